// Written by `npm run train`; not edited by hand.
export const sentenceText = `MEETING	VISIT	FORUM	AGREEMENT	INVESTMENT	LAUNCH	POLICY	LICENCE	ENFORCEMENT	APPOINTMENT
*	-276	-435	-418	-403	-396	-384	-407	-437	-370	-387
class-kind:appointVerb_<a>	-10	-5	-4	-7	-6	-5	-8	2	-3	-2
class-kind:appointVerb_<c>	-1	14	-5	-3	-6	-6	-3	-2	-5	-11
class-kind:appointVerb_<f>	-9	-3	-4	23	-4	-3	-4	11	12	10
class-kind:appointVerb_<p>	-13	-1	-2	-5	-3	-5	-3	-3	-6	60
class-kind:attend_<a>	-21	-3	-8	-5	-3	-4	-10	-3	-9	-19
class-kind:attend_<c>	-8	23	9	-2	-3	14	-6	-5	-4	-3
class-kind:attend_<f>	-1	-2	-6	-14	-9	-9	-4	-5	7	11
class-kind:attend_<p>	10	12	6	-4	-4	-7	-5	-3	-5	-6
class-kind:background_<a>	-12	-2	-2	-3	-2	-5	-8	-5	-12	18
class-kind:background_<f>	-12	-1	-3	-6	-7	-6	-3	-7	22	-9
class-kind:background_<p>	-11	-5	-4	-4	4	-5	-3	-3	-8	22
class-kind:callVerb_<a>	33	-5	-2	-4	-3	-3	11	-5	10	-10
class-kind:callVerb_<c>	-14	4	-6	-3	-4	-4	-3	-2	-10	-3
class-kind:callVerb_<f>	-12	-10	-3	-3	-9	-5	9	-9	-9	-3
class-kind:callVerb_<o>	-31	22	-3	-4	-7	-4	-3	-2	30	5
class-kind:callVerb_<p>	24	-7	-3	7	-3	-6	2	-2	-4	1
class-kind:forumNoun_<p>	32	9	-10	-4	-7	-6	-4	-3	-6	-3
class-kind:forumVerb_<a>	-2	-3	10	-5	-3	9	-7	-4	-6	42
class-kind:forumVerb_<c>	-10	24	-9	-4	-4	2	-5	-5	-5	25
class-kind:forumVerb_<f>	4	-2	-9	-5	-7		-3	5	-1	-2
class-kind:forumVerb_<o>	-10	-9	30	-5	-3	-8	-2	-2	-2	-7
class-kind:forumVerb_<p>	21	-6		-4	-3	4	-4	-2	-3	-5
class-kind:investVerb_<a>	-11	1	1	-8	-11	-7	-6	10	-7	12
class-kind:investVerb_<c>	-12	-4	-5	-5	4	12		-4	-7	-2
class-kind:investVerb_<f>	-4	-2	-3	-3	14	-6	-3	4	7	-4
class-kind:investVerb_<o>	-10	-3	-3	-5	87	-10	-4	-4	-13	-3
class-kind:investVerb_<p>	-3	2	1	5	-6		-4	-2	-6	-3
class-kind:launchNoun_<f>	-19	-3	-3	-2	-6	13	-8	-3	45	-3
class-kind:launchVerb_<a>	-4	-3	-4	-3	-8	13	-7	-7	22	23
class-kind:launchVerb_<c>	-8	-1	-20	-4	-7	20	-3	-3	-7	-3
class-kind:launchVerb_<f>	-7	-2	-5	3	11	22	-4	25	-4	-4
class-kind:launchVerb_<p>	27	-2	-4	-9	-5	-17	-4	-3	-3	22
class-kind:licenceNoun_<f>	-6	-2	-2	-5	-4	-6	-6	7	25	-3
class-kind:licenceVerb_<a>	-6	-3	-3	-4	-3	-4	-13	22	-12	-4
class-kind:licenceVerb_<c>	-5	-3	-1	-3	-1	-6	-2	2	-2	-2
class-kind:licenceVerb_<f>	-6	-2	-2	-2	-3	-5	-3	45	-4	-5
class-kind:licenceVerb_<p>	-14	-4	-4	5	-6	-5	-7	6	-3	45
class-kind:meetVerb_<c>	1		-8	-3	-3	-3	-2	-3	-2	-3
class-kind:meetVerb_<f>	22	-10	-10	-4	-5	-4	-4	-7	-10	-8
class-kind:meetVerb_<o>	11	-6	9	-5	-5	-6	-6	-3	-4	-13
class-kind:meetVerb_<p>	32	-8	-5	-4	-2	-5	-4	-3	-4	-7
class-kind:moneyNoun_<c>	-8	-4	-5	-5	6	-5	-5	-6	-7	-3
class-kind:moneyNoun_<f>	1	-2	-3	-3	-7	-6	-3	1	-5	-2
class-kind:moneyNoun_<p>	-2	-3	-2	-5	-14	32	-3		-4	-4
class-kind:pactNoun_<c>	-5	-14	-3	23	-6	-5	-6	-3	-3	-2
class-kind:pactNoun_<f>	-4	-2	-2		-6	-3	-8	-8	3	-2
class-kind:planned_<f>	-34	-3	33	-7	-2	-17	-2	-4	-5	-3
class-kind:planned_<p>	28	-5	21	-3	-4	-4	-2	-2	-3	-5
class-kind:policyNoun_<f>	-3	-2	-1	-9	-7	-2	-9	-8	6	-2
class-kind:policyNoun_<p>	-12	-2	-3	-3	-6	-2	-19	-1		8
class-kind:policyVerb_<a>	-9	-3	-3	-9	-6	-4	60	15	-13	-6
class-kind:policyVerb_<f>	-8	-2	-3	7	-10	-6	-1	31	-16	-8
class-kind:policyVerb_<p>	-7	-4	-3	-8	-4	-7		-5	-4	42
class-kind:postNoun_<a>	-21	-4	-5	-4	-4	-6	-6	-3	-6	62
class-kind:postNoun_<f>	-15	-2	-3	-4	-4	-4	-4	-3	24	32
class-kind:postNoun_<p>	-20	-3	-3	-4	-4	-4	11	-1	7	-16
class-kind:punishNoun_<a>	-16	-4	-2	-7	-4	-4	21	-3	-24	37
class-kind:punishNoun_<c>	-12	-2	-4	-3	-6	-5	-4	-3	-13	-3
class-kind:punishNoun_<f>	-5	-2	-3	-3	-8	-3	-6	-8	-5	-3
class-kind:punishNoun_<p>	-10	-2	-3	-3	-5	-4	-13	-3	66	-10
class-kind:punishVerb_<a>	-5	-3	-3	-4	-4	10	-1	14	-1	12
class-kind:punishVerb_<c>	-2	-1	-5	-6	-8	-11	-5	-3	-8	-2
class-kind:punishVerb_<f>	-8	-3	-3	-6	-8	-3	-6	-4	40	-4
class-kind:punishVerb_<p>	-7	-3	-5	-3	-4	-5	-6	-4	28	20
class-kind:receiveVerb_<a>	4	-5	8	-4	-3	-3	-8	13	9	-7
class-kind:receiveVerb_<c>	16	-5	-5	5	-1	-4	-4	-5	-2	-2
class-kind:receiveVerb_<f>	-12	-3	-1	-5	4	-4		2	4	-4
class-kind:receiveVerb_<p>	30	-3		-1	-2	-3	-3	-2	-1	-7
class-kind:roomNoun_<p>	21	-3	-3	-6	-6	4	-2	-2	-5	-7
class-kind:signVerb_<a>	-5	-2	20	-15	-4	-5	-17	-3	-30	-7
class-kind:signVerb_<c>	-8	-3	-4	-6	-2	18	4	-6	-6	-2
class-kind:signVerb_<f>	-10	-2	-2	16	-8	-5	-3		5	-5
class-kind:signVerb_<p>	-15	5	-3	16	-5	-4	-4	-3	-10	11
class-kind:talkNoun_<a>	12	-4	-2	-3	-3	-3	-3	-4	-3	-7
class-kind:talkNoun_<c>	-17	-3	-6	-2	-2	-3	-3	-2	-3	17
class-kind:talkNoun_<f>	-12	-9	-2	-3	-6	20	5	-4	-8	-5
class-kind:talkNoun_<o>	-23	52	-4	-4	-4	-4	-3	-3	-5	-6
class-kind:talkNoun_<p>	-5	-8	-4	15	-3	4	-3	-3	-4	-5
class-kind:topicVerb_<a>	21	-3	-3	-4	-5	-4	-7	10	-11	-5
class-kind:topicVerb_<c>	-15	-6	-5	-4	-7	-4	-4	-3	23	-5
class-kind:topicVerb_<f>	-7	-4	-4	-8	-8	-6	1		9	-3
class-kind:topicVerb_<p>	21	-2	-4	1	8	-4	-4	-4	-5	-4
class-kind:travelNoun_<a>	14	-5	-2	-4	-3	-2	-15	-5	14	-9
class-kind:travelNoun_<c>	-10	-7	-6	-6	-3	-4	-2	-2	-4	-4
class-kind:travelNoun_<f>	-3	-38	-2	-2	-4	-5	-2	-4	-1	-1
class-kind:travelNoun_<o>	-23	52	-4	-4	-4	-4	-3	-3	-5	-6
class-kind:travelNoun_<p>	-1	-18	-2	41	-2	24	-2	-1	-4	-6
class-kind:travelVerb_<a>	-9	-7	-3	-5	-4	-4	-9	5	6	41
class-kind:travelVerb_<c>	-5	3	-6	-4	-3	-4	-2	-2	-3	-5
class-kind:travelVerb_<f>	-9	-11	-4	-1	5	-5	-2	-3	-3	1
class-kind:travelVerb_<o>	-23	52	-4	-4	-4	-4	-3	-3	-5	-6
class-kind:travelVerb_<p>	20	-5	3	4	2		-2	-2	-4	-3
class-kind:visitorNoun_<f>	-16	-3	-3	-1	15	-5	-3	8	-2	-4
class-kind:visitorNoun_<o>	-6	-7	-3	-5	-5	-10	-9	-3	43	-4
class-kind:visitorNoun_<p>	30	-4	-12	-4	-3	-3	-3	-3	-3	-5
class-kind:wish_<a>	-13	-4	2	-5	12	-5	-9	-14	-31	-5
class-kind:wish_<c>	-2	-3	-7	2	-11	-3	-10	-3	-4	-3
class-kind:wish_<f>	-10	-3	-4	-5	-7	-4	3	1	4	-5
class-kind:wish_<p>	-21	-4	5	-3	-4	1	1	-2	-4	1
class-word:appointVerb_after	-14	-4	-4	-4	-7	-4	-3	-4	-6	-25
class-word:appointVerb_among	13	-2	19	-2	-3	-2	-6	-2	-12	-3
class-word:appointVerb_as	-15	-4	-3	-4	-4	-5	-11	-3	-7	48
class-word:appointVerb_at	-10	-6	-1	-4	20	-6	-7	-3	-7	49
class-word:appointVerb_before	-8	-4	-7	-3	-33	-4	34	-6	-6	15
class-word:appointVerb_by	-18	-5	-4	-6	6	-9	-3		-1	31
class-word:appointVerb_down	-3	-3	-4	-4	-6	-5	13	-8	3	56
class-word:appointVerb_for	-2	35	4	-6	-6	-6	-4	-4	-2	-5
class-word:appointVerb_from	-27	-4	-5	-6	-5	-6	-7	-4	-10	89
class-word:appointVerb_in	-10	-3	-5	-2	-3	-5	-2	-2	-2	25
class-word:appointVerb_into	-7	-3	-10	-7	-15	32	8	-6	-9	-5
class-word:appointVerb_of	2	-5	-3	-3	-3	-8	-5	-6	2	13
class-word:appointVerb_off	17	39	-5	-2	-9	19	-4	-4	-10	-9
class-word:appointVerb_on	-6	-7	-1	14	-5	-7	-4			6
class-word:appointVerb_out	-14	-5	-4	-6	-5	-6	2	-7	32	28
class-word:appointVerb_over	-13	-4	-4	2	12	2	-1	2	-6	18
class-word:appointVerb_to	-4	-4	9	8	-3	-1		-4	-3	14
class-word:appointVerb_under	-23	-3	-5	-8	-6	-13	15	-8	-10	-10
class-word:appointVerb_up	7	-4	-5	-6	3	25	-7	-5	11	9
class-word:appointVerb_with	-5	-7	-5	12	-5	38	-10	4	-6	9
class-word:appointVerb_without	-11	-10	-7	-5	-3	-6	-3	-3	-5	-8
class-word:attend_about	-7	-2	-5	13	-5	-6	-8	-2	-3	-5
class-word:attend_across	36	-3	-4	-3	-2	-3	-3	-3	-3	-4
class-word:attend_against	-14	-2	-4	-5	-2	-5	-10	-2	60	-9
class-word:attend_by	12	-2	2	-3	-3	-3	-3	-3	-1	-6
class-word:attend_down	29	-2	-2	-5	-3	-4	-4	-2	-3	-4
class-word:attend_for	-26	-3	-3	-9	29	-10	-5	-2	-6	-5
class-word:attend_in	-17	-4	-7	-9	4	-1	12		-6	6
class-word:attend_of	-9	-5	-4	3	-2	-4	-4	-2	-6	-4
class-word:attend_on	-34	-3	12	8	-6	9	-1	-4	1	-8
class-word:attend_out	-6	-2	-8	-6	-3	35	-14	-5	-16	-3
class-word:attend_to	-2	-4	-6		-1	-7	27	1	-6	-3
class-word:attend_up	-11	-3	-7	-6	-4	25	-17	-4	-5	-2
class-word:attend_with	4	-3	-4	-3	14	-5	-6	-4	-6	-8
class-word:background_at	-6	-4	-3	-1	-10	-7	-7	-11	-7	-8
class-word:background_by	-20	-4	-7	1	-6	-6	-5	-4	-8	-9
class-word:background_for	-13	-5	-4	-7	-5	-11	-7	-4	32	-5
class-word:background_in	7	-6	-4	-5	-7	8	6	-2	-7	7
class-word:background_of	7	-2	-3	-5	11	1	-7	-5	-2	-7
class-word:background_on	-4	-4	-7	2	-7	-7	-13	-4	-7	-2
class-word:background_to	-6		-2	-5	-4	-1	-1	-4	1	-3
class-word:background_with	-21	-4	-5	15	-6	-4	-3	-3	-9	-7
class-word:callVerb_at	-13	15	-5	-3	-1	1	-4	-3	8	3
class-word:callVerb_between	71	-15	-4	-5	-5	-7	-11	-3	-5	-3
class-word:callVerb_by	29	-12	-3	-5	-5	-5	-1	-3	9	-2
class-word:callVerb_for	-9	-2	-1	1	13	-2	-8	-4	-6	-4
class-word:callVerb_from	47	-10	-4	-3	-4	-4	11	-2	-6	-5
class-word:callVerb_in	-6	12	-3	-3	3	-4	-2	-5	5	-5
class-word:callVerb_of	-15	8	-8	-4	2	-4	-3	-3	-1	-7
class-word:callVerb_off	42	5	-4	3	-3	-4	-9	-2	-4	-2
class-word:callVerb_on	17	-6		-3	-4	1	-4	-2		-5
class-word:callVerb_out	14	-17	-4	-4	-11	-6	-4	-5	-6	-5
class-word:callVerb_over		3	-7	7	-7	-3	-3	-3	25	-5
class-word:callVerb_through	-15	-4	-3	-3	-7	-8	-9	-3	-5	-2
class-word:callVerb_to	-7	21	-3	-4	-3	-5	-2	-2	-1	-4
class-word:callVerb_with	42	-5	-6	-3	-3	13	-4	-2	-6	-4
class-word:forumNoun_after	-3	29	-11	-5	-2	25	-2	-14	-5	-3
class-word:forumNoun_around	21	13	-10	-3	-4	-8	-3	-3	-4	-6
class-word:forumNoun_at	-2	-6	56	3	-5	-6	-6	-3	-5	-5
class-word:forumNoun_before	71	-6	-22	-2	-4	-6	-6	-3	-13	-5
class-word:forumNoun_between	21	-9	-17	9	-3	-2	-5	-3	-3	-5
class-word:forumNoun_by	6	-4	3	1	18	12	-8	-8	17	14
class-word:forumNoun_for	-1	21	27	4	-8	-6	-7	-6	-7	10
class-word:forumNoun_from	-16	-9	52	-5	-4	-6	-6	6	-6	-4
class-word:forumNoun_in	-15	2	49	-4	-5	-7	-2	-2	-3	-3
class-word:forumNoun_of	-16	1	35	-5	-4	-6		-3	-4	-3
class-word:forumNoun_on	-12	-2	35	-5	-2	-5	-3	-3	-1	
class-word:forumNoun_to	3	-7	42	-4	-4	-12	-4	-3	-11	-6
class-word:forumNoun_with	1	21	38	-4	12	-5	-5	4	-5	-5
class-word:forumVerb_about	-12	-3	-6		-6	-5	-6	-2	-4	-4
class-word:forumVerb_against	-14	-2	-4	-5	-2	-5	-10	-2	60	-9
class-word:forumVerb_at	6	-3	15	-5	-3	1	-3	-2	-5	-3
class-word:forumVerb_by	-1	-3	18	-1	-1	-2	-4	-3	-1	-1
class-word:forumVerb_down	-5	-1	-1	1	-5	-2	-6	-4	13	-3
class-word:forumVerb_for	10		-3	-4	-5	-3	1	-4	-4	-7
class-word:forumVerb_from	-16	-4	-6	-4	-5	-4	-7	-3	-6	-4
class-word:forumVerb_in		-2	14	-6	14	-2	2	-3	-3	5
class-word:forumVerb_into	-2	-6	-5	-5	-11	17	-4	-2	13	-3
class-word:forumVerb_of	-17	-4	-2	-3	2	-6	4			-4
class-word:forumVerb_on	-6	-4	18	2	-5		-1	-3	10	-2
class-word:forumVerb_out	7	-2	-7	-7	-4	17	-8	-6	-10	
class-word:forumVerb_over	-18	-4	-19	-6	-5	-19	-3	-3	-5	-14
class-word:forumVerb_to	6	-5	5	-1	-1	-6	2	-2	-6	-5
class-word:forumVerb_under	-5	-4	62	-5	-5	-7	-4	-3	-4	-8
class-word:forumVerb_until	-6	-4	25	-38	-12	-19	-10	-4	-6	-4
class-word:forumVerb_up	-7	-4	-7	1	-5	-11	7	-3	-3	-3
class-word:forumVerb_with	43	-4	-9	-4	-5	-20	-4	-2	-7	-4
class-word:investVerb_at	-17	-4	-7	-7	25	-10	-7	-3	-5	-7
class-word:investVerb_by	1	-2	-4	-3	7	-2	-3	-2	-5	2
class-word:investVerb_down	14	-3	-4	-3	-6	-4	39	-11	15	-13
class-word:investVerb_for	-6	-4	-5	1	20	-2	-6	-5	-9	5
class-word:investVerb_from	-12	16	-7	9	-13	-4	2	-12	-8	-4
class-word:investVerb_in	-8	4	-4	-3	13	3	-6		-3	9
class-word:investVerb_into	-6	2	1		27	25	6	-12	-5	-6
class-word:investVerb_of	-1	-3	-4	-6	29	-4	-6	1	-3	-3
class-word:investVerb_off	25	16	-2	-2	-5	3	3	7	7	-5
class-word:investVerb_on	-5	-4	1	-1	14	-3	-5	19	5	3
class-word:investVerb_out	6	-3	-4	-14	-1	4	6	-5	-3	-4
class-word:investVerb_over	-19	-4	-4	9	2	-6	-4	5	-6	17
class-word:investVerb_to	-9	-4	6	-1	7	-5	7	-5	1	-4
class-word:investVerb_up	1	-4	-5		9	13	-5	-4	-4	6
class-word:investVerb_with	1	-5	-4	-20	36	52	-3	-7		-6
class-word:launchNoun_as		-4	-4	-3	-6	-9	-3	-7	-9	-4
class-word:launchNoun_at	-3	19	2	1	-8	18	-5	-3	-5	-3
class-word:launchNoun_before	-19	-8	-2	-5	-8	-10	25	-12	-6	-23
class-word:launchNoun_between	-4	-4	-3	12	11	-7	9	-6	-4	-4
class-word:launchNoun_by	-10	-4	-6	14	16		6	5	-5	-3
class-word:launchNoun_for	2		-5	-2	-1	18	-5	-4	-6	-4
class-word:launchNoun_from	-6	-4	-4	4	-8	11	-5	-4	-14	-3
class-word:launchNoun_in	-3	3	-4	4	7	15	-4	-3		-2
class-word:launchNoun_into	-5	-4	-4	-12	-10	19	-8	-5	48	-3
class-word:launchNoun_near	-10	-7	-6	-5	27	38	-6	-3	-5	-4
class-word:launchNoun_of	-1	-4		-3	-1	25	-3	-3	-4	-3
class-word:launchNoun_on	-4	6	2	-2	-4	8	4	-1	-5	-4
class-word:launchNoun_over	-7	-3	-6	-13	53	34	-4	-7	-10	-6
class-word:launchNoun_to	-7	-3	-5	-5	-2	25	7	-3	-2	-4
class-word:launchNoun_under	-20	-2	-2	18	-6	-4	-4	30	-9	-8
class-word:launchNoun_with	-14	-1	-4	7		14	-7	-2	-4	-4
class-word:launchNoun_within	-8	-3	-3	-6	-3	-19	-4	-8	60	-1
class-word:launchVerb_at	18	-5	3	-6	-4	20	-7	-3	-9	22
class-word:launchVerb_by	-8	-5	4	-3	11	14	-2	4	-2	-5
class-word:launchVerb_for	8	-7	-7	2	-6		1	-4	-4	-5
class-word:launchVerb_from	-25	-4	19	-8	-6	21	-3	15	-6	-4
class-word:launchVerb_in	-6	4	-3	6	-3	29	1	-6	1	8
class-word:launchVerb_into	-8	-5	-3	-6	-6	8	10	-4	53	-4
class-word:launchVerb_of	-10	-2	-4	-3	-7	13	-2	1	-6	4
class-word:launchVerb_off	-7	-3	-2	-5	-6	40	-6	-5	9	-5
class-word:launchVerb_on	-7	3		4	-8	27	11	-2	4	-5
class-word:launchVerb_out	-5	-5	-3	-5	-6	52	8	-6	24	-6
class-word:launchVerb_over	-1	-4	-5	-5	29	17	4	-4	-3	8
class-word:launchVerb_to	17	2	-4	-6	-4	-7	1	-1	-5	11
class-word:launchVerb_up	-8	-4	-4	-8	-15	14	-5	-4	-7	-4
class-word:launchVerb_with	-2	8	-6	17	1	-24	-2	-3	-7	-5
class-word:licenceNoun_at	-7	-3	-5	1	-8	-5	12	7	-12	-3
class-word:licenceNoun_by	-6	-2	-2	-8	10	4	-6	38	-11	-5
class-word:licenceNoun_for	-5	-3	-3	-9	-10	-6	1	40	-8	-3
class-word:licenceNoun_from	-7	-4	-3	-7	-6	-7	-8	67	-14	-3
class-word:licenceNoun_in	-4	-1	-4	-5	-8	-6	-7	46	3	-3
class-word:licenceNoun_of	-5	-2	-4	-6	-5	-3		16	-7	-2
class-word:licenceNoun_on		-2		-8	-13	3	6	30	-11	-5
class-word:licenceNoun_to	-7	-2	-3	-5	4	-5	-5	39	-12	-3
class-word:licenceNoun_under	-4	-2	-3	-3	-3	-6	-30	85	3	-4
class-word:licenceNoun_until	-3	-2	-2	-4	-3	-4	-7	10	11	-3
class-word:licenceNoun_with	-1	-2	-3	-3	-8	-4	38	15	-12	-4
class-word:licenceVerb_as	-14	-4	-5	-4	-4	-5	29	-11	-6	-7
class-word:licenceVerb_by		-3	-3	-1	-5		10	34	-6	2
class-word:licenceVerb_for	-6	-3	-3	-8	-3	-6	2	19	-7	-3
class-word:licenceVerb_from	-10	-3	-4	9	-5	-6	7	4	-8	-3
class-word:licenceVerb_in	-1	-2	-3		-4	-6	-1	31	-5	3
class-word:licenceVerb_of	2	-2	-3	-6	5	-5	1	20	-10	-4
class-word:licenceVerb_on	-4	-2	-3	-5	-1		18	29	-13	5
class-word:licenceVerb_to	-6	-4	-2	-3	3	-5	-11	19	-5	-4
class-word:licenceVerb_under	-4	-2	-3	-4	-3	-7	-29	85	-10	-2
class-word:licenceVerb_with	8	-2	-4	2	-14	-5	1	10	-5	-3
class-word:mealNoun_at	40	-8	-7	-4	-3	-4	-4	-2	-3	-5
class-word:mealNoun_for	30	-3	-6	-5	-4	-5	-3	-3	-4	-5
class-word:mealNoun_in	35	-9	3	-5	-3	-4	-2	-2	-3	-4
class-word:mealNoun_on	37	-5	-7	-4	-2	-3	-4	-2	-3	-5
class-word:mealNoun_with	47	-8	-2	5	-4	-4	-3	-2	-4	-8
class-word:meetVerb_about	5	-4	-5	-4	-3	-4	-4	-3	-3	-3
class-word:meetVerb_across	36	-3	-4	-3	-2	-3	-3	-3	-3	-4
class-word:meetVerb_at	15	-5	6	-3	-3	-2	-3	-2	-3	-4
class-word:meetVerb_by	15	-5	-6	2	-4	-6	-7	-3	-4	6
class-word:meetVerb_down	33	-2	-3	-6	-3	-4	-4	-2	-4	-4
class-word:meetVerb_for	13	-7	-6	-4	-3	-5	-3	-2	-4	-3
class-word:meetVerb_in	24	-5	15	-5	-4	-2	-4	-2	-4	-4
class-word:meetVerb_of	-8	-6	1	-3	1	-4	-4	-3		-4
class-word:meetVerb_on	8		9	-4	-4	-5	-2	-4	-5	-5
class-word:meetVerb_over	39	-4	-5	-4	-3	-4	-6	-4	-4	-3
class-word:meetVerb_to	-3	4	4	-4	-1	-5	9	-2	-3	-5
class-word:meetVerb_with	24	-3		-2	-3	-3	-3	-2	-5	-5
class-word:moneyNoun_at	-9	-2	-4	-7	73	-6	-4	-5	-6	-5
class-word:moneyNoun_by	15	-23	-5	-4	-6	-5	-8	-6	-4	-3
class-word:moneyNoun_for	-5	-3	-3	-4	10	-5	2	-2	-9	-3
class-word:moneyNoun_from	-10	-3	-5	-6	11	6	-4	-7	-11	-4
class-word:moneyNoun_in	-7	-4	-5	-6	16	-3	-3	-4	-4	-4
class-word:moneyNoun_into	-12	-3	-2	-6	20	-6	-8	-6	-4	-6
class-word:moneyNoun_of	-1	-1	-1	-7	34	-4	-7	2	-1	-4
class-word:moneyNoun_on	27	-7	-4	-3	-10	-7	-5	32	-5	-4
class-word:moneyNoun_to	4	-3	-5	1	48	-5	-3	-17	-7	-4
class-word:moneyNoun_with	-14	-4	20	-18	2	5	13	-4	-5	-3
class-word:pactNoun_at	-12	-3	-6	-7	-4	-5	39	-3	-5	-12
class-word:pactNoun_between	-13	-4	-5	46	-5	-5	-6	3	-1	-3
class-word:pactNoun_by	-6	-4	-3	25	-4	-5	-3	-8	-6	-4
class-word:pactNoun_for	-11	-5	3	42		-6		-7	-11	1
class-word:pactNoun_from	-10	-2	-2	29	-7	-4	-7	-9	5	-3
class-word:pactNoun_in	6	-6	-5	52	-8	-7	-6	-4	-3	-5
class-word:pactNoun_of	-7	-2		30	-5	-5	-3	2	-2	-2
class-word:pactNoun_on	-3	-3	-4	38		-6	-2	-4	-1	-1
class-word:pactNoun_to	-6		-2	1	-4	-1	-1	-4	1	-3
class-word:pactNoun_under	-9	-3	-3	27	-4	-5	39	-8	9	-5
class-word:pactNoun_with	-9		-2	35	-5	-2	-4	-7	-2	-5
class-word:planned_at	-15	36	15	-4	17	-4	12	-3	-2	-5
class-word:planned_by	-37	-3	-4	-7	-4	13	-7	-4	-7	-5
class-word:planned_for	-8	2		-5	-3	-8	6	2	-3	-5
class-word:planned_in	19	33	-2	-6	4	-8	-9	16	3	-6
class-word:planned_of	-7	-4	-1	9	-1	-1	-6	2	4	-3
class-word:planned_on	43	16	-5	-8	-9	7	6	-2	2	-7
class-word:planned_out	-8	-6	47	-8	-5	28	50	-9	-12	-2
class-word:planned_to	4	-4	-9	-9	16	-13	-4	-4	-7	-5
class-word:planned_up	-3	-3	-4	12	1	11	5	-3		-3
class-word:policyNoun_against	-9	-2	-3	-6	-6	-3	-14	-5	24	-4
class-word:policyNoun_as	2	-4	27	-3	-4	-7	-12	-3	-5	23
class-word:policyNoun_at	2	-13	27	-5	-3	-4	-1	-3	3	-6
class-word:policyNoun_before	-16	-2	-5	-2	-3	-7	80	-2	-13	-13
class-word:policyNoun_between	74	-6	-8	-9	-4	-3	-32	-2	-2	-3
class-word:policyNoun_by	-11	-3	-5	-6	-5	-8	54	-6	-6	-7
class-word:policyNoun_for	-4	-2		4	-4	-6	27	-3	-4	-5
class-word:policyNoun_from	-10	-3	-2	38	-31	-5	2	-4	32	-3
class-word:policyNoun_in	-13	-5	-1	-1	6	-7	39	3	-5	-3
class-word:policyNoun_into	-5	-3	-14	-8	-3	-9	40	-3	-7	-9
class-word:policyNoun_of	-6	-4	-3	1	-4	-7	19	-3	-2	-1
class-word:policyNoun_on	-5	-3	-4	-5	-3	-8	41	-1	-3	-3
class-word:policyNoun_out	-9	-2	-2	-4	-4	18	18	-7	-14	-3
class-word:policyNoun_through	-12	-6	-5	-5	-4	-6	29	-5	-6	-5
class-word:policyNoun_to	7	-3		-7	-4	-5	27	-4		-5
class-word:policyNoun_under	-8	-2	-3	-5	-3	-9	33	-8	-1	-4
class-word:policyNoun_with	18	-3	-4	-6	-5	-4	55	-7	9	-5
class-word:policyVerb_at	-15	-4	-5	-3	-3	17	5	-5	-4	11
class-word:policyVerb_before	-5	-3	-2	-3	-7	-16	57	-5	-2	-4
class-word:policyVerb_by	-4	-1	-4	11	3	-4	21	6	-3	1
class-word:policyVerb_for	-11	-3	-4	28	-5	1	12	-2	-5	-7
class-word:policyVerb_from	40	-3	-2	-13	-13	-2	33	-15	26	-10
class-word:policyVerb_in	-1	-3	-3	22	-2	-5	13	-1	-4	
class-word:policyVerb_into	-9	-2	-4	-6	26	-13	26	-3	-11	31
class-word:policyVerb_of	2	-3	-1	-3	-1	1	31	-7	-1	2
class-word:policyVerb_off	-8	16	-4	-17	-17	-9	19	15	-6	-5
class-word:policyVerb_on	-4	-3	-5	1		-7	27	1	-7	4
class-word:policyVerb_over	59	-4	-4	-9	-4	-4	-7	-7	-8	-6
class-word:policyVerb_to	2	4	-4	-6	5	-5	9	23	4	11
class-word:policyVerb_up	-4	-3	-4	6		14	7	-3	-1	-3
class-word:policyVerb_with	6	-4	2	12	1	3	2	-6	-7	-7
class-word:postNoun_as	-17	-4	-4	-3	-3	-4	-4	-3	-11	53
class-word:postNoun_at	-4	-4	-5	-5	-2	1	-4	-4	-7	35
class-word:postNoun_by	7	-3		-13	-6	-4	6	-2	3	-14
class-word:postNoun_for	-9	-3	-4	-6	-4	-5	-1	12	20	24
class-word:postNoun_in	-8	4	-4	1	1	6	-3	-2	-4	9
class-word:postNoun_of	-6	-2	-2	-5	-5	-5	-5	-4	-3	30
class-word:postNoun_on	7	-4	-5	7	-4	-6	11	-3	-6	5
class-word:postNoun_to	1	-3	-3	-5	-7	-7	39	-3	22	15
class-word:postNoun_with	17	-2	12	5	-3		-4	-2	25	-4
class-word:punishNoun_about	45	-3	-5	-3	-3	-3	-4	-3	-17	18
class-word:punishNoun_against	-9	-2	-3	-4	-4	-5	-2	-5	31	1
class-word:punishNoun_as	-13	-3	-4	-3	-3	-5	-7	-4	-7	41
class-word:punishNoun_at	10	-4	-2	-6	-2	-5	-9	-2	-12	-9
class-word:punishNoun_by	-7	-3	-4	-6	-6	-6	3	-6	40	-5
class-word:punishNoun_for	-7	-2	7	21	-4	-4		-6	-18	-4
class-word:punishNoun_from	-5	-4	-2	25	-13	-5	-6	-5	1	-3
class-word:punishNoun_in		-3	-3	-2	-5	-6	3	-1	21	-5
class-word:punishNoun_into	-5	-2	-5	-5	-8	-12	-1	-6	60	-5
class-word:punishNoun_of	-5	-3	-1	-4	-6	-2	-1	-4	23	1
class-word:punishNoun_on	-9	-3	-1	-6	-4	-6	7	-4	28	-2
class-word:punishNoun_over	-9	-4	-5	-4	-8	-4	-5	-3	40	3
class-word:punishNoun_to	11	-4	-3	2	-6	-5	16	-12	20	-7
class-word:punishNoun_under	-3	-2	-4	-10	-3	-4	-17	-12	13	-3
class-word:punishNoun_with	26	-3	-9	-14	-13	-7	-4	-3	33	-4
class-word:punishVerb_against	-6	-2	-4	-5	-6	-3	-9	-5	29	-6
class-word:punishVerb_as	-24	-4	19	-4	-3	-3	-7	-5	-1	-4
class-word:punishVerb_at	3	15	23	-7	-3	-8	-1	-1	12	-3
class-word:punishVerb_before	11	-2	-7	-6	-3	12	41	-9	-14	-6
class-word:punishVerb_by	-2	-4	2	-4	-3	-1	5	-8	14	-8
class-word:punishVerb_for	-2	-4	1	9	-4	-5	11	-6	-11	-2
class-word:punishVerb_from	-8	-4	-3	30	-13	-4	2	-5	-37	-16
class-word:punishVerb_in	-9	-4	2	-3	5	-1	4	7	11	-5
class-word:punishVerb_of	-7	-2	-2	-4	-5	-2	7	3	5	5
class-word:punishVerb_off	-1	-4	-6	-5	-4	-12	-6	-5	67	-6
class-word:punishVerb_on	-5	-4		-4	-5	6	10	-3	17	-3
class-word:punishVerb_out	-2	-3	-3	-3	-4	-6	-1	-6	13	-5
class-word:punishVerb_over	3	12	-10	-2	-2	-3	-3	-1	-7	-6
class-word:punishVerb_to	-2	-4	-4	-8	-3	1	12	-5	3	-5
class-word:punishVerb_under	-6	-3	-3	-9	-3	-4	-8	-10	-10	-7
class-word:punishVerb_with	-10	-3	-7	-6	-9	-21	13	-5	22	-3
class-word:receiveVerb_as	-19	-4	-5	-3	-4	-4	-8	-6	-6	-18
class-word:receiveVerb_at	45	1	-3	-1	-6	-3	-3	-2	-4	-7
class-word:receiveVerb_by	14	-3	5	2	-5	1	-4	-4	-5	-5
class-word:receiveVerb_for	-4	19	-5	-3	16	-18	25	-10	-4	-5
class-word:receiveVerb_from	1	-5	-10	-3	5	-4	-4	-3	-7	-6
class-word:receiveVerb_in	25	-6	-5	8	-7	-4	-3	-3	2	-7
class-word:receiveVerb_of	4	-10	5	2	19	-1	4	-1	-4	-4
class-word:receiveVerb_on	39	-4	-5	13	-6	-6	-6	8	-5	-7
class-word:receiveVerb_to	-1		2	-5	-3		1	-4	1	-2
class-word:roomNoun_as	-17	-5	-3	-3	-4	-6	-3	-2	-6	24
class-word:roomNoun_at	-3	-5	-7	-4	-5	22	-5	-6	-6	12
class-word:roomNoun_before	-33	-5	-4	-4	-3	-21	18	-4	-3	33
class-word:roomNoun_by	-17	-3	-2	-2	-3	-3		-7	-4	33
class-word:roomNoun_for	20	-4	-4	-4	-5	13	20	22	-5	-7
class-word:roomNoun_in	5	-1	-2	-3	-3	11	-4	-3	-2	-1
class-word:roomNoun_of	10		-2	2	-5	-1	-3	-3	8	-8
class-word:roomNoun_on	33	-4	-4	-5	-3	-4	6	9	-5	
class-word:roomNoun_with	16	-6	5	-6	-3	-5	-3	-2	-3	-12
class-word:signVerb_at	3	-4	-4	22	4	-10	-6	-5	-6	-5
class-word:signVerb_between	-17	-9	-7	2	-5	-6	-8	-2	-3	-2
class-word:signVerb_by	-3	-3	-3	39	-3	-5	5	1	-4	-1
class-word:signVerb_for	-8	-5	-3	33	-8	-2	-8	5	-6	1
class-word:signVerb_from	9	23	12	-6	-7	-8	-4	-5	-5	-4
class-word:signVerb_in	-3	-2	-4	18	11	2	-7	2	-5	4
class-word:signVerb_into	-6	-3	-3	8	14	34	-6	-4	-7	-5
class-word:signVerb_of	19	3	-4	-3	-5	-5	-4	-4	-4	-6
class-word:signVerb_off	6	14	-2	-13	-10	-15	21	19	-5	-6
class-word:signVerb_on	-10	-3	-1	24	-6	-1	-3		-1	3
class-word:signVerb_out	13	-4	-6	-15	-4	-6	17	-5	-17	-2
class-word:signVerb_to	8	2	-1	-4	6	1	20		-8	1
class-word:signVerb_under	-9	-2	-3	52	-5	-4	-5	-6	-7	-9
class-word:signVerb_up	-7	-3	-5	8	-6	14	-1	-3	-5	-4
class-word:signVerb_with	-13	-3	-4	22	-5	-1	-3	-7	-3	-5
class-word:sum_by	-5	-3	-3	-9	-26	-4	-5	-11	15	-4
class-word:sum_for	-8	-4	-4	-1	58	-6	-8		2	-3
class-word:sum_from	-7	-3	-3	-14	69	-5	-6	-13	-13	-3
class-word:sum_in	-8	-3	-3	-6	10	-8	-5	-4	5	-3
class-word:sum_into	-5	-3	-3	-6	59	-17	-6	6	-7	-3
class-word:sum_of	-12	-3	-3	-5	14	-6	-5	8	-1	-4
class-word:sum_on	-6	-3	2	-8	31	-8	14	6	12	-3
class-word:sum_over	-4	-2	-4	-11	2	-5	-5	-4	40	-5
class-word:sum_to	-5	-3	-3	1	37	-5	-5	-6		-5
class-word:talkNoun_about	25	-5	-4	-3	-2	-4	-4	-2	-3	-3
class-word:talkNoun_after	-22	-6	-4	-8	22	29	-4	-2	-4	37
class-word:talkNoun_as	-3	-3	-6	-4	-1	-2	-7	-1	-2	26
class-word:talkNoun_at	35	-1	-3	-3	-3	-1	-1	-3	-5	-7
class-word:talkNoun_behind	16	-3	-6	-8	-3	-4	-6	-2	-6	-7
class-word:talkNoun_between	49	-7	-10	2	-4	-8	-3	-5	-3	-4
class-word:talkNoun_by	17	-5	-3	22	-4	-4	-9	-3	-3	1
class-word:talkNoun_for	-1	-12	2	-4	-3	-7	-10	-3	-5	-4
class-word:talkNoun_from	21	-2	-6	-3	-3	-3	-4	-3	-4	-5
class-word:talkNoun_in	18	2	5	-3	-3	-4	-7	-2	-1	-4
class-word:talkNoun_of	2	5	4	-3	-2	-4	1	-4	-6	1
class-word:talkNoun_off	42	5	-4	3	-3	-4	-9	-2	-4	-2
class-word:talkNoun_on	26		-3	-4	-3	-4		-1	-3	-5
class-word:talkNoun_over	44	-3	-4	13	-2	-3	-1	-3	-2	-3
class-word:talkNoun_through	-2	-5	-4	-3	-2	-4	-9	-2	-2	-3
class-word:talkNoun_to	-4	22	-4	-4	-3	-4	-1	-3	-3	-4
class-word:talkNoun_with	26	-4	-2	-3	-3	-4	-4	-2	-4	-3
class-word:topicVerb_about	12	-4	-5	-3	-3	-4	-8	11	-10	-7
class-word:topicVerb_around		-4	-3	-9	-5	-14	-5	-3	-5	-4
class-word:topicVerb_at	9	-2	3	5	-6	22	-5	-2	-5	-3
class-word:topicVerb_between	-3	-4	-3	14	-5	-5	11	-5	-4	-4
class-word:topicVerb_by	10	-5	6	12	-5	-7	8		-5	-6
class-word:topicVerb_for	-8	-4	1	-6	-2	1		-4	-4	-5
class-word:topicVerb_from	2	-4	-4	-3	7	-4	-9	-3	-5	-7
class-word:topicVerb_in	-5	-3	-6	-1	1	10	-3		-1	1
class-word:topicVerb_of	-1	-2	-5	-2	1	8	-5	-5	9	-3
class-word:topicVerb_on	15	9	2	-5	-4	-9	-4	-8	-6	-4
class-word:topicVerb_out	1	-2	-5	-4	-11	-5	-6	-16	-10	-3
class-word:topicVerb_to	3	-5	-4	-7	-3	-4	-6	-5	-34	-4
class-word:topicVerb_upon	26	-9	-4	-3	-3	-27	-3	-1	-2	-2
class-word:topicVerb_whether	-21	-4	-3	-6	-3	-4	-6	-4	-5	-5
class-word:topicVerb_with	8	-1	2	-4	-2	-5	-7	-5	-4	-3
class-word:travelNoun_at	-25	54	-7	-3	-2	-4	-3	-2	9	-5
class-word:travelNoun_by	-19	42	-5	-3	-4	-11	-7	-2	-5	16
class-word:travelNoun_for	8	32	-4	-2	-6	-8	-4	-3	-5	-5
class-word:travelNoun_from	10	-16	-3	-3	-2	-2	-2	-1	-3	-5
class-word:travelNoun_in	10	3	-5	-4	-5	13	-3	-4		-7
class-word:travelNoun_of	-11	46	-7	-4	-4	-9	-4	-2	-5	4
class-word:travelNoun_on	14	-24	-4	-4	-4	-6	-3	-2	-4	37
class-word:travelNoun_over	9	16	-13	-2	-2	-2	-2	-1	-6	-3
class-word:travelNoun_to	-8	43	-4	-2	-3	-6	-3	-2	-2	-4
class-word:travelNoun_with	8	-21	-4	-13	-4	-6	-3	11	-10	-3
class-word:travelVerb_after	-4	-6	-3	-5	-10	-5	-5	-12	32	-6
class-word:travelVerb_as	-6	-8	-5	-3	-4	-4	-3	-2	-5	14
class-word:travelVerb_at	-29	35	-5	-5	-3	9	-3	-2	-8	6
class-word:travelVerb_before	-12	-13	31	-6	-3	-4	-7	-4	-14	15
class-word:travelVerb_by	14	-2	-5	-6	-3	2	-4		-4	-1
class-word:travelVerb_down	-6	29	-5	-2	-4	-5	-3	-2	-4	-18
class-word:travelVerb_for	1	45	5	-5	3	3	-3	-4	-3	-10
class-word:travelVerb_from	5	17	-4	-3	-6	14	-7	-7	-16	4
class-word:travelVerb_in	6	34	-1	-4	-4	-7	-4	-4	-5	2
class-word:travelVerb_into	22	7	-5	-7	1	31	-5	-4	-6	-4
class-word:travelVerb_of	-1	9	6	-3	-4	-7	-2	-2	-2	13
class-word:travelVerb_on	-13	18	-1	-4	1	-2	4	-1	-4	-4
class-word:travelVerb_out	-16	-7	29	-5	-5	-8	15	-4	-10	-11
class-word:travelVerb_over	60	-7	-6	2	-7	-5	-4	-7	-5	-6
class-word:travelVerb_through	35		-4	-5	-6	-7	-3	-5	5	-5
class-word:travelVerb_to	-8	26	-4	2	-2	-5	2	2		1
class-word:travelVerb_up	10	-7	-9	-3	-5	-4	-9	-3	-7	-2
class-word:travelVerb_upon	26	-9	-4	-3	-3	-27	-3	-1	-2	-2
class-word:travelVerb_with	-13	-6	-7	-8	-5	-6	-7	-4	-6	-1
class-word:travelVerb_without	-11	-10	-7	-5	-3	-6	-3	-3	-5	-8
class-word:visitorNoun_at	1	11	-9	-4	-3	-8	-4	-3	-6	-4
class-word:visitorNoun_by	-8	-4	28	18	-5	-5	-3	-5	-6	-4
class-word:visitorNoun_for	-7	-1	-7	-8	-5	-4	-9	-3	-3	
class-word:visitorNoun_from	19	1	6	-4	-3	-5	-3	-2	-3	-4
class-word:visitorNoun_in	9	-9	-7	-12	4	-4	-2	-3	6	-6
class-word:visitorNoun_of	11	9	2	-3		-3	1	-2	-3	-5
class-word:visitorNoun_on	16	-6	-6	-5	-5	-5	-4	-3	-4	9
class-word:visitorNoun_to	-1	42	4	-5	-4	-6	-4	-3	-4	-5
class-word:visitorNoun_up	-19	-3	-4	62	-6	-9	-3	-3	-5	-3
class-word:wish_at	7	30	-5	-2	-4	7	-4	-3	-5	-5
class-word:wish_before	-15	-3	-3	-4	-1	-6	6	28	6	-10
class-word:wish_by	-9		-3	-4	-5	-4	-12	15	7	-5
class-word:wish_for	-3	-5		-4	-2	-6	-8	8	-3	-4
class-word:wish_from	-6	-5	-4	-3	-3	-8	-8	-4	-5	-4
class-word:wish_in	-4	-7	-5	-4	-5	-5	-6	9	-9	-3
class-word:wish_of	-1	-4	3	-4	-5	-4	-5	14	20	2
class-word:wish_off	42	5	-4	3	-3	-4	-9	-2	-4	-2
class-word:wish_on	17	-6	-4	-3	-3	5	-5	-4	2	
class-word:wish_through	-14	-3	-7	-7	-2	-5	-10	-4	-5	-2
class-word:wish_to	3	-3	25	3	-6	4	-1	-10	-8	-4
class-word:wish_whether	-8	-3	-3	-4	-4	-7	-7	-16	-7	-4
class-word:wish_with	-1	-3	-3	-11	-2	-3	2	-7	-3	-3
class:appointVerb	-6	-1			-2	-1	-2	-1	-1	14
class:appointVerb&class:attend	-2	-6	4	13	-4	1	-3	-2	3	-5
class:appointVerb&class:background	-3	2	-1	-2	-1	3	1	2		5
class:appointVerb&class:callVerb	4	3	-5	-5	-2	-3		-4	5	1
class:appointVerb&class:forumNoun	2	-3	27	-5	-5		-3			5
class:appointVerb&class:forumVerb	-9	-5	4	-2	-1	3			1	4
class:appointVerb&class:investVerb	-1	-1	4	-3		-1	-2		-3	1
class:appointVerb&class:launchNoun	-9	2	-3	9	-2	12	-2	1	1	-3
class:appointVerb&class:launchVerb	-1	-4	-4	4	2	5	1			4
class:appointVerb&class:licenceNoun	3	3	-3	-4	-1	-6	-2	12	-4	-5
class:appointVerb&class:licenceVerb	-3	-3	-3	-5	5	-5	-5	13	-9	2
class:appointVerb&class:mealNoun	50	-4	-1	11	-4	-4	-11	-2	-2	-12
class:appointVerb&class:meetVerb	6	2	1	-1	-3	6	-2	-3	-4	-6
class:appointVerb&class:moneyNoun	-2	1	6	-6	9	-4		2	-6	6
class:appointVerb&class:pactNoun	-6	-1	-1	18	-1	-3	-2	-2		-3
class:appointVerb&class:planned	-3		1	-4	-7	-2	-1	-2		-1
class:appointVerb&class:policyNoun	-3	-2	-1	-4	-3	-4	10	-2	1	
class:appointVerb&class:policyVerb	-2	-3	-2		-1	-5	6	2	6	10
class:appointVerb&class:postNoun	-11	-2	-3	-3	-3	-4	-2	-3	-2	16
class:appointVerb&class:punishNoun	-2	-3	-3	-5	-4	-2	-5		5	4
class:appointVerb&class:punishVerb	-4	-4	-2	-4	-5	1	-4	2	7	-2
class:appointVerb&class:quoted	-8	-4	-6	-4	-1	-4	1		-4	-5
class:appointVerb&class:receiveVerb	3	2	-2		2	-1	-2	2	5	-5
class:appointVerb&class:roomNoun	-6	-2	-1	-1	-4	-3	-2	-2	-3	12
class:appointVerb&class:signVerb	-3	-1	-2	12	3	-2	-4	-4	-2	-5
class:appointVerb&class:sum	-5	-4	-4	-6	11	-1	-5		5	-6
class:appointVerb&class:talkNoun	2	3	-2	-3	-3	-3	-1	-3	-3	-2
class:appointVerb&class:topicVerb	-3	1	-2	-5	-2	-3	-3	-2	-2	-3
class:appointVerb&class:travelNoun	-6	16	-6	-5	-4	6	-3	-4	1	-4
class:appointVerb&class:travelVerb	-6	5	6	-2	-3	-2	-2	2	-4	1
class:appointVerb&class:visitorNoun	-3	-4	-7	-5	1	4	-3	-3	-2	
class:appointVerb&class:wish	2	1	-3	-3	-3	-1	-1	2	-3	4
class:appointVerb&groups:1	-3	-1		-2	-3	1	-4	-2	-4	5
class:appointVerb&groups:2	-10	-2			-3	-3	-1	1	2	22
class:appointVerb&groups:3	-6					-2	-2	-2	-3	14
class:appointVerb&groups:4	3			1	1		1	-1	-3	6
class:appointVerb&parties:aa	-4	-3	-1	-2	-5	5		-5	-2	9
class:appointVerb&parties:ac		2	-1	-1	9	9	-4	-10	1	-4
class:appointVerb&parties:af	-6	-2	-2	9		-2	-2	6	6	-7
class:appointVerb&parties:ao	-4	4	-2	6	25	-5	-3	-2	2	2
class:appointVerb&parties:ap	-11	1	-1	-2	-2	-4	-2	-2	-1	33
class:appointVerb&parties:cc	-2		3	-4	2		2	5	-4	-2
class:appointVerb&parties:cf	-4	-2	7	-2	-1	1	-2	2	-5	-2
class:appointVerb&parties:co	3	5	13	-7	6	-4	-1	-2	1	2
class:appointVerb&parties:cp		2	3	-2	-2	-1	3	-1	-1	2
class:appointVerb&parties:ff	-5	-2	2	7	6	1		2		3
class:appointVerb&parties:fo	9	-2	9	14	17	5	-2	-3	-2	-3
class:appointVerb&parties:fp	-5	-3	-1	-1	-1	-4	-3	-1	2	21
class:appointVerb&parties:oo		-5	-6	8	-14	17	-1	-2	-3	7
class:appointVerb&parties:op	-3	-4	-4	-4	7	-4	-4	-2	-4	25
class:appointVerb&parties:pp	-6		-1	-1	-3	-4	-2	-3	-5	23
class:attend	1	-1	2		-3		-1	-2	-1	-3
class:attend&class:background	-5			-3	-4	4	-6		1	-5
class:attend&class:callVerb	-11	-12	-5	3	-5	-4	-4	-2	1	
class:attend&class:forumNoun	-26	-6	19	-6	-3	-6	-3	-3	-6	-5
class:attend&class:forumVerb	-1	-2	3	-2	-3	5		-3	2	-1
class:attend&class:investVerb	5	-2			-6	-3		-3	5	2
class:attend&class:launchNoun	1	2	6	4		16	-4	-4		-2
class:attend&class:launchVerb	-9	-3	7	21	-5	19	-4	-3	-5	-4
class:attend&class:licenceNoun	-5	-3	2	-11	-7	-5	-5	6	2	-3
class:attend&class:licenceVerb	4	-2	-3	-4	-6	-4	8		-7	-4
class:attend&class:mealNoun	17	-3	-7		-4	-4	-2	-2	-2	-3
class:attend&class:meetVerb	16	-2	-3	-4	-4	-2	-4	-3	-4	-3
class:attend&class:moneyNoun	-3	-3		-4	-3	-2	-2	-4	-4	7
class:attend&class:pactNoun	-8	1	-5	11	-4	5	-2	2	-3	-3
class:attend&class:planned	-3	-4		-3	-6	-6	5	-4	-1	-5
class:attend&class:policyNoun		-2	-5	-5	-4	-2	26	-3	-4	-4
class:attend&class:policyVerb	5	-2	-3	3	-3	7	11		-3	-5
class:attend&class:postNoun	-10	-2	-8	-3	-2	4	-2	3	-2	3
class:attend&class:punishNoun	-1	-2	-5	-6	-5	-5	2	-5	16	3
class:attend&class:punishVerb	-6	-2	-1	-5	-5	3	11	-3	-2	-4
class:attend&class:quoted	-23	32	-3	-4	-4	-7	-3	-2	-3	-4
class:attend&class:receiveVerb	12	-2	-4	7	-4	-1		-2	-3	-3
class:attend&class:roomNoun	3	-3	3	-2	-3	7	-3	6	-6	-7
class:attend&class:signVerb	-5	-1	-4	14	-2	12	-5	-3	5	-4
class:attend&class:sum	-11	-1	-3	-11	20	-4	-2	-1	-12	-4
class:attend&class:talkNoun	14	-4	-1	-1	-3	-4	-4	-3	-3	-4
class:attend&class:topicVerb	9	1		2	-6	-4	1	-4	-2	-4
class:attend&class:travelNoun	-3	36	-8	-4	-2	-5	-2	-2	-3	3
class:attend&class:travelVerb	4	-3	14	-1	-3	-6	-4	-2	-3	-6
class:attend&class:visitorNoun	2	-3	-2	1	2	-5	-3	-2	-4	-4
class:attend&class:wish	1	-1	-3	-6	-3	-2		-3	1	-4
class:attend&groups:1	-1	-2	5	-2	-5	3	2	-3	-5	-4
class:attend&groups:2			4	3	-4	-1	-2	-2		-3
class:attend&groups:3	-2	-3		-3	-2	-1	-1	-1		-2
class:attend&groups:4	10	1	-5	3		-1	-2	-4	-1	-4
class:attend&parties:aa	21	-3	-9	-7	-3	-5	1	-4	-8	1
class:attend&parties:ac	1	12	14	-5	-5	-5	-7	-3	12	11
class:attend&parties:af	6	1	-3	-2	-6	-7	-1	-3	8	-5
class:attend&parties:ao	-22	-4	-16	-16	-9	-3	-2	-1	-6	10
class:attend&parties:ap	6	3	-5	2	-5	-3	2		-5	-5
class:attend&parties:cc		-1	-4	2	-4	3	1	-3	-3	-2
class:attend&parties:cf	2	1	-2	-1	-6		-2	-5	-4	1
class:attend&parties:co	16	-7	-5	-13	-12	-5	-1	-1	-5	-2
class:attend&parties:cp	1		2	-3	-3		-2	-3	-1	-2
class:attend&parties:ff	-2	-1	-5	16	-5	1	-4		-1	2
class:attend&parties:fo	-6	-2	-12	2	-9	12	-2	-2	3	-3
class:attend&parties:fp	4	-1	-3	-1	-1	4	-1	-4	-1	-2
class:attend&parties:op		3	1	-5	-5	-5	-3	-1	-2	6
class:attend&parties:pp	3		1	-2	1	-3	-3	-3		-7
class:background	-3		-1	-1			-1	-1		
class:background&class:callVerb	1	1	-4	1		-3	-2	-3	-1	
class:background&class:forumNoun	-2	1	8			-2	1		-3	3
class:background&class:forumVerb	-1	1	1	-3	2	7	-1	-2	2	-1
class:background&class:investVerb	-3	1		-4	6	2	3	2	-3	1
class:background&class:launchNoun	-5	-1	-3	3	7	12	-2	-1	2	-2
class:background&class:launchVerb	-1	-2	-5	-2	-4	6	-2	-2	7	-1
class:background&class:licenceNoun	-2	-2	-1	-5	-8	6	-1	18	-2	-1
class:background&class:licenceVerb	-3	-3	-3	-4	-1	2	1	6	-1	-2
class:background&class:mealNoun	-11	-4	39	-7	-8	-6	-5	-2	-4	-3
class:background&class:meetVerb	13	-3	2	-2		1	-1	-2	-2	-5
class:background&class:moneyNoun	-1	-1	-2	-1	7	5	4	-4	-5	-3
class:background&class:pactNoun	-3	-1	-2	6		-2	-2	-3	4	-2
class:background&class:planned	4	5	1	-2	6	-3	-4	-4	-6	-2
class:background&class:policyNoun	-1	-5			-2	-3	15	-1	2	1
class:background&class:policyVerb	-5	-1		1	-3	-1	7	-2	3	-2
class:background&class:postNoun	-7	-3			3	-4	-6	-4	1	2
class:background&class:punishNoun	-3	-3	-2	-4	-5	-4	-3	-4	8	2
class:background&class:punishVerb	-2	-2	-2	-4	-4	-3	-4	-2	11	1
class:background&class:quoted	-5	-3	-5	10	-7	7	-3	-2	-3	-5
class:background&class:receiveVerb	3		-1	-3	-4	1	-1	-4		
class:background&class:roomNoun	-8	-3	1	-3	-1	5	-2	-2	4	-4
class:background&class:signVerb	-4		-1	13	-4	-4		-3	-3	3
class:background&class:sum	-9	-5	-1	2	6	-8	-4	-4	-1	-4
class:background&class:talkNoun	3	1	-2		-2	-2	3	-3	-4	-1
class:background&class:topicVerb	5	-2	-5	-1		-2	1	-5		-5
class:background&class:travelNoun	-1	19	-6	-1	-4	-2	-4	-2	-4	3
class:background&class:travelVerb	-1	13	-1			-3	-1		-3	3
class:background&class:visitorNoun	1	26	-5	-4	-6	-4		-1	-4	11
class:background&class:wish	-2	-2	-4	-2	1	2	-1		-4	-1
class:background&groups:1	-9	1			-1	3	2	-4	-1	-4
class:background&groups:2	-1		-2	-2	-2	-2	-1	-1		-1
class:background&groups:3		1		1	-1	1	-1	-1	-3	4
class:background&groups:4	3	-2	-2	-3	7		-2	4	1	6
class:background&parties:aa	1	-1	-2	-7	1	-5	3	2	7	1
class:background&parties:ac	-8	12	-3	-5	-2	1	7	4	-2	
class:background&parties:af	-6	-2	-3	-2	3	3	-1	7	6	-3
class:background&parties:ao	-8	2	6	-3	10	-5	-5	1	3	1
class:background&parties:ap		3	-1	-2	-1	2	-4	-2	6	9
class:background&parties:cc	5	8	-1	-8	7	-1	-4	8	-5	-3
class:background&parties:cf	1	-2	-1	-1	4	-4	-3	2	-5	1
class:background&parties:co	-3	-2	-5	-2	1	3	-3			-3
class:background&parties:cp	4	2	-1	-2	1	-2	-1	-1	-2	
class:background&parties:ff	-1	-3	-3	-2	5	1	-3	3	-1	-3
class:background&parties:fo	-8	-1	-2	4	-4	5	-2	1	-5	-4
class:background&parties:fp	-2	-1	-4	-1	1	-5	-2	-1	-2	1
class:background&parties:oo	-5	-3	33	-5	-1	5	-2	-2	-3	-3
class:background&parties:op	-5	8	4	-2		2	-2	-2	-2	1
class:background&parties:pp	5	-3	-2		-1	1	-1	-2	-3	8
class:callVerb	1	2	-3	-2	-2	-2	-1	-2	2	-2
class:callVerb&class:forumNoun		-3	-1	-3	-2	-3	-1	-2	-2	1
class:callVerb&class:forumVerb	3	-3	-1	-1	-1	-1	-2	-1	-2	-3
class:callVerb&class:investVerb		-1	-4	-3	-2	-1	-1		8	-2
class:callVerb&class:launchNoun	2		-2	-4		-1	4	-2	6	-3
class:callVerb&class:launchVerb		2	1	-2	4	5	-1	-1	-8	-2
class:callVerb&class:licenceNoun	2	-2	-2	-2	-9	-4	3	5	-4	-3
class:callVerb&class:licenceVerb	6	-4	-2		-10	1	2	-8	5	1
class:callVerb&class:mealNoun	10	-6	-7	-3	-3	-3	-3	-2	-5	-3
class:callVerb&class:meetVerb	3		-4	-2	-1	-4	-3	-1	-3	-2
class:callVerb&class:moneyNoun	2	-12	-5	-5		-1	-1	-1	-7	-3
class:callVerb&class:pactNoun	14	-2		3	-4	-4	-5	-4	8	-4
class:callVerb&class:planned	9	5	-4	-5	-5	-6	1	-3	1	-3
class:callVerb&class:policyNoun	-1	-2	-2	-2	-2	-4	7	-3	4	-3
class:callVerb&class:policyVerb	-1	-1	-1	4	-1	-1	11	-3	-1	2
class:callVerb&class:postNoun	-1	3	-1	1	1	-4	-4	-2	6	7
class:callVerb&class:punishNoun	-5	-3	-2	-1	-4	-3	-4	-3	17	
class:callVerb&class:punishVerb	-4		-1	-2	-6	-4	-4	-2	16	-1
class:callVerb&class:quoted	-16	-3	-3	2	-10	13	-3	-3		-2
class:callVerb&class:receiveVerb	10	-2	-1	-3	-5	-3	-4	-1	2	-3
class:callVerb&class:roomNoun	3	2	-3	-4	-3	1	-2	-2	4	3
class:callVerb&class:signVerb	6	-2	-6	10	-1	-3	-3	-1	-2	2
class:callVerb&class:sum	-8	-3	1	-7	11	-6	1	8	9	-3
class:callVerb&class:talkNoun		6	-2	-1	-3	-3	-2	-2	-3	-3
class:callVerb&class:topicVerb	3	-1	-2	-4	-1	1	1	-4	2	-2
class:callVerb&class:travelNoun	-6	18	-3	-1	-3	-4	-4	-1	1	-3
class:callVerb&class:travelVerb	-3	13	-3	-2	-4	-5	-3	-3	4	-1
class:callVerb&class:visitorNoun	8	-2	-4	1	-3	-3	-3	-1	-3	1
class:callVerb&class:wish	1	-4	-2	-2	-3	-2	-1	-3		-2
class:callVerb&groups:1	-6	6	-4	-2	-2	-4	4	-2	-3	-4
class:callVerb&groups:2	3	1	-2	-3	-2	-1	-3	-3	5	-2
class:callVerb&groups:3	5	-5	-3		-2	-4	-2	-1		-2
class:callVerb&groups:4	2	2	-3	-2	-4	-1	-2	-2	5	-4
class:callVerb&parties:aa	18	-5	-2	-3	-4	-3		-7	1	-7
class:callVerb&parties:ac	3	-7	-2	2		-2	-4	-4	5	-4
class:callVerb&parties:af	-6	-5	-2	-4	-8	-3	-3	-4	26	-3
class:callVerb&parties:ao	7	-4	-1	-6	7	-3	12	-3	5	3
class:callVerb&parties:ap	12		-2	-3	-2		-4	-3	-1	-6
class:callVerb&parties:cc	-3	9	-4	-3	2	-4	-2	-2	-2	-3
class:callVerb&parties:cf	-6	7	-4	-1	3	-1	-3	-2	6	-3
class:callVerb&parties:co	-5	12	-10	-5	3	-2	-2	-1	10	-3
class:callVerb&parties:cp	-6	7	-3	-1		-2	-2	-2	-3	-3
class:callVerb&parties:ff	-6		-3	1	-3	-5	-3	4	6	-3
class:callVerb&parties:fo	-14	-1	5	-3	1	-3	-3	-3	15	-4
class:callVerb&parties:fp	2		-4	-3	-5	4	-2	-3		-1
class:callVerb&parties:oo	-11	4	-2	-3	-15	2	-1	-2	6	-1
class:callVerb&parties:op	-12	20	-1	-3		-3	-2	-2	2	-4
class:callVerb&parties:pp	14	-4	-3	-2	-3	-2	-2	-1	-2	-2
class:forumNoun	-3	2	25	-3	-3	-2	-2	-2	-4	-2
class:forumNoun&class:forumVerb	-6	-1	38	-3	-4	-7	-4	-1	-3	-4
class:forumNoun&class:investVerb	-4	3	23	-4	1	3	-1	-2	-3	-1
class:forumNoun&class:launchNoun	-6	5	11		-1	4	-3	-2	-2	-3
class:forumNoun&class:launchVerb	7	-3	21	-3	-2	5	1	-1	-5	-2
class:forumNoun&class:licenceNoun	-6	9	12	2	-6	-4	-6	15	-4	-3
class:forumNoun&class:licenceVerb	1	1	10	-2		6	4	11	-6	-4
class:forumNoun&class:mealNoun	-17	-7	38	-3	-4	-3	-5	-2	-3	-3
class:forumNoun&class:meetVerb			14	-4	-3	-3	-4	-2	-3	-4
class:forumNoun&class:moneyNoun	9		9	-1	-1	-1	-3		-3	-3
class:forumNoun&class:pactNoun	-6	-3	7	8	-4	-7	-5	-4	-4	-1
class:forumNoun&class:planned	4		20	-1		-5	-2	-2	-4	-4
class:forumNoun&class:policyNoun	4	-5	18	-5	-6	-5	9	-1	-5	2
class:forumNoun&class:policyVerb	4	-5	-6	12	-5	1	14	-2	-5	
class:forumNoun&class:postNoun	1		-2	-5	7	-1	-4	-2		10
class:forumNoun&class:punishNoun	15	-5	-3	-2	-1		-6	-4	-4	1
class:forumNoun&class:punishVerb	-2	1	20	-3	-4	-3	-2	-2	-4	1
class:forumNoun&class:quoted	2	15	-4	-2	-6	7	9	-2	-6	-3
class:forumNoun&class:receiveVerb	2	-2	19	-3	-1	-5	-3	-2	-5	-4
class:forumNoun&class:roomNoun	-11	1		-3	-1	-9	-3	-3	-1	-7
class:forumNoun&class:signVerb	9	-1	5	11	-6	3	-1	-4	-4	-3
class:forumNoun&class:sum	7	-5	1	-8	22	-6	-5	-5	-6	-3
class:forumNoun&class:talkNoun	1	9	3	-4	-3	-4	-4	-2	-3	1
class:forumNoun&class:topicVerb	-4	2	24	-4	-5	-6		-2	-4	-3
class:forumNoun&class:travelNoun	-2	10	-6	-3	-2	5	-2	-2	-3	-3
class:forumNoun&class:travelVerb	-11	28	7	-4	-1	-1	-2	-1	-4	-6
class:forumNoun&class:visitorNoun	-6	9	18	-3	-4	-5	-2	-3	-4	-2
class:forumNoun&class:wish	-7	5	10	-5	-2	2	-3		-3	-1
class:forumNoun&groups:1	-6	3	42	-3	-2	-3	-2	-4	-5	-4
class:forumNoun&groups:2	-3	1	15	-3	-3	-2	-3	-2	-4	-2
class:forumNoun&groups:3	-1	1	18	-2	-4	-3	-4		-2	-2
class:forumNoun&groups:4	5	2	-1	-3	-3		-2	2	-3	2
class:forumNoun&parties:aa	22	3	16		-4	-5	-7	3	-4	
class:forumNoun&parties:ac	-10	-7	44	1	-4	-5	-3	1	-5	-1
class:forumNoun&parties:af	3	1	5	2	-2	-6	-2	4	-1	-5
class:forumNoun&parties:ao	-11	4	10	4		-6	-4	3	-7	-4
class:forumNoun&parties:ap	-1	-1	11	-2	-4	2	-2	-2	-6	4
class:forumNoun&parties:cc		9	3	-3	-4	-3	-5	-3		-1
class:forumNoun&parties:cf	-3	10	-2	-1	-1	8	-2	3	-1	-2
class:forumNoun&parties:co	-13	6	14	-1	-6	-5	-2	3	-3	-2
class:forumNoun&parties:cp	-9	5	19	-2	-3	-1	-2		-3	-3
class:forumNoun&parties:ff	4	-2	8	-4	-7	-6	-1	7	-4	-3
class:forumNoun&parties:fo	-11	-4	12	-5	-10	-6	-2	4	-5	-3
class:forumNoun&parties:fp	4	6	-4	-4	-2		-1	1	-2	1
class:forumNoun&parties:oo	-11	-11	41	-4	-3	-8	-2	-1	-2	-3
class:forumNoun&parties:op	-16		30	-3	-5	-6	-3	-2	-3	-6
class:forumNoun&parties:pp	3	2	6	-3	-3	-1	-3	-1	-3	
class:forumVerb	1	-3	8	-1	-2	1	-2	-3	-1	-2
class:forumVerb&class:investVerb	-3	-2	5	-5	4		2	-4	2	-1
class:forumVerb&class:launchNoun	-6	-3		-3	-3	12	-1	-3	-4	-1
class:forumVerb&class:launchVerb	-4	-2	7	-3	-4	12	-2	-2	1	-1
class:forumVerb&class:licenceNoun	-4	-3	2	1		1	-5	1	2	-3
class:forumVerb&class:licenceVerb	-2	-2	-4	-4	3	5	6	-10	2	-3
class:forumVerb&class:mealNoun	15	-5	-4	-2	-3	-3	-3	-2	-2	-3
class:forumVerb&class:meetVerb	3	-4	8	-3	-2	-2	-3	-2	-3	-3
class:forumVerb&class:moneyNoun	-2	1	5	-3	-1	3	6	-4	-1	-1
class:forumVerb&class:pactNoun	-5	-1	4	8	-2	-1	-4	-3	-1	-3
class:forumVerb&class:planned	-7	-5	20	1	-1	2	-1	1	-5	-5
class:forumVerb&class:policyNoun		-3	6	-5		1	16	-2	-3	-3
class:forumVerb&class:policyVerb		-3	-1	3	1	6	12	-2	-5	
class:forumVerb&class:postNoun	11	-3	2	-3		3	-4	-3	-3	-2
class:forumVerb&class:punishNoun	4	-2	3	-3	-6	-8	2	-4	17	-3
class:forumVerb&class:punishVerb	1	-3	5	-3	-1	5		-3	4	-3
class:forumVerb&class:quoted	-24	-3	-7	-3	12	35	-2	-2	-5	-3
class:forumVerb&class:receiveVerb		-3	9	-1	-3	-4		-2	-1	-2
class:forumVerb&class:roomNoun	-3	-2	1	-1	-3	10	-4	-2	-5	-2
class:forumVerb&class:signVerb	6	-3	2	7	2	9	-2	-6		-3
class:forumVerb&class:sum	-9	-2	2	7	7			3	-2	-3
class:forumVerb&class:talkNoun	13	-2		-3	-1	-4	-3	-3	-4	-2
class:forumVerb&class:topicVerb	-4	-1	8	-2	-2	-2	1	-3	2	-3
class:forumVerb&class:travelNoun	6	8	-5	-4	-2	5	-3	-2	-4	2
class:forumVerb&class:travelVerb	-2	-1	11	-4	-1	-4	-1			-5
class:forumVerb&class:visitorNoun	1	-3	15	1	-4	-5	-1	-2	-4	-1
class:forumVerb&class:wish	-4		-4	-2	2	-4	-1	1	-2	-3
class:forumVerb&groups:1		-4	23	-3	-5	3	-1	-2	-1	-3
class:forumVerb&groups:2	3	-2	3	1	-1	1	-2	-3	-1	-3
class:forumVerb&groups:3	2	-3	2	-3	-2	-1	-2	-2	-2	2
class:forumVerb&groups:4	-1	-3	-2	-3		2	-2	-2	1	1
class:forumVerb&parties:aa	4	-2	-1	-3	-3	-2	-3	-1		-1
class:forumVerb&parties:ac	-4	-2	8	-5	1	1	-3	-7	8	1
class:forumVerb&parties:af	1	-2	-3	6	1	-3	-2	-2	2	-4
class:forumVerb&parties:ao	-1		5	-7	-3	22	7	-3		-7
class:forumVerb&parties:ap	-1	-3	1	-2	-4	4			-4	-1
class:forumVerb&parties:cc	-7		-6	-3	-5	3	-2	-1	-1	
class:forumVerb&parties:cf	-1	-1	-1	-5	1	-3	1	-4	-5	5
class:forumVerb&parties:co	-4	-1	18	6	-5	6	-2	-1		-3
class:forumVerb&parties:cp	-4	-4	7	-3	-3	-4	-1		-2	2
class:forumVerb&parties:ff	-4	-2	1		7		-1	-6	2	3
class:forumVerb&parties:fo	-9	-2	17	-10	-2	7	-2	-3	3	-2
class:forumVerb&parties:fp	-1	-1	-5	-4		6	-2			3
class:forumVerb&parties:oo	-11	-5	20	7	-3	1	-2	-1	-3	-4
class:forumVerb&parties:op	-15	1	18	-4	-5	3	-3	-1	-3	-5
class:forumVerb&parties:pp	12	-4	-2	-2	-2	-1	-3	-2	-1	-2
class:investVerb	-2			-2	10	-1	-1	1	-1	-1
class:investVerb&class:launchNoun	-5	-1	-1	-2	10	3			-1	-2
class:investVerb&class:launchVerb	-1		-5		9	5	3	2	-5	-1
class:investVerb&class:licenceNoun	-3			-6	-5	-2	4	26	-6	-5
class:investVerb&class:licenceVerb	-3	-3	-2	1	4	-2	-2	7	-6	-1
class:investVerb&class:mealNoun	29	7	-2	-5	-8	-7	-5	-2	-3	-7
class:investVerb&class:meetVerb	6	3	-2	-2	6	-1	-2	-1	-2	-6
class:investVerb&class:moneyNoun	-5	-2		-3	14	-1	-3		-5	-1
class:investVerb&class:pactNoun	-5	-3		17	-3	-1	-2	-3	-2	-5
class:investVerb&class:planned	-6	3		-3	15	-4			-1	1
class:investVerb&class:policyNoun	-1	-2	-1	-2	2	-5	11	-2	1	-3
class:investVerb&class:policyVerb	-3	-3	-2	1	4	-3	4	-1	-4	-1
class:investVerb&class:postNoun	-6	-3	-2	-5	1	-3	-4	-3	-3	21
class:investVerb&class:punishNoun	2	-3	-1	-5	-4	-1	-1	-3	7	2
class:investVerb&class:punishVerb	-1	-3	-3	-4	-2	-3		-1	8	
class:investVerb&class:quoted	-5		-4	-2	22	2	-4		-3	-4
class:investVerb&class:receiveVerb	-2	-1	3		2	-1	-2	3	-1	-4
class:investVerb&class:roomNoun	5	-1	-2	1	1	-4	-4		-3	4
class:investVerb&class:signVerb		-1	-1	2	7	2			-1	
class:investVerb&class:sum	-5	-3	-2	-5	30	-6	-5	-1	-3	-3
class:investVerb&class:talkNoun	12		-2	-3	-1	-3	1	-2	-4	-5
class:investVerb&class:topicVerb	-1	-2	-1	-1	5	-4	-2	-1	-2	-4
class:investVerb&class:travelNoun	7	8	-5	-3	-5	-4	-3	1	5	-5
class:investVerb&class:travelVerb	-1	1	3		2		-2	1	1	-2
class:investVerb&class:visitorNoun	-1	3	5	-5	1	-4	-3	-2	-2	-6
class:investVerb&class:wish	-2	1		-1	-1	-2	-3	1	-4	-3
class:investVerb&groups:1	-5	1		-2	8	-1	2		-3	-3
class:investVerb&groups:2	-3			-3	15	-1	-2	1	-1	-2
class:investVerb&groups:3	2	-2	-1	-3	3	-2	-1	3	1	3
class:investVerb&groups:4	1				5	-1	-3	-1	-2	1
class:investVerb&parties:aa	-7			-1	1	5	-3	5	-5	6
class:investVerb&parties:ac	-4	4	-3	-5	9	1		3	-2	-1
class:investVerb&parties:af	-5	-1	-2	-4	3	1	-3	9	1	-3
class:investVerb&parties:ao			-5	-3	27	2	-5	-5	-3	-3
class:investVerb&parties:ap	-5	3	2	-1	-2	2	-1	-2	-4	6
class:investVerb&parties:cc	-4		2	-1	19	2	-2		-3	-2
class:investVerb&parties:cf	1	-3	2	-2	14	-2	-1	2	-2	-2
class:investVerb&parties:co	6	-1	4	-5	7	-4	-2	-2	-2	-4
class:investVerb&parties:cp		7	1	-3	3		-2	-2	-3	-1
class:investVerb&parties:ff	-2	-2	-1	-4	21	-6	-2	2	-1	-1
class:investVerb&parties:fo	-3	-3	4	-10	23	-2	-2	-4	3	-4
class:investVerb&parties:fp	4	-4	-1	-1	5	-4	-2	-2		2
class:investVerb&parties:oo	3	4	-8	-5	21	3	-2	-3	-4	-6
class:investVerb&parties:op	3		-2	-3	14	-2	-2	-2	1	-2
class:investVerb&parties:pp	9		-1	-1		-2	-2	-2	-1	2
class:launchNoun	-2		-2	1	1	10	-2	-1	-2	-3
class:launchNoun&class:launchVerb	-7		-5	-3	-4	34	-3	-2	-3	-2
class:launchNoun&class:licenceNoun	-4	4	-1	-3	-5	-1	4	9	-5	-3
class:launchNoun&class:licenceVerb	-4	-2	-2	-1	-1		-1	14	-6	-3
class:launchNoun&class:mealNoun	8	-9	-4	16	-4	-10	-5	-2	-2	-2
class:launchNoun&class:meetVerb	8	-6	1	-1	-2	-3	-3	-3	-2	-3
class:launchNoun&class:moneyNoun	-4	-1	-2	-5	9	6	-4	-2	-1	-2
class:launchNoun&class:pactNoun	-5	-4	-2	16	-3	-5	-2	-4	-2	-3
class:launchNoun&class:planned	-7	-2	-2	1	9	7	1	-2	-1	-1
class:launchNoun&class:policyNoun	-2	-4	-3	-2	1	-7	14		-5	-3
class:launchNoun&class:policyVerb	-3	-2	-3	7	-2	3	4	-3	-1	-2
class:launchNoun&class:postNoun	3	-3	-2	-6	6	-3	2	-2	1	-5
class:launchNoun&class:punishNoun	-6	-3	-2	-4	-5	-4	1	-1	11	-3
class:launchNoun&class:punishVerb	-5	-2	-4	-2	-5	5	-1	-2	6	-4
class:launchNoun&class:quoted	10	-3	-3	-6	11	22	-5	-4	-5	-3
class:launchNoun&class:receiveVerb		4	-3	-5	-2	2		1	1	-3
class:launchNoun&class:roomNoun	-4	3	-3	2	-4	6		-3	5	-2
class:launchNoun&class:signVerb	-3	-2	-2	17	-3	5	-3	-1	-5	-4
class:launchNoun&class:sum	-4	-3	-2	2	31	-9	-4	1	-7	-3
class:launchNoun&class:talkNoun	4	2	-2	4	-1	-5	-1	-1	-3	-2
class:launchNoun&class:topicVerb	-2	2	-1	1	-2	1		-1	-3	-2
class:launchNoun&class:travelNoun	-2	16	-2	-4	-4	3	-3	-2	3	-3
class:launchNoun&class:travelVerb	-1	15	-1		1	3	-2	2		-3
class:launchNoun&class:visitorNoun	-4	3	-2	-5	1	-5		-2		-3
class:launchNoun&class:wish	-2	-2	-4	-2	1	-1	-3	1		-3
class:launchNoun&groups:1	-3	2	-1			16	-2	-2	-3	-3
class:launchNoun&groups:2	-2		-2		2	9	-1		-1	-3
class:launchNoun&groups:3	-2	-1	-3	5	-2	2	-2			-3
class:launchNoun&groups:4		-2	-1	2			-3	-1		-2
class:launchNoun&parties:aa	-4	-4	-3	-1	5	-4	-2	-3	-1	-6
class:launchNoun&parties:ac	-5		1	1		1	-5	-1		-2
class:launchNoun&parties:af	-6	-2	-1	2		-2	-2	8	1	-2
class:launchNoun&parties:ao	-7		-4	-3	24	-9	-3	-4	8	-5
class:launchNoun&parties:ap	-9	2	-2	9		15	3	-3	2	-6
class:launchNoun&parties:cc	-6	-3	-3	-2	1	-4	-3	-3	2	-2
class:launchNoun&parties:cf	-2	-3	-1		4	-1	-2	-2	1	-1
class:launchNoun&parties:co	-5	1	-6	17	-3	9	-2	-2	-3	-2
class:launchNoun&parties:cp	2	3	2	1	-3	2	-1	-2	-3	-1
class:launchNoun&parties:ff	-4	-3	-2	5	-3	6		1	-2	-3
class:launchNoun&parties:fo	-1	-1	-9	10	1	6	-2	-4	8	-2
class:launchNoun&parties:fp	1	-1	-2	-3	-3	16	-3		-3	-2
class:launchNoun&parties:oo	8	-1	-10	9	-4	24	-2	-2	-5	-3
class:launchNoun&parties:op	-1	13	1	4	-8	-1	-3	-1	3	-2
class:launchNoun&parties:pp	11	-2	-4		-2	2	-3	-2	-2	-3
class:launchVerb	-4	-1		-2	-1	18	1	-1	1	-1
class:launchVerb&class:licenceNoun	1	-3		-5	-5	12	-8	11	6	-3
class:launchVerb&class:licenceVerb	-5	-3	-3	-5	1	17	-5	3	-5	-2
class:launchVerb&class:mealNoun	9	-3	10	12	-7	-12	1	-3	-3	-4
class:launchVerb&class:meetVerb	8	-3	-1	1	6	4		-3	-5	-3
class:launchVerb&class:moneyNoun	-3	1	-3	1	13	17	-9	-2	-1	-3
class:launchVerb&class:pactNoun	-6	-3	-1	8	-3	-5		-4	3	-3
class:launchVerb&class:planned	-2	1	-1	-3	-7	23	1	-3	-7	-2
class:launchVerb&class:policyNoun	-2	-3	-1	-1	-5	-8	27	-2	-3	-4
class:launchVerb&class:policyVerb			-4	-3	-1	10	8	1	2	1
class:launchVerb&class:postNoun	-5	-3	-1	1	-4	9	-1	-2	5	9
class:launchVerb&class:punishNoun	1	-3	-4	-3	-5	-7	2	-3	14	-3
class:launchVerb&class:punishVerb	-4	-3	4	-3	-2	10	-1	-2	6	-3
class:launchVerb&class:quoted	-5	-4	-4	-4	-15	16	-6	3	-4	-3
class:launchVerb&class:receiveVerb	-6	5	-1	-6	1	-4	-3	-2	12	-3
class:launchVerb&class:roomNoun	-8		2	2	-2	25	-4	-3	-2	3
class:launchVerb&class:signVerb	5	1	-5	7	-6	8	2	-2	-7	-5
class:launchVerb&class:sum	-3	-4	-2	4	7	-4		-2	-2	-3
class:launchVerb&class:talkNoun	4	7	2	-5	-1	-3	7	-2	-3	-2
class:launchVerb&class:topicVerb	-1	3		-5	-5	3		-2	7	-1
class:launchVerb&class:travelNoun	-5	41	2		-3	10	-4	-1	-6	-3
class:launchVerb&class:travelVerb	-8	13	6	-4	-5	-3	-4	6	-2	2
class:launchVerb&class:visitorNoun	-3	6	1	-2	-5	4	-1	-3	8	-4
class:launchVerb&class:wish	-3		-4	-4	-2	5	5	2	-5	
class:launchVerb&groups:1	-5	-3	1	-4	-2	23	2	-4	1	-2
class:launchVerb&groups:2	-5	-1	-1	-2	-3	17	-2	-1	2	-2
class:launchVerb&groups:3	-1	-2	3		1	8	-2	4		5
class:launchVerb&groups:4	-1	3	-1	1	4	8	4	4	-3	-1
class:launchVerb&parties:aa	-6		-4	-5	3	-4	13	2	24	-4
class:launchVerb&parties:ac	1	3	-3	-4		1	8	9	-1	-5
class:launchVerb&parties:af	-3	-1	-2	3	1	-5	1	10	9	-5
class:launchVerb&parties:ao	-15	-6	-3	9	6	27	-13	-4	12	-7
class:launchVerb&parties:ap	-6	1	-3	-2	2	28	1	-4	1	-4
class:launchVerb&parties:cc	-10	-3	-4	-4	9	7	-2	7	1	-4
class:launchVerb&parties:cf	-3	2	-1	-3		13	2	8	-2	1
class:launchVerb&parties:co	-11	3	-5	15	22	32	-3	-3	-5	-3
class:launchVerb&parties:cp	-9	5	10	-2		-2	-3	-1	-1	-1
class:launchVerb&parties:ff	-2	2			-3	10	4	10	-6	-3
class:launchVerb&parties:fo	19	1	20	4	21	16	-2	-3	-11	-5
class:launchVerb&parties:fp		1	-3	-4	-2	19	-2	-2	-1	1
class:launchVerb&parties:oo	1	3	-1	-7	-1	35	-2	-3	-3	-4
class:launchVerb&parties:op	2	1	3	-4	11	25	-3	-1	-4	-9
class:launchVerb&parties:pp	5	-2	2	1	-3	14	-3	-2	-3	9
class:licenceNoun	-4	-1	-2	-2	-5	-2	-1	20	-4	-3
class:licenceNoun&class:licenceVerb	-3	-2	-3	-3	-5		-1	21	-7	-4
class:licenceNoun&class:mealNoun	26	-3	4	-3	-4	-6	-5	-28	-5	-3
class:licenceNoun&class:meetVerb	-2	-3		-3	-3	-5	-4	-7		-2
class:licenceNoun&class:moneyNoun	-5	-2	-3	-3	-14	-4		19	3	-2
class:licenceNoun&class:pactNoun	-7	-3	-3	11	-3	-3	8	-6	-2	
class:licenceNoun&class:planned	-8	-4	1		-5	2	14	18	-5	-4
class:licenceNoun&class:policyNoun		-2	-3	-4	-2	-3	7	1		
class:licenceNoun&class:policyVerb	-7	-3		-4	-5	-5	9	14	-6	-4
class:licenceNoun&class:postNoun	-1	-2	-2	4	2	9	-6	-10	-3	-2
class:licenceNoun&class:punishNoun	3	-2	-2	-2	-3	-3	4	-4	7	2
class:licenceNoun&class:punishVerb		-2	-3	-3	-5			9	6	-1
class:licenceNoun&class:quoted	-5	-3	-3	9		4	-5	2	-4	-3
class:licenceNoun&class:receiveVerb	-6	-3	-1	-5	-7	-3	5	21	-8	-2
class:licenceNoun&class:roomNoun	12	-6	-3	-3	-3	17	-4	17	-2	-4
class:licenceNoun&class:signVerb		-3	1		1	-4	-3	14	-2	-3
class:licenceNoun&class:sum	-5	-2	-3	3	-20	-6	-1	66	-13	-2
class:licenceNoun&class:talkNoun	12	-4	-5	-4	-2	-4	4	-5	-4	-3
class:licenceNoun&class:topicVerb	5	-3	-2	-4		-4	3	-8	4	-3
class:licenceNoun&class:travelNoun	-7	-1	-2	-5	-4	-6	-9	4	9	-3
class:licenceNoun&class:travelVerb		-2	-1	3	-5	1	-2	18	-7	-4
class:licenceNoun&class:visitorNoun	15	-5	-3		-4	-3	-4	-10	-7	-2
class:licenceNoun&class:wish	2	-3	-2	-4	-1	4	-3		-4	-3
class:licenceNoun&groups:1	-5	-1	-1		-4	-2		21	-2	-4
class:licenceNoun&groups:2	-3	-2	-3	-3	-6	-3	-3	24	-5	-4
class:licenceNoun&groups:3	-7	2	-1	-3	-7	-3	7	13	-4	-3
class:licenceNoun&groups:4	1	-2	-2	-2	3	-2	-5	5		
class:licenceNoun&parties:aa	-4	-3		-3	-6	-4	3	8	1	-2
class:licenceNoun&parties:ac	-4	-3	-2	2		-4	-5	4	-6	-2
class:licenceNoun&parties:af	-4	-2	-3	-5	-8	-2	-3	28	-5	-3
class:licenceNoun&parties:ao	-5	-2	-4	-7	-6	-7	19	15	-9	-2
class:licenceNoun&parties:ap	-2	-3	-1	-5	-4	-5	5	7	-6	-2
class:licenceNoun&parties:cc	-6	2	-2	-4	7	-3	-2	18	-6	-2
class:licenceNoun&parties:cf	-5	1	-2	3	-2	-2		10	3	-2
class:licenceNoun&parties:co	8	-4	-6	-10	-10	-4	-2	24	-2	-2
class:licenceNoun&parties:cp	-4	15	-2	-3	-1	-4	-5	4	-2	-2
class:licenceNoun&parties:ff	-4	-2	-2	2	-5	-2	2	18	-6	-2
class:licenceNoun&parties:fp	-1	1	-3	-5	-2	-3	-4	11	-1	-5
class:licenceNoun&parties:oo	-5	-4	-2	-2	-7	-7	-3	-9	-8	-2
class:licenceNoun&parties:op	-6	-2	4	-3	-2	-2	-2	-4	-5	18
class:licenceNoun&parties:pp	9	-3	-3	-3	2	-3	2	-7	-5	2
class:licenceVerb	-4	-2	-2	-1	-1	-1	3	12	-3	-1
class:licenceVerb&class:mealNoun	-15	-3	-4	-8		-5	-3	-3	-5	-3
class:licenceVerb&class:meetVerb	3	-3	-2	-1	-3	-5	-1	-8	-6	-4
class:licenceVerb&class:moneyNoun		-3	-2	-2	1	-4	-6	7	-4	-3
class:licenceVerb&class:pactNoun	-3	-2	-3	26	-4	-4	-1	-7	2	-5
class:licenceVerb&class:planned	-3	-4	-3	-4		9	4	-8	1	-1
class:licenceVerb&class:policyNoun	-3	-2	-3	-4	-1	-4	18	-1	-2	-2
class:licenceVerb&class:policyVerb	-4	-3	-3	-4	-1	-3	13	8		1
class:licenceVerb&class:postNoun	-3	-3	-2	4	-6	-1	-6	-6		20
class:licenceVerb&class:punishNoun	-3	-2	-3	-1		-4	8	-6	9	-4
class:licenceVerb&class:punishVerb	-3	-1	-3	-3	-5	1	5	2	9	-3
class:licenceVerb&class:quoted	-8	-3	-3	11	7	1	-8	-9	13	-3
class:licenceVerb&class:receiveVerb	1	-3	-3	-4	7	-4	-1	7	-3	-3
class:licenceVerb&class:roomNoun	8	-5	-3	4	3	-5	-6	10	-1	10
class:licenceVerb&class:signVerb		-2	-2	7	-2	-3	-2	11	-3	2
class:licenceVerb&class:sum	-5	-3	-2	9	17	-4			-5	-3
class:licenceVerb&class:talkNoun	14	-1	-3	-2	-5	-3	3	-1	-4	-2
class:licenceVerb&class:topicVerb	1	-2	-2		1	-5	-2	4	-3	-1
class:licenceVerb&class:travelNoun	-7	31	-4	-6	-5	21	-10	15	20	-5
class:licenceVerb&class:travelVerb	-2		-3		-1	2	-1	9	-1	1
class:licenceVerb&class:visitorNoun	10	-3	3	-3	-2	-3	14	-5	-4	-2
class:licenceVerb&class:wish	-4	-3	-2	-5	-5	2		2	-2	-4
class:licenceVerb&groups:1	-6	-3	-1	-4	-1	5	15	9	-3	-4
class:licenceVerb&groups:2	-3	-2	-3	1	-1	-4	-1	18	-4	
class:licenceVerb&groups:3	-5		-2	-3	-6	-3	1	9	-2	1
class:licenceVerb&groups:4		-3	-2	-4	5	-2	-1	-1	1	-2
class:licenceVerb&parties:aa	-4	-2	-2		7	-4		6	4	-3
class:licenceVerb&parties:ac	-2	-3	-2	-5		-2	7	3	-5	-2
class:licenceVerb&parties:af	-4	-2	-2	-4	-4	-3	-4	25	-3	-4
class:licenceVerb&parties:ao	-5	-4	-3	-5	14	3	17	17		-3
class:licenceVerb&parties:ap	-3	-3	-3		-1	-4		8	3	7
class:licenceVerb&parties:cc	-2	-3	-2	-7	3	-6	5	16	-4	-2
class:licenceVerb&parties:cf	-5	1	-2	-4	-3	-3	-1	7	-2	-2
class:licenceVerb&parties:co	-7	-5	10	-3	23	5	-5	1	3	-2
class:licenceVerb&parties:cp	-1	7	-3	-2	1	-6	-1	-5	-2	-3
class:licenceVerb&parties:ff	-2	-2	-2	4	-5	-2		5	-3	-3
class:licenceVerb&parties:fo	-6	-2	-4	7	9	-7	-5	-2	-2	-3
class:licenceVerb&parties:fp	1	1	-3	-3	-1	-7	-4	8	1	-6
class:licenceVerb&parties:oo	-4	-3	18	-3	-25	10	-4	-9	7	-3
class:licenceVerb&parties:op	8	-5	-7	-4	-4	-4	-2	-4	-2	-10
class:licenceVerb&parties:pp	-1	-3	-2	-3	-3	-3	1	-6	-3	14
class:mealNoun	20	-4	1	-1	-4	-5	-1	-3	-4	-5
class:mealNoun&class:meetVerb	27	-2	-2	-2	-4	-4	-4	-2	-3	-3
class:mealNoun&class:moneyNoun	7	5	28	-5	-4	-2	1	-3	-3	-3
class:mealNoun&class:pactNoun	-52	-3	14	-6	-2	-2	1	-2	-4	-2
class:mealNoun&class:planned	-9	5	2	-2	-5	-8	20	-2	-3	-2
class:mealNoun&class:policyNoun	3	-6	-8	-5	-3	-6	15	-2	-4	-3
class:mealNoun&class:policyVerb	3	-2	4	1	-4	-5	4	-3	-3	-5
class:mealNoun&class:postNoun	-3	-3	-16	-4	-3	-3	-2	-2	-3	-8
class:mealNoun&class:punishNoun	-3	-2	-4	-5	-2	-1	2	-1	-5	-2
class:mealNoun&class:punishVerb	8	-10	-6	-4	-1	-6	6	-3	-6	-3
class:mealNoun&class:receiveVerb	-5	-7	14	-6	-2	-2	-2	-2	-2	-3
class:mealNoun&class:roomNoun	5	-2	4		-4	-5	3	-3	-3	-5
class:mealNoun&class:signVerb	-15	12	13	19	-11	-11	3	-2	-3	-2
class:mealNoun&class:talkNoun	8	-5	6	6	-2	-3	-5	-1	-3	-3
class:mealNoun&class:topicVerb	22	-7		10	-2	-4	-4	-2	-3	-2
class:mealNoun&class:travelNoun	4	-27	-5	-2	-2	-2	-3	-2	-5	-5
class:mealNoun&class:travelVerb	11	-9	12	-4	-2	-3	-3	3	-5	-4
class:mealNoun&class:visitorNoun	10	-6	1	-4	-2	-2	-2	-2	-2	-3
class:mealNoun&class:wish	20	6	-4	-5	-4	-8	-3	-3	-2	-3
class:mealNoun&groups:1	30	-7	-3	-7	-5	-7	1	-3	-5	-4
class:mealNoun&groups:2	17	-6	1	2	-4	-4	-2	-2	-4	-5
class:mealNoun&groups:3	21	2	13	-4	-5	-3	-2	-2	-3	-5
class:mealNoun&groups:4	4	2	-1	4	-1	-3	-3	-2	-2	-5
class:mealNoun&parties:ac	-7	-5	-16	-6	-8	-2	-5	-1	-2	-2
class:mealNoun&parties:af	43	-4	-4	-10	-7	-5	-4	-2	-13	-5
class:mealNoun&parties:ap	-15	-3	-9	-4	-4	-4	7	-2	-4	-10
class:mealNoun&parties:cc	-2	10	15	-5	-6	-2	-3	-1	-1	-2
class:mealNoun&parties:cf	18	-4	21	15	-1	-3	-1	-2	-1	-2
class:mealNoun&parties:co	61	27	-21	-4	-10	-5	-1	-1	-4	-2
class:mealNoun&parties:cp	-4	11	10	7	-2	-3	-2	-2	-1	-2
class:mealNoun&parties:ff	7	-4	-4	-6	-6	-4	-2	-4	-4	-2
class:mealNoun&parties:fo	18	-2	18	-9	-8	-6	-1	-2	-4	-5
class:mealNoun&parties:fp	27	-5		2	-3	-4	-2	-2	-3	-5
class:mealNoun&parties:op	-18	9	26	-3	-5	-2	-2	-1	-1	-5
class:mealNoun&parties:pp	16	-3	-5	5	-3	-3	-3	-2	-2	-6
class:meetVerb	18	-3	1	-3	-3	-3	-4	-3	-4	-4
class:meetVerb&class:moneyNoun	18	-4	9	-2	-2	-4	-5	-2	-1	-3
class:meetVerb&class:pactNoun	3	-2	-6	-6	-3	-3	-1	-4	-4	-2
class:meetVerb&class:planned	15	-2	6	-4	-5	-5	-5	-3	-5	-4
class:meetVerb&class:policyNoun	10	-3	-6	-2	-2	-4	-7	-2	-5	-2
class:meetVerb&class:policyVerb	21	-3	-4	1	-1	-1	-3	-3	-4	-4
class:meetVerb&class:postNoun	11	-1	3	-2	-3	-1	-3	-2	-7	-6
class:meetVerb&class:punishNoun	14	-2	-3	-1	-3	-3	1	-2	-7	-7
class:meetVerb&class:punishVerb	10	-3	-1	-2	-1	-2	2	-3	-6	-5
class:meetVerb&class:quoted	-9	-11	-6	-3	-2	-5	-5	-2	-3	-3
class:meetVerb&class:receiveVerb	3	-3	4	-3	-4	-4		-2	-3	-3
class:meetVerb&class:roomNoun	11	-2	2	-2	-3	-2	-2	-2	-5	-6
class:meetVerb&class:signVerb	5	4	2	5		-4	-5	-2	-2	-3
class:meetVerb&class:sum	-12	-3	-4	-1	7	25	-3	-2	6	-3
class:meetVerb&class:talkNoun	4	-1	-2	-2	-2	-2	-3	-2	-3	-4
class:meetVerb&class:topicVerb	6	-4	3		-3	-3	-2	-3	-3	-3
class:meetVerb&class:travelNoun	14	-2	-4	-3	-2	-3	-2	1	-2	-2
class:meetVerb&class:travelVerb	12	2	2	-3	-3	-4	2	-1	-3	-7
class:meetVerb&class:visitorNoun	5	-5	2	-4	-3	-3	-3		-1	-1
class:meetVerb&class:wish	-5	1	1	-4	-3	1	-3	-4	-4	-3
class:meetVerb&groups:1	24	-3	9	-1	-4	-3	-5	-4	-4	-4
class:meetVerb&groups:2	19	-5	-1	-5	-4	-5	-4	-3	-6	-5
class:meetVerb&groups:3	14	-4	-1	-4	-3	-1	-2	-3	-3	-6
class:meetVerb&groups:4	9	6	-1		3	-1	-2	-1	-1	-1
class:meetVerb&parties:aa	3	-4	-4	-3	-2	-3	-5	2	3	-4
class:meetVerb&parties:ac	-13	-3	5	-4	-2	-3	-3	-1		-2
class:meetVerb&parties:af	7	4		-5	-4	-1	-5	-5	-8	-3
class:meetVerb&parties:ao	-4	11	-9	-5	-2	-4	-2	-1	-3	8
class:meetVerb&parties:ap	1	3	-2	-3	-5	-2	-1	-1	-4	-4
class:meetVerb&parties:cc	-2	6	-1	-3	-1	-3	-3	-2	-3	1
class:meetVerb&parties:cf	9	1	6	1	-4	-4	-2	-3	-6	-3
class:meetVerb&parties:co	27	5	8	-4	13	-4	-1	-1	-2	-3
class:meetVerb&parties:cp	13		-1	-2	-1	-2	-2	-2	-1	-2
class:meetVerb&parties:ff	-4	-3	-3	-4	2	-1	-2	-3	-3	-3
class:meetVerb&parties:fo	-29	-2	-14	-5	-5	-6	-2	-2	-4	-5
class:meetVerb&parties:fp	8	1	1	-3	-2	-2	-3	-2	-4	-4
class:meetVerb&parties:oo	35	-4	19	-8	-4	-7	-2	-2	-2	-3
class:meetVerb&parties:op	22		5	-4		-4	-3	-2	-3	-5
class:meetVerb&parties:pp	25	-3	-4	-3	-2	-3	-3	-2	-3	-5
class:moneyNoun	-2	-1	-1	-3	10	-2	-2	-1	-4	-2
class:moneyNoun&class:pactNoun	-2	-3		8	4	2	-8	-1	-3	-3
class:moneyNoun&class:planned	-1	-1	1	-3	13	-3		-3		-2
class:moneyNoun&class:policyNoun		-3	-1		-1	-4	5		-6	-2
class:moneyNoun&class:policyVerb	-1	-1	2	-1	10	-6	1	1	-1	-3
class:moneyNoun&class:postNoun	-11	4		-11	4	-5	-6	-3	2	5
class:moneyNoun&class:punishNoun	-3	-3	-2	-2	-10	-4	-14	-2	9	2
class:moneyNoun&class:punishVerb	1	-2	-3	-2	-2	-1		2	3	-2
class:moneyNoun&class:quoted	-4	-4	-4	-2	29	-5	-4	-5	-5	-3
class:moneyNoun&class:receiveVerb	2	-1		-2	7	-1	-3	3	-3	-3
class:moneyNoun&class:roomNoun	-5		16	6	-1	-2	-2	-3	-4	-5
class:moneyNoun&class:signVerb	-6	-2		3	15	-2	-5		-3	-3
class:moneyNoun&class:sum	-5	-3	-3	-7	25	-5	-4	-6	-7	-3
class:moneyNoun&class:talkNoun	14	1	-1	-4	-4	-1	-1	-1	-2	-3
class:moneyNoun&class:topicVerb	-7	-2	-1	-1	-2	-2	2	-1		-2
class:moneyNoun&class:travelNoun	6	-7	-2	-4	-6	-3	-3	4	-2	-3
class:moneyNoun&class:travelVerb	-2	1	5	-4	-3	-2	-2	1	-1	-2
class:moneyNoun&class:visitorNoun	-4	-1	3	-5	13	-3	-4	-7	1	-2
class:moneyNoun&class:wish	-1	1	1	-1	-1	-4	-5	-2	-4	-1
class:moneyNoun&groups:1	-2		-5	-1	7	-4	1	-3	-2	-2
class:moneyNoun&groups:2	-2	-2		-3	14		-2	-2	-6	-4
class:moneyNoun&groups:3	-3	-1	2	-4	2	-5	-4	4	-1	1
class:moneyNoun&groups:4	-3	-2	-2	-4	12	-3	-3	3	-1	-1
class:moneyNoun&parties:aa	-7	-2	-3	-6	24	-3	-1	-1	2	
class:moneyNoun&parties:ac	-8	5	-3	-4	-1		-6	3	-5	-2
class:moneyNoun&parties:af	-4	-2	-2	-5	12	-4	-2	16	-7	-3
class:moneyNoun&parties:ao	-8	1	-2	-9	12	5	-4	-6	3	-1
class:moneyNoun&parties:ap	-9	3	-1	-1	14			4		-5
class:moneyNoun&parties:cc	-5	-3	2	-2	5	-5	-3	4	2	-2
class:moneyNoun&parties:cf	-4	-1		-3	-2	-3	-3	1		-2
class:moneyNoun&parties:co	-5	-3	4	-7	-2	1	-3	-3	-1	-2
class:moneyNoun&parties:cp	-4	7		-2	-4	-1	-2	-3	-2	-2
class:moneyNoun&parties:ff	-4	-3	-2	-6	20	-6	-5	3	-4	
class:moneyNoun&parties:fo	-6		-6	-15	9	-6	-2	-4	-1	-2
class:moneyNoun&parties:fp	2		2		7	-2	-3		-4	3
class:moneyNoun&parties:oo	-7	1	-9	-4	1	11	-3	-3	-3	-3
class:moneyNoun&parties:op	8	-16	15		5	-3	-2	-1	-2	-4
class:moneyNoun&parties:pp	2	-2	-1	-3	-1	3	-2	-1	-3	-1
class:pactNoun	-6	-2	-2	22	-3	-3	-3	-3	-2	-3
class:pactNoun&class:planned	-4	1	-1	12	-4	-3	-2	-4	-2	-4
class:pactNoun&class:policyNoun	-5	-2		4	-3	-3		-2	3	
class:pactNoun&class:policyVerb	-6	-2	-2	20	-3	-3	-2	-5	1	-3
class:pactNoun&class:postNoun	-8	-3	-3	-3	4	-5		-3		-4
class:pactNoun&class:punishNoun	-4	-2		-1	-4			-5	8	
class:pactNoun&class:punishVerb	-6	-1		2	-4	-4	-3	-3	6	
class:pactNoun&class:quoted	-5	-2	-2	16	8	-6	-4	-3	-2	-3
class:pactNoun&class:receiveVerb	-2	1	-3	7	-2	-2	-2	-5	2	-2
class:pactNoun&class:roomNoun	-16	-3	2	19		-2	-3	-2	-4	-4
class:pactNoun&class:signVerb	-7	-3	-3	34	-5	-4	-4	-5	-5	-3
class:pactNoun&class:sum	-5	-2		24	-1	-3	-2	-5	5	-3
class:pactNoun&class:talkNoun	1	-4	3	13	-4	-5	-2		-3	-3
class:pactNoun&class:topicVerb	-6	-3		15	-3	-5	-2	-3	-3	-3
class:pactNoun&class:travelNoun	2	-1	-3	7	-3	-4	-6	-3	5	-3
class:pactNoun&class:travelVerb	1	2	-1	13	1	-5	-5	-5	-1	-3
class:pactNoun&class:visitorNoun	7	-5	2	12	1	-5	-5	-2	-3	-3
class:pactNoun&class:wish	-1	-3		-9	-1	-4	-5	-3	-1	-3
class:pactNoun&groups:1	-6	-2	-3	28	-3	-5	-4	-1	-2	-3
class:pactNoun&groups:2	-5	-3	-3	23	-4	-5	-3	-4	-3	-5
class:pactNoun&groups:3	-6	-1	-1	14	-1	-1	-1		1	-1
class:pactNoun&groups:4	-6	-2		12	-1	4	-2	-3	-3	-2
class:pactNoun&parties:aa	-5	-2	-1	-1	3			-3	3	3
class:pactNoun&parties:ac	-4	-3	-4	16	-1	5	-6	-6	-3	-2
class:pactNoun&parties:af	-6	-2	-2	24	-3	-2	-4	-4	-2	-3
class:pactNoun&parties:ao	-9	-3	-5	21	-12		-4	-3	5	-2
class:pactNoun&parties:ap	-6		-2	13		-1	-1	-2	2	-3
class:pactNoun&parties:cc	-3	-3	-3	21	-7	9	-3	-1	-3	-2
class:pactNoun&parties:cf	-5	-3	1	9	-5	1	-3	-5	-5	-2
class:pactNoun&parties:co	-8	-4	-2	11	-9	4	-2	3	5	-2
class:pactNoun&parties:cp	-3	-5	-1	7	-4	2	-1	-3	-3	-3
class:pactNoun&parties:ff	-6	-2	-1	29	-8		-3	-2	-2	-3
class:pactNoun&parties:fo	-3	-2	-3	6	-1	-1	-3	1	-6	-2
class:pactNoun&parties:fp	-11	-2		11	4	-1	-3	-1	-4	-6
class:pactNoun&parties:oo	-17	-7	-5	28	-3	-6	-2	-1	-2	-3
class:pactNoun&parties:op	-14	-7	2	17	-2	-4	8	-1	-3	7
class:pactNoun&parties:pp	-2		1	12	-1	-3	-1	-2	-4	-2
class:planned	-1	3	1	-1	3	2	1	-1	-3	-2
class:planned&class:policyNoun	-3	-2	-2	-2		-1	14	-1	-4	-5
class:planned&class:policyVerb	-5	2	-2	4	4	2	7	-3	-1	-2
class:planned&class:postNoun	-10	-4	-2	-9	9	-6	-5	-4	-4	-3
class:planned&class:punishNoun	-2	-3	-3	-5	-5	-7	8	-5	7	-5
class:planned&class:punishVerb	1	-1	-2	1	-6	3	2	-4	2	-3
class:planned&class:quoted	-10	-5	-5	-5	12		-5		-4	-4
class:planned&class:receiveVerb	5	6	8	-5		-2		-2	-1	-5
class:planned&class:roomNoun	-16	3	3	-3	-8	6	13	-3	-5	-2
class:planned&class:signVerb		2		9	6	-2	1	1	-3	
class:planned&class:sum	-4	-3	-3	-5	28	-6	-4	1	1	-3
class:planned&class:talkNoun	2	4	5	-1	-2	-1	1	-3	-4	-1
class:planned&class:topicVerb		-2	-1	-1	5	3	3	-2	-1	-1
class:planned&class:travelNoun	-7	25	-6	-4	-4	6	-4	-2	-6	4
class:planned&class:travelVerb	2	20	-1	-4	4	-1		-5	-5	
class:planned&class:visitorNoun	1	4	10	-6	4	-6	-3		-2	-3
class:planned&class:wish	-1	1	2	-3	-1	-2	-2	1		-2
class:planned&groups:1	-5	8	-1	-1	1	6		-1	-5	-4
class:planned&groups:2	-3	-1		1	6	-2	2	-1	-3	2
class:planned&groups:3	5	2	3	-2	4	3	1	-3	-1	-4
class:planned&groups:4	6	2	2	-4	-3	2	-3	-2		-2
class:planned&parties:aa	9	-3	5	-2	3	3	13	-5	2	-2
class:planned&parties:ac	-7	-8	10	1	6	4	-5		-5	-2
class:planned&parties:af	-4			-3	9	-2	-2	-2	5	-3
class:planned&parties:ao	11	-6	-6	-2	8	13	-4	-3	-1	-5
class:planned&parties:ap	7	1	3	-2	-1	-4	8	-4	-3	6
class:planned&parties:cc	-4	3	8	-3	4	-3	-2	-2	2	-2
class:planned&parties:cf	-1	2	3	-1	12	4	1	2	-1	-2
class:planned&parties:co	-8	-2	19	14	-7	-10	-2	-2	1	-2
class:planned&parties:cp	1	5	4	-2	-1	1	-1		-2	-3
class:planned&parties:ff	-7	-1	-1		-2	6	-1	-3	1	-3
class:planned&parties:fo	2	-2	-4	-7	1	6	-2	-3	2	-1
class:planned&parties:fp	3		-1		4	3	-3		-2	
class:planned&parties:oo	4	3	14	-5	-17	-4	-2	-2	2	-4
class:planned&parties:op	-5	-7	-2	-3	-2	4	-4	-2	-3	12
class:planned&parties:pp	13	2	-1	-3	1		-1	-3	-3	-5
class:policyNoun	-2	-3	-1	-2	-2	-4	18	-2	-2	-2
class:policyNoun&class:policyVerb	-4	-3	-4	-3	-3	-5	31	-4	-4	-3
class:policyNoun&class:postNoun	-9	-3	-4	-6	4	-5	9	-4	6	2
class:policyNoun&class:punishNoun	-6	-3	-1	-3	-4	-3	5	-3	2	-2
class:policyNoun&class:punishVerb	-3	-3	1	-3	-4	-4	14	-3		-2
class:policyNoun&class:quoted	-8	-3	4	-1	1	-5	-2	1	6	-3
class:policyNoun&class:receiveVerb	-1	-4	-1	-2	-1	-3	4	-3		4
class:policyNoun&class:roomNoun	1	-3	-2	3		-2	18	-2	-4	-4
class:policyNoun&class:signVerb	-8	-2		4	-1	-4	19	1	-6	
class:policyNoun&class:sum	-3	-3	-1	4	8	-4	12	-4	15	-3
class:policyNoun&class:talkNoun	5	-3	2		-1	-4	11	-3	-4	
class:policyNoun&class:topicVerb	-2	-3	-2	-2	-1	-4	11	-1	-5	-4
class:policyNoun&class:travelNoun	-4	6	-3	7	-4	-3	-15	-3	6	13
class:policyNoun&class:travelVerb	4	-3	-3		-2	-4	5	-2	-1	
class:policyNoun&class:visitorNoun	-2	-5	1	-6	-2	-4	3		-4	3
class:policyNoun&class:wish	-4	-3	-2	-3	-2	-5	6	-3	-7	-2
class:policyNoun&groups:1	-5	-3		-3	-3	-7	32	-3	-6	-4
class:policyNoun&groups:2	-4	-3	-2	-1	-2	-4	13	-2	2	-4
class:policyNoun&groups:3	8	-4	-3	-1	-2	-3	2	-4		4
class:policyNoun&groups:4	5	-2	-1	-6	-4	3		1	1	1
class:policyNoun&parties:aa	-1	-2	-2	-6	-3	-1	20	-1	-4	2
class:policyNoun&parties:ac	-3	-2	-2	-2	3	-1	5	3	1	-2
class:policyNoun&parties:af	-1	-2	-2		-2	-2	2	1	8	-3
class:policyNoun&parties:ao		-2	-3	1	-3	-7	3	-6	-9	-5
class:policyNoun&parties:ap	-7	-3	-3	-3	-4	-4	24	-2	6	-4
class:policyNoun&parties:cc	5	-3	-2	-3	1	4	3	-3	-3	2
class:policyNoun&parties:cf	2		-1		1	3	-1	-4	1	-2
class:policyNoun&parties:co	3	-6	-8		-4	-4	-14	-2	-4	-4
class:policyNoun&parties:cp	4	-6	3	-3	-3	-1	4	-2	-1	-1
class:policyNoun&parties:ff	2	-2		-2	-6	-2	2	-6	4	-2
class:policyNoun&parties:fo	-6	-1	-4	19	-6	-6	-13	-7	-10	-3
class:policyNoun&parties:fp	9	-3	-3	1	-1	-2	-5		-2	-1
class:policyNoun&parties:op	-5	-5	-2	-4	-3	2	-4	-2	-5	-1
class:policyNoun&parties:pp	6	-4	-3	-4	-3	-2	2	-2	-3	3
class:policyVerb	-4	-2	-3	4	-1	-1	12	1	-2	
class:policyVerb&class:postNoun	-7	-2	-2	-4	2	-2	-5	-3	-3	25
class:policyVerb&class:punishNoun	-4	-2	-3	-7	-2	-4	24	-7	3	-3
class:policyVerb&class:punishVerb	-3	-2	-5	-5	-3	-6	18		-2	-2
class:policyVerb&class:quoted	-8	-3	-2	-1	6	-6	-3	-2	-5	-5
class:policyVerb&class:receiveVerb	-3	4	3	4	5	-5	-1	-5	2	-3
class:policyVerb&class:roomNoun	-1	-2	3	3	-4		8		-3	1
class:policyVerb&class:signVerb	-5	-3	-2	21	-3	-2	1	-2	-4	-1
class:policyVerb&class:sum	-6	-3		-1	24	-6	2	2	-1	-3
class:policyVerb&class:talkNoun	8	-3	-1	6	-1	-4	5	-4	-4	-2
class:policyVerb&class:topicVerb	-2	-3	-3	3		-1	4	-5	-2	-3
class:policyVerb&class:travelNoun	3	5	-3		-3	-3	-14	-2	-1	-4
class:policyVerb&class:travelVerb	-4	3	2	4	3	-4		-3	-4	2
class:policyVerb&class:visitorNoun	9	8	3	2		-4	2		-5	-3
class:policyVerb&class:wish	-2	-3	-2	-5	-3	-5	6	5		-3
class:policyVerb&groups:1	-7	-3	-5	2	-2		26	-3	-3	-4
class:policyVerb&groups:2	-5	-3	-2	5	2	-3	5	2	-1	
class:policyVerb&groups:3	1	-1		5	-1	-2	2	4	-1	5
class:policyVerb&groups:4	3			2	-4	3	2	1	-2	2
class:policyVerb&parties:aa	1	-2		1	-5	1	14	-2	6	2
class:policyVerb&parties:ac	-6	-3	-3	5	-2	2	10	-5	-8	-2
class:policyVerb&parties:af	-1	-2	-2	1		-2	-3	15		-4
class:policyVerb&parties:ao	-8	-2	-6	8	-7	13	22	-7	-8	-2
class:policyVerb&parties:ap	-9	-3	-2		-3		11		2	7
class:policyVerb&parties:cc	-2	1	4	4	-9	2	2	-2	2	-2
class:policyVerb&parties:cf	-7	-1	1	1	-2		3	-1	-3	1
class:policyVerb&parties:co	-5	2	-5	5	12	8	-11	-3	-3	-2
class:policyVerb&parties:cp	3	1	2	5	-2	1	-2		-3	
class:policyVerb&parties:ff	-1		-3	7			2	8	-3	-2
class:policyVerb&parties:fo		-3	-3	8	11	12	-9	14	-8	-2
class:policyVerb&parties:fp	4	-1	-1	9		-2	-4	5	-3	
class:policyVerb&parties:oo	-10	9	-4	31	-2	5	-5	-6	-3	-2
class:policyVerb&parties:op	-10	-6	5	-1	-4	-2		14	-2	14
class:policyVerb&parties:pp	2	-2	-3	6		-3	3	-3	-3	6
class:postNoun	-1	-3	-1	-2	-1	-3	-1	-3	-1	10
class:postNoun&class:punishNoun	3	-3		-1	-3	-3	-2	-3	-1	6
class:postNoun&class:punishVerb	1	-2			-3	2	3	-2	3	4
class:postNoun&class:quoted	-3	-6	-4	-4	5	-5	-3	-2	-10	-6
class:postNoun&class:receiveVerb	11	-4	-4	-3	-3	-2	-3		-4	-11
class:postNoun&class:roomNoun	3	-3	-4	-1	-2		-2	-1	1	
class:postNoun&class:signVerb		-2	-4	-4	2	-2	-2	-2	-6	20
class:postNoun&class:sum	-11	-2	8	-1	14	-8	17	-3	-2	-9
class:postNoun&class:talkNoun	6	1	8	1	-1	-3		-2	-2	-2
class:postNoun&class:topicVerb	18	-3		-6		-5	-6	-3		-8
class:postNoun&class:travelNoun	-8	4	-3	10	-2	-3	-4	-2	12	1
class:postNoun&class:travelVerb	-2	-3	-3	3	-3		-4	-2	-2	9
class:postNoun&class:visitorNoun	6	-4	-6	1	-2	-3	-2	-3	-3	4
class:postNoun&class:wish			-4	-4	-1	-2	-1	-1	-3	-2
class:postNoun&groups:1	-2	-4	5	-5	2	-3		-3	-5	1
class:postNoun&groups:2	1	-3	-4	-2	-2	-3	-1	-3	2	17
class:postNoun&groups:3	-3	-4	-1	-2	-2	-2	-3	-2	-1	12
class:postNoun&groups:4			-3	2	-2	-2		-3	-1	1
class:postNoun&parties:aa	2	-2	-4	-4	-3	-3	-7	-3	-5	6
class:postNoun&parties:ac	-3	-5	-5	-4	-3	-2	-4	-3	5	-3
class:postNoun&parties:af	-3	-2	-3	-1	-5	-4	1	-5	13	-5
class:postNoun&parties:ap		-4	-3	-6	-4	-1	2	-2	1	21
class:postNoun&parties:cc	1	2		-5	-5	1	-2	-1	-5	-3
class:postNoun&parties:cf	3	2	-5		-2	-6	-2	-3	-3	
class:postNoun&parties:co	-25	-3	30	-1	-1	-2	-1		-3	-8
class:postNoun&parties:cp	8	4	-3	1	-5	-3	-3	-2	3	-4
class:postNoun&parties:ff	3	-2	-4	15	-1	-4	-2	-5	-7	-8
class:postNoun&parties:fo	-25	-3	-3	8	32		-1	-2	15	-1
class:postNoun&parties:fp	2	-2	-1	-2	-1	-4	-3	-3		7
class:postNoun&parties:op	-10	-4	-3	2	6	-1	-2	-2	4	42
class:postNoun&parties:pp	-3	-3	-2	-1	-3	-2	-2	-2	-2	13
class:punishNoun	-4	-3	-3	-3	-4	-4	1	-3	13	-1
class:punishNoun&class:punishVerb	-4	-3	-2	-2	-5	-4	-3	-3	18	-2
class:punishNoun&class:quoted	-3	-2	-3	-3	-3	-4	-15	-3	-17	-3
class:punishNoun&class:receiveVerb	-1	-3	-3	-5	-2	-3	-5	6	8	-5
class:punishNoun&class:roomNoun	3	-3	-3	-2	-3	-1	-3	-4	10	-5
class:punishNoun&class:signVerb	7	-3		-7	-7	-1	11	5	-3	9
class:punishNoun&class:sum	-4	-2	-2	1	-16	-4	3	1	16	-4
class:punishNoun&class:talkNoun		-1	3	1	-3	-3	-1	1	-7	
class:punishNoun&class:topicVerb	4	-3	-3	-4	-1	-4	-3	5	14	-2
class:punishNoun&class:travelNoun	-13	-3	-2	5	-2	6	-8	-1	25	
class:punishNoun&class:travelVerb	-6	-4	-3	3	-2	1	1	-3	15	-1
class:punishNoun&class:visitorNoun	1	-6	-1	-3	-2	6	3	-1	2	-1
class:punishNoun&class:wish		-3	-3	-4	-5	-4	-3		4	-1
class:punishNoun&groups:1	-5	-5	-4	-7	-4	-3	5	-3	3	-2
class:punishNoun&groups:2	-2	-2	-2	-2	-5	-4	-1	-2	20	-4
class:punishNoun&groups:3	-8	-3	-2	-2	-3	-4		-4	11	5
class:punishNoun&groups:4	3		-3	-1	-4	-3	-5	-2	11	5
class:punishNoun&parties:aa	-9	-2	-3	-3	-3	-4	3	-3	17	4
class:punishNoun&parties:ac	-2	-2	-3	1	-3	-3	-4		15	6
class:punishNoun&parties:af	-4	-2	-2	-3	-6	-4	-4	-4	27	-3
class:punishNoun&parties:ao	-16	-3	-5	-3	-4	-7	-6	-3	-5	-7
class:punishNoun&parties:ap	-4	-3	-3	-3	-3	-2		-3	9	6
class:punishNoun&parties:cc	-3	1	-1	-2	-4	-4	-2	-2	25	
class:punishNoun&parties:cf		-2	-4	-2	-4	-4	-3	-6	23	-3
class:punishNoun&parties:co	9	9	18	-2	-4	-2	-20	-1	-9	-7
class:punishNoun&parties:cp	-3		-1	7	3	-3	1	-2	4	1
class:punishNoun&parties:ff	-3	-2	-3	1	-8	-4	1	1	16	-3
class:punishNoun&parties:fo	-8	-2	-5	-4	-5	-6	-4	-3	28	-4
class:punishNoun&parties:fp	-2	-3	-3	-4		-5	-3		3	-4
class:punishNoun&parties:op	4	-3	14	-4	-4	-4	1	-2	-8	9
class:punishNoun&parties:pp	7	-3	-1	-1	-2	-3		-1	-6	10
class:punishVerb	-4	-3		-3	-4	-1	2	-1	12	-2
class:punishVerb&class:quoted	-7	7	-5	-3	-8	10	-7	-3	7	-2
class:punishVerb&class:receiveVerb	5		-4	-6	-4	-4	2		9	-4
class:punishVerb&class:roomNoun	1		-5	-2	-3	7	2	-3	7	-3
class:punishVerb&class:signVerb	3	-3	-3	-5	-3	2	2	-1	1	3
class:punishVerb&class:sum	-4	-2	-2	-1	-15	-5	-1	2	27	-3
class:punishVerb&class:talkNoun	3	-1	2		-2	-2	2	-2	1	-5
class:punishVerb&class:topicVerb			-1	-4	-4	-1	1	-2	13	-4
class:punishVerb&class:travelNoun	-2	1		2	-3	1	-6	-4	14	-4
class:punishVerb&class:travelVerb	-2	1		-1	-4	-1		-2	12	-2
class:punishVerb&class:visitorNoun	-1	-5	5	-4	-4	1		2	-11	-3
class:punishVerb&class:wish	-5	-3	-3	-3	-2	-4	-2		1	-3
class:punishVerb&groups:1	-5	-3	3	-5	-4	2	9	-2	1	-4
class:punishVerb&groups:2	-2	-3	-2	-2	-4	-3	-1	-1	22	-2
class:punishVerb&groups:3	-6	-2	1	-2	-6	-2		-2	4	-1
class:punishVerb&groups:4		-2	-3	-4	-1	2	-3		12	1
class:punishVerb&parties:aa	-4		-3	-5	-4	-2	2	-3	20	-1
class:punishVerb&parties:ac	-3	-3	-3	-2	-5		1		9	-2
class:punishVerb&parties:af	-4	-2	-3	-3	-7	-5	-3	-1	36	-4
class:punishVerb&parties:ao	-10	-5	-4	-7	-10	10		-5	8	-4
class:punishVerb&parties:ap	-1	-3	-4	-4	-4		11	1	16	-1
class:punishVerb&parties:cc	-2	-6	-2	-4	-3	9			-1	-2
class:punishVerb&parties:cf	-1	-1	-4	-2	-5	-4	-3	-1	16	-3
class:punishVerb&parties:co	1	-4	8	9	-10	9	-2	-2	2	-3
class:punishVerb&parties:cp	-4	-5	7	1	-2	-5	-2	5	-1	-3
class:punishVerb&parties:ff	-4	-2	-1		-3	-3	-1	3	14	-3
class:punishVerb&parties:fo	-5	-2	12	-6	-8	-1	-3	-5	19	-4
class:punishVerb&parties:fp	-6	-2	-5	-4	-2	-1	-3	3	5	-2
class:punishVerb&parties:oo		-1	-1	-5	18	10	-1	-2	3	-5
class:punishVerb&parties:op		-6		-4	1	11	2	-2	-12	4
class:punishVerb&parties:pp	5	-2	1	-1	-2	-1	-4	-2	-6	2
class:quoted	-6	-2	-3	-2	4	1	-4	-2	-2	-4
class:quoted&class:receiveVerb	7	3	-3	5	5	17	-4	-3	-3	-3
class:quoted&class:roomNoun		-11	-3	12	22	-2	-3	-2	-1	-2
class:quoted&class:signVerb	-8	2	-2	9	13	-3	-4	-5	-3	-4
class:quoted&class:talkNoun	-3	-7	-4	2	1	-4	-2	-2	-1	-3
class:quoted&class:topicVerb	-11	-6		-4	4	3	-3	-3	-4	-3
class:quoted&class:travelNoun	2	-18	-2	-3	-5	-4	-2	-2	-4	-2
class:quoted&class:travelVerb	-5	5	-2	-1	-9	14	-4	-3	-2	-4
class:quoted&class:visitorNoun	2	18	-2	-4	10	-4	-1	-2	-2	-2
class:quoted&class:wish	-8	-1	-4	-2	-1		-4	-1	-4	-4
class:quoted&groups:1	-5	-5	-3	-6		-3	-6	-2	-4	-3
class:quoted&groups:2	-9	-1	-3	1	3	4	-2	-2	-3	-5
class:quoted&groups:3	-9	4	-6	-2	19	10	-2	-7	3	-4
class:quoted&groups:4		-4	-2		-2	-1	-2	-3	1	-4
class:quoted&parties:aa	-3	44	-3	-2	19	-8	-3	-4	-13	-3
class:quoted&parties:ac	-5	-4	-2	-4	25	-11	-3	-5	-8	-5
class:quoted&parties:af	-4	9	-1	-8	-1	-8	-4	2	9	-2
class:quoted&parties:ao	-2	-3	-2	-2	8	-5	-4	-11	-7	
class:quoted&parties:ap	-10	11	-2	-3	-3	-5	6	-9	17	-8
class:quoted&parties:cc		-3	-3	7	3	8	-3	-2	-3	-2
class:quoted&parties:cf	-8	-3	-2	1	7	-4	-3	-6	4	-3
class:quoted&parties:co	-4	-3	-2	-4	30	38	-1	-1	-4	
class:quoted&parties:cp	-8	-3	-3		-1	-4	-2	-3	-3	-4
class:quoted&parties:ff	-3	-3	-2	17	-3	22	-2	-11	2	-2
class:quoted&parties:fo	3	-1	-15	-2	9	-10	-3	-9	-4	-2
class:quoted&parties:fp	-7	1	-5	-4	12	14	-2	-5	3	-4
class:quoted&parties:op	8	-4	-14	4	9	-8	-1	-1	-1	-5
class:quoted&parties:pp	-8	-7	-3		3	-4	-2	-3	-3	-6
class:receiveVerb	9	-1	1	-1	-2	-3	-2		-2	-4
class:receiveVerb&class:roomNoun	12		1		-3	-4	-2	-3	-3	-6
class:receiveVerb&class:signVerb	-1	2	4	20	2	-4	-4	-2	-4	-1
class:receiveVerb&class:sum	-6	-2	-3	8	26	-3	-2	-8	-6	-2
class:receiveVerb&class:talkNoun	7	-6	5	-3	-3	-3		-1	-3	-1
class:receiveVerb&class:topicVerb	12		-1	-1	-4	-4	-1			-4
class:receiveVerb&class:travelNoun	7	2	-5	-1	-3	-4	-2		4	4
class:receiveVerb&class:travelVerb	4	4	-2	-1	-2	-4	-2	-2		-4
class:receiveVerb&class:visitorNoun	9	-3	7	-1	-2	-3	-1	-1	-4	-4
class:receiveVerb&class:wish	-5	-3	2	-1	-4	-3	-2		1	-4
class:receiveVerb&groups:1	-6	1	1	4	-3	-3	-4	-2	1	-2
class:receiveVerb&groups:2	12	-3	1	-4	-2	-4	-2	1	-4	-6
class:receiveVerb&groups:3	17		-3	-3	1	-4	-2	-2	-1	-3
class:receiveVerb&groups:4	11	-2	3		-3	-1		-1	-2	-4
class:receiveVerb&parties:aa	3	-4		-6	2	-3	-1	2	1	2
class:receiveVerb&parties:ac	-5	-3	1	-4	-1	3	5	7	2	-3
class:receiveVerb&parties:af	-4	-1	-1	-1	4	-1	4	2	-2	-3
class:receiveVerb&parties:ao	7	3	-6	-4	-6	-4	-4	-2	15	-4
class:receiveVerb&parties:ap	21	1	2		-1	-4	-2	1		-6
class:receiveVerb&parties:cc	-5		6	-3	1	3	6		-3	-2
class:receiveVerb&parties:cf		2	8	-3	2		1	-1	-3	-2
class:receiveVerb&parties:co	-4	14	6	-4	-7	-5	-2	-2	17	-2
class:receiveVerb&parties:cp	2	-4	10	-3	1	-3	-2	-1	-2	-2
class:receiveVerb&parties:ff	6	-3	6	-4	-6	-3	2	4	-3	-3
class:receiveVerb&parties:fo	-4	-5	-6	1	-3		-1	-2	3	-3
class:receiveVerb&parties:fp	9	-1		-4	-1	-4	-2		-5	-5
class:receiveVerb&parties:oo	-3	12	16	-3	-11	-4	-1	-2	-3	-5
class:receiveVerb&parties:op	10		3	-2	-5	2	-2	-2	-3	-6
class:receiveVerb&parties:pp	28	-3	-3	-2	-3	-3	-3	-2	-4	-6
class:roomNoun	7	-2	-2	-1	-3			-2	-1	-1
class:roomNoun&class:signVerb	8		1	6	3	-3	4	4		3
class:roomNoun&class:sum	-7	-3	-3	-1	16	-9	-6	-5	13	-3
class:roomNoun&class:talkNoun	5	2	1	1	-3	1	-1	-2	-4	-6
class:roomNoun&class:topicVerb	3	1	-4	4	-3	-3		-2	-3	-2
class:roomNoun&class:travelNoun	2	11	-3	1	-2	-5	-1	-1	8	-5
class:roomNoun&class:travelVerb	-2	-3	2	-2	-2	-4	-1	-2	-1	-3
class:roomNoun&class:visitorNoun	17	4	1		-4	-5	-2	-3	-1	1
class:roomNoun&class:wish		-1	-4	-4	-4	1		1	-1	-7
class:roomNoun&groups:1	3	-1	-6	-1	-3	4	1	-3	-2	2
class:roomNoun&groups:2	6	-3	-2	-1	-3	-1	-1		-2	1
class:roomNoun&groups:3	7	-1	1	-3	-4		-2	-3	1	-2
class:roomNoun&groups:4	14	-1	-1	-1	-2	1	1	-2	-1	-6
class:roomNoun&parties:aa	-12	-4	-3	-5	-2	-6	6	-3	-4	-10
class:roomNoun&parties:ac	29	-9	-4	-5	-3	-4	-3	-4	11	-5
class:roomNoun&parties:af	12	-3	-3	-1	-8	-6	-5	-7	21	-6
class:roomNoun&parties:ao	-18	-5	-2	8	-2	13	-4	-4	-7	-4
class:roomNoun&parties:ap	3	-5	-3	-3	-3		1	1	-6	7
class:roomNoun&parties:cc	23	9	11	-4	-4	2	-2	-2	-3	-3
class:roomNoun&parties:cf	8	5	5	-3	-6	-9	-1	-3	-1	-3
class:roomNoun&parties:cp	12	5	3	-1	-3	-4	-2	-2	-3	-5
class:roomNoun&parties:ff	22	-4	-4	-4	-3	-4	-2	-5	-5	-3
class:roomNoun&parties:fo	-25	-3	-2	14	5	25	-1	-1	20	-6
class:roomNoun&parties:fp	8	-2	2	-2	-2	2	-2		-2	-6
class:roomNoun&parties:op	-18	-10	6	3	3	16	-2	-1	8	-6
class:roomNoun&parties:pp	10	-3	-2	-1	-2		-1	-2	-2	-2
class:signVerb	-3	-2	-2	15		-1	-1	-1	-2	-1
class:signVerb&class:sum	-3	-2	-2	6	8	-8		-1	-7	-3
class:signVerb&class:talkNoun	8	2	2	8		-3		-1	-4	-4
class:signVerb&class:topicVerb	-1	-2	-1	8	-4	-2		4	-5	-4
class:signVerb&class:travelNoun	-8	17	-3	2	-3	2	-3	1	4	-4
class:signVerb&class:travelVerb	-2	6	-2	16	1	-3	-1	-2	-3	-2
class:signVerb&class:visitorNoun	2	4	1	5		-4	-4	-2	-3	3
class:signVerb&class:wish	-1	2	-3	-6	1	-2	-2	3	-3	-3
class:signVerb&groups:1	-4	-5	-6	22			2	-1	-5	-4
class:signVerb&groups:2	-2	-2	-1	16	-2	-3	-2	-2	-2	
class:signVerb&groups:3	-4		-1	7	1	-2	-3	-1	3	1
class:signVerb&groups:4	-4	4		8	3	3	-2	-1	-3	-1
class:signVerb&parties:aa	-2	1	1	15	-5	2	-6	5	-2	7
class:signVerb&parties:ac	-4		3	12	6	-2	2	-8	-4	
class:signVerb&parties:af	-5	-2	-1	19	-2	-1	-3	-1	2	-2
class:signVerb&parties:ao	-1	4	-4	19	-6	12	16	-4	-6	-2
class:signVerb&parties:ap	-3	2	2	7	-1	2	-6	-1	-4	7
class:signVerb&parties:cc	1	2		4	-1	3	-2	-1	-3	-1
class:signVerb&parties:cf				9	3	-2	-2	-5		-2
class:signVerb&parties:co	-7		-2	21	4	-6	-2	-2	-3	-2
class:signVerb&parties:cp	-4	9	3	3	-1		-2	1	-2	-1
class:signVerb&parties:ff	-2	-1	-1	14	4	-1	-3	-2	-3	-3
class:signVerb&parties:fo	-14	-3	-3	20	11	5	-2	-3	-6	-3
class:signVerb&parties:fp		1	-1	11	1	1	-2	2	-2	-3
class:signVerb&parties:oo	-4	-2	-9	23	-3	-1	-2	-2	-4	-5
class:signVerb&parties:op	-16	-1		13	6	4	4	-2	-3	25
class:signVerb&parties:pp	-5		-2	6		-3	1	-2		-1
class:sum	-7	-3	-3		26	-6	-3	1	3	-4
class:sum&class:talkNoun	-6	-3	11	-9	6	-6	3	-2	5	-4
class:sum&class:topicVerb	-5	-3	-2	-4	29	-2	-1	-1	-6	-2
class:sum&class:travelVerb	-11	-7	-3	3	34	3	-4	6	-4	-5
class:sum&class:visitorNoun	-10	-6	-3	21	13	-4	-5	4	4	-3
class:sum&class:wish	-4	-2	-3	18	-9	-4		5	-5	-3
class:sum&groups:1	-7	-5	-4	-6	26	-6	-2	4	9	-4
class:sum&groups:2	-7	-3	-3	1	32	-6	-2	-2	3	-4
class:sum&groups:3	-9	-2	-2	7	15	-2	-5	8	-6	-5
class:sum&groups:4		-2	-2	2	-2	-6	-3	2	1	-2
class:sum&parties:aa	-3	-2	-2	-6	33	-6	-9	1	-1	-4
class:sum&parties:ac	-3	-3	-2	-8	11	-4	-7	8	12	-2
class:sum&parties:af	-5	-2	-2	5	12	-4	-6	-1	11	-3
class:sum&parties:ao	-5	-4	-3	-8	9	-4	-4	-9	32	-2
class:sum&parties:ap	-10	-2	3	15	18	-5	3		1	-7
class:sum&parties:cc	-8	-3	-2	12	-2	-5	-3	3	-4	-2
class:sum&parties:cf	-3	-2	-2	-2	17	-6	-4	5	2	-2
class:sum&parties:co	-5	-3	-5	-9	-11	-2	-2	4	6	-2
class:sum&parties:cp	-9	-5	-3	-4	19	-6	-2	15	2	-3
class:sum&parties:ff	-3	-2	-3	3	11	-5	-3		-3	-3
class:sum&parties:fo	-4	-1	-3	-23	32	-7	-2		8	-2
class:sum&parties:fp	-5	-2	-2		28	-3	-2	5	-3	-4
class:sum&parties:oo	-5	-2	-3	-4	18	-3	-2	-3	2	-3
class:sum&parties:op	-30	-8	-6	-14	37	-2	-3	-4	-2	-17
class:sum&parties:pp	-4	-3	-2	20	11	-7	16	-3	-2	-5
class:talkNoun	11	2	-1	-1	-3	-3	-1	-2	-3	-3
class:talkNoun&class:topicVerb	3	2	-2	4	-1	-2	-2	-1	-3	-2
class:talkNoun&class:travelNoun	1	24	-5	-1	-3	-5	-3	-2	-4	-2
class:talkNoun&class:travelVerb	1	18	-2	-1	-3	-3	-2	-2	-2	-3
class:talkNoun&class:visitorNoun	1	4	1	-2	-1	-4	-3	-1	-2	-2
class:talkNoun&class:wish		-1	-2	-3	-2	-1		-3	-2	-2
class:talkNoun&groups:1	11	7	1	-1	-4	-5	-2	-3	-4	-3
class:talkNoun&groups:2	11	2	-4	-2	-3	-3		-2	-3	-3
class:talkNoun&groups:3	11	-3	-1	1	-2	-2	-2	-2	-3	-2
class:talkNoun&groups:4	7	1		-2	-2	-2		-2	-2	-2
class:talkNoun&parties:aa	2	-4	-4	-2	-4		12	-4	-5	-6
class:talkNoun&parties:ac	-7	-3	1	9	-3	2	-1	-3	2	-1
class:talkNoun&parties:af	2	1	-1	-3	-3	-3	1	2		-3
class:talkNoun&parties:ao	14	-4	-2	-3	-6	-3	6	-2	-10	-6
class:talkNoun&parties:ap	3	1	-2	2	-2	-5	5	-3	-3	-3
class:talkNoun&parties:cc	2	9	3	-3	-1	-1	-2	-2	-3	
class:talkNoun&parties:cf		3	7	-2	-2	-2	-2	-2	-3	-2
class:talkNoun&parties:co			-6			-2	-2	-1		-3
class:talkNoun&parties:cp	5	7			-3	-2	-2	-2		-2
class:talkNoun&parties:ff	-4	-1	1	-4	-2	1		-3	-7	-2
class:talkNoun&parties:fo	3	-3	-8	-9	-9	-3	-2	-1	-4	-2
class:talkNoun&parties:fp	9	1	-1	-3	-2	-1	-3	-3	-3	
class:talkNoun&parties:oo	7	-4	-2	-9	-8	-2	-1	-1	4	-2
class:talkNoun&parties:op	4	6	-4		-5	-3	-2	-2	-3	-6
class:talkNoun&parties:pp	18	-3	-3	-1	-3	-3	-2	-2	-3	-2
class:topicVerb	2	-1	-1	-1	-1	-2	-1	-2	-1	-3
class:topicVerb&class:travelNoun	3	8	1	-4	-3	-7	-4	-3	2	-3
class:topicVerb&class:travelVerb	3	8			-1	-2	-4	-3	1	-3
class:topicVerb&class:visitorNoun	1	4	7	-4	-3	-7	-1	-3	-3	-3
class:topicVerb&class:wish	3	-1	-2	-3	-1	-1	-3	-2	1	-4
class:topicVerb&groups:1			-1	-1	-3	-4	1	-4	-1	-3
class:topicVerb&groups:2	3	-3		-1	-1	-1		-1	-2	-4
class:topicVerb&groups:3	2	-1	-4		2	-3	-4	1	1	-4
class:topicVerb&groups:4	8		-1	1	-1		-1	-5		-2
class:topicVerb&parties:aa	3	-3	-4	-1	5	-4	7	-4	2	-5
class:topicVerb&parties:ac	-5		2	1	4	-2	-5	-5	3	-2
class:topicVerb&parties:af	-2	-1	-1		-3	-2	1	4	8	-3
class:topicVerb&parties:ao	1	-3	-5	-7	7	-5	-1	-2	20	-6
class:topicVerb&parties:ap	11	1		4	2	-1	3	-4	-6	-5
class:topicVerb&parties:cc	-2	-6	-4	1	-3	-4	-3	-4	4	-2
class:topicVerb&parties:cf	-1	-1	-1	-1	-2	-1	-2	-7	-1	-2
class:topicVerb&parties:co	-9	-4	-2	4	19	9	-2	-2	6	-3
class:topicVerb&parties:cp	1		2		-1	-3	-3	-3	-1	-3
class:topicVerb&parties:ff	-2	-2	-2	-5	5	2	-1	-1	5	-3
class:topicVerb&parties:fo	12	-3	-8	2	-6		-2	-2	9	-4
class:topicVerb&parties:fp	2		-3	-2	1	4	-2	-2	-5	-3
class:topicVerb&parties:oo	30	-2	-9	-6	4	7	-2	-1	-3	-4
class:topicVerb&parties:op	5	-10	4	2	1	-2	-3	-2		-6
class:topicVerb&parties:pp	10	-1	-1	-1	-1	-2	-4	-2	-3	-4
class:travelNoun	-2	24	-4	-2	-4	-2	-4	-1		-2
class:travelNoun&class:travelVerb	-5	25	-4	-2	-3	-4	-4	-2		-3
class:travelNoun&class:visitorNoun	2	14	-7	-1	-2		-2	-1	-3	-4
class:travelNoun&class:wish	-2	9	-3	-3	-3	-5	-4	-2	2	1
class:travelNoun&groups:1	-6	42	-5	-1	-4		-6	-3	-5	-4
class:travelNoun&groups:2	-6	25	-3	-4	-5	-4	-5	1	1	-3
class:travelNoun&groups:3	4	2	-4	1	-3	-3	-2	-2	8	2
class:travelNoun&groups:4	8	13	-3	-1	-2	-2	-1		-1	-3
class:travelNoun&parties:aa	2	-2	-2	-4	-4	-3	-13	-5	32	-4
class:travelNoun&parties:ac	-3	10	-3	-1	-4	-3	-3	-3	3	-2
class:travelNoun&parties:af	-2	-8	-2	-6	-6	-3	-3	6	13	-2
class:travelNoun&parties:ao	13	-16	-3	-2	-10	23	-2	-1	-6	-4
class:travelNoun&parties:ap	1	18	-3	-2	-3	-1	-7		5	-4
class:travelNoun&parties:cc	-3	32	-5	-3	-2	-2	-2	-2	-3	-2
class:travelNoun&parties:cf	-6	25	-4	-3	-4	-5	-1	-3	1	
class:travelNoun&parties:co	-5	20	-10	-5	-6		-1	-1	-3	-2
class:travelNoun&parties:cp	-7	36	-2		-3	-4	-2	-2	-3	-2
class:travelNoun&parties:ff	-15	5	-3	-5	-6	-3	-1	14	8	-4
class:travelNoun&parties:fo	-15	-6	-2	26	-7	4		-1	-2	-3
class:travelNoun&parties:fp	16	8	-3	-1	-4	-3	-1	-1	-1	3
class:travelNoun&parties:oo	2	17	-3	-3	-8	8	-1	-1	-2	-2
class:travelNoun&parties:op	-5	20	-7	1	-6	1	-2	-2	-3	-6
class:travelNoun&parties:pp	6	5	-3		-2	-3	-2	-1	-1	-1
class:travelVerb	-1	12	-1	-1	-2	-2	-2	-1	-1	1
class:travelVerb&class:visitorNoun	1	3	-6	-2	-3	-2	-3	-2	-4	1
class:travelVerb&class:wish	-3	-1	-1	-2	-3	-3	-4	-1	2	
class:travelVerb&groups:1	-3	29	-3	-4	-4	-1	-4	-1	-2	-3
class:travelVerb&groups:2	-5	8	-1	-1	-1	-2	-2	-2		4
class:travelVerb&groups:3	4	2		-1		-4	-1	-1	-2	1
class:travelVerb&groups:4	7	6		2	-2	-2	-2		-2	-3
class:travelVerb&parties:aa	4	-1	-1	-4	-5	1	2		-4	
class:travelVerb&parties:ac	1	2	-1	-2	-2	-5	-4	6	-3	
class:travelVerb&parties:af	-2		-3	3	5	-2	-4	1	9	-5
class:travelVerb&parties:ao	5	-7	-2	-2	-12	-2	-2	-2		-8
class:travelVerb&parties:ap		12	-1	1	-1	-5	-2	2	-4	18
class:travelVerb&parties:cc		6	4	-3	1	-4	-2	4	-4	-4
class:travelVerb&parties:cf	1	10	4	-3	-1	2	1	-1		-3
class:travelVerb&parties:co	-7	10	3	-3	-6		-2	-1	-1	-3
class:travelVerb&parties:cp	1	18	-1	-2	-2	-3		-2	-3	-4
class:travelVerb&parties:ff	-6	-3	-1	5	-3	2			-2	-4
class:travelVerb&parties:fo	-1	-6	10	8	-5	2	-1	-2	2	-5
class:travelVerb&parties:fp	8	5				-4	-2		-4	
class:travelVerb&parties:oo	1	-6	-3	-4	-5		-1	-1	1	-4
class:travelVerb&parties:op	1	15	4	-1	-5	-4	-2	-2	-3	2
class:travelVerb&parties:pp	3	3	-1		-2	-4	-2	-1	-2	
class:visitorNoun	4	2	2	-2	-2	-4	-3	-2	-3	-2
class:visitorNoun&class:wish	12	-2	-1	1	1	-4	-2	-2	-4	-1
class:visitorNoun&groups:1	-11	3	12	-4	-5	-5	-6	-3	-1	-2
class:visitorNoun&groups:2	2	-2	3			-3	-1	-5	-4	2
class:visitorNoun&groups:3	19	7	-2	-1	-2	-3	-3	-2	-4	-7
class:visitorNoun&groups:4	8	1	-2	-2	-2	-4	-1	2	-2	-2
class:visitorNoun&parties:aa	-1	8	-2		-4	-3	-3	-5	-6	1
class:visitorNoun&parties:ac	-1	21	3	-7	4	-3	-2	12	-1	-1
class:visitorNoun&parties:af	5	1	4	13	-3	-4	-1	11	-4	-2
class:visitorNoun&parties:ao	22	11	-1	-2	-5	-5	-2	-1	13	-1
class:visitorNoun&parties:ap	18	7	7	-2	-2	-5		11	-6	-3
class:visitorNoun&parties:cc	7	16	-5	-4	-3	-3	-3	-1	-3	3
class:visitorNoun&parties:cf	15	2		-3	-3	-5	-2	4	1	-3
class:visitorNoun&parties:co	-4	5	5	6	-5	-4	-1	-1	4	-2
class:visitorNoun&parties:cp	6	2	1	-2	-1	-3	-1	3	-3	-1
class:visitorNoun&parties:ff	7	7	2	-3	4	-7		-5	-1	-2
class:visitorNoun&parties:fo	-9	-4	5	28	-7	-8	-1	-2	2	-4
class:visitorNoun&parties:fp	18	-1	-3	-4	-2	-4	-1	1	-4	2
class:visitorNoun&parties:oo	-4	26	-16	-5	6	4	-1	-2	-4	-5
class:visitorNoun&parties:op	7	-7		3	-5	3	-2	-1	-2	-5
class:visitorNoun&parties:pp	16	-2	-4	-2	-2	-3	-2		-2	-3
class:wish	-4	-2	-2	-4	-2	-2	-1	-1	-3	-2
class:wish&groups:1	-4	-3	-4	-6	-3	-2	-2	-2	-3	-4
class:wish&groups:2	-7	-2	-1	-3	-2	-3	-1		-4	-2
class:wish&groups:3	-2		-2	-3	-2	-3	-2	-1		-1
class:wish&groups:4	4			-2	-1	-2				
class:wish&parties:aa	-10	-3	1	-4	-2	-3	-1	-4	-3	-1
class:wish&parties:ac	4	-1	1	-4	-3	-2	8	1	-6	
class:wish&parties:af	-4	-1	-2	-3	-3	-1		3	1	-2
class:wish&parties:ao	-13	1	-2	-3	-3	-6	6	-3	-6	-3
class:wish&parties:ap	-9	1	-2	-4	-1	-4	3	1	-2	2
class:wish&parties:cc	1	-2	1	-5	-1	-4	5	-3	-3	-1
class:wish&parties:cf	4	-2		-3	2	-3	-1	1		-2
class:wish&parties:co	-3	4	-8		-6	-1	-2	-1	1	-2
class:wish&parties:cp	1	1		-2	-3	-3	-3	1	-2	-2
class:wish&parties:ff	3	-2	2	-2		-3	-1		2	-3
class:wish&parties:fo	14	-2	-9	-1	-2	-2	-3	-3	-7	-3
class:wish&parties:fp	-5	-1		-4		-3	-2	-1	-5	1
class:wish&parties:oo	5	-8	4	-3	-15	-2	-2	-4		-3
class:wish&parties:op	14		-8	-1	-4	-3	-3	-2		-4
class:wish&parties:pp	-1	1	-3	-4	-2	-2	-3	-2	-3	-1
governor:about_f	-14	-4	-6	-5	-9	-8	-4	-5	-11	-6
governor:accompanied_p	37	-9	-3	-5	-4	-5	-2	-4	-3	-7
governor:according_a	-1	9	-4	-5	-4	-1	-1	-6	-2	-6
governor:according_f	-15	33	-2	-2	-27	-3	-2	-4	-11	-3
governor:according_o	-5	-3	-4	-16	-7	-7	-13	-2	-14	-3
governor:according_p	-10	-2	-4	-7	-4	-3	-3	-4	14	-5
governor:after_a	-5	-3	-2	-5	-6	-4	-1	-6	22	-2
governor:after_c	-16	-3	-3	-5	-7	-10	-5	16	-7	-4
governor:after_f	8	-3	-3	-2	5	-5	-5	-2	17	-4
governor:after_p	-12	2	-4	-5	4	-5	-3		-5	12
governor:against_a	-13	-3	-3	-5	-3	-19	-16	-6	37	-6
governor:against_f	-10	-3	-3	-4	-5	-7	-6	-6	37	
governor:among_c	-10	-3	-5	-14	4	-7	-2	-18	-5	-2
governor:among_f	-28	-4	28	-6	7	-8	-7	-5	-6	-4
governor:among_p	18	19	-7	-8	-4	-5	-4	-3	12	-7
governor:as_a	2	-3	-3		-4	-4	-4	-7	-5	17
governor:as_c	-19	11	-3	-2	-6	-10	-1	-3	-1	-7
governor:as_f	-12	-3	3		-5	-7	-5	2	-12	14
governor:as_o	-15	-6	-6	-3	-9	-6	-2	-3	-3	26
governor:as_p	-17	-2	-4	-4	-1	-5		-4	-5	25
governor:at_a	19	-1	-7	2	-5	-7	-2	-4		6
governor:at_c	-7	-5	-4	-1	-3	-4	-6	-6	-7	-2
governor:at_f	5	-2	-6	-5	-4	-6	-5	-4	3	10
governor:at_o	-6	8	8	-3	-4	-4	-4	-3	-6	3
governor:at_p	9	-5	-6	-2	-5	-1	-4	-2	-2	
governor:attended_p	12	-4	4	-4	-4	4	-3	-2	-4	-4
governor:before_a	43	-4	-4	-7	-4	-5	11	-7	-2	-3
governor:before_f	-23	-3	-4	-19	-8	-9	2	25	-8	-4
governor:before_p	8	-6	-4	9	-5	-6	-4	-2	2	9
governor:behalf_a	-10	-2	-3	39	-3	-3	-4	-5	-4	-9
governor:beside_p	-35	-4	-5	-4	-11	13	-2	-2	-7	-6
governor:between_a	20	-6	-7	36	-5	-8	-7	3	-4	-5
governor:between_c	-9	-5	-4	14	-5	-4	-3	-3		-3
governor:between_f		-5	-8	33	-6	-6	-8	2	-7	-4
governor:between_p	56	-4	-8	-7	-4	-5		-4	-3	-4
governor:by_a	-6	-3	2		-1	1	6	7	17	1
governor:by_c	-2	-4	-2	-5	25	-2	7	4	5	-4
governor:by_f	-9	-2	-3		7	3	-5	2	-1	
governor:by_o	-15	-8	18	-1	-3	8	-4	-4	4	-3
governor:by_p	5	-4	-1	7	1	5	1	-3	-5	3
governor:chaired_p	15	-3	1	-16	-7	-3	17	-3	-6	-17
governor:flanked_p	8	-4	-4	-4	-4	-4	-4	-3	-4	-6
governor:for_a	-12	-4	-5	5	1	10	-3	-9	-10	2
governor:for_c	-11	25	-3	-2	-6	-5	4	-1	-4	-5
governor:for_f	1	-3	-3	4	13	-1		7	-5	-6
governor:for_o	4	-7	7	-5	13	-6	-4	-2	-4	-5
governor:for_p	-4	4	-4	-8	-3	-6	-3	-4	-6	-4
governor:free_a	-5	-3	-1		-2		11	6	7	-1
governor:free_c	-7	-3	-1	1	1	-2		-3	-1	-3
governor:free_f	-6	-3	-2	3	6	6	-4	2	1	-2
governor:free_o	-9	-2	18	-2	4	-1	-5	-3	-2	
governor:free_p	5	3		-3	-3	-3	-2	-3	-4	2
governor:from_a	-8	-4	-4	6	7	-5	-7	29	-4	3
governor:from_c	-6	-3	-4	-4	2	-4	-4	-1	7	1
governor:from_f	-9	-4	3	-2	10	-5	-5	-9	16	10
governor:from_o	-17	-5	-6	-12	10	4	7		-6	-5
governor:from_p	10	2	-3	3	-5	-4	-4	-4	-4	10
governor:headed_p	4	-5	-5	-4	-3	-3	-3	5	-3	-11
governor:in_a	-9		-6		-1	13	4	-1	-2	-5
governor:in_c	-4	4		-3		3	-3	-1		-3
governor:in_f	-5	-7	5	3	32	-7	-5	-5	-5	-4
governor:in_o	10	-6	-9	-4	-12	2	-3	-3	-7	
governor:in_p	9	7	-5		-4	-3	-1	5		-4
governor:into_c	-9	-3	-4	-8	76	-11	-7	-5	-7	-4
governor:into_f	-9	-3	-4	-9	60	-9	-5	-6	12	-6
governor:into_p	40	-7	-5	-2	-3	-8	-1	-6	-4	-12
governor:led_f	-1	-2	-4	-13	36	-5	-3	-11	-6	-3
governor:led_p	8	1	-5	-3	-7	-6	-3	-3	-4	4
governor:like_f	-9	-4	-5	-2	-7	-4	-4	-6	21	-7
governor:like_p	-24	-4	-6	-4	-4	-5	-4	-3	-4	22
governor:of_a	-5	-1	2	1	-1	7	4	-3	-3	2
governor:of_c	-4	-1	2		-3	-3	-4	-2	2	-4
governor:of_f	-1	-4	-2	-4	6	1	-4	6	2	-4
governor:of_o	-10	1	8	-3	-8	1	-5	3	-3	2
governor:of_p	-2	3	-3	-1	-2	-1	-2	-3	-1	10
governor:on_a	-13	-5	-10	1	-5	-8	-14	-10	-20	3
governor:on_c	-2	-6	-3		-6	-4	-4	-2	-4	-2
governor:on_f	-9	-3	-3	-5	-4	-5	-2	-7	29	-3
governor:on_o	23	-3	-13	-4	-5	-6	-5	-2	-7	-12
governor:on_p	22	-5	-4	-3	-2	-3	2	-2		-5
governor:out_f	12	-23	-3	-7	11	-6	-4	-4	18	-4
governor:over_a	21	-4	-4	-7	-4	-4	-3	-3	-9	16
governor:over_f	-5	-2	-3	-13	5	-4	-4	9	-12	-8
governor:owner_a	-5	-2	-1	-4	-4		-1	-3	5	-3
governor:owner_c		-1		-1	-1	-3	-1	-1	-3	-3
governor:owner_f	-7	-3	-3	-4	-4	2	-3	2	4	-3
governor:owner_o	-3	1	7	-3	-5		-4	-3	-4	-4
governor:owner_p	-6	-2	-2		-4	-4		-1	-2	-3
governor:presence_p	-11	-3	1	18	-4	18	-4	-2	-3	-7
governor:represented_p	28	-3	-7	-2	-8	-7	-3	-3	-5	-5
governor:start-up_f	2	-17	12	4	14	-6	-5	21	-17	-3
governor:than_f	-10	-3	-4	-15	-9	-7	-4	-4	-12	-4
governor:through_f	-7	-3	-3	-9	-7	-6	-4	-5	-8	-2
governor:through_p	-20	-3	-3	-6	-6	-9	-6	-13	-6	-5
governor:to_a	-2	-2	-4	-6	9	-7	1	-10	-1	5
governor:to_c	-8	20	-5	-3	2	-4	2		-4	-2
governor:to_f	-8	-1	-1	3	15	-4	-6	13	-1	1
governor:to_o	-5		-7	-7	49	-9	3	-3	-6	12
governor:to_p	26	-5	-4	-5	-4	-5	-1	-1	-5	3
governor:under_a	-16	-21	-5	-5	-5	-6	28	-12	-6	-18
governor:under_p	-12	-4	-4	-4	-12	-7	-11	-3	-6	-4
governor:until_a	-19	-2	-2	-1	-2	-5	-12	-11	-18	-9
governor:until_f	-3	-1	-2	-9	-13	-2	-2	-10	13	-6
governor:until_p	-21	-3	-3	-5	-3	-4	-3	-3	-5	47
governor:up_f	-14	-3	-4	-8	60	-9	-4	-4	-7	-6
governor:verb_a	6	-1	-2	-3	-4	-4	-1	-5		15
governor:verb_c	-6	1	-1	-1	-1	-6	-3	-2	-4	-4
governor:verb_f		-2	-2	-1	1	-4	-3	4	9	-2
governor:verb_o	8	2		-1	18		-3	-2	-5	2
governor:verb_p	17	-3	-1	-4	-1	-4	-3	-3		18
governor:whether_a	-9	-4	-3	-6	-8	-4	-3	-35	-6	-6
governor:whether_f	-6	-3	-3	-3	-9	-4	-5	-10	28	-3
governor:with_a	17	-4	-2	8	-7	-3	-2	-4	3	-7
governor:with_c	-6	-6	1	5	-3	1	-2	-3	-4	-3
governor:with_f	14	-2	-1	17	-3		-3	-4	-6	-4
governor:with_o	22	-4	-9	15	-7	-4	-2	-3	-4	-5
governor:with_p	32	-2	-2	-2	-3	-1	-4	-2	-3	-4
groups:1	-4	1	2		-2	1	2	-2	-3	-3
groups:2	1	-2	-2	-1	1	-1	-2		1	1
groups:3	1	-2	-1	-1		-2	-2	-1		2
groups:4	3		-2		-1	-1	-1			
kind-class:<a>_appointVerb	-1	-4	-3	3	-5	-3	-4	-3	5	19
kind-class:<a>_attend		-4	-8	9	-6	13	19	4	14	-5
kind-class:<a>_background	-2	-4	-4	5	-2	-5		2	9	2
kind-class:<a>_callVerb	-12	-6	-4	-5	-7	-7	42	-5	-2	-7
kind-class:<a>_forumNoun	-22	-5	-11	-7	-10	-5	-6	-3	-4	-4
kind-class:<a>_forumVerb	6	-4	25	-6	-4	7	6	-4	2	-3
kind-class:<a>_investVerb		-3	-2	-1	1	2	3	3	3	1
kind-class:<a>_launchNoun	-16	-3	-5	13	-3	24	3	-10	-8	-3
kind-class:<a>_launchVerb	-10	-4	-6	-2	-5	39	32	-6	9	-8
kind-class:<a>_licenceNoun	-6	-2	-3	-4	-5	-6	4	35	-5	-5
kind-class:<a>_licenceVerb	-6	-2	-3	-3	-2	-5	7	30	1	
kind-class:<a>_mealNoun	-18	-3	-7	-8	-4	-4	59	-3	-3	-4
kind-class:<a>_meetVerb	30	-13	-3	-6	-6	-5	-6	-6	-13	-4
kind-class:<a>_moneyNoun	-8	-3	-3	-4	8	-4	-5	1	-6	-2
kind-class:<a>_pactNoun	-3	-1	-2	16	-5	-2	-6	-8	4	21
kind-class:<a>_planned		-4	2	-6	11	6	6	-3	-5	6
kind-class:<a>_policyNoun	-9	-2	-4	-6	-7	-3	-8	2	17	8
kind-class:<a>_policyVerb	-7	-3	-4		-6		35	7	-4	-1
kind-class:<a>_postNoun	-12	-4	-2	-3	-7	-5	17	-3	20	-2
kind-class:<a>_punishNoun	-8	-2	-3	-6	-4	-4	-6	-6	44	2
kind-class:<a>_punishVerb	-7	-3	-4	-6	-6	-3	-3	1	48	-2
kind-class:<a>_receiveVerb	24	-4	16	-5	-7	-5	-7	7	-8	-4
kind-class:<a>_roomNoun	3	-3	-4	-5	-4	-5	23	-3	-9	-8
kind-class:<a>_signVerb	-6	-3		23	-4		2	-6		-1
kind-class:<a>_talkNoun	-46	-4	-4	34	-4	-5	-5	-4	-15	17
kind-class:<a>_topicVerb	1	-4	-4	5	-6	-5	22	-7	1	-4
kind-class:<a>_travelVerb	-6	13	-3	-5	-6	7	9	-7	34	-5
kind-class:<a>_visitorNoun	-15	-12	49	-10	-5	-6	-7	-4	-6	-4
kind-class:<a>_wish	-7	-1	-2	-5	-5	-5	-1	-6	-13	-5
kind-class:<c>_appointVerb	-5	-7	-3	21	-8	-9	-4	-5	-4	7
kind-class:<c>_attend	-28	-3	-8	30	-5	24	-4	-3	-9	-5
kind-class:<c>_background	-23	29	-3	6	-6	-7	-5	-3	9	-4
kind-class:<c>_callVerb	-27	2	-5	-3	-6	-4	-3	-3	-6	-3
kind-class:<c>_forumNoun	-19	6	-9	-2	-4	-4	-2	-2	-4	-4
kind-class:<c>_forumVerb	1	-10	19	-9	-5	9	-5	-3	-6	-3
kind-class:<c>_investVerb	-6	-5	-2	-5	8	-6	-4	-4	-5	-5
kind-class:<c>_launchNoun	-6	-1	-1	-5	2	16	5	-2	-3	-3
kind-class:<c>_launchVerb	-8	-4	-6	-4	-6	30	9	-5	-2	-4
kind-class:<c>_licenceVerb	-6	-3	-2	-4	8	-4	40	-13	-6	-2
kind-class:<c>_meetVerb	18	20	-13	-7	-4	-3	-3	-2	-4	-4
kind-class:<c>_moneyNoun	-8	4	-6	-4	-19	-5	-3	-4	-6	-3
kind-class:<c>_planned	4		3	-3	5	4	-5	-3	-4	-3
kind-class:<c>_policyNoun	10	-3	-6	-8	-4	19	24	-5	-8	-5
kind-class:<c>_policyVerb	-8	-3	-4	-2	-5	8	24	-8	-8	-3
kind-class:<c>_postNoun	16	-7	-3	-3	-3	-2	-2	-5	46	-4
kind-class:<c>_punishNoun	-7	-3	-3	-4	-5	-3	14	-3	21	-5
kind-class:<c>_punishVerb		-4	-6	-3	-6	4	-1	1	31	-5
kind-class:<c>_receiveVerb	-10	-8	21	-4	3	-4	17	-9	-4	-2
kind-class:<c>_roomNoun	2	-7	-3	-3	-4	-4	-2	-5	46	-2
kind-class:<c>_signVerb	-8	-4	-4	36	-2	2	-8	-1	-3	-4
kind-class:<c>_talkNoun	-16	16	-5	-4	-4	-5	-2	-2	-2	-4
kind-class:<c>_topicVerb	-20	-6	-4	-5	-10	-9	-6	-4	-6	-3
kind-class:<c>_travelNoun	-12	-7	-3	-8	-3	-3	-2	-2	-4	-4
kind-class:<c>_travelVerb	-4	-6	-5	-5	-7	7	-2	-3	-3	-3
kind-class:<c>_visitorNoun	-12	-6	5		-4	-4	-5	3	-2	-4
kind-class:<c>_wish	-4	-5	-10	-7	-4	-7	-6	-6	-4	-3
kind-class:<f>_appointVerb	-7	-4	1	8	2	-4	-4	6	-9	11
kind-class:<f>_attend	23	-3	-5	3	2	19	-5	-4	13	
kind-class:<f>_background	-6	-3	-4	-7	20	-8	-3	10	6	-5
kind-class:<f>_callVerb	-4	-4	-3	-5	-7	-5	-7	12	-5	-3
kind-class:<f>_forumNoun	-15	-4	29	-5	-9	-6	-5	-6	-11	-8
kind-class:<f>_forumVerb	-3	-4	1	-2	-5	17	-4	-6		-3
kind-class:<f>_investVerb	1	-3	-1	1	22	-1	-5	6	-9	-3
kind-class:<f>_launchNoun	-5	-4	-3	9	-8	23	-3	-3	6	-3
kind-class:<f>_launchVerb	-11	-5	-8	-2	2	70	-10	-5	-8	-5
kind-class:<f>_licenceNoun	-7	-2	-2	4	-2	-6	-4	2	5	-3
kind-class:<f>_licenceVerb	-8	-4	-4	14	-2	6	-6	-14	-8	-4
kind-class:<f>_meetVerb	25	-4	-6	-6	-4	-6	-6	-8	-1	-5
kind-class:<f>_moneyNoun	7	-3	-1	-6	-4	-6	-7	-5	-4	-4
kind-class:<f>_pactNoun	-11	-2	-3	-25	-7	-6	-3	-7	-11	-6
kind-class:<f>_planned	-6	-2	-3	9	12	3	-5	-1		-4
kind-class:<f>_policyNoun	-7	-3	-4		16	10	-14	5	-4	-2
kind-class:<f>_policyVerb	-4	1	-4	18	3	3	-11	-5	-6	-4
kind-class:<f>_postNoun	-4	-3	-4	-6	-9	-9	-5	-4	-12	-12
kind-class:<f>_punishNoun	-6	-3	-4	-2	-5	-9	-6	-4	-4	-4
kind-class:<f>_punishVerb	-7	-4	-7		-4	10	-6	-3	20	-5
kind-class:<f>_receiveVerb	-20	-3	19	-10	11	-6	-7	29	-17	-4
kind-class:<f>_roomNoun	1	-4	-3	-3	-5	-8	-2	-2	-4	-7
kind-class:<f>_signVerb	-2	-3	-4	29	3		-6	-7	-3	-1
kind-class:<f>_sum	-5	-2	-3	28	-8	-6	-5	43	-5	-3
kind-class:<f>_talkNoun	-15	-3	6	1	-4	-6	-4	-4	-6	
kind-class:<f>_topicVerb	-12	3	-2	-6	-4	-9	-6	-2	1	-4
kind-class:<f>_travelNoun	-13	10	-2	-3	-6	-6	-1	26	13	-3
kind-class:<f>_travelVerb	-3	-8	2	-7	-6	-4	3	10	2	-4
kind-class:<f>_visitorNoun	14	6	-5	-3	-7	-5	-2	-2	-5	-3
kind-class:<f>_wish	-8	-3	1	-8	1	-6	-1	1	-11	-4
kind-class:<o>_attend	-9	-6	43	-6	-5	-14	-10	-3	-8	-4
kind-class:<o>_background	-19	-6	33	-5	-6	-6	-3	-3	-5	-4
kind-class:<o>_callVerb	-3	-6	-7	-2	-9	-5	13	-3	-12	-5
kind-class:<o>_forumVerb	-16	-6	65	-5	-5	-9	-6	-3	-6	-5
kind-class:<o>_investVerb	2	-4	-8	1	47	-7	-3	-3	-5	-8
kind-class:<o>_launchVerb	-10	-5	25	-5	-12	16	-7	-2	-6	-5
kind-class:<o>_licenceVerb	-3	-7	-5	-3	13	-2	-8	-8	-2	-2
kind-class:<o>_meetVerb	-11	-5	70	-4	-5	-6	-4	-3	-4	-6
kind-class:<o>_planned	-2	-4	-2	7		-10	-6	-3	-2	-3
kind-class:<o>_policyVerb	-8	-5	-6		2	-10	-10	-5	-4	-3
kind-class:<o>_punishVerb	-10	-5	7	-5	-9	-5	-5	-3	15	-6
kind-class:<o>_receiveVerb	-31	-4	51	-3	-4	-6	-4	-2	-12	-6
kind-class:<o>_signVerb	-10	-5	-5	29		-7	-5	-3	-4	-8
kind-class:<o>_talkNoun	-4	-5	-6	-3	-9	-5	12	-3	-11	-6
kind-class:<o>_topicVerb	42	-4	-6	-14	-5	-5	-4	-4	-11	-5
kind-class:<o>_visitorNoun	-12	-7	21	-6	11	-6	-2	-3	-5	-4
kind-class:<o>_wish	-14	-3		-4	-9	-6		-4	-13	-5
kind-class:<p>_appointVerb	-14	3	5	-2	-3	-4	-4	-2	-4	30
kind-class:<p>_attend	-1	-4	13	-1	-4	2	-4	-4	-4	-3
kind-class:<p>_background	4	-5	-4	-6	-4	-5		-3	-7	15
kind-class:<p>_callVerb	9	14	-4	-4	-4	4	3	-2	-5	-3
kind-class:<p>_forumNoun	27	-4	-9	-4	-3	-5	8	-3	-10	19
kind-class:<p>_forumVerb	8	-5	4	-4	-5	-2	-3	-3	-5	-5
kind-class:<p>_investVerb	6	6	9	-3	-3	-5		-3	-5	-3
kind-class:<p>_launchNoun	12	-5	-4	12	-3	3		-2	-8	-4
kind-class:<p>_launchVerb	-5	2	19	-6	-4	8	-7	-3	-7	11
kind-class:<p>_licenceNoun	-62	-4	-2	-7	-4	-8	-4	-11	-3	-5
kind-class:<p>_licenceVerb	-14	3	-4	-5	-4	-12	1	-7	-7	28
kind-class:<p>_mealNoun	14	-4	-3	-4	-3	-3	21	-1	-4	-3
kind-class:<p>_meetVerb	31	-4	-2	-5	-3	-6	-2	-2	-4	-5
kind-class:<p>_moneyNoun	-2	-3	8	-3	-6	-4	-3	1	-4	-5
kind-class:<p>_pactNoun	-12	-3	-3	38	-4	-5	-1	-4	-2	-7
kind-class:<p>_planned	-3	23	7	1	-4	-3	-5	-3	-4	6
kind-class:<p>_policyNoun	3	-3	-6	-7	-4	-4	26	-3	-2	
kind-class:<p>_policyVerb	-7	1	-4	-6	-4	-7	22	-4	-6	13
kind-class:<p>_postNoun	-2	-4	5	-4	-3	-1	-1	-2		4
kind-class:<p>_punishNoun	-29	-3	13	-6	-2	-6		-2	6	-2
kind-class:<p>_punishVerb	-2	-3	10	-6	-4	3	-2	1	-12	-4
kind-class:<p>_receiveVerb	25	-5	-5	-1	-3	-5	-3	-2	-5	-3
kind-class:<p>_roomNoun	13	-1	-3	-1	-3	2		-2	6	-12
kind-class:<p>_signVerb	10	-4	-4		-3	-3	8	-3		-2
kind-class:<p>_talkNoun	2	8	-4	-2	-3	-5	-2	-2	-4	-1
kind-class:<p>_topicVerb	9	-4		-2	1	-4	-4	-3	-5	-4
kind-class:<p>_travelNoun	-6	32	-3	-4	-3	-6	-3	-2	-4	4
kind-class:<p>_travelVerb	-2	39	-4	-5	-4	-6	-4	-2	-5	3
kind-class:<p>_visitorNoun	16		-6	-3	-4	-3	-3	1	-4	-4
kind-class:<p>_wish	-16	2	-5	-5	-3	-6	-2	-2	-3	-4
kind:<a>	-2	-3	-1		-2		6	3	4	
kind:<c>	-3		-1			-2	-1	-2	-2	-3
kind:<f>	-3	-3	-2	2	2	2	-5	3	3	-2
kind:<fp>	-7	21	-7	-5	-4	-12	-3	-5	-4	-8
kind:<o>	-5	-1	10	1	2	-1	-4	-2	-3	
kind:<p>	5	2		-3	-3	-3	-2	-2	-3	3
pair:"_,	-2	-3	-3	-4	-10	7	6	-1	-4	
pair:"_.	-13	2		-5	-5	1	1	-2	-5	-3
pair:"_<a>	-7	-2	-2	-3	-3	-3	-4	11	-13	-5
pair:"_<c>	-9	-11	-5	-3	-3	-4	-2	-4	-4	-4
pair:"_<f>		-2	-2	-8	-10	-12	-2	-3	-4	-3
pair:"_<p>	-13	-5	-3	-3	-6	-4	-4	-3	-2	-2
pair:"_a	-10	-4	-5	-5	-6	-10	-6	-3	-3	-4
pair:"_and	-13	-3	-3	-9	-12	-5	20	-3	8	-4
pair:"_be	-11	-8	-5	-6	-4	-8	-4	-4	-4	-4
pair:"_for	-19	-2	6	-4	-2	-7	-7	-1	-3	-2
pair:"_from	-10	-4	-2	-4	22	38	-4	-7	-4	-4
pair:"_i	-17	-3	-5	-3	-9	6	-7	-3	-5	-5
pair:"_in	-9	-3	-5	-3	20	-7	8	-6	-4	-3
pair:"_it	-19	-3	-3	-3	-3	-7	-7	-3	-5	19
pair:"_mr	-18	-4	-8	-4	-3	-6	-6	-6	-4	-5
pair:"_no	-10	-4	-4	-4	-4	-9	-7	-3	-13	8
pair:"_nobody	7	23	-13	-2	-3	-6	-2	-2	-7	-4
pair:"_say	-13	-6	-6	-4	-4		-4	-3	-5	-5
pair:"_that	-9	-3	-5	-2	-3	-3	-12	-4	-7	-3
pair:"_the	-4		-5	6	-4	-2	-6	-5	3	-6
pair:"_there	-13	-6	-5	-5	-5	-7	-5	-3	-6	-4
pair:"_to	17	-6	-6	8	-4	-4	19	-3	-2	-3
pair:"_we	-8	-1	-2	-5	-6	-7	-3	-3	-4	-5
pair:"_what	-15	-7	-3	-3	-3	-4	-3	-2	-7	-2
pair:"_will	-20	-5	-3	-6	-3	-4	-8	-4	-12	-11
pair:"_with	60	-3	-2	-7	-3	-7	-3	-6	-7	-9
pair:$_1.1	-5	-3	-3	11	4	-8	-4	-13	-6	-6
pair:$_1.2	-8	-3	-3	4	58	-7	-3	-3	5	-8
pair:$_10	-5	-2	-4	-3	22	-6	-2	-3	-5	-5
pair:$_100	-3	-2	-2	-6	34	-12	-9	-13	-6	-2
pair:$_12	-6	-3	-4	-12	56		-3	3	-14	-3
pair:$_150	-11	-3	-5	-23	69	-11	-9	17	-4	-4
pair:$_18	-6	-2	-4	-10	59	-10	-7	-5	-9	-4
pair:$_2.4	-7	-5	-3	-11	54	-11	-6	-11	-8	-4
pair:$_20	-9	-3	-6	2	23	-4	-8	28	-6	-3
pair:$_200	-5	-3	-6	36	29	-4	-3	-6	-17	-4
pair:$_25	-4	-4	-7	-3	62	-17	-3	-17	-6	-2
pair:$_3	-9	-6	-4	-7	74	-32	-4	-6	-5	-3
pair:$_30	-5	-6	-4	-13	45	-13	-4	-3	-7	-4
pair:$_5	-4	-3	-3	-7	35	-14	12	-3	-4	-5
pair:$_9	-13	-2	-3	-6	10	-15	-3	15	-8	-4
pair:$_90	-17	-3	-3	-3	23	-9	-7	-3	35	-4
pair:%_,	-12	-2	-3	-5	-6	-9	-7	2	-8	-2
pair:%_of	-13	-3	-4	-8	13		-7	-8	-1	-3
pair:'_<f>	-32	-5	-5	-5	-7	-4	-3	-4	-8	-8
pair:'_<p>	38	-3	-3	-3	-4	-3	-3	15	-3	-3
pair:'_meeting	-14	-7	86	-5	18	-5	-6	-5	-11	-4
pair:'s_(	21	-3	-3	-3	-5	-5	-4	-2	-4	-11
pair:'s_,	16	-6	30	-8	-10	-11	-5	-5	-8	-6
pair:'s_<a>	-6		4	20	-4	3	4	2	-6	6
pair:'s_<c>	-15	-5	-5	-3	-7	-14	-3	-4	-1	-2
pair:'s_<f>	3	-4	-4		3	-6	-4	3	-4	-5
pair:'s_<o>	7	11	22	-5	-7	-15	-6	-3	-4	-5
pair:'s_<p>	20	5	9	-5	-4	-3	-3	-3	-4	-1
pair:'s_application	-7	-3	-3	-4	-4	-11	-8	23	-9	19
pair:'s_board	-37	-4	-5	-3	-4	-6	20	-5	-6	5
pair:'s_chief	-7	27	-9	12	8	-7	-4	-4	30	17
pair:'s_council	-7	-5	-7	-10	-4	-6	15	-5	-5	30
pair:'s_datum	21	-17	-4	-4	-5	13	-6	3	16	-3
pair:'s_desk	-21	-3	-4	-4	-8	-6	-5	-6	-7	-10
pair:'s_digital	-3	10	5	-8	2		1	-3		14
pair:'s_director	-4	-2	-3	-5	28	-7	-2	-9	-9	-14
pair:'s_export	-8	-3	-9	-3	-13	-4	-3	-2	-4	-2
pair:'s_fiber	-10	-4	-3	-8	34	-11	57	-14	-6	-3
pair:'s_first	-14	7	-6	-5	7	60	1	-8	-6	24
pair:'s_headquarters	2	-10	-3	-2	-9	-15	-3	-5	-7	-4
pair:'s_ict	-25	-4	-7	-4	-7	-6	-4	-3	-7	-5
pair:'s_investment	-6	-5	-3	-9	-4	-6	-4	-2	-2	-2
pair:'s_large	-19	-5	15	-1	30	-6	-9	-7	4	-3
pair:'s_lawyer	-28	-4	-5	-4	-5	-13	-8	-3	-11	-5
pair:'s_license	-7	-4	-3	-11	-3	-10	-8	40	-5	-5
pair:'s_main	30	-5	-9	33	-8	-7	-3	-29	-11	-2
pair:'s_meeting	-2	-4	-6	-3	-4	-4	-2	-2	-4	-5
pair:'s_network	-11	-3	-4	17	-17	3	-10	-5	-5	-6
pair:'s_new	8	25	-7	-7	10	7	8	-5	-11	-7
pair:'s_next	30	-9	-9	-4	-4	-9	-13	-2	-6	15
pair:'s_office	-1	-5	-4	-4	4	6	-5	7	-5	3
pair:'s_old	-24	-3	-3	-4	33	22	-3	-4	-9	-15
pair:'s_only	-7	-11	-3	27	-8	-18	-5	-3	-3	47
pair:'s_order	-4	-2	-2	-18	-2	-1	14	-5	26	25
pair:'s_own	-15	-6	-5	-6	-4	-8	-6	-3	-4	-4
pair:'s_parent	-32	-3	-10	-5	-7	-12	-4	-5	-6	-5
pair:'s_plan	-6	-6	-9	-3	-18	-7	24	15	-5	-11
pair:'s_plant	-16	-8	-3	-2	-8	45	-3	-3	26	-4
pair:'s_platform	14	-2	-3	-4	-4	-10	-3	-6	-17	-6
pair:'s_predecessor	-18	-2	-2	-3	-5	-8	-4	-6	-9	3
pair:'s_press	30	1	-6	-5	-3	-6	-3	-2	-4	-4
pair:'s_proposal	-16	-4	-3	-4	-4	-5	19	-6	25	-8
pair:'s_purchase	-4	-1	-2	-5		-3	-5	12	-17	-3
pair:'s_regulator	-19	-4	-7	-42	-4	-5	-3	-9	-4	-4
pair:'s_request	-21	-2	-3	-6	-4	-2	-5	27	-14	-4
pair:'s_second	-4	-18	-4	-2	-4	30	-14	-3	-4	-2
pair:'s_side	-47	-5	-8	-6	-4	-5	-5	-3	-7	-5
pair:'s_sovereign	-5	-2	-6	23	8	-4	-3	-6	-3	-4
pair:'s_strategy	-10	-5	-9	-6	-4	-15	18	-2	-4	-9
pair:'s_team	25	-10	-4	-12	-4	-5	-2	-3	-3	-13
pair:'s_telecom	-7	-5	-5	-4	8	-7	-7	7	-5	24
pair:'s_three	-25	-5	-4	-4	-6	-11	-9	-5	-9	-8
pair:'s_tower	-5	-2	-7	-10	44	-5	-4	-13	-12	-4
pair:'s_trip	-7	74	-5	31	-18	-11	-8	-3	-6	-5
pair:'s_turn	57	-7	31	-3	-23	-5	-2	-7	-6	-9
pair:'s_visit	6	-26	-3	-8	-2	-3	-2	-1	-2	-2
pair:'s_wireless	25	-6	-4	23	-3	-4	-2	-5	-9	-7
pair:(_$	-5	-1	-2	-9	-10	-5	-4	-4	10	-2
pair:(_<a>	-18	-5	-3	-3	-4	7	-4	9	-12	-18
pair:(_<c>	-12	2	9	-7	-16	-6	-4	15	-7	-5
pair:(_<f>	32	-2	-2	-3	-8	-4	-5	1	-3	-3
pair:(_<o>	8	-3	-6	-2	-3	-7	-8	-3	-4	-15
pair:(_<p>	-9	-7	-5	-5	-5	-6	-5	-4	-8	14
pair:(_ai	4	-3	-4	-6	-3	-6	-10	-2	-2	-2
pair:(_dsa	12	-4	-8	-2	-2	-6	-9	-2	20	-3
pair:(_ict	-13	-4	20	-8	-7	-3	23	-2	-4	-4
pair:(_may	-23	12	-5	-7	-4	-3	20	-12	-4	-6
pair:(_menafn	-3	-3	-4	-10	-6	-4	-2	-2	-4	-4
pair:(_mou	-7	-2	-3	26	-5	-4	-6	-3	-4	-3
pair:(_mous	18	-1	-2	-10	-9	-5	-4	-4	-4	-1
pair:(_retd	7	-4	-3	-2	-3	-5	-10	-2	11	-7
pair:)_,	5	-4			-3	-2	-5	1	-3	-3
pair:)_-	10	-4	-3	-11	-7	39	-2	-2	-3	-12
pair:)_.	-6		5	7	6	-1	-1	-10	10	-6
pair:)_:	-5	-5	-5	-5	-11	-6	-5	-15	2	-5
pair:)_<p>	15	-4	-6	-3	-3	-4	-5	-2	2	-7
pair:)_and	3	-4	-3	10	-1	-6	-5	12	-5	-2
pair:)_announce	-2	-2	-3	-3	-1	-4	-17	-5	-27	-7
pair:)_at	-3	-2	-7	7	-2	-7	12	-1	-4	-2
pair:)_be	-13	7	-5	-5	-4	-2	-4	-3	-4	6
pair:)_bill	-38	-3	-4	-6	-3	-11	33	-3	-5	-3
pair:)_disclose	-3	-2	-2	-12	19	-3	-6	18	-6	-3
pair:)_for	-7	-3	-3	15	-3	-4	30	-4	-13	25
pair:)_have	-11	-3	-2		1	-7	3	11	11	8
pair:)_in	4	-5	3	-2	-7	4	-6	9	-7	-5
pair:)_last	-2	-2	-3	-5	-1	-6	-12	-2	17	-2
pair:)_of	-1	-4	8	-6	-3	14	-9	-4	3	9
pair:)_on	10	-3	-5	-2	-6	-5	15	13	6	-4
pair:)_say	-11		-5	-5	-4	-5	21	-9	5	-3
pair:)_take	-20	-3	-5	-6	-11	70	-4	-14	-24	-8
pair:)_that	-8	-2	-3	2	-5	-5	-9	-4	-3	-6
pair:)_to	-16	-2	-3	9		-5	1	-5	26	-3
pair:)_will	-16	-4	-4	-4	-5	-10	18	-4	-13	-5
pair:)_with	-6	-2	-3	-20	-2	-4	-4	-3	-4	-3
pair:,_"	-15	-5	-4	-4	-5	-4	-5	-3	-4	-2
pair:,_$	-7	-3	-4	-5	22	15	-5	-2	16	-4
pair:,_'	18	-3	-3	-9	-8	-5	-3	-3	-15	-5
pair:,_2024	22	-6	-6	-5	-4	-4	-8	-2	1	-7
pair:,_<a>	-2	-4		3	3	-5	-1	6	-4	-4
pair:,_<c>	-7	-2		-7		-1	-4	-4	-5	-3
pair:,_<f>	-2	-4		-1			-3	2	4	-3
pair:,_<o>	-12	-3	16	-4	-5	-8	-5	-2	-2	-5
pair:,_<p>	7	-1	-1		-1	-2	-4	-1	-3	-1
pair:,_a	-1	-2	-4	-1	5	2	-4	-1	4	3
pair:,_about	30	-3	-6	-9	5	-6	-2	-2	-2	-3
pair:,_above	-14	-4	-6	-14	-2	-2	-2	-1	-2	-3
pair:,_accompany	41	2	-5	-6	-3	-6	-3	-6	-4	-5
pair:,_accord	-1	3	-1	-3	-2	2	3	-6	-4	-1
pair:,_accuse	-15	-3	-4	-4	-4	-4	-7	-7	19	-11
pair:,_act	12	-2	-3	-3	-2	-12	-3	-2	5	
pair:,_add	-11	-3	-2	-5		-4	12	23	-9	-3
pair:,_after	1	3	-3	4	-11	10	1		5	-4
pair:,_ahead	-1	-7	-9	-12	-6	30	-10	-6	-7	-4
pair:,_ai	-22	-4	-3	-4	-18	-7	-6	-1	-4	-4
pair:,_akorda	22	-7	14	-17	-4	-3	20	-3	-4	-5
pair:,_all	-18	-5	-4	16	-5	-10	1	-3	-10	-7
pair:,_along	-8	-4	-4	-8	-8	-6	-3	-5	24	-8
pair:,_alongside	-20	-4	5	-13	-4	-13	-1	-1	-3	-8
pair:,_also	11	-6	-7	-4	-17	-7	-6	-3	-4	-5
pair:,_among	4	6	2	6	-2	-6	-1	-5	4	-5
pair:,_an		-4	9	4	14	-4	-1	-2	7	-3
pair:,_and	7	-1	-1	-1	-2	-2	-4	-1	-2	-4
pair:,_announce	-28	-3	-3	18	-10	-5	15	7	32	-7
pair:,_appear	68	-5	-5	-4	-4	-5	-5	-3	-10	-11
pair:,_approve	-7	-2	-2	-2	18	-17	14	2	-10	-2
pair:,_april	-14	-17	-4	3	-14	-10	-4	-4	-6	-4
pair:,_argue	-45	-4	-5	-5	-6	-4	-3	-2	-10	-4
pair:,_arrange	-26	-6	42	-8	-6	-8	-7	-3	-6	-4
pair:,_arrive	-24	40	35	-3	-17	-4	-3	-2	-3	-5
pair:,_artificial	-3	-6	-4	14	-3	-7	-5	-2	-2	-3
pair:,_as	-4	-2	-3		-3	-4	-1		-5	9
pair:,_ask	-10	-3	-3	-4	-4	-4	4	1	3	-4
pair:,_at	15	-7	2	-3	-7	-6	-3	-5	3	-2
pair:,_attend	6	-5	-10	-5	-6	5	-5	-3	-4	-4
pair:,_be	1		-3	-3	-3		-3	1	-3	3
pair:,_because	-19	-3	-3	-3	-4	-6	-4	-4	8	-3
pair:,_become	-5	-3	-4	20	-3	-6	-5	7	-6	-4
pair:,_before	35	-6	-6	-3	-5	11	-6	-3	-5	4
pair:,_belong	-32	-5	-7	-8	-16	-8	-5	-4	-10	-14
pair:,_between	-3	25	38	9	-8	-2	-4	-2	-3	-3
pair:,_both	-6	3	-5	-7	-7	-6	-6	-3	-6	-6
pair:,_brief	28	-4	12	-3	-4	-11	-8	-3	-4	-8
pair:,_bring	10	-3	25	1	2	-8	-5	3	-12	-6
pair:,_build	-7	-5	-6	3	13	57	-6	-3	-6	-5
pair:,_but	-5	-4	-5	-9	-8	-6	-3	4	-8	-1
pair:,_buy	-6	-2	-3	-4	63	-7	-6	-21	-9	-2
pair:,_by	3		-4	-1	-1	-5	6	5	-1	11
pair:,_call	-12	-8		-4	-3	2	-5	-2		-3
pair:,_carry	-15	-2	-3	-7	-8	33	-4	-6	-11	-6
pair:,_ceo	17	-3	-5	26	-4	-6	-4	-3	-4	-8
pair:,_chair	32	-3	3	-18	-3	-5	-8	-2	-5	-20
pair:,_chairman	21	-4	-5	-3	29	-4	-2	-3	-3	-14
pair:,_chief	11	-4	-5	36	-4	43	-7	-3	-6	-20
pair:,_cite	2	-3	-2	-2	-5	-4	21	-12	15	-2
pair:,_close	14	-3	4	-4	8	-6	-4	-4	-6	-2
pair:,_cloud	-29	-4	-5	-13	-4	-8	-9	-3	-3	-3
pair:,_come	21	-5	-7	-9	-8	9	-3	14	17	-6
pair:,_confirm	4	-3	-5	-8	10	-6	-6	-3	-6	-22
pair:,_consider	60	-3	-5	-14	-5	-6	-5	-3	-5	-4
pair:,_could	-8	-3	-3	-3	-10	-12	-2	-4	-4	-5
pair:,_count	-7	-3	-4	-4	-10	-4	-7	-5	-10	-7
pair:,_cybersecurity	16	-8	-11	-5	-2	-4	-3	-1	-3	-2
pair:,_date	-4	-1	-11	-5	-1	-4	-13	-5	29	-2
pair:,_datum	-13	-4	-3	-11	-13	-6	-6	-2	-4	-4
pair:,_deny	-13	-3	-5	-2	-8	-6	-5	-3	-3	-3
pair:,_deputy	10	-4	-8	-6	17	15	11	3	-7	-14
pair:,_describe	-1	-4	-4	-8	-8	14	-3	-4	-4	-4
pair:,_digital	-8	-1	-3	4	-4	-1	-7	-2	-2	-1
pair:,_director-general	5	-2	-2	-7	-2	-15	21	5	-5	-20
pair:,_discuss	78	-9	-9	-5	-4	-8	-5	-3	-4	-5
pair:,_do	-18	5	-3	-8	-5	-4	-7	-9	-5	-6
pair:,_dr	-16	13	-3	-2	-4	-8	-3	-2	-3	-5
pair:,_draw	-17	-4	47	-7	-5	-9	21	-3	-10	-6
pair:,_each	-48	-5	-5	-2	-2	-2	-2	-2	-3	-12
pair:,_end	23	-5	6	25	-5	-6	-9	5	-5	-6
pair:,_exchange	-14	-3	-3	50	3	-5	-5	-3	-4	-3
pair:,_expect	-17	-9	-4	-5	-6	-11	-7	-4	-9	-21
pair:,_explain	29	-22	-3	-3	-2	-5	-2	-4	-8	-7
pair:,_fail	-4	-3	-2	-2	-6	-3	-8	-12	19	-2
pair:,_fall	26	-5	-5	-7	-5	-5	-6	-3	-7	-4
pair:,_figure	-11	-14	-12	-4	-5	-6	-7	-3	-6	-6
pair:,_fly	6	6	-8	-2	-7	50	-6	-5	-8	-4
pair:,_follow	-19	-5	-6	3	-5	-7	5	-4	29	-7
pair:,_for	-2	-1	-3	-2	1	-1	1	1	8	-1
pair:,_formerly	-9	-3	-4	-5	59	-7	-7	-4	-9	29
pair:,_from	5	-5	6	-5	4	-3	-3	-11	11	
pair:,_get	12	-6	14	-4	-10	-7	-3	-4	-6	-6
pair:,_give	7	-4	-8	8	-5	-6	23	-8	1	-9
pair:,_go	-5	-3	-4	-4	-3	1	5	-3	-8	2
pair:,_government	22	-6	-2	-8	-4	-5	19	-3	-6	-7
pair:,_governor	-16	-4	-5	-4	18	31	22	-3	-10	-8
pair:,_grant	-8	-1	-2	-3	8	-7	-5	7	-10	-5
pair:,_h.e.	-23	-5	24	-3	-3	-3	-5	-2	-4	-6
pair:,_half	24	-3	-4	-4	41	-8	-5	-5	13	-5
pair:,_hand	15	-2	-1	-5	1	-7	-10	-6	-2	-6
pair:,_have	-3	1	-1	-2	6	-3	-2	1	2	5
pair:,_head	57	-7	1	-4	-3	-4	-4	-3	-4	-11
pair:,_his	8	10	-17	-4	-5	6	-7	-3	-4	-2
pair:,_hold	4	2	7	-6	-7	-7	-3	-2	-4	-3
pair:,_host	23	-6	6	-5	-3	-4	-4	-3	-3	-5
pair:,_hour	-7	-6	-3	-10	-3	-7	-3	-2	-4	41
pair:,_however	-8	-7	-5	-3	-4	-4	-14	-9	24	-7
pair:,_ias	-9	-4	-2	-2	-1	-2	-10	-3	-22	34
pair:,_ict	-4	-4	-14	-4	-4	-10	27	-2	-4	-12
pair:,_if	-10	2	-5	5	-11	24	-7	-5	-4	-6
pair:,_in	7	-2	3	1	1	-2	2		-2	-4
pair:,_include	-7	-4	-5	27	-7	-10	-7	2	-13	-2
pair:,_industry	9	-4	-4	-3	-5	-6	-9	-4	-3	-3
pair:,_information		-2	-2	8	-3	-1	-13	-2	-1	-4
pair:,_innovation	22	-6	13	-4	-8	-3	-5	-2	-3	-3
pair:,_intend	-8	-5	-4	-3	22	14	-8	-3	-4	-2
pair:,_invite	-76	-1	-8	-2	-3	-1	29	-18	-4	-2
pair:,_it	-2	-2	-5	1	3	19	-7	-1	2	-2
pair:,_its	-3	-3	-7	-4	48	11		2	-11	-11
pair:,_join	-17	-33	-6	-12	-4	-6	-4	-2	-4	-6
pair:,_keep	15	28	-4	-3	-3	-9	5	-2	-6	26
pair:,_launch	-7	-4	-14	-9	-5	16	22	-4	-4	-5
pair:,_lay	27	-6	-2	-3	39	-6	-9	-2	-2	-3
pair:,_lead	13	-8	-3	-3	4	-4	-2	-2	-1	-7
pair:,_leave	-18	25	32	-4	21	-5	-2	-3	-3	-14
pair:,_let	14	-2	-2	1	-20	-3	-3	-11	3	-10
pair:,_life	-15	-6	-6	-10	-8	-6	-4	47	-11	-11
pair:,_like	-17	-4	-5	-4	-6	-4	-5	-17	-11	-7
pair:,_look	-21	-5	-6	22	-4	-7	-4	-4		-7
pair:,_make	-7	-6	10	-4	-8	17	-2		-6	-7
pair:,_may	-3	-3	-3	-11	-11	-11	-4	-3	39	-2
pair:,_mean	16	-3	-5	-13	-4	-12	46	-3	-6	-7
pair:,_meanwhile	-19	-5	26	8	-4	-9	-6	12	6	-5
pair:,_meet	39	-5	-5		-4	2	-6	-2	-4	-6
pair:,_minister	-14	-2	-9	-7	-8	7	6	-24	-19	-6
pair:,_ministry	-17	-4	-5	45	-6	-9	-6	-4	-15	-6
pair:,_more	-14	-3	-3	-11	-19	-9	-5	18	-7	-3
pair:,_most	22	-3	-3	-4	26	-5	-5		-7	-3
pair:,_mr	15	-6	-4	4	-3	-1	-5	9	-5	-5
pair:,_mr.	-2	-6	-7	-4		-7	-5	-2	-3	11
pair:,_ms	24	-3	-8	-7	-5	-13	-5	-2	-3	-8
pair:,_ms.	1	-3	-16	-2	-4	-3	-4	-2	-2	-4
pair:,_must	-17	-5	-3	-4	-10	-5	-9	-6	-9	-7
pair:,_name	-9	-3	-4	-6	-7	-6	-6	-6	5	-22
pair:,_next	-15	-5	-11	-10	27	-8	-4	-5	-4	-5
pair:,_nine	-3	-2	-2	-31	-5	-5	-6	31	-33	-3
pair:,_not	-13	-4	12	-7	-5	-5	4	31	15	-4
pair:,_now	-13	-4	-1	-8	3	-3	-4	-3	-4	-11
pair:,_of	-8	-3	-4	-7	3	6	-6	1	12	-6
pair:,_official	2	8	-5	-5	18	-8	-5	11	17	-4
pair:,_on	15		-6	-1	-2	4	-1	-1	8	-3
pair:,_once	-20	-5	-3	-3	-4	-6	-4	-5	4	43
pair:,_one	-12	-1		-4	-7	4	-6	-4	-7	-5
pair:,_open	-2	-3	5	5	-3	25	2	-3	19	-5
pair:,_opening	-14	-4	-8		-5	28	27	-11	-4	-3
pair:,_operator	-6	-3	-3	-16	-4	-5	8	-3	-3	-4
pair:,_or	-8	1	-4	-4	-7	-5	-10	1	-5	-7
pair:,_organize	-14	-4	55	-5	-5	-8	-4	-4	-6	-6
pair:,_out	1	-4	-4	-6	-7	-7	-3	-4	-9	-4
pair:,_over	-3	-3	-4	-3	-8	-7	34	-8	4	-12
pair:,_own	-11	-4	-4	-6	-10	-4	-3	-4	-1	-3
pair:,_pass	5	-16	-4	-4	-7	-5	3	-5	-10	-6
pair:,_pay	30	-26	-2	-3	17	-3	-2	-2	-4	-6
pair:,_people	-4	-3	-3	-3	-12	-4	-7	-6	10	-2
pair:,_pitch	13	-4	47	-5	-14	-5	-4	-4	-8	-6
pair:,_present	-21	-4	-4	-5	-6	-1	-13	-3	-5	-10
pair:,_president	48	-3	-7	-3	-5	6	-3	-3	-5	-11
pair:,_provide	15	-2	-2	32	-10	25	-8	-6	-4	-10
pair:,_put	9	-3	5	10	21	-7	-12	-4	-7	-8
pair:,_recall	-17	-4	-3	-5	-11	-3	-5	-7	26	-5
pair:,_receive	16	-4	-3	-7	-4	-4	-4	6	10	-6
pair:,_reject	-8	-3	-3	-5	-6	-6	-15	-29	32	-3
pair:,_represent	45	-3	24	2	-12	-7	-3	-3	-3	-5
pair:,_return	48	13	-6	-3	-4	-7	-2	-3	-3	-12
pair:,_run	-10	-11	13	13	-5	10	5	-6	-2	-6
pair:,_say	-15	-2	-1	-4	-2	-1	-4	2	-1	-6
pair:,_see	50	-4	12	-6	-3	-4	-3	-3	8	-12
pair:,_seek	-19	-3	-9	-5	-5	-8	31	-3	38	-12
pair:,_sek	-11	-4	-4	-8	-7	-7	-5	91	-6	-5
pair:,_send	-7	-2	-12	-6	-4	-4	32	-8	-9	-3
pair:,_senior	28	-11	-3	-3	-10	-6	-5	-3	-3	10
pair:,_seoul	3	23	-7	-5	-6	-4	-4	-4	-4	-5
pair:,_set	-6	-7	-8	-3	-8	12	-12	-12	-4	-3
pair:,_share	10	-3	-8	-5	-6	-7	-7	-3	-7	-2
pair:,_should	-7	-1	-1	-7	-4	-5	-4	15	-3	-5
pair:,_show	32	-16	-11	-4	-4	15	-7	-4	-5	-4
pair:,_sign	-17	-3	-3	39	-7	6	-8	-3	-3	-6
pair:,_since	-6	-5	-2	-5	-10	-11	-7	-2	43	-2
pair:,_sit	23	-3	-5	-4	-3	21	-3	-2	-3	-5
pair:,_smart	7	-2	-3	6	-2	-2	-10	-1	-1	-4
pair:,_so	-3	1	-5	-3	-8	-7		-1	4	-2
pair:,_some	1	-6	-3	-4	-2	50	-4	-3	-9	-8
pair:,_speak	-35	-3	24	-3	-9	23	-2	-3	-7	-3
pair:,_spend	6	-15	-4	-3	-6	-16	-4	-3	-5	-6
pair:,_state	-1	-22	-6	-3	-6	-5	9	-4	-6	-7
pair:,_subject	-10	-2	-2	-8	20	-4	30	15	-27	27
pair:,_such	-10	-11	-2	-1	-5	-4	-1	-2	-2	-1
pair:,_support	-6	-3	-4	-3	9	-3	-6	-3	-5	-4
pair:,_take	13	-3	-8		-5	7	-4	-3	-5	-2
pair:,_technology	-15	-3	-5	-7	-4	-5	10	-2	-5	-5
pair:,_telecommunication	-9	-3	-2	-7	-16	-4	-1	-1	-1	-1
pair:,_tell	-1	1	13	-5	11	-1	1	-3	-4	-8
pair:,_that		-4	10	-6	-6	-5	-6	8	-2	-3
pair:,_the	1	-2	1	2	-1		-1	-1	-3	
pair:,_then	15	-5	-4	-7	-3	-5	-4	-2	-7	8
pair:,_there	6	-5	-4	-3	-3	-5	-4	-2	-4	-4
pair:,_this	45	17	-20	-6	-10	-8	-5	-2	-5	-3
pair:,_those	-5	-4	16	27	-4	-4	-10	-5	9	-7
pair:,_though	-10	-4	-5	-13	-6	-4	-9	4	-7	-4
pair:,_three	-8	-4	26	-3	-20	-10	3	-9	11	-2
pair:,_thru	-14	-5	-4	-5	27	-6	5	7	-5	-3
pair:,_to	11	2	-1	-2	2	4	7	2	2	3
pair:,_today	-11	6	-10	-3	-3	15	-2	-2	-3	-7
pair:,_together	-10	16	5	15	-7	11	-4	-3	29	5
pair:,_too	-15	-4	-7	-5	-1	-9	-9		-7	-6
pair:,_tour	32	21	-5	-5	-6	-8	-2	-2	-3	-3
pair:,_trade	-13	-5	-4	-8	-4	-8	-5	-3	-5	-4
pair:,_travel	-13	-18	-4	-5	-4	-5	-3	-3	-6	-7
pair:,_trend	5	-5	-3	20	-8	-2	-1	-2	-3	-3
pair:,_turn	18	-3	-12	-3	-6	-4	-5	-3	-4	-3
pair:,_two	9		-8	8	-7	4	-4	15		-13
pair:,_under	-6	-3	-4	15	6	-3	2	-5	-1	
pair:,_until	-26	-3	-4	-4	-6	-4	-1	-3	-7	76
pair:,_up	-7	-3	-3	-1	24	-5	-11	-4	3	-4
pair:,_urge	-18	7	14	-1	-3	-3	-4	-8	-3	-2
pair:,_use	-6	-8	-4	-5	7	-3	-3	-7	21	-5
pair:,_valid	-6	-2	-2	-5	-5	-6	-10	23	-5	-2
pair:,_value	-11	-2	-2	-28	-11	-4	-3	-3	-9	-6
pair:,_vise	23	-5	-3	-2	-3	-6	-3	-10	-3	5
pair:,_visit	-20	28	-11	-3	-3	-3	-3	-3	-9	-3
pair:,_walk	23	-2	-3	-11	-11	-6	-2	26	-16	-3
pair:,_want	-6	-4	-7	-3	-4	-5	-4	-4	-7	-5
pair:,_warn	-27	-3	-3	-8	-5	-5	-4	-3	-30	-5
pair:,_we	-8	-5	-4	-5	-3	-7	-3	-3	-4	-3
pair:,_welcome	17	-8	-5	-4	-5	20	-6	-3	-10	-5
pair:,_when	2	-2	-5	5	-4	7	6	2	-7	
pair:,_where	7	13	10	-1	-1	1	-3	-3	-2	-3
pair:,_which	-6	-1	1	-2	3	2	3	2	4	-3
pair:,_while	-18	7	-5	5	-6	-4	-6	-6		8
pair:,_who	5		-3	-2	-4	-2	-1	-3	-2	2
pair:,_whom	22	-5	-3	-5	-5	-4	-5	-2	-5	23
pair:,_whose	8	-4	-2	-7	3	-5	-4	2	-3	6
pair:,_will	5	15	5	4	-8	3	-5	5	-5	2
pair:,_win	-9	-2	-4	-18	14	-5	-5	-13	-12	-3
pair:,_with	6	-3	5	4	-1	1	-2	-1	-2	-3
pair:,_without	19	25	-3	-4	-4	-7	-16	-3	-1	-8
pair:,_witness	-16	-8	-7	-5	-6	-9	-4	-3	-5	-5
pair:,_would	-8	9	-4	-5	-5	-1	-10	12	-3	-8
pair:,_write	-29	-4	-7	-4	-4	-6	-3	-10	-15	-9
pair:,_yesterday	30	11	-10	-7	-4	-5	-4	-5	13	-4
pair:,_”	-2	-5	-3	2	-6	-5	-4	-3	-2	-3
pair:-_<c>	-2	-7	1	1	-5	-4	-5	10	-4	-3
pair:-_<f>	-3	-7	-3	-8	-11	47	-3	-5	-6	-4
pair:-_<p>	2	-4	-5	-12	-8	-6	-4	-2	-4	-6
pair:-_back	-23	-3	-8	-7	9	10	-3	17	-7	-8
pair:-_base	-6	-3	-3	10	3	-6	-4	14	16	-3
pair:-_list	-30	-2	-4	-8	44	-4	-4	-9	-6	26
pair:-_megawatt	-31	-6	-8	-8	-9	57	-4	36	-11	-5
pair:-_member	10	13	-9	-2	-3	-3	-2	-2	-2	-29
pair:-_own	-7	-4	-3	-11	-12	-6	-3	35	-16	-5
pair:-_register	-4	-2	-6	-4	-7	-3	-6	-25	8	-3
pair:-_year	-8	-3	-3	35	-8	-7	30	40	-8	-4
pair:-_year-old	-10	-4	-6	-8	-9	-11	-19	-8	20	-5
pair:._"	-17	-4	-9	-4	-5	-5	-9	-3	-4	-4
pair:._)	-17	-10	-3	-5	-4	-6	-4	-2	-4	17
pair:._/	-19	-2	-4	-5	-25	-3	-7	-3	-4	-4
pair:._<f>	-16	-4	-4	-5	-21	-12	-5	-5	14	-7
pair:._the	23	-3	-4	34	-4	-8	-8	33	-3	-5
pair:._—	-11	-3	-5	-3	-4	-7	-3	-3	32	-4
pair:/_.	-19	-2	-4	-5	-25	-3	-7	-3	-4	-4
pair:/_<c>	-9	-7	-7	-1	-4	-5	-2	-11	-3	-2
pair:/_<p>	-26	-4	-5	-5	-6	-7	-4	-8	-6	-6
pair:1.1_billion	-8	-2	-3	-9	25	-10	-4	-10	-5	-5
pair:1.2_billion	-5	-2	-2	-4	16	-6	-3	-10	-10	-4
pair:1.2_million	-7	-3	-3	-6	14	-7	-6	-3	25	-7
pair:1.3_billion	-2	-3	-2	-3	56	-17	-10	13	-14	-1
pair:1.4_billion	-8	-2	-2	-11	51	-5	-7	-6	41	-3
pair:1.5_billion	-9	-3	-2	-5	82	-8	-3	-10	-10	-3
pair:1.6_billion	-5	-3	-2	-8	64	6	-4	-18	-13	-3
pair:100_million	-5	-2	-2	-6	27	18	-5	23	-23	-2
pair:10_.	2	-11	-4	-4	-2	-6	20	-2	-24	-5
pair:10_billion	-4	-3	-2	-3	9	-5	-3	-3	-5	-6
pair:11_,	19	-7	-12	-2	-1	-7	-5	-1	20	-2
pair:11_.	-44	59	-29	-4	-4	34	-5	34	-6	-4
pair:11_march	38	-5	-6	-4	-1	-3	-8	-2	-1	-14
pair:11_million	-3	-2	-4	-7	-7	-5	-15		2	-4
pair:120_million	-4	-2	-2	1	18	-3	-2	7	-6	-2
pair:12_,	45	-3	12	-6	-4	-14	-5	9	-6	-3
pair:12_.	-20	-5	-4	5	-4	-20		-4	-8	42
pair:12_million	-7	-3	-4	-9	39	-3	-4	-2	42	-4
pair:12_per	-9	-4	-12	-11	32	-3	27	-4	-9	-3
pair:14_,	39	-2	-3	-4	-9	-4	23	-35	13	-7
pair:14_-	-4	-3	-3	23	-4	-7	-17	-7	30	-27
pair:14_.	43	-5	-12	-14	-4	-6	-10	-4	-7	-11
pair:14_day	-36	-5	-7	-6	-7	-6	-7	-10	76	-5
pair:14_february	-10	-2	-3	10	28	-3	-19	13	-9	-2
pair:14_million	-7	-3	-4	-5	36	-6	-7	-8	36	-3
pair:14_to	60	-15	25	-3	-2	-1	-2	-1	-2	-3
pair:150_million	-8	-3	-4	-15	60	-7	-8	7	-5	-3
pair:15_-	3	-3	-3	-6	-5	-6	-11	13	-6	-5
pair:15_.	11	-7	-12	-5	12	44	-5	-7	-14	-10
pair:15_million	-9	-3	-4	-5	58	-7	-4	-7	29	-5
pair:15_per	-4	-2	-2	-3	21	-2	-4	-4	-3	-3
pair:15_percent	-5	-9	-3	-7	7	28	-8	-6	-11	-1
pair:15_year	-6	-3	-3	-9	14	-4	-7	14	-5	-5
pair:16_,	21	-5	-6	-6	-3	-7	-7	35	-2	-4
pair:1800_mhz	-5	-2	-3	-10	-9	-4	-9	37	-12	-4
pair:180_million	-8	-3	-3	-10	31	-6	-3	-9	-11	-3
pair:18_million	-6	-2	-3	-8	50	-8	-6	-4	-4	-4
pair:1_.	11	-7	-8	-6	-5	-14	24	6	-8	24
pair:1_billion	1	-4	-7	-4	67	10	-7	-2	-3	-5
pair:1_february	-19	-14	-5	-4	-7	-8	-4	26	-4	35
pair:1_january	-6	-7	-5	-7	-5	18	3	-8	-5	-6
pair:1_july	-8	-3	-4	-4	8	25	20	-7	-11	-8
pair:1_march	-10	-4	-5	-13	-3	23	-17	-2	23	-3
pair:1_may	-19	-4	-5	-6	-9	12	-9	-3	-5	77
pair:1_october	-14	-2	-3	-5	-3	-9	10	-2	-8	46
pair:2.1_billion	-3	-3	-3	-13	73	-13	-5	-5	-12	-3
pair:2.1_million	-9	-3	-4	-8	-7	-5	-9	-8	31	-5
pair:2.4_billion	-7	-4	-3	-7	28	-5	-7	-11	21	-7
pair:200_engineer	6	-5	-4	9	-6	46	-16	-4	-4	-5
pair:200_million	-8	-3	-4	21	37	-8	-3	-5	7	-4
pair:2014_.	-20	-5	-6	-7	-8	-6	43	-4	-9	-11
pair:2015_,	-16	-7	-4	-6	-4	-8	-4	-3	-10	-25
pair:2015_.	-7	-1	-4	27	-6	-8	6	-4	-9	-7
pair:2016_.	-18	-5	-3	-5	-7	-5	-4	14	-7	-15
pair:2017_,	-9	-9	-3	-4	-7	-14	-6	-4	-6	17
pair:2018_,	-14	-4	-5	-4	-7	-6	-8	-3	-14	9
pair:2018_.	-5	-4	-5	9	-5	-10	12	-3	32	-6
pair:2019_,	1	-5	-6	31	-7	-7	-5	-4	-7	-19
pair:2019_.	-13	-9	-4	-5	14	-9	-7	-4	11	-6
pair:2020_,	-4	7	13	-3	-3	5	-6	27	10	3
pair:2020_.	-15	13	-3	-2	38	29	-5	3	-9	-6
pair:2021_,	-7	-6	-5	-8	-5	-8	-1	-5	49	-11
pair:2021_.	-22	-4	9	37	12	15	12	7	-7	-5
pair:2022_,	-12	-4	-11	-7	11	4	4	2	23	-4
pair:2022_.	-5	-5	8	-4	36	-14	1		6	1
pair:2023_,	-12	1	-7	4	1	-6	-8	-6	9	22
pair:2023_.	1	-6	-4	-6	20	13	2	-1	-11	1
pair:2023_and	12	32	-3	-4	-2	-3	-6	-2	-3	-8
pair:2023_the	-4	-2	-2	19	-7	-6	-9	7	11	-3
pair:2024_,	-1	1	8	-8	-8	-8	-7	4	4	-6
pair:2024_.	8	-5	-4		-5	-9	19	-8	2	-4
pair:2025_,	-5	-4	17	2	-4	19	12	-13	-6	7
pair:2025_.	-7	-5	3	11	-5	14	-14	-3	-7	-5
pair:2026_,	-6	-3	-3	-3	29	-13		-4	-6	-7
pair:2026_.	-7	-4	-5	-2	-5	26	20	-4	-7	-6
pair:2027_,	-20	-6	-10	-5	34	25	-7	-4	-5	-5
pair:2027_.	-8	-5	-5	41	-10	35	-8	-7	-8	-4
pair:2028_.	-14	-8	-5	17	-5	32	25	-9	-6	5
pair:2029_.	-10	-4	-21	-5	23	-6	-5	-4	-9	-3
pair:2030_,	-7	-3	-5	-8	-6	-6	13	-3	-5	-4
pair:2030_.	-6	-3	-25	-5	-6	-7	-2	19	-5	-5
pair:20_,	38	37	-5	-6	-7	36	7	-2	-6	-5
pair:20_.	-4	60	-8	-4	-5	-5	-3	-4	-7	27
pair:20_billion	-6	-3	-4	-12	17	-11	-5	15	-8	-3
pair:20_million	-7	-3	-3	3	86	-5	-5	-10	-6	-5
pair:23_,	63	8	-3	-3	-3	-3	-4	-4	-3	-6
pair:24_.	-5	-6	-4	-4	-4	-9	52	-6	35	-7
pair:24_hour	-15	-2	-5	-2	-2	-2		-2	-3	8
pair:250_million	-9	-4	-5	68	14	-6	-6	-20	-6	-3
pair:25_,	-34	-9	-4	-4	-5	-5	-8	-4	-5	15
pair:25_million	-4	-2	-4	-14	38	-9	-3	-15	-5	-3
pair:26_,	-11	3	-2	-3	-3	-4	-4	-6	8	-4
pair:26_ghz	-10	-3	-4	-4	-3	-5	-9	22	-12	-3
pair:27_.	-15	-17	-5	-4	-7	-6	13	19	-11	-6
pair:28_,	9	-6	-15	-3	-4	-10	28	-5	22	-16
pair:28_.	11	-5	-4	-9	-8	-6	-8	55	-7	-10
pair:29_.	-6	-2	-2	-9	-4	-6	-9	29	45	-10
pair:2_.	9	-4	-5	7	-21	20	-5	-5	18	-5
pair:2_billion	-11	-5	-4	-3	28	-9	-10	-4	-6	-4
pair:2_million	-6	-3	-3	-5	-32	-6	-7	-8	76	-4
pair:3.3_billion	-5	-3	-4	-13	58	-5	-3	-12	-7	-6
pair:3.5_ghz	-7	-5	-2	-4	-10	-4	10	11	-9	-1
pair:3.6_ghz	-12	-3	-5	-4	-4	-8	-12	8	-6	-4
pair:300_million	-6	-4	-4	-6	41	-10	-5	14	-10	-4
pair:30_april	-14	42	-17	-4	-4	16	15	-2	-6	-6
pair:30_billion	-6	-3	-14	-4	49	-7	-4	-7	-15	-4
pair:30_day	-11	-4	-5	-5	-4	-4	14	1	-5	-4
pair:30_million	-9	-4	-4	-24	55	-9	-4	-6	15	-4
pair:31_,	-10	-2	-7	-5	42	-8	-8	-3	-5	-3
pair:31_million	-7	-4	-4	-8	67	-12	-5	-9	-14	-5
pair:35_million	-15	-2	-4	-29	72	-13	-17	-4	-2	-9
pair:3_,	-1	-2	29	2	-3	-6	19	-12	-13	-2
pair:3_.	-16	-4	-5	7	-3	-7	-6	-4	28	-3
pair:3_billion	-5	-9	-4	-6	66	-27	-5	-3	-5	-3
pair:3_june	11	-4	-9	-4	-4	-9	74	-3	-10	-6
pair:3_million	-13	-4	-3	-10	29	-14	-3	-8	34	-4
pair:3_to	-16	5	67	-4	-5	-5	-7	-3	-6	-5
pair:4.2_million	-9	-4	-3	-6	47	-6	-4	4	-17	-4
pair:400_mhz	-8	-4	-3	-8	-5	-6	-10	47	-4	-4
pair:40_country	-9	-3	39	-5	-3	-9	-3	-18	-3	-3
pair:40_million	-6	-3	-4	4	25	-7	-8	-9	5	-4
pair:40_per	-4	-3	-5	-5	18	-11	33	-3	-6	-4
pair:40_percent	-7	-3	-6	-7	58	-8	43	-10	-5	-7
pair:450_million	10	-4	-2	-5	61	-3	-4	-17	-4	-2
pair:47_,	-11	-3	-4	-13	-9	18	11	-4	-13	-9
pair:4_.	15	-19	-3	-1	-6	-6	45	-3	-5	-4
pair:4_billion	-7	-4	-3	3	12	-7	-8	-11	-22	-3
pair:4_march	-13	-1	-6	17	-5	-4	27	-6	21	-14
pair:4g_and	-8	-6	-4	-4	8	-16	-3	-3	-3	-4
pair:4g_license	-4	-3	-2	-8	-10	-5	-4	41	22	-5
pair:500_million	-8	-3	-3	-6	7	-6	-4	-5	18	-5
pair:51_%	-11	-3	-3	-4	41	-8	-9	2	-7	-3
pair:590_billion	-9	-2	-3	-6	73	-4	-7	-13	-16	-4
pair:5_,	-7	-3	-1	-3	-14	-6	18	66	-5	-8
pair:5_.	-28	13	-10	-4	-6	-5	-3	-2	-4	-3
pair:5_billion	-5	-4	-3	-6	49	-11	-6	-13	-6	-4
pair:5_million	-8	-3	-3	-5	28	-3	-3	-7	-2	-3
pair:5g_,		-2	-2	14	-2	-1	-13	-1	-1	-3
pair:5g_.	22	-4	-8	-12	-11	-15	-5	20	25	-4
pair:5g_auction	-10	-3	-5	-14	-9	-8	-5	19	-7	-4
pair:5g_frequency	-10	-5	-4	-8	-4	-10	-9	-12	-25	-5
pair:5g_in	-6	-2	-2	-5	-13	29	-6	42	-12	-9
pair:5g_network	-10	-4	-3	11	-11	27	7	-11	-6	-2
pair:600_million	-7	-5	-5	-9	2	16	-5	74	-21	-4
pair:60_million	-7	-4	-4	-6	59	-7	-4		-6	-3
pair:640_million	-5	-3	-3	-8	20	-10	-5	-18	19	-5
pair:6_.	-17	-6	-4	-4	-5	-7	30	-5	45	-4
pair:6_billion	-7	-2	-3	-5	33	-7	-3	-5	-9	-6
pair:7,500_more	-5	-3	-2	-6	-10	-15	-4	34	-8	-3
pair:700_mhz	-4	-4	-3	-7	-12	-5	-8	37	-8	-2
pair:700_million	-19	-3	-7	-14	22	-8	-2	-4	53	-8
pair:70_million	10	-5	-3	-3	17	-4	-2	-4	-20	-2
pair:85_million	-7	-6	-3	-6	55	-21	-14	-2	-6	-3
pair:8_,	-14	-5	39	-6	-4	-18	12	51	-25	-7
pair:900_million	-10	-6	-4	-7	69	-11	-6	8	27	-4
pair:90_day	31	-2	-5	-8	-6	-13	-3	-18	2	-3
pair:90_million	-10	-4	-4	-5	36	-7	-5	12	32	-5
pair:9_,	39	34	-3	-8	-4	49	-5	-3	-4	-9
pair:9_billion	-7	9	-2	-2		-13	-5	-7	-14	-3
pair:9_million	-9	-3	-2	-7	21	23	-5	14	-24	-7
pair::_"	-17	-5	-4	-5	-5	-7	-5	-4	-5	-9
pair::_<a>	-8	-3	-3	-9	-9	-7	-9	14	-16	-5
pair::_<c>	-17	-8	-7	10	-7	1	-4		-5	-4
pair::_<f>	-6	-5	-4	-1	-3	6	-6	13	-10	-5
pair::_<p>	2	1	-5	-5	-3	-4	7	8	-7	3
pair::_a	14	-14	-8	8	-3	13	-5	-5	-8	-5
pair::_at	13	-8	-6	-4	-7	-4	-4	-2	-7	32
pair::_in	-9	-4	-3	-5	5	-5	32	-16	5	-4
pair::_it	-3	-4	-3	-5	-3	-4	-3	-4	57	-3
pair::_no	-7	-3	-2	-44	-8	-10	-9	-13	-6	-4
pair::_on	4	-7	-1	22	-2	-2	-3	-3	-10	-4
pair::_one	-14	-3	-6	13	-6	-5	-11	-4	-3	-3
pair::_regulator	-9	-3	-5	-5	-8	-9	-6	-6	-27	-3
pair::_that	11	19	-7	-3	-4	-14	-10	-3	3	9
pair::_the	1	10	-3	1	33	2	-6	2	-4	4
pair::_with	18	-25	-5	-7	32	-8	-3	-4	-6	-4
pair:;_<a>	-7	-4	-3	-9	-7	-5	-12	-17	-4	-4
pair:;_<c>	-11	-15	-3	-6	-12	25	-3	-3	-5	-4
pair:;_<f>		-3	-4	12	-16	6	-3	8	-14	-3
pair:;_<p>	-6	-1	-3	-1	-2	3	-2		2	-3
pair:;_a	18	25	-3	-7	-3	-5	-3	-2	-3	-2
pair:;_and	-17	5	-5	2	-1	-1	-3	-3	-4	-7
pair:;_at	-13	-3	-4	-2	-3	-7	-3	-3	-4	-6
pair:;_for	-12	-4	-6	-5	-22	-9	-5	-2	-3	-13
pair:;_it	4	-7	-7	10	-3	-7	10	9	7	-3
pair:;_minister	-29	-2	-6	-4	-9	-11	-5	-3	-31	-5
pair:;_that	-5	-3	-3	-5	-8	-19	-12	-3	27	-1
pair:;_the	4		-5		3	-1	-8		7	
pair:;_those	-4	-3	-3	-5	-11	-5	-5	50	-19	-4
pair:<a>_'s	2	2	-4	-3	-1	4	5	-7	5	1
pair:<a>_)	-4	-2	-2	-1	-1	-1	4	6	6	-5
pair:<a>_,	1	-2	1			-3	-2	-1	-3	-2
pair:<a>_.	-6	-3		1	-2				8	13
pair:<a>_:	-15	-4	-2	-3	-3	-4	-9	2	-15	6
pair:<a>_;	-10	-5	-3	-4	-2	-3	-5	16	-11	3
pair:<a>_<a>	42	-3	-6	-4	-4	-7	34	-21	37	-15
pair:<a>_<p>	-26	-4	-4	-4	-4	-4	-9	-4	-8	-24
pair:<a>_a	11	-8	-3	-3	-5	-28	-6	-2	-5	-3
pair:<a>_accept	-10	-3	-2	-4	-4	-5	-11	-7	24	-15
pair:<a>_adopt	-9	-2	-4	-4	-3	-5	64	-6	-8	-4
pair:<a>_against	-8	-5	-3	-6	-5	-5	47	-7	-5	-8
pair:<a>_agree	-11	-4	-4	15	-4	-5	35	-21	-16	-4
pair:<a>_also	-5	-2	-5	-3	-8	-2	-4	-4	43	-3
pair:<a>_and	14	-2	-1	33	-2	-5	-10	-3	-3	-5
pair:<a>_announce	-11	-3	-3	11	-11	4	14		-13	9
pair:<a>_application	51	-2	-2	-2	-9	-8	-10	27	-21	-3
pair:<a>_approve	-6	-2	-3	-5	-18	-5	19	33	-10	12
pair:<a>_as	4	-3	-4	-5	-3	-4	-9	9	-2	23
pair:<a>_ask	-11	-2	-4	-4	-4	-3	42	-8	22	-3
pair:<a>_at	-8	-5	-6	-5	-6	-1	35	-4	16	16
pair:<a>_authorize	-6	-4	-4	-9	-9	-16	-6	78	-9	-5
pair:<a>_award	-4	-2	-4	23	33	-4	-3	-23	-14	-3
pair:<a>_ban	-4	-2	-3	-5	-4	-4	-4	-9	43	-4
pair:<a>_be	-10	-4	1	-5	5	-2	2	-2	-4	1
pair:<a>_before	-6	-3	-4	-8	-2	-5	47	-2	8	-3
pair:<a>_block	-8	-3	-3	-4	-6	-4	-6	14	-15	-4
pair:<a>_board	-9	-3	-3	-6	-3	-7	-7	-17	-28	2
pair:<a>_bring	-15	-3	-17	5	-4	43	46	-4	-4	-3
pair:<a>_by	19	-4	-3	-2	12	-7	17	-6	-12	19
pair:<a>_can	-3	-2	-2	-4	-8	-2	-12	-42	-10	-1
pair:<a>_chairman	-13	-3	-2	-16	-5	-7	-14	-4	-4	3
pair:<a>_charge	-8	-2	-3	-3	-4	-4	-6	-3	55	-22
pair:<a>_chief	-11	-5	-6	-7	-6	-6	-12	-5	-8	-13
pair:<a>_clear	-7	-3	-4	-5	15	-7	-7	66	-13	-5
pair:<a>_close	-7	-2	-7	-7	-5	-7	-7	3	10	-2
pair:<a>_conclude	-6	-4	23	20	-6	-9	-5	8	-10	-6
pair:<a>_confirm	-11	-5	-4	-5	1	-6	-7	-8	2	53
pair:<a>_could	-14	-4	-3	-5	-6	-6	-8	-4	-6	-4
pair:<a>_datum	-3	-3	-8	-9	-11	-7	-12	-7	-18	-4
pair:<a>_decide	-8	-3	-4	-10		-8	52	59	-12	-4
pair:<a>_deny	-13	-2	-2	-3	-2	-3	-8	2	-53	-4
pair:<a>_digital	-4	-5	-3	-6	-14	-5	-3	-7	-14	-13
pair:<a>_direct	-8	-4	-5	-7	-4	-7	12	-5	56	-6
pair:<a>_discuss	-32	-11	-3	-21	-3	-4	-6	-32	-13	-3
pair:<a>_do	-11	-3	-3	-8	-5	-6	10	6	-11	-6
pair:<a>_draw	-16	-11	13	-5	-3	-7	4	-5	-6	-5
pair:<a>_end	-18	-19	-6	-11	-3	-4	-7	-7	-7	6
pair:<a>_endorse	-10	-4	-5	-7	-6	-7	95	-5	-5	-7
pair:<a>_every	-11	-12	-3	-5	-5	-7	-8	-16	-26	-7
pair:<a>_exchange	-39	-4	-3	72	-3	-6	-3	-3	-3	-3
pair:<a>_extend	-3	-2	-2	3	-7	-5	-12	3	-5	17
pair:<a>_fin	-7	-2	-3	-5	-11	-4	-5	-9	54	-5
pair:<a>_find	-4	-2	-3	-15	-5	-7	-11	-7	9	-3
pair:<a>_fine	-11	-4	-3	-4	-3	-4	-4	-4	67	-6
pair:<a>_for	14	-4	-4	13	5	-6	-7	-2	2	-2
pair:<a>_freeze	-6	-2	-3	-6	-8	-5	-3	-14	48	-3
pair:<a>_from	-21	-3	-4	-6	-2	-2	-16	-5	12	9
pair:<a>_give	-15	-3	-3	-7	-24	-6	22	29		-5
pair:<a>_go	-7	24	-4	-5	-9	12	-7	-8	43	-4
pair:<a>_grant	-5	-2	-1	-3	-16	-3	-3	37	-4	-1
pair:<a>_hand	-8	-2	-2	27	-2	-7	25	-11	8	-30
pair:<a>_have	-5	-1	-3	3	-1	4	14	5	6	
pair:<a>_hear	55	-4	-6	-5	-4	-5	-7	-4	-13	-4
pair:<a>_hold	17	-5	61	-5	-6	-6	-13	-3	-11	-3
pair:<a>_impose	-15	-2	-3	-4	-6	-2	32	-7	10	-4
pair:<a>_in	1	-2	-5	-2	-4	11	6	6	13	2
pair:<a>_ink	-13	-4	-4	80	-5	-11	-5	-5	-10	-7
pair:<a>_intend	-22	-4	-4	-6	-11	-3	16	-5	-6	-6
pair:<a>_introduce	-13	-4	-6	-4	-4	64	-3	-4	-10	-20
pair:<a>_issue	-7	-3	-3	-6	-3	-4	15	14	25	-2
pair:<a>_keep	-11	-3	-3	-4	-5	-17	-1	-9	-6	-5
pair:<a>_kind	-14	-2	-4	-3	-3	-9	-11	1	13	-6
pair:<a>_last	-2	-4	-4	14	1	-4	8	10	10	3
pair:<a>_launch	-9	-5	-10	-7	-3	39	18	-14	7	-3
pair:<a>_license	-4	-2	-2	-5	-4	-11	-5	-16	-9	-3
pair:<a>_lift	-12	-3	-4	-4	-5	5	15	3	37	-5
pair:<a>_make	-16	-4	-5	-7	11	-8	31	-14	14	-3
pair:<a>_may	-5	-3	-3	-3	-5	-5	-23	-11	-36	-3
pair:<a>_meet	51	-26	-4	-9	-5	-5	-5	-8	-21	-3
pair:<a>_member	-29	-5	27	-5	-5	-4	-11	-2	-2	-3
pair:<a>_might	18	-6	-2	-2	-3	-3	-4	-37	-26	-3
pair:<a>_must	-11	-9	-5	-7	-5	-5	-11	-5	-17	-7
pair:<a>_name	-5	-3	12	-6	-8	-7	-11	20	-10	-22
pair:<a>_next	-4	-4	-3	-4	-4	-7	12	-3	-9	4
pair:<a>_of	-2	-3	10	-6	11	-3	11	-6	-13	28
pair:<a>_on	27	-4	-5	-3	-3	-2	19	7	-4	1
pair:<a>_open	-10	-2	-9	-3	-4	5	5	-6	25	-2
pair:<a>_order	-3	-1	-1	-8	-5	-2	-6	-5	6	31
pair:<a>_organize	-22	-5	56	-4	-4	-8	-24	-5	-3	-3
pair:<a>_over	-10	-2	-3	-6	-5	-5	-10	-9	60	-5
pair:<a>_own	-26	-3	18	-3	-3	-5	10	-4	-9	-18
pair:<a>_part	-14	-3	-2	-7	-11	-4	-8	-4	21	13
pair:<a>_pass	-1	-3	-6	-4	-5	-5	57	-4	-10	-7
pair:<a>_pick	-5	-2	-2	19	-5	-16	-3	-9	-28	-7
pair:<a>_place	-21	-7	-4	22	-2	-6	25	-2	15	-4
pair:<a>_plan	-31	-3	-4	-5	-5	-7	19	42	-7	-7
pair:<a>_present	-11	-4	-5	-5	-6	-11	43	-4	-8	-4
pair:<a>_prohibit	-7	-4	-4	-7	-4	-8	7	39	17	-3
pair:<a>_publish	-9	-3	-6	-5	-4	-6	27	3	-10	-4
pair:<a>_put	4	-4	3	-1	-8	16	7	-12	10	5
pair:<a>_question	87	-4	-5	-5	-5	-6	-6	-4	-10	-7
pair:<a>_raise	-6	-3	-2	-3	-20	-5	28	-2	-6	-3
pair:<a>_receive	-29	-4	-7	-11	-8	-4	-4	-9	-15	-5
pair:<a>_register	-10	-3	-3	-6	-7	-4	-6	69	-11	-5
pair:<a>_reject	-9	-2	-3	-4	-3	-4	17	13	-9	-4
pair:<a>_release	-11	-4	-4	-9	-8	-29	58	-5	-6	-3
pair:<a>_renew	-5	-2	-3	6	-4	-4	-5	22	-6	-7
pair:<a>_report	7	-4	-3	-5	-1	-6	-6	-7	28	-8
pair:<a>_revoke	-8	-2	-2	-3	-3	-9	-4	-8	35	-9
pair:<a>_rule	-6	-2	-3	-5	-22	-4	-13	-9	65	-4
pair:<a>_say	-7	4	6	-10	-8	-7	-2	10	-2	-3
pair:<a>_seal	-19	-3	-4	34	-5	-7	-12	-5	44	-4
pair:<a>_search	-22	-4	-4	-7	-5	-8	-6	-5	69	-7
pair:<a>_send	-10	-4	-4	-9	-6	-5	4	10	38	-4
pair:<a>_set	-5	-4	-2	-12	-10	55	27	-31	-1	-2
pair:<a>_show	-22	-5	-11	-7	-10	-5	-6	-3	-4	-4
pair:<a>_shut	-13	-3	-3	-4	-4	-8	-6	-5	87	-8
pair:<a>_sign	-8	-4	-3	22	-1	-4	-6	-8	-9	-4
pair:<a>_sit	-28	-4	-4	-3	-11	-6	-5	-2	-11	-9
pair:<a>_slap	-6	-2	-4	-6	-2	-3	-9	-21	28	-3
pair:<a>_strike	-11	-4	-3	20	-3	-5	-6	-4	34	-4
pair:<a>_summon	42	-4	-9	-4	-4	-4	-7	-8	13	-8
pair:<a>_suspend	-6	-2	-2	-5	-6	-4	-9	41	19	-5
pair:<a>_table	-18	-3	-7	-8	-4	-4	59	-3	-3	-4
pair:<a>_take	25	-3	-7	-9	-8	6	-11	-1	-1	5
pair:<a>_tell	5	-3	-3	-6	-5	-5	22	2	12	-6
pair:<a>_that	29	-4	-4	-5	-5	-6	-6	36	-9	-14
pair:<a>_the	14	-6	-4	-15	-4	25	36	-19	-7	-5
pair:<a>_this	-6	-4	1	-2	-7	-4	5	1	32	-4
pair:<a>_to	-2	3	-3	-3	-6	-7	-3	2	-5	-6
pair:<a>_today	-3	-3	-4	-3	-3	-9	14	-4	14	14
pair:<a>_together	-10	-5	-1	-7	-5	-9	-19	-3	-11	-4
pair:<a>_turn	-20	-3	-3	-9	-5	-7	-7	110	-14	-4
pair:<a>_under	-6	-3	-3	8	29	17	-30	3	33	-8
pair:<a>_vote	-6	-3	-3	-5	-4	-9	53	-6	-9	14
pair:<a>_want	-12	-5	-4	-5	-5	-6	25	-21	-7	-5
pair:<a>_wave	-10	-3	-3	23	-7	-4	32	74	-12	-5
pair:<a>_will	3	-5	3	-5	15	2	1	-5	-5	8
pair:<a>_with	-7	-2	-4	9	-6	-5	31	-7	-16	-12
pair:<a>_withdraw	-7	-3	-4	-5	-5	-4	45	27	5	-4
pair:<a>_within	-16	-4	-4	-25	-7	-5	-11	-8	-21	-5
pair:<a>_work	5	-5	-3	-6	-10	39	-6	-4	-9	-6
pair:<a>_would	-21	7	-5	-4	-5	-4	-2	-7	-9	-8
pair:<a>_yesterday	-2	-3	-3	23	-6	-5	12	19	-16	-7
pair:<a>_’s	16	-3	-2	-6	-4	-13	-9	-4	-11	-4
pair:<c>_'	-1	-6	-7	-5	-3	-27	-4	-2	-3	-4
pair:<c>_'s	5	1	5	1	-2	-3			-3	-2
pair:<c>_(	3	-2	-3	-5	19	-4	-8	-7	-24	-2
pair:<c>_)	-4	-5	4	12	-10	-6	-5	10		-4
pair:<c>_,	-4			-3	-2	-3	-4	-1		-2
pair:<c>_-	-3	-4	4	-5	3	-4	-4	9		-3
pair:<c>_.	-6	4	-3	-3	1	-3	-4	-3	-2	-4
pair:<c>_:	-11	-4	-4	-5	-4	-8	-7	-12	-13	-4
pair:<c>_;	-9	35	-5	-31	-14	-7	-13	-6	-4	-5
pair:<c>_<a>	-13	2	-3	19	-4	-6	-6	-14	-8	-9
pair:<c>_<p>	36	-13	-5	-4	10	11	-3	-2	-3	-5
pair:<c>_adopt	-7	-3	-4	-7	-5	-5	-1	-2	-6	-5
pair:<c>_agency	-14	-6	-3	-5	-4	-4	-4	-5	-3	-3
pair:<c>_ai	-9	-4	15	-3	-8	-6	32	-3	-4	-5
pair:<c>_also	31	-5	-10	-3	-5	-7	-2	-2	-3	-2
pair:<c>_and	-8	-3	-3	14	-2	-3	-3	-3	-2	-4
pair:<c>_as	-9	-3	2	-3	1	-9	-5	-6	-3	-4
pair:<c>_at	-28	48	14	-7	-5	-3	-2	-2	-2	-5
pair:<c>_be		-4	5	-2	4	-3	-2	-2	-3	-4
pair:<c>_business	-39	-6	9	-3	-5	-3	-3	-3	-12	-3
pair:<c>_by	-1		-6	-4	-11	21	-5	-5	-7	-4
pair:<c>_can	-2	-5	-9	3	17	-14	-3	-2	-2	-2
pair:<c>_capital	-15	23	-16	-4	-7	-7	-4	-3	-8	-5
pair:<c>_chip	-23	5	-4	-5	-14	-6	-5	-4	-7	-3
pair:<c>_city	-17	-6	-6	-8	-7	-8	-4	-3	12	-4
pair:<c>_cloud	7	-7	-4	-4	-3	-3	-3	27	-4	-4
pair:<c>_come	7	-18	-3	-3	-17	-5	-3	-3	-5	-3
pair:<c>_company	7	-4	-4	2	-1	-4	-3	-5	-7	-4
pair:<c>_could	-15	-6	-4	-4	-4	-8	-4	-9	-4	-3
pair:<c>_counterpart	-6	-4	-7	19	-3	-3	-2	-2	-3	-4
pair:<c>_delegation	-23	4	-25	-2	-4	-2	-2	-2	-2	-2
pair:<c>_digital	-5	-6	-2		-6	-6	-3	-4	-4	-5
pair:<c>_engineer	-3	9	-6	-9	-4	-6	-2	8	-3	1
pair:<c>_envoy	-34	-3	-7	-4	-4	-4	-8	-3	-5	-11
pair:<c>_firm	6	-5	-6	-10	6	16	-1	2	3	-3
pair:<c>_first	-12	2	-4	-4	14	14	-11	4	-5	-4
pair:<c>_for	-9	9	-4	1	14	-3	-5	-7	7	-3
pair:<c>_from	-17	16	11	23	-3	-7	-5	-3	-5	-3
pair:<c>_fund	6	-2	-3	-3	-48	-5	-3	-4	-4	-3
pair:<c>_get	-11	-5	-5	-6	-12	-14	-6	-6	-8	-7
pair:<c>_give	-13	-5	-7	-4	31	-12	-4	-5	-4	-6
pair:<c>_go	-15	-7	-2	-5	-18	28	-2	-4	-4	-2
pair:<c>_group	-7	-3	-3	-4	-9	-5	-4	18	2	-3
pair:<c>_hand	-5	-7	-7	-4	-8	-21	-6	-14	-6	-6
pair:<c>_have	-9	-3	-2	5	-2	-4	4	-2	7	-2
pair:<c>_host	-6	-18	52	-4	-5	-3	-6	-2	-3	-3
pair:<c>_ict	-11	-19	-3	4	-10	-5	-3	-3	-13	-3
pair:<c>_in	-10		-1	-3	-2	3	1	2		-4
pair:<c>_industry	-17	-4	-6	-3	-4	-13	-2	-2	-2	-3
pair:<c>_investment	-23	-5	-2	-2	-3	-2	-2	-2	-1	-1
pair:<c>_investor	-7	-6	-7	-4	25	-11	-6	-4	-4	-3
pair:<c>_it	-2	-3	-5	-2	-4	-9	-10	-2	-14	-2
pair:<c>_keep	-9	-4	-7	-6	-8	-6	-5	-5	-14	-10
pair:<c>_look	-3	-7	-8	-6	21	-6	-4	-2	-3	-2
pair:<c>_make	28	-2	-2	-3	-3	-8	28	-3	-8	-3
pair:<c>_maker	14	-3	-2	-1	14	-4	-2	-4	-3	-2
pair:<c>_minister	-25	-8	-6	-4	-5	-7	-6	-5	-7	-5
pair:<c>_must	-8	-3	-3	-4	-4	-4	21	-4	-3	-3
pair:<c>_national	-24	25	-4	6	-4	-4	-6	-3	-12	-3
pair:<c>_need	-21	-6	-7	-4	-38	-5	-2	-9	-5	-4
pair:<c>_official	-20	3	-4	-3	-3	-6	-3	-4	-4	-3
pair:<c>_on	2	28	-5	14		30	-1	1	-2	-5
pair:<c>_open	-9	-4	-8	-3	-5	-5	-6	-3	-10	-3
pair:<c>_operator	-19	-3	-5	41	-27	-39	-2	-2	-9	-5
pair:<c>_opposite	24	-15	-4	-3	-2	-2	-2	-2	-1	-2
pair:<c>_or	-4	-13	-14	-4	-19	-8	-2	-3	-3	-3
pair:<c>_over	-12	-3	-4	-2	22	-8	-2	-2	9	-4
pair:<c>_own	-9	3	-5	-2	-6	-4	-5	-3	-5	-2
pair:<c>_people	-33	-8	-3	-3	-4	-4	-3	-2	-4	-2
pair:<c>_put	-4	-3	-4	-10	22	-12	-5	-3	-3	-10
pair:<c>_research	11	-4	-2	-33	-4	-10	-3	-1	-10	-1
pair:<c>_rise	-25	-5	-4	-5	-20	-5	-9	-3	-7	-7
pair:<c>_satellite	-9	-6	-4	-3	-5	16	-2	-2	-3	-5
pair:<c>_say	20	-3	-2	-14	-6	-7	-5	-4	-3	-2
pair:<c>_semiconductor	6	-7	-3	-2	2	-5	-3	-2	-3	-2
pair:<c>_share	-9	-5	-4	-7	-20	-8	-3	-3	-8	-3
pair:<c>_shareholder	19	32	-6	-4	60	-4	-2	-3	-2	-3
pair:<c>_side	3	-8	-5	-8	1	-5	-4	-3	-6	-7
pair:<c>_sign	-10	-4	-4	15	-5	-7	-13	-3	-3	-2
pair:<c>_since	-12	38	-3	18	-8	-7	-5	-3	-7	-5
pair:<c>_software	24	-7	-6	-5	-9	-7	-6	-4	-6	-2
pair:<c>_soil	-4	-4	-2	-4	-3	-8	-4	-4	-3	-2
pair:<c>_stack	-32		-2	-2	-1	-3	-3	-1	-2	-2
pair:<c>_stand	-13	-7	21	-1	-2	-8	-2	-2	-4	-2
pair:<c>_start-up	21	-5	-5	-4	-6	-4	-2	-4	-16	-4
pair:<c>_state	-5	-4	-5	-4	-5	-6	-4	-5	-6	-5
pair:<c>_supplier	33	-17	-5	-3	-4	-5	-5	-3	-12	-5
pair:<c>_support	-19	-6	-4	-5	30	-12	-5	4	-11	-3
pair:<c>_take	-16	-11	4	-3	-9	-3	-2	-2	-4	-7
pair:<c>_technology	7	-10	36	7	-5	-3	-4	-3	-4	-4
pair:<c>_that	-9	5	-5	-7	-3	-4	-3	-3	-4	-3
pair:<c>_third	-12	-5	-7	-6	-9	-7	14	-4	-6	-11
pair:<c>_this	-5	68	-9	-7	-6	-9	-3	-2	-3	-5
pair:<c>_to	2	-4	-3	-3	-1	-5	-4	1	-4	-3
pair:<c>_tour	12	-34	-3	-6	-4	-4	-2	-2	-2	-5
pair:<c>_university	-13	-5	-3	2	-10	-8	-2	-3	-2	-4
pair:<c>_want	-8	-4	5	-14	-12	-4	-6	-3	-4	-2
pair:<c>_welcome	-21	-3	-6	-3	-5	-4	20	-12	-8	-2
pair:<c>_which	15	23	-8	-4	-2	-4	-1	-2	-4	-2
pair:<c>_will	7	4	5	3	7	7	-4	-3	-4	-3
pair:<c>_with	-24	-22	-5	-4	6	4	-3	-4	-4	-3
pair:<c>_work	-8	-6	-3	-2	-5	-4	-3	-2	-3	-6
pair:<c>_would	8	-5	-2	-7	4	-6	-3	-4	-3	-5
pair:<c>_’s	-4	-4	-5	-8	-5	-4	-9	-4	-8	-5
pair:<f>_!	-8	-3	-4	-5	-16	-8	-4	-5	61	-8
pair:<f>_"	-8	-2	-2	-6	-5	-9	-2	-3	-5	-4
pair:<f>_'	-11	-2	-4	-7	-19	-4	-7	1	-1	-25
pair:<f>_'s	-5	-3	-5	-5	-1	7	-5	1	4	-2
pair:<f>_(	-9	3	3	-5	-15	-7	-5	5	-1	-6
pair:<f>_)	-5	-3	-3			7		6	-4	-2
pair:<f>_,	3	-3		2	6	-2	-2	5	1	-2
pair:<f>_-	-27	-3	-2	-14	-26	-5	-1	16	-3	-3
pair:<f>_.	-5	-3	-2		3	-2	-5	7	1	-2
pair:<f>_/	-23	-2	-2	-7	-11	-10	-1	-3	-2	-6
pair:<f>_14	-29	-6	-6	-6	-7	-7	-6	-12	100	-6
pair:<f>_:	18	-4	-4	-7	-3	-8	-4	-6	32	-4
pair:<f>_;	23		-3	-4	37	-2	-3	-6	-5	-1
pair:<f>_<a>	-18	-5	-2	-6	-6	-9	-6	-8	-16	35
pair:<f>_<c>	-10	-4	-4	-5	44	-4	17	-20	-10	25
pair:<f>_<f>	11	-3	-3	-9	-5	8	8	-10	1	-4
pair:<f>_<p>	-5	-3	-3	11	-4	-5	-2	-3	-5	-8
pair:<f>_a	-7	-2	-3	10	-16	-5	-8	-10	-5	-6
pair:<f>_about	43	-6	-4	-7	-9	-9	-3	-2	-3	-4
pair:<f>_after	-9	-2	-3	-3	25	-6	-9	-3	30	-9
pair:<f>_agree	3	-3	-3	49	23	-9	-13	-20	-4	-4
pair:<f>_already	-9	-2	-3	-6	-26	-8	-4	5	-13	-3
pair:<f>_also	-35	-3	-5	-6	49	-15	-43	-4	-17	-19
pair:<f>_among	-11	-5	-4	4	-8	18	-6	-7	32	-4
pair:<f>_an	-12	-3	-3	34	-16	-6	-4	5	-14	-7
pair:<f>_and	2	-4	2	13	-2	-3	-3	3	6	-5
pair:<f>_announce	-9	-3	-5	3	64	3	-5	-6	-9	16
pair:<f>_answer	-12	-2	-2	-5	-9	57	-6	-19	-10	-8
pair:<f>_apply	-12	-3	-3	-4	-12	-4	-4	-19	-12	-3
pair:<f>_as	-9	-3	-3	9	-6	4	-5	17	-6	29
pair:<f>_ask	-5	-2	-3	-28	-4	-8	-5	-15	-7	-5
pair:<f>_at	27	-4	-1	-4	22	-6	-4	-2	16	-2
pair:<f>_be		-3	-3	1	5	4	-3	-1	7	-3
pair:<f>_become	-6	-3	-4	8	8	-7	-12	28	-11	-9
pair:<f>_before		-6	-3	-7	-5	-6	-3	-5	5	-18
pair:<f>_block	-9	-3	-4	-5	-25	-10	-6	18	40	-4
pair:<f>_board	-4	-2	-3	-4	-5	-7	-4	-12	9	51
pair:<f>_boss	-19	-8	-4	-5	-5	-10	-4	-3	-13	-12
pair:<f>_break	-6	-4	-3	-4	-9	32	-16	-31	31	-4
pair:<f>_bring	-15	-3	-5	-4	-13	47	-5	-4	42	15
pair:<f>_business	-9	-14	-2	33	-6	-8	-4	-2	-3	-1
pair:<f>_buy	7	-6	-4	-5	49	-8	-6	46	-9	-5
pair:<f>_by	-2	-3	-3	4	-15	-6	-5	17	4	-4
pair:<f>_call	-15	-3	-5	-3	-5	-9	-4	-3	-10	-3
pair:<f>_can	-18	-5	-5	-5	-9	-13	-6	2	-15	-4
pair:<f>_case	3	-2	-3	6	-6	-4	-3	-5	-27	-2
pair:<f>_charge	-6	-3	-4	-8	-6	-14	-9	-3	-14	-5
pair:<f>_chief	-20	-8	-5	-5	-10	-8	-6	-4	-11	-9
pair:<f>_close	-11	-2	-6	21	34	-8	-4	-7	-17	-6
pair:<f>_cloud	-9	-2	-6	-8	6	18	-8	-3	-6	-3
pair:<f>_come	3	-4	15	31	14	-5	2	-3	-9	-9
pair:<f>_commitment	-7	-4	-5	-5	-6	-5	-3	-5	-3	-4
pair:<f>_complete	-11	-3	-4	-5	39	-11	-5	40	-9	-5
pair:<f>_confirm	-3	-3	-3	22	-12	26	-3	-8	4	-9
pair:<f>_could	-8	-3	-3	-16	-6	-14	-3	-7	-22	-6
pair:<f>_customer	-7	-4	-3	24	-30	-24	-4	-7	80	-4
pair:<f>_cut	-7	-3	-3	-5	-7	11	-6	-4	-7	-3
pair:<f>_datum	-10	-3	-3	-5	-21	-18	-8	-7	-4	-2
pair:<f>_deal	-17	-2	-3	-30	-4	-4	-3	-10	-16	-6
pair:<f>_decline	-7	-4	-3	-9	-7	-5	-5	-7	-4	-5
pair:<f>_delegation	-22	9	-6	-2	-4	-5	-2	-6	-4	-3
pair:<f>_do	-8	-3	-3	-4	-6	-4	-5	-11	15	-3
pair:<f>_during	-39	-13	-6	-5	-3	-3	-3	-3	-3	-1
pair:<f>_each	-10	-4	-5	-5	-5	-6	-6	52	-16	-3
pair:<f>_earlier	-4	-3	-2		8	-8	-4	-2	20	-2
pair:<f>_employ	-14	-4	-5	-6	-5	-11	-6	-5	-8	-5
pair:<f>_enter	-20	-2	-3	17	31	-10	-4	-11	-7	-2
pair:<f>_exchange	-15	-3	-2	19	-5	-8	-2	-3	-3	-3
pair:<f>_executive	23	-3	-4	-5	-4	-4	-6	-8	-22	-8
pair:<f>_expect	-2	-4	-3	-6	-5	-8	-3	-20	-9	-4
pair:<f>_fin	-8	-3	-4	-6	-12	-8	-4	-4	56	-12
pair:<f>_find	17	-4	-3	-5	-2	-8	-6	-7	29	-4
pair:<f>_first	-8	-3	-4	-9	-12	50	-7	-8	-9	-3
pair:<f>_for	-7	-3	-4	9	13	-5	-6	2		-2
pair:<f>_from	-5	-3	-3	-6	15	7	-2	13	8	1
pair:<f>_get	-3	-3	-3	9	12	3	-4	16	-5	-5
pair:<f>_give	2	-3	-4	-7	19	-7	-4	-7	-9	-7
pair:<f>_go	8	-7	-5	-6	-5	4	10	-17	8	-4
pair:<f>_group	3	-7	-6	-7	-14	-6	-3	-3	-7	-3
pair:<f>_hand	-9	-4	-5	-10	53	10	-7	-7	-9	-10
pair:<f>_have	-11	-3	-3	5	4	14	-6		7	-2
pair:<f>_head	-25	-4	38	-6		-2	-1	-1	-1	-4
pair:<f>_headquarters	3	-7	-4	-2	-4	-7	-3	-2	-2	-4
pair:<f>_hold	12	-7	18	-5	-16	-10	-6	-11	-9	-9
pair:<f>_hope	-7	-4	-3	-34	-9	-25	-5	-7	-9	-3
pair:<f>_in	10	1	-3	-1	5	1	-4	-3	6	
pair:<f>_ink	-15	-3	-4	6	-4	-7	-5	-5	-5	-3
pair:<f>_intend	-8	-4	-3	-5	34	-7	-4	-5	-7	-5
pair:<f>_join	-9	-2	-6	15	-6	-16	-4	-3	-6	-6
pair:<f>_last	1	-3	-7	2	27	-9	-3	33	20	-4
pair:<f>_launch	-11	-5	-4	19	-8	45	-6	-10	-6	-4
pair:<f>_lawyer	26	-4	-6	-12	-6	-7	-6	-4	-7	-7
pair:<f>_lead		-4	-5	-3	30	-5	-3	-3	-2	-8
pair:<f>_leave	-11	-15	-4	-7	-17	-16	-4	64	-14	-6
pair:<f>_license	-7	-2	-2	15	8	-8	-4	-14	-11	-3
pair:<f>_local	-15	-2	-2	-3	-32	-7	-1	-4	1	-7
pair:<f>_lose	-9	3	-3	-5	-5	-6	-10	50	13	-4
pair:<f>_make	-12	-4	-4	-7	30	-11	-6	-7	-20	-5
pair:<f>_may	-7	-3	-3	-5	-8	-8	12	24	-12	-6
pair:<f>_meet	17	-5	-7	-6	-4	-6	-9	-14	-8	-5
pair:<f>_member	-9	-3	-9	-4	17	-4	-5	-2	-4	-3
pair:<f>_might	-11	-3	-4	-3	-16	-4	-3	-4	-7	-3
pair:<f>_mobile	-3	-3	-2	-7	4	35	-3		-8	-2
pair:<f>_must	-7	-3	-3	-12	-9	-6	19	-8	32	-4
pair:<f>_name	-7	-3	-3	-2	-7	-7	-3	-13	-7	44
pair:<f>_need	-10	-9	-4	-6	-8	-5	-8		-10	-6
pair:<f>_network		-2	-2	-5	-21	-8	-2	15	35	-2
pair:<f>_obtain	-10	-3	-3	-6	-8	-5	-4	55	-12	-4
pair:<f>_of	-1	-3	-3	15	-7	-7	-5	14	7	-4
pair:<f>_on	29	-6	3	10		5	-6	-2	1	
pair:<f>_open	-9	-4	-14	-7	-6	54	-4	-3	-11	-4
pair:<f>_or	-12	-3	-3	-6	-4	-5	-4	-14	-15	-6
pair:<f>_ought	-9	-2	-2	-8	-4	-5	-4	-3	-5	-2
pair:<f>_over	5	-3	-4	-1	-5	-6	-6	-6	29	-6
pair:<f>_own	-8	-3	2	-8	-6	-7	-6	15		-3
pair:<f>_parent	-11	-4	-5	-8	-22	-8	-5	-6	-13	-4
pair:<f>_part	-4	-2	-3	13	-10	-7	42	-8	10	-2
pair:<f>_partner	-22	-8	-3	45	-8	-6	-2	-3	-7	-3
pair:<f>_pay	1	-4	-3	-5	-10	-5	-5	20	-11	-4
pair:<f>_permission	-6	-3	-3	-8	-3	-4	-5	55	-16	-3
pair:<f>_pick	-13	-3	-4	16	-17	-9	-3	-6	-9	11
pair:<f>_plan	-7	-3	-4	3	19	13	-11	7	-3	-2
pair:<f>_platform	-4	-2	-3	-2	-2	-3	-2	-2	40	-4
pair:<f>_pledge	-8	-2	-3	-6	51	-10	-2	-10	-21	-4
pair:<f>_product	-13	-3	-3	26	-7	-4	-4	-2	-3	-8
pair:<f>_promise	17	-4	-6	-10	-9	-7	-5	-4	-5	-5
pair:<f>_put	-8	-3	-4	16	2	30	-6	-5	-5	9
pair:<f>_raise	-5	-2	-3	-10	-1	-8	-7	9	-10	-3
pair:<f>_receive	-12	-2	-4	-10	30	-5	-9	18	-15	-3
pair:<f>_release	-11	-5	-17	-5	25	38	-17	-8	-7	-4
pair:<f>_representative	21	-4	-4	-5	-4	-8	-3	-3	-3	-3
pair:<f>_review	-20	-3	-5	-7	-20	-28	-3	-4	43	-3
pair:<f>_rival	-4	-2	-3	-8	-24	-5	-3	-25	15	-2
pair:<f>_roll	-15	-5	-4	-6	-12	89	-9	-4	-10	-5
pair:<f>_run	-10	-3	21	-6	-10	-28	-3	-10	-7	-3
pair:<f>_say	-17	-4	-4	6		10	-3	-7	-13	8
pair:<f>_seal	-10	-3	-6	16	-7	-19	-3	-4	-6	-3
pair:<f>_second	-13	-2	-3	-3	-9	-15	16	-27	-12	-4
pair:<f>_secure	-8	-3	-5	-5	28	-5	-3	43	-8	-4
pair:<f>_sell	-6	-2	-3	-10	58	-7	-3		-14	-5
pair:<f>_send	36	-5	-4	-6	-6	23	-7	-4	-4	-4
pair:<f>_service	-9	-2	-3	13	-4	25	-3	-2	-11	-1
pair:<f>_set	-13	28	-5	6	42	15	-6	-3	-6	-3
pair:<f>_settle	-13	-2	-3	29	-14	-3	-4	-10	30	-3
pair:<f>_share	-11	-3	2	-5	-12	-7	-9	-4	-6	-4
pair:<f>_show	-23	-6	53	-5	-11	-7	-4	-4	-9	-4
pair:<f>_sign	-7	-3	-3	41	-6	-6	-6	-8	-4	-3
pair:<f>_since	-16	-4	-4	-8	39	-8	-4	-6	-10	-16
pair:<f>_sit	45	-3	-4	-4	-3	-4	-7	-2	-5	-7
pair:<f>_spend	35	-6	-5	-3	22	-8	-3	-7	-8	-9
pair:<f>_stand	-20	-4	-7	-4	2	-5	-7	-4	9	-9
pair:<f>_stay	-27	-9	-3	-4	-5	-9	-2	39	-6	-4
pair:<f>_still	-7	-3	-5	-5	-22	-6	-5	-18	3	-4
pair:<f>_subsidiary	4	-2	-4	-5	16	20	-2	-7	2	-3
pair:<f>_supply	-13	-4	-4	-17	-12	-8	-5	-14	-8	-4
pair:<f>_take	1	-2	14	4	3	-3	-2	-5	-12	-5
pair:<f>_talk	4	-4	-7	-5	-4	-4	-5	-5	-5	-5
pair:<f>_team	41	-4	-3	-2	-7	-5	-2	4	-3	-3
pair:<f>_terminal	-8	-6	-5	-5	24	-7	-4	-6	23	-3
pair:<f>_that	-11	1	-2	-4	22	-3	-3	-7	-14	4
pair:<f>_the	-10	-3	-3	-13	-16	-6	-8	18	29	-3
pair:<f>_to	-6	-3	-2	11	5	-2	-4	10	2	-3
pair:<f>_together	-11	-3	-5	-24	-6	-8	-5	-6	-13	-4
pair:<f>_tower	16	-2	-3	-7	-10	-5	-3	-3	-11	-3
pair:<f>_under	-14	-3	-4	44	-9	-12	-8	-4	-39	-8
pair:<f>_unit	-9	-4	-4	-6	-13	-7	-4	-7	47	28
pair:<f>_until	-2	-1	-1	-15	-11	-6	-5	1	12	-4
pair:<f>_unveil	-9	-6	-6	-8	-8	65	-29	-3	-5	-4
pair:<f>_up	-3	-2	-3	-13	30	-7	-9	-14	-17	-3
pair:<f>_use	-6	-3	-12	-4	-3	-7	-8	36	-11	-4
pair:<f>_want	19	-2	-2	1	13	29	-2	-3	-8	-1
pair:<f>_will	-7	-4	-3	11	10	1	-5	-3	-1	-5
pair:<f>_win	-5	-2	-3	18	-8	-5	-5	34	-14	-3
pair:<f>_with	-10	-3	-3	3	26	-6	-5	-3	7	-6
pair:<f>_withdraw	-6	-2	-3	4	35	-4	-9	-19	-11	-3
pair:<f>_without	-7	-2	-3	-6	-7	-5	-3	-7	38	-4
pair:<f>_work	-19	-6	-6	-8	-10	-8	-3	-4	-6	-4
pair:<f>_would	-12	-4	-3	-6	13	-2	-4	-5	-6	-4
pair:<f>_write	-16	-3	-6	-5	49	-5	-4	-8	-18	-3
pair:<f>_yesterday	54	-3	-3	6	-9	-7	-9	-4	-4	-7
pair:<f>_–	-13	-4	-5	-8	-10	-7	-5	103	-7	-5
pair:<f>_—	25	-5	-7	-5	38	-6	-2	-3	-4	-6
pair:<f>_’	-10	-3	-4	-3	-11	-6	-5	51	-11	-3
pair:<f>_’s		-3	-3	-4	-3	-6	-6	-13	-13	-4
pair:<o>_'s	-1	11	1	3	-6	3		-2	-4	-6
pair:<o>_)	8	1	-1	10	6	-1	-5	4	7	-2
pair:<o>_,	-4	-5	7	-2	1	-1	-2	-3	-1	-1
pair:<o>_.	1		12	-1	1	-3	-2	-3	-5	5
pair:<o>_<o>	49	-18	-8	-8	-5	-5	-1	-1	-1	-6
pair:<o>_and	-4	-1	4	13	-2	5	-4	-3	-5	-5
pair:<o>_annual	-22	-7	40	-4	-4	-4	-2	-2	-4	-3
pair:<o>_be	-12	12	2	10	7	-7	-4	-4	3	-5
pair:<o>_board	-2	-5	-7	-10	29	-6	-4	-3	-7	18
pair:<o>_bring	-10	-7	50	-6	-6	-14	-7	-3	-5	-4
pair:<o>_call	-19	-2	-2	-3	-11	-5	16	-4	-15	-6
pair:<o>_country	-5	-6	-5	-15	-6	-7	-5	-2	-3	-2
pair:<o>_expect	-15	-3	49	-8	-12	-14	-5	-3	-12	-3
pair:<o>_for	-6	-5	-19	4	25	-9	-4	-5	-8	10
pair:<o>_have	-1	-5	25	-5	2	3	-7	-3	-4	16
pair:<o>_hold	-19	-9	75	-5	-5	-7	-7	-3	-4	-5
pair:<o>_in	-17	2	2	6	-7	2	-4	5	-5	22
pair:<o>_leader	2	-4	44	-4	-4	-6	-11	-2	-4	-10
pair:<o>_member	-3	-3	-26	-5	-3	25	-1	-1	-2	-1
pair:<o>_on	11	10	4	4	4	-3	-5	-4	-6	-6
pair:<o>_open	-5	-4	27	-6	-8	-5	-4	-2	-8	-7
pair:<o>_put	-10	-3	-4	25	-11	-9	-3	-3	-4	-20
pair:<o>_say	-11	-4	1	-5	-2	-10	-4	-3	-9	-14
pair:<o>_sign	-6	-4	-5	9	12	-12	-6	-3	-3	-2
pair:<o>_to	4	33	14	2	-4	-6	-4	-3	-5	21
pair:<o>_under	12	-5	-4	1	36	27	-4	-2	-3	-2
pair:<o>_will	-9	-4	-2	8	1	-11	-6	-3	-2	-3
pair:<o>_would	-12	-5	12	-4	-12	-7	-4	-3	-8	-4
pair:<p>_"	-19	-4	-4	-4	-6	37	-5	-5	33	-5
pair:<p>_'s	-6		-2	-4	-4	-3		1	-5	-7
pair:<p>_(	5	-5	-4	-4	-3	-4	-4	1	-4	13
pair:<p>_)		-5	-5	-6	-6	-5	-1	-3	-6	16
pair:<p>_,	13	-1	-2	-1	-2	-2	-3	-3	-1	2
pair:<p>_-	-6	-5	-4	-4	-10	-31	-13	-5	-7	-6
pair:<p>_.	9	-5			-3	-2	-3	-3	-4	3
pair:<p>_/	-32	-5	-5	-5	-6	-7	-3	-4	-6	-6
pair:<p>_:		-3	-2	-1	35	-9	-7	-5	-14	-6
pair:<p>_;	-1	2	-6	-4	-3	-4	-3	-2	8	-8
pair:<p>_<c>	13	-1	1	8	4	-6	-2	-3	-2	-4
pair:<p>_<p>	35	4	-7	1	-4	-5	-3	-2	-4	2
pair:<p>_a	20	-11	-4	-4	-5	-8	3	-3	-6	-7
pair:<p>_about	46	-5	-5	-5	-4	-4	-5	-2	-5	-5
pair:<p>_accept	2	-4	-5	-7	-6	-6	-4	-3	-7	44
pair:<p>_accompany	19	-36	-12	-2	-1	-2	-1	-1	-1	-2
pair:<p>_add	-10		-4	-3	-7	3	-4	-5	-6	-4
pair:<p>_address	-25	-4	21	-4	-4	-13	-4	-3	-4	-5
pair:<p>_affirm	-10	-6	-3	-5	-7	-5	-3	-2	-4	-3
pair:<p>_again	-48	-3	-3	-3	-3	-4	-8	-3	-6	-8
pair:<p>_agree	20	-4	-7	-14	-5	-6		-3	-4	5
pair:<p>_also	15	6	3		1	-6	-5	-2	-3	3
pair:<p>_an	57	-13	-3	-3	-6	-3	-2	-2	-7	-3
pair:<p>_and	28	-4		4	-3	-2	-5	-3	-4	-5
pair:<p>_announce	-7	-4	-2	5	22	16	14	1	9	1
pair:<p>_answer	4	-3	-3	-5	-8	-15	-5	-5	-6	-10
pair:<p>_appear	26	-5	32	-16	-3	-4	-5	-3	-13	-6
pair:<p>_argue	-16	-5	-4	-4	-6	-6	-10	-4	-7	-10
pair:<p>_around		-9	-9	-4	-4	-5	-3	-2	-5	-4
pair:<p>_arrive	-17	39	-6	-4	-4	-8	-5	-3	-6	-13
pair:<p>_as	-15	-4	-2	-4	-5	-1	-4	-5	-2	63
pair:<p>_ask	-5	-4	-3	-5	-6	-6	-9	-3	-6	-2
pair:<p>_assume	-13	-4	-6	-4	-3	-5	-11	-5	-15	59
pair:<p>_assure	-6	-4	-3	-3	-4	-4	-6	-3	-6	-6
pair:<p>_at	18	-5	-2			-3	-3	-3	-5	3
pair:<p>_attend	-16	-4	2	2	-4	16	-3	-5	-4	-4
pair:<p>_back	5	-4	-4	-3	-5	-12	10	-3	-4	-4
pair:<p>_bade	19	-20	-4	-5	-3	-3	-3	-2	-4	37
pair:<p>_be	2	12	-1	-3	-4	-4	-4	-3		6
pair:<p>_become	-13	-4	-4	-7	-5	-6	4	-5	-8	69
pair:<p>_before	-9	-5	-4	-4	-3	-4	-6	-3	-6	-14
pair:<p>_begin	-12	41	-6	-3	-2	-14	-6	-2	-5	-4
pair:<p>_being	39	-3	-2	1	-5	-8	29	-3	-14	-13
pair:<p>_believe	-15	-6	-5	-7	-5	-9	-4	-5	-7	-7
pair:<p>_board	-9	-5	-2	18	-12	-4	-4	-3	-13	-19
pair:<p>_break	10	17	-5	-6	-5	35	-7	-3	-12	-5
pair:<p>_brief	39	-4	-4	-5	-4	11	23	-2	-6	-9
pair:<p>_bring	40	-2	-7	-6	-6	-6	-11	-3	-5	-8
pair:<p>_by		-4	-5	-5	-6	-5		-4	9	11
pair:<p>_cabinet	18	-6	-3	21	-3	-7	-5	-2	-3	-52
pair:<p>_call	-7	4	-5	-4	-3	-5	1	-2	-4	-4
pair:<p>_chair	-2	-5	23	-4	-4	-8	8	-2	-4	-15
pair:<p>_cite	-12	-6	-5	-9	-4	-11	-5	-3	-10	-5
pair:<p>_come	19	-2	-5	-4	-4	-4	-3	-4	-6	7
pair:<p>_comment	-10	-5	-6	-5	-5	-8	-9	-4	-6	-6
pair:<p>_company	-37	-4	-4	2	-4	11	-4	-2	-3	-9
pair:<p>_compare	75	-25	-5	-6	-4	-14	-5	-13	-4	-4
pair:<p>_concede	-19	-5	-4	-4	-4	-6	-5	-10	-7	-6
pair:<p>_conclude	-1	25	-7	-6	-2	-2	-2	-1	-2	-4
pair:<p>_confer	16	-5	-6	-4	-5	-5	-4	-4	-5	-6
pair:<p>_confirm	-12	-3	-5	16	14	-8	-8	18	-4	-22
pair:<p>_congratulate	-37	-4	-5	-6	-6	-8	-4	-4	-8	-20
pair:<p>_could	-36	5	-4	-5	8	-3	-5	-3	-6	-11
pair:<p>_counterpart	-9	-9	-3	-4	-3	-4	-2	-3	-10	-5
pair:<p>_country	-25	-4	-2	10	-5	-2	-8	-2	-3	-7
pair:<p>_customer	-47	-4	-4	-4	-3	-5	-3	-2	-5	-6
pair:<p>_cut	-12	25	20	-5	8	28	-6	-3	-6	-5
pair:<p>_de	5	-2	-13	-7	-4	-3	-2	25	-3	-4
pair:<p>_deal	57	-6	-6	-20	-3	-5	-3	-2	-3	-2
pair:<p>_deliver	-17	-5	43	-6	-4	-8	-4	-3	-4	-4
pair:<p>_deny	-29	-6	-4	-7	-3	-4	-6	-4	-3	-10
pair:<p>_describe	-18	-4	-4	-5	-4	-6	-5	-3	-5	-7
pair:<p>_din	60		-5	-6	-4	-4	-5	-3	-8	-6
pair:<p>_disclose	-13	-3	-3	-4	-46	-5	21	-3	-16	-9
pair:<p>_discuss	77	-4	-4	-4	-6	-6	-7	-3	-5	-5
pair:<p>_dismiss	-18	-5	-4	-4	-3	-5	-12	-4	-10	40
pair:<p>_do	11	2	-7	-8	-4	-5	-5	-3	-5	-4
pair:<p>_draw	-13	-3	42	-4	-7	-5	-2	-2	-3	-3
pair:<p>_during	57	-28	-3	-3	-4	-4	-3	-5	-6	-7
pair:<p>_emphasize	-10	-4	-4	-3	-3	-14	-7	-4	-4	-3
pair:<p>_encourage	-17	-4	-3	-10	-8	-4	-2	-5	-11	-4
pair:<p>_end	54	-4	-9	-5	-5	-11	-6	-4	-13	-6
pair:<p>_engage	85	-4	-6	-7	-4	-4	-4	-3	-7	-7
pair:<p>_exchange	22	-5	-3	17	-3	-6	-4	-2	-2	-3
pair:<p>_expect	14	-6	-3	-5	13	11	-5	-5	-10	-7
pair:<p>_explain	-18	-4	-2	-4	-3	-4	-4	-5	-6	12
pair:<p>_express	-19	-5	-5	-6	-8	-6	-4	-4	-5	-6
pair:<p>_face	43	-5	-5	-6	-7	-9	-8	-4	-9	-12
pair:<p>_find	-16	-3	-4	-8	-3	-7	-13	-2	-13	-5
pair:<p>_first	46	-4	-3	-4	-3	-9	-9	-2	-2	-8
pair:<p>_fly	-8	65	-7	-5	-4	-2	-4	-3	-5	-5
pair:<p>_for	-7	3	-4	9	1	-5	-5	-1	9	2
pair:<p>_found	-23	-4	-4	-4	-5	-8	-3	-5	-16	-6
pair:<p>_from	-12	-6	14	-8	-14	-6	-7	-3		71
pair:<p>_gather	40	-7	-9	-3	-2	-5	-3	-2	-3	-5
pair:<p>_gazette	26	-4	-5	-5	-4	-7	68	-12	-5	-6
pair:<p>_get	11	38	-6	-4	-5	-5	-4	-3	-4	-6
pair:<p>_give	-6	-2	24	-4	-2	-4	-4	-3	-4	1
pair:<p>_go	2	20	-1	-7	-4	-8	-4	1	-4	12
pair:<p>_government	-20	-5	-3	-4	68	-7	-7	-2	-3	-5
pair:<p>_grant	34	-4	-4	-3	-8	-2	-3	-5	-2	-5
pair:<p>_group	14	-20	-2	-2	5	-4	-2	-2	-3	-6
pair:<p>_guest	12	-6	-7	-3	-3	-3	-3	21	-3	-8
pair:<p>_guide	90	-21	-4	-5	-4	-8	-6	-2	-5	-14
pair:<p>_hand	-26	-4	-8	-8	-12	5	-5	-3	-4	43
pair:<p>_have	14	4	-2	-4	-4	-4	-2	-2	-2	8
pair:<p>_head	-22	20	-5	-5	-6	-6	-3	-4	-6	11
pair:<p>_hear	32	-3	-3	-3	14	-3	-4	-3	-5	-5
pair:<p>_here	61	-6	-3	-3	-5	-4	-3	-4	-3	-5
pair:<p>_hold	20	-7	-8	-4	-4	-4	-4	-3	-3	-4
pair:<p>_hope	-24	-4	-4	-11	-3	-15	-2	-1	-2	-4
pair:<p>_host	31	-3	-8	-3	-7	-4	-3	-2	-3	-4
pair:<p>_how	39	41	-2	-21	-3	-5	-3	-2	-3	-4
pair:<p>_huddle	49	-4	-4	-5	-3	-6	-4	-3	-7	-5
pair:<p>_in	25	-4	-4	-2		-3	-5	-3	-7	3
pair:<p>_inaugurate	-14	-15	56	-4	-4	11	-5	-3	-5	-4
pair:<p>_indicate	-19	-4	-1	-3	-1	-1		-1	-3	-7
pair:<p>_informed	-16	-4	-5	-9	-5	-3	-3	-5	-2	-2
pair:<p>_insist	-9	-5	-4	-3	-7	-4	-4	-3	-6	-4
pair:<p>_inspect	-3	88	-5	-4	-6	-11	-5	-3	-4	-5
pair:<p>_introduce	17	-4	-9	-4	-3	-11	-23	-2	-4	19
pair:<p>_invite	-21	-5	-9	-10	-10	-5	-3	-11	-3	-3
pair:<p>_issue	-10	-2	-3	-3	-2	-4	6	-5	-19	38
pair:<p>_it	-25	-6	-8	-6	-7	-7	-15	-5	-7	-7
pair:<p>_join	-16	-5	30	-11	-7	9	-2	-3	-6	6
pair:<p>_keep	-38	-5	-6	-5	-8	-6	-5	-4	-5	45
pair:<p>_know	-14	-4	-3	-5	-35	-3	-5	-2	-2	-6
pair:<p>_land	-21	105	-6	-6	-5	-9	-5	-4	-12	-12
pair:<p>_last	9	-7	-5	-5	-3	-3	-5	-2	-10	33
pair:<p>_late	-6	-5	-3	-2	-2	-2	-6	-3	-4	-20
pair:<p>_later	11	-3	-5	7	-11	-13	-3	-3	-3	-6
pair:<p>_lay	1	-3	-4	-7	-5	40	43	-4	-8	-4
pair:<p>_lead	8	6	-6	-3	-6	-4	-3	-3	-3	-10
pair:<p>_leave	-13	27	-2	-2	-4	-4	-4	-3	-4	-10
pair:<p>_list	-15	59	-5	-4	-4	-6	-4	-4	-15	-11
pair:<p>_listen	49	-4	-3	-7	-9	-7	-5	-4	-7	-11
pair:<p>_look	-28	29	-3	16	-3	3	-4	-2	-6	-6
pair:<p>_maj	8	-2	-3	-2	-2	-4	-11	-2	21	-9
pair:<p>_make	7	19	-4	-5	-5	-8	-9	-4		
pair:<p>_may	2	-3	-2	-7	-3	-2	30	-12	-6	7
pair:<p>_meet	45	-4	-7	-4	-2	-6	-3	-2	-4	-6
pair:<p>_ministry	-30	-4	22	5	-2	-5	7	-1	-3	-8
pair:<p>_money	-8	-2	-2	-1	-5	-1	-3	17	-2	-8
pair:<p>_move	-15	-4	-5	-5	-7	-8	-4	-4	38	59
pair:<p>_name	-29	-4	-4	33	-5	-5	-3	-2	-4	-8
pair:<p>_need		-3	-2	-3	-1	-4	-5	-2	-4	-6
pair:<p>_note	-12	-5	-4	-5	-5	-2	2	-5	-6	-4
pair:<p>_now	-34	-3	-7	-4	-5	-7	-5	-3	-9	38
pair:<p>_of	5	-3	6		-4	-1	-4	-3	-4	-1
pair:<p>_offer	9	-3	-10	-5	-5	-28	-3	-17	-3	-3
pair:<p>_office	12	-4	-2	-3	-3	5	-2	-2	9	-8
pair:<p>_official	27	38	-3	-3	-3	-2	-2	-10	-4	-3
pair:<p>_on	27	5	-5	-2	-5	-1	7	-1	-2	2
pair:<p>_open	2	-4	35	-6	-5	3	-6	-3	-7	-4
pair:<p>_opinion	5	-12	-3	-3	-4	-4	-9	-3	-6	-3
pair:<p>_order	-34	-2	-2	-11	-2	-5	10	-2	5	-3
pair:<p>_over	54	-4	-7	-3	-4	-4	-5	-3	-18	-7
pair:<p>_own	-15	-5	-3	9	-5	-4	17	-4	-4	15
pair:<p>_part	-20	-4	-3	-3	-4	4	-4	-2	-4	-4
pair:<p>_pay	18	18	-3	-3	-4	-5	-3	-2	-4	-6
pair:<p>_pick	-20	-4	-4	-6	-4	-6	-4	-3	-5	14
pair:<p>_place	-23	-3	-7	-5	-2	-2	-3	-3	-3	27
pair:<p>_plan	52	-7	-13	-3	-3	-3	-4	-2	-1	-5
pair:<p>_play	57	-8	-9	-6	-3	-4	-2	-3	-3	-4
pair:<p>_point	-23	-4	-7	-4	-5	-6	-7	-3	-5	-5
pair:<p>_post	-11	-4	-5	-7	-4	-4	-4	-3	-8	
pair:<p>_praise	1	-6	-5	-6	-7	-7	-4	-3	-6	-8
pair:<p>_present	-3	-8	-4	-5	-5	-7	18	-3	-5	21
pair:<p>_preside	-31	-5	16	4	24	25	21	-4	-9	-17
pair:<p>_promise	-13	-7	8	-3	27	5	-8	-3	-5	-5
pair:<p>_put	26	-8	-4		5	-6	23	-2	-6	-14
pair:<p>_quip	-17	-7	-4	-10	-4	-7	-7	-3	-4	-6
pair:<p>_recall	-19	-7	-11	-4	11	-6	9	-4	-8	-8
pair:<p>_receive	25	-3	-3	3	-4	-4	-3	-3	-4	-7
pair:<p>_refer	-26	-4	-5	-6	-4	-5	-7	-3	-9	-7
pair:<p>_remark	-6	-3	15	-7	-2	5	-5	-5	-7	-5
pair:<p>_replace	-26	-5	-4	-5	-5	-8	-4	-3	-6	59
pair:<p>_reply	-11	-5	-4	-4	-4	-5	-8	-12	-6	-9
pair:<p>_report	-22	-4	-4	-4	-4	-5	-4	-3	-5	-11
pair:<p>_represent	22	-7	60	-5	-4	-16	-7	-3	-7	-7
pair:<p>_resign	-10	-6	-6	-5	-6	-6	-9	-5	-9	96
pair:<p>_return	-11	23	-4	-3	-2	-4	-2	-3	-4	24
pair:<p>_review	62	-5	-4	2	-1	-5	-3	-3	-4	-3
pair:<p>_run	-22	-5	-8	-8	-3	-6	-2	-2	-3	-14
pair:<p>_say	-13	-3	-4	-6		1			-5	-2
pair:<p>_see	23	-10	-5	-5	-4	-6	-3	-3	-5	-7
pair:<p>_sell	-19	-6	-4	-5	-11	-5	-4	-4	-15	-11
pair:<p>_serve	-18	-4	-6	-5	-6	-6	-5	-4	-13	-27
pair:<p>_set	-9	60	-5	27	-3	-24	-9	-2	-3	-11
pair:<p>_share	-36	-3	20	-3	-5	-5	-3	-2	-5	-5
pair:<p>_should	-8	-3	-3	-3	-20	-3	-2	-2	-4	-30
pair:<p>_show	31	-5	-9	-4	-4	-6	-4	-2	-7	5
pair:<p>_side	2	-4	-3	-4	-3	-2	-3	-4	-4	-10
pair:<p>_sign	-13	-4	-4	-8	-5	-5	9	-3	-5	6
pair:<p>_signature	-32	-2	-3	65	-5	-4	-4	-3	-3	-9
pair:<p>_since	-23	-4	-2	-14	-2	-8	27	-3	-4	59
pair:<p>_sit	11		6	-6	-3	-5	-3	-4	-3	-5
pair:<p>_speak	-1	-3	8	-4	-4	-8		-2	-5	-4
pair:<p>_spend	-2	54	-8	-4	-8	-6	-4	-5	-4	-7
pair:<p>_stand	-65	-3	-4	43	-10	29	-3	-2	-3	14
pair:<p>_start	-23	-6	-6	-5	-5	-38	-9	-3	-5	49
pair:<p>_state	-3	-6	-6	-6	-4	-7	-4	-3	-5	-6
pair:<p>_step	-37	-3	-4	-3	-6	-5	-3	-3	-6	60
pair:<p>_stop	-5	16	-2	-2	-2	-3	-2	-1	-7	-4
pair:<p>_stress	-9	-6	-4	3	-6	12	-4	-7	-4	-4
pair:<p>_succeed	-14	-5	-6	-4	22	-5	-3	-3	-6	18
pair:<p>_summon	80	-4	-5	-5	-4	-5	-4	-3	-20	-8
pair:<p>_swear	-28	-4	-6	-4	-4	-4	-5	-3	-7	8
pair:<p>_table	10	-5	-3	-4	-4	-2	27	-1	-4	-3
pair:<p>_take	-6	5	16	-4	-4	-4	-4	-2	-5	1
pair:<p>_talk	21	-5	-5	-6	-3	-5	-4	-2	-2	-3
pair:<p>_team	-2	-7	-5	-8	-3	-3	-3	-2	-3	-8
pair:<p>_tell	-6	-5	2	-5	5	-2	-1	-2	-5	-5
pair:<p>_term	-11	-7	-4	-5	-3	-16	-4	-2	-5	-50
pair:<p>_thank	-18	2	-5	9	10	-5	-4	-3	-5	1
pair:<p>_that	13	-2	2	-3	-4	-2	5	-7	-7	-7
pair:<p>_the	32	-4	-3	22	18	-4	-4	-3	-4	-2
pair:<p>_then	61	-5	-3	-3	-4	-5	-9	-2	-5	-10
pair:<p>_think	-23	7	-4	-3	-5	-3	-5	-2	-5	-11
pair:<p>_this	-14	-4	-2	-2	-4	-9	18	-1	-4	-2
pair:<p>_throw	52	-11	13	-10	-3	-8	-7	-1	-6	-3
pair:<p>_thru	46	-3	-3	-3	-6	-7	-4	-3	-3	-12
pair:<p>_to	-6	5	4	-4	-4	-5	-5	-2	-4	14
pair:<p>_together	41	-6	-8	-5	-4	-13	-4	-2	-4	-4
pair:<p>_touch	-17	19	-2	-2	-2	-3	-5	-13	-10	-3
pair:<p>_tour	-4	13	-5	-5	-3	-7	-3	-3	-4	18
pair:<p>_travel	4	48	-12	-5	-4	-6	-4	-4	-5	-7
pair:<p>_turn	47	-4	-4	-5	-5	-7	-4	-4	-6	-4
pair:<p>_underline	-13	-9	-16	-5	-4	-4	-5	-2	-3	-4
pair:<p>_underscore	-7	-3	-3	-5	-6	-3	-8	-9	-6	-5
pair:<p>_until	-13	-6	-5	-2	-6	-5	-2	-3	-4	-21
pair:<p>_urge	-18	-5	-6	-7	-5	-6	-7	-4	-10	-5
pair:<p>_use	3	-7	-2	21	-6	-11	-6	-4	-6	-5
pair:<p>_veto	-8	-4	-5	-4	-4	-5	71	-5	-6	-5
pair:<p>_visit	-15	37	-3	-4	-3	-5	-2	-2	-3	-6
pair:<p>_walk	61	-4	-3	-4	-7	-10	-6	-3	-6	-6
pair:<p>_want	-18	-5	-3	-4	-5	-6	-6	4	-5	-5
pair:<p>_way	12	18	-12	-3	-3	-4	-4	-2	-4	-7
pair:<p>_wear	-24	-5	-14	-4	-9	-6	-6	-4	-10	-8
pair:<p>_welcome	16	-6	-4	-4	8	-4	-4	-3	-6	-4
pair:<p>_who	-6	-3	-4	-3	-3	-5	-4	-4	-7	2
pair:<p>_will	-5	22	9		-4	-2	-5	-3	-4	7
pair:<p>_wish	-9	-4	-4	-4	-4	-4	-6	-3	-4	-4
pair:<p>_with	32	2	-5	-3	-4	-6	-5	-3	-5	4
pair:<p>_witness	-13	-3	30	34	-4	-9	-6	-3	-4	-4
pair:<p>_word	-10	-5	-4	-9	-3	-3	-1	-2	-2	-9
pair:<p>_work	-23	-8	-11	-5	-5	-8	-5	-3	-6	-8
pair:<p>_would	-24	9	-7	-3	-4	-5	-5	-2	-1	-4
pair:<p>_wrap	-15	35	30	-11	-4	-9	-4	-3	-4	-4
pair:<p>_write	-24	-4	-4	-7	-6		-4	-3	-9	-5
pair:<p>_yesterday	15	4	14	-3	-6	-17	-4	-3	-10	-5
pair:<p>_’s	-16	-3	-2	-7	-10	-7	-16	-1	-3	-6
pair:a_"	58	-3	-4	-3	-5	-6	8	-4	8	-6
pair:a_$	-8	-3	-4	-5	79	-10	-5	-12	14	-4
pair:a_15	11	-3	-3	-5	15	-4	-11	10	-5	-6
pair:a_40	-29	-4	-7	-6	20	30	-5	-6	-4	-4
pair:a_<a>	14	-4	-3	-5	-3	-5	26	-10	-6	-1
pair:a_<c>	-9	1	-8	-4	12	-7	11	-18	5	-3
pair:a_<f>	3	-4	-4	-11	24	-9	-5	-20	-4	-3
pair:a_<p>	-25	-6	-4	-6	-4	-5	-1	-3	-7	9
pair:a_bank	-5	-4	-5	-8	18	9	-18	29	-11	-4
pair:a_bilateral	64	-4	-6	1	-4	-5	-3	-3	-4	-5
pair:a_bill	-8	-4	-6	-4	-5	-6	61	-8	-13	-6
pair:a_billion	-22	-4	-3	-24	71	-6	-3	-4	-4	-3
pair:a_block	-4	-4	-13	-3	-10	-6	-6	42	-12	-2
pair:a_branch	-16	-5	-6	-6	-4	62	-10	-3	-6	-19
pair:a_breach	-5	-3	-4	-5	-8	-4	-11	-5	43	-4
pair:a_breakfast	45	-3	-9	-4	-5	-5	-5	-2	-3	-3
pair:a_briefing	-33	3	32	-5	12	-4	1	-4	-5	-5
pair:a_business	25	35	18	-7	-6	-8	-5	-7	-4	-3
pair:a_busy	-28	-18	-11	-5	-4	-5	-6	-6	-5	-6
pair:a_buyer	-8	-4	-4	-5	19	-7	-21	-5	-12	-5
pair:a_cabinet	28	-9	-8	-4	-2	-3	-2	-2	-10	-5
pair:a_cable	5	-6	-3	41	-13	-11	-4	-5	20	-4
pair:a_call	37	-8	3	-4	-4	-9	-7	-3	-5	-3
pair:a_cap	-16	-3	-4	-8	-6	-10	11	-6	29	-3
pair:a_case	-6	-1	-3	-10	-12	-6	-11	-4	-33	-3
pair:a_cease-and-desist	-1	-1	-3	-10	-1	-2	-11	-19	34	-2
pair:a_center	-1	-5	-10	-7	11	15	-5	28	-3	-2
pair:a_ceremony	-30	-3	-4	-10	-8	44	6	-2	-6	-6
pair:a_change	-15	-10	-9	-6	-4	-9	-7	-3	-7	-7
pair:a_chip	-13	-15	-4	-9	20	4	-9	-3	-4	-3
pair:a_circular	-12	-3	-4	-13	-4	-16	58	-3	-14	28
pair:a_class	-7	-3	-4	-4	-8	-6	-8	31	31	-5
pair:a_close	-12	-4	26	-6	-12	-7	-5	-3	-29	-5
pair:a_closed	57	-4	-5	-4	-4	16	-6	-3	-9	-7
pair:a_cloud	26	-38	-7	-3	-3	-9	-1	-3	-2	-4
pair:a_code	-18	-4	-3	47	-4	-17	26	-2	-5	-4
pair:a_commercial	-23	-3	-3	-2	-7	19	34	-6	-5	-4
pair:a_commitment	-5	-3	-2	-6	41	-5	-4	21	-6	-4
pair:a_common	-7	-4	-5	-11	-4	-11	22	-5	-4	-4
pair:a_communiqué	-14	2	1	-7	-2	-5	-3	-2	-3	27
pair:a_company	-5	-2	-5	6	-4	-4	-4	-3	-5	-5
pair:a_complaint	-10	-5	-7	-3	-5	-7	-7	-4	36	-4
pair:a_comprehensive	-2	-3	-3	-6	-7	-6	12	-11	-10	-3
pair:a_conference	9	-8	29	-4	13	-5	-7	-2	-4	-6
pair:a_consortium	-3	-2	-3	-11	12	-1	-3	9	-9	-3
pair:a_contract	-9	-3	-3	15	-14	-2	-4	-8	-10	-6
pair:a_conversation	49	-7	-4	-5	-7	-6	-4	-2	-3	-5
pair:a_cooperation	-14	-5	-5	59	-4	-21	-7	-3	-6	-2
pair:a_country	-12	-3	-5	-4	-4	-5	-6	-3	-6	-5
pair:a_couple	16	-16	-4	-25	-5	-4	-4	-6	30	-3
pair:a_court	-15	-2	-2	-3	-3	-2	-10	-3	60	-4
pair:a_courtesy	28	-11	-4	-2	-3	-3	-2	-2	-3	-6
pair:a_cyber	-10	-5	-11	5	-4	-6	57	-2	-7	-5
pair:a_date	-5	-4	-10	-6	-6	31	-6	-9	-3	-3
pair:a_datum	5	-7	-5	6	13	11	-6	-4	-2	-5
pair:a_day	-8	19	-4	1	-1	-5	-7	-3	-3	-1
pair:a_deal	3	-4	-4	47	-2	-6	-5	-8	-8	-4
pair:a_decade	-10	-6	-4	-5	-13	-5	-3	-5	-6	33
pair:a_decision	-8	-4	-3	-3	-11	-5	38	-7	-4	11
pair:a_decree	-7	-3	-3	-12	10	-7	79	-12	-11	4
pair:a_delegation	25	20	-2	-3	-4	-4	-2	-2	-1	-5
pair:a_desk	-7	-6	-4	-5	-4	11	-4	-2	-5	-4
pair:a_digital	-8	-3	3	10	2	3	17	-3	-5	-3
pair:a_dinner	37	-3	-7	3	-4	-4	-13	-2	-2	-4
pair:a_directive	-9	-3	-3	-6	-3	-7	48	-3	18	-6
pair:a_dispute	18	-4	-6	-4	-5	-20	-6	-3	-2	-5
pair:a_draft	1	-3	-7	-6	-2	-5	44	-3	-8	-4
pair:a_facebook		-4	-2	-11	19	-2	-1	-4	-7	-7
pair:a_factory	-7	-15	-3	2	-11	-19	-5	-3	-3	-2
pair:a_federal	-24	-3	-3	-3	-2	-3	-21	-2	27	25
pair:a_fifth	-11	-4	-4	-5		4	8	-4	-8	-6
pair:a_filing	-12	-3	-5	37	-4	-5	-4	-24	-6	11
pair:a_financing	-14	17	-2	28	2	-10	-5	-3	-3	-2
pair:a_fine	-8	-3	-5	-4	-6	-4	-8	-5	35	-3
pair:a_firm	11	-3	-3	-5	10	-7	-5	-5	-10	-7
pair:a_first	5	-4	-4	2	-3	11	20	4	-7	-5
pair:a_five-day	20	28	-3	-2	-3	-4	-2	-2	-2	-2
pair:a_five-year	2	-5	-4	40	-4	-14	15	-3	-9	-6
pair:a_formal	-7	-2	-4	-8	-4	-5	6	-10	73	-3
pair:a_former	-17	-4	-8	-5	2	15	-6	-4		30
pair:a_four-day	-9	14	13	-3	-3	-20	-2	-3	-3	-6
pair:a_four-member	15	-3	-2	-4	-2	-3	-3	-1	-1	-5
pair:a_fourth	9	-5	-5	-5	-6	15	-9	1	-5	-8
pair:a_framework	-16	-3	-3	43	-4	-11	17	-3	-4	-3
pair:a_free	-17	-3	-5	-9	-7	75	-12	-6	-12	-3
pair:a_friend	-18	-3	-5	-4	-4	-5	-5	-4	-6	-20
pair:a_full	-5	-4	-5	-5	-5	-7	-15	36	-11	-5
pair:a_fund	-17	-8	-6	-3	-29	48	34	-3	-4	-2
pair:a_further	12	-3	-5	-4	26	-8	-6	4	3	26
pair:a_general	-14	-3	-9	-4	-3	-5	51	-4	-5	12
pair:a_gift	-15	-5	-6	-3	25	-6	-4	-3	-3	-7
pair:a_global	18	-4	-5	-4	-2	-3	-4	-2	-4	-3
pair:a_good	-16	-3	-6	-5	-4	-4	-5	-3	-4	-4
pair:a_grant	1	-4	-3	-7	45	-5	-5	-8	-3	-2
pair:a_ground	15	-9	-3	-3	-6	13	-5	-2	-7	-4
pair:a_group	-13	-4	9	9	21	-8	-5	-3	-4	-7
pair:a_hackathon	-15	-13	89	-9	-5	-9	-6	-4	-6	-5
pair:a_half		31	-4	-5	2	-9	27	-3	-3	-5
pair:a_handshake	47	-3	-6	3	-4	-8	-7	-2	-5	-4
pair:a_hearing	49	-8	-8	-6	-5	-10	4	-4	-9	-6
pair:a_high-level	3	-3	22	-2	-15	-4	-9	-2	33	-4
pair:a_hotel	41	-4	8	-5	-3	-23	-6	-2	-3	-3
pair:a_joint	-2	-5	-6	49	2	-16	-9	-5	-6	-3
pair:a_judge	-5	-2	-7	-6	-1	-8	-12	-9	14	-3
pair:a_key	-12	-6	-5	-3	-3	-6	-7	-5	-5	-4
pair:a_laboratory	1	-5	-5	2	-7	46	-4	-2	-6	-3
pair:a_landing	3	-6	-4	9	-5	-5	-4	1	-6	-3
pair:a_large	-10	24	-7	-4	-7	-6	21	-2	-3	-13
pair:a_law	-5	-3	-4	-3	-4	-8	29	-4	-9	-4
pair:a_lawsuit	-7	-3	-3	-4	-4	-6	-5	-4	46	-4
pair:a_lawyer	-24	-4	-3	-4	-4	-5	-3	-4	-5	-13
pair:a_letter	-11	5	-4	18	2	-9	-5		-8	-3
pair:a_license	-4	-2	-2	2	-7	13	6	-13	-13	-3
pair:a_list	36	-7	-3	-5	-5	-3	-21	-4	-5	-4
pair:a_living	-20	-4	-2	-5	-7	-10	31	-2	-5	-12
pair:a_loan	-4	-4	-3	-2	28	2	-5	-13	-11	-2
pair:a_local	-10	-4	-3	-4	-10	-12	-8	25	-13	-3
pair:a_long	22	7	-4	-4	-5	-6	-5	-4	-5	-5
pair:a_longer	3	-3	-3	-7	-4	-5	-8	-10	-4	-4
pair:a_lunch	17	-4	-9	-3	-6	-3	-2	-2	-3	-3
pair:a_majority	-6	-4	-4	-3	-8	-5	39	-3	-9	-3
pair:a_maker	-4	-2	-3	-8	27	-11	-12	-5	-11	-7
pair:a_market	-10	-3	-5	-4	-8	11	-6	-3	22	-3
pair:a_master	-17	-3	-12	-3	-5	-5	-10	-5	-7	-7
pair:a_matter	23	-3	-5	-3	-4	-6	-7	-4	-5	-3
pair:a_measure	-6	-2	-2	-4	-3	-5	28	-18	40	-3
pair:a_meeting	48	-5	-8	-5	-5	-5	-5	-2	-4	-7
pair:a_member	-12	-4	-4	-6	-4	-5	-8	-4	-5	24
pair:a_memorandum	-12	-4	-4	43	-4	-6	-4	-4	-4	-4
pair:a_ministry	-20	21	-6	-5	-4	-11	-5	-3	-4	-3
pair:a_mission	-9	48	-9	-3	-2	-3	-3	-2	-2	-6
pair:a_mobile	-6	-4	-4	-6	-13	47	-14	-5	-5	-3
pair:a_model	-20	-4	-4	-6	-5	18	-5	-3	-4	-7
pair:a_month	1	-3	-4	-5	-4	-1	-14	13	22	3
pair:a_more	-18	-8	-4	-1	-4	-5	-4	-3	-3	-4
pair:a_motion	-18	-4	-3	-4	-4	-17	28	-3	-5	-3
pair:a_national	-13	-3	12	10	-8	-11	-12		-7	-4
pair:a_natural	-13	-5	-4	-4	-5	-6	-5	-4	-6	-5
pair:a_network	-5	-2	-3	-5	-12	-15	-12	4	1	-8
pair:a_new	-13	2	-1	-4	7	-6	-4	7	-2	33
pair:a_news	-12	-4	-17	-6	-3	11	-5	-2		-3
pair:a_nine-day	-17	34	-4	-3	-2	-3	-3	-2	-4	-7
pair:a_non-binding	-7	-3	-3	6	-21	-7	-3	-8	6	-3
pair:a_note	3	-3	-5	22	-3	-6	-6	-6	30	-3
pair:a_notice	-12	-3	-3	-6	-5	-7	49	-5	32	-5
pair:a_number	-17	18	24	3	-4	2	-7	-2	-4	-7
pair:a_packaging	-37	-5	-3	-10	22	17	-4	-5	-12	-3
pair:a_panel	-36	-6	87	-5	-5	-6	-6	-3	-4	-5
pair:a_part	-6	-3	-2	-6	-21	-5	-2	-3	-6	-1
pair:a_partner	-1	-5	-3	-8	-10	-4	-5	-3	-6	-5
pair:a_partnership	-6	-3	-4	70	-6	-8	-5	-5	-7	-4
pair:a_payment	-7	-3	-4	-7	16	-6	-5	26	-10	-5
pair:a_penalty	-1	-2	-2	-3	-8	-4	-5	-6	42	-3
pair:a_permanent	-10	-6	-4	13	-7	-5	-5	-2	-15	47
pair:a_permit	-6	-2	-4	-6	-2	-5	20	10	-12	-3
pair:a_person	-41	-2	-4	-5	-9	-11	-2	-4	39	-4
pair:a_petition	-15	-4	-3	-13	-6	-4	-2	-2	58	-7
pair:a_picture	-23	-5	-4	-5	-4	-4	-3	-2	-6	-19
pair:a_pilot	-15	-6	-4	24	-2	32	-4	-11	-4	-5
pair:a_place	-6	-3	-4	-6	-4	-7	-6	-8	7	-4
pair:a_plan	9	20	-3	20	9	13	-18	9	-7	-4
pair:a_plant	-14	-5	-4	-7	48	-20	-3	-3	-5	-3
pair:a_platform	-23	-6	-8	-6	-2	-8	-6	-3	-3	-4
pair:a_policy	-18	-3	40	-5	-4	-9	23	-8	-5	-8
pair:a_post	9	-4	-3	-3	-4	-2	-2	-2	-4	-20
pair:a_preliminary	-4	-2	-4	8	-4	-6	-5	-5	29	-2
pair:a_press	-3	-6	-8	-5	2	-9	-9	-6	7	-3
pair:a_price	-8	-2	-2	-10	11	-6	-6	-2	-15	-5
pair:a_priority	-14	-5	-4	-5	-5	-6	-8	-2	-4	28
pair:a_private	12	-5	-5	-5	-5	13	23	7	-20	-10
pair:a_program	2	31	-4	-8	-3	29	-5	-2	-4	-4
pair:a_project	-12	-4	-3	-11	16	-6	-3	-4	-8	-3
pair:a_promise	17	-26	-3	-3	-1	-2	-3	-13	37	-2
pair:a_proposal	12	-3	-3	-5	-7	-14	45	-5	-8	-11
pair:a_protocol	-10	-19	-5	65	-14	-5	-9	-5	-30	-2
pair:a_public	-12	-3	-3	-7	-4	-24	43	26	-14	-3
pair:a_quarter	26	-4	-3	-3	22	-6	-4	-5	-4	-3
pair:a_question	-20	-5	-3	-3	2	-4	1	-3	-5	-3
pair:a_range	-6	-3	-2	-6	-6	-10	-2	4	-13	-2
pair:a_reception	51	-11	-6	-4	-5	-4	-3	-2	-3	-4
pair:a_regional	-9	-3	8	3	10	-9	-3	-4	-3	-4
pair:a_regulation	-6	-3	-6	-16	-6	-7	66	-8	-5	-5
pair:a_regulatory	-8	-3	-4	22	-4	14	22	-4	-18	-8
pair:a_release	-28	-3	19	-6	-7	29	-3	-7	8	-2
pair:a_report	-21	-5	-7	-5	-13	-12	-15	-3	-8	-5
pair:a_representative	25	-4	-5	-3	-4	18	-5	-3	-17	-5
pair:a_request	-5	-2	-3	-4	-7	-4	-12	-12	29	-3
pair:a_research	-9	-5	-15	-7	8	6	-5	34	-5	-5
pair:a_result	-3	-6	-3	-4	-4	-7	-4	-3	-11	-7
pair:a_review	29	-4	-4	-4	-3	-4	-14	-3	-11	-4
pair:a_rival	-6	-4	-3	22	-7	-10	-4	-4	41	5
pair:a_roadmap	-22	-6	-8	43	-4	-12	38	-3	-5	-4
pair:a_rocket	-10	-5	-3	-6	-4	8	-6	-5	-15	-5
pair:a_round	-8	-4	29	-5	17	-2	-10	-3	-3	-2
pair:a_roundtable	71	-5	11	-4	-5	-6	-4	-3	-6	-6
pair:a_row	-17	-3	-3	-12	-4	-6	-4	-6	-4	-7
pair:a_rs	-8	-2	-4	40	22	-7	38	-10	-23	-11
pair:a_rule	-9	-4	-4	-12	-4	-12	34	-5	-7	-4
pair:a_satellite	-1	-7	-4	-6	-9	9	-2	7	-8	-6
pair:a_school	-16	3	-4	-5	-6	-12	-5	-3	-4	-3
pair:a_second	21	-6	-5	-5		-2	-6	13	-2	6
pair:a_security	-7	-2	-4	-3	-2	-6	-4	7	-28	-3
pair:a_seminar	7	-4	48	-5	-4	-7	-5	-4	-5	-3
pair:a_senior	-15	-3	-5	-4	-5	-8	-6	-4	12	-5
pair:a_separate	26	-3	-4	7	11	-4	-6	-17	-8	13
pair:a_series	-43	-4	-11	-5	-3	-4	-4	-5	9	-2
pair:a_server	-4	-3	-4	-8	-18	-7	-5	20	3	-3
pair:a_service	-7	-2	-3	17	-9	10	-4	-6	-25	-4
pair:a_session	4	-3	37	-3	-2	-4	23	-2	-3	-11
pair:a_share	-7	-4	-4	-8	18	36	-15	-9	-4	-3
pair:a_short	14	8	-5	-3	-4	-9	-5	-2	-6	8
pair:a_side	9	-4	34	-10	-6	-5	-2	-2	-5	-3
pair:a_significant	-3	-17	-7	-3	-3	-2	-6	-2	-5	-2
pair:a_similar	-13	-3	-4	-6	-7	39	-4	19	18	-3
pair:a_single	-2	-3	-3	3	-5	-9	9	2	-6	-4
pair:a_sit-down	80	-8	-7	-7	-5	-5	-3	-4	-10	-4
pair:a_site	4	-12	-3	-5	-6	-8	-5	-4	-3	-5
pair:a_sitting	41	-3	-5	-5	-2	-3	-4	-2	-2	-4
pair:a_small	-11	-4	-7	15	-9	-6	-4	-10	-4	-4
pair:a_source	-5	-2	-3	-3	-6	-1	-5	-11	20	-1
pair:a_special	34	-5	-9	4	-5	-11	38	1	-10	-5
pair:a_speech	-20	-5	71	-3	-2	-8	-8	-2	-3	-3
pair:a_spokesman	-12	-4	-3	36	2	-6	-5	-6	-9	-5
pair:a_spokesperson	-9	-4	-3	-8	-6	-5	-9	-3	-23	-4
pair:a_stake	4	-2	-5	-7	9	-4	-5	2	-15	-3
pair:a_stakeholder	51	-2	6	-6	-7	-3	-11	-9	-16	-3
pair:a_start-up	18	-6	-6	-4	28	25	33	-6	-6	-5
pair:a_state	-18	30	-5	-9	15	21	-11	-5	-4	-3
pair:a_statement	7	-2	-3	-5	4	3	-5	-7	2	-4
pair:a_step	10	-4	-4	27	-5	17	-5	25	-7	-5
pair:a_strategic	-6	-4	-14	39	-10	-8	-4	-3	-7	-3
pair:a_strategy	-8	-4	-6	-12	-4	-6	69	-5	-5	-5
pair:a_strong	-35	-3	7	-8	-7	-8	-4	-3	20	-4
pair:a_study	-14	26	-4	-5	-7	-7	-6	-3	-10	-5
pair:a_subsidiary	-8	-3	-2	7	-15	-7	-4	5	44	-3
pair:a_table	40	-6	-10	-4	-2	-4	-3	-1	-2	-10
pair:a_talk	-35	-3	17	-2	-4	-3	-2	-2	-3	-5
pair:a_tax	25	-6	-3	10	-3	29	-14	-2	-2	-3
pair:a_team	3	34	-4	-8	-4	-7	-4	-3	-5	-5
pair:a_technical	-26	-8	-5	-10	-3	-5	-4	-3	-4	-6
pair:a_technology	-10	-3	-2	31	-6	-4	23	-28	-6	-11
pair:a_telephone	56	-5	-5	-4	-3	-6	-7	-3	-4	-3
pair:a_tender	-10	-3	-5	-14	-9	-5	-6	-8	-9	-3
pair:a_tenth	-12	-5	-4	-4	45	-5	-14	-4	-9	-4
pair:a_third	1	-4	-4	-5	-3	-2	8	-3		-6
pair:a_three-day	-14	21	19	-4	-3	-5	-3	-3	-2	-4
pair:a_time	-36	-5	-6	-7	-3	-5	-4	-2	-7	-9
pair:a_tour	-15	37	-6	-4	-4	-13	-3	-2	-3	-5
pair:a_training	7	-9	-6	-6	4	32	-5	-3	-4	-4
pair:a_treaty	-11	-3	-3	4	-6	-7	-8	-4	-4	-5
pair:a_trial	-24	-5	-6	-3	-4	30	-7	-6	35	-11
pair:a_trip	-11	70	-7	-4	-4	-7	-3	-4	-4	-4
pair:a_two-day	-11	31	35	-4	-2	-7	-4	-2	-5	-3
pair:a_unit	-15	-2	-3	-10	-17	-7	-7	2	15	-4
pair:a_us	3	-4	-3	14	39	-5	-3	-3	-3	-3
pair:a_video	42	-7	-11	-5	23	-6	-5	-2	-2	-3
pair:a_view	-8	-2	-1	-16	-2	-2	-11	-2	-7	-2
pair:a_virtual	63	-3	-6	9	4	-8	-7	-1	-2	-2
pair:a_visit	9	16	-2	-2	-4	-1	-2	-2	-3	-4
pair:a_visiting	14	-6	-7	-2	-5	-3	-2	-3	-3	-6
pair:a_vote	14	-3	-5	-4	13	-5	-31	-6	-9	-7
pair:a_warning	-13	-4	-5	-6	-7	-6	-8	-20	82	-7
pair:a_way	52	-5	-4	-4	-8	-5	-6	-5	-9	-2
pair:a_week	3	34	-13	-4	-6		-7	-2	7	1
pair:a_white	-5	30	-3	-10	-4	-6	39	-3	-8	-8
pair:a_wide	-21	-7	36	-4	-8	-8	-4	-3	-4	-3
pair:a_word	-7	-7	-9	-2	-3	-13	-3	-2	-6	-3
pair:a_working	26	2	-8	-5	-3	-4	-4	-2	-4	-5
pair:a_workshop	-26	-6	79	-4	-6	-7	-5	-6	-7	-3
pair:a_year	-6	1	-5	-1	-9	6	13		-7	4
pair:a_€	-7	-3	-9	-29	60	-11	-4	-3	-4	-7
pair:able_to	-7	-3	-7	3	-8	-5	14	-2	-10	-3
pair:about_.	-14	10	-4	-10	-4	-4	24	18	-5	-3
pair:about_<f>	-14	-4	-6	-5	-9	-8	-4	-5	-11	-6
pair:about_<p>	-19	-3	-12	-5	-6	-4	-4	-4	-5	-6
pair:about_a	30	-5	-5	-3	-8	-8	-4	-2	-3	-4
pair:about_datum	46	-5	-4	-3	-3	-4	-4	-2	-3	-6
pair:about_digital	33	-13	-13	-3	-2	-5	21	-2	-3	-2
pair:about_how	2	-3	-3	-2	-2	-18	-2	-1	-9	-3
pair:about_it	-7	21	-3	-6	-6	-8	-6	-3	-6	-3
pair:about_its	-27	-3	-5	-7	-5	-28	-8	-4	38	-3
pair:about_the	16	-4	-2	-5	-2	-4	-6	-6	-5	1
pair:about_to	-9	-4	-3	-4	-16	-5	-9	-6	-12	-8
pair:about_what	-9	-6	-3	-5	-18	-3	-8	-6	-10	-12
pair:above_all	-7	-3	-7	-6	-8	-2	-4	-3	-3	-3
pair:abroad_.	-19	-3	-4	-5	-9	-6	-19	-3	7	-10
pair:abu_dhabi	3	-4	-4		-15	30	-9	3	-8	-3
pair:abuja_,	-14	-27	-6	-5	8	-12	-2	-5	13	-6
pair:abuja_.	49	-21	-10	-3	-6	22	-8	-2	-7	-12
pair:abuja_on	-23	-16	51	-3	-3	-3	-8	-1	-4	-7
pair:accept_the	7	-3	-3	-6	-4	-5	-6	-8	-18	22
pair:access_to	2	-4	-5	-5	-4	-8	-7	-10	18	-3
pair:accompany_<p>	3	44	-5	-5	-5	-5	-3	-4	-6	-9
pair:accompany_by	25	2	-4	-4	-4	-5	-2	-4	-3	-6
pair:accompany_delegation	19	-36	-12	-2	-1	-2	-1	-1	-1	-2
pair:accompany_the	-36	7	-13	-6	-4	-4	-4	-3	-6	-8
pair:accord_,	-7	-3	-4	27	-3	-3	-8	-4	-6	-2
pair:accord_on	-11	-3	-3	75	-8	-6	-12	-6	-5	-3
pair:accord_to	-3	1	-2	-5	-3			-5	1	-2
pair:account_.	-14	-2	-3	13	-11	2	-8	-15	45	-6
pair:account_for	22	-5	-4	-4	-3	-10	-4	-3	-4	-3
pair:account_of		-7	-3	-4	-6	-4	-10	-9	15	-6
pair:accra_.	30	-26	9	-3	-3	-3	-4	-2	-7	-5
pair:accuse_<f>	-5	-3	-2	-7	7	-3	-5		57	-3
pair:accuse_<p>	-35	-3	-4	-4	-4	-6	-3	-3	-21	-16
pair:acquire_<f>	-6	-3	-4	-3	64	-6	-5	22	-11	-4
pair:acquisition_of	-8	-2	-3	-5	58	-7	-6	11	-8	-8
pair:across_africa	-6	-2	-10	5	27	-8	-7	-4	-3	-3
pair:across_from	26	41	-3	-4	-3	-5	-5	-3	-4	-5
pair:across_the	-14	-4	-5	-8	-5	-3	-5	14	-5	-4
pair:act_(	-6	-3	-6	-4	-3	-8	-18	-2	10	-2
pair:act_,	-10	-4	8	-6	-7	-3	22	8	-7	-5
pair:act_.	-6	-3	-4	-5	20	-5	-18	-4	2	-4
pair:act_as	13	-3	-3	-2	-3	-13	-12	-3	-5	-5
pair:act_be	-3	-3	-5	-4	-3	-5	29	-7	-7	-4
pair:act_in	-14	-3	17	-4	-6	-5	11	-4	-6	-4
pair:act_of	-6	-3	-2	-3	-3	-3	-34	-9	-13	-29
pair:act_on	-8	-4	-4	-15	-3	-8	16	48	-8	-5
pair:activity_in	-18	-1	-2	-27	-25	-5	22	-2	-4	-2
pair:add_,	-11	3	-4	-3	-5	12	-5	-4	-6	-4
pair:add_.	-15	-5	-4	-5	-10	-11	-5	-5	-6	-4
pair:add_that	-14	-4	-2	-5	-5	-5	8	18	-7	-4
pair:add_to	-12	-4	-8	-6	-4	-5	-5	-4	24	-8
pair:addis_ababa	-7	-5	43	31	-4	11	-4	-3	-6	-4
pair:address_,	-13	-4	21	-3	-4	-16	-3	-4	-3	-7
pair:address_.	18	-3	-5	-2	-2	-5	-2	-1	-8	-2
pair:address_the	-12	-5	37	-4	-5	-13	-4	-2	-5	-3
pair:administrative_court	-11	-3	-2	-7	-3	-3	-6	-14	29	-4
pair:admit_<f>	-10	-2	-2	-6	-7	-6	-6	88	-15	-2
pair:admit_as	-16	-4	-5	-3	-4	-3	-10	-8	-7	-8
pair:adopt_a	-9	-2	-4	-8	-3	-3	35	-4	-7	21
pair:adopt_by	-5	-3	-3	-4	-5	-3	30	-3	-6	-4
pair:adopt_in	-10	-4	-3	-5	-3	-9	39	-5	-7	-6
pair:adopt_the	-10	-4	-4	-9	-4	-8	45	-4	-8	-6
pair:adoption_of	-7	-3	-5	-4	-3	-14	24	-3	-3	-2
pair:advance_technology		-4	-5	-7	-1	-6	-8	-1	-3	-4
pair:advice_of	-22	20	-4	-3	-9	-3	44	-19	-9	48
pair:adviser_to	-14	-2	-3	-12	-4	-4	-10	-3	6	35
pair:affair_,	20	-11	21	-4	-1	-4	-2	-1	-2	-9
pair:affair_.	17	-3	-5	-3	-3	-6	-3	-2	-3	14
pair:affirm_that	-12	-6	-2	-8		-6	19	-2	-3	-5
pair:africa_,	7	-5	-12	-3	21	25	-4	-4	-4	-6
pair:africa_.	-5	-3	-4	2	-9	-8	-5	-5	-3	-3
pair:african_business	-19	-3	-5	-8	-12	-6	-3	-4	-9	35
pair:african_country	-10	-2	-4	-3	-10	-3	-3	-4	-6	-5
pair:after_,	50	-5	-3	15	-6	-4	-5	-2	-6	-6
pair:after_<a>	-16	-5	-3	-3	-8	-2	-3	-30	40	-4
pair:after_<c>	-16	-3	-2	-5	-6	-11	-4	23	-5	-4
pair:after_<f>	7	-3	-3	-3	4	-5	-5	-7	12	-3
pair:after_<p>	-6	2	2	-6	4	-5	-2	-3	14	11
pair:after_a	28	-5	3	-5	-5	-8	2	9	6	-3
pair:after_an	-17	-4	-12	52	-24	-10	37	-3	-3	-6
pair:after_he	-28	-12	-6	-3	-6	-3	-4	-4	-5	42
pair:after_it	-11	-6	-3	-4	1	15	26	-6	1	-5
pair:after_nine	-19	-4	-3	-5	-5	-12	-13	-3	44	-23
pair:after_ten	-10	-4	-6	-21	-4	-6	-6	-5	-10	-28
pair:after_the	-4	7	-5	9	1	18	-4	7	-1	-2
pair:after_two	1	-7	-5	-5	-8	19	-6		19	1
pair:after_which	11	-4	-3	-7	-9	-8	-7	-6	8	-3
pair:afternoon_.	48	-4	-5	-5	13	-9	-5	-5	19	-6
pair:afternoon_<p>	36	-24	-2	-3	-3	-7	-3	-2	-4	-4
pair:afternoon_at	-10	-3	-12	-4	-4	-10	-6	-3	-4	-8
pair:afternoon_it	76	-5	-4	-3	-5	-6	-4	-5	-3	-4
pair:afternoon_of	46	-6	-4	-3	-4	-5	-3	-2	-7	-4
pair:afterwards_,	-2	-3	-4	-3	-4	-16	-4	-2	-2	-3
pair:afterwards_.	-13	-4	-2	-9	-3	-3	-2	-2	-4	-6
pair:afterwards_that	-9	-5	-3	-2	-3	-4	-4	-2	-4	-5
pair:again_,		-5	-13	-5	-7	-5	-5	20	5	-6
pair:again_.	-18	-2	-2	-6	22	-12	-6	16	-9	-5
pair:again_in	6	-5	-14	-5	-6	-7	-8	-5	-7	5
pair:again_on	23	-3	-3	-8	-3	-9	-7	-8	36	-5
pair:against_.	-32	-3	-4	-4	-3	-4	45	-11	26	-7
pair:against_<a>	-10	-3	-3	-6	-5	-25	30	-7	49	-7
pair:against_<f>	-10	-2	-3	-4	-5	-7	-5	-6	31	
pair:against_a	-3	-2	-3	-4	-14	-6	-8	6	3	-4
pair:against_the	5	-4	-3	-5	-4	-6	3	-6	54	-7
pair:age_check	29	-3	-5	-6	-6	-14	4	-6	33	-4
pair:age_limit	17	-3	-4	-2	-1	-2	-5	-2	-3	-3
pair:age_of	-10	-3	-17	-5	-4	-8	41	-2	-5	-5
pair:agency_,	-9	-6	-2	44	-29	-7	8	-7	-4	-6
pair:agency_.	-5	12	11	-10	-3	-5	14	-3	-6	-5
pair:agency_<a>	-36	29	-4	-4	12	-5	-10	-11	-11	-7
pair:agency_in	-11	-3	11	-5	1	-4	-3	-3	-5	-8
pair:agenda_,	42	-4	-6	-4	-3	-11	22	-5	-6	-9
pair:agenda_.	-3	-4	-5	-5	-5	-3	-3	-2	-4	-5
pair:agenda_be	40	-3	-7	-6	41	-7	-4	-6	-12	-3
pair:agenda_of	-40	-3	-4	13	-6	-7	-7	-3	-3	-2
pair:agent_,	8	-2	-3	-4	-5	-6	-17	-3	-8	-18
pair:ago_.	-16	-3	-3	-6	39	-22	-4	17	-13	-4
pair:agree_in	35	-3	-11	5	49	-6	-5	-10	-4	-6
pair:agree_on	-15	-3	-4	24	-5	-5	-8	-12	-6	-2
pair:agree_that	-20	-5	-4	-17	-6	-8	12	34	-6	-6
pair:agree_to	2	-3	-3	27	5	-7	-3	-3	-2	5
pair:agree_with	-29	-4	-3	13	-9	-6	-6	-2	-4	-5
pair:agreement_,	-6	-4	-9	75	-15	-23	-15	-4	-5	-3
pair:agreement_.	-7	-3	-4	39	-4	-5	-14	-3	-22	-3
pair:agreement_be	-7	-1	-3	51	-6	-4	3	-4	-8	-6
pair:agreement_between	-15	-5	-5	44	-4	-8	-4	-4	-7	-4
pair:agreement_for	-13	-3	-7	71	-7	-6	-6	-5	-3	-3
pair:agreement_have	-5	-2	-2	23	-6	44	-7	-7	-3	-2
pair:agreement_on	-17	-4	-4	31	2	-11	-8	-3	-3	-2
pair:agreement_sign	-4	-2	-3	32	30	7	-4	-6	-10	-2
pair:agreement_that	7	-2	-2	75	17	-7	-3	-1	-2	-8
pair:agreement_to	-10	-3	-2	29	7	-6	-4	-2	-4	-3
pair:agreement_with	-9	-2	-3	30	-9	4	-4	-11	-6	-3
pair:ahead_.	25	-3	-3	-3	-11	-5	-3	-15	-13	-4
pair:ahead_of	-23	-5	-6	-4	-5	27	-7	-10	-8	-4
pair:ahead_with	-9	-4	-5	-4	59	-13	-6	-4	-20	-8
pair:ai_)	4	-3	-4	-6	-3	-6	-10	-2	-2	-2
pair:ai_,	-6	-4	-5	-3	-12	-5	12	-5	-6	-5
pair:ai_-	26	-5	-8	4	-3	28	-5	-4	-4	-5
pair:ai_.	-15	-3	18	23	-4	-8	-29	-3	-5	-4
pair:ai_and	-14	-10		-20	-4	-7	15	-2	-3	-8
pair:ai_be	33	-8	-5	15	-3	-3	-2	-2	-3	-4
pair:ai_ecosystem	-5	-4	-8	-15	-5	-8	-7	-2	-3	-4
pair:ai_factory	-1	-3	-4	10	18	-7	-6	-16	-1	-2
pair:ai_hub	-6	-3	-14		-4	-7	4	-3	-5	-2
pair:ai_in	-12	-4	22	-7	-8	-4	50	-2	1	-7
pair:ai_infrastructure	-6	-5	-4	2	26	9	-5	-3	-5	-5
pair:ai_model	-13	-3	-4	-6	30	25	19	-3	-6	-4
pair:ai_research	-15	-4	-5	-13	-3	14	-7	-3	-3	-3
pair:ai_summit	-18	-5	51	-7	-4	-9	-5	-3	-4	-5
pair:ai_technology	32	-2	-3	-4	-5	-10	47	-3	-7	-3
pair:aid_for	-8	-5	-4	-4	-50	-11	-8	25	-5	-5
pair:aim_at	-11	-4	-4	10	-4	-9	-6	-3	22	-7
pair:aim_to	-7	-3	-3	-4	-9	-5	33	-19	-3	-2
pair:air_and	-11	-5	-4	-4	-5	-11	-5	-4	-4	-6
pair:air_in	13	-16	-7	-6	-7	73	-4	-7	-5	-5
pair:airport_.	20	-26	-5	-7	-4	-7	-5	-3	33	-8
pair:algorithm_.	-28	-4	-3	-3	-4	-5	-5	-2	-6	-3
pair:alike_.	-10	-3	-5	-5	-10	-5	9	-7	-14	-4
pair:all_,	-5	-4	-15	13	-8	-4	-10	-7	1	6
pair:all_<p>	-14	-6	-4	-5	-4	-7	-4	-3	-3	-7
pair:all_in	-16	-6	28	-4	-3	-11	-4	-2	-5	18
pair:all_of	-13	-4	-6	6	-9	9	-8	1	-10	5
pair:all_on	-15	-5	-3	-16	-3	-3	-3	-2	-5	-5
pair:all_that	-6	-14	-4	-8	-7	-11	-6	-10	-3	-3
pair:all_the	-10	-2	-3	-3	1	-5	16	-13	-18	3
pair:all_three	12	-4	-7	-3	-3	-6	-4	-5	-5	-5
pair:allow_.	-6	-2	-4	-4	-6	28	-12	-17	1	-2
pair:allow_<f>	-7	-3	-2	-7	-14	-5	-4	68	-18	-5
pair:alone_.	13	-4	-6	-6	-4	-7	-7	-4	-8	-4
pair:along_.	30	-5	-5	-4	-4	-8	-6	-4	-6	-6
pair:along_the	25	-6	-4	-7	10	-7	-6	-4	-4	-5
pair:along_with	2	-5	-5	16	-7	-5	-4	-4	29	10
pair:already_be	-5	-8	-8	11	-10	-11	-5	-3	42	-4
pair:also_<p>	-31	-6	-4	-3	-7	27	-2	-2	-5	-5
pair:also_a	40	-5	-7	-5	-4	-5	-6	-3	-5	-4
pair:also_at	-19	-5	-8	-5	-4	-5	-4	-2	-3	50
pair:also_attend	-60	-5	-9	2	-3	-8	-4	-2	-4	-5
pair:also_expect	-7	-3	-5	-2	-6	-4	12	-8	-8	-3
pair:also_give	-15	-15	-14	-4	16	-5	-2	30	-2	-7
pair:also_go	19	-9	-5	-5	-6	-10	-8	-2	-9	-6
pair:also_have	41	-11	-7	-5	-3	-7	-3	-2	-4	-5
pair:also_hold	53	-3	-6	-3	-4	-3	-7	-2	-4	-6
pair:also_in	-21	-5	-8	-5	-4	-5	-5	-3	-5	-6
pair:also_include	-42	-4	-8	-7	-6	-5	-5	-3	-7	29
pair:also_make	-10	-4	-3	-6	-4	-5	-44	-4	-4	43
pair:also_mean	-8	-3	-5	-2	-4	-6	-4	-2	-4	-5
pair:also_meet	44	-4	-6	-4	14	-3	-3	-2	-3	-5
pair:also_on	-2	-10	8	-2	-3	-3	23	-3	-13	-4
pair:also_present	20	-5	-5	2	-4	-5	-4	-3	-5	-8
pair:also_show	-23	31	-12	-3	-3	-3	-2	-3	-3	-4
pair:also_speak	-14	-5	36	-3	-3	-6	-3	-3	-3	-4
pair:also_take	43	-9	-14	-3	-29	34	-5	-2	-3	-5
pair:also_tour	4	38	-21	-2	-7	-11	-1	-2	-3	-4
pair:ambassador_to	-13	-8	-6	-5	-6	-7	-4	-3	-6	62
pair:amend_the	-11	-3	-3	-10	-6	-8	77	-20	-9	-2
pair:amendment_,	-14	-4	-5	-3	-3	-3	20	-4	-7	15
pair:amendment_to	-5	-3	-3	-4	-4	-10	46	-5	-10	-4
pair:among_<c>	-4	-4	-10	-2	-5	-3	-6	-3	-14	-4
pair:among_others	82	-7	-5	-7	-4	-3	-3	-3	-6	-6
pair:among_the	-7	-5	16	2	-2	-7	-5	-3	-6	-3
pair:among_them		5	1	5	-1	-2	-1	-7	13	-5
pair:among_those	-15	-5	-6	-6	-5	-4	-5	-4	13	-6
pair:amount_to	-16	-4	-4	-8	-14	-5	-8	-6	4	-5
pair:an_<a>	-13	-2	-5	-4	-6	-5	-12	-3	-15	40
pair:an_<c>	-1	-5	-3	2	9	-7	-4	4	3	-2
pair:an_<p>	-27	-6	-4	-4	-5	-5	-6	-3	-6	-14
pair:an_accord	-18	-4	-9	77	-7	-7	-7	-5	-5	-3
pair:an_account	12	-10	-6	-5	-5	-15	-7	6	-13	-2
pair:an_additional	-6	-2	-2	-3	60	-9	-7	-2	-3	-1
pair:an_agreement	-10	-4	-4	43	-1	-7	-4	-4	-5	-3
pair:an_ai	-12	11	4	-7	4	47	-8	5	2	-5
pair:an_alliance	-15	-4	-4	59	-5	-10	-4	-3	-6	-9
pair:an_answer	2	-3	-4	-4	-12	14	27	-6	-6	-10
pair:an_appeal	-15	-5	-4	-5	-7	-4	-8	-4	15	-8
pair:an_application	-10	-5	-4	-3	-3	37	-13	13	-10	-3
pair:an_appointment	3	-5	-5	-3	-5	-4	-3	-2	-5	-8
pair:an_arrangement	-17	-2	-2	84	-8	-4	-3	-7	-14	-19
pair:an_audience	28	-3	-5	-3	3	5	-2	-4	-2	-6
pair:an_award	-21	-7	-3	-15	-19	-6	-3	-31	21	-5
pair:an_earlier	-8	-7	-4	-4	3	-8	-20	-3	59	-5
pair:an_early	-7	-3	-5	-4	33	-4	-4	-4	-8	-5
pair:an_emergency	-8	-4	-4	-8	-8	-5	63	-13	-4	-5
pair:an_end	-1	11	24	3	-3	-4	27	-2	-6	-6
pair:an_enforcement	-6	-2	-3	-3	-5	-14	-22	-8	45	-5
pair:an_engineer	-17	-4	-5	-6	-6	-25	-7	-7	38	-6
pair:an_environment		-2	-1	-2	-5	-2	-5	-4	-1	-4
pair:an_event	-7	-4	23	7	-4	35	-10	-2	-4	-5
pair:an_ex	31	-5	-4	-5	-3	-4	-3	-2	-7	-6
pair:an_exchange	23	-7	-3	6	-5	-6	-4	13	-5	-3
pair:an_executive	-43	-3	-4	-15	-3	-4	34	-5	50	-7
pair:an_eye	-23	-4	-4	-5	-5	-5	-7	-3	-5	-6
pair:an_hour	30	-2	1	-2	-4	-7	2	-3	-5	-5
pair:an_identity	-10	-17	-7	-7	-3	-10	40	-5	-6	-3
pair:an_important	-12	14	-3	-8	16	-3	-8	-4	-3	-5
pair:an_incentive	-3	-3	-2	-3	41	-2	-5	-17	-8	-11
pair:an_individual	-5	-2	-3	-6	-4	-4	-22	5	33	-5
pair:an_industry	-35	-4	46	-4	-4	-4	25	-7	-5	-3
pair:an_inquiry	-12	-3	-12	-2	-6	-10	-7	-2	45	-4
pair:an_inspection	-14	68	-3	-3	-3	-6	-5	-2	-5	-6
pair:an_interview	-15	-4	-4	-5	-4	-3	-3	-2	-5	-5
pair:an_investigation	-6	-2	-2	-4	-5	-7	-5	-8	30	-5
pair:an_investment	-5	-4	-4	-8	32	-11	-5	-9	-7	-3
pair:an_mou	-11	-4	-3	76	-5	-3	-4	-3	-9	-4
pair:an_offer	15	-3	-2	-7	2	-4	-2	-6	-6	-4
pair:an_office	-19	-4	-4	6	5	8	18	-2	-4	-2
pair:an_official	-1	10	-6	-3	6	3	-4	-3	-6	-4
pair:an_old	17	29	-2	-7	-4	-5	-3	-4	-1	-2
pair:an_online	18	-8	-12	-4	41	-5	-6	-4	-4	-3
pair:an_open	20	-5	-15	-2	-2	27	-5	-2	-11	-2
pair:an_order	-7	-2	-3	-11	-2	-3	27	-8	7	-4
pair:an_ordinance	-5	-3	-4	-3	-6	-6	48	-4	-17	-6
pair:an_undisclosed	-9	-3	-5	-5	53	-6	-3	-7	-8	-4
pair:analyst_at	-5	-5	-3	-4	-8	-7	-3	-13	-8	-10
pair:and_,	38			-1	-7	-6	-4	-4		-8
pair:and_<a>	2	-5	2	23	3	2	-7	-7	-5	-6
pair:and_<c>	-8	-2	-3	14	-3	-3	-5	-1	-2	-3
pair:and_<f>	5	-3	-1	13	-4	-4	-6	5	2	-5
pair:and_<o>	-1	-5	8	28	-1	3	-6	-4	-6	-7
pair:and_<p>	29	-5	2	5	-3	-4	-5	-3	-4	-6
pair:and_a		8	-6	-4		-7	-2		-5	-3
pair:and_about	-31	-4	-4	-11	-3	-2	-2	-1	-1	-1
pair:and_again	15	-3	-2	-8	-3	-17	-9	-5	-10	-7
pair:and_ai	21	-4	-4	-5	-2	-6	20	-4	-3	-3
pair:and_all	10	-3	-4	-4	-6	-5	40	-31	-20	33
pair:and_an	31	-2	-2	8	13	-4	-8	-5	-4	-4
pair:and_ask	-5	11	-6	-3	-5	-7	-7	1	6	-4
pair:and_at	-1	35	4	-5	25	-3	-5	-2	-1	-6
pair:and_be	-8	4	-1	-5	-5	-3	-3	-5	-5	-3
pair:and_bring	-4	-3	-7	-2	-3	-7	-2	-2	-2	-4
pair:and_business	-8	-2	-2	-1	-10	-5	-8	-3	-1	-1
pair:and_by	10	17	-6		10	2	-5	-3	-6	-8
pair:and_citizen	-7	-8	-3	-9	-6	-3	-6	-2	-4	-3
pair:and_come	51	-37	-5	-3	-4	-6	-3	-3	-13	-10
pair:and_communication	-9	-2	4	-9	-8	-2	-5	-2	-4	-4
pair:and_communications	5	-3	21	-4	-3	-5	-7	-2	-3	-3
pair:and_cooperation	-12	-4	-3	-2	-2	-2	-4	-2	-6	-1
pair:and_create	-8	-1	-6	-4	-14	-5	-3	-1	-3	-3
pair:and_development	-8	-4	-3	-5	-12	7	-4	-2	-2	-3
pair:and_digital	-9	8	-7	3	-9	-4	-3	-2	-4	-3
pair:and_discuss	25	-8	-5	-4	-3	-2	-2	-2	-3	-3
pair:and_draw	-8	-4	-4	-6	-5	-12	-4	-3	-8	-4
pair:and_economic	-8	-3	-3	-7	-3	-3	-4	-2	-3	-3
pair:and_exchange	11	-2	-2	-6	-3	-3	-5	-2	-3	-4
pair:and_fair	-7	-3	-29	-6	-2	-12	-1	-1	-2	-3
pair:and_fin	-7	-2	-3	-4	-5	-4	-7	-34	70	-4
pair:and_for	-8	-6	-5	-10	3	-5	-4	-3	14	-6
pair:and_from	10	-6	-5	7	32	-8	-7	22	-10	-4
pair:and_gb	-19	-3	-4	-13	-4	-6	-6	-6	-4	-7
pair:and_get	19	-10	-2	-4	-5	-11	-6	-2	-3	-4
pair:and_give	-18	-3	-3	-6	-7	-4	28	-17	7	30
pair:and_go	-16	-6	-3	37	-4	-5	-4	-31	-8	-11
pair:and_good	-5	-4	-5	-3	-3	-4	-3	-2	-4	-4
pair:and_green	-3	-3	-2	-1	-2	-15	-1	-2	-1	-1
pair:and_hand	26	-3	-2	-6	-6	-6	-3	-3	-8	7
pair:and_have	3	-6	-5	-3	-7	3	-2	-6	-3	-7
pair:and_he	50	-2	-3	-2	-3	-3	-4	-2	-7	-8
pair:and_head	-28	-3	5	-1	-2	-2	-1	-1	-3	-7
pair:and_help	-9	-4	-3	8	-5	-2	-5	-3	-4	-7
pair:and_his	48	-4	-8	-6	-4	-4	-4	-3	-4	-8
pair:and_how	26	-3	-5	-3	-10	-4	-4	-3	-3	-1
pair:and_in	-2	-2	-5	-1	-4	-4	-6	10	-4	-3
pair:and_information	-21	-4	8	12	-3	-5	-4	-2	-2	-3
pair:and_infrastructure	-33	-6	-3	-7	-5	-4	-4	-1	-2	-2
pair:and_innovation	-28	-6	-16	-1	-7	-4	-1	-1	36	-5
pair:and_instagram	-6	-1	-1	-3	-21	-7	-2	-4	56	-2
pair:and_international	-5	-6	18	22	-1	-3	-4	-3	-2	-2
pair:and_investment	-11	8	-4	-3	-5	-4	-4	-3	-3	-4
pair:and_investor	-27	-8	47	-3	-3	-4	-3	-1	-4	-6
pair:and_it	-14	-4	-5	-5	-3	-11	10	27	-3	-3
pair:and_its	-10	-3	-5	-7	9	-10	4	-6	36	-5
pair:and_keep	-11	-4	-7	-4	54	-10	-6	-5	-9	-5
pair:and_leave	-6	32	-2	-2	-13	-1	-2	-2	-4	-16
pair:and_let	-2	-3	-1	-2	-11	-7	-7	7	-5	-2
pair:and_make	-5	-6	-5	-3	-3	-4	6	-2	-3	4
pair:and_more	-8	-4	31	-4	15	-18	-6	-5	-6	26
pair:and_name	-15	-4	-7	-7	-7	-7	-4	-3	-4	52
pair:and_network	-7	-5	-10	-4	6	-7	-4	-2	-3	-1
pair:and_not	-29	35	-5	15	-7	-5	-3	-3	-5	-7
pair:and_of	4	1	-6	6	2	8	-3	-3	-7	
pair:and_on	5	-2	-3	-5	2	-6	-4	-5	1	-2
pair:and_other	7	-5	3	-5	-8	-5	14	-8	-9	-3
pair:and_others	-18	-4	-3	-3	-8	-4	10	-6	-12	-5
pair:and_our	-9	-3	-2	-7	-4	-7	-2	-3	-3	-4
pair:and_promise	-23	-7	-5	-5	-5	28	38	-3	-5	-7
pair:and_regulation	15	-3	-3	-3	-4	-3	-13	-2	-2	-6
pair:and_reliable	-5	-5	-7	-24	-6	-12	-4	-2	-4	-2
pair:and_replace	-21	-5	-4	-6	-8	-10	32	-13	-5	69
pair:and_research	20	-6	-4	-4	-5	-3	-4	-1	-4	-3
pair:and_run	-35	-4	-6	-8	-10	-31	-4	-3	-6	-7
pair:and_say	-9	-5	-5	-5	-5	11	-3	-3	-7	-5
pair:and_security	-6	-5	-5	-5	-6	-6	15	-3	-7	19
pair:and_see	39	-24	28	-4	-2	-2	-2	-2	41	-10
pair:and_sell	-14	-6	-5	-10	-12	31	-14	-8	-19	-3
pair:and_semiconductor	-15	-3	-6	-3	-4	-3	-6	-2	-3	-2
pair:and_senior	22	-4	-5	-4	-4	-5	-3	-2	-6	-11
pair:and_service	-7	-3	-3	-22	-5	-11	-11	-7	-5	-2
pair:and_share	-6	-3	-2	-13	-11	-5	-4	-3	-6	-3
pair:and_so	4	-5	10	-6	-1	4	-4	-3	-5	-5
pair:and_social	-6	-3	-2	-3	-2	-2	12	-2	16	-7
pair:and_start-up	-21	-2	37	-8	-37	-6	-12	-8	-10	-3
pair:and_take	-17	9	16	-8	-19	-4	5	19	-5	-6
pair:and_talk	-15	-9	35	-7	-4	-5	-1	-2	-3	-4
pair:and_technological	-5	17	-2	-16	-4	-2	-3	-1	-2	-4
pair:and_technology	7	-6	-8	-6	-3	-4	-7	-2	-3	-6
pair:and_tell	20	-8	-2	-4	-4	-3	-3	9	33	-3
pair:and_thank	-8	-5	-5	-4	-5	-4	-4	-3	-8	-4
pair:and_that	-19	-6	-2	-7	-2	-5	-6	-4	2	-3
pair:and_the	8	1	-3	5	-2		-4	-2	-2	-5
pair:and_then	35	-18	7	10	-4	-3	-4	-3	-5	-3
pair:and_there	-6	35	-5	-4	19	-9	-3	-2	-5	-4
pair:and_those	-15	-2	-2	-10	-16	-5	-4	-4	-16	-6
pair:and_three		-1	-3	-6	-7		-19	-10	26	-5
pair:and_to		-5		-8	-6	-8	-2	5	-5	
pair:and_two	9	-4	-4	-6	-5	-9	2		-7	-5
pair:and_use	18	-16	-3	-2	-7	-3	-8	-4	13	-3
pair:and_we	-11	-3	-4	-4	1	9	-5	-4	-3	-2
pair:and_what	-5	-6	-4	-4	-8	-3	-5	-4	-3	-3
pair:and_where	16	33	-2	-5	-2	11	-4	-1	-4	-2
pair:and_which	8	7	-2	2	-8	-6	1	-8	11	-6
pair:and_who	-17	-4	-3	-4	-3	-5	-5	-2	-3	5
pair:and_will	-5		-4	-8		14	-5	2	9	4
pair:and_with	18	16	3		-8	-5	4	-2	-4	-4
pair:and_without	-22	-11	-3	-16	-8	-9	-3	-3	-4	-9
pair:and_work	-22	-3	-3	-5	6	-5	-2	-8	-3	-4
pair:and_would	-6	-4	-3	-4	-5	-4	-9	-4	-12	16
pair:announce_,	-2	-3	-2	5	25	-7	28	-7	-4	-4
pair:announce_.	-11	3	5	27	-15	37	2		-19	27
pair:announce_a	7	-4	-6	46	29	-8	15	-4	-6	-5
pair:announce_an	-5	-2	-3	23	18	-9	-5	-9	-24	-4
pair:announce_at	-13	-3	-12	-6	-6	-8	7	18	43	18
pair:announce_in	-11	-4	-3		47	25	10	-5	-6	-7
pair:announce_on	-9	-3	-3	30	20	-2	-6	-4	12	3
pair:announce_that	-20	-3	-3	7	11	-8	32	-6	14	9
pair:announce_the	-5	-4	-5	-6	-6	-6	-16	-8	-15	-2
pair:announce_today	-17	-2	-4	-3	-3	-5	20	-3	-23	23
pair:another_$	-6	-3	-5	-4	37	-19	-5	-2	-3	-1
pair:another_meeting	54	-6	-6	-5	-4	-4	-6	-2	-3	-5
pair:another_of	22	-7	-4	-3	-2	-3	-2	-2	-3	-6
pair:answer_.	9	-4	-4	-14	-6	-6	-6	-4	-7	-8
pair:answer_a	-5	-2	-2	-8	-5	-4	-7	5	18	-3
pair:answer_question	60	-4	-4	-3	-2	-7	-6	-2	-8	-13
pair:answer_that	-10	-3	-3	-5	-9	-11	-12	-5	-21	-11
pair:answer_to	-13	-4	-3	-3	-6	22	-4	-5	42	-3
pair:any_rate	-21	-2	-8	-6	-4	-2	-6	-18	-2	-9
pair:anything_,	26	-15	-4	-8	-5	-5	-5	-3	-13	-5
pair:appeal_.	-10	-5	-4	-5	-8	-4	-6	5	-29	-5
pair:appeal_against	-3	-2	-2	-3	-5	-5	-3	-6	45	-6
pair:appeal_of	-9	-3	-4	-4	-5	-5	-6	-7	53	-9
pair:appeal_to	-14	-5	-3	-6	-5	-7	-7	-5	8	-6
pair:appear_before	38	-4	-5	-9	-5	-4	1	-2	17	-9
pair:appear_in	6	-5	-8	-5	-1	-4	-12	-2	13	-5
pair:applicant_,	-8	-4	-6	-3	-3	-18	-2	74	-28	-3
pair:application_,	-15	-4	-4	-5	18	65	-12	-7	24	22
pair:application_.	-7	-3	-3	-4	-7	27	-7	-9	-18	-4
pair:application_be	7	-3	-3	-8	-3	-5	-7	32	-18	-5
pair:application_for	-4	-4	-3	-4	13	15	-16	12	-16	-4
pair:application_of	-10	-2	-3	-4	-5	-6	-7	44	10	-4
pair:application_store	-10	-2	-2	-4	-3	-15	20	-10	23	-2
pair:application_to	-5	3	-5	-3	-8	19	-8	35	-16	-3
pair:apply_for	27	-3	-4	-4	-4	-4	-6	-6	-9	-6
pair:apply_to	-9	-3	-5	-7	-5	-6	-13	-28	-5	-4
pair:appoint_<p>	-16	-3	-4	-5	-4	-6	13	-4	-9	73
pair:appoint_by	-16	-4	-6	-5	-5	-17	-6	-3	-7	104
pair:appointment_,	6	-8	-5	-4	-3	-3	-6	-2	-2	-17
pair:appointment_of	-16	-3	-4	-4	-6	-4	-8	-10	-10	71
pair:appointment_with	30		41	-5	-3	-2	-2	-1	-4	-9
pair:approval_by	-9	-2	-3	-13	33	-5	-6	22	-13	-9
pair:approval_of	-13	-2	-6	-4	15	-3	-8	-18	-13	16
pair:approval_to	-12	-3	-3	-5	-14	-4	39	22	-8	-4
pair:approve_<f>	-3	-2	-2	-4	-35	-3	33	29	-12	-17
pair:approve_a	-5	-2	-2	-5	15	-4	4	2		-6
pair:approve_by	-6	-2	-3	-4	-6	-3	27	25	13	-5
pair:approve_in	27	-2	-4	-2	-1	-3	41	-5	-3	-6
pair:approve_on	-8	-2	-3	-3	16	-4	59	-30	-21	-6
pair:approve_the	-12	-2	-2	-4	-13	-5	-15	37	-7	14
pair:apps_,	-7	-5	-4	-9	-8	-8	18	-4	35	-2
pair:apps_.	2	-3	-4	-6	-5	-4	17	-5	4	-7
pair:april_,	3	-3	-6	-6	-5	-6	11	22	8	-7
pair:april_.	-6	17	18	-5	20	15	26	4	3	9
pair:april_16	53	-4	-3	-2	-3	-3	-17	-2	-3	-5
pair:april_2025	-8	-7	-5	-4	-4	-3	-5	-3	-2	-2
pair:area_in	-5	54	-9	-3	-5	-8	-3	-3	-3	-3
pair:area_of	-9	-3	27	-4	-2	-1	-8	-1	-10	-3
pair:argue_,	-9	-4	-4	-5	-3	-5	-17	-4	-7	-5
pair:argue_for	38	-6	-5	-4	-6	-6	-10	-5	-13	-9
pair:arm_of	-13	-3	-3	-18	9	-7	-3	18	-12	-5
pair:around_the	22	-6	-5	-6	-4	1	-6	-4	14	-5
pair:arrange_by	-10	-4	60	-8	-7	-9	-6	-5	-14	-4
pair:arrive_in	-5	56	8	-4	-7	-8	-4	-3	-6	-5
pair:artificial_intelligence	-7	-5	5		-4	-6	6	-3	-4	-3
pair:as_"	8	-7	-4	-4	-3	-4	-8	-3	-4	-4
pair:as_$	-3	-2	-2	-19	48	-9	-3	-19	-12	-2
pair:as_<a>	5	-3	-3	1	-6	-4	-7	-6	23	-9
pair:as_<c>	-16	4	5	-3	-6	-7	-3	-3	-2	-6
pair:as_<f>	-12	-3	3		-4	-8	-5	1	-12	-2
pair:as_<p>	-5	-2	-4	-4	-4	-5	1	-4	-1	22
pair:as_a	-13	-6	-3	-6	-4	-3	-6	7	-3	-6
pair:as_an	-13	-4	-3	-4	4	-5	-8	11	-6	-6
pair:as_be	-27	-9	-5	-5	-3	-4	-4	-3	-4	-18
pair:as_ceo	-19	-3	-5	-8	-5	-6	-4	-4	-7	80
pair:as_chairman	-12	-3	-4	-4	-6	-6	-10	-7	-8	53
pair:as_chief	-18	-8	44	-4	-4	-5	-4	-4	-9	63
pair:as_deputy	-9	-5	-4	-3	-5	-4	-17	-3	-10	48
pair:as_do	-44	-4	-5	-5	-5	-7	-3	-3	-9	-8
pair:as_for	16	-1	-2	-2	-3	-1	-2	-1	-9	-6
pair:as_guest	-24	24	25	-3	-3	47	-3	-4	-7	-7
pair:as_guide	58	-4	-3	-3	-5	-23	-6	-4	-5	-8
pair:as_have	-16	-2	-4	-6	-7	-4	-3	-4	1	-7
pair:as_head	-20	-9	-6	-4	-4	-20	-4	-3	-5	100
pair:as_interim	-24	-8	-4	-4	-3	-6	-4	-2	-7	71
pair:as_it	-8	-3	-3	-14	-7	-6	-7	-8	-1	-4
pair:as_its	-14	-3	-4	31	-11	-10	-4	10	-7	59
pair:as_minister	-16	-5	-5	-5	-4	-7	-11	-8	-4	73
pair:as_much	-1	-3	-3	-7	23	-9	-4	-8	-1	-4
pair:as_of	-11	-5	-5	-5	-6	27	64	-14	1	18
pair:as_part	18	2	13	-2	30	23	-3	-5	-6	-3
pair:as_report	-6	-3	-3	-3	-5	-6	-7	14	-4	-3
pair:as_say	-4	-5	-3	-3	-9	-9	-6	-3	-3	-17
pair:as_the	-1	-5	-4	-6	1	-7	-7	-4	-3	24
pair:as_to		-7	-5	-1	-7	-3	-9	-5	-6	-4
pair:as_well	18	-3	-4	-3	3	-6	-4	-3	-2	-5
pair:asia_.	-11	11	-9	-7	-6	23	-4	-4	-5	-4
pair:asia_in	7	17	37	-2	-3	-33	-5	-3	-3	-3
pair:aside_by	-21	-3	-2	-4	77	-10	-9	-1	-3	-5
pair:ask_<a>	-21	-4	-3	-3	-4	-3	-10	-5	7	-5
pair:ask_<f>	-11	-2	-7	-14	-5	-6	25	-4	7	-3
pair:ask_<p>	41	-5	-8	-5	-5	-4	-4	-3	-6	-6
pair:ask_about	13	-4	-2	-2	-2	-4	-9	19	-10	-8
pair:ask_for	-15	-4	-4	-6	1	-5	1	-3	-4	-6
pair:ask_how	24	37	-11	-3	-5	-12	-9	-3	-7	-6
pair:ask_that	14	-3	-3	-2	-10	-7	-13	-2	-7	-5
pair:ask_the	-1	-3	-4	-3	-5	-3	-10	1	49	-6
pair:ask_to	-22	-4	-2	-3	-10	-3	22	18	-4	-5
pair:ask_whether	-33	-3	-2	-9	-2	-3	-4	-3	-6	-5
pair:ask_why	-19	-2	-2	-2	-6	-3	-4	14	-8	-4
pair:assembly_plant	-11	-5	-18	-2	-19	5	-3	-2	-5	-2
pair:asset_,	7	-3	-3	-5	-5	-8	22	-3	-10	-4
pair:assist_by	-11	-3	-3	-4	-6	-6	-8	-3	-24	-27
pair:association_of	-20	-11	10	-5	-7	-7	-5	-3	-5	-5
pair:assure_<p>	52	-2	-2	-3	-4	-5	-4	-4	-6	-8
pair:assure_the	-26	-8	-5	-5	-5	-7	-9	-2	-6	-5
pair:astana_,	-5	7	10	-3	-2	-26	-4	-2	-3	-3
pair:at_<a>	13	-6	-6	-6	-5	-9	-2	-5	-2	7
pair:at_<c>		-5	-4	-4	-6	-5	-6		-14	-8
pair:at_<f>	5	-3	-6	-5	-3	-7	-4	-4	4	14
pair:at_<o>	-4	10	13	-8	-4	-3	-4	-3	-6	-7
pair:at_<p>	-1	-5	-6	-1	-6	8	-4	-2	-2	8
pair:at_a	12		1	-2	4	6	-4	-1	-4	-5
pair:at_all	-25	-6	44	-4	-6	26	-14	-9	-10	-9
pair:at_an	-35	-5	43	-9	-4	8	19	-3	-5	7
pair:at_any	-40	-2	-7	-5	-5	-3	-5	-14	-2	-8
pair:at_dawn	-14	38	-3	14	-7	-6	-5	-4	47	29
pair:at_first	18	-5	-5	-4	-3	-6	27	-2	-6	-6
pair:at_her	30	-5	-5	-4	-3	-5	-5	-2	-4	-16
pair:at_his	24	-3	-4	-3	-5	-4	-5	-2	23	-7
pair:at_home	-14	-6	-7	-4	21	-6	-11	-5	12	-4
pair:at_it	-14	-8	-4	-4	-9	-8	-6	-12	-9	-3
pair:at_its	-6	-5	-9	-9	-6	41	47	19	-9	-6
pair:at_konza	26	-7	-8	-5	24	43	-6	-2	-2	-2
pair:at_last	-13	-3	-4	-4	4	-20	-8	5	-3	-4
pair:at_least	-10	-4	-5	-6	-9	-5	-6	-7	10	-4
pair:at_mwc	-7	-3	24	-5	-5	-5	-4	-3	-10	-5
pair:at_noon	39	7	-9	-5	-2	-3	-2	-2	-3	-8
pair:at_odds	32	-7	-7	-4	-9	-6	-4	-4	-5	-9
pair:at_once	-10	-3	-3	-3	15	-4	-15	-11	18	-5
pair:at_present	-16	-12	-4	-5	-2	-6	-3	-2	-4	-21
pair:at_short	55	-5	-4	-3	-3	-4	-4	-3	-7	-7
pair:at_stake	-8	-5	-3	-3	-9	-5	-5	-3	-7	-3
pair:at_stanford	-30	58	34	-5	-5	-2	-4	-2	-3	-6
pair:at_state	21	-9	-4	-3	-4	-5	12	-2	-4	-13
pair:at_the	3	5	12	-2	-2		-3	-3		1
pair:at_their	9	-4	-6	27	-4	-4	-15	-3	-5	-4
pair:at_which	11	-5	8	-7	-7	-3	-6	-2	-4	4
pair:at_whose	37	-12	-3	-3	-2	-5	-2	-2	-2	-2
pair:at_work	-21	-3	-4	-5	-6	-8	-10	-12	-15	-6
pair:attend_.	-17	-4	-12	7	-4	3	-4	-3	-6	-4
pair:attend_a	20	-3	-23	-2	-1	-3	-1	-1	-2	-2
pair:attend_by	15	-4	3	-4	-4	4	-3	-2	-4	-4
pair:attend_the	-6	-6	31	1	-4	8	-4	-3	-5	-5
pair:attendance_,	-54	-8	-4	-5	-3	-4	-2	-3	-5	-8
pair:attendance_.	-13	-8	14	-5	-5	-24	-5	-4	-6	-5
pair:attendance_be	-21	-5	-7	-5	-4	-6	-5	-4	-6	-8
pair:attention_to	-10	-2	-4	-3	-4	-4	-1	-2	-5	-2
pair:auction_,	9	-4	30	-10	-4	-8	-14	20	-8	-5
pair:auction_.	-19	-4	-5	-7	-8	-6	-5	51	-15	-3
pair:auction_of	-12	-3	-5	-6	-5	-6	-7	-9	-5	-8
pair:audience_to	39	-4	-3	-3	-9	-3	-3	-9	-3	-5
pair:august_,	-2	-4	-5	-5	-3	19	30	2	10	-1
pair:august_.	25	-5	5	-7	-8	24	42	-7	9	5
pair:august_2018	-16	-2	-2	-4	-4	-4	33	-4	-7	19
pair:authorization_of	-10	-2	-2	-7	-4	-9	-11		64	-5
pair:authorize_<f>	-7	-4	-3	-9	-11	-16	-6	78	-12	-4
pair:autonomous_week	-18	-17	25	-2	-2	-4	-2	-2	-5	-2
pair:autumn_.	-34	-5	-5	29	9	-12	-9	-4	10	-5
pair:available_to	-6	-4	-4	-5	21	51	-5	-3	-7	-3
pair:award_<f>	-4	-2	-2	44	10	-3	-4	-15	-16	-4
pair:award_from	-28	-3	-3	41	-18	-5	-4	-35	-9	-5
pair:award_in	-26	-2	-2	29	-4	-6	-8	19	-5	15
pair:aware_of	-22	-4	-3	-1	-3	25	-4	32	-3	-7
pair:away_,	-12	-4	-5	-9	-3	-7	-7	-3	-8	-3
pair:away_.	-27	-3	-8	-3	-5	-2	-8	-5	-6	-7
pair:away_from	39	-3	-6	26	25	-4	-11	-7	9	39
pair:away_with	-10	-14	-3	17	-6	-4	23	47	-13	-4
pair:bac_ninh	-12	-2	-1	-6	42	-4	-2	-13	-4	-3
pair:back_,	-4	-11	-2	-3	-4	-15	-13	-2	-3	16
pair:back_<f>	-10	-2	-3	-9	26	-4	-4	27	-31	-3
pair:back_by	-9	-4	-4	-5	-28		-5	-5	-7	-4
pair:back_from	-12	49	-12	-3	-4	-5	-6	-3	-4	-5
pair:back_in	-11	49	-8	-4	-7	-11	-5	-6	6	-4
pair:back_on	34	-3	-2	-6	-4	-12	-8	35	-26	-7
pair:back_the	-8	-6	-7	-5	-7	-16	-1	-5	-5	-7
pair:back_to	-13	3	7	15	-6	-4	14	-9	-3	-12
pair:backbone_.	2	-3	-6	-8	56	-7	-8	-4	-5	-3
pair:bade_<p>	12	-3	-5	-6	-2	-3	-3	-2	-4	-10
pair:baltic_state	-11	12	-4	-4	-3	21	-2	-2	-4	-2
pair:ban_<f>	-4	-2	-2	-5	-5	-4	-13	-10	47	-2
pair:ban_be	-3	-2	-3	-3	-2	-5	-9	-11	45	-2
pair:ban_on	-5	-2	-4	-5	-6	-6	-27	-7	12	-3
pair:ban_the	-10	-2	-3	-3	-3	-4	46	-5	-7	-9
pair:band_,	-7	-4	-3	-4	-6	-4	3	-18	-8	-4
pair:band_.	-8	-2	-4	-8	-4	-5	-9	48	-7	-3
pair:band_for	-5	-2	-2	-7	-5	-3	24	9	-11	-3
pair:band_to	-6	-3	-3	-4	-10	-3	-6	37	-11	-2
pair:bangabandhu_satellite-2	-9	-3	-5	-32	-7	-21	-3	-2	-3	-3
pair:bank_,	-8	-3	-3	-7	26	16	1	34	-14	-3
pair:bank_.	-9	-4	-5	-4	-6	7	-3	8	-7	-5
pair:bar_<f>	-11	-5	-3	-3	-17	-6	-11	-1	52	-3
pair:barcelona_,	-37	-17		-2	-2	-1	-1	-1	-2	-3
pair:baroness_<p>	24	-5	-14	-5	-6	-7	25	-4	-6	-9
pair:base_<f>	-4	-2	-3		-2	-6	-3	17	-10	-4
pair:base_in	-7	-3	-4	-6		-6	-3	-8	30	-5
pair:base_station	1	15	-3	-6	15	-8	-7	-3	-4	-2
pair:battery_maker	-6	-3	-3	17	44	-15	-8	-5	-10	-3
pair:battery_plant	-18	-5	-3	-5	16	66	-10	-3	-4	-4
pair:be_"	-14	8	14	-3	-11	-5	-5	-3	-6	5
pair:be_,	-16	-5	2	-5	-5	-5	-7	-4	-7	
pair:be_.	13	-5	-5	-7	-5	-4	-3	-3	-6	-15
pair:be_<a>	10	-7	19	-4	-8	-8	-10	-4	-7	-10
pair:be_<c>	-11	-4	15	-4	-5	-5	-3	-3	-6	-4
pair:be_<f>	32	-4	-4	3	-9	-3	-5	-5	-8	-4
pair:be_<p>	15	-2	10	-4	-4	-6	-4	-3	-5	-1
pair:be_a	-10	-6	-4	-4	-6	-7		-4	-5	-7
pair:be_able	-9	-4	-10	-5	-4	-6	23	-2	-4	-3
pair:be_about	-7	-4	-4	-5	-8	-6	10	-4	-6	-7
pair:be_accompany		-3	-4	-3	-4	-4	-2	-2	-3	-8
pair:be_address	54	-3	-15	-4	-3	-4	-5	-2	-14	-3
pair:be_admit	-14	-4	-4	-3	-4	-3	-10	27	-6	-7
pair:be_adopt	-18	-4	-7	-4	-4	-13	64	-4	-7	-7
pair:be_after	-13	-5	-4	-5	-9	-8	-7	-10	-9	-4
pair:be_agree	-11	-2	25	8	-13	-7	-14	12	-3	-3
pair:be_all	-10	-8	-4	-7	1	-7	-6	-6	-5	-4
pair:be_also		-2		-2	-4	-2	3	-1		-5
pair:be_among	-18	-5	-2	-4	-4	-5	-7	-3	-7	-7
pair:be_an	5	1	-4	-5	2	-5	3	-3	-5	-5
pair:be_announce	-10	3	-8	23	39	-13	3	-8	-8	26
pair:be_another	2	-7	-4	4	-3	-3	-5	-2	-7	-4
pair:be_appoint	-15	-4	-4	-5	-9	-5	-5	-3	-8	72
pair:be_approve	-5	-2	-2	-5	-6	-3	14	26	11	-5
pair:be_arrange	-8	28	-3	-4	-5	-3	-2	-4	-12	-3
pair:be_ask	-14	-4	-3	-3	-6	-5	6	6	-6	-6
pair:be_at	20	-10	13	-4	-5	-3	-5	-3	-4	-6
pair:be_attend	14	-4	12	-4	-3		-3	-2	-5	-5
pair:be_award	-4	-4	-3	43	-6	-6	-8	43	-20	-5
pair:be_back	-12	62	-8	-3	-21	-8	-4	-4		2
pair:be_ban	-7	-3	-2	-6	-6	-3	-7	-6	-6	-2
pair:be_bear	-7	-6	-6	-9	-11	-4	-11	-4	-3	-3
pair:be_being	-3	-5	17	-5	10	-7	-7	-4	12	6
pair:be_block	20	-2	-1	-3	-4	-10	-6	-24	33	-6
pair:be_break	-24	-4	-4	-6	-9	48	-7	-5	-8	-5
pair:be_brief	32	-12	-3	-2	-2	-5	-4	-2	-5	-11
pair:be_bring	-18	19	-4	-6	-3	11	-7	-2	19	7
pair:be_build	-7	-6	-4	-3	-11	-2	-4	-4	-7	-3
pair:be_buy	-13	-3	-3	-4	51	-7	-5	-17	-2	-6
pair:be_call	38	-6	-4	3	-2	-4	1	-5	-5	-3
pair:be_carry	-13	3	-4	-9	3	-7	-5	-3	17	-6
pair:be_charge	-2	-1	-1	-4	-8	-2	-34	-8	7	-5
pair:be_clear	-10	-3	-3	-3	-20	-5	-11	25	-12	-4
pair:be_close	1	-3	-7	-11	-5	-4	-2	-2	14	-7
pair:be_commit	-5	-3	-5	-15	-11	24	-4	-2	-2	-3
pair:be_complete	17	-4	-7	-3	19	-8	15	-6	-6	-5
pair:be_conclude	5	-3	-5	46	-4	4	-5	-7	-8	-5
pair:be_confirm	-27	-3	-3	-5	-3	-4	-8	-2	7	60
pair:be_connect	28	-3	-4	-8	-15	-16	-11	-3	-3	-3
pair:be_consider	-10	-6	-4	-7	-5	-5	-23	-11	-15	-4
pair:be_consult	-29	-6	-9	-7	-3	-5	17	-2	-4	-2
pair:be_control	-15	-2	-3	-3	-35	-6	-3	-6	-7	-3
pair:be_convene	34	-4	22	-7	-4	-5	-24	-1	-2	-5
pair:be_cooperate	-13	-8	-9	-8	-6	-10	-5	-4	-6	-4
pair:be_create	15	-7	-3	2	-4	-7	-11	-2	-2	-4
pair:be_currently	-5	-20	-9	-4	-5	-5	-4	-4	-6	-10
pair:be_cut		-5	-4	-4	-3	-11	-9	-3	23	-4
pair:be_deal	-10	-2	-2	-11	-3	-4	-6	-5	49	-25
pair:be_decide	-15	-5	-3	-4	23	-5	-10	-5	-4	-7
pair:be_declare	-2	-3	-3	-3	-16	-2	-2	20	-23	-2
pair:be_deploy	-5	-4	-3	-3	-6	24	-9	-3	-7	-3
pair:be_design	-21	-4	-5	-7	-11	-30	-4	-5	-8	-5
pair:be_develop	-18	-4	-4	-4	-6	-5	-3	-3	-5	-14
pair:be_discuss	7	3	-4	-6	-15	-6	-5	-2	-4	-3
pair:be_dismiss	-14	-3	-2	-3	-3	-4	-5	-4	44	-41
pair:be_do	-14	-3	-4	-4	-12	-6	-8	-2	-4	-2
pair:be_donate	6	-5	-5	-4	85	-4	-3	-6	-8	-3
pair:be_draft	-13	-3	-4	-6	-3	-14	-12	-3	-6	-6
pair:be_draw	29	-3	-6	-6	-5	-14	7	-2	-5	-4
pair:be_drive	11	25	-8	-2	-8	-5	-7	-2	-5	-4
pair:be_due	9	-4	25	-12	-5	7	6	-3	-7	-5
pair:be_elect	-21	-5	-7	-4	-5	-6	-4	-4	-7	36
pair:be_engage	-19	-2	-4	-5	-4	-3	-6	-5	-7	39
pair:be_establish	-4	-4	-4	1	-10	41	-16	-6	-15	-4
pair:be_exchange	-10	-5	-3	20	-3	-4	-3	-2	-3	-3
pair:be_exempt	38	-9	-2	-2	-4	-5	-24	-21	-24	-1
pair:be_expand	-4	-6	-3	-5	17	-16	-4	16	-6	-3
pair:be_expect	3	34	-1	-5	8	8		13	-3	-6
pair:be_extend	-5	-3	-2	-13		-4	-17	21	-4	26
pair:be_file	-5	-4	-3	-2	-4	-6	-8	-10	32	-3
pair:be_fin	-9	-3	-3	-6	-10	-6	-5	-8	38	-4
pair:be_finance	-18	30	-4	5	57	-10	-3	-6	-9	-6
pair:be_find	-1	13	-5	-3	-3	-8	-8	-3	4	14
pair:be_finish	-8	-3	-2	-4	41	-12	-6	-4	-8	-4
pair:be_fly	32	-16	-3	-3	-8	-8	-2	-5	-5	-5
pair:be_follow	43	-6	-4	-5	-5	-6	-4	-9	-10	-7
pair:be_for	-12	-6	-5	-5	-14	-6	-4	-8	-10	6
pair:be_former	-10	-17	-8	-4	-7	-19	-4	-4	-5	-6
pair:be_found	-9	-3	-5	-3	-5	-7	-5	12	-9	-10
pair:be_free	-19	-4	-3	-4	-6	-6	17	1	-4	-3
pair:be_from	-35	-4	36	-5	-14	-7	-3	-5	-10	-4
pair:be_full	-13	-13	31	-3	-19	12	-3	-3	-4	-5
pair:be_give	4	-5	-5	-4	7	-7	-7	12	18	4
pair:be_glad	-29	-5	-3	-1	-2	-16	-2	-1	-3	-11
pair:be_go	-8	4		7	1	2	-7	-4	-5	9
pair:be_good	-6	7	-3	-6	-4	-5	-11	-3	-4	-3
pair:be_grant	3	-2	-2	1	3	-9	-4	13	-6	-2
pair:be_grow	-8	-5	20	-3	-4	-8	-6	-3	-5	-3
pair:be_hand	18	-2	-4	-6	4	-6	20	-4	11	-9
pair:be_head	-2	-6	-4	-5	-4	-2	-4	-5	-4	-15
pair:be_hear	52	-5	-6	-8	-3	-5	-4	-7	8	-5
pair:be_his	-26	-8	-5	-9	-7	-5	-6	-4	-6	40
pair:be_hold	27	5	20	4	-4	-5	-5	7	-5	-5
pair:be_host	10	-3	-10	33	-7	-5	-3	-8	-9	-4
pair:be_how	16	-3	-4	-3	-8	-6	-4	-3	-8	-9
pair:be_impose	-5	-2	-3	-3	-6	-3	-4	-8	31	-2
pair:be_in	-4	41	-6	-1	-6	-1	-4	-3	-3	-5
pair:be_inaugurate	-15	-5	-9	-6	-7	82	-9	-2	-8	-8
pair:be_independent	-21	-4	-3	-2	-3	-4	-4	27	-4	-7
pair:be_informed	12	-7	-5	-4	-4	-5	-5	-3	-5	-9
pair:be_initial	-27	24	-8	33	-3	-12	-7	-2	-2	-3
pair:be_ink	-8	-2	-3	9	10	-6	-3	-5	-12	-2
pair:be_introduce	23	-5	-5	-4	-4	19	-5	-2	30	10
pair:be_invite	-25	-7	-3	-4	-4	-4	-4	-2	-4	-15
pair:be_issue	3	-2	-2	-6	-4	-6	-7	25	-11	-3
pair:be_join	4	-3	-4	52	16	13	-6	12	-5	-7
pair:be_keep	41	-6	-3	-3	-8	-3	5	13	-8	-4
pair:be_know	-9	-4	-4	-4	-4	-6	4	-2	1	-6
pair:be_launch	-10	20	-2	-9	-11	26	-6	-6	40	-2
pair:be_lay	-7	-5	-3	4	-5	6	-8	-2	17	-5
pair:be_lead	-13	18	9	-4	-8	-8	-5	-4	-6	21
pair:be_leave	-3	-5	-1	-4	-4	-5	-8	11	-5	5
pair:be_less	-17	-4	-4	-4	-6	-6	-6	-7	-6	-6
pair:be_let	-7	-4	-2	-4	-4	15	-3	-1	-26	-12
pair:be_license	16	-4	-2	-5	-6	15	-20	32	-9	-3
pair:be_lift	-13	-2	-2	-2	-2	-5	-8	-8	16	-3
pair:be_look	3	-4	-3	-11	-5	-6	-5	-1	38	3
pair:be_lose	-10	-6	-7	-5	-5	-5	-7	-5	-8	-4
pair:be_make	-1	6	-4	-7	1	-9		-6	10	13
pair:be_mean	-7	6	-4	-9	5	1	14	-4	-6	-4
pair:be_meet	8	-9	-3	-3	-2	-6	-9	-5	7	-4
pair:be_member	-35	-5	-9	-4	-4	-6	-5	-3	-6	-11
pair:be_more	-13	-4	-2	-4	-8	-8	-5	-5	-3	-9
pair:be_mostly	-5	-3	-4	-5	-9	-5	-4	-4	-10	-4
pair:be_move	-10	-5	-4	-4	-6	-10	-4	-4	-6	29
pair:be_name	-22	1	-6	-5	-8	-4	-5	-2	-6	42
pair:be_need	-8	-10	11	-6	-3	-5	-7	-4	-3	-5
pair:be_no	-24	-6	-4	-10	-2	-5	-8	-5	7	-5
pair:be_nominate	-14	-5	-13	-5	-8	-4	-5	-5	-6	52
pair:be_not	-9	-3	-5	-6	1	-5	-6	-6	-9	-4
pair:be_note	-12	-4	-4	26	-3	-6	-6	-5	-3	-3
pair:be_now	-12	-5	-5	-4	-6	67	-8	-4	-12	-5
pair:be_of	8	-6	-4	-2	-4	-3	-2	-4	-4	-2
pair:be_offer	-9	-9	-3	-4	-4	-10	-6	-10	-3	-2
pair:be_on	5	17	1	-3	-5	4	-5	1	-5	-5
pair:be_one	-14	1	-5	19	-7	-10	-4	-4	2	-5
pair:be_open	-15	-5		-4		-3	-2	-3	12	-4
pair:be_operate	-10	-3	-2	8	-6	63	-4	-5	8	-3
pair:be_order	-2	-2	-1	-9	-16	-3	-15	-4	31	-2
pair:be_our	-11	-5	-4	-4	-5	-8	-4	-3	-6	-6
pair:be_out	4	-4	-5	-4	-4	2	-1	-9	-4	
pair:be_over	-13	-5	-4	-5	-7	16	5	-6	3	33
pair:be_own	1	-3	-5	-5	-1	-7	-4	-7	-13	-4
pair:be_part	-11	-3	-4	-6	-3	-5	-5	-6	-9	-23
pair:be_pass	-1	-6	-4	-5	-4	-7	59	-4	-4	-7
pair:be_pay	-16	4	-6	15	48	-8	-7	-6	-9	-4
pair:be_penciled	14	49	-3	-6	-3	-4	-3	-3	-7	-4
pair:be_pick	-10	-4	-5	-6	-7	-5	-11	-10	45	-40
pair:be_plan	16	13	20		16	-5	-20	-5	-3	-3
pair:be_postpone	33	-7	-7	-5	-4	44	13	-6	-7	-5
pair:be_prepare	-18	-4	-3	23	-12	-9	-5	-2	-5	-7
pair:be_present	-27	-6	-4	-4	2	-5	-4	-3	-6	-10
pair:be_promise	-15	13	-4	-3	-6	-5	-5	-2	-4	-3
pair:be_promote	-11	-3	-14	-2	-5	-4	-8	-2	-4	39
pair:be_provide	-5	-3	-2	-5	33	-3	-2	-6	-5	-1
pair:be_publish	-8	-4	-6	-7	-4	-6	30	-6	-4	-5
pair:be_put	-8	5	-5	-6	10	6	18		9	13
pair:be_quote	-3	-5	-3	-5	-9	-10	-3	-3	-3	-3
pair:be_raise	2	-3	-2	-10	-15	-3	-5	-4	-2	-3
pair:be_reach	-9	-5	-5	25	-6	-5	5	-4	35	-7
pair:be_read	-19	-4	-4	-13	-5	15	-7	-4	-6	-5
pair:be_ready		-5	8	-12	-12	12	-2	-9	-3	-4
pair:be_recall	32	-6	-4	44	-3	-3	-15	-6	20	-8
pair:be_receive	47	-11	-3	-1	-4	-4	-3	4	-3	-9
pair:be_register	-7	-4	-6	-6	-3	-6	40	25	-9	-4
pair:be_release	-3	-2	-2	-3	10	-15	-4	-4	-3	-17
pair:be_report	-9	-5	-5	11	-4	-18	-8	2	14	-3
pair:be_represent	-18	-4	-5	-5	-5	-6	-3	-3	-6	-6
pair:be_responsible	-31	-6	-4	-3	-3	-4	-10	-10	-4	-6
pair:be_review	-13	-6	-4	8	-3	-7	-5	-4	-8	-8
pair:be_right	-11	-5	-3	-2	-3	-6	-4	-8	8	-3
pair:be_run	-2	-4	-4	-2	2	40	-4	-5	-11	18
pair:be_say	-13	-5	-5	-5	-6	-7	-7	-5	5	-5
pair:be_schedule	32	-6	-6	-5	-5	-5	21	25	-6	-5
pair:be_seal	-8	-4	-4	77	-7	-5	-9	40	-8	-4
pair:be_see	24	-7	-4	-7	-4	-6	-12	-11	-6	-8
pair:be_sell	-7	-3	-3	-5	-13	19	-5	4	26	16
pair:be_send	-25	-3	-4	11	-6	11	38	-5	1	-7
pair:be_set	-7	-2	-2	-3	21	3	-3	-3	-6	-4
pair:be_share	12	-2	-4	-3	-8	-3	-7	-2	-3	-3
pair:be_show	15	51	-7	-9	-4	-8	-3	-2	-3	8
pair:be_sign	-4	-3	-3	42	-3	1	1	-3	-3	-5
pair:be_something	-4	-5	-4	-3	-4	-7	-6	-2	-2	-2
pair:be_spar	-14	-4	-3	-4	-5	-7	-11	-5	-6	-4
pair:be_speak	-16	-12	16	-2	-2	-10	-1	-2	-5	-5
pair:be_spend	-2	7	-8	-15	64	-12	-12	-5	-6	-3
pair:be_start	-9	-3	-3	-7	-4	-37	-4	-7	3	-1
pair:be_step	-10	-6	-6	-3	-6	-19	-6	-3	-10	95
pair:be_still	-7	-3	-3	-3	11	-8	-11	-6	-2	
pair:be_store	-10	-6	-7	-3	-5	-6	37	-2	-7	-4
pair:be_strike	9	29	-4	9	-3	-5	-13	-2	-3	-4
pair:be_study	-9	-6	-3	-7	-6	-7	-8	-3	-5	-3
pair:be_sue	-15	-4	-3	-6	-13	-6	-5	-8	87	-5
pair:be_summon	89	-4	-7	-4	-3	-6	-5	-3	-21	-7
pair:be_suppose	-24	-11	-3	-3	-3	-2	-6	-1	-15	-9
pair:be_suspend	-7	-3	-3	-7	-4	-12	-8	-38	15	-8
pair:be_swear	-17	-6	-6	-6	-3	-5	-3	-2	-5	86
pair:be_take		1	16	-3	-3		-6	5	2	-5
pair:be_talk	-24	-2	-2	-2	-2	-2	-6	-1	-2	-3
pair:be_tell	17	7	1	11	-5	-8	-8	-5	4	-6
pair:be_that	18	-4	12	-10	-4	-6	-1	-5	-3	-7
pair:be_the	-3	-2	-2	-4	-2	-3	-5	3	-2	5
pair:be_there	-9	-5	-6	2	-4	-5	8	-3	-6	-7
pair:be_throw	-10	-4	-3	-16	-4	-6	-12	-9	-13	-3
pair:be_time	-5	-3	-5	-3	-2	-6	-12	-2	-5	31
pair:be_to		-1	-1	5	5	6		-3	1	1
pair:be_too	-16	-3	-3	-4	-5	-4	-3	-5	-43	-5
pair:be_train	-16	-3	-3	1	-9	3	-2	-3	-4	-2
pair:be_turn	-1	-10	-6	-2	-5	25	-2	19	-6	-4
pair:be_under	-21	-3	-6	-2	-8	-6	-9	-6	7	-4
pair:be_understand	17	-3	-4	-4	14	-5	-5	-4	-9	-6
pair:be_unveil	-13	-4	-5	-9	47	20	13	-3	-4	-9
pair:be_use	-5	2	-3	-3	-9	-6	-5	-5	-8	-3
pair:be_visit	-1	7	-12	-3	-2	-4	-2	-2	-3	-4
pair:be_wait	-12	-4	-4	-4	-5	-5	-3	-20	-6	-8
pair:be_weigh	28	-6	-3	-3	-7	-9	-6	-3	-4	-4
pair:be_welcome	-26	28	-3	-4	-9	-6	29	-11	-4	-4
pair:be_what	8	6	-1	-5	5	-9	3	4	4	-3
pair:be_with	22	-5	-4	-4	-5	-5	-4	-3	-10	-9
pair:be_withdraw	-2	-1	-1	-9	-2	-3	-6	13	-9	-3
pair:be_within	-12	-2	32	-22	-18	-4	-2	-3	-4	-6
pair:be_witness	-32	-3	-3	-1	-4	-7	-5	-3	-4	-8
pair:be_work	-6	-5	-5	21	-7	19	-15	-3	-10	-3
pair:be_worth	-8	-3	-7	-6	1	20	-4	-4	-10	-3
pair:bear_in	-3	-5	-4	-6	-4	-5	-5	-3	-4	-10
pair:bear_the	-11	-4	11	20	14	-4	4	-3	-7	10
pair:because_<f>	-3	-3	-2	-3	-9	-3	-3	2	4	-2
pair:because_it	-7	-2	-6	-1	-9	-16	-4	29	15	-2
pair:because_of	7	11	5	-5	-5	40	-5	-4	-9	-5
pair:because_the	-17	-4	-5	-3	-8	-5	-3	37	12	-3
pair:become_a	-9	-5	-4		-5	-7	3	9	-4	-11
pair:become_more	2	-1	-1	-5	-9	-3	-3	-15	-2	-1
pair:become_the	-7	-2	-3	16	18	-5	-5	10	-7	13
pair:before_,	31	-5	1	-3	-5	-4	-9	-5	19	-7
pair:before_.	2	-5	-6	-8	-5	-5	-7	-4	-10	-21
pair:before_<a>	36	-4	-4	-9	-4	-6	10	-8	8	-7
pair:before_<p>	3	-5	-3	7	-4	-5	-4	-2		8
pair:before_it	-1	19	-7	-1	-4	-12	-4	-3	45	9
pair:before_june	-6	-4	-6	-3	-32	-21	14	61	-4	-5
pair:before_that	6	-4	-4	-5	-6	5	10		25	-6
pair:before_the	21	-5	-4	-2	-3		11	-4	-5	-6
pair:begin_,	-18	-6	-6	-2	-4	-8	-5	-7	15	-4
pair:begin_.	-22	35	-4	-26	-11	-20	-5	22	-2	-2
pair:begin_an	-9	19	-5	-4	-4	-12	42	-5	43	-4
pair:begin_in	-5	-8	-4	2	-13	24	-7	-5	19	-6
pair:begin_on	-16	27	-5	-3	-4		6	-4	1	-3
pair:begin_with	2	14	-5	-4	14	-15	4	-3	-7	-5
pair:beginning_of	7	-6	16	-6	27	-6	4	-4	-6	-3
pair:behalf_of	-16	-3	-4	13	-4	-5	-5	-3	-6	-6
pair:behind_close	50	-4	-11	-6	-4	-7	-6	-2	-9	-8
pair:behind_the	-20	-3	-5	27	-6	9	-6	-3	-13	-4
pair:beijing_,	57	-6	-5	-4	-5	-6	-3	-3	14	-5
pair:beijing_on	-35	10	-5	-6	-3	-3	-3	-2	-3	-4
pair:being_,	-5	-4	-3	-7	-3	-8	-4	-8	-4	-10
pair:being_.	-13	-5	-4	-4	-4	-4	-4	-3	-5	25
pair:being_the	-3	-6	-14	-4	-5	22	-6	-3	-4	-8
pair:believe_that	-8	-5	-4	-4	-6	-7	-12	-3	-6	-11
pair:belong_to	-10	-5	-2	-7	16	-5	-4	-5	14	-7
pair:benefit_of	-7	-4	-3	-15	-3	-3	-2	-3	-6	-3
pair:bengaluru_,	-16	14	-4	-4	-7	41	-4	-3	-6	-10
pair:berlin_.	38	-4	-24	-8	-6	-7	-6	-3	-5	27
pair:berlin_on	21	-3	-3	47	5	-7	-4	-3	-4	-9
pair:beside_<p>	-35	-4	-5	-4	-10	10	-3	-3	-6	-6
pair:besides_the	-1	-2	-3	-2	-7	-9	-13	-8	5	-2
pair:between_<a>	36	-5	-7	34	-5	-7	-10	-3	-5	-3
pair:between_<c>	-9	-5	-4	14	-5	-4	-3	-3		-3
pair:between_<f>	2	-5	-8	32	-5	-6	-8	2	-7	-4
pair:between_<p>	53	-4	-8	-4	-3	-6		-4	-4	-4
pair:between_the	8	-2	-1	24	-5	-6	-4	3	-3	-5
pair:between_them	-5	-2	-2	-4	-13	-13	-5	1	10	-2
pair:bid_.	-8	-2	-2	-14	-10	-2	-4	-15	-6	-1
pair:bid_for	-5	-4	-3	-3	32	-36	47	-22	-9	-3
pair:bid_to	50	-2	-2	-3	24	-2	-14	-35	-22	-3
pair:bidder_,		-2	-3	-6	-4	-3	-8	61	-16	-2
pair:bidder_.	-12	-4	-4	-8	-6	-8	-7	36	-7	-7
pair:bilateral_meeting	35	-3	-9	5	-4	-3	-3	-2	-3	-4
pair:bill_,	-3	-2	-4	-5	-4	-7	31	-3	-10	-3
pair:bill_.	8	-5	22	7	-4	-4	2	-4	-11	-3
pair:bill_be	-11	-7	-4	-3	-4	-8	32	-3	-13	-6
pair:bill_by	-9	-4	-3	-2	-4	-4	76	-13	-9	-10
pair:bill_come	-4	-2	-2	-12	-15	-2	-9	-12	68	-2
pair:bill_for	-7	-5	-7	-4	-4	-10	-4	-3	-12	-3
pair:bill_on	-1	-3	-4	-3	-5	-6	55	-6	-13	-8
pair:bill_that	-9	-2	-4	-3	-3	-6	44	-4	-12	-5
pair:bill_to	-6	-3	-3	-4	-4	-4	77	-17	-16	-5
pair:billion_,	-4	-3	-4	-5	37	-6	-7	-12	7	-3
pair:billion_.	-5	-3	-9	-1	-8	-11	-4	-9	-7	-4
pair:billion_baht	-5	-2	-3	-4	10	-6	-8	31	3	-2
pair:billion_cfa	-9	-2	-3	3	20	-3	-4	5	-14	-3
pair:billion_dollar	-11	-4	-4	-7	24	-6	-5	-7	-2	-4
pair:billion_euro	2	-4	-3	-7	48	-8	-6	-6	-7	-3
pair:billion_for	-14	-3	-9	-3	95	-12	-5	7	-12	-3
pair:billion_franc	-6	-2	-2	-6	15	-5	-3	-24	20	-3
pair:billion_have	-3	-4	-2	-4	19	-11	-13	-17	-3	-6
pair:billion_in	-7	-3	-3	-5	43	-8	-6		-6	-5
pair:billion_into	-9	-4	-3	-10	61	-14	-5	-4	-5	-3
pair:billion_lira	-5	-2	-2	-6	24	-2	-21	-10	-24	-2
pair:billion_of	-15	-4	-3	-4	-34	-13	-5	-5	-9	-5
pair:billion_on	-6	-7	-4	-5	55	-11	-9	-12	7	-4
pair:billion_peso	-10	-4	-3	-11	51	-8	-7	-7	25	-3
pair:billion_to	-5	-3	-2	-4	36	-9	-6	-4	-4	-3
pair:billion_won	-6	-3	-3	-5	51	-13	-6	-6	-1	-7
pair:billion_yen	-8	-3	-3	-7	58	-10	-5	-8	-12	-3
pair:billion_zloty	-14	-5	-3	-7	95	-16	-11	-3	-6	-6
pair:billionaire_<p>	-9	-3	-4	-7	58	-7	-3	-4	-6	-6
pair:binding_on	-7	-2	-3	-5	-3	-5	32	-8	-32	-4
pair:blacklist_by	-9	-3	-9	-5	-9	-7	-7	-4	10	-6
pair:block_,	-4	-3	-1	-2	-23	-5	-3	51	-46	-5
pair:block_.	26	-2	-2	-3	-4	-5	-5	-19	22	-6
pair:block_<f>	-6	-2	-3	-3	-4	-3	-7	-52	48	-3
pair:block_in	-7	-4	-4	-5	-7	-6	-6	74	27	-3
pair:block_of	-7	-3	-8	-3	-15	-5	-7	23	-21	-2
pair:board_,	-3	-2	-2	-3	-2	-2	-4	-9	-12	-18
pair:board_.	-17	-5	-4	-3	-5	-4	-4	-9	-1	18
pair:board_of	-12	-3	-5	-1	-2	-5	-5	2	-8	31
pair:board_to	12	-7	-5	-3	-4	-8	-4	-2	-4	-11
pair:border_.	-8	-5	-6	-5	-6	-4	-8	-6	73	-3
pair:both_be	15	-9	-7	-5	-6	-3	-1	-2	-3	-2
pair:both_in	-18	-4	-8	-4	-2	-5	-5	-4	-7	-5
pair:both_of	39	7	-4	-7	-11	-6	-3	-5	3	-4
pair:both_on	1	-3	-4	-4	-4	-5	-8	-2	-3	-3
pair:both_say	-23	-4	-4	-8	-4	-7	-7	-10	-7	-5
pair:bow_out	-13	-4	-4	-7	-6	-6	-4	-3	-9	49
pair:box_.	-16	-4	-4	-5	-6	-4	-6	-5	33	-8
pair:brand_of	-14	-3	-7	-7	-20	-25	-3	-16	-16	-5
pair:breach_of	-6	-2	-2	-4	-5	-3	-8	20		-5
pair:break_ground	-34	-6	-3	-4	-13	92	-4	-31	-9	-4
pair:break_the	-5	-2	-3	-3	-3	-4	-13	-6	2	-2
pair:breakfast_at	22	-3	-6	-3	-4	-4	-5	-3	-2	-3
pair:breakfast_in	4	-5	38	-4	-4	-4	-5	-3	-4	-5
pair:breakfast_meeting	8	-4	-8	-3	-2	-3	-5	-1	-2	-2
pair:breakfast_with	66	-5	-5	-5	-6	-5	-4	-3	-4	-4
pair:brief_<p>	61	-4	-4	-5	-3	-7	11	-3	-5	15
pair:brief_by	48	-29	-2	-2	-3	-5	-5	-2	-6	-13
pair:briefing_at	16	-4	-4	-4	-4	-4	22	-8	-7	-4
pair:briefing_on	-18	-6	-3	-2	1	-7	-2	-2	-2	-3
pair:bring_<a>	27	-2	-13	-4	-2	-4	-14	-2	-1	-10
pair:bring_<c>	-7	37	-13		-3	20	-7	-7	-4	-2
pair:bring_<f>	-7	-2	-3	-5	-6	-12	-3	-3	-32	-5
pair:bring_<p>	32	-9	22	-4	-3	-11	-5	-2	-4	-5
pair:bring_about	-7	-2	-5	13	-5	-6	-8	-2	-3	-5
pair:bring_against	-14	-2	-4	-5	-2	-5	-10	-2	60	-9
pair:bring_by	-5	-2	-4	-14	-18	-7	-4	-4	66	-7
pair:bring_down	-5	-1	-1	3	-2	-1	-7	-4	2	-3
pair:bring_in	-13	-3	-8	-5	23	-18	48	-3	-7	29
pair:bring_its	-13	-7	6	-29	-4	48	-7	-3	-5	-3
pair:bring_more	-4	-1	-2	4	-5	-7	-3	-4	-5	-1
pair:bring_out	-6	-2	-8	-6	-3	35	-14	-5	-16	-3
pair:bring_the	23	-2	-5	15	-4	-11	-2	-2	-9	-7
pair:bring_to	21	-5	-6	6	5	-5	-6	8	-19	-2
pair:bring_together	2	-4	41	-5	-4	-7	-5	-2	-4	-4
pair:broadband_service	-4	-4	-2	-3	10	20	-7		-4	-2
pair:brussels_,	2	-4	-5	-4	-7	-4	-5	-5	-4	-5
pair:brussels_.	71	-4	-9	-13	-6	-8	-4	-3	-6	16
pair:brussels_on	6	-10	7	-8	-4	-5	15	-2	9	-4
pair:budget_.	2	-4	-3	-4	46	-4	3	-2	-10	-4
pair:buenos_aires	-10	-5	-8	-16	9	-3	-5	-2	-4	-3
pair:build_,	-22	-6	-4	-4	-10	-11	-4	-3	-6	-5
pair:build_a	-13	-4	-4	35	14	30	-5	-5	-6	-3
pair:build_by	-13	-4	-6	-7	-15	6	-5	-6	-11	-4
pair:build_in	-13	17	-3	-1	2	-14	-5	-2	-4	-3
pair:build_on	-7	-4	-3	36	-9	-9	-5	-4	-4	-4
pair:build_the	9	-5	-3	-2	-13	30	-3	15	-4	-4
pair:build_up	-7	-2	-4	6	-7	-12	-7	-3	-6	52
pair:build_with		-4	-3	-10	14	42	-2	-2	-3	-6
pair:builder_<f>	11	-2	-4	43	26	-4	-4	-8	-9	-4
pair:building_,	21	-5	-3	-3	-3	-6	-6	-2	-9	-4
pair:building_.	-21	-7	-9	-4	-4	-1	-5	-3	-5	-4
pair:building_be	11	-6	-12	-5	-3	45	-7	-3	-5	-7
pair:building_in	24	-3	-4	-16	-4	-5	-10	-2	-3	-5
pair:building_of	-9	-4	-6	-9	-5	-10	55	-26	-4	-2
pair:bus_.	-18	-7	-7	-7	-9	36	-8	-4	-7	-16
pair:business_,	-10	-3	-4	-4	-5	-4	-4	8	-5	25
pair:business_.	-5	-4	7	3	-12	-6	-4	-5	-6	-5
pair:business_and	23	-5	-3	-3	-4	-12	-5	23	-6	-2
pair:business_forum	-15	-8	83	-5	-7	-11	-7	-3	-5	-4
pair:but_<f>	39	-7	-3	-8	-4	-4	-7	-8	-4	8
pair:but_a	-14	-2	-2	-6	-24	-5	-4	-3	-10	-5
pair:but_have	9	14	-5	-7	5	-5	-3	-4	-8	-6
pair:but_in	-28	-2	-2	-3	-3	-6	-6	-5	-10	35
pair:but_it	-11	-8	-11	-3	-7	-2	-7	11	-7	-1
pair:but_the	11	-6	-6	-4	-6	-6	-6	-9	-5	-6
pair:buy_<f>	-10	-2	-3	-15	27	-4	-4	-5	-13	-3
pair:buy_a	11	-2	-3	-2	-2	-5	-5	6	-23	-1
pair:buy_by	-15	-5	-3	-5	37	34	-8	-5	-8	-11
pair:buy_the	-6	-2	-3	-6	58	-6	-7	17	-15	-7
pair:by_2026	-10	-5	-5	3	-9	28	-7	-4	-10	-5
pair:by_2027	-15	-4	-6	22	21	23	-10	-3	-5	-5
pair:by_2028	-13	-6	-4	-8	-7	30	32	-4	-7	-5
pair:by_2030	-9	-4	-4	-5	-5	-4	-7	-3	-5	-5
pair:by_<a>	-8	-4	2	3	-4	4	8	12	17	
pair:by_<c>	-3	-3	-2	-5	10	-2	1	3		3
pair:by_<f>	-8	-2	-3		13	1	-5	5	-1	-2
pair:by_<o>	-15	-5	24	1	-4	2	-5	-4	4	
pair:by_<p>	7	-4	-1	4	-3	2	1	-2	-4	2
pair:by_a	-2	8	-3	-5	-7	-5	4		-2	6
pair:by_an	19	37	-4	-5	-7	-10	23	-3	-13	-4
pair:by_dr.	-58	-4	-11	-3	-3	-6	-4	-2	-4	-4
pair:by_five	-5	-3	-5	-11	-12	-5	-15	34	-7	-6
pair:by_four	-6	-3	-5	-10	-14	-5	-14	11	-6	39
pair:by_it	-10	-5	-3	-3	11	-6	-4	-5	-5	41
pair:by_its	25	-7	-3	5	-8	-4	-3	-2	-3	-9
pair:by_mr	-1	-4	-4	-6	-3	-7	-4	-3	-5	-12
pair:by_order	-6	-1	-3	-6	-4	-2	27	-6	-9	28
pair:by_our	-8	-12	-3	-7	-4	41	-4	-3	-3	-5
pair:by_phone	-2	-6	-4	-5	-5	-5	15	-2	-9	-4
pair:by_six	-5	-3	-2	-9	-7	-13	11	33	37	30
pair:by_telephone	12	-4	-5	-7	-5	-6	-4	-3	-6	-7
pair:by_ten	-8	-4	-3	5	-6	-6	22	16	-4	-5
pair:by_the	-3	-1	-1	-4	4	-1		-3	4	-1
pair:by_their	-13	-2	-3	-5	20	-7	4	-4	-2	-3
pair:by_this	34	-7	-6	-11	-6	-8	-5	-5	-5	-1
pair:by_training	-20	-5	-6	-3	-3	-4	-5	-3	-5	-10
pair:by_two	-14	-1	-4	-6	-4	-9	21	-5	-4	39
pair:by_video	33	-5	38	-9	-5	-6	-4	-3	-4	-7
pair:by_way	2	-5	-4	-5	-4	15	2	-6	-5	5
pair:by_what	12	-5	28	-5	-2	-3	-5	-2	-2	-5
pair:by_which	-9	-4	-3	6	-7	-6	16	-4	-1	
pair:cable_'s	2	23	-4	-3	-3	-7	-2	-3	-4	-4
pair:cable_,	-6	11	-3	-6	6	23	-8	-7	-11	19
pair:cable_.	27	-5	-6	33	-2	-11	-5	20	-3	-5
pair:cable_and	-25	-5	-5	-5	-7	-6	-8	-3	-5	-7
pair:cable_from	29	-5	-3	-3	-6	-18	-2	-3	-5	-3
pair:cable_in	17	-10	-5	43	-7	11	-8	-6	-4	-3
pair:cable_landing	5	21	-3	-3	-4	-9	-3	-6	-3	-3
pair:cable_to	-17	-5	-3	-6	22	24	-5	-3	14	-5
pair:cable_with	-43	-5	-7	-9	-6	34	-3	-3	-5	-3
pair:cairo_.	25	-16	18	10	-3	-9	-8	-3	-3	-5
pair:call_,	9	-3	-4	3	-3	-7	11	-2	-5	-3
pair:call_.	27	-8	-4	-2	-4	-4	8	-4	20	-2
pair:call_<f>	-18	-2	-3	-3	-5	-5	16	-11	-8	-3
pair:call_<p>	-17	-4	-4	-4	-3	-3	-3	-3	-3	-5
pair:call_a	10	17	-4	-2	-3	-2	-4	-2	-2	-6
pair:call_at	7	10	-4	-2	-2	15	-4	-2	-5	-4
pair:call_by	47	-6	-2	-5	-3	-3	-3	-3	-3	-10
pair:call_center	1	-10	-3	-2	29	-7	-4	-1	-5	-3
pair:call_for	-12	-5	9	-3	-3	-7	-12	-2	-5	-3
pair:call_from	-4	-5	-4	-3	-2	-4	-4	-2	-4	-5
pair:call_in	13	-13	-6	-3	-3	-4	-8	-2	-6	-3
pair:call_it	-22	-6	-4	-5	-5	-8	18	-2	-6	-4
pair:call_its	-14	-6	44	14	25	-9	-3	-5	-9	-3
pair:call_off	42	5	-4	3	-3	-4	-9	-2	-4	-2
pair:call_on	24	-6	-4	-3	-3	4	-5	-2	-1	-5
pair:call_that	-7	-5	-9	-5	-4	-3	5	-4		-3
pair:call_the	-25	-5	-3	-4	-6	4	-5	-2	2	-2
pair:call_to	20	-7	-4	-4	-6	-3	-5	-2	-5	-5
pair:call_with	1	-3	-3	-3	-2	-4	-4	-2	-3	-4
pair:campus_in	-12	14	-3	1	3	-3	-3	-4	-4	-3
pair:campus_of	14	10	-5	-3	-4	23	-1	-2	-3	-5
pair:can_be	-5	-4	-4	-5	2	-12	-4	-4	12	-3
pair:can_pay	-15	-3	-3	-3	-7	43	-12	-4	-10	-6
pair:cancel_a	4	-5	-7	-18	35	-7	26	-3	-5	-6
pair:cancel_the	-6	-2	-4	-6	-7	-5	10	62	-8	-3
pair:cannot_be	-13	-3	-3	-4	-3	-4	-28	-3	-12	-10
pair:cap_on	-14	-4	-4	-7	-5	-10	50	-5	20	-3
pair:capacity_,	-3	-4	-10	7	-5	-4	-4	-2	-4	-6
pair:capacity_.	-2	-6	-5	23	-6	-8	-6	-2	-5	-6
pair:capacity_building	25	-8	-7	-13	-3	-6	-7	-1	-5	-3
pair:capacity_in	-28	-2	-3	-6	24	-11	-1	-3	-2	-4
pair:cape_canaveral	-14	-6	-5	-9	-11	30	-5	-3	-4	-5
pair:cape_town	12	-4	51	-4	-21	-12	-2	-2	-2	-4
pair:capital_,	24	-5	-3	-4	-11	9	-5	-2	-6	-4
pair:capital_.	-10	22	-6	-3	-7	-12	30	-3	-19	-5
pair:car_.	26	-5	-3	-11	-21	-8	-4	-4	-4	-4
pair:card_,	-16	-16	-3	-10	-8	-5	-10	-8	-10	-3
pair:card_.	-7	37	-10	5	-5	-7	-7	-13	-5	-6
pair:card_in	-16	-5	-4	-24	-6	42	-7	-8	8	-5
pair:carmaker_<f>	-11	-3	-3	30	-16	-5	-2	-3	-4	-2
pair:carrier_,	-7	-2	-2	17	-5	-7	-3	35	-9	-4
pair:carry_on	-7	-4	-4	-10	-8	-11	-7	-14	-6	-4
pair:carry_out	-15	-1	-4	-7	8	-8	-6	-3	25	-3
pair:carry_the	13	-3	-3	-6	-4	13	-6	-4	-6	-2
pair:case_,	-15	-3	-3	-3	-5	-8	-11	-4	12	-4
pair:case_against	-9	-2	-3	-3	-3	-5	-6	-4	-14	23
pair:case_for	12	-4	-4	-6	-3	-2	-4	-1	-3	-3
pair:case_have	-10	-3	-4	-6	-4	-9	-15	-9	-15	-4
pair:case_of	18	-3	-3	-6	-4	-7	-4	-3	38	-19
pair:catch_up	33	-5	-5	-4	-4	-4	-3	-3	-3	-8
pair:cease-and-desist_order	-1	-1	-3	-10	-1	-2	-11	-19	34	-2
pair:cent_,	-12	-4	-9	-3	-6	-5	7	-7	-3	-4
pair:cent_.	-9	-3	-5	-5	21	-12	37	-4	-8	-4
pair:cent_in	-9	-6	-7	-11	4	-8	45	-3	-4	-4
pair:cent_more	-3	-4	-3	23	32	-7	-10	-3	-8	-5
pair:cent_of	-9	-3	-4	-7	23	-6	19	-3	-8	-4
pair:center_,	-13	3	-3	-9	11	7	13	-7	-4	-2
pair:center_.	10	11	3	-9	8	-10	13	4	-5	-3
pair:center_and	-16	27	-6	-4	-6	-24	27	-4	-16	-2
pair:center_at	7	-2	-3	6	-7	27	-5	-2	-5	-2
pair:center_be	-28	-6	16	-3	-6	32	-3	-2	-3	-4
pair:center_for	-5	-5	1	-6	-9	35	-6	-2	-4	-3
pair:center_in	-3	-7	-5	-1	2	15	-2	1	-4	2
pair:center_of	-7	3	-6	-5	-9	35	-4	-4	-6	-4
pair:center_on	-21	-5	20	-8	-4	-19	-9	-2	-4	-2
pair:center_project	-16	-3	-2	-13	-6	18	-3	-6	-6	-3
pair:center_that	-9	16	-2	5	-9	-7	-3	-5	-4	-1
pair:center_will	-17	-7	-3	-13	-2	-16	-5	-4	-9	-3
pair:center_with	-22	-40	-4	-7	10	-20	-20	-3	-3	-2
pair:central_asia	11	16	-6	-3	-5	8	-3	-4	-4	-8
pair:ceo_of	9	-3	-5	18	-4	-5	-4	-3	-5	18
pair:ceremony_,	2	-3	-6	38	-7	9	-6	-2	-3	-5
pair:ceremony_.	-19	-4	-9	-4	26	-8	-5	-4	-6	-6
pair:ceremony_at	-28	-7	-6	-3	-7	18	-3	-2	-7	29
pair:ceremony_be	-26	-5	37	-6	-7	-27	-4	-3	-6	-10
pair:ceremony_in	-8	-4	-4	19	41	9	10	-6	-7	-7
pair:ceremony_of	6	-3	-14	-7	-3	56	-2	-4	-8	-2
pair:cfa_franc	-9	-2	-3	3	20	-3	-4	5	-14	-3
pair:chain_,	-10	-5	-3	-14	-4	-2	32	-2	-1	-7
pair:chain_.	1	-2	15	-6	24	-3	-3	-2	-3	-2
pair:chain_of	-10	-5	-8	-16	-14	-7	-4	-10	12	-3
pair:chair_,	5	-4	-8	-3	-3	14	-7	-2	-5	-6
pair:chair_.	-33	4	17	-4	-4	-6	17	-3	-4	-12
pair:chair_<a>	-21	-4	-5	-4	-4	-6	-6	-3	-6	62
pair:chair_a	20	-6	17	-5	-6	-5	-4	-2	-5	-15
pair:chair_by	15	-3	1	-16	-7	-3	17	-3	-6	-17
pair:chair_of	-16	-4	-5	-9	-6	-4	-3	-2	-4	68
pair:chair_the	6	-6	57	-3	-4	-7	-2	-3	-4	-6
pair:chair_with	37	-2	-15	-5	-2	-5	-5	-2	-3	-10
pair:chairman_,	13	-14	-4	-3	-5	-5	-3	-2	-10	31
pair:chairman_of	-8	-4	-4	-6		-5	-8	-4	5	59
pair:chairmanship_of	45	-6	-11	-25	-3	-8	-2	-2	-3	-11
pair:challenge_the	-4	-2	-2	-8	-6	-6	-6	-4	66	-3
pair:change_.	-17	-4	-4	-3	-4	-28	-7	-3	-10	-3
pair:change_be	-23	-7	-5	-5	-5	-6	-9	-4	-6	-10
pair:change_hand	-8	-2	-3	52	10	-7	-6	-3	-19	-3
pair:change_the	-1	-5	-5	-3	-4	-8	33	-4	-9	-4
pair:change_to	-4	-3	-4	-6	-10	-7	-7	-6	-24	-3
pair:charge_.	28	-3	-4	-6	-3	-6	-17	-4	-23	2
pair:charge_<p>	-12	-2	-4	-3	-4	-5	-7	-3	44	-35
pair:charge_for	-7	-2	-3	-5	-3	-3	20	-5	-12	-3
pair:charge_in	-7	-3	-5	-8	-2	-6	-6	-2	18	-6
pair:charge_of	-3	-2	10	4	-3	-3	-4	-2	-23	33
pair:chennai_,	27	-3	-4	-6	-12	-12	-3	-5	25	-3
pair:chief_,	-15	12	-5	-6	-3	-7	-5	-3	-1	4
pair:chief_.	-7	-2	-5	-11	-27	-10	-4	-4	-7	61
pair:chief_<p>	-31	-4	-3	-14	-5	-5	-8	-3	-5	63
pair:chief_counsel	-39	-4	-4	-3	-4	-3	-5	-3	-4	-23
pair:chief_executive	12		-7	2	-2	-1	-5	-4	-3	41
pair:chief_guest	-27	-6	44	-4	-5	-5	-3	-3	-2	-12
pair:chief_in	-33	-5	-6	-8	-7	-8	-7	-4	-6	71
pair:chief_of	-6	-4	-5	-5	-3	-6	-6	-2	-10	12
pair:child_.	-10	-4	-3	1	-3	-5	-9	-4	-1	-4
pair:child_and	-12	-2	-2	-2	-2	-5	59	-19	-9	-11
pair:child_under	-27	-2	-3	-4	-5	-11	16	-4	17	-12
pair:chip_,	6	-5	-2	29	2	3	-7	7	-3	-2
pair:chip_.	-16	10	-9	15	-5	-8	34	-5	-6	26
pair:chip_and	-24	-4	-8	-5	-11	-20	25	-8	34	-3
pair:chip_design	1	-7	-9	25	-8	39	2	-5	-10	-5
pair:chip_designer	16		-4	-2	18	-7	-5	-6	-8	-4
pair:chip_for	20	28	-6	-8	-12	23	-6	-4	-4	-4
pair:chip_plant	-13	20	-2	2	4	-14	17	-3	-6	-2
pair:chip_that	-8	-4	-3	-5	18	-13	-13	-18	-6	-11
pair:chip_to	-3	-3	-3	-5	-9	-11	28	42	-11	-3
pair:chips_act	-13	-3	11	-10	31	-3	-15	-9	-7	-3
pair:choice_of	-21	-3	-7	-5	-6	-7	-6	-3	8	53
pair:choose_.	-13	-5	-3	-6	-5	-6	-6	-3	-8	-15
pair:citizen_,	-6	-7	-4	-1	-4	-5	-3	-2	-3	-7
pair:citizen_and	-5	-3	-3	18	-7	-2	-12	-3	-3	-3
pair:city_,	6		-7	-2	-3	14	-7	-3	-4	-5
pair:city_.	46	-3	-4	-4	-9	6	-3	-12	-5	-5
pair:city_and	-6	-4	-6	-2	-8	-7	-2	-2	-2	-3
pair:city_be	-11	-4	-6	-1	-2	-3	-3	-1	17	-2
pair:city_of	-14	-11	-6	-2	-1	-8	-2	-2	12	-2
pair:claim_.	-8	-4	-5	-13	-8	-10	-8	-10	-9	-5
pair:claim_of	-27	-3	-4	-3	-10	-4	-3	-4	42	-4
pair:clean_room	-18	67	-9	-4	6	22	-3	-4	-5	-6
pair:clear_<f>	-4	-3	-5	-7	-5	-7	-4	21	-17	-6
pair:clear_by	-5	-2	-2	-3	-28	-5	22	12	-12	-5
pair:clear_on	-6	-2	-2	-8	-4	-9	-8	-7	-27	-3
pair:clear_the	-3	-3	-3	-5	-19	-4	1	45	-14	2
pair:close_.	14	-5	-10	-5	-4	-5	-6	-2	-11	-3
pair:close_a	-16	-2	-7	-4	14	-7	-3	-3	12	-2
pair:close_door	50	-4	-11	-6	-4	-7	-6	-2	-9	-8
pair:close_in	-10	-4	37	-15	53	-16	-5	-6	-9	-3
pair:close_its	-7	-2	-4	-7	-7	-5	-4	-14	45	-3
pair:close_on	-22	-4	4	-4	-5	-8	10	-5	-13	-5
pair:close_the	29	-10	-6	-5	32	7	-5	-4	16	-5
pair:close_to	-18	-3	-3	-7	-1	-3	-4	-5	-2	-5
pair:closely_with	-18	-3	-4	-10	-4	-7	-7	-4	-6	-4
pair:closer_tie	-14	-3	-4	-10	-7	-5	22	-5	-5	-6
pair:closer_to	22	-5	-4	-3	-3	-9	-2	-3	-30	22
pair:cloud_and	-8	-2	-3	-6	3	-6	23	-4	-3	-4
pair:cloud_be	-7	-3	-6	6	-5	-8	9	-11	-8	-4
pair:cloud_computing	-19	-4	-5	-8	-8	7	24	-2	-3	-4
pair:cloud_firm	7	-5	-4	-5	-2	-6	13	-6	-4	-3
pair:cloud_provider	26	-30	-5	-3	-2	-2	18	-2	-3	-2
pair:cloud_region	-12	-5	-8	-8	-7	44	-4	-5	-9	-4
pair:cloud_service	-8	-3	-3	4	29	-20	33	-7	-7	-3
pair:cluster_.	-33	44	-5	-4	-12	-5	-4	-7	-3	-4
pair:co-founder_<p>	-18	-3	-2	-3	-12	-5	-3	-10	38	24
pair:code_of	1	-4	-6	24	-6	-10	41	-2	-4	-6
pair:cold_air	-11	-5	-4	-4	-5	-11	-5	-4	-4	-6
pair:collaboration_in	9	-6	-6	-14	-2	-2	-3	-2	-2	-2
pair:colombo_.	15	-6	19	-5	-8	-5	-5	-4	-5	-6
pair:colombo_on	-11	-2	-2	14	-3	-5	-2	-2	-3	-2
pair:come_,	-1	-4	-2	-6	-6	-4	-3	7	-4	-3
pair:come_.	64	13	13	-4	-3	-7	-2	-2	-3	-3
pair:come_a	8	-7	-5	23	-3	-4	-3	-19	-9	-5
pair:come_after		-11	-10	-3	-2	-3	-10	14	-4	-8
pair:come_at	-11	-5	9	-5	-4	-8	-7	-6	-8	-3
pair:come_away	50	-16	-4	-11	-6	-4	-3	70	-12	-6
pair:come_back	8	-6	-4	-5	-5	-3	-13	-2	-9	-7
pair:come_down	-44	-5	-7	-6	-4	-8	-7	-5	-10	-7
pair:come_first	-44	-4	55	-4	-2	-6	-4	-2	-3	23
pair:come_from	-17	-5	-4	14	3	-5	-5	-7	-8	21
pair:come_in	13	8	-4	1	19	-5	-4	24	-12	-10
pair:come_into	-9	-5	-8	11	-4	-12	25	-3	-4	-3
pair:come_last	-10	-4	-6	-3	-22	-2	-3	24	-20	-2
pair:come_next	31	-18	-4	-2	-5	-7	-2	-2	-4	-3
pair:come_of	-16	-5	-12	-9	-6	-6	-4	-3	-7	-5
pair:come_on	-8	-5	-4	-7	18	48	-13	47	-10	-4
pair:come_out	17	1	-3	-7	-11	-3	15	-12	1	-5
pair:come_the	12	-4	51	-5	-4	-9	-4	5	-11	-4
pair:come_to	-1	8	4	6	-2	-2	1	-5	10	-7
pair:come_together	8	1	29	-16	-3	-3	-4	-2	-3	-7
pair:come_under	9	-5	-6	-13	-4	-6	-21	-4	-5	-20
pair:come_up	9	5	7	-2	-3	-8	-6	-8	-3	-5
pair:come_with	10	-3	-4	-4	-3	-6	-5	-5	-2	-7
pair:comment_.	-13	-4	-4	-7	-8	-7	11	-7	-8	-6
pair:comment_on	-15	-5	-5	-5	-5	-6	29	-5	-5	-5
pair:commercial_bank	-13	-2	-3	-4	-7	-8	15	13	-8	-7
pair:commission_on	11	-3	-13	-15	-7	62	-6	-3	-6	-10
pair:commissioner_,	-1	-19	49	-6	-4	-7	-5	-4	-6	-11
pair:commit_to	-7	-4	-4	-13	-4	15	-3	-3	-2	-3
pair:commitment_to	1	19	-5	-4	-4	-4	-2	-3	-3	-6
pair:committee_,	-29	-5	-3	-3	-5	-2	9	-2	-3	-15
pair:committee_.	-18	-8	-7	-33	-9	-6	6	-3	-4	-8
pair:committee_of	11	-3	-14	-2	-3	-4	-9	-3	-13	-11
pair:communication_,	11	-4	-4	-9	-4	-6	-8	-3	-6	-7
pair:communication_and	9	-5	-11	-7	18	-5	-2	-2	-3	-1
pair:communication_technology	-9	-4	2	-8	-7	-3	25	-2	-4	-4
pair:communiqué_.	-16	9	6	12	-3	-6	-3	-2	-4	-4
pair:company_'s	-1	-12	-6	-6	2	39	-2	-3	-8	-7
pair:company_,	-7	4	-5	-3	-13	-6	-2	-2	-6	-3
pair:company_.	20	-6	21		-7	-6	-6	-3	-4	21
pair:company_<f>	26	-2	-6	7		-7	-3	-7	2	-4
pair:company_and	-15	-6	28	-5	-14	-6	-2	-4	-2	-3
pair:company_be	6	-3	-4	-6	4	-6	4	-4	-6	-6
pair:company_for	16	-6	-5	-5	-5	-3	22	-1	-12	-4
pair:company_have	-5	-4	-7	9	-12	18	-8	-1	-7	-2
pair:company_in	-10	-5	48	15	-6	10	-6	-3	-5	-5
pair:company_of	12	6	-4	-4	-7	9	-2	-4	-1	-5
pair:company_say	-5	-3	-10	31	-3	40	-6	-7	5	-3
pair:company_such	-7	-4	-4	-5	-6	-3	-9	-4	-20	-4
pair:company_that	-22		-3	-7	16	-4	-6	-2	-4	-4
pair:company_to	3	-3	-3	-5	-5	-4	-5	26	-4	-6
pair:company_which	-18	29	-10	44	-11	-1	-2	-11	-7	-2
pair:compare_note	60	16	-4	-4	-3	-11	-5	-10	-3	-3
pair:compete_with	-18	-5	-5	-9	-12	-11	-4	-5	-7	-5
pair:competition_in	23	-3	-3	-3	-4	-5	-8	-3	-8	-8
pair:competitor_<f>	-16	-2	-2	-9	-6	-4	-3	32	-42	-2
pair:complain_of	14	-5	-3	-4	-3	-3	-11	-2	-4	-4
pair:complain_on	-15	-4	-4	-3	-6	-4	-6	-3	-6	-4
pair:complaint_.	24	-7	-4	-5	-5	-6	-10	-3	-16	-7
pair:complaint_about	45	-3	-5	-3	-3	-3	-4	-3	-17	18
pair:complaint_against	-18	-3	-3	-4	-4	-4	-3	-4	22	-9
pair:complaint_by	-11	-2	-12	-4	-3	-6	-7	-13	44	-3
pair:complete_the	-12	-3	-3	-4	28	-9	-5	27	17	-10
pair:complex_in	2	-3	-6	-1	44	-7	-2	-5	-2	-7
pair:comply_,	-8	-2	-1	-5	-9	-3	-4	-8	14	-4
pair:comply_with	-6	-4	-4	-5	-4	-5	-16	-4	-7	-3
pair:comptroller_general	-11	-2	-2	34	-5	-4	-14	4	-4	-6
pair:computing_power	-7	-7	-3	15	-10	-21	-6	-4	29	-3
pair:concern_about	-3	-2	-4	-15	-8	-4	-7	-38	-7	-5
pair:concession_of	-11	-4	-5	-7	-6	-9	-8	48	-11	-8
pair:conclude_a	-18	-4	-3	46	-5	-13	-8	-6	-9	-4
pair:conclude_between	-21	-3	-5	58	-10	-5	-3	-3	-4	-3
pair:conclude_its	-4	-2	-3	-25	-23	-4	-4	72	-20	-3
pair:conclude_on	-2	-3	-7	57	-6	-16	-3	-3	-9	-3
pair:condition_,	-6	-2	-3	-4	-4	-5	-2	-3	-4	-2
pair:condition_of	-14	-2	-3	-4	-4	-4	-3	-13	8	-4
pair:condition_that	-6	-2	-1	-10	-14	-4	-5	42	-6	-3
pair:confer_with	38	7	18	-4	-5	-4	-3	-3	-4	-7
pair:conference_,	-20	-6	84	-4	-6	-10	-6	-3	-5	-6
pair:conference_.	-12	-7	65	-3	32	-26	-5	-3	-3	-9
pair:conference_be	-18	-7	54	-5	-4	-16	-6	-3	-5	-3
pair:conference_in	-15	-7	41	-5	-4	-12	-6	-3	9	-5
pair:conference_of	-30	-7	25	-3	-3	-10	-3	-2	-4	-5
pair:conference_on	-22	-5	37	-3	-6	6	-13	-2	-5	-6
pair:conference_room	23	-5	-18	-5	-5	-6	-3	-5	-9	-4
pair:confidence_in		-6	-3	-6	-15	53	-2	-2	-2	-2
pair:confirm_.	10	-9	-3	23	8	5	17	7	2	-8
pair:confirm_<p>	-13	-4	-5	-7	-8	-8	-7	-5	-10	79
pair:confirm_by	-10	-4	-4	-10	32	-6	-6	-5	3	15
pair:confirm_that	11	-6	-1	-2	-4	19	-3	-5	-4	-19
pair:congratulate_<p>	-46	-3	-5	-7	-6	-3	-5	-5	-5	26
pair:congress_,	7	21	-8	-4	-3	-14	-3	-1	-2	-3
pair:congress_.	12	-6	14	16	-4	-4	-4	-3	-6	-4
pair:congress_in	-16	-5	22	-4	-3	-18	-4	-3	-6	-3
pair:connect_,	-3	-2	-6	10	-21	-16	-11	-2	-2	-3
pair:connection_,	-7	-5	-3	15	-5	-12	-5	-4	-6	-5
pair:consent_.	-7	-3	-3	29	-7	-5	-6	-22	65	-5
pair:consider_the	-14	-4	-3	-8	-4	-7	-12	-4	-10	-5
pair:consortium_lead	-7	-2	-2	-23	24	-3	-3	-18	-7	-2
pair:consortium_of	-2	-3	-3	-9	19	-1	-3	12	-10	-3
pair:consultation_in	-7	-2	-3	6	-2	-3	-15	-1	-4	-4
pair:consultation_on	-11	-4	4	-4	-3	-24	45	-3	-6	-3
pair:consumer_.	-9	-3	-8	-2	-3	-4	-11	-3	-14	-4
pair:content_.	-20	-4	10	-3	-4	-13	24	-3	-8	-6
pair:continent_,	-21	-4	-8	-3	-3	-2	-2	-3	-4	-4
pair:continue_to	-10	-6	22	-6	-10	-10	-5	-7	-7	-7
pair:contract_,	-11	-2	-2	-29	-5	-2	14	-3	-5	-12
pair:contract_.	30	-2	-4	-6	-3	-7	-12	-4	33	-11
pair:contract_be	-8	-4	-5	55	-4	-5	-6	-4	-11	-6
pair:contract_for	-13	-4	-3	30	-9	-6	-9	-9	-8	15
pair:contract_have	-19	-3	-3	2	-7	16	-3	-3	-5	6
pair:contract_in	42	-13	-3	-27	-5	-8	-3	-3	-3	-10
pair:contract_on	-19	-2	-2	32	-3	-6	-8	-2	-5	-5
pair:contract_sign	-7	-2	-3	-2	-9	-10	-5	-7	-9	-4
pair:contract_with	-12	-2	-4	9	-6	-6	-5	-8	-8	-7
pair:contract_worth	-2	-1	-2	66	-43	-2	-5	-10	-43	-2
pair:contribute_to	-19	-36	-4	-3	-10	-7	-3	-2	-3	-8
pair:contribution_to	-25	-6	-3	-4	-8	-2	-2	-2	-2	-7
pair:control_.	15	-4	-3	-6	10	-5	-7	-6	15	-4
pair:control_by	-11	-2	-3	-7	5	-8	-3	-6	-7	-4
pair:control_on	8	-3	-5	-10	-5	-4	80	-5	-14	-8
pair:convention_center	-9	-11	53	-8	-7	-14	-2	-2	-2	-2
pair:conversation_,	20	-5	-5	-3	-3	18	-5	-2	-4	-6
pair:conversation_.	-45	27	-10	-4	-4	-7	-4	-6	-3	-5
pair:conversation_be	60	-4	-7	-4	-2	-4	-3	-2	-2	-3
pair:conversation_on	30	-6	-4	-3	2	-11	-3	-2	-2	-6
pair:conversation_with	26	-4	-4	-4	-8	-6	-4	-2	-3	18
pair:convince_that	-17	-4	-4	-8	-8	-3	-2	-3	-3	-4
pair:cooperate_on	-11	-4	-4	32	-7	-7	-7	-3	-3	-3
pair:cooperation_,	-1	-4	-7	9	-2	-2	-10	-1	-2	-1
pair:cooperation_.	12	-19	-3	9	-4	-6	-6	-3	-4	-4
pair:cooperation_and	25	-4	22		-2	-3	-9	-1	-2	-5
pair:cooperation_be	-24	-7	-5	51	-2	-3	-21	-2	-2	-2
pair:cooperation_between	-21	14	-3		-2	-4	-2	-2	-2	-3
pair:cooperation_in	17	-5	-6	29	-4	-5	-5	-3	-4	-4
pair:cooperation_on	23	-3	-13	6	-8	-4	-3	-2	-3	-2
pair:cooperation_with	6	-5	-5	-5	-5	18	-6	-3	-9	-3
pair:coordinate_<p>	12	-4	-2	-4	-7	-2	-4	-2	-3	-6
pair:copper_line	1	-5	-3	-5	15	15	-4	-2	-10	-4
pair:copy_of	-22	-3	-3	5	-7	-4	-5	-9	-3	-3
pair:core_network	-5	-3	-3	86	-18	-12	-4	-6	-7	-9
pair:cost_.	-9	-8	-3	-4	-15	-8	17	-3	-7	-5
pair:cost_<f>	-14	-3	-4	-14	-15	47	-5	-5	49	-6
pair:cost_of	-11	-4	-3	-7	38	-9	-7	-24	-4	-5
pair:could_be	-11	-4	3	-12	-5	-4	-1	-3	-19	-3
pair:could_meet	-41	-2	-2	-4	-8	-5	-10	-5	-3	-5
pair:could_not	-10	-4	-4	-6	-4	-5	-8	1	-5	-4
pair:could_put	-13	-4	-4	-5	-5	-6	-6	-3	-4	-6
pair:counsel_to	-39	-4	-4	-3	-4	-3	-5	-3	-4	-23
pair:count_.	-7	-4	-4	-8	-16	-12	-3	-5	-6	-5
pair:count_on	11	32	-3		-3	-3	-5	-2	-6	-2
pair:counterpart_,	-11	-3	-5	19	-4	-3	-2	-2	-4	-6
pair:counterpart_from	64	-7	-7	-4	-3	-3	-6	-5	-4	-6
pair:counterpart_in	-15	-3	-3	-3	-2	-4	-3	-2	-12	-5
pair:country_'s	18	15	-6	-6	-3	-8	4	-3	1	2
pair:country_,	-14	-4	-10	-5	-2	-4	-3	-5	-5	-3
pair:country_.	5	-6	4	11	-8	-7				-6
pair:country_and	-17	-4	-11	-21	-6	-4	-1	-1	-1	-1
pair:country_have	-12	-5	-4	-10	-5	-5	-7	-4	-5	-4
pair:country_in	-8	-4	16	-6	-3	-5	-12	-3	23	-4
pair:country_that	-14	-5	-4	-4	-5	-5	-5	-3	-6	-6
pair:country_to	-7	7	-10	34	-5	-3	-6	-3	-3	-5
pair:couple_of	16	-16	-4	-25	-5	-4	-4	-6	30	-3
pair:course_,	-23	-4	-4	-2	-3	-4	-2	-2	-2	-2
pair:course_.	-29	-4	-10	-5	-4	-14	-5	-3	-3	-3
pair:course_for	-22	-4	-5	30	-7	30	-5	-3	-5	-4
pair:course_of	-16	-11	-6	-5	5	6	-9	-8	-2	-3
pair:court_,	-12	-3	-2	-3	-3	-3	-6	-4	8	-5
pair:court_.	-9	-4	-1	-5	-6	-5	-4	-4	24	-4
pair:court_<c>	-23	-1	-4	-3	-6	-6	-5	-3	-20	-4
pair:court_in	-10	-2	-2	-3	-2	-3	-7	-2	43	-4
pair:court_on	-26	-4	39	-3	-2	-4	-3	-2	29	-6
pair:court_order	-10	-3	-3	-9	-3	-3	-17	-7	32	-4
pair:court_over	-6	-4	-4	-7	-12	-4	-3	-4	76	-6
pair:courtesy_call	23	-8	-4	-2	-3	-3	-2	-2	-4	-5
pair:coverage_of	1	-6	-4	30	-7	-5	-7	-2	-4	-3
pair:create_a	-11	-4	-8	17	-3	-6	-8	-3	-4	-3
pair:creation_of	12	-4	-4	-5	-6	-8	-4	-2	-4	-4
pair:credit_for	7	-6	-4	-10	27	-4	-2	-5	-7	-2
pair:critical_infrastructure	-12	-4	11	-4	-5	-5	49	-3	-5	-5
pair:customer_'	-10	-1	-2	-2	-5	-6	25	-9	6	-5
pair:customer_,	-6	-2	-3	-5	-17	-3	-3	-8	32	-3
pair:customer_.	-15	-4	-4	-6	-11	-8	-1	-6	26	-4
pair:customer_in	-14	-6	-7	-16	-7	5	-8	-4	-8	-8
pair:customer_of	28	-3	-3	-3	-3	-6	-4	-6	14	-5
pair:cut_off	-1	-5	-4	-4	-4	-18	-4	-8	8	-5
pair:cut_the	3	-6	-4	-4	-6	33	3	-3	-5	-3
pair:cyber_security	-2	6	21	7	-5	2	32	-3	-5	-5
pair:cybersecurity_,	-3	-7	-14	-6	-2	12	-3	-1	-5	-2
pair:dar_es	-7	-4	-3	-6	34	33	-8	-5	-13	-5
pair:data_center	-18	15	-5	-9	-16	-13	18	-2	-3	-4
pair:data_governance	-5	-4	-4	-5	-2	-3	49	-3	-3	-6
pair:data_protection	-7	-2	-3	-4	-3	-5	5	-5	-5	-3
pair:date_.	3	-2	-3	-6	-7	28	-8	-5	-5	-5
pair:date_from	-11	-5	-4	17	2	-8	-1	-8	7	-3
pair:date_of	-12	-5	-5	-7	-5	-38	-31	-6	-8	-5
pair:datum_,	-7	-5	-3	-11	-8	-5	33	-2	18	40
pair:datum_.	-15	-3	-5	14	-5	-6	15	-4	7	-6
pair:datum_and	-12	-3	-3	-6	-8	-5	-6	-5	24	-3
pair:datum_be	-11	-3	-3	-6	-2	-9	16	-3	-6	-7
pair:datum_bill	-9	-4	-4	-3	-3	-10	44	-3	-6	-4
pair:datum_center	-1	-6	-2	-3		6	6	-2	-5	-3
pair:datum_embassy	9	-4	-6	-3	-5	28	61	-4	-8	-6
pair:datum_flow	-1	-5	-4	35	-3	-5	27	-3	-5	-6
pair:datum_for	9	-7	-9	-6	-3	-7	12	-3	45	-3
pair:datum_hall	-17	29	-4	23	19	-14	-10	61	-12	-4
pair:datum_in	-7	-2	-3	-4	8	-6	-18	19	-9	-3
pair:datum_of	-2	-2	-5	9	-8	-6	-4	-8	9	-3
pair:datum_on	-10	-3	-1	-5	-22	-6	-5	-2	4	-6
pair:datum_price	22	-3	-16	-6	-2	-3	-7	-15	18	-2
pair:datum_protection	-10	-5	1	-5	-3	-11	5	-4	6	18
pair:datum_that	18	-4	-4	-6	-3	-4	-5	-3	-1	-3
pair:datum_to	-6	-2	-3	-14	-14	-5	1	-13	22	-4
pair:datum_with	-24	-2	-3	20	-2	-3	3	-2	-11	-4
pair:davos_,	1	42	34	-3	-6	-3	-3	-2	-3	-5
pair:davos_.	-26	-13	4	-4	-3	-4	-3	-4	-6	-4
pair:day_,	27	-2	-2	-1	-5	6		-5	-9	12
pair:day_.	11	4	-5	-3	-4	-2	2	-4	3	-5
pair:day_:	-10	52	-4	-3	-3	-8	-5	-4	11	-8
pair:day_<p>	52	-4	-3	-4	-3	-8	-3	-3	-4	-14
pair:day_after	5	22	-3	-2	-4	-6	8	-4	9	-6
pair:day_at	-34	33	-7	-4	-3	-6	-7	-2	-13	58
pair:day_before	19	16	4	5	-3	-5	-4	-2	-5	-11
pair:day_earlier	10	-5	-3	-2	-4	-3	-8	-2	-3	-2
pair:day_for	-38	-3	-8	-2	-4	-3	-10	-2	1	-6
pair:day_in	-16	53	31	-6	-7	-7	-5	-5	16	-4
pair:day_later	-4	-11	-3	4	17	-3	-3	-2	-4	15
pair:day_of	1	26	25	-5	-7	-8	-2	-2	-5	14
pair:day_on	-26	39	-3	-4	-5	-3	-4	5	-22	-3
pair:day_that	-33	-5	-9	-3	-4	-5	-2	-3	26	-5
pair:day_to	-5	-4	-4	-8	-5	1		-9	33	-5
pair:day_with	32	-6	21	-7	-5	-6	-4	-3	-6	-4
pair:de_<c>	-1	-4	-3	-5	-6	-5	-3	28	-4	-4
pair:de_<p>	1		-18	-8	-3	-4	-3	-2	-3	-7
pair:de_la	40	-4	-3	-5	-6	-4	-12		-7	-5
pair:deal_,	-8	-3	-4	-7	-6	-7	-3	-4	-7	-6
pair:deal_.	-12	-3	-3	-16	14	-5	-5	61	4	-5
pair:deal_be	-5	-4	-4	5	-6	-5	-10	-6	-3	-6
pair:deal_between	-12	-4	-6	27	-4	-5	-4	-7	12	-3
pair:deal_for	-6	-11	-4	39	-10	-5	-3	-8	3	-3
pair:deal_on	15	-4	-3	13	-5	-7	-6	-4	-7	-3
pair:deal_with	-3	6	-4	14	-9	-5	-5	-5	12	-6
pair:debt_of	2	-3	-4	-5	18	-6	-3	-8	-11	-5
pair:decade_,	-8	-3	-4	-3	-15	-3	-2	-3	-12	31
pair:decade_.	-16	-4	-5	-4	-13	-6	-5	-4	-4	-7
pair:december_,	-11	-3	-10	-7	-5	31	54	16	-9	-4
pair:december_.	-5	-4	17	6	15	4	8	4		8
pair:december_10	-37	-2	-4	-3	-2	-9	66	-2	-25	-3
pair:december_2021	-7	-6	-4	19	-12	48	-10	36	-2	-2
pair:decide_,	-12	-4	-3	-5	-8	-3	-10	-4	-3	-10
pair:decide_.	-6	-2	-2	-8	-6	-6	-6	43	-8	-7
pair:decide_on	-10	-5	-4	-5	12	-9	18	-15	-11	-4
pair:decide_to	-8	-3	-3	-5	48	-7	37	-8	-9	-5
pair:decision_,	-15	-5	-4	-3	22	-5	-7	-4	31	-4
pair:decision_.	22	-5	-2	-3	-6	-4	-4	-4	-8	-3
pair:decision_be	11	-4	-3	-2	-2	-2	-12	-3	4	-9
pair:decision_in	41	-1	-4	-2	-5	-5	-5	8	5	-6
pair:decision_of	-15	-3	-5	-5	-13	-5	13	-7	2	-5
pair:decision_on	-14	-4	-4	-5	-8	-10	17	-5	-24	-5
pair:decision_that	-25	-2	-2	-2	-2	-2	6	-8	8	44
pair:decision_to	5	-2	-2	-3	-3	-13	-14	-10	35	-6
pair:declare_the	-5	-3	29	-3	-7	-6	-7	4	2	-3
pair:decline_to	-10	-4	-4	-7	-5	-5	-7	24	-14	-5
pair:decree_,	-21	-3	-3	-14	-5	-4	-21	-2	-5	-3
pair:decree_no.	-5	-5	-4	-10	-3	-6	37	-3	-13	17
pair:defend_the	38	-3	-4	-15	-3	-5	-10	-3	-7	-7
pair:degree_in	-20	-7	-8	-2	-3	-5	-10	-4	-5	-9
pair:delay_the	-4	-3	-4	-4	-6	5	28	-3	-7	-4
pair:delegate_.	-7	-5	20	-7	-3	-8	-4	-2	-6	-2
pair:delegate_of	11		-16	-6	-4	-1	10	-2	-6	-2
pair:delegation_,	1	-23	-11	5	9	-3	-2	-2	-3	-5
pair:delegation_.	-17	17	-9	1	-3	-2	-2	-2	-2	-3
pair:delegation_be	-8	-5	-6	3	-4	-4	-4	-2	-3	-7
pair:delegation_from	23	-3	-6	-2	-4	-3	-1	-1	-2	-4
pair:delegation_lead	54	26	-3	-2	-3	-2	-2	-2	-2	-13
pair:delegation_of	13	14	-1	-3	-5	-4	-2	-3	-1	-5
pair:delegation_that	23	-7	-11	-4	-8	-3	-3	-2	-3	-3
pair:delegation_to	-20	56	-11	-3	-3	-6	-4	-2	-3	-5
pair:delete_the	-6	-2	-2	-3	-7	-4	-6	-6	50	-3
pair:delhi_,	8	-17	5	-3	-2	-9	-3	-2	-1	-2
pair:delhi_on	-20	78	12	-6	-6	-17	-14	-5	-5	-5
pair:deliver_the	-11	-5	34	-5	-6	-12	-4	-3	-4	-3
pair:delivery_of	-9	-5	-6	-6	-11	28	-8	-4	-7	-6
pair:deny_report	-25	-2	-2	-46	-3	-3	-4	-10	-16	-3
pair:deny_that	-23	-4	-4	-5	-12	-5	-6	-6	-19	-7
pair:department_of		-5	-6	-4	-3	-8	-6	-3	-10	20
pair:departure_of	-18	-6	-3	-7	-6	-7	-4	-3	-10	51
pair:depend_on	-10	-5	-4	-6	-5	-17	-6	-3	-7	-5
pair:deployment_of	-3	-5	-4	-3	-5	-6	-15	-2	-2	-2
pair:deputy_,	-13	-5	-6	-4	-5	-6	-4	-7	-5	-16
pair:deputy_.	-25	-5	-3	-3	-4	-3	2	-2	22	-26
pair:deputy_prime	-7	-5	-5	-6	6	13	18	-3	-5	-13
pair:describe_<f>	-18	-4	-5	-10	-6	-7	-4	-6	-8	-11
pair:describe_as	19	9	-2	-3	-3	-5	-9	-3	-6	-14
pair:describe_the	-2	-4	-4	-9	-8	11	-3	-3	-4	-4
pair:design_.	11	-4	-6	14	-6	20	-9	-3	-8	-8
pair:design_by	-21	-4	-5	-7	-11	-30	-4	-5	-8	-5
pair:design_center	2	-11	-5	-25		27	-4	-2	-3	-2
pair:designate_<p>	29	-4	-5	-3	-3	-5	-15	-2	-5	1
pair:designer_<f>	30	3	-4	-1	25	-7	-3	-7	-5	-4
pair:designer_of	-9	43	-5	-4	11	24	-8	21	-5	-1
pair:detail_.	16	-5	-6	-4	-6	-8	-6	-4	-10	-11
pair:detail_of	-10	-2	-2	-2	-3	-2	6	-16	21	-6
pair:develop_,	-24	-5	-4	-6	-5	-4	-3	-4	-6	-3
pair:develop_by	-14	-5	-6	-5	-10	24	-4	-3	-5	-3
pair:develop_the	5	11	-3	-14	-3	-5	15	-2	-2	-2
pair:developer_of		-2	-2	-5	34	-4	-4	-6	-7	-4
pair:development_,	-2	-3	-5	-4	-12	-5	5	-1	5	19
pair:development_.	10	-6	-2	11	-4	-3	-2	-2	-2	-3
pair:development_and	-3	-4	-3	-6	-3	-5	11	-2	-3	-4
pair:development_center	-14	36	-5	-1	-3	13	-2	-2	-1	-2
pair:development_of		-5	-8		-4	-2	-6	-3	-3	-5
pair:dialog_,	7	-6	19	-5	-11	-2	-6	-2	-2	-2
pair:digital_affair	-18	-2	13	-5	-1	-5	-2	-1	-2	42
pair:digital_asset	5	-3	-4	-5	-7	-10	19	1	-7	-4
pair:digital_capability	18	-4	-3	-4	-23	-3	-2	-1	-1	-2
pair:digital_capacity	15	-5	-10	-2	-2	-3	-6	-1	-10	-3
pair:digital_center	-3	1	-3	-10	-6	-24	-6	-4	-6	-3
pair:digital_credit	-6	-4	-4	-3	-10	-5	3	-34	-8	-3
pair:digital_currency	-5	-3	-3	-5	-16	14	-8	-6	-14	-5
pair:digital_development	5	-4	-4	-5	-5	-9	-8	-6	-3	40
pair:digital_economy	1	-4	20	19	-4	-7	-6	-3	-4	-5
pair:digital_fdi	-14	-4	-3	-5	-12	32	-4	-3	-4	-7
pair:digital_foreign	-15	-3	44	-4	-7		-5	-3	-4	-2
pair:digital_governance	-15		-4	-5	-7	-2	-6	-3	-4	-7
pair:digital_government	12	-5	15	-5	-7	-17	-5	-3	-6	-4
pair:digital_hub	-21	26	-5	-25	-4	-27	-2	-2	-4	-4
pair:digital_id	-7	-4	-6	-6	-6	42	20	-3	-8	-13
pair:digital_identity	6	-3	-4	-3	21	1	15	-5	-4	-6
pair:digital_infrastructure	1	4	-5	-3	-5	2	-4	-3	-3	
pair:digital_investment	-2	-5	-18	-4	-16	35	-5	-3	-4	-3
pair:digital_lender	-21	-2	-5	-4	-9	-8	63	-3	32	-9
pair:digital_markets	-8	-3	-6	-4	-4	-7	7	-4	8	-3
pair:digital_minister	3	-7	-4	-8	-5	-5	-5	-3	-7	36
pair:digital_nation	-12	-6	14	-2	-5	-3	10	-1	-11	-3
pair:digital_partnership	-9	-3	-9	37	-4	-5	-12	-2	-5	-4
pair:digital_platform	-13	-7	-4	-2	-4	-10	-4	-3	-4	-2
pair:digital_policy	51	-5	-25	-3	-4	-3	-10	-3	-4	-5
pair:digital_public	45	-4	-4	29	-4	-6	-7	-2	-5	-4
pair:digital_service	8	23	-3	-5	-6	-14	17	-2	-8	-4
pair:digital_services	-9	-3	-6	-4	-3	-7	-19	-3	43	-3
pair:digital_skill	-18	-4	16	12	-4	-6	-21	-2	-2	-2
pair:digital_summit	-23	-5	42	-2	-3	-11	-8	-2	-4	-4
pair:digital_tax	27	-2	-7	-3	-3	-7	-36	-2	-3	-2
pair:digital_technology	-7	-3	-4	7	-5	-6	-2	-3	-3	-4
pair:digital_trade	27	-5	-21	27	-3	-5	-4	-2	-3	-3
pair:digital_transformation	-5	1	-4	-6	2	-5	-3	-3	-3	-5
pair:digital_transition	3	-5	-7	-3	-7	-4	-4	-3	-4	-5
pair:digital_wallet	2	-4	-4	-11	-6	52	-8	-5	-5	-3
pair:din_with	64	-6	-5	-5	-4	-4	-5	-3	-7	-8
pair:dinner_,	-21	-11	31	-3	-3	-2	-1	-3	-7	-2
pair:dinner_.		-3	28	-4	-5	-5	-3	-3	-5	-4
pair:dinner_at	52	-11	-10	-4	-3	-4	-3	-2	-4	-8
pair:direct_<f>	-7	-3	-5	-9	-6	-10	-9	-7	84	-7
pair:direct_investment	-6	-3	27	-4	-15	-4	-5	-3	-13	-3
pair:direct_the	-21	29	-5	-3	-3	-5	-7	-4	29	-9
pair:directive_that	1	-3	-5	-5	-3	-6	74	-3	-19	-7
pair:director-general_<p>	-10	-3	-1	-9	-3	-22	48	5	-5	-17
pair:director-general_of	-7	-3	-4	-5	-4	-5	-6	-4	-6	52
pair:director_,	-20	-2	-3	-2	-3	-2	-2	-9	-17	
pair:director_.	25	-3	-7	-5	-7	-7	-10	-3	-7	48
pair:director_<p>	-19	-3	-6	-7	16	29	10	-17	-6	-11
pair:director_be	-25	-5	-6	-6	-5	-12	-10	-4	-9	15
pair:director_general	1	-4	-5	9	-3	-8	-6	-3	-6	18
pair:director_of	-9	-4	20	-4	-5	-6	-7	-4	-7	40
pair:disclose_.	-7	-2	-3	-5	29	-4	19	-3	-8	-6
pair:disclose_that	6	-2	-2	-9	-36	-8	9	-3	-6	-4
pair:discuss_.	-25	-4	-4	-3	-22	-8	-6	-2	-5	-4
pair:discuss_a	-31	-4	-5	-21	-6	-12	42	-5	-7	-4
pair:discuss_digital	83	-5	-5	-7	-6	-6	-6	-4	-5	-6
pair:discuss_the	32	-5	-6	-5	-4	-5	3	-4	-4	-3
pair:discuss_when	21	17	-2	-10	-2	-6	-2	-1	-2	-5
pair:discuss_with	59	-3	-3	-7	-7	-4	-6	-18	-6	-4
pair:discussion_,	-4	-5	-7	-15	-4	-7	-5	-2	-4	-3
pair:discussion_between	31	-5	-12	24	-2	-5	-6	-9	-1	-8
pair:discussion_on	21	-3	-3	-3	-2	-3	-3	-3	-5	-7
pair:discussion_with	50	-5	-5	-6	-5	-5	-3	-2	-5	-4
pair:dismiss_<p>	-22	-4	-9	-3	-3	-4	-3	-4	-13	82
pair:dismiss_by	-11	-3	-2	-2	-3	-4	-5	-4	29	-52
pair:district_.	-47	-7	-10	-10	-7	28	-11	-4	-5	-4
pair:do_,	-9	-5	-4	-3	-4	-5	12	-4	15	-5
pair:do_.	-14	-3	-4	-5	-9	-9	6	10	-6	-3
pair:do_<p>	-36	-3	-5	-4	-5	18	-3	-3	-8	-8
pair:do_away	-26	-7	-3	46	-4	-5	50	-6	-8	-5
pair:do_business	-9	-4	-3	-2	-5	-3	-4	-9	-9	-5
pair:do_for	-25	16	-5	-2	-7	-3	-2	-3	-4	-2
pair:do_it	-19	-4	-6	-4	-7	-5	-5	-4	-6	-5
pair:do_more	-10	-3	-3	-4	-4	-3	-24	-4	-10	-5
pair:do_not	-4	-3	-4	-5	-4	-6	-8	-4		-3
pair:do_on	-9	-2	-4	-4	-5	-5	37	-15	-7	-3
pair:do_so	-5	13	-4	-26	-4	6	-12	-4	-9	-4
pair:do_the	24	-6	-13	-5	-6	-6	-6	-4	-7	-7
pair:do_what	-10	-4	-5	-5	-8	-4	39	-5	-9	-7
pair:do_with	-20	-9	-4	-7	-12	-5	-4	-3	-4	-3
pair:document_.	-18	-7	-4	13	-4	-7	14	-7	5	-5
pair:document_be	26	-3	-2	18	-4	-5	-4	-2	-9	-4
pair:dollar_,	-9	-3	-4	-7	10	-5	20	-5	-8	-9
pair:dollar_.	-9	-3	-3	4	9	-6	-8	6	16	-3
pair:dollar_for	-7	-6	-5	-6	47	-6	-7	-5	-5	-3
pair:dollar_from	-5	-2	-3	-20	61	-4	-3	-10	-8	-3
pair:dollar_in	-11	-3	-3	-6	-10	-7	-6	-5	17	-4
pair:dollar_into	-5	-4	-3	-6	67	-12	-9	-15	-7	-3
pair:dollar_to	-5	-3	-3	-7	44	-7	-4		-5	-4
pair:door_,	-5	-2	5	46	11	-10	-5	-4	4	-5
pair:door_.	30	-5	13	-4	-6	-10	-4	-3	-5	-9
pair:door_in	-8	-3	30	-4	-6	5	-7	-6	26	-3
pair:door_on	-17	-5	-10	-3	-4	9	-4	-6	-10	47
pair:door_open	11	-6	-10	-6	-4	-9	-8	-1	-5	-2
pair:door_to	53	-3	-6	-2	-2	-19	-3	-2	-8	-6
pair:double_.	-8	-6	-5	-5	-4	-6	-7	-3	14	-4
pair:double_as	-17	-1	-3	-4	-10	-4	-4	-4	-5	34
pair:double_its	-7	-4	-4	-9	54	-8	-8	21	-9	-5
pair:double_the	-11	-3	-3	-4	3	-8	51	-4	-13	-6
pair:down_.	-15	-4	-3	-15	-9	-5	8	-6	-10	40
pair:down_as	-14	-2	-4	-4	-3	-4	-5	-2	-15	-4
pair:down_for	-2	-5	-3	-3	-3	-9	-4	-6	5	-4
pair:down_in		5	-7	-10	-5	-7	-4	7	-10	14
pair:down_on	34	-3	-6	-6	-3	-8	11	-5	-2	-4
pair:down_the	9	-3	-3	-6	-4	-7	2	13	19	-10
pair:down_to	-27	-3	-11	-9	-9	-9	-5	-7	-7	-5
pair:down_with	24	1		-4	-3	-7	-4	-2	-4	-4
pair:dr._<p>	1	-5	-6	-3	-5	-8	-4	-3	-5	2
pair:dr_<p>	15	17	-5	-4	-4	-7	-1	-5	-9	12
pair:draft_.	-12	-2	-5	-8	-11	-18	10	-3	-6	-7
pair:draft_be	-21	-2	-3	-3	-5	-8	4	-3	-8	-5
pair:draft_by	-7	-3	-10	-5	-4	-5	10	-5	-10	-5
pair:draft_law	-14	-2	-3	-4	-3	-4	26	-3	-12	-8
pair:draft_of	20	-2	-3	-8	-3	-3	39	-3	-3	-2
pair:draft_rule	-9	-3	-3	-7	-2	-9	34	-2	-4	-3
pair:draw_attention	-10	-2	-4	-3	-4	-4	-1	-2	-5	-2
pair:draw_from	-27	-5	-13	-3	-5	-3	-9	-3	-7	-4
pair:draw_on	-11	-4	-5	-7	-4	-21	-5	-2	-4	-4
pair:draw_up	-18	-4	-8	4	-5	-8	13	-3	-4	-3
pair:drive_to		18	-8	-4	-8	-7	-5	-3	-6	-5
pair:driverless_taxi	-11	-7	-2	3	-4	35	-7	8	-11	-3
pair:drop_by	64	-15	-3	-4	-4	-7	-6	-3	-9	-7
pair:drop_the	-20	-7	-3	18	-22	-6	39	-5	-46	-4
pair:dsa_)	12	-4	-8	-2	-2	-6	-9	-2	20	-3
pair:dubai_,	57	-4	51	-5	-3	-4	-3	-2	-4	-3
pair:due_in	25	-5	-16	-5	-8	-9	-8	-10	-8	-7
pair:due_to	8	-6	35	-13	-6	7	14	5	-11	-5
pair:during_a	54	8	-9	-5	-3	-8	-6	-3	-8	-9
pair:during_the	3	-1	-5	6	-4	17	-8	2	-6	-3
pair:duty_on	-1	-3	-7	-5	-8	-6	32	-4	23	-4
pair:dwelt_on	9	-6	-7	-5	-2	-5	-7	-2	-6	-4
pair:each_.	-10	-4	-3	-9	-7	-4	-7	43	2	-4
pair:each_of	-15	-3	-4	-8	-9	-5	-10	-4	-5	-6
pair:each_other	5	-6	-4	-6	-4	-7	19	-3	-7	-4
pair:each_year	-11	-8	-3	-5	-23	-6	-3	-9	-16	-5
pair:earlier_,	5	-2	-11	13	-3	28	-16	-3	-5	-12
pair:earlier_<p>	5	-2	-4	-3	-6	-5	-3	-4	-9	-7
pair:earlier_in	21	-8	-3	-5	-4	-5	19	-5	-6	15
pair:earlier_this	10	-3	-5	7	-8	-6	-2	-13	2	18
pair:earth_station	-42	38	-4	19	-7	-8	-4	-17	-7	-5
pair:east_africa	-5	-6	-7	-7	-6	43	-3	-6	-3	-3
pair:easy_for	-1	-1	-3	-7	-1	-3	3	-2	-16	-8
pair:economic_and	-7	-5	26	-2	-5	-3	-7	-2	-3	-14
pair:economic_cooperation	16	-44	-3	2	-2	-1	-1	-1	-1	-1
pair:economic_forum	-42	-5	66	-3	-5	-5	-5	-3	-3	-6
pair:economic_growth	-8	-2	-3	6	-4	-2	-4	-2	-3	-3
pair:economic_zone	28	-4	-5	-5	-6	18	26	-3	-7	-5
pair:economy_,	16	-6	-8	14	-3	-3	-3	-2	-2	-3
pair:economy_.	-2	-4	-5	-6	-6	-4	-6	-3	-4	-5
pair:economy_by	-7	-3	-3	-3	-9	-2	-8	-2	-2	-4
pair:economy_of	-11	-5	-6	-3	2	-5	-3	-3	-4	-3
pair:ecosystem_,	-17	-2	-2	-3	-16	-1	-2	-1	-2	-11
pair:ecosystem_.	25	-4	-6	-7	-7	-8	-12	-3	-4	-3
pair:ecosystem_of	-3	-3	-4	-2	-5	-4	-5	-2	-4	-4
pair:edge_of	29	-24	-9	-3	-4	-6	-3	-4	-4	-3
pair:edition_of	-10	-12	34	-4	-4		-6	-3	-3	-4
pair:effect_from	-12	-4	-5	-5	-7	-6	60	18	-6	18
pair:effect_on	-11	-5	-4	-5	-4	-14	18	7	-5	6
pair:effort_of	-18	10	-2	-3	-2	-15	-5	-1	-4	-7
pair:effort_to	9	4	-5	-6	-2	-4	-7	-1	-2	-5
pair:either_.	-19	-6	-5	-5	-9	-6	-4	-12	-9	-7
pair:elect_<p>	-11	-5	-6	-5	-8	-6	-4	-3	-7	39
pair:election_,	-46	-3	-3	-2	36	-7	-3	-3	-5	-14
pair:electric_bus	-17	24	-5	-6	39	22	-5	-4	-11	-6
pair:electric_car	-29	-5	-2	-2	-16	-15	-3	-3	-3	-6
pair:electronic_communications	-10	-3	-3	-3	-4	-10	73	-4	-9	-5
pair:electronic_signature	37	-2	-4	-15	-2	-4	9	-3	-7	-3
pair:embassy_.	22	8	-4	-5	-3	-10	12	-3	-4	-5
pair:encounter_,	-37	-3	-4	-3	-21	-13	-6	-4	-10	-2
pair:end_,	-1	-4	6	-1	-3	-7	-8	-3	-6	-7
pair:end_.	-16	-3	-6	6	16	-5	-2	-8	3	-3
pair:end_a	-7	-3	-5	40	-7	-7	-7	21	3	-6
pair:end_in	-4	-20	30	13	-4	-6	-8	-6	-6	-8
pair:end_of	-1	5	-5	-2	2	7	5	-5	-3	8
pair:end_on	-11	31	41	-8	-3	-6	-2	-6	-1	-6
pair:end_the	-15	-3	-7	-6	-7	-6	39	-21	-5	10
pair:end_to	21	-5	-4	-6	-4	-5	50	-2	-12	-4
pair:end_up	41	-5	-4	-10	-5	-10	-5	-4	-9	-4
pair:end_with	-10	-4	-3	53	-11	-7	-4	13	-1	-2
pair:endorse_a	-8	-3	-5	-6	-5	-9	77	-4	-6	-13
pair:endorse_by	-14	-3	-4	33	-4	-6	-4	-4	-7	46
pair:energy_and	-40	-6	-4	-4	-3	-3	-2	-2	-3	-3
pair:enforcement_of	-7	-2	-2	-4	-6	-2	-9	-2	23	-2
pair:eng._<p>	23	-3	-3	13	-4	-4	-15	-3	-4	7
pair:engage_by	-19	-2	-4	-5	-4	-3	-6	-5	-7	39
pair:engineer_,	-14	-12	-6	-5	-5	13	-4	-4	22	-15
pair:engineer_.	13	20	-5	-1	-6	27	-7	-3	-5	-5
pair:engineer_<p>	25	-4	-7	-4	-6	-7	-3	-2	-3	3
pair:engineer_at	-16	24	-6	-15	-8	25	-3	-2	-4	-3
pair:engineer_be	-11	-5	-4	-5	-4	-10	-9	-6	-5	-7
pair:engineer_by	-18	-3	-6	-3	-4	-3	-7	-3	-2	-9
pair:engineer_in	-9	31	-5	10	-5	-8	-3	-2	-3	-4
pair:enter_into	-8	-3	-3	19	-10	12	-8	-5	-10	-4
pair:enter_the	27	-3	-3	-28	-1	24	-3	14	38	-5
pair:entity_list	-10	-6	-4	-7	-5	-5	-9	-10	89	-4
pair:equipment_.	-7	-2	-3	-4	2	-5	-32	16	1	-4
pair:equipment_and	6	-6	-5	-9	-7	-6	-8	-2	-3	-6
pair:equity_rule	5	-3	-3	-4	-8	-4	23	-3	-14	-4
pair:es_salaam	-7	-4	-3	-6	34	33	-8	-5	-13	-5
pair:establish_a	-10	-16	-3	8	34	-7	10	-9	-5	-4
pair:euro_,	-9	-4	-3	-8	31	-6	-4	7	-7	-4
pair:euro_.	-6	-2	-3	4	30	-4	-6	3	-20	-3
pair:euro_for	-9	-3	-2	6	3	-5	-4	10	-8	-3
pair:euro_from	-9	-6	-4	-4	19	-7	-12	-13	-6	-3
pair:euro_in	-4	-2	-2	-1	39	-7	-5	-4	2	-3
pair:euro_into	-4	-3	-2	-5	38	-11	-5	-4	-7	-3
pair:euro_on	-4	-3	-3	-5	4	-4	-5	-5	19	-3
pair:euro_to	-6	-6	-3	-6	44	-4	-8	-5	14	-8
pair:europe_'s	-12	-6	-11	-3	-3	-6	-3	-2	3	-3
pair:europe_,	-4	-3	-3	1	4	-7	-6	-3	-4	-3
pair:europe_.	2	-10	-7	-3	-6	-16	-3	-2	-5	29
pair:european_chips	-12	-3	-5	-9	33	-3	-7	-2	-2	-1
pair:eve_of	31	-11	-25	-3	-5	-6	13	-10	-6	-4
pair:evening_,	-1	-9	-4	20	-2	-5	2	-1	-5	-1
pair:evening_.	22	-4	-7	6	2	5	-8	-5	2	-5
pair:evening_<p>	-7	-7	-7	-8	-4	-5	-4	-2	-4	-3
pair:evening_at	7	-5	-3		-3	-5	-2	-2	-2	-6
pair:event_,	-17	-4	-19	-10	-4	26	7	-4	-8	-7
pair:event_.	1	-3	-30	-2	-6	-7	-2	-2	-4	-5
pair:event_be	-9	-5	41	-8	-10	-7	-4	-4	-8	-5
pair:event_of	-7	-4	53	-3	-2	-6	-9	-2	-4	-2
pair:ex_parte	31	-5	-4	-5	-3	-4	-3	-2	-7	-6
pair:exchange_,	-14	29	-6	-7	-4	-32	-6	36	-15	-3
pair:exchange_.	-1	-4	-5	-7	-6	-15	-15	27	-8	26
pair:exchange_<f>	-5	-2	-1	-2	-5	-10	-22	12	-12	-7
pair:exchange_a	-26	-3	-4	60	-4	-6	-1	-2	-2	-2
pair:exchange_between	-2	-5	-3	16	-4	-5	15	-6	-4	-4
pair:exchange_in	-27	33	-3	-1	4	7	-4	-3	-3	-3
pair:exchange_of	-4	-6	-3	6	-5	-8	-3	-3	-3	-2
pair:exchange_on	19	54	-7	2	-3	-8	-12	-3	-2	-3
pair:exchange_view	44	-7	-4	-9	-3	-8	-5	-3	-3	-3
pair:exchange_with	10	25	-3	1	-4	-4	-3	3	-3	-3
pair:executive_,	17	-8	-4	-7	-13	-7	-4	-4	19	47
pair:executive_<p>	-14	-5	-7	-5	32	20	35	-5	-8	-13
pair:executive_at	19	-5	-4	-6	-3	-5	-5	-3	-4	-5
pair:executive_director	24	-2	-6	-3	-2	-5	-12	-4	-7	15
pair:executive_in	-25	-4	-5	-5	-10	-8	-5	-8	-7	55
pair:executive_of	14	2	2	-6	-5	1	-5	-4	6	9
pair:executive_order	-4	-3	33	-23	-1	-2	57	-4	-21	-7
pair:exempt_from	31	-3	-1	-3	-1	-2	12	-21	-25	-10
pair:exhibition_in	-10	-12	49	-6	-3	-26	-5	-5	-3	-4
pair:exhibitor_.	-10	-9	70	-6	-5	-9	-5	-4	-9	-4
pair:expand_the	4	-4	-6	20	-8	-6	-3	-4	-12	-2
pair:expansion_of		-2	-4	-8	47	-6	-4	-4	-5	-3
pair:expansion_with	-10	-11	-4	-6	-6	-4	-5	-3	-10	-5
pair:expect_<a>	-5	-2	-4	-4	-8	-4	-10	-58	-8	-4
pair:expect_<f>	-12	-3	-3	-6	-7	-6	-3	-24	-17	-5
pair:expect_at	-7	31	-16	-3	34	-4	-3	-2	-2	-8
pair:expect_in	-21	77	-10	-8	18	-10	-9	38	-5	-7
pair:expect_to	17	-6	-8	-4	-5	11	5	-5	-4	-4
pair:experience_in	4	-3	-4	4	-5	-2	-7	-1	-2	-2
pair:expertise_,	-9	-5	-3	18	-10	-4	-2	-2	-1	-3
pair:expire_in	-7	-3	-4	-40	-10	-7	-7	-6	-9	-4
pair:explain_,	-16	-3	-1	-10	-2	-3	-4	-5	-9	12
pair:explain_<f>	35	-3	-3	-5	-6	-4	-4	-3	-8	-5
pair:explain_the	35	-20	-4	-3	-3	-5	-5	-5	14	-7
pair:explain_to	-8	-9	-3	-5	-4	-8	-15	-2	-5	-5
pair:expo_in	-20	-7	62	-12	-6	-6	-4	-13	-4	-4
pair:export_,	-11	-3	-5	-11	-10	-6	-1	-1	-3	-4
pair:export_control	34	-4	-4	-8	-5	-4	40	-4	-9	-8
pair:export_of	-6	-3	-3	-4	-10	-9	37	-3	-6	-3
pair:export_permit	-7	-3	-3	-3	17	-6	-7	-12	-10	-2
pair:export_rule	30	-3	-4	-9	-3	-4	-16	-4	-5	-4
pair:express_<p>	-22	-4	-4	-6	-11	-5	-3	-3	-4	-5
pair:express_the	-5	-6	-4	-6	-4	-5	-5	-3	-5	-4
pair:extend_by	-4	-2	-1	-13	-7	-4	-14	25	-4	36
pair:extend_its	-2	-2	-3	8	-37	33	43	-7	-3	-4
pair:extend_the	-4	-2	-2	-10	-6	-4	4	20	-7	17
pair:extend_their	-7	-4	-3	71	-7	-10	-17	-6	-3	-4
pair:extend_to	-3	-8	-3	-11	4	-3	-5	2	-4	-2
pair:eye_of	-15	-3	-3	44	-5	20	-6	-4	-5	-4
pair:eye_on	-28	-4	-5	-5	-6	-4	-5	-3	-7	-7
pair:face_<a>	106	-6	-11	-7	-6	-9	-8	-4	-9	-14
pair:face_<p>	38	-3	-4	-4	-7	-6	-7	-3	-6	-8
pair:face_to	72	-5	-9	-4	-3	-5	-3	-16	-5	-3
pair:facebook_post	4	-5	-2	-12	-2	-1		-4	-9	-5
pair:facial_recognition	-7	-3	-8	-6	-7	-6	29	-6	33	-3
pair:facility_.	2	-16	-2	-4	5	-13	-5	-8	-4	-3
pair:facility_in	-4	-3	-3	-4	7	-16	-6	-5	21	-2
pair:factory_,	-14	-5	-8	-8	30	56	-6	-3	-3	-5
pair:factory_.	-37	-3	-2	-9	-8	-11	-2	-2	-3	-3
pair:factory_in	-9	-3	-5	3	5	-13	-5	-3	-3	-4
pair:fail_to	-5	-2	-2	-7	-9	-7	-10	-4	22	-4
pair:fair_,	23	-9	76	-3	-2	-11	-1	-2	-4	-2
pair:fall_,	-8	-3	-3	-3	-15	-5	-9	-4	6	-6
pair:fall_by	-12	-5	-5	-6	-11	-7	-8	-4	-10	-10
pair:fall_on	22	-9	-7	-3	-7	-4	-5	-4	-6	21
pair:familiar_with	-6	-3	-3	-3	-15	-3	-6	-5	27	-2
pair:far_,	-10	-3	-20	-5	-7	-8	-4	-3	-3	-13
pair:far_.	-5	-4	-4	-6	25	19	-10	10	-7	-6
pair:far_the	17	32	-5	-4	-5	-4	-4	-4	2	-4
pair:farm_in	-28	-3	-6	-4	42	28	-5	-8	-8	-6
pair:favor_,	-5	-3	-3	-3	-3	-9	39	27	-5	-7
pair:favor_of	-22	-4	-3	-5	-5	-3	-13	-3	-4	-8
pair:fear_that	-12	-7	-6	-6	-6	-6	-11	-5	-9	-14
pair:february_,	-17	-7	4	17	-3	14	-1	-4	7	-4
pair:february_.	34	-6	-6		-7	5	-7	14	-6	17
pair:february_10	-29	-4	-4	-4	-2	-5	-3	-4	2	-14
pair:fee_.	33	-5	-13	-5	-4	-5	12	11	-15	-4
pair:fee_for	-17	-4	-3	-5	-6	-5	28	6	-7	-4
pair:fee_of	-6	-3	-3	-10	-10	-3	-5	-9	-9	-3
pair:fiber_.	29	-6	-5	32	15	-13	42	-4	-7	-10
pair:fiber_be	9	-3	-3	5	-3	-9	-7	-8	-8	-5
pair:fiber_cut	4	-3	-6	-5	-4	-9	-5	-2	-14	-5
pair:fiber_in	-5	-8	-4	-6	59	-8	-3	-3	-6	-4
pair:fiber_network	-8	-3	-4	-28	9	42	-11	-7	-5	-2
pair:fiber_optic	-13	-4	-4	-8	3	-17	-4	-2	-4	-3
pair:field_,	-12	-3	-3		-2	-2	-5	-2	-3	-1
pair:field_.	-4	28	-4	-5	-5	-7	-3	-2	-4	-3
pair:field_of	-4	-5	-4	3	-2	-4	-4	-1	-4	-2
pair:fifteen_year	-4	-6	-6	34	-6	-8	2	-6	-11	-5
pair:fifth_of	-11	-4	-4	-7	-4	5	-6	-4	-9	-5
pair:figure_.	-16	-5	-4	-4	-3	-8	-6	-3	-5	-9
pair:figure_of	-6	-6	-6	-6	-14	-6	-3	-4	-11	-7
pair:file_a	-6	-3	-3	-4	-3	-3	-12	-4	23	-4
pair:filing_show	-7	-8	-9	38	15	-4	-6	-3	-5	-8
pair:fin_<f>	-7	-2	-3	-6	-15	-4	-5	-15	60	-4
pair:fin_it	-6	-3	-3	-8	-9	-4	-7	-9	57	-4
pair:final_approval	-11	-4	-3	-6	22	-4	37	-28	-3	-6
pair:finally_,	37	-5	-4	-4	-4	-4	-5	-2	24	-3
pair:finance_chief	-6	-3	-4	-10	-31	-9	-2	-4	-6	92
pair:find_,	-4	-2	-6	-33	-6	-5	-12	-4	-15	-4
pair:find_.	-12	-4	-5	-5	-6	-4	-8	-3	-29	7
pair:find_<f>	-5	-3	-3	-7	-4	-3	-8	-6	-1	-3
pair:find_a	-18	-3	-2	-4	-2	-5	-9	16	38	9
pair:find_it	31	-3	-4	-2	-6	-3	-2	-2	-4	-5
pair:find_out	16	-2	-3	-3	-2	-7	-12	-2	-10	-4
pair:find_that	-6	-2	-2	-5	-11	-6	-6	-10	32	-2
pair:fine_,	-8	-3	-10	-2	-2	-3	-8	-7	27	-3
pair:fine_.	-9	-2	-3	-3	-6	-3	-4	-3	6	-3
pair:fine_<f>	-8	-2	-4	-5	-3	-3	-4	-9	-37	-5
pair:fine_be	-9	-2	-3	-2	-3	-4	-9	-2	18	-28
pair:fine_for	-13	-3	-3	-5	-5	-5	-5	-4	1	-5
pair:fine_of	-5	-2	-2	-4	-7	-4	-12	-5	43	-3
pair:fine_on	-6	-3	-3	-5	-7	-4	-8	-9	50	-3
pair:fine_to	-4	-3	-4	-4	-4	-4	-4	-2	-2	-4
pair:firm_'s	8	-4	-4	-4	-9	-6	-5	2	-7	-5
pair:firm_,	-2	-5	-5	3	-7	-11	-5	-5	39	-5
pair:firm_.	-11	49	-13	-8	16	-8		-4	-6	23
pair:firm_:	4	-4	-3	17	-15	-6	-5	-4	-5	-3
pair:firm_<f>	5	1	-4	-5	10	2	-2	10	-4	-5
pair:firm_and	-19	-4	-20	-5	-6	-6	-6	-3	-8	-5
pair:firm_be	41	-4	-8	-4	7	-7	-7	-7	-9	-3
pair:firm_from	-10	-4	-4	-5	-7	28	15	-4	-10	-4
pair:firm_have	12	-4	-3	27	-9	-9	-6	-4	-7	-7
pair:firm_of	-11	-2	-3	-5	-14	-10	-3	28	-10	-10
pair:firm_on	-7	-2	28	-7	16	-10	-8	-13	12	-2
pair:firm_such	-22	-2	-15	-3	-4	-8	-5	-7	-25	-11
pair:firm_that	15	-4	-5	-4	19	-6	17	-3	-11	-4
pair:firm_to	9	-4	-4	-17	-4	-7	-3	-3	-3	-7
pair:first_,	-12	4	-3	-5	-5	-5	54	-19	-1	17
pair:first_.	-13	-4	24	-19	-7	-6	-4	8	-5	-8
pair:first_appointment	20	-6	-2	-2	-2	-3	-2	-1	-1	-15
pair:first_case	-14	-4	-1	-2	-3	-17	-4	-5	28	-5
pair:first_day	32	28	-10	-24	-4	42	-7	-3	-5	-5
pair:first_for	-15	-6	-4	-5	-9	38	24	37	-10	-3
pair:first_half	-3	-9	-4	-13	-31	-6	-9	31	-5	-3
pair:first_license	-8	-3	-5	-6	-6	14	-4	37	-5	-11
pair:first_meeting	22	-5	-9	-2	-2	-5	-5	-2	-2	29
pair:first_national	-18	-5	-5	-6	21	49	29	-3	-4	24
pair:first_of	9	2	-7	-4	-6	21	1	8	-7	-2
pair:first_quarter	17	-3	-3	-12	-9	41	-3	17	-9	-4
pair:first_satellite	-9	-10	-3	-8	-8	19	-5	-4	-6	-4
pair:first_stop	11	8	24	-3	-2	-11	-5	-2	-7	-3
pair:first_tenant	-17	-4	-4	-15	-11	-6	-2	-5	-2	-5
pair:first_time	19	-4	-9	-4	-7	-15	-7	4	-7	-6
pair:first_to	20	-4	-6	-5	-5	40	-7	-5	-7	7
pair:first_undersea	-14	-5	-2	-3	32	-18	-2	-3	-4	-4
pair:five_<c>	1	-4	-3	-5	-5	-6	-17	-1	-4	-3
pair:five_billion	-6	-4	-3	-7	5	-8	-6	-4	-11	-3
pair:five_day	-35	38	-9	-2	-4	-5	-6	-3	-6	13
pair:five_year	-10	-3	-3	-3	5	-8	-3	4	4	26
pair:flank_by	-3	9	-4	-4	-3	-5	-4	-2	-5	-6
pair:fleet_of	-18	22	-4	-5	-10	24	-6	-6	-6	-5
pair:flight_home	27	-8	-2	1	-3	-5	-3	-5	-6	-5
pair:floor_price	-13	24	-5	-5	-3	-8	-22	-2	34	-8
pair:flow_,	-15	-3	-4	-14	-11	-6	27	11	-6	-4
pair:fly_home	-10	17	-6	-8	-3	-21	-3	-2	-2	-3
pair:fly_in	46	-13	-3	-2	5	-7	-2	-4	-5	-6
pair:fly_to	2	49	1	-6	-4	-3	-4	-3	-4	-7
pair:follow_.	-9	-3	-4	-10	19	-10	-13	-3	-6	-3
pair:follow_<p>	-19	-36	-5	-4	-4	-6	-5	-3	-6	31
pair:follow_a	-2	-3	-4	-10	5	-10	-7	-3	37	-7
pair:follow_by	54	-5	-4	-5	-6	-6	-4	-9	-11	-7
pair:follow_in	-8	-6	-8	-8	-10	64	-5	-3	-2	-2
pair:follow_on	3	-13	21	30	-2	-4	-6	-2	-2	-2
pair:follow_the	7	4	-10	22	-3	-3	-9	-2	-4	-5
pair:follow_up	24	-6	-3	-6	-4	-9	-10	-2	-30	-6
pair:following_day	51	-2	-3	-3	24	-5	-2	-3	-3	-4
pair:for_"	2	-3	-3	-7	-7	-9	-4	-5	37	-3
pair:for_$	-9	-3	-3	-16	7	-9	-4	37	31	-4
pair:for_,	-8	-4	-4	-5	-6	34	20	-4	-9	-3
pair:for_.	-9	-4	-6	-6	-5	-6	8	20	-12	-3
pair:for_12	-9	-3	-4	26	-10	-9	-21	-8	48	-2
pair:for_15	-4	-2	-2	-12	-9	-5	-9	11	-7	-2
pair:for_40	-13	-5	33	38	9	-8	-7	-8	-9	-6
pair:for_5g	-8	-2	-2	-10	-13	-5	-9	16	-7	-2
pair:for_90	-12	-2	-2	35	-27	-3	-3	41	12	-14
pair:for_<a>	-11	-4	-3	7	-2	-1	-9	-8	4	7
pair:for_<c>	-3	-1	-5	-3	9	-4	1		-4	-4
pair:for_<f>	-1	-3	-3	3	11		2	7	-5	-6
pair:for_<o>	-16	-5	-12	-3	35	7	-4	-4	-4	-6
pair:for_<p>	-7	5	-4	-7	-3	-4	-5	-2	-4	-4
pair:for_a	1	1	3		7	-6	-2		-5	4
pair:for_about		-3	-3	-2	24	-3	-3	-25	-3	-4
pair:for_advance	-2	-2	-2	-4	14	-11	-7	9	-15	-1
pair:for_ai	9	-4	-7	-19	8	2	23	-7	13	-4
pair:for_all	-16	-4	-28	-5	1	-5	-9	-3	-15	18
pair:for_an	25	-9		3	1	-2	1	-3	-6	-5
pair:for_another	-4	-2	-13	25	-6	-21	16	-1	-7	-2
pair:for_answer	-30	-3	-3	-29	-5	-4	-6	-3	-5	-5
pair:for_artificial	-21	-7	8	6	-5	-6	63	-5	-9	-5
pair:for_by	-15	-6	-4	-5	31	-11	-5	-3	-5	-5
pair:for_chip	-9	-4	-8	-7	-11	16	25	-4	-7	20
pair:for_closer	-11	-6	-6	-9	-5	-5	-6	-3	-3	-2
pair:for_cloud	-13	-5	-6	35	-11	-8	8	-4	-5	-4
pair:for_comment	-7	-4	-5	-11	-4	-8	42	-5	-12	-4
pair:for_communication	-15	-2	-2	-3	27	-4	-6	-5	-3	-5
pair:for_cooperation	37	-3	-6	27	-6	-4	-19	-2	-3	-2
pair:for_cyber	-2	-3	-13	5	-10	33	11	-12	-6	-3
pair:for_datum	-10	-7	-4	-5	5	-8	40	-3	-4	-3
pair:for_digital	-8	1	-5	-4	9	-7	-8	-4	-3	26
pair:for_each	-6	-1	-4	-8	-6	-13	-4	-4	-5	-5
pair:for_electronics	10	-4	-3	-5	-15	-5	58	-7	-4	-11
pair:for_eleven	-15	16	-5	-3	-3	-17	-6	-4	2	-6
pair:for_every	-11	-3	-2	-9	-6	41	-16	-11	-10	-3
pair:for_fail	-4	-2	-2	-4	-4	-8	-5	-8	22	-3
pair:for_fiber	-22	-2	-3	42	58	-7	-10	-8	-4	-5
pair:for_fifteen	-4	-6	-6	34	-5	-8	2	-12	-23	-5
pair:for_five	-7	-4	-4	10	-5	-6	-10	-16	11	-15
pair:for_foreign	-3	-3	-5	-6	-7	-6	67	-4	-7	-7
pair:for_four	47	-5	-3	-4	-5	-9	-6	-2	-13	-3
pair:for_government	-18	-5	-6	-5	-5	-6	-9	-3	-6	-6
pair:for_half	-3	-8	-5	-3	-5	-5	-8	4	-11	-2
pair:for_have	-7	-3	-3	-5	-26	-9	-14	-4	79	-4
pair:for_his	3	-4	-7	-6	-6	-6	-4	-3	-7	-8
pair:for_information	-8	-3	-4	-17	-5	-3	6	-13	55	18
pair:for_it	-5	-3	-4	-4	5	-5	-5	-3	-4	-3
pair:for_its	-16	-4	19	12	-3	-3	-14	-4	6	-4
pair:for_joint	-8	-7	-10	-5	-2	-9	13	-2	-3	-3
pair:for_late	23	-13	-3	-5	-4	-6	-6	-5	54	-4
pair:for_medical	17	-7	-3	2	-8	7	-7	-2	-7	-8
pair:for_mobile	-3	15	-11	-4	-4	-7	20	-7	-8	-3
pair:for_month	-47	-5	-7	-7	-5	-8	-7	-4	-6	-9
pair:for_more	1	8	-3	-13	6	-3	-3	-4	-6	-3
pair:for_not	-6	-2	-3	-5	-9	-5	-5	-7	72	-3
pair:for_one	-12	-3	-3	-4	-4	-4	15	-5	20	-3
pair:for_others	-22	-5	-5	-6	-5	-11	-5	-3	-6	-3
pair:for_public	-3	-2	-4	-4	-5	-4	31	7	-8	-4
pair:for_rural	-33	-9	-4	-8	18	18	-6	-4	-7	-3
pair:for_satellite	-12	-3	-3	-10	-3	-12	47	-15	-2	-3
pair:for_school	27	-6	-4	-2	-12	-6	3	-4	-2	-2
pair:for_semiconductor	-13	-6	-6	33	8	-10	6	-4	-2	-3
pair:for_send	-5	-2	-2	3	-7	-3	-5	-14	39	-2
pair:for_share	-8	-3	-3	-45	-10	-8	-8	-3	28	-4
pair:for_small	-9	-4	-5	-2	-7	44	-25	26	-5	-4
pair:for_smart	-18	23	-4	24	-7	-14	19	-4	-8	-4
pair:for_start-ups	66	-5	-8	-4	-7	41	-7	-3	-6	-15
pair:for_talk	33	-25	-4	-4	-2	-2	-2	-2	-2	-3
pair:for_technology		-4	-5	-4	15	-4	5	-3	-2	-2
pair:for_ten	-6	-2	-4	18	-8	-7	19	28	-8	1
pair:for_that	7	-3	-3	9	-2	-5	4	-5	-5	-13
pair:for_the	1		-3		5		-5	-2	-3	-3
pair:for_their	3	-7	39	-5	-4	-6	-11	-3	-4	-3
pair:for_them	14	-5	-5	-6	-7	16	8	-4	-12	-7
pair:for_this	-26	-5	-2	-21	10	-6	-5	-3	-3	-2
pair:for_three	8	-11	-3	2	-6	-5	1	-1	-11	-2
pair:for_two	19	8	12	-1		-8	-5	1	-7	-3
pair:for_us	-4	-4	-2	-7	-24	-5	-2	3	43	-4
pair:for_use	-5	-2	-3	-7	-6	-6	46	-6	3	-4
pair:for_village	-11	-4	-3	-19	29	-17	-4	-4	-10	-3
pair:for_want	-3	-3	26	-3	-3	-3	-7	4	11	-4
pair:for_what	-4	-6	-3	-3	-3	-3	-5	12	-8	-5
pair:for_which	2	-4	11	-3	-3	6	1		-5	-7
pair:for_year	-15	-4	-5	-21	-10	-7	-10	-7	-9	-2
pair:for_young	-25	41	-6	12	-11	-6	-6	-3	-3	-11
pair:force_.	-6	-2	-3	26	-6	-3	37	-7	-6	-11
pair:force_on	-15	-6	-6	53	-5	-17	69	-6	-5	-5
pair:force_to	-6	-5	-5	39	-6	-12	-12	-5	-8	-6
pair:foreign_direct	-8	-4	29	-4	-7	-2	-4	-3	-5	-2
pair:foreign_firm	-6	-6	-4	-4	-37	-11	-7	-6	-6	-3
pair:foreign_investment	-11	-2	-2	-6	-8	-5	-4	-4	-5	-5
pair:foreign_investor	-5	-5	-2	-7	-8	-5	33	-2	-15	-5
pair:foreign_ministry	2	-2	-4	-2	20	-4	-3	-6	-2	-2
pair:form_a	-11	-5	-5	24	-10	-12	39	-6	-8	-5
pair:forty_minute	69	-19	-4	-6	-4	-6	-3	-2	-5	-6
pair:forum_,	-8	-4	15	-3	-4	-8	-3	-3	-4	-7
pair:forum_.	-26	19	2	-3	-3	-3	-2	-2	-3	-3
pair:forum_in	-17	-8	83	-5	-5	-15	-6	8	-4	-4
pair:forum_on	-41	-5	59	-8	-3	-6	-5	-3	-4	-4
pair:forward_.	-18	-4	-3	-7	39	22	-7	-3	-2	-10
pair:forward_to	-13	-3	-2	-3	10	-4	-5	-3	15	8
pair:found_<f>	-23	-4	-4	-4	-5	-8	-3	-5	-16	-6
pair:found_in	-8	-3	-4	-5	-7	-12	-7	4	-8	-4
pair:foundation_stone	-18	-7	-5	-6	-9	90	-12	-6	-6	-5
pair:founder_,	17	-5	-10	-5	-6	-5	-5	-3	30	-5
pair:founder_of	-7	-3	-5	23	-9	27	-11	-3	82	-15
pair:four_.	-21	-4	-3	-3	-4	-5	9	-33	-6	15
pair:four_bidder	-8	-2	-3	-7	-3	-4	-8	84	-22	-13
pair:four_hour	43	-4	-3	-25	-5	-6	-6	-3	-14	-3
pair:four_of	-8	-4	-6	-9	-5	-6	-12	-4	-5	20
pair:four_per	-5	-3	-3	-11	-26	-6	40	-6	-16	-4
pair:four_year	-15	-4	-5	-4	18	25	4	-5	31	10
pair:fourth_operator	-12	-3	-5	-5	-6	-13	-8	-5	-14	-3
pair:framework_contract	-28	-2	-2	45	-4	-5	-6	-2	-2	-3
pair:framework_for	-8	-3	-5	-9	-4	-11	41	-2	-5	-2
pair:framework_of	-9	-15	25	18	-10	-4	-7	-3	-11	-1
pair:francisco_.	46	19	-4	-5	-3	-5	-8	-2	-3	-7
pair:free_of	-15	-3	-4	-4	-6	-10	7	-7	-15	-6
pair:free_wi-fi	-6	48	-4	-6	-3	37	-8	-3	-11	-8
pair:freeze_<f>	-9	-2	-2	-4	-8	-3	-7	-26	13	-3
pair:freeze_the	-6	-2	-2	-9	-3	-3	-10	6	60	-4
pair:friday_'s	-37	-17	-13	-6	-4	48	-12	19	-4	39
pair:friday_,	7	20	-6	17	-5	11	10	-3	12	-3
pair:friday_.	15	5	9	8	-4	1	4	-3	-3	-4
pair:friday_and	-9	-7	-4	-3	-3	-5	21	-3	-4	38
pair:friday_by	-16	-5	-4	-5	-5	-7	7	37	-16	37
pair:friday_for	-2	-4	-5	-25	14	-6	-15	31	-8	-4
pair:friday_that	-27	-4	-2	-12	-8	-5	-6	-12	37	-6
pair:friday_to	20	-6	27	-13	-7	19	11	15	8	-7
pair:friday_with	25	-8	-4	-4	-6	-6	-3	-5	-1	-3
pair:fringe_of	11	-6	-22	21	-3	-4	-5	-2	-3	-3
pair:from_1	-7	-3	-5	-5	-7	-9	64	14	-10	-4
pair:from_3	-16	5	67	-4	-5	-5	-7	-3	-6	-5
pair:from_<a>	-7	-3	-4	7	18	-6	-8	23	-6	6
pair:from_<c>	7	-7	-3	-4	2	-3	-3		4	1
pair:from_<f>	-9		3	-3	11	-5	-5	-9	12	12
pair:from_<o>	-4	-6	-12	-15	-1	-8	2	-3	-5	-4
pair:from_<p>	12	-4	-1	4	-6	-4	-4	-3	-4	9
pair:from_a	-6	23	11	-11	-1	9	-4	-1	-4	-5
pair:from_april	-17	-4	12	-5	-9	-7	50	17	-5	23
pair:from_it	20	30	-3	-4	-4	-5	-6	-2	16	-6
pair:from_its	-8	-3	-3	-9	49	-7	13	-5	34	-4
pair:from_january	-11	-5	-5	-6	-5	-6	80	-9	-23	-4
pair:from_june	10	44	-14	-3	-3	-3	-8	-6	-5	-4
pair:from_monday	-19	-3	13	-6	-9	52	-10	-3	-7	22
pair:from_next	-12	-13	-7	-6	-18	53	44	-5	-11	46
pair:from_one	-7	-5	-7	-4	-9	-13	-16	-2	-6	-2
pair:from_outside	-9	-5	-8	-8	-5	-14	-5	-4	-5	55
pair:from_seoul	31	-10	-26	-4	-6	-5	-4	-3	-12	-8
pair:from_social	-10	-2	-3	-3	-3	-6	69	-4	-24	-7
pair:from_take	-2	-1	-3	-3	-5	-6	-5	16	-12	-13
pair:from_the	-5	-1	-3	-3	-1		-4	8	-2	-3
pair:from_there	26	-9	-3	-3	-4	34	-4	-2	-4	32
pair:from_tuesday	-10	17	37	-6	-3	28	-6	-3	-6	-3
pair:from_use	-10	-3	-4	-3	-3	-4	16	-11	47	-3
pair:from_washington	-29	41	-5	-4	12	-8	-8	-11	-4	-7
pair:from_which	-9	16	-3	-3	-3	-3	-3	-5	14	-3
pair:front_of	-8	-9	-2	19		-3	-3	-7	-13	-3
pair:full_of	-24	-8	20	-4	-11	6	-1	-3	-2	-5
pair:fund_,	-9	-3	-4	-6	3	-8	38	-13	-6	-4
pair:fund_.	14	-5	-12	-9	-25	34	-6	-3	-3	-6
pair:fund_<f>	7	-3	-4	-3	-20	-6	-2	-5	-4	-3
pair:fund_and	-12	-10	22	-5	-6	-5	-5	-2	-3	-3
pair:fund_be	-12	-3	-6	21	-12	-7	-3	-4	-2	-2
pair:fund_have	-10	-3	-3	-3	24	-8	-4	-2	-4	-6
pair:fund_of	-8	-3	-4	-3	-11	-23	-2	-9	-4	-2
pair:future_.	-18	-3	-2	-25	-2	23	18	-3	-2	-2
pair:future_of	-12	-4	47	-9	27	-5	-4	-3	-3	-6
pair:gather_in	6	-9	42	-8	-6	-5	-6	-4	-5	-7
pair:gazette_on	-4	-2	-4	-5	-5	-15	24	1	-7	-3
pair:gen_(	7	-4	-3	-2	-3	-5	-10	-2	11	-7
pair:general_,	-22	-4	-6	-12	-3	-11	-4	-2	-13	23
pair:general_<p>	4	-3	-5	-3	7	-13	3	-10	-7	-2
pair:general_manager	4	-2	-2	-4	32	-8	-5	-4	-3	-5
pair:general_of	-1	-4	-4	16	-4	-8	-10		-4	6
pair:generation_,	-4	-4	-5	-2	-3	-7	-5	-2	-6	38
pair:generative_ai	-5	-4	-5	-4	35	32	6	-3	-10	-5
pair:generative_model	-17	-5	-10	-23	-5	15	56	-2	-4	-3
pair:geneva_for	13	43	13	-5	-5	-5	-4	-3	-4	-4
pair:get_<a>	-3	-2	-2	-7	-6	-3	-5	-43	-43	-2
pair:get_<c>	-7	-3	-3	-4	14	22	-4	-27	-8	-4
pair:get_a	5	-4	-4	-5	-10	-6	-5	9	-5	-8
pair:get_an	3	-4	-4	3	-9	-10	-3	-4	-5	-3
pair:get_its	-13	-9	-4	-6	-6	52	-4	-35	-5	-3
pair:get_the	3	-4	-4	36	-7	-5	-5	16	-17	-5
pair:get_to	-20	-4	-3	-4	-3	-3	-6	-3	-4	-7
pair:ghana_'s	11	-3	-5	2	-4	-4	-4	-3	-8	15
pair:ghz_band	-8	-3	-4	-4	-5	-6	16	13	-9	-2
pair:giant_<f>	-5	-2	-4	-17	25	-7	-2	-3		-5
pair:gitex_global	-9	-6	44	-4	-5	-5	-4	-3	-5	-9
pair:give_.	-18	-3	22	-6	-3	-6	-10	-4	-6	-9
pair:give_<a>	-5	-4	-3	-12	-20	-5	-1	13		-4
pair:give_<f>	-10	-3	-3	-8	-10	-9	-2	27	24	-6
pair:give_<p>	-4	-8	-6	-3	-6	-3	-4	-3	-4	-8
pair:give_a	10	-8	2	-5	-7	21	-3	2	3	-5
pair:give_an	14	-19	-3	-1	-4	-3	49	-6	-2	-9
pair:give_audience	49	-5	-6	-4	-7	-3	-4	-12	-6	-13
pair:give_it	-19	-2	-3	-8	-6	-4	27	12	-9	39
pair:give_its	-7	-4	-5	-6	36	-8	54	-23	-5	-6
pair:give_no	-13	-5	-8	-4	-3	-7	-5	-31	-7	-34
pair:give_thanks	-42	-5	-4	-2	-5	-2	-4	-3	-3	-9
pair:give_the	-16	-3	13	-5	13	-9	5	24	-9	-5
pair:give_them	-9	-3	-6	-7	-5	-5	-10	-4	18	-6
pair:give_to	-11	-2	-1	-3	-1	-6	-6	20	-4	-8
pair:give_up	-40	-5	-5	25	-9	-4	-5	-4	-5	63
pair:global_ai	-19	-4	48	-2	-3	-11	3	-3	-4	-3
pair:go_,	-40	-7	-3	-7	-3	-5	-2	-3	-4	-16
pair:go_.	20	-7	-4	-4	-4	-8	-5	-5	-5	35
pair:go_after	-9	-5	-3	-6	-13	-7	-6	-15	41	-4
pair:go_ahead	28	7	-4	-4	37	-12	-6	-8	-15	-5
pair:go_back	-21	9	-4	24	-6	-5	12	-10	-2	-17
pair:go_before	-15	-16	41	-7	-3	-4	-4	-4	-16	-5
pair:go_by	-7	-7	-4	-3	-5	-10	-3	-3	-4	18
pair:go_dark	-11	-5	-3	-11	-3	-6	-8	-7	22	-5
pair:go_from	-5	34	-4	-6	-12	39	-4	-18	-33	-4
pair:go_in	-10	-21	8	-4	-5	-8	-4	-4	-31	45
pair:go_into	18	8	-5	-7	1	33	-5	-4	-6	-4
pair:go_live	-11	-11	-5	10	-10	108	-8	-9	-6	-5
pair:go_on	-17	16	-2	-4	-3		8	1	-3	-2
pair:go_out	-6	-7	40	-6	-4	-11	28	-3	-11	-4
pair:go_over	67	-12	-5	4	-6	-6	-4	-9	-5	-6
pair:go_thru	27	-8	-4	-5	-6	-6	-3	-5	6	-5
pair:go_to	-10	1	-3	12	4	-5	5	8		3
pair:go_up	10	-7	-9	-3	-5	-4	-9	-3	-7	-2
pair:goal_that	-7	-2	-3	-2	-5	-3	-4	-1	-2	-2
pair:good_,	-14	-9	-3	-11	-3	-6	-7	-3	-4	-5
pair:good_.	24	17	-4	-2	-5	43	-4	-3	-4	-3
pair:good_and	-8	-4	-3	-3	-11	-10	-10	-4	-3	-2
pair:good_deal	-5	-2	-3	-12	-5	-2	-5	-4	-7	-5
pair:good_for	-12	-3	-4	-3	-5	-6	-12	-4	-4	-3
pair:good_one	-28	-3	-9	-5	-4	-4	-7	-4	-4	-4
pair:governance_and	-14	2	-3	-4	-6	3	-2	-2	-2	-2
pair:government_'s	-3	-7	-3	-4	-4	-5	39	-6	-11	31
pair:government_,	-11	-3	-8	6	23	-7	-6	-2	-2	-3
pair:government_.	5	-5	2	-6	-4	53	28	-3	-5	8
pair:government_agency	-3	-7	-3	-7	-3	-4	-5	-2	-3	-3
pair:government_be	24	-3	-3	-4	-4	-5	4	-8	-2	-4
pair:government_entity	-4	-2	-3	-8	-2	-11	-9	-1	-3	-2
pair:government_have	-13	-6	-5	-11	-3	-7	41	-3	-6	26
pair:government_house	4	-4	-7	-6	-4	-7	-5	-4	-5	-5
pair:government_of	-33	23	-4	-7	-6	-11	14	-2	-3	-12
pair:governor_<p>	-9	-3	-9	-4	31	-9	25	14	13	-8
pair:governor_of	23	-8	-7	-4	-7	49	-8	-3	-7	-5
pair:grace_the	-19	-5	75	-10	-4	-6	-4	-4	-6	-20
pair:graduate_of	8	-7	-6	-6	-6	-8	-2	-3	-4	-7
pair:grant_<f>	-7	-2	-2	-4	32	-2	-3	14	-7	-2
pair:grant_a	3	-2	-2	-3	-18	-11	-3	44	-3	-5
pair:grant_an	31	-3	-3	-3	-9	-3	-3	-5	-2	-5
pair:grant_of		-3	-4	-5	56	-5	-5	-14	-4	-2
pair:grant_the	-6	-1	-4	-2	-46	-3	-8	47	-17	-1
pair:grant_to	-3	-3	-2	9	50	-1	-4	-24	-8	-3
pair:graphic_processor	5	-3	-4	-4	38	-7	-5	28	-4	-3
pair:green_light	-4	-3	-3	-6	-8	-16	-1	72	-17	-3
pair:ground_.	-7	-5	-3	-5	-6	-10	-5	10	6	-5
pair:ground_be	-20	-4	-3	-6	-9	47	-6	-4	-8	-4
pair:ground_for	-14	-3	-3	-3	-4	42	-2	-2	27	-4
pair:ground_on	-9	-9	-9	-5	-10	32	-6	-2	-7	-4
pair:ground_station	23	7	-3	-4	14	4	-4	-2	-6	-4
pair:group_,	-12	-7	-4	-6	-7	-5	-3	-1	-5	7
pair:group_.	6	-4	-5		-7	-1	-2	-2	-1	-2
pair:group_<f>	-8	-3	-3	3	19	-5	-4	10	-2	-4
pair:group_<o>	-6	-7	-3	-5	-5	-10	-9	-3	43	-4
pair:group_ceo	-17	-8	-4	-6	-6	-4	-3	-5	-9	54
pair:group_of	-11	35	1	4	14	-6	-4	-5	-4	-5
pair:grow_.	-14	-5	23	-3	-6	-8	-5	-3	-5	-4
pair:growth_.	16	-5	-3	6	-5	-4	-5	-2	-8	16
pair:growth_of	16	-10	-6	-7	-4	-3	-3	-2	-2	-4
pair:guest_,	-34	-5	39	-3	-3	-6	-3	24	-3	-12
pair:guest_.	-20	-7	-18	-6	-4	31	-10	-3	-4	-6
pair:guest_be	-9	39	-9	-7	-3	-4	-2	-2	-3	-4
pair:guest_in	32	-6	-14	-3	-6	-4	-3	-3	-4	-14
pair:guest_of	30	-31	25	-4	-4	9	-3	-3	-3	-6
pair:guest_on	-5	-5	-7	-3	-6	-5	-4	-3	-3	-9
pair:guidance_,	-5	-2	-2	22	-45	-8	47	-3	-4	-2
pair:guide_,	22	13	-4	-3	-3	-5	-4	-2	-4	-11
pair:guideline_on	-13	-4	-7	-4	-4	-6	41	-5	-7	-4
pair:h.e._<p>	-17	-3	24	-3	-4	-2	-5	-2	-3	-9
pair:h.e._dr.	32	-4	-5	-4	-10	-7	-5	-4	-4	-5
pair:half_,	-14	46	-6	-4	-16	-4	-4	-5	-5	-5
pair:half_a	-20	1	-3	-13	20	-5	-4		-7	-4
pair:half_an	4	-8	-5	-3	-3	-5	-7	-5	-3	-3
pair:half_of		-3	7	-7	18	7	-7	7	-3	-5
pair:hall_,	-5	-2	-2	4	21	-3	-2	-6	-2	-18
pair:hall_.	24	-6	22	-6	-8	-8	-3	-4	-3	-3
pair:hall_in	25	-7	-13	-8	37	5	-8	-5	-5	-7
pair:hall_of	11	-5	-12	-4	-8	17	-3	-5	-8	-5
pair:hand_,	10	-5	-3	-6	-2	-10	-5	-3	-15	-12
pair:hand_<f>	-8	-2	-3	29	46	-12	-5	-8	-17	-6
pair:hand_a	-10	-11	-3	-6	11	-6	-6	-8	41	-25
pair:hand_be	-20	-4	-7	-11	-8	-9	-6	43	-5	-4
pair:hand_in	-2	-4	-4	-7	-8	-8	9	-2	6	31
pair:hand_of	-10	-9	3	4	4	-19	-3	-4	-11	22
pair:hand_on	-7	-4	-5	49	-6	-14	-6	-3	-5	-5
pair:hand_out	-8	-5	-2	-7	-3	-11	11	-12	57	-6
pair:hand_over	-1	-4	-5	-5	29	17	4	-4	-3	8
pair:hand_the	-14	-5	-3	-11	-7	-9	-6	-3	-6	3
pair:hand_them	-2	-2	-1	-3	-21	-8	-3	-4	30	9
pair:hand_to	20	-3	-5	-6	-1	-8	13	-5	2	-7
pair:hand_with	-9	-6	-6	39	-3	-11	-6	-4	-7	-3
pair:hanoi_on	29	-11	-1	-1	-3	-8	-5	-2	-2	-8
pair:have_"	16	-3	-4	-3	-3	-4	-3	-5	-9	16
pair:have_,	-3	-6	-1	-7	-4	-3	18	1	-14	4
pair:have_.	-1	-13	-4	-3	24	-7	-4	-17	-5	-5
pair:have_<f>	28	-3	-4	-8	-8	-9	-4	25	-9	-5
pair:have_<p>	50		-5	-8	-4	-7	-3	-3	-5	-3
pair:have_a	22	-5	-5	-2	-1	-5	-4	-3	-5	7
pair:have_accept	18	-4	-4	-7	-17	-4	-5	-4	22	-11
pair:have_achieve	-10	-5	-4	-4	-3	-5	-4	-3	-3	-4
pair:have_agree	-9	-3	-4	38	9	-6	3	-2	-9	5
pair:have_allow	-9	-3	-3	-5	-13	-5	-5	21	69	-8
pair:have_already	-18	3	21	1	13	-9	-4	-4	10	-10
pair:have_also	-13	-7	-7	12	5	12	-5	5	-9	18
pair:have_always	-12	-5	-4	-11	-9	-6	-5	-12	-9	-5
pair:have_an	23	-6	-15	-4	12	-8	-4	-5	1	-4
pair:have_announce	-18	-2	-5	-6	7	29	-3	-4	-5	-5
pair:have_apply	-9	-3	-4	-5	-4	-8	-10	-34	-14	-6
pair:have_approve	-8	-2	-3	-6	32	3	14	33	-5	5
pair:have_ask	-2	-4	-4	-5	3	-4	-7	1	2	-5
pair:have_ban	-8	-3	-4	-4	-6	-5	6	-4	54	-4
pair:have_be	-3	1	-2	-3	-3		-4	-1	2	5
pair:have_become	-10	-4	-3	-9	-7	-5	-4	20	-5	-5
pair:have_before	26	-6	-4	-8	-3	-5	-6	-5	51	-10
pair:have_begin	-4	11	-5	-1	-8	19	19	-6	16	-3
pair:have_block	-5	-2	-2	-6	-6	-2	-7	-40	76	-5
pair:have_both	-3	-4	-4	-4	-5	-5	-9	-4	-5	-7
pair:have_bring	10	15	-10	-16	-4	15	-8	-3	11	9
pair:have_buy		-3	-4	-7	102	-6	-5	-6	-7	-6
pair:have_call	-6	4	21	-4	-5	-3	-9	-2	-5	-6
pair:have_cancel	-12	28	38	29	24	-9	-5	-24	-9	-3
pair:have_choose	-14	-3	-4	25	-5	-5	-6	-5	-11	49
pair:have_clear	-16	-3	-4	-7	-6	-6	-8	86	-18	9
pair:have_close	-18	-2	-5	-3	-6	-6	-2	-4	7	-5
pair:have_come	-11	3	-1	6	1	6	10	-3	1	-5
pair:have_commit	-8	-4	-3	-9	75	-12	-4	-4	-7	-4
pair:have_complain	-9	-3	-9	-7	-4	-11	-7	-5	10	-4
pair:have_complete	4	-16	-2	-5	32	-5	-6	-7	-5	51
pair:have_conclude	-4	-2	-3	14	-19	-12	-11	51	-15	-3
pair:have_convene	-45	-3	47	-2	-4	-4	-3	-2	-3	-4
pair:have_decide	-8	-3	-2	-4	28	-5	20	-7	-6	-7
pair:have_direct	33	-3	-3	-3	-6	-8	25	-4	31	-20
pair:have_dissolve	-11	-4	-3	27	-7	-7	-6	-4	-9	45
pair:have_do	-32	-4	-4	-6	-5	-5	47	-4	-7	-7
pair:have_double	-7	-5	-5	-6	-2	-8	-12	-4	12	-4
pair:have_draw	-32	-4	14	-4	-4	-4	-27	-3	-5	-4
pair:have_end	-12	-5	28	-7	-5	-15	-6	-6	49	-4
pair:have_enter	-9	-2	-3	51	-9	-9	-7	11	-12	-4
pair:have_extend	-4	-3	-2	-6	12	18	18	-9	-7	20
pair:have_face	5	-6	-3	-12	-4	-5	-3	-1	-3	-18
pair:have_fail	-5	-2	-3	-4	-16	-9	-10	-4	47	-4
pair:have_file	-8	-2	-3	-3	-6	-6	-6	-6	-4	-3
pair:have_fin	-3	-2	-2	-3	-16	-3	-6	-13	-7	-4
pair:have_find	-9	-3	-4	10	18	-6	-4	-11	50	-5
pair:have_five	-28	-4	-6	-19	-4	-13	-7	-3	-5	-8
pair:have_fly	18	-9	-5	-13	18	-4	-2	-3	-3	-5
pair:have_get	-18	31	-5	-3	-16	-5	-10	20	33	-4
pair:have_give	4	-2	-3	8	14	22	2	33	1	-8
pair:have_go	-2	12	10	3	-5	-3	-4	-3	28	-4
pair:have_grant	-1	-2	-2	-4	19	-3	-3		-13	-3
pair:have_grow	-12	-4	-6	-15	-5	-4	-8	-3	-9	-4
pair:have_hand	-10	-3	-3	-21	18	-9	-4	-2	-6	55
pair:have_have	9	-5	-4	-15	-3	9	-5	19	-10	5
pair:have_hire	-8	-3	-3	55	-18	-6	-2	-8	-14	9
pair:have_hold	-19	-2	-12	-5	-5	-4	-3	-2	-8	-6
pair:have_impose	-5	-2	-3	-5	-7	-4	20	-10	10	-5
pair:have_in	14	-5	-4	-5	8	-8	6	-4	11	-3
pair:have_inject	-6	-3	-4	-5	48	-6	-3	-6	-12	-5
pair:have_ink	-14	-3	-4	51	-4	-5	-5	-3	-9	-3
pair:have_invest	-14	-5	-4	-6	5	-9	-4	-5	-8	-5
pair:have_invite	12	-7	60	-2	-4	14	-3	-4	-3	-5
pair:have_issue	-4	-2	-2	-5	-4	-7	-11	4	38	-4
pair:have_it	11	-2	-3	-10	-5	-6	-36	28	26	-3
pair:have_its	-12	-15	-10	-5	-8	-9	-9	60	-12	-5
pair:have_join	-3	-2	-5	30	1	19	-4	-5	-4	-2
pair:have_keep	-28	-4	-9	-3	5	-4	-9	12	22	-3
pair:have_launch	-6	-5	-3	-8	-11	57	-8	-5	-3	-6
pair:have_lead	-13	-5	-5	-5		-10	-7	-4	13	-9
pair:have_leave	-1	-4	-4	-4	-9	-6	-2	-4	-5	66
pair:have_let	-7	-4	-2	-4	-11	14	-5	-4	-8	-4
pair:have_license	-5	-2	-16	-4	-4	-10	-6	62	-31	-6
pair:have_long	-12	-4	-6	-5	-17	-8	13	-4	-13	-6
pair:have_look	-4	-9	-8	-4	-6	-5	19	-9	-13	-4
pair:have_lose	-23	-5	-4	-5	-8	-9	-6	-4	-11	-9
pair:have_lunch	15	-18	-2	-5	-2	-2	-3	-2	-3	-2
pair:have_make	-12	-7	-5	8	-3	2	11	-5	3	12
pair:have_meet	27	-4	-4	-3	-4	-5	-4	-3	-9	-7
pair:have_more	-13	-4	-5	-7	-8	-20	-4	-5	-11	-6
pair:have_never	-6	-4	-3	-5	-4	-3	-7	-4		-5
pair:have_no	-5	-4	-4	-10	-2		-9	-2	-4	-6
pair:have_not	-16	-3	-4	-7	-5	-6	-7	-12	-14	-8
pair:have_nothing	-10	-15	-5	-8	-5	-6	-3	-5	-8	-4
pair:have_now	7	-5	-5	6	-1	-5	14	-7	4	-5
pair:have_offer	-10	-5	-10	-7	23	-6	-5	-10	-9	-4
pair:have_on	15	-3	-3	-4	-5	-4	53		25	-7
pair:have_open	-14	-3	-3	-4	-5	-8	2	-6	42	-5
pair:have_order	-5	-1	-1	7	-7	-7	-4	8	-8	-4
pair:have_pass	-7	-3	-6	-5	33	-12	20	-3	-12	32
pair:have_pay	20	-20	-3	-3	-6	-5	-4	-6	-6	-4
pair:have_pick	-16	-3	-3	-9	28	-8	-3	-4	-8	26
pair:have_plead	30	-5	-6	-5	-6	-5	-6	-4	-7	-12
pair:have_pledge	-5	-3	-6	-4	20	-3	-4	-2	-3	-1
pair:have_praise	-12	-7	-7	-6	-4	-8	-3	-3	-4	-3
pair:have_promise	-6	-4	-8	-7	46	-11	-4	-5	-9	-5
pair:have_publish	-16	-3	-8	-10	-3	-6	29	-2	-7	-3
pair:have_put	-9		-1	-10	12	37	12	-7	1	6
pair:have_question	-38	-3	-3	-2	-2	-4	-5	-2	-4	5
pair:have_raise	-6	-2	-4	-11	49	-6	-20	-4	-6	-5
pair:have_receive	21	-3	-3	-7	1	-4	-3	26	-11	-6
pair:have_resign	-18	-3	-4	-5	-4	-5	-5	-4	-4	57
pair:have_rise	-9	28	-25	-3	-5	-5	-8	-3	-4	-4
pair:have_roll	-7	-7	-5	-4	-5	45	18	-3	-7	-7
pair:have_run	14	-4	-5	-7	-5	-19	-5	-2	7	2
pair:have_say	-9	-4	-3	-3		-7	-6	18	-4	-5
pair:have_scrap	-9	25	-3	-5	-12	34	15	-5	-4	-7
pair:have_secure	-6	-2	-4	-8	52	-6	-4	15	-23	-4
pair:have_see	-52	-8	-4	-8	-4	-3	-4	-7	6	-12
pair:have_serve	-8	-2	-6	-9	-3	-4	-11	-5	46	-7
pair:have_set	2	-3	-5	6	15	7	13	-4	10	-5
pair:have_show	-11	-7	-15	-4	-6	-9	-6	-5	-4	-4
pair:have_sign	-8	-4	1	51	-7	-7	10	-3	-7	-3
pair:have_since	-9	-4	-4	-2	8	-8	-5	-4	3	26
pair:have_sit	40	-3	-4	-3	-2	-4	8	-2	-3	-3
pair:have_slap	-6	-2	-2	-4	-7	-4	-5	-4	39	-2
pair:have_so	-21	-4	-14	-4	-47	-8	-4	-4	-6	-5
pair:have_speak	9	-3	-5	-2	18	-8	-3	7	-3	-6
pair:have_spend	4	12	-8	-3	3	-5	-4	-4	-6	-1
pair:have_start	-7	-4	-4	-6	-7	75	-11	-4	38	-5
pair:have_strike	-10	-2	-4	46	-8	-6	-6	-14	36	-3
pair:have_sue	-8	-3	-3	-8	-8	-7	-7	-6	88	-6
pair:have_switch	-12	-5	-5	-6	-8	64	-6	-8	9	-3
pair:have_take	2	-2	-7	-5	7			-5	11	-14
pair:have_talk	19	-5	16	-7	-4	-4	-4	-2	-2	-5
pair:have_tell	-14	-4	-3	-4	-5	-11		-10	61	-6
pair:have_the	8	-4	-5	-4	-6	5	-9	-3	1	
pair:have_three	-25	-4	-4	-3	-3	26	-10	-3	-7	-2
pair:have_to	1	-5	-2	-6	-8	-3	2	-3	12	-2
pair:have_travel	1	35	22	-3	-5	-5	-2	-2	-3	-41
pair:have_turn	-25	-3	-3	36	-4	-5	-3	-6	-4	-3
pair:have_two	-19	-8	-4	-8	-7	5		6	-11	-4
pair:have_until	-16	-4	-6	-7	-12	-8	-6	-3	-16	-10
pair:have_unveil	-4	-3	-3	-6	-8	21	46	-8	-11	-3
pair:have_warn	-10	-4	-4	-5	-4	-5	-7	-4	8	-4
pair:have_win	-15	-2	-2	43	-19	-12	-3	24	-7	-6
pair:have_with	17	-5	-6	-7	-5	-5	-4	-3	-6	-7
pair:have_work	-20	-5	-4	-7	-7	-7	-4	-4	-4	-6
pair:have_write	-13	-3	-2	-29	-9	-4	-17	-13	-7	-7
pair:have_yet	-12	-3	-2	-7	8	-7	-3	-8	-18	-4
pair:he_<p>	14	4	-20	21	-3	-6	-4	-2	-2	-8
pair:he_be	-18	-22	-4	-4	-5	-4	-3	-3	-5	13
pair:he_have	-9	-5	-6	-4	-5	-5	-4	-3	-5	1
pair:he_meet	10	14	-4	-3	32	-6	-3	-2	-3	-7
pair:he_receive	61	-4	-3	-5	-12	-3	-3	-3	-3	-10
pair:he_would	-19	-3	-3	-2	-3	-3	-14	-3	-5	-2
pair:head_,	-16	17	-4	-5	2	-8	-6	-3	-11	6
pair:head_by	5	-5	-5	-4	-2	-2	-3	4	-3	-11
pair:head_of	-1	2	12	-3	-4	-6	-1	-2	-1	17
pair:head_office	-12	-2	-7	12	20	-2	-1	-1	-1	-7
pair:head_the	-10	-11	-7	-3	-6	-3	-3	-2	-4	-16
pair:headquarters_,	18	-11	-4	-2	-8	-12	-2	-4	-11	-4
pair:headquarters_in	18	-3	-4	-3	-12	19	-5	-2	-9	-3
pair:headquarters_of	16	-9	-5	-3	-7	-1	-3	-2	6	-3
pair:headquarters_on	3	-2	-3	-4	-3	-4	-2	-1	-1	-2
pair:health_.	5	-5	-3	-5	-4	-6	-6	-4	-5	71
pair:hear_,	-2	-5	-3	-4	-7	-3	-3	-2	-5	-5
pair:hear_.	-3	-4	-3	-10	-5	-3	-5	-12	28	-2
pair:hear_<f>	5	-3	-4	-3	-7	-4	-5	-5	21	-4
pair:hear_<p>	1	-12	-9	-4	-4	-5	-4	-3	-7	-9
pair:hear_from	5	-4	-5	-3	8	-3	-4	-3	-5	-7
pair:hear_the	35	9	-2	-5	-5	-4	-6	-7	28	-3
pair:hear_them	-3	-5	-5	-5	-5	-5	-7	-3	-5	-4
pair:hearing_on	35	-3	-3	-7	-3	-16	40	-2	-4	-6
pair:helm_of	-14	-6	-4	-8	-2	-7	-4	-1	-5	29
pair:help_<f>	-9	-3	-4	-4	18	-10	-3	-12	-5	-6
pair:help_of	-17	-5	17	-7	-6	-1	-4	-6	6	-5
pair:help_to	-9	-4	-6	-6	-8	39	-7	-3	-4	-5
pair:her_first	-14	28	-4	-6	-3	-5	-8	-4	55	-8
pair:her_office	52	-3	-3	-3	-4	-4	-6	-2	-8	-39
pair:here_,	-6	-4	-3	-3	-4	-5	-5	-3	-3	-10
pair:here_on	36	-4	-7	-3	-6	9	-8	-6	-3	-5
pair:here_today	33	-5	-3	7	-3	-7	-4	-4	-3	-5
pair:high_level	-23	-6	-3	-5	-5	-4	-5	-3	-3	-13
pair:highly_of	1	-3	-5	-2	-7	-3	-1	-2	-2	-5
pair:highway_.	-14	-9	-5	10	-4	-34	-6	-4	-6	-4
pair:him_.	-8	-5	-4	-3	-4	-5	-2	-5		34
pair:him_of	28	-2	-2	-2	-11	-4	-3	-2	-2	-5
pair:his_deputy	-14	-7	-5	-4	-5	-4	-3	-3	-4	5
pair:his_diary	35	-3	-19	-2	-6	-8	-3	-3	-6	-4
pair:his_excellency	35	-5	-17	-4	-3	18	10	-3	-4	-7
pair:his_office	29	-6	-13	-3	-3	-5	-3	-2	-6	-1
pair:his_post	-14	-3	-4	-8	-4	-4	-5	-2	-7	65
pair:his_resignation	-17	-7	-4	-4	-6	-10	-4	-2	-5	92
pair:his_speech	-21	-7	44	-5	-6	-14	-7	-4	-11	-9
pair:his_trip	14	40	-4	-4	-4	-10	-5	-3	-6	-9
pair:his_visit	-21	40	-3	-4	-4	-10	-4	-2	-4	-4
pair:history_of	-8	4	-2	-2	3	-4	-3	-3	11	-5
pair:hit_<f>	-6	-2	-3	-5	-9	-3	-4	-10	48	-3
pair:hold_.	-10	-5	8	-2	-7	-4	40	-3	-4	-11
pair:hold_a	32	-3	12	-4	-1	-4	-6	-7	-6	-4
pair:hold_at	6		4	-4	-3	-10	-3	-3	-4	-4
pair:hold_by	-17	-3	24	-8	-7	-5	-5	4	-5	-2
pair:hold_discussion	39	-5	-5	-4	-4	-5	-3	-3	-4	-6
pair:hold_in	10	1	12	-7	15	-5	-5	-4	-5	-4
pair:hold_its	-26	-4	59	-6	-6	-11	-5	-3	-4	-4
pair:hold_on	10	-7	2	23	-4	-4	-4	-2	-3	6
pair:hold_separate	-32	-4	-6	-5	-4	-4	-2	-2	-3	-7
pair:hold_talk	13	-4		-4	-3	-4	-3	-4	-3	-3
pair:hold_that	-8	-2	-5	-4	-3	-6	-16	-9	53	-1
pair:hold_the	6	-3		-5	-6	-4	-6	-3	-4	-14
pair:hold_up	23	-6	-6	-4	-5	-8	-8	-3	-18	-3
pair:holiday_for	27	-3	-2	-5	-6	-5	11	-4	-4	-3
pair:home_,	16	-7	-6	-2	17	-7	-4	-8	-2	-7
pair:home_.	-13	-10	16	-6	-4	-9	-15	-6	-5	-4
pair:home_from	-28	42	-6	-8	-3	-11	-5	-2	-3	-6
pair:home_in	-12	-3	-3	-5	8	-6	-11	-15	38	-13
pair:hon._<p>	-9	-12	6	1	1	-4	-3	-2	-4	-8
pair:honor_,	-6	-5	-15	-3	-7	-5	-6	-2	-5	-6
pair:honorable_<p>	7	-2	-2	1	-2	-6	-2	-2	-11	-2
pair:hope_for	-12	-4	-4	-5	-8	-5	-7	18	-6	-6
pair:hope_that	-8	-5	-5	-3	-6	-13	-4	-2	-3	-6
pair:hope_to	-10	-10	-27	-17	-3	-17	-3	-4	-9	-3
pair:host_,	-7	-10	13	-1	-3	-3	22	-2	-6	41
pair:host_<p>	17	-4	-12	-4	-3	-3	-3	-2	-2	-5
pair:host_a	-10	-6	26	-3	-4	-4	-3	-2	-4	-3
pair:host_by	-8	-4	28	18	-5	-5	-3	-5	-6	-4
pair:host_of	-22	-3	-8	-3	3	-4	22	7	-3	-3
pair:host_the	-12	-6	29	2	-5	-6	-4	-4	-6	-4
pair:host_to	36	-7	19	-6	-4	-6	-5	-4	-4	-8
pair:hotel_in	14	-4	29	-4	-3	-20	-17	-2	-2	-3
pair:hour_,	24	-10	-3	-4		11	-3	-3	11	-4
pair:hour_.	28	-5	15	-8	-4	-6	11	-5	-9	-4
pair:hour_after	-22	-5	-4	-8	26	-9	-4	-2	-4	44
pair:hour_and	-2	-4	-3	-4	-7	-8	34	-2	-3	-5
pair:hour_at	42	-8	-4	-3	-4	-6	-3	-9	-4	-11
pair:hour_be	-40	1	-6	-4	-7	-6	-6	-3	-5	-4
pair:hour_in	9	-5	-5	-4	-5	-6	-3	-5	30	-4
pair:hour_later	3	-8	-4	22	-6	-5	-6	-2	-7	-5
pair:hour_of	-14	-6	-6	-6	-4	10	15	-8	-8	-4
pair:hour_on	33	-4	-7	-4	-4	-11	-11	-3	-9	-3
pair:hour_with	82	-7	-7	-6	-6	-5	-5	-4	-6	-7
pair:house_,	19	-4	-5	-7	-4	-5	-5	-4	49	-10
pair:house_.	19	-5	-3	-3	-6	-4	12	8	-5	7
pair:house_<f>	-2	-4	-6	16	-4	-2	-3	-5	-6	-4
pair:house_in	-5	-4	-7	-4	-4	22	-3	-2	16	21
pair:how_<a>	23	-4	-6	-4	-8	-9	3	-4	-12	-7
pair:how_<c>	-40	28	-4	6	-3	-5	-3	-2	-4	-5
pair:how_<f>	10	31	-3	-4	-10	-6	-3	-4	-6	-6
pair:how_<p>	-14	-4	-6	-3	-5	-6	-5	-3	-5	-6
pair:how_a	66	-3	-3	-23	-2	-16	-4	-3	-8	-5
pair:how_far	-18	45	-6	-6	-4	-4	-2	-3	-4	-4
pair:how_many	-4	-9	-4	-12	-2	-13	-7	-3	-3	-2
pair:how_much	-8	-6	17	18	-4	-4	-7	-1	-2	-2
pair:how_the	-6	-1	2	-3	-8	-4	-6	-3	8	-4
pair:how_to	13	-2	-10	-4	-8	-3	-4	-3	-5	-10
pair:however_,	-8	-7	-5	-3	-4	-4	-14	-9	24	-7
pair:hub_be	-10	-3	-3	-8	-5	27	31	-2	-3	-8
pair:hub_in	-11	20	-8	-4	-3	21	-2	-2	-3	-2
pair:huddle_with	21	-4	-4	-4	-3	-4	-4	-2	-6	-5
pair:human_resource	-14	-2	-2	-5	-1	-5	-6	-1	-2	-6
pair:ict_)	-13	-4	20	-8	-7	-3	23	-2	-4	-4
pair:ict_,	-26	-5	46	-9	-4	-11	-6	-2	-3	-6
pair:ict_and	-25	-3	-4	-3	-3	-4	-4	-2	-3	-4
pair:ict_minister	-18	-12	12	-4	-6	-7	13	-3	-7	11
pair:ict_sector	-17	-4	-6	-5	-6	-5	4	-3	-5	-3
pair:ict_solution	-6	-2	-3	39	-9	-8	-3	-5	-7	-4
pair:ict_talent	-5	-2	-5	-24	-5	-25	-4	-6	-10	-3
pair:ict_week	-4	-11	23	-4	-3	-7	-4	-2	-2	-6
pair:id_card	10	-5	-6	33	-4	-7	-5	-4	-4	-6
pair:identity_card	-9	-9	-3	3	-8	-7	32	-7	-11	-11
pair:identity_project	22	-4	-5	-3	14	-5	-4	-5	-2	-3
pair:if_<a>	-6	-4	-2	-7	-9	-5	-6	-7	-57	-3
pair:if_<f>	-5	-3	-4	-4	-18	-6	-3	-4	-8	-10
pair:if_the	-11	-3	-5	-4	-4	4	-17	-4	-10	-6
pair:image_of	-13	-3	-2	13	-9	20	-7	-5	-7	-3
pair:immediate_effect	-15	-3	-4	15	-3	-4	33	14	-19	15
pair:impact_on	-6	-6	-13	-3	-3	-1	-5	-1	-1	-3
pair:importance_of	-8	-4	-4	-4	30	-4	-3	-7	-6	-2
pair:impose_a		-2	-2	-4	-8	-4	-7	-9	28	-2
pair:impose_on	-5	-2	-2	-3	-5	-4	-4	-7	22	-4
pair:in-principle_approval	-11	-2	-3	-6	-13	-4	-6	64	-11	-5
pair:in_,	15	12	34	-3	-3	-13	-2	-3	-3	-4
pair:in_.	-18	1	-5	-5	-5	16	-4	-3	-5	17
pair:in_2016	-7	-4	-4	-7	-8	-16	-4	13	-7	-6
pair:in_2017	-7	-3	-6	-4	-7	44	-9	-4	-9	-4
pair:in_2018	-13	-3	-8	11	24	-9	5	6	34	-3
pair:in_2019	-10	-10	-4	-8	6	-9	6	-3	14	-15
pair:in_2020	-6	18	-4	12	23	34	-3	15	-5	-3
pair:in_2021	-7	-5	-5	10	11	-8	-2	-2	42	-8
pair:in_2022	-17	-5	-5	-15	35	3	-1	18	6	-4
pair:in_2023	-13	12	-3	3	-6	7	-9	-1	2	17
pair:in_2024	-11	-4	-4	-5	-3	3	16		2	-3
pair:in_2027	-6	-8	-11	16	-6	33	-7	-7	-5	-4
pair:in_40	-10	-5	-8	-7	-7	65	-10	-22	-6	-6
pair:in_5g	13	-3	-3	-10	-24	-6	-5	23	-9	-4
pair:in_<a>	-12	2	-4	-3	1	16	-1	-8	3	12
pair:in_<c>	-6	2	-1	-4	2	1	-4	-1	-1	-3
pair:in_<f>	4	-6	-4	9	37	-7		-6	-4	-4
pair:in_<o>	-19	-2	-8	-9	-6	-4	-2	-2	-4	-3
pair:in_<p>	-4	-2	-2	-1	-2	-4	1	4	-3	7
pair:in_a	8	-2	-1	4	3	-2	6	-1	-5	
pair:in_abidjan	-5	-3	41	4	12	-8	-6	-3	-4	-7
pair:in_abuja	24	-23	-9	2		9	-6	-2	-5	-9
pair:in_accra	45	-14	7	-4	-3	9	-5	-3	-5	-5
pair:in_addis	-7	-5	43	31	-4	11	-4	-3	-6	-4
pair:in_ai	-13	-4	-6	-22	-4	-6	-2	-3	-4	-3
pair:in_all	-12	-6	-3	14	-6	7	-10	-10	24	
pair:in_almaty	3	-7	-5	-4	-11	62	-6	-5	5	-8
pair:in_amman	23	-4	11	23	-6	-11	-9	-3	-4	-4
pair:in_an	-9	11	-3	2	-4		-4	-4	8	-5
pair:in_ankara	5	-10	19	-4	-4	-7	-3	-13	-4	-6
pair:in_another	-6	17	-9	-6	-4	-6	-5	1	-12	-4
pair:in_apia	3	43	-4	-11	6	-2	-5	-5	-3	-2
pair:in_april	-5	-3	-2		27	15	-1	3	10	21
pair:in_artificial	-3	-3	-6	14	-4	-5	-3	-2	-4	-2
pair:in_as	-18	-5	-5	-4	-5	-5	-5	-2	-4	90
pair:in_ashgabat	20	19	-7	-3	-3	-3	-5	-2	-2	-3
pair:in_astana	-7	36	-3	-3	-3	-23	-4	-2	-3	-3
pair:in_at	-29	52	-6	-3	-6	-7	-3	-2	-5	13
pair:in_attendance	-29	-6	2	-5	-4	-12	-4	-3	-6	-7
pair:in_august	-16	-3	-5	6	-4	20	22	7	7	12
pair:in_baku	-12	-3	-4	-4	-5	23	-8	20	-7	-5
pair:in_barcelona	-11	-10	19	-3	-4	-7	-4	-3	-4	-3
pair:in_batam	-41	-8	-3	-8	-14	16	-4	-4	-5	-3
pair:in_beijing	-19	20	-6	1	-6	-4	-3	-3	1	-5
pair:in_bengaluru	-10	-4	-15	-8	-13	53	-7	-6	23	-6
pair:in_bergen	13	-5	-7	-11	-5	19	-12	-3	-5	-4
pair:in_berlin	37	-3	-12	17	-2	-7	7	-3	-4	11
pair:in_bishkek	19	-5	19	-3	-4	-10	-5	-3	-5	-22
pair:in_brasília	30	-4	-3	-3	-3	-7	-11	-3	-3	-5
pair:in_brno	35	-4	-7	-6	15	-7	-5	-3	-6	-4
pair:in_brussels	35	-4		-8	-6	-5	8	-4	3	1
pair:in_bucharest	20	-4	-5	-9	-7	28	-7	-3	-5	24
pair:in_busan	-9	-4	8	-4	-21	-13	-5	38	-5	-5
pair:in_by	32	-3	-3	-3	-24	-9	-7	-3	23	14
pair:in_cairo	-4	28	19	3	-6	-9	26	-4	-4	-6
pair:in_cash	-6	-2	-2	-11	29	-5	32	-25	-4	-5
pair:in_central	-22	-7	-7	-3	27	-11	-4	-4	35	-5
pair:in_charge	-15	-3	9	2	-3	-3	2	-2	-22	36
pair:in_chennai	23	-5	-5	-4	-5	-5	-5	-3	-7	-5
pair:in_colombo	12	-4	10	4	2	-3	-3	-2	-3	-3
pair:in_contact	-7	-6	-4	-11	-5	-5	-6	-4	-6	-4
pair:in_court	-20	-3	21	14	-3	-4	-6	-7	10	-6
pair:in_cyberjaya	-14	17	-9	-3	-5	45	-3	-2	-5	-5
pair:in_datum	-16	-2	-2	-13	-3	22	-4	-3	19	-4
pair:in_davos	43	-8	-13	-4	-7	-4	-5	-3	-4	-5
pair:in_debrecen	-16	7	-5	-5	17	-38	-2	-3	-7	-6
pair:in_december	-6	-4	-5	-3	14	-9	9	26	4	-2
pair:in_delhi	-7	70	-1	-5	-4	-5	-4	-3	-3	-6
pair:in_dhaka	25	-3	17	-6	-3	-21	-6	-2	-4	-7
pair:in_digital	-5	-5	-6	-2	-3	-3	-8	-2	-3	-4
pair:in_doha	21	-4	21	-10	-4	43	-5	-3	-4	-6
pair:in_dubai	10	-5	59	-10	-4	-9	-4	-3	-6	-5
pair:in_due	-19	-3	-6	-5	-9	-10	-5	6	-4	-2
pair:in_dushanbe	-6	14	-5	18	-10	-4	-1	-1	-2	-4
pair:in_early	-1	27	-4	-5	-12	-3	7	-2	-6	-5
pair:in_eindhoven	30	-3	-3	2	16	-4	-3	-6	-4	-4
pair:in_eleven	-10	-4	-4	-10	-5	-13	-8	9	-14	-5
pair:in_europe	-3	-5	-4		12	6	-4	-3	32	-4
pair:in_favor	-15	-3	-3	-4	8	-6	5	9	-6	-8
pair:in_february	-6	-3	5	12	-9	3	21	-6	13	-7
pair:in_fine	-14	-4	-7	-2	-3	-5	-10	-5		-3
pair:in_five	-8	-5	-3	-4	-6	-7	6	-3	3	-3
pair:in_for	34	7	-3	-4	12	-5	-4	-4	-6	
pair:in_force	-6	-3	-3	-5	-3	-5	22	-8	-8	-5
pair:in_front	-8	-9	-2	23	1	-4	-3	-9	-16	-3
pair:in_gaborone	-6	7	3	4	21	16	-2	-17	-7	-2
pair:in_geneva	27	-9	21	-4	-4	-8	-4	-3	-5	-5
pair:in_government	-13	-4	-15	15	-3	-8	-7	-2	-2	24
pair:in_guangzhou	8	-6	-5	-6	-4	-4	-4	35	-7	-6
pair:in_gujarat	27	-6	-3	-3	-5	-4	-4	-2	-9	-11
pair:in_hand	-6	-14	-6	-6	-13	-10	-6	-3	-4	-5
pair:in_hanoi	22	17	12	-4	-4	5	-6	-3	-5	-6
pair:in_harare	23	-3	-4	-6	-6	-4	-3	39	-7	-5
pair:in_helsinki	19	-4	26	-3	-5	-6	-4	-3	-3	-5
pair:in_her	3	-4	1	-8	-7	-6	14	-3	13	12
pair:in_his	-2	-7	3	-5	-8	-5	3	-2	-6	35
pair:in_honiara	27	-5	-5	-9	29	-6	-5	-3	-4	-9
pair:in_hsinchu	-21	38	19	-3	-7	47	-5	-3	-5	-4
pair:in_ict	-7	-2	-31	-2	-2	-2	-2	-1	-1	-5
pair:in_islamabad	32	-4	7	-4	20	-7	-2	-3	-4	-4
pair:in_it	-2	-7	-4	-8	-4	-5	-9	-7	-5	-5
pair:in_its	-11	-3	-1	-2	18	-8	-8	6	5	-4
pair:in_jakarta	-7	29	-8	-7	8	-6	-4	-3	-5	-4
pair:in_january	-4	-5	4	-5	-5	4	26	17	1	9
pair:in_july	-2	-6	-7	-4	-7	8	4	21		2
pair:in_june	-6	11	1		13	22	-6	19	5	9
pair:in_karachi	44	-3	-9	-4	11	-5	-5	-12	-4	-4
pair:in_kathmandu	35	-3	6	-7	-8	-9	-6	3	-5	-3
pair:in_kigali	-11	8	19	30	2	6	-6	-4	-5	-5
pair:in_kingston	-16	-4	-6	15	-4	-8	-5	-5	-8	-3
pair:in_kuala	-2	-3	7	15	-4	-5	-5	-3	-3	-5
pair:in_kumamoto	-10	-4	-4	48	18	-23	-5	-4	-8	-5
pair:in_lagos	13	-5	46	-5	-5	-10	-7	-4	-7	-8
pair:in_lilongwe	21	-3	-4	-14	-9	24	-15	-4	34	-9
pair:in_line	16	-4	10	-4	-7	-4	25	-2	-11	-6
pair:in_lisbon	29	-8	15	-4	-13	-6	-4	-3	-5	6
pair:in_lusaka	18	-5	17	-10	-6	32	-4	-5	-4	-5
pair:in_malé	4	-4	-7	-5	-4	-10	25	23	-10	-23
pair:in_manila	24	-3	-4	24	-4	-5	-4	-6	-13	-4
pair:in_maputo	26	-4	-4	-8	-14	-14	-7	-12	-27	-8
pair:in_march	10	4	-5	4	4	1	-7	-4	2	18
pair:in_may	-8	13	6	2		2	13	1	5	14
pair:in_munich	20	5	-3	-4	-2	-8	-4	-3	8	-5
pair:in_muscat	16	6	14	-3	3	-11	-3	-2	-3	-3
pair:in_nairobi	9	-3	-9	5	-10	-6	-5	-3	-7	-8
pair:in_new	23	4	1	-4	-6	-14	19	-3	14	-7
pair:in_nine	52	-4	-6	-7	10	-7	-4	-15	38	-4
pair:in_november	-8	5	19	9	-5	24	6	-3	10	-4
pair:in_october	-4	15	4		-2	22	-5	-5	-5	-5
pair:in_office	-16	-5	-4	-3	-6	-6	-5	-2	-6	23
pair:in_on	-19	11	-4	-6	-3	11	-4	-2	-4	35
pair:in_order	-2	-2	-3	-9	-2	-3	-11	-1	-19	7
pair:in_oslo	20	-4	-5	-4	-6	-7	-5	-3	8	-5
pair:in_other	-6	-4	-3	-4	-1	-7		-6	-5	-2
pair:in_outsource	9	-12	-3	-3	-3	-4	-4	-2	-2	-5
pair:in_paris	28	-14	55	-4	-3	-5	-3	-2	-3	-9
pair:in_particular	-9	-6	13	-5	-5	-4	-2	-3	-3	-8
pair:in_penang	-3	41	-10	-5	21	9	-5	-4	-6	-5
pair:in_person	57	-3	-6	-4	-4	-6	-3	-2	-8	-13
pair:in_place	2	-3	-3	8	-3	-6	-1	-5	8	13
pair:in_port	2	-14	27	-2	-3	17	-4	-2	2	-6
pair:in_principle	-15	-3	-5	-7	-6	-4	21	-6	19	-5
pair:in_public	11	14	-5	-9	-2	-4	-2	-1	-2	-2
pair:in_quetzaltenango	-5	-3	-10	-6	-4	-26	-4	-3	11	-3
pair:in_rabat	-10	41	-8	4	-6	-8	-19	-3	-4	-3
pair:in_recent	-10	-5	-4	-6	20	19	-6	-2	16	-4
pair:in_riyadh	18	-7	21	-6	8	21	9	-4	-4	-6
pair:in_rome	26	-3	-4	-5	-9	-5	-4	-3	-4	-5
pair:in_san	19	7	23	-4	-4	-4	-4	-3	-3	-5
pair:in_santiago	-15	-6	20	4	-8	-8	-4	-3	-5	-5
pair:in_science	-5	-3	-4	-15	-4	-4	-3	-1	-4	-5
pair:in_search	-11	16	-10	-2	-1	-2	-2	-1	-4	-6
pair:in_seattle	-14	41	-8	-5	-7	-6	-3	-5	6	-5
pair:in_semiconductor	-3	-5	-3	-7	-5	-3	18	-2	-14	-6
pair:in_seoul	18	24	-6	3	2	-5	-3	-4	-5	-5
pair:in_september	-2	-1	7	5	-3	24	5	7	2	11
pair:in_service	-10	-8	-4	-8	-14	67	-6	-7	6	-5
pair:in_seven	-32	5	-3	-2	-13	-7	-14	-6	-6	-2
pair:in_several	-19	-4	-5	-12	-10	-9	-4	-3	-6	-4
pair:in_shanghai	-21	14	40	-4	-5	-14	-4	-3	-5	-6
pair:in_six	-18	-4	-3	-6	14	-10	-5	-5	-9	-5
pair:in_south	-31	-4	-4	-8	19	-9	-2	-3	-4	-5
pair:in_stockholm	-2	-5	-4	-4	-4	-7	-4	-7	27	-3
pair:in_suva		11	24	-12	13	-8	-11	-3	-4	-3
pair:in_sydney	9	-2	-5	-5	-3	-7	-23	-9	7	-4
pair:in_taipei	-1	-2	-5	-1	-2	25	-5	-3	-6	32
pair:in_talk	-6	-8	-7	-5	-11	-4	-3	-3	-5	-6
pair:in_tallinn	17	36	38	-5	-3	-3	-7	-3	-4	-5
pair:in_tashkent	7	38	18	4	-4	-10	-6	-4	-5	-4
pair:in_telecommunication	-8	-3	-4	-4	-3	-8	-5	-4	-4	-2
pair:in_ten	-11	-4	-5	-6	-6	-10	-5	-4	-11	-4
pair:in_that	-25	-3	-5	-2	-13	-4	-5	-2	-5	-2
pair:in_the	1		1	-1	-2	1	-1	1	-2	-3
pair:in_this	-14	-5	-4	-5	-8	-4	-8	-4	-14	-5
pair:in_three	-10	-4	-4	-6		29	-10	-12	-9	-4
pair:in_time	-8	-2	-3	-6	-13	-9	-3	-10	-18	-5
pair:in_tirana	12	-3	-4	-10	-4	15	18	-2	-3	-6
pair:in_tokyo	15	2	8	7	-4	-4	-5	-3	-3	-4
pair:in_turn	1	-12	-6	-8	31	10	-4	-15	-3	-3
pair:in_two	11	32	-5	-5	-12	8	-9		-21	-6
pair:in_ulaanbaatar	-20	-4	-18	-5	-6	-9	-9	-10	-3	17
pair:in_until	-24	-8	-3	-3	-1	-4	39	-2	-5	2
pair:in_use	-12	-3	-1	-4	14	-7	-3	-3	15	-4
pair:in_valparaíso	-28	24	-6	-5	-4	-17	10	-2	-3	-5
pair:in_vilnius	45	-4	-5	-5	-5	2	-5	25	-8	-4
pair:in_warsaw	-12	-5	-9	35	20	-4	-9	-2	-3	-5
pair:in_washington	24	61	17	-7	-6	-11	-8	-3	-4	20
pair:in_what	-3	-4	-2	16	3	-5	-5	-4	-6	-4
pair:in_which	-1	-1	-1	-2		-1	-4	-1	6	-5
pair:in_whose	24	-2	-9	29	-12	-9	-11	-6	-8	-2
pair:in_windhoek	-12	-15	16	-5	-5	19	-7	-5	15	-2
pair:in_with	26	-3	-3	-5	17	-4	-3	-4	-5	-10
pair:in_write	-10	-2	-2	-7	-13	-5	-8	-15	49	-4
pair:in_yaoundé	-2	-5	-10	4	-2	-40	-4	-1	40	-8
pair:inaugurate_a	-46	-11	7	-5	-6	75	-3	-3	-4	-5
pair:inaugurate_by	-17	-4	-6	-10	-11	67	-11	-2	-4	-11
pair:inaugurate_on	-13	-7	-13	-4	-7	72	-9	-2	-4	-6
pair:inaugurate_the	-9	-14	55	-4	-4	41	-6	-4	-6	-7
pair:include_,		-2	-3	-3	-7	-3	-3	-2	-1	-2
pair:include_.	-6	-5	-5	40	-3	-6	-12	-4	-4	-3
pair:include_<f>	-6	-3	-5	-10	-8	-15	-5	1	3	-7
pair:include_<p>	-7	-5	47	-6	-6	-5	-3	-3	-6	4
pair:indicate_,	-5	-4	-1	-5	-3	-3	-5	-3	-4	-4
pair:industrial_park	-8	-8	-4	15	-7	27	-7	38	-3	-3
pair:industry_,	-17	-2	-7	4	-4	11	-2	-3	-3	-4
pair:industry_.	6	19	-3	-3	-7	-13	-3	-3	-4	-6
pair:industry_and	-13	-3	-9	9	-5	-3	-12	-3	-5	22
pair:industry_be	-7	-9	-4	-3	-4	-3	-5	-2	-4	-2
pair:industry_have	-7	-4	-10	-3	-2	-4	26	-3	-7	-2
pair:industry_minister	-16	-5	-5	-4	-5	-5	-6	-4	-4	-5
pair:industry_to	6	-3	26	-3	-12	-7	-19	-2	-3	-3
pair:information_and	1	-3	12	-8	-7	-3	-5	-2	-4	-4
pair:information_be	-28	-2	-5	-3	-4	-2	-14	-2	-12	42
pair:information_technology	3	-5	-4	2	-11	-5	-4	-3	-4	5
pair:informed_<p>	34	-3	29	-8	-2	-3	-3	-3	-10	-5
pair:informed_by	40	-7	-4	-3	-2	-3	-3	-3	-3	-8
pair:informed_the	-10	-5	-5	34	-6	-9	-4	-2	-3	-3
pair:infrastructure_,	-1	-5	-5	-5	6	5	-7	-4	-5	16
pair:infrastructure_.	-20	9	-5	-4	-4	-5	23	-3	-4	3
pair:infrastructure_and	-5	-5	-3	-3	-3	-5	-6	-5	-2	-5
pair:infrastructure_in	-19	-4	-5	-3	-12	-11	-4	-3	-2	-3
pair:infrastructure_of	-6	-4	-3	10	-4	-5	-3	-2	-2	-4
pair:initial_a	-16	-6	-7	49	-6	-4	-14	-4	-3	-2
pair:initiative_,	9	-3	-4	5	-2	10	-14	-3	-4	-3
pair:initiative_and	-17	-3	29	-2	-6	-4	-13	-1	-2	-4
pair:ink_a	-10	-3	-4	63	-6	-5	-4	-4	-6	-4
pair:innovation_,	-3	7	-2	-4	36	-3	-2	-2	-4	-4
pair:innovation_and	-6	-4	8	-5	-8	-4	-6	-2	-2	-3
pair:inquiry_into	-4	-2	-6	-5	-9	-11	-8	-6	68	-5
pair:inr_450	18	-5	-2	-1	40	-1	-3	-5	-2	-2
pair:insist_that	30	-3	-3	-3	-9	-5	-4	-4	-7	-9
pair:inspect_the	-4	88	-5	-12	-6	-12	-5	-16	-6	-5
pair:instagram_,	-10	-1	-1	-4	-24	-6	-2	-2	-6	-3
pair:instant_payment	-8	-5	-5	10	-10	100	-8	-14	-19	-4
pair:institution_.	-8	-5	-3	-4	-6	-4	-7	-8	-4	-3
pair:integration_,	-34	-4	-2	-2	13	-11	-5	14	-14	-4
pair:intelligence_(	4	-3	-4	-6	-3	-6	-10	-2	-2	-2
pair:intelligence_,	-13	-7	5	2	-3	-7	-18	-3	-4	-3
pair:intelligence_.	-14	-3	8	-7	-5	-6	50	-8	-8	-6
pair:intelligence_and	-3	-3	-4	26	-3	-5	12	-2	-4	-4
pair:intelligence_in	-7	-3	-4	17	-5	-3	-7	-6	-9	-4
pair:intend_to	-12	-5	-5	-4	18	-2	-1	-4	-6	-1
pair:intent_to	-13	-3	-3	-46	-22	-4	-8	39	-10	-5
pair:interact_with	106	-6	-7	-7	-7	-7	-6	-4	-10	-16
pair:interest_,	-8	-4	12	-4	-4	-14	9	-5	-4	-2
pair:interest_.	-5	-5	-3	-7	-4	-7	32	-19	-7	-4
pair:interest_in	9	-1	-4	-4	1	-9	-3	-2	-3	-3
pair:interest_of	-5	-3	-5	-4	-5	-4	-17	-4	11	-5
pair:interim_chair	-22	-5	-3	-4	-4	-5	-3	-3	-10	28
pair:internet_,	-13	-7	-3	-3	-6	-8	-6	-6	-5	-9
pair:internet_.	52	-4	-3	-4	-7	-5	-3	1	-3	-3
pair:internet_in	-10	-6	-12	-5	-10	54	-7	30	-4	-3
pair:internet_provider		-3	-3	-5	14	-8	-7	15	1	-7
pair:internet_service	28	-2	-4	-2	-4	-4	-2	-6	-4	-3
pair:internet_to	-15	-4	-3	-4	-5	-5	-8	-2	28	-5
pair:interview_with	-6	-4	-4	-7	-4	-3	-4	-2	-6	-7
pair:into_<c>	-8	-3	-4	-8	21	7		-3	-7	-3
pair:into_<f>	-9	-3	-4	-6	39	-8	-4	-6	26	-4
pair:into_<p>	3	-6	-4	-2	-4	-9	-2	-7	-4	-5
pair:into_a			-5	4	17	-5	9	2	-4	-4
pair:into_account	-2	-2	-1	-11	-24	-6	-8	-11	-1	-2
pair:into_an	-3	-2	-2	-3	49	-7	-5	-22	-6	-2
pair:into_force	-10	-4	-9	-4	-5	-6	24	-3	-5	-6
pair:into_its	-6	-4	-3	-7	47	-16	-9	-5	6	-4
pair:into_law	-7	-2	-5	-11	-9	-4	53	-3	-11	-14
pair:into_operation	-12	-10	-6	-7	-12	107	-4	-4	-8	-6
pair:into_orbit	-6	-5	-5	15	-12	86	-8	-4	-7	-4
pair:into_practice	-4	-3	-2	-12	-12	-10	-4	-2	-3	-4
pair:into_service	-13	-6	-5	-18	-11	114	-7	-4	-6	-3
pair:into_the	2		-4	-3	20	5	-4	-4	2	8
pair:into_use	-18	-5	-7	-5	-15	66	-6	-2	-6	-3
pair:introduce_a	9	-3	-3	-15	-5	24	15	-3	-6	-3
pair:introduce_the	20	-4	-5	3	-3	-10	-26	-4	-9	-8
pair:invest_$	-9	-3	-4	-6	41	-8	-5	-4	-6	-4
pair:invest_,	-6	-1	-2	-1	-13	-4	-7	-2	-1	-1
pair:invest_in	-9	-4	-3	-6	1	5	-5	13	-5	-5
pair:invest_more	-6	-2	-3	-2	-19	-3	32	-3	-3	-4
pair:investigation_by	-6	-2	-3	-5	-5	-4	-7	-8	64	-4
pair:investigation_into	-6	-2	-5	-4	-8	-10	-4	-5	51	-7
pair:investigation_of	-15	-4	-2	-5	-3	-5	-4	-5	61	-8
pair:investment_,		-6	-7	-4	-3	-3	-3	-2	-2	-3
pair:investment_.	-15	-4	-3	-2	-6	-3	-1	-3	-1	-2
pair:investment_and	-16	1	-2	-6	-20	-3	-3	-2	-2	-2
pair:investment_in	-2	-5	-4	-4	-2	-5	2	-4	-4	-3
pair:investment_of	-7	3	-3	-4	8	12	-11	-4	-5	-3
pair:investor_,	-6	-3	-13	-7	8	-2	-2	-2	-4	-1
pair:investor_.	-22	4	27	-6	-3	1	-14	-3	-4	-4
pair:investor_and	24	-2	-2	-16	-7	-5	-2	-2	-8	-5
pair:investor_be	2	-4	-2	-3	10	-6	34	-11	-5	-4
pair:investor_have	-7	-3	25	-6	60	-10	-3	-6	-20	-4
pair:investor_in	-10	-4	-5	-5	-9	-5	-5	-3	-7	-2
pair:invitation_of	-19	55	10	-4	-4	-4	-3	-2	-5	-8
pair:invite_,	-11	-4	-10	-5	-4	-7	-7	-4	-5	-3
pair:invite_<f>	-7	-2	-9	-10	-9	-3	17	-21	-4	-2
pair:invite_<p>	-24	-12	37	-2	-6	21	-3	-2	-3	-4
pair:invite_them	-4	-4	-3	-2	-2	-4	-3	-3	-3	-3
pair:invite_to	-15	-35	62	-3	-5	-4	-3	-4	-6	-4
pair:iphone_16	-2	-1	-2	20	-9	-2	-4	2	25	-2
pair:island_,	-10	-3	-4	36	-11	17	-6	-4	-5	-5
pair:island_.	-23	35	-3	-3	-5	-13	-3	-5	-5	-4
pair:island_be	-11	-5	-9	-3	12	-24	-5	-5	-5	-3
pair:issue_,	-7	-3	-2	-5	-8	-10	-10	13	-6	-5
pair:issue_<f>	-7	-2	-2	-5	-3	-9	-19	31	-17	-14
pair:issue_a	-6	-2	-3	-5	-4	-5	17	-12	42	-5
pair:issue_an	-6	-3	-3	-5	-3	-3	7	13	23	-7
pair:issue_by	-4	-6	-3	-4	16	-6	30	-23	-9	-4
pair:issue_of	45	-2	-2	-6	-7	-2	-12	-8	-7	-5
pair:issue_on	16	-2	-2	-4	-4	-4	41	-7	-7	-9
pair:issue_the	-4	-2	-2	-7	-4	-4	-21	63	16	-3
pair:issue_to	-6	-3	-2	-5	-5	-14	-9	62	-8	-3
pair:it_"	-25	25	-3	-5	-5	-8	-4	-4	-4	-3
pair:it_,	-14	-3	-4	-1	-6	-6	-7	-2	4	-2
pair:it_.	-7	-1	-2	-5	-3	-6				-4
pair:it_a	-10	-4	-3	-7	-4	19	15	-3	2	-8
pair:it_an	-9	-3	-2	-4	-5	-11	50	-26	-12	-6
pair:it_and	-16	-5	-3	-3	-3	-3	-7	-2	-5	-8
pair:it_at	21	-5	-5	16	-7	-6	-4	-4	-8	-8
pair:it_be	-2	-1	-3	-1	3	-3	-6	-1	-1	-2
pair:it_bear	-13	-4	-7	46	-7	-7	-8	-4	-6	-6
pair:it_before	-8	-2	-2	-5	-4	-3	21	-8	-26	-5
pair:it_call	6	-2	-3	-4	-4	-4	-8	-3	9	-2
pair:it_come	-10	-3	-28	-4	-4	-6	-3	-4	-18	-2
pair:it_company	-12	-3	-6	-1	-3	-8	-4	-2	-3	-3
pair:it_easy	-2	-2	-2	-1	-5	-2	-11	-2	-1	-4
pair:it_find	-6	-2	-2	-19	-19	-5	-3	-5	-13	-4
pair:it_for	-7	-3	-3	-12	5	-6	-5	-5	5	-9
pair:it_from	-10	-4	-4	-4	29	27	-8	10	-22	-9
pair:it_go	22	-15	-9	-4	-7	9	16	-5	16	-7
pair:it_have	-10	-4	-4	-6	9	-2	7	-4	-12	-4
pair:it_hope	-18	-5	-6	-3	-3	-5	-3	29	-5	-5
pair:it_in	-11	-3	-4	-4	7	-7	-6	-4	20	-7
pair:it_know	-21	-2	-3	-4	-4	-5	-7	-15	39	-4
pair:it_make	-21	-5	-7	-4	-5	-7	17	-3	-19	-5
pair:it_minister	-11	-6	-5	-5	1	11	-6	11	-8	-6
pair:it_on	-18	-7	-4		-6	26	-14	20	-7	-7
pair:it_put	-12	-3	-3	-6	38	-8	-6	-10		-3
pair:it_say	-13	-5	-4	-10	37	21	-7	-6	7	9
pair:it_sector	-16	16	-5	-5	-6	-4	-1	-2	-3	-2
pair:it_should	-4	-4	-5	37	-3	-6	19	-4	-5	-2
pair:it_tell	-19	-3	-5	40	-8	61	-9	-10	-8	-2
pair:it_the	-3	4	-3	-4	1	-2	-3	5	-7	-2
pair:it_to	-6	-4	-4	12	-12	-1	27	2	9	9
pair:it_turn	-7	-3	-3	-1	-1	-5	-6	38	-3	-2
pair:it_will	-9	-5	-3	-5	10	3	8	-9	-1	-4
pair:it_would		-3	-3	-4	7	-3	10	7	5	-6
pair:its_5g	-7	-3	-4	-17	-11	29	-6	37	-9	-3
pair:its_<p>	2	-5	-3	13	-6	-6	-3	-3	-4	-7
pair:its_annual	-39	-5	33	-4	-5	-15	-5	-3	-5	-4
pair:its_chair	44	-3	-5	-5	-9	32	-11	-4	-13	-10
pair:its_chief	-19	-3	-2	-6	28	17	-5	-5	22	15
pair:its_chip	-29	-5	-6	-7	-8	-5	-12	-6	21	-5
pair:its_core	-8	-3	-3	87	-16	-10	12	-7	-7	-7
pair:its_decision	-4	-1	-2	-3	-3	-9	-8	13	14	-8
pair:its_digital	-6	59	-4	-6	-2	5	-6	-6	-6	-3
pair:its_door	-11	-3	43	-3	-3	-5	-15	8	-8	-2
pair:its_engineer	12	47	-3	-4	-3	-12	-4	-3	-14	-3
pair:its_final	-6	-4	-4	-4	-11	-5	64	-17	-5	-4
pair:its_first	-9	-5	-10	-7	11	41	-6	19	-7	-5
pair:its_head	11	32	-5	-3	-5	-5	-5	15	-4	5
pair:its_license	-10	-5	-3	15	-9	7	-5	33	-14	-4
pair:its_national	-7	-3	11	33	-6	41	-10	-4	-8	-14
pair:its_network	-7	-3	-3	3	19	-14	-6	-9	-6	-4
pair:its_own	-7	-4	-4	-6	-11	-8	-7	27	20	-8
pair:its_plan	-2	-2	-3	-3	26	-4	9	-14	8	-3
pair:its_plant	-8	-7	-6	-5	44	11	-4	-4	-6	-3
pair:its_proposal	-11	-4	-6	-5	-5	-8	80	-7	-7	-4
pair:its_rival	-7	-3	-5	-6	-6	-12	-30	-3	28	-3
pair:its_service	-7	-3	-3	-4	-9	22	-7	31	5	-4
pair:its_stake	-8	-3	-4	-7	75	-10	-5	-9	-9	-5
pair:its_third	-12	-4	-6	-8	13	-11	46	-4	-4	21
pair:its_tower	-8	-3	-3	42	11	-6	-4	-11	-8	-4
pair:its_website	-4	-4	-4	-19	15	29	-8	-6	13	-2
pair:jakarta_,	1	-25	-4	-2	-3	-5	-3	-2	-2	-3
pair:jakarta_on	-14	47	-7	-4	-5	-12	-6	-3	-6	-5
pair:january_,	-10	-2	-3	-7	26	-5	34	-6	19	15
pair:january_.	-17	-7		25	-4	18	22	21	-7	-4
pair:job_,	-15	-3	-7	-2	-5	-3	-5	-2	-2	37
pair:job_.	-12	-4	-6	-8	60	-8	-10	-3	-6	-6
pair:job_in	-9	-5	-4	-6	16	-6	-3	-2	-4	31
pair:job_to	-37	-11	-4	-2	-7	-3	-3	-2	-4	-15
pair:join_<f>	-10	-2	-5	-19	-14	-8	-2	-5	-12	24
pair:join_a	-1	-2	-2	-28	9	-4	-2	-2	-2	-6
pair:join_by	-28	-3	-3	-12	36	-8	-3	-2	-3	-9
pair:join_force	-8	-2	-6	106	-10	20	-8	-4	-7	-6
pair:join_hand	-11	-5	-4	27	-4	-12	-3	-4	-7	-4
pair:join_the	-8	-12	21	37	-4	2	-3	-3	-4	-6
pair:joint_laboratory	-7	-3	-6	47	-7	-27	-6	-2	-5	-2
pair:joint_project	31	-5	-5	38	-10	-8	-3	-2	-3	-5
pair:joint_statement	15	-5	-6	19	10	-5	-7	-10	-6	-4
pair:joint_venture	-10	-4	-4	45	5	-10	-5	2	-7	-3
pair:joint_work	3	-5	-9	-12	-4	-8	-3	-2	-2	-1
pair:july_,	13	-5	-4	-4	-11	-7	51	25	-14	3
pair:july_.	-10	-3	-4	-7	11	-15	-4	-11	10	-20
pair:july_15	20	-5	-7	9	-7	-2	-8	12	-10	-4
pair:june_,	-20	14	-4	-6	11	55	-9	14	-6	-6
pair:june_.	2		1	-7	3	-1	15	13	-7	21
pair:june_23	9	-9	-3	-9	-2	-4	-3	-3	-4	26
pair:june_26	-31	3	-2	-4	-4	-4	25	-11	-4	-4
pair:june_6	-7	-4	-3	-5	-4	-6	34	9	45	-3
pair:june_and	-19	-4	-2	-4	-7	-6	-3	-2	3	24
pair:keep_.	-15	-7	-3	-3	-3	-3	22	-2	-4	-3
pair:keep_<f>	3	-3	-4	-5	29	-4	-3	-2	-5	-11
pair:keep_a	-33	33	-12	-4	8	-4	-3	15	-6	-6
pair:keep_its	-14	-5	-6	-9	-12	-9	-5	-8	-9	-9
pair:keep_the	-4	-3	-3	-3	23	7		-6	-7	-6
pair:keep_them	7	-3	-4	-4	-5	-5	-4	-3	-5	-8
pair:keynote_at	-15	-5	57	-6	-4	-7	-5	-3	-4	-5
pair:kick_off	-10	5	7	-8	-8	43	-6	-3	-7	-5
pair:kilometer_from	-19	-5	-6	-4	-10	-32	-4	-2	-10	-2
pair:kilometer_of	37	-6	-3	30	-5	-6	-3	-4	-10	-7
pair:kind_in	-14	-5	-3	-3	-6	32	-7	21	-12	-4
pair:kind_of	-13	-3	-3	-4	-4	-5	21	-32	-5	-4
pair:kit_,	-8	-4	-4	41	-5	-3	-7	-4	36	-7
pair:know_.	-10	-4	-4	-8	-5	-19	-6	15	-7	-5
pair:know_as	6	-3	-7	-4	-11	-6	-15	-5	-6	-4
pair:know_how	29	-4	-13	-3	-2	-3	-5	-4	-5	-6
pair:know_of	-13	-2	-3	-7	-47	-4	-7	-3	-7	-9
pair:know_that	-8	-3	-3	17	-10	5	-6	22		20
pair:know_the	-17	-6	-4	-3	-3	-5	-3	-3	-3	-4
pair:know_what	-16	-4	-3	-4	-3	-3	-5	-4	-7	-4
pair:kuala_lumpur	-2	-3	7	15	-4	-5	-5	-3	-3	-5
pair:lab_in	-15	-10	-2	-18	10	33	-4	-19	-9	-12
pair:laboratory_.	-11	30	-6	3	-3	-7	-5	-2	-3	-3
pair:laboratory_for	14	-4	-4	-8	-7	36	-3	-2	-5	-2
pair:laboratory_in	9	-5	-4	40	-8	-17	-4	-3	36	-4
pair:laboratory_of	44	-18	-3	-3	3	-11	-4	-6	-4	-3
pair:lack_of	-10	-6	-6	-3	-18	36	-4	-3	-4	-3
pair:land_a	-11	-7	-3	-17	-7	-12	-4	52	-6	-3
pair:land_for	-7	-14	-4	-5	38	-10	-3	-5	-6	-4
pair:land_in	-9	63	-6	-5	-4	-7	-4	-3	-5	-5
pair:landing_permit	11	-6	-4	-3	-3	-6	-5	5	-7	-4
pair:landing_station	-4	49	-6	-4	-6	-10	-4	-5	-4	-4
pair:language_model	42	-3	-2	-4	12	-15	-8	-5	-4	-5
pair:laptop_to	-16	-6	-4	-10	91	-18	-6	-5	-8	-11
pair:large_of	-12	-6	-17	14	-10	27	-6	24	-9	-5
pair:last_:	-10	-2	-2	-2	-21	-3	-8	23	-12	-2
pair:last_day	-11	-6	7	21	-8	-4	1	-3	-7	48
pair:last_december	-10	-3	-2	30	2	33	39	-5	-6	-4
pair:last_friday	6	-4	-4	24	-7	19	-8	10	3	-2
pair:last_month	15	1	-4	1	5	-1	11	3	8	4
pair:last_night	1	-9	-6	-4	-8	17	5	5	3	-5
pair:last_november	-7	-5	-7	3	5	22	-14	20	-8	-5
pair:last_of	50	-4	-3	-7	20	23	-4	-3	-6	-8
pair:last_thursday	29	43	-3	-5	24	-10	-12	-3	6	-6
pair:last_week	5	10	-3	4	4	-3	6	2	-3	4
pair:last_year	-9	-3	-6	-4	11	-1	-2	-2	-3	-2
pair:late_.	-4	-2	-2	-7	-4	-7	-5	24	-14	-2
pair:late_in	55	13	-9	-3	-7	-12	-4	-2	34	-4
pair:late_on	-11	-10	-4	-3	-11	-7	40	49	-6	-6
pair:later_,	3	-7	-4	13	-4	-5	-8	-10	4	-4
pair:later_.	-36	-5	-4	-6	-3	-7	-4	1	-11	-6
pair:later_<p>	16	-9	-4	-4	-3	-4	34	-6	-4	-10
pair:later_this	-19	-1	-12	-17	18	24	16	-3	-6	-3
pair:latin_america	-15	-8	-6	-8	-4	-4	-3	-2	-1	-2
pair:launch_a	-9	-6	-6	-8	-6	48		-8	-10	-5
pair:launch_an	-15	-2	-13	-3	-12	18	-8	-5	-1	-2
pair:launch_by	-2	-3	-12	-2	-11	20	15	-7	12	-1
pair:launch_in	-15	20	-2	28	-9	92	-6	-5	-10	-4
pair:launch_its	-8	-3	-3	-5	-5	12	-6	-6	-6	-2
pair:launch_of	-12	-6	-3	-5	-5	55	-2	-5	-3	7
pair:launch_the	-26	-5	-10	-5	-4	63	20	-3	-4	-6
pair:law_,	-5	-3	-3	-3	-4	-4	6	-3	-14	-3
pair:law_.	-8	-3	-3	-8	-5	-4	11	-1	-1	-4
pair:law_and	11	-3	-3	-5	-4	-3	2	-2	-6	-3
pair:law_at	-16	-4	9	-2	-2	-8	-10	-2	-7	-10
pair:law_be	-8	-3	-3	-3	-5	-4	13	-4	-11	-14
pair:law_in	-6	-3	-3	-4	-5	-10	38	-4	-17	-4
pair:law_on	-9	-2	-4	-5	-3	-4	21	3	-5	-6
pair:law_that	-5	-2	2	-9	-4	-6	43	-3	-9	-4
pair:lawmakers_of	6	-5	-5	-15	-6	-6	-20	-3	-4	-3
pair:lawsuit_against	-8	-3	-3	-4	-3	-3	-4	-5	28	-5
pair:lawyer_,	-34	-3	-3	-4	-5	-4	-7	-3	-8	-5
pair:lawyer_and	43	-6	-4	-4	-4	-3	-3	-3	-14	-7
pair:lawyer_of	-29	-3	-4	-7	-5	-7	-4	-4	-15	-12
pair:lay_before	67	-6	-2	-6	-4	-7	-12	-2	-2	-4
pair:lay_down	-7	-2	-1	-8	-3	-7	21	-10	36	-9
pair:lay_out	-11	-5	-4	-6	-3	-7	17	-2	-4	-2
pair:lay_the	-24	-4	-5	-5	-8	58	43	-5	-11	-5
pair:lead_<a>	-21	-8	-4	-3	-7	-13	-5	-3	-7	40
pair:lead_<f>	10	-3	-3	-3	-8	-4	-3	-3	-6	2
pair:lead_<p>	40	-3	-3	-5	-12	-4	-1	-2	-2	-5
pair:lead_a	-22	56	17	-6	7	-6	-5	-3	-5	10
pair:lead_by	7	-1	-5	-5		-6	-3	-4	-3	2
pair:lead_in	-3	-5	-9	-1	-5	-10	-3	-2	-2	-2
pair:lead_it	-22	-6	-5	-3	-7	-4	-3	-3	-6	-32
pair:lead_the	-14	-4	6	-4	9	-5	-6	-5	10	-6
pair:lead_to	-11	-6	-6	-10	-3	-5	-6	-2	27	27
pair:leader_,	-21	-4	-6	-5	-4	-5	-6	-4	22	-6
pair:leader_.	-5	5	-6	-4	-4	-7	-9	-3	-5	-8
pair:leader_in	-2	7	-9	-2	-3	-4	-4	-2	-5	-2
pair:leader_of	23	27	-5	-5	-5	-4	-2	-2	-5	-5
pair:leadership_of	2	-10	-7	-2	-4	-5	-2	-2	-5	-9
pair:leak_.	-12	-2	-4	-6	-3	-7	8	-12	35	-2
pair:learn_from	-7	4	-2	-2	-14	-6	-4	-2	-3	-3
pair:leave_,	-57	-5	-1	66	-6	-4	-3	-3	-3	-22
pair:leave_.	-11	-7	-5	-5	-5	-5	-3	-3	-4	-13
pair:leave_<a>	-6	-8	-4	-8	-6	-5	-5	-5	-10	30
pair:leave_<c>	2	33	-6	-2	-3	-5	-3	-2	-5	-8
pair:leave_for	8	55	9	-6	-6	-5	-3	-3	-4	-14
pair:leave_in	-6	-10	-4	-4	-4	-7	-6	-20	-5	9
pair:leave_of	48	-7	-3	-5	-6	-2	-2	-3	-4	-22
pair:leave_the	-21	-11	-6	-5	-4	-5	-3	-8	-5	25
pair:leave_with	-6	-10	-4	-4	-4	-9	-21	-4	-5	14
pair:leave_without	-11	-10	-7	-5	-3	-6	-3	-3	-5	-8
pair:legislation_,	-7	-3	-3	-7	-5	-6	43	-2	-8	-3
pair:lender_,	-6	-2	-3	-5	42	-6	-10	-16	14	-5
pair:lender_<f>	-23	-4	-4	45	19	16	-8	-9	-10	-6
pair:less_than	-10	-4	-4	-4	-7	-5	-6	-3	-6	8
pair:let_<a>	-7	-3	-4	-6	-4	-6	-13	14	-7	-4
pair:let_<f>	-4	-2	-2	-8	-11	-6	-7	33	13	-4
pair:let_<p>	-19	-8	-5	-6	-2	-4	-3	-5	-3	48
pair:let_in	-4	-2	-3	-5	-3	32	-6	-13	16	-5
pair:let_it	-6	-3	-3	-3	-12	-5	9	-7	2	-5
pair:let_the	23	-4	-4	-4	-2	-5	-11	25	-5	-7
pair:letter_,	-17	-4	-3	-17	-4	-8	-3	-4	-5	-4
pair:letter_.	-15	-3	-3	-15	-8	-4	-8	42	-18	-5
pair:letter_from	-17	-2	-2	-18	18	-5	-2	-5	-6	-4
pair:letter_of	4	6	-5	51	-7	-5	-5	6	-7	-5
pair:letter_to	-14	-2	-3	-14	6	-16	-8	-27	-9	-3
pair:level_,	-6	7	-10	-7	-3	-9	-5	51	-3	-12
pair:levy_,	-10	-4	-3	-3	-3	-15	37	-5	-7	-4
pair:levy_on	-14	-2	-3	-7	-2	-3	32	-2	-6	-4
pair:license_,	-3	-2	-2	-7	5	21	-10	16	-3	-3
pair:license_.	-2	-3	-3	2	-6	10	-7	-10	-7	-4
pair:license_<f>	-5	-2	-2	-6	-4	-7	-6	55	12	-4
pair:license_and	-3	42	-6	-6	-2	-5	-5	-21	-2	-2
pair:license_be	-5	-4	-3	-8	-4	-9	-8	65	-10	-2
pair:license_by	-7	-2	-3	-4	-7	21	-4	42	-12	-2
pair:license_come	21	-8	-5	-5	-2	-7	-6	-17	-3	-5
pair:license_for	-5	-2	-2	-8	-6	-7	7	10	-5	-3
pair:license_from	-5	-3	-3	-8	-8	-5	-13	9	-9	-3
pair:license_have	-3	-4	-2	-7	-5	-10	-7	11	-6	-2
pair:license_in	-5	-2	-3	-3	-9	-8	-5	56	-8	-2
pair:license_of	-1	-2	-2	-6	-6	-4	-3	37	-12	-5
pair:license_on	-8	-3	-3	-4	-2	13	-4	45	-4	-9
pair:license_that	-6	-3	-2	-3	-7	-6	12	30	-4	-4
pair:license_to	-5	-2	-2	-6	-2	-5	-16	19	-11	-2
pair:license_under	-3	-2	-2	-3	-3	-7	-24	48	-10	-2
pair:license_with	-5	-1	-2	6	-19	-4	-6	18	-7	-2
pair:licensee_.	-7	-3	-6	-6	-6	-8	10	24	-9	-6
pair:life_in	-18	-13	-5	-6	-7	-7	-4	-8	43	-22
pair:lift_off	-7	-6	-4	-5	-5	51	-7	-5	-18	-4
pair:lift_the	-7	-3	-4	-4	-7	-20	25	2	20	-3
pair:like_<f>	-9	-4	-5	-2	-7	-4	-4	-6	21	-7
pair:like_<p>	-24	-4	-5	-3	-3	-4	-3	-2	-3	18
pair:like_the	21	-3	-2	-3	-5	-4	-4	-17	-10	-5
pair:like_to	-13	-7	-10	-3	-9	-3	-5	-5	-4	-4
pair:line_,	12	-6	-4	-14	3	9	-4	3	-9	-2
pair:line_.	-8	27	-7	-5	-5	-25	19	-3	-7	-5
pair:line_at	20	-6	-7	-7	-10	-12	-6	7	-13	-3
pair:line_be	59	-5	-2	-3	22	-12	-3	-3	-6	-8
pair:line_in	34	-5	-4	-5	29	22	-6	-8	8	-4
pair:line_of	-19	46	-5	-5	4	-10	-5	14	-6	-6
pair:line_to	51	-13	-5	-4	-6	-12	20	-6	-7	-5
pair:line_up	-19	-6	-5	-4	21	-11	-4	-3	-9	-6
pair:line_with	-4	-3	4	2	-6	9	14	-2	-8	-5
pair:link_.	28	21	-5	15	-4	-7	-5	-3	-7	-6
pair:list_,	-14	13	-5	-4	-4	-6	-8	-5	23	-10
pair:list_.	-17	31	-4	-8	-6	-7	-6	-12	68	-8
pair:list_for	-7	-5	-4	-8	-13	-7	-4	-16	70	-4
pair:list_of	18	-6	-3	-5	-5	-4	7	16	-2	-7
pair:listen_to	29	2	-6	-6	-6	-3	-6	-2	-7	-6
pair:little_.	-30	-3	-4	-14	-7	-6	-6	-7	-10	-5
pair:live_in	-8	-9	-5	24	-14	80	-5	-12	-6	-5
pair:live_on	-21	-12	-5	-7	-5	86	-9	-3	-7	-5
pair:loan_for	-7	-2	-2	-7	19	-4	-7	-24	-9	-3
pair:loan_from	-5	-4	-9	-4	-32	-4	-3	-5	-13	-3
pair:loan_of	-3	-4	-3	-9	36	4	-8	-12	-9	-3
pair:local_and	-3	-2	18	24	-6	-3	-5	-2	-5	-3
pair:local_arm	-19	-4	-2	-14	-11	-3	-3	36	-23	-3
pair:local_content	10	-2	12	-3	-6	-14	-5	4	-3	-5
pair:local_time	-13	-6	-7	-8	-4	43	-6	-3	-4	-4
pair:local_unit	-7	-3	-3	-5	-12	-8	-5	-30	39	-6
pair:long_as	-7	-2	-2	-5	-15	-4	-18	-41	-5	-6
pair:long_road	21	-10	-4	-5	-4	-7	-6	-3	-4	-4
pair:long_term	-10	-7	-2	-5	-14	-4	-2	-2	-7	-5
pair:look_at	5	37	-5	-4	-5	-7	-5	-2	-6	-5
pair:look_for	25	-6	-9	-9		-6	-4	-4	-4	5
pair:look_forward	-9	-4	-2	-3	17	-3	-2	-4	24	-3
pair:look_into	-10	6	-4	-7	-8	-9	-7	-6	39	12
pair:look_on	-24	-5	-4	52	-4	3	-4	-4	-11	-7
pair:look_to	4	-8	-6	-7	-8	-8	-7	-3	-4	-5
pair:lot_for	-9	-3	-5	-26	-8	-7	-6	105	-7	-4
pair:low-orbit_satellite	3	-3	-2		-6	-9	-5	47	-8	-3
pair:low_.	-12	-4	-5	-5	-12	-9	-6	-3	-9	-4
pair:lt_gen	-7	-3	-2	-3	-5	-4	-6	-4	17	-5
pair:lunch_for	-10	-2	-8	-3	-2	-2	-5	-2	-5	-3
pair:lunch_in	16	-4	-16	-4	-6	-6	-2	-2	-3	-4
pair:lunch_with	28	-9	-12	21	-2	-2	-2	-1	-4	-3
pair:machine_.	-5	-19	-3	-4	-5	-6	-8	-10	-4	-4
pair:maj_gen	8	-2	-3	-2	-2	-4	-11	-2	21	-9
pair:majority_of	-13	-4	-6	-5	55	-6	8	-4	-7	-5
pair:make_,	-6	-6	38	-4	-3	-4	-9	-1	-14	-9
pair:make_.	-12	-4	-3	-4	22	-13	-10	-3	-8	-4
pair:make_<c>	-4	-7	-4	-3	-2	-3	-2	-2	-2	-3
pair:make_<f>	-2	-3	-5	-13	-6	-6	-6	-5	-8	-5
pair:make_<p>	-28	-5	-3	-5	-5	-5	-5	-3	-5	64
pair:make_a	-2	27	-3	-3	10	-6	-5	-5	-6	-5
pair:make_by	-14	-4	-4	-6	18	31	-8	1	-11	-5
pair:make_good	6	-5	-3	-4	-4	-4	-7	-3	-6	-4
pair:make_in	-4	-6	-3	17	-4	-5	41	-2	-9	-3
pair:make_it	8	-5	-4	-5	-6	-10	27	-4	3	-5
pair:make_know	-15	-6	-7	32	-10	15	-5	-5	-10	41
pair:make_of	-9	-8	-6	-5	-4	-5	-6	-2	-3	-4
pair:make_on	17	1	-5	-5	-6	-6	-4	-2	15	-3
pair:make_public	-7	-1	-4	9	-12	-8	-6	5	19	-5
pair:make_the	-9	7	-6	-4	-1	-1	-6	-5	-4	-5
pair:make_to	-5	-7	-4	-6	-9	-9	31	-9	48	-4
pair:make_up	-12	-6	-6	-6	-8	-7	-6	-4	-7	-7
pair:make_use	-9	-4	-3	-3	-4	-4	-12	-3	-5	-4
pair:maker_,	-9	-3	-3	-7	-17	-7	-12	40	6	-4
pair:maker_.	13	-3	-3	-4	-11	-6	62	-5	-6	-10
pair:maker_<f>	-12	-4	-4	-1	36	4	-5	-9	6	10
pair:maker_of	-5	-1	-3	-4	23	-8	-7	6	-9	-4
pair:malé_.	5	-5	-9	-6	-4	-10	33	-6	-4	-30
pair:manage_director	-17	-3	32	-5	5	-5	2	-3	-6	7
pair:management_of	-1	6	-2	-4	-10	-5	-4	-5	-7	-4
pair:manager_of	-9	-2	-4	-2	-4	-5	-2	-2	8	-7
pair:manufacturing_and	-18	-2	27	-4	7	-9	-5	-2	-2	-2
pair:many_of	-3	25	-5	-4	-3	24	-6	-2	-4	-4
pair:many_year	-14	-6	-5	-7	-10	-11	-5	-5	-10	40
pair:march_,	-10	-4	-3	-14	-6	2	16	-7	5	-6
pair:march_.	4	4	5	7	-2	-2	7	-4		9
pair:march_3	58	-4	37	-6	-5	-8	-5	-2	-5	-2
pair:march_to	12	-4	-9	-14	25	5	-9	-3	-5	-5
pair:margin_of	21	-4	-15	-4	-3	-3	-4	-3	-4	-4
pair:market_,	-9	-3	-3	-11	-5	-7	13	-6	-7	-3
pair:market_.	-15	-3	-5	8	1	-9	-3	6	-9	-3
pair:market_and	-9	-5	-2	-6	-13	52	-1	-2	-3	-1
pair:market_for	-5	-6	-5	-4	-11	-9	-3	-3	-5	-3
pair:market_in	-8	-2	-3	-24	-6	12	-6	-10	-10	-3
pair:markets_act	-6	-3	-4	-4	-4	-6	-17	-4	12	-2
pair:mast_,	-7	-3	-4	25	-13	-4	-3	-8	-5	-3
pair:mast_.	-7	25	-6	6	-5	-6	-6	-3	-5	-4
pair:mast_in	10	-3	-7	-6	-8	41	-4	-3	-3	-2
pair:mast_to	-5	-3	-6	15	-13	-8	-10	-7	21	-4
pair:master_'s	-23	-8	-12	-3	-6	-6	-2	-2	-3	-9
pair:matter_.	-17	-4	-4	-9	-5	-6	-8	-4	-10	8
pair:matter_be	-12	-4	-6	-3	-6	-7	-21	-4	-8	-7
pair:matter_for	40	-3	-6	-2	-6	-7	-3	-2	-4	-2
pair:matter_in	69	-6	-9	-11	-5	-4	-6	-3	-5	-6
pair:matter_of	11	-4	-3	-3	-5	-7	-6	-4	-6	-8
pair:matter_say	-15	-3	-3	-3	-15	-5	-5	18	31	-4
pair:may_,	-6	4		7	-3	-4	-5	1	2	13
pair:may_.	-5	14	5	1	-4	28	11	-1	6	14
pair:may_20	7	-10	36	-3	-7	47	-5	-4	-6	-6
pair:may_be	3	-5	-3	-5	-5	-6	32	1	-8	-7
pair:may_go	-3	-12	-14	-4	-5	-7	-5		-12	-2
pair:may_have	-9	-4	-3	-7	-8	-6	-5	-12	-8	-5
pair:may_not	14	-4	-2	-7	-9	-5	-4	-46	29	-3
pair:may_now	-4	-3	-4	-5	-7	-11	-15	88	-10	-2
pair:may_to	-7	-3	-3	-6	-3	-2	25	-10	5	26
pair:mean_for	2	-5	-3	-2	17	-12	-3	-2	-4	-4
pair:mean_of	37	-4	-8	-5	-11	-3	-6	-2	-2	-5
pair:mean_to	-3		-5	-8	-4	6	28	-4	-6	-4
pair:meanwhile_,	-15	-5	12	12	-5	2	-12	5	-2	8
pair:medium_.	1	-3	-5	-4	-2	-8	29	23	-1	-3
pair:meet_.	-25	-3	-4	-3	-3	-4	-17	-3	-3	-5
pair:meet_<c>	1		-8	-3	-3	-3	-2	-3	-2	-3
pair:meet_<f>	-7	-12	-6	-3	-5	-5	-4	-8	-10	-9
pair:meet_<p>	34	-8	-5	-4	-2	-5	-4	-3	-3	-7
pair:meet_again	92	-5	-6	-7	-5	-13	-4	-4	-5	-5
pair:meet_at	51	-5	-6	-5	-4	-7	-3	-2	-4	-6
pair:meet_by	43	-16	-5	-5	-7	-6	-1	-2	-3	-4
pair:meet_here	42	-3	-9	-3	-3	-7	-4	-2	-4	-13
pair:meet_in	40	-6	23	-4	-4	-6	-4	-3	-4	-5
pair:meet_on	61	-5	-5	-5	-5	-7	-9	-5	-6	-6
pair:meet_operator	20	-4	-4	-4	-6	-7	-9	-10	-10	-3
pair:meet_separately	29	22	-19	-4	-3	-3	-2	-2	-4	-3
pair:meet_the	37	-4	-6	-4	15	-5	-4	-8	-8	-10
pair:meet_with	33	-4	-1	-2	-4	-1	-2	-1	-5	-6
pair:meeting_,	-8	-5	3	-1	-4	-7	1	-4	-3	-4
pair:meeting_.	-6	13	-11	-6	3	-5	7	-3	-5	-7
pair:meeting_at	37	-4	-7	-8	-5	-4	-7	-1	-2	-11
pair:meeting_be	61	-4	-14	-4	-3	-6	-3	-2	-4	-7
pair:meeting_between	-1	-8	-8	-5	-4	-8	-6	-2	-3	-3
pair:meeting_have	-1	-9	-4	-3	-8	-4	-6	-2	-5	-5
pair:meeting_hold	18	-4	-12	-6	-6	-4	-5	-2	-3	16
pair:meeting_in	21	-6	19	-5	-5	-5	-9	-3	-3	-4
pair:meeting_of	28	-5	25	-5	-3	-5		-9	-7	-5
pair:meeting_on	32	-4	-9	-8	-3	-4	-5	21	-6	-7
pair:meeting_take	-23	-5	-7	-11	-5	-9	-6	-3	-5	-2
pair:meeting_that	42	-3	-6	-5	-2	-4	-4	-4	-2	-3
pair:meeting_with	34	-4	-9	-3	-4	-4	-6	-3	-5	-6
pair:member_,	-16	-5	-7	-6	-6	-8	-5	-3	-6	-8
pair:member_of	5		-5	-4	-2	-5	-6	-4	-5	-3
pair:member_state	-12	-3	14	-4	-4	-4	-4	-5	-5	-7
pair:member_states	-15	-4	21	-4	-2	-3	-5	-1	-2	-2
pair:member_to	-26	53	53	-7	-6	28	-4	-4	-5	-7
pair:members_of	23	-3	-5	-5	-4	-5	-11	-6	-15	-8
pair:memorandum_,	-9	-2	-4	9	13	-6	-7	-5	-13	-4
pair:memorandum_be	-33	14	-4	11	-6	-2	-2	-2	-1	-3
pair:memorandum_of	-9	-3	-2	32	-4	-6	-5	-3	-3	-3
pair:memorandum_on		-10	-4	69	-3	-6	-13	-2	-5	-3
pair:memorandum_with	-9	-3	-3	29	-4	-6	-5	-14	-10	-6
pair:menafn_-	-3	-3	-4	-10	-6	-4	-2	-2	-4	-4
pair:merger_of	-7	-2	-3	-5	-13	-5	-9	31	-18	-3
pair:message_.	21	-9	-3	-3	-3	-3	16	-4	-11	-3
pair:messaging_apps	6	-5	-6	-3	-5	-3	-7	-2	-5	-6
pair:meter_,	-5	-3	-4	13	20	7	-3	-11	-8	-5
pair:mhz_,	-10	-3	-4	-7	-6	-7	-5	93	-7	-5
pair:mhz_band	-6	-2	-3	-7	-8	-3	-7	21	-10	-5
pair:mhz_in	-6	-4	-4	-8	-10	-5	-7	24	-7	-3
pair:middle_of	-17	-3	-3	-4	-4	18	-3	-3	-3	-5
pair:might_be	13	-5	-2	-2	-2	-7	-8	-7	-9	-3
pair:million_)	-5	-2	-3	-8	5	-6	-4	-13		-2
pair:million_,	-6	-2	-3	-12	54	-2	-6	11	10	-4
pair:million_.	1	-3	-3	-4	24	-7	-6	13	39	-4
pair:million_and	-9	-2	-2	-10	-10	27	-4	34	48	-4
pair:million_by	-5	-2	-3	-7	24	-6	-6	-20	22	-3
pair:million_dinar	-2	-2	-4	-6	-11	-5	-11	-24	39	-1
pair:million_dollar	-7	-3	-3	-3	36	-7	-6	-2	5	-4
pair:million_each	-14	-5	-4	-29	-8	-5	-6	69	-7	-4
pair:million_euro	-7	-3	-3		20	-5	-5	7	5	-4
pair:million_for	-7	-4	-3	-7	86	-6	-6	-12	11	-3
pair:million_franc	-5	-2	-2	-6	35	-4	-3	-7	-4	-5
pair:million_from	-9	-4	-4	-5	70	10	-9	-5	40	-17
pair:million_go	-5	-4	-3	17	70	-6	-3	-10	-17	-3
pair:million_have	-22	-4	-5	-5	48	-9	-3	-3	-6	-4
pair:million_in	-9	-2	-3	-7	58	-9	-3	-7	-2	-3
pair:million_into	-6	-3	-3	-10	81	-14	-5	-8	-12	-4
pair:million_krone	-6	-2	-4	-8	48	25	-3	-6	10	-7
pair:million_loan	-3	-2	-4	-10	61	-8	-7	-27	-7	-2
pair:million_of	-14	-3	-2	-4	28	-4	-9	-3	29	-3
pair:million_on	-8	-8	-3	-7	89	-13	-3	-4	-8	-4
pair:million_over	-7	-2	-3	-7	57	-5	-3	-2	-4	-4
pair:million_penalty	-10	-2	-2	-6	-5	-3	-5	-10	63	-2
pair:million_people	-12	-20	-3	-6	-10	-4	-7	16	10	-4
pair:million_peso	-8	-5	-4	-5	-13	-6	-5	32	69	-3
pair:million_rand	-4	-2	-3	-13	8	-5	-8	-5	31	-3
pair:million_ringgit	-7	-8	-5	-7	65	-16	-4	-4	-7	-3
pair:million_subscriber	-1	-3	-3	-16	-19	-15	-4	-3	-4	-3
pair:million_to	-10	-5	-4	-7	83	2	-6	-13	16	-8
pair:million_user	-11	-4	-5	-6	-7	8	-8	9	-11	-6
pair:million_with	-4	-1	-2	13	8	-13	-5	-5	-10	-2
pair:minister_'	-26	-19	81	-5	-3	-6	-7	-3	-4	-4
pair:minister_'s	-13	11	-5	3	-6	-7	13	-3	-5	12
pair:minister_,	-1	-11	-7	-5		-10	6	-2	-6	13
pair:minister_.	-17	-4	-6	-4	-13	-11	-8	-3	-6	51
pair:minister_<p>	-17	-4	-4	-6	36	19	8		-6	-6
pair:minister_and	-15	11	22	-4	-5	7	-4	-2	-4	-9
pair:minister_at	-16	-4	45	-4	-4	-15	-6	-4	-8	42
pair:minister_for	50	-3	-25	-5	-6	-4	-6	16	-4	-11
pair:minister_hear	-26	-3	-5	-4	-12	-5	-4	-5	-14	-5
pair:minister_in	-29	-3	17	-5	-5	-2	-2	-1	-4	-7
pair:minister_meet	-25	-3	-8	-4	-4	-4	-7	-16	-5	-4
pair:minister_of	-9	-6	-6	-5	6	-5	6	-5	-7	46
pair:minister_on	8	-13	10	-4	-4	-6	-6	-3	-6	47
pair:minister_take	-6	-4	-4	-34	-9	-12	-6	-5	-27	-5
pair:ministers_of	-24	-5	64	-4	-4	-8	-9	-4	-4	-7
pair:ministry_'s	9	2	-6	15	-4	-5	-6	-3	-5	-3
pair:ministry_,	9	-4	22	4	-4	-5	-3	-2	-4	-4
pair:ministry_.	37	-7	-1	3	-4	2	-4	-2	-4	-6
pair:ministry_and	38	-4	-3	-3	6	-4	-3	-2	-2	-3
pair:ministry_be	50	-5	-5	38	-4	-5	-9	-4	-14	-6
pair:ministry_in	6	-3	-4	-5	14	-4	-3	28	-8	-2
pair:ministry_of	-3	-3	-3	-8	-3	-5	9	-4	-6	-3
pair:ministry_say	5	-1	-5	-4	-4	-3	10	-3	-3	-6
pair:ministry_to	-5	-2	-3	-2	34	-5	17	-3	-10	-6
pair:minute_,	-24	-4	-5	-5	-5	-9	-7	-3	-8	-5
pair:minute_.	45	-8	-6	-5	-4	-7	-5	-3	-7	-8
pair:minute_with	33	-6	-4	-3	-5	-6	-1	-2	-4	-7
pair:mission_be	28	-16	-4	25	-4	-7	-1	-3	-4	-4
pair:mission_to	-7	57	-6	-3	-3	-6	-3	-3	-4	-5
pair:mobile_carrier	-8	-4	-3	-5	-32	-10	9	-5	40	-6
pair:mobile_congress	-17	-19	66	-4	-3	-41	-4	-4	-3	-7
pair:mobile_datum	25	-7	-4	-3	-4	-6	-9	-3	-16	-5
pair:mobile_license	-7	-3	-3	-6	-4	-6	-4	14	-7	-5
pair:mobile_money	-6	-4	-4	-5	-10	8	14	-8	-9	-3
pair:mobile_network	-1	-3	-2	15	-3	-9	-5	-2	-6	-4
pair:mobile_operator	16	-4	-4	-5	-5	-9	18	8	-6	-5
pair:mobile_phone	-5	-2	-3	-2	-10	-8	-9	14	-5	-3
pair:mobile_world	-14	29	13	-6	-2	-8	-3	-5	-6	-3
pair:model_,	16	-5	-6	-7	14	-9	-12	-3	-5	-7
pair:model_.	-13	-4	-3	-21	-6	-14	36	-4	23	-4
pair:model_of	15	-3	-2	-7	-4	-6	-3	-3	-3	-7
pair:model_that	-7	-2	-3	-8	-15	31	-28	-5	18	-2
pair:model_to	-7	-4	-4	35	-9	-8	-4	-23	-5	-3
pair:monday_,	16	-2	5	-2		6	6	-3	-9	3
pair:monday_.	14	7	4	11	3	5	1	4	-1	
pair:monday_;	9	-3	-2	-3	-2	-3	-2	-4	-5	56
pair:monday_<p>	38	13	-2	-5	-4	13	-3	-3	-4	-5
pair:monday_and	4	-2	-3	-12	-3	-3	6	-6	31	-10
pair:monday_between	57	-7	-4	-4	-4	-5	-4	-2	-2	-19
pair:monday_evening	47	-19	-5	-16	-5	-5	-5	-3	-7	-6
pair:monday_for	28	23	-5	-3	-4	-3	-3	-3	-4	-6
pair:monday_in	37	-3	-11	2	-5	10	-5	-4	-7	-4
pair:monday_morning	1	1	-3	-16	-4	-11	-2	-3	48	-8
pair:monday_the	-1	-11	2	-5	-7	18	-3		-5	33
pair:monday_to	15	19	-4	-4	-4	-4	28	-3	-9	-3
pair:monday_with	23	-4	5	-7	-6	-7	-4	6	-3	-6
pair:money_,	-8	-3	-4	-4	-12	-4	-4	-7	3	-4
pair:money_.	-28	-4	-4	-4	-5	-6	-5	-3	-8	-4
pair:money_be	-7	-5	-6	-5	25	-14	-7	-3	-7	-5
pair:money_for	-6	-2	-4	-9	32	-6	-6	-5	-6	-3
pair:money_in	-11	-3	-2	-3	14	20	-4	-6	-8	-3
pair:money_into	-15	-3	-2	-7	22	-6	-9	-7	-3	-7
pair:money_laundering	2	-2	-4	-3	-11	-5	-6	-4	40	-8
pair:money_transfer	-6	-4	-3	-4	-16	-19	29	15	-6	-4
pair:month_,	4	-5	-4	-4	3	-6	14	1	2	-2
pair:month_.	2	1	8	-7		1	9	3	-1	4
pair:month_after	-8	-3	18	-5	-4	24	-2	10	1	-2
pair:month_be	-34	-2	-3	-4	-14	-20	-3	-3	-29	-5
pair:month_by	-8	30	-4	-3	-6	43	-7	34	-9	-6
pair:month_for	-25	18	-14	-4	-12	36	-6	-14	-2	-4
pair:month_in	-4	-3	-5	24	-4	-7	-8	5	29	-3
pair:month_later	-4	-2	-2	-4	-3	-7	-16	38	32	17
pair:month_of	-14	-9	-6	7	21	-9	-6	12	-5	-3
pair:month_the	-8	-4	-5	13	-3	-8	2	-5	18	-8
pair:month_to	28	-4	-5	-6	-8	-7	-5	18	46	-20
pair:more_.	-23	-5	-5	-3	-4	-16	23	-3	-6	-5
pair:more_<c>	-17	-6	-3	-3	-7	-2	-2	-2	-3	-1
pair:more_closely	3	-4	-4		-3	-3	-4	-2	-3	-2
pair:more_efficient	15	-3	-3	5	-2	-19	-3	-2	-2	-3
pair:more_of	-6	-7	-11	-2	-12	-1	-4	-4	-2	-2
pair:more_satellite	-5	-3	-2	-6	-10	-15	-4	34	-8	-3
pair:more_than	-8	-5	7	-6	3	-6	-4	-2	-6	-4
pair:more_time	-23	-4	-3	-28	-5	-3	-3	-5	-12	-4
pair:more_to	-7	-3	-4	-6	-6	37	-11	-4	-8	-4
pair:morning_,	17	-6	-4	-4	-11	-8	-3	-2	-6	-5
pair:morning_.	11	12	13	-7	-2	-1	-5	-4	15	-8
pair:morning_in	-8	8	-2	-6	-4	-4	-4	-2	-3	-4
pair:most_,	-11	-5	-7	-4	-27	-7	-2	45	-10	-2
pair:most_advance	-5	-4	-4	29	-15	-35	-5	-5	-4	-3
pair:most_of	9	-4	-3	-6	7	-8	-4	-5	-6	-7
pair:mou_)	-7	-2	-3	26	-5	-4	-6	-3	-4	-3
pair:mou_be	-15	-5	-4	38	-3	-2	-3	-2	-3	-7
pair:mountain_view	-10		-4	-3	-3	-5	-4	-2	-3	-4
pair:mous_)	18	-1	-2	-10	-9	-5	-4	-4	-4	-1
pair:move_,	-4	-2	-6	-3	13	-3	-5	20	-14	-7
pair:move_to	2	-4	-6	-4	-4	-6	-6	-3	-11	49
pair:mr._<p>	21	-8	-6	-2	-3	-5	-3	-2	-4	-1
pair:mr_<p>	-5	-6	-3		-11	2	-2	1	-5	-2
pair:mrs_<p>	15	-5	-4	15	-3	-3	-3	-1	-2	-10
pair:ms._<p>	-16	-4	-10	-3	9	-6	-5	-3	-4	-9
pair:ms_<p>	6	-5	-4	-5	-4	-6	-5	-3	-1	1
pair:much_as	-5	-3	-3	-8	20	-8	-4	-8	-6	-3
pair:much_in	34	-4	-4	-5	17	-15	-2	-3	-5	-6
pair:munich_.	29	7	-3	-3	6	-10	-4	-3	-4	-4
pair:must_be	5	-8	-3	-4	-5	-5	-8	16	-6	-4
pair:must_not	-7	-2	-2	-5	-2	-2	-15	-2	-11	-3
pair:must_pay	-5	-3	-2	-4	-12	-4	-7	-10	53	-3
pair:must_stop	-20	-10	-2	-1	-4	-3	-3	-2		-3
pair:mutual_recognition	16	-3	-6	14	-4	14	-8	-2	-3	-2
pair:nairobi_on	3	21	-8	-6	-4	-8	-2	-2	-3	-8
pair:name_,	-8	-2	-5	8	-6	-6	-4	-4	32	-5
pair:name_.	-12	-4	-4	-6	-11	-23	-10	-14	46	-7
pair:name_<f>	-5	-3	-3	-24	-6	29	-9	24	14	-16
pair:name_<p>	-19	-4	-5	-6	-6	-6	-5	-3	-7	75
pair:name_a	-26	-3	-4	-6	-4	-9	3	-4	32	22
pair:name_after	-16	-4	-4	-4	-8	-5	-4	-5	-7	-26
pair:name_and	-6	-2	-2	-14	-10	-9	-3	-5	6	-14
pair:name_at	-6	-4	15	-4	45	-4	-17	-3	-4	-9
pair:name_in	-12	-7	-3	2	1	-6	-4	-15	-3	-12
pair:name_of	-13	-3	-5	-6	-3	-4	-10	-7	15	13
pair:name_the	-19	-5	-6	-4	-5	-5	-11	-3	-5	33
pair:name_to	-27	-4	-3	45	-7	-3	-3	-2	-3	-20
pair:national_broadband	-6	-4	-5	-4	12	-11	15	-4	-3	-4
pair:national_cloud	-4	-2	-3	65	-7	-32	35	-19	-14	-11
pair:national_datum	-18	3	-5	-7	11	30	18	-3	-5	-3
pair:national_ict	-13	-2	18	-11	-4	-14	14	-4	-15	-2
pair:national_palace	-8	19	-4	-3	-3	-3	-3	-1	-3	13
pair:national_project	-5	-2	-6	-4	-3	-6	-13	-2	-3	-18
pair:national_security	-4	-4	-3	-3	-3	-4	-13	13	9	-3
pair:national_semiconductor	-27	32	-4	-3	-9	-5	61	-2	-3	-4
pair:need_,	-31	-4	-6	-2	-2	-3	-3	-2	-2	-2
pair:need_.	-8	-3	-4	14	-7	-7	-3	13	-4	-4
pair:need_for	-11	-11	-1	-7	-4	-4	-7	-3	-4	-2
pair:need_the	-6	-3	-4	-4	6	-7	2	-20	-7	-6
pair:need_to	1	-5	-2	-3	-3	-4	-11	-4	5	-4
pair:negotiation_.	-24	39	-5	-3	-3	-3	-9	-3	-3	-5
pair:neither_would	53	-4	-4	-3	-21	-7	-6	-6	-5	-8
pair:network_,	-8	-3	-2	7	-10	5	8	-7	23	-1
pair:network_.	-2	-6	3	11	-5	-10	-9	-3	-8	-4
pair:network_and	-9	-5	-3	-6	-6	20	-7	-3	-6	15
pair:network_be	8	-7	-5	-5	-4	-10	-6	-4	-4	-4
pair:network_in	5	-4	8	5	15	2	-4	-10	-6	-5
pair:network_of	-15	-6	-5	-3	-1	30	-8	-4	-6	-4
pair:network_to	-3	-2	-2	-9	-21	28	10	-3	-5	-3
pair:never_be	-15	-5	-5	-6	-6	-5	-19	-5	-6	-6
pair:new_administrative	-30	-5	-4	-3	-3	-10	-5	-2	-3	-16
pair:new_board	-14	-5	-4	-4	-5	-14	-6	-3	-13	31
pair:new_customer	-7	-5	-4	-5	-11	-8	-6	-13	42	-4
pair:new_datum	23	-5	-5	27	-14	-23	6	-3	-9	-3
pair:new_delhi	-5	17	12	32	-4	-20	-12	-4	-4	-3
pair:new_director	-9	-4	-5	-6	-6	-8	-12	-5	-6	51
pair:new_head	-9	-11	-4	-7	-6	-5	-7	-8	-24	32
pair:new_law	-10	-3	-4	-4	-3	-4	16	4	-26	-5
pair:new_license	28	-2	-1	-3	-10	-5	-4	-13	-5	-5
pair:new_owner	-27	-3	-4	-6	87	-7	-4	-6	-14	-13
pair:new_rule	-9	-4	-5	-7	-3	-12	37	-5	-20	-6
pair:new_year	-3	19	-4	20	-5	34	21	-3	-10	-9
pair:new_york	21	8	-5	-6	3	-6	-4	-5	20	-5
pair:news_.	-20	-4	-6	-5	-7	-13	-7	-5	-8	-5
pair:news_agency	-4	-9	-4	8	-6	-4	1	-3	3	-4
pair:news_conference	-15	-5	-21	-1	-3	20	-5	-2	6	-4
pair:newspaper_.	-3	-6	-5	-4	-4	-9	-5	-3	-4	-4
pair:next_.	-19	-20	-7	-4	-4	-7	39	-14	-12	-2
pair:next_generation	-10	-3	-3	20	-11	-15	-4	-3	-4	-5
pair:next_meet	37	-6	-9	-4	-9	-8	-13	-4	-5	-7
pair:next_month	-5	-7	8	-3	-11	37	27	-2	-5	13
pair:next_to	-13	-4	-9	-11	20	-15	-4	-4	-7	-5
pair:next_tuesday	13	-10	-4	-4	-6	4	-3	-3	-4	-4
pair:next_wednesday	84	-4	-7	-6	-7	-6	-7	-2	-9	-13
pair:next_week	-11	20	-2	7	-4	11	-7	-3	-4	-6
pair:next_year	-11	-5	10	-6	7	23	2	5	3	-6
pair:ng_i	-11	-5	-3	-4	-8	-13	-2	-3	-3	-4
pair:night_,	26	-6	-5	-3	-3	-6	-6	-4	-5	-9
pair:night_.	15	3	-5	-5	-7	15	18	-6	13	6
pair:nine-day_trade	-7	24	-4	-3	-3	-4	-3	-2	-3	-5
pair:nine_in	-15	-5	-5	-7	-6	-12	-7	-4	-11	-5
pair:nine_month	-4	-2	-3	12	-4	-7	-10	26	2	-10
pair:nine_year	-17	-4	-4	-3	-4	-3	-4	-2	-14	-39
pair:no_agreement	-6	-6	-7	-28	-4	-8	-7	-7	-4	-2
pair:no_contract	-9	-2	-3	-48	-6	-5	-2	-3	-6	-7
pair:no_longer	-12	-10	-7	-4	16	28	-4	-6	-5	21
pair:no_meeting	-56	-6	-8	-6	-6	-8	-5	-2	-6	-3
pair:no_more	-14	-6	-3	-4	-11	-6	-4	-3	-5	-9
pair:no_objection	-7	-2	-3	37	-19	-6	-8	-5	-23	-5
pair:no_other	-16	-5	-4	-4	-13	-5	-4	-6	-7	-11
pair:no_plan		-9	-3	-3	-3	-2	-13	-3	-3	-4
pair:no_talk	-50	-3	-4	-6	-8	-7	-5	-4	-4	-4
pair:nobody_have		-4	-17	-2	-6	-4	-2	-2	-5	-3
pair:nod_to	-4	-3	-4	-8	37	-7	-12	56	-9	-5
pair:nominate_<p>	-25	-5	-5	-4	-4	-5	-7	-3	-5	77
pair:none_be	-16	-7	-7	-5	-5	-4	-4	-4	-3	-3
pair:noon_.	-5	-5	-18	-5	-2	-4	-3	-2	-16	-5
pair:not_.	-18	-4	-4	-6	-6	-5	-10	-4	-5	-8
pair:not_a	22	-4	-7	-5	-5	25	-7	-4	-5	-4
pair:not_answer	-12	-3	-3	-7	-4	-5	-6	1	8	-4
pair:not_be	-9	-4	-4	-5	-7	-3	-7	5	-4	-5
pair:not_come	10	17	-2	-5	-3	-2	-6	-5	-4	-5
pair:not_comment	-13	-5	-4	-5	-7	-8	-8	-11	-7	-5
pair:not_decide	-5	-4	-2	-4	-8	-5	-3	-9	-54	-3
pair:not_go	18	-8	-3	-5	-5	-4	-3	-3	-2	-6
pair:not_have	-6	-2	-3	-10	4	-7	-4	6	-9	-5
pair:not_in	-9	-3	-3	-7	-6	-4	-6	10	-5	-2
pair:not_invite	-14	-3	-10	-5	-6	-5	-5	-6	-11	-4
pair:not_meet	-40	-2	-4	-2	-6	-6	-3	-4	1	-2
pair:not_one	-12	37	-8	-3	-4	-4	-8	-7	-5	-5
pair:not_only	-5	-3	47	-3	-3	-4	-4	-2	-3	-2
pair:not_rule	-8	-3	-2	-2	-4	-5	-9	-10	-12	-4
pair:not_say	-13	-4	-4	-5	-4	-4	-11	-3	-4	-4
pair:not_so	-9	-7	-3	-3	-6	-5	-9	49	-29	-4
pair:not_stand	-5	-3	-2	-7	-4	-3	-6	-3	-4	-5
pair:not_take	-12	-3	-15	-4	16	-6	-3	-5	-4	-7
pair:not_the	-11	-23	-4	-3	-4	-6	-4	-3	-9	-4
pair:not_to	1	13	-4	5	-9	-5	6	-2	-6	-5
pair:not_want	-16	-6	-5	-5	-5	-6	-6	-4	-7	-5
pair:note_,	-10	-5	-4	-4	-4	-4	-5	-2	-3	-3
pair:note_.	-10	-4	-5	8	12	-9	-10	-7	14	-4
pair:note_from	9	-3	-2	-4	-3	-3	-3	-8	-3	-3
pair:note_in	-3	-4	-4	-2	-7	-5	-5	-4	-3	-4
pair:note_on	49	18	-3	-5	-3	-11	-4	-10	-3	-3
pair:note_that	-15	-5	-3	-2	-10		21	-4	-7	-7
pair:nothing_have	25	-6	-4	-2	-6	-4	-3	-3	-7	-12
pair:nothing_to	-9	-11	-5	-7	-6	-5	-3	-5	-10	-4
pair:notice_.	33	-3	-3	-7	-5	-3	-7	34	-16	-9
pair:november_,	-7	-5	19	-4	-5	3	24	7	7	-4
pair:november_.	-5	6	22	9	-5	24	13	6	-7	7
pair:november_2023	-12	-6	-5	12	-6	-8	-12	-5	20	-5
pair:november_last	-4	-3	-4	-4	-5	47	4	8	-13	-3
pair:now_<p>	-13	-5	-3	-4	-5	-5	-4	-4	-5	18
pair:now_go	-10	-14	-5	-6	-6	-11	-9	-5	-8	-7
pair:now_have	-18	-10	-6	-3	-5	-12	-5	-3	-4	-4
pair:now_in	-8	-3	9	-18	-6	-20	-6	-3	-5	-3
pair:now_serve	-6	-4	-6	-4	-12	-20	-5	32	-6	-6
pair:now_that		-4	-3	-7	-3	-6	-12	-21	-1	-2
pair:number_,	11	-8	-5	-6	-3	-3	-5	14	-13	-2
pair:number_of	-12	11	15	3	-7	-2	19	-4	3	-5
pair:number_portability	22	-3	17	-5	-6	-5	39	-8	-12	-4
pair:o_)	-20	-6	-6	-8	-7	-9	-6	-7	-11	-9
pair:objection_.	-8	-2	-3	-10	37	-8	-9	-8	12	-3
pair:oblige_<f>	-4	-3	-4	-6	-3	-11	-42	-10	-8	-2
pair:obtain_from	-10	-4	-2	-4	-10	-8	-9	48	58	-4
pair:occasion_,	-2	9	-8	8	8	-5	-4	-2	-4	10
pair:occasion_.	-40	-5	-5	-5	-5	-6	-5	-3	-5	-17
pair:october_,	-21	6	15	9	-5	37	1	-4	-5	1
pair:october_.	-9	17	21	4	-6	-3	1	9	-7	-8
pair:october_15	-14	-6	-4	-5	-4	52	-13	-6	-8	-9
pair:of_"	-12	-7	-4	-2	-12	10	-4	8	-3	-3
pair:of_$	-5	-5	-3	-3	43	9	-9	-4	9	-4
pair:of_1	-16	-5	-6	-4	-7	-13	46	-4	-5	44
pair:of_14	-4	-2	-2	-8	27	-4	23	22	-32	-4
pair:of_150	-4	-3	-4	-3	19	-4	-7	-9	-6	-3
pair:of_2	-7	-3	-7	-4	-7	19	-13	-3	2	-4
pair:of_20	-14	26	-9	-5	-4	24	-8	9	8	-7
pair:of_200	-10	-6	-3	20	29	9	-5	-7	-5	-5
pair:of_2022	-16	-6	-7	-4	-3	-21	-7	-3	-8	-5
pair:of_2023	26	-9	-3	-5	-13	29	-4	-2	-6	-8
pair:of_2024	-9	-6	-4	-5	-7	-19	-7	-3	-5	21
pair:of_2026	-6	-3	-3	-4	14	-7	39	-3	-6	-4
pair:of_2027	-25	-3	-2	19	12	25	-5	-7	-11	-6
pair:of_25	32	-2	-1	-4	-4	-3	-3	-14	-2	-1
pair:of_40	-11	-4	31	4	12	-3	-4	-8		-4
pair:of_5	-5	-2	-3	-3	-3	-3	-3	-1	-13	-2
pair:of_5g	-11	-3	-7	-5	-4	-7	-9	-11	-3	-5
pair:of_60	18	-2	-3	14	-16	23	-4	-3	-3	-5
pair:of_900	-6	-8	-4	-6	27	-31	-5	-4	-8	-3
pair:of_<a>	-7	-3		-1	-5	7		-2	-3	16
pair:of_<c>		-1	-3	-3	-3	-1	-4	1	1	-4
pair:of_<f>	-2	-3	-1	-4	2		-4	4	2	-1
pair:of_<o>	-3	5	2	-5	-8	1	-4		-6	15
pair:of_<p>	-2	4	-2	2	-4	-1	-1	-3	-1	4
pair:of_a	-10	3		3		-4	1	1	2	-5
pair:of_advance	28	-4	-2	1	-7	-5	-3	-2	-5	-5
pair:of_ai	-15	-3	-7	-7	-3	7	34	-3	-7	-5
pair:of_all	-10	-3	-4	-3	-6	-7	10	-3	-6	-5
pair:of_an	4	2	-4	3	-1	1	-6	-6	-2	-4
pair:of_any	-10	-5	-4	-3	-4	-8	-7	-18	-10	-7
pair:of_artificial	-3	-3	-3	-6	-5	-6	-8	-2	-4	-3
pair:of_both	30	-3	-3	8	10	-4	-4	-4	-5	-5
pair:of_break	-23	-7	-3	-3	-4	-6	-5	-5	53	-5
pair:of_business	-7	34	-12	-12	-4	-9	-22	-19	-9	-3
pair:of_child	-8	-2	-3	-4	-4	-5	-7	-4	21	-3
pair:of_chip	-2	27	-6	31	3	8	-6	10	-4	-5
pair:of_computer	-9	-3	-4	-5	-13	-9	-13	-2	-7	-4
pair:of_conduct	-11	-3	-3	39	-8	-14	19	-2	-5	-9
pair:of_contention	-11	-5	-4	-6	-6	-8	-5	-5	-5	-4
pair:of_cooperation	-6	3	-8	20	-3	-5	-6	-3	-3	-4
pair:of_customer	11	-1	-4	-2	-12	-3	-10	-8	18	-3
pair:of_datum	-18	-5	9	-2	-1	-6	10	-1	13	-4
pair:of_digital	-3	-5	3	-4	-4	-4	9	-3	-5	-2
pair:of_drone	-8	-3	-3	17	-6	-10	21	-4	27	-9
pair:of_each	-10	-5	-5	-4	-4	-10	15	-4	-5	-4
pair:of_electronic	19	-5	-5	-4	-6	-6	-6	-3	-4	-2
pair:of_eur	-4	-1	-2	-3	15	-5	-6	-15	1	-1
pair:of_europe	-10	-8	-13	-4	-5	-8	-3	-3	-7	-5
pair:of_executive	36	-8	27	-3	-13	-3	-3	-3	-4	-7
pair:of_expert	41	-9	-4	-15	-3	-5	-6	-3	-3	-4
pair:of_export	38	-4	-4	-5	-4	-4	-10	-3	-5	-4
pair:of_facial	-8	-3	-3	-4	-9	-6	19	-6	8	-4
pair:of_fee	55	-2	-4	-6	-5	-8	-5	24	-11	-10
pair:of_fiber	38	-7	-3	-4		15	-4	-5	-5	-3
pair:of_firm	-7	-2	-2	-4	-7	-3	-6	6	-13	-3
pair:of_five	-11	-4	-6	-4	-5	-12	-5	-3	-5	1
pair:of_forty	2	-22	-3	-4	-3	-5	-4	-9	-13	-5
pair:of_four	-1	-2	-5	-3	-3	2		27	-7	2
pair:of_government	-34	-8	23	-8	-4	39	30	-3	-4	-3
pair:of_gulf	-13	69	17	-4	-6	-10	-5	-3	-5	-6
pair:of_high-tech	-12	-4	-4	-7	-4	-5	-2	-3	-3	-6
pair:of_his	-3	18	-4	-5	-4	-7	17	-2	-6	15
pair:of_ict	-23	-4	-14	-29	-3	-5	14	-3	-5	-6
pair:of_illegal	-5	-3	-3	-8	-4	-5	-5	-10	16	-2
pair:of_information	-9	-3	9	-16	-2	-3	-3	-2	2	-5
pair:of_infrastructure	-9	-4	-3	-4	-6	-13	-16	-2	-6	-2
pair:of_intent	-9	8	-6	50	-7	-6	-6	9	-6	-3
pair:of_internet	-6	-3	24	-6	-6	-6	-6	39	-4	-3
pair:of_investment	-6	-5	-7	-3	-25	-13	-3	-2	-3	-2
pair:of_investor	-6	-1	-4	-3	-7	-7	-3	-2	-5	-4
pair:of_it	-21	2	-3	-6	13	-5	1	-4	-1	1
pair:of_its	-8	-3	-5	-2	5	38	1	6	-9	6
pair:of_june	-4	-7	-5	-9	-3	-5	-22	-5	-14	32
pair:of_large	31	-3	-2	-3	-16	-3	-1	-5	-4	-3
pair:of_last	-7	-3	-3	-5	39	-8	24	-14	-1	-4
pair:of_line	-11	-2	-2	24	-11	-10	-4	-12	27	-8
pair:of_local	-18	-2	39	20	-2	-4	-8	-8	4	-3
pair:of_march	-10	-3	-4	-5	2	-6	31	-18	15	-6
pair:of_may	-5	-5	-4	-9	-4	-23	2	-2	-11	36
pair:of_meeting	-52	-2	-15	-2	-3	-4	-2	-1	-2	-2
pair:of_minor	-7	-3	-5	-5	-4	-9	20	-8	20	-5
pair:of_mobile	-18	-4	-4	-4	-5	-5	-6	-11	-6	-4
pair:of_money	-6	-2	-5	-5	-19	-7	-4	-5	9	-3
pair:of_mutual	31	-3	-2	19	-2	-2	-8	-2	-4	-13
pair:of_network	-55	-7	24	-3	-3	-5	-3	-2	-3	-10
pair:of_new	5	-5	-2	-2	-5	-6	-2	-4	42	-4
pair:of_news	-5	-1	-1	17	-5	-3	-9	5	-5	-1
pair:of_next	-7	-3	-3	-9	-14	41	-5	7	-4	-3
pair:of_nine	-8	-3	-4	-6	9	-6	-3	-11	-15	-4
pair:of_nordtel	37	-3	-5	-4	-4	-5	-4	-3	-5	-11
pair:of_objection	-8	-3	-3	-8	-4	-6	-10	-6	64	-4
pair:of_operator	-6	-3	-2	-5	-3	-8	38	9	-17	-4
pair:of_other	-6	-1	-2	-2	-4	-3	-4	-11	-10	-2
pair:of_our	-20	-3	-3	-4	-3	-3	-3	-2	-3	-7
pair:of_parliament	-6	-4	-4	-4	14	-9	19	-3	-5	-8
pair:of_payment	-26	-4	-4	42	-7	-6	-7	-5	18	-9
pair:of_personal	-7	-2	-5	-4	-4	-6	14	-4	-7	26
pair:of_policy	-33	-2	-3	-2	-3	39	-8	-2	-4	28
pair:of_practice	16	-5	-11	-7	-3	-6	52	-2	-3	-3
pair:of_public	-6	-4	-5	-5	-3	-5	26	-3	-7	12
pair:of_r	-7	-5	-3	-5	36	-7	-3	-4	7	-3
pair:of_rs	11	-2	-1	-9	8	-5	-5	-8	9	-2
pair:of_san	-9	17	-4	-3	-9	-6	-2	-8	-8	-3
pair:of_science	17	-13	-4	-2	-3	-1	-15	-2	-4	-8
pair:of_semiconductor	-23	-5	-8	-6	-8	-8	-6	-2	-3	-2
pair:of_september	-18	50	-3	-3	-6	-13	-3	-4	-8	20
pair:of_service	30	2	-4	-5	-3	-8	-4	-2	1	-5
pair:of_several	-9	-3	-4	-15	27	-6	-25	-6	-8	-3
pair:of_six	15	-4	-7	21	-8	-6	-8	-4	5	9
pair:of_software	-32	-5	-3	17	69	-10	-3	-3	-8	-8
pair:of_some	31	-1	-7	-8	-7	-4	-11	-10	10	-2
pair:of_spectrum	23	-3	-7	-4	-21	-4	-5	33	-8	-4
pair:of_staff	-32	-4	-3	-4	-4	-4	-5	-3	-6	-7
pair:of_start-ups	11	-13	37	-9	-5	-7	-3	-3	-5	-9
pair:of_state	-11	1	-8	-5	-4	-7		3		-1
pair:of_talk	47	-9	-26	18	-3	-4	-4	-1	-2	-2
pair:of_tax	11	-2	-4	-5	33	-10	-6	-2	-3	-3
pair:of_technology	21	-5	-9	-5	-6	-4	-4	-1	-3	-5
pair:of_telecommunications	-32	-3	18	-3	-3	-3	-5	15	-3	-4
pair:of_that	-15	6	-3	-8		-4	-3	-6		-5
pair:of_the	1	-1	1	-1	-3	1		-2	-2	-2
pair:of_their	1	-3	-5	11	-12	-6	29	-4	15	-3
pair:of_them	8	3	-1	6	-3	-8	-5	-4	-5	-5
pair:of_these	12	-4	-7	-3	16	-5	-5	-4	-4	-3
pair:of_this	-7	17	-4	3	9	30	23	-6	-4	-4
pair:of_those	6	-3	-3	-6	-15	-6	-6	-3	-15	31
pair:of_thousand	36	-3	-2	-4	-15	-6	-2	-4	-13	-6
pair:of_three	-2	2	-5	-1	-5	-5	19	4	-23	-5
pair:of_thursday	27	-5	18	-5	-3	-5	-3	-1	-10	-7
pair:of_two	-19	-2	-4	-5	28	-9	-6	-8	42	13
pair:of_understanding	-8	-3	-2	30	-5	-5	-5	-3	-3	-3
pair:of_up	-7	-3	-4	-3	29	-7	-17	-7	-13	-3
pair:of_us	-4	-2	-2	-6	28	-12	-5	-11	-10	-5
pair:of_user	-26	-3	-3	-7	-7	-6	29	-3	29	-6
pair:of_vantel	2	-3	-6	15	-3	10	-4	-2	-4	-14
pair:of_view	42	-7	-3	-9	-2	-9	-3	-6	-3	-2
pair:of_way	15	-2	-6	-4	-1	-4	13	-6	-15	-4
pair:of_what	-2	-4	-4	-4	21	-4	-5	-5		-4
pair:of_which	-1	-4	-4	-8	1	16	-3	2	-11	-5
pair:of_whom	-17	9	-4	-4	-5	-4	-4		-5	-7
pair:of_€	-6	-2	-2	-4	37	-16	-4	-4	17	-4
pair:off_.	4	11	-5	-5	-5	-17	-5	-8	-6	-4
pair:off_<f>	1	15	-3	-3	-5	-15	-2	-8	56	-6
pair:off_a	-8	6	-5	-4	-13	61	-9	-3	-7	-7
pair:off_by	-4	-4	-3	1	-8	28	15	21	-4	-4
pair:off_for	-9	28	-9	-5	-4	-17	-11	-3	-13	-7
pair:off_from	-14	-5	-3	-4	-6	44	-13	-2	-9	-4
pair:off_its	-13	-11	25	-6	-4	17	-5	-2	-9	-3
pair:off_on	-6	-4	-3	-19	-18	22	4	22	-13	-5
pair:off_the	18	-5	-5	-11	-2	33	-5	-5	-13	-4
pair:off_to	-15	-7	-2	-3	-6	-6	-1	-4	-9	1
pair:offer_.	-22	-4	-4	-4	-10	-7	-3	-4	-8	-8
pair:offer_have	22	-2	-2	-4	-8	-2	-1	-9	-1	-2
pair:offer_satellite	-5	-2	-1	-2	-16	-5	-2	44	-2	-1
pair:offer_to	-10	-4	-17	-5	-10	-15	-5	-5	-7	-4
pair:office_,	3	-3	-4	-3	-4	-7	-4	-2	7	-9
pair:office_.	12	-5	-4	-3	-4	-7	-4	-2	-4	-14
pair:office_<p>	13	-2	-3	-3	-7	10	-2	-2	-5	-7
pair:office_and	4	-11	-2	21	-3	-4	-1	-1	-2	-5
pair:office_as	-18	-3	-3	-3	-3	-7	-3	-2	-6	36
pair:office_at	2	-4	-4	-3	-4	16	-4	-6	-6	39
pair:office_for	29	-5	-4	-2	-3	-9	-11	41	-4	-13
pair:office_in	-11	2	-4	-2	1	16	-3	-2	-4	3
pair:office_of	12	3	-3		-4	-6	-3	-4	16	-12
pair:office_on	27	-4	-4	-4	-2	-4	-3	-2	-6	6
pair:office_say	-10	-3	-13	-4	12	-5	-2	-2	14	
pair:office_that	-21	-4	-2	-4	-2	39	-10	-1	-2	-8
pair:office_with	11	-4	-3	-8	-3	-6	-2	-2	-5	-6
pair:officer_,	6	-4	5	-3	18	-7	5	-3	37	-18
pair:officer_.	-16	-4	50	-13	-5	-6	-19	-3	-10	23
pair:officer_of		-3	-14	-8	-3	-5	-6	-2	-5	7
pair:official_,	-9	24	-7	-6	-3	-6	-3	-2	-3	-2
pair:official_.	23	-35	-10	-3	-4	-3	-2	-2	-4	-3
pair:official_and	-14	43	-5	-5	-4	-3	-3	-2	-2	-3
pair:official_at	1	24	-3	-3	25	-7	-5	-5	-6	-5
pair:official_gazette	-3	-2	-3	16	26	-7	-9	-6	-8	-5
pair:official_in	-7	-7	-6	17	32	-6	-6	-2	-3	-3
pair:official_of	-2	-6	-6	-4	-4	21	-4	-6	13	-4
pair:official_on	16	9	-2	-4	-4	-5	-2	-3	-6	-2
pair:official_say	30	-6	-3	-5	-6	-9	-5	12	-12	-4
pair:official_visit	-16	43	-4	-3	-2	-3	-2	-2	-4	-5
pair:officials_of	63	-3	-9	-5	-6	-5	-7	-5	-12	-3
pair:old_.	-10	-9	-5	-5	-6	16	-11	-4	-9	-6
pair:on_,		-7	1	2	-7	-5	-5	29	11	-4
pair:on_.	-16	-2	-4	13	-6	21	-6	-3	-10	-6
pair:on_1	-14	-7	14	-5	1	21	1	4	-7	27
pair:on_11	19	-5	-7	-9	-3	30	9	-3	-4	-9
pair:on_12	12	-5	-9	9	-6	29	19	2	-11	7
pair:on_13	-25	-3	-4	-5	23	-9	-12	-8	-12	-5
pair:on_14	-15	-4	8	-2	-6	3	15	6	5	-5
pair:on_17	6	-7	-13	-7	-5	10	28	-7	32	-5
pair:on_18	11	-3	39	-4	-7	-4	-11	-7	25	-4
pair:on_2	3	-4	10	30	-6	-5	1	-14	-6	-6
pair:on_20	14	-4	11	-4	-4	24	1	-2	-5	24
pair:on_21	34	-9	-6	-5	-4	-4	52	8	-4	-6
pair:on_23	-10	-9	34	-5	-4	-7	8	-9	13	-3
pair:on_29	9	-3	15	-4	-1	-1		-4	-3	-2
pair:on_3	28	-5	15	-4	-4	6	4	-4	-6	15
pair:on_30	-8	-20	-7	-3	-7	24	-13	-3	-15	37
pair:on_4	-12	-8	36	-2	-3	3	21	-3	25	-17
pair:on_5g	-31	-4	-8	-6	14	34	-9	-4	-9	-4
pair:on_6	-28	-4	-5	-4	-6	-7	4	11	-3	-5
pair:on_9	17	-5	32	-4	-4	17	-5	-3	-4	-9
pair:on_<a>	-6	-6	-8	-5	-5	2	-13	-8	10	1
pair:on_<c>	-8	9	-4	-2	-4	2	2	-4	-5	-6
pair:on_<f>	-7	-2	-4	-3	-6	-2	-3	-6	28	-6
pair:on_<p>	21	-6	-3		-3	-4	-1	-3	-1	-2
pair:on_a	-9	13	3	2	8	2	1	-4	1	-4
pair:on_account	-10	-4	-2	-3	-2	-3	-17	-15	2	-10
pair:on_age	27	-4	-10	-4	-3	-6	27	-2	-13	-3
pair:on_ai	9	-4	7	12	-11	-7	-17	-3	-5	-4
pair:on_air	-9	-11	-6	33	-13	87	-5	7	-23	-4
pair:on_all	-12	-4	-10	-7	-16	-6	-13	-4	-5	-8
pair:on_an	-15	23	-4	-4	-2	-4	-3	-2	-3	3
pair:on_april	28	3	-4	-6	7	-5	11	21	-2	6
pair:on_artificial	-5	-3	28	1	-4	-4	-24	-7	-5	-4
pair:on_as	-16	-7	-4	9	-4	-4	-5	-3	-7	66
pair:on_august	12	-5	-2	-7	-5	-14	9	19	-5	8
pair:on_behalf	-16	-3	-4	13	-4	-5	-5	-3	-6	-6
pair:on_by	34	-3	-2	-4	45	-3	-9	-5	-5	-5
pair:on_chip	11	-8	13	41	-5	-8	26	-3	-5	-4
pair:on_closer	21	-5	-6	37	-3	-4	-4	-2	-4	-7
pair:on_condition	-15	-2	-2	-12	-8	-3	-6	42	6	-2
pair:on_cooperation	59	-3	-5	15	-5	-8	-2	-2	-2	-3
pair:on_cross-border	28	-4	-8	-18	-3	-6	43	-5	-3	-4
pair:on_cyber	5	-3	17	13	-4	-4	-9	-2	-4	-6
pair:on_datum	5	-5	-1	18	8	-6	20	-5	3	-3
pair:on_december	38	-9	-4	-3	-4	-8	35	6	-11	-4
pair:on_digital	9	-5	4	8	-5	-7	11	-3	-5	-4
pair:on_electronic	-9	-2	-3	-14	12	-6	18	-3	-5	-5
pair:on_every	-7	-4	-4	-4	-7	-7	-26	-3	-13	-6
pair:on_export	47	-5	-2	-6	-3	-4	-8	-8	-4	-3
pair:on_facebook	-11	-6	-4	-3	-4	-5	-3	-3	-5	-4
pair:on_february	12	7	-4	3	-4	1	11	-8	1	-10
pair:on_fee	45	-5	-20	-5	-4	-5	5	-4	-6	-5
pair:on_fiber	-17	-6	-5	-8	31	-9	-8	-4	30	-5
pair:on_for	-9	-11	-8	26	-5	-8	-6	-4	-10	-4
pair:on_foreign	18	-4	-5	-4	-4	-7	15	-4	-20	-10
pair:on_free	-1	-6	-6	32	-4	19	8	-2	-11	-7
pair:on_friday	5	7	3	3	-2	7	5	4	-3	
pair:on_hand	-32	-5	-6	-6	-4	-11	-6	-4	-5	-13
pair:on_his	-20	45	-8	-4	-3	-6	-4	-2	-11	-4
pair:on_how	20		2	-4	-5	-8	1	-6	-5	-4
pair:on_ict	-15	-3	-6	-21	-9	-8	-4	-4	-5	-4
pair:on_in	-14	-13	-6	-9	-5	64	-6	-4	-6	-4
pair:on_it	2	-3	4	-5	18	-7	-5	4		2
pair:on_its	-9	-4	-11	-3	6	22	8	-5	21	-4
pair:on_january	29	-5	-3	-4	1	-5		7	7	2
pair:on_joint	-8	-4	-2	25	-9	-6	-4	-5	-4	-6
pair:on_july	15	18	5		-5	-5	-3	17	10	17
pair:on_june	13	17		-4	-3	-6	11	7	-6	1
pair:on_leave	-11	-9	-4	29	-5	-5	-4	-3	-4	11
pair:on_license	-4	-3	-6	4	-4	-4	-9	-13	-2	-3
pair:on_march	22	-3	-4	-4	-3	-5	-5	-3	23	2
pair:on_may	17	7	19	-1	-7	9	8	-6	2	13
pair:on_mobile	-8	-3	-3	-6	-6	-14	46	-9	-13	-5
pair:on_monday	17	2			-1	1	4	3	2	1
pair:on_mutual	-7	-3	-7	13	-6	25	-9	-2	-4	-2
pair:on_national	-25	-2	-2	-2	-3	-3	-19	15	-7	-6
pair:on_new	-3	-4	-4	-5	-7	-17	14	-11	26	-8
pair:on_oct.	8	-8	-3	-4	-4	-8	-5	25	-5	16
pair:on_october	25	24	2	-8	-6	-15	24	21	16	-7
pair:on_offer	18	-4	-4	-4	-5	-9	-6	31	-6	-8
pair:on_paper	-10	-4	13	30	-6	-6	-11	29	-6	-2
pair:on_platform	13	-25	21	-5	-5	-5	-11	-2	-5	-5
pair:on_roam		-4	1	26	-3	-5	23	-3	-22	-3
pair:on_rural	55	-6	-6	5	-5	-11	-11	-3	-5	-3
pair:on_sale	-11	-8	-4	-3	-12	28	-8	-10	1	-3
pair:on_satellite	3	-13	-3	18	-4	-7	5	-6	-4	-5
pair:on_saturday	-14	32	16	-4	6	17	-5	-2	5	2
pair:on_semiconductor	32	-4	-4	-15	-5	-4	37	-2	-3	-4
pair:on_september	4	-4	-3	2	-4	-5	-4	7	-3	-1
pair:on_server	-1	-5	-3	-5	82	-8	-5	-5	-9	-5
pair:on_share	-5	-1	-2	27	-11	-3	-43	-7	-13	-2
pair:on_social	26	-3	-4	-5	-3	-7	-24	-6	21	-3
pair:on_spectrum	-22	-7	15	-5	-3	-6	-4	-13	-8	-3
pair:on_stage	-41	-4	5	-5	-4	-8	-6	-3	-8	39
pair:on_such	-5	-2	-1	-1	-1	-3	-14	-2	8	-4
pair:on_sunday	7	6	7	-5	-4	9	6	11	2	4
pair:on_support	17	-5	-2	-1	-5	-5	-3	-1	-3	-4
pair:on_that	-5	-4	-4	2	-4	-4	-6	-9	-4	-15
pair:on_the	6	1	-1		-3		5	-2	-2	-3
pair:on_them	-8	-3	-5	-5	9	-7	8	-10	-6	-4
pair:on_third	-7	-2	-3	-3	-5	-4	55	-24	-21	-2
pair:on_this	-14	-7	-5	7	-6	-7	-8	-4	-5	-8
pair:on_thursday	12	6	1	5	-2	4	2	-2	-2	4
pair:on_to	-21	61		-4	-4	-8	-6	21		-7
pair:on_top	-5	-3	-3	-3	40	-4	-3	-6	5	-5
pair:on_trade	17	17	-1	3	-5	7	-1		-1	-1
pair:on_training	-7	-3	-2	31	-3	-6	-5	-5	-6	-2
pair:on_tuesday	19	-1	1	4	-4	1	2	3	-2	-3
pair:on_wednesday	19	2	1	-2	-3	6	2	-2	2	-5
pair:on_what	-6	-3	-5	-3	-3	-6	-4	-18	-12	-3
pair:on_whether	-27	-3	-11	-3	-10	-14	-3	-2	-5	-2
pair:on_which	1	-3	-4	3	6	-7	-7	-2	-4	-6
pair:on_work	-1	-3	-6	-4	-3	-6	26	-2	-8	-4
pair:on_x	-15	-3	-3	-3	-5	-4	-2	-3	-6	-5
pair:once_,	-5	-4	-2	-2	-6	-3	-21	-16		-4
pair:once_the	-17	-3	-5	-4	-4	-6	-7	-6		24
pair:one_,	-15	-4	16	-3	-4	-3	19	-3	16	-4
pair:one_.	-11	-3	-4	-4		-15	15	-5	-6	-6
pair:one_and	-3	-3	-3	-3	-9	-14	12	-11	-7	-3
pair:one_another	-16	-10	-9	-6	-8	-4	35	-3	-6	-3
pair:one_be	-8	-4	-5	-4	-6	-5	13	-6	-7	-5
pair:one_day	16	-19	-4	-4	-7	-22	17	-7	-10	-4
pair:one_for	-14	6	-4	-5	-11	-5	-5	34	-9	-3
pair:one_go	-4	-7	-3	14	-7	51	-9	10	-25	-4
pair:one_of	-12	8	10	-1	-2		-5	-2	4	-3
pair:one_on	-16	-6	-5	65	-4	-6	25	-5	-7	-4
pair:one_table	72	-3	-7	-8	-3	-6	-7	-3	-4	-3
pair:one_that	-6	-2	-3	-5	-9	-11	-9	-2	-5	-4
pair:one_thing	25	-4	-3	-21	-4	-4	-12	-2	-5	-10
pair:one_with	1	-4	-9	28	-4	-5	14	-15	-10	-1
pair:online_,	-7	-3	-4	4	-3	-9	14	-4	-9	-6
pair:online_.	-10	35	-5	-7	-3	-3	-7	-2	-6	-2
pair:online_gambling	1	-6	-4	-3	-4	-4	46	-3	-8	-3
pair:online_safety	-7	-2	-3	-6	-4	-12	30	-4	-4	-3
pair:only_,	-9	-2	-3	-18	-13	-5	-3	-5	43	-3
pair:only_on	-10	49	39	-3	-7	30	-6	-2	-4	-6
pair:open_,	-4	10	20	-3	-6	-5	-3	-2	-7	-2
pair:open_.	-8	1	-19	-3	-4	-15	-6	-2	-9	-6
pair:open_<a>	4	-3	-4	-3	-3	32	-3	-6	-17	36
pair:open_<f>	-8	-2	-7	-6	-10	13	-4	21	5	-4
pair:open_a	-12	2	-6	4	-5	20	2	-4	-2	-3
pair:open_an	-10	-3	-7	-4	-4	18	-1	-5	38	-5
pair:open_at	44	-3	6	-11	5	-17	-6	-2	-13	-1
pair:open_by	-12	-9	23	-3	-7	17	-6	-2	6	-5
pair:open_for	22	-12	-14	-4	-4	10	10	-2	-4	-4
pair:open_in	-8	-3	2	-5	14	25	-6	-6	-2	-4
pair:open_its	-13	-4	29	-4	-3	-2	-3		-2	-4
pair:open_on	-11	-5	34	-6	-4	-1	-6	-4	63	-7
pair:open_the	1	-5	28		-5	31	-7	-3	9	-6
pair:open_to	-20	-2	-4	-9	28	-14	-4	-5	-15	-2
pair:opening_ceremony		-4	42	-7	-3	41	-2	-4	-7	-3
pair:opening_of	-22	-5	39	-5	-6	27	-5	-3	3	-5
pair:opening_the	-16	-3	-6	5	-4	-11	37	-14	-4	-3
pair:operate_in	-7	-4	-3	-9	-6	24	-6	-3	-4	-3
pair:operate_the	-17	-3	-4	67	28	-35	-4	-3	-4	-5
pair:operating_license	-2	-2	-2	-4	-2	-5	-5	-2	-9	-3
pair:operation_in	-14	-10	-3	-11	-8	22	-9	30	-4	-3
pair:operation_of	-31	30	-3	13	-4	17	-4	-4	-3	-2
pair:operator_,	8	-3	-4	-5	13	-8	6	1	-9	-7
pair:operator_.	-7	-3	-3	-11	10	11	86	-15	-13	-4
pair:operator_<f>	-3	-3	-4	27	-15	-18	-3	-5	9	-5
pair:operator_and	-4	-2	-3	-31	-7	-6	29	-8	-13	-4
pair:operator_at	-26	-3	-4	-4	-6	30	-3	-3	-4	-6
pair:operator_have	-11	-4	-4	-5	-5	-7	-8	-5	-6	-3
pair:operator_in	13	-9	-5	-4	-9	-6	8	-5	-6	-5
pair:operator_of	42	-3	-4	-11	-4	-5	29	-7	-7	-4
pair:operator_on	22	-6	-4	-6	-7	-7	-8	-4	-11	-4
pair:operator_pay	-6	-4	-4	-3	-10	-5	23	-10	-14	-3
pair:operator_that	-7	-2	-2	12	-13	-7	-4	-5	20	-6
pair:operator_to	49	-3	-3	-4	-3	-5	14	-8	-7	-4
pair:operator_with	10	-3	-2	-6	-8	-13	-5	-9	-3	-3
pair:opportunity_to	-12	-11	27	-4	-4	-2	-2	-2	-1	-13
pair:opposite_number	24	-15	-4	-3	-2	-2	-2	-2	-1	-2
pair:opposition_<p>	-16	-5	-4	-3	-4	-4	-4	-3	-8	-10
pair:or_<f>	-4	-3	-4	-8	-4	-4	-5	-22	-11	-5
pair:or_the	-22	-4	-2	-2	-9	-5	-4	-9	-18	-6
pair:orbit_,	-4	-18	-2	-4	-5	39	-3	26	-9	-2
pair:orbit_.	-5	-4	-4	-10	-9	15	-10	-6	-8	-3
pair:order_,	-4	-2	-6	-6	-2	-3	-16	-7	23	-3
pair:order_.	-5	-2	-2	-16	-3	2	-19	13	-15	-5
pair:order_<f>	-1	-1	-1	-9	-7	-2	-6	-8	8	-2
pair:order_be	-7	-2	-11	-7	-4	-7	-16	-4	-23	-2
pair:order_for	-6	-2	37	84	-3	-3	-17	-12	-59	-3
pair:order_of	-9	-1	-3	-10	-3	-2	7	-5	22	11
pair:order_on	-3	-2	-3	-14	-1	-2	19	-9	26	16
pair:order_that	-9	-4	19	-9	-1	-2	1	-5	-1	10
pair:order_to	-1	-1	-2	-13	-9	-3	-13	-3	23	-5
pair:ordinance_,	-8	-2	-2	-4	-3	-4	47	-23	-6	-8
pair:organize_,	9	-4	39	-3	-4	-7	-22	-3	-3	-3
pair:organize_by	-14	-5	68		-4	-6	-5	-3	-6	-5
pair:organize_the	-19	-3	47	-14	-5	-8	-6	-3	-5	-4
pair:oslo_.	28	-5	-6	-5	-7	-8	-6	-4	-7	-5
pair:other_'s	-9	-6	-5	-10	-5	-10	56	-3	-4	-2
pair:other_,	-7	-5	-6	-3	-2	-5	-8	-1	-3	-2
pair:other_.	-11	-8	-5	-8	-4	-7	-8	-3	-5	-5
pair:other_country	-10	-4	3	-3	3	-3	-8	-1	-2	-3
pair:other_member	-52	-5	-4	-5	-6	-4	-3	-3	-5	-9
pair:other_side	2	-5	-8	-7	-2	-4	-5	-2	-6	-5
pair:others_,	-12	-3	-7	-5	-7	-5	-7	-3	-8	-5
pair:others_.	11	-5	-5	-5	-5	-6	-5	-3	-9	-5
pair:ought_to	-10	-3	-5	-7	-4	-6	-8	-3	-9	-4
pair:out_,	-19	-3	-4	-5	-8	-1	-2	-3	1	5
pair:out_.	9	-4	10	-7	11	-5	-2	-5	9	-5
pair:out_<f>	16	-27	-4	-4	-7	-7	-4	-4	22	-4
pair:out_a	20	-4	-5	-7	-6	16	9	-3	-11	-4
pair:out_an	-10	-3	-4	-3	-5	56	-10	-3	-10	-5
pair:out_by	-21	-7	14	-4	-22	21	-4	-4	-17	-5
pair:out_for	-19	27	-5	-9	-5	-5	23	-3	-4	-5
pair:out_in	-2	-4	-4	2	-6	-7	-12	-5	-7	25
pair:out_of	-2	-3		1	-6	-8	-5	-4	-1	-4
pair:out_on	-14	4	-4	-12	-8	14	-10	-4	34	-5
pair:out_that	-1	-5	-4	-4	-5	-4	-5	-3	-5	-5
pair:out_the	10	-5	15	-7	8	-9	2	-4	5	-5
pair:out_to	-5	6	-6	-10	-3	13	38	-4	-20	-2
pair:out_with	15	-2	-2	-10	17	-6	37	-22	-5	-3
pair:outage_.	43	-4	-5	-4	-5	-5	-5	-8	24	-8
pair:outage_that	11	-5	-6	-3	-5	-15	-14	-4	6	-2
pair:outcome_.	-14	-4	-4	-6	-10	-7	-7	-5	-12	-4
pair:outlay_in	-9	-5	-6	-12	76	-7	-10	-11	-8	-3
pair:outside_.	-7	-4	-3	-8	-4	-5	-4	-3	-3	23
pair:outside_the	10	-3	-8	-3	-6	-10	-3	-3	41	17
pair:outskirt_of	-12	-4	-13	-8	15	36	-3	-3	-7	-4
pair:outsource_,	10	-5	-8	-1	-2	-3	-3	-2	-1	-2
pair:over_,	-11	-3	-3	-4	-6	-10	-5	29	-5	4
pair:over_.	-20	-3	-3	-4	-11	-6	20	-11	15	-6
pair:over_800	-7	-4	27	-5	-2	-31	-6	-2	-19	-3
pair:over_:	-21	-9	-5	-10	-6	48	-5	-3	-9	66
pair:over_<c>	-32	-4	-3	-4	-6	-9	-4	-2	-5	-5
pair:over_<f>	2	-4	-5	-10	-3	18	-3	5	-13	-8
pair:over_a	22	-5	4	-6	-7	15	1	-3	-4	-8
pair:over_an	-2	-6	-3	-2	-2	-2	-5	-1	-5	29
pair:over_as	-28	-3	-3	-4	-9	-8	-2	-4	-3	58
pair:over_five	-4	-2	-5	-9	56	-5	-2	-3	17	-7
pair:over_from	-22	-4	-4	-4	-11	-8	-4	-3	-5	44
pair:over_in	2	13	-11	-2	31	-4	-1	-1	-5	33
pair:over_its	29	-4	-3	-5	-4	-4	-8	-14	38	-8
pair:over_lunch	36	24	-5	-3	-2	-4	-2	-2	-5	-4
pair:over_on	-17	-5	-3	-3	-4	-11	-5	-2	-3	36
pair:over_ten	-6	-3	-2	10	58	-16	-4	-5	-10	-20
pair:over_the	13	4	-2	-5	-5	-1	-2	-2	-1	-8
pair:over_three	23	-5	-4	24	19	-8	-7	-3	4	-9
pair:over_to	-13	-2	-6	52	32	-12	-6	-24	-9	30
pair:over_two	-3	-5	-12	37	-7	-6	-4	-3	-6	22
pair:over_what	23	-8	-2	-2	-2	-4	-3	-1	-16	39
pair:oversight_of	-5	-4	-3	-5	-4	-5	-9	-7	13	-3
pair:overturn_the	-15	-3	-4	-3	-5	-4	-10	20	36	-4
pair:own_,	-36	2	-3	-8	-6	-9	-4	-2	-4	-9
pair:own_.	-12	-5	16	-4	-5	-22	11	-4	-9	-10
pair:own_<f>	-10	-4	-3	-9	-12	-8	-4	18	-22	-7
pair:own_and	-5	-3	-7	-8	29	-6	-4	-6	-7	-5
pair:own_by	-3	-3	-3	-5	-8	-5	-3	-9	-8	-3
pair:own_the	-16	-10	-6	-3	13	-4	-4	-4	-6	-6
pair:ownership_rule	28	-2	-2	-2	-3	-2	-28	53	-34	-2
pair:pacific_ict	16	-20	40	-2	-2	-5	-4	-2	-4	-11
pair:packaging_plant	-37	-7	-4	-9	17	12	-4	-3	-6	-4
pair:pact_on	-12	-3	-8	65	-6	-5	-4	-7	-5	-9
pair:pact_with	-15	-2	-4	86	-6	-5	-4	-7	-14	-3
pair:page_.	-1	-3	-32	-3	-3	-7	19	-3	10	-4
pair:palace_,	2	16	-4	-3	-2	-7	-3	-3	-2	-14
pair:palace_.	10	-2	-3	12	16	-5	12	-4	-3	-6
pair:palace_<p>	12	-4	-3	-3	-3	-3	-2	-2	-2	-8
pair:palo_alto	48	-7	-7	-4	-4	-6	-5	-2	-10	-5
pair:panel_.	18	-7	9	-3	-7	-15	-4	-2	-3	-3
pair:panel_on	-15	-6	46	-4	-5	-5	-6	-3	-5	14
pair:paper_,	-23	-3	14	-18	-5	-3	-8	-2	-26	-3
pair:paper_be	8	-4	-4	39		-3	-16	-6	-5	-9
pair:paper_mill	17	29	-2	-13	16	-8	-4	-4	-7	-2
pair:paper_on	-7	-3	-6	11	26	-6	-1	-3	-3	-3
pair:parent_,	-14	-3	-3	-7	-19	-12	-5	-5	-20	-4
pair:parent_company	21	-3	-2	-2	-3	-5	-1	-2	-2	-6
pair:parent_of	3	-4	-6	32	-4	-7	-4	-7	-28	-2
pair:paris_,	23	-17	68	-5	-3	-4	-3	-2	-3	-8
pair:park_'s	-8	-10	-8	18	-5	-20	-3	-4	-7	-4
pair:park_,	23	-6	-6	-4	-6	-1	-4	-3	-6	-3
pair:park_.	18	-10	-7	-5	39	-10	-13	-5	-9	-4
pair:park_be	20	15	-6	-5	-4	33	-4	-2	-3	-5
pair:park_in		4	-7	9	-7	31	-6	-3	-6	-5
pair:parliament_.	9	-2	-11	-3	35	-10	25	-3	-4	-12
pair:part_,	-12	-3	-3	-5	-4		6	-1	6	
pair:part_.	-4	-2	27	-6	8	-3	10	-5	13	-5
pair:part_as	11	-6	-7	-3	-3	-4	-2	-2	-3	-10
pair:part_in	6	-6	31	-5	-11	-4	-3	-3	-3	-9
pair:part_of	-7	4	1	-4	3	2	-1	-4	3	-7
pair:part_that	-13	-4	-8	-4	-3	-4	-4	-4	24	-3
pair:part_with	-7	-6	-2	-5	-3	-9	-3	-15	26	-2
pair:parte_filing	10	-6	-2	-5	-2	-4	-2	-1	-3	-6
pair:particular_.	-10	-7	-5	-6	-6	-5	-3	-3	-3	-4
pair:partner_,	5	-5	-3	-17	11	-5	-2	-6	-4	-3
pair:partner_.	-4	12	-4	-13	-7	4	-5	-4	9	-6
pair:partner_in	-14	-6	-6	4	2	-5	-4	-4	-5	-4
pair:partner_of	17	-6	-4	-12	-14	-6	-3	-4	-5	-5
pair:partner_with	-14	-7	-8	49	-7	-6	-2	-2	-4	-3
pair:partnership_,	-5	-4	-3	14	-6	-6	-3	-2	-3	-3
pair:partnership_.	-11	-9	-4	37	-5	-4	-4	-4	-4	-4
pair:partnership_agreement	-11	-3	-7	20	-4	-6	-6	-2	-3	-3
pair:partnership_on	2	-4	-4	29	-3	-3	-4	-2	-4	-4
pair:partnership_with	-10	-2	4	54	-9	2	-3	-5	-7	-3
pair:party_,		-5	-3	10	-3	-4	-6	-2	-4	-5
pair:pass_a	-21	-3	-5	-4	-6	-7	19	-4	-7	-4
pair:pass_by	-1	-5	-6	-4	-4	-9	80	-5	-8	-7
pair:pass_into	-9	-3	-5	-5	40	-13	12	-3	-13	42
pair:pass_the	-14	-4	-4	-4	-5	-5	27	-4	-8	-7
pair:past_,	-25	-5	-5	-1	-2	-3	-3	-1	-3	27
pair:past_year	-28	-4	-11	-5	-13	-7	-7	-4	-6	-4
pair:patience_.	-19	-4	26	-7	-8	15	-6	-5	-9	-7
pair:pavilion_of	-15	20	55	-2	-6	-4	-4	-2	-3	-3
pair:pay_$	-7	-3	-2	-4	-10	-5	-6	1	31	-3
pair:pay_,	16	-5	-3	-3	-11	-5	-3	-5	15	35
pair:pay_a	17	-4	-2	-3	-5	-3	-2	-8	10	-5
pair:pay_an	-20	34	-5	-3	-3	-5	-3	-2	-3	-2
pair:pay_for	-9	-4	-5	4	26	1	-6	-5	-10	-5
pair:pay_in	-5	-3	-1	-2	-8	-2	-9	-20	6	-5
pair:pay_the	16	-5	-3	-4	-14	-7	-4	73	-8	-3
pair:pay_€	-9	-4	-3	-5	-10	-10	-5	-5	65	-3
pair:payment_,	-4	-3	-5	-3	-4	-29	-4	-3	16	-2
pair:payment_company	23	-3	-9	-6	42	-14	-11	-7	-9	-4
pair:payment_firm	-18	-3	-5	-7	-4	-5	-6	42	27	-3
pair:payment_in	-9	-9	-3	43	-4	-7	-6	-3	-3	-2
pair:payment_of	-13	-3	-3	-5	-12	-5	40	-3	13	-6
pair:payment_service	-7	-3	-6	2	-3	4	-7	8	-11	-4
pair:payment_system	-15	-3	-2	71	-4	27	-6	-3	-9	-3
pair:pen_to	-10	-2	-3	52	6	-8	-15	-4	-3	-6
pair:penalty_,	-3	-3	-2	-17	-6	-4	-18	-2	-15	-6
pair:penalty_for	-9	-2	-4	-5	-3	-3	3	-6	-10	-4
pair:penalty_of	-3	-3	-2	-3	-8	-5	-7	-5	14	-3
pair:penang_.	10	-10	-6	-4	30	-9	-4	-5	-7	-4
pair:penciled_in	25	40	-3	-5	-3	-4	-3	-3	-6	-7
pair:people_'s	-11	-5	-3	11	-4	-5	-7	-2	-3	-3
pair:people_,	-7	-4	-4	-5	5	-7	-5	-3	-5	6
pair:people_.	-10	-9	-5	-2	-8	2	-4	-3	-4	-5
pair:people_and	-10	-4	-4	-4	-7	-6	-6	-5	9	-5
pair:people_familiar	-6	-3	-3	-2	-12	-3	-7	-4	-17	-2
pair:people_in	-7	-3	-4	-6	-2	9	-5	-3	6	-5
pair:people_of	-22	-4	-3	-5	-10	9	-3	-3	-6	-4
pair:people_to	-13	-5	28	-10	-3	-6	-5	-3	-3	-11
pair:people_who	-6	-4	-3	-9	18	-5	-4	-4	-7	-3
pair:per_cent	-8	-3	-5	-5	21	-8	19	-4	-7	-5
pair:percent_.	7	-3	-4	-7	9	26	-7	-5	-12	-5
pair:percent_of	5	-4	-5	-6	36	-7	15	-5	-8	-4
pair:period_of	-9	-3	-8	-5	25	-9	-11	-4	-6	7
pair:permission_to	-6	-3	-2	-5	-9	-4	-4	37	-11	-3
pair:permit_.	-8	-4	2	-4	-3	34	10	-22	-7	-3
pair:permit_for	-7	-4	-4	-4	5	-5	-9	24	-8	-3
pair:permit_from	-5	-3	-3	-7	13	-6	-6	33	-8	-2
pair:permit_in	9	-4	-4	-5	-7	-5	-12	9	-7	-4
pair:permit_of	-6	-2	-2	-6	-4	-6	38	13	-18	-3
pair:person_.	6	-3	-3	-3	-3	-5	-2	-2	-12	-5
pair:person_who	-12	-2	-4	-9	-5	-8	-20	-25	54	-8
pair:personal_data	-9	-3	-3	-5	-3	-5		-3	-3	-3
pair:personal_datum	-7	-3	18	-5	-3	-7	20	-4	-6	-6
pair:personal_information	-7	-3	-6	-4	-8	-6	13	-2	17	40
pair:peso_.	-10	-6	-4	-6	-14	-7	-6	37	75	-4
pair:phase_of	-3	-7	6	11	1	34	-5	-3	24	-7
pair:phone_.	20	-5	-3	7	11	4	8	-4	-3	-3
pair:phone_maker	-34	-9	-5	-2	-4	34	-2	-4	50	-4
pair:phone_with	37	-2	-7	-4	-3	-6	-4	-2	-4	-3
pair:pick_<f>	-7	-3	-3	51	-10	-13	-3	-8	-10	-15
pair:pick_<p>	-17	-4	-4	-6	-5	-4	-4	-3	-5	18
pair:pick_up	-7	-4	-3	-17	28	-6	-11	-6	48	-15
pair:picture_of	-12	-5	-3	-4	-6	-5	-4	-3	14	-11
pair:piece_of	1	-11	-3	-5	-5	-4	47	2	-7	-3
pair:pillar_of	-21	-4	-4	-4	-3	-8	-7	-2	-2	-4
pair:pilot_line	17	-5	-5	-4	52	12	-3	-10	-6	-3
pair:pilot_of	-8	-6	-5	-5	-8	32	-8	-4	-6	-5
pair:place_,	-23	-3	-6	-5	21	-9	-9	-5	-3	-3
pair:place_.	13	-2	-9	-8	-10	-3	-4	-2	-6	21
pair:place_at	9	-4	-8	-7	-3	-9	-5	-4	-8	-5
pair:place_for	31	-5	-4	-12	-5	-13	3	-2	-5	-6
pair:place_in	34	-5	15		-4	22	-5	-6	1	-3
pair:place_of	-29	-2	-4	-4	-5	-4	8	-4	-4	38
pair:place_on	23	-5	-1	12	-5	8	-6	17	-6	-5
pair:place_to	-9	-11	8	-3	-4	-6	-4	-4	9	-4
pair:place_where	-11	-7	-3	-2	-4	-10	-2	-2	-4	-4
pair:plan_,	-7	-2	-2	-3	15	-4	-13	10	-11	-4
pair:plan_.	5	-7	-4	2	-5	28	4	-5	-12	-6
pair:plan_be	-20	-4	-13	-4	-6	-21	-14	-3	-2	-5
pair:plan_for	-10	3	1	-5	-2	-9	10	3	-3	-6
pair:plan_of	-8	-5	-7	11	1	-11	-5	6	-4	-2
pair:plan_to	5		-5	-2	8	7	-1	2	-3	-3
pair:planalto_palace	7	-5	-2	-3	-1	-5	21	-1	-4	-3
pair:plant_,	-5	-5	-5	-5	-18	32	-4	-3	-9	-3
pair:plant_.	-20	15	-3	-6	27	-10	-4	11	-8	-4
pair:plant_at	-27	35	-7	-11	-8	18	-3	-2	-3	-4
pair:plant_in	-11	8	-4	-7	40	12	-5	-4		-3
pair:plant_near	-9	-5	-2	-5	51	4	-6	-4	-4	-3
pair:plant_of	19	11	-6	-4		14	-3	-4	-5	-4
pair:plant_that	-3	-3	-3	18		-10	-1	-1	-3	-2
pair:platform_,	-8	-3	5	17	-7	-8	-10	-5	44	-7
pair:platform_.	56	-5	-7	32	-9	-12	-4	-3	-5	-3
pair:platform_<f>	-32	-4	-3	-4	-4	-11	-4	-9	64	-2
pair:platform_be	-7	-6	-5	-5	-4	21	-1	23	-8	-2
pair:platform_for	4	-4	-15	-5	-6	-10	-5	-2	-4	-3
pair:platform_have	-30	-3	-3	-3	-3	-8	-13	-12	-20	-3
pair:platform_in	-7	-2	-2		-6	8	12	-3	-5	-4
pair:platform_of	-9	-3	-37	-6	-3	49	-5	-3	-5	-8
pair:platform_that	-24	-4	-6	-3	-3	-10	-2	-3	-10	-4
pair:platform_to	-4	-3	-3	-6	-2	-9	9	-2	-8	-7
pair:play_host	26	-9	12	-6	-3	-5	-3	-3	-4	-3
pair:play_in	-12	-4	-10	-4	-3	-3	-3	-3	-5	-2
pair:player_,	-8	-4	-8	-3	-5	-4	-4	-7	-7	-5
pair:player_.	-11	-4	-3	-5	-4	-6	-3	-4	-5	-6
pair:player_in	-7	-2	-4	-2	-6	-5	-8	-4	-8	-4
pair:plead_for	17	-5	20	-5	-7	-11	6	-9	-4	-5
pair:pledge_,	-9	-2	-3	-8	9	-3	-4	-4	-4	-6
pair:pledge_to	-8	-3	-4	-5	38	-6	-6	-5	-5	-5
pair:point_,	-18	-3	-3	-4	-5	-6	-13	-3	-7	-5
pair:point_.	4	-3	-4	-9	16	-19	-4	-3	-7	-4
pair:point_out	-6	-5	-6	-4	-6	-6	-6	-3	-5	-5
pair:point_to	-15	-4	-6	-4	-8	-6	-17	-5	-7	-5
pair:policy_,	-7	-3	-4	-4	-5	17	16	-6	-5	-3
pair:policy_.	34	-3	-3	-4	-6	-4	-7	-6	-2	-5
pair:policy_and	-13	-2	-3	4	-2	-3	-17	-2	-2	-4
pair:policy_be	8	-2		-4	-7	-4	-22	-9	9	-3
pair:policy_dialog	42	-7	27	-7	-5	-3	-12	-4	-4	-3
pair:policy_direction	26	-2	-3	-10	-4	-6	66	-13	-8	-5
pair:policy_for	-32	-3	-4	-3	-4	-5	47	-2	-3	12
pair:policy_in	-37	-3	-3	-4	-3	-23	27	-2	-3	-4
pair:policy_of	-16	-5	-3	-2	-2	-3	-4	-1	-2	-3
pair:port_moresby	5	-20	30	-1	-2	28	-4	-2	5	-7
pair:port_of	-20	-6	9	-4	-5	28	-5	-2	-5	-3
pair:post_,	34	-2	-3	8	-3	-3	-4	-4	-3	-13
pair:post_.	-7	-3	-5	-16	13	-3	-26	-2	-15	7
pair:post_a	-9	-3	-4	-7	-12	-3	-3	-2	-6	-21
pair:post_and	-17	-3	-6	-6	-2	-3	-13	-1	-6	47
pair:post_of	-18	-5	-4	-13	-4	-3	-2	-2	-3	64
pair:post_office	-8	26	-2	-3	-3	-5	-3	-1	-2	-6
pair:post_on	5	-3	-4	-4	-5	-5	-3	-3	-5	-31
pair:power_,	-26	-3	-8	-7	-3	-13	-5	-4	-3	-4
pair:power_.	-10	8	-4	4	-7	-21	-2	-4	10	-3
pair:power_for	5	-3	-2	16	-10	-6	-3	-3	-4	-3
pair:power_of	-4	-2	-4	-2	-3	-10	-8	-2	-9	-10
pair:power_to	-10	-5	-5	-8	-5	-8	4	30	-26	-7
pair:practice_for	19	-3	-5	-5	-4	-7	16	-3	-5	-4
pair:praise_<p>	-36	-5	-4	-7	-5	-6	-5	-4	-6	-13
pair:praise_for	-12	30	-5	-4	-2	-4	-1	-2	-1	-6
pair:praise_the	10	-6	-5	-4	14	-6	-4	-9	-5	-5
pair:predecessor_,	-19	-3	-3	-3	-5	-6	-4	-5	-8	46
pair:premise_in	3	-2	-4	-5	-11	-12	-3	-4	27	-3
pair:presence_of	-13	-4		18	-5	15	-4	-2	-3	-7
pair:present_.	-19	-5	-5	-7	-4	-4	-4	-4	-8	-6
pair:present_<p>	-30	-3	-2	-3	-3	-10	-4	-2	-3	-7
pair:present_a	-12	-5	-13	-5	-11	-7	-23	-3	-5	-2
pair:present_as	-8	-6	-4	-6	-10	-3	-3	-3	-3	-3
pair:present_at	-18	-7	-5	-2	-4	-5	-4	-3	-5	15
pair:present_be	-11	-4	-4	9	-5	-6	-6	-6	-5	13
pair:present_on	-14	-5	9	-5	-5	-5	-6	-2	-5	-7
pair:present_the	19		-5	-4	-5	-3	3	-3	-5	-7
pair:present_to	-11	-6	-3	-5	-4	-9	4	-2	-6	-12
pair:preside_.	5	-2	-4	10	-2	-8	44	-3	-10	-27
pair:preside_over	6	-6	8	-9	19	20	-7	-3	-6	4
pair:presidency_of	-23	-5	45	-5	-7	-6	-9	-4	-6	62
pair:president_'s	16	-8	-4	-4	-3	-7	-8	-3	-4	-8
pair:president_,	-15	-8	-3	-8	-2	39	23	-3	-4	1
pair:president_<p>	-24	-3	-4	-3	26		-2	-2	-3	25
pair:president_of	13	-4	-4	-4	-7	-3	-5	-3	-4	38
pair:presidential_press	20	-3	-3	-4	-8	15	-3	-3	-4	-8
pair:press_.	-32	-5	-5	-4	-3	-4	-4	-5	-1	-4
pair:press_conference	-17	-3	-21	-2	-4	-3	-9	-1	23	-2
pair:press_office	48	-5	-2	-3	-4	-5	-2	-2	-5	-8
pair:press_release	3	-10	-3		3	-11	-10	-3	-3	-3
pair:press_service	17	-1	-4	-6	10	-4	8	-3	-4	-5
pair:previous_day	45	-4	-3	-3	-2	-3	-3	-3	-4	-8
pair:price_,	23	-4	-4	-14	-7	-7	-5	-5	-12	-3
pair:price_.	2	12	-5	-4	-7	-6	-8	-9	1	-6
pair:price_be	-5	-3	-4	-6	-4	-4	-6	-3	-8	-5
pair:price_for	-5	-3	-3	-5	-12	-10	-13	-5	17	-3
pair:price_of	-2	-3	-4	-5	-1	-4	-8	11	-9	-6
pair:price_which	-5	-3	-3	-3	16	-6	45	-6	-23	-4
pair:prime_minister	-5	-2	-5	1	6		19	-3	-5	2
pair:prior_to	-12	-7	-6	-7	-5	-4	-2	-2	-4	-20
pair:priority_of	-19	-5	-5	-6	-3	-5	-8	-2	-4	-7
pair:privacy_law	-8	-3	-3	-4	-5	-3		-3	38	-8
pair:private_firm	-11	-4	-8	-5	-3	26	-13	-4	-3	-3
pair:private_network	15	-3	-3	-7	-8	-28	-4	34	-23	-4
pair:private_sector	-2	-5	-4	-6	-3	-3	-4	-3	-3	11
pair:process_.	-8	-3	-6	24	-10	-12	-6	20	49	-8
pair:processing_of	-8	-2	-5	-16	-4	-3	-14	-3	-11	43
pair:product_,		24	-17	-3	-6	-3	-2	4	-9	-2
pair:program_,	-6	-5	-4	-6	-5	34	-9	-3	-5	-5
pair:program_.	-16	25	-6	11	-23	-11	-6	19	-6	-7
pair:program_as	75	-7	-3	-13	-4	-6	-4	-2	-3	-3
pair:program_be	-11	17	-3	-7	-5	34	-6	-6	-12	-2
pair:program_for	10	23	-4	13	-3	-1	9	-2	-4	-5
pair:program_in	12	-6	-17	-6	-8	7	-8	-3	-12	-2
pair:program_of	40	-23	-3	-17	26	-6	-5	-3	-6	-3
pair:program_on	-48	-6	-4	-3	-4	-12	42	-4	-9	-7
pair:progress_of	17	-6	-4	-6	2	-8	-3	-3	-3	-3
pair:progress_on	41	-24	-5	-3	-3	-4	-6	-2	-3	-4
pair:project_,	-2	-4	-6	-2	26	-6	-4	-3	-3	-5
pair:project_.	35	-5	-5	-8	25	4	-4	-3	-3	-7
pair:project_and	16	-16	-2	-2	-4	-3	-5	-2	-2	-3
pair:project_be	-5	-4	-7	-9	-3	-7	-13	-7	-3	-3
pair:project_by	18	-5	-3	-3	-1	-14	-10	-2	-7	-3
pair:project_in	10	-5	-3	-1	-5	27	1	-4	-5	-4
pair:project_of	-9	17	-3	-2	11	-6	-15	27	-5	-4
pair:project_that	-11	-4	-2	-7	-5	-5	-4	-2	2	-8
pair:promise_,	-12	-5	-3	-4	-6	-6	-8	-13	14	-4
pair:promise_.	-22	-4	-5	-8	-10	-8	-6	-5	-12	-6
pair:promise_a	-11	-6	-5	-5	-6	-8	40	-4	-6	-11
pair:promise_of	4	-39	-2	-12	-10	47	-2	-4	-2	-3
pair:promise_to	11	-5	-4	-5	15	-5	-8	-3	-6	-6
pair:proposal_.	59	-6	-3	-5	-3	-4	-27	-4	-7	-7
pair:proposal_for	22	-3	-4	-7	-6	-8	35	-3	-6	-3
pair:proposal_of	-27	-3	-8	-4	-4	-3	33	-4	-6	-17
pair:proposal_to	-8	-3	-3	-5	-7	-5	47	-8	21	-7
pair:prospect_for	23	-6	-4	-9	-4	-4	-2	-2	-3	-2
pair:protect_child	-13	-2	-2	-2	-1	-5	22	-1	1	-12
pair:protect_consumer	-6	-2	-7	-3	-3	-3	-12	-6	-16	-5
pair:protection_,	-8	-10	16	-5	-4	-3	7	-5	-7	-3
pair:protection_act	-7	-3	-3	-5	-3	-5	-10	-3	-20	-4
pair:protection_and	-6	-4	-4	-4	-8	-5	26	-8	32	-5
pair:protection_of	-7	-3	-4	9	-4	14	13	-4	-6	-5
pair:protocol_on	-15	4	-5	39	-3	-7	18	-4	-2	-3
pair:provide_for	-9	-3	-3	25	-14	-8	-4	-3	-4	-7
pair:provide_that	15	-3	-3	-5	-7	26	-16	-7	-5	-4
pair:provider_,	-14	-2	-2	-5	24	-8	-4	-6	24	-4
pair:provider_.	-9	-6	-5	23	-5	-21	-6	35	-8	-10
pair:provider_<f>	23	-4	-3	50	-5	-4	-3	-4	-2	-3
pair:provider_license	-1	-2	-1	-3	-8	-7	-9	6	-6	-1
pair:provider_of	-5	-2	-3	-7	6	-9	12	9	-8	-4
pair:province_,	-15	-3	-5	-3	18	32	-2	-7	-7	-3
pair:province_.	-15	-6	-4	-6	-11	-19	20	-4	3	-3
pair:province_of	16	-6	-3	-3	33	-19	-8	-5	-18	-5
pair:provision_of	11	20	-7	-6	-7	-5	-1	-1	-2	-4
pair:public-private_partnership	-15	-5	-3	21	-3	-2	-3	-4	-6	-5
pair:public_,	-14	-5	-11	-3	-6	-3	-8	-4	-9	-8
pair:public_and	-7	-2	-3	-12	-3	-9	-10	-4	-4	-8
pair:public_consultation	-22	-3	-3	-5	-3	-12	68	-9	-5	-5
pair:public_datum	-15	-4	-8	-9	-3	-3	70	-2	-5	40
pair:public_on	-4	-2	-3	7	-12	-6	-7	-2	47	-2
pair:public_sector	29	-2	-4	-4	-4	-3	2	-2	-5	-9
pair:public_service	-2	-5	-4	-3	-3	-10	-5	-3	-4	-4
pair:publish_in	-7	-2	-4	12	-5	-6	12	37	-5	-8
pair:publish_its	-22	-4	-7	-7	-6	-9	13		-8	-4
pair:publish_on	-6	-4	-3	-8	11	-8	30	-4	-7	-3
pair:publish_the	-11	-3	-4	-6	-5	-6	24	-4	1	-4
pair:pull_the	-9	-4	-9	-7	-12	26	-5	21	48	-4
pair:purchase_of	3	-3	-4	-5	11	-4	-5	17	2	-3
pair:purpose_.	38	-3	-10	13	-5	-5	-10	-5	-7	-7
pair:put_$	-17	-3	-2	-8	51	-11	-2	-6	-6	-4
pair:put_<c>	-10	-4	-4	-8	-10	36	8	-3	-8	-3
pair:put_<f>	-4	-2	-2	-6	-4	-7	-3	-17	33	-5
pair:put_<p>	-13	-3	-3	17	-4	-4	-4	-2	-11	12
pair:put_a	-4	-6	-6	-9	-8	-5	18	-7	16	-7
pair:put_an	-3	-3	-3	-7	13	-10	52	-2	-13	-4
pair:put_forward	-5	-4	-7	-9	-10	-13	26	-3	-5	41
pair:put_in	-8	-4	-3	-15	55	28	-5	-4	-11	39
pair:put_into	-2	-3	-3	5	36	39	-4	-2	-5	-5
pair:put_it	-9	-3	19	-12	-8	-8	-14	-5	-6	-6
pair:put_its	-4	-3	-4	21	-11	38	3	-6	-18	-4
pair:put_money	-18	-2	-2	-8	37	-3	-12	-7	-2	-7
pair:put_more	-2	-3	-3	-6	-5	-12	-12	-4	-5	-3
pair:put_off	23	34	-1	-3	-3	-21	9	14	-4	-5
pair:put_on	-4	-2	21	20	-15	-7	5	-12	48	-7
pair:put_out	23	-5	-7	-21	-5	-9	26	-5	-33	-2
pair:put_pen	-10	-2	-3	52	6	-8	-15	-4	-3	-6
pair:put_the	11	-3	-3	-7		8	-6	-8	6	-8
pair:put_their	47	-20	-7	42	-5	-9	-8	-2	-4	-6
pair:put_to	-8	-2	-4	-22	-9	-4	42	-8	-4	-10
pair:put_together	-17	27	38	-9	-7	-7	-5	-4	-7	-2
pair:put_up	-2	-4	-7	-2	-5	15	-5	-2	-5	-4
pair:quality_of	13	-6	-4	-6	-7	-7	-5	-3	18	-5
pair:quantum_technology	5	-3	-5	-22	-4	-12	23	-2	-2	-3
pair:quarrel_over	-14	-4	10	-6	-4	-12	-5	-3	-7	-3
pair:quarter_.	2	-4	-4	-9		27	-6	-6	-7	-4
pair:quarter_of	9	-4	-2	4	-1	38	-5	1		-3
pair:question_,	5	-3	-3	-3	-4	-3	-3	-3	-4	-8
pair:question_.	-12	-5	-5	-5	-7	-6	-8	-4	34	-5
pair:question_<p>	69	-3	-4	-5	-5	-5	-7	-3	-6	-11
pair:question_about	12	-4	-3	-5	-4	-7	-14	-3	-5	-10
pair:question_in	9	-4	-4	-4	-2	-3	6	-3	-5	-8
pair:question_of	-1	-3	-6	-4	-7	-4	-5	-6	-1	-4
pair:question_that	-16	-8	-4	-6	-3	-3	-10	-7	5	-3
pair:quip_.	-17	-7	-4	-10	-4	-7	-7	-3	-4	-6
pair:quote_as	-3	-5	-3	-5	-9	-10	-3	-3	-3	-3
pair:r_$	-7	-5	-3	-5	36	-7	-3	-4	7	-3
pair:raid_on	-26	-4	-2	-3	-3	-5	-4	-11	53	-6
pair:raise_its	-7	-3	-3	-11	22	-8	-25	18	-6	-3
pair:raise_the	7	-2	-4	-3	-14	-3	24	9	-9	-2
pair:rare_earth	57	-4	-15	-7	-5	-19	28	-4	-8	-5
pair:rate_,	-9	-2	-2	-6	-2	-6	-4	-25	-9	-3
pair:ratify_the	-16	-4	-7	-14	-6	-7	95	-4	-6	-9
pair:reach_.	-14	-3	-3	36	-5	-4	-2	-3	-3	-7
pair:reach_a	-8	-2	-3	34	-20	-5	-5	-12	17	-2
pair:reach_by	-9	-2	-3	15	-4	-4	11	-3	-7	-5
pair:reach_the	-6	-4	-4	-11	-4	-10	-8	-5	-6	-8
pair:read_.	-1	36	-3	-4	-5	-12	-4	-3	-5	-5
pair:reading_.	-1	-3	-4	-4	-5	-5	45	-3	-4	-3
pair:ready_to	-10	-5	-5	-13	-13	9	-5	-7	-3	-4
pair:reason_.	-15	-4	-9	-4	-6	-5	-6	-3	-8	41
pair:recall_.	-12	-9	-4	-9	-10	-9	-9	-7	-6	-6
pair:recall_that	3	-6	-10	19	10	-4	7	-5	4	-8
pair:receive_<f>	-12	-3	-4	-7	-5	-6	-3	-36	-8	-4
pair:receive_<p>	48	-1	-4	7	1	-5	-3	-3	-4	-7
pair:receive_a	18	-5	-4	-6	4	-4	-6	7	-5	-5
pair:receive_at	49	-3	-3	-4	-7	-3	-3	-3	-3	-10
pair:receive_by	45	-22	-4		-4	-4	-3	-2	-3	-7
pair:receive_in	31	-4	-3	-4	-4	-4	-2	-3	-4	-10
pair:receive_on	73	-4	-5	-2	-6	-4	-4	6	-5	-7
pair:receive_the	20	-5	-3	-2	-4	-4	-2	29	-10	-6
pair:reception_for	35	-4	-5	-6	-5	-7	-6	-4	-4	-6
pair:recess_.	-20	25	-5	-3	-4	-8	-1	-2	-10	-6
pair:reckon_.	-7	-5	-4	-4	-10	-6	-5	-9	-12	-3
pair:recognition_of	16	-3	-6	14	-4	14	-8	-2	-3	-2
pair:record_.	8	-3	-4	-6	-3	-5		-3	6	-3
pair:record_of	-43	-5	-2	31	-5	-3	15	-3	11	-8
pair:refuse_to	-35	-2	-2	-15	-7	-2	-8	16	29	-4
pair:regard_the	23	-4	-14	-12	-4	-5	18	-4	-4	-6
pair:region_,	-14	4	1	-4	12		6	-5	-6	-5
pair:region_.	2	-3	8	-13	-8	-16	-4	2	22	-3
pair:region_be	13	-2	-6	-7	-4	-4	30	-2	-4	-5
pair:region_in	-8	-4	-9	-9	-10	54	-4	-6	-12	-5
pair:region_of	21	-4	-3	-4	-4	20	-7	-6	-6	-3
pair:register_.	-1	-3	-5	-4	-8	-7	2	-13	12	-4
pair:register_<f>	-7	-2	-3	-6	-6	-3	-6	20	2	-4
pair:register_of	-11	-3	-3	-6	-5	-7	-1	22	-12	-4
pair:registration_with	-6	-3	-3	-7	-3	-7	50	-13	-27	-6
pair:regret_the	-10	-3	-5	-6	-4	-6	24	-3	-14	-19
pair:regulation_,	-36	-2	-1	-3	-4	-2	19	-7	-4	-4
pair:regulation_.	-9	-5	-4	-7	-3	-5	5	4	-6	-4
pair:regulation_of	-5	-3	-3	-3	-2	-3	-20	-10	-5	-4
pair:regulation_on	-4	-2	-5	-5	-5	-9	61	-10	-11	-4
pair:regulator_,		-3	1	3	-6	-3	-6	1	-3	-9
pair:regulator_in	-14	-5	102	-5	-4	-6	-7	-3	-6	-12
pair:regulatory_agency	-13	-4	-4	-12	-3	-4	8	-6	-9	-13
pair:regulatory_framework		-1	-1	-11	-5	-7	-4	-1	-7	-1
pair:reject_the	-7	-3	-3	-5	-5	-5	22	-18	15	-4
pair:relate_to	-4	-4	22	-14	-2	-2	-3	7	-1	-4
pair:relation_between	11	-6	-2	-9	-2	-3	-3	-2	-3	-4
pair:relation_with	-21	-6	-4	-6	-7	-6	-3	-2	-4	-5
pair:release_.	-9	9	-7	3	9	31	-4	16	2	-2
pair:release_a	-14	-5	-4	-10	-6	-33	70	-4	-5	-3
pair:release_from	-44	-2	40	-6	-1	-4	-2	-2	-2	-3
pair:release_say	23	-3	-3	5	-3	-7	-3	-2	-2	-4
pair:rely_on	-11	-4	-5	-6	-8	-6	-4	-3	-5	-4
pair:remain_in	50	-4	-4	-9	-7	-6	-5	-5	-6	-5
pair:remain_open	-36	-2	-3	-2	-5	-8	-3	-2	-12	-3
pair:remain_to	-11	-4	-3	43	-7	-4	-8	-37	-6	-8
pair:remark_.	-4	-3	-8	-4	-7	-9	-4	-11	6	-4
pair:remark_of	-17	-6	-5	-8	-7	-7	-5	-3	-8	-7
pair:renew_<f>	-2	-2	-2	-31	-8	-3	-4	40	5	-2
pair:renew_for	-3	-2	-2	-18	-6	-8	-8	48	-7	-3
pair:renew_its	-7	-2	-3	50	-21	-6	-4	10	-7	-4
pair:replace_<p>	-23	-4	-5	-5	-5	-5	-4	-3	-5	40
pair:replace_the	-16	15	-3	-3	-6	27	17	-3	-7	-15
pair:reply_that	-19	-5	-4	-4	-6	-4	-7	-10	-5	-7
pair:reply_to	-10	-3	-3	-5	-9	-4	2	-6	-14	-6
pair:report_,	-8	4	-11	-5	-9	-12	-4	24	-7	-4
pair:report_.	22	3	-3	-5	1	-4	-1	-3	1	-5
pair:report_by	-18	-4	-4	-14	-6	-4	-8	-4	-11	-11
pair:report_of	-16	-2	-4	-5	-4	-5	-35	-8	16	-5
pair:report_on	-9	-4	-7	10	-2	-4	-11	-4	-9	-4
pair:report_that	-23	-4	-4	-30	-6	-19	-4	-6	-15	-6
pair:report_the	-5	-2	-2	-4	-7	-7	-3	-3	-8	-5
pair:report_to	-27	-6	-5	-5	-5	-6	-7	-3	2	-10
pair:reporter_,	-11	-4	-4	-3	-6	22	-3	-5	-2	-8
pair:reporter_.	5	-8	-4	-4	-6	24	-5	-3	-8	-8
pair:reporter_afterward	-13	-3	-5	-6	-7	-20	-5	-3	-3	-4
pair:reporter_that	-7	-3	-4	-3	-5	-5	40	-2	-3	-3
pair:represent_by	24	-3	8	-2	-7	-6	-3	-3	-5	-6
pair:representative_of	48	-4		-8	-5	-5	-1	-4	-10	-4
pair:representatives_of	41	-3	-5	-5	-4	-4	-5	-5	-10	-3
pair:request_,	20	-2	-2	-9	-6	-6	-6	-4	-8	-4
pair:request_.	7	-2	-4	-3	-3	-3	-7	-8	28	6
pair:request_by	-5	-2	-2	-4	-10	-3	-11	-10	20	-3
pair:request_for	-6	-3	-3	-6	-5	-4	-7	9	23	-4
pair:request_of	2	-6	-4	-4	-6	-4	-4	-7	45	19
pair:require_.	-14	-2	-2	-3	-4	-3	-17	-3	-16	47
pair:research_.	14	-4	-3	23	-3	-6	-5	-6	-7	-9
pair:research_and	-10	-4	-4		-11	-6	-3	-1	-2	-4
pair:research_center	3	24	-16	-11	9	-2	-3	-2	-5	-2
pair:reserve_price	-11	-3	-2	-3	-13	-6	-4	7	7	-4
pair:resident_of	15	-7	-6	16	-5	-4	-6	-15	25	-5
pair:resign_.	-18	-4	-4	-4	-4	-5	-6	-3	-5	-39
pair:resign_on	-18	-4	-6	-4	-4	-5	-3	-4	-6	61
pair:resignation_of	-27	-4	-3	-6	-6	-6	-4	-3	-7	75
pair:resolve_to	-26	-8	-4	44	-5	-5	-6	-3	-7	-8
pair:respect_the	-30	-6	-4	-7	-4	-6	-5	-3	-9	-6
pair:respond_,	36	-1	-2	-3	-2	-5	-16	-4	27	-7
pair:respond_to	-36	-5	-5	-6	-6	-5	-5	-4	-9	-6
pair:responsible_for	-22	-5	-3	-1	-3	-4	-7	-9	-7	-4
pair:rest_of	21	32	-7	-3	-4	-8	-2	-3	-5	-7
pair:restore_the	-24	-4	-5	-4	-4	-8	-8	-3	-7	-5
pair:result_,	-9	-12	-4	33	-3	-6	-6	-4	-4	-3
pair:result_.	-10	-4	-5	-6	-6	31	-5	-3	-5	-8
pair:result_of	-10	6	-3	-7	-4	-6	-4	-10	-8	-5
pair:retd_)	7	-4	-3	-2	-3	-5	-10	-2	11	-7
pair:return_from	17	12	-4	-3	-6	-8	-12	-3	-8	-8
pair:return_on	-5	3	-6	-4	-3	-5	-4	-3	-4	-9
pair:return_to	-16	22	-5	-3	-6	-8	-4	-6	8	9
pair:review_,	-24	-5	-3	-7	-4	-5	-3	-3	19	10
pair:review_of	37	-5	-8	-3	-3	-7	-13	-5	32	-4
pair:review_the	25	-3	-4	8	-3	-6	-5	-5	-7	-4
pair:review_with	37	-7	-4	-4	7	-3	-2	-3	-3	-2
pair:revoke_the	-5	-2	-2	-3	-6	-3	-6	6	-6	-2
pair:ribbon_on	-10	-4	-4	-5	-8	53	-5	-3	-6	-3
pair:ride_to	-5	-2	-4	20	-7	12	-4	-6	-13	-5
pair:right_,	-6	-4	26	-4	-4	-8	-7	-8	2	-2
pair:right_of	7	-2	-4	-5	-3	-4	3	2	11	-4
pair:right_to	-5	-4	-4	-15	-7	-5	7	35	-12	-7
pair:rise_.	-18	-7	-12	-3	-3	-6	18	-3	-6	-4
pair:rival_,	-16	-4	-4	23	-10	-6	-3	-4	-9	37
pair:rival_.	-9	-3	-2	-2	-3	-6	13	-3	9	5
pair:rival_<f>	-7	-2	-4	52	7	-7	-6	-20	17	-4
pair:riyadh_on	20	-3	-7	-4	-3	-7	-4	-4	-4	-10
pair:road_.	-22	16	-5	-5	-6	-12	-7	-4	-7	-8
pair:roadmap_for	-22	-6	-8	43	-4	-12	38	-3	-5	-4
pair:roam_.	57	-4	-2	51	-5	-9	-6	-5	-6	-3
pair:roam_charge	11	-6	-5	41	-2	-3	-14	-3	-1	-4
pair:rocket_of	-10	-5	-3	-6	-7	33	-4	-5	-14	-5
pair:role_of	-19	-3	-4	-4	-8	-5	-4	-3	-6	-20
pair:roll_out	-4	-5	-4	-4	-7	74	3	-3	-3	-5
pair:rollout_.	62	-4	-6	-5	-4	-8	-5	-3	-4	-4
pair:rollout_of	-10	-5	-4	-5	-3	23	-8	-3	-7	-4
pair:room_,	-10	-4	-3	-4	-5	-5	-3	-2	-4	-5
pair:room_.	56	34	-11	-5	6	-11	-4	-4	-9	-7
pair:room_at	13	-5	-18	-5	-5	-9	-3	-5	-8	-4
pair:room_be	-13	-7	-9	-7	-4	-10	-5	-3	-5	-5
pair:room_for	37	-3	-6	-4	-6	20	-3	-4	-6	-4
pair:room_of	-25	32	-7	-3	-4	32	-2	-3	-5	-10
pair:round_,	-7	-4	-3	-3	-4	-5	-4	2	-14	-2
pair:round_.	47	-23	-8	-17	-15	-4	-2	-4	-8	-2
pair:round_in	-17	-4	-4	-20	15	-5	-3	-4	-4	-3
pair:round_of	28	12	-15	-5	21	-10	-8	-3	-4	-3
pair:round_table	-21	26	79	-5	-6	-2	-3	-1	-1	-1
pair:round_the	46	54	-4	-8	-10	-14	-13	-9	-6	-6
pair:rounded_off	55	-6	4	-8	-3	-7	-3	-2	-3	-5
pair:rule_,	-13	-2	-2	-5	-4	-5	51	-5	-58	-3
pair:rule_.	36	-3	9	-4	-3	-5	-17	15	-5	-3
pair:rule_be	-11	-3	-3	-10	-4	-4	-19	-3	19	-3
pair:rule_for	-3	-3	-4	-6	-4	-8	16	-6	-6	-5
pair:rule_of	-7	-4	-7	-5	-3	-4	79	-3	-20	-4
pair:rule_on	3	-3	-4	-4	-5	-7	26	-6	-10	-4
pair:rule_out	-9	-2	-2	-2	-4	-6	-8	-7	-12	-4
pair:rule_that	-2	-3	-4	-3	-3	-7	38	-3	13	-3
pair:run_.	3	-4	16	-6	26	-11	-5	-4	-14	-5
pair:run_<a>	-20	-3	-4	-7	-3	-6	-7	-3	-8	76
pair:run_<f>	14	-3	-3	-3	-6	-7	-1	-3	-3	8
pair:run_a	-8	-3	4	7	-8	-8	16	-7	-9	-5
pair:run_by	3	1	-1	-2	8	-4	-4	-7	-7	13
pair:run_for	-12	-4	-5	-8	-4	-12	-8	-9	-5	-19
pair:run_in	36	-5	-6	-2	-7	8	-3	-2	-2	-4
pair:run_its	-5	-2	-3	-8	-10	-5	18	23	-10	43
pair:run_on	-19	-4	-7	-5	-12	33	18	-4	12	-4
pair:run_out		-3	-4	-6	-4	-5	-5	-4	-6	23
pair:run_the	-10	-3	-5	62	-9	11	-5	-6	-11	-10
pair:run_to	-13	-3	-8	29	-4	-17	63	-5	-14	-5
pair:run_until	-6	-4	25	-38	-12	-19	-10	-4	-6	-4
pair:rural_mast	-37	-3	-3	37	-8	-5	-4	-7	-8	-4
pair:rural_school	6	26	-5	-5	-10	13	-4	-3	-5	-5
pair:sale_.	-11	-3	-3	-3	-8	-5	-16	-9	5	-7
pair:sale_of	-9	-3	-4	-6	8	-8	11	26	1	-3
pair:same_.	-26	-5	-5	-5	-7	-8	-8	-5	-11	-7
pair:same_day	30	-7	-5	-4	2	9	2	-4	11	-4
pair:same_time	-8	-3	-2	-4	-5	-5	-7	-3	8	22
pair:san_francisco	-5	53	4	-4	-3	-5	-5	-2	-4	-6
pair:san_jose	17	-6	14	-6	-4	-9	-3	-3	-2	-2
pair:san_josé	5	-8	37	-2	-7	-6	-2	-3	-3	-3
pair:sandbox_for	18	-3	-7	-5	-4	63	-14	-4	-11	-4
pair:satellite_,	-7	-6	-4	-6	28	2	-6	2	-8	-4
pair:satellite_.	-2	9	-3	32	-6	-21	-3	-3	-8	4
pair:satellite_broadband	-8	-3	-2	-3	-11	16	-7	-1	-6	-2
pair:satellite_firm	-36	-4	-4	-5	-5	-17	-6	-31	-11	-5
pair:satellite_for	-8	-4	-3	-6	-8	49	-4	-6	-19	-6
pair:satellite_have	15	-5	-3	-8	-21	-8	-3	-28	-6	-4
pair:satellite_in	-6	-4	-3	3	-6	4	-5	15	-4	-3
pair:satellite_internet	13	-3	-2	-5	-9	-17	-5	37	-8	-4
pair:satellite_license	-10	-3	-4	-5	-3	-9	14	-37	-3	-3
pair:satellite_of	-7	-4	-4	3	-7	19	-6	8	-11	-4
pair:satellite_operator	-12	-4	-2	-5	34	-21	44	-5	-3	-4
pair:saturday_,	16	-14	50	-4	-5	-5	-2	-3	-5	13
pair:saturday_.	-10	-2	-1	-4	18	17	-6	-1	-8	5
pair:say_,	-8		-4	-6		-4	-4	4	-4	-6
pair:say_.	-6	-2	-4	-3		1	-2		-7	-5
pair:say_<a>	-13	-4	-5	-5	-6	-5	-7	10	-7	-7
pair:say_<c>	-14	-5	-6	-5	3	40	-5	-5	-4	-5
pair:say_<f>	-10	-3	-3	-6	12	-3	-3	-4	-9	-5
pair:say_<o>	-13	-5	57	-5	-7	-9	-4	-3	-10	-4
pair:say_<p>	-14	-5	-5	-5	-6	-1	-5	-4	-4	-4
pair:say_a	4	21	-4	14	-4	-8	18	-3	-7	-5
pair:say_after	10	-8	-3	-3	-3	-5	-5	-2	-7	-9
pair:say_as	-11	-6	-10	-27	-10	29	-5	-3	-8	-7
pair:say_at	-11	-4	4	-6	-5	2	9	-15	20	-6
pair:say_before	-5	-3	-3	-2	-13	-5	-2	16	-1	-4
pair:say_by	-8	-3	-4	-5	-4	-5	-6	-6	-10	-3
pair:say_he	20	-4	-4	-6	-5	-7	-4	-3	-5	-1
pair:say_in	-4	-3	-2	7	-2	4	5	11	-7	-2
pair:say_it	-14	-4	-5	-5	8	8	-6	-9	-11	-6
pair:say_of	-16	-4	-6	-20	-17	-6	-4	-5	-5	-4
pair:say_on	-9	2	6	-2	10	-1	-6	2	-3	16
pair:say_she	17	-4	-3	-3	-6	-5	-11	-4	-5	-8
pair:say_that	-12	-3	-4	-3	-1		-3	2	-2	
pair:say_the	-8	-4	-2	-1	-4	-8	4	-4	-7	-6
pair:say_to	-13	-6	-5	-6	-6	-7	-7	-4	16	-6
pair:say_when	-44	-3	-3	-4	-3	-12	-3	-3	-5	27
pair:say_without	-12	-2	-4	-14	-3	-5	36	-4	-4	-15
pair:scale_,	-5	-5	-3	-2	5	-4	38	-1	-3	-8
pair:scam_page	-8	-3	-2	-3	-2	-4	-4	-3	-5	-5
pair:schedule_,	38	37	-5	-5	-3	-9	-4	-4	-5	-4
pair:schedule_.	2	-5	-7	25	-4	56	-9	-8	-5	-4
pair:schedule_of	7	-3	-7	-9	-10	-5	-4	-2	-4	-3
pair:schedule_to	32	-6	-6	-5	-5	-5	21	25	-6	-5
pair:school_,	-24	6	-6	-5	-12	-7	-4	-3	-5	-4
pair:school_.	17	-3	7	-2	5	12	-7	-8	-5	-4
pair:school_in	-22	23	-8	-3	25	14	-6	-4	-7	-3
pair:science_and	8	5	-4	-3	18	-6	-7	-2	7	-5
pair:scrap_the	-7	-3	-3	-4	-15	-9	36	-4	-6	-8
pair:sea_.	51	-6	-3	-8	-5	22	-4	-3	-5	-4
pair:seal_a	-11	-3	-5	89	-11	-7	-8	-4	-10	-4
pair:seal_the	-18	-3	-4	20	-6	-8	-4	-5	46	-3
pair:search_of	-11	16	-10	-2	-1	-2	-2	-1	-4	-6
pair:seat_.	-24	-3	-3	-4	-3	-5	-19	-4	20	14
pair:seat_of	-28	-4	-4	-4	-5	-3	-3	-2	-15	-39
pair:second_.	-10	-3	-5	-4	-5	28	-13	-6	-9	-4
pair:second_day	2	32	27	-3	-4	-6	-4	-2	-3	-5
pair:second_half	-16	-4	-2	-6	-11	56	-11	-11	-11	-1
pair:second_in	-10	-7	-18	-3	-16	14	-4	-4	-6	25
pair:second_one	5	-6	-2	-5	36	-8	42	-4	-4	-4
pair:second_phase	4	-7	-5	15	3		-4	-3	30	-7
pair:second_quarter	-7	-6	-3	18	-13	48	-10	-4	-5	-4
pair:second_reading	-15	-3	-5	-3	-3	-6	36	-6	-5	-4
pair:second_round	73	-14	-22	-8	-6	-25	-6	-3	-4	-3
pair:second_time	10	-3	-12	-6	-4	-7	2	-4	-8	-9
pair:secretary_<p>	-13		-4	-5	-4	41		-5	-1	14
pair:sector_,	-7	2	-5	-7	-3	-4	3	-3	-4	-4
pair:sector_.	5	-4	-6	-4	-3	-5	-4	-3		8
pair:sector_be	-8	-8	-3	-3	-5	-4	-7	15	-5	-4
pair:sector_in	24	-6	-3	-3	-10	-4	-13	-3	-4	-4
pair:sector_of	-14	-3	-4	-2	-3	-5	-11	-2	-5	-6
pair:sector_that	-8	-6	-4	-3	-4	-4	-14	-2	-7	-4
pair:security_,	-3	-4	-3	-4	-2	-4	-5	-2	-3	-5
pair:security_.	-4	-4	-6	13	-5	-9	21	-3	-4	20
pair:security_and	-10	-4	-4	2	-4	-6	-2	-3	13	-3
pair:security_of	14	-4	-6	-10	-3	-8	23	-2	-2	-6
pair:see_,	-8	-7	-4	-8	-3	-6	-35	-2	-5	-5
pair:see_<a>	-14	-5	-3	-3	-2	-3	-8	24	17	-7
pair:see_<f>	-19	-4	-5	-5	11	-6	-2	-3	-4	-7
pair:see_<p>	22	-2	6	-4	-3	-4	-3	-2	-4	-8
pair:see_a	-18	27	-9	-4	-8	-8	-5	-2	-4	-4
pair:see_by	20	-10	-6	-12	-5	23	-4	-4	-5	-2
pair:see_how	4	21	-9	-9	-2	-7	-6	-3	-5	-3
pair:see_in	25	-12	-3	-2	-2	-3	-3	-3	-2	-2
pair:see_it	-34	-8	-4	13	-5	-6	-4	-4	3	-6
pair:see_more	-14	-11	-4	-4	-5	-3	-3	-3	-5	-4
pair:see_the	4	22	-4	-5	4	-8	-2	-4	-2	-3
pair:see_to	-6	-8	-6	-17	-3	-5	36	-14	-4	-2
pair:seek_to	-3	-4	-4	-3	-5	-12	-12	-2	49	-14
pair:select_committee	14	36	-6	-12	-10	-6	10	-2	-8	-6
pair:sell_.	-12	-5	-3	-5	-7	-9	-3	-4	-13	39
pair:sell_<f>	-10	-2	-3	-5	68	-7	-3	-18	13	31
pair:sell_in	-10	-5	-4	-6	-9	53	-6	8	-7	-5
pair:sell_its	-8	-3	-3	-9	22	-7	-6	50	-10	-5
pair:sell_the	-2	-3	-2	4	-10	-5	-4	6	-8	-2
pair:semiconductor_,	-14	-4	-3	-3	16	-8	-7	-3	-2	-2
pair:semiconductor_and	8	12	-5	-7	-5	-5	19	-2	-3	-5
pair:semiconductor_cluster	9	43	-11	-3	-6	-5	-4	-3	-5	-6
pair:semiconductor_industry	-21	-5	-4	-3	-5	-4	-3	-2	-3	-5
pair:seminar_on	1	-4	43	-5	-3	-5	-5	-3	-5	-3
pair:send_<f>	-13	-3	-4	-7	-5	-6	-7	-10	80	-4
pair:send_<p>	-8	-4	-5	-5	-4	-5	-4	-3	-5	-7
pair:send_a	-10	14	-3	-7	-5	-7	12	-7	29	-3
pair:send_it	-8	-2	-6	-4	-3	-5	11	32	-3	11
pair:send_to	-26	-3	-5	-5	-5	-8	59	-5	-4	-4
pair:senior_executive	52	-2	-6	-2	-9	-8	-3	-3	-2	-2
pair:sensor_maker	-13	-5	-6	-13	3	-6	-7	-4	16	-5
pair:seoul_,	-20	29	-6	16	-6	-4	-9	-4	-4	-7
pair:seoul_.	4	33	-8	-4	-4	-7	14	-2	-5	-4
pair:seoul_and	10	14	-6	-4	-5	-16	-4	-24	-5	-4
pair:seoul_in	-5	68	-4	-8	-5	-5	-4	-3	-4	-8
pair:seoul_on	44	-11	-6	-5	-3	-4	-5	-3	-5	-6
pair:separate_meeting	15	-4	-6	8	-3	-3	-3	-2	-3	-6
pair:separately_,	31	-3	5	-6	-6	-5	-3	-2	38	-2
pair:separately_with	38	17	-21	-4	-3	-4	-2	-2	-5	-3
pair:september_,	-3	9	-4	5	-14	10	1	17	2	16
pair:september_.		-6	7	6	1	28	13	-4	-7	2
pair:september_to	-15	30	-4	-9	30	-5	39	-14	-7	-13
pair:series_of	-27	-4	-12	-5	-5	-4	-4	-4	4	-3
pair:serve_as	-15	-5	-6	-4	-3	-4	-4	-3	-8	4
pair:serve_on	-12	-3	-6	-4	-3	-4	-4	-3	11	-16
pair:serve_the	9	-4	-4	-3	-2	-4	-3	-3	-8	-3
pair:server_.	-19	14	-7	-13	-5	-8	-6	-4	-6	-12
pair:server_farm	-11	-3	-4	9	11	14	-4	6	-7	-4
pair:service_,	-6	-2	-3		-1	10	3	18	-6	-3
pair:service_.	8	11	-4	-7		11	-6	-3	15	-5
pair:service_<f>	-6	-4	-3	6	-9	-14	-7	-6	55	-3
pair:service_and	-13	-3	-3	-8	-3	-9	-6	-4	32	-2
pair:service_be	-15	3	-3	-5	-6	56	-7	-4	-2	-2
pair:service_by	-10	-5	-4	-6	-5	10	-10	3	-9	-4
pair:service_center	-16	-3	-14	-4	-6	85	-4	-2	-8	-3
pair:service_for	-10	-5	-3	-7	-6	11	-26	-18	16	-4
pair:service_from	-31	-3	-3	-9	-14	-37	-17	-4	-8	-5
pair:service_have	15	-3	-2	-2	-9	-12	22	15	-6	-6
pair:service_in	-3	-4	-3	-4	-1	16	-5	-2	17	-3
pair:service_of	-16	-4	-3	-6	24	4	9	-6	-6	-5
pair:service_on	-15	-4	-2	-6	-7	25	44	18	-7	-3
pair:service_provider	-3	-3	-2	-4	-11	-8	-14	40	25	-2
pair:service_report	12	-5	-11	-2	-3	-8	-4	-2	-4	-5
pair:service_say	36	-3	-3	-7	-6	9	-3	-3	-5	-9
pair:service_tax	-12	-4	-5	-5	-8	-8	4	-2	-7	-3
pair:service_to	-8	-4	-3	-17	-5	-32	-8	-4	-6	-3
pair:services_act	-9	-3	-6	-4	-3	-7	-19	-3	43	-3
pair:servicing_of	4	-7	-5	-4	-4	-4	-5	-28	37	-2
pair:session_,	-17	-5	15	19	-9	-7	-7	-2	-4	-4
pair:session_.	7	-9	-6	-4	18	-5	26	-3	12	-6
pair:session_at	77	-4	-20	-3	-3	-21	-6	-2	-10	-3
pair:session_in	1	-3	-9	14	-3	-3	-8	-3	-4	-4
pair:session_of	9	-5	35	-3	-3	-5	8	-2	-4	-11
pair:session_on	12	-2	34	-8	-2	-3	-14	-1	-2	-6
pair:session_with	54	-9	2	-4	-4	-4	-3	-3	-4	-3
pair:set_a	-31	-5	-4	-7	-5	-7	-16	-7	-4	-2
pair:set_aside	2	-3	-6	-9	68	-11	-5	-5	26	-6
pair:set_for	5	-6	-5	-5	-4	-2	-12	-4	-2	-2
pair:set_of	-2	-3	19	-5	-4	20	-15	-4	29	-5
pair:set_out	-10	-6	35	10	-8	16	9	-7	-6	-5
pair:set_up	-3	-3	-4	12	1	11	5	-3		-3
pair:settle_the	49	-4	-4	-5	-7	-6	-9	-4	12	-4
pair:settle_with	-13	-3	-3	-10	-20	-4	-4	-5	78	-4
pair:shake_hand	-7	-4	-4	42	-8	-12	-5	-3	-5	-5
pair:shape_the	18	-3	23	-2	-3	-3	-12	-2	-3	-5
pair:share_.	-6	-4	-4	-6	-13	-3	-9	-2	-6	-4
pair:share_a	-6	-3	9	-6	-7	-4	-7	-3	18	-3
pair:share_in	-4	-4	-11	-3	9	-7	-4	-4	-3	-5
pair:share_of	-5	-2	-6	-7	30	-6	-5	-8	40	-3
pair:share_the	-18	-4	17	-5	-8	-6	17	-3	-7	-5
pair:share_with	-38	-3	34	-3	-5	19	-12	-4	-6	-2
pair:shareholder_,	6	-5	-4	-13	29	-7	-2	-4	-5	-4
pair:shareholder_of	-7	-2	-3	-4	47	-6	-6	-44	-24	-7
pair:sharing_of	-7	-3	-6	-2	-8	-7	-6	-2	-24	-2
pair:she_have	-7	-4	-3	-15	-5	-4	-11	-4	27	-17
pair:sheik_<p>	-19	-13	-11	-2	-3	-3	-1	-3	-4	-6
pair:ship_.	22	-6	-5	-6	-8	-24	-6	-5	43	-5
pair:ship_in	-8	66	-5	-6	-6		-5	-3	-4	-5
pair:shop_of	-8	-4	-4	-6	-10	-7	-6	-5	42	-9
pair:short_notice	55	-5	-4	-3	-3	-4	-4	-3	-7	-7
pair:short_of	-10	-9	-4	-6	-6	-5	-3	-6	23	-5
pair:should_be	-5	-4	-5	26	-7	-7	7	-3	-4	-3
pair:should_have	7	-4	-3	10	-18	-5	-15	-2	-3	-5
pair:should_not	-7	-3	-3	-6	-2	-4	-8	-17	-7	-3
pair:show_,	-20	27	11	-3	-3	-1	-5	-1	-1	-2
pair:show_.	4	-6	-11	12	3	-5	-7	-4	-10	13
pair:show_<p>	31	-5	-8	-4	-7	-7	-3	-4	-5	-7
pair:show_a	-48	44	-23	-3	-4	-14	-3	-3	-3	-3
pair:show_around	21	13	-10	-3	-4	-8	-3	-3	-4	-6
pair:show_how	-16	17	12	-4	-4	-2	-5	-2	-4	-1
pair:show_interest	-17	-4	-8	-3	-8	-17	-9	-7	-7	-3
pair:show_that	22	-7	-12	-7	-4	-7	-5	-3	-3	-3
pair:show_the	1	37	-9	-3	-9	-9	-3	-3	-4	14
pair:shut_out	-8	-6	-3	-3	-6	-6	-6	-4	29	-3
pair:shut_the	-14	-3	-5	-5	-5	-8	-6	-5	40	-8
pair:side_,	13	-5	-4	-7	-4	-4	3	-4	-5	-6
pair:side_.	-7	5	-9	11	-6	-4	-4	-3	-9	-12
pair:side_be	9	-9	-5	-4	-5	-4	-3	-3	-5	-8
pair:side_of	-2	-4	-6	5	-6	-6	-4	-3	-7	-4
pair:side_would	-16	-7	-5	-5	-5	-4	-6	-3	-5	-5
pair:sideline_of	-17	-5	-19	2	8	11	7	-4	-3	-4
pair:sign_,	-16	-3	-6	12	-4	-4	-5	-4	-3	-5
pair:sign_a	-8	-5	-2	30	-1	-4	3	-6	-4	-3
pair:sign_an	-8	-3	-3	16	-5	-1	-5	-3	-5	-3
pair:sign_at	-12	-2	-3	2	1	-8	-6	-9	-2	-2
pair:sign_by		-3	-4	43	-2	-5	10	-2	-3	-7
pair:sign_for	-16	-4	-3	84	-7	5	-8	-4	-4	-10
pair:sign_in	-8	-3	-2	57	-8	-5	-10	-6	-5	-4
pair:sign_memorandum	-6	-2	-3	48	-5	-3	-5	-4	-5	-3
pair:sign_off	-9	-4	-4	-21	-18	-9	27	20	-6	-6
pair:sign_on	-12	-3	-3	18	-2	-5	-1	11	-6	7
pair:sign_the	-13	-3	-6	47	-3	-6	-9	-4	-3	-4
pair:sign_up	-5	-3	-4	-28	-6	25	11	-4	-6	-3
pair:sign_with	-10	-3	-2	26	3	7	-4	-8	-8	-4
pair:signature_.	6	-7	-5	-17	-4	-7	-20	-3	-7	-4
pair:signature_of	-8	-4	18	44	-5	-5	14	-3	-4	-8
pair:signature_to	-28	-2	-3	68	-5	-6	11	-2	-3	-7
pair:signing_of	-6	-5	-6	59	-4	-8	-3	-7	-7	-3
pair:silicon_valley	-6	10	-10	-3	-6	-4	-4	-4	-5	-5
pair:sim_card	6	-3	-3	-4	-7	-7	-6	-9	56	-4
pair:since_2014	-19	-9	-4	-7	-8	-7	46	-4	-7	31
pair:since_2015	-9	2	-3	-7	-4	-34	-4	-4	-9	-5
pair:since_2018	-10	-5	-4	-5	-16	-7	-6	-4	-16	-6
pair:since_2019	-16	-4	-3	-6	12	-10	-3	-4	-8	-6
pair:since_2020	-9	-4	-4	-6	27	-9	-6	-6	-11	3
pair:since_2021	-10	-13	-8	-18	-10	-8	-4	-4	-8	-11
pair:since_2022	-11	-3	-5	-5	-16	-8	-6	1	-7	-4
pair:since_2023	-12	-7	-4	-5	-13	-10	-8	3	-7	-4
pair:since_<a>	-4	-2	-1	-4	-3	-5	-6		-20	29
pair:since_<f>	-15	2	-3	-4	-6	-7	-3	-3	37	-9
pair:since_<p>	-8	-7	-4	-3	14	-5	-2	-2	-6	52
pair:since_august	-7	-4	-7	27	-7	-7	-11	-3		-4
pair:since_january	-18	-3	-4	-3	-15	-5	-5	-4	-6	38
pair:since_last	-17	-3	-3	24	-2	42	-3	-6	-7	-4
pair:since_march	-17	-5	-4	-6	-3	-4	-4	15	-6	40
pair:since_monday	-52	-5	-5	-4	-3	58	-5	-4	-6	45
pair:since_the	-12	23	-9	-6	3	-16	-5	-3	-1	2
pair:singha_durbar	9	26	-6	-5	-3	26	-4	-3	-5	-3
pair:sit_<p>	-32	-5	-6	-4	-6	-5	-6	-3	-5	-6
pair:sit_across	36	-3	-4	-3	-2	-3	-3	-3	-3	-4
pair:sit_down	33	-2	-3	-6	-3	-4	-4	-2	-4	-4
pair:sit_in	-20	-3	-4	-3	-3	14	-3	-4	-6	1
pair:sit_on	-49	-4	15	-3	-4	-4	3	-4	-5	-9
pair:sit_with	9	-4	-4	-3	-7	-4	-6	-2	-6	-9
pair:site_,	11	-21	-3	-15	34	-12	-2	-2	-7	-4
pair:site_.	15	17	-6	-4	-7	-10	22	-5	3	-6
pair:site_in	9	-5	-4	-4	-6	-15	-4	8	-4	-4
pair:site_of	-12	-8	-8	-22	-5	-29	-3	-30	-8	-4
pair:site_on	-26	25	-4	-4	-5	-26	-11	51	-5	-6
pair:sitting_of	-4	-4	-6	-3	-4	-9	33	13	-2	-5
pair:six_month	-11	-7	-6	-3	-9	-6	4	-5	-7	1
pair:six_year	-11	-3	-3	20	31	-6	-6	-6	-7	29
pair:slap_<f>	-11	-3	-4	-5	-5	-6	-7	-4	9	-5
pair:slap_a	-5	-2	-3	-6	-5	-2	-7	-19	32	-2
pair:smart_city	-13	-6	24	-3	-4	-6	-8	-3	-3	-4
pair:so_.	-8	16	-5	-7	-6	-18	-6	-6	-6	-5
pair:so_as		-7	-5	-1	-7	-3	-9	-5	-6	-4
pair:so_be	-11	-7	-4	27	-3	-6	-3	-3	-4	-5
pair:so_do	-36	-3	-5	-6	-6	39	-4	-4	-7	-8
pair:so_far	-13	-3	-9	-6	-7	2	-5	2	13	-6
pair:so_that	-1	6	-5	-2	3	-7	1		-6	-2
pair:social_medium		-4	-4	-4	-3	-5	23	3		-5
pair:social_network	-5	-2	-2	1	-3	-6	-6	-2	8	-2
pair:software_,	24	-4	-4	-4	-9	-10	-8	-3	37	-3
pair:software_.	-4	-3	-8	-3	-12	-15	48	-4	-6	-5
pair:software_house	-32	-7	-3	19	-4	-5	-4	-5	50	-7
pair:solution_to	10	-3	-7	-9	-5	-6	-4	-1	-7	-3
pair:some_of	-11	-8	-3	-6	-4	-6	-3	-3	-4	-5
pair:something_that	-20	16	-4	-2	-3	-1	-4	-6	-4	-6
pair:sooner_,	-12	-3	-2	-2	-17	-9	-2	-5	-5	-3
pair:sound_out	19	-19	-4	-4	-10	-6	-4	-4	-6	-4
pair:source_say	10	-7	-2	-4	-8	-4	-5	-5	-2	-3
pair:sovereign_cloud	-1	-4	-5	4	-6	24	21	-4	-5	-4
pair:sovereign_fund	-7	-2	-6	11	45	-7	-5	-7	-7	-5
pair:spainsat_ng	-13	-4	-4	-4	-7	55	-4	-3	-3	-5
pair:speak_about	-12	-4	-6	-7	-6	-5	-4	-3	-5	-4
pair:speak_at	-29	-4	20	-2	-3	4	-3	-3	-3	-3
pair:speak_by	26	-3	-6	-3	-3	-7	-3	-2	-4	-4
pair:speak_for	10	12	-3	-2	-4	-5	-1	-2	-2	-3
pair:speak_highly	1	-3	-5	-2	-7	-3	-1	-2	-2	-5
pair:speak_in	-14	-4	-10	-4	-4	-4	-4	8	-3	-4
pair:speak_of	-14	-5	2	-4	3	-4	-5	-3	2	-3
pair:speak_on	-19	-3	59	-3	-4	-6	-6	-2	-7	-3
pair:speak_to	21	-5	11	-3	1	-7	-2	-2	-3	-6
pair:speak_with	32	-4	-6	-4	-3	-6	-2	-2	-7	-3
pair:specialist_in	-5	-4	-3	25	-9	-10	-2	-2	-4	-1
pair:spectrum_,	-18	-2	-7	-4	-6	-5	-3	-20	-6	-7
pair:spectrum_auction	-4	-2	-5	-10	-13	-5	-8	17	-13	-3
pair:spectrum_fee	-13	-3	-4	-5	-4	-3	47	-7	-3	-2
pair:spectrum_for	3	-3		-6	-18	-6	-5	24	-7	-3
pair:spectrum_license	-6	-2	-2	-5	-4	-4	-8	27	-6	-7
pair:speech_,	4	-2	-17	-2	-2	-2	11	-2	-2	-6
pair:speech_.	-16	-4	24	-4	-10	-5	17	-2	-4	-13
pair:speech_at	-17	-8	110	-5	-5	-13	-7	-3	-4	-5
pair:speed_of	-2	-3	-4	-3	-2	24	-7	-2		-4
pair:speed_up	1	-3	-5	-7	-5	1	-6	-8	-3	-3
pair:spend_$	-7	-8	-3	-5	84	-11	-8	-5	-5	-4
pair:spend_.	13	-6	-4	-3	-16	-6	-10	-4	-4	-3
pair:spend_an	68	-7	-4	-3	-8	-17	-3	-7	-5	-12
pair:spend_on	-19	-6	-4	-13	50	-10	-11	-5	-7	-4
pair:spend_the	-19	45	-8	-3	-7	-9	-5	-7	-5	
pair:spend_two	-29	67	-11	-5	-10	-5	-3	-3	-5	-11
pair:spokesman_for	-10	-4	-7	25	-5	-5	-15	-3	-6	-4
pair:spokesman_say	-12	-4	-3	28	10	-5	-4	-7	-15	-4
pair:spokesperson_for	-6	-3	-2	-10	-5	-4	-10	-3	-25	-4
pair:spokesperson_say	15	24	-5	-5	-9	-6	-4	-4	-9	-4
pair:spot_,	-12	-5	-6	4	18	-4	-7	-3	-3	-2
pair:spring_,		-4	-6	-9	-5	33	-6	-4	-6	-5
pair:spring_.	-7	-3	-4	1	-9	-7	7	-13	-7	-3
pair:sri_lanka	11	-7	-4	-5	10	-4	36	-4	-3	-3
pair:staff_,	-18	-5	-5	-10	-5	-5	-5	-4	-7	-9
pair:staff_.	-17	-4	-5	-7	-13	-8	-15	-6	-14	-11
pair:staff_of	-10	-4	-9	-5	1	-4	-4	-3	-7	-4
pair:stage_.	-9	-3	3	-7	-1	-7	-7	-7	-8	-11
pair:stake_in	-6	-3	-4	-5	36	-6	-4	-6	-9	-4
pair:stand_,	5	-7	-9	-9	-7	-10	-12	6	14	-5
pair:stand_.	-4	-4	32	-3	-2	-6	-3	10	37	-4
pair:stand_at	-14	-7	35	-6	-8	-8	-6	-3	-8	-7
pair:stand_behind	-53	-4	-3	54	-12	-5	-2	-6	-2	-12
pair:stand_in	4	-4	-12	-5	-5	-14	-5	-4	-7	-5
pair:stand_of	5	-10	-25	-6	-4	-5	-10	-3	-5	-6
pair:stand_on	-4	-5	-13	-6	-3	-15	-15	-2	-5	-2
pair:stand_ready	-32	-7	-8	-3	-3	-4	-2	-2	-2	-6
pair:standard_for	22	-6	-3	-7	-3	-13	15	-2	-4	-4
pair:start-up_<f>	8	-18	12	5	15	-5	-4	22	-15	-3
pair:start-ups_,	-7	-3	-7	-4	10	7	-11	-4	-7	-3
pair:start-ups_.	48	-4	-8	-11	-7	46	-6	-3	-5	-6
pair:start_.	-24	-5	-3	-5	-3	-27	-4	-2	-3	-7
pair:start_in	-16	-10	-6	-4	-3	17	-9	-5	-10	42
pair:start_of	-13	-3	-8	-5	-18	-8	9	-3	-4	2
pair:start_on	-8	-5	-5	-4	-5	-40	69	-3	-5	-5
pair:start_production	-5	-8	-5	-5	-12	59	-8	-4	-6	-3
pair:start_the	-7	-6	-3	-5	-16	55	-9	-6	-7	-11
pair:start_with	17	16	-4	-8	-4	-24	-6	-4	-8	-5
pair:state_'s	-5		-4	10	-9	-8	-4	-3	-5	10
pair:state_,	-11	-4	-3	-5	-6	-4	-3	5	14	-10
pair:state_.	-16	-6	-5	-5	9	1	-10	-6	-8	-5
pair:state_aid	-3	-3	-3	-3	-15	-12	-11	42	-17	-2
pair:state_and	-8	-5	-5	20	-12	-6	29	-2	-4	-2
pair:state_have	5	-4	-7	-7	-8	-5	1	-3	8	-5
pair:state_house	44	-8	-6	-4	-4	-7	7	-2	-6	6
pair:state_in	5	33	-7	27	33	-9	-4	-2	-2	-2
pair:state_news	21	-22	-6	-4	-4	-4	11	-4	-2	-2
pair:state_of	48	17	-3	-7	-5	7	-4	-2	-5	-7
pair:state_that	21	-3	-5	-5	-3	-3	-5	-5	-5	-6
pair:state_to	-10	43	-4	-6	-5	-18	-7	-3	1	-5
pair:state_visit	-19	61	-5	-6	-3	-5	-4	-2	-4	-4
pair:statement_,	-10	-1	-2	-22	-4	-4	1	-10	-12	-4
pair:statement_.	21	-5	-5	2	-2	-8	8	4	-6	-4
pair:statement_from	-6	-2	-2	-2	-2	-4	-5	-4	7	-2
pair:statement_of	-8	-3	-3	-8	-4	-6	-10	-6	64	-4
pair:statement_on	-12	-3	-3	4	-4	-14	12	-4	17	-6
pair:statement_say	13	-6	-5	-4	-3	-6	-8	-3	-6	29
pair:statement_that	11	-5	-4	-4	-5	-9	-5	-3	-16	-6
pair:station_,	8	28	-8	-6	-8	-17	-3	-3	-4	-2
pair:station_.	4	17	-7	-7	-9	31	-4	-4	-4	-5
pair:station_at	-16	81	-6	-5	-5	-5	-4	-3	-7	-3
pair:station_in	10	44	-4	-5	-5	-21	-4	-4	-4	-4
pair:station_of	36	-10	-3	-7	-7	-1	-5	-4	-7	-4
pair:stay_.	9	-9	-4	-3	-4	-4	-3	-4	-5	-4
pair:stay_in	23	2	-5	-4	-6	-8	-5	-3	-5	-8
pair:stay_on	-15	-11	-5	-3	-3	-4	-5	-3	-5	71
pair:step_down	-24	-3	-4	-4	-5	-5	-5	-4	-10	85
pair:step_in	-3	-4	-4	-7	3	15	-2	8	-4	32
pair:step_that	-6	-4	-3	-9	-6	30	-7	55	-9	-5
pair:still_have	-10	-3	-3	-4	-10	-5	-4	-6	-9	-4
pair:still_in	-15	-4	-2	-6	12	-6	-5	-5	7	-15
pair:still_need	-5	-3	-3	-3	27	-18	-6	-23	-9	-3
pair:still_to	-19	-4	-4	-8	-4	-4	-27	-3	-3	-4
pair:stock_exchange	-18	-4	-5	-10	18	-31	-6	-4	-4	43
pair:stock_of	47	-4	-10	-6	-9	-24	-6	-3	-5	-4
pair:stop_at	-25	71	-10	-3	-2	-4	-3	-2	-14	-4
pair:stop_in	-8	-21	-2	-3	-6	-6	-2	-5	12	-3
pair:stop_over	9	16	-13	-2	-2	-2	-2	-1	-6	-3
pair:stop_sell	-2	-4	-1	-9	-2	-2	-3	-4	18	-2
pair:store_.	-12	-5	-5	-4	-5	-6	36	-4	2	-4
pair:strategic_partnership	-7	-3	5	13	-8	-6	-3	-2	-3	-3
pair:strategy_,	37	-2	-4	-4	-5	-4	18	-2	-3	-2
pair:strategy_for	29	-4	-5	-21	-5	-16	48	-4	-5	-5
pair:strategy_of	-14	-6	-10	-6	-6	-5	-16	-4	-5	-8
pair:street_,	5	-4	-5	-4	-7	45	-4	-4	-5	-7
pair:street_.	-17	-5	-19	-4	-5	50	-5	-5	8	-5
pair:strengthen_<c>	-3	-2	-3	10	-5	-2	43	-7	-7	-6
pair:strengthen_the	-11	-4	-5	-5	-4	-5	-16	-2	-8	-3
pair:stress_,	-7	-3	-10	8	-7	37	-3	-3	-3	-2
pair:stress_that	-14	-4	-7	-1	-5	-4	-8	-9	-5	-5
pair:stress_the		-9	7	-4	30	-3	-3	-2	-9	-7
pair:strike_a	-21	-4	-6	53	-5	-8	-5	-5	-12	-4
pair:study_by	-20	-5	-12	-6	-10	-6	-4	-3	-5	-6
pair:study_of	-5	-6	-3	-2	-5	-3	-10	-12	-13	-2
pair:study_tour	20	62	-2	-3	-4	-6	-4	-2	-6	-4
pair:subject_.	-14	-4	29	-7	-3	-6	-10	-3	-3	-7
pair:subject_be	-14	-9	-5	23	-3	15	-7	-4	15	-4
pair:subject_of	36	-5	-6	-4	-3	-3	-4	-3	-4	-6
pair:subject_on	53	-6	-3	-4	-6	-16	-5	-19	-7	-5
pair:subject_to	-11	-3	-3	-6	27	-5	-8	5	-11	14
pair:submarine_cable	1	-5	-4	-4	-5	16	-6	-6	-7	9
pair:subsea_cable	12	-8	-4	-5	-7	10	-4	-3	-5	-4
pair:subsidiary_,	-3	-2	-5	-4	25	-8	-2	-14	33	-3
pair:subsidiary_<f>	-10	-2	-3	-7	28	37	-3	-6	-9	-4
pair:subsidiary_of	-7	-2	-2	13	-23	6	-4	15	34	-3
pair:succeed_<p>	-26	-5	-5	-4	-5	-4	-5	-3	-5	42
pair:success_.	26	4	-3	-3	-2	-3	-3	-2	-7	-8
pair:such_a	-7	-2	-2	-10	-5	-3	-10	-3	-12	-5
pair:such_as	-9	-4	4	-4	-6		-9	-10	-10	-6
pair:sue_<f>	-10	-4	-4	-7	-10	-6	-6	-6	36	-5
pair:suggest_that	3	-3	-4	-7	-2	-7	-3	-3	-3	-9
pair:suit_against	-14	-3	-4	-3	-3	-6	-3	-3	65	-3
pair:sum_,	-3	-2	-3	-6	33	-6	-3	-12	-28	-3
pair:sum_.	-10	-3	-5	-8	27	-8	-3	-7	-6	-5
pair:sum_be	18	-7	-6	-5	16	-5	-6	-5	24	-4
pair:summer_.	-34	-3	-4	-3	17	8		-4	-5	33
pair:summit_,	-5	-5	29	-4	-3	-8	-7	-2	-3	-3
pair:summit_.	1	-10	15	-5	-6	-6	-5	-3	-5	-8
pair:summit_at	-2	-5	68	-3	-3	-20	-8	-3	-4	-6
pair:summit_be	-22	-4	43	-3	-5	18	-3	-2	-4	-4
pair:summit_in	-18	-6	51	-5	-4	1	-6	-3	-3	-5
pair:summit_on	-17	-4	30	-3	-2	-9	-10	-2	-4	-3
pair:summit_that	-37	-5	-5	-1	-1	-2	-3	-1	-1	-2
pair:summon_<p>	28	-4	-6	-4	-4	-4	-6	-4	16	-9
pair:sunday_,	-1	28	19	-4	-6	12	-6	20	-6	-6
pair:sunday_.	28	-5	27	-7	-7	36	13	-4	-7	11
pair:sunday_for	26	31	18	-4	-4	-7	-4	-3	-4	-6
pair:sunday_in	9	-7	-5	-4	-8	38	-14	30	-3	-4
pair:sunday_night	-9	-4	-4	-3	-3	-7	1	-19	37	29
pair:sunday_to	-9	17	-3	-17	-3	-13	-7	48	-9	-3
pair:sunday_with	54	-6	-4	7	-3	-5	-4	-4	-10	-9
pair:supplier_,	-7	-4	-3	-4	-8	10	-3	-8	39	-4
pair:supplier_.	9	-4	-4	4	-5	-9	-9	-3	-6	-7
pair:supplier_of	-9	-3	-5	33	-8	-9	-4	-6	-8	-7
pair:supply_.	45	-6	-5	-5	-5	-7	-4	-2	-4	-4
pair:supply_chain	-13	-4	2	-1	4	-4	7	-3	-3	-4
pair:supply_of	-3	-5	-4	31	-6	-8	-4	-4	-5	-2
pair:supply_the	-10	-7	-5	28	-10	18	-7	-6	-6	-3
pair:support_.	-15	-6	-7	-5	-16	-4	-4	-3	-5	-4
pair:support_<c>	-6	-4	-5	15	-6	-4	-3	-2	-3	-2
pair:support_for	3	-4	-3	-6	-9	-9	-7	-2	-4	-3
pair:support_in	9	-5	-3	-4	-6	-4	-2	-2	-3	-3
pair:support_of	4	-3	-5	-4	19	-9	-4	4	-16	-2
pair:support_that	-2	-3	-2	-2	-20	-8	-3	-3	-4	-5
pair:support_the	-10	-3	-4	-4	40	-7	-7	-3	-4	-3
pair:suppose_to	-24	-11	-3	-3	-3	-2	-6	-1	-15	-9
pair:suspend_for	-7	-4	-4	-9	-5	-12	23	-15	19	-3
pair:suspend_the	-6	-2	-2	-9	-3	-3	-6	51	4	-3
pair:suspension_of	17	-3	-3	-5	-4	-19	-10	3	58	-4
pair:suva_.	3	-5	46	-20	26	-6	-18	-2	-3	-3
pair:swear_in	-19	-7	-5	-5	-3	-5	-4	-2	-5	62
pair:switch_off	2	-5	-4	-5	-4	-13	-5	-3	54	-2
pair:switch_on	-8	-5	-4	-6	-10	86	-7	-5	-16	-5
pair:switch_to	-17	-6	-4	-9	-6	19	-9	-7	14	-4
pair:system_,	33	-5	-4	2	-5	39	9	-3	-4	-3
pair:system_.	3	-4	-4	12	-9	25	17	-6	-9	-6
pair:system_in	-10	-5	-5	-18	42	-7	-5	-2	-11	-5
pair:system_of	-10	-10	-4	-7	-4	-18	43	-4	-5	-2
pair:system_that	-35	-4	-5	-5	-5	9	-3	-3	-7	-7
pair:são_paulo	-15	23	45	-7	25	16	-5	-5	-8	-9
pair:table_,	-45	16	34	35	2	-3	-3	-3	-2	-3
pair:table_.	17	-4	-13	-6	-3	-3	-5	-3	-2	-3
pair:table_be	-48	-3	-7	-9	-10	-3	-5	-2	-2	-3
pair:table_in	23	-4	-8	-7	-2	-4	3	-2	-5	-4
pair:table_the	-46	-4	26	-4	-2	-3	34	-2	-5	-3
pair:table_with	11	-9	21	-4	-4	-4	-5	-1	-2	-26
pair:taipei_,	26	58	-7	-8	-9	-11	-7	-2	-5	-7
pair:taipei_.	-10	35	-7	-5	-6	5	-7	-3	-5	12
pair:take_<f>	-9	-2	-2	-7	-12	-5	-3	-14	64	-8
pair:take_<p>	2	23	15	-3	-3	-5	-3	-2	-3	-22
pair:take_a	-8	38	-4	-7	22	-5	-4	25	-5	-5
pair:take_away	-5	-2	-2	-3	-6	-4	-2	18	34	-12
pair:take_down	27	-3	-5	-4	-8	-4	37	-15	20	-5
pair:take_effect	-11	-5	-5	-4	-4	-9	18	10	-5	-8
pair:take_in	-3	-3	-5	-5	-10	-20	-7	-4	-6	-9
pair:take_into	-3	-4	-5	-8	-19	18	14	-8	-7	-6
pair:take_note	-6	-3	-4	-3	-5	-6	-5	-4	-15	-6
pair:take_off	22	-10	-3	-2	-10	28	-5	-3	-4	-6
pair:take_office	-7	18	-3	-3	-4	-6	-3	-2	-3	47
pair:take_on	-21	-4	-6	-3	-9	-5	-4	21		30
pair:take_over	-20	-4	-4	7	3	-6	-4	6	-5	19
pair:take_part	7	-5	35	-4	-5	-4	-3	-3	-4	-10
pair:take_place	15	-5		-1	-1	6	-5	-2	-7	-2
pair:take_question	-4	-5	34	-4	-11	-5	-3	-3	-3	-8
pair:take_stock	65	-10	-10	-5	-6	-4	-3	-2	-2	-4
pair:take_the	-7	-6	3	-5	-10	9	-7	-3	-6	17
pair:take_to	-13	-5	56	-3	-3	-6	-3	-2	6	-3
pair:take_up	15	-4	-4	-4	-2	30	-7	-6	-1	-4
pair:takeover_of	-7	-2	-3	-13	54	-7	-4	3		-4
pair:talent_and	-4	-7	-4	-6	-5	-16	-5	-4	-8	-6
pair:talk_,	19	-3	-4	-3	-4	-3	-4	-5	-6	-2
pair:talk_.	-26	25	-6	40	-3	-6	-4	-2	-3	-3
pair:talk_about	9	-4	-4	-3	-2	-3	-4	-2	-3	-3
pair:talk_at	9	-6	13	-3	-2	-3	-2	-2	-3	-4
pair:talk_be	40	-5	-7	-8	-3	-3	-4	-2	-4	-4
pair:talk_by	-3	-4	-4	30	-3	-3	-30	-2	-3	-5
pair:talk_for	56	-32	-4	-7	-3	-6	-4	-2	-2	-3
pair:talk_in	46	-4	-10	-6	-3	-3	-2	-1	-3	-3
pair:talk_on	4	18	-11	-5	-3	-3	-3	-2	-2	-4
pair:talk_over	34	-4	-5	-4	-2	-4	-6	-5	-3	-3
pair:talk_to	-27	10	-6	-4	-11	-2	18	-3	-4	-3
pair:talk_with	-3	-3	5	-3	-1	-4	-3	-3	-3	-4
pair:talks_between	52	-6	-22	-26	-3	-8	-11	-3	-3	-5
pair:talks_with	17	-4	-4	-4	-5	-7	-4	-2	-3	-5
pair:tariff_,	25	-3	-3	-22	-6	-3	-9	-3	-1	-2
pair:tariff_.	26	-8	33	-4	-6	-8	-13	2	-5	-3
pair:tashkent_,	15	17	-4	21	-16	-8	-8	-2	-3	-3
pair:task_force	-21	-4	-4	-6	-5	-8	26	-7	-4	9
pair:tax_.	4	-2	-3	-4	-4	-6	-30	-3	5	-3
pair:tax_holiday	27	-3	-2	-5	-6	-5	11	-4	-4	-3
pair:tax_on	3	-3	-3	-8	-8	-3	34	-4	-8	-6
pair:taxi_.	-10	-7	-3	14	-4	-14	37	6	-5	-3
pair:teach_at	-20	-10	-8	-4	-6	-5	-4	-4	-4	-9
pair:team_,		-4	-4	-5	-8	-4	-2	14	-3	-9
pair:team_.	-19	24	-11	-9	-7	6	-3	-2	-3	29
pair:team_for	-11	-12	-4	-15	-3	-4	-2	-2	-2	-7
pair:team_from	-17	24	24	-10	-4	-9	-2	-3	-2	-3
pair:team_in	-5	-12	-5	-28	19	-3	-2	-3	-3	-3
pair:team_of	31	14	-5	-9	1	-5	-4	-3	-3	-5
pair:team_that	71	-5	-3	-6	-5	-5	-6	-9	-11	-3
pair:team_to	-4	20	10	-7	-4	-7	-4	-2	-3	-4
pair:team_up	-19	-3	-4	62	-6	-9	-3	-3	-5	-3
pair:tech_firm	-7	-5	-20	-3	-5	-4	-8	-2	-5	-6
pair:tech_giant	3	13	-4	8	-5	-3	-2	-1	6	-1
pair:technical_team	-34	-11	-5	-7	-3	-6	-4	-3	-3	-7
pair:technology_(	-8	-4	3	-9	-8	-3	28	-2	-4	-4
pair:technology_,	-8	-4	1		-1	-6		-2	-4	1
pair:technology_.	14	-5	-5	-3	-3	-4	-3	-2	-2	-5
pair:technology_and	21	-4	-5	-5	-1	-5	-8	-3	-4	-2
pair:technology_be	-7	-4	-3	5	-5	-4	-4	-3	-2	-2
pair:technology_company	23	-5	12	-5	-9	-2	-2	-2	-3	-3
pair:technology_firm	-9	-4	-6	17	-10	-5	-1	-4	-4	-9
pair:technology_in	-3	-4	-4	-5	-7	-5	-5	-3	-4	-5
pair:technology_park	-3	17	-5	-2	-7	42	-5	-3	-6	-6
pair:technology_sector	2	-4	-8	-3	-4	-5	-7	-2	-3	-2
pair:telecom_infrastructure	-20	-5	-7	-5	-6	-4	-4	-3	-4	-4
pair:telecom_minister	-26	-7	47	-7	-5	-5	-7	-7	-7	-6
pair:telecom_operator	9	-3	-3	-8	-5	-6	53	-4	-9	-2
pair:telecom_regulator	-10	-2	-5	-5	9	-4	-6	7	-8	-7
pair:telecommunication_and	-10	-3	-4	-7	-12	-6	-3	-1	-2	-2
pair:telecommunications_(	-8	-3	-4	-3	-4	-3	8	13	-4	-5
pair:telephone_call	47	-3	-3	-3	-4	-5	-5	-2	-4	-4
pair:telephone_conversation	61	-8	-4	-5	-4	-5	-7	-4	-3	-4
pair:tell_<a>	43	-3	-3	-4	-7	-5	-10	29	-20	-7
pair:tell_<f>	-8	-4	-2	-9	-6	-5	-8	12	27	-2
pair:tell_<p>	36	-3	-2	-3	15	-2	-4	-5	-3	-7
pair:tell_a	-18	-5	-9	-4	6	-7	7	5	23	-9
pair:tell_by	33	-5	-4	-4	-3	-15	-4	-7	21	-4
pair:tell_journalist	-12	-4	-4	-4	-7	8	-6	-4	-5	-5
pair:tell_parliament	-43	-2	-3	-6	30	-6	15	-2	-3	-17
pair:tell_reporter	3	-4	-4	-5		-1	5	-3	-5	-5
pair:tell_the		-2	14	-3	16	-7	1	-4	-2	-5
pair:tell_them	17	-7	-4	-3	-5	-4	-5	-2	-5	-4
pair:tell_this	-26	17	-3	-4	-5	-9	-7	-3	-6	-6
pair:tell_to	14	-5	14	-3	-11	-4	-5	-5	2	-10
pair:ten_year	-12	-3	-3	19	-5	-7	6	17	-10	-4
pair:tender_,	-6	-4	-4	-6	-3	-22	-12	18	-2	-3
pair:tender_.	-5	-5	-2	8	-6	-5	-5	-19	-4	-8
pair:tender_for	4	-2	-4	23	-4	-4	-5	-18	-9	-4
pair:tenth_of	-8	-5	-3	-4	59	-5	-18	-4	-7	-3
pair:term_.	-25	-6	-4	9	-4	-5	-5	-5	-8	-24
pair:term_of	-16	-2	-3	-10	-6	-8	-6	-7	-4	27
pair:term_on	-11	-4	-10	56	-6	-9	-14	-3	-4	-6
pair:term_run	-25	-2	-2	-6	-2	-3	-6	-2	-8	32
pair:terminal_.	-9	-3	-5	-6	-11	-10	-6	-49	31	-4
pair:text_message	-7	-3	-2	-9	-4	-4	15	35	-17	-3
pair:than_$	-14	-4	-7	-3	-5	-6	-2	-4	-5	-3
pair:than_<f>	-10	-3	-4	-15	-9	-7	-4	-4	-12	-4
pair:than_<p>	-25	-8	-6	-5	-8	-6	-7	-4	-7	-8
pair:than_a	-4	-6	-5	-6	10	-7	-8	25	-5	-2
pair:than_any	-6	-4	-8	-11	-5	30	-14	-14	-8	-4
pair:than_in	-3	-3	-3	-5	40	-11	-9	-3	-5	-3
pair:than_one	-6	-3	-3	-4	-3	-4	-12	-4	-7	-3
pair:than_that	-11	-4	-4	-7	-4	-3	-2	-5	-4	-4
pair:than_the	-4	-3	-3	-3	-7	-4	-7	-8	7	-2
pair:than_those	-6	-3	-4	-6	-15	-3	-7	-4	-3	-3
pair:thank_<f>	-12	-5	-7	-9	-13	-9	-6	-6	-13	-7
pair:thank_<p>	-19	6	-5	15	14	-4	-3	-2	-5	4
pair:thank_the	-29	-6	-6	-6	6	-3	-5	-4	-4	-6
pair:thanks_to	-16	-5	-6	-3	-5	-2	-3	-3	-3	-11
pair:that_"	7	47	-4	-5	-3	-9	-5	-2	-10	-3
pair:that_,	2	-6	-4	4	-2	1	4	-6	16	-5
pair:that_.	-12	-5	-5	-5	-6	-7	-15	-4	-6	-5
pair:that_<a>	-10	-3		-5	4	-2	1	-4	-6	-3
pair:that_<c>	-9	-2	-4	-7	5	-6	-7	-3	-4	-4
pair:that_<f>	-3	-2	-4	-3	-3	-1	-4		5	-5
pair:that_<o>	-18	-3	16	-4	-11	-6	-7	-2	11	-4
pair:that_<p>	-17	5		-2	1	-2	-1	-2	-4	1
pair:that_a	-8	-5	-4	-1	-5	-7	10	-4	-2	-5
pair:that_ai	-8	-3	19	-3	2	-5	-3	-2	-3	-2
pair:that_all	1	-4	-9	-6	-10	-5	28	-3	-16	-4
pair:that_an	-2	-2	-5	32	-6	-3	-5	-13	-5	-3
pair:that_appear	16	-4	-7	-4	-2	-4	-17	-4	-21	-3
pair:that_at	-23	-1	-7	-17	-3	-2	-5	-3	22	-8
pair:that_be	1		-4	-1	-6	-3	-5	-2		-2
pair:that_build	31	-7	-3	-8	-10	-14	-2	-3	-1	-3
pair:that_chip	45	-4	36	-3	-12	-5	-4	-3	-3	-3
pair:that_come	7	-5	-2	-5	17	-3	-7	-3	-6	-8
pair:that_datum	-17	-4	-3	-4	-10	-5	30	-1	-8	-1
pair:that_day	21	-17	-5	-3	-3	-5	-4	-2	-4	30
pair:that_digital	-8	-6	-5	-5	-3	-6	45	-3	-10	-4
pair:that_do	-13	-6	-3	-3	-2	-8	-5	-2	-13	-4
pair:that_exist	-4	-3	-2	-7	-3	-4	9	12	-3	-2
pair:that_expire	-15	-3	-6	-3	-3	-6	-8	-10	29	-5
pair:that_go	5	-4	-3	42	-3	-4	12	-2	-10	-4
pair:that_have	-4	1	-5	-3	-5	-8	-4	-4	3	-3
pair:that_he	-44	-4	-6	-4	-5	-4	-5	-3	-5	-9
pair:that_in	24	-3	-4	-3	-5	19	-6	-3	17	-10
pair:that_it	-7	-2	-4	-8	3	-8	1	13	-9	-5
pair:that_its	6	-2	-3	-5	-10	-12	-5	-8	-3	-4
pair:that_let	-6	-2	-2	-4	-4	37	7	-5	-6	-3
pair:that_make	-8	-2	-2	2	-3	-4	22	-2	-9	-3
pair:that_more	-4	-4	-13	-3	28	-8	-4	-2	-4	-2
pair:that_no	-1	-5	-3	-5	-8	-4	-9	-4	1	-7
pair:that_oblige	-9	-3	-4	-3	-3	-6	50	-4	-17	-6
pair:that_occasion	3	-3	-3	6	-4	-3	-5	-12	-3	-21
pair:that_of	18	-5	16	-5	-6	-7	-7	-4	-7	-1
pair:that_on	-7	-8	-2	25	-3	-3	-12	-1	5	-2
pair:that_one	-10	-6	-5	-6	-10	-8	44	-5	21	-3
pair:that_run	-4	-3	-3	-4	-9	-30	15	-3	29	48
pair:that_she	-9	-4	-3	-12	-5	-7	-20	-5	57	42
pair:that_take	-20	28	-13	-2	-5	-7	34	-2	-3	-6
pair:that_talk	-6	-10	-3	-3	-3	-3	-3	-2	-5	-9
pair:that_the	-5	-3	-3	-2	-2	-4	-3		-4	-3
pair:that_there	2	-5	-3	-8	-6	-4	-8	-10	35	-3
pair:that_they	-14	-3	-4	-8	-5	-4	39	22	8	-5
pair:that_trade	-9	-5	19	-6	-7	-6	-9	-1	-7	-3
pair:that_we	-6	-10	-3	-2	-3	-6	-2	-4	-4	-2
pair:that_what	-1	-1	-2	-2	-4	-6	-8	-20	20	-4
pair:that_will	-7	-7	-6	-8	16	-5	38	-3	2	-5
pair:that_work	-13	-4	-6	-5	-9	9	-6	-3	-4	-6
pair:that_would	-1	-3	-4	-2	-3	-5	12	-1	-3	-3
pair:the_"	-5	-2	-3	-14	-6	-4	2	-3	7	-3
pair:the_12th	10	-5	22	21	-4	-7	-6	-3	-5	-6
pair:the_1800	-7	-3	-5	-3	-11	-3	-3	18	-18	-2
pair:the_26	-9	-2	-2	-4	-3	-4	10	2	-14	-3
pair:the_3.5	-8	-6	-2	-3	-9	-4	19	18	-8	-1
pair:the_4g	-12	-3	-2	-6	9	-15	-4	29	-13	-5
pair:the_4th	37	-4	-2	-2	-3	-2	-8	-3	-5	-6
pair:the_5g	-3	-4	-3	-4	-9	38	-3	-8	-3	-2
pair:the_700	-4	-4	-3	-7	-12	-5	-8	37	-8	-2
pair:the_900	-5	-4	-6	-11	47	-8	-11	13	-36	-5
pair:the_<a>		-1	-1		-1	-3	2	3	4	-4
pair:the_<c>	3	2	-1	3	-1	-2	-1	-1	-1	-3
pair:the_<f>	-4	1	3		1	-3	-1	-2	-2	-4
pair:the_<o>	3	-1	5	2	3	-1	-3	-1	-3	-2
pair:the_<p>	14	1	-2	-2	-1	-4	-4	-2	-1	
pair:the_accord	-10	-4	-4	36	16	-7	-8	-4	-5	-2
pair:the_account	-11	-3	-5	-5	-9	-5	-4	-30	35	-4
pair:the_acquisition	8	-2	-3	-3	23	-4	-6	5	-11	-6
pair:the_act	-9	-3	-4	-3	-4	-4	-12	-6	-3	-3
pair:the_adoption	-7	-4	-5	-4	-4	7	34	-3	-4	-3
pair:the_advice	-22	20	-4	-3	-9	-3	44	-19	-9	48
pair:the_affair	-30	-3	-5	-4	-3	-3	-2	-2	-8	-6
pair:the_africa	-32	-4	34	-7	-8	-12	-2	-5	-5	-2
pair:the_african	-12	-3	-2	-23	-5	-5	-6	-3	-5	-5
pair:the_afternoon	53	-12	-5	-5	-5	-7	-1	-3	8	-4
pair:the_age	27	-3	-12	-4	-4	-6	27	-3	-8	-5
pair:the_agency	-10	15	-3	-9	28	-5	10	-9	-6	2
pair:the_agenda	-14	-6	13	-6	11	-9	-5	-4	-4	-3
pair:the_agreement	-10	-2	-4	-6	-9	-1	-7	-4	-5	-4
pair:the_ai	-9	-4	16	1	-4	-5	7	-3	-4	10
pair:the_air	31	-4	-3	-3	-5	-5	-3	-4	-2	-4
pair:the_airport	33	-23	-4	-7	-3	-7	-3	-2	-5	-6
pair:the_akorda	31	-4	-3	-3	-5	-6	-4	-3	-3	-6
pair:the_alliance	-7	-8	-4	-26	-5	-10	-7	-6	-8	-3
pair:the_amendment	-12	-2	-3	-3	-2	-5	11	-5	25	-8
pair:the_announcement	3	-8	-5	-2	28	-6	-4	-2	-2	-3
pair:the_annual	21	-9	34	-4	-4	-10	-7	-3	-6	-7
pair:the_appeal	-9	-3	-4	-5	-5	-5	-5	-7	34	-6
pair:the_application	-14	1	-4	-3	-4	7	-11	36	8	-5
pair:the_appointment	-2	-6	-5	-4	-5	-4	-8	-7	-8	45
pair:the_approval	-10	-3	-3	-4	11	-5	-10	11	-16	15
pair:the_arab	-41	-7	66	-4	-3	-4	-8	-3	-3	-4
pair:the_area	-3	-3	36	-5	-2	-2	-5	-1	-9	-2
pair:the_asia-pacific	-14	-2	6		-4	-18	-3	-5	-3	-1
pair:the_assembly	-29	39	10	-4	-5	-7	-4	-3	-4	-4
pair:the_association	-20	-4	14	-5	-9	-8	-6	-3	-6	-4
pair:the_auction	-7	-6	-6	-5	7	-6	-9	45	-11	-5
pair:the_audience	8	-10	-6	-8	-12	-6	-2	-2	-4	-4
pair:the_autonomous	-18	-17	25	-2	-2	-4	-2	-2	-5	-2
pair:the_autumn	-32	-8	-4	-7	-6	30	-8	-6	24	-4
pair:the_award	-40	-2	-2	-6	-11	-4	-6	34	-6	3
pair:the_ban	2	-2	-3	-4	-4	-5	10	-8	6	-6
pair:the_beginning	7	-6	16	-6	27	-6	4	-4	-6	-3
pair:the_berlaymont	35	-3	-4	-4	-8	-2	25	-3	-3	-5
pair:the_big	2	-3	11	-5	1	-8	-10	-3	-4	-4
pair:the_bill	-6	-5	14	-3	-5	-9	5	-4		-4
pair:the_board	-7	-3	-6	-5	3	-5	-6	3	-11	29
pair:the_border	-8	4	-4	-6	-8	-12	-7	9	48	-3
pair:the_bottom	23	-4	-5	-9	-5	-7	-8	-4	-10	-5
pair:the_brand	-11	-2	45	-4	49	-11	-4	-17	-9	-6
pair:the_breakfast	-30	-5	-16	-3	-3	-5	-7	-2	-3	-3
pair:the_budget	-6	-4	-3	-5	-5	-6	40	-2	-7	-3
pair:the_building	-24	-4	-9	-6	-12	23	24	2	-5	-4
pair:the_business	-22	15	-4	-6	-8	-4	-6	-10	-5	-3
pair:the_businessman	-7	-3	-3	7	-5	-7	-21	-2	-4	-2
pair:the_cabinet	-12	-3	23	-5	-2	-5	-3	-5	-6	29
pair:the_cable	6	22	7	-9	7	14	-5	-5	-8	-4
pair:the_calendar	33	21	-12	-5	-8	-11	-4	-3	-6	-4
pair:the_call	-26	-12	-4	-5	-3	48	-3	-1	-3	-5
pair:the_campus	32	-14	-3	-3	-5	-15	-3	-4	-4	-5
pair:the_cap	-14	15	-4	-3	-6	-10	56	-3	-13	-3
pair:the_capital	17	-3	12	-1	-1	11	4	-4	1	-4
pair:the_caribbean	-17	-6	17	-3		13	-6	-11	-7	-2
pair:the_case	5	-3	-5	-5	-4	-5	-5	-2	39	4
pair:the_center	-2	-14	-5	3	-8	-11	-3	-6	5	-3
pair:the_central	-7	-4	15	-7	-6	-8	1	-3	-8	-16
pair:the_ceremony	-12	5	-10	14	3	-9	-4	-3	-5	
pair:the_chair	-25	-4	13	-5	-3	-6	-4	-2	-4	-18
pair:the_chairman	-8	-2	-2	-3	-3	-2	-15	-2	-16	16
pair:the_chairmanship	31	-6	-8	-20	-5	-9	-2	-2	-4	9
pair:the_channel	7	-3	-25	-6	-5	-10	-7	-3	-4	-4
pair:the_chief	6	9	-7	-5	-4	-5	-3	-3	-3	-13
pair:the_chip	-12	12	-5	-8	12	7	-7	4	-10	-3
pair:the_chips	21	-3	21	-9	20	-4	-18	-16	-12	-4
pair:the_choice	-23	-6	29	-7	-4	-6	-7	-3	2	29
pair:the_city	20	-13	-5	-2	-1	-5	-3	-2	5	-4
pair:the_civil	-6	-6	-5	-4	-3	-5	-6	-2	-4	-4
pair:the_claim	-9	-3	-3	-4	-11	-6	-5	-4	10	-17
pair:the_closing	64	-8	-12	-4	-15	-4	-3	-2	-3	-4
pair:the_cloud	-9	-3	-5	36	-9	-6	46	-6	-7	-5
pair:the_coast	-7	22	-3	13	-11	-26	-6	-4	-7	-3
pair:the_collaboration	-6	-2	-2	28	-12	-3	-5	-2	-4	-12
pair:the_coming	-1	-3	-4	-4	-4	-11	-7	-2	-5	-14
pair:the_commercial	-7	-3	-3	-4	-2	8	-9	-6	-5	-4
pair:the_commission	31	-5	-5	-3	-2	-9	-9	16	-15	2
pair:the_committee	10	-6	-4	-4	-5	-4	-4	-3	-5	-20
pair:the_communications	-11	-2	-2	-3	-2	-4	-9	16	-7	-3
pair:the_company	5	-3	-5		18	10	-5	-6	-6	11
pair:the_complaint	27	-3	-2	-3	-3	-6	-10	-4	-21	-12
pair:the_concession	-10	-4	-4	-12	-7	-6	-6	52	-9	-6
pair:the_condition	-7	9	-3	-4	-9	-4	-3	-1	-1	-2
pair:the_conference	-20	-7	58	-5	-5	-10	-5	-3	-6	-8
pair:the_confidence	-6	-3	-5	-2	-6	-2	-9	-2	-8	-5
pair:the_congress	26	-4	16	4	-5	-8	-3	-3	-5	-6
pair:the_consent	-3	-2	-2	-3	-9	-8	5	-10	18	-2
pair:the_construction	-19	-6	-9	-2	-4	-11	-4	-3	-4	-5
pair:the_continent	-10	-12	15	-4	-7	-7	-3	-3	-8	-4
pair:the_contract	-4	-5	-5	26	-5	-5	-5	-8	-10	-6
pair:the_conversation	38	9	-7	-5	-3	-6	-3	-4	-3	-4
pair:the_cooperation	-27	-5	-2	14	-3	-3	-2	-2	-4	-3
pair:the_cost	-16	-3	-3	-8	33	-6	10	-20	-6	-5
pair:the_country	5	4	-5	-6	-6	-7	-1	4	-2	-2
pair:the_county	-14	-3	-4	-4	46	-8	-8	21	-17	-4
pair:the_course	-16	-11	-6	-5	5	6	-9	-8	-2	-3
pair:the_court	1	-3	-3	-4	-4	-3	-5	-4	-4	-4
pair:the_creation	12	-4	-4	-5	-6	-8	-4	-2	-4	-4
pair:the_crypto	-2	-2	24	-2	-2	-9	-25	28	12	-7
pair:the_cyber	-8	-4	25	-6	66	-8	12	-13	-6	-6
pair:the_cybercrime	-8	-3	-4	-8	-6	-5	67	-5	-8	-4
pair:the_cybersecurity	41	-3	-8	-3	-3	-8	38	-3	-8	12
pair:the_damage	4	-3	-6	-5	-8	-6	-12	-3	-9	-4
pair:the_dark	19	-4	-5	-5	-7	-6	-4	-3	-8	-9
pair:the_data	-26	-3	-5	-3	-3	23	26	-4	-17	-4
pair:the_date	-18	-5	-4	-5	-3	-4	-5	-3		-5
pair:the_datum	6	3	-5	2	-7	10	5	2	4	-3
pair:the_day	29	8	-4		-4	5	-3	-3	-4	10
pair:the_deal	-12	-3	-3	36	-11	-6	-9	19	-5	-5
pair:the_debt	1	-3	-5	-5	29	-6	-4	34	-14	-6
pair:the_decision	2	-1	-4	-3		-5	-9	-5	14	-6
pair:the_decree	-19	-3	-4	-14	-5	-5	-46	-3	-5	-10
pair:the_delay	-17	-7	-6	-4	-3	-8	-7	-3	-9	-8
pair:the_delegate	-13	-7	-18	-5	-5	-3	9	-5	-6	-2
pair:the_delegation	32	-8	-7	1		-4	-3	-3	-3	-6
pair:the_department	29	-5	-4	-4	-3	-5	-4	-2	-9	24
pair:the_detail	-14	-3	-3	-3	-4	-4	3	-17	-4	-6
pair:the_development	15	-5	-7		-4	-8	-6	-3	-3	-4
pair:the_dialog	17	-4	-23	6	-2	-5	-2	-2	-3	-2
pair:the_diary	-31	44	10	-4	-3	-5	-3	-2	-3	-8
pair:the_digital	-3	-4	7	4	-5		4	-2	-1	-5
pair:the_directive	-13	-4	-4	-4	-4	-5	61	-2	-5	-8
pair:the_director	-29	-5	-6	-3	-4	-9	-4	-5	-10	42
pair:the_discussion	-24	-5	-8	-18	-3	-7	-3	-2	-4	-7
pair:the_dispute	15	-3	-3	-3	-3	-6	-13	-5	-12	-5
pair:the_document	-12	-7	1	43	-6	-5	-8	-3	-6	-4
pair:the_door	39	-5	-7	20	-1	-14	-6	-4	-7	13
pair:the_draft		-2	-4	-5	-5	-4	38	-7	-5	-7
pair:the_duty	23	-2	-2	-14	-3	-3	58	-4	-7	-13
pair:the_early	-32	-7	-5	-4	-3	27	-7	-3	-4	-9
pair:the_eastern	-11	8	-5	-4	-7	20	-3	-4	-4	-3
pair:the_economic	1	-5	13	-7	-5	-5	-4	-2	-4	-5
pair:the_economy	-16	-6	-4	-6	-6	-5	-3	-3	-3	-3
pair:the_edge	25	-19	-8	-3	-5	-6	-2	-3	-4	-4
pair:the_effort	17	4	-3	-4	-2	-11	-4	-2	-3	-6
pair:the_electricity	-9	-4	-4	-4	-5	-8	-12	26	-6	-5
pair:the_electronic	-12	-2	-3	-5	-6	12	38	1	-5	-7
pair:the_encounter	3	-4	-4	-4	-3	-14	-6	-5	-11	-6
pair:the_end	-6	4	-5	-2	1	6	3	-5	-3	6
pair:the_enforcement	-7	-2	-2	-4	-6	-2	-9	-2	23	-2
pair:the_entity	-5	-4	-4	-3	-4	-5	-11	-4	32	-3
pair:the_european	-6	-3	-4	-8	16	15	-14	-6	9	-3
pair:the_eve	31	-11	-25	-3	-5	-6	13	-10	-6	-4
pair:the_evening	13	-10	31	-4	-3	-5	-2	-2	-5	-4
pair:the_event	-11	-4	33	-3	-8	9	-3	-3	-6	-4
pair:the_exchange	-25	14	-3	4	-4	6	-4	-3	-3	-3
pair:the_exhibition	-22		65	-6	-6	-12	-4	-4	-6	-4
pair:the_expansion	15	-2	-4	-5	3	-4	-4	-3	-3	-3
pair:the_export	-7	-2	-4	-8	-6	-8	45		23	-4
pair:the_extension	-5	-5	-4	-4	79	-11	-3	-4	-5	-3
pair:the_eye	-15	-3	-3	44	-5	20	-6	-4	-5	-4
pair:the_fact	-12	30	-3	-13	-4	-4	-6	-4	-4	-11
pair:the_factory	3	-21	-6	-8	12	31	-3	4	-6	-4
pair:the_federal	-10	-4	-5	-5	-5	-9	52	-5	3	-5
pair:the_fee	3	-7	-4	-3	-9	-6	-6	-7	-7	-4
pair:the_fiber	-3	-4	-4	13	-5	6	-5	-4	-8	-11
pair:the_field	-6	-4	-4	3	-2	-5	-5	-2	1	-3
pair:the_fifth	-7	-7	21	-3	-2	-6	-2	-1	-3	-4
pair:the_figure	22	-4	-15	-4	-20	-6	-2	-3	-16	-5
pair:the_file	-19	-2	-3	-4	-11	-6	-15	-10	16	-31
pair:the_final	-8	-3	-3	-4	8	-8	19	-6	5	-4
pair:the_financial	-13	-6	-3	-5	-3	-5	6	-19	31	-2
pair:the_fine	-7	-3	-5	-4	-4	-3	-8	-4	13	-13
pair:the_fintech	30	-6	42	-4	-4	-5	-24	-4	-6	-9
pair:the_firm	23	-4	-5	-8	9	-6	-5	-5	-4	16
pair:the_first	-2	-1	-3		-1	24	-4	10	-6	-2
pair:the_floor	7	-4	35	-4	-7	-12	-16	10	19	8
pair:the_following	27	-2	-5	-5	18	-5	-2	-2	-6	-5
pair:the_foreign	-6		-4	-2	6	-4	-1	30	11	-7
pair:the_former	-11	-3	-4	27	15	11	-3	-2	-5	-5
pair:the_forum	-16	-8	38	-7	-4	-8	-3	-3	-4	-4
pair:the_foundation	-13	-5	-6	7	10	54	-8	-5	-7	-6
pair:the_founder	-6	-4	-7	22	7	27	-3	-4	17	-7
pair:the_four	-14	-3	-4	17	-6	-6	-12	22	-5	20
pair:the_fourth	36	-5	-4	-6	11	-5	13	-16	4	25
pair:the_framework	-8	-12	21	3	-8	-3	4	-3	-10	-1
pair:the_frequency	-6	-2	-2	11	-9	-9	1	60	-11	-4
pair:the_fringe	11	-6	-22	21	-3	-4	-5	-2	-3	-3
pair:the_full	-16	-8	-1	-2	-1	-4	-3	-5	-4	27
pair:the_fund	9	-3	-3	-3	-4	13	-4	-2	-4	-2
pair:the_future	-4	-4	28	-6	12	-4	-3	-2	-3	-5
pair:the_g20	-20	-16	51	-4	35	-6	-4	-2	-3	-11
pair:the_game	-18	-2	-3	-28	-3	-7	-4	27	-6	-3
pair:the_gathering	-55	-3	53	-3	-5	-3	-4	-2	-4	-11
pair:the_gdpr	-1	-1	-2	-4	-2	-1	-15	-3	22	
pair:the_general	-11	-2	9	-2	-2	-2	-10	-5	17	-4
pair:the_global	36	-7	23	6	-5	-5	-4	-2	-3	-3
pair:the_globe	-9	-4	-3	-3	-3	-11	-5	-1	-7	-2
pair:the_good	-6	-3	-4	-4	-7	-9	-5	-3	-4	-3
pair:the_government	11		-4	-1	-3	-6	13	-4	-5	6
pair:the_governor	46	-19	-4	-3	-3	32	-6	-2	-4	-10
pair:the_grand	10	-5	37	1	-1	-5	-13	-6	-4	-4
pair:the_great	31	-10	-4	-3	-10	-3	-3	-4	-4	-3
pair:the_green	-10	16	-4	-6	-9	-14	-7	84	-19	-3
pair:the_grid	-10	-5	-4	-8	-10	45	-22	37	-12	-4
pair:the_ground	-9	-5	-3	-9	8	-10	-7	-5	-10	-6
pair:the_group	26	-6	-11	-3	-4	-4	-3	-5	-3	17
pair:the_growth	16	-10	-6	-7	-4	-3	-3	-2	-2	-4
pair:the_guest	2		1	-5	-5	-7	-3	-3	-5	-5
pair:the_gulf	3	55	-3	-3	-6	18	-6	6	-4	-5
pair:the_hall	2	-4	-5	-5	43	-5	-3	-3	-9	-15
pair:the_hand	-10	-9	3	4	4	-19	-3	-4	-11	22
pair:the_handover	18	37	-5	-6	39	-8	-3	-4	-6	-10
pair:the_head	-4	9	17	-4	-5	-1	2	-3	-4	10
pair:the_headquarters	22	-10	-4	-3	-7	-8	-3	-3	-4	-3
pair:the_helm	-15	-6	-4	-6	-5	-7	-3	-3	-5	57
pair:the_help	-17	-5	17	-7	-6	-1	-4	-6	6	-5
pair:the_high	-8	-5	-15	-5	-3	-9	-6	-4	6	-3
pair:the_history	-11	9	-2	-2	8	-4	-2	-2	-4	-1
pair:the_home		-5	-4	-6	-5	-7	-6	-3	15	-5
pair:the_honorable	37	-3	-3		-3	-6	-3	-2	-9	-4
pair:the_hope	-8	-4	-5	-3	-6	-5	-5	-3	-4	-3
pair:the_host	-20	-3	-9	1		-3	10	7	-3	-3
pair:the_hour	6	-2	-3	-14	-11	-5	-8	-5	-21	-10
pair:the_house	12	-3	-4	-3	-7	-6	34	9	-12	11
pair:the_hub	-8	-4	-4	-8	-10	-19	-8	-3	-6	-4
pair:the_ict	-13	-4	-6	9	-6	-5	-4	-7	-4	19
pair:the_idea	-20	-6	-6	-9	-7	36	-15	-6	-6	-5
pair:the_impact	2	-5	-3	-3	-4	-3	-4	-1	-2	-4
pair:the_import	-7	-4	-4	-3	-3	-7	51	-6	11	-4
pair:the_importance	-8	-4	-5	-4	35	-5	-3	-9	-6	-2
pair:the_inaugural	-25	-5	54	-4	-7	20	-6	-2	-3	-4
pair:the_inauguration	-3	-6	-11	-5	-7	69	-3	-2	-4	-5
pair:the_incentive	20	-5	-12	-2	-7	-5	-4	-4	-2	-3
pair:the_industrial	-6	-3	-2	-6	22	-4	-3	18	-21	-9
pair:the_industry	-15	-4		-4	-4	7	-5	-4	3	-7
pair:the_information	-6	-2	15	5	-4	-5	-7	-2	-3	-3
pair:the_infrastructure	26	-3	-2		-8	-7	-7	-11	-2	-4
pair:the_initiative	-8	-3	-4	-7	22	22	-6	-2	-3	-3
pair:the_inquiry	-8	-3	-4	-5	-5	-10	-7	-4	65	-5
pair:the_integration	-8	-4	-5	-7	-6	-8	-32	-3	-5	-2
pair:the_interest	-16	-4	-8	-4	-5	-5	28	-3	-15	-6
pair:the_international	-6	-7	18	-4	-5	-15	-4	-3	-6	-9
pair:the_internet	-4	-4	-4	-1	-5	-10	5	-3	-1	-9
pair:the_investigation	-1	-2	-6	-4	-4	-2	-4	-3	43	-2
pair:the_investment	18	-3	14	-9	13	-3	-6	24	-15	-2
pair:the_invitation	-10	50	7	-4	-4	-4	-3	-3	-5	-8
pair:the_iphone	-1	-1	-1	39	-15		-3	9	20	-2
pair:the_island	-7	18	-6	-6	-3	11	-5	10	-5	-5
pair:the_issue	29	-2	-3	-3	-10	-5	-15	-6	-3	-3
pair:the_it	-15	7	44	30	-8	-5	-2	-6	-3	-4
pair:the_job	-24	-8	-6	-5	-7	-3	-2	-2	-7	23
pair:the_joint	6	-3	-12	1	-10	-16	-4	16	-2	-5
pair:the_key	-10	-5	-3	-7	-5	-3	-4	-2	-9	-3
pair:the_keynote	-8	-4	43	-7	-5	-6	-5	-3	-4	-4
pair:the_kigali	-39	-9	39	-7	-3	30	-5	-2	-7	-2
pair:the_kingdom		-6	-12	-19	-2	-6	-12	-2	-4	-11
pair:the_landing	-11	29	-5	-6	-7	-9	-5	-5	-5	-4
pair:the_large	-2	-5	-6	-1	7		-6	6	3	-2
pair:the_last	7	6	2		-1	-1	2		-8	-9
pair:the_late	-37	-4	-4	-4	28	-8	-5	30	17	38
pair:the_latin	30	9	32	-3	-2	-5	-5	-2	-6	-6
pair:the_latter	-3	-2	-4	31	-2	-4	-9	-4	-4	-6
pair:the_launch	-16	-6	-3	-5	6	12	-3	-3	-6	3
pair:the_law	-6	-3	-3	-3	-3	-4	-9	6	-12	-2
pair:the_lawyer	-2	-4	-3	-3	-9	-2	-3	-2	-19	-9
pair:the_leader	22	22	-17	-3	-4	-3	-2	-2	19	-5
pair:the_leadership	-16	-4	-10	-2	-4	-4	-1	-2	-6	-3
pair:the_leak	-19	-3	-3	-6	-3	-3	-39	-7	26	36
pair:the_legal	-10	-5	-4	8	-5	-21	3	-2	-5	-3
pair:the_lender	-12	-3	-4	-8	13	-8	-4	18	-9	-4
pair:the_letter	13	-5	-4	20	10	-5	-9	-4	-5	-8
pair:the_levy	12	-3	-5	-3	-3	-4	-2	-4	-6	-6
pair:the_license	1	-2	-2	-1	-6	-3	-6	22	-10	-4
pair:the_light	-26	-9	44	-6	-4	21	-8	-6	-3	-4
pair:the_line	-14	-9	-4	-15	-2	9	-4	-3	-4	-7
pair:the_list	-24	-8	-4	-5	-3	-5	-5	27	-11	-3
pair:the_loan	-9	-7	-10	57	-16	-7	-7	-2	-2	-5
pair:the_lobby		-4	-31	-4	-5	-6	-6	-3	19	-12
pair:the_local	-7	-3	-5	-7	-8	-9	-4	11	11	-3
pair:the_long	26	-10	-2	-5	-11	-4	-3	-2	-6	-4
pair:the_low	-27	-4	-5	-4	-4	-6	22	-16	-6	-12
pair:the_main	-10	9	-6	-5	-4	-11	-2	-3	-4	-3
pair:the_major	-25	-4	27	-3	-13	-7	-4	-4	10	-4
pair:the_maker	-10	-7	-5	-3	-7	-10	-7	-4	-5	-4
pair:the_management	29	-2	-2	-2	-11	-6	-3	-5	-7	-7
pair:the_mandate	-16	-4	13	-5	-3	-5	-8	-5	-15	31
pair:the_margin	38	-4	-14	-4	-4	-4	-4	-3	-4	-5
pair:the_market	-11	-3	-4	5	-7	13	-7	10	-10	-6
pair:the_matter	11	-5	1	-6	-7	-5	-8	1	3	-8
pair:the_mayor	-7	-3	-9	-5	-9	4	-7	-4	-7	-4
pair:the_meantime	20	-4	-5	17	-22	-9	-5	-3	-6	-8
pair:the_measure	4	-3	-4	-9	-5	-5	18	-10	-5	-6
pair:the_medium	-16	-3	28	-1	-3	-5	-7	23	-23	-6
pair:the_meeting	14	-4	-8	-3	-3	-6	-4	-4	-5	-4
pair:the_member	13	-6	-4	-6	-10	-6	-5	-2	-4	-6
pair:the_memorandum	-9	2	-4	23	4	-6	-5	-5	-8	-3
pair:the_merger	-9	-2	-2	-5	-14	-5	-10	35	-19	-3
pair:the_middle	-15	-3	-4	-4	-4	11	-3	-2	-4	-4
pair:the_military	5	-3	-5	-5	20	14	-6	-3	-11	-4
pair:the_minister	-4	5	7	-5	-6	-4	-5	4	-5	-12
pair:the_ministry	39	-4	-5	1	6	-5	-4	-3	-7	-6
pair:the_mission	46	-25	-8	-7	-4	-8	-2	-3	-4	-2
pair:the_mobile	-12	-4	-7	23	-9	3	-3	12	-4	-10
pair:the_model	-17	-4	-7	39	-7	-12	-5	-3	-7	-3
pair:the_money	-7	-4	-4	1	13	-10	-4	-5	-1	2
pair:the_month	20	31	6	-4	-5	-7	-3	-3	-9	-6
pair:the_morning	29	10	-4	-4	-1	-8	-4	-3	-8	-5
pair:the_most	-9	-4	2	-4	-8	-11	-1	5		-3
pair:the_mou	5	-8	-4	28	-7	-3	-3	-4	-3	-4
pair:the_mountain	21	-4	-5	-6	-4	-4	-4	-3	-6	-6
pair:the_move	-9	-4	-4	-7	-4	-11	15	-4	-8	-12
pair:the_mutual	-23	-3	-5	19	-1	-5	-5	-3	-2	-2
pair:the_name	-13	-3	-6	-6	-3	-4	-9	-7	13	10
pair:the_nang	-12	40	-6	-4	-6	22	8	-4	-8	-7
pair:the_national	-2	-3	-1	4	5	1	32	-5	1	-3
pair:the_need	3	-5		-3	-3	-3	-9	-4	15	-3
pair:the_negotiation	-31	-33	-4	-2	-3	-3	-5	-3	-2	-4
pair:the_network	12	-5	-4	2	-1	10	-4	-3	-5	4
pair:the_new	-3	11	-1	2	-1	19	2	-5	-9	17
pair:the_newcomer		-3	-4	-5	-4	-5	-4	-5	-5	22
pair:the_news	-13	-4	-4	-5	-5	-8	-4	-4		-6
pair:the_next	2	-6	34	2	-8	-6	-6	-4	-4	-3
pair:the_nod	-29	-3	-4	-6	-15	-5	18	3	-6	-5
pair:the_nordic	-8	-4	18	-3	20	36	-5	-5	-4	-6
pair:the_north	-16	-7	-4	-4	23	21	-3	-3	-4	-6
pair:the_number	-7	-5	-4	7	-9	-9	27	-4	-12	-2
pair:the_oath	-29	-4	-4	-4	-5	-5	-4	-3	-4	59
pair:the_occasion	-13	-5	13	6	6	-5	-4	-2	-4	4
pair:the_offer	-10	-2	-2	-7	-24	-4	-2	-4	14	-3
pair:the_office	3	-7	-3	-4	-5	-7	-3	-3	13	-10
pair:the_official	4	-3	15	8	15	-8	-7	-5	-5	-5
pair:the_old	-9	-16	-4	-7	-4	-31	-17	-3	-5	-5
pair:the_one	-9	-4	-4	-5	-4	-7	5	-17	26	-3
pair:the_online	-9	-3	-3	-7	-6	-14	30	-4	-5	40
pair:the_only	-13	-8	14	-5	-5	-5	-5	18	-6	4
pair:the_opening	-17	-4	52	-6	-6	30	-6	-3	-1	-5
pair:the_operating	-4	-1	-1	-4	-2	-7	-6	-12	-7	-4
pair:the_operation	-22	31	-3	13	-4	-29	-5	27	-3	-3
pair:the_operator	5	-6	-5	-7	10	3	5	-7	-1	-5
pair:the_opportunity	-2	-12	31	-4	-3	-4	-2	-2	-2	-17
pair:the_opposition	-15	-7	-5	-6	-5	22	-2	4	-6	-7
pair:the_order	-7	-2	-5	20	-4	-4	-25	-7	-1	-4
pair:the_ordinance	-6	-4	-3	-4	-4	-22	-22	-24	-6	-4
pair:the_other	5	-8	-5	-4	-4	-8	5	-8	-1	-7
pair:the_outage	29	9	-6	-4	-5	-9	-8	-6	15	-5
pair:the_outcome	-5	-3	-4	13	-7	-6	5	7	-9	-9
pair:the_outskirt	-12	-4	-13	-8	15	36	-3	-3	-7	-4
pair:the_pace	21	48	-7	-3	-5	-8	-2	-2	-3	-8
pair:the_pacific	7	-16	34	-3	-4	-6	39	-2	-6	-9
pair:the_palace	2	-13	29	-6	-3	-9	-3	-2	-4	-11
pair:the_palácio	31	28	-4	-2	38	-4	-2	-4	-2	-3
pair:the_pandemic	-7	-4	-5	-29	-4	-6	26	-4	-5	-6
pair:the_panel	-14	-5	-15	-5	-3	-6	-4	-4	-4	-5
pair:the_paper	-12	-3	-3	33		-7	-13	18	-8	-7
pair:the_parent	8	-3	-4	25	-5	-6	-2	-5	-5	-3
pair:the_park	3	1	-7	-11	-5	-12	-4	-2	40	-4
pair:the_part	-13	-3	-7	-4	-4	-4	-6	-4	7	-8
pair:the_partnership	-8	-5	-5	-15	-4	-4	-4	-3	-4	-3
pair:the_party	9	-6	-9	10	-3	-9	-7	-2	-3	-8
pair:the_past	11	5	-6	-6	-7	-8	-5	-3	-8	-5
pair:the_payment	37	-4	-3	1	-6	-7	25	-5	-16	-6
pair:the_penalty	-6	-3	-3	-7	-5	-5	-10	-4	5	-4
pair:the_people	-6	-6	-5	-4	-6	-5	-3	-2	-4	-5
pair:the_permit	-5	-2	-2	-4	-18	-5	-10	60	-30	-3
pair:the_personal	-6	-4	-4	-6	-4	-11	17	-4	-5	-3
pair:the_phone		-4	-4	-5	-4	11	8	-3	-4	-6
pair:the_pilot	27	-5	-3	-4	59	-28	-11	-3	-7	-2
pair:the_place	-37	-3	-3	-3	-5	-9	-2	-2	-4	-5
pair:the_plan	-4	-4	-8	-4	-5	-11	-2	-3	-3	-12
pair:the_planalto	7	-5	-2	-3	-1	-5	21	-1	-4	-3
pair:the_plant		12	-5	-11	28	2	-3		-4	-3
pair:the_platform	-11	-3	-14	-5	-3	22	-6	-3	12	-7
pair:the_plenary	-20	-7	20	-4	-3	-8	5	-3	-3	-4
pair:the_police	-8	-3	-2	-10	8	-4	-8	-11	18	-1
pair:the_population	-10	-2	-2	-10	-9	-13	-3	17	-4	-3
pair:the_port	1	-10	-10	-4	-5	21	-6	-3	-5	-3
pair:the_portfolio	13	-10	-15	-2	-5	-3	-2	-1	-3	14
pair:the_post	-5	3	-5	-6	11	-5	-11	-2	-9	12
pair:the_power	-9	-4	-5	-8	-5	-12	-6	-5	-19	-7
pair:the_practice	-8	-3	-5	-9	-8	-6	-6	-7	2	-5
pair:the_presence	-13	-4		18	-5	15	-4	-2	-3	-7
pair:the_presidency	-15	-4	28	-11	-5	-5	22	-3	-5	44
pair:the_president	21	-6	-5	-4	-6	-1	11	-3	-4	22
pair:the_presidential	20	-4	-4	-5	-5	2	-3	-2	-3	-3
pair:the_press	-26	-5	-5	-5	22	-8	2	-3	-7	-7
pair:the_previous	16	-6	-6	-4	-4	-5	-4	-2	-3	-7
pair:the_price	2	-3	-4	-6	4	-4	-11	2	1	-5
pair:the_prime	5	26	-3	19	26	-12	-7	-2	-4	14
pair:the_privacy	-6	-2	-2	-6	-2	-3	11	-2	-2	-3
pair:the_private	-2	-5	-4	-6	-3	-3	-4	-3		10
pair:the_probe	-4	-3	-5	-8	-5	-7	-9	-8	5	-4
pair:the_program	14	18	-4	-9	-6	8	5	-4	-10	-4
pair:the_progress	17	-6	-4	-6	2	-8	-3	-3	-3	-3
pair:the_project	10	-2	-4	-7	3	-6	-5	-3	-4	-5
pair:the_proposal	-8	-4	-3	-4	-3	-3	13	-13	-16	-4
pair:the_prospect	-25	-2	-2	-8	-2	-5	-3	-2	-4	-5
pair:the_protection	-7	-3	-4	9	-4	14	13	-4	-6	-5
pair:the_province	27	-6	-4	-5	18	-1	-4	-6	-9	-4
pair:the_provision	11	20	-7	-6	-7	-5	-1	-1	-2	-4
pair:the_public	-15	-7	-3	-10	-4	24	1	-3	16	-7
pair:the_purchase	8	-4	-7	-3	23	-5	-4	-1	-1	-3
pair:the_purpose	51	-5	-4	5	-6	-6	-5	-2	-16	-7
pair:the_quality	23	-7	-4	-6	-4	-6	-5	-2	-6	-4
pair:the_quarrel	-23	-4	-5	-6	-6	-6	-6	-6	-7	-6
pair:the_quarter	-11	-4	-5	-22	-27	-13	-5	-5	-10	-5
pair:the_question	-13	-5	-5	-7	-7	-8	-5	-6	-1	-7
pair:the_reason	-9	-4	-6	-5	-5	-4	-15	-3	-6	29
pair:the_reception	5	-4	-7	-5	-3	-5	-3	-2	-2	-6
pair:the_region		-4	5	-12	2	-8	7		-10	-3
pair:the_regional	-10	-7	36	-5	-5	-7	-6	31	-3	-5
pair:the_register	-13	-3	-2	-8	-7	-7	-14	38	-12	-4
pair:the_regulation	-6	-3	-4	-4	-5	-4	48	-10	-17	-4
pair:the_regulator	6	-3	2	-3	1	-8	13	3	21	-9
pair:the_regulatory	-4	-2	-2	-12	-4	-3	17	-4	-1	-2
pair:the_relationship	-11	-11	-6	-4	-3	-4	-3	-2	-3	-4
pair:the_remark	10	-1	-4	-6	-5	-5	-4	-2	-6	-6
pair:the_renewal	-10	-3	-2	-3	-8	-8	-7	72	-18	-7
pair:the_report	-27	-4	-4	-3	-6	-7	-6	-6	-9	-6
pair:the_request	-1	-4	-3	-5	-8	-4	-5	-8	20	12
pair:the_research	-13	-4	-7	25	-7	45	-3	-3	-6	-5
pair:the_reserve	-11	-3	-2	-3	-13	-6	-4	7	7	-4
pair:the_resignation	-22	-4	-9	-5	-5	-5	-9	-3	-6	60
pair:the_rest	22	19	-6	-3	-11	-7	-3	-3	-14	-6
pair:the_result	-17	2	-4	9	-6	-17	-7	-3	-5	-7
pair:the_ribbon	-15	-7	-5	-5	-7	50	-5	-3	-7	-4
pair:the_right	-7	-4	3	-12	-6	-6	4	22		-5
pair:the_river	-25	40	-4	-7	-4	-5	-9	-3	-4	-3
pair:the_road	-21	21	-6	-6	-6	38	-6	-4	-6	-7
pair:the_role	-15	-4	-3	-3	-6	-3	-3	-2	-4	-21
pair:the_rollout	26	-5	-5	-5	-4	9	-7	-3	-6	-4
pair:the_room	-36	-5	-6	-6	-5	-6	-3	-3	-4	-9
pair:the_round	5	31	-6	-10	-10	-7	-4	-2	-6	-4
pair:the_rule	-7	-3	-5	-4	-4	-11	9	-2	-8	6
pair:the_ruling	-9	-4	-3	-5	-5	-4	-13	-5	9	-6
pair:the_sale	-8	-2	-5	-6	18	-7	7	39	-6	-4
pair:the_same	11	-1	-5	1	4	-2	-2		15	
pair:the_sanction	-4	-2	-2	-11	-5	-3	-7	-6	20	-7
pair:the_satellite	-15	-3	-3	2	-7	4	-7	-7	-12	-5
pair:the_scene	32	-6	-10	30	-4	-4	-5	-4	-11	-6
pair:the_school	-19	18	-4	-5	44	-6	-3	-3	-4	-5
pair:the_seat	-1	-4	-5	-3	-13	-2	-2	-2	-10	-16
pair:the_second	1	-1	-4	7	2	-1	6	3	2	-5
pair:the_secretariat	48	-3	-3	-5	-2	-3	-3	-6	-3	-8
pair:the_sector	-23	-5	13	-4	-5	-6	2	-3	-5	-5
pair:the_security		-3	-5	-29	-4	10	13	-10	-3	-5
pair:the_semiconductor		14	11	-3	-7	-4	-4	-3	-3	-3
pair:the_seminar	-23	-18	51	-3	-4	-19	-4	-2	-5	-12
pair:the_senator	-41	-14	-4	-10	-3	-5	-3	-3	-4	-7
pair:the_service	-7	-4	-6	-5	-5	22	-15	8	6	-3
pair:the_servicing	4	-7	-5	-4	-4	-4	-5	-28	37	-2
pair:the_session	30	-5	25	-3	-3	-4		-2	9	-5
pair:the_seventh		-34	9	-3	-3	-3	-2	-2	-2	-45
pair:the_share	-4	-3	-3	-3	-6	-33	-4	-3	25	41
pair:the_sharing	-7	-3	-6	-2	-8	-7	-6	-2	-24	-2
pair:the_shop	-21	-4	-4	-5	-9	-8	-5	-5	30	49
pair:the_short	-13	-5	-4	-6	23	-6	-11	-6	-7	-7
pair:the_show	-9	-3	12	-4	-3	-4	-2	-2	-2	-2
pair:the_side	30	-3	-4	12	-9	-9	-3	-3	-7	-3
pair:the_sideline	-13	-5	-18	2	8	10	7	-4	-3	-4
pair:the_signature	-10	-5	16	44	-5	-6	12	-3	-4	-8
pair:the_signing	-4	-5	-6	45	-5	-7	-2	-5	-6	-4
pair:the_single	-6	16	-7	41	-4	-5	-3	-2	-3	-3
pair:the_site	9		-6	-11	-12	-18	-8	3	-7	-5
pair:the_situation	3	-11	-6	-5	-7	-6	-4	-5	-4	-3
pair:the_small	-16	-2	-2	-7	-12	-10	-6	35	35	-2
pair:the_smart	-7	2	4	-5	-6	24	-4	-2	-4	-3
pair:the_south	2	-5	-3	-1	-6	-6	-10	5	-8	-6
pair:the_southern	-14	-5	-9	37	-9	-11	-6	-3	-4	-3
pair:the_space	4	-5	-9	-4	-4	-6	8	-3	-5	-4
pair:the_special	11	-2	-2	-7	-5	-3	-11	7	-6	-3
pair:the_spectrum	6	-3	-3	-5	-4	-5	-4	4	-8	-4
pair:the_speech	-2	-6	40	-5	-6	-6	-5	-3	-6	-10
pair:the_speed	-2	-3	-4	-3	-2	24	-7	-2		-4
pair:the_spot	-8	-5	-2	17	18	-1	-7	-3	-2	-2
pair:the_spring	-6	-4	-4		-10	21	6	-4	-5	-3
pair:the_staff	-2	21	-5	-3	-10	-4	-3	-3	-8	-3
pair:the_stage	-21	-6	54	-4	7	-18	-5	-3	-7	-8
pair:the_stand	8	-10	-10	-6	-4	-3	-12	-2	-5	-6
pair:the_start	-20	-3	-8	-5	-15	-7	5	-3	-4	
pair:the_state	16	1	-4	-1	-4	-4		-4	8	-2
pair:the_statement	-26	-4	-2	-28	-4	-4	-5	-4	-9	-7
pair:the_stock	-12	-3	-6	-9	21	-48	-8	-3	-6	-4
pair:the_strategic	-16	-6	-4	-8	-4	-5	-12	-2	-7	-4
pair:the_strategy	-34	-5	-4	-10	-4	-6	-18	-4	-6	28
pair:the_street	-8	-4	-4	-6	-2	-19	-5	-8	20	-3
pair:the_study	-21	-4	-2	-5	-16	-4	-4	-3	-3	-5
pair:the_subject	16	-6	7	6	-3	5	-6	-3	-4	-5
pair:the_submarine	-8	-4	-2	-3	-8	-8	-5	-4	-2	-6
pair:the_sum	9	-6	-11	-4	34	-6	-7	-5	-12	-6
pair:the_summer	-26	-3	-5	-4	22	4	7	14	-5	27
pair:the_summit	-27	-5	20	-4	-4	1	-5	-3	-4	-5
pair:the_supercomputer	-12	43	-3	12	-9	27	-6	-3	-5	-7
pair:the_supply	-12	-5	-3	29	16	-9	18	-3	-6	-5
pair:the_support	-4	-3	-4	-3	-7	-7	-3	-2	-8	-4
pair:the_suspension	15	-3	-3	-11	-4	-12	-4	51	11	-3
pair:the_switch	-7	-4	-7	-6	56	26	-11	-5	-9	-6
pair:the_symposium	-16	-5	98	-7	-4	-7	-6	-3	-5	-5
pair:the_table	-7	-4	-8	5	-5	-5	-7	-3	-3	-6
pair:the_takeover	-5	-3	-3	-5	8	-4	-5	28	-8	-4
pair:the_talk	-17	5	-5	10	1	-5	-5	-2	-3	-5
pair:the_talking	-25	-5	-5	-5	-6	-6	-5	-4	-6	-5
pair:the_tariff	2	-5	-7	-7	-8	-8	37	-3	-7	-4
pair:the_task	-37	-3	-4	-5	-3	-4	-12	-3	-5	18
pair:the_tax		-3	-3	-8	-3	-4	13	-7	-5	-3
pair:the_team	18	-6	-3	-10	-8	-6	-3	-3	-2	-39
pair:the_tech	-13	-4	49	-3	-9	-2	-7	-3	2	-7
pair:the_technical	7	-7	-35	-11	-13	83	-5	-4	-4	-3
pair:the_technology	-19	22	-5	-3	2	10	-5	-2	-5	-4
pair:the_telecom	-13	-5	20	-5	-5	-9	25	-4	-5	-6
pair:the_telecommunication	1	-5	-4	-3	-3	-3	-5	-7	-7	-6
pair:the_telecommunications	-23	-2	-1	-1	-2	-3	-9	-2	-16	-7
pair:the_tender	-12	-2	-3	38	-5	-5	-6	-27	1	-4
pair:the_term	2	-3	-5	-10	-4	-5	-4	-11	-4	-3
pair:the_terminal	-8	-5	-3	-4	48	-6	-4	-3	-21	-3
pair:the_text	-22	-4	-2	42	-3	-4	17	-4	-4	-11
pair:the_theme	-9	-5	52	-5	-3	-3	-5	-2	-4	-3
pair:the_thing	29	30	-4	-3	-5	-5	-8	-2	-3	-2
pair:the_third	-5	-2	-4	2	5	18	-5	5	-6	3
pair:the_three	3	-4	4	-5	-7	-8	-4	-4	-7	-4
pair:the_time	-15	-4	-3	-4	-3	-6	-6	-7	-8	2
pair:the_top	-36	9	3	-3	-4	-4	-2	-3	-3	17
pair:the_toronto	-8	-3	-2	32	-5	-5	-1	-2	44	-13
pair:the_tour	32	-35	-5	1	-3	13	-4	-3	-4	-5
pair:the_tower	7	-5	-5		-10	-12	-6	-4	-6	-4
pair:the_town	39	-7	-6	-4	-4	-9	-7	-5	-37	-3
pair:the_trade	-31	9	42	-4	-5	-5	-5	-4	-7	-7
pair:the_traffic	-13	-3	-3	-5	-10	13	-4	-4	-6	-5
pair:the_training	20	-5	-5	5	-4	11	-4	-2	-6	-5
pair:the_transaction	23	-5	-4	-4	68	-4	-6	-6	-8	-5
pair:the_transfer	24	-4	-8	-3	-12	-6	-3	-17	22	-3
pair:the_treasury	-8	-2	-3	-4	23	-3	-4	-18	27	-3
pair:the_trip	-24	50	-5	2	-4		-5	-3	-5	-6
pair:the_trust	-20	26	-3	-2	-7	-8	-2	-3	-4	-4
pair:the_tune	-8	-3	-4	-2	44	-5	-4	-5	38	-9
pair:the_turn	45	-7	-4	-4	-6	-8	-5	-6	-5	-4
pair:the_two	3		-3	11	-3	-6	-4	-4	-5	-6
pair:the_union	-2	-3	-5	-3	-4	-6	-17	34	-3	-10
pair:the_united	14		-4	-4	-11	-6	-4	-13	38	-6
pair:the_university	-24	-5	-8	-6	20	-11	-4	-3	-6	-18
pair:the_us	-1	-15	-2	35	12	-7	-2	-17	-2	-4
pair:the_use	-10	-3	-4	7	-5	10	24	-4	-1	-7
pair:the_venture	-16	-5	-6	-31	5	-6	-3	-3	-3	-17
pair:the_venue	-7	-8	25	-6	-5	-14	-9	-3	-3	-2
pair:the_very	-7	-14	8	-6	-5	-2	-1	14	7	-1
pair:the_view	-5	-3	-4	-4	-4	-4	-10	-3	5	9
pair:the_village		17	-4	-5	-8	-12	-5	-3	-5	-3
pair:the_visit	-13	8	-7	17	-2	-6	-5	-1	-3	-4
pair:the_visiting	8	-9	-4	-4	-5	-5	-3	-4	-10	-6
pair:the_visitor	11	2	-6	-5	13	-7	-4	-3	-4	-4
pair:the_vote	-22	-7	-4	-4	-3	-4	7	-3	-12	-8
pair:the_wallet	-14	-5	-4	-3	-6	-11	22	-4	-4	-6
pair:the_way	-1	-5	3		-4	-5	5	-5	2	14
pair:the_website	-19	-13	-5	-6	-7	-8	-4	-21	17	-4
pair:the_week	24	11	-13	-5	-5	1	16	-3	-6	-6
pair:the_weekend	-6	50		2	-5	14	-5	-4	-5	-8
pair:the_weight	-2	-4	-13	-1	-3	-3	-2	-2	-3	-5
pair:the_whole	3	17	-3	-6	17	-9	-5	-5	-5	13
pair:the_will	15	-4	-3	2	-3	-7	-3	-2	-3	-3
pair:the_winner	-13	-3	-3	-5	-11	-3	-7	24	-17	-12
pair:the_wish	-13	-8	-6	-8	-5	-7	-8	-4	-6	-4
pair:the_word	-8	-6	-5	-4	-4	-3	-3	-2	-3	-2
pair:the_work	-24	49	-5	-7	-7	-9	-4	-6	-9	-5
pair:the_world	-5	-2	10	-3	-6	3	-7	-3	1	-3
pair:the_year	-10	-5	-4	-8	-7	20	6	2	-5	10
pair:the_young	11	-4	-10	-5	-3	-4	-10	-10	-4	11
pair:the_£	-9	-4	-2	-14	51	-20	-6	30	-18	-3
pair:the_“	-8	-8	-9	-3	-5	-5	-7	-8	-3	-3
pair:their_cooperation	-22	-4	-7	62	-5	-7	-5	-3	-8	-5
pair:their_datum	-9	-3	-4	-11	-3	-6	48	-2	-4	-3
pair:their_digital	16	-5	-5	32	-4	-4	-4	-3	-3	-4
pair:their_name	-13	-5	-5	33	-4	-10	-6	-3	-6	-11
pair:their_network	13	-2	-5	-9	-15	-17	-26	-3	28	-2
pair:their_use	-8	-2	-3	-5	-8	-5	-7	-23	57	-3
pair:them_,		-3	-4	-5	-1	-8	1	-8	8	-4
pair:them_.	-14	-5	-4	3	-5	-2	-7	-2	-7	-6
pair:them_<c>	-10	-3	-5	-14	4	-7	-2	-18	-5	-2
pair:them_<f>	-20	-4	31	-6	9	-8	-8	-5	-7	-5
pair:them_<p>	31	-5	-7	-10	14	-6	-5	-5	17	-7
pair:them_at	-35	-5	-5	-8	-7	-8	-14	-3	-5	-8
pair:them_be	38	-8	19	15	-3	-6	-4	-2	-4	-6
pair:them_by	13	-4	-4	10	-4	-13	44	-2	-4	-4
pair:them_in	15	-2	-8	-4	53	-14	-3	-4	13	
pair:them_on	19	6	-4	-11	-7	-5	3	-5	16	-6
pair:them_one	-5	-3	-5	22	-4	-4	33	-6	-8	-4
pair:them_that	3	-3	-4	-3	-7	-5	-5	-3	-5	-4
pair:them_the	-10	38	-6	10	1	-6	-3	-3	-4	-6
pair:them_to	33	-1	-4	-5	-5	-5	7	-4	-4	-5
pair:them_with	-2	23	-5	24	-4	-10	-7	-4	-6	-7
pair:there_,	40	-3	-5	-5	-6	-5	-5	-3	-3	-3
pair:there_.	-5	-6	-7	-5	-4	-7	6	-3	-8	-4
pair:there_<p>	15	36	-4	28	-2	-2	-2	-2	-3	-5
pair:there_be	-5	-7		-7	-3	-6	3	-4		-5
pair:there_for	19	-7	19	-4	-3	-5	-2	-2	-2	-3
pair:there_have	-18	-10	-5	-7	-4	-6	-6	-8	15	-5
pair:there_to	-32	-6	-3	18	-5	-5	-3	-4	-6	-7
pair:there_will	-15	-7	-5	-5	-3	-5	-4	-2	-4	-3
pair:these_be	-4	-3	-4	-6	29	-6	-6	-5	-7	-3
pair:they_be	-4	-5	-7	-3	-4	-5	-1	-2	-5	-5
pair:they_have	-19	3	-7	-3	-4	-6	15	-4	4	-7
pair:think_of	-15	4	-6	-3	-3	-5	9	-3	-4	-7
pair:think_that	-12	-4	-4	-4	-5	-5	-5	-5	-11	-6
pair:third_,	-10	-4	-5	19	-8	-11	36	6	22	-8
pair:third_.	-16	-6	-6	-6	-8	-8	-7	-5	-13	-9
pair:third_of	-9	-4	-4	-5	-5	-8	-6	-7	-6	-6
pair:third_quarter	-8	-3	-3	-12	13	60	-5	-4	-6	-4
pair:third_reading	-11	-3	-3	-4	-5	-4	71	-16	-20	-3
pair:third_time	35	-16	-6	-3	-4	28	-5	-3	-9	-10
pair:this_,	-8	-4	-4	8	38	-6	4	-5	-11	-4
pair:this_afternoon	28	-6	-3	-2	-4	-5	-2	-4	-3	-4
pair:this_be	-10	-4	-5	-15	-5	-6	-6	-5	-4	-5
pair:this_month	-4	3	5	-3	10	10	21	-5	-6	7
pair:this_morning	-9	-3	-4	-4	1	-4	-6	-10	29	2
pair:this_newspaper	-13	-5	-4	-7	-6	-9	-5	-4	-7	-4
pair:this_occasion	-11	-9	-5	16	-6	-5	-4	-2	-3	-4
pair:this_thursday	33		-4	-8	-7	-11	-2	-2	-5	-5
pair:this_time	47	12	-15	-3	-4	-9	-5	-3	-9	-4
pair:this_wednesday	10	-5	-5	-4	-6	-6		-1	-12	-4
pair:this_week	-3	35	-9	1	2	20	-2	-1	-5	1
pair:this_year	-2	4	-3	3	22	13	6	-2	-1	-6
pair:those_at	-8	-5	25	-24	-3	-3	-5	-3	-4	-12
pair:those_of	-8	-3	-5	17	-2	-8	-6	-6	-11	-5
pair:those_present	-70	-4	12	-4	-5	-5	-6	-3	-5	-6
pair:those_who	-11	-3	19	-6	-6	-5	9	-3	-10	5
pair:thousand_of	13	-3	-3	-4	-10	-5	-2	-3	-10	-5
pair:three-day_trip	-13	51	-6	-3	-3	-6	-2	-2	-3	-4
pair:three-day_visit	-5	26	-12	-3	-1	-1	-1	-2	-2	-2
pair:three_,	-20	-2	-4	-3	-2	-3	-15	36	36	-7
pair:three_day	13	37	14	-12	-9	-9	-5	-3	-8	-7
pair:three_hour	43	-5	-8	-5	-6	-5	14	-4	-11	-5
pair:three_mobile	8	-6	-3	-3	-23	-8	-8	-3	-6	-7
pair:three_month	23	-3	-3	-5	-5	13	-14	-2	44	-8
pair:three_more	-4	-2	-2	10	-15	-8	-6	-2	28	-5
pair:three_of	-26	-8	-3	-9	-8	5	-3	-5	55	-6
pair:three_time	-8	-5	-6	-4	-33	-15	-7	-2	-11	-4
pair:three_year	-13	-3	-4	15	1	-8	-6	-2	-7	-2
pair:throw_a	-3	-11	-6	-4	29	-6	-20	-3	-10	-2
pair:throw_open	54	-5	14	-11	-3	-11	-12	-2	-9	-4
pair:throw_out	-10	-2	-2	-11	-4	-5	16	-10	24	-7
pair:thru_,	-11	-5	-3	-5	-5	-3	-4	-8	-7	-4
pair:thru_.	-6	-5	-3	35	21	-4	-15	69	-8	-4
pair:thru_<f>	-7	-3	-2	-11	-8	-6	-4	-4	-8	-3
pair:thru_<p>	-3	-2	-3	-6	-7	-8	-6	-11	-6	-5
pair:thru_a	9	11	-5	-3	-4	-9	19	-4	-5	-12
pair:thru_on	29	-14	-3	-2	-5	-3	-7	3	-7	-6
pair:thru_the	26	-5	-4	-6	1	-6		11	-5	3
pair:thru_which	-21	-6	-6	-9	-3	-5	-6	-4	-7	11
pair:thursday_'s	25	-6	-15	-6	-3	-3	-3	-2	-5	-5
pair:thursday_,	5	17	4	-4	-4	10	-3	-6	-4	-5
pair:thursday_.	23	12	3	-2	-4		6	-3	1	6
pair:thursday_<p>	33		-4	-3	-4	-4	-2	-2	1	-6
pair:thursday_and	15	15	25	-6	-4	-6	-3	-2	-3	23
pair:thursday_by	45	-3	-3	10	-3	-9	35	-3	-6	-9
pair:thursday_evening	13	-8	-3	-4	-3	26	-12	-2	-8	21
pair:thursday_for	46	-3	-5	41	-4	-4	-10	-2	15	-5
pair:thursday_morning	-15	-4	25	-4	-5	-23	-6	-3	-9	-5
pair:thursday_that	14	-3	-3	-5	40	8	-3	-8	-5	-2
pair:thursday_to	-7	42	-5	3	-4	-7	-7	15	-3	-7
pair:thursday_with	-16	-6	55	-6	-4	-8	-10	-15	-6	-4
pair:tie_in	-48	-4	-4	-10	-7	-7	-5	-3	-3	-5
pair:tie_to	13	-6	-3	-8	4	29	34	16	-3	-3
pair:tie_with	-12	-3	-4	-10	-6	-5	19	-3	-5	-3
pair:time_,	-15	-6	-5	-5	-6	3	-5	-6	-6	-4
pair:time_.	-3	-5	1	-4	-6	-8	-5	-5	-5	-7
pair:time_a	-36	-4	-4	-6	-3	-5	-7	-2	20	-6
pair:time_and		-2	-2	12	-5	-11	-5	-3	-8	-6
pair:time_being	-9	-5	-4	-5	-4	-6	-4	-6	-5	11
pair:time_in	28	-6	-5	-6	-3	-18	-6	-3	-6	-9
pair:time_that	-11	-3	-13	-3	-4	-4	-11	-3	-9	-3
pair:time_when	-7	-4	-5	-8	-3	-5	-5	-2	-8	-3
pair:time_with	29	19	-18	-3	-4	-6	-5	-3	-5	-4
pair:to_"	-13	-20	18	2	-6	-8	-6	-2	-4	-3
pair:to_$	-6	-3	-4	-2	47	-4	-4	-9	-10	-4
pair:to_.	-13	-6	-4	-7	-3	16	37	-5	-13	-6
pair:to_40	-5	-4	-4	-6	-22	-5	39	-5	25	-3
pair:to_<a>	-5		-4	-7	13	-5	-5	-11	-9	4
pair:to_<c>	-6	17	-5	-3	2	-5	1		-5	-1
pair:to_<f>	-6			5	11	-3	-5	13	4	-1
pair:to_<o>	-12	-6	-6	-8	63	-11	-4	-4	-6	11
pair:to_<p>	23	-4	-4	-5	-4	-5	-2	-2	-1	-2
pair:to_a	-1	-3	3	3	5	-3	7	-4	-1	-1
pair:to_account	22	-3	-2	-2	-2	-1	-2	-2	-2	-8
pair:to_acquire	-13	-6	10	-22	60	-6	-3	-7	-9	-2
pair:to_act	1	-4	27	-3	-3	-2	-12	-3	-8	-3
pair:to_adapt		-2	-3	-3	-2	-6	-4	-2	-5	-11
pair:to_adopt	-4	-4	-6	-5	-5	-6	5	-3	-3	-3
pair:to_ai	-27	-5	38	-8	-4	-6	12	-3	-7	-3
pair:to_all	-11	-5	-10	-7	-7	47	-10	-4	-5	-8
pair:to_an	-11	2	7	6	-3		-3	2		-5
pair:to_answer	2	-5	-5	-10	-5	-6	-7	-3	-10	-11
pair:to_appear	-9	-3	-5	-3	-6	-4	4	-2	43	-10
pair:to_apply	-19	-3	-3	-9	-4	-2	-4	-8	-7	-2
pair:to_approval	-8	-3	-3	-3	20	-6	-10	-25	-8	-12
pair:to_approve	12	-2	-2	-3	-7	-3		-26	-7	-16
pair:to_ask	-20	-3	-4	-7	-3	-4	40	-3	-5	-4
pair:to_attend	-29	-9	34	-3	-2	-7	-3	-2	-4	-4
pair:to_attract	-12	-4		-7	-13	-6	-4	-2	-3	-2
pair:to_ban	-6	-2	-2	-3	-4	-3	20	-5	-14	-10
pair:to_be	-8	1	-1	3	-2	4	-2	-3	1	-1
pair:to_become	-5	-7	-3	-6	3	-3	-11	-4	-5	-7
pair:to_begin	-4	-4	-3	-5	18	5	19	29	-17	-3
pair:to_bid	6	-4	-2	-11	-4	-2	-1	-3	-3	-11
pair:to_block	-4	-2	-3	-4	-2	-5	-20	-15	65	-2
pair:to_bring	-4		-5	19	-4	-10	-6	-3	12	-4
pair:to_brussels	-10	40	-15	-5	-4	-7	-6	-3	-4	-6
pair:to_build	-3	-3	-3	42		5	-4		-6	-4
pair:to_buy	-13	-3	-3	-15	-6	-5	7	11	-13	-3
pair:to_california	-10	39	-8	-4	-4	-7	-3	-3	-5	-7
pair:to_carry	-5	-4	-4	32	11	3	-7	6	-11	-4
pair:to_chair	-23	-4	-11	-3	-3	-3	-5	-3	-6	65
pair:to_change	-7	-4	-4	-9	-4	-6	-11	-4	3	-7
pair:to_check	-6	-3	-3	-6	-3	-5	35	-12	26	-4
pair:to_chief	-18	-4	-3	-4	-9	-8	-2	-3	-14	81
pair:to_clear	-8	30	-3	-2	-2	-5	-10	-4	-5	34
pair:to_come	-8	-1	5	-3	-4	6	-5	-6	-6	3
pair:to_comment	-13	-4	-4	-7	-5	-5	1	-6	-5	-5
pair:to_confirm	-27	-12	30	-2	-2	-5	-3	-4	-7	-19
pair:to_connect	-7	-4	-4	12	-18	-24	-8	25	-9	-4
pair:to_consider	-19	-5	-7	-2	-4	-5	28	-4	-8	-4
pair:to_consultation	-10	-3	-10	-13	-4	26	44	-4	-12	-1
pair:to_contribute	-30	-3	-3	-3	29	-4	-5	-2	-3	-7
pair:to_cooperate	-9	-3	-4	-2	-4	-5	-7	-2	-3	-3
pair:to_court	-5	-6	-4	-5	-9	-6	-4	-6	27	-5
pair:to_cover	-5	-3	-3	-7	22	-6	-7		-3	-2
pair:to_create	-13	-3	-4	-6	-6	-11	8	-5	-6	-4
pair:to_customer	-7	-5	-6	-6	-7	18	-8	43	-1	-6
pair:to_cut	19	-2	-2	-5	-2	-10	-10	-7	-14	-5
pair:to_davos	-28	18	30	-4	-3	-4	-2	-4	-5	-7
pair:to_decide	-6	-4	-4	-6	-11	-5	-7	-27	-18	-5
pair:to_deliver	-4	-2	-6	63	-14	-14	-13	-4	-8	-4
pair:to_develop	2	5	-6	28	-4	-5	9	-4	-3	-4
pair:to_discuss	30	-3	2	-3	-4	-6	11	-6	-4	-5
pair:to_do	-10	2	-4	17	-7	1	1	-3	-8	-4
pair:to_double	-10	-5	-2	-4	-12	-9	37	22	-11	-6
pair:to_draw	-8	-3	-5	-4	-7	-7	-20	-2	-3	-2
pair:to_each	17	-4	-5	-2	-6	-5	-13	-3	-5	-2
pair:to_end	-7	-3	-2	-23	-5	-5	32	26	-7	-5
pair:to_ensure	-11	-3	-8	-1	-2	-3	-13	-2	-10	-6
pair:to_enter	-5	-2	-2	-9	21	-7	-9	22	-14	-6
pair:to_europe	-12	28	-7	-3	-3	-10	-4	-2		19
pair:to_expand	13	-3	-3	13	7	-5	-4	9	-9	-3
pair:to_explain	38	-4	-4	-4	-4	-4	-9	-4	13	-9
pair:to_extend	-5	-3	-2	18	-2	-6	9	-12	-4	-3
pair:to_face	79	-5	-10	-4	-3	-5	-3	-13	-5	-4
pair:to_fall	-11	-4	-4	-4	-7	-6	-6	-5	38	-19
pair:to_fiber	5	-4	-5	-8	21	-8	-4	-3	-6	-3
pair:to_find	6	-3	-4	-4	-4	-6	-6	3	10	-1
pair:to_fly	-10	13	-4	-5	-7	-7	-4	52	-11	-3
pair:to_follow	-3	-6	-6	5	-5	40	-8	-3	-24	5
pair:to_foster	9	-2	-4		-4	-2	-7	-2	-2	-1
pair:to_four	-8	-5	-4	-4	-14	-7	-15	-4	34	-8
pair:to_fund	18	-4	-11	-8	27	-5	-3	-3	-11	-6
pair:to_get	-13	-3	-3	-8	-7	-7	-6	4	-5	-3
pair:to_give	15	-4	10	-8	-13	7	6	17	9	-5
pair:to_go	21	-6	-6	-4	-5	4	-3	-7	-6	8
pair:to_grow	-16	-6	-6	-5	-11	-5	-6	-3	-4	-4
pair:to_hand	-10	-3	-4	-8	9	-9	9	-5	31	-3
pair:to_have	-7	-4	-5	-7	-2	-6	2		26	-8
pair:to_hear	33	-6	-4	-4	-5	-4	4	-6	16	-4
pair:to_help	-13	-6	-5	16	7	-11	-8	-7	-9	-6
pair:to_hire	-13	-4	-4	-12	11	-6	-4	-4	-4	-8
pair:to_his	11	-13	-3	-4	-4	-6	-5	-3	-5	1
pair:to_hold	3	-4	19	-5	-5	-7	41	-4	-10	-5
pair:to_host	-39	-7	23	15	-4	-4	-4	-4	-5	-3
pair:to_improve	-5	-2	-3	-6	-9	-12	-5	-7	-7	-2
pair:to_invest	-2	-3	-3	-4	39	-7	3	-3	-4	-4
pair:to_investor	-13	11	-6	-6	-6	-32	-21	-2	-5	-4
pair:to_issue	-3	-2	-3	-6	-9	-5	-14	26	-18	-2
pair:to_it	-9	-4	-5	17	16	-5	10	-3	-4	-13
pair:to_its	-15	-4	-5	-7	14	37	-5	1	31	-4
pair:to_jakarta	-21	13	-3	-4	-3	-5	-2	-2	-3	-4
pair:to_join	-17	-6	-4	-8	-3	-3	-2	-2	-3	10
pair:to_keep	22	-5	-7	-7	6	10	-7	-4	-11	-5
pair:to_know	22	-5	-3	-3	-4	-4	-11	-17	-7	-4
pair:to_land	-19	-10	-5	41	-6	-12	-4	51	-4	-3
pair:to_launch	-9	-4	-3	-21	-13	50	-17	3	-5	-4
pair:to_lead	-1	4	9	-6	-10	-4	-6	-3	-6	26
pair:to_learn	40	4	-2	-2	-6	-4	-3	-2	-3	-3
pair:to_leave	-16	-11	-4	-7	-4	-6	-3	-3	-4	39
pair:to_let	-2	-3	-3	-12	-16	26	-8	38	-16	-3
pair:to_listen	7	-2	-2	-6	-4	-2	23	-3	-4	-4
pair:to_look	20	27	-6	-4	-4	-8	-7	-5	-8	-5
pair:to_make	-9	4	-5	11	5	-10	33	-4	-3	-6
pair:to_meet	22	-11	-6	-3	-5	-4	-4	-3	-6	-5
pair:to_more	-5	-3	-5	-10	-22	-12	-6	-4	9	-3
pair:to_move	-10	-3	-4	-4	-5	-6	4	-2	-6	-11
pair:to_name	25	-4	-3	-7	-5	-11	11	-3	48	-10
pair:to_offer	-6	-2	-2	-3	-12	-6	-4	34	-7	-2
pair:to_one	-16	4	-6	-5	-4	-13	30	5	-7	-3
pair:to_open	-11	-2	9	-5	-4	18	-9	-1	-13	11
pair:to_operate	-5	-3	-4	52	-13	-19	-5	21	-7	-2
pair:to_orbit	-5	-2	-4	20	-7	12	-4	-6	-13	-5
pair:to_our	48	-7	-5	-8	-6	-12	-6	-3	-5	-5
pair:to_paper	-10	-2	-3	52	6	-8	-15	-4	-3	-6
pair:to_pay	-3	-3	-2	-8	-17	1	7	-8	47	-3
pair:to_people	-6	-3	-3	1	52	-4	-10	-4	-9	-3
pair:to_plead	46	-5	33	-3	-7	-10	14	-6	-5	-4
pair:to_present	33	11	-7	-13	-5	-4	-17	-2	-4	-7
pair:to_promote	-1	9	-6	4	-3	-6	14	-4	-3	-7
pair:to_protect	-9	-2	-3	-3	-2	-4	-8	-6	17	-8
pair:to_provide	-4	-3	-3	-2	-4	-3	-8	18	-6	-2
pair:to_public	-34	-2	-3	-5	-4	-3	68	-14	-6	-4
pair:to_publish	19	-3	-3	-6	-4	-4	6	-4	1	-6
pair:to_put	-5	-3	-2	-2	-8	-6	-8	-4	-4	-2
pair:to_raise	-8	-3	-5	-5	-2	-2	-7	-3	-5	-2
pair:to_reach	-6	-4	-3	-11	-6	17	-5	-4	-5	-9
pair:to_receive	57	-5	-7	-5	28	-6	-2	-7	-8	-6
pair:to_recognize	-11	-8	-4	-4	-5	-4	42	-4	-6	-5
pair:to_register		-2	-3	-3	-2	-5	20	-30	11	-3
pair:to_remain	32	-6	-4	-10	-5	-5	-5	-3	-5	-3
pair:to_renew	-3	-2	-2	-10	-22	-2	-4	22	-7	-1
pair:to_replace	-7	-3	-3	33	-9	-5	19	-3	-8	-6
pair:to_report	-5	-4	-3	-4	-4	-4	16	-12	-8	-7
pair:to_reporter	-40	-4	13	-4	-4	-10	-3	-2	-4	-4
pair:to_respond	-4	-2	-2	-2	-3	-4	3	-10	20	-3
pair:to_return	8	-11	-4	-4	-11	-4	-7	-2	52	-15
pair:to_rival	-6	-3	-6	-8	-3	-19	10	-5	6	-6
pair:to_run	-9	-2	-4	35	-7	-7	7	4	-11	27
pair:to_san	-31	30	-22	-2	-1	-5	-3	-2	-2	-4
pair:to_say	-14	-7	-3	-4	-5	-15	-5	8	-12	-5
pair:to_see	-1	20	-5	-2	-4	-5			-5	-4
pair:to_sell	-10	4	-3	5	12	-14	5	-1	-6	-3
pair:to_send	-10	13	-4	-5	-3	-6	23	-2	-4	-3
pair:to_serve	-6	-3	-3	15	-3	-3	-4	-28	16	-6
pair:to_set	-13	-3	-3	11	3	-20	-8	-3	8	-4
pair:to_settle	18	-2	-2	-9	-13	-5	-5	-3	8	-3
pair:to_share	-20	-4	-4	34	-10	-4	17	-4	-6	-5
pair:to_shenzhen	-50	39	-3	-4	-3	-4	-3	-2	-5	-6
pair:to_ship	-10	-5	-4	-6	-5	-18	-9	19	-13	-4
pair:to_show	-18	7	-8	-4		-7	-4	-4	-5	-2
pair:to_sign	-7	-13	-3	-13	11	-6	-6	17	-3	-3
pair:to_silicon	-11	26	-4	-5	-8	-8	-4	-5	-5	-6
pair:to_sit	52	-6	-5	-4	-7	-6	-4	-3	-3	12
pair:to_speak	23	5	-40	-2	4	-4	-2	-2	-5	-3
pair:to_speed	2	-3	-3	-10	-6	7	-8	-5	-4	-4
pair:to_spend	-9	9	-4	-5	39	-11	-8	5	-6	-4
pair:to_stand	-5	40	-4	-3	-12	-5	-4	-23	33	-3
pair:to_start	-8	-5	-5	-7	-9	47	6	22	-6	-4
pair:to_stay	-12	-19	25	-4	-4	-14	-3	-4	-6	5
pair:to_stop	-2	-10	-1	-7	-2	-2	-10	-6	23	-3
pair:to_strengthen	8	-3	-5	-7	-2	-4	25	-5	-5	-4
pair:to_study	-15	69	-5	-9	-9	-12	-6	-3	-8	-8
pair:to_supply	-19	-3	-4	65	-12	31	-5	-6	-11	-6
pair:to_support	-8	-3	-3	6	22	-6	-7	-4	-5	-3
pair:to_switch	-10	-4	-3	-5	-5	-9	-4	-7	69	-2
pair:to_sydney	-11	-15	-5	-4	-10	33	-4	-4	-11	-4
pair:to_table	-55	-4	37	-5	-1	-3	28	-1	-5	-2
pair:to_taipei	34	60	-8	-4	-4	-9	-6	-3	-6	-8
pair:to_take	11	-9		-4	-7	-6	-3	23	8	
pair:to_talk	7	1	-7	-3	10	-4	14	-2	-3	-2
pair:to_task	43	-2	-3	-8	-9	-4	-7	-13	22	-22
pair:to_tbilisi	-18	37	-8	-2	-3	-3	-2	-2	-3	-5
pair:to_tell	39	-4	-3	-4	-3	-4	-6	-7	-5	-5
pair:to_term	-19	-3	-9	79	-5	12	-6	-6	41	-6
pair:to_that	-16	-5	-8	27	-7	-5	1	-5	-4	-5
pair:to_the	-2	5		-2	1	-1	3	-2	-1	
pair:to_their	10	-3	-4	18	-4	-10	-14	-2	-12	-3
pair:to_them	12	-4	-4	-8	-2	-8	6	-2	-10	-4
pair:to_think	-11	-5	-4	-7	-6	-6	-4	-3	-5	-3
pair:to_this	-31	-3	-6	-4	-4	-4	-19	-3	-3	-7
pair:to_those	-13	-3	-3	-7	32	-7	-6	-5	-6	-6
pair:to_three	-5	-3	-4	-7	-6	-4	-15	27	20	-5
pair:to_tokyo	-12	74	-9	-7	-4	-6	-6	-3	-4	-6
pair:to_train	-11	-3	-4	34	-4		-7	-4	17	-7
pair:to_travel	-5	29	-7	-5	-3	40	-14	-4	-2	-4
pair:to_turn	6	-6	-10	-11	-5	18	-12	-5	-4	-3
pair:to_two	-1	-3	-4	-20	-3	-4	-5	34	-6	-3
pair:to_us	-5	-3	-2	-5	24	-8	-3	-3	-6	-3
pair:to_use	-3	-3	-6	-5	-10	-7	-7	13	-1	-3
pair:to_visit	-20	-2	-4	-3	-4	-6	-4	-2	-4	-6
pair:to_wait	-20	-4	-4	-3	-5	-3	-9	-6	-8	18
pair:to_which	-6	-4	13	4		22	2	1	-2	15
pair:to_whom	-10	-3	-4	-5	-10	-3	-3	22	-8	-3
pair:to_win	-18	-3	-2	-20	-5	-3	-3	-5	-9	-4
pair:to_work	1	5	-5	-5	-5	8	-7	-3	-9	-4
pair:today_,	14	10	-4		5	-5	-3	-2	-7	-4
pair:today_.	-13	30	-3	-6	-2	4	6	11	1	-3
pair:today_by		-2	-5	26	-5	-2	-6	-2	-12	37
pair:today_that	-4	-3	-2	-3	-1	-4	-14	-4	-25	-2
pair:today_with	54	-7	-3	-5	-6	-2	-1	-2	-6	-3
pair:together_,	-45	-4	-3	43	-5	-5	-2	-2	-3	-5
pair:together_.	-14	-4	-5	13	-7	-9	-6	-4	-5	-4
pair:together_in	40	-6	21	-7	-6	-7	-21	-2	-4	-7
pair:together_on	13	-3	8	-6	12	5	-10	-3	-3	-4
pair:together_with	12	2	1			13	-4	-3	5	-1
pair:tokyo_,	-23	11	34	-5	-3	-3	-2	-2	-3	-4
pair:tokyo_.	40	-6	-15	20	-6	-5	-9	-5	-6	-5
pair:tokyo_on	2	52	-7	-5	-3	-5	-4	-3	-5	-7
pair:tomorrow_,	36	-19	-6	9	-7	-2	-2	-1	-1	-2
pair:tomorrow_.	13	-6	19	-5	-5	-10	-7	-3	-6	-4
pair:too_,	-19	-6	-7	-4	-1	-5	-5	1	-5	-7
pair:too_.	-6	-4	-4	-5	-5	-11	-11	10	-7	-5
pair:too_much	-8	-3	-3	-5	-10	-5	-8	-3	11	-8
pair:top_of	-28	13	-5	-6	11	-6	-3	-5	-5	13
pair:touch_on	-13	-11	-5	-3	-2	-4	-8	-13	-10	-3
pair:touch_upon	26	-9	-4	-3	-3	-27	-3	-1	-2	-2
pair:tour_of	-11	30	-5	-4	-4	-10	-4	-2	-4	9
pair:tour_the	13	20	-6	-5	-5	-8	-3	-2	-4	-4
pair:tower_.	1	-3	-8	-10	-6	8	-5	-4	-11	-4
pair:tower_company	23	-3	-3	-7	13	-5	-7	-4	-5	18
pair:tower_in	-10	-2	-3	8	37	-4	-5	-7	-4	-2
pair:town_of	-12	-9	36	-8	16	-8	-6	-3	-3	-4
pair:trade_,	-9		-4	-5	-5	23	-4	-2	-4	-2
pair:trade_and	-13	20	-3	-5	-3	-4	-3	-2	-3	-2
pair:trade_as	-8	-3	-3	-7	9	-8	-4	35	-9	-5
pair:trade_between	-13	-5	-3	-10	-10	-4	-7	-3	-5	-4
pair:trade_mission	2	47	-5	-3	-3	-7	-3	-3	-4	-5
pair:train_in	-13	-3	-2	4	-12	18	-2	-4	-5	-2
pair:training_,	-17	-4	-9	-3	-19	-4	-2	-3	-3	-6
pair:training_.	4	-5	-9	2	-3	-9	-4	-2	-3	-3
pair:training_center	-11	-5	-9	-4	-7	41	-4	-3	-10	-3
pair:training_for		-3	-4	8	-5	-4	-2	-3	-4	-2
pair:training_of	23	-5	-4	6	-3	3	-4	-2	-3	-5
pair:transfer_of	24	-4	-8	-3	-12	-6	-3	-17	22	-3
pair:transformation_,	-15	14	-6		-4	-4	-5	-2	-1	-2
pair:transformation_and	-11	-3	-7	-2	-3	-3	6	-3	-7	-6
pair:transition_,	-10	-3	-5	-12	-5	-3	-4	-2	-3	-3
pair:travel_to	3	87	-10	-6	-5	2	-7	-3	-4	-5
pair:travel_with	-35	-25	-17	-5	-4	-4	-3	-5	-9	-7
pair:trend_report	5	-5	-3	20	-8	-2	-1	-2	-3	-3
pair:trillion_won	-4	-3	-3	10	-12	-8	11	-5	-8	-2
pair:trip_,	-7	15	-6	-12	-2	-5	-6	-3	-3	-6
pair:trip_.	-11	24	-7	-7	-4	17	-5	-2	-8	-7
pair:trip_to	-7	79	-4	1	-4	-9	-4	-3	-4	-5
pair:try_to	21	4	-6	-4	-5	-2	-6	-2	-3	-3
pair:tuesday_,	3			9		-2	-6	7	-2	-5
pair:tuesday_.	21	2	6	10	-5	3	6		-3	-4
pair:tuesday_<p>	46	-4	-6	-3	-2	-2	-3	-2	-4	-4
pair:tuesday_and	16	-11	-2	-4	-9	-6	-6	-2	-4	-3
pair:tuesday_at	2	37	37	-3	-3	-2	-6	-5	7	-5
pair:tuesday_by	23	-4	-7	-7	-6	37	-4	11	8	-6
pair:tuesday_evening	-5	-3	-3	21	-6	-5	2	-3	-8	-7
pair:tuesday_for	-6	-15	-4	1	-4	-7	-3	-5	-4	-5
pair:tuesday_in	-2	-4	29	-4	-5	11	7	-14	-13	-3
pair:tuesday_it	-18	-6	-4	-5	44	-9	-9	-26	-3	-3
pair:tuesday_morning	64	-4	-4	-7	-12	29	-10	-5	-10	-18
pair:tuesday_night	26	34	-7	-5	-5	-15	3	-4	-7	-6
pair:tuesday_that	32	-4	-4	-9	20	-5	24	-7	11	42
pair:tuesday_to	35	8	-4	-5	-12	-8	1	10	-4	-5
pair:tuesday_with	29	-3	-14	-3	-2	-3	-2	-3	-2	-6
pair:tune_of	-8	-3	-4	-2	44	-5	-4	-5	38	-9
pair:turn_,	13	-10	-6	-7	18	7	-3	-12	-3	-3
pair:turn_down	-12	-3	-5	-6	-9	-12	33	99	-14	-4
pair:turn_into	8	-4	-7	-2	-5	-7	-4	-4	-5	-4
pair:turn_of	45	-7	-4	-4	-6	-8	-5	-6	-5	-4
pair:turn_on	-21	-8	-5	-4	-5	54	-7	-6	27	-4
pair:turn_the	-12	-2	-1	-10	8	-6	43	-6	-9	-8
pair:turn_to	4	-3	-3	10	-4	-8	-5	-7	-7	-5
pair:turn_up	52	-3	-4	-4	-5	-7	-3	-11	25	-5
pair:twenty_minute	14	-5	-7	-9	-6	-5	-6	-3	-4	-3
pair:twice_.	-17	-4	-9	-9	-5	-17	-10	-4	-7	-8
pair:two_billion	-8	-4	-5	-6	50	-11	-4	-4	-7	-5
pair:two_company	-3	-2	-4	21	6	-3	-8	6	-12	-1
pair:two_country	28	17	-10	-4	-3	-8	-1	-2	-1	-4
pair:two_day	1	51	-10	-4	-4	-6	4	-4	-4	-13
pair:two_hour	22	-6	14	4	-3	-7		-5	-5	-3
pair:two_million	-12	-18	-4	-5	20	12	-7	10	-8	-5
pair:two_month	-12	-3	-2	-4	-5	-4	-7	-8	-11	-4
pair:two_of	-4	-3	-2	-4	-10	-5	-19	-3	16	8
pair:two_other	36	-6	-3	-5	-6	-3	-8	47	-13	-5
pair:two_people	-20	5	-5	-6	-5	-9	-3	-3	-4	18
pair:two_separate	-35	-2	-6	-4	-9	-3	23	-6	-29	-5
pair:two_side	10	-3	-3	-40	-4	-6	-6	-3	-4	-11
pair:two_third	-8	-6	-4	-8	-7	-10	-7	-5	-10	-4
pair:two_week	-17	13	-13	-11	-3	-11	-8	-2	12	-5
pair:two_year	-6	-4	-3	2		1	15	-2	-6	8
pair:unanswered_.	-3	-2	-1	-9	-4	-5	-3	-5	-4	3
pair:under_<p>	-6	-5	-4	-1	-13	-6	-11	-3	-6	-3
pair:under_a	-5	2	-4	46	2	-4	1	4	-9	-5
pair:under_an	-5	-3	-5	41	2	-10	-6	-3		-4
pair:under_decree	-6	-3	-4	-10	-4	-6	20	-2	45	-13
pair:under_investigation	-6	-2	-3	-5	-5	-4	-8	-9	70	-4
pair:under_it	-24	-3	-3	-5	-14	-12	-11	-9	-12	-3
pair:under_new	-8	-3	-5	-9	-4	-6	11	-6	-18	-8
pair:under_the	-5	-3	2	6	7	3	-2	7		-5
pair:under_way	-31	-5	6	2	-4	-7	-6	-3	25	-3
pair:under_which	-7	-2	-2	15	-6	-10	21	-6	-6	1
pair:undersea_cable	2	-4	-5	-5	15	-14	-2	-3	-3	-2
pair:understand_,	23	-4	-3	-3	-6	-4	-3	-2	-3	-10
pair:understand_to	-6	-4	-6	-5	23	-6	-7	-6	-14	-3
pair:understanding_(		-2	-3	15	-6	-4	-6	-3	-4	-2
pair:understanding_,	16	-3	16	-1	-5	-5	-7	-1	-2	-2
pair:understanding_.	-11	-9	-7		-3	-3	-3	-2	-4	-2
pair:understanding_between	6	-3	-5	51	-3	-2	-2	-2	-3	-2
pair:understanding_on	-1	-3	-5	40	-4	-6	-5	-2	-4	-3
pair:understanding_with	-10	-5	-2	39	-6	-3	-3	-2	-3	-11
pair:undertake_to	-43	-6	28	61	17	-8	-3	-2	-4	-3
pair:undisclosed_sum	-9	-3	-5	-5	53	-6	-3	-7	-8	-4
pair:unique_digital	37	-4	-6	-3	29	-2	-3	-4	-2	-2
pair:unit_.	3	-3	-3	-6	9	-9	-7	19	-10	26
pair:unit_at	23	-6	-3	-5	46	-7	-10	-8	-2	-4
pair:unit_of	4	-3	-3	-6	-12	-10	-5	-12	22	-4
pair:united_states	14		-4	-4	-11	-6	-4	-13	38	-6
pair:university_,	-5	-5	-9	21	-6	-10	-3	-2	-3	-3
pair:university_.	2	-9	-5	-9	-5	-7	-4	-3	-5	-7
pair:until_2029	-7	-4	-3	-3	10	-5	15	-8	-8	-4
pair:until_2030	-6	-4	-5	-38	-7	-9	18	39	-10	-4
pair:until_friday	-19	14	24	-4	-8	-17	-6	-3	30	-11
pair:until_last	-28	-3	-5	-5	-4	-4	-8	-3	-6	42
pair:until_march	-15	-3	2	-5	-4	-11	-4	-2	-22	-7
pair:until_may	-11	30	-3	-3	-4	-3	-4	-4	-4	8
pair:until_now	-25	-4	-3	-4	-6	-4	-4	-3	-5	52
pair:until_the	-15	-8	-4	-4	-6	-11	11	-4	11	-5
pair:unveil_a	-9	-4	-5	-6	-13	43	19	-3	-5	-3
pair:unveil_at	-27	-5	-5	-7	-7	16	-13	-3	-4	36
pair:up_,	-3	11	-4	-3	-4	-7	-4	-2	-6	-4
pair:up_.	4	-5	-5	-8	-8	-11	-5	-4	18	-4
pair:up_<c>		-6	-4	30	-8	-4	-5	-5	-5	7
pair:up_<f>	-12	-3	-3	-10	27	26	-3	-4	-5	-5
pair:up_a		3	-4	12	4	7	-1	-4	-5	-4
pair:up_an	-7	-4	-5	-11	-20	14	11	-3	-5	-4
pair:up_at	10	18	-10	-4	-4	-9	-8	-6	42	-10
pair:up_by	20	-4	-5	9	10	-10	-5	-4	-11	-4
pair:up_digital	-24	-5	-4	-10	-7	-19	-4	-2	-2	-2
pair:up_for	-2	-3	-17	-9	-2	-8	-2	-11	-5	-3
pair:up_from	-27	-4	-9	-4	-7	-7	-6	-3	-6	25
pair:up_in	29	-5	-4	-2	8	26	-6	-2	-6	-6
pair:up_its	-21	-6	19	-7		78	2	-5	-4	-4
pair:up_of	-27	-6	-8	-5	-6	-6	-12	-2	-6	-13
pair:up_on	3	-5	-3	11	-7	-7	-5	-1	-12	-4
pair:up_the	8	-3	-1	-4	-2	-1	-6	-5	-7	7
pair:up_to	-6	-3	-3	-1	37		-10	-8	-6	3
pair:up_with	16	-4	6	27	-8	3	8	-3	-5	-5
pair:uphold_the	-7	-3	-4	-4	-8	-4	-6	-7	46	-4
pair:upon_the	-27	-6	-4	-3	-2	-27	-7	-2	-3	-3
pair:us_$	-5	-3	-3	-5	32	-3	-2	-2	1	-4
pair:use_,	-8	-2	-2	-3	10	-3	-6	-6		-3
pair:use_.	-9	-6	-2	-5	8	-6	8	-12	-5	-3
pair:use_and	-5	-6	-4	-5	-3	-14	-10	-3	26	-2
pair:use_by	-13	-3	-3	-6	-12	26	-9	-8	24	-10
pair:use_for	-6	-4	-3	-3	-4	-6	-5	-3	-10	-4
pair:use_in	1	-7	-3	-4	-4	-4	-11	-3	34	-3
pair:use_it	-17	-3	-2	27	-7	-5	-5	26	-18	-3
pair:use_its	-6	-3	-3	-8	-9	-6	-17	37	48	-4
pair:use_of	-10	-3	-4	2	-6	3	22	-5	1	-5
pair:use_the		-3	14	-5	-2	20	1	10	-9	-6
pair:use_to	-20	-4	-31	-5	4	-6	-5	-12	-6	3
pair:user_,	-7	-3	-4	-4	-8	-5	-5	-5	7	-5
pair:user_.	30	-8	-3	-5	-6	23	-7	21	-7	-7
pair:user_in	-10	-4	-5	-4	-7	28	-7	-1	-12	-4
pair:user_who	-7	-2	-4	-4	-7	-13	-8	-10	22	-3
pair:valid_for	-6	-2	-2	-5	-5	-6	-10	23	-5	-2
pair:valparaíso_,	-28	24	-6	-5	-4	-17	10	-2	-3	-5
pair:vantel_,	37	-4	-6	24	-4	-7	-5	-3	-5	-12
pair:venture_in	-12	-4	-4	45	-13	-12	-6	-4	-9	-4
pair:venture_of	-6	-2	-3	-48	-18	-4	-2	44	-5	-3
pair:veto_the	-7	-3	-5	-6	-8	-6	50	39	-16	-5
pair:vice-president_of	29	-16	-4	-2	-2	-2	-2	-2	-3	-6
pair:video_call	10	-6	-7	-5	-2	-4	-6	-2	-3	-2
pair:video_conference	60	-7	-27	-6	-6	-6	-4	-2	-2	-4
pair:video_link	66	-5	-8	-11	-5	-6	-5	-3	-4	-5
pair:vietnam_'s	-13	-3	-2	9	15	18	-2	-20	-5	-5
pair:view_,	-8	-4	-3	-6	-3	-5	4	-2	-3	-1
pair:view_of	-2	-3	-3	-4	-4	-3	-10	-7	5	8
pair:view_on	49	-6	-4	-9	-3	-8	-5	-3	-3	-3
pair:view_that	-20	-2	-4	-2	-4	-4	-3	-3	-22	-3
pair:view_to	-8	-2	-1	-16	-2	-2	-11	-2	-7	-2
pair:view_with	33	-5	-3	-6	-4	-9	-3	-3	-3	-3
pair:village_,	2	-4	-5	-1	-4	-9	-6	-3	-5	-7
pair:village_.	-7	-4	-5	3	-4	-9	-5	-43	-5	-3
pair:virtual_asset	5	-4	-3	-3	-5	-4	27	-10	-11	-3
pair:vise_president	-6	-6	-3	-5	-7	-5	-4	-2	-3	
pair:visit_,	-14	22	-4	40	-2	-5	-3	-1	-4	-3
pair:visit_.	-14	-12	-5	4	-3	-4	-4	-2	-3	-3
pair:visit_<a>	16	-6	-3	-4	-4	-2	-2	-2	-6	-9
pair:visit_<c>	-6	7	-8	-2	-2	-3	-2	-2	-3	-3
pair:visit_<p>	2	-16	-1	47	-1	-2	-1	-1	-4	-6
pair:visit_by	-21	-5	-2	-3	-2	-4	-6	-2	-5	29
pair:visit_of	-13	34	-16	-3	-6	5	-1	-1	-2	-2
pair:visit_the	1	3	-5	-3	-3	-7	-3	-2	-5	-6
pair:visit_to	-12	26	-3	-3	-2	-4	-2	-2	-3	-4
pair:visitor_.	-23	-4	40	-6	3	-14	-3	-4	-12	-4
pair:visitor_be	18	37	-4	-3	35	-6	-2	-3	-2	-3
pair:voice_the	29	-3	-5	-3	-7	-5	-6	-10	-11	-3
pair:vote_.	-2	-6	-6	-4	-4	-5	6	-5	-5	42
pair:vote_in	-16	-4	-3	-4	10	-8	23	-5	-7	15
pair:vote_of	-19	-3	-6	-4	-6	-5	1	-3	-5	-8
pair:vote_to	-6	-4	-5	-3	-5	-4	27	18	9	-6
pair:vow_to	-29	-6	-5	-8	28	-10	-7	-4	-9	-6
pair:wait_for	-13	-4	-4	-4	-4	-5	-5	-17	-9	3
pair:walk_<p>	54	-4	-3	-3	-6	-11	-4	-3	-5	-5
pair:walk_away	-10	-3	-7	17	21	-3	-5	2	-20	-4
pair:wallet_,	-7	-3	-3	-14	-7	-5	-4	20	-12	-3
pair:want_<a>	-22	-3	-6	-5	-5	-6	-17	-9	-20	-5
pair:want_<c>	24	-3	-4	-3	-13	-4	-7	-3	-3	-2
pair:want_<p>	-16	-5	-5	-4	-4	-5	-5	-4	-6	-14
pair:want_a	3	-6	-5	-7	-5	-5	-11	-6	-4	-5
pair:want_of	-8	-3	21	-3	-2	-4	-7	3	9	-3
pair:want_the	-15	-4	-4	-22	-5	-4	-4	-11	-8	-6
pair:want_to	4	-3	-1	-2	-5		-5	2	-5	-4
pair:warehouse_of	-17	-4	-6	-18	-9	-13	-9	-9	40	-7
pair:warn_of	-14	-4	-5	-5	-5	-6	-8	-5	-18	-6
pair:warning_to	-14	-4	-5	-6	-7	-8	-10	-19	87	-4
pair:washington_,	22	26	15	-8	-2	-4	-4	-2	-3	-10
pair:washington_.	-14	-11	32	-4	20	-6	-7	-17	-4	-3
pair:waste_heat	18	-14	-4	9	-3	-12	-4	-3	-2	-2
pair:watch_over	-6	-3	-4	-6	-4	-6	-21	-4	-5	-8
pair:wave_thru	-13	-4	-3	-12	-8	-4	32	66	-12	-4
pair:way_,	1	-4	1		-3	-6	-4	-4	16	-3
pair:way_.	-18	-4	-4	-3	-4	-5	2	-5	-11	-9
pair:way_back	19	-43	-13	-2	-2	-3	-1	-1	-3	-3
pair:way_for	-1	-3	-5	8	-3	-6	17	-11		9
pair:way_in	21	-7	-3	-7	-4	-5	-4	-5	4	-1
pair:way_of	4	-5	-6	-5	-4	10	1	-5	-6	8
pair:way_on	-8	-8	18	-7	-5	31	-6	-3	18	-3
pair:way_the	-4	-3	18	-3	-5	-3	-13	-5	-9	45
pair:way_to	20	1	-6	-6	-4	-7	-5	-3	-5	-4
pair:we_be	15	-5	-7	-4	-3	-7	6	-2	-4	-3
pair:we_do	-6	-5	-3	-4	-7	-5	-2	-2	-6	-3
pair:we_have	-10	-5	9		-4	-7	-5	-5	-3	-5
pair:we_want	9	-3	-4	-2	-3	-5	-3	-2	-4	-2
pair:we_will	-14	-7	-11	-3	-8	-6	-8	-5	-3	-3
pair:website_.	-9	-5	-4	-8	5	12	-17	-4	-9	-4
pair:website_of	-19	-13	-5	-6	-6	-7	-6	-7	11	-4
pair:wednesday_'s	-14	-3	-4	-10	-5	-4	16	-3	-19	-10
pair:wednesday_(	3	-4	-6	-6	-2	-8	3	-2	-5	-2
pair:wednesday_,	13	4	3	1	-4	-2	1	-4	13	-4
pair:wednesday_.	31	-6	-2	-3	-3	14	-1	-4	-5	-1
pair:wednesday_<p>	56	20	-5	-2	-3	-11	-3	-2	-4	-11
pair:wednesday_afternoon	78	-7	-7	-4	-7	-6	-3	-3	-7	-5
pair:wednesday_and	23	33	-5	-3	-4	-11	-4	-2	37	-12
pair:wednesday_at	40	-9	-4	7	21	11	-2	-2	-4	-4
pair:wednesday_by	-11	-2	-3	-7	-7	34	-11	6	-7	-8
pair:wednesday_for	-27	7	48	-6	-4	-6	-6	-4	18	-4
pair:wednesday_in	-4	-6	-7	-18	-5	55	-4	-2	-4	-3
pair:wednesday_morning	2	-8	13	-8	-4	-4	-2	-1	-4	-2
pair:wednesday_night	33	-5	-5	-5	-4	32	-5	-2	-7	-8
pair:wednesday_on	11	-3	-4	-7	-7	-7	-7	-3	-17	-3
pair:wednesday_receive	43	-4	-8	-2	-6	-4	-1	-1	-1	-5
pair:wednesday_that	-38	-4	15	-5	-6	-4	-5	24	-6	11
pair:wednesday_the	-5	-2	-2	6	-7	-4	-12	12	-11	-5
pair:wednesday_to	25	12	-2	-2	-20	-7	9	3	10	-5
pair:wednesday_with	38	-3	-6	-3	-3	-5	-5	-2	-3	-9
pair:week_,	-2	6	9	-4	-4	23	-2	-3	1	-2
pair:week_.	2	7	6	4	-3	1	6	-2	-7	-1
pair:week_<p>	8	42	-15	-5	-5	-5	-5	-3	-6	8
pair:week_after	-3	29	-11	-5	-2	25	-2	-14	-5	-3
pair:week_ago	-9	-16	-6	-21	-7	-2	-2	26	-11	-3
pair:week_and	40	-5	8	-3	-10	-9	-4	-3	-5	-12
pair:week_before	71	-6	-22	-2	-4	-6	-6	-3	-13	-5
pair:week_by	17	-3	-9	24	28	22	-12	-13	29	16
pair:week_for	19	47	-38	-7	-4	-5	-5	-8	-4	-4
pair:week_in	-22	44	6	-1	-5	-3	4	-3	-6	7
pair:week_of	29	16	-10	-2	-5	-4	-9	-2	-3	-4
pair:week_on	-19	18	-13	-3	-3	-3	-3	-2	24	-8
pair:week_that	-8	-6	-10	-3	-6	-6	-4	8		-10
pair:week_to	14	49	-13	-5	-2	-8	-3	10	-8	-4
pair:week_with	-14	57	-20	-3	40	-5	-7	22	-4	-5
pair:weekend_.	2	23	18	4	-5	15	-5	-4	-6	-6
pair:weight_of	-9	-6	-3	-3	-4	-14	-3	-3	-4	-2
pair:welcome_<c>	10	-5	-6	-4	-13	-5	-2	-3	-2	-2
pair:welcome_<p>	54	-8	-4	-4	-3	-5	-3	-2	-4	-4
pair:welcome_and	-5	-3	-5	-7	-2	-2	-4	-2	-2	-5
pair:welcome_at	32	-2	-3	-3	-5	9	-3	-2	-4	-6
pair:welcome_the	-24	-3	-6	-4	11	-7		-6	-11	-4
pair:well_,	10	-6	2	-4	-9	-7	-5	-3	-5	-5
pair:well_.	5	-2	-7	-3	10	-7	-5	-4	-1	-7
pair:well_as	23	-4	-8	2	9	-4	-2	-3	-3	-4
pair:what_<a>	-18	-4	-4	-4	-5	-5	38	-3	-7	-5
pair:what_<c>	-17	-5	-7	-3	-15	-4	-5	-3	-4	-3
pair:what_<f>	-6	-3	-3	-6	16	-10	-3	8	8	-4
pair:what_<p>	1	-5	-3	-4	-4	-3	-4	-2	-5	-5
pair:what_a	2	-4	-8	-3	-4	-7	-12	-4	-3	-7
pair:what_be		-4	-5	-6	-7	-7		-8	-1	-4
pair:what_it	-8	-4	-4	-4	-4	-4	3	-5	-1	-3
pair:what_the	1	-6	1	-5	-2	-6	5	1	-6	-4
pair:what_we	-14	-6	-3	-2	-9	-6	-4	-2	-5	-2
pair:what_will	-10	-4	-2	-7	-4	-4	-25	-2	-6	-5
pair:when_<f>	-3	-2	-5	33	-5	16	-16	-3	26	-2
pair:when_<p>		-1	-4	2	-4	2	-5	-3	-3	-7
pair:when_a	25	-2	-4	-1	-3	-4	-2	-2	-11	-2
pair:when_ask	-22	-2	-2	-6	-2	-5	-6	-3	-8	-8
pair:when_he	16	-5	-3	-5	25	-4	-3	-3	-4	26
pair:when_it	2	-4	-4	-5	11	19	13	24	-7	-5
pair:when_the	6	-3	6	3	-6	-8	-3	-10	-8	1
pair:where_,	1	-5	-7	-2	-4	-7	-4	-5	-3	-5
pair:where_<a>	21	65	-2	-4	-3	20	-6	-2	-12	-3
pair:where_<f>	-1	-11	25	-5	-10	-7	-3	-8	-4	-5
pair:where_<p>	9	4	8	2	-1	-2		-2	-4	-2
pair:where_a	-4	12	-3	-3	-6	-6	18	-21	-15	-3
pair:where_he	-20	38	-3	-3	-5	-6	-3	-2	-3	-9
pair:where_it	14	6	-5	-3	47	11	-4	-3	-4	-4
pair:where_the	1	28	22	-5	-6	-5	-6	-3	4	-7
pair:whether_<f>	-6	-3	-3	-3	-9	-4	-5	-10	28	-3
pair:whether_the	-7	-5	-2	-9	-4	-4	-4	-3	-7	9
pair:whether_to	-7	-3	-3	-4	-3	-7	-6	-17	-45	-3
pair:which_,	-10	3	-2	-19	19	-3	-4	-2	-8	-2
pair:which_<a>	-2	-3	16	-1	-5	21	2	2	-4	-5
pair:which_<c>	-1	-2	4	9	-8	-6	-5	-4	4	-3
pair:which_<f>	-5	-3	-2	1	16	10	3	-3	-1	-3
pair:which_<o>	-9	-4	2	5	-3	-7	31	-6	-3	-7
pair:which_<p>	-5	2	-2	-1	-3	-5	-1	-1	-4	-4
pair:which_a	-8	-5	-4	9	-8	2	12	-7	6	-5
pair:which_be	6	-5	-4	-2	-1	1	6	-5	9	-2
pair:which_begin	-22	24	-3	-2	-11	-12	-3	-4	-6	-3
pair:which_belong	-8	-4	-4	-5	-15	-4	-3	-4	20	-5
pair:which_both	-8	-2	-4	46	-4	-8	-8	-3	-5	-5
pair:which_bring	-18	-3	-5	-4	41	43	-4	-1	-7	-6
pair:which_come	-11	-3	-4	-11	-11	-8	-9	-5	-5	-13
pair:which_end	-56	55	-13	-21	-1	-6	-4	-1	-3	-4
pair:which_get	-7	-3	-4	-22	-11	-7	-5	99	-9	-3
pair:which_go	16	-8	31	-4	-9	33	9	-3	-10	-3
pair:which_have	-10	-2	6	-5	18	-3	-8	-4	10	-6
pair:which_it	11	-3	-4	-1	-5	5	-5	-10	13	-6
pair:which_make	-15	-3	-5	-7	11	27	-4	-12	-6	8
pair:which_open	-23	-7	54	-5	-4	-10	-7	-1	37	-4
pair:which_run	-5	-4	-5	31	-16	40	-5	-4	4	-3
pair:which_say	-5	-2	-2	-3	24	-15	-7	-6	35	-4
pair:which_show	-9	-8	6	-3	-8	-14	-8	-3	-3	-7
pair:which_start	19	18	-6	-6	-12	46	-6	-5	-9	-5
pair:which_take	-3	14	-5	1	-3	-11	2	-4	-6	-6
pair:which_the	10	1	-2	1	7	-3	2	1	-5	-3
pair:which_they	-3	-3	-3	-2	-3	-4	-14	-2	-3	-3
pair:which_to	-14	-4	-5	-3	-8	-3	-5	-11	47	-5
pair:which_trade	-9	-3	-3	-8	22	-5	-4	41	-8	-5
pair:which_want	28	-4	-2	28	-16	-10	-4	34	-2	-4
pair:which_will	-9	-4	-3	1	30	-6	1	-1	-3	-7
pair:which_would	-5	-3	-2	-4	-5	-5	-12	-3	-4	-1
pair:while_<f>	5	-3	-3	-3	-8	-3	-2	-4	12	-4
pair:while_<p>	-27	20	-8	14	-4	-5	-3	-5	-6	25
pair:while_in	32	21	-6	-3	37	-4	-2	-4	-4	-4
pair:while_the	-41	-7	-2	6	-3	-5	-5	-5	-16	7
pair:who_<p>	3	29	-3	-4	-4	-6	25	-3	-5	-26
pair:who_also	38	-12	-1	-2	-2	-1	-7	-2	-3	-5
pair:who_be		-2	-4	-2	-4	-4	-4	-2	-2	-4
pair:who_chair	-15	-3	-5	-2	-2	-3	7	-2	-5	-12
pair:who_come	41	-6	-4	-5	-4	-3	-2	-2	-4	25
pair:who_have	20	-5	-3	-7	-7	-5	-4	-3	2	13
pair:who_head	35	-11	-5	11	-2	-1	-2	-1	-1	-9
pair:who_hold	-2	-4	-5	-3	-5	-6	-6	-4	21	-20
pair:who_know	-16	-3	-3	-3	-2	-5	-4	-4	-5	-4
pair:who_lead	12	-5	-4	-2	-4	-4	-6	-3	3	-4
pair:who_on	45	69	-6	-2	-2	-6	-2	-1	-2	-16
pair:who_run	10	-3	-3	-3	-9	34	-1	-3	-5	1
pair:who_see	-4	-4	-2	-13	36	-3	-4	-4	-8	-3
pair:who_sign	-14	-2	-2	-16	-4	-4	-4	-5	-4	-13
pair:who_sit	15	-3	-2	-2	-2	-3	-2	-9	-7	-3
pair:who_speak	-48	-3	52	-4	-3	-5	-5	-2	-3	-4
pair:who_take	1	16	1	28	-6	-3	-1	-2	-3	43
pair:who_tell	55	-1	-1	-2	-4	9	-3	-13	-6	-2
pair:who_use	-25	-2	-2	-3	-6	29	-8	-1	-11	11
pair:who_want	3	11	-5	-4	-4	-7	-4	-4	-8	-4
pair:who_will	-32	-8	-5	-3	-4	-8	-6	-3	-9	9
pair:who_wish	-9	-4	-7	41	-9	-6	-2	-2	-3	-2
pair:whole_of	-8	-2	-2	-7	44	-5	-5	-9	-7	-5
pair:whom_<p>	32	-4	-4	-3	-3	-5	-4	-3	-4	12
pair:whom_the	16	-3	-4	-12	-4	-2	-1	-1	-4	7
pair:whose_company	6	-4	-2	-3	-3	-2	-4	-2	-4	-14
pair:why_<f>	-25	-2	-2	-3	-3	-3	-3	9	-8	-10
pair:will_also	-11	-5	12	-6	8	-10	-21	-3	-6	-6
pair:will_be	-6	7		-4	-4	2	4	-3	-6	-2
pair:will_become	-19	-3	-5	-2	-12	-4	-2	-2	-2	-4
pair:will_bring	-17	-2	-6	-2	-3	-5	42	-2	-13	-23
pair:will_build	-5	-6	-4	-11	46	4	-5	-3	-5	-3
pair:will_come	-13	10	16	4	-7	-8	11	-3	-3	-4
pair:will_contribute	-7	-4	-9	-26	28	-2	-4	-1	-2	-2
pair:will_cooperate	-13	-6	-5	45	-11	-8	-5	-3	-4	-4
pair:will_double	-14	-4	-3	-10	36	-6	-4	-12	-6	43
pair:will_fly	23	20	17	-4	40	-7	-5	-5	-7	-14
pair:will_get	-6	-1	-2	-25	20	-12	-2	-2	-2	-2
pair:will_go	-6	-8	-4	-2	19	8	19	-6	-5	-6
pair:will_have	-14	1	-1	-4	11	-8	-6	-6	10	3
pair:will_hear	2	-9	-8	-4	-5	-4	-7	-4	30	-7
pair:will_host	15	-6	3	-4	-4	-7	-4	-2	-2	-3
pair:will_invest	-6	-3	-2	4	34	-13	-5	-4	-3	-3
pair:will_lie	-13	-5	-5	39	-14	62	-5	-4	-6	-5
pair:will_make	-10	26	-4	-3	-7	-4	-11	-3	-4	-4
pair:will_meet	40	-6	-14	-6	-4	-6	-4	-2	-4	-5
pair:will_name	-7	-6	-5	-4	-6	-6	-8	-3	-9	-7
pair:will_not	-10	-7	-4	-4	-2	-9	-4	18	1	15
pair:will_now	-11	-8	-4	-5	-15	-11	-7	-4	-5	-5
pair:will_on	21	22	-5	-4	-10	16	-6	-2	-4	-7
pair:will_open	-7	-8	-3	24	-8	32	-5	-5	-8	-5
pair:will_pay	-14		-2	-15	-18	-2	-5	5	31	-2
pair:will_provide	-7	-2	-3	-10	30	-12	-9	32	-8	-3
pair:will_publish	-13	-2	-4	-5	-5	-5	49	-22	-9	-5
pair:will_put	-6	-3	-3	-9	17	-9	-5	10	-3	-4
pair:will_receive	56	16	-7	-2	24	-5	-4	-3	-3	-5
pair:will_report	-42	-7	-5	-4	-7	-4	-4	-3	-5	-12
pair:will_run	-10	-4	-7	-5	17	-12	-8	-7	-8	1
pair:will_see	1	24	9	-6	22	-3	-4	-3	12	-11
pair:will_serve	-11	-5	-4	50	-5	-4	-5	-4	-17	32
pair:will_set	-7	-6	30	15	-20	26	-11	-4	-3	-2
pair:will_share	-4	-3	-5	19	-9	-11	28	-4	-3	-1
pair:will_spend	-12	44	-15	-4	41	-6	-4	-3	9	-6
pair:will_start	-5	-4	-4	-5	-28	60	-6	-6	-6	-4
pair:will_supply	17	-6	-4	59	21	-20	-6	-6	-6	-3
pair:will_take	-10	-5	19	-4	-15	-14	1	-4	-4	3
pair:will_travel	-7	59	-17	-5	-4	-8	-6	-3	-4	-6
pair:will_work	-8	-3	-3	9	-5	-3	-3	-1	-1	-1
pair:win_.	-10	-3	-3	-13	-16	-5	-2	23	21	-4
pair:win_a	-21	-3	-3	41	-23	-6	-3	-15	-8	-6
pair:win_the	-5	-2	-3	64	1	-4	-4	-11	-10	-3
pair:wind_up	-13	54	-6	-3	-7	15	-2	7	-20	-4
pair:window_for	-13	-8	-4	-4	-3	19	-5	-7	-4	-4
pair:winner_of	-2	-1	-1	-3	-16	-2	-4	35	-32	-2
pair:wish_for	6	-3	-3	-6	-5	-7	-5	-3	-4	-3
pair:wish_to	4	-5	-4	9	-8	-5	-3	-3	-3	-4
pair:with_"	-11	-6	-4	-10	-4	-7	29	-2	-3	-7
pair:with_$	-18	-5	-5	-5	57	-12	-4	-6	-22	-6
pair:with_300	-8	20	-7	-7	16	46	-8	-4	-7	-5
pair:with_<a>	22	-3	-2	5	-8	-3	-1	-4	2	-6
pair:with_<c>	-10	-6	1	-2	-6	-2	-3	-3	-4	-3
pair:with_<f>	15	-2	1	20	-3		-4	-3	-6	-4
pair:with_<o>	18	-5	-11	31	-6	-6	-5	-3	-5	-4
pair:with_<p>	32	-4	-2	-1	-3	-2	-4	-2	-3	-4
pair:with_a	-1	1	8	-2	1	-3	1	-1	1	-4
pair:with_ai	-31	-4	41	26	-3	33	-7	-11	-24	-4
pair:with_an	1	-8	-5	20		-8	13	4	2	-4
pair:with_chip	35	-17	-4	-11	16	-8	-6	-17	-4	-2
pair:with_datum	-7	-3	-2	-16	-7	-5	-7	-3	-9	-7
pair:with_effect	-12	-4	-5	-5	-7	-6	60	18	-6	18
pair:with_executive	10	-5	-8	-10	-3	-3	-2	-9	-4	-3
pair:with_five	-5	-4	-4	-5	-3	6	-6	26	-3	-6
pair:with_immediate	-15	-3	-4	15	-3	-4	33	14	-19	15
pair:with_it		3	-4	3	-9	8		-7	-5	5
pair:with_its	-21	-8	-6	-6	-4	35	-12	-6	-7	-3
pair:with_local	-2	-2	-2	-28	-8	-7	-2	-2	-4	-2
pair:with_member	38	31	-5	-5	-3	-4	-4	-3	-4	-5
pair:with_more	-10	-6	-19	-3	-2	-12	-5	-2	-6	-4
pair:with_mr.	42	-4	-17	-5	-2	-6	-2	-2	-3	-4
pair:with_official	-9	28	-4	5	-7	-4	-3	-2	-3	-4
pair:with_representative	54	-4	-12	-6	-3	-4	-7	-3	-3	-3
pair:with_respect	-50	-4	-5	-6	-8	-6	-4	-2	-4	-4
pair:with_technology	-15	-1	-27	-4	-3	-7	-7	-2	-3	-9
pair:with_the	8	3	3		-2		1	-2	1	-5
pair:with_their	6	-4	-4	-5	-11	45	-2	-3	-7	-8
pair:with_them	-5	-4	-5	-5	-4	-5	-4	-2	-4	-11
pair:with_three	17	-10	-4	-8	-3	14	8	-2	-3	-4
pair:with_two	2	-10	-5	-10	25	-9	-12	9	-10	3
pair:with_which	12	-7	-4	24	2	-8	-4	-10		-3
pair:with_whom	37	-5	-4	-3	-2	-5	-2	-3	-3	-7
pair:withdraw_its	-7	-3	-3	1	33	-4	33	-19	10	-3
pair:withdraw_on	-8	-2	-2	-8	-4	-3	-18	29	-7	44
pair:withdraw_the	-6	-1	-3	-2	-6	-4	9	29	17	-2
pair:within_30	-11	-5	-5	-5	-4	-4	24	-16	8	-3
pair:within_<c>	-2	-4	-3	-5	-2	-2	-4	-8	44	-1
pair:within_a	-13	-5	-7	-5	-4	-7	-12	-9	-11	-6
pair:within_five	-7	-4	-3	-7	-5	-10	-4	7	6	38
pair:within_the	-9	-4	10	-14	-8	-1	-12	-4	10	-3
pair:within_two	-21	-6	-7	-3	-3	-3	-10	-15	-9	-6
pair:without_a	-6	8	-4	-6	5	10	1	-18	4	10
pair:without_any	5	-3	-2	-6	21	-8	-4	-5	-1	-4
pair:without_consent	-7	-2	-3	-6	-7	-4	-6	-34	80	-5
pair:without_the	-13	-9	-2	-8	-2	-8	-2	-4	4	-3
pair:witness_.	-53	-7	-3	16	-3	-12	-6	-2	-3	-8
pair:witness_by	-28	-3	-3	12	-4	-8	-4	-3	-4	-6
pair:witness_the	-13	-5	23	24	-4	-8	-5	-3	-4	-4
pair:word_,	-12	-8	-4	-4	-4	-4	-4	-3	-5	-4
pair:word_.	19	-6	-6	-3	-5	-5	-5	-3	-10	-7
pair:word_of	7	-7	-4	-3	-4	-3	-3	-2	-2	-2
pair:work_,	-7	-6	-4	-6	-5	4	-5	-3	-7	-4
pair:work_.	-14	-6	-4	-6	-7	-9	-6	-10	-12	-4
pair:work_be	-14	-5	-7	-3	-3	-7	-9	-4	-8	-6
pair:work_for	-32	-6	-4	-6	-6	-7	-5	-4	-6	-7
pair:work_hard	-16	-5	-2	-2	-6	-3	-3	-3	-3	-4
pair:work_in	-3	-5	-4	-6	-8	44	-5	-4	-5	-3
pair:work_of	-23	55	-4	-8	-6	-7	-6	-8	-15	-4
pair:work_on	-4	-6	21	-3	-8	14	-9	-5	-8	7
pair:work_out	12	-4	-5	-5	9	-6	-7	-4	-15	-3
pair:work_together	-11	-6	2	-5	-4	-6	-7	-2	-3	-3
pair:work_visit	-47	4	-3	-2	-2	-6	-2	-2	-5	-3
pair:work_with	-10	-4	-6	-5	-7	19	-4	-10	-7	-7
pair:working_breakfast	41	-4	-13	-3	-4	-3	-4	-3	-3	-3
pair:working_group	11	-3	-3	-9	-4	-1	-2	-1	-1	-7
pair:working_lunch	17	-2	-13	-7	-2	-4	-2	-1	-1	-6
pair:working_meeting	54	-6	-8	-4	-3	-3	-6	-3	-6	-5
pair:working_session	46	-9	-10	-7	-4	-4	-5	-3	-5	-5
pair:working_visit	-15	16	-2	-3	-3	-3	-3	-2	-4	-3
pair:workshop_in	-21	-3	68	-4	-6	-8	-6	-7	-9	-3
pair:workshop_on	-15	-5	39	-6	-4	-7	-6	-5	-4	-3
pair:world_'s	-39	-4	-5	-3	-6	39	-17	-3	-8	-5
pair:world_,	-13	-5	-8	-7	-4	24	-3	-3	-5	-1
pair:world_.	18	-5	-7	-7	-3	-5	-3	-3	-6	11
pair:world_congress	-15	33		-6	-2	-8	-3	-6	-6	-4
pair:worth_of	-4	-2	-5	-7		-4	-6	-4	-4	-2
pair:would_be		-2		2	-2	-2	3	-4	-3	5
pair:would_bring	-10	-3	-2	2	-4	-10	-2	-8	-3	-3
pair:would_come	19	28	-3	-2	-3	-2	-2	-4	-1	-4
pair:would_do	-9	-4	-3	-5	-4	-3	-18	12	-6	-3
pair:would_give	14	-2	-7	-5	-3	-4	-30	-2	-3	-5
pair:would_go	8	-5	-6	-3	18	-8	-4	-3	24	-4
pair:would_have	-16	9	-4	-4	-6	-6	2	12	-12	-5
pair:would_like	-13	-6	-9	-3	-11	-3	-4	-4	-4	-4
pair:would_look	-22	18	-2	-2	-10	-2	-2	-11	19	-3
pair:would_make	-13	-2	-4	-6	-8	-4	13	-3	-6	-3
pair:would_need	-8	-3	-3	-6	-8	-10	-4	-14	-8	-4
pair:would_not	-5	-3	-3	-4	-7	-2	-6	10	-6	-6
pair:would_open	-12	40	-7	-2	-4	82	-4	-2	-4	-4
pair:would_provide	6	-2	-1	-2	19	-3	-8	-7	-4	-1
pair:would_put	23	-1	-1	-5	58	-18	-3	-2	-2	-5
pair:would_say	25	-4	-4	-4	-7	-6	-5	9	-5	-3
pair:would_see	-23	-7	-4	-2	-2	-3	-15	-18	-4	-2
pair:would_stay	-19	-10	-3	-3	-5	-3	-3	-3	-6	-5
pair:would_take	17	-2	-36	-4	16	43	-2	-9	31	-7
pair:wrap_up	-6	14	27	-7	-12	-9	-5	-5	-4	-4
pair:write_.	-1	-3	-4	-6	-7	6	-5	-7	-3	-4
pair:write_<p>	-29	-4	-9	-3	-4	-7	-5	-3	-8	32
pair:write_in	-6	-5	-3	-13	-4	-5	-7	-11	-5	-4
pair:write_on	-14	-5	-3	-13	-5	-5	-3	-3	-5	-4
pair:write_that	-16	-4	-3	-4	-5	-8	-5	-4	-8	-7
pair:write_the	-22	-3	-5	-9	21	-7	-7	-4	-15	-5
pair:write_to	-11	-4	-5	-4	-5	-4	-9	-6	-8	-8
pair:x_.	-13	-3	-3	3	-5	-5	-18	-3	-6	-5
pair:year_'s	-18	-3	-24	-3	47	-13	-5	-5	-16	-7
pair:year_,	-13	-2	-1	-5	5		-3	-3	-4	5
pair:year_.	-8	-3	-3	2	-2	9	4	1	-4	8
pair:year_<f>	-15	-2	-3	-8	-9	-6	-8	-3	12	-3
pair:year_after	-8	-3	-6	-4		14	10	11		-5
pair:year_ago	-5	-3	-3	-6	43	-21	-4	2	-8	-4
pair:year_and	-4	-3	-3	4	-6	9	1	2	-11	-6
pair:year_as	-17	-6	-3	-7	-9	-8	-6	-18	45	-9
pair:year_at	-28	-6	-2	22	-5	-5	-5	9	-4	15
pair:year_be	-24	17	-8	3	-3	-7	2	-3	-3	6
pair:year_by	-11	1	-3	-5	34	-3	22	-6	44	-7
pair:year_for	-6	-4	-3	-5	14	-11	-9	-5	-4	-3
pair:year_in	-17	-4	-4	-4	-6	9	-5	-2	-3	-6
pair:year_of	-10	-4	-4		-5	19	11	-1	-7	-8
pair:year_the	-5	-2	-2	24	-9	-4	21	38	-12	-5
pair:year_to	-5	26	-4	13	2	-14	-13	-3	-4	
pair:yen_.	-9	-10	-4	-7	54	31	-8	-6	-11	-3
pair:yesterday_(	30	-7	-13	-4	-3	-8	-4	-2	-6	19
pair:yesterday_,	37	-3	-4	11	-6	7	-4	17	-7	-8
pair:yesterday_.	37	1	-6	-5	-4	-6	-6	18	-6	-6
pair:yesterday_at	8	-4	-4	27	16	5	-5	-4	-3	-2
pair:yesterday_by	-18	-15	29	-3	-10	33	-4	-4	-7	-3
pair:yesterday_in	30	-3	-7	11	-3	-6	-6	-2	-4	-7
pair:yesterday_that	28	-3	-12	-1	-2	-6	-7	-1	20	-4
pair:yet_to	1	-4	-2	-9	7	-6	-3	-7	-15	-4
pair:young_people	-20	-4	-5	22	-6	39	-4	-3	-8	-5
pair:zone_,	-13	-5	-4	-6	-5	6	52	-3	-5	-9
pair:zone_.	34	-4	-4	-3	-5	-9	-14	-2	9	-3
pair:—_<p>	-5	19	-9	-2	-10	-3	-1	-2	-2	23
pair:‘_<f>	-10	-3	-4	-3	-11	-6	-5	51	-11	-3
pair:’s_<a>	-8	-4	-2	-18	-5	-6	-3	-4	-11	-4
pair:’s_<f>	-7	-2	-3	-3	-16	-10	-3	-1	-5	-2
pair:’s_ict	-7	-5	-9	-2	-3	-3	-3	-3	-2	-2
pair:“_the	-9	-7	-4	-4	-7	-7	-4	-2	-2	-4
pair:“_we	-10	-5	-3	10	-3	-4	-2	-6	-2	-3
pair:”_.	-19	-6	-4	19	-5	-3	-3	-3	-5	-7
pair:”_<p>	-10	-5	-4	2	-7	-5	-4	-4	-2	-4
parties:aa	-1	-2	-1	-2		-2	1	-1	4	2
parties:ac	-2			2	-1	-2	2		-1	-2
parties:af	-4	-2	-2	2	-1	-3	-3	9	13	-4
parties:ao	-2	-3	-3	-1	4	1	-1	-1	1	-4
parties:ap	4		-2	-1	-2			-2	1	8
parties:cc	-4		-2		1	-1	-1		-2	-3
parties:cf	-1	-1	-1	-1	1	-1	-2			-2
parties:co	-3	-2	2		2		-4	-1	-2	-3
parties:cp	1	4		-2	-2	-2	-2	-1	-3	-2
parties:ff	-4	-2	-1	2	9	-1	-2	1	-1	-2
parties:fo	-6	-3	3	2	3	-1	-3			-4
parties:fp	3	-2	-2	-2	-1		-3	-1	-2	2
parties:oo		-1	3	1	1		-2	-3	-3	-2
parties:op	-1	1	1	-3	-1	-2	-3	-1	-3	6
parties:pp	10	-2	-3	-2	-3	-3	-2	-2	-4	3
place:early	1	-3	-4	-2	-4	-4	-3			-3
place:item	-6	-5	-6	-8	-3	-2	-6	17	-9	-7
place:late	-2	-1	-2	-2	-1	-3	-2	-1	-1	-3
place:lead	2	1	3	2	1	3	2			3
place:title	-21	-7	-7	-11	-8	-10	-7	-7	-10	-8
rule:AGREEMENT_light	-2	-2	-1	5	1	1		1	-2	1
rule:AGREEMENT_light&groups:1	-5	-2		8	-1	3	2		-3	-2
rule:AGREEMENT_light&groups:2	-2	-2	-1	5	2	-1	-2	3	-2	2
rule:AGREEMENT_light&groups:3		-1	-2	1	2		-1	1	-1	2
rule:AGREEMENT_light&groups:4	2	-2	-1	2	1	1	-1	-1	-2	1
rule:AGREEMENT_light&parties:aa	-5	-3	-1	1	-1	1	-1	3		5
rule:AGREEMENT_light&parties:ac	-3	-3	-1	7	-1	-1	1	1	-3	
rule:AGREEMENT_light&parties:af	-7	-2	-2	7		-1	-4	11		-3
rule:AGREEMENT_light&parties:ao	-1	-2	-4	6	-2	4	6	-2	-3	1
rule:AGREEMENT_light&parties:ap	-3	-2		2		2		-2	-4	8
rule:AGREEMENT_light&parties:cc	-2	-2		3	3	1	-3	1	-2	-2
rule:AGREEMENT_light&parties:cf	-1	-1	1	1	1	1	-1	2	-1	-1
rule:AGREEMENT_light&parties:co	2	-1	6	3	4	1	-2	1	-2	-4
rule:AGREEMENT_light&parties:cp	1	3	2			-1	-2	-1	-2	-2
rule:AGREEMENT_light&parties:ff	-2	-2	-2	5	10	1	-1	1	-2	-2
rule:AGREEMENT_light&parties:fo		-2	-1	5	5	3	-2	-1		-4
rule:AGREEMENT_light&parties:fp		-2	-2	2		1	-3	1	-2	3
rule:AGREEMENT_light&parties:oo	7	-4	-1	8	-2	2	-2	-3	-2	
rule:AGREEMENT_light&parties:op	3	-3	1	2	1	1	-1	-2	-1	6
rule:AGREEMENT_light&parties:pp	9	-2	-2		-2	-2	-1	-2	-2	4
rule:AGREEMENT_noun	-1		-1	4		-2		-1	-1	-1
rule:AGREEMENT_noun&groups:1	-3	4		7	-2	-2	3	-2	-2	-3
rule:AGREEMENT_noun&groups:2	-2	-1	-2	5	1	-2	-1		-1	-2
rule:AGREEMENT_noun&groups:3	2	-2		1	2	-3	-1			3
rule:AGREEMENT_noun&groups:4		-1	-1	1		1	-2	-1	-1	-1
rule:AGREEMENT_noun&parties:aa	-2	-1		-2	1	-2	1	-2	-3	1
rule:AGREEMENT_noun&parties:ac	-4	-2	-1	6	2		-1	-2	-2	-1
rule:AGREEMENT_noun&parties:af	-5	-2	-1	8	-1	-1	-3	7	2	-4
rule:AGREEMENT_noun&parties:ao	-4	-3	-4	2	10		-6	-4	-5	-3
rule:AGREEMENT_noun&parties:ap	1	1		1	1	1	3	-2		
rule:AGREEMENT_noun&parties:cc	-2		-1	2	1		-2		-1	-2
rule:AGREEMENT_noun&parties:cf		-1	-1		1	-2	-1		-2	-1
rule:AGREEMENT_noun&parties:co	-1	-1	-4	4	10	2	-3	-1	-1	-1
rule:AGREEMENT_noun&parties:cp	-1	3	-1	-1	-1	-2	-2	-2	-2	-1
rule:AGREEMENT_noun&parties:ff	-4	-2		6	3	-1	-2	2	-1	-2
rule:AGREEMENT_noun&parties:fo	-2	-2	-4	6	4		-2	5	-4	-4
rule:AGREEMENT_noun&parties:fp						-1	-2	-1	-1	1
rule:AGREEMENT_noun&parties:oo	3	-4	-3	3	-7	1	-2	-2	-4	-4
rule:AGREEMENT_noun&parties:op	-4	-3	-5		1	-1	-2	1	-2	8
rule:AGREEMENT_noun&parties:pp	7	-2	-1		-1	-3	-2	-2	-3	3
rule:AGREEMENT_verb	-1	-1	-1	11	-2	-2	-1	-2	-3	-1
rule:AGREEMENT_verb&groups:1	-1	-2	-2	16	-4		1	-4	-4	-4
rule:AGREEMENT_verb&groups:2	-1	-2	-1	13	-3	-4	-3	-2	-3	
rule:AGREEMENT_verb&groups:3	1	-1		3	-1	-1	-1	-2	-1	1
rule:AGREEMENT_verb&groups:4	-3	4	-1	6		2	-1	2	-2	-2
rule:AGREEMENT_verb&parties:aa		1	-2	7	-3	-2	-2	-1	-5	-1
rule:AGREEMENT_verb&parties:ac	-6	1		11	3	-1	-5	-2		
rule:AGREEMENT_verb&parties:af	-5	-1	-1	22		-5	-2		-6	-3
rule:AGREEMENT_verb&parties:ao	8	7	-3	-3	-11	3	17	-3	-6	2
rule:AGREEMENT_verb&parties:ap		3		-2	-2	-1	-1			2
rule:AGREEMENT_verb&parties:cc	1	1	-3		-2	-3	-3	2		-2
rule:AGREEMENT_verb&parties:cf	-2	1		5	3	-1	-3	1	-1	-1
rule:AGREEMENT_verb&parties:co	-3	12	-2	3	9	-4	-2	-2	-4	-3
rule:AGREEMENT_verb&parties:cp	-1	4	5	1	-2	-2	-3	2	-2	-2
rule:AGREEMENT_verb&parties:ff	-4	-1	-2	19	-2	2	-2		-6	-2
rule:AGREEMENT_verb&parties:fo	-15	-1	-6	30	-8	12	-2	-3	-8	-4
rule:AGREEMENT_verb&parties:fp	-1		-1	5	-1	1	-2		-3	1
rule:AGREEMENT_verb&parties:oo	-2	-6	-7	26	-9	17	-2	-2	-3	-3
rule:AGREEMENT_verb&parties:op	-8	13	-6	1	-7	-1	4	-2	-3	38
rule:AGREEMENT_verb&parties:pp	1			1	-2	-3	-1	-2	-2	
rule:APPOINTMENT_light	-2	-1	1	1	1	2	2	1		2
rule:APPOINTMENT_light&groups:1	-3	-1	1	3		5	5	1	-3	-4
rule:APPOINTMENT_light&groups:2	-1	-1	1	1	3	-1	3	1		4
rule:APPOINTMENT_light&groups:3	-2	-2	-1	-1	1	-1			4	4
rule:APPOINTMENT_light&groups:4	-2			-2		4	-1	2	2	2
rule:APPOINTMENT_light&parties:aa	-9	-3	-3	-2	-3	5	1	-3	6	9
rule:APPOINTMENT_light&parties:ac	-3	-2	2	1	4	3	6		3	3
rule:APPOINTMENT_light&parties:af	-3	-2	-2	-1	-2		-1	11	4	-3
rule:APPOINTMENT_light&parties:ao	-3	8	-6	-2	1	30	21	-8	4	-1
rule:APPOINTMENT_light&parties:ap	-7	-2		-1	-2	2	1	1	-4	16
rule:APPOINTMENT_light&parties:cc			3		-2	3	1	2	2	
rule:APPOINTMENT_light&parties:cf	-4	-1	5	-2	3	3	2	5	2	
rule:APPOINTMENT_light&parties:co	6	2	20		-7	-1	-3	-3	1	-3
rule:APPOINTMENT_light&parties:cp		3	1				1			
rule:APPOINTMENT_light&parties:ff	-3	-1	1	-1	9		1		5	-1
rule:APPOINTMENT_light&parties:fo	-4	-3	11	5	9	6	-2	-4	2	-3
rule:APPOINTMENT_light&parties:fp	1	-1		2	7	-1	-3	3	1	1
rule:APPOINTMENT_light&parties:oo	17	5	-10	-5	-4	3	-2	-3	-3	-5
rule:APPOINTMENT_light&parties:op	11	11	9	-4		6	-3	-2	-4	10
rule:APPOINTMENT_light&parties:pp	5	-2	-1		2	-2	-1	-2	-2	8
rule:APPOINTMENT_noun	-1	-1	1	-1	-1	-1	-2	-2	-1	9
rule:APPOINTMENT_noun&groups:1			5	-3	-1	-2	-2	-3	-5	
rule:APPOINTMENT_noun&groups:2	-2	-2	-1		-2		-2	-2	-1	16
rule:APPOINTMENT_noun&groups:3	-5	-2		-2	3	-3	-3	-2	1	10
rule:APPOINTMENT_noun&groups:4	6	1	-2	1	-2	-1		-3	-2	1
rule:APPOINTMENT_noun&parties:aa	5	-3	-4	2	-4	-4	-2	-2	-1	16
rule:APPOINTMENT_noun&parties:ac	-7	-5	-3	-1	-5	-4	-5	-8	6	-3
rule:APPOINTMENT_noun&parties:af	1	-1		6		-5		-5	13	-6
rule:APPOINTMENT_noun&parties:ao	13	-6	-7	-4	11	-5	-6	-1	8	
rule:APPOINTMENT_noun&parties:ap	-1	-2	-1	-5		1	2	-2	1	27
rule:APPOINTMENT_noun&parties:cc	-12	-1	-1	-6	-2	2	-4	-1		-4
rule:APPOINTMENT_noun&parties:cf		-2	2	-1	-1	-3	-3	-4	-1	-2
rule:APPOINTMENT_noun&parties:co	-11	1	6	-3	21	2	-2	-1	1	-5
rule:APPOINTMENT_noun&parties:cp	2	5	-2	-2	1		-3	-2	-2	-2
rule:APPOINTMENT_noun&parties:ff	-3	-3	-2	7	-2	-4	-1	-1	-3	1
rule:APPOINTMENT_noun&parties:fo	-9	-2	-3	1	10	-3	-2	-2	16	-5
rule:APPOINTMENT_noun&parties:fp	-2	-2	1	-2	3	-1	-3	-1	-2	13
rule:APPOINTMENT_noun&parties:oo	4	-2	2	-5	-8	-2	-2	-2	2	7
rule:APPOINTMENT_noun&parties:op	6	2	-3	-2	4	-3	-1	-2	-1	31
rule:APPOINTMENT_noun&parties:pp	1	-1	-1	-1	-3	-3	-2	-2	-2	12
rule:APPOINTMENT_verb	-3				-2	1		-1		6
rule:APPOINTMENT_verb&groups:1	-3	1	2	-1	-4	4	2	-3	-3	-1
rule:APPOINTMENT_verb&groups:2	-4	-2		1				1	3	11
rule:APPOINTMENT_verb&groups:3	-2	-1	-1	-2	-1	-2	-2	-1	-1	7
rule:APPOINTMENT_verb&groups:4	1		-1	1	-2	-1				2
rule:APPOINTMENT_verb&parties:aa	-4		-2	-2	-3	1	3	-1	-1	3
rule:APPOINTMENT_verb&parties:ac	-1	1	-3	-2	-2	1	1	2	4	
rule:APPOINTMENT_verb&parties:af	-5	-1	-3	7	-1	-1	-2	8	11	-4
rule:APPOINTMENT_verb&parties:ao		-2	-5	-1	6	4	-2	-3	6	-2
rule:APPOINTMENT_verb&parties:ap	-5	1	-2	-2	-2	-2	2	-1	-2	22
rule:APPOINTMENT_verb&parties:cc	-4	-2		-3	1	-2	-1	1		-2
rule:APPOINTMENT_verb&parties:cf	-1		1	-2	-4	3	-1	1	-1	-1
rule:APPOINTMENT_verb&parties:co	-2	3	3		3	-7	-2	-2	3	-1
rule:APPOINTMENT_verb&parties:cp	-2	3	2	-2	-3	-2		-1	-2	
rule:APPOINTMENT_verb&parties:ff	-2	-2	-1	4	1	-2	1	3	1	
rule:APPOINTMENT_verb&parties:fo	7	-2	2	3	11	7	-2	-4	5	-4
rule:APPOINTMENT_verb&parties:fp	-2	-1	-1	-2	-2	-1	-3		1	9
rule:APPOINTMENT_verb&parties:oo	1	-4	-6	1	10	6	-1	-2	-2	
rule:APPOINTMENT_verb&parties:op	4	-2	-3	-4	2	-1	-4	-2	-2	15
rule:APPOINTMENT_verb&parties:pp	-3		-1	-1	-3	-2	-2	-2	-3	11
rule:ENFORCEMENT_light	-1	-1	-1							-1
rule:ENFORCEMENT_light&groups:1	-4		1	1	-2	1	2	-1	-3	-3
rule:ENFORCEMENT_light&groups:2	-1	-1	-2	-1	1	-1	-1	1	3	
rule:ENFORCEMENT_light&groups:3		-1		-1		-1	-2	-1	1	1
rule:ENFORCEMENT_light&groups:4	2		-2	-1	-1	-1	-2			
rule:ENFORCEMENT_light&parties:aa	-2	-2	-1	-2		-2		-1	6	1
rule:ENFORCEMENT_light&parties:ac	-1	1	1		-1	-2	3	-1	1	-1
rule:ENFORCEMENT_light&parties:af	-4	-2	-2		-1	-2	-2	8	15	-4
rule:ENFORCEMENT_light&parties:ao	1	-3	-5	-1	3	4	-2	-3	5	-3
rule:ENFORCEMENT_light&parties:ap	3		-1	-1	-2	1		-1		7
rule:ENFORCEMENT_light&parties:cc	-1	1	-1	-2	1	-1	-1	-1	-1	-2
rule:ENFORCEMENT_light&parties:cf	1	-1	-1	-1			-1	-1	2	-2
rule:ENFORCEMENT_light&parties:co		-1	-1	3	4	-1	-2	-2	-1	-2
rule:ENFORCEMENT_light&parties:cp		4	1	-1	-2	-2	-2	-1	-2	-2
rule:ENFORCEMENT_light&parties:ff	-2	-2	-1	1	7		-1	1		-3
rule:ENFORCEMENT_light&parties:fo	-1	-3		-1	2	1	-2	-4	3	-4
rule:ENFORCEMENT_light&parties:fp	2	-1	-2	-1		1	-3	-1	-1	1
rule:ENFORCEMENT_light&parties:oo		-4	-3	3	3	2	-2	-3	-2	-2
rule:ENFORCEMENT_light&parties:op	-2	2	3	-1		-1	-2	-2	-2	4
rule:ENFORCEMENT_light&parties:pp	6	-2	-2	-2	-2	-2	-2	-2	-3	2
rule:ENFORCEMENT_noun	-2	-1	-1	-3		-3	3		5	-2
rule:ENFORCEMENT_noun&groups:1	-5	-1	-2	-4	-2	-3	11	-2	-1	-4
rule:ENFORCEMENT_noun&groups:2	-1	-1	-1	-4	2	-4			10	-3
rule:ENFORCEMENT_noun&groups:3	-3	1	-3	-2	-2	-1		-1	5	5
rule:ENFORCEMENT_noun&groups:4	2			-2	-1	-2	-1	1	2	
rule:ENFORCEMENT_noun&parties:aa	-3	-1		-3	-2	-3	3	-3	8	1
rule:ENFORCEMENT_noun&parties:ac	1	-2	2	-2	-1	-4	2	-3	1	2
rule:ENFORCEMENT_noun&parties:af	-3	-2	-2	-3	-3	-4	-2	4	21	-3
rule:ENFORCEMENT_noun&parties:ao	-8	-3	-4	-3	1	-5	-1	-3	8	-2
rule:ENFORCEMENT_noun&parties:ap		1	-2	-2	-3	-2	6	-1	4	1
rule:ENFORCEMENT_noun&parties:cc	1			-1	-1	-1		1	3	-2
rule:ENFORCEMENT_noun&parties:cf	-1	-1		-2		-2		-4	6	-2
rule:ENFORCEMENT_noun&parties:co	-2	3	-1	-7	-1	3	-5	1	-1	-3
rule:ENFORCEMENT_noun&parties:cp		3	3	-2	-2	-2	-2		-2	-1
rule:ENFORCEMENT_noun&parties:ff	-3	-1	-1	-2	3	-1	1	1	4	-1
rule:ENFORCEMENT_noun&parties:fo	-9	-2	-6	-8	10	-7	-3	6	8	-4
rule:ENFORCEMENT_noun&parties:fp	2		-1	-2	-1		-3		1	4
rule:ENFORCEMENT_noun&parties:oo	-2	1	-8	-3	7	2	-3	-4	-1	-3
rule:ENFORCEMENT_noun&parties:op	-7	2	3	-3	-1	-4	-2	3	-2	6
rule:ENFORCEMENT_noun&parties:pp	5		-3	-3	-3	-4	-2	-1	-4	4
rule:ENFORCEMENT_verb	-3	-1	-1	-1	-3	-1		-1	7	-1
rule:ENFORCEMENT_verb&groups:1	-4	2	1	-3	-4	1	3	-1	-2	-2
rule:ENFORCEMENT_verb&groups:2	-3	-2	-1		-2	-2	-1	-2	15	-2
rule:ENFORCEMENT_verb&groups:3	-1	-3	-1	-1	-3	-2		-1	3	2
rule:ENFORCEMENT_verb&groups:4	-3	1	-1	-1	-3		-4		7	1
rule:ENFORCEMENT_verb&parties:aa	-5	-1	-2	-2	-5	1	-3	-2	13	-2
rule:ENFORCEMENT_verb&parties:ac	-2	1	-2	-4	-6	-1	5	1	9	-3
rule:ENFORCEMENT_verb&parties:af	-5	-2	-3	1	-5	-4	-4	1	30	-4
rule:ENFORCEMENT_verb&parties:ao	-8	-1	-3	-4	-7	1	2	-2	14	-5
rule:ENFORCEMENT_verb&parties:ap	-3	-1	-1	-1	-4	-3	2		16	3
rule:ENFORCEMENT_verb&parties:cc	-3	-4	2	-4		1	-1	3	2	-1
rule:ENFORCEMENT_verb&parties:cf	-5	-1	2	-1	-3	4	-2		12	
rule:ENFORCEMENT_verb&parties:co	2		13	-1	-7		-2	-2	2	-4
rule:ENFORCEMENT_verb&parties:cp	1	4	1	-2	-3	-1		-1	-2	-2
rule:ENFORCEMENT_verb&parties:ff	-3	-2		2	-2	-2	-1	-1	6	-2
rule:ENFORCEMENT_verb&parties:fo	-6	-2	7	5	-3	5	-2	-3	8	-4
rule:ENFORCEMENT_verb&parties:fp	2	-2	-1	-2	-3		-4	1	4	1
rule:ENFORCEMENT_verb&parties:oo		-3	-10	9		4	-2	-2	-1	-4
rule:ENFORCEMENT_verb&parties:op	-6	-3	-1	-1				-2	-5	-3
rule:ENFORCEMENT_verb&parties:pp	-1	-1	-1	-1	-2	-2	-2	-2	-5	7
rule:FORUM_light			1	-1			-1	-1	-1	-1
rule:FORUM_light&groups:1	-2	2	4	-1	-2	2		-2	-3	-3
rule:FORUM_light&groups:2		-1	-1	-1			-1	-1	-1	
rule:FORUM_light&groups:3	1	-1		-2		-1	-2	-1	-1	1
rule:FORUM_light&groups:4	4		-2	-1			-1	-1	-1	-1
rule:FORUM_light&parties:aa		-2	-1	-1	1	-1	1	-3	1	2
rule:FORUM_light&parties:ac		2	2		1	-1	2	-1		-1
rule:FORUM_light&parties:af	-2	-2	-1	1	1	-2	-1	3	8	-3
rule:FORUM_light&parties:ao		-3	-2	-2	7	3	1	-3	-1	-4
rule:FORUM_light&parties:ap	2		-1	-2	-1	2	1	-1	-1	6
rule:FORUM_light&parties:cc	-1	1	-1	-1	-1	-1	-1	-1	-1	-2
rule:FORUM_light&parties:cf	2			-2	2	1	-1		-1	-1
rule:FORUM_light&parties:co		-1	5	2	-3	1	-2	-2	-1	-4
rule:FORUM_light&parties:cp	1	4	1	-2	-1	-1	-2	-1	-3	-2
rule:FORUM_light&parties:ff	-1	-2	-1		5				1	-2
rule:FORUM_light&parties:fo	-6	-3	2		-2	1	-2	-3		-3
rule:FORUM_light&parties:fp	2	-1	-2	-2			-2	-1	-3	1
rule:FORUM_light&parties:oo		-4	1	3	-1	1	-2	-2	-2	-2
rule:FORUM_light&parties:op	-3	1	3	-2		-2	-3	-2	-2	1
rule:FORUM_light&parties:pp	8	-2	-2	-2	-2	-2	-3	-2	-3	
rule:FORUM_noun	5	2	16	-2	-3	-4	-2	-2	-3	-3
rule:FORUM_noun&groups:1	1	4	34	-2	-3	-6	-1	-4	-5	-4
rule:FORUM_noun&groups:2	5	1	8	-3	-2	-3	-2	-2	-3	-2
rule:FORUM_noun&groups:3	11	2	10	-1	-3	-3	-3	-2	-1	-6
rule:FORUM_noun&groups:4	9		-1	-3	-4	-2	-1	1		-1
rule:FORUM_noun&parties:aa	24		3	-1	-4	-4	6	1	-1	-4
rule:FORUM_noun&parties:ac	3	-6	7	-2	-2	-3	-3	3	1	-1
rule:FORUM_noun&parties:af	11	-1	7	-2	1	-5	-1	1	4	-3
rule:FORUM_noun&parties:ao	9	1	3	3	-2	-6	-3	3	-5	-6
rule:FORUM_noun&parties:ap	6	1	8	-2	-2	-1	1	-1	-2	-2
rule:FORUM_noun&parties:cc	12	4	3	-2	-3	-3	-4	-2	2	1
rule:FORUM_noun&parties:cf	4	3	7	-2	-3	2	-2		-1	-1
rule:FORUM_noun&parties:co	-6	2	20	-2	-9	-4	-2		-2	-3
rule:FORUM_noun&parties:cp	2	3	8	-3	-2	-2	-3		-2	-1
rule:FORUM_noun&parties:ff	8	-1	9	-2	-8	-6	-1	2	1	-1
rule:FORUM_noun&parties:fo	-1	-4	15	-6	-15	-5	-2	1	-4	-3
rule:FORUM_noun&parties:fp	11	1	-1	-3	-2	-2	-2	-2	-1	
rule:FORUM_noun&parties:oo	-9	17	25	-4	-3	-6	-2	-1	-2	-2
rule:FORUM_noun&parties:op	-4	-3	15	-3	-5	-2	-2	-1	-3	-6
rule:FORUM_noun&parties:pp	10	2	1	-2	-3	-2	-2	-2	-3	-4
rule:INVESTMENT_light	-1	-1		1	4				-1	-1
rule:INVESTMENT_light&groups:1	-4	-1	2	4	1	2	2	-1	-3	-3
rule:INVESTMENT_light&groups:2	-1	-1	-1		7	-1	-1	1		
rule:INVESTMENT_light&groups:3	1	-2	-1		1	-1	-1		-1	2
rule:INVESTMENT_light&groups:4		-2	-2		2	1	-2		-2	-2
rule:INVESTMENT_light&parties:aa	-5	-1		-2	-2		2	3		2
rule:INVESTMENT_light&parties:ac	-2	-1	-1		2	-1	-1	-1	-2	-1
rule:INVESTMENT_light&parties:af	-5	-2	-3	2	2	-2	-3	8	6	-4
rule:INVESTMENT_light&parties:ao	-3	-3	-4		7	4	3	-3	-3	-5
rule:INVESTMENT_light&parties:ap	-2	-2	-2		-1	2	2	-3	-3	4
rule:INVESTMENT_light&parties:cc	-5	-1	-2		5		-2	1	-1	-2
rule:INVESTMENT_light&parties:cf	-1	-1	-1	-1	7		-2	2	-1	-2
rule:INVESTMENT_light&parties:co	1	-2	1	2	11	1	-2	-1	-2	-3
rule:INVESTMENT_light&parties:cp		2	1	-2	-1	-1	-1	-1	-2	-2
rule:INVESTMENT_light&parties:ff	-3	-2	-1		16		-2	3	-3	-3
rule:INVESTMENT_light&parties:fo	3	-3	6	3	7		-2	-3	-1	-4
rule:INVESTMENT_light&parties:fp	1	-2	-3		1		-3	-1	-3	1
rule:INVESTMENT_light&parties:oo	1	1	1	4	6	2	-2	-3	-3	-4
rule:INVESTMENT_light&parties:op	2	4	1	-3	3	-1	-1	-2	-2	-2
rule:INVESTMENT_light&parties:pp	10	-2	-2	-1	-1	-3	-2	-3	-2	2
rule:INVESTMENT_noun	-2	-1	-2	-3	8	1	1		-2	-3
rule:INVESTMENT_noun&groups:1	-5	-1	-2	-3	3	1	4	-1	-1	-3
rule:INVESTMENT_noun&groups:2	-2	-1	-2	-2	13	1		-1	-3	-4
rule:INVESTMENT_noun&groups:3	1	-1	-2	-2	5	-1	-1	3	-3	-1
rule:INVESTMENT_noun&groups:4	-1	-2	-2	-2	5		-2			-2
rule:INVESTMENT_noun&parties:aa	-4	-3	-3	-3	11	-3	1	3		-4
rule:INVESTMENT_noun&parties:ac	-6		2	-3	2	1		2	-2	-3
rule:INVESTMENT_noun&parties:af	-5	-2	-2	-3	7	-2		6	4	-3
rule:INVESTMENT_noun&parties:ao	-7	-2	-3	-7	14	7	1	-4	4	-3
rule:INVESTMENT_noun&parties:ap	-2	-1	-2	-1	4		12		-3	-6
rule:INVESTMENT_noun&parties:cc	-5	-2	-1	-2	8	-2		3		-2
rule:INVESTMENT_noun&parties:cf	-2	-1	-1	-2	7	-3	-1	-2	-1	-2
rule:INVESTMENT_noun&parties:co	-3	-3	-3	1	6	1	-3	-1	-2	-3
rule:INVESTMENT_noun&parties:cp	-2	2		-2		-1	-2	-3	-3	-2
rule:INVESTMENT_noun&parties:ff	-4	-3	-2	-2	19	-3	-2	3	-4	
rule:INVESTMENT_noun&parties:fo	-4	-2	-5	-1	19	5	-2	-2		-3
rule:INVESTMENT_noun&parties:fp	4	-2	-1	-3	4	11	-2	-1	-4	
rule:INVESTMENT_noun&parties:oo	-5	-2	-7	3	10	14	-2	-3	-1	-5
rule:INVESTMENT_noun&parties:op	1	-3	6	-1	10	2	-2	-1	1	-6
rule:INVESTMENT_noun&parties:pp	12	1	-2	-2			-3	-2	-3	-3
rule:INVESTMENT_verb	-3	-1	2	-4	7		-1	1	-2	-1
rule:INVESTMENT_verb&groups:1	-2	3	5	-6		-1	1		-2	-3
rule:INVESTMENT_verb&groups:2	-6	-3	1	-4	13		-2	-1	-3	-3
rule:INVESTMENT_verb&groups:3	-1	-4		-4	-2	2		7		2
rule:INVESTMENT_verb&groups:4	3			2	18	-1	-2	-4	-3	-1
rule:INVESTMENT_verb&parties:aa	-10	-2	-2		-4	13	-5		4	-3
rule:INVESTMENT_verb&parties:ac	-8	5	-3	-6	-4	4	-7		2	-2
rule:INVESTMENT_verb&parties:af	-6	-2	-2	-6	-2		-2	19	2	-5
rule:INVESTMENT_verb&parties:ao	-7	10	-1	-3	45	-13	-5	-2	5	-2
rule:INVESTMENT_verb&parties:ap	-6	2	5	3	-7	4	5	-2	-6	-6
rule:INVESTMENT_verb&parties:cc	-2	-3	1	-3	13	1	1	2	4	-3
rule:INVESTMENT_verb&parties:cf	-3	-3	7	-4	19	10		-2		-1
rule:INVESTMENT_verb&parties:co	3		18	-5	-3	-5	-1	-2		-4
rule:INVESTMENT_verb&parties:cp	2	2	2	-1		5	-1	-3	-3	-3
rule:INVESTMENT_verb&parties:ff	-3	-2	1	-5	29	-2	-1		-4	
rule:INVESTMENT_verb&parties:fo	-10	-3	22	-5	-7	-8	-1	-2	3	-4
rule:INVESTMENT_verb&parties:fp	-1	-4	2	-1	4	-6	-3	-3	-2	3
rule:INVESTMENT_verb&parties:oo	20	-9	-11	-6		1	-1	-2	-3	-6
rule:INVESTMENT_verb&parties:op	3	-1	1	-1	6	-1	-1	-1	-2	-8
rule:INVESTMENT_verb&parties:pp	7	-3	-1	1	-1	-1	-3	-2	-3	6
rule:LAUNCH_light	-2	-1		-1		9		-1		-1
rule:LAUNCH_light&groups:1	-4		3	-2	-1	17	2	-2	-1	-3
rule:LAUNCH_light&groups:2	-2	-1			2	8	-1			-2
rule:LAUNCH_light&groups:3		-1		-1		1	-1		1	3
rule:LAUNCH_light&groups:4	-1	-1	-2	1	-2	4	1			-2
rule:LAUNCH_light&parties:aa	-2	1	-3	-4	-2	-1	3	2	9	5
rule:LAUNCH_light&parties:ac		1		2	-1	1	3	2	4	2
rule:LAUNCH_light&parties:af	-3	-1	-3	3	1	1		6	8	-3
rule:LAUNCH_light&parties:ao	-8	-1	-5	-6	-10	27	-10	-3	-5	-6
rule:LAUNCH_light&parties:ap	-2		-2		-2	11	1		-3	2
rule:LAUNCH_light&parties:cc	-1	-1	-1			5	-1	1	1	-2
rule:LAUNCH_light&parties:cf	1	-1	-1	1		6	1	-1	2	-1
rule:LAUNCH_light&parties:co	-1	2	-4	4	-8	13	-3	-2	-2	-2
rule:LAUNCH_light&parties:cp		3	3	-4	-4	1	-1	-1	-2	-2
rule:LAUNCH_light&parties:ff	-3	-1	-2	2	5	4	2	1	-1	-1
rule:LAUNCH_light&parties:fo	2	-1	3	7	1	18	-2	-3		-3
rule:LAUNCH_light&parties:fp	1		-4	-2	-1	7	-2	-1	-3	-1
rule:LAUNCH_light&parties:oo	1	-1	2	1	-4	14	-2	-2	-1	-3
rule:LAUNCH_light&parties:op	-2	-1	-1	-4	-1	4	-3	-2	-3	-2
rule:LAUNCH_light&parties:pp	3	-2	-1	-1	-2	1	-1	-2	-2	1
rule:LAUNCH_noun			-2	1	1	6			-1	-3
rule:LAUNCH_noun&groups:1	-2	1	-2			13	4	-3	-3	-3
rule:LAUNCH_noun&groups:2		-1	-2	2	2	4	-1	1		-3
rule:LAUNCH_noun&groups:3	2	-2	-4	1		-1	-2	1	-2	-3
rule:LAUNCH_noun&groups:4	1	1	-1		1	2	-1	-2		-2
rule:LAUNCH_noun&parties:aa	-5	-2	-2	1		1	-3	-2	3	-4
rule:LAUNCH_noun&parties:ac			-1	1	1		-2	1	-3	-3
rule:LAUNCH_noun&parties:af	-3	-3	-2	4		-1	-2	11	6	-3
rule:LAUNCH_noun&parties:ao	9		-3	-4	14	4	2	-4		-4
rule:LAUNCH_noun&parties:ap			-2	2		11	2		-3	-4
rule:LAUNCH_noun&parties:cc	-1	-1	-2		5	2	1	1	-1	-3
rule:LAUNCH_noun&parties:cf		-1	-2	-1	2	-2	-2	-2		-1
rule:LAUNCH_noun&parties:co	-3	-1		1	10	3	-3	-2	-4	-2
rule:LAUNCH_noun&parties:cp	2	4	-1	-1	-2	1	-2	-2	-2	-2
rule:LAUNCH_noun&parties:ff	-2	-1	-2	5		1		-1	-1	-1
rule:LAUNCH_noun&parties:fo	-9	-2	-5	8	9	4	-2	-4	3	-4
rule:LAUNCH_noun&parties:fp	4	-1	-3		-2	6	-3	-1	-2	-1
rule:LAUNCH_noun&parties:oo		-3	-6	-1	7	8	-2	-3	-4	-3
rule:LAUNCH_noun&parties:op		6	7	-1	1		-3	-2	1	-4
rule:LAUNCH_noun&parties:pp	10		-3		-1		-2	-2	-3	-4
rule:LAUNCH_verb	-1		-1	-1	-1	1	-1	-1	-1	
rule:LAUNCH_verb&groups:1	-3	2		-1	-2	4	-1	-1	-2	-3
rule:LAUNCH_verb&groups:2	-2	-1	-2	-2		1	-1			2
rule:LAUNCH_verb&groups:3	2	-1		-2			-2	-1		1
rule:LAUNCH_verb&groups:4		1	-1			-1	-1		-1	-1
rule:LAUNCH_verb&parties:aa	-1	-1			3	-1		-3	1	
rule:LAUNCH_verb&parties:ac		4	1		-2	-1	2	3	1	
rule:LAUNCH_verb&parties:af	-3	-1	-1			-1		4	6	-4
rule:LAUNCH_verb&parties:ao		-3	-5	-3	2	6		-3	7	-3
rule:LAUNCH_verb&parties:ap	2	1	-1	-3	-1		-1			8
rule:LAUNCH_verb&parties:cc		1	1	-2	-1	-2			-1	-2
rule:LAUNCH_verb&parties:cf	1		2	-1		3		2		-1
rule:LAUNCH_verb&parties:co	2	1	5	2	-4		-2	-2	1	-4
rule:LAUNCH_verb&parties:cp	-1	5	1	-2	-2	-1	-1		-3	-2
rule:LAUNCH_verb&parties:ff	-1	-2	-1		3		1	1	2	-3
rule:LAUNCH_verb&parties:fo	6	-3	-2		-2	2	-2	-3	-1	-4
rule:LAUNCH_verb&parties:fp	1	-1		-1	-1	1	-2		-2	
rule:LAUNCH_verb&parties:oo	-2	-2	-6	-2		-3	-2	-2	-2	-1
rule:LAUNCH_verb&parties:op	-1		5			-1	-2	-2	-4	6
rule:LAUNCH_verb&parties:pp	1	-1	-2	-2	-2	-2	-2	-2	-3	2
rule:LICENCE_light	-1		-1	-1		-1	-1	1	-1	
rule:LICENCE_light&groups:1	-4	1	1		-2		1		-3	-3
rule:LICENCE_light&groups:2		-1	-2	-1	1	-1	-1	3		
rule:LICENCE_light&groups:3	2	-1	-1	-2		-2	-2	1		3
rule:LICENCE_light&groups:4	2		-1	-1		-1	-1	1	-2	-1
rule:LICENCE_light&parties:aa	-1	-1	-1	-2	1	-1				
rule:LICENCE_light&parties:ac		2	2	-1		-1		3		-1
rule:LICENCE_light&parties:af	-4	-2	-2		-2	-2	-3	14	4	-4
rule:LICENCE_light&parties:ao		-3	-5	1	10		3		1	-3
rule:LICENCE_light&parties:ap	3	2	-1	-1			1		-1	6
rule:LICENCE_light&parties:cc	-1	1		-3	3	-2	-1	1	-2	-2
rule:LICENCE_light&parties:cf	1	-1	1	-2	1		-1	2		-1
rule:LICENCE_light&parties:co	2	-1	2	1	3	-1	-2			-4
rule:LICENCE_light&parties:cp	1	4		-2	-2	-2	-2		-2	-2
rule:LICENCE_light&parties:ff	-2	-2	-1	-1	8		-2	4	-1	-3
rule:LICENCE_light&parties:fo	1	-3	-2	2	4	-2	-2	-2	1	-4
rule:LICENCE_light&parties:fp	2	-2	-1	-2	-1	-1	-2		-1	1
rule:LICENCE_light&parties:oo	1	-3	-1	-3	4	-1	-2	-3	-2	-2
rule:LICENCE_light&parties:op	-1	1	4	-1	3		-2	-2	-2	3
rule:LICENCE_light&parties:pp	7	-1	-3	-2	-3	-2	-2	-2	-3	3
rule:LICENCE_noun	-3	-2	-3	-1	-2	-2		13	-1	-3
rule:LICENCE_noun&groups:1	-4	-3	-3	-2	-1	2	6	10	-3	-3
rule:LICENCE_noun&groups:2	-2	-2	-3			-4	-3	18	-3	-4
rule:LICENCE_noun&groups:3	-4	1	-2	-2	-7	-2	1	9	3	-2
rule:LICENCE_noun&groups:4	2	-2	-2	-2	-2		1	3	1	
rule:LICENCE_noun&parties:aa	-6	-3	-1	-4	-6	-2	5	4	2	
rule:LICENCE_noun&parties:ac	-3	-2	-3	-1	-1	-1		5	2	
rule:LICENCE_noun&parties:af	-3	-2	-3	-3	-9	-3	-4	28		-3
rule:LICENCE_noun&parties:ao	-6	1	-2	-12	4	-3	6		28	-1
rule:LICENCE_noun&parties:ap	-1	-3		-4	-4	-1	5	8	-5	-4
rule:LICENCE_noun&parties:cc	-4	-3	-3	-4	1	-1	2	16	-2	-2
rule:LICENCE_noun&parties:cf	-2	1	-2	1		-2	2	3	2	-2
rule:LICENCE_noun&parties:co	-5	-2	3	13	-11	-3	-3	7	6	-2
rule:LICENCE_noun&parties:cp			-4	-2	-4	-4	-4	1		-1
rule:LICENCE_noun&parties:ff	-2	-2	-2	5	3	-4		13	-1	-3
rule:LICENCE_noun&parties:fo	-9	2	-4	1	-16	-3	-2	9	8	-1
rule:LICENCE_noun&parties:fp		1	-2	-2	-2	-5	-4	5	-3	
rule:LICENCE_noun&parties:oo	-8	2	-11	-4	-6		-2	-4	-5	-1
rule:LICENCE_noun&parties:op	-20	-2	-2	9	-3	8	-4	-3	-3	5
rule:LICENCE_noun&parties:pp	9	1	-3	-3	-3	2	-1	-3	-2	
rule:LICENCE_verb	-2	-3	-3	-3	-4		3	17	-4	-2
rule:LICENCE_verb&groups:1	-4	-4	-5	-6	-4	4	10	11	-2	-3
rule:LICENCE_verb&groups:2	-3	-3	-3	-2	-5	-2		29	-9	-2
rule:LICENCE_verb&groups:3	2		-1	-5	-7	-3	5	11	2	-2
rule:LICENCE_verb&groups:4		-3	-2	-2	3	-1	2	-1		-2
rule:LICENCE_verb&parties:aa	2	-2	-2	-4	1	-4	2	2	5	-4
rule:LICENCE_verb&parties:ac	-3	-2	-2	-4	-2	1	10	3	-4	-2
rule:LICENCE_verb&parties:af	-4	-2	-3	-6	-8	-2	-2	33	-6	-4
rule:LICENCE_verb&parties:ao	-4	-2	-3	-3	-7	7	25	28	3	-2
rule:LICENCE_verb&parties:ap		-2	-3	-3	-5	-2	6	9	-1	-2
rule:LICENCE_verb&parties:cc	-5	-3	4	-1	-4	-6	19	11	-5	-2
rule:LICENCE_verb&parties:cf			-3		-1	-2	2	6	-1	-2
rule:LICENCE_verb&parties:co	-3	-3	-5	-3	31	10	-7	3	6	-2
rule:LICENCE_verb&parties:cp	4	-1	-3	-3	-2	1	1	1	-2	-3
rule:LICENCE_verb&parties:ff		-2	-2	3	-5	-2	4	7	-1	-3
rule:LICENCE_verb&parties:fo	20	-2	-4	-4	15	-9	-6		2	-2
rule:LICENCE_verb&parties:fp	12		-3	-4	-3	-2	-2	8	-1	-6
rule:LICENCE_verb&parties:op	36	-6	-6	-5	-12	-8	-1	-2	-3	-13
rule:LICENCE_verb&parties:pp	2	-5	-3	-3	-1	-3	5	-4	-4	11
rule:MEETING_light		-1					-1	-1	-1	
rule:MEETING_light&groups:1	-3	1	2	1	-2	1		-1	-3	-3
rule:MEETING_light&groups:2	1	-1	-1	-1	1	-1	-1		1	
rule:MEETING_light&groups:3	2	-1	-1	-1	-1	-1	-2	-1		1
rule:MEETING_light&groups:4	3		-2	-1	-1		-1	-1	-1	
rule:MEETING_light&parties:aa		-2	-1	-2	1	-1	1	-1	1	2
rule:MEETING_light&parties:ac		2	2		-1	-2	1	1		-1
rule:MEETING_light&parties:af	-3	-2	-2	1	-1	-2	-1	6	10	-4
rule:MEETING_light&parties:ao		-3	-2		5	3	2	-3	2	-3
rule:MEETING_light&parties:ap	5		-2	-2	-1		1	-2	1	5
rule:MEETING_light&parties:cc	-2	1	-1	-3	1		-1		-2	-2
rule:MEETING_light&parties:cf	2	-1		-1		1	-1		-2	-2
rule:MEETING_light&parties:co	-1	-1	2	3	2		-2	-2	-1	-2
rule:MEETING_light&parties:cp	1	3	1	-1	-2	-2	-2	-1	-2	-2
rule:MEETING_light&parties:ff	-2	-2	-1	2	8	-1	-1			-3
rule:MEETING_light&parties:fo	-2	-3		4	3	1	-3	-4	1	-4
rule:MEETING_light&parties:fp	4	-2	-2	-2	-2	1	-2	-1	-1	1
rule:MEETING_light&parties:oo	-3	-3	1	3	2	1	-2	-3	-3	-2
rule:MEETING_light&parties:op	-3		4	-1		-1	-3	-2	-3	6
rule:MEETING_light&parties:pp	7	-1	-2	-2	-3	-2	-2	-2	-3	2
rule:MEETING_noun	10	1	-1		-3	-3	-1	-3	-3	-3
rule:MEETING_noun&groups:1	12	3	1	1	-4	-4	-1	-3	-4	-3
rule:MEETING_noun&groups:2	10		-3	-2	-3	-3	-1	-3	-3	-3
rule:MEETING_noun&groups:3	9	-4		1	-1	-3	-3	-2	-1	-1
rule:MEETING_noun&groups:4	6	1		1	-3	-3		-1	-1	-2
rule:MEETING_noun&parties:aa	1	-4	-5	-4	-4	-1	9	-2	-1	-7
rule:MEETING_noun&parties:ac	-4	-1	-1	4			-2	-3	3	-2
rule:MEETING_noun&parties:af	6		-1	3	1	-2	-1	1		-4
rule:MEETING_noun&parties:ao	14	-4	-6	4	9	-4	1	-3	-9	-7
rule:MEETING_noun&parties:ap	-2	2	-2	2	1	-5	2	-2	-1	-5
rule:MEETING_noun&parties:cc	-2	3	2	-3	-4	-2	-2			-1
rule:MEETING_noun&parties:cf	2	1	7	1	-5	-3		-1	1	
rule:MEETING_noun&parties:co	9	1	6	-3	-2	-3	-2	-2	-1	-3
rule:MEETING_noun&parties:cp	2	5			-2	-3	-2	-2	-1	-2
rule:MEETING_noun&parties:ff	4	-1	3	-1	-3	-6	-1	-2	-2	-2
rule:MEETING_noun&parties:fo	6	-2	19		-9	-6	-2	-3	-5	-5
rule:MEETING_noun&parties:fp	12	1		-2	-3	-2	-2	-3	-1	
rule:MEETING_noun&parties:oo	1	-1		-10	-11	3	-1	-1	2	-3
rule:MEETING_noun&parties:op	5	2		-1	-1	-2	-3	-2	-3	-4
rule:MEETING_noun&parties:pp	17	-4	-2		-3	-3	-2	-2	-3	-2
rule:MEETING_verb	6			-2	-2	-2	-1	-1	-2	-3
rule:MEETING_verb&groups:1	1	5	3	-4	-4		-1	-2	-3	-3
rule:MEETING_verb&groups:2	8	-2		-2	-2	-3	-2	-1	-1	-3
rule:MEETING_verb&groups:3	8	-3	-1	-3		-2	-1	-2	-1	-2
rule:MEETING_verb&groups:4	7	2	-1	-1		-1	-2	-1	-1	-2
rule:MEETING_verb&parties:aa		-2	-1	-1	-2	-1		-3	-1	-4
rule:MEETING_verb&parties:ac	1		1	-2	-2	-1	3	-1	1	1
rule:MEETING_verb&parties:af		-2	-2	1	-2	-1	-1	2	6	-3
rule:MEETING_verb&parties:ao	9	-1	-5	-6	-1		1	-2	-1	-4
rule:MEETING_verb&parties:ap	13	1	-2	-2	-2	-3		-1	-6	-4
rule:MEETING_verb&parties:cc	-3			-3	-1		-1		-1	-1
rule:MEETING_verb&parties:cf	4	2	1	-1	1		-1	-1	-1	-1
rule:MEETING_verb&parties:co	3	1	6	-5	1	4	-2	-2	1	-3
rule:MEETING_verb&parties:cp	5	3	1	-2	-1	-2	-1	-1	-2	-2
rule:MEETING_verb&parties:ff	2	-1		-1	3	-3		1	1	-2
rule:MEETING_verb&parties:fo	-8	-3	5	-5	-2	-2	-2	-3	2	-4
rule:MEETING_verb&parties:fp	9		-2	-2	-1	-1	-2	-1	-4	-2
rule:MEETING_verb&parties:oo	5	-4	7	-3	-5	-5	-2	-2	-2	-4
rule:MEETING_verb&parties:op	5	5	5	-2	-3	-4	-3	-2	-2	-6
rule:MEETING_verb&parties:pp	18	-3	-3	-2	-2	-3	-3	-2	-3	-2
rule:POLICY_light	-2	-1	-1				1		-1	
rule:POLICY_light&groups:1	-4		1	1	-2	2	6	-1	-3	-3
rule:POLICY_light&groups:2	-2	-1	-1	-1				1	1	1
rule:POLICY_light&groups:3		-1		-1		-1	-1			2
rule:POLICY_light&groups:4	3		-1	-1			-1	1		
rule:POLICY_light&parties:aa	-2	-2	-1	-2		-1	3		2	1
rule:POLICY_light&parties:ac	-1	1	1			-2	3	2	-1	-1
rule:POLICY_light&parties:af	-3	-1	-2	1	-1	-2	-3	9	8	-4
rule:POLICY_light&parties:ao	-1	-3	-4	-1	3	2	3	-4	6	-3
rule:POLICY_light&parties:ap	1		-1	-1	-1	1	3			8
rule:POLICY_light&parties:cc				-2	2		-1	1	-3	-2
rule:POLICY_light&parties:cf	1	-1		-1	1	1	-1	1		-1
rule:POLICY_light&parties:co	1		3	3	6	2	-3	-2	-1	-4
rule:POLICY_light&parties:cp		3	1	-1	-1	-1	-1		-2	-2
rule:POLICY_light&parties:ff	-1	-2	-1	1	5		-1	3		-3
rule:POLICY_light&parties:fo	-1	-3	1	-2	8	-1	-3			-4
rule:POLICY_light&parties:fp	2	-1	-1	-1	-1		-3	1	-1	1
rule:POLICY_light&parties:oo		-4	-6	1	4	-1	-2	-3	-2	-1
rule:POLICY_light&parties:op	-3	-1	5	-1	1		-2		-2	5
rule:POLICY_light&parties:pp	5	-2	-2	-1	-2	-2	-2	-2	-3	3
rule:POLICY_noun	-1	-1	-1	-2	-2	-3	9	-1	-1	-2
rule:POLICY_noun&groups:1	-4	-1		-2	-3	-4	21	-3	-5	-4
rule:POLICY_noun&groups:2	1	-2	-1	-3	-1	-2	5	1	1	-3
rule:POLICY_noun&groups:3		-1	-3		-2	-2	-1	-1	1	4
rule:POLICY_noun&groups:4		1	1	-1	-1	-1				-2
rule:POLICY_noun&parties:aa	-4	-1		-3	-1	-1	11	-3	-1	-3
rule:POLICY_noun&parties:ac			2	-1	-2	-2	4	-2	1	-2
rule:POLICY_noun&parties:af	-3	-2	-2	-1	-2	-3		9	9	-3
rule:POLICY_noun&parties:ao	-5	-2	-5	-1	-7	5	9	-3	-4	-2
rule:POLICY_noun&parties:ap	-2	3	-2		-3	-2	14	-3	1	-6
rule:POLICY_noun&parties:cc	2	-1		-1			2	-1	-1	-1
rule:POLICY_noun&parties:cf	1	-1	4	-1	-3	2	-2	-1	2	-2
rule:POLICY_noun&parties:co	-5	-4	-1	-3	1	4	-6		-4	-3
rule:POLICY_noun&parties:cp		1	2	-1	-5	-1	-1	-2	-2	-2
rule:POLICY_noun&parties:ff	-2	-1	1	-4	4	-1	-1	1	-1	1
rule:POLICY_noun&parties:fo	-4	-3	1		-4	-7	-6	9	-6	-3
rule:POLICY_noun&parties:fp	6	-2			-3	1	-3		-1	3
rule:POLICY_noun&parties:oo	3	-2	-7	-6	-2	3	-2	-2	-2	-4
rule:POLICY_noun&parties:op	1	-1	-1	-4	-5	-3	-3	3	-4	8
rule:POLICY_noun&parties:pp	6	-1	-3		-4	-3	-1	-2	-3	2
rule:POLICY_verb	-2	-4		-4	-2	-3	3	-2	-1	-2
rule:POLICY_verb&groups:1	-1	-6	-2	-4	-3	-3	10	-2	-1	-3
rule:POLICY_verb&groups:2	-7	-3	-1	-4	-2	-3	1	-1		-2
rule:POLICY_verb&groups:3	4	-3	-2	-2	-3	-4	-3	-2	-4	-1
rule:POLICY_verb&groups:4	7	-5	5	-2	-4	-3	-3	-1		-2
rule:POLICY_verb&parties:aa	-5	-3	2	-3	-3	-3	5	-3	5	1
rule:POLICY_verb&parties:ac	-9	6	-1	12	-7	-3	4	12	-5	-1
rule:POLICY_verb&parties:af	-13	-2	-3	-2	1	-3	6		15	-3
rule:POLICY_verb&parties:ao	2	12	1	-2	-12	-5	20	-4	-16	-1
rule:POLICY_verb&parties:ap	-10	-1	-1	-4	-3	-4	3	-2	-1	
rule:POLICY_verb&parties:cc	-8	-1	17	-1	-3	-2	-2	-1	-5	-2
rule:POLICY_verb&parties:cf	-5		9	3	2	-2	-3	-2	-3	-2
rule:POLICY_verb&parties:co	-11	-3	-10	-2	7	-2	-3	-1	4	-1
rule:POLICY_verb&parties:cp	4	4	8	-2	-4	-4	-3	-2	-3	-3
rule:POLICY_verb&parties:ff	-3	1	18	-3	-4	-5	-4	5	-3	-2
rule:POLICY_verb&parties:fo	-10	-2	-13	-2	-13	-2	-4	-2	-23	-1
rule:POLICY_verb&parties:fp		-2		-5	-4		-3	-2	-5	-2
rule:POLICY_verb&parties:oo	33	-24	-6	-1	-16	-4	-1	-2	15	-4
rule:POLICY_verb&parties:op		-9	-9	-2	-4	-3	-3	-2	-4	8
rule:POLICY_verb&parties:pp	4	-6	-3	-3	-3	-3	-5	-3	-4	-4
rule:VISIT_light	-1	2	-1	-1	-1	3	1	-2		
rule:VISIT_light&groups:1	-3	6		-1	-3	9	5	-2	-2	-3
rule:VISIT_light&groups:2	-1	1	-2	-1	1	1		-3	2	
rule:VISIT_light&groups:3	2	-1		-1	-1		-1			2
rule:VISIT_light&groups:4		2	-1	1	-1	2	-1		1	-1
rule:VISIT_light&parties:aa	-7	1	-1	-1			1	-4	4	2
rule:VISIT_light&parties:ac	-1	2		4	-3		7	3	-2	-2
rule:VISIT_light&parties:af	-2	-2	-2		-1		-2		15	-3
rule:VISIT_light&parties:ao	-4	-3	-5	-2	14	3	1	-3	-7	-5
rule:VISIT_light&parties:ap	-3	3	-3	-1	-1	3	2	-2	-2	6
rule:VISIT_light&parties:cc	-3	-3	2	-3		-3		3	2	-2
rule:VISIT_light&parties:cf	-3	3		-1	5	4	-1		1	-2
rule:VISIT_light&parties:co	-1	1	-3		-2	-4	-2	1	2	-2
rule:VISIT_light&parties:cp	3	12	-1	-2	-3	-2	-1	-2	-3	-3
rule:VISIT_light&parties:ff	-4	-1	-3	-1	6	1	1	4		-2
rule:VISIT_light&parties:fo	-6	-1	-5	2	5	14	-2	1	-4	-2
rule:VISIT_light&parties:fp	5		-2	-1	-3	4	-2	-2	-2	
rule:VISIT_light&parties:oo	-10	-2	2	-1	7	-2	-1	-2		-2
rule:VISIT_light&parties:op	-7	3	-2	2	2	-3	-2	-1	-3	-8
rule:VISIT_light&parties:pp	6	-1	-2	-1	-3		-3	-2	-2	4
rule:VISIT_noun	-1	7	-2	-2	1	4	-2	-2	-2	-2
rule:VISIT_noun&groups:1	-7	14	-2	-3	1	7	-4	-3	-3	-2
rule:VISIT_noun&groups:2		5	-1	-2	1	5	-2	-1	-3	-2
rule:VISIT_noun&groups:3	3		-1		3		-3	-2	1	-3
rule:VISIT_noun&groups:4	5	2	-1		-2	4	-1	-2		-2
rule:VISIT_noun&parties:aa	-11	2	2	-2	-1	-1	-3		6	-5
rule:VISIT_noun&parties:ac		2	8	-3		6	6	-3	-1	-2
rule:VISIT_noun&parties:af	-7	-3			3	4	-1	-4	6	-3
rule:VISIT_noun&parties:ao	7		-3	-1	-1	22	-3	-3	8	-3
rule:VISIT_noun&parties:ap	2	2	-1	-1		7	-5	3	-1	1
rule:VISIT_noun&parties:cc		11			-2		-2		-2	-2
rule:VISIT_noun&parties:cf	-2	4	1	1	2	-4	-3	-3	-3	-2
rule:VISIT_noun&parties:co	-4	5	-3	14	8	13	-2	-2	-3	-2
rule:VISIT_noun&parties:cp	-1	16	1	-1	-1		-1	-2	-3	-3
rule:VISIT_noun&parties:ff		-1	-1	-3		4	-2		-1	-3
rule:VISIT_noun&parties:fo	-9	-3	-4	22	-8	14	-2	-2	11	-3
rule:VISIT_noun&parties:fp	7	1	-2	-2	2	11	-2	-2	-2	-4
rule:VISIT_noun&parties:oo	6	-3	-5	18	3	20	-2	-2	-3	-4
rule:VISIT_noun&parties:op	-2	3	6	-1	-2	3	-2	-2	3	-5
rule:VISIT_noun&parties:pp	12	1	-3	-1			-2	-2	-2	-3
rule:VISIT_verb	-1	2	-1	-1	-1	-1	-1	-1	-1	
rule:VISIT_verb&groups:1	-3	6			-2	-1	-1	-1	-2	-3
rule:VISIT_verb&groups:2	-2	1	-2	-2		-1	-1	-1		2
rule:VISIT_verb&groups:3	3			-2		-3	-1	-2	-1	2
rule:VISIT_verb&groups:4	3	2	-1		-1	-1	-1			-1
rule:VISIT_verb&parties:aa	3	-2			1	-3	-1	-3	-3	
rule:VISIT_verb&parties:ac	1	3	1	-1		-4	1	2	1	
rule:VISIT_verb&parties:af	-1	-2	-1		3	-2	-1	2	5	-4
rule:VISIT_verb&parties:ao	3	-3	-5	-4	4	4	2	-3	3	-3
rule:VISIT_verb&parties:ap	2	2	-1	-2	-2	-2	-1		1	9
rule:VISIT_verb&parties:cc	1	3	1	-2		-3		1	-2	-2
rule:VISIT_verb&parties:cf	2	1	1	-2	1	1		2		
rule:VISIT_verb&parties:co	1	3	2	2	-1	-2	-2	-2	1	-4
rule:VISIT_verb&parties:cp		8		-1	-2	-2	-1		-3	-2
rule:VISIT_verb&parties:ff		-2	-2	-1		1		1	2	-3
rule:VISIT_verb&parties:fo	6	-3	-4	1	-3		-2	-3		-3
rule:VISIT_verb&parties:fp	4			-1	-1	-2	-2	1	-2	1
rule:VISIT_verb&parties:oo	-3	-4	-5	-2	1	-2	-2	-2	-2	-1
rule:VISIT_verb&parties:op	2	1	4		-1	-1	-2	-2	-4	5
rule:VISIT_verb&parties:pp	2		-2	-1	-2	-3	-2	-2	-3	1
verb-word:accept_of	10	-3	-3	27	-7	-5	-3	-11	-8	35
verb-word:accompany_of	-53	35	-7	-4	-5	-6	-2	-3	-4	-7
verb-word:accord_from	-17	-4	27	-5	-3	-2	-1	-5	-3	-1
verb-word:accord_of	-20	-10	-5	-13	-2	-5	-13	-1	-5	26
verb-word:accuse_of	-17	-3	-3	-4	1	-5	-6	3	28	-8
verb-word:acquaint_with	43	48	-6	-6	-7	-8	-3	-3	-5	-5
verb-word:acquire_from	-5	-3	-4	-16	75	-7	-4	23	-13	-4
verb-word:act_of	-4	-2	-2	-3	-4	-7	-5	-5	-17	-1
verb-word:act_on	24	-3	19	-7	-5	-14	1	-3	-4	-3
verb-word:add_in	-8	-3	-3	-9	5	-6	-5	-10	-12	-3
verb-word:add_to	-6	-4	-4	15	-11	-6	-13	-8	51	-4
verb-word:address_in	-26	-6	63	-5	-3	-6	-5	-2	-4	-4
verb-word:address_of	-8	-4	43	-3	-6	-14	-4	-2	-4	-3
verb-word:adopt_of	-16	-4	-6	-6	-5	-8	32	-3	-4	-5
verb-word:adopt_on	-11	-4	-4	-4	-4	-6	59	-4	-9	-6
verb-word:advance_in	-4	-4	-3	-14	-5	-15	-3	-2	-3	-4
verb-word:agree_in	18	-5	-5	9	36	-5	-3	-2	-7	-5
verb-word:agree_of	-9	-6	-4	20	17	-8	7	-4	-5	28
verb-word:agree_on	-24	-3	-4	71	-10	-11	27	-4	-5	-8
verb-word:announce_for	5	-3	-4	-8	-3	-8	36	-5	10	-5
verb-word:announce_in	-7	-2	-12	-5	-5	-12	14	15	-26	-8
verb-word:announce_of	-17	-5	-4	-6	11	-7	13	-9	-14	2
verb-word:announce_on	7	-3	-4	12	7	-9	8	-6	-6	-4
verb-word:appeal_of	-12	-2	-5	-4	-4	-7	-18	-3	23	-5
verb-word:apply_for	-6	-3	-3	-6	-5	-7	-4	-41	-4	-3
verb-word:appoint_as	-13	-3	-4	-5	-4	-6	12	-5	-7	58
verb-word:apprise_of	23	-3	-2	-3	-11	-6	-4	-3	-3	-5
verb-word:approve_for	-10	-2	-3	-6	30	-6	48		-6	-6
verb-word:approve_in	-10	-3	-2	-3	23	-23	-20	33	43	-3
verb-word:approve_of	-6	-2	-2	-4	-12		-4	28	-7	3
verb-word:arrive_on	4	48	-6	-4	-3	-9	-3	-2	-5	-4
verb-word:ask_about	13	-2	-2	-3	-4	-2	-27	-3	-5	-3
verb-word:ask_by	3	-5	-4	-3	-3	-3	2	-2	-4	-5
verb-word:ask_for	-25	-3	-3	-11	-5	-4	-6	-5	10	-6
verb-word:ask_in	46	-7	-3	-3	-8	-3	-5	-3	-4	-4
verb-word:ask_of	3	-4	-3	-4	-9	-6	-5	-2	-3	-7
verb-word:ask_on	28	-2	-3	-3	-3	-3	-12	-10	37	-3
verb-word:assure_of	9	-3	-3	-3	-5	-5	-9	-5	-3	-5
verb-word:attend_of	-14	-4	1	2	-3	10	-3	-2	-4	-3
verb-word:back_by	-6	-3	-9	-3	-18	-8	44	-5	-5	-7
verb-word:ban_from	-8	-3	-3	-4	-6	-4	36	-7	9	-6
verb-word:ban_of	-11	-3	-4	-3	-7	-6	30	-6	65	-5
verb-word:bar_from	-8	-3	-3	-3	-11	-6	1	10	22	-8
verb-word:base_of	-6	-2	-2	-5	26	-8	-7	26	-15	-2
verb-word:be_about	-5	-5	-3	-11	-4	-16	-3	-3	-8	-9
verb-word:be_after	-8	-3	-4	-8	30	-5	-6	19	-13	-4
verb-word:be_among	-43	-6	-7	-6	-2	-3	-4	-2	-3	-4
verb-word:be_as	12	-4	-3	-10	-4	-3	-2	-5	-9	-4
verb-word:be_at	-17	15	21	-4	-5	-5	-5	-3	-5	11
verb-word:be_before	14	-7	-4	23	-3	-8	-7	-3	-7	22
verb-word:be_between	9	-4	-3	20	-4	-5	-5	-4	-4	-4
verb-word:be_by	-4	-4	-3	-5	-5	-9	-6	-7	6	5
verb-word:be_for	-3	11	-6	-5	-5	-7	-5	1	-4	-5
verb-word:be_from	-17	43	-8	-4		-6	-6	-3	-5	-5
verb-word:be_in		2	-3	-3	-1	-4	-2	-5	-2	-5
verb-word:be_of		-2	-2	-3	-5	-6	-5	-2	-3	-3
verb-word:be_on	15	9	-5	-4	-3	7	-2	-3	-4	-6
verb-word:be_out	-13	-7	-6	-5	-5	-15	-6	-4	-8	-6
verb-word:be_over	6	28	-7	-3	-9	-9	-4	-4	-4	-4
verb-word:be_than	-8	-3	-3	-6	-6	-6	-10	-5	-8	-4
verb-word:be_through	-23	19	-2	-4	-10	-3	-3	-6	-10	-2
verb-word:be_to	-8	9	-5	-5	-3	-5	-1	-4	-9	-7
verb-word:be_under	3	-2	-2	-16	32	-5	20	-20	-8	-3
verb-word:be_with	-4	1	-2	-1	-4	-6	1		-6	-2
verb-word:bear_of	-10	-4	1	39	-5	-5	8	-2	-6	
verb-word:become_for	-19	-5	-5	-4	-4	-17	-4	-2	-3	-11
verb-word:become_in	-5	-3	-4	-7	-23	-10	-7	11	-11	-5
verb-word:become_of	-8	-4	-4	-1	7	-5	-7	-7	-7	34
verb-word:begin_in	-5	-5	-6	-3	-11	56	-5	6	-11	-2
verb-word:begin_of	6	5	-4	-3	-5	-20	5	-5	-2	-3
verb-word:begin_on	15	-27	-3	-9	-6	22	-3	-2	-4	-10
verb-word:begin_to	-20	36	-6	-3	-2	-11	-5	-2	-5	-5
verb-word:begin_with	-7	-4	-3	-5	-6	41	-8	17	9	-3
verb-word:being_of	-6	-4	-4	6	-6	-16	-9	-3	-3	-2
verb-word:belong_of	-6	-5	-4	-6	-13	-4	-4	-4	42	-6
verb-word:block_of	-5	-2	-2	-4	-8	-3	-7	30	13	-3
verb-word:block_to	-4	-2	-2	-6	-4	-7	-23	16	29	-4
verb-word:brief_on	26	1	1	-3	-3	4	10	-2	-5	-8
verb-word:bring_against	-7	-2	-4	-4	-5	-8	-5	-3	65	-7
verb-word:bring_before	12	-4	58	-4	-4	-7	25	-3	-15	-19
verb-word:bring_by	-14	36	-6	-7	-5	-17	-7	-5	46	-15
verb-word:bring_from	-21	-7	-6	-3	-8	25	-4	-2	-6	12
verb-word:bring_into	-3	-1	-10		-2	-4	1	-3	-8	-6
verb-word:bring_of	13	-10	-4	-4	-8	20	-4	-4	-4	-5
verb-word:bring_to		-2	24	5	-7	9	-4	-3	12	3
verb-word:bring_with	71	-4	-9	-4	-3	-13	-4	-2	-4	-4
verb-word:build_in	-1	-5	-4	18	-12	19	-7	3	-4	-2
verb-word:build_of	-10	-4	-5	17	-2	-13	-7	-4	-6	32
verb-word:build_with	-19	-5	-4	-8	-8	-15	-4	-4	-5	-3
verb-word:buy_for	-7	-7	-4	-12	35	-10	28	1	-8	-3
verb-word:buy_in	-2	-2	-3	-6	41	-6	4	2	-10	-5
verb-word:buy_of	-4	-3	-3	-10	44	-5	-5	33	-8	-4
verb-word:call_at	38	-5	-3	-3	-2	-4	-3	-2	-3	-3
verb-word:call_by	40	-3	-3	12	-2	-2	-22	-2	-6	-4
verb-word:call_for	-28	-3	-4	-4	-3	-5	-5	-2	-8	-3
verb-word:call_in	19	-3	-2	-4	-3	-4	5	-3	21	1
verb-word:call_of	-33	-16	-3	-3	-4	-4	-6	-3	-7	-3
verb-word:call_on	28	-4	-7	-4	-3	-3	-7	-2		-3
verb-word:call_to	-9	32	37	-4	-3	-3	-6	-2	-1	-5
verb-word:call_with	19	-4	-3	-2	-3	-2	-2	-2	-4	-2
verb-word:carry_for	-13	-4	-5	-8	-10	33	-6	-7	-13	-5
verb-word:carry_in	-8	-4	-5	24	-6	25	-7	-4	-14	-4
verb-word:carry_of	22	-3	-8	3	-15	16	-7	-5	-6	-3
verb-word:catch_with	33	-5	-5	-4	-4	-4	-3	-3	-3	-8
verb-word:chair_of	-8	-5	92	-4	-4	-4	-7	-2	-3	-9
verb-word:chair_on	-23	-5	-10	-3	-11	-4	32	-4	-6	37
verb-word:chair_with	52	-8	-7	-4	-3	-5	-4	-2	-6	-10
verb-word:change_of	-2	-6	-5	-4	-5	-6	25	-4	19	-5
verb-word:charge_for	-5	-1	-2	-4	-4	-3	28	30	-44	-3
verb-word:charge_with	-11	-2	-3	-3	-4	-3	-5	-3	6	-23
verb-word:clear_for	-7	-4	-6	-4	26	-7	-14	-12	-13	-4
verb-word:clear_in	15	-4	-3	-4	-4	-12	-7	27	-3	-5
verb-word:clear_of	-11	-4	-3	-3	-25	-7	-8	30	-8	5
verb-word:clear_on	-6	-1	-2	-5	-9	-2	22	6	-4	-3
verb-word:close_against	-6	-2	-4	-4	-5	-2	-3	-8	20	-3
verb-word:close_with	5	-5	7	24	-9	-6	-4	-3	-9	-3
verb-word:collect_of	-9	-3	-2	-4	-5	20	-11	-2	28	-5
verb-word:come_after	12	10	-3	-5	14	-5	-7	-3	13	-6
verb-word:come_at	13	32	41	-6	-4	-7	-7	-3	-5	-5
verb-word:come_for	1	-7	-3	-2	-5	-4	-3	29	-8	-5
verb-word:come_from	10	-2	-4	2	-7	-3	-12	2	-8	-6
verb-word:come_in	-16	6	7	-7	3	-6	6	-4	-4	12
verb-word:come_of	-6	-2	16	-9	6	-5	-5	-5	-7	-7
verb-word:come_on	8	6	13	6	-3	-8	3	-3	-5	-5
verb-word:come_outside	-11	-8	-9	-8	-5	36	-6	-6	-5	19
verb-word:come_with	3	-6	5	10	6	-1	6	19	16	-5
verb-word:commit_to	-9	-4	-5	2	74	-9	-8	-4	-8	-5
verb-word:compare_in	45	-8	-6	-5	-3	-3	-4	-4	-3	-4
verb-word:compare_on	60	21	-3	-4	-3	-12	-4	-12	-3	-3
verb-word:complain_for	-12	-4	-14	-6	-5	-6	-7	-5	-8	-6
verb-word:complete_of		-11	-3	-4	64	-6	-4	-26	-10	36
verb-word:conclude_in	-8	-4	31	32	-6	-10	-5	-4	-5	-3
verb-word:conclude_of	-31	28	-2	31	-6	-5	-2	-3	-4	-3
verb-word:conclude_on	-19	5	-3	28	-5	-13	-10	-4	-6	-5
verb-word:conclude_with	-5	-2	-5	20	-5	-7	-2	20	-17	-3
verb-word:confer_on	41	-14	-6	-5	-4	-6	-4	-3	-4	-5
verb-word:confirm_of	26	-4	-3	-3	-8	-9	-2	-7	18	-8
verb-word:congratulate_on	-41	-4	-6	-6	-6	-9	-4	-4	-7	-5
verb-word:consider_of	11	-3	-5	-12	-4	-5	8	-4	-5	-3
verb-word:consult_on	53	-3	-4	-10	-5	-5	8	-3	-4	-5
verb-word:convene_in	-13	-5	39	-3	-4	-5	-5	-2	-3	-3
verb-word:count_in	-11	-4	-6	-4	-9	-10	-8	-6	-8	-9
verb-word:count_of	-3	-4	-7	-4	-13	-7	-5	-12	-10	-9
verb-word:cover_of	23	-3	-2	-14	-6	-10	-3	17	-5	-5
verb-word:cover_per	-9	-2	-2	-3	-23	-7	-5	13	-3	-2
verb-word:cut_for	-8	-7	-6	-5	-6	-20	68	-5	-11	-4
verb-word:cut_of	-19	-5	-4	-4	-5	35	-7	-4	4	-3
verb-word:cut_off	-9	-4	-2	-2	-5	-23	-22	-2	-11	-4
verb-word:cut_on	-13	-3	-4	-7	23	63	-4	-2	-5	-4
verb-word:decide_of	-9	-2	-4	-5	-4	-6	-10	-19	-11	-3
verb-word:declare_of	-5	-3	-3	-3	-12	-5	-9	12	-24	-4
verb-word:delay_of	-4	-3	-5	-5	-7	15	20	-3	-7	-4
verb-word:delete_of	-6	-2	-2	-3	-7	-4	-6	-6	50	-3
verb-word:deliver_at	-18	-5	44	-7	-4	-10	-5	-3	-4	-4
verb-word:demand_in	13	-3	-2	-5	-22	-3	-10	-5	50	-9
verb-word:describe_as	-22	-5	-5	-7	-5	-6	-6	-4	-6	-7
verb-word:describe_of	-3	-3	-2	-10	-5	19	-4	-5	-7	-7
verb-word:develop_of	-20	-7	-5	-2	-7	-3	-2	-4	-1	-2
verb-word:discuss_for	22	-4	-5	-5	-4	-5	-25	-2	-4	-3
verb-word:discuss_in	42	15	-4	-9	-8	-9	-4	-3	-4	-4
verb-word:discuss_of	36	-5	-8	-6	-4	-6	-7	-6	-4	-4
verb-word:discuss_on	68	-13	-7	-3	-3	-10	-7	-2	-4	-5
verb-word:discuss_with	32	-7	-6	-10	-4	-4	-8	-3	-6	-6
verb-word:dismiss_as	-13	-3	-3	-2	-3	-3	-3	-4	-14	-18
verb-word:do_for	35	-6	-3	-30	-3	-4	-3	-3	-5	-4
verb-word:do_in	-5	-4	-4	11	-3	-5	-14	-2	25	-3
verb-word:do_of	-17	-4	-4	-7	-4	-4	-15	-3	-10	-5
verb-word:do_with	-33	-6	-4	33	-5	-5	32	-5	-7	-5
verb-word:donate_to	-21	-4	-4	-5	78	-10	-5	-7	-11	-7
verb-word:draw_for	-7	-5	-9	-18	-6	-5	-2	-2	-2	-3
verb-word:draw_from	-11	-4	26	-5	-5	-7	-8	-3	-19	-10
verb-word:draw_of	-23	-4	-8	-4	-5	26	-7	-3	-4	-4
verb-word:draw_to	-8	-7	33	-5	-5	-5	-3	-3	-5	-3
verb-word:earmark_for	-14	-4	-6	-4	56	-9	-3	-3	-4	-3
verb-word:elect_of	-20	-5	-7	-5	-8	-8	-4	-4	-5	82
verb-word:employ_in	-13	-5	-5	-6		-6	-4	-4	-6	-9
verb-word:end_in	66	-5	-4	-11	-5	-10	-5	-3	-9	-5
verb-word:end_of	-10	-3	-4	28	-6	-6	41	8	-11	1
verb-word:end_with	-14	-9	6	-7	-6	-6	-5	-12	-5	-3
verb-word:endorse_on	-13	-3	-4	-7	-3	-5	26	-4	-6	12
verb-word:engage_of	57	-5	-20	-3	-4	-5	-4	-3	-10	-11
verb-word:enter_in	-9	-1	-3	-30	6	-7	-3	1	-9	-4
verb-word:enter_of	-19	-2	-3	-31	-3	-6	-4	34	-9	-4
verb-word:enter_with	19	-2	-4	68	-8	-10	-5	-6	26	-5
verb-word:establish_in	-1	-1	-1	9	-23	14	-3	-6	-4	-1
verb-word:exchange_for	-34	-5	-3	-24	-4	-9	-9	-3	-8	-4
verb-word:exchange_of	-29	-2	-2	51	-3	-6	-2	-2	-2	-3
verb-word:exchange_on	25	-5	-4	16	-3	-6	-5	-3	-3	-3
verb-word:exchange_with	33	-5	-3	-6	-4	-9	-3	-3	-3	-3
verb-word:exist_of	8	-2	-5	-11	-3	-5	-17	43	-1	-1
verb-word:expand_in	-9	-6	-4	17	34	-11	-3	-4	-5	-2
verb-word:expect_on	-18	36	-5	-10	29	-11	-5	-5	-5	-6
verb-word:expect_with	-44	-8	39	-13	-6	-3	-2	-2	-5	-7
verb-word:explain_of	-32	-3	-4	-2	-2	-3	-7	-6	-9	-7
verb-word:explain_to	21	-16	-4	-5	-5	-5	-10	-3	-5	-7
verb-word:extend_by	-6	-4	-2		2	-5	-10	1	-5	24
verb-word:extend_of	-4	-2	-2	-13	15	-6	-10	15	-10	22
verb-word:extend_to	-4	-3	-3	23	-7	37	-19	-10	-4	-3
verb-word:face_by	33	-3	-5	-25	-6	-5	-5	-8	25	-7
verb-word:face_in	-6	-4	-5	-4	-6	-6	-8	-3	-15	-7
verb-word:face_of	27	-2	-2	-3	-6	-3	-23	-15	-7	-2
verb-word:fall_of		-3	-5	-7	-8	-5	-5	-4	31	-8
verb-word:file_against	-7	-3	-3	-3	-4	-5	-3	-3	48	-4
verb-word:file_in	-7	-5	-5	-3	-8	-10	-5	-15	-4	-3
verb-word:fin_by	-10	-3	-4	-6	-14	-7	-5	-9	104	-6
verb-word:fin_for	-7	-3	-4	-5	-8	-7	-6	-7	66	-4
verb-word:find_of	-17	12	-2	-3	-10	-12	-3	-5	-16	-2
verb-word:find_on	-13	-3	-3	19	-4	-6	-9	-6	28	-3
verb-word:fly_for	-18	35	-5	-3	28	-4	-4	-3	-7	-4
verb-word:fly_from	25	1	-6	-6	-9	21	-7	-7	-5	-4
verb-word:fly_on	19	47	6	-3	-5	-9	-4	-4	-4	-8
verb-word:follow_as	-26	-4	-5	-6	-4	-5	-3	-3	-5	90
verb-word:follow_by	-32	-3	-3	15	-7	-4	12	-8	41	-12
verb-word:follow_in	2	-5	-5	-4	-4	-9	16	-3	13	-6
verb-word:follow_of	-8	6	-5	-6	-5	50	16	-6	-6	-8
verb-word:follow_on	5	-5	-2	-4	11	-7	-7	-4	-36	-5
verb-word:follow_to	20	-49	-5	38	-4	-2	-7	-4	26	-4
verb-word:follow_with	91	-5	-5	-9	-5	-9	-3	-3	-5	-5
verb-word:found_in	-22	-3	-4	-4	-5	-6	-3	7	-12	-5
verb-word:freeze_of	-11	-2	-2	-4	-2	-3	-12	7	56	-5
verb-word:gather_for	18	-13	8	-11	-4	-4	-3	-2	-2	-2
verb-word:gather_of	27	-15	28	-3	-5	-4	-2	-2	-4	-8
verb-word:get_for	-1	-3	-3	19	-10	-6	-4	68	-18	-3
verb-word:get_from	10	-4	-3	-17	45	-7	-4	30	-16	-4
verb-word:get_in	4	-4	-4	-4	3	-9	-12	25	-3	-6
verb-word:get_of	-17	-3	-4	-6	-10	-5	27	-7	-7	-5
verb-word:get_with	43	-6	-6	-5	14	-6	-6	11	60	-6
verb-word:give_at	-24	-11	35	-4	-8	-6	26	-13	-6	-7
verb-word:give_by	-2	-4	-5	-6	-3	-11	-5	52		-4
verb-word:give_for	26	11	-4	-1	-2	-6	-4	28	-7	-6
verb-word:give_in	9	-3	-9	-4	-4	-6	-2	7	-3	
verb-word:give_of	-2	-11	-5	-6		3	11		-8	17
verb-word:give_on	-2	-4	-4	-7	-26	-6	11	13	-10	-3
verb-word:give_to	-2	-5	-5	-6	31	-6	7	8	-7	6
verb-word:give_until	1	-3	-4	-4	-5	-3	26	-6	-10	-8
verb-word:go_at	-18	43	-3	-6	-13	19	-3	3	2	-4
verb-word:go_by	8	-4	-4	-8	17	-8	-6	-10	-11	-3
verb-word:go_for	-8	-10	-6	-7	-6	-8	-4	23	22	-4
verb-word:go_from	-1	-9	-6	-4	35	-5	-6	-6	-12	-4
verb-word:go_in	18	6	10	-11	-8	36	-4	-4	16	-7
verb-word:go_of	27	-4	-4	-4	-1	-5	-4	5	2	-2
verb-word:go_on	7	-7	-3	-6	3	3	15	-6	-3	5
verb-word:go_over	-10	-7	-3	-11	-5	-8	-5	-5	33	-5
verb-word:go_to	-16	39	1	14	-6	4	9	13	-9	-10
verb-word:go_with	2	-8	-4	7	23	-9	-5	-10	3	-6
verb-word:grant_by	12	-1	-2	10	-3	-3	-3	2	-4	-3
verb-word:grant_for	-5	-2	-3	-5	-10	-5	-5	21	-5	-2
verb-word:grant_to	14	-2	-3	-3	-15	-3	-3	12	-3	-5
verb-word:hand_by	-3	-2	-2	-6	24	-6	-6	-16	-29	-4
verb-word:hand_in	13	-1	-4	-8	-11	-6	-7	-3	33	11
verb-word:hand_of	2	-2	-3	-13	-9	-8	25	-5	-18	-10
verb-word:hand_on	6	-4	-2	-7	-5	-8	19	-7	10	-4
verb-word:hand_to	-5	-3	-5	-9	43	9	-6	-3	8	-14
verb-word:have_as	38	-6	15	-3	-5	-4	-7	-3	-5	28
verb-word:have_at	2	-3	5	-6	-2	8	-8	-3	-9	-4
verb-word:have_by	2	-3	-6	-4	-8	-5	25	45	-20	-8
verb-word:have_for	-2	3	-5	-4	-3	-4	18	-3	-4	-6
verb-word:have_from	39	-7	-15	-3	-4	-3	-4	-3	-10	-20
verb-word:have_in	24	-6	-5	-1	2	-3	-7	-4	-6	11
verb-word:have_of	-1	-3	-4	-4	-4	3	-2	-4	-3	5
verb-word:have_on	7	-7	-5	-4	-4	-7	1	-3	-5	4
verb-word:have_than	-15	-4	-5	-9	-7	-25	-5	-5	-13	-7
verb-word:have_with	45	-7	4	-6	-5	-2	-4	-3	-5	-7
verb-word:head_in	16	-5	37	-10	-3	-4	-2	-1	-4	-9
verb-word:head_of	4	-5	-10	-3	-2	-2	-2	-1	-2	-12
verb-word:hear_of	34	6	-6	-4	-9	-4	-8	-4	-7	-4
verb-word:hear_on	45	-4	-5	-4	-4	-4	-2	-9	19	-4
verb-word:hold_at	-31	-5	40	-5	-4	-10	-5	-2	-4	-5
verb-word:hold_from	-16	-4	20	-14	25	-4	-7	-49	-5	-4
verb-word:hold_in	12	-5	22	-4	-5	-6	-4	-4	-5	-6
verb-word:hold_of	-3	-2	-12	-5	3	-4	-4	-2	-4	-5
verb-word:hold_on	16	-4	23	-6	-4	-6	-11	-3	-4	-4
verb-word:hold_to	3	-3	-24	-5	27	-6	-6	-6	-5	-4
verb-word:hold_with	31	-6	-6	-3	-4	-4	-2	-3	-5	-4
verb-word:host_at	21	-3	-19	-3	-2	-3	-2	-2	-2	-3
verb-word:host_for	10	-2	-6	3	-2	-5	-4	-1	-1	-2
verb-word:host_in	-3	-4	-9	-4	2	-4	4	8	-5	-3
verb-word:host_of	34	-3	-36	25	-3	-7	-3	-3	-11	-3
verb-word:impose_of	-2	-2	-2	-4	-7	-3	-6	-7	31	-3
verb-word:impose_on	-23	-3	-4	-5	-4	-4	29	-10	53	-5
verb-word:inaugurate_at	-21	-8	36	-4	-3	14	-6	-5	-4	-7
verb-word:inaugurate_in	-7	-12	50	-5	-3	3	-5	-2	-3	-5
verb-word:inaugurate_on	-24	-7	-8	-3	-7	68	-9	-2	-12	-7
verb-word:include_of	-10	-3	61	-5	-13	-4	-11	-6	-4	-8
verb-word:initial_for	-10	-6	-3	86	-8	-6	-14	-5	-6	-5
verb-word:ink_on	-15	-3	-4	68	-4	-7	-5	-4	-4	-3
verb-word:inspect_in	-32	49	-3	-9	-5	-7	14	-2	-5	-10
verb-word:introduce_for	22	-3	-5	-6	-7	34	-42	-3	-8	-5
verb-word:introduce_in	-12	11	-6	-10	-3	-15	14	-4	-10	-3
verb-word:introduce_on	-17	-2	-3	-3	-5	25	22	-2	-13	-9
verb-word:introduce_to	18	-3	-4	-11	-3	-14	-4	-2	-3	-11
verb-word:invest_in	-7	-3	-4	-4	43	-9	2	-5	-7	-4
verb-word:invite_to	-19	-11	15	-2	-3	-5	-4	-10	-3	-4
verb-word:issue_for	-6	-3	-2	-5	-6	-7	10	59	-9	-6
verb-word:issue_in	-6	-3	-3	-5	-8	35	31	22	-10	-5
verb-word:issue_on	-5	-2	-3	-5	-2	-4	22	4	-5	-10
verb-word:issue_to	-6	-2	-2	-8	-5	-5	-21	15	10	-4
verb-word:join_for	-7	-9	-3	29	-6	32	-2	-2	-5	-6
verb-word:join_from	-19	-3	-7	-10	-9	-7	-3	-5	-12	-19
verb-word:join_in	-9	-3	47	20	2	-7	-5	-3	-5	10
verb-word:join_with	8	-4	-10	24	-6	-9	-2	-3	-5	-6
verb-word:keep_in	-19	23	-4	-4	-8	-5	-5	20	7	27
verb-word:keep_of	-2	-3	-2	-2	-9	14	-5	-8	-3	-2
verb-word:keep_on	-1	-4	-15	-6	-8	-6	-1	-3	-7	-6
verb-word:know_by	36	-3	-3	-3	-3	-4	-4	-41	32	-5
verb-word:land_in	-21	22	-5	14	-6	27	-3	-5	-4	-4
verb-word:land_on	-12	61	-6	-4	-4	-6	-5	-3	-5	-5
verb-word:launch_by	-13	3	-2	-11	-8	72	-5	-8	-15	-2
verb-word:launch_for	-8	-5	-12	-6	-7	15	-7	-3	-5	-5
verb-word:launch_in	-6	-3	-9	-5	-4	37	4	-5		-2
verb-word:launch_of	-8	-4	-12	-4	-14	61	-10	-3	-5	-4
verb-word:launch_on	-11	-6	-4	-8	-4	25	14	-4	8	-3
verb-word:lay_for	11	-2	-2	-7	-2	-6	20	-5	7	-3
verb-word:lay_in	-3	-5	-3	-5	-6	-7	21	-4	-5	-2
verb-word:lay_on	-1	-6	-4	-5	-17	40	-10	-4	-4	-3
verb-word:lead_for	-13	-4	19	-3	45	-5	-5	-8	-5	25
verb-word:lead_in	-1	-3	-3	-4	-31	-6	-3	-1	-4	8
verb-word:lead_of	1	15	25	-4	-7	-6	-8	-3	55	-13
verb-word:lead_to	-20	59	-8	-4	-4	-6	-8	-4	5	15
verb-word:leave_for	10	23	15	-7	-4	-5	-3	-3	-4	-9
verb-word:leave_in	3	-32	1	-5	-4	-5	-4	-3	-7	31
verb-word:leave_of	-5	-7	-2	-3	-6	-7	-16	-16	-5	68
verb-word:leave_on	-24	51	-11	12	-4	-19	-4	-3	-4	-7
verb-word:lend_for	-10	-3	-4	-7	33	-7	-4	-4	-7	-4
verb-word:lend_to	52	-4	-4	-7	24	-10	-3	-4	-6	-5
verb-word:let_of	-4	-5	-4	-5	-5	44	-10	37	5	-6
verb-word:license_as	-5	-2	-2	-5	-3	-6	-5	40	17	-4
verb-word:lie_of	-2	-8	-4	-7	-14	41	-3	-3	-5	-4
verb-word:lift_on	-8	-3	-4	-5	-6	11	14	-9	45	-4
verb-word:look_for	-26	-11	-5	-6	-5	-8	-6	-3	-5	-4
verb-word:look_in	-7	-4	-3	-4	-6	-3	-3	-10	-5	-3
verb-word:look_of	-20	19	-11	9	-3	-16	-4	-3	3	-3
verb-word:look_on	-27	46	-8	-6	-4	-10	16	-3	-9	-7
verb-word:lose_in	-10	3	-3	-5	-21	-8	-4	-7	-8	-3
verb-word:make_at	-18	18	37	-3	-3	-20	17	-2	-6	-5
verb-word:make_by	-13	-1	-3	-8	-9	-15	-5	-3	-7	-5
verb-word:make_for	13	-4	-4	-7	16	-7	4	-11	-8	3
verb-word:make_in	-9	-6	-4	-3	-6	-7	13	-2	-13	-6
verb-word:make_of	-8	6	-5	-7		-2	-8	1	-1	2
verb-word:make_on	9	-3	-5	1	-8	15	-17	-4	10	-3
verb-word:make_to	12	37	-3	-6	1	12	-5	-2	-5	-6
verb-word:manage_of	-14	-2	50	-4	-4	-2	-9	-3	-6	-6
verb-word:meet_at	48	-8	-6	-4	-5	-5	-4	-3	-4	-5
verb-word:meet_for	40	-5	10	-5	-6	-4	-5	-3	-17	-3
verb-word:meet_from	-12	15	-5	-3	-6	-3	-7	-4	-6	-6
verb-word:meet_in	50	-4	-7	-3	-1	-6	-4	-4	-6	-7
verb-word:meet_of	29	-1	6	-5	-4	-5		-5	-6	-8
verb-word:meet_on	22	-6	-2	-4	-3	-1	-5	-3	-4	-6
verb-word:meet_with	46	2	-8	-4	-4	-4	-3		-4	-5
verb-word:move_to	-1	-5	52	-12	-4	-8	13	-2	-3	-7
verb-word:name_as	-16	-4	-4	-5	-5	-4	-7	-4	26	41
verb-word:name_for	-11	-4	-6	-8	-9	-7	-9	-4	-12	77
verb-word:name_of	-21	-4	-6	-5	-8	-5	-3	-3	-6	41
verb-word:need_for	-7	-3	-5	-7	-40	-7	-17	-6	-6	-4
verb-word:need_of	-6	-3	7	-4	5	-6	2	-18	-7	-6
verb-word:note_of	-17	-4	-6	-6	-6	-4	-6	-3	-7	-23
verb-word:obtain_from	-4	-2	-3	-5	2	-4	-16	15	-9	-4
verb-word:offer_for	-6	-5	-4	-7	20	-7	-6	-7	-7	-3
verb-word:offer_in	-5	-6	-2	-4	-13	-11	-3	21	-5	-2
verb-word:open_against	-4	-2	-3	-3	-4	-14	-6	-10	-12	-5
verb-word:open_at	-26	-6	54	-3	-3	-29	-6	-2	34	-9
verb-word:open_by	-14	-3	-1	-5	-4	48	-7	-5	7	-3
verb-word:open_for	-7	-3	-6	5	-5	39	4	-3	-11	-3
verb-word:open_in	-14	-3	38	-4	-5	28	-6	-3	-7	9
verb-word:open_into	-5	-2	-4	-3	-3	-16	-5	-7	39	-8
verb-word:open_of	-19	-3	-3	-4	-5	25	-5	-4	73	-4
verb-word:open_on	11	-7	14	-4	-4	11	13	-3	-3	-5
verb-word:open_to	1	-3	-6	-4	-5	-21	-7	-2	5	-5
verb-word:open_with	46	-8	2	-4	-3	-31	-4	-2	-11	-4
verb-word:operate_from	-9	-2	-3	-16	-7	-6	-5	46	-9	-3
verb-word:own_of	-8	-2	-2	-5	9	-4	-3	17	-24	-3
verb-word:own_to	9	-3	-5	-5	-17	-7	-15	34	-23	-3
verb-word:pass_in	2	30	-5	-4	30	-5	31	-3	-4	-4
verb-word:pass_of	2	-10	-7	-6	-7	16	24	-5	22	30
verb-word:pass_on	-7	-4	-3	-4	-4	-5	48	-23	-15	-3
verb-word:pay_by	-1	20	-3	-9	24	-10	-3	-2	-5	-5
verb-word:pay_for	-7	-4	-2	-3	-10	-4	2	20	15	-2
verb-word:pay_in	1	-7	-2	-3	-8	-3	-13	2	-2	-4
verb-word:pay_of	-8	-3	-3	-9	71	-7	26	-7	25	-3
verb-word:pay_on	-1	-10	-2	-2	-3	-3	-2	-2	-4	-5
verb-word:pay_to	5	6	-3	-3	-2	-4	2	-10	-11	-5
verb-word:permit_on	-5	-3	-3	-4	-3	-7	-19	66	-27	-2
verb-word:plan_in	-7	21	-4	-4	46	-5	-20	-3	-4	-3
verb-word:play_to		-7	21	-6	-4	-7	-13	-4	-5	-5
verb-word:plow_into	-11	-5	-5	-8	90	-11	-3	-4	-14	-8
verb-word:praise_of	-12	-6	-5	-5	-12	-8	-4	-3	-5	-4
verb-word:present_for	-17	-5	-3	-7	-7	-12	24	-5	-4	-4
verb-word:present_of	-5	-5	-2	-5	-6	-6	-9	-4	-7	-7
verb-word:present_on	-44	-5	-4	-5	-4	-4	21	-3	-5	31
verb-word:present_to	11	8	-4	-3	-6	-5	-12	-3	-5	-4
verb-word:present_with	-30	-3	-2	-3	-3	-10	-4	-2	-3	-7
verb-word:preside_of	15	-7	12	-5	27	29	-9	-3	-7	-7
verb-word:prohibit_from	-6	-4	-4	-7	-4	-9	10	-21	57	-3
verb-word:promote_in	13	-4	-3	13	-3	-5	-6	-2	-6	35
verb-word:provide_in	-2	-2	-2	33	-4	-3	-9	-2	-4	-1
verb-word:provide_of	-19	-3	-3	-8	9	-6	-4	-5	-4	-3
verb-word:publish_for	-7	-5	-5	-6	-7	-5	2	-4	-6	-5
verb-word:publish_of	-17	-3	-3	-4	-6	-6	30	-7	-7	-9
verb-word:publish_on	-11	-4	-6	-7	-6	-7	30	19	-2	-5
verb-word:pull_of	-17	-8	32	43	-11	-6	-5	21	-11	-4
verb-word:put_at	16	-5	13	-9	9	-5	-10	-3	-6	18
verb-word:put_by	-10	-5		-8	-11	36	10	16	21	-5
verb-word:put_for	16	-4	-14	-8	-6	-9	3	-2	-2	-3
verb-word:put_in	-2	-2	-2	13	5	-4	-6	-5	2	21
verb-word:put_into	-9	-3	-3	-10	29	6	-7		-7	-4
verb-word:put_of	-2	-3	-3	-8	-9	-9	-5	-10	9	4
verb-word:put_on	-13	-4	-7	-4	-9	21	4	-6	20	-6
verb-word:put_to	-5	-4	-3	17	-4	-5	16	-4	-5	-10
verb-word:question_for	37	-3	-4	-5	-5	-4	-7	-3	-5	4
verb-word:question_on	71	-4	-3	-2	-4	-5	-8	-3	-5	-12
verb-word:raise_for	-7	-4	-4	-6	-23	-15	29	-5	-6	-4
verb-word:raise_from	-4	-2	-2	-3	-4	-4	-12	-11	-6	-3
verb-word:raise_in	2	-2	-3	-5	20	-3	-7	-5	6	-4
verb-word:raise_of	13	-2	-5	-3	-13	-9	-9	16	-6	-2
verb-word:reach_in	-6	-3	-4	-25	-11	10	-3	-3	-5	-3
verb-word:reach_of	-8	-4	-3	-11	-4	-8	-8	-5	-10	-12
verb-word:reach_on	-6	-3	-3	2	-3	-6	9	-6	9	-6
verb-word:reach_with	-6	-3	-3	21	-21	-3	-5	-10	20	-4
verb-word:read_on	-21	-3	-3	-16	-4	-7	-6	-4	35	-8
verb-word:receive_at	41	8	-4	15	6	-5	-3	-3	-3	-7
verb-word:receive_by	42	-3	-3	-1	-4	-5	-3	-3	-4	-8
verb-word:receive_for	29	-5	-5	-4	-3	-3	-4	-3	-3	-6
verb-word:receive_from	-13	-3	-3	-8	1	-4	-5	25	-10	-4
verb-word:receive_in	38	-4	-5	-5	-4	-5	-5	-3	-4	-7
verb-word:receive_of	19	-4	-4	-6	2	-4	-5	-5	-7	-8
verb-word:receive_on	25	-4	-3	-4	-5	4	-5	28	10	-6
verb-word:refer_to	-29	-3	-6	-4	-5	-6	32	-5	-9	-7
verb-word:register_as	-12	-4	-3	-8	-5	-6	-7	98	-13	-5
verb-word:register_under	-6	-4	-14	-7	-3	-11	79	-10	-4	-2
verb-word:reject_on	-8	-2	-4	-5	-3	-4	41	-9	-10	-4
verb-word:release_on	-14	-5	-5	-10	-6	2	36	-7	-8	-4
verb-word:replace_of	-19	17	-4	-5	32	32	-7	-3	-8	-6
verb-word:report_of	-8	-4	-4	-5	-20	-7	-7	-20	-11	-4
verb-word:represent_at	21	-6	49	-4	-4	-12	-5	-3	-5	-6
verb-word:return_from	-23	18	-4	-3	-2	-5	-3	-2	-3	-7
verb-word:return_to	-8	19	-3	-4	-11	-4	-8	-2	61	-7
verb-word:review_in	83	-6	-4	-6	-4	-5	-6	-3	-6	-3
verb-word:review_of	21	-5	-3	-5	8	-7	-6	-7	-9	-3
verb-word:revoke_of	-5	-2	-2	-5	-6	-4	-7	28	-6	-2
verb-word:run_for	-13	-2	-3	-7	-6	-5	-3	-3	-4	-7
verb-word:run_from	-8	-3	-5	-7	-12	-12	-5	-5	1	48
verb-word:run_in	-13	-4	-4	6	-6	-14	-5	18		8
verb-word:run_of	-7	-3	-5	22	-12	32	-4	-4		-6
verb-word:run_with	-9	-4	-5	-5	-6	6	-4	11	-14	-7
verb-word:say_by	7	-5	-2	-3	-12	-6	17	-8	-8	-3
verb-word:say_for	-9	7	-8	55	-14	-4	-3	-4	-5	-6
verb-word:say_from	-25	-2	-3	-2	-3	-5	-7	-4	-3	-4
verb-word:say_in	-28	-3	-5	-3	-3	-7	-7	8	14	24
verb-word:say_of	-7	-5	-7	3	-4	-2		-1	-8	-6
verb-word:say_on	-18	12	-4	12	-3	2	-6	-2	3	-6
verb-word:say_with	-23	-5	-5	-4	-4	-6	-3	-3	-6	-5
verb-word:seal_with	-10	-2	-3	18	-8	-9	-2	-6	-12	-5
verb-word:search_of	-22	-4	-4	-7	-5	-8	-6	-5	69	-7
verb-word:see_as	-19	-7	-7	-3	-3	-4	-3	-4	-3	-3
verb-word:see_at	22	-6	-3	-4	-6	-3	-2	-2	-3	-3
verb-word:see_by	14	-5	-3	-4	-3	-4	-3	-2	-2	-6
verb-word:see_in	-11	-5	-4	-6	-4	-3	-4	10	2	-8
verb-word:see_of	-7		-5	-1	-7	-7	2	-3	-4	-6
verb-word:see_on	69	9	-5	-3	-2	-6	-2	-3	-3	-11
verb-word:seize_of	-9	-3	-3	-5	-5	-4	-5	-6	47	-4
verb-word:sell_in	-6	-2	-3	10	17	-8	-5	-9	-5	-3
verb-word:sell_to	-8	-4	-3	-7	27	-7	-4	14	23	16
verb-word:send_of	-12	-3	-3	-11	-17	-5	-10	-8	56	-5
verb-word:send_on	-10	-4	-9	-6	-4	27	-2	41	-5	-11
verb-word:send_to	-9	10	-5	-10	-5	-5	25	12	-5	7
verb-word:serve_in	-6	-4	-4	-4	-5	-5	-4	-4	2	-3
verb-word:serve_of	-1	-4	-6	-5	-3	-5	-4	-3	-12	14
verb-word:serve_with	30	-7	-6	-4	-2	-3	-5	-2	27	-9
verb-word:set_at	12	-9	-6	-9	-11	29	-5	-2	-3	-2
verb-word:set_by	-17	-5	-3	-4	62	-9	-8	-3	-3	-5
verb-word:set_for	-5	7	-6	-8	25	-6	4	-4	-10	-5
verb-word:set_in	-9	5	-3	16	13	17	-9	-3	-9	-3
verb-word:set_on	-7	19	-3	40	-13	8	-12	-4	3	-3
verb-word:shake_on	-7	-4	-4	52	-6	-12	-4	-3	-5	-5
verb-word:share_in	-5	-3	23	7	-6	-3	-12	-2	-4	-2
verb-word:share_of	-7	-2	-2	18	-10	-8	-7	-5	6	-2
verb-word:share_on	-25	-6	-6	19	-4	-5	-4	-3	-5	-1
verb-word:share_with	-12	-2	-3	10	-28	-4	11	-4	-8	-3
verb-word:ship_to	-9	-7	-8	-6	-5	15	-10	13	-10	-4
verb-word:show_by	35	-52	-13	-3	-3	23	-5	-2	-4	-6
verb-word:show_in	30	-5	-9	-4	2	-15	-2	-2	-3	-8
verb-word:show_of	28	36	-6	-3	-3	-9	-2	-2	-3	-9
verb-word:shut_of	-12	-3	-4	-5	-8	-7	-6	-5	45	-7
verb-word:sign_at	-11	-5	-8	66	-5	-10	12	-3	-5	-12
verb-word:sign_between	-9	-3	-4	23	-9	-5	-5	-5	-5	-3
verb-word:sign_by	-7	-2	-2	40	-2	-7	9	-3	-5	-8
verb-word:sign_for	-22	-4	-3	78	-4	-9	-8	-5	-8	-6
verb-word:sign_in	-9	-3	-6	31		-7	-8	-5	-5	-3
verb-word:sign_of	-12	-4		31	-4	-2	-6	-3	-4	-5
verb-word:sign_on	-11	-6	-4	5	-2	6	29	2	-4	-3
verb-word:sign_under	-8	-3	-3	40	-4	-14	-4	-2	-5	-3
verb-word:sign_with	-3	-2	-2	12	-7	6	-5	-7	-5	-3
verb-word:sit_at	65	-3	-10	-3	-1	-6	-6	-3	-12	-4
verb-word:sit_for	45	-2	-2	-1	-4	-6	8	-1	-2	-2
verb-word:sit_from	36	-3	-4	-3	-2	-3	-3	-3	-3	-4
verb-word:sit_in	29	-5	-8	-11	-4	-3	-5	-3	-6	-4
verb-word:sit_of	-40	-4	7	-3	-3	-4	-2	-2	-3	-16
verb-word:sit_on	42	-5	-5	-4	-6	15	-5	-3	-4	-5
verb-word:sit_with	22	-1	9	-3	-3	-3	-3	-2	-4	-4
verb-word:slap_on	-7	-3	-3	-5	-10	-5	-8	-6	34	-4
verb-word:speak_about	43	-4	22	-5	-4	-8	-3	-3	-3	-7
verb-word:speak_at	-36	17	51	-1	-5	-10	-1	-1	-2	-2
verb-word:speak_for	44	-2	-3	-5	9	-5	-2	-2	-6	-3
verb-word:speak_of	-2	-3	-2	-3	-4	2	-3	1	-4	-4
verb-word:speak_on	-33	-3	10	-2	-3	-8	-3	-2	-4	-4
verb-word:speak_with	33	-4	-8	-3	-3	-6	-5	-2	-5	-4
verb-word:speed_of	-12	-1	-7	-2	-3	20	-6	-11	-5	-3
verb-word:spend_at	-11	-7	-4	-8	-7	-6	-4	-7	-7	3
verb-word:spend_in	-13	47	-15	-4	-1	-6	-5	-3	-6	-2
verb-word:spend_of	-5	74	-12	-3	-5	-6	-4	-9	-4	-6
verb-word:spend_on	-4	9	-4	-5	64	-14	-7	4		-4
verb-word:spend_with	22	-6	-4	-3	-6	-3	-2	-2	-3	-3
verb-word:stag_with	-24	-4	88	-10	-7	-5	-4	-5	-8	-4
verb-word:stand_in	-18	-4	-4	-2	-6	-9	-6	25	-6	41
verb-word:stand_of	-15	-5	-16	-4	-7	-12	-8	-3	-7	-5
verb-word:start_in	-19	-6	-6	-6	-9	102	-4	-4	-8	-5
verb-word:start_of	-9	-5	-3	-6	-10	57	-6	-3	-5	-5
verb-word:start_on	26	17	-5	-3	-3	-39	-4	-4	-8	29
verb-word:stop_in	5	53	-10	-2	-2	-3	-2	-1	-11	-3
verb-word:stop_of	-27	4	-8	-7	-5	-3	-2	-7	40	-1
verb-word:stress_of	-20	-3	-6	-2	30	-4	-3	-17	-4	-7
verb-word:strike_on	-13	-4	-4	24	-4	-8	-8	-5	23	-4
verb-word:submit_to	-27	-5	-5	-7	-6	-6	81	-4	-14	-8
verb-word:sue_in	-12	-4	-3	-5	-10	-6	-6	-5	75	-5
verb-word:summon_of		-3	-3	-4	-3	-6	-5	-13	48	-7
verb-word:support_in	-8	-6	-6	-4	-7	-7	-4	-3	-4	-3
verb-word:support_with	-9	-3	-3	-5	85	-7	-7	-7	-12	-3
verb-word:suspend_of	-5	-2	-2	-5	-4	-3	-7	59	-30	-3
verb-word:suspend_on	-12	-5	-3	-3	-3	-3	-5	2	-34	43
verb-word:swear_as	-11	-4	-6	-4	-4	-4	-3	-2	-6	54
verb-word:swear_on	-20	-6	-5	-8	-3	-6	-4	-3	-5	93
verb-word:switch_in	-12	-5	-5	-8	-11	71	-6	-5	-22	-4
verb-word:switch_of	-4	-2	-3	31	-6	14	-5	-6	-33	-5
verb-word:take_as	-17	-3	-3	-3	-6	-7	-4	-3	-11	40
verb-word:take_at	-5	15	13	-6	-6	-9	-2	-4	-11	19
verb-word:take_by	-11	10	-7	-3	2	-4	-5	22	-4	-2
verb-word:take_for	-16	-4	10	-4	-14	-4	-2	14	-16	6
verb-word:take_from	6	-3	-4	-4	-9	7	-4	-3	-5	26
verb-word:take_in	10	-1	30	-3	-6	4	-3	1	-1	-4
verb-word:take_of	15	-3		1	5	-5	-5	-1	1	-10
verb-word:take_off	-6	-8	-4	-8	-20	38	-6	-9	1	-4
verb-word:take_on			-4	1	-5	4	2	6	-8	11
verb-word:take_through	20	-6	-4	-3	-6	-3	-3	-3	-2	-15
verb-word:take_to	-5	17	-7	-12	-6	-7	-11	-4	9	-10
verb-word:take_with	7	-5	-5	-5	-5	43	-4	-3	12	-11
verb-word:talk_at	24	-4	-3	-3	-4	-5	-2	-2	-1	-2
verb-word:talk_of	34	-2	-5	-4	7	-4	-2	-6	-3	-3
verb-word:talk_with	12	-4	-3	-3	-2	-2	-7	-2	-2	-4
verb-word:team_with	-23	-3	-4	70	-8	-9	-3	-3	-5	-4
verb-word:tell_at	-3	-3	-4	-14	-4	-4	13	-3	-5	-3
verb-word:tell_in	-9	-3	13	-5	16	-6	19	12	-2	-2
verb-word:tell_of	26	-3	-5	-4	-4	-4	-9	-4	-7	-9
verb-word:tell_on	20	-6	-5	-1	15	-6	-5	6	-3	-4
verb-word:tell_to	-16	-4	-6	-12	-5	-5	17	-4	-7	-3
verb-word:thank_for	-14	4	-5	-7	15	-5	-4	-4	-5	-5
verb-word:think_of	-24	-4	-5	-4	-5	-7	-5	-5	-5	-6
verb-word:touch_of	26	-9	-4	-3	-3	-27	-3	-1	-2	-2
verb-word:tour_in	7	35	-4	-6	-5	-10	-3	-3	-5	-4
verb-word:tour_of	23	36	-10	-3	-5	-11	-2	-2	-3	-4
verb-word:train_in	-19	-3	-5	9	-10	-11	-6	-3	-8	-6
verb-word:travel_on	50	-13	-9	-5	-3	-6	-15	-3	-2	-4
verb-word:turn_at	25	-4	-6	-4	-5	30	-4	-14	2	-9
verb-word:turn_by	-8	-2	-3	-4	-4	-14		44	-10	-3
verb-word:turn_for	-8	-3	-3	36	-11	-4	43	-24	-8	-2
verb-word:turn_in	-26	-10	-5	-2	-3	21	-7	46	-3	-3
verb-word:turn_into	2	-5	-3	-7	4	-9	30	-5	-7	-7
verb-word:turn_of	33	-4	-4	-6	-5	-5	-5	31	-8	-10
verb-word:turn_on	38	-2	-8	-6	-6	-5	-3	18	26	-2
verb-word:unveil_on	-13	-3	-4	-4	-5	-25	49	-9	-13	-6
verb-word:use_for	-6	-10	-3	-5	-19	-4	-4	7	-6	-3
verb-word:use_of	-4	-4	-5	-5	-7	41	-9	-13	-7	-6
verb-word:visit_in	-13	77	-12	-3	-4	-4	-3	-3	-6	-8
verb-word:visit_of	22	7	-2	-1	-3	-7	-2	-2	-4	7
verb-word:vote_on	-6	-2	-3	-4	-3	-10	26	-3	-13	27
verb-word:walk_from	-10	-3	-8	21	24	-3	-5	-13	-8	-5
verb-word:walk_of	6	-4	-3	-12	-16	-14	-2	19	41	-3
verb-word:walk_through	40	-3	-3	-3	-5	-11	-5	-2	-4	-4
verb-word:want_of	-8	-3	-4	-6	-5	-7	-13	-10	-6	-5
verb-word:warn_of	-11	-4	-4	-5	-4	-5	-6	-4	8	-4
verb-word:wave_through	-9	-3	-2	35	16	-4	-10	78	-8	-3
verb-word:weigh_on	-25	-2	-2	-4	-2	-3	-16	-2	-7	-8
verb-word:welcome_at	30	-7	-6	-4	-5	29	-4	-3	-4	-5
verb-word:welcome_of	8	-4	-6	-4	-6	-8	2	-7	-8	-7
verb-word:will_for	-7	-4	-4	-5	-4	-16	-3	-3	-6	-2
verb-word:will_in	19	-4	-8	23	10	23	-6	-6	-8	-4
verb-word:will_of	36	-3	-3	-8	-7	-3	-5	-35	-4	-5
verb-word:will_on	-10	-4	-5	-5	-12	22	-9	-6	-10	-7
verb-word:win_for	-10	-2	-3	21	-2	-4	-4	40	-8	-3
verb-word:win_in	-8	-2	-4	-8	35	-7	-3	19	-9	-4
verb-word:win_of	-6	-3	-3	62	-13	-4	-5	-22	-12	-5
verb-word:witness_of	-10	-4	36	43	-4	-10	-3	-3	-4	-3
verb-word:work_for	-10	-5	-4	-5	-4	-7	-20	-3	-6	-5
verb-word:work_in	-24	-6	-6	-5	-4	-6	-7	-3	-4	-4
verb-word:work_of	-15	-6	-6	-11	-10	48	-4	-4	-9	-7
verb-word:work_on	7	-3	5	-10	-5	-7	-9	-2	-3	-3
verb-word:work_to	-24	-24	-3	-3	-2	-3	-2	-2	-3	-4
verb-word:work_with	-16	-3	-4	26	-5	-7	-6	-4	-13	-4
verb-word:would_in	-12	40	-7	-2	-4	82	-4	-2	-4	-4
word:$	-5	-3	-3	-4	34	-4	-2	-3	2	-4
word:'s	1			-1		3		-1		1
word:.	4	-2	-4	-5	2	-4		4	2	2
word:12th	10	-5	22	21	-4	-7	-6	-3	-5	-6
word:14th		60	-5	-3	-8	-3	-7	7	-12	-7
word:15th	41	-2	-4	-12	-11	-5	-5	8	-12	-4
word:3g	35	-5	-4	-7	-7	37	-1	-4	48	-6
word:4g	2	-2	-5	10	5	-3	-3	3	-1	-6
word:4th	37	-4	-2	-2	-3	-2	-8	-3	-5	-6
word:5g	-6		-5	-4	-5	15	-4	6	-4	-4
word:6g	-8	-5	-10	-12	-5	-16	59	-4	-5	-6
word:a	-5	-3	-4	5	66	-11	-3	-9	6	-3
word:ababa	-7	-5	43	31	-4	11	-4	-3	-6	-4
word:abidjan	-3	-17	36	4	10	-8	-5	-2	-4	-6
word:able	-7	-3	-7	3	-8	-5	14	-2	-10	-3
word:abolish	-4	-4	-7	-3	-3	-3	20	-3	-11	7
word:about	15	-2	-1	-4	-2	-5	-3	-3	-4	-4
word:above	-9	-4	-6	-7	-7	11	2	-6	-4	-4
word:abroad	-16	-4	-4	-5	27	-6	-15	-3	2	-9
word:abu	3	-4	-4		-15	30	-9	3	-8	-3
word:abuja	15	-20	16	1	-1	6	-7	-3	-1	-8
word:abuse	7	-3	-7	-3	-3	-3	-7	-2	5	-3
word:academic	-15	-3	-14	-2	-15	-4	-3	-3	-3	6
word:academy	-9	-8	-8	25	-11	62	11	-3	-6	-7
word:accelerate	-9	-3	-5	6	-4	-5	45	-22	-5	-3
word:accept		-3	-3	6	7	-7	-6	-7	19	12
word:access	-2	-4	-5	-5	2	-9	-4	-8	11	-4
word:accompany	13	9	-6	-4	-4	-4	-3	-3	-4	-7
word:accord	-4		-3	6	-2	-1	-1	-5	1	-2
word:account		-4	-4		-9	1	-7	-5	18	-6
word:accra	29	20	24	-4	-3	3	-6	-3	-5	-6
word:accuse	-14	-3	-3	-5		-10	-6	-6	20	-7
word:achieve	-11	-4	-3	-3	-2	-4	-6	-2	-7	-4
word:achievement	-11	-3	-5	-6	-3	-6	-14	-2	-7	-2
word:acknowledge	-15	-5	-2	-13	51	-7	-2	-4	-5	-7
word:acquaint	26	57	-6	-5	-5	-7	-3	-3	-4	-5
word:acquire	-9	-4	2	-9	59	-7	-4	8	-10	-4
word:acquisition	2	-2	-3	-4	43	-6	-6	3	-10	-7
word:across	-8		-5	-6	-1	-2	-5	7	-5	-4
word:act	-6	-3	-1	-5		-5	4	4	3	-6
word:action	-9	-3	17	-13	-8	-11	54	-5	37	-4
word:activity	-6	-6	-5	-14	-11	-7	-4	-2	6	-4
word:ad	-5	-4	-4	-3	-4	-4	29	-4	2	-5
word:adapt		-2	-3	-3	-2	-6	-4	-2	-5	-11
word:add	-11	-2	-4	-3	-1	-2	-1		2	-4
word:addis	-7	-5	43	31	-4	11	-4	-3	-6	-4
word:additional	-8	-3	-3	3	37	-5	-5	-6	-6	-2
word:address	-6	-8	30	-4	-5	-10	-4	-2	5	-4
word:administration	-9	14	-5	-7	-3	-4	-1	-3	10	-8
word:administrative	-18	-3	-3	-2	-4	-7	-5	-11	8	-8
word:admit	-2	-4	-4	-7	-6	-19	-7	33	-8	-4
word:adolescent	-12	-2	-2	-2	-2	-5	59	-19	-9	-11
word:adopt	-9	-3	-4	-6	-4	-6	53	-4	-7	
word:adoption	-7	-4	-5	-4	-4	27	30	-3	-4	-3
word:adult	-9	-4	-4	-4	-5	33	-8	-4	-5	-4
word:advance		1	-4		1	-6	5	-1	-6	-3
word:advertiser	-10	-4	-4	-6	-7	-7	-5	-6	40	-6
word:advertising	-6	-1	-2	-4	-6	-4	-9	-10	24	-4
word:advice	-18	33	-4	-5	-8	-6	24	-13	-7	37
word:advise	-19	-7	-5	-6	-6	-5	-10	-5	-11	-6
word:adviser	-8	-12	-3	-5	-5		-2	-6	-2	4
word:advisory	-28	-4	-7	-2	-2	-5	27	-1	-3	23
word:advocate	-22	-6	-4	-3	-3	-5	-4	-2	-3	-4
word:affair	-14	-6	5	-4	-2	-4	-2	-2	-4	21
word:affairs	4	-3	-6	-4	-2	-3	-10	-3	-5	8
word:affirm	-16	-5	-3	-5	-4	-6	7	-2	-4	-5
word:africa	-11	-4	19	-4	6	-2	-4		-4	-4
word:african	-20	-4	26	13		-6	-4	-4	-7	7
word:after	1		-2			5	-1		6	1
word:afternoon	55	-8	-4	-3	4	-7	-3	-4	1	-5
word:afterward	-13	-3	-5	-6	-7	-20	-5	-3	-3	-4
word:afterwards	-7	-4	-3	-5	-5	-7	-3	-2	-4	-5
word:again	9	-5	-7	-6	1	4	-6	5	2	-3
word:against	-7	-3	-4	-4	-5	-7	2	-5	34	-3
word:agargaon	12	-5	-2	8	-2	-7	-5	-2	18	-5
word:age	11	-4	-6	-5	-4	-8	23	-4	10	-5
word:agency	-6	-2		3	-1	-5	3	-5	-4	-2
word:agenda	12	-4	3	-2	2	-7		-3	-5	-5
word:agent	3	-3	-4	-6	-5	-5		-6		-10
word:ago	-2	-6	-4	-8	24	-13	-9	9	-10	-5
word:agree	-3	-3	-2	18	7	-7		-2	-4	
word:agreement	-9	-2	-4	46	-3	-2	-6	-5	-6	-4
word:ahead		-1	-5	-4	11	12	-7	-9	-11	-5
word:ai	-5	-3	9	-2	-3	3	13	-3	-3	-2
word:aid	-8	19	-5	-3	13	4	-7	16	-9	-3
word:aide	13	-12	-3	-3	-2	-5	-3	-2	-2	39
word:aim	-6	-1	-5	-2	-5	-6	13	-8	19	-7
word:air	-3	-6	-5	3	-8	21	-4	12	-9	
word:aires	-10	-5	-8	-16	9	-3	-5	-2	-4	-3
word:airport	11	-18	-4	-6	-4	23	-5	-3	18	-6
word:airtime	34	-4	-9	-4	12	-4	20	-2	5	-4
word:akorda	29	-6	5	-9	-5	-5	8	-3	-3	-5
word:al	31	-8	-10	-5	-6	9	-5	-2	-5	-5
word:algorithm	-15	-3	-3	-4	-9	-5	-2	-11	15	-3
word:alike	-9	-3	-5	-4	-9	-6	6	-6	-12	-4
word:alliance	-11	-5	-4	49	-6	19	-5	-5	-7	-5
word:allocate	-14	-3	-3	-5	56	-6	-8	9	-7	-4
word:allow	-7	-3	-3	-2	-9		-4	34	16	-4
word:ally	-11	-5	-4	-7	-5	-10	27	-9	-5	-3
word:almaty	-7	39	-5	-8	-8	35	-7	-4	1	-6
word:almost	-11	-4	-6	-4	-10	38	-6	-8	1	-3
word:alone	20	-5	-5	-6	-6	-7	-7	8	-11	-4
word:along	12	-5	-5	5			-5	-4	9	1
word:alongside	-21	-4	1	6	-4	-13	-3	-2	-5	19
word:already	-13	-1	6	14	10	-4	-4	-2		-6
word:also	6		-1			-3	-2	-2	-3	
word:although	-8	-4	-4	-4	-6	-18	-11	-8	-18	-5
word:alto	29	-6	-5	-4	-4	-5	-5	-3	19	-5
word:always	-11	-6	-5	-7	-6	-4	-4	-7	-10	-5
word:ambassador	-23	-11	-6	-6	-6	23	-6	-3	-5	26
word:amend	-18	-3	-4	-7	-4	-5	81	-11	-10	-3
word:amendment	-17	-3	-4	4	-4	-6	25	-4	5	-1
word:america	-17	-6	-5	-7	-6	-7	-2	-2	-2	-4
word:amharic	-13	-3	-7	-5	-4	60	-7	-3	-7	-6
word:amid	-14	-4	-5	-6	-5	-6	42	-4	-6	5
word:amman	13	-3	6	11	22	-8	-5	-4	-4	-8
word:among	-2	-1	6	3	-3	-5	-2	-5	2	-4
word:amount	-14	-3	-3	-4	-36	-6	-4	-6	8	-5
word:analyst	-21	-5	6		-7	-5	-5	-23	-6	-14
word:ankara	-9	11	8	-3	-4	-7	-3	-8	-7	-7
word:announce	-10	-2	-2	13	18	6	10	-2		8
word:announcement	-10	-6	26	-4	28	7	-4	-3	-4	25
word:annual	-14	-7	76	-5	-7	-11	-8	-3	-5	-5
word:annul	-8	-2	-3	-4	-3	-4	-18	46	61	-6
word:answer	-5	-4	-4	-7	-6	8	-2	-5	1	-7
word:antenna	9	-3	-4	-9	-3	-8	15	-3	23	-8
word:anti-dumping	-8	-4	-5	-4	-7	-14	-7	-3	92	-4
word:antitrust	-15	-2	-3	-3	-4	-4	-5	-7	27	3
word:anybody	-4	-6	-5	-7	-3	-5	-22	-2	-3	-19
word:anyone	-18	25	-3	-3	-7	-4	-7	-12	-4	-2
word:anything	15	-10	-6	-9	-5	-6	-6	-4	-9	-5
word:apia	3	43	-4	-11	6	-2	-5	-5	-3	-2
word:appeal	-11	-4	-4	-4	-7	-6	-7	-3	18	-6
word:appear	30	-4	4	-6	-4	-4	-5	-3	8	-7
word:applicant	-21	-3	-5	-3	-4	-9	-7	60	-15	-4
word:application	-2	-3	-3	-4	-1	13	-5	12		-1
word:apply	2	4	-4	-5	-5	-7	-5	-16	-10	-4
word:appoint	-17	-4	-4	-5	-7	-8	2	-4	-8	78
word:appointment	3	9	11	-4	-4	-4	-5	-3	-4	16
word:appreciate	-14	-8	-11	-5	-5	-4	-3	-5	-4	-5
word:apprise	23	-3	-2	-3	-11	-6	-4	-3	-3	-5
word:approach	-9	-4	9	-4	-4	-5	4	-3	-18	-7
word:approval	-8	-3	-3	-7	11	-6	11	26	-12	
word:approve	-6	-2	-3	-5	1	-4	19	17	-4	
word:apps	-5	-5	-4	-6	-6	-6	7	-5	11	-4
word:april		2	3	-3	10	3	11	10		11
word:arab	-41	-7	66	-4	-3	-4	-8	-3	-3	-4
word:area	2	18		-5	-4		-6	-3	-2	-3
word:argue	-1	3	-4	-6	-5	-6	-9	-4	-10	-7
word:arizona	-8	27	-6	-4	-23	29	-4	14	-5	-5
word:arm	-16	-3	-3	-11	22	-7	-3	7	6	16
word:around	15	-2	-6	-6	-5	-2	-5	-4	6	-5
word:arrange	-17	6	40	-6	-5	-5	-6	-3	21	-5
word:arrangement	16	-3	-3	74	-7	-6	-7	-7	-9	-14
word:arrears	32	-3	-3	-4	-4	-3	-3	-5	-5	-5
word:arrest	1	-7	-4	-7	-4	-6	-11	-8	79	-9
word:arrive	-20	35	4	4	-6	-7	-4	-2	-5	-9
word:article	-17	-3	-6	-6	-4	-5	20	-9	30	-4
word:artificial	-7	-5	5		-4	-6	6	-3	-4	-3
word:as	-6	-3	-1	-2	-2	-2	-2		-4	18
word:asean	-27	-5	61	-6	-3	-7	-6	-3	-4	-4
word:ashgabat	-4	-9	-6	-5	-4	-5	-5	-3	-5	-5
word:asia	-7	17	23	-5	-7	-4	-4	-3	-4	-5
word:asia-pacific	-14	-2	6		-4	-18	-3	-5	-3	-1
word:asian	-16	19	7	-5	-13	14	-5	-3	-5	-3
word:aside	-6	-3	6	-8	48	-10	5	-5	15	4
word:ask	-7	-3	-4	-6	-3	-5	1		1	-4
word:assemble	26	-4	-4	-5	-7	55	-5	-3	-4	-4
word:assembly	-22	18	13	-3	-9	14	14	-2	-4	1
word:asset	7	-3	-3	-4	-7	-7	10		12	-4
word:assign	-9	-3	-2	-4	-5	-6	-5	22	-12	-5
word:assist	-8	-3	-3	-4	-5	-5	-10	-3	-25	-21
word:assistance	-8	-3	-3	-4	13	-4	-3	-5	4	-3
word:assistant	-10	-5	-8	-6	-6	85	-8	-4	-7	-5
word:association	-16	-7	3	-5	-5	-6	5	-3	-7	-5
word:assume	-13	-4	-6	-4	-3	-5	-10	-5	-12	79
word:assurance	9	-3	-7	-3	-2	-2	-1	-1	-1	-1
word:assure	1	-5	-4	-3	-5	-5	-5	-3	-5	-5
word:astana	-11	23	-11	-6	-5	10	-4	-2	-3	-3
word:at	5	2	6	-2	-2	2	-2	-3	-1	
word:atlantic	-7	-3	-4	-4	-9	-3	-7	7	-10	-3
word:attach	-7	-3	-3	-6	-13	-9	-5	1	8	-4
word:attack	-1	-5	37	7	-4	-3	-9	-3	-4	-6
word:attempt	-14	-4	-3	-10	-4	10	2	-4	-8	-11
word:attend	-3	-4	5	-2	-4	3	-4	-3	-4	-4
word:attendance	-42	-6	2	-5	-4	-11	-4	-3	-5	-7
word:attention	-12	-3	-5	-4	-6	-5	-2	-3	-11	-3
word:attorney	-9	-3	-3	-2	-5	-8	4	-5	16	-5
word:attract	1	-5	-1	-6	-12	-6	-5	-3	-4	-3
word:attractive	-11	-8	-4	-3	-6	-7	-3	-5	-3	-4
word:auckland	17	-5	28	-7	26	-7	-6	-5	-10	-4
word:auction	-8	-4	2	-7	-3	-6	-7	39	-10	-5
word:audience	46	-5	-5	-4	-2	1	-3	-5	-3	-7
word:audit	-1	-4	-5	-5	-11	-9	-5	25	48	-5
word:auditor	-12	-4	-6	-6	-4	-3	-5	9	-1	-5
word:auditorium	36	-3	-9	2	-8	-7	-7	-3	-5	-3
word:aug.	11	-3	-4	-11	-3	-5	52	-3	-4	-11
word:august		2	-3	2	-5	11	26	4	3	3
word:austin	30	28	-4	-8	-14	-7	-8	-4	-10	-5
word:authorisation	1	-3	-6	-9	-4	-6	-9	15	-8	-4
word:authority	-7	-4	-3	-7	-5	-11	3	26	22	-16
word:authorization	18	-2	-4	-5	-8	-7	14	-2	25	-4
word:authorize	-11	-4	-3	-8	-8	-11	-6	103	-12	-5
word:autonomous	7	-12	24	-5	-8	16	-5	-3	-5	-3
word:autumn	-37	-7	-4	17	2	19	12	-5	13	-4
word:available	-7	-4	-4	-5	46	50	-6	-3	-15	-3
word:average	-14	-6	-6	-4	-22	-7	-13	-3	-8	-4
word:await	-10	13	-4	-12	-4	-11	-6	25	14	-6
word:award	-13	-4	-3	27	4	-6	-5	5	-1	-3
word:aware	-18	-3	-3	-5	-3	19	-3	27	-3	-10
word:away	-1	-7	7	6	-1	-4	2	28	12	3
word:bac	-12	-2	-1	-6	42	-4	-2	-13	-4	-3
word:back	-8	6	-3	-1	-7	-4	7	-3	1	-6
word:backbone	-18	-6	-1	-7	26	-9	-6	-3	16	-5
word:backhaul	-6	-3	-2	51	-7	-10	-6	-3	-3	-9
word:backup	-7	-3	-5	-7	-13	22	29	-4	20	-3
word:bad	-16	-5	-6	-4	-7	-7	-9	-8	-2	-4
word:bade	19	-20	-4	-5	-3	-3	-3	-2	-4	37
word:bag	-11	-8	-4	25	12	-13	-8	21	-15	-3
word:baghdad	21	-3	-4	1	-3	-4	-2	-4	-12	-4
word:baht	-5	-2	-3	-4	6	-6	-7	25	2	-3
word:baku	-15	-4	40	-4	-5	23	-9	11	-7	-6
word:balance	23	-7	-5	-4	-5	-5	-4	-5	-2	-7
word:baltic	-11	12	-4	-4	-3	21	-2	-2	-4	-2
word:ban	-4	-3	-4	-4	-5	-6	12	-6	13	-5
word:band	-7	-3	-3	-6	-6	-5	5	15	-8	-4
word:bandung	-16	-5	13	-19	-5	-16	-4	-6	39	-2
word:bandwidth	-1	-2	-5	-4	-6	-4	-9	-14	12	-5
word:bangabandhu	-8	-3	-5	-32	-7	-21	-2	-2	-3	-6
word:bangkok	-1	-4	34	-4	-9	29	-5	-3	-4	-3
word:banjul	67	-5	-5	-16	-8	-43	-4	-3	-11	-5
word:bank	-8	-2	-5	-6		3	11	22	-5	6
word:banker	-8	-2	-3	-7	-6	-4	-3	-10	-9	-8
word:banking	-7	-3	-6	18	-8	-7	21	13	-7	-2
word:bar	-3	-3	-3	-4	-7	-5	16	9	5	-6
word:barcelona	-5	-1	6	-12	-4	-7	-4	-3	-4	-4
word:baroness	24	-5	-14	-5	-6	-7	25	-4	-6	-9
word:base	-5		-3	6	4	-7	-4	9	16	-3
word:basis	-14	-4	-3	-6	-5	-7	-10	4	-10	8
word:batam	-9	-7	-3	-6	-15	3	-3	-3	-4	-2
word:battery	-3	-4	-5	20	12	24	8	-5	-5	-4
word:bay	3	41	14	-3	-6	29	-3	-3	-4	-6
word:be	-1		-1	-1	-1	-1	-2	-1	-1	
word:bear	-12	-4	5	8	6	-4		-3	-5	4
word:beat	-16	-6	-9	-7	-15	-7	-4	-7	-8	48
word:because	-7	2	-1	-4	-6	10	-4	12	3	-4
word:become	-8	-4	-4	-1	-2	-6	-5	4	-4	10
word:before	9	-1	-1	-2	-3	-3	6		5	-5
word:begin	-3	10	-5	-5	-3	14	3		8	-5
word:beginning	7	-6	16	-6	27	-6	4	-4	-6	-3
word:behalf	-16	-3	-4	13	-4	-5	-5	-3	-6	-6
word:behavior	-3	-7	-2	-2	-2	-2	-2	-5	-5	-1
word:behind	10	-4	-7	23	-5	-1	-4	-3	-9	-6
word:beijing	-17	22	-5	7	-4	-6	-4	2	-3	-5
word:being	-2	-2	8	-3	6	-4	-4	-4	1	2
word:belgrade	-9	44	54	-7	-4	-20	-18	-5	19	-3
word:believe	-11	-1	-4	-4	-6	-7	-11	-3	-6	-9
word:bell	-22	-5	-6	-3	-6	-7	-11	-4	48	-2
word:belong	-4	-5	-2	-8	14	-5	-5	-6	11	-7
word:below	-9	-3	-4	-3	-17	-9	4	-4	-13	-7
word:benefit	-11	-5	-7	-10	-3	-2	-2	-2	-2	-3
word:bengaluru	-14	9	-9	-5	-9	26	-4	-4	8	-7
word:bergen	8	-6	20	-9	-4	13	-11	-3	-5	-5
word:berlaymont	35	-3	-4	-4	-8	-2	25	-3	-3	-5
word:berlin	27	-4	12	13	-2	-7	5	-5	-2	8
word:bernama	-1	-2	-4	11	-3	-1	-3	-3	34	-4
word:beside	-33	-4	-6	-5	42	1	-4	-4	-9	-6
word:besides	-9	-2	-5	-6	-7	6	-8	-7	-2	-4
word:best	-20	-5	-5	-4	-3	-5	-5	27	-4	-6
word:better	-6	-4	-5	-3	-6	-3	-6	52	-16	-2
word:between	12	-5	-5	15	-4	-6	-4	-1	-3	-4
word:beyond	-13	-5	-3	-4	12	-5	11	35	-8	-3
word:bid	7	-3	-4	-6	10	-10	6	6	-14	-5
word:bidder	-9	-4	-4	3	-6	-6	-7	57	-11	-7
word:bidding	-13	-4	-5	-16	34	-5	-4	-14	-7	-4
word:big	-10	-7	9	-5	14	-6	11	-4	-5	-4
word:bilateral	44	2	-6	7	-3	-3	-3	-2	-3	-5
word:bill	-8	-4	5	-3	-5	-7	42	-6	-8	-5
word:billion	-17	-4	-2	-4	-18	-1	-4	8	-12	-4
word:billionaire	-9	-3	-4	-7	58	-7	-3	-4	-6	-6
word:bind	-6	-4	-4	49	-5	-2	2	-4	-5	-4
word:binding	-7	-2	-3	33	-5	-7	16	-8	4	-5
word:bishkek	11	-5	15	-20	-4	-10	-6	-4	-5	-19
word:blacklist	-9	-3	-6	-6	-7	-5	-6	-6	64	-5
word:blame	-11	-4	-5	-16	-7	24	-5	-5	-10	-5
word:blessing	-7	-4	-4	-5	-7	-6	-29	41	-10	17
word:bloc	-10	-4	-3	-2	-2	-2	-7	-1	-5	-2
word:block	5	-3	-3	-4	-8	-6	-6	15	19	-4
word:blockchain	-6	-3	39	4	-4	-9	-46	-2	-2	-2
word:blueprint	-6	-4	-4	3	-11	-9	51	-2	-3	-4
word:board	-11	-1	-5	-4	2	-6		-3	-9	28
word:body	-11	-4	12	-4	-7	-11	7	-3	-4	13
word:book	-12	-4	27	-10	-7	-8	-12	8	-2	-7
word:boost	9	-3	-8	-4	2	-6	-4	-2	-2	-2
word:booth	-35	-5	-6	-3	-4	43	-7	-2	-3	-3
word:border	-7	-1	-4	-6	-6	-8	-5	1	47	-3
word:borrower	-13	-2	-3	-5	20	-4	-7	-4	10	-3
word:boss	-3	-5	-4	-6	-6	-8	-5	-4	-10	25
word:bottom	23	-4	-5	-9	-5	-7	-8	-4	-10	-5
word:bow	-13	-4	-4	-7	-6	-6	-4	-3	-9	49
word:box	-26	-4	-4	-4	-5	-9	-5	-4	53	-6
word:brain	10	-8	-4	7	-2	-5	-4	-2	-7	-4
word:branch	-22	39	-6	-5	-5	42	-7	-3	-5	-15
word:brand	-12	-3	20	-5	13	11	-5	12	7	-4
word:brasília	33	-4	-3	-4	-3	-6	-9	-3	-4	-6
word:breach	-3	-3	-3	-4	-4	-3	-11	6	17	-6
word:break	-3	-1	-4	-7		30		-9	5	-4
word:breakfast	34	-4	4	-4	-4	-4	-6	-2	-3	-3
word:bridge	-11		1	-5	3	-6	-4	-2	-5	-5
word:brief	35	-5	-1	-5	-3	-1	4	-2	-5	-1
word:briefing	-12	-2	16	-5	5	-5	-3	-4	-7	-6
word:bring	3		4	-1	-2	5	1	-2	4	
word:brisbane	-8	-13	45	-4	26	-4	-2	-13	-14	-5
word:brno	31	-4	-5	-6	29	-7	-5	-13	-9	-4
word:broad	-13	-3	-5	-7	-4	-3	-5	-2	-2	-1
word:broadband	-7	-2	-3	4	3	5	-2	3	-6	-4
word:broadcaster	-15	-6	-12	-6	35	-6	-6	-9	-4	-8
word:broadcasting	-6	-2	-3	-5	-3	-14	-6	9	-6	-6
word:broker	-4	-2	-2	27	-10	-4	21	17	-35	-3
word:brother	13	-4	-4	-6	-7	-5	-14	-4	-5	-6
word:brush	-42	-6	45	-3	-7	-5	-6	-2	-5	-6
word:brussels	19	6	-4	-7	-5	-5	1	-4	-3	
word:bucharest	20	-4	-5	-9	-7	28	-7	-3	-5	24
word:budget	13	-4	-6	-4	31	-5	31	-4	-7	-9
word:buenos	-10	-5	-8	-16	9	-3	-5	-2	-4	-3
word:build	-3	-3	-4	13	-1	11	-5	-1	-6	
word:builder	25	-3	-4	19	4	-10	-3	-6	-8	-10
word:building	-4	-5	-7	-7	3	4	16	-3	-5	-5
word:bundle	21	-3	-5	-5	-9	47	-6	-4	21	-7
word:bus	-13	1	-5	13	17	36	-1	4	-23	-7
word:busan	-16	2	5	-5	-16	-11	-4	32	-4	-5
word:business	-6	5	2	1	-7		-5	1	-6	3
word:businessman	-10	14	-18	3	-6	-6	-14	-3	-5	-2
word:busy	-27	-14	-9	-5	-4	-8	-5	-5	-8	-8
word:buy	-6	-3	-1	-7	32	-2	-1	7	-10	-5
word:buyer	-10	-4	-4	-8	-12	-7	-13	15	-10	-5
word:by		-2	-1			1	3		2	
word:cabinet	-1	-5	6	-1	-3	-6	5	8		16
word:cable	2	7	-1	7	-2	8	-5	-2	-2	-2
word:cadre	-17	9	-3	-7	-2	-5	-3	-2	-3	-2
word:cairo	-7	24	48		-6	-12	22	-4	-4	-6
word:calendar	19	14	7	-5	-7	-8	-4	-3	-5	-4
word:california	-15	71	-7	-3	-4	3	-3	-3	-4	-7
word:call	3	-5	-2	-2	-2	-1	-1	-2	-1	-3
word:camera	-7	-4	-4	-6	9	-6	3	-4	26	-3
word:camp	11	-4	3	-6	-5	11	-5	-3	-7	-5
word:campus	26	3	-4	-2	8	12	-3	-4	-6	-4
word:can	-6	2	-5	-4	-3	1	-1	-2	-4	-5
word:canadian	-6	-2	-3	-15	38	-12	29	-6	19	-5
word:canadians	-5	-3	-4	-3	-2	-7	-4	-3	6	-12
word:canaveral	-14	-6	-5	-9	-11	30	-5	-3	-4	-5
word:canberra	4	11	-5	32	24	-7	-6	-3	-5	-9
word:cancel	-7	18	37	5	7	13	6	3	-7	-5
word:cannot	-9	-3	-3	13	-4	-8	-16	-12	1	-5
word:cap	-3	4	-4	-7	-6	-8	58	-5	21	-4
word:capability	12	-3	-2	-4	-15	-9	-5	-5	-3	-2
word:capacity	-1	-5	-5	6	-4	2	-1	-3	-5	-5
word:cape	-5	-1	18	-6	24	-3	-5	-3	-4	-4
word:capital	7	10	5	-2	-1	4	6		-4	-4
word:car	-8	-5	-4	-6	-9	-13	5	-4	-1	-5
word:card	-7	1	-5	1	1	1	10	-6	7	-6
word:career	-16	-6	-3	-4	-3	-13	-6	-2	-4	-13
word:caretaker	-10	-6	-3	-7	-3	-4	-7	-2	-4	-37
word:caribbean	-21	-5	10	-4	-2	6	-5	-11	-6	-4
word:carmaker	11	8	-3	18	-14	-7	-12	-3	-4	-2
word:carrier	-9	-6	-3	11	-4	-6	28		3	-6
word:carry	-5	-2	-4	4	-3	4	-5	3	12	-5
word:casa	-3	-4	-6	-5	-5	-5	-3	-3	-4	-7
word:case	2	-3	-4	-4	-5	-6	-8	-5	24	-2
word:cash	-6	-3	-2	-8	19	-4	23	-22		-4
word:catch	33	-4	-5	-5	-3	-3	-3	-3	-25	-6
word:cause	-32	-2	-5	-3	-5	-3	-3	-3	5	-8
word:caution	-11	-9	-4	-4	-4	-4	-5	-6	24	-5
word:cayman	-11	-33	-3	-4	25	-5	-4	-11	-4	-7
word:cease-and-desist	-1	-1	-3	-10	-1	-2	-11	-19	34	-2
word:ceiling	-9	-4	-3	27	-14	-6	37	-6	2	-8
word:cellular	-9	-2	-1	-12	-17	-7	-14	2	-8	-2
word:cent	-8	-3	-4	-5	18	-8	25	-4	-9	-5
word:center	-5	-2		-5	-1	7	2	-1	-4	-2
word:central	-5		2	-5	2	-3	15	-4	4	-9
word:ceo	13	-6	5		-7	-5	-4	-3	-5	37
word:ceremony	-11	1		16	7	14	-3	-3	-5	-3
word:certificate	-11	-3	-4	-3	-3	-7	-8	14	-10	-3
word:certification	31	-3	-2	-5	-7	-8	-10	67	-17	-4
word:certified	-17	-4	-5	-7	-10	-10	-7	86	49	-14
word:cfa	-9	-2	-3	1	13	-3	-4	4	11	-2
word:chain	-7	-4	2	-2	1	-4	5	-4		-3
word:chair	2	-3	12	-6	-4	-3	1	-3	-6	6
word:chairman	-6	-5	-4	-7	-1	-5	-9	-4	2	52
word:chairmanship	31	-6	-8	-20	-5	-9	-2	-2	-4	9
word:challenge	-8	-4	-6	-5	-7	-4	-6	-3	28	-5
word:chamber	41	-4	-4	-5	-6	-5	21	-6	-4	-10
word:chance	14	-5	-4	-4	-8	-6	-6	-3	-5	-9
word:change	-9	4	-6	1	-4		-2	-3	-1	-6
word:channel	-9	-4	-9	-9	11	-9	-7	-8	-4	-3
word:chapter	-11	-6	-5	-6	-6	-10	39	-4	-13	-5
word:charge	3	-3	2	1	-4	-1	3	-1	-8	4
word:charity	-15	-4	-5	-22	-10	-10	-2	-3	-6	29
word:charter	-15	-2	-8	3	-5	-5	40	39	-7	-8
word:chat	21	-4	-4	-4	-3	49	-4	-3	-6	-5
word:chatbot	-5	-2	-3	-4	-4	-9	-11	-4	78	-4
word:chatgpt	-10	-3	-2	-2	-3	25	-5	-6	16	-2
word:cheap	-12	-5	-4	-3	-5	-10	-10	-3	-6	-6
word:check	7	2	-3	-5	-1	-9	10	-7	23	-4
word:chennai	9	-4	8	-10	-10	-10	-7	-4	14	-3
word:chief	-8	1	-2	-1	-4		-5	-4		33
word:child	-6	-3	-3	-4	-4	6	11	-6	2	-8
word:china	-4	-1	-1	17	-13	-2	-6	6		-6
word:chinese	12	-3	-3	11	16	-6	-6	-6	15	-7
word:chip	2		-2	7	3		3	-2	-2	-2
word:chipmaker	-8	-3	-3	-29	11	-5	-3	-4	-4	-5
word:chipmakers	-3	-1	-4	-3	-2	-2	-5	-4	-3	-6
word:chips	-3	-3	5	-11	16	-4	5	-6	-6	-5
word:chitose	-23	50	-9	-3	-4	-4	-5	-3	-5	-4
word:choice	-21	-5	23	-7	-4	-6	-6	-3	-1	20
word:choose	-16	-6	1	18	-8	-1	-5	-4	-7	37
word:christmas	-40	-14	-5	-7	-7	56	52	-4	-7	-5
word:circuit	-9	-4	-5	-11	-9	38	30	-4	-7	-5
word:circular	-11	-3	-4	-14	-4	-14	74	-4	-11	19
word:cite	-3	-4	-4	-5	-6	-7	11	-9	6	-3
word:citizen	-13	-5	-4	-1	-6	7	-6	-3	-6	-5
word:city	11	-2	1	-4	-3	11	-5	-5	-4	-4
word:civil	-13	-4	-4	-4	-4	-4	-10	-3	6	-4
word:claim	-20	-4	-4	-12	-10	-7	-6	-6	14	-9
word:class	-6	11	-4	6	-6	1	7	21	5	-4
word:classroom	-9	-5	-6	-7	85	27	-5	-13	-14	-18
word:clause	33	-26	-3	-5	-8	-4	11	-6	8	-5
word:clean	-14	36	-7	-4	1	7	-6	-4	-5	-5
word:clear	-8	-1	-4	-5	-4	-6	-2	27	-12	
word:clearance	-8	-8	-4	-23	-7	-4	-6	43	3	-4
word:client	10	-3	-3	-4	-7	-5	-7	6	-15	-6
word:climate	-9	-13	-3	-11	-4	20	6	-7	-8	-3
word:clinch	-5	-3	-9	11	12	-6	-4	-3	-7	-2
word:clinic	-8	-5	-5	-8	7	24	-16	-3	-8	-4
word:close	1	-4	-2	-4	9	-5	-4	-5	4	-5
word:closed	57	-4	-5	-4	-4	16	-6	-3	-9	-7
word:closely	-10	-3	-4	-5	-3	-5	-5	-2	-4	-3
word:closer	4	-5	1	5	-4	-6	3	-3	-9	2
word:closing	50	-7	-9	-4	-12	-5	-8	-3	-4	-5
word:cloud	-6	-3	-4	22	-2	4	11	-4	-6	1
word:cluster	3	16	-6	-5	-10	-6	-3	-6	-4	-4
word:co-founder	6	-3	-4	-3	15	-7	-11	-8	22	10
word:coast	-8	8	-3	7	-7	-1	-6	-3	-6	-3
word:code	6	-3	-5	9	-5	7	44	-3	-5	-5
word:coding	-7	39	-3	9	-13	23	-5	-3	-4	-6
word:coffee	44	-9	-5	-5	-3	-6	-9	14	-6	-7
word:cold	-13	23	-4	-7	-5	-10	-5	-4	-4	-6
word:collaborate	26	-4	-5	13	-5	-8	-4	-4	-6	-2
word:collaboration	-5	-4	-5	14	-6	-4	-4	-2	-3	-5
word:colleague	-13	-26	4	-4	-5	-7	-4	-3	-6	-12
word:collect	-8	-3	-3	-5	-6	12	-9	-3	52	-4
word:college	22	-6	-4	-8	17	11	-6	-4	-7	-7
word:colombo	7	-4	6	2	29	-5	-6	-5	-3	-4
word:columbus	22	-3	-2	-8	-5	-6	-4	-5	20	-10
word:come	2		3		-2	-1		1		-4
word:coming	-1	-3	-4	-4	-4	-11	-7	-2	-5	-14
word:commend	-17	11	-3	-30	-4	-6	-13	-3	-7	-6
word:comment	-12	-4	-4	-8	-6	-7	23	-6	-9	-6
word:commerce	-6	-4	-5	-5	-5	-5	-13	-4	-25	15
word:commercial	-10	-4	1	-5	-4	15	-2	10	-5	-6
word:commission	15	3	-5	-9	-7	28	-8	4	-1	-5
word:commissioner	6	-6	8	-6	-5	-6	-6	-5	2	32
word:commit	-1	2	-4	-3	28	3	-5	-3	-5	-4
word:commitment	-2	9	-4	1	10	-5	-3	4	-3	-5
word:committee	3	4	-6	-7	-6	-5	7	-3	3	2
word:common	8	-3	15	-7	-4	-7	9	-3	-4	-3
word:communication	-3	-4	-4	-1	-3	-7	3	1	-8	4
word:communications	-11	-4	1	-4	-5	-5	17	9	-9	9
word:communiqué	-13	1		8	-3	-5	-3	-2	-4	24
word:community	-17	4	21	-5	-6	-11	-4	-2	-6	-3
word:company		-2	3	3	1	2	-4	-3	-4	
word:compare	16	8	-5	-6	-5	-9	-4	-7	-4	-5
word:compete	-12	-4	-5	-13	-9	-9	-5	-5	-5	-3
word:competency	-3	-6	-4	-7	-2	-4	-6	-3	-3	-4
word:competition	-7	-2	4	-4	-12	-3	-8		-11	-1
word:competitive	4	-5	-4	-5	-7	-2	-3	-2	-3	-2
word:competitor	13	-3	-5	-5	-7	-7	-5	9	-2	-3
word:complain	-7	-5	-6	-5	-4	-6	-7	-3	4	-5
word:complaint	12	-3	-5	-4	-4		-10	-5	17	-1
word:complete	-3	-4	-4	-5	24	-8	-1	7	6	11
word:complex	13		-4	-5	38	-7	-3	-4	-3	-6
word:compliance	-15	-3	28	-7	-4	-6	-16	-4	36	1
word:comply	-9	-3	-3	-5	-7	-5	-10	-6		-4
word:component	-15	5	-3	-6	-11	-6	23	-4	-4	-6
word:comprehensive	-4	-3	-4	-5	-5	-4	3	-6	-7	-2
word:comptroller	-11	-2	-2	34	-5	-4	-14	4	-4	-6
word:compute	-12	-4	-5	-6	70	-7	-16	-4	-5	-5
word:computer	-7	-3	-5	-5	45	21	18	-3	-6	-7
word:computing	-9	-5	-5	-3	-7	-3	18	-4	2	-4
word:concede	8	-4	-4	-3	-4	-4	-6	9	-13	-18
word:concern	28	-3	-4	-7	-6	-4	-6	-15	7	-10
word:concerned	-4	-4	-3	-3	-5	-18	-8	-3	-3	-1
word:concession	-7	-5	-3	17	-6	-7	-7	46	-17	10
word:conclave	-8	-5	33	-11	-3	-5	-7	-1	-2	-2
word:conclude	-6	5	1	40	-7	-6	-5	8	-7	-5
word:conclusion	-8	-3	25	-6	35	-4	-4	-4	-5	-3
word:condition	-9	2	-2	-6	-5	-5	-4	15	3	-2
word:conditional	-7	-3	-2	-4	-10	-4	-4	98	-14	-2
word:conduct	-6	3	-3	17	-14	-9	10	-4	8	-5
word:confer	22		9	-4	-5	-5	-4	-4	-4	-7
word:conference	-5	-7	52	-4	-3	-9	-6	-3	-2	-5
word:confidence	-3	-4	-4	-4	-10	26	-6	-2	-5	-4
word:confirm	-6	-6	-4	2	5	5	2	-2	2	5
word:conglomerate	-7	-2	-3	-13	16	-5	-4	-5	-8	-4
word:congratulate	-45	-4	-5	-7	-6	-6	-5	-6	-6	13
word:congress		3	41	-2	-4	-13	-4	-4	-5	-5
word:connect	7		4	1	-12	1	-9	3	-5	-3
word:connection	-11	-4	-3	1	-5	10	-9	-4	-8	-2
word:connectivity	26	6	4	-8	12	-4	7	-3	-4	-5
word:consent	6	-3	-4	10	-9	-5	-5	-14	40	-3
word:consider	1	-4	-4	-7	-5	-8	-3	-6	-10	-4
word:consortium	8	-8	-4	-6	18	-3	-3	4	-7	-3
word:constellation	-12	-3	-4	13	-8	-24	23	-15	-16	-5
word:construction	-8	-4	-5	-5	-7	-13	20	7	-4	-5
word:constructive	7	-5	-3	-5	-5	-5	-9	-3	-5	-5
word:consult	21	-3	-5	-9	-4	-5	12	-3	-5	-3
word:consultancy	11	-4	-17	-3	-4	-9	-2	-4	-3	-5
word:consultant	-9	-4	-6	-5	-8	-8	-8	-9	-6	-7
word:consultation	2	-3	-2	-4	-4	-5	45	-5	-6	-3
word:consumer	-9	-3	31	-4	-4	-4	-8	-4	2	-6
word:contact	13	-4	-4	-9	-4	-5	-5	-3	23	-6
word:content	-4	-5	-2	1	1	-8	32	-2	1	-6
word:contention	-11	-5	-4	-6	-6	-8	-5	-5	-5	-4
word:continent	-13	-9	4	-4	-6	-6	-3	-3	-7	-3
word:continue	-7	10	19	-5	-6	-8	-9	-3	14	-6
word:contract	-6	-3	-3	28	-8	-5	-5	-7	-7	-3
word:contractor	-23	15	25	-7	-6	20	-4	-6	-15	-4
word:contribute	-15	-12	-5	-9	43	3	-4	-4	-8	-5
word:contribution	-15	-5	-3	4	36	-4	-2	-3	-6	-5
word:control	1	-6	-3	-6	6	15	10	-5	-2	-5
word:convene		-6	31	-4	-3	-4	-8	-2	-3	6
word:convention	-11	-8	31	-7	-5	-12	-4	-2	-3	-3
word:conversation	31	-1	-5	-3	-4	-2	-4	-3	-3	2
word:convey	-26	38	-3	-5	-4	-4	-8	-3	-23	46
word:convince	-16	-4	-4	-6	-8	-4	-3	-3	-3	-4
word:cookie	-16	-5	-9	-6	-6	-7	51	-6	8	-5
word:cool	-50	-5	-5	-6	-14	-9	-6	-4	-8	-5
word:cooperate	-11	-5	-5	14	-10	-7	-7	-5	-3	-3
word:cooperation	3	-5	-4	18	-4	-3	-6	-3	-5	-3
word:coordinate	15	-4	-4	-5	-5	-4	3	-4	-7	-5
word:coordination	6	-4	6	-7	-5	-5	-4	-5	-4	-5
word:copper	5	-5	-3	-4	9	2	-3	-2	-7	-7
word:copy	-22	-3	-3	5	-7	-4	-5	-9	-3	-3
word:core	6	3	-4	52	-10	-8	2	-4	7	-7
word:corporate	-21	-4	-4	-4	-5	-5	-18	-15	20	-5
word:correct	-17	-4	-4	-5	-8	-10	-3	-4	-7	-9
word:corridor	19	-4	-6	-7	-5	-9	-3	-2	-6	-4
word:cost	-3	-5	-4	-6	5	2	-3	-8	10	-5
word:could	-14	-3	-2	-8	-1	-8	-5	-4	-9	-6
word:council	-8	-5	14	7	-6	-6	10	2	-7	1
word:counsel	-24	-10	-5	-5	-5	-4	-5	-3	-6	-16
word:count	-6	-1	-5	-6	-10	-8	-6	-5	-8	-6
word:counter	-18	-7	-3	-3	-3	-4	-13	-3	45	-9
word:counterpart	4	-6	-6	5	-3	-3	-3	-3	-6	-6
word:country	-1	-1	4		-4	-6	-3	-1	-1	-1
word:county	25	-5	-4	-5	34	-8	-6	4	-12	-3
word:couple	16	-16	-4	-25	-5	-4	-4	-6	30	-3
word:course	-20	-7	-6	-1	-4	11	-6	-5	-4	-5
word:court	-4	-3		-2	-3	-4	-6	-5	20	-2
word:courtesy	21	-7	-3	-3	6	-4	-2	-2	-4	-6
word:cover		-5	-4	21	-1	2	-8	-4		-3
word:coverage	-8	-4	-4	-4	-8	-7	-5	-11	8	-4
word:create	-8	-3	-4	-5	4	-7	35	-3	-3	-3
word:creation	12	-4	-4	-5	-6	-8	-4	-2	-4	-4
word:credit	-5	-5	-4	-5	42	-8	-6	-12	-7	-3
word:creditor	5	-2	-2	-4	2	-4	-4	-6	-1	-4
word:crime	-9	-4	-4	-4	-5	-5	55	-7	7	-8
word:criminal	-22	-3	-5	-4	-5	-10	-4	-7	-7	-5
word:crisis	-24	-5	-4	-4	-4	-4	-2	-2	-5	-38
word:critical	-1	-4	1	-6	-8	-4	17	-3	-6	-5
word:criticize	-13	-5	12	-9	-6	-7	-16	-5	20	-11
word:critics	-5	-3	-6	-4	-6	-4	-6	-5	-38	-10
word:crore	-6	-3	2	17	32	-11	6	-9	-1	-4
word:cross	6	-9	-6	-6	-3	-5	-6	-7	-5	-5
word:cross-border	6	-4	-6	-3	-4	42	16	-4	-5	-4
word:crown	-8	-3	-4	-8	54	-9	31	-15	-8	-7
word:crucial	-10	-5	-3	-5	-2	-2	-2	-2	-4	-2
word:crypto	-5	-3	9	-6	-4	-7	22	12	-6	-8
word:culture	-14	37	-28	-5	-3	-2	-3	-2	-3	-2
word:curb	16	-3	-3	-4	-9	-4	3	-16	22	-4
word:currency	-5	-3	-3	-6	-10	6	-8	-8	-2	-4
word:current	39	-3	-4	-6	-17	-5	-4	-3	-9	-12
word:currently	-5	-20	-9	-4	-5	-5	-4	-4	-6	-10
word:custody	-4	-2	-4	-2	-17	17	41	-4	-19	-4
word:custom	40	-3	-4	-17	12	-2	-3	-4	-3	-7
word:customer	-9	-4	-4	-5	-9	9	-3	-1	17	-5
word:cut	-2	6	1	-5	-1		4	-4	1	-5
word:cyber	-6	1	8	5	9	1	15	-5	-5	-2
word:cybercrime	-8	-3	-4	-8	-6	-5	67	-5	-8	-4
word:cyberjaya	-14	17	-9	-3	-5	45	-3	-2	-5	-5
word:cybersecurity	8	-5	-1	-5	-3	-2	18	-2	-5	2
word:d.c.	8	49	-10	-6	-10	-4	-7	-4	-6	-8
word:daily		-4	-4	-8	-5	-4	-4	-1		-3
word:damage		-3	-4	-6	-9	-6	-10	-4	8	-4
word:danube	-20	7	-4	-4	-4	-14	-2	-2	-3	-7
word:dar	-10	-5	-3	-6	27	24	-8	-5	-13	-6
word:dark	2	-5	-6	14	-6	-6	-8	-5	5	-7
word:data	-16	2	-4	-6	-7	2	25	-4	-7	-4
word:database	-14	-2	-3	-9	-7	-7	-9	-4	-5	-10
word:date	-4	3	-5	1	-1	-8	4	-8	16	-4
word:datuk	62	-7	-7	-4	-3	-3	-11	-2	-3	-6
word:datum	-2	-4	-2		-2	2	8	-1		-1
word:davos	-1	19	33	-4	-7	-4	-4	-3	-4	-6
word:dawn	-19	30	-3	8	-6	6	-5	-7	43	24
word:day	10	11	2	-3	-3	-1	-1	-4	2	
word:days	-11	20	50	-4	-4	-7	-14	-5	31	-3
word:de	27	-3	-7	5	-5	6		6	-7	
word:deadline	-1	-3	-9	-3	-5	-24	-14	-2	-11	-11
word:deal	-6	-1	-4	21	-6	-6	-5		2	-5
word:death	-15	-4	-3	-3	-2	-11	-22	-8	22	-2
word:debate	-17	-2	-5	-4	-4	-6	69	-12	-11	-4
word:debrecen	-16	7	-5	-5	17	-38	-2	-3	-7	-6
word:debt	25	-3	-4	-5	4	-6	-4	21	-12	-5
word:debut	-15	-8	34	-7	-7	76	-9	-4	-8	-6
word:dec.	-7	-2	-7	-5	33	-7	-6	-7	-7	-6
word:decade	-10	-5	-5	-4	-10	-4	-10	-4	-6	8
word:december	6	-5	4	1	2	7	21	8	-4	3
word:decide	-11	-4	-3	-6	9	-6	13	9	-19	-6
word:decision	-3	-2	-4	-4	-3	-6	8	-4	2	-2
word:declaration	-11	-5	-7	70	-9	-7	-13	-4	-5	-4
word:declare	-9	-4	8		-9	4	-4	-1	19	-5
word:decline	-11	-4	-4	-7	-5	-5	-6	22	-13	13
word:decree	-11	-3	-3	-10		-5	37	-6	5	7
word:dedicate	-15	-6	32	-4	-8	36	-6	22	-7	-24
word:deep	-11	32	-5	-5	-4	-9	-3	-2	-2	-4
word:deepen	-17	-5	-4	-4	-4	-5	-4	-3	-4	-4
word:deepfakes	16	-2	-3	-4	-6	-11	53	-12	-25	-4
word:deeply	-6	-2	-6	-6	-3	-4	-7	-2	-7	-2
word:defeat	-22	-4	-3	-5	-6	-4	51	-4	-23	-12
word:defend	33	-4	-4	-9	-6	-5	-7	-4		-5
word:defense	1	-6	12	-6	46	-8	-5	-10	-6	-5
word:degree	-17	-6	-8	-4	-5	19	-8	-4	-5	-8
word:delay	-15	-4	-5	-1	-6	-6	7	-4	-13	-6
word:delegate	1	-3	16	-5	-5	-6	-1	-3	-4	-2
word:delegates	-27	-8	53	-8	-5	-5	-3	-2	-3	-3
word:delegation	13	5	-6	-1	-3	-4	-2	-2	-2	-5
word:delete	-7	-2	-3	-3	-6	-4	-7	-6	54	-4
word:delhi	-6	50	3	9	-4	-11	-7	-3	-4	-5
word:deliberation	-46	-7	54	-6	-4	-8	21	-2	-4	-5
word:deliver	-10	-5	20	8	-8	-13	-6	-4	-6	-4
word:delivery	-13	-4	-4	-7	-8	20	-8	-5	18	-4
word:demand	-1	-3	-4	11	-17	-4	-9	-4	46	-5
word:democratic	14	-5	-4	-5	-2	-4	-6	-2	-2	-2
word:deny	-18	-3	-4	-16	-8	-4	-6	-5	-17	-5
word:department	6	-4	7	-5	-5	-6	-5	-3	-7	8
word:departure	-18	-6	-3	-7	-6	-7	-4	-3	-10	51
word:depend	-7	-4	-3	-6	12	-14	-5	-3	-7	-5
word:deploy	-17	-4	-3	-4	26	35	-6	-4	-7	-4
word:deployment	-3	-5	-4	-3	-5	-6	-15	-2	-2	-2
word:deputy	-7	-5	-6	-4		4	5	-2	-2	10
word:describe		2	-3	-6	-5	-2	-6	-4	-6	-9
word:design	-1	-5	-2	4	-2	25	-3	-4	-7	-4
word:designate	1	-4	-6	-7	-5	-5	-10	-4	37	27
word:designer	10	19	-4	-3	18	2	-6	4	-7	-3
word:desk	-19	-4	-4	-3	1	12	7	-3	-6	-3
word:despite	-9	-2	-2	-14	-4	-3	5	-10	13	-9
word:destination	-12	-2	-3	-2	-9	-3	-8	-3	45	-3
word:detail	-3	1	-4	-3	-4	-5	-1	-8	1	-6
word:detailed	-19	-4	-3	-3	-5	-5	-14	-2	-2	-4
word:develop	-4	-1	-4	7	-6	-1	-1	-3	-4	-6
word:developer	-10	-3	5	18	17	-8	-3	-4	-5	-5
word:development		-2	-3	-1	-3	-3	2	-2	-1	
word:device	-6	-4	-3	7	-10	13	-4	-3	-5	-6
word:dfdi	-16	-3	44	-3	-7	-2	-2	-3	-4	-2
word:dhabi	3	-4	-4		-15	30	-9	3	-8	-3
word:dhaka	3	-5	31	-4	-3	-15	-6	-2	-3	-6
word:dholera	13	-6	-3	-4	-9	-6	-6	-2	-3	-3
word:dialog	30	-6	15	-4	-6	-4	-6	-3	-4	-3
word:diamniadio	-3	-5	-3	-8	-13	10	-5	-4	-6	-6
word:diary	8	23	-4	-3	-5	-6	-4	-3	-8	-5
word:die	-3	-7	-5	-4	-5	-8	-6	-3	-13	-20
word:difference	-13	-4	-6	2	-6	-4	-5	-3	-6	33
word:different	-12	-4	-3	-4	-4	-4	-8	-19	-13	-7
word:difficulty	11	-6	-4	-10	-7	-4	-4	-2	-5	-9
word:digital	-3	-1	6		-2	-2	3	-2	-3	-2
word:digitalisation	-14	-4	20	-4	5	-6	-6	-7	-5	17
word:digitalization	-16	-3	-4	11	-3	-7	-6	-4	-10	-6
word:digitize	-9	-10	-9	47	-4	-6	-3	-5	-9	-3
word:din	47	-4	-4	-5	-4	-4	4	-3	-6	-7
word:dinar	-2	-2	-4	-6	-11	-5	-11	-24	39	-1
word:dinner	29	-10	8	-1	-4	-4	-8	-2	-4	-5
word:diplomacy	-26	-4	-4	-5	-3	-5	12	-9	-3	37
word:diplomat	-17	27	-11	-9	-4	7	-7	-2	-5	-5
word:diplomatic	-63	-4	-7	-4	-4	-5	-3	-3	-3	-5
word:direct	-6	2		-4	-5	-7	20	-4	14	-6
word:direction	15	-4	-3	-6	-3	-5	41	-30	-8	-5
word:directive	-5	-3	3	-4	-3	-5	55	-3	3	-6
word:directly	-3	-3	-1	-15	-3	26	-2	40	-9	-3
word:director	-11	-3	4	-2		-3	-5	-5	-8	32
word:director-general	1	-3	-3	-6	-3	-11	25	-1	-5	20
word:dirham	-5	-3	-3	-9	26	-5	-4	19	-10	-3
word:disagree	-36	-6	-5	-11	-7	-6	-9	-4	-9	-7
word:disclose	-6	-3	-3	-8	-4	-5	3	2	-9	13
word:discuss	36	-4	-3	-5	-6	-6		-5	-5	-5
word:discussion	44			-2	-3	-5	-5	-3	-4	-6
word:dish	-11	22	-18	47	-4	-17	-6	-6	43	-4
word:dismiss	-17	-3	-4	-3	-4	-4	-5	20	23	21
word:dispute	1	-4	-5	-4	-5	-9	-4	-4	32	-5
word:dissolve	-11	-4	-3	27	-7	-7	-6	-4	-9	45
word:distributor	-10	-4	-5	-5	-16	38	-8	-6	23	-5
word:district	-19	-7	-7	-3	3	38	-8	-3	5	-4
word:division	5	-2	-5	-2	-7	-6	-5	-5	-4	-14
word:dma	-7	-3	-3	-4	-4	-7	-14	-3	30	-11
word:do	-7	-1	-4	-3	-4	-4	-2	-3	-3	-4
word:doctor	-14	34	-3	-6	-4	-9	-19	35	-14	-7
word:document	-2	-5	-2	20	8	-7	-1	-5	-4	-4
word:doha	8	-7	45	-8	-5	58	-5	-3	-5	-7
word:doll	-13	-12	-5	-5	-5	-10	-8	-4	-6	-8
word:dollar	-8	-3	-4	-4	28	-5	-3	-4	1	-4
word:domestic	-29	-3	-4	17	-7	21	-13	-4	-5	-8
word:dominance	-11	-3	-2	-4	-5	-4	-11	-3	-5	-5
word:donate	-7	-5	-5	-8	101	-7	-5	-9	-9	-6
word:door	33	-4	3	4	-3	-8	-6	-3	-2	1
word:double	-10	-4	-4	-3	7	-7	5	1	-4	5
word:doubt	-17	-10	-3	-2	-9	-4	-13	-4	-3	-13
word:down	4	-1	-4	-6	-4	-4	5	4	-1	6
word:download	-19	-4	-6	-5	-7	14	38	-32	-20	-5
word:dozen	-23	10	-2	-4	-5	-2	-4	-12	-13	-4
word:dr	15	17	-5	-4	-4	-7	-1	-5	-9	12
word:dr.	1	-5	-6	-4	-5	-8	-3	-2	-5	1
word:draft	-1	-3	-5	-2	-5	-3	33	-6	-8	-5
word:drag	-9	-4	-6	28	-4	-7	-7	-3	13	-4
word:draw	-4	-4	13	-3	-5	-3	-1	-3	-6	-4
word:dream	-21	-7	-4	-5	-6	-24	-6	-13	-5	-4
word:dresden	5	28	-3	-5	26	-13	-6	-3	-5	-4
word:drive	-3	2	-6	-1	2	2	-6	-7	-6	-5
word:driver	13	-4	-5	-4	-8	7	3	-18	-4	-5
word:driverless	7	-5	-3	-2	-10	55	-7	24	-15	-3
word:drone	3	4	-5	1	2	4	12	25	6	-5
word:drop	15	15	-4	1	-5	-5	5	-4	7	5
word:dsa	2	-5	-12	-4	-3	-4	1	-3	9	-6
word:dubai	-2	7	32	-8	1	-7	-3	2	1	-5
word:dublin	-1	-3	-5	-7	-3	-5	-9	-8	13	-4
word:duct	-1	-5	2	-4	-5	-7	58	-15	-9	-4
word:due	1		17	-10	-7	2	8		-7	-4
word:durbar	9	26	-6	-5	-3	26	-4	-3	-5	-3
word:during	16	-1	-5		-4	4	-6	-1	-6	-5
word:dushanbe	-8	14	-4	5	-8	28	-3	-2	-3	-5
word:dutch	1	-4	-7	4	12	5	-10	-12	12	21
word:duty	3	-9	-4	-6	-5	-4	20	-4	7	18
word:dwelt	9	-6	-7	-5	-2	-5	-7	-2	-6	-4
word:e-commerce	15	-6	14	-11	-6	-15	-4	-6	36	-4
word:e-government	2	-4	-4	15	-3	-4	-11	-3	-4	5
word:e-mail	-20	-4	-6	-5	-5	-8	-5	-5	-18	-5
word:e-residency	-7	-7	-5	-6	-7	-6	-4	-3	-3	-5
word:ear	70	-5	-6	-13	-9	-10	-4	-4	-8	-7
word:earlier	13	-4	-5	4	-4	5	-2	5	1	4
word:early	-15	6	-4	-5	3	3	-3	-3	-7	-5
word:earmark	-14	-4	-6	-4	56	-9	-3	-3	-4	-3
word:earn	-22	-8	-6	-4	-7	-10	-4	-5	-6	-9
word:earth	14	11	-7		-5	-17	10	-7	-6	1
word:ease	-1	-3	-4	-3	-7	-16	34	-3	-4	-5
word:east	-5	-5	33	-7	-4	18	-3	-4	-4	-3
word:easter	-6	-3	-1	-9	-3	-2	-2	-4	22	26
word:eastern	-11	6	-4	-3	-6	16	-7	-3	-4	-20
word:easy	-12	-3	-4	-7	-5	-7	5	-3	-7	-6
word:economic	-5	-6	11	-2	-5		7	-3	-1	6
word:economy	-1	-1	11	8	-4	-6	-5	-3	-4	-5
word:ecosystem		-4	-6	-6	-7	-8	-6	-3	-3	-6
word:edge	25	-19	-8	-3	-5	-6	-2	-3	-4	-4
word:edition	-10	-12	34	-4	-4		-6	-3	-3	-4
word:education	-6	-5	-3	3	-6	-18	-5	-4	-6	-2
word:educational	-7	-4	-4	21	-12	-21	-6	-3	23	-3
word:effect	-12	-4	-1	9	-5	-9	32	8	-8	3
word:effective	-6	-31	-3	-3	-8	-4	-2	-2	-2	36
word:efficient	6	-3	-3	2	-2	-15	-4	-2	-2	-3
word:effort	-1	3	-6	-1	-4	11	-5	-2	-3	-4
word:egyptian	20	-13	-9	-4	-6	57	-6	-3	-8	-6
word:eighth	-25	-19	36	-3	-5	-4	-3	-2	-4	-6
word:eindhoven	22	-3	-3		9	-3	-5	30	-13	-3
word:elect	-16	-5	-6	-5	-6	-7	-8	-4	-8	68
word:election	-38	-4	-3	-3	18	29	-5	-3	-6	-18
word:electric	-11	9	-3	-4	12	17	14	-4	-6	-5
word:electricity	7	-4	-4	-5	-1	7	-11	8	-6	-4
word:electronic	-5	-4	-4	-11	-3	2	16	2	-6	-6
word:electronics		15	8	-6	-10	-6	27	-4	-4	-11
word:else	-16	-5	-4	-5	-5	-10	-6	-5	-7	-5
word:elsewhere	-12	-5	-3	5	-3	-10	-4	-4	-12	-5
word:embassy	4	13	-5	8	12	13	34	-3	-5	-5
word:emerge		-2	-2	4	-8	-6	29	-4	2	-6
word:emergency	16	12	-4	30	-6	-6	21	-7	-7	-6
word:emphasize	-10	-4	-4	-3	-3	-11	-6	-4	-4	-7
word:employ	-12	-4	-5	-6	-5	-9	-6	-4	-7	-6
word:employee	-15	-4	-4	-5	-5	-6	-7	-4	-5	-6
word:employer	-10	-4	-5	-9	-9	-8	35	-6	-8	-5
word:employment	-18	-3	-19	-8	-4	10	-11	-3	-4	-4
word:empty	-27	5	9	-1	-6	-6	-4	39	-2	-3
word:enable	-4	-5	-3	1	-3	-2	-2	-2	-2	-2
word:enact	-5	-3	-4	-7	-4	-13	69	-5	-7	-4
word:encounter	2	-5	-10	-4	-11	-9	-4	-3	-5	-4
word:encourage	2	-6	-4	-6	-6	-4	14	-4	-8	-4
word:end		3	1	2	-1		4	-3		2
word:endorse	-11	-3	-4	10	-5	-7	44	2	-9	32
word:energy	-12	-5	-4	-5	1	-5	-8	-2	-6	-7
word:enforce	-8	-5	-3	-3	-3	-12	37	-3	18	-3
word:enforcement	-5	-2	-3	-5	-4	-7	-12	-5	27	-11
word:engage	39	-5	-9	-6	-5	-5	-5	-4	-7	7
word:engagement	60	18	-5	-5	-6	-7	-3	-4	-5	-5
word:engineer	1	5	-1	-2	-6	4	1	-3	-2	-4
word:engineering	-1	-8	12	-5	-6	5	-4	-2	-3	-7
word:enhance	-25	-6	-6	-11	-3	-4	-12	-2	-4	-6
word:enough	-7	-4	-4	-6	-4	-5	-13	-4	18	-3
word:enroll	-8	-3	-5	28	-7	19	-6	-3	-6	-4
word:ensure	-11	-3	-8	-1	-2	-3	-13	-2	-10	-6
word:enter	-1	-3	-3	12	3	8	-7	18	6	-4
word:enterprise	-3	-4	-3	5	-8	-4	-7	-4	-3	-8
word:entity	-8	-4	-4	-7	-6	-6	-11	7	56	-4
word:entrepreneur	-8	21	-4	-8	-7	-9	-6	-3	-3	-4
word:entry	-6	-2	-3	-1	-5	-4	-5	-6	19	-4
word:environment	-10	-5	-3	-4	-6	-7		-3	-3	-4
word:envoy	1	5	-7	-9	-5	-4	-7	-3	-5	-1
word:equal	-12	-3	-5	32	-15	-5	-5	-2	-3	-6
word:equiano	-10	-4	-4	-9	-8	33	-4	-5	-6	-5
word:equip	-15	-9	-5	-6	26	62	-5	-8	-7	-8
word:equipment	13	1	-5	-5	7	-2	-11	1		-5
word:equity	-2	-4	-3	-7	26	-4	8	-11	-12	-3
word:era	-7	-6	-3	-2	-10	45	-18	-4	-6	-2
word:erase	-5	-2	-3	-11	-3	-3	40	-10	47	-12
word:error	-12	-6	-3	-5	-11	-7	-4	-3	36	-5
word:es	-7	-4	-3	-6	34	33	-8	-5	-13	-5
word:establish	-6	-8	-3	3	8	30	-3	-6	-7	-3
word:estate	-5	-3	-3	-3	25	-3	-13	-20	-7	-7
word:estimate	19	-5	-4	-5	1	3	-8	-5	-8	-5
word:eu		-4	-5	-3	-6	33	19	-2	-4	-5
word:eur	-4	-2	-2	-9	-10	-11	-4	-9	3	-3
word:euro	-4	-3	-3	-2	27	-6	-6	3	2	-4
word:europe	-12	-2	-3	-3	2	-3	-10	-3	8	-1
word:european	-6	-2	8	-5	7	15	7	-2	-2	-4
word:evaluation	-8	-2	-2	-4	-5	-11	-4	24	7	-4
word:eve	22	-10	-22	-7	-5	43	10	-8	-6	-5
word:even	-6	-6	-5	-11	-3	-6	-5	-3	-3	-5
word:evening	16	-9	5	5	-1	-2	-5	-3	-2	-1
word:event	-11	-4	42	-2	-6	8	-4	-3	-5	-5
word:ever	-3	-5	-7	1	-9	-8	-6	-3	9	-9
word:everybody	1	-4	-4	-7	-14	-4	-7	32	-4	-2
word:everyone	-4	-2	-3	-3	-4	-5	-4	-18	-4	-3
word:everything	38	-5	-4	-6	-7	-5	-6	-4	-6	-7
word:evidence	37	-7	-3	-3	-8	-5	-4	-5	2	-12
word:ex	31	-5	-4	-5	-3	-4	-3	-2	-7	-6
word:examine	2	-4	18	-7	-7	-6	-7	-6	-6	-4
word:excellency	51	-6	-16	-4	-3	16	9	-3	-4	-6
word:exchange	-3	6	-4	14	-3	-2	-4	2	-4	
word:excise	35	-4	-12	-8	-6	-6	55	-3	-4	-6
word:exclusive	-14	-4	-3	-10	-12	15	35	-22	5	-3
word:exclusivity	-12	-8	-4	-3	-5	-8	-7	-5	27	-4
word:executive	14		4	-3	-4	-1	-1	-5		20
word:executives	-29	-3	-4	-4	-2	-4	-2	-1	-5	-2
word:exempt	17	-5	-3	-23	-3	-5	19	33	-18	-6
word:exemption	-9	-2	-2	-4	-3	-2	-11	-12	-5	-3
word:exhibit	-17	-7	53	-8	-8	-14	-6	-4	-6	-6
word:exhibition	-18	4	49	-5	-5	-13	-4	-4	-4	-3
word:exhibitor	-11	-7	72	-5	-5	-17	-4	-3	-6	-4
word:exist	-3	-3	-4	24	-4	-8			-10	-3
word:expand	5	-4	-4	9	6	2	-4	7	-7	-3
word:expansion	-3	-6	-5	2	22	-5	-4	-3	-6	-5
word:expect	-2	11	3	-5	1	1	-4	-2	-6	-3
word:experience	-7	-4	-4	-4	-7	-4	-6	-2	-4	-5
word:expert	-7	-5	-4	-7	3	-4	-6	-4	-5	7
word:expertise	-10	-6	-2	6	-10	-3	-2	-2	-1	-3
word:experts	-4	-4	-4	-8	-20	-8	-44	-3	-5	-3
word:expire	-11	-3	-5	-26	-7	-6	-8	-8	12	-4
word:explain	16	-10	-3	-5	-4	-4	-7	-4	1	-3
word:explore	17	-3	-7	13	-8	-5	-4	-4	-4	-3
word:expo	-15	3	90	-8	-6	-15	-3	-7	-5	-3
word:export	10	-4	-5	-6	-6	-6	12	-1	-2	-4
word:exporter	-5	-5	-5		-6	-7	24	15	-6	-6
word:expose	-4	-2	-4	-4	-21	-4	-10	-6	41	-4
word:express	-10	-5	-4	-6	-6	-6	-5	-3	-5	-5
word:extend	-5	-3	-2		-2	1		4	-6	14
word:extension	-6	-4	-3	-4	45	-7	-4	-10	-9	-3
word:eye	-5	-4	-4	19	15	5	-6	-3	-6	-6
word:fab	-7	45	-4	-6	14	-7	-15	-8	-8	-3
word:face	37	-4	-5	-7	-5	-5	-7	-6	1	-6
word:facebook	8	-4	-3	-7	1	-3	-5	-5	2	-4
word:facial	-9	-3	-8	-6	-7	-6	22	-5	23	-3
word:facility	-9		-5	-3		20	-5	-1	-1	-2
word:fact	31	22	-3	-10	-5	-4	40	-21	-4	-8
word:factory	-8	-7	-6	-3	23	24	-5	-2	-6	-4
word:fail	-7	-4	-2	-7	-8	4	-8	-5	25	-2
word:failure	-12	-4	-4	-5	-17	-8	-7	26	47	-3
word:fair	-15		50	-4	-4	-7	-4	-3	-6	-4
word:fall	2	-5		-5	-8	3	-4	-3	-1	1
word:familiar	-6	-3	-3	-3	-15	-3	-6	-5	27	-2
word:family	-4	-3	-4	-4	7	-4	-3	-4	-5	-5
word:far	-4	6	-8	-5	-5	-2	-5		7	-5
word:fare	-13	-3	-1	-2	-11	-6	-3	20	-19	-3
word:farewell	42	-20	-2	-3	-5	-3	-4	-2	-3	28
word:farm	-11	-4	-4	5	8	9	-5	3	-1	-4
word:farmer	-5	-3	-3	-7	-10	73	-17	-3	-6	-7
word:fast	-16	-6	-6	-11	-3	-5	-8	-3	-5	-4
word:faster	19	-5		-9	-7	-8	-5	-2	3	-2
word:father	-12	-6	-5	-6	-8	-6	-4	-3	-5	-34
word:fault	4	17	-5	-6	-4	-9	-6	-4	-11	-7
word:favor	-15	-3	-3	-4	3	-6	3	3	8	-8
word:fdi	-14	-4	-3	-5	-12	32	-4	-3	-4	-7
word:fear	-11	-6	-5	-5	-6	-6	14	-5	-8	-11
word:feature	-26	-6	18	-4	-5	36	-5	-3	-4	-8
word:february	4	-1	2	2	-4	3	11		7	-4
word:federal	-6	-3	-4	-4	-3	-8	39	-11	11	8
word:fee	11	-4	-6	-6	-6	-5	11	-3	-10	-5
word:feed	-5	-7	-3	-5	-9	48	-5	18	11	-3
word:fellow	-29	-4	-8	-6	-4	-6	-3	-2	-4	-8
word:ferry	-7	-6	-4	-6	-4	-6	-6	32	-17	-3
word:feud	-27	-12	-7	35	-6	-9	-9	-4	-5	-9
word:few	-10	8	-7	-4	-4	-5	7	-4	-2	-5
word:fiber	-3	-4	-4	11	6	14	5	-4	-3	-5
word:field	-7	4	-4	-3	-4	-5	-5	-2	-2	-2
word:fifth	-9	-5	2	-5	-1	-2		-3	-8	3
word:fifth-generation	-5	-4	-5	-3	-9	32	-5	-5	-8	-3
word:fight	-3	-7	-5	-4	-6	-6	-6	-5	-4	-6
word:figure		-6	-8	-5	-9	-8	-8	-4	-10	-5
word:file	-12	4	-4	-4	-5	-7	-9	-1	33	-7
word:filing	-4	-4	-4	31	16	-5	-5	-11	-11	2
word:fill	-29	-4	28	-4	-4	-5	-8	-4	-7	-8
word:film	-30	-5	-5	2	-9	-5	-5	-5	-10	-10
word:fin	-8	-3	-3	-5	-11	-6	-2	-10	52	-5
word:final	-1	-3	-3	-4	6		21	9	-5	-7
word:finalize	-6	-2	-3	-24	-3	-7	63	-8	-5	-3
word:finally	30	-4	-4	-4	-5	-8	-5	-3	15	-4
word:finance	-10	1	2	-4	-3	1	-3	-4	-5	27
word:financial	-11	-5	-4	-4	14	-9	13	-3	4	-3
word:financing	7	7	-4	10	18	-14	-4	-15	-6	-3
word:find	-3		-4	-5	-3	-6	-7	-3	7	
word:finding	-10	-4	-2	-4	-6	-3	-6	-18	36	-3
word:fine	-7	-3	-5	-4	-6	-4	-8	-6	16	-5
word:finish	-10	-4	-3	-4	19	-14	-9	-5	-10	-4
word:finnish	-11	-6	47	-11	29	-6	-6	-5	-9	-4
word:fintech	6	-4	30	-4	4	1	1	10	7	-8
word:fintechs	-4	-5	-3	1	-10	-4	-11	-11		-9
word:fire	-12	6	-7	-4	3	21	-6		-11	53
word:firm	1	1	-4	-1		-5	-1		-1	-4
word:first			-2	-2	-1	24	-2	5	-5	
word:fiscal	-5	-5	-3	-3	-12	-4	-21	-3	-9	-4
word:fish	-9	-6	-6	-3	-5	-3	-2	-3	3	-5
word:five-day	11	52	-2	-5	-3	-4	-2	-2	-2	-3
word:five-year	-2	-5	-3	34	-4	-12	13	-3	-8	-4
word:fix	7	-5	-3	-6	12	-1	29	10	-8	-4
word:fjordnet	-16	-11	-6	-6	-5	-11	-5	-3	-6	55
word:flag	-3	9	-4	-6	-7	54	24	-5	-16	-11
word:flank	8	4	-4	-4	-4	-5	-4	-3	-5	-7
word:fleet	-16	14	-3	-5	-10	32	-5	-5	-6	-6
word:flight	14	-19	-6	-3	-5	39	-5	24	-10	-4
word:flood	-13	42	-10	-9	-5	-9	-7	-4	-35	-3
word:floor	-2	6	18	-7	-5	-8	2	4	9	2
word:florida	41	-6	-3	-10	-8	45	-4	-3	-3	-3
word:flow	-8	-3	-4	11	4	-5	-4	1	-7	-5
word:fly	13	23	-2	-5	4	3	-4	8	-6	-6
word:focus	34	-6	-5	-12	-5	-5	-5	-4	-4	-3
word:follow	2	-6	-4	2	2	1		-4	4	3
word:following	27	-2	-5	-5	18	-5	-2	-2	-6	-5
word:foot	-19	44	33	29	-8	-20	-11	-4	-5	-6
word:for	-1		-1		2	-1	1		-1	-2
word:forbid	-11	-3	-4	-4	-4	-7	16	-6	14	-5
word:force	-12	-4	-5	21	-5	-4	27	-6	-2	-1
word:foreign	-4	-4	-2	-5	-3	-7	17	4	-4	-5
word:form	-10	-4	8	36	-17	-7	9	4	-6	-4
word:formal	-8	-2	-3	-10	-4	-5	-2	-9	78	-4
word:former	-13	-4	-6	-1	1	3	-6	-6	17	5
word:formerly	-7	-2	-3	-4	50	-4	-8	-4	10	19
word:fortnight	45	-12	-2	-4	-2	-2	-2	-3	-6	-14
word:forum	-20	-4	64	-5	-5	-10	-5		-4	-4
word:forward	-3	4	-5	-6	7	-1	9	-3	1	10
word:foster	6	-2	-3		-4	-3	-6	-3	-2	-3
word:found	-12	-3	-4	-5	-6	-10	-5		-11	-8
word:foundation	-7	-5	-5	5	7	45	-6	-4	-5	-5
word:founder	-5	-5	23	2	6	7	-5	-4	28	-2
word:four-day	-11	23	42	-4	-3	-16	-3	-3	-4	-6
word:four-member	15	-3	-2	-4	-2	-3	-3	-1	-1	-5
word:fourth	10	-6	-5	-5	-1	3	-1	-6	-4	4
word:framework		-5		12	-5	-7	4	-3	1	-2
word:franc	-7	-2	-2	-1	24	-3	-4	1	1	-3
word:france	22		-4	-4	-3	-6	-5	-3	-4	43
word:francisco	-5	53	4	-4	-3	-5	-5	-2	-4	-6
word:frank	-3	-3	-5	-4	-4	-6	-4	-4	-5	-7
word:frankfurt	-18	20	-7	-6	25	-9	-5	-6	-8	-5
word:fraud	-9	-6	-4	24	-5	-4	-9	-3	2	-6
word:free	-6	5	-7	1	2	23	4	-5	-4	-4
word:freedom	-16	-2	-3	-4	-4	-8	-12	-4	45	-4
word:freeze	7	-2	-3	-5	-5	-4	-8	-3	22	-4
word:french	-21	-8	-17	-4	-6	16	22	-3	-6	-8
word:frequency	-2	-3	-4	1	-7	-4	-6	34	-12	-3
word:fresh	-12	9	-3	-7	11	-6	-3	-8	-5	2
word:friday	4	5	6	4	-3	9	3	4	1	3
word:friend	-20	-5	-9	-4	-5	-5	-4	-3	-11	12
word:fringe	11	-6	-22	21	-3	-4	-5	-2	-3	-3
word:from	-2	3	1	-2			1	1		2
word:front	4	-7	-5	5	-3	-6	-5	-5	-13	-5
word:fruitful	-1	-4	-3	-3	-5	-3	-6	-3	-3	-4
word:full	-14	-6	2	-5	-7	3	-7	8	-7	10
word:fully	-4	-6	-3	-6	-10	-4	-9	-5	-8	-12
word:fund	-4	-3	-3	-3	13	5	1	-5	-5	-4
word:funding	-12	-3	-5	-12	60	-4	-3	-8	-4	-6
word:further	5	-4	-6	-6	9	-8	-2		8	10
word:future	-5	-4	16	-10	5			-2	-3	-4
word:g20	-20	-16	51	-4	35	-6	-4	-2	-3	-11
word:gaborone	-6	7	3	4	21	16	-2	-17	-7	-2
word:gain	-8	-5	-3	-8	-3	-5	-5	-3	13	-4
word:gambling	5	-6	-4	-3	-4	-3	41	-2	-6	-4
word:game		-3	-3	-13	-16	-11	2	5	-3	-3
word:gap	-14	-3	42	-6	-15	-7	-6	-6	10	-4
word:gas	-13	2	-3	-7	36	-6	-8	6	-8	-3
word:gate	40	-18	-9	-10	-12	68	-7	-4	-5	-4
word:gateway	3	-4	-4	7	-3	-4	-12	26	-7	-5
word:gather	16	-8	32	-5	-4	-7	-5	-3	-6	-6
word:gathering	-2	-4	57	-1	9	-7	-5	-2	-6	-8
word:gazette	2	-2	-4	-1	3	-7	56	-7	-9	-5
word:gb	-16	-2	-4	-11	-9	-7	-5	-2	-4	-6
word:gdp	-9	-4	-8	-4	-19	-5	-7	-3	-5	-3
word:gdpr	-5	-2	-3	-4	-2	-4	-18	-5	22	-2
word:gear	-21	-2	-3	-4	-5	-4	-4	-5	13	-5
word:gen	7	-4	-3	-2	-4	-5	-8	-3	20	-7
word:general	-11	-3		3	1	-7	-1	-4	-1	15
word:generation	-12	-5	-4	6	-7	-10	-5	-3	-7	13
word:generative	-11	-5	-7	-13	22	33	37	-3	-7	-4
word:geneva	-3	21	18	-4	-4	-7	-4	-3	-5	-6
word:geopolitics	-6	-7	-2	-6	-4	-2	-3	-2	-2	-2
word:george	-9	-5	-2	16	23	-5	-5	-2	-3	41
word:get	-1	2	-3	-4	2	-1	-2	9	-2	-5
word:ghana	3	-3	-5	-2	-6	5	-6	-5	10	9
word:ghz	-8	-4	8	-4		-7	8	8	-12	-3
word:giant	-3	1	-3	-15	11	-5	-2	-3	-1	-5
word:gift	1	-4	-7	-3	35	-6	-4	-3	-5	-7
word:gigabit	-10	-4	-8	-4	-12	12	34	-4	-6	-5
word:girl	-8	-11	-6	-9	-4	72	-8	-3	-9	-3
word:gitex	6	-5	44	-5	-3	-4	-3	-2	-3	-5
word:give	-1	-3	1	-3	3	-2	3	9	3	
word:glad	-26	-5	-3	-2	-5	-14	-3	-2	-4	-10
word:glass	4	-3	-4	-5	-9	-6	-7	-2	-4	-7
word:global	-1	3	16	-1	-4	-5	-4	-2	-3	-4
word:globe	-9	-4	-3	-3	-3	-11	-5	-1	-7	-2
word:go	-1	3	-1	2	-1	3	1	-1	-1	
word:go-ahead	-4	-2	-2	-6	-21	-18	-4	51	-27	-2
word:goal	-13	-5	-3	-6	-8	-7	-5	-2	-4	-4
word:good	-9	-2	-4	-5	-5	-3	-6	-3	-7	-4
word:governance	-10	-2	-4	-5	-5	-4	10	-3	-3	-6
word:government	1	-2	-1	-2	2		9	-2	-2	4
word:governor	10	-4	-7	-4	7	8	2	2		-3
word:gpus	-41	-4	-3	4	-2	-16	-5	-3	-2	-3
word:grace	-19	-4	66	-8	-5	-6	-4	-4	-6	-18
word:graduate		-8	9	12	-3	-7	-6	-7	-4	-5
word:grand	8	-5	33	-2	-3	-12	-13	-6	-4	-4
word:grant	3	-3	-3	-2	14	-4	-5	11	-4	-3
word:graphic	3	-3	-4	-4	38	-17	-6	26	-4	-3
word:great	5	-6	-6	-3	-8	-5	-3	17	-3	-3
word:green	-7	5	-4	-4	2	-13	16	29	-8	-3
word:greet	-7	-6	-8	-4	-4	-3	-3	-2	-4	-11
word:grid	-9	-5	-4	-8	21	24	-15	19	-8	-3
word:grievance	23	-3	-4	-4	-8	-5	-10	-3	-10	32
word:grill	-14	-4	-6	-8	-6	-7	-6	-7	-10	-9
word:grilled	11	-4	-3	-5	-5	-4	-7	-4	-13	-12
word:grok	-7	-1	-3	-4	-6	-6	-3	-5	1	-12
word:ground	-3	-1	-4	2	3	27	-5	-8	-3	-1
word:group	-6	3	-4	-1	9	-5	-4	-2	3	5
word:groups	-11	5	-5	-4	-11	3	-2	-2	-2	-7
word:grow	-11	-4	-1	-8	-6	-9	-7	-3	9	-5
word:growth	8	-7	2		-6	-4	1	-3	-4	
word:guangzhou	8	-6	-5	-6	-4	-4	-4	35	-7	-6
word:guarantee	-6	-3	-8	-6	47	-5	-3	-6	-6	-3
word:guard	-9	-8	7	-5	-5	-8	-8	-3	-8	-5
word:guest	2	-1	5	-4	-4		-4		-4	-6
word:guidance	-7	-2	-3	14	-27	-18	82	-4	-6	-3
word:guide	76	-2	-5	-4	-4	-11	21	-3	-5	-10
word:guideline	-11	-4	-6	-5	-4	-14	49	-4	-6	-5
word:gujarat	14	-6	-3	-4	-4	-4	-4	-2	-8	-11
word:gulf	-9	53	1	-4	-6	5	-7	7	-5	18
word:guwahati	-13	15	-16	-5	-12	-10	-5	-4	-4	-6
word:győr	-7	-9	-5	-4	19	20	-7	-10	-5	-3
word:h.e.	6	-5	12	-4	-6	-4	-4	-3	-3	-6
word:hackathon	-15	-13	89	-9	-5	-9	-6	-4	-6	-5
word:hail	14	-4	-3	-4	25	-5	-3	-3	-6	-7
word:half	-5	3	1	-8	10			2	-5	-4
word:hall	3	1	10	-1	16	-1	2	8	-7	-6
word:halve	-15	-4	-4	-6	-6	-5	14	-5	-14	-4
word:hand	-3	-5	-5	4	5	-5	2	-2		2
word:handle	-1	-5	-4	-3	-8	4	11	-7	-7	-6
word:handover	18	37	-5	-6	39	-8	-3	-4	-6	-10
word:handset	18	-3	-10	-6	-6	-6	16	17	-12	-6
word:handshake	49	-4	-5	1	-4	-8	-7	-4	-5	-4
word:hang	15	-5	-6	-5	-9	-7	-6	-4	-10	-6
word:hanoi	16	25	9	-4	-4	4	-5	-3	-5	-6
word:happen	-26	-15	-7	-5	-5	-9	-7	-3	-7	-6
word:harare	13	-3	-4	-5	29	-7	-3	31	-8	-5
word:harbor	-25	39	30	-5	-5	-9	-4	30	-12	-5
word:hard	-20	-4	-3	-6	-5	-9	-10	-3	22	-4
word:hardly	14	-5	4	-4	-3	-4	-2	-4	-4	-6
word:harm	20	-3	-4	-4	-5	-5	29	-3	-4	-5
word:harmonized	-14	-4	24	-2	-4	-6	-10	-2	-4	-2
word:have	-3	-1	-2		1		-1		4	1
word:he	1	1	-6	-1	-2	-2	-6	-3	-5	5
word:head	1	1	5	-3	-3	-5	-2	-1	-3	15
word:headline	-21	-6	5	-5	-5	-7	-6	-5	-7	-6
word:headquarter	-13	-2	-5	-22	-4	-14	-4	-4	-9	-4
word:headquarters	12	-8	-4	-3	-8	11	-3	-3	-2	-3
word:health	-6	3	4	17	-5	17	-4	-3	-3	21
word:hear	32	-1	-5	-4	-3	-4	-4	-5	3	-4
word:hearing	48	5	2	-6	-4	-3	4	-3	-7	-8
word:heart	8	2	-5	-5	-8	-6	-3	32	-12	-2
word:heat	-1	17	-4	1	-5	-10	-4	-3	-4	-4
word:hectare	-10	-4	-3	-5	-18	-8	26	19	-7	-10
word:helm	-15	-6	-4	-6	-5	-7	-3	-3	-5	57
word:help	-15	-5			-3	1	-1	-4	-3	-5
word:helsinki	9	-4	18	-5	9	11	-4	-4	-4	-5
word:her	12	9	-4	-7	-2	-7	10	-4	-2	-7
word:here	21	-4	-4	-1	-5	-3	-7	-5	5	-7
word:hide	21	-3	-6	-6	-5	-9	-6	-3	4	-20
word:high	-3	-6	-6	-2	-1		10	-3	-1	-5
word:high-level	-6	-4	14	-2	-12	-4	-7	-2	26	10
word:high-speed	-4	-3	-2	-3	-5	-15	-3	-5	-3	-2
word:high-tech	1	-11	-6	-6	-4	-6	-5	-3	-3	-7
word:highly	-7	7	-5	-2	-13	-3	-2	-2	-2	-4
word:highness	31	-5	-13	-4	-6	-10	-6	-2	-5	-11
word:highway	16	-7	-6	4	-4	-23	-4	-3	-6	-3
word:him	11	-4	-3	-3	-6	-5	-4	-3	-2	6
word:himself	-2	29	-4	-6	-3	-18	-3	-2	-6	-22
word:hint	-31	-13	35	-4	-9	-6	-4	-5	-8	-20
word:hire	-17	7	-7	16	-3	11	-3	-4	-7	-3
word:his	9	4	-3	-5	-5	-6		-3		16
word:historic	-23	11	-3	11	-5	77	-2	-2	-3	-5
word:history	-14	2	-2	-2	18	-4	-3	-3	7	-5
word:hit	4	-5	-6	-4	-7	-4	-3	-9	3	-3
word:hold	11	-2	9	-3	-2	-5	-1	-3	-4	-5
word:holder	-5	-2	-3	-7	-17	-3	14	-51	7	-2
word:holiday	13	-3	-2	-4	-6	-5	2	-5	-5	12
word:home	-7	7	-3	-5	1	-2	-7	-4	11	-6
word:hon.	-9	-12	6	1	1	-4	-3	-2	-4	-8
word:honiara	11	8	-7	-8	20	-10	-4	-3	-5	-7
word:honor	35	-5	-14	-4	-9	9	-5	-4	-5	-5
word:honorable	37	-3	-3		-3	-6	-3	-2	-9	-4
word:hope	-12	-1	-12	-11	-5	-9	-4	2	-6	-5
word:hospital	-8	-4	-3	25	22	33	-2	-7	-13	-5
word:host	2	-5	17		-4	-4		-2	-3	-2
word:hotel	7	-4	9	-1	-3	-13	-10	-2	-8	-3
word:hotline	-10	-11	-3	22	-8	-9	-8	-7	-21	-6
word:hotspot	-13	-5	-4	50	7	34	-8	-3	-6	-9
word:hour	17	-3	1	-3	-3		2	-4	1	-2
word:house	18	-5	-5	-1	-5	-2	6	-2	4	-3
word:household	-8	-4	-4	-7	-6	-8	-7	-5	-16	-7
word:housing	43	31	-3	-3	-4	-3	-2	-2	-5	-5
word:how	9	8	-3	-4	-5	-7		-4	-2	-4
word:however	-8	24	-4	-3	-4	-6	-11	-7	21	-5
word:hrk	-8	-3	-7	-3	-16	16	-7	-24	-10	-2
word:hsinchu	-32	24	10	-13	-6	30	-6	-4	-4	-4
word:hub	-7		-9		-3	12	4	-2	-4	-3
word:huddle	10	-6	-4	-4	-3	-4	-4	-2	21	-4
word:human	-13	-2	-3	-5	-3	-5	-7	-1	-2	-5
word:hurdle	17	-3	-3	-4	-7	-8	-6	2	-5	-10
word:hyderabad	-9	-5	-4	-8	13	-20	-5	-5	-6	-7
word:hydrogen	23	-37	12	-5	18	65	-8	-6	-4	-7
word:i	-12	-4	-4	-4	-7	-3	-6	3	-5	-4
word:ias	-17	-4	-2	-3	-2	-3	-8	-8	-15	41
word:iași	-19	-8	-4	-4		-11	-4	-6	-3	-5
word:ict	-7	-5	8	-2	-5	-7	1	-4	-5	4
word:id	18	-4	-5	-19	-7	9	2	-4	-6	-7
word:idea	-17	-5	-6	-7	-12	28	-11	-5	-6	-4
word:identification	24	-3	-3	14	-12	-10	-8	-3	42	-3
word:identify	-3	-6	-2	-11	-4	-4	-7	-2	-12	-4
word:identity	1	-5	-4	4	9	2	20	-6	-6	-6
word:idle	-11	-7	-6	38	-12	27	-6	-4	-6	-4
word:if	-10	1	-5	-5	-6	-4	-9	-3	-13	-6
word:ill	33	-4	-39	-4	-5	-5	-5	-2	-7	-8
word:illegal	-6	-3	-3	-7	-3	-7	-2	-6	27	-2
word:image	23	-5	-7	-2	-5	4	-6	-3	22	-3
word:imagine	-22	-4	-5	-4	-6	-7	-10	-8	-7	-6
word:immediate	-15	-3	-4	15	-3	-4	33	14	-19	15
word:impact	-8	-4	13	-4	-3	-3	-8	-1	-3	-4
word:implement	-18	-2	21	-3	-17	-3	16	-5	-9	-5
word:import	-3	-4	-6	-3	-6	-11	40	-7	19	-5
word:importance	-10	-6	-4	-4	16	-4	-3	-5	-5	-3
word:important	-2	1	-5	-6	2	-4	-5	-3	-3	-4
word:impose	-6	-3	-4	-4	-6	-4	10	-7	27	-3
word:impress	-8	-6	-6	-4	-4	-4	-5	-3	-5	-6
word:improve	-6	-3	-3	-5	-6	-7	-4	-6	-8	-3
word:in	2	1	2	-1	1	3	-1		-1	-1
word:in-principle	-11	-2	-3	-6	-13	-4	-6	64	-11	-5
word:inaugural	-21	-5	54	-4	-6	20	-6	-2	-3	-3
word:inaugurate	-19	-10	22	-5	-6	81	-7	-3	-6	-7
word:inauguration	-12	28	-3	-5	-5	58	-3	-2	-4	-6
word:incentive	19	-4	-6	-2	19	-5	3	-9	-6	-5
word:incident	-9	-2	13	-3	-9	-6	-4	-3	4	-7
word:include	-8	-4	13	7	-2	-8	-5	-3	-4	-2
word:increase	11	-5	-11	-7	-10	-9	19	-3	40	-5
word:incubator	15	21	-11	-7		48	5	-4	-13	-5
word:independent	-21	-4	-3	-2	-5	-5	-6	42	-5	-5
word:india	28	-7	24	-5	-4	-13	-7	-4	-8	28
word:indiana	-25	23	-12	-6	-5	-6	-4	-2	-4	-5
word:indicate	6	-3	-1	-5	-2	-3	-4	-2	-4	-4
word:indict	-14	-3	-3	-7	-4	-7	-10	-7	87	-9
word:individual	-3	-7	-4	-7	-9	-5	-13	-1	19	-4
word:industrial	-14	3	4	14	1	3	20	16	-9	-6
word:industry	-11	3	3	-1	-5	-3	3	-3	-2	-3
word:inform	44	-4	-2	-4	9	-6	-8	-6	-4	-8
word:information		-3		-1	-6	-5	5	-4	5	3
word:informed	7	-5	5	8	-4	-5	-4	-3	-5	-6
word:infrastructure	-4	-3	-4	-1	-2	-2	-2	-3	-4	3
word:inherit	-19	-4	-4	-3	-4	-4	-12	-10	-6	-11
word:initial	-18	8	-6	79	-15	-8	-9	-4	-18	-3
word:initiative	-4	-4	-1	5	2	5	-9	-2	-4	-4
word:inject	-6	-3	-3	-4	33	-7	-7	12	-16	-4
word:injunction	-11	-2	-3	-2	-2	-2	31	-6	16	-2
word:ink	-12	-3	-4	73	-3	-7	-4	-4	-8	-4
word:innovation	-8	-2	-3	-6	3	12	4	-2	1	-4
word:innovative	-6	11	-7	-4	-6	-12	-4	-3	-3	-3
word:inquiry	-8	-3	-6	-5	-6	-8	-7	-5	76	-5
word:inr	18	-5	-2	-1	40	-1	-3	-5	-2	-2
word:insist	7	-4	-3	-7	-7	-6	-4	-4	-20	-5
word:inspect	1	69	-4	-10	-5	-9	2	-10	-5	-6
word:inspection	-14	52	-3	-4	-4	-9	-6	-2	6	-6
word:inspector	-28	-4	-4	-3	-14	-5	-2	-6	27	-6
word:instagram	14	-1	-1	-6	-16	-5	-3	-7	11	-2
word:install		-3	-2	-4	-4	-3	-17	31	-9	31
word:installment	-8	-5	-3	-3	-9	-10	-6	41	-24	-5
word:instalment	-8	-3	-4	-6	-26	-7	-7	4	-17	-2
word:instant	-6	-4	-5	5	-7	79	8	7	-15	-6
word:instead	39	-5	-5	-4	-8	34	-6	10	-10	-9
word:institute	-23	-6	17	-5	-8	-6	-4	-2	-4	-4
word:institution	-13	-4	-8	-1	-7	-5	-13	10	-2	-3
word:instruct	-11	-3	-4	-4	-5	-4	-7	-6	1	-8
word:instruction	-8	-3	-5	-5	-3	-11		-5	54	-6
word:instrument	-5	-3	-3	25	-6	-2	-11	-10	-6	-6
word:integrate	-6	-4	-3	-3	-9	-8	-4	-4	-6	-4
word:integration	-18	-4	-3	-8	1	-9	-15	3	-8	-4
word:integrator	-11	11	-8	92	-6	-13	-5	-6	-9	-10
word:intelligence	-10	-5	5		-4	-6	6	-3	-4	3
word:intelligent	-31	27	-6	-2	-3	38	-2	-2	-1	-3
word:intend	-12	-5	-5	-4	18	-2	-1	-4	-6	-1
word:intent	-9	7	-5	47	-7	-6	-6	8	-6	-4
word:interact	91	-6	-8	-7	-5	-7	-5	-3	-8	-12
word:interaction	22	-5	-5	-5	-4	-7	-5	-3	-4	-9
word:interconnection	-11	-3	-3	19	-4	-6	-8	-4	-10	-4
word:interest	-1	-3	-2	-4	2	-7	10	-5	-2	-4
word:interested	-29	-6	-3	-3	-5	-4	-2	-3	-3	-3
word:interference	-14	-4	-3	-19	-5	-6	-5	-2	-18	41
word:interim	-16	-5	-3	-4	-3	-4	-11	-5	4	49
word:interlocutor	41	-11	-4	-4	-3	-22	-2	-2	-3	-4
word:international	-15	-6	15	-1	-4	-9	-4	-2	-4	-5
word:internet	2	-5	-1	-4	-2	-3	-4	7	-1	-6
word:interview	-17	-5	-10	-5	-4	-4	-3	-2	-5	-5
word:into	-3	-1	-4	-4	14	9	1	-4	8	-3
word:introduce	8	-1	-5	-7	-4	22	3	-3	9	2
word:invest	-6	-3	-3	-4	31	-4	-2	1	-5	-4
word:investigate	-7	-3	-4	-5	-6	-6	-4	-9	64	-3
word:investigation	-5	-2	-4	-4	-5	-6	-6	-5	45	-4
word:investment	-5	-3	2	-5	-2	-2	-1	-1	-5	-3
word:investor	-6	-3	8	-5	12	3	3	-4	-7	-4
word:invitation	-16	42		-4	-4	-4	-3	-3	-6	-9
word:invite	-12	-6	32	-4	-5			-6	-5	-5
word:involved	-10	-2	-2	-11	-5	-3	-4	-4	13	-6
word:iphone	-2	-2	-2	20	-11	-2	-4	2	21	-2
word:irbid	7	-3	-12	-17	-4	8	-6	-3	-5	-3
word:islamabad	37	-4	6	-4	17	-6	-3	-2	-4	-11
word:island	-8	16	-5	2	-3	10	-5	7	-5	-5
word:issue		-3	-3	-4	-1	-3	5	11	7	-1
word:issuer	-11	-2	-9	-4	-6	-13	83	25	-7	-10
word:istanbul	11		27	3	-4	-5	-4	-4	-3	-6
word:it	-6	-2	-3	-2	1	-1	-1	2	2	-3
word:itinerary	-21	83	-6	-7	-4	-12	-4	-2	-4	-3
word:its	-8	-1	2		7	15	4	4	4	-2
word:jakarta	-18	21	17	-5	-3	-8	-4	-3	5	-5
word:jan.	40	-3	-3	-3	-7	-2	-4	27	4	-2
word:january	2	-6	-2	2	5	5	24	4	3	6
word:japan	-15	62	-8	34	-12	43	-7	-3	-5	-5
word:japanese	-12	-7	-7	-10	68	-8	-7	-5	12	-4
word:job	-9	-5	-4	-5	19	-6	-7	-2	-4	7
word:johannesburg	-1	-3	-23	-5	28	-4	-3	-4	-6	52
word:johor	-30	-3	-5	-6	-15	28	48	-9	-3	-4
word:join	-9	-5	4	23	-1	2	-3	-1	-6	-3
word:joint	9	-6	-6	27	-3	-5	-5	-2	-5	-4
word:jointly	-19	-10	41	10	-6	2	1	-4	-6	-4
word:joke	-18	-3	34	-5	-9	-8	-27	-4	-10	-6
word:jose	17	-6	14	-6	-4	-9	-3	-3	-2	-2
word:josé	5	-8	37	-2	-7	-6	-2	-3	-3	-3
word:journalist	-16	19	14	-5	-6	2	6	-4	-7	-5
word:journey	-36	18	-2	-11	-3	-2	-3	-1	-3	-5
word:judge	-9	-2	-6	-5	-3	-6	-18	-7	27	-5
word:july			-2	-4	1	9	15	13	3	1
word:june	-3	9	-1	-1	4	8	3	9		7
word:just	8	-4	2	-11	18	-3	-6	-6	-6	13
word:justice	-16	-5	-4	-4	-4	-4	-5	-3	57	-4
word:karachi	29	-4	11	-4	23	-20	-4	-9	-6	-3
word:kathmandu	35	-3	6	-7	-8	-9	-6	3	-5	-3
word:kazan	-26	-8	48	-19	-7	-4	-3	-2	-3	-10
word:keen	-11	10	-4	-2	-6	-2	-1	-3	-2	-5
word:keep		-2	-5	-4	4	-4	-1	1	-5	2
word:kes	-7	-4	-4	-4	-5	-7	-9	-3	97	-3
word:key	-2	-3	-6	5	-7	-1	-8	-3	-5	-4
word:keynote	-15	-6	74	-7	-7	-8	-4	-3	-4	-4
word:kick	-10	5	7	-8	-8	43	-6	-3	-7	-5
word:kigali	-21	3	29	22	1	12	-6	-3	-5	-4
word:kilometer	-1	-5	-5	3	-8	5	-5	-3	-8	-5
word:kind	-14	-4	-5	-4	-1	5	-4	5	-2	-4
word:kingdom		-6	-12	-19	-2	-6	-12	-2	-4	-11
word:kingston	-16	-4	-6	15	-4	-8	-5	-5	-8	-3
word:kit	-10	-5	-5	24	-7	-9	-6	-7	51	-5
word:knock	-16	-5	-3	-6	8	-6	-8	-16	47	-7
word:know	-4	-4	-4	-2	-6	-5	-6	7	-1	-1
word:knowledge	-10	1	-4	-9	-4	-11	-3	-2	-1	-2
word:konza	9	33	-7	-5	20	35	-6	-2	-3	-3
word:korean	-13	25	19	21	-20	-10	-6	-3	-3	-5
word:krone	-6	-2	-4	-8	48	25	-3	-6	10	-7
word:kuala	-2	-3	7	15	-4	-5	-5	-3	-3	-5
word:kulim	26	-7	-4	-8	45	-28	-3	-3	-6	-4
word:kumamoto	-7	-5	-7	32	14	8	-4	-4	-9	-3
word:kuwait	-13	-3	20	-14	39	-7	-4	-8	-10	-5
word:kyiv	9	-8	-4	7	-14	-4	-7	-8	-6	-4
word:la	39	-3	-3	-5	-6	-4	-10	-1	-6	-6
word:lab	-10	-6	-5	13	-5	50	-5	-8	-5	-7
word:label	-7	-3	-4	39	-9	-14	34	-10	-26	-3
word:labor	28	-4	-3	-2	-4	-2	17	-3	-3	-7
word:laboratory	10		-5	8	-5	10	-5	-3	7	-3
word:lack	-14	9	-5	-5	-11	10	-4	-4	-5	-4
word:lae	-14	-5	-8	-5	-3	35	-10	-3	-5	-5
word:lagos	7	-4	33	-4	2	-7	-5	2	-6	-6
word:land		16	-4	2	6	8	-5	9	-6	-4
word:landing	-5	37	-5	-1	-5	-8	-4	-5	-4	-3
word:language	25	-4	-4	9	2	7	-6	-4	-6	-5
word:lanka	11	-7	-4	-5	10	-4	36	-4	-3	-3
word:lapse	-8	-4	-5	-6	-6	-8	-7	20	20	30
word:laptop	-16	-5	-4	-7	75	-14	25	-7	-7	-7
word:large	1	-1	-2		4	-4	1			-3
word:lari	-7	-5	-3	-4	43	-10	-4	-35	20	-5
word:laser	24	-3	-7	-6	-5	8	-4	-3	-4	-3
word:last	4	2	-4	3	3	1	2	1	-1	
word:lasting	8	-6	-6	-5	-3	-3	-7	-2	-5	-4
word:late	10	-3	-6	-4	2	-1		7	14	3
word:later	3	-6	1		5	-3	2			5
word:latin	9	2	17	-5	-3	-4	-3	-2	-4	-4
word:latter	-3	-2	-4	31	-2	-4	-9	-4	-4	-6
word:launch	-11	-2	-6	-3	-4	41	-2	-5		-2
word:laundering	2	-2	-4	-3	-11	-5	-6	-4	40	-8
word:law	-6	-3	-3	-5	-4	-5	17	-1	-6	-4
word:lawmaker	3	-4	-5	10	-4	-7	-6	-3	-11	-7
word:lawmakers	2	-5	-5	-12	-5	-7	-17	-3	-4	-3
word:lawsuit	-8	-3	-3	-5	-4	-6	-5	-5	49	-4
word:lawyer	-2	-4	-4	-6	-8	-7	-5	-3	1	-5
word:lax	-14	-6	-6	-4	-7	-5	-4	-5	-13	-5
word:lay		-4	-3	-3	1	7	11	-4	4	-5
word:lead		6	-1	-5		-6	-4	-4	3	4
word:leader	1	12	7	-4	-4	-5	-5	-2	-2	-8
word:leadership	-9	-9	22	-4	-4	-5	-5	-2	-6	-8
word:leading	11	-3	-4	21	-6	-6	-6	-2	-6	-5
word:leak	9	-3	-4	-5	-4	-5	-12	-7	29	8
word:learn	13	-1	-3	2	3	-6	-4	-3	-6	-5
word:learnt	32	-4	-6	-4	-4	-6	-4	-3	-7	-23
word:lease	-23	-5	-5	61	-7	-12	2	11	28	-6
word:least	-10	-4	-5	-6	-9	-5	-6	-7	10	-4
word:leave	-5	10		-1	-3	-7	-5	3	-4	4
word:lecture	-8	-16	-14	-4	-6	-4	29	-6	-3	-18
word:leg	11	-9	-6	-10	-3	-8	-5	-3	-9	-5
word:legal	-4	-4	-3	5	-5	-9	-4	-6	-5	-1
word:legislation	-11	-3	-3	-8	-3	-7	30	-2	-7	-6
word:lend	23	-3	-3	-6	30	-8	-3	-5	-8	-4
word:lender	-3	-3	-4	5	21	16	6	-1	19	-5
word:lending	13	-3	-4	-6	28	-4	-4	10	-14	-3
word:length	14	-5	-15	-3	-1	-5	-15	-2	-7	-2
word:less	-13	-4	-4	-5	-10	-7	-5	-4	-6	-2
word:lesson	-21	19	-5	-6	-6	-8	-4	-4	-20	-7
word:let	-1	-3	-3	-4	-9	6	3	4	1	2
word:letter	-1		-4	17		-7	-6	7	-8	-4
word:leuven	14	-5	-7	21	-7	-15	-5	-4	-6	-5
word:level	-17	-2	-6	-7	-3	-5	-4	26	-6	-7
word:levy	5	-3	-8	-4	-3	-8	17	-3	-1	-6
word:license	-3	-1	-3	-1	-5	-1	-2	17	-7	-4
word:licensee	-6	-3	-4	-4	-5	-5		10	-11	-4
word:lie	-12	-6	-6	7	2	13	-6	-3	-6	-5
word:life	-10	-7	-5	-3	-7	-7	-4	14	14	-9
word:lift	-9	-3	-4	-4	-5	4	1	-6	47	-4
word:light	-10	-4	18	-6	-6	21	-4	49	-11	-3
word:like	-10		-6	-3	-8	-4	-4	-6	-3	-3
word:likely	-13	-3	-3	-8	-3	-3	-6	-13	-18	-16
word:likewise	31	-6	-4	-7	-1	-10	-4	-4	18	-5
word:lilongwe	21	-3	-4	-14	-9	24	-15	-4	34	-9
word:limit	12	-2	-5	-3	-3	-5	-7	-2	12	-3
word:limited	-9	-3	-4	-6	-6	-11	62	-3	-10	-8
word:line	12	4	-4	-1	5	9		1	-3	-5
word:link	25		-6	6	-6	12	-5	-3	-5	-4
word:lira	-7	-2	-3	-7	13	-4	-15	-8	31	-2
word:lisbon	21	-19	26	-4	-9	-7	-4	-3	-4	2
word:list	-9	5	-4	-6	-1	-5	-3	-2	27	-3
word:listen	29		-5	-6	-6	-4	4	-3	-6	-6
word:literacy	18	-11	-13	-2	24	-6	-3	-2	-6	-3
word:lithography	6	-3	-3	19	1	-6	-5	16	-9	-5
word:litigation	-8	-5	-5	-4	-8	-13	-4	-3	50	-4
word:little	-13	-5	-4	-6	-5	-6	-6	-5	-6	-8
word:live	-10	-8		4	-8	94	-6	-9		-5
word:living	-20	-4	-2	-5	-7	-10	31	-2	-5	-12
word:loan	-7	-3	-5	4	22	-4	-6	-10	-6	-3
word:lobby	4	-6	-3	-4	-6	-6	-5	-3	6	-3
word:lobbyist	-30	-4	-8	-6	-6	-6	-32	-3	-6	39
word:local	-5	-1	6	-5	-8	1	-2		-3	-4
word:localize	8	-9	-3	-4	-5	-5	-3	-17	-3	-3
word:locally	-8	-5	-6	-9	-9	32	-6	-6	25	-3
word:location	-9	-7	-5	-5	-5	-12	13	-7	-6	-5
word:lock	7	-3	-5	-4	34	-6	-12	-4	13	-6
word:lodge	-12	-3	-4	-4	-5	-6	8	14	29	-4
word:logistics	-3	-3	-3	-12	8	-6	-2	-3	-2	-2
word:london	33	28	-9	-11	8	-7	-8	3	2	-3
word:long	11	-2	-6	-4	-8	-9	2	-1	-6	-5
word:longer	-5	-6	-5	-5	8	11	-5	-9	-14	8
word:look	-1	14	-5	-1	-4	-6	-2	-4	3	-1
word:lose	-12	-3	-4	-5	-9	-7	-1	8	1	-5
word:loss	-7	-5	-16	-7	-6	-31	6	-4	-6	-4
word:lot	-10	-7	-4	5	-7	-6	-5	67	-9	-4
word:love	-20	-5	-3	-3	-4	-5	-6	-10	-5	-4
word:low	-14	-4	-4	-5	-6	-23	1	4	-7	-6
word:low-orbit	10	-3	-3	14	-5	-8	-4	29	-12	-4
word:lower	-12	-6	-8	-5	-7	35	24	-5	-5	-4
word:lt	-7	-3	-2	-3	-5	-4	-6	-4	17	-5
word:lucky	-11	-4	-4	-5	-8	-7	-5	56	-30	-7
word:luleå	-16	35	44	-6	-8	26	-17	-7	-3	-3
word:lumpur	-2	-3	7	15	-4	-5	-5	-3	-3	-5
word:lunch	20		-8	2	-3	-3	-3	-2	-4	-4
word:lusaka	2	-6	4	-8	9	14	-4	-4	-9	-4
word:lviv	-14	-4	54	-10	-4	-7	-3	-7	-6	-5
word:machine	-1	12	-5	-5	2	19	8	1	5	-6
word:madrid	16	37	-6	-3	-5	-1	-2	-3	-4	-4
word:magdeburg	-11	-3	-2	9	11	-10	-4	-3	-5	-5
word:main	-6	1	-6	5	-5	-8	-4	-8	11	-4
word:maj	8	-2	-3	-2	-2	-4	-11	-2	21	-9
word:major	-16	-4	11	-4	-9	-4	-6	-2		-7
word:majority	-9	-3	-4	-4	33	-5	30	-7	-9	-4
word:make	-4	1	-3	-1	1	-1	7	-4	-1	2
word:maker	-9	-4	-5	-4	17	-4	2	2	-1	-1
word:malaysia	5	-5	-3	40	44	-5	-6	-9	-8	-5
word:malé	4	-4	-7	-5	-4	-10	25	23	-10	-23
word:man	-7	-16	-3	-5	-7	-5	-3	-3	-10	27
word:manage	-16	-3	27	-5	22	-7	-1	-3	-6	4
word:management	10		-4	-4		-5	-4	-3	-7	-5
word:manager	-1	-3	-4	-5	8	-6	-4	-3	1	12
word:manama	10	-6	-2	9	18	35	15	-4	-12	-6
word:mandate	-15	-4	8	-5	-3	-5	-8	-4	-12	23
word:manila	24	-3	-4	24	-4	-5	-4	-6	-13	-4
word:manufacturer		46	-11	-3	-5	-3	23	-4	-2	-2
word:manufacturing	-23	-3	9	-5	9	-6	-4	-2	-2	-3
word:many	-7	2	-4	-6	-4	1	-4	-4	-5	7
word:map	26	-3	-5	-7	20	-7	-3	5	-4	-4
word:maputo	26	-4	-4	-8	-14	-14	-7	-12	-27	-8
word:march	5		2			-1	6	-5	9	7
word:margin	33	-4	-5	-4	-4	-4	-4	-3	-4	-7
word:mark	-31	-5	41	-4	21	-6	-6	-3	-5	-5
word:market	-11	-3	-4	-5	-2	7	-5	-4	-3	-4
word:marketplace	-5	-3	-3	9	-5	26	-5	-6	34	-4
word:markets	-7	-3	-5	-5	-4	-6	4	3	6	-3
word:marrakech	-11	-4	38	8	-4	-5	-6	-3	-3	-3
word:marshal	57	-3	-6	-9	-4	-6	-3	-3	-3	-10
word:mass	-13	-6	-6	-4	-5	-4	20	-4	-9	-4
word:mast	-4	6	-5	21	-15	3	-1	-2	-5	-3
word:master	-16	-6	-8	5	-6	-7	-10	-4	-5	-6
word:masterplan	-9	-3	-4	-5	-5	-4	-12	-4	-13	-5
word:material	-17	-5	-3	-3	-5	-15	-7	-3	-3	-5
word:matter	7	-5	-1	-6	-6	-5	-7	-1	-2	-4
word:may		2	3	-3	-3	4	10	4		5
word:mayor	-10	-5	15	-5	-8	2	-6	-3	-7	-4
word:mean	2	-2	-1	-6	-2		14	-3	-5	-4
word:meantime	20	-4	-5	17	-22	-9	-5	-3	-6	-8
word:meanwhile	-13	-5	7	12	-5	6	5	5	-2	4
word:measure	-5	-4	-4	-12	-4	-7	60	-9	4	-5
word:mechanism	13	-4	-3	-3	-3	-3	-5	-2	-2	38
word:media	-24	-4	-4	-6	-6	-6	26	-4	-13	-6
word:medical	17	-7	-3	2	-8	7	-7	-2	-7	-8
word:medium	3	-5	3	-5	-4	-6	17	13	-8	-5
word:meet	34	-4	-2	-4	-2	-5	-4	-3	-5	-6
word:meeting	22	-3	-2	-3	-4	-5	-4	-2	-4	-3
word:megahertz	-12	-4	-5	-10	-8	-6	-9	40	-8	-5
word:megawatt	7	-6	-8	-6	-9	42	8	17	-7	-5
word:member	-6	4	1	-4	-4	-3	1	-2	-5	-3
word:members	23	-3	-5	-5	-4	-5	-11	-6	-15	-8
word:memorandum	-10	-3	-3	38	-3	-6	-4	-4	-5	-4
word:menafn	-3	-3	-4	-10	-6	-4	-2	-2	-4	-4
word:mention	-28	-6	-12	-6	-6	-12	-6	-8	-6	-8
word:merchant	-19	-3	-5	-6	-4	41	-10	27	-16	-10
word:merger	-3	-3	-4	-5	-13	-5	-9	25	-14	-3
word:message	-13	-2	-2	-6	9	-5	7	8	-14	-4
word:messaging	1	-4	-4	-5	-7	-4	11	-4	-5	-8
word:meter	-5	-3	-4	9	17	7	-9	-9	-8	-5
word:mhz	-7	-3	-3	-9	-4	-4	-7	61	-8	-5
word:miami	-28	45	-9	-3	-6	-3	-2	-2	-6	-5
word:mica	-7	-1	-2	-4	-7	-4	-8	44	-24	-2
word:microelectronics	-13	-46	-4	-4	-5	-4	19	-4	-4	-3
word:middle	-12	-3	-3	-5	-3	8	-2	-3	-4	-4
word:midnight	14	-6	-12	-5	-4	68	-24	-3	-12	10
word:might	3	-4	-3	-4		-5	-4	-9	-9	-4
word:milestone	-36	-12	-2	-6	-3	-2	-2	-3	-2	-3
word:military	4	-3	-4	-4	10	5	-8	-3	-8	-4
word:mill	8	22	-2	-10	12	-6	-4	-4	-6	-2
word:million	-9	-3	-2	-4	-22	-7	-3	-4	23	-3
word:mind	-25	-6	-4	-4	-5	-8	-3	-3	-6	41
word:minimum	-3	-3	-1	-4	-5	-4	30	-21	-2	-2
word:mining	31	-4	-3	-5	-12	-25	-22	-3	7	-3
word:minister	-12	-6	4	-5	5	-2		-4	-7	10
word:ministerial	6	15	47	-5	-3	-4	-5	-3	-4	13
word:ministers	-28	-4	64	-14	-3	-5	18	-3	-5	14
word:ministry	12	-2	-2	-1	4	-4	4	-1	-5	-6
word:minor	-9	-4	-5	-5	-4	-8	40	-8	15	-5
word:minute	27	-8	-5		-5	4	-7	-3	-6	-6
word:miss	-13	-4	-4	-4	-6	-5	-7	-4	-6	-6
word:mission	10	9	-5	1	-3	4	-3	-2	-4	-4
word:mistake	-12	-5	-4	-5	-10	-7	-6	-4	-10	-5
word:mobile	-6	1	2		-6	1	6		-3	-5
word:model	6	-3	-4	-1		14	7	-5	-2	-5
word:modernisation	-17	-5	-4	-6	23	-7	-6	-4	-5	-5
word:monday	15	2	1		-1	4	4	3	1	3
word:money	-9	-3	-3	-4		-2	2	-3		-4
word:monitor	-9	-4	-2	24	-2	-3	55	-3	-15	-10
word:monitoring	-42	-10	29	3	-7	-6	-8	-10	-10	-1
word:monopoly	-12	1	-4	-3	-7	-6	-4	-5	9	-3
word:month	-1		3	-2	-1	5	4	4	3	2
word:montreal	-4	-13	48	-4	-5	-14	-4	-3	-4	-11
word:mood	-23	-3	-3	-4	-3	-4	-4	-3	-7	-4
word:more	-7	-4		-5	-1	-3	-1	-3	-5	-2
word:moresby	5	-20	30	-1	-2	28	-4	-2	5	-7
word:morning	12		1	-6	-4	-5	-2	-4	9	-5
word:most		-1	-2	-2	-4	-6	-3	2	-4	-6
word:mostly	-9	-4	-5	-15	17	-4	-5	-3	-10	-5
word:motion	-18	-4	-3	-4	-4	-17	23	-4	44	-11
word:motorway	-12	-6	-7	-5	-6	23	-5	-6	-5	-4
word:mou	-4	-4	-3	44	-6	-5	-5	-4	-5	-3
word:mountain	8	-4	-5	-5	-4	-4	-4	-2	-5	-5
word:mous	-2	-5	-8	58	-6	-7	-5	-3	-3	-2
word:move	-6	-4	2	-5	1	-3		-4	7	8
word:mps	13	-4	-7	-3	-4	-4	4	-2	-5	-5
word:mr	-5	-6	-3		-11	2	-2	1	-5	-2
word:mr.	21	-8	-6	-2	-3	-5	-3	-2	-4	-1
word:mrs	15	-5	-4	15	-3	-3	-3	-1	-2	-10
word:ms	6	-5	-4	-5	-4	-6	-5	-3	-1	1
word:ms.	-15	-4	-9	-4	6	-8	-5	-3	-4	-8
word:much	-2	-4	-1	-4	10	-10	-5	-5		-4
word:multinationals	5	-2	-2	-4	-8	-1	-13	-7	-2	-4
word:mumbai	53	-7	31	-6	-4	-11	-6	-3	-6	-3
word:munich	14	3	16	-4	-4	-8	-6	-3	4	-4
word:municipality	6	-4	-5	-5	-19	-5	-8	26	-3	-3
word:muscat	22	4	50	-4		-9	-3	-4	-4	-6
word:must	-7	-5	-4	-6	-6	-6	14	-5	2	-4
word:mutual	7	-3	-4	25	-4	5	-6	-3	-5	-6
word:mw	-8	-9	-8	33	-10	14	-7	-3	-6	-4
word:mwc	-7	-5	13	-6	-3	-3	-2	-6	-5	-3
word:my	-1	-5	-5	6	-8	-7	-4	-3	-3	-4
word:nadi	-9	-2	2	-5	42	-4	-4	-5	2	-5
word:nairobi	-1	5	-9	2	12	11	-5	-3	-9	-8
word:name	-13	-1	-3	-1	-4	1	-6	-4	7	11
word:nang	-12	40	-6	-4	-6	22	8	-4	-8	-7
word:nation	-5	-4	2	-5	-5	-3	21	-3	5	-4
word:national	-8	-1	2		1	4	15	-2	-4	-3
word:nationwide	-8	28	-3	-8	7	-10	30		20	-4
word:natural	-13	-5	-4	-4	-5	-6	-5	-4	-6	-5
word:near	-2	-8	-5	-6	12	16	-5	-4	-4	-4
word:nearly	-17	16	-6	-4	-5	-7	-7	-3	4	-4
word:need	-9	-5	-1	-3	-4	-6	-6	-4	-5	-2
word:negotiation	45	-10	-5	-7	-4	-12	-6	-3	-4	-4
word:neighbor	30	-9	-5	-4	-6	-5	43	-3	-8	-6
word:net	-14	24	-4	-4	-6	-4	-5	-6	-8	-14
word:network	-3	-4	-1	3	2		-4	-3	-3	-3
word:never	-6	-4	-3	-4	-3	-4	-10	1	5	-3
word:new	-4	5	-1	-1		3	5	-2	-3	15
word:newcomer	-8	-3	-4	-5	-5	-6	-5	-8	-6	30
word:news	-7	-5	-6	-2	-6	-6	-4	-3		-4
word:newspaper	-8	-6	-4	-9	-6	-8	-4	-4	-7	-5
word:next	7	-1	7	-2	-3	6	4	-2	-3	-1
word:ng	-11	-6	-4	-5	-7	30	-4	-3	-3	-5
word:night	10			-6		10	2	2	5	-1
word:nine-day	-17	34	-4	-3	-2	-3	-3	-2	-4	-7
word:ninh	-12	-2	-1	-6	42	-4	-2	-13	-4	-3
word:no.	-13	-4	-3	-9	-4	-5	56	-3	-11	7
word:nobel	-4	29	-7	-2	-4	15	-4	-3	-3	39
word:nobody		5	-8	-4	-4	-7	-5	-2	5	-9
word:nod	-21	-3	-3	-7	9	-5	4	25	-15	-4
word:nominate	-17	-5	-7	-4	-5	-4	-5	-3	-5	68
word:nomination	-38	-5	-3	-4	-5	-4	-7	-8	-6	111
word:non-binding	-5	-4	12		-15	-6	-10	-6	2	-5
word:none	-11	-10	-5	-6	-5	-7	-6	-4	-4	-3
word:noon	33	-5	-12	-4	-11	-3	-2	-3	-6	-6
word:nordic	-14	-5	28	-4	5	21	-7	-4	-4	-7
word:nordtel	63	-4	-5	-5	-5	-6	-4	-3	-5	-10
word:north	-2	-5	-4	-3	13	6	-2	-2	-6	-5
word:not	-7	-2	-4	-5	-3	-5	-5	1	-3	-3
word:note	-3	-2	-4	-1	-3	-5	2	-5	-3	-5
word:nothing	-16	-6	-4	-3		-12	-4	-5	-13	-6
word:notice	21	-3	-3	-6	-5	-5	16	15	23	2
word:notify	-12	-5	-8	-6	-7	-9	104	-8	-23	31
word:nov.	49	-7	-6	-4	-5	-4	-4	-3	-9	-5
word:novara	-7	25	-3	-3	27	-14	-5	10	-35	-2
word:november	-3	4	20	3	-4	10	14	3	1	-2
word:now	-11	-5	-4	-3	-2	1	-4	3	-5	3
word:nowhere	-1	-2	-2	-3	-3	-8	-5	-3	-6	-4
word:npr	-3	-4	-2	-4	-9	-6	-7	-43	-27	-3
word:nuclear	-4	-5	-3	3	-5	-7	-10	-2	-4	-3
word:number	-7	3	8	1	-6		15	-2	3	-5
word:o	-20	-6	-6	-7	-6	-7	-6	-6	-9	-7
word:oath	-33	-4	-5	-3	-4	-4	-4	-2	-4	59
word:object	-5	-5	-5	-5	-4	-8	-13	-11	29	-6
word:objection	-7	-2	-2	10	15	-5	13	31	1	-3
word:obligation	-11	-1	-1	-5	-7	-5	-2	-28	22	-1
word:oblige	-10	-4	-3	-7	-5	-7	4	-7	-10	-5
word:obtain	-8	-2	-2	1	12	-5	-7	37	12	2
word:occasion	-12	1	6	5		-5	-4	-3	-4	-2
word:oct.	40	-7	-4		-4	-15	-6	10	-5	4
word:october	2	11	14	-2	-4	14	5	6	-1	-2
word:odds	32	-7	-7	-4	-9	-6	-4	-4	-5	-9
word:of	-1	-1	-1	-1			-1	-1		1
word:off	1	6	-3	-6	-6	17	-3	-3	9	-5
word:offer	3	-2	-5	-5	11	-11	-5		-6	-3
word:offering	-10	-5	-5	-5	-7	74	-5	-3	-6	-6
word:office	4	-3	-4	-1	-2		-2	-1	1	
word:officer	-4	-4	12	-6	4	-5	-4	-4	13	26
word:official	5	9	-3	-2	3	1	-4	-1	-1	-5
word:officially	-15	-4	11	-37	-5	46	-8	-3	-5	16
word:officials	43	-3	9	-5	-6	-4	-7	-4	-9	-5
word:officiate	-16	-8	41	-6	-6	39	-4	-4	-6	-6
word:offline	-22	14	-4	-10	-3	-9	-5	-2	-6	-3
word:ohio	-11	-4	-3	-5	13	-7	-4	-5	13	-8
word:old	-9		-5	-5	5	8	-6	-5	-6	-8
word:on	7	1		1	-2	1	4			-1
word:once	-13	-4	-4	-6	-2	-8	-3	1	13	11
word:online	9	2	-6	-1	4	2	16	-4	-1	3
word:only	-3		4	-4	-9	4	5	2	6	2
word:onsemi	-34	45	-3	-7	-1	-6	-5	-4	-5	-10
word:open	-3	-2	8	-3	-3	12	-3	-2	4	-2
word:open-access	-11	-4	-4	-7	27	-6	23	-28	-6	-4
word:opening	-16	-5	33	-5	-2	20		-4	-2	-5
word:operate	-9	1	-3	9	-5	12	-6	5	-8	-3
word:operating	-2	-2	-2	-4	-2	-5	-5	-2	-9	-3
word:operation	-13		-4	-5	-1	71	-5	-1	-7	-5
word:operational	9	-2	-3	-7	-15	-2	-6	-10	-12	35
word:operator	2	-4	-4	-2	1	-5	13	-1	-5	-5
word:opinion	-19	-6	-3	-3	-5	-4	-7	-5	-9	-6
word:opportunity	-11	-7		-1	-4	-4	-2	-2	-2	-6
word:opposite	51	-12	-3	-4	-13	-2	-2	-2	-2	-6
word:opposition	-17	-6	-4	-5	-4	11	-1	1	-4	-8
word:optic	-1	-4	-4	-9	-2	37	-8	-3	-5	-4
word:optical	-1	-5	-3	-4	49	-9	-2	-4	-6	-5
word:option	-6	-3	-4	13	-5	-4	-9	-4	-22	-4
word:orbit	-6	-7	-4	5	-7	30	-6	4	-7	-3
word:order	-6	-2	1	-1	-5	-2	-6	-5	8	2
word:ordinance	-7	-4	-4	-5	-6	-10	68	-11	-9	-6
word:ordinary	-8	-4	-3	-2	-6	-9	-10	36	-12	-3
word:organization	3	-3	-5	-4	5	-4	-4	-12	-3	-4
word:organize	-12	-4	66	-3	-5	-7	-5	-3	-5	-5
word:organizer	-23	-11	67	-7	-6	-7	-5	-3	-8	-5
word:osaka	25	34	-11	-5	-6	38	-13	-3	-3	-5
word:oslo	12	-4	-7	-4	18	-6	-6	-3	1	-6
word:other	6	-6	4	-3	-6	-3	5	-3	-4	-3
word:others	-1	-4	9	-6	-6	-7	-4	-4	-1	-5
word:otherwise	-14	-4	-16	-5	-4	-9	-5	-6	-7	-4
word:ottawa	-9	46	-8	-4	-5	-7	-7	-4	4	-9
word:ought	-10	-3	-4	-6	-4	-5	-8	-3	-8	-3
word:our	-1	-5	-3	-4	-6	8	-5	-3	-6	-5
word:oust	-9	-9	-6	-4	-5	-13	-6	-4	-11	68
word:out		-2		-4	2	2		-3	2	-1
word:outage	24	3	-4	-4	-5	-7	-2	-7	25	-6
word:outcome	-5	-3	-4	13	-7	-6	5	7	-9	-9
word:outfit	-11	-3	52	-6	15	-19	-3	-5	-10	-6
word:outgoing	-7	-3	-3	-6	-6	-5	-7	-3	-4	-13
word:outlay	-8	-4	-6	-11	97	-8	-13	-13	-6	-4
word:outline	58	-18	-7	-14	-5	-4	-5	-3	-4	-3
word:outside	9	-2	-1	-5	-2	5	-4	-7	8	4
word:outskirt	-12	-4	-13	-8	15	36	-3	-3	-7	-4
word:outsource	-5	-8	-6	9	-3	-3	-3	-3	-6	-5
word:over	8	-1	-1	-1	3	-1	-3	-1	5	1
word:oversee	-17	-4	-4	-7	-5	-6	-23	-4	-11	-16
word:oversight	-10	9	-3	-7	-9	-6	-15	-4	6	-4
word:overturn	-15	-3	-4	-3	-5	-4	-10	20	36	-4
word:owe	-7	-3	-4	-6	-10	-6	-5	-8	30	-3
word:own	-11	-3	-1	-4	-7	-7	-1	4	-4	
word:owner	-13	-3	-4	-5	29	4	-7	12	-8	-8
word:ownership	4	-3	-3	-4	14	-6	-1	23	-22	-5
word:pace	12	34	-7	-3	-4	-13	-6	-2	-10	-8
word:pacific	-5	-2	30	-3	-4	-5	14	-2	-1	-7
word:package	-5	-4	-3	-5	11	-10	13	6	19	-5
word:packaging	-7	10	1	-9	24	4	-5		-10	-4
word:pact	-6	-5	-9	59	-7	-8	-5	-5	-8	-4
word:page	2	-6	-15	-4	-5	-6	2	-4	6	-4
word:pain	-17	-8	-4	-4	-4	-7	-10	22	10	-5
word:palace	11	2				-6	-1	-3	-4	-3
word:palo	48	-7	-7	-4	-4	-6	-5	-2	-10	-5
word:palácio	31	28	-4	-2	38	-4	-2	-4	-2	-3
word:pandemic	-11	6	-4	-29	-3	-5	20	-3	-4	-5
word:panel	-20	-5	27		-6	2	-6	1	-5	-1
word:paper	-6	-1	-2	24	4	-7	-2	5	-7	-5
word:parcel	-4	-7	-4	-13	-7	43	-7	13	36	-3
word:parent	-2	-3	-6	3	-8	-7	-7	-6	-5	-4
word:parental	-8	-4	-3	-4	-4	-7	-10	-4	29	-2
word:paris	-11		41	-3	3	-6	-4	-3	-4	-5
word:park	6	8	-6	2	18	7	-6	4	9	-5
word:parliament	-7	-4	4	-4	10	-6	23	-3	-4	-2
word:parliamentary	38	48	-10	-4	-3	-3	-8	-3	-6	23
word:part	-5	-2	10	-3	-4	-2		-3	2	-4
word:parte	31	-5	-4	-5	-3	-4	-3	-2	-7	-6
word:participant	-28	-4	29	-4	-3	22	-3	-2	-4	-4
word:participate	-25	-4	-17	-4	19	-5	-8	-6	-5	-7
word:participation	11	-5	55	-15	-5	-7	-3	-3	-6	-9
word:particular	-9	-6	13	-5	-5	-4	-2	-3	-3	-8
word:particularly	-9	-5	-3	-4	-3	-3	-2	-2	-2	-2
word:partner	-4	-3	2	-1		-4	-4	-4	-3	-1
word:partnership	-6	-4		17	-5	-3	-5	-3	-5	-3
word:party	1	8	-6		-5	-5	-10	-8	-5	-3
word:pass		-1	-4	-5	2	-2	31	-6	-6	-1
word:passenger	-12	-3	-3	-15	-3	37	30	-7	-18	-5
word:passport	-8	-3	-5	-2	-6	21	-8	10	-9	-3
word:past	11	2	-9	-5	-6	-6	8	-3	-5	3
word:patent	-19	-3	-4	-8	-19	-5	-4	-6	93	-6
word:path	28	-10	-6	-6	-4	-4	-5	-3	-4	-3
word:patience	-2	-4	19	-6	-6	8	-5	-5	-10	-7
word:patient	8	-4	-3	-6	-6	-14	-10	-4	5	-5
word:patronage	-13	-4	16	-3	-6	-8	-6	-3	-4	-5
word:paulo	-15	23	45	-7	25	16	-5	-5	-8	-9
word:pavilion	-30	11	18	-3	-5	31	-4	-2	-3	-4
word:pay	2	-1	-3	-2	-4	-2	1	2	8	-2
word:payable	-8	-3	-3	-7	-25	-2	-8	12	31	-2
word:payment	3	-4	-5	16		11	6	6	-3	-4
word:peaceful	-6	-2	-2	8	-3	-2	-4	-1	-6	-7
word:pen	-20	-3	-4	49	2	-7	-12	-4	-4	-6
word:penalize	-7	-3	-3	-5	-13	-5	-21	-7	12	-4
word:penalty	-6	-3	-3	-6	-6	-4	-1	-8	15	-5
word:penang	-4	37	20	-5	15	7	-5	-4	-6	-5
word:penciled	25	40	-3	-5	-3	-4	-3	-3	-6	-7
word:pending	23	19	-4	-14	22	12	-6	-25	-6	-4
word:pension	-7	-2	-3	-7	15	-4	-6	-6	8	-5
word:people	-9	-5		-1	-1	-2	-5	-1	-2	-4
word:per	-8	-4	-5	-5	17	-7	14	-4	-7	-5
word:percent	-1	-5	-5	-5	17	-2	21	-5	-10	-4
word:period	-13	-4	-6	-4	22	-7	-11	-6	-5	2
word:permanent	-10	-6	-4	13	-7	-5	-5	-2	-15	47
word:permission	-7	-3	-3	-8	-10	-5	-4	71	-18	-3
word:permit	-2	-3	-2	-4	-4	6	2	22	-11	-3
word:person	21	-3	-5	-5	-5	-7	-6	-7	29	-9
word:personal	-8	-3	8	-6	-4	-6	14	-3	-1	15
word:persuade	-20	1	-8	-3	-3	-12	-3	-3	-4	10
word:peso	-9	-5	-4	-8	23	-7	-6	18	61	-3
word:petition	-17	30	-5	-11	-15	-6	-4	1	33	-6
word:phase	-4	-7	3	5	32	26	-5	-3	17	-6
word:philippine	3	-3	28	25	4	-6	-6	-3		-3
word:phone	5	-5	-4	-2			4	-2		-4
word:photo	-42	-5	-9	-5	-5	-7	-4	-3	-6	-5
word:photograph	-18	-11	-5	-7	-5	-8	-8	-3	19	-6
word:photonic	28	-26	-2	31	1	-9	-4	-2	-2	-2
word:pick	-7	-3	-4	2		-9	-6	-6	4	17
word:picture	-10	-4	-4	-5	-11	18	-5	-11	17	-10
word:piece	-3	-10	-3	-4	-7	-5	40	1	-7	-4
word:pillar	-17	-5	-4	-4	-6	-9	-10	-2	-2	-5
word:pilot	1	-5	-4	9	22	24	-6	4	-7	-5
word:pioneer	-11	-4	-4	-6	-6	-5	-4	-7	-4	-9
word:pitch		-13	31	-5	5	-6	-4	-5	-7	-5
word:place	4	-5	-2		-3	-1	-1	-4	3	1
word:plain	-8	-8	-3	-16	-5	-6	-7	-2	-11	-4
word:plan	1		-4	-2	5	3	2	1	-5	-5
word:planalto	7	-5	-2	-3	-1	-5	21	-1	-4	-3
word:planning	-26	-2	-2	-1	3	-4	-3	13	-3	39
word:plant	1	5	-5	-6	22	11	-2	-3	-4	-4
word:plate	-21	-4	-5	-5	-8	-8	-6	-40	-7	-4
word:platform	-5	-5	-3	2	-6	-1	2	-2	7	-2
word:play	-1	-6	1	-5	-4	-5	-6	-5	-6	-5
word:player	-25	-4	1	-4	-5	-5	-4	-5	-5	-4
word:plead	31	-5	14	-5	-6	-9	3	-7	-5	-6
word:pledge	-4	-5	-3	-2	31	-6	-6	-5	-8	-4
word:plenary	-7	-5	12	-3	-5	-6	17	-3	-6	-9
word:plow	-10	22	-6	-7	50	13	-6	-4	-10	-6
word:plug	-15	-4	-6	-8	-11	17	-5	-5	38	-6
word:pm	-21	-6	-6	-10	-6	-11	-5	-6	-9	-8
word:point	-10	-6	-6	-5	-4	7	-9	-3	-7	-5
word:poland	-13	-5	-24	-4	13	17	-15	-3	-5	56
word:pole	26	-4	-3	43	-10	-9	-12	-2	-7	-8
word:police		-4	-5	-7	-1	5	1	-6	41	-7
word:policy	6	-4		-4	-4	-3	19	-4	-2	-4
word:political	-8	-3	-3	-7	-4	-8	-3	-2	-3	-7
word:politician		-3	-2	-4	4	-13	-3	-2	-8	-5
word:politics	-16		-3	5	-5	-5	-4	-3	-4	-21
word:pool	-11	-7	-4	25	-6	-6	-2	-2	-4	-9
word:poor	-11	-4	-3	-7	11	-8	-8	-6	79	-4
word:popular	-13	-2	-2	-5	-10	-4	-8	-5	-9	-4
word:population	-10	-2	-2	-10	-9	-13	-3	17	-4	-3
word:port	14	-11	9	-3	-4	22	-5	-3	-4	-5
word:portability	22	-3	17	-5	-6	-5	39	-8	-12	-4
word:portal	-7	-7	-12	-6	-6	68	-6	-5	-7	-5
word:portfolio	-6	-7	-9	-3	-5	-5	-4	-2	-3	15
word:porto	8	-37	-6	-7	-3	21	-2	-2	-7	-3
word:position	-18	-3	-4	-13	-4	-5	72	-6	-4	-6
word:possible	-1	-5	-3	-10	-5	-4	-5	-3	-4	-3
word:post	-1		-4	-1	3	-4	-2	-4	-4	7
word:postal	-13	-13	-4	-9	-3	-9	-4	-3	-4	-3
word:postpone	9	38	11	-8	-5	13	15	-4	-6	-5
word:posts	-9	-5	-6	-3	-4	-3	26	-3	-17	-21
word:potential	28	9	-8	-4	-3	-1	-3	-4	-3	-5
word:pour	-9	-3	12	-4	74	-16	-3	-5	-4	-5
word:power	-1	-2	-6	2	2	-6	-4	3	-6	-6
word:powerful	-8	-5	-4	-3	32	55	-3	-2	-12	-3
word:practice		-4	-5	-7	-8	-6	8	-5	-1	-6
word:praise	-10	18	-5	-5	3	3	-4	-5	-4	-7
word:precede	-16	33	-6	-6	-5	-6	-16	-4	-9	-6
word:predecessor	-16	-4	-3	-3	-4	-6	28	-4	-7	34
word:preferred	-16	-7	-3	-9	-4	-13	-10	-2	-4	9
word:preliminary	-6	-2	-4	3	-7	-6	-5	29	39	-3
word:premier	-15	30	-5	-5	-4	-9	-7	-3	-4	-7
word:premise	22	-5	-4	-6	-8	-9	-3	-5	26	-3
word:prepaid	-6	-3	-4	-6	-5	-11	55	6	-17	-3
word:preparation	-11	-15	21	-12	-2	-3	-7	-5	-2	-5
word:prepare	23	20	-15	10	-9	-8	-6	-3	-5	-8
word:presence	-14	-4	1	16	-2	12	-4	-2	-3	-7
word:present	-5	-5	-4	-4	-1	-5	-1	-3	-5	-1
word:presentation	46	-3	-5	-7	-8	-12	-7	-3	-3	-8
word:preside	8	-4	4	-3	11	12	14	-3	-7	-6
word:presidency	22	-5	43	-10	-5	-6	15	-3	-5	37
word:president	-1	-7	-8	-5		2	-1	-3	-4	19
word:presidential	13	-4	-3	-4	-6	4	-2	-2	-4	-1
word:press	5	-3	-5	-3	3	5	-3	-4	-2	-5
word:pressure	-16	-3	-8	-8	8	9	-8	-9	-10	-14
word:previous	16	-6	-6	-4	-4	-5	-4	-2	-3	-7
word:previously	15	-4	-5	-8	-6	-7	-5	-4	28	-11
word:price	2	-1	-4	-5	-2	-6	5	-1	3	-5
word:pricing	38	-7	7	-7	-2	-24	19	-4	-5	-4
word:prime	-5	1	-5	1	6		19	-3	-5	2
word:principle	-14	-4	-4	-5	-4	-5	2	-11	10	-4
word:prior	-12	-7	-6	-7	-5	-4	-2	-2	-4	-20
word:priority	-14	-4	-4	-5	-5	-6	-7	-2	-4	
word:privacy	-8	-3	-4	-5	-4	-7	-5	-3	38	10
word:private	-2	1	-5	-5	-1	-7		1	-2	-1
word:prize	-25	20	-6	-3	-7	9	-2	-4	-3	-12
word:probe	-10	-8	-4	-5	-4	9	-8	-7	25	-4
word:problem	-10	-3	-4	-4	-5	-9	-5	-7	7	-6
word:procedure	-8	-3	-3	-6	8	13	-13	-5	-16	-6
word:proceeding	-3	-2	-2	12	-14	-14	-11	-1	26	-3
word:process	-10	-6	11	3	-7	-8	-6	1	13	-4
word:processing	-28	-2	-4	-8	-5	3	-8	-2	-13	23
word:processor	32	-3	-4	4	15	-8	-6	15	-5	-3
word:procurement	3	-3	-6	-5	-4	-5	5	-5	-5	-8
word:produce	-6	-4	9	-7	-8	-5	15	-4	-4	-5
word:product	-6	9	-8	4	-6	-9	14	-1	11	-5
word:production	-8	-6	-7	-6	-9	46	13	-3	-4	-5
word:productive	9	-3	-3	-3	-3	-2	-2	-2	-3	-6
word:profit	-7	-4	-4	4	-18	-9	-4	-3	-6	-3
word:program	6	10	-4	-2		6		-1	-6	-5
word:progress	17	-9	-5	-4	-3	-7	-3	-3	-3	-3
word:prohibit	-10	-3	-3	-6	-8	-6	2	48	34	-13
word:project	5	-4	-4	-4	6		-5		-4	-5
word:prolonged	-9	-4	-5	-5	-5	-9	-13	46	-9	33
word:promise	-8	-6	-3	-5	13	4	-1	-5	1	-5
word:promising	-8	-5	-8	-5	-6	48	-8	-4	-6	-4
word:promote	-2	2	-5	4	-3	-5	14	-3	-5	11
word:proper	-11	-2	-3	-2	-3	-4	-18	14	-13	-2
word:properly	-2	-3	-1	-6	-3	-4	-5	-3	-18	-4
word:proposal	8	-4	-4	-5	-5	-7	40	-8	-3	-6
word:propose	1	-2	-3	-10		-8	26	-4	-7	2
word:prosecutor	-7	-6	-3	-3	-11	-6	-5	-3	20	40
word:prospect	-2	-5	-4	-9	-5	-4	-3	-2	-3	-4
word:protect		-2	-4	1	-3	-5	-4	-4	2	-7
word:protection	-8	-4	-2	-2	-4	-3	11	-4	-1	5
word:protest	-22	-3	-4	-22	-4	-13	30	-3	-7	46
word:protocol	-11	3	-5	55	-10	-11	10	-4	-21	-3
word:proud	-8	-5	-2	-2	-4	-6	-3	-3	-4	-4
word:prove	-5	-4	-4	-5	-5	-7	-10	-3	-5	-6
word:provide	-6	-3	-2	4	8	-2	-3	5	-5	-3
word:provider	-1	-6	-4	1	-3	-9	2	17	7	-4
word:province	8	-4	-4	-5	20	2	5	-5	-5	-4
word:provincial	27	-5	-8	-4	-11	15	-9	-2	-4	-7
word:provision	3	10	-5	-5	-6	-5	-12	-2	-2	-8
word:provisional	11	21	-3	-15	-4	-8	32	-1	32	23
word:public	-5	-3	-4	-4	-5	1	16		-1	-2
word:public-private	-12	-5	-3	21	-4	-14	-4	-3	-6	-5
word:publication	16	-5	-8	-6	-3	-6	31	-4	-6	-6
word:publish	-7	1	-5	-6	-3	-8	22	2	2	-4
word:pull	-13	-6	12	26	15	12	-5	9	29	-5
word:punish	-5	-3	-3	-10	-13	-5	-7	-10	44	-3
word:purchase	1	-3	-4	-2	17	-4	-6	17	-1	-3
word:purpose	24	-3	-7	4	-5	-7	-4	-4	-11	-7
word:push	-11	-4	-4	-7	-7	16	-5	-3	-7	9
word:put	-1	-2	-1	-1	8	5	3	-3		1
word:qatar	-10	-2	19	17	-9	-10	-10	25	-4	-2
word:qr	-15	-5	-8	-21	-5	80	-15	-4	-7	-4
word:quality	12	-4	-3	-5	-2	-7	5	-5	8	-6
word:quantum	-7	1	-5	-13	28	6	21	-7	-10	-4
word:quarrel	-26	-4	1	-2	-5	-9	-9	-6	3	-5
word:quarter	14	-4	-3	-5	-1	27	1	-2	-4	-5
word:querétaro	-7	-3	-3	-6	62	40	-4	-6	-18	-4
word:question	14	-4	-1	-5	-5	-5	-7	-4	8	-6
word:quetzaltenango	-5	-3	-10	-6	-4	-26	-4	-3	11	-3
word:quip	-17	-7	-4	-10	-4	-7	-7	-3	-4	-6
word:quit	-18	-4	-4	-5	-5	-6	-4	-4	-20	130
word:quote	-4	-4	-3	-6	6	-9	-5	-3	-4	-12
word:r	-7	-4	-4	-6	32	-6	-3	-4	6	-3
word:r&d	-12	-2	-1	5	6	-9	-4	-5	-3	-2
word:rabat	-10	41	-8	4	-6	-8	-19	-3	-4	-3
word:race	-43	-11	10	-5	-5	-7	-7	-4	-10	-8
word:radio	14	-11	4	21	-9	-13	3	-6	-15	-6
word:raid	-25	-3	-3	-4	-3	-5	-8	-8	71	-5
word:rail	14	-6	17	-5	-4	40	-8	-5	-4	-7
word:railway	-13	40	-13	-7	-7	-9	-4	-4	-4	-6
word:raise	1	-3	-3	-6	8	-6	-3	-1	-5	-3
word:rand	-4	-2	-3	-13	8	-5	-8	-5	31	-3
word:range	-6	-6	-4	-6	-6	13	-5	1	-8	-4
word:rank	-11	-5	-7	-5	-5	-7	-5	-4	-5	-7
word:rare	55	-4	-12	-7	-5	-15	22	-4	-6	-2
word:rate	-7	-5	-6	-6	-7	-7	35	-10	-6	-7
word:rather	-4	-2	-2	-5	-15	-2	-13	12	-21	-5
word:ratify	-11	-4	-6	-11	-5	-9	80	-3	8	-8
word:reach	-10	-4	-4	9	-8	-1	-4	-4	8	-6
word:reactor	-4	17	-6	-7	-5	20	-7	35	-3	-5
word:read	-13	5	-4	-7	-5	-3	-5	-4	2	5
word:readiness	16	-4	-12	-5	-3	-7	-5	-2	-5	-11
word:reading	-2	-4	-4	-3	-4	-7	50	-8	-9	-3
word:readout	-11	-2	-4	-4	-3	-6	-3	-2	-4	-7
word:ready		-5	3	-9	-9	3	-3	-7	-3	-5
word:real	-8	-2	-6	8	-17	-3	-2	-2	-12	-3
word:reason	-14	-5	-6	-5	-6	-5	-9	-4	-6	72
word:rebuild	-15	36	-3	30	-6	-7	-5	-2	-3	-10
word:recall	-6	-6	-7	5	1	-5	-1	-1	16	3
word:receive	30	-5	-4	-2		-4	-4	3	-5	-7
word:recent	-8	-4	-3	-5	15	13	-6	-17	9	-5
word:recently	49	-3	-2	-5	-12	-9	-2	-2	-3	-2
word:reception	29	-8	-6	-5	-5	-5	-3	-2	-3	-5
word:recess	-17	21	-6	-3	-4	-8	13	-2	-10	-7
word:reckon	-10	-6	-4	-4	-8	-9	-9	-7	-10	-4
word:recognition	5	-3		5	-5	6	6	-3	9	-3
word:recognize	-14	-5	-4	-3	-6	-6	16	-3	-4	-10
word:recommend	-8	-4	-5	-4	-5	-5	34	-5	-8	-8
word:recommendation	-15	-1	19	36	-3	-2	-5	-6	-10	-5
word:record	-7	-6	-2	9	-5	-7	-1	6		-5
word:red	19	-5	-8	-3	-3	-3	-3	-2	-3	-7
word:redundancy	34	-5	-6	-7	-4	-4	-8	-3	32	-7
word:refer	-22	-3	-4	-4	-9	-5	23	-5	10	-8
word:reference	-11	-4	-3	-6	-5	-3	-4	-4	-5	-13
word:reform	-15	10	-4	-3	-2	-3	-3	-2	-17	-14
word:refund	-11	-4	-5	-6	-7	-7	-7	-33	67	-4
word:refusal	-7	-3	-3	-6	-3	-4	-9	51	-28	-7
word:refuse	-21	-2	-2	-8	-11	-4	-6	21	9	-7
word:regard	-3	-5	-7	-6	12	-8	3	-3	-3	-4
word:regime	-7	-4	-4	-12	-4	-10	24	-9	-7	-4
word:region	-2	-3	3	-7	-1			-3	-1	-4
word:regional	14	-5	9	-2	-1	1	-4	14	5	-5
word:register	-4	-3	-5	-5	-5	-7	14	16	4	-3
word:registration	-8	-3	-3	-4	-7	9	34	7	14	-6
word:registry	14	-3	-4	3	-4	-10	8	-4	2	15
word:regret	-11	-5	-5	-6	-4	-7	17	-4	-11	-15
word:regular	-19	-9	-12	-4		13	43	-3	-4	-3
word:regulate	-10	15	-5	-5	-6	-7	17	-4	12	-9
word:regulation	-8	-3	-2	-7	-4	-6	30		-5	-4
word:regulator	-2	-7	10	1	-1	-5	-4	-4	-3	-8
word:regulatory	-14	10	-5	4	2		-5	-6	-10	-6
word:reiterate	-11	-8	-4	-8	-5	-5	-5	-13	-7	-5
word:reject	-9	-2	-3	-5	-6	-5	2	12	2	
word:relate	-4	-4	18	-10	-2	-4	-3	4	-4	-6
word:relation	-17	-5	-4	-2	-4	-3	-3	-2	-3	-4
word:relationship	-18	32	-3	-7	-4	-3	-2	-2	-6	-7
word:release	-5	-7	-2	-4	4	13	12	4	-5	3
word:reliable	-7	-4	-6	-15	-5	-10	-4	-3	-5	-3
word:relief	19	-5	-4	-8	-5	-14	6	-4	-7	-8
word:relieve	-12	-3	-3	-8	-5	-3	-13	-2	-8	66
word:rely	-10	-4	-5	-5	-8	-7	-5	-3	-5	-4
word:remain	-5	-2	-4	2	3	-6	-6	-6	-10	-4
word:remark	-24	-3	11	-6	-5	-3	-4	-6	-1	-5
word:remind	-25	-3	-5	-2	-6	-3	20	30	-11	-4
word:remote	-5	-6	-4	8	-5	-8	-4	-3	-5	-5
word:removal	3	-2	-3	-5	-5	-6	-3	-2	-2	-13
word:remove	-4	-4	-3	-4	-4	-6	12	5	-15	35
word:renew	-6	-2	-3	15	-8	-4	-6	21	-4	
word:renewal	-14	-3	-3	-3	-7	-7	-7	40	-12	-6
word:rent	-14	-5	-7	-5	4	-4	-4	17	-6	-5
word:repair	22	-4	7	-5	-6	-7	-7	-6	3	-5
word:repeat	-5	-4	-3	-5	41	-6	-26	35	-32	-4
word:replace	-12		-4	3	1	3	16	-4	-7	38
word:replacement	-11	-5	-12	-4	-12	-5	-11	-3	29	-18
word:reply	-16	-4	-3	-5	-6	-4	-2	-7	-7	-6
word:report	-2	-1	-4	-5	-2	-6	-3	-2	-1	-7
word:reporter	-8	-4	-2	-5	-1	7	3	-3	-5	-5
word:represent	13	-4	14	-3	-7	-7	-4	-3	-5	-7
word:representative	37	-4	-2	-6	-4	-5	-4	-4	-8	-4
word:representatives	1	-4	-6	-5	-4	-6	39	-5	-9	-3
word:reprimand	-7	-6	-4	-4	-3	-6	-6	-6	85	-17
word:republican	-26	-4	-9	-5	-4	-5	-3	-2	-4	-4
word:reputation	13	-4	-5	-8	-5	-7	-5	-3	-5	-6
word:request	-3	-3	-3	-4	-6	-5	-7	3	14	13
word:require	-16	-3	-4	-3	-3	-5	24	-7		22
word:requirement	-20	-3	-4	-4	-4	-8	37	-3		-6
word:rescue	-7	-2	-3	-5	66	-3	-6	-8	-12	-3
word:research	-2	-2	-6	1	-1	4	-1	1	-4	-5
word:researcher	-9	4	-4	-5	-6	-6	6	-5	28	-3
word:resellers	-8	-4	-4	-4	-1	-6	-6	-3	9	-4
word:reserve	9	-4	-3	-3	-8	-4	-3	22	2	-5
word:reshuffle	-32	-11	-4	-4	-3	-5	-4	-2	-5	32
word:residence	62	11	-5	-3	-3	-9	-3	-8	-5	-5
word:resident	-2	1	-5	5	-6	-11	-13	33	18	-4
word:resign	-15	-5	-5	-4	-4	-5	-8	-4	-6	50
word:resignation	-20	-5	-6	-6	-5	-7	-6	-3	-6	82
word:resilience	-7	-4	11	-4	-3	-6	11	-3	-4	-12
word:resolution	-10	-5	-3	-14	-4	-6	-3	45	-11	-9
word:resolve	-21	-8	-4	34	-5	-6	28	-6	-5	-6
word:resource	-14	-2	-2	-5	-1	-5	-6	-1	-2	-6
word:respect	-3	-6	-4	7	-6	-5	1	-4	-7	-7
word:respond	-2	-3	-3	-4	-4	-5	-5	-6	5	-6
word:response	-8	-4	4	-11	16	-5	-4	-4	5	-3
word:responsibility	-14	32	-8	-4	-2	-1	-8	33	-30	-3
word:responsible	-15	-5	3	-4	-3	-5	-8	-5	-5	-4
word:rest	9	13	-5	-4	-9	-7	-5	-3	-11	-5
word:restore	5	-4	-4	-19	-4	-5	-6	-3	-7	
word:restriction	-12	-5	-5	-4	-5	-6	-8	-4	24	-4
word:result		-3	-5		-5	8	-6	-5	-6	-6
word:resume	65	-4	-7	-11	-7	-7	-11	8	-7	-4
word:retd	3	-4	-3	-3	-2	-5	-8	-2	9	-8
word:retire	-23	-5	-5	-4	-7	-7	-6	-4	-6	74
word:retired	-13	-4	-10	-4	-6	-5	-3	-3	-14	-5
word:retreat	8	-5	53	-5	22	-6	-5	-23	-4	-6
word:return	-3	17	3	-4	-4	-6	-7	-5	7	6
word:revenue		-4	-4	-3	-19	-6	21	-4	-9	-4
word:reverse	-14	-2	-4	-3	-4	-4	-16	14	1	-3
word:review	18	2	-7	-1	-5	-7	-5	1	10	-3
word:revise	-37	-3	-4	-3	-7	-4	68	-5	-22	-4
word:revoke	-7	-2	-2	-5	-5	-6	-7	36	9	-5
word:revolution	19	-6	-3	-8	-3	-7	-2	-4	-5	-4
word:ribbon	-15	-7	-5	-5	-7	50	-5	-3	-7	-4
word:rich	-26	-5	-3	-3	36	-3	-6	-17	-17	-3
word:ride	10	-2	-3	24	-10	4	-3	17	-15	-3
word:ride-hailing	-11	-5	-5	-4	6	-6	16	-4	-12	-9
word:riga	13	-9	-6	-8	-6	16	-5	-3	-5	44
word:right	-8	-4	5	-8	-6	-5	1	9	3	-4
word:ring	31	-6	-4	-4	-9	-13	-4	-3	-6	-8
word:ringgit	-7	-7	-5	-7	74	-14	-6	-4	-6	-3
word:rise	-11	5	-9	-4	-10	-7	15	-6	-8	-5
word:risk	-16	-5	-4	-4	5	-5	-4	-3	-8	18
word:rival	-7	-3	-4	11	-6	-8	7	-9	17	4
word:river	-23	41	-8	-6	-3	-7	-8	-3	-6	-3
word:riyadh	8	3	17	-5	7	18	8	-3	-4	-7
word:road	-8	4	-4	-8	-6	15	-6	-3	-5	-7
word:roadmap	4	-5	-8	22	-3	-8	46	-4	-6	-6
word:roadshow	-17	9	-5	-15	-4	-8	-6	-4	-8	-3
word:roam	18	-4	-4	31	-4	-7	-4	-3	-4	-4
word:robot	1	-19	23	21	4	42	4	-8	20	-4
word:robotics	-6	29	-2	18	18	28	-7	-3	-5	-4
word:robust	-10	-15	-4	-8	-3	-3	-2	-3	-5	-5
word:rocket	-13	-6	-4	-6	-6	90	-7	-4	-9	-5
word:role	-7	-4	-3	-3	-5	-3	-3	-2	-12	7
word:roll	-9	-6	-4	-5	-6	58	11	-3	-4	-6
word:rollout	22	-5	-5	-5	-4	7	-8	-3	-6	-4
word:rome	16	15	-4	15	-7	-5	-6	-4	-13	-4
word:roof	20	-4	-9	-7	-10	45	-6	-7	-12	-5
word:room	12	11	-7	-6	-3	11	-3	-3	-5	-6
word:round	22	6	1	-9	12	-7	-6	-4	-5	-3
word:rounded	55	-6	4	-8	-3	-7	-3	-2	-3	-5
word:roundtable	62	-32	1	-4	-4	-5	-5	-2	-5	-5
word:route	9	16	-3	2	-8	40	-4	-4	12	-4
word:row	9	-4	-4	-9	-4	-6	-5	-5	-5	-8
word:royal	14	-4	2	-7	-5	-8	-21	-3	-6	19
word:rs	-3	-2	-2	14	28	-7	11	-10	4	-4
word:rule	4	-4	-2	-5	-4	-7	16	-1	-8	-2
word:ruling	1	-3	-3	-4	-4	-4	-10	-4	23	-7
word:run	-5	-3	-2	6	-2	7	1	-1	-4	6
word:rupee	-11	-15	-4	-6	46	-7	-10	-8	-12	-3
word:rural	6	1	-5	-1	5	12	-6	-4	-5	-4
word:rwanda	-4	-8	4	-8	-6	31	-5	-3	4	-3
word:s	-12	-4	-3	27	-4	-7	-2	-2	-3	-3
word:safety	8	-3	-4	-4	-8	-8	10	-5	-7	4
word:salaam	-7	-4	-3	-6	34	33	-8	-5	-13	-5
word:salary	-16	-3	-3	-23	-8	-5	25	-11	-8	-5
word:sale	-9	-3	-6	-5	1	-1	1	14		-4
word:samarkand	-9	52	36	12	-4	-6	-4	-3	-3	-5
word:samdech	13	-8	-3	-4	-5	-4	-5	-3	-3	-13
word:same	10	-1	-4		3	-2	-3	4	13	
word:san	1	31	13	-4	-4	-6	-4	-3	-4	-5
word:sanand	-7	-5	-4	42	68	-8	-8	-13	-14	-3
word:sanction	-4	-3	-4	-7	-4	-6	-2	-4	48	-2
word:sandbox	-16	-3	-5	1	-6	56	-8	15	-9	-5
word:santiago	-14	-5	16	-1	-8	-11	-4	-3	-5	-6
word:satellite	-3	-4	-4	3	-3	7		2	-8	-4
word:satellite-2	-9	-3	-5	-32	-7	-21	-3	-2	-3	-3
word:satisfy	-3	-6	-4	-4	-5	-5	-4	-3	-5	-6
word:saturday	-12	33	13	-4	5	14	-5	-3	4	8
word:saudi	-4	-4	11	8	23	14	-4	-5	-5	-5
word:save	-10	-5	-7	-4	-8	-5	-6	-3	-6	-8
word:say	-9	-2	-3	-3	-1	-1	-2		-4	-3
word:scale	-5	-5	-4	-7		-5	31	-1	-7	-6
word:scam	-9	13	-5	-4	-4	-4	2	-3	-4	-4
word:scan	-14	-5	-5	-4	-3	21	-6	-3	-6	-5
word:scene	32	-6	-10	30	-4	-4	-5	-4	-11	-6
word:schedule	30	2	-1	-1	-5	8	6	9	-5	-4
word:scheme	14	-3	-8	-6	-11	13	6	-6	-12	-8
word:scholarship	-10	-6	-4	26	-5	-13	-6	-3	-4	-5
word:school	-4	8	7	6	6	6	-5	-5	-6	-5
word:science	3	-4	4	-4	10	-7	-6	-2	3	-5
word:scientific	-5	17	-2	-12	-1	-2	-2	-2	18	-1
word:scientist	-7	24	-4	-5	-4	36	-7	-2	-5	-3
word:scrap	19	12	-4	-7	-10	14	16	-7	-4	-6
word:screening	-8	-1	-2	-9	-24	-2	10	49	-36	-1
word:scrutiny	-23	-2	-3	-18	33	-4	-3	-19	-14	-8
word:sea	23	-6	-3	-8	-4	-2	-4	-3	-4	-5
word:seal	-15	-3	-5	43	-11	-10	-6	3	19	-4
word:search	-11	1	-4	-6	-10	-6	-5	-6	52	-5
word:seat	11	-3	-4	-5	-6	-5	-6	-3	-3	28
word:seattle	-14	41	-8	-5	-7	-6	-3	-5	6	-5
word:second	3	-4	-5	4	-2	3	1	3		3
word:secret	-10	-2	-3	22	-13	-4	-5	-7	26	-5
word:secretariat	31	-5	-4	-5	-2	-4	-3	-3	-4	-7
word:secretary	-4	-3	-5	-13	-4	18	-5	-6	-10	31
word:secretary-general	9	-8	-6	-5	-4	-8	-7	-4	-5	57
word:section	-6	18	-2	-3	-5	-6	-16	-5	22	-5
word:sector	-2	-4	-1	-5	-5	-5	-2	-2	-4	-2
word:secure	-12	-3	-4	1	17	-11	-4	9	-10	-3
word:security	-4	-1	6	1	-5	-2	9	2	-4	-3
word:see	5	7	-3	-4	-2	-4	-3	-2	-2	-6
word:seed	-15	-2	-6	-6	82	-12	-3	-18	-12	-3
word:seek	-2	-3	-5	-3	-4	-7	3		3	-7
word:seize	-11	-3	-4	-5	-5	-5	-6	-6	82	-4
word:sek	-12	-4	-4	-6	11	-7	-4	77	-6	-5
word:select	4	26	-4	31		-12	3	-4	-11	-5
word:self-driving	29	-8	-4	-4	-5	-19	-3	-18	-3	-4
word:sell	-4	-3	-4	-4	6	5	-4	-1	12	2
word:seller	-11	-3	-5	-5	-5	-10	-18	-15	37	-5
word:semicon	-10	-10	67	-4	-5	-16	-7	-4	-4	-7
word:semiconductor	-4	8		-3	1	-2	13	-3	-5	-3
word:semiconductors	-40	-4	-4	-11	-5	-4	35	-3	-4	-8
word:seminar	-11	-9	74	-4	-4	-10	-5	-3	-5	-6
word:senator	-18	-7	-5	-7	-4	-5	-2	-3	1	10
word:send	-11	-1	-5	-2	-3		14	3	8	-3
word:senior	1	-4	1	-6	-4	-6	-4	-2	-1	-2
word:sense	-9	-3	-4	-8	35	-7	-5	-5	-13	-6
word:sensor	3	35	-5	29	5	-7	-6	-11		-5
word:sent	-2	-2	-2	-3	-4	-5	11	-16	13	-3
word:sentence	-18	-5	-8	-4	-8	-7	-6	-4	89	-26
word:seoul	10	49	-8	-1	1	-8	-4	-5	-5	-5
word:separate	2	-2	-5		2	7	-2	-10	-13	3
word:separately	43	3	-3	-6	-5	-5	-3	-2	21	-3
word:sept.	73	-9	-7	-3	-3	-6	-3	24	-5	-4
word:september	5	5	8	4	-2	6	13	4	4	5
word:seri	18	1	-6	-4	-3	-4	-7	-2	-2	-4
word:series	-21	-4	-10	-6	20	-23	-4	-4		-3
word:serious	-16	-8	-4	-4	-9	-7	-3	-4	10	-3
word:serve	-7	-4	-4	6	-4	-5	-6	-3	17	-4
word:server	-7	-1		11	7		2	-2	-8	-5
word:service	-2	-2	-4	-4	-3	12	-1	4	7	-4
word:services	-19	-3	24	-6	-12	-6	8	-4	7	-5
word:servicing	7	-6	-4	-3	-3	-3	-4	-22	37	-2
word:session	24	-6	16	-1	-1	-6	7	-2	-3	-6
word:set	-6	2		1	9	5	1	-5	4	-4
word:settle	17	-3	-3	1	-8	1	-6	-9	14	-4
word:settlement	-7	-2	-3	-29	-14	38	-9	-7	41	-4
word:seventh	-3	-23	9	-3	-3	-3	-2	-2	-2	-38
word:several	-16	4	-4	-9		-7	-6	-4		6
word:shake	9	-4	-4	27	-7	-11	-5	7	-4	-9
word:shall	-3	-2	-3	-8	-21	-12	-4	12	26	-3
word:shanghai	-16	8	38	-4	-4	-9	-3	-3	-4	-4
word:shape	6	-5	8	-6	-3	-4	-8	-2	-3	-4
word:share	-12	-4	-1	2	-5	-4	-3	-5	1	-1
word:shared	-16	-8	-5	-6	-4	28	-3	-6	-5	-3
word:shareholder	-4	7	-6	-1	24	-11	-5	-5	-10	
word:sharing	-7	-3	-6	-2	-8	-7	-6	-2	-24	-2
word:she	-5	-1	-4	-8	-5	-9		-3	2	-5
word:sheet	-7	-2	-4	43	-6	-7	50	-34	-6	-5
word:sheik	-19	-13	-11	-2	-3	-3	-1	-3	-4	-6
word:shell	30	-5	-4	-6	81	-9	-6	-6	-12	-6
word:shelve	3	-4	-3	-5	-4	48	38	-4	-9	-15
word:shenzhen	-8	23	-7	19	10	-6	-4	-4	-5	-6
word:shift	-10	30	-6	-7	-5	-8	-4	-4	-10	-4
word:shilling	-6	-3	-3	-4	-17	-4	19	-6	33	-4
word:ship		16	-5	-5	-6	4	-6	-1	6	17
word:shoe	-18	-23	-4	-4	-5	-6	-4	-3	-14	-5
word:shop	11	-9	-5	-10	-8	10	-7	-5	6	25
word:shopping	-9	-42	-5	-5	-4	-15	-5	-3	3	-4
word:short	11	2	5	-4	-1	-7	-6	-4	-2	-3
word:should	-10	-4	-4	1	-3	-7	-7	-5	-6	-3
word:show	3	5	-2	-3	-3	-3	-3	-3	-5	1
word:shut	-10	-4	-5	-7	-5	12	-7	-5	50	-6
word:side	1	-4	-3	-2	-3	-5	-3	-2	-5	-6
word:sideline	-14	-5	-18	2	7	10	6	-4	-3	-4
word:sight	-16	-6	-4	-10	-6	-7	-6	39	-10	-5
word:sign	-8	-4	-3	31	-3	-3	-1	-3	-5	-3
word:signal	23	-3	-4	-5	-8	-12	-7	-19	5	-4
word:signature	-9	-4	2	48	-5	-2	19	-3	-5	-6
word:significant	-7	-14	-6	-2	-3	-2	-6	-2	-4	-2
word:signing	-6	-5	-7	53	-5	-7	-3	-5	-6	-4
word:silicon		9	-9	-3	-3	-6	-4	-4	-5	-4
word:sim	10	-5	-3	-4	-6	-6	6	-7	30	-4
word:similar	-11	-4	-6	-6	-3	33	-4	15	13	-3
word:since	-11	1	-5	-3	-2	10	-2	-2	1	9
word:sines	-13	-5	-8	-6	26	-10	-4	-4	-4	-7
word:singapore	-15	-3	45	15	10	-10	-4	2	-3	-3
word:singha	9	26	-6	-5	-3	26	-4	-3	-5	-3
word:single	-4	1	-4	15	-5	4	2		-5	-4
word:sister	-20	-4	8	-5	-2	-3	-6	-4	5	-7
word:sit	14	-3	-1	-4	-4	-2	-4	-3	-5	-3
word:sit-down	77	21	-6	-5	-4	-4	-2	-4	-8	-3
word:site	3	15	-4	-2	-5	-12		6	-3	-5
word:sitting	68	-4	-7	-5	-3	-6	7	3	-9	
word:situation	1	-9	-5	-5	-8	20	-8	-6	-4	-2
word:skill	-13	5	5	-1	-5	3	-11	-3	-4	-3
word:sky	-8	-4	-6	-7	-13	20	-8	-4	-9	-4
word:slap	-7	-2	-3	-5	-7	-4	-7	-10	37	-3
word:slice	-8	-4	-4	3	-10	-10	-4	-6	-9	-3
word:slow	-4	-3	-8	-3	-5	-9	-6	-2	-19	-6
word:small	-12	-5	-6	1	-7	12	-7	27		-4
word:smart	-12	-1	24		5	-1		-4		-5
word:smartphones	-2	-3	-2	-6	-6	-6	46	-2	-14	-6
word:snap	-9	-4	-5	-7	40	-8	-4	-4	-8	-4
word:snow	-17	-9	-5	29	-8	28	-13	-3	-7	-3
word:so	-8		-3	-1	-2	-3		2	-3	-5
word:social	-3	-3	-3	-2	-3	-5	14		1	-6
word:society	2	-3	6	-20	-2	-5	2	-2	-5	-2
word:sofia	-7	-3	-4	8	-5	-5	-5	-2	-3	-4
word:software	2	-4	-4	-2	10	-6	8	-4	17	-6
word:soil	-5	-4	-6	-4	-2	-8	-10	-3	-5	-2
word:solar	36	-4	-3	-5	21	-11	-2	12	-10	-3
word:solution			5	10	-5	-10	-4	-2	-5	-3
word:som	-18	-4	17	-11	-10	27	42	-3	40	-6
word:somalia	20	-7	-5	-4	-4	-7	-2	-2	-3	39
word:somebody	-7	-6	-4	-4	-3	-7	-10	-3	-6	-3
word:something	-7	1	-3	-3	-4	-5	-5	-4	-4	-4
word:soon	-8	-4	-4	-5	-4	-14	5	-6	15	-5
word:sooner	-8	-3	-4	-3	-11	-7	-3	-6	-4	-4
word:sort	-56	-7	-5	-5	-5	-7	13	-4	-7	-3
word:sound	12	-14	-4	-5	-8	-5	-7	9	-8	-4
word:source	-15	-6	-8	-7	-7	-5	1	-5	1	-7
word:south	-12	-4	-5	17		6	-6	10	-6	-5
word:southern	-7	-6	1	33	-8	11	-5	-3	-5	-4
word:southland	-9	-5	-5	-6	-19	-9	-6	19	-7	-4
word:sovereign	-5	-3	12	6	14	12	8	-5	-5	-5
word:sovereignty	21	-12	37	-4	-3	-10	-10	-3	-3	-11
word:space	3	-5	-5		-7	-3	1	-4	-6	-4
word:spainsat	-13	-4	-4	-4	-7	55	-4	-3	-3	-5
word:spar	-14	-4	-3	-4	-5	-7	-11	-5	-6	-4
word:spare	19	-10	-6	-7	-5	-5	-3	-3	-3	-4
word:speak	-5	-3	8	-4	-2	-1	-2	-2	-4	-4
word:speaker	-25	-4	56	-3	-6	-4	8	-2	-10	-13
word:special	16	3	-3	-2	-5	-7	29	1	-7	-4
word:specialist	-16	-4	-6	9	-6	-7	-3	-2	-4	-2
word:specify	10	-5	-6	-7	-6	-10	-7	-4	-7	-12
word:spectrum	-4	-4	2	-2	-9	-2		8	-7	-4
word:speech	-15	-5	57	-4	-6	-7	3	-3	-5	-8
word:speed	1	-3	-4	-5	-6	4	4	-9	-5	-5
word:spend	-2	23	-6	-6	27	-9	-6	-2	-4	-3
word:spin	-8	-2	-3	-8	21	-18	-3	-7	-12	-3
word:split	-23	-8	-3	-10	47	7	-3	-5	-5	-7
word:spoke	10	-3	-4	-6	-3	-10	-6	-10	-4	-2
word:spokesman	-17	-3	-4	16	-2	-5	-7	-4	-18	11
word:spokesperson	18	17	-4	-7	-7	-5	-6	-3	-13	-5
word:spokeswoman	10	-4	-9	-5	-5	-6	-3	-21	-14	-4
word:spot	-9	-5	-5	13	9	-4	-6	-2	-2	-2
word:spread	-2	-3	-2	-6	-6	26	-7	-4	-3	-5
word:spring	-4	-3	-4	-3	-8	8	1	-9	4	-4
word:square	36	-3	-4	-6	25	20	-3	-4	-4	-4
word:sri	11	-7	-4	-5	10	-4	36	-4	-3	-3
word:st	-27	-4	-3	4	27	9	-6	-3	-12	34
word:stability	16	-3	-4	-4	-4	-5	-4	-3	-4	-5
word:stablecoin	-7	-3	-4	-5	-16	21	23	8	13	-3
word:stablecoins	16	-2	-4	-5	-4	-3	40	-9	-5	-3
word:stack	-29	-3	-3	-2	-4	-4	44	-2	-4	-3
word:staff	-19		-6	-4	1	-5		6	-5	-5
word:stag	-22	-5	112	-7	-7	-5	-5	-7	-10	-6
word:stage	-26	-5	31	-4	-3	-16	-5	-4	-7	10
word:stake	-6	5	-4	-5	43	-6	-5	-5	-8	-4
word:stakeholder	19	-3	21	-4	-5	-3	-8	-5	-9	-3
word:stand	-12	-2			2	-4		-2		1
word:standard	9	-4	4	-4	-6	-8	-2	-2	-3	-2
word:standing	14	-5	-5	44	-4	-6	-4	-2	-6	-8
word:stanford	-30	58	34	-5	-5	-2	-4	-2	-3	-6
word:start	-10	-4	-5	-6	-10	36	4	1	-3	4
word:start-up	4	-9	5	-1	19		3	11	-12	-4
word:start-ups	3	-6	15	-3	3	31	-7	-3	-7	-5
word:startup	-16	-7	35	-5	-7	-6	-6	24	-8	-4
word:startups	-7	-3	-8	-14	-15	-9	-5	-4	-17	-4
word:state		2	-1	-2	-2	-3	1	-2	3	-3
word:state-owned	-24	-2	-3	-28	29	-4	-3	-4	-5	23
word:statement	6	-1	-4	-5	1	-1		-3		-2
word:states	2	-2	10	-4	-7	-5	-5	-7	24	-4
word:station	1	25	-5	-3	3	9	-1	-4	-6	-5
word:statistic	-8	-4	-4	-8	-12	-11	-5	-5	-14	-7
word:statute	-10	-2	-3	-4	-4	-6	81	-21	-11	-4
word:stay	2	5	-1	-4	-6	-7	-5	6	2	3
word:steady	-15	-4	-7	-5	-7	-7	-6	-5	-4	-3
word:step	-7	-5	-4		2		1	-4	-6	41
word:still	-9	-5		-5	5	-7	-9	-1	-5	-2
word:stock	15	-6	-8	-6	17	-19	-5	-4	-5	20
word:stockholm	-2	-5	-4	-4	-4	-7	-4	-7	27	-3
word:stone	-12	-6	-4	-7	-12	65	-8	27	-6	-6
word:stop	-6	1	2	-5	-4	-4	-6	-5	17	-3
word:store	-2	-4	-4	-6	-7	-8	25	-7	4	-3
word:story	-25	-6	-3	-4	-6	14	-6	-3	-10	-18
word:straight	-6	-6	-5	-11	-5	-6	-12	37	-14	-40
word:stranger	-6	-8	-3	-4	17	-5	-4	-7	-26	-2
word:strategic	-3	-3	-2	13	-5	-3	-5	-2	-5	-4
word:strategy		-5	-6	-9	3	-8	38	-3	-4	6
word:stream	-12	-5	-5	-5	-7	40	29	-4	16	-4
word:street	3	-4	-13	-5	-5	62	-7	-5	-1	-5
word:strength	-5	-4	-4	-5	-4	-1	-3	-3	15	-3
word:strengthen		-3	-4	-1	-4	-4	14	-4	-6	-4
word:stress	-8	-5	-5	-2	2	7	-5	-5	-5	-4
word:strike	3	4	-5	7	-5	-6	-7	-5	15	-4
word:string	-10	-3	-4	-5	-7	14	-13	-11	-13	-6
word:strip	-16	-2	-3	-6	-3	-5	-13	62	-45	54
word:strong	-5	-7		-9	-6	-5	-3	-2		-5
word:structure	-26	-3	-3	-4	-5	-5	-6	-5	-8	33
word:student	2	-7	-4	2	-7	9	-6	-3	-6	-10
word:studio	10	-4	-9	-6	-9	54	-8	-4	-7	-6
word:study	-11	18	-2	6	-9	-6	-6	-4	-13	-5
word:subject	11	-5	2	-1	2	-1		-3	-4	
word:submarine	1	-5	-4	-4	8	15	-7	-7	-7	8
word:submit	-21	-5	-4	-5	-6	-11	52	-5	6	-7
word:subscriber	18	-4	-3	-9	-12	-9	-4	-4	15	-3
word:subscription	11	-4	-4	-11	-9	-7	12	-6	-2	-6
word:subsea	12	-8	-4	-5	-7	10	-4	-3	-5	-4
word:subsidiary	-3	-2	-3	3	-6	10	1	-1	17	-3
word:subsidy		-3	-3	-11	19	-8	21	-10	-10	-3
word:succeed	-22	-5	-5	-4	10	-6	-6	-3	-6	25
word:success	12	1	-6	-4	-6	-4	-3	6	-5	-5
word:successful	-9	-4	11	-4	-4	-3	-5	-3	-4	-3
word:successor	-43	-5	-5	-2	-2	-4	-7	-2	-3	42
word:such	-8	-4	1	-5	-3	-3	-9	-7	-6	-7
word:sue	-17	-4	-4	-6	-8	-6	-10	10	76	-6
word:suffer	-13	-3	-3	-3	-9	-7	-4	-3	-9	-4
word:suggest	-6	-4	-3	-5	-9	-6	-9	-5	-5	-6
word:suit	-10	10	-4	-3	-4	-5	-5	-3	33	-6
word:sum	7	-5	-7	-6	38	-6	-5	-6		-5
word:summer	-26	-5	26	-4	12		3	5	-6	18
word:summit	-15	-4	56	-3	-4	-4	-6	-3	-4	-6
word:summon	55	-3	-6	-4	-4	-5	-5	-7	15	-7
word:sunday	11	8	11	-4	-4	17	4	8		2
word:supercomputer	-4	17	-5	2	-8	6	-6	-3	-6	-7
word:supervision	-4	-3	-5	31	-3	-9		-15	16	-2
word:supervisory	-24	-4	-4	-5	-6	-4	-4	-3	-5	30
word:supplier	-1	-6		5	-1	-3	-6	-5	17	-5
word:supply	-3	-5	-2	24	-3	-4	-2	-5		-4
word:support	-5	-4	-4	-2	8	-2	-4	-3	-6	-3
word:suppose	-24	-11	-3	-3	-3	-2	-6	-1	-15	-9
word:sure	-9	-9	32	-2	-2	-5	-4	-7	7	-2
word:surprise	-21	16	-8	-6	24	-8	-8	-3	-6	24
word:surveillance	-5	-3	-3	-4	-4	-3	-12	31	-12	-7
word:suspect	-11	-3	-3	-4	-7	-12	5	-12	27	-4
word:suspend	-8	-4	-3	-7	-5	-6		5	23	13
word:suspension	2	-3	-3	-10	-5	-12	-8	45	46	-3
word:sustainable	-1	22	-4	-1	-2	-2	-2	-1	-2	-1
word:suva	-2	9	20	-12	10	13	-11	-3	-4	-4
word:swap	15	-9	-4	30	16	-5	-9	-4	-17	-4
word:swear	-22	-6	-5	-5	-3	-5	-4	-3	-5	53
word:swing	13	43	-10	-8	-4	18	-4	-4	-6	-5
word:swiss	-2	6	-2	-4	30	-5	4	-5	-9	-6
word:switch	-7	-6	-5	3	9	48	-7	-5	6	-5
word:sydney	-5	-6	-4	-4	-5	11	-14	-6	5	9
word:symposium	-19	-5	98	-5	-3	-9	-5	-4	-4	-4
word:system		-5	-5	7	-2	28	8	-4	-9	-5
word:systematic	-6	-4	-5	-6	-9	-4	-6	-3	15	-5
word:systems	-17	27	-4	-7	-5	-7	19	54	-8	-1
word:são	-15	23	45	-7	25	16	-5	-5	-8	-9
word:table	-1	-2	6		-4	-5	7	-3	-3	-5
word:tablet	-19	-7	-4	-7	54	22	-6	-5	-9	-5
word:taipei	35	36	-8	-3	-5	9	-5	-3	-5	16
word:taiwan	-2	39	4	-5	-8	23	-5	-8	17	-8
word:take	2	-1	6	-3	-4	1	-2	1	-2	-1
word:takeover	-6	-2	-2	-11	38	-6	-4	14	-6	-4
word:talent	3	-5	-4	16	-7	-11	-3	-4	-6	-4
word:talk	4		-2	-2	-2	-4	-3	-3	-3	-4
word:talking	-25	-5	-5	-5	-6	-6	-5	-4	-6	-5
word:talks	32	-5	-13	9	-4	-8	-7	-3	-4	-5
word:tallinn	5	32	36	-4	-3	-8	-7	-2	-4	-4
word:tap	-10	-5	-5	38	-7	-9	-4	-5	-9	46
word:target	9	-3	-4	-6	-10	-6	-6	24	-4	-3
word:tariff	27	3	5	-7	-6	-9	9	-3	-6	-3
word:tartu	-15	-4	-6	-9	28	-14	-6	-7	43	-6
word:tashkent	12	36	11		-8	-13	-6	-3	-4	-5
word:task	-4		-4	-6	-6	3	12	-7	4	-1
word:tax	3	-3	-4	-7	-4	-2	8	-4	6	-4
word:taxation	-17	-6	-3	-9	-4	-11	-7	-3	-4	-4
word:taxi	16	-6	-3	-2	-4	12	23	19	-5	-6
word:tbilisi	-18	34	-6		-3	-4	-2	-2	-3	-4
word:teach	-19	12	-8	-6	-5	6	-8	-3	-5	-7
word:teacher	25	-5	-5	31	-5	-10	7	-3	-5	-6
word:team	4	6		-4	-2	-4	-3	-2	-3	4
word:tech	-12	-8	21	-5	-7	-8	-5	-2	-4	-2
word:technical	-3	-5	7	-3	-5	21	-4	-4	-5	-6
word:technician	-12	-4	-3	12	-15	25	-8	-5	-6	-6
word:technological	-8	25	-4	-7	-5	-2	-2	-2	-2	-2
word:technologies	5	5	12	-6	-5	1	23	-2	-3	-5
word:technology	-1	-2	-2	-1	-4	-2		-3	-4	1
word:telco	-9	-4	-7	-4	-5	-5	-5	-6	-4	-7
word:telecom	-12	-4	14	-8	-2	-6	17	-4	-4	
word:telecommunication	-6	-4		-5	-7	-4	-8	-4	3	6
word:telecommunications	-13	-3	9	-2	-5	-4	18	3	-8	-9
word:telephone	26	-5	-6	-6	2	-2	-5	-3	-4	-5
word:television	-21	-5	-5	-5	-11	-7	-3	-3	-7	31
word:tell	1	-2	2	-2	5	-1	1	-2	1	-6
word:tema	-6	-6	-5	-5	-51	44	-7	-5	-8	-3
word:temporary	-6	-3	-2	-3	-6	-3	-5	51	-5	-4
word:tenant	-16	-4	-5	-18	-10	-8	-4	-6	-5	-7
word:tender	-3	-3	-4	19	-6	-9	-6	-9	-3	3
word:tenth	-7	-4	1	-4	37	-6	-11	-4	-8	-4
word:tenure	-17	-2	-2	-5	-4	-4	-18	-4	-3	32
word:term	-14	-4	-5	9	-4	-5	-6	-6	8	10
word:terminal	-8	-4	-6	-4	17	-3	-5	2	19	-4
word:terminate	-10	-3	-4	94	-7	-7	-8	-7	-7	-6
word:terrestrial	-3	-2	-3	-6	-3	-7	-5	-1	-5	-3
word:territory	33	-10	-2	-4	-3	-8	-3	49	-5	-14
word:test	-4	-5	-4	1	-9	8	5	11	-9	-4
word:testify	101	-6	-5	-5	-7	-9	-13	-5	-8	-11
word:testing	3	-3	-5	6	-28	18	17	-3	-5	-3
word:texas	-18	-2	-3	-6	3	-4	-6	38	-21	-9
word:text	-16	-4	-2	24	-4	-4	16	16	-10	-7
word:than	-9	-5	3	-6	-1	-3	-5	-3	-6	-3
word:thank	-17	1	-5	5	7	-5	-4	-3	-5	
word:thanks	-27	-5	-5	-3	-6	-3	-5	-3	-3	-9
word:that	-5	-1	-3	-3	-1	-3	2	-1	-1	-2
word:their	12	-5	1	21	-4		3	-3	4	-6
word:them	4		-3			-5	-2	-4	1	-5
word:theme	-1	25	31	-5	-3	-5	-4	-2	-4	-4
word:themself	42	-4	-6	-8	-7	-9	-6	-3	25	-5
word:then	31	-2	2	-1	-5	-6	4	3	-2	-5
word:there	3	-4		-2	-3	-3	1	-4	-3	-3
word:they	5	-2	-5	-6	-4	-5	12	2	5	-5
word:thing		2	-4	5	-6	7	-8	-5	13	-6
word:think	-14	-2	-4	-5	-1	-6	-3	-4	-7	-7
word:third	-4	-3	-2	-3		4	6	-4	-5	-1
word:this	-12	-2	-5	2	6	-7	-2	-4	-6	-8
word:though	-9	-3	4	-13	-6	-4	-11	3	-6	-4
word:thousand	13	-3	-3	-4	-10	-5	-2	-3	-10	-5
word:thrash	84	-5	-10	-6	-6	-7	-5	-4	-6	-5
word:threat	-7	-5	-4	49	-5	-4	-10	-3	-5	-7
word:three-day	-25	21	17	-4	-2	-5	-3	-3	-2	-3
word:throughout	-9	-7	-5	-5	-5	-7	-10	-4	24	-5
word:throw	11	-5	1	-9	5	-6	-1	-6	6	-5
word:thru	10	-3	-5	-5	-2	-4	3	5	-4	-3
word:thursday	17	9	2	3	-1	2	1	-1	-2	2
word:ticket	-8	-7	-5	-8	-22	36	39	7	14	-8
word:tie	-9	-7	-4	-2	-4	2	9	1	-4	-4
word:tighten	-7	-3	-3	-3	-3	-6	19	-5	-9	-3
word:tiktok	22	-3	-8	-2	-4	-6	-14	-4	20	-6
word:till	23	-3	-13	-3	-3	-13	32	-3	-4	15
word:time	-1	-4	-5	-4	-6	-3	-4	-4	-5	-3
word:tirana	12	-3	-4	-10	-4	15	18	-2	-3	-6
word:title	-39	-6	-20	-4	-4	-6	41	-3	-6	-7
word:tk	-28	-3	-4	-5	41	-7	-6	-21	24	-5
word:to	-1	2	-1		1	-1				-1
word:today	9	9		-2	-3	3	4		-3	-2
word:together	8	-3	7	4		3	-6	-3	-1	-3
word:token	-8	-5	-4	-12	-7	-8	15	47	25	-5
word:tokenised	-6	-3	-7	30	-5	34	22	-5	-10	-3
word:tokyo		32	1	1	-5	-5	-6	-3	-4	7
word:tomorrow	49	-19	4	-1	-6	-6	-5	-2	-4	-5
word:too	-13	-4	-5	-4	-4	-6	-7	4	-5	-6
word:tool	-14	-4	-3	-5	-8	37	-5	-2	-2	-3
word:toolmaker	-54	-7	-5	9	-3	-4	-5	-2	29	-3
word:top	-11	3	-1	4	-1	-4	-2	-3	-4	8
word:toronto	-20	-7	11	18	18	-6	-3	-3	21	-9
word:total	-13	-2	-2	-5	39	-7	-2	-4	9	-5
word:touch	6	1	-4	-3	-4	-9	-7	-5	1	-3
word:tour	1	31	-6	-4	-4	-7	-3	-2	-5	
word:tourism	-19	-2	-3	-2	-11	-6	-5	-3	-4	-4
word:toward	20	-3	-3	-11	27	-3	-6	-4	-9	-2
word:towards	-5	-9	-3	-7	48	-8	-5	-5	-10	-4
word:tower	1	-5	-5	11	5	-4	-2	-2	-1	-3
word:town	22	-6	15	-7	-5	29	-6	-3	-13	-6
word:track	-41	-3	45	-6	-6	-11	-3	-8	41	-3
word:tracking	-5	-3	-3	-5	-15	-11	14	-11	59	-3
word:trade	4	9	-1	-2	-1	-2	-5	2	-1	2
word:trading	10	-4	-6	-7	-10	-5	-3	-9	45	-4
word:traffic	-11	-7	-4	10	-7	20	-3	19	-7	-4
word:train	-8	-4	-4	23	-2	-7	-6	-4	2	-6
word:training	-2	-5	-5	3	-6	6	-3	-3	-4	-4
word:tranche	-7	-2	-3	-13	15	-15	-4	-5	-3	-2
word:transaction	12	-5	-3	-4	56	-5	-6	11	-14	-6
word:transfer	4	-4	-4	-5	-3	23	6	1	-5	-6
word:transformation	-6	1	-4	-6	1	-5	-3	-3	-3	-5
word:transit	39	-9	-6	5	-3	-10	-4	-2	-3	-4
word:transition	-9	-4	-4	-9	-6	-4	-4	-3	-3	-3
word:transport	16	14	-3	-8	-7	-4	-1	19	-8	-4
word:transportation	-19	27	-8	-2	-4	-4	-3	-2	-2	-6
word:travel	-11	72	-7	-5	-5	-1	-6	-4	-4	-10
word:treasury	5	-2	-3	-4	15	-4	-3	-13	21	-3
word:treaty	-11	-3	-3	4	-6	-7	-8	-4	-4	-5
word:trend	-12	-6	-5	7	-6	-4	-4	-2	-5	11
word:trial	-8	-6	-6	-8	-6	47	15	-5	25	-8
word:trio	7	-9	-7	-5	-15	-5	-5	-4	-4	-4
word:trip	-10	66	-5		-5	-6	-4	-3	-5	-6
word:triple	-18	-5	-11	-6	-5	-8	38	-4	-7	-6
word:troop	-19	-10	38	-2	-4	-4	-2	-9	-2	-4
word:trouble	15	-3	-9	-6	-4	-8	-4	-5	49	-7
word:true	-1	-4	-4	-5	-4	-9	-9	-3	8	-5
word:trust	-17	4	-10	-9	-5	-6	-9	-2	-4	-5
word:try	-2	-5	-8	-5	-5	26	-6	-3	-6	-5
word:tuesday	18	1	1	4	-4	2	3	2	-2	-3
word:tunduk	46	-6	-11	14	-5	-5	-5	-4	-6	-4
word:tune	-8	-3	-4	-2	44	-5	-4	-5	38	-9
word:turn	11	-5	-2	-3	-2	4	2	10		-5
word:tweet	31	-5	-3	-3	-2	-3	-3	-1	-2	-1
word:twice	21	2	-6	-7	7	-11	18	-4	-7	-10
word:twin	12	-8	-5	-3	-6	50	-4	-2	-2	-7
word:two-day	-10	27	7	-4	-3	-7	-4	-2	-6	-3
word:two-year	-6	-4	37	-8	-5	-10	-12	11	-5	-5
word:type	-27	-2	-10	-4	-14	-8	-4	28	-7	-3
word:tête-à-tête	56	-5	-31	-5	-5	-5	-6	-3	-5	-18
word:ulaanbaatar	-17	-6	-14	-7	-5	-8	-10	-8	-3	13
word:unanimously	-12	-4	-5	-8	-5	-12	6	-4	-7	73
word:unanswered	-3	-2	-1	-9	-4	-5	-3	-5	-4	3
word:under	-7	-3		13	1	-1	2	3	-1	-4
word:underline	-12	-7	-11	-6	-4	-4	-6	-2	-3	-4
word:underscore	-7	-3	-3	-5	-6	-3	-8	-9	-6	-5
word:undersea	-4	-5	-4	-6	13	-13	-3	-3	-3	-2
word:understand	12	-4	-4	-4	11	-5	-5	-4	-8	-6
word:understanding	-6	-3	-3	30	-4	-5	-5	-3	-4	-3
word:undertake	-17	18	14	36	6	-10	-3	-2	-3	-3
word:undertaking	-7	-5	-4	-15	-21	-4	-7	-7	52	-4
word:undisclosed	-9	-3	-5	-5	53	-6	-3	-7	-8	-4
word:union	16	-4	-5	-3	-4	-4	-9	23	-3	-7
word:unique	26	-4	-8	-2	20	-2	-3	-3	-2	-1
word:unit	-6	1	-4	-6	15	1	-6	-6	10	3
word:united	6	-2	-5	-4	-9	-6	-5	-11	30	36
word:universal	-12	-5	-22	30	-25	29	-8	-3	-3	-5
word:university	-16	-1	4	3	-2	3	-4	-3	-4	-7
word:unless	-12	-2	-2	-2	-3	-2	-7	-20	-14	-28
word:unmanned	-8	15	-4	-3	-4	-9	-24	-2	-6	-3
word:unpaid		-2	-3	1	-15	-4	-12	-8	18	-4
word:until	-6	1	2	-6	-4	-2	7		3	6
word:unveil	-11	-5	-6	-8	10	33	24	-4	-6	4
word:up		-2	-3	-1	5	5	-3	-5	-3	
word:update	34	-6	-18	-6	-5	-5	19	-20	-7	-4
word:uphold	-7	-3	-5	-3	-5	-4	-4	32	13	-3
word:upon	9	-6	15	-9	12	-11	-9	-16	-3	-3
word:urge	3	15	1	-4	-4	-5	-6	-5	-7	-3
word:us	-4	-4	-4		22		-3	-3	3	-4
word:usd	-11	-2	-2	-6	25	-4	-2	-3	-10	-2
word:use	-4	-3	-4	-2	-4	2	4	-1	1	-4
word:useful	-9	-4	-4	-6	-4	-5	-8	-5	-5	-3
word:user	-7	-4	-4	-5	-6	2	9	-3	3	-5
word:users	-15	-4	-12	-19	-7	-33	-6	-4	-11	-4
word:utility	-10	-4	26	28	18	-9	-12	-3	-6	35
word:vacant	-10	-4	-4	-4	-4	-5	-15	-2	-13	30
word:valid	-9	-2	-2	-4	-5	-5	-8	11	9	-4
word:valley	-7	29	1	-4	-5	-6	-5	-4	-5	-4
word:valparaíso	-20	16	-5	-6	-7	-15	3	-3	-7	-5
word:value	-1	-3	-2	-9	-6	-2	3	-6	-6	-3
word:vandal	-25	-9	-8	-2	-1	-4	-5	-2	-5	30
word:vantel	2	-3	-6	15	-3	10	-4	-2	-4	-14
word:various	-20	-3	-4	-2	-3	-4	-4	-3	-11	-5
word:vehicle	10	-4	-3	-4	4	-6	-11	-4	-5	-4
word:vendor	15	-4	-6	3	-7	-8	-6	-4	-6	-4
word:venture	-10	-4	1	19	21	-7	-4	12	-6	-6
word:venue	-3	-7	17	-6	-5	-12	-7	-3	-4	-4
word:version	-7	-3	-4	-7	-8	22	6	-3	-4	-3
word:very	-5	-9	2	-4	-4	-3	-2	5	1	-5
word:veto	-9	-3	-4	-5	-5	-4	75	20	-11	-7
word:via	-19	-5	-4	12	-8	-4	-8	-12	-12	-4
word:vice-president	42	-11	-4	-3	-3	-4	-3	-2	-4	-6
word:victim	5	-5	-16	-6	-3	-11		-2	-5	-3
word:victoria	-10	-5	34	-3	-4	-11	-11	-2	-4	31
word:video	27	-5	4	-6	1	-7	1		-3	-4
word:vietnam	-14	-3	1	6	11	9	-3	-15	-4	-4
word:view	8	3	-4	-6	-4	-6	-2	-5	1	
word:village	-5	1	-4	-5	-2	12	-5	-12	-6	-4
word:vilnius	30	19	-5	-5	-4	-1	-6	30	-7	-3
word:violation	-2	-2	-2	-8	-3	-8	-10	-8	36	-5
word:virtual	24	-4	-4	1	-2	-6	9	-7	-9	-4
word:visa	-6	-5	-5	-5	-5	-6	49	-15	-5	-5
word:vise	15	-5	-4	-5	-6	-5	-4	-5	-4	13
word:vision	-8	-6	-4	-6	-3	-11	16	-2	-6	-5
word:visit	-8	25	-5		-3	-4	-3	-1	-4	-3
word:visiting	12	-7	-6	-3	-5	-4	-2	-3	-6	-6
word:visitor	11	-3	9	-5	3	-7	-5	-1	-6	-5
word:vital	-21	-3	-2	-8	-3	-6	-2	-1	-4	-12
word:voice	22	-9	-4	-3	-5	16	-1	-6	-8	-4
word:volume	-7	-3	-3	-5	-7	-3	-11	-2	-6	-3
word:voluntary		47	-8	-3	-9	-9	-6	-3	-6	-4
word:vote	-11	-4	-6	-4		-7	23		-4	12
word:voter	-6	-4	-4	-5	-7	-6	9	-5	31	-7
word:voting	-28	-8	-6	-5	-6	-5	49	-12	-9	-4
word:vow	-20	-5	-5	-9	22	-9	-7	-5	-8	-6
word:wafer	-25	17	-5	11	-6	-5	-3	-2	-5	-3
word:wait	-12	3	-4	-4	-6	-5	-7	-8	-8	-1
word:wake	-13	-4	-7	-12	-3	-12	-12	-2	-13	50
word:walk	36	-4	13		2	-10	-2	3	4	-5
word:wallet		-4	-4	-7	4	20	2		-7	-4
word:want	-3	-3	-1	-5	-5	-3	-3	-3	-4	-4
word:war	-14	-8	-5	-6	14	-5	-4	-3	-4	-6
word:warehouse	-17	-4	-5	-13	31	2	-5	-6	19	-5
word:warn	-12	-3	-3	-6	-5	-7	-6	-4	-8	-1
word:warning	-12	-3	-4	-10	-9	-6	-9	-19	70	-6
word:warsaw	-15	24	-9	24	13	-5	-8	-2	-3	-4
word:washington	10	52	4	-5	7	-2	-7	-4	-1	6
word:waste	-4	-11	-4	6	-3	-10	-4	-3	-2	-3
word:watch	-9	-4	-5	5	-7	8	-8	-5	8	-8
word:watchdog	-14	-4	-5	-5	-5	-8	-9	-4	-21	17
word:water	-4	-5	-4	6	-4	-15	28	-8	-7	-10
word:wave	-12	-4	-4	2	-1	-4	5	67	-10	-5
word:way	3	-3	-3	-3	-4	-1	-2	-5	1	4
word:we	-4	1	-3	-4	-5	-1	-3	-3	-5	-4
word:wear	-24	-5	-14	-4	-9	-6	-6	-4	-10	-8
word:weather	-6	-6	-4	-5	-4	41	-7	-14	-27	-3
word:web	4	-25	63	-4	-5	-6	-4	-3	-4	-4
word:website	-11	-12	-4	-9		2	-11	-10	13	-4
word:wednesday	21	1		-3	-3	5	2	-2	2	-4
word:week	2	14			1	4	1		-3	1
word:weekend	4	40	8		-5	8	-4	-4	-5	-7
word:weekly	-32	-5	-7	-5	-6	-8	19	-4	-4	-6
word:weigh	9	-3	-3	-4	-5	-5	-8	-8	-6	-5
word:weight	-3	-4	-10	-6	-3	-9	-2	-2	-3	-4
word:welcome	2	-1		-4	-1		2	-5	-6	-5
word:well	7	-2	-5	-3		-6	-4	-3	-4	-5
word:west	-27	-4	-3	-4	-5	35	-3	-5	29	-5
word:western	15	-6	-6	-5	-5	22	21	-3	-4	-3
word:what	-2	-3	-2	-4	-2	-6	1	-2	-3	-4
word:whatsapp	28	-1	-1	-7	-14	-5	-9	-6	-4	-2
word:when	3	-4	-1	1	-2	2	-2	-2	-4	-3
word:where	6	8	7		-1		-2	-3	-2	-3
word:whether	-15	-4	-4	-5	-6	-5	-5	-9	-4	-2
word:which	-2	-1			1	2	1		3	-3
word:while	-6	8	-5	2		-5	-5	-4	-3	10
word:white	4	14	-6	-8	-7	-7	17	-2	-6	-6
word:who	5	-1	-2	-2	-4	-3	-1	-3	-2	2
word:whoever	-15	-3	-3	-3	-5	-4	-7	-9	-6	-4
word:whole	1	13	-3	-6	12	-8	-5	-5	-5	10
word:wholesale	-6	2	-6	21	-4	-8	38	-5	-24	-3
word:whom	16	1	-4	-4	-5	-4	-4	1	4	2
word:whose	20	-4	-5	12	-6	10	-5	-3	-7	-12
word:why	-5	-3	-5	-3	-6	-4	-5	-10	-7	-6
word:wi-fi	-8	27	-5	-5	-10	35	18	-5	-8	-7
word:wide	-15	-5	22	-3	-6	-6	-4	-5	-4	-4
word:widely	-8	-4	-2	-3	-4	-7	-11	-5	-6	-3
word:widen	-10	-5	-5	-7	-6	-13	-8	-3	-4	-3
word:will	-4	3	1		4			-3	-3	
word:win	-9	-3	-3	21	-5	-5	-5	22	-11	-4
word:wind	-16	47	-6	-4	-6	43	-3	5	-18	-4
word:windhoek	-19	33	11	-5	-6	14	-7	-5	9	-3
word:window	-13	-8	-4	-4	-3	19	-5	-7	-4	-4
word:winner	-6	10	-4	-4	-12	2	-4	17	-16	-9
word:wireless	6	-8	-4	9	12	6	-3	-12	-7	-6
word:wish	1	-5	-4	3	-7	-5	-4	-3	-4	-5
word:with	11	-2		3	-1	-1	-2	-2	-2	-3
word:withdraw	-7	-2	-3	-4	8	-4	10	15	2	10
word:within	-9	-2	-2	-6	-5	1	3	-7	3	1
word:without	10	1	-3	-6	-1	-2	-2	-4	15	-1
word:witness	-25	-5	10	13	-4	-10	-5	-3	-4	-5
word:witnesses	-49	-4	-6	-4	-5	-5	-4	-4	-8	-18
word:woman	26	-5	-8	-6	-10	5	-5	-3	-13	5
word:won	-5	-3	-5	2	27	-11	1	-5	-6	-4
word:wonder	-6	-14	-4	-9	-4	-14	-8	-3	-3	-3
word:woos	41	-5	-6	-4	-11	-7	-8	-6	-4	-9
word:word	-5	-6	-6	-5	-5	-5	-4	-3	-8	-5
word:work	-13	4	-1	-5	-5	5	-5	-4	-6	-3
word:worker	-12	-3	-4	-4	11	-13	-9	-3	17	-4
word:workforce	22	-1	-4	27	-8	-9	-2	-3	-2	-7
word:working	22	2	-7	-5	-4	-4	-2	-2	-2	-5
word:workshop	-16	-6	58	-6	-5	-7	-6	-8	-5	-3
word:world	-7	2	13	-3	-5	2	-6	-3	-1	-1
word:worldwide	-41	-7	20	-4	-3	-2	-5	-2	-6	-2
word:worry	-4	-1	-1	-1	-1	-3	15	-1	-4	-17
word:worth	-6	-3	-2	17	24	-4	-6	-6	-8	-3
word:would	-5	-1	-3	-3	-1	-2	-1	-2	-4	-1
word:wrap	-7	11	23	-7	-11	11	-6	-5	-4	-5
word:write	-11	-4	-4	-7	-2	-3	-7	-6		-2
word:written	-15	-3	-5	-4	-5	-12	-12	28	-6	-4
word:wrong	-8	-7	-3	-5	-7	-6	-5	-5	-1	-5
word:x	-10	-3	-3	-2	-7	-6	-9	4	-5	-8
word:xinhua	15	4	-3	-3	-4	18	-6	-2	-5	-11
word:yaoundé	-2	-5	-10	4	-2	-40	-4	-1	40	-8
word:year	-9	-2	-3		4	3	3	1	-3	3
word:year-old	-10	-4	-6	-8	-9	-11	-19	-8	20	-5
word:yen	-7	-4	-3	-9	52	3	-5	-8	-10	-3
word:yes	-12	-4	-5	-5	-6	-8	17	-7	-10	-5
word:yesterday	28		-2	4	-3	-2	-3	4	-4	-4
word:yet	-7	-3	-2	-4	8	-5	-4	-6	-8	-4
word:yield	-11	17	-2	-2	-10	-2	-3	-3	-4	-4
word:york	21	8	-5	-6	3	-6	-4	-5	20	-5
word:you	-7	-4	-4	-7	-8	-5	-24	-4	-5	-6
word:young	6	12	-6	10	-6	11	-5	-4	-8	-4
word:youth	29	-7	13	-2	-4	-5	-4	-2	-2	-3
word:zealand	-9	-4	40	58	-11	-9	-7	-6	-10	-12
word:zloty	-13	-5	-4	-6	64	-12	-10	-7	33	-4
word:zone	5	-4	-4		5	3	17	-4	-2	-5
word:zurich	9	-17	-4	-5		-14	-4	40	-8	-4
word:’s	-3	-4	-4	-6	-6	-6	-8	-3	-4	-5
`;
