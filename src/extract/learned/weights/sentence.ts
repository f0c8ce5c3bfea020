// Written by `npm run train`; not edited by hand.
export const sentenceText = `MEETING	VISIT	FORUM	AGREEMENT	INVESTMENT	LAUNCH	POLICY	LICENCE	ENFORCEMENT	APPOINTMENT
*	-286	-427	-422	-411	-407	-387	-405	-438	-366	-377
class-kind:appointVerb_<a>	-12	-6	-3	-7	-6	-5	-9	1	-5	3
class-kind:appointVerb_<c>	-3	13	-5	-3	-6	-5	-3	-3	-6	-9
class-kind:appointVerb_<f>	-9	-3	-4	16	-1	-4	-4	5	12	6
class-kind:appointVerb_<p>	-9	4	-2	-5	-4	-2	-4	-3	-7	53
class-kind:attend_<a>	-14	-3	-13	1	-3	16	-9	-4	-9	-21
class-kind:attend_<c>	-9	18	6	-2		13	-6	-6	-3	-3
class-kind:attend_<f>		-3	-5	-14	-9	-10	-4	-6	4	12
class-kind:attend_<p>	11	9	-1	-4	-3	-7	-6	-2	-2	-7
class-kind:background_<a>	-13	-3	-3	-5	-3	-5	3	-5	1	10
class-kind:background_<f>	-12	-1	-3	-7	-8	-6	-4	-7	20	-9
class-kind:background_<o>	-15	-6	-6	-5	-28	-9	-6	-5	-11	-6
class-kind:background_<p>	-7	-6	-4	-4	4	-5	-4	-3	-2	25
class-kind:callVerb_<a>	36	-11	-2	-4	-3	-3	10	-4	8	-12
class-kind:callVerb_<c>	-13	1	-6	-3	-4	-6	-3	-2	-9	-3
class-kind:callVerb_<f>	-13	-8	-3	-3	-10	-5	8	-8	-10	-3
class-kind:callVerb_<o>	-35	28	-4	-4	-5	-4	-3	-2	29	8
class-kind:callVerb_<p>	31	-7	-3	6	-3	-5	2	-3	-4	9
class-kind:forumNoun_<a>	-15	-4	-9	-8	-3	-8	-7	36	-8	-4
class-kind:forumNoun_<f>	28	-5	-17	-5	33	-6	-4	-3	-12	-4
class-kind:forumNoun_<p>	29		-10	-4	-6	-7	-4	-3	-5	-3
class-kind:forumVerb_<a>	-2	-3	6	-1	-3	8	-8	-4	-8	37
class-kind:forumVerb_<c>	-10	21	-7	-4	-2	3	-6	-6	-4	26
class-kind:forumVerb_<f>	7	-3	-9	-5	-7		-3	3	13	-5
class-kind:forumVerb_<o>	-10	-7	27	-5	-3	-7	-2	-2	-3	-7
class-kind:forumVerb_<p>	19	-5	-5	-4	-3	4	-4	-2	-5	-5
class-kind:investVerb_<a>	-12		1	-7	-9	-7	-5	13	1	11
class-kind:investVerb_<c>	-11	-4	-4	-5	5	14	1	-4	-7	-2
class-kind:investVerb_<f>	-1	-3	-3	-2	11	-6	-3	5	6	-4
class-kind:investVerb_<o>	-13	-4	21	-4	69	-14	-6	-3	-11	-4
class-kind:investVerb_<p>	3	7		3	-5	3	-4	-2	-1	-1
class-kind:launchNoun_<f>	-18	-4	-3	-2	3	20	-7	-4	43	-4
class-kind:launchNoun_<p>	-23	-3	22	-4	-4	-16	-10	-4	-3	-5
class-kind:launchVerb_<a>	-5	-4	-4	-4	-7	15	-7	-8	25	20
class-kind:launchVerb_<c>	-5	-1	-17	-4	-9	12	-3	-3	-6	-3
class-kind:launchVerb_<f>	-7	-2	-6	4	7	22	-4	20	-3	-4
class-kind:launchVerb_<p>	19	-3	-5	-9	-5	-14	-6	-3	-4	39
class-kind:licenceNoun_<f>	-6	-3	-2	-5	-4	-6	-5	15	23	-3
class-kind:licenceVerb_<a>	-7	-3	-4	-5	-3	-5	-11	16	-22	-3
class-kind:licenceVerb_<c>	-5	-2	-1	-4	-3	-5	-2	5	-2	-1
class-kind:licenceVerb_<f>	-2	-2	-2	-1	-2	-5	-4	42	-6	-4
class-kind:licenceVerb_<p>	-12	-4	-5	3	-6	-5	-6	3	-3	28
class-kind:meetVerb_<a>	-7	-3	-5	-5	-3	-5	-9	-7	-2	-5
class-kind:meetVerb_<c>	-3	-1	-7	-5	-3	-2	-3	-4	-3	-3
class-kind:meetVerb_<f>	26	-11	-10	-5	-5	-4	-4	-7	-10	-8
class-kind:meetVerb_<o>	7	-4	4	-5	-5	-5	-5	-3	-3	-13
class-kind:meetVerb_<p>	33	-8	-5	-5	-2	-4	-5	-3	-4	-8
class-kind:moneyNoun_<c>	-8	-5	-4	-4	5	-6	-5	-6	-6	-4
class-kind:moneyNoun_<f>		-2	-3	4	-7	-5	-3	5	-9	-2
class-kind:moneyNoun_<p>	3	-3	-3	-4	-11	26	-3	-1	-4	-5
class-kind:pactNoun_<a>	-11	-3	-3	-11	-3	-6	-16	-4	36	-6
class-kind:pactNoun_<c>	-8	-13	-4	44	-5	-5	-7	-3	-3	-3
class-kind:pactNoun_<f>	-4	-2	-2	-5	-6	-3	-7	-8	16	-2
class-kind:planned_<f>	-40	-3	37	-8	-2	-17	-2	-3	-5	-3
class-kind:planned_<p>	49	-5	18	-3	-5	-3	-2	-2	-3	-10
class-kind:policyNoun_<a>	-8	-2	-5	-6	-7	-4	-13	10	9	-6
class-kind:policyNoun_<f>	-3	-2	-1	-11	-9	-2	-7	-9	10	-2
class-kind:policyNoun_<p>	-12	-2	-4	-5	-6	-3	-19	-2	-4	7
class-kind:policyVerb_<a>	-7	-2	-3	-7	-6	-4	68	4	-22	-5
class-kind:policyVerb_<c>	-2	-5	-7	-11	-2	-4	54	14	-5	-3
class-kind:policyVerb_<f>	2	-2	-2	4	-10	-6	-5	24	-1	-6
class-kind:policyVerb_<p>	-6	-5	-5	-8	-4	-7	-1	-5	-5	44
class-kind:postNoun_<a>	-19	-5	-5	-4	-4	-7	-6	-3	-6	57
class-kind:postNoun_<f>	-15	-2	-3	-5	-4	-3	-3	-3	24	27
class-kind:postNoun_<p>	-17	-3	-3	-4	-4	-4	9	-1	9	-15
class-kind:punishNoun_<a>	-9	-4	-3	-5	-8	-5	-1	-3	13	15
class-kind:punishNoun_<c>	-10	-3	-4	-3	-6	-5	-4	-3	-11	-3
class-kind:punishNoun_<f>	-4	-2	-2	-6	-7	-3	-7	-8	-4	-3
class-kind:punishNoun_<p>	-14	-3	-3	-4	-5	-4	-11	-3	55	-7
class-kind:punishVerb_<a>	-6	-3	-3	-4	-7	8	-6	19	-2	28
class-kind:punishVerb_<c>	-2	-2	-4	-7	-11	-13	-7	-2	-7	-3
class-kind:punishVerb_<f>	-8	-3	-3	-6	-8	-3	-6	-4	39	-5
class-kind:punishVerb_<p>	-4	-4	-4	-3	-4	-4	-5	-4	21	12
class-kind:receiveVerb_<a>	5	-5	9	-4	-3	-3	-7	15	11	-7
class-kind:receiveVerb_<c>	2	-5	-5	2	-2	-4	-5	-4	-2	-4
class-kind:receiveVerb_<f>	-7	-3		-2	3	-5	-1	-2	4	-3
class-kind:receiveVerb_<p>	31	-5			-2	-3	-3	-2	-2	-7
class-kind:roomNoun_<p>	19	-3	-4	-5	-4	3	-2	-2	-4	-6
class-kind:signVerb_<a>	-5	-3	14	-16	-4	-8	-12	-11	22	-6
class-kind:signVerb_<c>	-6	-3	-4	-6	-1	17	5	-6	-6	-2
class-kind:signVerb_<f>	-1	-2	-2	17	-3	-6	-4	2	11	-4
class-kind:signVerb_<p>	-9	10	-3	15	-5	-4	-4	-2	-10	5
class-kind:talkNoun_<a>	36	-11	-3	-5	-3	-3	-5	-4	-4	-7
class-kind:talkNoun_<c>	-17	-4	-6	-2	-3	-4	-3	-2	-3	15
class-kind:talkNoun_<f>	-14	-6	-2	-3	-6	17	3	-4	-9	-6
class-kind:talkNoun_<o>	-24	57	-5	-4	-4	-4	-3	-3	-5	-7
class-kind:talkNoun_<p>	-15	11	-4	11	-3	3	-3	-2	-4	13
class-kind:topicVerb_<a>	27	-3	-3	-4	-5	-4	-6	7	-15	-7
class-kind:topicVerb_<c>	-13	-5	-4	-5	-11	-5	-4	-3	18	-4
class-kind:topicVerb_<f>	-1	-4	-4	-9	-9	-6	1		6	-4
class-kind:topicVerb_<o>	-25	-8	38	-5	-13	-9	-2	-2	-7	-7
class-kind:topicVerb_<p>	19	-2	-4	1	6	-2	-4	-4	-5	-6
class-kind:travelNoun_<a>	20	-11	-2	-4	-3	-2	-11	-4	12	-11
class-kind:travelNoun_<c>	-10	-8	-6	-5	-4	-5	-2	-2	-4	-3
class-kind:travelNoun_<f>	-1	-15	-2	-2	-6	-5	-2	-3	1	-3
class-kind:travelNoun_<o>	-24	57	-5	-4	-4	-4	-3	-3	-5	-7
class-kind:travelNoun_<p>	-3	-22	-2	40	-2	26	-1	-1	-4	-7
class-kind:travelVerb_<a>	-7	-10	-3	-5	-3	-3	-7	6	6	41
class-kind:travelVerb_<c>	-7	-1	-6	-4	-3	-4	-2	-2	-3	-4
class-kind:travelVerb_<f>	3	-7	-4		8	-5	-2	-7	3	-2
class-kind:travelVerb_<o>	-24	57	-5	-4	-4	-4	-3	-3	-5	-7
class-kind:travelVerb_<p>	18	1	3	3		-1	-4	-2	1	-1
class-kind:visitorNoun_<f>	-12	-3	-4	-1	13	-5	-3	7	-1	-4
class-kind:visitorNoun_<o>	-6	-6	-11	-6	-5	-10	-8	-3	45	-5
class-kind:visitorNoun_<p>	37	-5	-13	-4	-3	-4	-3	-3	-3	-5
class-kind:wish_<a>	-11	-3	1	-5	9	-4	-10	-13	-26	-5
class-kind:wish_<c>	-4	-3	-11	2	-8	-4	-7	-3	-4	-2
class-kind:wish_<f>	-10	-3	-3	-6	-7	-5	2	1	1	-5
class-kind:wish_<p>	-21	-5	5	-4	-3	1	2	-2	-4	9
class-word:appointVerb_after	-16	-4	-3	-4	-7	-5	-3	-5	-5	-25
class-word:appointVerb_among	19	-2	17	-3	-3	-2	-7	-2	-13	-3
class-word:appointVerb_as	-14	-5	-4	-4	7	-4	-11	-4	-14	55
class-word:appointVerb_at	-11	-7	-2	-5	17	-6	1	-3	-8	23
class-word:appointVerb_before	34	-3	-5	-11	-27	-5	26	-4	-12	6
class-word:appointVerb_between	-7	-3	-4	-15	-3	-7	-4	-5	-7	-6
class-word:appointVerb_by	-14	-5	-4	-4	3	-7	-3	-2	-1	32
class-word:appointVerb_down	-7	-3	-4	-5	-5	-5	23	-7	9	40
class-word:appointVerb_for	-3	33	3	-6	-3	-6	-5	-4	2	-9
class-word:appointVerb_from	-19	-5	-5	-11	-7	12	-7	-2	24	63
class-word:appointVerb_in	-9	-3	-5	-4	2	-5	1	-2		24
class-word:appointVerb_into	-15	-4	-8	-6	-11	32	5	-5	12	-11
class-word:appointVerb_of	-1	-5	-3	-2	3	-9	-3	2	-2	13
class-word:appointVerb_off	-2	21	-5	4	-11	25	-6	6	-12	-9
class-word:appointVerb_on	-3	-7	-1	10	-5	-7	3	6	3	7
class-word:appointVerb_out	-12	-5	-3	-6	-4	-6		-4	29	25
class-word:appointVerb_over	-16	-4		10	10	2	-2	3	-6	18
class-word:appointVerb_to	-7	2	2	6	-2	-3	-3	-2	-5	10
class-word:appointVerb_under	-19	-3	-7	-7	-5	-12	10	-7	-13	-12
class-word:appointVerb_up	4	-4	-3	-6	1	26	-7	-6	13	9
class-word:appointVerb_with	-3	-7	-4	8	-4	25	-9	1	-4	5
class-word:appointVerb_without	-10	-8	-6	-6	31	-5	-8	-4	-4	-8
class-word:attend_about	-11	3	-4	14	-4	-6	-7	-1	-2	-3
class-word:attend_across	39	-3	-5	-3	-2	-4	-3	-3	-3	-6
class-word:attend_against	-13	-2	-3	-5	-2	-5	-10	-1	57	-7
class-word:attend_at	-45	-3	39	-4	-2	-8	-3	-2	-3	-5
class-word:attend_by	10	-1		-1	-3	-4	-3	-3	-1	-8
class-word:attend_down	27	-2	-3	-5	-3	-4	-6	-3	-5	-4
class-word:attend_for	-26	-4	-3	-7	25	-10	-8	-2	-8	43
class-word:attend_in	-16	-4	-3	-7	2	1	16	-1	-6	3
class-word:attend_of	-1	-5	-4	22	-2	-4	-4	-2	-15	-5
class-word:attend_on	-28	-4	6	4	-5	1	4	-4	-2	-8
class-word:attend_out	-8	-3	-16	-5	-4	36	-10	-5	-13	-4
class-word:attend_to		-4	-5	-1	-1	-6	19		-4	-3
class-word:attend_up	22	-3	-6	-6	-4	7	-13	8	-6	-2
class-word:attend_with	8	-4	-4	-4	10	-5	-5	-3	-5	-7
class-word:background_at	-12	-4	6	-3	-9	-7	-7	-10	-6	-9
class-word:background_by	-17	-4	-6	32	-6	-7	-8	-17	-9	-8
class-word:background_for	-14	-5	-4	-7	-5	-10	-7	-4	34	-6
class-word:background_from	-7	-9	15	-3	-4	-18	-14	-4	-6	-4
class-word:background_in	26	-6	-4	-5	-8	4	4	-3	-8	3
class-word:background_of	6	-3	-4	1	6	3	-7	-5	-3	-7
class-word:background_on	-3	-4	-8	1	-6	-8	-12	-4	-6	-4
class-word:background_to	-6	-1	-3	-6	-4	-1	-1	-5	-1	-3
class-word:background_with	-21	-5	-5	14	-7	23	-6	-4	-9	-9
class-word:callVerb_against	10	-4	-6	-3	-4	-3	-15	-2	38	-3
class-word:callVerb_at	-9	10	-6	-2	-2	-2	-6	-1	4	1
class-word:callVerb_between	59	-12	-3	-4	-3	-7	-9	-6	-3	-3
class-word:callVerb_by	25	-10	-1	-4	-2	2	-2	-3	6	-4
class-word:callVerb_for	-10	-4	1	2	9	1	-4	-4	-4	-4
class-word:callVerb_from	45	-4	-3	-3	-5	-4	7	2	-1	-5
class-word:callVerb_in	-9	15	4	-3	7	-5	-3	-5	5	-5
class-word:callVerb_of	-9	6	-7	-5	-1	7	-4	-3		-7
class-word:callVerb_off	39	4	12	1	-3	-5	-8	-2	-5	-4
class-word:callVerb_on	19	-4	-1	-4	-3		-4	-2		-6
class-word:callVerb_out	17	-15	-4	-4	-11	-6	-4	-5	-5	-5
class-word:callVerb_over	-2		-7	5	-8	3	-4	-3	30	-6
class-word:callVerb_through	-14	-6	-3	-4	-8	-8	-9	-3	-6	-2
class-word:callVerb_to	-7	20	-4	-4	-3	-5	-3	-2	-2	-4
class-word:callVerb_up	38	-13	-4	-9	-8	-13	-4	-4	-7	-6
class-word:callVerb_with	45	-7	-6	-4	-4	18	2	-2	-7	-5
class-word:forumNoun_about	-40	-5	35	-3	-4	-7	-4	-2	-3	-3
class-word:forumNoun_after	-3	7	30	-5	-4	17	-4	-11	-6	-8
class-word:forumNoun_around	26	13	-10	-3	-4	-8	-3	-3	-4	-7
class-word:forumNoun_at	-2	-7	57	2	-5	-7	-6	-4	-5	-5
class-word:forumNoun_before	55	-6	-18	-4	-3	-5	-5	17	-12	-5
class-word:forumNoun_between	12	-9	-15	6	-4	-3	-5	-3	-3	-6
class-word:forumNoun_by	-1	-4	19	-1	14	6	-7	-7	13	21
class-word:forumNoun_for	-4	24	23		-7	-6	-6	-6	-8	4
class-word:forumNoun_from	-16	-10	73	-6	-4	-6	-6	6	-8	-4
class-word:forumNoun_in	-13	2	47	-2	-4	-7	-2	-2	-3	-2
class-word:forumNoun_of	-15	8	25	-5	-4	-3	3	-3	-4	-4
class-word:forumNoun_on	-14	-2	42	-3	-3	-7	-1	-3	-1	-2
class-word:forumNoun_to	36	-8	7	-4	-3	-9	-4	-2	-8	-7
class-word:forumNoun_with	4	22	39	-4	10	-5	-5	3	-5	-5
class-word:forumVerb_about	1	-3	-9		-4	-5		-4	-4	-4
class-word:forumVerb_against	-13	-2	-4	-5	-3	-7	48	-2	40	-6
class-word:forumVerb_at	2	-4	19	-4	-4	3	-4	-3		-1
class-word:forumVerb_by	-4	-1	18			-2	-5	-4	-1	-2
class-word:forumVerb_down	-7	-2	-3	-2	-6	-4	-6	-5	23	-4
class-word:forumVerb_for	13	-1		-4	-4	-5		-3	-3	-7
class-word:forumVerb_from	-8	-5	-7	-4	-6	10	-10	-5	-1	-5
class-word:forumVerb_in	-3	-3	20	-6	10	3		-3	-4	2
class-word:forumVerb_into		-6	-6	-5	-9	15	-5	-2	11	-2
class-word:forumVerb_of	-11	2	-1	-2	3	-5			-3	-4
class-word:forumVerb_on	-5	-5	23	1	-4	-2	-3	1	9	-2
class-word:forumVerb_out	2	-3	-9	-6	3	11	-7	1	-10	-3
class-word:forumVerb_over	-24	-4	-17	-8	-6	-21	-3	-3	-5	-12
class-word:forumVerb_through	-18	-10	-27	-6	-4	60	-5	-3	-5	-7
class-word:forumVerb_to	6	-5	3	-3	-2	-7	6	1	-7	-4
class-word:forumVerb_under	-7	-7	71	-5	-4	-13	-6	-3	-4	-9
class-word:forumVerb_until	-6	-5	31	-38	-11	-23	-11	-5	-5	-4
class-word:forumVerb_up	5	3	-2		-6	-11	3	6	-4	-3
class-word:forumVerb_with	33	-5	-7	-5	-5	-8	-5	-3	-8	-5
class-word:investVerb_at	-2	-5	-5	-7	21	-9	-1	-4	-6	19
class-word:investVerb_by	1	-1	-4	-4	8		-4	-2	-3	1
class-word:investVerb_down	10	-3	-4	-4	-6	-4	42	-12	1	-18
class-word:investVerb_for	-6	-4	-4	2	17	-5	-1	-5	-1	4
class-word:investVerb_from	-12	14	-6	7	-6	-7	1	-11	-3	-5
class-word:investVerb_in	-11	2	-4	-4	13		-5	3	-6	9
class-word:investVerb_into	-9	1	-1	-4	12	27	14	-9		-7
class-word:investVerb_of	-2	-4	-2	-1	21		-6	2	-1	-3
class-word:investVerb_off	18	6	-3	1	2	9	-2	11	7	-5
class-word:investVerb_on	-5	2	7	-1	9	2	-1	13	2	
class-word:investVerb_out	6	-3	-3	-12	-4	13	4	-1	-7	-5
class-word:investVerb_over	-20	-4	-3	8	-1	-6	-4	5	-6	19
class-word:investVerb_to	-6	-3	2	2	5	-4	8	-3	-1	-5
class-word:investVerb_up		-4	-4	-1	8	14	-5	-7	-3	8
class-word:investVerb_with	3	-6	-3	-19	32	39	-4	-8	-3	-8
class-word:investVerb_without	-7	-2	-2	19	-14	-3	-9	-20	-9	-2
class-word:launchNoun_as		-4	-4	-3	-5	-8	-4	-7	-8	-4
class-word:launchNoun_at	5	11	1		-8	23	-5	-3	-5	-4
class-word:launchNoun_before	-20	-6	-2	-5	-6	-13	27	-12	-6	-25
class-word:launchNoun_between	-5	-4	-3	9	12	-7	9	-6	-4	-4
class-word:launchNoun_by	-10	-4	-5	13	15	-5	11	4	-5	-3
class-word:launchNoun_for	4	-1	-5	-3	5	15	-4	-4	-6	-5
class-word:launchNoun_from	-7	-4	-4		-7	11	-4	7	-13	-4
class-word:launchNoun_in	-3	2	-4	4	8	14	-4	-2	-2	-3
class-word:launchNoun_into	-5	-5	-4	-10	-8	17	-9	-4	31	-3
class-word:launchNoun_near	-10	-9	-5	-4	27	42	-6	-3	-6	-5
class-word:launchNoun_of	-2	-5		-3	1	25	-4	1	-3	-4
class-word:launchNoun_on	-8	11	1	-1	-5	17	3		-5	-4
class-word:launchNoun_outside	-2	-4	-5	-1	14	-6	-3	-9	-1	-2
class-word:launchNoun_over	-7	-2	-5	-13	53	36	-3	-5	-10	-6
class-word:launchNoun_through	-25	-8	-4	-11	-3	34	-8	-8	-5	-4
class-word:launchNoun_to	-7	-2	-4	-5		18	5	-3	-1	6
class-word:launchNoun_under	-17	-2	-2	18	-5	-4	-4	19	-11	-9
class-word:launchNoun_until	-2	-4	-4	-7	-5	-9	-7	-5	4	-7
class-word:launchNoun_up	-13	-6	-17	-3	-7	39	-4	-2	-3	-4
class-word:launchNoun_with	-13	-1	-4	6	-1	12	-7	-2	-4	-4
class-word:launchNoun_within	-5	-3	-3	-6	-3	-14	-4	-7	57	-2
class-word:launchNoun_without	-1	-2	-2	-18	-9	-7	-5	-53	49	-1
class-word:launchVerb_as	-8	-23	-3	21	-7	-11	-3	-15	9	-7
class-word:launchVerb_at	13	-5	-3	-6	-7	20	-7	-3	-10	11
class-word:launchVerb_by	-8	-6	3	1	9	12		2	-5	-5
class-word:launchVerb_down	-7	-3	-3	-6	-3	-9	19	2	33	-6
class-word:launchVerb_for	4	-6	-6		-7	-5	-1	12	-8	-5
class-word:launchVerb_from	-20	-4	12	-7	-5	26	15	29	-9	14
class-word:launchVerb_in	-5	1	2	3	-2	24	-2	-4	-2	4
class-word:launchVerb_into	-8	-6	-10	-6	-5	26	2	-4	57	-5
class-word:launchVerb_of	-4	-3	-4	-2	-3	9	4	1	-5	1
class-word:launchVerb_off	-6	-4	-3	-6	-5	35	1	-5	2	-5
class-word:launchVerb_on	-7	5	3	2	-5	26	7	-3	1	-6
class-word:launchVerb_out	-5	-5	-3	-6	-5	54	4	-2	24	-5
class-word:launchVerb_over	-7	-5	5	16	21	19	1		-5	4
class-word:launchVerb_to	11	-1	-4	-6	1	-10	-2	1	-5	4
class-word:launchVerb_up	7	18	-5	-9	-10	16	-8	-4	-7	-5
class-word:launchVerb_with	4	11	-6	11		-15		-3	-7	-7
class-word:launchVerb_without	-4	-3	-2	-3	-9	31	-10	-42	29	-4
class-word:licenceNoun_as	-16	-3	-3	-5	-7	-4	-5	7	-11	-5
class-word:licenceNoun_at	-8	-3	-5		-9	-5	11	3	-12	-2
class-word:licenceNoun_between	-19	-4	-4	-8	-14	-8	29	36	-4	-3
class-word:licenceNoun_by	-7	-2	3	9	9	3	-6	33	-13	-5
class-word:licenceNoun_for	-2	-3	-3	-7	-10	-7	-2	41	-9	-3
class-word:licenceNoun_from	-7	-3	-3	-7	-5	-7	-8	61	-20	-3
class-word:licenceNoun_in	-5	-2	-3	-5	-8	-6	-6	40		-3
class-word:licenceNoun_of	-5	-3	-3	-6			2	18	-9	-3
class-word:licenceNoun_on	-1	-3	-1	-8	-12	3	6	34	-10	-5
class-word:licenceNoun_to	-6	-3	-4	-5	-5	-6	5	36	-2	-4
class-word:licenceNoun_under	-4	-2	-3	-5	-3	-6	-27	79	-1	-4
class-word:licenceNoun_until	-5	-2	-2	-5	-4	-4	-6	9	7	-3
class-word:licenceNoun_with	-2	-2	-3	-2	-8	-6	25	15	-10	-3
class-word:licenceVerb_as	-12	-5	-5	-4	-3	-6	19	6	-6	-7
class-word:licenceVerb_by	-2	-3	-3	-2	-5		9	30	1	3
class-word:licenceVerb_for	-2	-3	-3	-5	-5	-7	-1	21		-4
class-word:licenceVerb_from	-9	-3	-4	9	-4	-6	7	-5	-14	-3
class-word:licenceVerb_in	-2	-3	-3	-1	-5	-6	2	26	-6	1
class-word:licenceVerb_of		-3	-1	-6	3	-5	1	15	-5	-4
class-word:licenceVerb_on	-2	-3	2	-5	-2	-1	16	36	-13	4
class-word:licenceVerb_to	-7	-3	-3	-3	1	1	-10	16	-9	-4
class-word:licenceVerb_under	-5	-2	-3	-6	-3	-8	-23	78	-11	-2
class-word:licenceVerb_with	4	-2	-4	2	-11	-8	-1	12	-7	-3
class-word:mealNoun_at	53	-6	-9	-8	-3	-4	-5	-2	-3	-5
class-word:mealNoun_by	-9	-2	-9	-7	-4	-3	58	-3	-4	-6
class-word:mealNoun_for	25	-3	-6	-7	5	-5	-3	-5	-5	-8
class-word:mealNoun_in	30	-8	1	-6	-3	-1	-3	1	-4	-5
class-word:mealNoun_of	-20	-4	-5	-8	-10	-9	-7	-2	-7	-4
class-word:mealNoun_on	37	-4	-6	-4	6	-4	-8	-3	-6	-4
class-word:mealNoun_with	46	-8	-2	5	-4	-4	-4	-2	-4	-8
class-word:meetVerb_about	10	-5	-6	-4	-3	-4	-3	-3	1	-3
class-word:meetVerb_across	39	-3	-5	-3	-2	-4	-3	-3	-3	-6
class-word:meetVerb_after	-15	-14	-5	-12	-3	-8	-7	-2	-3	-6
class-word:meetVerb_at	14	-2	1	-5	-3	-3	-4	-3	-4	-4
class-word:meetVerb_between	24	-9	-10	-4	-6	-3	-2	-2	-2	-2
class-word:meetVerb_by	17	-5	-6	3	-4	-7	-8	-3	-4	5
class-word:meetVerb_down	30	-2	-4	-6	-3	-4	-5	-3	-5	-4
class-word:meetVerb_for	8	-8	4	16	-4	-4	-4	-3	-5	-5
class-word:meetVerb_in	27	-5	15	-5	-4	-1	-3	-2	-4	-4
class-word:meetVerb_of	-1	2	2	-2	-1	-5	-6	-3	-3	-5
class-word:meetVerb_on	8	-1	12	-4	-4	-6	-1	-3	-5	-6
class-word:meetVerb_over	36	-4	-5	-4	-3	-5	-6	-5	-5	-3
class-word:meetVerb_through	11	-6	-2	-4	-2	-2	-2	-2	-1	-4
class-word:meetVerb_to	-10	2	1	-4	-1	-4	6	-2	-3	-4
class-word:meetVerb_with	24	-3		-2	-3	-3	-3	-1	-5	-6
class-word:moneyNoun_at	9	-3	-5	-6	59	-5	-4	-7	-5	-7
class-word:moneyNoun_between	-11	-3	-3	-10	-8	-3	-3	21	-7	-3
class-word:moneyNoun_by	14	-23	-5	-4	-7	-5	-7	-8	-1	-3
class-word:moneyNoun_for	-5	-3	-4	-4	11	-6		-3	-2	-1
class-word:moneyNoun_from	-12	-3	-5	-6	30	5	-4	-6	-13	-5
class-word:moneyNoun_in	-4	-4	-4	-7	12	-3	-3	-4	-1	-4
class-word:moneyNoun_into	-15	-3	-2	-7	20	-6	-8	-5	-5	-6
class-word:moneyNoun_of	-1	1	-2	-5	31	-6	-6	4		-4
class-word:moneyNoun_on	32	-6	-4	-6		-6	-8	23	-6	-5
class-word:moneyNoun_to	-1	21	-4	-1	35	-8	-3	-11	-8	-4
class-word:moneyNoun_with	-10	-4	8	-16	-2	9	11	-4	-5	-3
class-word:pactNoun_at	-25	-3	-6	5	-4	-5	28	34	-8	-10
class-word:pactNoun_between	-12	-4	-5	43	-4	-5	-6	1	-1	-4
class-word:pactNoun_by	-7	-4	-4	20	-5	-5	21	-8		-4
class-word:pactNoun_for	-11	-5	1	43	-2	-7	6	-9	-11	
class-word:pactNoun_from	-10	-2	-2	41	-16	-6	-7	-9	12	-3
class-word:pactNoun_in	16	-5	-4	38	-5	-2	13	-4	-7	-5
class-word:pactNoun_of	-7	-2	1	29	-6	-6	-3		-2	-3
class-word:pactNoun_on	-2	-4	-5	43	-1	-6	-2	-3	-1	-2
class-word:pactNoun_to	-6	-1	-3	-1	-4	-2		-3		-3
class-word:pactNoun_under	-11	-4	-3	19	-4	-6	26	-10	8	-6
class-word:pactNoun_with	-9	-1	-1	32	-5	-2	-5	-7	-3	-5
class-word:planned_at	6	28	12	-5	14	-5	30	-5	-7	-9
class-word:planned_before	-11	-6	-8	-3	-3	-10	25	-3	-12	-22
class-word:planned_by	-41	-3	-4	-10	-4	16	-11	-5	-8	-5
class-word:planned_for	-4		1	-5	-4	-6	6	1	-3	-6
class-word:planned_from	-13	26	-14	-3	-5	-4	5	-2	4	25
class-word:planned_in	23	32	-7	-6	2	-8	-9	12	2	-6
class-word:planned_of	-2	-4	-2	8	7	-3	-6	2	2	-4
class-word:planned_on	48	13	-6	-9	-9	9	6	-2	3	-7
class-word:planned_out	2	-7	24	-7	-7	18	25	-9	-13	-5
class-word:planned_to	-3	-5	6	-9	11	-10	-4	-3	-6	-5
class-word:planned_up	-4	-3	-4	11	2	9	5	-2	-1	-3
class-word:policyNoun_against	-6	-2	-3	-6	-5	-3	-14	-5	19	-6
class-word:policyNoun_as	1	-4	27	-4	-4	-8	-12	-3	-4	23
class-word:policyNoun_at	2	-11	25	-8	-3	-4		16		-7
class-word:policyNoun_before	-11	-3	-4	-2	-3	-4	74	-3	-14	-13
class-word:policyNoun_between	73	-6	-7	26	-4	-3	-30	-2	-6	-5
class-word:policyNoun_by	-9	-4	-5	-6	-5	-8	49	-5	4	-7
class-word:policyNoun_for	-5	-3		4		-7	29	-2	-5	-5
class-word:policyNoun_from	-9	-6	-4	26	-21	-9	53	-4	21	-3
class-word:policyNoun_in	-6	-4	-1	-3	3	-7	32		-2	-4
class-word:policyNoun_into	-6	-3	-11	-9	-2	-8	28	-2	-7	-8
class-word:policyNoun_of	-6	-4			-3	-7	16	-4	-3	-1
class-word:policyNoun_on	-5	-4	-2	-4	-3	-8	37	-1	-3	-3
class-word:policyNoun_out	-9	-2	-2	-4	-3	14	8	-6	-20	-3
class-word:policyNoun_over	15	-4	-6	-6	-4	-6	13	-2	-4	-4
class-word:policyNoun_through	-9	-6	-4	-5	-4	-6	7	-4	-5	-6
class-word:policyNoun_to	3	-4		-9	-4	-4	30	-4	1	-5
class-word:policyNoun_under	-12	-2	-3	-6	-3	-5	26	-9		-4
class-word:policyNoun_until	-35	-2	-3	-7	-3	-6	71	-5	-20	-6
class-word:policyNoun_with	6	-3	-5		-5	-5	57	-7	13	-5
class-word:policyVerb_against	-15	-5	-4	-5	-8	-6	-13	-5	9	16
class-word:policyVerb_at	-16	-5	-6	-9	-3	12	28	-5	-7	2
class-word:policyVerb_before	-7	26	-3	-3	-5	-17	48	-4	-5	-5
class-word:policyVerb_by	-6	-2	-1	6	5	-4	23	3	7	-1
class-word:policyVerb_down	-13	-5	-4	-3	-3	-13	34	-4	-8	26
class-word:policyVerb_for	-4	-3	-5	29	-1	-1	9	-4	-6	-8
class-word:policyVerb_from	34	-3	-2	-11	-10	-3	46	-13	15	-10
class-word:policyVerb_in	-1	-1	-3	22	-3	-4	9	-2	-5	-1
class-word:policyVerb_into	-7	-3	-4	-8	27	-12	30	-3	-11	32
class-word:policyVerb_of	-3	-3	-2	-4	-1	-3	19	-5	-2	7
class-word:policyVerb_off	-7	9	-4	-16	-17	-8	20	2	3	-6
class-word:policyVerb_on	-4	-2	-2	-1	1	-7	26	1	-8	2
class-word:policyVerb_out	4	-9	26	-7	-7	-11	17	-9	-9	-7
class-word:policyVerb_over	68	-4	-4	-10	-4	-3	-8	-7	-11	-6
class-word:policyVerb_to	-1	4	-4	-6	3	1	8	24	-1	5
class-word:policyVerb_up	-4	-3	-4	4	1	12	8	-2	-2	-3
class-word:policyVerb_with	6	-4	1	13	-1	2	11	-6	-8	-8
class-word:postNoun_as	-18	-5	-4	-3	-3	-5	-4	-3	-10	56
class-word:postNoun_at	-8	-5	-4	-5	-2		-5	-4	-7	25
class-word:postNoun_by	3	-4	-1	-13	-4	-3	5	-3	11	-15
class-word:postNoun_for	-7	-4	-4	-6	-3	-5	-2	10	13	22
class-word:postNoun_in	-8	4	-4	3		5	-4	1	-6	6
class-word:postNoun_of	-7	-1	-3	-6	-3	-4	-5	-4	-5	31
class-word:postNoun_on	-1	-4	-5	1	-4	-1	8		-4	17
class-word:postNoun_to	-7	-3	-3	-5	-6	-6	31	-4	21	5
class-word:postNoun_with	16	-2	8	5	-3		7	-2	21	-7
class-word:punishNoun_about	35	-3	-5	-3	-2	-6	-6	-3	-6	15
class-word:punishNoun_against	-9	-2	-4	-4	-5	-5	-2	-6	31	
class-word:punishNoun_as	-13	-3	-3	-4	-3	-8	-7	-4	-10	37
class-word:punishNoun_at	10	-3	-2	-8	-3	-4	-2	-2	-23	-10
class-word:punishNoun_by	-8	-3	-4	-6	-6	-6	6	-7	40	-5
class-word:punishNoun_for	-7	-2	7	21	-5	-4	-2	-6	-20	-3
class-word:punishNoun_from	6	-4	-2	23	-10	-5	-6	-6	4	-5
class-word:punishNoun_in	3	-3	-4	-4	-3	-5	4	-2	21	-6
class-word:punishNoun_into	-7	-3	-6	-5	-7	-11	-5	-6	56	-5
class-word:punishNoun_of	-6	-3		-3	-5	-2	-1	-4	20	2
class-word:punishNoun_on	-4	-3	-1	-7	-4	-6	11	-3	21	-3
class-word:punishNoun_over	-8	-4	-4	-7	-9	-4	-6	-6	61	
class-word:punishNoun_to	5	-4	-3	2	-5	-5	4	-11	15	2
class-word:punishNoun_under	-3	-2	-5	-12	-3	-5	-17	-16	15	-3
class-word:punishNoun_with	21	-4	-7	-14	-9	-8	-5	-2	39	-4
class-word:punishVerb_against	-5	-2	-3	-5	-5	-3	-8	-5	23	-5
class-word:punishVerb_as	-25	-4	19	-4	-4	-4	-8	-6	-2	-4
class-word:punishVerb_at	-1	8	11	-7	-4	3	-3	-2	10	-5
class-word:punishVerb_before	1	-3	-5	14	-3	5	27	-7	10	-6
class-word:punishVerb_between	35	-12	-4	47	-3	-4	-16	-3	-5	-7
class-word:punishVerb_by	-2	-6	1	-4	-2	-1	1	-3	18	-9
class-word:punishVerb_down	-9	-5	-6	-5	-8	32	-8	-5	17	-5
class-word:punishVerb_during	58	-4	-23	-7	-2	-3	-9	-2	-3	-17
class-word:punishVerb_for	-1	-5	2	7	1	-3	8	-4	-11	-3
class-word:punishVerb_from	-8	-5	-3	20	-10	-7	31	5	-33	-15
class-word:punishVerb_in	-7	-1	2	-3	4	2	3	4	5	
class-word:punishVerb_of	-9	-2	1	-2	-4	-4	3		5	9
class-word:punishVerb_off		-4	-5	-6	-4	-12	3	-6	51	-4
class-word:punishVerb_on	-4	-4	-1	-5	-4	4	10	-3	16	-4
class-word:punishVerb_out	-5	-3	-2	-4	-4	-6	-3	-10	18	-5
class-word:punishVerb_over	6	11	-13	-2	-2	-3	-3	-1	-8	-7
class-word:punishVerb_to	-4	-4	-4	-8	-5	-2	9	1	1	-2
class-word:punishVerb_under	-6	-2	-3	-10	-3	-4	-6	-12	-11	-7
class-word:punishVerb_with	-1	-4	-4	-6	-8	-7	3	-4	16	16
class-word:receiveVerb_as	-23	-4	-5	-3	-4	-4	-10	-4	-5	-15
class-word:receiveVerb_at	47		-3	-1	-6	-3	-3	-2	-4	-8
class-word:receiveVerb_by	11	7	8	1	-5	-1	-4	-4	-5	-6
class-word:receiveVerb_for	17	16	-7	-4	8	-12	20	-9	20	-7
class-word:receiveVerb_from		-6	-9	-3	10	-4	-5	-2	-8	-6
class-word:receiveVerb_in	26	-6	-4	8	-7	-4	-3	-2	2	-7
class-word:receiveVerb_of	1	-9	3	1	17	-3	3	-2	-5	-4
class-word:receiveVerb_on	35		5	9	-5	-7	-6	4	-6	-9
class-word:receiveVerb_out	21	-3	-6	-4	-4	-5	-7	-3	-13	-4
class-word:receiveVerb_to	-1	-1	1	-7	-4	-1	2	-4	-1	-2
class-word:roomNoun_as	-20	-6	-3	-3	-4	-6	-4	-2	-5	30
class-word:roomNoun_at	-6	12	-7	-4	-4	24	-7	-7	-6	22
class-word:roomNoun_before	-38	-5	-4	-4	-3	-22	19	-4	-4	18
class-word:roomNoun_by	2	-13	-5	-5	-3	-2	29	-4	-4	14
class-word:roomNoun_for	22	-5	-4	-6	4	6	13	13	-5	-6
class-word:roomNoun_in	9	-2	-2	-4	-3	7	-5	-1	-2	-2
class-word:roomNoun_of	10	4	-3	1	-3	-1	-4	-4	6	-7
class-word:roomNoun_on	30	-4	-4	-5	-3	-5	3	5	-5	4
class-word:roomNoun_with	19	-5	3	-5	-3	-5	-5	-2	-4	-11
class-word:signVerb_at	-6	-4	-3	21	4	-10	-7	-4	-6	-5
class-word:signVerb_between	-12	-8	-6	17	-5	-7	-9	-2	-3	-3
class-word:signVerb_by	-6	-3	1	32	-3	-6	5	1	1	1
class-word:signVerb_down	2	-4	-2	-6	-4	-3	-12	-3	26	-24
class-word:signVerb_for	-9	-5	-4	37	-7	-4	-3		-8	-2
class-word:signVerb_from	19	16	9	5	-13	-8	-4	-5	-6	-4
class-word:signVerb_in	-3	-2	-4	21	11		-8	2	-6	3
class-word:signVerb_into	-6	-3	-4	11	9	34	1	-4	-8	-5
class-word:signVerb_of	13	2	-4		-1	-7	1	-6	-5	-6
class-word:signVerb_off	5	7	-3	-12	-9	-13	14	6	33	-6
class-word:signVerb_on	-8	-4	-1	22	-6	4	2		-1	2
class-word:signVerb_out	13	-3	-4	-13	-3	14	11	-5	-15	-3
class-word:signVerb_to	10	1	-2	-3	2	4	15	3	-6	-2
class-word:signVerb_under	-16	-2	-2	50	-5	-5	-5	-7	-8	-11
class-word:signVerb_up	-4	-3	-6	5	-4	10	-1	-8	-5	-4
class-word:signVerb_upon	-7	-3	38	-32	29	41	-3	-21	-3	-3
class-word:signVerb_with	-13	-3	-4	23	-5	-2	-3	-6	-4	-5
class-word:sum_after	-4	-2	-2	-5	-28	-5	-4	-4	-16	-4
class-word:sum_by	-4	-2	-2	-11	-22	-3	-8	-10	16	-3
class-word:sum_for	-8	-4	-3	-2	48	-5	-7	-1	9	-3
class-word:sum_from	-7	-3	-3	-12	53	-10	-5	-10	-12	-3
class-word:sum_in	-7	-3	-3	-5	13	-7	-5	-5	3	-3
class-word:sum_into	-7	-3	-3	-6	62	-18	-7	6	-7	-3
class-word:sum_of	-10	-3	-3	-5	22	-9	-5	2	6	-4
class-word:sum_on	-8	-3		-8	24	-8	14	3	10	-3
class-word:sum_over	-4	-2	-4	-13	-1	-5	-4	-4	40	-5
class-word:sum_to	-4	-3	-2	-4	33	-5	-8	-5	2	-4
class-word:talkNoun_about	21	-5	-5	-3	-3	-4	-4	-2		-4
class-word:talkNoun_after	-14	-9	-5	-12	15	17	-6	-2	-5	26
class-word:talkNoun_as	2	-3	-6	-4	-1	-2	-8	-1	-3	22
class-word:talkNoun_at	38	-3	-4	-4	-3	-1	-2	-3	-2	-8
class-word:talkNoun_behind	23	-3	-8	-8	-4	-4	-6	-2	-5	-7
class-word:talkNoun_between	43	-7	-9	4	-4	-8	-3	-5	-3	-5
class-word:talkNoun_by	13	1	-4	34	-4	-4	-9	-3	-5	
class-word:talkNoun_for	-8	-11	8	-6	2	-7	-10	-2	-5	-4
class-word:talkNoun_from	19	11	-5	-3	-5	-5	-5	-2	-4	-5
class-word:talkNoun_in	21	4	1	-1	-1	-5	-5	-2	-2	-5
class-word:talkNoun_of	4	5	3	-1	-2	-3	-1	-4	-4	
class-word:talkNoun_off	39	4	12	1	-3	-5	-8	-2	-5	-4
class-word:talkNoun_on	28	-2	-2	-3	-3	-4		-1	-4	-5
class-word:talkNoun_over	41	-4	-5	8	-2	4	-1	-4	-9	-3
class-word:talkNoun_through	-1	-6	-3	-3	-2	-4	-7	-2	-2	-3
class-word:talkNoun_to	-4	18	-4	-4	-3	-4	-1	-2	-4	-4
class-word:talkNoun_with	26	-4	-2	-4	-3	-4	-4	-3	-5	-4
class-word:topicVerb_about	10	19	-4	-3	-3	-5	-7	7		-8
class-word:topicVerb_around	-2	-5	-3	-9	-6	-14	-7	-3	-5	-3
class-word:topicVerb_at	6	-4	-1	3	-1	20	-5	-3	-4	-3
class-word:topicVerb_before	31	-4	-3	-2	-4	-3	-10	-21	-17	-9
class-word:topicVerb_between	-5	-4	-3	13	-6	-5	12	-6	-4	-5
class-word:topicVerb_by	-2	-4	3	7	-5	-6	4	-2	6	-6
class-word:topicVerb_for	-6	-5	-1	-6	-1			-1	-3	-6
class-word:topicVerb_from	2	-5	-5	-3	4	-4	-7	-3	-5	-7
class-word:topicVerb_in	-5	-5	-5	-1	5	8	-3		2	
class-word:topicVerb_of	2	-4	-5	-1	1	7	-5	-5	8	-4
class-word:topicVerb_on	12	10	5	-1	-4	-9	-5	-8	2	-4
class-word:topicVerb_out	18	-3	-5	-3	-8	-5	-7	-13	-13	-3
class-word:topicVerb_to	-12	-5	-6	-8	-4	-11	27	-5	-30	-4
class-word:topicVerb_upon	17	-9	-3	-3	-3	-24	-3	-2	-2	-3
class-word:topicVerb_whether	-22	-3	-3	-6	-2	-4	-7	-5	-6	-6
class-word:topicVerb_with	11	-1		-4	-3	-3	-6	-4	-4	-3
class-word:travelNoun_at	-19	41	-6	-3	-2	-5	-3	-2	17	-5
class-word:travelNoun_by	-4	54	-5	-5	-4	-8	-7	-3	-6	8
class-word:travelNoun_for	3	27	20	-4	-5	-6	-6	-2	-6	-4
class-word:travelNoun_from	15	-4	-2	-3	-5	-2	-2	-2	-4	-4
class-word:travelNoun_in	13	7	-5	-4	-4	5	-4	-3	12	-7
class-word:travelNoun_of	-16	42	-7	-4	-4	2	-4	-2	-5	2
class-word:travelNoun_on	22	-16	-5	-4	-4	-6	-4	-2	-4	32
class-word:travelNoun_over	14	16	-16	-2	-2	-2	-2	-1	-5	-4
class-word:travelNoun_to	-8	40	-4	-3	-3	-6	-4	-3	-2	-4
class-word:travelNoun_with	-11	-2	-5	-10	-3	-7	-4	10	-10	-3
class-word:travelVerb_after	-7	-5	-3	-5	-8	-6	-6	-12	37	-6
class-word:travelVerb_as	-17	-11	-4	-3	-4	-4	35	-2	-4	16
class-word:travelVerb_at	-23	20	-5	-5	-4	3	-4	-3	-3	11
class-word:travelVerb_before	-15	-13	27	-5	-3	-4	-5	-3	-15	10
class-word:travelVerb_by	12		-4	-5	-4		-4		-3	-3
class-word:travelVerb_down	-11	30	-6	-2	-4	-4	-4	-2	-4	-18
class-word:travelVerb_for	1	37	6	-5	6		-4	-3	-4	-11
class-word:travelVerb_from	4	14	-4	4	-3	9	-5	-5	-13	8
class-word:travelVerb_in	1	36	-1	-4	-4	-3	-5	-3	-5	4
class-word:travelVerb_into	23	5	-4	-7	6	28	3	-6	-13	-4
class-word:travelVerb_of		9	5	-2	-4	-6	-3	-2	-3	12
class-word:travelVerb_off	-19	-5	-5	-3	-2	-3	-2	-2	-8	-1
class-word:travelVerb_on	-8	19	-1	-4	-2		3	-2	-4	-5
class-word:travelVerb_out	-12	-5	23	-5	-5	-6	11	-4	-14	-9
class-word:travelVerb_over	50	-8	-6		4	-6	-4	-6	-5	-6
class-word:travelVerb_through	30	3	-4	-4	-6	-9	-4	-5	3	-6
class-word:travelVerb_to	-8	24	-2	1	-2	-4	2	3	-1	1
class-word:travelVerb_up	1	-6	-6	-4	-10	-5	-10	-3	-12	18
class-word:travelVerb_upon	17	-9	-3	-3	-3	-24	-3	-2	-2	-3
class-word:travelVerb_with	-8	-4	-5	-7	-4	-6	-6	-4	-3	-3
class-word:travelVerb_without	-6	-8	-5	-6	30	-6	-5	-4	-23	-8
class-word:visitorNoun_at	6	10	-8	-4	-4	-6	-4	-3	-7	-6
class-word:visitorNoun_by	-16	14	29	15	-5	-5	-4	-6	-7	-5
class-word:visitorNoun_for	-9		-7	-8	-5	-4	-8	-2	-4	1
class-word:visitorNoun_from	19		3	-5	-4	-5	-3	-2	-4	-4
class-word:visitorNoun_in	5	-8	-7	-12	4	-4	-3	-3	6	-6
class-word:visitorNoun_of	10	7	3	-3		-4	1	-2	-3	-6
class-word:visitorNoun_on	18	-7	-5	7	-5	-6	-4	-3	-5	4
class-word:visitorNoun_to	5	34	3	-5	-4	-6	-4	-3	-3	-6
class-word:visitorNoun_up	-22	-3	-5	61	-7	-9	-4	-3	-4	-3
class-word:wish_at	4	24	-6	-2	-4	2	-5	-3	-5	5
class-word:wish_before	-13	-3	-2	-5	7	-5	6	34	13	-8
class-word:wish_between	59	-7	-3	-5	-2	-6	-6	-6	-4	-3
class-word:wish_by	-1	9	1	3	-1	-5	-12	11	3	-6
class-word:wish_for	-3	-5	-1	-4	-3	-6	-8	8	-3	-4
class-word:wish_from	4	-5	-4	-3	-3	-7	-9	2	3	-5
class-word:wish_in	-2	-7	-5	-4	-3	-5	-6	8	-8	-3
class-word:wish_of	5	-4		-5	-5	-2	-8	11	12	2
class-word:wish_off	39	4	12	1	-3	-5	-8	-2	-5	-4
class-word:wish_on	20	-6	-4	-4	-4	3	-5	-3	3	-2
class-word:wish_out	-1	-5	-5	-3	-7	-5	-4	-2	-6	-5
class-word:wish_over	-10	-4	34	-7	-6	10	-5	7	1	-3
class-word:wish_through	-17	-5	-5	-9	-2	-6	-10	-4	-5	-3
class-word:wish_to	-4	-3	19	3	-7		-5	-10	-9	-5
class-word:wish_whether	-7	-3	-2	-4	-4	-5	-6	-14	-19	-4
class-word:wish_with	-2	-3	-3	-12	-3	-3	3	-7	-2	-3
class-word:wish_without	-7	-4	-7	35	-3	-5	-6	-8	-14	-9
class:appointVerb	-5	-1	-1	1	-1	-1	-1			12
class:appointVerb&class:attend	-2	-4	2	8	-3	-1	-1	1	4	-5
class:appointVerb&class:background				1	-1		2		-2	6
class:appointVerb&class:callVerb	3	2	-5	-4		-1	1	-3	6	2
class:appointVerb&class:forumNoun	-1	-4	25	-6	-5	-2	-1	-1	1	6
class:appointVerb&class:forumVerb	-10	-4	4	-3	-1	3	1			4
class:appointVerb&class:investVerb			2	-1		-1	-1	-1	-2	2
class:appointVerb&class:launchNoun	-5	1	-3	8	-3	9	-3	-1	4	-4
class:appointVerb&class:launchVerb	-2	-4	-2	5	2	2	2	2	1	2
class:appointVerb&class:licenceNoun	1		-4		-3	-7	-2	18	-9	-3
class:appointVerb&class:licenceVerb	-5	-3	-2	-5	3	-6	-3	17	-9	-1
class:appointVerb&class:mealNoun	38	-5	14	6	-4	-7	-9	-2	-4	-9
class:appointVerb&class:meetVerb	1	1	2	-2	-2	3	-2	-1	-5	-5
class:appointVerb&class:moneyNoun	2	-1	4	-3	6	-5	2	1	-1	5
class:appointVerb&class:pactNoun	-5	-2	-1	20	-3		-3		-3	-3
class:appointVerb&class:planned	-4	-1	1	-2	-7	-2	1	-2	-2	
class:appointVerb&class:policyNoun	-1	-2	-2	-2	-4	-1	9	-2	-2	-1
class:appointVerb&class:policyVerb	-3	-1	-2	2		-5	6	1	4	7
class:appointVerb&class:postNoun	-9	-3	-3	-3	-3	-4	-2	-2	-3	18
class:appointVerb&class:punishNoun	-2	-3	-3	-5	-4	-3	-2	-1	11	4
class:appointVerb&class:punishVerb	-2	-3	-3	-5	-4	1	-3		9	-3
class:appointVerb&class:quoted	-8	-4	-1	-4	-3	-4	-1	-2	20	-7
class:appointVerb&class:receiveVerb				1			-3		7	-1
class:appointVerb&class:roomNoun	-2	1	-1		-4	-4		-3		13
class:appointVerb&class:signVerb	-2	-2	-2	14	1	-2	-3	-2	-3	-2
class:appointVerb&class:sum	-5	-4	-4	-6	12	-1	-2			-6
class:appointVerb&class:talkNoun	4	3	-3	-2	-4	-3	-2	-3		-3
class:appointVerb&class:topicVerb	-1	-1	-2	-4	-3	-2	-3	-2	1	-5
class:appointVerb&class:travelNoun	-3	17	-6	-5	-4	8	-4	-1	-1	-5
class:appointVerb&class:travelVerb	-5	3	4	-1	-3	-2		1	-4	2
class:appointVerb&class:visitorNoun	-3	-3	-4	-2	2	5	-4	-4	-3	1
class:appointVerb&class:wish	1	-1	-3	-3	-2	-1	-1	4	-3	
class:appointVerb&groups:1	-2	-1	-1		-3		-1	-2	-3	5
class:appointVerb&groups:2	-6	-2	-1	1	-1	-3	-1	2	2	17
class:appointVerb&groups:3	-8	-1		1	-1	-2	-2	-2	-2	13
class:appointVerb&groups:4	-2			1			2	-1	-2	7
class:appointVerb&parties:aa	-4	-3	-1		-5	3	2	-7	-4	6
class:appointVerb&parties:ac	-4		-1	2	11	5	6	-9	-1	-5
class:appointVerb&parties:af	-6	-2	-2	6	-2	-3		8	9	-6
class:appointVerb&parties:ao	3	1	-3	3	23	-5	-4	-4	1	1
class:appointVerb&parties:ap	-11	1	-1	-2	-2	-4	-1	-2		29
class:appointVerb&parties:cc	-3	-1	3	-5		-1	1	4	-3	-2
class:appointVerb&parties:cf	-4	-2	6	-1	-3	2	-2	1	-2	-2
class:appointVerb&parties:co	3	5	12	-3	5	-5	-2	-2	1	1
class:appointVerb&parties:cp	-1	1	2		-3		4	-2	-1	1
class:appointVerb&parties:ff	-4	-3	1	6	8		-1	2		1
class:appointVerb&parties:fo	12	-3	7	13	16	2	-2	-5	3	-6
class:appointVerb&parties:fp	-5	-3	-1		-2	-2	-3		5	18
class:appointVerb&parties:oo	-3	-4	-8	5	-14	14	-2	-2	-3	3
class:appointVerb&parties:op	-4	-3	-4	2	5	-4	-4	-2	-4	22
class:appointVerb&parties:pp	-7	-1	-1		-3	-3	-2	-3	-4	23
class:attend	1	-1	2	1	-3		-1	-1	-1	-3
class:attend&class:background	-9	-2	4	2	-4	3	-1	-2	4	-4
class:attend&class:callVerb	-11	-10	-1	1	-5	-6	3	-2	2	-1
class:attend&class:forumNoun	-19	-7	20	-5	-3	-7	-3	-3	-5	-5
class:attend&class:forumVerb		-2	4	-1	-3	4	-1	-2	1	-2
class:attend&class:investVerb	-1	-2	-2	-2	-4	-6	6	2	2	6
class:attend&class:launchNoun	-1	1	3	6	-1	15	-3	-4	-1	-3
class:attend&class:launchVerb	-6	-4	9	13	-5	34	-3	-3	1	-3
class:attend&class:licenceNoun	-8	6	1	-10	-8	-7	-6	20	-4	-3
class:attend&class:licenceVerb		-2	5	-4	-5	-7	10	5	-9	-4
class:attend&class:mealNoun	14	-3	-5	-4	-3	-4	-7	-2	-2	-3
class:attend&class:meetVerb	14	-3	-2	-4	-4	-3	-1	-2	-4	-3
class:attend&class:moneyNoun	-3	-3			-4	-2	-3	2	-4	6
class:attend&class:pactNoun	-6		-6	15	-3	3	-4	4	-2	-3
class:attend&class:planned		-4	-2	-4	-5	-7	9	-4	-1	2
class:attend&class:policyNoun	-1	-3	-6	-2	-3	-3	26	-3	-5	-5
class:attend&class:policyVerb	-1	1	-4	5	-3	3	9	-1	-1	-5
class:attend&class:postNoun	-2	-3	-9	-3	-2	7	-2	1	-1	-1
class:attend&class:punishNoun		-3	-6		-5	-5	3	-5	16	1
class:attend&class:punishVerb	-7	-2	2	-2	-5	2	7	-1	2	
class:attend&class:quoted	-19	21	4	-4	-3	-5	-3	-2	-5	-4
class:attend&class:receiveVerb	11	1	-6	6	-3	-2	-1	-2		-3
class:attend&class:roomNoun	-1	-4	1	-1	-3	3	-5	4	-4	-8
class:attend&class:signVerb	-9	-2	-3	12	-2	10	-2	-3	3	-4
class:attend&class:sum	-11	-1	-4	-8	15	-6	-7	-2	-10	-3
class:attend&class:talkNoun	11	-4	1	1	-3	-4	-2	-3	-2	-4
class:attend&class:topicVerb	9			4	-6	-3	-1	-4	-3	-4
class:attend&class:travelNoun	2	35	-8	-4	-2	-6	-2	-1	-3	2
class:attend&class:travelVerb	9	4	9	-1	-3	-6	-5	-2	-2	-7
class:attend&class:visitorNoun	1	-3	1	1	1	-5	-4	-2	-4	-4
class:attend&class:wish	2		-1	-6	-3	-3	1		-2	-4
class:attend&groups:1	-1		4	-2	-4	4	4	-3	-3	-4
class:attend&groups:2	1	-2	4	4	-3	-2	-3	1	-2	-3
class:attend&groups:3		-3		-2	-3	-2	-1			-3
class:attend&groups:4	8	1	-4	2		-1	-3	-4	2	-4
class:attend&parties:aa	16	-3	-7	-7	-3	-4		-5	1	-2
class:attend&parties:ac	7	8	9	-5	-4	-3	-7	-3	8	6
class:attend&parties:af	10		-3		-6	-7	1	5	3	-6
class:attend&parties:ao	-19	-4	-13	-12	-7	-3	-3	-1	-4	10
class:attend&parties:ap	8	1	-6	2	-4	-2	2	-1	-6	-3
class:attend&parties:cc	1		-1	1	-4	2		-4	-3	-2
class:attend&parties:cf	-3	1	-1	-2	-5		-2	-6	3	1
class:attend&parties:co	12	-5	-10	-10	-9	-5	-1	-1	-3	-2
class:attend&parties:cp	1		1	-3	-3		-2	-3	1	-2
class:attend&parties:ff	-3	-1	-4	15	-6		-1	2	3	2
class:attend&parties:fo	-7	-2	-11	3	-8	17	-2	-2	1	-3
class:attend&parties:fp	6	-1	-3		-2	2	-2	-3	-1	-3
class:attend&parties:op	-5		8	-1	-5	-6	-3	-2	-3	-1
class:attend&parties:pp	4	-1	2	-2		-3	-4	-3		-8
class:background	-1	1	-1	-1		1	-1	-1	-1	
class:background&class:callVerb		-1	-4	1	-1	3	-3	-2	-2	2
class:background&class:forumNoun	-1	6	7	1		-3	1		-3	2
class:background&class:forumVerb	-4	3	4		3	4	-1	-1	2	-1
class:background&class:investVerb	-2	1	-1	-2	6	3	1	2	-3	1
class:background&class:launchNoun	-5	-1	-4	6	6	12	-3	-1	1	
class:background&class:launchVerb	-3	-1	-4	-3	-3	11	-3	-2	5	-3
class:background&class:licenceNoun	-3	-3	-2		-8	4	-1	20	-7	-1
class:background&class:licenceVerb	-2	-2	-2	-4	-2	4	-3	5	-2	-3
class:background&class:mealNoun	-3	-4	30	-6	-6	-6	-7	-2	-4	
class:background&class:meetVerb	12	-4	2	-1	-1	-1	-1	-3	-3	-6
class:background&class:moneyNoun	-1	-2	-3	-2	9	4	2	-5	-2	-4
class:background&class:pactNoun	-2	-2	-3	8	-1	-1	-2	-3	2	-2
class:background&class:planned		2		-1	9	-1	-6	-5	-4	
class:background&class:policyNoun	1	-5	-1		-2	-1	14		1	
class:background&class:policyVerb	-4	-2	-1	2	-1	-3	5	-3	4	-3
class:background&class:postNoun	-7	-4		2	3	-5	-5	-3	-2	6
class:background&class:punishNoun	-3	-3	-2	-4	-5	-5	-1	-4	5	6
class:background&class:punishVerb		-2	-1	-3	-4	-4	-4	-3	8	3
class:background&class:quoted	-4	2	-1	4	-1	3	-3	-3	-4	-5
class:background&class:receiveVerb	4	2	-1	-4	-3		-1	-4	-1	-1
class:background&class:roomNoun	-2	-4		-4	-1	3	-3	-3	3	-5
class:background&class:signVerb	-3	-1	-2	14	-4		-1	-2	-4	1
class:background&class:sum	-9	-4	-2	3	6	-3	-5		-3	-4
class:background&class:talkNoun	6	-1	-3	1	-2	-3	2	-3	-2	-2
class:background&class:topicVerb	4	1	-3	-1		-1	-1	-4	-3	-3
class:background&class:travelNoun		18	-6		-4	-3	-4		-4	2
class:background&class:travelVerb	1	14	-2	-1	-1	-4	-1		-4	2
class:background&class:visitorNoun		25	-3	-2	-6	-4	-1	-1	-4	8
class:background&class:wish	-3	-1	-3	-2	-1	3	-2		-5	-2
class:background&groups:1	-6	3			-1	7	2	-3	-1	-3
class:background&groups:2		1	-2		-2	-3	-2	-1		
class:background&groups:3	1	1		1	-2	1	-2	-2	-3	2
class:background&groups:4		-2	-2	-4	6	-1	-2	3		6
class:background&parties:aa		-1	-2	-4	1	-5	2	1	7	-1
class:background&parties:ac	-8	10	-3	-2	-2		5	3	-3	-1
class:background&parties:af	-5	-2	-3	2	2	1	-2	6	4	-2
class:background&parties:ao	-9		3	6	14	-4	-5	1	3	-1
class:background&parties:ap	-4	8	-1	-2	-1		-4	-2	2	10
class:background&parties:cc	2	5		-8	4	-2	-4	7	-4	-3
class:background&parties:cf		-2	-1	-1	2	-4	-4	1	-3	1
class:background&parties:co	-5	-2	-3		1	4	-3			-3
class:background&parties:cp	1	2	-1	-2	1	-3	-2	-1	-3	
class:background&parties:ff	-3	-2	-2	-2	4		-3	3	-2	-1
class:background&parties:fo		-2	-3	7	-7	5	-2		-1	-5
class:background&parties:fp	1	-1	-3	-2	1	-5	-3	-2	-5	3
class:background&parties:oo	-4	-3	29	-5	-2	7	-2	-2	-2	-4
class:background&parties:op		6	3	-3	1	1	-2	-2	-2	4
class:background&parties:pp	7	-2	-2	-1	-1	1	-2	-3	-2	5
class:callVerb	1	1	-2	-2	-1	-2	-1	-2	2	-2
class:callVerb&class:forumNoun	1	-5	7	-3	-1	-4	-4	-2	-1	-1
class:callVerb&class:forumVerb	2	-1		-1	-1	-2	-2	-1	-1	-3
class:callVerb&class:investVerb	-2	-1	-3	-3	-2		-1	-1	6	
class:callVerb&class:launchNoun	2	1	-3	-3		-1	3	-3	3	-4
class:callVerb&class:launchVerb	-1	3	2	-1	6	4	1	-2	-2	-3
class:callVerb&class:licenceNoun	1		-3	-4	-4	-5	1	2	-2	-3
class:callVerb&class:licenceVerb	4		-2	-2	-8	2	-1	-9	3	-1
class:callVerb&class:mealNoun	7	-7	-6	-4	1	-2	-5	-2	-6	-3
class:callVerb&class:meetVerb	1		-4	-3	-1	-4	-1	-1	-4	-3
class:callVerb&class:moneyNoun	1	-12	-4	-5	2	-1	2	-2	-5	-3
class:callVerb&class:pactNoun	10	-2	-1		-3	-3	-5	-4	10	-4
class:callVerb&class:planned	5	6	-4	-2	-4	-5	2	-2	-1	-3
class:callVerb&class:policyNoun	-2	-2	-3	-3	-2	-3	7	-3	6	-3
class:callVerb&class:policyVerb	-4	-3	-2	2		-1	13	-3	-3	-1
class:callVerb&class:postNoun	5	2	-1	3		-4	-4	-3	7	3
class:callVerb&class:punishNoun	-4	-2	-2	-2	-4	-4	-3	-3	19	-2
class:callVerb&class:punishVerb	-5	-1	-1	-2	-4	-4	-3	-2	14	
class:callVerb&class:quoted	-13	-2	-3	-1	-1	5	-2	-3	-4	-2
class:callVerb&class:receiveVerb	7	-4	-2	-2	-5	-1	-4	-1	1	-3
class:callVerb&class:roomNoun	4	1	-3	-4	-2		-3	-2	4	
class:callVerb&class:signVerb	4		-5	9	-2		-3	-1	-1	1
class:callVerb&class:sum	-7	-3		-7	19		-1	1	8	-3
class:callVerb&class:talkNoun		5	-2	-1	-2	-3	-2	-2	-3	-3
class:callVerb&class:topicVerb	2		-1	-5				-4	2	-3
class:callVerb&class:travelNoun	-5	17	-3	-1	-3	-5	-4	-1		-3
class:callVerb&class:travelVerb	-4	11	-2	-2	-3	-4	-3	-3	4	-2
class:callVerb&class:visitorNoun	9	-3	-5	1	-3		-3	-1	-2	
class:callVerb&class:wish		-4	-1	-2	-2	-1	-1	-3		-2
class:callVerb&groups:1	-5	4	-1	-2	-2	-1	3	-2	-2	-2
class:callVerb&groups:2	3	1	-2	-3	-1	-1	-3	-3	5	-2
class:callVerb&groups:3	4	-4	-4	-1	-1	-3	-1	-1	1	
class:callVerb&groups:4	1	3	-4	-2	-3	-1	-2	-2	4	-5
class:callVerb&parties:aa	16	-5	-3	-3	-4	-3		-6	4	-10
class:callVerb&parties:ac	8	-6	-2	-2	6	-2	-5	-4	5	-5
class:callVerb&parties:af	-4	-5	-2	-4	-8	-3	-3	-5	25	-3
class:callVerb&parties:ao	7	-7	-2	-6	1	-3	11	-2	10	4
class:callVerb&parties:ap	10	-2	-2	-3	-2	-2	-5	-2	4	-9
class:callVerb&parties:cc	-6	9	-4	-3	7	-3	-3	-2	-2	-3
class:callVerb&parties:cf	-6	6	-5	-1	3	-1	-2	-2	3	-2
class:callVerb&parties:co	-4	10	-11	1	-3	-2	-2	-1	9	-2
class:callVerb&parties:cp	-7	8	-4	-1		-1	-2	-2	-3	-3
class:callVerb&parties:ff	-5	-1	-3	-1	4	-3	-2	3	7	-2
class:callVerb&parties:fo	-15	2	3		-1	-4	-2	-3	13	-4
class:callVerb&parties:fp	1	-1	-4	-3	-6	4	-2	-3	-1	
class:callVerb&parties:oo	-10	11	-3	-3	-17	-2	-1	-2	6	-1
class:callVerb&parties:op	-13	13	1	-1	-1	-4	-2	-2	1	4
class:callVerb&parties:pp	12	-2	-4	-2	-2	-2	-2	-2	-3	-1
class:forumNoun	-3	2	25	-2	-2	-3	-2	-2	-4	-2
class:forumNoun&class:forumVerb	-5	-3	37	-3	-4	-8	-3	-2	-4	-5
class:forumNoun&class:investVerb	-4	1	27	-3	-1	1	-3	-3	-3	-1
class:forumNoun&class:launchNoun	-4	8	8		-2	-1	-4		-1	-4
class:forumNoun&class:launchVerb	4	-4	24	-4	-3	1			-5	-2
class:forumNoun&class:licenceNoun	-6	5	8	-1	-5	-3	-1	15	-2	-3
class:forumNoun&class:licenceVerb	-3	1	14	-3	1	2	1	10	-7	-4
class:forumNoun&class:mealNoun	-10	-7	25	-3	-3	-3	8	-3	-4	-6
class:forumNoun&class:meetVerb	1	-2	14	-4	-3	-4	-4	-2	-3	-5
class:forumNoun&class:moneyNoun	8	-1	7	-3	3		-4	-1	-4	-1
class:forumNoun&class:pactNoun	-5	-4	4	12	-3	-6	-3	-3	-2	-1
class:forumNoun&class:planned	2	3	20	-2	2	-6	-3	-2	-5	-5
class:forumNoun&class:policyNoun	5	-5	15	-1	-2	-3	3	-1	-5	2
class:forumNoun&class:policyVerb	4	-1	-8	9	-3		10		-5	-2
class:forumNoun&class:postNoun	-4		-2		10	-1	-5	-3	-2	11
class:forumNoun&class:punishNoun	9	-5	1	-2	-3	-2	-6	-4	5	1
class:forumNoun&class:punishVerb	-2	-1	20	-2	-4	-4	-5	-3	-3	1
class:forumNoun&class:quoted	-3	19	11	-3	-7	2	2	-2	-6	-4
class:forumNoun&class:receiveVerb	6	-1	19	-3	-1	-5	-3	-2	-3	-4
class:forumNoun&class:roomNoun	-5		-1	-4	-2	-8		-3	-2	-7
class:forumNoun&class:signVerb	8	1	3	16	-6		-3	-2	-4	-3
class:forumNoun&class:sum	4	-4	-8	-7	34	-7	-7	-4	-5	-3
class:forumNoun&class:talkNoun	2	6	2	-5	-3	-4	-4	-2	-3	-2
class:forumNoun&class:topicVerb	-5	1	22	-4	-3	-5	1	-2	-5	-4
class:forumNoun&class:travelNoun	-7	11	-2	-3	-3		-2	-2	-3	-4
class:forumNoun&class:travelVerb	-8	25	10	-4		-2	-3	-2	-2	-6
class:forumNoun&class:visitorNoun	-6	7	19	-3	-4	-5	-3	-2	-4	-3
class:forumNoun&class:wish	-5	2	8	-1	-2	1	-2		-1	2
class:forumNoun&groups:1	-6	5	41	-3	-1	-3	-2	-4	-5	-3
class:forumNoun&groups:2	-3	1	16	-2	-1	-3	-2	-1	-4	-1
class:forumNoun&groups:3	-1		14	-3	-4	-2	-3		-2	-3
class:forumNoun&groups:4	5	-2	-1	-3	-3	-1	-2	2	-3	1
class:forumNoun&parties:aa	26	3	15	-1	-4	-4	-7	3	-3	-1
class:forumNoun&parties:ac	-3	-9	33		-5	-4	-3	2	-5	-1
class:forumNoun&parties:af	1	-1	1	5	-2	-6	2	8	-1	-5
class:forumNoun&parties:ao	-10	1	7			-6	-4	4	-7	-4
class:forumNoun&parties:ap	-2	-3	9	-2	-4	2	-2		-5	3
class:forumNoun&parties:cc	-1	7	1	-3	-4	-3	-4	-3	1	-1
class:forumNoun&parties:cf	-2	12		-2	-1	8	-2	3		-3
class:forumNoun&parties:co	-12	6	10	-3	3	-4	-2	3	-3	-2
class:forumNoun&parties:cp	-7	4	17	-2	-4	-1	-2	-1	-3	-3
class:forumNoun&parties:ff	1	-2	10	-3	2	-6	-1	5		-3
class:forumNoun&parties:fo	-10	-4	7	6	-11	-5	-3	4	-11	-3
class:forumNoun&parties:fp	5	5	1	-4	-2	-2	-1	1	-4	1
class:forumNoun&parties:oo	-12	-10	54	-4	-6	-7	-2	-2	-3	-3
class:forumNoun&parties:op	-17	-2	32	-3	-4	-6	-3	-2	-3	-6
class:forumNoun&parties:pp	2		10	-4	-3	-2	-3	-2	-3	-1
class:forumVerb	1	-3	8	-2	-2	2	-1	-2	-1	-3
class:forumVerb&class:investVerb		-1	5	-5	2			-4	1	-2
class:forumVerb&class:launchNoun	-6	-2	-1	-1	-3	11	-1	-4	-4	
class:forumVerb&class:launchVerb	-3	-1	7	-3	-3	13	-3	-2		-2
class:forumVerb&class:licenceNoun	-2	4	-1		-2	-3	-4	9	-2	-3
class:forumVerb&class:licenceVerb		-3	1	-4		3	3	-6	-3	-3
class:forumVerb&class:mealNoun	20	-5	-5	-4	-3	-4	-3	-2	-3	-2
class:forumVerb&class:meetVerb	3	-3	6	-3	-3	-3	-1	-2	-3	-3
class:forumVerb&class:moneyNoun	-4	2	7	-2			5	-2	-2	
class:forumVerb&class:pactNoun	-1	-2	1	10	-2	-1	-4	-1	-1	-4
class:forumVerb&class:planned	-8	-5	18			4	-1	2	-4	-4
class:forumVerb&class:policyNoun		-3	5	-5	-2	-1	14		-2	-3
class:forumVerb&class:policyVerb	-2	-1		2	-1	5	11	-2	-3	1
class:forumVerb&class:postNoun	9	-3	2		1	5	-4	-3	-4	-5
class:forumVerb&class:punishNoun	3	-2	1	-4	-3	-6	1	-4	17	-4
class:forumVerb&class:punishVerb	1	-2	5	-2	-1	5	-1	-3	3	-4
class:forumVerb&class:quoted	-11	3	-6	-3	4	12	-5	-4	4	-3
class:forumVerb&class:receiveVerb	-1	-2	8	-1	-3	-5	1	-3	-2	-3
class:forumVerb&class:roomNoun	-2	-2		-2	-3	10	-5	1	-5	-3
class:forumVerb&class:signVerb	6	-3	2	6		7	1	-6	-1	-3
class:forumVerb&class:sum	-9	-2	1	5	8	-4	6	3	1	-3
class:forumVerb&class:talkNoun	12	-2	1	-4	-1	-4	-3	-3	-3	-2
class:forumVerb&class:topicVerb	-6	-2	8	-2	-2	-1	3	-3	3	-3
class:forumVerb&class:travelNoun	6	13	-6	-4	-2	2	-3	-1	-4	1
class:forumVerb&class:travelVerb	-3		8	-4	-3	-1	-2	-1		-6
class:forumVerb&class:visitorNoun	1	-2	14	1	-4	-5	-1	-2	-4	-1
class:forumVerb&class:wish	-2		-2	-1	-1	-2	-1		-3	-3
class:forumVerb&groups:1	-1	-4	20	-3	-4	4		-2	-1	-3
class:forumVerb&groups:2	2	-1	3		-1		-2	-2	-1	-4
class:forumVerb&groups:3	4	-4	3	-3	-2	-1	-1	-1	-2	1
class:forumVerb&groups:4	-1	-3	-2	-3		3	-2	-3		1
class:forumVerb&parties:aa	8	-3		-3	-3	-2	-4	-2	2	-2
class:forumVerb&parties:ac	-2	-3	6	-6		1	-1	-6	6	
class:forumVerb&parties:af	6	-3	-3	5	-1	-4	1	1	4	-4
class:forumVerb&parties:ao	-3	-3	4	6	-5	25	9	-3	2	-8
class:forumVerb&parties:ap	-3	3		-1	-3	3		-1	-5	-2
class:forumVerb&parties:cc	-7		-6	-3	-4	3	-3	-1	-2	
class:forumVerb&parties:cf		-1		-5	1	-2	1	-4	-4	5
class:forumVerb&parties:co	-3	-1	19	2	-5	6	-2	-1	1	-3
class:forumVerb&parties:cp	-3	-4	5	-3	-3	-3	-1	-1	-2	1
class:forumVerb&parties:ff	-3	-2	1	-1	9		-2	-5	3	2
class:forumVerb&parties:fo	-9	-2	13	-11	-1	7	-2	-2	2	-2
class:forumVerb&parties:fp		-2	-4	-4	-1	7	-2		-1	3
class:forumVerb&parties:oo	-11	-5	14	2	-4	2	-2	-2	-3	-5
class:forumVerb&parties:op	-17		23	-5	-5	6	-3	-2	-3	-7
class:forumVerb&parties:pp	11	-4	1	-2	-2	-1	-3	-2	-2	-2
class:investVerb	-1	-1		-2	8	-1	-1	1	-1	
class:investVerb&class:launchNoun	-4	1	-1	-2	9	3		-1	-1	-3
class:investVerb&class:launchVerb	-3	-1	-4	1	7	5			-6	1
class:investVerb&class:licenceNoun	-2	-1		-3	-6	-3	3	24	-8	-5
class:investVerb&class:licenceVerb	-1	-3	-1		2		-2	6	-6	-2
class:investVerb&class:mealNoun	37	3	-2	-6	-8	-6	-5		-4	-7
class:investVerb&class:meetVerb	6		-2	-3	2	-2	-1		-3	-6
class:investVerb&class:moneyNoun	-5	-2	-1	-2	13	-2	-2		-4	-1
class:investVerb&class:pactNoun	-5	-3		20	-3	-2	-2	-1	-3	-5
class:investVerb&class:planned	-5	2		-4	13	-4	2	-1	-2	3
class:investVerb&class:policyNoun	-1	-2	-2	-2	1	-5	12	-1		-4
class:investVerb&class:policyVerb	-2	-2	-2	-2	3	-2	7	-1	-5	-1
class:investVerb&class:postNoun	-5	-3	-2	-4	1	-4	-2	-3	-3	18
class:investVerb&class:punishNoun	1	-3	-1	-5	-5	-2	2	-4	8	-1
class:investVerb&class:punishVerb	-1	-4	-2	-5	-2	-4	2	-1	7	1
class:investVerb&class:quoted	-5	-1	-2	-4	25	-1	-4	-2	2	-5
class:investVerb&class:receiveVerb	-2	-1	3		2		-2	4	-1	-4
class:investVerb&class:roomNoun	6	-2	-2	1	1	-4	-2	-2		4
class:investVerb&class:signVerb		-2	-1	2	6	3	1	-1	-1	
class:investVerb&class:sum	-5	-3	-3	-5	27	-6	-4		-2	-4
class:investVerb&class:talkNoun	13	1	-1	-4	-2	-2		-3	-4	-5
class:investVerb&class:topicVerb				-1	5	-3	-3		-1	-4
class:investVerb&class:travelNoun	6	14	-4	-3	-5	-1	-4	1	2	-5
class:investVerb&class:travelVerb	-1	1	3	-1	1		1	1		-1
class:investVerb&class:visitorNoun	-1	3	4	-5	2	-2	-4	-1	-3	-6
class:investVerb&class:wish	-3		-1	-2	-1	-2	-1	2	-5	-3
class:investVerb&groups:1	-4		1	-1	5		4		-3	-1
class:investVerb&groups:2	-2		-1	-2	13	-1	-3		-1	
class:investVerb&groups:3	2	-2	-1	-2	3	-3	-1	3	1	1
class:investVerb&groups:4	1	-1			5		-1	-1	-2	2
class:investVerb&parties:aa	-8			-1		6	-1	5	-5	4
class:investVerb&parties:ac	-6	4	-2	-4	12	1	2	2	-2	-2
class:investVerb&parties:af	-3	-2	-2	-3			-2	9	2	-3
class:investVerb&parties:ao	4	-1	-4	-3	26	-1	-4	-5	-4	
class:investVerb&parties:ap	-4	4	1	-1		1	-1	-2	-2	8
class:investVerb&parties:cc	-3		2	-2	17	1	-2		-2	-2
class:investVerb&parties:cf	1	-3	2	-2	13	-2	-1	2	-1	-1
class:investVerb&parties:co	6	-1	4	-3	7	-4	-2	-2	-1	-4
class:investVerb&parties:cp	-1	6	1	-1	2		-2	-2	-3	-2
class:investVerb&parties:ff	-1	-2	-1	-3	20	-5	-2	2	-3	-1
class:investVerb&parties:fo	-1	-3	3	-4	20	-2	-2	-6	1	-4
class:investVerb&parties:fp	4	-4	-1	-1	5	-1	-3	-2		3
class:investVerb&parties:oo	3	1	-10	-4	23	3	-2	-2	-3	-6
class:investVerb&parties:op	2		1	-4	11	-3	-2	-2		1
class:investVerb&parties:pp	10	-1	-1	-1		-3	-2	-2	-1	2
class:launchNoun	-2		-2	1	1	10	-2	-1	-1	-3
class:launchNoun&class:launchVerb	-6	-1	-4	-2	-4	33	-3	-1	-3	-3
class:launchNoun&class:licenceNoun	-4	4	-2	-4	-5	1	3	8	-4	-3
class:launchNoun&class:licenceVerb	-4	-3	-2	-2		3	-2	13	-5	-3
class:launchNoun&class:mealNoun	12	-8	-4	12	-5	-10	-4	2	-3	3
class:launchNoun&class:meetVerb	13	-7	2	-2	-3	-3		-3	-3	-3
class:launchNoun&class:moneyNoun	-4	-2	-3	-2	7	3	-3	-2	2	-3
class:launchNoun&class:pactNoun	-4	-4	-1	16	-3	-2	-3	-3	-4	-3
class:launchNoun&class:planned	-6	-2	-2	1	8	5	-1	-2	-1	-2
class:launchNoun&class:policyNoun	-1	-4	-2	-2	3	-4	12		-7	-3
class:launchNoun&class:policyVerb	-2	-2	-1	5	-2	1	4	-2	-3	-3
class:launchNoun&class:postNoun	5	-3	-3	1	6		1	1	-1	-3
class:launchNoun&class:punishNoun	-6	-3	-2	-5	-5	-3	1	-2	7	-1
class:launchNoun&class:punishVerb	-5	-2	-4	-2	-2	4	-2	-3	3	-2
class:launchNoun&class:quoted	8	7	-5	-6	11	16	-6	-3	-6	-3
class:launchNoun&class:receiveVerb		4	-2	-4	-3	2			3	-3
class:launchNoun&class:roomNoun	-2	1	-3	1	-5	4	-1	-3	9	-4
class:launchNoun&class:signVerb	-5	-3	-1	14	-4	8	-4	-1	-5	-4
class:launchNoun&class:sum	-4	-3	-1		31	-11	-3	-1	-6	-3
class:launchNoun&class:talkNoun	6	2	-2	4	-1	-5	-2	-1	-3	-2
class:launchNoun&class:topicVerb	-2	2	-1	2	-1	1		-2	-3	-1
class:launchNoun&class:travelNoun	2	19	-2	-4	-4	-2	-4	-2	2	-3
class:launchNoun&class:travelVerb	-1	14	-2		1	3	-3	1	-2	-3
class:launchNoun&class:visitorNoun	-3	3	-2	-2	1	-6		-2	1	-3
class:launchNoun&class:wish	-2	-2	-3	-1		2	-3	-1	2	-4
class:launchNoun&groups:1	-2	3	-1	1		17	-2	-3	-3	-4
class:launchNoun&groups:2	-1	-1	-2		2	8	-1	1	-1	-3
class:launchNoun&groups:3	-1	-2	-3	4	-2	3	-2	-1	-1	-2
class:launchNoun&groups:4	-1	-3	-1	2	-1	2	-3			-1
class:launchNoun&parties:aa	-3	-4	-2	-1	1	-1	-2	-4		-7
class:launchNoun&parties:ac	-6		1	2	1	1	-4	-1	1	-2
class:launchNoun&parties:af	-5	-2	-1	3	1	-2	-3	8	3	-2
class:launchNoun&parties:ao	-8	-2	10	-13	28	-10	-3	-3	6	-5
class:launchNoun&parties:ap	-6	1	-2	8	-2	18	1	-3	1	-6
class:launchNoun&parties:cc	-5	-3	-2	-2	2	-5	-3	-3	1	-2
class:launchNoun&parties:cf	-2	-3	-1		4		-2	-1		-1
class:launchNoun&parties:co	-6	1	-6	16	-3	9	-2	-2	-1	-2
class:launchNoun&parties:cp	1	2	3	1	-3	1	-1	-1	-3	-1
class:launchNoun&parties:ff	-4	-3	-2	4	-1	6			-4	-2
class:launchNoun&parties:fo	-3	1	-8	10	-1	4	-2	-3	7	-2
class:launchNoun&parties:fp	-1	-1	-2	-4	-3	16	-2		-4	
class:launchNoun&parties:oo	8	4	-9	8	-6	23	-2	-1	-4	-3
class:launchNoun&parties:op		9	-2	5	-4	-1	-3	-1	2	-4
class:launchNoun&parties:pp	13	-3	-3		-2	2	-2	-1	-2	-2
class:launchVerb	-4	-1	1	-2	-1	16				-1
class:launchVerb&class:licenceNoun	2		-2	-4	-5	5	-4	22	-1	-3
class:launchVerb&class:licenceVerb	-3	-3	2	-2	-1	17	-3	6	-9	-3
class:launchVerb&class:mealNoun		-3	25	9	-7	-6		-2	-5	1
class:launchVerb&class:meetVerb	10	1	-2		5	5		-3	-5	-4
class:launchVerb&class:moneyNoun	-4	6	-4	4	6	12	-5		-3	-2
class:launchVerb&class:pactNoun	-6	-4		15	-3	-6	-4	-3	4	-4
class:launchVerb&class:planned	-3			-4	-7	18	-1	-3	-6	-4
class:launchVerb&class:policyNoun	-3	-3	-1	-1	-5	-8	27		-2	-4
class:launchVerb&class:policyVerb	-2		-4	-4		7	8		2	2
class:launchVerb&class:postNoun	-4	-3		4	-5	11	-1	-1	1	8
class:launchVerb&class:punishNoun	-1	-3	-4	-1	-5	-5	2	-3	18	-3
class:launchVerb&class:punishVerb	-3	-2	4	-3	-2	9	-1	-2	5	-3
class:launchVerb&class:quoted	-7	-1	-5	-5	-12	11	-5	-1	-5	-3
class:launchVerb&class:receiveVerb	-7	3	-2	-1	-1	-5	-1	-4	15	-4
class:launchVerb&class:roomNoun	1	-1	1	1	-2	28	-4	-1	-4	1
class:launchVerb&class:signVerb	3		-5	10	-6	9	-1	-2	-6	-2
class:launchVerb&class:sum	-3	-3	-3		9	-5	-1	-5	-2	-3
class:launchVerb&class:talkNoun	4	5	2	-2	-1	-3	5	-2	-4	-3
class:launchVerb&class:topicVerb		1		-5	-5	5		-2	5	-2
class:launchVerb&class:travelNoun	-4	35	1	-1	-4	4	-4	-1	-6	-4
class:launchVerb&class:travelVerb	-6	9	4	-4	-4	-1	-3	6	-2	-1
class:launchVerb&class:visitorNoun	-8	5	4	-1	-5	1	-2	-3	7	-5
class:launchVerb&class:wish	-2		-4	-3	-3	5	2	2	-4	
class:launchVerb&groups:1	-5	-2	2	-4	-2	22	4	-4		-3
class:launchVerb&groups:2	-4	-1		-1	-2	15	-2	1		-3
class:launchVerb&groups:3	-2	-3	1	2	-1	8	-3	2		7
class:launchVerb&groups:4	-2	3	-1		3	8	3	4	1	-2
class:launchVerb&parties:aa	-5		-4	-6	-1	-4	7	-2	24	-4
class:launchVerb&parties:ac		2	-3	-4	6	1	6	9	-1	-5
class:launchVerb&parties:af	-4	-1	-3	3	-1	-4		13	6	-4
class:launchVerb&parties:ao	-14	-7	-5	5	11	24	-12	-3	12	-2
class:launchVerb&parties:ap	-6	4	-4	-2		29		-3	4	-3
class:launchVerb&parties:cc	-10	-3	-4	-4	8	6	-2	6	-1	-4
class:launchVerb&parties:cf	-3	1	-2	-2	1	12		7	1	
class:launchVerb&parties:co	-9	3	-5	5	15	33	-4	-2	-5	-4
class:launchVerb&parties:cp	-9	3	9	-1			-3	-1	1	-1
class:launchVerb&parties:ff	-4	1		2	-3	11	2	8	-3	-3
class:launchVerb&parties:fo	13	-1	11	7	13	15	-2	-5	-1	-5
class:launchVerb&parties:fp	-3		-3	-1	-2	21	-3		-2	2
class:launchVerb&parties:oo	-2		-3	-6	-6	35	-2	-2	-2	-4
class:launchVerb&parties:op				-5	11	21	-5	-2	-5	
class:launchVerb&parties:pp	6	-1	4	2	-2	10	-3	-3	-2	8
class:licenceNoun	-4	-1	-2	-2	-4	-3	-1	20	-5	-3
class:licenceNoun&class:licenceVerb	-4	-2	-2	-3	-5	-2	-2	20	-7	-4
class:licenceNoun&class:mealNoun	28	-3	1	-7	-4	-5	-6	-17	-6	-3
class:licenceNoun&class:meetVerb	-2	-4	-1	-4	-4	-4	-2		-2	-3
class:licenceNoun&class:moneyNoun	-6	3	-3	-1	-14	-1	-1	22		-2
class:licenceNoun&class:pactNoun	-7	-3	-3	12	-3	-3	7	-6	-5	-1
class:licenceNoun&class:planned	-9	-4			-5	2	13	18	-6	-4
class:licenceNoun&class:policyNoun	-2	-2	-3	-5	-3	-4	10	-1	3	-1
class:licenceNoun&class:policyVerb	-7	-1	-1	-4	-5	-5	9	14	-3	-4
class:licenceNoun&class:postNoun	1	-2	-3	1	1	6	-8	6	-5	6
class:licenceNoun&class:punishNoun	2	-2	-1	2	-3	-3		-4	5	1
class:licenceNoun&class:punishVerb	1	-1	-3	-3	-4	-1		10	3	-2
class:licenceNoun&class:quoted	-4	-3	-3	6	-1	1	-4	-6	-5	-3
class:licenceNoun&class:receiveVerb	-7	-3	-1	-2	-7	-3	6	18	-9	-2
class:licenceNoun&class:roomNoun	3	-5	-4	-3	-3	10	-4	43	-3	-3
class:licenceNoun&class:signVerb	1	-3		1		-5	-2	14	-5	-4
class:licenceNoun&class:sum	-5	-3	-2		-17	-7	1	63	-11	-3
class:licenceNoun&class:talkNoun	14	-4	-4	-5	-2	-3	5	-7	-4	-3
class:licenceNoun&class:topicVerb	1	-4	-3	-4	-1	-4	3	-8	4	-3
class:licenceNoun&class:travelNoun	-7		-3	-5	-4	-6	-7	3	9	-3
class:licenceNoun&class:travelVerb	-2	1	-2	3	-6	1	-3	17	-12	-4
class:licenceNoun&class:visitorNoun	12	-6	-3	3	-4	-3	-4	-10	-6	-1
class:licenceNoun&class:wish	1	-1	-2	-5		2	-3	4	-5	-3
class:licenceNoun&groups:1	-6		-2	1	-4	-3	2	17	-2	-4
class:licenceNoun&groups:2	-3	-2	-3	-3	-5	-3	-3	25	-6	-3
class:licenceNoun&groups:3	-5	1	-1	-3	-7	-3	7	14	-5	-3
class:licenceNoun&groups:4	2	-2	-2	-1	2	-2	-6	5		
class:licenceNoun&parties:aa	-3	-3		-4	-6	-4	3	12		-2
class:licenceNoun&parties:ac	-5	-3	-2	1	-1	-4	-3	3	-7	-2
class:licenceNoun&parties:af	-5	-2	-3	-5	-7	-3	-4	31	-9	-3
class:licenceNoun&parties:ao	-5	-3	-4	-10	-6	-7	21	17	-7	-1
class:licenceNoun&parties:ap	-3	-3	-1	-6	-4	-5	6	8	-5	-3
class:licenceNoun&parties:cc	-7	2	-2	-4	7	-3	-2	16	-6	-2
class:licenceNoun&parties:cf	-5	1	-2	3	-2	-1		11	2	-2
class:licenceNoun&parties:co	4	-3	-9	23	-9	-4	-4	18	-6	-3
class:licenceNoun&parties:cp	-5	16	-2	-3	-1	-4	-3	1	-3	-2
class:licenceNoun&parties:ff	-5	-2	-2	2	-5		2	18	-6	-2
class:licenceNoun&parties:fo	-4	-2	-3	7	-16	-4	-3	18	-6	-1
class:licenceNoun&parties:fp	-4		-2	-5	-2	-1	-5	15	4	-5
class:licenceNoun&parties:oo	-5	-5	-3	-2	-8	-7	-2	-13	-6	-2
class:licenceNoun&parties:op	-9	-2	14	-5	-3	-3	-3	-7	-5	39
class:licenceNoun&parties:pp	23	-1	-3	-3	1	-3	1	-9	-5	-2
class:licenceVerb	-4	-2	-2	-2	-1	-1	2	12	-3	-2
class:licenceVerb&class:mealNoun	-2	-3	-3	-7	-2	-4	-4	-8	-6	-3
class:licenceVerb&class:meetVerb	-4	-3	-3	-2	-5	-4	3	-7	-6	-4
class:licenceVerb&class:moneyNoun		-3	-3	-2	2	-4	-6	5	-3	-4
class:licenceVerb&class:pactNoun	-3	-2	-2	21	-4	-5		-9	-1	-4
class:licenceVerb&class:planned	-3		-3	-4	-1	4	3	-8	-2	-1
class:licenceVerb&class:policyNoun	-4	-2	-3	-5	-1	-5	13	-2	2	-2
class:licenceVerb&class:policyVerb	-4	-2	-3	-5	-1	-3	11	9	1	1
class:licenceVerb&class:postNoun	-5	-3	-2	4	-6	-2	-7	-6		21
class:licenceVerb&class:punishNoun	-3	-2	-1	-1	-3	-2	5	-5	10	-4
class:licenceVerb&class:punishVerb	-2			-4	-5	-1	3	1	3	-3
class:licenceVerb&class:quoted	-6	-4	4	7	2	-2	-7	-3	3	-6
class:licenceVerb&class:receiveVerb	1	-4	-2	-3	6	-5	-1	7	-2	-4
class:licenceVerb&class:roomNoun	8	-4	-3	3	2	-6	-7	10	6	6
class:licenceVerb&class:signVerb		-3	-2	5	-2	-1	-2	10	-2	2
class:licenceVerb&class:sum	-4	-2	-2	5	18	-4	-2	-4	9	-3
class:licenceVerb&class:talkNoun	12	-2	-1	-3	-4	-4	1	2	-3	-2
class:licenceVerb&class:topicVerb		-2	-3	-1	1	-4	-2	6	-2	-2
class:licenceVerb&class:travelNoun	-5	31	-4	-4	-5	8	-7	14	8	-5
class:licenceVerb&class:travelVerb		2	-3		-3	1		8	-2	
class:licenceVerb&class:visitorNoun	9	-4		-3	-2	-3	11	-3	-4	-3
class:licenceVerb&class:wish	-4	-3	-2	-5	-4	1	-1	1	-4	-3
class:licenceVerb&groups:1	-5	-3	-1	-4	-2	5	11	5	-4	-4
class:licenceVerb&groups:2	-5	-3	-2	-1	-1	-4	-2	19	-4	-1
class:licenceVerb&groups:3	-1	1	-2	-4	-5	-3		6		
class:licenceVerb&groups:4	2	-3	-2	-3	4		-2	2	1	-2
class:licenceVerb&parties:aa	-4	-2	-2		6	-4	-3	4	5	-1
class:licenceVerb&parties:ac	-4	-3	-2	-5	3	-2	9	3	-5	-2
class:licenceVerb&parties:af	-4	-2	-2	-4	-4	-3	-4	26	-4	-4
class:licenceVerb&parties:ao	7	-3	-4	-4	7	4	16	13	-1	-3
class:licenceVerb&parties:ap	-3	-3	-2	-1	1	-1	2	6	7	4
class:licenceVerb&parties:cc	2	-3	-2	-6	2	-5	3	11	-4	-1
class:licenceVerb&parties:cf	-2	1	-2	-4	-2	-2	-1	8	-2	-2
class:licenceVerb&parties:co	-7	-4	6	-5	23	6	-5	3	3	-2
class:licenceVerb&parties:cp	1	4	-3	-3	4	-6		-2	-3	-3
class:licenceVerb&parties:ff		-2	-2	3	-5		-1	7	-2	-3
class:licenceVerb&parties:fo	2	-2	-4	10	15	-6	-4	-9	-5	-3
class:licenceVerb&parties:fp	6		-2	-3	-1	-4	-4	10	5	-6
class:licenceVerb&parties:oo	-4	-3	13	-2	-31	12	-3	-10	7	-2
class:licenceVerb&parties:op	8	-3	7	-5	-5	-4	-1	-5	-2	-12
class:licenceVerb&parties:pp	3	-1	-1	-3	-3	-3		-5	-4	9
class:mealNoun	20	-4	1	-2	-3	-4	-1	-2	-5	-5
class:mealNoun&class:meetVerb	25	-3	-3	-2	-3	-2	-5	-2	-3	-4
class:mealNoun&class:moneyNoun	15	4	25	-8		-2		-3	-5	-2
class:mealNoun&class:pactNoun	-36	-2	11	-12	-2	-3	10	6	-5	-2
class:mealNoun&class:planned	-9	6	6	-3	-4	-8	20	-2	-4	-3
class:mealNoun&class:policyNoun		-5	-6	-6	-3	-5	16	1	-6	-3
class:mealNoun&class:policyVerb	4	-2	2	1	-3	-5	3	-3	-4	-5
class:mealNoun&class:postNoun	-13	-3	-12	-4	-4	19	-2	-2	-3	-12
class:mealNoun&class:punishNoun	-4	-2	-3	-4	-2	-1	-3	-1	-7	-3
class:mealNoun&class:punishVerb	9	-9	-5	-3	1	-6	7	-3	-8	
class:mealNoun&class:receiveVerb	-5	-7	12	-5	-3	-3	-3	-2	-3	-3
class:mealNoun&class:roomNoun	6	-3	1		-3	-5	3	-3	-4	-5
class:mealNoun&class:signVerb	-17	9	10	21	1	-8	2	-3	-4	-3
class:mealNoun&class:sum	-13	-2	-3	-12	33	-7	-9	-7	-9	-1
class:mealNoun&class:talkNoun	6	-4	6	4	-3	-3	-2	-2	-4	-3
class:mealNoun&class:topicVerb	22	-7		8	-2	-5	-4	-2	-3	1
class:mealNoun&class:travelNoun	7	-26	-4	-3	-2	-2	-2	-2	-5	-7
class:mealNoun&class:travelVerb	8	-9	9	-4	-2	-3	-5	2	-5	-6
class:mealNoun&class:visitorNoun	6	-6		-4	-3	-3	-3	-2	-2	-3
class:mealNoun&class:wish	4	2	-5	-4	-4	-7	-6	-3	-4	-3
class:mealNoun&groups:1	30	-7	-2	-7	-5	-7	1	-3	-5	-4
class:mealNoun&groups:2	17	-6			-3	-3	-1	-2	-5	-5
class:mealNoun&groups:3	17	1	12		-1	-4	-4	-3	-3	-8
class:mealNoun&groups:4	-3	1		4	-2	-3	-4	-1	-3	-2
class:mealNoun&parties:ac	-3	-5	-12	-6	-6	-2	-5	-2	-2	-2
class:mealNoun&parties:af	30	-2	-3	9	-4	-5	-7	3	-15	7
class:mealNoun&parties:ap	-19	-3	-6	9	-3	-4	5	-2	-6	-6
class:mealNoun&parties:cc	-1	12	23	-5	-6	-2	-3	-1	-1	-2
class:mealNoun&parties:cf	3	-4	22	16	-3	-3	-1	-1	-1	-2
class:mealNoun&parties:co	61	24	-18	-5	-10	-4	-1	-1	-4	-3
class:mealNoun&parties:cp	-8	9	12	8	-2	-2	-2	-2	-1	-3
class:mealNoun&parties:ff		-3	-4	-9	4	6	-2	-5	-5	-3
class:mealNoun&parties:fo	6	-3	20	-8	11	-5	-2	-3	-8	-4
class:mealNoun&parties:fp	23	-4	-1	5	-4	-4	1	-3	-4	-4
class:mealNoun&parties:op	-22	8	26	-4	-5	-1	-2	-1	-1	-5
class:mealNoun&parties:pp	14	-4	-5	4	-3	-3	-4	-2	-3	-6
class:meetVerb	17	-3		-3	-3	-4	-3	-3	-4	-5
class:meetVerb&class:moneyNoun	20	-4	5	-3	-4	-4	-5	4	-2	-3
class:meetVerb&class:pactNoun	7	-3	-7	-6	-3	-3	-2	-4	-5	-2
class:meetVerb&class:planned	15	-2	4	2	-5	-5	-3	-3	-5	-4
class:meetVerb&class:policyNoun	10	-4	-5	-3	-2	-4	-1	-2	-4	-2
class:meetVerb&class:policyVerb	13	-3	-1	2	-2	-1	3	-3	-3	-4
class:meetVerb&class:postNoun	3	-2	2	-2	-3		-4	-2	-4	-8
class:meetVerb&class:punishNoun	15	-3	-5	-2	-3	-3	3	-2	-8	-8
class:meetVerb&class:punishVerb	13	-3	-3	-3	-2	-2	1		-3	-6
class:meetVerb&class:quoted	-9	-10	-6	-4	-3	-4	-5	-2	6	-3
class:meetVerb&class:receiveVerb	4	-3	2	-3	-4	-3		-3	-4	-3
class:meetVerb&class:roomNoun	12	-4	1	-2	-2	-2	-3	-2	-4	-6
class:meetVerb&class:signVerb	4	2	2	5	-1	-5	-6	-2	-3	-3
class:meetVerb&class:sum	-11	-2	-4	17	3	14	-5	-3	19	-2
class:meetVerb&class:talkNoun	7	-2	-2	-2	-2	-3	-2	-2	-3	-4
class:meetVerb&class:topicVerb	2	-4	1	-1	-3	-4	-3	-3	-1	-3
class:meetVerb&class:travelNoun	10	4	-5	-3	-2	-4	-2		-3	-2
class:meetVerb&class:travelVerb	14	1		-3	-3	-4	1	-1	-4	-7
class:meetVerb&class:visitorNoun	3	-6	4	-4	-3	-3	-4		-2	-1
class:meetVerb&class:wish	-4	1		-4	-4	-1	1	-4	-4	-3
class:meetVerb&groups:1	23	-5	7	-3	-4	-5	-1	-3	-4	-4
class:meetVerb&groups:2	18	-4	-2	-3	-4	-5	-4	-4	-5	-5
class:meetVerb&groups:3	14	-4	-2	-4	-3	-1	-1	-1	-4	-7
class:meetVerb&groups:4	6	6	-1		3	-2	-2	-1	-1	-1
class:meetVerb&parties:aa	12	-4	-4	-4	-3	-3	-6	2	1	-4
class:meetVerb&parties:ac	-7	-4	2	-4	-2	-3	-1	-2		-2
class:meetVerb&parties:af	8	1		4	-5	-2	-2	-3	-10	-3
class:meetVerb&parties:ao	-5	7	-8	-5	-2	-3	-3	-1	-3	7
class:meetVerb&parties:ap	-3	4	-2	-3	-4	-2		-1	-3	-5
class:meetVerb&parties:cc	-1	5	2	-4	-2	-3	-3	-2	-3	1
class:meetVerb&parties:cf	6	1	5	1	-4	-4	-2	-3	-6	-3
class:meetVerb&parties:co	25	3	6	-4	11	-3	-2	-1	-2	-4
class:meetVerb&parties:cp	14		-1	-2	-1	-2	-2	-2	-1	-2
class:meetVerb&parties:ff	-3	-3	-3	-3	-3	1	1	3	-5	-3
class:meetVerb&parties:fo	-30	-3	-15	-4	-4	-7	-2	-2	-4	-6
class:meetVerb&parties:fp	8		2	-3	-2	-2	-3	-2	-4	-5
class:meetVerb&parties:oo	35	-3	21	-5	-3	-6	-3	-2	-3	-4
class:meetVerb&parties:op	21	-1	2	-4	-1	-4	-3	-2	-3	-5
class:meetVerb&parties:pp	24	-3	-4	-3	-2	-3	-3	-2	-4	-6
class:moneyNoun	-2	-1	-1	-2	9	-3	-1	-1	-2	-1
class:moneyNoun&class:pactNoun		-3		12	4	1	-9	-2	-4	-3
class:moneyNoun&class:planned	-2	-1	1	-3	12	-3	-2	-3	-1	1
class:moneyNoun&class:policyNoun	1	-2	-1	-1	-1	-5	3	2	-8	-3
class:moneyNoun&class:policyVerb	-3		1	-2	9	-5	3		-3	-3
class:moneyNoun&class:postNoun	-10	6	-1	-10	3	-5	-6	-3	-2	6
class:moneyNoun&class:punishNoun	-2	-3	-2		-8	-3	-8	-4	6	
class:moneyNoun&class:punishVerb	1	-1	-3	-2			1	4	4	-1
class:moneyNoun&class:quoted	-5	-4	-5	3	33	-4	-6	-6	-7	-3
class:moneyNoun&class:receiveVerb	2	-1	-1		9	-1	-4	2		-3
class:moneyNoun&class:roomNoun	-10	7	14	5	-3	-1	-3	-4	8	
class:moneyNoun&class:signVerb	-4	-3		2	14	-2	-5	-1	-4	-1
class:moneyNoun&class:sum	-5	-3	-3	-7	30	-7	-4	-6	-7	-3
class:moneyNoun&class:talkNoun	14	1	-1	-2	-2	-1	-2	-2	-2	-2
class:moneyNoun&class:topicVerb	-7	-4				-3		-2	3	-2
class:moneyNoun&class:travelNoun			-3	-4	-6	-3	-4	3	-3	-4
class:moneyNoun&class:travelVerb	-1	4	4	-4	-2	-3	-3	3	-1	-5
class:moneyNoun&class:visitorNoun	-1	-1	2	-5	12	-3	-3	-5		-3
class:moneyNoun&class:wish	1			-2	1	-4	-4	-2	-5	-3
class:moneyNoun&groups:1		2	-5	1	5	-4		-3	-3	
class:moneyNoun&groups:2	-3	-2		-4	14	-1	-2	-2	-3	-3
class:moneyNoun&groups:3	-3		1	-3		-5	-4	6		3
class:moneyNoun&groups:4	-3	-2	-2	-4	12	-3	-1	3	-1	-2
class:moneyNoun&parties:aa	-6	-2	-2	-5	18	-3	5	-5	1	-1
class:moneyNoun&parties:ac	-7	5	-2	-4	3		-5	3	-5	-3
class:moneyNoun&parties:af	-5	-2	-2	-5	8	-4	-1	13	-3	-3
class:moneyNoun&parties:ao	-6	-1	-3	-6	15	1	-3	-4		6
class:moneyNoun&parties:ap	-10	4	-1	-2	12	-2		3	3	1
class:moneyNoun&parties:cc	-5	-2	2	-4	9	-5	-3	4	1	-2
class:moneyNoun&parties:cf	-3	-1		-3	-2	-4	-2	1	-1	-2
class:moneyNoun&parties:co	-3	-3	2	-6	4		-3	-3	-1	-3
class:moneyNoun&parties:cp	-3	6	-1	-3	-1	-1	-2	-3	-2	-3
class:moneyNoun&parties:ff	-4	-2	-2	-6	20	-7	-4	5	-4	
class:moneyNoun&parties:fo	-7	-2	-5	-6	19	-9	-2	-6	-3	-2
class:moneyNoun&parties:fp		-1	1		7	-3	-3	1	-5	3
class:moneyNoun&parties:oo	-9	-1	-8	-4	6	14	-3	-2	-3	-2
class:moneyNoun&parties:op	8	-15	10	-2	3	-5	-2	-1	-3	
class:moneyNoun&parties:pp	5	-2	1	-4		3	-3	-2	1	-1
class:pactNoun	-5	-3	-2	21	-3	-3	-2	-2	-2	-3
class:pactNoun&class:planned	-3	-1	-2	12	-4	-3	-2	-4	-1	-3
class:pactNoun&class:policyNoun	-4	-3	-1	4	-3	-1	-2	-1	3	-1
class:pactNoun&class:policyVerb	-6	-3	-2	19	-3	-3		-5	1	-3
class:pactNoun&class:postNoun	-8	-3	-3	-3	3	-5	-1	-3	-1	-6
class:pactNoun&class:punishNoun	-3	-2	-1		-4	-1		-6	8	
class:pactNoun&class:punishVerb	-5	-2	-1	2	-3	-3	-2	-4	6	-1
class:pactNoun&class:quoted	5	-3	-2	29	9	-5	-7	-3	-3	-3
class:pactNoun&class:receiveVerb	-3	-1	-4	7	-3	-1	-2	-5	3	-2
class:pactNoun&class:roomNoun	-16	-3	2	20		-1		-3	-2	-5
class:pactNoun&class:signVerb	-7	-3	-2	34	-5	-4	-4	-5	-6	-3
class:pactNoun&class:sum	-4	-2		21	-2	-4	-2	-4	2	-3
class:pactNoun&class:talkNoun		-4	2	12	-4	-4	1	-1	-3	-4
class:pactNoun&class:topicVerb	-6	-4		16	-3	-4		-3	-3	-3
class:pactNoun&class:travelNoun	-1	2	-3	12	-3	-3	-6	-3	6	-2
class:pactNoun&class:travelVerb			-1	11	-1	-3	-5	-6		-3
class:pactNoun&class:visitorNoun	4	-5		15	1	-5	-5	-3	-4	-3
class:pactNoun&class:wish	-1	-3	-1	-8	-2	-3	-2	1	-2	-4
class:pactNoun&groups:1	-5	-4	-3	28	-3	-4	-2	-2	-2	-4
class:pactNoun&groups:2	-5	-3	-2	21	-4	-5	-2	-2	-3	-3
class:pactNoun&groups:3	-4	-1	-1	14	-3	-1	-1	-2		-2
class:pactNoun&groups:4	-7	-2		11	-2	5	-2	-3	-2	-3
class:pactNoun&parties:aa	-6	-2	-1	-1	3	-1	-1	-1		1
class:pactNoun&parties:ac	-4	-4	-5	17	-1	4	-6	-6	-3	-3
class:pactNoun&parties:af	-7	-2	-2	21	-2	-3	-4	-3	-1	-3
class:pactNoun&parties:ao	-8	-3	8	18	-12	-1	-6	-3	4	-2
class:pactNoun&parties:ap	-7	-1	-2	12		-1	-2	-2	3	-5
class:pactNoun&parties:cc	-6	-3	-3	14	-4	6	3	-1	-3	-2
class:pactNoun&parties:cf	-5	-3	1	6	-6	2	-3	-5	-4	-2
class:pactNoun&parties:co	-9	-3	-3	13	-2	2	-3	2	5	-2
class:pactNoun&parties:cp	-4	-5	-2	9	-4	2	-1	-3	-1	-3
class:pactNoun&parties:ff	-6	-2	-1	29	-11	1	-3	-5	-1	-3
class:pactNoun&parties:fo	7	-2	-4	14	-4		-3	-2	-6	-2
class:pactNoun&parties:fp	-9	-1	-1	15	3	-1	-2		-3	-5
class:pactNoun&parties:oo	-18	-6	-7	21	-4	-6	-2	-1	-1	-2
class:pactNoun&parties:op	-1	-5		11	-3	-4	5	-1	-3	5
class:pactNoun&parties:pp	-1	-1		12	-1	-2	-1	-2	-3	-1
class:planned		2	1		3	1		-2	-3	-1
class:planned&class:policyNoun	-3	-2	-2	-1	2	-1	11	-1	-5	-5
class:planned&class:policyVerb	-4	2	-2	4	5	3	5	-3	-1	-2
class:planned&class:postNoun	-12	-4	-3	-8	8	-6	-2	-4	-3	1
class:planned&class:punishNoun	-2	-3	-4	-4	-5	-7	4	-5	7	-5
class:planned&class:punishVerb			-3		-5	2	1	-3	1	-1
class:planned&class:quoted	-12	-6	-5		12	1	-6		-6	-4
class:planned&class:receiveVerb	5	4	8	-3			-1	-2	-1	-5
class:planned&class:roomNoun	-18	2	3	-3	-8	6	18	2	-5	-2
class:planned&class:signVerb	-2	3		12	6	-4		1	-3	-1
class:planned&class:sum	-4	-4	-4	-6	34	-7	-6	1		-2
class:planned&class:talkNoun		2	5		-3		2	-4	-4	
class:planned&class:topicVerb	-2	-2	-1		4	2	3	-2	-2	-1
class:planned&class:travelNoun	-4	30	-7	-4	-4	3	-4	-2	-6	4
class:planned&class:travelVerb	1	19		-4	3	1		-4	-5	-1
class:planned&class:visitorNoun		3	11	-4	4	-2	-2		-2	-4
class:planned&class:wish	-2		1	-1	-2	-2	-2	1	-1	-2
class:planned&groups:1	-3	7	-1		3	4	-1	-1	-5	-5
class:planned&groups:2	-1	-1	1	2	5	-2		-2	-3	2
class:planned&groups:3	4	2	2	-2	1	4	1	-3	-2	-3
class:planned&groups:4	4	1	2	-4	-3	2	-1	-1		-1
class:planned&parties:aa	10	-3	4	-3	3	2	13	-5	1	-2
class:planned&parties:ac	-6	-8	6	1	4	3	2	1	-4	-1
class:planned&parties:af	-6	-1	-1		6	-1	-1	-3	5	-2
class:planned&parties:ao	10	-7	-6		8	15	-4	-2	2	-6
class:planned&parties:ap	10	-2	2	-2	-1	-4	8	-4	-5	7
class:planned&parties:cc	-5	3	7	-4	4	-3	-2	-3	1	-2
class:planned&parties:cf		2	3		9	6		2	-2	-2
class:planned&parties:co	-9	-1	19	14	-10	-8	-1	-2	3	-3
class:planned&parties:cp		5	5	-2	-2	2		1	-3	-3
class:planned&parties:ff	-6	-1			-4	6	1	-3		-3
class:planned&parties:fo		-2	-5	-1	-1	5	-1	-2	3	-2
class:planned&parties:fp	2	-1		-1	3	5	-3	-1	-4	1
class:planned&parties:oo	3	1	28	-4	-12	-5	-3	-2	1	-4
class:planned&parties:op	-2	-7	-3	4	-2	6	-4	-2	-3	16
class:planned&parties:pp	11	4	-1	-3	1		-1	-3	-3	-4
class:policyNoun	-2	-3	-2	-2	-2	-4	17	-2	-1	-3
class:policyNoun&class:policyVerb	-2	-3	-3	-3	-3	-4	29	-4	-2	-3
class:policyNoun&class:postNoun	-6	-2	-4	-7	4	-5	8	-4	4	
class:policyNoun&class:punishNoun	-5	-3	-2	-3	-4	-3	5	-3	3	-2
class:policyNoun&class:punishVerb	-3	-3	1	-3	-4	-4	12	-3		-3
class:policyNoun&class:quoted	-9	-4	3	-2	3	-5	-2		7	-4
class:policyNoun&class:receiveVerb		-5	-3	-4			5	-3	1	2
class:policyNoun&class:roomNoun	5	-1	-2	1	-1	-2	16	-2	-4	-5
class:policyNoun&class:signVerb	-8	-2	-1	5	-2	-4	17		-5	-1
class:policyNoun&class:sum	-4	-3	-2	1	8	-4	13	-3	16	-2
class:policyNoun&class:talkNoun	1	-3	1		-2	-4	13	-3	-3	
class:policyNoun&class:topicVerb	1	-3	-2	-2	-1	-3	10	-2	-5	-4
class:policyNoun&class:travelNoun	-6	12	-3	4	-4	-3	-14	-3	6	10
class:policyNoun&class:travelVerb	1	-3	-4	-2	-2	-2	9	-1	-1	1
class:policyNoun&class:visitorNoun	-4	-4	-1	-1	-2	-4	2		-5	3
class:policyNoun&class:wish	-5	-3	-2	-2	-3	-5	6	-2	-6	-3
class:policyNoun&groups:1	-4	-4	-1	-3	-2	-5	30	-3	-6	-4
class:policyNoun&groups:2	-3	-3	-2	1	-2	-4	10	-1	2	-4
class:policyNoun&groups:3	7	-4	-3	-3	-3	-3	1	-4	2	1
class:policyNoun&groups:4	2	-2	-1	-5	-3	2	-2	1	2	1
class:policyNoun&parties:aa	-2	-2	-2	-4	-4	-1	18	-1	-3	1
class:policyNoun&parties:ac		-3	-3	-3	2		5	3		-3
class:policyNoun&parties:af	-3	-2	-2	1	-1	-2	2	1	7	-3
class:policyNoun&parties:ao	-3	-3	-4	1	-4	-6	4	-5	-10	-6
class:policyNoun&parties:ap	-4	-4	-4	-3	-4	-4	20	-2	6	-4
class:policyNoun&parties:cc	1	-3	-2	-3	2	4	2	-3	-4	2
class:policyNoun&parties:cf	1	1		-1	1	2	-2	-3	6	-2
class:policyNoun&parties:co	2	-4	-7	-1	-6	-4	-14	-2	-4	-4
class:policyNoun&parties:cp	3	-5	1	-4	-3	-1	4	-2		-1
class:policyNoun&parties:ff		-1		-4	-8	-2	2	-6	7	-2
class:policyNoun&parties:fo	-7	-2	-5	28	-6	-5	-14	-5	-10	-3
class:policyNoun&parties:fp	10	-2	-3	1	-2	-2	-4	-1	4	-3
class:policyNoun&parties:op	-6	-3	-5	3	-3	1	-5	-2	-5	-5
class:policyNoun&parties:pp	5	-4		-4	-3	-2	1	-2	-2	2
class:policyVerb	-4	-2	-3	3		-2	12		-2	
class:policyVerb&class:postNoun	-8	-2	-2	-3		-4	1	-4	-3	26
class:policyVerb&class:punishNoun	-4	-3	-3	-7	-3	-3	23	-6	4	-3
class:policyVerb&class:punishVerb	-3	-2	-4	-5	-4	-5	16	-1	3	-2
class:policyVerb&class:quoted	-5	-3	-3	3	6	-6	1	3	1	-6
class:policyVerb&class:receiveVerb	-3	3	1	5	4	-2	-1	-4	3	-3
class:policyVerb&class:roomNoun	-1	1	1	3	-3		6	-1	-4	
class:policyVerb&class:signVerb	-6	-2	-2	21	-2	-2	2	-2	-4	-1
class:policyVerb&class:sum	-7	-3	-1	-1	31	-5	3			-3
class:policyVerb&class:talkNoun	4	-1	-1	6	-2	-5	10	-4	-3	-2
class:policyVerb&class:topicVerb	-2	-3	-3	3	-1	-3	4	-4	-3	-3
class:policyVerb&class:travelNoun	2	15	-3	-1	-4	-4	-15	-2	-2	-4
class:policyVerb&class:travelVerb	-1	4		4	5	-3		-3	-5	5
class:policyVerb&class:visitorNoun	4	5	1	5	-1		1	1	-4	-4
class:policyVerb&class:wish	-4	-2	-3	-4	-3	-5	5	4	-2	-3
class:policyVerb&groups:1	-6	-1	-5	1	-1	-1	24	-3	-4	-3
class:policyVerb&groups:2	-4	-3	-2	4	2	-3	5	2		
class:policyVerb&groups:3		-1		6	-1	-2	2	4		7
class:policyVerb&groups:4	3	-1		1	-4	4	3		-1	
class:policyVerb&parties:aa	1	-2		-2			14	-1	5	2
class:policyVerb&parties:ac	-7	-3	-2	4	-2	2	11	-5	-7	-2
class:policyVerb&parties:af	-3	-2	-2	2		-2	-1	12	-2	-4
class:policyVerb&parties:ao	-9	-2	10	-4	-8	16	24	-6	-8	-2
class:policyVerb&parties:ap	-4	-3	-2	1	-3		10	-1	1	7
class:policyVerb&parties:cc	1		4	4	-6	1	7	-2	1	-2
class:policyVerb&parties:cf	-6	-1			-1		1		1	1
class:policyVerb&parties:co	-5	3	-4	3	12	6	-10	-4	-4	-2
class:policyVerb&parties:cp		1	1	6	-2		1		-1	
class:policyVerb&parties:ff			-2	4	1	2	2	8	-2	-3
class:policyVerb&parties:fo	15	-3	-3	5	9	9	-8	8	-8	-3
class:policyVerb&parties:fp	2	-1	-2	6	-1	2	-3	3	4	1
class:policyVerb&parties:oo	-9	7	-5	19	10	6	-4	-7	-2	-2
class:policyVerb&parties:op		-4	3	13	-5	-4	-3	7	-3	20
class:policyVerb&parties:pp	1	-2	-3	6		-3	2	-3	-2	6
class:postNoun	-2	-3	-1	-1	-1	-2	-1	-2	-2	10
class:postNoun&class:punishNoun	-1	-3		2	-3	-2	-1	-3	1	7
class:postNoun&class:punishVerb	-2	-3	-1	2	-4	2	1	-3	4	3
class:postNoun&class:quoted	-3	-7	-5	-5	2	-4	-3	-2	-8	7
class:postNoun&class:receiveVerb	5	-4	-2	-4	-3	-3	-3		-4	-10
class:postNoun&class:roomNoun	3	-1	-4	-2	-1		-2	-1		1
class:postNoun&class:signVerb		-3	-4	-1	1	-3	-3	-1	-6	19
class:postNoun&class:sum	-13	-3	4	-3	26	8	7	-3	-5	-8
class:postNoun&class:talkNoun	5		7			-3	-1	-3	-3	-1
class:postNoun&class:topicVerb	17	-4		-3	2	-5	-3	-3	-2	-8
class:postNoun&class:travelNoun	-11	2	-3	8	-2	-3	-4	-2	10	
class:postNoun&class:travelVerb	-6	-4	-3	3	-4	-1		-3		16
class:postNoun&class:visitorNoun	-3	-4	3	-2	-2	-4	-3	-3	-2	7
class:postNoun&class:wish	1	-1	-3	-1	-2	-2	-1		-6	-2
class:postNoun&groups:1	-4	-4	3	-4	2	-2		-3	-4	1
class:postNoun&groups:2	-1	-2	-3		-3	-2	-1	-2		14
class:postNoun&groups:3	-3	-4	-1	-2	-2	-3	-3	-2	-3	12
class:postNoun&groups:4	-1		-3	1	-3	-2	2	-3	-1	4
class:postNoun&parties:aa		-2	-3	-5	-3	-3	-6	-3	-3	10
class:postNoun&parties:ac	-6	-5	-4	-4	-3	-3	9	2		-1
class:postNoun&parties:af	5	-2	-3	7	-4	-4		3	7	-6
class:postNoun&parties:ap		-5	-2	-6	-4	-1	3	-2	-1	20
class:postNoun&parties:cc	1	2	-1	-5	-6		-3	-1	-4	-3
class:postNoun&parties:cf	5	2	-5		-4	-6	-2		-3	-1
class:postNoun&parties:co	-20	-2	32	-3	-1	-2	-2	-2	-6	-9
class:postNoun&parties:cp	7	4	-3		-5	-3		-2	1	-4
class:postNoun&parties:ff		-2	-3	16	-2	-2	-2	-5	-6	-2
class:postNoun&parties:fo	-24	-3	-3	2	23		-2	-1	12	-5
class:postNoun&parties:fp	4	-3	-1	-2	-1	-3	-2	-4	-2	9
class:postNoun&parties:oo	-9	-3	-5	-7	7	-10	-3	-2	-4	-7
class:postNoun&parties:op	-7	-4	-5	-2	4	-1	-2	-2	3	36
class:postNoun&parties:pp	-5	-2	-2	-2	-3	-2	-2	-3	-3	13
class:punishNoun	-4	-3	-2	-2	-4	-4	1	-3	14	-2
class:punishNoun&class:punishVerb	-5	-3	-2	-2	-5	-4	-2	-3	17	-2
class:punishNoun&class:quoted	-6	-3	-2	-3	-3	-3	-11	-2	-10	-5
class:punishNoun&class:receiveVerb	-5	-4	-3	-4	-3	-3	-5	3	8	-3
class:punishNoun&class:roomNoun	3	-4	-3	-3	-3	-1	-4	-4	12	-5
class:punishNoun&class:signVerb	5	-3	-1	-4	-6	-1	8	3	1	6
class:punishNoun&class:sum	-4	-2	-3	-1	-17	-4	1		25	-4
class:punishNoun&class:talkNoun	-4	-2	3	2	-2	-4			-3	
class:punishNoun&class:topicVerb	1	-3	-3	-5	-1	-4	-3	4	10	
class:punishNoun&class:travelNoun	-11	-4	4	3	-2	2	-7	-1	22	
class:punishNoun&class:travelVerb	-5	-3	-3	1	-4	-1	3	-4	18	-1
class:punishNoun&class:visitorNoun	2	-5	3	2	-2	2	2	-2	1	-2
class:punishNoun&class:wish	-2	-3	-3	-4	-4	-5	-1	-1	3	-1
class:punishNoun&groups:1	-4	-5	-3	-5	-4	-5	9	-3	4	-3
class:punishNoun&groups:2	-4	-2	-2	-1	-4	-4	-1	-3	20	-3
class:punishNoun&groups:3	-9	-3	-2	-2	-4	-4	-1	-5	10	2
class:punishNoun&groups:4	6	-1	-2	-2	-5	-1	-6	-1	11	6
class:punishNoun&parties:aa	-7	-2	-3	-1	-3	-4	3	-3	10	1
class:punishNoun&parties:ac		-3	-4	-1	-3	-3	-2		10	3
class:punishNoun&parties:af	-5	-2	-2	-3	-6	-4	-5	-5	29	-3
class:punishNoun&parties:ao	-12	-2	-5	-3	3	-6	-7	-3	-8	-8
class:punishNoun&parties:ap	-5	-3	-4	-3	-3		-1	-3	10	4
class:punishNoun&parties:cc	-2	1	-1	-3	-4	-4	-3	-2	17	
class:punishNoun&parties:cf	-1	-2	-3	-2	-4	-4	-3	-6	22	-3
class:punishNoun&parties:co	5	8	26	-3	-3	-2	-18	-2	-9	-7
class:punishNoun&parties:cp	-2	-1	-3	5	2	-3		-2	4	
class:punishNoun&parties:ff	-4	-2	-3		-7	-3	-1	-1	18	-1
class:punishNoun&parties:fo	-8	-2	-5	13	-8	-6	-4	-6	29	-4
class:punishNoun&parties:fp	-1	-3	-3	-4	-2	-2	-4	-1	7	-1
class:punishNoun&parties:op	3	-3	15	-5	-4	-4	1	-3	-6	7
class:punishNoun&parties:pp	6	-2	-1	-2	-2	-3		-1	-4	7
class:punishVerb	-3	-2		-3	-3	-1	2	-2	11	-2
class:punishVerb&class:quoted	-7	5	-4	-3	-4	2	-8	-4	9	-3
class:punishVerb&class:receiveVerb	6	-2	-3	-5	-4	-4		-1	10	-4
class:punishVerb&class:roomNoun	2	2	-5	-3	-4	7	1	-4	6	-4
class:punishVerb&class:signVerb	1	-3	-2	-6	-2		5	-2	6	1
class:punishVerb&class:sum	-5	-2	-2	-2	-8	-6	-1	1	21	-3
class:punishVerb&class:talkNoun	2	-1	2	-2	-3	-2		-2	2	-4
class:punishVerb&class:topicVerb	1	-1	-1	-3	-2	-1	1	-2	12	-2
class:punishVerb&class:travelNoun	-2	2	1		-1	-1	-6	-4	9	-4
class:punishVerb&class:travelVerb	-1		-1	-3	-4	-2		-2	9	-3
class:punishVerb&class:visitorNoun	-5	-4	8	-4	-2		-1	1	-10	-4
class:punishVerb&class:wish	-5	-3	-2	-2	-2	-4	-3	-1		-2
class:punishVerb&groups:1	-5	-3	2	-4	-3		9	-2	1	-2
class:punishVerb&groups:2	-2	-2	-2	-2	-3	-3	-1	-1	19	-3
class:punishVerb&groups:3	-5	-1	2	-3	-6	-1		-1	5	-2
class:punishVerb&groups:4	-1	-2	-3	-4	-2	1	-2		12	2
class:punishVerb&parties:aa	-2		-3	-5	-4	-2	4	-3	17	-3
class:punishVerb&parties:ac	-2	-3	-4	-3	-6		1		7	-2
class:punishVerb&parties:af	-4	-3	-3	-2	-6	-5	-3	-2	33	-3
class:punishVerb&parties:ao	-9	-6	-5	-6	-7	8		-4	5	-5
class:punishVerb&parties:ap	-3	-2	-5	-4	-3	1	9		14	
class:punishVerb&parties:cc	-3	-5	-3	-4	-1	9		1	-1	-2
class:punishVerb&parties:cf	-1		-4	-2	-5	-4	-3	-1	15	-3
class:punishVerb&parties:co		-3	11	2	-11	12	-3	-2	2	-4
class:punishVerb&parties:cp	-3	-4	5	1	-3	-5	-3	4	-1	-4
class:punishVerb&parties:ff	-5	-2	-1	-1	-2	-3	-2	2	13	-2
class:punishVerb&parties:fo	-5	-2	6	-5	-4	1	-3	-3	11	-4
class:punishVerb&parties:fp	-4	-2	-5	-5	-2	1	-3	2	5	-1
class:punishVerb&parties:oo		-2	-5	-5	10	9	-1	-2	3	-6
class:punishVerb&parties:op	-3	-6	10	-5	4	11	2	-2	-10	1
class:punishVerb&parties:pp	5	-1	4	-1	-3	-1	-4	-2	-5	
class:quoted	-6	-2	-3	-1	4		-4	-2	-1	-4
class:quoted&class:receiveVerb	3	14	3	8	2	7	-6	-5	-4	-4
class:quoted&class:roomNoun	10	-7	-5	4	14	-4	12	-2	-2	-5
class:quoted&class:signVerb	-8	1	-3	9	15	-3	-4	-6	-5	-4
class:quoted&class:sum	-10	-2	-2	11	1	-3	-8	-3	27	-3
class:quoted&class:talkNoun	-4	-3			-1	-4	-3	-2	10	3
class:quoted&class:topicVerb	-8	-3	2	2	1	1	-3	-3	6	-4
class:quoted&class:travelNoun	-1	-10	-3	12	-5	-4	-2	-2	-7	-3
class:quoted&class:travelVerb	-6	13	-4	-1	-9	6	-3	-3	1	
class:quoted&class:visitorNoun	-1	12	3	-4	6	-3	-2	-2	-3	-4
class:quoted&class:wish	-8		-4	-2	-2	-2	-4	-3	-4	-4
class:quoted&groups:1	-6	-2	-1	-5		-3	-6	-2	-1	-4
class:quoted&groups:2	-8	-2	-3	1	3		-2	-3	-1	-3
class:quoted&groups:3	-5	1	-6	2	18	4	-2	-1	4	-8
class:quoted&groups:4	-1	-4	-2	1	-3	1	-3	-4	-1	-5
class:quoted&parties:aa	-5	45	-3	-3	9	-5	-7	-3	-20	-6
class:quoted&parties:ac	-6	-4	-3	-4	29	-8	-3	-6	-6	-6
class:quoted&parties:af	-11	7	-2	-7	-7	-6	-4	1	26	-5
class:quoted&parties:ao	-3	-5	-2	-2	7	-4	-3	-9	-7	
class:quoted&parties:ap	-16	5	-3	-3	5	-4	3	-6	13	-12
class:quoted&parties:cc		-3	-3	7	6	8	-3	-3	-3	-2
class:quoted&parties:cf	-6	-3	-2		3	-4	-3	-6	6	-3
class:quoted&parties:co	-4	-5	-2	-5	29	36	-1	-1	-4	-1
class:quoted&parties:cp	-7	-4	-3		4	-3	-2	-3	-3	-4
class:quoted&parties:ff	-5	-3	-2	18	5	13	-2	-1	-2	-4
class:quoted&parties:fo	-2	-1	-17	-3	7	-8	-2	-7	-4	-5
class:quoted&parties:fp	-7		-5	2	9	4	-3	-2	5	-2
class:quoted&parties:op	26	-3	-16		1	-6	-1	-1	-2	-9
class:quoted&parties:pp	-2	-7	-4	-1	2	-4	-3	-3	-5	-8
class:receiveVerb	8	-1		-1	-1	-3	-2		-2	-4
class:receiveVerb&class:roomNoun	10	-2		-1	-3	-4	-2	-2		-6
class:receiveVerb&class:signVerb	-2	1	3	21	1	-5		-3	-2	-2
class:receiveVerb&class:sum	-5	-3	-3	6	34	-4	-4	-7	-7	-2
class:receiveVerb&class:talkNoun	11	-6	4	-4	-3	-2		-2	-3	-2
class:receiveVerb&class:topicVerb	11	-1			-4	-4	-2			-5
class:receiveVerb&class:travelNoun	8	2	-5	-2	-3	-4	-3	-1	3	3
class:receiveVerb&class:travelVerb	6	5	-3	-2	-2	-4	-2	-1		-4
class:receiveVerb&class:visitorNoun	7	-2	6	-1	-2	-1	-2	-2	-4	-4
class:receiveVerb&class:wish	-5	-1	3	-2	-3	-2	-2			-5
class:receiveVerb&groups:1	-7	3	2	3	-3	-3	-3	-2		-2
class:receiveVerb&groups:2	10	-2		-3	-2	-4	-2	1	-4	-6
class:receiveVerb&groups:3	18	-1	-4	-3	2	-4	-2	-1	-1	-4
class:receiveVerb&groups:4	12	-2	3	-1	-3	-1		-1	-1	-5
class:receiveVerb&parties:aa	1	-3		-6	2	-3	-2	1	4	
class:receiveVerb&parties:ac	-4	-4	-1	-4	2	2	5	6	2	-3
class:receiveVerb&parties:af	-3	-2	-1	-1	4	-2	2	3		-3
class:receiveVerb&parties:ao	8	1	-7	-4	-7	-4	-4	-2	18	-4
class:receiveVerb&parties:ap	23	5	1	-1	1	-4	-3	1		-9
class:receiveVerb&parties:cc	-4	-1	2	-3	1	2	4	1	-3	-2
class:receiveVerb&parties:cf		1	8	-3	1	-1	1	-2		-2
class:receiveVerb&parties:co	-3	11	7	-6	-6	-4	-2	-1	15	-2
class:receiveVerb&parties:cp	3	-3	8	-3	2	-3	-2	-1	-1	-3
class:receiveVerb&parties:ff	6	-3	4	-2	-6	-4	1	2	1	-3
class:receiveVerb&parties:fo	-3	-7	-2	4	-5		-1	-5	4	-4
class:receiveVerb&parties:fp	11	-2	1	-4	-2	-4	-2	-1	-5	-5
class:receiveVerb&parties:oo		9	15	-3		-5	-2	-2	-3	-5
class:receiveVerb&parties:op	10	-5	3	-2	-5	2	-2	-2	-3	-7
class:receiveVerb&parties:pp	27	-3	-3	-2	-3	-3	-3	-2	-3	-7
class:roomNoun	7	-1	-2	-1	-3		-1	-2	-1	-1
class:roomNoun&class:signVerb	2	-1	1	8	5	-4	2	2	1	7
class:roomNoun&class:sum	-11	-3	-2	-2	29	-7	-9	-5	6	-5
class:roomNoun&class:talkNoun	7	3			-2		-1	-2	-4	-6
class:roomNoun&class:topicVerb	9		-3	3	-4	-2	1	-3	1	-5
class:roomNoun&class:travelNoun	-2	15	-3		-2	-5	-2	-1	7	-5
class:roomNoun&class:travelVerb	-1	-3	1	-1	-2	-4	1	-2	1	-5
class:roomNoun&class:visitorNoun	19	2		-2	-4	-5	-2	-3	-1	
class:roomNoun&class:wish		-2	-5	-4	-4		-1	4	-2	-7
class:roomNoun&groups:1	6	2	-7	-2	-3	2		-1	-3	2
class:roomNoun&groups:2	5	-1	-2	-1	-4	-1	-2	-2		2
class:roomNoun&groups:3	10	-2	2	-2	-1	-1	-3	-2	-1	-4
class:roomNoun&groups:4	13	-2	-1	-1	-2	1	3	-2	-1	-7
class:roomNoun&parties:aa	-11	-5	-3	-4	-2	-6	4	-2	-7	-11
class:roomNoun&parties:ac	14	-8	-3	-5	-2	-4	21	5	5	1
class:roomNoun&parties:af	13	-3	-3	1	-8	-4	-5	-4	19	-7
class:roomNoun&parties:ao	-21	-4	-4	16	-7	18	-4	-4	-7	-5
class:roomNoun&parties:ap	1	-4	-3	-1	-4	3	5	1	-2	5
class:roomNoun&parties:cc	22	11	13	-4	-4	1	-3	-2	-3	-3
class:roomNoun&parties:cf	3	6	5	-4	-6	-8	-2		-2	-3
class:roomNoun&parties:cp	6	6	4	-1	-3	-4	3	-2	-3	-4
class:roomNoun&parties:ff	27	-4	-4	-5	-1	-4	-2	-5	-4	-4
class:roomNoun&parties:fo	-31	-3	-3	9	7	31	-1	-1	23	-7
class:roomNoun&parties:fp	7	-3	2	-1	-1	1	-2	-1	-4	-4
class:roomNoun&parties:oo	-24	21	-7	-4	-9	12	-1	-1	-2	-2
class:roomNoun&parties:op	-14	-10	5	5	3	16	-2	-1	8	-11
class:roomNoun&parties:pp	10	-3	-2	-1	-2		-1	-2	-2	-4
class:signVerb	-3	-2	-2	15			-1	-1	-2	-1
class:signVerb&class:sum	-5	-2	-2	6	12	-4	1	-1	-6	-3
class:signVerb&class:talkNoun	9	2	3	10	-2	-4	-2	-1	-3	-5
class:signVerb&class:topicVerb	-1	-2	-1	7	-3	-2	-1	4	-6	-4
class:signVerb&class:travelNoun	-10	19	-3	-1	-3	4	-4		3	-3
class:signVerb&class:travelVerb	1	6	-2	15		-4	2	-4	-4	-3
class:signVerb&class:visitorNoun	1	3		7	1	-5	-4	-3	-4	2
class:signVerb&class:wish		1	-3	-1	1	-1	-3	3	-3	-3
class:signVerb&groups:1	-4	-4	-5	20	-1	2	4	-1	-4	-3
class:signVerb&groups:2	-4	-2	-2	17	-1	-3	-2	-1	-1	
class:signVerb&groups:3	-1		-1	8	1	-1	-3	-2	2	-1
class:signVerb&groups:4	-2	3		6	4	4	-2	-1	-3	-2
class:signVerb&parties:aa	-3	1	1	12	-5	4	-6	4	-3	8
class:signVerb&parties:ac	-3		3	12	5	-2	1	-8	-4	
class:signVerb&parties:af	-6	-2	-1	17		-1	-4	-2	5	-3
class:signVerb&parties:ao	-3	1	10	16	1	6	14	-3	-6	-3
class:signVerb&parties:ap	-5	2	1	7		2	-6	-1	-5	6
class:signVerb&parties:cc	3	2		5	-2	2	-3	-1	-3	-1
class:signVerb&parties:cf	1			7	3	-2	-2	-4		-2
class:signVerb&parties:co	-9		-3	18		-6	-2	-2	-3	-2
class:signVerb&parties:cp	-5	9	2	4	-1		-3	1	-3	-1
class:signVerb&parties:ff		-1	-1	16	4	-1	-3	-3	-4	-3
class:signVerb&parties:fo	2	-3	-4	22	13	6	-3	-3	-6	-4
class:signVerb&parties:fp	1		-1	9	1	2	-2	2	-1	-3
class:signVerb&parties:oo	-8	-2	-9	17	-5	-1	-2	-2	-4	-5
class:signVerb&parties:op	-1	-1	-2	25	5	3	4	-2	-2	18
class:signVerb&parties:pp	-3		-2	5	1	-3		-2	-1	-3
class:sum	-7	-4	-3	-1	26	-5	-2		3	-4
class:sum&class:talkNoun	-11	-3	6		20	-6		-2	7	-4
class:sum&class:topicVerb	-5	-3	-2	-4	27	-3	-1	-2	1	-2
class:sum&class:travelVerb	-9	-6	-4	-1	40	1	-3	4	-8	-4
class:sum&class:visitorNoun	-10	-6	-3	23	11	-4	-4	5	4	-3
class:sum&class:wish	-5	-3	-3	10	-1	2	-2	1	-6	-2
class:sum&groups:1	-7	-6	-5	-6	26	-2		6	5	-4
class:sum&groups:2	-7	-3	-3		31	-7	-3	-4	2	-4
class:sum&groups:3	-10	-2	-2	3	18	-3	-5	5	4	-6
class:sum&groups:4	1	-2	-2	1	1	-5	-3	3		-2
class:sum&parties:aa	-4	-2	-2	-6	41	-5	-8	1	-6	-5
class:sum&parties:ac	-3	-3	-2	-8	9	-4	-6	10	10	-2
class:sum&parties:af	-5	-2	-2	4	12	-4	-6	-4	18	-3
class:sum&parties:ao	-6	-3	-3	-7	33	-10	-4	-6	20	-3
class:sum&parties:ap	-9	-2	3	15	10	-6	5	1	-4	-8
class:sum&parties:cc	-6	-3	-2	2	10	-5	-3	2	-3	-2
class:sum&parties:cf	-3	-2	-2	-1	19	-6	-4	3		-2
class:sum&parties:co	-6	-3	-5	-8	-3	-2	-2	3	7	-2
class:sum&parties:cp	-7	-5	-2	-4	25	-5	-3	11		-3
class:sum&parties:ff	-5	-2	-3	1	13	-5	-4	-2	-3	-3
class:sum&parties:fo	-5	-2	-4	-20	35	-9	-2		1	-2
class:sum&parties:fp	-8	-2	-2	-1	30	-5	-3	5	2	-6
class:sum&parties:oo	-7	-2	-4	-3	24	-2	-2	-3	2	-3
class:sum&parties:op	-19	-4	-6	-9	63	-6	-4	-3	-6	-15
class:sum&parties:pp	-7	-3	-2	15	23	-6	13	-2	-4	-6
class:talkNoun	11	2	-1	-1	-2	-3	-1	-2	-3	-3
class:talkNoun&class:topicVerb	2	3	-3	4		-3	-1	-1	-3	-1
class:talkNoun&class:travelNoun	-1	25	-5	-1	-3	-4	-3	-2	-4	-3
class:talkNoun&class:travelVerb	2	17	-3	-1	-3	-2	-2	-2	-2	-4
class:talkNoun&class:visitorNoun	2	4	2	-3	-2	-2	-3	-2	-3	-2
class:talkNoun&class:wish	2	-2	-1	-3	-2	-1		-3	-3	-2
class:talkNoun&groups:1	11	7	1	-1	-3	-5	-2	-3	-4	-4
class:talkNoun&groups:2	11	2	-4	-2	-3	-3	-1	-2	-3	-4
class:talkNoun&groups:3	12	-3	-1	1	-2	-2	-1	-3	-3	
class:talkNoun&groups:4	6	1	-1	-3	-1	-1		-2	-2	-2
class:talkNoun&parties:aa	2	-5	-4	-3	-4		12	-5	-4	-7
class:talkNoun&parties:ac	-4	-1	2	7	-4	2	-1	-3		-2
class:talkNoun&parties:af	6	1	-1		-4	-2	2	3	2	-4
class:talkNoun&parties:ao	14	8	-3	-4	-9	-3	6	-4	-11	-5
class:talkNoun&parties:ap	4	1	-2	2	-2	-5	5	-3	-3	-6
class:talkNoun&parties:cc	4	8	2	-3	1		-2	-2	-3	
class:talkNoun&parties:cf		3	6	-3	-3	-1	-1	-2	-4	-2
class:talkNoun&parties:co	-2		-5	-1	-1	-2	-2	-1		-3
class:talkNoun&parties:cp	6	8			-2	-1	-2	-2	-1	-2
class:talkNoun&parties:ff		-1	1	-2	1	2	1	-3	-7	-2
class:talkNoun&parties:fo	2	9	-8	-9	-9	-3	-2	-4	-6	-2
class:talkNoun&parties:fp	9			-1	-2	-1	-2	-3	-1	
class:talkNoun&parties:oo	4		-4	-8	-9	-4	-1	-1	2	-2
class:talkNoun&parties:op	1	4	-3	-1	-5	-3	-2	-1	-2	-2
class:talkNoun&parties:pp	18	-3	-3	-1	-2	-3	-3	-2	-3	-2
class:topicVerb	2	-1	-1		-1	-2	-1	-2	-1	-3
class:topicVerb&class:travelNoun	1	9		-1		-7	-5	-2		-3
class:topicVerb&class:travelVerb	5	7	-1	-1	1	-1	-4	-3		-4
class:topicVerb&class:visitorNoun	-2	3	6	-5		-6	-2	-3	-3	-3
class:topicVerb&class:wish	1	-1	-1	-2	1	-2	-3	-2		-4
class:topicVerb&groups:1	-2	1	-2	-1	-2	-3	1	-4	-1	-3
class:topicVerb&groups:2	3	-3	1	-1		-2		-1	-2	-5
class:topicVerb&groups:3	3		-3		1	-3	-4		3	-3
class:topicVerb&groups:4	8	-1	-1		-1	1	-1	-5		-1
class:topicVerb&parties:aa	2	-3	-3	-1	5	-4	4	-4		-6
class:topicVerb&parties:ac	-6		2		3	-1	-4	-5	3	-2
class:topicVerb&parties:af		-1	-1	1	-3	-3	2	4	8	-3
class:topicVerb&parties:ao	1	-3	-4	-6	10	-4	-1	-2	14	-7
class:topicVerb&parties:ap	10			4	1	-1	2	-3	-5	-5
class:topicVerb&parties:cc	-1	-6	-3		-3	-4	-3	-4	2	-2
class:topicVerb&parties:cf	1	-2	-1	-1	-1		-2	-7	-1	-2
class:topicVerb&parties:co	-8	-3	-3	3	15	9	-2	-2	6	-3
class:topicVerb&parties:cp	2	-2	1	-1	-1	-2	-3	-4		-3
class:topicVerb&parties:ff		-2	-2	-3	9	-1	-1	-3	4	-1
class:topicVerb&parties:fo	9		-7		-7		-1	-2	5	-5
class:topicVerb&parties:fp	4		-3	-1	1	3	-2	-2	-4	-2
class:topicVerb&parties:oo	22	8	-9	-5	-4	12	-2	-1	-2	-4
class:topicVerb&parties:op	7	-8	10		-1	-2	-3	-2		-9
class:topicVerb&parties:pp	10	-1		-1	-1	-2	-4	-3	-4	-3
class:travelNoun	-2	23	-4	-2	-4	-2	-4	-1	1	-3
class:travelNoun&class:travelVerb	-5	24	-4	-2	-3	-4	-4	-3	-1	-3
class:travelNoun&class:visitorNoun		18	-8	-2	-3	-1	-2	-1	-4	-4
class:travelNoun&class:wish	-1	3	-4	-3	-1	-5	-4	-2	4	
class:travelNoun&groups:1	-5	35	-3	-2	-4	-1	-7	-3	-4	-4
class:travelNoun&groups:2	-6	22	-3	-3	-4	-3	-4		4	-4
class:travelNoun&groups:3	4	5	-4	1	-3	-2	-3	-2	6	1
class:travelNoun&groups:4	8	14	-4	-2	-3	-3	-2		-2	-3
class:travelNoun&parties:aa	4	-5	-2	-4	-4	-3	-12	-4	27	-4
class:travelNoun&parties:ac	-4	10	-2	-3	-5	-3	-4	-3		-3
class:travelNoun&parties:af	-4	-1	-2	-6	-6	-4	-3	4	16	-2
class:travelNoun&parties:ao	5	10	-4	-3	-9	20	-2	-1	-5	-5
class:travelNoun&parties:ap	-2	21	-3	-3	-4	-1	-7	-1	11	-6
class:travelNoun&parties:cc	-4	31	-5	-2	-3	-3	-2	-1	-3	-2
class:travelNoun&parties:cf	-5	25	-4	-4	-4	-5	-2	-3	-1	
class:travelNoun&parties:co	-5	21	-11	-5	-6		-1	-1	-2	-2
class:travelNoun&parties:cp	-7	34	-3		-3	-4	-2	-2	-4	-2
class:travelNoun&parties:ff	-14	4	-3	-4	7	-4	-1	12	5	-4
class:travelNoun&parties:fo	-22	30	-2	10	-6	-1	-1	-2	-2	-3
class:travelNoun&parties:fp	13	4	-3	1	-4	1	-1	-1	1	1
class:travelNoun&parties:oo	9	28	-3	-4	-7		-1	-1	-1	-2
class:travelNoun&parties:op	-1	20	-8		-5	1	-2	-1	-3	-7
class:travelNoun&parties:pp	7	8	-4		-2	-3	-2	-1	-1	-2
class:travelVerb	-1	12	-1	-1	-1	-2	-2	-1	-1	1
class:travelVerb&class:visitorNoun	4	4	-6	-1	-3	-3	-3	-2	-4	2
class:travelVerb&class:wish		-3	-2	-2	-2	-3	-3		2	-2
class:travelVerb&groups:1	-4	27	-2	-4	-3	-2	-2	-1	-2	-2
class:travelVerb&groups:2	-3	6	-1	-1	-1	-2	-2	-1	-1	3
class:travelVerb&groups:3	2	2	-1	-1	1	-4	-1	-2	-1	1
class:travelVerb&groups:4	8	5		2	-3	-1	-1		-1	-1
class:travelVerb&parties:aa	4	-2	-1	-1	-5	1	2		-3	4
class:travelVerb&parties:ac	1	3	-2	-4	-3	-4	2	6	-3	1
class:travelVerb&parties:af	-1		-3	1	1	-2	-4	1	9	-5
class:travelVerb&parties:ao		9	-3	-3	-13	-2	-2	-2		-8
class:travelVerb&parties:ap	-3	8	-1		-1	-4	-1	1	-3	16
class:travelVerb&parties:cc	3	7	3	-3		-4	-2	4	-3	-4
class:travelVerb&parties:cf	5	10	3	-3	-1	4		-1	-1	-3
class:travelVerb&parties:co	-2	9	3	-3	-8		-2	-1		-3
class:travelVerb&parties:cp	3	20	-2	-2	-2	-2	1	-3	-3	-3
class:travelVerb&parties:ff	-2	-3	-1	3	5	2	-1	-2		-4
class:travelVerb&parties:fo	-4	11	7	1	4	-3	-1	-2	-1	-5
class:travelVerb&parties:fp	11	3		-1	-2	-3	-3	-1	-4	-1
class:travelVerb&parties:oo	2	-4	7	-3	-8	-2	-1	-1	1	-5
class:travelVerb&parties:op	2	12	4		-6	-4	-2	-2	-3	2
class:travelVerb&parties:pp	3	3	-1		-3	-4	-1	-2	-3	1
class:visitorNoun	4	2	3	-1	-2	-3	-3	-2	-3	-2
class:visitorNoun&class:wish	12	-3	1	1	1	-1	-2	-1	-3	-1
class:visitorNoun&groups:1	-10	1	15	-3	-5	-4	-7	-3	-1	-2
class:visitorNoun&groups:2	2	-2	2	1	-1	-3	-1	-5	-4	
class:visitorNoun&groups:3	19	8	-3		-1	-3	-3	-2	-4	-6
class:visitorNoun&groups:4	10	1	-3	-3	-1	-4	-2	2	-2	-3
class:visitorNoun&parties:aa	-3	7	-1	10	-3	-3	-4	-4	-3	
class:visitorNoun&parties:ac	1	19	4	-8	4	-3	-2	13	-1	-1
class:visitorNoun&parties:af	3	7	3	12	-3	-4	-2	6	-5	-3
class:visitorNoun&parties:ao	10	38	-2	-3	-6	-4	-2	-1	11	-1
class:visitorNoun&parties:ap	15	11	7	-3	-2	-6		10	-7	-4
class:visitorNoun&parties:cc	6	14	-8	-4	-3	-3	-3	-1	-3	4
class:visitorNoun&parties:cf	17	1	-1	-4	-3	-5	-2	3	1	-3
class:visitorNoun&parties:co	-4	4	6	3	-5	-4	-1	-1	4	-2
class:visitorNoun&parties:cp	4	3		-1	-1	-3	-1	2	-3	-1
class:visitorNoun&parties:ff	10	5	2	-4	3	-6	-1	-5	-1	-3
class:visitorNoun&parties:fo	-8	11	5	22	-7	-8	-1	-2	1	-5
class:visitorNoun&parties:fp	19	-2	-2	-5	-2	-3	-1		-4	
class:visitorNoun&parties:oo		24	-17	-4	4	3	-2	-1	-3	-6
class:visitorNoun&parties:op	12	-7	-4	2	-5	2	-2	-1	-2	-6
class:visitorNoun&parties:pp	18	-3	-4	-2	-1	-3	-2	-1	-3	-4
class:wish	-3	-2	-2	-3	-2	-2	-1		-2	-2
class:wish&groups:1	-3	-4	-3	-5	-4	-1	-1	-2	-3	-4
class:wish&groups:2	-6	-2	-2	-2	-2	-3	-2	1	-3	-2
class:wish&groups:3		-1	-3	-4	-2	-2	-2	-1	-1	
class:wish&groups:4	1	-1		-3	-2	-1		-1	1	1
class:wish&parties:aa	-10	-3		-4	-2	-3	-3	-2	-4	-1
class:wish&parties:ac	5	-2		-4	-3	-2	6		-5	
class:wish&parties:af	-3	-2	-2	-1	-3	-2		5	1	-2
class:wish&parties:ao	-11	-1	-3	-3	-5	-6	4	-3	-6	-3
class:wish&parties:ap	-9	2	-2	-4	-1	-2	1		-2	5
class:wish&parties:cc		-2		-5	-1	-5	4	-3	-2	-1
class:wish&parties:cf	2	-2		-4	1	-1	-1		1	-2
class:wish&parties:co	-5	2	-2	-1	-9	-1	-2	-1		-3
class:wish&parties:cp		1		-2	-3	-2	-3		-2	-2
class:wish&parties:ff	2	-2	1	-3	1	-2			1	-3
class:wish&parties:fo	8	-2	-8	-4	8	-1	-3	-4	-3	-4
class:wish&parties:fp	-4	-2	-1	-4	-1	-3	-2		-4	-1
class:wish&parties:oo	3	-8	1	-3	-11	-3	-2	-4	-1	-3
class:wish&parties:op	15	-1	-6	3	-4	-2	-3	-2		3
class:wish&parties:pp		-1	-3	-3	-2	-2	-3	-2	-3	
governor:about_f	-11	-4	-6	-5	-8	-8	-4	-5	-11	-7
governor:accompanied_p	39	-9	-3	-5	-4	-5	-3	-4	-4	-8
governor:according_a		4	-4	-5	-4	-1	-3	-8	-3	-5
governor:according_f	-12	28	-3	-5	-27	-5	-3	-4	-10	-3
governor:according_o	-9	-3	-3	-13	-10	-6	-13	-2	-10	-3
governor:according_p	-13	-2	-3	-8	-4	-3	-5	-4	11	-6
governor:after_a	-6	-3	-2	-5	-7	-4	2	-7	22	-3
governor:after_c	-13	-4	-6	-4	-7	-10	-5	15	-5	-5
governor:after_f	5	-3	-3	-4	-1	11	-4	4	9	-5
governor:after_p	-1	2	-5	-5	3	-4	-4	1	-5	9
governor:against_a	-13	-3	-2	-5	-7	-14	-14	-6	37	-5
governor:against_f	-9	-3	-4	-5	-5	-7	-6	-6	33	-1
governor:against_p	-24	-4	-3	-3	-4	-6	-11	-6	52	-13
governor:among_c	-9	-3	-5	-11	4	-6	-2	-19	-5	-2
governor:among_f	-24	-4	22	-7	2	-9	-8	-5	8	-5
governor:among_p	7	19	-7	-7	-4	-6	-5	-3	7	-9
governor:as_a		-3	-3	-2	-5	-6	-5	2	-6	13
governor:as_c	7	8	-2	-3	-6	-8	-2	-2	-2	-6
governor:as_f	-12	-4	2	-1	3	-3	-5	-2	-12	13
governor:as_o	-14	-5	-6	-6	-8	-7	-3	-3	-4	15
governor:as_p	-16	6	-4	-3	-2	-5	-1	-3	-5	23
governor:at_a	22	-2	-6	1	-4	-6	-4	-3	-4	11
governor:at_c	-7	-5	-4	-1	-3	-4	-7	-6	-10	-2
governor:at_f	4	-2	-6	-2	-3	-7	-5	-4	-2	12
governor:at_o	-8	9	7	-3	-2	-3	-4	-3	-6	6
governor:at_p	10	-6	-7	-3	-5	-2	-5	-2	-3	-2
governor:attended_p	8	-4	1	1	-3	2	-4	-2	-4	-6
governor:before_a	41	-4	-4	-5	-4	-5	4	-7	1	-5
governor:before_f	-16	-3	-3	-21	-8	-9	2	22	-8	-4
governor:before_p	13	-6	-3	6	-4	-6	-5	2	-1	14
governor:behalf_a	-10	-2	-3	24	-3	-3	-4	-5	-10	-8
governor:behalf_c	-15	-6	-6	29	-2	-3	-2	-2	-4	-16
governor:behalf_p	-49	-4	-3	-5	-3	-3	-5	-2	-8	-17
governor:behind_f	-9	-4	-3	21	17	-7	-5	-8	8	-8
governor:beside_p	-38	-5	-6	-5	-9	21	-2	-2	-8	-12
governor:between_a	18	-7	-7	34	-5	-9	-7	3	-4	-5
governor:between_c		-4	-4	13	-5	-5	-4	-2	-1	-4
governor:between_f	1	-5	-7	29	-5	-7	-8	2	-7	-4
governor:between_o	-9	-6	-6	48	-4	-4	-7	-2	-3	-3
governor:between_p	51	-2	-7	-5	-4	-6	-2	-4	-3	-5
governor:by_a	-6	-2	1	2		1	9	9	11	
governor:by_c	-3	-5	-2	5	18	-4	3	9	8	-5
governor:by_f	-7	-3	-3	1	7	3	-3	4		-2
governor:by_o	-9	-7	24	-4	-1	8	-5	-4	3	-5
governor:by_p	6	-4	2	6	1	5	3	-3	-3	
governor:chaired_p	16	-3	1	-18	-6	-3	19	-3	-7	-21
governor:flanked_p	8	-5	-4	-4	-4	-3	-4	-3	-4	-8
governor:for_a	-12	-4	-5	10	8	7	-3	-7	-4	-2
governor:for_c	-13	17	-2	-4	-3	-5		-2	-4	-5
governor:for_f	4	-3	-3	-1	12	-1	-2	10	-3	-6
governor:for_o	2	-7	7	-5	20	-7	-4	-2	-4	-6
governor:for_p	-1	9	-2	-7	-3	-7	-4	-4	-5	-2
governor:free_a	-4	-3	-1		-2	-1	12	6	7	-2
governor:free_c	-6	-4		1	2	-2	-1	-3	-1	-3
governor:free_f	-6	-4	-3	3	6	6	-4	1	1	-2
governor:free_o	-8	-3	18		3	-2	-6	-3	-2	
governor:free_p	5	3		-3	-3	-3	-2	-3	-4	2
governor:from_a	-7	-4	-3	3	6	-4	-5	25		2
governor:from_c	-8	-4	-4	-2	6	-4	-4	-1	7	
governor:from_f	-8	-4	1		11	-4	-5	-7	10	6
governor:from_o	-11	-4	-6	-13	18	-1	7	1	-7	-6
governor:from_p	12	1	-3	2		-5	-4	-3	-5	10
governor:headed_p	-1	1	-5	-4	-3	-3	-3	4	-3	-13
governor:in_a	-10	-2	-4	-1	-2	9	7	-2		-6
governor:in_c	-5	4	-1	-3	-1	2	-3	-2	-1	-3
governor:in_f	-8	-6	3	1	33	-9	-5	-4	-7	-4
governor:in_o	4	-5	2	-4	-10	3	-3	-3	-8	
governor:in_p	11	4	-5	-1	-4	-1	1	3	-3	-4
governor:into_c	-9	-3	-4	-7	67	-11	-6	-5	-8	-4
governor:into_f	-10	-3	-4	-8	49	-9	-5	-6	15	-6
governor:into_p	35	-7	-6	-2	-3	-8	-1	-8	-3	-11
governor:joined_p	-4	-4	-3	11	29	-4	-2	-2	-3	-22
governor:led_f	-2	-2	-3	-12	32	-5	-3	-10	-7	-3
governor:led_p	9	4	-5	-4	-8	-6	-2	-3	2	
governor:like_f	-9	-3	-3	-9	-6	-5	-4	-7	11	-5
governor:like_p	-22	-7	-6	-4	-5	-3	-4	-2	-4	18
governor:of_a	-5	-3			-4	8	5	-1	-1	9
governor:of_c	-4	-2		1	-4	-3	-2	-2	1	-5
governor:of_f	-3	-4	-2	-2	7	3	-4	6	4	-1
governor:of_o	-11		6	-3	-4	4	-5	1	-3	5
governor:of_p		5	-2		-3	-1	-4	-2	-1	8
governor:off_f	3	28	-3	-5	-3	-9	-4	-17	55	-10
governor:on_a	-7	-6	-8	-2	-6	-8	-12	-10	-4	9
governor:on_c	-9	-5	-3	-5	-4	-5	-3	-4	-5	-3
governor:on_f	-7	-3	-3	-4	-4	-5		-8	25	-3
governor:on_o	19	-4	-10	-4	-16	-5	-4	-2	-7	-11
governor:on_p	25	-5	-5	-3	-2	-1		-2		-3
governor:out_f	21	-17	-3	-6	-1	-5	-4	2	9	-5
governor:over_a	27	-5	-4	-9	-4	-4	-3	-3	-11	8
governor:over_c	-22	-3	-2	-5	-8	-9	-3	-2	-10	-6
governor:over_f	-11	-3	-3	-10	-11	-4	-3	3	-10	-9
governor:owner_a	-4	-3	-1	-3	-4		-2	-3	3	-4
governor:owner_c	-1			-1	-1	-2	-1	-2	-4	-3
governor:owner_f	-6	-3	-3	-4	-5	2	-4		2	-3
governor:owner_o	-2		7	-3	-6		-4	-3	-4	-5
governor:owner_p	-7	-2	-2		-5	-4	-1	-1	-3	-4
governor:presence_p	-12	-3		18	-4	22	-4	-3	-4	-8
governor:represented_p	29	-3	-7	-2	-8	-7	-3	-3	-6	-6
governor:start-up_f	5	-18	12	1	10	7	-6	21	-18	-4
governor:than_f	-4	-3	-3	-10	-7	-5	-4	-3	-11	24
governor:than_p	2	-4	-4	-5	-5	-4	-4	-4	-5	-7
governor:through_a	-11	-6	-3	-4	9	-8	50	-6	-14	-4
governor:through_f	-8	-4	-3	-14	-7	-6	-4	-4	-7	-3
governor:through_p	-25	-3	-4	-5	-5	-11	-5	-12	-7	-6
governor:to_a	-2	-3	-4	-5	12	-7	1	-9	2	7
governor:to_c	-5	18	-6	-4	4	-4	1	1	-4	-2
governor:to_f	-7	-2	-1	4	12	-4	-6	19	-2	-1
governor:to_o	-6	2	-7	-8	49	-8	2	-3	-7	10
governor:to_p	27	-4	-2	-3	-4	-5	-1	-2	-3	5
governor:under_a	-16	-17	-4	-5	-5	-5	14	-10	-14	-23
governor:under_p	-13	-4	-4	-4	-10	-6	-3	-4	-6	-6
governor:until_a	-22	-2	-4	-2	-2	-5	14	-8	-17	-10
governor:until_f	-3	-2	-2	-12	-13	-2	-3	-11	16	-6
governor:until_p	1	-4	-3	-5	-4	-5	-3	-3	-6	21
governor:up_f	5	-5	-3	-8	42	-6	-3	-12	15	-5
governor:verb_a	3	-1	-3	-4	-4	-4	-1	-4	3	15
governor:verb_c	-6		-1		1	-6	-4	-2	-4	-4
governor:verb_f	1	-3	-2		2	-4	-3	3	11	-2
governor:verb_o	9		9	-2	16	-1	-3	-2	-5	3
governor:verb_p	15	-3		-3	-2	-3	-3	-3	2	15
governor:whether_a	-9	-4	-3	-5	-9	-3	-3	-26	-9	-5
governor:whether_f	-7	-3	-3	-4	-7	-5	-4	-4	16	-3
governor:whether_p	-51	-3	-3	-8	-4	-3	-5	-2	-3	-6
governor:with_a	17	-4	-2	6	-7	-3	1	-4	3	-7
governor:with_c	-4	-6	1	3	-4	2	-2	-3	-4	-3
governor:with_f	13	-2	-1	20	-1	1	-4	-4	-6	-4
governor:with_o	23	-4	-10	14	-6	-3	-2	-2	-4	-5
governor:with_p	34	-3		-2	-3	-1	-3	-3	-3	-5
groups:1	-4	1	2		-2	2	3	-2	-3	-3
groups:2	1	-1	-1		1	-2	-2	1	1	
groups:3	1	-2	-1	-1		-2	-2	-1		3
groups:4	3		-2		-1	-1	-1			1
kind-class:<a>_appointVerb	-4	1	-4		-5	-4	6	5	3	12
kind-class:<a>_attend	-1	-4	-7	3	-5	12	18	12	11	-4
kind-class:<a>_background	7	-6	-4	3	-2	-5	2		8	3
kind-class:<a>_callVerb		-5	-3	-5	-6	-9	42	1	-4	-7
kind-class:<a>_forumNoun	-16	-4	-9	-6	-8	-4	-29	-15	-19	-4
kind-class:<a>_forumVerb		2	24	-4	-4	4	2	-2	7	-4
kind-class:<a>_investVerb	1		-2	-3	-1	2	8	4		-2
kind-class:<a>_launchNoun	-15	-4	-5	12	-3	26	4	-11	-15	-5
kind-class:<a>_launchVerb	-9	1	-6		-4	35	25	-1	2	-7
kind-class:<a>_licenceNoun	-7	-2	-3	-6	-5	-6	2	37	-5	-5
kind-class:<a>_licenceVerb	-6	-3	-3	-4	-2	-5	4	33	-2	-1
kind-class:<a>_mealNoun	-42	-4	-6	-7	-3	-4	50	-3	-3	-8
kind-class:<a>_meetVerb	22	-12	2	-6	-5	-5	-7	-5	-11	-5
kind-class:<a>_moneyNoun	-8	-3	-2	-4		-4	-5	-1	-7	-2
kind-class:<a>_pactNoun	-3	-2	-2	7	-5	-3	-6	-7	30	14
kind-class:<a>_planned	-3	-5	1	-6	9	6	9	-4	-3	7
kind-class:<a>_policyNoun	-9	-3	-3	-8	-7	-3	-3	-1	21	4
kind-class:<a>_policyVerb	-8	-3	-4		-6	-1	34	6	-2	-1
kind-class:<a>_postNoun	-11	-4	-2	-4	-6	-5	14	14	19	-3
kind-class:<a>_punishNoun	-7	-3	-2	-6	-4	-4	-6	-5	38	
kind-class:<a>_punishVerb	-6	-1	-4	-5	-6	-4	-3	2	47	-4
kind-class:<a>_receiveVerb	24	-4	10	-5	-6	-6	5	13	-7	-4
kind-class:<a>_roomNoun		-3	-4	-6	-3	-5	27	-2	-12	-8
kind-class:<a>_signVerb	-6	-4	1	21	-5		5	-5	-3	-2
kind-class:<a>_talkNoun	-26	-4	-3	31	-4	-5	-5	-4	-15	7
kind-class:<a>_topicVerb		-4	-4	1	-5	-5	22	-5	1	-4
kind-class:<a>_travelNoun	48	-21	-5	-4	-4	-7	-6	-4	-2	-2
kind-class:<a>_travelVerb	-8	4	-3	3	-6	5	17	-8	21	-7
kind-class:<a>_visitorNoun	-21	-11	46	-9	-5	-5	-8	-4	-6	-3
kind-class:<a>_wish	-5	-2	-3	-2	-5	-6	-4	-7	-13	-6
kind-class:<c>_appointVerb	-5	-7	-3	17	-1	-7	-4	-5	-4	3
kind-class:<c>_attend	-28	-3	-7	32	-4	19	-6	-3	-8	-4
kind-class:<c>_background	-23	21	-3	7	-5	-7	-5	-3	8	-5
kind-class:<c>_callVerb	-25	2	-6	-3	-5	-3	-4	-3	-6	-3
kind-class:<c>_forumNoun	-17	6	-8	-3	-4	-3	-2	-2	-3	-5
kind-class:<c>_forumVerb	3	-10	18	-8	-5	9	-5	-3	-5	-3
kind-class:<c>_investVerb	-6	-5	-3	2	11	-6	-5	-3	-5	-5
kind-class:<c>_launchNoun	-6	-2	-1	-4	1	9	2	-2	-9	-2
kind-class:<c>_launchVerb	-8	-4	-7	-4	-6	31	8	-6		-4
kind-class:<c>_licenceVerb	-6	-3	-2	-4	10	-5	36	-8	-5	-2
kind-class:<c>_meetVerb	15	19	-13	-7	-4	-3	-3	-2	-4	-5
kind-class:<c>_moneyNoun	-8	3	-5	-5	-19	-6	-4	-4	-6	-3
kind-class:<c>_planned	3	1	9	-4	4	10	-6	-3	-4	-4
kind-class:<c>_policyNoun	11	-4	-5	-9	-3	22	27	-4	-8	-5
kind-class:<c>_policyVerb	-9	-4	-3	-3	-4	15	30	-6	-7	-3
kind-class:<c>_postNoun	13	-5	-6	-3	-4	-3	-3	-6	33	-5
kind-class:<c>_punishNoun	-6	-3	-5	-5	-5	-4	14	-4	18	-5
kind-class:<c>_punishVerb	1	-4	-7	-4	-6	6		1	28	-5
kind-class:<c>_receiveVerb	-10	-7	18	-3	2	-3	16	-7	-6	-3
kind-class:<c>_roomNoun	7	-7	-3	-3	-5	-3	-2	-6	41	-2
kind-class:<c>_signVerb	-9	-5	-4	37	-3	2	-8		-3	-4
kind-class:<c>_talkNoun	-14	15	-6	-5	-4	-5	-2	-2	-2	-5
kind-class:<c>_topicVerb	-21	-5	-4	-4	-9	-7	-6	-3	-6	-3
kind-class:<c>_travelNoun	-9	-9	-3	-7	-4	-4	-3	-2	-4	-3
kind-class:<c>_travelVerb	-1	-6	-5	-5	-8	8	-1	-2	-3	-3
kind-class:<c>_visitorNoun	-10	-6	4		-3	-4	-4	2	-1	-4
kind-class:<c>_wish	-1	-5	-9	-7	-4	-6	-5	-4	-5	-3
kind-class:<f>_appointVerb	-8	-4	1	9	3	-1	-5	4	-6	9
kind-class:<f>_attend	19	-3	-4	3	1	11	-5	7	9	-1
kind-class:<f>_background	-8	-3	-4	-1	15	-8	-4	8	5	-5
kind-class:<f>_callVerb	-5	-4	-3	-6	-11	1	-7	12	-3	-3
kind-class:<f>_forumNoun	-15	-5	14	-4	-8	-7	-5	-9	-10	5
kind-class:<f>_forumVerb	-3	-5		-3	-5	18	-5	-1	-2	-3
kind-class:<f>_investVerb	-2	-4	-1		23		-5	8	-8	-3
kind-class:<f>_launchNoun	-6	-3	-3	7	-7	23	-5	-4	2	-3
kind-class:<f>_launchVerb	-11	-5	-8	-4		65	-10	-3	-7	-5
kind-class:<f>_licenceNoun	-7	-2	-2	3	-4	-6	-4	-4	3	-3
kind-class:<f>_licenceVerb	-8	-4	-4	11	7	6	-6	-12	-8	-4
kind-class:<f>_meetVerb	20	-5	-6	-5	-6	-6	-7	-2	-2	-5
kind-class:<f>_moneyNoun	7	-3	-2	-7	-4	-6	-7	-6	-4	-4
kind-class:<f>_pactNoun	-10	-2	-3	-26	-7	-5	-4	-6	-11	-5
kind-class:<f>_planned	-6	-2	-3	8	11	2	-6	-1	-2	-4
kind-class:<f>_policyNoun	-7	-3	-3	-2	11	9	-15	6	-4	-2
kind-class:<f>_policyVerb	-2		-4	19	4	1	-11	-4	-5	-5
kind-class:<f>_postNoun	-7	-3	-4	-7	-9	-9	-8	-4	-12	-12
kind-class:<f>_punishNoun	-7	-3	-3	-2	-5	-10	-8	-4	-4	-3
kind-class:<f>_punishVerb	-4	-4	-6	-1	-3	12	-7	-3	16	-6
kind-class:<f>_receiveVerb	-7	-4	12	-5	10	-6	-6	24	-16	-2
kind-class:<f>_roomNoun	20	-4	-3	-3	-6	-8	-2	-2	-4	-7
kind-class:<f>_signVerb		-4	-4	29	2	2	-6	-7	-4	-2
kind-class:<f>_sum	-6	-2	-3	27	-6	-7	-5	46	-8	-3
kind-class:<f>_talkNoun	-17	-4	6	-1	-4	5	-5	-5	-7	-1
kind-class:<f>_topicVerb	-10	1	-3	-6	1	-4	-6	-3	-1	-4
kind-class:<f>_travelNoun	-14	13	-3	-3	-9	-6	-1	25	16	-3
kind-class:<f>_travelVerb	-5	-8		-5	12	3		6	1	-3
kind-class:<f>_visitorNoun	18	12	-5	-5	-7	-5	-2	-3	-6	-3
kind-class:<f>_wish	-9	-4		-6	-1	-4	-2	3	-9	-5
kind-class:<o>_appointVerb	-10	-3	-7	-7	35	-6	-4	-9	-7	41
kind-class:<o>_attend	-10	-6	33	-6	-4	-13	-8	-3	-7	-5
kind-class:<o>_background	-17	-6	24	-5	13	-7	-3	-3	-5	25
kind-class:<o>_callVerb	-2	-9	20	-6	-11	-4	11	-4	-8	-7
kind-class:<o>_forumNoun	-5	-13	6	-4	-9	-3	-2	-1	-28	-4
kind-class:<o>_forumVerb	-14	-6	52	-6	-6	-2	-5	-3	-5	-5
kind-class:<o>_investVerb	-1	-3	-7	7	35	-7	-5	-6	-6	5
kind-class:<o>_launchVerb	-11	-5	17	-8	-9	11	-10	-2	-5	16
kind-class:<o>_licenceVerb	-5	-3	-3	21	12	-4	-5	-17	-5	-2
kind-class:<o>_meetVerb	-6	-6	70	-4	-4	-6	-4	-3	-4	-8
kind-class:<o>_moneyNoun	-11	-5	-4	31	-19	12	-1	-17	-6	-1
kind-class:<o>_planned	-1	-4	-2	7	-1	-10	-6	-3	-1	-4
kind-class:<o>_policyVerb	-11	-5	-6	-3	4	-11	-10	-4	-5	13
kind-class:<o>_postNoun	-6	-3	-5	-6	5	-11	-3	-2	-13	-6
kind-class:<o>_punishVerb	-8	-5	6	-6	-8	-8	-5	-3	10	-6
kind-class:<o>_receiveVerb	-28	-3	48	16	-6	-5	-4	-11	-12	-7
kind-class:<o>_signVerb	-11	-4	-5	19		7	-7	-3	-5	-8
kind-class:<o>_talkNoun	-5	-7	-6	-6	-10	-4	10	-4	-7	-7
kind-class:<o>_topicVerb	20	-5	-4	-10	-8	4	-4	-2	-10	-4
kind-class:<o>_travelVerb	12	-18	41	-4	23	-6	-5	-2	-7	-5
kind-class:<o>_visitorNoun	-14	-7	20	-7	10	-6	-3	-2	-6	-4
kind-class:<o>_wish	-13	-4	-2	-6	-10	-6	-1	-5	-11	-6
kind-class:<p>_appointVerb	-14	2	4	1	-3	-5	-3	-2	-3	32
kind-class:<p>_attend	4	-5	10	-2	-4	3	-1	-4	-5	-4
kind-class:<p>_background	5	-5	-4	-6	-4	-5		-3	-7	11
kind-class:<p>_callVerb	11	15	-4	-4	-5	1	2	-2	-5	-4
kind-class:<p>_forumNoun	26	-5	-8	-4	-3	-5	7	-2	-10	19
kind-class:<p>_forumVerb	8	-5	5	-4	-4		-3	-3	-5	-5
kind-class:<p>_investVerb	7	6	7	-2	-2	-6	1	-3	-3	-2
kind-class:<p>_launchNoun	10	-6	-4	18	-4		-3	-3	-8	-4
kind-class:<p>_launchVerb	-6	-1	19	-6	-4	13	-5	-2	-7	8
kind-class:<p>_licenceNoun	-63	-4	-3	-8	-4	-6	-4	-10	-3	-6
kind-class:<p>_licenceVerb	-8	8	6	-4	-5	-13	6	-6	1	17
kind-class:<p>_mealNoun	13	-5	-3	-4	-2	-3	18	-1	-6	-3
kind-class:<p>_meetVerb	31	-4	-1	-5	-3	-6	-2	-3	-5	-6
kind-class:<p>_moneyNoun	6	-5	26	-3	-7	-5	-3		-5	-8
kind-class:<p>_pactNoun	-15	-3	-3	38	-3	-5	-3	-4	2	-7
kind-class:<p>_planned	-3	22	7		-4		-5	-3	-5	6
kind-class:<p>_policyNoun	-2	-3	-6	-6	-4	-5	23	-3	2	8
kind-class:<p>_policyVerb	-7	4	-4	-2	-4	-2	25	-4	-7	9
kind-class:<p>_postNoun	-4	-5	6	-5	-3	-1	-1	-2		4
kind-class:<p>_punishNoun	-8	-3	8	-7	-3	-6	2	-2	9	-3
kind-class:<p>_punishVerb		-4	11	-5	-4	3	-2		-7	-5
kind-class:<p>_receiveVerb	24	-5	-3	-2	-3	-6	-2	-2	-5	-4
kind-class:<p>_roomNoun	9	-2	-3	-1	-3	1	-1	-2	5	-12
kind-class:<p>_signVerb	9	-4	-5	3	-2	-4	7	-3	1	-3
kind-class:<p>_talkNoun	1	7	-2	-1	-4	-5	-2	-2	-4	-2
kind-class:<p>_topicVerb	9	-4	2	-1		-4	-3	-3	-4	-5
kind-class:<p>_travelNoun	-8	29	-4	-4	-3	-6	-3	-2	-4	2
kind-class:<p>_travelVerb	1	37	-4	-5	-4	-6	-3	-2	-5	2
kind-class:<p>_visitorNoun	13	-1	-6	-4	-3	-4	-3	1	-5	-5
kind-class:<p>_wish	-17	3	-5	-5	-4	-5	-1	-2	-2	-4
kind:<a>	-2	-3	-1		-2		7	3	5	
kind:<c>	-4		-1			-2	-2	-2	-2	-3
kind:<f>	-3	-4	-3	2	2	2	-5	3	3	-2
kind:<fp>	-10	17	-6	-5	-4	-13	-3	-4	-4	-9
kind:<o>	-4	-2	11	1	2	-1	-5	-3	-3	1
kind:<p>	5	3		-3	-3	-3	-2	-3	-3	3
pair:"_,	-3	-4	-4	-4	-11	5	4	-1	-6	-2
pair:"_.	-12	2	-1	-5	-5			-1	-5	-4
pair:"_<a>	-8	-3	-2	-4	-3	-6	-3	10	-17	-7
pair:"_<c>	-10	-9	-5	-3	-4	-4	-2	-4	-5	-4
pair:"_<f>	2	8	-2	-8	-10	-11	-2	-3	-8	-4
pair:"_<p>	-11	-3	-2	-3	-6	-5	-4	-3	-1	-4
pair:"_a	-7	-5	-5	-6	-6	-11	-6	-4	-3	-5
pair:"_and	-10	-3	-3	-9	-10	-5	16	-3	8	-4
pair:"_as	-13	-4	-2	-6	-14	-8	-11	47	32	-10
pair:"_be	-10	-5	-4	-9	4	-9	-5	14	9	14
pair:"_for	-20	-2	3	-7	-2	-6	-8	-1	-3	-2
pair:"_from	-9	-4	-2	-5	19	43	-5	-8	-4	-6
pair:"_i	-10	3	-1	2	-2	-1	-5	4	-7	1
pair:"_in	-9	-2	-4	-5	18	-6	11	-7	12	-4
pair:"_it	-18	-5	-4	-3	-3	12	-8	-3	-9	7
pair:"_let	-24	-6	-6	-4	-4	43	-3	-8	-6	-11
pair:"_mr	-14	-6	-6	-5	-3	-7	-6	-5	-5	-7
pair:"_my	-8	24	-4	-4	-5	-10	-3	-3	-9	-4
pair:"_no	-10	-5	-4	-5	-4	-10	-7	-3	-14	8
pair:"_nobody	3	26	-15	-2	-4	-5	-3	-2	-6	-4
pair:"_on	-8	-5	-2	-7	-15	-6	28	-5	-5	-3
pair:"_our	-4	-7	-4	-2	-17	-9	-8	-4	-5	-6
pair:"_read	-8	-4	-3	29	-5	-4	21	8	-7	-6
pair:"_say	-12	-3	-3	-1	1	5	-4		-3	-6
pair:"_that	-8	-3	-4	-2	-2	-4	-15	-3	-6	-3
pair:"_the	-3	1	-5	6	-4	-2	-6	-5	5	-6
pair:"_there	-13	-6	-4	20	-6	-8	-6	-4	-7	-4
pair:"_they	-18	-5	-4	-5	19	-6	-5	-7	23	-4
pair:"_to	19	-6	-6	14	-4	-4	19	-3	-3	-3
pair:"_we	-8	1	-1	1	-4	-6	-3	-4	-2	-5
pair:"_what	-12	-9	-4	-3	-3	-4	-3	-2	-7	-2
pair:"_when	-3	-4	20	-4	-11	-7	-4	-3	-4	-3
pair:"_will	-19	-5	-3	-6	-2	-4	-10	-4	-15	-15
pair:"_with	54	-3	-2	-7	-3	-6	-4	-6	-6	-11
pair:"_write	-16	-3	-3	-9	-8	33	-6	30	-7	29
pair:"_you	-8	-5	-5	-5	-7	-4	-4	12	-5	-7
pair:$_1.1	-5	-3	-3	9	5	-8	-4	-13	-5	-8
pair:$_1.2	-8	-3	-3	1	61	-5	-3	-3	2	-6
pair:$_1.6	-3	-2	-2	-18	34	-9	-3	-8	-8	-2
pair:$_10	-5	-2	-4	-4	28	-7	-3	-2	-4	-4
pair:$_100	-3	-2	-7	-5	26	-8	-7	-9	6	-1
pair:$_12	-7	-3	-3	-13	57	5	-4	3	-15	-5
pair:$_120	-6	-2	-2	-5	39	-4	-2	-8	-17	-2
pair:$_15	-7	-3	-4	-5	85	-6	-3	-6	-7	-5
pair:$_150	-10	-4	-5	-23	72	-10	-8	17	-5	-4
pair:$_18	-6	-2	-4	-13	58	-10	-6	-6	-9	-4
pair:$_2	-8	-4	-6	-5	65	-7	-9	-5	-9	-4
pair:$_2.4	-7	-4	-4	-10	55	-12	-9	-16	-7	-3
pair:$_20	-8	-3	-5		23	-5	-11	27	-8	-3
pair:$_200	-10	-3	-5	33	25	-5	-4	-9	-16	-5
pair:$_25	-5	-5	-7	-3	62	-16	-3	-16	-6	-3
pair:$_250	-9	-4	-4	9	38	-6	-5	-3	-5	-3
pair:$_3	-8	-6	-3	-9	72	-30	-3	-5	-5	-3
pair:$_30	-5	-6	-4	-13	53	-11	-4	-4	-6	-5
pair:$_5	-4	-4	-2	-7	37	-13	16	-3	-6	-6
pair:$_600	-4	-3	-3	11	16	-5	-8	-3	-6	-4
pair:$_85	-8	-5	-2	-6	68	-13	-2	-2	-6	-6
pair:$_9	-11	-3	-4	-8	15	-14	-3	15	-9	-4
pair:$_90	-16	-4	-3	-3	27	-8	-7	-3	39	-4
pair:%_,	-12	-2	-3	-5	-8	-6	-9	1	-8	-2
pair:%_of	-11	-4	-4	-10	21	-1	-8	-8	-1	-3
pair:'_<f>	-36	-5	-6	-5	-6	-4	-2	-5	-9	-12
pair:'_<p>	46	-4	-4	-3	-4	-4	-4	21	-4	-3
pair:'_meeting	-11	-8	93	-6	18	-7	-8	-7	-11	-4
pair:'s_(	27	-3	-2	-2	-5	-4	-5	-2	-4	-11
pair:'s_,	16	-5	28	-8	-10	-11	-4	-5	-7	-7
pair:'s_<a>	-6	1	4	20	-4	1	3	3	-6	3
pair:'s_<c>	-8	-4	-6	-3	-8	-11	-4	-6	-3	-2
pair:'s_<f>	2	-4	-4		2	-6	-4	4	-4	-5
pair:'s_<o>	4	10	23	-5	-6	-25	-6	-3	-3	-6
pair:'s_<p>	22	7	10	-5	-4	-3	-3	-3	-5	-1
pair:'s_ai	-3	-16	27	-4	-4	-17	35	-3	-7	-5
pair:'s_announcement	-12	-4	-5	-3	43	30	-4	-3	-5	-4
pair:'s_application	-6	-4	-3	-4	-4	-11	-7	21	-9	22
pair:'s_be	26	-5	-6	-7	-9	-9	-8	-16	-7	-5
pair:'s_board	-30	-3	-4	-4	16	-5	19	-8	-6	4
pair:'s_chief	-6	22	-9	13	8	-8	-5	-5	28	15
pair:'s_contract	-9	-3	-7	31	-5	-7	-4	-9	-16	-5
pair:'s_council	-22	-4	-6	-7	-3	-5	10	-3	-6	44
pair:'s_datum	20	7	-4	-4	-5	7	-7	4	12	-5
pair:'s_desk	-16	-2	-4	-4	-7	-6	-4	-5	-8	-13
pair:'s_digital	-2	7	6	-8	2	1	1	-3	1	12
pair:'s_director	-6	-3	-2	-6	35	-8	-2	-11	-13	-15
pair:'s_economic	-9	-3	-4	-3	-4	-2	40	-6	-3	-6
pair:'s_export	-10	-3	-8	-3	-13	-4	-3	-2	-5	-2
pair:'s_factory	-17	-9	-7	-2	38	40	-2	-3	-6	-8
pair:'s_fiber	-12	-5	-4	-11	37	-11	57	-12	-6	-3
pair:'s_first	-13	7	-6	-6	8	58	1	-6	-7	22
pair:'s_headquarters	-3	-10	-3	-3	-8	-14	-3	-5	-8	-7
pair:'s_ict	-22	-4	-7	-4	-8	-5	-4	-3	-8	-5
pair:'s_investment	-8	-4	-3	-10	-3	-6	-4	-2	-2	-3
pair:'s_large	-14	-5	9	-1	24	-7	-9	-6	7	-3
pair:'s_lawyer	-31	-4	-6	-5	-5	-13	-7	-3	-13	-6
pair:'s_lead	-14	-5	-5	-3	-35	-4	-2	-5	-4	-6
pair:'s_license	-8	-4	-3	-8	-3	-8	-8	37	5	-4
pair:'s_main	27	-5	-10	33	-9	-6	-4	-31	-12	-3
pair:'s_meeting	-18	-3	-8	-3	-4	-4	-1	-2	-4	20
pair:'s_network	-11	-4	-3	12	-11		-11	-7	-5	-5
pair:'s_new	-1	13	-7	-6	2	28	5	-4	-12	-7
pair:'s_next	17	-10	-7	-5	-4	-7	-9	-3	-5	8
pair:'s_office	-4	-6	-4	-4	4	5	-5	7	-5	3
pair:'s_old	-31	-4	-3	-5	37	23	-3	-5	-8	-14
pair:'s_only	-8	-12	-3	29	-9	-19	-6	-3	-4	47
pair:'s_order	-6	-1	-2	-19	-10	-2	17	-5	7	27
pair:'s_own	-33	-8	27	-5	-4	-6	-6	-3	-4	-6
pair:'s_parent	-27	-3	-9	-5	-8	-12	-4	-4	-6	-5
pair:'s_plan	-4	-5	-6	-3	-9	-7	19	13	-5	-9
pair:'s_plant	-17	-9	-3	-3	-8	52	-3	-3	22	-5
pair:'s_platform	20	-3	-3	-4	-4	-11	-3	-6	-22	-8
pair:'s_policy	-5	-5	-3	-5	-3	-4	41	-1	-8	-4
pair:'s_predecessor	-17	-3	-2	-3	-6	-7	-3	-6	-10	4
pair:'s_press	28	-3	-6	-4	-3	-6	-3	-2	-4	-6
pair:'s_proposal	-13	-7	-3	-4	-4	-4	21	-6	17	-11
pair:'s_purchase	-4	-1	-3	-6	7	-3	-4	12	-19	-3
pair:'s_regulator	-18	-4	-8	-40	-4	-5	-4	-10	-3	-4
pair:'s_request	-20	-2	-3	-5	-4	-2	-4	27	-18	-4
pair:'s_satellite	-9	-17	-3	-4	-18	-12	-3	-6	-5	-4
pair:'s_second	-6	-16	-4	-4	15	30	-12	-3	-4	-2
pair:'s_session	39	-4	-8	6	-2	-4	-5	-5	-5	-1
pair:'s_share	-7	-5	-13	-4	3	-8	-5	-13	-7	-4
pair:'s_side	-45	-5	-6	-5	-4	-6	-5	-3	-7	-8
pair:'s_sovereign	-5	-3	-6	23	13	-4	-3	-6	-2	-3
pair:'s_strategy	-9	-6	-10	-4	-4	-11	13	-2	-5	-9
pair:'s_team	23	-10	-4	-13	-5	-5	-2	-3	-3	-14
pair:'s_telecom	-6	-5	-5	-5	9	-6	-7	6	-7	19
pair:'s_third	-8	-5	-4	-6	-6	-10	23	-4	-10	-5
pair:'s_three	-16	-9	-4	-4	-5	-16	-12	-4	-8	-10
pair:'s_top	29	-3	-4	-3	-3	-2	-7	-1	2	-2
pair:'s_tower	45	-2	-6	-9	31	-6	-3	-9	-17	-8
pair:'s_trip	-7	77	-5	30	-13	-11	-10	-3	-5	-5
pair:'s_turn	60	-5	29	-3	-24	-5	-2	-6	-9	-11
pair:'s_two	-19	-8	-2	-2	-8	-4	38	36	46	14
pair:'s_visit	8	-29	-4	-7	-2	-3	-2	-1	-1	-3
pair:'s_wireless	29	-7	-3	22	-2	-4	-2	-5	-11	-8
pair:(_$	-7	-2	-5	-8	4	-4	-3	-4	16	-2
pair:(_99.7	-14	-5	-6	-6	-6	-8	-7	-15	-7	-7
pair:(_<a>	-18	-5	-4	-3	-3	10	-5	12	-16	-25
pair:(_<c>	-13	1	12	-7	-16	-6	-4	17	-7	-6
pair:(_<f>	32	-2	-2	-3	-7	-4	-5	1	-3	-4
pair:(_<o>	12	-3	-8	-3	-3	-6	-7	-3	-3	-16
pair:(_<p>	-6	-7	-5	-5	-5	-6	-4	-4	-7	14
pair:(_ai	8	-4	-4	-6	-3	-7	-12	-2	-2	-2
pair:(_amendment	-21	-3	-4	-3	-6	-3	22	-2	-10	-4
pair:(_dsa	10	-3	-9	-3	-2	-6	-11	-2	23	-5
pair:(_ict	-12	-4	21	-10	-7	-3	23	-2	-4	-4
pair:(_it	-19	-4	-4	-3	-3	-4	-16	-3	-5	-6
pair:(_local	-36	-1	-9	-5	-2	-3	-4	-2	-2	-2
pair:(_may	-24	15	-4	-7	-4	-4	26	-10	-3	-7
pair:(_menafn	-3	-3	-5	-11	-4	-5	-3	-2	-4	-4
pair:(_mou	-8	-2	-3	27	-4	-3	-8	-3	-4	-3
pair:(_mous	12	-1	-2	-10	-8	-5	-3	-4	-4	-1
pair:(_retd	8	-5	-2	-2	-3	-5	-9	-2	10	-7
pair:(_us	-2	-2	-1	-4	41	-5	-4	-9	-13	-2
pair:)_,	4	-4			-3	-2	-5	-1	-1	-4
pair:)_-	16	-4	-3	-9	-7	33	-2	-2	-3	-10
pair:)_.	-6	4	5	7	6	-2	-1	-10	8	-6
pair:)_:	-5	-5	-7	-4	-13	-5	-4	-12	3	-6
pair:)_<p>	17	-6	-12	-3	-3	-4	-5	-2	1	-7
pair:)_and	5	-4	-3	11	-3	-6	-5	12	-6	-2
pair:)_announce	-2	-2	-3	-5	-6	-4	-16	-1	-21	-5
pair:)_at	-2	-4	-6	9	-2	-8	10	-2	-4	-2
pair:)_be	-14	6	-5	-5	-4	-1	-4	-3	-6	6
pair:)_bill	-19	-3	-4	-4	-5	-8	29	-2	-8	-4
pair:)_disclose	-3	-2	-2	-15	20	-3	-6	17	-7	-4
pair:)_for	-8	-3	-3	16	-4	-4	31	-4	-13	19
pair:)_give	-9	-3	-5	-8	63	-14	-9	49	-7	-4
pair:)_have	-11	-3	-2	-1	-1	-6	1	9	11	7
pair:)_in	3	-4	2	-2	-7	5	-7	11	-9	-5
pair:)_last	-2	-2	-2	-5		-6	-10	1	19	-2
pair:)_of	-5	-4	5	-2	-5	10	-11	-4	-1	19
pair:)_on	10	-3	5	-9	-7	-6	22	12	8	-4
pair:)_say	-10	-1	-4	-6	-4	-5	21	-8	7	-4
pair:)_take	-21	-3	-5	-7	-11	78	-4	-12	-24	-8
pair:)_that	-10	-2	-3	1	-5	-4	-7	-3	-7	-5
pair:)_to	-27	-3	-3	7	-1	-4	1	-7	31	-4
pair:)_which	-3	-1	-7	9	-15	-4	-3	-6	10	-1
pair:)_will	-3	-3	-13	-4	-5	-7	9	-3	-11	-5
pair:)_with	-6	-2	-3	-22	-2	-4	-4	-3	-4	-2
pair:,_"	-13	-3	-3	-1	-4	-2	-4	-2	-4	-3
pair:,_$	-6	-4	-3	-7	29	16	-6	-2	11	-4
pair:,_'	22	-3	-3	-10	-8	-4	-3	-4	-14	-5
pair:,_14	3	-9	-5	-5	-12	-7	-31	-3	-7	-6
pair:,_2024	10	-8	-9	-8	-3	-6	-7	-2	-1	-7
pair:,_2025	-13	-3	-2	-5	-3	-4	-8	-8	-10	-2
pair:,_5g	-8	-4	-5	4	-4	-13	-15	-2	-4	-4
pair:,_<a>	-2	-4	-1	2	2	-3	10	4	1	-4
pair:,_<c>	-6	-2	2	-3	-1	-2	-5	-4	-5	-3
pair:,_<f>	-1	-4	-1	2	4	2	-3	3	4	-3
pair:,_<o>	-17	-5	23	5	1	-7	-6	-3	-3	1
pair:,_<p>	8	1			-2	-2	-3	-1	-3	2
pair:,_a	-1	-3	-3		5	2	-2	-1	5	2
pair:,_about	20	-5	-6	12	2	-7	-5	5	-6	-4
pair:,_above	-18	-5	-5	-16	-3	-2	-2	-2	-3	-4
pair:,_accompany	46	1	-4	-6	-3	-6	-3	-6	-4	-6
pair:,_accord	-3	1	-2	-4	-2	1	5	-6	-5	-1
pair:,_accuse	-15	-3	-4	-4	-4	-4	-6	-6	35	-11
pair:,_act	14	-3	-3	-4	-2	-12	-9	-2	8	-2
pair:,_add	-11	-4	-2	-6	-1	-4	11	21	-10	-3
pair:,_admit	-19	-5	-9	-13	-6	-4	-4	-9	-8	-4
pair:,_after	4	6	-4	3	-10	11	3	11	3	-4
pair:,_against	-6	-3	-2	-4	-16	-15	-3	-1	26	-1
pair:,_ahead	1	-7	-8	-15	-6	25	-11	-6	-7	-5
pair:,_ai	-23	-4	-3	-3	-16	-7	-8	-1	-3	-6
pair:,_akorda	25	-7	13	-15	-4	-3	16	-3	-4	-5
pair:,_all	-13	-5	-4	8	-6	-10		-5		-6
pair:,_along	1	-4	-4	-9	-6	-6	-3	-4	19	-9
pair:,_alongside	-19	-4	3	-13	-5	-13	-2	-1	-3	-8
pair:,_also	3	-6	-7	-4	-16	-7	-6	-3	-4	-7
pair:,_although	-7	-3	-3	-2	-4	-13	-16	-9	12	-4
pair:,_among	2	5		4	-1	-6		-6	5	-6
pair:,_an	5	-3	6	3	8	-5		-2	3	-6
pair:,_and	6	-1	-2	-1	-2	-2	-3	-1	-2	-3
pair:,_announce	-25	-3	-3	14	-9	-5	10	1	25	-7
pair:,_appear	74	-5	-4	-3	-4	-4	-6	-3	-10	-9
pair:,_approve	-9	-2	-3	-3	19	-17	29	-3	-13	-3
pair:,_april	-15	-14	-5	5	-16	-12	-4	-3	-6	-4
pair:,_argue	-30	-4	-6	-4	-5	-4	-5	-2	-11	-9
pair:,_around	2	-3	-15	-6	-5	-4	-4	-3	-6	-7
pair:,_arrange	-27	-6	44	-8	-6	-9	-8	-3	-5	-4
pair:,_arrive	-25	33	38	-3	-19	-4	-2	-2	-3	-6
pair:,_artificial	-3	-6	-4	18	-2	-8	-6	-2	-2	-3
pair:,_as	-5	-3	-4		-1	-4	-1	-1	-2	10
pair:,_ask	4	-3	-4	-4	-4	-4	4		-1	-5
pair:,_at	14	-7	7	-3	-4	-4	-3	-4	3	-4
pair:,_attend	4	-6	-13	-5	-5	3	-6	-3	-4	-5
pair:,_be	4		-2	-3	-3	2	-2	1	-4	3
pair:,_because	-22	-2	-3	-3	-5	-6	-4	-3	8	-3
pair:,_become	-7	-3	-4	21	-3	-6	-5	8	-6	-4
pair:,_before	33	-6	-5		-6	5	-6	-3	1	-1
pair:,_begin	-46	30	-6	-5	-3	-5	9	-5	-9	-9
pair:,_behind	15	-3	-3	-9	-13	-9	-8	-4	-6	-5
pair:,_belong	-32	-6	-8	-8	-14	-8	-6	-5	-9	-19
pair:,_bernama	-4	-2	-2	11	-4	-2	-3	-3	2	-3
pair:,_besides	27	-6	-3	-4	-14	-6	-11	-2	-4	-3
pair:,_between	-22	13	24		-6	-3	-4	-3	-4	-3
pair:,_both	-5	1	-5	-7	-8	-5	-1	-3	2	-7
pair:,_brief	27	-5	17	-4	-4	-13	-8	-3	-5	-7
pair:,_bring	2	-4	18		2	16	-6	1	-11	-8
pair:,_build	-8	-4	-5	1	10	70	-7	-3	-5	-5
pair:,_but	-8	-5	-5	-8	-7	-1	-8	6		2
pair:,_buy	-12	-4	-5	-6	65	22	-7	-13	-9	-4
pair:,_by	1	-2	-5	-4	8	2	10	1	-1	5
pair:,_call	-12	-9		-4	-3	2	-5	-2	-1	-4
pair:,_carry	-18	-3	-3	-8	-10	26	-3	-5	-10	-5
pair:,_ceo	20	-4	-5	28	-4	-6	-4	-3	-4	-8
pair:,_chair	36	-3	3	-22	-3	-5	-8	-2	-5	-21
pair:,_chairman	42	-5	-6	-4	23	-3	-3	-3	-4	-13
pair:,_chief	9	-4	-5	28	-6	46	-6	-4	-5	-18
pair:,_cite	1	-3	-5	-3	-9	-5	18	-11	18	20
pair:,_clear	16	-3	-3	-4	-8	-7	-8	21	-6	-4
pair:,_close	17	-4		11	3	-6	-4	-3	-8	-3
pair:,_cloud	-26	-3	-6	-12	-4	-8	-11	-3	-3	-3
pair:,_come	14	-5	10	-9	14	18	-4	7	13	-6
pair:,_conclude	-34	-6	-2	79	-13	-7	-4	-4	-3	-4
pair:,_confer	83	-5	36	-5	-5	-7	-3	-3	-3	-5
pair:,_confirm	4	-4	-4	-7	6	-6	-5	-4	-7	-27
pair:,_consider	62	-3	-5	-15	-5	-6	-5	-3	-5	-4
pair:,_corporate	-10	-5	-7	-4	-5	-4	-13	-3	-7	-5
pair:,_could	-10	-3	-3	-3	-9	-10	-3	-4	-5	-6
pair:,_count	-8	-3	-3	-5	-8	-4	-7	-5	-12	-6
pair:,_courtesy	-13	11	-3	-7	29	-11	-9	-4	17	-2
pair:,_cover	-9	-3	-2	47	-4	-3	-5	-3	-4	-2
pair:,_cybersecurity	15	-8	-9	-5	-2	-4	-3	-2	-3	-2
pair:,_date	-4	-2	-9	-6	-2	-4	-10	46	-1	-3
pair:,_datum	-12	-5	-3	-8	-11	-5	-7	-2	-3	-6
pair:,_dc	19	-7	17	-12	-3	-2	-3	-2	-4	-5
pair:,_deal	34	-5	-3	-14	-6	-3	-7	-3	-4	-3
pair:,_deny	-22	-3	-5	-2	-6	-6	-4	-3	-2	-6
pair:,_deputy	9	-5	-7	-5	17	12	14	4	-8	-17
pair:,_describe		-3	-3	-8	-8	17	-3	-5	-5	-6
pair:,_digital	-10	-2	-3		-4	-3	-6	-2	-2	-2
pair:,_director-general	13	-3	-3	-7	-2	-17	23	4	-5	-19
pair:,_discuss	77	-9	-9	-5	-4	-8	-6	-3	-4	-5
pair:,_do	-19	2	-3	-8	-4	-4	-6	-8	-6	-7
pair:,_dr	-13	21	-4	-2	-4	-6	-2	-2	-5	-9
pair:,_dr.	-11	-4	-3	-4	-3	-2	-2	-2	-3	-15
pair:,_draw	-11	-4	35	-10	-4	-7	18	31	-11	-5
pair:,_due	-6	-4	-7	-6	-5	-17	9	25	-8	12
pair:,_each	-45	-7	-6	-2	-3	-2	-2	-2	-3	-13
pair:,_earn	-13	-5	-7	-3	-11	-8	-4	-6	-5	-5
pair:,_end	22	-6	14	25	-5	-6	-8	2	-4	-7
pair:,_eng.	40	-4	-6	-4	-2	-4	-2	-2	-3	-7
pair:,_enter	-9	-6	15	28	-7	17	-7	-16	-4	-4
pair:,_exchange	-18	-4	-3	36	2	-4	-5	-2	-4	-4
pair:,_executive	-16	-3	-4	-3	-2	-3	-14	-2	-8	-10
pair:,_expect	-17	-8	-4	-5	-5	-12	-7	-4	-10	-23
pair:,_explain	21	-16	-4	-4	-3	-5	-3	-4	-10	-9
pair:,_fail	-6	-3	-2	-2	-5	-3	-9	-12	18	-3
pair:,_fall	16	-4	-4	-7	-5	-6	-6	-4	-8	-4
pair:,_figure	-3	-10	-12	-4	-5	-6	-5	-3	-6	-5
pair:,_find	-22	-2	-3	-5	16	-3	-11	-8	34	-4
pair:,_flank	7	14	-4	-4	-2	-8	-3	-3	-4	-5
pair:,_fly	6	5	-7	-3	-8	45	-9	-5	-7	-5
pair:,_follow	-24	-4	-6	9	-5	-7	4	-5	27	-7
pair:,_for	2	5		-4	2	-3	1	2	8	-2
pair:,_formerly	-10	-4	-4	-6	55	-6	-6	-4	-7	23
pair:,_founder	-14	-3	-4	-6	16	-12	-11	-4	75	-15
pair:,_four	-11	-5	-4	-5	-7	26	7	-7	-8	-4
pair:,_from		-4	3	-5	2		-5	-7	6	4
pair:,_get	-3	-5	2	11	-8	-12	13	7	4	12
pair:,_give	10	-7	-6	6	-4	-5	17	-7	-1	-10
pair:,_go	-9	8		-5	1	-4	5	-3	-4	25
pair:,_government	32	-5	-2	-9	-3	-5	22	-3	-12	-10
pair:,_governor	-15	-4	-6	-3	14	34	28	-3	-15	-9
pair:,_grant	-7	-2	-3	-3	15	-6	-5	5	-11	-5
pair:,_h.e.	-23	-5	24	-3	-4	-3	-7	-2	-5	-7
pair:,_half	13	-4	-3	-4	9	-7	-4	-7	26	-4
pair:,_hand	15	-2	-1	-5		-5	-11	-9	-4	-6
pair:,_have	-2	2	-2	-2	4	-1	-2	-1	3	4
pair:,_head	51	-2		-4	-4	-4	-4	-3	-5	-13
pair:,_help	-33	-4	-3	-4	-31	-8	-4	-3	-6	-4
pair:,_her	11	52	-8	-4	-5	-6	-3	-2	-4	-10
pair:,_his	9	13	-15	-4	-4	3	-7	-3	-4	-2
pair:,_hold	3	1	2	-7	-7	-7	-3	-2	-4	-5
pair:,_host	16	-7	17	-5	-4	-5	-5	-3	-3	-6
pair:,_hour	-6	-6	-3	-14	-2	-6	-3	-2	-5	38
pair:,_how	37	-3	-2	-4	-5	-3	18	-9	-6	-6
pair:,_however	-16	-10	-5	-4	-4	-4	-10	-5	16	18
pair:,_i	57	-3	-4	-6	-4	-6	-4	-2	-4	-3
pair:,_ias	-11	-5	-2	-2	-2	-2	-12	-3	-25	29
pair:,_ict	-6	-5	-13	-4	-4	-13	30	-2	-3	-11
pair:,_if	-10	-2	-4	1	-10	24	11	-4	-8	-8
pair:,_in	8	-2	3			-4	3		-2	-3
pair:,_inaugurate	-19	-10	-4	-5	-10	74	-9	-3	-4	-8
pair:,_include	-5	-4	-5	28	-7	-11	-7	2	-12	-3
pair:,_industry	12	-4	-4	-3	-5	-5	-7	-3	-4	-4
pair:,_information		-3	-2	8	-3	-1	-11	-2	-1	-3
pair:,_innovation	23	-5	13	-3	-9	-3	-5	-2	-3	-3
pair:,_inspect	-27	54	-3	-8	-2	-5	17	-2	-7	-10
pair:,_instagram	46	-1	-1	-9	-11	-4	-5	-10	-30	-4
pair:,_intend	-6	-4	-3	-4	18	10	-6	-4	-1	-2
pair:,_into	-11	-2	-2	-2	35	-7	-5	-26	-12	-2
pair:,_invite	-76	-2	-8	-3	-3	-2	32	-22	-3	-3
pair:,_it	-7	-3	-6	13	5	16	-7	-2	-1	-3
pair:,_its	-3	-4	-7	-7	22	6	-4	-4	-3	-2
pair:,_join	-18	-36	-6	-11	-3	-7	-5	-2	-5	-6
pair:,_keep	9	27	-4	21	-3	-7	-3	-2	-7	23
pair:,_know	-11	-4	-4	-7	-5	-7	-21	37	-10	-7
pair:,_launch	-7	-5	-13	-9	-4	16	14	-3	-4	-5
pair:,_lay	49	-5	-2	-3	33	-7	-12	-5	-3	-5
pair:,_lead	10		-3	-4	1	-5	-2	-2	-3	-9
pair:,_leave	-4	15	23	-6	28	-5	-2	-3	10	-12
pair:,_let	7	-4	-3	-2	-15	-7	-6	7	-3	-8
pair:,_lie	-15	-5	-9	-15	-3	-12	-4	-3	-7	-9
pair:,_life	-14	-6	-5	-8	-10	-8	-6	38	-13	-9
pair:,_like	-15	-4	-4	-3	-5	-5	-6	-14	-12	-7
pair:,_long	20	-8	-5	-6	-4	14	18	26	-5	-4
pair:,_look	-18	20	-6	15	-3	-6	-6	-4	-3	-7
pair:,_make	-6	-6	7	-6	-8	9	-5	25	-10	-8
pair:,_many	-7	32	-4	-2	-12	38	-1	-3	-7	-4
pair:,_may	-10	6	-3	-9	-8	-13	-4	-4	36	-2
pair:,_mean	11	-2	-4	26	-6	-9	40	-4	-5	-6
pair:,_meanwhile	-18	6	27	9	-3	-8	-5	14	4	-5
pair:,_meet	36	-6	-6	-2	-4	2	-6	-3	-5	-8
pair:,_minister	-16	-2	-8	-6	-7	6	8	-27	-18	-8
pair:,_ministry	-22	-4	-5	43	-5	-9	-6	-6	-17	-5
pair:,_more	-13	-3	-3	-9	-16	-8	-7	9	-5	-4
pair:,_most	9	-4	-5	-5	10	-6	-6	-1	-8	-3
pair:,_mr	6	-6	-4	2	-4	-2	-4	7	-5	-5
pair:,_mr.	-2	-5	-8	-4	-1	-8	-5	-2	-4	6
pair:,_ms	25	-3	-8	-7	-7	-13	-5	-2	-3	-8
pair:,_ms.		-3	-24	-3	-4	-3	-3	-2	-2	-4
pair:,_must	-13	-5	-3	-5	-10	-5	-11	-8	11	-7
pair:,_name	-8	-4	-5	-5	-7	-7	-6	-5	-2	-3
pair:,_namely	-17	28	-2	-15	-5	-3	-2	-2	9	-2
pair:,_next	-15	-8	-12	-14	25	-7	-4	-3	-5	-5
pair:,_nine	-2	-2	-2	-28	-6	-4	-7	35	-33	-3
pair:,_no	-11	-5	-4	-7	13	-9	-5	-8	10	-3
pair:,_nor	-4	-2	-2	-10	-5	-8	-14	-18	2	-4
pair:,_not	-16	-4	10	-7	-6	-6	2	28	36	-6
pair:,_now	-10	-4	5		8	-5	-5	4	-2	-13
pair:,_of	-8	-1	-4	-7	5	11	-7		6	-6
pair:,_official		4	-4	-5	19	-7	-5	10	8	25
pair:,_on	12		-4	-1	-3	4		1	8	-2
pair:,_once	-23	-4	-3	-5	-3	-7	3	-4	-6	46
pair:,_one	-1	-2		3	-7	9	-8	-4	-7	-6
pair:,_only	-20	-2	-2	-1	-3	-4	-3	-3	15	10
pair:,_open	-2	-3	1	4	-3	23		-4	16	-5
pair:,_opening	-16	-5	-9	1	-5	27	28	-9	-6	-4
pair:,_operator	-14	-3	-4	-15	-3	-5	4	-6	-5	-4
pair:,_or	-8		-4	-4	-7	-5	-11	1	-5	-8
pair:,_organize	-24	-4	68	-5	-5	-8	-5	-4	-5	-6
pair:,_out	10	-5	-4	-6	-6	-8	-3	-4	-8	-6
pair:,_over	22	-4	-6	7	-6	-8	22	-7	11	-9
pair:,_own	-14	-4	-3	11	-8	-5	-4	-5	-2	-3
pair:,_pass	8	-21	-3	-4	-6	-5	-5	-5	-12	-6
pair:,_pay	24	-20	-2	-3	14	-3	-2	-2	-4	-7
pair:,_people	-8	-4	16	-6	-8	-6	-8	-6	4	-3
pair:,_pick	42	-4	-5	-6	-4	-5	-11	-7	-5	39
pair:,_pitch	16	-5	52	-4	-13	-5	-4	-4	-9	-6
pair:,_point	-9	-5	-3	-6	-6	-6	-8	-4	-12	-6
pair:,_present	-20	-5	-4	-4	7	-2	-10	-3	-8	-10
pair:,_president	51	-3	-7	-3	-5	8	-3	-3	-6	-11
pair:,_promise	-1	-5	-5	-6	31	-7	-4	-3	-6	-8
pair:,_provide	11	-3	-2	36	-17	20	-7	-5	-3	-12
pair:,_put	5	-4	4	9	15	-11	-3	-4	-6	-9
pair:,_raise	4	-2	-5	-3	-9	-4	26	-4	-6	-4
pair:,_reach	5	31	-6	-8	8	-17	-6	-3	-3	-3
pair:,_read	-18	-3	-4	-2	-4	-14	21	-3	24	-15
pair:,_recall	-17	-4	-4	-5	-11	-3	-4	-6	28	-6
pair:,_receive	19	-5	-3	-5	-4	-4	-4	5	10	-6
pair:,_reject	-8	-4	-3	-5	-8	-5	-18	-29	32	-4
pair:,_release	-4	-17	-3	-10	32	31	-4	-4	-8	-4
pair:,_replace	-11	-8	-6	-4	-4	38	-6	-2	-6	16
pair:,_represent	45	-4	20	1	-11	-8	-3	-3	-4	-5
pair:,_return	52	14	-7	-4	-5	-7	-3	-3	-4	-13
pair:,_run	-10	-14	10	11	-5	6	1	-6	-1	-8
pair:,_say	-13	-3		-4	-2	-3	-5	3	-1	-4
pair:,_see	53	16	19	-5	-3	-3	-2	-3	3	-11
pair:,_seek	-14	-3	-7	-6	-5	-7	24	-4	36	-11
pair:,_sek	-10	-4	-4	-7	-6	-7	-5	93	-6	-6
pair:,_semiconductor	-22	28	-3	-4	-7	-7	-7	-2	-4	-2
pair:,_send	-7	-3	-11	-6	-4	-4	30	-9	-8	-4
pair:,_senior	29	-12	-3	-3	-9	-5	-4	-3	-3	4
pair:,_seoul	4	23	-6	-4	-5	-4	-5	-5	-4	-4
pair:,_set	-24	-5	-7	-4	-7	-2	-1	-8	-4	24
pair:,_settle	65	-6	-8	-5	24	-7	-5	-3	-8	-8
pair:,_share	-22	-3	-11	-4	-6	-9	-6	-3	-7	33
pair:,_should	-14	-3	-2	-7	7	-6	-4	9	-13	-4
pair:,_show	30	-24	-14	-3	-4	13	-7	-3	-4	-5
pair:,_sign	-18	-3	-4	47	-9	5	-9	-3	10	-8
pair:,_since	-7	-4	-2	-6	-9	-11	-7	-1	50	-6
pair:,_sit	11	-4	-5	-4	-8	13	-6	15	-4	-5
pair:,_smart	5	-2	-3	5	-2	-2	-9	-1	-1	-3
pair:,_so	-6	-2	-5	2	-1	6	-3	-3	-2	1
pair:,_some		-7	-3	-4	-2	37	-4	-3	-11	-9
pair:,_speak	-36	-3	10	6	-7	18	-2	-3	-6	-4
pair:,_spend	3	-16	-3	-3	-6	-15	-4	-3	-4	-7
pair:,_start	-19	35	-8	-4	-5	-23	-8	-4	-6	25
pair:,_state	13	-14	-5	-6	-5	-6	5	-4	-6	-5
pair:,_stop	1	4	-11	-1	-4	-1	-1	-3		-5
pair:,_subject	-10	-3	-3	-7	17	-4	30	9	-22	26
pair:,_such	18	-8	-4	-2	-5	-4	-6	-2		-3
pair:,_support	-8	-3	22	-3	8	-3	-7	-6	-5	-5
pair:,_table	-15	-3	-12	-4	-3	-4	53	-3	-5	-4
pair:,_take	25	-4	-5	-1	-1	1	-3	-5	-7	-7
pair:,_technology	-15	-3	-4	-5	-5	-4	6	-2	-5	-5
pair:,_telecommunication	-8	-2	-2	-6	-19	-3	-1	-1	-1	-3
pair:,_tell	4		10	-6	10	-2	8	-3	-2	-9
pair:,_that	-6	-2	7	-4	-5	-6	2	4	-1	11
pair:,_the		-2	1	3		4	1		-3	1
pair:,_then	26	-5	-4	-8	-3	24	-9	-2	-5	
pair:,_there	6	-6	-3	-6	-4	-4	-5	-3	3	-5
pair:,_this	35	5	6	-6	-8	-18	-6	-2	-5	-3
pair:,_those	-7	-5	14	22	-5	-6	-8	-5	5	-6
pair:,_though	-11	-3	-4	-9	-7	-5	-6	3	-9	11
pair:,_three	-10	-9	9	-4	-5	30	-2	-7	6	-5
pair:,_thru	-13	6	-4	-5	19	6	-1	5	-7	-3
pair:,_to	8	4	1	-2	2	3	5		2	2
pair:,_today	-5	4	-10	-3	-2	17	-2	-2	-3	-7
pair:,_together	-14	15	3	13	-7	13	-5	-3	30	2
pair:,_too	-14	7	-7	-5	-1	-10	-1		-2	6
pair:,_tour	39	14	-4	-4	-6	-7	-2	-2	-3	-4
pair:,_trade	-10	-4	-4	-7	-3	-7	-5	-2	-6	-3
pair:,_travel	-28	18	-4	-4	-4	-4	-4	-3	-6	-8
pair:,_trend	7	-5	-4	18	-9	-2	-1	-2	-2	-3
pair:,_turn	18	-3	-16	-2	-5	-5	-8	-2	-4	-2
pair:,_two	9	-5	4	12		-2	-4	10	-2	-10
pair:,_under	-7	-3	-5	20	3	-5	11	-5	-1	-1
pair:,_until	-26	-4	-5	-4	-5	-5	11	-3	-7	52
pair:,_unveil	-7	-4	-6	-6	-7	-25	19	-2	-4	-4
pair:,_up	-9	-5	-3	-2	17	12	-9	-5	3	-5
pair:,_urge	-15	7	13	-2	-3	25	-6	-9	-4	-3
pair:,_use	-10	-7	-4	-4	8	-3	-3	-6	21	-8
pair:,_valid	-6	-2	-3	-6	-5	-5	-8	37	-13	-3
pair:,_value	-14	-2	-2	-26	-10	-3	-2	-3	-8	-8
pair:,_vise	17	-5	-3	-3	-3	-5	-4	-7	-5	41
pair:,_visit	-8	-1	-14	-3	-3	-3	-3	-2	-7	-3
pair:,_walk	28	-5	-3	-12	-10	-9	-2	24	-12	-4
pair:,_want	7	-4	-6	-3	-5	-5	-5	-3	-8	-8
pair:,_warn	-22	-3	-3	-7	-4	-7	-4	-3	-33	-6
pair:,_watch	-13	-12	-4	-3	-8	42	-2	-5	-7	-8
pair:,_we	-8	-6	-3	-5	-4	-5	-2	-2	-7	-3
pair:,_welcome	15	-8	-6	-4	-6	17	-7	-4	-9	-4
pair:,_what	-8	-2	-2	-4	21	-4	-2	-5	29	-3
pair:,_whatsapp	20	-1	-1	-6	-11	-5	-9	-2	-31	-5
pair:,_when	12	-3	-3	9	-2		5	5	-6	1
pair:,_where	3	12	10	-2		-1	-2	-2	-2	-3
pair:,_which	-6	-1	2	-2	2	2	2	4	4	-3
pair:,_while	-17	7	-5	3	-6	-4	-6	-5	6	4
pair:,_who	6	1	-2	-2	-2	-3	-1	-3	-2	2
pair:,_whom	14	-6	-3	-5	-5	-4	-6	-3	7	29
pair:,_whose	5	1	-2			-6	-4		5	2
pair:,_will	5	10	3	5	-4	1	-3	3	-5	
pair:,_win	-7	-2	-5	-17	10	-5	-5	-11	-12	-3
pair:,_with	5	-3	4	5	1	2	1	-2	-4	-4
pair:,_within	-9	-6	-10	-3	-2	-6	-13	-5	-4	-10
pair:,_without	15	16	-3	-7	1	-7	-3	-3		-6
pair:,_witness	-17	-7	-7	13	-6	-9	-4	-3	-4	-4
pair:,_would	-2	3	-4	-4	-2	-1	-11	4	-5	-8
pair:,_write	-22	-7	-6	-5	-4	-6	-5	-9	-10	-8
pair:,_xinhua	7	7	-4	2	-4	20	-7	-2	-5	-11
pair:,_yesterday	32	11	-10	-7	-3	-6	-4	-4	12	-4
pair:,_yet	9	-3	-3	-4	10	-4	-4	-8	-10	-5
pair:,_”	-8	-5	-3	1	-5	-5	-3	-3	-4	-3
pair:-_-	4	-5	-3	-14	-5	-9	-5	-2	-5	-4
pair:-_<c>		-6	-2		-5	-5	-5	8	-4	-4
pair:-_<f>	-3	-8	-3	-6	-15	47	-2	-4	-6	-4
pair:-_<p>	13	-4	-5	-11	-5	-7	-4	-3	-4	-6
pair:-_back	-23	-3	-10	-7	10	9	-3	15	-6	-9
pair:-_base	-7	-3	-3	11	5	-6	-4	15	13	-3
pair:-_headquarter	-10	-3	-3	-5	9	33	-3	-4	-21	-5
pair:-_list	-32	-2	-4	-9	36	-4	-4	-8	-9	18
pair:-_megawatt	-30	-5	-9	-8	-8	60	-5	29	-11	-4
pair:-_member	13	16	-9	-2	-4	-2	-2	-2	-3	-33
pair:-_own	-7	-4	-3	-12	-16	-7	-3	40	-16	-6
pair:-_register	-4	-2	-6	-4	-5	-3	-5	-26	9	-3
pair:-_year	-12	-3	-3	41	-9	-8	32	38	-8	-4
pair:-_year-old	-10	-4	-6	-6	-7	-14	-18	-8	22	-6
pair:._"	-18	-4	-8	-5	-4	-4	-9	-3	-5	-4
pair:._)	-17	-9	-4	-5	-4	-5	-3	-2	-5	19
pair:._/	-16	-2	-4	-5	-22	-4	-6	-5	-4	-5
pair:._<f>	-16	-4	-4	-5	-27	-12	-5	-5	17	-7
pair:._the	28	-3	-4	34	-4	-8	-8	31	-4	-5
pair:._—	-14	22	-4	-3	-3	-5	-3	-2	17	-5
pair:/_-	1	-7	-2	12	52	-5	-4	-4	-6	-7
pair:/_.	-16	-2	-4	-5	-22	-4	-6	-5	-4	-5
pair:/_<c>	-22	-9	-15	-1	-3	-3	-2	-9	-3	-2
pair:/_<p>	-23	-5	-5	-5	-6	-6	-4	-7	-8	-8
pair:1.1_billion	-14	-3	-3	-10	52	-8	-6	-9	-7	-6
pair:1.2_billion	-8	-2	-2	-5	15	-5	-3	-9	-8	-4
pair:1.2_million	-7	-3	-3	-6	19	-6	-5	-3	20	-6
pair:1.3_billion	-3	-5	-8	-3	74	-13	-15	12	-14	-2
pair:1.4_billion	-8	-2	-3	-11	48	-14	-7	-4	40	-3
pair:1.5_billion	-11	-3	-2	-4	86	-7	-3	-9	-16	-3
pair:1.6_billion	-6	-3	-2	-12	66	3	-4	-17	-15	-3
pair:100_million	-5	-2	-6	-6	27	17	-4	24	-11	-2
pair:10_.	7	-13	-4	-4	-2	-6	31	-2	-25	-4
pair:10_billion	-4	-3	-3	-4	17	-7	-4	-3	-4	-5
pair:11_,	36	-7	-9	-2	-5	-6	-4	-3	14	-5
pair:11_.	-42	59	-24	-4	-4	29	-4	33	-7	-4
pair:11_march	33	-5	-6	-4	-1	-5	-10	-1	-2	-15
pair:11_million	-8	-3	-5	-6	2	-8	-12	-3	-4	-4
pair:120_million	-6	-3	-2	-2	24	-3	-4	7	-12	-3
pair:12_,	43	-3	10	-7	-4	-18	-5	10	-7	-3
pair:12_.	-21	-6	-4	1	-6	-14	-3	-6	-14	38
pair:12_billion	-5	-3	-3	-22	-17	-5	-4	9	1	-4
pair:12_million	-7	-3	-4	-5	44	-2	-5	-3	37	-5
pair:12_month	-13	-9	-4	-3	-1	-15	-22	-6	23	-3
pair:12_per	-8	-4	-12	-9	28	-3	22	-5	-10	-3
pair:13_,	-11	40	-4	-3	-5	-7	-21	-5	11	-5
pair:14_,	42	-3	-2	-4	-11	-4	21	-29	15	-9
pair:14_-	-5	-4	-3	24	-6	-7	-16	-6	25	-34
pair:14_.	30	-7	-10	-12	-4	-9	-10	-4	-7	-13
pair:14_day	-37	-5	-7	-6	-7	-6	-8	-11	83	-6
pair:14_february	-9	-3	-2	8	29	-3	-21	10	-15	-2
pair:14_million	-6	-4	-4	-5	17	-5	-27	-7	14	-4
pair:14_to	63	-12	24	-4	-3	-1	-2	-1	-1	-4
pair:150_million	-9	-4	-4	-13	78	-8	-9	6	-6	-3
pair:15_-		-4	-4	-6	-5	-7	-8	12	-6	-6
pair:15_.	14	-7	-13	-5	17	47	-5	-6	-15	-10
pair:15_billion	-8	-3	-3	-11	62	-5	-4	30	-12	-4
pair:15_million	-11	-3	-4	-4	54	-6	-3	-6	18	-4
pair:15_per	-4	-2	-2	-3	17	-2	-3	-4	-3	-3
pair:15_percent	-7	-10	-4	-5	4	34	-8	-5	-10	-1
pair:15_year	-6	-3	-3	-8	17	-5	-7	11	-6	-4
pair:16_,	13	-5	-4	-10	-3	-10	-15	27	-8	-5
pair:16_in	-5	-5	-4	24	-10	-12	14	-2	-2	-3
pair:1800_mhz	-5	-2	-3	-9	-10	-4	-10	39	-13	-4
pair:180_million	-7	-3	-2	-10	31	-6	-4	-10	-15	-3
pair:18_,	12	-9	-4	-4	-4	-5	-5	-3	-9	-4
pair:18_million	-6	-2	-3	-8	53	-8	-7	-6		-3
pair:18_month	-16	-4	-4	-5	-5	-7	-7	11	-20	-4
pair:19_to	-3	8	-3	-12	33	-4	-4	-3	-2	-2
pair:1_.	11	-7	-8	-6	-5	-16	19	8	-7	21
pair:1_august	-8	-5	-6	-4	-4	55	12	-4	-8	-15
pair:1_billion	1	-4	-7	-5	49	8	-8	-4	-9	-4
pair:1_february	-17	-16	-5	-4	-6	-7	-5	26	-5	31
pair:1_january	-6	-10	-6	-8	-5	16	-1	-7	-4	-6
pair:1_july	-8	-4	-4	-4	8	17	20	-5	-11	-8
pair:1_march	-11	-5	-4	-16	-4	22	-16	-2	31	-4
pair:1_may	-19	-4	-7	-8	-8	10	-8	-4	-5	74
pair:1_october	-37	-3	-3	-6	-4	-10	5	-3	-7	71
pair:2.1_billion	-4	-4	-3	-14	74	-11	-6	-5	-10	-3
pair:2.1_million	-8	-3	-4	-7	-8	-5	-8	-7	27	-5
pair:2.3_billion	-25	-2	-2	-5	50	-4	-2	-4	14	-6
pair:2.4_billion	-6	-4	-3	-7	35	-5	-10	-14	28	-9
pair:200_engineer	6	-6	-5	10	-5	41	-14	-3	-6	-6
pair:200_million	-8	-3	-3	17	32	-8	-3	-7	2	-4
pair:2011_.	-13	-4	-4	-12	-7	-10	-5	5	-22	-5
pair:2014_.	-18	-5	-5	-11	-8	-6	42	-4	-9	-10
pair:2015_,	-14	-7	-4	-8	-5	-13	-5	-3	-8	-21
pair:2015_.	-7	-1	-4	25	-7	-8	6	-4	-10	-7
pair:2016_,	62	-3	-2	-10	-8	-14	-1	-4	-5	-3
pair:2016_.	-17	-5	-3	-5	-7	-6	-7	11	-7	-16
pair:2016_and	-11	-4	-4	-12	-9	-10	-4	-13	-8	-4
pair:2017_,	-11	-9	-3	-4	-8	-12	-6	-5	-6	18
pair:2018_,	-13	-5	-6	-5	-7	-6	-8	-3	-11	3
pair:2018_.	-5	24	-5	10	-4	-9	7	-3	24	-7
pair:2019_,	3	-8	-12	24	14	-5	-5	-4	-9	5
pair:2019_.	-13	-9	-4	-5	18	-10	-7	-4	13	-8
pair:2019_and	-20	-3	-4	-22	-5	-4	-5	-6	-11	-5
pair:2020_,	-4	2	8	23	-5	1	-11	22	3	1
pair:2020_.	-15	12	-3	-4	35	21	-5	3	-8	-5
pair:2021_,	-8	-5	-5	-8	-9	-7	4	14	46	-10
pair:2021_.	-21	-5	9	34	8	13	5	5	-8	-5
pair:2022_,	-14	-1	-9	-7	10	3	3	2	22	-4
pair:2022_.	-5	-6	9	-4	31	-13	-1	2	4	-1
pair:2023_,	-5	-1	-10	3	8	1	-9	-6	8	16
pair:2023_.		-7	-4	-6	15	20	1	2	10	1
pair:2023_and	10	33	-3	-4	-2	-4	-7	-1	-4	-11
pair:2023_the	-4	-3	-3	25	-7	-6	-11	5	13	-3
pair:2024_,	-1	1	7	-10	-10	4	-7	2	1	-6
pair:2024_-	-16	-10	-8	27	-5	-10	-17	-2	-4	-8
pair:2024_.	8	-5	-4	-2	-5	-9	18	-7		-4
pair:2025_,	-6	-5	13		-4	11	7	-10	-8	4
pair:2025_.	-7	-6	1	10	-4	11	-14	-3	-8	-5
pair:2026_,	-7	-4	-4	-4	27	-11	1	-4	-6	-6
pair:2026_.	-11	-5	5	-4	-5	23	15	-3	-8	-5
pair:2027_,	-21	-7	-9	-6	38	24	-7	-4	-5	-6
pair:2027_.	-8	-7	-5	52	-11	30	-9	-6	-8	-4
pair:2028_.	-13	-8	-5	11	-5	18	22	-6	-7	2
pair:2029_,	-17	-4	-31	-4	-6	-6	-6	-10	-5	-4
pair:2029_.	-8	-4	-17	-5	10	-7	-7	-3	-7	17
pair:2030_,	-7	-3	-5	-6	-4	-6	12	-3	-5	-4
pair:2030_.	-6	-4	-22	-5	-5	-8	6	17	-5	-4
pair:2040_.	-12	-3	-3	18	-8	-5	11		-5	-4
pair:20_,	24	33	-4	-5	7	29	7	-4	-7	-5
pair:20_.	-8	39	-7	-4	-5	-10	-5	-5	-8	22
pair:20_billion	-6	-2	-3	-13	17	-11	-6	12	-9	-3
pair:20_million	-7	-3	-3	5	83	-6	-5	-10	-8	-5
pair:21_.	39	-5	-6	-5	-5	-4	11	-3	36	-8
pair:21_million	-5	-4	-3	-12	32	-11	-3	9	15	-8
pair:22_million	-9	-3	-3	-5	6	-6	-4	-5	-9	-3
pair:23_,	54	6	-4	-3	-3	-5	-5	-3	-8	-6
pair:240_million	-2	-2	-2	41	57	-7	-4	-6	-41	-3
pair:24_.	-8	-8	-4	-4	-5	-9	59	-6	44	-9
pair:24_hour	-17	-2	-5	-2	-2	-2	-3	-2	-4	4
pair:250_million	-7	-4	-4	61	7	-6	-6	-16	-6	-3
pair:25_,	-34	-9	-4	-5	-5	-5	-9	-4	-6	15
pair:25_million	-4	-3	-4	-16	33	-8	-3	-14	-4	-2
pair:26_,	-5	2	-3	-4	-3	-4	-4	-5	6	-5
pair:26_ghz	-8	-3	-4	-4	-5	-5	-8	20	-16	-4
pair:27_.	-15	-17	-5	-4	-7	-6	12	25	-11	-7
pair:28_,	16	-7	-15	-4	-4	-9	33	-6	27	-17
pair:28_.	7	-5	-4	-9	-7	-7	-8	56	-10	-8
pair:29_.	-6	-3	-2	-10	-5	-7	-9	28	54	-10
pair:2_,	-6	-2	-2	24	-8	-9	-3	-26	-7	3
pair:2_.	11	-4	-5	5	-27	26	-4	-4	20	-5
pair:2_billion	-10	-5	-4	-5	24	-8	-8	-5	-8	-4
pair:2_million	-10	-3	-11	3	24	-7	-5	-6	44	-4
pair:3.3_billion	-6	-4	-4	-12	60	-4	-3	-11	-8	-6
pair:3.4_million	-11	-4	-3	-6	37	-6	-4	-4	-12	-16
pair:3.5_ghz	-7	-6	-2	-4	-10	-4	13	8	-7	-1
pair:3.6_ghz	-17	-3	-5	-4	-5	-8	-12	4	-5	-4
pair:300_million	-6	-4	-3	-6	48	-10	-5	13	-10	-4
pair:30_,	27	-4	-5	-7	-7	-3	35	-3	-6	-4
pair:30_april	-12	42	-17	-4	-4	22	12	-2	-5	-9
pair:30_billion	-6	-3	-12	-4	50	-7	-5	-7	-17	-4
pair:30_day	-14	-5	-7	-5	-4	-6	13	-2	14	-5
pair:30_million	-14	-4	-3	-18	43	-7	-4	-5	7	-6
pair:30_percent	-7	-4	-4	-8	21	-7	11	-11	-9	-4
pair:310_million	-4	-2	-2	-12	26	-6	-3	-38	32	-3
pair:31_,	-10	-3	-6	-5	40	-9	-9	-7	-4	-3
pair:31_million	-8	-4	-3	-8	68	-11	-6	-9	-17	-5
pair:33_million	-5	-4	-6	-5	23	-13	-2	-3	-6	-4
pair:35_million	-15	-2	-3	-27	53	-12	-17	-4	41	-8
pair:3_,	-2	-3	19	14	-5	-3	24	-22	-14	-3
pair:3_.	-11	-5	-5	4	-4	-6	-6	-4	24	-5
pair:3_billion	-10	-7	-4	-6	36	-18	-4	-3	-9	-4
pair:3_june	12	-5	-8	-4	-9	-6	60	-4	10	-6
pair:3_million	-12	-4	-3	-9	22	-12	-3	-7	15	-3
pair:3_to	-15		81	-7	-5	-10	-10	-4	-5	-4
pair:4,000_people	-10	-5	-4	-6	14	-6	-5	-3	-7	-7
pair:4.2_million	-9	-5	-3	-5	40	-5	-5	6	-21	-4
pair:400_mhz	-7	-6	-3	-7	-5	-6	-11	53	-4	-4
pair:40_country	-9	-3	33	-8	-3	-9	-5	-18	-4	-3
pair:40_mhz	-6	-2	-3	-9	-9	-3	-4	48	-24	-3
pair:40_million	-6	-3	-3	3	16	-8	-8	-9	1	-4
pair:40_per	-5	-4	-4	-5	28	-11	45	-3	-7	-4
pair:40_percent	-6	-3	-5	-7	37	-7	36	-9	-5	-7
pair:450_million	10	-5	-2	-4	67	-3	-3	-19	-5	-2
pair:47_,	-8	-3	-4	-18	-11	25	11	-3	-12	-13
pair:4_.	17	-18	-3	1	-5	-6	42	-3	-5	-3
pair:4_billion	-7	-4	-3	-2	-2	-7	-7	-13	-10	-4
pair:4_march	-12	-1	-6	12	-5	-5	28	-7	24	-10
pair:4g_and	-7	-5	-4	-4	11	-19	-3	-3	-3	-4
pair:4g_license	-5	-3	-2	-7	-7	-4	-3	46	18	-5
pair:500_million	-6	-3	-3	-5	14	-7	-4	-5	17	-6
pair:50_million	-9	-10	-3	5	67	-5	-5	-10	6	-5
pair:51_%	-10	-3	-3	-4	39	-6	-9	1	-7	-3
pair:590_billion	-8	-3	-3	-5	69	-4	-7	-13	-26	-4
pair:5_,	-17	-3	-2	-3	-13	-5	20	58	-11	-7
pair:5_.	-28	7	-10	-4	-6	-5	-3	-2	-4	-4
pair:5_billion	-5	-4	-3	-6	43	-11	-6	-9	-8	-4
pair:5_million	-7	-4	-3	-9	39	-3	-3	-6	-4	-3
pair:5g_,		-2	-2	13	-2	-1	-11	-1		-2
pair:5g_.	20	-3	-7	-12	-12	-16	-4	16	23	-4
pair:5g_auction	-10	-4	-4	-12	-9	-8	-7	14	-7	-4
pair:5g_frequency	-8	-6	-3	-9	-6	-9	-8	-17	-26	-4
pair:5g_in	-6	-2	-2	-6	-12	34	-7	38	-13	-10
pair:5g_network	-11	-4	-6	8	-10	31	6	-9	-6	-2
pair:5g_service	-12	-6	-3	-6	-4	-14	-14	12	-9	-5
pair:5g_spectrum	-21	-3	-11	-2	-4	-6	-7	29	-4	-5
pair:600_million	-7	-6	-5	-10	36	14	-4	58	-22	-4
pair:60_million	-6	-3	-3	-7	57	-7	-3	2	-7	-3
pair:61_,	-15	-8	-5	-4	-11	-11	-4	-5	-16	-12
pair:61_million	-11	-3	-3	-5	-15	-5	-7	-12	-10	-4
pair:640_million	-5	-3	-3	-7	20	-11	-5	-19	17	-6
pair:65_,	-22	-4	-3	-7	-6	-5	-6	-3	-4	36
pair:6_.	-18	-7	-4	-5	-5	-8	33	-4	44	-4
pair:6_billion	-6	-3	-3	-5	48	-6	-3	-9	-16	-7
pair:6_ghz	-7	-9	39	-6	-5	-11	35	28	-6	-3
pair:6_million	-9	-3	-4	-10	36	-3	-6	-5	16	-4
pair:7,500_more	-6	-3	-2	-6	-10	-15	-4	37	-10	-3
pair:700_mhz	-4	-4	-3	-6	-12	-4	-8	42	-9	-2
pair:700_million	-17	-4	-6	-12	42	-7	-3	-6	33	-7
pair:70_million	5	-4	-7	-4	5	-4	-3	-3	21	-4
pair:75_million	-7	-2	-3	-14	58	-7	-3	-6	-10	-7
pair:800_million	-6	-5	-10	-7	88	-6	-8	-5	-6	-5
pair:85_million	-8	-5	-3	-10	31	-18	-12	-6	-7	-3
pair:88_million	-8	-3	-2	-4	-4	-3	-3	24	-16	-5
pair:8_,	-12	-4	36	-7	-5	-15	7	54	-29	-7
pair:900_million	-9	-5	-4	11	58	-11	-5	4	22	-4
pair:90_day	19	-3	-4	15	-6	-10	29	-13	-3	-5
pair:90_million	-9	-4	-4	-5	39	-6	-6	15	25	-5
pair:95_million	-20	15	-6	-4	69	-7	-3	-4	-31	-7
pair:99.7_mhz	-14	-5	-6	-6	-6	-8	-7	-15	-7	-7
pair:9_,	27	27	-4	-11	-5	46	12	-3	-6	-8
pair:9_billion	-9	10	-2	-2	3	-10	-4	-7	-14	-4
pair:9_million	-9	-3	-5	-7	27	38	-5	9	-27	-7
pair::_"	-15	-5	-4	18	-5	-6	-12	-3	-4	-8
pair::_<a>	-8	-3	-3	-8	-8	1	3	8	-5	-5
pair::_<c>	-17	-8	-7	1	-8	2	-5	1	-5	-4
pair::_<f>	-4	-6	-4	-5	2	17	-6	9	-5	-5
pair::_<p>	12	7	-6	-5	-4	-5	3	4	-8	15
pair::_a	10	-17		25	-4	11	-6	-5	-8	-5
pair::_at	11	-9	-7	-5	-7	-4	-5	-3	-7	31
pair::_in	-7	-4	-4	-6	5	-4	32	-16	2	-7
pair::_it	7	-8	-3	-4	-4	-5	-3	-4	39	-4
pair::_its	-9	-5	-3	-6	12	74	-8	-19	-5	-9
pair::_no	-5	-3	-3	-34	-9	-10	-8	-13	24	-4
pair::_on		-7	-2	12	-10	27	-5	-5	26	-5
pair::_one	-12	-4	-5	13	-6	-4	-9	-4	-3	-4
pair::_regulator	-8	-3	-4	-5	-7	-9	-6	-7	-26	-4
pair::_since	-10	26	-3	-4	-6	21	-9	-3	-12	40
pair::_that	3	14	-6	2	-4	-13	-10	-3	4	5
pair::_the	-1	11	-3	2	19	2	2	8	1	3
pair::_with	10	-12	-6	-9	35	-8	-4	10	-8	-4
pair:;_<a>	10	-3	-3	-11	-7	-7	-11	-7	-7	-7
pair:;_<c>	-13	-13	-3	-6	-12	25	-5	-3	-6	-5
pair:;_<f>	-1	-6	-4	10	-17	4	-3	5	-9	-3
pair:;_<p>	-4		-3	4	-2	2	-1		1	-7
pair:;_a	24	19	-3	-8	-4	-5	-10	-3	12	-2
pair:;_and	-9	5	-5	1	-2	-1	-3	-3	-5	-10
pair:;_at	-10	-3	-4	-3	-3	33	-14	-3	-5	-7
pair:;_for	-12	-3	-5	37	-7	-6	-4	-3	38	-12
pair:;_in	-6	-2	-2	-4	-4	-4	-3	11	-8	-3
pair:;_it		-6	-7	23	-10	-8	13	7	6	-4
pair:;_minister	-25	-3	-6	-4	-9	-12	-5	-3	-32	-6
pair:;_on	24	-5	-3	-9	-7	-12	-6	-5	37	46
pair:;_that	-5	-2	-3	-5	-9	-17	-12	-2	20	-1
pair:;_the	-2	-1	-4	1	4	-1	-7	3	2	5
pair:;_those	-4	-3	-3	-5	-12	-6	-5	35	-13	-3
pair:;_two	15	-6	-3	1	-3	23	-3	-2	-14	-11
pair:;_what	-24	-11	-3	-5	-3	-4	36	-2	-6	-2
pair:<a>_"	-18	-3	-8	-3	-4	-5	21	-2	-6	-4
pair:<a>_'	84	-3	-3	-2	-3	-3	-6	-5	-7	-15
pair:<a>_'s	3	2	-5	-3	-1	4	3	-7	7	-1
pair:<a>_)	-5	-2	-1	-2	-2	-1	4	5	6	-6
pair:<a>_,	-1	-1			-1	-1	3	3	-4	1
pair:<a>_.	-7	-3	-1	1	-2	1		1	8	14
pair:<a>_:	-15	-4	-3	-3	-5	-5	20	-1	-9	
pair:<a>_;	-13	-6	-3	-4	-2	-4	-11	17	1	-2
pair:<a>_<a>	52	-3	-4	-5	-5	12	23	-14	26	-18
pair:<a>_<f>	-5	-1	-3	-2	-4	-3	-4	-46	-20	-2
pair:<a>_<p>	-23	-4	-3	-4	-5	-4	-6	-3	-8	-35
pair:<a>_a	14	-10	-3	-3	-5	-29	-7	-2	-5	-4
pair:<a>_accept	-9	-3	-2	-5	-4	-4	-10	-7	21	-14
pair:<a>_admit	-10	-2	-3	-5	-11	-5	-3	77	-20	-2
pair:<a>_adopt	-8	-3	-3	14	-4	-5	52	-6	-7	-3
pair:<a>_against	-7	-5	-2	-6	-4	-4	43	-7	-7	-19
pair:<a>_agree	-11	-3	-4	17	-4	-6	35	-23	-22	-4
pair:<a>_also	-9	-3	-4	-4	-5	-2	-4	-4	37	-2
pair:<a>_and	16	-3	-1	32	-2	-6	-9	-3	-5	-5
pair:<a>_announce	-10	-3	-4	12	-10	12	10	-5	-11	3
pair:<a>_application	47	-2	-1	-3	-10	-7	-17	27	-24	-3
pair:<a>_approve	-6	-2	-3	-5	-16	-5	12	38	-11	11
pair:<a>_as	2	-4	-4	-6	18	-5	-9	8	-3	12
pair:<a>_ask	-14	-3	-4	-4	-4	-3	54	-8	13	-3
pair:<a>_at	-15	13	-6	-6	6	-2	20	-6	13	13
pair:<a>_authorize	-8	-4	-4	-8	-9	-14	-6	76	-9	-5
pair:<a>_award	-5	-3	-4	18	41	-4	-4	-12	-14	-3
pair:<a>_ban	-4	-2	-2	-5	-3	-4	-5	-8	47	-6
pair:<a>_be	-10	-5		-3	5	1	3	-3	-3	3
pair:<a>_before	-6	-3	-3	-6	-2	-7	48	-3		15
pair:<a>_block	-7	-3	-3	-4	-6	-5	-6	12	-9	-4
pair:<a>_board	-8	-5	-3	-6	-4	-8	-9	-11	-21	2
pair:<a>_bring	-13	-3	-13	1	-3	39	50	-3	-5	-2
pair:<a>_buy	-8	-2	-5	30	-16	-12	-8	-10	-11	-6
pair:<a>_by	19	-4	-3	-3	9	-7	18	-5	-15	12
pair:<a>_can	10	-5	-3	-4	-6	-5	-13	-27	-11	-5
pair:<a>_cancel	-5	-2	-4	-7	-5	-5	-8	76	-21	-3
pair:<a>_carry	-12	-7	-4	-5	-4	-7	8	-4	51	-4
pair:<a>_chairman	-15	-4	-3	-15	-5	-7	-14	-4	-5	-4
pair:<a>_charge	-8	-3	-3	-4	-4	-5	-6	-4	63	-21
pair:<a>_chief	-9	-5	-7	-7	-6	-5	-10	-4	-7	-12
pair:<a>_clear	-6	-2	-4	-6	13	-7	-7	48	-13	-4
pair:<a>_close	-12	-4	-9	-8	-5	-8	-9	-2	1	-3
pair:<a>_come	22	-3	-4	-13	-8	-6	-5	33	38	-6
pair:<a>_conclude	-5	-3	16	8	-5	-7	-5	3	-11	-5
pair:<a>_confirm	-11	-5	-3	-7	-2	-6	-10	16	-7	46
pair:<a>_contribute	-6	-7	-5	-4	76	-8	-26	-8	-13	-3
pair:<a>_convene	-50	-6	49	-2	-3	-4	-9	-3	-5	-9
pair:<a>_could	-11	-4	-3	-4	-6	-5	-11	-4	5	-7
pair:<a>_datum	-3	-4	-6	-7	-11	-8	-11	-9	-17	-5
pair:<a>_decide	-11	-4	-3	-10		-9	48	33	-5	-4
pair:<a>_decision	-19	-4	-4	-5	-5	-7	-8	-5	-32	-5
pair:<a>_deny	-9	-2	-3	-4	-3	-5	-24	15	-53	-3
pair:<a>_designate	-20	-5	-5	-11	-6	-6	-8	-12	83	31
pair:<a>_digital	-4	-4	-2	-6	-12	-4	-4	-6	-14	-14
pair:<a>_direct	-8	-4	-4	-7	-4	-5	10	-6	58	-8
pair:<a>_discuss	-29	-10	-3	-20	-4	-4	-6	-33	-14	-3
pair:<a>_do	-13	-4	-4	-9	-4	-5	8	2	2	-6
pair:<a>_draw	-13	-10	7	-7	-3	-9	1	-5	2	-4
pair:<a>_drop	-9	-8	-4	-6	-5	-5	50	-4	25	-6
pair:<a>_end	-16	-13	-4	-8	-5	-4	-9	-6	-8	-2
pair:<a>_endorse	-11	-4	-5	-8	-6	-7	97	-6	-5	-7
pair:<a>_every	-9	-17	-3	-6	-5	-8	-8	-21	-34	-8
pair:<a>_exchange	-41	-4	-3	73	-3	-6	-3	-3	-5	-3
pair:<a>_explain	-18	-3	-2	-4	-4	-4	-9	-38	-24	-4
pair:<a>_extend	-3	-1	-1	-2	-5	-5	-11	5	-5	12
pair:<a>_fin	-7	-3	-3	-6	-12	-4	-5	-8	52	-6
pair:<a>_find	-5	-2	-2	-10	-5	-6	-9	7	-1	-4
pair:<a>_fine	-10	-4	-3	-4	-3	-4	-3	-4	66	-8
pair:<a>_follow	29	-6	-3	-6	-4	-3	-9	-11	13	-9
pair:<a>_for	23	-4	-4	17	23	-6	-7	-4	-5	-4
pair:<a>_freeze	-8	-3	-3	-11	-5	-7	26	-11	61	-4
pair:<a>_from	-27	-4	-3	-6	-3	-2	-12	-4	11	35
pair:<a>_get	6	-6	-3	-4	-4	-8	-6	-4	-13	-8
pair:<a>_give	-14	-3	-3	-8	-17	-6	25	35	-1	-5
pair:<a>_go	-9	14	-3	-6	-7	13	6	-7	37	-7
pair:<a>_grant	-8	-3	-2	-3	-11	-3	-3	34	-6	-1
pair:<a>_hand	-5	-2	-4	13	-2	-8	28	8	1	-19
pair:<a>_have	-5	-2	-2	1	-2	1	12	5	10	-1
pair:<a>_hear	56	-4	-6	-5	-4	-4	-7	-5	-14	-5
pair:<a>_hold	14	-5	54	-5	-6	-6	-12	-4	15	-3
pair:<a>_hope	-6	-2	-2	-12	-2	-3	15	-5	-16	-6
pair:<a>_impose	-9	-2	-2	-3	-8	-3	29	-6	12	-4
pair:<a>_impound	-4	-6	-3	-7	-10	-5	-5	-8	72	-4
pair:<a>_in	-2	-2	-4	-1	-4	10	8	7	10	
pair:<a>_ink	-12	-5	-4	82	-4	-9	-6	-5	-11	-6
pair:<a>_intend	-18	-4	-4	-7	-10	-4	21	-6	-9	-8
pair:<a>_introduce	-10	-4	-7	-4	-4	66		-4	-11	-17
pair:<a>_investigation	-5	-1	-2	-6	-2	-4	-10	-8	15	-6
pair:<a>_issue	-7	-3	-3	-5	-3	-4	15	7	25	-4
pair:<a>_keep	-10	-4	-4	-5	-6	-21	17	-7	-7	-5
pair:<a>_kind	-17	-2	-3	-3	-3	-9	-11	3	15	-9
pair:<a>_know	-9	-3	-3	-7	-6	-7	-7	15	-32	-4
pair:<a>_last	7	-6	-4	11		-5	18	9	7	1
pair:<a>_launch	-11	-5	-9	-7	-3	50	18	-15	2	-4
pair:<a>_let	8	-2	-4	-5	-9	-5	22	10	28	-8
pair:<a>_license	-7	-3	-3	-5	-4	-9	-8	-12	-8	-3
pair:<a>_lift	-10	-4	-3	-4	-5	7	15	7	27	-5
pair:<a>_make	-13	-4	-6	-5	4	-11	52	24	3	-3
pair:<a>_may	-5	-3	-3	-4	-5	-13	-19	-10	-27	-3
pair:<a>_meet	53	-25	-5	-9	-4	-5	-6	-7	-19	-3
pair:<a>_member	-24	-4	31	-4	-4	-5	-10	-1	-3	-4
pair:<a>_might	12	-5	-2	-3	-3	-2	-9	-34	-28	-3
pair:<a>_must	-11	-8	-8	-7	-7	-6	-12	-5	-18	-7
pair:<a>_name	-5	-4	13	-5	-7	-10	-12	20	-10	-22
pair:<a>_need	-11	-6	-5	-5	-4	-8	-17	-4	-9	-7
pair:<a>_next	-13	-4	-3	-4	-4	-7	16	-3	-10	4
pair:<a>_of	-5	-3	8	4	5	14	7	-7	-11	13
pair:<a>_on	28	-5	-5	-3	-2	-1	19	5		
pair:<a>_open	-10	22	-9	10	-3			2	17	-3
pair:<a>_order	-2	-2	-1	-10	-5	-2	-5	-4	13	21
pair:<a>_organize	-21	-6	58	-5	-4	-7	-24	-5	-3	-3
pair:<a>_over	-11	-2	-2	-5	-4	-5	-11	-4	57	-4
pair:<a>_own	-25	-5	15	-3	-2	-5	10	-4	-9	-20
pair:<a>_part	-22	-3	-2	-6	-9	-3	-7	-3	22	12
pair:<a>_pass	-4	-4	-5	-4	-5	-5	53	-4	-9	-7
pair:<a>_pick	-9	-2	-2	13	-4	-12	-3	22	-27	-6
pair:<a>_place	-17	-7	-4	20	40	-5	19	-4	-2	-4
pair:<a>_plan	-32	-3	-4	-6	-4	-6	17	38	-9	-7
pair:<a>_point	-6	-4	-2	-12	-6	-6	-4	-7	-13	-3
pair:<a>_present	-10	-5	-5	-7	-8	-18	56	-4	-8	-4
pair:<a>_prohibit	-6	-4	-3	-6	-4	-7	9	42	16	-4
pair:<a>_publish	-8	-3	-5	-5	-5	-5	29	-1	-5	-5
pair:<a>_pull	-16	-3	-6	-8	-7	-7	-5	21	74	-13
pair:<a>_put	2	-5	6	-4	-8	17	14	-12	4	2
pair:<a>_question	93	-4	-5	-5	-4	-6	-7	-4	-12	-6
pair:<a>_raid	-14	-4	-3	-5	-3	-4	-3	-4	32	-4
pair:<a>_raise	-9	-4	-2	-4	-13	-7	44	-2	-7	-4
pair:<a>_receive	5	-4	-5	-9	-7	-4	-7	-9	-17	-8
pair:<a>_register	-10	-3	-3	-7	-6	-4	-6	68	-11	-5
pair:<a>_reject	-8	-2	-3	-6	-3	-4	17	8	-9	-4
pair:<a>_release	-10	-5	-4	-8	-9	-27	55	-5	-7	-4
pair:<a>_renew	-7	-2	-3	14	-5	-4	-5	23	-7	-6
pair:<a>_report	2	-4	-3	-5	-2	-5	-5	-8	33	-7
pair:<a>_resume	63	-6	-7	-9	-6	-11	-8	-8	-10	-6
pair:<a>_revoke	-7	-2	-3	-3	-3	-8	-4	6	17	-9
pair:<a>_rule	-5	-2	-2	-8	-19	-4	-16	-9	55	-3
pair:<a>_say	-9	3	5	-9	-8	-1	-2	7		-3
pair:<a>_seal	-17	-3	-4	30	-4	-7	-17	-4	36	-4
pair:<a>_search	-17	-4	-4	-6	-4	-7	-5	-6	69	-7
pair:<a>_send	-9	-4	-4	-12	-5	-6	2	27	33	-4
pair:<a>_service	-24	-2	-2	-5	-3	-5	-13	-13	-4	-11
pair:<a>_set	-8	-5	-3	-10	-9	46	33	-24	17	-3
pair:<a>_share	-10	-5	-3	-7	-6	-8	-6	-3	-8	-3
pair:<a>_should	-12	-3	-2	-4	-4	-6	-2	-3	-14	-14
pair:<a>_show	-23	-5	-9	-7	-12	-5	-6	-3	-6	-5
pair:<a>_shut	-11	-3	-3	-5	-10	-8	-7	-6	85	-7
pair:<a>_sign	-8	-4	-3	23		-5	-6	-8	-10	-4
pair:<a>_since	-24	-9	-3	-6	-4	-6	-18	-15	-21	27
pair:<a>_sit	-27	-4	-5	-3	-11	-6	-5	-3	-10	-8
pair:<a>_slap	-6	-2	-3	-7	-3	-3	-7	-13	29	-3
pair:<a>_still	-11	-5	-4	-5	-5	-5	-19	-6	-15	-5
pair:<a>_strike	-9	-3	-4	16	-6	-6	26	-4	25	-3
pair:<a>_summon	46	-4	-9	-4	-4	-4	-6	-7	6	-8
pair:<a>_suspend	-7	-2	-3	-4	-6	-5	-12	35	38	-6
pair:<a>_table	-14	-3	-6	-9	-4	-5	67	-3	-3	-4
pair:<a>_take	12	12	-6	-7	-7	6	3	-4		-2
pair:<a>_tell	8	-3	-3	-5	-4	-5	19	2	11	-7
pair:<a>_that	14	-6	-4	-14	-5	10	-8	30	17	-10
pair:<a>_the	18	-9	-4	-12	-4	24	40	-22	-9	-6
pair:<a>_this	-9	-5	-4	-3	-6	-5	6	1	28	32
pair:<a>_to	-5	2	-3	-2	-4	-6	-4	-1	1	
pair:<a>_today	-4	-4	-4	-4	-3	-9	2	-4	11	17
pair:<a>_together	-11	-5		-7	-5	-9	-19	-3	-11	-4
pair:<a>_turn	-15	-3	-3	-9	-5	-7	-7	84	-7	-5
pair:<a>_twice	14	-4	-6	-11	-4	-4	-9	-3	-8	-19
pair:<a>_under	-7	-3	-4	3	27	11	-35	5	31	-11
pair:<a>_vote	-6	-3	-4	-4	-5	-9	54	-5	-7	13
pair:<a>_want	-12	-6	-4	-5	-4	-6	23	-21	-2	-5
pair:<a>_wave	-11	-4	-4	21	-7	-6	24	99	-15	-6
pair:<a>_will	1	-5	2	-6	14	1	3	-5	-6	10
pair:<a>_with	-10	-4	-4	4	-5	-7	22	1		-7
pair:<a>_withdraw	-6	-3	-3	-5	-5	-4	44	34	4	-3
pair:<a>_within	-16	-5	-6	-20	-5	-6	-19	-5	-21	-4
pair:<a>_work	1	-5	-3	-6	-10	37	-6	-4	-9	-6
pair:<a>_would	-17	1	-4	6	-4	-4	-8	-6	-16	-7
pair:<a>_write	-4	-7	-11	-5	-9	-8	95	-8	-12	-3
pair:<a>_yesterday	18	-2	-3	21	-7	-4	7	12	-15	-9
pair:<a>_’s	19	-3	-2	-6	-4	-11	-7	-4	-10	-4
pair:<c>_'		-6	-9	-5	-3	-26	-4	-2	-2	-5
pair:<c>_'s	4	1	5	1	-1	-3			-4	-2
pair:<c>_(	3	-2	-3	-6	20	-3	-8	-6	-24	-2
pair:<c>_)	-5	-3	6	13	-10	-5	-5	11		-5
pair:<c>_,	-4			-3	-3	-3	-4	-1	1	-3
pair:<c>_-	-3	-4	2	-6	1	-4	-4	8		-4
pair:<c>_.	-3	2	-4	-3	1	-3	-4	-3	-4	-4
pair:<c>_:	-11	-4	-4	-5	-5	-8	-7	-14	-13	-5
pair:<c>_;	-12	27	-6	17	-8	-5	-11	-4	-5	-11
pair:<c>_<a>	-13	-1	-3	18	-4	-5	-7	-15	-7	-8
pair:<c>_<c>	4	-3	-12	-4	12	-7	-2	18	32	-3
pair:<c>_<p>	35	-12	-4	-4	10	10	-3	-2	-3	-5
pair:<c>_adopt	-8	-4	-4	-11	-5	-6	34	-4	-8	-5
pair:<c>_agency	-17	-5	-3	-5	-4	-5	-4	-4	-4	-3
pair:<c>_ai	-9	-5	13	-4	-8	-6	35	-4	-4	-5
pair:<c>_also	41	-8	-8	-8	-9	26	-2	-2	-2	-2
pair:<c>_and	-6	-3	-4	16	-1	-2	-4	-3	-1	-4
pair:<c>_approve	-5	-2	-2	-4	6	-5	62	-31	-8	-1
pair:<c>_as	-9	-3	2	-1	-1	-8	-4	-5	-3	-3
pair:<c>_at	-31	45	16	-7	-6	-3	-2	-1	-2	-4
pair:<c>_be	1	-4	4		2	-4	-2	-2	-4	-4
pair:<c>_become	-7	-4	-6	22	-7	-5	-5	-4	-4	-14
pair:<c>_business	-36	-6	10	-3	-5	-3	-3	-2	-12	-3
pair:<c>_by	3	1	-6	-4	-10	21	-6	-7	-8	-4
pair:<c>_can	-2	-7	-9	3	11	-11	-3	-2	-4	-2
pair:<c>_capital	-22	20	-13	-5	-7	-7	-5	-3	-8	-6
pair:<c>_chip	-25	6	-4	-4	-13	-6	-6	-4	-7	-4
pair:<c>_chipmaker	-12	-4	-6	-3	-5	-4	-3	-4	-5	-5
pair:<c>_city	-17	-7	-5	-8	-6	-7	-4	-3	10	-4
pair:<c>_cloud	3	-6	-4	-4	-4	-3	-4	31	-4	-4
pair:<c>_come	-3	-15	-3	-4	-12	-4	-3	-3	-6	-3
pair:<c>_company	6	-3	-4	3	-1	-4	-3	-4	-6	-5
pair:<c>_could	-9	-6	-3	-4	-4	-6	-4	-6	-4	-3
pair:<c>_counterpart	-8	-3	-8	18	-3	-3	-2	-2	-3	-4
pair:<c>_delegation	-21	3	-24	-3	-4	-3	-2	-2	-2	-3
pair:<c>_digital	-3	-7	-2		-5	-6	-4	-4	-4	-5
pair:<c>_do	-9	-4	-3	11	-12	-5	-10	-2	31	-3
pair:<c>_engineer	-5	8	-5	-10	-4	-5	-3	10	-3	-2
pair:<c>_envoy	-38	-3	-8	-5	-4	-4	-8	-3	-6	-9
pair:<c>_firm	8	-4	-5	-6	2	12	-1	1		-3
pair:<c>_first	-11	2	-4	-4	13	14	-13	2	-6	-3
pair:<c>_for	-11	6	-4	-2	12	-2	-4	-7	4	-3
pair:<c>_from	-16	38	6	22	-4	-6	-5	-3	-5	-5
pair:<c>_fund	8	-2	-3	-4	-47	-4	-2	-5	-7	-2
pair:<c>_get	-11	-5	-5	-5	-10	-18	-5	-6	-7	-7
pair:<c>_give	-11	-6	-8	35	31	-10	-9	-5	-5	-7
pair:<c>_go	-16	-7	-2	-5	-23	32	-2	-4	-4	-2
pair:<c>_group	2	-4	-3	-4	-6	-4	-3	14	4	-3
pair:<c>_hand	-5	-7	-7	-5	-6	-17	-8	-17	-8	-6
pair:<c>_have	-8	-4		5	-1	-5	2	-2	4	-3
pair:<c>_hope	-5	-4	-59	-11	-3	-5	-5	-3	-4	-5
pair:<c>_host	-2	-19	57	-4	-5	-4	-4	-2	-3	-3
pair:<c>_ict	-13	-18	-3	8	-11	-4	-3	-3	-11	-3
pair:<c>_in	-10	1	-1	-5	5	6		3	-2	-4
pair:<c>_industry	-15	-4	-6	-4	-5	-12	-2	-2	-2	-3
pair:<c>_information	-20	-3	-2	-8	-29	-4	-10	-9	-8	-2
pair:<c>_investment	-24	-5	-2	-2	-5	-2	-2	-2	-1	-1
pair:<c>_investor	-6	-7	-6	-5	27	-10	-6	-3	-3	-3
pair:<c>_it	-3	-3	-5	-4	-5	-10	-8	-2	-12	-2
pair:<c>_keep	-9	-4	-7	-6	-8	-6	-5	-5	-13	-11
pair:<c>_leader	-11	-4	-4	-5	2	-5	-7	-2	-3	-5
pair:<c>_loan	-5	-6	-3	-7	-25	-9	-5	-5	-10	-3
pair:<c>_look	-3	-7	-8	-6	21	-6	-4	-2	-4	-2
pair:<c>_make	22	-3	-3	-4	-5	-8	15	-3	-7	-5
pair:<c>_maker	15	-4	-2	-1	13	-4	-3	-3	-2	-2
pair:<c>_market	37	-7	-3	-5	-20	39	-4	-4	-2	-2
pair:<c>_minister	-22	-9	-6	-4	-4	-6	-6	-5	-6	-5
pair:<c>_must	-10	-5	-2	-6	-4	-3	12	-3	-6	-3
pair:<c>_national	-28	28	-4	4	-5	-4	-10	-2	-13	-3
pair:<c>_need	-19	-5	-6	-4	-42	-4	-3	-9	-5	-4
pair:<c>_official	-19	21	-4	-3	-3	-4	-3	-3	-5	-3
pair:<c>_on	1	27	-6	15		27	-1	-1	-2	-5
pair:<c>_open	-9	-5	-10	-4	-5	1	-6	-3	-9	-3
pair:<c>_operator	-12	-3	-4	22	-22	-23	-4	-3	-12	-3
pair:<c>_opposite	25	-16	-4	-3	-2	-2	-3	-3	-1	-2
pair:<c>_or	-7	-11	-10	-4	-15	-7	-6	-3	-2	-3
pair:<c>_over	-12	-2	-4	-2	26	-6	-2	-2	11	-4
pair:<c>_own	-3		-5	-3	-5	-3	-5	-3	-6	-3
pair:<c>_people	-20	-6	-4	-4	-6	-4	-4	-2	-4	-2
pair:<c>_plant	-2	-2	-3	-2	19	-7	-5	-2	-3	-1
pair:<c>_project	-5	-3	-2	-4	-5	-5	-5	-7	-5	-4
pair:<c>_put	-6	-4	-4	-12	28	-11	-6	-3	-3	-10
pair:<c>_research	13	-7	-2	-30	-3	-9	-5	-1	-9	-1
pair:<c>_rise	-23	-5	-4	-5	-14	-6	-9	-3	-6	-7
pair:<c>_satellite	-10	-6	-5	-4	-5	10	-2	-2	-5	-5
pair:<c>_say	16	-3	-2	-15	-5	-5	-6	-4	-4	-1
pair:<c>_semiconductor	-1	-7	-3	1	-3	-4	-4	-1	-2	-2
pair:<c>_set	-4	-9	-3	-45	-4	39	-28	-3	-4	-3
pair:<c>_share	-15	-5	-3	-6	-15	-7	-3	-2	-7	-3
pair:<c>_shareholder	25	35	-5	-4	60	-3	-2	-3	-1	-4
pair:<c>_side	3	-8	-5	-9	1	-4	-4	-3	-6	-8
pair:<c>_sign	-10	-4	-4	18	-4	-7	-13	-3	-3	-2
pair:<c>_since	-10	31	-3	12	-7	-8	-7	-3	-8	-5
pair:<c>_site	22	-24	-2	-4	-17	-5	-5	-9	-3	-2
pair:<c>_software	23	-7	-6	-6	-8	-9	-6	-4	-7	-3
pair:<c>_soil	-9	-4	-2	-4	-4	-6	-4	-4	-3	-2
pair:<c>_stack	-30		-2	-1	-1	-2	-3	-1	-2	-2
pair:<c>_stand	-3	-23	13	-3	-4	-7	-2	-2	-5	-2
pair:<c>_start-up	22	-5	-5	-4	-6	-4	-2	-4	-15	-4
pair:<c>_state	-6	9	-4	-3	-4	-4	-3	-5	-8	-8
pair:<c>_supplier	20	-20	-4	-3		-7	-5	-3	-8	-4
pair:<c>_support	-16	-6	-3	-5	31	-10	-4	8	-10	-4
pair:<c>_take	-14	-9	1	-3	7	-4	-2	-2	-3	-7
pair:<c>_tech		-5	-11	3	-14	-3	-2	-3	-6	-4
pair:<c>_technology	-5	-5	24	4	-5	-3	-4	-2	-4	-3
pair:<c>_that	-10	6	-4	-11	-3	-4	-2	-3	-3	-3
pair:<c>_the	-3	-3	-3		30	-3	-2	-2	-4	-1
pair:<c>_third	-11	-5	-6	-6	-8	-6	15	-4	-6	-13
pair:<c>_this	-14	57	10	-8	-6	-7	-3	-2	-3	-6
pair:<c>_thru	-14	-3	-4	-4	-16	-3	-7	-5	-5	-22
pair:<c>_to	1	-4	-4	2	3	-5	-1		-4	-3
pair:<c>_together	-8	-4	-6	55	39	-12	-6	-3	-9	-9
pair:<c>_tour	18	-31	-3	-5	-4	-5	-2	-2	-3	-5
pair:<c>_university	-13	-4	-3	2	-7	-7	-2	-2	-2	-4
pair:<c>_want	-11	-4	2	-13	-13	-4	-6	-3	-5	-3
pair:<c>_welcome	-23	-3	-5	-3	-5	-4	16	-7	-8	-4
pair:<c>_which	23	27	-12	-4	-2	-4	-1	-2	-4	-2
pair:<c>_will	5	4	13		7	7	-4	-3	-4	-4
pair:<c>_with	-28	-16	-5	-5	7		-3	-4	-4	-3
pair:<c>_work	-9	-7	-3	-2	-5	-5	-4	-2	-2	-7
pair:<c>_would	17	-5	-8	-6	3	-5	-3	-3	-2	-3
pair:<c>_’s	-6	-4	-4	-5	-5	-4	-8	-4	-6	-4
pair:<f>_!	-4	-3	-4	-5	-18	-7	-4	-4	58	-9
pair:<f>_"	-6	8	-2	-5	-5	-8	-2	-3	-9	-5
pair:<f>_'	-14	-4	-8	-5	-20	-5	-5	8	-6	-17
pair:<f>_'s	-7	-4	-4	-6	-3	6	-5	-1	1	-2
pair:<f>_(	-4	3	4	-4	-16	-7	-5	3	-2	-7
pair:<f>_)	-5	-3	-3	-1	1	6	1	6	-4	-3
pair:<f>_,	4	-3	-1	4	6	-1	-3	5	2	-1
pair:<f>_-	-32	-3	-2	-16	-29	-6	-1	21	-3	-4
pair:<f>_.	-7	-3	-2	-1	8		-4	7		-1
pair:<f>_/	-37	-5	-11	-8	-8	-7	-1	-2	-1	-7
pair:<f>_14	-31	-6	-5	-6	-7	-5	-5	-12	97	-6
pair:<f>_:	9	-3	-3	-6	-6	-7	-5	23	26	-4
pair:<f>_;	20	-1	-3	-5	27	-2	-2	-6	23	-4
pair:<f>_<a>	-22	-5	-2	-5	-5	-8	-7	-8	-16	39
pair:<f>_<c>	-10	-4	-4	-6	35	-5	19	-19	-13	26
pair:<f>_<f>	4	-3	-3	-7	-9	10	7	-9	10	-4
pair:<f>_<p>	-4	-3	-3	8	-4	-6	-2	-3	-5	-11
pair:<f>_?	-15	-5	-5	-7	-5	-8	-8	-5	13	-7
pair:<f>_a	-1	-2	-3	13	-14	-6	-6	-7	4	-6
pair:<f>_about	39	-6	-4	-9	-9	-9	-3	-2	-4	-3
pair:<f>_acquire	-10	-4	-5	-6	39	-9	-5	28	-8	-5
pair:<f>_after	-9	-3	-3	16	14	-6	-9	-6	35	-9
pair:<f>_agree		-4	-3	52	26	-9	-11	-19	-5	-4
pair:<f>_ai	-12	-4	-6	-20	-13	-37	-7	-5	-9	-4
pair:<f>_already	-8	-3	-3	-6	-25	-10	-4	4	-11	-3
pair:<f>_also	-33	-4	-6	-8	50	-12	-47	-5	-16	-18
pair:<f>_among	11	-5	-4	2	-6	21	-5	-5	33	-7
pair:<f>_an	-11	-3	-4	22	-12	-7	-5	48	-12	-6
pair:<f>_and	3	-4	2	14	-3	-4	-3	2	6	-5
pair:<f>_announce	-8	-4	-6	18	59	-2	-6	-5	-9	14
pair:<f>_answer	-15	-2	-3	-5	-11	52	-6	-17	-9	-9
pair:<f>_apply	-11	-3	-3	-4	-13	-4	-4	-19	-14	-3
pair:<f>_approve	-9	-3	-3	-5	-11	-9	-10	-12	-5	-4
pair:<f>_as	-11	-3	-3	9	-6	3	-5	16	-7	23
pair:<f>_ask	-5	-2	-2	-24	-5	-8	-4	-9	-6	-5
pair:<f>_at	25	-3	-1	-4	16	-7	-5	9	11	-3
pair:<f>_be	-3	-3	-3	1	4	1	-4	-1	6	-3
pair:<f>_become	-7	-3	-3	8	4	-6	-13	25	-14	-9
pair:<f>_before	-1	-7	-3	-6	-4	-5	-7	-7	3	-16
pair:<f>_begin	2	-5	-4	-6	-5	54	-7	-3	-8	-7
pair:<f>_behind	66	-6	-13	-5	-11	35	-3	-4	-18	-5
pair:<f>_block	-8	-3	-4	-6	-25	-8	-5	16	25	-4
pair:<f>_board	25	-2	-2	-4	-4	-4	-3	-10	-1	39
pair:<f>_boss	-22	-8	-4	-5	-5	-9	-4	-3	-12	-11
pair:<f>_break	2	-9	-3	-6	-8	35	-12	-26	16	-4
pair:<f>_bring	-14	-4	-4	-5	-10	36	-4	22	31	11
pair:<f>_business	-13	-16	-2	32	-6	-8	-4	-2	-3	-2
pair:<f>_buy	5	-5	-4	-6	42	-8	-5	36	10	-6
pair:<f>_by	-6	-3	-3	22	-9	-6	-7	11	4	-6
pair:<f>_call	-19	-4	-5	-3	-5	24	-6	-6	-10	-2
pair:<f>_can	-14	-5	-4	-5	-9	-13	-6	21	-15	-5
pair:<f>_carry	-14	-2	-3	37	-14	-9	-6	-4	-45	-5
pair:<f>_case	4	-2	-3	7	-6	-3	-3	-4	-30	-3
pair:<f>_charge	-9	-3	-4	-8	-6	-13	-15	-3	-15	-4
pair:<f>_chief	-22	-8	-5	-5	-8	-13	-6	-4	-11	-9
pair:<f>_close	-10	-3	-6	24	32	-8	-4	-7	-16	-7
pair:<f>_cloud	-9	-3	-7	-8	3	19	-11	-3	-8	-3
pair:<f>_come	6	-6	9	16	14	2	-2	3	-6	-6
pair:<f>_commitment	-6	-4	-4	-6	-9	-6	-3	-4	-2	-3
pair:<f>_company	-3	-1	-2	-3	-5	-3	-11	-1	-7	-2
pair:<f>_complete	-10	-3	-3	-5	41	-11	-5	43	-9	-5
pair:<f>_confirm	-3	-4	-3	29	-15	29	-3	-8	2	-10
pair:<f>_contract	-2	-1	-1	-12	-6	-2	-7	-5	7	-5
pair:<f>_could	-1	-3	-3	-13	-6	-12	-4	-7	-22	-5
pair:<f>_count	-7	-3	-4	-6	-12	-5	-4	-13	-19	-5
pair:<f>_customer	-5	-3	-2	20	-35	-15	-4	-8	88	-3
pair:<f>_cut	-5	-3	-4	-5	-8	11	-6	-4	-6	-4
pair:<f>_date	-18	-7	-4	-25	-5	-6	-9	-35	-15	-6
pair:<f>_datum	-10	-3	-2	-4	6	-14	-5	-5	-6	-3
pair:<f>_deal	-19	-2	-3	-31	-5	-5	-3	-10	-19	-6
pair:<f>_decline	-5	-4	-3	-8	-7	-5	-5	-6	-5	-5
pair:<f>_delegation	-29	29	-5	-3	-5	-4	-2	-5	-6	-3
pair:<f>_deny	-10	-3	-5	-4	-26	-6	-3	-9	-8	-6
pair:<f>_digital	38	-6	-3	-11	-6	-4	-1	-1	-2	-3
pair:<f>_discuss	-24	-4	-3	-4	-11	-4	-3	-14	-9	-4
pair:<f>_do	-10	-2	-2	-5	-6	-4	-5	-9	13	-3
pair:<f>_during	-38	-14	-5	-5	-2	-3	-3	-3	-4	-1
pair:<f>_each	-12	-4	-5	-5	-5	-7	-6	58	-15	-4
pair:<f>_earlier	-5	-4	-3	1	4	-8	-4	-2	27	-2
pair:<f>_earn	-10	-3	-3	-34	-40	-5	-5	-6	-11	-4
pair:<f>_employ	-12	-5	-5	-7	-5	-10	-6	-5	-8	-6
pair:<f>_end	-8	-3	-4	27	-6	-4	-3	28	-14	-3
pair:<f>_enter	-19	-3	-4	7	23	19	-3	-9	-8	-4
pair:<f>_exchange	-15	-3	-3	14	-5	-8	-2	-3	-4	-3
pair:<f>_executive	12	-3	-5	-6	-3	-5	-6	-7	-20	-7
pair:<f>_expect	-5	-5	-3	-7	-13	24	-4	-20	-8	-5
pair:<f>_face	-27	-3	-3	-5	-9	-7	-5	-6	77	-13
pair:<f>_fail	-10	-2	-2	-25	-5	-4	-5	-9	33	-5
pair:<f>_fin	-8	-3	-3	-6	-15	-6	-6	-7	64	-10
pair:<f>_find	8	-4	-3	-5	29	-8	-5	-6	1	-4
pair:<f>_first	-7	-3	-4	-11	-13	50	-7	-6	-10	-3
pair:<f>_for	-8	-3	-3	8	12	-5	-6		5	-2
pair:<f>_from	-6	-4	-3	-2	12	3	-5	6	11	-1
pair:<f>_get	4	-5	-3	5	14	13	-5	18	-12	-5
pair:<f>_give	-11	-3	-4	-8	16	-7	-4	-7	-11	-9
pair:<f>_go	1	-7	-5	-3	11	1	5	-16	3	-4
pair:<f>_group	-1	-7	-6	-9	-12	-9	-3	-4	-9	-3
pair:<f>_hand	-9	-4	-6	-13	62	12	-10	-10	-13	-9
pair:<f>_have	-10	-4	-3	4	4	11	-6	1	5	-1
pair:<f>_head	-19	-3	30	-5	-1	-2	-2	-2	-1	-6
pair:<f>_headquarters	29	-7	-4	-2	-5	-7	-3	-2	-3	-5
pair:<f>_hold	17	-7	14	-6	-15	3	-6	-2	-8	-8
pair:<f>_hope	-9	-5	-3	-29	-11	13	-5	-10	-9	-6
pair:<f>_host	-17	-3	-10	-10	-7	-10	-5	-11	-13	-4
pair:<f>_in	9		-3	-1	5		-4	-1	7	2
pair:<f>_ink	-15	-3	-4	11	-4	-6	-6	-5	-5	-3
pair:<f>_intend	-9	-3	-3	-5	39	-8	-4	-6	-6	-6
pair:<f>_invest	-49	-3	-3	-3	45	-3	-2	-3	-6	-2
pair:<f>_its	-10	-3	-4	-6	-6	-10	-6	-11	40	-11
pair:<f>_join	-9	-2	-6	20	-7	-15	-5	-4	-5	-5
pair:<f>_keep	-22	-5	-5	-8	-10	-8	-6	-5	-14	-9
pair:<f>_kind	-14	-4	-3	-3	-6	-15	-4	24	-9	-9
pair:<f>_last	-3	-3	-6	10	27	-9	-3	33	19	-4
pair:<f>_launch	-10	-5	-4	13	-4	49	-6	-8	-7	-4
pair:<f>_lawyer	31	-4	-6	-13	-6	-7	-7	-4	-7	-7
pair:<f>_lead	-3	-4	-5	-4	48	-5	-3	-3	-6	-7
pair:<f>_leave	-12	-11	-4	-5	-15	-15	-5	50	-2	-7
pair:<f>_let	-4	-4	-3	10	45	20	-4	-13	-7	-2
pair:<f>_license	-8	-2	-2	13	9	-7	-4	-12	-10	-3
pair:<f>_lie	-8	-9	-12	-10	-9	-24	-3	-13	-18	-4
pair:<f>_local	-16	-2	-2	-5	-38	-7	-2	-4	4	-6
pair:<f>_lose	-11	2	-3	-4	-5	-6	-7	28	52	-5
pair:<f>_make	8	-4	-3	-10	10	-9	-7	-6		-6
pair:<f>_may	-8	-6	-3	3	-9	-7	6	30	-13	-5
pair:<f>_meet	14	-6	-6	-5	-10	-6	-9	1	-8	-5
pair:<f>_member	-9	-4	-7	-4	19	-6	-7	-2	-4	-3
pair:<f>_might	-8	-3	-4	-3	-15	-5	-4	-4	-9	-4
pair:<f>_mobile	-2	-6	-2	-8	7	41	-3	-1	-8	-2
pair:<f>_must	-7	-3	-3	-11	-9	-7	11	-17	41	-5
pair:<f>_name	-10	-3	-3	-3	-7	19	-3	-11	-9	39
pair:<f>_need	-10	-8	-3	-5	-16	1	-7		3	-5
pair:<f>_network	1	-2	-2	-6	-27	-8	-2	18	39	-3
pair:<f>_nor	-6	-3	-4	-5	-43	-4	-7	-6	-19	-5
pair:<f>_now	-11	-3	-5	-8	18	29	-4	32	-17	-5
pair:<f>_obtain	-9	-3	-3	-6	-8	-6	-4	68	-15	-4
pair:<f>_of	-3	-3	-3	14	-3	-7	-5	12	8	-4
pair:<f>_off	-8	-4	-5	-5	18	-8	-3	-27	75	-5
pair:<f>_offer	-6	-3	-3	-9	-24	24	-5	-14	-6	-4
pair:<f>_on	29	-6	2	7	1	4	-6	-2	-4	-1
pair:<f>_once	-10	-7	-3	-19	-8	-3	-9	24	18	-4
pair:<f>_open	-11	-5	-12	-7	-6	50	-6	-3	-11	-4
pair:<f>_or	-11	-3	-3	-5	-5	-6	-5	-13	-15	-7
pair:<f>_ought	-11	-3	-3	-7	-6	-5	-3	-3	-9	-4
pair:<f>_over	2	-4	-4	2	-5		-6	-7	31	-6
pair:<f>_owe	-11	-3	-4	-5	-16	-5	-5	31	34	-6
pair:<f>_own	-9	-3		-8	1	-7	-8	8	-3	-4
pair:<f>_parent	-9	-5	-6	-7	-27	-7	-5	-6	-11	-4
pair:<f>_part	-4	-2	-3	10	-9	-8	35	-8	7	-2
pair:<f>_partner	-28	-8	-3	45	-9	-6	-3	-3	-7	-2
pair:<f>_pay	1	-3	-3	-6	-14	-5	-6	20	-12	-3
pair:<f>_permission	-8	-2	-3	-7	-4	-4	-4	50	-15	-3
pair:<f>_pick	-11	-3	-4	16	-15	-8	-3	-7	-11	12
pair:<f>_plan	-6	-4	-3	2	19	15	-14	7	-3	-2
pair:<f>_platform	-5	-2	-2	-4	-3	-2	-15	-2	28	-2
pair:<f>_pledge	-5	-2	-3	-5	56	-9	-2	-9	-23	-5
pair:<f>_product	-10	-2	-3	-2	-10	-5	-5	-3	-3	-7
pair:<f>_promise	18	-5	-6	-11	-8	-7	-5	-4	-6	-5
pair:<f>_put	-9	-5	-4	15	4	32	-7	-5	-6	8
pair:<f>_raise	-5	-2	-3	-10	-1	-8	-7	9	-11	-3
pair:<f>_receive	-14	-3	-3		31	-7	-7	12	-17	-4
pair:<f>_release	-9	-6	-16	-5	30	38	-18	-7	-6	-4
pair:<f>_representative	24	-3	-3	-6	-3	-6	-3	-3	-6	-3
pair:<f>_review	-19	-3	-5	-7	-20	-25	-3	-5	41	-3
pair:<f>_rival	-5	-2	-3	-7	-23	-5	-3	-25	16	-3
pair:<f>_roll	-14	-5	-4	-5	-9	93	-8	-4	-9	-5
pair:<f>_run	-9	-3	17	-8	-10	-23	-4	-3	-9	-4
pair:<f>_satellite	-4	-2	-2	-8	-13	44	-4	-27	1	-4
pair:<f>_say	-15	-6	-4	3	-2	7	-2	-6	-10	3
pair:<f>_seal	-9	-3	-6	17	-8	-21	-4	-4	-6	-4
pair:<f>_second	-12	-2	-3	-4	-9	-17	19	-24	-16	-4
pair:<f>_secure	-8	-3	-4	-5	22	-4	-3	45	-8	-4
pair:<f>_see	-10	-4	-4	-13	-8	-5	-4	21	-8	11
pair:<f>_sell	-5	-2	-3	-8	56	-5	-4	-3	-7	-5
pair:<f>_send	27	-4	-3	-6	-6	11	-8	11	-5	-4
pair:<f>_service	-9	-2	-3	14	-5	25	-4		-9	-2
pair:<f>_set	-17	28	-5	12	39	7	-6	-3	-6	-3
pair:<f>_settle	-14	-2	-3	25	-19	-3	-3	-8	41	-4
pair:<f>_share	-12	-3		-5	-13	-7	-8	-4	-6	-5
pair:<f>_show	-16	-6	22	-4	-7	-7	-6	-10	-8	16
pair:<f>_sign		-3	-4	38	-6	-7	-7	-7	-4	-5
pair:<f>_since	-12	-4	-4	-9	37	-7	-3	-6	-11	-12
pair:<f>_sit	43	-3	-4	-5	-3	-4	-8	-3	-5	-7
pair:<f>_spend	31	-6	-5	-3	28	-9	-3	-6	-12	-11
pair:<f>_stand	-4	-6	-7	-6	-3	-8	-5	-3	5	-8
pair:<f>_start	-29	-4	-4	-7	-11	84	-6	-5	-8	-6
pair:<f>_stay	-28	-10	-2	-4	-7	-8	-2	39	-8	-4
pair:<f>_still	-6	-3	-4	-4	-18	-5	-5	-38	1	-4
pair:<f>_subsidiary	3	-3	-3	-5	16	11	-2	-7	1	23
pair:<f>_supply	-14	-4	-4	-16	-15	-8	-5	-13	-9	-5
pair:<f>_switch	-7	-7	-4	-9	-9	35	-5	-5	18	-3
pair:<f>_take	-1	-2	13		9	-5	-3	1	-16	-5
pair:<f>_talk	1	-5	-7	-5	-4	-4	-5	-6	-7	-5
pair:<f>_team	51	-4	-3	-5	-9	-4	-2	2	-4	-3
pair:<f>_tell	-2	-16	-7	-2	51	40	-14	-2	-4	-2
pair:<f>_terminal	-7	-6	-7	-4	22	-6	-4	-7	10	-5
pair:<f>_that	-9	1	-3		38	-4	-3	-8	-8	2
pair:<f>_the	-9	-3	7	5	-14	-7	-6	10	15	-3
pair:<f>_there	-22	-4	-3	-7	25	-6	-2	-5	-9	-6
pair:<f>_to	-5	-3	-3	8	4	-3	-2	12	3	-1
pair:<f>_together	-12	-3	-5	-22	-7	-8	-5	-7	-14	-5
pair:<f>_tower	13	-3	-3	-7	-5	-5	-6	-4	-12	-4
pair:<f>_two	-8	-4	-3	-16	45	-15	-3	-8	-15	-4
pair:<f>_under	-14	-3	-3	34	-9	-10	-9	-4	-22	-8
pair:<f>_unit	-10	-4	-4	-6	-13	-9	-4	-6	47	24
pair:<f>_until	-9	-1	-2	21	-12	-7	-5	-2	9	-4
pair:<f>_unveil	-7	-8	-14	-9	-9	74	-24	-3	-4	-5
pair:<f>_up	-3	-2	-3	-11	29	-6	-7	-15	-21	-3
pair:<f>_use	-6	-4	-9	-6	-3	-5	-9	30	6	-3
pair:<f>_want	12	-3	-2	-2	9	26	-3	22	-7	-2
pair:<f>_when	-14	-3	-4	5	4	-15	-4	11	-5	-5
pair:<f>_which	-5	-2	-1	-9	-8	28	-11	-6	-28	-5
pair:<f>_will	-7	-4	-3	10	10	1	-5	-3	-3	-4
pair:<f>_win	-5	-3	-3	29	-12	-5	-5	35	-15	-4
pair:<f>_with	-9	-3	-3	12	19	-5	-5	-3	4	-6
pair:<f>_withdraw	-7	-2	-2	5	30	-3	-9	-19	-12	-3
pair:<f>_without	-7	-3	-5	-6	-9	-4	-4	-6	48	-6
pair:<f>_work	-22	-5	-4	-6	-9	-7	-3	-3	-5	-3
pair:<f>_would	-13	-3	-3	-6	9	-4	-4	-6	-3	-6
pair:<f>_write	-14	-3	-6	-6	29	-6	-6	-6	-19	-4
pair:<f>_yesterday	28	-3	-3	9	5	-6	-6	-6	-7	30
pair:<f>_–	-11	-4	-5	-8	-12	-6	-5	103	-7	-5
pair:<f>_—	28	-5	-10	-7	34	-6	-3	-3	-4	-6
pair:<f>_’	-9	-3	-4	-4	-9	-6	-4	49	-12	-4
pair:<f>_’s	1	-1	-3	-4	-4	-6	-5	-7	-12	
pair:<o>_'s	-1	8	9		-6	2	1	-2	-4	-7
pair:<o>_(	8	19	-4	-4	-2	-1	-1	-1	-9	-4
pair:<o>_)	9		-1	10	7		-6	2	7	-3
pair:<o>_,	-1	-6	8	-2	1	-3	-2	-3	-1	-3
pair:<o>_.	2	-1	14	1	3	-1	-3	-3	-5	6
pair:<o>_<p>	-56	-4	-4	-5	-4	-7	-3	-2	-6	43
pair:<o>_and	-5	-2		18	1	6	-5	-3	-5	-6
pair:<o>_annual	-24	-8	45	-5	-5	-4	-3	-2	-4	-4
pair:<o>_approve	-6	-2	-3	-4	19	-5	-7	-8	-3	-2
pair:<o>_at	-25	-4	-5	-10	15	-4	-5	-3	-7	-2
pair:<o>_be	-13	9	4	7	6	-5	-5	-3	2	-2
pair:<o>_board	-1	-5	-7	-10	18	-6	-3	-3	-6	18
pair:<o>_bring	-11	-6	41	-6	-4	-13	-5	-3	-5	-5
pair:<o>_call	-18	-2	-3	-7	-13	-4	16	-5	-9	-8
pair:<o>_country	-1	-8	-4	-15	-6	-7	-6	-2	-3	-2
pair:<o>_expect	-18	-4	41	-9	-9	-12	-5	-3	-11	-4
pair:<o>_find	-4	-6	-7	-4	-12	-12	-8	-5	-10	-6
pair:<o>_for	-8	-4	-2	4	19	-10	-4	-4	-7	11
pair:<o>_give	22	-3	-12	-9	27	-10	-3	-4	-7	38
pair:<o>_have	-6	-5	21	2		-2	-7	-4	-6	10
pair:<o>_hold	-21	-8	80	-6	-5	-7	-7	-3	-4	-5
pair:<o>_in	-13	3	8		-7	4	-4	4	-5	18
pair:<o>_leader	2	-6	43	-4	-5	-5	-9	-1	-4	-10
pair:<o>_lend	-11	-4	-4	-7	47	-5	-4	-3	-9	-6
pair:<o>_member	-3	-3	-24	-3	-2	25	-2	-1	-2	-1
pair:<o>_on	9	8	4	3	7	-1	-5	-3	-6	-7
pair:<o>_open	-6	-6	26	-8	-6	-7	-4	-2	-7	-8
pair:<o>_put	-12	-3	-5	15	-5	-9	-13	-3	-5	-17
pair:<o>_run	-9	-5	6	-11	-13	33	-4	-3	-3	-5
pair:<o>_say	-10	-4	-6	-6	-4	-8	-3	-3	-9	-14
pair:<o>_sign	-6	-5	-4	14	8	-13	-6	-2	-4	-3
pair:<o>_think	-10	-3	-4	-6	-6	-5	-11	-2	-16	-3
pair:<o>_to	-3	11	30	-2	4	-10	-5	-3	-6	11
pair:<o>_under	13	-7	-5	4	36	33	-4	-2	-3	-2
pair:<o>_will	-9	-5	-1	9	1	-10	-7	-3	-1	-3
pair:<o>_would	-10	-6	6	-3	-13	-7	-4	-4	-7	-4
pair:<p>_"	-18	-5	-3	-4	-5	35	-5	-4	30	-7
pair:<p>_'s	-7	-1	-2	-4	-4	-5	-1	1	-5	-6
pair:<p>_(	9	-5	-4	-4	-3	-4	-4		-4	11
pair:<p>_)	1	-5	-4	-5	-5	-6	-1	-2	-7	13
pair:<p>_,	13		-1	-2	-2	-3	-3	-3	-1	3
pair:<p>_-	-7	-6	-4	-4	-12	-33	-15	-4	-9	-8
pair:<p>_.	8	-5		-1	-4	-2	-4	-3	-4	5
pair:<p>_/	-28	-5	-4	-6	-5	-7	-3	-4	-8	-8
pair:<p>_:	-2	-4	-3	-9	30	-14	-7	-5	-11	-7
pair:<p>_;	9	4	-6	-4	-2	-5	-3	-3	6	-11
pair:<p>_<a>	15	-5	-6	-4	-10	-12	-3	-3	-8	-4
pair:<p>_<c>	12	-1	3	7	6	-7	-2	-4	-2	-4
pair:<p>_<p>	34	3	-7	1	-5	-5	-3	6	-4	-3
pair:<p>_a	11	-13	-5	-4	-5	-8		-3	-6	-10
pair:<p>_about	48	-7	-5	-4	-4	-5	-5	-2	-4	-5
pair:<p>_accept	-3	-5	-5	-6	-6	-6	-5	-3	-8	50
pair:<p>_accompany	21	-32	-11	-1	-1	-1	-2	-1	-1	-2
pair:<p>_add	-11	-1	-4	-3	-6	2	-8	-5	-6	-4
pair:<p>_address	-34	-4	32	-4	-3	1	-5	-3	-4	-6
pair:<p>_affirm	-9	-5	-5	-4	-7	-5	-3	-2	-4	-4
pair:<p>_after	36	-4	-4	-7	-6	67	-6	-5	-16	-35
pair:<p>_again	-60	-4	-3	-3	-3	-4	-7	-3	-6	-11
pair:<p>_agree	29	-5	-7	-17	-5	-6		-3	-5	7
pair:<p>_also	13	4	3			-6		-2	-4	1
pair:<p>_an	33	-16	-3	-3	-5	-4	-3	-2	-8	-4
pair:<p>_and	31	-5	1	4	-3	-2	-5	-3	-4	-4
pair:<p>_announce	-8	-4	-2	4	27	13	15		5	1
pair:<p>_answer	-4	-4	-3	-3	-5	-9	-5	-5	7	-12
pair:<p>_appear	33	-5	22	-11	-3	-8	-10	-3	14	-7
pair:<p>_approve	-15	-5	-4	-2	-2	-10	61	-6	-9	-2
pair:<p>_argue	-32	-4	27	-4	-6	-4	-8	-3		-9
pair:<p>_around	6	-8	-9	-4	-4	-5	-3	-2	-5	-5
pair:<p>_arrive	-16	45	-6	-4	-4	-8	-5	-3	-5	-14
pair:<p>_as	-15	-5	-3	-4	-5	1	-5	-5	-3	57
pair:<p>_ask	10	-4	-3	-5	-6	-5	-7	-3	3	-3
pair:<p>_assume	-12	-4	-6	-4	-3	-6	-9	-5	-15	62
pair:<p>_assure	5	-5	-3	-4	-5	-5	-5	-3	-7	-7
pair:<p>_at	14	-6	-3	2	-1	-1	-1	-3	-5	9
pair:<p>_attend	1	-4	2	1	-3	13	-3	-6	-5	-6
pair:<p>_back		5	-6	-3	13	-13	8	-3	-5	-10
pair:<p>_bade	13	-12	-4	-5	-3	-3	-3	-2	-4	30
pair:<p>_be	2	11	-2	-4	-4	-5	-4	-3	-2	11
pair:<p>_become	-12	-5	-4	-7	-6	-7	1	-4	-10	80
pair:<p>_before	-15	-7	-3	-4	-3	-4	-5	-3	-7	-17
pair:<p>_begin	-10	45	-7	-3	-3	-15	-6	-2	-5	-4
pair:<p>_being	30	-3	-3	4	-5	-7	34	-3	-17	-14
pair:<p>_believe	-17	-6	-4	9	-4	-8	-3	-4	-7	-8
pair:<p>_break	16	9	-6	-5	-5	24	-6	-3	-10	5
pair:<p>_brief	42	-5	-5	-5	-4	13	23	-2	-6	-10
pair:<p>_bring	30	-2	-7	-6	-5	-8	-8	-3	-5	-8
pair:<p>_build	-11	-4	-3	-9	23	-12	-3	-5	-6	-7
pair:<p>_by	12	-1	-6	-5	-5	-5	-1	-4	6	9
pair:<p>_cabinet	19	-6	-3	23	-3	-7	-6	-2	-3	-60
pair:<p>_call	-13	4	-5	-4	-5	-4		-2	-5	-5
pair:<p>_cannot	-10	-6	-4	-3	-3	-4	-10	-3	22	-20
pair:<p>_chair	-11	-7	27	-5	-4	-7	8	-3	-4	-15
pair:<p>_cite	-11	-6	-5	-7	-4	-10	-4	-4	-11	-6
pair:<p>_come	25	3	-5	-4	-5	-9	-4	2	-6	-1
pair:<p>_comment	-15	-5	-6	-5	-4	-7	-9	-4	-6	-6
pair:<p>_company	-35	-4	-4	2	-5	13	-3	-2	-4	-10
pair:<p>_compare	72	-22	-5	-6	-4	-19	-5	-14	-4	-4
pair:<p>_concede	-18	-5	-4	-3	-7	-7	-4	-9	-8	-6
pair:<p>_conclude	-1	29	-12	-7	-2	-2	-2	-1	-2	-3
pair:<p>_confer	19	-5	-6	-4	-5	-5	-4	-4	-6	-6
pair:<p>_confirm	-13	-3	-5	14	11	-9	-6	15	-8	-21
pair:<p>_congratulate	-33	-4	-5	-5	-5	-7	-5	-4	-8	-21
pair:<p>_could	-36	5	-4	-5	9	-4	-5	-3	-7	-11
pair:<p>_counterpart	-5	-7	-3	-4	-3	-3	-3	-3	-11	-7
pair:<p>_country	-46	-4	-4	9	-4	-3	-7	-2	-3	-6
pair:<p>_customer	-47	-4	-4	-4	-3	-4	-3	-2	-5	-7
pair:<p>_cut	-10	18	19	-6	11	30	-7	-3	-6	-6
pair:<p>_de	4	-2	-14	-7	-4	-2	-2	26	-3	-4
pair:<p>_deal	57	-6	-5	-17	-3	-5	-5	-3	-4	-2
pair:<p>_decline	-24	-4	-4	-4	-4	-5	-6	-4	-4	34
pair:<p>_delegation	15		-3	1	-1	-1	-1	-1	-3	-3
pair:<p>_deliver	-19	-4	41	-5	-4	-9	-5	-3	-3	-4
pair:<p>_deny	-29	-7	-5	-10	-3	-5	-6	-4	-3	-12
pair:<p>_describe	-19	-5	-4	-4	-4	5	-5	-3	-5	-7
pair:<p>_desk	-36	-8	-5	-4	-5	-11	-7	-3	-9	-15
pair:<p>_din	41	-5	-4	-5	-4	-4	-5	-3	-8	-12
pair:<p>_direct	-17	-7	-7	-4	-4	-10	-7	-10	-17	-13
pair:<p>_disclose	-11	-3	-2	-3	-56	-5	28	-3	-17	-12
pair:<p>_discuss	71	-5	-4	-4	-6	-6	-6	-3	-5	-6
pair:<p>_dismiss	-19	-5	-4	-4	-3	-5	-13	-3	-10	39
pair:<p>_do	13	-11	-6	-5	-1	-4	-6	-3	-5	-6
pair:<p>_draw	-11	-3	26	-4	-6	38	-2	-3	-9	-5
pair:<p>_drop	30	67	-8	-5	-5	-9	-6	-4	-8	-11
pair:<p>_during	45	-28	-3	-4	-4	-4	-3	-4	-6	-7
pair:<p>_emphasize	-8	-4	-4	-3	-4	-16	-8	-3	-3	-4
pair:<p>_encourage	-19	-4	-2	-8	-8	-4	-2	-4	-7	-4
pair:<p>_end	44	-7	-10	-5	-5	-12	-8	-4	-15	-7
pair:<p>_engage	86	-4	-6	-9	-4	-4	-4	-3	-8	-7
pair:<p>_exchange	16	-7	-4	25	-3	-5	-5	-2	-2	-3
pair:<p>_expect	15	-7	-3	-5	14	11	-5	-5	-10	-8
pair:<p>_explain	-22	-4	-2	-4	-4	-4	-4	-4	-8	10
pair:<p>_express	-17	-5	-10	-6	8	-6	-4	-3	-5	-5
pair:<p>_face	52	-7	-6	-6	-7	-9	-7	-4	-13	-9
pair:<p>_fall	26	-4	-3	-3	-4	-5	-3	-3	-9	-21
pair:<p>_file	-17	-3	-2	-4	-2	-3	-2	50	44	-11
pair:<p>_find	30	-5	-3	-7	-5	-6	-11	-2	-10	-7
pair:<p>_first	38	-5	-4	-4	-3	-10	-8	-2	-3	-10
pair:<p>_fly	-7	63	-6	-5	-3	-2	-4	-3	-5	-6
pair:<p>_follow	22	67	-5	-7	-8	-22	-6	-4	-5	29
pair:<p>_for	8	1	-4	9	-1	-5	-5	-2	8	2
pair:<p>_found	-23	-4	-4	-4	-6	-8	-3	-4	-14	-5
pair:<p>_from	-1	-7	12	-8	-11	-8	-6	-3	-2	88
pair:<p>_gather	6	-6	-8	-2	-1	-4	-3	-2	-4	-9
pair:<p>_gazette	18	-7	-5	-4	-4	-8	88	-9	-6	-8
pair:<p>_get	2	58	-7	-5	-7	14	-5	-3	-4	-6
pair:<p>_give	-4	-3	21	-4	-2	-5	2	-3	-4	2
pair:<p>_go	6	18	-1	-6	-4	-8	-5		-4	5
pair:<p>_government	-21	-5	-3	-3	61	-7	-7	-2	-3	-5
pair:<p>_grace	-16	-9	89	-8	-4	-10	-7	-4	-5	-13
pair:<p>_grant	27	-4	-5	-3	-9	-2	-2	-5	-2	-8
pair:<p>_group	-4	-17	-2	-4	3	-3	-2	-2	-2	-6
pair:<p>_guest	18	-7	-6	-3	-2	-3	-2	22	-3	-10
pair:<p>_guide	88	-23	-6	-5	-3	-8	-6	-2	-4	-18
pair:<p>_hand	-29	-5	15	-9	-9	-5	-6	6	-4	41
pair:<p>_have	13	7	-2	-5	-4	-4	-3	-2	-1	8
pair:<p>_head	-12	15	-5	-5	-5	-5	-5	-5	-6	43
pair:<p>_hear	28	-5	12	-3	5	-4	-4	-3	-8	-5
pair:<p>_here	75	-8	-4	-3	-6	-15	-3	-5	-3	-10
pair:<p>_hold	22	-6	-6	-5	-4	-4	-4	-3	-4	-5
pair:<p>_hope	-26	1	-4	-10	-2	-13	-2	-1	-2	-4
pair:<p>_host	31	-3	-9	-4	-6	-4	-3	-3	-3	-4
pair:<p>_how	42	37	-2	-22	-3	-5	-4	-2	-4	-6
pair:<p>_huddle	48	-3	-4	-5	-3	-5	-4	-3	-7	-6
pair:<p>_in	24		-4	-1	1	-3	-3	-3	-6	2
pair:<p>_inaugurate	-12	-14	45	-4	-4	31	-5	-3	-5	-5
pair:<p>_indicate	-25	-4	-1	-3	-1	-2	2	-1	-4	-9
pair:<p>_informed	-24	-4	-5	-8	-4	-5	-3	-4	-3	-3
pair:<p>_insist	-7	-5	-3	-2	-6	-4	-5	-3	-8	-6
pair:<p>_inspect	-2	88	-5	-4	-5	-12	-6	-3	-4	-6
pair:<p>_introduce	18	-7	-8	-3	-4	-12	10	-2	-5	14
pair:<p>_invite	-24	-6	-9	-9	-8	-6	-4	-10	-4	-3
pair:<p>_issue	-12	-3	-3	-4	-2	-5	9	-5	-19	39
pair:<p>_it	-36	33	23	-8	-5	-7	-9	16	-6	-7
pair:<p>_join	-18	-6	29	-11	-7	6	22	-3	-7	6
pair:<p>_keep	-32	-4	-6	-4	-7	-8	-4	-3	-5	32
pair:<p>_know	-14	-5	-4	-6	-33	-4	-6	-3	-5	-6
pair:<p>_land	-19	119	-7	-7	-5	-9	-6	-4	-9	-13
pair:<p>_last	8	-6	-5	-4	-3	-3	-4	-2	-10	31
pair:<p>_late	-6	-6	-3	-2	-2	-2	-7	-3	-3	-28
pair:<p>_later	10	-3	-5	5	-11	-15	-4	-3	-4	-6
pair:<p>_lay	-1	-4	-4	-6	-5	33	47	-4	-8	-5
pair:<p>_lead	2	20	-6	-4	-7	-7	-4	-3	-3	-10
pair:<p>_learn	25	-7	-6	-5	-5	-5	-6	-4	-7	44
pair:<p>_leave	-17	27	-2	-2	-4	-4	-4	-3	-5	-4
pair:<p>_let	-33	34	26	-3	-10	-10	-4	-5	33	42
pair:<p>_like	-16	49	-3	-5	-3	-6	-3	-3	-5	-7
pair:<p>_list	-16	58	-5	-6	-4	-6	-4	-4	-14	-12
pair:<p>_listen	47	-5	-3	-7	-8	-10	-5	-4	-9	-12
pair:<p>_look	-29	27	-3	12	-5	1	-4	-2	-6	-7
pair:<p>_maj	6	-2	-3	-2	-3	-3	-12	-2	20	-9
pair:<p>_make	4	17	-4	-5	-5	-8	2	-5	-1	1
pair:<p>_may	1	-3	-2	-6	-4	-2	32	-12	-9	5
pair:<p>_mean	-10	36	-4	-5	-4	-7	-10	-3	-4	-11
pair:<p>_meet	47	-5	-7	-4	-2	-6	-3	-2	-5	-7
pair:<p>_mention	-20	-5	-5	-5	7	-4	-5	-10	12	-8
pair:<p>_might	30	-3	-2	-1	-5	-2	-2	-1	-1	-2
pair:<p>_ministry	-29	-4	24	7	-2	-4	7	-1	-2	-10
pair:<p>_money	-7	-2	-2	-2	-5	-1	-3	17	-3	-9
pair:<p>_move	-12	-6	-4	11	-6	-10	-7	-5	36	54
pair:<p>_name	-32	-5	-4	31	-5	-5	-3	-3	-4	1
pair:<p>_need		-2	-2	-3	-2	-4	-6	-3	-3	-6
pair:<p>_note	-13	-5	-3	-6	-6	-2	2	-4	-7	-5
pair:<p>_now	-32	-3	-6	-4	-4	-8	-6	-3	-10	38
pair:<p>_of		-3	3	3	-4	-4	-5	-3	-1	18
pair:<p>_offer	-2	-4	-9	-5	-5	-27	-3	-14	-4	-4
pair:<p>_office	12	-5	-3	-3	-3	5	-2	-2	9	-8
pair:<p>_official	20	29	-3	-3	-3	-3	-2	-13	-4	-3
pair:<p>_on	29	3	-4	-2	-5	-1	6	-2	-3	2
pair:<p>_open	-4	-5	31	-6	-5	6	-6	-3	-8	-5
pair:<p>_opinion	4	-16	-3	-3	-3	-4	-7	-3	-6	-4
pair:<p>_order	-35	-1	-2	-9	-2	-7	5	-3	17	-4
pair:<p>_over	60	-4	-7	-3	-4	-4	-5	-3	-17	-7
pair:<p>_own	-22	-4	-3	2	-7	-4	14	-3	-4	6
pair:<p>_part	-19	-4	-3	-3	-4		-3	-2	-6	20
pair:<p>_pay	21	29	-4	-3	-4	-5	-3	-2	-5	-7
pair:<p>_pick	-25	-4	-3	-6	-10	-7	-4	-4	38	17
pair:<p>_place	-30	-4	-6	-5	-2	-2	-3	-2	-3	28
pair:<p>_plan	49	-7	-14	-4	-3	-2	-4	-2	-2	-5
pair:<p>_play	59	-8	-11	-5	-3	-4	-2	-4	-3	-5
pair:<p>_point	-19	-6	-7	-4	-5	-6	-7	-3	-6	-6
pair:<p>_post	-11	-4	-4	-7	-4	-4	-4	-3	-8	1
pair:<p>_praise	7	-7	-5	-6	-6	-9	-5	-4	-7	-8
pair:<p>_predecessor	-17	-6	-3	-3	-4	-5	-7	-3	-8	80
pair:<p>_present	-5	-7	-4	-6	-5	-7	17	-3	-5	20
pair:<p>_preside	-36	-5	35	-1	22	21	21	-3	-8	-18
pair:<p>_promise	-12	-7	9	-3	23	3	-7	-3	-5	-6
pair:<p>_put	23	-8	-3	-6	6	-6	23	-3	-1	-13
pair:<p>_quip	-16	-7	-5	-10	-4	-7	-7	-3	-5	-6
pair:<p>_rate	-6	-10	16	-2	-5	-5	-12	-2	-3	-4
pair:<p>_recall	-16	-1	-8	-3	3	2	6	-5	-10	-8
pair:<p>_receive	26	-4	-4	3	-5	-4	-3	-4	-5	-8
pair:<p>_refer	-26	-4	-5	-5	-4	-4	-5	-3	-10	-8
pair:<p>_remark	-8	-3	17	-8	-2	2	-5	-5	-6	-5
pair:<p>_remind	-30	-4	-7	-3	-3	-5	-17	29	-11	-6
pair:<p>_replace	-22	-5	-4	-5	-5	-7	-5	-3	-9	61
pair:<p>_reply	-12	-9	-4	-4	-6	-5	-6	-9	-7	-7
pair:<p>_report	-19	-5	-4	-4	-4	-4	-4	-3	-5	-11
pair:<p>_represent	23	-6	42	-6	-4	23	-7	-3	-7	-19
pair:<p>_resign	-11	-7	-6	-5	-7	-6	-9	-5	-10	100
pair:<p>_return	-15	33	-4	-3	-3	-4	-3	-3	-5	17
pair:<p>_review	66	-5	-4	1	-1	-5	-4	-3	-3	-3
pair:<p>_run	-14	-6	-8	-6	-3	-5	-3	-2	-5	-13
pair:<p>_say	-13	-4	-4	-6		1	-1		-5	-4
pair:<p>_see	25	-11	-4	-9	-4	-5	5	-4	-5	-6
pair:<p>_sell	-17	-7	-4	-4	-11	-6	-4	-4	-15	-14
pair:<p>_serve	-19	-5	-6	-5	-6	-6	-4	-4	-13	-29
pair:<p>_set	-17	48	-5	10	-5	34	-8	-3	-3	-8
pair:<p>_share	-33	-4	52	-3	-6	-5	-3	-2	-6	-6
pair:<p>_should	9	-3	-3	-3	-22	-3	-2	-2	-4	-32
pair:<p>_show	35	-5	-9	-4	-4	-5	-4	-2	-8	3
pair:<p>_side	5	-5	-3	-4	-2	-2	-3	-4	-4	-14
pair:<p>_sign	-15	-4	-4	3	-5	-5	8	-3	-6	5
pair:<p>_signature	-33	-3	-3	68	-4	-4	-5	-3	-4	-10
pair:<p>_since	4	-6	-3	-15	-2	-7	24	-3	-5	55
pair:<p>_sit	12	-1	4	-6	-3	-5	-3	-5	-3	-5
pair:<p>_speak	-4	-4	9	-4	-4	-8	1	-3	-5	-5
pair:<p>_speech	-19	-3	-4	-2	-6	-1	-2	-1	-1	-14
pair:<p>_spend	12	50	-8	-5	-8	-8	-5	-6	-4	-9
pair:<p>_stand	-25	13	-7	44	-7	12	-3	-2	-6	-2
pair:<p>_start	-22	-6	-6	-5	-5	-34	-9	-3	-5	45
pair:<p>_state	-4	-6	-5	-6	-4	-6	1	-5	-4	-7
pair:<p>_step	-35	-3	-4	-3	-7	-5	-3	-3	-6	52
pair:<p>_stop	-5	18	-2	-1	-2	-4	-3	-1	-7	-4
pair:<p>_stress	-8	-6	-5	2	-6	12	-5	-8	-5	-5
pair:<p>_study	-16	-5	-3	-7	-5	-6	-9	-5	-10	-9
pair:<p>_succeed	-18	-6	-5	-4	20	-5	-3	-3	-6	32
pair:<p>_suggest	20	-2	-5	-6	-2	-5	-1	-1	-2	-13
pair:<p>_summon	74	-3	-5	-4	-3	-5	-4	-3	-16	-7
pair:<p>_swear	15	-5	-5	-3	-4	-4	-5	-3	-10	-12
pair:<p>_table	12	-6	-3	-4	-2	-2	24	-1	-6	-3
pair:<p>_take	-6	2	12	3	-4	-4	-5	-2	-3	5
pair:<p>_talk	24	-5	7	-6	-3	-5	-4	-2	-3	-3
pair:<p>_team	-4	-7	-5	-9	-3	-3	-3	-3	-3	-11
pair:<p>_tell	-6	-3	1	-3	4	-2	-1	-2	-5	-7
pair:<p>_term	-5	-6	-5	-6	-3	-14	-5	-3	-4	-49
pair:<p>_thank	-8	2	-5	9	8	-5	-4	-3	-5	
pair:<p>_that	26	-4	1	-3	-3	-2	2	-8	-2	1
pair:<p>_the	26	-12	11	13	14	-5	-4	-3	-5	1
pair:<p>_then	58	-4	-2	-3	-4	-4	-8	-2	-5	-11
pair:<p>_think	-21	5	-4	-3	-4	-4	-5	-4	-6	-10
pair:<p>_this	-17	-3	-3	-2	-4	-11	19	-1	-3	-3
pair:<p>_throw	48	-11	13	-11	-4	-11	-6	-1	-6	-4
pair:<p>_thru	60	-7	-3	-3	-5	-9	-3	-2	-3	-27
pair:<p>_to	-2	13	2	-4	-4	-6	-5	-3	-2	11
pair:<p>_together	33	-6	-8	-5	-3	11	-3	-2	-4	-7
pair:<p>_touch	21	12	-3	-3	-3	-4	-5	-12	-10	-4
pair:<p>_tour	-4	16	-5	-4	-3	-7	-3	-2	-4	13
pair:<p>_travel	5	50	-11	-5	-4	-7	-5	-4	-6	-7
pair:<p>_turn	47	19	-4	-5	-4	-12	-4	-4	-6	-12
pair:<p>_two	-33	-14	-16	21	-8	-5	-3	-4	-2	-10
pair:<p>_underline	-11	-8	-14	-8	-7	-3	-5	-2	-4	-5
pair:<p>_underscore	-7	-3	-3	-6	-5	-3	-10	-9	-6	-5
pair:<p>_until	-40	-7	-4	-3	-4	-4	-2	-3	-4	-25
pair:<p>_urge	-15	-5	-5	-7	-4	-6	-6	-4	-8	-6
pair:<p>_use	13	-7	3	19	-5	-9	-5	-5	-7	-5
pair:<p>_veto	-7	-4	-5	-4	-4	-6	66	-5	-7	-5
pair:<p>_view	-43	-3	-3	-3	-4	-5	-7	-2	-4	-8
pair:<p>_visit	-14	32	-3	-3	-3	-5	-2	-2	-4	-7
pair:<p>_voice	-17	-3	-4	-3	-6	-12	-1	-2	-4	-3
pair:<p>_vote	-20	-5	-5	-6	-6	-5	-13	-4	-11	-17
pair:<p>_walk	62	-7	-3	-3	-9	-13	-6	-3	-6	-5
pair:<p>_want	-17	-5	-3	-4	-5	-6	-6	5	-6	-6
pair:<p>_warn	-14	-4	-4	-4	-4	-6	-16	-3	-19	-8
pair:<p>_way	3	40	-14	-3	-2	-4	-4	-2	-7	-10
pair:<p>_wear	-12	-10	-19	-4	-7	-6	-6	-3	-12	-8
pair:<p>_welcome	17	-6	-4	-4	8	-4	-4	-3	-6	-4
pair:<p>_when	20	-4	-5	8	-5	18	-5	32	-5	-21
pair:<p>_who	-16	-3	-5	16	-4	-4	-4	-3	-7	7
pair:<p>_will	-5	22	8		-3	-2	-4	-3	-5	7
pair:<p>_wish	14	-5	-3	-6	-4	-5	-5	-3	-8	-6
pair:<p>_with	42		-6	-4	-4	-6	-4	-3	-5	2
pair:<p>_witness	-13	-4	31	34	-4	-9	-6	-3	-4	-4
pair:<p>_word	-9	-4	-3	-9	-6	-3	-2	-2	-3	-8
pair:<p>_work	14	-10	-9	-2	-5	-8	-5	-3	-5	-11
pair:<p>_would	-27	6	-6	-3	-4	-4	-1	-3	6	
pair:<p>_wrap	-16	35	28	-12	-3	-8	-5	-3	-4	-5
pair:<p>_write	-22	-4	-4	-8	-6	-4	-5	-4	-9	-6
pair:<p>_yesterday	7	5	11	-3	-7	-13	-4	-3	-8	-4
pair:<p>_’s	-12	-3	-3	-7	-10	-7	-17	-1	-5	-6
pair:a_"	28	-4	-5	-4	-6	-6	23	16	5	-5
pair:a_$	-8	-3	-4	-5	81	-9	-5	-12	11	-4
pair:a_12	-6	-4	-8	-8	61	21	-7	-6	-16	-9
pair:a_15	11	-3	-3	-5	10	-5	-8	9	-5	-6
pair:a_40	-32	-5	-6	-7	16	19	-5	-6	-5	-4
pair:a_<a>	17	-5	-3	-6	-3	-5	29	-9	-7	-1
pair:a_<c>	-7		-9	-5	12	-8	10	-18	5	-4
pair:a_<f>	19	-5	-4	-14	13	-6	-4	-23	-6	-3
pair:a_<p>	-24	5	-4	-5	-4	-5	-2	-3	-8	5
pair:a_ban	-8	-4	-4	-3	-4	-6	55	-4	-17	-5
pair:a_bank	-6	-5	-4	-8	13	17	-15	65	-5	-7
pair:a_banker	-1	-5	-4	-13	-9	-6	-2	-4	-10	-21
pair:a_bid	12	-4	-2	-3	-6	-31	-17	-2	-12	-3
pair:a_big	-4	-1	-1	-8	-7	-2	-9	-3	-2	-8
pair:a_bilateral	61	-4	-6	-1	-3	-4	-4	-3	-4	-5
pair:a_bill	-7	-5	-6	-4	-5	-7	68	-4	-16	-6
pair:a_billion	-15	-3	-3	-20	51	-5	-4	-3	-20	-3
pair:a_block	-3	-5	-12	-5	-12	-8	-6	49	-10	-2
pair:a_branch	-11	-6	-8	-6	-4	56	-10	-3	-7	-15
pair:a_breach	-5	-2	-3	-5	-7	-4	-12	-5	38	-3
pair:a_breakfast	49	-4	-9	-4	-5	-5	-5	-2	-3	-4
pair:a_briefing	-31	4	36	-6	12	-4	1	-4	-7	-4
pair:a_budget	-10	-4	-3	-4	-18	-5	26	-5	-8	-13
pair:a_business	27	35	16	-6	-6	-9	-5	-8	-4	-4
pair:a_busy	-30	-21	-14	-5	-3	-5	-6	-5	-5	-7
pair:a_buyer	-7	-4	-4	-7	48	-7	-22	-8	-8	-7
pair:a_cabinet	29	-10	-12	-4	-3	-3	-3	-2	-9	-6
pair:a_cable	24	-8	-4	25	-10	10	-4	-7	29	-5
pair:a_call	28	-10	1	-4	-6	-8	-6	-2	-5	-4
pair:a_cap	-13	-3	-4	-9	-8	-10	11	-5	25	-3
pair:a_case	-8	-2	-3	-8	-10	-6	-12	2	1	-3
pair:a_cease-and-desist	-2	-1	-2	-9	-2	-2	-13	-14	36	-2
pair:a_center	-2	-6	-10	-11	13	13	-5	32	-3	-2
pair:a_ceremony	-28	-5	-4	-11	-6	42	2	-2	-5	-6
pair:a_certificate	-5	-4	-3	-8	-12	-8	-11	-43	-13	-5
pair:a_change	-23	-9	-7	-6	-4	-10	-8	-3	-7	-7
pair:a_chat	22	-4	-4	-3	-4	36	-4	-3	-5	-7
pair:a_check	-12	-2	-2	-1	24	-4	-3	-6	16	-2
pair:a_chip	-13	-12	-4	-9	16		-8	-5	-4	-4
pair:a_circular	-11	-5	-5	-11	-5	9	53	-4	-13	19
pair:a_class	-6	-3	-4	-5	-6	-5	-13	36	15	-4
pair:a_close	-13	-4	25	-4	-11	-6	-5	-2	-22	-5
pair:a_closed	61	-6	-6	-4	-4	13	-6	-3	-9	-7
pair:a_cloud	6	-27	-5	-4	-8	-8	-12	-3	37	-9
pair:a_code	-16	-4	-3	39	-4	-19	28	-2	-4	-6
pair:a_commercial	-22	-3	-2	-3	-8	16	32	-7	-5	-4
pair:a_commitment	-5	-2	-2	-7	42	-5	-9	21	-6	-5
pair:a_common	13	-6	-6	26	-6	-12	29	-4	-7	-4
pair:a_communiqué	-13	2	1	-7	-2	-5	-3	-2	-3	22
pair:a_company	-3	-2	-3	8	-5	-4	-4	-9	-6	-5
pair:a_competition	-32	-11	-3	-8	-4	-6	-4	-3	-6	12
pair:a_complaint	-9	-4	-6	15	-7	-6	-6	-11	33	-3
pair:a_comprehensive	-5	-3	-2	-6	-5	-5	5	-9	-7	-2
pair:a_conference	10	-8	37	-5	13	-6	-7	-3	-5	-6
pair:a_connection	-7	-11	-10	-7	-6	27	-8	-3	-5	-4
pair:a_consortium	-3	-2	-2	-10	10		-3	5	-9	-3
pair:a_consultation	-14	-3	-21	-2	-2	-19	54	-2	-13	-1
pair:a_contract	-13	-3	-3	15	-12	-3	-5	-8	-10	-5
pair:a_conversation	60	-8	-4	-6	-7	-5	-4	-2	-4	-5
pair:a_cooperation	-14	-4	-4	61	-3	-13	-10	-3	-6	-3
pair:a_country	-15	-4	-5	-5	-3	-6	-8	-3	-7	-6
pair:a_couple	19	-21	-4	-27	-7	-4	-4	-4	31	-3
pair:a_court	-10	-3	-2	-3	10	-3	-7	-5	33	-15
pair:a_courtesy	28	-11	-4	-3	-5	4	-2	-2	-3	-6
pair:a_cyber	-10	-5	-9	22	-6	-6	29	-3	-6	-6
pair:a_date	-7	-4	-8	-7	-5	15	-5	-6	-4	-3
pair:a_datum		-8	-4	11	9	11	-8	-3	-2	-5
pair:a_day	6	13	-1	-1	-3	-6	5	-3	-5	5
pair:a_deal	1	-4	-4	48	-3	-6	7	-7	-9	-4
pair:a_decade	-10	-5	-4	-6	-10	-6	-7	-5	-6	31
pair:a_decision	-9	-4	-2	-4	-12	-5	21	-4		9
pair:a_decree	-7	-4	-3	-10	8	-7	81	-12	-17	
pair:a_delegation	27	16	-3	-3	-4	-4	-2	-2	-2	-6
pair:a_desk	-14	-6	-5	-5	-4	12	-4	-3	-5	-4
pair:a_determination	-6	-5	-2	-3	-10	-8	39	29	-8	-5
pair:a_digital	-8	-3	2	7		8	13	-3	-5	-4
pair:a_dinner	33	-4	-7	2	2	-4	-11	-2	-4	-5
pair:a_directive	-8	-3	-3	-5	-2	-8	30	-14	46	-5
pair:a_director	2	-5	-5	-4	-3	-5	-7	-3	-4	-9
pair:a_dispute	13	-5	-5	-6	-7	-17	-6	-3	-2	-5
pair:a_dozen	-23	6	-4	-6	-3	-4	-19	-3	-10	-5
pair:a_draft	-3	-3	-6	-6	-2	-4	35	-3	-8	-6
pair:a_duty	-18	-5	-5	-4	-5	-6	22	-5	-6	-4
pair:a_facebook	-1	-4	-2	-11	14	-2	-1	-4	-7	-7
pair:a_factory	-7	-11	-7	3	-7	-17	-6	-2	-3	-2
pair:a_fair	-26	-6	-21	-8	-6	16	-4	-4	-14	-5
pair:a_federal	-20	-3	-4	-3	-2	-3	-18	-3	16	30
pair:a_fee	-6	-4	-3	-4	-7	-5	46	-34	-12	-3
pair:a_fiber	-10	-7	-3	22	-9	-12	-8	-4	-4	-4
pair:a_field	4	-4	-4	37	-2	-5	-6	-2	-32	-4
pair:a_fifth	-12	-5	-4	-5	-7	4	7	-3	-8	-7
pair:a_file	-5	-3	-5	-4	-3	-12	-8	-13	3	-2
pair:a_filing	-9	-3	-4	31	-2	-5	-4	-22	-7	9
pair:a_financing	-12	18	-2	27	1	-11	-5	-3	-4	-2
pair:a_fine	-8	-3	-5	-4	-5	-4	-8	-5	42	-6
pair:a_firm	10	-3	-3	-6	9	-8	-7	-5	-10	-7
pair:a_first	3	10	-5	1	-3	6	29	4	-6	-5
pair:a_five-day	23	20	-3	-2	-3	-3	-3	-2	-2	-3
pair:a_five-year		-4	-4	41	-4	-12	15	-3	-8	-6
pair:a_footnote	-9	-4	-4	3	-5	-8	26	-4	-11	-3
pair:a_foreign	-4	-4	-4	-6	24	-5	43	13	-6	-6
pair:a_formal	-6	-2	-4	-9	-3	-5	6	-9	69	-3
pair:a_former	-19	-4	-7	-5	1	10	-6	-4	-2	27
pair:a_forum	-8	-4	-35	-4	-5	-12	-4	24	-7	-6
pair:a_four-day	-11	13	15	-3	-3	-17	-2	-4	-3	-6
pair:a_four-member	15	-3	-2	-5	-3	-3	-2	-1	-2	-6
pair:a_fourth	5	-5	-5	-5	-6	13	-8	2	-4	-12
pair:a_framework	-15	-4	-4	43	-4	-10	12	-3	-6	-3
pair:a_free	-21	-4	-6	-10	-6	72	-16	-6	-9	-3
pair:a_fresh	-14	-5	-11	45	-3	-10	-7	-3	-4	6
pair:a_friend	-15	-4	-5	-4	-5	-6	-4	-4	-6	-18
pair:a_fruitful	38	-5	-6	-3	-3	-3	-7	-3	-4	-4
pair:a_full	1	-4	-6	-6	-5	-6	-13	39	-11	-5
pair:a_fund	-14	-8	-6	-3	-28	49	34	-2	-5	-3
pair:a_further	6	-4	-5	-6	45	-7	-5		4	14
pair:a_garage	3	-2	-3	-4	33	-15	-2	-3	-8	-16
pair:a_general	-13	-3	-12	-4	-3	-6	55	-3	-5	10
pair:a_gift	-15	-5	-6	-4	37	-8	-4	-3	-4	-6
pair:a_global	16	-3	-10	-4	-2	-2	-8	-3	3	-3
pair:a_good	-16	-2	-5	-5	-4	-4	-6	-3	-4	-4
pair:a_grant		-4	-3	-9	45	-5	-5	-6	-3	-2
pair:a_ground	14	-8	-3	-5	-7	9	-4	11	-7	-3
pair:a_group	-17	-4	12	7	14	-7	-5	-3	-3	-8
pair:a_hackathon	-15	-10	95	-10	-5	-12	-5	-4	-7	-6
pair:a_half	1	25	-4	-6	1	-10	30	-3	-2	-6
pair:a_handful	-7	-7	-6	-4	-4	-5	-8	-9	-6	-5
pair:a_handshake	24	-3	-6	10	-4	-6	-8	-3	-3	-3
pair:a_hearing	40	-8	-6	-6	-5	-9	-1	-4	-3	-7
pair:a_heavy	-16	-3	-2	-14	-7	-8	-4	29	-7	38
pair:a_high-level	5	-4	20	-2	-12	-4	-8	-3	31	-3
pair:a_hotel	46	-6	6	-4	-3	-17	-8	22	-3	-4
pair:a_hub	2	-4	-6	-6	-5	15	-10	-2	-3	-2
pair:a_joint		-6	-6	48			-12	-4	-7	-3
pair:a_judge	-8	-4	-7	-7	-2	-7	9	-6	2	-5
pair:a_key	-12	-6	-5	-4	-3	-5	-5	-4	-5	-4
pair:a_laboratory	1	-5	-5	1	-6	47	-4	-2	-6	-3
pair:a_landing	5	-6	-3	8	-6	-5	-4	2	-9	-3
pair:a_large	-10	29	-9	-4	-7	-5	19	-2	-3	-14
pair:a_launch	-7	-2	-4	13	-4	-7	-2	-7	-11	-2
pair:a_law	-9	-3	-4	-4	-4	-7	24	-4	-9	3
pair:a_lawsuit	-8	-3	-3	-4	-5	-10	-5	-4	47	-4
pair:a_lawyer	-24	-5	-4	-5	-6	-6	-6	-3	-5	-15
pair:a_leading	-5	-2	-2	28	-9	-6	-4	-1	-7	-5
pair:a_letter	-11	2	-4	22	-2	-9	-5	-2	-3	-4
pair:a_license	-6	-3	-2	4	-6	7	4	-12	-14	-3
pair:a_list	36	-16	-3	-5	-4	-6	-16	-4	-6	-6
pair:a_living	-18	-4	-3	-5	-8	-9	32	-2	-4	-12
pair:a_loan	-4	-4	-3	-6	27	1	-4	-11	-10	-2
pair:a_local	-10	-4	-3	-4	-12	-8	-8	25	-15	-4
pair:a_long	8	4	-5	-5	-4	-6	-5	-4	-5	-5
pair:a_longer	3	-2	-3	-7	-5	-5	-8	-11	-4	-4
pair:a_look	-16	105	-16	-4	-5	-16	-6	-5	-4	-7
pair:a_lunch	28	-4	-9	-10	-5	-3	-3	-2	-3	-3
pair:a_major	-13	-2	-1	-5	-4	-1	-7	5	-4	-7
pair:a_majority	-6	-3	-4	-4	-6	-5	25	-3	1	-5
pair:a_maker	-5	-3	-3	-7	23	-12	-16	-5	-8	-5
pair:a_market	-10	-6	-6	-5	-7	3	-5	-3	33	-5
pair:a_mast	-7	-7	-5	-7	-3	-4	-5	-3	-5	-3
pair:a_master	-16	-3	-11	-3	-5	-5	-8	-5	-7	-7
pair:a_matter	17	-14	-5	-5	-4	-10	-7	-4	-8	-3
pair:a_measure	-7	-2	-2	-4	-3	-4	24	-19	38	-3
pair:a_mediator	52	-4	-5	28	-4	-6	-7	-5	-7	-7
pair:a_meeting	50	-5	-9	-5	-4	-5	-5	-2	-5	-7
pair:a_member	-13	-5	-4	-7	-5	-5	-9	-4	-5	23
pair:a_memorandum	-12	-5	-4	45	-4	-7	-4	-4	-5	-4
pair:a_million	-23	-6	-4	-8	10	-12	-5	-4	-7	-7
pair:a_minister	-16	-9	-5	-3	-3	-4	-5	-2	-3	-14
pair:a_ministry	-19	17	-6	-5	-3	-10	-7	-3	-6	-4
pair:a_mission	-13	50	-10	-3	-2	-4	-3	-2	-3	-7
pair:a_mobile	-4	-4	-4	-6	-13	27	-6	-10	-8	-4
pair:a_model	-20	-5	-4	27	-10	11	-5	-3	-6	-7
pair:a_month	-7	-4	-4	-5	-5	-3	-15	21	14	-1
pair:a_more	-14	-7	-4	1	-4	-4	-5	-3	-4	-4
pair:a_motion	-17	-5	-3	-5	-4	-14	14	-3	-13	-7
pair:a_national	-15	-3	15	11	-7	-11	-10		-8	-4
pair:a_natural	-13	-6	-3	-5	-5	-5	-5	-4	-5	-6
pair:a_network	-5	-3	-3	-6	-10	-13	-10	2		-8
pair:a_new	-13	-1	-1	-3	4	-8	-3	5	-3	34
pair:a_news	-23	-6	-23	-5	-3	10	-5	-2	-5	-3
pair:a_night	-15	-4	-5	-5	-8	-10	-6	-7	42	-6
pair:a_nine-day	-15	38	-3	-3	-3	-4	-3	-2	-3	-7
pair:a_nod	27	-2	-3	-6	-6	-4	-5	40	-20	-5
pair:a_non-binding	-8	-4	-3	9	-21	-6	-3	-7	7	-3
pair:a_note	1	-3	-5	17	25	-7	-7	-7	29	-3
pair:a_notice	-9	-3	-4	-6	-6	-6	45	12	16	22
pair:a_number	-18	11	19		-5	1	-6	15	-6	-7
pair:a_packaging	-42	-5	-3	-10	24	13	-4	-5	-18	-3
pair:a_pact	-16	-10	-4	-15	-5	-11	-3	-7	-3	-2
pair:a_panel	-30	-7	73	-4	9	-5	-9	-2	-5	-6
pair:a_part	-7	-3	-2	-5	-24	-5	-2	-3	-6	-1
pair:a_partner	13	-5	-3	-8	-10	-4	-5	-4	-9	-7
pair:a_partnership	-6	-3	-4	45		-6	-5	-4	-6	-3
pair:a_payment	-5	-2	-4	-10	8	-6	-11	30	-12	-4
pair:a_penalty	-3	-2	-2	-4	-10	-3	-5	-5	42	-3
pair:a_permanent	-12	-7	-5	13	-9	-5	-5	-2	-16	43
pair:a_permit	-8	-2	-4	-5	-6	-7	9	-23	5	-3
pair:a_person	-43	-3	-4	-5	-6	-9	-7	-4	33	-6
pair:a_petition	-19	-5	-3	-10	-4	-9	10	-2	64	-8
pair:a_picture	-22	-5	-4	-6	-3	-4	-3	-2	-6	-20
pair:a_pilot	-16	-6	-4	22	-1	35	-4	-10	-5	-5
pair:a_place	-8	-3	-4	-5	-5	-6	-6	-6	5	-6
pair:a_plan	4	20	-4	15	5	5	-3	8	-8	-4
pair:a_plant	-11	-5	-4	15	33	-16	-4	-3	-5	-3
pair:a_platform	-26	-8	-7	-5	-2	-11	-7	-2	-3	-5
pair:a_policy	-17	-4	31	-5	-4	-9	10	-7	-6	-8
pair:a_post	6	-4	-2	-3	-3	-3	-2	-3	-4	-21
pair:a_preliminary	-4	-2	-4	9	-4	-6	-6	-5	32	-2
pair:a_press	-2	-5	-9	-5	-1	-8	-10	-5	8	-3
pair:a_price	-9	-2	-3	-9	-8	-6	-5	-2	-16	-4
pair:a_priority	-16	-5	-4	-5	-5	-5	-10	-2	-4	25
pair:a_private	13	-4	-4	-5	-5	10	23	7	-17	-11
pair:a_product	-18	-6	-7	-5	-5	-10	-7	-8	-8	-5
pair:a_program	6	30	-4	-7	-3	34	-6	-3	-4	-7
pair:a_project	-8	-3	-3	-9	29	-5	-3	-4	-6	-3
pair:a_promise	39	-21	-4	-4	-5	-7	-4	-9	25	-8
pair:a_proper	28	-6	-4	-4	-4	-4	-20	16	-14	-3
pair:a_proposal	10	-3	-3	-4	-6	-11	34	-5	-8	-8
pair:a_protocol	-12	-23	-5	59	-14	-5	-10	-5	-24	-2
pair:a_provider	-7	-4	-3	-6	-5	-10	-6	30	-13	-4
pair:a_public	3	-2	-3	-12	-9	-20	36	18	12	-3
pair:a_quarrel	-4	-4	13	-5	-3	-17	-18	-6	42	-3
pair:a_quarter	40	-5	-4	-3	18	-5	-2	-5	-5	-6
pair:a_question	-17	-5	-3	-3		-4	1	-4	-9	-4
pair:a_range	-5	-2	-2	-6	-6	-9	-2	2	-13	-2
pair:a_reception	54	-11	-7	-4	-6	-4	-3	-2	-3	-5
pair:a_record	-49	-7	6	29	-5	-6	-5	-3	-5	-12
pair:a_red	-14	-28	-11	-3	-3	-6	-4	-10	19	-13
pair:a_regional	-4	-7	2	1	2	10	6	-5	-3	-3
pair:a_regulation	-6	-4	-6	-17	-6	-8	78	-7	-5	-5
pair:a_regulatory	-7	-3	-4	28	-5	16	21	-3	-23	-7
pair:a_related	-8	-3	-2	-2	-3	-3	25	-4	-19	-6
pair:a_release	-26	-3	23	-8	-9	32	-3	-8	7	-4
pair:a_report	-21	-5	-6	-5	-23	-9	-12	-4	-7	-6
pair:a_representative	30	-4	-8	-3	-4	14	-5	-4	-17	-6
pair:a_request	-17	-3	-3	-4	-6	-5	-10	-13	28	-4
pair:a_research	-9	-5	-11	-5	6	2	-5	27	-5	-4
pair:a_resolution	-7	-5	-3	-8	-4	-6	34	35	-3	-3
pair:a_result	-11	-5	-3	-4	-5	-10	-4	-3	11	-5
pair:a_retired	-16	-3	-6	-4	24	-9	-6	-3	-27	44
pair:a_review	31	-3	-4	-4	-4	-4	-17	-4	-12	-3
pair:a_rival	-15	-3	-3	14	-7	-11	-5	8	20	51
pair:a_roadmap	-21	-8	-8	46	-4	-12	28	-3	-5	-4
pair:a_rocket	-10	-5	-3	-6	-5		-6	-6	-14	-6
pair:a_round	-6	-5	28	-5	31	-2	-11	-3	-4	-2
pair:a_roundtable	67	-4	10	-4	-4	-5	-4	-3	-6	-5
pair:a_row	-14	-5	-2	-19	-3	-5	-6	-7	-3	-9
pair:a_rs	-8	-2	-3	49	23	-10	28	-9	-23	-10
pair:a_rule	-11	-4	-6	-9	-3	-9	29	-5	-7	-4
pair:a_satellite	-2	-6	-4	-12	-7	7	-2	4	-8	-6
pair:a_scheme	-9	-9	-4	-7	-3	28	-12	-7	-10	-3
pair:a_school	20	-5	-12	-7	-5	20	-8	-3	-5	-4
pair:a_second	18	-6	-5	-7	-2	-3	-5	7	-3	3
pair:a_security	-8	-2	-3	-3	-1	-5	-4	7	-28	-3
pair:a_seminar	1	-5	52	-6	-4	-9	-8	-3	-5	-4
pair:a_senior	-17	-4	-5	-5	-6	-8	-6	-4	12	-5
pair:a_separate	25	-3	-4	8	12	-5	-7	-18	-8	11
pair:a_series	-46	-4	-12	-5	-4	-4	-4	-6	9	-2
pair:a_server	-5	-3	-4	-7	-18	-6	-5	18	2	-3
pair:a_service	-7	-2	-3	14	-8	10	-4	-8	-25	-4
pair:a_session	3	-3	32	-3	-2	-4	27	-1	-4	-15
pair:a_set	-2	-2	-2	-9	-3	37	-13	-7	37	-4
pair:a_settlement	-6	-2	-3	7	-17	-4	-5	-6	11	-3
pair:a_share	-7	-4	-4	-7	26	5	-10	-8	-9	-3
pair:a_short	14	9	-5	-3	-4	-9	-5	-2	-6	8
pair:a_side	31	-8	10	-7	-4	-5	-5	-2	-3	-3
pair:a_significant	-4	-16	-5	-3	-3	-2	-6	-1	-4	-2
pair:a_similar	-11	-4	-4	-5	-6	42	-4	23	19	-5
pair:a_single	-7	-9	-4		-5	-7	34	3	-8	-5
pair:a_sit-down	76	-6	-8	-7	-4	-5	-3	-4	-10	-5
pair:a_site	8	-11	-3	-5	-5	-8	-4	-4	-5	-7
pair:a_sitting	38	-4	-5	-6	-3	-3	-3	-3	-3	-4
pair:a_small	28	-4	-6	11	-9	-7	-6	-6	-5	-5
pair:a_software	-24	-4	-3	-14	-4	26	-14	-3	34	-13
pair:a_source	-6	-2	-2	-3	-4	-4	-8	-9	11	-2
pair:a_sovereign	-15	-4	12	-9	-5	46	-10	-2	-6	-4
pair:a_special	34	-5	-10	4	-5	-12	33	-1	-10	-5
pair:a_speech	-18	-7	68	-3	-2	-8	-8	-2	-3	-3
pair:a_spokesman	-11	-4	-3	28	-3	-5	-5	-6	-10	-5
pair:a_spokesperson	-10	-4	-3	-10	-5	-5	-8	-3	-24	-3
pair:a_stake	8	-2	-5	-8	12	-4	-6	4	-16	-3
pair:a_stakeholder	52	-3	11	-7	-6	-3	-11	-12	-15	-2
pair:a_stamp	-7	-3	-3	-10	-4	-4	-19	63	-15	-3
pair:a_start-up	17	-9	-7	-4	22	15	49	-5	-7	-6
pair:a_state	-19	29	-5	-9	18	22	-12	-6	-6	-3
pair:a_statement	5	-3	-3	-5	5	1	-5	-6		-4
pair:a_step	4	-4	-4	23	-6	36	-5	18	-8	-4
pair:a_stop	-3	14	-6	-7	-3	-5	-3	-15	34	-3
pair:a_strategic	-6	-4	-13	36	-11	-9	-4	-3	-7	-2
pair:a_strategy	-9	-4	-6	-12	-5	-6	74	-3	-5	-5
pair:a_strike	34	-11	-5	-8	-4	31	-8	-3	-6	-4
pair:a_stroke	-11	-5	32	-18	-4	21	-7	-4	29	-19
pair:a_strong	-30	-3	6	-8	-7	-9	-4	-3	18	-6
pair:a_study	-25	29	-4	-6	-6	-7	-6	-3	-8	-6
pair:a_submarine	-8	-5	-4	-25	35	81	-11	-9	-4	-11
pair:a_subsidiary	-8	-2	-2	9	-19	-8	-4	9	42	-4
pair:a_summit	-34	-6	-24	-4	-2	-3	-2	-3	-3	-3
pair:a_survey	-5	-3	-6	-8	-6	-7	-23	-2	-14	-3
pair:a_table	35	-6	-8	-3	-3	-4	-2	-1	-3	-11
pair:a_talk	-5	-4	9	-3	-3	-3	-2	-2	-4	-6
pair:a_tax	16	-5	24	3	-8	18	-13	-2	-4	-3
pair:a_team	3	35	-5	-11	-4	-7	-4	-3	-5	-5
pair:a_technical		-7	-4	-10	-3	-5	-4	-3	-9	-10
pair:a_technology	-19	-3	-3	28	-6	-4	21	-26	-6	47
pair:a_telecom	-15	-4	-5	-4	18	-2	-4	-14	-7	-6
pair:a_telephone	48	-5	-6	-4	-8	18	-8	-3	-5	-5
pair:a_tender	-12	-3	-4	-15	2	-26	-5	-7	-9	-3
pair:a_tenth	-9	-4	-4	-4	26	-7	-13	-5	-11	-4
pair:a_third	-1	-4	-4	-9	-3	-3	9	1	-2	-6
pair:a_three-day	-15	23	20	-4	-3	-6	-4	-3	-2	-4
pair:a_three-year	-6	-3	-4	57	-6	-13	12	-6	-16	-6
pair:a_time	-33	-7	-6	-6	-3	-5	-5	-2	-7	-10
pair:a_total	-6	-3	-3	-4	39	-5	-4	-7	-11	-5
pair:a_tour	-11	28	-5	-3	-4	-13	-3	-2	-3	-5
pair:a_training	3	-7	6	-5	1	29	-5	-4	-4	-4
pair:a_treaty	-12	-3	-3	4	-6	-7	-9	-4	-5	-6
pair:a_trial	-22	-6	-8	-4	-5	44	-5	-6	28	-9
pair:a_trip	-11	69	-9	-5	-5	-8	-4	-3	-6	-8
pair:a_two-day	-7	28	32	-4	-3	-6	-5	-2	-5	-3
pair:a_two-year	-15	-4	39	-6	-5	-8	-12	15	-8	51
pair:a_unit	-14	-2	-2	-9	-20	-7	-8	1	16	-5
pair:a_us	2	-4	-6	13	38	-5	-4	-3	-3	-3
pair:a_video	39	-6	-12	-5	21	-6	-5	-2	-3	-5
pair:a_view	-34	-2	-5	-16	-3	-2	-9	-2	-5	-3
pair:a_virtual	57	-4	-6	8	5	-9	-9	-1	-2	-2
pair:a_visit	7	-3	-2	-3	-4	-2	-2	-2	-3	-4
pair:a_visiting	13	-5	-7	-3	-5	-3	-2	-2	-4	-10
pair:a_vote	7	-5	-4	-4	9	-5	-17	-5	-11	-11
pair:a_warning	-12	-3	-4	-10	-9	-6	-7	-17	70	-4
pair:a_way	52	-6	-4	-4	-8	-5	-7	-5	-11	-2
pair:a_week	1	43	-14	-5	-5	-1	-7	-2	14	-3
pair:a_white	-7	33	-3	-9	-3	-6	33	-3	-8	-12
pair:a_wide	-17	-8	33	-4	-7	-9	-5	-3	-5	-2
pair:a_word	13	-7	-9	-3	-4	-8	-3	-2	-6	-14
pair:a_working	25	6	-8	-6	-3	-5	-4	-2	-4	-5
pair:a_workshop	-26	-6	76	-4	-5	-8	-8	-6	-7	-3
pair:a_year	-3	-2	-5	-3	-5	-2	10	6	-5	10
pair:a_young	44	-7	-8	-4	39	-7	-8	-5	-8	-8
pair:a_€	-6	-5	-9	-27	61	-10	-4	-3	-4	-6
pair:able_to	-7	-4	-5	2	-6	-5	14	-4	-9	-4
pair:about_$	-6	-1	-1	-5	34	-4	-3	-24	18	-4
pair:about_,	-2	-6	-5	-4	-2	-2	-10	-3	27	-5
pair:about_.	-18	13	-4	-9	-4	-3	24	18	-5	-3
pair:about_<f>	-11	-4	-6	-5	-8	-8	-4	-4	-11	-7
pair:about_<p>	-19	-5	-9	-5	-5	-4	-4	-4	-5	-7
pair:about_a	30	-6	-5	-4	-7	-8	-5	-2	-3	-4
pair:about_datum	44	-5	-4	-3	-4	-4	-4	-2	-4	-10
pair:about_digital	31	-14	-13	-3	-2	-5	22	-2	-4	-3
pair:about_how	-3	-4	-4	-2	-1	-19	-2	-1	-9	-3
pair:about_it	5	21	-4	-6	-4	-7	-6	-3	-7	-4
pair:about_its	-31	-3	-5	-7	-4	-34	-8	-4	29	-3
pair:about_the	15	-5	-4	-2	-2	-5	-5	-6	2	-1
pair:about_to	-7	-7	-3	-5	-12	-6	-8	-7	-10	-7
pair:about_what	-13	-6	-4	-4	-15	-3	-5	-5	-9	-9
pair:above_all	-11	-3		-7	-6	-3	-4	-3	-3	-3
pair:above_the	-7	-3	-7	-6	-4	-7	-7	35	-14	-4
pair:abroad_.	-17	-4	20	-4	-8	-7	-18	4	10	-8
pair:absent_from	-24	-4	-3	36	-2	-8	-4	-3	-11	11
pair:abu_dhabi	9	-4	-5		-14	28	-10	4	-8	-5
pair:abuja_,	-13	-22	-7	-4	10	-10	-2	-6	14	-7
pair:abuja_.	49	-22	-8	-4	-5	20	-7	8	-8	-13
pair:abuja_on	-24	-14	36	-5	-6	-6	-9	-2	-5	-9
pair:accept_by	-18	-2	-3	-6	19	-4	-3	-8	-5	15
pair:accept_the	2	-4	-3	-5	-5	-5	-5	-9	-17	27
pair:access_to	-1	-4	-5	-5	-5	-9	9		26	-3
pair:accompany_<p>	2	48	-8	-4	-4	-5	-3	-3	-6	-13
pair:accompany_by	20	9	-4	-4	-4	-5	-3	-4	-3	-8
pair:accompany_delegation	21	-32	-11	-1	-1	-1	-2	-1	-1	-2
pair:accompany_the	-42	5	-15	-5	-3	-4	-3	-3	-6	-9
pair:accord_,	-7	-3	-4	47	-4	-8	-9	-4	-5	-2
pair:accord_.		-4	-4	37	-4	-5	-11	-3	-9	-6
pair:accord_of	-8	-4	-4	40	-18	-16	-4	-6	-5	-3
pair:accord_on	-11	-4	-4	71	-9	-5	-15	-5	-6	-3
pair:accord_to	-4	-1	-2	-6	-3	-1		-5		-2
pair:account_,	-21	-2	-3	-4	-12	-4	-7	-8	-12	-5
pair:account_.	-13	-3	-4	4	-3		-8	-14	41	-6
pair:account_for	15	-6	-5	-5	-4	-2	18	-3	-6	-4
pair:account_of		4	-4	24	-5	-7	-11	-7	14	-6
pair:accra_.	20	-20	5	25	-3	-4	-3	-4	-9	-6
pair:accuse_<f>	-8	-4	-2	-6	7	-3	-6	3	69	-3
pair:accuse_<p>	-36	-3	-4	-4	-4	-5	-3	-3	-25	-19
pair:accuse_of	-19	-4	-5	-5	-4	-29	-9	-4	14	-8
pair:acquaint_with	-1	33	-4	-6	-2	-4	-5	-2	-3	-6
pair:acquire_<f>	-5	-3	-5	-4	71	-5	-4	20	-9	-4
pair:acquisition_of	-8	-2	-3	-6	55	-8	-5	15	-10	-8
pair:across_africa	-5	-2	-14	3	34	-7	-6	-4	-3	-3
pair:across_from	28	34	-3	-4	-3	-4	-5	-3	-4	-6
pair:across_the		-8	-7	-8	-6	8	-5	10	-6	-6
pair:act_(	-8	-3	-7	-4	-2	-7	-17	-3	12	-2
pair:act_,	-7	-5	7	-6	-6	-5	30	5	-10	-4
pair:act_.	-7	-3	-4	-5	18	-5	-5	-1	-4	-5
pair:act_and	16	-2	-5	-7	-4	-3	-12	-2		-4
pair:act_as	13	-3	-3	-3	-3	-12	-13	-3	-9	19
pair:act_be	-3	-4	-5	-4	-3	-6	29	-7	-6	-4
pair:act_by	-8	-3	-5	-6	-12	-8	68	-3	-9	-8
pair:act_in	-13	-3	20	-4	-6	-5	14	-4	-6	-4
pair:act_of	-11	-3	-3	-6	-3	-5	23	-6	1	-20
pair:act_on	-10	-5	-3	-12	-3	-9	13	42	-6	-4
pair:action_against	-7	-2	-3	-4	-3	-3	-15	-6	24	-6
pair:action_plan	-6	-3	-5	-10	-6	-35	73	-4	-7	-2
pair:activity_,	-11	-2	-2	-16	-3	-2	-15	-4	20	-2
pair:activity_.	10	-16	-9	-4	-5	-5	25	-6	-6	-5
pair:activity_in	-20	-1	-2	-32	-23	-5	20	-2	-3	-2
pair:add_,	-9	1	-4	-3	-4	10	-5	-3	-6	-5
pair:add_.	-15	-4	-3	-5	-7	-11	-9	-4	-7	-4
pair:add_that	-13	-5	-3	-5	-5	-5	3	17	-7	-4
pair:add_to	-11	-4	-8	-6	-4	-5	-5	-4	27	-9
pair:addis_ababa	-6	-5	25	26	-4	9	-4	-3	-6	-5
pair:address_,	-36	-4	25	-3	-3	-9	-4	-5	5	-6
pair:address_.	11	-3	-7	-4	-3	-4	39	-3	-16	-3
pair:address_a	-12	-4	29	-8	-5	-8	-11	-3	59	-6
pair:address_the	-6	-4	35	-4	-4	-15	-4	-2	-4	-4
pair:administrative_court	-11	-3	-2	-7	-2	-3	-6	-13	29	-5
pair:admit_.	55	-24	-8	-5	-3	-5	-4	-6	-8	-7
pair:admit_<f>	-10	-2	-2	-6	-6	-5	-5	74	-19	-2
pair:admit_as	-16	-3	-6	-3	-4	-3	-8	-8	-7	-11
pair:adopt_a	-11	-2	-4	-9	-3	-3	35	-4	-8	18
pair:adopt_by	-4	-3	-3	-3	-4	-3	35	-5	-5	-5
pair:adopt_in	-6	-4	-3	27	-4	-8	16	-4	-6	-4
pair:adopt_the	-16	-4	-5	-6	-4	-8	58	-3	-8	-5
pair:adoption_of	-7	-3	-4	-4	-3	-15	26	-3	-2	-2
pair:advance_technology	-3	-4	-5	-8	-2	-5	-8	-1	-2	-5
pair:advertising_in	-8	-3	-3	-4	-6	-8	-4	-4	-6	-4
pair:advice_of	-17	19	-4	-3	-8	-3	42	-17	-14	47
pair:adviser_.	-3	-29	-3	-4	-3	-3	-17	-3	-5	-9
pair:adviser_to	-22	-3	-4	-11	-4	-4	-8	-2	5	24
pair:affair_,	13	-12	27	-4	-2	-4	-2	-1	-2	-11
pair:affair_.	21	-5	-6	-3	-3	-7	-4	-2	-4	11
pair:affairs_,	-15	-5	-6	-4	-2	-2	-6	-3	-5	38
pair:affirm_that	-10	-5	-4	-7	3	-6	14	-2	-4	-5
pair:africa_,	-4	-5	-15	-4	17	19	-3	-3	-4	-9
pair:africa_.	-4	-3	-4		-8	-7	-4	-5	-3	-3
pair:african_business	-17	-3	-5	-8	-13	-6	-3	-4	-9	35
pair:african_country	-9	-2	-3	-4	-9	-4	-3	-5	-6	-7
pair:after_,	49	-4	-3	16	-5	-5	-5	-2	-8	-8
pair:after_<a>	-11	-4	-3	-3	-9	-3	3	-22	39	-5
pair:after_<c>	-13	-3	-3	-5	-6	-13	-4	31	-4	-4
pair:after_<f>		-3	-3	-5	-5	9	-4	-8	5	-4
pair:after_<p>	2	2	2	-7	2	-4	-4	-3	14	7
pair:after_a	25	-6	3	-5	-5		2	8	7	6
pair:after_an	-13	-4	-10	43	-18	-8	36	8	-31	-6
pair:after_another	-19	-8	-3	-4	-3	-5	-9	-2	-4	-6
pair:after_eleven	34	-4	-5	-5	-6	-6	-4	-4	-5	27
pair:after_he	-23	22	-5	-3	-6	-8	-5	-3	-7	32
pair:after_it	2	-5	-3	-6	12	13	18	-2	1	-4
pair:after_nine	-21	-6	-4	-5	-5	-13	-16	-4	36	-23
pair:after_ten	-12	-4	-5	-24	-4	-6	-7	-5	-14	-29
pair:after_that	-22	-8	-3	-5	-5	-7	-16	-4	-4	-7
pair:after_the	-2	5	-5	7	-2	15	-2	6		-3
pair:after_three	-44	-9	31	-4	-4	-10	-7	-3	-4	-5
pair:after_two	-7	-8	-5	-5	-8	38	-9	-2	14	-1
pair:after_which	10	-5	-4	-5	-8	-8	-10	-7	6	-2
pair:afternoon_.	33	-6	-6	-5	6	22	-7	-5	19	-7
pair:afternoon_<p>	36	-22	-3	-4	-3	-6	-3	-3	-4	-5
pair:afternoon_at	-6	-4	-13	-3	-4	-10	-7	-3	-5	-7
pair:afternoon_it	81	-5	-3	-5	-5	-9	-4	-5	-4	-4
pair:afternoon_of	25	-2	-5	-3	-4	-4	-3	-2	-5	-8
pair:afterwards_,	68	-3	-4	-6	-8	-12	-9	-2	-3	-8
pair:afterwards_.	-17	-4	-2	-8	-4	-4	-3	-2	-6	-9
pair:afterwards_of	-19	-3	-4	-5	-4	-5	-2	-2	-4	-5
pair:afterwards_that	-8	-5	-3	-2	-2	-5	-5	-1	-3	-5
pair:again_,	12	-4	-13	-4	-8	-5	-4	14	16	-5
pair:again_.	-21	-4	-3	-6	10	-19	-7	11	-8	-8
pair:again_be	-8	-7	12	-5	-3	-19	-7	25	-12	-4
pair:again_in	5	-7	-13	-6	-6	8	-9	-4	-7	2
pair:again_on	21	-4	-3	-7	-3	-8	-6	-9	26	-6
pair:against_.	-28	-4	-4	-4	-4	-4	32	-9	16	-10
pair:against_<a>	-9	-3	-3	-5	-9	-18	25	-7	51	-5
pair:against_<f>	-10	-3	-4	-5	-5	-7	-6	-6	29	
pair:against_<p>	-24	-4	-3	-3	-4	-6	-11	-6	52	-13
pair:against_a	-3	-2	-2	-4	-14	-6	-9	2	3	-4
pair:against_it	-13	-4	-4	-6	-4	-5	45	-4	19	-3
pair:against_the	-3	-5	-4	-5	-4	-6	8	-5	37	-8
pair:age_check	28	-4	-5	-6	-5	-14	23	-5	30	-4
pair:age_limit	14	-3	-4	-3	-3	-2	-7	-2	-8	-3
pair:age_of	-10	-5	-16	-5	-7	-9	34	-2	-4	23
pair:agency_,	25	-8	-3	47	-30	-7	5	-7	-5	-5
pair:agency_.	-8	7	9	16	-3	-5	10	-3	-6	-6
pair:agency_<a>	-32	32	-4	-4	15	-5	-11	-11	-12	-10
pair:agency_in	-7	-2	11	-8	-4	-4	-3	-3	-5	-7
pair:agency_say	6	-3	-4	-6	15	-6	1	-4	3	-6
pair:agenda_,	44	-5	-6	-4	-3	-11	19	-5	-8	-9
pair:agenda_.	-9	-5	-4	-5	-5	-3	-3	-2	-5	-6
pair:agenda_be	35	-3	-4	-5	36	-5	-7	-6	-10	-3
pair:agenda_in	-15	51	-5	-12	-6	-8	-6	-3	-5	-6
pair:agenda_of	-17	-4	-5	9	-5	-6	-18	-3	-4	-5
pair:agent_,	9	-2	-3	-4	-5	-7	-20	-3	-8	-21
pair:ago_,	9	-3	-5	-5	-7	-5	-23	29	-6	-7
pair:ago_.	-16	4	-5	-6	39	-22	-4	11	-12	-4
pair:agree_,	16	-4	-2	26	-5	-4	-2	-3	-33	-5
pair:agree_in	33	-4	-11	7	46	-6	-5	-8	-5	-6
pair:agree_on	-7	-4	-4	34	-6	-6	-6	-11	-7	-2
pair:agree_that	-21	-5	-4	-18	-6	-9	13	30	-6	-7
pair:agree_to		-3	-3	23	8	-7	-3	-4	-1	5
pair:agree_with	-34	-4	-3	9	-8	-7	-8	-2	-6	-5
pair:agreement_,	-8	-5	-6	71	-9	-14	-10	-4	-6	-4
pair:agreement_.	-6	-3	-3	44	11	-5	-13	-3	-19	-3
pair:agreement_be	-8		-3	54	-6	-4	4	-5	-9	-8
pair:agreement_between	-16	-6	-5	49	-5	-8	-6	-3	-6	-5
pair:agreement_for	-12	-3	-7	69	-6	-7	-6	-4	-3	-3
pair:agreement_have	-5	-2	-2	25	-6	43	-8	-10	-2	-2
pair:agreement_on	-1	-4	-5	29	1	-9	-9	-2	-3	-3
pair:agreement_sign	-4	-2	-3	14	29	12	-4	-7	-8	-1
pair:agreement_that	-3	-3	-4	73	8	-7	-4	-2	-2	-9
pair:agreement_to	-9	-3	-2	36	5	-7	-5	-2	-4	-3
pair:agreement_with	-11	-3	-3	34	-10	5	-4	-10	-6	-3
pair:ahead_.	31	-3	-5	-2	-7	-5	-2	-16	-12	-3
pair:ahead_of	-13	-4	-7	-5	-6	23	-2	3	-9	-5
pair:ahead_with	-10	-4	-5	-5	58	-12	-5	-5	-19	-8
pair:ai_)	8	-4	-4	-6	-3	-7	-12	-2	-2	-2
pair:ai_,	-11	-4	-6	-3	-3	-5	9	-4	-6	15
pair:ai_-	28	-6	-7	7	-4	30	-5	-5	-5	-7
pair:ai_.	-15	-3	16	23	-4	-7	-32	-3	-5	-3
pair:ai_and	-19	-10	10	-19	-3	-6	12	-2	-3	-8
pair:ai_be	35	-8	-5	14	-3	-3	-3	-2	-3	-4
pair:ai_computing	5	-4	-5	-8	3	-6	-3	-7	-6	-2
pair:ai_datum	-5	-6	-2	-15	1	-8	-2	-5	-3	-4
pair:ai_ecosystem	-6	-4	-9	-14	-4	-7	-9	-2	-3	-5
pair:ai_expert	-26	-4	-6	-3	-3	-5	-4	-2	-3	27
pair:ai_factory		-3	-4	6	20	-10	-6	-9	-1	-2
pair:ai_for	-32	-20	39	-5	-4	-5	-3	-2	-4	-7
pair:ai_hub	-9	-3	-13	-1	-7	-7	4	-2	-4	-2
pair:ai_in	-12	-5	17	-12	-8	-5	68	-3		-7
pair:ai_industry	-17	-4	-5	-3	-7	-3	53	-5	-5	-3
pair:ai_infrastructure	-5	-6	-4	3	30	11	-4	-3	-5	-5
pair:ai_model	-11	-3	-4	-6	27	22	16	-3	-6	-7
pair:ai_project	-18	-6	-14	-3	30	-5	15	-4	-2	-4
pair:ai_research	-17	-5	-4	-14	-3	17	-8	-3	-3	-4
pair:ai_summit	-17	-5	49	-8	-4	-8	-5	-3	-4	-5
pair:ai_supercomputer	-9	-6	-6	-5	-6	-34	-6	-3	-7	-6
pair:ai_technology	36	-2	-3	-4	-6	-9	48	-3	-6	-3
pair:aid_for	-8	-4	-4	-5	-49	-10	-8	26	-7	-6
pair:aid_of	-7	-4	-3	-2	50	-7	-7	-13	-6	-2
pair:aim_at	-11	-5	-4	10	-3	-7	-6	-3	24	-9
pair:aim_of	42	-4	-4	-16	-3	-3	9	-2	-5	-2
pair:aim_to	-8	-3	-3	-5	-8	-6	36	-19	-4	-2
pair:air_and	-13	-6	-4	-5	-4	-9	-6	-4	-5	-7
pair:air_in	13	-15	-7	-6	-6	78	-7	-9	-5	-6
pair:air_since	9	-5	-5	31	-13	16	-3	-5	-8	-7
pair:airport_.	10	-25	-4	9	-4	-6	-4	-3	19	-10
pair:algorithm_.	-23	-3	-2	-5	-4	-4	-13	-20	44	-4
pair:alike_.	-10	-3	-4	-5	-11	-4	6	-6	-13	-3
pair:all_,	-3	-4	-14	11	-1	-6	-10	-7	1	5
pair:all_.	2	-5	8	-4	-6	-6	-6	-7	-6	-6
pair:all_<p>	9	-7	-4	-4	-4	-6	-4	-5	-4	-9
pair:all_but	-9	-7	-4	-7	-10	-10	28	7	34	-8
pair:all_in	-17	-6	24	-4	-5	-9	-5	-4	6	16
pair:all_its	-9	-3	-6	-5	-7	20	4	-12	27	-14
pair:all_of	2	-5	-6	2	-4	2	-8		5	15
pair:all_on	-14	-4	17	-17	-4	-4	-4	-3	-4	-5
pair:all_that	-8	13	-5	-6	-7	-9	-4	-7	-4	-3
pair:all_the	-8	-6	5	4	-4	-5	9	-11	-16	-3
pair:all_three	12	-4	-6	6	-3	-5	-5	-12	-6	-4
pair:allow_.	16	-3	-4	-6	-4	25	-13	-12	-1	-4
pair:allow_<f>	-9	-3	-2	-7	-15	-4	-5	65	-19	-5
pair:allow_to	-9	8	-3	-5	-3	-3	-3	18	-10	-4
pair:alone_,	12	-2	-2	-10	-2	-10	-5	62	-4	-4
pair:alone_.	11	-5	-5	-6	-4	-6	-12	-4	-9	-5
pair:along_.	36	-7	-5	-4	-4	-10	-6	-4	-5	-7
pair:along_the	18	-6	-4	-1	7	-7	-7	-4	-4	-5
pair:along_with	1	-6	-5	12	-6	-6	3	-6	28	19
pair:already_,	-5	-4	-3	-11	-5	-6	10	-3	-17	-5
pair:already_be	-5	11	-7	9	-8	-11	-8	-4	36	-4
pair:already_have	-39	-5	-1	42	-7	-11	-2	-3	-3	-5
pair:also_<p>	-28	-4	-3	-2	-6	24	-2	-3	-5	-6
pair:also_a	39	-5	-8	-5	-4	-6	-6	-4	-5	-5
pair:also_at	-20	-6	-8	-5	-4	-5	-4	-3	-4	53
pair:also_attend	-67	-5	-8	2	-3	-8	-4	-2	-4	-7
pair:also_expect	-8	-4	-5	-2	-4	-4	15	-10	-9	-3
pair:also_give	-16	-12	-15	-5	18	-5	-2	36	-2	-9
pair:also_go	10	-10	-4	-4	-5	-9	-5	-3	-6	-8
pair:also_have	40	-10	-7	-5	-3	-6	-3	-2	-3	-5
pair:also_hold	56	-3	-6	-3	-4	-3	-5	-3	-4	-7
pair:also_in	-34	-6	-8	-4	-4	-5	-4	-3	-5	-10
pair:also_include	-39	-4	-7	-7	-6	-5	-5	-3	-7	22
pair:also_make	-8	-4	-3	-5	-5	-5	-48	-4	-4	37
pair:also_mean	-6	-3	-5	-2	-4	-6	-3	-2	-4	-3
pair:also_meet	47	-4	-6	-3	10	-3	-2	-2	-3	-5
pair:also_on	-8	-8	40	-2	-3	-3	17	-3	-12	-5
pair:also_pay	13	19	-2	-7	-8	34	-1	-1	-1	-3
pair:also_present	20	-6	-6	2	-4	-5	-4	-3	-6	-9
pair:also_show	-26	29	-11	-3	-3	-4	-3	-3	-3	-4
pair:also_speak	-11	-6	46	-4	-3	-6	-3	-3	-3	-3
pair:also_take	43	-10	-14	-3	-31	30	-7	-2	-4	-6
pair:also_there	-27	-7	-6	-6	-5	-8	-7	-4	-7	-10
pair:also_tour	4	50	-18	-2	-5	-12	-2	-2	-3	-3
pair:ambassador_to	-12	-7	-5	-5	-7	-6	-6	-3	-6	50
pair:amend_the	-9	-4	-4	-10	-4	-7	81	-12	-9	-4
pair:amendment_)	-21	-3	-4	-3	-6	-3	22	-2	-10	-4
pair:amendment_,	-7	-4	-4	22	-2	-4	28	-4	-7	10
pair:amendment_to	-8	-3	-3	-13	-4	-7	56	-4	-10	-5
pair:america_,	-6	-10	-7	-5	-5	-7	35	-2	-4	-2
pair:among_<c>	-4	-3	-9	-2	-6	-3	-6	-3	-15	-4
pair:among_its	-9	-4	-4	-6	-10	-10	-5	-5	-23	-5
pair:among_others	55	-7	-7	-6	-4	-3	-3	-3	-5	-5
pair:among_the	-7	-5	13	2	-3	-7	-5	3	-6	-6
pair:among_them	-1	3		2		-3	-1	-7	12	4
pair:among_those	-8	-5	13	-5	2	-5	-6	-5	17	-11
pair:amount_to	-10	-5	-3	-12	-8	-4	-7	-5	7	-4
pair:an_<a>	-13	-3	-5	-5	-5	-5	-10	-2	-15	38
pair:an_<c>		-6	-3	4	9	-7	-4	4	3	-2
pair:an_<p>	-27	-7	-4	-4	-4	-4	-8	-3	-6	-17
pair:an_accord	-18	-4	-9	57	-7	-6	-8	-4	-5	-3
pair:an_account	14	-11	-6	-6	-4	-17	-9	4	-11	-2
pair:an_action	-5	-3	-3	-4	-12	-17	64	-4	44	-2
pair:an_additional	-4	-3	-2	-2	66	-8	-5	-2	-3	-2
pair:an_adviser	40	-6	-2	-3	-4	-3	-9	-7	-4	-12
pair:an_agreement	-6	-4	-5	46	-2	-7	-5	-4	-5	-3
pair:an_ai	-12	10	6	-7	4	46	-9	9	3	-5
pair:an_alliance	-10	-3	-4	75	-8	-8	-4	-16	-7	-8
pair:an_amendment	-5	-5	-4	46	-6	-7	28	-4	-5	-6
pair:an_answer	-7	-4	-4	-4	-10	11	25	-5	-6	-13
pair:an_anti-dumping	-7	-4	-4	-4	-6	-10	-5	-4	61	-4
pair:an_appeal	-13	-5	-3	-5	-7	-4	-8	-4	10	-9
pair:an_application	-9	-6	-4	-3	-4	30	-11	12	-14	-3
pair:an_appointment	-6	-5	-6	-3	-6	-4	-3	-2	-4	-11
pair:an_arrangement	-14	-2	-3	91	-12	-7	-4	-8	-16	-19
pair:an_audience	31	-4	-5	-3	2	3	-2	-4	-3	-7
pair:an_audit	-11	-3	-6	-7	-6	-12	-7	42	30	-4
pair:an_award	-22	-8	-3	-15	-16	-7	-3	-28	17	-4
pair:an_earlier	-12	-4	-3	-6	-5	-6	-17	11	51	-5
pair:an_early	-8	-4	-7	-3	13	-4	-4	-3	-6	-5
pair:an_emergency	-5	-4	-3	-6	-9	-5	45	-8	-1	-3
pair:an_end	1	4	18	14	-3	-4	14	-3	-7	-10
pair:an_enforcement	-5	-2	-3	-3	-4	-18	-18	-8	46	-6
pair:an_engineer	-16	-5	-5	-6	-6	-23	-6	-6	26	-8
pair:an_environment	-1	-2	-2	-2	-5	-4	-4	-3	-1	-3
pair:an_event	-11	-5	22	6	-4	38	-9	-2	-4	-5
pair:an_ex	34	-6	-3	-4	-2	-4	-3	-2	-9	-7
pair:an_exchange	27	-8	-4	4	-5	-6	-4	13	-6	-3
pair:an_executive	-36	-3	-5	-17	-4	-6	48	-4	41	-6
pair:an_explanation	8	4	-8	-4	-3	-4	-5	-5	15	-3
pair:an_eye	-17	-4	-5	-5	5	-7	-5	-3	-7	-7
pair:an_hour	26	4		-3	-3	-6	-1	5	-3	-6
pair:an_identity	-8	-19	-6	-8	-3	-9	29	-5	-8	-3
pair:an_important	-9	10	-3	-10	11	-8	-9	-5	-2	-4
pair:an_incentive	-2	-3	-2	-3	45	-2	-5	-17	-9	-11
pair:an_individual	-4	-2	-3	-6	-4	-4	-20	2	35	-5
pair:an_industry	-23	-4	32	-3	-4	-6	16	-4	-5	-4
pair:an_injunction	-12	-2	-3	-4	-2	-5	34	-9		-3
pair:an_inquiry	-9	-5	-10	-3	-4	-9	-7	-4	50	-3
pair:an_inspection	-14	71	-5	-4	-4	-10	-6	-2	-6	-5
pair:an_interim	-10	-3	-2	-5	-3	-2	-20	-7	42	10
pair:an_internet	-7	-10	-4	-4	-7	-10	-9	16	-12	-2
pair:an_interview	-14	-4	-4	-5	-5	-4	-3	-3	-6	-6
pair:an_investigation	-7	-2	-5	-4	-6	-8	-4	-7	36	-5
pair:an_investment	-5	-4	-4	-9	34	-11	-5	-11	-8	-3
pair:an_mou	-10	-4	-3	75	-5	-3	-3	-4	-12	-3
pair:an_offer	20	-4	-2	-6	1	-5	-3	-6	-7	-5
pair:an_office	-20	-4	-4	6	5	8	14	-2	-4	-3
pair:an_official	-5	26	-5	-3	5	-1	-4	1	-3	-4
pair:an_old	3	20	15	-6	-4	-6	-3	-4	-4	-5
pair:an_online	14	-11	-9	-3	37	-5	-6	-4	-8	-2
pair:an_open	15	-5	-14	-2	-2	25	-6	-2	-9	-2
pair:an_operating	-3	-4	-3	-5	-3	-5	-5	40	-11	-2
pair:an_order	-5	-2	-3	-5	-2	-2	24	-6	7	-4
pair:an_ordinance	-5	-5	-4	-5	-6	-6	42	-3	-17	-5
pair:an_oversight	-36	54	-3	-3	-3	-6	-3	-2	-4	-3
pair:an_overview	-1	-2	-1	-3	-1	-1	-11	-8	-2	-4
pair:an_undisclosed	-12	-3	-5	-5	65	-6	-3	-7	-8	-5
pair:analyst_at	-7	-4	-3	-4	-9	-7	-3	-13	-7	-12
pair:and_,	34	2		-2	-2	-6	-4	-4	5	-12
pair:and_<a>	2	-5	-1	20	3	3	-9	-3	-4	-6
pair:and_<c>	-4	-2	-3	16	-3	-3	-6	-1	-2	-3
pair:and_<f>	5	-4	-1	15	-4	-5	-5	5	-1	-5
pair:and_<o>	1	-6	8	25	-3	-1	-6	-4	-6	-7
pair:and_<p>	32	-5	2	5	-3	-4	-5	-3	-5	-6
pair:and_a	-3	3	1	-3		-3	1	-1	-2	-5
pair:and_about	-24	-6	-3	-6	-3	-3	10	-4	-2	-2
pair:and_above	-17	-6	-3	-8	-4	-5	-4	-3	-6	-3
pair:and_advance	-9	-7	-3	-8	-2	-7	40	-7	-4	-5
pair:and_after	-15	-3	-2	-3	-2	-5	-2	-2	-2	-8
pair:and_again	24	-3	-3	-7	-3	-11	-8	-5	-10	-7
pair:and_ai	6	-5	7	-4	-4	-5	16	-3	-3	-3
pair:and_all	-3	-4	-6	-4	-4	-4	36	7	-19	16
pair:and_an	27	-3	-5	24	6	-7	-15	-4	-6	-4
pair:and_artificial	53	-3	-7	-4	-4	-2	-4	-1	-2	-2
pair:and_ask	22	8	-6	-3	-5	-7	-7		2	-4
pair:and_at		26	-6	-7	17	4	-6	-2	-1	-6
pair:and_be	-5	5	-2	-6	-5	-4	-4	-6	-10	-6
pair:and_bring	-3	-2	-4	-4	3	-7	-5	-3	-3	-3
pair:and_business	22	-3	-3	-2	-11	-6	-10	-3	-2	-1
pair:and_by	10	13	-6		9	2	2	-4	-9	-8
pair:and_can	-3	-3	-2	-4	-6	-29	-2	36	-19	-30
pair:and_citizen	-8	-8	-3	-9	-6	-4	-5	-2	-4	-2
pair:and_close	-12	-4	6	-5	-5	-3	-5	-18	27	-3
pair:and_come	45	-29	-5	-7	23	-6	-3	-3	-14	-10
pair:and_communication	-8	-3	3		-7	-2	-6	-2	-3	-4
pair:and_communications	5	-2	20	-5	-5	-4	-8	-9	22	-3
pair:and_company	-10	-5	-4	-4	-7	-5	-7	-3	-2	-2
pair:and_cooperation	-16	-3	-3	-3	-2	-2	-4	-2	-7	-1
pair:and_create	-7	-1	-5	-4	-11	-5	-3	-2	-3	-3
pair:and_develop	-5	-2	-1	-5		-8	-1	-5	-8	
pair:and_development	-10	-4	-2	-6	-11	7	-4	-2	-2	-3
pair:and_digital	-1	5	-6	2	-8	-4	-3	-2	-4	-3
pair:and_discuss	29	-7	-4	-4	-2	-3	-2	-2	-2	-3
pair:and_draw	-8	-4	-2	-7	-5	-14	-4	-3	-7	-4
pair:and_economic	-9	-2	-3	-8	-5	-3	-3	-2	-3	-8
pair:and_exchange	1	-2	-2	-6	-3	-2	-7	-3	-3	-3
pair:and_fair	-7	-3	-33	-9	-2	-10	-1	-1	-2	-2
pair:and_fin	-7	-3	-3	-4	-4	-4	-7	-38	72	-5
pair:and_find	-34	52	-4	-3	-3	-20	-12	-3	-7	-2
pair:and_for	2	-6	-4	-10	9	-6	-4	-5	10	-6
pair:and_four	-7	-5	-4	36	-6	-10	-6	-5	26	-4
pair:and_friday	-9	-11	54	-7	-3	-6	-3	-1	-5	-3
pair:and_from	5	15	-5	8	15	-10	-8	21	-10	-3
pair:and_gb	-23	-4	-5	-10	-5	-7	-6	-8	-4	-9
pair:and_get	40	-9	-3	-5	-4	-7	-8	-4	-3	-7
pair:and_give	-24	-3	-3	-5	-6	-4	26	-14	-3	34
pair:and_go	4	-7	-3	24	-4	-5	-7	-21	-8	-12
pair:and_good	-6	-5	-4	-3	-4	-4	-4	-3	-5	-5
pair:and_green	15	-3	-3	-2	-2	-12	-1	-2	-1	-2
pair:and_hand	14	-4	-2	-9	10	-7	-4	-2	-7	3
pair:and_have		-7	-5	-5	-8		-3	-5	-6	-6
pair:and_he	53	-2	-5	-3	-4	-2	-3	-3	-10	-9
pair:and_head	-26	-3	5	-1	-2	-2	-1	-1	-3	-9
pair:and_help	-9	-3	-3	12	-6	-3	-6	-3	-5	-5
pair:and_her	-21	-7	-6	7	32	-4	-3	-6	-8	-10
pair:and_his	50	-4	-8	-6	-3	-4	-4	-3	-5	-7
pair:and_hold	-4	8	-2	-5	32	26	-2	-3	-8	-2
pair:and_how	22	-3	-4	-4	-8	-4	-6	-3	-4	-1
pair:and_in	-8	4	-4	-1	-3		-5	8	-4	-5
pair:and_information	-13	-6	5	9	-3	-4	-4	-3	-2	-3
pair:and_infrastructure	-27	-4	-4	-7	-5	-4	-5	-1	-2	-2
pair:and_innovation	-17	-5	-14	-2	-7	-4	-1	-1	40	-5
pair:and_instagram	-6	-2	-2	-3	-21	-5	-2	-4	54	-2
pair:and_international	-7	-5	25	17	-1	-2	-3	-3	-2	-2
pair:and_investment	-14	6	-6	-2	-5	-3	-5	-3	-4	-5
pair:and_investor	-16	-8	42	-3	-3	-4	-3	-2	-4	-7
pair:and_it	-15	-4	-4	-5	-4	-11	9	46	-6	-4
pair:and_its	18	-4	-6	-7	5	-9	3	-6	33	-7
pair:and_join	-16	-4	-3	-11	-7	-15	-2	-4	-8	-12
pair:and_keep	-28	-3	-8	-4	44	-8	-6	-5	-12	45
pair:and_leader	-25	-7	-24	-2	-2	-3	-3	-2	-3	-6
pair:and_leave	-4	31	-2	-3	-14	-1	-2	-2	-3	-14
pair:and_let	4	-3	-2	-3	-12	21	-5		-6	-10
pair:and_listen	-22	18	-14	-3	-2	-3	-2	-1	-5	-2
pair:and_make	-5	-5	-4	-4	-3	-4	5	-2	-3	3
pair:and_military	-8	-3	-4	-5	-2	-6	-13	-2	-3	-2
pair:and_more	-10	-4	21	-5	4	-13	-4	-4	-5	14
pair:and_name	-16	-4	-6	-8	-7	-5	-4	-3	-6	49
pair:and_network	-9	-6	-8	-4	5	-7	-4	-2	-3	-2
pair:and_nine	-15	34	-5	-7	-3	-6	-9	-8	1	-5
pair:and_no	-13	-6	24	-7	-6	-5	-7	-3	5	-4
pair:and_none	-21	-4	-4	-8	-4	-6	-8	-8	13	-5
pair:and_not	-18	17	-6	5	7	-5	25	-5	-3	19
pair:and_nothing	-11	-3	-6	-4	-10	-5	-5	-33	-6	-4
pair:and_now	-12	-3	-8	-5	-6	-9	-4	14	-10	-3
pair:and_of	1	-1	-6	10		4	-5	-3	-9	-2
pair:and_on	12	-4	-4	-6	7	-5	-4	-6	1	-3
pair:and_once	-21	-15	-8	-5	-4	32	41	-4	-7	-7
pair:and_one		-2	-8	-5	-2	-4	-4	-2	-3	-3
pair:and_order	-5	-2	-3	-18	-2	-4	-12	-7	61	-3
pair:and_other	9	-5	2	-5	-4	-5	12	-7	-7	-4
pair:and_others	-12	-4	-3	-4	-10	-5	3	-6	-20	-6
pair:and_our	-7	-3	-2	-7	-8	-6	-4	-5	27	-3
pair:and_over	21	-8	-2	-17	-3	-4	-17	-6	-2	-3
pair:and_postal	-10	-9	-5	-15	-2	-7	27	-2	-4	31
pair:and_promise	-21	-6	-4	-5	-5	25	33	-3	-6	-6
pair:and_put	-10	-3	-4	-12	11	21	30	-3	12	
pair:and_refer	-10	-3	-5	-3	-9	-6	40	-6	4	-11
pair:and_regulation	7	-3	-2	-4	-3	-2	-11	-2	-4	-4
pair:and_reliable	-5	-4	-6	-26	-5	-11	-4	-2	-4	-2
pair:and_remote	-9	-4	-3	-6	-10	-10	-3	-4	-11	-2
pair:and_replace	-18	-4	-3	-7	-7	-8	36	-12	-7	64
pair:and_research	19	-6	-4	-3	-5	-4	-4	-2	-4	-4
pair:and_run	-34	-4	-5	-9	-10	-22	-5	-3	-5	-8
pair:and_say	-3	-5	-5	-5	-5	8	-3	-3	-7	-5
pair:and_security	-7	-8	-5	-4	-5	-5	6	-3	-6	15
pair:and_see	33	6	20	-5	-2	-4	-2	-1	32	-7
pair:and_sell	-12	-12	-5	-10	-11	34	-20	-7	-16	-3
pair:and_semiconductor	-14	-4	-6	-2	-3	-2	-7	-2	-3	-2
pair:and_senior	27	-4	-5	-3	-3	-4	-4	-3	-8	-12
pair:and_serve	-8	-4	-4	-4	-3	-6	-8	-12	-8	-7
pair:and_service	11	-3	-4	-16	-5	-9	-8	-5	-4	-3
pair:and_set	-7	-7	-8	-3	-5	-23	20	-3	-5	-2
pair:and_share	-9	-4	-4	-11	-11	-5	-7	-3	-6	-3
pair:and_she	62	-5	-6	-5	-5	-7	-5	-2	-4	-25
pair:and_show	-10	-7	-13	-4	-5	-4	-4	-2	-6	-4
pair:and_sit	-28	-4	-11	-3	-3	-4	-3	-2	-4	-12
pair:and_so	20	18	2	-6	2	1	-4	-3	-5	-6
pair:and_social	-4	-2	-3	-3	-2	-2	7	-2	9	-5
pair:and_some	-23	-3	-5	-1	-3	-4	-8	-8	-12	-4
pair:and_speak	34	-4	-4	-5	-4	-4	-2	-2	-3	-7
pair:and_start-up	-21	-2	41	-10	-35	-7	-12	-7	-12	-3
pair:and_sustainable	-24	30	-7	-4	-5	-2	-1	-2	-2	-1
pair:and_take	-19	12	20	-9	-19	-4	5	20	-6	-7
pair:and_talk	-18	-12	30	-6	-4	-6	-3	-2	-4	-4
pair:and_technological	-7	17	-2	-14	-4	-2	-6	-1	-2	-5
pair:and_technology	8	-6	-7	-7	-3	-3	-6	-2	-4	-10
pair:and_telecommunication	-17	-3	-3	-5	-3	-3	-15	-2	-7	40
pair:and_tell	14	-8	-3	-4	-5	-4	-4	7	47	-4
pair:and_thank	-13	-5	27	-4	-9	-7	-3	-2	-7	-4
pair:and_that	-22	-4	-2	-6	-4	-4	-7	-4	3	-4
pair:and_the	8		-2	6	-3	-1	-3	-2	-1	-2
pair:and_their	22	-1	-6	-4	-8	-3	34	-10	-7	-1
pair:and_then	31	-17	3	5	-5	-7	-6	-3	-5	-3
pair:and_there	-5	32	-5	-6	22	-11	-3	-2	-6	-5
pair:and_those	-22	-2	-2	-13	-15	-5	-4	-5	-18	-6
pair:and_three	-6	-4	-3	7	-6	-3		23	13	-6
pair:and_to	-2	-5		-8	-6	-5	-4	5	-2	-1
pair:and_two	32	-3	-4	-7	-7	-9	-1	-2	2	-9
pair:and_use	14	-17	-3	-3	-9	-2	-9	-4	9	-4
pair:and_visa	36	-9	-5	-5	-5	-10	-11	-4	-5	-5
pair:and_we	-10	-3	-5	-3	-3	5	-5	-4	3	-3
pair:and_what	1	-6	-4	-4	-9	-3	-4	-3	-3	-3
pair:and_where	16	26	-3	-4	-3	7	-4	-2	-6	-3
pair:and_which	2	3	-2	1	6	-6	11	-9	2	-5
pair:and_who	12	-5	-3	-5	-3	-6	-6	-2	-4	2
pair:and_whose	-3	-2	-2	-5	-7	16	-4	31	-9	39
pair:and_will	-7	-1	-5	-8	-1	8	-5	2	8	3
pair:and_with	16	13	2	1	-8	-5	3	-2	-4	-4
pair:and_without	-16	-8	-3	-13	-6	-10	3	-2	-4	-10
pair:and_work	-19	-4	-2	-5	2	-5	-5	-8	-5	-5
pair:and_would	-13	-4	-2	-6	4	-4	-12	-3	-12	5
pair:andhra_pradesh	-10	-3	-4	-3	24	-15	-2	-3	-2	-4
pair:announce_,	-2	-3	-2	3	28	-6	30	-5	-4	-3
pair:announce_.	-11	3	4	25	-14	34	3		-18	23
pair:announce_a	3	28	-5	52	21	-21	12	-4	-6	-8
pair:announce_an	-4	-3	-3	25	16	-8	-5	-8	-25	-4
pair:announce_as	10	-4	20	14	-12	-2	-6	-30	-3	-5
pair:announce_at	-12	-3	-9	-6	-5	-10	10	16	30	9
pair:announce_by	-18	-6	-5	-8	2	-9	41	-3	-7	-4
pair:announce_in	-12	-4	-4	-2	60	18	4	-5	-10	-8
pair:announce_on	-9	-4	7	27	25	-2	-6	-4	8	-1
pair:announce_that	-19	-3	-3	5	11	-9	25	-6	11	6
pair:announce_the	-4	-4	-6	-6	-6	9	-14	-4	-10	-3
pair:announce_today	-16	-3	-5	-4	-2	-5	22	-3	-22	26
pair:annual_conference	-19	-7	61	-5	-4	-37	-7	-3	-5	-5
pair:annual_report	-29	-4	-20	5	-4	-15	-6	-4	-9	-3
pair:another_$	-7	-3	-4	-4	36	-21	-5	-2	-3	-2
pair:another_,	2	-9	-3	-3	-3	-4	35	-2	-5	-8
pair:another_.	-17	-7	-6	-5	-6	-4	-15	-2	-7	-11
pair:another_meeting	52	-6	-6	-5	-3	-4	-8	-2	-3	-6
pair:another_of	23	-7	-6	-3	-2	-2	-2	-2	-2	-6
pair:answer_,	-62	-4	-4	-4	-4	-6	-5	-3	-7	-7
pair:answer_.	-1	-4	-4	-12	-5	-5	-7	-5	-10	-9
pair:answer_a	-5	-2	-2	-7	-5	-3	-9	8	18	-4
pair:answer_question	51	-4	-3	-3	-2	-6	-5	-2	-8	-16
pair:answer_that	-11	-3	-2	-3	-6	-7	-9	-5	3	-11
pair:answer_to	-8	-3	-3	-3	-7	16	-5	-4	47	-3
pair:antenna_of	20	-12	-5	-4	-5	-13	-5	-4	-14	-7
pair:any_more	-22	-4	-4	-3	-5	-4	22	-3	31	-8
pair:any_other	-7	-4	-9	-12	-6	34	-5	35	-8	-9
pair:any_rate	-25	-3	-10	-7	-5	-2	-5	-13	-2	-12
pair:anything_,	21	-15	-5	-6	-5	-5	-5	-3	-14	-7
pair:appeal_.	-8	-4	-5	-5	-8	-4	-5	3	-10	-5
pair:appeal_against	-4	-2	-2	-3	-4	-5	-3	-6	44	-6
pair:appeal_of	-13	-3	-3	-4	-5	-5	-6	-7	35	-9
pair:appeal_to	-11	-5	-3	-5	-5	-8	-9	-5	3	-6
pair:appear_before	38	-4	-5	-8	-4	-4	-1	-2	12	-9
pair:appear_in	2	-5	-6	-5	-3	-7	17	-2	5	-7
pair:applicant_,	-8	-2	-5	-4	-3	-14	-4	74	-32	-3
pair:application_,	-17	-5	-4	-4	5	69	-10	-6	15	15
pair:application_.	-6	-3	-3	-4	-5	23	-10	-9	-23	-4
pair:application_be	-1	-3	-3	-8	-3	-6	-8	30	-15	-5
pair:application_for	-5	-4	-3	-4	10	13	-14	16	-18	-3
pair:application_of	-9	-3	-2	-4	-7	-9	-8	39	4	-4
pair:application_store	-9	-3	-2	-5	-3	-14	22	-14	26	-3
pair:application_that		-3	-2	-4	-3	21	-6	-5	-11	-5
pair:application_to	-5	8	-4	-3	-9	20	-17	30	-14	-3
pair:apply_for	34	-3	-4	-4	-4	-4	-6	-6	-13	-8
pair:apply_to	-10	-3	-4	-6	-5	-5	-12	-24	-14	-5
pair:appoint_<p>	-16	-4	-4	-6	-4	-6	11	-5	-9	79
pair:appoint_by	-16	-6	-6	-5	-4	-13	-6	-4	-7	101
pair:appointment_,	2	-8	-5	-4	-4	-3	-5	-2	-2	-1
pair:appointment_of	-19	-4	-4	-4	-5	-4	-8	-10	-9	79
pair:appointment_with	34	1	41	-5	-3	-3	-2	-2	-4	-10
pair:appreciation_for	-7	-2	-23	-11	-15	-3	-2	-1	-1	-2
pair:approval_by	-10	-3	-3	-15	38	-5	-5	27	-15	-10
pair:approval_of	-13	-3	-5	-5	13	-4	7	-16	-14	13
pair:approval_to	-12	-3	-4	-5	-34	-4	40	25	-11	-3
pair:approve_<f>	-5	-1	-1	-6	-27	-4	15	32	4	-12
pair:approve_a	-5	-2	-2	-4	14	-4	-3	5	-2	-6
pair:approve_by	-7	-2	-3	-5	-5	-4	22	16	36	-7
pair:approve_in	20	-4	-5	-3	-2	-6	60	-5	-4	-4
pair:approve_on	-8	-2	-4	-3	11	-7	64	-30	-25	-5
pair:approve_the	-11	-2	-2	-4	-12	-5	-11	39	-9	11
pair:apps_,	-8	-8	-4	-10	-7	-10	7	-5	47	-3
pair:apps_.		-3	-4	-6	-5	-5	22	-4	4	-9
pair:april_,	14	-4	-5	-7	-5	-6	5	18	4	-8
pair:april_.	-7	14	18	-4	20	15	20	4	3	8
pair:april_16	49	-4	-3	-2	-3	-3	-14	-2	-4	-6
pair:april_2025	-6	-10	-10	-4	-4	-2	-4	-2	-1	-2
pair:area_in	-16	53	-5	-3	-6	-10	-3	-3	-3	-5
pair:area_of	-9	-2	28	-5	-2	-1	-8	-1	-10	-3
pair:area_that	-7	-8	-4	-5	-6	-6	30	-3	-6	-4
pair:argue_,	-9	-4	-5	-5	-4	-5	-15	-4	-7	-6
pair:argue_<p>	-36	-4	-7	-5	-3	-3	-5	-2	-7	-9
pair:argue_for	15	-6	27	-4	-6	-6	-8	-4	-13	-12
pair:arm_,	-5	-2	-3	-5	12	-12	-2	-19	-10	-3
pair:arm_of	-14	-3	-3	-19	9	-6	-2	15	-10	-7
pair:around_the	24	-6	-5	-6	-4		-6	-4	12	-6
pair:arrange_by	-11	-5	62	-9	-7	-9	-7	-5	-14	-4
pair:arrive_in	-3	48	10	-4	-8	-8	-3	-2	-4	-5
pair:artificial_intelligence	-5	-4	5	1	-3	-6	6	-3	-4	-3
pair:as_"	13	-7	-4	-5	-3	-5	-9	-3	-5	-6
pair:as_$	-2	-2	-2	-19	46	-9	-2	-20	-13	-2
pair:as_<a>	3	-3	-3	-3	-5	-6	-7	7	18	-7
pair:as_<c>		2	4	-3	-8	-6	-3	-2	-2	-5
pair:as_<f>	-9	-3	1	-1	3	-4	-5	-3	-12	-3
pair:as_<o>	16	-5	-18	-8	-4	-6	-4	-3	-5	-8
pair:as_<p>	-6	1	-4	-4	-3	-6	-1	-4	-3	20
pair:as_a	-12	-2	-2	-4		-2		6		-6
pair:as_an	-15	-3	-3	4		-6	-6	16	-8	-8
pair:as_be	-25	-11	-5	-6	-3	-4	-4	-3	-4	-24
pair:as_ceo	-18	-4	-5	-8	-5	-7	-4	-4	-7	81
pair:as_chairman	-12	-4	-4	-5	-6	-6	-10	-8	-8	64
pair:as_chief	-19	-7	29	-3	-11	-9	-7	-3	-9	82
pair:as_deputy	-11	-5	-4	-4	-5	-3	-17	-3	-10	45
pair:as_director	-14	-4	-7	-5	-4	-12	-13	-4	-14	100
pair:as_do	-49	-4	-5	-4	-5	-6	-3	-3	-11	-8
pair:as_for	15	-3	-2	-3	-6	23	-2	-2	8	-6
pair:as_guest	-29	19	18	14	-4	40	-3	-3	-6	-6
pair:as_guide	66	-4	-3	-4	-5	-24	-8	-4	-5	-9
pair:as_have	-15	-3	-5	-5	-7	-5	-3	-5	-1	-8
pair:as_head	-26	-10	-5	-4	-6	-16	-4	-3	-6	105
pair:as_interim	-26	-8	-3	-4	-3	-6	-4	-2	-6	72
pair:as_it	-7	-3	-3	-7	3	-6	-11	-16	-9	-4
pair:as_its	-14	-3	-5	25	-9	6	-6	4	-8	42
pair:as_long	-7	-4	-3	-6	-3	-5	-5	-32	-13	-12
pair:as_minister	-18	-7	-5	-5	-4	-6	23	-8	-4	69
pair:as_much	-2	-3	-3	-6	18	-10	-5	-6	-3	-4
pair:as_of	-14	-5	-5	-6	-6	23	38	6		50
pair:as_part		14	9	-2	21	20	-3	-4	-7	-3
pair:as_president	-14	-6	-3	-8	-12	-9	30	-3	-7	57
pair:as_report	-6	-2	-3	-3	-5	-7	-6	18	-4	-4
pair:as_say	-4	-5	-3	-3	5	-8	-5	-5	-3	-15
pair:as_she	1	-5	-4	-3	-4	-11	-6	-3	-8	26
pair:as_the	-5	-5	-4	-3	3	-4	-6	-5		20
pair:as_they	-13	-6	-4	-4	-4	-6	-6	-3	-6	-10
pair:as_to	-9	-4	-8	-3	-5	-4	-12	-6	-2	-5
pair:as_two	-10	-2	-3	8	-6	-3	13	-2	-3	-4
pair:as_well	14	-4	-4	-2	4	-6	-4	-4	-3	-5
pair:asia_,	-18	31	-4	-3	-3	-11	-7	-2	-3	-7
pair:asia_.	-13	12	-10	-6	-6	25	-4	-4	-6	-5
pair:asia_in	11	19	35	-2	-3	-34	-6	-3	-3	-3
pair:aside_by	-26	-4	-2	-5	74	-12	-8	-1	-3	-7
pair:aside_for	-4	-4	-13	-2	-10	-8	-4	-2	-6	-4
pair:ask_,	-21	-5	-10	-3	-3	-6	-6	11	43	-3
pair:ask_<a>	-22	-3	-3	-2	-4	-3	-10	-5	1	-5
pair:ask_<f>	13	-2	-7	-15	-8	-6	24	-5	-5	-3
pair:ask_<p>	29	-5	-7	-4	-4	-3	-4	-2	-9	-10
pair:ask_about	10	25	-2	-3	-2	-5	-7	10	2	-8
pair:ask_by	-28	-5	-2	-3	-2	-5	-2	-3	-6	-13
pair:ask_for	-14	-5	-4	-6	-1	-6		2	-1	-6
pair:ask_him	73	-6	-3	-3	-5	-5	-2	-2	-4	-4
pair:ask_how	22	36	-10	-3	-5	-12	-9	-4	-6	-7
pair:ask_in	-9	-4	-3	-4	13	-7	-6	16	-5	-2
pair:ask_of	-8	-3	-3	-7	-7	-8	-10	-11	-13	-3
pair:ask_that	51	-10	-4	-3	-9	-9	-10	-8	-14	-6
pair:ask_the	12	-5	-5	-3	-4	-4	-10		36	-7
pair:ask_to	-3	-4	-2	-4	-9	-4	16	11	-6	-5
pair:ask_what	-37	-11	-3	-4	-3	-4	-6	-3	-6	-4
pair:ask_whether	-37	-3	-2	-8	-2	-3	-5	-2	-6	-7
pair:ask_who	-39	-4	36	41	-4	-6	-4	-5	-19	57
pair:ask_why	-22	-3	-3	-3	-6	-3	-3	15	-10	-5
pair:assembly_,	-2	-10	35	-5	27	-4	-7	-2	-2	-3
pair:assembly_in	18	-11	6	-4	-5	-5	22	-2	-3	-2
pair:assembly_line	-26	29	-15	-4	-5	38	-28	-3	-6	-4
pair:assembly_of	-19	42	4	-3	-4	-9	-4	-2	-4	10
pair:assembly_plant	-15	-4	-16	-2	-20	-4	-2	-2	-6	-3
pair:asset_,	-2	-3	-3	-5	-4	-10	16	-3	-10	-4
pair:assist_by	-16	-3	-2	-4	-7	-6	-8	-3	-23	-30
pair:association_of	-17	-10	8	-6	-6	-7	-5	-3	-5	-4
pair:assume_the	-12	-4	-6	-4	-4	-6	-7	-3	-5	62
pair:assure_<p>	69	-4	-3	-3	-5	-6	-3	-4	-6	-7
pair:assure_the	-25	-8	-4	-5	-6	-6	-7	-2	-4	-4
pair:astana_,	-5	8	9	-3	-2	-26	-6	-2	-2	-3
pair:at_<a>	15	-7	-6	-6	-4	-7	-3	-5	-5	15
pair:at_<c>	3	-5	-4	-4	-6	-4	-7	-1	-12	-7
pair:at_<f>	6	-3	-5	-3	-3	-7	-4	-4	-1	15
pair:at_<o>	-6	10	12	-7	-2	-3	-4	-3	-6	-2
pair:at_<p>	3	-6	-7	-2	-5	6	-4	-2	-3	4
pair:at_a	10	-2	-1	-2	4	5	-4		-3	-5
pair:at_al	57	-5	-11	-6	-4	-8	-3	-2	-4	-9
pair:at_all	-3	-5	19	-4	-6	13	-11	-7	6	-10
pair:at_an	-19	-5	25	-9	9	3	9	6	-5	2
pair:at_any	-40	-3	-8	-6	-5	-3	-4	-10	-3	-11
pair:at_dawn	-10	21	-3	9	-5	8	-5	-7	50	20
pair:at_first	-13	-4	-5	23	-3	-9	25	-4	-4	-5
pair:at_government	38	-9	-3	-3	-3	-7	-3	-4	-4	-9
pair:at_her	29	-5	-5	-5	-3	-5	2	-2	-4	-10
pair:at_his	26	-5	-3	-4	-5	-5	-6	-3	17	6
pair:at_home	-11	-9	-7	-4	20	-6	-12	-7	14	-5
pair:at_it	-14	20	-8	-4	-8	-15	-5	-8	-9	-3
pair:at_its	-14	-3	-8	-7	-5	26	53	11	-3	-2
pair:at_konza	23	-6	-7	-6	27	43	-6	-2	-3	-3
pair:at_last	20	-5	-4	24	-1	-15	-7	17	-7	-4
pair:at_least	-9	-4	-5	-5	-9	-5	-6	-7	9	-4
pair:at_midnight	-21	-11	-8	-6	-3	57	-16	-6	-8	-2
pair:at_mwc	-6	-4	15	-5	-5	-5	-4	-3	-11	-6
pair:at_noon	19	1	-6	-6	-5	10	-3	-3	15	-7
pair:at_odds	36	-7	-7	-4	-10	-5	-4	-4	-7	-10
pair:at_once	-8	-4	-7	-4	7	4	-11	-9	18	-5
pair:at_one	28	-4	-12	-15	-3	-4	33	-3	-5	-4
pair:at_present	-14	-10	-6	-5	-4	-7	-5	-6	-5	-16
pair:at_short	55	-5	-5	-3	-2	-3	-4	-2	-10	-7
pair:at_stake	-11	-5	-3	-3	-9	-5	-7	-3	-9	-5
pair:at_stanford	-34	61	33	-5	-5	-2	-5	-2	-3	-6
pair:at_state	24	-9	-5	-3	-4	-4	4	-2	-4	-18
pair:at_that	43	37	-4	-3	-3	-10	-7	-3	-5	-19
pair:at_the	1	5	12	-1	-1	-1	-4	-3		
pair:at_their	6	-4	-5	17	-5	-5	-13	-3	-5	-4
pair:at_which	15	-5	9	-7	-7	9	-5	-3	-5	
pair:at_whose	20	-10	-4	-3	-3	-4	-4	-2	53	-7
pair:at_work	-18	-6	-5	16	-5	9	-17	-9	-11	-5
pair:attend_,	-36	-8	-9	-8	-3	-12	-8	-2	-3	-3
pair:attend_.	-18	-4	-12	8	-4	3	-5	-3	-6	-5
pair:attend_a	29	-4	-25	-2	-1	-2	-1	-1	-2	-3
pair:attend_by	8	-4	1	1	-4	1	-4	-2	-4	-5
pair:attend_the	-13	4	24	-1	-4	5	-4	-3	-4	-5
pair:attendance_,	-67	-8	-5	-4	-3	-4	-2	-2	-6	-13
pair:attendance_.	-17	-9	8	-5	-5	-24	-6	-3	-6	-5
pair:attendance_be	22	-5	-7	-5	-4	-5	-4	-4	-6	-13
pair:attention_to	-7	-7	-3	-2	-3	-5	-8	-3	-4	-3
pair:auction_,	6	-5	20	-9	-4	-7	-13	14	-7	-5
pair:auction_.	-25	-4	-5	-7	-8	-5	-7	52	-13	-4
pair:auction_of	-10	-3	-4	-5	29	-6	-6	-15	-6	-8
pair:audience_to	45	-4	-4	-4	-9	-3	-3	-8	-4	-6
pair:audience_with	25	-7	-4	-3	-3	-2	-2	-2	-3	-6
pair:audit_,	-14	-5	-4	-6	-20	-6	22	-7	-23	-4
pair:august_,	-5	-5	-5	-5	-3	13	32	2	2	-3
pair:august_.	23	-5	3	-6	-7	22	47	-8	5	3
pair:august_2018	-15	-3	-2	-6	-3	-4	34	-3	-6	9
pair:authorisation_,	-3	-3	-3	-7	-2	-9	-16	-17	30	-5
pair:authorization_of	-10	-2	-2	-7	-4	-8	-11	2	63	-5
pair:authorize_<f>	-7	-4	-3	-8	-11	-15	-5	76	-13	-3
pair:autonomous_week	-12	-14	25	-3	-3	-4	-2	-2	-5	-3
pair:autumn_.	-32	-7	-4	28	4	-13	-9	-4	11	-5
pair:available_to	-6	-4	-5	-4	20	50	-5	-3	-7	-3
pair:award_<f>	-5	-2	-3	44	14	-4	-4	-5	-16	-4
pair:award_from	-27	-4	-3	42	-19	-6	-4	-33	-13	-5
pair:award_in	-23	-2	-3	32	-3	-6	-10	15	-5	12
pair:award_the	-5	-4	-3	-4	-11	-9	-6	36	-6	-3
pair:aware_of	-26	-3	-3	-2	-3	30	-4	34	-4	-9
pair:away_,	-14	-6	-5	-8	-4	-10	25	-3	-8	-4
pair:away_.	-21	-5	-7	-3	-4	-2	-10	-4	-5	-20
pair:away_from	17	-3	-6	15	12	-4	-9	-6	5	52
pair:away_with	-10	-13	-3	19	-7	-5	16	35	-9	-4
pair:bac_ninh	-8	-2	-3	-4	30	-5	-4	-13	-3	-2
pair:back_,	-5	-12	12	-4	-5	-15	-14	-2	-3	11
pair:back_.	18	-4	-3	-7	-5	-4	-9	-17	-38	39
pair:back_<f>	-10	-2	-3	-9	30	-4	-5	22	-33	-4
pair:back_<p>	-45	-5	-18	-3	-5	-3	-3	-2	-5	53
pair:back_at	10	-6	-4	-6	-6	-6	9	-5	-7	41
pair:back_by	-9	-4	-4	-5	-26		-8	-6	-6	-6
pair:back_from	-12	37	-10	-4	-4	-10	-6	-3	-5	-7
pair:back_in	-11	35	-5	-4	-7	-9	-6		-16	25
pair:back_into	-21	30	-8	-5	-7	-17	40	-2	-2	-5
pair:back_on	13		31	-5	-4	-10	6	17	-18	-7
pair:back_the	-7	-6	-6	-4	-6	-13	16		-10	-7
pair:back_to	-11	-1	6	13	-7	-5	20		-4	-13
pair:backbone_.	5	-5	-6	-7	64	-7	-9	-3	-6	-3
pair:bade_<p>	17	-4	-5	-5	-2	-3	-3	-2	-4	-10
pair:baltic_state	-8	9	-8	-3	-3	20	-2	-3	-5	-2
pair:ban_,	-6	-5	-4	-4	-3	-7	37	-2	-10	-5
pair:ban_<f>	-4	-2	-2	-5	-4	-3	-13	-10	42	-2
pair:ban_be	-4	-2	-2	-3	-2	-4	-10	-11	53	-2
pair:ban_on	-7	-3	-4	-5	-6	-6	19	-4	2	-3
pair:ban_the	-8	-2	-3	-3	-3	-4	40	-4	-8	-11
pair:band_,	-5	-3	-2	-5	-7	-3	3	-8	-12	-4
pair:band_.	-7	-2	-3	-6	-4	-4	-8	51	-9	-3
pair:band_for	-5	-2	-2	-8	-6	-3	22	5	-10	-3
pair:band_to	-6	-3	-3	-4	-8	-3	-7	31	-10	-2
pair:bangabandhu_satellite-2	-9	-2	-4	-28	-6	-19	-3	-3	-3	-3
pair:bank_,	-7	-3	-3	-11	26	18	2	36	-20	-2
pair:bank_.	-8	2	-5	-4	-5		-2	4	2	-6
pair:bank_and	-4	-4	13	32	-7	-8	-11	-8	-7	-4
pair:bank_on	-12	-8	-5	-5	-7	5	13	-4	-8	-7
pair:bank_to	-17	-3	-7	-4	-10	-7	71	-4	29	-3
pair:banking_license	-12	-6	-4	-10	-3	-7	-10	31	-2	-2
pair:bar_<f>	-10	-5	-3	-3	-17	-6	-17	3	51	-3
pair:bar_it	-2	-1	-3	-5	-7	-6	-9	20	-9	-13
pair:barcelona_,	-35	-12	-3	-2	-3	-2	-1	-1	-2	-4
pair:baroness_<p>	22	-5	-13	-6	-5	-7	24	-4	-6	-9
pair:base_<f>	-4	-2	-3	2	5	-7	-3	17	-11	-5
pair:base_in	-6	-2	-3	-7	-3	-5	-3	-1	20	-4
pair:base_station	-3	8	-4	-4	12	-11	-6	-3	-5	-3
pair:battery_maker	-5	-4	-2	12	48	-12	-8	-7	-9	-3
pair:battery_plant	7	-8	-3	-5	11	37	-9	-6	20	-4
pair:be_"	-14	10	15	-3	-9	-5	-5	-3	-8	4
pair:be_$	-3	-2	-2	-6	42	-4	-7	-4	14	-3
pair:be_,	-12	-6	-1	-6	-5	-5	-10	-4	-5	12
pair:be_.	15	-6	-4	-10	-5	-4	-4	-3	-6	-14
pair:be_<a>	9	-7	17	-6	-6	-7	1	-4	9	-11
pair:be_<c>	-11	-5	8	-5	-6	-6	-5	-4	-6	-5
pair:be_<f>	18	-4	-4	13	-1	-2	-4	3	-2	-5
pair:be_<o>	-17	-5	-8	27	-6	-7	-7	-7	-6	-5
pair:be_<p>	4	-3	10	-4	-4	-6	-4	-3	-2	21
pair:be_a	-9	-6	-4	-1	-5	-3	-2	1	-5	-7
pair:be_able	-10	-6	-7	-6	-4	-7	13	-3	-5	-4
pair:be_about	-11	-6	-4	3	-7	-6	5	-6	-7	-6
pair:be_accept	-17	-3	-4	-5	-6	-8	-5	-7	-6	25
pair:be_accompany	-1	-4	-4	-3	-4	-5	-3	-3	-4	-9
pair:be_address	44	-3	-11	-4	-3	-8	-11	-2	-16	-3
pair:be_admit	-15	-3	-5	-3	-4	-3	-8	27	-7	-9
pair:be_adopt	-14	-5	-6	-4	-4	-11	32	-4	-6	-8
pair:be_after	-12	-6	-4	-4	-6	-8	-6	-9	-8	-4
pair:be_against	-17	-2	-2	-3	-2	-3	-18	-2	-17	-9
pair:be_agree	-18	-3	28	31	-12	-5	-11	10	-3	-4
pair:be_all	1	4	-3	-6	-2	-6	-5	-3	-5	-4
pair:be_allow	-8	-1	-1	-6	-21	-3	-4	3	-10	-4
pair:be_already	-14	-2	-2	-5	8	-4	-4	-18	-14	-4
pair:be_also	7	-3		-3	-4	-3	1	-1	-2	-6
pair:be_always	-7	-5	-4	-2	-3	-5	-5	-3	-3	-2
pair:be_among	-16	-5	-3	-4	-4	-5	-6	-3	-7	-9
pair:be_an	4		-6	-6	1	-5	3	-3	-5	-6
pair:be_announce	-11		3	17	24	-12	16	-7	-7	13
pair:be_another	-8	-7	-4	1	-3	-4	-7	-2	-7	-4
pair:be_appoint	-15	-4	-4	-5	-7	-4	-5	-3	-16	59
pair:be_approve	-6	-3	-2	-5		-4	15	21	1	-6
pair:be_arrange	2	24	-7	-3	-5	-4	-2	-4	-11	-6
pair:be_ask	-14	11	-3	-4	-6	-5	4	10	-9	-8
pair:be_at	12	-9	10	-4			-5	-4	1	-8
pair:be_attend	14	-4	9	-4	-4		-3	-2	-5	-6
pair:be_award	-5	-3	-3	42	-6	-6	-9	61	-21	-4
pair:be_back	-14	49	1	-4	-15	-7	-3	-4	-3	29
pair:be_ban	-7	-4	-2	-7	-7	-3	-6	-8	-11	-3
pair:be_bear	-9	-7	-7	-8	-10	-8	-10	-4	-4	-4
pair:be_before	16	-6	-2	-4	-2	-3	-22	-1	17	-18
pair:be_being	-1	-4	14	-5	9	-7	-8	-3	11	4
pair:be_bind	-3	-1	-1	24	-16	-13	-12	-6	-25	-4
pair:be_block	20	-2	-2	-4	-4	-9	-8	-26	35	-7
pair:be_break	8	-13	-6	-5	-7	29	-6	-4	-9	-5
pair:be_brief	22	10	-4	-2	-4	-6	-4	-2	-4	-10
pair:be_bring	4	7	-6	-5	-3	17	-11	-5		5
pair:be_build	-7	-7	-4	-3	-11	-6	-5	-4	-7	-4
pair:be_buy	-16	-3	-3	-5	66	-12	-4	-15	-3	-7
pair:be_by	-11	-3	-3	-18	-2	-5	-16	-5	30	-8
pair:be_call	31	-6	-6	1	-2	-5	1	-5	-4	15
pair:be_carry	-14	1	-4	-8	1	-8	9	-4	14	-5
pair:be_charge	-3	-1	-1	-5	-8	-2	-16	-7	13	-5
pair:be_choose	-30	-3	-4	-10	-5	-8	-3	-5	-6	-27
pair:be_clear	-7	-4	-2	-6	-16	-8	-10	31	-10	-4
pair:be_close	-4	-4	-7	-10	13	-5	-4	-4	8	-6
pair:be_commit	5	-3	-4	-11	-8	21	-4	-2	-4	-3
pair:be_complete	14	-4	-5	6	13	-8	13	-5	-5	-10
pair:be_conclude	1	-3	-5	41	-4	4	-6	-7	-8	-6
pair:be_confirm	-28	-5	-3	-4	-3	-4	-7	-3	11	66
pair:be_connect	30	-5	-4	-9	-12	-14	-13	-3	-4	-3
pair:be_consider	-8	-16	-3	-7	-6	-5	-20	-23	-16	-5
pair:be_consult	-24	-6	-7	-6	-3	-5	7	-2	-3	-3
pair:be_control	-10	-3	-3	-4	-33	-6	-3	-6	-10	-3
pair:be_convene	44	-6	18	-9	-4	-6	-26	-1	-2	-5
pair:be_cooperate	-12	-9	-8	-7	-5	-10	-6	-4	-6	-5
pair:be_count	-5	-3	-3	-6	-9	-3	-7	-3	16	-2
pair:be_cover	13	-6	-5	-4	-4	-7	-6	-3	-6	-6
pair:be_create	8	-8	-2	1	-5	-7	-10	-3	-3	-5
pair:be_currently	-2	-17	-7	-3	-4	-4	-3	-3	-5	-10
pair:be_cut	-4	-6	-4	-6	-3	-14	15	-3	12	-4
pair:be_deal	-11	-2	-2	-10	-4	-4	-5	-5	47	-23
pair:be_debate	-3	-3	-4	-3	-6	-4	52	-4	-9	-3
pair:be_decide	-13	-6	-3	-4	11	-4	-8	-18	17	-6
pair:be_declare	-4	-3	-5	-3	-16	28	-2	16	-24	-11
pair:be_demand	26	-5	-3	-4	-6	-4	-9	-4	-10	-18
pair:be_deploy	-6	-6	-3	-3	-6	21	-8	-3	-7	-3
pair:be_design	-27	-4	-5	-8	-12	-32	-5	-6	-9	-7
pair:be_develop	-6	-4	-4	-3	-6	-5	-3	-3	-5	-13
pair:be_discuss	8		-5	-5	-12	-5	-7	-2	-4	-5
pair:be_dismiss	-13	-3	-3	-3	-4	-5	-4	-4	26	-37
pair:be_do	-13	23	-3	1	-9	-8	5	-4	-5	-7
pair:be_donate	4	-5	-5	-4	86	-4	-4	-6	-13	-3
pair:be_draft	-13	-4	-4	-8	-3	-9	-21	-3	-5	-6
pair:be_draw	24	-4	-5	-6	-5	-13	8	-3	-5	-5
pair:be_drive	9	46	-5	-3	-6	-6	-7	-3	-6	-5
pair:be_drop	-5	-11	6	-3	-4	-5	-5	-1	31	24
pair:be_due	15	-5	23	-11	-6	9	6	-3	-7	-4
pair:be_elect	-23	-5	-8	-5	-5	-6	-4	-4	-7	34
pair:be_engage	-19	-3	-5	-7	-3	-4	-6	-5	-6	33
pair:be_establish	-6	-4	-4	40	-8	32	-13	-5	-13	-4
pair:be_ever	-13	-7	-5	-4	-4	-12	-6	-3	-5	-4
pair:be_exchange	-9	-5	-2	45	-5	-5	-4	-4	-6	-2
pair:be_exempt	38	-7	-1	-2	-2	-4	-8	-18	-26	-3
pair:be_expand	-4	-7	-3	-5	20	-16	-5	20	-5	-3
pair:be_expect	8	31	-1	-5	6	8		9	-4	-7
pair:be_extend	-5	-2	-2	-13	-1	-5	-18	24	-4	27
pair:be_file	-5	-6	-3	-2	-4	-6	-8	-8	31	-3
pair:be_fin	-8	-3	-3	-7	-9	-6	-6	-11	42	-4
pair:be_finance	-17	33	-5	1	42	-7	-3	-5	-9	-8
pair:be_find	6	6	-5	-3	-4	-7	-7	-4	8	5
pair:be_finish	23	-5	-2	-3	36	-11	-6	-3	-8	-5
pair:be_fix	25	36	-3	-5	-4	-6	-13	-17	-2	-1
pair:be_fly	16	22	-4	-5	-7	-13	-4	-15	-6	-6
pair:be_follow	41	-7	-3	-6	-4	-7	-5	-7	4	-6
pair:be_for	-34	-5	-4	-5	-11	11	-4	-9	-2	-2
pair:be_force	-20	-6	-3	-5	-3	-5	-5	-4	-14	-6
pair:be_former	-8	-25	-8	-5	-5	-15	-5	-5	-5	-7
pair:be_found	16	-4	-4	13	-5	-7	-5	6	-12	-9
pair:be_free	-18	-4	-4	-5	-6	-11	9	32	-7	-4
pair:be_from	-26	-9	45	-4	-7	32	-15	-4	-10	-4
pair:be_full	-14	-11	25	-4	-17	8	-3	-3	-16	-6
pair:be_give	9	-5	-5	3	2	-8	-7	15	20	5
pair:be_glad	-37	-5	-3	-2	-2	-10	-2	-1	-3	-11
pair:be_go	-1	1	-1	5	-1	-1	-6	-4	-11	8
pair:be_good	-6	5	-3	-6	-4	-5	-12	-3	-5	-4
pair:be_grant	12	-2	-2		2	-7	-4	13	-8	-3
pair:be_grow	-7	-5	23	-3	-4	-7	-8	-3	-4	-3
pair:be_hand	11	-3	7	6	2	6	15	-6	5	-12
pair:be_hard	-6	-3	-3	-9	-5	-5	-11	-4	33	-3
pair:be_have	8	-5	-6	-4	-6	56	-5	-4	-8	-7
pair:be_head	-4	-8	-5	-5	-5	-4	-5	-4	-4	-16
pair:be_hear	37	-6	-6	-7	-4	-5	-7	-9	-2	-5
pair:be_here	-19	-7	-5	-10	-4	-7	-6	-4	-6	-6
pair:be_his	-8	-10	-6	-7	-6	-5	-5	-3	-6	37
pair:be_hold	23	3	17	3	-4	-6	-1	11	-5	-5
pair:be_host	11	-5	1	29	-6	-4	-3	-7	-9	-4
pair:be_how	10	-2	-3	-4	15	-10	-4	-3	-17	-9
pair:be_impose	-6	-2	-4	-3	-8	-3	-5	-5	18	-2
pair:be_in	-5	42	-7	-1	-6	-3	-6		-5	-6
pair:be_inaugurate	-16	-5		-6	-6	59	-7	-3	-8	-9
pair:be_independent	-22	-4	-3	-2	-3	-4	-4	30	-7	-8
pair:be_informed	11	-9	-5	-4	-4	-5	-6	-3	-7	-11
pair:be_initial	-28	28	-7	25	-3	-12	-8	-2	-2	-3
pair:be_ink	-9	-3	-3	6	13	-6	-3	-5	-13	-2
pair:be_interested	41	-5	-2	-11	-7	-3	-1	-5	-5	-2
pair:be_introduce	25	-5	-4	-5	-4	21	-3	-2	26	3
pair:be_invite	-23	-7	13	-3	-5	-5	-3	-3	-4	-15
pair:be_issue	1	5	-3	-6	-3	-6	7	14	-10	-3
pair:be_it	-10	-5	-3	-1	-4	-2	-3	-3	52	-3
pair:be_join	1	-2	-4	48	17	12	-8	11	-5	-7
pair:be_keep	38	-6	-3	-4	-7	-4	-3	7	-7	-4
pair:be_kick	-11	-5	-17	-12	-12	80	-9	-3	-8	-4
pair:be_know	-5	8	-3	-4	4	-5	-2	-8	10	-9
pair:be_late	-14	-6	28	-4	28	-9	-6	-11	28	-4
pair:be_launch	-10	21	-2	-9	-10	36	-7	-8	34	-2
pair:be_lay	-2	-3	-6	4	-5	2	-1	-3	10	-5
pair:be_lead	-14	23	9	-4	-7	-8	-5	-3	-7	16
pair:be_leave	7	-4	-1	-5	-5	-5	-6	11	-8	1
pair:be_less	-16	-5	-4	-4	-7	-7	-5	-6	-7	-8
pair:be_let	12	-9	-3	-4	-5	21	-4	4	-20	-8
pair:be_license	6	-4	-2	-6	-5	6	-13	20	-7	-5
pair:be_lift	-13	-2	-2	-2	-2	-4	-14	-8	17	-3
pair:be_link	-8	-2	-3	-3	-4	-11	-8	-5	-3	-5
pair:be_long	-17	-7	-4	21	-5	-7	-3	-4	-6	-9
pair:be_look	3	-4	-3	-10	-6	-5	-4	-1	29	1
pair:be_lose	-9	-7	-6	-4	-5	-5	-7	-6	30	-9
pair:be_make	-3	7	-5	-7	2	-8	1	-7	5	11
pair:be_mean	-8	1	-5	-8	21	1	11	-4	-7	-3
pair:be_meet	8	-8	-3	-3	-2	-6	-11	-5	7	-4
pair:be_member	-34	-6	-9	-4	-4	-6	-6	-3	-6	-12
pair:be_miss	-11	-4	-6	-3	-13	-5	-4	-3	-4	-5
pair:be_more	-12	-4	-2	-11	-7	-6	-3	-3	-3	-8
pair:be_mostly	-4	-3	-3	-4	-11	-5	-4	-3	-11	-4
pair:be_move	-9	-6	-4	-5	-6	-10	-5	-4	-6	29
pair:be_name	-18	1	-5	-5		-6	-4	-3	-9	35
pair:be_need	-10	-9	4	22	-3	-7	-7	-3	-5	-5
pair:be_neither	-9	-9	-18	-9	-9	10	-5	-4	-10	-3
pair:be_never	-10	-4	-3	-4	-6	-5	-11	-5	17	-4
pair:be_no	-20	-5	-4	-9	-4	-5	-3	-6	1	-6
pair:be_nominate	-15	-6	-14	-7	-8	-5	-5	-5	-7	48
pair:be_not	-5	-3	-5	-6		-6	-7	-6	-10	-5
pair:be_note	-12	-4	-4	29	-3	-6	-8	-4	-3	-3
pair:be_nothing	-24	-5	-4	-5	-6	-5	-3	-4	-10	-7
pair:be_now	-12	-4	-4	-4	-5	36	22	-4	-8	28
pair:be_of	1	-6	-4	-3	-5	28	-6	-3	-6	-7
pair:be_off	-8	13	-9	-3		-5	-3	-9	11	-7
pair:be_offer	-12	-8	-3	-4	-5	-8	-7	-10	-5	-2
pair:be_on	11	12		-4	-5	6	-4		-5	-7
pair:be_once	-29	-3	-4	-6	-5	-6	-4	-5	36	-24
pair:be_one	-15	-1	-5	9	-6	-8	9	-5	-2	-5
pair:be_only	-12	-5	-3	-7	-5	-5	-6	13	-7	-3
pair:be_open	-15	-5	-2	-4			-3	-3	15	-6
pair:be_operate	-10	-2	-1	6	-6	69	-3	-5	9	-3
pair:be_order	-4	-3	-2	-8	-15	-3	-13	-4	24	-3
pair:be_our	-9	-5	-5	-6	-5	-8	-5	-3	-6	-6
pair:be_out	-7	-4	-4	-4	1	-4	-7	-9	-1	13
pair:be_over	-17	9	-5	-6	-7	3		-7	4	21
pair:be_owe	-13	-4	-5	-6	-13	-6	29	-6	27	-4
pair:be_own	-3	-3	-4	-6	-2	-8	-4	-8	-18	-4
pair:be_part	-15	-4	-4	-6	-3	-5	-5	-7	-10	-31
pair:be_pass	-1	-6	-3	-5	-6	-7	32	-3	-4	-7
pair:be_pay	-4	5	-4	6	36	-6	-7	-4	-7	-4
pair:be_penciled	13	54	-3	-5	-3	-4	-4	-3	-8	-4
pair:be_pick	-12	-4	-4	-6	-6	-6	13	-7	26	-7
pair:be_plan	21	7	17	-4	11	-5	-17	-4	-3	-3
pair:be_postpone	37	-7	-7	-6	-4	44	12	-5	-6	-5
pair:be_prepare	-12	-12	-13	12	-7	-7	-7	-2	-4	-5
pair:be_present	-19	-6	-4	-4	3	-5	-4	-3	-6	-11
pair:be_promise	-20	16	-5	-3	-6	-4	-4	-2	-5	-3
pair:be_promote	-10	-4	-13	-2	-4	-3	-10	-2	-4	41
pair:be_provide	-4	-3	-2	-5	28	-3	-2	-6	-6	-1
pair:be_publish	-10	-4	-6	-7	-4	-10	30	-4	-5	-5
pair:be_put	-5	2	-4	-6	3	10	9	-6	10	6
pair:be_quote	-3	-6	-3	-4	-12	-9	-3	-3	-3	-3
pair:be_raise	17	-2	-3	-6	-11	-3	-5	-3	-3	-5
pair:be_reach	-8	-5	-5	16	-4	-7	7	-3	25	-6
pair:be_read	-16	-5	15	-10	-5	11	-10	-4	-5	-9
pair:be_ready	-4	-5	6	-12	-11	4	-1	-8	-4	-5
pair:be_recall	34	-6	-3	43	-3	-4	-18	-5	14	-8
pair:be_receive	41	-12	-3	-2	-4	5	-4	3	-5	-11
pair:be_register	-8	-3	-5	-5	-11	-5	22	2	-18	-5
pair:be_reject	-4	-2	-2	-5	-9	-8	-10	49	-16	-3
pair:be_release	-7	-3	-5	-4	2	-14	14	-5	-4	14
pair:be_remove	-13	-3	-2	-5	-4	-3	-22	-3	-23	34
pair:be_renew	-6	-3	-4	-11	-3	-8	-12	44	-4	19
pair:be_report	3	-5	-5	10	-4	-16	-9	2	11	-3
pair:be_represent	-17	-4	5	-5	-5	-7	-3	-3	-7	-8
pair:be_responsible	-31	-5	-4	-3	-3	-4	-9	-10	-5	-10
pair:be_review	-10	-7	-4	10	-3	-6	-6	-5	-24	-8
pair:be_right	-13	-4	-3	-4	-3	-8	-4	-9	8	-6
pair:be_run	-2	-5	-5	-3	1	44	-6	-5	-10	14
pair:be_say	-9	-5	-5	-5	-5	-7	-12	-5		-6
pair:be_schedule	35	-5	-5	-5	-5	-5	22	26	-6	-6
pair:be_scrap	37	28	-5	-13	-7	-14	-18	-3	-4	-5
pair:be_seal	-8	-3	-3	49	18	-5	-12	28	4	-4
pair:be_see	20	-9	-5	-6	-4	-6	-13	-8	-7	-7
pair:be_seek	42	-8	-4	-3	-2	-7	4	-3	-15	-4
pair:be_sell	-9	-4	7	-5	-10	11	-6	23	24	7
pair:be_send	-23	-4	-4	6	-6	10	26	-5	-2	-6
pair:be_serve	2	-6	-3	-4	-5	-4	-9	-5	23	-10
pair:be_set	6	-2	-2	-5	27		-5	-3	-7	-5
pair:be_settle	21	-3	-3	-10	17	12	23	-9	-12	-3
pair:be_share	11	-3	-4	-4	-17	-3	-7	-4	10	-3
pair:be_short	-13	-4	-4	-8	-6	-7	9	-3	-10	-8
pair:be_show	17	41	-10	-8	-4	-8	-3	-2	-3	3
pair:be_sign	-4	-2		38	-3		1	-3	-5	-5
pair:be_since	-9	-4	-3	-5	-3	51	-11	-5	-41	37
pair:be_some	-13	-5	-4	-6	19	-8	-8	-5	47	-5
pair:be_something	-7	-28	-3	-4	-5	-6	-5	-4	-5	-5
pair:be_spar	-17	-5	-3	-5	-7	-8	-9	-18	39	-6
pair:be_speak	6	-9	3	-10	-2	-7	-1	-2	-4	-5
pair:be_spend	-4	4	-8	-15	70	-10	-12	-5	-6	-4
pair:be_split	-17	-4	-4	-5	54	-7	-13	-3	-4	-5
pair:be_start	-9	-3	-2	-6	-5	-33	-5	-7	4	-1
pair:be_step	-11	-7	-7	-4	-5	-16	-7	-3	-14	94
pair:be_still	-12	-4	3	-8	4	-8	-9	-6	-7	-4
pair:be_store	-12	-6	-8	-3	-5	-7	38	-3	-8	-6
pair:be_strike	21	25	-3	6	-3	-5	-11	-2	-4	-5
pair:be_study	-9	-5	-3	-7	-5	-8	-8	-3	-3	-3
pair:be_sue	-18	-4	-4	-7	-14	-5	-4	-9	88	-5
pair:be_summon	52	-5	-6	-5	-3	-6	-5	-3	-20	-7
pair:be_support	-9	-3	-2	-5	34	-24	-2	-3	-4	-3
pair:be_suppose	-23	-11	-3	-3	-4	-2	-6	-2	-14	-10
pair:be_suspend	-7	-4	-3	-8	-4	-12	-7	-40	13	-8
pair:be_swear	-20	-7	-6	-7	-3	-5	-4	-2	-6	87
pair:be_table	-16	-2	-2	-7	-3	-17	34	-5	-3	-2
pair:be_take	9	-2	12	-4	-1		-7	4	-1	-5
pair:be_talk	-11	-3	-2	-24	-2	-3	-5	-2	-3	-3
pair:be_tell	9	3		7	-6	-6	-8	-6	31	-6
pair:be_that	17	-6	17	11	6	-8	-6	-3	16	-10
pair:be_the	-1	-2	-1	-1	-3		-3	2	2	1
pair:be_there	-10	-6	-7	12	-5	-6	9	-3	-7	-8
pair:be_think	32	-4	-3	-11	-15	-4	-4	-4	-12	-3
pair:be_those	-11	-4	-5	-3	-5	-6	-4	-7	27	-6
pair:be_throw	-9	-5	-3	-17	-5	-5	-12	-11	-13	-4
pair:be_tie	-7	-3	-8	28	-7	30	36	-4	-7	-2
pair:be_time	-7	-3	-4	-4	-2	-10	-14	-1	-5	31
pair:be_to	2	1	-1	7	4	6	2	-4		
pair:be_too	-16	31	-4	-4	-4	-9	-8	-6	-34	-5
pair:be_train	-17	-3	-2		-9	2	-2	-3	-4	-3
pair:be_turn	-1	-10	-4	-3	-5	52	-4	20	-14	-3
pair:be_under	-20	13	-7	-3	-7	-6	-11	-6	10	-7
pair:be_understand	21	-4	-4	-4	19	-5	-6	-5	-15	-5
pair:be_unveil	-15	-5	-6	-9	46	20	12	-4	-3	-8
pair:be_use	-3		-4	-6	-7	-11	7	-5	-10	-4
pair:be_vacant	-16	-4	-4	-4	-4	-7	-4	40	-15	-6
pair:be_valid	-10	-4	-3	-4	-3	-7	-4	-14	6	-6
pair:be_visit	-4	-9	-10	-3	-2	-5	-5	-2	-3	-4
pair:be_wait	-14	-4	-4	-4	-4	-5	-4	-19	-6	-11
pair:be_weigh	25	-6	-3	-3	-5	-9	-6	-3	-6	-5
pair:be_welcome	-26	27	-3	-3	-8	-6	25	-9	-8	-5
pair:be_what	4	9	1	-1	5	-8		4	1	-7
pair:be_who	7	-7	31	-12	-4	-10	-7	28	-5	-7
pair:be_why	-11	-2	-2	-4	-5	-2	-4	-6	-13	-4
pair:be_with	30	-5	-4	-4	3	-6	-3	-3	-9	-2
pair:be_withdraw	-4	-1	-1	-8	-2	-2	-7	6	-10	-4
pair:be_within	-12	-2	33	-23	-19	-4	-2	-2	-3	-6
pair:be_without	-17	42	-9	-4	-5	-16	28	-3	-17	22
pair:be_witness	-33	-3	-3	-10	-4	-6	-5	-3	-4	-12
pair:be_work	-9	-7	-5	14	-6	3	-21	-4	-8	-3
pair:be_worth	-7	-4	-6	-6	1	14	-4	-3	-9	-3
pair:be_wrong	-14	-9	-3	-4	-8	-6	-4	-3	-6	-23
pair:bear_in	-2	-5	-4	-5	-3	-6	-6	-3	-4	-12
pair:bear_the	-11	-4	8	28	-1	-5	14	-2	-7	8
pair:because_<f>	-5	-3	-2	24	-9	-4	-4	2	-1	-2
pair:because_it	-6	-2	-4	-3	-13	-13	-3	14	44	-3
pair:because_of	9	16	2	-7	-4	32	-5	-3	-1	-6
pair:because_the	-21	-4	-4	-3	-10	-5	-3	40	9	-3
pair:become_a	1	-5	-4	10	-5	-6	4	5	-4	-13
pair:become_law	-10	-3	-4	33	-4	-4	29	-2	-11	-6
pair:become_more	-3	-1	-1	-4	-7	-5	-3	-17	-2	-2
pair:become_the	-6	-2	-3	11	23	-6	-5	7	-8	8
pair:before_,	29	-5	2	-3	-5	-4	-9	-3	26	-7
pair:before_.	3	-5	-5	-7	-4	-5	-7	7	-10	-19
pair:before_<a>	41	-4	-4	-7	-5	-5	5	-12	1	-7
pair:before_<f>	-14	-2	-2	-12	-6	-5	8	39	-9	-2
pair:before_<p>	6	-5	-3	4	-4	-6	-4	1	5	13
pair:before_christmas	-39	-10	-4	-4	-5	-5	37	-4	-7	-6
pair:before_have	-8	-2	-2	-5	26	-6	-3	-6	33	-3
pair:before_him	-15	33	-3	-4	-4	-13	-6	-6	-4	-14
pair:before_it	-9	8	-5	-4	-9	-7	-11	-3	20	2
pair:before_june	-5	-4	-5	-4	-29	-22	16	65	-4	-4
pair:before_she	23	-21	-2	-4	-3	-3	-2	-3	-10	-17
pair:before_that	7	-4	-4	-6	-6	5	15	1	21	-8
pair:before_the	18	-5	-5	-3	-3	5	12	-3	-1	-7
pair:before_them		-2	-2	-3	-3	-8	-11	-8	-3	-2
pair:before_they	-9	-7	-6	-6	-2	-4	37	-3	-7	-3
pair:before_which	61	-6	-4	-3	-8	-4	-5	-3	9	-11
pair:begin_,	-15	-6	-5	-4	-4	15	-7	-7	6	-3
pair:begin_.	-20	23	-5	-21	-8	-16	24	16	-3	-2
pair:begin_an	-8	14	-5	-4	-4	-11	33	-5	40	-4
pair:begin_as	-3	-3	-4	31	-26	-16	-2	-18	19	29
pair:begin_in	11	-10	-5	7	-9	8	-7	-4	16	-6
pair:begin_on	-26	43	10	-3	-4	-2	3	-4	4	-5
pair:begin_to	-12	-10	-6	-8	-5	25	-11	-5	-7	-6
pair:begin_with	17	3	-6	-5	10	-5	9	-3	-7	-8
pair:beginning_of	6	-5	18	-6	26	-6	6	-4	-6	-4
pair:behalf_of	-21	-4	-4	24	-4	-5	-4	-4	22	-10
pair:behind_<c>	-13	-4	-5	-7	-18	-8	-4	-5	-5	-4
pair:behind_<f>	-9	-4	-3	21	17	-7	-5	-8	8	-8
pair:behind_close	49	-5	8	-5	-5	-6	-5	-3	-13	-9
pair:behind_the	-13	3	3	19	-7	15		-4	-10	-5
pair:beijing_,	25	-5	-4	13	-4	-4	-3	-2	4	-4
pair:beijing_on	-36	10	-5	-6	-3	-3	-3	-2	-3	-5
pair:being_,	-10	-5	-5	-7	-4	-8	-5	-7	-6	-8
pair:being_.	-12	-5	-4	-5	-5	-8	-5	-3	-6	22
pair:being_the	-5	-5	-10	-4	-5	11	-5	-4	-2	26
pair:believe_,	-22	2	-3	15	-4	-6	-3	-2	-4	-6
pair:believe_.	-9	-6	-4	-6	-10	26	-5	-8	-10	-5
pair:believe_that	-7	-6	-3	-4	-6	-7	-12	-4	17	-13
pair:belong_to	-11	-5	-3	-7	18	-6	-4	-2	8	-8
pair:benefit_of	-7	-3	-7	-11	-4	-2	-3	-2	8	-2
pair:bengaluru_,	-13	32	-3	-5	-6	27	-4	-3	-7	-12
pair:berlin_.	39	-5	-24	-9	-5	-7	-6	-3	-4	24
pair:berlin_on	5	30	-4	41	2	-7	-5	-3	-4	-10
pair:beside_<p>	-38	-5	-6	-5	-9	17	-2	-3	-7	-11
pair:beside_the	5	-5	8	9	-7	-10	-7	-5	-7	-5
pair:besides_,	21	-8	-7	-4	-13	-6	-5	-3	-5	-5
pair:besides_the	-4	-2	-4	-4	-6	-8	-14	-7		-2
pair:bet_on	-7	-3	-3	-9	10	-7	-4	-4	-6	-6
pair:between_2019	-20	-3	-4	-22	-5	-4	-5	-6	-11	-5
pair:between_<a>	33	-7	-7	32	-5	-7	-9	-3	-5	-4
pair:between_<c>	-4	-4	-4	13	-5	-5	-3	-3		-4
pair:between_<f>	3	-5	-7	29	-5	-7	-9	2	-7	-4
pair:between_<p>	48	-2	-7	-2	-3	-6	-2	-4	-3	-5
pair:between_the	10	-2	-1	26	-6	-6	-5	2	-4	-5
pair:between_them	5	-3	-3	-6	-2	-8	-13	24	-3	-3
pair:between_two	8	71	-11	-5	-4	-7	-7	-4	-4	-8
pair:bid_.	-10	-2	-2	-11	-9	-4	-9	-11	-7	-2
pair:bid_for	-8	-4	-2	-4	36	-29	47	-19	-17	-3
pair:bid_of	-6	-2	-4	-4	19	-3	-3	15	-12	-4
pair:bid_to	42	-2	-2	-8	17	-2	-17	-29	13	-2
pair:bidder_,		-3	-2	-6	-4	-3	-7	65	-14	-2
pair:bidder_.	-9	-5	-5	-7	-5	-7	-7	44	-33	-6
pair:bilateral_meeting	40	-4	-11	5	-4	-3	-3	-2	-3	-4
pair:bilateral_with	51	-4	-4	-8	-3	-4	-4	-2	-4	-4
pair:bill_,	-6	-3	-4	-5	-3	-6	20	-3	-10	-3
pair:bill_.	5	-6	21	4	-6	-4	8	-4	-11	-4
pair:bill_as	-48	-6	73	-3	-3	-5	-16	-2	-3	-3
pair:bill_be	-9	-8	-4	-4	8	-9	50	-2	-11	-6
pair:bill_before	-18	-3	-4	-3	-6	-8	74	-4	-19	-8
pair:bill_by	-9	-4	-3	-3	-4	-4	81	-12	-8	-12
pair:bill_come	-5	-2	-2	-10	-22	-2	-6	-15	72	-2
pair:bill_for	-7	-4	-6	-4	22	-9	-12	4	-13	-3
pair:bill_of	-16	-3	47	-6	-6	-11	-4	-4	-8	-6
pair:bill_on	-6	-4	-4	-3	-5	-7	53	-5	-12	-7
pair:bill_that	-9	-3	-5	-7	-3	-5	49	-5	-11	-5
pair:bill_to	-7	-4	-3	-3	-4	-4	87	-16	-19	-6
pair:billion_,	-4	-3	-3	-6	39	-5	-7	-12	4	-3
pair:billion_.	-6	-3	-7	-2	-6	-10	-4	-9	-7	-5
pair:billion_baht	-5	-2	-3	-4	10	-5	-7	33	6	-2
pair:billion_cfa	-7	-2	-3	-1	24	-9	-5	4	-11	-2
pair:billion_dollar	-9	-4	-4	-7	21	-6	-6	-7	-6	-4
pair:billion_euro	1	-4	-3	-7	38	-8	-5	-6	-12	-3
pair:billion_for	-9	-3	-9	-11	82	-13	-6	8	-11	-4
pair:billion_franc	-6	-3	-3	-4	5	-5	-3	-27	13	-4
pair:billion_have	-3	-6	-2	-3	16	-12	-12	-17	-2	-9
pair:billion_in	-7	-3	-3	-5	42	-7	-6	1	-6	-5
pair:billion_into	-13	-4	-3	-10	59	-13	-7	-4	-5	-3
pair:billion_kronor	-11	-9	-6	-6	34	-11	-10	-3	-8	-5
pair:billion_lira	-14	-2	-1	-5	38	-3	-16	-9	-20	-2
pair:billion_of	-14	-4	-3	-4	-30	-11	-5	-5	-11	-6
pair:billion_on	-7	-7	-4	-4	62	-12	-10	-9	7	-4
pair:billion_peso	-10	-4	-3	-9	55	-9	-8	-7	24	-3
pair:billion_to	-6	-3	-2	-4	36	-8	-6	-4	-6	-3
pair:billion_usd	-16	-2	-4	-2	-20	-5	-3	-4	-2	-2
pair:billion_won	-5	-3	-5	-6	40	-8	-5	-5	19	-6
pair:billion_yen	-7	-3	-3	-12	59	-9	-5	-7	-13	-3
pair:billion_zloty	-11	-5	-3	-7	86	-15	-10	-3	-6	-5
pair:billionaire_<p>	-8	-2	-4	-7	61	-6	-3	-5	-8	-7
pair:bind_<c>	-8	-6	-5	68	-4	-9	-14	-2	-3	-2
pair:bind_by	-7	-2	-2	37	-2	-5	-16	-4	-26	-5
pair:binding_on	-7	-5	-4	-10	-3	-7	55	-8	-27	-4
pair:blacklist_by	-10	-4	-9	-4	-10	-8	-8	-3	2	-7
pair:block_,	-3	-3	-1	-2	-32	-5	-3	60	-50	-7
pair:block_.	23	-6	-3	-4	-4	26	-8	-17	17	-6
pair:block_<f>	-6	-2	-3	-3	-4	-4	-6	-57	56	-3
pair:block_in	-6	-4	-4	-5	-8	-5	-5	74	18	-3
pair:block_of	-5	-3	-7	-3	3	-7	-7	11	-19	-2
pair:block_the	-19	-2	-2	-3	-7	-3	-5	15	20	-3
pair:board_,	-4	-3	-3	-5	-3	-5	-4	-7	-9	-14
pair:board_.	-19	-5	-15	-4	-6	24	-7	-11	5	19
pair:board_have	-13	-4	-2	-5	-5	-8	-3	-3	-1	3
pair:board_of	-8	-4	-5	-1	-3	-6	-5	2	-8	35
pair:board_to	28	-9	-4	-5	-4	-6	-4	-2	-4	-10
pair:body_that	-11	-6	19	-5	-4	-3	-4	-2	-4	-2
pair:bone_of	-8	-5	-4	-6	-7	-8	26	-4	-6	-5
pair:book_,	17	-2	-6	-3	-11	-15	-4	21	-11	-9
pair:book_.	-20	-5	-7	-4	-5	-11	30	-5	-7	-12
pair:book_of	-9	-3	-5	-14	-5	-4	-8	-20	9	-7
pair:border_.	-10	-5	-5	-5	-6	-5	-9	-6	80	-4
pair:both_.	7	-7	-8	-9	-4	-6	-25	-3	-6	-6
pair:both_<f>	-12	-4	-3	-16	-4	-7	-14	8	-16	-3
pair:both_be	3	-9	-6	-8	-5	-4	-4	-2	-3	-4
pair:both_in	-21	-5	-6	-4	-2	-5	-4	-5	-7	-6
pair:both_of	31	6	-5	-8	-12	-6	-4	-5	3	-6
pair:both_on	1	-5	-4	-4	-4	-5	-7	-2	-4	-4
pair:both_say	-21	-4	-4	-7	22	-5	-8	-9	-7	-4
pair:both_side	-25	-3	-4	6	17	-7	-4	-5	-28	-4
pair:both_the	8	-2	-5	1	-2	-2	-3	-4	-7	-2
pair:bow_out	-17	-6	-4	-6	-7	-7	-3	-4	-8	55
pair:box_.		-4	-5	-5	-8	-6	-8	-6	39	-6
pair:brand_.	-10	-3	-5	-5	31	-6	-4	-4	31	-6
pair:brand_of	-13	-3	-6	-8	-20	-28	-4	-14	-16	-7
pair:breach_of	-6	-2	-2	-5	-6	-3	-8	21	-2	-4
pair:break_.	18	-3	-3	-3	33	-7	-24	-2	-5	-11
pair:break_bread	59	-10	-9	-5	-5	-9	-8	-3	-11	-6
pair:break_ground	-30	-6	-4	-4	-10	97	-4	-30	-10	-5
pair:break_the	-7	-3	-4	-5	-4	-4	13	-6	19	-2
pair:break_up	20	-13	-4	-6	-8	-5	-4	-3	-6	-5
pair:breakfast_at	19	-4	-6	-3	-3	-4	-6	-3	-2	-4
pair:breakfast_in	4	-5	42	-4	-5	-4	-5	-3	-5	-5
pair:breakfast_meeting	10	-4	-8	-3	-2	-3	-6	-2	-2	-2
pair:breakfast_with	63	-5	-4	-5	-5	-5	-5	-3	-4	-3
pair:bridge_between	-13	-4	-3	36	-3	-3	-7	-2	-9	-9
pair:brief_<p>	64	-4	-4	-5	-3	-8	14	-3	-4	9
pair:brief_by	45	-33	-2	-2	-4	-4	-5	-2	-5	-15
pair:brief_on	-23	46	-6	-2	-5	-8	-2	-2	-2	-2
pair:briefing_.	1	-8	-8	-5	23	-8	-10	-2	-5	-5
pair:briefing_at	17	-4	-3	-4	-3	-5	22	-8	-11	-4
pair:briefing_on	-19	-5	-3	-2		-7	-1	-3	-2	-4
pair:bring_<a>	19	-3	-15	7	-2	-5	-11	-4	-3	-6
pair:bring_<c>	-7	30	-8	-1	2	19	-6	-8	-3	-1
pair:bring_<f>	-8	-2	-3	-5	-8	-14	-2	-3	-33	-5
pair:bring_<p>	30	-3	8	-4	-3	-12	-5	-2	-5	-5
pair:bring_about	-11	3	-4	14	-4	-6	-7	-1	-2	-3
pair:bring_against	-13	-2	-3	-5	-2	-5	-10	-1	57	-7
pair:bring_by	-5	-2	-4	-14	-23	-12	-3	-4	75	-7
pair:bring_down	-6	-1	-1		-2	-1	-7	-4		-3
pair:bring_home	-14	-3	-7	-4	-5	-14	-4	35	-22	-3
pair:bring_in	-14	-3	-8	-4	15	-4	26	-3	-10	19
pair:bring_its	-14	-9	21	-23	-4	51	-9	-4	-6	-3
pair:bring_more	30	-7	-2	1	-7	-5	-3	-4	-5	-2
pair:bring_out	-8	-3	-16	-5	-4	36	-10	-5	-13	-4
pair:bring_the	19	-5	3	10	-5	-10		-2	1	-6
pair:bring_to	28	-6	-6	5	6	-5	-7	6	-16	-2
pair:bring_together		-4	26	-7	-3	-7	-5	-2	-4	-7
pair:broadband_service	-4	-5	-2	-3	10	26	-5	1	-4	-2
pair:brussels_,	-9	-4	-5	-5	-7	-5	5	-5	-5	13
pair:brussels_.	70	-3	-9	-10	-5	-8	-6	-3	-6	16
pair:brussels_on	7	-8	8	-9	-4	-5	14	-2	10	-5
pair:budget_,	-15	-9	-5	-4	42	-13	13	-3	-8	-5
pair:budget_.		18	-4	-4	34	-8	18	-3	-10	-4
pair:budget_of	-10	-4	-3	-4	-18	-5	26	-5	-8	-13
pair:buenos_aires	-11	-12	-5	-14	5	-5	-5	-3	-4	-4
pair:build_,	-7	-7	-4	-4	-11	-13	-6	-4	-9	-4
pair:build_a	-12	-3	-3	31	14	29	-5	-4	-5	-3
pair:build_by	-13	-4	-6	-9	-15	23	-6	-6	-12	-4
pair:build_in	-9	13	-5	-3	11	-12	-6	-3	-5	-3
pair:build_on	-7	-4	-4	23	-7	-10	-6	-4	-8	-4
pair:build_the	4	-4	-3	21	5	9	-5	8	-9	-5
pair:build_up	-14	-2	-3	-2	-4	-8	-3	-2	-4	39
pair:build_with	-1	-6	-3	-9	13	32	-4	-3	-3	-5
pair:builder_<f>	10	-2	-4	54	19	-4	-4	-11	-8	-4
pair:building_,	23	-7	-4	-3	-4	-6	-7	-2	-9	-4
pair:building_.	-29	-7	-7	-5	-4		-4	-4	-6	-5
pair:building_be	6	-4	-10	-5	-2	39	-5	-3	-6	-7
pair:building_in	37	-3	-5	-16	-5	-5	-9	-4	-3	-8
pair:building_of	-10	-9	-4	-7	-4	-6	50	-21	-4	-3
pair:bury_the	4	-4	-5	-6	-6	-6	-11	-3	22	-6
pair:bus_.	-14	-11	-16	-9	-10	47	-9	-3	-6	-13
pair:business_,	-8	-1	-3	-7	3	9	-4	8	-7	18
pair:business_.	-16	-5	6	4	-12	-6	-4	-4	-5	-8
pair:business_and	22	-5	-3	-4	-6	-10	-7	21	-6	-2
pair:business_forum	-12	-8	82	-5	-7	-11	-7	-3	-4	-4
pair:business_of	-13	-4	-3	25	-13	31	-4	-6	-12	43
pair:but_<f>	21	-8	-3	-8	-4	-5	-5	-6	-4	48
pair:but_<p>	3	-3	-4	-5	-4	-6	-6	-2	15	-3
pair:but_a	-15	-4	-8	-6	-9	-7	-4	-3	-9	-5
pair:but_for	-2	-2	-8	-2	-5	-2	-21	-1	13	-3
pair:but_have	6	12	-4	-7	4	-5	-2	-6	-9	-7
pair:but_in	-19	-4	-9	13	-5	23	-10	-4	-8	23
pair:but_it	-14	-7	-11	-4	-7	-2	-9	10	-7	-1
pair:but_not	-7	-3	-2	-4	-4	-3	-3	10	-28	-2
pair:but_the	6	-6	-6	-3	-5	15	7	-7	-6	-6
pair:but_would	-15	-3	-3	-3	-5	-6	-12	-4	-8	-5
pair:buy_.	-13	-3	-5	-3	32	-7	-8	-5	-5	-6
pair:buy_<f>	-9	-2	-3	-15	31	-4	-3	-7	-13	-4
pair:buy_a	3	-3	-4	-3	-8	-5	-5	7	-19	-4
pair:buy_by	-21	-6	-4	-7	49	42	-6	-4	-6	-10
pair:buy_from	-3	-2	-1	-12	22	-3	-5	-20	-16	-3
pair:buy_into	-6	-2	-2	-3	36	-9	-7	-22	-9	-7
pair:buy_out	-10	-2	-2	-10	-16	-9	-4	10	-7	-5
pair:buy_the	-6	-2	-3	-7	71	-6	-9	13	-15	-7
pair:by_2026	-9	-5	-5		-9	23	-8	-4	-9	-5
pair:by_2027	-15	-5	-7	23	21	29	-10	-3	-5	-5
pair:by_2028	-11	-6	-5	-8	-6	17	41	-4	-8	-4
pair:by_2030	-8	-3	-4	-4	-3	-5	1	-3	-6	-4
pair:by_31	-11	-5	-7	-7	55	-15	23	-4	47	-5
pair:by_40	-8	-4	-6	-5	-21	-9	37	-8	-16	-7
pair:by_<a>	-7	-2		6	-1	4	12	14	10	-1
pair:by_<c>	-3	-1	-2	-3	8	-3	-3	4	5	1
pair:by_<f>	-8	-3	-2	1	12	1	-3	5		-3
pair:by_<o>	-16	-6	32	-3	-1	3	-5	-4	2	-4
pair:by_<p>	7	-3	1	4	-3	2	2	-2	-2	-1
pair:by_a		3	-2	-4	-2	-6	8	3	-2	2
pair:by_an	15	26	-4	23	-5	-8	26	-3	-13	-4
pair:by_another	3	26	-2	-4	2	-5	-3	-6	11	-5
pair:by_company	-7	-3	-7	23	42	-6	-13	-5	-6	-6
pair:by_dr.	-60	-4	-11	-4	-3	-5	-4	-3	-4	-4
pair:by_five	-5	-3	-4	-11	-9	-6	-16	33	-7	-6
pair:by_four	-6	-3	-4	-11	-16	-4	-15		15	33
pair:by_her	70	-8	-3	-4	-3	-8	-4	-4	-6	-32
pair:by_it	-10	-4	-4	-3	5	-9	-5	-5	-6	31
pair:by_its	14	-7	-7	1	-7	-5	-13	-3	-7	15
pair:by_law	18	-5	-3	-5	-3	-4	-25	-4	-23	-6
pair:by_letter	37	-4	-3	-13	-4	-5	-4	-5	-16	-8
pair:by_mr	-1	-4	-4	-6	-3	-7	-4	-3	-6	-14
pair:by_mutual	-10	-2	-3	73	-6	-6	-4	-8	-16	-5
pair:by_one	-14	-5	-4	-11	-3	33	21	-4	-5	-5
pair:by_order	-8	-2	-3	-14	-3	-3	23	-5	-3	21
pair:by_our	-8	-20	-3	-7	-4	44	-4	-2	-4	-5
pair:by_phone	-2	-6	-5	-5	-4	-6	15	-2	-9	-4
pair:by_satellite	-8	-10	-5	1	-6	68	-8	-8	-5	-4
pair:by_side	4	-3	20	3	-4	-9	-4	-2	-2	-4
pair:by_six	-4	-3	-2	-11	-6	-12	4	46	34	20
pair:by_telephone	5	-4	-4	-6	-4	7	-5	-4	-6	
pair:by_ten	-7	-4	-3	3	-5	-7	15	24	-4	-6
pair:by_the	-3	-2	-1	-4	5		-1	-2	3	-2
pair:by_their	-12	-2	-4	-6	23	-7	2	-4	-3	-3
pair:by_this	48	-8	-6	-9	-5	-8	-5	-4	-8	-2
pair:by_training	-21	-5	-7	-3	-4	-6	-5	-3	-6	-12
pair:by_two	-14	-4	-4	-6	-4	-10	17	-5	-6	34
pair:by_video	35	-6	30	-2	-4	-7	-6	-3	-4	-7
pair:by_virtue	-3	-3	-5	47	-22	-28	19	-5	-34	-2
pair:by_way	1	-6	-4	-5	-4	21	4	-6	-6	5
pair:by_what	14	-6	24	-4	-2	-2	-4	-2	-2	-6
pair:by_which	-10	-4	-4	15		-6	23	-10	-4	-5
pair:cabinet_on	14	-3	-3	-7	-5	-7	30	43	-5	-14
pair:cable_'s	-1	28	-5	-3	-3	-6	-2	-3	-4	-4
pair:cable_,	-10	5	-4	-7	-2	22	-9	-6	-8	13
pair:cable_.	23	-5	-6	30	-2	-10	3	16	-4	-5
pair:cable_and	-36	-6	-5	-4	-8	-5	-7	-3	-4	-5
pair:cable_be	21	5	-13	6	-5	52	-6	-2	-4	-4
pair:cable_from	24	-5	-3	-4	-5	-18	-3	-4	-6	-3
pair:cable_in	5	-10	-4	39	-5	15	8	-6	-4	-3
pair:cable_landing	4	16	-3	-7	-3	-10	-4	3	-5	-3
pair:cable_of	-31	-3	-2	-5	30	-9	-2	-8	-15	-4
pair:cable_on	1	-11	-4	-6	-5	40	-4	-5	-4	-5
pair:cable_system	-9	-4	-3	-10	-5	-27	-5	-5	-2	-7
pair:cable_to	-12	-4	-4	-18	16	2	-5	-3	7	15
pair:cable_will	-5	-2	-2	40	-9	-9	-8	-6	-8	-2
pair:cable_with	-43	-6	-7	-8	-9	34	-3	-3	-5	-4
pair:cairo_.	20	-16	19	8	-3	-9	-8	-4	-4	-5
pair:call_,	17	-3	-4	3	-2	-8	14	-1	-4	-4
pair:call_.	22	-7	-4	-2	-4	-4	7	-3	5	-3
pair:call_<f>	-21	-2	-2	-3	-5	-5	15	-11	-12	-4
pair:call_<p>	-32	-4	-4	-3	-2	-2	-3	-2	-4	36
pair:call_a	22	9	-3	-6	4	-2	-9	-4	18	-10
pair:call_at	6	9	-5	-2	-2	6	-3	-1	-5	-5
pair:call_between	59	-7	-3	-5	-2	-6	-6	-6	-4	-3
pair:call_by	44	-7	-2	-5	-4	-5	-3	-4	-4	-13
pair:call_center	-3	8	-4	-2	24	-9	-3	-2	-6	-4
pair:call_for	-13	-4	5	-4	-3	-6	-12	-2	-5	-3
pair:call_from	9	-5	-4	-3	-2	-3	-7	6	6	-6
pair:call_in	8	-15	-7	-3	-3	-4	-10	-2	-5	-4
pair:call_it	-22	-7	-4	-4	-4	21	12	-3	-7	-4
pair:call_its	-12	-6	38	11	33	-9	-4	-4	-12	-3
pair:call_of	38	-4	-3	-5	-5	-5	-1	-2	2	-4
pair:call_off	39	4	12	1	-3	-5	-8	-2	-5	-4
pair:call_on	27	-6	-4	-4	-4	3	-5	-2	-2	-6
pair:call_that	-10	-5	-9	-5	-4	-4	5	-4	-2	-3
pair:call_the	-18	-5	-1	-5	-7	2	-5	-3	-2	-4
pair:call_to	23	-10	-4	-4	-5	-5	-6	-4	-5	-5
pair:call_with		-3	-3	-3	-2	-4	-4	-2	-3	-4
pair:camera_,	-2	-3	-3	-7	-3	-3	8	-4	8	-2
pair:campus_in	-12	16	-3	3	4	-1	-3	-4	-4	-3
pair:campus_of	11	11	-6	-4	-11	30	-2	-3	-4	-6
pair:can_be	-8	-5	-4	-5	2	-11	-5	3	1	-6
pair:can_do	-7	-2	-2	-8	-16	-4	-2	-9	-11	-3
pair:can_have	20	-4	-9	-4	-10	-6	-17	-5	-9	-6
pair:can_pay	-20	-3	-3	-4	-7	39	-14	-4	-10	-6
pair:cancel_a	9	-5	-7	-16	36	-6	30	-3	-5	-6
pair:cancel_its	-11	-6	57	32	-6	-15	-10	-1	-20	-3
pair:cancel_the	-6	-3	-5	-6	-6	-5	14	40	-7	-3
pair:cannot_be	-15	34	-3	-11	-3	-5	-3	-4	5	-14
pair:cap_at	-6	-4	-3	-8	-6	-9	67	-7	-11	-4
pair:cap_on	-12	-5	-4	-7	-4	-10	48	-6	18	-3
pair:capacity_,	-4	-4	-10	5	-4	-3	-4	-3	-3	-9
pair:capacity_.	-2	-5	-4	21	2	-7	-6	-3	-6	-6
pair:capacity_building	23	-8	-7	-13	-3	-7	-7	-2	-6	-3
pair:capacity_in	-26	-2	-2	-5	21	-9	-1	-2	-2	-4
pair:cape_canaveral	-10	-6	-6	-8	-10	22	-5	-4	-6	-5
pair:cape_town	3	-4	57	-6	-12	-11	-5	-2	-3	-7
pair:capital_,	35	-5	-2	-5	-10	6	-5	-2	-7	-4
pair:capital_.	-13	19	-5	-3	-7	-12	30	-4	-19	-5
pair:capital_for	19	-3	-3	7	-10	-3	-2	-4	-3	-2
pair:capital_of	-38	-5	62	-2	-18	-3	-2	-6	-3	-7
pair:car_.	16	-5	-4	-9	-18	-7	47	-7	-8	-6
pair:card_,	-13	-16	-3	8	-12	-6	-10	-8	-11	-3
pair:card_.	-8	34	-8	3	-5	-8	-5	-12	-7	-6
pair:card_in	-15	-6	-4	-21	-6	29	-7	-9	-1	-6
pair:card_on	-12	-3	-4	13	-4	24	-4	-3	-4	-2
pair:carmaker_<f>	-9	-2	-3	32	-15	-4	-2	-3	-4	-2
pair:carrier_,	-10	-2	-2	14	-8	-7	-3	36	-14	-4
pair:carry_on	-10	-4	-3	-6	-8	-8	-6	-16	-5	-4
pair:carry_out	-15	-2	-3	-8	6	-9	2	-3	21	-3
pair:carry_the	10	-3	-3	7	-6	9	-5	-5	-8	-3
pair:case_,	-15	-3	-2	-3	-4	-9	-11	-3		-5
pair:case_.	-10	-6	-5	-4	-3	-7	-12	-4	-15	-4
pair:case_against	-9	-2	-3	-3	-3	-5	-6	-6	1	23
pair:case_be	-13	-6	-9	-4	-4	-6	-6	-3	25	-5
pair:case_for	12	-4	-3	-7	-4	-2	-8	-2	-3	-3
pair:case_have	-9	-3	-5	-6	-3	-8	-14	-11	-14	-4
pair:case_of	15	-3	-4	-5	-4	-9	-6	-3	28	-19
pair:cash_,	28	-3	-3	-11	49	-5	-6	-25	-9	-4
pair:catch_up	28	-5	-6	-5	-9	-4	-4	-3	-7	-8
pair:cease-and-desist_order	-2	-1	-2	-8	-2	-2	-15	-13	30	-2
pair:cent_,	-9	-4	-9	-4	-6	-7	17	-5	-4	-6
pair:cent_.	-8	-5	-6	-4	19	-12	29	-4	-9	-5
pair:cent_in	-8	-6	-6	-9	3	-9	60	-5	-6	-5
pair:cent_more	-3	-4	-3	26	39	-9	-11	-2	-8	-5
pair:cent_of	-8	-3	-4	-8	19	3	11	-5	-5	-4
pair:center_,	-13		-3	-7	7	6	9	-6	-5	8
pair:center_.	8	9	4	-9	4	-11	11	5	-5	-3
pair:center_and	-6	27	-5	-4	-4	-15	11	-3	-7	-2
pair:center_at	9	-4	-3	7	-6	26	-5	-2	-4	-3
pair:center_be	-28	-6	19	-4	-6	38	-3	-2	-3	-4
pair:center_for	-5	-5	-3	-8	-8	35	-6	-2	-4	-3
pair:center_in	-3	-9	-5	1	2	16	-2	1	-5	1
pair:center_of	-3	-3	-4	-5	-7	26	-3	-3	-5	-1
pair:center_on	-29	11	16	-8	-4	-19	-10	-2	-4	-2
pair:center_project	-15	-4	-2	-13	-6	19	-3	-7	-7	-3
pair:center_that	-12	15	-2	1	-7	-7	-3	-4	-4	-2
pair:center_will	-17	-7	-3	-12	2	-15	-9	-4	-12	-5
pair:center_with	-26	-45	-3	-8	9	-19	-16	-4	-3	-2
pair:central_asia	11	19	-6	-3	-4	8	-4	-4	-5	-10
pair:ceo_of	11	-4	-5	19	-4	-5	-4	-3	-5	20
pair:ceremony_,	1	-3	-6	40	-8	9	-6	-2	-3	-5
pair:ceremony_.	-18	-5	-6	-3	26	-14	-5	-3	-8	-6
pair:ceremony_at	-29	-8	-4	-12	-6	16	-4	-2	-6	24
pair:ceremony_be	-25	-6	39	-7	-7	-23	-4	-4	-6	-13
pair:ceremony_in	-10	-4	-4	24	46	12	8	-6	-8	-11
pair:ceremony_of	7	-3	-18	-7	-3	56	-2	-6	-6	-3
pair:cfa_franc	-7	-2	-3	-1	24	-9	-5	4	-11	-2
pair:chain_,	-14	-5	-2	-16	-4	-2	39	-1	-1	-7
pair:chain_.	11	-2	9	-6	19	-6	-4	-6	6	-3
pair:chain_for	10	-11	-2	-1	-3	-7	-2	-2	-5	-2
pair:chain_of	-10	-6	-7	-13	-18	-9	-5	-10	14	-3
pair:chair_,	-15	-5	2	-4	-3	6	-7	-2	-5	-9
pair:chair_.	-32	2	14	-4	-4	-6	16	-3	-5	-17
pair:chair_<a>	-19	-5	-5	-4	-4	-7	-6	-3	-6	57
pair:chair_a	23	-6	18	-6	-7	-5	-4	-2	-5	-15
pair:chair_by	16	-3	1	-18	-6	-3	19	-3	-7	-21
pair:chair_of	-3	-4	-6	-8	-5	-3	-3	-2	-4	68
pair:chair_the	10	-8	57	-4	-4	-7	-4	-3	-5	-5
pair:chair_with	43	-3	-15	-5	-3	-5	-5	-2	-4	-16
pair:chairman_,	13	-14	-4	-3	-5	-5	-3	-2	-13	30
pair:chairman_of	-1	-4	-5	-6		-7	-9	-4	-2	50
pair:chairmanship_of	37	-7	-9	-22	-3	-8	-4	-4	-4	-14
pair:challenge_by	-3	-3	-8	-2	-12	-3	-11	-4	32	-1
pair:challenge_the	-4	-2	-2	-7	-7	-6	-5	-5	68	-3
pair:change_.	-15	-6	-5	-3	-4	-23	-6	-3	-9	-4
pair:change_be	-19	-8	-5	-5	-5	-6	-11	-4	-6	-14
pair:change_hand	-7	-3	-3	31	35	-9	-9	3	-25	-6
pair:change_of	-26	-8	-7	-11	-5	50	-11	-3	-7	-7
pair:change_the	-1	-4	-4	-3	-4	-6	23	-3	-9	-4
pair:change_to	-5	-4	-4	-6	-9	-8	35	-5	-19	-3
pair:charge_.	18	-3	-4	6	-3	-6	-12	-4	-14	-2
pair:charge_<p>	-10	-3	-3	-3	-4	-5	-6	-3	45	-31
pair:charge_be	-18	-3	-3	-3	-3	-3	-8	-2	53	-13
pair:charge_by	-13	-2	-2	-5	-2	-3	-15	-2	34	-4
pair:charge_for	-6	-2	-5	-5	-3	-3	15	-5	-17	
pair:charge_in	-11	-3	-4	-7	-2	-5	-6	-2	12	-8
pair:charge_of	-11	-2	5	2	-3	-5	-2	-2	-29	47
pair:check_.	-11	-4	-5	-7	15	-8	3	-7	44	-4
pair:check_on	-9	26	-2	-11	26	-20	-3	-5	-5	-7
pair:chennai_,	25	-3	-4	-5	-14	-10	-3	-5	26	-3
pair:chi_minh	-9	-5	17	-3	-9	12	-5	-13	-3	-4
pair:chief_,	-16	7	-6	-6	-3	-8	-4	-3	-4	17
pair:chief_.	-7	-2	-4	-12	-24	-10	-3	-5	-8	63
pair:chief_<p>		-5	-3	-9	-7	-5	-8	-4	-5	35
pair:chief_counsel	-37	-4	-4	-3	-5	-2	-5	-3	-6	-31
pair:chief_executive	9	-1	-6	2	-2	1	-5	-4	-4	35
pair:chief_guest	-30	-5	40	-4	-5	-7	-3	-3	-3	-17
pair:chief_in	-31	-5	-6	-7	-6	-8	-8	-3	-6	74
pair:chief_of	15	-6	-4	-5	-3	-6	-7	-3	-10	47
pair:child_.	-7	-3	-3	-1	-4	-6	-2	-5	-16	-4
pair:child_and	-11	-2	-2	-2	-2	-6	62	-20	-10	-13
pair:child_under	-18	-3	-3	-4	-5	-10	3	-4	10	-8
pair:chip_,	12	-5	-3	20		-1	-8	4	6	-3
pair:chip_.	-24	27	-8	13	-5	-7	20	-4	-7	17
pair:chip_and	25	-8	-8	-5	-9	-14	16	-8	23	-4
pair:chip_be	55	-7	-7	-4	26	-5	-5	-3	-5	-4
pair:chip_design	-3	-7	-8	24	-9	42	3	-6	-11	-5
pair:chip_designer	15	1	-4	-1	18	-9	-5	-7	-8	-4
pair:chip_firm	-10	-6	-4	-35	-4	-11	38	-3	-5	-3
pair:chip_for	22	22	-6	-7	-12	25	-7	-4	-5	-4
pair:chip_from	-7	-4	-4	-4	-6	-10	-5	-4	61	-4
pair:chip_plant	-13	21	-2	2	5	-14	15	-3	-6	-3
pair:chip_sector	-24	-4	-4	-3	-7	-5	-6	-1	10	-3
pair:chip_that	-6	-5	-3	-4	12	-11	-12	-11	-8	-9
pair:chip_to	-4	-3	-2	-5	-9	-10	24	36	-10	-3
pair:chipmaker_<f>	-11	-2	-5	-28	15	-3	-2	-3	-4	-2
pair:chips_act	-15	-3	13	-10	30	-3	-16	-9	-7	-2
pair:choice_of	-16	-4	-7	12	-6	-7	-6	-3	1	52
pair:choose_.	-8	-4	-4	-7	-5	-7	-6	-3	-8	-12
pair:choose_between	-7	-3	-4	-15	-3	-7	-4	-5	-7	-6
pair:circular_of	-5	-2	-4	-22	-3	-32	33	-4	-8	36
pair:citizen_,	-6	-7	-4	-2	-4	-5	-4	-2	-3	-8
pair:citizen_and	-6	-4	-4	13	-5	-2	-16	-3	-3	-4
pair:city_,	7	-3	-9	-3	-4	11	-7	-4	5	-5
pair:city_.	57	-5	-4	-4	-6	-4	-3	-9	-5	-7
pair:city_and	-7	-5	-4	-2	-7	-7	-3	-2	-2	-3
pair:city_be	-15	-5	-8	-1	-2	-4	-3	-1	17	-3
pair:city_of	-17	40	-6	-3	-4	-20	-6	-2	7	-3
pair:claim_,	-16	-5	-2	-3	-3	-4	-7	-4	-21	-15
pair:claim_.	-9	-4	-4	-12	-9	-9	-10	-9	-9	-6
pair:claim_of	-26	-3	-3	-4	-8	-4	-3	-4	53	-5
pair:class_action	-12	-3	-4	-4	-12	-8	-5	-6	75	-11
pair:clause_,	24	-23	-2	37	-6	-4	-10	-11	-8	-3
pair:clean_room	-4	40	-6	4		20	-2	-3	-5	-10
pair:clear_<a>	-5	-3	-6	-2	-2	-4	-8	-6	-17	-3
pair:clear_<f>	-4	-3	-4	-11	-5	-8	-5	35	-17	-3
pair:clear_by	-5	-2	-2	-4	-31	-5	22	9	-12	-5
pair:clear_on	-7	-3	-2	-7	-4	-9	-9	-5	-27	-2
pair:clear_the	-5	-2	-3	-5	-17	-4	1	48	-14	1
pair:clearance_from	-6	-8	-3	-11	-10	-7	-12	89	-15	-4
pair:clearing_house	-9	-9	31	-7	-5	24	-13	-6	-5	-5
pair:climate_in	-20	-2	-3	-2	-6	-4	-4	-9	-3	-3
pair:close_.	22	-5	-10	-5	-3	-6	-7	-2	-10	-3
pair:close_a	-16	-3	-7	-5	13	-7	-4	-5	13	-2
pair:close_by	-11	-7	16	-4	58	-18	-11	-9	-8	-2
pair:close_door	49	-5	8	-5	-5	-6	-5	-3	-13	-9
pair:close_in	-7	-6	30	-13	56	-15	-4	-5	-13	-3
pair:close_its	-12	-4	-8	-6	-6	-6	-6	-10	25	-3
pair:close_on	-23	-3	4	-5	-4	-8	7	-6	-11	-5
pair:close_the	31	-11	11	-5	25	6	-4	-4	10	-6
pair:close_to	-22	-3	-3	-7	-6	-4	-5	10	-6	1
pair:closely_with	-24	-3	-4	-9	-5	-7	-7	-3	-6	-4
pair:closer_tie	-18	-3	-4	-11	-6	-5	26	-5	-6	-7
pair:closer_to	28	-6	-3	-3	-3	-10	-2	-2	-28	17
pair:cloud_,	-8	-3	-3	8	-8	49	-21	22	-8	-3
pair:cloud_.	11	-5	9	76	-5	-13	-8	-5	-13	-9
pair:cloud_and	-10	-2	-4	-6		-6	26	-4	-5	-4
pair:cloud_be	-5	-4	-7	-7	-4	-9	38	-12	-8	-4
pair:cloud_computing	-18	-4	-5	-7	-6	4	16	-2	-3	-5
pair:cloud_firm	1	-6	-3	-4	-2	-6	15	-6	-4	-3
pair:cloud_for	-8	-5	-12	-6	-5	43	-24	-3	-10	-5
pair:cloud_of	-13	-4	-5	30	-5	23	-10	-7	-12	-6
pair:cloud_provider	31	-33	-5	-3	-2	-3	21	-2	-4	-2
pair:cloud_region	-13	-5	-9	-8	-7	44	-5	-5	-10	-4
pair:cloud_service	-6	-4	-3	2	15	-24	32	-6	-8	-3
pair:cluster_.	-41	48	-5	-4	-11	-6	-4	-8	-3	-4
pair:co-founder_<p>	-18	-3	-2	-3	-11	-5	-3	-6	31	23
pair:code_.	-19	-2	-4	-8	-4	-9	5	-3	22	-3
pair:code_of		-3	-6	19	-5	-12	47	-3	-15	-7
pair:cold_air	-13	-6	-4	-5	-4	-9	-6	-4	-5	-7
pair:collaboration_in	10	-6	-4	-13	-3	-3	-3	-2	-3	-2
pair:colombo_.	10	-5	14	-4	-7	-5	-5	-4	-5	-6
pair:colombo_on	-14	-2	-3	14	-2	-5	-2	-3	-3	-4
pair:come_,	8	-6	-4	-5	5	-5	7	4	-7	-4
pair:come_.	44	4	13	-5	-5	-6	-5	-3	-4	-5
pair:come_<p>	-32	-6	35	-9	-4	-5	-4	-3	-10	40
pair:come_a	5	-4	-6	14	-18	-4	-3	-19	-1	-5
pair:come_about	16	18	-3	-3	-3	-3	-8	-4	33	-6
pair:come_after	-3	-12	-8	-3	-2	-3	-9	14	-4	-8
pair:come_and	20	-3	-3	-6	-3	-3	-5	-2	-9	-23
pair:come_at	-11	-6	4	-4	-3	-8	-9	-5	-7	-3
pair:come_away	47	-16	-3	-11	-8	-4	-3	68	-13	-7
pair:come_back	-6	-8	21	-4	-5	-5	-11	-3	-8	-9
pair:come_by	-8	19	-8	-8	-5	25	-5	-3	-9	-4
pair:come_down	-17	-6	24	-7	-8	6	-8	-5	24	-8
pair:come_first	-39	-5	53	-4	-3	-6	-5	-2	-4	26
pair:come_for	-12	-32	-12	-6	-7	-6	-3	-4	-4	-4
pair:come_forward	6	-5	-8	-4	-9	-3	-3	-3	12	-36
pair:come_from	-19	-5	-4	7	9	-6	-5	-4	-9	8
pair:come_home	-22	41	-3	-7	36	-4	-1	-2	-7	-3
pair:come_in	4	2	11	-2	2	10	-4	10	-11	-7
pair:come_into	-8	-5	-7	6	-4	6	16	8	-5	-3
pair:come_last	-9	-5	-7	-4	-21	-2	-2	27	-26	-2
pair:come_next	36	-19	-4	-2	-7	-7	-2	-2	-5	-4
pair:come_of	3	24	-8	-8	-6	-9	-5	-4	3	-8
pair:come_on	-13	-7	-3	10	8	55	-17	27	-8	-5
pair:come_out	17	-4	-4	-6	-8	22	8	-9	-2	-7
pair:come_the	8	-4	35	-10	-5	-13	24	24	-10	-7
pair:come_to	4	3	5	6		-3	-1	-6	8	-1
pair:come_together	28	-2	19	-12	-3	-10	-5	-2	4	-8
pair:come_under	6	-5	-6	-13	-4	-6	-20	-4	-4	-30
pair:come_up	6	3	3	-3	12	-8	-6	-7	-5	-5
pair:come_with	5	-3	-6	-5	24	-6	-7	-4	-4	-6
pair:commend_the	-22	48	-4	-2	-4	-9	-9	-2	-5	-6
pair:comment_.	-13	-5	-4	-7	-8	-6	8	-8	-8	-6
pair:comment_on	-13	-5	-4	-4	-4	-7	37	-4	-6	-6
pair:commercial_bank	-3	-3	-2	-4	-5	-8	20	7	-13	-8
pair:commercial_operation	-7	-6	-5	-9	-4	87	-12	-6	-4	-6
pair:commission_on	17	-4	-15	-14	-7	64	-6	-3	-6	-11
pair:commissioner_,	-1	-17	43	-8	-4	-8	-5	-4	-7	-12
pair:commissioner_for	-17	59	-9	-6	-8	-7	-8	-4	-7	73
pair:commit_to	-7	-4	-4	-13	-4	14	-3	-3	-5	-3
pair:commitment_to	-4	16	-4	-6	-5	-4	-4	-2	-2	-6
pair:committee_,	-23	-4	-4	-4	-9	-4	22	-3	21	-11
pair:committee_.	-16	-8	-7	-31	-8	-6	4	-3	-4	-11
pair:committee_of	13	-3	-14	-2	-3	-4	-10	-3	-12	-13
pair:communication_,	8	-4	-4	-12	-4	-6	7	-3	-6	-8
pair:communication_and	9	-6	-10	-7	14	-4	-3	-2	-2	-2
pair:communication_technology	-9	-5	2	-9	-7	-3	27	-2	-4	-4
pair:communications_act	-6	-3	-3	-2	-5	-4	-24	-8	-18	-4
pair:communications_and	6	-2	-3	-2	-1	-3	-23	29	-1	-4
pair:communiqué_.	-15	11	5	15	-2	-7	-4	-2	-4	-4
pair:company_'s		-14	-6	-7	2	32	-3	-3	-8	-7
pair:company_,	-6	3	-5	-3	-13	-8	-3	-2	-5	-3
pair:company_.	11	-6	21		-7	-6	-6	-3	-4	16
pair:company_<f>	24	-2	-6	7	-4	-7	-3	-6	-2	-4
pair:company_and	-13	-7	26	-5	-12	-5	-4	-3	-2	-2
pair:company_be	1	-4	12	-17	7	-9	15	-3	-10	-6
pair:company_for	-3	-7	-10	20	-4	-5	14	-3	-6	-3
pair:company_from	1	-4	-9	29	-4	-3	-3	-4	-4	-2
pair:company_have		-5	-7	4	-13	18	-6	-1	-6	-3
pair:company_in	-9	-6	52	17	-5	10	-6	-4	-5	-4
pair:company_of	14	3	-4	-5	-7	4	-3	-5	3	-7
pair:company_say	-8	-4	-7	21	24	36	-7	-7	1	-4
pair:company_such	-8	-4	-4	-4	-7	-3	-7	-4	-16	-4
pair:company_that	-22		-4	-7	14	-5	-6	-2	-4	-4
pair:company_to		-3	-3	-5	-5	-4	-8	23	-7	-6
pair:company_which	30	31	-7	53	-12	-3	-2	-11	-6	-1
pair:company_will	-7	5	-8	-2	-3	-3	-5	-3	-1	-1
pair:company_with	-9	-5	-9	12	-7	19	-10	-2	-4	43
pair:compare_note	60	19	-4	-4	-3	-13	-4	-10	-3	-4
pair:compete_with	-15	-5	-5	-9	-13	-10	-5	-5	-8	-5
pair:competition_in	18	-3	-2	-4	-5	-5	-6	-4	-8	-7
pair:competitor_<f>	-17	-1	-2	-11	-6	-5	-4	41	-42	-2
pair:complain_of	26	-5	-5	-3	-3	22	-7	-5	-7	-14
pair:complain_on	-18	-6	-4	-4	-7	-4	-6	-3	-7	-8
pair:complaint_,	-18	-3	-5	-7	-7	-9	-7	-5	16	-4
pair:complaint_.	38	-6	-4	-5	-4	-5	-9	-3	-17	-16
pair:complaint_about	43	-3	-5	-3	-2	-4	-3	-2	-22	17
pair:complaint_against	-17	-3	-3	-4	-4	-5	-3	-4	3	-10
pair:complaint_by	-11	-2	-10	-5	-6	-10	-5	-10	69	-4
pair:complete_by	43	-4	-7	-3	-8	-5	-3	-3	-4	-17
pair:complete_the	-11	-4	-3	-4	30	-9	-5	26	15	-12
pair:complex_in	-2	-3	-6	-2	54	-6	-2	-7	-2	-6
pair:comply_,	-13	-2	-1	-5	-10	-3	-4	-8	13	-5
pair:comply_with	-7	-3	-3	-5	-4	-4	-12	-3	-5	-2
pair:comptroller_general	-13	-2	-3	36	-5	-4	-14	3	-6	-6
pair:computing_,	-14	-5	-5	-6	-5	-7	-17	-2	-3	-4
pair:computing_power	-8	-6	-3	12	-11	-23	-5	-6	24	-3
pair:concede_.	-16	-4	-3	-2	-7	-6	-5	16	-15	-25
pair:concede_that	-1	-5	-3	-3	-3	-4	-5	-4	-17	-9
pair:concern_,	40	-4	-4	-4	-5	-3	-4	-2	-8	-8
pair:concern_about	-6	-2	-4	-12	-5	-4	-6	-35	-8	-4
pair:concern_the	-13	-3	-5	-3	-4	-7	-28	-11	-8	-3
pair:concession_of	-9	-4	-4	-13	-5	-7	-7	48	-9	-10
pair:conclude_a	-17	-5	-4	46	-4	-13	-7	-6	-9	-4
pair:conclude_between	-19	-3	-5	54	-11	-5	-3	-3	-4	-3
pair:conclude_by	-11	-4	-6	35	-6	-7	-5	-3	-4	-3
pair:conclude_its	-5	-2	-3	-26	-20	-4	-3	77	-25	-2
pair:conclude_on	-3	-3	-6	56	-5	-12	-3	-3	-8	-3
pair:conclude_with	-7	-2	-4	61	-7	18	-5	-4	-7	-2
pair:condition_,	-7	-2	-3	-5	-5	-5	-4	35	-8	-2
pair:condition_of	-1	-3	-2	-4	-3	-4	-3	-16	4	-4
pair:condition_that	-5	-2	-1	-9	-15	-3	-6	38	-9	-3
pair:conduct_.	-15	-3	-7	40	-5	-6	-32	-6	-7	29
pair:confer_on	-1	-8	-11	-4	-4	-12	-9	-4	-8	-8
pair:confer_with	32	9	16	-4	-4	-4	-3	-3	-4	-8
pair:conference_,	-25	-6	80	-4	-5	-9	-6	-3	-3	-5
pair:conference_.	-11	-8	68	-3	29	-24	-6	-3	-4	-9
pair:conference_be	-16	-8	34	-5	-4	-15	-7	-3	-6	-5
pair:conference_in	-12	-8	42	-5	-4	-13	-6	-3	8	-5
pair:conference_of	-28	-7	28	-3	-3	-7	-3	-2	-4	-6
pair:conference_on	-16	-6	39	-4	-5	2	-10	-2		-4
pair:conference_open	-7	-4	62	-5	-3	-44	-8	-2	-9	-3
pair:conference_room	29	-7	-16	-5	-4	-6	-3	-6	-10	-5
pair:conference_that	-22	-11	39	-5	-3	-11	-2	-2	-15	-20
pair:conference_with	44	-8	-21	-3	-6	-2	-3	-2	-4	-6
pair:confidence_in	-4	-6	-3	-5	-16	47	-2	-2	-2	-3
pair:confirm_,	-30	-6	-18	-11	-7	-3	-3	-4	-3	-13
pair:confirm_.	8	-7	-3	21	7	3	15	23		-9
pair:confirm_<p>	-12	-5	-5	-6	-7	-8	-7	-6	-10	80
pair:confirm_by	-11	-4	-4	-10	28	-6	-7	-5		16
pair:confirm_that	19	-6	-3	-8	-4	19	-3	-5	-4	-22
pair:confirm_the	-16	-3	-6	-2	-3	-4	-18	-7	10	-8
pair:congratulate_<p>	-38	-3	-5	-6	-5	-4	-5	-5	-5	14
pair:congress_,	10	25	-15	-4	-4	-12	-4	-2	-2	-4
pair:congress_.	12	-5	9	8	-4	-13	-6	34	-11	-4
pair:congress_in	-15	-11	28	-4	-4	-12	-4	-3	-6	-4
pair:congress_of	-20	-13	41	-3	-7	-11	-5	-2	-3	-7
pair:connect_,	-2	-3	-5	4	-17	-13	-13	-2	-3	-3
pair:connection_,	-10	-4	-2	8	-6	-10	22	25	-13	-3
pair:connectivity_,	-15	-5	29	-2	-3	-3	-11	-2	-2	-6
pair:consent_.	-7	-3	-3	19	-6	-5	2	-25	57	-5
pair:consent_of	-5	-2	-2	8	-10	-6	6	15	-12	-5
pair:consider_a	-7	-33	-2	-5	-6	-4	-8	-35	-9	-6
pair:consider_the	-15	-4	-3	-7	-4	-7	-12	-5	-11	-5
pair:consortium_lead	-9	-2	-2	-23	24	-3	-3	-15	-7	-2
pair:consortium_of	-1	-2	-3	-9	19		-3	8	-10	-3
pair:consult_.	-13	-4	-3	-9	-3	-3	-11	-4	-6	-3
pair:consultation_in	-7	-3	-3	3	-2	-3	-12	-1	-4	-4
pair:consultation_on	-13	-4	6	-4	-3	-26	47	-3	-6	-3
pair:consumer_.	-10	-3	-7	-2	-3	-4	-10	-3	-14	-4
pair:contact_.	34	-6	-4	-13	-5	-6	-6	-4	-7	-8
pair:content_.	-20	-4	11	-3	-4	-13	28	-3	-7	-7
pair:continent_,	-18	-3	-20	-5	-3	-2	-2	-2	-3	-4
pair:continent_.	-5	-4	-23	-3	18	-12	-5	-2	-4	-3
pair:continue_to	-10	-7	22	-6	-13	-7	-4	-6	-7	-7
pair:contract_,	-9	-2	-2	-31	-10	-4	9	-5	-2	-11
pair:contract_.	24	-3	-4	-5	-3	-6	-8	-6	23	-11
pair:contract_be	10	-4	-7	41	-4	-5	-6	-4	-11	-5
pair:contract_between	-20	-3	-6	9	-2	-5	-25	-3	-3	-3
pair:contract_for	-11	-4	-3	32	-8	-6	4	-14	-10	7
pair:contract_have	-22	-3	-3	-11	-6	18	-5	-3	-5	3
pair:contract_in	41	-13	-3	-22	-4	-8	-4	-3	-4	-10
pair:contract_of	-8	-2	-3	34	-5	-3	-9	-20	-11	-4
pair:contract_on	-18	-2	-2	29	-4	-7	-9	-2	-4	-5
pair:contract_sign	-6	-2	-3	-2	-8	-8	-5	-8	-12	-4
pair:contract_that	-10	-2	-2	65	-15	-7	-3	-16	-7	-4
pair:contract_with	-12	-2	-3	-1	-6	-6	-5	-7	-9	-6
pair:contract_worth	-2	-1	-2	76	-42	-2	-5	-11	-43	-2
pair:contribute_,	-7	-4	-5	-4	-25	-11	-2	-2	-3	-3
pair:contribute_to	-14	-24	-4	-4	-9	-15	-9	-2	-3	-5
pair:contribution_to	-27	-6	-3	-5	-7	-2	-3	-2	-2	-8
pair:control_.	20	-4	-4	-6	10	-5	-6	-6	17	-4
pair:control_by	-9	-3	-3	-7	2	-8	-2	-6	-11	-4
pair:control_on	8	-4	-4	-11	-4	-4	78	-4	-18	-7
pair:convene_on	6	-3	8	-3	-2	-3	-3	-2	-4	-9
pair:convention_center	-9	-14	46	-11	-6	-14	-3	-1	-2	-2
pair:conversation_,	9	-5	-5	-3	-3	19	-5	-2	-4	-6
pair:conversation_.	-36	26	-9	-4	-4	-6	-5	-7	-3	-4
pair:conversation_be	56	-4	-6	-5	-2	-4	-3	-2	-2	-3
pair:conversation_on	40	-8	-4	-3	2	-10	-4	-2	-3	-7
pair:conversation_with	31	-6	-4	-4	-7	-6	-4	-2	-4	14
pair:convince_that	-14	-4	-4	-8	-8	-3	-2	-3	-4	-5
pair:cooperate_on	-11	-8	-4	33	-6	-6	-9	-3	-4	-3
pair:cooperation_,	-1	-5	-6	8	-2	-2	-9	-2	-2	-1
pair:cooperation_.	12	-18	-3	8	-4	-6	-6	-3	-4	-4
pair:cooperation_agreement	-15	-3	-3	56	-7	-6	-8	-4	-7	-3
pair:cooperation_and	18	-6	20	-1	-2	-3	-7	-1	-2	-4
pair:cooperation_be	-24	-7	-6	52	-2	-3	-24	-2	-2	-2
pair:cooperation_between	-7	12	-4		-3	-4	-2	-2	-2	-4
pair:cooperation_in	15	-4	-5	28	-4	-5	-6	-3	-4	-4
pair:cooperation_of	54	-6	-7	-6	-3	-3	-3	-2	-3	-3
pair:cooperation_on	25	-3	-13	5	-8	-4	-4	-2	-3	-2
pair:cooperation_with	9	-4	-4	-4	-5	18	-5	-4	-9	-4
pair:coordinate_<p>	10	-5	-2	-3	-8	-2	-4	-2	-5	-8
pair:copper_line	-3	-5	-3	-4	8	12	-4	-4	-8	-3
pair:copy_of	-20	-4	-4	-1	-6	-4	-7	-7	-6	-2
pair:coral_sea	-12	-3	-3	-6	-5	-21	-2	-3	-3	33
pair:core_network	-5	-4	-3	86	-21	-11	-4	-6	-7	-7
pair:corridor_.	18	-6	-5	22	-4	-4	-5	-3	-5	-4
pair:cost_.	-5	-8	-3	-4	-14	-9	15	-3	-7	-7
pair:cost_<f>	-9	-2	-3	-10	8	40	-4	-6	48	-5
pair:cost_of	-10	-4	-3	-7	26	-9	-7	-22	-3	-4
pair:could_be	-12	-5	1	-12	-5	-5	-1	-3	-17	-3
pair:could_hardly	-16	-5	-5	-5	-5	-5	-5	-5	28	-7
pair:could_have	-6	-4	-3	-6	-2	-3	7	-2	-10	-10
pair:could_meet	-38	-3	-2	-5	-10	-5	-8	-5	-3	-5
pair:could_not	-11	11	-5	-5	-5	-6	-7	1	-3	-4
pair:could_put	-13	-4	-3	-4	-5	-6	-6	-3	-6	-6
pair:council_of	-34	-4	14	-4	-3	-4	-6	-3	-4	-13
pair:counsel_to	-37	-4	-4	-3	-5	-2	-5	-3	-6	-31
pair:count_.	-16	-4	-5	-5	-11	-8	-3	-4	7	-6
pair:count_as	-6	-3	-2	-4	-9	-18	-2	-2	-8	19
pair:count_on	2	31	-2		-3	-2	-7	-2	-6	-2
pair:count_the	36	-8	-7	-5	-4	-9	-13	-3	-6	-6
pair:counterpart_,	-13	-2	-5	17	-4	-3	-3	-2	-5	-7
pair:counterpart_from	59	-9	-7	-5	-3	-3	-7	-5	-5	-8
pair:counterpart_in	-14	-4	-3	-3	-2	-4	-4	-2	-11	-6
pair:country_'s	15	11	-6	-5	-5	-8	10	-1	6	1
pair:country_,	-22	-4	-8	-5	-3	-4	-3	-5	-4	-4
pair:country_.	4	-7	-1	8	-6	-8	-3	-2	-1	-6
pair:country_and	-24	-5	-17	-18	-5	-3	-1	-1	-2	-1
pair:country_be	-21	39	-5	-4	-5	-10	-10	-2	-4	-4
pair:country_have	-16	-5	-5	-8	-6	-4	-10	-4	-6	-5
pair:country_in	16	-5	14	-5	-4	-6	-11	-3	19	-5
pair:country_that	-16	-4	-4	-4	-4	-6	-5	-3	-7	-7
pair:country_to	-17	5	-7	24	-4	-4	-7	-3	-4	-6
pair:couple_of	19	-21	-4	-27	-7	-4	-4	-4	31	-3
pair:course_,	-31	-4	-4	40	-3	-5	-6	-2	-2	-2
pair:course_.	-22	32	-9	-5	-4	-18	-6	-4	-11	-5
pair:course_for	-25	-5	-5	27	-7	32	-6	-2	-6	-5
pair:course_of	10	-11	-5	-6	5	4	-9	-7	-2	-3
pair:court_,	-11	-3	-2	16	-3	-4	-3	-7	1	-5
pair:court_.	-8	-4	-1	-5	-7	-5	-5	-5	34	-9
pair:court_<c>	-24	-2	-4	-3	-6	-6	-5	-3	-18	-4
pair:court_against	-5	-2	-3	-3	-4	-3	-6	-3	42	-3
pair:court_in	-6	-3	-2	-3	14	-3	-4	-5	32	-5
pair:court_of	-20	-4	-2	-5	-3	-3	-3	-13	36	-5
pair:court_on	-25	-4	39	-4	-2	-4	-5	-2	29	-7
pair:court_order	-10	-3	-3	-9	-4	-4	-18	-6	34	-4
pair:court_over	-7	-4	-3	-7	-13	-4	-3	-6	79	-8
pair:courtesy_call	21	-8	-4	-4	-4	4	-2	-2	-4	-6
pair:courtesy_of	13	7	-3	-7	23	-9	-9	-5	11	-3
pair:courtesy_visit	40	-32	-1	-1	-5	-2	-1	-1	-3	-9
pair:cover_the	-8	-5	-4	50	-5	-6	-15	-20	16	-4
pair:coverage_of	3	-5	-4	23	-6	-9	-7	-2	-4	-2
pair:create_a	-10	-3	-5	5	-5	-6	3	-4	-3	-3
pair:creation_of	10	-4	-5	-6	-5	-10	-5	-2	-4	-5
pair:credit_for	6	-4	-6	-8	26	-3	-4	-4	-8	-1
pair:crisis_.	-13	-3	-3	-14	-7	-6	-2	-3	-8	-40
pair:critical_infrastructure	-12	-5	13	-4	-5	-5	47	-3	-5	-5
pair:curb_the	-3	-2	-2	-5	-3	-3	13	-6	-7	-2
pair:customer_'	-10	-1	-2	-2	-4	-8	32	-7	2	-5
pair:customer_,	-5	-2	-3	-4	-28	-3	-4	-8	52	-4
pair:customer_.	-16	-5	-4	-6	-11	-9		-6	26	-4
pair:customer_be	-6	-3	-3	-2	-6	-5	-7	-7	-17	-2
pair:customer_in	-15	-6	-6	-13	-9	23	-7	-5	-8	-8
pair:customer_of	21	-2	-2	-15	-3	-5	-7	-9	18	-5
pair:cut_at	22	-5	-17	-3	-2	-21	-4	-1	-5	-10
pair:cut_off	-3	-5	-4	-5	-4	-17	14	-7	2	-5
pair:cut_short	-25	30	42	-4	-4	-14	-6	-3	-5	26
pair:cut_the		-5	14	-4	-6	21	4	-3	-4	-4
pair:cutting-edge_technology	-5	-3	-4	-8	-6	-7	-11	-3	-5	-2
pair:cyber_dialog	6	-7	-31	-4	-5	-4	-4	-5	-3	-4
pair:cyber_law	-16	-5	2	27	-3	-3	-21	-2	18	-2
pair:cyber_security	-2	5	18	7	-4	1	30	-3	-6	-6
pair:cybersecurity_,	-3	-7	-12	-7	-2	8	-3	-2	-4	-3
pair:damage_.	-12	-3	-3	-6	-5	-6	-6	-3	17	-5
pair:dar_es	-7	-4	-3	-5	27	37	-7	-4	-14	-6
pair:dark_.	24	-6	-7	-4	-5	-4	-9	-3	-8	-9
pair:data_center	-18	15	-5	-10	-14	-12	17	-2	-4	-5
pair:data_governance	-4	-4	-5	-4	-2	-4	47	-3	-4	-6
pair:data_protection	-8	-2	-3	-4	-3	-5	3	-6	-3	-4
pair:data_share	-27	-3	-4	-3	-4	-3	18	-2	-5	-3
pair:date_.	-1	-2	-3	-8	-7	19	-8	-4	-6	-6
pair:date_be	-19	26	-3	-4	-3	-5	-17	-2	28	-4
pair:date_from	-1	-5	-4	25		-8	-4	2	18	-5
pair:date_of	-9	-5	-6	31	-13	-28	-28	-4	-8	-4
pair:datum_,	-9	-7	-5	-12	-8	-4	44	-3	12	37
pair:datum_.	-15	-4	-5	15	-4	-6	18	-4	4	-7
pair:datum_and	-9	-2	-2	-4	-6	-4	-5	-4	22	-3
pair:datum_be	-9	-4	-3	-7	-3	-6	8	-2	-4	-5
pair:datum_bill	-8	-4	-4	-3	-4	-10	50	-3	-7	-4
pair:datum_center		-2	-3	-2	-1	5	5	-2	-5	-1
pair:datum_embassy		-4	-5	21	-5	23	54	-3	-7	-7
pair:datum_flow	-1	-5	-5	52	-5	-5	17	-3	-4	-6
pair:datum_for	18	-8	-10	-5	-4	-8	12	-3	41	-4
pair:datum_hall	-16	20	-5	21	18	-20	23	49	-9	-4
pair:datum_in	-7	-3	-3	-4	9	-5	-17	21	-11	-3
pair:datum_law	-6	-5	-4	-21	-4	-6	60	-4	-9	-4
pair:datum_of	-5	-4	-5	5	-7	-6	-7	-7	9	-4
pair:datum_on	-15	-3	-2	-1	-22	-5	-15	-3		-5
pair:datum_price	20	-3	-18	-6	-2	-2	-7	-19	20	-2
pair:datum_protection	-11	-6	4	-6	-3	-11	3	-4	4	19
pair:datum_that	23	-4	-5	-5	-3	-4	-6	-3	1	-3
pair:datum_to	-7	-3	-3	-17	-15	-6	2	-12	23	-4
pair:datum_with	-21	-3	-3	9	-4	-4	6	-2	-6	-3
pair:davos_,	-2	44	34	-3	-6	-2	-3	-2	-3	-5
pair:davos_.	-21	-14	1	-4	-3	-4	-3	-5	-9	-5
pair:dawn_,	-3	43	-3	25	-5	21	-7	-2	-16	-14
pair:dawn_.	-17	-8	-3	-7	-7	-5	-4	-13	58	45
pair:day_,	31	3	-3	-1		7	-1	-1	-9	8
pair:day_.	3	3	-3	-5	-4		-5	-9	8	-5
pair:day_:	-9	40	-4	-3	-4	-6	-4	-4	3	-12
pair:day_<p>	34	22	-3	-5	-4	-9	-4	-2	-5	16
pair:day_after	1	15	-4	-1	-4	-6	6	-4	19	-6
pair:day_and	-15	61	-9	-6	-4	-9	32	-4	-6	-13
pair:day_at	-43	40	-8	-4	-4	-6	-7	-2	-11	57
pair:day_before	4	12	3	2	-3	-5	9	-13	21	-9
pair:day_earlier	29	-5	-3	-2	-3	-4	-6	-3	-4	-6
pair:day_for	-39	-3	-7	-2	-5	-3	-10	-2	3	-7
pair:day_in	-14	51	32	-2	-6	-7	-6	-4	11	-5
pair:day_later	23	-11	-4	5	11	-3	-4	-3	-4	9
pair:day_of	-4	20	33	-13	-7	-3	-3	-3	4	9
pair:day_on	-24	23	11	-4	-4	-9	26	3	-16	-4
pair:day_that	-29	-6	-6	29	-6	-5	-4	-3	22	-5
pair:day_the	1	-12	-5	-3	-3	-41	-6	-3	-3	-5
pair:day_to	-6	-5	-4	-7	-10	3	-3	-9	24	-5
pair:day_with	36	-6	18	-6	-4	-6	-6	-3	-6	-4
pair:days_,	-19	-6	84	-9	-5	-6	-9	-3	-7	-6
pair:de_<c>	-2	-4	-3	-4	-6	-5	-3	26	-3	-4
pair:de_<p>	2	-1	-19	-7	-3	-3	-2	-2	-4	-11
pair:de_la	40	-4	-3	-10	-6	-4	-13		-7	-5
pair:deal_,	-11	-3	-3	8	-7	-7	-3	-3	-6	-6
pair:deal_.	-11	-3	-3	-15	14	-4	-6	60	-2	-5
pair:deal_be	-5	-4	-4	4	-5	-5	-9	-5	-4	-6
pair:deal_between	-13	-4	-6	26	-4	-5	-5	-7	17	-4
pair:deal_for	-6	-12	-4	37	-11	-5	-4	-9	4	-3
pair:deal_on	30	-5	-4	7	-5	-7	-7	-4	-6	-4
pair:deal_that	-7	-2	-4	45	-5	-4	43	-7	-15	-3
pair:deal_with	-3	5	-3	15	-9	-5	-5	-5	9	-5
pair:debate_.	-12	-3	-4	-4	-5	-12	85	-2	-7	-7
pair:debt_of	-1	-3	-4	-6	31	-7	-3	-7	-10	-5
pair:decade_,	-8	-2	-4	25	-16	-4	-5	-3	-10	22
pair:decade_.	-16	-4	-5	-5	-12	-7	-6	-5	-5	-7
pair:december_,	-10	-3	-9	-8	-5	31	50	17	-12	-5
pair:december_.	-5	-4	16	5	10	4	5	3	-2	5
pair:december_10	-34	-3	-4	-3	-2	-9	77	-1	-26	-2
pair:december_2021	-9	-6	-4	18	-8	48	-12	42	-3	-2
pair:decide_,	-16	-4	-3	-6	-6	-3	-10	-12		-7
pair:decide_.	-5	-2	-2	-7	-8	-8	-5	-7	8	-6
pair:decide_on	-10	-6	-4	-4	8	-8	13	-14	14	-4
pair:decide_to	-9	-3	-3	-5	49	-8	39	-8	-9	-6
pair:decision_,	-14	-5	-4	-3	19	-5	-8	-4	22	-8
pair:decision_.	34	-5	-3	-3	-6	-5	-3	-4	-7	-6
pair:decision_be	7	-4	-3	-2	-2	-2	-10	-3		-8
pair:decision_have	-31	-3	-4	-3	-3	-5	-11	-2	-7	-9
pair:decision_in	29	-2	-6	-3	-8	-6	-5	11	10	-3
pair:decision_of	-13	-3	-5	-6	-15	6	9	-6	2	-6
pair:decision_on	-14	-5	-4	-5	-7	-10	17	-5	-23	-5
pair:decision_that	-13	-4	-2	-4	-3	-7	29	-1	-6	33
pair:decision_to	7	-3	-2	-3	-4	-13	-13	-9	34	-7
pair:declare_the	-6	-3	23	-9	-8	-5	-8	2	40	-3
pair:decline_to	-20	-4	-4	-6	-5	-5	-7	19	-11	-7
pair:decree_,	-15	-4	-3	-10	-4	-5	7	-3	-7	-4
pair:decree_be	-8	15	-3	-9	-3	-4	-34	-2	-7	-4
pair:decree_by	-9	-4	-3	-7	-6	-7	10	-5	50	-5
pair:decree_no.	-5	-5	-3	-14	-2	-7	35	-3	-15	15
pair:decree_of	-13	-4	-4	-8	-5	-6	60	-5	-22	30
pair:decree_on	-10	-4	-4	-19	-4	-4	82	-5	-6	-5
pair:decree_that	-9	-5	-4	-7	-6	-6	53	-12	-24	-5
pair:defend_the	52	-4	-4	-9	-5	-5	-14	-2	-10	-11
pair:degree_in	-21	-8	-9	-2	-3	-5	-8	-4	-6	-12
pair:delay_the	-4	-3	-5	-4	-6	5	11	-3	-7	-6
pair:delegate_.	-7	-5	17	-9	-3	-9	-4	-2	-5	-2
pair:delegate_of	14	3	-19	-7	-4	-1	11	-2	-7	-2
pair:delegation_,	2	-23	-11	6	9	-3	-1	-2	-3	-5
pair:delegation_.	-22	21	-9	1	-3	-2	-2	-2	-2	-3
pair:delegation_be	9	-7	-6	2	-5	-5	-4	-3	-4	-8
pair:delegation_from	25	-3	-6	-3	-4	-4	-1	-2	-2	-5
pair:delegation_lead	51	21	-3	-2	-3	-2	-2	-2	-2	-14
pair:delegation_of	14	11	-2	-3	-5	-5	-2	-3	-2	-6
pair:delegation_that	25	-7	-11	-5	-9	-3	-3	-2	-3	-3
pair:delegation_to	-17	54	-12	-3	-3	-5	-5	-2	-3	-5
pair:delete_the	-5	-2	-2	-3	-7	-5	-6	-6	52	-4
pair:delhi_,	6	-22	6	-4	-2	-9	-3	-3	-1	-2
pair:delhi_on	-22	80	12	-5	-5	-18	-16	-5	-4	-6
pair:deliver_a	-21	-4	28	-3	-5	-10	-3	-6	-3	-2
pair:deliver_the	-10	-6	32	-5	-5	-11	-6	-4	-4	-4
pair:delivery_of	-8	-6	-6	-7	-9	21	-8	-4	-8	-7
pair:demand_.	-5	-3	-2	-5	-16	-8	-8	1	2	-4
pair:demand_of	-11	-3	-3	-3	-6	-6	-3	-30	-11	-13
pair:deny_report	-16	-2	-2	-40	-3	-3	-34	-13	-14	-3
pair:deny_that	-20	-5	-4	-6	-8	-5	-5	-8	-26	-8
pair:department_.	-16	-3	-5	-29	-3	-8	42	-2	-6	32
pair:department_of	9	-5	-6	-4	-3	-7	-7	-3	-8	14
pair:departure_of	-22	-6	-3	-7	-5	-8	-4	-3	-10	58
pair:depend_on	-8	-5	-3	-5	-5	-14	-5	-4	-7	-5
pair:deployment_of	-3	-4	-3	-3	-5	-6	-16	38	-3	-3
pair:deputy_,	-20	34	-6	-4	-4	-13	-5	-5	-4	-15
pair:deputy_.	-28	-5	-3	-3	-4	-3	-3	-2	17	-36
pair:deputy_minister	35	-4	-7	-4	26	-8	-10	-2	-3	17
pair:deputy_prime	-7	-5	-5	-6	7	6	19	-3	-5	-12
pair:describe_<f>	-22	-5	-5	-10	-6	-8	-4	-6	-9	-11
pair:describe_as	18	7	-2	-3	-4	8	-9	-4	-7	-15
pair:describe_the	-5	-4	-4	-7	-8	9	-3	-4	-4	-4
pair:design_.	6	-5	-6	13	-5	19	-8	-4	-7	-9
pair:design_by	-27	-4	-5	-8	-12	-32	-5	-6	-9	-7
pair:design_center	1	-11	-5	-24	1	27	-5	-1	-3	-2
pair:design_house	45	-4	-9	-5	-4	24	-5	-2	-9	-5
pair:designate_<p>	33	-4	-5	-4	-4	-4	-16	-2	-7	1
pair:designer_<f>	28	4	-4		25	-10	-4	-8	-6	-4
pair:designer_of	-9	34	-5	-4	15	28	-7	26	-7	-2
pair:desk_.	-21	-5	-8	-4	-5	-6	-6	-2	-5	-7
pair:desk_in	-37	-17	-5	-6	-5	-15	-6	-3	-6	-6
pair:desk_of	3	-4	-3	-8	-4	10	-4	-6	-2	14
pair:destination_of	-3	18	-2	-3	-4	-3	-10	-5	43	-3
pair:detail_.	12	-5	-6	-4	-5	-8	-5	-4	-9	-14
pair:detail_of	26	-2	-2	-5	-5	-3	-3	-11	14	-7
pair:develop_,	-22	-4	-4	-5	-4	-4	-2	-3	-4	-8
pair:develop_by	-12	-6	-7	-4	-12	21	-4	-3	-5	-4
pair:develop_the	7	12	-4	-11	-4	-6	11	-2	-2	-2
pair:developer_conference	-44	-4	50	-7	-5	-8	-3	-3	-5	-4
pair:developer_of	4	-3	-2	-4	41	-4	-4	-5	-6	-5
pair:development_,	-4	-3	-4	-5	-9	-4		-2	4	12
pair:development_.	8	-5	-4	6	-7	-4	-2	-1	-2	-3
pair:development_and	-3	-5	-3	-7	-3	-4	11	-2	-3	-4
pair:development_center	-14	34	-5	-1	-4	14	-2	-2	-2	-2
pair:development_in	-5	-5	-5	-8	-6	-17	26	-4	-4	-4
pair:development_of	1	-4	-7	-1	-5	-2	-6	-3	-3	-5
pair:dhaka_,	-29	-4	18	-2	-3	-24	-3	39	-3	-7
pair:dialog_,	16	-6	6	-9	-11	-2	-4	-2	-2	-2
pair:dialog_.	-28	-5	70	-5	-6	-4	-7	-5	-6	-4
pair:diary_,	33	-15	-4	-6	-5	-4	-4	-3	-5	-12
pair:die_.	10	-8	-4	-3	-4	-5	-4	-3	-11	38
pair:digital_<c>	-17	-4	-5	-6	-9	-8	-4	-4	-7	-9
pair:digital_affair	-13	-5	20	-5	-3	-4	-4	-2	-4	38
pair:digital_asset	4	-3	-3	-5	-5	-9	11	-1	-6	-3
pair:digital_capability	23	-4	-3	-4	-22	-3	-2	-1	-1	-2
pair:digital_capacity	13	-6	-8	-2	-2	-3	-5	-1	-11	-3
pair:digital_center	-4	3	-3	-8	-6	-22	-6	-4	-6	-3
pair:digital_credit	-6	-5	-4	-3	-8	-5	1	-33	-9	-4
pair:digital_currency	-6	-3	-3	-5	-14	14	-9	-5	-15	-6
pair:digital_development	4	-4	-5	-4	-6	-7	-9	-8	-3	31
pair:digital_economy	1	-4	18	14	-4	-6	-6	-2	-3	-5
pair:digital_fdi	-13	-4	-3	-4	-11	28	-4	-2	-4	-5
pair:digital_foreign	-14	-3	47	-4	-8		-6	-3	-4	-2
pair:digital_governance	-15	-1	-5	-6	-7	-1	-7	-3	-5	-8
pair:digital_government	7	-5	9	-7	-6	-14	-5	-2	-4	-4
pair:digital_hub	-20	21	-5	-27	-5	-28	-2	-2	-4	-5
pair:digital_id	-8	-4	-11	-5	-6	68	17	-3	-7	-11
pair:digital_identity	6	-4	-4	-3	21		13	-5	-4	-6
pair:digital_infrastructure	6	3	-5	-4	-5	2	-5	-2	-3	
pair:digital_investment	-2	-5	-17	-4	-14	29	-4	-3	-4	-3
pair:digital_lender	-22	-6	-6	-4	-7	-8	47	-3	25	-10
pair:digital_markets	3	-3	-5	-4	-4	-6	6	-4	6	-3
pair:digital_minister	3	-7	8	-8	-5	-6	-6	-3	-7	30
pair:digital_nation	-9	-5	11	-2	-6	-15	1	-1	-9	-3
pair:digital_partnership	-12	-3	-8	41	-4	-5	-15	-2	-4	-4
pair:digital_platform	-9	-7	-3	-2	-4	-10	-4	-4	-3	-2
pair:digital_policy	54	-5	-24	-3	-4	-3	-10	-3	-5	-6
pair:digital_public	45	-4	-4	33	-4	-6	-8	-2	-5	-4
pair:digital_service	9	22	-3	-6	-5	-14	20	-2	-8	-5
pair:digital_services	5	-3	-6	-4	-3	-6	-19	-2	42	-3
pair:digital_signature	-8	-4	-4	-26	-5	23	25	-3	-4	-5
pair:digital_skill	-20	-5	13	9	-3	-5	-15	-2	-2	-2
pair:digital_summit	-22	-8	42	-3	-3	-8	-9	-2	-4	-3
pair:digital_tax	20	-2	-7	-6	-3	-6	-38	-2	17	-3
pair:digital_technology	-9	-3	-4	5	-5	-5	1	-3	-4	-7
pair:digital_trade	20	-5	-22	20	-3	-4	-5	-2	-4	-3
pair:digital_transformation	-5	1	-4	-6	1	-5	-3	-2	-3	-5
pair:digital_transition	3	-6	-7	-3	-7	-4	-4	-3	-4	-5
pair:digital_wallet	3	-5	-5	-9	-5	49	-8	-4	-5	-3
pair:din_with	48	-6	-4	-4	-4	-4	-5	-3	-7	-13
pair:dinner_,	-22	-10	32	-3	-4	-2	-1	-2	-7	-2
pair:dinner_.	-8	-3	29	-6	-5	-4	-4	-3	-4	-4
pair:dinner_at	50	-8	-9	-4	-3	-4	-3	-2	-4	-7
pair:dinner_in	40	-20	-7	-4	-3	-4	-5	-2	-5	-4
pair:diplomatic_relation	-39	-5	-6	-6	-5	-5	-2	-3	-3	-3
pair:direct_<f>	-7	-4	-4	-8	-5	-8	-10	-8	83	-10
pair:direct_investment	-5	-3	33	-5	-22	-3	-6	-3	-12	-3
pair:direct_the	-13	39	-5	-3	-4	-7	-7	-3	14	-9
pair:directive_of	-18	-6	-2	-3	-3	-2	-27	-9	27	-7
pair:directive_that	2	-4	-5	-5	-2	-6	73	-3	-24	-7
pair:director-general_<p>	-11	-3	-1	-9	-2	-23	54	4	-5	-17
pair:director-general_of	-1	-4	-4	-5	-4	-5	-6	-4	-6	54
pair:director_,	2	-4	-3	-5	-4	-4	-5	-2	-7	31
pair:director_.	24	-4	-6	-5	-7	-7	-9	-4	-8	46
pair:director_<p>	-18	-3	-6	-7	22	27	11	-14	-7	-12
pair:director_be	-27	-7	-6	-5	-5	-9	-8	-4	-10	6
pair:director_general	-2	-4	-5	10	-3	-8	-6	-3	1	22
pair:director_of	-5	-4	13	-5	-5	-6	-8	-4	3	25
pair:disclose_.	-10	-4	-3	-4	36	-5	14	-4	-12	23
pair:disclose_that	8	-2	-2	-9	-41	-8	7	-3	-6	-4
pair:discuss_,	-7	-4	-5	-3	-9	-3	-2	-2	-3	-9
pair:discuss_.	-21	-5	-5	-3	-21	-8	-7	-2	-5	-4
pair:discuss_a	-25	-4	-5	-20	-5	-13	33	-4	-8	-4
pair:discuss_digital	91	-6	-5	-6	-5	-6	-6	-4	-6	-7
pair:discuss_the	31	-5	-6	-5	-4	-5	5	-4	-4	-4
pair:discuss_when	25	16	-3	-10	-3	-6	-2	-1	-2	-7
pair:discuss_with	56	-3	-3	-6	-7	-4	-5	-13	-5	-4
pair:discussion_,	-3	-4	-6	-13	-3	-5	4	-3	-4	-4
pair:discussion_between	37	-6	-14	19	-2	-6	-7	-9	-2	-8
pair:discussion_in	35	-4	-6	-5	-4	-4	-10	-2	-3	-4
pair:discussion_on	22	-4	-3	-3	-2	-4	-3	-3	-5	-11
pair:discussion_with	17	-4	-5	-5	-4	-5	-3	-2	-4	-4
pair:dismiss_<p>	-22	-5	-12	-3	-3	-4	-3	-4	-11	84
pair:dismiss_by	-11	-3	-3	-2	-4	-4	-4	-4	21	-47
pair:dispute_.	-6	-5	-5	-6	-4	-13	-10	-3	-6	-4
pair:dispute_over	48	-3	-2	-7	-5	-7	-11	-10	-31	-4
pair:dispute_that	-16	-6	-8	-4	-2	-13	-9	-2	-9	-4
pair:district_.	-37	13	-8	-7	-6	13	-10	9	-7	-5
pair:do_,	-9	-5	-3	-5	-5	-5	10	-4	9	-4
pair:do_.	-15	-5	-4	-5	-9	-9	7	9	-8	-5
pair:do_<a>	-10	-3	-8	40	-6	-6	-14	33	-17	-6
pair:do_<f>	-14	-4	-3	-5	-7	35	-7	-4	-7	-6
pair:do_<p>	17	-4	-5	-5	-5	15	-3	-3	-8	-11
pair:do_away	-23	-7	-3	51	-3	-5	37	-3	-5	-5
pair:do_business	-11	-4	-3	-3	-6	-3	-4	-10	-11	-5
pair:do_for	-36	13	-5	12	-9	-2	-3	-4	-4	-2
pair:do_in	12	-4	-3	-3	-5	-3	-4	-5	-6	-14
pair:do_it	-17	-4	-5	-4	-6	-5	-4	-3	11	-5
pair:do_more	-9	-4	-2	-3	-4	-3	-26	-5	-11	-5
pair:do_not	-7	-7	-4	-5	-4	-6	-7	-3		-4
pair:do_on	7	-4	-5	-9	-4	-4	28	-9	-7	5
pair:do_so	-7	6	-3	-23	-4	-1	-10	-5	-11	10
pair:do_the	22	11	-9	-6	-6	-7	2	4	-5	-6
pair:do_what	14	-4	-5	-7	-6	-3	37	-6	-14	-8
pair:do_with	-15	-7	-3	-7	-9	-5	-11	-3	2	-4
pair:do_without	-8	-5	-4	-5	-4	-19	-9	-5	-5	-2
pair:document_.	-1	-7	-4	8	-4	-6	6	-8	3	-5
pair:document_be	27	-3	-2	18	-3	-4	-4	-3	-9	-5
pair:doha_.	-11	-4	86	-42	-5	-16	-9	-3	-6	-5
pair:dollar_,	-8	-3	-3	-6	2	-5	15	-9	9	-7
pair:dollar_.	-8	-3	-3	-2	16	-6	-8	9	9	-4
pair:dollar_a	-9	-4	-5	-6	-6	-10	-11	-6	-10	-4
pair:dollar_be	-12	-2	-5	-4	-30	-2	-3	-3	7	-4
pair:dollar_for	-9	-4	-5	-6	53	-5	-5	-4	-8	-4
pair:dollar_from	-6	-2	-3	-20	72	-4	-3	-9	-11	-3
pair:dollar_in	-9	-3	-3	-6	-14	-7	-7	-5	17	-3
pair:dollar_into	-4	-4	-3	-7	60	-12	-11	-8	-6	-3
pair:dollar_of	-7	-3	-3	-5	48	-12	-3	-7	-8	-4
pair:dollar_on	-16	-4	-7	-9	22	-9	-11	-7	3	-4
pair:dollar_to	-5	-3	-2	-6	40	-6	-4	1	-7	-3
pair:donate_to	12	-6	-4	-3	97	-4	-4	-2	-3	-5
pair:door_,	-7	-2		27	2	-10	-4	3	11	-6
pair:door_.	42	-8		-11	-7	-9	-5	-6	-6	-7
pair:door_be	26	-4	-6	-3	-5	-19	-3	-3	-6	-4
pair:door_in	-28	-4	57	-5	-6	5	-6	-5	14	-5
pair:door_of	101	-9	-10	-7	-5	20	-4	-7	-13	-13
pair:door_on	-19	-4	-10	-5	-5	-1	-4	18	-13	57
pair:door_open	11	-6	-11	-7	-5	-9	-12	-1	-5	-2
pair:door_to	51	-7	-6	-3	-2	-18	-3	-2	-7	-9
pair:double_.	-8	-6	-5	-5	-5	-7	-8	-3	12	-4
pair:double_as	-13	-1	-11	-4	-9	49	-7	-3	-6	10
pair:double_its	-7	-4	-3	-9	59	-8	-7	18	-10	-5
pair:double_the	-9	-4	-3	-4	3	-11	50	-4	-13	-9
pair:down_,	1	-3	-3	-7	-4	-5	9	13	-16	9
pair:down_.	6		-4	-14	-7	-5	12	-5	-11	25
pair:down_a	-8	-5	-3	-4	-10	-15	51	-18	-12	-5
pair:down_as	-14	-4	42	-4	-4	-9	-6	-3	-14	-2
pair:down_by	-13	-4	-3	-4	-5	-9	-23	4	39	22
pair:down_for	-3	-4	-5	-4	-6	-8	21	-5	3	-5
pair:down_in	2	3	-7	-8	-7	-6	-5	3	15	6
pair:down_on	21	-5	19	-7	-3	2		-6	22	-5
pair:down_the	10	-3	-3	-6	-7	-7	6	4	11	-9
pair:down_to	-14	-4	-9	-6	-8	-12	-5	6	-9	-11
pair:down_with	21		-2	-4	-3	-6	-5	-3	-4	-4
pair:dr._<p>	-2	-5	-6	-4	-4	-6	-4	-3	-4	1
pair:dr_<p>	13	12	-4	-4	-4	-6	-1	-5	-9	32
pair:draft_.	-10	-3	-5	-11	-13	-10	32	-3	-6	-6
pair:draft_be	-18	-2	-3	-3	-3	-8	-4	-2	-6	-5
pair:draft_by	-6	-5	-10	-5	-5	-5	22	-6	-9	-5
pair:draft_have	-9	-5	-7	-4	-3	-6	23	-3	-5	-3
pair:draft_law	-13	-3	-3	-4	-2	-5	8	-4	-10	-8
pair:draft_of	17	-3	-3	-7	-3	-3	16	-3	-4	-3
pair:draft_rule	-10	-3	-3	-6	-2	-9	31	-1	-3	-4
pair:draw_attention	-9	-2	-4	-2	-4	-6	-1	-3	-4	-2
pair:draw_from	-19	-6	-12	-4	-4	-3	-11	-3	-8	-5
pair:draw_on	-10	-4	-5	-7	2	-29	-4	-2	-5	-3
pair:draw_the	-8	-3	-5	-3	-4	-4	-9	-8	34	-4
pair:draw_up	-16	-4		5	-4	-7	10	13	-3	-3
pair:dream_of	-14	-10	-16	-6	-6	-11	-9	-3	-5	-7
pair:drive_to	-1	7	-5	-3	-6	-7	-6	-3	-5	-5
pair:driverless_taxi	-9	-7	-3	7	-3	29	-10	9	-13	-3
pair:drone_,	4	-7	-8	12	23	-10	20	-5	-10	-8
pair:drone_maker	-7	-2	-3	-9	43	-8	3	-17	22	-5
pair:drone_of	-12	-5	-6	-7	-7	11	-8	81	-19	-6
pair:drop_.	-8	-7	-6	-3	-5	-5	-10	-2	31	-4
pair:drop_by	48	-20	10	-3	-4	-5	-5	-2	-7	-6
pair:drop_call	9	-10	-5	-3	-5	-3	-8	-3	25	-2
pair:drop_in	-27	94	-8	-3	-4	-7	-3	-3	-4	-7
pair:drop_the	-15	-8	-4	10	-17	-5	51	-4	-34	-4
pair:dsa_)	10	-3	-9	-3	-2	-6	-11	-2	23	-5
pair:dubai_,	45	-4	41	-6	-3	-4	-3	-3	-4	-4
pair:due_in	23	-7	-16	-5	-9	-10	-8	-16	-6	-8
pair:due_to	28	-7	28	-12	-6	8	8	3	-10	1
pair:during_<p>	-27	13	-3	-3	-14	-3	-3	-2	-4	-4
pair:during_a	52	10	-9	-6	-3	-8	-7	-3	-13	-7
pair:during_the	4	-1	-6	4	-3	9	-4	1	-3	-4
pair:duty_.	-10	-16	-3	-4	-5	32	-11	-4	29	28
pair:duty_of	-16	-2	-3	-4	-7	-5	-25	-7	13	-4
pair:duty_on	4	-3	-7	-5	-9	-7	25	-4	24	-3
pair:duty_to	-18	-5	-5	-4	-5	-6	22	-5	-6	-4
pair:dwelt_on	7	-9	-7	-5	-2	-4	-5	-2	-5	-4
pair:each_.	-9	-5	-3	-6	-8	-4	-6	43	3	-4
pair:each_of	7	-8	-5	-6	-8	-8	-16	-9	-7	-8
pair:each_other	18	-5	-5	13	-4	-7	11	-3	-7	-4
pair:each_year	-13	-7	-3	-5	-17	-6	-3	-11	-18	-5
pair:ear_of	49	-5	-7	-4	-5	-5	-4	-3	-8	-10
pair:earlier_,	4	-3	-9	11	-3	25	-15	-3	-5	-15
pair:earlier_<p>	-1	-3	-4	-2	-5	-4	-3	-4	-8	-8
pair:earlier_in	40	-8	-3	-4	-4	-5	18	-5	-6	12
pair:earlier_this	9	-4	-4	7	-9	-6	-2	-13	6	17
pair:early_stage	-18	-4	-6	-1	14	-4	-3	-2	-2	-5
pair:earth_station	-41	39	-4	10	-4	-10	17	-11	-6	-4
pair:east_africa	-5	-5	-11	-8	-6	43	-3	-5	-3	-3
pair:easter_.	-6	-3	-4	-10	-4	21	-4	-11	10	-6
pair:easy_for	-1	-1	-3	-8	-1	-3	-8	-2	-18	-7
pair:economic_and	-7	-6	28	-1	-4	-3	-6	-2	-3	-11
pair:economic_cooperation	11	-51	-3	2	-2	-1	-2	-1	-1	-1
pair:economic_forum	-31	-8	76	-4	-5	-5	-6	-3	-4	-7
pair:economic_growth	-8	-2	-3	6	-4	-2	-3	-2	-3	-2
pair:economic_zone	27	-4	-5	-5	-6	14	26	-3	-7	-5
pair:economy_,	9	-6	-7	15	-5	-3	-3	-2	-4	-3
pair:economy_.		-4	-5	-5	-6	-3	-6	-2	-4	-5
pair:economy_and	2	-3	-3	-13	-2	-3	-2	-1	-1	-7
pair:economy_be	-8	-4	-6	-11	-3	-4	-9	-3	-5	-5
pair:economy_by	-7	-3	-3	-4	-9	-2	-10	-2	-3	-4
pair:economy_of	-15	-5	-5	-3		-4	-4	-2	-4	-3
pair:ecosystem_,	-19	-2	-1	-3	-12	-1	-5	-3	-2	-9
pair:ecosystem_.	32	-4	-6	-8	-6	-10	-12	-3	-4	-3
pair:ecosystem_of	-3	-3	-5	-2	-4	-4	-7	-2	-4	-5
pair:edge_of	32	-26	-10	-3	-4	-6	-2	-3	-4	-4
pair:edition_of	-10	-15	25	-5	-4	16	-9	-3	-4	-4
pair:effect_.	-16	-3	-3	24	-6	-4	25	-10	27	-7
pair:effect_from	-11	-4	-5	-5	-5	-6	68	16	-7	16
pair:effect_on	-11	-5	-4	-6	-4	-15	17	10	-6	6
pair:effort_of	-13	6	-2	-3	-2	-17	-5	-1	-4	-18
pair:effort_to	8	3	-4	-6	-3	-4	-6	-2	-3	-4
pair:eight_year	-12	-3	-2	-7	-7	-10	-3	57	-16	-20
pair:eighteen_month	-22	-3	-5	19	10	-9	-4	35	-23	-3
pair:either_.	-17	-6	-5	-6	-7	-5	-4	-11	-8	-6
pair:elect_<p>	-12	-5	-6	-5	-10	-5	-4	-3	-6	34
pair:election_,	-33	-3	-3	-2	29	-5	-6	-2	-6	-19
pair:electric_bus	-15	17	-5	-7	25	18	19	-4	-8	-5
pair:electric_car	-24	-5	-2	-3	-15	-14	39	-6	-6	-7
pair:electronic_communications	-8	-3	-3	-3	-3	-8	48	-6	-14	-5
pair:electronic_identity	-8	-3	-3	2	-7	-6	-8	-8	-15	-7
pair:electronic_money	-7	-2	-2	-2	-7	-3	28	36	9	-23
pair:electronic_signature	37	-2	-4	-16	-2	-3	10	-3	-8	-2
pair:eleven_year	-26	-3	-3	-7	-4	-3	-3	-3	-5	49
pair:else_.		-6	-4	-12	-4	-7	-7	-2	-5	-5
pair:elsewhere_.	-19	-7	-5	-6	-5	-10	-5	-3	-7	-5
pair:embassy_.	10	5	-5	20	-3	-10	9	-3	-4	-6
pair:encounter_,	-49	-3	30	-3	-18	-12	-6	-4	-9	-2
pair:end_,	-2	-4	7	-1	-3	-6	-8	-2	-6	-8
pair:end_.	-17	-4	-5	2	11	-4	-4	-7		-4
pair:end_a	-8	-3	-4	35	-7	-6	-7	17	3	21
pair:end_in	-9	-8	23	2	-6	-6	-2	-7	20	-7
pair:end_its	-5	-2	-2	12	-46	-6	-8	25	30	-3
pair:end_of	-1	3	-5		2	5	5	-5	-2	8
pair:end_on	-11	24	39	-8	-4	-6	-2	-6	-1	-7
pair:end_the	-21	31	-5	-6	-6	-5	17	-14	15	-1
pair:end_to	22	-4	-4	18	-4	-5	29	-2	-10	-13
pair:end_up	42	-5	-4	-10	-5	-12	-5	-4	-11	-5
pair:end_with	-15	-3	14	40	-9	-7	-3	28	-7	-2
pair:endorse_a	-9	-3	-4	-6	-6	-11	79	-3	-7	-12
pair:endorse_by	-13	-4	-4	34	-4	-6	-7	-4	-10	51
pair:endorse_the	-5	-6	-3	18	-8	-6	29	13	-11	-7
pair:energy_and	-40	-6	-4	-5	-3	-3	-3	-2	-3	-2
pair:enforcement_of	-6	-2	-1	-3	-7	-2	-7	-2	21	-3
pair:eng._<p>	23	-3	-4	14	-3	-4	-12	-2	-3	3
pair:engage_by	-17	-2	-4	-7	-3	-3	-6	-5	-6	43
pair:engagement_of	-12	60	-10	-5	-3	-7	-3	-2	-4	-7
pair:engineer_,	-12	-10	-5	-4	-5	7	-3	-4	15	-12
pair:engineer_.	13	19	-5	15	-6	18	-8	-3	-5	-6
pair:engineer_<p>	28	-5	-6	-5	-6	-7	-3	-2	-3	-2
pair:engineer_at	-18	16	-6	-13	-7	17	-2	-4	-6	-5
pair:engineer_be	-13	-8	-5	-5	-4	-9	-11	-4	-7	-7
pair:engineer_by	-11	-3	-7	-2	1	-4	-7	-2	-2	-5
pair:engineer_from	-10	-8	-4		-5	-3	-5	-5	-6	-2
pair:engineer_in	-1	22	-7	9	-4	-5	-3	-2	-5	-4
pair:enough_,	-10	-5	-3	-7	-5	-11	-13	-3	-10	-5
pair:enough_to	20	-3	-2	-2	-1	-7	-8	-7	26	-2
pair:enter_<f>	-5	-1	-2	-12	-6	-6	-5	32	-30	-6
pair:enter_into	-8	-3	-6	36	-9	5	-8	-5	-10	-5
pair:enter_the	24	-3	-3	-28	-4	27	-3	17	40	-5
pair:entity_list	-9	-5	-3	-8	-6	-6	-9	-13	86	-4
pair:environment_,	-4	-1	-1	-2	-1	-6	31	-4	-5	-6
pair:envoy_,	35	-5	-5	-10	-5	-3	-3	-3	-5	-9
pair:equipment_.	-5	-3	-3	-4	3	-6	-30	14	2	-4
pair:equipment_and	2	-6	-4	-9	-6	-11	-10	-2	-3	-6
pair:equity_rule	7	-4	-3	-5	-8	-4	26	-4	-16	-6
pair:es_salaam	-7	-4	-3	-5	27	37	-7	-4	-14	-6
pair:establish_a	-10	-20	-3	9	34	-6	13	-7	-5	-4
pair:establish_by	-7	-3	-3	56	-1	-12	-6	-5	-9	-4
pair:euro_,	-7	-4	-7	-7	20	-8	-4	-8	11	-4
pair:euro_.	-6	-3	-3	3	24	-4	-7	5	-14	-4
pair:euro_for	-8	-3	-2	5	4	-5	-4	7	-3	-3
pair:euro_from	-11	-7	-3	-5	26	-9	-14	-12	-6	-3
pair:euro_in	-5	-3	-2	-2	38	-7	-4	-3	2	-3
pair:euro_into	-5	-4	-2	-4	43	-11	-7	-3	-6	-3
pair:euro_of	-6	-3	-3	-4	3	-6	-5	24	-12	-3
pair:euro_on	-4	-3	-3	-4	4	-6	-5	-4	18	-4
pair:euro_to	-5	-4	-3	-5	44	-5	-23	-5	7	-6
pair:europe_'s	-13	-7	-10	-4	-3	-6	-3	-2	5	-3
pair:europe_,	-5	-4	-4	1	3	18	-7	-2	-5	-3
pair:europe_.	-5	-18	-6	-4	-14	-12	-3	-2	-7	13
pair:european_chips	-16	-3	-5	-9	30	-2	-9	-2	-2	-1
pair:eve_of	27	-8	-19	-4	-4	19	5	18	-9	-9
pair:evening_,	9	-9	-5	17	-3	-5	2	-5	-9	2
pair:evening_.	25	-5	-5	1	13		-7	1	-5	-6
pair:evening_<p>	-12	-8	-8	-11	-4	-4	-5	-2	-4	-3
pair:evening_at	7	-4	-3		-4	-5	-2	-2	-2	-6
pair:event_,	-14	-4	-17	-6	-5	13	4	-3	-8	-6
pair:event_.	1	-4	-32	-3	-7	-7	-2	-2	-5	-6
pair:event_be	-9	-5	50	-8	-8	-8	-5	-4	-8	-5
pair:event_of	-11	-4	54	-3	-2	-5	-8	-2	-3	-2
pair:ever_.	-8	-4	-2	14	-12	-3	-2	-3	-5	-2
pair:ever_since	-19	-10	-5	-5	-5	24	-4	-2	-8	-21
pair:every_year	-6	-4	-6	14	-4	-19	-7	-3	-5	-4
pair:everybody_'s	5	-6	-5	-5	-15	-4	-2	-6	-4	-4
pair:evidence_,	-8	-2	31	-13	-6	-2	-4	-8	-6	-5
pair:evidence_to	-20	-12	-2	-2	-10	-2	-3	-4	-9	-7
pair:ex_parte	34	-6	-3	-4	-2	-4	-3	-2	-9	-7
pair:exchange_,	12	14	-4	4	16	-20	-7	15	-13	-7
pair:exchange_.	-9	-4	-5	-7	-6	-14	-14	22	-9	48
pair:exchange_<f>	-10	-2	-1	-3	-5	-9	-22	14	-15	-10
pair:exchange_a	-27	-3	-4	64	-4	-8	-3	-2	-3	-3
pair:exchange_between	-3	-5	-3	15	-4	-5	16	-6	-4	-5
pair:exchange_in	-22	21	-5	-3	30	2	-4	-3	-4	-2
pair:exchange_letter	-19	-4	-3	58	-4	-6	-10	-3	-3	-3
pair:exchange_of	-4	-6	-4	14	-5	-9	-4	-3	-4	-3
pair:exchange_on	18	45	-6	26	-5	-9	-13	-5	-6	-3
pair:exchange_view	36	-7	-4	-10	-4	-8	-5	-2	-3	-4
pair:exchange_with	14	25	-3		-4	-4	-3	2	-4	-3
pair:excise_duty	-7	-4	-12	-2	-9	-5	52	-2	-11	-4
pair:exclusivity_clause	-10	-5	-5	27	-5	-10	-13	-8	38	-5
pair:executive_,	18	-8	-4	-5	-9	-7	-4	-4	14	41
pair:executive_<p>	-13	-5	-5	-5	22	31	33	-11	-6	-15
pair:executive_at	25	-6	-4	-6	-3	-4	-5	-3	-4	-5
pair:executive_director	27	-2	-6	-3	-3	-5	-10	-4	-9	14
pair:executive_in	-22	-4	-5	-5	-7	-9	-5	-7	-8	56
pair:executive_of	20	2	1	-6	-5	1	-5	-5	3	10
pair:executive_officer	15	-4	-20	-7	-3	-5	-4	-2	-6	-17
pair:executive_order	-6	-2	35	-30	-1	-2	50	-3	-19	-6
pair:exempt_from	33	-2	-1	-3	-1	-2	21	-18	-27	-10
pair:exhibition_hall	-18	-5	-13	-5	-12	-8	-2	-4	-5	-3
pair:exhibition_in	-9	-13	55	-6	-3	-24	-5	-5	-3	-4
pair:exhibitor_.	-9	-10	56	-6	-5	-12	-5	-4	-9	-5
pair:expand_the	6	-4	-8	25	-9	-8	-4	-4	-10	-3
pair:expansion_of	2	-2	-4	-9	39	-5	-5	-3	-4	-4
pair:expansion_with	-9	-11	-5	-6	-6	-4	-5	-3	-11	-5
pair:expect_<a>	-4	-3	-4	-4	-6	-4	-11	-51	-11	-5
pair:expect_<f>	-12	-3	-4	-6	-6	-7	-3	-25	-16	-5
pair:expect_at	32	28	-12	-3	32	-4	-3	-6	-7	-16
pair:expect_in	-24	81	-10	-8	14	-10	-9	40	-5	-7
pair:expect_that	27	-4	-2	-5	-22	-6	-5	-5	-16	-8
pair:expect_to	18	-4	-8	-4	-5	11	6	-6	-4	-5
pair:experience_in	4	-3	-4	4	-6	-3	-6	-2	-2	-3
pair:expertise_,	-14	-6	-4	13	-10	-4	-3	-2	-1	-3
pair:expire_in	-7	-4	-4	-35	-8	-7	-7	-3	-11	-4
pair:explain_,	-14	-2	-2	-10	-3	-10	-4	-4	-11	11
pair:explain_<f>	40	-3	-3	-5	-7	-4	-4	-3	-11	-7
pair:explain_<p>	18	-5	-4	-4	-4	-5	-7	-2	-7	-13
pair:explain_the	36	-21	-4	-4	-4	-4	-6	-5	10	-8
pair:explain_to	-5	30	-3	-4	-4	-6	-11	-3	-5	-4
pair:expo_in	-21	-6	61	-10	-6	-5	-4	-11	-6	-4
pair:export_,	-12	-3	-7	-13	-10	-5	-1	-2	-3	-5
pair:export_control	31	-5	-4	-8	-5	-4	34	-3	-11	-7
pair:export_license	17	-8	-3	-3	-2	-7	-6	18	-6	-2
pair:export_of	-5	-3	-4	-4	-12	-9	38	-3	-5	-2
pair:export_permit	-7	-4	-3	-3	19	-5	-7	-12	-16	-2
pair:export_rule	30	-3	-4	-10	-3	-4	-14	-3	-6	-4
pair:express_<p>	-21	-4	-3	-6	-14	-5	-3	-3	-4	-6
pair:express_the	-6	-7	-4	-8	-4	-5	-6	-3	-5	-4
pair:extend_by	-4	-2	-2	-13	-6	-5	-14	27	-6	31
pair:extend_its	-5	-5	-5	3	-33	47	29	-6	-4	-3
pair:extend_the	-5	-2	-2	-12	-6	-5	5	20	-8	20
pair:extend_their	-8	-4	-3	77	-6	-13	-20	-5	-2	-3
pair:extend_to	-9	-4	-2	-13	-2	26	-4	2	-13	-2
pair:eye_of	-16	-5	-4	35	-5	42	-6	-4	-7	-3
pair:eye_on	-21	-4	-5	-5	5	-7	-5	-3	-10	-9
pair:face_.	-31	-7	-5	-3	-4	-4	-4	-3	-5	-6
pair:face_<a>	80	-5	-8	-6	-5	-9	-7	-5	27	-20
pair:face_<p>	31	-3	-4	-4	-7	-5	-8	-3	-6	-10
pair:face_the	19	-8	-5	-7	-5	-8	-5	-5	-2	-5
pair:face_to	83	-5	-6	-6	-4	-7	-4	-18	-6	-6
pair:facebook_,	46	-1	-1	-9	-11	-4	-5	-10	-30	-4
pair:facebook_post	3	-5	-2	-13	-3	-1		-4	-9	-5
pair:facial_recognition	-6	-4	-8	-6	-7	-8	34	-4	23	-5
pair:facility_.	1	-16	-2	-5		-12	-4	-8	-4	-3
pair:facility_in	-4	-4	-2	-4	6	-14	-6	-5	21	-2
pair:factory_,	-18	-6	-7	-8	36	51	-6	-3	-3	-6
pair:factory_.	-40	4	-2	-9	-9	-13	-2	-2	-4	-4
pair:factory_be	-11	-4	-5	5	-4	-12	-5	-2	-2	-2
pair:factory_in	-9	-4	-4	6	12	-13	-8	-3	-3	-5
pair:fail_to	-8	-2	-2	-7	-10	-6	-9	-4	22	-4
pair:fair_,		-7	57	16	-5	5	-3	-3	-7	-2
pair:faisalabad_.	29	-5	-13	-4	-6	45	-6	-3	-11	-8
pair:fall_,	-9	-3	-3	-3	-11	-5	-16	-4	1	-6
pair:fall_by	17	-4	-6	-5	-16	-7	-11	-4	-12	-8
pair:fall_on	5	-7	-5	11	-5	-4	-12	-7	-12	37
pair:fall_short	-6	-3	-5	-9	-9	-4	-14	-4	-11	-4
pair:fall_thru	65	-5	-4	-5	-6	-6	-3	-3	-5	-7
pair:fall_to	19	-3	-5	-6	-7	4	-5	26	28	-11
pair:familiar_with	-7	-3	-3	-3	-15	-4	-5	-6	28	-3
pair:family_of	-22	-5	-3	-4	-10	-6	-5	-5	-7	-14
pair:far_,	-9	-3	-16	-6		-11	-5	-2	-2	-11
pair:far_.	-6	-4	19	-5	20	7	-8	9	-8	-8
pair:far_<p>	-25	-6	-6	-3	-4	-4	-5	-3	-5	-8
pair:far_the	14	33	-5	-4	-6	-5	-3	-4	4	-5
pair:farm_in	-30	-3	-5	-4	47	24	-5	-6	-8	-6
pair:farm_of	-8	-6	-3	18	-21	-10	-4	-6	6	-4
pair:farmer_,	-6	-3	-19	-6	9	-9	-3	-3	-10	-4
pair:faster_,	-7	-8	-3	-4	-4	-7	-6	-2	-4	-5
pair:favor_,	-4	-3	-3	-4	-3	-9	31	30	-6	-6
pair:favor_.	-9	-3	-3	-6	21	-5	-13	-7	-21	-8
pair:favor_of	-25	-4	-3	-6	-4	-3	-14	-3	-6	-9
pair:fear_that	-14	-6	-6	-5	-6	-6	-12	-6	-9	-12
pair:february_,	-18	-7	5	20	-3	11	-3	-4	5	-5
pair:february_.	19	-6	-5	-5	-6	4	23	11	26	12
pair:february_10	-28	-4	-4	-4	-2	-5	-5	-3	1	-18
pair:federal_court	-6	-3	-3	-5	-3	-4	-7	-4	41	-6
pair:fee_,	-37	-4	-3	-3	-4	-6	23	-11	-4	-2
pair:fee_.	30	-4	-11	-5	-4	-5	10	15	-19	-4
pair:fee_be	59	-5	-5	-4	-3	-5	-7	-14	-18	-3
pair:fee_for	-16	-4	-3	-5	-6	-6	31		-7	-4
pair:fee_of	-5	-2	-3	-8	-9	-5	-13	-7	-19	-4
pair:fee_would	-15	-9	-3	-3	-6	-4	-6	-3	-5	-9
pair:few_than	20	-5	-2	26	-4	-6	-4	-6	-15	-3
pair:fiber_,	-5	-4	-4	-5	-7	16	-5	-4	-5	-5
pair:fiber_.	24	-7	29	26	12	-12	32	-3	-10	-9
pair:fiber_along	-18	-3	-3		28	-7	-11	-6	-6	-2
pair:fiber_backbone	-12	39	-8	-7	17	-12	-6	-2	-8	-3
pair:fiber_be	5	-4	-3	15	-2	-8	-8	-7	-10	-5
pair:fiber_cut	7	-4	-6	-5	-4	-8	-7	-2	-19	-5
pair:fiber_in	-7	-8	-4	-5	57	20	-4	-7	-7	-5
pair:fiber_network	-6	-4	-4	-28	8	35	-9	-6	-4	-3
pair:fiber_optic	-13	-4	-4	-7	3	-14	-3	-3	-3	-4
pair:fiber_ring	-28	42	-7	-5	17	-15	-4	-3	-11	-4
pair:field_,	-18	-5	13		-2	-2	-5	-2	-3	-2
pair:field_.	-4	24	-4	-5	-5	-6	-11	-3	-5	-4
pair:field_be	-11	-4	-6	-7	-9	-7	-4	-2	-4	-3
pair:field_in	4	-6	-4	-3	-3	-6	-4	-1	-2	-2
pair:field_of	4	-6	-4	23	-2	-4	-4	-2	-15	-4
pair:fifteen_year	-5	-6	-5	28	-7	-7	-2	-7	-11	-5
pair:fifth_of	-10	-4	-4	-6	14	6	-6	-4	-10	-7
pair:fight_against	14	-6	-4	-4	37	-7	-4	-1	-19	-4
pair:figure_.	14	-7	-4	-7	-6	-6	-6	-5	-6	-9
pair:figure_be	-29	-11	2	-3	-4	-6	-4	-3	-4	-4
pair:figure_of	-6	-5	-7	-6	-13	-5	-3	-4	-10	-7
pair:file_.	15	-12	-7	-4	-6	-20	-4	-26	35	-4
pair:file_a	-7	-3	-3	-4	-3	-3	-11	-4	28	-5
pair:file_in	10	-4	-3	-2	-5	-7	-9	-3	25	-6
pair:file_on	-11	-4	-5	-6	-4	-10	-5	-12	50	-6
pair:filing_show	-5	-9	-8	35	11	-4	-7	-4	-5	-9
pair:fill_the	-24	-5	25	-4	-5	23	-5	-4	-6	14
pair:fin_<f>	-8	-2	-3	-6	-17	-4	-5	-14	57	-4
pair:fin_it	-6	-2	-2	-8	-11	-3	-8	-10	54	-4
pair:final_approval	-9	-4	-3	-7	25	-5	34	-31	-3	-6
pair:finally_,	44	-5	-4	-4	-3	-5	-5	-3	30	-4
pair:finance_chief	-9	-3	-5	-8	-24	-8	-3	-5	-5	82
pair:finance_minister	-3	-37	-5	-1	-12	-5	-3	-1	-2	39
pair:find_,	-4	-2	-4	-20	-5	-5	-10	-3	-17	-6
pair:find_.	-10	-5	-6	-5	-6	-4	-8	-3	-23	2
pair:find_<f>	-6	-3	-3	-7	-5	-3	-10	-5	9	-3
pair:find_a	-15	-3	-3	-5	17	-6	-7	8	22	1
pair:find_guilty	-8	-3	-2	-3	-16	-3	-4	-8	-11	-1
pair:find_in	-8	-5	-4	-5	-2	-3	-3	-3	-4	-6
pair:find_it	6	35	-4	-3	-6	-12	-4	-3	-4	-4
pair:find_its	-12	-3	-3	15	9	-7	24	38	-34	-3
pair:find_out	4	-3	-2	-3	-2	-8	-10	-2	-12	-4
pair:find_that	-6	-2	-2	-4	-14	-5	-7	-11	42	-3
pair:find_to	-9	-4	-3	-4	-6	-12	-6	-4	34	-13
pair:fine_,	-6	-4	-10	-3	-3	-3	-8	-7	26	-3
pair:fine_.	-10	-2	-2	-4	-5	-4	-4	-4	17	-3
pair:fine_<f>	-7	-2	-3	-4	-3	-3	-8	-8	-34	-5
pair:fine_be	-9	-4	-4	-3	-4	-3	-9	-2	18	-26
pair:fine_for	-18	-3	-3	-4	-5	-5	-5	-4	-7	-5
pair:fine_of	-5	-2	-4	-4	-7	-4	-12	-4	42	-6
pair:fine_on	-7	-3	-3	-5	-6	-4	-8	-7	15	-4
pair:fine_to	-6	-3	-4	-4	-4	-4	-5	-3	6	-5
pair:firm_'s	13	-6	-4	-4	-8	-6	-6	3	-7	-7
pair:firm_,	-2	-5	-5	1	-7	-10	-5	-4	32	
pair:firm_.	-15	38	-11	-7	3	-7	-2	-3	-6	18
pair:firm_:	2	-5	-3	23	-15	-5	-5	-3	-5	-2
pair:firm_<f>	8	1	-4	-5	15	1	-1	7	-6	-6
pair:firm_and	-22	-5	-16	-5	-6	-8	-7	-4	-8	-4
pair:firm_be	50	-4	-7	-7	4	-7	-8	-5	-11	-5
pair:firm_from	-9	-6	-4	-7	25	19	8	-7	-20	-4
pair:firm_have	15	-5	-3	24	-8	-10	-7	-4	-10	-7
pair:firm_in	-22	63	-6	-3	-2	-10	-5	-2	-6	29
pair:firm_like	-9	-3	-2	-14	-8	-3	-3	-9	25	-4
pair:firm_of	-11	-2	-2	-8	-19	-10	-3	29	-11	-10
pair:firm_on	-7	-2	29	-7	18	-9	-8	-19	11	-1
pair:firm_such	-22	-2	-17	-3	-6	-8	-4	-6	-32	-11
pair:firm_that	11	-4	-5	-5	16	-6	11	23	-12	-4
pair:firm_to	17	-5	-4	-2	-9	-7	-3	-3	-5	-8
pair:first_,	-12	1	-4	-5	-5	-5	51	-24	-2	13
pair:first_.	-10	-4	20	-20	-7	-6	-5	7	-6	-8
pair:first_;	-44	-2	-2	33	-3	-3	-4	-5	-3	-3
pair:first_appointment	20	-5	-2	-2	-2	-4	-2	-1	-1	-20
pair:first_be	-25	-4	-5	-7	-8	-10	-3	-2	-8	-15
pair:first_call	6	-7	-6	-4	-3	23	-7	-2	-6	-4
pair:first_case	-19	-4	-1	-2	-3	-22	-4	-4	29	-8
pair:first_day	19	23	-10	-18	-4	57	4	-2	-5	-5
pair:first_for	-14	27	-6	-5	-7	21	21	29	-7	-4
pair:first_half	-3	-7	-7	-9	-27	-2	-7	26	-5	-3
pair:first_in	11	-5	-5	-4	-5	-10	29	25	-9	-5
pair:first_knock	-13	-2	-2	-5	52	-8	-3	1	-12	-4
pair:first_license	-8	-3	-5	-8	-5	4	-6	42	-5	-8
pair:first_meeting	21	-5	-10	-2	-2	-4	-5	-2	-2	37
pair:first_national	-18	-6	-5	-6	22	51	27	-3	-5	24
pair:first_of	2	-1	-7	18	-5	13	-4	3	-7	16
pair:first_quarter	18	-4	-2	-17	-9	39	-3	17	-9	-3
pair:first_satellite	-8	-10	-4	-8	-6	7	-7	-5	-5	-4
pair:first_stop	15		24	-2	-3	-14	-5	-2	-7	-3
pair:first_tenant	-16	-5	-5	-12	-13	18	-2	-5	-4	-4
pair:first_time	21	12	-8	-5	-7	19	1	-1	-9	-6
pair:first_to	14	-7	-5	-7	-5	44	7	-6	-6	3
pair:first_two	-9	-3	-4	-11	-4	36	-3	-3	-10	-5
pair:first_undersea	-18	-5	-3	-3	29	-18	-2	-3	-3	-4
pair:five_,	-7	-2	-4	41	-6	-8	-4	-4	-3	-5
pair:five_<c>	1	-4	-2	-6	-4	-4	-24	-1	-4	-3
pair:five_billion	-5	-4	-4	-7	9	-9	-5	-4	-12	-3
pair:five_day	-33	53	-8	-3	-5	-5	-7	-3	16	9
pair:five_month	-9	-5	-4	-9	-7	14	-14	-4	-9	-6
pair:five_year	-9	-3	-3	-4	5	-7	-1	4	4	19
pair:flag_off	-13	-12	-5	-6	-5	94	-12	-5	-11	-10
pair:flank_by	7	7	-4	-4	-3	-6	-4	-3	-4	-6
pair:fleet_of	-19	18	-4	-4	-7	26	-6	-5	-7	-7
pair:flight_home	21	-7	-2	1	-3	-5	-3	-4	-6	-5
pair:flood_,	-19	29	38	-8	-4	-9	-8	-5	-32	-2
pair:floor_of	-19	-2	-9	-3	-7	-4	-4	20	-4	-5
pair:floor_price	13	25	-5	-5	-10	-7	-22	-9	29	-8
pair:flow_,	-19	-4	-4	-15	-12	-7	21	9	-9	-3
pair:flow_be	-14	-5	-6	77	-6	-5	-22	-3	-5	-4
pair:fly_home	14	10	-5	-7	-4	-18	-4	-2	-4	-4
pair:fly_in	51	-13	-3	-2	5	-10	-2	-3	-5	-6
pair:fly_on	-12	39	-7	-4	31	-10	-6	-5	-7	-5
pair:fly_to	2	47	1	-5	-4	-3	-4	-3	-5	-8
pair:follow_,	30	-4	-4	9	7	-6	23	-2	-14	-9
pair:follow_.	-11	-3	-4	-6	12	14	-7	-3	-7	-4
pair:follow_<p>	-17	-41	-5	-3	-3	-6	-5	-2	-6	19
pair:follow_a	-6	-4	-4	-10	3	-9	2	-3	34	-7
pair:follow_by	48	-6	-3	-7	-5	-7	-5	-8	2	-6
pair:follow_in	-13	33	-8	-6	-8	42	-17	-3	-3	-6
pair:follow_on	-13	-9	16	49	-2	-4	-6	-4	-2	-3
pair:follow_the	6	21	-10	23	-3	-6	-10	-2	-4	-4
pair:follow_up	26	-8	-3	-5	-4	-9	-9	-2	-36	-7
pair:following_day	55	-2	-4	-4	24	-6	-2	-2	-4	-6
pair:foot_in	21	38	-7	40	-13	-24	-3	-8	-6	-6
pair:for_"	1	-3	-3	-7	-7	-7	-5	-5	35	-4
pair:for_$	-9	-3	-3	-15	7	-9	-4	41	31	-5
pair:for_,	5	-6	-5	-5	-6	21	13	-3	-6	-6
pair:for_.	-9	-4	-6	-6	-14	-7	-1	14	3	-2
pair:for_12	-8	-4	-4	27	-13	-9	-20	-7	51	-3
pair:for_15	-5	-3	-2	-10	-8	-5	-8	7	-9	-2
pair:for_30	-15	-3	-5	36	-4	-6	-8	13	38	-6
pair:for_40	-10	-5	34	41	5	-7	-7	-11	-9	-6
pair:for_5g	-12	-2	-1	-8	-8	-4	-13	17	4	-2
pair:for_90	-10	-3	-3	31	-26	-4	31	46	6	-15
pair:for_<a>	-15	-4	-3	13	6	-1	-8	-8	2	1
pair:for_<c>	-5	-2	-4	-5	9	-4	-1	-1	-4	-4
pair:for_<f>	2	-3	-3	-1	10	-2		8	-2	-6
pair:for_<o>	-14	-5	-10	-4	37	4	-5	-3	-4	-7
pair:for_<p>	-2	7	-2	-7	-3	-5	-5	-3	-4	1
pair:for_a		2	3	1	6	-6	-2	1	-4	2
pair:for_about	1	-2	-2	-2	19	-3	-3	-24	-2	-3
pair:for_advance	-2	-3	-2	-4	15	-8	-6	16	-15	-2
pair:for_ai	6	-5	-8	-15	13	1	20	-6	8	11
pair:for_all	-15	-5	-19	9	-4	28	-9	-3	-15	30
pair:for_an	18			2	1	-2	1	-3	-4	-8
pair:for_another	-5	-2	-12	28	-7	-19	15	-1	-6	-2
pair:for_answer	-36	-3	-3	-34	-4	-3	-6	-3	-6	-6
pair:for_artificial	-25	-7	8	6	-4	-7	63	-7	-7	-4
pair:for_bill	-4	-1	-1	-18	-13	-3	3	-10	8	-1
pair:for_by	-13	-8	-3	-4	29	-9	-5	-3	-6	-6
pair:for_child	-9	-6	-4	-1	-4	-10	46	-6	-25	-4
pair:for_chip	-9	-5	-8	-7	-10	19	28	-4	-7	19
pair:for_closer	-12	-7	-6	-9	-5	-4	-5	-2	-3	-3
pair:for_cloud	-11	-6	-4	31	-7	-6	3	-3	-4	-4
pair:for_comment	-7	-5	-4	-11	-3	-9	44	-5	-11	-4
pair:for_communication	-17	-2	-2	-3	30	-4	-6	-7	-3	-4
pair:for_communications	2	-2	-2	-5	-4	-2	-3	17	-3	-9
pair:for_cooperation	36	-3	-7	27	-6	-4	-22	-2	-4	-2
pair:for_cyber	-2	-3	-13	6	-9	29	10	-13	-6	-3
pair:for_datum	-10	-7	-4	-5	3	-8	36	-3	-7	19
pair:for_digital	-9		-5	-7	8	-6	6	-4	-4	26
pair:for_each	-9	-4	-3	-9	-7	-9	-4	-7	-4	-6
pair:for_electronics	12	-5	-4	-5	-15	-6	62	-7	-6	-10
pair:for_eleven	-19	7	-8	-3	-3	-13	-7	-3		-2
pair:for_every	-10	-3	-3	-8	28	28	-13	-10	-10	-4
pair:for_fail	-4	-2	-2	-4	-4	-8	-3	-8	23	-3
pair:for_fiber	-23	-2	-4	42	51	-7	-8	-7	-6	-6
pair:for_fifteen	-1	-7	-5	30	-4	-7	-2	-11	-19	-6
pair:for_five	-2	-4	-3	6	10	-7	-4	-12	7	-11
pair:for_foreign		-3	-4	-5	-7	-5	72	-4	-7	-9
pair:for_four	50	-9	-5	-5	-5	-7	-10	-3	-10	-3
pair:for_good	-5	-3	-2	15	-4	-3	-8	1	-12	-2
pair:for_government	-16	-5	-8	-6	-4	-5	-8	-3	-6	-6
pair:for_half	3	-6	-4	-3	-4	-4	-6	-3	13	-3
pair:for_have	-6	-3	-3	-4	-33	-11	-13	-36	90	-3
pair:for_his	-19	-5	-6	-6	-5	-5	-4	-3	-6	-8
pair:for_information	-14	-3	13	-18	-4	-3	6	-11	47	17
pair:for_innovation	-9	-2	-4	23	-2	-5	-3	-2	-4	-1
pair:for_investment	-11	-4	-8	31	-8	-2	-4	-3	-2	-3
pair:for_investor	9	-2	-8	-20	-12	-5	-3	-3	-10	-15
pair:for_it	-6	-4	-4	1	2	-6	1		-9	-4
pair:for_its	-12	-5	15	21	-5	-2	-10	11	2	-4
pair:for_joint	-11	-8	-10	-6	-2	-13	14	-2	-2	-3
pair:for_late	24	-12	-4	-5	-4	-7	-8	-5	50	-3
pair:for_medical	17	-7	-3	4	-6		-6	-2	-6	-7
pair:for_mobile	-18	15	-11	-5	-3	-6	15	-6	-15	-5
pair:for_month	-35	-14	-5	-5	-5	-9	-11	-5	-8	-6
pair:for_more	-1	5	-3	-9	4	-3	-4	-3	-6	-6
pair:for_most	21	-4	-11	-11	-5	-14	-5	-15	-6	-8
pair:for_no	-14	9	-2	-10	-4	-4	-2	21	-5	-2
pair:for_not	-7	-2	-3	-5	-10	-5	-5	-8	73	-3
pair:for_one	-13	-4	-3	10	-5	-4	7	-5	22	-5
pair:for_online	-8	-3	-4	-3	28	-4	-4	-3	-23	-4
pair:for_others	-27	-4	-6	-6	-4	-12	-4	-3	-7	-3
pair:for_public	-3	-3	-3	-4	-4	-4	34	7	-9	-5
pair:for_rural	-36	-10	-4	-8	14	21	-8	-3	-8	-4
pair:for_satellite	-10	-6	-3	-8	-3	-13	52	-9	-4	-2
pair:for_school	22	-4	-6	-2	-13	-6	2	-4	-3	-2
pair:for_sell	-8	-3	-4	-5	-18	-8	-6	-16	83	-5
pair:for_semiconductor	-15	-7	-5	26	8	-9	6	-4	-3	-3
pair:for_send	-5	-2	-2	5	-6	-3	-4	-16	34	-2
pair:for_seven	-6	-5	-7	-6	-4	-4	-5	26	40	-11
pair:for_share	-7	-4	-4	-41	-10	-11	-8	-2	31	-5
pair:for_six	-19	-6	-4	6	-8	-8	-5	-4	-15	-25
pair:for_small	-12	-4	-5	-2	-6	39	-24	25	-5	-4
pair:for_smart	-19	23	-4	25	-7	-16	19	-4	-9	-5
pair:for_social	-1	-6	-3	-4	-4	-5	10	-2	-3	-3
pair:for_start-ups	58	-6	-6	-5	40	31	-11	-3	-7	-12
pair:for_such	-12	-2	-6	-2	-2	-13	-3	-4	8	-8
pair:for_support	-11	-8	-5	-3	-5	-7	-4	-3	-2	-3
pair:for_talk	34	-24	-4	-4	-3	-2	-2	-2	-2	-3
pair:for_technology		-4	-4	-4	17	-5	6	-3	-2	-2
pair:for_ten	-7	-2	-4	19	-10	-9	6	24	-4	-1
pair:for_that	2	-2	-2	5	11	-4	-3	-4	-6	-10
pair:for_the	1	2			5	1	-4	-2	-2	-4
pair:for_their	22	-6	31	-6	-5	-5	13	-4	-8	-4
pair:for_them	8	-5	-5	-5	-6	15	2	-3	-14	-9
pair:for_this	-27	-5	-3	-20	-5	-11	-7	-3	-3	-3
pair:for_three	2	-2	5	14	-6	-5	8	3	-14	-4
pair:for_tower	-21	-4	-4	28	60	-8	40	-8	-3	-6
pair:for_two	21	4	20	-1		-9	-6		-8	-4
pair:for_us	-6	-5	-2	-6	-20	-3	-5	5	20	-7
pair:for_use	-6	-2	-3	-7	-6	-7	45	-7	7	-4
pair:for_village	-11	-4	-4	-17	21	-15	-4	-3	-9	-3
pair:for_want	-4	-3	16	-5	-3	19	-8	10	3	-5
pair:for_week	-29	-6	-11	-3	-5	-3	-3	22	-11	-9
pair:for_what	-5	-8	-3	-4	-4	-5	-5	13	5	-6
pair:for_which	1	-3	10	-5	-4	-1	8	4	-6	-6
pair:for_whom	31	-3	-4	-4	17	-4	-2	20	-5	-12
pair:for_year	-15	-5	-5	-17	-11	-7	-9	-10	-5	-5
pair:for_young	-20	38	-6	11	-10	-6	-6	-3	-4	-14
pair:for_“	11	-3	-6	36	-1	-2	-9	-1	-5	-2
pair:forbid_the	-9	-6	-9	-3	-3	-6	28	-5	-23	-4
pair:force_.	-6	-3	-3	12	-5	-3	36	15	-2	-8
pair:force_on	-15	-6	-6	47	-5	-19	78	-5	-5	-5
pair:force_since	-8	-4	-3	31	-3	-6	15	-7	-30	-4
pair:force_to	-10	-5	-4	38	-5	-10	-10	-5	-11	-6
pair:foreign_direct	-7	-4	34	-4	-7	-3	-5	-3	-4	-2
pair:foreign_firm	-6	-7	-4	-5	-36	-10	-9	-5	-6	-4
pair:foreign_investment	-10	-3	-2	-6	-9	-6	-9	-5	-4	-5
pair:foreign_investor	-5	-5	-3	-6	-13	-4	33	-5	-14	-4
pair:foreign_ministry	-3	13	-4	15	11	-4	-7	-4	-2	-3
pair:form_a	-13	-6	-6	28	-8	-11	29	-5	-7	-5
pair:formal_notice	-7	-2	-4	-12	-4	-3	-17	-8	55	-3
pair:forty_minute	76	-18	-4	-6	-5	-6	-4	-2	-5	-7
pair:forum_,	-5	-5	9	-4	-4	-7	-3	-3	-4	-7
pair:forum_.	-22	13	9	2	-3	-4	-5	-3	-3	-5
pair:forum_in	-16	-9	92	-5	-5	-15	-6	7	-4	-5
pair:forum_on	-27	-5	62	-6	-3	-14	-6	-3	-4	-3
pair:forward_.	-14	-6	-5	-8	32	18	-6	-3	-3	-33
pair:forward_a	-8	-3	-5	-13	-5	-11	64	-2	-8	-6
pair:forward_by	-7	33	-10	-10	-3	-17	49	-3	-7	-6
pair:forward_to	-15	-4	-2	-4	5	-3	-5	-3	15	9
pair:found_<f>	-23	-4	-4	-4	-6	-8	-3	-4	-14	-5
pair:found_in	-12	-4	-4	-5	-7	-9	-6	4	-9	-5
pair:foundation_stone	-20	-8	-4	-5	-10	93	-16	-5	-9	-5
pair:founder_,	16	-5	-7	-4	12	-10	-4	-3	20	-7
pair:founder_.	19	-4	-6	-5	2	-5	-2	-4	-35	-4
pair:founder_of	-13	-4	-4	19	6	19	-8	-3	61	-10
pair:four_.	-22	-4	-3	-3	-5	-6	7	-29	-5	13
pair:four_bidder	-7	-3	-2	-7	-2	-6	-8	83	-22	-14
pair:four_day	-34	21	-5	-3	-3	-2	-6	-2	34	-10
pair:four_hour	32	17	-4	-16	-5	-11	6	-3	-11	-3
pair:four_in	-11	-2	-2	40	-8	-5	-2	-4	19	-3
pair:four_million	-15	-4	-5	-3	5	-6	-5	-12	26	-6
pair:four_of	-8	-5	-6	-9	-5	-7	22	-5	22	12
pair:four_per	-6	-3	-2	-12	-22	-7	35	-6	-18	-4
pair:four_year	-6	-4	-5	-13	17	17	19	1	30	7
pair:fourteen_month	-19	-4	-5	-3	-4	-11	-8	19	-5	-5
pair:fourth_operator	-12	-5	-5	-5	-5	-13	-8	-6	-13	-3
pair:framework_,	-5	-4	-8	40	-4	-3	-8	-5	-9	-1
pair:framework_contract	-18	-2	-3	25	-3	-5	-8	-2	-8	-5
pair:framework_for	-10	-4	-4	-11	-4	-11	33	-2	-4	-2
pair:framework_of	-4	-8	20	10	-9	-4	-7	-2	-8	-2
pair:franc_,	-19	-2	-3	-8	80	-6	-2	-6	-21	-5
pair:franc_from	-5	-3	-5	-4	23	-39	-3	-7	-25	-3
pair:francisco_.	41	13	-4	-4	-3	-5	-12	-3	-2	-10
pair:fraud_,	-11	-6	-4	22	-6	51	-11	-4	-9	-12
pair:fraud_.	32	-4	-4	-6	-5	-5	21	-5	-16	-3
pair:free_internet	-8	-5	-5	-9	-9	2	29	-3	-4	-5
pair:free_of	-10	-3	-4	22	-5	-9	24	-6	-11	-7
pair:free_to	-15	-3	-5	-4	-6	-18	-8	40	-9	-5
pair:free_wi-fi	1	47	-4	-5	-3	35	-8	-4	-9	-7
pair:freeze_<f>	-10	-2	-2	-4	-7	-3	-9	-24	18	-3
pair:freeze_the	-6	-2	-2	-11	-3	-3	-11	6	57	-5
pair:frequency_,	-7	-6	-5	39	-3	-9	-5	-19	-5	-4
pair:fresh_from	29	35	-2	-3	-4	-3	-2	-3	-4	-11
pair:friday_'s	-32	-14	-15	-5	-4	43	-13	16	-5	29
pair:friday_,	6	16	-1	10	-2	6	6	-3	13	-3
pair:friday_.	9	5	5	12	-6	6	2	-2	1	1
pair:friday_:	-10	48	-4	43	-12	36	-8	-3	-6	-4
pair:friday_and	-12	-6	-5	-4	-6	-7	16	-4	24	26
pair:friday_at	-15	61	4	-6	-4	-16	-4	-2	-3	-7
pair:friday_be	31	-6	17	-6	-4	27	20	25	-8	-10
pair:friday_by	7	-6	24	-8	-8	-9	2	25	-11	25
pair:friday_for	-6	12	-6	-24	16	-7	-14	27	-10	-4
pair:friday_in	36	-6	23	-11	-3	-11	-5	-3	-3	-5
pair:friday_that	-30	-5	-2	-12	-7	-5	-5	-12	41	-7
pair:friday_to	14	-5	32		-6	16	1	7	6	-7
pair:friday_with	20	-8	12	-7	-6	-7	-4	-7	-3	-5
pair:friend_of	-19	-3	-5	-4	-4	-6	-4	-3	-6	-21
pair:friendly_country	-32	-6	-15	-12	-2	-2	-3	-2	-2	-1
pair:fringe_of	7	-6	-21	28	-4	-4	-5	-3	-3	-3
pair:from_1	-8	-4	-4	-5	-9	-9	63	15	-11	-4
pair:from_3	-15		81	-7	-5	-10	-10	-4	-5	-4
pair:from_<a>	-6	-4	-3	4	12	-4	-5	22	1	
pair:from_<c>	1	-6	-4	-1	4	-4	-3	-2	5	
pair:from_<f>	-8	-1	1		11	-4	-5	-6	7	8
pair:from_<o>	11	-5	-12	-14	1	-13	3	-3	-6	-5
pair:from_<p>	12	-4	-2	2	-3	-5	-4	-3	-5	11
pair:from_a	-4	24	5	-14	-2	12		8	-1	
pair:from_abroad	-20	-4	-4	-6	-4	-5	-8	5	19	-6
pair:from_an	-1	-3	-3	-5	10	20	-6	-4	18	-5
pair:from_april	-18	-4	11	-5	-9	-7	50	18	-6	20
pair:from_august	-5	47	-3	-5	-4	-8	-5	-2	-4	-2
pair:from_it	10	24	-5	-4	-4	-6	-6	-2	5	-10
pair:from_its	-9	-3	-3	-9	52	-7	6	-19	51	-5
pair:from_january	-11	-7	-5	-6	-4	-5	66	-8	-22	-5
pair:from_june	9	38	-13	-4	-3	-5	-11	-6	42	-7
pair:from_may	-8	-6	24	-10	-4	-5	33	11	-11	23
pair:from_monday	-25	-5	35	-6	-7	27	-10	33	-16	40
pair:from_next	-12	-11	-7	-6	-14	54	40	-5	-9	52
pair:from_october	-7	-6	-5	-6	-7	33	-16	30	-11	-3
pair:from_one	-6	-6	-6	-4	-7	-18	-17	-2	-7	-2
pair:from_outside	-9	-5	-6	-9	-6	-17	-6	-3	-5	51
pair:from_seoul	14	30	-20	-4	-6	-4	-4	-3	-11	-10
pair:from_social	-10	-3	-3	-3	-3	-7	72	-3	-27	-11
pair:from_take	-2	-1	-3	-3	-5	-6	-7	11	-11	-15
pair:from_the	-3	-1	-2	-3	1	1	-2	6		2
pair:from_their	-9	-5	-7	34	-6	-29	-25	-5	-5	-5
pair:from_there	47	-13	-4	-3	-3	28	-4	-2	-5	28
pair:from_today	-35	31	-4	-5	-8	76	-9	-6	-6	20
pair:from_tuesday	-12	64	30	-6	-4	20	-7	-4	-7	-7
pair:from_use	-8	-3	-4	-3	-3	-3	14	-9	48	-3
pair:from_washington	-30	44	-5	-3	10	-8	-7	-8	-4	-6
pair:from_which	-14	16	-3	-4	-4	-5	-4	-6	7	-3
pair:front_,	7	-2	-2	25	-7	-8	-4	-2	-1	-3
pair:front_of	-12	-12	-3	14	-1	28	-2	-7	-18	-4
pair:full_of	-20	19	16	-5	-11	-1	-2	-2	-3	-5
pair:fund_,	-12	-3	-4	-6	-6	-9	52	-11	24	-5
pair:fund_.	29	-5	-9	-10	-19	32	-7	-3	-4	-6
pair:fund_<f>	7	-2	-3	-5	-18	-6	-4	-6	-6	-2
pair:fund_and	-11	-10	29	-6	-5	-5	-5	-2	-2	-3
pair:fund_be	-9	-4	-7	24	-13	-6	-3	-3	-2	-2
pair:fund_have	-18	-3	-4	-2	25	-7	-4	-3	-4	-9
pair:fund_of	-9	-4	-8	-4	-9	-25	-4	-9	-5	-3
pair:fund_to	-4	-4	-4	-5	11	-6	-7	-20	-3	-4
pair:future_,	-14	-4	-5	4	-6	-5	11	-5	-5	-4
pair:future_.	-18	-3	-1	-29	-2	27	19	-4	-3	-2
pair:future_of	-5	-4	31	-8	23	-4	-4	-2	-3	-8
pair:gain_the	-5	-4	-3	-7	-3	-4	-3	41	-9	-6
pair:game_studio	27	-5	-3	-4	-31	7	-4	-4	-5	-5
pair:gate_of	-14	23	-7	-7	-6	40	-7	-3	-4	-6
pair:gather_in	4	-9	43	-6	-5	-5	-6	-3	-4	-8
pair:gathering_in	18	-6	32	-3	33	-8	-7	-3	-9	-5
pair:gazette_on	-4	-3	-4	-5	-5	-16	23	3	-7	-4
pair:gefion_,	-14	-3	-5	-5	-9	20	-4	-3	-9	-10
pair:gen_(	8	-5	-2	-2	-3	-5	-9	-2	10	-7
pair:general_,	-21	-4	-5	-13	-4	-12	-3	-2	-15	24
pair:general_<p>	5	-4	-5	-3	3	-12	4	-7	-8	-4
pair:general_manager	8	-2	-3	-4	34	-10	-4	-5	-4	-6
pair:general_of	-5	-5	-5	19	-4	-7	-9	-2	-4	19
pair:generation_,	-4	-4	-5	-3	-4	-11	-5	-2	-5	30
pair:generative_ai	-4	-3	-6	-3	32	31	4	-3	-9	-6
pair:generative_model	-17	-6	-9	-20	-5	18	54	-2	-3	-4
pair:geneva_,	-33	33	19	-5	-3	-6	-5	-2	-4	21
pair:geneva_for	14	43	14	-5	-5	-6	-4	-3	-4	-5
pair:get_<a>	-3	-1	-2	-5	-5	-5	-4	-45	-55	-3
pair:get_<c>	-8	-3	-3	-5	14	21	-4	-23	-9	-4
pair:get_a	4	-1	-5	-5	-1	3	-5	5	-6	23
pair:get_acquaint	4	61	-6	-7	-4	-11	-6	-3	-4	-7
pair:get_an	-5	-4	-5	5	-5	-8	-12	-4	-6	-3
pair:get_its	7	-8	-5	10	-5	41	10	-22	-18	-4
pair:get_off	-12	-2	-3	-8	-25	-6	-3	-20	52	-4
pair:get_the		-4	-3	26	-6	-7	-5	18	-16	-5
pair:get_to	-24	-5	-3	-4	-8	18	-4	-3	-4	-6
pair:get_under	-10	-14	38	-6	-6	27	-6	-8	34	-3
pair:ghana_'s	10	-4	-6	3	-4	-4	-4	-3	-9	16
pair:ghz_band	-8	-4	-3	-4	-5	-5	12	21	-12	-3
pair:giant_<f>	-2	-4	-3	-14	21	-5	-2	-3		-4
pair:gitex_global	-16	-5	45	-4	-4	-5	-4	-3	-5	-10
pair:give_.	-12	-4	17	-9	-6	25	-10	-10	-8	-7
pair:give_<a>	-5	-4	-3	-11	-17	-5	-2	29	-1	-4
pair:give_<f>	-12	-3	-3	-8	-9	-9	-1	21	22	-6
pair:give_<p>	7	-13	-6	-3	-5	-3	-5	-3	-4	-9
pair:give_a	23	-8	1	-6	-7	16	-3		2	
pair:give_an	10	-17	-2	-2	-3	-4	37	-5	-2	-9
pair:give_audience	51	-5	-5	-5	-6	-4	-4	-10	-5	-12
pair:give_it	-21	-2	-3	-7	-9	-4	31	1	17	28
pair:give_its	-6	-3	-4	-8	6	-11	55	-1	-8	-5
pair:give_no	-12	-4	-5	-4	-4	-7	-9	-26	-9	-32
pair:give_thanks	-46	-5	-4	-2	-5	-2	-4	-4	-3	-8
pair:give_the	-15	-4	18	-6	11	-8	13	18	-8	-6
pair:give_them	-6	-3	-6	-7	-5	-5	5	17	3	-5
pair:give_to	-13	-2	-2	22	-10	-7	-5	13	-5	-10
pair:give_up	-40	-4	-5	22	-8	-5	-4	-4	-5	73
pair:give_us	13	-4	-9	-3	23	-6	-10	-2	-4	-7
pair:global_ai	-15	-4	46	-2	-3	-12	4	-2	-3	-4
pair:go_,	-29	-8	-4	-6	-3	-7	-4	-4	-3	31
pair:go_.	26	-9	-4	-8	-4	-9	-7	-3	-7	22
pair:go_<p>	-21	44	-5	-5	-4	-7	-6	-4	39	38
pair:go_after	-11	-5	-3	-6	-10	-7	-7	-17	48	-4
pair:go_ahead	18	5	-4	-3	30	-10	-6	9	-19	-4
pair:go_back	-21	6	-4	24	-7	-5	16	-9	-2	-19
pair:go_before	-16	-16	37	-6	-3	-4	-4	-3	-17	-6
pair:go_by	-7	-8	-4	-3	-5	-9	-4	-3	-4	12
pair:go_dark	-10	-5	-4	-10	-3	-6	-7	-8	26	-4
pair:go_digital	-7	-8	-7	-4	-15	-11	42	-3	-4	-4
pair:go_from	-15	37	-4	20	-9	34	-4	-20	-27	-5
pair:go_in	-21	-22	3	-6	-4	35	-16	-5	-21	58
pair:go_into	21	5	-4	-8	7	29	3	-6	-13	-4
pair:go_live	-11	-13	-5	14	-8	117	-9	-9	-5	-5
pair:go_on	-7	12	-2	-4	-4		6		-4	-4
pair:go_out	-7	-4	29	-5	-3	-6	14	-6	1	-7
pair:go_over	53	-11	-5		7	-7	-4	-7	-5	-6
pair:go_round	-23	101	-5	-5	-4	-26	-7	-4	-5	-5
pair:go_the	-6	-6	-4	-12	-2	19	24	-4	15	-5
pair:go_thru	29	-10	-4	-5	-6	-9	-5	-5	5	-6
pair:go_to	-11	1		10	3	-5	3	8	2	3
pair:go_up	1	-6	-6	-4	-10	-5	-10	-3	-12	18
pair:go_with	-19	-3	-2	-11	-3	-3	-3	-3	5	-8
pair:goal_that	-6	-2	-3	-2	-7	-4	-4	-2	-3	-1
pair:good_,	-14	-9	-3	-10	-4	-6	-6	-3	-4	-5
pair:good_.	3	6	-4	-7	-6	25	-4	-9	-7	-3
pair:good_and	-9	-3	-3	-3	-14	-10	-10	-4	-3	-2
pair:good_deal	-5	-2	-3	-10	-4	-3	-7	-4	-8	-6
pair:good_for	-12	-4	-4	-3	-5	-6	-12	-4	-5	-3
pair:good_one	-25	-4	-9	-5	-4	-5	-7	-5	-5	-5
pair:good_part	50	-4	-6	-5	-6	-4	-4	-2	-5	-5
pair:governance_and	-14	2	-3	-5	-7	4	-2	-2	-3	-2
pair:government_'s	-5	-12	-3	-4	-4	14	32	-5	-10	45
pair:government_,	-12	-3	-10	6	18	-7	-5	-2	-3	-4
pair:government_.	7	-5	1	-7	-3	48	29	-3	-5	6
pair:government_agency	-4	-7	-3	-8	-4	-4	-4	-1	-3	-3
pair:government_and	-12	-3	-3	18	-4	-6	-5	-2	-5	-4
pair:government_be	19	-4	-3	-8	-4	-5	3	-10	-2	-4
pair:government_entity	-5	-4	-4	49	-3	-13	-12	-2	-6	-3
pair:government_have	-14	-8	-4	-10	-3	-7	43	-3	-7	14
pair:government_house	19	-9	-5	-4	-3	-7	-4	-4	-5	-7
pair:government_of	-27	12	-5		5	-8	8	17	-5	-10
pair:government_on	30	-6	-4	-5	-8	-27	-7	28	-5	-11
pair:governor_<p>	-9	-3	-7	-4	28	-11	26	12	7	-8
pair:governor_of	17	-7	-6	-5	-6	32	-16	-3	-8	14
pair:grace_the	-17	-8	75	-8	-4	-8	-6	-3	-5	-18
pair:graduate_of	12	-8	-7	-6	-5	-9	-1	-2	-4	-10
pair:grant_,	-11	-7	-2	-4	-14	-9	-5	-4	-6	-8
pair:grant_<f>	-8	-2	-3	15	18	-2	-2	9	-11	-1
pair:grant_<p>	12	-2	-3	-2	-12	-5	-1		-3	-6
pair:grant_a	1	-3	-2	-4	-15	-10	-3	43	-5	-4
pair:grant_an	32	-3	-3	-3	-11	-2	-2	-5	-2	-6
pair:grant_of	-1	-4	-5	-6	53	-6	-5	-14	-4	-2
pair:grant_the	-6	-2	-4	-3	-45	-3	-5	56	-22	-1
pair:grant_to	-3	-4	-2	5	32	-2	-4	-16	-9	-3
pair:graphic_processor	6	-3	-3	-6	43	-9	-5	27	-4	-3
pair:green_light	-5	-3	-3	-6	-6	-12	-2	62	-19	-3
pair:grid_.	-10	-5	-4	-7	-7	34	-18	30	-12	-4
pair:ground_.	-7	-8	-3	-5	-7	-9	-5	12	1	-6
pair:ground_be	-23	-4	-3	-7	-10	53	-6	-4	-11	-5
pair:ground_for	-18	-3	-3	-3	-4	44	-2	-2	24	-5
pair:ground_on	-12	-7	-8	-6	-8	50	-7	-2	-9	-4
pair:ground_station	16	21	-3	-5	12	-3	-4	4	-6	-4
pair:group_,	-5	-8	-5	-6	-6	-5	-3	-1	-4	6
pair:group_.	14	-3	-4		-6	-2	-3	-1	-1	-3
pair:group_<f>	-9	-3	-3	4	17	-5	-4	8	-1	-4
pair:group_<o>	-6	-6	-11	-6	-5	-10	-8	-3	45	-5
pair:group_ceo	-26	-7	-4	-6	-5	-4	-3	-6	-11	48
pair:group_of	-11	32	17	2	7	-7	-4	-4	-3	-8
pair:grow_.	-14	-5	22	-3	-6	-8	-6	-3	-6	-4
pair:grow_by	-9	-5	-6	-4	-30	-5	-7	-4	-13	-6
pair:growth_.	21	-5	-3	4	-4	-4	-6	-2	-6	15
pair:growth_of	13	-9	-6	-6	-4	-3	-3	-2	-3	-4
pair:guard_.	-9	-6	-5	-7	-8	-8	-5	-10	45	-5
pair:guest_,	-13	-6	24	-5	-5	25	-3	21	-3	-11
pair:guest_.	8	-7	-14	-4	-3	54	-9	-4	-4	-8
pair:guest_be	-9	31	-9	9	-5	-4	-3	-2	-3	-5
pair:guest_from	-5	-7	-30	-4	-3	-5	-5	-2	-11	-4
pair:guest_in	34	-6	-11	-3	-6	-5	-3	-3	-5	-15
pair:guest_of	31	-29	22	-5	-4	6	-3	-3	-4	-10
pair:guest_on	1	-5	-7	-4	-5	-8	-4	-3	-3	-12
pair:guidance_,	-7	-4	-3	25	-37	-7	68	-3	-5	-3
pair:guide_,	27	13	-5	-4	-3	-5	-4	-2	-3	-14
pair:guide_on	49	-6	-8	-7	-5	-23	54	-4	-6	-11
pair:guideline_on	-11	-4	-7	-3	-3	-6	47	-4	-7	-4
pair:h.e._<p>	-3	-3	17	-3	-3	-3	-5	-2	-4	-8
pair:h.e._dr.	35	-5	-5	-3	-7	-5	-5	-3	-4	-5
pair:half_,	-11	39	-4	27	-13	-6	-7	-5	-6	-6
pair:half_a	-17		-3	-12	24	-5	-2	-1	5	-5
pair:half_an	11	-7	-4	-2	-3	-4	-6	-7	-4	-3
pair:half_of	-3	3	4	-7	10	3		1	-2	-5
pair:hall_,	-10	-3	-4	9	16	-6	-3	-5	-5	-10
pair:hall_.	27	-6	18	-6	-9	-9	-3	-4	-5	-3
pair:hall_in	16	-16	19	-7	21	15	-10	-3	-4	-6
pair:hall_of	27	-5	-13	7	-7	25	-7	-5	-7	-8
pair:hand_,	19	-6	-6	-7	-5	-11	20	-5	-14	-11
pair:hand_.	-9	-3	-2	26	-10	-3	-18	-8	-21	-2
pair:hand_<f>	-7	-1	-5	25	42	-9	-5	2	-17	-4
pair:hand_a	-15	-8	20	-6	11	-8	-8	-13	34	-25
pair:hand_be	-19	-4	-8	-10	-10	-9	-6	45	-5	-6
pair:hand_down	-7	-3	-3	-6	-3	-9	19	2	33	-6
pair:hand_in	-5	-4	-4	-10	6	-9	5	-2		25
pair:hand_of	-9	-7		8	17	-17	5	8	-11	11
pair:hand_on	-6	-4	-5	51	-7	-16	-7	-4	-6	-5
pair:hand_out	-7	-4	-2	-7	-3	-8	8	1	63	-4
pair:hand_over	-8	-4	5	17	22	15	1		-5	4
pair:hand_the	-10	-4	10	6	-7	-9	-5	20	-5	28
pair:hand_them	2	-2	-2	-4	-26	-7	-3	-3	26	10
pair:hand_to	18	-4	-5	-7	6	-8	7	1	1	-7
pair:hand_with	-8	-7	-6	34	-3	-10	-8	-5	-7	-2
pair:handful_of	-7	-7	-6	-4	-4	-5	-8	-9	-6	-5
pair:handset_.	-11	-4	-6	-9	-7	-13	70	-6	-9	-5
pair:hanoi_in	-55	48	46	-3	-3	-6	-4	-2	-2	-4
pair:hanoi_on	28	-11	-1	-1	-3	-8	-5	-2	-3	-8
pair:harare_.	-26	-3	17	-4	-5	-5	-3	34	-5	-5
pair:hard_to	-8	-5	-4	-9	-5	-6	-11	-3	-8	-4
pair:have_"	27	-4	-5	-4	-3	-3	-4	-4	-9	11
pair:have_,	-11	-6	-2	-7	-5	-4	16		-11	11
pair:have_.	29	-12	-4	-3	18	-13	-3	-18	-4	-4
pair:have_<a>	-24	-3	-3	-4	-9	-5	-4	-8	10	-4
pair:have_<c>	-19	-21	28	-4	-7	-2	-5	-1	-4	-3
pair:have_<f>	27	-3	-3	-8	-10	-8	-3	16	-6	-5
pair:have_<o>	26	-3	-4	-6	30	-10	-2	-2	-7	-9
pair:have_<p>	26	-1	4	3	-5	-6	-4	-3	5	11
pair:have_a	18	-4	-5	-1	-2	-5	-4	-3	-6	7
pair:have_accept	17	-5	-4	-7	-14	-4	-5	-4	19	-14
pair:have_achieve	-8	-5	-4	-4	-3	-4	-5	-2	-3	-6
pair:have_adopt	-13	-4	-5	-7	-4	-7	2	-3	-7	-15
pair:have_agree	-9	-3	-4	41	17	-6	2	-1	-10	3
pair:have_allow	-11	-3	-3	-5	-12	-5	-5	22	71	-7
pair:have_already	-17	6	18	-1	13	-8	-6	-4	5	-10
pair:have_also	-12	-8	-7	9	5	12	-6	3	-12	14
pair:have_always	-13	-5	-4	-9	-8	-6	-5	-12	-11	-6
pair:have_an	21	-6	-16	-5	9	-9	-4	-5	13	-5
pair:have_announce	-18	40	-6	-8	4	20	-5	-4	-6	-9
pair:have_apply	-16	-3	-4	-5	-4	-7	-10	-30	-10	13
pair:have_approve	-7	-2	-3	-7	27	3	2	31	-7	1
pair:have_ask	-3	-5	-4	-4		-4	-6	5	4	-6
pair:have_at	2	-5	-7	-5	-6	-7	-5	16	-6	34
pair:have_back	-9	-4	-7	-12	14	-6	-7	-6	-6	-5
pair:have_ban	-7	-4	-4	-4	-6	-5	4	-5	54	-4
pair:have_bar	-3	-1	-3	-3	-6	-4	56	-17	-4	-6
pair:have_be	-5	3	-3	-3	-3	1	-2	-2	4	4
pair:have_become	-9	-4	-6	-7	8	-6	20	3	-6	-8
pair:have_before	22	-5	-4	-6	-4	-5	-16	-5	21	-8
pair:have_begin	3	5	-5	-5	-10	5	17	-5	16	2
pair:have_belong	-10	-5	-3	-6	69	-6	-2	-6	-8	-7
pair:have_block	-5	-2	-2	-6	-5	-3	-8	-49	78	-5
pair:have_both	-7	-3	-4	-7	-6	-5	-10	6	-7	-8
pair:have_bring	7	9	-8	-14	-5	30	-12	-3	15	6
pair:have_build	-10	-4	-4	-9	-8	27	-8	-4	-12	-5
pair:have_buy	-5	-4	-8	-7	75	-8	-5	-7	-7	-6
pair:have_call	1	1	29	-5	-4	-5	-9	-2	-4	-7
pair:have_cancel	-10	20	34	25	21	-8	-5	-23	-7	-4
pair:have_choose	-13	-3	-4	22	-5	-5	-6	-5	-12	47
pair:have_clear	-19	-3	-4	-7	-6	-6	-7	89	-19	7
pair:have_close	-29	-2	-5	-3	-4	-6	-2	-4	-4	-7
pair:have_come	-6	3	2	7	-2	5	6	-4	6	-8
pair:have_commit	-6	-4	-2	-6	68	-9	-2	-2	-6	-4
pair:have_complain	-9	-3	-7	-7	-4	-11	-7	-7	11	-4
pair:have_complete	3	-16	-2	-5	33	-5	-7	-7	-6	50
pair:have_conclude	-4	-2	-4	13	-17	-12	-9	50	-16	-2
pair:have_convene	-50	-3	47	-2	-3	-3	-3	-2	-3	-6
pair:have_decide	-10	-4	-2	-5	28	-5	21	-7	-6	-7
pair:have_deny	-26	-3	-2	-2	-30	-4	-4	-7	-4	-3
pair:have_direct	30	21	-3	-3	-6	-11	21	-4	24	-19
pair:have_dissolve	-11	-4	-4	27	-6	-8	-6	-4	-9	40
pair:have_do	-19	-4	-5	-8	-5	-5	40	-4		-7
pair:have_double	-6	-4	-6	-6		-9	-13	-4	14	-4
pair:have_draw	-30	-4	27	-5	-4	-4	-20	-5	12	-4
pair:have_end	-15	-5	25	-7	-6	-11	-6	-5	47	-3
pair:have_enter	-8	-2	-4	49	-9	-9	-7	5	-14	-5
pair:have_ever	-6	-2	-3	-2	-8	-3	-6	-2	15	-2
pair:have_expect	21	-4	-4	-6	-21	-8	-29	-3	-5	39
pair:have_extend	-5	-4	-3	-6	12	25	12	-9	-8	20
pair:have_face	-1	-5	-3	-12	-3	-4	-4	-2	-2	-18
pair:have_fail	-9	-4	-3	-4	-16	-8	-10	-3	30	28
pair:have_file	-9	-2	-2	-3	-5	-6	-5	-6	1	-4
pair:have_fin	-4	-2	-3	-3	-16	-3	-5	-14	-9	-3
pair:have_find	-8	-3	-4	3	5	-6	-7	2	41	-5
pair:have_five	-22	-6	-7	-15	-5	-13	-6	-3	-6	-11
pair:have_fly	21	-9	-5	-14	14	-5	-2	-2	-4	-5
pair:have_for	3	-3	-4	-5	-13	-7	-7	30	-17	-8
pair:have_get	-20	32	-6	-3	-16	-6	-11	24	29	-5
pair:have_give	1	-3	-4	8	4	27		28	-1	-8
pair:have_go	-5	6	5	-1		-5	-5	-5	30	8
pair:have_grant	-3	-2	-2	-4	40	-3	-3		-16	-5
pair:have_grow	-11	-4	-6	-22	-5	-4	-8	-3	-9	-4
pair:have_hand	-8	-3	-3	-27	12	-6	-4	-2	-5	55
pair:have_have	15	-6	-4	-12	-3	7	-6	13	-4	12
pair:have_hire	-11	-2	-2	49	-18	-5	-2	-7	-14	12
pair:have_hold	-16	-3	-13	-4	-5	-4	-3	-4	-8	-6
pair:have_impose	-6	-3	-3	-5	-6	-5	32	-8	6	-5
pair:have_in	19	-4	-4	5	-3	-7	1	-4	5	-5
pair:have_initial	-11	-3	-4	60	-3	-5	-25	32	-32	-4
pair:have_inject	-6	-4	-3	-4	57	-5	-5	-5	-12	-5
pair:have_ink	-12	-3	-4	49	-4	-5	-6	-3	-9	-3
pair:have_instruct	-14	-3	-4	-3	-9	-4	-8	-6	13	-11
pair:have_invest	-12	-5	-4	-6	21	-9	-4	-5	-11	-6
pair:have_invite	12	-8	63	-2	-4	16	-3	-4	-5	-5
pair:have_issue	-4	-3	-2	-5	-5	-6	-8	12	31	-5
pair:have_it	-1	-6	-4	-7	-5	-8	-32	12	38	-8
pair:have_its	-21	-14	2	-6	-6	-12	-7	47	-2	-6
pair:have_join	-3	-2	-4	25	1	17	-4	9	-7	-2
pair:have_just	24	32	16	-2	-6	-4	-12	-1	10	-7
pair:have_keep	-16	-4	-5	-3	3	-3	-8	15	6	-4
pair:have_land	-12	31	-3	-6	-9	-8	-6	-3	16	-4
pair:have_launch	-5	-5	-2	-5	-11	58	-8	-29	14	-6
pair:have_lead	-15	-5	12	-5	-3	-13	-7	-5	9	-4
pair:have_leave	-4	-4	-4	-12	-7	-6	-6	2	1	52
pair:have_let	11	-6	-2	-4	-12	10	-4	-3	-16	-8
pair:have_license	-6	-2	-11	-4	-3	-10	-5	56	-34	-6
pair:have_limited	-5	-3	-4	-4	-9	-11	84	-4	-11	-4
pair:have_listen	27	-4	-4	-4	-4	-5	-4	-4	-10	-7
pair:have_little	-19	-6	-3	-4	32	-5	-5	-9	-6	-7
pair:have_long	-13	-6	-5	-5	-9	-9	3	-3	-12	-7
pair:have_look	-5	-9	-7	-4	-6	-4	20	-10	-5	-4
pair:have_lose	-18	-5	-4	-5	-7	-6	-9	14	-13	-7
pair:have_lunch	25	-10	-3	-4	-2	-3	-3	-2	-4	-4
pair:have_make	-10	-8	-4	9	-4	3	6	-4	-8	9
pair:have_meanwhile	-4	-4	-2	-7	-12	-4	-9	13	27	-2
pair:have_meet	28	-5	-5	-4	-4	-5	-4	-3	-10	-9
pair:have_more	-28	-4	-5	-6	-6	-15	-4	-5	-10	-8
pair:have_move	-15	-3	25	-4	-9	-8	-4	-8	18	18
pair:have_never	-9	13	-4	-5	-3	-3	-7	-4	12	-5
pair:have_no	-3	-4	-4	-8	-3	-2	-8	-8	-2	-6
pair:have_not	-10	-4	-4	-7	-5	-6	-9	-11	-13	-8
pair:have_nothing	-9	-21	-4	-7	-5	-6	-3	-6	18	-4
pair:have_now	7	-5	-4	7	-2	-6	13	-7	1	-5
pair:have_obtain	-8	-3	-2	-5	4	20	-3	24	43	-4
pair:have_offer	-7	-5	-11	-6	20	-7	-5	-9	-10	-4
pair:have_on	18	-5	-5	-4	-5	31	40	-1	16	-5
pair:have_only	-2	-4	-3	-6	-4	-3	-3	-19	-14	-6
pair:have_open	-13	-3	16	-4	-5	-9	-2	-7	32	-5
pair:have_order	-6	-2	-1	1	-7	-7	-5	6	-5	-4
pair:have_other	-6	-2	-2	-3	-6	-7	-3	-4	-1	-7
pair:have_pass		18	-5	-4	20	-11	12	-3	-10	23
pair:have_pay	21	-22	-4	-3	14	-5	-3	-8	-7	-6
pair:have_pick	-17	-3	-3	-8	31	-7	-4	-4	-9	30
pair:have_plead	33	-6	-5	-4	-5	-6	-6	-3	-10	-12
pair:have_pledge	-5	-4	-6	-4	20	-8	16	-3	-3	-2
pair:have_praise	-15	-9	-6	-6	-4	-9	-3	-3	-5	-4
pair:have_prepare	-1	36	-3	-5	-4	-6	-23	-3	-5	-9
pair:have_promise	-10	-5	-10	-7	46	-11	-4	-4	-9	-5
pair:have_publish	-15	-3	-8	-8	-5	-5	49	-4	-10	-3
pair:have_pull	-8	-3	-7	44	25	-10	-4	-9	-4	-4
pair:have_put	4	-2	-2	-8	7	23	10	-3	-2	3
pair:have_question	-34	-4	-3	-2	-2	-3	-4	-3	-5	4
pair:have_raise	-9	-2	-4	-10	47	-5	-16	-5	-8	-5
pair:have_reach	-10	-6	-6	35	-8	-7	-10	-4	-7	31
pair:have_receive	23	-3	-3	-6		-5	-4	24	-12	-7
pair:have_refuse	-12	-3	-4	-5	35	-4	-5	19	-11	-19
pair:have_register	-8	-3	-3	-4	-4	-5	23	20	25	-4
pair:have_resign	-15	-3	-5	-5	-4	-4	-4	-4	-11	74
pair:have_rise	-9	28	-25	-3	-4	-5	-7	-3	-4	-5
pair:have_roll	-6	-8	-5	-4	-4	41	20	-3	-9	-8
pair:have_rule	-5	-3	-3	-2	-3	-5	3	-15	-22	-4
pair:have_run	10	-5	-5	-12	-5	-2	-6	-2		-2
pair:have_say	-10	-4	-3	-4	-2	-7	-6	22	-9	-5
pair:have_scrap	-8	26	-3	-5	-13	36	13	-6	-5	-7
pair:have_secure	-6	-2	-3	-6	51	-5	-3	6	-20	-4
pair:have_see	-62	-7	-4	-9	-4	-4	-4	-7	6	-12
pair:have_send	28	-4	-5	-4	-5	-8	8	6	-13	39
pair:have_serve	-11	-4	-6	-9	-3	25	-13	-5	21	-10
pair:have_set	9	18	-6	5	13	-1	8	-5	6	-5
pair:have_share	27	-2	-7	-19	-10	-4	-4	-15	12	-2
pair:have_show	11	-6	-14	-4	-5	-7	-9	-4	14	-4
pair:have_sign	-8	-4	1	45	-7	-6	6	-3	-5	-3
pair:have_since	-13	-5	-5	-3	17	-8	-5	-4	-3	23
pair:have_sit	37	-3	-4	-2	-2	-3	2	-2	-4	
pair:have_slap	-5	-2	-2	-5	-8	-3	-6	-4	32	-3
pair:have_so	-23	-5	-17	-4	-42	-8	-6	-16	-17	-4
pair:have_speak	-5	-3	-5	-3	14	-7	-3	6	-4	-6
pair:have_spend	-1	10	-7	-3	5	-5	-4	-3	-10	-2
pair:have_start	-7	-4	-5	-6	-7	74	-12	-4	30	-5
pair:have_strike	-13	-2	-3	57	-8	-9	-7	-10	32	-3
pair:have_sue	-9	-4	-3	-8	-9	-8	-9	-6	87	-6
pair:have_summon	-34	-3	-3	-4	-6	-4	-7	-7	72	-7
pair:have_switch	-12	-4	-5	-7	-7	65	-6	-7	5	-3
pair:have_take		-1	-6	-6	5	-2	-1	-5	9	-6
pair:have_talk	18	-5	18	-9	-3	-4	-4	-2	-3	-5
pair:have_tell	-17	-4	-3	-4	-5	-9	-4	-11	54	-6
pair:have_the	8	-1	8	-4	-6	-3	-7	-3	6	-2
pair:have_their	52	-2	-4	-4	-15	-7	44	-21	-23	-17
pair:have_three	-7	-4	-5	-3	-3	19	-9	-3	-6	-2
pair:have_to	2	-5	-2	-5	-9	-3	-2	-5	12	-4
pair:have_today	-7	-2	-1	-3	-9	-4	-3	38	-9	-11
pair:have_travel	4	31	23	-3	-5	-6	-2	-3	-3	-37
pair:have_turn	-22	-2	-2	28	-3	-5	-2	-6	-5	-6
pair:have_two	-18	-7	-9	-9	-7	2	-1	3	-10	-4
pair:have_until	-15	-4	-6	-7	-10	-9	-16	-6	-16	-10
pair:have_unveil	-4	-3	-3	-8	-8	22	43	-9	-10	-2
pair:have_warn	-10	-4	-4	-5	-4	-4	-7	-4	12	-5
pair:have_win	-14	-3	-3	40	-13	24	-7	16	-9	-6
pair:have_with	15	-5	-6	-5	-4	-4	-4	-3	-5	-9
pair:have_work	-24	-5	-4	-7	-7	-7	-4	-5	-3	-5
pair:have_write	-10	-4	-5	-20	-8	-6	19	-8	-9	-6
pair:have_yet	-13	-4	-2	-7	9	-7	-4	-7	-18	-5
pair:he_<p>	11	-1	-23	31	-4	-5	-5	-2	-3	-11
pair:he_be	-21	-4	-4	-5	-5	-5	-4	-3	-6	36
pair:he_have	-3	-6	-6	-4	4	-6	-4	-3	-6	-4
pair:he_meet	15	12	-4	-3	33	-5	-4	-2	-3	-9
pair:he_receive	59	-9	-4	-5	-16	-3	-4	-3	-5	-10
pair:he_would	-21	-4	-4	-3	-8	-4	-12	-4	-5	37
pair:head_,	-13	15	-4	-5	3	-7	-8	-3	-10	1
pair:head_by	1	1	-5	-4	-2	-2	-3	3	-3	-12
pair:head_for	-13	-9	-4	-4	-7	-6	-4	-3	-7	-19
pair:head_of	3	-1	9	-2	-4	-5	-2	-2	-3	16
pair:head_office	-11	-4	-6	6	8	-4	-2	-2	-4	-11
pair:head_the	-20	-14	-8	-3	-6	-3	-4	-2	-4	-18
pair:headquarters_,	14	-12	-3	-2	-7	-11	-2	-4	-12	-5
pair:headquarters_in	24	-2	-4	-4	-11	18	-5	-2	-7	-4
pair:headquarters_of	17	-13	-5	-3	-8	-1	-3	-2	6	-4
pair:headquarters_on	2	-2	-3	-4	-3	-5	-2	-1	-1	-2
pair:health_.	5	-6	-3	-5	-4	-6	-5	-4	-7	66
pair:hear_,	30	-5	-3	-4	-7	-3	-3	-3	-6	-9
pair:hear_.	-11	-5	-4	-8	-5	-4	-5	-8	24	-3
pair:hear_<f>	6	-3	-4	-4	-6	-5	-5	-5	22	-4
pair:hear_<p>	9	-13	-10	-5	-4	-4	-4	-3	-9	-10
pair:hear_be	26	-5	-4	-3	-8	-5	-4	-3	-5	-9
pair:hear_by	-24	-4	-4	-3	-3	-3	-7	-4	-23	-6
pair:hear_from	5	-5	-5	-3	5	-2	-5	-3	-6	-7
pair:hear_on	65	-7	18	-4	-4	-5	-4	-4	-10	-7
pair:hear_out	21	-3	-6	-4	-4	-5	-7	-3	-13	-4
pair:hear_the	39	9	-2	-5	-5	-4	-5	-8	30	-4
pair:hear_them	-3	-6	-5	-5	-4	-4	-7	-3	-5	-4
pair:hear_what	28	-4	-3	-2	-2	-3	23	-2	-12	-7
pair:hearing_,	16	-3	-7	-5	-13	-4	-10	-14	-6	-2
pair:hearing_on	39	-3	-6	-7	-3	-16	39	-1	-4	-8
pair:heart_,	-17	-12	-3	-4	-7	-8	-3	31	-8	45
pair:helm_of	-16	-6	-3	-7	-3	-7	-3	-1	-5	23
pair:help_<c>	-12	-9	-4	-3	25	-4	-2	-2	-4	-3
pair:help_<f>	-9	-3	-4	-5	19	-10	-3	-14	-8	-6
pair:help_build	-1	-1	-5	6	-10	-19	-11	-1	-2	-1
pair:help_it	-17	-2	-2	-19	-26	-3	-14	-2	-7	-3
pair:help_of	-17	-5	18	-7	-6	-2	-5	-7	4	-6
pair:help_to	-7	-5	-6	-6	-7	39	-9	-3	-4	-6
pair:her_.	-10	-5	-3	-3	-3	-2	-5	-6	12	-11
pair:her_first	-13	24	-3	-8	-3	-8	21	-4	41	-6
pair:her_for	-43	47	-4	-4	-4	-4	-5	-3	-10	6
pair:her_office	31	33	-3	-4	-3	-5	-5	-2	-5	-26
pair:her_trip	-9	96	-7	-5	-6	-9	-9	-5	-6	-4
pair:here_,	-10	-5	-3	-6	-5	-5	-4	-3	-4	-9
pair:here_.	5	-3	-15	-2	-3	-17	-17	-3	28	-3
pair:here_on	20	-5	16	-4	-6	5	-7	-5	-3	-5
pair:here_today	31	-5	-3	4	-3	-6	-4	-3	-3	-4
pair:here_yesterday	22	-11	-2	-4	34	-3	-4	-4	-4	-9
pair:high_level	-30	-9	-3	-5	-5	-4	-5	-3	-4	-14
pair:high_on	29	-11	-3	-3	-12	-20	-5	-3	-8	-3
pair:highly_of	3	-3	-5	-2	-7	-3	-1	-2	-2	-6
pair:highway_.	-15	-8	-6	13	-4	-31	-7	-4	-5	-4
pair:him_,	-37	27	-6	-3	-4	-11	-5	-5	-3	28
pair:him_.	-4	-6	-4	-3	-3	-4	-6	-5	13	21
pair:him_for	48	-5	-4	-4	-4	-7	-3	-2	-4	-4
pair:him_of	22	-2	-2	-2	-10	-3	-3	-2	-2	-5
pair:hire_<f>	-7	-3	-2	62	-10	-6	-3	-9	-22	-6
pair:his_deputy	-19	-10	-4	-4	-4	-3	-2	-3	-4	-6
pair:his_diary	32	-3	-20	-3	-5	-8	-3	-3	-5	-4
pair:his_excellency	37	-6	-16	-4	-3	14	6	-3	-4	-6
pair:his_majesty	-8	-11	-3	-4	-3	-5	-22	-3	-5	14
pair:his_office	45	-7	-11	-3	-3	-5	-3	-2	-7	-6
pair:his_own	27	18	-4	-6	-4	-7	-7	-4	-6	18
pair:his_patience	-41	-5	-5	-7	-6	-5	-4	-4	-8	-10
pair:his_place	-24	-3	-2	-6	-3	-2	-3	-3	-9	25
pair:his_post	-12	-4	-3	-8	-4	-3	-5	-2	-9	42
pair:his_resignation	-17	-8	-4	-3	-6	-9	-5	-3	-6	86
pair:his_speech	-20	-8	40	-5	-6	-13	-9	-4	-15	-10
pair:his_stay	-20	53	-7	-3	-3	-10	-4	-3	-6	-5
pair:his_trip	16	35	-4	-4	-3	-10	-5	-3	-5	-9
pair:his_visit	-24	45	-3	-4	-3	-8	-4	-2	-5	-5
pair:his_wife	-37	31	-7	-5	-7	-5	-5	-3	-6	-8
pair:history_of	-7	4	-2	-2	1	-5	-4	-3	12	-6
pair:hit_<f>	-4	-2	-3	-5	-7	-3	-8	-8	53	-4
pair:ho_chi	-9	-5	17	-3	-9	12	-5	-13	-3	-4
pair:hold_,	-8	-4	-4	-3	-14	-6	-4	-2	-6	-26
pair:hold_.	-10	-4	10	-2	-6	-3	36	-2	-6	-13
pair:hold_a	33	-3	11	-5	-1	-4	-6	-6	-6	-4
pair:hold_at	6	-2	7	-4	-4	-9	-3	-3	-4	-5
pair:hold_by	-14	-4	16	-6	-8	-4	-6	1	-4	-3
pair:hold_discussion	18	-4	-6	-5	-4	-5	-3	-3	-4	-5
pair:hold_in	10		15	-8	10	-5	-2	-4	-5	-4
pair:hold_its	-21	-5	52	-6	-5	-10	-5	-9	-5	-4
pair:hold_on	9	-6		23	-4	-4	-5	14	-3	6
pair:hold_separate	-22	-4	-6	-4	-4	-3	-3	-2	-3	-7
pair:hold_talk	11	-4	-2	-4	-3	-5	-3	-4	-3	-3
pair:hold_that	-9	-3	-4	-3	-2	-5	-14	-7	49	-1
pair:hold_the	1	-4	2	-5	-5	-5	-5	-4		-13
pair:hold_up	20	-7	-8	-6	-9	-7	-8	-6	-13	-3
pair:hold_with	69	-4	-10	-9	-4	-3	-4	-3	-3	-5
pair:holder_of	-10	-3	-4	-4	18	-6	-4	-6	14	-5
pair:holiday_for	33	-3	-2	-5	-8	-6	14	-4	-6	-3
pair:home_,	20	17	-5		14	-7	-3	-7	-3	-8
pair:home_.	-8	-8	12	-5	-6	-8	-10	19	-8	-3
pair:home_from	-20	25	-5	-8	-4	-9	-7	16	9	-12
pair:home_in	-13	-5	-7	-5	6	-5	-9	-14	38	-16
pair:hon._<p>	-8	-12	8			-4	-4	-2	-4	-10
pair:honor_,	7	-14	-8	-3	-6	-4	-5	-2	-4	-8
pair:honorable_<p>	10	-2	-2	1	-2	-6	-2	-2	-11	-2
pair:hope_for	-11	-4	-4	-5	-7	-6	-10	17	-7	-5
pair:hope_that	-7	-6	-5	-3	-5	-13	-4	-2	-3	-6
pair:hope_to	-12	-6	-17	-13	-5	-1		-5	-7	-4
pair:hospital_.	-12	8	-6	39	-6	37	-10	-8	-11	-5
pair:host_,	-11	-8	10	-2	-4	-3	15	-2	-5	32
pair:host_<p>	22	-5	-14	-4	-3	-3	-4	-3	-3	-5
pair:host_a		-6	20	-4	-4	-5	-4	-2	-4	-3
pair:host_by	-16	14	29	15	-5	-5	-4	-6	-7	-5
pair:host_of	-28	-3	-8	-3	2	-4	24	10	-3	-3
pair:host_the	-10	-6	24	3	-4	-6	-4	-4	-6	-3
pair:host_to	35	-8	16	-4	-3	-4	-5	-3	-3	-7
pair:hotel_in	28	-4	27	-3	-3	-14	-16	21	-3	-3
pair:hour_,	26	-9	-4	-4		2	-1	-4	27	-4
pair:hour_.	18	-7	11	-8	-4	-5	15	10	-7	-5
pair:hour_after	-28	-6	-3	-11	23	-6	-4	-1	-5	41
pair:hour_and	-8	-9	-7	-3	-7	-7	31	-2	-3	-4
pair:hour_at	36	-8	-4	-4	-3	-6	-3	-9	-9	-14
pair:hour_be	-34	-3	-5	-4	-8	-6	-6	-3	-5	-4
pair:hour_in	11	43	-5	-5	-4	-6	-4	-4	13	-5
pair:hour_later	-6	15	-3	18	-5	-5	-6	-3	-7	-7
pair:hour_of	-3	-6	-6	-9	-4	4	12	-8	-8	-4
pair:hour_on	27	-5	-7	-4	-3	-10	-10	-3	-7	-3
pair:hour_over	47	-4	-5	23	-2	-4	5	-3	-13	-5
pair:hour_with	50	-6	-5	-5	-4	-4	-4	-3	-7	-9
pair:house_,	16	-5	-5	-6	-3	-7	-5	-4	38	-11
pair:house_.	22	-7	-3	-3	-5	-4	23	4	-6	5
pair:house_<f>	-5	-4	-6	9	18	-2	-2	-7	-8	-4
pair:house_in	-17	-5	-6	-4	-6	1	-7	-3	10	12
pair:house_of	-15	-8	-8	-4	-4	33	59	-5	-7	-5
pair:how_<a>	23	-5	-5	-4	-6	-7	-1	-4	-17	-6
pair:how_<c>	-20	32	-5	4	-2	-4	-3	-2	-4	-5
pair:how_<f>	5	25	-4	-4	-10	-8	-2	-5	-7	-6
pair:how_<p>	-16	-4	-5	-5	16	-10	-4	-4	-14	-5
pair:how_a	54	34	-6	-18	-3	-17	-4	-3	-7	-6
pair:how_far	-21	46	-6	-7	-4	-4	-4	-3	-5	-5
pair:how_many	-3	-8	-4	-12	-2	-11	-13	-3	-4	-3
pair:how_much	-44	-5	12	13	-4	-4	-5	-1	-1	-2
pair:how_the	7	-2	2	-5	-7	-4	-7	-2	6	-6
pair:how_to	11	-8	-8	-4	-8	-3	-7	-2	-5	-8
pair:however_,	-16	-10	-5	-4	-4	-4	-10	-5	16	18
pair:hsinchu_,	-5	41	-3	-30	-3	-13	-10	-2	-3	-2
pair:hub_be	-12	-3	-3	-8	-5	27	32	-2	-3	-10
pair:hub_for	-11	-5	-4	-4	7	12	-5	-2	-3	-5
pair:hub_in	-13	20	-9	-4	-2	16	-3	-2	-3	-2
pair:hub_of	-9	-9	-12	39	-5	26	-12	-3	-5	-3
pair:huddle_with	18	-4	-3	-4	-3	-4	-4	-2	-6	-5
pair:human_resource	-23	-2	10	-5	-3	-3	-5	-1	-1	-3
pair:i_be	-10	-5	-3	-4	-4	-10	-4	-2	-9	26
pair:i_have	-5	17	-3	15	-9	-5	-6	15	14	-8
pair:i_take	-13	-5	32	-3	-7	27	-3	-4	-6	-9
pair:ict_)	-12	-4	21	-10	-7	-3	23	-2	-4	-4
pair:ict_,	-21	-5	36	-8	-4	-11	-7	-2	-3	-9
pair:ict_and	-29	-4	-4	-2	-3	-4	-4	-2	-3	-5
pair:ict_minister	-20	-15	14	-4	-6	-8	15	-3	-8	13
pair:ict_sector	-16	-4	-5	-6	-6	-4	5	-3	-8	-3
pair:ict_solution	-5	-2	-4	42	-10	-6	-2	-5	-5	-3
pair:ict_talent	-5	-4	-5	-20	-5	-23	-5	-6	-10	-3
pair:ict_week	-1	-11	29	-5	-3	-6	-5	-2	-3	-6
pair:id_card	7	-5	-5	33	-4	-11	-5	-4	-5	-5
pair:idea_of	-10	-4	-5	-4	-10	-6	-3	-4	-4	-5
pair:identity_card	-9	-10	-3		-7	-6	29	-6	-13	-12
pair:identity_project	19	-5	-5	-4	15	-5	-5	-5	-3	-3
pair:if_<a>	-7	-3	-2	-7	-8	-4	-7	-7	-54	-4
pair:if_<f>	-4	-3	-3	-4	-16	-7	-4	-4	-6	-7
pair:if_one	-5	-12	-4	-29	-3	31	-7	-5	-5	-3
pair:if_the	-10	-4	-4	5	-5	6	-6	-4	-10	-7
pair:if_they	-16	23	-16	-4	-4	-4	-9	-2	-9	-2
pair:image_of	-13	-2	-2	15	-9	18	-6	-4	-7	-2
pair:immediate_effect	-11	-3	-3	9	-4	-4	28	12	1	12
pair:impact_on	-6	-5	-13	-3	-4	-1	-6	-1	-1	-2
pair:implementation_of	-1	-2	-2	-3	-8	22	-9	-2	-5	-4
pair:import_of	-7	-4	-4	-4	-4	-4	54	-4	16	-3
pair:importance_of	-10	-5	-3	-5	31	-5	-4	-7	-6	-2
pair:impose_a	1	-2	-2	-3	-10	-3	-6	-8	23	-2
pair:impose_on	-4	-1	-3	-2	-7	-3	-5	-4	11	-3
pair:in-principle_approval	-11	-2	-3	-5	-9	-4	-6	62	-13	-4
pair:in_,	14	5	17	-4	22	13	28	-5	-5	-8
pair:in_.	-16	-2	-4	-3	-5	12	-7	-4	-5	15
pair:in_1998	-23	-4	-10	-32	-9	-7	-3	-3	-8	-4
pair:in_2009	-15	-7	-4	-4	-7	-6	-3	-3	-10	-21
pair:in_2015	-12	-6	-4	50	-9	24	-3	-4	-7	-29
pair:in_2016	30	-5	-3	-7	-9	-13	-4	5	-6	-5
pair:in_2017	-16	-3	-4	-4	20	28	-8	-4	-7	-6
pair:in_2018	-3	-5	-7	8	25	-9	5	7	33	-5
pair:in_2019	-9	-8	-3	-10	25	-8	2	-3	12	-12
pair:in_2020	-6	18	-4	6	26	30	-4	16	-4	-3
pair:in_2021	-8	-5	-5	10	5	-9	-2	2	36	-9
pair:in_2022	-14	-5	-4	-13	32	2	-1	20	4	-4
pair:in_2023	-12	12	-3	2	-8	14	-9	4	1	14
pair:in_2024	-12	-4	-4	-6	-2	4	16		3	-4
pair:in_2025	-7	-5	-4	-11	-23	38	-7	-10	24	-3
pair:in_2027	-7	-9	-10	31	-6	20	-8	-7	-5	-4
pair:in_2028	-7	-6	-5	-11	-4	-10	-8	-12	-7	-23
pair:in_2029	-8	-4	-38	-5	-6	-6	-9	-8	-4	-20
pair:in_40	-9	-6	-6	-7	-5	50	-9	-19	-6	-6
pair:in_5g	14	-3	-3	-9	-22	-6	-5	21	-9	-4
pair:in_<a>	-10	-1	-2	-4		12	-1	-7	-1	8
pair:in_<c>	-6	1	-1	-3	1	1	-4	-2	-2	-3
pair:in_<f>		-6	-4	6	39	-7	-1	-5	-5	-4
pair:in_<o>	-17	-2	-8	-7	-7	-4	-2	-2	-4	-9
pair:in_<p>	-6	-2	-2	-1	-2	-2		2	-2	6
pair:in_a	6	-2	-2	1	2	-3	6	-2		-1
pair:in_abidjan	-8	-5	49		8	-7	-5	-3	-5	-6
pair:in_abuja	16	-21	-9	1	-1	8	-6	3	-6	-11
pair:in_accra	36	-14	3	11	-3	7	-5	-3	-6	-5
pair:in_addis	-6	-5	25	26	-4	9	-4	-3	-6	-5
pair:in_addition	-2	-3	-4	-3	23	-3	-3	-2	-7	-3
pair:in_africa	-7	-4	-5	-4	-20	-8	-6	22	-4	-4
pair:in_ai	-12	-4	-6	-22	-4	-6	-4	-3	-4	-4
pair:in_all	-10	-6	-4	11		2	-10	-5	20	
pair:in_almaty	6	-7	-5	-4	-9	56	-6	-5	2	-8
pair:in_amman	7	-4	9	17	-7	-8	-7	-2	-4	-6
pair:in_an	-13	16	-3	3	-4	-3	-9	-5	19	-6
pair:in_ankara	5	-9	20	-4	-4	-6	-3	-14	-4	-6
pair:in_another	-7	17	-9	-5	-4	-6	-5		-10	-4
pair:in_answer	-9	-2	-4	-2	2	-3	-4	-3	-8	-3
pair:in_apia	13	37	3	-8		-10	-6	-4	-5	-3
pair:in_april	4	-4	-3	-1	24	15	-4	3	7	21
pair:in_artificial	1	-4	-5	15	-3	-4	-4	-2	-4	-2
pair:in_as	-19	-8	-5	-3	-5	-7	-6	-3	-5	77
pair:in_ashgabat	21	18	-6	-4	-3	-3	-6	-2	-2	-4
pair:in_astana	-7	36	-6	-2	-3	-23	-5	-2	-3	-2
pair:in_at	-34	35	-7	-3	-7	-8	-3	-2	-6	5
pair:in_attendance	-8	-7	-2	-5	-4	-11	-4	-3	-6	-11
pair:in_august	-16	-4	-5	7	-4	18	22	8	3	8
pair:in_bac	-8	-2	-4	-5	18	-6	-5	-11	-4	-1
pair:in_baku	-10	-4	-5	-4	-5	22	-9	18	-7	-6
pair:in_banjul	28	-3	25	-15	-6	-36	-4	-8	-8	-6
pair:in_barcelona	-4	-8	11	-3	-4	-6	9	-3	-4	-4
pair:in_batam	-43	-10	-3	-9	-16	18	-4	-3	-6	-3
pair:in_beijing	-20	19	-5	5	-6	-3	-3	-3	-2	-5
pair:in_bengaluru	-9	19	-10	-8	-12	38	-6	-5	18	-6
pair:in_bergen	13	-5	-6	-11	-5	18	-15	-3	-6	-5
pair:in_berlin	33	-4	-12	19	-2	-7	6	-3	-4	9
pair:in_bishkek	32	-5	13	-4	-4	-9	-4	-3	-5	-18
pair:in_blantyre	16	-4	7	-5	-5	11	-5	-4	-9	-5
pair:in_brasília	28	-4	-3	-3	-3	-7	-10	-3	-4	-6
pair:in_brno	36	-4	-8	-7	13	-8	-8	-3	-7	-4
pair:in_brussels	20	-5		-7	-6	-6	6	-4	3	1
pair:in_bucharest	5	-5	31	-7	-6	19	-9	-3	-4	20
pair:in_building	-4	-4	-4	-3	29	27	-2	-2	-4	-3
pair:in_busan	-10	-4	1	-4	-18	-13	-5	30	-7	-5
pair:in_by	29	-5	-9	-3	8	-7	-15	-2	24	6
pair:in_cairo	-7	27	21	2	-6	-11	28	-4	-5	-7
pair:in_california	-20	86	-9	-4	-5	24	-3	-3	-4	-3
pair:in_cape	5	-4	48	-5	-12	-9	-5	-3	-3	-8
pair:in_cash	-6	-3	-2	-12	25	-4	37	-24	-8	-5
pair:in_central	-22	-17	-7	-3	25	-12	-4	-4	24	-5
pair:in_charge	-20	-2	5		-3	-4	3	-2	-20	43
pair:in_chennai	35	-14	-4	-4	-3	-5	-4	-3	-8	-7
pair:in_chip	22	-5	-4	-8	-1	-6	-4	-3	24	-4
pair:in_cloud	-26	-6	-15	-8	-6	25	-4	-3	-5	-6
pair:in_colombo	8	-5	7	3	1	-3	-3	-3	9	-4
pair:in_communication	-15	-11	-6	-15	-6	-5	-5	-4	-3	-4
pair:in_contact	-14	-6	-4	-11	-5	-5	-6	-5	-12	-6
pair:in_conversation	7	-7	-6	-3	-5	-5	-3	-4	-3	49
pair:in_copenhagen	-19	-6	-3	-4	-4	25	-8	-3	-7	28
pair:in_court	-18	-3	15	7	-4	-4	-5	-6	3	-6
pair:in_cyberjaya	-10	10	-13	-3	-5	50	-3	-2	-6	-7
pair:in_datum	-6	-3	-3	-12	-8	17	-4	-3	19	-4
pair:in_davos	32	14	-15	-4	-6	-5	-4	-4	-5	-6
pair:in_debrecen	-14	9	-5	-4	11	-39	-2	-2	-7	-6
pair:in_december	-5	2	-4	-4	9	-8	6	27	1	-3
pair:in_delft	-37	39	-4	-4	-7	-6	-4	-4	-6	-5
pair:in_delhi	7	52	8	-6	-4	-5	-5	-3	-3	-6
pair:in_dhaka	23	-3	12	-6	-2	-16	-6	26	-3	-5
pair:in_digital	-4	-4	-5	-2	-3	-4	-8	-3	9	-6
pair:in_doha	21	-4	35	-27	-4	44	-5	-3	-4	-6
pair:in_dubai	8	-5	50	-11	-3	-6	-3	-3	-7	-6
pair:in_due	-22	-5	-6	-5	-9	-10	-7	6	-4	-2
pair:in_dushanbe	-8	14	-6	17	-10	-4	-1	-1	-2	-4
pair:in_early	-4	24	-3	-7	-10	-3	7	-2	-4	-4
pair:in_eindhoven	22	26	-4	-1	12	-4	-5	-5	-4	-4
pair:in_eleven	-17	-4	-4	-8	-6	-10	-7	8	-13	-6
pair:in_europe	-3	-4	-4		3	4	-4	-3	26	-3
pair:in_every	-10	-3	-3	-5	12	-4	-5	-3	-5	-3
pair:in_exchange	-13	-2	-3	-12	40	-9	-4	-3	12	-3
pair:in_favor	-14	-4	-3	-5	7	-6	5	12	-6	-8
pair:in_february	-7	-3	2	7	-8	1	34	-1	33	-6
pair:in_fine	-15	-6	-7	-2	-4	-5	-13	-4	-1	-3
pair:in_five	-9	-7	-4	-5	-5	-8	7	-3		-4
pair:in_for	40	8	-4	-4	13	-6	-4	-3	-7	-2
pair:in_force	-6	-4	-3	17	-5	-5	1	-5	-6	-4
pair:in_four	-12	-3	-4	-13	-4	27	17	5	-11	-3
pair:in_front	-6	-11	-3	28	-1	24	-3	-6	-18	-4
pair:in_full	-12	-4	-5	-10	46	-14	-7	-9	-7	-3
pair:in_gaborone	-6	3	-3	3	22	11	-3	-16	-9	-2
pair:in_general	-19	-4	-5	-5	-3	-5	-7	-4	-9	-8
pair:in_geneva	20	-9	38	-4	-4	-7	-6	-2	-4	-6
pair:in_good	1	-4	-3	-4	-12	-9	-5	-5	-37	-2
pair:in_government	-13	-4	-14	11	-2	-7	-8	-1	-2	25
pair:in_guangzhou	14	-5	-5	-6	-3	-4	-4	31	-7	-8
pair:in_gujarat	28	-8	-4	-3	-5	-4	-4	-3	-9	-12
pair:in_hand		-10	-6	-5	-13	-11	-6	-4	-4	-6
pair:in_hanoi	25	11	8	-4	-3	4	-6	1	-5	-6
pair:in_harare	-4	-4	13	-5	-5	-5	-3	29	-5	-6
pair:in_helsinki	21	-5	23	-3	-4	-5	-4	-4	-3	-6
pair:in_her	-4	-5		-7	-6	-7	11	-3	13	2
pair:in_his	12	-6	1	-5	-7	-6	8	-2	-7	23
pair:in_honiara	21	-5	-4	-10	27	-4	-4	-3	-3	-11
pair:in_hsinchu	-19	58	14	-3	-6	34	-7	-3	-6	-4
pair:in_ict	-9	-1	-23	-2	17	-3	-1	-1	-2	-5
pair:in_islamabad	26	-4	2	-5	13	-6	11	-4	-4	-4
pair:in_it	3	-6	-5	-8	-4	-5	-8	5	-11	-6
pair:in_its	-11	-3	5	-2	10	-8	-8	-3	24	-5
pair:in_jakarta	-6	26	-9	-7	4	-6	-4	-3	-5	-5
pair:in_january	-4	-6	1	-6	-4	3	29	15		7
pair:in_johor	-11	-3	-4	-4	-13	20	-4	-5		-4
pair:in_july	7	-7	-7	-5	-7	5	13	17		2
pair:in_june	-14	13		9	7	20	-4	8	6	10
pair:in_karachi	39	-3	-8	-4	15	-5	-5	-14	-5	-3
pair:in_kathmandu	40	-4	4	-7	-8	-8	-6	3	-5	-3
pair:in_kigali	-1	1	8	29		7	-7	-4	-5	-5
pair:in_kingston	-11	-4	-6	39	-4	-8	-6	-7	-8	-3
pair:in_kuala	25	-17	4	10	-4	-7	-5	-3	-4	-5
pair:in_kulim	8	-12	-3	-12	49	-24	-3	-3	-6	-3
pair:in_kumamoto	-10	-4	-4	50	16	-29	-6	-4	-7	-5
pair:in_kyiv	3	-4	-6	23	52	-4	-7	-4	-5	-4
pair:in_lagos	10	-7	51	-5	-5	-22	-8	-3	-7	-7
pair:in_latin	-16	-5	-8	-3	-7	-8	36	-2	-4	-4
pair:in_lilongwe	23	-4	-4	-16	-10	25	-10	-3	32	-8
pair:in_lima	19	-7	5	-6	-4	-11	-5	-3	-4	-4
pair:in_line	15	-5	9	-4	-9	-6	21	-4	-9	-5
pair:in_lisbon	22	26	14	-4	-10	-7	-4	-3	-4	3
pair:in_lomé	-9	-4	-5	-7	3	20	-3	-4	-6	-3
pair:in_london	16	28	-9	-12	26	-8	-6	-7	4	-4
pair:in_luleå	5	-8	30	-4	-4	-7	-12	-7	-2	-6
pair:in_lusaka	28	-7	18	-9	-5	28	-4	-4	-4	-3
pair:in_malé	1	-4	-7	-5	-5	-12	26	26	-10	-20
pair:in_manila	21	-4	-5	33	-4	-5	-4	-6	-12	-4
pair:in_maputo	19	-3	-6	-7	-14	-13	-6	-5	-27	-5
pair:in_march	8	5	-5	1	4		-8	5	-1	18
pair:in_may	-1	7	9	3	-1	7	8	-1	6	11
pair:in_melbourne	4	-1	-3	18	-10	-8	-4	-4	-4	-7
pair:in_mexico	1	-3	-4	-6	-8	32	-4	-6	-9	-4
pair:in_milan	-12	-3	22	7	-4	-7	-13	-3	12	-4
pair:in_minsk	-37	45	3	-1	-2	10	-4	-2	-3	-3
pair:in_mountain	17	-3	-5	-3	-5	-6	-4	-3	-3	-6
pair:in_munich	19	7	-5	-4	-2	-9	-5	-3	10	-5
pair:in_muscat	8	32	26	-4	1	-14	-6	-3	-6	-4
pair:in_nadi	-12	10	33	-6	24	-10	-4	-3	-5	-3
pair:in_nairobi	8	-4	-8		4	-6	-5	-4	2	-7
pair:in_new	22	2		-4	-6	-13	17	-4	12	-10
pair:in_nine	41	-4	-5	-6	6	-9	-4	-18	31	-4
pair:in_no	-3	-5	-8	-6	-6	-4	-6	-6	8	-3
pair:in_northern	17	-10	-6	-3	-6	-7	-2	-3	-3	-4
pair:in_november	-8	6	18	10	-5	23	15	-2	8	-4
pair:in_october	-4	15	6	1	-2	22	-5	-4	-1	-5
pair:in_office	-22	-6	-4	-4	-6	-6	-5	-2	-6	20
pair:in_on	-25	20	15	-8	-3	6	-5	21	-7	27
pair:in_one	16	-4	-4	-8	9	-6	-4	-7	2	-5
pair:in_order	6	-3	-7	-11	-3	-2	-9	-7	-31	5
pair:in_oslo	15	-5	-5	-4	-5	-7	-5	-9	25	-4
pair:in_other	-5	-4	-3	-4		-8		-6	-5	-2
pair:in_ottawa	-8	-7	-3	-4	-15	-4	-5	7	7	-2
pair:in_outsource	9	-11	-2	-3	-3	-4	-5	-2	-3	-4
pair:in_paris	16	-10	53	-5	-4	-6	-3	-3	-5	-12
pair:in_particular	-8	-2	14	-5	-4	-4	-3	-2	-3	-8
pair:in_penang	-3	40	-9	-5	28	9	-5	-4	-6	-5
pair:in_person	55	-3	-6	-4	-4	-7	-3	14	-10	-18
pair:in_place	-1	-4	-4	21	-7	-7	-2	-9	26	8
pair:in_port	-3	-11	25	-3	18	10	3	-2	13	-9
pair:in_principle	-17	-4	-5	-7	-7	-4	24	-7	15	-4
pair:in_public	6	13	-3	-7	9	-6	-2	-3	-4	16
pair:in_pune	4	-8	16	-7	-5	62	-14	-2	-6	-3
pair:in_quetzaltenango	-5	-4	-9	-8	-3	-25	-4	-3	12	-3
pair:in_rabat	-10	44	-7	2	-6	-8	-20	-3	-4	-4
pair:in_recent	-9	-4	-5	-6	18	19	-7	-3	10	-5
pair:in_remote	-19	-10	-4	-4	-5	-18	-3	-4	-6	-4
pair:in_reply	33	-6	-2	-3	-6	-6	10	-2	-4	-4
pair:in_reykjavík	-10	27	-5	-4	-3	-7	-7	-2	-6	-6
pair:in_riga	36	-7	-10	-6	-4	-21	-5	-6	-3	27
pair:in_riyadh	10	-8	17	-6	11	21	9	-4	-3	-6
pair:in_rome	28	-3	-4	-5	-8	-4	-3	-4	-4	-5
pair:in_rural	-12	-5	-5	-6	23	-10	-5	-4	-11	-4
pair:in_san	19	4	20	-4	-4	-6	-5	-2	-3	-7
pair:in_santiago	-12	-6	17	36	-7	-6	-9	-3	-5	-6
pair:in_school	-5	-4	-3	-10	-26	-11	19	-4	-8	-5
pair:in_science	-10	-2	-3	-16	-4	-3	-3	-1	-6	-7
pair:in_search	-10	18	-8	-2	-2	-2	-2	-1	-3	-6
pair:in_seattle	-17	45	-9	-5	-8	-6	-4	-4	4	-6
pair:in_semiconductor	-5	-5	-3	-8	-5	-3	16	-2	-12	-6
pair:in_seoul	19	12	-5	3	1	6	-3	-4	-6	-5
pair:in_september	-2	13	4	5	-2	24	7	5	1	7
pair:in_service	-9	-8	-4	-11	-12	64	-8	-6	6	-5
pair:in_seven	-32	5	-3	-2	-12	-9	-15	-7	-6	-3
pair:in_several	-18	-4	-5	-11	-9	-8	-4	-3	-7	-4
pair:in_shanghai	-16	13	45	-4	-5	-14	-5	-3	-5	-6
pair:in_shenzhen	15	27	-2	-2	-2	-6	-1	-2	-2	-13
pair:in_sight	-18	-5	-5	-17	-5	-7	-6	-7	-8	-5
pair:in_silicon	-28		-22	-4	-3	17	-4	-2	-3	-5
pair:in_singapore	5	-4	38	19	-6	-11	-6	-3	-4	-6
pair:in_six	-21	-5	-9	-6	16	-10	-5	-4	-10	-5
pair:in_sofia	-1	-3	-3	4	-3	30	-7	-4	-2	-2
pair:in_some	-9	-4	-3	-5	-3	-7	-9	-14	6	-4
pair:in_south	-29	-4	-4	-9	24	-7	-3	-3	-4	-6
pair:in_spite	-4	-3	-4	-19	-4	-8	8	-2	-5	-4
pair:in_spring	-12	-6	-5	5	-5	14	-5	-6	26	-16
pair:in_stockholm	-2	-7	-4	-4	32	-10	-5	-6	21	-3
pair:in_suva	17	8	16	-13	12	-8	-11	-3	-4	-4
pair:in_sydney	6	-3	-5	-5	-3	-8	-23	-9	7	-5
pair:in_taipei	-2	-4	-5	-2	-3	28	-6	-3	-5	35
pair:in_talk	-2	-7	-7	-5	-20	-4	-3	-3	-5	-5
pair:in_tallinn	20	47	20	-6	-3	-4	-8	-2	-5	-5
pair:in_tartu	-10	22	-4	-6	21	-11	-5	-5	37	-5
pair:in_tashkent	10	33	19	7	-5	-10	-6	-4	-5	-4
pair:in_telecommunication	-13	-3	-4	-5	-4	-9	-7	-5	-4	-4
pair:in_ten	-9	-4	-5	-5	-7	-13	22	-3	-11	-5
pair:in_that	-23	-2	-5	-6	-11	-4		-4	25	-3
pair:in_the	2	1			-2	1		1	-2	-3
pair:in_their	35	-5	-5	14	-7	-9	-7	-4		-6
pair:in_these	-3	-7	-5	-6	-4	-6	-17	-2	-2	-2
pair:in_this	-15	-5	-4	-6	-6	-5	-14	-4	-13	19
pair:in_three	-9	-5	-5	-6	4	35	1	-14	15	-5
pair:in_time	-20	-3	-3	-5	-13	-8	-3	-8	-16	-6
pair:in_tirana	16	-3	-4	-14	-4	11	19	-3	-4	-6
pair:in_to	21	-11	-12	-2	-2	46	-8	-5	-6	-5
pair:in_tokyo	14	20	7	6	-5	-4	-6	-3	-4	-4
pair:in_tow	-31	53	-8	-6	-3	-13	-3	-2	-10	-9
pair:in_turn	-2	-16	-6	-8	28	11	-4	-14	-4	-3
pair:in_two	3	27	-5	-5	-11	6	-10	5	-16	-7
pair:in_ulaanbaatar	-43	-3	-17	38	-7	-9	-8	-9	-3	5
pair:in_until	-24	-8	-4	-3	-1	-5	44	-1	-5	2
pair:in_use	-8	-4	-2	-5		-8	-4	-5	6	-4
pair:in_valparaíso	-32	22	-6	-4	-4	-19	11	-3	-3	-6
pair:in_vientiane	7	16	-2	24	-4	-6	-6	-1	-3	-3
pair:in_vilnius	45	-4	-6	14	-5	1	-5	16	-16	-3
pair:in_warsaw	-16	-5	-9	35	21	-4	-9	-2	-4	-5
pair:in_washington	23	56	16	-10	-5	-13	-7	-2	-5	19
pair:in_what		-4	-3	7	8	-4	-4	-4	28	-5
pair:in_which	7	-3		-3		-1	-2	-2	5	-6
pair:in_whose	30	-3	16	17	-9	-10	-8	-4	-8	-11
pair:in_windhoek	-9	-14	16	-4	-5	18	-8	-4	10	-2
pair:in_with	22	-3	-3	-5	11	-6	-3	-3	-6	-9
pair:in_write	-8	-2	-2	21	-10	-8	-8	-12	47	-4
pair:in_yaoundé		-5	-11	2	-2	-32	-4	-2	39	-8
pair:in_zagreb	1	-5	-6	-11	-14	7	-4	-3	-4	-6
pair:inaugurate_a	-43	-11	8	-5	-6	87	-4	-4	-6	-7
pair:inaugurate_by	-13	-5	-7	-8	-9	40	-8	-3	-4	-11
pair:inaugurate_on	-14	-6	-22	-4	-6	90	-8	-2	-5	-6
pair:inaugurate_the	-9	-14	55	-4	-3	37	-5	-4	-6	-7
pair:inauguration_of	-1	-12	-8	-9	-11	84	-4	-2	-2	-2
pair:include_,	-2	-2	-3	-4	-7	-4	-3	-1	-2	-2
pair:include_.	-6	-11	-5	37	-4	-8	-9	-3	-4	-3
pair:include_<f>	-7	-4	-5	-11	-8	-14	-5	1	3	-7
pair:include_<p>	-6	-5	46	-5	-6	-5	-3	-3	-6	
pair:indicate_,	-6	-4	-1	-5	-3	-6	-5	-3	-5	-4
pair:industrial_park	-7	-9	-5	14	-6	25	-7	42	-3	-3
pair:industry_,	-18	-4	-6	4	-5	8	-6	-3	-2	9
pair:industry_.	4	17	-6	-1	-6	-11	-4	-2	-4	-7
pair:industry_and	-16	-4	6	9	-4	-2	-7	-2	-5	20
pair:industry_be	-5	-7	-4	-6	-4	-2	-6	-2	-4	-2
pair:industry_have	-10	-4	-7	-3	-3	-5	12	-2	-5	-2
pair:industry_minister	-15	-6	-5	-4	-5	-5	-6	-3	-4	-5
pair:industry_to	4	-4	13	-2	-13	-5	-20	-2	-3	-3
pair:information_,	-17	-5	-3	-4	-7	-4	-2	-2	-7	43
pair:information_and	2	-3	9	-2	-7	-3	-7	-5	8	-3
pair:information_be	-29	-2	-4	-3	-3	-2	-11	-2	-12	34
pair:information_technology	4	-6	-2	1	-7	-4	-6	-3	-4	3
pair:informed_.	-5	45	-6	-5	-4	-7	-5	-4	-7	-11
pair:informed_<p>	-7	-5	19	-7	-2	-3	-3	-3	-10	-6
pair:informed_by	42	-8	-5	-3	-3	-3	-3	-2	-3	-10
pair:informed_the	-9	-5	-4	32	-6	-11	-4	-2	-4	-4
pair:infrastructure_,	-3	-5	-4	-6	6	4	-6	-3	-5	14
pair:infrastructure_.	-21	9	-5	-4	-4	-5	23	-3	-4	5
pair:infrastructure_and	14	-5	-4	-4	-4	-5	-7	-4	-2	-5
pair:infrastructure_in	-17	-4	-5	-3	-12	-10	-5	-2	-2	-3
pair:infrastructure_of	-6	-6	-3	7	-4	-5	-5	-2	-2	-3
pair:inherit_the	-22	-5	-5	-3	-3	-3	-10	-12	-3	20
pair:initial_a	-19	-6	-6	51	-5	-8	-16	-4	-3	-2
pair:initial_the	-13	-5	-4	53	-5	-6	-7	55	-8	-7
pair:initiative_,	6	-4	-7	4	-3	4	-14	-3	3	-3
pair:initiative_and	-15	-4	24	-3	-5	-4	-12	-1	-3	-3
pair:ink_a	-10	-3	-4	61	-5	-5	-5	-3	-7	-4
pair:innovation_,	-5	7	-3	11	26	-4	-2	-2	-4	-4
pair:innovation_and	-4	-5	10	-5	-8	-3	-6	-2	-2	-2
pair:inquiry_,	-10	-2	-3	-9	-4	-2	-4	-6	56	-7
pair:inquiry_into	-6	-3	-6	-5	-7	-11	-9	-6	69	-4
pair:inr_450	15	-6	-2	-1	42	-1	-3	-5	-3	-1
pair:insist_.	-13	-5	-4	-10	-3	-5	-4	-3	-9	-6
pair:insist_that	27	-3	-3	-27	-7	-5	-4	-4	-9	-8
pair:inspect_the	-2	89	-5	-9	-5	-14	-6	-15	-7	-6
pair:instagram_,	15	-1	-1	-4	-20	-5	-2	-2		-5
pair:instant_payment	9	-12	-5	4	-9	91	-8	-10	-15	-4
pair:instead_of	-11	-5	-4	-3	-4	-8	29	-3	-6	-5
pair:institution_.	-7	-6	-3	-4	-5	-5	-7	14	-6	-3
pair:institution_and	-2	18	-11	-3	-3	-9	-4	25	-18	-3
pair:integration_,	-36	-4	-2	-2	14	-9	-4	22	-13	-9
pair:intelligence_(	8	-4	-4	-6	-3	-7	-12	-2	-2	-2
pair:intelligence_,	-10	-6	1	3	-3	-7	-17	-2	-3	-3
pair:intelligence_.	-2	-3	6	-8	-5	-6	47	-6	-8	-5
pair:intelligence_and	-3	-4	-4	24	-3	-5	18	-5	-4	-3
pair:intelligence_be	-43	-3	22	-3	-4	-6	-6	-3	-3	47
pair:intelligence_in	-10	-3	-4	20	-6	-3	-7	-7	-10	-3
pair:intend_to	-12	-4	-5	-5	19	-3		-5	-5	-2
pair:intent_to	-11	-4	-3	-45	-21	-3	-7	44	-12	-4
pair:interact_with	104	-7	-6	-7	-6	-7	-6	-4	-11	-14
pair:interest_,	-6	-4	9	-4	-5	-11	7	-4	-10	-3
pair:interest_.	-5	-6	-3	-6	-4	-7	22	-13	-6	-6
pair:interest_in	4	21	-4	-4		-8	-4	-3	-4	-3
pair:interest_of	-5	-4	-4	-5	-5	-4	-15	-4	9	-5
pair:interim_chair	-25	-5	-3	-4	-3	-5	-3	-3	-9	28
pair:internet_,	-11	-6	-3	-4	-6	-6	-7	-4	-4	-7
pair:internet_.	18	-5	-5	-4	-5	-7	-12	-1	-7	-4
pair:internet_by	-11	-4	-3	-6	-6	-12	-6	6	-24	-4
pair:internet_connectivity	9	-6	-5	-4	-4	-7	-12	-4	-5	-4
pair:internet_for	-10	-6	-3	-32	-6	-7	-8	-3	-5	-2
pair:internet_in	-10	-6	-13	-5	-12	50	-6	28	-5	-4
pair:internet_provider	-1	-3	-3	-5	14	-7	-7	15	-1	-6
pair:internet_service	23	-2	-3	-3	-6	-4	-3	19	17	-4
pair:internet_to	-11	-4	-4	-6	-6	-17	20	-3	22	-4
pair:interview_,	-24	-9	-3	-3	-4	-3	-2	-2	-7	-3
pair:interview_with	1	-4	-4	-7	-4	-3	-4	-2	-6	-8
pair:into_<c>	-8	-3	-4	-7	20	7	-1	-3	-6	-2
pair:into_<f>	-10	-3	-4	-6	34	-8	-5	-6	24	-5
pair:into_<p>	-1	-7	-4	-2	-3	-9	-3	-10	-4	-6
pair:into_a	-1	-1	-3	2	21	-7	7		-9	-4
pair:into_account	-6	-2	-1	-7	-17	-9	-9	-8	-17	-8
pair:into_an	-3	-3	-4	-4	38	-7	21	-13	-5	-2
pair:into_force	-9	-4	-7	-4	-5	-8	25	9	-5	-6
pair:into_his	29	-12	17	-3	-4	-4	-4	-2	-10	-36
pair:into_its	-6	-6	-6	-5	32	-12	43	-7	10	-3
pair:into_law	-6	-3	-5	-10	-6	-4	56	-2	-12	-10
pair:into_one	17	-5	-5	-5	-4	-10	54	-3	-6	-6
pair:into_operation	-12	-10	-6	-7	-13	111	-7	-3	-9	-7
pair:into_orbit	-6	-5	-5	9	-9	78	-10	-4	-6	-4
pair:into_practice	-3	-3	-2	-13	-10	-8	-5	-2	-3	-4
pair:into_service	-11	-6	-4	-14	-11	112	-11	-6	-7	-4
pair:into_the	-4	10	-3	-1	14	-2	8	-4	1	9
pair:into_use	-12	-6	-7	-7	-9	83	-14	-3	-8	-4
pair:introduce_<p>	16	-3	-6	-13	-4	-16	-5	-2	-4	40
pair:introduce_a	9	-4	-3	-11	-5	17	32	-3	-7	-4
pair:introduce_the	22	-5	-5	4	-3	-10	-28	-4	-10	-10
pair:invest_$	-8	-3	-3	-7	46	-8	-4	-5	-7	-4
pair:invest_,	-5	-1	-2	-2	-12	-5	-7	-1	-1	-2
pair:invest_in	-20	-4	-3	-5	1	5	-4	9	-5	-5
pair:invest_more	-9	-2	-3	-3	-16	-3	27	-3	-4	-4
pair:investigation_,	-7	-1	-5	-3	-2	-2	-5	-3	41	-1
pair:investigation_by	-6	-3	-3	-5	-5	-4	-6	-11	61	-4
pair:investigation_into	-8	-2	-7	-4	-8	-8	-4	-5	44	-7
pair:investigation_of	-14	-4	-2	-5	-4	-4	-7	-6	56	-6
pair:investment_,	-5	-6	-6	-4	-4	-3	-3	-2	-2	-3
pair:investment_.	-15	-4	-3	-2	-7	-2	-1	-3	-1	-2
pair:investment_and	-10	-3	-4	9	-11	-3	-3	-2	-2	-1
pair:investment_in	1	-5	-4	-5	-2	-5	-2	-3	-4	-3
pair:investment_of	-8	3	-3	-5	9	8	-12	-5	-5	-4
pair:investment_opportunity	-4	-3	-15	-7	-3	-2	-2	-1	-1	-1
pair:investor_,	-5	-3	-12	-8	5	-3	-3	-2	-4	-1
pair:investor_.	-19	3	28	-6	-2	-3	-10	-3	-6	-4
pair:investor_and	28	-2	-2	-17	-6	-4	-2	-2	-6	-5
pair:investor_be	2	-4	-3	-5	9	-6	31	-10	-8	-4
pair:investor_have	-8	-3	23	-6	62	-7	-3	-5	-24	-4
pair:investor_in	-8	-4	-5	-4	-11	-4	-5	-4	-7	-2
pair:invitation_of	-17	55	12	-4	-4	-4	-3	-2	-6	-9
pair:invite_,	-11	-5	-11	-5	-4	-6	-8	-4	-5	-4
pair:invite_<f>	-9	-3	-8	-9	-7	-5	20	-22	-5	-2
pair:invite_<p>	-29	-16	39	-2	-5	21	-3	-2	-4	-4
pair:invite_by	-56	61	21	-2	-5	-7	-2	-2	-4	-7
pair:invite_the	27	-6	14	-2	-3	-8	23	-2	-3	-3
pair:invite_them	-2	-5	-3	-2	-3	-5	-2	-3	-6	-3
pair:invite_to	-18	-29	51	-3	-5	-3	-3	-5	-7	-3
pair:iphone_16	-3	-1	-2	24	-9	-6	-4	2	33	-3
pair:islamabad_.	-28	-5	19	-5	29	-6	20	-7	-5	-3
pair:island_,	-9	-4	-6	49	-8	15	-7	-4	-5	-6
pair:island_.	-26	37	-2	-5	-5	-13	-4	-5	-6	-4
pair:island_be	24	-5	-12	-3	7	-22	-4	-4	-4	-3
pair:island_have	-15	-7	-3	-3	-4	-10	-13	-3	-6	-6
pair:issue_,	-8	-3	-2	-5	-7	-9	-11	10	-6	-6
pair:issue_<f>	-8	-2	-2	-5	-3	-8	-17	31	-19	-15
pair:issue_a	-7	-2	-3	-5	-4	-5	12	-7	38	-4
pair:issue_an	-5	-3	-3	-4	-2	-3	6	11	23	-7
pair:issue_by	-4	-5	-3	-4	14	-5	25	-23	-12	-4
pair:issue_of	44	-2	-2	-7	-6	-2	-12	-8	-5	-8
pair:issue_on	11	-2	-4	-6	-4	-4	41	-8	-8	-7
pair:issue_the	-4	-2	-2	-7	-3	-3	-18	62	15	-4
pair:issue_to	-5	-3	-2	-5	-7	-11	-8	58	-13	-3
pair:it_"	-25	30	-3	-5	-5	-9	-4	-4	-5	-4
pair:it_)	-19	-4	-4	-3	-3	-4	-16	-3	-5	-6
pair:it_,	-11	-4	-2	1	-3	-6	-6	1	10	-1
pair:it_.	-8		-3	-3	-3	-4	-2	1	-1	-5
pair:it_:	-10	1	-3	-6	-10	42	-6	-29	45	-4
pair:it_<a>	-9	-3	-4	-12	-3	-8	11	57	-11	-4
pair:it_<f>	-7	-4	-3	-6	30	-4	-6	-5	-6	-4
pair:it_a	-11	-4	-4	-6	-3	27	21	-5	14	-7
pair:it_an	-9	-3	-2	-5	-8	-11	53	-22	-12	-8
pair:it_and	-11	-4	-2	-6	-2	-3	-8	-2	-6	-13
pair:it_as	-14	-3	-3	-7	-6	-5	-4	11	-11	31
pair:it_at	19	-5	-6	12	-7	-7	-5	-4	-7	-7
pair:it_be		-1	-1	2	6	-2	-5	-1	-1	1
pair:it_bear	-11	-4	-6	59	-16	-8	-8	-3	-6	-6
pair:it_before	-8	-3	-3	-5	-4	-3	16	-7	-21	-5
pair:it_break	4	-3	-3	-3	-21	-5	-5	-4	-52	-3
pair:it_call	-1	-3	-3	-4	2	-6	-7	-3		-2
pair:it_come	-4	-5	-12	-4	4	-8	-5	-6	-13	-4
pair:it_company	-12	-3	-6	-1	-3	-9	-4	-3	-4	-3
pair:it_cost	-25	-2	-2	-4	17	-5	-3	-5	-19	-5
pair:it_do	-7	-4	-13	7	-5	-23	-7	20	-4	11
pair:it_easy	-2	-3	-2	-2	-5	-1	-17	-2	-1	-4
pair:it_fall	22	-3	-4	-6	-8	11	-7	-3	45	-15
pair:it_find	-7	-2	-2	-20	-20	-4	-5	-4	-11	-4
pair:it_first	-14	-2	-2	-5	7	-8	-4	9	-13	-4
pair:it_for	-8	-5	8	-9	2	-5	-6	-6	7	12
pair:it_from	-7	-6	-4	-6	23	19	16	5	-12	-9
pair:it_go	21	-14	-8	-4	-7	7	17	-5	15	-7
pair:it_have	-11		-4	-7	14	1		4	-7	-4
pair:it_hope	-16	-4	-5	-3	-3	-6	-3	36	-8	-4
pair:it_in	-14	-3	-4	-5	15	-9		7	23	-8
pair:it_into	-6	-3	-4	-3	47	-5	34	-7	-23	-2
pair:it_know	-22	-2	-3	-4	-4	-5	-6	-13	42	-5
pair:it_let	-1	-1	-3	-6	-16	-2	-14	-20	39	-4
pair:it_make	-20	-7	-7	-4	-5	-7	19	-4	-19	-6
pair:it_mean	1	-4	-2	-3	-4	-3	-5	-3	-11	-6
pair:it_minister	-13	-6	-5	-4	-3	8	-6	11	-8	-6
pair:it_need	21	-3	-4	-5	-4	-5	-9	59	-11	-11
pair:it_off	-3	-2	-1	-8	-6	-7	-4	-19	34	-1
pair:it_on	-14	-6	6	3		19	-11	11	-4	-10
pair:it_out	-26	-3	-3	-10	-6	-5	-6	-2	-17	-7
pair:it_put	-15	-3	-3	-7	52	-7	-6	-7	-3	-3
pair:it_say	-11	-5	-4	-11	40	22	-7	-6	7	9
pair:it_sector	-14	9	-6	-5	-8	-4	-4	-3	-5	-3
pair:it_should	-4	-5	-6	35	-3	-6	22	-3	-4	-2
pair:it_stand	-12	-6	-9	-5	-12	-6	-14	-5	-22	-7
pair:it_take	30	-5	-4	-7	-14	-6	-10	10	7	-14
pair:it_tell	-14	-4	-4	41	39	42	-7	-9	-16	-2
pair:it_the	-5	5	-3	-6		-3	-5	20	-8	-2
pair:it_thru	-7	-2	-3	-4	-4	-10	4	-7	-20	-2
pair:it_to	-12	-4	-4	5	-11	7	22	1	4	6
pair:it_turn	-5	-3	-2	-1	-1	-5	-6	42	-3	-2
pair:it_up	-12	-6	-4	-5	-4	24	-7	-6	19	-8
pair:it_will	-13	11	-3	5	1	8	3	-8	4	-5
pair:it_with	9	-5	-4	-8	-6	-6	31	-12	27	-12
pair:it_would	-8	-3	-4	-4		-1	11	5	-4	-7
pair:its_5g	-8	-3	-11	-14		21	-5	26	-8	-3
pair:its_<p>	-1	-10	-2	12	-4	-5	-3	-3	-5	-9
pair:its_algorithm	-25	-3	-3	-6	-4	-4	-18	-26	77	-4
pair:its_annual	-34	-6	31	-4	-5	-13	-5	-3	-4	-4
pair:its_application	-4	-2	-2	-4	-4	-8	-5	4	21	-3
pair:its_back	-10	-22	-9	-7	-7	-5	26	33	-21	-5
pair:its_ban	-6	-3	-6	-4	-4	-14	54	-3	18	-3
pair:its_chair	47	-4	-8	-6	16	12	-8	-4	-15	-7
pair:its_chairman		-11	-3	-8	-9	-5	-4	-7	49	-11
pair:its_chief	-18	-4	-2	-5	26	5	-4	-10	16	7
pair:its_chip	-27	-6	-6	-7	-7	-5	-12	-6	13	-5
pair:its_contract	-8	-3	-4	30	-5	-5	-8	-6	-11	-6
pair:its_core	-9	-3	-4	86	-17	-10	16	-7	-9	-6
pair:its_customer	-7	-6	-8	-8	-7	61	-10	-7	-20	-6
pair:its_decision	-5	-2	-2	-4	-4	-10	-7	12	8	-9
pair:its_digital	-6	52	-5	-9	-2	5	-10	-5	13	-4
pair:its_director	38	-3	-4	-4	-3	-3	-7	-3	9	5
pair:its_door	-12	-4	30	-9	-3	-8	-14	2	8	-5
pair:its_engineer	11	49	-3	-4	-3	-15	-4	-3	-12	-3
pair:its_final	-6	-4	-5	-3	-7	-5	61	-21	-5	-4
pair:its_finance	-11	-3	-5	-3	-15	-10	-4	-4	-6	56
pair:its_first	-11	-5	-7	-7	-1	96	-6	9	-8	-2
pair:its_founder	2	-4	-4	-3	-9	-7	-5	-3	38	-7
pair:its_head	25	16	-4	-4	-2	-6	19	4	-8	5
pair:its_inquiry	-4	-4	-2	-7	-10	-5	-6	-11	28	-3
pair:its_laboratory	-35	29	-5	-5	-3	-8	-2	-2	-3	46
pair:its_last	-9	-8	27	-23	-3	-15	-6	23	-14	-3
pair:its_license	-9	-4	-4	8	-8	7	-5	20	-17	-5
pair:its_market	-28	-7	-5	-6	-8	-8	-3	-3	-15	-5
pair:its_mast	-14	-4	-9	22	-6	-18	-4	-7	36	-4
pair:its_member	-9	-7	58	-6	-4	-6	-9	-3	-5	21
pair:its_model	-13	-3	-5	-11	-8	-15	-4	-21	-14	-4
pair:its_national	-7	-4	12	33	-5	45	-8	-4	-11	-13
pair:its_neighbor	-17	-4	44	39	-5	-7	44	-7	-10	-5
pair:its_network	-7	-3	-3	15	25	-12	-5	-9	-8	-3
pair:its_new	-10	-6	-7	-7	23	52	-10	-4	-14	-6
pair:its_own	-7	-4	-5	-10	1	1	12	19	12	-6
pair:its_permit	9	-3	-7	-5	-4	-7	-10	38	-13	-4
pair:its_plan	-3	-2	-3	-4	26	-11	6	-14	5	-2
pair:its_plant	-8	-7	-7	-5	55	9	-5	-4	-8	-3
pair:its_proposal	-10	-4	-6	-5	-5	-8	76	-7	-7	-4
pair:its_register	-9	-2	-2	-6	-9	-5	-4	10	37	-4
pair:its_rival	-9	-3	-4	-7	-7	10	-24	16	11	-4
pair:its_sale	-4	-2	-3	-33	-7	-7	-9	-6	-24	-4
pair:its_satellite	-9	-4	-3	20	-6	10	-8	-13	16	-3
pair:its_second	-16	-4	-13	-9	-8	63	6	-3	13	-5
pair:its_server	-19	31	-4	17	-20	-12	-3	-5	-9	-9
pair:its_service	-6	-3	-3	-5	-8	22	-7	32	6	-4
pair:its_staff	-10	-4	-4	-5	-4	-7	-16	-6	31	45
pair:its_stake	-7	-3	-4	-6	79	-9	-6	-9	-12	-6
pair:its_target	-20	-4	-4	-5	35	-8	-6	-8	-14	-4
pair:its_third	-15	-5	24	-6	8	19	39	-4	-6	17
pair:its_tower	-8	-3	-3	44	13	-6	-3	-12	-8	-5
pair:its_way	-12	-3	-5	-6	6	17	16	33	-19	-3
pair:its_website	-7	-7	-6	-11	7	18	-7	21	-10	-4
pair:its_work	-13	37	-5	-11	-11	30	-4	-22	-8	-4
pair:itself_on	21	-4	-6	39	-6	-5	-4	-3	39	-5
pair:jakarta_,	-1	-26	-4	-3	-3	-4	-4	-3	5	-4
pair:jakarta_and	-22	14	-6	-3	-24	-8	-2	-4	31	-3
pair:jakarta_on	-13	40	-8	-4	-4	-11	-7	-3	-5	-6
pair:january_,	-11	-3	-3	-7	22	-5	27	-6	17	10
pair:january_.	-17	-7	-1	20	-4	11	22	16	-10	-5
pair:job_,	-14	-3	-8	-3	-5	-3	-7	-2	-2	39
pair:job_.	-12	-5	-8	-11	68	-8	-9	-3	-5	-6
pair:job_for	-7	-4	-3	-3	-17	-4	-3	-3	-7	-10
pair:job_in	-8	-4	-3	-7	16	-6	-3	-2	-6	30
pair:job_to	-36	-12	-4	-2	-5	-3	-3	-2	-3	-21
pair:join_<f>	-11	-3	-4	-17	-13	-9	-3	-5	-12	24
pair:join_a	-1	-3		-27	11	-3	-2	-2	-2	-6
pair:join_by	-5	-4	-3	3	21	-5	-3	-5	12	-17
pair:join_force	-7	-3	-6	108	-10	26	-9	-5	-7	-5
pair:join_hand	-10	-5	-3	24	-4	-11	-4	-6	-7	-3
pair:join_in	11	-3	-8	-31	-7	-7	52	23	-6	-10
pair:join_the	-7	-13	21	35	-3	2	-4	-4	-5	-6
pair:joint_laboratory	-7	-3	-6	35	-6	-19	-6	-2	-3	-2
pair:joint_project	35	-5	-6	28	-8	-7	-5	-2	-3	-5
pair:joint_statement	17	-4	-5	19	6	-5	-5	-8	-7	-3
pair:joint_venture	-3	-5	-4	40	1	4	-4	3	-8	-3
pair:joint_work		-5	-10	-17	-4	-10	-3	-2	-2	-3
pair:jointly_,	-31	-9	-8	18	-4	-5	-4	-3	-3	-7
pair:journalist_at	-14	-4	-3	-8	-3	-5	-4	-5	-5	-3
pair:journalist_in	-27	-6	-5	-3	-8	-4	-7	-2	-8	-5
pair:judge_,	-15	-6	-7	-4	-4	-6	-4	-3	-18	31
pair:july_,	26	-5	-3	-5	-10	-6	39	11	-12	-3
pair:july_.	-9	-3	-5	5	2	-12	2	-9	8	-16
pair:july_15	22	-4	-6	10	-6	-3	-9	11	-8	-4
pair:june_,	-26	15	-5	-8	6	45	-5	5	6	-6
pair:june_.	-2		6	4	3		11	3	-8	25
pair:june_12	67	-4	-4	-9	-3	-6	-4	-3	-6	-11
pair:june_23	13	-10	-3	-11	-3	-4	-3	-2	-4	20
pair:june_26	-22	2	-3	-7	-4	-5	23	-8	-3	-4
pair:june_6	-7	-4	-3	-5	-3	-7	34	9	43	-4
pair:june_and	-17	-4	-2	-5	-7	-6	-4	-2	7	26
pair:keep_.	-16	-9	-3	-3	-2	-3	22	-3	-5	-4
pair:keep_<f>	-3	-3	-4	13	20	-7	-6	-8	14	-8
pair:keep_a	-18	16	-8	-5	4	-6	-4	10	-9	-8
pair:keep_for	73	-4	-5	-5	-9	-4	-4	19	-6	-5
pair:keep_its	-18	-5	-6	-11	-11	-9	-5	-9	-9	-10
pair:keep_the	-3	-3	-4	-4	27	5	8	-6	-7	-7
pair:keep_them	15	-4	-5	-4	-5	-4	-3	-3	-5	-7
pair:keep_to	-25	-3	-5	-3	-6	-3	-5	-2	-3	37
pair:keep_up	-3	-2	-2	-3	-20	-3	-3	-19	-3	-6
pair:key_,	-12	-4	-11	-5	-5	31	-4	-4	-10	-4
pair:keynote_at	-25	-9	55	-5	-3	-6	-5	-3	-5	-4
pair:kick_off	-10	3	2	-7	-8	54	-6	-3	-7	-6
pair:kilometer_,	-8	-7	-5	-6	-9	-13	-4	-6	-7	-7
pair:kilometer_from	-17	-7	-5	-5	-10	-29	-5	-3	-6	-3
pair:kilometer_of	14	-5	-3	15	-6	7	-4	-4	-8	-6
pair:kind_.	-17	-3	-6	-3	-4	-7	-6	-3	19	-9
pair:kind_in	-11	-5	-5	-3	-5	31	-7	24	-13	-6
pair:kind_of	-12	-4	-3	-4	-7	-6	12	-24	-7	-5
pair:kit_,	-9	-4	-3	44	-4	-4	-8	-5	36	-7
pair:knock_at	-12	-3	-3	-6	11	-5	-4	9	39	-8
pair:know_,	-5	-3	-2	24	-12	-5	-12	-6	3	-2
pair:know_.	14	20	-3	-5	-4	-11	-10	2	1	-9
pair:know_as	3	-4	-5	-4	-10	-6	-14	-6	-7	-3
pair:know_by	-7	-7	-4	-5	29	-6	-6	34	-13	-7
pair:know_each	-33	-9	-7	-7	-4	-9	-8	-4	-6	-7
pair:know_for	-26	-5	-6	-3	-4	-7	-11	-4	-7	-10
pair:know_how	24	-4	-10	-3	-2	-3	-4	-3	-6	-5
pair:know_nothing	-5	-3	-4	5	14	-6	-3	-7	-24	-4
pair:know_of	-10	-2	-3	-7	-51	-4	-6	-3	-9	-8
pair:know_on	-13	-5	-6	-5	-9	-15	-6	15	30	-5
pair:know_only	29	44	-5	-5	-5	-9	-22	-4	-6	-5
pair:know_that	-10	-5	-2	17	8	4	-5	18	11	7
pair:know_the	-18	-6	-4	-3	-3	-6	-4	-3	-3	-4
pair:know_what	-15	-4	-3	-5	-3	-3	-5	-4	-9	-4
pair:know_why	19	-4	-2	-3	-3	-6	-9	-4	-4	-11
pair:korea_.	8	21	-5	-3	-5	-8	-5	14	-6	-6
pair:kuala_lumpur	25	-17	4	10	-4	-7	-5	-3	-4	-5
pair:lab_in	-14	-9	-2	-18	8	37	-4	-20	-14	-12
pair:laboratory_.	-12	20	-6		-3	-8	-4	-2	-3	23
pair:laboratory_for	15	-5	-4	-6	-7	37	-4	-2	-4	-2
pair:laboratory_in	11	-5	-4	28	-8	-9	-4	-3	32	-4
pair:laboratory_of	41	-16	-4	-6	3	14	-4	-5	-5	-4
pair:lack_of	-12	-10	-8	-4	-14	24	-4	-3	-5	-4
pair:land_a	15	-9	-3	-9	-7	-11	-4	44	-7	-3
pair:land_for	-7	-14	-4	-4	40	-9	-4	-4	-6	-4
pair:land_in	-9	77	-6	-5	-4	-8	-5	-3	-6	-7
pair:landing_permit	13	-7	-4	-3	-5	-6	-5	4	-11	-3
pair:landing_point	-10	72	-4	-5	-2	-7	14	-8	-2	-4
pair:landing_station	-6	49	-5	-6	-5	-13	-5	-1	-4	-3
pair:language_model	17	-3	-3	-6	7	19	-9	-4	-7	-6
pair:laptop_,	-18	-4	-4	-5	49	-7	-7	-7	36	-4
pair:laptop_to	-14	-6	-5	-13	96	-17	-6	-7	-10	-10
pair:large_of	-10	-5	-18	10	-14	24	-11	16	-9	-5
pair:last_,	-8	-5	-9	-17	-4	-5	-6	52	-13	30
pair:last_.	14	-6	-8	-3	-3	-30	-4	-3	-3	-2
pair:last_:	19	-5	-2	-4	-17	-3	-6	17	-11	-3
pair:last_day	-11	-6	21	11	-6	-10	-2	-3	-6	42
pair:last_december	-11	-2	-2	30	-4	35	38	-5	-7	-4
pair:last_friday	8	-4	-4	28	-10	17	-8	7	4	-4
pair:last_hurdle	-9	-3	-3	-6	-9	-8	21	2	-7	-4
pair:last_month	16	-2	-4	1	9	-3	12	4	8	2
pair:last_night	-1	-8	7	5	-9	40	4	3	-2	-5
pair:last_november	-7	-6	-6	-2		3	-12	12	-13	-12
pair:last_of	44	-5	-4	14	14	30	-5	-4	-6	-10
pair:last_september	-35	-1	-1	2	4	-6	-28	-5	-4	-21
pair:last_spring	44	-5	-3	-8	-5	-9	-4	-8	23	-2
pair:last_thursday	44	32	12	-5	20	-8	-13	-2	1	-6
pair:last_to	-6	-5	-2	28	3	-10	-5	27	-18	-2
pair:last_week	5	12	-3	5	4	-1	7	1	-2	6
pair:last_year	-10	-2	-6	-5	9	-1	-2	-2	-3	-2
pair:late_,	-31	4	14	-4	20	-5	-3	-8	-12	-3
pair:late_.	-4	-3	-3	-7	-4	-7	-6	23	-11	-2
pair:late_in	70	15	-9	-4	-6	-10	-4	-9	19	-4
pair:late_on	-4	-11	-4	-3	-8	-11	34	43	-6	-6
pair:later_,	-8	11	-4	10	-4	-5	-7	-7	2	-5
pair:later_.	-31	-6	-3	-5	-3	-6	-4		-10	-6
pair:later_<p>	9	-10	-4	-3	-3	-3	40	-6	-4	-10
pair:later_by	28	-4	-6	-11	37	-4	-5	-6	-14	27
pair:later_this	-18	-2	-13	-17	17	23	14	-3	-5	-5
pair:latin_america	-12	-8	-6	-5	-5	-7	30	-2	-3	-3
pair:laud_the	42	-24	-4	-3	-3	24	-2	-2	-3	-8
pair:launch_a	-9	-6	-6	-7	-3	42	2	-9	-10	-5
pair:launch_an	-17	-2	-12	-3	-10	24	-8	-5	-1	-2
pair:launch_by	-2	-3	-12	-2	-8	17	13	-8	12	-1
pair:launch_in	-15	19	-3	20	-10	90	-6	4	-10	-4
pair:launch_its	-8	-4	-4	-5	-5	7	-6	-6	-5	-2
pair:launch_of	-4	-7	-3	-5	-5	54	-2	-5	-4	3
pair:launch_the	-26	-5	-8	-5	-4	78	13	-4	-5	-8
pair:law_,	-6	-2	-3	-3	-4	-4	1	-3	-15	-3
pair:law_.	-7	-3	-4	2	-4	-4	13	-2	-5	-5
pair:law_and	7	-3	-4	-6	-4	-4	-3	-2	-7	-5
pair:law_at	-9	-3	6	-5	-3	-6	2	-1	-7	-12
pair:law_be	-9	-4	-3	-3	-5	-4	16	-4	-11	-13
pair:law_in	-7	-3	-2	-3	-4	-8	32	-4	-17	-4
pair:law_on	-2	-3	-4	-6	-3	-4	18	1	-7	-7
pair:law_that	-11	-3	-2	-8	-4	-6	34	-4	-8	-4
pair:lawmakers_of	4	-6	-5	-14	-5	-6	-21	-3	-5	-4
pair:lawsuit_against	-9	-3	-3	-3	-2	-3	-5	-5	26	-5
pair:lawyer_,	-15	-5	21	-4	-4	-6	-6	-3	-7	-6
pair:lawyer_.	1	-5	-4	-7	-9	-6	-6	-12	-11	-8
pair:lawyer_and	41	-9	-4	-5	-6	-3	-3	-3	-15	-6
pair:lawyer_of	-18	-3	-4	-8	-4	-7	-5	25	-19	-10
pair:lay_.	15	1	-12	-4	-10	-10	-4	-8	37	-5
pair:lay_a	-28	-6	-10	-8	-23	-11	42	-3	63	-11
pair:lay_before	56	-7	-2	-5	-3	-8	19	-3	-3	-5
pair:lay_down	-9	-3	-2	-7	-4	-8	62	-9	25	-8
pair:lay_in	-7	-5	-5	8	-5	-7	42	-6	-7	-4
pair:lay_out	-9	-5	-4	-12	-3	-6	31	-2	-4	-5
pair:lay_stress	36	-4	-4	-2	-5	-8	-5	-8	-5	-5
pair:lay_the	-21	-5	-4	-5	-8	64	36	-4	-14	-6
pair:lead_,	24	-4	-4	-4	-9	-3	-1	-2	-7	-8
pair:lead_<a>	-23	-8	-3	-3	-6	-11	-4	-3	-7	38
pair:lead_<f>	32	-6	-3	-3	-9	-5	-3	-6	-14	2
pair:lead_<p>	46	-5	-3	-7	-11	-6	-1	-2	-2	-6
pair:lead_a	-20	48	15	-7	22	-6	-5	-3	-7	7
pair:lead_by	7	1	-5	-6	-1	-6	-3	-4	1	
pair:lead_in	-4	-6	-9	-1	-7	-8	-6	-3	-2	-3
pair:lead_it	-19	-6	-6	-4	-7	-5	-2	-3	-6	-30
pair:lead_on	-18	61	-6	-2	-8	-13	-11	-3	-4	-7
pair:lead_the	-14	-4	6	-4	6	-5	-5	-5	14	-7
pair:lead_to	-12	-8	-7	-8	-3	-6	-7	-3	28	21
pair:leader_,	-14	-3	-5	-4	-4	-4	-7	-3	12	-5
pair:leader_.	-8	6	-6	-4	-6	-7	-7	-3	-5	-8
pair:leader_in	-1	6	-7	-2	-3	-4	-4	-1	-5	-2
pair:leader_of	21	24	-9	-5	-5	-4	-2	-2	-4	-6
pair:leadership_of		-7	-7	-2	-5	-4	-4	-2	-5	-14
pair:leak_.	-10	-3	-5	-6	-3	-7	4	-14	33	-2
pair:learn_from	-5	1	-3		-11	-6	-4	-2	-4	-3
pair:lease_of	-32	-7	-2	56	-6	-6	-3	-3	-7	-6
pair:leave_,	-43	-6	-2	50	-5	-4	-3	-4	25	-35
pair:leave_.	24	-6	-4	-11	-4	-4	15	-3		-13
pair:leave_<a>	-8	-9	-3	-9	-5	-5	-5	-4	-9	43
pair:leave_<c>		28	-5	-2	-5	-5	-3	-2	-5	-8
pair:leave_<f>	-15	-5	-5	3	18	-4	-2	-24	5	9
pair:leave_for	6	59	7	-6	-5	-4	-4	-3	-5	-15
pair:leave_in	-12	-11	-4	-4	-7	-7	-7	-14	-6	11
pair:leave_of	37	-6	-2	-5	-7	-2	-3	-4	4	-22
pair:leave_the	-19	-9	-5	-4	-4	-5	-3	-7	-2	24
pair:leave_to	-5	-6	-3	-13	-9	-17	-5	59	-27	-5
pair:leave_with	-6	-7	-3	-4	-3	-8	-14	-7	2	4
pair:leave_without	-8	-9	-6	-7	35	-6	-6	-4	-5	-9
pair:legislation_,	-6	-3	-3	-8	-4	-6	37	-2	-7	-3
pair:lend_to	-8	-2	-2	-3	-26	-6	-4	-25	-11	-6
pair:lender_,	-5	-2	-3	-5	42	-8	-7	-16	9	-5
pair:lender_<f>	-17	-4	-4	47	18	15	-7	-8	-11	-6
pair:less_than	-12	-4	-3	-4	6	-6	-4	-5	-9	2
pair:let_<a>	-9	-4	-4	-5	-3	-6	-10	18	-8	-3
pair:let_<c>	-3	-2	-1	-5	-17	-6		-10	-3	-1
pair:let_<f>	2	-2	-3	-7	1	-7	-10	37	-1	-3
pair:let_<p>	-28	-10	-6	-5	-3	-4	-2	-5	-4	39
pair:let_go	-9	-6	-3	-3	-5	-8	-9	-6	-5	26
pair:let_in	-6	-9	-2	-4	-5	17	-3	2	6	-4
pair:let_it		13	-3	-4	2	-5	3	-12	10	-9
pair:let_the	4	-4	-4	-4	-3	14	-10	12	-7	-6
pair:let_us	-7	-8	-7	-3	-3	-8	-3	-4	-3	-3
pair:letter_,	-16	-5	-4	-13	-4	-6	-6	-4	-5	-4
pair:letter_.	-13	-5	-3	-12	-6	-7	23	38	-20	-4
pair:letter_from	-16	-2	-2	-20	16	-8	-2	-6	15	-4
pair:letter_of	4	4	-5	50	-7	-5	-6	6	-4	-6
pair:letter_to	-14	-3	-3	-14	1	-14	-8	-23	-3	-9
pair:leuven_,	-14	1	33	25	-4	-5	-5	-3	-6	-3
pair:level_,	-15	2	-7	-5	-2	-7	-10	43	-3	-11
pair:levy_,	-13	-4	-3	-2	-3	-10	20	-4	-8	-7
pair:levy_.	35	-3	-6	-3	-4	-12	36	-2	-11	-28
pair:levy_on	-8	-2	-6	-4	-3	-4	6	-4		-4
pair:liable_for	-10	-4	-6	-5	-4	-7	16	-5	44	-5
pair:license_,	-5	-2	-2	-6	4	13	-10	9	-4	-3
pair:license_.	-5	-3	-3	3	-5	11	-6	-3	-9	-4
pair:license_<f>	-6	-2	-2	-6	-4	-6	-5	57	10	-3
pair:license_and	-3	43	-5	-5	-2	-5	-7	-23	-3	-2
pair:license_be	-6	-5	-3	-8	-3	-9	-8	53	-10	-3
pair:license_by	-7	-2	-3	-7	-6	26	-4	43	-12	-2
pair:license_come	13	-8	-5	-5	-3	-6	-6	-14	-3	-5
pair:license_for	1	-3	-2	-4	-6	-6	2	9	-5	-3
pair:license_from	-5	-2	-2	-7	-6	-5	-14	7	-17	-3
pair:license_have	-3	-3	-2	-5	-7	-12	-7	12	-13	-2
pair:license_in	-6	-3	-3	-3	-8	-7	-4	40	-8	-2
pair:license_of	-1	-2	-2	-7	-5	-5	-3	39	-15	-4
pair:license_on	-8	-3	-3	-4	-2	16	-2	44	-6	-9
pair:license_that	-6	-3	-2	-3	-8	-8	10	29	-5	-4
pair:license_the	-5	-2	-2	49	-22	-4	-13	-22	-20	-4
pair:license_to	-6	-2	-2	-6	-2	-5	-16	22	-12	-2
pair:license_under	-4	-2	-2	-4	-2	-7	-23	45	-11	-2
pair:license_with	-5	-2	-2	5	-13	-9	-5	17	-8	-2
pair:licensee_.	-8	-4	-6	-6	-5	-8	9	25	-9	-6
pair:lie_behind	-13	43	-13	37	-7	-6	-6	-3	-10	-4
pair:lie_the	3	-1	-2	-15	-10	9	-17	-1	-7	-5
pair:life_.	-13	-5	-5	6	-7	70	-7	-5	-6	-4
pair:life_in	-16	-11	-5	-5	-7	-8	-4	-6	27	-14
pair:lift_.	-9	-4	-10	-4	-4	-6	-7	-20	43	-3
pair:lift_off	-6	-6	-4	-5	-5	43	-9	-6	-17	-4
pair:lift_the	-6	-3	-3	-5	-5	-15	13		22	-3
pair:light_for	-7	-3	-3	-8	-15	-8	-8	46	-24	-2
pair:light_of	-6	-10	-5	-6	-11	-22	39	30	-5	-4
pair:light_on	-4	-3	-6	-3	12	-11	-7	25	-10	-10
pair:light_to	-5	-3	-3	-7	8	-11	14	20	-16	-3
pair:like_<f>	-9	-3	-3	-9	-6	-5	-4	-7	11	-5
pair:like_<p>	-22	-7	-5	-3	-4	-3	-3	-2	-3	15
pair:like_a	-32	-4	-4	-4	-20	-8	-3	-2	-3	-9
pair:like_it	-21	-5	-5	-4	-5	-6	-4	-3	-7	-8
pair:like_the	19	-3	-2	-3	-5	-4	-5	-19	-13	-4
pair:like_to	-6	4	-11	-4	-9	-6	-5	-6	-4	-4
pair:line_,	35	-5	-4	-15	13	-3	-5	3	-12	-3
pair:line_.	14	5	-6	-6	-4	-17	7	-3	4	-17
pair:line_at	14	-8	-10	-6	-10	26	-11	4	-10	-3
pair:line_be	63	-5	-2	-3	20	-9	-4	-3	-7	-11
pair:line_by	59	-7	-4	-4	-6	-7	-4	-3	-13	-42
pair:line_in	30	-6	-3	-5	27	23	-7	-8	10	-4
pair:line_of	-17	26	-6	8	-3	-2	2	7	-6	-5
pair:line_on	31	-13	-7	-3	-5	26	-2	-3	-4	-12
pair:line_to	41	-11	-5	-6	-6	-8	10	-5	-10	-5
pair:line_up	-19	-6	-4	-4	24	-11	-3	-3	-9	-6
pair:line_with	-7	-4	6		-8	10	16	-3	-7	-5
pair:link_.	20	11	-5	19	-4	18	-5	-5	-6	-6
pair:lisbon_and	-31	22	-6	-3	-19	-9	-4	-3	-5	-7
pair:list_,	-14	11	-4	-5	-4	-6	-8	-5	21	-9
pair:list_.	-7	24	-3	-7	-7	-6	-5	-17	49	-7
pair:list_for	-7	-4	-4	-9	-15	-7	-4	-15	69	-4
pair:list_in	-15	-5	-4	-7	32	-5	-9	-12	-23	-4
pair:list_of	11	-3	-3	-6	-5	-7	1	11	10	-8
pair:listen_to	28	1	-6	-5	-5	-4	-5	-3	-7	-6
pair:little_.	-29	-4	-5	-10	-6	-8	-7	-6	-10	-6
pair:live_in	-8	-7	-5	24	-12	79	-5	-11	-4	-4
pair:live_on	-16	32	-9	-7	-4	71	-9	-3	-6	-6
pair:loan_for	-6	-2	-3	-5	24	-9	-5	-17	-16	13
pair:loan_from	-7	-4	-9	-4	-35	-4	-3	-6	-15	-2
pair:loan_of	-3	-5	-3	-9	39	4	-8	-11	-10	-3
pair:local_and	-3	-2	24	21	-5	-3	-6	-3	-5	-3
pair:local_arm	-21	-3	-2	-18	-11	-3	-3	34	-17	-3
pair:local_content	9	-2	11	-3	-5	-15	-5	4	-3	-5
pair:local_time	-21	-3	-7	-5	-3	25	-7	-2	-3	-3
pair:local_unit	-7	-3	-4	-5	-12	-7	-5	-33	36	-6
pair:log_in	15	-9	-3	-5	-2	46	-10	-4	-2	-7
pair:london_,	-9	39	-14	-17	40	-9	-4	-9	13	-2
pair:long_,	28	-6	-13	11	-4	-6	-2	-4	-1	-5
pair:long_as	-8	-4	-3	-6	-10	-5	-10	-25	-9	-9
pair:long_road	23	-14	-4	-5	-5	-8	-5	-4	-5	-5
pair:long_term	-8	-8	-3	-4	-11	-3	-2	-3	-6	-6
pair:longer_than	24	-3	-3	-34	-3	-5	47	-8		-6
pair:look_at		40	-6	-4	-5	-8	-6	-2	-8	-6
pair:look_for	23	-6	-8	-8	-2	-6	-4	-4	-5	3
pair:look_forward	-8	-5	-2	-4	8	-3	-1	-3	22	-3
pair:look_into	-10	3	-4	-6	-3	-8	-7	-5	35	10
pair:look_on	-25	-7	-3	50	-4	2	-4	-4	-11	-8
pair:look_to	4	-9	-6	-6	-7	-9	-7	-3	-5	-5
pair:lose_<f>	-9	6	-2	-5	-25	-2	-4	-8	-8	-3
pair:lose_<p>	-16	-6	-2	-4	-3	-5	-12	-4	-8	15
pair:lose_its	-8	-3	-3	-5	-6	-9	-7	50	-7	-5
pair:lose_to	-19	-4	-4	-4	-3	-4	-11	20	-21	-5
pair:lot_,	21	-4	-3	-8	-8	-3	-4	51	-14	-18
pair:lot_for	-9	-4	-6	-25	-8	-7	-6	113	-8	-5
pair:low-orbit_satellite	2	-2	-2	1	-5	-8	-5	39	-8	-4
pair:low_.	-11	-5	-5	-5	-10	-8	-5	-3	-10	-6
pair:low_orbit	-5	-4	-2	11	-4	-35	-6	28	-6	-2
pair:lt_gen	-8	-3	-3	-3	-6	-4	-5	-4	20	-5
pair:luleå_on	14	28	30	-6	-5	-8	-14	-8	-3	-5
pair:lunch_,	49	-10	-5	-3	-3	-4	-4	-3	-7	-3
pair:lunch_for	-15	-2	-8	-3	-2	-2	-5	-2	-6	-4
pair:lunch_in	2	-3	-10	-5	-6	13	-2	-2	-3	-4
pair:lunch_with	30	-7	-11	21	-2	-2	-2	-2	-4	-4
pair:machine_,	25	-13	-5	-6	-6	35	-7	-4	-6	-6
pair:machine_.	-14	-11	14	-4	-5	-7	-6	-7	-8	-6
pair:machine_in	-8	-5	-7	-7	22	-8	-7	-10	-27	-3
pair:machine_to	-16	30	-12	-5	-5	-4	17	19	20	-4
pair:maj_gen	6	-2	-3	-2	-3	-3	-12	-2	20	-9
pair:majority_of	-12	-4	-5	-6	70	-8	6	-3	-7	-6
pair:make_,	-4	-5	42	-4	-3	-5	-8	-1	-15	-10
pair:make_.	-11	-5	-4	-5	16	-10	-9	-3	-7	-5
pair:make_<c>	-2	-6	-3	-3	11	-3	-2	-2	-3	-2
pair:make_<f>	-3	-3	-5		-8	-5	-6	-6	-8	-5
pair:make_<p>	-24	-8	-4	-6	-4	-6	-7	-3	-5	78
pair:make_a	-3	20	-3	-2	5	-7	-6	20	-7	-8
pair:make_by	-11	-5	-8	-5	11	10	10	-3	-13	-5
pair:make_for	24	-11	-7	-6	-5	-7	-7	-3	-5	-8
pair:make_good	5	-5	-3	-3	-4	-3	-5	-3	-7	-4
pair:make_his	-20	-6	42	-6	30	-17	-4	-5	-7	-11
pair:make_in	-6	-6	-3	16	-4	-5	36	-2	-9	-5
pair:make_it	4	-4	-5	-6	-6	-9	51		-4	-5
pair:make_know		19	-5	21	9	2	27	23	-11	20
pair:make_of	-11	-7	-5	-4	-5	-5	-14	-2	-7	-3
pair:make_on	10		-5	-5	-7	-5	-5	-2	17	-3
pair:make_public	-8		-6	6	-11	-10	18	4	15	-4
pair:make_strong	6	-7	-2	-12	-2	-3	-2	-1	-2	-4
pair:make_the	-9	3	3	-4	-2	-3	-8	-5	-9	-6
pair:make_their	66	-4	-3	34	-6	-4	-8	-4	-19	-8
pair:make_them	-11	-5	-7	-4	46	-8	13	-2	-16	-7
pair:make_to	2	-7	-4	-5	-9	-7	25	-9	45	-8
pair:make_up	-17	-5	-6	8	-7	-10	-11	3	-9	-10
pair:make_use	-7	-3	-3	-3	-5	-3	-10	-3	-6	-5
pair:maker_,	-11	-2	-7	-7	-14	-7	-10	34	6	-14
pair:maker_.	15	-4	-3	-4	-11	-6	65	-5	-7	-10
pair:maker_<f>	-14	-4	-4	-3	50	1	-5	2	-4	9
pair:maker_of	-5	11	-3	-4	17	-7	-7	4	-13	-5
pair:malé_.	2	-5	-8	-5	-4	-12	33	-7	-5	-26
pair:manage_director	-17	-3	33	-6	7	-4	1	-3	-9	13
pair:management_of	12	1	-11	-5	-9	-5	-3	-5	-7	-5
pair:manager_of	-9	-2	-4	-2	-5	-5	-3	-2	17	-11
pair:mandate_of	-11	-4	-7	-7	-4	-5	-20	-5	-6	37
pair:manufacturing_,	4	-3	-3	-6	22	-17	13	-3	-3	-5
pair:manufacturing_and	-24	-5	27	-4	4	-8	-4	-2	-3	-2
pair:many_of	-7	13	-4	-4	-7	18	-10	-3	-5	-4
pair:many_year	-14	-6	-6	-9	-9	-12	-5	-5	-10	30
pair:march_,	-9	-4	-3	-13	-7	1	14	2		-6
pair:march_.		3	2	6		-2	6	-5	-2	13
pair:march_3	67	-4	39	-6	-4	-8	-8	-3	-5	-3
pair:march_on	-15	-4	-6	-4	-4	38	-3	-9	-7	41
pair:march_to	6	-5	-8	-13	23	1	-10	-3	-5	21
pair:margin_of	23	-5	-16	2	-4	-3	-4	-3	-6	-5
pair:market_,	-13	-3	-3	-12	-5	-7	3	-5	-7	-4
pair:market_.	-12	-4	-4	4	-4	-7	-4	4	-7	-3
pair:market_and	-13	-5	-2	-5	-14	46	-2	-2	-3	-2
pair:market_be	42	-6	-4	-3	-5	-4	-14	-3	-9	-4
pair:market_for	-9	-4	-4	-4	-7	-10	-3	-3	-12	-3
pair:market_in	-1	-3	-3	-19	-5	8	-4	-10	-9	-3
pair:market_value	-12	-4	-4	-4	-16	-8	-5	-4	-9	-4
pair:markets_act	7	-3	-3	-4	-3	-6	-16	-4	8	-3
pair:mast_,	-26	-5	-5	5	-5	-10	6	-5	-7	-4
pair:mast_.	-7	35	-6	6	4	-9	-7	-3	-5	-5
pair:mast_be	-8	-4	-2	-5	-8	38	23	-3	-14	-6
pair:mast_in	2	-3	-5	-7	-7	24	-10	-24	11	-3
pair:mast_of	-4	-3	-2	-6	20	-6	-4	-22	-9	-6
pair:mast_that	15	-5	-3	-4	28	12	-5	-5	-9	-3
pair:mast_to	-6	-3	-6	15	-16	-6	-10	-7	18	-4
pair:mast_with	-21	-4	-4	34	-8	-7	-4	-5	-13	-3
pair:master_'s	-24	-8	-13	-2	-6	-6	-2	-2	-3	-12
pair:matter_,	-28	-3	-4	-5	-3	-4	-6	-4	8	-9
pair:matter_.	-3	-5	-4	-7	-4	-5	-8	-4	2	1
pair:matter_be	-11	-4	-6	-3	-5	-7	-23	-4	-7	-6
pair:matter_for	34	-3	-7	-2	-7	-6	-3	-2	-5	-3
pair:matter_in	61	-6	-8	-15	-4	-4	-5	-4	-5	-6
pair:matter_of	6	-8	-4	-10	-5	-7	-7	-4	13	-7
pair:matter_say	-17	-3	-3	-3	-14	-5	-5	20	26	-4
pair:may_,	-6	1	8	7	-3		-5	-1	1	10
pair:may_.		10	4	-1	-4	32	13	-2	6	12
pair:may_20	-3	5	28	-2	-5	42	-5	-4	-6	-7
pair:may_be	2	-5	-3	-5	-4	-11	19	12	-7	-7
pair:may_fine	-4	-2	-2	-3	-8	-3	-4	-9	-47	-3
pair:may_go	-5	-9	-9	-4	-13	-7	-6	30	-23	-2
pair:may_have		-4	-7	-6	-6	-5	-5	-8	-7	8
pair:may_not	4	-6	-2	-7	29	-5	-12	-27	7	-3
pair:may_now	-4	-3	-3	-5	-9	-9	-15	87	-10	-3
pair:may_to	-8	-2	-3	-7	-5	-5	27	-13	26	18
pair:mean_.	-14	-5	-4	-5	-21	-9	-8	-4	-7	-3
pair:mean_for	-5	-7	-4	-5	5	11	-7	-3	-5	-4
pair:mean_of	32	-3	-6	-7	-8	-4	-6	-4	-2	-5
pair:mean_to	-3	4	-5	-8	5	4	23	-4	-6	-4
pair:meanwhile_,	-15		14	14	-5	6	-12	6	-3	8
pair:measure_,	-7	-5	-4	-5	-3	-10	30	-4	-8	-4
pair:medium_.	2	-3	-5	-5	-3	-8	14	19	-7	-3
pair:meet_,	16	-7	-3	-3	-5	-6	-12	-6	12	-7
pair:meet_.	-27	-4	-4	-3	-3	-4	-19	-3	-3	-5
pair:meet_<c>	3		-8	-3	-3	-2	-2	-3	-2	-3
pair:meet_<f>	-9	-13	-6	-3	-5	-4	-4	-8	-11	-9
pair:meet_<p>	35	-9	-5	-5	-1	-4	-4	-3	-5	-8
pair:meet_again	100	-5	-6	-8	-5	-11	-4	-4	-5	-5
pair:meet_at	23	7	-6	-5	-4	-8	-3	-3	-4	-6
pair:meet_by	51	-13	-5	-5	-6	-6	-1	-2	-4	-4
pair:meet_here	43	-3	-11	-3	-4	-6	-5	-3	-4	-17
pair:meet_in	44	-7	23	-4	-4	-6	-5	-3	-4	-5
pair:meet_on	66	-6	-5	-5	-4	-6	-9	-5	-6	-5
pair:meet_operator	16	-4	-4	-4	-5	-7	-10	-8	-11	-3
pair:meet_separately	32	23	-21	-4	-3	-3	-2	-2	-5	-4
pair:meet_the	40	-5	-9	-4	12	-5	-4	-9	-8	-9
pair:meet_with	34	-4	-2	-3	-4	-1	-2	1	-6	-7
pair:meeting_,	-9	-5	7	-2	-4	-8	1	-4	-4	-4
pair:meeting_.	-5	11	-12	-6	4	-5	7	-3	-5	-8
pair:meeting_<p>	-10	-4	-6	-8	-5	-4	-2	-3	-3	-4
pair:meeting_at	47	-6	-7	-8	-5	-4	-8	-2	-3	-11
pair:meeting_be	68	-6	-13	-5	-3	-6	-4	-2	-4	-9
pair:meeting_between	-2	-8	-8	-6	-4	-7	-6	-2	-3	-4
pair:meeting_have	-5	-9	-7	-3	-8	-4	-5	-3	-4	-4
pair:meeting_hold	13	-4	-12	-6	-5	-4	-7	-2	-3	18
pair:meeting_in	26	-7	16	-5	-5	-6	-10	-2	-3	-4
pair:meeting_of	21	-6	28	-5	-3	-5	-2	-7	-6	-6
pair:meeting_on	25	-5	-10	-9	-3	-4	-4	21	-7	6
pair:meeting_take	-25	-6	-9	-12	-6	-9	-6	-3	-6	-2
pair:meeting_that	63	-4	-10	-5	-3	-3	-7	-3	-2	-3
pair:meeting_with	35	-3	-8	-3	-4	-4	-6	-3	-5	-6
pair:melbourne_on	4	-1	-3	18	-10	-8	-4	-4	-4	-7
pair:member_,	-15	-4	-8	-6	-5	-7	-8	-3	-7	-10
pair:member_.	-18	-4	-12	-4	-5	-6	-5	-3	-6	15
pair:member_of	16	-1	-4	-4	-2	-5	-7	-3	-4	-4
pair:member_state	-13	-3	29	-4	-3	-4	15	-5	-6	-6
pair:member_states	-14	-3	18	-6	-2	-4	-5	-1	-4	-5
pair:member_to	-27	54	50	-9	-5	30	-5	-3	-4	-8
pair:members_of	21	-3	-5	-5	-4	-5	-11	-7	-16	-10
pair:memorandum_,	-8	-2	-5	9	15	-5	-6	-5	-13	-3
pair:memorandum_be	-29	12	-3	4	-5	-2	-2	-3	-5	-3
pair:memorandum_of	-9	-3	1	32	-4	-6	-5	-3	-3	-4
pair:memorandum_on	-2	-12	-4	71	-3	-7	-13	-3	-6	-2
pair:memorandum_with	-8	-3	-4	51	-4	-8	-12	-13	-14	-6
pair:menafn_-	-3	-3	-5	-11	-4	-5	-3	-2	-4	-4
pair:mention_the	-19	-7	-4	-8	14	-9	-5	-7	-5	-5
pair:merger_of	-8	-2	-3	-6	-12	-5	-9	31	-20	-5
pair:message_,	-12	6	-5	-2	-16	-5	14	-3	-7	-2
pair:message_.	16	-7	-3	-7	-3	-4	-15	-7	-8	-3
pair:messaging_apps	-3	-4	-5	-3	-5	-4	-6	-3	-7	-8
pair:meter_,	-5	-3	-4	10	26	10	-4	-10	-9	-6
pair:mhz_)	-13	-4	-5	-6	-6	-7	-6	-17	-14	-6
pair:mhz_,	-12	-4	-4	-6	-5	-7	-6	105	-8	-5
pair:mhz_band	-5	-2	-2	-6	-11	-3	-6	26	-12	-5
pair:mhz_in	-5	-4	-3	-6	-10	-4	-7	19	-12	-3
pair:microwave_link	-15	24	-3	-18	-6	-8	-5	48	-14	-4
pair:middle_east	2	-2	-5	21	-5	-4	-4	-2	-2	-2
pair:middle_of	-43	-4	-3	-4	-3	10	27	-2	-4	-4
pair:midnight_,	-8	-5	-5	30	-4	-9	17	-4	-8	9
pair:might_be	6	-4	-2	-2	-2	-6	-26	-6	-7	-5
pair:million_(	-4	-3	-4	-4	29	-6	-5	-20	-11	-2
pair:million_)	-6	-2	-5	-8	20	-4	-4	-9	5	-2
pair:million_,	-6	-3	-3	-13	56	-2	-6	7	4	-5
pair:million_.	1	-4	-3	-4	20	-7	-7	14	38	-4
pair:million_;	-6	-5	-3	-7	-20	-5	-3	70	5	-3
pair:million_a	-8	-4	-5	-3	-15	-7	-22	-4	-7	-9
pair:million_and	-12	-2	-2	-10	-16	30	-4	40	53	-4
pair:million_be	-13	-4	-4	-6	29	-13	-10	-3	49	-4
pair:million_by	-6	-2	-4	-7	15	-5	-4	-15	21	-3
pair:million_crown	-7	-5	-3	-5	20	-5	-32	-18	33	-5
pair:million_customer	-12	-6	-4	-7	-5	-13	-6	-4	-20	-6
pair:million_dinar	-2	-2	-4	-5	-9	-5	-11	-26	39	-1
pair:million_dollar	-7	-3	-3	-2	34	-6	-6	-2	4	-5
pair:million_each	-11	-7	-3	-27	-10	-5	-5	65	-8	-5
pair:million_euro	-7	-3	-4	-1	27	-5	-7	6	6	-4
pair:million_fine	-5	-2	-2	-7	-2	-4	-7	-5	33	-5
pair:million_for	-7	-4	-3	-6	83	-6	-6	-12	9	-3
pair:million_franc	-5	-3	-2	-12	46	-4	-3	-6	-7	-5
pair:million_from	-8	-4	-4	-7	70	7	-8	-6	35	-15
pair:million_go	-5	-5	-2	17	76	-6	-3	-10	-18	-3
pair:million_have	-24	-4	-5	-5	49	-9	-3	-3	-6	-5
pair:million_in	-9	-2	-3	-7	56	-7	-3	-7	19	-4
pair:million_into	-6	-3	-3	-9	85	-13	-5	-9	-13	-3
pair:million_krone	-8	-3	-4	-8	56	19	-3	-5	6	-6
pair:million_loan	-4	-4	-4	-6	72	-6	-5	-21	-16	-3
pair:million_of	-16	-5	-4	-5	26	23	-6	-5	16	-4
pair:million_on	-10	-8	-3	-7	84	-14	-3	-4	-7	-6
pair:million_over	-9	-2	-3	-5	62	-4	-3	-2	-5	-4
pair:million_penalty	-7	-2	-2	-6	-4	-2	-5	-9	55	-2
pair:million_people	-11	-23	-3	-6	-10	-5	-7	20	5	-3
pair:million_peso	-8	-5	-5	-7	-16	-6	-6	25	61	-4
pair:million_pound	-8	-3	-3	-6	13	-6	-5	-7	28	-3
pair:million_rand	-6	-3	-4	-9	17	-6	-5	-4	12	-5
pair:million_ringgit	-9	-7	-4	-8	51	-12	-5	-6	-8	-4
pair:million_shilling	-6	-2	-3	-4	-27	-4	-6	-7	53	-3
pair:million_subscriber	1	-3	-3	-15	-16	-13	-4	-3	-4	-4
pair:million_to	-10	-6	-5	-7	89	3	-6	-14	11	-10
pair:million_user	-9	-4	-5	-5	-8	9	-7	7	-8	-5
pair:million_with	-5	-2	-2	14	5	-11	-6	-6	-14	-2
pair:million_zloty	-12	-4	-4	-5	21	-10	-7	-9	29	-4
pair:minh_city	-9	-5	17	-3	-9	12	-5	-13	-3	-4
pair:minister_'	-29	-21	83	-4	-3	-5	-8	-2	-4	-4
pair:minister_'s	-4	11	-5	3	-6	-6	12	-3	-5	12
pair:minister_,	6	4	-5	-1	-1	-9	12	-2	-5	23
pair:minister_.	-24	-5	-7	-5	-11	-10	-8	-2	-7	50
pair:minister_<p>	-18	-4	-4	-6	34	16	12		-7	-7
pair:minister_and	-14	3	42	-5	-5	2	-4	-2	-5	-8
pair:minister_at	-18	-4	42	-4	-3	-19	-5	-4	-8	45
pair:minister_for	59	-5	-24	-5	-6	-3	-5	15	-5	-12
pair:minister_have	-27	30	-5	-14	-10	-15	-7	-2	-3	28
pair:minister_hear	-21	-4	-7	-4	-10	-5	-5	-5	-13	-5
pair:minister_in	-34	-4	5	-5	-4	-3	-3	-3	-4	-9
pair:minister_meet	-23	-4	-8	-4	-4	-5	-8	-17	-5	-4
pair:minister_of	-14	-7	4	-5	2	-6	2	-4	-6	54
pair:minister_on	13	-15	9	-4	-4	-9	-7	-3	-5	46
pair:minister_say	-25	-5	-3	-3	-4	-3	-8	-8	-5	-8
pair:minister_take	-8	-8	-4	-37	-8	-11	-9	-5	-23	-5
pair:ministers_of	-22	-5	68	-4	-4	-9	-11	-4	-5	-8
pair:ministry_'s	8		-7	16	-4	-5	-7	-4	-5	-3
pair:ministry_,	37	-5	21	4	-4	-7	-4	-2	-6	-5
pair:ministry_.	26	-5	-2	1	-8	-1	7	11	-5	-7
pair:ministry_and	43	-4	-3	-3	9	-4	-4	-2	-2	-4
pair:ministry_be	60	-5	-3	27	-4	-5	-11	-5	-11	-11
pair:ministry_in	2	-4	-5	-6	31	-6	-3	26	-8	-3
pair:ministry_of	-5	-3	-2	-10	5	-5	8	-5	-6	-3
pair:ministry_say	2	10	-5	8	-4	-3	4	-3	-3	-6
pair:ministry_to	-5	-2	-4	-4	31	-5	18	-3	-10	-6
pair:minute_,	-13	-3	-4	-4	-4	-6	-6	-2	-9	-5
pair:minute_.	25	-7	-5	25	-5	-10	-6	-3	-6	-8
pair:minute_to	-8	-4	-5	-5	-11	5	-5	-3	-9	-3
pair:minute_with	56	-7	-6	-4	-6	-6	-2	-2	-5	-9
pair:miss_.	5	-4	-5	-5	-4	-6	-4	-4	-6	-4
pair:miss_from	-36	-8	-7	-5	-4	-6	-13	-5	-6	-8
pair:mission_be	29	-16	-3	15	-4	-9	-1	-2	-5	-5
pair:mission_to	-9	55	-6	-3	-3	-6	-4	-3	-4	-6
pair:mobile_carrier	-7	-4	-3	-5	-31	-11	16	-5	33	-5
pair:mobile_congress	-15	-23	54	-5	-3	-36	-3	-6	-3	-7
pair:mobile_datum	10	-6	-5	-3	-3	-6	-11	-3	-13	-4
pair:mobile_license	-6	-3	-3	-6	-4	-7	-5	1	-6	-5
pair:mobile_money	-5	-4	-3	-5	-11	9	11	-5	-14	-4
pair:mobile_network	-1	-4	-2	13	-3	-10	-4	-1	-6	-4
pair:mobile_operator	13	-4	-5	-6	-4	-9	16	21	-6	-5
pair:mobile_phone	-15	-2	-3	-2	-9	-6	-9	10	-12	-4
pair:mobile_world	-16	34	10	-6	-3	-7	-3	-5	-5	-4
pair:model_,	9	-5	-5	-7	12	-11	-11	-5	-4	-5
pair:model_.	-12	-4	-3	-17	-6	-12	30	-3	16	-4
pair:model_be	-8	-5	-4	-5	-7	-12	-8	-4	-33	-4
pair:model_for	23	-2	-3	-4	-6	-22	-6	-3	-5	-3
pair:model_of	6	-3	-2	10	-9	15	-8	-4	-8	-6
pair:model_on	19	-5	-5	-6	-5	36	51	-9	-8	-4
pair:model_that	-30	-2	-3	-7	-14	27	-35	-4	13	-4
pair:model_to	-7	-5	-4	38	-8	-7	-5	-20	-5	-3
pair:monday_,	12	1	7	-3	1	3	4	-4	-8	6
pair:monday_.	11	7	5	10	3	6	2	5	-1	-1
pair:monday_;	6	-4	-2	-3	-3	-4	-2	-4	-8	51
pair:monday_<p>	35	10	-3	-4	-3	11	-3	-3	-5	17
pair:monday_a	-19	-4	-4	-6	-4	18	36	-8	-4	-5
pair:monday_and	4	-8	-3	-12	-4	20	2	-5	9	-9
pair:monday_at		-11	31	-4	-2	-29	-4	-3	47	-9
pair:monday_between	68	-7	-4	-5	-6	-3	-4	-2	-2	-22
pair:monday_by	-8	-4	-5	-7	-5	22	-8	47	-8	10
pair:monday_evening	40	-13	-2	-14	-6	-6	-5	-3	-8	-7
pair:monday_for	37	15	-10	-3	-3	-4	-4	-3	-4	-6
pair:monday_from	20	46	-3	-4	-4	-10	-3	-4	-8	14
pair:monday_in	34	27	-10	-2	-5	20	-7	-4	-7	-8
pair:monday_morning	-3	-3	-7	-16	-3	22	-4	-3	37	-7
pair:monday_night	-13	36	-5	-21	-3	-5	23	-3	-20	-14
pair:monday_the	7	-11	-1	8	12	1	-3	-2	-8	25
pair:monday_to	17	22	14	7	-3	-10	10	-3	-8	-4
pair:monday_with	30	-5	-1	-6	-6	-8	-4	5	-3	-8
pair:money_,	-8	-4	-3	-4	-8	-5	-5	-7	10	-3
pair:money_.	-33	-5	-4	-3	-5	-5	-5	-4	-6	-4
pair:money_be	-12	-6	-6	-5	39	-12	-6	-4	-7	-5
pair:money_for	-8	-3	-4	-7	31	-5	-6	-6	-16	-3
pair:money_in	-11	-3	-2	-3	13	22	-4	-7	-9	-3
pair:money_into	-18	-3	-2	-7	24	-6	-8	-6	-4	-6
pair:money_laundering	3	-3	-3	-4	-11	-5	-6	-5	32	-7
pair:money_to	-7	35	-6	-6	-9	-15	-6	-4	-7	-2
pair:money_transfer	-5	-4	-2	-4	-19	-15	15	15	-6	-4
pair:month_,	5	1	-4	-3	2	-6	10	1	2	6
pair:month_.	1		6	-6	1	-1	8	4	-1	7
pair:month_<a>	-5	-4	22	-12	-4	-9	-14	-7	29	-4
pair:month_<p>	26	-12	-5	-6	-7	-9	-6	-3	-5	30
pair:month_after	-8	-3	19	-5	-4	25	-1	10	2	-4
pair:month_be	-25	-2	-3	-8	-13	-13	-4	-7	-3	-6
pair:month_by	-9	15	-3	-5	-5	36	-6	27	-8	-5
pair:month_for	-23	14	-12	-4	-12	29	-10	14	-16	-3
pair:month_in	-5	-3	-4	23	-4	-7	-6	6	27	-3
pair:month_later	-4	-2	-2	-4	-3	-7	-21	38	37	16
pair:month_of	12	-8	-6		15	-8	-11	8	30	-4
pair:month_on	-12	-4	-4	-4	-7	46	23	-12	1	-6
pair:month_the	-6	-3	-4	9	-3	-9	-4		14	-6
pair:month_to	22	-3	-4	-6	-5	-6	-7	12	40	-17
pair:more_,		-4	-5	-6	-5	-5	46	-3	-7	-10
pair:more_.	-25	-5	-5	-5	-8	-11	10	-7	-5	-5
pair:more_<c>	-19	-7	-3	-2	-6	-2	-2	-2	-3	-1
pair:more_about	32	-7	-9	-10	-3	-6	-6	-2	-2	-2
pair:more_and	-15	-3	-7	-4	-7	-3	-6	-2	-10	38
pair:more_closely	-3	-5	-3	-1	-3	-4	-4	-2	-3	-3
pair:more_efficient	9	-3	-2	5	-2	-17	-4	-1	-2	-4
pair:more_in	47	-4	-3	-4	-16	-4	29	-3	-3	-4
pair:more_of	19	-8	-7	-2	-7	-3	-3	-3	-3	-3
pair:more_often	-7	-4	-4	-4	-5	-4	-4	-4	-11	-6
pair:more_satellite	-6	-3	-2	-6	-10	-15	-4	37	-10	-3
pair:more_than	-8	-5	3	-6		-6	-5	-2	-3	-4
pair:more_time	-28	-4	-2	-27	-5	-3	-3	-5	-11	-4
pair:more_to	-7	-5	-4	-6	-5	34	-10	-4	-9	-6
pair:more_year	-4	-2	-3	-21	-10	-11	-10	-20	-3	-9
pair:morning_,	26	-5	-5	15	2	-7	-3	-3	1	-8
pair:morning_.	4	4	14	3	-5	-4	-6	-5		11
pair:morning_and	22	-3	-3	-16	-3	-3	-4	-4	21	-7
pair:morning_at	-54	-5	-4	-5	-6	-14	-6	-3	-9	-10
pair:morning_be	34	-13	-7	-3	-3	24	-4	-3	-8	-13
pair:morning_before	-24	-2	-4	-19	-6	-5	-3	-5	-6	49
pair:morning_in	-5	14	-3	-5	-5	-4	-5	-2	-3	-4
pair:most_,	-15	26	-6	-5	-17	10	-4	30	-9	-3
pair:most_advance	-5	-5	-3	20	-11	-33	-5	-5	-4	-3
pair:most_of	-2	1	-5	-6		-9	-6	-4	-6	-6
pair:motto_of	-7	-5	23	-3	-5	-6	-4	-4	-6	-4
pair:mou_)	-8	-2	-3	27	-4	-3	-8	-3	-4	-3
pair:mou_be	-13	-5	-4	36	-4	-3	-3	-2	-3	-6
pair:mou_with	-7	-3	-2	50	-15	-4	-3	-8	-16	-2
pair:mountain_view	15	-3	-4	-2	-4	-5	-4	-2	-3	-5
pair:mous_)	12	-1	-2	-10	-8	-5	-3	-4	-4	-1
pair:move_,	-4	-4	-6	-4	17	-5	-7	14	-11	-7
pair:move_.	-4	-3	-5	-5	-3	-7	-8	-3	-5	-7
pair:move_on	-10	-7	-3	-3	-2	-1	35	-26	-4	-12
pair:move_to	-4	-5	-5	-5	-6	-6	-7	-4	5	41
pair:mr._<p>	20	-8	-7	-2	-4	-6	-3	-3	-4	-4
pair:mr_<p>	-6	-7	-3	-1	-10		-2		-5	-3
pair:mrs_<p>	20	-5	-5	13	-3	-3	-3	-1	-2	-15
pair:ms._<p>	-13	-4	-18	-4	8	-5	-4	-3	-4	-9
pair:ms_<p>	8	-7	-5	-4	-5	-6	-5	-3	-4	
pair:much_.	-7	-4	-3	-4	-12	-25	-3	-7	-3	-6
pair:much_as	-5	-3	-3	-8	25	-8	-4	-8	-7	-3
pair:much_in	33	-4	-5	-5	25	-15	-2	-3	-5	-6
pair:munich_.	25	10	-4	-3	5	-11	-4	-2	-5	-5
pair:muscat_,	63	9	-11	-4	-3	-25	-3	-3	-8	-2
pair:must_be	4	-9	-3	-3	-5	-6	-8	17	-5	-4
pair:must_not	34	-3	-4	-5	-3	-2	-12	-2	-6	-4
pair:must_pay	-7	-3	-2	-4	-13	-6	13	-26	48	-3
pair:must_stop	-6	-10	-2	-2	-8	-4	-4	-3	-7	-3
pair:mutual_recognition	14	-3	-6	14	-4	14	-9	-2	-3	-2
pair:nairobi_on	6	18	-8	-6	-5	-7	-3	-2	-3	-8
pair:name_,	-9	-2	-4	2	6	26	8	2	10	-7
pair:name_.	-14	-4	-4	-7	-11	-19	-7	-10	38	-9
pair:name_<f>	-5	-3	-3	-21	-5	27	-8	24	12	-15
pair:name_<p>	-17	-5	-6	-6	-6	-6	-6	-3	-7	76
pair:name_a	-26	-3	-4	-6	-4	-8	2	-4	26	29
pair:name_after	-18	-4	-4	-4	-9	-6	-4	-6	-6	-26
pair:name_and	-6	-2	-2	-16	-11	-7	-2	-5	5	-17
pair:name_as	-10	17	-6	-8	27	-6	-4	-4	-25	-9
pair:name_at	-8	-5	17	-5	50	-4	-20	-2	-8	-8
pair:name_be	-15	-4	-4	-6	-6	-13	20	-4	-1	34
pair:name_by	-12	-5	-10	-5	-7	-5	-6	-4	-9	36
pair:name_in	-14	-6	-3	-1	-1	-6	-5	-11	37	-14
pair:name_of	-12	-4	-5	-7	-3	-9	-10	-7	8	6
pair:name_on	-14	-4	-3	19	-4	-3	-4	27	-14	23
pair:name_the	-23	-5	-5	-4	-5	-6	-11	-2	-7	26
pair:name_to	-26	-5	-3	38	-6	-7	-2	-2	-4	-14
pair:nation_,	-5	-3	-12	-3	-5	-16	-12	-2	-11	-4
pair:nation_that	-10	-7	-5	-19	-3	-8	-6	-2	-2	-5
pair:national_broadband	-6	-4	-4	-5	13	-12	14	-5	-3	-3
pair:national_cloud	-6	-4	-4	47	-5	9	24	-20	-14	-9
pair:national_cyber	-10	-3	-5	-5	-8	-10	-12	-3	-6	34
pair:national_datum	-10	-10	-7	-8	11	35	20	-2	-4	-3
pair:national_ict	-10	-7	31	-9	-3	-14	8	-4	-17	-2
pair:national_palace	-21	17	-4	-3	-3	-5	-3	-1	-3	18
pair:national_payment	-8	-1	-2	18	-5	-5	13	27	-13	-3
pair:national_project	-6	-3	-6	-3	-3	-6	-13	-1	-4	-16
pair:national_security	-7	-4	-3	-3	-4	-4	-9	5	36	-3
pair:national_semiconductor	-22	30	-5	-3	-5	-4	63	-4	-3	-3
pair:near_the	2	-6	-3	-6	-3	-14	-3	-3	-8	21
pair:need_,	-28	-4	-5	-3	-2	-4	-4	-3	-2	-3
pair:need_.	-14	-16	-4	8	-6	-7	-4	11	-5	-4
pair:need_a	-4	-4	-3	-7	-9	-5	24	-6	-7	-4
pair:need_an	-7	-5	-4	-5	15	-14	-6	-11	-9	-4
pair:need_and	-7	-6	-3	46	-2	-10	-5	-4	-4	-2
pair:need_for	-10	-9	6	-6	-4	-6	-5	-3	-11	-2
pair:need_the	-6	-3	-3	-4	6	-7	-1	-25	-7	-6
pair:need_to	-13	-4	-3	-3	-2	-5	-9	-9	-4	-6
pair:negotiation_.	-27	35	-5	-3	-3	-5	-10	-3	-3	-6
pair:neighbor_,	-13	-5	46	39	-4	-6	-5	-7	-7	-7
pair:neither_<f>	-6	-3	-4	-5	-43	-4	-7	-6	-19	-5
pair:neither_side	-17	-3	-4	-5	28	-5	-6	-5	-6	-5
pair:neither_would	53	-4	-3	-3	-23	-7	-6	-5	-5	-10
pair:network_,	-9	-3	-2	13	-13	3	7	-10	13	-2
pair:network_.	-1	-6	3	12	-5	-10	-5	-3	-7	-4
pair:network_and	-8	-5	-3	-8	-6	19	-6	-4	-5	10
pair:network_be	5	-7	-4	-4	-4	-9	-6	-3	-4	-4
pair:network_in	3	-4		2	13	17	-5	-9	-6	-5
pair:network_of	-12	-6	-5	-5		25	-8	-3	-5	-4
pair:network_to	-3	-3	-2	-8	-17	30	8	-3	-5	-3
pair:never_be	-17	-5	-3	-8	-4	-4	-20	-3	20	-5
pair:never_before	-8	-2	-2	-5	26	-6	-3	-6	33	-3
pair:never_to	-44	-4	-5	-3	-2	-4	-15	-1	-9	-3
pair:new_administrative	-30	-5	-4	-3	-2	-9	-5	-2	-3	-21
pair:new_board	-18	-5	-4	-4	-4	-13	-7	-3	-14	28
pair:new_cable	8	-6	-4	-13	-4	-17	-8	44	-3	-2
pair:new_chairman	-14	-7	-4	-3	-4	-7	-5	-3	-18	55
pair:new_chapter	-5	-7	-4	-7	-6	-6	28	-3	-5	-5
pair:new_customer	-7	-5	-3	-5	-13	-9	-6	-11	42	-4
pair:new_datum	20	-5	-5	29	-13	-25	11	-4	-8	-3
pair:new_delhi	-7	14	7	29	-6	-18	-11	-4	-3	-3
pair:new_director	-9	-4	-5	-6	-5	-6	-9	-6	-9	44
pair:new_guideline	-6	-4	-4	-6	-4	-13	71	-6	-13	-5
pair:new_head	-12	-9	-4	-6	-7	-5	-7	-5	-15	20
pair:new_law	-10	-3	-4	-4	-3	-4	26	5	-28	-5
pair:new_license	26	-2	-1	-2	-7	-8	-3	-11	-7	-4
pair:new_member	-34	-4	-4	-4	-5	-5	-4	-2	-3	-44
pair:new_one	-4	-7	-3	17	-5	22	-8	-3	-5	-4
pair:new_owner	-23	-3	-3	-6	81	-6	-3	-6	-17	-16
pair:new_rule	-10	-3	-4	-6	-3	-11	39	-5	-6	-5
pair:new_year	-3	19	-4	17	-4	28	28	-3	-8	-9
pair:new_york	25	7	-5	-6	2	-6	-4	-5	20	-5
pair:news_.	-18	-6	-6	-5	-7	-12	-8	-4	-7	-5
pair:news_agency	-6	-8	-4	6	-5	-4	3	-4	3	-4
pair:news_conference	-27	-7	-27	-1	-3	15	-5	-2		-4
pair:news_to	-10	46	-6	-5	-4	-12	-5	-4	-7	-5
pair:newspaper_.	-3	-7	-4	-4	-3	-10	-5	-3	-5	-4
pair:next_.	29	-18	-8	-4	-5	-7	38	-12	-10	-4
pair:next_door	-14	-4	-5	-5	-7	-7	-5	-9	-6	-7
pair:next_generation	-9	-3	-3	20	-12	-14	-3	-3	-4	-5
pair:next_meet	39	-7	-8	-4	-8	-7	-14	-3	-7	-7
pair:next_month	-4	-7	12	-4	-11	36	23	-2	-5	12
pair:next_to	-17	-5	8	-11	13	-11	-4	-3	-6	-5
pair:next_tuesday	17	-11	-5	-5	-5	4	-3	-3	-3	-5
pair:next_wednesday	89	-5	-11	-5	-8	-5	-6	-2	-8	-14
pair:next_week	-5	22	-2	7	-4	5	-6	-2	-4	-6
pair:next_year	-13	-5	7	-6	3	27	2	5	2	-7
pair:ng_i	-7	-6	-4	-4	-8	-15	-2	-3	-5	-4
pair:night_,	14	-6	-6	-6	-4	22	-6	-4	-5	8
pair:night_.	9	3		1	-7	19	15	-6	6	
pair:nine-day_trade	-7	26	-3	-3	-4	-5	-3	-3	-3	-6
pair:nine_country	49	-5	-6	-6	-6	-10	-5	-11	43	-4
pair:nine_in	-15	-7	-5	-7	-5	-13	-10	-3	-11	-5
pair:nine_million	-12	-28	-5	-4	-1	-5	-7	-5	-4	-3
pair:nine_month	-4	-3	-3	10	-4	-9	2	18	4	-10
pair:nine_year	-19	-5	-4	-4	-5	-5	-4	-3	-12	
pair:no_agreement	-7	-6	-8	-27	-4	-7	-9	-10	-3	-2
pair:no_answer	-15	-4	-5	-6	-8	-8	-5	-8	-16	-8
pair:no_contract	-8	-2	-3	-54	-5	-5	35	-3	-7	-7
pair:no_few	29	-7	-3	31	-4	-7	-4	-6	-9	-3
pair:no_license	-7	-3	-3	-4	-4	-5	-6	20	-17	-4
pair:no_longer	-11	-9	-5	-5	13	23	-1	-5	-6	16
pair:no_meeting	-56	-7	-10	-7	-7	-8	-5	-2	-6	-3
pair:no_more	-10	-4	-3	-8	-21	-5	-6	3	7	-6
pair:no_new	-14	-6	-4	-4	-4	-3	-28	-4	55	-3
pair:no_objection	-8	-3	-3	41	-16	-5	-9	-5	-24	-5
pair:no_other	-10	-4	-4	-4	-9	-4	-5	-5	-28	5
pair:no_plan	-4	-8	-3	-3	-3	-3	-11	-3	-4	-16
pair:no_question	-6	-4	-3	-5	-14	-5	-24	-3	-5	-5
pair:no_secret	-22	-5	-5	-6	-2	-4	-4	-2	-6	-15
pair:no_sooner	3	-2	-1	-7	-3	-10	-3	-5	26	39
pair:no_such	-9	-3	-4	-7	-3	-5	-7	-3	-11	-3
pair:no_talk	-53	-4	-5	-6	-8	-7	-5	-4	-4	-3
pair:nobody_else	-16	-3	-2	-5	27	-14	-2	-4	-21	-2
pair:nobody_have	21	-4	-18	-2	-7	-4	-2	-2	-6	-7
pair:nobody_in	-14	-5	-4	-7	-9	-7	-4	-3	-3	-6
pair:nod_to	-5	-3	-3	-7	34	-10	-13	54	-12	-5
pair:nominate_<p>	-23	-6	-4	-4	-4	-4	-7	-3	-5	78
pair:none_.	-13	-7	-15	-4	-26	-13	-5	-3	-5	-3
pair:none_be	-22	-6	-5	-7	-5	-4	-3	-5	-5	-4
pair:none_of	-7	-17	-3	-8	-5	-10	-9	-4	50	-5
pair:noon_.	-4	-6	-14	13	-3	7	-3	-2	-24	-6
pair:nor_the	-3	-2	-2	-3	-42	-5	-7	-5	-2	-3
pair:north_,	2	15	-6	-4	-5	-10	-3	-3	-4	-4
pair:not_,	-33	-5	-4	-4	-4	-8	-4	-3	-6	49
pair:not_.	11	-4	-5	-6	-4	-4	-14	-5	-8	-6
pair:not_a	9	-5	-6	-6	4	1	41	-4	-8	-5
pair:not_answer	-11	-3	-3	-7	-5	-5	-7	3	8	-4
pair:not_attend	-22	44	-9	-6	-2	-6	-13	-3	-3	-3
pair:not_be	-9	-5	-4	-2	-8	-4	-7	2	1	1
pair:not_before	-19	-3	-2	-7	-4	-4	-6	25	-7	-9
pair:not_by	20	-3	-2	-5	35	-3	-22	-8	-7	-7
pair:not_come	11	19	-2	-5	-3	-2	-4	-5	-6	-6
pair:not_comment	-13	-5	-3	-5	-6	-7	-9	-13	-8	-6
pair:not_decide	-6	-4	-2	-4	-7	-5	-3	-10	-61	-2
pair:not_go	1	-7	-2	-4	-5	-4	-3	-3	-3	-16
pair:not_have	-3	-3	-3	-7	3	-6	-4	3	3	-4
pair:not_in	-12	-3	-3	-7	-6	-5	-6	10	-8	-3
pair:not_invite	-15	-3	-9	-5	-6	-5	-5	-7	-11	-5
pair:not_know	-10	-5	-4	-5	-4	-21	-6	-4	-10	-5
pair:not_meet	-33	-2	-3	-3	-5	-6	-3	-20		-3
pair:not_one	-12	28	-9	-5	-5	-6	-7	-38	-6	44
pair:not_only	-4	-3	39	-2	-4	-3	-4	-1	9	-2
pair:not_pay	-5	-2	-2	-3	-4	-5	-6	18	-10	-2
pair:not_rule	-9	-2	-2	-3	-3	-5	-12	-7	-19	-3
pair:not_say	-2	-4	-3	-4	-4	-3	-8	-5	-10	-6
pair:not_sell	-5	-3	-3	-4	-9	-6	-7	-39	17	-3
pair:not_so	-20	-7	-3	-2	-7	-5	-7	46	12	-4
pair:not_stand	-5	-4	-3	-8	-4	-3	-7	-3	-4	-7
pair:not_take	-13	-3	-18	-4	17	-9	-4	-5	-4	-8
pair:not_the	-12	-15	-4	-4	-4	-6	7	-3	-10	-7
pair:not_to	2	5	-5	2	-8	-5	23	-4	-7	-6
pair:not_want	-16	-6	-5	-6	-5	-6	-7	-4	-8	-9
pair:not_without	-7	-4	-9	40	-3	-5	-7	-8	-15	-10
pair:note_,	-17	-7	13	-5	-5	-4	-5	-2	-3	-4
pair:note_.	-12	-5	-5	6	8	-10	-10	-6	12	-5
pair:note_from	10	-3	-3	-5	-4	-3	-4	-8	-3	-4
pair:note_in	-5	-5	-4	-2	-6	-4	-7	-4	-3	-5
pair:note_on	55	2	-3	-5	-3	-11	-4	-9	-4	-3
pair:note_that	-13	-5	-3	-2	-10	-1	19	-4	-9	-7
pair:note_with	1	-9	-7	-4	-3	-15	-14	-2	-5	-8
pair:nothing_,	-6	-4	-4	47	9	-5	-5	-5	-34	-2
pair:nothing_.	-34	-6	-3	-12	-9	-7	-3	-8	-11	-4
pair:nothing_be	1	-2	-3	-4	-9	-3	-3	-2	-3	-4
pair:nothing_come	-17	42	-6	-6	-3	-10	-9	-3	-4	-6
pair:nothing_have	13	-5	-5	-4	-9	-5	-7	-20	-13	-8
pair:nothing_of	-10	-4	-5	-6	-4	-3	-5	-5	-31	-4
pair:nothing_to	-16	-15	-4	-6	-6	-5	-3	-6	10	-5
pair:notice_,	-19	-4	-5	-4	-4	-4	-9	-6	-4	18
pair:notice_.	30	-2	-3	-7	-8	-2	-7	28	-6	-7
pair:notice_of	-10	-4	-4	-8	38	-7	31	16	7	-8
pair:notice_on	-14	-3	-4	-9	-5	-6	-9	-10	83	-6
pair:notice_to	-4	-2	-3	-8	-3	-2	-6	-32	10	35
pair:november_,	-8	-6	33	-4	-5	-2	20	5	9	-5
pair:november_.	-6	7	15	10	-5	20	9	3	-8	3
pair:november_2023	-12	-6	-6	15	-6	-9	-12	-5	21	-5
pair:november_last	-4	-3	-6	-6	-5	57	5	9	-10	-3
pair:now_,	-7	-4	-4	-6	-3	-15	6	-13	-23	-7
pair:now_<p>	-16	-5	-4	-4	-5	-6	-4	-4	-6	34
pair:now_and	-36	-5	-3	-5	-6	-8	-5	-2	-4	-3
pair:now_come	-5	-3	-9	29	38	-5	-11	-4	5	-4
pair:now_go	-9	-17	-5	-5	-5	-12	-11	-6	-7	-10
pair:now_have	-13	-7	-5	-3	-4	-10	-12	-9	1	-4
pair:now_in	-14	-3	34	-13	-6	-17	-7	-5	-5	-3
pair:now_on	-11	-5	-5	-6	-5	45	42	-4	-9	-9
pair:now_serve	-6	-4	-6	-4	-12	-21	-5	31	-9	-7
pair:now_take	-34	-5	-3	-3	-3	-2	-1	-3	-8	51
pair:now_that	-3	-4	-3		-3	-6	-11	5	-3	-3
pair:number_,	5	-8	-4	-5	-2	-4	-6	14	-14	-5
pair:number_of	-12	5	10	2	-7	-3	17	-4		-5
pair:number_portability	42	-3	14	-6	-5	-5	30	-8	-12	-5
pair:nz_$	-8	-3	-5	-6	31	-6	-14	26	-12	-5
pair:o_)	-20	-6	-6	-7	-6	-8	-6	-6	-10	-9
pair:objection_.	-7	-3	-3	-7	31	-6	-10	-8	14	-3
pair:oblige_<f>	-4	-3	-4	-10	-3	-9	-29	-10	-10	-3
pair:obtain_a	-3	-2	-1	-3	-6	-2	-3	-6	-5	-4
pair:obtain_from	-9	-4	-2	-4	-10	-7	-8	42	61	-4
pair:obtain_the	-5	-3	-3	-7	-21	13	-4	94	-14	-4
pair:occasion_,	-2	12	-10	8	9	-5	-4	-2	-4	7
pair:occasion_.	-37	-6	-5	-5	-4	-5	-5	-3	-5	-16
pair:occasion_for	29	-4	-8	-6	-17	-4	-2	-1	-4	-8
pair:october_,	-30	3	15	9	-5	33	-1	-3	-5	27
pair:october_.	-12	15	16	15	-10	-2		3	-8	-8
pair:october_15	-18	-7	-4	-5	-5	50	-13	-6	-10	-11
pair:october_8	-9	-5	22	-7	-5	-13	-7	48	-5	-8
pair:of_"	-12	-7	-6	-3	-10	9	-4	7	-4	-4
pair:of_$	-5	-5	-3	-3	52	6	-9	-6	8	-4
pair:of_.	50	-5	-19	-20	-2	-4	-3	-2	-3	-3
pair:of_1	-15	-6	-8	-4	-6	-18	49	-4	-5	31
pair:of_100	-12	-7	-4	-6	-10	-13	-9	-4	-7	-5
pair:of_12	-5	-5	46	-4	-2	-6	25	14	6	-6
pair:of_14	-6	-3	-2	-7	18	-4	20	14	-25	-4
pair:of_150	-4	-3	-3	-4	18	-3	-7	-7	-7	-3
pair:of_16	-10	-3	-3	-5	-7	18	-9	-7	-13	-8
pair:of_2	-6	-3	-6	-7	16	14	-9	-3	-4	-3
pair:of_20	-13	19	-8	-5	-3	14	-9	4	3	-11
pair:of_200	-11	-7	-3	20	30	8	-5	-7	-7	-7
pair:of_2022	-16	-6	-7	-3	-3	-24	-17	-4	-8	-5
pair:of_2023	26	-10	-3	-5	-13	35	-5	-2	-6	-14
pair:of_2024	-8	-6	-4	-7	-11	14	-6	-3	-8	15
pair:of_2026	-6	-5	-4	-3	12	-5	40	-3	-7	-4
pair:of_2027	-26	-3	-2	17	15	23	-5	-6	-12	-6
pair:of_25	21	-3	-1	-4	-11	-4	-7	-10	4	-2
pair:of_40	-9	-5	32	4	14	-3	-4	-8	-2	-4
pair:of_5	-5	-3	-3	-4	-2	-3	-3		-13	-2
pair:of_5g	-17	-4	-8	-6	-5	-7	-8	9	-3	-5
pair:of_6	-12	-7	36	-4	26	-6	-15	-6	19	-4
pair:of_60	6	-4	-3	10	-12	19	-4	-2	-4	19
pair:of_900	-6	-8	-4	-5	24	-22	-6	-4	26	-18
pair:of_<a>	-8	-4	-2		-6	7	1	-2	-2	21
pair:of_<c>	-2	-2	-3	-1	-3	-1	-3	1		-5
pair:of_<f>	-3	-4	-2	-3	3	2	-4	3	4	
pair:of_<o>	-4	2	-1	-2	-4	5	-5	-1	-5	17
pair:of_<p>	-1	5	-2	2	-4		-2	-3	-2	3
pair:of_a	-9	2		4	-1	-3	1	-1	2	-1
pair:of_advance	27	-4	-2	1	-7	-5	-2	-2	-7	-8
pair:of_ai	-15	-3	-6	-11	-4	4	46	-3	-7	-5
pair:of_all		-4	-5	-2	-5	-7	5	9	-6	-4
pair:of_an	5		-1	4	-1	-2	-5	-6	-1	-5
pair:of_any	-10	-5	-4	-4	-4	-7	-6	-16	-13	-7
pair:of_artificial	-3	-3	-3	-8	-4	-6	-9	-2	-4	-2
pair:of_both	18	-4	-3	13	7	-5	-9	-4	-6	-5
pair:of_break	-27	-6	-3	-4	-4	-6	-6	-5	43	-6
pair:of_business	-6	33	-10	-11	-5	-10	-24	-19	-8	-3
pair:of_charge	-5	-2	-3	33	-5	-10	-43	-7	-15	-7
pair:of_child	-7	-3	-3	-5	-8	-6	-12	-4	5	-3
pair:of_chip	-7	17	-4	14	2	7	-6	8	4	6
pair:of_citizen	-6	-6	-4	-9	-3	-6	26	-5	-3	-5
pair:of_commerce	15	-6	-8	-5	-3	-3	-13	-4	-8	26
pair:of_common	9	-2	41	-5	-4	-2	-14	-1	-2	-3
pair:of_computer	-10	-3	-3	-4	-13	-8	-14	-3	-8	-4
pair:of_conduct	-10	-3	-2	33	-7	-14	24	-2	-5	-12
pair:of_confidence	-9	-9	-3	-3	-6	11	-10	-2	-4	44
pair:of_contention	-8	-4	-4	-5	-6	-12	21	-5	-6	-4
pair:of_cooperation	-3	3	-8	20	-3	-5	-6	-3	-3	-4
pair:of_course	-21	-27	-4	-3	-3	-9	-3	-2	-8	-2
pair:of_customer	8	-1	-7	-2	-11	-2	-12	-5	20	-3
pair:of_datum	-20	-6	8	-2	-1	-7	10	-1	10	2
pair:of_deputy	43	-6	-8	-4	-5	-8	-8	-2	-3	27
pair:of_digital		-5	3	-5	-4	-4	5	-4	-5	-3
pair:of_directors	38	-3	-3	-4	-29	-3	-5	-4	-19	-20
pair:of_drone	-9	-3	-3	18	-6	-10	22	-4	28	-10
pair:of_duty	6	-38	-3	-3	-4	-5	40	-4	-8	45
pair:of_each	-10	-5	-5	-4	-3	-11	9	-3	-6	-4
pair:of_electronic	16	-4	-4	-4	-5	-5	-6	-3	-3	-2
pair:of_eleven	-25	-8	-7	-5	-8	25	-6	-3	-6	-4
pair:of_energy	-8	-7	-5	-5	-3	-3	-2	-5	-7	-7
pair:of_eur	-4	-1	-2	-3	18	-5	-8	-13		-1
pair:of_europe	-8	-8	-12	-5	-5	-8	-4	-3	-7	-6
pair:of_every	-14	-6	-6	-6	-9	-18	-9	-7	-11	-6
pair:of_executive	42	-8	28	-3	-15	-3	-3	-3	-5	-7
pair:of_expert	39	-9	-4	-16	-4	-5	-7	-2	-2	-4
pair:of_export	39	-4	-4	-8	-3	-4	-10	-3	-6	-4
pair:of_facial	-8	-3	-3	-4	-10	-4	6	-4	14	-4
pair:of_fee	57	-2	-4	-6	-5	-6	-5	23	-19	-12
pair:of_fiber	27	-5	-3	-3	-1	13	-4	-4	-6	-4
pair:of_firm	-6	-3	-2	-4	-5	-4	-6	-8	-11	-3
pair:of_five	-11	-5	-5	12	-6	-11	-6	-5	-13	7
pair:of_foreign	-1	-2	-3	-9	-1	-2	40	-1	-4	-9
pair:of_forty	1	-29	-3	-4	-2	-5	-4	-11	-14	-6
pair:of_four	-2	-2	-5	-3	-3	3	-9	25	-7	
pair:of_future	-10	-3	-3	-12	-4	-14	-6	-1	-4	-2
pair:of_government	-29	-7	20	33	-3	30	22	-3	-5	-5
pair:of_gulf	-12	71	9	-4	-6	-15	-5	-3	-5	-7
pair:of_have	-4	-3	-2	-4	-4	-12	-4	-6	16	-2
pair:of_her	55	-9	-4	-11	-5	-10	16	-3	-8	-15
pair:of_high	-17	-9	-4	-5	20	34	-6	-3	-5	-3
pair:of_high-tech	-13	-4	-4	-8	-5	-6	-5	-3	-3	24
pair:of_his	7	23	-4	-5	-5	-9	4	-2	-5	25
pair:of_how	24	-3	-4	-3	-4	-3	-7	-2	-5	-6
pair:of_ict	-14	-3	-11	-26	15	-5	13	-2	-4	-7
pair:of_illegal	-5	-3	-2	-8	-4	-4	-6	-9	4	-2
pair:of_information	-7	-4	5	-4	-2	-3	-4	-2	-1	-5
pair:of_infrastructure	-8	-5	-3	-3	-5	-13	-13	-3	-7	-2
pair:of_intent	-8	6	-5	52	-7	-6	-6	11	-6	-4
pair:of_internet	-7	-4	43	-6	-6	-7	-5	30	-4	-4
pair:of_investment	-5	-6	-6	-3	-23	-11	-4	-2	-3	-3
pair:of_investor	-6	-2	-4	-3	-4	-6	-3	-2	-5	-4
pair:of_it	-20	-1	1	-7	8	-5	-1	-4	7	-2
pair:of_its	-6	-4	-6	-6	10	26	5	6	-1	1
pair:of_july	-6	-1	-2	-11	27	-12	-2	-4	36	-5
pair:of_june	25	-7	-4	-8	-4	-5	-14	-4	-14	22
pair:of_large	27	-3	-3	-3	-19	-3	-1	-4	-4	-4
pair:of_last	2	-4	-3	7	23	-7	18	-11	-3	-11
pair:of_late	-24	-13	-5	-2	-3	-3	-5	-2	-5	-3
pair:of_law	-4	-3	-7	-1	-2	-2	13	-7	-6	-5
pair:of_line	-14	-2	-2	24	-12	-13	-5	-14	31	-7
pair:of_local	-15	-2	38	16	-2	-4	-6	-9	7	-3
pair:of_march	-9	-4	-3	-5		-9	28	-14	26	11
pair:of_may	-6	-4	-4	-9	-4	-26	1	-2	-13	25
pair:of_meeting	-52	-3	-15	-2	-4	-3	-2	-1	-3	-2
pair:of_minister	-27	-7		-2	-2	25	-2	-1	-3	-5
pair:of_minor	-7	-4	-4	-5	-4	-8	18	-7	21	-5
pair:of_mobile	-14	-4	-4	-5	-6	-5	-10	-8	-7	-5
pair:of_monday	1	-7	-5	-5	-4	48	-8	-3	-6	25
pair:of_money	-7	-3	-4	-5	-22	-7	-5	-5	6	-3
pair:of_more	-8	-4	-5	-5	-37	-6	-5	-5	-6	-5
pair:of_most	-7	-2	-3	-4	-14	-5	-5	-5	-18	-5
pair:of_mutual	35	-4	-2	24	-2	-2	-6	-2	-3	-14
pair:of_network	-54	-10	21	-3	-4	-5	-4	-2	-3	-12
pair:of_new	12	-7	-3	-2	-6	-7	-2	-3	41	-5
pair:of_news	-5	-2	-2	14	-5	-2	-8	7	-5	-1
pair:of_next	-8	-5	7	-9	-10	30	-7	4	-4	-7
pair:of_nine	-7	-3	-3	28	-1	-7	12	-12	-7	22
pair:of_nordtel	41	-4	-5	-4	-4	-4	-4	-3	-5	-10
pair:of_objection	-9	-3	-3	-8	-4	-7	-9	-9	68	-4
pair:of_office	-25	-5	-3	-8	-4	-6	-10	-7	-5	86
pair:of_official	-36	20	-6	13	-3	-5	-2	-2	-3	-3
pair:of_one	-8	-2	-5	-4	-31	-7	21	-18	64	-3
pair:of_operator	-7	-3	-2	-4	-3	-10	37	3	-17	-6
pair:of_other	-9	-1	-1	-2	-5	-2	-3	-12	-15	-2
pair:of_our	-19	-3	-3	-4	-4	-4	27	-3	-4	-5
pair:of_parliament	-6	-4	-3	-4	13	-10	16	-5	-4	-8
pair:of_payment	-27	-4	-4	38	-6	-7	-7	-5	18	-8
pair:of_people	-14	-2	-3	-3	-7	-3	-19	-5	-4	-2
pair:of_personal	-7	-3	-4	-5	-4	-6	15	-3	-6	25
pair:of_policy	-35	-3	-3	-2	-2	39	-7	-2	-5	30
pair:of_power	-35	-5	-5	28	-7	-14	-10	-4	-7	9
pair:of_practice	9	-4	-10	-7	-3	-10	58	-5	-24	-3
pair:of_project	-22	-2	-2	-6		-6	-2	-4	-2	-7
pair:of_public	-2	-4	-5	-7	-3	-5	28	-3	-9	13
pair:of_r	-6	-4	-2	-5	33	-7	-6	-5	5	-3
pair:of_rs	6	-1	-1	-9	-2	-3	-6	-6	14	-3
pair:of_san	-8	18	-5	-4	-10	-5	-2	-7	-9	-3
pair:of_science	17	-13	-5	-3	-4	-3	-10	-2	-7	39
pair:of_semiconductor	-17	-6	-7	-5	-7	-6	-6	-2	-3	-2
pair:of_september	-20	43	-4	-5	-4	-9	-4	-4	5	9
pair:of_service	29	1	-5	-6	-3	-10	-4	-2	-1	-5
pair:of_several	-11	-4	-4	-14	19	-8	-24	-5	-7	-3
pair:of_six	15	13	-6	21	-6	-6	-7	-4		9
pair:of_software	-25	-5	-3	11	54	-9	-4	-4	-7	-8
pair:of_some	17	-2	-9	-8	-10	-4	-12	-8	-5	-2
pair:of_spectrum	23	-3	-8	-5	-28	-4	-7	37	-7	-5
pair:of_staff	-25	-5	-3	-5	-4	-5	-6	-2	-9	-9
pair:of_start-ups	16	-19	39	-9	-5	-7	-4	-3	-5	-9
pair:of_state	-9	-1	-10	-5	-4	-7	-1	3	-3	-2
pair:of_strategic	7	-2	22	18	-2	-2	-7	-2	-3	-4
pair:of_talk	43	3	-17	28	-4	-4	-5	-2	-2	-2
pair:of_tax	-2	-3	-4	-6	25	-8	-9	-2	-5	-3
pair:of_technology	17	-5	-9	-7	-6	-5	-5	-2	-3	31
pair:of_telecommunications	-27	-3	18	-3	-2	-3	-5	17	-3	-8
pair:of_ten	-29	-7	18	10	-4	-12	-6	-2	-4	-8
pair:of_that	-14	2	-3	-7	12	-4	-4	-8	14	-7
pair:of_the	2		1	-1	-2	2	-1	-1		-3
pair:of_their	-2	-3	-5	16	-12	18	24	-4	8	-4
pair:of_them		4	-2	10	-5	-8	-3	-4	-5	-6
pair:of_these	10	-5	-6	-4	12	-6	-5	-4	-5	-4
pair:of_this	-2	18	-5	2	8	27	21	-5	-2	-5
pair:of_those	3	-3	-3	-10	-12	-6	-6	-4	-12	27
pair:of_thousand	35	-3	-2	-4	-16	-7	-2	-3	-17	-7
pair:of_three	-10	9	-5	-3	6	12	10	7	-18	14
pair:of_thursday	3	-5	9	13	-12	-10	-14	-4	-9	28
pair:of_today	-4	-3	-3	-7	-8	25	-8	40	9	-14
pair:of_two	-13	-3	-3	35	36	-16	-5	-7	35	-2
pair:of_understanding	-8	-3	2	27	-4	-6	-5	-2	-3	-4
pair:of_up	-7	-3	-4	-4	25	-8	-18	-9	-13	-3
pair:of_us	-5	-2	-3	-7	28	-10	-6	-10	-13	-5
pair:of_user	-21	-3	-2	-7	-6	-5	25	-3	29	-7
pair:of_vantel	1	-4	-6	17	-3	16	-4	-2	-4	-14
pair:of_view	49	-7	-4	-9	-2	-9	-4	-6	-5	-3
pair:of_way	15	-3	-6	-4	-1	-4	9	-6	-13	-4
pair:of_wednesday	32	-2	-6	-7	28	-4	12	-9	-14	15
pair:of_what	-1	-6	-4	-5	14	-4	-7	-5	1	-4
pair:of_which	3	-4	-4	-8	-1	19	-6	-1	-8	-5
pair:of_whom	-17	6	-4	-5	-5	-4	-4	-1	-6	-7
pair:of_work	-37	20	42	-4	-6	-7	-6	-2	-5	-8
pair:of_€	-7	-2	-2	-4	39	-18	-4	-2	18	-4
pair:off_.	1	8	-7	-7	-5	-16	7			-4
pair:off_<f>	-2	16	-3	-5	-5	-11	-3	-11	72	-6
pair:off_a	-9	26	-9	-5	-12	47	-9	-3	-8	-5
pair:off_at	43	-4	-5	-3	-4	33	-7	-2	-5	-5
pair:off_by	-3	-4	-4	-1	-8	19	15	43	-11	-5
pair:off_for	-7	28	-9	-4	-4	-18	-12	-3	-15	-7
pair:off_from	-11	-5	-4	-4	-7	47	-14	-7	3	-5
pair:off_in	-7	-4	-5	-6	-14	-12	-7	-6	20	-7
pair:off_its	-10	-11	20	-7	11	14	-5	-3	-7	-4
pair:off_on	-8	-7	-5	-18	-16	43	5	16	-15	-6
pair:off_the		-5	4	7	-1	10	-5	-10	17	-5
pair:off_to	-11	-7	-2	-4	-6	-6	-2	-5	33	-4
pair:off_with	-13	-3	-2	-5	32	-4	-3	-18	35	-3
pair:offer_.	-15	-4	-3	-4	11	-6	-3	-5	-19	-9
pair:offer_for	-8	-2	-2	-8	91	-31	-7	-21	-29	-3
pair:offer_have	21	-2	-2	-4	-7	-2	-2	-8	-1	-2
pair:offer_in	-5	-3	-3	-4	-12	31	-4	-12	-8	-2
pair:offer_of	-15	-2	-2	-11	37	-8	-2	-9	-4	-5
pair:offer_satellite	-4	-1	-1	-2	-15	-5	-2	39	-3	-1
pair:offer_to	-9	-5	-15	-6	-8	-12	-5	-4	-7	-4
pair:office_,		-3	-4	-3	-3	-8	-5	5	7	-10
pair:office_.	10	-6	-3	-4	-4	-7	-4	-2		-14
pair:office_<p>	15	-2	-4	-3	-5	12	-2	-2	-4	-7
pair:office_and	2	-13	-3	16	-3	-3	-1	-1	-3	-6
pair:office_as	-23	-5	-3	-3	-3	-7	-4	-2	-6	42
pair:office_at	1	-5	-4	-3	-4	15	-4	-8	-6	34
pair:office_for	35	-6	-4	-2	-3	-8	-12	47	-5	-13
pair:office_in	-10	2	-5	-2		15	-4	-2	-4	2
pair:office_of	14	6	-3	-1	1	-6	-3	-4	9	-14
pair:office_on	13	-4	-4	-5	-3	-4	-3	-2	-5	16
pair:office_say	4	-6	-11	-4	11	-5	-2	-2	13	1
pair:office_that	-12	-4	-2	-3	-2	32	-9	-1	-2	-10
pair:office_to	73	-2	-3	-4	-3	-4	-5	-2	-13	-34
pair:office_with	18	-4	-4	-7	-2	-5	-2	-2	-4	-5
pair:officer_,	6	-4	4	-3	17	-5	5	-3	36	-21
pair:officer_.	-16	-4	52	-14	-5	-6	-20	-3	-12	28
pair:officer_of	-13	-3	-12	-7	-3	-5	-7	-6	12	2
pair:official_,		31	-5	-5	-2	-4	-6	-2	-6	-3
pair:official_.	17	-29	-9	-4	-4	-3	-2	-2	-4	-3
pair:official_and	-15	52	-4	-5	-4	-3	-3	-2	-2	-3
pair:official_at	3	22	-3	-3	25	-7	-5	-5	-6	-6
pair:official_gazette	-3	-3	-3	17	22	-8	-11	-5	-9	-4
pair:official_in	-8	-7	-6	13	33	-5	-6	-2	-3	-4
pair:official_of	7	-8	-5	-1	2	6	-4	-4	10	-5
pair:official_on	10	15	-2	-4	-5	-5	-2	-3	-8	-2
pair:official_say	13	-5	-3	-5	-6	-8	-5	20	-12	-4
pair:official_visit	-15	42	-4	-3	-3	-3	-2	-2	-3	-4
pair:officials_of	65	-3	-8	-6	-4	-5	-8	-7	-10	-4
pair:ohio_.	1	-17	-3	-6	-3	-6	-3	-3	-5	-11
pair:old_.	-8	-9	-5	-5	-6	9	-11	-4	-9	-7
pair:on_,	-4	-7	-2	-1	-6	9	-7	16	9	-8
pair:on_.	-17	11	-4	8	-5	12	-6	-4	1	-8
pair:on_1	-13	-7	16	-6	1	15	-2	2	-8	26
pair:on_11	19	-6	-7	-8	-5	41	1	-5	8	-8
pair:on_12	11	-5	5	7	-5	23	16		-12	7
pair:on_13	-27	-3	-4	-6	28	-9	-11	-11	-11	-6
pair:on_14	-15	-3	7	-3	-5	2	13	5	5	-5
pair:on_17	6	-7	-14	-8	-6	9	25	-7	32	-5
pair:on_18	8	-4	28	-4	-7	-5	-10	-5	27	-5
pair:on_2	3	-5	9	25	-6	10	-8	-12	-6	-6
pair:on_20	9	-5	2	-4	-5	22	-2	-3	-5	16
pair:on_21	36	-10	-5	-5	-3	-4	61	7	-4	-6
pair:on_23	-9	-10	40	-5	-4	-7	5	-9	12	-3
pair:on_29	13	-3	17	-4	-2	-2	1	-4	-4	-2
pair:on_3	34	-5	15	-4	-4	5		-3	-6	11
pair:on_30	-9	-24	-9	-4	-6	24	-14	-3	-13	34
pair:on_4	7	-7	33	-3	-3		17	7	15	-13
pair:on_5g	-26	-5	-8	2	14	33	-11	-4	-8	-5
pair:on_6	-23	-5	-5	-6	-5	-6	2	14	-4	-5
pair:on_9	7	-7	18	29	-4	6	9	-3	-4	-9
pair:on_<a>	-6	-7	-6	-5	-5	3	-14	-7	11	6
pair:on_<c>	-11	7	-4	-5	-5	5	1	-4	-6	-5
pair:on_<f>	-5	-2	-4	-3	-4	-3	-1	-6	20	-6
pair:on_<p>	21	-4	-3	-2	-3	-2	-2	-3	-2	-2
pair:on_a	-7	13		5	7	1	4	-3	-1	
pair:on_account	-8	28	-3	-4	-3	-9	-19	-10	-2	-9
pair:on_age	36	-4	-10	-4	-3	-5	23	-3	-12	-3
pair:on_ai	8	-5	18	10	-10	-7	-17	-3	-5	-5
pair:on_air	-10	-10	-5	30	-13	82	-6	5	-22	-4
pair:on_all	-11	-4	-11	-8	-16	-6	-12	-4	-7	-8
pair:on_an	-12	14	-4	-6	-3	-13	-6	-3	3	
pair:on_april	25	3	-3	-7	4	-5	12	20	-4	5
pair:on_artificial	1	-3	18		-3	-3	-5	-5	-5	-3
pair:on_as	-20	-8	-3	6	-3	-4	-5	-3	-7	60
pair:on_at	-31	-4	40	-3	32	12	-8	-2	-9	-7
pair:on_august	14	-5	-2	-7	-5	-16	8	21	-5	4
pair:on_autonomous	-3	-2	23	2	-9	-7	-2	-3	-3	-5
pair:on_average	-16	-9	-7	-4	-22	-6	-8	-6	-6	-4
pair:on_behalf	-21	-4	-4	24	-4	-5	-4	-4	22	-10
pair:on_board	-18	21	-10	-5	-5	20	-7	-3	-6	-6
pair:on_both	-32	-6	-6	-7	-5	-7	-5	-2	-5	-9
pair:on_by	15	-5	-2	-3	35	-3	-7	-4	-6	-6
pair:on_child	14	-5	-3	-4	-3	-7	21	-3	10	-8
pair:on_chip	14	-8	7	34	-5	-8	13	-3	-5	-4
pair:on_closer	33	-5	-6	38	-3	-4	-4	-2	-5	-10
pair:on_condition	-16	-2	-2	-11	-10	-3	-6	41	5	-2
pair:on_cooperation	50	-3	-5	22	-4	-8	-6	-2	-2	-3
pair:on_cross-border	18	-4	-6	-6	-3	-6	30	-4	-4	-3
pair:on_crypto	-4	-6	-5	-13	-5	-5	59	-3	-9	-3
pair:on_cyber	4	-3	12	26	-4	-4	-4	-2	-6	-9
pair:on_datum	3	-6	-5	8	6	-6	46	-4	3	-4
pair:on_december	33	-8	-4	-4	-5	-8	29	1	-3	-4
pair:on_deepfakes	25	-3	-5	-4	-5	-7	-17	-9	-9	-3
pair:on_digital	7	-6	3	5	-5	-7	10	-3	-4	-4
pair:on_electronic	-11	-2	13	-14	11	-6	13	-5	-6	-5
pair:on_every	-10	-7	-7	-5	-10	28	-11	-3	-11	-7
pair:on_export	45	-5	-2	-6	-3	-4	-8	-10	-5	-3
pair:on_facebook	-11	-6	-4	-4	-4	-7	-3	-3	-5	-5
pair:on_february	8	6	-4	2	-3	3	9	-8	13	-11
pair:on_fee	44	-5	-19	-5	-4	-5	1	-5	-6	-4
pair:on_fiber	-14	-6	-4	-6	37	-10	-8	-9	27	-5
pair:on_for	-29	-11	-7	24	-5	-6	-7	-4	-13	-7
pair:on_foreign	17	-5	-5	-4	-5	-8	26	-5	-16	-11
pair:on_free	6	-7	-6	35	-4	20	12	-2	-9	-7
pair:on_friday	6	8	4	5	-2	8	4	3	-1	
pair:on_green	-9	-1	-3	-8	-9	41	9	-2	-3	-2
pair:on_hand	-29	-6	-7	-8	-4	-12	-6	-4	-6	-13
pair:on_her	20	3	-4	-4	-3	-3	-4	-5	-9	-6
pair:on_his	-21	43	-9	-3	-4	-6	-4	-2	-11	-4
pair:on_how	19	-1	2	-5	-5	-9	2	-6	-5	-4
pair:on_ict	-16	-3	-6	-17	-8	-8	-5	-5	-5	-4
pair:on_import	-5	-4	-6	-2	-3	-15	17	-2	-3	-5
pair:on_in	-13	-12	-5	-9	-5	57	-6	-4	11	-4
pair:on_it	-6	-4	-1	-6	15	-8	-6	8	10	-1
pair:on_its	-11	-1	-10	-8	5	17	5		14	-4
pair:on_january	29	-3	-3	-4	3	-5		8	6	2
pair:on_joint	-11	-5	-3	26	-9	-6	-4	-4	-3	-5
pair:on_july	13	12	4		-4	-7	-4	17	8	13
pair:on_june	12	15	1	-5	-4	-6	14	9	-6	-1
pair:on_leave	-15	-9	-4	21	-5	-4	-5	-3	-7	-5
pair:on_license	33	-3	-5	3	-3	-7	-8	-15	-3	-5
pair:on_little	7	-4	-4	-14	-4	-5	-4	-5	-3	-4
pair:on_march	27	-3	-7	-1	-4	-5	-5	10	16	-4
pair:on_may	21	6	15	-2	-6	10	9	-6	3	12
pair:on_mobile	-9	-4	-2	-6	-7	-12	32	-8	-10	-4
pair:on_monday	18	3	2	1	-1	2	3	2		-1
pair:on_mutual	-7	-3	-5	15	-6	24	-11	-2	-4	-2
pair:on_national	-23	-2	-3	-2	-4	-4	-13	13	31	-6
pair:on_new	-5	-3	-3	-5	3	-12	5	-7	16	-6
pair:on_number	-25	-5	18	-26	-6	-5	39	-8	-13	-4
pair:on_oct.	6	-8	-3	-3	-3	-7	-5	27	-5	18
pair:on_october	21	20	-2	-7	-5	-11	21	18	31	-7
pair:on_offer	15	-3	-2	-4	-11	38	-4	40	-8	-6
pair:on_online	-7	-3	-3	23	-4	-8	20	-4	3	-3
pair:on_pain	-7	-8	-3	-3	-6	-8	39	-4	22	-3
pair:on_paper	-7	-7	6	30	-8	26	-12	28	-6	-2
pair:on_platform	5	-15	10	-5	-4	-9	-16	-3	-6	-3
pair:on_roam	9	-4	1	16	-3	-6	21	-3	-22	-3
pair:on_rural	52	-7	-6	11	-5	-11	-11	-3	-5	-3
pair:on_sale	-11	-9	-5	-3	-15	33	-9	-11	3	-3
pair:on_satellite	6	-16	-3	19	-3	-8	5	-6	-4	-4
pair:on_saturday	-1	27	15	-5	5	11		-3		3
pair:on_semiconductor	38	-4	-3	-14	-4	-4	30	-3	-3	-14
pair:on_september	-6	-6	-3	7	-3	-5	-4	5	-6	-2
pair:on_server	1	-6	-3	-4	75	-11	-5	-4	-9	-5
pair:on_share	-4	-2	-4	48	-14	-5	-36	-5	-10	-2
pair:on_social	24	-3	-5	-6	-4	-7	12	-7	16	-3
pair:on_spectrum	-19	-6	8	19	-3	-6	-5	-15	-9	-3
pair:on_stage	-46	-5	13	-5	-5	-7	-6	-3	-9	29
pair:on_stream	-9	-9	-6	-6	-6	83	13	-4	-6	-7
pair:on_such	-4	-2	-1	-1	-1	-3	-12	-2	5	-4
pair:on_sunday	7	7	8	-4	-3	12	1	9	-1	5
pair:on_support	16	-5	-2		-5	-5	-2	-1	-2	-5
pair:on_suspicion	-12	-3	-2	-5	-11	-5	-4	-10	81	-10
pair:on_television	-23	-6	31	-4	-9	-7	-4	-4	-9	-9
pair:on_that	-10	-5	-4		20	-5	28	-8	-4	-11
pair:on_the	9			-1	-3	2	3	-2	1	-3
pair:on_their	28	-3	-4	-3	-10	-5	1	-17	20	-5
pair:on_them	-8	-3	-4	-4	9	-5	9	-10	-7	-4
pair:on_third	-9	-2	-3	-3	-5	-6	52	-24	-27	-2
pair:on_this	-15	-6	-4	5	-7	-9	-7	-5	28	-8
pair:on_those	-10	-3	-8	-8	-18	-7	-6	-4	35	-8
pair:on_thursday	16	9	3	4	-2	3	4	-1	-2	1
pair:on_to	-14	49		-4	-5	-7	-3	18	1	-7
pair:on_top	-4	-3	-9	-3	32	-7	-3	-4	1	-4
pair:on_trade	12	12		4	-5	7	-1		-2	-1
pair:on_training	-9	-3	-3	34	-3	-5	-6	-5	-7	-2
pair:on_tuesday	17	1	5	3	-2	2	1	2	-2	-2
pair:on_wednesday	18	4	3	-3	-2	6	3		1	-5
pair:on_what	-3	-4	-5	-3	-3	-6	-5	-20	-12	-5
pair:on_whether	-22	-3	-9	-4	-10	-10	-1	-3	-6	-2
pair:on_which	4	8	-5		2	-9	-7	1	-1	-6
pair:on_work	-2	-4	-5	-3	-3	-5	23	-2	-6	-4
pair:on_x	-12	-3	-3	-4	-5	-4	-3	-3	-6	-7
pair:once_,	-6	-3	-1	-3	-8	-3	-13	-13	11	-3
pair:once_more	36	-4	-5	-6	-6	-16	2	-9	10	-4
pair:once_the	-19	-3	-4	-8	-3	-8	19	-6	-3	22
pair:one_,	-12	5	19	10	-4	-7	22	-4	7	-5
pair:one_.	-15	12	-5	4	-5	-11	4	-5	-8	-6
pair:one_after	36	-8	-5	-5	-6	-13	-5	-5	-22	-6
pair:one_and	-4	-4	-2	-3	-8	-16	-2	-11	-8	-2
pair:one_another	22	-10	-6	25	-5	-7	19	-2	-6	-7
pair:one_be	-8	-4	-5	-5	-6	-5	12	-6	-8	-4
pair:one_by	-11	-4	-5	-15	-4	31	8	-4	-6	-5
pair:one_can	-14	-9	-7	-5	-4	16	-7	-6	-4	-3
pair:one_day	16	-16	-4	-4	-7	-26	12	-6	-11	-3
pair:one_for	-13	3	-4	-5	-14	-5	-10	30	-7	-4
pair:one_go	-4	-8	-3	13	-7	54	-11	12	-33	-6
pair:one_in	2	25	-9	-10	-4	-12	28	-6	-6	-4
pair:one_more	-5	-4	-8	-4	-9	-25	-10	-3	-10	-5
pair:one_of	-11	6	8	-2		1	-5	-3	4	-5
pair:one_on	-15	-5	-14	44	-4	30	17	15	-8	-5
pair:one_roof	-10	-4	3	-5	-7	40	-4	-6	-13	-4
pair:one_table	86	-5	-7	-7	-4	-5	-9	-3	-4	-4
pair:one_that	-9	-4	-4	-4	-6	-10	15	-4	9	-3
pair:one_thing	21	-4	-4	-24	-4	-4	-11	-2	-6	-10
pair:one_with	11	-5	9	21	-4	-11	10	-13	-11	-2
pair:online_,	-7	-3	-4		-3	-9	8	-3	-9	-6
pair:online_.	4	33	-7	-5	-4	-3	-7	-2	-4	-3
pair:online_gambling	-5	-5	-7	-5	-4	-3	44	-3	-9	-4
pair:online_safety	-6	-3	-5	-5	-3	-11	5	-4	-5	-3
pair:only_,	-16	-6	-6	-13	-8	42	-4	-5	58	-3
pair:only_.	2	-5	-3	-11	-11	-5	-7	-7	18	-4
pair:only_<p>	-9	-4	-10	-3	-3	-10	-14	-4	24	-8
pair:only_a	50	-5	-3	6	-4	-5	-3	-3	-6	-10
pair:only_for	11	-2	-8	-9	-4	-4	-3	-3	38	-5
pair:only_in	-29	-3	-2	-2	-3	39	-3	-9	-3	-7
pair:only_on	-12	51	41	-3	-7	31	-6	-2	-4	-6
pair:only_the	16	-13	-4	-5	-3	36	-11	5	-13	-4
pair:only_to	-15	-2	-2	-2	-1	-4	-3	-3	-5	11
pair:only_when	-9	39	-6	-5	-6	29	-11	-4	-5	-4
pair:open_,	-5	7	10	-5	-5	-5	-5	-2	-8	-3
pair:open_.	-3	-2	-16	-3	-4	-12	-7	-2	-9	-9
pair:open_<a>	5	-4	-3	-3	-2	34	-4	-6	-20	38
pair:open_<f>	-7	-2	-8	-5	-9	14	-3	16	4	-4
pair:open_a	-10	1	-6	6	-5	17		-5	-4	-3
pair:open_an	-10	-4	-6	-4	-4	20		-5	40	-5
pair:open_at	30	-4	-6	-8	-1	2	-5	-2	-15	-8
pair:open_by	-11	-10	24	-3	-6	19	-8	-2	4	-6
pair:open_for	19	-8	-12	-5	-4	1	7	-2	-3	-3
pair:open_in	-11	-4	8	-5	6	34	-6	-5	-4	-4
pair:open_its	-13	24	27	-5	-3	-5	-2	-1	-5	-5
pair:open_on	7	-6	42	-6	-5		-7	-3	55	-8
pair:open_the	1	-5	23		-5	30	-8	2	8	-6
pair:open_to	-14	-3	-3	-8	21	-13	-5	-5	-13	-3
pair:open_with	-10	-11	-12	-4	-6	-11	-11	-3	-7	-3
pair:opening_ceremony	-1	-4	40	-6	-3	32	-3	-4	-6	-3
pair:opening_of	-24	-5	46	-5	-5	35	-5	-3	3	-7
pair:opening_speech	-16	-7	59	-4	-5	-7	6	-3	-5	-9
pair:opening_the	-18	-3	-7	6	-4	-11	34	-11	-5	-3
pair:opening_up	-13	-6	-17	-3	-7	39	-4	-2	-3	-4
pair:operate_a	-8	-3	-2	-7	-7	-12	-4	16	8	-2
pair:operate_in	-6	-5	-3	-9	-5	23	-5	-2	-4	-2
pair:operate_the	-21	-3	-3	62	34	-32	-4	-2	-3	-5
pair:operating_license	-1	-2	-1	-4	-2	-5	-6	-17	-7	-3
pair:operation_.	-5	-4	-3	-8	32	-11	-9	-18	-6	-5
pair:operation_in	-13	-7	-4	-9	-12	25	-8	20	40	-6
pair:operation_of	-22	24	-4	15	-4	39	-9	-3	-4	-3
pair:operator_,	5	-3	-4	-6	12	-8	8	-1	-10	-8
pair:operator_.	-7	-4	-3	-11	6	15	86	-19	-12	-4
pair:operator_<f>	-1	-2	-3	22	-16	-13	-4	-5	6	-4
pair:operator_and	-34	-3	-2	-21	-5	-5	13	-11	-11	-4
pair:operator_at	-26	-3	-4	-4	-6	27	-3	-4	-4	-8
pair:operator_call	-20	-6	-3	-3	29	-8	-9	-7	-12	-3
pair:operator_have	-10	-5	-5	-4	-4	-8	-9	-4	-7	-3
pair:operator_in	2	-7	-5	-6	-11	-6	6	-5	-8	-6
pair:operator_of	39	-3	-4	-11	-3	-5	28	-6	-6	-5
pair:operator_on	17	-5	-4	-6	-7	-7	-9	-4	-12	-5
pair:operator_pay	-6	-4	-3	-3	-11	-6	24	-11	-13	-3
pair:operator_that	-8	-2	-2	11	-11	-9	-5	-5	17	-6
pair:operator_to	54	-4	-3	-5	-3	-5	17	-8	-8	-5
pair:operator_with	6	-4	-2	-6	-9	-14	-6	-9	-3	-3
pair:opportunity_for	-11	-5	-16	-1	-3	-3	-2	-1	-2	-2
pair:opportunity_in	-5	-3	-4	-7	-3	-7	-1	-2	-2	-3
pair:opportunity_to	-12	-9	21	-4	-4	-3	-2	-4	-2	-12
pair:opposite_number	25	-16	-4	-3	-2	-2	-3	-3	-1	-2
pair:opposition_<p>	-14	-5	-4	-3	-4	-4	-4	-3	-9	-14
pair:or_<a>	-3	-4	-2	-4	-2	-3	-20	-6	-15	-2
pair:or_<f>	-7	-3	-4	-7	-5	-5	-6	-18	-9	-6
pair:or_the	-11	-4	-2	-3	-7	-4	-8	-6	-11	-7
pair:orbit_,	-6	-12	-3	-5	-6	44	-5	25	-6	-3
pair:orbit_.	-5	-4	-4	-9	-8	13	-10	-5	-7	-4
pair:order_,	-6	-1	-4	-8	-2	7	-13	-6	39	-3
pair:order_.	-6	-2	-2	-17	-4	3	-20	11	-17	-5
pair:order_<f>	-1	-2	-1	-11	-6	-2	-6	-8		-2
pair:order_be	-6	-3	-9	-8	-3	-7	-20	-4	-29	-3
pair:order_by	-3	-3	-2	-12	-2	-2	13	-4	16	-2
pair:order_for	-5	-2	39	90	-4	-3	-18	-12	-61	-2
pair:order_in	43	-2	-4	9	-14	-4	26	-3	-23	-7
pair:order_of	-8	-2	-3	3	-3	-3	9	-5	11	10
pair:order_on	-4	-3	-3	-17	-1	-3	17	-7	27	20
pair:order_that	-10	-3	17	-15	-2	-5	31	-4	-3	8
pair:order_the	-8	-2	-2	-3	-1	-4	-9	-4	7	40
pair:order_to	6	-3	-7	-10	-7	-2	-11	-8	12	-3
pair:ordinance_,	-10	-2	-2	-3	-5	-4	51	-24	-5	-7
pair:organize_,	-1	-5	26	-3	-4	-7	-19	-3	-4	-4
pair:organize_by	-15	-5	68	-2	-4	-5	-5	-3	-5	-5
pair:organize_the	-15	-4	50	-16	-5	-9	-6	-3	-4	-4
pair:oslo_.	32	-6	-7	-5	-7	-8	-6	-3	-9	-5
pair:other_'s	-11	-7	-5	58	-5	-10	40	-3	-5	-3
pair:other_,	-9	-1	-5	7	-3	-6	-10	24	-6	-6
pair:other_.	15	-8	-5	-9	-3	-8	-8	-3	-6	-6
pair:other_country	-9	-5	1	-4	2	-5	-8	-1	-3	-3
pair:other_member	-51	-5	-4	-6	-5	-4	-3	-3	-6	-13
pair:other_side	2	-5	-7	-8	-2	-4	-6	-3	-7	-7
pair:other_technology	-7	-9	32	-5	-22	-5	-2	-3	-4	-7
pair:other_way	-34	31	-2	-4	-2	-3	-5	-5	-33	16
pair:others_,	-12	-4	-6	-4	-5	-5	-7	-3	-5	-4
pair:others_.	13	-7	-7	-6	-5	-7	-5	-3	-8	-6
pair:ought_to	-10	-3	-4	-5	-4	-6	-7	-3	-10	-6
pair:out_,	-12	-2	-4	-6	-7	-3	-1	-8	8	3
pair:out_.	5	-5	7	-6	9	-1	-6	-6	3	-5
pair:out_;	-8	-2	-1	-6	-6	-6	-4	-7	-21	-8
pair:out_<f>	26	-20	-3	-4	-10	-6	-4	3	11	-5
pair:out_a	16	-4	-4	-6	-4	16	1	5	-11	-4
pair:out_an	-9	-3	-3	-3	-4	53	-10	-3	-21	-5
pair:out_and	31	-4	-7	-6	-5	-6	-13	-6	-4	-4
pair:out_at	-6	-5	-3	-6	24	-3	-3	-3	-6	4
pair:out_by	25	-8	17	-5	-13	29	7	-4	-14	-8
pair:out_for	-18	37	-4	-8	-5	-7	15	-6	18	-8
pair:out_in	-7	6	-2	-1	-7	-8		-5	-8	13
pair:out_of	-3	-4	-2	3	1	-1	2	2	9	2
pair:out_on	-17	1	-4	-12	-7	17	-11	27	6	-4
pair:out_that	1	-6	-4	-3	-3	-4	-5	-2	-5	-5
pair:out_the	6	-5	9	-7	8	-8		-1	10	-5
pair:out_to			-5	-9	-4	4	31	-5	-5	-3
pair:out_with	-14	-2	-2	-6	13	-6	35	-17	-5	-3
pair:outage_.	33	-5	-5	-5	-5	-5	-5	-8	43	-8
pair:outage_of	19	-5	-5	-4	-5	-9	-7	-6	-10	-4
pair:outage_that	5	-6	-5	-3	-5	-18	-16	-3	5	-2
pair:outcome_.	-10	-4	-4	-6	-10	-7	-7	-5	-15	-4
pair:outlay_in	-8	-5	-5	-12	75	-6	-10	-16	-8	-3
pair:outlay_on	-6	-3	-4	-13	92	-12	-11	-19	-7	-7
pair:outside_.	-9	-5	-4	-9	-7	-7	-5	-3	-4	24
pair:outside_the	-8	-3	-7	-3	-7	-10	-2	-2	29	33
pair:outskirt_of	-14	-4	-12	-7	12	29	-3	-3	-6	-4
pair:outsource_,	11	-6	-6	-2	-3	-3	-4	-2	-1	-2
pair:over_,	-20	25	-3	-5	-7	-9	-5	18	-7	-2
pair:over_.	-20	-5	-5	-6	-8	-6	10	-9	9	-7
pair:over_800	-7	-6	19	-7	-2	-30	-7	-1	-21	-3
pair:over_:	-24	-10	-4	-9	-5	37	-6	-3	-11	76
pair:over_<c>	-28	-3	-3	-5	-7	-8	-4	-3	-9	-6
pair:over_<f>	2	-4	-4	-9	-14	12	-5	6	-4	-7
pair:over_a	14	-6		9	-9	10	-2	-3		-7
pair:over_an	-4	-7	-2	-3	-2	-2	-6	-1	-7	28
pair:over_as	-23	-2	-3	-6	-10	-9	-2	-3	-3	62
pair:over_dinner	11	-8	28	-4	-5	-4	-3	-2	-6	-5
pair:over_five	-4	-2	-4	-11	56	-4	-2	-3	18	-6
pair:over_from	-25	-5	-4	-6	-8	2	-4	-3	-6	49
pair:over_how	39	-6	-4	-7	-3	-4	-15	-3	-4	-3
pair:over_in	6	12	-13	-2	32	-5	-1	-1	-4	35
pair:over_interconnection	-10	-3	-3	56	-2	-4	-8	-3	-19	-4
pair:over_its	25	-3	-4	7	-5	-6	-8	25	31	-7
pair:over_lunch	33	22	-5	-3	-2	-5	-2	-2	-5	-5
pair:over_on	-20	-7	-3	-3	-4	-10	-7	-2	-3	30
pair:over_ten	-6	-3	-3	7	59	-13	-5	-6	-11	-18
pair:over_the	15	2		-2	-2		-2	-3	2	-8
pair:over_three	29	-6	-5	25	19	-8	-7	-3	5	-10
pair:over_to	-10	-3	-6	30	43	22	-9	-6	-9	19
pair:over_tower	40	-3	-3	-9	-6	-6	-4	-9	12	-5
pair:over_two	-3	-6	-11	26	-7	-8	30	-4	-6	17
pair:over_unpaid	-19	-3	-4	6	-4	-4	-16	17	35	-3
pair:over_what	11	-8	-2	-2	-3	-5	-3	-3	-17	31
pair:over_when	23	-8	-7	35	-5	-8	-5	9	-7	-10
pair:over_which	-29	-4	-7	28	-7	-12	29	-2	-12	-18
pair:overnight_.	18	-14	-5	-10	-7	26	24	-3	-5	-4
pair:oversight_of	-9	-4	-3	-5	-3	-4	-12	-8	9	-3
pair:oversight_visit	-36	54	-3	-3	-3	-6	-3	-2	-4	-3
pair:overturn_the	-13	-3	-4	-3	-5	-5	-9	22	36	-4
pair:overview_of	-1	-2	-1	-3	-1	-1	-11	-8	-2	-4
pair:owe_its	-12	-3	-4	-6	27	-7	-5	29	16	-5
pair:owe_to	-9	-11	29	-6	-4	-13	28	-2	-5	-3
pair:own_,	-31	-1	-3	-7	10	-7	-4	-3	-4	-10
pair:own_.	-11	-5	9	-4	-5	-14	5	-8	-8	-7
pair:own_<f>	-11	-4	-3	-11	-5	-8	-3	18	-21	-5
pair:own_a	-13	-4	-7	-5	-7	-10	-7	-4	-6	-4
pair:own_account	-17	-2	-3	18	16	-6	-5	-3	-10	-5
pair:own_and	-3	-2	-8	-7	30	-7	-5	-6	-8	-4
pair:own_by	-4	-3	-3	-6	-7	-6	-4	-9	-11	-3
pair:own_the	-14	-10	-6	-4	6	-6	-5	-6	-5	-5
pair:owner_.	-12	-4	-3	-4	-18	-12	-4	-9	-8	-5
pair:owner_of	-1	-2	-3	-4	27	-5	-5	-7	36	-9
pair:ownership_rule	30	-2	-2	-2	-3	-2	-31	51	-45	-2
pair:pacific_ict	20	-24	50	-2	-2	-3	-4	-1	-5	-12
pair:packaging_plant	-43	-6	-3	-12	18	6	-3	-3	-5	-3
pair:pact_on	-12	-3	-7	65	-5	-6	-5	-6	-6	-6
pair:pact_with	-14	-2	-4	80	-5	-5	-4	-7	-11	-3
pair:page_,	-10	-5	-7	-6	-7	-6	-11	34	-10	-6
pair:page_.	-8	-3	-24	-8	-4	-8	10	2	1	-5
pair:page_of	-11	-25	-3	-8	-4	-7	-13	-6	-10	-4
pair:pain_of	-7	-8	-3	-3	-6	-8	39	-4	22	-3
pair:palace_,		14	-3	-3	-3	-6	-3		-3	-10
pair:palace_.	12	-3	-4	7	16	-5	5	-4	-4	-6
pair:palace_<p>	11	-6	-3	-3	-2	-3	-2	-3	-3	-7
pair:palo_alto	45	-7	-11	-4	-4	-5	-4	-2	-9	-5
pair:panel_.	23	-13	4	-4	-6	-12	-4	-2	-3	-3
pair:panel_of	-8	-5	-12	-4	-2	-4	-6	-3	12	-12
pair:panel_on	-14	-6	58	-4	-6	-4	-5	-3	-5	10
pair:paper_,	-29	-7	8	2	-4	29	-15	-4	-16	-5
pair:paper_.	-15	-3	-3	-16	-5	-6	-9	9	-7	-7
pair:paper_be	5	-4	-4	55	1	-4	-15	-7	-8	-9
pair:paper_mill	21	31	-2	-13	24	-7	-4	-5	-10	-2
pair:paper_on	-9	-3	-5	5	23	-6	8	-4	3	-4
pair:parcel_locker	-12	-6	-6	-7	-5	42	-8	-4	-9	-4
pair:parent_,	-12	-4	-3	-6	8	-9	-4	-5	-31	-4
pair:parent_.	-14	-5	-10	-4	-4	-5	-23	-3	-6	-4
pair:parent_company	12	-2	-2	-3	-5	-5	-4	-9	22	-7
pair:parent_of	3	-3	-5	29	-5	-7	-5	-7	-26	-2
pair:paris_,	18	-14	70	-5	-3	-3	-3	-2	-4	-10
pair:park_'s	-9	-10	-7	8	-5	-18	-4	-3	-9	-4
pair:park_,	25	-8	-7	-4	-5	1	-4	-3	-5	-3
pair:park_.	11	3	-7	-6	29	-18	12	-5	-8	-4
pair:park_be	22	6	-6	-6	-6	47	-8	-3	-4	-6
pair:park_in	1	6	-7	9	-7	24	-6	-2	-5	-5
pair:parliament_'s	-12	-7	-2	-5	-8	-4	14	-2	-6	31
pair:parliament_.	-2	-3	-15	-4	24	-10	54	-5	-4	-14
pair:part_,	-14	-4	-3	-5	-4	-2	3	-1	2	5
pair:part_.	22	-4	19	-6	2	-5	7	-6	27	-5
pair:part_as	26	-6	-6	-5	-5	-5	-3	-2	-3	-12
pair:part_in	4	-5	34	-6	-9	-5	-5	-3	-4	-9
pair:part_of	2	6		-5	6	1	-3	-3	2	-9
pair:part_that	-15	-4	-7	-4	-3	-4	-5	-3	26	-3
pair:part_with	-10	-5	-3	-5	8	-7	-5	-11	50	-4
pair:parte_filing	13	-7	-2	-4	-2	-4	-3	-1	-4	-8
pair:participation_of	-17	-5	31	-5	-10	2	-4	-3	-5	-6
pair:particular_.	-9	-7	-5	-6	-5	-6	-3	-3	-4	-5
pair:partner_,	5	-5	-3	-17	15	-7	-2	-6	-4	-3
pair:partner_.	2	10	-4	-12	-7	1	-5	-4	11	-6
pair:partner_in	7	-5	-5	2	-3	-6	-3	-3	-9	8
pair:partner_of	17	-6	-4	-13	-17	-5	-3	-4	-6	-6
pair:partner_with	-13	-6	-9	55	-7	-7	-2	-2	-4	-2
pair:partnership_,	-5	-4	-3	6	16	-6	-3	-3	-3	-3
pair:partnership_.	-16	-8	-3	37	-5	-4	-5	-4	-4	-4
pair:partnership_agreement	-10	-3	-7	28	-5	-6	-7	-3	-3	-3
pair:partnership_between	9	-2	-4	-22	-2	-2	-2	-3	-4	-3
pair:partnership_in	22	-2	-2	-15	19	-2	-2	-2	-3	-3
pair:partnership_of	-9	-5	-5	15	-6	-11	-5	-3	-8	-4
pair:partnership_on	1	-5	-4	52	-6	-22	-7	-3	-5	-4
pair:partnership_with	-9	-3	5	54	-8	4	-3	-5	-7	-3
pair:party_,	-9	-5	-3	2	-3	-3	-7	-2	-4	-8
pair:party_have	37	-8	-6	-12	-2	-2	-21	-1	-3	16
pair:pass_a	-22	-5	-5	-4	-5	-6	17	-4	-8	-4
pair:pass_by	-1	-6	-6	-5	-4	-9	60	-5	-7	-8
pair:pass_in	-10	50	-3	-5	-4	-9	34	-2	-4	-6
pair:pass_into	-9	-4	-6	-6	40	-13	15	-4	-13	41
pair:pass_on	6	-6	-5	-7	27	-6	24	-4	-9	-8
pair:pass_the	-12	-4	-4	-4	-6	-5	29	-3	-10	-7
pair:passport_and	-14	-3	-5	-31	-14	-9	-10	-10	34	-3
pair:past_,	-27	-4	-5	-2	-3	-4	-4	-1	-5	27
pair:past_year	-31	-5	-9	-4	-11	-7	-8	-4	-7	-7
pair:patience_.	-16	-5	25	-8	-6	9	-7	-7	5	-8
pair:patronage_of	-13	-7	13	-5	-4	13	-5	-3	-5	-5
pair:pavilion_of	-13	21	48	-3	-6	-3	-5	-2	-3	-3
pair:pay_$	-7	-3	-2	-4	-11	-6	-6	1	30	-4
pair:pay_,	14	-5	-4	-4	-11	-5	-5	-5	7	27
pair:pay_.	-15	-4	-2	-2	-3	-5	-8	-5	-15	-4
pair:pay_41	-9	-1	-1	-4	-9	-3	-8	30	-18	-3
pair:pay_a	15	-1	-2	-3	-5		-3	-7	8	-5
pair:pay_an	-19	32	-7	-2	-3	-4	-4	-2	-3	-2
pair:pay_by	6	-5	-3	-2	-10	24	5	-2	-9	-6
pair:pay_for	-9	-5	-4	6	20	-2		-5	-6	-5
pair:pay_in	-7	-4	-8	-3	8	-5	-7	-16	6	-4
pair:pay_more	-10	-7	-5	-3	-5	-5	-9	-4	-7	-5
pair:pay_the	15	-6	-3	-4	-14	-8	-4	66	12	-4
pair:pay_€	-8	-5	-3	-5	-9	-13	-6	-4	67	-4
pair:payment_,	-5	-3	-4	-9	-3	-27	-4	-11	15	-3
pair:payment_.	65	-14	-4	-8	-4	-8	-3	-3	-4	-7
pair:payment_company	24	-3	-9	-4	33	-12	-13	-7	-7	-5
pair:payment_firm	-21	-3	-5	-7	10	-5	-5	34	21	-3
pair:payment_in	-8	-11	-3	41	-5	-7	-8	-3	-4	-3
pair:payment_of	-21	-5	-3	-4	-10	-4	34	-11	32	-5
pair:payment_service	-6	-3	-5	-1	-3	3	-10	16	-13	-3
pair:payment_system	-11	-2	-2	70	-5	23	-13	9	-13	-5
pair:peace_palace	10	-3	-6	6	-7	-5	-2	-3	-3	-6
pair:pen_to	-11	-2	-5	58	8	-10	-17	-4	-6	-6
pair:penalty_,	-4	-3	-2	-13	-6	-3	-13	-2	-16	-5
pair:penalty_for	-8	-2	-4	-5	-3	-3		-6	-18	-4
pair:penalty_of	-4	-3	-3	-4	-9	-5	-7	-5	23	-3
pair:penalty_on	-8	-2	-2	-5	-6	-3	-4	-10	50	-2
pair:penang_.	14	-10	-6	-5	37	-10	-5	-4	-6	-5
pair:penciled_in	19	45	-3	-4	-3	-4	-4	-3	-7	-9
pair:pension_fund	-20	-3	-4	-5	12	-7	41	-6	54	-8
pair:people_'s	-14	-6	-4	12	-5	-7	-8	-2	-4	-4
pair:people_,	-3	11	-4	-5	1	-7	-5	-3	-5	2
pair:people_.	-9	-8	-4	-2	-7	2	-5	-3	-5	-5
pair:people_and	-10	-3	-3	-5	-7	-5	-5	-5	8	-5
pair:people_be	-22	-5	22	-5	-4	-6	-5	-4	-3	-4
pair:people_familiar	-6	-3	-3	-2	-12	-3	-6	-4	-15	-3
pair:people_in	-9	-4	-4	-5	-3	4	-6	-5	1	-6
pair:people_of	2	-3	-3	-5	-10	8	-3	-4	-9	-6
pair:people_on	17	-8	-5	-6	-4	-5	-5	-4	-5	-4
pair:people_to	-11	-6	26	-10	-3	-6	-6	-3	-3	-10
pair:people_who	-11	-4	-4	-7	13	-6	-5	-4	-6	-4
pair:per_cent	-7	-4	-5	-5	15	-5	17	-5	-4	-6
pair:percent_,	-7	-2	-3	-5	67	-8	2	-4	-16	-5
pair:percent_.	17	-7	-3	-9	1	52	-4	-3	-8	-5
pair:percent_of	2	-4	-4	-7	50	-9	7	-7	-9	-4
pair:period_of	-10	-4	-8	-6	29	-11	-12	-5	-6	6
pair:permission_to	-7	-3	-2	-7	-8	-4	-4	50	-11	-4
pair:permit_,	-14	-2	-2	-4	-7	-7	-6	9	5	-2
pair:permit_.	1	-5	1	-5	-3	25	4	-9	-7	-3
pair:permit_<f>	-6	-5	-2	-9	-3	-5	-6	62	-13	-3
pair:permit_for	-8	-3	-4	-5	4	-8	-8	39	-11	-3
pair:permit_from	-4	-3	-2	-5	10	-5	-5	-6	-11	-2
pair:permit_in	9	-4	-3	-5	-6	-4	-13	6	-10	-4
pair:permit_of	-9	-2	-3	-6	-4	-5	36	-17	-20	-4
pair:permit_that	-7	-3	-2	-2	-17	-3	-4	33		-1
pair:permit_to	-5	-3	-10	-8	-6	-9	-9	27	-27	-4
pair:person_.	6	-3	-3	-3	-3	-7	-3	25	-14	-7
pair:person_who	-9	-4	-5	-6	-4	-9	-20	-19	35	-6
pair:personal_data	-9	-3	-3	-6	-2	-4	-4	-3	-3	-4
pair:personal_datum	-7	-3	19	-6	-3	-6	18	-3	-5	-6
pair:personal_information	-7	-3	-6	-5	-7	-5	13	-2	19	38
pair:peso_.	-9	-7	-4	-6	-14	-7	-7	41	72	-5
pair:phase_of	-4	-8	8	13	1	34	-5	-2	22	-7
pair:phone_,	-11	-7	-5	-3	-4	-6	14	-2	-11	-5
pair:phone_.	17	-5	-4	8	8	1	18	-3	-6	-3
pair:phone_and	-19	-5	-4	-5	-5	-5	-13	-3	-7	-6
pair:phone_maker	-31	-7	-4	-4	-9	22	-4	-6	53	-3
pair:phone_on	30	-4	-6	-14	-3	-6	-7	-2	-3	-4
pair:phone_with	32	-3	-6	-4	-8	32	-6	-2	-5	-3
pair:pick_<f>	-11	-3	-3	44	-8	-9	-3	23	-12	-11
pair:pick_<p>	-16	-5	-4	-6	-4	-4	-4	-3	-7	20
pair:pick_by	-1	-4	-5	-7	-6	-5	-6	-6	-9	19
pair:pick_up	-13	-3	-3	-13	18	-7	-10	-7	78	-22
pair:picture_of	-11	-4	-4	-5	-7	-5	-4	-2	15	-13
pair:piece_of		-11	-3	-4	-4	-3	43	4	-7	-3
pair:pillar_of	-18	-3	-4	-8	-3	-6	-6	-1	-2	-4
pair:pilot_line	12	-5	-5	-6	53	11	-3	-8	-12	-3
pair:pilot_of	-6	-8	-6	-4	-8	40	-8	-4	-7	-5
pair:place_,	-21	-4	-5	-5	11	-9	-9	-4	-9	-2
pair:place_.	-5	-4	-5	-6	-13	-4	-3	-9	30	22
pair:place_at	24	-5	-9	-8	-3	-8	-5	-4	-7	-8
pair:place_for	29	-4	-3	-12	-6	-17	4	-2	-4	-6
pair:place_in	33	-6	11	-1	-4	25	-5	-6	1	-3
pair:place_of	-29	-3	-6	24	-4	-7	2	-3	-7	46
pair:place_on	29	-4		7	6	1	-6	9	-9	-4
pair:place_to	-9	-14	9	-5	-5	-6	-4	-6	10	-3
pair:place_where	-9	-6	-4	-3	-6	-9	-2	-2	-5	-8
pair:plan_,	-3	-3	-3	21	6	-6	-9	2	-7	-8
pair:plan_.	1	-6	-3	1	-4	23		-4	-12	-6
pair:plan_be	-26	-4	-13	-5	-6	-16	-14	-3	-2	-6
pair:plan_for	-11	2	2	-5	-2	-8	9	2	-3	-6
pair:plan_of		-5	-8	10	11	-10	-5	5	-4	-2
pair:plan_to	2		-5	-4	6	4	2	1	-3	-4
pair:planalto_palace	6	-5	-3	-3	-2	-6	22	-1	-4	-3
pair:plant_,	-9	12	-5	-5	-15	22	-5	-3	-9	-3
pair:plant_.	6	2	-4	-6	15	-11	-5	9	-8	-4
pair:plant_and	-15	-5	-7	43	-8	-31	-5	-3	-6	-4
pair:plant_at	-28	35	-7	-12	-10	17	-3	-2	-3	-4
pair:plant_for	-12	-4	-3	-7	43	-11	-5	-3	-4	-3
pair:plant_in	-5	5	-4	-6	39	10	-6	-3	-2	-3
pair:plant_near	-8	-7	-3	-5	53	3	-6	-3	-7	-3
pair:plant_of	5	5	-4	-4	10	12	-3	4	7	-4
pair:plant_on	5	30	-9	-5	-8	14	-6	-2	-4	-3
pair:plant_that	-3	-3	-4	17	-2	-9	-1	-2	-3	-2
pair:platform_,	3	-5	4	9	-6	10	-10	-4	36	-7
pair:platform_.	42	-4	-5	30	-8	-9	-11	-3	-12	-3
pair:platform_<f>	-31	-5	-3	-4	23	-12	-4	-11	58	-3
pair:platform_be	-7	-8	-5	-5	-5	17	4	27	-6	-2
pair:platform_for	7	-4	-14	-5	-7	-9	-4	-3	-4	-3
pair:platform_have	-27	-3	-3	-3	-3	-9	-12	-12	-21	-3
pair:platform_in	-6	-2	-2		-6	8	13	-3	-4	-5
pair:platform_of	-10	-5	-35	-8	-4	50	-5	-3	-5	-8
pair:platform_that	-27	-5	-5	-2	-3	-10	-3	-2	-11	-6
pair:platform_to	-7	-4	-3	-6	-2	-12	21	-5	-10	-8
pair:play_host	25	-9	20	-5	-3	-4	-4	-3	-3	-5
pair:play_in	-15	-4	-9	-4	-3	-4	-3	-3	-5	-2
pair:player_,	-9	-4	-6	-3	-7	-3	-4	-6	-8	-5
pair:player_.	-10	-4	-3	-5	-4	-6	-4	-5	-6	-8
pair:player_in	-6	-2	-4	-2	-6	-4	-7	-5	-6	-4
pair:plead_for	15	-5	20	-6	-7	-10	5	-10	-6	-13
pair:pledge_,	-5	-2	-3	-10	3	-3	-3	-4	-4	-5
pair:pledge_to	-9	-5	-4	-5	35	-8	10	-6	-5	-4
pair:point_,	-15	33	-5	-11	-4	-6	19	-3	-7	-7
pair:point_.	4	-3	-5	-9	13	-19	-4	-3	-7	-5
pair:point_of	-11	-12	-17	14	-6	-8	-6	-3	-6	-4
pair:point_out	-7	-6	-5	-5	-5	-6	-7	-6	-8	-5
pair:point_to	-12	-4	-5	-6	-6	-6	-15	-5	-10	-5
pair:policy_,	-11	-3	-4	-4	-4	9	33	-5	-7	-3
pair:policy_.	14	-3	-3	-5	-6	-4	18	-5	1	-5
pair:policy_and	-12	-2	-4	2	-2	-3	3	-4	-4	-5
pair:policy_be	8	-2		-4	-6	-4	-19	-6	2	-2
pair:policy_dialog	45	-6	28	-7	-4	-3	-10	-4	-5	-3
pair:policy_direction	30	-2	-3	-9	-4	-7	69	-12	-14	-7
pair:policy_for	-30	-4	-4	-4	-4	-5	68	-3	-4	13
pair:policy_in	-32	-3	-3	-4	-3	-25	30	-1	-5	-6
pair:policy_of	-21	-9	-5	-3	-3	-6	20	-3	-5	-4
pair:population_,	-11	-3	-2	-4	-7	-11	-6	-9	-4	-3
pair:port_louis	2	-4	19	-4	-4	-11	24	-2	-4	-4
pair:port_moresby	2	-16	23	-3	-4	17	-5	-2	24	-12
pair:port_of	-20	-7	9	-4	-5	27	-6	-2	-5	-4
pair:portal_of	-7	-5	-4	-5	-5	60	-3	-4	-7	-8
pair:post_,	26	-2	-3	8	-4	-3	-4	-4	-3	-11
pair:post_.	-6	-4	-4	-18	18	-3	-27	-3	-16	-3
pair:post_a	-10	-3	-3	-7	-14	-3	-3	-2	-6	-19
pair:post_and	-15	-3	-5	-7	-2	-3	-11	-1	-7	34
pair:post_at	-17	-6	-5	-4	-5	-3	-5	-2	-6	-40
pair:post_of	-13	-5	-3	-10	-4	-3	-2	-4	-4	54
pair:post_office	-9	21	-2	-3	-4	-4	-4	-1	-2	-5
pair:post_on	-1	-3	-4	-4	-4	-5	-5	10	-3	-8
pair:potential_of	47	-6	-6	-10	-5	-3	-2	-3	-3	-7
pair:pound_,	-10	-4	-4	-5	3	-9	-7	-3	-14	-4
pair:power_,	-24	-4	-6	-6	-4	-15	31	-5	2	-4
pair:power_.	-12	3	-4		-6	-18	-3	19	5	-3
pair:power_cut	1	-5	-17	-3	-2	8	-11	-2	-6	-7
pair:power_for	4	-3	-2	14	-9	-8	-4	-4	-4	-3
pair:power_of	-6	-2	-3	-3	-6	-14	-7	-3	-11	-9
pair:power_to	-14	-5	-6	-7	-6	-9	2	20	-1	-7
pair:practice_.	-17	-11	-3	-3	-5	-4	-7	-10	-2	-3
pair:practice_for	15	-4	-4	-5	-4	-8	11	-4	-4	-3
pair:practice_of	-4	-3	-2	-7	-9	-4	-7	-6		-4
pair:praise_<p>	-38	-6	-5	-7	-5	-6	-5	-4	-7	-16
pair:praise_for	-36	29	-5	-4	-3	-4	-2	-2	-2	-8
pair:praise_the	12	-7	-4	-4	13	-7	-4	-8	-5	-5
pair:predecessor_,	-17	-4	-3	-3	-5	-6	-5	-5	-9	57
pair:premise_in	2	-3	-4	-4	-14	-10	-3	-4	29	-5
pair:presence_of	-14	-3	-1	20	-5	18	-4	-3	-4	-8
pair:present_,	-26	-6	-6	-5	-5	-7	-6	-4	-5	-7
pair:present_.	-15	-5	-6	-7	23	-6	-4	-5	-7	-9
pair:present_<p>	-29	-3	-2	-4	-3	-9	-3	-2	-3	-8
pair:present_a	-11	-5	-15	-5	-11	-7	-25	-3	-5	-2
pair:present_as	-11	-6	-7	14	-10	-7	-3	-3	-3	-4
pair:present_at	-15	-6	-6	-2	-4	-4	-4	-3	-7	11
pair:present_be	-6	-4	-4	8	-5	-6	-6	-6	-6	7
pair:present_on	-12	-6	12	-5	-5	-5	-6	-2	-6	-7
pair:present_the	14		-5	-4	-5	-4	6	-3	-6	-8
pair:present_to	-13	-7	-3	-5	-4	-12	3	-2	-6	-10
pair:preside_.	-8	-3	33	2	-2	-11	35	-2	-9	-23
pair:preside_over	10	-5	2	-3	13	15	-6	-3	-6	19
pair:presidency_of	-26	-5	42	-4	-6	-6	-8	-4	-6	65
pair:president_'s	4	-6	-4	-4	-3	-6	-10	-4	11	-10
pair:president_,	-7	-6	-3	2	-3	19	30	-3	-4	-6
pair:president_<p>	-24	-3	-4	-4	28	1	-3	-2	-4	21
pair:president_of	12	-5	-5	-4	-6	-3	-5	-3	-7	37
pair:presidential_press	22	-3	-3	-5	-6	17	-3	-3	-5	-10
pair:press_.	-23	-5	-4	-4	-4	-4	-3	-4		-4
pair:press_briefing	-20	-8	-4	-3	-5	-9	-11	-2	-18	-12
pair:press_conference	-12	-4	-21	-2	-4	-2	-9	-2	22	-2
pair:press_office	48	-9	-2	-3	-4	-5	-3	-2	-5	-11
pair:press_release	4	-11	-3		1	-11	-12	-3	-3	-3
pair:press_service	14	-2	-4	-6	11	-5	7	-3	-5	-6
pair:previous_day	51	-5	-3	-3	-2	-3	-4	-3	-4	-15
pair:price_,	4	-3	-5	7	2	-5	-5	-9	-14	-2
pair:price_.		9	-5	-5	-7	-6	-9	-9	1	-6
pair:price_be	-5	-3	-3	-7	-6	-5	-6	-3	-9	-5
pair:price_for	-6	-2	-2	-5	-12	-8	-11	-4	12	-3
pair:price_in	-4	-4	-2	-6	-5	-7	-13	35	11	-3
pair:price_of	-8	-4	-4	-5	-6	-5		7	-10	-6
pair:price_which	-5	-3	-3	-3	16	-6	45	-7	-21	-4
pair:prime_minister	-2	-2	-5		5	-4	20	-3	-6	2
pair:prior_to	-13	-7	-6	-7	-5	-5	-2	-3	-4	-28
pair:priority_of	-17	-6	-6	-5	-3	-5	-10	-2	-4	-9
pair:privacy_law	-7	-3	-4	-4	-6	-3		-3	35	-8
pair:privacy_policy	9	-1	-1	-4	-4	-3	-7	-2	18	-1
pair:private_firm	-12	-5	-8	-5	-3	26	-16	-5	-2	-3
pair:private_network	20	-4	-3	-7	-8	-28	-3	36	-21	-4
pair:private_sector	-5	-5	-4	-6	-4	-4	-4	-3	-4	15
pair:privately_with	26	-4	-5	-4	-2	-3	-3	-2	-3	-4
pair:procedure_,	-5	-2	-4	-11	-5	20	-15	-6	18	-3
pair:process_.	-9	-3	-6	25	-9	-11	-5	20	48	-8
pair:processing_of	-8	-2	-5	-14	-3	-4	-13	-3	-11	35
pair:produce_in	-8	-6	-5	-4	-8	-5	-5	-4	-5	-3
pair:product_,		21	-16	-3	-5	-5	-3	2	-13	-3
pair:product_and	19	-3	-4	-4	-4	-10	43	-3	-5	-5
pair:product_of	-17	-5	-6	-6	-5	-10	-6	-9	27	-4
pair:production_of	-26	-4	-8	-2	-8	15	-3	-2	-5	-3
pair:program_,	-8	-4	-4	-5	6	33	-9	-5	-5	-4
pair:program_.	-16	21	-2	5	-20	-19	-6	11	-6	-6
pair:program_as	76	-7	-3	-14	-4	-6	-4	-2	-3	-3
pair:program_be	-12	21	-2	-6	-5	36	-6	-7	-12	-3
pair:program_for	7	18	-3	11	-3	1	12	-4	-4	-6
pair:program_in	26	-6	-14	-7	-8	4	-7	-3	-10	-2
pair:program_of	39	-23	-2	-17	11	-6	-6	-3	-7	-4
pair:program_on	-46	-6	-4	-3	-4	-11	45	-3	-9	-6
pair:progress_of	10	20	-4	-5		-8	-3	-3	-3	-4
pair:progress_on	44	-25	-5	-4	-4	-3	-5	-2	-3	-5
pair:project_,	-4	-4	-5	-2	30	-6	-5	-2	-3	-5
pair:project_.	30	-6	-4	-8	23	5	-4	-3	-3	-7
pair:project_and	13	-17	-4	-3	-10	-2	-4	-4	-3	-3
pair:project_be	6	-4	-7	-7	-13	-5	-10	-8	-2	-2
pair:project_by	21	-6	-3	-3	2	-12	-11	-2	-6	-3
pair:project_in	12	-5	-3		-7	25		-4	-6	-4
pair:project_of	-9	44	-4	-2	8	-12	-12	26	-7	-5
pair:project_that	-14	-4	-3	-7	3	-5	-4	-2		-6
pair:promise_,	-11	-9	-4	-6	-6	29	-12	-11	9	-4
pair:promise_.	-36	-4	-4	-8	-9	-7	-7	-5	-12	-7
pair:promise_a	-14	-7	-5	-6	-5	-7	41	-4	-6	-13
pair:promise_of	29	-27	-3	-9	-8	31	-3	-5	40	-9
pair:promise_that	18	-4	-5	-3	-6	-3	-2	-2	17	-2
pair:promise_to	12	-5	-5	24	13	-6	-9	-3	-6	-6
pair:property_of	-14	-3	-3	-5	-10	-5	-3	-5	-7	-4
pair:proposal_.	51	-7	-3	-5	-3	-4	-30	-3	-8	-8
pair:proposal_for	23	-3	-4	-6	-7	-8	32	-3	-5	-4
pair:proposal_of	-28	-3	-7	-4	-4	-4	38	-4	-6	-11
pair:proposal_to	-7	-3	-3	-6	-6	-6	54	-8	14	-10
pair:propose_that	-2	-2	-3		27	-4	-5	-9	-2	-4
pair:prospect_for	22	-5	-5	-9	-4	-3	-4	-2	-3	-2
pair:prospect_of	-27	-4	-4	-6	-2	-4	-5	-2	-4	-7
pair:protect_child	-11	-3	-2	-2	-1	-6	22	-1	-2	-14
pair:protect_consumer	-7	-2	-6	-4	-3	-3	-11	-6	-17	-6
pair:protection_,	-9	-12	13	-5	-4	-3	3	-4	-7	-3
pair:protection_act	-6	-2	-4	-5	-3	-4	-11	-3	-19	-4
pair:protection_and	-5	-4	-3	-5	-7	-5	22	-10	33	-4
pair:protection_of	-6	-3	-4	5	-4	9	11	-3	-6	-4
pair:protocol_on	-18	5	-5	47	-4	-7	17	-4	-2	-3
pair:provide_for	-9	-3	-2	18	-13	-8	-4	-3	-4	-10
pair:provide_that	15	-3	-3	-5	-7	31	-16	-5	-4	-5
pair:provider_,	-10	-3	-3	-5	18	-6	-4	32	11	-3
pair:provider_.	-9	-5	-5	20	-5	-18	-7	40	-10	-9
pair:provider_<f>	24	-4	-3	51	-5	-4	-3	-5	-3	-4
pair:provider_license	-2	-2	-1	-3	-9	-8	-7	7	-6	-1
pair:provider_of	-5	-3	-3	-8	8	-8	8	20	-12	-4
pair:provider_to	-3	-1	-3	-10	-4	-4	-7	12	37	-2
pair:province_,	-11	-3	-5	-4	35	13	-5	-6	-7	-3
pair:province_.	-15	-6	-4	-6	-11	-18	21	-5	2	-3
pair:province_of	18	-5	-3	-3	26	-17	-8	-7	-23	-5
pair:provision_of	8	19	-6	-6	-7	-5	-2	4	-3	-3
pair:public-private_partnership	-16	-4	-3	15	25	-4	-3	-4	-6	-5
pair:public_,	-11	-10	-10	-3	-5	-3	-8	-4	-10	-8
pair:public_and	-6	-3	-3	-10	-4	-8	-18	-3	-4	-8
pair:public_consultation	-22	-3	-2	-5	-2	-14	69	-11	-6	-4
pair:public_datum	-16	-4	-8	-13	-3	-4	72	-2	-4	44
pair:public_on	-4	-2	-4	7	-11	-7	-8	-3	45	-2
pair:public_sector	32	-2	-4	-5	-4	-4	1	-2	-5	-12
pair:public_service	-3	-5	-3	-5	-3	-9	-5	-3	-4	-5
pair:publish_a	-10	-4	-8	-7	-10	-3	-37	-9	15	-4
pair:publish_in	-6	-3	-3	7	-6	18	3	33	-13	-6
pair:publish_its	-22	-5	-7	-7	-5	-8	14	-1	-13	-4
pair:publish_on	-6	-4	-3	-8	14	-12	26	-6	-6	-3
pair:publish_the	-11	-3	-4	-6	-5	-6	31	-7		-5
pair:pull_out	-14	-19	44	34	-10	-6	-4	-5	38	-11
pair:pull_the	-8	-3	-13	-6	-10	13	-4	13	48	-3
pair:purchase_of	2	-3	-4	6	8	-6	-5	21	1	-3
pair:purpose_.	33	-3	-9	8	-5	-6	-10	5	-8	-7
pair:put_$	-18	-2	-2	-8	56	-11	-2	-6	-6	-4
pair:put_<a>	-5	-3	21	-16	-5	-4	-16	-6	35	-5
pair:put_<c>	-10	-3	-5	-8	-9	40	10	-3	-9	-3
pair:put_<f>	-8	-2	-2	-12	-6	-6	-4	-13	41	-5
pair:put_<p>	-5	-4	-3	18	-4	-4	-5	-2	-11	5
pair:put_a	-6	-5	-5	-10	-11	-7	25	-7	21	-6
pair:put_an	13	-4	-4	22	7	-8	35	-2	-10	-2
pair:put_at	-8	-4	-4	-9	21	-14	-10	-3	-6	-6
pair:put_back	-5	-4	21	-6	-4	-32	14	-3	-3	-5
pair:put_forward	-8	-5	-6	-11	-7	-11	46	-2	-6	36
pair:put_her	-9	-4	-3	-24	-5	-6	61	27	-4	-4
pair:put_his	52	-4	-3	-25	-4	-8	39	-3	-7	-9
pair:put_in	-11	-3	-3	-16	60	20	-4	-4	-10	31
pair:put_into	-5	-3	-3	-2	23	50	6	-3	-7	-6
pair:put_it	-12	-3	12	-11	-9	16	-13	-5	-7	18
pair:put_its	-5	-6	-5	27	-9	40	-4	-6	-17	-3
pair:put_money	-22	-2	-1	-9	41	-3	-10	-5	-4	-6
pair:put_more	-2	-3	-3	-6	-3	-13	-15	-4	-4	-3
pair:put_off	27	21	-2	-3	-4	-21	1	14	11	-5
pair:put_on	-6	-4	17	15	-14	18		-10	38	-5
pair:put_out	25	-4	-5	-16	-3	19	19	-5	-24	-3
pair:put_pen	-11	-2	-5	58	8	-10	-17	-4	-6	-6
pair:put_the	6	-3	-2	-7	-1	-4	-7	-7	4	-8
pair:put_their	28	-17	-6	33	-4	-12	19	-3	-5	-5
pair:put_to	7	-3	-4	-12	-6	-7	34	-9	-4	-14
pair:put_together	-18	21	35	-9	-6	-8	-6	-4	-6	-2
pair:put_up	4	-4	-7	-3	-2	10	-5	-11	-5	-5
pair:quality_of	13	-6	-3	-6	-8	-6	-5	-2	14	-5
pair:quantum_technology	1	-4	-6	-16	-3	-9	14	-2	-3	-3
pair:quarrel_over		-5	1	19	-4	-9	-7	-2	2	-4
pair:quarter_,	-10	-3	-3	-16	-13	-5	27	-4	-7	-4
pair:quarter_.	-1	-4	-4	-10	1	26	-9	-5	-6	-5
pair:quarter_of	13	-5	-2		5	39	-4	-1	-2	-5
pair:question_,	-3	-3	-3	-4	-9	-3	-3	-4	-6	-8
pair:question_.	-8	-5	-5	-5	-7	-6	-9	-4	31	-6
pair:question_<p>	74	-4	-4	-5	-4	-5	-8	-3	-7	-10
pair:question_about	13	-4	-4	-5	-4	-6	-13	-4	19	-13
pair:question_be	25	-4	-5	-7	-10	-8	-5	-6	40	-10
pair:question_in	9	-4	-4	-4	-2	-4	7	-3	-5	-7
pair:question_of	-9	-3	1	-3	-7	-5	-12	-5	-1	-6
pair:question_that	-19	-8	-4	-6	-3	-3	-11	-8	7	-3
pair:question_to	-47	-3	-3	-3	-3	-3	-2	-6	-14	-5
pair:queue_.	-17	11	27	-4	-6	-9	-6	-7	-7	-4
pair:quip_.	-16	-7	-5	-10	-4	-7	-7	-3	-5	-6
pair:quote_as	-3	-6	-3	-4	-12	-9	-3	-3	-3	-3
pair:r_$	-8	-4	-3	-5	57	-7	-5	-7	1	-4
pair:radio_.	25	-24	-3	-3	-4	-3	-4	-3	-8	48
pair:radio_station	-17	-11	-2	-4	-5	-5	-8	-2	-8	-15
pair:raid_on	-22	-3	-3	-4	-4	-5	-3	-7	61	-6
pair:raid_the	-14	-4	-3	-5	-3	-4	-3	-4	32	-4
pair:rain_,	-10	35	-5	16	-5	19	-14	-10	-6	-10
pair:raise_by	-3	-2	-2	-9	2	-2	-4	-3	-7	-3
pair:raise_its	-7	-3	-3	-10	30	-8	-22	16	-7	-4
pair:raise_the	5	-3	-4	-3	-12	-4	24	8	-8	-2
pair:rare_earth	55	-4	-13	-6	-4	-13	21	-3	-11	-5
pair:rate_,	-8	-2	-3	-5	-3	-5	-4	-19	-7	-3
pair:rather_than	-8	-4	-4	29	25	-15	10	3	-8	-3
pair:ratify_the	-16	-4	-8	-19	-6	-6	98	-4	-7	-10
pair:reach_.	-12	-3	-3	32	-5	-7	-2	-3	-3	-6
pair:reach_a	-8	-3	-3	31	-18	-5	-5	-9	18	-3
pair:reach_by	-10	-2	-3	1	-4	-7	21	-3	-6	-5
pair:reach_the	1	-4	-4	-11	8	-9	-6	-5	-9	10
pair:read_.	-4	19	-5	-3	-5	-9	-9	-3	-5	-4
pair:read_out	-19	-4	21	-5	-5	-10	13	-4	35	-9
pair:read_the	9	-4	-4	18	-4	-4	17	3	-12	-11
pair:reading_.	-2	-4	-4	-4	-5	-7	60	-4	-4	-5
pair:ready_,	-37	-5	-5	-2	-4	-10	-9	-2	-3	-9
pair:ready_for	-20	-14	-2	-4	-3	-7	-1	-3	-2	-2
pair:ready_to	-12	-5	-4	-14	-13	4	-4	-8	-3	-6
pair:reason_,	-10	-2	-3	-5	-4	-7	-14	-3	-6	-4
pair:reason_.		-6	-8	-6	-6	-6	-7	-3	-7	25
pair:reason_that	-16	-2	-3	-7	-6	-8	-9	-14	17	46
pair:recall_,	10	-5	-2	-2	8	-4	-12	-10	-12	-10
pair:recall_.	-9	-8	-4	-9	-15	-8	-7	-5	-17	-6
pair:recall_<p>	-20	-6	-2	-10	20	-4	-4	-5	29	31
pair:recall_that	3	-6	-8	14	1	-5	17	-4		-8
pair:recall_the	-11	-5	-7	-3	-4	31	-4	26	-14	-6
pair:receive_<f>	-11	-3	-4	-6	-5	-6	-3	-41	-10	-4
pair:receive_<p>	45	-1	-4	8	2	-5	-3	-3	-4	-7
pair:receive_a	23	-6	-4	-6	4	-4	-6	9	-7	-5
pair:receive_at	50	-3	-4	-4	-8	-3	-3	-3	-4	-10
pair:receive_by	49	-28	-4	-1	-4	-4	-3	-2	-3	-9
pair:receive_from	-10	-4	-4	-4	30	-5	-4	2	-13	-2
pair:receive_in	33	-4	-3	-4	-4	-4	-2	-2	-5	-11
pair:receive_on	56	-4	-5	-2	-5	-4	-3	4	-5	-12
pair:receive_the	15	-4	-4	5	6	-6	-3	23	-8	-6
pair:reception_for	37	-5	-5	-5	-7	-6	-6	-4	-4	-7
pair:reception_in	25	-16	-6	-2	-3	-2	-2	-2	-2	-6
pair:recess_.	-19	26	-5	-4	-3	-8	-2	-2	-10	-8
pair:reckon_.	-7	-4	-4	-4	-11	-6	-7	-8	-13	-12
pair:recognition_of	14	-3	-6	14	-4	14	-9	-2	-3	-2
pair:recommend_that	-14	-5	-5	-4	-5	-6	10	-5	-6	-5
pair:record_.	16	-4	-6	1	-5	-6	-4	-3	1	-6
pair:record_of	-35	-7	-2	27	-4	-3	5	-3	18	-8
pair:refuse_to	-32	-3	-2	-15	-6	-3	-6	13	32	-4
pair:regard_the	28	-4	-13	-11	-4	-5	21	-4	-5	-6
pair:regime_for	-24	-2	-2	-3	-4	-3	5	-13	-2	-2
pair:region_,	-16			-4	14		7	-4	-6	-5
pair:region_.		11	8	-13	-8	-15	-4	2	19	-4
pair:region_be	9	-3	-6	-8	-6	-6	26	-3	-7	-6
pair:region_in	-10	-4	-9	-7	-8	63	-4	-5	-11	-6
pair:region_of	21	-5	-3	-3	-4	18	-9	-7	-7	-4
pair:register_,	29	-5	-2	-4	-3	36	-8	-30	-31	-4
pair:register_.	-3	-4	-5	-4	-6	8	-4	-10	8	-5
pair:register_<f>	-8	-3	-3	-6	-5	-4	-6	35	-4	-4
pair:register_in	-9	-2	-5	-8	-21	-5	-4	-26	-5	-6
pair:register_of	-8	-3	-3	-7	-5	-7	-2	8	14	-5
pair:registration_with	-5	-3	-3	-7	-3	-6	38	-11	-20	-6
pair:registry_,	-8	-3	-7	41	-4	-3	23	-6	2	-6
pair:regret_the	-8	-4	-5	-6	-3	-6	21	-3	-14	-22
pair:regulation_,	-26	-3	-2	-4	-3	-3	34	-6	-4	-3
pair:regulation_.	-9	-5	-4	-7	-3	-5	3	4	-6	-4
pair:regulation_for	15	-4	-3	-3	-4	-7	53	-5	-5	-7
pair:regulation_in	-11	-4	-5	-19	-5	-6	15	48	-7	-7
pair:regulation_of	-3	-2	-4	-3	-2	-3	-20	-5	-8	-13
pair:regulation_on	-5	-3	-5	-4	-4	-9	62	-12	-14	-3
pair:regulator_,	3	-3	2	10	-5	-3	-10		-4	-11
pair:regulator_in	-13	-6	101	-5	-4	-6	-7	-3	-6	-13
pair:regulatory_agency	-13	-5	-4	-10	-3	-5	7	-3	-18	-13
pair:regulatory_framework		-2	-1	-13	-5	-8	-4	-1	-7	-1
pair:reject_the	-8	-3	-3	-6	-6	-5	24	-17	14	-4
pair:relate_to	-7	-4	20	-12	-2	-3	-4	6	-1	-4
pair:related_development	-8	-3	-2	-2	-3	-3	25	-4	-19	-6
pair:relation_between	7	-6	-2	-8	-2	-3	-3	-2	-3	-3
pair:relation_with	-20	-6	-4	-6	-7	-5	-3	-2	-4	-5
pair:release_.	-10	6	-7	5	9	34	-4	17	3	-2
pair:release_a	-13	-5	-5	-9	-6	-32	72	-4	-5	-3
pair:release_by	-3	-3	-7	-5	-10	-13	21	29	-5	-5
pair:release_from	-38	-2	36	-6	-2	-6	-7	-3	-4	38
pair:release_say	18	-3	-3	3	-4	-9	-3	-3	-6	-5
pair:relieve_<p>	-12	-4	-3	-7	-3	-3	-4	-3	-7	44
pair:rely_on	-11	-5	-4	-6	-7	-9	-5	-3	-4	-5
pair:remain_in	38	-4	-5	-7	-6	-5	-6	-4	-5	-6
pair:remain_open	-27	-3	-5	-5	-4	-8	-4	-2	-10	-3
pair:remain_to	-12	-4	-3	43	-7	-4	-8	-29	-5	-8
pair:remark_.	-6	-3	-8	-4	-5	-8	-5	-9	2	-5
pair:remark_be	47		-6	-4	-3	-2	-2	-1	-3	-9
pair:remark_of	-18	-7	-6	-11	-6	-6	-5	-3	-7	-7
pair:remote_sensing	-3	-7	-5	3	-3	-10	-5	-3	-4	-4
pair:remove_<f>	-2	-2	-1	-3	-3	-4	-6	-3	-18	-5
pair:renew_<f>	-3	-2	-2	-30	-9	-3	-3	41	2	-3
pair:renew_for	-3	-2	-2	-17	-6	-9	-7	48	-7	-4
pair:renew_its	-8	-2	-3	54	-21	-6	-3	12	-9	-4
pair:repair_.	16	-4	-4	-6	-8	-7	-6	-5	2	-5
pair:replace_<p>	-21	-4	-5	-5	-5	-5	-5	-3	-6	36
pair:replace_the	-17	14	-3	-3	-5	26	21	-3	-9	-14
pair:reply_,	29	-8	-3	-4	-7	-6	-3	-2	-5	-3
pair:reply_that	-20	-8	-4	-4	-7	-5	-7	-9	-5	-8
pair:reply_to	-9	-3	-3	-4	-7	-4	4	-6	-16	-7
pair:report_,	-17		-7	-5	-9	-7	-4	13	3	-4
pair:report_.	19	1	-3	-4	8	-3	-3	-4	1	-5
pair:report_by	-17	-5	-4	-17	-5	-4	-9	-3	-10	-12
pair:report_of	-14	-2	-5	1	-4	-6	-26	-7	5	-4
pair:report_on	-9	-4	-6	8	-2	-5	-10	-4	-8	-4
pair:report_that	-17	-4	-4	-25	-14	-14	-20	-8	-13	-5
pair:report_the	-6	-2	-2	-4	-7	-6	-2	-3	-8	-6
pair:report_to	-26	-7	-5	-5	-5	-5	-8	-3	1	-13
pair:reporter_,	-10	-4	-4	-5	-4	19	-3	-5	-2	-8
pair:reporter_.	17	-12	-5	-4	-6	20	-5	-3	-8	-12
pair:reporter_afterward	-15	-3	-5	-5	-7	-22	-4	-2	-4	-4
pair:reporter_at	-19	-3	11	-1	-5	-5	-3	-1	12	-3
pair:reporter_that	-4	-3	-4	-3	-4	-4	45	-2	-4	-3
pair:reports_that	-34	-3	-3	-3	-20	-7	-3	-4	-11	-15
pair:represent_by	26	-4	7	-2	-7	-7	-3	-3	-6	-7
pair:representative_of	48	-4		-8	-5	-5	-1	-4	-10	-4
pair:representatives_of	45	-4	-6	-6	-4	-4	-5	-5	-9	-3
pair:request_,	20	-3	-2	-10	-6	-5	-5	-4	-8	-4
pair:request_.	8	-3	-4	-3	-4	-3	-6	-7	20	4
pair:request_by	-5	-3	-2	-4	-10	-3	-10	-11	19	-3
pair:request_for	-6	-3	-3	-5	-4	-5	-8	10	20	-4
pair:request_of	-2	-5	-4	-4	-6	-5	-3	-7	35	21
pair:require_.	-20	-3	-4	-3	-4	-4	-14	-3	-17	43
pair:research_.	20	-4	-3	26	-4	-7	-5	-6	-9	-7
pair:research_and	-10	-4	-4		-10	-5	-3	-2	-3	-4
pair:research_center		19	-12	-11	5	-4	-4	-2	-5	-3
pair:reserve_price	-10	-4	-2	-3	-12	-5	-8	6	-2	-5
pair:residence_.	12	24	-4	-2	-1	-10	-1	-1	-2	-2
pair:resident_of	22	-8	-6	18	-5	-4	-7	-15	18	-5
pair:resign_.	-26	-5	-4	-4	-4	-4	-6	-4	-5	-45
pair:resign_on	-18	-4	-5	-4	-4	-4	-3	-4	-6	55
pair:resignation_of	-27	-4	-3	-5	-6	-7	-4	-3	-7	72
pair:resignation_on	-29	-7	-4	-4	-4	-8	-4	-2	-7	49
pair:resilience_,	-10	-8	-3	-4	-4	-6	-13	-2	-4	-2
pair:resolution_of	-6	-3	-3	-7	-2	-5	32	40	-2	-3
pair:resolve_to	-38	-11	-4	37	-5	-5	-6	-3	-7	-9
pair:respect_the	-24	-6	-4	-7	-4	-7	-5	-3	-8	-8
pair:respond_,	35	-1	-2	-4	-2	-4	-15	-3	21	-7
pair:respond_to	-18	-5	-5	-4	-4	-4	-4	-3	-9	-5
pair:responsible_for	-21	-4	14	-2	-4	-3	-5	-7	-5	-5
pair:rest_be	-14	-5	-4	-6	-10	-10	-7	-5	-8	-7
pair:rest_of	12	25	-6	-3	-4	-8	-5	-3	-4	23
pair:rest_on	-9	-4	-4	-34	-5	-9	-11	-6	-11	-5
pair:restore_the	-22	-5	-5	-4	-4	-11	-9	-3	-7	-5
pair:result_,	-9	-14	-4	27	-3	-5	-6	-6	-9	-4
pair:result_.	-10	-4	-4	-5	-8	22	-5	-3	-6	-8
pair:result_of	-13	5	-3	-6	-6	-10	-4	-7	8	-4
pair:retd_)	8	-5	-2	-2	-3	-5	-9	-2	10	-7
pair:return_.	-24	-13	-6	-3	-4	-4	-4	-5	-4	-10
pair:return_from	21	12	-5	-4	-7	-8	-9	-2	-8	-10
pair:return_on	-8	2	-5	-4	-3	-6	-5	-3	-5	-9
pair:return_to	-22	36	-5	-4	-6	-7	-4	-6	8	3
pair:review_,	-18	-7	-4	-8	-4	-5	-3	-3	19	9
pair:review_.	-3	-2	-4	-6	-9	-19	-3	39	42	-2
pair:review_cooperation	42	-8	-9	-8	-4	-6	-7	-4	-7	-5
pair:review_of	41	-6	-7	-3	-3	-6	-13	-7	29	-5
pair:review_the	33	-4	-4	5	-3	-5	-6	-6	-7	-4
pair:review_with	36	-9	-4	-4	8	-3	-2	-3	-2	-2
pair:revoke_the	-9	-2	-3	-3	-5	-3	-5	8	-6	8
pair:ribbon_of	-21	-6	-10	-6	-7	63	-3	-2	-6	-3
pair:ribbon_on	-8	-3	-5	-5	-10	60	-5	-3	-6	-4
pair:ride_to	-4	-2	-3	21	-8	-1	-4	-10	-12	-5
pair:right_,	-6	-4	21	-6	-3	-7	-7	8	-3	-2
pair:right_of	7	-3	-4	-6	-3	-5	15		9	-4
pair:right_to	-10	-6	-5	-10	-6	-5	24	25	-13	-6
pair:rise_.	-15	-6	-13	-3	-3	-6	19	-4	-5	-5
pair:rise_by	-7	-4	-3	-5	-45	-5	16	-5	-8	-6
pair:rival_,	-17	-3	-3	19	-10	-11	-2	-4	-10	64
pair:rival_.	-8	-3	-2	-5	-3	-6	12	17		1
pair:rival_<f>	-6	-3	-3	42	2	-7	-5	-20	18	-4
pair:riyadh_.	-37	-8	26	-4	-5	-4	-5	-3	-3	-7
pair:riyadh_on	17	-2	-6	-3	-3	-7	-4	-4	-5	-10
pair:road_,	-16	49	-9	-8	-4	-17	-8	-4	-6	-4
pair:road_.	-21	4	-5	-5	-5	-10	-7	-4	-7	-10
pair:roadmap_for	-18	-7	-7	35	-4	-11	51	-3	-5	-6
pair:roam_.	51	-4	-1	47	-4	-8	-7	-5	-7	-3
pair:roam_charge	3	-6	13	30	-1	-3		-2	-4	-6
pair:robot_bus	-7	-7	-20	-11	28	64	-8	-6	-6	-3
pair:rocket_of	-10	-5	-3	-18	-6	56	-5	-6	-13	-9
pair:role_in	-7	-2	-2	-2	-7	-4	-2	-2	-22	-3
pair:role_of	-17	-3	-3	-7	-6	-4	-3	-3	-5	-20
pair:roll_out	-4	-5	-4	-5	-6	78		-4	-6	-6
pair:rollout_.	62	-6	-6	-5	-4	-7	-5	-3	-5	-5
pair:rollout_of	-9	-6	-4	-5	-3	19	-7	-3	-8	-5
pair:roof_.	-11	-6	-12	-9	-8	69	-11	-8	-15	-5
pair:roof_of	9	-5	17	-5	-4	-11	-4	34	35	-14
pair:room_,	10	-6	-4	-5	-4	-6	-3	-3	-4	-6
pair:room_.	60	27	-16	8	3	-8	-4	-4	-8	-15
pair:room_at	5	41	-13	-4	-3	-8	-10	-4	-8	-6
pair:room_be	-11	-8	-8	-6	-4	-9	-5	-3	-6	-6
pair:room_for	27	-6	-4	-3	-5	9	-5	-4	-6	-3
pair:room_of	-25	57	-12	-4	-6	12	-5	-7	6	-7
pair:round_,	-6	-4	-3	-4	-5	-5	-4	1	3	-2
pair:round_.	27	3	-6	-13	-12	-4	-2	-4	-8	-3
pair:round_:	19	-9	-14	-19	-5	-7	-10	-3	-4	-3
pair:round_in	-7	-9	-4	-19	8	-5	-3	-4	-4	-3
pair:round_of	27	25	-14	-6	22	-11	-8	-2	-4	-4
pair:round_table	-24	25	84	-6	-7	-1	-3	-1	-1	-1
pair:round_the	48	46	-7	-6	-7	6	-7	-6	-7	-7
pair:rounded_off	51	-7	7	-8	-3	-6	-4	-2	-4	-5
pair:roundtable_on	-59	-3	76	-3	-4	-6	-2	-1	-2	-4
pair:rule_,	-13	-2	-2	-5	-4	-5	52	-4	-48	-4
pair:rule_.	36	-3	8	-4	-4	-6	-6	14	-6	-3
pair:rule_be	-14	-3	-4	-6	-4	-5	-14	-3	19	-5
pair:rule_for	-3	-3	-3	-6	-4	-8	24	-6	-6	-6
pair:rule_in	-4	-2	-2	-9	-3	-4	15	-10	10	-3
pair:rule_of	-7	-4	-7	-4	-2	-6	45	-6	-19	-5
pair:rule_on	4	-4	-4	-4	-5	-7	26	-6	-11	-4
pair:rule_out	-10	-2	-2	-2	-3	-5	-11	-6	-20	-3
pair:rule_that	-4	-3	-5	-4	-4	-7	22	-4	8	-3
pair:ruling_,	-11	-2	-2	-3	-2	-5	-3	-3	40	-6
pair:run_.	-2	-5	-2	-7	15	15	-6	-4	-10	-7
pair:run_<a>	-23	-3	-4	-6	-3	-6	-8	-3	-9	72
pair:run_<f>	17	-3	-3	-3	-6	-10	-2	-3	-5	-7
pair:run_a	-8	-4	-1	4	-8	-8	5	-6	-9	-6
pair:run_by	3		-3	-3	8	-3	-5	-7	-7	12
pair:run_for	-9	-5	-5	-6	-4	-10	-8	-9	-4	-23
pair:run_from	-4	-4	7	-5	-6	19	-10	-6	3	-5
pair:run_in	17	-8	44	-3	-7	-2	-5	-3	-6	-6
pair:run_into	15	-3	-5	-3	-16	-6	-2	-2	24	-3
pair:run_its	-10	-3	-5	22	-8	-7	10	19	-13	54
pair:run_on	-17	-5	-7	-5	-10	35	17	-4	11	-4
pair:run_out	-1	-3	-5	-6	5	-7	-6	3	-8	14
pair:run_since	-8	-5	-6	-15	-17	26	-8	-3	-7	-6
pair:run_the	-12	-4	-5	52	-9	18	-6	-5	-11	
pair:run_thru	-18	-10	-27	-6	-4	60	-5	-3	-5	-7
pair:run_to	3	-4	-8	3	-4	-13	35	-4	-8	-10
pair:run_until	-6	-5	31	-38	-11	-23	-11	-5	-5	-4
pair:running_of	-18	-4	-4	6	-10	-10	-5	-2	-4	50
pair:rural_connectivity	71	-3	-6	-12	7	-6	-15	-5	-5	-3
pair:rural_mast	-34	-4	-4	36	-9	-8	24	-6	-8	-4
pair:rural_school	2	21	-5	-5	-8	10	-5	-3	-6	-5
pair:sake_of	-2	-3	-10	9	-4	-2	-4	-1	14	-2
pair:sale_,	-10	-3	-3	-4	-39	-5	-5	-8	-18	-4
pair:sale_.	-1	-3	-3	-4	-25	-5	-11	-8	3	-7
pair:sale_of	-9	-3	-4	-6		-7	6	25	-4	-5
pair:same_,	13	-2	-2	-8	-5	-6	-6	-3	-8	5
pair:same_.	-24	-5	-5	-5	-6	-8	-8	-6	-11	-8
pair:same_afternoon	3	-4	-4	-8	39	36	-8	-6	-9	-9
pair:same_day	32	-7	-5	-3	3	9	2	-5	13	-5
pair:same_evening	16	-3	-5	44	25	-8	-7	-4	-9	-3
pair:same_rule	-14	-2	-3	-4	-4	-5	-15	-6	-26	-4
pair:same_time	-7	-3	-2	-4	-4	-7	-8	-4	10	14
pair:same_week	19	-7	-16	-3	-4	-17	-4	28	-8	-6
pair:san_francisco	-4	56	5	-4	-3	-5	-6	-2	-3	-7
pair:san_jose	18	-6	11	-7	-4	-8	-2	-3	-2	-4
pair:san_josé	19	-9	32	-2	-7	-5	-2	-3	-4	-5
pair:sanction_.	-10	-2	-3	-6	-8	-6	-4	-6	52	-8
pair:sanction_on	-15	-4	-3	-4	-5	-10	-13	-3	48	-6
pair:sandbox_for	17	-4	-7	-7	-4	67	-15	-7	-8	-4
pair:santa_clara	7	35	-7	-5	-3	-6	-5	-3	-5	-4
pair:satellite_,	-7	-8	-5	32	18	15	-9	-1	-8	-4
pair:satellite_.	17	8	-4	26	-6	-19	-3	-5	-9	3
pair:satellite_broadband	-9	-4	-2	-3	-14	22	-5	-1	-5	-2
pair:satellite_communication	-9	-3	-3	-6	-2	-13	29	34	-3	-7
pair:satellite_firm	-37	-4	-4	-5	-4	-16	-7	-35	-9	-6
pair:satellite_for	-9	-4	-4	-5	-10	36	-4	-5	-16	-6
pair:satellite_from	-4	-4	-3	23	-11	56	-5	-7	-41	-5
pair:satellite_ground	19	-4	-5	-31	1	9	-1	-2	-5	-4
pair:satellite_have	16	-6	-3	-8	-17	-8	-4	-26	-6	-4
pair:satellite_in	-6	-4	-3	4	-6	4	-5	15	-4	-4
pair:satellite_internet	8	-3	-2	-16	-8	-14	-5	34	2	-4
pair:satellite_into	-6	-6	-6	-12	-10	63	-11	-4	-5	-4
pair:satellite_license	-8	-3	-4	-5	-3	-10	15	-38	-4	-3
pair:satellite_mobile	-5	-2	-2	-4	-13	-8	-8	-16	-4	-2
pair:satellite_of	-7	-5	-4		-6	11	-7	9	-11	-4
pair:satellite_operator	-17	-4	-2	-5	32	-20	42	-4	-4	-5
pair:satellite_phone	-16	-6	-4	-8	-2	-9	36	-4	-14	-3
pair:satellite_service	-5	-7	-3	-11	-5	-12	12	-17	3	-2
pair:saturday_,	17	-11	52	-4	-5	-5	-2	-3	-5	6
pair:saturday_.	-16	-1	-3	-5	22	11	13	-2	-9	6
pair:saturday_<p>	-34	73	-7	-5	-3	-3	-4	-2	-3	-6
pair:saturday_by	24	-11	-13	-4	-4	30	-7	-3	52	-13
pair:saturday_night	57	-9	-6	-3	-3	-6	-5	-6	-7	-7
pair:saturday_on	-24	64	39	-5	-3	-28	-5	-3	-12	-10
pair:saturday_with	24	34	6	-6	-5	-7	-7	-3	-5	-11
pair:say_,	-10	-1	-4	-7	-2	-5	-5	2	-3	-6
pair:say_.	-8	-2	-4	-3	1	2	-3	-2	-7	-4
pair:say_<a>	-11	-3	-4	-5	-5	-5	-7	11	-12	-7
pair:say_<c>	-13	-6	-6	-5	5	38	-5	-4	-5	-5
pair:say_<f>	-13	-3	-3	-7	8	-4	-3	-4	-10	14
pair:say_<o>	-12	-6	49	-4	-8	-9	-4	-3	-9	-4
pair:say_<p>	-12	-3	-2	-3	-2	1	-5	-2	-5	-5
pair:say_a	-2	14	-4	8	-6	-7	9	-5	10	-5
pair:say_after	21	-8	-2	-3	-3	-5	-5	-3	-7	-10
pair:say_as	-9	-5	-6	-23	-8	20	-5	-3	-8	-6
pair:say_at	-9	-4	5	-5	-6	3	11	-15	19	-8
pair:say_before	-7	-3	-3	-3	-13	-4	-2	16	-1	-5
pair:say_by	-9	-3	-3	-5	-5	-5	-7	-6	-12	-3
pair:say_he	18	-4	-4	-6	-8	-6	-4	-4	-5	-5
pair:say_in	-5	-3	-2	6	-1	4	4	8	-4	-2
pair:say_it	-13	-6	-5	-5	7	6	-6	-7	9	-6
pair:say_of	-10	-5	-3	-13	-10	-4	-3	-3	-7	-6
pair:say_on	-6	1	3	-2	14	-2	-6	2	-3	10
pair:say_she	18	-6	-4	-3	-5	-5	-10	-3	-5	-7
pair:say_that	-13	-3	-4	-4	-2	-1	-4	3	-4	-1
pair:say_the	-9	-4	-3	-2	-4	-8	5	-1	-8	-6
pair:say_to	-9	-6	-4	-5	-5	-8	-13	-5	25	-6
pair:say_when	-15	-5	-6	-4	-4	-9	-6	-3	-8	15
pair:say_whether	-5	-4	-3	-3	-4	-3	-5	-5	-13	-8
pair:say_without	7	-5	-3	-16	-4	-5	28	-4	-5	-17
pair:say_yes	-10	-5	-3	-5	-4	-7	20	18	-19	-4
pair:say_yesterday	-4	-4	-9	-3	-2	-2	-3	36	14	-1
pair:scale_,	-7	-5	-3	-3	5	-3	38	-1	-3	-7
pair:scam_page	-6	-4	-3	-4	-2	-3	-4	-4	-6	-6
pair:schedule_,	42	27	-5	-5	-2	-10	-5	-3	-5	-4
pair:schedule_.	4	-6	-14	28	-4	48	-11	-7	-5	-4
pair:schedule_of	3	-3	-9	-10	-11	-4	-4	-2	-3	-4
pair:schedule_to	35	-5	-5	-5	-5	-5	22	26	-6	-6
pair:school_,	-16	2	-5	-5	2	-9	13	-3	-5	-5
pair:school_.	13	-5	2	-3	2	14	-2	-7	-6	-5
pair:school_have	-9	-4	-2	26	16	-15	-7	-3	-13	-6
pair:school_in	-26	15	-6	7	15	9	13	-5	-7	-4
pair:school_of	-10	-6	9	-8	44	-27	-5	-4	-9	-11
pair:science_and	9	5	-3	-4	18	-5	-5	-2	8	-7
pair:scrap_the	-12	-4	-3	-3	-14	-11	50	-3	-6	-6
pair:sea_.	50	-8	-4	-7	-5	29	-4	-2	-6	-5
pair:sea_cable	4	-3	-3	-5	-4	-17	-2	-3	-3	31
pair:seal_a	-10	-3	-6	89	-14	-8	-10	-5	-10	-5
pair:seal_the	-14	-3	-4	55	-15	-20	-5	-4	37	-4
pair:search_engine	-5	-2	-3	-4	-4	-4	-9	-13	7	-4
pair:search_of	-10	18	-8	-2	-2	-2	-2	-1	-3	-6
pair:search_the	-19	-5	-3	-6	-11	-7	-5	-13	75	-7
pair:seat_.	-20	-28	-3	-5	-3	-6	-15	-4	10	11
pair:seat_in	24	-4	-3	-7	-10	-8	-3	34	-14	-12
pair:seat_of	-27	-4	-4	-5	-5	-3	-6	-2	-16	-40
pair:seat_on	-26	-4	-4	-4	-5	-5	-3	-5	-4	50
pair:second_,		-5	-4	50	-6	-30	29	-4	-4	-2
pair:second_.	-10	-4	-7	-4	-5	36	-13	-6	-7	-6
pair:second_day	-10	33	10	-3	-4	-6	-4	-2	-3	-5
pair:second_half	-17	34	-4	-8	-9	45	-10	-8	-10	-7
pair:second_in	-7	-6	-15	-7	-13	9	-8	-3	14	16
pair:second_one	7	-7	-2	-4	35	-10	49	-5	-4	-6
pair:second_phase	3	-8	-6	18	3	3	-4	-2	29	-7
pair:second_plant	-10	-3	-4	-9	23	21	-2	-5	-13	-6
pair:second_quarter	-7	-6	-3	12	-13	73	-7	-4	-8	-4
pair:second_reading	-9	-6	-5	-5	-5	-8	48	-5	-5	-4
pair:second_round	64	-14	-15	-8	10	-19	-9	-4	-4	-4
pair:second_time	8	-5	-13	-7	-4	-8	1	-4	-9	-12
pair:secretary_<p>	-15	-1	-4	-5	16	36	-2	-5	-3	13
pair:sector_,	-12	-1	-4	-6	12	-4	-1	-3	-4	-1
pair:sector_.	4	-4	-6	-3	-4	-4	-4	-2	-3	10
pair:sector_:	9	-1	-6	-5	-4	-6	-4	-4	-2	-3
pair:sector_be	-11	-9	-3	-3	-7	-4	-8	14	-5	-4
pair:sector_have	-14	-4	-4	-6	-8	-5	-3	-2	-8	-4
pair:sector_in	16	-5	-3	-3	-10	-3	-10	-3	-4	-4
pair:sector_of	-16	-3	-4	-3	-3	-5	-11	-2	-5	-6
pair:sector_that	-8	-5	-5	-4	-4	-4	-14	-3	-7	-5
pair:secure_and	-14	-2	-3	-5	-6	-10	-6	-4	-3	-1
pair:security_,	-4	-4	-3	-3	-2	-3	-4	-2	-4	-8
pair:security_.	-7	-5	-5	23	-4	-9	10	-5	-4	12
pair:security_and	-8	-5	-4	1	-4	-5	-3	-2	8	-4
pair:security_of	14	-4	-6	-12	-3	-9	27	-2	-2	-6
pair:see_,	-17	-6	-3	-6	-3	-5	-32	-3	-4	-8
pair:see_.	23	16	-3	-5	-7	-7	-4	-23	-8	-9
pair:see_<a>	-15	-5	-2	-3	-2	-3	-7	26	19	-7
pair:see_<f>	1	-5	-4	-4	9	-5	-3	-3	-5	-6
pair:see_<p>	24	-7	6	-3	-3	-4	-2	-2	-4	-9
pair:see_a	-15	14	-5	-5	-6	-6	-7	-3	8	-4
pair:see_as	-27	-6	-4	-4	-4	-5	-7	-2	-4	-30
pair:see_at	33	-9	-4	-3	-3	-10	-5	-3	-5	-6
pair:see_by	25	-13	-7	-10	-5	17	-5	-3	1	-2
pair:see_how	3	23	-10	-8	-3	-10	-6	-3	-8	-3
pair:see_in	20	-13	-3	-2	-2	-3	-3	-3	-2	-2
pair:see_it	-30	-8	-4	6	-5	-5	-4	-4	3	1
pair:see_its	23	29	-4	-5	-5	-6	-5	26		-8
pair:see_more	-16	-13	-4	-4	-3	-3	-4	-2	-5	-4
pair:see_no	-10	-4	-2	-5	-4	-4	-9	30	22	-3
pair:see_the		26	-6	-5		-10	2	-4	-3	-4
pair:see_to	16	-10	-5	-23	-3	-5	47	-11	-3	-2
pair:seek_by	25	-2	-2	-2	-4	-6	-7	-5	-7	-4
pair:seek_to	-6	-3	-5	-5	-6	-10	-9	-2	59	-13
pair:select_committee	15	38	-6	-10	-10	-6	11	-2	-7	-8
pair:sell_,	-12	-8	39	-4	-13	-9	-5	-7	-9	-4
pair:sell_.	-14	-5	-4	-6	-6	-7	-5	-8	36	14
pair:sell_<f>	-8	-2	-2	-5	59	-7	-2	-16	16	27
pair:sell_in	-9	-5	-4	-6	-10	46	-6	39	-14	-5
pair:sell_its	-7	-3	-3	-8	36	-7	-6	42	-15	-4
pair:sell_the	-3	-3	-2	8	-9	-4	-4	6	-13	-3
pair:semiconductor_,	-13	-4	-3	-2	19	-7	-8	-3	-2	-2
pair:semiconductor_and		10	-6	-7	-5	-5	18	-3	-3	-5
pair:semiconductor_cluster	4	51	-9	-3	-6	-5	-5	-3	-5	-7
pair:semiconductor_industry	-21	-4	5	-1	-5	-4	-2	-2	-2	-4
pair:semiconductor_strategy	5	-18	-3	-2	-5	-4	55	-2	-2	-2
pair:seminar_on	1	-5	48	-5	-3	-10	-6	-3	-5	-5
pair:send_<f>	-14	-3	-3	-6	-5	-5	-8	-13	81	-4
pair:send_<p>	-13	-5	-4	-5	-4	-5	-3	-3	-5	-8
pair:send_a	-13	33	-4	-8	-5	-13	19	-10	30	-3
pair:send_it	-10	-3	-6	-4	-3	-5	12	30	-2	8
pair:send_the	-6	-4	-5	-5	-14	9	24	-9	-10	-2
pair:send_to	-22	-3	-4	-5	-5	-6	40	-5	-2	-5
pair:senior_executive	42	-3	-5	-3	-8	-7	-3	-2	-2	-2
pair:sensor_,	-9	-9	-3	-9	43	-14	-5	-17	-12	-5
pair:sensor_maker	-12	-5	-6	-14	-1	-6	-9	-4	19	-4
pair:seoul_,	-23	35	-5	12	-5	19	-8	-4	-6	-7
pair:seoul_.	8	26	-8	-3	-4	-11	9	-2	-4	-4
pair:seoul_and	8	15	-5	-5	-5	-24	-5	-22	-6	-5
pair:seoul_in	-7	76	-4	-8	-4	-5	-5	-4	-4	-7
pair:seoul_on	19	40	-7	-5	-3	-6	-6	-3	-5	-6
pair:separate_meeting	19	-4	-7	6	-3	-3	-3	-2	-3	-5
pair:separately_,	37	-4	5	-7	-6	-5	-4	-2	41	-3
pair:separately_with	39	17	-23	-4	-3	-5	-3	-2	-5	-4
pair:september_,	-9	8	-4	2	-10	7	5	13	9	10
pair:september_.	-1	14	6	6	3	29	4	-4	-7	-5
pair:september_to	-17	35	-4	-11	31	-5	40	-10	-10	-14
pair:series_of	-26	-5	-12	-5	-5	-4	-4	-5	4	-3
pair:serve_.	-16	-3	-3	-5	33	-4	-6	-4	-18	-3
pair:serve_as	-15	-5	-7	-4	-3	-4	-5	-2	-8	4
pair:serve_on	-10	-3	-6	-5	-3	-4	-8	-7	32	-13
pair:serve_the	10	-4	-4	-3	-2	-4	-5	-3	-6	-3
pair:serve_with	-4	-2	-2	-8	-6	-7	-5	-6	3	-4
pair:server_.	4	14	-9	-10	-5	-7	-5	-3	-7	-11
pair:server_farm	-14	-3	-3	5	12	40	-7	5	-9	-4
pair:server_hall	34	-4	-4	15	-20	-18	46	-6	-3	-9
pair:server_of	7	-30	-9	-7	-4	-7	-8	10	-19	-3
pair:service_,	-6	-2	-3	-2	-2	11		16	-4	-3
pair:service_.	9	8	-3	-6	-1	6	4	-1	18	-6
pair:service_<f>	-5	-4	-2	4	-13	16	-4	-5	43	-3
pair:service_and	-13	-5	-3	-7	-3	-9	-6	-5	22	-2
pair:service_be	-15	-9	-2	-5	-5	54	-6	-5	-2	-2
pair:service_by	-9	-5	-4	-6	-5	11	-9	2	-10	-4
pair:service_center	-15	-3	-14	-4	-6	99	-4	-2	-8	-4
pair:service_for	-9	-7	-3	-6	-5	14	-23	-14	7	-8
pair:service_from	-25	-4	-4	-10	-12	-35	-16	-5	-10	-4
pair:service_have	13	-3	-3	-3	-10	7	18	25	-7	-5
pair:service_in	-5	-5	-3	5	-6	8	-6	-2	12	-4
pair:service_of	-15	-5	-3	-6	19	8	7	16	-6	-4
pair:service_on	-16	-6	-3	-9	-7	37	25	14	-6	-4
pair:service_provider	-4	-3	-3	-6	-9	-9	-14	46	21	-2
pair:service_report	3	-5	-10	-2	-3	-7	-4	-1	-4	-8
pair:service_say	34	-4	-3	-7	-4	10	-4	-3	-4	-11
pair:service_tax	-14	-4	-5	-4	-7	-9	8	-3	-8	-3
pair:service_that	-10	16	-3	-4	-5	25	-14	-3	-3	-2
pair:service_to	-9	-5	-3	-19	-5	-31	-7	-4	-6	-3
pair:services_act	5	-3	-6	-4	-3	-6	-19	-2	42	-3
pair:servicing_of	4	-8	-6	-4	-6	-4	-5	-29	38	-2
pair:session_,	-12	-5	13	32	-9	-7	-8	-2	-4	-4
pair:session_.	5	-13	-6	-4	16	-5	28	-3	8	-6
pair:session_at	72	-4	-12	-4	-3	-12	-5	-3	-10	-11
pair:session_in	20	-4	-7	38	-3	-5	-8	-3	-4	-11
pair:session_of	6	-4	34	-4	-3	-5	9	-2	-4	-11
pair:session_on	9	-2	34	-7	-2	-2	-12	-1	-2	-6
pair:session_with	54	-9		-4	-4	-3	-3	-3	-4	-4
pair:set_a	4	-9	-4	-6	-7	-17	-5	-6	-4	-3
pair:set_aside		-4	-5	-10	68	-12	-5	-5	26	-8
pair:set_foot	-21	81	-6	-16	-8	-35	-6	-2	-2	-4
pair:set_for	31	-5	-4	-6	-3		-12	-4	-4	-9
pair:set_of	-3	-3	19	-4	-4	18	-13	-3	27	-5
pair:set_out	27	35	10	2	-9	5	-3	-7	-8	-8
pair:set_the	-15	-7	-4	-7	-14	63	-13	-8	14	-5
pair:set_to	-34	-3	-7	-12	1	-6	-6	-3	-3	39
pair:set_up	-4	-3	-4	11	2	9	5	-2	-1	-3
pair:settle_in	-7	-1	-2	-4	26	-2	-4	-4	28	-6
pair:settle_the	33	-4	-3	-6	-6	-7	-10	-4	18	-4
pair:settle_with	-14	-3	-3	-7	-19	-4	-12	-4	66	-6
pair:seven_year	-8	-5	-6	30	-5	-8	18	18	26	-8
pair:shake_hand	-6	-4	-4	37	-8	-11	-6	-3	-6	-7
pair:shape_the	22	-5	23	-2	-4	-2	-14	-2	-3	-5
pair:share_,	-6	-5	-5	1	7	15	-4	-3	-2	-2
pair:share_.	-3	-3	-4	-6	-6	-3	-7	-4	-7	-4
pair:share_a	1	-4	6	-10	-7	-4	-7	-3	12	-4
pair:share_be	-13	-5	-4	-3	-10	-5	-5	-11	-25	43
pair:share_in	-5	-3	-8	-4	-1	-7	-3	-5	19	-4
pair:share_of	-7	-2	-5	-7	28	-6	-5	-9	49	-4
pair:share_the	-25	-4	8	-5	-7	-6	9	-4	-11	9
pair:share_with	-25	-3	18	-4	-8	23	-8	-4	-5	-2
pair:shareholder_,	6	-5	-4	-11	38	-6	-3	-4	-6	-4
pair:shareholder_of	-8	-2	-3	-5	46	-5	-4	-47	-24	-6
pair:sharing_of	-10	-4	-6	-2	-9	-10	-6	-2	-22	-2
pair:she_be	-19	32	-5	15	-6	-5	-5	-3	-7	-12
pair:she_have	13	7	-3	-12	-5	-7	-8	-4	15	-17
pair:sheik_<p>	-20	-15	-12	-3	-3	-4	-1	-2	-4	-7
pair:shenzhen_,	-44	12	-3	-4	-3	-5	-7	-3	-4	-12
pair:shift_.	-16	50	-9	-4	-4	-9	-8	-3	20	-5
pair:shilling_,	-5	-3	-4	-3	-27	-6	10	-5	24	-4
pair:ship_.	16	-6	-5	-5	-7	-23	-5	-5	41	-5
pair:ship_in	-12	58	-5	-4	-6	7	-6	-3	-4	-5
pair:shop_.	-20	-5	-4	-6	-5	-14	26	-12	-25	38
pair:shop_of	-8	-4	-5	-5	-11	-7	-6	-4	34	-8
pair:short_.	-14	-4	-5	-8	-6	-6	9	-3	-8	-4
pair:short_notice	55	-5	-5	-3	-2	-3	-4	-2	-10	-7
pair:short_of	-9	-6	-3	-6	-6	-6	-3	-5	36	-6
pair:shortage_of	-14	-6	25	-7	-4	-4	-10	-4	21	-3
pair:should_be	-7	-4	5	16	-8	-8	7	-4	-4	-2
pair:should_have	12	-4	-3	5	-15	-6	-10	-3	-7	-6
pair:should_it	-3	-2	-9	-5	16	-5	-11	-6	-24	-3
pair:should_not	-6	-3	-3	-5	-2	-7	-8	-12	4	-3
pair:show_,	-19	19		-8	-2	-4	-6	10	-3	-2
pair:show_.		-5	-11	15	14	-4	-6	-4	1	5
pair:show_<a>	-15	-4	-9	-8	-3	-8	-7	36	-8	-4
pair:show_<p>	20	-14	-8	-4	-6	-7	-4	-3	-4	-8
pair:show_a	-44	31	-26	-3	-4	-11	-5	-2	-5	-5
pair:show_around	26	13	-10	-3	-4	-8	-3	-3	-4	-7
pair:show_at	-16	-9	25	-4	-13	-8	-4	-4	-8	-4
pair:show_how	-15	20	10	-5	-5	-2	-4	-2	-5	-1
pair:show_in	32	-5	29	-2	-3	-7	-3	-3	-2	-3
pair:show_interest	-18	-5	-8	-3	-7	-14	-6	-6	-9	-4
pair:show_of	-23	33	-20	-7	-5	-10	62	-8	-5	-4
pair:show_on	-19	-13	-12	-8	15	-6	-9	-2	-3	11
pair:show_that	20	-6	-12	-7	-4	-6	-8	-3	-4	-3
pair:show_the	8	37	-8	-4	-8	-10	-3	-3	-4	10
pair:show_them	20	-6	-14	-4	5	-11	-4	-3	-6	-4
pair:shut_out	-10	-6	-3	-3	-7	-6	-6	-5	36	-4
pair:shut_the	-14	-4	-5	-6	-5	-8	-6	-5	41	-10
pair:side_,	14	-5	-4	-2	-4	-4	4	-3	-5	-6
pair:side_.	-7	5	-9	8	-6	-4	-4	-2	-8	-13
pair:side_be	9	-8	-5	-5	-5	-4	-3	-3	-5	-11
pair:side_by	4	-3	16	1	-4	-8	-4	-2	-3	-4
pair:side_of		-5	-6	4	-6	-6	-4	-3	-6	-4
pair:side_room	71	-10	-38	-8	-5	-5	-6	-2	-4	-3
pair:side_with	-11	-2	-4	-6	-4	-3	-5	-4	28	-9
pair:side_would	-16	-6	-4	-6	22	-4	-5	-5	-6	-4
pair:sideline_of	-16	-5	-18	3	6	9	6	7	-4	-4
pair:sight_.	-14	-5	-4	-16	-3	-6	-5	12	-9	-3
pair:sign_,	-18	-4	-5	29	-4	-6	-5	-3	-3	-6
pair:sign_.	-16	-4	-4	53	-5	-7	-5	-5	-7	-9
pair:sign_a	-9	-5	-2	33	-2	-4	1	-6	-5	-4
pair:sign_an	9	-3	-3	17	-5	-1	-5	-3	-6	-3
pair:sign_at	-10	-2	-2	-9	6	-8	-8	-7	-3	-2
pair:sign_by	-2	-3	4	35	-3	-5	9	-2	8	-7
pair:sign_for	-15	-4	-6	87	-6		-7	-6	-6	-11
pair:sign_in	-9	-3	-2	60	-8	-4	-9	-6	-5	-4
pair:sign_it	-9	-1	-3	-14	-4	-3	-6	21	-7	-6
pair:sign_last	-8	-10	-5	47	-10	-8	-6	-4	-7	-2
pair:sign_memorandum	-6	-2	-3	5	-5	-4	-5	-4	-5	-3
pair:sign_off	-8	-4	-4	-20	-16	-8	27	3	5	-7
pair:sign_on	-12	-3	-3	18	-1	-5	-2	11	-9	9
pair:sign_the	-15	-4	-6	38	5	-6	-15	-4	-5	-4
pair:sign_up	-5	-3	-5	-36	-5	27	12	-4	-7	-3
pair:sign_with	-10	-2	-3	29	1	7	-5	-8	-10	-5
pair:signal_.	-11	-6	-4	-8	-5	-13	-5	9	-6	-4
pair:signature_.	-2	-7	-5	-22	-4	-7	17	-3	-6	-5
pair:signature_be	-13	-6	-5	79	-3	-7	-5	-3	-5	-12
pair:signature_of	-10	-4	19	33	-4	-5	11	-3	-5	-7
pair:signature_to	-23	-3	-3	57	-4	-7	16	-2	-4	-6
pair:signing_of	-10	-4	-5	59	-5	-8	-3	-8	-7	-4
pair:silicon_valley	-7	17	-10	-3	-5	-5	-4	-4	-6	-5
pair:sim_card	3	-4	-3	-4	-7	-7	-7	-10	52	-3
pair:since_.	-7	-9	-4	-5	-6	23	-4	-5	48	-21
pair:since_2011	37	-4	-2	-11	-5	-9	-4	7	-20	-5
pair:since_2014	-16	-9	-4	-11	-8	-6	48	-4	-8	31
pair:since_2015	-9		-3	-6	-6	-30	-4	-4	-8	-5
pair:since_2016	-18	-4	-4	-14	-6	-7	-3	-13	-8	-16
pair:since_2018	-9	-5	-5	-4	-14	-7	-6	-4	-23	-6
pair:since_2019	-21	-8	-3	-6	12	-10	-3	-4	-7	16
pair:since_2020	-9	-5	-4	-6	22	-8	-15	-6	-10	2
pair:since_2021	-11	-9	-8	-13	-10	-7	13	-13	-8	-8
pair:since_2022	-12	-4	-4	-5	-14	-6	-6	6	-27	-4
pair:since_2023	-11	-8	-4	-5	-11	-10	-8	1	-9	-4
pair:since_<a>	-6	-3	-1	-7	-3	-5	-10	-3	6	21
pair:since_<f>	-16	1	-3	-5	-9	-8	-4	-3	28	-9
pair:since_<p>	-8	-6	-4	-4	14	-5	-4	-3	5	48
pair:since_august	-8	-5	-7	22	-8	-9	-14	-3	1	-5
pair:since_friday	-13	-4	-4	-7	31	61	-11	-3	27	-5
pair:since_january	-21	-3	-4	-4	-17	-5	-5	-4	-6	34
pair:since_june	-13	-8	-5	-7	-4	-6	-6	-8	-6	25
pair:since_last	-16	-4	-4	17	-8	31	-3	-6	-7	-6
pair:since_march	-17	-5	-5	-10	-3	-5	-4	13	-7	39
pair:since_may	-14	-3	-2	-5	-6	86	-8	38	-18	-5
pair:since_monday	-37	50	-5	-5	10	75	-6	-4	-8	29
pair:since_sunday	-20	52	-6	-7	-12	88	-9	-7	-7	-7
pair:since_the	-6	31	-8	-6	-1	-5	-6	3	-5	-3
pair:since_thursday	-13	-7	-3	-4	-3	7	-5	-5	-43	34
pair:since_tuesday	-23	49	-5	-4	-4	44	-12	-6	-8	53
pair:since_wednesday	-24	-3	-7	27	-5	16	-17	-5	45	-4
pair:singha_durbar	11	23	-6	-6	-3	27	-5	-3	-4	-4
pair:single_window	-16	-9	-3	-3	-2	25	-7	-10	-3	-9
pair:sit_<p>	-19	-3	-4	-4	-3	-3	-12	-2	8	-6
pair:sit_across	39	-3	-5	-3	-2	-4	-3	-3	-3	-6
pair:sit_down	30	-2	-4	-6	-3	-4	-5	-3	-5	-4
pair:sit_in	-25	-4	10	-3	-3	12	6	-5	-5	3
pair:sit_on	-33	-4	7	-4	-3	-5	9	-3	-5	-8
pair:sit_with	14	-4	-4	-3	-5	-3	-5	-2	-5	-8
pair:site_,	10	-26	-3	-14	36	-10	-2	-2	-8	-4
pair:site_.	17	13	-7	-4	-6	12	17	-5	1	-8
pair:site_in	9	-6	-4	-4	-6	-17	-4	9	-5	-4
pair:site_of	-12	-9	-6	-15	-5	-20	-4	-28	6	-6
pair:site_on	-26	16	-5	-4	-4	-25	-10	57	-5	-7
pair:sitting_of	-3	-5	-6	-3	-4	-9	32	11	-3	-5
pair:six_month	-14	-7	-6	-2	-8	-6	3	-2	-8	-3
pair:six_other	21	-6	-5	-5	-4	-5	-4	-3	42	23
pair:six_year	-12	-5	-3	12	22	-6	-5	-5	-11	9
pair:sixth_<c>	6	-7	-31	-4	-5	-4	-4	-5	-3	-4
pair:skill_,	-20	-5	27	-3	-4	-4	-18	-2	-2	-1
pair:slap_<f>	-8	-3	-4	-6	-4	-4	-10	-4	18	-4
pair:slap_a	-4	-2	-3	-6	-7	-2	-7	-11	26	-2
pair:small_,	-9	-5	-4	-5	-15	-6	-4	-14	-5	-4
pair:smart_city	-13	-6	18	-3	-3	-7	-7	-3	-3	-4
pair:so_.	-7	9	-4	-6	-5	-16	-10	-6	-10	14
pair:so_as	-1	-5	-3	-2	-6	-3	-20	-5	-14	-4
pair:so_be	-16	-7	-5	28	-3	-7	-3	-3	-4	-8
pair:so_do	-32	-4	-5	-7	-6	37	-4	-4	-7	-10
pair:so_far	-11	-4	-1	-7	-6	11	-6	10	4	-6
pair:so_in	-7	-4	-3	44	-5	-5	-13	-5	51	-2
pair:so_long	-10	-5	-2	-6	-17	-5	-15	-9	-7	-7
pair:so_many	-21	32	-5	-11	-5	-7	47	-4	-6	-6
pair:so_much	-15	-2	-3	-4	24	-3	-2	-2	2	-4
pair:so_say	-21	-4	-3	-18	-2	-8	61	-3	-16	-3
pair:so_that	-4	4	-4	-2	3	-7	1	-2	-6	-3
pair:so_the	-13	-6	-3	25	-5	-10	-10	-3	-7	25
pair:social_medium		-5	-4	-5	-4	-6	23	2	-3	-6
pair:social_network	-5	-2	-3	-1	-3	-7	-5	-2	7	-2
pair:socio-economic_development	-3	-3	-11	-3	-3	-2	-3	-2	-8	-2
pair:software_,	19	-4	-10	-5	-6	-9	23	-3	32	-3
pair:software_.	-4	-4	-7	-4	-13	-13	38	-5	-11	-6
pair:software_house	-31	-8	-4	13	-4	-5	-4	-5	41	-8
pair:software_to	-3	-3	-3	31	-6	32	-6	-6	-15	-8
pair:solution_and	-1	-2	-3	-21	-11	-6	-1	-2	-2	-1
pair:solution_to	11	-4	-7	-8	-6	-5	-4	-2	-5	-3
pair:some_of	-11	-7	-3	-8	-4	-5	-5	-2	9	-6
pair:something_that	-17	-32	-3	-2	-4	-2	-7	-5	-19	-5
pair:soon_,	-42	-4	-4	-3	-2	-6	-2	-1	-4	-2
pair:sooner_,	-13	-3	-2	-3	-20	-9	-2	-4	-6	-5
pair:sound_out	17	-20	-4	-4	-10	-6	-4	-4	-6	-4
pair:source_,	-18	-10	-5	-12	-2	-3	-6	-1	-1	-2
pair:source_say	12	-7	-2	-3	-8	-5	-4	-6	-2	-3
pair:southeast_asia	-4	-6	35	-3	-6	-4	-7	-3	-4	-10
pair:sovereign_cloud	-3	-4	1	2	-5	26	19	-3	-4	-4
pair:sovereign_fund	-7	-3	-6	11	46	-8	-6	-7	-10	-4
pair:space_sector	23	-4	-2	-8	-4	-3	-4	-4	-8	-3
pair:spainsat_ng	-9	-5	-4	-4	-7	53	-5	-3	-5	-5
pair:speak_.		-4	-7	-18	-3	-4	-10	-2	-2	-11
pair:speak_about	9	-7	-12	-6	-4	-5	4	-5	-5	-4
pair:speak_afterwards	-38	-3	-5	-6	-4	-6	-2	-2	-4	-5
pair:speak_at	-24	-5	12	-3	-3	4	-3	-3	-4	-4
pair:speak_by	25	-3	-6	-3	-3	-9	-4	-2	-4	-4
pair:speak_for	34	8	-5	-3	-4	-5	-1	-2	-2	-4
pair:speak_highly	3	-3	-5	-2	-7	-3	-1	-2	-2	-6
pair:speak_in	-14	-5	-12	-4	-4	-4	-4	9	-3	-5
pair:speak_of	-5	5	4	-1	-4	-5	-6	-3	-1	-3
pair:speak_on	-20	-3	64	-3	-4	-7	-7	-2	-8	-4
pair:speak_to	9	-6	10	-4	2	-6	-3	-2	-3	-6
pair:speak_with	13	-4	-5	-4	-3	-6	-3	-3	-7	-4
pair:specialist_in	-6	-6	-3	21	-10	-9	-1	-2	-3	-1
pair:spectrum_,	-17	-3	-9	36	-7	-5	-4	-21	-5	-7
pair:spectrum_auction	-4	-2	-4	-12	-15	-5	-9	16	-10	-3
pair:spectrum_be	-4	-4	-7	-4	-3	-3	-6	-7	-9	-5
pair:spectrum_fee	15	-4	-3	-4	-4	-4	42	-7	-3	-2
pair:spectrum_for	3	-3	-1	-10	-19	-8	-6	33	-7	-3
pair:spectrum_in	-6	-2	-3	-5	-16	-3	-3	33	-9	-4
pair:spectrum_license	-6	-2	-2	-6	-5	-5	-7	32	-7	-6
pair:spectrum_of	-12	-3	-3	-4	-4	-4	-6	13	-13	-6
pair:speech_,		-6	25	-2	-2	-3	2	-2	-5	-4
pair:speech_.	-15	-6	20	-5	-7	-6	22	-2	-5	-13
pair:speech_at	-17	-10	105	-5	-4	-13	-8	-3	-5	-6
pair:speed_of	-6	-3	-4	-3	-3	14	-6	-6	-2	-5
pair:speed_up		-3	-4	-9	-5	-1	-6	-7	-4	-4
pair:spend_$	-8	-7	-3	-5	90	-12	-9	-4	-5	-4
pair:spend_.	13	-7	-4	-3	-15	-6	-10	-4	-5	-4
pair:spend_a	3	-11	-4	-6	-7	-3	-8	-4	-9	-5
pair:spend_an	74	-7	-3	-3	-6	-17	-3	-7	-11	-15
pair:spend_on	-11	-7	-4	-12	54	-8	-10	-5	-6	-4
pair:spend_the	-9	47	-11	-3	-6	-9	-4	-9	-5	-1
pair:spend_two	-29	66	-11	-4	-9	-5	-3	-4	-6	-13
pair:spending_on	-10	-4	-3	-6		-14	-9	-5	-10	-4
pair:spite_of	-4	-3	-4	-19	-4	-8	8	-2	-5	-4
pair:spokesman_for	-9	-4	-5	22	-11	-5	-12	-4	-9	-5
pair:spokesman_of	-38	-5	-4	18	-5	-6	-4	-4	-6	60
pair:spokesman_say	-11	-4	-3	26	11	-4	-4	-7	-16	-4
pair:spokesperson_for	-8	-3	-3	-11	-5	-4	-8	-3	-26	-3
pair:spokesperson_say	17	26	-5	-5	-8	-5	-3	-4	-9	-5
pair:spot_,	-16	-6	-4	2	16	-4	-7	-2	-3	-3
pair:spread_over	-3	-3	-1	-6	16	28	-5	-2	-3	-5
pair:spring_,	-9	16	9	19	-4	6	-8	-4	-5	-4
pair:spring_.	-7	-3	-5	-2	-8	3	4	6	7	-8
pair:sri_lanka	10	-8	-4	-7	9	-4	37	-4	-3	-3
pair:staff_,	-14	-5	-4	-8	-5	17	-7	-4	-8	-12
pair:staff_.	-14	-5	-4	-7	-11	-9	-13	-5	-18	-11
pair:staff_and	-3	-3	-5	10	-13	-4	-10	-3	-4	-3
pair:staff_in	-22	-4	-4	-6	-5	-11	-17	49	-6	-6
pair:staff_of	-10	-5	-7	-4	1	14	-4	-3	-9	-8
pair:stage_.	-16	14	6	-6	-1	-7	-6	-7	-7	-10
pair:stage_of	-22	-7	30	-4	-3	-15	-20	-2	-2	-7
pair:stake_in	-5	-3	-4	-6	36	-5	-4	-5	-9	-5
pair:stakeholder_.		-3	-2	-5		-3	-2	-1	-8	-2
pair:stand_,	1	-6	-7	-8	-7	-9	-13	5	1	-5
pair:stand_.	-1	-18	49	-4	-6	-9	-4	3	43	-4
pair:stand_a	29	-7	-7	-8	29	-6	-2	-5	-1	-3
pair:stand_at	-27	-6	26	19	-7	-7	-6	-3	-8	-12
pair:stand_behind	-60	-5	-3	55	-15	-5	-2	-5	-2	-17
pair:stand_by	-7	-4	-5	-5	29	-5	-2	-4	-5	-5
pair:stand_in	-3	-5	-9	-6	-3	-10	11	-6		-4
pair:stand_of	-7	-7	3	-5	-5	-7	-6	-3	28	-8
pair:stand_on	-7	37	-14	-6	-4	-21	-15	-2	-5	-3
pair:stand_ready	-30	-7	-7	-3	-3	-3	-3	-1	-2	-6
pair:stand_still	-23	-12	-9	-5	-5	-13	-4	-3	-7	-4
pair:stand_the	-11	-4	-3	-6	3	-5	-2	-2	-4	-7
pair:stand_where	-10	49	-16	-5	-3	-11	-7	-12	-6	-4
pair:standard_.	9	-2	-3	-3	-4	-2	-13	-5	-2	-3
pair:standard_for	19	-8	-4	-8	-4	-8	29	-2	-4	-4
pair:start-up_<f>	10	-18	13	1	10	6	-5	22	-16	-4
pair:start-ups_,	-8	-2	-7	-5	9	9	-12	-3	-8	-3
pair:start-ups_.	34	-4	-8	-10	-8	45	15	-3	-5	-6
pair:start_,	-11	-4	-3	22	-5	42	-2	-2	-7	-3
pair:start_.	-23	-5	-3	-7	-2	-25	-5	-2	-3	-8
pair:start_in	-14	-12	-6	-5	-6	26	-8	-4	-9	31
pair:start_of	-10	-4	-8	-5	-14		13	-3	2	
pair:start_on	-8	-5	-6	-4	-4	-34	58	-3	-6	-6
pair:start_production	-5	-9	-5	-5	-12	65	-9	-4	-6	-4
pair:start_the	-7	-6	-3	-6	-14	52	-8	-4	-7	-12
pair:start_up	-5	-6	-6	-11	-14	41	-14	-5	-9	-5
pair:start_with	13	44	-4	-7	-4	-23	-7	-4	-8	-5
pair:state_'s	-4	-2	-4	8	-11	-8	-5	-3	-6	12
pair:state_,	-11	-5	-4	-6	-2	-5	-5	2	3	-9
pair:state_.	-16	-6	-5	-14	3	-1	-10	13	-7	-4
pair:state_aid	-2	-3	-3	-3	-18	-11	-11	47	-19	-2
pair:state_and	-7	-6	-4	22	-13	-5	28	-2	-4	-2
pair:state_be	-36	-7	27	-6	-4	-5	12	-11	-6	-8
pair:state_have	11	-5	-11	-8	-9	-6	1	-3	6	-5
pair:state_house	42	-8	-6	-3	-4	-5	2	-2	-7	-3
pair:state_in	2	31	-6	22	46	-6	-5	-1	-2	-2
pair:state_news	15	-22	-6	-4	-4	-4	14	-3	-3	-2
pair:state_of	48	14	-4	-5	-5	3	-4	-3	-6	-8
pair:state_support	-8	-5	-4	19	-10	28	-5	-1	-2	-2
pair:state_that	14	-3	-4	-4	-2	-3	5	-6	-5	-6
pair:state_to	-11	35	-3	-4	-4	-22	-8	-3	2	-5
pair:state_visit	-16	60	-5	-7	-3	-5	-6	-2	-4	-4
pair:statement_,	-12	-2	-2	-23	-4	-5	2	-10	-12	-4
pair:statement_.	20	-5	-5	1	-3	-7	6	4	-6	-5
pair:statement_from	-6	-2	-2	-2	-3	-3	-5	-5	4	-2
pair:statement_of	-9	-3	-3	-8	-4	-7	-9	-9	68	-4
pair:statement_on	-9	-4	-4		16	-15	25	-4	9	-4
pair:statement_say	17	-6	-5	-4	-3	-5	-7	-3	-5	28
pair:statement_that	10	-5	-3	-3	-5	-9	-6	-3	-18	-7
pair:station_,	3	24	-9	-7	-7	-17	-4	-2	-3	-3
pair:station_.	1	3	-6	-10	-6	28	3	-1	-9	-4
pair:station_at	-14	55	-5	-8	-4	31	-6	-4	-6	-5
pair:station_be	-8	-3	-2	-1	2	-5	-3	-8	50	-5
pair:station_in	-1	45	-4	-5	-5	-20	-5	2	-4	-4
pair:station_of	36	-11	-3	-6	-7	-6	-7	-4	-8	-4
pair:stay_.	32	-11	-5	-3	-5	-6	-4	-3	-6	-4
pair:stay_for	9	40	-6	-2	-3	-7	-7	-3	-4	-6
pair:stay_in	18	-4	-5	-4	-4	-8	-4	-3	24	-7
pair:stay_on	13	-17	-5	-3	-3	-8	-5	-2	-5	62
pair:step_down	-23	-3	-5	-4	-4	-5	-6	-3	-11	87
pair:step_in	-4	-4	-4	-7	28	14	-3	6	-5	27
pair:step_on	-20	-16	-2	-3	-4	-4	14	-1	-8	-11
pair:step_that	-11	-3	-3	-10	-7	47	-6	44	-10	-4
pair:step_up	-11	-7	-6	-3	-9	-20	-2	-2	-4	19
pair:still_being	-15	-4	41	-6	15	-10	-5	-6	-4	-4
pair:still_have	-10	-4	-2	-4	-8	-4	-3	-27	-10	-3
pair:still_in	-11	-3	-2	-6	21	-7	-5	-6	7	-16
pair:still_need	-5	-4	-4	-3	20	-15	-6	-18	-8	-4
pair:still_to	-19	-4	-4	-7	-4	-5	-32	-3	-6	-4
pair:stock_,	5	-8	-4	-5	-9	-6	-4	-22	50	-9
pair:stock_exchange	-14	-8	-5	-8	48	-29	-5	-3	-5	39
pair:stock_of	50	-5	-9	-6	-8	-22	-6	-3	-6	-4
pair:stop_at	-19	52	-9	-2	-2	-7	-3	-2	-17	-3
pair:stop_in	-19	20	-2	-3	-6	-6	-4	-3	5	-6
pair:stop_of	-7	14	-4	-3	-2	-9	-4	-3	-8	-5
pair:stop_over	14	16	-16	-2	-2	-2	-2	-1	-5	-4
pair:stop_sell	-2	-4	-1	-6	-2	-2	-4	-4	21	-1
pair:store_.	-12	-6	-5	-4	-4	-7	35	-6	1	-5
pair:strategic_partnership	-9	-3	5	13	-8	-5	-3	-2	-2	-3
pair:strategy_,	40	-2	-4	-5	-5	-4	16	-2	-4	-2
pair:strategy_for	25	-4	-5	-20	-5	-13	47	-3	-5	-5
pair:strategy_of	-10	-4	-7	-5	-6	-7	9	-4	-5	-6
pair:street_,	3	-4	-7	-5	-7	52	-4	-5	-5	-8
pair:street_.	-12	-5	-21	-4	-4	49	-5	-5	1	-5
pair:strength_of	-5	-3	-5	29	-4	-2	-5	-7	7	-3
pair:strengthen_<c>	-4	-2	-3	15	-6	-2	41	-6	-9	-6
pair:strengthen_the	-13	-5	-5	-5	-3	-5	-17	-3	-7	-4
pair:stress_,	-7	-3	-12	6	-7	39	-3	-3	-2	-3
pair:stress_on	36	-4	-4	-2	-5	-8	-5	-8	-5	-5
pair:stress_that	-13	-4	-6	-2	-5	-6	-7	-11	-7	-5
pair:stress_the	-1	-9	7	-4	31	-3	-3	-1	-8	-7
pair:strike_a	-21	-3	-5	68	-5	-11	-6	-4	-15	-4
pair:strike_from	45	33	-4	-12	-3	-6	-5	-3	-7	-5
pair:strike_out	-13	-3	-5	-6	-3	-5	29	-3	-4	-3
pair:stroke_of	-11	-4	-9	-18	-6	57	-10	-4	19	34
pair:strong_,	35	-4	-4	-15	-3	-3	-3	-2	-6	-4
pair:student_.	-8	-2	-10	-10	-10	1	28	-4	-7	-5
pair:study_,	-11	-5	-3	-5	-8	-9	-13	-3	-4	-4
pair:study_by	-20	-7	-12	-8	-9	-6	-5	-3	-6	-7
pair:study_of	-6	-5	-3	-2	-3	-3	-7	-12	-11	-2
pair:study_on	13	-4	-16	-6	-22	-12	-9	-3	-4	-16
pair:study_tour	-7	75	-3	-3	-4	-7	-4	-2	-4	-6
pair:subject_.	38	-5	23	-7	-4	-5	-13	-3	-4	-8
pair:subject_be	-3	-10	-5	20	-3	15	-7	-3	14	-4
pair:subject_of	27	-5	-6	-4	-3	-3	-4	-3	-4	-10
pair:subject_on	55	-5	-4	-4	-6	-23	-5	-19	-8	-5
pair:subject_to	-11	-3	-3	-6	18	-4	-8	21	-12	12
pair:submarine_cable	-2	-5	-4	-5	-6	12	-2	-6	-6	6
pair:subscriber_.	-9	-5	-6	-6	-4	-4	-5	-6	-19	-4
pair:subscriber_in	5	-4	-4	-19	-6	-4	-11	-3	-6	-4
pair:subsea_cable	7	-8	-4	-5	-6	8	11	-3	-4	-4
pair:subsidiary_,	-5	-2	-4	-4	24	-6	-2	-16	33	-4
pair:subsidiary_<f>	-9	-3	-3	-6	31	29	-3	-6	-9	-5
pair:subsidiary_of	-8	-2	-2	14	-27	6	-3	18	32	-4
pair:succeed_<p>	-26	-5	-4	-4	-5	-4	-6	-3	-5	34
pair:success_.	25	5	-3	-3	-3	-4	-4	-2	-8	-8
pair:such_a	-6	-2	-2	-9	-6	-3	-11	-3	-15	-7
pair:such_as	-2	-4	2	-4	-4	-1	-10	-9	-10	-6
pair:sue_<f>	-10	-4	-4	-7	-10	-7	-7	-7	36	-5
pair:suggest_that	3	-3	-4	-4	-2	-5	-3	-3	-3	-10
pair:suit_against	-14	-2	-3	-4	-9	-6	-3	-5	59	-3
pair:sum_,	-5	-2	-3	-6	37	-8	-4	-13	-46	-3
pair:sum_.	-11	-3	-5	-7	25	-7	-3	-7	-8	-5
pair:sum_be	20	-7	-5	-6	17	-6	-7	-4	21	-6
pair:summer_,	-8	-5	-6	-6	-6	-6	-5	-4	-7	-5
pair:summer_.	-33	-4	-4	-4	13	8	1	-4	-5	27
pair:summit_,	-5	-6	31	-5	-3	-7	-8	-2	-3	-3
pair:summit_.	-4	-11	20	-5	-5	-6	-5	-3	-5	-8
pair:summit_at	-1	-6	68	-3	-3	-18	-9	-4	-4	-7
pair:summit_be	-22	-3	45	-3	-5	15	-3	-3	-4	-5
pair:summit_in	-18	-7	50	-6	-3	-1	-6	-3	-4	-5
pair:summit_on	-16	-6	43	-3	-2	-9	-7	-2	-4	-5
pair:summit_that	-33	-4	-13	-1	-1	-3	-2	-2	-1	-2
pair:summon_<p>	36	-4	-6	-4	-3	-4	-6	-3	13	-8
pair:sunday_,	-2	14	9	-5	-1	19	3	12	-7	6
pair:sunday_.	22	-8	28	-3		24	4	-1	-7	4
pair:sunday_evening	-18	-6	-4	-7	-4	-7	-8	-9	23	-5
pair:sunday_for	44	17	21	-6	-4	-7	-6	-4	-4	-7
pair:sunday_in	29	-17	-7	-4	-6	18	-15	32	-4	-5
pair:sunday_night	-11	-5	-5	-4	-3	47	-7	-17	31	23
pair:sunday_to	-22	70	-7	-13	-4	-14	-7	38	-8	-5
pair:sunday_with	54	-6	-4	3	-4	-5	-3	-4	-9	-10
pair:supplier_,	-9	-4	-3	14	-9	5	-4	-8	28	-5
pair:supplier_.	7	-4	-4	4	-5	-10	-9	-3	-8	-7
pair:supplier_of	-7	-3	-6	31	-8	-9	-4	-6	17	-7
pair:supply_.	43	-6	-6	-5	-5	-6	-5	-2	-4	-4
pair:supply_chain	8	-5	1	-1	1	-6	6	-4		-4
pair:supply_of	1	-5	-4	25	-6	-7	-3	-3	-5	-3
pair:supply_the	-9	-7	-4	30	-9	14	-8	-6	-7	-4
pair:support_.	-17	-6	-6	-5	-14	-11	-3	-4	-6	-4
pair:support_<c>	-6	-5	-5	24	-7	-3	-3	-2	-2	-3
pair:support_for	-1	-3	-2	-5	-8	-7	-5	-2	-3	-3
pair:support_in	3	-6	-4	-3	-5	-3	-3	-2	-3	-3
pair:support_of	2	-4	-5	-5	19	-8	-4	6	-17	-3
pair:support_that	-5	-3	-2	-3	-22	-7	-3	-2	-3	-6
pair:support_the	-9	-3	-4	-4	43	-8	-6	-3	-4	-3
pair:suppose_to	-23	-11	-3	-3	-4	-2	-6	-2	-14	-10
pair:sure_that	-2	-4	-2	-4	-1	-7	-4	-8	12	-1
pair:suspect_of	-7	-2	-2	-5	-3	-17	-6	-11	64	-2
pair:suspend_for	-6	-5	-3	-9	-4	-12	24	-13	13	-4
pair:suspend_the	-6	-2	-3	-9	-4	-4	-9	51	26	-4
pair:suspension_of	16	-3	-3	-5	-4	-16	-9	10	35	-4
pair:suspicion_of	-7	-3	-3	-6	-3	-5	-6	-9	24	-3
pair:sustainable_development	-12	-3	-7	-4	-5	-3	-3	-1	-2	-1
pair:suva_.	29	-5	34	-18	25	-6	-15	-3	-3	-3
pair:swear_in	-12	-7	-5	-6	-3	-5	-5	-3	-6	62
pair:switch_off	4	-5	-4	-6	-5	-11	10	-5	31	-2
pair:switch_on	-10	-5	-7	-6	-9	70	-7	-4	-13	-4
pair:switch_to	-14	-4	-4	-14	-5	13	-8	-7	13	-4
pair:sydney_,	-8	-4	-4	-6	-9	-13	-4	-5	-10	32
pair:system_,	16	-5	-3	-3	-6	36	2	-3	-4	-5
pair:system_.	-2	-4	-3	11	-8	11	12	-6	-8	-8
pair:system_for	-9	-4	-3	8	-13	63	-6	-8	-9	-5
pair:system_in	-8	-5	-4	-16	28	-7	-7	-3	-8	-5
pair:system_of	-10	-11	-4	-20	-2	11	28	-5	5	-5
pair:system_that	-37	-4	-5	-6	-4	7	-3	-3	-6	-7
pair:são_paulo	-14	22	44	-6	20	19	-5	-5	-7	-13
pair:table_,	-51	12	30	29	-1	-3	-6	-2	-6	-4
pair:table_.	19	-5	-11	-6	-3	-3	-5	-3	-2	-3
pair:table_be	-26	-2	-5	19	-10	-3	-5	-3	-4	-7
pair:table_by	-22	-2	-11	-9	-3	-3	67	-4	-5	-4
pair:table_in	20	-5	-8	-8	-3	-4	-3	-2	-5	-5
pair:table_on	52	-5	-6	-4	-2	-5	-14	-3	-5	-3
pair:table_the	-36	-3	23	-4	-3	-4	42	-2	-5	-3
pair:table_with	19	-8	20	-6	-4	-6	-5	-1	-2	-26
pair:taipei_,	32	50	-7	-7	-7	-11	-8	-2	-4	-8
pair:taipei_.	-10	39	-6	-5	-7	7	-7	-3	-5	14
pair:take_<f>	-10	-3	-3	-7	-6	-6	-4	-15	55	-7
pair:take_<p>	15	38	9	-3	-4	8	-5	-3	-4	-15
pair:take_a	-8	26	-4	-8	22	-6	-4	26	-5	-4
pair:take_away	29	-2	-3	-4	-5	-5	-4	15	26	-17
pair:take_down	6	-2	-4	-6	-7	-3	47	-17	3	-16
pair:take_effect	-9	-5	-5	31	-4	-9	3	-14	-8	-7
pair:take_her	-17	11	-5	29	-8	-5	-4	-3	-5	-8
pair:take_his	16	-5	-3	-2	-4	-3	-1	-3	-5	14
pair:take_in	-3	-3	-5	-6	-9	-20	-9	-4	-4	-10
pair:take_into	-14	-4	-4	-7	-12	23	8	-6	21	-12
pair:take_it	-11	-3	-2	-8	21	-4	-3	-11	-2	-18
pair:take_its	-6	-13	-9	-3	24	58	-6	-6	-27	-18
pair:take_note	16	-4	-7	-4	-6	-7	-5	-3	-16	-9
pair:take_off	15	-8	-3	7	-14	38	-6	11	-11	-6
pair:take_office	-20	16	-3	-3	-4	-5	-3	-2	-3	48
pair:take_on	-17	-5	-5	-4	-8	-7	12	23	-5	25
pair:take_over	-21	-4	-4	6	2	-7	-4	6	-6	21
pair:take_part	6	-5	33	3	-5	-4	-4	-3	-4	-12
pair:take_place	20	-5	-1	-2	1	4	-6	-3	-7	-4
pair:take_question	-3	-7	37	-6	-8	-7	-4	-4	-3	-10
pair:take_stock	67	-8	-8	-6	-7	-5	-3	-2	-3	-4
pair:take_the	-5	-6	5	-6	-10	6	-8	-3	-1	21
pair:take_to	-11	-5	43	-3	-6	-5	-4	-2	8	-3
pair:take_up	12	-4	-2	-5	-1	36	-6	-7	-5	-1
pair:takeover_of	-8	-3	-3	-14	42	-6	-4	23	-3	-4
pair:talent_and	-7	-6	-3	-7	-4	-12	-5	-4	-6	-4
pair:talk_,	15	-3	-6	-4	-4	-3	-5	-5	-4	-3
pair:talk_.	-16	19	-6	32	-5	-6	-4	-3	-4	-4
pair:talk_about	11	-4	-5	-3	-3	-3	-5	-2	2	-3
pair:talk_at	12	-5	12	-3	-2	-4	-2	-2	-4	-5
pair:talk_be	44	-6	-7	-7	-3	-3	-4	-3	-5	-4
pair:talk_by	2	-5	-4	25	-3	-4	-37	-2	-4	-5
pair:talk_for	28	-35	30	-10	-3	-5	-4	-2	-2	-4
pair:talk_in	41	5	-8	-7	-3	-3	-2	-1	-3	-3
pair:talk_of	4	-3	-4	-3	9	-4	-4	-3	-7	-7
pair:talk_on		16	4	-4	-3	-4	-4	-2	-3	-5
pair:talk_over	37	-4	-5	-4	-2	-4	-7	-6	-3	-3
pair:talk_that	16	-1	-4	-3	-3	-3	-2	-1	-3	-2
pair:talk_thru	11	-6	-2	-4	-2	-2	-2	-2	-1	-4
pair:talk_to	-23	6	-6	-4	-13	-3	11	-3	-4	-3
pair:talk_with		-5	5	-4	-1	-4	-3	-3	-4	-5
pair:talks_between	56	-6	-21	-26	-3	-8	-12	-2	-3	-8
pair:talks_with	18	-4	-5	-4	-5	-7	-4	-2	-4	-6
pair:tariff_,	30	-4	-3	-21	-6	-3	-11	-3	-1	-2
pair:tariff_.	40	-8	20	-4	-5	-7	-14	-2	-5	-5
pair:tariff_on	-14	-7	-6	-5	-5	-16	61	-3	-5	-5
pair:tartu_.	-10	22	-4	-6	21	-11	-5	-5	37	-5
pair:tashkent_,	15	3	-4	25	-18	-8	-9	-2	-3	-3
pair:task_,	-24	-2	-1	-4	-10	27	-4	-5	-22	-5
pair:task_force	-21	-4	-3	-6	-4	-8	28	-6	-5	13
pair:tax_.	20	-3	-5	-5	-7	-5	-7	-3	26	-4
pair:tax_break	31	-3	-3	-6	33	-17	30	-4	-5	-9
pair:tax_for	-6	-1	-5	-32	-2	-2	50	-6	-6	-4
pair:tax_holiday	40	-4	-7	-4	21	-5	1	-3	-6	-5
pair:tax_on	-6	-3	13	-6	-7	-6	23		-2	-5
pair:tax_regime	40	-3	-3	-3	-3	-5	-35	-2	-7	-8
pair:taxi_,	31	30	-9	-4	-4	15	-9	-4	-5	-8
pair:taxi_.	-9	-7	-3	16	-3	-15	35	8	-7	-3
pair:tbilisi_on	41	-16	-6		-4	-4	-3	-2	-2	-4
pair:teach_at	-21	-9	-10	-4	-5	-5	-4	-4	-4	-14
pair:team_,	-1	-6	-3	-5	-7	-3	-3	14	-4	-10
pair:team_.	-23	28	-12	-9	-7	5	-2	-2	-3	31
pair:team_for	-11	-12	-4	-17	-4	-4	-2	-2	-2	-6
pair:team_from	-19	20	24	-12	-4	-7	-1	-2	-3	-3
pair:team_in	-16	-9	-4	-26	17	-4	-2	-2	-3	-4
pair:team_of	30	13	-4	-10	12	-5	-4	-3	-4	-5
pair:team_that	65	-4	-3	-6	-4	-7	-6	-9	-11	-3
pair:team_to	-5	18	6	-9	-4	-7	-5	-2	-3	-3
pair:team_up	-22	-3	-5	61	-7	-9	-4	-3	-4	-3
pair:tech_company	-7	-5	-3	-3	16	-10	-8	-2	-8	-3
pair:tech_firm	-1	-6	-20	-3	-5	-4	-8	-2	-6	-9
pair:tech_giant	-2	9	-3	4	-3	-2	-1	-2	4	-1
pair:technical_team	-37	-10	-4	-6	-3	-8	-4	-2	-3	-6
pair:technological_development	16	-6	-3	-4	-3	-2	-5	-1	-2	-2
pair:technologies_,	-15	1	-2	-6	-6	1	40	-6	-3	-4
pair:technology_(	-7	-4	2	-9	-6	-3	19	-2	-4	-4
pair:technology_,	-8	-4		1	-1	-5	-2	-2	-4	
pair:technology_.	13	-6	-5	-4	-3	-4	-8	-2	-2	-6
pair:technology_and	20	-4	-5	-8	-2	-4	-7	-3	-4	-4
pair:technology_be	-11	-4	-4	4	-7	-3	-3	-2	-4	-2
pair:technology_company	21	-5	33	-29	-9	-5	-3	-2	-3	-3
pair:technology_firm	-13	-3	-9	14	-9	-5	-2	-3	-4	-7
pair:technology_giant	-3	-3	-2	-9	-7	-10	-10	-5	7	-5
pair:technology_in	-6	-4	2	-7	-6	-5	-4	-2	-5	-4
pair:technology_industry	-5	-3	-4	-5	-6	-8	16	-3	-7	-5
pair:technology_leader	-7	-5	-9	-4	-2	-3	-1	-2	-2	-1
pair:technology_park	-3	16	-5	-1	-7	41	-7	-3	-6	-7
pair:technology_sector	7	-4	-7	-2	-4	-5	-7	-2	-2	-2
pair:telecom_firm	-9	-3	-3	-5	3	-3	-9	-7	11	-5
pair:telecom_infrastructure	-18	-5	-7	-6	-5	-6	-5	-3	-3	-4
pair:telecom_minister	-29	-7	51	-7	-4	-5	-8	-7	-7	-6
pair:telecom_operator	9	-3	-3	-11	-5	-7	57	-4	-9	-2
pair:telecom_regulator	-9	-2	-5	-6	11	-4	-7	6	-9	-7
pair:telecommunication_,	-8	-2	-2	-2	-4	-7	-18	-5	-4	-5
pair:telecommunication_.	-3	-5	-3	-6	-3	-5	-6	-3	-4	-8
pair:telecommunication_and	-15	-3	-3	-6	-14	-5	-4	-1	-1	-3
pair:telecommunications_(	-8	-4	-3	-3	-3	-3	5	13	-4	-9
pair:telecommunications_and	3	-7	18	-3	-2	-2	-5	-2	-3	27
pair:telephone_,	5	-4	-4	-4	-3	-4	-6	-2	-9	-5
pair:telephone_call	47	-3	-4	-3	-3	-6	-5	-3	-4	-5
pair:telephone_conversation	55	-6	-4	-4	-4	-6	-5	-3	-3	-5
pair:telephone_number	-15	-2	-6	-7	-2	-6	-10	-5	3	-9
pair:telephone_with	63	-6	-5	-3	-2	-9	-4	-2	-6	-5
pair:television_.	-22	-6	33	-3	-4	-6	-3	-3	19	-6
pair:tell_.	-8	-4	-5	-12	31	-11	-4	-5	-10	-3
pair:tell_<a>	55	-4	-3	-4	-6	-6	-9	26	-26	-11
pair:tell_<f>	-8	-4	-2	-10	-7	-5	-8	9	27	-2
pair:tell_<p>	22	-3	-3	-3	15	-2	-4	-7	-4	-11
pair:tell_a	-21	22	-10	-4	5	-5	14	3	16	-7
pair:tell_by	25	-5	-4	-6	-7	-9	-5	-8	64	-4
pair:tell_every	-10	-6	29	-4	-6	-6	15	-3	-7	-5
pair:tell_in	-8	-6	-5	-5	-4	-4	-20	-4	6	-3
pair:tell_journalist	-15	-5	-4	-5	-5	4	-5	-4	-6	-4
pair:tell_of	8	-4	-2	-4	-2	-4	-4	-7	12	-5
pair:tell_parliament	-42	-3	-4	-5	28	-5	15	-2	-3	-23
pair:tell_reporter	4	-4	-4	-5	1	-3	6	-3	-6	-6
pair:tell_the	-1		11	-1	18	-7	1	-3		-1
pair:tell_them	4	-8	-4	-4	-5	-4	-5	-4	9	-5
pair:tell_this	-25	10	-4	-4	-4	-7	-9	-3	-5	-6
pair:tell_to	11	-5	14	-4	-11	-6	-7	-5	-2	-12
pair:tell_us	-6	-3	-3	-8	-7	35	-3	-7	-4	-5
pair:ten_day	-17	-3	-4	-3	-2	-10	-9	-4	43	-2
pair:ten_year	-11	-3	-3	16	-7	-8	-1	16	-6	-5
pair:tender_,	-10	-5	-5	-6	-3	-19	-12	14	-2	-3
pair:tender_.	27	-6	-2	4	-4	-5	-5	-15	-8	-10
pair:tender_for	4	-2	-4	20	-1	-5	-4	-17	-10	-4
pair:tenth_of	-7	-4	-3	-4	31	-7	-14	-5	-12	-4
pair:tenure_of	-15	-3	-1	-7	-3	-5	-20	-4	-4	41
pair:term_.	-28	-6	-4	4	-4	1	3	6	-8	-22
pair:term_be	-20	-7	-5	-8	-4	-4	-5	-5	-4	37
pair:term_of	-17	-3	-3	-10	-5	-9	-6	-7	-4	26
pair:term_on	-8	-4	-10	56	-5	-8	-13	-3	-3	-7
pair:term_run	-23	-3	-3	-5	-2	-3	-8	-2	-6	32
pair:terminal_.	-8	-3	-4	-6	-11	-9	-6	-39	28	-5
pair:terminal_in	-9	-4	-3	46	12	28	-3	-11	-11	-2
pair:text_message	-5	-3	-4	-9	-9	-5		23	-15	-3
pair:than_$	-14	-4	-6	-3	-10	-7	-2	-3	-4	-3
pair:than_900	-27	-8	48	-10	-5	-5	-17	-2	-5	-5
pair:than_<f>	-4	-3	-3	-10	-7	-5	-4	-3	-11	24
pair:than_<p>	2	-6	-5	-4	-5	-4	-4	-3	-5	-6
pair:than_a	-7	-4	-4	-9	16	-10	-11	22	5	-3
pair:than_any	-7	-4	-7	-11	-4	28	-14	-13	-6	-5
pair:than_half	-7	-2	-3	-19	3	-5	-2	-4	-4	-2
pair:than_in	-3	-4	-3	-6	48	-13	-10	-3	-5	-3
pair:than_one	-8	-3	-2	-4	-3	-6	-11	-3	-11	-3
pair:than_that	-10	-4	-3	-7	-4	-3	-3	-5	-4	-3
pair:than_the	4	-3	-3	-5	-10	-5	-7	9	7	-4
pair:than_those	-7	-4	-3	-7	-18	-3	-7	-3	-3	-3
pair:than_three	33	-7	-3	-4	-2	-3	-3	-5	-3	-10
pair:than_two	6	-4	-2	-3	-11	-6	-2	-6	-6	-3
pair:thank_<f>	-16	-6	-7	-10	-10	-7	-6	-6	-14	-6
pair:thank_<p>	-5	5	-5	13	10	-4	-3	-2	-5	2
pair:thank_the	-34	-7	-6	-6	6	-3	-5	-3	-4	-7
pair:thanks_to	-14	-4	-5	-7	2	32	-5	19	-7	-7
pair:that_"	7	51	-5	-5	-3	-9	-7	-2	-10	-4
pair:that_,	1	-6	-3	2	10	-1	3	-6	10	-5
pair:that_.	-12	8	-4	-5	-5	-9	-14	-5	-6	-4
pair:that_<a>	-10	-4	-2	-3			7	2	-2	-3
pair:that_<c>	-9	-2	-4	-7	7	-6	-8	-3	-4	-4
pair:that_<f>	-4	-2	-4	-4	-3	1	-4		8	-5
pair:that_<o>	-15	3	14	-6	-9	5	-6	-2	5	-4
pair:that_<p>	-11	4		-3		-1	-1	-2	-3	3
pair:that_a	-10	-3	-4	-2	-5	-6	19	-4	1	-6
pair:that_ai	-7	-3	22	-4	9	-4	-3	-2	-4	-2
pair:that_all	-1	-4	-9	-4	-11	-5	30	-3	-18	-4
pair:that_an	-3	-2	-4	32	-5	-4	-7	-22	-5	-3
pair:that_appear	6	-5	-6	-5	-3	-8	14	-3	-20	-5
pair:that_at	-23	-2	-7	-11	46	-4	-4	-8	22	-9
pair:that_be		-1	-1	-3	-7	-3	-4	-3	5	
pair:that_build	40	-7	-3	-13	-12	-17	-2	-3	-2	-3
pair:that_carry	-21	18	-2	-33	-3	-4	-8	-2	-3	5
pair:that_chip	37	-4	31	-2	-14	-4	-4	-3	41	-4
pair:that_come	19	-7	-3	-6	8	-5	-7	-3	-9	-7
pair:that_company	-3	6	-3	-2	-4	-2	-4	-1	-1	-2
pair:that_could	-12	-3	-3	-4	-9	-6	-4	-8	-4	-3
pair:that_datum	-14	-4	-3	-3	-11	-7	26	-2	-7	-2
pair:that_day	21	-14	-6	-4	25	-5	-4	-2	-4	27
pair:that_digital	-6	-5	-5	-5	-3	-4	48	-2	-9	-4
pair:that_do	-12	-8	-7	-4	-3	-10	-5	-2	-10	-4
pair:that_every	-7	-5	-4	-5	-5	-14	-23	-5	-5	-5
pair:that_exist	-4	-3	-2	-6	-4	-6	8	9	-2	-2
pair:that_expire	-16	-4	-6	-4	-3	-7	-11	-10	27	-5
pair:that_fee	-15	-9	-3	-3	-6	-4	-6	-3	-5	-9
pair:that_from	-9	-5	-5	-5	-4	-10	89	-6	-8	-6
pair:that_go	1	-5	-3	38	9	-4	11	-3	-13	-5
pair:that_have			-5	-5	-4	-4		-4	5	-4
pair:that_he	-47	10	14	-4	-5	-5	-5	-3	-5	27
pair:that_in	23	-3	-6	-11	-6	7	9	-3	9	-10
pair:that_it	-10	-3	-4	-9	2	-5	1	10	-6	-4
pair:that_its	-1	-2	-3	-9	-11	-7	-4	-4	8	-3
pair:that_let	-4	-2	-2	-4	-4	30	-4	-7	-14	-2
pair:that_make	-11	-3	-4	9	-7	-6	11	9	-10	-6
pair:that_more	-4	-4	-12	-3	25	-7	-7	-2	-4	-2
pair:that_morning	-10	-5	41	-2	-3	-8	-7	-2	-8	-6
pair:that_no	-1	-5	-3	-5	-6	-4	-10	-4	1	-7
pair:that_nobody	29	-4	-3	-5	33	-8	-6	-9	-28	-6
pair:that_oblige	-11	-3	-3	-4	-3	-8	50	-4	-18	-7
pair:that_occasion	2	-3	-3	8	-4	-3	-6	-14	-3	-18
pair:that_of	3	-7	11	13	-4	-8	6	-6	-8	-1
pair:that_on	38	-8	-3	18	-4	-6	-12	-2	5	-3
pair:that_one	-10	-4	-4	-7	-9	-11	19	-4	11	-4
pair:that_order	-4	-3	-2	-8	-2	-4	-13	-7	57	-3
pair:that_put	-7	-5	-4	66	-23	-12	-26	-3	-6	-2
pair:that_run	-4	-5	-3	-5	-9	-31	19	-4	26	47
pair:that_same	9	-3	-3	-23	-19	-2	-12	-15	16	-3
pair:that_she	-11	17	-4	-10	-4	-6	-13	-4	42	38
pair:that_stand	-22	-3	-5	-9	-6	-4	40	-7	-5	-6
pair:that_such	-17	-3	-4	-3	-2	-9	-10	-3	-8	-4
pair:that_take	-19	19	-10	-2	-5	34	26	-3	-4	-5
pair:that_talk	-5	-11	-4	-3	-3	-3	-3	-2	-5	-13
pair:that_the	-3	-4	-1	-3	-2	-4	-3	-1	-1	-4
pair:that_there	-2	-7	-3	-1	-6	-5	-7	-9	27	-3
pair:that_they	-13	-3	-3	-6	-7	-4	15	10	15	-4
pair:that_this	-12	-5	-6	-25	-5	-6	-6	-3	-4	-5
pair:that_trade	-9	-4	21	-6	-6	-6	-8	-1	-6	-4
pair:that_we	-8	-10	-3	-3	-5	-7	-7	-3	-4	-2
pair:that_what	-2	-2	-2	-3	-4	-7	-10	-20	17	-4
pair:that_will	-12	-7	-6	-7	12	-6	34	-4	-2	-6
pair:that_work	-15	-6	-6	-5	-8	8	-6	-3	-5	-7
pair:that_would	-1	-3	-5	-2	2	-6	16		-6	-3
pair:the_"	-4	7	-3	-14	-5	-4	3	-3	4	-3
pair:the_$	-9	-2	-2	-17	21	-5	-4	25	-12	-4
pair:the_12th	11	-6	26	22	-4	-8	-6	-3	-4	-6
pair:the_14	-8	-3	-3	-5	29	-4	21	-5	18	-32
pair:the_1800	-7	-3	-4	-3	-13	-3	-3	23	-20	-2
pair:the_26	-8	-2	-2	-4	17	-6	7	4	-18	-4
pair:the_3.5	-9	-6	-2	-4	-8	-3	21	14	-7	-1
pair:the_40	-14	-4	-2	-2		-5	29	-3	-11	-5
pair:the_4g	-13	-3	-2	-6	9	-15	-3	32	-12	-5
pair:the_4th	43	-5	-3	-2	-3	-2	-7	-3	-5	-6
pair:the_5g	-3	-5	-3	-6	-7	29	29	-8	-4	-2
pair:the_60	-5	-3	-2	-15	37	47	-5	-7	-24	-3
pair:the_700	-4	-4	-3	-6	-12	-4	-8	42	-9	-2
pair:the_900	-6	-5	18	-10	44	-9	-10	14	-33	-4
pair:the_<a>		-1	-1	-1	-1	-3	2	2	4	-4
pair:the_<c>	4	4	-1	2	-1	-2	-1	-1	-2	-4
pair:the_<f>	-3	3	3	-4	-1	-1	-1	-3	-5	-4
pair:the_<o>	4	-2	6		2	-1	-3	-1	-2	-2
pair:the_<p>	13	1	-2	-2	-1	-3	-4	-2	-2	-2
pair:the_accord	-7	-4	-4	47	3	-11	-13	-4	-5	-2
pair:the_account		-4	-5	-5	-7	-4	-5	-25	34	-5
pair:the_acquisition	7	-2	-3	-4	21	-6	-5	9	-13	-6
pair:the_act	-8	-3	-5	-5	-4	-5	12	-4	-9	-4
pair:the_adoption	-6	-3	-5	-6	-6	7	34	-3	-3	-2
pair:the_advice	-17	19	-4	-3	-8	-3	42	-17	-14	47
pair:the_affair	-30	-4	-6	-4	-3	-3	-3	-2	-9	-6
pair:the_africa	-31	-7	42	-6	-9	-12	-2	-5	-4	-3
pair:the_african	-13	-4	-7	-18	-4	-6	-6	-2	-4	-5
pair:the_afternoon	48	-12	-5	-4	-5	-8	-1	-3	8	-5
pair:the_age	25	-5	-11	-5	-6	-8	25	-3	-6	14
pair:the_agency	-11	12	-3	8	25	-4	9	-8	-7	-1
pair:the_agenda	-10	-6	10	-6	8	-8	-12	-4	-5	-5
pair:the_agreement	-10	-3	-2	-13	-4	-2	-8	-3	-6	-5
pair:the_ai	-10	-4	16		-4	-3	2	-3	-4	8
pair:the_aim	42	-4	-4	-16	-3	-3	9	-2	-5	-2
pair:the_air	8	-5	-5	-8	-7	19	-4	18	30	-6
pair:the_airport	18	-2	-5	9	-4	-6	-3	-3	-7	-9
pair:the_akorda	30	-7	-3	-3	-6	-6	-3	-3	-3	-6
pair:the_alliance	-9	-6	-3	9	-8	-8	-5	-5	-7	-9
pair:the_amendment	-10	-3	-3	-3	-3	-4	-6	-4	14	-6
pair:the_announcement	-13	-7	-4	-2	21	-4	-4	-2	45	-3
pair:the_annual	16	-9	29	2	-4	-8	-5	-3	-9	-8
pair:the_answer	47	-3	-3	-7	-5	-9	-15	-6	-20	-7
pair:the_antenna	19	45	-5	-4	-5	-8	-6	-4	-14	-4
pair:the_appeal	-17	-3	-3	-5	-5	-5	-5	-7	-1	-6
pair:the_application	-13		-3	-4	-3	13	-11	31	5	-5
pair:the_appointment	2	-5	-5	-5	-4	-4	-9	-7	-7	47
pair:the_approval	-9	-3	-4	-5	9	-6	4	2	-16	11
pair:the_arab	-39	-7	69	-4	-3	-5	-9	-3	-3	-5
pair:the_area	-4	-2	30	-4	-5	-1	-3	-1	-8	-2
pair:the_asia-pacific	-13	-3	4		-4	-17	-3	-5	-3	-1
pair:the_assembly		35	-12	-5	10	9	-18	-3	-5	-3
pair:the_association	-17	-5	11	-6	-7	-8	-6	-3	-6	-4
pair:the_atlantic	-6	-8	-3	-3	-5	-5	-13	-5	-5	-3
pair:the_auction	-9	-6	-5	-5	21	-6	-8	38	-14	-5
pair:the_audience	8	-8	-5	-6	-9	-6	-1	-2	-5	-5
pair:the_audit	33	-6	-5	-6	-9	-7	18	-7	-22	-3
pair:the_authorisation	-6	-3	-4	-19	-4	-6	-9	54	-15	-5
pair:the_autonomous	-12	-14	25	-3	-3	-4	-2	-2	-5	-3
pair:the_autumn	-28	-8	-4	-8	-6	30	-8	-5	24	-4
pair:the_award	-34	-2	17	-6	-17	-3	-6	16	20	
pair:the_baltic	-21	5	40	-3	-4	17	-3	-4	-7	-4
pair:the_ban	-1	-3	-3	-4	-5	-5	12	-6	11	-5
pair:the_band	-4	-2	-2	-9	-9	-6	-8	53	-22	-3
pair:the_bank	-10	-4	13	-7	27	-7	5	-7	25	-5
pair:the_banker	25	-4	-3	-3	-8	-6	-4	-10	-7	-6
pair:the_battery	35	-7	-4	-4	2	-11	-6	-7	27	-4
pair:the_beginning	4	-5	16	-5	20	-6	4	-4	-6	-4
pair:the_bench	-3	-4	-4	-4	-5	-7	-6	-2	-11	15
pair:the_benefit	-5	-3	-8	-13	-4	-2	-3	-2	10	-2
pair:the_berlaymont	34	-3	-4	-4	-6	-3	20	-3	-4	-5
pair:the_best	-6	-4	-4	-5	-3	-12	-6	30	-7	-3
pair:the_bid	-6	-2	-4	-4	19	-3	-3	15	-12	-4
pair:the_bidder	-11	-5	-5	-6	-8	-6	-6	-9	-7	-7
pair:the_big	1	-4	11	-6		-8	-9	-3	-4	-4
pair:the_bill	-9	-5	20	-4	4	-9	-3	-5	-2	-5
pair:the_block	-9	-8	-4	-6	-7	27	-7	25	-19	-3
pair:the_blocking	-9	-4	-3	-4	-3	-6	-6	-4	-1	-7
pair:the_blue	-14	-4	-6	6	-8	20	-4	-4	-6	27
pair:the_board	-10	-4	-6	-5	1	-6	-5	3	-10	27
pair:the_border	18	-1	-5	-7	-7	-11	-7	5	39	-3
pair:the_bottom	17	-5	-4	-8	-5	-6	-7	-4	-10	-6
pair:the_brand	-11	-2	49	-4	42	-8	-5	-14	-12	-6
pair:the_breakfast	-8	-4	-12	-3	-4	-4	-7	-2	-3	-9
pair:the_budget	-11	10	-6	-5	10	-8	23	-3	-8	-4
pair:the_building	-27	-6	-7	-6	-11	12	23	19	-5	-5
pair:the_bus	-32	53	-3	-3	-6	-18	-6	-3	-3	-14
pair:the_business	-13	7	-3	2	15	-5	-5	-7	-9	-3
pair:the_businessman	-7	-3	-4	4	-5	-6	-19	-3	-6	-2
pair:the_buyer	-8	-2	-2	-11	14	-4	19	40	-29	-6
pair:the_cabinet	-19	-4	22	-5	-3	-5	-5	-5	-6	47
pair:the_cable	12	18	8	-7	6	2	-7	-4	-7	-4
pair:the_calendar	71	13	-10	-6	-9	-12	-4	-4	-8	-7
pair:the_call	-30	-11	-4	-4	-4	38	-3	-2	-5	-6
pair:the_camera	-45	-7	-6	-10	-5	-7	-7	-3	-6	-5
pair:the_campus	27	-12	-4	-4	-18	-19	-5	-3	-5	-5
pair:the_cap	-15	18	-5	-3	-5	-10	53	-4	-9	-3
pair:the_capital	16	-4	9	-1	8	8		-4	-1	-4
pair:the_caribbean	-13	-6	20	-3	1	8	-5	-9	-6	-2
pair:the_case	-1	-4	-5	-5	-4	-7	-8	-3	35	1
pair:the_caspian	46	-5	-6	-8	-4	-6	-4	-3	-4	-4
pair:the_center	2	-15	-4	2	-1	-10	-3	-6	3	3
pair:the_central	-6	-4	9	-7	-7	-7	2	-3	-7	-16
pair:the_ceremony	-10	4	-9	15	5	-9	-4	-3	-5	-1
pair:the_chair	-12	-4	13	-4	-4	-6	-5	-2	-4	-3
pair:the_chairman	-9	-2	-1	-2	-3	-4	-15	-3	-18	23
pair:the_chairmanship	27	-7	-8	-19	-5	-9	-4	-4	-5	4
pair:the_chamber	2	-4	-6	-4	-4	-4	26	-8	-8	-10
pair:the_chancellery	38	37	-4	-11	-3	-9	-7	-2	-4	-6
pair:the_channel	12	-4	-21	-9	-5	-11	-7	-3	-5	-4
pair:the_charge	4	-3	-4	-3	-4	-5	-7	-3	32	-11
pair:the_charter	-9	-4	-4	-17	-11	-10	37	61	-11	-8
pair:the_chief	4	8	-6	-5	-4	-6	-3	-3	-4	10
pair:the_chip	-12	8	-3	-7	17	4	-7	11	-9	-4
pair:the_chips	24	-4	28	-8	20	-4	-17	-17	-13	-4
pair:the_choice	-20	-6	26	4	-5	-6	-6	-3	-2	33
pair:the_citizen	-10	27	-3	-2	-3	-5	-6	-3	-6	-2
pair:the_city	23	-16	-5	-2	-2	-4	-3	-2	4	-4
pair:the_civil	-6	-9	-6	-4	-3	-5	-7	-2	-4	-4
pair:the_claim	-9	-3	-3	-5	-9	-5	-5	-4	11	-15
pair:the_class	-9	-3	-3	-6	-10	-13	33	-18	49	-8
pair:the_clause	5	-6	-4	-5	-5	-3	50	-8	-12	-3
pair:the_clean	12	26	-5	-4	-6	6	-2	-2	-5	-5
pair:the_clock	-13	-8	-4	-7	-4	20	-10	-3	42	-8
pair:the_closing	41	-9	43	-4	-12	-6	-3	-3	-5	-5
pair:the_cloud	-6	-3	-4	34	-6	-7	45	-5	-7	-5
pair:the_coast	-7	14	-3	11	-9	-22	-5	-4	-9	-3
pair:the_code	16	-4	-12	-8	-4	-11	49	-6	-30	-3
pair:the_coffee	18	-3	-3	-4	-2	-3	-6	29	-7	-3
pair:the_collaboration	-7	-2	-2	31	-12	-3	-5	-2	-3	-13
pair:the_coming	2	-4	-5	-4	-4	-10	-11	-2	-5	-12
pair:the_commercial	-8	-3	-4	-3	-3	6	-8	-4	8	-6
pair:the_commission	22	-5	-5	-8	-3	-8	-10	12	3	
pair:the_commissioner	45	-3	-3	-7	-2	-4	2	-4	-5	-6
pair:the_committee	2	-4	-4	-3	-10	-3	-8	-3	24	-17
pair:the_communication	-13	-4	-2	-3	-8	-3	-4	-2	-3	51
pair:the_communications	-12	-2	-3	-3	-3	-5	-7	21	-9	-3
pair:the_communiqué	-27	-6	33	-12	23	-8	-6	-3	-6	-7
pair:the_company	3	-4	-5		16	8	-5	-6	-6	14
pair:the_complaint	19	-3	-3	-4	-3	-7	-8	-3	10	-12
pair:the_concession	-9	-3	-3	26	-7	-6	-5	26	-12	-7
pair:the_condition	2	8	-3	-4	-8	-3	-4	-2	-4	-2
pair:the_conference	-17	-7	64	-5	-5	-9	-5	-3	-7	-9
pair:the_confidence	-4	-3	-5	-2	-4	-2	-9	-3	-8	-6
pair:the_congress	15	-5	16	1	-5	-9	-4	14	-6	-6
pair:the_consent	-4	-2	-2	5	-7	-6	-2	35	-2	-5
pair:the_construction	-18	-7	-5	-2	-4	-8	-3	-3	-3	-6
pair:the_continent	-10	-9	7	-5	3	-6	-2	-2	-6	-3
pair:the_contract	-8	-4	-5	32	-6	-5	-5	-14	-11	-5
pair:the_control	-10	54	-3	-4	-3	32	-15	-2	-4	-8
pair:the_conversation	35	6	-6	-5	-3	-5	-3	-4	-3	-4
pair:the_cooperation	-27	-4	-2	13	-4	-3	-2	-2	-4	-3
pair:the_coral	-12	-3	-3	-6	-5	-21	-2	-3	-3	33
pair:the_core	-19	-4	-2	4	-9	-4	-3	-3	-9	-4
pair:the_corridor	17	-11	-2	-5	-7	-8	-10	-4	-6	-3
pair:the_cost	-14	-3	-3	-7	18	-7	7	-18	-7	-4
pair:the_country	10	7	-6	-6	-6	-7	3	2	-2	-4
pair:the_county	-14	-4	-5	-6	38	-8	-8	15	-13	-5
pair:the_course	8	-10	-5	-7	4	2	-10	-7	-3	-3
pair:the_court	3	-4	-3	-6	-5	-7	-5	-4	1	-5
pair:the_creation	10	-4	-5	-6	-5	-10	-5	-2	-4	-5
pair:the_crypto	-4	-2	24	-3	-2	-9	-25	30	6	-10
pair:the_curtain	-18	-7	31	-5	-9	61	-4	-4	-15	-9
pair:the_custom	22	-4	-4	-10	-4	34	-24	-3	-5	-3
pair:the_cyber	-12	28	23	-5	43	5	15	-8	4	-9
pair:the_cybercrime	-8	-4	-4	-7	-6	-6	69	-6	-7	-4
pair:the_cybersecurity	39	-4	-7	-4	-3	-7	28	-3	-7	8
pair:the_daily	-24	-4	-3	-25	-4	-6	-4	-3	15	-8
pair:the_damage	4	-4	-5	-5	-9	-6	-12	-2	-10	-4
pair:the_danube	-23	1	-8	-6	-4	24	-6	-3	-5	-5
pair:the_dark	13	-6	-7	-4	-5	-5	-8	-3	-7	-8
pair:the_data	-19	-3	-6	-3	-4	23	21	-3	-15	-4
pair:the_date	-12	15	-5	23	-11	15	-6	-4	-3	-4
pair:the_datum	9	11	-5	1	-6	5	1	1	-1	-4
pair:the_day	34	10	-3		-4	4	-3	-6	3	7
pair:the_deal	-11	-3	-4	33	-4	-7	-8	14	-6	-5
pair:the_debt		-4	-5	-4	28	-5	-4	38	-14	-5
pair:the_decision	2	-2	-4	-4	-1	-1	-4	-5	12	-6
pair:the_decree	-13	4	-4	-12	-4	-4	-17	-4	2	-9
pair:the_delay	-14	-5	-5	-4	-3	-6	-19	-15	38	-6
pair:the_delegate	-12	-6	-16	-6	-5	-2	10	-5	-7	-2
pair:the_delegation	27	-9	-7		-1	-5	-3	-2	-4	-7
pair:the_department	34	-5	-4	-4	-3	-5	-6	-2	-7	19
pair:the_deputy	-25	-6	-6	-7	-4	-35	37	-3	-7	-6
pair:the_design	-28	-2	-3	14	-8	-11	-3	-3	-6	34
pair:the_desk	21	-4	-7	-7	-3	20	-4	-6	5	-11
pair:the_destination	-3	18	-2	-3	-4	-3	-10	-5	43	-3
pair:the_detail	-17	-3	-3	-2	-3	-4	1	-17	-4	-6
pair:the_development	13	-4	-6	-1	-4	-7	-6	-3	-2	-4
pair:the_dialog	2	-7	-26	1	-3	-6	-3	-2	-4	-3
pair:the_diary	12	26	4	-5	-4	-4	-3	-2	-4	-14
pair:the_difference	-15	-6	-4	-5	-3	-5	-6	-2	-7	-14
pair:the_digital	-3	-4	11	4	-5		4	-2	-2	-3
pair:the_dinner	49	-4	-6	-5	-4	-8	-4	-3	-7	11
pair:the_directive	-11	-6	-4	-4	-4	-6	53	-2	-6	-6
pair:the_director	-25	-6	-5	-6	-4	-7	-4	-4	-19	-4
pair:the_discussion	-20	-6	-6	-16	-3	-6	4	-3	-4	-8
pair:the_dispute	32	-3	-2	-5	-4	-6	-9	-7	-15	-4
pair:the_disputed	43	-12	-6	-3	-4	-4	-8	-3	-20	-6
pair:the_document	-14	-7	1	40	-5	-5	-8	-3	-7	-4
pair:the_domain	-10	-3	-4	16	-3	-3	-7	-7	11	-5
pair:the_door	34	-7	-7	6	-4	-2	-6	3	-8	12
pair:the_draft		-3	-5	-6	-4	-4	39	-6	-9	-7
pair:the_drone	8	-6	-5	-5	-5	41	-10	56	-10	-5
pair:the_dublin	3	-6	32	-6	-2	-8	-3	-7	5	-9
pair:the_duty	8	-3	-3	-9	-3	-4	38	-5	-15	-11
pair:the_ear	49	-5	-7	-4	-5	-5	-4	-3	-8	-10
pair:the_early	-33	-8	-5	-4	-4	20	-12	-3	-5	-8
pair:the_eastern	-9	2	-6	-4	-8	21	-3	-4	-4	-4
pair:the_economic	-1	-4	10	-17	11	-4	-3	-2	-8	-4
pair:the_economy	-15	-5	-4	-4	-6	-4	-4	-3	-3	-3
pair:the_edge	28	-21	-9	-4	-5	-6	-2	-3	-5	-4
pair:the_effort	15		-3	-4	-2	-11	9	-5	-3	-11
pair:the_election	-31	-4	-4	-4	32	-8	29	-3	-8	-5
pair:the_electricity	-9	-4	-5	-4	-5	-9	-13	28	-7	-5
pair:the_electronic	-10	-3	-3	-2	-5	9	29	-2	2	-6
pair:the_embassy	16	-22	-6	-13	-5	-8	-9	-3	-4	-3
pair:the_emergency	3	21	-4	-4	-6	39	-9	-5	-6	-6
pair:the_encounter	22	-7	-5	-5	-2	-12	-5	-4	-8	-6
pair:the_end	-5	2	-5	1	1	4	4	-5	-3	6
pair:the_enforcement	-9	-2	-2	-4	-7	-3	-7	-4	37	-3
pair:the_entire	-6	-4	-3	-5	-15	-7	-4	-7	-12	16
pair:the_entity	-5	-5	-4	-5	-6	-7	-10	-9	33	-3
pair:the_envelope	-6	-3	-4	-4	-9	-7	-8	47	-41	-2
pair:the_european	-8	-3	-4	-8	15	14	-14	-6	9	-5
pair:the_eve	27	-8	-19	-4	-4	19	5	18	-9	-9
pair:the_evening	20	-10	27	-4	-3	-5	-3	-7	1	-4
pair:the_event	-11	-5	33	-3	-6	6	-4	-3	-6	-3
pair:the_exchange	-27	7	-3	11	-7	3	-4	-3	-4	16
pair:the_excise	-7	-4	-12	-2	-9	-5	52	-2	-11	-4
pair:the_executive	-37	-2	47	-4	-12	-3	1	-4	-4	-5
pair:the_exhibition	5	-3	42	-5	-5	-11	-4	-3	-6	-6
pair:the_expansion	17	-2	-4	-6	1	-4	-3	-3	-4	-4
pair:the_export	-4	-3	-3	-7	-4	-7	32	8	17	-3
pair:the_extension	-5	-6	-4	-4	74	-9	-3	-4	-7	-4
pair:the_eye	-16	-6	-4	38	-5	40	-6	-4	-6	-4
pair:the_fact	-14	35	-3	-13	-4	-4	-6	-4	-4	-12
pair:the_factory		-20	-5	-8	15	33	-3	5	-6	-5
pair:the_fair	-12	-6	9	11	-13	1	-5	-4	-8	-4
pair:the_family	-30	-3	-3	-3	21	-5	-3	-4	-8	19
pair:the_federal	-8	-4	-5	-6	-5	-8	45	-4	19	-6
pair:the_fee	-7	-4	-4	-4	-7	-6	-7	-6	-13	-4
pair:the_fiber	-12	28	-6	9	-5	1	-6	-3	-9	-13
pair:the_field	-1	-2	-5	-1	-4	-6	-4	-2	2	-3
pair:the_fifth	-11	-10	30	-3	-4	-7	-4	-2	-4	-6
pair:the_figure	13	-5	-7	-4	-9	-5	-3	-3	-10	-5
pair:the_file	-12	-3	-4	-5	-11	-7	-10	-8	5	-28
pair:the_final	-8	-3	-3	-3	7	-8	22	-8	14	-4
pair:the_finance	-17	-6	-6	-3	8	-5	20	-3	-5	21
pair:the_financial	-11	-5	-3	-5	-4	-6	5	-18	25	-3
pair:the_fine	-7	-3	-8	-4	-5	-3	-8	-4	24	-10
pair:the_fintech	40	-6	40	-3	-4	-5	-22	-3	-7	-11
pair:the_firm	25	-5	-4	-12	5	11	-6	-5	8	17
pair:the_first	-3	1	-4		-1	31	-3	8	-6	-2
pair:the_five	-16	-8	-5	-5	-4	-11	-14	21	30	-4
pair:the_flood	-19	35	41	-9	-2	-7	-10	-2	10	-2
pair:the_floor	11	-6	47	-4	-8	-9	1		8	2
pair:the_following	19	-3	-6	-5	16	-6	-3	-3	-6	-3
pair:the_foreign	-7	6	-4	6		-4	-3	20	5	-5
pair:the_foremost	30	-3	-3	-2	-5	-4	-3	-1	-4	-5
pair:the_former	-19	-4	-4	43	7	1	-5	-3	27	-7
pair:the_forum	-14	-7	27	-8	-4	-7	-5	1	-6	-4
pair:the_foundation	-14	-5	-5	7	15	53	-10	-4	-7	-6
pair:the_founder	-11	-4	-7	22	15	24	-4	-4	5	-6
pair:the_four	18	-4	-3	11	-6	-6	-9	16	-6	26
pair:the_fourth	30	-5	-4	-6	6	11	10	-12	4	21
pair:the_framework	-4	-6	14	1	-7	-4		-3	-9	-2
pair:the_frequency	-8	-3	-3	27	-8	-10	1	65	-11	-4
pair:the_fringe	7	-6	-21	28	-4	-4	-5	-3	-3	-3
pair:the_full	-17	-8	-1	-2	-2	-5	-4	-3	-5	21
pair:the_fund	5	-4	-5	-3	-5	15	-4	-2	-5	-3
pair:the_future		-4	15	-6	11	-4	-3	-2	-3	-7
pair:the_g20	-20	-19	54	-5	29	-5	-4	-2	-3	-10
pair:the_game	-22	-2	-3	-28	-4	-7	-4	26	-7	-3
pair:the_gate	-16	15	-10	-6	-6	55	-7	-3	-6	-5
pair:the_gateway	-19	-3	-7	4	-4	-4	-9	28	-2	-3
pair:the_gathering	-51	-4	46	-3	-5	-3	-4	-3	-5	-12
pair:the_gdpr	-2	-2	-2	-3	-1	-1	-17	-3	12	-1
pair:the_general	-9	-3	14	-3	-2	-2	-9	-7	17	-4
pair:the_global	27	-7	18	3	-4	-6	-4	-2	7	-3
pair:the_globe	-8	-4	-4	-2	-2	-12	-6	-2	-7	-3
pair:the_go-ahead	-4	-2	-2	-6	-21	-6	-4	49	-26	-1
pair:the_good	1	-5	-4	-4	-8	-8	-5	-3	-4	-6
pair:the_government	8	-2	-4	-1	-4	-2	14		-5	6
pair:the_governor	45	-18	-4	-3	-3	27	-6	-2	-4	-12
pair:the_grand	8	-5	40	2	1	-6	-13	-6	-5	-4
pair:the_grant	-1	-8	-7	-3	4	-6	-24	-4	-3	-7
pair:the_great	29	-11	-4	-3	-12	-4	-4	-4	-3	-3
pair:the_green	-10	15	-3	-7	-7	-12	-6	87	-19	-3
pair:the_grid	-9	-8	-4	-6	-8	59	-16	24	-10	-5
pair:the_ground	-15	17	-3	-9	1	13	-7	-5	-12	-6
pair:the_group	20	-6	9	-4	-4	-5	-5	-4	-4	7
pair:the_growth	16	-10	-6	-6	-4	-3	-3	-2	-2	-3
pair:the_guest	-3	-1	1	-5	-5	-7	-4	-3	-5	1
pair:the_gulf	13	40	-2	-4	-5	12	-7	6	-4	-5
pair:the_hague	34	26	-6	-4	-3	-8	-11	-4	-5	-5
pair:the_hall	4	-4	29	-5	22	-8	-6	-3	-7	-11
pair:the_hand	-15	-6		26	16	-16	4	7	-10	7
pair:the_handover	22	39	-5	-7	37	-9	-3	-4	-8	-15
pair:the_hatchet	4	-4	-5	-6	-6	-6	-11	-3	22	-6
pair:the_head	-4	6	12	-2	-4	-2	1	-3	-6	7
pair:the_headquarters	23	-14	-4	-3	-8	-8	-3	-2	-5	-4
pair:the_hearing	-33	-6	16	28	-4	-4	-6	-8	-11	-7
pair:the_helm	-16	-6	-4	-6	-4	-7	-3	-2	-5	47
pair:the_help	-17	-5	18	-7	-6	-2	-5	-7	4	-6
pair:the_high	14	-6	14	-6	-6	-8	-6	-5	17	-4
pair:the_history	-11	9	-2	-2	5	-5	-2	-2	-3	-1
pair:the_holiday	-9	-3	-3	-5	-8	-9	-7	-10	30	-4
pair:the_home	5	-6	-4	-6	-5	-7	-6	-4	12	-6
pair:the_honor	61	-22	-2	-4	-3	-4	-7	-3	-6	-7
pair:the_honorable	39	-3	-3		-3	-6	-3	-2	-9	-4
pair:the_hope	-6	-4	-4	-3	-5	-6	-17	-2	-4	-3
pair:the_host	-18	-4	-9	8	-1	-4	7	2	-4	-3
pair:the_hour	7	36	-3	-12	-7	-5	-10	-5	-2	-9
pair:the_house	11	-4	-6	-3	-5	-6	30	4	15	8
pair:the_hub	-9	-6	-5	-7	-10	-18	-8	-3	-5	-4
pair:the_hurricane		34	-4	-6	-4	-11	-4	-2	-3	-3
pair:the_ict	-14	-4	-5	6	2	-5	-4	-6	-5	8
pair:the_idea	-17	-5	-6	-6	-7	20	-16	-6	-5	-5
pair:the_impact	3	-5	-4	-3	-4	-2	-5	-1	-2	-3
pair:the_implementation	-1	-2	-2	-2	-4	-4	-10	-1	-4	-4
pair:the_import	-5	-4	-4	-3	-3	-11	46	-5	17	-4
pair:the_importance	-10	-5	-4	-5	36	-6	-4	-9	-6	-2
pair:the_inaugural	-23	-5	59	-4	-9	19	-7	-2	-3	-3
pair:the_inauguration	9	-8	-8	-8	-9	70	-3	-2	-3	-4
pair:the_incentive	18	-4	-10	-2	-8	-4	-4	-3	-2	-3
pair:the_industrial	-5	-4	-2	-5	20	-4	-3	19	-19	-10
pair:the_industry	-14	-5	-2	-4	-4	5	-7	-4	3	-8
pair:the_information	-8	-3	8	1	-3	-4	6	-3	-3	-6
pair:the_infrastructure	20	-4	-1	-1	-6	-6	-7	-8	-2	-3
pair:the_initiative	-4	-3	-5	-8	22	17	-5	-2	-3	-4
pair:the_inquiry	-10	-3	-5	-6	-6	-9	-6	-5	67	-6
pair:the_institute	14	-6	-7	-8	-11	-9	-5	-3	-7	-5
pair:the_integration	-6	-4	-5	-7	-5	-8	-34	-3	-5	-2
pair:the_interest	-16	-4	-8	-4	-6	-7	26	-3	-15	-7
pair:the_interlocutor	48	-9	-5	-9	-3	-26	-4	-2	-3	-3
pair:the_international	-6	-7	28	-4	-4	-17	-4	-3	-5	-9
pair:the_internet	-8	-6	-4	-1	-6	-1	17	-3	-2	-7
pair:the_investigation	-3	-2	-6	-3	-4	-3	-4	-3	42	-2
pair:the_investment	13	-3	14	-10	13	-3	-7	20	-15	-3
pair:the_invitation	-8	50	10	-4	-4	-4	-3	-3	-6	-8
pair:the_iphone	-1	-1	-1	42	-13		-2	9	19	-3
pair:the_island	-9	15	-5	10	-3	9	-6	7	-5	-5
pair:the_issue	33	-1	-5	-5	-7	-4	-15	-4	-2	-3
pair:the_it	4	3	26	15	-7	-9	-4	-5	-4	-6
pair:the_job	-22	-8	-6	-5	-6	-3	-2	-3	-9	28
pair:the_joint	4	-3	-13	-4	-12	-14	-4	18	-3	-6
pair:the_key	-11	-4	-7	-6	-4	-7	-4	-2	-11	-3
pair:the_keynote	-9	-4	44	-6	-5	-6	-5	-3	-4	-4
pair:the_kigali	-40	-10	42	-9	-3	35	-6	-2	-7	-2
pair:the_kingdom	-2	-7	-13	-21	-3	-7	-10	-2	-4	-11
pair:the_land	27	-7	-5	-7	-11	-8	-6	-9	-13	-5
pair:the_landing	-13	30	-4	-4	-6	23	-6	-4	-5	-4
pair:the_large	-3	-6	-1	-2	7	-1	-7	4	1	-2
pair:the_last	2	6	-2	3	-1	8	9	6	-9	-6
pair:the_late	-29	-6	-4	-5	19	27	-6	27	11	23
pair:the_latin	24	13	37	-4	-2	-5	-5	-2	-6	-5
pair:the_latter	4	-4	-4	41	5	-6	-6	-5	-5	-5
pair:the_launch	-11	-6	-3	-5		13	-3	-3	-7	
pair:the_law		-3	-3	-5	-3	-4	-9	2	-12	-3
pair:the_lawyer	2	-3	-3	-5	-11	-3	-5	31	-20	-9
pair:the_leader	24	22	-20	-3	-3	-3	-3	-2	15	-7
pair:the_leadership	-15	-3	-9	-3	-5	-3	-3	-2	-7	-4
pair:the_leak	-18	-4	-3	-7	-4	-4	-23	-7	64	22
pair:the_lease	-7	-5	-4	40	-8	-7	-11	-4	45	-19
pair:the_legal	-14	-4	-4	7	-4	-23	2	-2	-6	20
pair:the_legislation	-12	-2	-3	-3	-3	-2	-7	-2	-10	-6
pair:the_lender	-11	-4	-4	-7	15	-8	-4	17	-13	-4
pair:the_letter	9	-6	-4	14	3	-7	4	-4	-6	-8
pair:the_levy	26	-3	-4	-2	-3	-5	-10	-3	-8	-14
pair:the_license	3	-3	-3	-1	-6	-3	-6	21	-13	-4
pair:the_light	-17	-16	30	-4	15	2	21	-5	-5	-7
pair:the_line	-1	-7	-4	-14	-3	6	2	-3	-5	-8
pair:the_list	-18		-4	-6	-4	-6	-6	19	7	
pair:the_loan	-9	-7	-9	60	-16	-11	-8	-3	-2	-6
pair:the_lobby	6	-4	-30	-5	-4	-6	-5	-2	18	-11
pair:the_local	-8	10	-4	-8	-8	-7	-4	5	7	-4
pair:the_location	-25	-11	-7	-4	-5	-12	-5	-6	28	-8
pair:the_long	33	-9	16	-6	-9	-5	-5	12	-9	-5
pair:the_lot	-16	-3	-5	-8	-9	-5	-4	4	49	45
pair:the_low	-20	-5	-4	-4	-5	-7	7	-12	-5	-10
pair:the_machine	-25	-6	-8	-4	-4	-19	21	-3	-6	-5
pair:the_main	-9	7	-5	-5	3	-10	-4	-2	-5	-5
pair:the_major	-28	-3	30	-2	-17	-8	-6	-5	14	-4
pair:the_maker	-17	-4	-6	-4	-8	31	-6	-4	-7	-4
pair:the_management	31	-5	-10	-3	-8	-7	-5	-5	-7	17
pair:the_mandate	-12	-5	7	8	-4	-7	9	-9	-14	16
pair:the_map	2	-3	-6	-5	-4	-7	-4	-3	-6	-6
pair:the_margin	38	-5	-15	1	-4	-4	-4	-3	-6	-5
pair:the_market	-10	-3	-4		2	6	-6	4	-9	-6
pair:the_mast	-9	7	-4	-6	10	16	-16	7	-8	-5
pair:the_matter	11	-5		-6	-7	-5	-8		15	-8
pair:the_mayor	-7	-4	-7	38	-7	-2	-6	-5	-16	-6
pair:the_meantime	13	-4	-5	13	-17	-8	-8	-6	-6	-8
pair:the_measure	4	-3	-4	-9	-3	-5	15	-11	-5	-5
pair:the_medium	-15	-2	23	-1	-4	-4	-6	25	-26	-7
pair:the_meeting	16	-5	-7	-3	-3	-6	-4	-4	-5	-5
pair:the_member	11	-7	-4	-7	-9	-8	-4	-2	-5	-7
pair:the_memorandum	-9	2	-4	28	5	-5	-7	-5	-9	-4
pair:the_merger	-11	-2	-3	-6	-12	-5	-8	38	-17	-5
pair:the_middle	-32	-3	-5	9	-4	4	15	-2	-4	-4
pair:the_military	7	-4	-6	-5	27	12	-8	-3	-11	-3
pair:the_minister	-3	18	14	4	-5	-4	-5	2	-6	-12
pair:the_ministry	44	-5	-5		3	-5	-2	-4	-7	1
pair:the_mission	51	-25	-8	-7	-5	-9	-2	-3	-5	-2
pair:the_mobile	-12	-4	-8	23	-9	1	-3	16	-5	-11
pair:the_model	-12	-4	-6	12	-6	-10	-6	-5	-11	-4
pair:the_money	-8	8	-4	1	6	-11	-5	-6	5	
pair:the_month	26	21	5	-4	-6	-9	-4	-3	-8	17
pair:the_mood	-12	-2	-2	-2	-1	-3	-3	-2	-5	-8
pair:the_morning	19	5	-8	7	-1	-9	7	-3	-3	-5
pair:the_most	-8	-5	2	-5	-8	-11	-1	4	-2	-4
pair:the_motto	-8	-4	24	-6	-4	-7	-3	-3	-4	-3
pair:the_mou	8	-8	-4	29	-8	-3	-4	-3	-3	-4
pair:the_mountain	21	-5	-4	-5	-4	-4	-4	-3	-5	-7
pair:the_move	-8	-4	-4	-6	-3	-9	10	-4	-6	-16
pair:the_mutual	-29	-2	-5	18	-1	-4	-4	-3	-2	-2
pair:the_name	-18	-4	-5	-6	-5	-8	-8	-8	25	
pair:the_nang	-10	35	-7	-4	-6	24	6	-4	-7	-9
pair:the_nation	5	-7	-4	-11	-7	-9	-6	-2	25	-4
pair:the_national	-3	-2	-1	1	3	2	26	-5	2	-3
pair:the_near	8	15	-20	-3	-3	-8	-5	-1	-4	-3
pair:the_need	-4	-4	4	-4	-3	-5	-6	-4	3	-5
pair:the_negotiation	-29	-25	-4	2	-3	-4	-6	-4	-5	-4
pair:the_network	15	-8	-4	1	-2	13	-4	-3	-5	
pair:the_new	-3	8	-2	1	-1	15		-4	-9	14
pair:the_newcomer	3	-3	-5	-5	-4	-4	-5	-5	-6	21
pair:the_news	-13	7	-5	-5	-5	-8	-4	-4		-6
pair:the_next	18	-6	27	13	-6	-6	-5	-4	-4	-7
pair:the_night	37	21	-7	-3	-5	39	-30	-3	-4	-10
pair:the_nod	-30	-3	-4	-6	-12	-5	20	-1	-7	-6
pair:the_nomination	-37	-5	-2	-3	-4	-3	-6	-9	-4	62
pair:the_nordic	-8	19	15	-3	16	24	-5	-4	-5	-6
pair:the_north	-14	-8	-5	-4	30	13	-3	-3	-5	-6
pair:the_number	-7	-4	-5	3	-7	-9	28	-7	-8	-3
pair:the_oath	-29	-4	-9	-4	-6	18	-6	-3	-4	51
pair:the_occasion	-13	-5	10	5	7	-5	-4	-2	-4	
pair:the_offer	-10	-2	-2	-7	-10	-8	-3	-5	45	-6
pair:the_office	11	-7	-3	-5	-4	-6	-3	-3	6	-12
pair:the_official	3	-4	10	7	13	-8	-8	-5	-3	-4
pair:the_old	-11	-11	-4	5	-4	6	-13	-2	-7	-3
pair:the_one	-11	13	-4	-4	-4	-10	20	-13	20	-3
pair:the_online	-9	-4	-4	-7	-5	-17	37	-4	-5	38
pair:the_only		-7	7	-5	-5	-6	-5	8	-8	
pair:the_opening	-19	-5	64	-11	-5	27	-6	-3	-1	-6
pair:the_operating	-3	-1	-1	-4	-1	-8	-7	-17	-5	-3
pair:the_operation	-17	28	-3	20	-4	-26	-7	27	-4	-3
pair:the_operator	2	-7	-5	-7	8	2	5	-6	-2	-6
pair:the_opportunity	-5	-10	29	-4	-4	-3	-2	-1	-2	-14
pair:the_opposition	-24	-9	-5	-6	-6	22	-3	5	-8	-8
pair:the_order	1	-3	-4	22	-3	-5	-16	-6	-7	-4
pair:the_ordinance	-8	-6	-6	-4	-4	-20	13	-16	-6	-4
pair:the_other	11	-2	-5	-2	-5	-8	1	-8	-6	-10
pair:the_others	-9	-6	-6	-8	-7	-10	-13	-5	-5	-5
pair:the_outage	35	2	-6	-4	-5	-10	-8	-5	6	-7
pair:the_outcome	-3	-3	-4	15	-7	-6	7	10	-10	-9
pair:the_outskirt	-14	-4	-12	-7	12	29	-3	-3	-6	-4
pair:the_pace	21	36	-7	-3	-5	-8	-3	-3	-4	-8
pair:the_pacific	1	-15	33	-5	-4	-11	29	-3	-7	-8
pair:the_pact	-27	-3	-3	38	-3	-4	-4	-3	-5	-3
pair:the_palace	18	-9	14	-5	-4	-6	-3	3	-4	-9
pair:the_palácio	30	31	-4	-2	36	-6	-2	-2	-2	-3
pair:the_pandemic	-7	-8	-6	-25	-5	-7	14	-3	-7	-6
pair:the_panel	-15	-5		-4	-3	-5	-4	-4	-6	-10
pair:the_paper	-16	-3	-4	34	-2	-7	-15	9	-10	-6
pair:the_parent	4	-3	-4	17	-9	-7	-4	-7	7	-3
pair:the_park	3	-1	-6	-10	-5	4	-6	-2	40	-4
pair:the_part	24	-3	-7	-5	-4	-5	-6	-5	4	-15
pair:the_participation	-11	-4	42	-16	-11	4	-3	-3	-5	-5
pair:the_partnership	-8	-5	-5	-3	-4	-5	-4	-3	-4	-3
pair:the_party	18	-7	-7	28	-3	-8	-9	-2	-6	-6
pair:the_past	6	1	1	-6	-7	-7	-4	-3	-8	-6
pair:the_path	-26	-6	-3	-5	-6	-4	-6	4	-8	-5
pair:the_patronage	-13	-8	39	-6	-6	18	-6	-3	-6	-6
pair:the_pavilion	-30	-4	-13	-3	-3	-4	-2	-2	-4	-11
pair:the_payment	33	-5	-3	1	-5	-6	26	-11	9	-6
pair:the_peace	10	-3	-6	6	-7	-5	-2	-3	-3	-6
pair:the_pen	-25	-3	-7	44	-7	-8	-5	-3	28	-12
pair:the_penalty	-7	-2	-3	-6	-5	-5	-9	-4	1	-3
pair:the_pension	-20	-3	-3	-5	-13	-6	42	-4	63	-8
pair:the_people	-7	-6	-5	-4	-7	-5	-4	-2	-4	-5
pair:the_permit	-8	-2	-3	-4	-10	-4	-6	9	-13	-2
pair:the_personal	-6	-4	-4	-7	-4	-11	13	-4	-6	-4
pair:the_phone	10	-4	-6	-8	-4	5	8	-3	-4	-6
pair:the_pilot	33	-6	-3	-4	64	-26	-12	-3	-7	-3
pair:the_place	-37	-3	-3	-4	-5	-9	-5	-2	-7	33
pair:the_plan	3	-4	-8	-5	2	-9	-4	-3	-3	-11
pair:the_planalto	6	-5	-3	-3	-2	-6	22	-1	-4	-3
pair:the_plant	-4	18	-4	-9	25		-4		-6	-3
pair:the_platform	-12	-4	-14	-6	-3	20	-6	-3	10	-8
pair:the_pledge	18	-3	-3	-3	-7	-6	-5	-2	-4	-5
pair:the_plenary	-20	-6	19	-4	-3	-7	26	-3	-4	-5
pair:the_podium	-24	-7	87	-5	-4	-8	-9	-2	-4	-7
pair:the_point	-9	-11	-17	17	-4	-7	-5	-2	-5	-2
pair:the_police	-7	-3	-2	-12	10	-4	-8	-13	16	-1
pair:the_population	-7	-3	-3	-11	-7	-13	-6	6	-4	-3
pair:the_port	18	-10	-10	-6	-5	31	-10	-2	-7	-4
pair:the_portfolio	3	-9	-12	-3	-4	-3	-3	-1	-3	1
pair:the_post	-8	1	-5	-6	8	-4	-9	-3	-8	18
pair:the_power	-9	-5	-5	-7	-6	-12	-9	14	-15	-6
pair:the_practice	-12	-3	-4	-8	-8	-5	-7	-5	-2	-17
pair:the_presence	-14	-3	-1	20	-5	18	-4	-3	-4	-8
pair:the_presidency	8	-4	25	-11	-5	-5	17	-3	-7	34
pair:the_president	11	-6	9	-4	-5	-3	5	-3	-1	8
pair:the_presidential	23	-4	-4	-4	-5	2	-4	-2	-4	-1
pair:the_press	-34	-5	-4	-4	23	-8		-3	2	-6
pair:the_previous	11	-7	-5	-5	-4	-5	-5	-3	-4	21
pair:the_price	-2	-4	-4	-6	3	-6	-5		-1	-5
pair:the_prime	17	24	-3	16	20	-9	-7	-2	-4	7
pair:the_privacy	-5	-2	-3	-7	-2	-3	11	-3		-3
pair:the_private	-5	-5	-3	-6	-4	-4	-4	-3	-2	14
pair:the_probe	-5	-3	-5	-8	-5	-7	-9	-9		-5
pair:the_program	18	12	-3	-8	-6	2	5	-4	-9	-4
pair:the_progress	10	20	-4	-5		-8	-3	-3	-3	-4
pair:the_project	5	3	-4	-7	2	-7	-5	-3	-5	-5
pair:the_promise	-18	-14	-4	-13	-9	56	-10	-5	45	-3
pair:the_proposal	-9	-5	-3	-5	-4	-4	18	-14	-16	-4
pair:the_prospect	-20	-3	-4	-6	-2	-4	-5	-2	-4	-5
pair:the_protection	-6	-3	-4	5	-4	9	11	-3	-6	-4
pair:the_protocol	12	-5	-4	8	-3	-6	36	-5	-3	-7
pair:the_province	25	-5	-4	-6	13		-5	14	-9	-5
pair:the_provincial	-5	-5	-5	-4	26	-6	-4	-3	-12	-11
pair:the_provision	8	19	-6	-6	-7	-5	-2	4	-3	-3
pair:the_public	-16	-8	-4	-8	-4	15	6	-3	14	-6
pair:the_purchase	4	-4	-4	13	17	-7	-5	6	-2	-3
pair:the_purpose	55	-5	-4	3	-6	-6	-5	-2	-15	-9
pair:the_quality	20	-7	-4	-6	-4	-6	-5	-2	-6	-5
pair:the_quarrel	-5	-5	2	-9	-5	-5	-7	-4	-8	-7
pair:the_quarter	-10	-4	-5	-21	-26	-12	-5	-6	-10	-6
pair:the_question	-7	-4	1	-5	-8	-7	-4	-5	-10	-8
pair:the_railway	-10	-11	-12	18	-7	-8	-7	-4	-4	-5
pair:the_rain	22	31	-6	-6	-5	40	-10	-10	-5	-7
pair:the_reading	21	-6	-3	-3	35	-8	-4	-3	-3	-4
pair:the_reason	-10	-4	-7	-5	-4	-4	-16	-4	-7	32
pair:the_reception	-4	-5	-8	-4	-4	-5	-3	-2	-4	-7
pair:the_record	17	-7	-3	-5	-6	-3	8	-3	13	-7
pair:the_reform	-17	16	-25	-6	-3	-4	-2	-1	-24	-14
pair:the_region	-5	2	9	-10	1	-4	5	-1	-9	-4
pair:the_regional	-11	-6	33	-5	-6	-7	-6	34	-3	-4
pair:the_register	-11	-2	-2	-8	-5	-7	-11	35	-5	-5
pair:the_regulation	-4	-2	-4	-4	-5	-4	30	-6	-18	-4
pair:the_regulator	3	-3	3	-4	2	-8	14	4	20	2
pair:the_regulatory	-5	-4	-6	-10	-4	-3	13	-4	1	-2
pair:the_relationship	-12	-10	-6	-4	-3	-4	-3	-2	-3	-5
pair:the_release	13	-3	-2	-3	-5	-9	-2	-2	-9	-6
pair:the_remark	7	-3	21	-6	-4	-7	-5	-2	-7	-9
pair:the_renewal	-11	-3	-2	-3	-9	-9	-6	70	-16	-6
pair:the_repair	48	-8	-4	-6	-3	-9	-5	-6	-35	-8
pair:the_report	-25	-4	-4	-4	-5	-7	-8	-5	-9	-6
pair:the_request	4	-4	-4	-6	-7	-4	-4	-7	23	18
pair:the_research	-13	-4	-9	18	-6	42	-2	-4	-6	-4
pair:the_reserve	-10	-4	-2	-3	-12	-5	-8	6	-2	-5
pair:the_resignation	-22	-4	-7	-4	-5	-6	-9	-3	-6	59
pair:the_rest	14	9	-5	-4	-9	-8	-5	5	-36	9
pair:the_result	-17	1	-4	8	-6	-15	-9	-3	-5	-7
pair:the_ribbon	-18	-7	9	-5	-8	37	-6	-3	-6	-4
pair:the_right	-10	-5	-1	-8	-5	-5	4	18	-4	-5
pair:the_risk	-9	-2	-2	-3	-8	-3	-4	-3	-7	-11
pair:the_river	-27	40	-5	-7	-3	-6	-9	-4	-4	-4
pair:the_road	-14	60	-13	-8	-7	20	-9	5	-3	-5
pair:the_roadmap	31	-4	-3	-13	-4	-7	11	-5	-7	-10
pair:the_roam	41	-7	-17	21	-4	-8	-7	-2	-3	-3
pair:the_rocket	-14	-13	-5	-5	-4	103	-10	-4	-6	-7
pair:the_role	-15	-4	-2	-5	-5	-3	-3	-2	-4	-20
pair:the_rollout	25	-5	-5	-5	-3	4	-6	-3	-6	-6
pair:the_roof	4	-5	12	-5	-4	-11	-5	25	58	-12
pair:the_room	-37	-7	-6	-6	-6	-5	-4	-6	3	-9
pair:the_round	3	42	-5	-9	-7	-8	-6	-3	-5	-8
pair:the_rule	-9	-3	-5	-4	-4	-9	7	-2	-6	4
pair:the_ruling	-10	-4	-3	-4	-4	-5	-14	-5	7	-6
pair:the_running	-17	-6	-4	13	-12	-8	-3	-2	-5	24
pair:the_rural	72	-6	-6	-6	-5	-10	-5	-3	-3	-4
pair:the_sake	-2	-3	-10	9	-4	-2	-4	-1	14	-2
pair:the_sale	-7	-2	-4	-7	15	-6	3	49	-9	-6
pair:the_same	11	-2	-5	-1	2			3	12	2
pair:the_sanction	-5	-3	-3	-9	-4	-4	-6	-6	-15	-5
pair:the_sandbox	9	-4	-3	-9	-5	-14	-6	42	-12	-6
pair:the_satellite	-11	3	-4	17	-8	-6		2	4	-6
pair:the_scene	37	-7	-8	28	-4	-7	-4	-4	-10	-6
pair:the_scheme	-13	-3	-5	-11	-10	-14	72	-10	-22	-5
pair:the_school	-18	3	-12	-5	18	-15	10	-3	-6	-5
pair:the_sea	-6	50	-4	-6	-3	-11	-4	-4	-3	-7
pair:the_seal	-14	-6	-4	-26	-4	-8	36	-4	25	51
pair:the_search	-10	-2	-2	-2	-28	-4	-4	-7	-38	-13
pair:the_seat	2	-4	-6	-4	-14	-2	-4	-2	-10	-24
pair:the_second		2		7	4	5	4	2		-6
pair:the_secretariat	33	-4	-3	-5	-3	-4	-4	-7	-3	-7
pair:the_sector	-22	-5	11	-4	-5	-7	2	-3	-5	-6
pair:the_security		-4	-5	-30	-3	10	11	-9	-3	-5
pair:the_semiconductor	-7	10	30	-3	-6	-5	-4	-3	-3	-3
pair:the_seminar	-23	-18	49	-3	-4	-16	-4	-2	-5	-15
pair:the_senator	-35	-12	-5	-9	-3	-6	-6	-3	-5	-7
pair:the_server	11	2	-7	33	-8	-6	-7	-2	-14	-7
pair:the_service	-6	1	-4	4	-6	27	-16	6	-2	-3
pair:the_servicing	4	-8	-6	-4	-6	-4	-5	-29	38	-2
pair:the_session	13	11	18	23	-4	-4	-1	-2	3	-11
pair:the_seven	-7	-4	-6	-12	18	-5	-10	-5	-9	-12
pair:the_seventh	-4	-25	7	-6	-4	-3	-4	29	-6	-35
pair:the_share	-8	-3	-4	-5	-21	-20	-4	-4	73	33
pair:the_sharing	-10	-4	-6	-2	-9	-10	-6	-2	-22	-2
pair:the_shelf	-8	-11	-3	-6	-13	34	-10	-4	13	-4
pair:the_shop	-18	-4	-4	-4	-9	-9	-5	-4	24	46
pair:the_short	-11	-5	-4	-8	24	-7	-12	-7	-8	-7
pair:the_show	-16	-8	32	-4	-3	-8	-4	-2	-5	-3
pair:the_side	31	-4	-3	13	-10	-9	-4	-3	-6	-4
pair:the_sideline	-12	-5	-17	2	6	9	6	7	-4	-4
pair:the_signature	-12	-5	12	69	-4	-5	7	-3	-5	-10
pair:the_signing	-4	-5	-5	42	-6	-8	-2	-6	-6	-5
pair:the_single	-4	20	-7	47	-4	-4	-4	-2	-3	-3
pair:the_site	12	2	-6	-10	-11	-17	-9	3	-8	-6
pair:the_situation	3	-7	-4	-5	-9	-6	-4	-4	-4	-3
pair:the_six	-8	-5	-7	-5	-5	22	-9	-3	31	10
pair:the_sixth	3	-7	27	-7	-4	-14	-4	25	-10	-6
pair:the_small	-17	-2	-2	-9	-11	-7	33	15	7	-4
pair:the_smart	-12	-4	44	-5	-8	34	-6	-3	-4	-4
pair:the_social	-8	-12	-3	4	-4	-4	-28	-4	-14	-2
pair:the_solar	41	-4	-3	-4	-9	46	-9	-10	29	-4
pair:the_source	-10	-5	-2	-2	-9	-4	-8	-6	-2	-23
pair:the_south	-3	-5	-3		-6	-7	-9	4	-12	-7
pair:the_southern	-9	-8	-10	42	-9	-12	-6	-4	-5	-4
pair:the_sovereign	-8	-3	-5	-6	39	21	-12	-5	-17	-7
pair:the_space	7	-5	-9	-4	-4	-7	7	-4	-4	-3
pair:the_speaker	-20	-8	45	-5	-5	-4	24	-4	-5	-8
pair:the_special	7	-2	-2	-7	-5	-4	-7	8	-7	-3
pair:the_spectrum	3	-3	-3	-5	-4	-6	-5	11	-10	-4
pair:the_speech	5	-7	30	-5	-6	-6	-6	-3	-6	-11
pair:the_speed	-3	-3	-3	-3	-2	16	-6	-2	5	-5
pair:the_spokesperson	11	-3	-2	-3	-7	-4	-4	-4	-10	-5
pair:the_spot	-20	-4	-3	26	11	-4	-6	-2	-2	-4
pair:the_spring	-7	-5	-4	-3	-9	13	20	14	-11	-3
pair:the_stablecoin	-8	-3	8	-4	-19	20	-5	-3	-5	-3
pair:the_staff	-8	14	-4	-11	-7	-5	-6	-4	28	-6
pair:the_stage	-27	-6	51	-4	5	-13	-10	-2	-6	13
pair:the_stand	31	-5	20	-5	-6	-6	-16	-2	-10	-11
pair:the_start	-15	-4	-8	-5	-12		9	-3	1	-1
pair:the_state	13		-5	-1	-5	-4	-3	-4	6	-3
pair:the_statement	-20	-4	-3	-19	-3	-6	20	-4	-8	-6
pair:the_station	-10	-8	-3	-9	-5	34	-15	-14	-13	-5
pair:the_stock	-12	-7	-5	-8	51	-40	-6	-3	-6	-4
pair:the_storm	-7	22	-5	-5	-6	-8	-3	-3	-5	-8
pair:the_strategic	-13	-7	-3	2	-6	-4	-8	-2	-6	-4
pair:the_strategy	-23	-4	-4	-5	-5	-8	-41	-4	-5	21
pair:the_street	-9	-4	-4	-5	-2	-15	-6	-10	7	-3
pair:the_strength	-5	-3	-5	29	-4	-2	-5	-7	7	-3
pair:the_study	-7	-4	-3	-5	-10	-8	-8	-4	-5	-13
pair:the_subject	14	-6	7	5	-4	6	-6	-3	-5	-7
pair:the_submarine	-15	-4	-2	-6	-9	-8	-4	-3	-2	-4
pair:the_suit	-4	-7	-9	-4	-8	-5	-6	-3	42	-9
pair:the_sum	7	-6	-11	-5	31	-8	-7	-5	9	-7
pair:the_summer	-21	-4	-5	-5	16	2	14	13	-6	18
pair:the_summit	-26	-6	24	-1	-4	-1	-5	-3	-4	-5
pair:the_supercomputer	-12	31	-4	7	-7	23	-8	-3	-6	-8
pair:the_supply	-14	-6	-3	22	13	-9	19	-3	-6	-4
pair:the_support	-6	-3	-3	-3	-6	-6	-3	-2	-10	-5
pair:the_suspension	9	-3	-3	-11	-4	-9	-8	48	14	-4
pair:the_switch	-6	-4	-5	35	52	26	-10	-5	-13	-5
pair:the_symposium	-15	-6	107	-7	-4	-7	-6	-3	-6	-7
pair:the_table	-2	-4	-6	6	-2	-5	-9	-4	-5	-7
pair:the_takeover	-9	-3	-3	-5	15	-4	-4	44	-11	-4
pair:the_talk	-13	3	-5	14	3	-5	-5	-2	-4	-6
pair:the_talking	-16	-5	-5	-5	-6	-9	-5	-5	5	-5
pair:the_tariff	7	-4	-5	-6	-8	-7	36	-4	-10	-8
pair:the_task	-34	-3	-3	-4	-3	-4	-11	-2	-4	26
pair:the_tax	30	4	-4	-5	-4	9	3	-5	-6	-5
pair:the_team	18	-5	-3	-10	-7	-7	-2	-2	-2	-33
pair:the_tech	-13	-4	43	-3	-10	-2	-7	-3	3	-7
pair:the_technical	-1	-6	-30	-9	-12	115	-5	-4	-6	-4
pair:the_technological	-46	63	-2	-2	-2	-3	-3	-2	-2	-4
pair:the_technology	-17	21	-6	-4	1	8	-5	-2	-6	-4
pair:the_telecom	-17	-7	18	-5	-5	-8	22	-4	-5	-6
pair:the_telecommunication	-1	-6	-3	-2	-3	-3	-5	-8	-7	-8
pair:the_telecommunications	-25	-2	-1	-1	-3	-3	-7	-2	-18	-10
pair:the_telephone	75	-6	-4	-3	-3	-4	-15	-2	-6	-4
pair:the_tender	-10	-3	-4	36	-2	-5	-6	-26	-1	-4
pair:the_tenth	-29	-9	50	-4	-3	-11	-5	-3	-3	-5
pair:the_term	-2	-3	-4	-16	-5	-6	-5		-5	-4
pair:the_terminal	-8	-5	-3	-4	56	-5	-5	-3	-19	-3
pair:the_text	-21	-6	-3	33	-3	-7	39	-5	-4	-11
pair:the_theme	-11	-6	51	-7	-3	-9	-5	-2	-5	-4
pair:the_thing	30	20	-4	-4	-4	-6	-5	-5	-4	-8
pair:the_third	5	-3	-5	3	-1	9	-2	3	-4	16
pair:the_three		4	3	-3	-9	-9	-5	-4	3	-4
pair:the_three-day	18	1	50	-5	-3	-12	-5	-3	-3	-3
pair:the_time	-21	-5	-4	-5	-4	3	-3	-7	-7	-3
pair:the_top	-32	4		-3	-6	-4	-3	-3	-4	8
pair:the_toronto	-11	-5	-2	31	-6	-5	-1	-1	44	-13
pair:the_tour	30	-23	-4	1	-3	10	-5	-3	-5	-5
pair:the_tower	7	-6	-6	6	-9	9	-8	-5	-7	-4
pair:the_town	29	-7	-6	15	-4	-9	-8	-6	-35	-3
pair:the_trade	-3		40	-5	-5	-11	10	-3	-3	13
pair:the_traffic	-11	-3	-3	19	-10	5	-4	-4	-6	-6
pair:the_training	16	-5	-5	6	-5	11	-4	-2	-5	-4
pair:the_transaction	28	-6	-4	-4	60	-4	-6	-8	-11	-6
pair:the_transfer	24	-3	-7	-7	-10	-4	-3	13	12	-6
pair:the_transport	26	-5	-5	18	-4	-7	33	27	-15	-8
pair:the_treasury	-8	-3	-3	-3	28	-3	-4	-26	27	-3
pair:the_trip	-19	39	-6	1	-4	-1	-5	-3	-6	-6
pair:the_trump	-13	-2	-2	-3	-2	-2	-17	-2	19	-7
pair:the_trust	-22	35	-3	-2	-7	-8	-2	-4	-4	-6
pair:the_tune	-9	-4	-4	-6	71	-5	-4	-6	12	-7
pair:the_turn	43	-7	-5	18	-6	-10	-5	-6	-6	-6
pair:the_two	2	-3	-3	24	-2	-7	-5	-4	-8	-5
pair:the_undersea	-10	-6	-4	31	-7	-9	-2	-2	-2	-2
pair:the_understanding	19	-3	-5	-8	-4	-5	-8	36	-4	-3
pair:the_union	-9	24	-5	-3	-4	-12	3	24	-4	-10
pair:the_united	10	-3	-6	-5	-11	9	-5	-10	22	-5
pair:the_university	-27	-6	-8	-6	32	-10	-3	-4	-5	-23
pair:the_upshot	35	14	-2	-10	-3	-4	-3	-7	14	-2
pair:the_us	1	-17	-2	34	17	-5	-2	-19	-2	-4
pair:the_use	-11	-4	-4	9	-5	1	16	-3	-3	-6
pair:the_value	-8	-5	-3	-4	-26	-6	-5	-3	-5	-5
pair:the_venture	-19	-5	-6	-29	8	-5	-3	-3	-3	-22
pair:the_venue	54	-8	-2	-7	-4	-10	-7	-3	-3	-3
pair:the_very	8	-3	4	-7	-5	-5	-2	10	4	-5
pair:the_veto	-13	-4	-5	-4	-3	-3	82	-6	-7	-10
pair:the_view	-8	-3	-4	-4	-15	-4	-8	-4		5
pair:the_village	-4	38	-5	-4	-8	-16	-6	-3	-5	-3
pair:the_visit	-11	16	-8	16	-2	-5	-5	-1	-3	-4
pair:the_visiting	6	-9	-5	-4	-6	-6	-3	-5	-12	-5
pair:the_visitor	26		-6	-6	12	-7	-4	-2	-4	-6
pair:the_vote	-17	11	-4	-4	-4	-7	30	-5	-5	4
pair:the_wallet	10	-6	-4	-7	-6	18	16	-4	-4	-5
pair:the_warehouse	-12	-4	-4	-22	-7	-9	-5	-12	51	-11
pair:the_way	3	1	2		-4	-6	1	-5	2	10
pair:the_weather	-4	-4	-16	-4	-5	2	-4	-9	20	-3
pair:the_website	-14	-9	-4	-6	-7	11	-5	-16	19	-6
pair:the_week	20	10	-13	-5	-5	-2	10	3	-7	2
pair:the_weekend	-5	39	-1	11	-6	24	-6	-5	-6	-7
pair:the_weight		-5	-13	-2	-3	-3	-2	-1	-2	-8
pair:the_white	23	-4	-5	-9	-5	-4	19	-4	-6	-6
pair:the_whole	11	7	-3	-2	4	2	-5	-4	-8	5
pair:the_will	8	-4	-3	1	-3	-6	-5	-2	-3	-3
pair:the_winner	-12	-2	-2	-5	-12	-3	-7	20	-16	-10
pair:the_wish	-14	-8	-4	40	-5	-6	-8	-4	-5	-14
pair:the_word	-14	-5	-4	-4	-4	-4	-4	-4	34	28
pair:the_work	-16	40	-4	-8	-6	6	-4	-5	-9	-6
pair:the_world	-5	-3	7	-4	-6	3	-7	-3		-4
pair:the_year	-11	-5	-4	-8	-6	16	4	2	-6	9
pair:the_young	6	-5	-8	-7	-4	-7	-9	-8	-12	26
pair:the_£	-10	-4	-2	-13	48	-17	-7	32	-19	-3
pair:the_“	-7	-8	-10	-4	-4	-4	-9	-9	-3	-4
pair:their_cooperation	-23	-4	-7	70	-5	-7	-5	-4	-9	-5
pair:their_datum	-8	-4	-4	18	-4	-8	53	-3	-6	-4
pair:their_digital	18	-4	-6	25	-4	-3	-5	-3	-4	-3
pair:their_head	63	-37	-7	-15	-4	-9	-6	-2	-7	-8
pair:their_meeting	49	-4	-8	29	-3	-3	-18	-5	-2	-5
pair:their_name	-18	-6	-5	37	-4	-13	-11	-3	-4	-10
pair:their_network	15	-2	-5	-9	-23	-19	-21	-3	23	-3
pair:their_use	-8	-3	-3	-5	-8	-5	-6	-21	47	-5
pair:their_way	29	-5	-4	-7	-8	-4	10	-4	-12	-5
pair:them_,		-4	-4		-1	-7	-1	-7	6	-5
pair:them_.	-14	1	-4		-6	-2	-8	-3	-8	4
pair:them_<c>	-9	-3	-5	-11	4	-6	-2	-19	-5	-2
pair:them_<f>	-17	-4	22	25	2	-9	-10	-5	6	-6
pair:them_<p>	36	-5	-7	-9	14	-6	-6	-5	15	-9
pair:them_and	24	-5	-3	-4	-5	-10	-7	-3	-9	-5
pair:them_at	-31	-6	-5	-8	-6	-7	-20	-3	-5	-8
pair:them_be	34	-8	21	11	-5	-5	-5	-2	-5	-7
pair:them_by	14	-6	-3	5	-3	-13	44	-3	-4	-4
pair:them_for	-6	-5	-8	25	-18	-5	-10	49	-5	-2
pair:them_in	21	-4	-8	-5	30	-8	-5	-5	5	-2
pair:them_off	-4	-3	-4	-8	-3	-16	-5	-9	39	-2
pair:them_on	12	5	-3	-10	-9	-6	2	-3	11	-5
pair:them_one	-6	-3	-4	18	-4	-6	35	22	-9	-6
pair:them_out	16	-5	-4	-4	-4	-3	-6	-2	-5	-6
pair:them_that	4	-4	-5	-3	-7	-4	-5	-7	-6	-5
pair:them_the	-13	37	-6	10	-1	-7	-3	-3	-4	-7
pair:them_to	28	-2	-5	-7	-5	-5	6	-4	3	-4
pair:them_with		21	-6	20	-4	-10	-7	-4	-8	-9
pair:then_,	-32	-5	21	-2	-4	-8	-6	-5	-7	-5
pair:then_a	48	-7	21	-3	-2	-2	-1	-2	-3	-3
pair:then_go	46	-14	-6	-4	-5	-22	-3	-2	-4	-5
pair:there_,	32	2	-5	-4	-6	-5	-5	-3	-5	14
pair:there_.	-9	8	-7	-5	9		1	-4	-8	-6
pair:there_<p>	42	33	-4	22	-4	-3	-2	-2	-3	-5
pair:there_be	-2	-7	-3	-1	-3	-2	-1	-5	-3	-7
pair:there_for	11	-7	16	-3	-4	-5	-2	-2	-3	-4
pair:there_have	-21	-10	-5	-6	-4	-7	-6	-8	11	-6
pair:there_on		-9	-12	45	-5	21	-6	-4	-14	-5
pair:there_to	-30	-6	-3	13	-4	-5	-4	-4	-6	-10
pair:there_will	-5	-6	-5	-9	-3	-5	-4	-2	-3	-3
pair:these_be	-4	-5	-4	-5	21	-7	-5	-5	-8	-4
pair:they_be	6	-5	-4		-5	-7	6	10	3	-8
pair:they_do	37	-4	-2	-8	-4	-5	-4	-5	-7	-4
pair:they_have	-3		-7	-3	-3	-6		-5	1	-5
pair:thing_.	-9	5	-6	-4	-7	-15	-6	-3	38	-4
pair:thing_that	-8	-6	-6	-4	-4	-5	-9	-4	-6	-3
pair:think_,	-6	-2	-2	-9	-9	-3	-15	-6	-7	-3
pair:think_of	-10	5	-6	-3	-3	-4	9	-2	-5	-8
pair:think_that	-11	-4	-4	-4	-5	-5	-6	-4	-12	-7
pair:third_,	-10	-4	-4	32	-8	-10	30	11	19	-9
pair:third_.	-14	-6	-5	-6	-8	-9	-7	-6	-13	-9
pair:third_and	11	-12	-4	-7	-8		34	-5	-4	-4
pair:third_of	-8	-4	-4	-11	6	-8	-7		-8	-6
pair:third_quarter	-8	-3	-4	-12	12	65	-4	-4	-5	-5
pair:third_reading	-11	-3	-3	-5	-5	-5	79	-14	-21	-4
pair:third_time	25	-12	-6	-3	-4	22	-5	-3	-8	6
pair:this_,	-7	-4	-3	4	39	-7	-3	-6	-8	-4
pair:this_afternoon	24	-5	-3	-3	-4	-6	22	-4	-3	-3
pair:this_be	-10	-5	-6	-14	-5	-6	-7	-5	-6	-6
pair:this_month	2	13	5	-4	9	8	20	-5	-5	1
pair:this_morning	-3	-4	21	-6	6	-5	-5	-8	19	13
pair:this_newspaper	4	-6	-4	-6	-5	-8	-6	-4	-8	-4
pair:this_occasion	-10	-6	-4	12	-8	-8	-4	-4	34	-4
pair:this_one	-17	-6	68	-3	-4	-21	-6	-14	-3	-2
pair:this_thursday	21	-4	20	-8	-7	-10	-2	-2	-5	-5
pair:this_time	46	1	11	-4	-4	-9	-4	-3	-9	-5
pair:this_wednesday	8	-5	-5	-4	-5	-8	-5	-1	-14	-6
pair:this_week	-3	35	-8	1	1	25	-3	-1	-4	8
pair:this_weekend	3	-16	39	-4	-2	-6	-4	-1	-4	-3
pair:this_year	-3	3	-3	2	18	12	4	-3	-1	-5
pair:those_at	-8	-6	31	-24	-4	-3	-6	-3	-5	-12
pair:those_of	-7	-4	-5	25	-4	-8	-6	-6	-5	-5
pair:those_present	-68	-6	12	-4	-5	-5	-7	-2	-6	-6
pair:those_that	-12	-4	-4	-4	-8	-18	10	-4	-15	-3
pair:those_to	-6	-3	-3	-11	-8	-7	-6	16	29	-3
pair:those_who	-13	-3	26	-8	-2	-5	5	-3	-9	2
pair:though_not	-11	-3	-4	-5	-4	-6	-7	24	-4	-9
pair:thousand_of	14	-3	-3	-4	-10	-9	-2	-3	-14	-6
pair:thrash_out	69	-6	-8	-16	-5	-6	-8	-3	-6	-3
pair:three-day_trip	-14	48	-7	-3	-3	-6	-3	-2	-3	-4
pair:three-day_visit	-6	31	-15	-3	-1	-1	-1	-1	-2	-2
pair:three_,	-17	-3	-4	9	-3	-3	-16	25	30	-6
pair:three_.	-7	-5	-5	-8	-4	-8	30	-8	-46	-6
pair:three_day	-10	61	10	-9	-7	-9	-5	-3	-9	-8
pair:three_hour	27	-7	10	-6	-6	-5	10	-4	-13	-5
pair:three_mobile	7	-6	-3	-4	-26	-9	-9	-3	-6	-10
pair:three_month	17	-4	-4	-8	-7	31	-11	-3	31	-8
pair:three_more	-4	-2	-3	-21	-11	-7	-10	-2	21	-8
pair:three_of	-23	-9	-7	-8	-6	22	-5	7	10	26
pair:three_time	30	-6	-4	-4	-26	-11	-7	-5	-8	-4
pair:three_year	-12	-4	-4	21	-1	-1	-1	2	-8	5
pair:throughout_.	24	-7	-8	-5	-6	-7	-5	-3	-7	-10
pair:throw_a	-2	-11	-6	-5	27	-7	-18	-3	-14	-4
pair:throw_open	55	-7	11	-11	-4	-14	-9	-2	-10	-5
pair:throw_out	-8	-2	-2	-11	-5	-5	12	-21	48	-8
pair:thru_,	13	-4	-3	-4	-5	-3	-4	-6	-8	-6
pair:thru_.	-3	-5	-3	23	10	26	-12	48	-6	-4
pair:thru_<a>	-11	-7	-3	-4	13	-5	59	-8	-15	-4
pair:thru_<f>	-7	-4	-2	-16	-6	-6	-5	-4	-9	-3
pair:thru_<p>	-8	-3	-4	-5	-6	-9	-5	-11	-6	-6
pair:thru_a	9	2	-5	-3	-4	13	16	-3	-4	-12
pair:thru_an	-4	-2	-3	35	29	-5	13	-9	-3	-2
pair:thru_its	-8	-10	-3	-7	-8	23	39	-12	1	-4
pair:thru_on	22	-12	-3	-1	-6	-3	-9	-1	-6	-5
pair:thru_the	24	8	-5	-5	-1	-5		6	-5	-3
pair:thru_which	-19	20	-4	-9	-3	-9	-7	-3	-5	4
pair:thursday_'s	21	-7	-12	-5	33	-3	-2	-2	-5	-6
pair:thursday_(	14	-16	6	-5	-3	-8	-4	-3	44	-12
pair:thursday_,	15	11	12	-1	-5	6		-2	-5	-3
pair:thursday_.	14	16	1	-2	-4	3	10	-2	-1	2
pair:thursday_<p>	36	6	-5	-3	-3	-4	-2	-3	-1	-9
pair:thursday_a	9	7	-3	-5	-5	19	-3	-3	-2	-6
pair:thursday_and	6	16	36	-6	-3	-5	-3	-2	-4	20
pair:thursday_be	-14	-3	-12	33	-7	-6	-8	50	25	-6
pair:thursday_by	47	-6	31	4	-4	-10	39	-4	-9	-9
pair:thursday_evening	12	-8	-4	-4	-5	25	-11	-3	-7	21
pair:thursday_for	47	-3	-6	40	-3	-3	-10	-2	13	-7
pair:thursday_in	57	-3	-2	-11	-1	-4	-6	-4	-43	16
pair:thursday_morning	4	-5	10	-4	-4	-16	-6	-4	-8	-13
pair:thursday_night	-18	-11	-6	-9	-4	-14	-2	-2	-5	31
pair:thursday_that	30	-5	-4	-6	34		-4	-7	7	-6
pair:thursday_to	17	32	7	1	-5	-6	-6	11	-5	-8
pair:thursday_with	3	-6	45	-5	-5	-6	-9	-11	-6	-4
pair:tie_in	-46	-4	-4	-10	-6	-6	-6	-3	-4	-5
pair:tie_to	12	-4	-5	10	4	22	20	13	-1	-3
pair:tie_with	-10	-4	-4	-10	-5	-5	19	-3	-5	-3
pair:time_)	-12	-18	-7	-2	-3	-2	-2	-1	-1	-2
pair:time_,	-19	-5	-5	-5		-1	-5	-7	-6	-6
pair:time_.	6	-6	-2	-5	-7	-15	3	-5	-7	-8
pair:time_<p>	18	-5	-6	-3	-10	42	-2	-4	-3	-9
pair:time_a	-44	-4	-4	-7	-4	-7	-6	-4	11	-7
pair:time_and	1	-2	-1	15	-5	-9	-5	-3	-8	-8
pair:time_as	-16	43	-3	-3	-27	-20	-4	-5	-1	-6
pair:time_being	-11	-5	-5	-6	-4	-8	-5	-5	-6	3
pair:time_for	51	-6	-7	-4	-5	-12	13	-5	-8	30
pair:time_in	39	-14	-5	-5	-4	-18	8	-4	-5	-9
pair:time_on	-25	-18	-9	-5	-14	98	-17	-6	-5	-4
pair:time_since	10	10	-5	-7	-4	-20	-7	-3	-7	15
pair:time_that	-10	-4	-10	-4	-6	-7	-11	-4	20	-8
pair:time_to	-14	-6	43	-4	-3	-11	-5	-2	-5	-11
pair:time_when	-6	-5	-4	-7	-3	-6	-6	-2	-8	-3
pair:time_with	30	11	-24	-3	-5	-4	-5	-3	-7	-4
pair:to_"	-13	-23	18	4	-6	-9	-7	-2	-5	-4
pair:to_$	-7	-3	-4	-2	47	-5	-5	-10	-10	-4
pair:to_.	-11	-8	-4	-13	-4	11	36	-5	-12	-6
pair:to_22	-2	16	39	-3	-3	-2	-5	-2	-3	-3
pair:to_30	-11	45	-8	-7	-5	-10	25	35	-6	-7
pair:to_40	-5	-4	-4	-9	-13	-5	29	-5	22	-4
pair:to_5	-14	19	38	-6	-4	-10	-8	-3	-4	-2
pair:to_<a>	-2	-2	-4	-5	15	-5	-4	-10	-3	5
pair:to_<c>	-3	16	-6	-4	4	-5	1		-5	-1
pair:to_<f>	-6	-1	-1	6	9	-2	-6	19	1	-2
pair:to_<o>	-12	-5	-5	-8	56	-8	-4	-4	-8	7
pair:to_<p>	21	-3	-2	-4	-4	-5	-3	-2	-1	
pair:to_a	-3	-3	2	2	2		10	-1	-1	
pair:to_account	15	-4	-4	-2	-3	-4	29	-2	-3	-10
pair:to_acquire	-14	-5	14	-24	62	-6	-4	-10	-7	-3
pair:to_act	2	-6	28	-5	-4	-3	-12	-3	-7	-3
pair:to_adapt		-2	-2	-3	-2	-7	-4	-2	-5	-13
pair:to_adopt	-5	-4	-6	-4	-4	-7	4	-3	-3	-3
pair:to_advance	10	-4	-4	-15	-5	-3	30	-3	-6	-6
pair:to_ai	-27	-5	34	-8	-4	-5	12	-2	-7	-4
pair:to_align	-9	-7	-5	16	-5	-5	11	-4	-6	-6
pair:to_all	-13	-8	-10	-7	-6	57	-11	-5	-5	-8
pair:to_an	-10	-1	4	2	-3	-3	16		-1	-6
pair:to_answer	20	-5	-5	-7	-4	-5	-8	-3	-4	-7
pair:to_appear	-13	-4	-4	-3	-7	-4		-3	50	-11
pair:to_apply	-21	-3	-3	-9	-3	-2	-3	-8	-8	-3
pair:to_approval	-7	-4	-3	-3	20	-5	-10	-27	-7	-15
pair:to_approve	6	-2	-2	-3	-5	-3	-7	-31	9	-14
pair:to_ask	11	-7	-4	-5	-4	-6	23	-4	-9	-6
pair:to_attend	-31	-11	37	-3	-2	-7	-3	-2	-4	-4
pair:to_attract	-17	-3	2	-8	-14	-7	-5	-2	-2	-2
pair:to_ban	-6	-2	-2	-4	-4	-3	19	-4	-21	-12
pair:to_be	-6	-1	-2		-2	4	-3	-3	2	-2
pair:to_become	-7	-7	-4	-7	-1	-3	-6	-4	-5	-7
pair:to_begin	7	10	-4	13	12	-3	11	20	-14	-3
pair:to_bid	5	-3	-2	-12	-6	-3	-1	-2	-3	-11
pair:to_block	-4	-2	-2	-4	-2	-5	-19	-19	62	-2
pair:to_boost	14	-4	-6	-9	-11	-3	-5	-2	-2	-2
pair:to_bring	5	-3	1	14	-6	-11	-1	-3	9	-3
pair:to_brussels	-8	41	-16	-5	-3	-7	-6	-3	-4	-6
pair:to_build	-7	-3	-4	35	5	5	-4	1	-5	-3
pair:to_buy	-11	-3	-3	-14	-10	-6	5	9	-13	-3
pair:to_california	-17	32	-8	-4	-3	-6	-3	-3	-5	-8
pair:to_call	-35	40	-2	-2	-3	-4	-4	-6	-3	-8
pair:to_carry	-6	-4	-3	21	12	3	-7	3	-10	-3
pair:to_cease	-9	-2	-2	-7	-9	-7	-8	-22	66	-5
pair:to_chair	-22	-4	-11	-3	-3	-3	-4	-2	-6	61
pair:to_change	-7	-4	-3	-8	-4	-5	-19	-3	1	-7
pair:to_check	-5	-3	-3	-6	-3	-5	37	-12	29	-5
pair:to_chief	-16	-4	-3	-4	-7	-8	-2	-4	-15	76
pair:to_clear	-9	20	-4	-3	-2	-4	15	-4	-6	27
pair:to_come	-6	-2	1	-4	-2	-1	-4	-6	-4	-1
pair:to_comment	-11	-5	-4	-6	-5	-6	6	-5	-6	-5
pair:to_company	-26	31	-7	-8	-3	-2	-6	-1	-1	-2
pair:to_complain	58	-3	-2	-3	-3	-4	-3	-1	-8	-29
pair:to_confirm	-23	-10	24	-3	-2	-3	-4	-3	9	-20
pair:to_connect	-8	-4	-4	13	-20	-28	-8	20	-8	-4
pair:to_consider	-20	-4	-5	-2	-4	-5	34	-4	-9	-6
pair:to_consultation	-10	-3	-11	-11	-4	34	47	-3	-14	-1
pair:to_contribute	-21	-3	-3	-3	20	-13	-9	-2	-3	-4
pair:to_cooperate	-10	-8	-4		-4	-4	-8	-3	-4	-3
pair:to_court	-4	-5	-4	-5	-10	-5	-5	-6	39	-4
pair:to_cover	-5	-3	-3	-8	24	-6	-7	2	-3	-2
pair:to_create	-11	-4	-3	-7	-7	-11	10	-4	-5	-5
pair:to_customer	-7	-5	-5	-11	-7	32	-10	30	3	-6
pair:to_cut	15	-3	15	-5	-3	-14	-9	-7	-12	-5
pair:to_davos	-30	24	35	-4	-3	-4	-2	-4	-8	-14
pair:to_decide	-6	-3	-3	-5	-11	-5	-8	-27	-23	-4
pair:to_delete	-7	-4	-5	-4	-10	-5	-8	-5	29	-2
pair:to_delhi	-4	61	-4	-3	-4	-15	-5	-3	-3	-5
pair:to_deliver	-6	-2	-6	53	-29	-13	-12	-5	-12	-4
pair:to_develop	-2	4	-5	28	-5	-4	4	-3	-3	-3
pair:to_digitize	-8	-4	-11	72	-6	-8	-6	-8	-11	-3
pair:to_discuss	30	-3	3	-3	-4	-6	13	-6	-4	-6
pair:to_do	-9	-2	-4	11	-6	-1	-3	-3	-9	2
pair:to_double	-9	-6	-3	-4	-12	-10	30	21	-10	-9
pair:to_draw	-8	-3	-5	-7	-7	-9	-20	13	-4	-2
pair:to_each	21	2	-3	-3	-4	-4	-8	-2	-4	-2
pair:to_end	-12	-3	-3	-19	-3	-4	23	12	12	8
pair:to_ensure	-11	-4	-7	-2	-3	-4	-10	-2	-9	-9
pair:to_enter	-4	-2	-3	-11	16	-7	-8	25	-12	-7
pair:to_europe	-15	28	-7	-3	-3	-10	-4	-2	1	15
pair:to_expand	7	-3	-3	12	13	-5	-4	6	-8	-4
pair:to_explain	34	-4	-4	-4	-5	-4	-9	-4	10	-12
pair:to_extend	-6	-3	-2	18	-4	-6	-4	-10	-12	-2
pair:to_face	87	-6	-7	-6	-4	-7	-4	-15	-6	-6
pair:to_fall	-20	-4	-4	-4	-7	-7	-6	-4	36	-19
pair:to_fiber	8	-5	-5	-6	22	-9	-3	-4	-5	-3
pair:to_figure	-10	-4	-7	-8	-5	-4	-2	-6	-14	-4
pair:to_find	3	-4	-4	-4	-4	-6	-5	3	12	-3
pair:to_fine	-7	-1	-2	-3	-2	-2	-16	-6	-66	-2
pair:to_finish	-9	29	-3	-2	-9	-15	-11	-5	-8	-5
pair:to_fly	-10	9	-4	-5	-5	-6	-3	51	-12	-4
pair:to_follow	-11	-8	-7	3	-4	36	-8	-3	-27	16
pair:to_foster	9	-2	-4		-4	-2	-8	-2	-3	-1
pair:to_four	11	-5	-4	-11	-10	-6	-13	-4	30	-6
pair:to_fund	7	-4	-8	-10	32	-7	-3	-4	-9	-6
pair:to_geneva	-33	37	-6	7	-4	-5	-6	-2	-4	26
pair:to_get	7	-1	-3	-3	-6	-8	-7	-2	-5	-3
pair:to_give	7	-5	5	-9	-11	6	4	10	12	-5
pair:to_go	30	1	-4	-6	-6	2	-4	-9	-7	4
pair:to_government	-10	14	-5	-4	-4	-12	-4	-3	-5	-3
pair:to_grow	-15	-5	-5	-5	-7	-5	-5	-3	-4	-5
pair:to_hand	-9	-3	-4	-11	2	-9	10	-5	31	-3
pair:to_have		-4		-4	-2	-7	-2	1	17	-8
pair:to_hear	25	-5	-4	-4	-5	-4	3	-6	12	-4
pair:to_help	-10	-6	-4	9	1	-11	-7	-6	-7	-5
pair:to_her	33	42	-4	-5	-3	-4	-5	-2	-4	-7
pair:to_hire	-12	-5	-4	-11	4	-5	-3	-3	-4	-7
pair:to_his	31	-12	-4	-3	-3	-4	-4	-4	-7	-4
pair:to_hold	2	-4	11	-5	-6	-8	37	-3	1	-5
pair:to_host	-31	-7	27	7	-4	-4	-3	-3	-5	-2
pair:to_improve	-4	-2	-3	-8	-9	-11	-6	-7	-5	-3
pair:to_install	-4	-2	-2	-5	-5	-4	-15	25	-33	32
pair:to_invest	1	-3	-3	-4	39	-7	2	-4	-5	-5
pair:to_investor	-13	10	-5	-5	-6	-38	-22	-2	-4	-4
pair:to_issue	-5	-2	-2	-8	-10	-6	-11	28	-16	-2
pair:to_it	-7	5	-5	9	14	-7	5	10	-7	-12
pair:to_its	-14	-4	5	-6	13	28	-10	12	14	-4
pair:to_jakarta	-16	11	-3	-5	-3	-5	-3	-3	4	-5
pair:to_join	-13	-5	-3	-11	1	-3	-3	-3	-5	3
pair:to_keep	18	-5	-7	-8	3	7	-8	-9	-14	-5
pair:to_know	22	-5	-3	-3	-4	-5	-13	-13	-7	-6
pair:to_land	7	-10	-3	20	-4	-10	14	30	6	-3
pair:to_launch	-9	-4	-4	-20	-11	44	-15	25	-8	-4
pair:to_lead	-3	3	7	-5	-9	-5	-6	-3	-7	43
pair:to_learn	23	33	-4	-5	-6	-5	-3	-3	-3	-4
pair:to_leave	-18	-9	-4	-7	-4	-5	-4	-4	22	35
pair:to_let	-9	-3	-3	-8	-12	11	-11	19	7	-3
pair:to_lie	-7	-7	-4	-13	27	-7	-9	-3	-14	-3
pair:to_listen	3	-3	-2	-7	-3	-2	22	-3	-5	-4
pair:to_look	17	30	-7	-4	-4	-7	-8	-5	-8	-5
pair:to_make	-9		-5	9	6	-10	32	-4	-3	-9
pair:to_meet	24	-10	-6	-4	-4	-5	-4	-4	-6	-6
pair:to_more	-5	-4	-4	-10	-18	-11	-6	-5	13	-4
pair:to_move	-12	-3	-5	32	-4	-9	3	-2	-8	-10
pair:to_name	20	-5	-3	-6	-4	-10	10	-3	40	-10
pair:to_offer	-5	-2	-2	-4	-10	-6	-4	21	-18	-2
pair:to_one	-26	3	-5	-4	-3	-10	26	3	-7	-3
pair:to_open	-10	-3	9	-4	-4	15	-7	-1	-12	9
pair:to_operate	-7	-4	-3	48	-11	-18	-4	30	-7	-2
pair:to_orbit	-8	-3	-3	11	-7	9	-6	-7	-9	-5
pair:to_our	49	-8	-5	-7	-6	-10	-6	-3	-6	-6
pair:to_paper	-11	-2	-4	60	6	-10	-17	-4	-5	-5
pair:to_part	-11	-3	-3	-6	-13	-7	-6	-17	76	-4
pair:to_pay	-5	-3	-2	-8	-14	-1	5	-8	43	-3
pair:to_people	-8	-3	-3	3	57	-4	-10	-5	-9	-3
pair:to_place	-16	-6	-3	28	-4	19	-5	-17	-16	-3
pair:to_plead	50	-6	33	-3	-6	-9	17	-8	-6	-4
pair:to_present	19	11	-6	-14	-4	-4	-14	-2	-5	-6
pair:to_promote	-2	7	-6	1	-3	-6	12	-4	-3	-7
pair:to_protect	-8	-3	-3	-3	-2	-3	-8	-6	17	-10
pair:to_provide	-4	-3	-3	1	-5	-3	-8	14	-6	-2
pair:to_public	-31	-3	-3	-6	-3	-3	64	-18	-5	-3
pair:to_publish	17	-3	-3	-7	-4	-4	9	-4	-2	-6
pair:to_put	-6	-3	-2	-3	-8	-5	-8	-5	-3	-3
pair:to_raise	-12	-3	-5	-5	-4	-2	-8	-3	-6	-3
pair:to_reach	-7	-5	-2	-12	8	40	-5	-5	-10	-7
pair:to_receive	21	-3	-8	-6	18	-6	-3	-6	26	-7
pair:to_recognize	-13	-8	-4	-4	-5	-5	46	-4	-7	-6
pair:to_refund	-7	-4	-4	-6	-3	-4	21	-5	34	-4
pair:to_register	-2	-3	-3	-3	-2	8	11	-24	5	-4
pair:to_remain	28	-5	-4	-7	-4	-4	-6	-3	10	-6
pair:to_renew	-3	-2	-1	-8	-23	-3	-3	26	-9	-1
pair:to_replace	-14	-3	-3	21	-7	-5	11	-3	45	-17
pair:to_report	-7	-5	-2	-3	-5	-5	12	-16	-8	-8
pair:to_reporter	-20	-6	8	-4	-5	-7	-3	-2	-6	-5
pair:to_respond	-3	-2	-2	-2	-2	-4	10	-10	24	-4
pair:to_return	7	-13	-4	-4	-12	-4	-6	-2	48	-16
pair:to_rival	-7	-3	-5	-8	-3	-18	16	-6	2	-7
pair:to_run	-11	-3	-4	36	-1	-8	19	2	-12	22
pair:to_san	-39	31	-25	-1	-1	-7	-3	-2	-3	-2
pair:to_say	-13	-5	-3	-5	-5	-10	-5	4	3	-5
pair:to_see		23	-7	-3	-4	-5	-1		-5	-6
pair:to_sell	-9	5	-3	2	11	-14	5	7	-8	-3
pair:to_send	-7	15	-4	-7	-3	1	23	-3	-7	-3
pair:to_serve	-9	-3	-3	8	4	-5	-4	-19	5	-6
pair:to_set	-15	-4	-3	3	3	-18	-9	-2	8	-5
pair:to_settle	33	-4	-4	-9	-13	-8	-5	-3	7	-3
pair:to_share	-19	-3	-4	37	-9	-5	11	-3	-6	-5
pair:to_shenzhen	-37	50	-3	-4	-3	-7	-6	-3	-7	-9
pair:to_ship	-9	-6	-3	-6	-5	-17	-9	17	-12	-4
pair:to_show	-16	7	-9	-5	-2	-5	35	-5	-16	-2
pair:to_sign	-6	-14	-4	-16	7	-6	-14	17	-3	-3
pair:to_silicon	-11	29	-4	-4	-9	-8	-4	-5	-5	-7
pair:to_sit	25	-6	-6	-4	-5	-5	10	-3	-6	5
pair:to_some	5	-3	-9	-6	-14	-8	-6	-11	16	40
pair:to_spare	33	-8	-7	-7	-3	-8	37	-4	-5	-5
pair:to_speak	22	21	-26	-4	2	-3	-4	-3	-6	-3
pair:to_speed	2	-3	-3	-13	-6	6	-7	-6	-4	-4
pair:to_spend	-11	8	-4	-5	44	-11	-8	6	-5	-5
pair:to_stand	-6	38	-4	-5	42	-4	-4	-21	19	-3
pair:to_start	-8	-6	-5	-14	-10	45		13	-6	-4
pair:to_stay	-23	-17	24	-3	-5	-12	-3	-4	-7	4
pair:to_stop	-4	-12	-2	-8	-2	-2	-10	-7	19	-2
pair:to_strengthen	28	-4	-4	-8	-4	-4	20	-4	-7	-3
pair:to_study	-15	68	-5	-10	-10	-12	-6	-3	-7	-9
pair:to_submit	-7	-3	-3	-6	-5	-5	19	-7	42	-7
pair:to_supply	-19	-4	-3	53	-11	28	-6	-6	-12	-6
pair:to_support	-7	-3	-4	6	26	-6	-6	-4	-5	-3
pair:to_switch	-7	-3	-3	-7	-5	-11	10	-7	32	-2
pair:to_sydney	-11	-12	-5	-5	-8	22	-4	-4	-7	25
pair:to_table	-53	-3	35	-6	-2	-3	24	-2	-5	-4
pair:to_taipei	22	52	-6	-4	-4	-8	-6	-3	-6	-20
pair:to_take	9	-6		-5	-7	-5	-5	18	8	-2
pair:to_talk	6	1	-7	-4	3	-4	7	-3	5	-4
pair:to_task	33	-3	-2	-8	-8	-4	-7	-13	19	-18
pair:to_tbilisi	-19	42	-7	-2	-3	-3	-2	-2	-4	-7
pair:to_tell	14	40	-4	-5	-3	-3	-7	-6	-5	-5
pair:to_term	-20	-3	-8	100	-6	12	-5	-9	26	-5
pair:to_that	-14	-5	-7	20	4	-4		-7	-9	-4
pair:to_the	-3	7		-2		1	5	-1	-2	
pair:to_their	-12	-3	-3	11	-3	-7	-12	-2	-10	-4
pair:to_them	14	-5	-3	-8	-2	-7	3	-1	-15	-7
pair:to_think	-12	-5	-5	-7	-5	-5	-6	-3	-5	-4
pair:to_this	-28	-3	-4	-3	-4	-4	-18	-46	-7	-8
pair:to_those	-13	-3	-4	-7	31	-7	-6	-4	-6	-6
pair:to_three	9	3	-5	-10	-5	-5	-16	24	16	-5
pair:to_tokyo	-12	63	-9	-7	-3	-7	-8	-2	-4	-7
pair:to_train	-10	-5	-4	35	-4	-1	-7	-4	17	-7
pair:to_travel	9	21	-5	-8	-8	61	-12	-3	-2	-3
pair:to_turn	9	-8	-10	-10	-5	22	-12	-4	-4	-3
pair:to_two	-2	-3	-4	-17	-3	-3	-5	32	-7	-2
pair:to_us	-6	-3	-2	-5	21	-6	-3	-3	-6	-3
pair:to_use	-2	-3	-6	-5	-12	-7	-8	10	-2	-3
pair:to_visit	-16	-4	-4	-3	-3	-9	-3	-3	-3	-5
pair:to_wait		-7	-4	-4	-5	-3	-9	-5	-8	11
pair:to_what	-18	-11	-6	-6	-9	-8	-12	-4	-3	-1
pair:to_which	-4	4	16	7	2	14	-3	-1		6
pair:to_whom	5	-2	-3	-9	-8	-5	-3	26	-9	-9
pair:to_win	-15	-3	-2	-19	-6	-3	-3	-4	-11	-5
pair:to_work	9		-5	-6	2	14	-8	-3	-9	-4
pair:to_write	19	-4	-2	-3	-4	-3	21	-8	-16	-6
pair:today_,	12	8	-4		3	8	-3	-3	-9	-4
pair:today_.	-12	22	-4	-6	-1	14	3	7	-2	3
pair:today_by	35	-3	-4	19	-4	-3	-5	-2	-10	33
pair:today_that	-6	-3	-2	-4	-1	-4	-13	-4	-26	-2
pair:today_with	52	-6	-3	5	-6	-2	-2	-5	-6	-3
pair:together_,	-38	-4	-4	38	-10	-5	-2	-3	-4	-6
pair:together_.	-14	-5	18	15	-8	-10	-6	-4	-6	-4
pair:together_in	28	-6	29	-6	-6	-7	-20	-3	1	-8
pair:together_on	40	-4	6	-9	11	-1	-10	-3	-3	-4
pair:together_with	8	2	4	6	-1	11	-4	-3	4	-2
pair:tokyo_,	-24	7	30	-5	-3	-3	-2	-2	-3	-5
pair:tokyo_.	39	-7	-14	23	-6	-5	-10	-5	-6	-6
pair:tokyo_on	3	49	-7	-6	-3	-4	-4	-3	-6	-7
pair:tomorrow_,	35	-19	-5	6	-6	-2	-7	-1	-2	-3
pair:tomorrow_.	14	-7	16	-5	-5	-11	-7	-3	-6	-5
pair:too_,	-17	5	-7	-6	-1	-7	3		-2	6
pair:too_.	4	-5	-4	-4	-5	-9	-11	8	-8	-7
pair:too_much	-6	-3	-3	-4	-11	-6	-9	-2	7	-9
pair:top_of	-33	8	-7	-6	10	-7	-3	-4	-5	24
pair:total_of	-7	-3	-2	-5	54	-6	-4	-5	-13	-6
pair:touch_on	-17	-10	-4	-3	-2	-4	-7	-14	-11	-3
pair:touch_upon	17	-9	-3	-3	-3	-24	-3	-2	-2	-3
pair:tour_<f>	12	-15	-2	-2	-4	-5	-2	-1	-2	-5
pair:tour_of	-12	33	-5	-3	-4	-10	-4	-2	-4	6
pair:tour_the	11	31	-6	-5	-4	-8	-3	-2	-5	-4
pair:tow_.	-26	44	-7	-6	-5	-15	-4	-5	42	-9
pair:tower_,	-33	-6	-7	63	-4	-11	-10	-4	-4	-4
pair:tower_.	4	-3	-9	-10	-3	9	-6	-5	-11	-5
pair:tower_company	17	-4	-4	-7	7	-6	29	-3	-5	17
pair:tower_in	6	9	-4	1	33	11	-6	-5	-8	-6
pair:town_hall	20	-4	-7	21	-5	14	-10	-3	-3	-5
pair:town_of	-10	-9	38	-10	13	-7	-5	-2	-3	-5
pair:trade_,	-10	-1	-3	-5	-5	19	-4	-2	5	-3
pair:trade_and	-15	24	-4	-5	-3	-3	-4	-2	-4	-4
pair:trade_as	-8	-3	-3	-9	6	-9	-3	37	-7	-5
pair:trade_between	-12	-4	-4	-11	-15	-4	-6	-4	-5	-4
pair:trade_in	4	-4	-4	-5	-7	-5	-7	-6	56	-5
pair:trade_minister	35	-5	-6	-11	26	-6	-7	-3	-4	-7
pair:trade_mission	-1	44	-4	-3	-3	-7	-3	-3	-4	-6
pair:traffic_of	-11	-3	-3	20	-11	7	-4	-4	-5	-6
pair:train_in	-16	-2	-2	4	-11	17	-2	-4	-5	-3
pair:train_model	21	-3	-3	-9	-6	39	-5	-6	33	-5
pair:train_young	-21	-4	-4	-9	-4	-6	-3	-3	-9	-7
pair:training_,	-23	-4	-8	-4	-18	-4	-3	-3	-3	-7
pair:training_.	4	-4	-8		-3	-7	-4	-2	-4	-2
pair:training_center	-10	-4	-12	-4	-7	43	-4	-2	-9	-3
pair:training_for	-1	-4	-4	14	-4	-4	-2	-3	-5	-3
pair:training_of	19	-5	-4	7	-4	4	-4	-2	-3	-4
pair:transfer_of	24	-3	-7	-7	-10	-4	-3	13	12	-6
pair:transformation_,	-17	13	-5	-1	-6	-4	-4	-2	-2	-2
pair:transformation_and	-16	-3	-8	-2	-3	-4	3	-3	-7	-6
pair:transition_,	-8	-4	-5	-11	-5	-2	-5	-2	-4	-3
pair:transport_,	-6	-2	-3	-2	-17	-6	-2	-2	-2	-4
pair:travel_to	2	81	-10	-6	-5	9	-7	-3	-4	-6
pair:travel_with	-31	-25	-13	-5	-4	-4	-4	-5	-12	-7
pair:trend_report	7	-5	-4	18	-9	-2	-1	-2	-2	-3
pair:trial_,	-16	-3	-2	-2	-3	46	-12	14	11	-4
pair:trial_in	-11	-6	-8	-6	-8	81	-22	-5	13	-8
pair:trial_of	-49	-9	-8	-6	-3	-27	-4	24	36	-14
pair:trillion_won	-4	-3	-2	8		-8	9	-6	-14	-4
pair:trip_,	-9	11	-6	-11	-2	-6	-6	-2	-4	-6
pair:trip_.	-11	12	-9	-6	-4	21	-4	-2	-7	-10
pair:trip_be	-44	76	-5	-5	-14	-5	-3	-3	-5	-8
pair:trip_of	-14	60	-3	-5	-7	45	-6	-5	-9	-12
pair:trip_that	-10	50	-16	-3	-5	-7	-3	-3	-6	-6
pair:trip_to	-8	70	-4	1	-4	-8	-5	-3	-4	-5
pair:trump_administration	-13	-2	-2	-3	-2	-2	-17	-2	19	-7
pair:try_to	9	1	-4	-5	-7	-2	-7	-4	-4	-4
pair:tuesday_,	1	-2	11	6	-2	3	-5	4	-3	-5
pair:tuesday_.	20	3	8	11	-5	2	7	3	-6	-5
pair:tuesday_<f>	44	-3	-3	-4	7	-12	-3	-4	-6	-5
pair:tuesday_<p>	38	-6	-5	-3	-2	-2	-4	-2	-3	-4
pair:tuesday_afternoon	62	-4	-3	-4	-3	-10	-6	-4	-5	-8
pair:tuesday_and	19	25	-4	-5	-6	5	-5	-4	-4	-8
pair:tuesday_at	1	35	38	-3	-3	-2	-5	-6	10	-5
pair:tuesday_be	15	-7	-5	-5	-8	-10	-5	-5	-8	39
pair:tuesday_by	20	-7	-8	-6	-6	35	-5	5	13	-6
pair:tuesday_evening	-9	-3	-4	16	21	-5		-3	-8	-4
pair:tuesday_for	19	6	-5	-2	-4	-12	-4	-4	-6	8
pair:tuesday_in	15	9	21	-6	-5	6	2	-11	16	-4
pair:tuesday_it	-16	-7	-5	-6	43	-11	-9	-24	-3	-3
pair:tuesday_morning	71	-7	-4	-7	-11	27	-11	-5	-10	-25
pair:tuesday_night	30	31	-9	-5	-5	-16	1	-3	-7	-6
pair:tuesday_on	62	-18	-5	-4	-6	-3	-3	-6	1	-3
pair:tuesday_that	29	-5	-4	-8	17	-5	26	-8	7	39
pair:tuesday_the	59	-4	-6	-8	-4	-8	39	-7	-4	-16
pair:tuesday_to	51	9	-4	-5	-10	-7	-3	7	-5	-7
pair:tuesday_with	26	-3	-14	-2	-2	-3	-2	-2	-2	-6
pair:tune_of	-9	-4	-4	-6	71	-5	-4	-6	12	-7
pair:turn_,	21	-11	-5	-6	16	7	-4	-9	-4	-3
pair:turn_down	-11	-3	-4	-6	-7	-12	28	105	-27	-3
pair:turn_into	10	-4	-8	-2	-4	-9	-7	-3	-8	-4
pair:turn_of	43	-7	-5	18	-6	-10	-5	-6	-6	-6
pair:turn_on	-17	-8	5	-3	-5	40	-9	-5	18	-4
pair:turn_out	-9	-4	-6	-8	-6	31	-14	-10	30	-4
pair:turn_the	-11	-2	-3	-6	19	-5	29	-19	11	-8
pair:turn_to	18	-4	-3	9	-4	-8	-2	-7	-7	-7
pair:turn_up	35	20	-4	-4	-4	-12	-4	-9	18	-5
pair:twenty_minute	17	-4	-9	-10	-5	-6	-7	-3	-6	-5
pair:twice_,	8	-5	-3	-4	22	-3	-20	-8	21	-3
pair:twice_.	-15	-5	-8	-10	-5	-18	-12	-4	-8	-11
pair:twice_a	-10	-4	-3	-7	-4	-5	36	-6	-38	-11
pair:twice_in	46	-6	-7	-3	-5	-16	-5	-3	-6	-18
pair:two_billion	-7	-4	-5	-7	43	-11	-4	-3	-7	-5
pair:two_company	-4	-2	-3	35	14	-8	-5	2	-10	-3
pair:two_country	26	13	-8	-4	-4	-6	-1	-2	-1	-3
pair:two_day	1	43	-6	-4	-6	-6	3	-4	-6	-12
pair:two_hour	38	-8	10	2	-3	-8	-2	-5	-6	-3
pair:two_memorandum	10	-3	-2	29	-3	-5	-1	-1	-2	-1
pair:two_million	-9	-18	-13	-6	18	9	-6	8	-7	-6
pair:two_month	37	-3	-4	-4	-5	-4	-13	-11	-11	-4
pair:two_of	-11	-3	-4	17	-7	-4	-13	-3	9	2
pair:two_other	22	-4	-3	-5	-8	-4	-9	34	14	-5
pair:two_people	-19	5	-5	-7	-4	-10	-3	-3	-4	12
pair:two_separate	-33	-3	-4	-4	-9	-3	21	-4	-24	-4
pair:two_side	6	-3	-2	-45	-3	-6	-6	-3	-5	-10
pair:two_third	-8	-7	-4	-11	25	-10	-7	-7	-11	-5
pair:two_week	-17	7	-14	-12	-3	-9	-8	-2	15	-6
pair:two_year	-6	-5	1		-1	7	5	1	-7	4
pair:unanswered_.	-4	-3	-1	-11	-3	-5	-3	-3	-6	-10
pair:under_13	-6	-3	-2	-4	-5	-5	8	-6	12	-2
pair:under_<p>	-7	-5	-4	-1	-10	-7	-1	-4	-6	-5
pair:under_a	-5	1	-4	44	2	-6	-1	-2	-2	-5
pair:under_an	-6	-3	-5	36		-10	4	-3	4	-4
pair:under_decree	-5	-4	-3	-14	-4	-7	15	-3	47	-20
pair:under_investigation	-5	-3	-2	-5	-4	-4	-7	-11	71	-4
pair:under_it	-24	-3	-4	22	-25	-12	-8	-6	-10	-3
pair:under_its	-11	-6	41	-6	24	39	-8	-6	-7	-6
pair:under_new	-7	-3	-5	-9	-3	-6	2	-5	-18	-7
pair:under_one	-10	-4	3	-5	-7	40	-4	-6	-13	-4
pair:under_the	-6	-4	5	8	5	2	-3	7	-4	-4
pair:under_way	-27	20	14	1	-4	10	-6	-5	13	-5
pair:under_which	-9	-3	-3	15	-6	-12	19	-4	-6	-1
pair:underline_,	-10	-11	-5	-12	-12	-3	-2	-2	-4	-5
pair:underline_that	-19	-6	-4	-4	-4	-6	-4	-3	-5	-6
pair:undersea_cable	-1	-5	-5		5	-18	-4	-3	-3	-3
pair:understand_,	21	-5	-3	-4	-5	-3	-2	-3	-3	-8
pair:understand_to	-4	-4	-6	-6	27	-7	-9	-7	-24	-3
pair:understanding_(	-3	-2	-3	14	-6	-4	-7	-3	-4	-2
pair:understanding_,	18	-3	13	2	-4	-7	-4	-2	-3	-2
pair:understanding_.	-11	-11	-7	-3	-4	-3	-3	-2	-4	-3
pair:understanding_between	6	-2	-5	49	-3	-1	-2	-2	-2	-2
pair:understanding_on	-2	-3	-6	33	-3	-7	-6	-2	-4	-3
pair:understanding_that	-29	-2	-2	19	-4	-7	-4	40	-3	-2
pair:understanding_with	-12	-3	33	9	-6	-8	-5	-2	-4	-12
pair:undertake_to	-44	-5	34	57	18	-8	-3	-3	-4	-4
pair:undisclosed_sum	-8	-3	-4	-5	48	-5	-3	-7	-8	-4
pair:unique_digital	34	-5	-6	-2	27	-2	-4	-4	-3	-2
pair:unit_.	-5	-6	-4	-5	5	-9	-6	15	-13	38
pair:unit_at	24	-7	-4	-4	41	-10	-10	-7	-3	-4
pair:unit_in	-11	-5	-4	-5	25	56	-7	-3	-6	-5
pair:unit_of	6	-3	-3	-6	-14	-12	-5	-12	24	-4
pair:united_states	10	-3	-6	-5	-11	9	-5	-10	22	-5
pair:university_,	-22	-5	-9	28	-5	-9	-3	-3	-4	-5
pair:university_.	-2	-8	-5	-9	-5	-6	-4	-3	-5	-8
pair:until_2029	-8	-3	-7	-4	25	-7	10	-7	-8	30
pair:until_2030	-7	-4	-5	-42	-6	-8	47	33	-9	-5
pair:until_2040	-9	-2	-2	21	-7	-5	-5	10	-6	-3
pair:until_<a>	-29	-2	-6	-2	-1	-6	21	-8	-4	-12
pair:until_<p>	8	-5	-3	-4	-2	-4	-2	-2	-4	9
pair:until_friday	-23	8	36	-6	-5	-16	-21	-3	22	-11
pair:until_further	-25	-2	-2	-5	-7	-2	-11	-4	-11	31
pair:until_last	-33	-9	-6	-5	-4	-4	-8	-3	-6	67
pair:until_march	-17	-4		-8	-4	-10	-4	-2	-19	-8
pair:until_may	-12	23	-3	-3	-4	-5	-4	-4	-5	11
pair:until_now	-25	-5	-5	-5	-6	-7	-4	-3	-6	48
pair:until_the	-2	-9	-4	-5	-6	1	4	-5	9	-5
pair:until_thursday	-15	-5	46	-19	-4	-10	46	34	-10	-7
pair:unveil_a	-8	-5	-5	-7	-11	45	13	-4	-4	-4
pair:unveil_at	-25	-5	-7	-7	-7	16	-14	-3	-3	30
pair:unveil_on	-7	-3	-5	-13	-4	-21	53	-5	-24	-8
pair:up_,	-15	5	-4	-2	-4	-6	-5	-2	-5	-15
pair:up_.	7	-5	-5	-8	-9	-9	-5	-11	19	-4
pair:up_<c>	-8	-4	-3	25	-7	-4	-4	-4	-4	5
pair:up_<f>	4	-6	-3	-10	22	18	-3	-6	13	-5
pair:up_a	-1	1	-4	14	2	2		-4	-6	-4
pair:up_an	-10	-3	-5	-11	-21	17	10	-3	-7	-4
pair:up_and	-27	-4	-3	-14	-9	-13	-3	-1	-2	-5
pair:up_at	-4	15	-11	-4	-4	-9	-7	-5	35	7
pair:up_by	8	-3	-5	10	7	2	-8	18	-15	-4
pair:up_digital	-26	-5	-4	-9	-8	-17	-5	-2	-2	-2
pair:up_for	9	-5	-10	-8	-5	-8	-4	-8	-6	-4
pair:up_from	-25	-4	-7	-5	-7	-6		-2	-6	30
pair:up_his	-16	21	-5	-5	-6	-28	-4	-4	-5	30
pair:up_in	29	-7	-5	-3	5	30	-6	-1	6	-6
pair:up_its	-16	-5	10	-7	16	58	19	7	-7	-9
pair:up_of	-29	-7	-7	-8	-6	-5	25	-3	-5	-13
pair:up_on	-1	6	20	16	-7	-9	-6	-2	-20	-5
pair:up_the	7	-4		1	1	-6	-7	-7	-9	10
pair:up_to	-7	1	-4	-3	29	5	-10		-7	1
pair:up_with	12	-4	4	25	5	3	9	-4	-6	-7
pair:uphold_the	-7	-3	-3	-4	-7	-4	-6	-7	9	-4
pair:upon_<p>	28	-7	-6	-4	-4	-17	-3	-5	-5	37
pair:upon_the	-34	-7	-4	-3	-2	-25	-8	-2	-2	-4
pair:upshot_of	35	14	-2	-10	-3	-4	-3	-7	14	-2
pair:urge_<a>	-14	-3	-2	-4	-6	-3	-7	-4	-21	-5
pair:urge_<f>	-15	-3	-3	-6	-4	-5	-3	-11	-5	-4
pair:us_$	-5	-3	-3	-7	34	-1	-2	-2	-2	-4
pair:us_,	3	-25	-3	-3	-7	-7	-2	-4	-4	-6
pair:use_,	-8	-3	-3	-9	4	-3	22	-6	-3	-5
pair:use_.	-9	-5	-2	11	3	-12	2	-4	-7	-3
pair:use_and	-6	-12	-5	-4	-3	-15	-9	-3	29	-3
pair:use_at	-10	-5	-5	-10	-14	58	-16	-3	-7	-4
pair:use_by	-13	-3	-3	-6	-11	24	-10	-7	29	-10
pair:use_for	-6	-5	-4	-4	-4	-8	-7	-3	-10	-4
pair:use_in	-4	-7	-3	-4	-10	-7	-9	-4	17	-3
pair:use_it	-18	-4	-2	25	-6	-4	-4	21	-16	-4
pair:use_its	-5	-3	-3	-8	-8	-7	-15	39	42	-3
pair:use_of	-8	-4	-4	3	-5	-2	16	-5	1	-5
pair:use_the	4	-4	11	-5	11	14		5	-9	-6
pair:use_to	-16	-4	-17	-6	-2	-7	-6	-7	-2	
pair:user_,	-4	-2	-3	-2	-8	-4	-10	-5	-1	-4
pair:user_.	31	-9	-3	-5	-5	24	-7	22	-8	-9
pair:user_datum	-9	-1	-1	-5	-4	-2	-10	-4	-18	-2
pair:user_in	-9	-5	-5	-5	-5	22	-10	-3	-3	-4
pair:user_who	-7	-3	-4	-4	-7	-10	-8	-10	20	-3
pair:vacant_,	-10	-4	-4	-5	-5	-7	-7	42	-13	-15
pair:valid_for	-6	-2	-3	-6	-5	-5	-8	37	-13	-3
pair:valparaíso_,	-32	22	-6	-4	-4	-19	11	-3	-3	-6
pair:value_,	-10	-5	-3	-10	-4	-3	-3	-1	-3	-3
pair:value_of	-8	-5	-3	-5	-24	-7	-8	-13	-6	-5
pair:vantel_,	36	-4	-6	25	-4	-8	-4	-3	-5	-13
pair:venture_in	2	-8	-3	41	-12	16	-6	-3	-5	-3
pair:venture_of	-6	-2	-3	-43	-19	-4	-2	47	-8	-3
pair:venue_of	74	-7	-3	-7	-3	-4	-9	-3	-4	-4
pair:very_day	-8	14	-5	-3	-6	-7	-3	21	9	-1
pair:veto_the	-7	-4	-5	-6	-7	-6	46	42	-16	-5
pair:vice-president_of	35	-15	-3	-3	-3	-2	-3	-3	-3	-9
pair:video_call	2	-6	-7	-5	-2	-5	-6	-2	-3	-3
pair:video_conference	54	-7	-25	-6	-6	-5	-4	-2	-3	-5
pair:video_link	65	-6	-8	-4	-4	-8	-6	-3	-4	-5
pair:vietnam_'s	-9	-2	-3	5	13	10	4	-12	-6	-4
pair:view_,	-20	-4	-3	-5	-4	-5	2	-2	-3	-3
pair:view_.	17	-3	-5	-3	-5	-6	-4	-3	-3	-6
pair:view_of	-13	-3	-4	-4	-14	-3	-7	-6		4
pair:view_on	51	-7	-3	-10	-3	-8	-5	-4	-3	-3
pair:view_that	-18	-2	-4	-2	-3	-5	-4	-3	-23	-3
pair:view_to	-6	-2	-1	-19	-3	-1	-12	-1	-7	-2
pair:view_with	45	-6	-4	-7	-4	-9	-3	-3	-4	-4
pair:village_,	2	-6	-5		-6	-10	-5	-3	-5	-7
pair:village_.	-7	-4	-4	4	-4	-8	-6	-44	-4	-3
pair:village_of	-1	58	-4	-3	-7	-17	-4	-2	-3	-2
pair:vilnius_.	-1	-3	-3	47	-5	-10	-4	-10	-27	-3
pair:virtual_asset	-6	-4	-3	-6	-4	-9	52	-8	-9	-3
pair:virtue_of	-3	-3	-5	47	-22	-28	19	-5	-34	-2
pair:visa_for	-13	-5	-4	-6	-6	-10	46	-13	-5	-5
pair:vise_minister	-45	-4	-5	-4	-6	-4	-5	-3	-7	49
pair:vise_president	-4	-7	-3	-4	-6	-4	-3	-2	-3	-7
pair:visit_,	-14	24	-5	31	-3	-5	-4	-2	-3	-3
pair:visit_.	-31	11	-4	5	-3	-4	-4	-2	-4	-3
pair:visit_<a>	23	-12	-2	-5	-4	-2	-2	-2	-7	-10
pair:visit_<c>	-6	4	-7	-3	-3	-6	-2	-2	-4	-2
pair:visit_<p>		-20	-1	45	-1	-2	-1	-1	-4	-8
pair:visit_at	-21	-6	-2	-3	-2	-3	-1	-3	30	-8
pair:visit_by	-20	17	-3	-3	-2	-4	-6	-2	-5	26
pair:visit_from	25	-1	-2	-2	-7	-3	-2	-2	-3	-2
pair:visit_of	-21	34	-16	-3	-5	1	-2	-1	-3	-2
pair:visit_the	2	3	-6	-3	-3	-6	-3	-2	-5	-6
pair:visit_to	-11	27	-4	-4	-3	-5	-3	-2	-3	-3
pair:visitor_.	-22	-4	42	-7	3	-13	-3	-4	-13	-5
pair:visitor_be	17	38	-4	-4	28	-5	-2	-2	-3	-3
pair:voice_the	34	-4	-4	-3	-5	-7	-6	-7	-11	-3
pair:vote_,	-3	-4	-4	-7	-4	-11	42	-4	-5	-6
pair:vote_.	-5	17	-6	-4	-4	-6	-8	-2	-5	30
pair:vote_against	-18	-4	-5	-6	-9	-7	-10	-4	-10	24
pair:vote_down	-13	-5	-4	-3	-3	-13	34	-4	-8	26
pair:vote_in	-16	-5	-3	-4	7	-6	27	-4	-8	9
pair:vote_of	-26	-4	-4	-4	-4	-8	4	-3	2	9
pair:vote_on	-7	-3	-27	-4	22	-10	-17	-7	-14	-4
pair:vote_to	-9	-5	-5	-5	-5	-5	41	25	6	-6
pair:vow_to	-24	-6	-5	-6	30	-9	-8	-3	-9	-6
pair:wait_,	-11	-4	-4	-4	-5	-27	-9	-4	-7	-10
pair:wait_.	-20	-4	-6	-3	-7	-4	-14	-4	-5	8
pair:wait_for	-14	-3	-4	-5		-5	1	-14	-4	-2
pair:walk_<p>	54	-8	-3	-3	-6	-15	-4	-3	-5	-5
pair:walk_away	-10	-4	-6	16	24	-3	-5	2	-19	-4
pair:walk_thru	54	29	-4	-2	-5	-7	-6	-2	-3	-12
pair:wallet_,	-7	-4	-2	-13	-7	-7	-5	16	-15	-4
pair:wallet_.	-20	-4	-3	47	-10	-6	-9	-2	-5	-5
pair:want_<a>	-22	-4	-6	-5	-5	-5	-18	-9	-18	-6
pair:want_<c>	29	-3	-3	-3	-15	-4	-9	-3	-2	-2
pair:want_<p>	-17	-7	-4	-3	-4	-6	-5	-4	-7	-19
pair:want_a	3	-6	-5	-6	-5	-5	-14	-6	-4	-5
pair:want_it	-8	-4	-4	-3	-4	-8	-20	-4	-6	-4
pair:want_of	-8	-3	12	-4	-3	16	-8	9	2	-5
pair:want_the	-12	-4	-4	-21	-8	-6	-4	-12	-3	-6
pair:want_to	7	-4	-2	-2	-6	-1	-5	5	-5	-5
pair:warehouse_of	-12	-4	-4	-18	-7	-11	-7	-11	41	-10
pair:warn_.	-7	-3	-4	-3	-5	-5	-19	-3	-12	-7
pair:warn_of	-14	-4	-5	-4	-5	-6	-7	-5	-18	-7
pair:warning_to	-15	-4	-7	-6	-6	-9	-10	-26	92	-3
pair:washington_,	21	19	7	-11	-2	-7	-4	-2	-3	-9
pair:washington_.	-10	-9	31	-5	16	-5	-6	-10	-7	-3
pair:waste_heat	18	-17	-5	7	-3	-11	-6	-3	-3	-2
pair:watch_.	11	-4	-2	-3	-17	32	-6	-8	25	-5
pair:watch_over	-7	-4	-4	13	-5	-9	-18	-7	-7	-6
pair:wave_thru	-12	-4	-3	-11	-9	-4	32	52	-13	-5
pair:way_,	3	-5	3		-3	-6	-6	-4	5	-3
pair:way_.	-7	-4	-4	-3	-4	-3		-4	-10	-8
pair:way_back	24	-49	-18	-1	-2	-3		-1	-2	-3
pair:way_for	-1	-4	-5	9	-3	-6	14	-11	-1	9
pair:way_in	5	-4	-3	-4	-5	-5	-3	-6	2	-4
pair:way_of	-2	2	-6	-4	-4	12	2	-5	-6	6
pair:way_on	-8	-10	38	-6	-9	14	-7	-9	18	-3
pair:way_the	-4	-4	19	-3	-4	-3	-15	-4	-15	35
pair:way_to	18	-2	-5	-6	1	-6	-8	6	-9	-4
pair:we_be	10	-8	2	-4	-3	-6	1	-3	4	-5
pair:we_can	-6	24	-3	-5	-7	-9	-9	-5	-5	-3
pair:we_do	-6	-7	-4	-5	-8	-5	-2	-2	-8	-2
pair:we_have	-10	4	5	10	-6	-6	2	-4	-5	-5
pair:we_shall	-6	-4	-3	30	-5	-5	-14	-3	-9	-2
pair:we_want	10	-4	-3	-2	-3	-5	-3	-2	-6	-2
pair:we_will	-13	-7	-14	-3	-10	-5	-7	-4	-3	-5
pair:we_would	-14	-2	-2	-2	-4	-9	-2	-17	18	-2
pair:website_.	-8	-4	-4	-7	3	10	-15	17	-17	-5
pair:website_of	-14	-9	-4	-5	-7	11	-6	-9	13	-6
pair:wednesday_'s	-25	-3	-4	-7	-5	-4	11	-3	-19	11
pair:wednesday_(	2	-5	-5	-5	-2	-7	2	-2	-4	-2
pair:wednesday_,	19	2	3	2	-4	10	-1	-4	9	-6
pair:wednesday_.	25	-7	4	-3	2	7	5	-1	-4	-3
pair:wednesday_<p>	42	23	-4	-2	-3	-10	-2	-2	-4	-10
pair:wednesday_afternoon	84	-8	-8	-4	-7	-6	-4	-3	-6	-5
pair:wednesday_and	37	29	-5	-3	-5	-13	-4	-2	28	-19
pair:wednesday_at	57	-9	-4	3	19	10	-3	-2	-5	-8
pair:wednesday_be	19	-7	36	-3	-4	-7	-5	-2	-4	-7
pair:wednesday_by	18	-2	-4	-8	-7	27	-10	4	-18	-8
pair:wednesday_for	-20	3	50	-6	-3	-5	-6	-4	12	-4
pair:wednesday_in	-4	-6	-7	-19	-6	56	-4	-3	-4	-3
pair:wednesday_morning		-8	14	-12	-5	-5	-2	-1	-4	-4
pair:wednesday_night	30	-6	-5	-5	-4	36	-6	-2	-8	-7
pair:wednesday_on	14	-4	-4	-6	-7	-5	-7	32	-15	-3
pair:wednesday_receive	42	-4	-8	-1	-7	-3	-1	-1	-2	-5
pair:wednesday_that	-10	-4	13	-6	-5	-5	-5	26	-8	3
pair:wednesday_the	-4	-2	-4	12	-7	-5	-11	11	-10	-6
pair:wednesday_to	25	10	-1	-2	-19	-7	10	2	11	-6
pair:wednesday_with	41	-3	-6	-5	-2	-4	-5	-2	-3	-9
pair:week_,		9	4	-4	-5	22	-3	-3	3	7
pair:week_.	-1	6	5	3	-2		8	-3	-7	
pair:week_<p>	26	32	-14	-5	-5	-7	-5	-3	-5	7
pair:week_after		13	-18	-5	-3	21	-3	-13	-6	-8
pair:week_ago	-8	-6	-7	-19	-5	-3	-2	19	-8	-3
pair:week_and	34	28	7	-4	-6	-11	-3	-3	-5	-10
pair:week_be	-46	9	48	-2	-3	16	-6	-2	-4	-17
pair:week_before	55	-6	-18	-4	-3	-5	-5	17	-12	-5
pair:week_by	13	-4	-10	19	27	20	-9	-12	22	35
pair:week_for	3	58	-33	-7	-3	-4	-4	-5	-4	-5
pair:week_in	-15	45	10	9	-5	-3	2	-4	-6	5
pair:week_of	12	14	-9	-2	-4	-3	-8	-1	-3	-3
pair:week_on	-16	36	-16	-4	-3	-9	-3	-3	23	-7
pair:week_that	-8	-7	-10	-4	-5	-6	-5	7	-3	-12
pair:week_to	14	44	-12	-4	-3	21	-5	8	-8	-4
pair:week_with	-14	64	-20	-4	38	-5	-7	18	-3	-5
pair:weekend_.	-11	11	40	13	-5	7	-5	-4	-6	-6
pair:weigh_on	-24	-2	-2	-5	-8	-3	-9	-20	31	-3
pair:weight_of	-11	-7	-2	-2	-3	-14	-3	-2	-4	-3
pair:welcome_.	-46	-6	33	-5	-4	-4	-8	-3	-3	-3
pair:welcome_<c>	16	-5	-4	-4	-11	-5	-2	-2	-1	-3
pair:welcome_<p>	57	-7	-4	-4	-3	-6	-3	-2	-3	-5
pair:welcome_and	-2	-4	-5	-7	-2	-2	-5	-1	-2	-6
pair:welcome_at	34	-2	-3	-4	-4	10	-3	-2	-3	-6
pair:welcome_in	35	-3	-3	-6	-10	-4	-3	-5	-4	-6
pair:welcome_the	-23	-4	-5	-4	10	-8	1	-6	-12	-4
pair:well_,	3	-7	-1	-4		-6	-4	-6	-7	-4
pair:well_.	7	-2	-6	-2	8	-7	-6	-3	-2	-7
pair:well_as	8	-4	-6		4	-4	7	-2	-4	-5
pair:what_<a>	-3	-3	6	-5	-7	-5	35	11	2	-6
pair:what_<c>	-11	-4	-7	-4	-15	-4	-7	-4	-6	-4
pair:what_<f>	-8	-4	-3	-6	14	-9	-4	6		-4
pair:what_<p>	-2	4		-4	1	1		-3	-1	-7
pair:what_a	3	-5	-7	-5	-3	-7	-12	-5	-3	-12
pair:what_be	3	-4		-7	-8	-7	-5	-6	-2	-5
pair:what_bring	70	-4	-8	-5	-3	-19	-8	-2	-5	-4
pair:what_come	9	-6	-11	-8	-6	-5	-4	-4	14	-3
pair:what_have	-2	-3	-5	-5	-6	24	-8	-11	15	-6
pair:what_he	3	19	-3	-5	-3	-8	-9	-3	-3	-18
pair:what_it	-8	-4	-4	-4	9	-5	2	5	-10	-4
pair:what_keep	-11	-3	-8	-3	31	-6	-4	-2	-6	-9
pair:what_the	-4	-6	-1	5	-2	-5		3	-1	-4
pair:what_we	-9	-7	-3	14	-8	-6	-8	-3	-6	-3
pair:what_will	-10	-4	-2	-9	-4	-4	-24	-3	-7	-4
pair:whatsapp_and	24	-1	-1	-4	-25	-6	-2	-2		-5
pair:when_<a>	-11	-4	-5	21	-4	-9	32	7	8	24
pair:when_<f>	-6	-4	-3	18		36	-9	17	5	-4
pair:when_<o>	-12	-6	10	48	-8	-13	-2	-19	-6	-3
pair:when_<p>	10	-2		1	-4	1	-2	-3	-6	-9
pair:when_a	11	-6	20	-2	-3	34	-5	-3	-7	-4
pair:when_ask	3	-3	-2	-4	-3	-13	-6	-3	-8	-7
pair:when_he	-1	21	-4	-6	14	-11	7	19	-5	37
pair:when_i	7	-6	30	-3	-3	-6	-4	-4	-4	-5
pair:when_it	-1	-5	-5	-6	8	5	14	24	-9	-5
pair:when_she	-11	-6	-5	32	-9	-5	-5	-4	-5	-57
pair:when_the	-2	2	3		-6	-2	-4	-8	-1	4
pair:whenever_<p>	-29	-16	-3	-3	-3	-3	-3	-2	-9	-11
pair:where_,	-1	-7	-6	-3	-4	-7	-3	-5	-5	-6
pair:where_<a>	8	43	-2	-4	-7	10	-5	16	12	-3
pair:where_<c>	-12	-8	-5	-5	46	-7	-5	-4	-4	-5
pair:where_<f>	-3	-13	20	-6	-10	-4	-4	-4	12	-6
pair:where_<p>	11	4	10	1	-1	-5	-1	-2	-4	
pair:where_a	-5	6	-3	-2	-6	-5	16	-23	-18	-3
pair:where_he	-9	33	-3	-3	-5	-6	-4	-2	-3	-14
pair:where_it	8	-2	-5	-4	26	9	4	-3	-1	-5
pair:where_she	-31	30	-4	-3	-6	-7	-2	-3	-6	-4
pair:where_the	-1	21	21	-5	1	-3	-4	-4	1	-8
pair:where_there	-2	-8	-3	-6	-6	-4	-1	-22	-26	-1
pair:whether_<a>	-8	-3	-3	-5	-11	-3	-3	-33	-10	-3
pair:whether_<f>	-7	-3	-3	-4	-7	-5	-4	-4	16	-3
pair:whether_<p>	-51	-3	-3	-8	-4	-3	-5	-2	-3	-6
pair:whether_it	1	-4	-3	-3	-3	-3	-12	-4	-16	-3
pair:whether_the	9	-4	-2	-7	-4	-4	-6	-3	-6	1
pair:whether_to	-7	-2	-3	-4	-8	-6	-5	-13	-49	-3
pair:which_,	-6	-1	-2	-9	5	-3	-5	-6	-10	-2
pair:which_<a>	-7	-3	11	-3	-5	9	10	13	1	-5
pair:which_<c>	-5	-2	8	12	-7	-6	-5	-3	1	-3
pair:which_<f>	-1	-4	-3	5	16	9	1	-4		-4
pair:which_<o>	-13	-5	7	-2	-5	-1	22	-3	-3	-7
pair:which_<p>	4	10	2	-2	-2	-4	1	-2	-1	-3
pair:which_a	-10	-5	-4	4	-7	1	9	-6	6	-6
pair:which_all	-12	-8	-7	-3	-3	-7	46	-2	-6	-11
pair:which_be	5	-5	-2	-3	-1	2	5	-3	5	-2
pair:which_begin	-26	27	-3	-3	-11	-11	-3	-3	-6	-3
pair:which_belong	-5	-4	-4	-5	-17	-4	-3	-5	20	-4
pair:which_both	5	-3	-4	30	-3	-6	-6	-2	-4	-5
pair:which_bring	-18	-3	-8	-4	36	27	-5	-3	30	-5
pair:which_can	-5	-4	-6	-4	-6	37	-16	-4	-11	-5
pair:which_come	12	-5	-5	-12	-11	-17	-11	-5	-4	-16
pair:which_end	-54	49	-10	-18	-2	-8	-3	-1	-3	-5
pair:which_get	-9	-4	20	-18	-13	-8	-5	91	-10	-4
pair:which_go	11	-8	29	-4	-10	38	13	-4	-8	-3
pair:which_have	-10	3	5	-5	14	-1	-9	-1	11	-5
pair:which_he	34	-11	26	-4	-3	-7	14	-3	-10	9
pair:which_include	33	-3	-4	-5	35	-5	-2	-2	-3	-4
pair:which_it	2	-3	-4	2	-10		-5	-1	10	-3
pair:which_make	-12	-3	-5	-9	12	31	-5	-13	-5	3
pair:which_may	-5	-3	-3	-7	-7	-8	-11	62	17	-3
pair:which_neither	6	-2	-2	-5	29	-4	-6	-5	-7	-4
pair:which_no	-14	30	-2	10	-4	-14	-10	-5	-8	-11
pair:which_of	4	-5	-3	-4	-2	-2	-4	-2	-3	-7
pair:which_open	-23	-9	54	-6	-4	-12	-9	-1	44	-4
pair:which_run	-1	-4	4	18	-11	17	-6	-4	-1	10
pair:which_say	-4	-2	-3	-3	19	-13	-6	-6	36	-3
pair:which_she	15	24	-5	-7	13	-16	-7	-3	-22	-22
pair:which_show	-10	-6	7	-3	-9	-12	-6	-3	-3	-8
pair:which_some	-27	45	24	-7	-2	-4	-5	-1	29	-9
pair:which_start	23	14	-6	-6	-10	48	-9	-6	-9	-5
pair:which_take	-6	9	-6		5	1	-2	-4	-9	-8
pair:which_the	12	-1	-2	-1	6	-4	1	-1	-3	-3
pair:which_they	-15	-4	-5	-4	-3	-6	23	-3	-4	-4
pair:which_to	-14	-5	-6	-8	-8	-4	-8	-9	33	-6
pair:which_trade	-10	-4	-3	-10	19	-6	-4	45	-7	-6
pair:which_turn	-9	-6	-2	-13	-3	-8	13	22	-26	-11
pair:which_want	34	-4	-2	31	-20	-9	-4	34	-3	-5
pair:which_will	-9	-4	-4	1	20	-11		-1	-1	-9
pair:which_would	-5	-3	-2	-4	-5	-5	-10	-4	-4	-1
pair:while_<a>	-4	-5	-3	-5	-12	-6	-21	-15	3	-3
pair:while_<f>	4	-2	-3	-3	-10	-4	-2	-3	9	-6
pair:while_<p>	-23	21	-7	11	-5	-4	-5	-4	-6	19
pair:while_in	35	20	-6	-3	37	-4	-2	-4	-5	-4
pair:while_the	-37	-7	-3	4	-3	-5	-5	-5	21	7
pair:white_house	47	-5	-5	-3	-4	-6	-4	-3	-5	-15
pair:white_paper	-18	-4	-4	-13	-5	-5	43	-3	-6	-3
pair:who_,	-23	-3	-3	19	-2	-2	-1	35	-1	-3
pair:who_<p>	14	24	-4	-4	-4	-6	22	-3	-6	-9
pair:who_also	47	-11	-2	-2	-2	-1	-5	-1	-3	-7
pair:who_be	-3	3	-2	-2	-1	-4	-4	-2	-3	-7
pair:who_chair	-16	-3	-5	-3	-2	-3	4	-2	-7	-12
pair:who_come	40	-6	-6	-5	-3	-3	-3	-2	-4	15
pair:who_do	-8	-4	-5	-7	-3	-9	-7	-3	-7	-7
pair:who_have	8	-6	8	-7	-7	-3	-5	-3	5	13
pair:who_head	23	-14	-6	8	-2	-2	-2	-1	-2	-13
pair:who_hold	-14	-3	-5	-3	-4	-5	-6	-4	15	-20
pair:who_know	-15	-4	-4	-4	-6	-5	-4	-4	-6	-5
pair:who_lead	23	-9	-3	-3	-4	-4	-5	-4	4	7
pair:who_make	10	-4	-4	31	25	-4	-7	-5	-17	-8
pair:who_on	34	69	-5	-3	-2	-5	-2	-1	-2	-23
pair:who_pay	21	-4	37	-2	-3	-3	-3	-2	-5	-11
pair:who_represent	-16	-3	-5	-8	-3	-4	-8	-1	45	-5
pair:who_run	14	-3	-3	-4	-8	17	-5	-3	-5	-9
pair:who_see	-4	-3	-2	-14	34	-3	-4	-4	-9	-3
pair:who_sign	-15	-2	-2	40	-4	-3	-3	-5	-8	-17
pair:who_sit	-22	-2	-2	-2	-2	-3	-2	-8	-6	-4
pair:who_speak	-3	-3	39	-4	-4	-5	-4	-4	-3	-4
pair:who_take	3	9		27	-5	-2	-2	-2	-4	33
pair:who_tell	55	-2	-2	-2	-3	13	-3	-21	-11	-4
pair:who_use	-16	-2	-2	-10	-4	8	-6	-2	-12	9
pair:who_want	43	3	-4	-5	-6	-7	-5	-4	-7	-6
pair:who_will	-29	-7	-6	-4	-6	-8	-5	-3	-9	37
pair:who_wish	-10	-5	-6	31	-10	-6	-2	-1	-3	-3
pair:who_would	-17	-3	-3	31	-4	-5	-5	-3	-12	-10
pair:whole_of	11	-3	-3	-10	22	15	-5	-1	-12	-4
pair:wholesale_price	36	-5	-4	-1	-4	-4	49	-6	-29	-4
pair:whom_<a>	-8	-4	-3	25	-6	-6	-7	8	53	-9
pair:whom_<p>	36	-5	-4	-3	-3	-5	-4	-3	-5	3
pair:whom_a	-11	-10	-5	-3	-4	-6	-6	-4	-9	32
pair:whom_he	25	-2	-7	-5	-15	-2	-1	-2	-4	-7
pair:whom_it	-18	20	-2	-7	16	-3	-2	23	-11	-4
pair:whom_she	33	-6	-3	-3	-2	-3	-3	-3	-7	-21
pair:whom_the	2	-4	-4	-8	-16	-3	-5	35	-7	27
pair:whose_company	4	-5	-2	-4	-3	-2	-4	-3	-3	-17
pair:whose_owner	-7	-4	-3	-4	-15	-16	-8	18	-7	-5
pair:why_<f>	-22	-3	-2	-3	-4	-3	-3	-8	-14	-10
pair:why_the	29	-3	-4	-4	-4	-3	-6	-3	-8	-6
pair:widen_the	-9	-3	-2	1	-5	-4	-4	-2	-2	-2
pair:will_also	-10	-5	12	-6	9	-9	-20	-3	-6	-6
pair:will_be	-8	9	-1	-4	-5	2	8	-2	-5	-2
pair:will_become	-14	-3	-4	-3	-10	-4	-3	-1	-2	-5
pair:will_bring	-19	4	-5	-2	-2	-3	33	-1	-9	-21
pair:will_build	-6	-4	-4	29	22	-2	-6	-6	-7	-4
pair:will_come	-16	8	13	4	1	-7	7	-3	-4	-4
pair:will_contribute	-8	-3	-7	-26	29	-2	-4	-1	-2	-2
pair:will_cooperate	-16	-5	-5	47	-10	-7	-5	-3	-4	-4
pair:will_decide	-22	-8	-7	-6	-10	-11	23	-7	-7	-8
pair:will_double	-11	-4	-3	-9	38	-7	-4	-17	-7	42
pair:will_fly	25	17	17	-4	26	-5	-4	-4	-6	-16
pair:will_from	-16	32	-17	-4	-5	-4	7	-2	-5	29
pair:will_get	-7	-3	-2	-22	25	-12	-3	-6	-6	-5
pair:will_go	-9	-6	-3	-2	16	7	15	-5	-7	-6
pair:will_have	-14		10	-5	9	-9	-7	-6	8	2
pair:will_hear	2	-8	-7	-4	-5	-5	-6	-3	31	-6
pair:will_host	12	-6	3	3	-3	-7	-5	-3	-3	-3
pair:will_in	19	-11	-26	-3	4	-6	-16	-2	-7	-4
pair:will_invest	-5	-3	-2	3	35	-13	-5	-4	-4	-4
pair:will_lie	-13	-6	-8	49	-14	58	-5	-3	-8	-5
pair:will_make	-9	27	-4	-3	-7	-4	-16	-4	-4	-4
pair:will_meet	49	-7	-13	-6	-3	-5	-4	-3	-3	-5
pair:will_name	-7	-6	-5	-4	-5	-6	-9	-2	-9	-8
pair:will_not	-10	-6	-4		-5	-8	-12	11	2	11
pair:will_now	-25	-7	-3	-4	-7	-7	-4	-3	-7	30
pair:will_on	27	16	-6	-6	-10	20	-7	-2	-4	-7
pair:will_open	-7	-8	-4	15	-7	34	-6	-4	-8	-5
pair:will_pay	-13	-1	-2	-14	-16	-3	-5	3	25	-3
pair:will_provide	-8	-2	-3	-25	29	-10	-7	32	-6	-3
pair:will_publish	-13	-2	-3	-5	-5	-5	47	-26	-8	-6
pair:will_put	-7	-4	-3	-9	20	-9	-5	10	-4	-4
pair:will_receive	60	21	-7	-2	28	-6	-4	-3	-3	-5
pair:will_report	-42	-7	-5	-4	-7	-4	-4	-3	-5	-17
pair:will_run	-11	-4	-6	-5	14	-16	-8	-7	-7	
pair:will_see	12	16	7	-6	19	-5	-3	-3	10	-10
pair:will_serve	-9	-4	-4	55	-5	-4	-5	-4	-15	36
pair:will_set	-8	-6	21	17	-20	31	-11	-3	-3	-2
pair:will_share	-4	-5	-5	19	-10	-12	28	-6	-2	-1
pair:will_sit	39	-7	-26	-5	-4	-8	-29	-2	-4	-4
pair:will_spend	-12	44	-14	-4	45	-5	-4	-3	13	-7
pair:will_start	-4	-6	-4	-4	-26	61	-6	-5	-5	-5
pair:will_supply	12	-7	-4	59	22	-20	-5	-5	-7	-3
pair:will_take	-2	-5	18	5	-20	-14		-3	-4	-2
pair:will_travel	-18	65	-16	-5	-4	-8	-5	-3	-3	-7
pair:will_use	-10	-3	-4	-7	49	-12	-7	-5	-8	-4
pair:will_work	-8	-3	-4	9	-5	-3	-6	-1	-2	-1
pair:win_.	-9	-5	-4	-12	-16	-6	22	22	15	-4
pair:win_a	-23	-4	-4	41	-21	-8	-3	-14	-10	-7
pair:win_the	-6	-3	-4	53	2	14	8	-13	-9	-4
pair:wind_up	-9	50	-5	-4	-10	15	-2	4	7	-6
pair:window_for	-16	-7	-3	-3	-3	11	-5	-7	-3	-8
pair:winner_of	-1	-1	-1	-4	-17	-3	-5	32	-27	-2
pair:wish_for	4	-5	-2	-7	-5	-7	-5	-3	-3	-4
pair:wish_to	9		-4	2	-8	-6	-4	-2	-2	-4
pair:with_"	-9	-6	-3	-11	-5	-7	23	-2	-3	-7
pair:with_$	-13	-5	-5	-5	69	-9	-4	-6	-23	-5
pair:with_,	19	-6	-4	11	28	-12	-8	-3	-3	-5
pair:with_.	-11	-3	-5	-12	12	-5	-5	37	19	-3
pair:with_300	-9	13	-6	-7	12	28	-6	-18	46	-5
pair:with_40	-8	30	-4	-8	-6	-17	-5	21	-9	-8
pair:with_<a>	22	-3	-2	3	-9	-3	-1	-4	4	-6
pair:with_<c>	-10	-5	2	-2	-7	-1	-3	-3	-4	-3
pair:with_<f>	12	-2	1	22	-2		-4	-3	-6	-4
pair:with_<o>	22	-5	-11	26	-7	-4	-5	-3	-5	-4
pair:with_<p>	34	-5		-1	-3	-2	-3	-3	-3	-5
pair:with_a	-1		6	-2	-1	-3	1	1	1	-3
pair:with_ai	-35	-4	45	21	-3	25	-8	-11	-20	-4
pair:with_an	-1	-6	-4	13	13	-6	2			-4
pair:with_chip	38	-17	-4	-10	13	-7	-8	-10	-3	-2
pair:with_datum	-6	-3	-3	-13	-6	-4	-6	-5	-10	-9
pair:with_each	26	-10	-4	-9	-2	-5	-7	-2	-5	-3
pair:with_effect	-11	-4	-5	-5	-5	-6	68	16	-7	16
pair:with_executive	17	-4	-8	-12	-3	-3	-2	-14	-4	-4
pair:with_five	-6	-4	-4	-5	-3	7	-6	30	-4	-5
pair:with_four	24	-3	-3	-2	-2	-3	-5	-5	-1	-3
pair:with_her	-39	-4	-6	-4	-4	-18	-4	-5	36	-26
pair:with_his	-40	35	-4	-4	-5	-6	-12	-3	-4	5
pair:with_immediate	-11	-3	-3	9	-4	-4	28	12	1	12
pair:with_it	-4	1	-4	7	-8			-3	-5	2
pair:with_its	-13	-11	-5	-15	-11	35	-9	-6	-8	-4
pair:with_local	-3	-3	-3	-28	-8	-6	-3	-2	-2	-2
pair:with_member	49	29	-5	-5	-3	-3	-5	-3	-12	-6
pair:with_more	-9	-5	-23	-3	-3	-9	-7	-3	-11	-5
pair:with_mr.	43	-5	-24	-4	-2	-6	-2	-2	-2	-4
pair:with_official	-5	31	-4	4	-8	-4	-2	-2	-3	-4
pair:with_one	-17	-5	-4	35	-3	-7	-16	-3	-6	-15
pair:with_other	-15	-3	-2	-5	-2	-1	-9	-1	-10	-3
pair:with_over	-5	-5	63	-3	-18	-30	-3	-7	-5	-3
pair:with_representative	55	-5	-12	-6	-3	-4	-7	-3	-3	-4
pair:with_respect	-53	-6	-5	-6	-7	-5	-4	-2	-5	-4
pair:with_seven	-9	-3	-3	69	-6	33	-8	-3	-8	-4
pair:with_some	5	-20	-5	-4	-4	-13	-7	-4	-6	-4
pair:with_technology	-11	-4	18	-35	-3	-11	-22	-2	-4	-6
pair:with_that	-4	23	-4	-2	-10	-11	-5	-3	26	-3
pair:with_the	6	2	3		-2	1	3	-2	1	-3
pair:with_their	18	-8	-5	-5	-7	44	6	-5	-9	-8
pair:with_them	-6	-4	-4	-4	-10	-5	-4	-3	-5	-15
pair:with_this	-10	-16	-6	-8	-13	-15	28	-3	-7	-4
pair:with_three	8	-12	-5	-14	-3	7	28	-4	-5	-5
pair:with_two	9	-10	-5	-9	20	-10	-12	7	-10	
pair:with_what	-38	-3	-5	-3	-8	-3	-3	-3	-4	-3
pair:with_which	7	-5	1	15	3		20	-6	8	1
pair:with_whom	30	-4	-4	25	-3	-5	-2	-4	-9	-8
pair:withdraw_its	-7	-3	-3	1	26	-4	37	-21	13	-3
pair:withdraw_on	-7	-2	-2	-8	-4	-3	-19	30	-9	50
pair:withdraw_the	-6	-2	-4	-2	-4	-4	9	27	16	-1
pair:within_30	-13	-6	-7	-5	-3	-6	12	-12	-16	-4
pair:within_<c>	-3	-4	-2	-4	-2	-2	-4	-8	56	-2
pair:within_a	-14	-4	-5	-6	-4	-7	-14	-8	-10	28
pair:within_five	-7	-4	-3	-10	-5	-9	-6	7	3	34
pair:within_reach	-11	-3	-4	-8	-8	-10	-3	-3	-4	-7
pair:within_the	-5	-1	8	-16	-7	-3	-11	-5	8	-3
pair:within_two	18	-6	-8	-2	-3	-4	-16	-18	-10	-8
pair:without_a	-2	1	-5	-6	9	2	-3	-16	15	7
pair:without_an	53	-4	-4	-5	-4	-6	-6	5	-13	-11
pair:without_any	2	-5	-3	-5	17	-8	30	-6	-3	-5
pair:without_consent	-6	-3	-2	-6	-7	-3	-6	-40	76	-6
pair:without_the	-10	-5	-2	-7	13	-10	-3	-38	8	-3
pair:witness_.	-54	-6	-3	45	-4	-11	-6	-2	-6	-7
pair:witness_by	-27	-3	-3	23	-4	-8	-4	-3	-4	-8
pair:witness_the	-12	-5	24	22	-4	-8	-5	-3	-4	-4
pair:woman_in	52	-5	-5	-10	-8	-11	-7	-2	-3	-10
pair:word_,	-14	-9	-3	-6	-9	-4	-3	-3	-4	-4
pair:word_.	35	-7	-6	-4	-5	-5	-5	-3	-11	-12
pair:word_about	-3	-9	-7	-3	-4	-11	-4	-3	-8	-4
pair:word_of	1	-6	-3	-6	-4	-2	-3	-4	25	-3
pair:word_on	15	-4	-3	-5	-8	-6	-6	-4	-7	-4
pair:word_with	-22	-10	-4	-4	28	-3	-3	-2	-6	24
pair:work_,	-10	-7	5	-7	-6		-5	-3	-5	-5
pair:work_.	9	-7	-4	11	-7	-9	-15	-8	-12	-6
pair:work_at	-31	51	-5	-6	26	-7	-6	-3	-11	-4
pair:work_be	-14	-7	-5	-3	-3	-8	-30	-3	-12	-6
pair:work_for	-28	-7	-4	-8	-6	-6	10	-4	-7	-9
pair:work_hand	-5	-5	-8	-7	-7	-9	-12	-5	-5	-6
pair:work_hard	-14	-8	-2	-2	-6	-4	-2	-2	-5	-5
pair:work_in	3	17	-4	-6	-7	36	-7	-4	-6	-4
pair:work_of	-20	43	-4	-7	-5	42	-6	-7	-12	-5
pair:work_on	-6	-6	10		-7	7	-13	-4	-7	4
pair:work_out	10	-4	-5	-6	8	-7	-7	-5	-15	-3
pair:work_to	-8	-6	-3	-7	-7	-13	22	-4	-3	-7
pair:work_together	-12	-6	2	-6	-4	-6	-8	-2	-3	-3
pair:work_visit	-40	4	-4	-4	-2	-6	-3	-2	-4	-4
pair:work_with	29	-6	-5	-4	-6	13	-4	-6	-6	-6
pair:working_breakfast	39	-4	-13	-3	-3	-3	-6	-3	-3	-4
pair:working_group	10	-3	-2	-11	-4	-1	-3	-1	-1	-8
pair:working_lunch	18	-3	-12	-7	-3	-4	-2	-2	-2	-5
pair:working_meeting	59	-7	-7	-5	-3	-3	-6	-3	-7	-6
pair:working_session	48	-9	-10	-7	-4	-4	-4	-3	-4	-5
pair:working_visit	-15	25	-2	-3	-3	-4	-3	-2	-4	-3
pair:workshop_in	-21	-4	68	-3	-5	-10	-11	-6	-9	-2
pair:workshop_on	-11	-6	36	-7	-4	-7	-7	-5	-3	-3
pair:world_'s	-25	-4	-8	-4	-5	42	-13	-5	-10	-7
pair:world_,	-14	-6	-7	-6	-5	26	-3	-4	-4	-2
pair:world_.	17	-5	-6	-8	-3	-6	-3	-3	-5	7
pair:world_congress	-18	38	-2	-6	-2	-8	-3	-6	-5	-4
pair:worth_of	-5	-3	-4	-1	15	-7	-6	-4	-7	-3
pair:would_be	-2	-2	-1	1	-2	-3	6	-4	-7	1
pair:would_bring	-11	-3	-2		-3	-9	-3	-11	-5	-3
pair:would_come	6	26	-4	-2	-2	-1	-2	-4	-1	-4
pair:would_do	-8	-4	-2	-5	-6	-4	-12	5	1	-3
pair:would_follow	-13	-4	-6	-4	-3	22	-18	-3	-5	-5
pair:would_get	-11	-1	-2	-7	-3	-6	-4	-4	5	-8
pair:would_give	13	-3	-7	-7	-3	-4	-30	-3	-3	-5
pair:would_go	5	-7	-5	-3	35	-9	-4	-3	24	-4
pair:would_have	-22	1	-3	-4	-9	-5	3	1	1	-7
pair:would_let	-2	-1	-3	-2	-3	-3	15	13	-17	-3
pair:would_like	-9	-7	-12	-3	-10	-5	-5	-6	-4	-5
pair:would_look	-27	22	-1	-2	-7	-3	-2	-12	16	-4
pair:would_make	-10	-2	-3	-5	11	-4	11	-2	-5	-3
pair:would_need	-6	-3	-3	-6	-8	-9	20	-12	-7	-4
pair:would_not	1	-4	-3	3	-6	-3	-5	6	-2	1
pair:would_oblige	-5	-2	-4	-4	-2	-12	-39	-3	-17	-2
pair:would_open	-10	32	-6	-2	-4	63	-3	-2	-3	-3
pair:would_provide	7	-2	-2	-2	18	-4	-6	-6	-4	-1
pair:would_put	5	-1	-1	-5	66	-14	-3	-2	-3	-3
pair:would_rather	-11	-4	-7	-4	-17	-5	-4	-5	-18	-7
pair:would_say	31	-5	-4	-4	-11	-6	-5	14	-7	-3
pair:would_see	-27	-8	-3	-2	-2	-3	-14	-17	-4	-3
pair:would_stay	-21	-10	-3	-3	-5	-4	-4	-3	-7	-8
pair:would_take	6	-2	-30	-3	13	39	-2	-10	18	-8
pair:would_welcome	-33	-4	-4	-4	-5	-9	-3	-14	-4	-2
pair:wrap_up		13	27	-7	-14	-8	-5	-5	-4	-5
pair:write_.	-4	-4	-5	-7	-6	23	-7	-6	-5	-5
pair:write_<p>	-22	-5	-6	-7	-6	18	-4	20	-6	14
pair:write_in	-6	-5	-3	-13	-4	-5	-8	-13	-8	-5
pair:write_on	-14	-5	-3	12	-5	-5	-5	-2	-8	-4
pair:write_that	-15	-4	-3	-5	-5	-7	-6	-4	-8	-13
pair:write_the	-19	-7	-5	-8	15	-6	-7	-4	-12	-5
pair:write_to	-14	-4	-5	-4	-5	-4	-10	-6	-9	-9
pair:x_.	-11	-4	-3	-1	-5	-6	-17	-3	-7	-5
pair:year_'s	-19	-3	-28	-3	49	-14	-4	-5	-18	-8
pair:year_,	-11	-2	-1	-6	4	4	-2	2	-4	2
pair:year_.	-9	-3	-2		-3	7	2	1	-4	7
pair:year_:	28	-15	-4	-5	-6	-7	-5	-4	-7	-7
pair:year_;	30	-3	-4	28	30	-6	-2	-3	-5	-14
pair:year_<c>	-12	-6	39	-4	-15	-9	-6	-3	-7	-4
pair:year_<f>	-16	-4	-4	-6	-7	-6	-6	-3	5	-6
pair:year_after	-9	-4	-5	-4	-3	19	6	11	-1	-5
pair:year_ago	2	-3	-4	-5	39	-18	-4	12	-9	-4
pair:year_and	-4	-3	-3	2	-6	10	-3	6	-8	-6
pair:year_as	-13	-7	-4	-7	-8	-8	-7	-16	46	-11
pair:year_at	-25	-6	-2	15	-5	-5	-6	6	-6	25
pair:year_be	-17	10	-7	-1	-8	-7	4	-3	-4	-1
pair:year_by	-13	-1	-3	43	23	-8	10	-8	25	-17
pair:year_for	-8	-5	-4	-5	15	-10	-6	-5	-4	-3
pair:year_in	-10	-4	-4	-9	-7	8	21	2	-5	-5
pair:year_it	-6	-1	-1	-4	-1	-6	-29	44	17	-2
pair:year_of	-11	-4	-4	14	-6	14	-3	-1	-8	-9
pair:year_the	-6	-3	-3	25	-7	-11	49	33	-10	-5
pair:year_to	-7	11	-4	-1	1	-11	-10	-5	1	-2
pair:yen_.	-9	-11	-5	-6	51	39	-10	-5	-12	-3
pair:yen_to	-3	-2	-2	-27	19	-4	-3	-8	-6	-3
pair:yes_,	-8	-3	-4	-4	-9	-6	19	35	-17	-4
pair:yesterday_(	37	-8	-13	-4	-4	-10	-6	-2	-6	18
pair:yesterday_,	30	-5	-3	9	-8	2	16	10	-12	-7
pair:yesterday_.	27	-1	-6	-5	11	-6	-6	21	-7	6
pair:yesterday_at	10	-4	-4	28	19	3	-7	-4	-3	-2
pair:yesterday_by	-14	-13	22	-3	-10	30	-5	-6	-2	-3
pair:yesterday_in	27	-4	12	10	-4	-13	-5	-2	-4	-9
pair:yesterday_that	27	-3	-11	-1	-2	-6	-7	-2	19	-4
pair:yet_.	-5	-2	-2	-5	47	-4	-19	-4	-8	-3
pair:yet_to	1	-4	-2	-8	7	-6	-4	-6	-15	-4
pair:young_people	-21	-4	-5	20	-5	34	-5	-3	-7	-6
pair:zloty_for	-18	-4	-3	-5	18	-5	-9	-4	61	-6
pair:zone_,	-12	-5	-4	-7	-5	4	51	-3	-6	-11
pair:zone_.	35	-4	-4	-3	-5	-9	-13	-3	4	-5
pair:—_<p>	-1	21	-12	-2	-9	-3	-2	-3	-2	18
pair:‘_<f>	-9	-3	-4	-4	-9	-6	-4	49	-12	-4
pair:’s_<a>	-8	-4	-2	-12	-5	-5	-3	-4	-12	-4
pair:’s_<f>	-7	-2	-3	-3	-18	-9	-2	-1	-5	-3
pair:’s_<p>	36	-2	-5	-6	-2	-5	-2	-2	-6	11
pair:’s_ict	-11	-6	-6	-2	-5	-4	-3	-2	-1	-2
pair:“_it	-25	-3	-3	-2	-4	-5	-2	-3	-3	-5
pair:“_the	-8	-7	-4	-4	-6	-8	-4	-2	-2	-5
pair:“_we	-9	-5	-3	8	-3	-3	-2	-5	-3	-3
pair:”_,	-60	-3	-2	-5	-2	-4	-5	-1	-5	-2
pair:”_.	-14	-5	-7	36	-4	-3	-6	-3	-5	-6
pair:”_<p>	-10	-5	-3	1	-6	-5	-3	-3	-4	-5
pair:”_say	-24	-6	-3	-3	-3	-6	-3	-3	-5	-3
parties:aa	-1	-2	-1	-1		-2	1	-1	4	1
parties:ac	-2			2		-2	2		-2	-2
parties:af	-3	-2	-2	2	-1	-3	-2	10	14	-4
parties:ao	-2	-2	-2	-1	5		-1	-1		-3
parties:ap	3		-2	-1	-2			-2	1	10
parties:cc	-3	1	-2	-1	1	-1			-2	-3
parties:cf	-1	-1	-1	-2		-1	-2			-2
parties:co	-3	-2	1		2		-3	-1	-2	-3
parties:cp	1	4		-2	-2	-2	-2	-1	-3	-3
parties:ff	-3	-2	-1	2	9	-1	-2	1	-1	-3
parties:fo	-4	-1	1	2	4	-1	-3	-1		-4
parties:fp	3	-2	-2	-1	-1	1	-3	-1	-1	3
parties:oo		-1	3		2		-2	-3	-3	-4
parties:op			3	-2	-1	-3	-3	-2	-3	8
parties:pp	11	-2	-2	-2	-2	-3	-2	-3	-4	4
place:early	1	-3	-4	-2	-4	-4	-4		-1	-4
place:item	-8	-6	-6	-8	-3	-4	-7	13	-9	-8
place:late	-2	-2	-2	-2	-1	-3	-3	-1	-1	-4
place:lead	2	1	2	2	1	3	2		1	3
place:title	-21	-6	-7	-11	-8	-10	-8	-8	-11	-8
post:new	-28	-5	-3	-6	-4	-4	-7	-4	-7	83
rule:AGREEMENT_light	-2	-2		5	1	1		1	-2	
rule:AGREEMENT_light&groups:1	-4	-1	1	7		4	3	-1	-4	-2
rule:AGREEMENT_light&groups:2	-1	-2	-1	5	3	-1	-2	3	-1	1
rule:AGREEMENT_light&groups:3		-1	-1	3	1		-1			2
rule:AGREEMENT_light&groups:4	2	-2	-1	2	1	1	-1		-1	1
rule:AGREEMENT_light&parties:aa	-4	-3	-2	2	-2	1	-1	3		5
rule:AGREEMENT_light&parties:ac	-4	-3	-1	8	2	-1	1	1	-3	-1
rule:AGREEMENT_light&parties:af	-5	-2	-2	6		-2	-3	11	3	-4
rule:AGREEMENT_light&parties:ao	1	-3		5	2	3	5	-3	-3	
rule:AGREEMENT_light&parties:ap	-4	-1	-1	2		2	-1	-2	-3	7
rule:AGREEMENT_light&parties:cc	-2	-2	-1	3	3	1	-3	1	-2	-2
rule:AGREEMENT_light&parties:cf	-1	-1				2	-1	2	-1	-2
rule:AGREEMENT_light&parties:co	1		5	4	2		-2		-2	-4
rule:AGREEMENT_light&parties:cp	1	2	2	1	1		-2	-1	-2	-3
rule:AGREEMENT_light&parties:ff	-2	-2	-1	6	12	1	-1		-2	-3
rule:AGREEMENT_light&parties:fo	5	-2	-1	6	3	2	-2	-2	1	-4
rule:AGREEMENT_light&parties:fp	-1	-2	-2	3		2	-3	1		3
rule:AGREEMENT_light&parties:oo	6	-3	2	4	3	-1	-2	-3	-2	-1
rule:AGREEMENT_light&parties:op	2	-3	4	3	1		-1	-2	-1	8
rule:AGREEMENT_light&parties:pp	9	-3	-1		-1	-3	-1	-3	-3	4
rule:AGREEMENT_noun	-1	1	-1	4		-1			-1	-2
rule:AGREEMENT_noun&groups:1	-3	4		6	-2		4	-2	-2	-3
rule:AGREEMENT_noun&groups:2	-1		-2	5	1	-3	-1	1	-1	-2
rule:AGREEMENT_noun&groups:3	3	-2	-1	2	1	-2	-1		-1	2
rule:AGREEMENT_noun&groups:4		-1	-1			1	-2	-1	-1	-1
rule:AGREEMENT_noun&parties:aa	-2	-2		-1		-1		-2	-2	1
rule:AGREEMENT_noun&parties:ac	-3	-2	-1	5	4	-1		-2	-3	-2
rule:AGREEMENT_noun&parties:af	-5	-3	-2	7	-1	-2	-2	9	4	-4
rule:AGREEMENT_noun&parties:ao	-5	-4	-1	2	10		-6	-3	-5	-3
rule:AGREEMENT_noun&parties:ap		3	-1	1	1		3	-2	-1	1
rule:AGREEMENT_noun&parties:cc	-1	-1	-1	1	1		-1		-1	-2
rule:AGREEMENT_noun&parties:cf		-1	-1			-1	-1		-2	-1
rule:AGREEMENT_noun&parties:co	-1		-4	4	9	2	-2	-1	-2	-1
rule:AGREEMENT_noun&parties:cp	-1	2	-1	-1		-2	-2	-1	-2	-1
rule:AGREEMENT_noun&parties:ff	-3	-2	-1	6	1	-1	-2	1	-1	-3
rule:AGREEMENT_noun&parties:fo		-1	-4	7	9		-2	1	-4	-4
rule:AGREEMENT_noun&parties:fp	2	-1		1		-1	-2		-2	
rule:AGREEMENT_noun&parties:oo	2	-3		-1	-5	1	-2	-2	-3	-4
rule:AGREEMENT_noun&parties:op		-3	-6	2	1	1	-2		-2	6
rule:AGREEMENT_noun&parties:pp	8	-3	-2		-1	-3	-2	-2	-3	2
rule:AGREEMENT_verb		-1	-1	10	-2	-1	-1	-2	-3	-2
rule:AGREEMENT_verb&groups:1	-1	1	-1	13	-3	1	1	-4	-5	-3
rule:AGREEMENT_verb&groups:2	-1	-4	-1	13	-1	-4	-3	-1	-3	-1
rule:AGREEMENT_verb&groups:3	3	-2		4	-1	-1	-2	-3		
rule:AGREEMENT_verb&groups:4	-1	4	-1	5		1	-2	1	-3	-2
rule:AGREEMENT_verb&parties:aa			-1	4	-3	-2	-2	-1	-2	
rule:AGREEMENT_verb&parties:ac	-4		-1	8	2	-1	-5	-2	-2	
rule:AGREEMENT_verb&parties:af	-5	-2	-1	21		-4	-3	-1	-2	-3
rule:AGREEMENT_verb&parties:ao	6	3	13	-15	-3	3	17	-3	-7	4
rule:AGREEMENT_verb&parties:ap	1	1		-1	-2	-1	-1	-1	2	1
rule:AGREEMENT_verb&parties:cc	2		-3	1	-1	-2	-3	2		-2
rule:AGREEMENT_verb&parties:cf				3	3	-2	-3		-3	-1
rule:AGREEMENT_verb&parties:co	-4	10	-3	1	13	-4	-2	-2	-3	-3
rule:AGREEMENT_verb&parties:cp	-1	3	7	2	-3	-2	-3	1	-2	-2
rule:AGREEMENT_verb&parties:ff	-2	-1	-2	19	-4	1	-2	-1	-5	-2
rule:AGREEMENT_verb&parties:fo	3	-2	-6	33	-8	10	-3	-2	-7	-4
rule:AGREEMENT_verb&parties:fp	3	-1	-1	4	-1	1	-2		-1	
rule:AGREEMENT_verb&parties:oo	-6	-8	-7	20	-10	16	-2	-2	-4	-5
rule:AGREEMENT_verb&parties:op	6	4	-7	12	-7	-2	3	-2	-3	25
rule:AGREEMENT_verb&parties:pp	1	-1			-2	-3	-1	-2	-3	-1
rule:APPOINTMENT_light	-1	-1		1	2	2	2	1		
rule:APPOINTMENT_light&groups:1	-2	-1	1	3		6	5		-3	-4
rule:APPOINTMENT_light&groups:2			1	1	4		2	1		1
rule:APPOINTMENT_light&groups:3	-2	-2	-1	1	2	-1			2	3
rule:APPOINTMENT_light&groups:4	-1			-2	2	3		1	1	4
rule:APPOINTMENT_light&parties:aa	-9	-3	-3		-3	5	1	-2	5	9
rule:APPOINTMENT_light&parties:ac	-2	-3	1	5	3	2	6		1	1
rule:APPOINTMENT_light&parties:af	-3	-2	-2	-1	-1		1	9	4	-3
rule:APPOINTMENT_light&parties:ao	7	4	-5	-3	2	25	17	-9		-1
rule:APPOINTMENT_light&parties:ap	-4		-1	-1	-2	2	1		-4	11
rule:APPOINTMENT_light&parties:cc	1	1	3	-1		2		2	2	
rule:APPOINTMENT_light&parties:cf	-4	-1	4	-1	2	1	1	4	2	
rule:APPOINTMENT_light&parties:co	3	1	17	1	-2	-2	-3	-3	-1	-4
rule:APPOINTMENT_light&parties:cp		3	1	2	1	-1		-1	-1	-1
rule:APPOINTMENT_light&parties:ff	-2	-1	1		12		1		1	-1
rule:APPOINTMENT_light&parties:fo		-3	9	7	7	7	-2	-5	-2	-3
rule:APPOINTMENT_light&parties:fp	2	-1	-1		5	5	-3	2	4	2
rule:APPOINTMENT_light&parties:oo	17	2	9	-6	1	1	-2	-2	-3	-6
rule:APPOINTMENT_light&parties:op	8	10	10	-5		4	-3	-2	-3	7
rule:APPOINTMENT_light&parties:pp	6	-2	-1		2	-3	-2	-2	-3	6
rule:APPOINTMENT_noun	-1	-1			-1	-2	-1	-2	-1	8
rule:APPOINTMENT_noun&groups:1	1		4	-3	-2	-2	1	-3	-5	2
rule:APPOINTMENT_noun&groups:2	-2	-2	-1	1	-2	-1	-2	-1		13
rule:APPOINTMENT_noun&groups:3	-4	-2		-1	2	-3	-3	-3	-1	7
rule:APPOINTMENT_noun&groups:4	5		-2		-3	-1	1	-3		2
rule:APPOINTMENT_noun&parties:aa	9	-4	-3	1	-4	-4	-2	-2	1	11
rule:APPOINTMENT_noun&parties:ac	-8	-5	-2	-2	2	-3	-2	-6	3	-4
rule:APPOINTMENT_noun&parties:af	4	-1	-1	8	-1	-5	-2	-1	13	-7
rule:APPOINTMENT_noun&parties:ao	8	8	-6	-4	3	-6	-5	-2	6	7
rule:APPOINTMENT_noun&parties:ap	-1	-3	-1	-4			2	-2	-1	25
rule:APPOINTMENT_noun&parties:cc	-12	3	-1	-6	-2	1	-4	-1	-1	-4
rule:APPOINTMENT_noun&parties:cf	-1	-2	2	-1	-1	-2	-3	-3	-1	-2
rule:APPOINTMENT_noun&parties:co	-13		8	-3	15	2	-2	-2	1	-5
rule:APPOINTMENT_noun&parties:cp		4	1	-3	1		-2	-3	-2	-3
rule:APPOINTMENT_noun&parties:ff	-2	-3	-2	9	-2	-3	-1	-3	-2	2
rule:APPOINTMENT_noun&parties:fo	-11	5	-5	-2	9	-3	-2	-2	12	-6
rule:APPOINTMENT_noun&parties:fp	-1	-3		-1	2	-1	-3	-2	-3	12
rule:APPOINTMENT_noun&parties:oo	4	-2	-2	-4	-11	-2	-2	-2	1	4
rule:APPOINTMENT_noun&parties:op	4	-2	-3	-2	1	-4	-1	-2	-1	32
rule:APPOINTMENT_noun&parties:pp		-1	-1	-1	-3	-3	-2	-2	-2	9
rule:APPOINTMENT_verb	-3				-1					5
rule:APPOINTMENT_verb&groups:1	-3	3	2	-1	-4	4	3	-3	-3	1
rule:APPOINTMENT_verb&groups:2	-3	-1		1	1	-1	-1	2	3	8
rule:APPOINTMENT_verb&groups:3	-2	-1	-1	-1		-2	-2	-2	-1	7
rule:APPOINTMENT_verb&groups:4	-1	-1	-1	1	-2	-1				3
rule:APPOINTMENT_verb&parties:aa	-3	-1	-2	-1	-4	1	4	-1	-2	3
rule:APPOINTMENT_verb&parties:ac	-3	1	-3	-2		1	3	2	3	-1
rule:APPOINTMENT_verb&parties:af	-1	-2	-3	5	-2	-2	-1	9	11	-4
rule:APPOINTMENT_verb&parties:ao	3	-3	-5	-1	9	4	-2	-3	5	-1
rule:APPOINTMENT_verb&parties:ap	-4		-2	-2	-3	-2	1	-2	-1	21
rule:APPOINTMENT_verb&parties:cc	-3	-2		-4	1	-2	-1	1	-1	-2
rule:APPOINTMENT_verb&parties:cf	-1	-1	1	-1	-4	3	-1	1	-1	-1
rule:APPOINTMENT_verb&parties:co	-1	2	2	-2	3	-6	-2	-2	3	-2
rule:APPOINTMENT_verb&parties:cp	-3	3	3	-1	-3	-1		-2	-2	-1
rule:APPOINTMENT_verb&parties:ff	-3	-2	-1	4	7	-2		1	1	-1
rule:APPOINTMENT_verb&parties:fo	7	-2		5	12	4	-2	-5	6	-4
rule:APPOINTMENT_verb&parties:fp	-1	-2	-2	-2	-2		-3		2	9
rule:APPOINTMENT_verb&parties:oo		-5			5	6	-2	-2	-2	-2
rule:APPOINTMENT_verb&parties:op	3	-2	-4	-2	1		-4	-2	-2	12
rule:APPOINTMENT_verb&parties:pp	-3	-1	-1	-1	-3	-2	-2	-2	-3	11
rule:ENFORCEMENT_light	-1	-1					-1			
rule:ENFORCEMENT_light&groups:1	-3	1	2	1	-2	2	2	-2	-3	-3
rule:ENFORCEMENT_light&groups:2		-1	-1	-1	1	-1	-2	1	2	
rule:ENFORCEMENT_light&groups:3		-1	-1			-1	-2	-1	1	2
rule:ENFORCEMENT_light&groups:4	2	-1	-2	-1	-1	-1	-1			1
rule:ENFORCEMENT_light&parties:aa	-2	-2	-1	-2		-1		-1	5	
rule:ENFORCEMENT_light&parties:ac	-1	1	1	1		-2	3	-1		-2
rule:ENFORCEMENT_light&parties:af	-3	-2	-2	1	-1	-3	-3	8	14	-4
rule:ENFORCEMENT_light&parties:ao	1		-2	-1	4	3	-3	-3	3	-3
rule:ENFORCEMENT_light&parties:ap	2	1	-2	-1	-1			-1	1	9
rule:ENFORCEMENT_light&parties:cc	-1		-1	-2	2	-1	-1	-1	-2	-2
rule:ENFORCEMENT_light&parties:cf	1	-1	-1	-2			-1		1	-2
rule:ENFORCEMENT_light&parties:co	-1	-1	-1	3	3	-1	-2	-2	-1	-2
rule:ENFORCEMENT_light&parties:cp		4	1	-1	-1	-1	-1	-1	-2	-2
rule:ENFORCEMENT_light&parties:ff	-2	-2	-1	2	8		-1			-3
rule:ENFORCEMENT_light&parties:fo	2	-1			3		-2	-4	2	-5
rule:ENFORCEMENT_light&parties:fp	3	-2	-2	-1		3	-2	-1	-1	2
rule:ENFORCEMENT_light&parties:oo		-4	-1	1	4	1	-2	-3	-2	-3
rule:ENFORCEMENT_light&parties:op	-2		4			-2	-2	-2	-2	7
rule:ENFORCEMENT_light&parties:pp	6	-2	-2	-2	-2	-2	-2	-2	-3	3
rule:ENFORCEMENT_noun	-2	-1	-2	-2		-2	3	-1	5	-2
rule:ENFORCEMENT_noun&groups:1	-4	-2	-1	-3	-2		10	-2	-1	-4
rule:ENFORCEMENT_noun&groups:2	-1	-1	-2	-3	2	-4			10	-2
rule:ENFORCEMENT_noun&groups:3	-4	-1	-3	-2	-2	-1	-1		5	3
rule:ENFORCEMENT_noun&groups:4	1			-2	-1	-2	-1		2	1
rule:ENFORCEMENT_noun&parties:aa	-3	-1	-1	-1	-1	-2	2	-3	8	
rule:ENFORCEMENT_noun&parties:ac		-2	1	-1	-2	-3	1	-4	1	1
rule:ENFORCEMENT_noun&parties:af	-4	-2	-2	-3	-2	-4	-2	3	21	-3
rule:ENFORCEMENT_noun&parties:ao	-5	-3	-4	-3	5	-4	-1	-3	5	-2
rule:ENFORCEMENT_noun&parties:ap		2	-2	-2	-3	-1	4	-1	3	3
rule:ENFORCEMENT_noun&parties:cc		3		-2		-1	-1	1	2	-2
rule:ENFORCEMENT_noun&parties:cf	-3	-1		-1		-2	-1	-3	8	-2
rule:ENFORCEMENT_noun&parties:co	-4	2	-1	-7	3	2	-5	1	-1	-3
rule:ENFORCEMENT_noun&parties:cp	-2	2	2	-1	-1	-2	-1		-1	-1
rule:ENFORCEMENT_noun&parties:ff	-4	-1	-2		4	-2		1	3	-1
rule:ENFORCEMENT_noun&parties:fo	-8	-3	-6	-4	7	-8	-3	2	7	-4
rule:ENFORCEMENT_noun&parties:fp	2	-1	-2	-2		-1	-3		4	2
rule:ENFORCEMENT_noun&parties:oo			-8	-6	12		-2	-4		-3
rule:ENFORCEMENT_noun&parties:op	-4	1	1			-4	-2	1	-2	5
rule:ENFORCEMENT_noun&parties:pp	5		-2	-3	-2	-4	-2	-2	-4	5
rule:ENFORCEMENT_verb	-2		-1	-1	-3	-1		-1	7	-1
rule:ENFORCEMENT_verb&groups:1	-3	2	-1	-2	-3	1	5	-2	-2	-2
rule:ENFORCEMENT_verb&groups:2	-1	-2	-1		-2	-1	-2	-1	13	-1
rule:ENFORCEMENT_verb&groups:3		-3	-1	-1	-4	-2		-3	5	
rule:ENFORCEMENT_verb&groups:4	-5	1	-1	-1	-3	-1	-2		6	4
rule:ENFORCEMENT_verb&parties:aa	-3	-1	-2	-2	-4		-2	-3	13	-1
rule:ENFORCEMENT_verb&parties:ac	-2		-3	-2	-6		6	1	7	-4
rule:ENFORCEMENT_verb&parties:af	-4	-3	-3	1	-5	-4	-3		27	-4
rule:ENFORCEMENT_verb&parties:ao	-3	-3	-4	-3	-6		-1	-4	7	-5
rule:ENFORCEMENT_verb&parties:ap	-3	-1	-2	-1	-3	-2		-1	15	4
rule:ENFORCEMENT_verb&parties:cc	-2	-5	1	-4	-1		1	1	2	-1
rule:ENFORCEMENT_verb&parties:cf	-1	-1	1	-1	-4	3	-1		10	-1
rule:ENFORCEMENT_verb&parties:co			12	5	-7	1	-2	-2	2	-4
rule:ENFORCEMENT_verb&parties:cp	3	2			-3		-1		-3	-3
rule:ENFORCEMENT_verb&parties:ff	-2	-2		1		-3	-1	-1	5	-1
rule:ENFORCEMENT_verb&parties:fo	2	-3	4	3	-3	4	-2	-3	3	-4
rule:ENFORCEMENT_verb&parties:fp	5	-2	-2	-2	-3	1	-3		6	2
rule:ENFORCEMENT_verb&parties:oo	-1	-4	1	7	-5	4	-2	-2	-1	-5
rule:ENFORCEMENT_verb&parties:op	-5	-3	4	-3	1	3	-1	-2	-4	
rule:ENFORCEMENT_verb&parties:pp	-1	-1	-1	-1	-2	-2	-2	-2	-3	7
rule:FORUM_light			1	-1			-1	-1	-1	-1
rule:FORUM_light&groups:1	-2	2	3	-1	-2	2	1	-2	-3	-3
rule:FORUM_light&groups:2	1	-1	-1	-1			-2	-1		
rule:FORUM_light&groups:3	1	-1		-1	1	-1	-2	-1	-1	2
rule:FORUM_light&groups:4	4		-2	-1			-1	-1	-1	
rule:FORUM_light&parties:aa	1	-2	-1	-1		-1	1	-4		1
rule:FORUM_light&parties:ac		1	1		2	-1	2	-1		-2
rule:FORUM_light&parties:af	-1	-2	-2	2		-2	-1	4	9	-4
rule:FORUM_light&parties:ao		-1		-2	8	1		-3	-2	-4
rule:FORUM_light&parties:ap	1	1	-1	-2	-1	1		-1	-1	7
rule:FORUM_light&parties:cc			-1	-1		-1	-1	-1	-2	-2
rule:FORUM_light&parties:cf	2	-1		-1	2	1	-1	1	-2	-2
rule:FORUM_light&parties:co	-1	-1	3	2	-2		-2	-2	-1	-4
rule:FORUM_light&parties:cp	1	4	1	-2		-1	-1	-1	-3	-3
rule:FORUM_light&parties:ff	-1	-2	-1		7		-1		1	-2
rule:FORUM_light&parties:fo	-6	-1		1			-2	-4	-2	-4
rule:FORUM_light&parties:fp	3	-2	-2	-2		2	-2	-1	-2	2
rule:FORUM_light&parties:oo		-3	2		1	1	-2	-2	-2	-3
rule:FORUM_light&parties:op	-4	-1	5	-1		-2	-3	-2	-2	3
rule:FORUM_light&parties:pp	8	-2	-1	-2	-2	-3	-3	-2	-3	2
rule:FORUM_noun	4	2	17	-2	-3	-4	-1	-2	-3	-3
rule:FORUM_noun&groups:1	1	3	33	-2	-2	-5	-1	-4	-5	-4
rule:FORUM_noun&groups:2	5	2	9	-2	-2	-3	-1	-1	-3	-2
rule:FORUM_noun&groups:3	8	1	8	-1	-3	-3	-3	-2	1	-5
rule:FORUM_noun&groups:4	9	-1	-1	-3	-3	-2	-1	1	-1	-2
rule:FORUM_noun&parties:aa	24		4	-2	-3	-4	7	1	-1	-5
rule:FORUM_noun&parties:ac	3	-7	5	-2	-3	-3	-3	4	1	-1
rule:FORUM_noun&parties:af	8	1	4	2	-1	-6	1	3	7	-5
rule:FORUM_noun&parties:ao	2	13	1	-1	-2	-5	-4	2	-6	-6
rule:FORUM_noun&parties:ap	7		7	-3	-2	-1	2	-1	-1	-4
rule:FORUM_noun&parties:cc	9	3	2	-3	-3	-3	-4	-2	2	1
rule:FORUM_noun&parties:cf	5	3	7	-2	-3	1	-2	-1	2	-2
rule:FORUM_noun&parties:co	-8	3	19	-3	-8	-4	-2	1	-2	-3
rule:FORUM_noun&parties:cp	3	3	8	-2	-2	-2	-3		-1	-1
rule:FORUM_noun&parties:ff	5	-1	11	-2	-6	-6	-1	1	2	-2
rule:FORUM_noun&parties:fo	-6	7	9		-13	-5	-2	2	-8	-4
rule:FORUM_noun&parties:fp	10	1		-3	-2	-2	-2	-2	1	
rule:FORUM_noun&parties:oo	-8	14	34	-5	-5	-6	-2	-1	-3	-3
rule:FORUM_noun&parties:op	-5	-3	15	-2	-5	-3	-2	-2	-3	-7
rule:FORUM_noun&parties:pp	9	1	2	-2	-3	-2	-3	-2	-3	-4
rule:INVESTMENT_light	-1	-1		1	3			1	-1	-1
rule:INVESTMENT_light&groups:1	-4		3	3	1	2	3	-1	-3	-3
rule:INVESTMENT_light&groups:2		-1	-1		7	-1	-2	2		
rule:INVESTMENT_light&groups:3	2	-2	-1		1	-1	-1		-1	
rule:INVESTMENT_light&groups:4		-2	-2		2	1	-2		-1	-1
rule:INVESTMENT_light&parties:aa	-4	-1	-1		-2		2	2		2
rule:INVESTMENT_light&parties:ac	-3	-1	-1	2	4	-1	-1	-1	-3	-2
rule:INVESTMENT_light&parties:af	-3	-2	-3	2	1	-3	-3	10	7	-4
rule:INVESTMENT_light&parties:ao	-2	-4		-1	7	4	3	-3	-4	-3
rule:INVESTMENT_light&parties:ap	-1		-2			1	1	-3	-1	3
rule:INVESTMENT_light&parties:cc	-4	-1	-1		5		-2	1	-2	-2
rule:INVESTMENT_light&parties:cf		-2	-1	-1	7		-2	1	-1	-2
rule:INVESTMENT_light&parties:co	2	-2		1	9	1	-2	-1	-2	-3
rule:INVESTMENT_light&parties:cp	-1	2	1	-1		-1	-2	-1	-1	-2
rule:INVESTMENT_light&parties:ff	-3	-2	-1	1	16		-2	2	-3	-3
rule:INVESTMENT_light&parties:fo	5	-3	4	4	7		-2	-4		-4
rule:INVESTMENT_light&parties:fp	1	-2	-3		1	2	-2	-1	-2	1
rule:INVESTMENT_light&parties:oo	2		2	2	8	1	-2	-3	-2	-4
rule:INVESTMENT_light&parties:op	1	2	6	-1	1	-1	-2	-2	-2	
rule:INVESTMENT_light&parties:pp	10	-2	-1	-1	-1	-3	-2	-3	-2	2
rule:INVESTMENT_noun	-2	-1	-2	-2	8	1	1	-1	-2	-3
rule:INVESTMENT_noun&groups:1	-3	1	-3	-3	3	1	4	-1	-2	-3
rule:INVESTMENT_noun&groups:2	-3	-2	-1	-2	14	1		-2	-2	-4
rule:INVESTMENT_noun&groups:3		-1	-2	-2	5	-1	-2	2	-2	
rule:INVESTMENT_noun&groups:4		-2	-2	-2	5		-1			-2
rule:INVESTMENT_noun&parties:aa	-4	-3	-2	-3	12	-3	3	2	-2	-5
rule:INVESTMENT_noun&parties:ac	-6		2	-3	2	1	-1	3	-2	-3
rule:INVESTMENT_noun&parties:af	-6	-2	-2	-2	6	-2		3	9	-3
rule:INVESTMENT_noun&parties:ao	-7	-2	-3	-5	17	4	1	-3	2	
rule:INVESTMENT_noun&parties:ap	-3	-1	-2	-1	4		11		-3	-4
rule:INVESTMENT_noun&parties:cc	-5	-1	-1	-2	8	-2	-1	3	-1	-2
rule:INVESTMENT_noun&parties:cf	-2	-1	-1	-2	7	-1	-1	-2	-2	-2
rule:INVESTMENT_noun&parties:co	-2	-3	-3	-2	7	2	-3	-1	-3	-3
rule:INVESTMENT_noun&parties:cp	-1	2	-1	-2	2	-1	-3	-2	-3	-2
rule:INVESTMENT_noun&parties:ff	-4	-3	-2	-1	21	-3	-2	1	-4	-1
rule:INVESTMENT_noun&parties:fo	-5	-1	-4		17	5	-2	-3	-2	-3
rule:INVESTMENT_noun&parties:fp	1	-2	-2	-2	4	10	-2	-1	-3	2
rule:INVESTMENT_noun&parties:oo	-5	-1	-7	3	14	13	-2	-2	-1	-4
rule:INVESTMENT_noun&parties:op	1	-2	5	-1	9		-2	-2		-6
rule:INVESTMENT_noun&parties:pp	11		-1	-3	1		-3	-2	-2	-2
rule:INVESTMENT_verb	-2	-1	1	-2	6		-1	1	-2	
rule:INVESTMENT_verb&groups:1	-1	1	6	-5	-1		2	1	-3	-2
rule:INVESTMENT_verb&groups:2	-3	-2		-3	11	1	-2	1	-1	-1
rule:INVESTMENT_verb&groups:3	-2	-4		-2	-2		-1	8	-1	2
rule:INVESTMENT_verb&groups:4	-2			2	16	-2	-1	-4	-3	1
rule:INVESTMENT_verb&parties:aa	-10	-2	-2		-5	11		-2	3	-3
rule:INVESTMENT_verb&parties:ac	-8	6	-2	-1	-3	4	-6	-2	2	-5
rule:INVESTMENT_verb&parties:af	-3	-2	-2	-3	-6	-2	-1	21	4	-3
rule:INVESTMENT_verb&parties:ao	6	4	-3	-5	41	-10	-4	-6	1	-3
rule:INVESTMENT_verb&parties:ap	-4	6	4	4	-6	2	1	-3	-4	-2
rule:INVESTMENT_verb&parties:cc	-4	-3	1	-3	12			3	3	-3
rule:INVESTMENT_verb&parties:cf	-4	-3	6	-3	16	8		-1		-1
rule:INVESTMENT_verb&parties:co	5	-1	18	-1	-2	-5	-1	-2		-4
rule:INVESTMENT_verb&parties:cp		4	1	3	-1	3	-2	-3	-3	-4
rule:INVESTMENT_verb&parties:ff	-3	-2		-5	29	-3	-1	1	-6	-1
rule:INVESTMENT_verb&parties:fo		-3	20	1	-12	-7	-1	-5		-4
rule:INVESTMENT_verb&parties:fp	-6	-4	1	-1	5	-1	-3	-4		7
rule:INVESTMENT_verb&parties:oo	25	-11	-14	-6		2	-1	-2	-3	-7
rule:INVESTMENT_verb&parties:op	3	-1	3	-3	4	-1	-1	-1	-2	-10
rule:INVESTMENT_verb&parties:pp	4	-4	-1	2	-1	-2	-3	-2	-2	9
rule:LAUNCH_light	-2					8		-1		-1
rule:LAUNCH_light&groups:1	-5	2	3	-2		15	3	-2	-1	-3
rule:LAUNCH_light&groups:2	-1	-1		1	2	6	-2			-2
rule:LAUNCH_light&groups:3	2	-2	-1			2		-2		3
rule:LAUNCH_light&groups:4	-1	-1	-2		-2	4				
rule:LAUNCH_light&parties:aa	-2		-2	-3	-3	1	2	2	10	5
rule:LAUNCH_light&parties:ac	1	1		3	-2	1	3	2	3	1
rule:LAUNCH_light&parties:af	-1	-2	-3	3			-1	5	8	-3
rule:LAUNCH_light&parties:ao	-9	-2	-5	-5	-6	26	-10	-2	-4	-4
rule:LAUNCH_light&parties:ap	1	1	-3		-2	10	1	-1	-4	2
rule:LAUNCH_light&parties:cc		-1				4	-1			-2
rule:LAUNCH_light&parties:cf		-1	-2	1	-1	6		-1	3	-2
rule:LAUNCH_light&parties:co	1	2	-6	6	-5	13	-2	-2	-2	-3
rule:LAUNCH_light&parties:cp	1	2	3	-4	-3	1	-1	-1	-2	-2
rule:LAUNCH_light&parties:ff	-3	-1	-2	3	6	5	1	-2	-2	-2
rule:LAUNCH_light&parties:fo	-2	-2	1	8	4	17	-1	-3	-3	-3
rule:LAUNCH_light&parties:fp	2	-1	-4	-2	-1	8	-2	-2	-3	
rule:LAUNCH_light&parties:oo		-4	8	1	-3	15	-2	-2	-1	-3
rule:LAUNCH_light&parties:op	-2	-2	-3	-3		4	-3	-2	-3	1
rule:LAUNCH_light&parties:pp	4	-2	-1	-1	-1		-2	-2	-2	2
rule:LAUNCH_noun			-2	1	1	6		-1	-1	-3
rule:LAUNCH_noun&groups:1	-2	2	-1			13	3	-3	-3	-3
rule:LAUNCH_noun&groups:2		-1	-1	2	2	3	-2	1		-4
rule:LAUNCH_noun&groups:3	1	-2	-3	2	1		-2		-1	-3
rule:LAUNCH_noun&groups:4	2	1	-1	1		3	-2	-1		-2
rule:LAUNCH_noun&parties:aa	-4	-2	-2	1	-1	1	-2	-3	3	-5
rule:LAUNCH_noun&parties:ac	-1		-1	1	3		-2	1	-3	-3
rule:LAUNCH_noun&parties:af	-2	-3	-2	4	1	-2	-2	10	5	-3
rule:LAUNCH_noun&parties:ao	6	-1	3	-9	17	2	1	-3		-4
rule:LAUNCH_noun&parties:ap	-1	1	-2	3		10	2			-4
rule:LAUNCH_noun&parties:cc	-1	-1	-2		5	1	1		-1	-3
rule:LAUNCH_noun&parties:cf		-1	-1	-1	2	-1	-2	-1		-2
rule:LAUNCH_noun&parties:co	-4	-1	1		7	3	-2	-2	-4	-2
rule:LAUNCH_noun&parties:cp	2	3			-2	1	-1	-2	-2	-2
rule:LAUNCH_noun&parties:ff	-2	-2	-2	5	1	1		-2	-3	-1
rule:LAUNCH_noun&parties:fo	-3	-2	-4	7	6	3	-2	-3	2	-3
rule:LAUNCH_noun&parties:fp	4	-2	-3		-1	8	-3	-1	-2	-1
rule:LAUNCH_noun&parties:oo		-2	-6	-1	8	8	-2	-3	-4	-4
rule:LAUNCH_noun&parties:op	5	3	9	2	1	1	-3	-2		-5
rule:LAUNCH_noun&parties:pp	11	-1	-3		-1		-2	-2	-2	-4
rule:LAUNCH_verb	-1			-1	-1	1	-1	-1	-1	
rule:LAUNCH_verb&groups:1	-2	2	1	-1	-2	4		-1	-2	-3
rule:LAUNCH_verb&groups:2	-1		-1	-1			-2			1
rule:LAUNCH_verb&groups:3	2	-1	-1	-1		-1	-2	-2		4
rule:LAUNCH_verb&groups:4	1	1	-1		-1	-1			-1	1
rule:LAUNCH_verb&parties:aa	-2	-1	-1	1	2			-3		
rule:LAUNCH_verb&parties:ac	1	3		2	-3	-1	3	2		-1
rule:LAUNCH_verb&parties:af	-2	-1	-1	1	-1	-2	-1	5	7	-4
rule:LAUNCH_verb&parties:ao	1	1	-1	-6	4	5	-1	-4	5	-2
rule:LAUNCH_verb&parties:ap	2	2	-1	-2	-2		-1	-1		11
rule:LAUNCH_verb&parties:cc	1	1	1	-2		-3	-1		-2	-2
rule:LAUNCH_verb&parties:cf	1		2	-1		2	-1	2	-1	-2
rule:LAUNCH_verb&parties:co	1	1	4	3	-2	-2	-2	-2	1	-5
rule:LAUNCH_verb&parties:cp	-1	5	1	-1	-2	-1	-1		-3	-3
rule:LAUNCH_verb&parties:ff		-2	-1		5				1	-3
rule:LAUNCH_verb&parties:fo	5		-2	2	-3	2	-2	-4	-4	-4
rule:LAUNCH_verb&parties:fp	3	-2	-1	-2	-1	2	-2		-1	1
rule:LAUNCH_verb&parties:oo	-2	-1	-2	-3	3	-2	-2	-2	-2	-3
rule:LAUNCH_verb&parties:op	-1	-1	4	1			-3	-2	-4	8
rule:LAUNCH_verb&parties:pp	2	-1	-2	-2	-2	-2	-2	-2	-3	5
rule:LICENCE_light	-1			-1		-1	-1	1	-1	
rule:LICENCE_light&groups:1	-3	1	1		-2	1	2	-1	-3	-3
rule:LICENCE_light&groups:2		-1	-1	-1	1	-1	-2	3		
rule:LICENCE_light&groups:3	1	-1	-1	-1		-2	-3			4
rule:LICENCE_light&groups:4	2		-1	-1		-1	-1	1	-2	
rule:LICENCE_light&parties:aa	-1	-1	-1	-2	1				-1	-1
rule:LICENCE_light&parties:ac		1	1	-1	1	-2	1	2	-1	-2
rule:LICENCE_light&parties:af	-4	-2	-2		-2	-3	-2	13	5	-4
rule:LICENCE_light&parties:ao			-2	-3	10		2		-1	-4
rule:LICENCE_light&parties:ap	2	2	-1	-1			1	-1		7
rule:LICENCE_light&parties:cc	-1	1		-3	3	-2	-1	1	-2	-2
rule:LICENCE_light&parties:cf	1	-1	1	-2			-1	2	-1	-2
rule:LICENCE_light&parties:co	1	-1	1	2	2	-1	-2	-1		-4
rule:LICENCE_light&parties:cp	1	4		-1	-1	-2	-1		-2	-2
rule:LICENCE_light&parties:ff	-2	-2	-1	-1	10		-2	3	-1	-3
rule:LICENCE_light&parties:fo			-2	2	3	-1	-2	-3		-4
rule:LICENCE_light&parties:fp	2	-2	-1	-1	-1		-2		-1	2
rule:LICENCE_light&parties:oo	1	-2		-4	4	-1	-2	-3	-3	-3
rule:LICENCE_light&parties:op	-3		6	-2	2		-3	-2	-2	6
rule:LICENCE_light&parties:pp	7	-1	-2	-2	-2	-3	-2	-2	-3	4
rule:LICENCE_noun	-2	-3	-3	-1	-1	-1		12	-1	-3
rule:LICENCE_noun&groups:1	-4	-4	-4	-1	-1	3	6	8	-3	-3
rule:LICENCE_noun&groups:2	-2	-3	-3		-1	-4	-3	17	-2	-4
rule:LICENCE_noun&groups:3	-4		-2	-2	-6	-2		9	1	-2
rule:LICENCE_noun&groups:4	2	-2	-2	-2		-1		2	1	
rule:LICENCE_noun&parties:aa	-5	-3	-1	-5	-5	-2	6	5		
rule:LICENCE_noun&parties:ac	-3	-2	-2	-2	-2	-1	-1	5	2	
rule:LICENCE_noun&parties:af	-5	-2	-2	-3	-9	-3	-4	27		-2
rule:LICENCE_noun&parties:ao	-6		-3	-11		-6	8	2	28	-1
rule:LICENCE_noun&parties:ap	-1	-3		-4	-4	2	3	7	-2	-4
rule:LICENCE_noun&parties:cc	-5	-3	-3	-4	3	-1	7	13	-1	-2
rule:LICENCE_noun&parties:cf	-3	1	-1			-2	1	3	3	-2
rule:LICENCE_noun&parties:co	-5	-2	1	22	-12	-3	-3	6	5	-3
rule:LICENCE_noun&parties:cp	-1		-4	-2	-2	-3	-4		-1	-2
rule:LICENCE_noun&parties:ff	-2	-2	-1	4	4	-4		12	-3	-3
rule:LICENCE_noun&parties:fo	-9		-3	10	-16	-3	-3	5	6	-1
rule:LICENCE_noun&parties:fp			-2	-1	-1	-6	-4	6	-1	-1
rule:LICENCE_noun&parties:oo	-8	1	-11	-3	-7	-1	-2	-6	-4	-1
rule:LICENCE_noun&parties:op	-20	-2	3	19	-4	6	-4	-5	-3	14
rule:LICENCE_noun&parties:pp	13	-1	-4	-4	-2	1	-2	-4	-3	-2
rule:LICENCE_verb	-1	-2	-3	-3	-3		1	15	-4	-3
rule:LICENCE_verb&groups:1	-4	-3	-5	-5	-3	7	4	6	-3	-4
rule:LICENCE_verb&groups:2	-3	-3	-2	-2	-3	-1	-1	26	-7	-3
rule:LICENCE_verb&groups:3	6	1	-1	-5	-8	-3	4	9	2	-3
rule:LICENCE_verb&groups:4	-1	-3	-2	-1	3	-1	2	2	1	-2
rule:LICENCE_verb&parties:aa	1	-2	-2	-5	1	-4	-1	2	10	-3
rule:LICENCE_verb&parties:ac	-3	-2	-2	-5	-2	1	10	3	-5	-2
rule:LICENCE_verb&parties:af	-4	-2	-2	-6	-7	-2	-3	31	-6	-4
rule:LICENCE_verb&parties:ao	14	-2	-4	-4	-15	8	26	21	-1	-2
rule:LICENCE_verb&parties:ap		-2	-3	-3	-4	-1	9	7	1	-4
rule:LICENCE_verb&parties:cc	-6	-3	3	-1	-3	-6	14	7	-5	-1
rule:LICENCE_verb&parties:cf	-2		-3		-1	-2	1	7	-2	-2
rule:LICENCE_verb&parties:co	-6	-3	-5	25	28	8	-6	2	4	-2
rule:LICENCE_verb&parties:cp	4	-1	-3	-3			1	3	-3	-3
rule:LICENCE_verb&parties:ff	-1	-2	-2	2	-2	-2	3	9	-2	-3
rule:LICENCE_verb&parties:fo	21	-2	-4	5	23	-7	-5	-10	-4	-3
rule:LICENCE_verb&parties:fp	13		-3	-4	-3		-2	10	4	-6
rule:LICENCE_verb&parties:op	29	-6	-9	-5	-13	-9	-1	-2	-3	-17
rule:LICENCE_verb&parties:pp	7	-1		-3	-2	-4	4	-2	-4	6
rule:MEETING_light				-1			-1	-1	-1	
rule:MEETING_light&groups:1	-3	2	2		-2	1		-2	-3	-3
rule:MEETING_light&groups:2	1	-1	-1	-1	1	-1	-2		1	
rule:MEETING_light&groups:3	2	-1	-1		-1	-1	-2	-1		2
rule:MEETING_light&groups:4	3		-2	-1	-1	-1	-1	-1	-1	1
rule:MEETING_light&parties:aa		-2	-1	-1	1	-1		-1		
rule:MEETING_light&parties:ac		1	1			-2	2		-1	-2
rule:MEETING_light&parties:af	-1	-2	-2		-2	-3	-1	7	12	-4
rule:MEETING_light&parties:ao		-1		-1	4	2	1	-3	-1	-3
rule:MEETING_light&parties:ap	5	1	-2	-2	-1	-1		-2	1	7
rule:MEETING_light&parties:cc	-1		-1	-3	2	-1		-1	-2	-2
rule:MEETING_light&parties:cf	1	-1		-1		1	-1		-1	-2
rule:MEETING_light&parties:co	-1	-1	1	2	2		-2	-2	-1	-2
rule:MEETING_light&parties:cp		3	2	-1	-2	-2	-2		-2	-2
rule:MEETING_light&parties:ff	-2	-2	-1	3	8	-1	-1			-3
rule:MEETING_light&parties:fo	-2	-1		4	3		-3	-4		-4
rule:MEETING_light&parties:fp	4	-2	-2	-1	-2	2	-2	-1	-1	2
rule:MEETING_light&parties:oo	-2	-2	2		3	1	-2	-3	-3	-4
rule:MEETING_light&parties:op	-3	-1	4	-2		-1	-3	-2	-3	8
rule:MEETING_light&parties:pp	7	-1	-2	-2	-2	-3	-2	-2	-3	3
rule:MEETING_noun	10		-1		-2	-4	-1	-2	-3	-3
rule:MEETING_noun&groups:1	12	1	1	1	-3	-5	-1	-3	-4	-3
rule:MEETING_noun&groups:2	10		-3	-1	-2	-3	-1	-2	-4	-4
rule:MEETING_noun&groups:3	8	-4			-2	-3	-3	-2	-2	
rule:MEETING_noun&groups:4	6	1			-2	-2		-1	-2	-2
rule:MEETING_noun&parties:aa	2	-4	-5	-5	-4	-1	9	-3	-1	-8
rule:MEETING_noun&parties:ac	2	-2	-2	2	3		-2	-3	1	-3
rule:MEETING_noun&parties:af	8	1	-1	4		-2	-2	-1	-1	-4
rule:MEETING_noun&parties:ao	15	3	-5	2	11	-4	1	-4	-11	-7
rule:MEETING_noun&parties:ap	-2		-2	1	1	-5	2	-3	-3	-4
rule:MEETING_noun&parties:cc	-1	2	3	-3	-2	-1	-2		-1	-1
rule:MEETING_noun&parties:cf	3		7		-6	-2		-2		
rule:MEETING_noun&parties:co	7	1	7	-3	-3	-4	-2	-1	-1	-3
rule:MEETING_noun&parties:cp	3	5			-2	-2	-3	-2	-1	-2
rule:MEETING_noun&parties:ff	3	-1	3			-4	-2	-1	-3	-3
rule:MEETING_noun&parties:fo	5	5	13	-4	-7	-6	-2	-4	-1	-4
rule:MEETING_noun&parties:fp	11				-4	-2	-3	-2	-2	
rule:MEETING_noun&parties:oo	-2	-2	1	-9	-14	2	-1	-1	1	-3
rule:MEETING_noun&parties:op	2	1	2	-1	-2	-2	-2	-1	-3	-1
rule:MEETING_noun&parties:pp	16	-4	-2		-3	-3	-2	-2	-4	-1
rule:MEETING_verb	6	1	1	-2	-2	-1	-1	-1	-2	-3
rule:MEETING_verb&groups:1	1	6	4	-4	-4	1		-2	-3	-3
rule:MEETING_verb&groups:2	7	-1	-1	-1	-1	-3	-2	-1	-2	-3
rule:MEETING_verb&groups:3	8	-2	-1	-2	-1	-2	-1	-2		-3
rule:MEETING_verb&groups:4	6	1	-1	-1	-1	-1	-2	-2	-1	-1
rule:MEETING_verb&parties:aa	2	-3	-1	-1	-3	-1	1	-2	-1	-4
rule:MEETING_verb&parties:ac	1			-1	-2	-1	3	-2	-1	-1
rule:MEETING_verb&parties:af		-2	-2	3	-2	-2	-1	3	6	-3
rule:MEETING_verb&parties:ao	8	-3	-5	-5	3	-1		-3	-2	-4
rule:MEETING_verb&parties:ap	12	2	-2	-2	-2	-3		-1	-3	-4
rule:MEETING_verb&parties:cc	-3			-3	-2		-2		-2	-1
rule:MEETING_verb&parties:cf	4	1	1	-2	1		-1	-1	-1	-1
rule:MEETING_verb&parties:co	2	1	4	-1	2	2	-2	-2	1	-3
rule:MEETING_verb&parties:cp	5	3	1	-1	-1	-2	-2	-1	-2	-2
rule:MEETING_verb&parties:ff	1	-1		-2	6	-3		-1	2	-3
rule:MEETING_verb&parties:fo	-3	-3	4	-4	-2	-3	-2	-3		-5
rule:MEETING_verb&parties:fp	8	-1	-1	-2	-1	1	-2	-1	-3	-1
rule:MEETING_verb&parties:oo	5	-2	11	-2	-3	-5	-2	-2	-2	-4
rule:MEETING_verb&parties:op	6	3	4	-1	-2	-5	-3	-2	-3	-7
rule:MEETING_verb&parties:pp	18	-2	-3	-2	-2	-3	-3	-2	-3	-2
rule:POLICY_light	-2						1		-1	
rule:POLICY_light&groups:1	-4	1	1		-2	2	6	-1	-3	-3
rule:POLICY_light&groups:2	-1	-1	-1		1	-1	-1	1	1	
rule:POLICY_light&groups:3		-1	-1			-1	-1			4
rule:POLICY_light&groups:4	3	-1	-1	-1			-1	1	-1	1
rule:POLICY_light&parties:aa	-3	-2	-1	-1		-1	2		2	1
rule:POLICY_light&parties:ac	-1	1		1	1	-2	3	1	-2	-2
rule:POLICY_light&parties:af	-3	-2	-2	1	-1	-3	-3	9	9	-4
rule:POLICY_light&parties:ao	-1		-1	-1	5	2	3	-4	3	-4
rule:POLICY_light&parties:ap		1	-1	-1	-1	1	2	-1	1	9
rule:POLICY_light&parties:cc		-1		-2	2				-3	-2
rule:POLICY_light&parties:cf	1	-1		-1		1	-1	1		-1
rule:POLICY_light&parties:co			2	3	5	1	-3	-2	-1	-5
rule:POLICY_light&parties:cp		3	2	-1	-1	-1	-1		-2	-2
rule:POLICY_light&parties:ff	-1	-2	-1	2	5		-1	2		-3
rule:POLICY_light&parties:fo	2				6	-2	-3	-2	-1	-4
rule:POLICY_light&parties:fp	3	-2	-1	-1	-1	2	-2			2
rule:POLICY_light&parties:oo		-3	-3	-1	5	-1	-2	-3	-2	-3
rule:POLICY_light&parties:op	-2	-2	4		1	-1	-2	-1	-3	8
rule:POLICY_light&parties:pp	5	-2	-1	-1	-2	-3	-2	-2	-3	5
rule:POLICY_noun	-1	-1	-1	-1	-1	-2	8	-1	-1	-2
rule:POLICY_noun&groups:1	-4	-1	-1	-2	-3	-1	21	-3	-5	-4
rule:POLICY_noun&groups:2		-1	-1	-1		-3	3	2	1	-2
rule:POLICY_noun&groups:3	1	-2	-3		-2	-2	-1			3
rule:POLICY_noun&groups:4	-1	1	1	-2	-1					-1
rule:POLICY_noun&parties:aa	-4	-1		-1	-1	1	10	-3	-1	-3
rule:POLICY_noun&parties:ac		-1	1		-3	-2	4	-1		-2
rule:POLICY_noun&parties:af	-4	-2	-2		-2	-3	1	9	8	-3
rule:POLICY_noun&parties:ao	-2	-3	3	-7	-1	3	6	-3	-7	-2
rule:POLICY_noun&parties:ap		2	-2	-1	-3	-1	11	-3	1	-1
rule:POLICY_noun&parties:cc	1	1	1	-2			1	-1	-2	-1
rule:POLICY_noun&parties:cf		-1	3	-1	-3	1	-3	-1	3	-2
rule:POLICY_noun&parties:co	-6	-3	-5	3	3	2	-5	-1	-4	-3
rule:POLICY_noun&parties:cp		1	1	-2	-4	-1		-2	-1	-2
rule:POLICY_noun&parties:ff	-4	-1		-2	2	-1	-1	1	-2	
rule:POLICY_noun&parties:fo	-3	-2	-1	3	2	-8	-6	2	-7	-4
rule:POLICY_noun&parties:fp	7	-2	-1		-3		-3	1		1
rule:POLICY_noun&parties:oo	3	3	-8	-4	5	1	-2	-2	-2	-5
rule:POLICY_noun&parties:op	2		-4	-2	-4	-3	-3	1	-4	5
rule:POLICY_noun&parties:pp	5	-1	-2	-1	-3	-3	-1	-2	-3	4
rule:POLICY_verb		-3		-3	-2	-3	2	-1	-1	
rule:POLICY_verb&groups:1	-1	-4	-1	-3	-3	-4	9	-3	-1	
rule:POLICY_verb&groups:2	-1	-2	-1	-4	-1	-3			-3	-2
rule:POLICY_verb&groups:3	1		-2	-2	-4	-4	-3	-2	2	5
rule:POLICY_verb&groups:4	6	-5	4	-3	-4	-1		-2	-1	-4
rule:POLICY_verb&parties:aa	-7	-3	1	-3	7	-3	14	-5	2	-2
rule:POLICY_verb&parties:ac	-1	2	-1	6	-9	-3	2	10	-6	-1
rule:POLICY_verb&parties:af	-3	-2	-3		-3	-3	6	6	10	-3
rule:POLICY_verb&parties:ao	-1	7		-1	-15	-4	19	-3	-8	-1
rule:POLICY_verb&parties:ap	-11	2	-2	-4	-4	-4	-1	-1	-1	3
rule:POLICY_verb&parties:cc	1	-2	12	-2	-2	-3	-3	-2	-5	-1
rule:POLICY_verb&parties:cf		-1	7				-3	-3	2	-2
rule:POLICY_verb&parties:co	-13	-1	-10	-2	4	-3	-2	-1	3	-1
rule:POLICY_verb&parties:cp	3	3	7	-3	-3	-1	-3	-2	1	-3
rule:POLICY_verb&parties:ff	7		12	-4	-5	-1	-5	3	3	-2
rule:POLICY_verb&parties:fo		-2	-9	-8	-12	-4	-3	-4	-7	-3
rule:POLICY_verb&parties:fp	3	-3		-5	-4	-1	-3	-2	-2	-1
rule:POLICY_verb&parties:oo	42	-26	-10	-1	-22	-4	-1	-1	16	-5
rule:POLICY_verb&parties:op	-5	-8	1	-3	-5	-4	-2	-2	-3	20
rule:POLICY_verb&parties:pp	6	-5	-3	-3	-3	-3	-4	-2	-4	-1
rule:VISIT_light	-1	3	-1	-1	-1	3	1	-1		
rule:VISIT_light&groups:1	-3	9		-1	-2	7	4	-2	-2	-2
rule:VISIT_light&groups:2			-2	-2	1	1	-1	-1	2	-1
rule:VISIT_light&groups:3	1	-1	-1	-1	-1		-2	-1		4
rule:VISIT_light&groups:4		1	-1		-2	2		-1	1	-1
rule:VISIT_light&parties:aa	-6	1	-1	-2	-2	-1	2	-5	6	3
rule:VISIT_light&parties:ac	1	1	-1	2	-1		8	2	-1	-2
rule:VISIT_light&parties:af	-1	-3	-2	-2	-2		-1	2	14	-3
rule:VISIT_light&parties:ao	-5	-4	-5	-1	10	2		-2	-5	-3
rule:VISIT_light&parties:ap	-1	1	-3	-1	-3	4	2	-2	-2	4
rule:VISIT_light&parties:cc	-2	-2	2	-3		-3	-1	2	1	-2
rule:VISIT_light&parties:cf	-1	3		-1	3	4	-1		1	-2
rule:VISIT_light&parties:co	-2	1		2	-6	-4	-2	1	1	-3
rule:VISIT_light&parties:cp	3	11	-1	-2	-3	-1		-2	-3	-3
rule:VISIT_light&parties:ff	-3	-1	-3	-1	6	3	1	2	-1	-2
rule:VISIT_light&parties:fo	-6	-2	-4	6	3	13	-2	-1	-3	-2
rule:VISIT_light&parties:fp	6	-1	-2	-2	-3	5	-3	-3	-1	1
rule:VISIT_light&parties:oo	-10	-5	11	-2	6	1	-2	-1		-3
rule:VISIT_light&parties:op	-10		1		2	-3	-2	-2	-3	-3
rule:VISIT_light&parties:pp	3	-1	-2	-1	-2	-1	-3	-2	-3	5
rule:VISIT_noun	-1	8	-1	-2	2	4	-2	-2	-1	-3
rule:VISIT_noun&groups:1	-6	17	-2	-3	1	6	-2	-3	-3	-2
rule:VISIT_noun&groups:2	-1	5	-2	-3	3	5	-2	-1	-2	-3
rule:VISIT_noun&groups:3	6	1	-1		4		-3	-2	2	-4
rule:VISIT_noun&groups:4	6	2	-1		-2	4	-1	-2	-1	-1
rule:VISIT_noun&parties:aa	-9	1	1	-2	-1	-3	-2		7	-5
rule:VISIT_noun&parties:ac	1	2	6	-4	6	5	5	-1	-3	-2
rule:VISIT_noun&parties:af	-6	-2		-2	8	2	-3	-4	6	-3
rule:VISIT_noun&parties:ao	2	11	-4	-2		18	-3	-2	7	-4
rule:VISIT_noun&parties:ap	3	5	-1	-2		6	-6	2	1	2
rule:VISIT_noun&parties:cc	1	11			-2	-1	-2		-2	-2
rule:VISIT_noun&parties:cf	-1	4	1	-1	3	-3	-3	-3	-3	-2
rule:VISIT_noun&parties:co	-5	3	-7	5	7	11	-2	-1	-3	-2
rule:VISIT_noun&parties:cp	1	15		-1	-2		-1	-2	-3	-3
rule:VISIT_noun&parties:ff	1	-2	-1	-3	4	3	-2	-1	1	-1
rule:VISIT_noun&parties:fo	-12	6	-4	15	-7	9	-1	-2	9	-3
rule:VISIT_noun&parties:fp	7	-1	-2	-2	1	13	-2	-1		-4
rule:VISIT_noun&parties:oo	8	-1	-6	14	9	16	-2	-2	-3	-4
rule:VISIT_noun&parties:op	1	2	6	-1	-3	6	-2	-2	2	-6
rule:VISIT_noun&parties:pp	12	3	-4	-1			-2	-2	-1	-4
rule:VISIT_verb	-1	2	-1	-1	-1	-1	-1	-1	-1	
rule:VISIT_verb&groups:1	-3	6	1	-1	-2	-1		-1	-3	-2
rule:VISIT_verb&groups:2	-1		-2	-1		-1	-2	-1		1
rule:VISIT_verb&groups:3	2		-1		1	-2	-2	-2	-1	5
rule:VISIT_verb&groups:4	3	1	-1		-1	-1	-1		-1	1
rule:VISIT_verb&parties:aa	1	-2	-1	1	2	-2	-2	-3	-4	
rule:VISIT_verb&parties:ac	1	2	1	1	-1	-3	2	1		-1
rule:VISIT_verb&parties:af	-1	-2	-1	2	1	-2	-2	3	7	-4
rule:VISIT_verb&parties:ao	1			-7	4	4	2	-3	1	-4
rule:VISIT_verb&parties:ap	1	2	-2	-2	-2	-2	-1	-1	1	12
rule:VISIT_verb&parties:cc	2	2	1	-2		-4	-1		-2	-2
rule:VISIT_verb&parties:cf	2	1	1	-2	1	1		2	-1	-1
rule:VISIT_verb&parties:co		2	1	2	-1	-2	-1	-2	1	-5
rule:VISIT_verb&parties:cp		8		-1	-2	-2	-1		-3	-2
rule:VISIT_verb&parties:ff		-2	-2		3	1			2	-3
rule:VISIT_verb&parties:fo	4	1	-4		-1	-1	-2	-3	-3	-4
rule:VISIT_verb&parties:fp	4	-1	-1	-2	-1		-2		-2	2
rule:VISIT_verb&parties:oo	-3	-4	-1	-3	3	-1	-2	-2	-2	-3
rule:VISIT_verb&parties:op	2		2	-1	-1		-2	-2	-3	8
rule:VISIT_verb&parties:pp	3		-2	-1	-2	-3	-2	-2	-3	5
verb-word:accept_of	3	-4	-3	24	2	-5	-3	-12	-9	34
verb-word:accompany_of	-49	21	-6	-4	-5	-8	-2	-3	-4	-9
verb-word:accord_from	-12	-3	31	-6	-3	-3	-2	-5	-3	-2
verb-word:accord_of	3	-7	-4	-11	-2	-5	-13	-2	-6	9
verb-word:accord_to	-11	-5	-5	-11	-5	-3	19	27	-10	34
verb-word:accuse_of	-17	-4	-3	-4	1	-5	-6	3	25	-8
verb-word:acquaint_with	43	46	-7	-7	-7	-13	-3	-3	-5	-6
verb-word:acquire_from	-4	-3	-4	-18	87	-7	-4	25	-10	-4
verb-word:act_of	-8	-3	-3	-4	-3	-6	-7	-5	-18	27
verb-word:act_on	27	-4	22	-8	-5	-16	2	-2	-5	-3
verb-word:act_to	13	-6	-5	-9	-3	-5	21	-2	-5	-4
verb-word:add_in	-7	-3	-3	-9	6	-5	-6	-11	-11	-3
verb-word:add_of	-7	-3	-6	-11	66	-12	-4	-4	-7	-3
verb-word:add_to	-6	-4	-4	13	-9	-6	-15	-8	61	-4
verb-word:address_in	-14	-5	54	-5	-3	-6	-5	-3	-4	-5
verb-word:address_of	-4	-4	32	-6	-5	-12	-6	-2	13	-4
verb-word:admit_to	-11	-3	-2	-6	-7	-4	-4	74	-25	-2
verb-word:adopt_of	-15	-4	-5	-6	-5	-8	46	-3	-4	-5
verb-word:adopt_on	-11	-3	-5	-4	-4	-6	56	-3	-8	-8
verb-word:advance_in	-4	-4	-3	-15	-5	-12	-4	-2	-3	-5
verb-word:agree_in	10	-6	-5	39	26	-6	-3	-2	-5	-4
verb-word:agree_of	-10	-7	-4	15	15	-8	9	-4	-5	31
verb-word:agree_on	5	-4	-5	59	-7	-9	24	-3	-6	-8
verb-word:announce_by	-10	37	30	-9	3	-7	-7	-4	-9	25
verb-word:announce_for	5	-3	-4	-8	-4	-8	35	-5	8	-4
verb-word:announce_in	-13	-6	-8	-5	-7	-14	6	18	-23	-5
verb-word:announce_of	-13	-5	-5	-6	8	10	8	-6	-8	
verb-word:announce_on	4	-4	-5	27	2	-17	1	-5	-7	-4
verb-word:answer_of	5	-9	-5	-6	-14	48	-3	-3	-7	-18
verb-word:answer_on	32	-6	-6	-3	-2	-9	-13	-2	-7	-14
verb-word:appeal_of	-14	-3	-4	-5	-4	-7	-19	-3	21	-6
verb-word:appear_on	-37	-4	-5	-4	-4	-6	41	-2	20	-6
verb-word:apply_for	-6	-3	-3	-6	-7	-6	-3	-43	-4	-4
verb-word:appoint_as	-11	-4	-4	-5	-4	-7	12	-6	-8	65
verb-word:appoint_of	-14	-6	-3	-6	-6	-5	-7	-3	-23	55
verb-word:apprise_of	20	-3	-2	-3	-10	-5	-4	-3	-3	-6
verb-word:approve_as	-5	-2	-2	-9	-4	-4	-21	34	-18	5
verb-word:approve_for	-11	-2	-3	-5	25	-5	44	5	-6	-5
verb-word:approve_in	-11	-4	-2	-3	25	-22	-1	31	40	-3
verb-word:approve_of	-6	-2	-2	-3	-9		-3	27	-8	3
verb-word:approve_on	-5	-2	-3	-13	-3	-5	24	-11	-11	-3
verb-word:arrive_for	-17	61	-5	-4	-4	-8	-4	-3	-5	-4
verb-word:arrive_on	7	45	-7	-4	-3	-9	-4	-2	-4	-4
verb-word:ask_about	-9	-3	-12	-2	-3	-3	-19	-2	-5	-3
verb-word:ask_by	-8	47	-3	-2	-4	-5	2	-2	-3	-8
verb-word:ask_for	-14	-3	-3	-10	-6	-4	-4	-4	1	-7
verb-word:ask_in	25	-6	-3	-3	-6	-3	-6	20	13	-4
verb-word:ask_of	-8	-4	-3	-4	-6	-5	-4	-2	-3	30
verb-word:ask_on	19	-2	-3	-3	-2	-2	-14	-7	24	-6
verb-word:assure_of	5	-4	-3	-3	-5	-5	-6	-4	-4	-8
verb-word:attend_of	-18	-5	-1	-1	-3	7	-3	-2	-4	-3
verb-word:back_by	-7	-4	-8	-4	-19	-7	32	-6	-4	-8
verb-word:ban_from	-7	-3	-3	-5	-5	-4	35	-7	5	-9
verb-word:ban_of	-9	-3	-3	-4	-6	-6	24	-5	62	-5
verb-word:bar_from	-6	-3	-3	-4	-11	-6	18	3	25	-7
verb-word:base_of	-10	-2	-2	-7	24	-6	-8	22	5	-2
verb-word:base_on	-18	-6	-3	-5	14	-4	-2	-13	36	-3
verb-word:be_about	-9	-5	-3	-12	-5	-14	-3	-3	-9	-8
verb-word:be_after	-5	-3	-3	-5	14	-13	19	20	-13	-6
verb-word:be_among	-36	-5	-6	-5	-8	-8	-4	-7	-7	-5
verb-word:be_as	4	-5	-3	-9	-5	-7	-4	-4	-7	-5
verb-word:be_at	-15	9	16	-5	3	-3	-5	-4	3	9
verb-word:be_before	9	-6	-4	20	-3	-7	-6	-4	-26	19
verb-word:be_between	29	-5	-4	17	-4	-5	-6	-4	-4	-5
verb-word:be_by	-3	-1	-4	-7	-4	-6	-1	-7		11
verb-word:be_for	-3	9	-5	-4	-3	-2	-6		-1	-7
verb-word:be_from	-18	43	-7	-4		3	-6	-3	-3	6
verb-word:be_in	-5	1	-4	-3	-3	-1	-2	-5	-5	-2
verb-word:be_of	-1	-2	-1	-2	-6	-3	-6	-3	1	6
verb-word:be_on	16	12	-3	4	-3	2	-1	-1	-5	-6
verb-word:be_out	20	-12	-5	-4	-4	-16	-5	-3	-7	-10
verb-word:be_over	-3	19	-7	-6	-8	-7	-5	2	-10	-5
verb-word:be_than	-8	-4	-3	-8	-9	-5	-7	-5	-7	2
verb-word:be_through	-21	14	-3	-4	-12	-4	-4	-5	-9	-2
verb-word:be_to	-8	8	-4	-3	-4	-2	-3	-6	-10	-7
verb-word:be_under	1	-2	-2	-16	29	-7	17	19	-8	-3
verb-word:be_until	-28	34	-7	-5	-4	-12	-5	-8	-9	2
verb-word:be_with		3	-3	-2	-5	-6	4		-8	1
verb-word:be_within	30	-3	-3	30	-6	-5	-6	-9	-12	-3
verb-word:bear_of	-9	-4	-1	41	-8	-8	17	-3	-6	-2
verb-word:become_for	-16	-6	-5	-5	-4	-11	9	-6	-5	16
verb-word:become_in	-6	-4	-4	-7	-20	-9	-9	7	-10	-7
verb-word:become_of	-7	-4	-4	-5	10	-6	-7	-6	-9	33
verb-word:begin_at	-13	-3	-4	-3	-5	-16	43	-4	27	-14
verb-word:begin_in	37	-7	-7	-5	-9	45	-6	5	-7	-3
verb-word:begin_of	-5	2	-4	-3	-10	-20	3	-5	1	8
verb-word:begin_on	10	-18	-4	-13	-6	57	-9	-3	-5	-11
verb-word:begin_to	-20	44	-5	-3	-2	-12	-5	-2	-5	-4
verb-word:begin_with	-9	-4	-3	-5	-6	45	-7	18	1	-3
verb-word:being_of	-7	-4	-4	1	-6	-12	-8	-2	-4	-3
verb-word:belong_of	-8	-5	-4	-6	-15	-5	-4	-5	36	-12
verb-word:belong_to	-18	-6	30	-4	-12	-7	-2	-5	-9	-7
verb-word:block_of	-15	-2	-2	-3	-6	-3	-6	10	35	-3
verb-word:block_to	-4	-2	-2	-6	-3	-7	-22	15	33	-3
verb-word:break_in	79	-17	-7	-5	-3	-22	-6	-3	-10	14
verb-word:break_on	5	-12	-4	-7	-10	54	-11	-3	23	-4
verb-word:brief_on	26		1	-3	-4	4	9	-2	-5	-8
verb-word:bring_against	-6	-2	-3	-4	-10	-8	-10	-4	47	-5
verb-word:bring_before	10	-5	59	-4	-5	-9	26	-3	-14	-21
verb-word:bring_by	-17	26	-10	-6	-4	15	-8	-6	39	-11
verb-word:bring_from	-16	-6	-9	-4	-7	33	-5	12	10	5
verb-word:bring_in	14	-6	50	-5	-4	-8	-7	-3	-6	-4
verb-word:bring_into	-6	7	-7	-2	3	-7	-3	-3	-5	-3
verb-word:bring_of	31	-11	-4	-4	-5	8	-3	-6	-6	-5
verb-word:bring_on	-10	-3	-17	-5	-9	-11	-2	21	13	-2
verb-word:bring_to	4	-5	15	3	-6	15		-3	9	1
verb-word:bring_under	-3	-3	5	-4	-3	-7	41	-3	-5	-2
verb-word:bring_up	-2	-3	-5	-6	-4	-5	-24	-2	-5	-9
verb-word:bring_with	66	-4	-8	-4	-3	-15	-4	-2	-4	-4
verb-word:build_in	-3	-5	-4	16	-10	15	-7	3	-3	-3
verb-word:build_of	-10	-4	-4	16	17	-15	-6	-4	-7	25
verb-word:build_with	-20	-5	-3	-7	-9	-15	-4	-3	-5	-3
verb-word:buy_for	-6	-8	-4	-11	34	-9	25		-8	-7
verb-word:buy_from	-9	-3	-5	16	-48	-6	-6	-9	-11	-5
verb-word:buy_in	-4	-3	-3	-5	40	-8	4	3	-10	-5
verb-word:buy_of	-3	-3	-3	-10	74	-6	-4	19	-12	-5
verb-word:call_at	34	-4	-3	-3	-3	-4	-3	-2	-3	-4
verb-word:call_by	51	-3	-3	10	-2	-3	-20	-2	-4	-5
verb-word:call_for	-18	-4	-3	26	-3	-5	-5	-5	-8	-2
verb-word:call_in	24	-3	-3	-6	3	-4	4	-3	12	-3
verb-word:call_of	-13	-13	-4	-3	-4	-4	-4	-3	-5	-4
verb-word:call_on	27	-5	-8	-5	-4	-3	-8	-3	25	-5
verb-word:call_to	-13	31	27	-5	-5	-3	-8	-2	-6	-6
verb-word:call_with	7	-5	-6	-2	-4	-2	-5	-2	-5	-4
verb-word:carry_at	-16	-8	-2	-4	-4	-3	-4	-4	48	-3
verb-word:carry_for	-15	-7	-4	-8	-11	30	-5	-6	-10	-5
verb-word:carry_in	-8	-4	-4	26	-5	22	-7	-5	-15	-4
verb-word:carry_of	18	-3	-6	35	-14	11	-6	-5	-18	-4
verb-word:carry_to	-23	20	-4	-5	-4	-9	41	-2	-3	-2
verb-word:catch_with	35	-5	-5	-4	-4	-4	-3	-4	-5	-8
verb-word:chair_of	-2	-5	96	-5	-4	-4	-8	-2	-4	-9
verb-word:chair_on	-22	-5	-11	-4	-10	-5	35	-4	-7	40
verb-word:chair_with	56	-8	-7	-4	-3	-5	-5	-2	-6	-10
verb-word:change_of	-2	-5	-5	-4	-5	-7	28	-4	17	-6
verb-word:charge_for	-5	-1	-2	-6	-4	-3	41	30	-46	-3
verb-word:charge_of	-10	-3	-8	-4	-5	38	-7	-3	22	-13
verb-word:charge_with	-14	-3	-3	-4	-3	-3	-5	-3	25	-18
verb-word:clear_for	-7	-4	-5	-4	24	-6	-11	-8	-13	-3
verb-word:clear_in	13	-6	-4	-4	-4	-13	-6	28	-4	-5
verb-word:clear_of	-10	-4	-3	-4	-22	-7	-8	10	-12	3
verb-word:clear_on	-6	-1	-2	-4	-10	-2	18	9	-4	-3
verb-word:close_against	-6	-2	-4	-4	-5	-3	-3	-8	22	-3
verb-word:close_in	2	-5	59	-6	-7	-9	-4	-2	-6	-5
verb-word:close_of	31	-3	-7	-3	-2	-4	-3	-3	-11	-9
verb-word:close_on	31	-4	-7	33	-8	-10	-3	-8	19	-3
verb-word:close_with	-1	-6	2	25	-8	-8	-5	-3	-8	-4
verb-word:collect_of	-9	-3	-2	-3	-5	22	-11	-3	35	-5
verb-word:come_after	9	13	-4	-5	13	-4	-7	-3	11	-7
verb-word:come_at	16	15	27	-7	-4	16	-11	-4	12	-6
verb-word:come_for	16	-7	19	-4	3	-5	2	15	-1	-5
verb-word:come_from	5	-4	-4	1	2	-5	2	1	-10	-6
verb-word:come_in	-5	3	5	-6	-1	2	2	-6	7	5
verb-word:come_of	1	9	8	-7	2	-7	-4	-4	-7	-9
verb-word:come_on	15	5	21	-1	-3	3	-2	-3		-7
verb-word:come_outside	-9	-7	-10	-8	-5	37	-6	-5	-4	15
verb-word:come_to	36	-4	-2	-7	-5	-2	-2	-6	-10	12
verb-word:come_with	-1	-5	2	8	20		7	15	15	-5
verb-word:commit_to	-9	-4	-4	5	74	-9	-8	-4	-7	-5
verb-word:compare_in	38	-7	-6	-5	-3	-3	-4	-4	-3	-5
verb-word:compare_on	60	22	-3	-4	-3	-16	-4	-12	-3	-3
verb-word:complain_for	-11	-4	-11	-5	-5	-6	-7	-5	-8	-5
verb-word:complete_of	7	-10	-2	-5	61	-5	-4	-26	-9	26
verb-word:conclude_in	-8	-4	33	35	-6	-10	-5	-4	-5	-3
verb-word:conclude_of	-20	20	-3	12	-5	-4	-3	-4	-6	-3
verb-word:conclude_on	-23	6	-3	31	-4	-14	-8	-4	-7	-4
verb-word:conclude_with	-5	-2	-3	18	-4	-6	-2	15	-16	-3
verb-word:confer_on	36	-14	-7	-5	-4	-5	-5	-4	-4	-6
verb-word:confirm_in	26	-2	-7	-27	-2	-4	-15	-5	-11	-8
verb-word:confirm_of	26	-3	-4	-3	-8	-8	-2	-7	7	-8
verb-word:congratulate_on	-36	-4	-6	-5	-6	-8	-5	-4	-7	-5
verb-word:connect_for	31	-3	-3	-12	-3	-12	-2	-4	-2	-4
verb-word:consider_of	9	-3	-4	-12	-3	-4	8	-4	-10	-3
verb-word:consult_on	51	-4	-4	-10	-4	-6	7	-3	-5	-5
verb-word:contribute_to	-6	-6	-5	-3	51	-7	-25	-6	-8	-2
verb-word:convene_in	-7	-6	38	-3	-4	-5	-5	-2	-3	-3
verb-word:count_among	-10	-4	-4	-6	-8	-8	-6	-5	-19	-5
verb-word:count_in	-10	-4	-6	-3	-10	-10	-7	-7	-10	-11
verb-word:count_of	-3	-5	-9	-5	-11	-8	-8	-11	-9	-8
verb-word:cover_of	18	-2	-2	-15	-4	-7	-4	12	-5	-3
verb-word:cover_per	-7	-2	-2	-4	-14	-9	-6	7	-4	-3
verb-word:create_in	-18	-2	-4	-3	-2	-4	55	-4	-3	13
verb-word:create_of	-3	-2	-4	-2	-15	-5	2	-6	-4	-3
verb-word:cut_by	-27	19	-13	-4	-4	-13	-7	-4	-10	17
verb-word:cut_for	-7	-7	-6	-5	-6	-19	68	-5	-10	-4
verb-word:cut_in	-2	-6	-2	-3	-3	-15	-9	-5	45	-4
verb-word:cut_of	-19	-5	-6	-5	-5	33	-7	-3	2	-3
verb-word:cut_off	-7	-3	-4	-3	-5	-21	-18	-4	3	-5
verb-word:cut_on	-9	-3	-5	-10	30	54	-4	-2	-5	-6
verb-word:decide_by	-10	-6	-2	-4	38	-2	-4	-24	-8	-4
verb-word:decide_of	-12	-2	-3	-5	-4	-7	-10	-19	-14	-3
verb-word:declare_of	-4	-3	-2	-4	-12	-6	-7	16	-23	-5
verb-word:delay_of	-5	-3	-5	-5	-7	14	5	-3	-8	-4
verb-word:delete_of	-5	-2	-2	-3	-7	-5	-6	-6	52	-4
verb-word:deliver_at	-21	-5	41	-6	-4	-10	-5	-3	-4	-4
verb-word:demand_in	16	-3	-3	-5	-25	-3	-16	-5	42	-9
verb-word:deny_of	-24	-3	-6	-3	-5	-6	-2	-4	-7	-8
verb-word:describe_as	-21	-5	-5	-6	-5	-7	-6	-4	-6	-8
verb-word:describe_of	-1	-3	-2	-9	-6	16	-5	-6	-8	-7
verb-word:develop_of	-22	-5	-6	-2	-8	-4	-1	-5	-1	-2
verb-word:discuss_for	17	-5	-4	-4	-3	-4	-23	-3	-3	-3
verb-word:discuss_in	45	17	-4	-9	-7	-9	-4	-3	-5	-4
verb-word:discuss_of	32	-5	-8	-6	-5	-6	-6	-6	-4	-4
verb-word:discuss_on	68	-13	-8	-3	-4	-9	-7	-2	-5	-6
verb-word:discuss_with	34	-7	-6	-10	-4	-4	-7	-2	-7	-7
verb-word:dismiss_as	-14	-3	-4	-2	-4	-3	-3	-4	-16	-17
verb-word:do_for	31	-4	-5	-38	-3	-4	-4	-3	2	-4
verb-word:do_in	-6	-4	-3	1	-2	-5	-15	-2	20	-4
verb-word:do_of	1	18	-3	-6	-5	-9		5	-7	-5
verb-word:do_on	11	-5	-3	28	-3	-4	-3	-2	18	-18
verb-word:do_with	-26	-6	-3	32	-5	-5	24	-3	-5	-5
verb-word:donate_to	-22	-4	-4	-5	83	-11	-5	-7	-16	-9
verb-word:draw_by	-6	-2	-8	52	-8	-11	-7	53	-12	-4
verb-word:draw_for	-8	-4	-10	-23	-5	-5	-1	-1	-3	-3
verb-word:draw_from	-12	-4	26	-4	-5	-9	-9	-4	-23	-9
verb-word:draw_in	3	-5	35	-9	-5	-5	-4	-2	-2	-2
verb-word:draw_of	-24	-4	-9	-4	-5	19	-6	-5	11	-4
verb-word:draw_on	-19	-6	-17	-3	-4	50	15	-3	-11	-7
verb-word:draw_to	-8	-8	41	-5	-4	-9	-4	-3	-5	-4
verb-word:drive_to	43	-6	-3	-2	-2	-1	-3	-5	-6	-8
verb-word:earmark_for	-14	-3	-6	-4	62	-9	-3	-3	-5	-4
verb-word:elect_of	-20	-4	-8	-5	-8	-7	-4	-4	-5	75
verb-word:employ_in	-11	-5	-5	-7	-2	-6	-5	-4	-6	-10
verb-word:end_in	59	-5	-4	-18	-6	-10	-7	-4	36	-6
verb-word:end_of	-9	-3	-4	26	-5	-5	27	4	-8	16
verb-word:end_with	-13	-10	5	-7	-7	-5	-5	-12	-5	-3
verb-word:endorse_on	-10	-5	-4	11	-3	-6	13	-3	-8	8
verb-word:engage_of	61	-4	-22	-4	-3	-5	-4	-4	-8	-11
verb-word:enhance_in	14	-5	-5	-10	-3	-5	-4	-3	-3	-3
verb-word:enter_in	-8	-2	-3	-26	6	-7	-4	19	-17	-5
verb-word:enter_of	-26	-2	-3	-34	-2	-8	-5	36	-12	-3
verb-word:enter_with	17	-3	-4	70	-8	-9	-6	-6	27	-5
verb-word:establish_in	-2	-1	-1	7	-25	23	-3	-5	-5	-1
verb-word:establish_with	-7	-4	-5	53	-7	-13	-7	-4	-9	-6
verb-word:exchange_for	-39	-5	-3	-23	-5	-10	-9	-3	-8	-4
verb-word:exchange_of	-26	-2	-3	47	-4	-8	-3	-2	-3	-2
verb-word:exchange_on	19	-6	-4	23	-3	-6	-6	-2	-3	-3
verb-word:exchange_with	36	-8	-4	-7	-4	-8	-3	-3	-2	-4
verb-word:exist_of	6	-3	-6	-15	-5	-7	-16	26	-3	-2
verb-word:expand_in	-10	-6	-3	19	38	-11	-3	-4	-5	-2
verb-word:expect_in	-13	57	-5	-6	23	40	-6	-10	-4	-7
verb-word:expect_on	13	29	-4	-8	17	-11	-4	-7	-8	-12
verb-word:expect_with	-41	-9	45	-16	-4	-3	-3	-2	-5	-9
verb-word:explain_of	-33	-3	-5	-4	-2	-2	-10	-5	-10	-9
verb-word:explain_to	14	-21	-4	-5	-4	-5	-11	-2	-7	-8
verb-word:express_for	-4	-2	-23	-6	30	-6	-2	-1	-2	-3
verb-word:extend_by	-7	-3	-2	-4	1	-7	-10	1	-5	21
verb-word:extend_of	-4	-2	-2	-15	19	-6	-9	14	-12	26
verb-word:extend_to	-5	-6	-5	20	-6	49	-19	-10	-5	-3
verb-word:face_by	37	-3	-4	-25	-5	-6	-6	-9	16	-7
verb-word:face_in	45	-6	-5	-7	-5	-10	-7	-3	-12	-7
verb-word:face_of	26	-2	-2	-4	-4	-3	-29	-26	-7	-2
verb-word:face_on	38	-7	-5	-5	-6	-11	-7	-5	27	-19
verb-word:fall_of	8	-4	-5	-6	-7	3	-4	-4	16	-7
verb-word:fall_to	11	-7	39	-7	-17	-12	-4	-2	-6	-4
verb-word:file_against	-7	-2	-2	-3	-4	-5	-3	-3	47	-4
verb-word:file_in	-8	-7	-4	-3	-7	-10	-4	-14	-9	-3
verb-word:fill_of	24	-5	-8	-4	-6	42	-5	-5	-6	-10
verb-word:fin_by	-10	-4	-4	-6	-15	-7	-5	-9	103	-5
verb-word:fin_for	-6	-3	-4	-6	-11	-6	-6	-7	66	-5
verb-word:fin_in	-2	-1	-1	-23	-35	-2	-5	-10	59	
verb-word:fin_of	-10	-6	-5	-3	-4	-14	-10	-11	-2	-4
verb-word:fin_on	-20	-6	-4	-6	-8	-8	-6	-8	66	-4
verb-word:find_at	48	-7	-3	-4	25	-4	-3	-4	-26	-5
verb-word:find_in	28	-4	-3	-3	-6	-6	-4	-4	2	-5
verb-word:find_of	-15	9	-2	-3	-8	-9	-6	-4	-19	-5
verb-word:find_on	-19	-4	-6	14	-5	15	-9	-6	21	-3
verb-word:find_to	3	-4	-6	-3	15	-4	-4	35	-24	-3
verb-word:find_with	-12	-3	-4	-6	31	-4	-11	-6	24	15
verb-word:fly_for	-18	26	-5	-4	24	37	-4	-4	-7	-5
verb-word:fly_from	27	-5	-6	-7	-8	17	-10	-5	-6	-4
verb-word:fly_of	-17	-7	-3	-9	-6	-9	-4	14	-10	-5
verb-word:fly_on	17	44	7	-3	-4	-9	-4	-3	-3	-10
verb-word:fly_to	-3	45	-5	-3	-4	-8	-6	-3	-2	-6
verb-word:follow_as	-26	-4	-4	-8	-4	-4	-4	-3	-6	69
verb-word:follow_by	-34	-3	-4	13	-6	-4	2	-8	45	-12
verb-word:follow_in	2	-6	-4	-4	-4	-10	22	-3	15	-6
verb-word:follow_of	-15	24	-4	-6	-4	38	21	-5	2	-7
verb-word:follow_on	2	-6	-2	-4	7	-8	-8	-4	-23	-6
verb-word:follow_to	15	1	-6	31	-5	-11	-5	-5	18	-4
verb-word:follow_with	85	-6	-5	-8	-5	-9	-4	-3	-5	-6
verb-word:found_in	-20	-4	-3	16	-6	-7	-4	6	-9	-4
verb-word:freeze_of	-11	-3	-2	-4	-3	-3	-13	9	52	-6
verb-word:gather_for	-11	-11	12	-7	-4	-4	-3	-2	-2	-9
verb-word:gather_of	26	-17	31	-3	-5	-5	-3	-2	-4	-8
verb-word:get_at	9	-12	-4	-6	-5	36	-5	-5	-5	-5
verb-word:get_for	-3	-3	-4	19	2	-6	-4	72	-20	-3
verb-word:get_from	5	-3	-3	-10	38	-8	-5	14	20	-5
verb-word:get_in	7	-5	-4	7	-1	-10	5	14	-6	32
verb-word:get_of	-12	-4	-3	-6	-8	-6	26	-6	-7	-6
verb-word:get_on	-12	39	34	-6	-7	13	-9	-7	-8	-4
verb-word:get_than	-7	-5	-3	-6	-6	-4	-9	27	-14	-3
verb-word:get_to	-3	-5	-3	-6	-12	-18	-12	-6	-6	-6
verb-word:get_with	41	-6	-7	-6	11	-5	-5	8	53	-7
verb-word:give_at	-30	-9	27	-4	-6	-6	23	-12	-6	16
verb-word:give_by	25	-4	-5	17	-8	-10	-6	36	2	-4
verb-word:give_for	15	9	15	-1	-3	-7	-8	29	-9	-6
verb-word:give_in	2	-3	-7	13	-5	-6	6	5	-4	9
verb-word:give_of	3	-12	-5	-6	-2	2	6	2	-8	8
verb-word:give_on	9	-4	-4	-8	-20	-6	6	33	-8	5
verb-word:give_to	-6	-5	-4	-6	21	-6	2	11	-8	4
verb-word:give_until	2	-3	-4	-4	-4	-3	32	-7	-12	-8
verb-word:go_after	25	-11	-3	-5	-2	-3	-8	-5	-1	-2
verb-word:go_at	-19	23	-3	-6	-11	14	-5	1	10	26
verb-word:go_by	5	-6	-4	-8	5	-8	-7	-9	-18	-4
verb-word:go_for	-14	8	-5	-6	-6	-8	-6	19	14	-8
verb-word:go_from	-10	-8	-6	-4	32	-5	-5	-5	-13	27
verb-word:go_in	13	4	6	-14		28	2	-4	14	-7
verb-word:go_of	21	-5	-4	-4	-2	-6	-4	5	1	3
verb-word:go_on	19	-7	-3	-6	2	1	28	-7	-2	-2
verb-word:go_over	-11	-7	-3	-12	-4	-9	-7	-6	38	-5
verb-word:go_to	-9	37	-1	17	-4	2	7	6	-9	-10
verb-word:go_with	1	-10	-4	7	21	1	-6	-11	1	-7
verb-word:grant_by	10	-2	-2	8		-3	-3	1	-1	-2
verb-word:grant_for	-5	-2	-3	18	-9	-5	-4	10	-7	-2
verb-word:grant_on	3	-5	-5	-2	-5	-2	-2	18	-4	-6
verb-word:grant_to	8	-3	-3	-3	6	-3	-3	10	-4	-6
verb-word:hand_by	-12	-2	30	-6	21	-8	-5	-14	-31	-6
verb-word:hand_in	16	-1	-4	-12	-14	-5	-9	-2	36	9
verb-word:hand_of	-11	-2	-3	19	-7	-7	20	-8	6	-17
verb-word:hand_on	5	-4	-3	-6	-5	-7	8	-9	29	-4
verb-word:hand_to	-4	-3	-6	-12	39	13	-7	18	5	-13
verb-word:have_about	58	-4	-4	-4	-20	-4	-3	-3	-4	-5
verb-word:have_as	55	-6	10	-3	-6	-5	-4	-3	-6	26
verb-word:have_at	-2	-4	12	-8	-3	3	-9	21	-8	-4
verb-word:have_by	3	-3	-6	-5	-8	-5	29	43	-17	-7
verb-word:have_for	7		-4	3	3	-5	10	-4	-5	-5
verb-word:have_from	-2	-7	-10	-4	-5	-4	-4	-5	-8	1
verb-word:have_in	18	-3	-6	-2	2	-4	-7	-6	-7	4
verb-word:have_of		-4	-4	-4	-5	-3	-5	-1	13	8
verb-word:have_on	21	-7	-5	-4	-4	-7		-3	1	2
verb-word:have_than	-14	-4	-5	-7	-6	-22	-5	-5	-13	-7
verb-word:have_with	47	-8	4	-1	-5	-2	-4		-6	-7
verb-word:head_in	17	-4	41	-8	-2	-4	-3	-2	-3	-10
verb-word:head_of	-4	-5	-9	-4	-3	-3	-3	-2	-6	-12
verb-word:hear_from	47	-4	-2	-3	-3	-2	-2	-5	-7	-10
verb-word:hear_in	35	-3	-5	-4	-4	-4	-3	-4	-35	-4
verb-word:hear_of	37	5	-5	-3	-7	-3	-6	-3	-7	-4
verb-word:hear_on	42	-4	-5	-4	-4	-4	-3	-8	13	-4
verb-word:hire_in	-7	-6	-4	-11	-7	-6	-3	-2	-3	-4
verb-word:hit_with	-5	-5	-2	-5	-4	-2	-13	-5	25	-4
verb-word:hold_at	-28	-7	37	-5	-4	-10	-6	15	-4	-5
verb-word:hold_for	-18	-5	9	-3	-7	-5	-6	8	33	-5
verb-word:hold_from	-14	-4	23	-16	27	-4	-8	-49	-5	-4
verb-word:hold_in	15	-5	17	-4	-5	-7	-5	-4	-4	-6
verb-word:hold_of	-7	-3	-7	-5	5	-5	-4	-3	4	-7
verb-word:hold_on	18	-5	23	-7	-4	-6	-11	-3	-4	-4
verb-word:hold_to	2	-4	-15	-6	46	-7	-7	-9	-9	-4
verb-word:hold_with	30	-5	-7	-3	-4	-5	-2	-3	-6	-4
verb-word:hope_with	-17	-5	-6	-31	-4	-10	-5	-7	-5	-3
verb-word:host_at	25	-3	-19	-3	-2	-3	-2	-3	-2	-3
verb-word:host_for	10	-2	-7	1	-2	-6	-4	-1	-1	-2
verb-word:host_in	3	-5	2	-4	1	-4	3	6	-6	-3
verb-word:host_of	29	-2	-24	31	-3	-6	-3	-13	-11	-2
verb-word:impose_by	-7	-1	-2	-5	-4	-4	27	-7	2	-2
verb-word:impose_of	-1	-2	-2	-4	-9	-3	-6	-7	28	-3
verb-word:impose_on	-20	-3	-4	-5	-4	-5	35	-10	42	-4
verb-word:inaugurate_at	-18	-8	39	-4	-3	10	-5	-10	-4	-7
verb-word:inaugurate_in	-8	-11	56	-5	-3		-5	-2	-3	-6
verb-word:inaugurate_on	-27	-7	-8	-3	-4	70	-7	-2	-14	-6
verb-word:include_in	-18	-4	-1	-5	-12	-36	-2	-4	-10	-3
verb-word:include_of	3	-3	47	-6	-11	-4	-9	-5	-6	-9
verb-word:initial_for	-11	-6	-3	87	-7	-9	-15	-7	-6	-5
verb-word:ink_on	-15	-3	-5	64	-3	-7	-6	-3	-6	-4
verb-word:inspect_in	-31	44	-3	-8	-4	-7	14	-2	-5	-11
verb-word:inspect_of	30	54	-4	-14	-5	-12	-4	-27	-9	-5
verb-word:introduce_for	27	-4	-5	-5	-6	31	-54	-3	-8	-6
verb-word:introduce_in	-10	12	-6	-9	-3	-14	6	-4	-11	-3
verb-word:introduce_on	-25	-3	-4	-4	-5	23	22	-3	-14	27
verb-word:introduce_to	20	-3	-4	-11	-3	-14	-4	-2	-3	-16
verb-word:invest_in	-6	-4	-3	-5	48	-9	1	-5	-8	-4
verb-word:invite_to	-21	-12	28	-2	-3	-5	-4	-8	-4	-5
verb-word:issue_for	-6	-3	-2	-5	-6	-7	11	57	-10	-5
verb-word:issue_in	-5	-3	-3	-4	-8	31	26	24	-13	-4
verb-word:issue_of	-6	-4	-4	-7	-4	-7	20	-13	57	17
verb-word:issue_on	-5	-2	-3	-5	-2	-5	27	1	-7	-8
verb-word:issue_to	-7	-2	-2	-8	-4	-4	-22	3	15	-4
verb-word:join_for	-9	-10	-3	33	-6	35	-2	-2	-5	-6
verb-word:join_from	-19	-5	-5	-10	-8	-11	-3	-5	-11	-15
verb-word:join_in	-10	-3	48	24	3	-6	-7	-4	-5	12
verb-word:join_of	-11	-2	-5	-6	-5	32	-4	-14	22	-11
verb-word:join_with	6	-5	-11	20	-6	-8	-4	-4	-5	-6
verb-word:keep_for	-34	-4	26	-6	-7	-10	-13	-5	-10	37
verb-word:keep_from	10	-4	-4	33	-6	-5	-20	-3	18	-11
verb-word:keep_in	-12	20	-4	-5	-7	-5	-5	17	2	20
verb-word:keep_of		-7	-3	-3	-8	11	-5	-6	-3	-3
verb-word:keep_on	5	-4	-14	-6	9	-6	14	-3	-7	-6
verb-word:keep_until	65	-11	-3	-3	-5	-4	-5	-10	-5	-13
verb-word:know_by	24	-4	-3	-3	-3	-3	-3	-44	31	-5
verb-word:know_of	-9	-6	-6	-7	-4	-15	-6	31	-31	-7
verb-word:land_in	-25	13	-5	20	-6	20	-4	-3	11	-4
verb-word:land_on	-11	54	-6	-4	-3	-6	-5	-3	-5	-5
verb-word:launch_by	-15		-2	-11	-8	70	-5	-10	-13	-2
verb-word:launch_for	-7	-5	-9	-7	4	4	-7	-3	-6	-4
verb-word:launch_in	-6	-4	-8	-5	-4	36	3	-6	1	-2
verb-word:launch_of	-7	-4	-10	-4	-11	71	-9	-4	-6	-5
verb-word:launch_on	-12	-6	-4	-8	-4	26	13	-4	1	-4
verb-word:lay_for	8	-3	-2	-6	-4	-5	29	-5	2	-4
verb-word:lay_in	-8	-5	-5	-14	-5	-11	28	-4	-7	-5
verb-word:lay_on	22	-5	-5	-8	2	22	16	-6	-7	-4
verb-word:lead_for	-16	-5	23	-5	33	-4	-4	-7	-6	29
verb-word:lead_in	-6	-2	-2	-4	-32	-5	-3	-1	-4	8
verb-word:lead_of	-3	12	24	-5	-8	-7	-7	-3	48	-12
verb-word:lead_to	-21	56	-8	-4	-4	-5	-7	-5	5	15
verb-word:learn_of	49	-5	-3	23	-4	-5	-8	-2	-5	-21
verb-word:leave_at	8	-7	-2	-2	-3	-4	-7	-14	15	-13
verb-word:leave_for	9	20	14	1	24	-4	-5	-11	-7	-10
verb-word:leave_in	-2	-29	-2	-7	-5	-4	-6	-3	-12	24
verb-word:leave_of	-9	-5	-2	-4	-7	-7	-13	-11	-4	66
verb-word:leave_on	-22	56	-11	10	-4	-14	-4	-3	-5	-8
verb-word:leave_to	-10	17	-9	-8	-3	-4	-4	-2	-9	-28
verb-word:leave_without	-12	-11	-7	-5	-6	-5	-4	-4	47	25
verb-word:lend_for	-8	-3	-4	-6	37	-7	-3	-3	-6	-5
verb-word:lend_to	45	-4	-4	-7	32	-8	-3	-3	-7	-7
verb-word:let_of	-8	-4	-3	-4	-7	33	-7	18	22	-4
verb-word:license_as	-4	-2	-2	-5	-4	-5	-5	42	17	-4
verb-word:lie_from	-17	36	-4	-4	-7	-16	-8	-3	-7	-3
verb-word:lie_of	-2	-5	-4	-6	-8	27		-8	51	-6
verb-word:lift_on	-7	-3	-4	-5	-5	10	17	-7	42	-4
verb-word:listen_for	62	-4	-4	-5	-4	-5	-7	-4	-5	-5
verb-word:look_as	-17	-2	-2	36	-3	-2	-2	-4	-11	-11
verb-word:look_for	-26	-11	-5	-5	-5	-7	-6	-3	-5	-4
verb-word:look_in	-8	-4	-2	-4	-5	-3	-2	-8	-5	-3
verb-word:look_of	-16	14	-10	8	-4	-15	-5	-2	-2	-3
verb-word:look_on	-24	43	-9	-6	-4	-12	13	-3	-9	-8
verb-word:lose_in	-10	-1	-3	-5	-13	-9	22	-5	-9	-4
verb-word:make_at	-16	17	39	-3	-5	-19	14	-2	-6	-4
verb-word:make_by	-10		-3	-9	-9	-14	-6	-3	-8	-6
verb-word:make_for	10	-4	-5	-7	14	-6	17	-13	-12	2
verb-word:make_in	-12	-6	6	9	7	-8	3	-3	-11	-7
verb-word:make_of	-8	2	-5	-5		-3	-9		-1	17
verb-word:make_on	7	-4	-5	-2	-7	11	-1	2	7	-3
verb-word:make_to	17	36	-3	-6	-1	9	-6	-3	-5	-5
verb-word:make_with	-10	-4	-5	38	-17	-12	22	-5	39	-4
verb-word:manage_of	-13	-2	51	-5	-4	-2	-10	-3	-12	12
verb-word:meet_at	51	-10	-5	-4	-5	-5	-4	-2	-5	-6
verb-word:meet_for	31	-7	6	-5	-6	-4	-4	-3	-16	-3
verb-word:meet_from	-12	9	-4	-4	-13	-4	-7	22	-5	-5
verb-word:meet_in	50	-4	-7	-3		-5	-5	-4	-7	-8
verb-word:meet_of	25	-1	4	-5	-4	-5		-9	-6	-8
verb-word:meet_on	25	-7	-2	-4	-3		-5	-3	-4	-6
verb-word:meet_with	43	8	-8	-4	-4	-4	-4		-4	-6
verb-word:move_to	-2	-5	34	-13	-4	-7	11	-2	-5	-6
verb-word:name_as	-15	-4	-4	-5	-5	-4	-14	-4	20	62
verb-word:name_for	-10	-6	-6	-9	-9	-8	-8	-4	-16	73
verb-word:name_of	-18	-3	-5	-4	12	-6	-3	-4	-15	36
verb-word:need_for	-5	-4	-5	-6	-39	-6	-13	-6	-7	-4
verb-word:need_of	-6	-2	5	-4	5	-6	-1	-22	-6	-8
verb-word:note_of	-20	-4	-5	-6	-5	-4	-7	-3	-10	-21
verb-word:obtain_from	-4	-2	-2	-4	3	-4	-19	13	-9	-4
verb-word:obtain_of	-5	-2	-3	-7	42	-12	-4	71	-14	-7
verb-word:offer_for	-6	-5	-5	-6	19	-8	-6	-8	-9	-3
verb-word:offer_in	-4	-6	-2	-3	-13	-12	-3	21	-5	-2
verb-word:open_against	-4	-3	-4	-3	-4	-13	-5	-11	-16	-4
verb-word:open_at	-23	-5	47	-3	-4	-17	-4	-3	30	-7
verb-word:open_by	-12	-4	-3	-5	-4	40	-7	-6	15	-3
verb-word:open_for	-7	-3	-7	7	-4	37	5	-3	-11	-3
verb-word:open_in	-14	-4	35	-4	-5	27	-7	-3	-8	8
verb-word:open_into	-5	-2	-4	-3	-3	-17	-6	-7	44	-9
verb-word:open_of	-18	-3	-3	-4	-5	20	-5	-6	77	-4
verb-word:open_on		-8	27	-5	-4		8	-5	-4	-5
verb-word:open_to	-2	59	-7	-5	-5	-17	-6	-3	-1	-7
verb-word:open_with	31	-7	18	-4	-3	-31	-5	-2	-12	-4
verb-word:operate_from	-7	-4	-3	-14	-7	-7	-5	49	-11	-3
verb-word:order_of	-7	-3	-2	-6	-2	-8	-6	-5	44	-10
verb-word:organize_on	-22	-4	61	-8	-6	-11	-5	-4	-4	-3
verb-word:own_of	-9	-3	-3	-6	-1	-7	-4	7	-19	-5
verb-word:own_to	11	-3	-5	-5	-19	-6	-19	38	-24	-3
verb-word:part_on	-12	-3	37	15	-4	-8	-4	-7	4	-8
verb-word:pass_at	-24	35	-5	-4	-3	-6	3	-2	-4	-6
verb-word:pass_in		29	-4	-3	28	-5	38	-2	-7	-5
verb-word:pass_of	3	-15	-6	-6	-7	17	15	-6	25	30
verb-word:pass_on	-6	-4	-3	-4	-6	-5	42	-21	-15	-14
verb-word:pay_as	-2	-5	-2	-1	11	-4	-8	-12	-11	-2
verb-word:pay_by	-7	11	-3	-6	27	-8	-3	-2	-6	-5
verb-word:pay_for	-7	-3	-2	-6	-4	-5	3	17	7	-3
verb-word:pay_in	1	-7	-3	-4	-2	-4	-11	1	-3	-4
verb-word:pay_of	-8	-3	-3	-8	59	-7	16	-5	22	-4
verb-word:pay_on	5	-9	-2	-3	-4	7	-2	-2	-4	-6
verb-word:pay_to	5	7	-3	-2	-3	-4	2	-9	-12	-5
verb-word:permit_on	-5	-4	-3	-3	-2	-5	-21	64	-27	-2
verb-word:plan_in	14	16	-4	-5	41	-4	-16	-3	-4	-4
verb-word:play_to	6	-7	30	-5	-4	-5	-13	-3	-4	-7
verb-word:plow_into	-8	-6	-4	-9	78	-14	29	-4	-13	-6
verb-word:point_of	-15	-3	-5	-9	-5	-5	-12	-4	-6	-5
verb-word:praise_of	-11	-6	-5	-4	-13	-9	-4	-3	-5	-5
verb-word:present_for	-15	-6	-4	-7	-7	-15	30	-5	-4	-4
verb-word:present_of	-8	-5	-2	-5	-7	-6	-7	-4	-7	-7
verb-word:present_on	-46	-5	-4	-6	-3	-3	19	-3	-4	30
verb-word:present_to	8	12	-4	-3	-6	-4	-14	-2	-6	-4
verb-word:present_with	-29	-3	-2	-4	-3	-9	-3	-2	-3	-8
verb-word:preside_of	1	-6	7	6	26	28	-8	-3	-7	-9
verb-word:prohibit_from	-6	-4	-3	-7	-3	-7	13	-19	52	-3
verb-word:promote_in	8	-4	-2	18	-3	-5	-6	-2	-6	30
verb-word:provide_in	-3	-2	-2	35	-4	-4	-8	-2	-4	-1
verb-word:provide_of	-17	-4	-3	-7	12	-6	-5	-4	-5	-3
verb-word:publish_for	-9	-5	-5	-6	-6	-5	3	-4	-6	-5
verb-word:publish_of	-16	-3	-4	-4	-6	-9	43	-6	-9	-8
verb-word:publish_on	-11	-4	-6	-7	-5	-9	30	16	-1	-5
verb-word:pull_of	-16	-5	20	34	-9	-6	-5	16	29	-11
verb-word:put_at	16	-5	12	-10	13	-6	-11	-3	-6	17
verb-word:put_by	-10	-5	-2	-8	-5	31	15	14	12	-5
verb-word:put_for	6	-4	-10	-11	-5	-10	30	-2	-2	-4
verb-word:put_in	1	-3	-2	8		-1	-7	-5	1	11
verb-word:put_into	-10	-3	-3	-10	26	1	2		-5	-4
verb-word:put_of	-2	-3	-3	-8	-6	-3	-7	-10	8	-1
verb-word:put_on	3	-6	-5	-5	-7	8	16	-6	26	-7
verb-word:put_to	-8	-4	-3	19	-4	-6	11	-1	-5	-10
verb-word:put_until	-8	28	-2	-6	-6	-7	43	-3	-6	-9
verb-word:question_for	35	-4	-4	-6	-4	-4	-6	-3	-5	3
verb-word:question_on	77	-5	-4	-3	-4	-5	-10	-3	-6	-11
verb-word:raid_of	-14	-4	-3	-5	-3	-4	-3	-4	32	-4
verb-word:raise_for	-7	-4	-4	-5	-19	-17	25	-5	-5	-5
verb-word:raise_from	-3	-2	-2	-6		-4	-10	-10	-11	-2
verb-word:raise_in	3	-3	-2	-5	12	-3	-6	-4	3	-3
verb-word:raise_of	6	-3	-4	-3	-11	-7	-9	13	-6	-3
verb-word:raise_on	-9	-2	-3	-9	13	-6	22	-4	-5	-9
verb-word:reach_for	35	-3	-2	-4	-3	-2	-19	-2	-3	-3
verb-word:reach_in	-8	14	-4	-19	-11	7	-3	-3	-4	-4
verb-word:reach_of	-8	-5	-3	-8	-6	-9	-14	-5	-5	19
verb-word:reach_on	-9	27	-6	-3	29	-11	4	-5	2	-6
verb-word:reach_with	-5	-4	-3	20	-18	-5	-5	-8	14	-4
verb-word:read_on	-17	-4	-4	-14	-4	-6	-8	-4	22	-8
verb-word:recall_in	34	25	-5	-4	-3	-7	-4	-2	-12	2
verb-word:recall_of	-9	-4	-5	-8	11	17	-4	8	50	-13
verb-word:receive_at	41	8	-4	16	15	-5	-3	-5	-5	-7
verb-word:receive_by	53	-4	-3	-2	-4	-6	-3	-3	-4	-9
verb-word:receive_for	6	-6	-5	12	-5	-4	-4	-4	-4	-8
verb-word:receive_from	-7	-6	-3	-8		13	-5	21	-10	-4
verb-word:receive_in	40	-5	-4	-5	-5	-5	-5	-4	-4	-6
verb-word:receive_of	15	-4	-4	-6	2	-5	-5	-5	-8	-9
verb-word:receive_on	30	-5	-3	-5	-5	3	-6	27	11	-9
verb-word:refer_to	-21	-3	-5	-3	-4	-6	21	-6	-9	-7
verb-word:register_as	-11	-3	-3	-7	-5	-7	-7	104	-16	-5
verb-word:register_of	-7	-2	-6	-4	-11	-7	21	-17	9	-4
verb-word:register_under	-6	-5	-13	-6	-3	-13	83	-8	-5	-2
verb-word:reject_on	-8	-2	-4	-6	-2	-4	58	-9	-10	-4
verb-word:release_of	-6	-14	-6	-3	-2	25	-8	-6	-8	34
verb-word:release_on	-13	-6	-6	-9	-6	1	25	-6	-8	-4
verb-word:relieve_of	-11	-4	-3	-6	-4	-4	-7	-3	-6	66
verb-word:remain_for	-40	-3	-5	-5	-3	-5	-2	-4	-3	-11
verb-word:remove_by	-13	-3	-2	-5	-4	-3	-22	-3	-23	34
verb-word:remove_from	-2	-2	-1	-3	-3	-4	-6	-3	-18	-5
verb-word:renew_of	-5	-2	-2	-11	-8	-6	-4	47	-10	-6
verb-word:replace_of	-20	18	-3	-5	31	34	-7	-3	-8	-7
verb-word:report_of	-9	-4	-4	-4	-20	-7	-7	-23	-13	-5
verb-word:represent_at	30	-6	49	-4	-4	-16	-5	-3	-6	-6
verb-word:represent_by	-50	-4	-4	-4	-5	-5	-4	-2	-4	-7
verb-word:return_from	-29	18	-4	-3	-2	-6	-3	-2	-3	-6
verb-word:return_to	-9	15	-2	32	-11	-4	-10	-2	45	-8
verb-word:review_in	74	-6	-4	-5	-4	-5	-6	-3	-6	-3
verb-word:review_of	30	-7	-3	-6	5	-5	-7	-8	-8	-3
verb-word:revoke_of	-8	-2	-3	-4	-4	-5	-6	22	-7	7
verb-word:ring_on	53	-17	49	-4	-5	-18	-7	-3	-6	-9
verb-word:rise_on	12	-2	-3	-2	-35	-3	16	-4	-14	-2
verb-word:run_by	7	-21	-9	-6	-3	26	-3	-5	10	-2
verb-word:run_for	-11	-3	-10	-7	-6	-7	-10	-3	-5	-4
verb-word:run_from	-6	-4	-4	-8	-12	-10	-5	-5	2	52
verb-word:run_in	-10	-4	-5	5	-8	-14	-6	11	-1	6
verb-word:run_of	-6	-4	-5	18	-5	23	-4	-4	-1	-9
verb-word:run_on	-5	-6	-8	-10	-9	48	-9	14	-9	-3
verb-word:run_to	-9	-4	15	-5	-6	-10	-13	-5	-6	34
verb-word:run_until	-19	-5	61	-5	-4	-9	-6	-3	-11	11
verb-word:run_with	-11	-5	-6	-6	-5	9	-6	13	-14	-6
verb-word:say_at	-7	-6	5	20	-8	15	-5	-5	15	-4
verb-word:say_by	6	-5	-2	-3	-10	-6	3	-9	-7	-3
verb-word:say_for	-11	3	-7	42	-14	-4	-3	-5	-5	-7
verb-word:say_from	-27	-2	-3	-2	-3	-3	-10	-3	-4	-5
verb-word:say_in	-21	-4	-5	-4	-2	-6	-7	8	12	20
verb-word:say_of	-11	-5	-6	1	5	-4	-2	-3	-7	-7
verb-word:say_on	-17	13	-4	11	11	-1	-7	-2	3	-6
verb-word:say_to	-12	-6	-3	-4	-9	-3	-2	-3	-4	-4
verb-word:say_with	-13	-4	-4	-8	-3	-6	-3	-3	-6	-5
verb-word:seal_of	-15	-3	-4	30	-19	-22	-6	-9	86	-6
verb-word:seal_with	-9	-3	-3	22	-9	-8	-3	-6	-12	-5
verb-word:search_of	-16	-5	-3	-6	-9	-7	-5	-12	70	-6
verb-word:secure_in	-8	-3	-4	-4	40	-5	-3	8	-7	-4
verb-word:see_as	-26	-6	-5	-4	-2	-4	-3	-4	-3	-3
verb-word:see_at	14	34	-9	-4	-5	-6	-3	-2	-3	-3
verb-word:see_by	8	-5	-3	-3	-3	-3	-3	-2	-3	-6
verb-word:see_in	-3		-3	-5	-4	-3	-3	8	-2	-7
verb-word:see_of	-7	-4	-4	-1	-6	-7	10	-3	-5	-7
verb-word:see_on	79	7	-4	-3	-3	-6	-2	-3	-6	-11
verb-word:seize_of	-9	-3	-3	-7	-5	-4	-5	-6	48	-5
verb-word:sell_by	-5	-3	-4	-5	-10	36	-8	-2	-23	-5
verb-word:sell_in	-5	-2	-2	5	4	-7	-5	-3	27	-3
verb-word:sell_on	-13	-8	-4	-5	10	49	-4	-7	-18	-6
verb-word:sell_to	-8	-4	-3	-7	24	-7	-5	20	16	15
verb-word:send_of	-12	-3	-3	-11	-13	5	-9	-11	48	-4
verb-word:send_on	-8	-4	-7	-8	-4	7	27	59	-19	-7
verb-word:send_to	-9	10	-5	-12	-5	-5	26	8	-4	6
verb-word:serve_in	-1	-4	-4	-4	-5	-5	-4	-12	1	-3
verb-word:serve_of		-4	-6	-5	-3	-5	-5	-3	-14	13
verb-word:serve_with	50	-8	-6	-4	-2	-3	-6	-2	21	-14
verb-word:set_at	10	-8	-5	-8	-13	20	-5	-4	36	-3
verb-word:set_by	30	-5	-3	-5	74	-12	-9	-3	-5	-8
verb-word:set_for	-7	15	-5	-6	26	-7	2	-4	-10	-5
verb-word:set_in	-4	10	-5	13	9	14	-8	-2	-10	-4
verb-word:set_of	-12	-7	-6	-8	-8	26	19	-5	14	-3
verb-word:set_on	-10	19	-4	20			-10	-3	3	-3
verb-word:settle_in	37	-5	-9	58	-4	-4	-11	-10	-24	-5
verb-word:shake_on	-2	-4	-5	58	-7	-13	-5	-3	-7	-5
verb-word:share_at	-22	-3	33	-15	-3	-4	-2	-1	-2	32
verb-word:share_in	-4	-4	23	7	-8	-4	-11	-2	-4	-3
verb-word:share_of	-9	-3	-3	11	-9	-11	-5	-3	3	-2
verb-word:share_on	-22	-6	8	5	-6	-5	-6	-4	-6	-3
verb-word:share_with	-16	-2	-4	32	-28	-5	3	-3	-6	-4
verb-word:ship_to	-8	-8	-7	-6	-5	11	-10	12	-10	-4
verb-word:show_by	54	-47	-14	-3	-3	15	-4	-2	-4	-9
verb-word:show_in	38	-19	-10	-5		-10	-3	-2	-3	-8
verb-word:show_of	35	36	-8	-4	-4	-10	-7	-2	-4	-7
verb-word:show_to	2	-7	-17	-2	3	-5	-3	-4	-4	-2
verb-word:shut_of	-13	-4	-4	-5	-8	-7	-6	-5	41	-8
verb-word:sign_at	-9	-5	-8	58	-5	-10	17	-3	-6	-9
verb-word:sign_between	-24	-3	-6	46	-7	-7	-4	-5	-5	-2
verb-word:sign_by	-11	-3	-3	53	-3	-6	7	-3	-4	-11
verb-word:sign_for	-20	-4	-3	69	-5	-8	-8	-5	-9	-11
verb-word:sign_in	-12	-4	-5	42		-6	-2	-5	-5	-4
verb-word:sign_of	-11	-5		30	-5	-3	-6	-5	-2	-4
verb-word:sign_on	-2	-7	3	10	2	2	18	-1	-6	-3
verb-word:sign_under	-7	-3	-3	36	-4	-13	-4	-2	-7	-2
verb-word:sign_with	-3	-2	-3	13	-8	8	-4	-8	-6	-3
verb-word:sink_into	-7	-5	-4	-4	22	-9	-6	-11	-4	-4
verb-word:sit_at	57	-4	-10	-4	-1	-3	-5	-3	-9	-3
verb-word:sit_for	55	-3	-3	-2	-3	-5	9	-1	-2	-1
verb-word:sit_from	11	-4	41	-3	-3	-7	-6	-3	-2	-5
verb-word:sit_in	23	-4	-7	-10	-4	-3	4	-3	-8	-3
verb-word:sit_of	-35	-4		-3	-3	-5	-7	-2	4	-11
verb-word:sit_on	53	-6	-8	-4	-6	17	-6	-3	-5	-5
verb-word:sit_with	22	-1	6	-4	-3	-3	-4	-2	-4	-4
verb-word:slap_of	-3	-1	-1	-5	-14	-2	-7	-6	18	-2
verb-word:slap_on	-5	-2	-3	-6	-8	-5	-8	-5	41	-4
verb-word:slap_with	-7	-3	-3	-6	-4	-5	-10	-4	18	-4
verb-word:speak_about	45	-5	19	-4	-4	-7	-3	-3	-3	-7
verb-word:speak_at	-34	13	53	-1	-4	-6	-1	-1	-2	-2
verb-word:speak_for	49	-4	-2	-6	7	-4	10	-7	-7	-3
verb-word:speak_in	-25	-3	30	-5	-3	-5	-3	-3	-2	-4
verb-word:speak_of	-4	-4	-2	-4	-4	1	-3	1	-5	-4
verb-word:speak_on	-34	-5	28	-3	-3	-8	-9	-2	-5	-5
verb-word:speak_to	-17	-2	-4	-4	-18	31	-4	-2	-5	-2
verb-word:speak_with	33	-6	-10	-3	-3	-7	-5	-2	-5	-4
verb-word:speed_of	-15	-1	-7	-5	-3	21	-7	-10	-6	-3
verb-word:spend_at	-14	-7	-3	-8	-7	-6	-4	-6	-10	-13
verb-word:spend_in	-8	42	-14	-3	1	-5	-4	-3	-5	-2
verb-word:spend_of	1	81	-13	-3	-5	-11	-5	-9	-3	-8
verb-word:spend_on	16	6	-4	-5	62	-12	-7	3	-5	-4
verb-word:spend_with	20	-6	-5	-3	-7	-4	-2	-2	-7	-4
verb-word:stag_with	-24	-4	87	-10	-7	-5	-5	-5	-8	-5
verb-word:stand_in	-17	30	-5	-2	-6	-18	-5	24	-7	31
verb-word:stand_of	-28	-5	-13	28	-6	-8	-11	-3	-7	-12
verb-word:stand_on	51	-14	-9	-7	-4	-15	-3	-3	2	-9
verb-word:stand_to	-11	-3	-7	-11	55	-8	-3	-6	-13	-4
verb-word:stand_with	11	-5	-6	-3	6	-4	-2	-4	2	-2
verb-word:start_in	-34	-5	-4	-6	15	80	-3	-3	-7	-6
verb-word:start_of	-9	-5	-4	-6	-8	49	-7	-3	-5	-6
verb-word:start_on	26	14	-3	-2	-2	-31	-4	-4	-8	29
verb-word:stay_for	20	-17	-10	-3	-4	-5	-5	-3	-6	-5
verb-word:stop_by	-6	-12	-2	-4	-2	-2	-12	-4	-7	-2
verb-word:stop_in	9	58	-13	-2	-3	-3	-2	-1	-14	-4
verb-word:stop_of	-26	5	-9	-6	-7	-4	-2	-6	33	-1
verb-word:stress_of	-22	-3	-6	-2	31	-4	-3	-25	-4	-8
verb-word:strike_on	-16	-5	-4	21	-3	-10	-15	-5	22	-4
verb-word:strip_of	-17	-4	-4	-5	-4	-6	-7	40	-23	76
verb-word:submit_to	-22	-5	-4	-7	-7	-6	82	-7	-17	-9
verb-word:sue_in	-12	-4	-5	-5	-11	-4	-5	-5	76	-5
verb-word:summon_of	12	-4	-3	-3	-3	-5	-5	-14	40	-8
verb-word:support_in	-8	-7	-6	-5	-7	-7	-4	-3	-4	-4
verb-word:support_with	-7	-3	-4	-5	84	-8	-7	-6	-13	-3
verb-word:suspend_of	-5	-2	-2	-4	-5	-3	-5	62	-41	-3
verb-word:suspend_on	-14	-5	-4	-3	-2	-6	-5	1	-30	42
verb-word:swear_as	-14	-5	-6	-4	-4	-4	-5	-3	-7	57
verb-word:swear_on	-25	-6	-5	-12	-3	-5	-5	-3	-5	96
verb-word:switch_at	-14	-6	-5	-8	-12	59	-7	-3	-18	-7
verb-word:switch_in	-12	-5	-15	-8	-11	81	-7	-4	-15	-4
verb-word:switch_of	-3	-2	-3	18	-5	13	-4	-8	-30	-4
verb-word:switch_off	-5	-4	-5	-9	-4	-24	-6	-13	48	-7
verb-word:switch_on	-7	-5	-3	-9	-5	29	-5	-6	12	-4
verb-word:take_after	-10	-2	22	-4	-8	-3	-4	-27	-34	-2
verb-word:take_against	-7	-2	-3	-4	-5	-3	-5	-10	30	-5
verb-word:take_as	-16	-4	-3	-3	-6	-8	-4	-3	-11	37
verb-word:take_at	1	6	11	-7	-5	-3	-4	-4	-9	13
verb-word:take_by	-9	8	-6	-5	16	-6	-5	23	-6	-6
verb-word:take_down	-5	-3	-3	-15	-5	-8	8	-3	-23	-6
verb-word:take_for	-16	-5	8	32	-10	-6	-4	11	-19	-3
verb-word:take_from	-5	-4	-4	-5	-7	15	-5	-4	4	36
verb-word:take_in	9		29	4	-5	3	-4	-3	-2	-3
verb-word:take_of	18	-4	1		1	-6	-7	-3	-3	-5
verb-word:take_off	-7	-6	-4	-7	3	31	-6	-14	1	-4
verb-word:take_on		-1	-3	-1	-2	5		5	-9	12
verb-word:take_per	-4	-2	-4	-7	45	-6	-13	-8	-10	-4
verb-word:take_through	49	-6	-4	-3	-4	-5	-4	-3	-3	-37
verb-word:take_to		44	-7	-3	-8	-8	-9	-4	10	-14
verb-word:take_with	-1	-5	-4	-5	-8	38	-4	-3	47	-13
verb-word:talk_at	25	-5	-3	-4	-4	-5	-3	-2	-2	-2
verb-word:talk_for	45	-5	-6	-6	-3	-4	-2	-3	-6	-2
verb-word:talk_in	28	34	-11	-4	-2	-4	-3	-3	-3	-3
verb-word:talk_of	32	-2	-5	-4	5	-3	-3	-6	-3	-3
verb-word:talk_with	2	-4	-3	-35	-2	-3	-7	-1	-2	-5
verb-word:team_with	-27	-4	-4	77	-9	-8	-3	-3	-5	-4
verb-word:tell_at	-5	-5	-4	8	-4	-5	9	-4	-7	-3
verb-word:tell_by	-13	-6	-3	-5	-6	-2	-5	-4	8	-2
verb-word:tell_in	-13	3	8	-6	21	2	23	6	-5	-3
verb-word:tell_of	25	-3	-5	-4	-4	-4	-9	-4	-7	-10
verb-word:tell_on	24	-6	-5	-2	12	-6	4	5	-5	-7
verb-word:tell_to	-12	-4	-5	-9	-4	-3	11	-3	-10	-7
verb-word:test_in	-10	-4	-4	-8	-5	-11	30	56	-11	-3
verb-word:thank_for	4	4	-5	-7	13	-5	-4	-4	-6	-5
verb-word:think_of	-44	-4	-5	-4	-5	-6	-5	-4	-5	-7
verb-word:throw_of	-6	-2	-2	-6	20	-6	-6	-29	61	-5
verb-word:touch_of	17	-9	-3	-3	-3	-24	-3	-2	-2	-3
verb-word:tour_in	10	29	-4	-5	-5	-8	-3	-2	-5	-3
verb-word:tour_of	24	34	-10	-3	-4	-12	-2	-2	-3	-4
verb-word:train_in	-19	-4	-5	10	-10	-10	-6	-3	-8	-7
verb-word:transfer_to	-20	-3	-2	-2	39	-3	-7	-2	-6	-15
verb-word:travel_on	49	-9	-8	-4	-3	-8	-17	-2	-3	-5
verb-word:turn_at	22	-5	-5	-4	-5	18	-4	-11	4	-10
verb-word:turn_by	-8	-2	-3	-4	-4	-12	-1	47	-19	-2
verb-word:turn_for	-13	-2	-2	36	-10	-4	48	-23	-15	-2
verb-word:turn_in	-32	-11	-5	-2	-3	28	-6	47	-5	-3
verb-word:turn_into	2	-5	9	-5	10	-9	20	-5	-14	-5
verb-word:turn_of	30	-4	-3	-6	-4	-8	-7	27	6	-13
verb-word:turn_on	27	21	-9	-5	-5	12	-9	11	8	-4
verb-word:unveil_on	-16	-3	-4	-5	-5	-19	44	-9	-13	-8
verb-word:use_for	-6	-15	-3	-5	-17	-4	-4	4	-7	-4
verb-word:use_of	-3	-5	-5	-5	-9	39	-9	-11	-7	-6
verb-word:visit_in	-11	60	-12	-4	-4	-4	-4	-3	-6	-7
verb-word:visit_of	25		-4	-1	-3	-6	-2	-2	-4	6
verb-word:visit_on	-10	4	-7	-3	-3	-3	-2	-3	33	-8
verb-word:vote_by	-9	-7	-4	-4	-3	-16	37	-3	-7	28
verb-word:vote_on	-7	-2	-2	-4	-3	-11	16	-3	-11	33
verb-word:walk_from	-11	-4	-6	21	29	-3	-5	-11	-10	-5
verb-word:walk_of	11	-6	-3	-15	-19	-21	-3	19	44	-4
verb-word:walk_through	37	-8	-3	-3	-5	-14	-4	-3	-4	-4
verb-word:want_of	-12	-4	-4	-5	-4	-6	-15	-8	-6	18
verb-word:warn_of	-10	-4	-4	-4	-4	-5	-6	-4	12	-4
verb-word:wave_through	-8	-3	-2	36	16	-5	-13	85	-7	-3
verb-word:weigh_of		-4	-4	-5	-7	-4	-9	-5	23	-4
verb-word:weigh_on	-21	-2	-2	-4	-12	-4	-10	-2	-6	-7
verb-word:welcome_at	29	-8	-6	-5	-4	27	-4	-3	-4	-5
verb-word:welcome_of	7	-4	-6	-4	-6	-9	3	-6	-8	-8
verb-word:will_for	-8	-5	-5	-5	-4	-17	-5	-3	-6	-2
verb-word:will_in	19	-4	-7	14	13	23	-7	-8	-8	-4
verb-word:will_of	38	-3	-3	-8	-6	-3	-5	-29	-4	-4
verb-word:will_on	-9	-4	-5	-6	-10	25	-9	-5	-10	-7
verb-word:win_for	-10	-2	-3	22		-5	-4	40	-8	-3
verb-word:win_in	-7	-2	-5	-8	31	-10	-4	13	-10	-3
verb-word:win_of	-8	-3	-3	63	-10	-5	16	-18	-13	-4
verb-word:witness_of	-10	-4	37	43	-3	-10	-4	-2	-3	-3
verb-word:work_for	-13	-5	-3	-5	-5	-7	-20	-3	-7	-5
verb-word:work_in	-15	-7	-6	-6	-5	-7	-7	-4	-4	-5
verb-word:work_of	-15	-8	-5	-9	18	49	-5	-4	-10	-8
verb-word:work_on	1	17	4	-11	-4	-8	-9	-2	-3	-3
verb-word:work_to	-24	-16	-3	-5	-2	-4	-3	-2	-4	-4
verb-word:work_with	18	-5	-3	27	-4	-7	-5	-4	-11	-5
verb-word:would_from	-6	-3	-2	-2	-2	-8	-33	-3	-2	-2
verb-word:would_in	-10	32	-7	-2	-4	81	-3	-2	-4	-4
verb-word:write_on	-16	-4	-3	-4	-8	-6	-6	-10	-20	-7
verb-word:write_to	-7	-5	-9	-6	-11	-7	33	-12	34	-5
word:$	-5	-3	-3	-5	36	-2	-2	-3	-1	-4
word:'s				-1		2		-1	-2	
word:.	1	-3	-4	-5	-2	-6	-1	3	12	1
word:12th	11	-6	26	22	-4	-8	-6	-3	-4	-6
word:14th	8	59	-5	-3	-7	-3	-7	8	-13	-9
word:15th	36	-2	-4	-9	-10	-5	-6	9	-12	-4
word:3g	30	-5	-4	-8	-6	29	-2	24	32	-6
word:4g	1	-2	-5	10	7	-3	-3	2	-2	-6
word:4th	43	-5	-3	-2	-3	-2	-7	-3	-5	-6
word:5g	-7	-1	-5	-3	-4	17	-3	6	-3	-5
word:6g	-7	-7	-8	-10	-4	-13	43	14	-6	-6
word:a	-5	-3	-4	6	60	-10	-3	-10	5	-3
word:ababa	-6	-5	25	26	-4	9	-4	-3	-6	-5
word:abidjan	-5	-19	43		7	-6	-4	-3	-4	-5
word:able	-7	-4	-5	2	-6	-5	14	-4	-9	-4
word:aboard	18	20	-12	-7	-3	52	-10	-2	-3	-5
word:abolish	-6	-4	-6	-3	-3	-3	18	-3	-10	3
word:about	14	-2	-2	-4	-3	-6	-3	-4	1	-5
word:above	-11	-4	-3	-8	-6	6	1	2	-6	-4
word:abroad	-12	-4	10	-4	13	-6	-13	-1	11	-7
word:absent	-24	-4	-3	36	-2	-8	-4	-3	-11	11
word:abu	9	-4	-5		-14	28	-10	4	-8	-5
word:abuja	11	-18	11		-2	6	-6	2	-3	-10
word:abuse	7	-4	-6	-4	-3	-5	18	-2	2	-4
word:academic	-16	-3	-12	-3	-18	-3	-3	-2	-2	3
word:academy	-7	-11	-12	23	-9	74	11	-3	-5	-13
word:accede	-14	-5	-9	92	-8	-7	-7	-4	-5	-5
word:accelerate	-9	-3	-5	8	-4	-5	45	-23	-5	-3
word:accelerator	-14	-7	-7	19	-18	38	-8	-2	-7	-12
word:accept	-3	-4	-3	4	12	-6	-5	-9	24	10
word:access	-5	-4	-5		1	-11	11	-1	16	-4
word:accompany	13	11	-7	-4	-3	-4	-3	-3	-4	-9
word:accord	-5	-1	-3	5	-3	-2	-1	-4	-1	-2
word:account	-1	-2	-4	3	-7	-1	-4	-6	19	-6
word:accra	23	12	32	7	-3	2	-5	-3	-6	-6
word:accuse	-16	-3	-3	-5	-1	-8	-6	-4	27	-8
word:achieve	-10	-4	-3	-4	-2	-3	-6	-2	-7	-5
word:achievement	-10	-3	-4	-6	-2	-5	-16	-1	-6	-3
word:acknowledge	-16	-5	-1	-13	55	-7	-2	-4	-7	-12
word:acquaint	26	53	-6	-7	-5	-9	-4	-2	-4	-6
word:acquire	-9	-4	1	-10	64	-7	-4	24	-8	-4
word:acquisition	2	-2	-3	-5	37	-6	-6	3	-2	-6
word:across		-2	-6	-6	-2	5	-5	5	-5	-6
word:act	-6	-3	-1	-6	-1	-5	10	3	2	-6
word:action	-8	-3	12	-11	-8	-10	34	-4	36	-5
word:activate	-21	-4	-5	-14	-8	130	-8	-6	-7	-11
word:activity	15	-3	-4	-13	-8	-6	1	-3	8	-5
word:ad	-8	-4	-5	-4	-4	-4	26	-4	-1	-5
word:adapt		-2	-2	-3	-2	-7	-4	-2	-5	-13
word:add	-10	-3	-4	-3	1	-2	-3		2	-4
word:addis	-6	-5	25	26	-4	9	-4	-3	-6	-5
word:addition	-2	-3	-4	-3	23	-3	-3	-2	-7	-3
word:additional	-8	-3	-2	3	42	-5	-5	-5	-5	-2
word:address	-11	-7	22	-4	-4	-6	13	-4	10	-5
word:administration	-7	17	-4	-7	-3	-4	2	-4	16	-10
word:administrative	-15	-4	-3	-3	-6	-7	-5	-10	7	-9
word:administrator	-14	-5	-4	8	-7	-12	-5	-8	73	
word:admit		-6	3	-6	-6	-17	-5	31	-11	-5
word:adolescent	-11	-2	-2	-2	-2	-6	62	-20	-10	-13
word:adopt	-10	-3	-4	-3	-4	-6	55	-4	-7	
word:adoption	-6	-3	-5	-6	-6	26	30	-3	-4	-2
word:adult	-9	-5	-4	-5	-5	34	-10	-5	-5	-4
word:advance			-4	-2	8	-6	3	-3	-2	-4
word:advantage	8	-4	-9	-4	-17	-9	-2	-2	-3	-3
word:advertisement		-4	-4	-3	-3	-4	-4	-2	18	-4
word:advertiser	-9	-4	-4	-5	-6	-8	-7	-5	41	-6
word:advertising	-8	-2	-3	-4	-6	-5	-7	-10	16	-4
word:advice	-14	31	-4	-4	-11	-7	18	-10	-12	27
word:advise	-18	-8	-4	-6	-6	-5	-10	-5	-12	-7
word:adviser	-2	-11	-4	-5	-6	-1	-1	-5	-6	1
word:advisory	-26	-4	-6	-2	-2	-6	19	-3	-7	11
word:advocate	-16	-6	-4	-3	-3	-4	-4	-2	-3	-6
word:affair	-6	-8	9	-4	-3	-4	-3	-2	-4	23
word:affairs	-1	-4	-6	-5	12	-3	-8	-2	-10	15
word:affirm	-14	-5	-4	-4	-3	-6	4	-2	-4	-5
word:affordable	-6	-7	-2	-4	-5	-7	-3	-2	-3	-4
word:africa	-12	-5	30	-5	5	-1	-4		-4	-5
word:african	-20	10	25	10	-2	-8	-4	-3	-6	5
word:after	2		-1		-1	4	-2	2	3	5
word:afternoon	48	-8	-5	-3	2			-4		-6
word:afterward	-15	-3	-5	-5	-7	-22	-4	-2	-4	-4
word:afterwards	14	-4	-3	-2	-5	-7	-5	-2	-4	-7
word:again	7	-6	-7	-6	-2	3	-7	5		-5
word:against	-6	-3	-4	-4	-4	-4	3	-5	31	-3
word:agargaon	3	-6	-2	9	-3	-7	-4	-2	22	-4
word:age	8	-4	-6	-5	-5	-8	21	-3	5	
word:agency	-1	-3	-1	5	-2	-2	5	-5	-4	-3
word:agenda	5	6	1	-2	1	-6	-4	-3	-5	-5
word:agent	-7	-4	-4	-8	-5	-7	29	-5	-9	-11
word:ago	1	-4	-4	-8	23	-12	-8	12	-9	-5
word:agree		-4	-2	22	7	-7		-3	-4	
word:agreement	-8	-3	-4	45	-2	-3	-6	-5	-6	-4
word:ahead	-1	-2	-6	-5	5	11	-3	4	-12	-5
word:ai	-6	-4	12	-3	-2	1	12	-3	-4	-2
word:aid	-7	12	-4	-3	30	6	-6	12	-9	-3
word:aide	-23	10	-3	-3	-2	-6	17	-2	-4	21
word:aim	2	-1	-4	-1	-5	-6	13	-7	17	-7
word:air	-1	-6	-5	-1	-8	26	-5	15	3	-4
word:aircraft	14	42	-5	-7	-4	-10	-21	-3	-6	-4
word:aires	-11	-12	-5	-14	5	-5	-5	-3	-4	-4
word:airport	4	-8	-4	3	-4	10	-5	2	27	-8
word:airtime	30	-5	-9	-4	11	-4	15	-3	6	-5
word:akorda	30	-7	4	-8	-5	-5	5	-3	-4	-6
word:al	31	-7	-11	-5	-5	10	-5	-2	-4	-9
word:algorithm	-12	-3	-3	8	-9	-6		-14	31	-4
word:align	-9	-7	-5	16	-5	-5	11	-4	-6	-6
word:alike	-10	-3	-4	-4	-9	-5	3	-5	-10	-5
word:alive	-12	-4	-5	-6	-8	-6	33	-4	-8	-6
word:allegation	-11	-3	-3	-12	-7	-6	-12	-4	32	-10
word:allege	-6	-2	-2	-3	-5	-3	-4	-6	9	-10
word:alleged	-33	-4	-5	-3	-3	-2	-9	-6	45	14
word:alliance	-9	-4	-3	61	-9	14	-4	-9	-7	-7
word:allocate	-12	-3	-3	-4	60	-6	-8	9	-7	-5
word:allow	-3	-1	-3	-2	-10		-4	26	9	-4
word:ally	-8	-5	-4	-7	-5	-9	20	-9	-6	-3
word:almaty	-7	37	-5	-7	-7	28	-7	-4		-6
word:almost	-7	-4	-5	-4	-10	24	23	-6	-1	-3
word:alone	23	-7	-4	-6	-6	-10	-10	10	-8	-5
word:along	8	-6	-4	6	-1	-1	-3	-5	10	5
word:alongside	-17	-4	-1	1	28	-12	-5	-3	-9	15
word:already	-12		5	8	6	-4	-3	-4	-2	-6
word:also	7	-1	1	-1	-1	-2	-2	-2	-4	-2
word:although	-8	-3	-3	-4	-5	-12	-15	-9	3	-5
word:alto	24	-6	-8	-4	-5	-5	-5	-3	18	-5
word:always	-11	-6	-5	-5	-5	-5	-5	-6	-13	-5
word:ambassador	-19	-12	-7	-6	15	13	-7	-3	-6	14
word:ambition	-9	-5	-3	-6	-7	-5	-2	-4	-2	-2
word:amend	-17	-4	-4	-8	-4	-4	70	-9	-13	-4
word:amendment	-10	-3	-3	6	-4	-5	29	-4	-2	-2
word:america	-16	-6	-5	-6	-6	-10	19	-2	-3	-5
word:amharic	-11	-4	-6	-5	-4	70	-8	-3	-7	-8
word:amid	-34	-4	-5	-6	-5	-7	33	-3	-5	5
word:amman	2	-4	5	8	18	-8	-5	-4	-4	-7
word:among	-3	-2	7		-2	-5	-2	-3	2	-3
word:amount	-10	-4	-3	-7	-35	-5	-5	-5	3	-4
word:analog	36	-4	-4	-4	-4	-5	-5	-4	20	-5
word:analyst	-21	-5	4	1	-8	-3	-5	-22	-6	-14
word:andhra	-10	-3	-4	-3	24	-15	-2	-3	-2	-4
word:angel	-14	-5	-4	-6	51	-18	25	-6	-24	-3
word:anger	-29	-4	-13	-5	-5	-5	-4	-4	-7	-11
word:ankara	-12	13	7	-4	-4	-7	-3	-7	-8	-6
word:annex	-7	-6	-6	34	-3	-6	34	-3	-9	-2
word:announce	-10	-1	-1	12	18	5	10	-3	-2	3
word:announcement	-19	-6	15	-4	24	6	-4	-3	18	20
word:annual	-14	-7	65	-4	-6	-14	-8	-3	-5	-5
word:annul	-10	-3	-3	-4	-3	-4	17	46	58	-5
word:answer		-4	-4	-7	-5	4	-3	-4	2	-2
word:answering	4	-5	-6	-3	-5	-4	-22	-3	-6	-5
word:antenna	8	19	-5	-8	-4	-9	9	-4	9	-8
word:anti-competitive	-6	-7	-2	-8	-14	-3	-4	-6	29	-3
word:anti-dumping	-7	-3	-4	-4	-7	-9	-7	-4	76	-4
word:antitrust	-12	-3	-3	-4	-4	-4	-7	-6	19	1
word:anybody	-5	-7	-5	-7	-3	-6	-20	-2	-4	-14
word:anyone	-22	11	-3	-4	-6	11	-7	-8	-5	-4
word:anything	11	-10	-6	-8	-4	-6	-8	-4	-11	-6
word:apart	-20	-5	-5	-6	32	-9	-11	-3	-7	-5
word:apia	7	33	2	-8		-10	-5	-4	34	-9
word:apologize	-12	-3	-3	-6	-6	-8	-6	-3	1	-6
word:appeal	-11	-4	-4	-5	-7	-6	-7	-3	22	-6
word:appear	42	-5	2	-6	-4	-6	-2	-3	12	-8
word:applaud	-17	-7	-5	-22	-9	32	-2	-4	-5	-8
word:applause	-30	-17	23	-8	-4	51	-7	-3	-6	-14
word:applicant	-18	-3	-4	-4	-4	-10	-6	64	-19	-4
word:application	-4	-3	-3	-4	-2	17	-6	9		-2
word:apply	-1	2	-4	-5	-5	-6	-7	-15	-12	2
word:appoint	-16	-4	-4	-6	-6	-7	-1	-4	-4	67
word:appointment	-3	8	8	-4	-4	-4	-5	-4	-5	19
word:appreciate	-12	-8	-11	-6	-5	-4	-3	-5	-4	-5
word:appreciation	-7	-2	-23	-11	-15	-3	-2	-1	-1	-2
word:apprise	20	-3	-2	-3	-10	-5	-4	-3	-3	-6
word:approach	-8	-4	6	-4	-4	-4	1	-3	-17	-8
word:approval	-8	-3	-3	-8	7	-6	16	24	-13	-1
word:approve	-6	-2	-3	-5	2	-5	18	17		-1
word:apps	-6	-5	-4	-5	-5	-6	10	-9	3	-5
word:april	3		2	-3	9	4	9	10	-1	11
word:arab	-39	-7	69	-4	-3	-5	-9	-3	-3	-5
word:arabic	-15	-4	-4	38	-2	52	-5	-5	-10	-5
word:archive	-10	-2	-3	67	-18	27	-5	-17	-8	-3
word:area	-1	14	-1	-5	-5	-2	1	-3	-2	-4
word:argue	-5	2	7	-5	-5	-5	-8	-3	-8	-9
word:arizona	-10	29	-6	-5	-23	23	-4	15	-7	-7
word:arm	-14	-3	-3	-10	22	-8	-3			12
word:army	-13	-6	-6	-4	-4	-7	-8	-3	-7	51
word:around	14	-3	-6	-6	-6	-3	-6	-4	3	-6
word:arrange	-10	8	36	-6	-5	-5	-6	-3	19	-6
word:arrangement	12	-2	-3	70	-9	-6	-6	-6	-10	-13
word:arrears	25	-4	-3	-4	-4	-6	-2	-5	-7	-9
word:arrest	-7	-7	-4	-7	-4	-6	-9	-9	66	22
word:arrival	-24	23	-2	-2	-5	-7	-4	-3	-5	34
word:arrive	-19	28	3	3	-2		-5	-2	-5	-10
word:article	-11	-5	-6	13	-5	-8	24	-7	16	-3
word:artificial	-5	-4	5	1	-3	-6	6	-3	-4	-3
word:as	-6	-3	-2	-2		-2	-1	-1	-3	16
word:asean	-23	-5	69	-4	-3	-16	-7	-2	-5	-4
word:ashgabat	-3	-10	-5	-4	-4	-5	-6	-3	-5	-5
word:asia	-10	12	22	-5	-6	-5	-5	-3	-4	-6
word:asia-pacific	-13	-3	3	-2	-7	-14	-2	-5	-3	-1
word:asian	-15	14	19	-4	-12	8	-5	-3	-4	-3
word:aside	-8	-4	5	-9	46	1	6	-5	14	3
word:ask	-2	-2	-4	-4	-3	-5		1		-3
word:assemble	30	-4	-4	-4	-6	51	-5	-3	-4	-5
word:assembly	-15	16	15	-4	-1	9		-3	-4	-2
word:assent	6	-6	-10	26	-8	-7	66	-6	-6	-6
word:asset	2	-3	-3	-5	-6	-9	20		10	-4
word:assign	-12	-3	-3	-5	-5	-6	-6	16	-11	-5
word:assist	-2	-3	-3	-4	-5	-5	-7	-3	-14	-14
word:assistance	-9	-2	-3	3	8	-5	-3	-5	3	-3
word:assistant	-9	-5	-8	-7	-5	86	-10	-4	-7	-5
word:association	-14	-6	1	-6	-6	-7	4	-3	-8	-5
word:assume	-11	-4	-5	-4	-3	-6	-9	-4	-10	54
word:assurance	11	-3	-6	-3	-2	-3	-1	-1	-1	-1
word:assure	9	-5	-4	-4	-6	-5	-5	-3	-5	-6
word:astana	-8	19	4	-7	-4	-1	-4	-2	-4	-4
word:at	4	2	5	-2	-1	2	-2	-2	-1	1
word:atlantic	-6	-7	-3	-3	-7	-4	-12	4	-10	-2
word:attach	-6	-4	-7	-5	8	-7	-6	3	8	-4
word:attack		-3	29	2	-6	-7	-8	-19	-13	-5
word:attempt	-13	-4	-3	-8	-4	25	1	-5	-8	-9
word:attend		-2	3		-4	2	-4	-4	-4	-6
word:attendance	-21	-6	16	-4	-4	-10	-5	-3	-5	-10
word:attention	-9	-6	-4	-3	-4	-5	-8	-4	-8	-4
word:attorney	-9	-3	-3	-2	-6	-8	11	-5	14	-7
word:attract	-2	-5	-2	-5	-12	-6	-5	-3	-4	-3
word:attractive	-11	-9	-4	-5	-6	-7	-2	-5	-4	-4
word:auckland	16	-4	28	-7	21	-6	-6	-6	-9	-6
word:auction	-9	-5	-1	-7	4	-7	-8	39	-11	-5
word:audience	41	-5	-5	-4	5	-1	-3	-4	-3	-8
word:audit	8	-5	-5	-5	-8	-7	2	13	37	4
word:auditor	-9	-6	-7	-6	-5	-4	-6	-5	22	-4
word:auditorium	37	-4	-10	3	-7	-8	-9	-4	-6	-3
word:aug.	9	-3	-3	-13	-3	-5	50	-2	-4	-11
word:august		1	-3	1	-5	12	25	4		1
word:austin	20	58	-8	-9	-16	-9	-11	-3	-7	-5
word:authorisation	-2	-3	-4	-12	-3	-6	-10	14	15	-5
word:authority	-9	-4	-3	-6	11	4	1	18	10	-13
word:authorization	21	-2	-4	-5	-9	-8	11		28	-4
word:authorize	-12	-4	-3	-7	-7	-9	-6	106	-12	-4
word:automate	-6	-7	-5	48	-12	68	-9	-58	-10	-5
word:autonomous	4	-12	20	-3	-7	15	-6	-3	-4	-4
word:autumn	-25	-8	-4	14	-2	15	9	-4	11	-5
word:available	-7	-4	-5	-5	47	51	-6	-4	-12	-4
word:avenue	55	-3	-9	-6	-5	-3	18	-2	-12	-2
word:average	-14	-7	-6	-4	-21	-7	-10	-5	-7	-4
word:await	-4		-4	-10	-5	-12	-7	14	11	-6
word:award	-13	-4		26	4	-5	-5	6	1	-3
word:aware	-21	-3	-2	-6	-3	22	-4	29	-4	-12
word:away	-5	2	2	5	-3	-5	4	19	6	9
word:bac	-8	-2	-3	-4	30	-5	-4	-13	-3	-2
word:back	-9	3		-2	-6	-4	8	-1	-3	3
word:backbone	-17	12	-2	-6	24	-11	-6	-3	11	-6
word:backer	-7	-2	-5	-20	19	-7	-6	-5	-12	-7
word:backhaul	-8	-3	-3	53	-6	-12	-7	-3	-3	-8
word:backup	-5	-3	-4	-6	-15	22	24	-4	18	-3
word:bad	-6	-6	-5	-4	-6	-7	-8	-6	3	-6
word:bade	10	-10	-4	-7	-3	-5	-3	-3	11	30
word:bag	-12	10	-4	35	-8	-13	-8	19	-14	-4
word:baghdad	18	-2	-4	-3	-3	-4	-3	-4	-14	-5
word:baht	-5	-2	-3	-4	7	-6	-7	26	5	-3
word:baku	-13	-4	41	-4	-5	23	-9	10	-7	-6
word:balance	22	-6	-5	-5	-5	-6	-5	-7	19	-8
word:baltic	-15	3	35	-3	-3	13	-2	-3	-5	-3
word:ban	-5	-3	-4	-4	-4	-6	22	-5	12	-5
word:band	-4	-3	-3	-6	-7	-5	3	22	-11	-4
word:bandung	-18	-4	13	-17	-5	-13	-3	-4	35	-2
word:bandwidth	-7	-3	-5	-5	-7	-4	-7	-15	9	-5
word:bangabandhu	-9	-3	-5	-28	-7	-19	-2	-3	-3	-5
word:bangkok	-7	-4	27	-5	-7	26	-6	-4	36	-6
word:banjul	47	-4	19	-12	-7	-31	-3	-7	-10	-5
word:bank	-8	-2	-4		2	7	11	25	-3	2
word:banker	4	-4	-3	-7	5	-6	-3	-6	-12	-11
word:banking	-9	-5	-6	14	-8	-7	17	26	-7	-2
word:bankrupt	1	-4	-4	-7	29	-4	-3	-9	33	-5
word:bar	-4	-3	-3	-5	-8	-5	20	9	5	-5
word:barcelona	-2	-1	3	-11	-4	-6	5	-3	-4	-4
word:barely	32	-2	-6	-9	3	-4	-4	-13	-8	-5
word:baroness	22	-5	-13	-6	-5	-7	24	-4	-6	-9
word:base	-3	-2	-4	3	4	-6	-1	8	10	-3
word:basic	-12	-3	-3	11	-3	-5	42	-3	-8	-7
word:basis	-16	-4	-4	-7	-5	-6	-8	3	-11	41
word:batam	-16	-7	-2	-7	-15	6	-4	-3	-5	-3
word:battery	6	1	-4	11	6	13	3	-5	2	-5
word:batumi	-30	2	53	-4	-4	25	-9	-3	-7	-15
word:bay	-15	34	6	-4	-5	42	-5	-3	-9	-8
word:be	-1	1	-1	-1	-1	-1	-2	-1	-1	
word:beam	-6	-5	-3	-9	-5	51	-7	62	-8	-4
word:bear	-11	-4	3	13	2	-6	6	-3	-6	2
word:beat	-17	-6	-9	-7	-17	-8	-4	-7	-8	50
word:because	-8	3	-1	2	-6	6	-4	9	9	-5
word:become	-6	-5	-4	4	-2	-6	-1	1	-5	11
word:before	9	-1	-2	-2	-4	-1	5		5	-5
word:begin	-2	7	-3	-3	-4	15	2	-2	6	-5
word:beginning	4	-5	16	-5	20	-6	4	-4	-6	-4
word:behalf	-20	-3	-4	23	-4	-5	-4	-4	22	-9
word:behavior	-5	-6	-3	-2	-2	-1	-3	-4	-2	-1
word:behind	9	4	1	17	2	5	-2	-4	-7	-7
word:beijing	-16	19	-5	8	-3	-5	-4	2	-6	-5
word:being	-2	-2	9	1	3	-6	-5	-4		4
word:belgrade	-11	45	54	-6	-4	-18	-22	-6	13	-4
word:believe	-11	-4	-3		-6	3	-8	-4	7	-10
word:bell	-20	-7	-7	-4	-8	39	-11	-4	35	-4
word:belong	-7	-5	2	-7	16	-6	-4	-3	6	-8
word:below	-7	-4	-3	-3	-2	-9	7	-4	-11	-6
word:bench	16	-4	-14	-7	28	-6	-6	-3	-8	8
word:benefit	-8	-5	-8	-9	-4	-2	-3	-2	1	-4
word:bengaluru	-12	22	-8	-5	-9	14	-4	-4	7	-8
word:bergen	8	-6	20	-9	-4	13	-13	-3	-5	-6
word:berlaymont	34	-3	-4	-4	-6	-3	20	-3	-4	-5
word:berlin	21	8	9	13	-2	-6	3	-4	-1	5
word:bernama	-4	18	-3	6	-3	-2	-2	-3	21	-3
word:beside	-15	-5	-1		18	-1	-5	-4	6	-8
word:besides	-1	-4	-5	-6	-6	3	-8	-5	-4	-4
word:best	-15	-4	-5	-4	-3	-10	-4	20	-6	-6
word:bet	-7	-5	-4	-7	57	-10	-5	-4	-7	-5
word:better	-8	-5	-6	-3	-7	-4	-8	32	-12	-3
word:between	10		-5	14	-4	-6	-4		-2	-5
word:beyond	-14	-4	-3	13	1	-8	7	20	-9	-3
word:bid	11	-3	-3	-6	10	-7	2	4	-1	-5
word:bidder	-8	-4	-3	1	-6	-6	-6	54	-17	-7
word:bidding	-11	-4	-4	-15	38	-26	-3	-10	-9	-3
word:big	-9	-6	6	-5	13	-6	8	-3	-5	-5
word:bilateral	33	1	-8	5	-3	-3	-4	-2	-3	-5
word:bill	-9	-4	6	-4	-2	-7	38	-5	-8	-5
word:billing	-5	-6	-3	-28	-10	-3	-7	-14	70	-3
word:billion	-16	-4	-2	-3	-20	-1	-4	9	-14	-6
word:billionaire	6	-9	-3	-4	37	-8	-2	29	-5	-6
word:bind	-9	-4	-5	52	-7	-7	16	-6	-14	-4
word:binding	-6	-3	-4	19	-5	-7	35	-8	-3	-5
word:biometrics	-8	-3	-2	-5	3	-4	23	-6		-5
word:bishkek	25	-5	9	-17	-4	-9	-5	-3	-5	-16
word:blacklist	-9	-3	-7	-13	-6	-7	-6	-6	68	-6
word:blackout	-8	-6	-6	20	-4	-15	40	-5	-12	-5
word:blame	-11	-4	-5	-17	-7	24	-4	-5	-14	-6
word:blantyre	16	-4	7	-5	-5	11	-5	-4	-9	-5
word:blessing	-8	-4	-5	-5	-6	-11	-22	51	-12	12
word:bloc	-10	-4	-2	-3	-2	-2	-8	-1	-8	2
word:block	3	-4	-3	-4	-6	-1	-5	11	14	-4
word:blockchain	-10	-5	61	-1	-3	-12	-40	-2	-2	-3
word:blocking	-8	-4	-3	-5	-3	-5	-9	-4	15	-6
word:blow	-13	-13	-13	-13	-3	-3	-4	-1	37	-4
word:blue	-3	-4	-5	4	-7	16	-4	-4	-6	22
word:blueprint	-6	-4	-4	3	-14	-10	48	-2	-3	-3
word:board	-9	-2	-5	-4	3	-4	-2	-2	-8	26
word:boat	-12	57	-11	-8	-5	-18	-6	-4	-10	-10
word:body	-11	-4	8	-6	-8	-9	5	-3	-5	9
word:bogotá	3	-5	-4	-12	33	48	-7	-8	-6	-4
word:bond	21	-33	-3	-7	23	-9	-3	-4	-7	-7
word:bone	-8	-5	-4	-6	-7	-8	26	-4	-6	-5
word:bonus	-18	-3	-4	-3	-6	-6	-5	-10	62	-4
word:book	-7	-4	23	-8	-7	-4	-2	16	-3	-9
word:boost	6	-3	-5	-7		-5	-4	-2	-3	-2
word:booth	-30	-6	-5	-3	-5	32	-5	-3	-2	-4
word:border	8	-3	-5	-6	-6	-8	-5	-1	36	-3
word:borrow	-11	-6	-8	-6	-6	40	-13	-5	26	-4
word:borrower	-12	-3	-4	-5	16	-7	-6	-4	-3	-3
word:boss	-4	-5	-4	-5	-6	-7	-4	-3	-12	24
word:bottom	17	-5	-4	-8	-5	-6	-7	-4	-10	-6
word:bow	21	40	-3	-12	-5	-6	-11	-3	-11	34
word:box	-1	-4	-6	-10	-6	-9	-7	-5	57	-5
word:boycott	-23	-9	53	-4	-5	-4	-7	-2	-4	-3
word:brain	30	-7	-4	1	-2	-6	-8	-2	-5	-3
word:branch	-19	30	4	-5	-4	41	-8	-4	9	-11
word:brand	-10	-3	16	-6	3	7	-5	4	2	-4
word:brass	2	-4	-7	-9	-4	24	-7	14	-7	-4
word:brasília	32	-5	-3	-4	-4	-6	-8	-3	-5	-6
word:bratislava	24	38	-4	-19	-10	-10	-8	-6	-22	-8
word:brazilian	-9	-4	-4	20	32	17	-7	-6	-10	-7
word:breach	-2	-3	-3	-4	-5	-3	-12	5	14	-6
word:bread	12	19	-8	-4	-4	-9	-6	-3	-9	-8
word:break	10	-3	-5	-7	-3	20	1	-7	3	-3
word:breakfast	35	-4	4	-3	-4	-5	-6	-3	-3	-5
word:bridge	-12	-2	1	10	2	-6	-6	-2	-5	-6
word:brief	32		-2	-4	-4	-2	3	-2	-5	5
word:briefing	-13	-2	15	-5	4	-6	5	-4	-8	-5
word:bring	5	-1	4		-3	5	-1	-2	3	-1
word:brisbane	-11	-17	50	-5	27	-4	-2	-14	-14	-4
word:brno	33	-4	-6	-6	31	-8	-7	-14	-11	-4
word:broad	-20	-3	-5	-8	-5	-2	-7	-2	-4	-2
word:broadband	-7	-4	-2	4	1	2	-3	3	-6	-5
word:broadcast	-12	-5	-5	-3	-4	-6	42	-3	43	-3
word:broadcaster	-12	-6	-11	-6	35	-5	-6	-10	-4	-11
word:broadcasting	-6	-2	-3	-7	-3	-13	-6	7	-5	-5
word:broker	-7	-3	-2	21	21	-4	21	4	-28	-3
word:brother	1	-4	-4	-5	23	-14	-9	-3	-6	-8
word:brush	-41	-8	43	-3	-8	-5	-7	-2	-7	-8
word:brussels	9	5	-4	-6	-5	-5	2	-4	-3	6
word:bucharest	5	-5	31	-7	-6	19	-9	-3	-4	20
word:budapest	33	-5	-10	-13	-3	-4	36	-3	-4	-7
word:budget	4	1	-6	-4	20	-7	25	-3	-7	-7
word:buenos	-11	-12	-5	-14	5	-5	-5	-3	-4	-4
word:build	-3	-3	-4	13		9	-6	-1	-6	-1
word:builder	19	-4	-4	16	1	-11	27	-7	-10	-10
word:building	-4	-6	-6	-2		1	8	1	-5	-6
word:bundle	23	-3	-6	-6	-9	44	-6	-5	20	-9
word:bury	23	-6	-5	-5	-5	-6	13	-3	14	-5
word:bus	-12	14	-8	9	8	26	11	-1	-19	-6
word:busan	-14	2	1	-5	-15	-11	-4	26	-6	-5
word:business	-4	3	1	1	-5		-5	-2	-8	1
word:businessman	-11	15	-19	1	-5	-5	-11	29	-5	-3
word:busy	-23	-14	-9	-5	-4	-8	-6	-5	-8	-9
word:button	-16	-7	-3	-4	-12	115	-19	-3	-8	-11
word:buy	-7	-4	-2	-6	31	-2		4	-7	-5
word:buyer	-9	-4	-4	-8	26	-6		17	-18	-6
word:by		-2			1	2	4	1	1	-1
word:cabinet	-1	-6	6	-1	-3	-6	13	5	-2	25
word:cable	6	5	-1	5	-2	6	-4	-2	-1	-1
word:cadre	-16	3	-4	-6	-2	-4	-3	-2	-4	-2
word:cairo	-10	24	48	-1	-6	-13	24	-4	-5	-6
word:calendar	44	9	6	-6	-8	-9	-4	-3	-6	-6
word:california	-18	81	-7	-4	-4	4	-3	-3	-6	-7
word:call	3	-5	-1	-2	-2	-1	-2	-2	-2	-2
word:caller	50	-3	-3	-2	-3	-2	21	-3	-13	-10
word:camera	-12	-4	-4	34	4	-6	1	-5	5	-4
word:camp	13	-4	7	-6	-4	12	-7	-4	-6	-6
word:campus	25	3	-5	-2	3	14	-4	-3	-7	-5
word:can	-5	-1	-5	-2	-3	2	-4	2	-3	-5
word:canadian	-6	-3	-2	-18	33	-12	33	-6	20	-7
word:canadians	-5	-3	-4	-4	-3	-8	-4	-3	3	-13
word:canal	34	-6	-4	-13	-6	-8	-7	-4	-4	-4
word:canaveral	-10	-6	-6	-8	-10	22	-5	-4	-6	-5
word:canberra	10	5	-5	25	34	-6	-7	-2	-6	-8
word:cancel	-7	13	41	2	4	6	5	6	-9	-5
word:candidate	7	-6	-4	-4	-5	-5	-4	-2	-3	-21
word:cannot	-12	11	-4	7	-6	-11	-7	-8	4	-7
word:cap	-2	2	-4	-7	-8	-8	49	-5	12	-5
word:capability	10	-3	-2	-6	-12	-8	-4	-4	-2	-2
word:capacity	-2	-5	-4	5	-2		-1	-1	-5	-5
word:cape	-6	-3	26	-6	23	-9	-6	-3	-5	-6
word:capital	9	7	2	-4	3	5	4	-1	-5	-4
word:car	-8	-9	-4	-6	-8	-13	30	-5	-4	-5
word:card	-6		-4	1		-4	6	-6	4	-5
word:care	-15	-7	-4	-3	-5	-20	-13	-3	-14	-8
word:career	-26	-6	-3	-4	-3	-13	-7	-2	-5	-22
word:caretaker	-13	-6	-3	-6	-4	-5	-9	-2	-4	-41
word:cargo	-29	14	-13	17	-4	23	-6	-8	-8	-3
word:caribbean	-17	-6	12	-4	-1	3	-5	-11	-6	-4
word:carmaker	10	5	-4	16	-13	-8	-9	-3	-6	-2
word:carrier	-9	-5	-3	7	-10	-6	42		1	-5
word:carry	-7	-2	-4	9	-3	5	-2		9	-5
word:casa	19	-6	-7	-5	-5	-5	-4	-3	-4	-7
word:case	2	-4	-4	-4	-5	-7	-9	-4	22	-3
word:cash	4	-4	-4	-7	31	-7	43	-13	-7	-6
word:caspian	46	-5	-6	-8	-4	-6	-4	-3	-4	-4
word:catch	32	-4	-5	-5	-8	-4	-4	-9	14	-8
word:cause	-21	-2	-4	-3	-4	-3	-4	-3	27	-7
word:caution	-14	-9	-4	-6	-4	-4	-5	-7	32	-4
word:cayman	-10	-30	-3	-5	26	-7	-5	-11	-4	-7
word:cease	-11	-2	-2	-10	-7	-6	-18	-17	59	27
word:cease-and-desist	-2	-1	-2	-8	-2	-2	-15	-13	30	-2
word:ceiling	-9	-4	-4	28	-14	-7	36	-10	-1	-7
word:celebrate	-18	-6	-9	-4	-7	33	-4	-3	-6	-4
word:cellular	-10	-2	-1	-9	-16	-8	-12	2	-9	-2
word:censorship	-16	-3	-5	-3	-2	-3	-3	-2	-9	-21
word:cent	-7	-4	-5	-5	13	-5	24	-5	-6	-6
word:center	-4		-1	-4	-1	6	1	-1	-3	-1
word:central	-6	-2		-5	3	-4	12	-4	3	-9
word:ceo	8	-6	7	-1	-7	-5	-4	-3	-5	39
word:ceremony	-9			15	7	10	-4	-1	-5	-4
word:certain	-2	-2	-3	-6	-2	-3	-14	-5	4	-2
word:certificate	-11	-3	5	-5	-4	-7	-7	34	-15	-4
word:certification	39	-3	-2	-5	-7	-9	-10	64	-19	-5
word:certified	-13	-5	-5	-6	-9	-16	-8	79	49	-11
word:cfa	-7	-2	-3	-2	18	-9	-4	3	5	-2
word:chain	8	-4	1	-1	-1	-6	4	-5	3	-3
word:chair	8	-4	11	-7	-2	-4		-3	-6	4
word:chairman	-3	-5	-4	-7	-2	-6	-9	-4	2	37
word:chairmanship	27	-7	-8	-19	-5	-9	-4	-4	-5	4
word:challenge	-8	-5	-5	-5	-7	-5	-6	-3	29	-5
word:chamber	25	-4	-5	-4	-5	-4	34	-5	-7	-13
word:chance	24	-5	-6	-4	-6	-5	-5	-3	-5	-8
word:chancellery	38	37	-4	-11	-3	-9	-7	-2	-4	-6
word:change	-9	1	-5		2	-2	1	-2	-4	-7
word:channel	-9	-4	-9	-10	11	-10	-7	-8	-3	-3
word:chapter	-9	-5	-6	41	-5	-9	33	-3	-10	-5
word:charge	-2	-3	1	4	-4		1	-2	-4	6
word:charger	-10	-3	-5	-6	18	-7	22	-9	41	-3
word:charity	-17	-3	-5	-21	-11	-9	-2	-3	-7	25
word:charter	-13	-3	-7	27	-8	-8	38	38	-7	-7
word:chat	30	-4	-5	-3	-3	25	-3	-2	-5	-6
word:chatbot	-5	-3	-3	-4	-5	-9	-12	-4	79	-4
word:chatbots	-10	-4	-3	-12	-4	-7	62	33	11	-6
word:chatgpt	-13	-1	-2	-2	-3	32	-7	-7	22	-3
word:cheap	-11	-5	-4	-3	-5	-11	-10	-2	24	-6
word:check	2		-4	-6	5	-8	14	-7	17	-4
word:chennai	21	-10	8	-9	-10	-10	-5	-4	11	-5
word:chi	-9	-5	17	-3	-9	12	-5	-13	-3	-4
word:chief	-6	-1	-3		-4	-1	-5	-4	-2	33
word:child	-7	9	-4	-5	-6	-3	17	-7	-1	-6
word:children	-7	-4	-5	-4	-4	-6	-7	-3	-9	-4
word:china	-2	-2		11	-9	-11	-9	4	-2	-3
word:chinese	13	-3	-3	8	13	-6	-6	-5	15	-7
word:chip	2		3	4	5		2	-1	-1	-2
word:chipmaker	-9	-3	-5	-25	7	-4	-3	-3	-5	-4
word:chipmakers	-2	-2	-5	-3	-2	-2	-4	-4	-3	-6
word:chips	-7	21	5	-11	13	-4	4	-6	-5	-5
word:chitose	-23	49	-9	-3	-4	-3	-5	-3	-6	-5
word:chișinău	7	-5	-10	-5	23	-8	-6	-4	-8	-8
word:choice	-19	-6	22	2	-5	-6	-6	-3	-3	26
word:choose	-15	-5	1	19	-8	-2	-5	-5	-8	34
word:christmas	-25	-8	-4	-6	-7	21	23	-4	2	-4
word:circuit	-8	-4	-4	-4	-7	31	25	-3	-6	-3
word:circular	-10	-4	-5	-12	-4	3	71	-4	-11	12
word:cite	-3	-4	-5	-4	-7	-6	2	-9	4	9
word:citizen	-12	-1	-4	-3	-4	2	-1	-3	-5	-5
word:city	11	8	1	-4	-3	6	-5	-4	-2	-5
word:civil	-12	-5	-4	-4	-4	-5	-10	-3	1	-5
word:civilian	-13	-7	-9	-4	27	-8	-9	-2	-4	58
word:claim	-18	-4	-4	-12	-9	-6	-7	-7	8	-8
word:clara	7	35	-7	-5	-3	-6	-5	-3	-5	-4
word:claro	45	-4	-4	-11	-10	-8	-4	-7	-12	-9
word:class	-7	8	-4	6	-6		4	21	17	-5
word:classroom	-23	-5	-10	-7	81	21	-7	-12	-12	-16
word:clause	6	-10	-4	1	-7	-4	33	-7	23	-5
word:clean	-7	20	-5	1	-2	5	-6	8	-5	-8
word:clear	-4	-2	-4	-5	-3	-6	-3	24	-12	-2
word:clearance	-8	-7	-3	-24	-8	-4	-6	39	-2	-4
word:clearing	-8	-7	27	-9	-14	21	-11	48	-23	-4
word:client	5	-3	-3	-4	-7	-5	-6	4	-13	-8
word:climate	-13	-10	-3	-8	-5	13	-2	-5	-5	-4
word:clinch	-5	-3	-9	10	5	-6	-4	-4	-6	-2
word:clinic	-15	-7	5	-7		49	-14	-5	-7	-13
word:clock	-14	27	-4	-5	-17	12	-8	-5	41	-6
word:close	3	-5	2	-3	8	-3	-5	-2	-2	-5
word:closed	61	-6	-6	-4	-4	13	-6	-3	-9	-7
word:closed-door	43	-10	-24	-3	-5	-6	-3	-2	-4	-2
word:closely	-4	-3	-4	-5	-4	-4	-4	-2	-3	-3
word:closer	6	-5		1	-4	-6	2	-2	-9	
word:closet	85	-10	-5	-8	-5	-4	-6	-4	-7	-7
word:closing	27	-7	29	-4	-9	-5	-7	-3	11	-5
word:cloud	-6	-4	-2	20	-3	4	9	-4	-3	
word:club	-13	-5	-5	-4	13	-8	-4	-3	-8	-6
word:cluster	1	17	-5	-5	-10	-7	-3	-6	-4	-4
word:co-founder	15	-5	-3	-4	9	-8	-9	-5	12	7
word:coast	-7	5	-4	5	-7	-1	-5	-3	-7	-2
word:code	-1	-4	-6	8	-7	8	38	-4	3	-5
word:coding	-17	56	25	3	-8	11	-6	-2	-4	-7
word:coffee	46	-7	-5	-4	-2	-5	-9	8	-6	-9
word:cold	-12	9	-4	-6	-5	-9	-5	-4	-5	-5
word:collaborate	20	-4	-5	13	-4	-7	-5	-5	-6	-2
word:collaboration	-5	-4	-4	22	-7	-5	-4	-2	-3	-6
word:colleague	6	-25	6	-4	-4	-6	-5	-3	-6	-14
word:collect	-10	-3	-3	-4	-6	8	-16	17	31	-3
word:collection	-1	-1	-1	-12	-8	-1	-8	-3	20	-6
word:college	26	-6	-5	-9	14	10	-6	-4	-8	-6
word:colombo	2	-5	19		22	-7	-6	-5	5	-4
word:colonel	-43	-3	-4	-14	-4	-3	-7	-3	31	-8
word:columbus	13	-3	-2	-11	-6	-7	-4	-4	22	-9
word:come	3		4	-1			-1		-1	-4
word:coming	2	-4	-5	-4	-4	-10	-11	-2	-5	-12
word:command	-16	-5	-5	-4	-5	-7	-4	-4	-7	70
word:commence	-11	-6	49	-5	-5	30	-7	-6	-3	-7
word:commend	-15	33	-3	-24	-5	-7	-9	-3	-7	-5
word:comment	-12	-5	-4	-7	-6	-7	22	-6	-9	-6
word:commerce	-10	-5	-5	-4	-4	-4	-9	-4	-9	8
word:commercial	-9	-4		-5	-4	20	-1	7	-2	-7
word:commission	10	2	-5	-5	-6	29	-8	3	2	-5
word:commissioner	6	9	6	-6	-5	-6	-6	-4	6	22
word:commit		1	-3	-2	29	2	-5	-3	8	-4
word:commitment	-5	7	-3	-1	9	-5	-4	3	-3	-5
word:committee	2	3	-6	-6	-6	-5	13	-3	6	-2
word:common	7	-5	14	11	2	-8	8	-4	-6	-4
word:communication	-4	-5	-4	-2	-4	-7	14		-6	1
word:communications	-12	-4		-5	-5	-4	12	6	-7	11
word:communiqué	-16	-1	14	4	5	-7	-4	-2	-4	12
word:community	-14	4	14	-5	-6	-10	-5	-2	-6	-3
word:compact	-12	-4	-7	92	-8	-12	-6	-6	-5	-5
word:company		-3	3	3	1		-4	-4	-5	
word:compare	17	9	-5	-6	-4	-10	-4	-7	-4	-5
word:compete	-9	-5	-4	-10		-7	-6	-6	-8	-3
word:competency	-3	-5	-6	-6	-2	-5	-7	-3	-3	-6
word:competition	-7	-4	11	-4	-11	-4	-6		-6	-4
word:competitive	1	-6	-3	-6	-6	-5	-2	-2	-4	-2
word:competitiveness	-3	-4	-2	-3	-3	-4	-3	-2	-2	-2
word:competitor	8	-5	-4	-6	-10	6	-4	8	-5	-3
word:complain		-5	-5	-5	-4	3	-6	-4	2	-9
word:complaint	11	-4	-4	-1	-5		-10	-6	20	-4
word:complete	2	-3	-5	-2	21	-8	-1	7	4	6
word:complex	12	1	-4	-6	40	-6	-2	-5	-3	-5
word:compliance	-17	-3	24	-7	-4	-6	-15	-4	31	-7
word:comply	-10	-3	-3	-5	-7	-5	-9	-5		-4
word:component	-17	6	-2	-6	-11	-6	23	-4	-4	-6
word:comprehensive	-6	-3	-3	-5	-4	-4		-6	-6	-2
word:comptroller	-13	-2	-3	36	-5	-4	-14	3	-6	-6
word:compulsory	-10	-5	-9	-7	-5	-7	106	-7	-23	-5
word:compute	-12	-5	-5	-6	69	-7	-15	-4	-5	-5
word:computer	-7	-3	-5	-6	44	21	13	-3	-7	3
word:computing	-8	-5	-4	-4	-6	-5	12	-4	1	-4
word:concede	-9	-4	-3	-3	-5	-9	-4	12	-14	-14
word:concern	15	-3	-4	-5	-4	-5	-10	-13	8	-9
word:concerned	37	-6	-4	-4	-5	-12	-7	-3	41	-6
word:concession	-8	-4	-3	32	-6	-7	-6	38	-19	6
word:conclave	-15	-9	43	-9	-4	-6	-6	-1	-3	-2
word:conclude	-7	4		37	-7	-6	-5	4	-6	-4
word:conclusion	-8	-3	27	-7	39	-4	-4	-4	-6	-3
word:concrete	-26	-5	-5	-4	-3	-3	-15	-2	-6	-2
word:condition	-7	1	-2	-6	-5	-5	-4	20		-3
word:conditional	-8	-3	-2	-5	-4	-3	-4	95	-18	-2
word:conduct	-7	-1	-4	10	-14	-9	9	-4	6	6
word:confer	33	1	6	-5	-4	-6	-4	6	-5	-7
word:conference	-7	-7	48	-4	-3	-9	-6	-3	-1	-5
word:confide	-27	-6	-3	-4	-5	-15	-4	-13	-5	47
word:confidence	-5	-5	-4	-4	-8	21	-8	-2	-5	23
word:confirm	-5	-5	-4	1	4	4	-2	1	1	3
word:confirmation	-11	-4	-4	-4	-6	-4	-13	-11	-4	44
word:conglomerate	-8	-2	-3	-12	9	-5	-5	-5	-9	-4
word:congratulate	-41	-4	-5	-6	-6	-6	-5	-5	-6	7
word:congress	-5	-1	61	-3	-4	-13	-4	2	-5	-5
word:connect	3	-2	3		-11	8	-3	1	-5	-3
word:connection	-11	-5	-4		-6	3	5	9	-10	-2
word:connectivity	13	1	5	-7	8	-6	3	-3	-4	-2
word:consent	2	-3	-3	4	-9	-5	-4	9	38	-4
word:consider		-8	-4	-7	-5	-8	-1	-10	-11	-5
word:consignment	-15	-5	-8	-9	40	39	-2	-7	-8	-4
word:consortium	10	-8	-3	-5	17	-3	-3	1	-7	-3
word:constellation	-10	-3	-4	12	-9	-21	20	-13	-19	-5
word:constitution	-16	-8	-12	-4	-4	-8	38	-8	-8	-7
word:constitutional	-17	-3	-4	-12	-7	-4	48	-3	32	-12
word:construction	-9	-5	-4	-5	-7	5	16	13	-8	-6
word:constructive	15	-5	-3	-4	-4	-5	-7	-3	-5	-5
word:consult	16	-4	-5	-9	-3	-5	8	-3	-5	-4
word:consultancy	10	-4	-19	-3	-4	-8	-2	-5	-4	-5
word:consultant	-8	-4	-6	-6	-8	-8	-8	-8	-8	-7
word:consultation	2	-3	-1	-5	-4	-5	44	-6	-7	-3
word:consumer	-6	-4	29	-4	-4	-4	-8	-4	1	-6
word:contact	5	-5	-4	-9	-4	-5	-5	-4	16	-8
word:contain	-9	-2	-2	-10	-4	-5	21	-3	-9	-2
word:container	-14	24	-7	-8	-9	24	-5	-6	33	-6
word:content	-5	-5	-2		1	-8	32	-2	1	-6
word:contention	-8	-4	-4	-5	-6	-12	21	-5	-6	-4
word:continent	-12	-8	-2	-5	2	-7	-3	-2	-6	-3
word:continue	-11	5	16	-5	7	-7	-10	-3	14	-7
word:contract	-7	-3	-4	29	-9	-5	-4	-8	-8	-4
word:contractor	-22	24	25	-8	-6	9	-5	-5	-18	-5
word:contribute	-13	-10	-4	-8	32		-9	-3	-6	-4
word:contribution	-16	-5	-3	3	29	-4	-3	-3	-6	-10
word:control	2	7	-3	-6	9	8	7	-8	-4	-5
word:controversy	-4	-2	-2	-2	-2	-6	-7	-3	23	-3
word:convene	-3	-5	28	-4	-3	-4	-9	-2	-3	5
word:convention	-10	-8	18	13	-4	-11	7	-2	-4	-3
word:conversation	37	-3	-5	-4	-4	-2	-4	-3	-3	
word:convey	10	34	-3	-4	-4	-15	-7	-3	-25	33
word:convince	-14	-5	-4	-6	-8	-4	-5	-3	-4	-5
word:cookie	-20	-6	-9	-6	-6	-6	52	-5	9	-5
word:cool	-49	-5	-5	-6	-14	-8	-6	-4	-8	-5
word:cooperate	-11	-6	-5	12	-8	-6	-7	-4	-6	-3
word:cooperation	6	-5	-4	17	-4	-3	-6	-3	-5	-4
word:coordinate	13	-7	-4	-5	-5	-5	2	-4	16	-5
word:coordination	6	-4	3	-7	-5	-6	-5	14	-5	-7
word:copenhagen	-15	-7	-5	-6	-5	47	-9	-4	-6	27
word:copper	12	-4	-4	-4	11		-4	-3	-6	-5
word:copy	-25	-3	-3	16	-12	-6	-6	-12	39	-3
word:coral	-12	-3	-3	-6	-5	-21	-2	-3	-3	33
word:cordial	39	-4	-4	-4	-1	-6	-5	-2	-3	-4
word:core	4	2	-4	45	-11	-7	3	-4	3	-7
word:corporate	-8	-4	-4	-4	-4	-4	-13	-12	18	-4
word:correct	-18	-4	-4	-5	-8	-11	-3	-4	-7	-11
word:corridor	6	21	-5	23	-6	-8	-6	-3	-5	-4
word:cost	-4	-5	-3	-6	4	1	-4	-8	7	-5
word:could	-11	-1	-3	-8	-2	-6	-6	-4	-8	-6
word:council	3	-5	9	5	-5	-5	17	2	-10	3
word:counsel	-19	-9	-5	-5	-5	-5	-5	17	-10	-18
word:count	-5	-2	-5	-5	-8	-7	-6	-4	-7	-4
word:counter	-14	-9	-3	-5	-3	-4	-12	19	35	-8
word:counterpart	4	-6	-6	11	-3	-3	-3	-3	-6	-6
word:country	-2		1	-2	-5	-6	-2	-2	-2	-3
word:county	18	-5	-4	-5	26	-7	-6	6	-15	-4
word:couple	19	-21	-4	-27	-7	-4	-4	-4	31	-3
word:courier	-22	-4	-4	-5	-3	-4	-6	-8	18	-5
word:course	-9	2	-6	3	-3	13	-2	-5	-5	-5
word:court	-5	-1	-1	-1	-2	-5	-5	-5	22	-3
word:courtesy	23	-8	-3	-4		1	-3	-3	-1	-7
word:cover	-2	-5	-3	10	-2	2	-8	-5	-1	-3
word:coverage	-8	-4	-4	-5	-7	3	-7	-12	1	-4
word:covid-19	-12	8	-2	-3	42	-6	-3	-2	-4	-5
word:create	-8	-3	-4	-5	3	-7	33	-4	-3	-3
word:creation	10	-4	-5	-6	-5	-10	-5	-2	-4	-5
word:credit	-6	-5	-5	-6	31	-7	-7	-11	3	-4
word:creditor	14	-3	-3	-5	-9	-3	-4	-6	-2	-3
word:crew	7	-4	-3	-6	-5	-20	-3	13	-12	-4
word:crime	-5	-4	-5	-4	-4	-5	51	-8	5	-15
word:criminal	-16	-3	-4	-5	-5	-8	-5	-7	22	-5
word:crisis	-20	-8	-5	-9	-5	-8	-2	-3	-6	-22
word:critic	-13	-4	-5	-26	-5	-6	-6	-5	-15	-13
word:critical	-4	-4	1	-6	-8	-4	17	-2	-5	-5
word:criticism	-33	-4	50	-2	-5	-9	-11	-6	53	-3
word:criticize	-12	-5	12	-7	-6	-6	-15	-4	14	-12
word:critics	-6	-3	-7	-6	-6	-4	-4	-8	-43	-11
word:crore	-6	-4	1	13	24	-9	1	2		-3
word:cross	11	-9	-6	-6	-3	-5	-6	-6	-4	-6
word:cross-border	4	-4	-5	1	-4	39	16	-4	-5	-3
word:crown	-7	-4	-5	-8	29	-8	22	-10	20	-7
word:crucial	-8	-4	-3	-4	-2	-3	-2	-2	-4	-2
word:crypto	-7	-4	3	-6	-4	-5	26	12	3	-10
word:culture	-11	23	-23	-7	-3	-2	-9	-3	-3	-2
word:cup	-22	-7	37	-9	-11	-25	-5	-4	-6	-6
word:curb	12	-3	-2	-4	-9	-3	2	-14	18	-4
word:currency	-5	-3	-3	-6	-9	7	-10	-7	-13	-5
word:current	17	45	-4	-5	-11	-9	-8	-3	-6	-9
word:currently	-2	-17	-7	-3	-4	-4	-3	-3	-5	-10
word:curtain	-25	-7	73	-6	-9	51	-5	-4	-13	-8
word:custody	-20	-2	-3	-3	-13	10	27	-5	26	-13
word:custom	34	-5	-3	-14	9	7	9	-3	-5	-6
word:customer	-9	-4	-4	-6	-10	10	-3	-3	16	-4
word:cut	-4	1	3	-5	-2	-1	10	-5	-1	-3
word:cutting-edge	-5	-3	-4	-8	-6	-7	-11	-3	-5	-2
word:cyber	-6	6	11	7	9	1	10	-5	-4	-5
word:cybercrime	-9	-8	-7	-10	-5	-5	68	-5	-6	-4
word:cyberjaya	-10	10	-13	-3	-5	50	-3	-2	-6	-7
word:cybersecurity	3	-5	-2		-4	-1	3	-2	-5	
word:d.c.	9	47	-9	-7	-10	-4	-6	-4	-6	-10
word:daily	-2	-4	-4	-7	-4	-4	-4	-1	-3	-5
word:dam	-12	30	-6	-8	36	23	-5	-4	-11	-7
word:damage		-3	-4	-5	-11	-6	-9	-3	17	-6
word:danube	-18	1	-6	-5	-5	18	-5	-3	-5	-6
word:dar	-13	-5	-3	-6	20	28	-7	-4	-13	-5
word:dark	1	-5	-7	13	-5	-6	-8	-5	7	-6
word:data	-16	1	9	-6	-6	2	23	-4	-6	-4
word:database	-12	-3	-3	-12	-8	-7	-8	-4		-11
word:date	-3	2	-5	12	-4	-6	1	-6	18	-4
word:datuk	67	-9	-6	-3	-4	-3	-11	-2	-4	-14
word:datum	-2	-2	-2	1	-3	3	8	-2	-1	
word:davos	-2	30	27	-4	-7	-4	-4	-4	-5	-8
word:dawn	-13	15	-3	4	-5	10	-6	-8	50	15
word:day	8	10	4	-3	-2	-1		-5	4	-1
word:days	-18	7	87	-6	-4	-8	-15	-4	19	-4
word:dc	19	-7	17	-12	-3	-2	-3	-2	-4	-5
word:de	31	-4	-7	5	-5	5		5	-7	
word:deadline	21	-4	-6	-3	-4	-18	-14	-2	-12	-15
word:deal	-5	-2	-4	19	-4	-6	1	-1	2	-5
word:death	-15	-5	-3	-3	-5	-10	-17	-7	16	-3
word:debate	-14	-2	-5	-4	-5	-7	62	-9	-10	-5
word:debrecen	-14	9	-5	-4	11	-39	-2	-2	-7	-6
word:debt	17	-4	-4	-5	8	-6	-4	18	-11	-6
word:debut	-14	-8	35	-6	-7	75	-10	-4	-7	-6
word:dec.	-6	-2	-6	-6	33	-8	-7	-7	-7	-6
word:decade	-10	-5	-5	7	-11	-5	-10	-4	-7	6
word:december	7	-3	3		3	6	18	7	-3	1
word:decide	-11	-4	-3	-6	5	-6	11	7	-11	-3
word:decision	-4	-3	-4	-4	-3	-4	6	-4	7	-3
word:declaration	-12	-6	-7	73	-8	-7	-16	-4	-5	-5
word:declare	-9	-4	2	-2	-9	11	-4	-1	31	-7
word:decline	-18	-4	-4	-5	-14	-5	-7	15	-11	4
word:decree	-10	-2	-4	-9	-1	-6	36	-8	18	10
word:dedicate	-15	-5	27	-4	-5	29	-6	22	-15	-24
word:deed	-23	-6	-3	-21	60	-7	38	-4	-4	-10
word:deep	18	16	10	-9	-3	-6	-4	-3	4	-4
word:deepen	-19	-5	-3	-3	-4	-5	-4	-3	-4	-5
word:deepfakes	9	-3	-4	-5	-5	-9	33	-8	-20	-7
word:deeply	-5	-3	-5	-5	-2	-7	-7	-1	-11	-1
word:defeat	-21	-4	-3	-5	-5	-5	58	-4	-25	-16
word:defend	47	-4	-4	-7	-6	-5	-10	-4	-8	-8
word:defense	2	-5	7	-6	40	-7	-7	-8	13	-6
word:degree	-18	-7	-8	-4	-4	18	-7	-3	-5	-13
word:delay	-15	-4	-4	-1	-6	-4	-5	-8	7	-6
word:delegate		-3	10	-7	-4	-6	-1	-2	-4	-2
word:delegates	-23	-10	50	-8	-5	-6	-3	-2	-3	-3
word:delegation	13	5	-4	-1	-4	-4	-2	-2	-3	-6
word:delete	-7	-3	-3	-3	-8	-5	-7	-5	51	-4
word:delft	-37	39	-4	-4	-7	-6	-4	-4	-6	-5
word:delhi		49	5	7	-4	-11	-7	-3	-3	-5
word:deliberation	-43	-8	60	-5	-4	-7	19	-2	-5	-5
word:deliver	-10	-5	14	5	-11	-13	-1	4	-8	-4
word:delivery	-14	-5	-4	4	-7	16	1	-5	20	-4
word:demand	-2	-3	-3	6	-9	-6	-8	-8	34	-6
word:democracy	-4	-6	-3	1	-5	-4	-3	-2	-3	-4
word:democratic	-2	-5	-4	-4	-2	-4	-9	-2	-4	-3
word:demonstration	35	-12	-5	-5	-6	-22	13	-5	-10	-5
word:deny	-16	-3	-4	-12	-8	-5	-10	4	-18	-5
word:depart	-8	-8	-7	5	-4	-2	-4	-2	-3	27
word:department	1	-5	2	-13	-5	-7	15	-3	-7	14
word:departure	2	-5	-2	-6	-4	-7	-4	-4	-8	40
word:depend	-7	-4	-3	-6	13	-12	-6	-4	-8	-6
word:deploy	-15	-5	-3	-5	22	45	-5	-4	-5	-6
word:deployment	-3	-4	-3	-3	-5	-6	-16	38	-3	-3
word:deposit	-9	-4	-4	30	-13	29	-10	35	-25	-3
word:depot	-13	6	-4	-13	-4	-11	-6	-7	65	-5
word:deputy	4	-1	-6	-4	-1	-1	3	-2	-4	19
word:describe		1	-3	-5	-5	4	-7	-4	-7	-10
word:desert	-30	54	-7	-5	-4	-7	-7	-3	-6	-11
word:design	7	-5	-3	3	-3	25	-3	-4	-7	3
word:designate	1	-4	-6	-7	-5	-5	-11	-6	52	15
word:designer	11	18	-4	-2	18	4	-5	5	-8	-4
word:desk	-14	-5	-5	-4		16	3	-4	-5	8
word:despite	-10	-2	-3	-14	-5	-3	8	-11	12	-9
word:destination	-9	14	-3	-3	-8	-3	-6	-3	31	-4
word:detail	12	2	-4	-4	-5	-5	-4	-7	2	-8
word:detailed	-14	-5	-3	-3	-6	-4	-14	-2	-3	-6
word:determination	-6	-5	-2	-3	-10	-8	39	29	-8	-5
word:develop	-4	-2	-4	5	-5	-1	-3	-3	-5	-6
word:developer	-26	-4	26	16	21	-9	-3	-4	-5	-6
word:development		-2	-2	-2	-2	-3	2	-2	-1	-1
word:device	-7	-6	-5	-1	-7	43	-5	-4	-6	-5
word:dfdi	-14	-4	47	-3	-9	-2	-2	-3	-4	-2
word:dhabi	9	-4	-5		-14	28	-10	4	-8	-5
word:dhaka	6	-5	27	-4	-3	-12	-6	23	-3	-5
word:dholera	9	-7	-3	-4	-10	-6	-7	-2	-4	-4
word:dialog	24	-6	13	-6	-6	-4	-5	-3	-4	-3
word:diamniadio	7	-24	-6	-7	-11		-4	-2	-6	-4
word:diary	20	15	-5	-4	-5	-6	-4	-3	-7	-10
word:diaspora	-1	-4	-12	-6	53	-13	-2	-5	-5	-2
word:die	-19	-8	-5	-4	-5	-7	-5	-4	-10	9
word:difference	-17	-4	-6	-1	-5	-5	-5	-3	-5	24
word:different	-13	-5	-3	-4	-4	-5	-9	-15	-18	-7
word:difficulty	17	-6	-7	-9	-6	-4	-4	-2	-7	-8
word:dig	-19	72	-9	-5	-6	-14	-8	29	-10	-5
word:digital	-2	-1	7	-1	-3	-1	4	-2	-3	-2
word:digitalisation	-14	-4	17	-4	6	-8	-6	-6	-5	15
word:digitalization	-16	-4	-5	11	-4	-6	-5	-3	-8	-5
word:digitize	-10	-9	-8	47	-5	-6	-5	-6	-9	-3
word:din	40	-5	-4	-4	-3	-4	3	-3	-7	-11
word:dinar	-5	-3	-4	-5	-7	-6	-10	-18	28	-2
word:dinner	30	-9	5	-2	-1	-4	-7	-2	-5	-3
word:diplomacy	-28	-9	-3	-4	-3	-4	9	-6	-3	36
word:diplomat	-14	21	-9	-9	-4	5	-7	-2	-5	-5
word:diplomatic	-59	-4	-5	-5	-4	-3	-2	-2	-2	-5
word:direct	-6	4	-1	-4	-6	-8	23	-4	7	5
word:direct-to-cell	-1	-3	-2	-11	-6	7	-6	-1	-25	-4
word:direct-to-device	-7	-4	-4	-7	-8	-25	16	13	-5	-3
word:direction	12	-3	-3	-7	-5	-6	34	-24	17	-7
word:directive	-6	-4	1	-4	-3	-6	44	-6	18	-6
word:directly	-4	-2	-2	-12	-4	12	-2	38	-10	-6
word:director	-8	-4	2	-3		-4	-6	-4	-2	28
word:director-general	3	-3	-3	-6	-3	-12	24	-1	-5	20
word:directors	38	-3	-3	-4	-29	-3	-5	-4	-19	-20
word:dirham	-7	-4	-3	-9	52	-8	-3	3	-12	-3
word:disagree	-36	-6	-5	-19	-10	-6	-7	-4	-9	-6
word:disclose	-7	-3	-3	-8		-5	2		-1	17
word:discuss	33	-5	-2	-5	-5	-5	-1	-4	-5	-5
word:discussion	35			-2	-3	-5	-4	-3	-4	-6
word:dish	-13	28	-16	30	-4	-14	-6	-6	56	-10
word:dismiss	-16	-3	-5	-3	-5	-5	-5	20	17	21
word:display	-14	-4	-5	-3	9	-7	-4	-6	-14	-3
word:disposal	-12	-4	-4	-6	15	22	-7	-4	-7	-7
word:dispute	13	-4	-4	-7	-6	-8	-4	-5	20	-6
word:disputed	43	-12	-6	-3	-4	-4	-8	-3	-20	-6
word:dissolve	-11	-4	-4	27	-6	-8	-6	-4	-9	40
word:distributor	-8	-4	-5	-5	-12	40	-7	-7	27	-5
word:district	-17		-6	-4	1	27	-8	1	18	-5
word:dividend	-25	-5	3	-5	-7	-10	-10	-5	-9	-11
word:division	2	-2	-5	-16	15	-6	-4	-4	-9	-12
word:dma	-13	-3	-3	-4	-3	-10	-16	-3	32	-12
word:do	-5	-2	-5	-2	-4	-4	-3	-2	-3	-4
word:dock	-13	-3	-3	-5	-7	-7	-5	-6	53	-4
word:doctor	-18	27	-3	-8	-4	-8	-16	30	33	-8
word:document	2	-5	-2	15	7	-6	-3	-6	-4	-4
word:doha	9	-5	40	-25	-4	50	-6	-3	-5	-7
word:doll	-9	-10	-4	-5	-5	-14	-9	-4	6	-6
word:dollar	-8	-3	-4	-3	28	-3	-4	-4		-4
word:domain	-12	-4	-7	7	-4	-7	34	-6	2	-5
word:domestic	-28	-4	-5	10	-7	17	-14	-3	-7	-8
word:dominance	-8	-3	-2	-4	-5	-5	-10	-3	-6	-6
word:dominant	-5	-1	-1	-13	-4	-3	-4	-3		-2
word:dominate	-11	-4	-4	-4	-2	-27	-7	-2	-3	-4
word:donate	-8	-5	-4	-8	109	-7	-5	-8	-11	-6
word:door	23	-5	2	-1	-4	-4	-6	-1	2	
word:double	-9	-4	-5	-4	4	4	2		-5	
word:doubt	-14	-7	-3	-5	-7	-18	-8	-4	-8	-9
word:down	4	-2	-1	-6	-5	-2	8	3	2	4
word:download	-16	-5	-5	-6	-6	32	22	-23	-15	-6
word:dozen	-17	3	-3	1	-5	-3	-14	-11	-11	-4
word:dr	13	12	-4	-4	-4	-6	-1	-5	-9	32
word:dr.	-1	-4	-6	-4	-4	-6	-4	-3	-4	1
word:draft	-1	-3	-5	-4	-4	-3	31	-5	-9	-5
word:drag	-13	-4	-6	20	-4	-7	-8	-4	10	-4
word:draw	-5	-5	12	-2	-4	-2	-1	3	-4	-4
word:dream	-18	-9	-9	-5	-5	-20	-7	-8	-6	-6
word:dresden	-4	40	-4	-6	15	13	-7	-4	-7	-6
word:drill	16	-9	47	-4	36	-8	-7	-6	-11	-4
word:drive	1	21	-5	-2		-2	-7	8	-7	-6
word:driver	14	-5	-7	-4	-6	8		-15	3	-7
word:driverless		-11	-3	-4	-7	63	24	26	-16	-6
word:drone		-1	3	8	5	9	16	15	-3	-5
word:drop	8	9	8	-2		-5	2	-1	7	1
word:dsa		-4	-11	-6	-3	-4		-3	15	-8
word:dubai	-2	3	27	-1	-1	-5	-3	3	-1	-5
word:dublin	9	-5	12	-7	-3	-6	-7	-5	11	-7
word:duct	-2	-5	2	-4	-5	-6	50	-14	-7	-4
word:due	10	-1	16	-10	-7	3	5	-1	-7	-2
word:duqm	-29	28	-7	-5	-5	53	-5	-3	-5	-6
word:durbar	11	23	-6	-6	-3	27	-5	-3	-4	-4
word:during	19	-1	-6	-1	-4	1	-5	-1	-6	-5
word:dushanbe	-9	14	-5	5	-8	17	-3	-2	-3	-5
word:dutch	2	-4	-6	5	17	4	-9	-12	8	21
word:duty	-3	-6	-4	-5	-6	1	15	-4	10	6
word:dwelt	7	-9	-7	-5	-2	-4	-5	-2	-5	-4
word:e-commerce	13	-5	5	-8	-6	-10	-6	-4	34	-3
word:e-government	-2	-4	-4	15	-3	-6	-12	-4	-4	3
word:e-mail	-19	-4	-7	-5	-6	-8	-5	-5	-21	-6
word:e-residency	-3	-9	-6	-5	-7	-6	-4	-3	-3	-5
word:ear	96	-6	-6	-12	-8	-8	-4	-3	-8	-9
word:earlier	16	-4	-4	2	-1	5	-2	6	1	2
word:early	-6	1	-4	-6	1	-1	-5	-4	-6	-5
word:earmark	-12	-3	-5	-3	64	-8	-3	-3	-4	-3
word:earn	-16	-6	-6	-14	-24	-7	-4	-5	-7	-8
word:earth	11	9	-7	-2	-6	-15	13	-5	-7	
word:ease	1	-4	-4	-3	-6	-17	35	-3	-4	-6
word:east	-4	-4	27	7	-5	15	-4	-3	-3	-3
word:easter	-15	-4	-3	-7	-4	26	-5	-7	2	31
word:eastern	-9	6	-4	-3	-5	16	-5	-3	-3	-16
word:easy	-11	-3	-4	-7	-6	-7	4	-3	-8	-6
word:economic	-7	-5	10	-4	-3	-2	9	-3	-2	4
word:economist	38	-4	-3	-4	-8	-6	-30	-4	-10	21
word:economy	-3	-1	9	5	-5	-5	-5	-3	-4	-5
word:ecosystem	-1	-3	-5	-6	-7	-7	-7	-4	-6	-5
word:edge	21	-17	-7	11	-9	-8	-3	-3	-4	-4
word:edition	-10	-15	25	-5	-4	16	-9	-3	-4	-4
word:education	-7	-7	-3	4	-7	-19	-5	-5	-6	-2
word:educational	-7	-4	-3	23	-12	-21	-5	-2	24	-3
word:effect	-11	-5	-2	18	-6	-11	34	-1	-5	2
word:effective	-22	-21	-3	-5	-6	-6	23	-3	-7	69
word:efficient	4	-3	-3	2	-2	-14	-4	-2	-2	-4
word:effort	-3	1	-6	-2	-4	12	1	-3	-3	-6
word:egyptian	21	-13	-9	-4	-6	52	-7	-3	-9	-6
word:eighth	-27	-23	30	-4	-5	-4	-3	-2	-5	-6
word:eindhoven	38	18	-5	-3	6	-6	-6	24	-15	-6
word:elect	-17	-6	-7	-5	-6	-7	-8	-4	-8	67
word:election	-22	-3	-3	-4	9	18	3	-2	-8	-16
word:electric	-9	5	-3	-6	7	10	40	-4	-6	-6
word:electricity	7	-4	-4	-7	-1	5	3	6	-5	-5
word:electronic	1	-4		-10	-3	1	21		-5	-7
word:electronics	-2	13	5	-6	-9	-8	23	-5	9	-10
word:else	2	-5	-7	-2	8	-9	-5	-4	-9	-4
word:elsewhere	-17	-9	-3		33	-7	-7	-3	-12	-5
word:embark	-11	51	-6	-3	-3	-16	-4	-3	-4	-5
word:embassy	-2	6	-5	17	7	10	47	-3	-5	-6
word:emerge	17	-3	-3		-6	-6	23	-4	9	-11
word:emergency	6	2	-3	19	-6	10	31	-6	-7	-5
word:emphasize	-9	-4	-4	-4	-3	-11	-7	-3	-4	-6
word:employ	-15	-5	-5	-6	-5	-9	-6	-4	-7	-7
word:employee	-16	-4	-4	-6	-5	-6	-7	-3	-6	-6
word:employer	-14	-4	-5	-9	-9	-10	27	-5	-7	-6
word:employment	-15	-3	-17	-11	-3	9	-10	-3	-3	-4
word:empower	-2	-4	-2	-5	-2	-1	-23	-3	-31	-1
word:empty	-24	-1		-2	-7	-5	-4	25	-1	12
word:empty-handed	-9	-5	-4	-5	30	-7	-3	43	-29	-6
word:enable	-6	-5	-3		-4	-3	-3	-6	44	-6
word:enact	-8	-3	-6	-6	-3	-12	74	-3	-6	-4
word:encounter	7	-6	6	-5	-8	-9	-4	-3	-5	-4
word:encourage	-1	-5	-4	-6	-6	-4	9	-4	-7	-4
word:end		2	1	5	-2	-1	2	-3	4	1
word:endorse	-10	-4	-4	19	-6	-8	38	1	-9	26
word:energy	-1	-5	-3	5	-1	-9	-8	-3	-6	-7
word:enforce	-8	-5	-2	-2	-3	-9	29	-2	10	-3
word:enforcement	-6	-2	-3	-4	-4	-7	-12	-5	27	-9
word:engage	31	-5	-9	15	-6	-5	-5	-5	-8	4
word:engagement	44	26	-9	6	-5	-7	-3	-3	-6	-6
word:engine	-7	-3	-2	-4	-4	-14	-8	-10	5	-4
word:engineer	-1	7	-2	1	-5		-1	-2	-2	-5
word:engineering	-4	-8	9	-5	-7	6	-4	-2	-3	-6
word:enhance	-8	-7	-4	-8	-3	-4	-8	-2	-4	-5
word:enough	-3	-5	-4	-4	-4	-8	-10	-5	30	20
word:enroll	-6	-4	-5	31	-7	22	-6	-3	-7	-4
word:ensure	-10	-6	-6	-3	-2	-4	-8	-3	-10	-8
word:enter	-4	-3	-1	14	1	9	-6	18	3	-5
word:enterprise	-1	-4	-4	4	-8	-4	-6	-3	-3	-8
word:entire	-6	-4	-3	-5	-15	-7	-4	-7	-12	16
word:entity	-8	-4	-5	7	-6	-7	-10	7	56	-3
word:entrepreneur	-8	23	-4	-6	-5	-6	6	-4	-3	-5
word:entrepreneurship	-17	-3	-9	-6	-10		-1	-1		
word:entrust	-10	-5	-3	-9	-3	-7	-5	10	-25	58
word:entry	-7	-3	-5	-2	-4	22	-7	-6	12	-12
word:envelope	27	-7	-5	-4	-7	-6	-6	39	-32	-2
word:environment	-8	-5	-3	-3	-6	-8	3	-3	-3	-4
word:envoy	1	3	-7	-6	-4	-4	-6	-3	-5	-2
word:equal	-12	-4	-4	22	-22	-5	-4	-2	-4	-6
word:equiano	-9	-5	-4	-9	-11	30	-5	-4	-6	-4
word:equip	-12	-8	-4	14	33	43	-6	-10	-9	-7
word:equipment	11	1	-4	-6	9	-4	-1	-3		-4
word:equity	-3	-3	-4	-7	33	-4	5	-11	-15	-3
word:era	-10	-6	-4	-2	-8	38	-17	-3	-5	-10
word:erase	-7	-2	-3	-8	-3	-3	38	-10	43	-15
word:error	25	-6	-3	-5	-10	-8	-5	-3	33	-11
word:es	-7	-4	-3	-5	27	37	-7	-4	-14	-6
word:especially	-10	-3	-5	-2	-7	-5	-3	-3	-5	-15
word:establish	-6	-8	-3	19	4	27	-2	-5	-7	-4
word:estate	-5	-3	-3	-3	23	-5	-13	-16	-7	-6
word:estimate	15	-5	-4	-6	23	4	-9	-5	-9	-5
word:eu	-1	-5	-6	-4	-6	32	18	-2	-5	-5
word:eur	-4	-2	-2	-9	-8	-9	-5	-9		-3
word:euro	-5	-3	-4	-3	27	-7	-4		3	-4
word:europe	-13	-4	-3	-3		1	-9	-2	6	-2
word:european	-5	-2	8	-6	5	12	8	-2	-2	-5
word:evaluation	-7	-2	-2	-5	-5	-11	-4	21	7	-5
word:eve	23	-8	-17	-6	-4	38	3	16	-8	-9
word:even	-9	-5	-5	-8	-13	-7	-12	-3	-5	-9
word:evening	18	-7	4	2	3	-3	-4	-2	-4	-1
word:event	-12	-4	36	-3	-5	7	-5	-3	-5	-4
word:ever	-8	-6	-6	-2	-7	-7	-5	-3		-8
word:everybody	1	-6	-4	-5	-10	-4	-8	28	-6	-3
word:everyone	-11	39	-3	-3	-4	-6	-3	-13	-4	-5
word:everything	51	-5	-4	-5	19	-4	-5	-5	-8	-8
word:evidence	23	-6	9	-7	-7	-4	-4	-7	-1	-14
word:ex	34	-6	-3	-4	-2	-4	-3	-2	-9	-7
word:examine	11	-4	12	-6	-6	-7	-6	-7	-6	-4
word:excellency	52	-7	-15	-4	-3	13	5	-3	-4	-6
word:excellent	-12	-3	-12	-3	-2	-2	-6	-1	-4	-2
word:exchange	-3	3	-4	15	2	-3	-5	1	-5	1
word:excise	30	-4	-9	-6	-7	-5	42	-2	-9	-5
word:exclusive	-13	-3	-3	-9	-18	16	34	-19	4	-3
word:exclusivity	-14	-6	-4	14	-5	-9	-8	-6	40	-5
word:executive	10	-1	2	-3	-4	-1	1	-5	-2	17
word:executives	-27	-3	-4	-4	-3	-3	-1	-3	-5	-3
word:exempt	15	-4	-2	-14	-3	-4	11	29	-19	-6
word:exemption	-13	-3	-2	-4	-3	-12	-10	6	-6	-3
word:exhibit	-14	-6	39	-7	-8	-11	-6	-4	36	-7
word:exhibition	-3	2	38	-5	-5	-12	-4	-3	-5	-4
word:exhibitor	-20	-8	83	-5	-6	-16	-3	-5	-6	-4
word:exist	-6	-3	-6	17	-4	-9	-3	-10	-10	-3
word:exit	-15	-6	-5	-6	16	-11	-8	-5	-6	86
word:expand	4	-4	-4	8	9	2	-4	6	-7	-4
word:expansion	-2	-6	-5	1	22	-5	-4	-3	-6	-6
word:expect	1	9	2	-6		4	-4	-4	-6	-5
word:experience	-7	-5	-4	-6	-8	-5	-7	-3	-4	-6
word:expert	-8	-6	-4	-7	4	-5	-6	-5	-5	5
word:expertise	-13	-6	-3	4	-10	-3	-2	-2	-1	-3
word:experts	-4	-4	-4	-7	-19	-9	-41	-3	-5	-3
word:expire	-11	-4	-5	-24	-6	-7	-8	-6	8	-5
word:explain	12	-2	-4	-5	-4	-6	-8	-7	11	-5
word:explanation	4	1	-6	-3	-3	-6	-9	-5	12	-2
word:exploration	-15	-2	-2	-16	-7	-7	-3	29	-4	-2
word:explore	15	-3	-7	9	-6	-6	-4	-5	-4	-3
word:expo	-15	1	93	-7	-7	-14	-3	-8	-7	-4
word:export	7	-4	-4	-6	-6	-3	9		2	-5
word:exporter	-5	-5	-5	13	-6	-8	20	14	-7	-5
word:expose	-4	-2	-3	-4	-17	-3	-10	-5	35	-4
word:express	-11	-1	-7	-7	4	-6	-4	-3	-4	-5
word:extend	1	-3	-2	-3	-3	7	2	4	-9	11
word:extension	-7	-5	-4	-6	67	-7	-5	-9	-11	-4
word:eye	-15	7	-4	12	11	13	-5	-4	-8	-6
word:fab	-13	62	-4	-7	9	7	-14	-8	-9	-6
word:face	31	-5	-5	-7	-5	-3	-7	-7	2	
word:facebook	12	-4	-3	-7	-2	-4	-5	-4	5	-4
word:facial	-8	-5	-7	-6	-6	-8	26	-4	18	-5
word:facilitation	-20	17	-3	-4	-10	52	-12	-2	-8	-10
word:facility	-8		-7	-4		15	-5	-2	-3	-2
word:fact	29	21	-3	15	-7	-4	37	-18	-5	-12
word:factory	-9	-7	-6	-3	19	20	-4		-5	-4
word:fail	1	-4	-4	-5	-9	3	-8	-5	24	6
word:failure	-13	-4	-5	-4	-3	-11	-15	19	27	-4
word:fair	-14	-3	51	-1	-7	-4	-5	-3	-6	-4
word:faisalabad	29	-5	-13	-4	-6	45	-6	-3	-11	-8
word:fake	-5	-5	36	-20	-14	-4	-9	-8	2	-2
word:falcon	-11	-9	-5	-5	-6	61	-5	-6	-9	-4
word:fall	7	-5	1	-3	-8	-2	-3		1	2
word:false	-5	-2	-3	-4	-4	-5	-4	-6	-15	-5
word:familiar	-6	-3	-3	-5	-11	-6	-6	10	20	-5
word:family	-17	-4	-4	-5	9	-5	-4	-4	-6	2
word:far	-5	3	-3	-6	-4	3	-10	4	4	-5
word:fare	-15	-4	-4	-5	-10	-8	23	18	-7	-4
word:farewell	38	-19	-3	-3	-5	-3	-4	-2	-3	28
word:farm	-13	11	-4		3	46	4		-4	-5
word:farmer	-5	-5	-11	-6	2	57	-11	-3	-8	-6
word:fast	-18	-5	-5	-12	-3	-7	-9	-3	-5	-4
word:faster	15	-5	-1	-8	-6	-7	-7	-2		-4
word:father	-20	34	-5	-5	-7	-12	-6	-3	-6	-26
word:fault	6	13	-4	-7	-5	-8	-9	-6	14	-7
word:favor	-14	-3	-3	-5	2	-6		4	4	-9
word:favorable	-9	-2	-1	-26	-7	-4	-10	-2	-8	-10
word:fdi	-13	-4	-3	-4	-11	28	-4	-2	-4	-5
word:fear	-13	-5	-10	-5	-5	-7	11	-5	-8	-9
word:feature	-24	-6	21	-4	-5	30	-5	-3	-4	-10
word:february	4	-2	1	1	-1	2	15	1	16	-5
word:federal	-5	-5	-5	-5	-4	-8	33	-9	11	35
word:fee	11	-4	-5	-6	-6	-6	14	-4	-12	-5
word:feed	-7	-9	-3	-6	-8	62	-12	18	4	-5
word:feel	-11	-3	-4	-2	-2	-5	-5	-12	-5	-4
word:fellow	-25	-4	-7	-6	-4	-6	-3	-2	-4	-11
word:ferry	-9	-8	-4	-6	-4	33	-8	20	-15	-4
word:festival	-13	-5	91	-6	-8	-15	-6	-2	-6	-3
word:feud	-29	-14	-7	34	-6	-8	-9	-4	-6	-13
word:few		14	-7	4	-4	-6	7	-4	-5	7
word:fiber	-5	2	-2	11	7	12	1	-4	-5	-5
word:field	-4	3	-2	4	-4	-6	-6	-2	-5	-3
word:fifth	-10	-6	6	-5	3	-3	-1	-3	-8	1
word:fifth-generation	-5	-3	-4	-3	-12	27	-4	-2	-7	-3
word:fight	-11	-5	-6	15	12	-9	6	-5	-8	-5
word:figure	11	-6	-6	-5	-7	-7	-9	-4	-8	-5
word:fiji	-28	-6	-6	-7	-5	31	-8	-3	-5	75
word:file	-1	2	-4	-4	-5	-8	-7	-2	28	-10
word:filing	-3	-4	-3	31	13	-5	-6	-12	-12	2
word:fill	-23	-5	29	-5	-5	5	8	6	-7	14
word:film	-28	-5	-6	2	-8	-5	-5	-5	-10	-11
word:fin	-8	-3	-3	-6	-12	-6	-3	-11	49	-5
word:final	-2	-3	-3	-7	6	-2	17	19	-2	-7
word:finalize	-6	-3	-4	-20	-3	-7	67	-11	-5	-3
word:finally	33	-5	-4	-4	-4	-10	-5	-4	20	-5
word:finance	-11	-1		-4	-2		-3	2	-6	29
word:financial	-12	-4	-7	-4	9	-8	10	-1		-3
word:financing	7	6	-4	8	21	-12	-4	-15	-7	-2
word:find	-1	1	-4	-5	-2	-5	-5		6	-3
word:finding	-9	-4	-2	-4	-6	-3	-6	-23	37	-3
word:fine	-7	-3	-5	-4	-5	-4	-9	-6	18	-6
word:fines	-9	-4	-5	-6	-17	-6	-9	-5	-29	-5
word:finish	7	11	-3	-3	13	-13	-9	-4	-8	-5
word:finnish	-12	-6	49	-10	26	-6	-7	-5	-10	-4
word:fintech	6	-5	28	-4		4	-1	8	2	-8
word:fintechs	-4	-5	-3	1	-9	-4	-11	-8	1	-9
word:fire	9	6	-6	-10	4	34	-7	-1	-12	42
word:firm	1	1	-4	-3	1	-3	-1		-2	-3
word:first	-1	1	-2	-1		31	-2	4	-6	
word:fiscal	-5	-5	-3	-4	-14	-3	-18	-2	-10	-5
word:fish		-6	-6	-2	-4	-2	-2	-3		-6
word:five-day	12	47	-2	-4	-3	-3	-3	-2	-2	-4
word:five-year	-3	-4	-3	35	-4	-11	12	-3	-7	-4
word:fix	4	4	-3	-6	10	-1	22	8	-9	-4
word:fjordnet	-14	-10	-5	-6	-5	-10	-5	-3	-6	54
word:flag	-4	35	-5	-6	-8	53	13	-5	-14	-10
word:flank	11	4	-4	-4	-4	-6	-4	-3	-5	-8
word:flat	-11	-7	-11	-4	-7	33	-9	-9	-9	-4
word:fleet	-16	9	-3	-5	-11	32	-5	-4	-6	-6
word:flight	3	-20	10	-3	-5	52	-5	16	-9	-5
word:float	13	-3	-3	-9	-6	41	-8	-7	-7	-8
word:flood	-18	21	26	-7	-3	-9	-8	-4	-14	-3
word:floor	2	4	22	-6	-6	-7	1	-1	2	-2
word:florida	38	-6	-3	-11	-8	39	-4	-3	-5	-4
word:flow	-10	-4	-4	18	8	-5	-6		-7	-6
word:fly	12	19	-2	-5		6	-4	6	-6	-6
word:focus	33	-6	-4	-11	-5	-4	-5	-4	-4	-3
word:fog	-13	-19	-15	-6	-4	71	-9	-5	-5	-4
word:follow		-1	-4	3		1		-1	2	6
word:following	19	-3	-6	-5	16	-6	-3	-3	-6	-3
word:foot	-4	48	21	14	23	-2	-11	-5	-8	-6
word:footnote	-9	-4	-4	3	-5	-8	26	-4	-11	-3
word:for	-1				3	-2	2	1		-2
word:forbid	-10	-4	-5	-4	-4	-6	6	-13	50	-5
word:force	-12	-4	-5	18	-5	-4	20	-2	-6	-2
word:forecast	-9	-2	-3	-4	-18	-14	-5	-4	-6	-9
word:foreign	-5	1	-3	-4	-4	-7	21	3	-5	-5
word:foreigner	-5	-2	-5	-5	-10	-9	19	-30	31	-2
word:foremost	30	-3	-3	-2	-5	-4	-3	-1	-4	-5
word:foresee	-21	-4	-6	31	-5	-7	-12	40	-6	-5
word:forget	20	-9	-2	-5	-3	-5	-4	-5	22	-12
word:form	-7	-4	5	33	-14	-9	24	7	-11	-5
word:formal	-7	-2	-4	-9	-5	-5	-6	-11	74	-7
word:former	-15	-5	-6	5		1	-6	-6	17	5
word:formerly	13	-2	-3	-4	41	-5	-6	-4	5	10
word:fortnight	39	-10	-2	-4	-3	-3	-3	-6	22	-13
word:forum	-17	-5	55	-5	-4	-10	-6		-5	-5
word:forward	-4	2	-5	-7	4	-2	14	-2		4
word:foster	6	-2	-4		-5	-3	-6	-2	-3	-2
word:found	-2	-4	-4	2	-6	-9	-5		-11	-9
word:foundation	-7	-5	-5	5	11	45	-8	-4	-6	-5
word:founder	-5	-5	16	1	14	7	-5	-4	16	-3
word:four-day	-12	21	41	-4	-3	-12	-3	-3	-4	-5
word:four-member	15	-3	-2	-5	-3	-3	-2	-1	-2	-6
word:fourth	8	-6	-5	-5	-2	7	-2	-5	-4	2
word:framework		-4		11	-5	-7	1	-3		-3
word:franc	-6	-2	-2	-4	26	-7	-4	-2	-3	-3
word:france	18	11		-7	-3	-6	-8	-2	-4	36
word:franchise	-13	-3	-3	25	-6	-8	-8	-6	-7	-7
word:francisco	-4	56	5	-4	-3	-5	-6	-2	-3	-7
word:frank	25	-3	-5	-4	-3	-5	-4	-3	-5	-5
word:frankfurt	-17	17	-7	-6	22	-9	-4	-5	-10	-7
word:fraud	5	-8	-4	14	-5	23	1	-3	-2	-7
word:free	-7	2	-6	3	-1	18	8		-4	-6
word:freedom	1	-2	-3	-4	-4	-8	-7	-4	26	-6
word:freeze	3	-3	-3	-8	-4	-5	8	-3	34	-5
word:french	2	-6	-14	-5	-14	8	10	28	-5	-7
word:frequency	-3	-4	-4	7	-7	-5	-6	39	-6	-3
word:fresh	5	5	-4	9	5	-5	-4	-7	-7	-3
word:friday	4	7	7	5	-2	9	2	3	2	1
word:friend	-25	-6	-8	-4	-5	-6	-4	-4	-11	3
word:friendly	-30	-7	-13	-11	-3	-4	-4	-3	-3	-3
word:fringe	7	-6	-21	28	-4	-4	-5	-3	-3	-3
word:from	-3	3		-2	1	1	2	1	1	3
word:front	1	-8	-4	9	-3	7	-5	-4	-14	-6
word:fruit	-9	-3	-3	2	17	-7	-7	-5	-7	-3
word:fruitful	4	-4	-4	-3	-5	-3	-5	-3	-4	-5
word:fuel	-20	-4	-3	-3	-3	-6	-15	-4	-25	-8
word:full	-12		5	-6	1	-1	-6	7	-2	6
word:fully	-5	-5	-3	-6	-9	-4	-8	-5	-9	-12
word:function	-11	-10	-4	-6	-3	41	-10	-3	-4	29
word:fund	-3	-3	-2	-3	10	4	4	-6		-4
word:funding	-13	-3	-4	-13	58	-4	-2	-7	-5	-6
word:further	-1	-4	-5	-7	12	-9	-6	2	3	13
word:future	-1	-5	3	-8	3		2	-3	-4	-4
word:g20	-20	-19	54	-5	29	-5	-4	-2	-3	-10
word:gaborone	-6	3	-3	3	22	11	-3	-16	-9	-2
word:gain	2	-5	-3	-8	-5	-5	-3	10	12	-4
word:gallium	19	34	-5	-10	-5	-7	30	-5	-7	-6
word:gambling	-2	-5	-6	-4	-3	-3	44	-3	-7	-5
word:game	-2	-4	-7	-11	-11	14	-10	4	-2	-4
word:gap	-10	-3	37	-5	-12	-6	-6	-7	17	-6
word:garage	3	-2	-3	-4	33	-15	-2	-3	-8	-16
word:gas	-11	1	-3	-6	31	-7	21	6	-6	-4
word:gate	17	7	-8	27	-8	49	-7	-3	-24	-5
word:gateway	3	-4	-4	8	-3	-4	-11	31	-7	-5
word:gather	8	-8	30	-4	-4	-6		-3	-5	-7
word:gathering	-6	-5	62	-1	9	-7	-5	-2	-6	-9
word:gazette		-4	-4	-2	3	-8	60	-6	-11	5
word:gb	-19	-3	-4	-9	-7	-9	-5	-4	-6	-8
word:gdp	-9	-4	-7	-4	-17	-5	-7	-3	-5	-3
word:gdpr	-5	-2	-3	-3	-1	-4	-18	-6	16	-2
word:gear	-18	-3	-6	-6	-8	12	-6	-6	10	-5
word:gefion	-12	-3	-5	-8	16	17	-4	-4	-8	-9
word:gen	7	-4	-2	-2	-4	-4	-7	-3	21	-7
word:general	-10	-4	3	3		-8	-1	-4	-1	13
word:generation	-12	-6	-4	5	-7	-10	-5	-3	-6	10
word:generative	-10	-5	-7	-12	21	32	37	-3	-6	-5
word:generator	31	-9	-6	-3	-14	-7	-5	-4	29	-4
word:geneva	-5	11	24	-2	-4	-6	-6	-3	-4	1
word:geopolitics	-6	-7	-2	-6	-3	-2	-3	-1	-2	-2
word:george	-9	-5	-2	15	28	-5	-6	-2	-5	40
word:get		2	-3	-3	2	3	-3	7	-3	-1
word:ghana	2	-4	-5	-2	-6	6	-5	-5	7	9
word:ghz	-9	-5	4	-5	-2	-6	6	15	-13	-3
word:giant	-5		-3	-14	7	-6	-5	-3	6	-4
word:gift	-1	-5	-7	-4	47	-7	-4	-3	-5	-7
word:gigabit	-9	-4	-4	-5	-9	8	23	-8	-6	-4
word:girl	-12	-10	23	-8	-5	59	-8	-3	-7	-4
word:gitex	16	-8	21	-5	-3	-3	-3	-2	-4	-5
word:give	-1	-4	1	-2	1	-2	3	8	3	
word:glad	-32	-5	-3	-3	-3	-10	-2	-2	-4	-10
word:glass		-6	-4	-5	-7	19	-7	-4	-6	-5
word:global	-3	3	12	-1	-4	-5	-5	-2		-4
word:globe	-8	-4	-4	-2	-2	-12	-6	-2	-7	-3
word:go	-2	3	-1	1	-1	2	1	-1	-1	1
word:go-ahead	-5	-3	-2	-6	-18	-12	-4	55	-28	-2
word:goal	-10	-5	-3	-6	-7	-7	-6	-2	-5	-4
word:good	-8	-2	-2	-5	-6	-3	-6	-3	-6	-5
word:gossip	-14	-18	-3	-3	-5	-6	-5	-3	-14	-17
word:governance	-10	-5	7	-6	-6	-5	24	-3	-4	-5
word:government	2	-3		1	1		8		-3	3
word:governor	8	-4	-6	-4	6	5		1	-3	2
word:gpus	-46	-6	-3	2	-3	-16	-5	-2	-3	-3
word:grace	-15	-7	55	-8	-4	-7	7	-5	-7	-14
word:graduate	-2	-7	9	7	-2	-7	-6	-7	-5	-7
word:grand	7	-6	35	-1	-1	-12	-13	-6	-5	-3
word:grant	3	-3	-3	-1	14	-4	-6	8	-1	-4
word:graphic	4	-4	-3	-5	43	-20	-6	25	-3	-3
word:great		-6	-7	-3	-9	-5	-4	15	-4	-6
word:green	-4	2	-4	-5	1	-2	8	27	-9	-3
word:greet	-14	-6	-10	-6	-5	-5	-4	-2	-7	-10
word:grid	8	-8	-4	-8	18	23	2	22	-12	-4
word:grievance	41	-3	-3	-5	-8	-4	-8	-3	-11	28
word:grill	-13	-4	-6	-8	-5	-7	-6	-7	-12	-9
word:grilled	51	-5	-4	-5	-4	-4	-10	-5	-11	-10
word:grok	-5	-1	-2	-5	-10	-7	-3	-5	-6	-15
word:ground	-5	2	-3	5	-1	24	-5	-7	4	-1
word:group	-6	1	-2	-2	7	-5	-4	-2	4	3
word:groups	-13	4	-4	-5	-11	2	-2	-2	-3	-7
word:grow	-8	-5	-2	-9	-9	-8	-6	-3	5	-5
word:grower	-8	-2	-7	26	20	-10	23	-2	-7	-7
word:growth	7	-6	1	-1	-6	-4	-2	-3	-4	
word:guadalajara	-21	-4	35	-8	-5	69	-14	-3	-4	-2
word:guangzhou	14	-5	-5	-6	-3	-4	-4	31	-7	-8
word:guarantee	-5	-3	-8	-4	40	-6	-4	-6	-5	-3
word:guard	-7	13	1	-5	-5	-9	-6	-5	11	-5
word:guest	3	-2	2	-3	-4	6	-4		-4	-5
word:guidance	-7	-3	-4	14	-27	-17	89	-4	-6	-4
word:guide	69	-3	-5	-6	-4	-11	32	-3	-6	-12
word:guideline	-9	-4	-5	-5	-4	-15	63	-4	-7	-5
word:guilty	-10	-3	-2	-5	-14	-3	-4	-11	40	-1
word:gujarat	16	-8	-4	-4	-4	-4	-4	-3	-7	-12
word:gulf	-3	45		-5	-6	2	-7	7	-5	15
word:guwahati	-14	20	-18	-4	-13	-10	-6	-3	-5	-6
word:győr	-8	-10	-4	-4	25	27	-8	-11	-5	-3
word:h.e.	10	-5	9	-3	-5	-4	-4	-2	-3	-6
word:hack	-6	-4	-2	-6	-5	-4	37	-5	-14	-6
word:hackathon	-15	-10	95	-10	-5	-12	-5	-4	-7	-6
word:haggle	45	-19	-3	29	30	-10	-7	-4	-8	-9
word:hague	34	26	-6	-4	-3	-8	-11	-4	-5	-5
word:hail	19	-4	-3	-4	28	-6	-3	-3	-5	-7
word:half	-6	4		-5	8	-2	5	-1	-5	-5
word:hall	-1	3	17	2	12	11	1	2	-7	-6
word:halve	-14	-3	-3	-5	-18	-4	17	-5	24	-4
word:hand	-4	-5	-1	6	5	-6	2	2	1	3
word:handful	-7	-7	-6	-4	-4	-5	-8	-9	-6	-5
word:handle	-2	-4	-4	-3	-10	3	7	-7	-7	-6
word:handover	22	39	-5	-7	37	-9	-3	-4	-8	-15
word:handset	13	-3	-11	-6	-8	-7	14	18	-13	-7
word:handshake	24	-4	-6	27	-5	-7	-7	-4	-6	-4
word:hang	7	-7	24	-6	-8	-8	-7	-5	-11	-6
word:hanoi	13	34	5	-4	-3	2	-5		-5	-6
word:hanover	-4	-4	30	-5	-7	-9	-3	-4	45	-8
word:happen	-17	-14	-5	-4	-4	-7	-8	-3	-8	-8
word:harare	-6	-4	10	-4	22	-6	-4	25	-7	-5
word:harbor	-22	22	24	-5	-5	-8	-6	46	-18	-5
word:hard	-17	16	-3	-5	-5	-10	-7	-4	36	-4
word:hardly	3	-5		18	-5	-6	11	-4	8	-8
word:harm	14	-3	-4	-3	-4	-6	17	-2	-12	-4
word:harmonized	-11	-4	15	-2	-4	-5	-9	-2	-3	-3
word:hatchet	4	-4	-5	-6	-6	-6	-11	-3	22	-6
word:have	-2	-1	-1	-1			-1	-1	4	1
word:he	3	8	1	-3	-1	-6	-2		-5	13
word:head	1	-1	3	-2	-3	-5	-2	-2	-4	13
word:headline	-20	-7	2	-5	-5	-7	-7	-6	-9	-8
word:headquarter	-8	-2	-4	-19	-5	20	-4	-4	-18	-4
word:headquarters	13	-9	-4	-3	-8	11	-4	-2	-2	-4
word:health	-7	3	1	19	-5	18	-4	-3	-4	17
word:hear	27	-3	-3	-4	-4	-4	-5	-5	-2	-5
word:hearing	37		-1	2	-5	-2	-2	-6	-6	-8
word:heart	-9	2	-4	-5	-9	20	-3	38	-12	17
word:heat	-2	10	-5		-4	-9	-5	-3	-4	-4
word:heavy	-14	-3	-5	-11	-6	12	-3	26	-7	37
word:hectare	-8	-5	-3	-6	-17	-9	29	18	-9	-12
word:height	-8	29	-3	-5	-5	-16	-3	-4	-4	-4
word:helm	-16	-6	-4	-6	-4	-7	-3	-2	-5	47
word:help	-13	-5	-1	4	-1	-2	-2	-4	-4	-5
word:helsinki	10	-4	15	-5	10	2	-4	-4	-4	-5
word:her	10	13	-4	-2	-3	-5	4	-2	-2	-8
word:here	14	-3		-2		-6	-6	-4	3	-8
word:hide	11	-9	-5	-6	-6	-8	-6	-5	55	-11
word:high	-7	2	1	-3	-3	-2	5	-3	2	-5
word:high-level	-6	-3	10	-2	-9	-3	-5	-2	22	8
word:high-speed	-2	-2	-2	-2	-4	-20	-3	-5	-3	-2
word:high-tech	-8	-8	-5	-5	-4	-5	-7	-2	-3	10
word:highly	-2	9	6	-2	-10	-3	-2	-2	-1	-4
word:highness	30	-7	-12	-4	-5	-8	-7	-2	-6	-11
word:highway	25	-6	-7	6	-4	-21	-5	-3	-6	-4
word:him	17	1	-4	-3	-4	-6	-4	-3		7
word:himself	8	17	22	-4	-4	-14	-3	-3	-6	-22
word:hint	-28	-12	29	-5	-7	-5	-7	-6	-8	-20
word:hire	-16	4	-6	18	-5	12	-5	-4	-8	-2
word:his	11	8	-3	-5	-4	-6		-3	-2	14
word:historic	-25	10	-3	6	-5	72	-2	-2	-3	-3
word:history	-15	1	-2	-3	16	-6	20	-3	6	-6
word:hit	-1	-5	-5	-5	-6	-4	-7	-7	14	-5
word:ho	-9	-5	17	-3	-9	12	-5	-13	-3	-4
word:hold	9	-3	7	-4	-1	-5		-2	-3	-5
word:holder	-7	-3	-3	-6	7	-7	8	-24	3	-4
word:holiday	18	-3	-5	-4	9	-5	-3	-14	28	6
word:home	-5	8	-3	-5	3	-3	-7	2	6	-6
word:hon.	-8	-12	8			-4	-4	-2	-4	-10
word:honiara	9	6	-6	-8	13	-14	-4	-2	-4	-9
word:honor	39	-9	-11	-5	-8	8	-4	-3	-4	-7
word:honorable	39	-3	-3		-3	-6	-3	-2	-9	-4
word:hope	-12	-1	-9	-10	-5	-5	-6	1	-5	-5
word:hospital	-17	17	-4	10	14	32	15	-6	-11	-5
word:host	1	-3	17	1	-4	-5		-3	-3	-2
word:hotel	22	-5	5	-1	-3	-13	-10	7	-7	-3
word:hotline	18	-8	-3	14	-6	-10	-7	-8	-24	-5
word:hotspot	-13	-5	-4	53	5	27	-8	-3	-6	-9
word:hour	16	3	1	-5	-3	-2	2	-1	2	-4
word:house	16	-6	-3	-3	-2	3	2	-3	4	-5
word:household	-8	-4	-4	-6	-7	-7	-7	-4	-7	-6
word:housing	29	18	-3	-3	-3	-2	-5	-2	-6	-5
word:how	12	8	-4	-5	-4	-7	-1	-4	-4	-5
word:however	-14	9	-4	-4	-4	-5	-7	-5	6	14
word:hrk	-7	-4	-6	-4	-19	13	-8	-22	-9	-2
word:hsinchu	-28	39	7	-10	-5	25	-7	-4	-5	-4
word:hub	-6	5	-8		-2	9		-2	-4	-4
word:huddle	36	-7	-10	-5	-3	-5	-5	-3	13	-4
word:hum	-15	44	-7	-6	-7	30	-5	-8	-7	-6
word:human	-18	-2	7	-5	-4	-4	-6	8	-5	-3
word:hurdle	14	-4	-3	-5	-7	-7	15		-6	-8
word:hurricane		34	-4	-6	-4	-11	-4	-2	-3	-3
word:hurt	-19	-4	-4	-6	-5	-5	-7	-5	28	-7
word:hyderabad	-20	-6	52	-8	6	-19	-6	-4	-6	-7
word:hydrogen	13	13	2	1	11	42	11	-4	-4	-6
word:i	-3	4	1	-1	-4	-5	-5	3	8	-1
word:ias	-18	-5	-3	-3	-2	-3	-9	-7	-19	41
word:iași	-19	-10	-4	-4		-16	-3	-5	-3	-6
word:ict	-7	-6	8	-2	-5	-6	1	-3	-6	2
word:id	14	-5	-7	-19	-6	20	3	-3	-6	-7
word:idea	-16	-5	-6	-6	-11	17	-13	-5	-5	-4
word:identification	26	-4	-3	13	-12	-10	-8	-3	46	-4
word:identify	-6	-6	-2	-8	-5	-3	-6	-3	-17	-3
word:identity	1	-5	-5	4	9	1	15	-5	-6	-6
word:idle	6	-9	24	17	-8	10	-13	-3	29	-4
word:if	-11	-1	-5	-2	-6	-1	-7	-3	-11	-6
word:ignore	-3	-2	-10	-7	-2	-5	-27	-5	38	-2
word:ill	25	-5	-36	-4	-5	-6	-5	-3	-7	-18
word:illegal	-8	-5	-3	-6	-4	-6	-5	-6	38	-5
word:image	24	-5	-7	-1	-6	3	-7	-3	23	-3
word:imagine	-18	-4	-5	-4	-6	-8	-7	-5	-6	-5
word:immediate	-17	-3	-3	8	-4	-4	25	10	1	10
word:immediately	-5	-4	-4	-5	-2	-5	-22	-3	-22	-6
word:impact	-7	-4	13	-4	-4	-2	-9	-1	-3	-3
word:implement	-15	-3	14	-4	-12	-3	14	-4	-9	-4
word:implementation	-1	-2	-2	-3	-8	22	-9	-2	-5	-4
word:import	-6	-4	-6	-4	-6	-9	33	-5	15	-5
word:importance	-10	-5	-5	-4	17	-4	-4	-5	-5	-7
word:important	-3		-5	-8	1	-6	-5	-3	-3	-4
word:impose	-5	-3	-4	-4	-7	-4	12	-6	19	-3
word:impound	-4	-6	-3	-7	-10	-5	-5	-8	72	-4
word:impress	-12	11	-6	-4	-4	-5	-6	-3	-6	-8
word:improve	-5	-3	-3	-5	-6	-6	-5	-5	-6	-3
word:in	2	2	2	-1	1	3		-1	-1	-1
word:in-principle	-11	-2	-3	-5	-9	-4	-6	62	-13	-4
word:inaugural	-20	-5	59	-4	-7	19	-7	-2	-3	-3
word:inaugurate	-18	-9	20	-5	-5	76	-6	-4	-6	-7
word:inauguration	-4	11	-1	-8	-7	57	-3	-2	-3	-5
word:incentive	15	-4	-6	-2	20	-5	2	-9	-6	-6
word:incident	-8	-2	11	-4	-9	-5	-3	-2	2	-7
word:include	-8	-5	11	6	2	-9	-5	-3	-4	-4
word:income	-6	-2	-6	-33	-16	-3	35	-4	-8	-3
word:increase	6	-4	-9	-6	30	-8	19	-4	40	-4
word:incubator	8	20	-15	-6	-2	56	3	-3	-12	-5
word:independent	-21	-4	-3	-2	-6	-4	-10	37	-6	-7
word:india	30	-8	22	-4	-3	-11	-8	-5	-11	31
word:indiana	-26	23	-15	-5	-4	-5	-4	-2	-4	-5
word:indicate	4	-3	-12	-6	-2	-5	-4	-2	-4	-4
word:indict	-12	-3	-2	-6	-4	-7	-10	-7	99	-12
word:individual	-3	-7	-4	-6	-7	-5	-11	-3	18	-3
word:industrial	-18	2	-1	12	-1		18	14	-8	-6
word:industry	-11	2	2	-1		-4	1	-3	-3	-1
word:inform	47	-4	-2	-4	11	-5	-7	-7	-5	-9
word:information	1	-4	-1	-1	-5	-4	4	-4	6	4
word:informed	4	12	2	4	-4	-6	-5	-3	-6	-7
word:infrastructure	-2	-3	-3	-1	-1	-2	-2	-3	-4	2
word:infringement	-6	-2	-8	-11	-3	-4	-20	-4	37	-2
word:inherit	-17	-5	-5	-4	-5	-5	-8	-9	-7	10
word:initial	-17	5	-6	75	-11	-7	-12	16	-16	-4
word:initiative	-6	-4	-3	4	3	1	-10	-2	-1	-4
word:inject	-6	-3	-3	-4	36	-6	-7	13	-17	-4
word:injunction	-9	-4	-4	-3	-4	-4	22	-6	35	-4
word:ink	-13	-4	-4	70	-2	-6	2	-4	-8	-4
word:innovation	-6	-2	-3	-2	2	9	4	-2	1	1
word:innovative	-8	9	-7	-4	-6	-11	-4	-2	-4	-4
word:inquiry	-8	-4	-5	-5	-6	-8	-7	-6	72	-5
word:inr	15	-6	-2	-1	42	-1	-3	-5	-3	-1
word:inside	-13	-19	-3	-3	-9	-10	-7	-3	-3	-3
word:insist	-1	-4	-3	-14	-6	-5	-4	-4	-18	-6
word:inspect	-4	62	-4	-7	-5	-9	9	-8	-4	-6
word:inspection	-13	39	-4	-4	-5	-10	-6	-7	26	-5
word:inspector	-20	-12	-2	-5	-10	-6	-2	-9	43	-5
word:instagram	18	-2	-2	-6	-14	-5	20	-6	13	-4
word:install	-1	-3	-2	-7	-5	-7	-10	11	-19	17
word:installment	-8	-4	-2	-3	8	-9	-7	41	-24	-4
word:instalment	-9	-3	-3	-5	6	-6	-6	-6	-13	-3
word:instance	-6	-4	-4	-6	-10	-7	21	24	41	-5
word:instant	5	-9	-4	1	-7	74	2	7	-13	-5
word:instead	15	-4	-12	-4	-6	20	16	6	-9	-7
word:institute	-13	-6	13	-6	-7	-6	-4	-2	-1	-5
word:institution	-12		-6	-2	-6	-6	-14	13	-2	-3
word:instruct	-11	-3	-4	-4	-9	-4	-8	-7	30	-8
word:instruction	-10	-3	-5	-15	-6	-14	13	-10	60	-6
word:instrument	-8	-3	-3	38	-6	-3	-14	-6	-8	-7
word:insurer	-23	-5	17	-4	-4	-12	17	-2	-6	-2
word:integrate	-6	-4	-3		-7	-14	7	-3	-6	-2
word:integration	-17	-4	-4	-8	2	-8	-17	6	-7	-6
word:integrator	-8	16	-8	92	-6	-13	-5	-6	-9	-8
word:intelligence	-7	-4	4		-3	-6	6	-3	-4	1
word:intelligent	-36	26	-7	-3	-4	45	-2	-2	-2	-4
word:intend	-12	-4	-5	-5	19	-3		-5	-5	-2
word:intent	-8	5	-5	48	-7	-6	-6	10	-6	-4
word:interact	90	-7	-7	-6	-5	-7	-5	-3	-9	-11
word:interaction	27	-5	-6	-5	-4	-11	-6	-3	-4	-8
word:interconnection	-10	-4	-4	46	-3	-6	-9	-4	-13	-4
word:interest	-2	3	-3	-4		-7	6	-4	-4	-4
word:interested	14	-5	-3	-7	-6	-4	-2	-4	-5	-3
word:interference	-14	-4	-3	-18	-7	-7	-7	-2	-19	41
word:interim	-16	-5	-3	-5	-3	-4	-10	-4	12	38
word:interlocutor	54	-9	-4	-6	-3	-17	-3	-2	-4	-5
word:international	-14	-5	17	-2	-4	-10	-4	-1	-3	-5
word:internet	-2	-5		-5	-3	-2	3	5	-2	-5
word:interpreter	50	-4	-5	-4	-6	-6	-13	-4	-9	-23
word:intervene	-18	-6	44	-4	-3	-9	-9	-3	-5	-11
word:interview	-9	-6	-7	-5	-4	-4	-3	-2	-6	-6
word:into	-3	1	-4	-3	12	8	6	-4	5	-3
word:introduce	8	-2	-5	-6	-4	18	5	-3	8	7
word:invention	-31	-6	-4	44	-5	-8	-19	-4	-6	-5
word:invest	-9	-4	-3	-4	32	-4	-2		-6	-4
word:investigate	-7	-3	-4	-5	-6	-6	-5	-10	70	-4
word:investigation	-6	-2	-4	-4	-5	-6	-6	-6	43	-4
word:investment	-6	-3	2	-4	-1	-3	1	-1	-6	-3
word:investor	-4	-3	8	-5	11		2	-4	-7	-5
word:invitation	-18	39	1	-5	-4	-5	-4	-3	-7	-9
word:invite	-15	3	30	-4	-5	-1	2	-6	-4	-7
word:involved	-10	-4	-3	-10	-4	-4	-5	-3	7	-7
word:iphone	-2	-1	-2	24	-10	-6	-4	1	24	-3
word:irbid	5	-5	-10	-16	-4	3	-5	-2	-5	-4
word:islamabad	31	-4	1	-5	11	-5	9	-4	-4	-9
word:island	-7	15	-6	10	-4	6	-6	-3	-5	-5
word:isolate	-8	-1	-3	-7	-14	-8	-2	-3	-4	-3
word:issue	-1	-2	-3	-5	-2	-3	4	10	6	-2
word:issuer	-11	-3	-8	-4	-5	-11	79	22	-10	-10
word:istana	7	-4	-4	-3	-8	-5	-5	-4	-3	32
word:istanbul	12		30	4	-4	-5	-4	-3	-3	-5
word:it	-6	-2	-2	-1	1			2	3	-3
word:item	13	-4	-5	-4	-13	-12	-3	-2	-2	-5
word:itinerary	-16	81	-7	-8	-4	-10	-4	-2	-4	-6
word:its	-6	-2	1		5	14	4	5	5	-1
word:itself	2	-3	-4	11	-12	-9	-5	-1	49	10
word:jakarta	-17	18	15	-5	-4	-7	-4	-3	4	-5
word:jan.	37	-3	-3	-4	-6	-2	-5	29	4	-2
word:january	2	-6		1	5	2	20	4	1	5
word:japan	8	51	-8	32	-12	43	-7	-4	-5	-9
word:japanese	-11	-7	-8	-11	49	-7	-7	-5	16	-4
word:job	-7	-5	-5	-7	17		-9	-3	-5	5
word:johannesburg	5	-3	-26	-5	28	-5	-3	-3	-6	50
word:johor	-13	-3	-3	-5	-11	14	39	-6	-1	-5
word:join	-8	-6	3	19	-1		1	-1	-5	-4
word:joint	8	-6	-6	24	-3		-6	-2	-5	-3
word:jointly	-3	-9	25	9	1	-8	-1	-4	-8	-5
word:joke	-13	-4	22	22	-10	-8	-19	-5	-10	-8
word:jose	18	-6	11	-7	-4	-8	-2	-3	-2	-4
word:josé	19	-9	32	-2	-7	-5	-2	-3	-4	-5
word:journalist	-16	10	9	-5	-5	23	3	-4	-6	-6
word:journey	-20	43	-3	-9	-4	-6	-8	-2	-4	-5
word:judge	1	-3	2	-5	-3	-5	-1	-6	24	4
word:judgment	-30	-4	-4	-4	-2	-5	19	-4	-18	-5
word:july	1	-2		-2	-2	4	16	10	1	-1
word:june	-4	8		2	1	9	2	5	6	7
word:just	10	7	-1	-9	12	-4	6	-5	-3	9
word:justice	-19	-5	-4	-3	-4	-4	-5	-3	54	-8
word:kano	-13	24	-5	-3	-6	47	-6	-4	-8	-8
word:karachi	27	-4	7	-4	19	-20	-4	-9	-6	-3
word:kathmandu	40	-4	4	-7	-8	-8	-6	3	-5	-3
word:kazan	-28	-8	41	-19	-6	-4	-4	-3	-3	-9
word:keen	-8	15	-4	-4	-6	-2	-1	-2	-2	-4
word:keep	2	-3	-3	-4	3	-5	-2	-1	-4	1
word:kes	-6	-4	-4	-4	-4	-7	-10	-3	94	-3
word:key	-3	-3	-6	3	-2	5	-7	-3	-6	-4
word:keynote	-18	-8	66	-7	-6	-7	-4	-3	-6	-4
word:kick	-10	2	-2	-6	-8	64	-7	-3	-8	-6
word:kigali	-15	-3	52	17	-1	11	-7	-3	-5	-4
word:kilometer	-7	6	-5	-3	-7	20	-6	15	-7	-6
word:kind	-13	-4	-5	-3	-1	3	-5	4	-5	-6
word:king	38	-5	-6	-5	-5	-19	-6	-3	-9	-8
word:kingdom	-2	-7	-13	-21	-3	-7	-10	-2	-4	-11
word:kingston	-10	-4	-6	42	-5	-7	-7	-6	-8	-3
word:kit	-9	-5	-4	24	-7	-9	-6	-6	55	-6
word:knock	-13	-3	-3	-5	36	-6	-5	3	19	-5
word:know	-1	1	-4		-3	-5	-5	3	-1	-3
word:know-how	-8	-5	-4	35	-5	-19	-5	-2	-9	-6
word:knowledge	-9	12	-4	-9	-4	-14	-3	-2	-2	-2
word:konza	7	23	-7	-5	22	32	-6	-2	-3	-4
word:korea	4	15	-5	-4	-5	-8	-6	40	-6	-6
word:korean	-13	26	17	20	-19	-10	-6	-3	-2	-5
word:krone	-7	-3	-4	-9	62	15	-3	-6	5	-4
word:kronor	-10	-7	-5	-5	26	-7	-10	-1	-23	-4
word:kuala	25	-17	4	10	-4	-7	-5	-3	-4	-5
word:kulim	34	-12	-4	-10	41	-19	-3	-3	-5	-3
word:kumamoto	-7	-5	-7	32	12	12	-4	-6	-7	-3
word:kuwait	-17	-4	21	-15	36	-8	-4	-10	-11	-5
word:kyiv	28	-7	-7	1	27	-5	-7	-6	-6	-5
word:la	34	-4	-4	-8	-6	-6	14	-2	-7	-6
word:lab	-10	-5	-6	15	22	44	-6	-8	-9	-7
word:label	-14	-3	-4	19	-5	-9	51	-7	-14	-4
word:labor	26	-4	-3	-2	-3	-2	18	-2	-3	-8
word:laboratory	9	-1	-5	8	-5	15	-5	-3	3	2
word:lack	-12	1	-6	-5	-10	3	-4	-23	-7	-4
word:lae	-12	-7	-9	-5	-3	38	-9	-3	-5	-5
word:lagos	3	6	31	-5	-2	5	-8	2	-6	-5
word:lahore	37	-4	-5	14	-11	-24	32	-4	-3	-3
word:land	1	19	-4		5	4	-2	5	-5	-5
word:landing	-5	41	-4	-4	-4	2	-2	1	-6	-4
word:landlord	-7	-5	-4	-27	-9	-9	-28	-4	-5	-7
word:language	7	-4	-5	2		13	-7	-3	-7	-5
word:lanka	10	-8	-4	-7	9	-4	37	-4	-3	-3
word:lapse	-10	-5	-5	-8	-7	-7	-22	15	10	58
word:laptop	-13	-5	-4	-9	65	-14	30	-8	8	-6
word:large		-1		-1	2	-5		-1		-4
word:lari	-8	-5	-3	-4	40	-9	-4	-41	27	-5
word:laser	10	-4	-6	-7	-9	5	-4	-3	-6	-4
word:last	4	2	-3	4	2	3	3	2	-2	
word:lasting	8	-5	-7	-5	-3	-3	-6	-2	-4	-4
word:late	12	-4	-4	-5	4	7	-3	4	8	-1
word:later	6	-4		-1	4	-3	2	1		2
word:latin	7	2	15	-5	-4	-6	21	-2	-4	-4
word:latter	4	-4	-4	41	5	-6	-6	-5	-5	-5
word:laud	42	-24	-4	-3	-3	24	-2	-2	-3	-8
word:laugh	-20	-9	-10	-5	-7	-7	-5	-4	-11	-6
word:launch	-10	-3	-6	-4	-5	46	-2	-3	-1	-3
word:laundering	-1	-3	-3	-4	-10	-5	-6	-5	40	-7
word:law	-6	-4	-3	-3	-4	-5	14	-2	-8	-3
word:lawmaker		-4	-4	3	-4	-6	14	-4	-15	-5
word:lawmakers	1	-5	-5	-11	-5	-7	-17	-4	-4	-4
word:lawsuit	-8	-3	-3	-5	-5	-9	-7	-5	49	-4
word:lawyer		-5	1	-6	-9	-6	-6	-2	10	-7
word:lax	-13	-6	-5	-4	-7	-5	-5	-6	-18	-5
word:lay	5	-4	-4	-4	2	1	33	-5	13	-5
word:lead	1	6		-5	-1	-7	-4	-4	3	6
word:leader	2	10	3	-4	-3	-4	-4	-2	-3	-7
word:leadership	-9	-7	15	-3	-4	-5	-6	-2	-6	-11
word:leading	1	-1	-5	13	-6	-6	-6	-2	-4	-4
word:leak	5	-4	-4	-6	-4	-6	7	-7	46	3
word:learn	14	25	-4		2	-6	-1	-3	-6	5
word:learnt	18	-5	-4	-19	-4	-4	-6	-5	3	27
word:lease	-20	-5	-4	59	-8	-12		15	17	-10
word:least	-10	-5	-5	-5	-9	-5	-6	-7	7	-5
word:leave	-2	7	-1	-2	-1	-6	-4	1	-2	2
word:lecture	-11	-14	22	-5	-5	-5	26	-6	-4	-16
word:leg	7	4	-8	-9	-3	-8	-4	-3	-6	-5
word:legal	-11	-4	-3	2	-5	-9	-4	-5	-9	3
word:legislation	-10	-3	-3	-7	-3	-6	25	-2	-8	-6
word:lend	14	-3	-3	-5	27	-7	-5	-8	-10	16
word:lender	-2	-4	-4	4	18	8	4	-2	18	-6
word:lending	8	-4	-3	-5	34	-5	-3	11	-14	-3
word:length	15	-3	-10	-15	-2	-4	-15	-4	3	-2
word:less	-20	-4	-3	-5	-3	-7	-5	-4	-7	-3
word:lesson	-21	21	-7	-6	-5	-9	-5	-5	-20	-7
word:let	-1	-2	-1	-3	-5	8	-2	3	6	
word:letter	-2	-1	-4	15	-3	-7	-4	8	-7	-5
word:leuven	7	-2	20	12	-5	-12	-5	-3	-6	-4
word:lev	-6	-2	-2	-7	-5	-4	-5	-7	55	-3
word:level	-7	-4	-6	-6	-3	-5	-6	21	-6	-7
word:levy	11	-4	-8	-3	-3	-6	11	-4	-2	-9
word:liable	-10	-4	-6	-5	-4	-7	16	-5	44	-5
word:license	-3	-2	-3	-2	-5	-1	-3	16	-9	-4
word:licensee	-6	-3	-4	-4	-5	-5		11	-10	-5
word:lie	-6	6	-1	7	-3	2	-5	-5	7	-6
word:life	-10	-7	-6	-3	-7	11	7	5	4	-8
word:lift	-3	-4	-5	-4	-4	-2	-2	-4	32	-4
word:light	-11	-9	8	3		19	5	27	-13	-4
word:like	-10	1	-4	-4	-8	-7	-2	-3	-4	-4
word:likely	-19	-3	-3	-8	-5	-3	-6	-18	-13	-10
word:likewise	27	-6	-4	-6	-1	-13	-5	-5	14	-6
word:lilongwe	17	-5	-4	-16	9	19	-8	-3	26	-8
word:lima	43	-6		-6	-4	-9	-7	-3	-4	-4
word:limit	4	-3	-5	-5	-6	-7	29	-3		-3
word:limited	-6	-3	-3	-4	-7	-8	56	-7	-8	-6
word:line	12	4	-4	-1	2	7	-1	1	-1	-6
word:link	22	-2	-6	4	-5	12	-5	6	-6	-4
word:lira	-13	-2	-2	-6	25	-3	-13	-7	28	-2
word:lisbon	18		25	-4	-7	2	-5	-3	-4	
word:list	-7	1	-4	-2		-6	-3	-2	20	-4
word:listen	27		-5	-6	-5	8	2	-4	-7	-7
word:lit	-23	20	-5	-9	-7	109	-6	-4	-6	-4
word:literacy	22	-16	-12	-2	26	-5	-3	-3	-4	-4
word:lithography	6	-4	-3	20	-2	-6	-5	17	-11	-5
word:litigation	-9	-5	-5	-4	-9	-11	-4	-3	50	-4
word:little		-6	-5	-6	2	-7	-6	-6	-6	-9
word:live	-9	3	-2	4	-7	72	-7	-8	-2	-5
word:living	-18	-4	-3	-5	-8	-9	32	-2	-4	-12
word:ljubljana	-23	-10	29	-6	-5	28	-6	-4	-5	-5
word:loan	-7	-4	-4		22	-5	-6	-10	-7	
word:lobby	5	-5	-5	-4	-5	-5	-5	-3	7	-2
word:lobbyist	7	-5	-7	-6	-5	-6	-19	-3	-6	21
word:local	-7	2	5	-6	-8		-3		-3	-4
word:local-content	-8	-2	-3	-10	-5	-5	48	-21	31	-15
word:localize	9	-8	-3	-4	-5	-7	-2	-18	-3	-3
word:locally	-9	-5	-6	-9	-8	31	-5	-7	26	-3
word:location	-18	-8	-6	-4	-5	-9	4	-6	13	-7
word:lock	-14	32	-5	-4	25	-15	26	-5	5	-5
word:locker	-11	-5	-6	-6	-5	31	12	-4	-15	-7
word:lodge	-14	-4	-4	-4	-5	-5	1	10	30	-4
word:log	32	-9	-5	-6	-3	32	-8	-3	-3	-13
word:logistics	-3	-4	-4	-10	25	20	-4	-4	-5	-4
word:logo	-8	-6	-4	-14	-9	-8	-4	-3	19	-4
word:lomé	-9	-4	-5	-7	3	20	-3	-4	-6	-3
word:london	14	15	-6	-9	18	12	-8	-2	-1	-4
word:long	7	-3	-2	-4	-6	-3	1		-7	
word:long-standing	-13	-7	-3	-5	-8	-4	-2	-2	-4	-4
word:longer		-5	-4	3	3	8	10	-8	-11	5
word:look	-3	15	-6	-2	-3	-7	-3	-4	1	-2
word:lose	-12	-3	-4	-5	-7	-6	3	11	20	-4
word:loss	-7	-6	-11	-6	-10	-26	-2	-4	-8	-5
word:lot	-4	-6	-4	16	-7	-6	-6	43	10	11
word:loud	-42	-7	13	-4	-3	-7	-6	-2	-5	-8
word:louis	2	-4	19	-4	-4	-11	24	-2	-4	-4
word:love	-18	-4	-3	-4	-5	-5	-6	-8	-4	-4
word:low	-12	9	-4	-3	-9	-16	-4		-7	-6
word:low-orbit	10	-3	-3	14	-4	-8	-5	24	-13	-5
word:lower	-9	-8	-8	-5	-6	36	16	-4	-6	-4
word:lt	-8	-3	-3	-3	-6	-4	-5	-4	20	-5
word:lucia	-19	-6	-5	-10	6	39	-7	-2	-6	40
word:lucky	-11	-5	-5	-5	-10	-7	-5	58	-36	-7
word:luleå	-5	18	20	-5	-6	16	-12	-6	-3	-5
word:lumpur	25	-17	4	10	-4	-7	-5	-3	-4	-5
word:lunch	23	-2	-9		-3		-3	-2	-4	-4
word:lusaka	5	24	4	-8	6	12	-5	-3	-8	-4
word:lviv	-16	-6	73	-8	-5	-8	-4	-7	-6	-5
word:machine	-10	13	1	-5	-3	13	6	-1	-2	-6
word:madrid	-7	76	-5	-3	-4	-4	-3	-3	-6	-7
word:magdeburg	-9	-4	-2	9	8	-10	-4	-3	-5	-6
word:magistrate	-17	-3	-5	31	-3	-8	-9	-4	43	-6
word:maiden	-21	-31	-13	-4	-7	88	26	-6	-6	-10
word:mail	-37	-3	-7	40	-4	-5	-11	-29	-8	-2
word:main	-5	1	-6	8	-1	-8	-5	-8	6	-6
word:maintain	8	-5	-3	-4	-9	-5	-5	-4	1	-3
word:maj	6	-2	-3	-2	-3	-3	-12	-2	20	-9
word:majesty	-8	-11	-3	-4	-3	-5	-22	-3	-5	14
word:major	-17	-6	4	-4	-7	-4	6	-2	-2	-8
word:majority	-8	-3	-4	-5	34	-5	22	-9	-9	-5
word:make	-4		-2	-1	2	-4	8		-3	2
word:maker	-9		-5	-5	18	-1	1	3	-3	-2
word:malaysia	2	-5	-2	37	43	-6	-6	-9	-8	-5
word:malé	1	-4	-7	-5	-5	-12	26	26	-10	-20
word:man	-7	-16	-3	-5	-7	-7	-4	-7	10	26
word:manage	-15	-3	25	-5	18	-6	4	-4	-10	8
word:management	12	-2	-8	-4		-6	-5	-4	-7	6
word:manager	-1	-3	-4	-5	5	-7	-4	-4	17	7
word:manama	-1	-8	16	7	7	21	10	-5	18	-5
word:mandate	-13	-5	4	5	-4	-6	17	-7	-12	10
word:manila	16	10	-7	26	-4	-5	-4	-6	-10	-4
word:manufacture	-6	-5	-4	-10	-8	-7	-8	32	-6	-3
word:manufacturer	-5	43	-14	-3	-6	-4	24	-4	-3	-2
word:manufacturing	-22	-4	8	-4	8	-10	3	-2	-3	-4
word:many	-7	4	-1	-6	-5	-2	1	-3	-5	
word:map	32	-4	-5	-7	8	-7	-7	3	-5	-5
word:maputo	6	-8	31	-7	-10	-13	-6	-4	-22	-4
word:marathon	13	-20	39	-4	-2	-11	-11	-2	-7	-4
word:march	4	2	1	-2	-1		6		7	8
word:margin	34	-5	-5	1	-4	-4	-4	-3	-6	-7
word:mark	-20	-5	22	-5	10	11	-13	21	-7	-5
word:market	-1	-4	-4	-4	-1	7	-4	-4	-2	-5
word:marketing	-6	-3	-4	-5	-3	-6	18	-10	-6	-2
word:marketplace	-5	-3	-3	3	-4	27	-4	-5	34	-5
word:markets	1	-3	-4	-5	-4	-6	4	3	3	-3
word:marrakech	-10	-4	38	6	-4	-8	-8	-3	-3	-3
word:marshal	46	-4	-8	-7	-5	-5	-4	-3	37	-11
word:mass	-13	-10	-7	-5	-5	-2	15	-4	-10	-4
word:mast	-9	5	-4	10	-1	5	-2	-8	-3	-4
word:master	-17	-6	-8	4	-5	-8	-10	-4	-5	-8
word:masterplan	-8	-4	-5	-6	-4	-4	-13	-4	-14	-5
word:match	37	-5	-5	-7	46	-12	-4	-9	-11	-11
word:material	-15	-5	-4	-3	-4	-16	24	-2	-7	-6
word:matter	6	-6	-2	-7	-6	-6	-7	-2	4	-6
word:may	1		2	-1	-3	3	8	6		3
word:mayor	-10	-5	12	33	-7	-2	-6	-5	-13	-5
word:me	23	-3	-3	-2	-4	-3	-5	-2	-5	-8
word:mean			-2	-2		1	8	-4	-6	-4
word:meantime	13	-4	-5	13	-17	-8	-8	-6	-6	-8
word:meanwhile	-13	-1	7	12	-5	9	6	5	6	3
word:measure	-5	-6	-4	-10	-4	-7	51	-8	5	-5
word:mechanism	1	-3	-3	-3	-5	-2	-5	-2	-2	37
word:media	-21	-4	-4	-5	-5	-7	35	-4	-11	-6
word:mediator	52	-4	-5	28	-4	-6	-7	-5	-7	-7
word:medical	17	-7	-3	4	-6		-6	-2	-6	-7
word:medium	2	-6		-6	-4	-5	19	9	-9	-6
word:meet	34	-4	-3	-4	-3	-4	-5	-3	-5	-7
word:meeting	22	-4	-1	-3	-3	-5	-3	-2	-5	-4
word:megabit	-25	-5	-3	-5	-6	-12	-5	-9	-4	-4
word:megahertz	-18	-5	-8	-7	-6	-6	-9	56	-6	-4
word:megawatt	8	-6	-7	-7	-9	35	7	22	-7	-6
word:melbourne	4	-1	-3	18	-10	-8	-4	-4	-4	-7
word:member	-1	2	1	-4	-4	-4	2	-2	-5	-1
word:members	21	-3	-5	-5	-4	-5	-11	-7	-16	-10
word:memorandum	-10	-4	-1	37	-3	-6	-4	-4	-6	-4
word:memory	-30	15	-5	-2	-6	-7	-4	-3	-4	-3
word:menafn	-3	-3	-5	-11	-4	-5	-3	-2	-4	-4
word:mend	-11	-3	-4	-9	-4	-8	-8	-10	23	-4
word:mention	-19	-5	-6	-6	-10	-6	-5	-7	4	-8
word:merchant	14	-3	-5	-6	-4	35	-9	15	-20	-10
word:merely	-12	-7	-4	18	-4	-13	-17	-4	-5	-5
word:merge	-14	-5	-2	-4	41	-5	57	-8	-10	16
word:merged	-14	-7	-6	2	-4	-5	-6	-6	-6	-9
word:merger	-1	-4	-4	-6	-11	-5	-7	26	-13	24
word:message	-11	-3	-4	-6	4	-5	-3	1	-16	-4
word:messaging	-3	-4	-4	-4	-6	-4	9	-4	-6	-10
word:meter	-8	-4	-9	22	13	5	-7	-6	-8	-11
word:mexico	-2	-3	-4	-5	-6	26	-3	-4	15	-4
word:mhz	-8	-3	-3	-8	-8	-5	-7	54	-10	-5
word:miami	-33	50	-9	-3	-4	-3	-2	-3	-4	-5
word:mica	-8	-2	-2	-5	-7	-4	-9	56	-22	-2
word:microelectronics	-12	-42	-4	-6	-5	-4	22	-3	-5	-4
word:microwave	-15	24	-3	-18	-6	-8	-5	48	-14	-4
word:middle	-28		-4	6	-4	2	13	-2	-3	-3
word:midnight		-8	-7	13	-4	52	4	-4	-9	1
word:might	3	-4	-3	-4	-1	-5	-9	-8	-10	-4
word:migrate	-13	-5	-10	-10	-6	77	35	-4	-16	-8
word:migration	3	-21	-4	51	-8	-3	-7	-4	-7	-7
word:milan	-12	-3	22	7	-4	-7	-13	-3	12	-4
word:milestone	-31	-10	-2	-12	-4	-14	-5	-5	-2	-3
word:military	1	-4	-4	-4	10	3	-8	-3	-7	-3
word:mill	6	16	-3	-10	15	-7	-6	-4	-8	-3
word:million	-9	-4	-2	-5	-21	-6	-4	-4	12	-3
word:mind	-18	-5	-4	-4	-7	-9	-9	8	-7	25
word:mine	-8	42	-7	-6	-5	-25	-6	-4	24	-5
word:miner	-6	-3	-4	-30	55	-8	-2	8	-9	-4
word:minh	-9	-5	17	-3	-9	12	-5	-13	-3	-4
word:minimum	-5	-5	-3	-4	-5	-6	53	-23	-3	-3
word:mining	22	25	-4	-5	-8	-26	-20	-3	12	-5
word:minister	-11	-4	5	-4	3	-3	2	-4	-7	11
word:ministerial	3	14	43	-4	-3	-4		-4	-5	16
word:ministers	-25	-5	55	-17	-4	-5	17	-2	-5	16
word:ministry	14	-2	-2		3	-5	3	1	-6	-4
word:minor	-9	-4	-4	-5	-4	-7	35	-7	15	-5
word:minsk	-36	36	35	-1	-4	1	-7	-2	-5	-3
word:minute	26	-9	-5	1	-5	7	-6	-3	-6	-4
word:mislead	-4	-2	-3	-3	-7	-3	-5	-4	24	-3
word:miss	-10	-5	-5	-5	-6	-5	-8	-4	-6	-6
word:mission	8	8	-5		-3	2	-3	-2	-4	-5
word:mistake	-12	-4	-4	-6	-9	-6	-6	-5	-11	-6
word:mobile	-7		1		-7	1	4	3	-4	-5
word:model		-4	-4	2	-2	16	8	-5	-3	-5
word:modern	-7	-5	-5	-4	-3	5	-6	-3	-6	-3
word:modernisation	-18	-5	-4	-6	23	-8	-5	-5	-4	-5
word:modest	-2	-2	-12	-6	-11	20	-14	-11	15	-9
word:module	-30	-6	-7	-10	-7	33	-6	-3	-6	-5
word:moment	-10	-2	-5	-11	-3	-3	-8	-2	-3	-8
word:monday	14	5	3	1	-1	7	3	3	-1	2
word:money	-10	-1	-3	-3	1	-3	6	-4	-2	-5
word:monitor	-12	-5	-3	12	-4	-4	37	-5	9	-8
word:monitoring	-36	40	30	2	-6	-13	-8	-8	-14	-3
word:monopoly	-11	1	-3	-6	-6	-6	-5	3	6	-4
word:monterrey	-32	-6	29	-8	44	-4	-12	-3	-6	-4
word:montevideo	-25	-13	38	-3	-2	-7	-3	-2	-3	-23
word:month			3	-3	-1	4	3	4	4	2
word:montreal	-9	-13	52	-4	-7	-13	-5	-3	-4	-10
word:mood	-12	-3	-2	-3	-2	-4	-4	-3	-6	-7
word:more	-5	-4	-2	-5	-2	-3	-1	-3	-3	-3
word:moresby	2	-16	23	-3	-4	17	-5	-2	24	-12
word:morning	15	-2	6	-1	-3	-4		-4	3	3
word:moscow	-4	-1	-2	-2	-25	-11	-3	3	29	-2
word:most	-4	2	-3	-4	-5	-6	-4		-6	-7
word:mostly	-9	-4	-4	-17	18	-4	-5	-3	-11	-5
word:mother	-33	-41	-7	-3	-5	-5	-4	-4	-5	-11
word:motion	-16	-4	-3	-6	-5	14	9	-5	33	-11
word:motorway	-11	-6	-7	-6	-6	26	-7	-6	-5	-5
word:motto	-8	-4	24	-6	-4	-7	-3	-3	-4	-3
word:mou	-5	-4	-3	42	-6	-5	-5	-4	-6	-3
word:mount	-14	45	-14	-9	-6	48	-14	-4	-6	-7
word:mountain	16	-4	-4	-19	-4	-4	-4	-3	-4	-5
word:mous	-7	-5	-8	58	-6	-8	-5	-3	-4	-2
word:move	-9	-5	-3	3		-4	2	-4	6	6
word:mps	15	-5	-6	-4	-4	-4	2	-2	-5	-7
word:mr	-6	-7	-3	-1	-10		-2		-5	-3
word:mr.	20	-8	-7	-2	-4	-6	-3	-3	-4	-4
word:mrs	20	-5	-5	13	-3	-3	-3	-1	-2	-15
word:ms	8	-7	-5	-4	-5	-6	-5	-3	-4	
word:ms.	-12	-4	-16	-5	5	-7	-5	-3	-4	-8
word:much	-10	-4	-1	-4	10	-9	-5	-4	-2	-4
word:multinationals		-3	-3	-3	-8	-1	-11	-4	-3	-3
word:mumbai	58	-8	20	-6	-4	-10	-7	-3	-7	-3
word:munich	13	3	49	-4	-5	-9	-6	-3	3	-5
word:municipality	11	-4	-4	-6	-23	-8	-6	22	-4	-4
word:muscat	11	33	48	-4	-1	-13	-5	-3	-6	-6
word:museum	-15	-9	-8	-5	-7	21	-7	-4	-8	-6
word:music	-7	-2	-3	25	-15	-5	-9	-12	20	-3
word:must	-4	-5	-4	-6	-7	-6	19	-7	4	-5
word:mutual	4	-3	-3	27	-4	4	-6	-3	-6	-6
word:mw	-7	-10	-8	33	-10	10	-8	-3	-6	-4
word:mwc	-7	-5	10	-5	-4	-3	-2	-6	-6	-3
word:my	-10	3	-5	20	-6	-7	-4	-3	-6	-4
word:nab	-20	-5	-4	-10	55	-14	-4	-5	90	-11
word:nadi	-11	7	29	-6	20	-8	-4	-3	-1	-3
word:nairobi		7	7	-1	16	4	-5	-4	-3	-6
word:name	-14	-2	-3	-1	-2		-4	-2	6	15
word:namely	-17	28	-2	-15	-5	-3	-2	-2	9	-2
word:nang	-10	35	-7	-4	-6	24	6	-4	-7	-9
word:nation	-8	-4	-3	-7	-5	-8	9	-3		-5
word:national	-9	-1	2	-1	1	5	13	-3	-1	-3
word:nationwide	-9	14	-3	-8	1	-12	23	9	15	-4
word:natural	-13	-6	-3	-5	-5	-5	-5	-4	-5	-6
word:navigation	26	-3	-3	-10	-3	16	-6	-4	-5	-9
word:near	-1	12	-8	-5	20	12	-5	-3	-6	
word:nearly	-20	35	-7	-4	-7	-9	-6	-4	21	-7
word:need	-10	-6	-1	-1	-6	-6	-4	-4	-4	1
word:negotiation	32	-11	-5	-5	-3	-10	-10	-5	6	-4
word:negotiator	33	26	-8	28	-3	-4	-24	-4	-16	-6
word:negotiators	63	-13	-30	-9	-7	-5	-4	-3	-6	-4
word:neighbor	5	-5	25	18	-11	-5	26	-6	-7	-6
word:net	-21	27	-5	-5	-6	-4	-6	-5	-8	-14
word:network	-3	-5	-2	3	1	2	-4	-4	-4	-4
word:networks	7	-3	-3	-8	-4	-3	-11	-4	-5	-7
word:never	-12	2	-4	-4	-2	-4	-9	-1	12	-4
word:nevertheless	-9	-5	-2	-3	-4	-4	-6	-13	-10	-4
word:new	-5	3	-2	-1		2	5	-2	-3	13
word:newcomer	-7	-3	-5	-5	-6	-6	-6	-8	-6	30
word:news	-12	4	-8	-3	-5	-5	-3	-2		-5
word:newsletter	-11	-4	-6	-20	-7	-5	-4	-12	44	-3
word:newspaper	3	-6	-5	-8	-6	-7	-5	-3	-8	-5
word:next	9	-1	8		-4	5	3	-2	-3	-3
word:ng	-8	-7	-4	-5	-7	30	-4	-3	-5	-5
word:night	6	5	10	-3	-3	17	1		6	-1
word:nine-day	-15	38	-3	-3	-3	-4	-3	-2	-3	-7
word:ninh	-8	-2	-3	-4	30	-5	-4	-13	-3	-2
word:no.	-13	-4	-3	-10	-4	-5	54	-4	-15	5
word:nobel	-6	25	-7	-2	-4	20	-5	-3	-3	35
word:nobody		2	-7	-8	-1		-7	-3	9	-8
word:nod	-12	-3	-3	-7	6	-6	4	22	-13	-5
word:node	-5	-4	-6	28	-13	21	-12	-5	-3	-3
word:nomad	10	-2	-3	-6	-7	-3	22	-25	35	-3
word:nominate	-17	-5	-7	-4	-4	-4	-6	-3	-5	60
word:nomination	-31	-4	-2	-3	-4	-3	-5	-7	-5	82
word:non-binding	-6	-4	14	3	-14	-5	-10	-5	3	-4
word:none	-7	-7	-7	-6	-8	-7	-6	5	17	-4
word:noon	19	-6	-9	3	-10	1	4	-4	22	-6
word:nordic	-13	6	19	-4	4	11	-7	-4	-5	-7
word:nordtel	63	-4	-5	-4	-4	-6	-4	-3	-6	-9
word:north	-4	21	-6	-3	14	-2	-3	-3	-6	-5
word:northern	5	-6	-4	-4	-9	-6	-4	2	-4	-4
word:not	-4	-3	-4	-3	-2	-5	-4		-3	-2
word:notary	-8	-4	-4	62	-4	16	-10	-5	-6	-5
word:note	-2	-4	-1	1	1	-6	1	-5	-4	-5
word:nothing	-6	-1	-5		-2	-10	-6	-7	-9	-5
word:notice	9	-3	-3	-6	1	-5	19	8	22	5
word:notify	-11	-5	-7	-7	-7	-9	108	-8	-25	30
word:nov.	38	-6	-5	-4	-5	-4	-7	-3	-9	-8
word:novara	-6	26	-2	-3	25	-13	-4	19	-38	-3
word:november	-3	2	20	3	-4	8	15	2		-3
word:now	-12	-5	-3	-3		4	-2	3	-3	8
word:nowhere	-4	-3	-3	29	-4	-9	-6	-3	-6	-4
word:npr	-3	-4	-2	-4	-10	-7	-8	-31	-31	-3
word:nuclear	-5	-5	-3	5	-5	-5	-14	-2	-4	-3
word:nuku'alofa	20	28	-7	-6	-4	47	-5	-5	-6	-5
word:number	-5		5	-2	-6	-1	12	3		-5
word:nz	-8	-3	-5	-6	31	-6	-14	26	-12	-5
word:o	-20	-6	-5	-6	-5	-7	-5	-5	-8	-8
word:oath	-13	-4	-8	-4	-5	14	-5	-3	-5	43
word:object	-3	-5	-6	-5	-4	-9	-13	-12	30	-6
word:objection	-8	-3	-2	11	9	-5	13	24	3	-3
word:objective	24	-3	-4	12	-3	-2	-4	-3	-7	-3
word:obligation	-13	-2	-2	-5	-6	-6	-4	-31	18	-3
word:oblige	-9	-5	-3	-8	-4	-7	4	-8	-13	-5
word:observe	1	-7	-6	-4	-5	-4	-5	-3	-7	-6
word:observer	-18	-3	-6	-9	-3	-7	-5	-4	-18	-11
word:obtain	-7	-2	-2		8		-7	38	5	2
word:occasion	-11	3	4	5		-5	-4	-4	4	-4
word:oct.	43	-8	-4		-4	-14	-6	11	-5	5
word:october	-2	12	10	1	-3	14	8	3	3	1
word:odds	36	-7	-7	-4	-10	-5	-4	-4	-7	-10
word:of	-1	-1	-1	-1		1	-1	-1	1	1
word:off	-1	5	-2	-3	-2	13	-3	-3	13	-5
word:offer		-3	-4	-5	8	-5	-5	-1	-4	-4
word:offering	-10	-6	-5	-5	-6	77	-5	-3	-5	-7
word:office	4	-1	-4	-2	-1		-3	-1	1	
word:officer	-8	-4	10	-6	4	-5	-4	-5	11	20
word:official	3	11	-3	-1	2	-2	-5	-1	-1	-1
word:officially	16	-4	9	-37	-6	40	-8	-4	-4	12
word:officials	27	-4	8	-5	-5	-5	-8	-5	-8	-6
word:officiate	-32	-9	54	-5	-5	34	-4	-4	-5	-5
word:offline	-17	6	-8	-7	-3	-8	27	-5	-6	-4
word:often	-20	-5	-4	-4	-5	-4	-3	-3	-10	-10
word:ohio		-12	-2	-5	17	-8	-4	-4	10	-9
word:oil	19	39	-4	-4	32	-3	-3	-7	-4	-2
word:old	-11	-1	-1	-3	9	9	-7	-5	-7	-9
word:oman	-11	-5	-3	-9	30	27	30	-8	-10	-5
word:ombudsman	-8	-3	-3	-6	-3	-4	-14	-8	-22	67
word:on	8	2	1	1	-2	2	4			-2
word:onboarding	-6	-3	-3	-3	-4	-4	-6	-10	12	-6
word:once	-5	-5	-5	-6	-4	1	5		8	7
word:one	-7	-3	-3	-5	-14	-6	-3	-5	-5	-6
word:online	6	-1	-6	-3	2	13	8	-4	-6	
word:only	4	1	1	-5	-7	5		1	6	-2
word:onsemi	-31	47	-3	-7	-3	-6	-6	-3	-5	-11
word:open	-2		8	-3	-3	11	-4	-3	3	-4
word:open-access	-10	-5	-3	-6	27	-7	21	-28	-6	-5
word:open-source	-9	-5	-12	34	-3	-3	34	-32	-6	-3
word:opening	-17	-5	43	-8	-3	24	-1	-4	-4	-5
word:operate	-10	1	-3	7	-5	20	-6	5	-7	-4
word:operating	-3	-2	-2	-5	-2	-6	-6	12	-8	-3
word:operation	-12	-1	-4	-5	-2	63	-7	-1	4	-5
word:operational	4	-2	-2	-7	-13	-2	-7	-10	-8	34
word:operator		-5	-4	-3		-5	13	-1	-6	-5
word:opinion	-17	-7	-4	-3	-4	-4	-6	-5	-11	-10
word:opportunity	-4	-7	-5	-1	-3	-4	-2	-2	-2	-6
word:opposite	55	-13	-3	-3	-14	-2	-2	-2	-2	-6
word:opposition	-21	-7	-4	-5	-5	11	-1	1	-5	-11
word:optic	3	-5	-4	-8	-3	34	-8	-4	-5	-6
word:optical	-2	-6	-3	-5	34	-1	-3	8	-11	-5
word:option	-8	-3	-3	8	19	-5	-8	-5	-18	-4
word:orbit	-7	-6	-4	4	-7	27	-7		-7	-4
word:orbital	-16	-6	-7	33	-7	52	-14	-4	-4	-4
word:order	-4	-2		-2	-5	-2	-5	-5	7	1
word:ordinance	-8	-5	-4	-8	-6	-11	71	-9	-8	-5
word:ordinary	-9	-4	-4	-2	-5	-41	-8	33	-16	-3
word:organization	12	-4	-6	-5	4	-3	-5	-9	-3	-5
word:organize	-14	-4	61	-4	-4	-6	-5	-3	-4	-5
word:organizer	-20	-12	58	-8	-5	-6	-5	-3	-8	-6
word:osaka	20	63	-10	-4	-5	28	-9	-3	-4	-8
word:oslo	5	-5		-4	12	11	-5	-6	10	-6
word:other	8	-5	2	2	-5	-4	2	-2	-4	-4
word:others	-3	3	5	-6	-6	-4	-5	-4	-3	-5
word:otherwise	-15	-4	-17	-6	-3	-8	-6	-5	-8	-4
word:ottawa	-9	39	-7	-4	-9	-6	-8	2		-4
word:ought	-10	-3	-4	-5	-5	-6	-7	-3	-10	-5
word:our		-6	-4	-5	-6	4	-3	-3	-3	-5
word:oust	-9	-12	-5	-4	-5	-11	-8	-4	-13	66
word:out		-2	-1	-4	1	3	2	-1	3	-1
word:outage	38	-1	-4	-4	-5	-8	-4	-7	26	-6
word:outcome	-3	-3	-4	15	-7	-6	7	10	-10	-9
word:outfit	-8	-3	55	-6	10	-15	-3	-6	-8	-7
word:outgoing	-9	-3	-3	-6	-5	-5	-7	-3	-5	-14
word:outlay	-8	-4	-5	-11	97	-9	-10	-15	-7	-5
word:outline	48	-15	-5	-12	-4	-4	-5	-3	-3	-3
word:outside	11	-3	-5	-5	2	8	-4	-5	4	6
word:outsider	-12	-3	-3	-6	18	35	-4	-4	-7	-5
word:outskirt	-14	-4	-12	-7	12	29	-3	-3	-6	-4
word:outsource	3	-7	-5	14	-5	-5	-4	-4	-6	-4
word:over	8	-1	-1	1	2	-1	-3	-1	4	
word:overnight	4	-9	-6	-11	14	34	10	-6	-3	-3
word:overseas	-16	-2	-4	-4	-4	-7	-4	-3	-5	-45
word:oversee	-18	-5	-4	-7	-4	-7	-24	-4	-11	-17
word:oversight	-19	18	-3	-6	-8	-5	-14	-5	3	-4
word:overturn	-13	-3	-4	-3	-5	-5	-9	22	36	-4
word:overview	-1	-2	-1	-3	-1	-1	-11	-8	-2	-4
word:owe	-14	-5	5	-6	-4	3	2	-2	28	-5
word:own	-8	-3	-1	-5	-4	-5	1	2	-4	-2
word:owner	-21	-3	-3	-5	24	3	-7	12	-1	8
word:ownership	4	-4	-3	-4	17	-5		26	-24	-5
word:pace	5	58	-8	-5	-5	8	-8	-3	-9	-6
word:pacific	-6	-3	32	-5	-4	-8	12	-3	-2	-6
word:pack	8	29	-3	52	-6	-17	-10	-4	-10	-5
word:package	17	-5	-3	-5	9	-7	6	6	22	-4
word:packaging	-4	5		-8	25	12	-5	1	-11	-4
word:pact	-6	-5	-8	59	-6	-7	-5	-5	-7	-4
word:pad	-16	-10	-5	-6	-9	15	-8	-4	-9	-4
word:page	-3	-7	-12	4	-4	-6	1	5	4	-6
word:pain	-17	-8	-4	-4	-5	-8	24	14	8	-4
word:pair	-8	-4	-5	-9	-5	-19	-6	-2	-4	-16
word:pakistan	-6	-2	-4	-4	-11	-3	-3	15	-2	-3
word:palace	13	1		-1		-6	-1	-2	-4	-3
word:palo	45	-7	-11	-4	-4	-5	-4	-2	-9	-5
word:palácio	30	31	-4	-2	36	-6	-2	-2	-2	-3
word:pandemic	-10		-5	-25	-4	-6	11	-3	-6	-5
word:panel	-18	-6	20	-2	-1		-10	-2	-5	-3
word:paper	-9	-2	-3	17	1	1	-5	9	-2	-5
word:parcel	-6	-7	-5	-13	-12	35	-7	7	15	-4
word:parent	-2	-3	-5	1	-4	-7	-6	-7	-3	-4
word:parental	-9	-5	-3	-4	-4	-7	-10	-4	30	-2
word:paris	-15	-1	39	-2	6	-7	-4	-3	-5	-7
word:park	4	5	-6		13	9	4	4	7	-5
word:parliament	-10	-5	2	-4	6	-6	36	-3	-5	
word:parliamentary	43	46	-12	-4	-3	-3	-9	-3	-6	25
word:part	-1	-2	9	-1	-2	-3	-2	-3	3	-2
word:parte	34	-6	-3	-4	-2	-4	-3	-2	-9	-7
word:participant	-30	-6	25	-4	-4	21	-4	-2	-6	-5
word:participate	-36	-4	10	-4	18	-6	-7	-5	-5	-7
word:participation	-1	-4	45	-11	12	-1	-3	-3	-7	-8
word:particular	-8	-2	14	-5	-4	-4	-3	-2	-3	-8
word:particularly	-10	-4	-2	-3	-4	-3	-2	-2	-2	-2
word:partner	-1	-3	1	-1	-1	-4	-4	-4	-3	1
word:partnership	-4	-4	-1	18	-2	-4	-5	-3	-5	-3
word:party	2	4	-6	6	-5	-5	-10	-7	-5	-5
word:pass	-3	5	-4	-6	4	-3	27	-4	-7	2
word:passenger	-8	-4	-8	-10	-4	41	19	-17	-14	-6
word:passport	-8	-3	-4	-1	-7	28	-9	1	10	-3
word:past	6		-3	-5	-7	-6	6	-3	-5	1
word:patent	-15	-3	-4	24	-4	-5	-10	-6	59	-5
word:path	11	-7	-6	-6	-5	-5	-5	-1	-6	-5
word:patience	-9	-4	13	10	-6	3	-6	-6	-4	-8
word:patient	4	-4	-4	-5	-6	11	-9	-6	6	-12
word:patronage	-13	-7	23	-5	-5	9	-6	-3	-5	-6
word:paulo	-14	22	44	-6	20	19	-5	-5	-7	-13
word:pavilion	-22	8	16	-3	-4	23	-4	-2	-3	-7
word:pay			-3	-3	-3	-2	1		8	-1
word:payable	-6	-4	-3	-6	-30	-2	-5		52	-2
word:payment	3	-5	-2	16		9	8	3	-1	-4
word:peace	-6	-4	-5	32	-12	-6	-4	-3	24	-5
word:peaceful	-7	-2	-2	8	-4	-2	-4	-2	-6	-6
word:pen	-16	-4	-5	40		4	5	-4	3	13
word:penalize	-7	-3	-3	-5	-20	-7	-25	-6	12	-4
word:penalty	-6	-3	-3	-5	-7	-4	-2	-7	13	-4
word:penang	-4	36	19	-5	21	6	-6	-4	-6	-5
word:penciled	19	45	-3	-4	-3	-4	-4	-3	-7	-9
word:pending	5	10	-4	-11	16	4	-8	-22	-11	-4
word:pension	6	-2	-3	-6	2	-5	21	-4	30	-6
word:people	-9	-4		-2	-2	-3	-6	-2	-3	-4
word:per	-8	-4	-5	-5	12	-5	13	-5	-5	-5
word:percent	-2	-5	-4	-6	35	-2	9	-6	-10	-4
word:period	-11	-4	-6	-5	26	-7	-1	-8	-6	1
word:permanent	-17	-7	-4	7	26	-5	-5	-3	-13	35
word:permission	-7	-3	-2	-11	-8	-5	-5	71	-16	-3
word:permit	-4	-3	-3	-5	-4		-1	18	-9	-3
word:person	14	-4	-6	-5	-4	-7	-8	1	15	4
word:personal	-8	-3	9	-7	-4	-5	11	-3	-1	13
word:persuade	-24	2	-8	-3	-3	-15	-4	-3	-4	11
word:peso	-8	-5	-4	-8	14	-7	-7	16	55	-4
word:petition	-17	19	-4	-10	-9	-9	1		42	-7
word:pharmacy	-8	-9	-9	-5	55	25	-7	43	-19	-4
word:phase	-6	-8	3	4	28	17	4	-2	12	-6
word:philippine		-3	22	25	4	-6	-6	-3	1	-3
word:phoenix	-8	46	-4	-5	5	-11	-6	-3	4	-2
word:phone	9	-5	-5	-3	-3	1	8	-3	1	-4
word:photo	-35	-7	-8	-6	-6	-6	-4	-3	-6	-6
word:photograph	-10	-11	-6	-6	-4	-8	-8	-3	20	-6
word:photonic	30	-26	-2	28	1	-10	-4	-2	-2	-3
word:photonics	-8	-6	-4	-6	4	-8	-6	-6	-7	-5
word:pick	-7	-4	-4	1	-2	-8		-2	6	18
word:picture	-9	-5	-4	-5	-10	26	-6	-12	16	-11
word:piece	-5	-9	-3	-4	-5	-4	34	2	-8	-4
word:pillar	-17	-4	-4	-6	-6	-7	-10	-2	-2	-5
word:pilot		-6	-5	11	25	24	-6	1	-8	-5
word:pioneer	-9	-4	-5	-5	-6	-5	-5	-7	-4	-8
word:pitch	-1	-14	27	-4		-5	-4	-5	-6	-5
word:place	3	-5	-2	2		-3	-2	-4	2	3
word:plain	-8	-6	-3	-15	9	-5	-7	-3	-10	-5
word:plan	1		-4	-1	6	2	1		-5	-6
word:planalto	6	-5	-3	-3	-2	-6	22	-1	-4	-3
word:planning	-28	-3	-5	-2		-3	-3	10	-4	36
word:plant	2	5	-5	-4	21	10	-4	-1	-2	-4
word:plate	-19	-4	-5	-11	-7	-8	-10	-17	-7	-3
word:platform	-4	-6	-3	1	-4	-1	1	-3	7	-3
word:play	-1	-7	4	-5	-4	-5	-6	-4	-6	-6
word:player	-20	-4		-4	-4	-5	-1	-4	7	-5
word:plead	25	-5	12	-5	-6	-9		-9	10	-11
word:pleased	-25	-4	-2	-3	-3	-4	-2	34	-6	-4
word:pledge	-3	-5	-3	-3	31	-7	-3	-5	-8	-4
word:plenary	-8	-5	11	-5	-7	-5	28	-4	1	-9
word:plenipotentiary	-9	-7	72	-3	-4	-9	-8	-3	-4	-9
word:plow	-12	19	-5	-8	47	11	17	-4	-9	-6
word:plug	-11	-5	-6	-5	-8	16	-4	-5	41	-4
word:pm	-21	-6	-5	-10	-6	-10	-5	-5	-10	-10
word:pocket	-17	-3	-2	-5	7	-4	-4	-14	38	-9
word:pod	-6	-6	-19	-7	-2	21	-5	-3	-4	-5
word:podium	-19	-8	75	-5	-4	-8	36	-3	-4	-6
word:point	-10	1	-7		-4	4	-4	-5	-9	-5
word:poland	-14	-6	-23	-4	17	13	-15	-3	-6	49
word:pole	-3	17	-4	29	-8	-6	-11	-2	-6	-8
word:police	1	-5	-4	-7	-1	6	8	-7	34	-8
word:policy	3	-4	-1	-5	-4	-4	25	-4	-4	-4
word:polish	-1	-4	-5	26	19	-8	-9	-3	-6	-12
word:political	-7	-2	-3	-8	-4	-8	-3	-3	-3	-8
word:politician	2	-3	-2	-4	4	-16	-4	-2	-6	-8
word:politics	-20	-2	-3	5	-5	-6	-4	-3	-5	-24
word:pool	-12	-7	-4	46	-5	-7	-3	-4	-6	-7
word:poor	-10	-3	-3	-6	7	-7	-7	-6	77	-4
word:popular	-16	-2	-2	-5	-10	-4	-10	-6	-10	-4
word:population	-7	-3	-3	-11	-7	-13	-6	6	-4	-3
word:port	15	-10	8	-4	6	17	-2	-3	3	-7
word:portability	42	-3	14	-6	-5	-5	30	-8	-12	-5
word:portal	-7	-7	-9	11	-4	74	-8	-6	-8	-5
word:portfolio	-14	-7	-8	-3	-4	-3	20	-2	-3	24
word:porto	8	-46	-6	-5	-3	20	-3	-2	-7	-4
word:position	-13	-3	-3	-13	-3	-6	54	-5	-4	10
word:positive	72	-5	-4	-5	-3	-9	-4	-2	-4	-3
word:possibility	30	-14	-2	-3	-3	-10	-2	-3	-3	-4
word:possible	-1	-4	-7	-9	-4	-3	10	-3	-4	-3
word:post	-4	-1	-4	-2	1	-4	-3	-2	-4	5
word:postal	-11	-10	-4	-13	-3	-9	12	-3	-4	11
word:postpone	7	22	11	-8	-4	23	33	-4	-6	-5
word:posts	-9	-5	-5	-5	-5	-4	38	-4	-11	-19
word:potential	31	5	8	-5	-3	-2	-3	-3	-3	-4
word:pound	-7	-3	-3	-7	24	-6	-5	-7	20	-4
word:pour	8	-9	19	-4	52	-12	-4	-5	-4	-4
word:power	-5	-3	-6	-1		-4	-1	5	-3	-4
word:powerful	-9	-5	-6	-4	22	39	-4	-3	-10	-4
word:practice	-4	-4	-5	-7	-7	-6	5	-5	-8	-8
word:pradesh	-10	-3	-4	-3	24	-15	-2	-3	-2	-4
word:praise	-14	18	-4	-5	2		-3	-5	-5	-8
word:precede	-15	34	-5	-6	-4	-7	-18	-3	-9	-6
word:predecessor	-24	-5	-3	-4	-4	-5	21	-4	-7	35
word:prefer	-10	-6	-4	-4	-7	-7	-21	-4	-15	-6
word:preferred	-15	-7	-3	-6	-4	-9	-13	-3	-5	37
word:preliminary	-7	-2	-4	3	-6	-8	-6	27	38	-2
word:premier	-17	50	-5	-5	-5	-10	-8	-4	-5	-7
word:premise	19	-5	-3	-5	-8	-7	-3	-5	20	-3
word:prepaid	-7	-3	-3	-9	-4	-12	53	5	-13	-3
word:preparation	-14	-16	23	-12	-2	-3	-8	-5	-2	-5
word:prepare	13	8	-15	4	-6	-7	-11	-3	-5	-8
word:presence	-15	-4		17	-2	15	-4	-3	-4	-8
word:present	-6	-5	-4	-3	2	-6		-3	-6	-2
word:presentation	37	-5	-6	-7	-8	-13	-7	-3	-5	-11
word:preside	6	-4	12	-1	6	7	9	-3	-6	3
word:presidency	29	-5	41	-10	-5	-6	12	-3	-7	27
word:president	-2	-7	2	-4				-3	-4	11
word:presidential	15	-4	-3	-4	-5	3	-1	-2	-4	
word:press		-4	-6	-3	4	4	-5	-4	1	-5
word:pressure	-16	-4	-7	-9	9	6	-8	-9	-11	-14
word:previous	11	-7	-5	-5	-4	-5	-5	-3	-4	21
word:previously	10	-5	-5	-8	-6	-6	-5	-3	28	-12
word:price	-1	-2	-4	-3		-6	3	-1	-1	-5
word:pricing	35	-7	2	-7	-3	-23	18	-4	3	-5
word:pride	-23	-5	-3	-4	-8	-5	-3	-2	-4	-5
word:prime	-2	1	-5		5	-4	19	-3	-5	2
word:principle	-15	-5	-4	-5	-5	-5	1	-10	4	-4
word:print	-11	-5	-6	-14	-6	14	18	-5	-7	-5
word:prior	-13	-7	-6	-7	-5	-5	-2	-3	-4	-28
word:priority	-13	-4	-4	-5	-5	-5	-8	-3	-4	
word:prison	-9	-5	-2	-5	-3	-7	-7	-5	103	-31
word:privacy	-7	-3	-2	-5	-5	-6	-6	-3	33	7
word:private	-3	-1	-4	-4	2	-7	-5		-3	1
word:privately	26	-4	-5	-4	-2	-3	-3	-2	-3	-4
word:prize	-23	19	-6	-4	-4	11	-3	-3	-6	-15
word:probe	-10	-6	-4	-6	-4	5	-7	-8	26	-5
word:problem	-9	-3	-4	-4	-4	-9	-6	-6	1	-5
word:procedure	-7	-2	-3	-10	6	8	-10	-6	-3	-5
word:proceeding	-6	-3	24	3	-10	-9	-9	-3	24	-4
word:proceeds	-12	-8	-3	-4	29	-6	-14	-30	18	-3
word:process	-10	-6	10	3	-7	-7	-6	3	12	-4
word:processing	-29	-3	-4	-8	-7	11	-7	-2	-13	19
word:processor	28	-3	-4	3	17	9	-6	12	-6	-4
word:procurement	17	-4	-5	-5	-4	-4	3	-7	-5	-13
word:produce	-8	-5	5	-8	-7	-5	10	-3	-5	-5
word:product	-2	4	-7	-3	-6	-9	6	-4	2	-5
word:production	6	-6	-6	-8	-8	37	9	-3	5	-4
word:productive	6	-3	-3	-4	-4	-2	-2	-2	-3	-6
word:profit	-7	-4	-4	2	-21	-8	-4	-3	-9	-4
word:program	5	8	-4		-3	4		-2	-6	-5
word:progress	12	7	-5	-4	-4	-7	-4	-3	-3	-4
word:prohibit	-9	-3	-3	-9	-6	-5	2	46	31	-12
word:project	5	-4	-5	-4	6		-5	-1	-4	-5
word:prolonged	-11	-4	-4	19	-5	-8	16	40	-8	21
word:promise	-5	-6	-3	-1	10	6	-2	-4	5	-6
word:promising	-8	-5	-7	-5	-6	53	-7	-4	-6	-5
word:promote	-1	2	-5	4	-3	-6	19	-3	-4	9
word:promulgate	-12	-6	-5	-8	-6	-11	89	-4	-5	-6
word:proof	-9	-5	-4	-7	-3	-7	-9	-5	6	-4
word:proper	22	-5	-3	-4	-3	-6	-16	10	-12	-4
word:properly	-3	-3	-1	-5	-4	-4	-4	-3	-31	-2
word:property	-14	-3	-3	-5	-10	-5	-3	-5	-7	-4
word:proposal	7	-5	-4	-5	-5	-6	40	-8	-6	-7
word:propose	2	-4	-4	-10		-7	21	-4	-8	
word:prosecutor	-7	-7	-3	-3	-8	-6	-6	-3	12	47
word:prospect	5	-5	-5	-13	-4	-4	-4	-2	-3	-4
word:prosperity	26	-2	-2	4	-13	-2	-9	-1	-2	-5
word:protect		-3	-4	1	-3	-6	-4	-4	2	-8
word:protection	-8	-5	-1	-3	-3	-4	7	-4	-1	6
word:protest	-13	-4	-4	-11	-5	-6	11	-2	-6	40
word:protocol	-4	1	-4	51	-8	-9	5	-4	-13	-3
word:proud	-8	-4	-2	-2	-4	-5	-2	-2	-6	-5
word:prove	-10	-5	-3	-7	-6	-6	-11	-3	-6	-6
word:provide	-6	-1	-2	2	11	-3	-2	3	-1	-4
word:provider	-1	-5	-4		-2	-9	1	27	4	-3
word:province	7	-4	-4	-5	22	2	3	5	-6	-4
word:provincial	26	-5	-6	-4	9	7	-6	-3	-7	-9
word:provision	2	9	-4	-5	-6	-6	-12	1	-6	-11
word:provisional	5	19	-3	-18	-4	-7	28	20	24	23
word:public	-4	-4	-4	-3	-5		17	-1	1	-1
word:public-private	-13	-5	-3	17	20	-12	-3	-4	-6	-5
word:publication	8	-5	-7	-5	-3	-7	20	-5	18	-13
word:publish	-8	-1	-5	-5	-3	-5	24	-1	1	-4
word:publisher	-33	-4	-3	30	-4	41	-8	-10	3	-4
word:pull	-10	-9	12	13	19	3	-7	3	40	-6
word:pump	-27	34	-9	-8	28	30	-7	25	-7	-7
word:pune	4	-8	16	-7	-5	62	-14	-2	-6	-3
word:punish	-6	-3	-2	-9	-18	-4	-7	-11	44	-3
word:pupil	-18	-12	39	-4	-5	9	-8	-3	-6	-4
word:purchase	1	-3	-3	5	15	-6	-5	19	-2	-3
word:purpose	21	-3	-7	2	-5	-7	-3	3	-10	-7
word:pursue	-5	-2	-1	-6	-7	-7	-10	-37	44	-6
word:push	-8	-4	-4	-6	-6	18	-4	-3	-6	7
word:put	-1	-3	-1	-1	6	5	4	-3		
word:qatar	-11	-3	15	40	-7	-10	-11	16	-6	-3
word:qr	-9	-6	-6	-21	-4	76	5	-3	-7	-3
word:qualify	-9	-3	-4	-8	-20	-8	-4	56	-32	-5
word:quality	11	-5	-3	-5	-4	-7	5	-5	6	-5
word:quantum	-10	12	5	-10	31	21	15	-6	-10	-4
word:quarrel	-7	-5	2	7	-5	-8	-8	-4	2	-6
word:quarter	16	-4	-3	-5	2	22		-3	-5	-6
word:quebec	-31	-9	25	-4	-4	-7	38	-8	-12	-4
word:querétaro	-8	-3	-3	-6	65	43	-4	-6	-18	-4
word:question	10	-5		-5	-5	-5	-7	-4	6	-7
word:quetzaltenango	-5	-4	-9	-8	-3	-25	-4	-3	12	-3
word:queue	-16	2	16	-5	-6	19	-6	-7	28	-7
word:quick	-21	-4	-4	-5	12	-4	-3	-30	7	-13
word:quietly	-7	-6	-9	9	8	20	16	-4	-4	-3
word:quip	-16	-7	-5	-10	-4	-7	-7	-3	-5	-6
word:quit	-17	-4	-4	-5	-5	-6	-5	-4	-23	133
word:quota	-9	-3	-3	-4	-5	-7	31	-22	27	-5
word:quote	-4	-4	-3	-6	13	-7	-5	-4	-4	-11
word:r	-8	-4	-4	-6	47	-6	-5	-6	1	-4
word:r&d	-9	-3	-4	-1	2	12	-13	-4	-3	-2
word:rabat	-10	44	-7	2	-6	-8	-20	-3	-4	-4
word:race	-7	-10	5	-5	-5	-6	-7	-4	-8	-8
word:rack	18	-5	-6	-7	41	-18	-12	-4	-8	-4
word:radar	-8	-4	-3	6	21	20	-5	-4	-6	-4
word:radio	10	-8		17	-9	-10	-1	-3	-17	11
word:raid	-16	-3	-3	-5	-4	-4	-6	-6	49	-6
word:rail	9	-7	19	-6	-4	39	-10	-4	-6	-9
word:railway	-13	34	-11	10	-7	-9	-6	-4	-4	-6
word:rain	12	19	-5	6	-5	38	-14	-8	-7	-7
word:raise	1	-3	-3	-6	7	-5	-2	-2	-6	-3
word:rand	-5	-3	-4	-9	24	-6	-5	-4	10	-5
word:range	-5	-6	-4	-11	-6	10	-6	34	-12	-4
word:rank	-9	-4	-6	7	-5	-7	-5	-5		5
word:ranking	4	-4	-5	-4	-4	-5	-4	-3	-4	-9
word:rare	45	-3	-10	-6	-5	-11	14	-8		-2
word:rate	-5	-5	-1	-7	-6	-6	30	-7	3	-10
word:rather	-7	-3	-5	13	3	-8	-1	6	-13	-5
word:ratify	-12	-4	-8	4	-4	-8	76	-4	6	-7
word:rating	-11	-3	-5	-4	-12	-4	-7	-7	13	-7
word:reach	-8	2	-4	7	-2	5	-5	-4	4	-3
word:reactor	-4	14	-6	-6	-5	7	-9	44	-13	-4
word:read	-8			-1	-5	-4	7	-3		-1
word:readiness	17	-4	-26	-5	-3	-8	-5	-2	-5	-12
word:reading	-2	-4	-4	-4	3	-8	52	-7	-9	-4
word:readout	27	-3	-4	-12	-3	-6	-6	-2	-4	-9
word:ready	-2	-5	2	-9	-8	-1	-3	-6	-5	-5
word:reaffirm	-1	-2	-3	-3	-1	-2	-25	-2	-10	-4
word:reais	-7	-5	-7	-9	68	-26	-6	-8	-12	-5
word:real	-8	-3	-5	6	-20	-3	-3	-2	-9	-3
word:reason	-8	-5	-5	-6	-5	-7	-8	-5	-3	44
word:rebate	38	-4	-4	-5	-5	-9	22	-5	-10	-15
word:rebuild	-16	29	-6	35	-6	-6	-6	-2	-3	-11
word:recall	-7	-3	-6		-1	-2	1	-3	17	
word:receipt	-28	-6	-4	-5	-4	-7	16	-4	30	-11
word:receive	28	-5	-4	-2	1	-2	-4	2	-4	-7
word:recent	-7	-3	-4	-5	12	12	-7	-14	7	-6
word:recently	43	-3	-4	-4	-12	-9	-2	-2	26	-3
word:reception	27	-8	-7	-4	-5	-5	-3	-2	-3	-6
word:recess	-14	17	-5	-3	-4	-7	25	-2	-10	-7
word:reckon	-10	-5	-4	-5	-9	-7	-9	-7	-11	-10
word:recognition	4	-3	-1	4	-5	3	8	-3	7	-5
word:recognize	-15	-5	-5	-3	-6	-5	16	-3	-4	-10
word:recommend	-9	-4	-4	-4	-4	-4	16	3	-7	-6
word:recommendation	-18	-2	38	24	-3	-3	-13	-11	-7	-4
word:record	-2	-6	-3	8	-5	-7	-5	4		-6
word:rector	-9	-2	-5	-8	26	-7	-4	-3	-8	10
word:red	15	-20	-8	-3	-3	-5	-4	-7	12	-11
word:redundancy	25	-4	-5	-6	-3	-5	-12	-3	30	-8
word:refer	-17	-3	-4	-4	-6	-5	12	-6	23	-9
word:reference	-8	-4	-3	-5	-5	-3	-4	-3	-5	-13
word:reform	-13	5	-12	-5	-2	-4	16	-2	-12	-9
word:refund	2	-4	-5	-8	-5	-6	3	-23	43	-4
word:refusal	-14	-3	-3	-5	-16	-5	-8	73	-23	-7
word:refuse	-20	-2	-3	-9	11	-4	-5	15	7	-7
word:regard	-4	-5	-6	-6	8	-8	5	-4	-3	-4
word:regime	11	-4	-4	-8	-5	-8	40	-7	-10	-5
word:region	-4		5	-6	-1	1		-4	-1	-4
word:regional	12	-6	8	-2	-3	6	-2	12	4	-5
word:register	-2	-4	-4	-5	-6		11	10	8	-4
word:registration	-8	-4	-3	-4	-6	10	28	6	12	-6
word:registry	7	16	-10	26	-4	-9	6	-4	-3	9
word:regret	-23	-6	-6	-5	-3	-6	12	-3	-10	-15
word:regular	-16	-10	-11	-4	-1	13	35	-3	-5	-3
word:regulate	-9	11	-4	-6	-6	-6	12	-4	10	-7
word:regulation	-8	-4	-3	-6	-4	-6	34	-1	-7	-5
word:regulator		-8	9	3	-1	-5	-4	-4	-3	-6
word:regulatory	-13	9	-6	4			-4	-6	-11	-5
word:reinstate	-9	-4	-4	-6	-5	-7	55	17	-20	36
word:reiterate	-10	-7	-4	-8	21	-4	-4	-11	-7	-5
word:reject	-8	-3	-3	-6	-7	-5	1	15	-1	
word:relate	-7	-4	16	-9	-3	-4	-3	4	-5	-5
word:related	-8	-3	-2	-2	-3	-3	25	-4	-19	-6
word:relation	-11	-6	-4	-3	-4	-3	-3	-2	-3	-3
word:relations	-14	-4	-4	-29	1	-5	-3	-3	-5	-3
word:relationship	-17	30	-3	-7	-4	-3	-2	-2	-11	-8
word:release	-5	-6	-2	-5	2	8	11	2	-4	5
word:relevant	-12	-4	-4	-5	-4	-3	-4	-2	-6	-3
word:reliable	-7	-5	-5	-14	-4	-11	-5	-3	-4	-4
word:relief	24	-5	-4	-8	-4	-14	11	-3	-8	-7
word:relieve	-10	-4	-3	-5	-4	-4	-11	-3	-7	63
word:rely	-10	-5	-4	-5	-8	-9	-5	-3	-5	-5
word:remain	-2		-7	-1	-1	-6	-10	-4	-7	-6
word:remark	-17	-3	13	-7	-5	-4	-4	-4	-3	-6
word:remedy	-2	-1	-1	-9	-18	-2	-9	31	7	-2
word:remind	-24	-4	-6	-3	-6	-5	1	19	-10	-5
word:remote	-10	-5	-4	3	-6	4	1	-4	-7	-8
word:removal	2	-2	-3	-6	-5	-8	-3	-2	-3	-15
word:remove	-4	-4	-3	-5	-4	-5	7	-4	2	10
word:renew	-6	-2	-3	12	-8		-6	22	-5	2
word:renewal	-15	-3	-3	-4	-7	-7	-7	41	-11	-6
word:rent	2	-5	2	-8		-7	-7	7	-5	-5
word:repair	24	-5	2	-6	-5	-8	4	-7	4	-5
word:repeat	-6	-3	-3	-6	33	-5	-18	36	-52	-3
word:replace	-13	-2	-4			9	10	-4	8	29
word:replacement	-10	-5	-10	-6	-15	-5	-12	-3	30	-17
word:reply	-9	-6	-3	-5	-6	-5	-2	-6	-8	-6
word:report	-3	-2	-4	-4		-5	-5	-3	-1	-7
word:reporter	-3	-6	-3	-5	-1	4	2	-3	-5	-7
word:reports	-34	-3	-3	-3	-20	-7	-3	-4	-11	-15
word:represent	9	-4	16	-4	-6	-3	-4	-3		-9
word:representative	37	-4	-2	-6	-4	-4	-4	-4	-9	-5
word:representatives	9	-3	-5	-5	-3	-6	39	-6	-8	-4
word:reprimand	-14	-5	-4	-11	-4	-6	-7	-7	106	-16
word:republic	-16	-13	-4	-3	-4	30	29	-3	-4	-3
word:republican	-28	-8	-9	-5	-4	-5	-4	-3	-5	-4
word:reputation	15	-4	-4	-7	-4	-6	-5	-3	-5	-8
word:request	-2	-3	-3	-5	-5	-5	-7	4	17	12
word:require	-19	-3	-4	-4	-5	-5	27	-7	15	17
word:requirement	-17	-3	-4	-4	-4	-9	37	-4	2	-7
word:rescind	-10	-3	-4	37	-4	-9	56	11	-14	-6
word:rescue	-6	-2	-2	-13	61	-4	-4	-6	-11	-3
word:research	-2	-2	-5	-1	-3	3	-2	1	-5	-5
word:researcher	-11	3	-4	-6	-6	-7	23	-6	17	-4
word:resellers	-8	-4	-4	-4	-2	-6	-8	-3	10	-4
word:reserve	-6	-4	-4	-3	-7	-6	13	27	-9	-5
word:reshuffle	-30	-12	-4	-4	-3	-4	37	-2	-6	58
word:residence	56	8	-4	-3	-3	-7	-3	-7	-5	-6
word:resident	-3	-1	-5	4	-5	-6	-14	32	14	-4
word:resign	-16	-6	-7	-4	-4	-8	-7	-4	-8	53
word:resignation	-22	-5	-5	-8	-5	-6	-6	-2	-6	75
word:resilience	-7	-5	7	-4	1	-5	-3	-3	-4	-9
word:resolution	-10	-5	-5	-12	-4	-6	25	24	-7	-6
word:resolve	-18	-7	-3	22	-4	-6	28	-6	-5	-5
word:resource	-23	-2	10	-5	-3	-3	-5	-1	-1	-3
word:respect		-7	-4	8	-6	-6		-3	-8	-9
word:respond	2	-3	-3	-4	-3	-4	-1	-5	3	-6
word:response	-6	-4	3	-10	14	-5	-5	-4	1	-3
word:responsibility	-18	31	-7	-6	-2	-1	-6	32	-29	-3
word:responsible	-15	-4	10	-4	-4	-4	-10	-4	-5	-5
word:rest	5	5	-4	-11	-7	-7	7	1	-26	3
word:restore	3	-4	-5	-17	-4	-7	13	-3	-10	1
word:restrict	-22	-2	-5	-5	-4	-7	-11	-12	95	-2
word:restriction	3	-5	-9	-4	-4	-6	-6	-3	19	-5
word:result	-2	-3	-5		-6	2	-7	-5	-2	-6
word:resume	55	-4	-7	-10	-6	-7	-9	4	-8	-5
word:retail	-3	-2	-4	-3	-5	-7	4	-2	-44	-2
word:retd	1	-4	-3	-2	-3	-4	-8	-2	8	-9
word:retire	-37	-5	-6	-5	-7	-6	-5	-4	-7	81
word:retired	-9	-4	-9	-4	8	-6	-4	-3	-13	21
word:retreat	16	-5	48	-5	19	-5	-6	-23	-5	-7
word:return	-6	18	1		10	-5	-7	-5	4	2
word:revenue	2	-4	-4	-4	-25	-8	20	-5	-9	-4
word:reverse	-9	-3	-3	-4	-3	-10	24	7	13	-3
word:review	19	1	-8	-1	-5	-6	-6	4	7	-3
word:revise	-39	-4	-4	-3	-6	-6	92	-4	-19	-5
word:revoke	-9	-2	-3	-5	-4	-6	-6	41	1	1
word:revolution	8	-5	-3	-6	-4	-7	-2	-3	-5	-4
word:reykjavík	-10	27	-5	-4	-3	-7	-7	-2	-6	-6
word:ribbon	-16	-6	8	-5	-7	38	-5	-3	-6	-4
word:rich	-24	-4	-3	-2	21	-4	-5	-14	-8	-2
word:ride	1	-3	-3	54	-9	11	-5	12	-15	-4
word:ride-hailing	-12	-7	-7	-4	1	-8	10	-4	-12	-9
word:rider	-11	-4	-4	-6	-4	-5	20	-5	19	-4
word:riga	28	-8	-9	-8	-5	6	-6	-5	-4	23
word:right	-7	-4	1	-7	-5	-5	7	8		-5
word:ring	6	15	21	-5	3	9	-5	-3	22	-7
word:ringgit	-9	-6	-4	-7	61	-11	-6	-6	-7	-4
word:rise	-10	1	-6	-4	-14	6	11	2	-7	-5
word:risk	-13	-5	-4	-3	4	-5	-4	-3	-8	7
word:rival	-6	-3	-4	6	-6	-4	3	-1	11	14
word:river	-25	36	-9	-6	-3	-7	-9	-3	-6	-3
word:riyadh	-2	-1	11	-5	18	14	6	-3	-5	-7
word:road	-8	36	5	-8	-7	7	-7		-4	-6
word:roadmap	2	-6	-7	17	-4	-8	49	-5	-6	-7
word:roadshow	-17	9	-5	-13	-4	-7	-7	-4	-7	-3
word:roam	21	-5	-2	24	-9	-7	-1	-3	-5	-4
word:robot	-6	-7	32	12	4	27		3	10	-4
word:robotaxis	12	-6	-5	-7	-5	53	-9	-16	1	-4
word:robotics	-11	28	-3	33	9	23	-9	-3	-5	-4
word:robust	-13	-14	-4	-13	-3	-3	-2	-3	-5	-5
word:rocket	-12	-7	-4	-10	-5	85	-8		-9	-6
word:role	-5	-4	-3	-4	-5	-3	-2	-2	-10	5
word:roll	-8	-7	-4	-5	-5	59	2	-4	-6	-6
word:roll-out	-11	-4	-3	-4	-4	75	-7	-30	-8	-13
word:rollout	21	-5	-5	-5	-3	3	-8	-3	-6	-5
word:rome	15	13	-3	15	-6	-5	-6	-5	-14	-4
word:roof	-3	-5	32	-6	-5	13	-7	11	30	-8
word:room	12	19	-8	-3	-4	5	-5	-4	-4	-7
word:round	18	14		-8	8	-4	-6	-2	-4	-5
word:rounded	51	-7	7	-8	-3	-6	-4	-2	-4	-5
word:roundtable	40	-31	10	-3	-3	-4	-5	-2	-5	-5
word:route	12	7	-3	14	-9	25	-5	-4	8	-5
word:router	-7	-3	-3	-10	54	-7	-10	-8	56	-9
word:row		-5	-4	-11	-7	-5	-6	-5	-6	-11
word:royal	5	-4	2	-7	-4	-7	16	-3	-8	32
word:rs	-4	-3	-2	10	25	-6	7	-9	5	-4
word:ruble	-7	-2	-3	-13	60	-7	-4	-10	-10	-5
word:rule	3	-4	-2	-5	-4	-7	15	-1	-9	-2
word:rulebook	-11	-5	-9	-12	-6	-13	89	-4	-10	-6
word:ruling	-1	-4	-4	-4	-4	-5	-14	-5	32	-7
word:rumor	-14	-11	-4	-3	-4	-8	-6	-4	-15	42
word:run	-4	-5		3	-2	7	1	-1	-5	5
word:running	-15	-6	-4	3	-10	-8	-4	-2	-4	22
word:rupee	-9	-13	-4	-6	33	-6	-11	-12	12	-3
word:rural	9	-1	-5		2	8		-5	-5	-4
word:rwanda	-7	-8	8	-9	-5	37	-5	-4	4	-4
word:s	-11	-4	-3	30	-4	-9	-3	-2	-2	-3
word:saddle	-16	-8	-4	-8	-8	-6	-5	-7	30	37
word:safe	-17	-3	-3	-4	-4	-4	-6	-3	-2	-2
word:safety	3	-3	-4	-5	-8	-8		-5	-8	4
word:sake	-2	-3	-10	9	-4	-2	-4	-1	14	-2
word:salaam	-7	-4	-3	-5	27	37	-7	-4	-14	-6
word:salary	-16	-4	-3	-22	-8	-5	29	-10	-12	-5
word:sale	-8	-4	-5	-8	-6	-1	-2	15	2	-4
word:sales	-14	-9	-5	-5	-27	37	-5	-5	-9	-7
word:samarkand	-8	46	33	12	-4	-11	-4	-3	-3	-6
word:samdech	14	-7	-3	-4	-5	-3	-6	-3	-4	-14
word:same	10	-2	-5	-2	1		-1	6	11	1
word:samoa	-10	-6	-6	-5	-8	-15	-8	-5	-13	51
word:san	4	26	11	-4	-5	-6	-4	-3	-4	-6
word:sanand	-9	-6	-4	49	72	-8	-9	-13	-21	-3
word:sanction	-5	-3	-4	-7	-1	-6	-3	-4	40	-3
word:sandbox	-13	-4	-7	-2	-5	42	-8	25	-10	-6
word:santa	7	35	-7	-5	-3	-6	-5	-3	-5	-4
word:santiago	-12	-6	15	30	-7	-9	-8	-3	-5	-6
word:satellite	-3	-4	-2	2	-3	6	2		-4	-4
word:satellite-2	-9	-2	-4	-28	-6	-19	-3	-3	-3	-3
word:satisfy	4	-6	-4	-4	-5	-5	-4	-3	-4	-10
word:saturday	-2	31	11	-5	3	8	5	-1	-1	5
word:saudi	-1	-4	11	10	24	18	-4	-5	-5	-6
word:save	-10	-6	-5	-5	-8	-5	-5	-3	-14	-6
word:say	-9	-2	-3	-3		-1	-3		-3	-3
word:scale	-6	-4	-4	-9	1	-4	28	-1	-5	-6
word:scam	13	11	-4	-5	-4	-5	8	-5	17	-7
word:scan	-13	-5	-6	-7	-4	19	-11	10	-7	-5
word:scanner	-11	-5	-7	-9	-6	76	-12	2	-33	-4
word:scene	37	-7	-8	28	-4	-7	-4	-4	-10	-6
word:schedule	31		-2	-1	-5	4	6	10	-5	-5
word:scheme	10	-5	-7	-7	-11	28	21	-6	-10	-6
word:scholarship	23	-5	-4	21	-7	-12	-5	-3	-4	-7
word:school	-4	9	3	4	3	5	1	-4	-3	-6
word:science	1	-1	2	-4	8	-6	-5	-2	3	9
word:scientific	-7	17	-1	-10	-1	-1	-2	-1	18	-1
word:scientist	-6	17	-4	-4	-17	21	-5	-1	-5	22
word:scooter	-8	-3	-3	-5	-4	-6	23	-4	-12	-5
word:scrap	11	22	-4	-7	-10	10	19	-7	-5	-5
word:scraping	-6	-5	-6	-4	-5	-6	-21	-4	42	-3
word:screen	71	-8	-14	-11	-4	-9	-4	-2	-3	-6
word:screening	-9	-1	-2	-10	-22	-2	4	48	-42	-1
word:scrutiny	-21	-2	-3	-16	30	-4	12	-16	-12	-11
word:sea	11	15	-3	-8	-4	-6	-3	-3	-4	9
word:seal	-13	-3	-4	39	-6	-11	6	5	13	5
word:search	-11	-1	-4	-5	-9	-6	-5	-7	52	-6
word:seat	4	-6	-4		-2	-6	-5	3	-6	20
word:seattle	-17	45	-9	-5	-8	-6	-4	-4	4	-6
word:second	2	-2	-3	3		6	1	1		
word:secret	-16	-3	-4	18	-9	-4	-5	-7	20	-11
word:secretariat	28	-6	-3	-5	-3	-5	-4	-4	-4	-7
word:secretary	-2	-3	-4	-17	6	15	-5	-5	-11	27
word:secretary-general	9	-9	-7	-5	-5	-8	-7	-3	-5	56
word:section	-14	12	-4	-4	-4	-7	-18	-5	10	-8
word:sector	-4	-4	-2	-5	-2	-5	-2	-3	-5	-1
word:secure	-5	-3	-4	-1	11	-11	-6	4	-9	-4
word:security	-5	-2	5	1	-4	-2	7	1	-3	-4
word:see	5	9	-3	-5	-2	-5	-2	-1	-2	-6
word:seed	-3	-2	-6	-6	80	-8	-3	-17	-12	-4
word:seek	14	-4	-5	-4	-3	-7	3	-2	5	-8
word:seize	-13	-3	-5	-6	-5	-5	-7	-6	103	-4
word:sek	-11	-4	-4	-6	11	-8	-5	74	-6	-5
word:seldom	-11	-7	-4	-4	-5	-6	33	-7	-9	-4
word:select	6	24	-4	32		-9	2	-4	-11	-5
word:self-driving	29	-6	-3	-4	-6	-27	-3	-18	-4	-4
word:sell	-4	-3	-1	-5	4	1	-1	5	15	
word:seller	-9	-3	-5	-5	-3	-7	8	-15	24	-4
word:semicon	-24	-11	77	-4	-5	-15	-7	-4	-4	-7
word:semiconductor	-5	6	4	-3	1	-2	10	-3	-5	-4
word:semiconductors	-43	-4	-4	-14	-4	-4	37	-2	-4	-8
word:seminar	-12	-8	73	-5	-4	-11	-6	-3	-5	-7
word:senator	-17	-8	-4	-7	-4	-6	12	-3		8
word:send	-6	1	-5	-4	-3		11	6	4	1
word:senior	2	-4	1	-7	-4	-5	-4	-2	-2	-4
word:sense	-8	-3	-4	-8	27	-6	-4	-6	-14	-7
word:sensing	-3	-7	-5	3	-3	-10	-5	-3	-4	-4
word:sensor	2	33	-4	36	9	-9	-7	-9	-1	-6
word:sent	-3	-2	-2	-3	-4	-6	12	-16	10	-3
word:sentence	-16	-6	-7	-4	-7	-5	-6	-5	97	-28
word:seoul	5	55	-8	-1	1	-3	-4	-5	-6	-6
word:separate	6	-3	-6		1	3	-2	-10	-11	1
word:separately	47	2	-4	-7	-5	-5	-3	-2	22	-4
word:sept.	82	-11	-12	-3	-3	-6	-4	23	-5	-5
word:september	2	10	6	4	-2	6	8	3	4	6
word:seri	19	1	-6	-3	-4	-4	-7	-2	-3	-7
word:series	-17	-4	-9	-6	29	-23	-4	-6	-3	-3
word:serious	-14	-7	-4	-5	-11	-7	-4	-5	21	-3
word:serve	-8	-4	-4	3		-2	-7	-5	14	-6
word:server	-2	-1	-1	9	6	9		-2	-7	-5
word:service	-2	-2	-4	-3	-4	11		4	5	-4
word:services	-13	-4	16	-5	-9	-6	5	-3	6	2
word:servicing	6	-7	-5	-3	-5	-3	-4	-22	34	-2
word:session	27	-3	11	2	-2	-5	4	-2	-4	-7
word:set	-3	4	-2	-1	9	7		-5	3	-4
word:settle	17	-3	-4	6	1	-3	2	-6	9	-5
word:settlement	-7	-2	-3	-8	-12	22	-9	-6	29	-4
word:seventh	-5	-20	7	-5	-4	-3	-4	23	-6	-29
word:several	-18	3	-4	-7	-3	-6	-7	-3	-2	4
word:shake	2	-3	-4	20	-7	-10	-6	5	14	-8
word:shall	1	-4	-3	15	-17	-7	-9	6	16	-3
word:shanghai	-15	8	41	-4	-4	-9	-3	-2	-4	-5
word:shape	6	-5	8	-6	-4	-5	-9	-2	-3	-4
word:share	-11	-4	1	4	-3	-5	-4	-5	3	-1
word:shared	-11	-7	-5	-8	-4	15	-3	-7	-3	-4
word:shareholder	-6	5	1	-2	25	-9	-4	-5	-9	11
word:shares	-17	-6	-8	-7	-12	-10	-9	-6	-8	-6
word:sharing	-10	-4	-6	-2	-9	-10	-6	-2	-22	-2
word:sharp	4	-4	-7	-5	-6	-9	-7	-4	42	-6
word:she	11	5	-4	-3	-2	-8	-5	-3	-3	-8
word:shed	-11	-3	-4	-6	-9	-13	33	37	-18	-7
word:sheet	-6	-2	-3	23	-5	-5	48	-27	9	-5
word:sheik	-20	-15	-12	-3	-3	-4	-1	-2	-4	-7
word:shelf	-7	-9	-5	-5	-10	25	42	-4	7	-4
word:shell	29	-6	-5	-5	87	-9	-6	-5	-16	-7
word:shelve	-1	12	-4	-4	-4	37	29	-4	-7	-13
word:shenzhen	-6	35	-6	11	4	-7	-5	-4	-6	-10
word:shield	-16	-3	48	-9	-5	-6	42	-7	-6	-11
word:shift	-13	26	31	-6	-5	-8	-7	-4	3	-5
word:shilling	-10	-2	-4	-4	9	-4	9	-5	37	-3
word:ship	3	7	-5	-5	-5	5	-7	3	3	10
word:shoe	-20	23	-6	-5	-5	-11	-5	-3	-11	39
word:shop	-1	-8	-8	-9	-13	5		-6	12	10
word:shopping	-12	-35	-5	-8	45	-12	-4	-4	-2	-4
word:short	8	-1	3	-5	-2	-6	-5	-8	9	
word:shortage	-14	-6	25	-7	-4	-4	-10	-4	21	-3
word:should	-9	-4	-2	-1	-3	-7	-8	-5	-6	-5
word:shout	32	-4	-5	-8	-4	36	-8	-4	-8	-7
word:show	5	3		-2	-2	-4	1	-2	-5	-1
word:shrink	-7	-3	-3	-7	-33	-8	-6	41	-8	-6
word:shut	-10	-4	-4	-6	-7	10	-7	-7	54	-6
word:shutdown	13	-6	-5	-4	-2	-7	-14	-5	-15	-5
word:shuttle	15	-3	-3	17	-8	52	-10	-5	-6	-13
word:side	2	-4	-3	-1	-1	-5	-4	-2	-6	-7
word:sideline	-12	-5	-17	2	6	8	5	6	-4	-4
word:sigh	-25	-7	-9	-4	-12	-6	-4	-4	-5	-10
word:sight	-17	-5	-4	-11	-4	-9	-5	34	-10	-5
word:sign	-8	-4	-3	32	-3	-3	-2	-3	-4	-4
word:signal	15	-2	-4	-4	-7	-11	-6	-12	1	-4
word:signatory	-9	-5	-6	55	-7	-10	-9	-5	-9	-8
word:signature	-9	-4	1	56	-4	-4	16	-3	-5	-6
word:signed	-38	-3	-3	107	-5	-5	-5	-3	-7	-15
word:significant	-7	-13	-5	-3	-3	-2	-5	-2	-3	-2
word:signing	-5	-5	-7	49	-6	-8	-3	-5	-5	-5
word:silence	-17	-4	-11	-3	-4	-5	-13	-2	-6	-4
word:silicon	-2	12	-9	-4	-3	1	-4	-4	-6	-5
word:sim	9	-5	-3	-5	-6	-6	13	-8	29	-5
word:similar	-11	-4	-6	-5	-2	34	-4	17	15	-4
word:simply	12	-14	-4	-5	-4	41	-17	-3	47	-5
word:since	-9	6	-5	-2	-1	13	-4	-2	-1	9
word:sines	-13	-5	-8	-6	23	-10	-5	-4	-4	-6
word:singapore	-2	-3	30	8	4	-8	-5	1	-5	-4
word:singha	11	23	-6	-6	-3	27	-5	-3	-4	-4
word:single	-7	-4	-5	10	-5		22	1	-7	-5
word:sink	-7	-5	-4	-4	22	-9	-6	-11	-4	-4
word:sister	-15	-5	6	-6	-3	-4	-5	-4	3	-7
word:sit	11	-3		-5	-4	-3	-1	-2	-5	-3
word:sit-down	85	15	-7	-6	-4	-4	-3	-4	-8	-4
word:site	4	16	-4	-2	-5	-1	-2	4	-1	-6
word:sitting	56	21	-7	-5	-3	-6	12	1	-9	-2
word:situation	1	-5	-3	-6	-8	18	-8	-6	-4	-3
word:sixth	2	-6	13	-9	-5	-9	-10	10	-9	-6
word:size	-7	-4	-3	-25	-4	-4	-10	-12	8	-8
word:skill	-15	4	5	-1	-5	2	-10	-3	-4	-3
word:skilled	-8	-4	-4	-6	-6	-4	-2	-2	-4	-1
word:skopje	4	15	-5	22	-4	-15	-12	-2	-3	-9
word:sky	-9	-5	-7	-6	-13	19	-8	-4	-9	-4
word:slap	-6	-2	-3	-6	-7	-3	-8	-7	33	-3
word:slice	-12	-3	-5	-2	8	-7	-4	9	-10	-3
word:slip	1	29	5	-6	-6	17	9	32	-12	-4
word:slot	37	-7	46	27	-7	-13	-7	-4	-7	-5
word:slow	-6	-4	-7	-4	-4	-7	-6	-4	-5	-5
word:small	-2	-5	-2	-1	-4	3	-3	15	-4	-5
word:smart	-13	-3	33	1	2	2	-1	-4	-3	-5
word:smartphone	-8	-6	-6	-18	-10	15	23	-3	1	-2
word:smartphones	-6	-3	-2	-5	-6	-8	29	-3	-25	-5
word:smile	-8	-6	-5	-5	-5	-5	-5	-4	-8	-7
word:snap	-8	-5	-5	-7	38	-7	-4	-4	-8	-4
word:snow	-18	-11	-5	32	-7	24	-14	-3	-7	-4
word:so	-6	2	-1			-1	1	1	-3	-2
word:social	-3	-4	-4	-4	-4	-5	14		-1	-7
word:society	1	-3	2	-17	-2	-5	-1	-2	-4	-5
word:socio-economic	-3	-3	-11	-3	-3	-2	-3	-2	-8	-2
word:sofia	-6	-3	-4	1	-4	22	-6	-4	-3	-4
word:software	-1	-4	-5	-2	5	2	6	-5	12	-6
word:soil	-8	-4	-8	-4	-3	-6	-14	-3	-4	-2
word:solar	13	-4	-5	-5	10	22	12	3	5	-4
word:solid	-4	-4	-3	-21	-2	-3	-2	-2	-5	-4
word:solution	1	1	3	10	-6	-8	-4	-2	-4	-3
word:som	-18	-5	23	-10	-11	29	41	-3	33	-5
word:somalia	18	-7	-4	-4	-4	-6	-3	-2	-3	32
word:somebody	-20	-7	-4	-4	-3	-6	-11	-3	-5	-4
word:something	-4	-14	-3	-4	-4	-5	-6	-4	-9	-8
word:soon	-21	-6	-3	4	-3	-14	20	-5	6	-2
word:sooner	-2	-2	-3	-5	-10	-8	-3	-5	9	23
word:sort	-44	-7	-5	-5	-5	-6	14	-4	-7	-3
word:sound	12	-15	-4	-5	-8	-5	-6	8	-8	-4
word:source	-18	-6	-7	-6	-6	-5	-3	-4	6	-7
word:south	-12	-5	-4	15	1	5	-6	9	-8	-6
word:southeast	-4	-6	30	-2	-5	-8	-5	-3	-3	-7
word:southern	-5	-6		27	-3	11	-5	-4	-5	-4
word:southland	-9	-6	-5	-6	-18	-9	-7	18	-9	-4
word:sovereign	-5	-4	8	3	11	9	8	-4	-6	-4
word:sovereignty	17	31	18	-4	-4	-7	-7	-3	-4	-13
word:space	-2	-7	12	-1	-6	7	2	-4	-6	-5
word:spainsat	-9	-5	-4	-4	-7	53	-5	-3	-5	-5
word:spar	14	-5	-3	-5	-6	-7	-9	-12	29	23
word:spare	36	-9	-6	-6	-5	-8	51	-4	-5	-5
word:speak	-4	-2	6	-4	-3	-2	1	-2	-4	-4
word:speaker	-18	-6	77	-5	-6	-6	21	-3	-8	-10
word:special	10	1	-6	-2	-4	-6	25	1	-7	-4
word:specialist	-15	-4	-5	11	-7	-8	-3	-2	-3	-2
word:specify	18	-6	-6	-9	-5	-9	-6	-4	-8	-16
word:spectrum	-3	-4			-9	-3	3	11	-7	-4
word:speech	-13	-7	59	-4	-5	-7	2	-3	-6	-8
word:speed	-2	-4	-4	-6	-5	7	3	-10	-5	-5
word:spend	5	21	-7	-5	27	-9	-6	-2	-5	-5
word:spending	-8	-3	-3	-5	27	-11	27	-10	-8	-4
word:spin	-9	-3	-2	-8	16	-17	-3	-7	-12	-3
word:spite	-4	-3	-4	-19	-4	-8	8	-2	-5	-4
word:split	-18	-7	-4	-7	37	5	-9	-4	-4	-6
word:spoke	9	-5	-4	-5	-4	-9	-5	-11	-4	-2
word:spokesman	-13	-4	-4	16	-4	-6	-7	-4	-15	19
word:spokesperson	19	16	-4	-8	-6	-4	-5	-3	-14	-5
word:spokeswoman	4	-5	-7	-5	-7	-6	-5	-17	-15	-4
word:spot	20	-5	-4	11	4	-7	-6	-3	-3	-5
word:spread	-3	-2	-1	-6	12	23	-5	-3	-3	-4
word:spring	-2	2		3	-6	10	3		4	-5
word:square	29	-9	-5	7	17	6	-6	-3	-6	-14
word:sri	10	-8	-4	-7	9	-4	37	-4	-3	-3
word:st	-22	-4	-3	3	29	7	-7	-3	-12	26
word:stability	13	-9	-4	-3	-3	-5	-7	-3	-3	-5
word:stable	-21	-5	-4	-3	-5	-4	-12	-3	-5	-6
word:stablecoin	-7	-3	1	-5	-13	7	15	3	10	-4
word:stablecoins	17	-3	-4	-5	-3	-4	43	-8	-5	-3
word:stack	-30	-5	-4	-2	-3	-3	44	-2	-3	-3
word:staff	-18	-1	-6	-5	-1	7	-3	3	3	
word:stag	-24	-6	111	-7	-7	-4	-6	-7	-11	-6
word:stage	-27		45	-4	-1	-12	-8	-4	-6	12
word:stake	-5	6	-4	-6	39	-5	-1	-4	-9	-4
word:stakeholder	19	-4	17	-5	-5	-3	-8	-5	-9	-3
word:stall	17	-4	-6	-7	-4	-4	-13	-3	-13	-5
word:stamp	-22	-3	-3	6	-3	-7	8	53	-11	-2
word:stand	-1	2	5	2	5	-5	-2	-3	3	-3
word:standard	4	-5	2	-5	-5	-6	2	-2	-5	-3
word:standing	8	-5	-5	32	-5	-6	-5	14	-10	-8
word:standoff	-9	-7	-7	-3	-1	-2	-8	-2	-2	-3
word:stanford	-34	61	33	-5	-5	-2	-5	-2	-3	-6
word:start	-11	-1	-6	-6	-8	34	3	-1	-3	6
word:start-up	4	-10	14	-3	18	2	5	9	-11	-5
word:start-ups	-2	-7	14	-3	12	28	-1	-3	-7	-5
word:startup	-22	-6	19	-5	-6	-5	-5	15	-7	-4
word:startups	-7	-3	-8	-14	-15	-8	-6	-3	-14	-4
word:state	-1	1	-1	-3	-2	-3	1	-1	1	-4
word:state-of-the-art	-9	-3	-6	-10	-7	25	-10	-3	-4	-4
word:state-owned	-20	-2	-3	-27	26	-5	-3	-4	-5	23
word:statement	3	-2	-4	-5	1	-2	1	-3	-1	-3
word:states	1	-3	7	-6	-7	4	-5	-6	12	-5
word:station	-1	21	-5	-5	1	7	-2	-3	-3	-5
word:statistic	-8	-5	-4	-7	-12	-11	-6	-6	-13	-8
word:statute	-11	-3	-8	-5	-4	11	70	-12	-8	-10
word:stay	2	4	-2	-4	-6	-7	-5	3	6	1
word:steady	-15	-4	-6	-5	-6	-7	-7	-5	-4	-3
word:steal	-19	-7	33	-5	-3	26	-13	-7	37	-8
word:steer	-14	-3	-7	8	-5	-5	-11	-5	32	-10
word:step	-10	-5	-4	-1	6	2	3	-4	-8	37
word:stiff	-29	-5	-5	-5	-4	-6	40	-3	-6	-5
word:still	-10	-5	2	-7	3	-5	-9	-4	-6	-4
word:stock	8	-6	-8	-7	24	-16	-4	-8	17	14
word:stockholm	-2	-7	-4	-4	32	-10	-5	-6	21	-3
word:stone	-13	-7	-4	-6	-12	67	-10	29	-8	-6
word:stop	-4	1	3	-5		-4	-6	-5	11	-3
word:store	-5	-4	-5	-7	-8	-8	26		12	-4
word:storm	-32	47	-4	-7	-5	-7	-3	-3	-6	-7
word:story	-25	-6	-4	-5	-7	18	-5	-3	-11	-17
word:straight	21	-9	-4	-8	-6	-10	-7	28	-13	-31
word:stranger	-6	-7	-3	-3	19	-3	-4	-8	-32	-3
word:strategic	-3	-3	-2	11	-3	-3	-4	-2	-5	-4
word:strategy	-2	-5	-6	-8	1	-7	28	-3	-4	5
word:stream	-11	-6	-6	-4	-6	52	34	-4	11	-5
word:street	6	-5	-14	-5	-5	60	-7	-5	-3	-6
word:strength	-5	-3	-4	24	-4	-1	-4	-5	5	-2
word:strengthen	11	-4	-4	-1	-4	-4	11	-3	-7	-4
word:stress		-5	-5	-3	1	5	-5	-6	-6	-5
word:strike	1	1	-5	6	-5		4	-9	23	-4
word:string	-7	-3	-3	-5	-4	15	-8	-9	8	-5
word:strip	-14	-3	-3	-6	-3	-5	-9	58	-45	69
word:stroke	-11	-5	15	-13	16	34	23	-4	7	27
word:strong	2	-6	-1	-9	-5	-5	-4	-3	-3	-5
word:structure	-23	-3	-3	-10	-7	-5	-6	-4	-19	28
word:student	4	-1	-2	-1	-8	6	1	-4	-7	-9
word:studio	6	-5	-8	-9	9	50	-7	-5	-8	-6
word:study	-8	16	-3	4	-8	-7	-7	-4	-12	-7
word:subject	20	-5		-2	1	-2	-1	1	-4	-2
word:submarine	-2	-5	-4	-7	3	19	-3	-6	-6	5
word:submit	-18	-4	-4	5	-5	-8	45	-6	4	-7
word:subscriber	4	-5	-4	-8	-9	-7	-6	-5	18	-4
word:subscription	15	-4	-4	-11	-9	-7	14	-5	-4	-6
word:subsea	15	-8	-4	-5	-6	7	9	-4	-4	-5
word:subsidiary	-4	-2	-2	4	-7	7	2		13	8
word:subsidize	-7	-2	-3	-5	62	-5	-9	-12	10	-3
word:subsidy	28	-4	-4	-8	13	-8	30	-8		-5
word:succeed	-21	-5	-4	-4	9	-6	-9	-3	-6	27
word:success	11	1	-7	-5	-6	-5	-3	8	-5	-5
word:successful	-8	-5	5	-4	-4	-3	-6	-3	-4	-4
word:successfully	-33	-5	-6	-4	-8	6	-6	-5	-3	-7
word:successor	-28	-4	-4	-4	-4	-5	-6	-2	-7	21
word:such	-5	-4		-5	-4	-3	-9	-3	-3	-7
word:sue	-17	-4	-4	-6	-8	-6	-11	10	72	-7
word:suffer	-12	-3	-2	-3	-7	-6	-4	-3	7	-3
word:suggest	-5	-4	-3	-4	-8	-6	-8	-5	-6	-7
word:suit	-11	4	9	-4	-7	-6	-5	-3	41	-6
word:sum	5	-4	-7	-6	50	-9	-6	-6	5	-6
word:summer	-22	-5	21	1	8	-1	7	4	-6	10
word:summit	-15	-5	55	-3	-3	-4	-6	-3	-4	-6
word:summon	46	-4	-6	-4	-4	-5	-5	-6	12	-7
word:summons	-10	-4	-6	-4	-4	-5	-12	-8	44	-12
word:sunday	12	10	9	-4	-2	15	2	6	-2	2
word:supercomputer	-5	11	-6		-7		-7	-3	-6	-7
word:supervision	-4	-4	-4	28	-3	-8	-4	-12	33	-2
word:supervisory	-27	-4	-5	-5	-6	-4	-4	-4	-5	37
word:supplementary	-11	-2	-3	-5	82	-5	-51	-4	-16	-4
word:supplier	-3	-7	-1	9	-2	1	-7	-6	24	-5
word:supply	3	-5	-2	25	-5	-5	-2	-5		-4
word:support	-9	-4	-2	-2	6	-3	-4	-3	-6	-3
word:suppose	-23	-11	-3	-3	-4	-2	-6	-2	-14	-10
word:sure	-8	-7	29	-3	-2	-5	-4	-6	5	-2
word:surprise	-15	14	-7	-13	13	-8	14	12	-6	16
word:surveillance	-6	-4	-4	-4	-4	-7	11	17	-10	-6
word:survey	8	-3	-9	-6	-6	-9	-12	-2	-8	-4
word:suspect	-10	-2	-2	-5	-7	-10	4	-12	31	-4
word:suspend	-9	-5	-3	-6	-5	-6	-3	5	26	22
word:suspension	1	-3	-3	-10	-5	-10	-10	43	45	-4
word:suspicion	-11	-3	-3	-5	-9	-6	-5	-8	42	-8
word:sustainable	-5	23	-5	-2	-3	-2	-2	-1	-2	-1
word:suva	10	6	12	-11	9	12	-11	-2	-4	-4
word:swap	19	-8	-4	29	19	-5	-10	-3	-17	-5
word:swear	-16	-6	-5	-6	-4	-5	-5	-3	-6	52
word:swing	13	38	-10	-8	-3	6	-4	-4	-6	-4
word:swiss		6	-3	-5	26	-5	6	-6	-8	-5
word:switch	-7	-5	-6	5	4	40	-5	-5	3	-4
word:sydney	-7	-6	-4	-5	-5	8	-12	-5	4	15
word:symposium	-18	-5	97	-5	-3	-9	-5	-4	-4	-5
word:synthetic	-7	-5	-5	-6	-5	-18	90	-4	-8	-6
word:system	-2	-5	-4	7	-3	19	3	-3	-8	-6
word:systematic	-6	-4	-6	-8	-14	-3	-9	-3	16	-6
word:systems	-19	28	-4	-10	-5	-9	22	57	-9	-1
word:são	-14	22	44	-6	20	19	-5	-5	-7	-13
word:table	1	-2	4		-3	-5	6	-3	-5	-5
word:tablet	-18	-6	-4		34	8	-7	-18	-10	13
word:taipei	32	37	-8	-4	-5	8	-5	-3	-5	9
word:taiwan	-3	36	4	-5	-9	24	-5	-8	14	-8
word:take	3		4	-1	-3	2	-2		-2	-1
word:takeover	-8	-2	-3	-11	38	-5	-4	27	-8	-4
word:talent	2	-4	-4	9	-7	-10	-4	-3	-6	-3
word:talk	6	-1	-1	-2	-2	-4	-2	-3	-3	-4
word:talking	-16	-5	-5	-5	-6	-9	-5	-5	5	-5
word:talks	31	-6	-12	9	-4	-8	-6	-3	-5	-7
word:tallinn	4	45	32	-5	-3	-11	-8	-2	-5	-5
word:tap	-15	-4	-4	18	-6	-7	-4	-6	33	42
word:target		-4	-4	-6	8	-12	-1	18	-6	-3
word:tariff	23		2	-7	-6	-7	7	-4	-7	-5
word:tartu	-13	16	-5	-6	16	-11	-5	-5	31	-5
word:tashkent	10	39	10	2	-1	-12	-7	-3	-5	-5
word:task	-7		-4	-6	-5	1	14	-6	3	
word:tax	11	-2	-1	-6	-3		7	-3	6	-5
word:taxation	-20	-5	-4	-9	-3	-13	-9	-3	-4	-4
word:taxi	-1	6	-5	-2	-4	27	28	9	-6	-6
word:tbilisi	-10	32	-5	-1	-3	-4	-2	-2	-3	-5
word:tea	29	-6	-5	-6	-6	-5	-5	-3	-5	-6
word:teach	-20	10	-9	-6	-4	8	-8	-3	-4	-10
word:teacher	18	-5	-5	24	-9	-11	1	-3	-7	-8
word:team	5	6	-1	-6	-1	-5	-3	-2	-4	3
word:tear	-11	-4	-4	29	-6	-16	63	-7	-14	-6
word:tech	-14	-8	15	-5	-5	-8	-5	-3	-4	-3
word:technical		-5	5	-3	-5	27	-4	-4	-7	-7
word:technician	-12	-4	-3	15	-15	19	-8	-4	-6	-7
word:technological	-4	50	-4	-8	-6	-3	16	-3	-4	-4
word:technologies	5	-1	10	6	-4	-2	23	-4	-3	-3
word:technology	-1	-2	-1	-2	-4	-3	-1	-3	-3	3
word:telco	-10	-4	-7	-4	-4	-7	-4	-6	-6	-11
word:telecom	-12	-5	12	-7	-2	-6	14	-3	-5	-3
word:telecommunication	-6	-4	1	-5	-7	1	-5	-4		2
word:telecommunications	-11	-4	8	-3	-5	-4	16	4	-8	-3
word:telemedicine	27	26	-4	-6	-8	41	-9	2	-11	-9
word:telephone	31	-5	-5	-5	-1	9	-7	-3	-4	-3
word:television	-12	-5	11	-5	-7	12	-5	-5	6	19
word:tell	-1	-1	1	-2	6	-2	1	-3	3	-5
word:tema	-7	-7	-4	-4	-53	45	-7	-4	-7	-4
word:temporary	-6	-3	-1	-3	-5	-3	-5	57	-5	-4
word:tenant	-15	-5	-5	-18	-11	7	-4	-6	-6	-6
word:tender	3	-4	-4	20	-3	-11	-6	-9	-5	1
word:tenth	-16	-5	17	-4	21	-8	-11	-4	-9	-4
word:tenure	-16	-3	-2	-6	-3	-4	-14	-4	-4	43
word:term	-16	-4	-5	15	-4	-4	-4	-5	4	9
word:terminal	-8	-4	-6	9	14	-2	-5	3	10	-5
word:terminate	-8	-3	-4	87	-7	-5	-7	-5	-13	-5
word:terrestrial	-2	-3	-3	-5	-5	-7	-5	-2	-4	-3
word:territory	21	-8	-2	-4	-3	-9	-4	41	11	-15
word:test	-6	-6	-4	-2	3	11	1	14	-9	-5
word:tester	-24	-5	-4	-8	3	27	-11	-4	-8	-6
word:testify	104	-7	-5	-5	-6	-9	-12	-5	-9	-15
word:testing	1	-4	-5	10	-25	14	16	-3	-5	-3
word:texas	-14	-3	-2	-7	4	-5	-6	35	-22	-11
word:text	-12	-5	-3	19	-6	11	14	6	-9	-6
word:thai	11	-4	-5	30	-13	-7	-6	-3	-9	-2
word:than	-4	-5		-4	-1	-5	-3	-2	-4	-1
word:thank	-8			5	4	-5	-4	-3	-5	-1
word:thanks	-21	-4	-5	-6	11	20	-6	13	-6	-7
word:that	-5	-2	-2	-3	-1	-2	2	-1		-2
word:their	13	-5	-1	19	-5	1	7	-4	5	-6
word:them	2		-3	1		-5	-2	-3		-4
word:theme	-2	20	35	-6	-3	-8	-5	-2	-4	-4
word:themself	16	-5	-7	4	-7	-7	-4	-4	18	-4
word:then	28	-5	2	-2	-5	-3	1	1		-5
word:there	3	-3	-2	1	-1	-1		-4	-4	-3
word:therefore	40	-4	-4	24	-5	-5	-7	-6	-12	-10
word:they	7	-3	-5	-3	-3	-6	2	2	7	-6
word:thing	3	2		2	-5	4	-7	-5	7	-8
word:think	-10	-2	-4	-5		-5	-3	-4	-8	-7
word:third	-2	-4	-1	-3		2	8	-3	-5	3
word:this	-10	-2	-5	-1	5	-7	2	-4	-7	-7
word:though	-11	-3	1	-9	-7	-5	-8	3	-9	10
word:thousand	19	-3	-2	-4	-11	-5	-2	-2	-13	-5
word:thrash	87	-6	-8	-12	-5	-6	-7	-4	-7	-5
word:threads	21	-2	-2	-7	-13	-7	-3	-2	28	-5
word:threat	-6	-4	-3	42	-5	-3	-10	-3	-6	-11
word:threaten	-11	-3	-4	-8	-8	-6	-5	-9	26	-5
word:three-day	-22	20	24	-4	-2	-6	-4	-3	-2	-3
word:three-year	-6	-3	-4	57	-6	-13	12	-6	-16	-6
word:throughout	11	-5	-6	-4	-4	-7	-9	-4	25	-9
word:throw	5	-5	1	1	2	-8	-2	-11	17	21
word:thru	10	1	-4	-4	-3	-1	3	3	-5	-5
word:thursday	19	8	5	3	-1	1	3		-2	
word:thus	7	-9	-4	-10	-5	7	-9	43	-9	-7
word:tick	-11	43	-4	-6	-4	-7	-5	-7	9	14
word:ticket	-7	-8	19	-10	-15	56	21	2	3	-7
word:tie	-14	-6	-4	9	-5		9		-4	-4
word:tighten	-9	-3	-3	-4	-3	-6	16	-4	-8	-4
word:tiktok	21	-5	-7	-2	-4	-8	-14	-5	16	-6
word:till	27	-4	-10	-5	-3	-12	31	-2	-5	6
word:time	-2	-3	-4	-5	-5		-2	-5	-3	-5
word:timeline	-2	-2	-3	-7	-3	-3	-8	-9	-2	-2
word:tirana	16	-3	-4	-14	-4	11	19	-3	-4	-6
word:title	-41	-6	-22	-4	-4	-6	36	-3	-6	-8
word:tk	-30	-3	-3	-6	32	-6	-7	26	14	-4
word:to	-1	2	-1		1	-1	1			-1
word:today	9	11	-1	-1	-3	6	1	3	-5	-1
word:together	7	-4	10	7		3	-6	-3	-1	-4
word:token	11	-4	-3	-11	-10	-7	8	35	24	-5
word:tokenised	13	-23	-5	20	-4	30	23	-3	-8	-4
word:tokyo	2	36	7		-5	-5	-6	-3	-4	4
word:tomorrow	45	-7	2	-3	-6	1	-6	-2	-4	-5
word:ton	-17	-8	-3	-4	-10	32	-4	-4	-4	-4
word:tone	64	-12	-8	-6	-7	-10	-8	-4	-6	-5
word:too	-10	4	-5	-5	-5	-7	-5	5	-5	-2
word:tool	18	-7	-4	-4	-7	25	-8	-3	-2	-3
word:toolmaker	-62	-7	-5	8	-4	-3	-6	-2	37	-3
word:top	-10		-3	2	5	-4	-4	-4	-5	11
word:toronto	-22	23	9	14	13	-7	-6	-3	19	-9
word:total	-9	-2	-3	-6	20	-4	-3	-6	3	-4
word:touch	14	1	-4	-3	-3	-8	-7	-6		-4
word:tour	-1	35	-6	-3	-4	-7	-3	-2	-6	-1
word:tourism	-17	-3	-3	-3	-10	-5	-6	-3	-4	-7
word:tourist	-16	15	-5	-4	-2	35	25	-1	-10	-4
word:tow	-26	44	-7	-6	-5	-15	-4	-5	42	-9
word:toward	16	-4	-3	-13	29	-6	-8	-5	-8	-2
word:towards	-5	-9	-3	-8	53	-7	-5	-4	-13	-4
word:tower	4	4	-5	11	5	-2	-1	-3	-4	-4
word:town	18	-7	20	-2	-5	23	-6	-3	-13	-7
word:toy	-9	-4	-10	-5	-5	-10	-17	-5	8	-6
word:track	-25	-4	40	-5	-4	-6	-5	-6	27	-2
word:tracking	-6	-3	-3	4	-13	-9	9	-10	54	-4
word:trade	4	3	3	-3	-3	-4	-3	1	3	6
word:trader	10	-5	-5	-7	-7	27	-13	-4	7	-10
word:trading	9	-3	-5	-14	-8	-4	-4	-7	38	-4
word:traffic	-11	-6	-3	25	-8	15	1	13	-8	-5
word:train	-8	-4	-4	21	-4	-1	-5	-4	1	-6
word:trainee	-10	-4	-7	-15	-11	-1	-4	-7	32	-5
word:training	-4	-5	-3	2	-5	5	-3	-3	-4	-4
word:tranche	-9	-2	-4	-11	33	-12	-3	-5	-3	-4
word:transaction	34	-5	-4	-4	46	-6	5	10	-17	-5
word:transfer	7	-4	-4	-5	-3	18	2	6	-7	-7
word:transformation	-5		-4	-5	1	-5	-3	-2	-3	-4
word:transit	31	-9	-7	3	-3	-12	-5	-2	-3	-4
word:transition	-7	-4	-4	-8	-6	-5	-5	-3	-4	-3
word:transparency	25	-3	-3	-3	-4	-4	-8	-9	-4	-3
word:transparent	-13	-3	-3	-6	42	-3	-3	-16	-3	-2
word:transport	2	3	-6	1	-4	5	8	13	-7	-4
word:transportation	-21	21	-8	-2	-4	-4	-3	-2	-2	-8
word:travel	-11	69	-6	-5	-5	2	-6	-3	-4	-9
word:treasurer	-36	-3	-3	-6	27	-4	-2	21	-10	-6
word:treasury	9	-3	-3	-4	17	-3	-4	-18	18	-3
word:treaty	-13	-4	-4	28	-5	-10	-10	-3	-5	-5
word:trench	-21	48	-7	-6	-8	-14	-4	-5	-6	-12
word:trend	-13	-5	3	4	-5	-5	-5	-2	-4	8
word:trial	-8	-5	-6	-7	-7	41	-1	4	37	-8
word:trio	6	-8	-10	-4	-13	-6	-5	-3	-7	-4
word:trip	-10	60	-6		-5		-5	-3	-5	-7
word:triple	-18	-5	-16	-6	-5	-6	34	-4	-8	-6
word:troop	-26	-10	47	-2	-4	-3	-2	-12	-3	-4
word:trouble	9	-4	-7	-5	-14	-9	-5	-5	41	-7
word:true	-10	34	-5	-5	-3	-9	-12	-3	6	-6
word:trump	-13	-2	-2	-3	-2	-2	-17	-2	19	-7
word:trust	-15	2	-2	-9	-5	-6	7	17	-10	-6
word:trustee	-11	-4	-3	-8	18	-8	-6	-5	-43	65
word:try	-3	-4	-7	-5	6	15	-7	-4	-6	-6
word:tuesday	20	3	4	3	-2	3	1	1	-2	-2
word:tunduk	46	-6	-10	13	-5	-5	-5	-5	-5	-4
word:tune	-9	-4	-4	-6	71	-5	-4	-6	12	-7
word:turbine	-19	22	-5	-5	-8	42	-9	-7	-8	-5
word:turn	12	-3	-2	-2	-1	9		5	-3	-5
word:turnover	-7	-3	-3	-6	-19	-6	-20	-8	41	-6
word:tweet	30	-5	-3	-2	-2	-3	-3	-1	-2	-2
word:twice	10	-2	-1	-6	5	-11	13	7	-4	-8
word:twin	12	-9	-7	-4	-6	66	-4	-2	-5	-9
word:two-day	-7	22	9	-5	-3	-9	-4	-2	-5	-3
word:two-page	-20	-3	-12	10	-5	-6	31	37	-13	-3
word:two-year	-12	-5	33	-7	-4	-8	-12	6	-7	44
word:type	-32	-2	-10	-4	-14	-9	-5	26	-9	-4
word:tête-à-tête	71	-8	-27	-5	-6	-4	-7	-3	-4	-15
word:ulaanbaatar	-20	-6	-13	29	-6	-8	-8	-7	-4	2
word:unanimously	-9	-4	-5	-15	-9	-9	35	-6		53
word:unannounced	11	34	-4	-7	-7	-19	-4	17	9	-3
word:unanswered	-20	-3	-1	-10	-3	-6	-3	-4	-9	-10
word:under	-7	-2	2	14			1	2	-1	-4
word:underline	-13	-6	-6	-8	-6	-5	-5	-2	-4	-5
word:undermine	-11	-2	-1	-3	-2	-4	-16	-2	16	-19
word:underscore	28	-3	-4	-9	-5	-4	-8	-8	-6	-4
word:undersea	-6	-5	-4	-3	12	-17	-4	-3	-3	-3
word:undersecretary	-13	-5	-7	-6	-6	9	-8	-4	-7	33
word:understand	-9	-4	-4	-5	8	-6	-6	-4	-11	-8
word:understanding	-7	-3	1	26	-4	-6	-5	1	-4	-4
word:undertake	-16	18	17	32	6	-9	-3	-2	-3	-3
word:undertaking	-7	-4	-4	-16	-17	-4	-7	-8	58	-5
word:undisclosed	-12	-3	-5	-5	65	-6	-3	-7	-8	-5
word:unfair	-24	-2	-2	-7	-6	-2	-11	-3	2	-3
word:union	10	12	-6	-3	-4	-8		19	-4	-8
word:unique	24	-5	-8	-2	19	-2	-3	-3	-2	-1
word:unit	-8	-1	-4	-6	13	3	-6	-7	9	14
word:united	6	-4	-6	-5	-10	6	-6	-9	16	30
word:universal	-22	-6	-17	26	-24	25	-8	-2	-3	-6
word:university	-19	-2	1	5		1	-3	-3	-4	-8
word:unlawful	-7	-2	-4	-6	-15	-2	-11	-5	25	44
word:unless	-11	-3	-3	-2	-3	-3	-8	-13	-17	-22
word:unlicensed	-5	-4	-4	-17	-6	-3	-8	50	18	-2
word:unmanned	-8	14	-3	-3	-5	-8	-25	-2	-5	-3
word:unpaid	-4	-4	-4	-2	-11	-6	-10		20	-4
word:until	-6	4	3	-7	-4	-4	8	-1		6
word:unused	17	51	-3	-3	-4	-14	-3	-3	-9	-2
word:unveil	-9	-5	-7	-9	9	29	17	-4	-8	
word:up		-2	-2	-1	4	6	-2	-3	-3	
word:update	21	-6	-13	-5	4	-5	9	-13	-2	-5
word:upgrade	-9	-9	-5	-11	55	26	-4	-3	-6	-3
word:uphold	-6	-3	-4	-3	-6	-4	-5	29	2	-3
word:upon	11	-6	10	-10	6	1	-9	-11	-3	16
word:upshot	35	14	-2	-10	-3	-4	-3	-7	14	-2
word:urge	5	9		-4	-4	4	-7	-5	-8	-4
word:urgent	34	-2	-3	-2	-2	-2	-8	-5	16	-6
word:urgently	-12	-4	-4	-10	-5	-5	16	-4	-13	-4
word:us	-5	-5	-4	-2	22		-3	-3	5	-4
word:usd	-7	-3	-3	-4	16	-4	-3	-2	-8	-2
word:use	-4	-4	-3		-4		3	-2		-4
word:useful	-11	-4	-4	-6	-4	-4	-7	-4	-5	-3
word:user	-7	-4	-4	-5	-6	1	7	-4	5	-7
word:users	-12	-6	-8	-16	-7	-26	-6	-4	-14	-4
word:usual	-9	-8	-2	27	-6	-4	-7	-4	-9	2
word:utility	-8	-5	22	27	18	-8	-9	-4	-6	34
word:vacant	-12	-5	-5	-4	-4	-5	-11	23	-12	23
word:valid	-6	-3	-4	-4	-7	-6	-10	7	14	-4
word:valley	-8	26	-2	-4	-5	11	-4	-4	-6	-5
word:valparaíso	-21	12	-5	-5	-7	-16	4	-4	-6	-6
word:value	-6	-4	-3	-8	-10	-4	2	-5	-6	-4
word:van	-14	-9	-5	-6	-6	50	-21	-5	-7	-7
word:vandal	-24	-10	-7	-2	-1	-4	-8	-2	-5	31
word:vantel	1	-4	-6	17	-3	16	-4	-2	-4	-14
word:various	-20	-4	-4	-2	-3	-4	-5	-3	-12	-5
word:vat	-13	-5	-4	-6	-13	-7	87	-8	12	-6
word:vehicle	5	-4	-3	-4	2	8	-11	-5	29	-5
word:vendor	6	21	5	2	-6	2	-7	-5	-6	-5
word:venture	-6	-4	3	13	19		-4	10	-6	-7
word:venue	50	-7	-2	-7	-4	-9	-7	-3	-4	-4
word:verdict	22	-3	-5	-5	-14	-6	-5	-13	79	-6
word:version	-7	-3	-3	-8	-7	25	5	7	-6	-3
word:very	-2	-4		13	-4	-5	-2	3	-4	-6
word:veto	-14	-4	-5	-6	-4	-5	84	17	-10	-6
word:via	16	-6	-5	8	-7	-4	-9	-12	-13	-6
word:vice-president	46	-11	-4	-4	-3	-4	-3	-3	-4	-9
word:victim	3	-5	-12	-7	-9	-10	16	-3	24	-3
word:victoria	-14	-6	30	-3	-4	-10	-13	-2	-5	27
word:video	32	-6	3	-5		-2		-1	-3	-5
word:vienna	26	-7	28	-4	-5	-6	-4	-3	-6	-6
word:vientiane	2	51	-3	13	-6	-8	-7	-2	-5	-8
word:vietnam	-11	-3		3	10	4	2	-10	-5	-4
word:view	5	2	-4	-7	-6	-5	-2	-5	-1	-1
word:villa	23	-7	-9	-4	-10	-5	-9	-6	62	-10
word:village	-6	7	-4	-10	3	6	-5	-8	-10	-4
word:vilnius	32	15	-5	9	-4	-3	-6	27	-12	-3
word:violation	-4	-2	-2	-7	-3	-7	-13	2	11	-4
word:virtual	16	-4	-4	-2	-2	-8	28	-7	-7	-4
word:virtue	-3	-3	-5	47	-22	-28	19	-5	-34	-2
word:visa	18	6	20	-5	-5	-12	26	-8	-6	-4
word:vise	7	-5	-4	-5	-5	-4	-7	-4	-5	34
word:vision	-7	-7	-4	-6	-4	-9	20	-4	-5	-5
word:visit	-8	24	-5		-3	-5	-3	-2	-3	-3
word:visiting	10	-7	-6	-3	-6	-5	-3	-3	-8	-7
word:visitor	16	-4	7	-5	3	-7	-5		-7	-6
word:vital	-22	-4	-2	-9	-3	-5	-3	-1	-3	-16
word:voice	8	12	-4	4	-5	8	3	-4	-8	3
word:volume	-6	-3	-4	-8	-7	-4	-9	-2	-7	-3
word:voluntary	-2	42	-7	-4	-8	-6	-5	-3	-27	-4
word:vote	-11	-2	-6	-4	2	-7	21	1	-4	17
word:voter	-6	-4	-5	-5	-5	-6	9	-5	31	-8
word:voting	-20	18	-10	2	-8	-6	42	-24	-8	-5
word:vow	-17	-5	-5	-8	22	-7	-7	-5	-8	-6
word:wafer	-13	6	-5	5	-7	20	20	-3	-5	-3
word:wage	2	-5	-4	-7	-8	-7	29	-3	-6	-4
word:wait	-6	1	-4	1	-4	-7	-5	-2	-7	-4
word:waiting	19	-7	-4	-5	-5	-13	-7	-5	-9	-13
word:wake	-14	-5	-7	-14	-3	-12	-12	-2	-14	52
word:walk	22	17	8	-1	11	-8	-2	1	2	-6
word:wallet	5	-5	-5	2	4	26	1	-1	-7	-4
word:want	-1	-4	-2	-5	-6	-2	-3	1	-4	-4
word:war	-14	-5	-4	21	25	-6	-9	-5	8	-4
word:warehouse	-13	-4	-4	-15	31	3	-5	-7	17	-7
word:warm	44	-10	-3	-9	-3	-4	-2	-2	-2	-3
word:warn	-10	-4	-4	-5	-5	-7	-7	-4	-3	-3
word:warning	-11	-3	-4	-14	-9	-6	-8	-17	61	-4
word:warsaw	5	23	-10	19	11	-6	-8	-2	-4	-5
word:washington	9	44	1	-7	6	-3	-6	-3	-3	4
word:waste	-8	-12	-12	3	-3	-8	-5	-3	-4	-5
word:watch	-12	6	-4	12	-7	27	-9	-6	2	-7
word:watchdog	-12	-5	-5	-5	-5	-9	-9	-4	-20	13
word:water	-5	-5	-4	3	19	-13	29	-9	-7	-8
word:wave	-13	-4	-4	3	-2	-5	3	78	-10	-5
word:way		3	-2	-3	-3		-1	-2	-3	2
word:we	-6		-1	-1	-4	-2	-3	-4	-3	-5
word:wear	-18	29	-15	-4	-6	-10	-6	-4	-10	-7
word:weather	-8	-5	-9	-5	-4	22	-6	-9	1	-3
word:web	-3	-21	52	-4	-4	-8	22	-4	-2	-5
word:website	-11	-10	-4	-7	-2	7	-10	-4	5	4
word:wednesday	20	3	2	-3	-2	5	2	-1	3	-4
word:week	2	14	4			4	1		-2	2
word:weekend	-4	28	25	6	-5	15	-5	-4	-6	-7
word:weekly	-30	-5	-7	-5	-6	-8	15	-4	-5	-6
word:weigh	4	-4	-3	-4	-7	-7	-7	-6	1	-6
word:weight	-3	-5	-8	-7	-5	-7	-3	-2	-3	17
word:welcome	3	-2	-1	-4	-1	-1	1	-5	-6	-5
word:well	2	-3	-3	-3	1	-6	-2	-4	-4	-5
word:west	-27	-5	-2	-5	-4	33	-3	-6	31	-5
word:western	12	-6	-6	-5	-5	14	25	-3	-4	-3
word:what	-2	-2	-1	-2		-4			1	-5
word:whatsapp	33	-1	-1	-7	-13	-5	-7	-5	-1	-3
word:when	3		1	4	-3	1	2	1	-4	-1
word:whenever	-30	-7	-5	-2	-3	-3	-8	-2	-7	-8
word:where	3	10	6	-1		-1	-2	-3	-1	-3
word:whether	-10	-4	-3	-5	-6	-5	-5	-6	-6	-3
word:which	-1		1			1	2	2	2	-3
word:while	-6	7	-5			-6	-5	-4	1	7
word:white	5	9	-5	-9	-6	-5	22	-3	-6	-7
word:who	4	-1	1	-2	-3	-3	-1	-3	-2	3
word:whoever	-8	-3	-4	-4	-5	-6	4	-13	-15	-6
word:whole	8	6	-4	-2	3	1	-5	-4	-8	4
word:wholesale	15		-5	13	-3	-7	32	-5	-20	-3
word:whom	13	-1	-4	-1	-3	-5	-4	3	5	2
word:whose	29	-4	-5	6	-3	5	-5	-5	-10	-10
word:why	5	-3	-5	-3	-5	-5	-5	-11	-6	-8
word:wi-fi	-3	28	-4	-5	-9	34	17	-6	-7	-7
word:wide	-11	-5	15	-4	-5	-8	-6	-5	-4	-3
word:widely	-8	-5	-2	-4	-4	-6	-13	-5	-7	-3
word:widen	11	-5	-4	-6	-6	-11	-7	-3	-5	-4
word:wife	-37	31	-7	-5	-7	-5	-5	-3	-6	-8
word:will	-5	2		1	3			-2	-4	
word:win	-9	-3	-3	28	-7	-1		19	-12	-4
word:wind	-12	66	-6	-5	-9	30	-3	2	4	-5
word:windhoek	-19	34	10	-4	-5	11	-8	-4	6	-3
word:window	-2	-6	-4	-4	-3	15	-4	-5	-5	-6
word:winner	-6	10	-3	-5	-13	4	-5	17	-16	-9
word:winter	-9	-6	-4	-12	-5	-8	45	-5	-3	-5
word:wire	6	-7	-3	-4	58	-13	-4	-6	-5	-4
word:wireless	5	-6	-3	4	4	4	-3	-11	-6	-6
word:wish	2	-3	-4	8	-6	-6	-2	-3	-5	1
word:with	10	-2		3	-1		-1	-2	-2	-3
word:withdraw	-7	-2	-3	-3	4	-4	11	14	1	8
word:within	-3	-2	-2	-5	-5	-1	-1	-7	-2	3
word:without	4	2	-1	-4	1			-8	12	-2
word:witness	-18	-5	7	20	-4	-9	-5	-3	-5	-6
word:witnesses	-53	-5	-5	-4	-5	-5	-4	-3	-8	-18
word:woman	14	-5	-6	-7	-10	20	-6	-3	-9	21
word:won	-5	-3	-5		26	-8		-5	2	-5
word:wonder	-14	-13	15	-7	-3	-10	-11	-3	10	-5
word:woos	46	-6	-6	-4	-10	-6	-8	-6	-4	-9
word:word	-3	-6	-5	-6		-5	2	-4	2	-3
word:work	-9	4	-3	-3	-3	10	-5	-4	-6	-4
word:worker	-12	18	-7	-5	9	-11	-8	-2	16	-4
word:workforce	9	-4	-4	14	-6	-6	-2	-3	-4	-6
word:working	21	5	-7	-5	-3	-4	-3	-2	-3	-5
word:workshop	-15	-7	62	-6	-5	-7	-7	-7	-5	-3
word:world	-8	1	13	-4	-6	1	-6	-3	-1	-2
word:worldwide	-29	-6	10	-4	-4	-7	-7	-2	-4	-2
word:worry	-6	-2	-2	-3	-4	-4	6	-2	9	-9
word:worth	-6	-3	-2	11	27	-5	-6	-5	-8	-4
word:would	-6	-2	-4	-2		-2	-1	-3	-4	-1
word:wrap	-2	11	24	-7	-12	14	-7	-5	-4	-5
word:write	-11	-5	-5	-4	-4	1	5	-4	-3	-1
word:written	-17	-4	-5	-4	-5	-11	-12	28	-6	-5
word:wrong	-9	-6	-3	-5	-5	-6	-5	-6	-3	-10
word:x	-9	-3	-3	-3	-7	-6	-8	2	-7	-8
word:xinhua	9	-1	-4	-1	-4	27	-6	-2	-5	-9
word:yaoundé		-5	-11	2	-2	-32	-4	-2	39	-8
word:yard		27	-2	-9	-8	51	-6	-4	-5	-11
word:year	-9	-3	-2		2	3	2	2	-3	3
word:year-old	-10	-4	-6	-6	-7	-14	-18	-8	22	-6
word:yen	-7	-4	-3	-12	55	4	-5	-7	-13	-3
word:yes	-10	-5	-4	-4	-7	-6	9	42	-19	-4
word:yesterday	26	-2	-1	3		-3	2	3	-5	-1
word:yet	-3	-4	-3	-4	10	-5	-6	-5	-9	-4
word:yield	-13	19	-2	-2	-10	-2	-4	-3	-5	-5
word:york	25	7	-5	-6	2	-6	-4	-5	20	-5
word:you	-8	-5	-6	-5	-7	-5	-23		-5	-6
word:young	1	8	-5	9	-2	7	-4	-4	-8	-2
word:youth	20	-5	8	-5	-3	-3	-3	-2	-2	-2
word:yuan	5	-4	-5	-6	59	-15	-5	-3	-9	-4
word:zagreb	-10	-5	47	-9	-12	7	-6	-3	-4	-7
word:zealand	-8	-5	39	62	-11	-10	-8	-7	-10	-13
word:zloty	-12	-5	-4	-6	61	-11	-8	-6	26	-5
word:zone	5	-4	-4		3	1	15	-4	-3	-6
word:zurich	8	-17	-4	-5	-4	-12	-5	38	-8	-4
word:’s	-4	-4	-4	-5	-6	-5	-4	-3	-4	-3
`;
