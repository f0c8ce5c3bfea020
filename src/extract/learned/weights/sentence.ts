// Written by `npm run train`; not edited by hand.
export const sentenceText = `MEETING	VISIT	FORUM	AGREEMENT	INVESTMENT	LAUNCH	POLICY	LICENCE	ENFORCEMENT	APPOINTMENT
*	-274	-437	-413	-395	-400	-379	-408	-444	-363	-384
class-kind:appointVerb_<a>	-7	-7	-5	-5	-6	-5	-9	3	2	-5
class-kind:appointVerb_<c>	-10	26	-5	-2	-5	-5	-1	-1	-4	-8
class-kind:appointVerb_<f>	-8	-3	-4	26	-11	-1	-4	15	7	12
class-kind:appointVerb_<p>	-14		-2	-6	-2	-5	-5	-3	-7	66
class-kind:attend_<a>	-5	-2	-11	-4	-2	-2	-8	-5	-17	-26
class-kind:attend_<c>	-9	-5	11	-5	-4	-4	-5	-6	-4	-4
class-kind:attend_<f>		-2	-6	-10	-9	-6	-4	-6	16	11
class-kind:attend_<p>	22	-5	6	-4	-3	-8	-4	-2	-4	-6
class-kind:background_<a>	-11	-1	-2		-1	-4	-6	-9	-4	-11
class-kind:background_<f>	-11	-3	-3	-5	-9	-6	-3	-5	20	-10
class-kind:background_<p>	-13	-4	-4	-3	7	-4	-3	-3	-7	29
class-kind:callVerb_<a>	35	-5	-2	-3	-3	-3	12	-4	9	-10
class-kind:callVerb_<c>	-14	-1	-6	-3	-4	-4	-3	-3	-9	-3
class-kind:callVerb_<f>	-9	-14	-4	-2	-6	-4	13	-5	-9	-3
class-kind:callVerb_<o>	-29	21	-3	-4	-6	-3	-3	-2	24	7
class-kind:callVerb_<p>	25	-5	-3	7	-3	-6	1	-3	-4	-6
class-kind:forumNoun_<p>	38	12	-12	-5	-5	-6	-4	-3	-5	-9
class-kind:forumVerb_<a>	-15	-2	-6	-5	-3	-4	-6	-3	-5	48
class-kind:forumVerb_<c>	-12	4	-10	-4	-3	-12	-4	-6	-4	-2
class-kind:forumVerb_<f>	12	-3	-10	-3	-7	-9	-2	14	-6	-2
class-kind:forumVerb_<p>	23	-4	-1	-4	-3	3	-3	-2	-3	-5
class-kind:investVerb_<a>	-11	1	1	-8	-6	-6	-12	10	-6	11
class-kind:investVerb_<c>	-15	-3	-4	-7	8	8	3	-3	-8	-1
class-kind:investVerb_<f>	-5	-3	-3	-2	13	-5	-1	6	4	-5
class-kind:investVerb_<o>	-10	-3	-3	-4	90	-8	-5	-4	-14	-4
class-kind:investVerb_<p>	-3	5	2	1	-4		-4	-2	-7	-4
class-kind:launchNoun_<f>	-13	-3	-3	-1	-5	3	-9	-5	53	-4
class-kind:launchVerb_<c>	-7	2	-12	-4	-4	-5	-2	-3	-6	-2
class-kind:launchVerb_<f>	-6	-3	-4	21	-8	-14	-4	30	-17	-3
class-kind:launchVerb_<p>	33	-2	-3	-6	-7	-18	-5	-3	-1	-9
class-kind:licenceNoun_<f>	-6	-3	-3	-5	-3	-4	-6		20	-4
class-kind:licenceVerb_<a>	-5	-2	-2	-3	-2	-2	-22	46	-14	-3
class-kind:licenceVerb_<c>	-6	-2	-2	-4	10	-3	-2	8	-4	-2
class-kind:licenceVerb_<f>	-6	-2	-2		-3	-5	-3	43	-7	-5
class-kind:licenceVerb_<p>	-14	-3	-5	-3	-8	-4	-7	11	-3	59
class-kind:meetVerb_<f>	23	-9	-10	-4	-6	-4	-3	-5	-10	-9
class-kind:meetVerb_<p>	33	-7	-5	-4	-1	-5	-4	-3	-4	-7
class-kind:moneyNoun_<c>	-8	-4	-5	-6	7	-7	-6	-4	-8	-4
class-kind:moneyNoun_<f>	4	-3	-3	-3	-6	-5	-2	-4	-6	-3
class-kind:moneyNoun_<p>	-2	-3	-2	-3	-15	31	-3	2	-4	-3
class-kind:pactNoun_<c>	-3	-16	-4	25	-3	-7	-7	-3	-3	-2
class-kind:pactNoun_<f>	-5	-3	-2	3	-8	-3	-7	-3	1	-3
class-kind:planned_<f>	-37	-2	43	-6	-3	-13	-2	-2	-3	-3
class-kind:planned_<p>	33	-4	34	-3	-4	-4	-2	-2	-3	-7
class-kind:policyNoun_<f>	-4	-2	-1	-9	-9	-1	-7	-2	3	-2
class-kind:policyNoun_<p>	-15	-2	-3	-3	-3	-4	-13	-2	-21	20
class-kind:policyVerb_<a>	-6	-2	-3	-9	-4	-5	46	16	-13	-5
class-kind:policyVerb_<f>	-8	-2	-3	-4	-7	-5	-1	34	-17	-8
class-kind:policyVerb_<p>	-22	-5	-3	-4	-3	-4	-13	-9	-5	55
class-kind:postNoun_<a>	-25	-4	-6	-4	-5	-7	-7	-3	-6	55
class-kind:postNoun_<f>	-13	-2	-3	-3	-5	-4	-4	-3	21	35
class-kind:postNoun_<p>	-19	-3	-3	-4	-3	-7	13	-1	7	-21
class-kind:punishNoun_<a>	-14	-4	-3	-9	-3	-4	18	-4	-19	41
class-kind:punishNoun_<c>	-9	-1	-5	-3	-6	-4	-4	-3	-13	-2
class-kind:punishNoun_<f>	-5	-2	-3	-6	-7	-3	-6	-6	6	-3
class-kind:punishNoun_<p>	-11	-2	-3	-3	-4	-4	-9	-3	69	-8
class-kind:punishVerb_<a>	-9	-2	-3	-3	-6	-4	2	19	6	-8
class-kind:punishVerb_<c>	-4	1	-6	-3	-6	-8	-6	-2	-7	-2
class-kind:punishVerb_<f>	-8	-3	-3	-6	-9	-5	-5		39	-4
class-kind:punishVerb_<p>	-8	-3	-6	-3	-4	-5	-5	-4	29	16
class-kind:receiveVerb_<a>	7	-4	11	-3	-3	-3	-8	-4	14	-7
class-kind:receiveVerb_<c>	14	-5	-4	11	1	-3	-4	-5	-2	-2
class-kind:receiveVerb_<f>	-13	-3	-5	-6	8	-5	4	6	1	-4
class-kind:receiveVerb_<p>	32	-4	-1	-4	-3	-3	-3	-2	-1	-6
class-kind:roomNoun_<p>	24	-3	-3	-5	-5	-4	-2	-3	-5	-8
class-kind:signVerb_<a>	-4	-1	21	-16	-3	-4	-15	-3	-29	-7
class-kind:signVerb_<c>	-8	-2	-4	-7	-1	10	7	-6	-6	-2
class-kind:signVerb_<f>	-7	-2	-2	17	-7	-5	-4	-2	6	-4
class-kind:signVerb_<p>	-7	11	-2	1	-5	-3	-4	-2	-12	8
class-kind:talkNoun_<a>	13	-3	-2	-3	-3	-2	-2	-5	-2	-8
class-kind:talkNoun_<c>	-16		-7	-2	-2	-3	-2	-2	-3	17
class-kind:talkNoun_<f>	-2	-12	-3	-2	-5	-3	4	-1	-9	-4
class-kind:talkNoun_<o>	-17	46	-3	-3	-3	-4	-2	-2	-5	-7
class-kind:talkNoun_<p>	-4	-7	-4	19	-3	-4	-3	-2	-4	-4
class-kind:topicVerb_<a>	24	-3	-3	-4	-5	-4	-7	9	-11	-6
class-kind:topicVerb_<c>	-16	-5	-4	-5	-7	-4	-4	-3	29	-5
class-kind:topicVerb_<f>	-8	-3	-5	-8	-7	-5	3	1	10	-4
class-kind:topicVerb_<p>	25	-2	-5	-3		-4	-4	-4	-4	-7
class-kind:travelNoun_<a>	15	-5	-1	-3	-3	-2	-12	-5	13	-10
class-kind:travelNoun_<c>	-7	-4	-7	-5	-4	-4	-2	-2	-4	-3
class-kind:travelNoun_<o>	-17	46	-3	-3	-3	-4	-2	-2	-5	-7
class-kind:travelNoun_<p>	-2	-16	-1	57	-1		-3	-1	-5	-6
class-kind:travelVerb_<a>	-9	-6	-3	-3	-4	-3	-9	-4	8	43
class-kind:travelVerb_<c>		8	-6	-3	-2	-3	-2	-3	-3	-3
class-kind:travelVerb_<f>	-8	-15	-4	-4	8	-5	-2	-3	-4	5
class-kind:travelVerb_<o>	-17	46	-3	-3	-3	-4	-2	-2	-5	-7
class-kind:travelVerb_<p>	18	-1	5	8	6	-4	-3	-2	-4	-9
class-kind:visitorNoun_<f>	-10	-4	-18	2	14	-7	-3	16	-1	-4
class-kind:visitorNoun_<o>	-7	-6	25	-4	-5	-13	-12	-2	56	-4
class-kind:visitorNoun_<p>	35	-3	-14	-3	-3	-3	-3	-2	-3	-5
class-kind:wish_<a>	-12	-3	1	-5	10	-4	-9	-14	-31	-4
class-kind:wish_<c>	-8	-3	-6	3	-15	-2	-10	-2	-3	-3
class-kind:wish_<f>	-10	-2	-4	-6	-8	-4	5	4	4	-5
class-kind:wish_<p>	-21	-5	9	-3	-3	2	2	-2	-4	2
class-word:appointVerb_after	-14	-3	-4	-4	-6	-5	-2	-4	-4	-26
class-word:appointVerb_among	10	-2	18	-3	-2	-2	-5	-2	-10	-3
class-word:appointVerb_as	-17	-4	-4	-4	-4	-4	-9	-3	-7	41
class-word:appointVerb_at	-8	-7	12	-4	-7	-7	-9	-2	-4	72
class-word:appointVerb_by	-17	-4	-4	-6	8	-10	-3	2	-4	28
class-word:appointVerb_down	2	-3	-5	-4	-6	-6	15	-9	5	72
class-word:appointVerb_for	-4	30	5	-6	-6	-7	-4	-3	-5	-14
class-word:appointVerb_from	-22	-4	-6	-5	-5	-6	-9	-3	-11	77
class-word:appointVerb_in	-10	-5	-4	-6	-3	-5	-4	1	-5	25
class-word:appointVerb_into	-7	-3	-7	-5	-13	30	9	-6	-8	-5
class-word:appointVerb_of	3	-7	-2	-1	-6	-8	-6	-6	-1	-3
class-word:appointVerb_off	19	39	-4	-2	-8	22	-4	-3	-10	-10
class-word:appointVerb_on	-7	-7		11	-4	-6	-4	-7	2	9
class-word:appointVerb_out	-15	-4	-4	-6	-5	-6	5	-3	39	35
class-word:appointVerb_over	-17	-3	-4	3	10	5			-5	18
class-word:appointVerb_to	1	-3	10	2	-3	-6	4	-3	-6	20
class-word:appointVerb_up	9	-5	-5	-6	9	10	-7	-4	21	13
class-word:appointVerb_with	-4	-7	-4	11	-5	44	-7	-4	-6	11
class-word:attend_about	-5	-2	-6	13	-5	-3	-2	-2	-2	-7
class-word:attend_against	-13	-1	-4	-4	-2	-4	-8	-2	57	-8
class-word:attend_by	13	-1	4	-2	-1	-3	-3	-3	1	-7
class-word:attend_down	26		-1	-5	-3	-3	-5	-3	-5	-5
class-word:attend_for	-32	-2	-3	-3	42	-7	-4	-2	-7	-7
class-word:attend_in	-14	-3	-8	-9	-5	-7	12		-6	7
class-word:attend_of	-5	-4	-4	7	-2	-3	-4	-2	-3	-2
class-word:attend_on	-32	-2	14	18	-7	10	-1	-3	2	-9
class-word:attend_to	2	-4	-7		-7	-7	22	2	-5	-3
class-word:attend_with	24	-2	-3	-5	18	-5	-9	-5	-10	-4
class-word:background_at	-5	-4	-3		-10	-7	-6	-9	-9	-9
class-word:background_by	-19	-3	-6	2	-5	-5	-5	-3	-10	-11
class-word:background_for	-15	-5	-4	-7	-5	-11	-6	-4	30	-5
class-word:background_in	3	-7	-4	-3	-7	12	8	-1	-5	11
class-word:background_of		-2	-4	-4	6	1	-7	-6	-1	-7
class-word:background_on	-2	-4	-6	2	-5	-7	-14	-4	-8	-2
class-word:background_to	-5	1	-2	-5	-4	2	-1	-4	-3	-3
class-word:background_with	-11	-4	-8	-23	-5	-3	-2	-2	-3	-9
class-word:callVerb_at	-13	19	-6	-2	1	1	-4	-2	9	4
class-word:callVerb_between	75	-18	-4	-4	-4	-7	-11	-3	-5	-2
class-word:callVerb_by	31	-10	-3	-5	-6	-5	-1	-3	9	-3
class-word:callVerb_for	-9	-5	-1	1	9		-8	-4	-5	-5
class-word:callVerb_from	55	-7	-4	-3	-4	-4	13	-2	-6	-5
class-word:callVerb_in	-4	12	-3	-3	4	-5	-1	-6	3	-6
class-word:callVerb_of	-13	5	-8	-3	-10	-2	-2	-2	-4	-7
class-word:callVerb_off	55	8	-5	-3	-4	-4	-6	-2	-5	-2
class-word:callVerb_on	14	-6	1	-3	-4	1	-4	-2		-5
class-word:callVerb_out	21	-5	-5	-4	-12	-7	-5	-5	-5	-6
class-word:callVerb_over	-8	14	-5	12	-11	-5	-4	-2	42	-6
class-word:callVerb_to	-6	22	-3	-4	-2	-5	-2	-2	-1	-4
class-word:callVerb_with	39	-4	-5	-3	-4	13	-4	-2	-6	-3
class-word:forumNoun_after	5	27	-11	-5	-2	23	-2	-12	-4	-4
class-word:forumNoun_around	2	28	-13	-3	-4	-6	-4	-3	-4	-6
class-word:forumNoun_at	-4	-5	61	2	-6	-16	-6	-3	-4	-5
class-word:forumNoun_before	73	-5	-21	-1	-4	-6	-5	-3	-9	-4
class-word:forumNoun_by	14	-3	8	13	23	20	-6	-10	23	11
class-word:forumNoun_for	3	30	28	5	-9	-6	-7	-3	-5	14
class-word:forumNoun_from	-19	-7	60	-6	-4	-8	-4	-3	-7	-4
class-word:forumNoun_in	-15	-3	51	-5	-4	-8	-2	-3	-2	-3
class-word:forumNoun_of	-14	2	29	-5	-4	-5		-2	-5	-2
class-word:forumNoun_on	-13	-1	38	-4	-2	-4	-3	-3		-1
class-word:forumNoun_to	12	-6	59	-4	-4	-16	-4	-2	-10	-4
class-word:forumNoun_with	2	11	44	-5	-5	-6	-5	5	-5	-5
class-word:forumVerb_about	-27	-2	-5	6	-5	-4	-5	-2	-2	-6
class-word:forumVerb_against	-13	-1	-4	-4	-2	-4	-8	-2	57	-8
class-word:forumVerb_at	7	-3	17	-5	-3	4	-4	-2	-4	-3
class-word:forumVerb_by	-1	-3	19	-1		-2	-4	-4	-1	
class-word:forumVerb_for	10	2	-2	-4	-4	-3	2	-3	-4	-6
class-word:forumVerb_from	-20	-4	12	-3	-3	-2	-4	-1	-4	-3
class-word:forumVerb_in	-1	-2	18	-7	10	-5	3	-2	-5	5
class-word:forumVerb_into	1	-6	-6	-6	-11	19	-6	-2	15	-3
class-word:forumVerb_of	-25	-4	-5	-3	1	-4	5	-4	1	-4
class-word:forumVerb_on	-5	-4	16	2	-5		-1	-2	7	-1
class-word:forumVerb_out	10	-2	-9	-5	-4	34	-11	-3	-8	1
class-word:forumVerb_over	-21	-4	-12	-5	-5	-18	-3	-3	-5	-14
class-word:forumVerb_to	4	-5	6	-1	-4	-6	3	-2	-9	-6
class-word:forumVerb_until	-7	-5	25	-36	-9	-16	-10	-3	-5	-4
class-word:forumVerb_up	-8	-4	-7	2	-5	-11	7	-1	-3	-2
class-word:forumVerb_with	46	-4	-9	-4	-5	-20	-4	-2	-7	-4
class-word:investVerb_by	3	-4	-5	-1	9	-1	-3	-3	-5	
class-word:investVerb_down	18	-2	-5	-3	-5	-5	41	-12	14	-15
class-word:investVerb_for	-4	-5	-6	1	17	1	-6	-7	-9	5
class-word:investVerb_from	-13	30	-9	16	-18	-5	3	-12	-11	-4
class-word:investVerb_in	-7	-4	-4	-3	13	3	-7		-3	5
class-word:investVerb_into	-4	3	2	-6	10	26	3	-8	-5	-6
class-word:investVerb_of	-1	-3	-4	-7	30	-5	-6	8	-2	-3
class-word:investVerb_off	17	25	-2	-2	-7	12	5	-2	-3	-5
class-word:investVerb_on	-4	-3	2	-8	14	-3	-5	8	9	7
class-word:investVerb_out	-3	-3	-4	-20	24	-7	18	-4	27	-4
class-word:investVerb_over	-18	-4	-4	14	2	-5	-3	3	-4	12
class-word:investVerb_to	-8	-4	8	-3	-5	-5	5	-6	1	-3
class-word:investVerb_up	2	-4	-6	-3	11	4	-4	-3	-2	2
class-word:investVerb_with	3	-4	-3	-16	30	57	-3	-7	-1	-8
class-word:launchNoun_as	4	-2	-3	-3	-3	-10	-5	-8	-9	-4
class-word:launchNoun_at	1	16	7	-1	-6	30	-5	-2	-4	-3
class-word:launchNoun_between		-4	-3	9	19	-8	11	-6	-4	-4
class-word:launchNoun_by	-13	-3	-7	18	9	1	9	6	-2	-3
class-word:launchNoun_for	-5	-4	-5	-2	1	29	-7	-4	-8	-4
class-word:launchNoun_from	2	-4	-4	9	-7	15	-1	-4	-17	-3
class-word:launchNoun_in	-4	2	-4	3	9	17	-5	-4	1	-2
class-word:launchNoun_into	-5	-3	-5	-10	-12	31	-8	-6		-3
class-word:launchNoun_near	-10	-5	-5	-4	20	46	-7	-2	-4	-4
class-word:launchNoun_of	-5	-3		-2	-2	26	-3	-2	-3	-4
class-word:launchNoun_on	-10	8	4	-2	-3	8	-1	-2	-4	-4
class-word:launchNoun_to	-8	-2	-4	-5	2	18	6	-2	-8	-3
class-word:launchNoun_under	-23	-2	-2	21	-6	-4	-3	21	-11	-11
class-word:launchNoun_with	-8	-2	-4	5	1	21	-9	-1	-4	-5
class-word:launchNoun_within	-6	-3	-3	-8	-3	-17	-6	-8	66	-1
class-word:launchVerb_at	15	-4	12	-6	-4	22	-9	-3	-7	27
class-word:launchVerb_by	-8	-5	7	-3	17	18	-1	9	-3	-4
class-word:launchVerb_for	8	-7	-9	2	-6		2	-4	-4	-7
class-word:launchVerb_from	-25	-3	19	-6	-6	19	-3	17	-5	-3
class-word:launchVerb_in	-8	3	-3	-1		22	-1	-4	2	13
class-word:launchVerb_of	-10	-1	-3	-3	-5	22	-2	-4	-6	-2
class-word:launchVerb_off	-8	-3	-2	-5	-5	41	-7	-5	10	-4
class-word:launchVerb_on	-6	2	1	4	-9	26	13	-1	2	-6
class-word:launchVerb_out	-10	-4	-3	-6	-6	59	10	-3	24	-6
class-word:launchVerb_over	-13	-4	-4	-5	20	19	5	-3	-1	11
class-word:launchVerb_to	21	1	-4	-5	-4	-7	5		-10	12
class-word:launchVerb_up	-7	-4	-5	-8	-17	17	-5	-4	-5	-3
class-word:launchVerb_with	-8	5	-6	21	1	-30	-4	-4	-6	-5
class-word:licenceNoun_at	-9	-4	-7	3	-8	-4	8	10	-13	-3
class-word:licenceNoun_by	-7	-3	-3	-8	6	-4	-6	46	-15	-6
class-word:licenceNoun_for	-3	-2	-2	-9	-10	-6	2	38	-8	-3
class-word:licenceNoun_from	-7	-3	-3	-9	-5	-7	-9	58	-15	-3
class-word:licenceNoun_in	-3	-3	-4	-5	-8	-5	-7	50	6	-2
class-word:licenceNoun_of	-6	-2	-4	-5	-5	-2	2	19	-5	-1
class-word:licenceNoun_on	-2	-2	1	-7	-3	4	9	36	-11	-6
class-word:licenceNoun_to	-6	-2	-3	-5	3	-4	-6	41	-13	-4
class-word:licenceNoun_under	-4	-1	-3	-3	-4	-5	-28	95	5	-3
class-word:licenceNoun_with	-2	-2	-3	-3	-9	-5	61	18	-14	-5
class-word:licenceVerb_as	-13	-4	-5	-4	-4	-5	39	-6	-6	-9
class-word:licenceVerb_by	-6	-3	-3	4	-5	-4	5	35	-13	-4
class-word:licenceVerb_for	-5	-2	-2	-9	-2	-7	4	20	-6	-3
class-word:licenceVerb_from	-12	-3	-4	11	-3	-6	5	12	-8	-4
class-word:licenceVerb_in	-1	-2	-3	-1	-9	-4	-1	27	-4	3
class-word:licenceVerb_of	1	-2	-3	-6	3	-4	5	20	-11	-4
class-word:licenceVerb_on	-3	-3	-3	-5			14	25	-12	8
class-word:licenceVerb_to	-5	-3	-3	-4	1	-4	-12	18	-7	-4
class-word:licenceVerb_under	-3	-1	-2	-3	-2	-6	-26	61	-7	-1
class-word:licenceVerb_with	5	-2	-4		-14	-5	-2	18	-6	-3
class-word:mealNoun_at	40	-6	-7	-4	-3	-5	-5	-2	-4	-4
class-word:mealNoun_for	24	-3	-5	-4	-4	-4	-2	-3	-5	-6
class-word:mealNoun_in	42	-8	6	-5	-2	-4	-2	-2	-3	-3
class-word:mealNoun_on	42	-4	-6	-4	-2	-3	-5	-2	-3	-5
class-word:mealNoun_with	61	-3	-10	-4	-4	-5	-4	-2	-5	-8
class-word:meetVerb_about	4	-3	-4	-3	-2	-4	-4	-2	-3	-3
class-word:meetVerb_at	17	-4	6	-4	-4	-2	-3	-2	-3	-4
class-word:meetVerb_by	17	-5	-5	3	-4	-5	-7	-2	-4	5
class-word:meetVerb_down	29		-1	-6	-3	-3	-3	-2	-4	-4
class-word:meetVerb_for	15	-6	-6	-3	-4	-4	-4	-3	-4	-4
class-word:meetVerb_in	21	-6	19	-5	-4	-5	-4	-2	-4	-4
class-word:meetVerb_of	-13	-4	-4	-3	2	-4	-4	-3	1	-4
class-word:meetVerb_on	10	-3	7	-4	-4	-6	-2	-4	-6	-5
class-word:meetVerb_over	42	-4	-6	-3	-4	-5	-3	-4	-3	-2
class-word:meetVerb_to	-11	-5	6	-5	-4	-6	-3	-2	-3	-6
class-word:meetVerb_with	26	-3	-3	-3	-2	-3	-3	-2	-5	-5
class-word:moneyNoun_by	4	-27	-4	-4	-1	-4	-8	-4	-3	-3
class-word:moneyNoun_for	-4	-4	-4	-4	7	-5	1	-3	-9	-3
class-word:moneyNoun_from	-10	-4	-6	-6	13	9	-4	-6	-13	-3
class-word:moneyNoun_in	-7	-3	-5	-6	16	-2	-4	-4	-3	-4
class-word:moneyNoun_into	-11	-2	-2	-6	25	-4	-6	-4	-5	-6
class-word:moneyNoun_of	1	-1	-5	-7	34	-5	-7	4	-3	-4
class-word:moneyNoun_on	22	-7	-3	-5	-10	-5	-4	19	-3	-4
class-word:moneyNoun_to	6	-3	-5	-7	42	-8	-4	-9	-5	-5
class-word:moneyNoun_with	-10	-3	24	-17	4	8	-6	-5	-4	-1
class-word:pactNoun_between	-12	-3	-7	44	-4	-4	-4	2	-1	-3
class-word:pactNoun_by	-6	-5	-2	35	-4	-5	14	-11	-6	-2
class-word:pactNoun_for	-8	-5	6	34	3	-6		-7	-11	3
class-word:pactNoun_from	-10	-2	-2	28	-8	-3	-3	-10	2	-4
class-word:pactNoun_in	8	-6	-6	50	-9	-7	-6	-3	-2	-5
class-word:pactNoun_of	-6	-4	1	26	-6	-5	-2	1	-3	-1
class-word:pactNoun_on	-5	-2	-4	40		-5	-1	-3	-2	1
class-word:pactNoun_to	-5	1	-2	2	-3		-2	-3	-2	-2
class-word:pactNoun_under	-9	-3	-4	17	-3	-5	52	-8	9	-4
class-word:pactNoun_with	-9		-2	37	-6	-3	-5	-7	-1	-5
class-word:planned_at	-26	19	16	-5	-4	-5	18	-3	-3	-6
class-word:planned_by	-38	-3	-5	-5	-4	11	-7	-3	-8	-5
class-word:planned_for	-7	1	-4	-5	3	-8	12	-3	-3	-5
class-word:planned_in	29	25	-4	-6	-5	-6	-8	-4	4	-7
class-word:planned_of	-8	-4	-1	-8	-4		-4	-4	5	-4
class-word:planned_on	23	13	-5	-8	-9	7	7	-3	3	-6
class-word:planned_out	-9	-6	47	-10	-4	27	48	-7	-12	-2
class-word:planned_to	3	-5	-11	-6	-7	-6	-5	-4	-7	-6
class-word:planned_up	-3	-3	-4	12	2	10	4	-1	-4	-3
class-word:policyNoun_against	-9	-2	-3	-6	-7	-3	-14	-5	17	-4
class-word:policyNoun_as	-8	-5	35	-2	-4	-2	-13	-2	-4	29
class-word:policyNoun_at	9	-12	29	-5	-3	-4	3	-2	4	-7
class-word:policyNoun_before	-22	-3	-6	-3	-4	-7	85	-2	-14	-8
class-word:policyNoun_between	69	-6	-7	-9	-3	-3	-31	-2	-2	-3
class-word:policyNoun_by	-12	-3	-5	-5	-5	-8	60	-5	-6	-8
class-word:policyNoun_for	-4	-2	-1	2	-3	-8	30	-5	-3	-5
class-word:policyNoun_from	-14	-3	-2	41	-39	-2	-9	-4	38	-2
class-word:policyNoun_in	-11	-5	-1	-1	-1	-8	32	3	-4	-4
class-word:policyNoun_into	-5	-2	-12	-9	-3	-8	36	-2	-6	-12
class-word:policyNoun_of	-11	-3	-3	-4	-5	-6	22	-5	-3	1
class-word:policyNoun_on	-6	-3	-5	-5	-2	-9	46	-3	-3	-3
class-word:policyNoun_out	-10	-2	-2	-6	-3	29	34	-8	-16	-1
class-word:policyNoun_to	7	-3		-7	-4	-4	37	-4	1	-6
class-word:policyNoun_under	-8	-3	-4	-6	-2	-11	34	-8	-4	-5
class-word:policyNoun_with	18	-2	-5	-6	-5	-5	53	-7	6	-5
class-word:policyVerb_at	-17	-4	-5	-10	-5	22	11	-2	-6	10
class-word:policyVerb_before	-4	-5	-3	-3	-8	-23	64	-2	-2	-5
class-word:policyVerb_by	-7	-1	-5	8	4	-3	21	3	-6	-1
class-word:policyVerb_for	-7	-3	-4	30	-5	1	14	-1	-5	-6
class-word:policyVerb_from	30	-1	-1	-3	-20	-2	-13	-24	36	-1
class-word:policyVerb_in	5	-3	-3	18		-6	12	-5	-3	1
class-word:policyVerb_into	-8	-3	-6	-6	-5	-10	48	-3	-9	-7
class-word:policyVerb_of		-3		-3	1		30	-7	-1	2
class-word:policyVerb_off	-6	16	-4	-13	-11	-10	14	13	-6	-6
class-word:policyVerb_on	-3	-3	-4	5	-1	-8	31	1	-7	6
class-word:policyVerb_to	2	-3	-5	-6	-2	-5	15	14	-7	11
class-word:policyVerb_up	-3	-3	-4	7	1	13	6	-1	-4	-3
class-word:policyVerb_with	11	-2	-3	14	-12	4	4	-7	-8	-6
class-word:postNoun_as	-16	-3	-4	-3	-3	-5	-3	-2	-9	51
class-word:postNoun_at	-2	-4	-4	-4	-5	4	-4	-4	-7	27
class-word:postNoun_by	6	-3		-6	-6	-4	5	-2	5	-15
class-word:postNoun_for	-21	-2	-3	-4	-2	-4	-1	19	23	31
class-word:postNoun_in	-14	6	-4	-3	-1	8	-4	-2	-3	7
class-word:postNoun_of	-7	-2	-2	-6	-4	-5	-6	-3	-2	31
class-word:postNoun_on	-1	-4	-3	8	-3	-5	11	-4	-5	2
class-word:postNoun_to	-19	-2	-3	-5	-6	-7	42	-3	24	17
class-word:postNoun_with	19	-2	-7	10	-3	2	-3	-2	27	-4
class-word:punishNoun_about	38	-4	-7	-2	-2	-2	-3	-3	-12	20
class-word:punishNoun_against	-11	-2	-4	-4	-4	-4		-5	25	2
class-word:punishNoun_as	-13	-4	-4	-3	-4	-5	-7	-4	-9	41
class-word:punishNoun_at	5	-3	-1	-5	-3	-4	-7	-2	-13	-9
class-word:punishNoun_by	-6	-2	-3	-5	-7	-6	-1	-8	50	-4
class-word:punishNoun_for	-7	-2	7	13	-5	-3	-1	-7	-18	-3
class-word:punishNoun_from	-5	-4	-2	25	-14	-4	-6	-6		-3
class-word:punishNoun_in	-9	-3	-3	-1	-6	-6	3	-1	24	-7
class-word:punishNoun_into	-4	-2	-6	-6	-8	-13	-2	-8	59	-4
class-word:punishNoun_of	-4	-3	-1	-4	-6	-2	-5	-3	25	2
class-word:punishNoun_on	-9	-2		-8	-4	-6	6	-3	26	-1
class-word:punishNoun_over	-7	-3	-6	-4	-11	-5	-3	-3	63	13
class-word:punishNoun_to	9	-4	-3	8	-6	-5	14	-12	22	-8
class-word:punishNoun_under	-3	-2	-5	-9	-3	-4	-19	-9	13	-3
class-word:punishNoun_with	38	-3	-8	-15	-17	-4	-3	-2	41	-3
class-word:punishVerb_against	-6	-2	-4	-5	-7	-3	-8	-5	32	-8
class-word:punishVerb_as	-26	-5	23	-3	-3	-3	-7	-3	-6	1
class-word:punishVerb_at	3	15	26	-6	-1	-3	-1	-1	14	-4
class-word:punishVerb_before	12	-2	-6	-5	-3	11	51	-7	-13	-7
class-word:punishVerb_by		-4	4	-4	-4	-1	5	-7	10	-12
class-word:punishVerb_for	-2	-3	1	5	-5	-5	12	-6	-9	-2
class-word:punishVerb_from	-11	-4	-3	34	-18	-2	-4	-6	-40	-18
class-word:punishVerb_in	-8	-4	4	-3	6	-5	5	5	10	-5
class-word:punishVerb_of	-8	-4	-2	-4	-7	-2	4	4		6
class-word:punishVerb_off	1	-4	-8	-5	-4	-7	-7	-5	63	-5
class-word:punishVerb_on	-6	-5		-4	-6	6	10	-2	15	-3
class-word:punishVerb_out		-3	-2	-3	-3	-5	3	-7	10	-4
class-word:punishVerb_to	-1	-4	-4	-7	-3	1	12	-5		-6
class-word:punishVerb_under	-5	-3	-3	-9	-3	-4	-17	-8	-16	-7
class-word:punishVerb_with	-13	-2	-7	-8	-11	-22	19	-5	29	-3
class-word:receiveVerb_as	-17	-5	-5	-3	-4	-3	-7	-4	-5	-19
class-word:receiveVerb_at	43	2	-3	-4	-4	-3	-3	-3	-3	-7
class-word:receiveVerb_by	11	-3	6	2	-4	2	-4	-3	-5	-5
class-word:receiveVerb_for	8	-3	-2	-3	38	-36	-3	-6	-4	-7
class-word:receiveVerb_from		-5	-8	-3	-4	-4	-4	-3	-5	-7
class-word:receiveVerb_in	18	-7	-6	10	-8	-4	-3	-1		-6
class-word:receiveVerb_of	-8	-3	7	3	13	2	7	-4	-4	-4
class-word:receiveVerb_on	40	-4	-6	16	-6	-5	-5	1	-4	-7
class-word:receiveVerb_to	2	1	-1	-6	-3	2	-1	-4	-2	-2
class-word:roomNoun_as	-17	-5	-3	-3	-3	-7	-3	-3	-5	24
class-word:roomNoun_at	-2	-4	-7	-4	-4	22	-4	-6	-6	-8
class-word:roomNoun_before	-32	-5	-3	-3	-3	-24	15	-2	-2	33
class-word:roomNoun_for	16	-3	-4	-4	-6	9	26	35	-6	-9
class-word:roomNoun_in	9		-3	-4	-5	15	-4	-3	-2	-4
class-word:roomNoun_of	8	-1	-4	2	-5	-3	-4	-3	11	-9
class-word:roomNoun_on	30	-4	-3	-4	-4	-4	9	10	-5	-7
class-word:roomNoun_with	23	-5	-3	-3	-2	-5	-3	-2	-3	-9
class-word:signVerb_at	-1	-4	-5	12	14	-11	-7	-2	-4	-5
class-word:signVerb_between	-9	-9	-8	1	-6	-6	-3	-2	-2	-2
class-word:signVerb_by	-6	-3	-4	43	-5	-6	7	-2	-4	-5
class-word:signVerb_for	-9	-5	-3	41	-6	-1	-10	10	-5	2
class-word:signVerb_from	-8	17	12	-1	-9	-9	-3	-6	-7	-4
class-word:signVerb_in	2	-4	-3	17	10	3	-7	1	-6	3
class-word:signVerb_into	-5	-4	-3	3	-4	34	-5	-3	-7	-3
class-word:signVerb_of	14	-5	-4	-1	-8	-6	-5	-4	-4	-7
class-word:signVerb_off	-7	18	-3	-12	-10	-15	20	11	-4	-5
class-word:signVerb_on	-10	-3	-1	21	-6		-2	4	2	6
class-word:signVerb_out	-7	-3	-4	-17	-6	-8	25	-3	5	-3
class-word:signVerb_to	14	3	-1	-1	8	1	17	1	-8	5
class-word:signVerb_up	-8	-4	-6	11	-6	17	-2	-3	-5	-4
class-word:signVerb_with	-11	-3	-4	23	-8	-2	-2	-7	-2	-5
class-word:sum_by	-5	-2	-3	-11	-26	-4	-6	-13	26	-4
class-word:sum_for	-10	-3	-4	-7	70	-6	-8	-7	-5	-4
class-word:sum_from	-7	-2	-3	-18	78	-4	-4	-14	-15	-3
class-word:sum_in	-8	-3	-3	-6	7	-9	-5	-4	7	-3
class-word:sum_into	-6	-5	-3	-6	71	-19	-6	-6	-7	-3
class-word:sum_of	-9	-2	-3	-5	16	-7	-4	7	-2	-4
class-word:sum_on	-9	-4	3	-10	39	-9	21	-4	2	-4
class-word:sum_over	-5	-2	-4	-8	7	-4	-5	-3	44	-5
class-word:sum_to	-5	-3	-3	-8	57	-6	-5	-6	-8	-3
class-word:talkNoun_about	24	-4	-4	-3	-2	-4	-4	-2	-3	-3
class-word:talkNoun_after	-22	-5	-2	-8	23	32	-5	-2	-4	31
class-word:talkNoun_at	36	2	-2	-4	-3	-1	-1	-4	-6	-6
class-word:talkNoun_behind	21	-2	-5	-5	-4	-3	-5	-2	-5	-6
class-word:talkNoun_between	54	-7	-11	-8	-4	-8	-3	-5	-3	-4
class-word:talkNoun_by	15	-3	-3	24	-4	-4	-9	-2	-3	
class-word:talkNoun_for	3	-14	2	-3	-3	-7	-9	-2	-4	-3
class-word:talkNoun_from	23		-7	-3	-3	-2	-2	-3	-4	-4
class-word:talkNoun_in	21	6	7	-1	-3	-5	-8	-2	-3	-4
class-word:talkNoun_of	3	5	5	-2	-2	-4	1	-3	-5	
class-word:talkNoun_off	55	8	-5	-3	-4	-4	-6	-2	-5	-2
class-word:talkNoun_on	28	-1	-3	-4	-3	-4	1	-1	-3	-5
class-word:talkNoun_over	37	-4	-7	-4	-3	-5	-3	-4	-4	-2
class-word:talkNoun_through	-5	-7	-4	-2	-2	-3	-3	-3	-2	-3
class-word:talkNoun_to	-2	20	-4	-4	-3	-4	-3	-3	-5	-4
class-word:talkNoun_with	29	-5	-5	-3	-3	-4	-4	-2	-4	-3
class-word:topicVerb_about	8	-4	-7	-4	-3	-5	-10	16	-7	-7
class-word:topicVerb_at	14	-7	4	4	-4	20	-5	-2	-3	-3
class-word:topicVerb_between	2	-4	-4	12	-4	-7	13	-6	-3	-4
class-word:topicVerb_by	-2	-5	7	16	-4	-8	1	1	-3	-6
class-word:topicVerb_for	-10	-4	1	-6	-1	1	3	-4	-8	-4
class-word:topicVerb_from	-5	-4	-4	-3	-4	-4	-12	-3	-5	-9
class-word:topicVerb_in	-5	-4	-7	2	4	18	-4	-2	-4	2
class-word:topicVerb_of	-1	-2	-6	-1	2	3	-5	-5	9	-3
class-word:topicVerb_on	8	11	4	-6	-4	-11	-3	-8	-7	-3
class-word:topicVerb_out	9	-2	-4	-4	-10	-6	-7	-14	-8	-2
class-word:topicVerb_upon	28	-10	-4	-4	-3	-24	-3	-2	-2	-2
class-word:topicVerb_whether	-31	-3	-3	-7	-2	-4	-5	-3	-6	-5
class-word:topicVerb_with	8	-1	3	-6	-4	-4	-8	-6	-5	-3
class-word:travelNoun_at	-27	64	-7	-2	-2	-4	-3	-1	-11	-5
class-word:travelNoun_by	-19	38	-6	-3	-3	-13	-7	-2	-5	16
class-word:travelNoun_for	9	33	-4	-2	-5	-9	-3	-2	-6	-4
class-word:travelNoun_in	16	2	-7	-5	-5	15	-4	-4		-9
class-word:travelNoun_of	-9	40	-6	-4	-4	-9	-4	-2	-5	3
class-word:travelNoun_on	-4	-26	-4	-3	-3	-5	-2	-2	-4	42
class-word:travelNoun_to	-7	47	-4	-3	-4	-6	-3	-2	-2	-4
class-word:travelNoun_with	14	-25	-6	-7	-6	-10	-3	25	-13	-3
class-word:travelVerb_after	-5	-6	-3	-4	-11	-6	-4	-10	30	-7
class-word:travelVerb_as	-4	-8	-3	-3	-3	-4	-4	-2	-4	12
class-word:travelVerb_at	-26	38	-6	-4	-4	11	-2	-2	-9	6
class-word:travelVerb_before	-11	-14	30	-5	-4	-4	-5	-3	-15	11
class-word:travelVerb_by	12	-2	-4	-5	-3	2	-4	1	-5	-2
class-word:travelVerb_for	1	29	6	-4	6	2	-3	-3	-3	-9
class-word:travelVerb_from		22	-3	-1	-3	-3	-8	-1	-11	12
class-word:travelVerb_in	3	34		-3	-7	-7	-4	-3	-6	2
class-word:travelVerb_into	22	7	-5	-6	-5	33	-4	-3	-5	-4
class-word:travelVerb_of	2	10	4	-3	-4	-7	-2	-2	-2	15
class-word:travelVerb_on	-12	21	-2	-3	2	-1	-3	-3	-3	-6
class-word:travelVerb_out	-15	-9	30	-4	-6	-8	20	-5	-9	-14
class-word:travelVerb_over	62	-4	-5	5	-7	-6	-4	-8	-5	-7
class-word:travelVerb_through	31	-6	-5	-3	-8	-6	-4	-5	6	-7
class-word:travelVerb_to	-12	31	-4	-5	-2	-5	-1	2	-1	2
class-word:travelVerb_up	-15	-8	-10	-2	-3	-8	-11	-1	-3	-3
class-word:travelVerb_upon	28	-10	-4	-4	-3	-24	-3	-2	-2	-2
class-word:travelVerb_with	-8	5	-10	-6	-5	-7	-6	-3	-6	2
class-word:visitorNoun_at	25	14	-13	-4	-3	-5	-3	-1	-3	-3
class-word:visitorNoun_by	-11	-3	28	18	-5	-5	-3	-5	-6	-4
class-word:visitorNoun_for	-13	4	-7	-10	-4	-5	-15	-3	-5	3
class-word:visitorNoun_from	24	8	4	-4	-3	-5	-3	-3	-3	-5
class-word:visitorNoun_in	13	-9	-7	-9	-4	-5	-3	-5	1	-7
class-word:visitorNoun_of	2	4	4	-3	-1	-1	1	-4	-3	-5
class-word:visitorNoun_on	21	-8	-6	-5	-5	-4	-3	-3	-4	11
class-word:visitorNoun_to	3	48	2	-5	-4	-7	-4	-3	-4	-5
class-word:visitorNoun_up	-20	-3	-4	58	-5	-9	-4	-3	-4	-4
class-word:wish_at	5	17	-3	-3	-5	13	-6	-3	-6	-5
class-word:wish_before	-15	-3	-3	-4	-2	-5	7	34	7	-11
class-word:wish_by	-15	3	-3	-4	-5	-3	-8	10	-9	-6
class-word:wish_for	-1	-6		-4	-2	-6	-7	3	-1	-4
class-word:wish_from	-6	-4	-5	-3	-3	-7	-8	-3	-5	-4
class-word:wish_in	3	-4	-5	-4	-4	-5	-6	15	-5	-2
class-word:wish_of	1	-4	4	-3	-6	-4	-5	20	19	-5
class-word:wish_off	55	8	-5	-3	-4	-4	-6	-2	-5	-2
class-word:wish_on	14	-5	-3	-3	-3	7	-5	-2	-2	-5
class-word:wish_to	13		-3	-5	-4	5		-12	-8	-5
class-word:wish_whether	-10	-3	-4	-4	-3	-7	-7	-16	-8	-3
class-word:wish_with	-1	-3	-3	-10	-2	-4	2	-6	-3	-3
class:appointVerb	-5	-1			-1	-2	-2		-2	15
class:appointVerb&class:attend	1	-7	5	15	-1	-2	-3	-1	5	-5
class:appointVerb&class:background	-4	5		-5	1	4	2	3	-3	5
class:appointVerb&class:callVerb	-2	3	-5	-5	-4	-3	1	-4	5	-2
class:appointVerb&class:forumNoun	1	-3	32	-6	-5	1	-2	-1	-1	5
class:appointVerb&class:forumVerb	-8	-3	4	-2	1	5	1	-2	3	2
class:appointVerb&class:investVerb		-1	3	-2	1	-1	-2	1	-3	
class:appointVerb&class:launchNoun	-10	3	-2	5	-2	15	-1	3	-3	-5
class:appointVerb&class:launchVerb	-3	-3	-3	4		8	2		-3	4
class:appointVerb&class:licenceNoun	1	4	-3	-7		-5	-2	19	-3	-5
class:appointVerb&class:licenceVerb	-3	-3	-3	-5	8	-4	-4	13	-8	1
class:appointVerb&class:mealNoun	45	-3	3	-3	-4	-4	-14	-2	-2	-12
class:appointVerb&class:meetVerb	11	2	-6	-4	-1	1	-2	-3	-4	-6
class:appointVerb&class:moneyNoun	-1	-1	3	-5	12	-4	1	2	-6	7
class:appointVerb&class:pactNoun	-5	-1	-1	18	1	-1	-1	-2	-3	-2
class:appointVerb&class:planned	-6	1	2	-4	-6	-3	-5	-1	-1	-4
class:appointVerb&class:policyNoun	-5	-2	-1	-5	-3	-4	6	-1	3	2
class:appointVerb&class:policyVerb		-2	-2			-4	5	1	4	7
class:appointVerb&class:postNoun	-11	-2	-4	-4	-3	-4	-4	-3	-2	13
class:appointVerb&class:punishNoun	-2	-3	-3	-5	-4	-2	-4	1	4	6
class:appointVerb&class:punishVerb	-3	-3	-1	-3	-5	1	-3	4	3	-1
class:appointVerb&class:quoted	-6	-4	-4	-3	-2	-3	4	1	-5	-5
class:appointVerb&class:receiveVerb	8	5	-3	1	6	2	-2	4	-3	-7
class:appointVerb&class:roomNoun	-10		-2	1	-4	-1	-6	-2	-4	10
class:appointVerb&class:signVerb	-3	-2	-1	10	3	-2	-4	-2	-4	-8
class:appointVerb&class:sum	-6	-5	-4	-5	18	2	-5		-1	-5
class:appointVerb&class:talkNoun	5	2	-1	-4	-3	-4	-2	-2	-2	-1
class:appointVerb&class:topicVerb	-3	2	-1	-4	-1	-1	-2		2	-5
class:appointVerb&class:travelNoun	-3	12	-6	-5	-3	6	-4	-2	1	-4
class:appointVerb&class:travelVerb	-6	5	4	-1	-3	-3	-4	1	-4	
class:appointVerb&class:visitorNoun	-2	-3	-5	-5	3	3	-2	-2	-2	-4
class:appointVerb&class:wish	4	1	-4	-4	-3	-3	-2	2	-3	4
class:appointVerb&groups:1	-3	-1			-4		-4		-5	5
class:appointVerb&groups:2	-9	-3	-1	1	-2	-4	-1	1		23
class:appointVerb&groups:3	-6			-2	-1	-2	-2	-1	-3	14
class:appointVerb&groups:4	4	2	-1	-1	2	-2	-1	-3	-2	7
class:appointVerb&parties:aa	-6	-2		-4	-4	-4	2	-7	-6	17
class:appointVerb&parties:ac		6		-5	2	12	-4	-6	-1	-5
class:appointVerb&parties:af	-6	-2	-2	9	1	-2	-1	6	5	-7
class:appointVerb&parties:ao	-9	13	-1	-7	23	-3	-4	-1	-4	17
class:appointVerb&parties:ap	-11	3	-2	-2	-4	-4	-1	-4	-1	36
class:appointVerb&parties:cc	-4	-2	5	-4		1	3	-2	-2	-2
class:appointVerb&parties:cf	-1	-3	9	-6	-3	6	-2	-1	-5	-3
class:appointVerb&parties:co	6	8	7	-5	3	-3	-1	-1	-2	-5
class:appointVerb&parties:cp		-1	5	-2	-3	1		-1		1
class:appointVerb&parties:ff	-3	-3	1	4	6	-2	1	3	-1	4
class:appointVerb&parties:fo	13	-2	12	-6	34	-6	-2	-2	-5	-1
class:appointVerb&parties:fp	-5	-3	-3	-1	-1	-3	-3	-2	1	24
class:appointVerb&parties:oo	25	-4	-16	-10	-6	9	-1	-1	-2	-7
class:appointVerb&parties:op	2	-1	-2	-4	2	-2	-3	-1	-4	7
class:appointVerb&parties:pp	-6		-1	-1	-2	-4	-2	-2	-4	25
class:attend	1	-3	3	1	-3			-2	-1	-3
class:attend&class:background	-3	1	1	-1	-4	5	-5		1	-3
class:attend&class:callVerb	-14	-13	-4	4	-5	-3	-4	-2	-1	1
class:attend&class:forumNoun	-25	-5	21	-5	-2	-7	-4	-2	-7	-4
class:attend&class:forumVerb	-1	-2	5	-2	-4	6		-3	2	-1
class:attend&class:investVerb		-2	1	6	-4	-2		-3	-2	4
class:attend&class:launchNoun	2		7	-2	2	18	-3	-4		-3
class:attend&class:launchVerb	-7	-3	7	17	-4	14	-3	-2	-1	-4
class:attend&class:licenceNoun	-5	-2	4	-8	-5	-3	-5	8	2	-4
class:attend&class:licenceVerb	-3	-1	-4	-3	-5	-4	7	5	-8	-5
class:attend&class:mealNoun	24	-3	-4	-5	-2	-5	-3	-2	-2	-3
class:attend&class:meetVerb	17	-1	-2	-4	-3	-3	-4	-3	-4	-3
class:attend&class:moneyNoun	-1	-3	2	-2	2	1	-3	-4	-4	7
class:attend&class:pactNoun	-11	-1	-5	13	-4	6	-2	3	-1	-3
class:attend&class:planned	-12	-4	4	-3	-5	-5	5	-4	2	-4
class:attend&class:policyNoun	-6	-3	-6	-5	-4	-5	27	-3	-4	-3
class:attend&class:policyVerb	2	-2	-2	-2	-3	8	13	3	-4	-6
class:attend&class:postNoun	-8	-3	-10	-2	-2	-1	-7	7	-4	8
class:attend&class:punishNoun	-2	-2	-5	-6	-6	-4	-1	-6	23	5
class:attend&class:punishVerb	-6	-2	-1	-4	-5	1	9	-3	-1	-4
class:attend&class:receiveVerb	9	-2	-3	7	-4	-1		-3	-4	-4
class:attend&class:roomNoun	3	-3	6	-4	-3	3	-4	11	-7	-7
class:attend&class:signVerb	-10		-4	17		13	-4	-4	-2	-4
class:attend&class:sum	-4		-2	-7	-8	-3	-4	1	-16	-3
class:attend&class:talkNoun	14	-4	-1		-2	-6	-4	-3	-3	-3
class:attend&class:topicVerb	4	-3	1	4	-5	-3	3	-4	-1	-4
class:attend&class:travelNoun	2	15	-8	-5	-2	-5	-2	-2	-3	4
class:attend&class:travelVerb	7	-3	20	4	-4	-6	-4	-2	-3	-6
class:attend&class:visitorNoun	-1	-2	-1		4	-4	-3	-2	-3	-4
class:attend&class:wish	-2	-1	-3	-5	-4		-3	-1	1	-5
class:attend&groups:1	1	-3	7		-3	5	4	-3	-4	-3
class:attend&groups:2		-3	6	4	-3		-2	-1	1	-3
class:attend&groups:3	-4	-3	2	-3	-5	-3	-3		-3	
class:attend&groups:4	9		-5	2		-4	-2	-4		-4
class:attend&parties:aa	20	-3	-11	-5	-4	-4	-2	-5	-5	3
class:attend&parties:ac	-6	-1	20	-3	-4	-3	-6	-5	12	13
class:attend&parties:af	6	1	-4	-1	-5	-5	-4	-4	10	-7
class:attend&parties:ao	-27	-3	-8	-10	-3	-2	-3	-1	-6	16
class:attend&parties:ap	10		-6	4	-3	-3		2	-6	-5
class:attend&parties:cc	5	1	-3	1	-3		-1	-3	-3	-2
class:attend&parties:cf	4	2	-1	-1	-5	-3	-3	-5	-1	2
class:attend&parties:co	20	-7	5	-10	-4	-3	-1	-1	-4	-2
class:attend&parties:cp	3	-2	2	-4	-2	-1	-2	-3	-1	-1
class:attend&parties:ff	-3		-4	18	-7	-2	-3	1	3	2
class:attend&parties:fo	-5	-1	-12	-9	-5	-4	-2	-2	8	-4
class:attend&parties:fp	3	-1	-3	1	-3	3	-3	-4	1	-2
class:attend&parties:op		3	4	-6	-3	-5	-2	-1	-3	8
class:attend&parties:pp		-3	4			-5	-2	-3	-3	-7
class:background	-3	1	-1	-2				-2		
class:background&class:callVerb	-1	2	-3	1		-2	-3	-1	-2	
class:background&class:forumNoun	1		9	1		-3	3	-3	-5	4
class:background&class:forumVerb	2	-1	-1	-4	3	3		-2	2	-2
class:background&class:investVerb	-5	2	1	-3	9	3	4	1	-2	-1
class:background&class:launchNoun	-3	-1	-4	3	9	14	-2	1	2	-2
class:background&class:launchVerb	-3	-2	-5		-2	1	-4	-1	3	-1
class:background&class:licenceNoun	-5	-3	-1	-5	-7	-3	1	14	1	1
class:background&class:licenceVerb	-5	-3	-4	-4		-3	3	1	-2	-4
class:background&class:mealNoun	-9	-4	36	-5	-9	-6	-6	-2	-3	-3
class:background&class:meetVerb	16	-4	1	-2	-2	-2		-2	-2	-5
class:background&class:moneyNoun	-2	-1	-2	-1	5	7	6	-8	-7	-3
class:background&class:pactNoun	-3		-1	3		1	-2	-3	3	
class:background&class:planned	3	7	1	-3	11	-7	-5	-5	-5	-3
class:background&class:policyNoun	-4	-4	1	-4	-3	-4	13	-2	5	4
class:background&class:policyVerb	-8	-1	1	-1	-2		9	-4		-3
class:background&class:postNoun	-4	-3	2	-3	3	-4	-6	-4		2
class:background&class:punishNoun	-5	-2	-3	-5	-6	-4	-6	-5	11	4
class:background&class:punishVerb	-2	-2	-1	-3	-4	-5	-4	-3	10	2
class:background&class:quoted		-7	-3	7	-2	10	-3	-2	-3	-5
class:background&class:receiveVerb	1	1	-2	-4	-2	3	-1	-4	-2	-1
class:background&class:roomNoun	-8	-2	3	-3	-1	5	-1	-2	3	-2
class:background&class:signVerb	-3	1	-2	10	-3	-3		-4	-3	4
class:background&class:sum	-10	-4		6	3	-8	-4	-3	-6	-5
class:background&class:talkNoun	5	1	-1		-2	-3		-3	-4	
class:background&class:topicVerb	3	-2	-4			-4	3	-5	3	-4
class:background&class:travelNoun	4	16	-5	-5	-4	-1	-3	-2	-5	3
class:background&class:travelVerb	2	14	-1	-2	1	-2	-1		-1	1
class:background&class:visitorNoun	4	16	-4	-5	-6	-5	-3		-3	7
class:background&class:wish	-3		-4	-1	1	-3	-1		-4	
class:background&groups:1	-9	3	2	-3	-1	3	3	-3	-1	-5
class:background&groups:2	-1	1	-3	-2	-1	-5	-1	-3	2	
class:background&groups:3	-2	-1	-1			1	-2	-1	-3	2
class:background&groups:4	6	-2	-1	-5	6		-3	2	2	4
class:background&parties:aa		-3	-1	-7	2	-5	-7	6	12	
class:background&parties:ac	-4	3	-4	-6	-1	2	10	4	-4	-4
class:background&parties:af	-5	-2	-3	-1	5	-1	-2	1	7	-4
class:background&parties:ao	-7	6	7	-3	9	-4	-6	4	5	5
class:background&parties:ap	2	5	1	-1	-1	5	-7	-2	7	8
class:background&parties:cc	9	2		-9		2	-3	8	-4	-2
class:background&parties:cf	2	-2	1	1	5	-3	-3	2	-5	1
class:background&parties:co	-1		-3	-1	-5	-2	-3	1	1	-2
class:background&parties:cp	5	3	-1	-1	1	-2	-1	-1	-4	
class:background&parties:ff	-2	-3	-2	-4	8	-2	-1	1	2	-1
class:background&parties:fo	-2	-1	-7	-5	-4	4	-2	3	-5	-4
class:background&parties:fp	-2		-2	-2	4	-5	-3	-1	-3	1
class:background&parties:oo	-12	6		-5	-8	15	-1	-1	-1	
class:background&parties:op	-5	4	-5	-2	-3	1	-2	-1	-3	7
class:background&parties:pp	6	-2	-2		-1	2	-1	-2	-3	6
class:callVerb	2	2	-3	-2	-2	-2		-2	2	-3
class:callVerb&class:forumNoun	1	-1	-2	-3	-2	-5	1	-3	-1	1
class:callVerb&class:forumVerb		-2	-2	-1	-2		-2			-3
class:callVerb&class:investVerb	-2		-5	-3	-1			-1	9	-3
class:callVerb&class:launchNoun	3	-1	-2	-3	-4	-1	5	-1	5	-3
class:callVerb&class:launchVerb	-1	3	-1	-3	1	7	-1		-7	-2
class:callVerb&class:licenceNoun	2	-3	-3	-2	-10	-3	5	3	-4	-3
class:callVerb&class:licenceVerb	11	-3	-1	1	-9	1	2	-4	4	
class:callVerb&class:mealNoun	16	-11	-9	-2	-3	-3	-5	-2	-5	-2
class:callVerb&class:meetVerb	7	-2	-3	-1		-3	-3		-3	-2
class:callVerb&class:moneyNoun	2	-10	-5	-4	1	2			-7	-3
class:callVerb&class:pactNoun	12	-2			-3	-4	-5	-3	6	-4
class:callVerb&class:planned	6	7	-3	-5	-3	-5	2	-2	1	-3
class:callVerb&class:policyNoun	-1	-2	-2	-4	-3	-4	10	-2	1	-3
class:callVerb&class:policyVerb	-3	-2	-1	5		-2	11	-5		1
class:callVerb&class:postNoun	-6	3		2		-4	-3	-2	5	4
class:callVerb&class:punishNoun	-7	-4	-1	-1	-4	-3	-2	-3	18	
class:callVerb&class:punishVerb	-5	1	-1	-1	-6	-4	-3	-4	18	-2
class:callVerb&class:quoted	-26	-3	-5	6	-8	27	-3	-3	1	-2
class:callVerb&class:receiveVerb	7	-3	1	-4	-6	-2	-4			-3
class:callVerb&class:roomNoun	-1	3	-3	-3	-2	1	-3	-2	5	1
class:callVerb&class:signVerb	6	-2	-6	9		-4	-3		-2	3
class:callVerb&class:sum	-12	-3	3	-12	21	-5	4	-1	3	-3
class:callVerb&class:talkNoun		7	-2	-1	-2	-2	-2	-2	-3	-3
class:callVerb&class:topicVerb	3	-1	-1	-4	-1	1	1	-4	1	-2
class:callVerb&class:travelNoun	-6	20	-3	-1	-3	-4	-3	-2	2	-3
class:callVerb&class:travelVerb	-3	14	-2	-2	-4	-5	-3	-3	3	-2
class:callVerb&class:visitorNoun	11	-2	-3	1	-3	-4	-3	-1	-4	1
class:callVerb&class:wish	2	-4	-2	-2	-3	-1		-3	-1	-2
class:callVerb&groups:1	-6	7	-4	-3	-5	-4	6	-1	-2	-4
class:callVerb&groups:2	5	2	-2	-2	-1		-3	-3	5	-1
class:callVerb&groups:3	6	-6	-3	1	-1	-3	-2	-1	1	-4
class:callVerb&groups:4	-1	5	-3	-2	-4	-2	-1	-3	3	-4
class:callVerb&parties:aa	13	-5	-2	-3	-2	-3	-10	-5	-1	-10
class:callVerb&parties:ac	-1	-3	-3	3	-6	-1	-5	-8	4	-3
class:callVerb&parties:af	-5	-6	-2	-4	-7	-2	-5	-4	27	-3
class:callVerb&parties:ao	-1	-1	-1	-6	-8	1	12	-3	4	6
class:callVerb&parties:ap	7	2	-1	-3	-3	1	-3	-4	-1	-5
class:callVerb&parties:cc	-4	9	-4	-3	6	-4	-2	-2	-2	-2
class:callVerb&parties:cf	-5	8	-4		5	-2	-3	-1	2	-2
class:callVerb&parties:co	-6	11	-12	-5	-6	1	-1	-2	13	-1
class:callVerb&parties:cp	-6	7	-4		-1	-2	-2	-2	-3	-2
class:callVerb&parties:ff	-5		-3	2	1	-4	-1	-2	4	-3
class:callVerb&parties:fo	-9	-2	4	-3	-1	-1	-3	-3	12	-4
class:callVerb&parties:fp	3	1	-4	-3	-4	4	-3	-3	1	-1
class:callVerb&parties:oo	-11	16	-1	-1	-14	5	-1	-3	10	
class:callVerb&parties:op	-15	21	1	-3	-4	-2	-2	-1	1	-4
class:callVerb&parties:pp	17	-4	-3		-3	-2	-1	-2	-2	-3
class:forumNoun	-4	1	26	-2	-3	-4	-2	-2	-4	-2
class:forumNoun&class:forumVerb	-5	-3	36	-4	-5	-8	-5	-2	-3	-4
class:forumNoun&class:investVerb	-6		26	-3	-1	3		-4	-2	-1
class:forumNoun&class:launchNoun	-9	3	14		-1	2	-3		-2	-4
class:forumNoun&class:launchVerb	5	-5	23	-2	-3	1		-1	-6	
class:forumNoun&class:licenceNoun	-13	11	15	3	-4	-3		9	-4	-3
class:forumNoun&class:licenceVerb	-2	3	11	-1	3	9	4	9	-6	-5
class:forumNoun&class:mealNoun	-22	-6	30	-2	-3	-3	-7	-2	-3	-3
class:forumNoun&class:meetVerb	3	-3	12	-4	-3	-2	-5	-2	-3	-4
class:forumNoun&class:moneyNoun	4	-1	13	-1	-4	-2	-5	-4	-3	-3
class:forumNoun&class:pactNoun	-6	-2	7	10	-5	-7	-6	-2	-5	-1
class:forumNoun&class:planned	4	-2	20	-2	2	-4	-2	-3	-3	-4
class:forumNoun&class:policyNoun	2	-4	19	-4	-6	-4	9	-3	-5	3
class:forumNoun&class:policyVerb	4	-4	-5	13	-5	1	10	-2	-4	
class:forumNoun&class:postNoun	13	4		-6	8	-1	-4	-2	-5	12
class:forumNoun&class:punishNoun	18	-4	-1	-1		2	-5	-2	-2	2
class:forumNoun&class:punishVerb	-4		23	-3	-4	-4	-3	-1	-5	1
class:forumNoun&class:quoted	6	14	2	-2	-6	9	8	-2	-6	-3
class:forumNoun&class:receiveVerb	3		15	-3	1	-4	-4	-4	-3	-3
class:forumNoun&class:roomNoun	-3	5	-1	-3	-4	-10	-3	-2	-5	-5
class:forumNoun&class:signVerb	8	-2	4	13	-6	2	-3	-3	-4	-3
class:forumNoun&class:sum	-12	-5	6	-12	23	-5	-12	-2	-11	-4
class:forumNoun&class:talkNoun	5	6	2	-5	-4	-5	-4	-2	-3	
class:forumNoun&class:topicVerb	-7	-3	28	-3	-5	-7	-1	-2	-3	-3
class:forumNoun&class:travelNoun	-4	10	-7	-4	-3	6	-3	-2	-3	-3
class:forumNoun&class:travelVerb	-5	27	2	-5			-1		-5	-6
class:forumNoun&class:visitorNoun	-6	9	17	-3	-3	-6	-3	-2	-3	-3
class:forumNoun&class:wish	-10	-2	8	-5	-2	2	-1	1	-3	-2
class:forumNoun&groups:1	-7	4	45	-3	-3	-5	-2	-4	-4	-4
class:forumNoun&groups:2	-3	-1	14	-2	-2	-2	-2	-4	-5	-1
class:forumNoun&groups:3		3	18	-1	-5	-2	-4	2	-2	-3
class:forumNoun&groups:4	5	-6	-4	-2	-1		-3	2	-2	2
class:forumNoun&parties:aa	23	9	6	4	-2	-3	-12	4	-8	1
class:forumNoun&parties:ac	-9	-4	34		-4	-4	-1	2	-5	
class:forumNoun&parties:af	-2	-4	10	4	1	-5	-4	-3	-6	-2
class:forumNoun&parties:ao	-10	7	14	7	-5	-5	-5	7	-6	-4
class:forumNoun&parties:ap	-1	-2	14	-1	-4	2	-2	-1	-7	5
class:forumNoun&parties:cc	-4	2		-2	-4	-3	-4	-2	1	-1
class:forumNoun&parties:cf	-6	13	-5	-1	-1	4	-2	5		
class:forumNoun&parties:co	-13	7	13	-2	-6	-4	-3	4	-3	-1
class:forumNoun&parties:cp	-8	4	17	-3	-3	-2	-2		-3	-3
class:forumNoun&parties:ff	-2	-1	11	-3	-5	-5	2	3	-3	-3
class:forumNoun&parties:fo	-11	-4	22	-5	-11	-5	-3	5	-5	-3
class:forumNoun&parties:fp		5	-4	-3	-1	-1	-2	3	-2	2
class:forumNoun&parties:oo	-8	-7	22	-3	-2	-6	-3	-1	-3	-1
class:forumNoun&parties:op	-11	-8	20	-3	-4	-5	-3	-2	-3	-6
class:forumNoun&parties:pp	5	-3	6	-3	-3	-1	-2	-1	-3	-1
class:forumVerb	2	-3	9	-1	-2	1	-1	-3	-1	-2
class:forumVerb&class:investVerb	-6	-2	7	-5	4	1	4	-3	-1	
class:forumVerb&class:launchNoun	-3	-3		-2	-3	10	-2	-3	-4	-2
class:forumVerb&class:launchVerb	-4	-3	6	-2	-3	12	-1	-2	1	-4
class:forumVerb&class:licenceNoun	-4	-2	3			-2	-5	-2	4	-3
class:forumVerb&class:licenceVerb	-1	-2	-4	-4	2	3	6	-11	2	-3
class:forumVerb&class:mealNoun	22	-3	-5	-4	-2	-4	-4	-2	-3	-3
class:forumVerb&class:meetVerb	3	-3	6	-4	-2	-2	-2	-2	-4	-3
class:forumVerb&class:moneyNoun	-2	-1	6	-3	-1	4	6	-4	-3	-1
class:forumVerb&class:pactNoun	-2	-2	5	6		-1	-4	-3	-3	-2
class:forumVerb&class:planned	-7	-4	19	2	-2	-1		-3	-5	-5
class:forumVerb&class:policyNoun	1	-3	7	-6	-1	-2	17	-4	-3	-3
class:forumVerb&class:policyVerb	-1	-2	1		2	6	14	-1	-5	-2
class:forumVerb&class:postNoun	10	-3	4	-3	-1	3	-6	-2	-3	-5
class:forumVerb&class:punishNoun	6	-2	6	-4	-5	-6	4	-4	15	-2
class:forumVerb&class:punishVerb	1	-3	5	-3		5	1	-2	4	-4
class:forumVerb&class:quoted	-21	-3	-8	-4	7	44	-3	-1	-5	-2
class:forumVerb&class:receiveVerb		-2	10	-1	-2	-4		-3	-2	-4
class:forumVerb&class:roomNoun			-4	-3	-3	9	-3	-2	-5	-8
class:forumVerb&class:signVerb	4	-2	2	5	5	9	-1	-6	-3	-2
class:forumVerb&class:sum	-8	-2	4	11	-4	3	1	1	-6	-3
class:forumVerb&class:talkNoun	14	-2		-5	-2	-5	-2	-2	-4	-1
class:forumVerb&class:topicVerb	-1	-2	9	-2	-1	-3	3	-3	-2	-3
class:forumVerb&class:travelNoun	-1	14	-9	-3	-2	9	-2	-1	-4	4
class:forumVerb&class:travelVerb	-3	-2	10	-5		-2	-1	-3	1	-5
class:forumVerb&class:visitorNoun	-1	-2	15		-4	-4		-3	-4	-2
class:forumVerb&class:wish	-5	-1	-4	-1	1	-2	-1	-3	-2	-3
class:forumVerb&groups:1		-5	25	-4	-5	4	-1	-3	-2	-4
class:forumVerb&groups:2	4	-3	2	1	-1		-1	-3	-1	-4
class:forumVerb&groups:3	-1	-3	4	-3	-3		-2	-3	-3	2
class:forumVerb&groups:4	-2	-2	-3	-4	1	-1	-1	-2	1	2
class:forumVerb&parties:aa	1	-2	-5	-2	-4	1	-2	-1	1	1
class:forumVerb&parties:ac		1	13	-6	1	1	1	-10	4	2
class:forumVerb&parties:af	1	-2	-3	8	2	-2	1	-5	1	-3
class:forumVerb&parties:ao	-5	1	13	-7	-6	17	7	-2	-5	-5
class:forumVerb&parties:ap	-2	-2	4	-1	-3	1		-2	-4	-2
class:forumVerb&parties:cc	-7	1	-5	-4	-4	4	-1	-1	-1	1
class:forumVerb&parties:cf	3	-1		-6	3	-2	2	-4	-4	4
class:forumVerb&parties:co	-2		18	7	-4	3	-2	-1	-4	-2
class:forumVerb&parties:cp	-4	-3	6	-3	-1	-3	-1		-2	1
class:forumVerb&parties:ff	-4	-2	2	-1	12	-5		-4	3	5
class:forumVerb&parties:fo	-12	-3	18	-9	-1	5	-2	-2	-2	-3
class:forumVerb&parties:fp	-3	-2	-5	-3	-1	5	-3	-1	1	3
class:forumVerb&parties:oo	-7	-4	1	8	3	14	-3	-1	-3	-4
class:forumVerb&parties:op	-14	-3	16	-4	-4		-2	-1	-3	-3
class:forumVerb&parties:pp	11	-3	-2	-2	-2	-1	-3	-2	-3	-1
class:investVerb	-2			-2	10	-1	-1		-1	-1
class:investVerb&class:launchNoun	-5		-1	-2	13	4	1		-1	-3
class:investVerb&class:launchVerb	-3		-5		13	7	3	4	-6	-2
class:investVerb&class:licenceNoun	-3		-1	-5	-4	-5	4	23	-4	-5
class:investVerb&class:licenceVerb	-4	-3	-3	4	4	-4	-2	2	-6	-2
class:investVerb&class:mealNoun	31	4		-3	-8	-9	-8	-2	-2	-7
class:investVerb&class:meetVerb	8	-1	-5	-3	6	-1	-2		-1	-6
class:investVerb&class:moneyNoun	-5	-2	-1	-2	14		-3	-1	-5	-1
class:investVerb&class:pactNoun	-5	-3		16	-4	-1	-3	-3	-1	-4
class:investVerb&class:planned	-6	2	2	-4	17	-4	-1	-1	-1	1
class:investVerb&class:policyNoun	-1	-2	-1	-2	1	-5	10	-2	1	-3
class:investVerb&class:policyVerb	-3	-3	-1	1	4	-4	2	-2	-3	-1
class:investVerb&class:postNoun	-7	-2	-2	-4	2	-3	-5	-3	-2	18
class:investVerb&class:punishNoun	3	-3	-2	-4	-2	-3	-1	-3	7	1
class:investVerb&class:punishVerb	-1	-3	-3	-3	-1	-4			9	
class:investVerb&class:quoted	-2		-4	-3	17	4	-4	1	-3	-4
class:investVerb&class:receiveVerb	-3	-1	4	-2	2	2	-2		-1	-4
class:investVerb&class:roomNoun	1	-2	-2	3	-1	-2	-5	1	-2	2
class:investVerb&class:signVerb	-1	-1	-1	3	6	4		-1	-1	-1
class:investVerb&class:sum	-5	-4	-2	-6	37	-6	-4	-2	-5	-3
class:investVerb&class:talkNoun	10		-1	-4		-2	1	-2	-4	-5
class:investVerb&class:topicVerb	-1	-1	-1		4	-3	-2	-2	-1	-4
class:investVerb&class:travelNoun	7	11	-4	-4	-4	-4	-4	-3	7	-6
class:investVerb&class:travelVerb	-1	1	2	-1	1	-1	-2	-1	2	-5
class:investVerb&class:visitorNoun	-2	1	8	-4	-2	-3	-3	-2	-3	-8
class:investVerb&class:wish			-1	-1	-1	-3	-2	-1	-3	-5
class:investVerb&groups:1	-4	1		-1	6		1		-2	-3
class:investVerb&groups:2	-3			-2	17	-2	-1	-1	-1	-2
class:investVerb&groups:3	3	-2	-1	-4	2	-1	-2	3	1	2
class:investVerb&groups:4	-1		-1		6		-2	-2	-2	1
class:investVerb&parties:aa	-6	-2	1	2	3		-2	3	-8	6
class:investVerb&parties:ac	-6	1	-2	-5	10	2	2	3		-2
class:investVerb&parties:af	-6	-2	-2	-3	3	-1	-3	10	4	-2
class:investVerb&parties:ao	-6	6	-2	-5	37	-7	-6	-5	-6	-4
class:investVerb&parties:ap	-4	2	3	-3	-1	2	1	-3	-3	6
class:investVerb&parties:cc	-6	-1	3	-1	14	3	-2		-2	-2
class:investVerb&parties:cf	2	-2	2	-3	17	1		-1		
class:investVerb&parties:co	8	-1	3	-5	19	-5	-2	-2	-4	-3
class:investVerb&parties:cp	1	5	2	-2	3	1	-2	-1	-3	
class:investVerb&parties:ff	-2	-2	-1	-4	21	-5	-1			
class:investVerb&parties:fo		-3	2	-7	26	2	-2	-3	1	-4
class:investVerb&parties:fp	4	-2	-2	-1	8	-3	-3	-2	-1	4
class:investVerb&parties:oo	8	-5	-10	-7	18	18	-2	-2	-4	-5
class:investVerb&parties:op	-6	3	4	-4	16	2	-2	-2	2	-6
class:investVerb&parties:pp	10	-1		-1	-1	-2	-3	-2	-3	1
class:launchNoun	-2		-1	1		10	-2	-1	-2	-3
class:launchNoun&class:launchVerb	-7	-2	-4	-3	-6	33	-4	-2	-4	-3
class:launchNoun&class:licenceNoun	-4	5	-1	-3	-5		5	8	-4	-4
class:launchNoun&class:licenceVerb	-4	-2	-2		-1			14	-6	-4
class:launchNoun&class:mealNoun	4	-7	-4	16	-3	-12	-6	-2	-2	-1
class:launchNoun&class:meetVerb	11	-7			-2	-3	-2	-2	-2	-3
class:launchNoun&class:moneyNoun	-2		-1	-6	10	4	-4	-2	-4	-3
class:launchNoun&class:pactNoun	-3	-4	-2	18	-4	-3	-2	-4	-5	-2
class:launchNoun&class:planned	-6	-3	-2	2	11	6	1	-2	-3	-1
class:launchNoun&class:policyNoun	-3	-4	-3	-1		-7	13		-5	-3
class:launchNoun&class:policyVerb	-6	-2	-3	8	-2	4	3	-2	-6	-4
class:launchNoun&class:postNoun	1	-3	-1	-7	5	-4	3	-2	2	-3
class:launchNoun&class:punishNoun	-6	-3	-3	-3	-5	-4	1		10	-4
class:launchNoun&class:punishVerb	-5	-3	-3		-5	5	-3	-3	7	-3
class:launchNoun&class:quoted	-4	-4	-3	-6	13	13	-3	-3	-4	-3
class:launchNoun&class:receiveVerb	-5	5	-3	-6	-1	5	1	2	-2	-3
class:launchNoun&class:roomNoun	-3	3	-4	3	-4	3		-2	7	-1
class:launchNoun&class:signVerb	-6	-3	-3	18	-1	6	-3	-4	-5	-3
class:launchNoun&class:sum	-5	-4	-2	4	30	-8	-4		-11	-3
class:launchNoun&class:talkNoun	7		-2	4	-2	-6	-1	-1	-3	-2
class:launchNoun&class:topicVerb	-1	1	-1	1	-3			-1	-3	-1
class:launchNoun&class:travelNoun	-1	13	-1	-3	-4		-4	-2	5	-3
class:launchNoun&class:travelVerb	-1	17			1	3	-2	2	1	-2
class:launchNoun&class:visitorNoun	-12	4	-1	-5	4	-3	1	-3		-3
class:launchNoun&class:wish	-3	-3	-3	-2	-1	-1	-4	1	1	-3
class:launchNoun&groups:1	-3	2	-1	-1		18	-3	-3	-3	-3
class:launchNoun&groups:2	-1		-2	2	2	9	-1	1	-1	-3
class:launchNoun&groups:3	-2	-1	-3	4	-2		-1	1		-5
class:launchNoun&groups:4	-2	-2	-1			2	-2	-1	-1	-1
class:launchNoun&parties:aa	-1	-3	-2	-2	2	-2	1	-2	-2	-8
class:launchNoun&parties:ac	-7	-2	1	5	3	3	-5			-2
class:launchNoun&parties:af	-5	-1	-1	4	-1	-1	-2	10	1	-2
class:launchNoun&parties:ao	-5		-2	-5	37	-8	-4	-5	6	-2
class:launchNoun&parties:ap	-7		-1	8		16	5	-3	4	-5
class:launchNoun&parties:cc	-6	-6	-3	-2	1	-3	-3	-1		-2
class:launchNoun&parties:cf	-2	-2	-2	1	6	2	-1	-3		-2
class:launchNoun&parties:co	-5	1	-6	23	-13	-5	-2	-1	-4	-2
class:launchNoun&parties:cp	1	2	3	1	-1	3	-1	-1	-3	-2
class:launchNoun&parties:ff	-6	-4	-2	3	-3	1		2	-5	-2
class:launchNoun&parties:fo	-3		-11	-3	5	-3	-1	-4	13	-1
class:launchNoun&parties:fp	1	-1	-2	-3	-2	20	-3	-1	-2	-3
class:launchNoun&parties:oo	11	-2	-9	-5	-2	15	-2	-1	-5	-4
class:launchNoun&parties:op	2	14	-5	6	-7	-2	-2	-1	4	1
class:launchNoun&parties:pp	9	-2	-3	1	-1	2	-2	-1	-1	-4
class:launchVerb	-5	-2	1	-2	-2	18	1	-1		-2
class:launchVerb&class:licenceNoun	-5	-2	1	-5	-4	9	-7	10	10	-2
class:launchVerb&class:licenceVerb	-5	-3	-4	-6	2	10	-5	3	-4	-3
class:launchVerb&class:mealNoun	3	-4	13	-3	-4	-14	2	-1	-2	-5
class:launchVerb&class:meetVerb	2	-3	-5	-3	10	4	1	-3	-8	-3
class:launchVerb&class:moneyNoun	-7	-3	-2	3	15	16	-9	-1	-2	-3
class:launchVerb&class:pactNoun	-7	-5	1	9	-4	-7	1	-4	-1	-2
class:launchVerb&class:planned	-2	2	-4	-3	-5	23	3	-1	-5	-3
class:launchVerb&class:policyNoun	-5	-4		-1	-5	-12	31	-1	-5	-3
class:launchVerb&class:policyVerb	-3		-3	-3		11	8	1	-1	-1
class:launchVerb&class:postNoun	-4	-3		2	-3	7		-2	7	5
class:launchVerb&class:punishNoun		-3	-2	-3	-5	-8	7	-3	14	-2
class:launchVerb&class:punishVerb	-4	-3	3	-2	-1	10		-2	7	-5
class:launchVerb&class:quoted	-3	-3	-4	-4	-13	23	-5	8	-5	-1
class:launchVerb&class:receiveVerb	-6	7	2	-6		-8	-6	-5	3	-3
class:launchVerb&class:roomNoun	-3		5	5	-1	19	-3	-3	-2	-4
class:launchVerb&class:signVerb	3	2	-6	6	-4	8	1	-1	-6	-5
class:launchVerb&class:sum	-9	-4	-3	1	14	-2		-1	-2	-3
class:launchVerb&class:talkNoun	6	5	2	-4		-8	6	-1	-3	-2
class:launchVerb&class:topicVerb		1	2	-5	-5	3		-2	5	-2
class:launchVerb&class:travelNoun	-14	40	-2	2	-4	9	-4	1	-7	-3
class:launchVerb&class:travelVerb	-11	12	6	-5	-4	-8	-4	6		
class:launchVerb&class:visitorNoun	-2	5	2	-1	-5	3	-2	-4	12	-5
class:launchVerb&class:wish	-3		-3	-4	-2	4	6	1	-4	-2
class:launchVerb&groups:1	-6	-3		-4	-2	25	3	-3	-1	-2
class:launchVerb&groups:2	-3	-1			-2	15			1	-3
class:launchVerb&groups:3	1	-2	3			7	-1	4	2	2
class:launchVerb&groups:4	-9	4		-5	4	6	1	4	-3	
class:launchVerb&parties:aa	1	-2	-2	-4	3	1	6	6	21	-2
class:launchVerb&parties:ac	-1	-1	-3	-4	-1		11	12		-4
class:launchVerb&parties:af	-6	-2	-2	3	-1	-3	-1	12	8	-4
class:launchVerb&parties:ao	-15	-6	-5	-2	-9	40	-14	-2	-5	-6
class:launchVerb&parties:ap	-7	-1	-2	-1	-2	29		-2	3	-6
class:launchVerb&parties:cc	-9	-5	-4	-4	11	14	-1	2	2	-3
class:launchVerb&parties:cf	-5	2		-5		15	4	3	-1	-2
class:launchVerb&parties:co	-11	8	-6	22	16	34	-2	-2	-4	-1
class:launchVerb&parties:cp	-10	4	9	-4	1		-3	1	-1	-4
class:launchVerb&parties:ff	-6	4	1		-1	7	2	8	-8	-2
class:launchVerb&parties:fo	22	2	23	-5	31	8	-2	-1	-8	-6
class:launchVerb&parties:fp	-5		-2	-4	-3	18	-3	-2		-2
class:launchVerb&parties:oo	-7	4	-8	-6	1	34	-1	-1	-2	-5
class:launchVerb&parties:op	1	5	4	-3	7	16	-3	-1	-3	-10
class:launchVerb&parties:pp	5		2	1	-3	13	-2	-2	-3	7
class:licenceNoun	-4	-1	-1	-2	-5	-3		19	-3	-3
class:licenceNoun&class:licenceVerb	-3	-2	-2	-2	-5	-2	-2	21	-7	-4
class:licenceNoun&class:mealNoun	21	-4	5	-3	-3	-6	-4	-27	-5	-3
class:licenceNoun&class:meetVerb		-3		-3	-3	-4	-4	-4		-2
class:licenceNoun&class:moneyNoun	-5	-2	-3	-4	-10	-3		9	2	-2
class:licenceNoun&class:pactNoun	-7	-4	-3	14		-2	8	-6	-5	
class:licenceNoun&class:planned	-9	-5	2	1	-4	-1	9	4	-5	-3
class:licenceNoun&class:policyNoun	-4	-2	-2	-4	-1	-3	10	3	-2	1
class:licenceNoun&class:policyVerb	-7	-3	1	-5	-4	-5	6	13	-5	-4
class:licenceNoun&class:postNoun	-1	-2	-2	5	5	9	-5	-9		-1
class:licenceNoun&class:punishNoun	4	-1	-1	-1	-3	-2	2		4	3
class:licenceNoun&class:punishVerb	1	-2	-3	-3	-5	-1		7	8	
class:licenceNoun&class:quoted	-5	-2	-3	17	2	9	-5	-9	-5	-3
class:licenceNoun&class:receiveVerb	-4	-3		-5	-7	-1	6	18	-8	-3
class:licenceNoun&class:roomNoun	12	-7	-3	-3	-4	13	-4	17	-2	-3
class:licenceNoun&class:signVerb		-3		-6	1	-2	-2	14	-3	-3
class:licenceNoun&class:sum	-6	-3	-3	7	-21	-8		58	-9	-3
class:licenceNoun&class:talkNoun	11	-4	-5	-2	-3	-3	4	-5	-5	-2
class:licenceNoun&class:topicVerb	8	-3	-2	-5		-2	4	-8	3	-3
class:licenceNoun&class:travelNoun	-4	-13	-3	-6	-5	-5	-9	16	8	-3
class:licenceNoun&class:travelVerb		-1	-1	5	-5	3	-2	14	-5	-5
class:licenceNoun&class:visitorNoun	27	-6	-5	-3	-3	-3	-4	-7	-4	-2
class:licenceNoun&class:wish	4	-2	-2	-5	-3	-1	-2	-6	-4	-2
class:licenceNoun&groups:1	-4	-1			-3	-3	1	19	-2	-3
class:licenceNoun&groups:2	-4	-1	-3	-3	-6	-3	-2	24	-5	-4
class:licenceNoun&groups:3	-4	2	-2	-7	-8	-3	4	14	-4	-3
class:licenceNoun&groups:4	-3	-2	-3		6		-2	3	5	2
class:licenceNoun&parties:aa	-8	-2	1	-3	-4	-3	2	4	9	-1
class:licenceNoun&parties:ac	-4	-2	-3	-3	5	-3	-3	4	-8	-1
class:licenceNoun&parties:af	-5	-2	-3	-6	-8	-4	-3	33	-6	-3
class:licenceNoun&parties:ao	-2	-5	-5	-5	-5	-6	16	16	-9	-2
class:licenceNoun&parties:ap	-6	-2	-2	-5	-4	-4	5	2	-7	-1
class:licenceNoun&parties:cc	-4	-2	-2	-2		-2	2	30	-6	-2
class:licenceNoun&parties:cf	-5	2	-3			1	1	13	5	-2
class:licenceNoun&parties:co	8	-5	-9	-4	-5	-3	-4	19	-4	-2
class:licenceNoun&parties:cp	-4	13	-3	-3	-2	-3	-4	-3	-4	-2
class:licenceNoun&parties:ff	-3	-2	-2	6	-6	-2	8	7	-3	-3
class:licenceNoun&parties:fp	-3	2	-3	-6	-1		-4	10	-1	-5
class:licenceNoun&parties:op	-6	-1	9	-2	-2	-1	-1	-2	-2	27
class:licenceNoun&parties:pp	12	-3	-3	-3	4	-3	-4	-4	-5	4
class:licenceVerb	-4	-1	-3	-1	-2	-1	2	11	-3	-1
class:licenceVerb&class:mealNoun	-14	-3	-3	-8	1	-5	-4	-5	-6	-3
class:licenceVerb&class:meetVerb	1	-2	-2		-3	-4		-4	-6	-4
class:licenceVerb&class:moneyNoun	-1	-2	-3	-2	1	-4	-5	4	-4	-3
class:licenceVerb&class:pactNoun	-4	-2	-3	30	-5	-3	-2	-13	2	-3
class:licenceVerb&class:planned	-2	-4	-4	-5	1	6	-1	-8	1	
class:licenceVerb&class:policyNoun	-5	-2	-4	-4	-1	-3	19	-3	-2	-2
class:licenceVerb&class:policyVerb	-4	-3	-3	-4	-1	-3	12	7	1	2
class:licenceVerb&class:postNoun	-6	-3	-2	5	-7	-1	-5	-4		16
class:licenceVerb&class:punishNoun	-3	-2	-3	1	1	-4	6	-1	11	-5
class:licenceVerb&class:punishVerb	-3	-1	-3	-4	-5		6	-2	6	-4
class:licenceVerb&class:quoted	-9	-2	-3	15	14	4	-6	-17	21	-4
class:licenceVerb&class:receiveVerb	-1	-3	-3	-5	7	-4	2	5	-3	-3
class:licenceVerb&class:roomNoun	8	-5	-3	6	2	-5	-6	14	-2	14
class:licenceVerb&class:signVerb		-2	-3	9	-2	-3	-1	6	-3	2
class:licenceVerb&class:sum	-5	-3	-2	12	22	-5	2	-1	-5	-3
class:licenceVerb&class:talkNoun	12	-2	-4	-1	-4	-4	2		-3	-3
class:licenceVerb&class:topicVerb	2	-2	-2	1		-5	-2	5	-5	-1
class:licenceVerb&class:travelNoun	-7	29	-5	-6	-4	20	-9	11	21	-4
class:licenceVerb&class:travelVerb	-6	1	-3	3		5	-4	9	-1	3
class:licenceVerb&class:visitorNoun	15	-3	2	-3	-6	-3	16	-7	-4	-2
class:licenceVerb&class:wish	-3	-2	-2	-5	-5	-3	1	-2	-3	-4
class:licenceVerb&groups:1	-6	-3	-1	-4	-2	6	16		-4	-4
class:licenceVerb&groups:2	-4	-1	-3	2		-5	-3	19	-5	-1
class:licenceVerb&groups:3	-4		-3	-3	-6	-3	1	6		2
class:licenceVerb&groups:4	-1	-2	-2	-4	1	-1		-1	1	-2
class:licenceVerb&parties:aa	-6	-1	-3	1	7	-2	-1	4	8	-2
class:licenceVerb&parties:ac	-3	-2	-3	-5	-1	-3	7	2	-7	-2
class:licenceVerb&parties:af	-5	-2	-3	-3	-4	-4	-4	26	-4	-4
class:licenceVerb&parties:ao	-4	-4	-4	-6	10	-5	17	22		-4
class:licenceVerb&parties:ap	-5	-2	-3	-2	-2	-4	-2	6	3	8
class:licenceVerb&parties:cc	-3	-2	-2	-8	3	-3	9	16	-3	-2
class:licenceVerb&parties:cf	-4	1	-3	-5	-2	-1		1	-2	-1
class:licenceVerb&parties:co	-6	-5	-7	-3	25	-3	-5	4	5	-2
class:licenceVerb&parties:cp	-1	8	-4	-1	1	-5	1	-4	-3	-3
class:licenceVerb&parties:ff	-2	-2	-2	8	-9	-2	3	4	-3	-2
class:licenceVerb&parties:fo	-5	-4	-5	13		-5	-4	2	-1	-2
class:licenceVerb&parties:fp	-2	1	-3	-4		-6	-3	9	1	-7
class:licenceVerb&parties:op	-15	-5	-7	-3	-2	-3	-2	-3	-3	-6
class:licenceVerb&parties:pp	3	-3	-3	-1	-4	-3	-4	-4	-5	12
class:mealNoun	20	-4		-2	-3	-6	-1	-2	-4	-5
class:mealNoun&class:meetVerb	23	-3		-4	-3	-4	-5	-2	-4	-3
class:mealNoun&class:moneyNoun	11	7	24	-4	-3	-2	3	-2	-3	-2
class:mealNoun&class:pactNoun	-44	-4	18	-12	-1	-2	1	-1	-4	-2
class:mealNoun&class:planned	-17	11	8	-3	-3	-10	24	-2	-4	-2
class:mealNoun&class:policyNoun	1	-5	-7	-4	-3	-6	14	-1	-4	-2
class:mealNoun&class:policyVerb	8	-1	6	1	-3	-6	5	-2	-3	-4
class:mealNoun&class:punishNoun	-4	-3	-6	-4	-3	-1	6	-1	-7	-2
class:mealNoun&class:punishVerb	7	-7	-6	-3	-1	-7	6	-2	-6	-2
class:mealNoun&class:receiveVerb	-2	-4	8	-5	-2	-3	-2	-1	-1	-3
class:mealNoun&class:roomNoun	5	-1	5	1	-3	-6	5	-2	-3	-4
class:mealNoun&class:signVerb	-4	20	26	-6	-14	-21	6	-1	-2	-1
class:mealNoun&class:talkNoun	7	-1	10	8	-3	-4	-6	-1	-2	-3
class:mealNoun&class:topicVerb	20	-6	-6	9	-1	-5	-4	-2	-2	-2
class:mealNoun&class:travelNoun	9	-26	-4	-2	-2	-3	-4	-2	-6	-8
class:mealNoun&class:travelVerb	24	-12	6	-3	-2	-4	-3	5	-5	-6
class:mealNoun&class:visitorNoun	12	-3	-2	-4	-2	-3	-2	-2	-2	-2
class:mealNoun&class:wish	21	-4	-3	-5	-4	-10	-5	-2	-2	-3
class:mealNoun&groups:1	20	-7	-2	-6	-4	-8	1	-2	-4	-4
class:mealNoun&groups:2	22	-4	-2	3	-3	-4	-1	-3	-5	-6
class:mealNoun&groups:3	28	4	8	-4	-6	-3	-3	-2	-2	-6
class:mealNoun&groups:4	2	-4	2	-3	1	-2	-4	-1	-1	-2
class:mealNoun&parties:af	42	-4	-3	-10	-6	-4	-4	-6	-13	-5
class:mealNoun&parties:ap	-15	-2	-5	-4	-2	-4	20	-2	-6	-4
class:mealNoun&parties:cc	-7	11	19	-4	-4	-1	-3	-1	-1	-1
class:mealNoun&parties:cf	19	-5	23	-2	-3	-2	-2	-1	-1	-1
class:mealNoun&parties:cp	-7	3	13	-2		-3	-2	-2	-1	-2
class:mealNoun&parties:ff	17	-4	-5	-3	-3	-4	-1	-2	-2	-3
class:mealNoun&parties:fp	26	-4	2	-2	-2	-3	-3	-2	-2	-6
class:mealNoun&parties:op	-26	-2	28	-4	-3	-2	-2	-2	-2	-4
class:mealNoun&parties:pp	17	-4	-3	3	-2	-3	-4	-2	-2	-6
class:meetVerb	18	-4		-3	-3	-4	-3	-3	-4	-5
class:meetVerb&class:moneyNoun	21	-3	1	-2	1	-3	-5	-2	-1	-3
class:meetVerb&class:pactNoun		-2	-6	-6	-4	-3		-3	-5	-3
class:meetVerb&class:planned	11	-5	2	-4	-4	-5	-5	-2	-5	-4
class:meetVerb&class:policyNoun	5	-3	-6	-3	-2	-3	-6	-2	-6	-1
class:meetVerb&class:policyVerb	17	-3	-3	1	-1		-2	-2	-4	-3
class:meetVerb&class:postNoun	12	-1	3	-3	-3	-4	-3	-2	-7	-7
class:meetVerb&class:punishNoun	15	-2	-3	-3	-3	-3	1	-2	-9	-8
class:meetVerb&class:punishVerb	10	-3	-2	-4		-4		-2	-7	-6
class:meetVerb&class:quoted	-5	-13	-4	-3	-1	-5	-7	-2	-3	-3
class:meetVerb&class:receiveVerb	5	-1	2	-3	-4	-3	-3	-2	-2	-3
class:meetVerb&class:roomNoun	13	-2	2	-3	-3	-5	-1	-2	-5	-5
class:meetVerb&class:signVerb	5	2	2	1		-5	-6	-1	-1	-3
class:meetVerb&class:talkNoun	6	-4	-2	-2	-2	-4	-3	-2	-2	-3
class:meetVerb&class:topicVerb	3	-7	4	1	-5	-3	-1	-2	-3	-2
class:meetVerb&class:travelNoun	17	-7	-3	-3	-2	-3	-2	2	-4	-3
class:meetVerb&class:travelVerb	13	-3	-3	-3	-3	-4	-1	-1	-4	-7
class:meetVerb&class:visitorNoun		-3	3	-3	-3	-3	-4	1	-2	-1
class:meetVerb&class:wish	-6	-1	-3	-4	-3	-2	-2	-3	-3	-3
class:meetVerb&groups:1	24	-3	9	-1	-4	-5	-7	-3	-4	-4
class:meetVerb&groups:2	21	-5	-3	-5	-4	-5	-3	-3	-5	-5
class:meetVerb&groups:3	11	-4		-4	-2	-2	-2	-2	-3	-5
class:meetVerb&groups:4	6	4	-2	-2	4	-1	-2			-1
class:meetVerb&parties:aa	1	-3	-3	-3	-4	-2	-3	9	4	-2
class:meetVerb&parties:ac	-18	2	7	-5	-2	-3	-3		2	-2
class:meetVerb&parties:af	3	-4	-1	-4	-4	-1	-4	-5	-9	-3
class:meetVerb&parties:ao	-3	15	1	-5	1	-2	-3	-1	-3	10
class:meetVerb&parties:ap	4	-1	-1	-4	-4	-1	1	-1	-4	-3
class:meetVerb&parties:cc	-6	5	-1	-3		-2	-3	-1	-3	1
class:meetVerb&parties:cf	12	3	2	-2	-4	-3	-2	-1	-5	-4
class:meetVerb&parties:co	32		1	-4	7	-3	-1	-1	-3	-3
class:meetVerb&parties:cp	12	-1	-1	-3	-2	-2	-2	-2	-1	-2
class:meetVerb&parties:ff	-6	-3	-4	-5	-3	-4	-1	-5	-3	-3
class:meetVerb&parties:fo	-53	-3	-13	-2	-5	-5	-2	-2	-5	-6
class:meetVerb&parties:fp	10	-1	-2	-4		-3	-4	-2	-4	-5
class:meetVerb&parties:op	18	-2	6	-4	-4	-4	-3	-2	-3	-5
class:meetVerb&parties:pp	24	-4	-3	-3	-2	-3	-3	-2	-3	-6
class:moneyNoun	-2	-2	-1	-3	11	-2	-2	-1	-4	-2
class:moneyNoun&class:pactNoun		-4	1	9	4	3	-10		-2	-2
class:moneyNoun&class:planned	1	-2	2	-4	13	-7		-3	-4	-3
class:moneyNoun&class:policyNoun	1	-2		2	2	-4	3		-5	-2
class:moneyNoun&class:policyVerb	1	-1	2	-4	11	-7	-1	2	-3	-3
class:moneyNoun&class:postNoun	-11	5		-13	11	-5	-7	-2	2	3
class:moneyNoun&class:punishNoun	-6	-2			-9	-4	-17	-1	12	3
class:moneyNoun&class:punishVerb	-2	-4	-2	-2	-4	-1	1	5	2	-2
class:moneyNoun&class:quoted		-4	-4	-2	26	-3	-5	-5	-5	-3
class:moneyNoun&class:receiveVerb	4	-3	-1	-1	7		-3		-5	-3
class:moneyNoun&class:roomNoun	-3	1	14	9	-1	-2	-1	-2	-4	-4
class:moneyNoun&class:signVerb	-6	-1	1	1	11	-3	-6	2	-3	-3
class:moneyNoun&class:sum	-5	-3	-3	-8	30	-5	-4	-4	-8	-3
class:moneyNoun&class:talkNoun	15	-1	1	-4	-3	-1	-1	-1	-2	-3
class:moneyNoun&class:topicVerb	-7	-3	-1	-1	-1	-4	3		-1	-2
class:moneyNoun&class:travelNoun	3	-12	-2	-3	-4	-1	-3	4	1	-3
class:moneyNoun&class:travelVerb	-1	3		-3	-4	-1	-2	-1	-3	-3
class:moneyNoun&class:visitorNoun	-5	-5	2	-5	5	-3	-3	-4	-3	-3
class:moneyNoun&class:wish	2		-3			-4	-5	-2	-4	-2
class:moneyNoun&groups:1	-1	1	-4	-2	7	-4	1	-4	-3	-2
class:moneyNoun&groups:2	-3	-3	-2	-3	15	-1	-1	-3	-6	-4
class:moneyNoun&groups:3	-1	-1	3	-5	1	-4	-4	6	-2	2
class:moneyNoun&groups:4	-2	-2	-2	-3	11	-2	-2	4	-2	-1
class:moneyNoun&parties:aa	-7	-1	-2	-4	23	-2		5	4	
class:moneyNoun&parties:ac	-9	-1	-2	-4	4	-2	-8	6	-5	-1
class:moneyNoun&parties:af	-3	-1	-3	-4	10	-3	-1	17	-8	-3
class:moneyNoun&parties:ao	-10	2	-2	-5	23	-4	-4	-5	-8	-2
class:moneyNoun&parties:ap	-8	-1	-1	-1	15		-2	6		-5
class:moneyNoun&parties:cc	-4	-2	2	-2	3	-3	-3	3	-2	-2
class:moneyNoun&parties:cf	-2	2	2	-2	-2	-2	-3	-2	-5	-2
class:moneyNoun&parties:co	-3	-2	6	-5	-1	-1	-2	-2	-4	-3
class:moneyNoun&parties:cp	-3	5		-2	-3	-1	-2	-1	-2	-3
class:moneyNoun&parties:ff	-3	-3		-6	18	-5	-4	1	-5	1
class:moneyNoun&parties:fo	-7		-5	-11	12	-3	-2	-4	-7	-2
class:moneyNoun&parties:fp			-2	-1	12	-2	-3		-4	2
class:moneyNoun&parties:oo	-8	3	-7	-2	-12	3	-1	-1	-3	-1
class:moneyNoun&parties:op	9	-18	13	-2	-3		-1	-1	-1	-3
class:moneyNoun&parties:pp	5	-3	-1	-4		2	-2	-1	-2	-2
class:pactNoun	-6	-3	-2	22	-4	-3	-3	-3	-3	-2
class:pactNoun&class:planned	-3	1	-1	10	-5	-5	-3	-3		-4
class:pactNoun&class:policyNoun	-6	-2	1	3	-3	-4	1	-2	2	2
class:pactNoun&class:policyVerb	-8	-3	-1	20	-4	-3	-2	-5	-1	-3
class:pactNoun&class:postNoun	-9	-3	-3	-8	5	-4	1	-3		-3
class:pactNoun&class:punishNoun	-8	-2		-2	-4	1	1	-4	8	2
class:pactNoun&class:punishVerb	-6	-1		3	-3	-4	-2	-3	4	1
class:pactNoun&class:quoted	-6	-2	-2	34	21	-7	-4	-2	-2	-3
class:pactNoun&class:receiveVerb	-2	1	-3	5	-2		-3	-3	-1	-2
class:pactNoun&class:roomNoun	-17	-4	4	18		-1	-4	-2	-5	-2
class:pactNoun&class:signVerb	-7	-4	-2	35	-6	-5	-5	-5	-5	-3
class:pactNoun&class:sum	-4	-2		28	-5	-4	-4	-7	5	-2
class:pactNoun&class:talkNoun		-4	4	13	-5	-4	-1		-3	-3
class:pactNoun&class:topicVerb	-6	-3		17	-5	-5	-1	-3	-3	-3
class:pactNoun&class:travelNoun	4	1	-3	5	-3	-4	-6	-3	2	-3
class:pactNoun&class:travelVerb	4	4		-1		-5	-5	-5	1	-2
class:pactNoun&class:visitorNoun	8	-6	5	13	-3	-6	-6	-2	-3	-4
class:pactNoun&class:wish	-1	-3		-11	-1	-4	-5	-3	-1	-3
class:pactNoun&groups:1	-6	-4	-3	29	-3	-4	-5	-3	-3	-3
class:pactNoun&groups:2	-5	-3	-3	22	-5	-6	-2	-4	-4	-4
class:pactNoun&groups:3	-7	1		16	-1	1	-1		2	1
class:pactNoun&groups:4	-5	-1	1	9		5	-1	-2	-3	
class:pactNoun&parties:aa	-8	-2	1	-3	4		2	-3	1	5
class:pactNoun&parties:ac	-3	-2	-6	25	-6	6	-7	-5	-3	-2
class:pactNoun&parties:af	-6	-2	-3	26	-5	-1	-3	-4	-1	-4
class:pactNoun&parties:ao	-8	-4	-6	13	-10	3	-4	-2	6	-3
class:pactNoun&parties:ap	-3	1	-1	14	-1	-2		-2	2	-2
class:pactNoun&parties:cc	-2	-2	-3	22	-6	5	-3	-3	-3	-2
class:pactNoun&parties:cf	-6	-3	3	8	-6		-4	-4	-4	-2
class:pactNoun&parties:co	-6	-4	-2	17	-8	5	-3	-1	6	-1
class:pactNoun&parties:cp	-2	-3	-1	8	-3			-2	-2	-3
class:pactNoun&parties:ff	-5	-2		29	-8	1	-2		-2	-3
class:pactNoun&parties:fo	-4	-2	-5	6	1	1	-2	-2	-6	-2
class:pactNoun&parties:fp	-10	-1	1	8	6	-1	-1		-4	-4
class:pactNoun&parties:oo	-6	-4	-9	35	-5	-11	-4	-1	-2	-1
class:pactNoun&parties:op	-9	-7	1	25	-6	-2	-2	-1	-3	2
class:pactNoun&parties:pp	-3	1	1	7	-1	-3		-2	-4	1
class:planned	-2	2			3	1		-2	-3	-2
class:planned&class:policyNoun	-3	-2	-2	-3		-2	10		-4	-4
class:planned&class:policyVerb	-4	2	-1	4	2	3	5	-2	-1	-3
class:planned&class:postNoun	-8	-4	-1	-9	12	-5	-6	-4	-4	-3
class:planned&class:punishNoun	-2	-3	-2	-8	-3	-5	2	-5	14	-5
class:planned&class:punishVerb	2	-1	-4	2	-6	3	2	-3	3	-3
class:planned&class:quoted	-10	-4	-3	-5	5	-4	-7	1	-6	-4
class:planned&class:receiveVerb		7	11	-4	-3	-4	1	-5	-2	-6
class:planned&class:roomNoun	-15	4		-4	-7	4	18	-3	-5	-5
class:planned&class:signVerb	1	3	1	5	4	-4	2		-1	-2
class:planned&class:sum	-3	-4	-3	-7	38	-7	-3	-5	-1	-3
class:planned&class:talkNoun	3	2	5		-1	-2	2	-3	-3	-1
class:planned&class:topicVerb	-3	-1	-1	-2	1	3	2	-4	-4	-1
class:planned&class:travelNoun	-7	28	-6	-3	-4	6	-4	-2	-5	4
class:planned&class:travelVerb	2	21		-4	4		-3	-5	-3	
class:planned&class:visitorNoun	-4	8	13	-5	-4	-5	-2	-2	-2	-3
class:planned&class:wish		-2	2	-3	-1	-3	-1	-2	2	-2
class:planned&groups:1	-4	6	-1	-1	2	6	1	-3	-4	-4
class:planned&groups:2	-4		-1	1	7	-1		-1	-4	2
class:planned&groups:3	1		4	-3	1	-2	-2	-4	-1	-4
class:planned&groups:4	11	3	3	-2	-2	1	-2	-1		-1
class:planned&parties:aa	14	-2	3		3	7	-1	-5	4	-1
class:planned&parties:ac	-6	-7	6	3	2	4	-3	-1	-8	-3
class:planned&parties:af	-6	-2		-1	11	-1	1	-3	3	-2
class:planned&parties:ao	10	-8	-4	-2	19	11	-5	-3	-1	-9
class:planned&parties:ap	1	2	3			-4	9	-3	-3	8
class:planned&parties:cc	-1	-1	6	-3	5	-2	-2	-2	-4	-2
class:planned&parties:cf	2	2	4		12		3	1	-5	-1
class:planned&parties:co	-9	-2	18	15	-6	-7	-2	-2	-1	-2
class:planned&parties:cp	4	5	5	-3		2	-4	1	-3	-3
class:planned&parties:ff	-6	1	1	1	-2	1	1	-4	-1	-3
class:planned&parties:fo	-1	-2	-3	-1	6	9	-2	-3		-2
class:planned&parties:fp	3			-2	2	1	-4	-1	-1	1
class:planned&parties:oo	-8	3	10	-6		14	-2	-3	4	-1
class:planned&parties:op	-9	-6	3	-2	2	-1	-4	-1	-2	7
class:planned&parties:pp	14	2	-1	-2	-2	-2	-2	-3	-3	-4
class:policyNoun	-2	-3	-1	-3	-3	-5	18	-2	-2	-2
class:policyNoun&class:policyVerb	-4	-2	-4	-4	-3	-6	30	-4	-3	-2
class:policyNoun&class:postNoun	-4	-2	-4	-7	4	-5	5	-4	8	4
class:policyNoun&class:punishNoun	-7	-2	-2	-3	-4	-4	4	-2		
class:policyNoun&class:punishVerb	-3	-3	1	-3	-4	-5	14	-2	-1	-1
class:policyNoun&class:quoted	-9	-3	3		3	-5	1	2	7	-3
class:policyNoun&class:receiveVerb	-2	-5	-1	-3		-4	6	-3	-1	4
class:policyNoun&class:roomNoun	5	-3	-5	5	1	-7	16	-2	-4	-4
class:policyNoun&class:signVerb	-7	-2		2		-5	19	-1	-6	1
class:policyNoun&class:sum	-5	-2	-1	5	8	-4	15	-7	6	-2
class:policyNoun&class:talkNoun	4	-2	3	-1	-2	-4	8	-3	-6	1
class:policyNoun&class:topicVerb	-2	-3	-3	-2	-1	-4	11	-1	-5	-3
class:policyNoun&class:travelNoun	-1	12	-3	2	-3	-3	-14	-4	5	14
class:policyNoun&class:travelVerb	4	-3	-2	-4	-3	-4	3		-2	
class:policyNoun&class:visitorNoun	-8	-4	-1	-4	-3	-3	3	-3	-4	5
class:policyNoun&class:wish	-3	-3	-2	-3	-3	-6	9	-2	-9	-1
class:policyNoun&groups:1	-5	-3	-1	-4	-3	-8	31	-3	-7	-4
class:policyNoun&groups:2	-3	-3	-2	-2	-2	-4	11	-1	2	-4
class:policyNoun&groups:3	6	-3	-1	-1	-4	-3	1	-2	2	6
class:policyNoun&groups:4	5	-2		-5	-3	1		2		2
class:policyNoun&parties:aa	1	-2	-1	-6	-4		14	-1	-7	4
class:policyNoun&parties:ac	-2	-1	-2		3	1	3	5	5	-2
class:policyNoun&parties:af	-1	-1	-2	-1	-3	-1	2	2	9	-3
class:policyNoun&parties:ao	2	-3	-4	-6	-2	-5	2	-5	-8	-5
class:policyNoun&parties:ap	-10	-3	-4	-3	-4	-5	26	-1	7	-2
class:policyNoun&parties:cc	6	-3	-2	-4	-4	2	6	-3	-2	3
class:policyNoun&parties:cf	2	1		1	-3	2	1	-5	5	-1
class:policyNoun&parties:co	2	-5	-7	5	-4	-2	-14	-1	-3	-3
class:policyNoun&parties:cp	3	-5	3	-3	-2	-3	-1	-1	-1	
class:policyNoun&parties:ff	1	-1	2	2	-7	-2	10	-6	2	-2
class:policyNoun&parties:fo	-7	-2	-4	9	-6	-4	-16	-5	-10	-4
class:policyNoun&parties:fp	5	-2	-2	-3	-1	-3	-5	1	-1	1
class:policyNoun&parties:op	-4	-4	-3	-3	-3	-4	-7	-1	-4	-5
class:policyNoun&parties:pp	9	-4	-2	-3	-3	-3	2	-2	-4	6
class:policyVerb	-4	-3	-2	3	-1	-1	12		-2	-1
class:policyVerb&class:postNoun	-8	-3		-9	4	-2	-7	-2	-2	26
class:policyVerb&class:punishNoun	-5	-2	-3	-7	-2	-3	23	-6	5	-2
class:policyVerb&class:punishVerb	-3	-2	-4	-5	-3	-5	17	-1	-1	-1
class:policyVerb&class:quoted	-7	-2	-2	7	6	-5	-1	-10	-5	-4
class:policyVerb&class:receiveVerb	-9	2	3	2	4	-5		-7	-2	-3
class:policyVerb&class:roomNoun	1	-2	4	2	-4	2	7	2	-4	2
class:policyVerb&class:signVerb	-6	-2	-2	20	-3	-3	2	-2	-4	-1
class:policyVerb&class:sum	-7	-2	1	-4	17	-6	6			-3
class:policyVerb&class:talkNoun	5	-3	1	8	-1	-4	6	-4	-3	-2
class:policyVerb&class:topicVerb	-1	-4	-3	3		-1	3	-5	-3	-3
class:policyVerb&class:travelNoun	6	7	-2	3	-2	-3	-12	-3	1	-4
class:policyVerb&class:travelVerb	-3	3	1	1	-1	-4		-4	-3	2
class:policyVerb&class:visitorNoun	-1	8	3	1	-5	-4	4	-1	-3	-3
class:policyVerb&class:wish	-2	-3	-3	-5	-3	-6	6	4		-4
class:policyVerb&groups:1	-8	-3	-4	1	-2		27	-4	-5	-4
class:policyVerb&groups:2	-4	-3	-3	5	2	-3	3	3		1
class:policyVerb&groups:3	1	-1	1	6	-3	-1	2	2	-2	4
class:policyVerb&groups:4	4	1	2	1	-6	3	1	-1	1	
class:policyVerb&parties:aa		-2	2	-3	-5	3	13	-5	13	4
class:policyVerb&parties:ac	-6	-2	-2	5	-2	2	8	-7	-9	-3
class:policyVerb&parties:af	-1	-2	-2	1	-1	-3	-2	15	1	-4
class:policyVerb&parties:ao	-8	-2	-3	2	-8		24	-7	-6	-3
class:policyVerb&parties:ap	-10	-2	-1		-3		9	1	3	8
class:policyVerb&parties:cc	-2	2	5	2	-7		1	-1	-4	-2
class:policyVerb&parties:cf	-7	1	2			1	6	-1	-8	-1
class:policyVerb&parties:co	-7	2	-2	7	13	5	-11	-3	-3	-2
class:policyVerb&parties:cp	6	1	3	7			-3	3	-3	-3
class:policyVerb&parties:ff	-3	1	-3	9	-2	3	4	5	-1	-3
class:policyVerb&parties:fo	-2	-3	-4	4	3	11	-10	-4	-7	-3
class:policyVerb&parties:fp	6			9	-1	-2	-3	2	-3	
class:policyVerb&parties:oo	-9	8	-4	33	6	12	-4	-2	-3	-2
class:policyVerb&parties:op	-16	-5	10	1	-7	-6	-8	-2	-2	16
class:policyVerb&parties:pp	4	-3	-1	7	-3	-4	1	-3	-3	5
class:postNoun	-1	-3	-2	-2	-2	-2	-1	-3		9
class:postNoun&class:punishNoun	1	-3		-1	-3	-3	-2	-4		6
class:postNoun&class:punishVerb		-2	1		-3	1	3	-3	4	1
class:postNoun&class:quoted	-6	-4	-4	-4	5	-5	-4	-2	-5	-8
class:postNoun&class:receiveVerb	10	-4	-2	-2	-3	-4	-3		-1	-11
class:postNoun&class:roomNoun	4	-2	-4	-2	-3		-4	-1	1	-3
class:postNoun&class:signVerb	3	-3	-4	-6	2	-3	-3	-2	-5	19
class:postNoun&class:sum	-16	-3	12	-6	-5	-9	22	-3	-7	-11
class:postNoun&class:talkNoun	7	2	3	1	-2	-5	1	-2	-2	-2
class:postNoun&class:topicVerb	14	-4	1	-8		-5	-5	-2	2	-7
class:postNoun&class:travelNoun	-3	4	-3	6	-2	-3	-4	-2	8	3
class:postNoun&class:travelVerb	-2	-3	-3	3	-5		-4	-2	-1	8
class:postNoun&class:visitorNoun	15	-3	-3	-4	-2	-2	-1	-3	1	9
class:postNoun&class:wish	-1	1	-4	-3		1	1		-2	-2
class:postNoun&groups:1	-1	-5	1	-6	3	-1		-3	-5	-1
class:postNoun&groups:2		-2	-3	-2	-4	-4	1	-3	2	16
class:postNoun&groups:3	-4	-3	-3	-1	-2	-2	-4	-2	-2	12
class:postNoun&groups:4	2	1	-3		-1	-1	-2	-3	2	3
class:postNoun&parties:aa	-2	-2	-3	-3	-5	-3	-10	-4		11
class:postNoun&parties:ac	-1	-4	-4	-4	-3	-2	-2	-4	3	-6
class:postNoun&parties:af	-1	-2	-3	-2	-5	-4	3	-7	14	-3
class:postNoun&parties:ap	2	-3	-3	-4	-4	-4	3	-1		22
class:postNoun&parties:cc	-5	1		-4	-4	2	-2	-2	-5	-3
class:postNoun&parties:cf	11	1	-4	2	-2	-4	-1	-3	-4	2
class:postNoun&parties:co	-31	-2	30	-1		-1	-1		-1	-10
class:postNoun&parties:cp	10	4	-2	1	-5		-2	-2	2	-4
class:postNoun&parties:ff	6	-4	-3	17	-4	-1	-2	-3	-6	-10
class:postNoun&parties:fo	-24	-2	-5	-4	35	-5	-1	-2	17	2
class:postNoun&parties:fp	1	-2	-4	-4	-1	-5	-3	-3		10
class:postNoun&parties:op	-9	-3		-4	7	-3	-2	-1	4	55
class:postNoun&parties:pp	-4	-2	-4	-1	-3	-1	-3	-2	-2	13
class:punishNoun	-4	-3	-2	-3	-4	-3	1	-2	13	-1
class:punishNoun&class:punishVerb	-5	-3	-2	-2	-5	-4	-2	-2	16	-1
class:punishNoun&class:receiveVerb	-4	-3	-1	-5		-3	-4	12	4	-5
class:punishNoun&class:roomNoun	5	-3	-3	-4	-3	3	-1	-4	11	-3
class:punishNoun&class:signVerb	7	-2	-2	-7	-7	-2	11	5	-2	9
class:punishNoun&class:sum	-5	-2	-3		-12	-3	4		15	-4
class:punishNoun&class:talkNoun	3	-1	4	1	-3	-4	-4	2	-9	-1
class:punishNoun&class:topicVerb	6	-2	-1	-3		-3	-4	6	8	-1
class:punishNoun&class:travelNoun	-13	-5	-1	6	-2	5	-6	-1	14	
class:punishNoun&class:travelVerb	-7	-5	-2		-1	2	2	-1	16	-1
class:punishNoun&class:visitorNoun	-4	-7	3	-3	-3	6	5	1	5	
class:punishNoun&class:wish		-3	-3	-4	-4	-5	-1			
class:punishNoun&groups:1	-7	-5	-3	-8	-4	-3	8	-3	2	-2
class:punishNoun&groups:2	-2	-2	-2	-2	-5	-3	-2	-2	20	-3
class:punishNoun&groups:3	-7	-3	-2	-1	-3	-3	2	-4	10	6
class:punishNoun&groups:4	-1	-1	-2	-3	-4	-2	-4		8	6
class:punishNoun&parties:aa	-7	-1	-4	-1	-4	-2		-3	12	6
class:punishNoun&parties:ac	-2	-2	-3	2	-4	-3	-5	4	13	7
class:punishNoun&parties:af	-4	-2	-3	-3	-6	-3	-4	-4	28	-3
class:punishNoun&parties:ao	-12	-2	-5	-2	-5	-5	-5	-3	-4	-6
class:punishNoun&parties:ap	-7	-2	-3	-3	-3	-1	1	-4	7	8
class:punishNoun&parties:cc	-5	1	-1	-3	-5	-5	-1	-3	23	1
class:punishNoun&parties:cf		-3	-4	-1	-2	-4	-3	-4	26	-2
class:punishNoun&parties:co	6	7	19	-2	-5	-2	-18	-1	-9	-6
class:punishNoun&parties:cp	-5			6	3	-3		-4	3	
class:punishNoun&parties:ff		-2	-3	2	-8	-3	2	7	16	-4
class:punishNoun&parties:fo	-9	-2	-5	-3	-6	-4	-4	-3	33	-4
class:punishNoun&parties:fp	-4	-3	-4	-4		-4	-1		2	
class:punishNoun&parties:op	5	-2	13	-2	-3	-3	-5	-1	-8	2
class:punishNoun&parties:pp	6	-3	-2	-1	-2	-3	2	-1	-7	9
class:punishVerb	-3	-3		-3	-4	-1	2	-1	12	-2
class:punishVerb&class:quoted	-9	13	-6	-3	-7	14	-6	-3	12	-3
class:punishVerb&class:receiveVerb	6		-2	-6	-5	-3	-1	2	8	-4
class:punishVerb&class:roomNoun	1	-1	-4	-3	-3	3	3	-3	6	-8
class:punishVerb&class:signVerb	3	-2	-3	-4	-3	2	3	-1	1	3
class:punishVerb&class:sum	-5	-2	-2		-14	-4	-1	-1	28	-3
class:punishVerb&class:talkNoun	1	-2	4		-2	-3	1	-2	-2	-4
class:punishVerb&class:topicVerb	1	-1	1	-4	-4		2	-2	8	-3
class:punishVerb&class:travelNoun	-6	3	-1	4	-2	2	-6	-5	17	-3
class:punishVerb&class:travelVerb	-2	1	1	-2	-4	-1		-5	13	-4
class:punishVerb&class:visitorNoun	-4	-2	11	-4	-4	4	-1	6	-8	-4
class:punishVerb&class:wish	-5	-4	-1	-3	-2	-3	-1	1		-3
class:punishVerb&groups:1	-6	-3	3	-5	-3	3	9	-1	-1	-4
class:punishVerb&groups:2	-2	-3	-3	-1	-4	-4		-1	22	-2
class:punishVerb&groups:3	-6	-2	2	-1	-6			-2	7	-1
class:punishVerb&groups:4	-2	-2	-3	-4	-1	1	-1	3	16	1
class:punishVerb&parties:aa	-3	1	-3	-5	-5		1	-4	21	-2
class:punishVerb&parties:ac	-2	-2	-3	-2	-3		4	3	6	-2
class:punishVerb&parties:af	-5	-2	-3	-3	-7	-4	-3		38	-4
class:punishVerb&parties:ao	-5	-5	-4	-6	-10	10		-5	9	-3
class:punishVerb&parties:ap		-2	-4	-3	-3	-4	12	2	16	-3
class:punishVerb&parties:cc	-2	-6	-2	-4	-2	14	1	1	1	-2
class:punishVerb&parties:cf	-3		-4	-2	-6	-3	-2	1	21	-3
class:punishVerb&parties:co	2	-3	9	11	-10	4	-2	-2	3	-3
class:punishVerb&parties:cp	-5	-3	4	1	-1	-3	-2	6	-1	-4
class:punishVerb&parties:ff	-6	-1	-1	2	-1	-3	-1	2	14	-3
class:punishVerb&parties:fo	-7	-2	9	-5	-9	-3	-3	-5	23	-4
class:punishVerb&parties:fp	-7	-2	-5	-3	-1	-1	-3	2	4	
class:punishVerb&parties:oo	-2	-3	-7	-4	-6	18	-1	-4	6	-5
class:punishVerb&parties:op	1	-6	2	-3	-3	7	-2	-1	-13	
class:punishVerb&parties:pp	6	-2	1		-2	-1	-2	-2	-7	3
class:quoted	-6	-3	-4	-2	2	2	-3	-3	-1	-4
class:quoted&class:receiveVerb	-7	3	-3	7	6	19	-5	-2	-2	-4
class:quoted&class:roomNoun	-7	-5	-4	14	27	-2	-5	-2	-1	-1
class:quoted&class:signVerb	-8	2	-3	11	7	-4	-4	-5	-4	-3
class:quoted&class:talkNoun	1	-12	-5	4	5	-4	-2	-2	-2	-3
class:quoted&class:topicVerb	-6	-7		-4	5			-2	-3	-4
class:quoted&class:travelVerb	4	9	-4	1	-8	28	-2	-2	-1	-4
class:quoted&class:visitorNoun	15	26	-2	-3	-9	-6	-1	-1	-2	-2
class:quoted&class:wish	-9		-4	-1	1	1	-5	-2	-5	-4
class:quoted&groups:1	-9	-5	-3	-4	-6	-3	-5	-3	-4	-3
class:quoted&groups:2	-6	-2	-3	1	7	6	-2	-1	-3	-5
class:quoted&groups:3	-6	5	-4	-4	7	6	-3	-6	13	-5
class:quoted&groups:4	-5	-3	-3	1	1	-2	-2	-2	-4	-4
class:quoted&parties:aa	-3	49	-3	-2	17	-5	-3	-3	-11	-4
class:quoted&parties:ac	-6	-3	-3	-6	29	-13	-4	-4	-4	-7
class:quoted&parties:af	-4	9	-2	-7	-6	-8	-5	4	14	-4
class:quoted&parties:ap	-6	12	-2	-3	-1	-5	6	-7	23	-12
class:quoted&parties:cc	-6	-3	-3	10	-2	-5	-3	-2	-3	-2
class:quoted&parties:cf	-6	-4	-3	-4	5	-2	-4	-4	15	-4
class:quoted&parties:cp	-9	-5	-4		-3	-3	-3	-2	-4	-5
class:quoted&parties:ff	-2	-3	-3	18	-4	27	-2	-10	-6	-3
class:quoted&parties:fo	9	-2	-3	-2	17	-8	-4	-9	-7	-2
class:quoted&parties:fp	-4	1	-3	-5	13	16	-3	-4	5	-5
class:quoted&parties:op	27	-6	-5	-2	7	-8	-1	-1	-1	-2
class:quoted&parties:pp	-7	-8	-4		4	-4	-2	-2	-2	-6
class:receiveVerb	8	-1	1	-2	-2	-2	-3	1	-3	-4
class:receiveVerb&class:roomNoun	14	-2	2	-2	-1	-4	-4	-3	-2	-7
class:receiveVerb&class:signVerb	-4	6	5	20	3	-4	-3	-5	-5	
class:receiveVerb&class:sum	-2	-2	-3	15	21	-3	-3	-14	-10	-2
class:receiveVerb&class:talkNoun	9	-7	5	-4	-3	-3	-1	-1	-3	-2
class:receiveVerb&class:topicVerb	12	1	1	-3	-5	-5	-1	2	-2	-4
class:receiveVerb&class:travelNoun	9		-4	-4	-3	-3	-2	1	1	5
class:receiveVerb&class:travelVerb	4	7	-1	-3	-1	-4	-3	-2	-1	-4
class:receiveVerb&class:visitorNoun	7	-3	11	-2	-3	-3	-1	-2	-3	-5
class:receiveVerb&class:wish	-7	-2		-1	-3	-3	-2	1	-1	-4
class:receiveVerb&groups:1	-9	3	3	5	-3	-1	-6	-1	-3	-3
class:receiveVerb&groups:2	12	-3	1	-4	-1	-4	-2	2	-5	-6
class:receiveVerb&groups:3	15		-4	-4	-2	-3	-3	-3	-1	-2
class:receiveVerb&groups:4	12	1	3	-2	-2		-2	1	-1	-3
class:receiveVerb&parties:aa	6	-3	1	-6	-4	-3	-2	5	8	2
class:receiveVerb&parties:ac	-7		1	-6	-1	4	2	9	3	-2
class:receiveVerb&parties:af	-6	-1	-1	1	6		2	3	-6	-3
class:receiveVerb&parties:ao	-4	7	-6	-5	-6	-3	-4	-1	9	-4
class:receiveVerb&parties:ap	20	4	1	-2	-1	-3	-5	1	2	-5
class:receiveVerb&parties:cc		2	-4	-4	3	4		-1	-3	-2
class:receiveVerb&parties:cf	-4	2	9	-3		3	-2	-3	-2	-2
class:receiveVerb&parties:co	5	19	13	-6	-6	-3	-3	-1	12	-1
class:receiveVerb&parties:cp	1	-5	10	-3	-1	-3	-1	-1	-2	-2
class:receiveVerb&parties:ff	8	-4	1	-3	-11	-3	-3	8	-5	-3
class:receiveVerb&parties:fo	-2	-6	-24	-9		-4	-1	-2	-4	-3
class:receiveVerb&parties:fp	6			-4	-2	-4	-3	2	-4	-5
class:receiveVerb&parties:oo	-14	13	-3	-4	-5	-1			-1	
class:receiveVerb&parties:op	4	9	5	-5	-5	-4	-3	-2	-5	-6
class:receiveVerb&parties:pp	30	-2	-1	-3	-4	-3	-3	-2	-3	-6
class:roomNoun	8	-2	-2	-1	-3	2	-1	-1	-1	-2
class:roomNoun&class:signVerb	15	1	2		1	-2	6	6	2	6
class:roomNoun&class:sum	-6	-2	-2	-5	-11	-11	-7	-5	19	-2
class:roomNoun&class:talkNoun	9	2	1	1	-3	-1	-2	-2	-4	-4
class:roomNoun&class:topicVerb	2		-3	4	-2	-5		-3	-2	-1
class:roomNoun&class:travelNoun	7	9	-3	-3	-2	-4	-2	-1	5	-4
class:roomNoun&class:travelVerb	-3	-1	1	-3	-3	-3		-2		-4
class:roomNoun&class:visitorNoun	31	1	1	-3	-3	-3	-2	-4		2
class:roomNoun&class:wish	-1	1	-6	-3	-3	5	1	4		-10
class:roomNoun&groups:1	7		-10	-1	-3	9	2	-3	-2	
class:roomNoun&groups:2	9	-4	-3		-4	-2	-1		-2	-1
class:roomNoun&groups:3	2	-1	3	-3	-3	1	-1	-3	-1	-2
class:roomNoun&groups:4	15	2	1	-2			-2	-2	1	-5
class:roomNoun&parties:aa	-10	-4	-3	-5	-3	-5	13	-4	-8	-11
class:roomNoun&parties:ac	30	-6	-5	-6	-2	-3	-3	-6		-3
class:roomNoun&parties:af	7	-3	-3	1	-7	-5	-5	-7	18	-4
class:roomNoun&parties:ap	8	-4	-4	-4	-3	-3	3	3	-7	7
class:roomNoun&parties:cc	19	9	11	-4	-3	3	-2	-2	-3	-3
class:roomNoun&parties:cf	7	5	6	-2	-4	-7	-1	-3	-5	-3
class:roomNoun&parties:cp	16	5	3	1	-2		-2	-2	-3	-4
class:roomNoun&parties:ff	9	-5	-4	-3			-2	-5	-2	-4
class:roomNoun&parties:fo	-29	-2	-4	1	9	33	-1	-1	26	-9
class:roomNoun&parties:fp	9	-3	4	-3	-2	1	-3		-2	-6
class:roomNoun&parties:op	-30	-1	16	-3	15	13	-2	-1	21	3
class:roomNoun&parties:pp	9	-2		-1	-2		-2	-2	-1	-1
class:signVerb	-3	-2	-3	16	-1	-1	-1	-2	-2	-1
class:signVerb&class:sum	-2	-2	-3	5	10	-7		-4	-7	-3
class:signVerb&class:talkNoun	10		3	9		-3	-2	-1	-4	-5
class:signVerb&class:topicVerb	-1	-2	-2	9	-3	-2	1	4	-4	-4
class:signVerb&class:travelNoun		22	-3	2	-3	4	-3		8	-4
class:signVerb&class:travelVerb	3	6	-3	10	-2	-4	-1	-3		-3
class:signVerb&class:visitorNoun		5	2	7	-1	-4	-4	-2	-3	5
class:signVerb&class:wish	-2	3	-3	-7	1	-2	-1	1	-1	-4
class:signVerb&groups:1	-4	-6	-7	24	-1	-1	2	-2	-4	-3
class:signVerb&groups:2	-3	-2	-2	15	-2	-2	-2	-2	-3	
class:signVerb&groups:3	-5	1		6			-2	-1	4	1
class:signVerb&groups:4	-1	3		10	4	4	-1		-3	-3
class:signVerb&parties:aa	-2	-2	2	16	-6	4	-1	6	-2	5
class:signVerb&parties:ac	-3	-1	4	15	7	-1	4	-8	-3	-2
class:signVerb&parties:af	-4	-2	-1	20	-4	-2	-3	-1	4	-2
class:signVerb&parties:ao	-9	7	-5	26	-9	4	18	-3	-4	-3
class:signVerb&parties:ap		2	2	6	-2	2	-5	-3	-5	8
class:signVerb&parties:cc	2	1		4	-2	1	-2		-4	-2
class:signVerb&parties:cf		1	1	1	3	-2	-2	-3	2	-2
class:signVerb&parties:co	-9	1	-1	25	22	-6	-2	-1	-2	-2
class:signVerb&parties:cp	-2	9	3	4		-1	-2	1	-3	-2
class:signVerb&parties:ff	-4			16	3		-3			-3
class:signVerb&parties:fo	-6	-2	-5	27	13	13	-2	-2	-4	-3
class:signVerb&parties:fp	-2	1	-1	11	1	2	-1	2	-5	
class:signVerb&parties:oo	-5	-3	-9	27	6	25	-3	-1	-3	-5
class:signVerb&parties:op	-10	4	1	23	5	14	-1	-1	-1	18
class:signVerb&parties:pp	-3	1	-3	7	1	-3	1	-2	-2	-1
class:sum	-7	-3	-3	1	28	-5	-2		3	-4
class:sum&class:talkNoun	-5	-4	13	-10	11	-8	1	-2	1	-3
class:sum&class:topicVerb	-2	-3	-1	-4	30	-1		-3	-5	-2
class:sum&class:travelVerb	-9	-7	-3		35	8	-3	11	-1	-5
class:sum&class:visitorNoun	-10	-8	-3	33	1	-3	-1	-8	-7	-3
class:sum&class:wish	-3	-2	-3	22	-3	-4	2	-3	-6	-2
class:sum&groups:1	-7	-5	-4	-8	31	-7	-2	10	9	-3
class:sum&groups:2	-7	-3	-2	3	32	-5	-2	-5	1	-4
class:sum&groups:3	-11	-3	-3	12	16	-5	-4	-3	1	-7
class:sum&groups:4	-1	-2	-1	1	-9	-4	-2	-1	3	-1
class:sum&parties:aa	-4	-1	-1	-5	55	-4	-5	-8	2	-3
class:sum&parties:ac	-2	-2	-2	-9	3	-4	-5	1	-1	-2
class:sum&parties:af	-6	-2	-3	7	14	-4	-6	-2	16	-3
class:sum&parties:ao	-4	-2	-2	-8	-5	-5	-4	-9	24	-2
class:sum&parties:ap	-15	-2	7	15	20	-7	6	-3	-3	-9
class:sum&parties:cc	-4	-2	-2	18	-12	-6	-3	-5	-2	-1
class:sum&parties:cf	-1	-2	-2	3	15	-6	-2		-2	-1
class:sum&parties:co	-7	-4	-5	-5	11		-2	-4	-2	-2
class:sum&parties:cp	-7	-5	-4	-4	28	-6	-2	-3	-3	-2
class:sum&parties:ff	-5	-3	-3	5	20	-5	-3	-6	-7	-4
class:sum&parties:fo	-4	-1	-2	-19	33	-5	-3	-4	3	-3
class:sum&parties:fp	-5	-3	-2	-4	10	-3	-2	-2	-4	-6
class:sum&parties:oo	-5	-2	-2	-4	21	2	-2	-4	6	-2
class:sum&parties:pp	-7	-3	-3	22	-25	-7	22	-2	-3	-5
class:talkNoun	11	3	-2	-1	-3	-4	-2	-2	-4	-2
class:talkNoun&class:topicVerb	4		-2	4	-1	-2	-2	-1	-2	-2
class:talkNoun&class:travelNoun	-2	27	-4		-3	-5	-3	-1	-4	-2
class:talkNoun&class:travelVerb	2	19	-1	-2	-3	-3	-3	-2	-3	-3
class:talkNoun&class:visitorNoun	2	5	1	-2		-3	-4	-1	-3	-1
class:talkNoun&class:wish	1	-1	-2	-2	-2	-2		-3	-3	-2
class:talkNoun&groups:1	10	8		-1	-3	-6	-3	-3	-4	-3
class:talkNoun&groups:2	11	2	-4	-2	-3	-3	-1	-2	-3	-3
class:talkNoun&groups:3	15	-4		2	-2	-3	-2	-3	-4	-1
class:talkNoun&groups:4	6	2		-3	-1	-1	-1	-2	-1	-1
class:talkNoun&parties:aa	4	-4	-4		-3	2	2		-1	-5
class:talkNoun&parties:ac	-5	1	2	11	-2	4	-1	-6	2	-2
class:talkNoun&parties:af	7	-4	-1	-2	-2	-1	1	4	-2	-3
class:talkNoun&parties:ao	12	-1	-3	-3	-6		7	-3	-12	-1
class:talkNoun&parties:ap	9		-2	1	-1	-5	5	-3	-4	-4
class:talkNoun&parties:cc	2	9	-1	-3			-1	-2	-3	
class:talkNoun&parties:cf	1	2	7	-1	-3		-1	-3	-3	-2
class:talkNoun&parties:co	-4	2	-4		1	-1	-1	-2		-3
class:talkNoun&parties:cp	8	7		1	-3	-1	-2	-2		-2
class:talkNoun&parties:ff	-5		4	-4	1	-4	4	-4	-6	-2
class:talkNoun&parties:fo	6	-5	-7	-2	-10		-3	-3	-5	-2
class:talkNoun&parties:fp	9	-1	-2	-3	-1	-2	-3	-2	-4	
class:talkNoun&parties:oo	8	9	-6	-5	-9	1	-1	-2	5	-2
class:talkNoun&parties:op	-3	9	-3	2	-5	-2	-1	-1	-2	-5
class:talkNoun&parties:pp	20	-3	-2		-2	-3	-3	-2	-3	-2
class:topicVerb	3	-2	-1		-1	-2		-2	-1	-3
class:topicVerb&class:travelNoun	5	8	2	-3	-3	-7	-4	-3	1	-2
class:topicVerb&class:travelVerb	3	11		-3	-1	-2	-3	-1	-2	-3
class:topicVerb&class:visitorNoun	5	5	10	-3	-3	-6	-2	-4	-2	-3
class:topicVerb&class:wish	5	-2	-2	-3	-2	-2	-3	-3		-4
class:topicVerb&groups:1	2		-1		-3	-3	1	-4	-4	-2
class:topicVerb&groups:2	2	-3		-2	-1	-2	1	-1	-1	-3
class:topicVerb&groups:3	1		-3	3		-4	-4		-1	-5
class:topicVerb&groups:4	6	-3		-2	-2	1		-6	2	-3
class:topicVerb&parties:aa	9	-2	-3	-3	6	-4	7	-8	6	-4
class:topicVerb&parties:ac	-8	-3	2	6	8	-1	-4	-5	8	-1
class:topicVerb&parties:af	-3	-2	-1	1	-4	-2	3	3	8	-2
class:topicVerb&parties:ao	-1	-2	-4	-6	12	-4	1	-2	25	-7
class:topicVerb&parties:ap	9			2	3	-1	5	-4	-5	-4
class:topicVerb&parties:cc	-7	-6	-3	1	-4	-4	-3	-3	-1	-2
class:topicVerb&parties:cf	-1			1			-1	-7	-3	-2
class:topicVerb&parties:co	-12	-4	1	7	3		-2	-1	8	-3
class:topicVerb&parties:cp	-1	-1	2	1	-1	-2	-3	-3	-1	-3
class:topicVerb&parties:ff	-1	-2	-2	-4	7	-1	-1		-1	-3
class:topicVerb&parties:fo	8	-2	-6	7	-4	-2	-1	-1	11	-4
class:topicVerb&parties:fp		-2	-3	-4		4	-3	-3	-3	-3
class:topicVerb&parties:oo	-3	-3	-3	-5	7	13	-2	-1	-2	-2
class:topicVerb&parties:op	5	-12	4	5	-2	-3	-2	-1	1	-6
class:topicVerb&parties:pp	10	-3		-1	-3	-3	-3	-2	-3	-5
class:travelNoun	-4	27	-4	-2	-4	-2	-4	-1	-1	-2
class:travelNoun&class:travelVerb	-6	26	-4	-2	-3	-4	-3	-2		-3
class:travelNoun&class:visitorNoun	6	23	-8	-3	-3	1	-2		-4	-4
class:travelNoun&class:wish	-4	6	-2	-3	-3	-4	-4	-2	1	1
class:travelNoun&groups:1	-11	44	-5	-2	-3		-5	-2	-6	-4
class:travelNoun&groups:2	-8	27	-3	-4	-4	-6	-4	-1	2	-3
class:travelNoun&groups:3	14	-6	-4	3	-2	-1	-2	-2	5	4
class:travelNoun&groups:4	6	14	-4	-2	-2	-1	-1	1		-1
class:travelNoun&parties:aa	11	-9	-1	-1	-2	-2	-10	6	17	-7
class:travelNoun&parties:ac	-11	10	-4	-3	-4	2	-4	-3	-6	-2
class:travelNoun&parties:af	-2	-12	-1	-6	-5	-2	-3	5	11	-2
class:travelNoun&parties:ao	14	-13	-4	-1	-6	34	-1	-1	-6	-6
class:travelNoun&parties:ap	-2	10	-3	-2	-3	2	-7	1	7	-4
class:travelNoun&parties:cc	-1	36	-5	-3	-2	-2	-1	-2	-3	-2
class:travelNoun&parties:cf	-8	28	-4	-3	-4	-2	-1	-1	-1	3
class:travelNoun&parties:co	-10	30	-11	-5	-3	3		-1	-2	-3
class:travelNoun&parties:cp	-8	35	-4	1	-3	-3	-2	-2	-3	-1
class:travelNoun&parties:ff	-16	3	-4	-4	-6	-2	-1	-3	14	-5
class:travelNoun&parties:fo	29	-11	-2	-1	-5	6		-1	-3	-2
class:travelNoun&parties:fp	9	12	-4	-3	-3	-3	-1		1	5
class:travelNoun&parties:op	-5	20	-7	-3	-4	2	-2	-2	-4	-6
class:travelNoun&parties:pp	11		-3	1	-2	-2	-1		-1	
class:travelVerb	-1	14	-1	-2	-2	-2	-3	-1	-2	1
class:travelVerb&class:visitorNoun	-4	10	-6	-4	-3	-2	-4	-1	-4	3
class:travelVerb&class:wish		-2	-2	-4	-3	-4	-4			-1
class:travelVerb&groups:1	-4	31	-3	-3	-3	-1	-5	-1	-3	-3
class:travelVerb&groups:2	-7	8	-3	-3	-2	-3	-3	-1		6
class:travelVerb&groups:3	5	3	1		1	-2	1	-2		1
class:travelVerb&groups:4	9	5	1	2	-2	-3	-1		-2	-4
class:travelVerb&parties:aa	5			-3	-6	-2	1	-3	2	-9
class:travelVerb&parties:ac	2	-2		-2	-1	-3	-5	10	-4	-3
class:travelVerb&parties:af	-2	-6	-3	-3	3	-3	-3	3	12	-4
class:travelVerb&parties:ao	1	-5	-1	-2	-11		-1	-3	2	-4
class:travelVerb&parties:ap	3	5	-2	-3	-1	-6	-1	-2	-4	20
class:travelVerb&parties:cc	1	8	5	-3	1	-3	-2	2	-4	-3
class:travelVerb&parties:cf	3	14	7	-1	1	-1	1	-1	-2	-2
class:travelVerb&parties:co	-7	3	6	-4	-5	2	-1	-3		-3
class:travelVerb&parties:cp	3	18	-1	-1	-2	-2	-2	-2	-2	-4
class:travelVerb&parties:ff	-5	-4		5	-2	4	1	-4		-5
class:travelVerb&parties:fo	14	-7	24	-1	-2	8	-1	-3	3	-2
class:travelVerb&parties:fp	5	4	-1	1	-1	-3	-2	-1	-4	
class:travelVerb&parties:oo	-8	3	-5	-3	-4	2	-1	-3	1	-1
class:travelVerb&parties:op	4	12	-3	-3	-6	-3	-2	-2	-3	7
class:travelVerb&parties:pp	1	3	1		-4	-3	-1	-1	-2	1
class:visitorNoun	2	2	3	-2	-3	-4	-3	-3	-3	-1
class:visitorNoun&class:wish	14	-1	-2	3	2	-3	-2	-2	-2	-1
class:visitorNoun&groups:1	-10	5	12	-4	-4	-6	-8	-3	-1	-4
class:visitorNoun&groups:2		-3	5	1	-2	-3	-1	-5	-3	4
class:visitorNoun&groups:3	15	4	-2	-3	-4	-2	-2	-4	-3	-7
class:visitorNoun&groups:4	8	2	-4	-1	-1	-3	-2	5	-2	-1
class:visitorNoun&parties:aa	1	-3	2	6	-5	-3	-4	3	-11	4
class:visitorNoun&parties:ac	7	3	4	-5	-4	-2	2	15	-4	1
class:visitorNoun&parties:af	13	2	4	16	-6	-4	-3	9	-5	1
class:visitorNoun&parties:ap	16	6	10	-1	-3	-3	-1	17	-7	-2
class:visitorNoun&parties:cc	4	3	-5	-3	-4	-3	-3	-1	-3	5
class:visitorNoun&parties:cf	20	5		-4	-7	-4	-1	4	1	-1
class:visitorNoun&parties:co	-7	8	6	5	-5	-3	-1	-1	-1	-2
class:visitorNoun&parties:cp	3		1	-2	-3	-3	-1	3	-3	-1
class:visitorNoun&parties:ff	10	11	3	-1	6	-5	-1	-5	1	-3
class:visitorNoun&parties:fo	-3	-3	6	33	-10	-7	-2	-2	-7	-3
class:visitorNoun&parties:fp	17	2	-3	-5	-2	-3	-2	2	-4	4
class:visitorNoun&parties:oo	-8	5	-13	-5	-6	8	-1	-1	-4	-4
class:visitorNoun&parties:op	7	-3	1	3	-5		-2	-1	-3	-5
class:visitorNoun&parties:pp	14	-1	-3	-3	-1	-3	-2		-3	-2
class:wish	-4	-2	-3	-5	-3	-2	-1	-1	-3	-2
class:wish&groups:1	-4	-5	-4	-7	-3	-2	-1	-3	-3	-4
class:wish&groups:2	-7	-2	-2	-4	-3	-3			-5	-2
class:wish&groups:3	-3		-2	-3	-4	-2	-3	-4	1	-2
class:wish&groups:4	4			-3	-1	-1	-1	1	-1	
class:wish&parties:aa	-9	-2	-1	-4	-3	-2	-2	-6	-4	-2
class:wish&parties:ac			-2	-4	-2	-2	6	3	-6	-3
class:wish&parties:af	-4	-1	-2	-4	-2	-4	-1	2		-1
class:wish&parties:ao	-12	3	-3	-3	-2	-5	5	-4	-6	-3
class:wish&parties:ap	-8	1	-2	-4	-2	-4	1	-2	-2	1
class:wish&parties:cc	4	-2	-3	-6	-1	-4	3	-1	-3	
class:wish&parties:cf	2	-1	-1	-2	2	-3	-3	2	-1	-2
class:wish&parties:co	-5	2	-1	1	-5		-1	-2	1	-2
class:wish&parties:cp	3	1		-3	-4	-1	-2	1	-3	-2
class:wish&parties:ff	-2	-1		-3	1	-2	1	3	3	-4
class:wish&parties:fo	7	-2	-5	1		-3	-3	-3	-6	-3
class:wish&parties:fp	-3	-2	-3	-3	-1	-3	-3	-2	-5	-1
class:wish&parties:oo	-4	-4	12	-3	-8	-1	-1	-3	1	
class:wish&parties:op	10		-7	-1	-3	-3	-2	-1		-3
class:wish&parties:pp	-1	-1	-2	-4	-3	-1	-2	-2	-3	-2
governor:about_f	-24	-4	-6	-6	-8	-9	-4	-4	-11	-7
governor:accompanied_p	45	-9	-3	-4	-3	-5	-2	-4	-3	-5
governor:according_a	-12	13	-5	-11	-6	-1		-6	3	-6
governor:according_p	-2	-1	-3	-7	-4	-3	-9	-5	4	-5
governor:after_a	-9	-3	-2	-6	-6	-3	-1	-1	20	-3
governor:after_c	-14	-4	-4	-6	-6	-9	-5	19	-8	-5
governor:after_f	11	-4	-3	-1	8	-5	-4	-7	19	-4
governor:after_p	-10	4	-4	-3	4	-4	-1	1	-4	4
governor:against_a	-11	-2	-3	-5	-3	-19	-12	-7	39	-6
governor:against_f	-9	-3	-4	-4	-6	-7	-6	-5	32	
governor:among_c	-10	-2	-6	-12	5	-6	-2	-17	-5	-2
governor:among_f	-24	-4	26	-7	4	-8	-7	-5	-7	-4
governor:among_p	17	-3	-7	-8	-3	-6	-4	-2	19	-8
governor:as_a	3	-2	-4	2	-3	-3	-3	-6	-8	19
governor:as_c	-8	-4	-3	-2	-6	-7	-2	-2	-2	-6
governor:as_f	-11	-3	5	-4	-9	-5	-5	-10	-11	22
governor:as_p	-12	-1	-3	-6	-4	-5	-7	-3	-4	13
governor:at_a	14	-3	-7	-4	-5	-7	-6	-4	-1	7
governor:at_c	-2	-5	-4	-3	-2	-4	-6	-6	-11	-3
governor:at_f	5		-5	-5	-3	-7	-5	-3	6	12
governor:at_o	-5	11	9	-2	-2	-7	-4	-2	-5	-1
governor:at_p	11	-5	-8	-4	-3	-5	-3	-2	-3	-5
governor:attended_p	14	-3	6	-3	-3	4	-3	-2	-4	-5
governor:before_a	46	-4	-5	-8	-5	-5	11	-5	2	-2
governor:before_f	-7	-2	-3	-9	-5	-12	2	38	-11	-4
governor:before_p	5	-4	-4	10	-5	-5	-4	-2	2	16
governor:behalf_a	-10	-1	-2	30	-1	-3	-5	-5	-3	-11
governor:beside_p	-25	-4	-6	-3	-11	13	-2	-2	-6	-5
governor:between_a	26	-6	-10	41	-4	-8	-7	8	-4	-4
governor:between_c	-9	-4	-4	11	-3	-4	-3	-2	-1	-4
governor:between_f		-5	-8	31	-6	-7	-7	1	-7	-4
governor:between_p	52	-4	-8	-7	-3	-6	-1	-4	-4	-5
governor:by_a	-6	-3	2		-2		5	8	18	1
governor:by_c		-4	-1	-5	20	-2		6	4	-5
governor:by_f	-10	-3	-2	1	5	1	-5	3	2	
governor:by_o	-15	-7	19	-1	2	6	-4	-3	4	-7
governor:by_p	3	-4		6	4	6	1	-3	-4	3
governor:chaired_p	11	-3	2	-3	-8	-3	21	-2	-6	-18
governor:for_a	-12	-4	-5	12	-3	14	-8	-11	-12	8
governor:for_c	-9	11	-3		-5	-5	6		-4	-4
governor:for_f	5	-3	-3	7	14	-1	-2	12	-5	-7
governor:for_o	-1	-4	15	-5	10	-6	-6	-3	-6	-4
governor:for_p	-4	-4	-4	-7	-2	-6	-3	-4	-6	-4
governor:free_a	-6	-3	-1		-2	-1	12	5	8	-2
governor:free_c	-9	-4	-2	2	1	-2	-1	-3	1	-3
governor:free_f	-6	-3	-3	4	7	7	-5	1	1	-2
governor:free_o	-11	-2	21	-3	6	-1	-6	-3		-2
governor:free_p	5	3		-3	-3	-3	-3	-3	-4	2
governor:from_a	-9	-3	-3	7	11	-5	-7	25	-7	4
governor:from_c	-4	1	-4	-4	-2	-3	-4	-5	6	-4
governor:from_f	-5	-4		-2	7	-4	-5	-11	17	10
governor:from_o	-14	-7	-7	-10	3	-5	9	5	-5	-5
governor:from_p	10	3	-1	5	-5	-4	-4	-3	-5	6
governor:headed_p	5	-4	-5	-4	-3	-4	-2	7	-4	-14
governor:in_a	-5	-3	-6	-2	-3	10	8	-1	3	-4
governor:in_c	-3	-1	-1	-3	2	2	-3		-1	-3
governor:in_f	-7	-4	-3	4	35	-5	-5	-4	-4	-4
governor:in_o		-4	-9	-2	-14	8	-3	-3	-8	6
governor:in_p	3	8	-5	-4	-4	-8	-2	-2	-1	-2
governor:into_c	-10	-3	-4	-7	78	-10	-6	-4	-7	-4
governor:into_f	-10	-3	-5	-9	62	-7	-5	-8	14	-6
governor:into_p	48	-6	-4	-2	-2	-9	-1	-5	-4	-12
governor:led_f	2	-2	-3	-14	29	-5	-3	-9	-6	-3
governor:led_p	13	-2	-5	-3	-8	-5	-2	-2	-4	6
governor:like_f	-10	-4	-4	-3	-6	-4	-4	-4	18	-7
governor:like_p	-22	-3	-6	-4	-4	-5	-4	-3	-5	24
governor:of_a	-3	-3	3	3	-3	8	2	-5	-4	3
governor:of_c	-5		1		-4	-4	-4	-4	1	-4
governor:of_f	-3	-4	-1	-5	6		-5	7	4	-4
governor:of_o	-10	1	9	-4	-7	1	-4	1	-6	4
governor:of_p	-3	5	-4	-2	-2	-2	-1	-2	-1	11
governor:on_a	-9	-4	-5	4	-5	-7	-14	-13	-25	5
governor:on_c	-5	-5	-3	1	-6	-4	-3	-2	-5	-2
governor:on_f	-12	-3	-3	-5	-6	-5	-6	-5	31	-3
governor:on_o	28	-3	-15	-4	-5	-5	-5	-2	-6	-12
governor:on_p	28	-4	-3	-2	-1	-3		-2	3	-3
governor:over_a	29	-3	-5	-7	-4	-5	-3	-2	-8	25
governor:over_f	-6	-1	-4	-16	4	-3	-4	14	-11	-9
governor:owner_a	-6	-3	-2	-5	-4	-1	-2	-4	2	-1
governor:owner_c	1		1		-2	-2		-1	-2	-2
governor:owner_f	-8	-3	-3	-1	-4	4	-2	2	2	-2
governor:owner_o			7	-6	-6	-7	-4	-3	-4	-4
governor:owner_p	-7		-1	1	-4	-2	-2	-1	-4	-3
governor:presence_p	-11	-4	1	22	-5	16	-3	-2	-3	-8
governor:represented_p	34	-3	-8	-1	-4	-8	-4	-4	-5	-5
governor:start-up_f	-14	-2	-4	7	24	-4	-5	31	-21	-2
governor:than_f	-8	-3	-5	-22	-10	-7	-3	-4	-14	-5
governor:through_f	-11	-4	-4	-12	8	-4	-2	-5	-12	-1
governor:through_p	-18	-3	-4	-4	-6	-8	-6	-10	-5	-5
governor:to_a	-2	-1	-5	-5	13	-7	1	-10	-1	6
governor:to_c	-5	21	-5	-3	5	-4	-3		-4	-1
governor:to_f	-7	-1	-3	-3	11	-5	-4	16		7
governor:to_o	-2	-1	-6	-5	55	-7	-4	-4	-6	8
governor:to_p	24	-5	-4	-5	-5	-5	-4		-4	1
governor:under_a	-15	-19	-5	-5	-6	-5	23	-10	-6	-20
governor:under_p	-20	-3	-3	-3	-10	-8	-12	-2	-6	-1
governor:until_a	-12	-1	-2		-2	-2	-6	-10	-20	-8
governor:until_p	-23	-3	-2	-4	-3	-4	-2	-2	-5	44
governor:up_f	-13	-3	-4	-8	63	-8	-4	-4	-6	-6
governor:verb_a	5	-2	-3	-4	-5	-5	-2	-4	-2	16
governor:verb_c	-7		-3	-2		-6	-3	-4	-4	-3
governor:verb_f	-1	-3	-2		1	-4	-2	5	9	-2
governor:verb_o		7	-6	-5	11	-2	-3	-3	-5	5
governor:verb_p	15	-4	-1	-4	-3	-4	-2	-3	-1	16
governor:whether_f	-7	-2	-3	-3	-9	-4	-4	-10	38	-3
governor:with_a	25	-3	-2	8	-8	-2	2	-4	2	-7
governor:with_c	-6	-5	1	5	-2	-2	-1	-3	-4	-3
governor:with_f	12	-3	-2	19	-3	1	-4	-3	-6	-4
governor:with_o	22	-5	-11	19	-6	-5	-2	-3	-4	-5
governor:with_p	31	-2	-3	-2	-3		-3	-2	-3	-3
groups:1	-4	2	2		-3	3	3	-2	-4	-3
groups:2	1	-1	-2		2	-2	-2	1	2	1
groups:3	1	-2	-1	-1	-1	-2	-3	-1	-1	2
groups:4	3		-2	-1	-1	-1	-1	-1		
kind-class:<a>_appointVerb	-1	-4	-3	5	-5		-3	-2	7	18
kind-class:<a>_attend	-3	-4	-9	5	-6	8	21	3	15	-5
kind-class:<a>_background	6	-4	-4	10	-3	-9	7		14	6
kind-class:<a>_callVerb	-12	-6	-4	-5	-7	-6	26	-5	-3	-7
kind-class:<a>_forumNoun	-20	-6	-12	-6	-10	-6	-7	-2	-4	-4
kind-class:<a>_forumVerb	6	-4	32	-9	-5	6	9	-2	-1	-4
kind-class:<a>_investVerb		-3	-3	1	2	4	4	4	5	1
kind-class:<a>_launchNoun	-10	-3	-6	16	-3	29	6	-11	-13	-4
kind-class:<a>_launchVerb	-10	-3	-6	-3	-4	43	34	-5	2	-9
kind-class:<a>_licenceNoun	-7	-2	-3	-5	-4	-4	-11	46	-4	-4
kind-class:<a>_licenceVerb	-7	-2	-3	-3	-2	-5	8	32	3	
kind-class:<a>_mealNoun	-18	-3	-6	-8	-4	-4	52	-3	-4	-4
kind-class:<a>_meetVerb	34	-13	-1	-6	-7	-5	-5	-6	-13	-4
kind-class:<a>_moneyNoun	-7	-2	-3	-3	9	-3	-5	4	-7	-2
kind-class:<a>_pactNoun	-4	-1	-2	16	-6	-1	-7	1	4	30
kind-class:<a>_planned	-2	-4		-5	15	5	6	-3	-8	8
kind-class:<a>_policyNoun	-9	-3	-4	-5	-7	-3	-5	11	17	10
kind-class:<a>_policyVerb	-8	-3	-4	-1	-5	-1	33	8	-3	
kind-class:<a>_postNoun	-13	-3	-2	-3	-7	-4	14	-4	17	-1
kind-class:<a>_punishNoun	-8	-2	-2	-5	-4	-3	-6	-2	46	4
kind-class:<a>_punishVerb	-7	-2	-3	-6	-6	-3	-2	4	47	-2
kind-class:<a>_receiveVerb	21	-3	17	-5	-8	-5	-6	8	-8	-4
kind-class:<a>_roomNoun	-10	-2	-4	-6	-3	-5	31	-4	-6	-5
kind-class:<a>_signVerb	-6	-3	1	21	-3	1	4	-4	2	
kind-class:<a>_talkNoun	-52	-4	-5	54	-3	-4	-5	-3	-4	24
kind-class:<a>_topicVerb	-3	-3	-4	6	-6	-5	25	-7	1	-4
kind-class:<a>_travelVerb	-6	14	-4	-4	-7	8	13	-6	29	-5
kind-class:<a>_wish	-13	-3	-2	-7	-5	-5	-1	-5	-13	-6
kind-class:<c>_appointVerb	-12	-6	-3	25	-7	-10	-5	-3	-4	10
kind-class:<c>_attend	-29	-4	-12	35	-5	31	-4	-2	-8	-4
kind-class:<c>_background	-21	2	-3	5	-7	-7	-4	-3	12	-3
kind-class:<c>_callVerb	-18	3	-5	-4	-4	-4	-4	-2	-7	-3
kind-class:<c>_forumNoun	-16	10	-7	-2	-4	-3	-1	-1	-3	-5
kind-class:<c>_forumVerb	-5	-5	19	-10	-4	16	-5	-2	-6	-2
kind-class:<c>_investVerb	-5	-5	-2	-5	2	-6	-3	-3	-3	-5
kind-class:<c>_launchNoun	-10	-9		-3	5	26	-2	-2	-3	-3
kind-class:<c>_launchVerb	-8	-4	-6	-4	-6	35	9	-3	-3	-3
kind-class:<c>_licenceVerb	-3	-2	-3	-4	18	-3	41	-14	-7	-2
kind-class:<c>_meetVerb	26	2	-13	-8	-3	-3	-3	-1	-4	-4
kind-class:<c>_moneyNoun	-7	5	-6	-5	-18	-6	-4	-3	-5	-4
kind-class:<c>_planned	7		2	-3	2	6	-5	-2	-3	-3
kind-class:<c>_policyNoun	12	-3	-5	-8	-3	19	25	-4	-7	-4
kind-class:<c>_policyVerb	-8	-3	-4	-5	-6	6	23	-5	-8	-3
kind-class:<c>_punishNoun	-7	-3	-3	-4	-6	-4	17	-3	23	-4
kind-class:<c>_punishVerb	3	-4	-7	-4	-7	10	1	-3	38	-5
kind-class:<c>_receiveVerb	-17	-5	21	-4	7	-4	2	-5	-4	-2
kind-class:<c>_signVerb	-12	-4	-5	40		3	-9	1	-3	-4
kind-class:<c>_talkNoun	-6	-5	-4	-2	-4	-4	-2	-1	-2	-7
kind-class:<c>_topicVerb	-21	-7	-5	-5	-9	-9	-7	-3	-6	-4
kind-class:<c>_travelNoun	-11	-2	-3	-3	-4	-3	-2	-2	-3	-5
kind-class:<c>_travelVerb	2	-7	-6	-4	-4	-4	-2	-2	-2	-4
kind-class:<c>_visitorNoun	-18	-3	6		-6	-5	-5	6	-1	-4
kind-class:<c>_wish		-4	-13	-8	-1	-7	-6	-5	-4	-3
kind-class:<f>_appointVerb	-6	-4	-2	11	6	-4	-4	7	-8	13
kind-class:<f>_attend	26	-4	-6	18	4	27	-6	-4	19	-1
kind-class:<f>_background	-4	-2	-4	-4	21	-7	-3	-1	9	-5
kind-class:<f>_callVerb	-10	-3	-4	-5	-6	-6	-5	-5	-2	-4
kind-class:<f>_forumNoun	-15	-4	39	-6	-6	-6	-6	-5	-13	-10
kind-class:<f>_forumVerb	-3	-4	1	-3	-5	11	-5	-5	3	-4
kind-class:<f>_investVerb	1	-3	-3	-1	21		-5	3	-8	-3
kind-class:<f>_launchNoun	-9	-3	-4	5	-6	21	-4		1	-3
kind-class:<f>_launchVerb	-10	-5	-9	-7	3	67	-12	-4	-7	-5
kind-class:<f>_licenceNoun	-7	-2	-3	9	-1	-4	3	-13	14	-3
kind-class:<f>_licenceVerb	-8	-5	-5	15	-2	8	-6	-17	-8	-4
kind-class:<f>_meetVerb	30	-4	-6	-6	-4	-6	-5	-8		-5
kind-class:<f>_moneyNoun	11	-4		-6	-1	-6	-6	-4	-7	-4
kind-class:<f>_pactNoun	-9	-3	-3	-1	-9	-3	-4	-4	-12	-10
kind-class:<f>_planned	-8	-1	-2	12	15	6	-6		2	-4
kind-class:<f>_policyNoun	-10	-3	-4	1	16	17	-5	-3	-3	-2
kind-class:<f>_policyVerb	-4	1	-4	20	3	3	-12	-6	-6	-3
kind-class:<f>_postNoun	-1	-2	-4	-6	-7	-10	-8	-3	-11	-8
kind-class:<f>_punishNoun	-5	-3	-4	-1	-5	-8	-7	-4	-18	-4
kind-class:<f>_punishVerb	-7	-4	-8		-4	9	-8	-7	30	-4
kind-class:<f>_receiveVerb	-11	-3	-5	-11	2	-5	-8	47	-19	-4
kind-class:<f>_roomNoun	-3	-5	-4	-4	-5	-9	-3	-3	-5	-6
kind-class:<f>_signVerb	-3	-3	-4	31	3	2	-7	-7	-5	-1
kind-class:<f>_sum	-5	-2	-3	33	-4	-6	-6	39	-5	-3
kind-class:<f>_talkNoun	-15	-3	14	1	-4	-7	-4	-3	-6	-3
kind-class:<f>_topicVerb	-13	-3	-1	-7	-3	-10	-7	-4	-6	-5
kind-class:<f>_travelNoun	-9	27	-3	-2	-5	-1	-1	-2	26	-1
kind-class:<f>_travelVerb	-7	-7	6	-7	-6	-2	4	15	4	-5
kind-class:<f>_visitorNoun	14	6	-5	1	-6	-5	-2	-2	-6	-3
kind-class:<f>_wish	-7	-3	-3	-8	-2	-7			-15	-5
kind-class:<o>_attend	-10	-6	47	-6	-5	-18	-11	-3	-8	-4
kind-class:<o>_callVerb	-5	-5	-5	-2	-7	-4	11	-3	-12	-6
kind-class:<o>_forumVerb	-14	-5	63	-5	-5	-9	-6	-2	-6	-5
kind-class:<o>_investVerb	11	-3	-10	-5	64	-6	-3	-3	-6	-4
kind-class:<o>_launchVerb	-10	-5	23	-4	-10	13	-7	-3	-6	-5
kind-class:<o>_meetVerb	-38	-5	91	-4	-4	-6	-4	-2	-4	-7
kind-class:<o>_planned	2	-3	-9	7	1	-10	-6	-3	-1	-3
kind-class:<o>_policyVerb	-9	-4	-7	-1		-10	-9	-3	-5	-4
kind-class:<o>_punishVerb	-9	-4	8	-5	-9	-6	-5	-3	23	-6
kind-class:<o>_receiveVerb	-22	-4	32	-3	-3	-4	-4	-2	-12	-7
kind-class:<o>_signVerb	-6	-4	-6	39	7	-9	-5	-3	-4	-3
kind-class:<o>_talkNoun	-12	-5	-1	-3	-8	-4	10	-4	-13	-6
kind-class:<o>_topicVerb	45	-4	-6	-15	-5	-5	-4	-3	-10	-6
kind-class:<o>_visitorNoun	-18	-10	31	-5	-3	-4	-3	-2	-6	-4
kind-class:<o>_wish	-11	-3	2	-3	-9	-6		-3	-17	-5
kind-class:<p>_appointVerb	-11	2	4	-2	-3	-4	-5	-2	-3	29
kind-class:<p>_attend	-2	-4	14	-2	-4	3	-4	-3	-4	-3
kind-class:<p>_background	7	-5	-4	-5	-4	-5	3	-3	-6	4
kind-class:<p>_callVerb	7	15	-4	-4	-4	5	3	-2	-5	-3
kind-class:<p>_forumNoun	25	-5	-12	-4	-3	-5	-4	-2	-8	21
kind-class:<p>_forumVerb	9	-4	4	-3	-4	-2	-2	-2	-5	-5
kind-class:<p>_investVerb	6	6	9	-3	-1	-5		-3	-4	-4
kind-class:<p>_launchNoun	13	-4	-5	14	-3	2	1	-3	-10	-4
kind-class:<p>_launchVerb	-2	4	20	-5	-3	6	-7	-3	-7	12
kind-class:<p>_licenceNoun	-49	-4	-2	-8	-4	-5	-4	-14	-3	-7
kind-class:<p>_licenceVerb	-12	3	-3	-5	-4	-11	5	-7	-6	31
kind-class:<p>_mealNoun	14	-4	-3	-4	-4	-3	22	-1	-4	-3
kind-class:<p>_meetVerb	34	-3	-3	-4	-2	-5	-2	-2	-5	-5
kind-class:<p>_moneyNoun	6	-4	8	-3	-6	-5	-3	-3	-3	-5
kind-class:<p>_pactNoun	-23	-3	-3	45	-3	-5	1	-3	1	-5
kind-class:<p>_planned	-6	18	10	-1	-7	-2	-6	-3	-4	8
kind-class:<p>_policyNoun	-4	-2	-6	-6	-4	-4	10	-2	-1	-4
kind-class:<p>_policyVerb	-4	2	-5	-4	-4	-7	19	-3	-6	16
kind-class:<p>_postNoun	-8	-5	8	-4	-3	-6		-2	1	6
kind-class:<p>_punishNoun	-30	-2	13	-5	-2	-5	3	-2	10	-1
kind-class:<p>_punishVerb	2	-1	10	-5	-4	1	-2	1	-13	-4
kind-class:<p>_receiveVerb	21	-4	-5	-4	-3	-6	-3	-2	-4	-3
kind-class:<p>_roomNoun	3	-1	-3	2	-3	-4	2	-2	10	-13
kind-class:<p>_signVerb	13	-5	-5	3	-5	-3	11	-2	-4	1
kind-class:<p>_talkNoun	3	10	-5	-2	-3	-5	-2	-2	-4	-2
kind-class:<p>_topicVerb	9	-4		-3	-1	-4	-3	-2	-5	-5
kind-class:<p>_travelNoun	-5	35	-4	-4	-3	-6	-2	-2	-4	3
kind-class:<p>_travelVerb	-5	41	-5	-4	-4	-7	-4	-3	-5	2
kind-class:<p>_visitorNoun	15	3	-7	-3	-3	-3	-2	2	-4	-4
kind-class:<p>_wish	-16	1	-5	-5	-5	-5	-2	-3	-3	-5
kind:<a>	-3	-4	-1	1	-2	-1	7	2	5	1
kind:<c>	-3		-1			-2	-2	-2	-1	-3
kind:<f>	-3	-3	-3	3	3	3	-4	2	4	-2
kind:<fp>	-2	25	-5	-5	-3	-4	-2	-3	-2	-9
kind:<o>	-5	-1	11	1	3	-2	-5	-1	-3	-1
kind:<p>	5	2		-3	-3	-3	-3	-3	-3	3
pair:"_,	-1	-3	-4	-4	-10	5	5	-1	-4	-2
pair:"_.	-13	2		-5	-5	1	2	-1	-5	-2
pair:"_<c>	-11	-3	-4	-3	-4	-4	-3	-4	-2	-4
pair:"_<f>	9	-2	-2	-6	-13	-11	-1	-3	-4	-6
pair:"_<p>	-14	-5	-3	-4	-6	-4	-3	-2	-3	-1
pair:"_a	-9	-4	-6	-5	-6	-12	-7	-3	-2	-3
pair:"_and	-12	-3	-3	-6	-11	-5	20	-2	8	-4
pair:"_be	-17	-7	-6	-5	-4	-8	-5	-3	-4	-5
pair:"_from	-10	-3	-3	-4	34	48	-5	-4	-5	-7
pair:"_i	-19	-3	-6	-3	-11	9	-4	-2	-5	-4
pair:"_in	-9	-1	-6	-2	40	-6	17	-4	-5	-6
pair:"_it	-20	-4	-4	-3	-3	-8	-7	-3	-5	24
pair:"_no	-7	-4	-4	-4	-3	-12	-5	-2	-14	12
pair:"_nobody	-2	38	-5	-2	-2	-3	-3	-3	-9	-4
pair:"_say	-13	-5	-4	-4	-4	2	-4	-3	-5	-6
pair:"_that	-13	-3	-6	-3	-3	-3	-14	-4	-7	-3
pair:"_the	4	7	-6	-4	-3	1	-7	-4	6	-5
pair:"_there	-13	-9	-5	-5	-4	-11	-6	-3	-6	-4
pair:"_to	15	-6	-8	8	-3	-4	16	-3	-3	-3
pair:"_we	-8		-1	-6	-6	-8	-2	-3	-5	-5
pair:"_what	-6	-7	-4	-3	-3	-6	-4	-3	-7	-3
pair:"_with	62	-2	-2	-6	-4	-6	-4	-5	-6	-11
pair:$_1.2	-9	-3	-3	-4	56	-7	-4	-4	13	-6
pair:$_10	-5	-2	-3	-3	22	-6	-3	-3	-5	-6
pair:$_100	-3	-1	-2	-6	31	-8	-7	-11	-8	-2
pair:$_12	-8	-2	-4	-10	62	4	-2	-4	-12	-4
pair:$_150	-7	-3	-5	-31	75	-10	-12	25	-5	-4
pair:$_20	-8	-3	-6	3	25	-4	-6	27	-5	-3
pair:$_200	-3	-4	-6	35	38	-2	-3	-6	-18	-3
pair:$_3	-7	-6	-4	-9	95	-38	-4	-5	-7	-3
pair:$_30	-5	-6	-4	-14	72	-15	-3	-3	-4	-3
pair:$_5	-4	-3	-1	-7	20	-13	11	-4	-5	-7
pair:$_9	-12	-3	-3	-5	11	-16	-3	11	-7	-4
pair:$_90	-17	-4	-3	-3	31	-10	-8	-4	32	-5
pair:%_,	-10	-2	-3	-14	-4	-9	-6	13	-6	-2
pair:%_of	-13	-3	-3	-10	17	1	-8	-8	-2	-2
pair:'_<p>	23	-3	-4	-4	-5	-2	-3	16	-3	-3
pair:'_meeting	-12	-6	81	-5	15	-5	-5	-6	-11	-6
pair:'s_<a>	-10	-1	6	22	-5	1	7	2	-6	5
pair:'s_<c>	-13	-3	-5	-2	-6	-7	-4	-5	-1	-3
pair:'s_<f>	3	-1	-4			-7	-4	3	-2	-5
pair:'s_<o>	14	-4	30	-7	17	-14	-8	-3	-4	-6
pair:'s_<p>	22	7	11	-4	-4	-4	-2	-2	-4	-1
pair:'s_application	-9	-3	-4	-4	-4	-11	-7	23	-8	18
pair:'s_board	-37	-4	-4	-4	-4	-6	22	-4	-5	4
pair:'s_chief	-3	33	-10	13	10	-8	-4	-4	34	14
pair:'s_datum	16	-6	-4	-5	-6	13	-7	3	16	-4
pair:'s_desk	-19	-2	-5	-4	-7	-7	-4	-6	-7	-11
pair:'s_digital	-5		11	-7	3	2	-1	-3	3	14
pair:'s_director	18	-2	-3	-4	28	-6	-4	-9	-8	-16
pair:'s_export	-8	-2	-9	-2	-11	-2	-3	-2	-3	-2
pair:'s_first	-21	8	-6	-4	6	55	4	-7	-6	23
pair:'s_headquarters	5	-15	-3	-2	-9	-14	-3	-6	-9	-3
pair:'s_ict	-24	-4	-7	-5	-8	-6	-4	-4	-10	-5
pair:'s_investment	2	-4	-3	-10	-6	-7	-4	-2	-2	-2
pair:'s_large	-8	-2	25	-2	9	-3	-4	-8	7	-3
pair:'s_lawyer	-30	-4	-5	-5	-5	-14	-8	-3	-12	-5
pair:'s_license	-8	-3	-4	-12	-3	-10	-7	51	-4	-5
pair:'s_meeting	27	-3	-6	-3	-5	-4	-1	-1	-3	-5
pair:'s_network	-10	-4	-3	21	-18	11	-4	-4	-5	-6
pair:'s_new	8	33	-6	-7	10	14	7	-5	-11	-7
pair:'s_office		-5	-4	-3	6	-4	-5	13	-4	-11
pair:'s_old	-27	-3	-4	-4	30	20	-3	-3	-9	-14
pair:'s_order	-5	-1	-1	-18	-2	-1	27	-7	36	41
pair:'s_parent	-23	-2	-12	-5	-7	-9	-4	-4	-6	-5
pair:'s_plan	-5	-5	-7	-3	-18	-6	27	16	-6	-14
pair:'s_plant	-11	-7	-4	-3	-8	45	-4	-3	27	-2
pair:'s_predecessor	-16	-3	-2	-3	-5	-8	-3	-6	-6	-2
pair:'s_press	53	-4	-3	-6	-4	-6	-4	-3	-4	-3
pair:'s_proposal	-15	-4	-4	-4	-4	-6	21	-6	22	-8
pair:'s_request	-23	-3	-3	-4	-4	-2	-5	24	-14	-4
pair:'s_second	-2	-19	-4	-3	-4	31	-15	-5	-4	-2
pair:'s_side	-53	-5	-9	-6	-4	-6	-5	-3	-7	-6
pair:'s_team	34	-12	-4	-15	-5	-5	-2	-3	-3	-8
pair:'s_telecom	-2	-3	-4	-2	27	-6	-5	14	-4	35
pair:'s_three	-22	-5	-4	-4	-5	-12	-10	-4	-9	-8
pair:'s_turn	41	-8	39	-2	-9	-3	-2	-7	-5	-13
pair:'s_visit	12	-31	-2	-6	-1	-3	-1	-1	-1	-2
pair:'s_wireless	26	-7	-4	25	-3	-5	-3	-4	-9	-5
pair:(_$	-6	-2	-3	-5	-6	-3	-3	-2	2	-2
pair:(_<c>	-1	-3	-5	-6	-6	-5	-6	-5	3	-6
pair:(_<f>	25	-4	-2	-1	-2	-2	-1	-1	-5	3
pair:(_<p>	-2	-6	-5	-5	-5	-6	-4	-4	-7	14
pair:(_ai	2	-2	-3	-6	-3	-8	-11	-2	-2	-1
pair:(_dsa	9	-4	-10	-4	-2	-6	-13	-2	29	-3
pair:(_ict	-15	-2	20	-8	-8	-3	-3	-2	-3	-5
pair:(_may	-30	21	-4	-6	-3	-2	23	-11	-4	-6
pair:(_menafn	-3	-3	-5	-10	-5	-6	-3	-3	-5	-5
pair:(_mou	-6	-2	-4	29	-7	-3	-8	-2	-3	-4
pair:(_mous	17	-1	-2	-8	-9	-4	-3	-4	-4	-1
pair:)_,	6	-4	-1	-2	-2	-4	-5	-1	-1	-2
pair:)_-	5	-4	-2	-11	-8	54	-2	-2	-3	-4
pair:)_.	-6	-6	-4	13	-2	-6	2	-13	9	-6
pair:)_:	-5	-4	-5	-5	-6	-5	-5	-13	1	-5
pair:)_<p>	6	-5	-5	-3	-2	-5	-4	-1	-3	-4
pair:)_and	8	-4	-9	12	2	-5	-5	4	-3	
pair:)_announce	-2	-2	-2	-4	-1	-3	-14	-3	-27	-8
pair:)_be	-19	19	-7	-9	-6	-7				13
pair:)_bill	-39	-3	-4	-6	-3	-11	39	-3	-5	-3
pair:)_have	-11	-3	2		-7	-4	13	-5	17	11
pair:)_in	9	-4	4	-1	-6	-6	-7	15	-17	-4
pair:)_of		-4	12	-6	-3	14	-8	-3	5	12
pair:)_on		-3	-7	-3	-7	-5	18	16	-3	-6
pair:)_say	-10	-3	-4	-9	-5	-7	44	-19	-8	-2
pair:)_that	-8	-2	-5	9	-8	-5	-9	-2	16	-6
pair:)_to	-12	-2	-2	23	-3	-2	12	-9	18	-1
pair:)_will	-13	-3	-4	-4	-5	-10	23	-3	-15	-7
pair:)_with	-8	-2	-3	-22	-2	-4	-3	-3	-3	-3
pair:,_"	-13	-5	-4	-4	-6	-3	-5	-2	-4	
pair:,_$	-7	-4	-4	-3	23	14	-5	-2	17	-4
pair:,_2024	-14	-5	-3	-4	-4	-4	-8	-2	4	-10
pair:,_<a>	-4	-3	1	1	5	-5	-1	7	-2	-3
pair:,_<c>	-8	-2		-5	-3	-1	-5	-4	-5	-4
pair:,_<f>		-4	-1	-2	1	-2	-2	3	3	-1
pair:,_<o>	-8	-2	6	-2	-5	-8	-5	-2	2	-3
pair:,_<p>	4	-2	-1	-1	-2	-2	-4	-1	-4	
pair:,_a	-2	-3	-3	-1	6	3	-3	-3	3	5
pair:,_above	-9	-3	-8	-15	-3	-3	-3	-2	-2	-3
pair:,_accompany	33	12	-4	-5	-3	-6	-2	-5	-3	-4
pair:,_accord		4		-5		1	2	-6	-5	-2
pair:,_accuse	-14	-3	-4	-4	-3	-4	-7	-8	28	-13
pair:,_act	-12	-1	-3	-3	-1	-3		-1	5	3
pair:,_add	-8	-2	-3	-7	1	-4	16	28	-10	-3
pair:,_after	2	-4	-4	4	-11	9		1	4	-3
pair:,_ahead		-5	-8	-13	-6	25	-6	-4	-8	-4
pair:,_ai	-18	-4	-3	-5	-16	-5	-6	-1	-4	-5
pair:,_akorda	20	-8	10	-17	-3	-3	20	-2	-3	-5
pair:,_all	-16	-6	-3	11	-4	-10	3	-3	-8	-5
pair:,_along	-3	-4	-4	-5	-7	-7	-3	-5	27	-7
pair:,_alongside	-19	-4	3	-4	-3	-12	-1	-1	-2	-7
pair:,_also	33	-6	-4	-3	-3	-7	-7	-3	-4	-8
pair:,_among	3		2	6	-3	-7		-5	5	-5
pair:,_an	2	-4	12	2	18	-5	-6	-1	11	-4
pair:,_and	2	-1		-2	-2	-2	-3	-2	-2	-3
pair:,_announce	-35	-3	-3	28	-10	-5	29	-5	-9	-10
pair:,_approve	-9	-2	-2	-3	35	-25	3	13	-9	-2
pair:,_april	-12	-16	-3	6	-11	-11	-3	-3	-6	-4
pair:,_argue	-52	-5	-5	-7	-3	-4	-3	-2	-7	-5
pair:,_artificial	-4	-5	-4	18	-2	-7	-5	-1	-2	-3
pair:,_as	-3	-4	-2	1	-4	-4	-1	-3	-6	12
pair:,_ask	-15	-2	-3	-5	-4	-3	4	4	10	-5
pair:,_at	20	-5		-3	-5	-7	-2	-5	1	-6
pair:,_attend	6	-5	-4	-6	-3	16	-5	-3	-4	-3
pair:,_be	4	-2	-3	-3	-4		-2	1	-3	5
pair:,_because	-27	-3	-3	-3	-3	-7	-4	-4		-1
pair:,_before	38	-7	-6	-3	-3	15	-5	-3	-5	5
pair:,_belong	-38	-5	-7	-8	-13	-6	-5	-5	-8	-16
pair:,_between	-3	21	32	7	-5	-2	-4	-2	-3	-3
pair:,_both	-9	3	-5	-9	-9	-7	-5	-3	-6	-7
pair:,_brief	26	-5	14	-3	-4	-13	-8	-3	-4	-7
pair:,_bring	19	-3	42	6	-7	-8	-5	6	-11	-6
pair:,_build	-6	-5	-6	8	-14	40	-7	-3	-6	-6
pair:,_but	-12	-5	-5	-9	-6	-5	-3	-7	-9	1
pair:,_buy	-6	-2	-3	-4	72	-7	-7	-19	-12	-2
pair:,_by	-3	1	-3	-1	-2	-5	11	-4	3	12
pair:,_call	-12	-4	1	-4	-3	4	-5	-2	1	-5
pair:,_carry	-14	-2	-3	-7	-8	35	-4	-5	-12	-8
pair:,_ceo	14	-3	-6	25	-4	-6	-5	-2	-4	-7
pair:,_chair	45	-2	8	-3	-2	-5	-8	-2	-6	-11
pair:,_chairman	18	-3	-5	-3	27	-3	-2	-3	-3	-14
pair:,_chief	15	-4	-6	30	-4	45	-6	-3	-6	-19
pair:,_cite	3	-3	-2	-2	-6	-5	16	-12	15	-1
pair:,_close	-8	-4	12	-4	13	-5	-4	-3	-3	-3
pair:,_cloud	-28	-3	-5	-15	-5	-7	-10	-3	-4	-3
pair:,_come	10	-5	-8	-9	-3	13	-3	18	-10	-5
pair:,_confirm	9	-4	-4	-9	11	-8	-5	-3	-6	-13
pair:,_could	-10	-3	-3	-2	-13	-6	-3	-6	-3	-6
pair:,_cybersecurity	13	-6	-11	-4	-2	-4	-4	-1	-3	-3
pair:,_datum	-14	-3	-2	-18	-15	-6	-5	-2	-4	-6
pair:,_deny	-7	-3	-6	-2	-8	-5	-6	-2	-3	-3
pair:,_deputy	17	-5	-9	-5	14	15	10	4	-6	-15
pair:,_describe	1	-3	-4	-9	-5	13	-2	-5	-4	-4
pair:,_digital	-9	2	-3	8	-5	2	-6	-1	-2	-1
pair:,_director-general	5	-1	-2	-6	-1	-15	23	3	-4	-19
pair:,_discuss	79	-8	-11	-5	-5	-8	-5	-2	-4	-5
pair:,_do	-16	-4	-3	-3	-4	-5	-8	-12	-5	-6
pair:,_draw	-19	-4	59	-6	-6	-10	18	-2	-9	-7
pair:,_end	26	-5	6	24	-6	-7	-9	10		-5
pair:,_exchange	-26	-4	-3	54	1	-5	-5	-2	-4	-4
pair:,_expect	-15	-5	-5	-6	-5	-16	-5	-5	-11	-13
pair:,_fall	40	-4	-4	-4	-4	-2	-5	-2	-5	-4
pair:,_figure	-9	-14	-12	-4	-5	-6	-7	-2	-7	-6
pair:,_fly	-18	5	-7	-2	-6	62	-6	-4	-6	-4
pair:,_follow	-20	-2	-3	15	-6	-8	6	-7	26	-11
pair:,_for	-6		-4	-3			-3	-1	12	-6
pair:,_from	2	-4	7	-5	5	-7	-3	-11	8	
pair:,_get	10	-6	13	-3	-16	-6	-2	-3	-6	-7
pair:,_give	3	-3	-4	11	-2	-6	6	-10	3	-7
pair:,_go	-6		-5	-4	-3		-7	-3	-6	-8
pair:,_government	24	-7	-2	-8	-3	-6	20	-3	-6	-7
pair:,_governor	-16	-4	-5	-3	16	30	19	-3	-6	-9
pair:,_grant	-10	-1	-2	-4	9	-7	-7	9	-14	-5
pair:,_half	29	-3	-5	-4	-8	-11	-4	-4	24	-5
pair:,_have	-5	1	-2	-3	8	-6	-3	-1	4	5
pair:,_head	72	-6	4	-5	-4	-5	-4	-3	-5	-14
pair:,_his	9	9	-14	-4	-5	-6	-6	-4	-4	-1
pair:,_hold	12	5	12	-8	-7	-4	-2	-1	-2	-3
pair:,_host	8	-4	3	-4	-2	-5	-6	-3	-3	-6
pair:,_hour	-5	-5	-2	-9	-3	-6	-3	-2	-4	37
pair:,_ict	-4	-4	-16	-4	-3	-9	21	-2	-3	-14
pair:,_in	3	-3	2	2	-1	-3		2	-1	-4
pair:,_include	-3	-5	-6	31	-8	-9	-7	11	-18	-3
pair:,_industry	10	-3	-4	-4	-5	-6	-9	-3	-4	-3
pair:,_information		-2	-3	11	-2	-1	-10	-2	-1	-3
pair:,_innovation	26	-5	17	-4	-4	-4	-5	-2	-4	-3
pair:,_intend	-7	-5	-4	-3	27	11	-6	-2	-4	-2
pair:,_it		-5	-5	5	9	23	-7	2		-2
pair:,_its	-2	-3	-8	-4	45	11	-1	2	-11	-11
pair:,_keep	13	31	-4	-3	-3	-9	4	-2	-6	24
pair:,_launch	-6	-4	-16	-7	-5	13	19	-3	-3	-3
pair:,_lay	6	-7	-2	-3	57	-9	-8	-2	-4	-3
pair:,_lead	12	-13	-3	-2	8	-4	-2	-2	-1	-9
pair:,_leave	-14	29	29	-4	26	-6	-2	-3	-4	-14
pair:,_let	21	-1	-1	2	-22	-2	-3	-12	2	-5
pair:,_like	-13	-4	-5	-4	-6	-5	-4	-12	-11	-9
pair:,_look	-21	-7	-8	-3	-3	-9	-5	-4	9	-4
pair:,_make	-6	-6	18	-4	-10	23	-2	-3	-11	-6
pair:,_may	-3	-2	-4	-9	-7	-10	-4	-2	37	-3
pair:,_meanwhile	-28	-7	35	15	-4	-8	-6	-3	-7	-6
pair:,_meet	40	-6	-4	1	-3	3	-6	-2	-4	-6
pair:,_minister	-16	-3	-9	-6	-5	11	15	-4	-9	-7
pair:,_more	-11	-2	-2	-12	-19	-10	-6	16	-7	-3
pair:,_most	31	-4	-4	-4	22	-4	-5	-5	-11	-4
pair:,_mr	4	-3	-5	8	-3	-7	-6	16	-5	-6
pair:,_mr.	-18	-3	-10	-4	-4	-4	-3	-2	-3	10
pair:,_ms	39	-4	-9	-9	-5	-12	-6	-2	-3	-8
pair:,_ms.	1	-3	-17	-2	-3	-3	-4	-2	-2	-2
pair:,_must	-13	-4	-4	-4	-3	-7	-9	-3	-11	-9
pair:,_name	-10	-3	-4	-6	-7	-6	-5	-6	10	-24
pair:,_nine	-3	-1	-2	-38	-5	-4	-6	37	-26	-3
pair:,_not	-18	-3	21	-8	-5	-5	6	32	24	-5
pair:,_now	-12	-4		-9	4	-3	-4	-3	-3	-5
pair:,_of	-3	-3	-3	-9	6	9	-1	1	12	-6
pair:,_official	5	7	-5	-4	21	-8	-5	16	2	-5
pair:,_on	15		-6	-2	-3	6	-1	-2	13	-2
pair:,_once	-17	-4	-3	-3	-3	-8	-5	-5	4	43
pair:,_one	-9		2	-2	-8	9	-7	-3	-7	-4
pair:,_open	-11	-2	-13	15	-3	36	8	-3	33	-8
pair:,_opening	-14	-5	-8	1	-6	24	25	-8	-4	-3
pair:,_or	-5	-3	-1	-4	-7	-7	-13	5	-6	-9
pair:,_organize	-16	-3	57	-5	-4	-8	-4	-3	-5	-6
pair:,_out	7	-3	-4	-5	-7	-8	-4	-4	-9	-5
pair:,_over	7	-3	-4	-3	-11	-9	-6	-2	-3	-8
pair:,_own	-6	-2	-4	-6	-10	-4	-4	-14	11	-4
pair:,_pass	10	-12	-3	-3	-6	-6	15	-5	-6	-5
pair:,_pay	33	-29	-2	-3	16	-3	-2	-2	-4	-7
pair:,_people	-4	-2	-3	-4	-13	-4	-8	-5	5	-3
pair:,_pitch	16	-4	54	-5	-15	-5	-4	-3	-9	-6
pair:,_present	-20	-5	-4	-5	-4	-2	-9	-2	-4	-10
pair:,_president	46	-3	-7	-3	-5	5	-3	-2	-5	-12
pair:,_provide	-3	-4	-3	43	-14	28	-15	-4	-3	-13
pair:,_put	9	-2	6	2	36	-8	-15	-3	-8	-6
pair:,_receive	16	-2	-2	-7	-4	-3	-3	11	-6	-5
pair:,_represent	43	-3	31	3	-4	-9	-4	-4	-4	-6
pair:,_run	-12	-12	10	4	-6	11	6	-7	-3	-6
pair:,_say	-15	-3	-2	-4	-2	-1	-4	3	-1	-6
pair:,_seek	-16	-4	-8	-4	-5	-9	29	-2	37	-13
pair:,_sek	-12	-4	-5	-10	-8	-8	-5	113	-7	-6
pair:,_send	-7	-3	-14	-7	-5	-5	30	-9	-9	-4
pair:,_senior	39	-12	-5	-3	-7	-4	-2	-3	-3	-4
pair:,_seoul	6	24	-8	-5	-5	-5	-4	-4	-4	-5
pair:,_set	-1	-8	-3	-2	-10	31	-8	-13	-2	-3
pair:,_share	14	-3	-8	-4	-7	-8	-9	-3	-4	-3
pair:,_should	-6	-1	-2	-8	-5	-4	-4	15	-3	-5
pair:,_show	9	-7	-10	-4	-13	32	-12	-4	-7	-5
pair:,_sign	-10	-3	-4	46	-11	10	-11	-3	-3	-5
pair:,_since	-7	-4	-2	-4	-10	-8	-6		49	-3
pair:,_smart	11	-2	-3	11	-2	-1	-11	-1	-1	-3
pair:,_so	1	1	-6	-1	-10	-5	-2	-4	8	-3
pair:,_speak	-32	-3	23	-3	-7	24	-3	-2	-5	-3
pair:,_spend	12	-15	-3	-3	-7	-17	-4	-3	-5	-6
pair:,_state	2	-20	-7	-4	-4	-6	6	-4	-7	-6
pair:,_subject	-13	-2	-2	-8	-4	-3	38	24	-31	31
pair:,_such	-7	-10	-2	-1	-4	-4	-1	-1	-2	
pair:,_take	21	-4	-13	-6	-6	13	-4	-3	-4	7
pair:,_technology	-15	-3	-5	-7	-4	-5	15	-2	-6	-6
pair:,_telecommunication	-8	-2	-3	-6	-14	-3	-2	-2	-1	-2
pair:,_tell	-3	5	17	-4	15		2	-3	-3	-9
pair:,_that	-1	-3	13	-7	-7	-6	-9	11	1	-4
pair:,_the	1	-2	-1	2	1		-1		-3	1
pair:,_then	13	-5	-5	-5	-3	-6	-5	-3	-7	6
pair:,_there	8	-2	-4	-3	-2	-3	-3	-1	-4	-4
pair:,_this	47	20	-20	-5	-8	-8	-6	-2	-4	-3
pair:,_those	-6	-4	19	34	-4	-4	-13	-5	12	-9
pair:,_though	-10	-4	-4	-13	-5	-3	-9	8	-6	-4
pair:,_three	-7	-4	29	-2	-3	-11	5	-9	21	-2
pair:,_thru	-10	-3	-4	-4	19	-6	10	17	-8	-3
pair:,_to	9		-2	-1	2		7		3	4
pair:,_today	-16	11	-10	-1	-2	16	-2	-2	-3	-8
pair:,_together	-28	-4	-5	21	-9	17	-6	-2	-5	13
pair:,_too	-10	-4	-6	-6	1	-10	-9	5	-7	-5
pair:,_tour	-39	59	-4	-3	-3	-4	-2	-2	-3	-4
pair:,_two	12	-3	-8	9	-6	4	-4	15	-1	-15
pair:,_under	-5	-3	-4	13	-2	-2	4	-5	2	2
pair:,_until	-29	-3	-5	-4	-6	-6	-2	-3	-7	81
pair:,_up	-7	-5	-4	-5	-8	-5	-15	-3	8	-4
pair:,_urge	-21	6	12	-1	-4	-2	-4	-10	-1	-1
pair:,_value	-11	-2	-2	-19	-13	-4	-3	-2	-7	-7
pair:,_vise	21	-3	-3	-2	-2	-6	-2	-5	-2	3
pair:,_want	12	-3	-8	-3	-4	-3	-3	-2	-5	-5
pair:,_we	-6	-7	-2	-6	-3	-5	-2	-2	-3	-2
pair:,_welcome	-14	-11	-6	-4	-5	35	-6	-4	-12	-4
pair:,_when	4	-2	-5	-3	-5	8	8	7	-7	-1
pair:,_where	5	10	8	1	-1	1	-2	-4	-2	-3
pair:,_which	-7	-1	3	-3	2	3	3	2	1	-3
pair:,_while	-18	10	-4	8	-6	-4	-3	-4	1	8
pair:,_who	3	2	-3		-6	-1	-2	-3		3
pair:,_whom	21	-6	-4	-3	-5	-4	-3	-3	-5	6
pair:,_whose	-1	-4	-2	-8	1	-5	-3	4		4
pair:,_will		19	9	4	-9		-4	-5	-6	-4
pair:,_with	5	-3	2	3		1	-2	1	-1	-4
pair:,_without	-6	34	-3	-4	-4	-10	-21	-3	5	-5
pair:,_would	2	-4	-3	-7	-5	-4	-8	-2	-3	-13
pair:,_yesterday	42	-5	-12	-7	-5	-5	-4	-6	22	-4
pair:,_”		-4	-3	4	-5	-4	-3	-2	-2	-3
pair:-_<c>	-5	-5	5	2	-5	-6	-5	12	-4	-4
pair:-_back	-11	-4	-9	-7	18	12	-2	19	-8	-8
pair:-_base	-9	-3	-3	17	-1	-5	-4	19	19	-3
pair:-_list	-31	-1	-4	-10	45	-3	-3	-10	-6	30
pair:-_megawatt	-25	-5	-10	-9	-8	67	-4	33	-10	-6
pair:-_own	-5	-4	-3	-6	-7	-4	-3	31	-21	-8
pair:-_register	-4	-2	-6	-6	-5	-3	-8	-24	8	-2
pair:-_year	-9	-3	-3	44	-8	-7	31	47	-8	-5
pair:-_year-old	-9	-4	-7	-7	-9	-12	-17	-6	28	-5
pair:._"	-17	-4	-4	-4	-5	-5	-12	-2	-5	-4
pair:._)	-17	-12	-3	-5	-3	-5	-3	-2	-4	13
pair:/_<p>	-22	-5	-6	-6	-7	-8	-5	-9	-8	-9
pair:1.1_billion	-8	-3	-3	-23	34	-9	-5	-3	-5	-5
pair:1.2_billion	-7	-2	-3	-4	43	-5	-3	-2	-30	-4
pair:1.2_million	-10	-3	-3	-14	11	-9	-4	-4	26	-3
pair:1.4_billion	-9	-2	-3	-12	37	-4	-4	-4	60	-4
pair:1.5_billion	-3	-1	-2	-6	69	-8	-2	-10	-12	-3
pair:1.6_billion	-5	-2	-2	-10	78	11	-4	-22	-15	-2
pair:100_million	-3	-2	-3	-5	27	30	-7	-10	-13	-2
pair:10_billion	-4	-3	-2	-3	16	-5	-3	-3	-5	-6
pair:120_million	-3	-1	-1	-5		-3	-1	23	-6	-1
pair:12_,	31	-2	-5	-10	-5	-5	-5	-3	-9	-5
pair:12_million	-9	-3	-5	-9	47	-1	-4	-6	40	-5
pair:12_per	-9	-5	-13	-12	40	-3	22	-5	-7	-3
pair:14_million	-5	-2	-3	-3	41	-4	-7	-9	21	-3
pair:150_million	-6	-3	-4	-19	59	-7	-8	15	-6	-4
pair:15_-	4	-3	-4	-6	-6	-7	-10	11	-6	-6
pair:15_.	20	-4	-16	-5	-2	-3	-5	-4	-5	-12
pair:15_year	-5	-2	-3	-10	-12	-5	-7	15	-6	-6
pair:16_,	4	-3	-3	-2	-5	-10	-6	53	-9	-7
pair:1800_mhz	-6	-2	-5	-6	-11	-3	-6	25	-23	-2
pair:1_.	22	-5	-11	-5	-8	-17	28	-6	-4	32
pair:1_billion	5	-4	-9	-4	56	-12	-7	-2	-4	-5
pair:1_february	-16	-7	-4	-4	-7	-9	-3	25	-5	35
pair:1_january	-6	-7	-5	-8	-5	20	3	-6	-5	-6
pair:1_july	-8	-3	-3	-4	8	22	16	-7	-9	-7
pair:1_may	-19	-4	-4	-5	-8	20	-8	-3	-6	75
pair:2.1_billion	-4	-3	-3	-14	77	-14	-4	-4	-15	-2
pair:2.4_billion	-7	-3	-3	-7	34	-5	-8	-11	22	-7
pair:200_million	-6	-4	-5	18	49	-8	-3	-5	7	-4
pair:2015_,	-16	-7	-5	-7	-4	-10	-5	-3	-11	-28
pair:2015_.	-9	2	-3	-13	-5	-24	13	-3	-11	-5
pair:2016_.	-17	-4	-4	-5	-8	-6	-5	15	-7	-16
pair:2017_,	-10	-4	-3	-4	-8	-14	-6	-4	-6	14
pair:2018_,	-14	-4	-6	-4	-5	-6	-5	-3	-6	14
pair:2018_.	-4	-3	-6	13	-5	-11	16	-2	36	-6
pair:2019_,		-4	-6	32	-7	-6	-6	-4	-6	-18
pair:2019_.	-11	-10	-3	-5	18	-8	-8	-3	8	-7
pair:2020_,		9	10	-3	-3	6	-4	27	6	3
pair:2020_.	-27	-3	-3	-9	58	55	-3	16	-12	-5
pair:2021_,	-6	-7	-5	-6	-9	-7		-1	47	-13
pair:2021_.	-17	-5	15	50	16	20	-7	10	-6	-4
pair:2022_,	-13	-3	-5	-7	13	6	-1	1	29	-4
pair:2022_.	-4	-5	10	-2	38	-13	3	2	5	-3
pair:2023_,	-10	4	-8	10	8	-5	-9	-7	13	30
pair:2023_.	-4	-6	-5	-6	25	26	-13	3	-9	3
pair:2023_the	-4	-3	-3	18	-8	-7	-7	6	16	-4
pair:2024_,	2	4	10	-8	-8	-6	-6	5	5	-7
pair:2024_.	7	-4	-4	1	-5	-5	29	-9	6	-4
pair:2025_,	-4	-3	18	3	-4	19	11	-9	-7	6
pair:2025_.	-7	-5	7	13	-6	11	-14	-3	-7	-5
pair:2026_,	-5	-3	-3	-4	18	-15	-1	-4	-7	-9
pair:2026_.	-3	-4	-4	3	-2	47	5	-4	-3	-3
pair:2027_,	-19	-9	-12	-5	51	-22	-5	-3	-6	-7
pair:2027_.	-8	-4	-5	33	-10	33	-10	-8	-8	-6
pair:2028_.	-13	-9	-5	22	-5	42	-7	-10	-4	5
pair:2029_.	-14	-4	-20	-5	20	-5	-5	-3	-7	-3
pair:2030_,	-6	-5	-5	-9	-5	-7	32	-2	-6	-3
pair:2030_.	-7	-3	-31	-6	-4	-9	-1	26	-5	-4
pair:20_,	46	-3	-4	-9	-6	27	-9	7	-7	-5
pair:20_.	-3	58	-6	-3	-5	-5	-3	-4	-6	24
pair:20_billion	-5	-2	-4	-9	17	-9	-4	14	-8	-3
pair:20_million	-7	-3	-3	2	90	-5	-6	-11	-6	-5
pair:23_,	85	-7	-4	-4	-4	-4	-4	-4	-5	-6
pair:25_,	-31	-5	-4	-4	-5	-4	-6	-3	-5	12
pair:25_million	-4	-3	-4	-15	42	-12	-3	-8	-3	-3
pair:26_,	-9	7	-2	-3	-4	-4	-4	-6	7	-5
pair:26_ghz	-9	-3	-4	-5	-3	-5	-9	27	-13	-4
pair:28_.	14	-4	-4	-8	-9	-6	-7	61	-6	-9
pair:29_.	-4	-2	-2	-13	-8	-4	-9	38	27	-9
pair:2_billion	-9	-4	-4	-4	1	-9	-9	-3	-6	-4
pair:3.5_ghz	-5	-4	-3	-5	-7	-4	34	-6	-5	-2
pair:3.6_ghz	-12	-3	-5	-5	-4	-9	-14	6	-6	-3
pair:300_million	-7	-4	-4	-7	36	-10	-5	20	-10	-3
pair:30_april	-10	45	-12	-4	-4	15	14	-2	-5	-5
pair:30_billion	-6	-4	-17	-1	46	-7	-4	-8	-18	-4
pair:30_day	-11	-3	-5	-5	-4	-4	25	3	7	-4
pair:30_million	-6	-5	-4	-31	49	-12	-3	-3	23	-3
pair:31_,	-10	-2	-6	-3	46	-7	-8	-1	-4	-3
pair:31_million	-9	-3	-4	-9	72	-13	-5	-10	-15	-4
pair:3_,	-9	-3	35	7	-3	-4	-22	-1	-2	-2
pair:3_.	-18	-2	-7	42	6	-9	-2	-10	-5	-2
pair:3_june	10	-4	-9	-4	-4	-8	76	-3	-9	-7
pair:3_million	-16	-4	-4	-7	39	-9	-5	-6	40	-5
pair:4.2_million	-11	-4	-4	-8	56	-8	-4	-9	-26	-6
pair:400_mhz	-8	-5	-3	-10	-6	-7	-12	64	-4	-4
pair:40_country	-11	-2	45	-6	-4	-11	-3	-17	-3	-2
pair:40_million	-8	-3	-4	3	21	-7	-9	-6	9	-5
pair:40_per	-5	-3	-5	-5	20	-10	27	-3	-6	-4
pair:450_million	-3	-2	-2	-5	75	-4	-4	-18	-5	-3
pair:4_.	35	-21	-3	3	-6	-7	17	-3	-4	-3
pair:4_billion	-9	-3	-3	-9	19	-8	-8	-12	-4	-4
pair:51_%	-10	-2	-3	-5	40	-7	-8	7	-8	-3
pair:590_billion	-6	-2	-3	-6	81	-4	-6	-14	-17	-4
pair:5_,	-6	-4	-2	-3	-11	-6	15	68	-6	-8
pair:5_.	-19	13	-3	-5	-7	-6	-4	-3	-6	-5
pair:5_billion	-5	-3	-3	-7	38	-11	-6	-10	-7	-4
pair:5_million	-8	-2	-3	-3	35	-4	-3	-6	-1	-2
pair:5g_,	-3	-2	-3	18	-2	-1	-10	-1	-1	-5
pair:5g_.	25	-4	-10	-11	-14	-14	-5	24	-8	-3
pair:5g_auction	-5	-3	-5	-12	-9	-8	-5	21	-8	-4
pair:5g_network	-9	-4	-2	-4	-16	21	16	-8	-7	-2
pair:600_million	-8	-5	-7	-8	6	19	-6	45	-14	-4
pair:60_million	-7	-3	-4	-6	46	-8	-4	3	-7	-3
pair:6_billion	-6	-2	-3	-4	41	-5	-3	-3	-12	-3
pair:700_mhz	-4	-4	-4	-5	-11	-5	-10	35	-8	-2
pair:700_million	-19	-3	-8	-13	19	-9	-2	-4	50	-8
pair:8_,	-16	-5	40	-6	-5	-16	13	51	-26	-7
pair:900_million	-8	-6	-4	-7	58	-11	-5	7	33	-4
pair:90_million	-12	-3	-4	-4	29	-7	-6	16	35	-5
pair:9_,	41	-3	-4	-10	-4	51	-4	-4	-6	-10
pair:9_million	-11	-2	-3	-8	10	29	-6	5	-17	-9
pair::_<a>	-10	-3	-4	-11	-11	-8	-9	31	-21	-5
pair::_<c>	-9	-9	-8	12	-8	-2	-5	1	-5	-3
pair::_<f>	-11	-5	-5	-10	4	16	-6	1	-11	-4
pair::_<p>		-3	-6	-5	-4	-4	-4	9	-9	4
pair::_a	28	-16	-4	12	-2	-12	-6	-4	-6	-3
pair::_in	-13	-5	-5	-2	24	-6	-3	-3	-6	-5
pair::_it	-2	-4	-3	-5	-3	-4	-3	-3	60	-3
pair::_no	-8	-3	-3	-42	-7	-10	-11	-8	-5	-4
pair::_one	-15	-3	-6	13	-9	-5	-9	-4	-2	-2
pair::_regulator	-11	-4	-6	-6	-8	-9	-7	-6	-29	-3
pair::_that	12	-4	-10	-5	-4	-17	-15	-2	-5	14
pair::_the	-6	13	-3	-5	36	-1	-3	-4	-2	12
pair:;_<a>	-7	-2	-3	-6	-6	-8	-13	-13	14	-7
pair:;_<c>	-8	-18	-2	-5	-12	24	-3	-3	-5	-3
pair:;_<f>	7	-3	-6	8	-8	19	-2	-6	-6	-2
pair:;_<p>	-22	-4	-2	-4	-2	5	-3	-4	-5	-4
pair:;_and	-7	-1	-5	3	1	2	-4	-2	-3	-6
pair:;_at	-5	-2	-5	-1	-2	-8	-2	-3	-2	-6
pair:;_it	9	-10	-10	15	-5	-9	24	13	-9	-3
pair:;_that	-5	-3	-4	-6	-8	-17	-10	-1	27	-1
pair:;_the	-13	-1	-3	-1	-6	-3	-10	-1	25	-6
pair:<a>_'s	-3	1	-5	-2	-1	1	3	-6	4	
pair:<a>_)	-1	-3	-4		-3	-6	5	3	10	-5
pair:<a>_,	-1	-3	2	1		-2	-3	-2	-4	-1
pair:<a>_.	-8	-3	1	1	-1	1	1		8	13
pair:<a>_:	-13	-4	-3	-3	-3	-4	-8	4	-14	5
pair:<a>_;	-26	-3	-5	-3	-2	-3	-5	-4	-17	13
pair:<a>_<a>	70	-10	-6	-4	-3	-5	-4	-3	22	-9
pair:<a>_accept	-11	-3	-2	-4	-3	-5	-8	-8	28	-13
pair:<a>_adopt	-9	-2	-4	-5	-3	-5	66	-6	-8	-4
pair:<a>_agree	-10	-5	-3	9	-3	-5	47	-6	-21	-4
pair:<a>_and	17	-4	-2	33	-3	-5	-11	-2	-4	-5
pair:<a>_announce	-10	-2	-3	-10	-12	10	2	1	-9	17
pair:<a>_approve	-6	-2	-3	-6	-15	-5	21	30	-10	11
pair:<a>_as	7	-2	-5	-4	-3	-4	-8	10	4	32
pair:<a>_ask	-12	-2	-4	-4	-4	-3	55	-8	14	-3
pair:<a>_at	-1	-5	-8	-7	-4	-13	50	-5	26	23
pair:<a>_authorize	-6	-4	-4	-10	-9	-15	-6	84	-9	-5
pair:<a>_award	-4	-3	-4	27	30	-3	-4	-20	-12	-2
pair:<a>_ban	-4	-2	-2	-5	-3	-4	-4	-10	42	-4
pair:<a>_be	-8	-3	1	-6	5	-1	1	-5	-4	3
pair:<a>_block	-10	-4	-4	-5	-4	-4	-6	27	-16	-5
pair:<a>_bring	-18	-3	-23	-4	-3	38	59	-4	-7	-5
pair:<a>_by	-3	-3	-3	-2	23	-11	13	-5	-7	28
pair:<a>_can	-3	-2	-2	-4	-8	-2	-10	-38	-10	-1
pair:<a>_chairman	-10	-3	-3	-16	-4	-7	-16	-3	-4	10
pair:<a>_charge	-7	-2	-3	-3	-5	-4	-6	-4	51	-19
pair:<a>_clear	-6	-3	-4	-6	13	-7	-6	71	-13	-4
pair:<a>_close	-6	-2	-8	-9	-6	-7	-9	19	-3	-2
pair:<a>_conclude	-7	-3	31	16	-4	-9	-5	12	-10	-4
pair:<a>_confirm	-13	-3	-4	-6	-7	-6	-5	-8		44
pair:<a>_could	-16	-3	-4	-5	-3	-7	-9	-3	-6	-5
pair:<a>_decide	-8	-3	-4	-11	5	-9	37	72	-14	-2
pair:<a>_deny	-14	-2	-3	-3	-2	-2	-8	5	-54	-4
pair:<a>_direct	-7	-3	-5	-9	-5	-8	19	-8	49	-4
pair:<a>_do	-7	-3	-3	-6	-4	-5	29	7	-13	-6
pair:<a>_draw	-19	-13	14	-7	-3	-6	9	-2	-5	-4
pair:<a>_end	-20	-21	-3	-8	-5	-4	-6	-9	-9	-10
pair:<a>_endorse	-11	-4	-5	-6	-6	-7	92	-4	-6	-7
pair:<a>_every	-11	-12	-3	-5	-5	-6	-8	-14	-27	-7
pair:<a>_extend	-4	-2	-3	11	-7	-7	-12	4	-4	26
pair:<a>_fin	-7	-3	-3	-5	-13	-4	-5	-6	55	-7
pair:<a>_find	-4	-2	-2	-16	-5	-7	-10	-8	5	-3
pair:<a>_for	14	-3	-5	11	5	-5	-6		2	-2
pair:<a>_freeze	-6	-2	-3	-7	-11	-4	-3	-15	43	-2
pair:<a>_from	-24	-3	-5	-4	-2	-3	-12	-4	11	10
pair:<a>_give	-19	-3	-4	-7	-19	-5	24	30	13	-5
pair:<a>_go	-7	30	-4	-4	-10	15	-6	-8	40	-4
pair:<a>_grant	-4	-2	-2	-2	-18	-3	-3	39	-7	-1
pair:<a>_hand	-9	-2	-2	22	6	-5	33	-12	18	-33
pair:<a>_have	-4	-3	-3	3	-2	1	15	2	8	-2
pair:<a>_hear	46	-4	-7	-5	-4	-5	-7	-4	-9	-4
pair:<a>_hold	17	-4	73	-5	-7	-6	-14	-3	-10	-3
pair:<a>_impose	-21	-2	-3	-4	-5	-3	42	-4	8	-5
pair:<a>_in	-7	-2	-5	1	-4	10	5	2	10	2
pair:<a>_ink	-12	-4	-4	94	-5	-10	-5	-5	-11	-7
pair:<a>_intend	-19	-5	-5	-6	-11	-4	15	-6	-7	-8
pair:<a>_introduce	-12	-3	-8	-4	-3	65	-3	-4	-9	-20
pair:<a>_issue	-7	-2	-3	-5	-3	-3	18	13	26	-2
pair:<a>_keep	-6	-3	-4	-4	-7	-24	1	-3	-7	-7
pair:<a>_last	8	-3	-5	23	-5	-11	20	7	2	6
pair:<a>_launch	-9	-5	-12	-8	-3	42	20	-11	-4	-3
pair:<a>_license	-4	-2	-3	-6	-4	-5	-4	4	-7	-3
pair:<a>_lift	-10	-3	-3	-4	-5	10	23	5	19	-4
pair:<a>_make	-20	-3	-7	-8	-5	-8	37	-7	21	-4
pair:<a>_may	-4	-2	-2	-3	-4	-3	-27	-14	-38	-3
pair:<a>_meet	49	-25	-5	-8	-5	-6	-5	-9	-24	-3
pair:<a>_member	-23	-3	26	-6	-6	-5	-10	-2	-3	-4
pair:<a>_name	-5	-3	14	-6	-4	-7	-12	23	-7	-28
pair:<a>_next	13	-2	-3	-5	-5	-6	-9	-4	-7	3
pair:<a>_of	2	-3	9	-6	12	-3	-5	-7	-10	25
pair:<a>_on	27	-3	-5	-4	-2	-4	19	10	-6	
pair:<a>_open	-8	-2	-6	-4	-4	17	8	-9	21	-2
pair:<a>_order	-3	-2	-1	-8	-8	-1	-7	14	1	45
pair:<a>_over	-9	-2	-3	-5	-4	-5	-12	-10	44	-4
pair:<a>_own	-9	-1	-4	-2	-3	-5	-5	-5	-10	-13
pair:<a>_part	-20	-2	-2	-5	-16	-5	-4	-4	30	-5
pair:<a>_pass	-10	-4	-7	-4	-5	-6	60	-5	-9	-8
pair:<a>_place	-21	-4	-4	27	-3	-3	37	-3	16	-4
pair:<a>_plan	-30	-3	-4	-6	-6	-7	25	46	-6	-8
pair:<a>_present	-11	-6	-5	-5	-6	-8	12	-3	-7	-5
pair:<a>_prohibit	-7	-3	-4	-5	-5	-8	6	42	17	-4
pair:<a>_publish	-9	-3	-7	-4	-4	-6	17	10	-7	-4
pair:<a>_put	5	-3	4	1	-7	19	12	-12	10	4
pair:<a>_question	97	-4	-6	-6	-6	-7	-9	-4	-9	-7
pair:<a>_raise	-6	-4	-2	-4	-19	-6	28	-2	-6	-3
pair:<a>_receive	-27	-4	-7	-10	-7	-4	-5	-11	-18	-6
pair:<a>_reject	-5	-2	-2	-4	-4	-4	16	30	-8	-5
pair:<a>_release	-11	-4	-5	-10	-7	-31	57	-4	-6	-4
pair:<a>_renew	-5	-2	-3	-7	-4	-4	-6	23	-6	-5
pair:<a>_report	9	-3	-2	-5		-6	-4	-9	38	-5
pair:<a>_revoke	-8	-2	-2	-3	-3	-6	-4		38	-8
pair:<a>_rule	-7	-2	-3	-5	-18	-4	-11	-9	69	-4
pair:<a>_say	-9	4	7	-9	-6	-6	-5	9	-2	-3
pair:<a>_search	-20	-4	-4	-5	-4	-9	-5	-6	68	-6
pair:<a>_send	-9	-4	-4	-7	-5	-5	5	9	36	-4
pair:<a>_set	-4	-3	-3	-12	-11	59	33	-30	-4	-3
pair:<a>_show	-20	-6	-12	-6	-10	-6	-7	-2	-4	-4
pair:<a>_shut	-16	-3	-4	-5	-4	-9	-6	-6	90	-8
pair:<a>_sign	-8	-3	-3	16	2	-5	-7	-4	-10	-5
pair:<a>_strike	-8	-5	-4	21	-3	-6	-5	-5	33	-3
pair:<a>_summon	48	-3	-9	-4	-5	-4	-7	-8	9	-7
pair:<a>_suspend	-6	-2	-3	-7	-7	-4	-10	39	21	-6
pair:<a>_table	-18	-3	-6	-8	-4	-4	52	-3	-4	-4
pair:<a>_take	36	-4	-9	-7	-6	18	-16	2	-11	4
pair:<a>_tell	-8	-3	-2	-7	-4	-3	25	4	17	-6
pair:<a>_that	40	-4	-5	-5	-5	-6	-7	-4	-9	-7
pair:<a>_the	14	-7	-4	-12	-4	26	34	-14	-8	-5
pair:<a>_this	-4	-3	9	-3	-5	-3	-11	-2	31	6
pair:<a>_to		1	-4	-2	-5	-7	-1	2	-11	-6
pair:<a>_today	-3	-3	-4	-4	-3	-9	13	-3	16	11
pair:<a>_together	-8	-3	-7	-7	-4	-7	-28	-2	-6	-4
pair:<a>_turn	-22	-2	-3	-9	-5	-6	-5	108	-12	-3
pair:<a>_under	-8	-2	-3	9	45	20	-15	15	45	-12
pair:<a>_vote	-6	-3	-3	-5	-4	-11	41	-5	-6	16
pair:<a>_want	-12	-3	-4	-5	-4	-7	32	-26	-8	-5
pair:<a>_wave	-14	-4	-3	31	-7	-4	33	82	-12	-5
pair:<a>_will	-3	-4	1	-4	22	-2		-7	-8	12
pair:<a>_with	-6	-2	-4	12	-7	-5	16	-7	-16	-5
pair:<a>_withdraw	-6	-3	-4	-5	-7	-4	41	25	7	-3
pair:<a>_would	-16	-3	-6	-5	-5	-5	-3	-7	-9	-8
pair:<a>_yesterday	4	-2	-3	12	-8	-6	18	24	-22	-5
pair:<a>_’s	-5	-2	-2	-3	-3	-11	-7	-4	-11	-5
pair:<c>_'	-1	-6	-8	-5	-3	-29	-4	-2	-2	-3
pair:<c>_'s	6	2	6	1	-4	-2	1	-1	-2	-3
pair:<c>_)	-2	-5	-5	18	-4	-6	-5	-4	1	-5
pair:<c>_,	-6			-3	-3	-1	-4	-2	-1	-3
pair:<c>_-	1	-3	-1	-5	1	-4	-4	10	-1	-3
pair:<c>_.	-8	3	-2	-3	2	-1	-4	-2	-2	-5
pair:<c>_:	-13	-4	-5	-6		-12	-8	-8	-13	-4
pair:<c>_<a>	-17	-4	-5	-6	-5	-5	-6	-5	-10	-18
pair:<c>_<p>	37	-4	-3	-2	12	17	-3	-2	-3	-5
pair:<c>_adopt	-7	-3	-4	-6	-5	-5	-1	-2	-7	-6
pair:<c>_agency	-14	-4	-3	-5	-5	-4	-4	-4	-3	-3
pair:<c>_ai	-12	-4	15	-4	-7	-7	35	-3	-4	-5
pair:<c>_also	30	-5	-8	-3	-4	-6	-2	-2	-3	-2
pair:<c>_and	-8	-4	-3	13	-3	-4	-2	-3	-3	-3
pair:<c>_as	-9	-3	2	-3	5	-10	-3	-3	-2	-3
pair:<c>_at	-17	50	14	-9	-6	-3	-3	-2	-2	-3
pair:<c>_be	-6	-6	7	-3	6	-4	-1	-2	-3	-4
pair:<c>_business	-38	-4	13	-3	-4	-2	-2	-2	-9	-2
pair:<c>_by	23	4	-7	-3	-7	-5	-3	-3	-8	-2
pair:<c>_can		-4	-6	3	19	-12	-4	-2	-2	-2
pair:<c>_capital	-16	25	-13	-4	-7	-8	-4	-3	-8	-5
pair:<c>_chip	-25	8	-4	-4	-10	-5	-6	-5	-6	-3
pair:<c>_cloud	14	-9	-5	-4	-3	-3	-3	-3	-4	-6
pair:<c>_come	18	-22	-3	-2	-3	-5	-2	-2	-4	-3
pair:<c>_company	6	-3	-4	1	-1	-3	-3	-4	-7	-4
pair:<c>_counterpart	-4	-5	-6	18	-3	-3	-2	-2	-3	-5
pair:<c>_delegation	-24	4	-22	-2	-3	-2	-2	-2	-2	-2
pair:<c>_digital		-4	-10	2	-5	-7	-2	-4	-4	-4
pair:<c>_engineer	-13	-7	-3	-13	-6	-10	-2	16	-6	-9
pair:<c>_firm	6	-3	-6	-3	2	20		4	3	-3
pair:<c>_first	-14	6	-5	-3	-5	-10	-10	-4	-8	-5
pair:<c>_for	-9	13	-4	1	21	-7	-4	-5	2	-3
pair:<c>_from	-17	16	-7	25	-3	-7	-5	-2	-5	-4
pair:<c>_fund	8	-4	-3	-3	-51	-5	-2	-3	-3	-3
pair:<c>_give	-11	-5	-5	-3	44	-11	-4	-5	-4	-5
pair:<c>_group	-9	-3	-3	-5	-20	-7	-3	36	3	-5
pair:<c>_have	-12	-2	-3	6	2	-3	5	-4	7	-3
pair:<c>_host	-29	-7	66	-5	-5	-4	-5	-2	-3	-2
pair:<c>_in	-10	1	-1	-4	-1	-1	-6	-1	-2	-4
pair:<c>_industry	-20	-4	-6	-4	-4	-12	-2	-2	-3	-3
pair:<c>_investment	-22	-4	-2	-2	-4	-2	-1	-3	-2	-1
pair:<c>_investor	-8	-7	-5	-4	43	-11	-5	-3	-5	-3
pair:<c>_maker	20	-3	-2		11	-3	-1	-5	-3	-2
pair:<c>_minister	-34	-4	-6	-3	-4	-6	-7	-5	-4	-4
pair:<c>_national	-11	-4	-4	8	-4	-3	-6	-3	-16	-2
pair:<c>_need	-21	-5	-7	-5	-48	-5	-3	-7	-6	-4
pair:<c>_official	-23	1	-4	-4	-3	-6	-3	-4	-4	-3
pair:<c>_on	9	24	-6	23	-5	25	-5	-5	1	-3
pair:<c>_open	-9	-4	-9	-4	-4	13	-7	-3	-10	-3
pair:<c>_operator	-7	-2	-5	44	-28	-32	-2	-2	-7	-2
pair:<c>_or	-5	-15	-13	-3	-18	-5	-2	-3	-3	-3
pair:<c>_over	-13	-3	-4	-2	38	-5	-2	-2	-2	-5
pair:<c>_own	-11	5	-4	-2	-6	-3	-6	-3	-6	-2
pair:<c>_put	-3	-3	-4	-7	35	-12	-3	-1	-2	-12
pair:<c>_say	8	-4	11	-11	-6	-8	-4	-4	-3	-2
pair:<c>_semiconductor	11	-5	-3	-3	2	-5	-3	-2	-3	-3
pair:<c>_share	-9	-5	-4	-7	-17	-6	-4	-2	-8	-3
pair:<c>_side	13	-7	-6	-7	6	-5	-3	-3	-5	-6
pair:<c>_sign	-10	-5	-4	17	-4	-7	-13	-3	-3	-2
pair:<c>_since	-13	6	-3	24	-10	-6	-5	-2	-6	-4
pair:<c>_software	43	-6	-6	-5	-10	-6	-5	-5	-3	-2
pair:<c>_stand	-15	-8	-13	-2	-2	-4	-1	-1	-5	-2
pair:<c>_start-up	22	-5	-4	-4	-6	-4	-1	-5	-15	-4
pair:<c>_state	-6	-4	-5	-4	-5	-6	-4	-6	-6	-5
pair:<c>_support	-9	-4	-3	-6	41	-13	-10	19	-5	-3
pair:<c>_take	-19	-9	6	-4	-7	-3	-2	-2	-2	-3
pair:<c>_that	-8	-5	-6	-11	-3	-6	-1	-3	-4	-3
pair:<c>_this	2	54	-9	-7	-7	-9	-3	-2	-3	-5
pair:<c>_to	-3	-5	-3	-3	1	-5	-4	-4	-4	-3
pair:<c>_tour	15	-36	-3	-3	-5	-3	-1	-2	-2	-7
pair:<c>_want	-6	-5	8	-17	-14	-3	-6	-3	-4	-2
pair:<c>_welcome	-21	-4	-6	-4	-5	-4	25	-11	-8	-3
pair:<c>_will	10	4	3	6	3	8	-3	-2	-3	-3
pair:<c>_with	-19	-43	-3	-2	11	9	-3	-4	-6	-2
pair:<c>_work	-6	-5	-4	-1	-4	-5	-3	-2	-2	-5
pair:<c>_would	7	-4	-2	-5	14	-7	-2	-3	-3	-4
pair:<c>_’s	-5	-4	-5	-7	-4	-4	-8	-3	-7	-5
pair:<f>_!	-7	-3	-4	-5	-17	-7	-4	-4	57	-9
pair:<f>_"	-3	-4	-3	-5	-4	-8	-3	-3	-6	-6
pair:<f>_'s	-6	-3	-5	-5	-2	9	-5	2	2	-2
pair:<f>_(	-5	4	-5	-4	-14	-7	-5	-2	-3	-7
pair:<f>_)	-9	-3	-3	-4	3	9		18	-9	-2
pair:<f>_,	3	-3		1	7	-2	-2	4		-1
pair:<f>_.	-6	-2	-2	-1	3	-2	-4	7	2	-1
pair:<f>_:	9	-4	-3	-6	-3	-9	-4	-7	46	-4
pair:<f>_;	23	3	-2	-3	40	2	-3	-4	-3	
pair:<f>_<c>	-9	-5	-4	-4	44	-4	21	-19	-12	30
pair:<f>_<f>	18	-4	-2	-6	-5	-4	-4	-5	8	-5
pair:<f>_<p>	-25	-2	-3	19	-3	-4	-2	-3	-4	-10
pair:<f>_a	-6	-2	-2	13	-17	-4	-7	-8	-4	-6
pair:<f>_about	50	-4	-4	-6	-9	-9	-4	-2	-4	-6
pair:<f>_after	-9	-3	-4	-4	28	-7	-7	-11	34	-13
pair:<f>_agree	5	-3	-3	46	19	-10	-14	-18	-4	-4
pair:<f>_already	-7	-2	-3	-4	-27	-4	-4	11	-14	-3
pair:<f>_among	-13	-6	-5	-9	-9	-10	-5	-7	35	-5
pair:<f>_an	-11	-3	-3	30	-15	-7	-5	10	-16	-7
pair:<f>_and	4	-3	3	12	-3	-5	-4	3	7	-4
pair:<f>_announce	-9	-3	-6	5	70	-4	-5	-6	-5	15
pair:<f>_as	-9	-4	-4	13	-7	-6	-5	23	-10	32
pair:<f>_ask	-5	-2	-3	-25	-4	-9	-6	-14	-6	-7
pair:<f>_at	28	-4	-8	-5	12	-6	-6	1	22	-1
pair:<f>_be	-2	-4	-1	2	4	4	-5	-1	6	-3
pair:<f>_become	-5	-3	-4	-7	12	-7	-12	31	-8	-11
pair:<f>_before	4	-5	-3	-6	-6	-6	-3	-5	9	-20
pair:<f>_boss	-13	-8	-4	-5	-5	-10	-4	-3	-14	-13
pair:<f>_break	-7	-5	-3	-3	-9	42	-17	-6	41	-4
pair:<f>_bring	-16	-3	-6	-5	-10	47	-4	-4	47	11
pair:<f>_business	-10	-13	-1	35	-6	-8	-4	-2	-4	-2
pair:<f>_buy	16	-6	-4	-5	39	-8	-6	60	-10	-6
pair:<f>_by	-8	-2	-4	2	-4	-7	-4	14	15	-6
pair:<f>_can	-14	-4	-5	-6	-9	-14	-7	4	-16	-4
pair:<f>_charge	-7	-3	-4	-8	-6	-14	-11	-3	-12	-7
pair:<f>_chief	-34	-4	-5	-4	-14	-7	-4	-4	-7	-10
pair:<f>_close	-9	-2	-6	25	28	-6	-4	-6	-18	-7
pair:<f>_come	-9	-5	-6	9	23	-7	-4	8	-9	-10
pair:<f>_commitment	-6	-3	-6	-5	2	-4	-2	-4	-3	-2
pair:<f>_complete	-10	-3	-4	-5	43	-12	-5	63	-5	-4
pair:<f>_could	-7	-4	-2	-14	-6	-13	-2	-7	-21	-6
pair:<f>_cut	-9	-3	-3	-6	-6	14	-5	-3	-7	-3
pair:<f>_deal	-12	-3	-3	-27	-6	-4	-3	-6	-18	-9
pair:<f>_decline	-7	-4	-3	-7	-7	-5	-5	-5	-4	-6
pair:<f>_delegation	-16	7	-6	-3	-4	-5	-2	-8	-4	-3
pair:<f>_do	-10	-3	-3	-4	-5	-3	-4	-10	7	-4
pair:<f>_during	-36	-8	-4	-4	-3	-3	-2	-3	-4	-1
pair:<f>_each	-9	-4	-6	-5	-5	-6	-7	63	-19	-3
pair:<f>_earlier	-5	-3	-2		6	-7	-4	-2	14	-2
pair:<f>_employ	-14	-5	-6	-6	-4	-11	-6	-4	-9	-5
pair:<f>_enter	-14	-2	-3	17	41	-7	-3	-10	-7	-2
pair:<f>_exchange	-14	-2	-3	13	-5	-8	-2	-3	-3	-3
pair:<f>_executive	39	-2	-4	-5	-3	-3	-5	-7	-24	-7
pair:<f>_expect	-5	-3	-3	-9	-7	-7	-4	-27	-15	-4
pair:<f>_first	-5	-2	-4	-7	-11	47	-10	-3	-5	-2
pair:<f>_for	-7	-3	-6	11	11	-4	-5	1	1	-3
pair:<f>_from	-6	-4	-3	-5	19	-5	-7	15	20	2
pair:<f>_get		-3	-3	15	17	3	-4	24	-6	-3
pair:<f>_give	4	-2	-4	-6	17	-7	-4	-5	-8	-8
pair:<f>_go	1	-6	-3	-5	-6	15	22	-19	17	-2
pair:<f>_hand	-8	-3	-6	-8	58	16	-8	-8	-9	-10
pair:<f>_have	-11	-2	-4	7	5	15	-7		8	
pair:<f>_headquarters	5	-9	-4	-3	-4	-9	-3	-3	-3	-5
pair:<f>_hold	14	-5	17	-6	-14	-10	-6	-9	-5	-10
pair:<f>_hope	-6	-4	-2	-37	-11	-22	-3	-6	-12	-3
pair:<f>_in	1	1	-4	1	4	2	-4	-2	7	1
pair:<f>_ink	-14	-3	-4	-3	-5	-6	-5	-5	-6	-3
pair:<f>_intend	-4	-3	-2	-4	30	-7	-5	-4	-8	-3
pair:<f>_last	3	-2	-8	6	19	-9	-3	-6	39	-4
pair:<f>_launch	-11	-5	-4	-6	-7	44	-6	-9	-5	-4
pair:<f>_lawyer	25	-3	-6	-12	-7	-6	-6	-4	-7	-6
pair:<f>_lead		-2	-4	-3	29	-5	-3	-3	-2	-9
pair:<f>_leave	-10	-15	-4	-8	-15	-14	-4	61	-14	-6
pair:<f>_license	-8	-2	-2	25	7	-4	-5	-36	-12	-3
pair:<f>_lose	-8	-2	-4	-7	-6	-8	-13	59	15	-5
pair:<f>_make	-15	-4	-5	-10	41	-10	-7	-6	-12	-7
pair:<f>_may	-6	-2	-3	-5	-8	-8	22	28	-14	-3
pair:<f>_meet	18	-5	-6	-5	-4	-6	-8	-15	-8	-5
pair:<f>_might	-6	-2	-4	-3	-21	-3	-3	-4	-8	-2
pair:<f>_must	-8	-3	-3	-13	-10	-7	24	-7	21	-4
pair:<f>_name	-6	-3	-3	-1	-8	-7	-2	-6	-6	43
pair:<f>_need	-10	-16	-3	-5	-9	-7	-6	10	-5	-7
pair:<f>_of	2	-3	-3	17	-14	-7	-6	11	17	-4
pair:<f>_on	25	-4	-2	10	-1	10	-6		3	-3
pair:<f>_open	-9	-4	-17	-8	-7	44	-5	-2	-10	-3
pair:<f>_or	-16	-5	-3	-6	-5	-5	-6	-11	-18	-6
pair:<f>_over	12	-4	-5	-1	-5	-6	-6	-6	33	-7
pair:<f>_own	-6	-3	6	-7	-18	-8	-6	3	12	-3
pair:<f>_parent	-11	-4	-5	-9	-26	-8	-5	-4	-14	-5
pair:<f>_pay	-10	-3	-4	-6	-9	-5	-6	-6	-8	-4
pair:<f>_pick	-18	-3	-4	27	-11	-8	-3	-7	-8	24
pair:<f>_plan	-11	-3	-4	4	20	21	-13	-3	-3	-2
pair:<f>_promise	17	-4	-5	-11	-8	-7	-5	-4	-6	-5
pair:<f>_put	-8	-3	-4	2	2	31	-7	-3	-5	9
pair:<f>_raise	-6	-3	-3	-11		-8	-6	-2	-7	-4
pair:<f>_receive	-12	-3	-3	-9	15	-4	-11	30	-17	-3
pair:<f>_release	-12	-5	-19	-5	25	37	-17	-5	-7	-4
pair:<f>_representative	27	-3	-3	-4	-5	-7	-3	-3	-3	-3
pair:<f>_roll	-14	-4	-4	-5	-13	84	-8	-3	-8	-5
pair:<f>_run	-8	-3	23	-7	-10	-22	-3	-8	-5	-3
pair:<f>_say	-19	-4	-5	-6	4	15	-2	-6	-12	8
pair:<f>_seal	-12	-3	-7	53	-9	-9	-4	-4	-6	-3
pair:<f>_secure	-8	-3	-4	-6	26	-4	-3	39	-8	-4
pair:<f>_sell	-5	-2	-3	-10	63	-5	-3	4	-14	-5
pair:<f>_service	-10	-2	-5	28	-7	17	-3	-4	-9	-2
pair:<f>_set	-10	32	-5	6	39	8	-6	-2	-5	-2
pair:<f>_settle	-13	-2	-3	21	-20	-3	-5	-11	47	-3
pair:<f>_share	-10	-4	7	-5	-15	-9	-10	-3	-7	-5
pair:<f>_sign	-7	-4	-3	51	-7	-4	-7	-7	-5	-2
pair:<f>_since	-13	-4	-4	-7	56	-8	-4	-6	-11	-19
pair:<f>_spend	51	-5	-4	-3	20	-8	-3	-7	-9	-11
pair:<f>_stand	-10	-4	-9	-5	3	-5	-8	-3	-12	-11
pair:<f>_subsidiary	17	-3	-5	-5	-5	-4	-1		11	-1
pair:<f>_supply	-12	-3	-4	-16	-11	-7	-5	-14	-9	-5
pair:<f>_take	4	-2	2	4	8	-2	-2	-4	-11	-6
pair:<f>_talk	9	-4	-8	-6	-4	-4	-4	-4	-6	-4
pair:<f>_team	42	-3	-2	14	-4	-4	-2	9	-6	-3
pair:<f>_terminal	-8	-6	-5	-5	23	-7	-3	-5	24	-3
pair:<f>_that	-18	-3	-2	-4	28	3	-3	-5	-19	-10
pair:<f>_the	-4	-3	-3	-13	-15	-5	-8	8	43	-3
pair:<f>_to	-5	-3	-2	13	3	-1	-3	9	2	-3
pair:<f>_together	-12	-3	-5	-25	-6	-8	-4	-6	-11	-4
pair:<f>_under	-14	-2	-4	53	-7	-12	-9	-5	-49	-10
pair:<f>_unveil	-9	-6	-7	-8	-8	66	-27	-3	-5	-4
pair:<f>_up	-3	-2	-3	-15	29	-6	-8	-14	-18	-3
pair:<f>_use	-5	-4	-12	-5	-2	-6	-9	34	-11	-4
pair:<f>_want	16	-3	-2	2	10	29	-3	-2	-6	-2
pair:<f>_will	-8	-4	-2	13	12	2	-5	-1	3	-5
pair:<f>_win	-5	-3	-3	20	-7	-5	-5	31	-13	-4
pair:<f>_with	-9	-3	-3	6	33	-6	-6	-3	1	-7
pair:<f>_withdraw	-7	-2	-3	1	43	-3	-8	-19	-11	-2
pair:<f>_without	-8	-2	-3	-6	-10	-6	-3	-6	59	-2
pair:<f>_work	-17	-6	-6	-9	-9	-6	-3	-4	-6	-4
pair:<f>_would	-13	-4	-3	-7	8	-4	-4	-4	-14	-5
pair:<f>_write	-13	-2	-6	-5	48	-4	-5	-6	-16	-4
pair:<f>_yesterday	53	-4	-3	8	-8	-8	-9	-3	-4	-7
pair:<f>_—	35	-4	-8	-5	35	-6	-2	-3	-4	-6
pair:<f>_’	-8	-4	-4	-4	-12	-6	-4	50	-13	-4
pair:<f>_’s	-9	-2	-1	-4	-2	-4	-6	-19	-17	-2
pair:<o>_'s	22	7	6	-4	-5	-6	3	-3	-4	-6
pair:<o>_)	9	7	-4	3	13	-2	-4	-3	5	1
pair:<o>_,	-6	-5	10	-2	5		-2	-3	2	-5
pair:<o>_.	2	-1	14			-3	-4	-3	-5	4
pair:<o>_and	-1		6	11	-1		-5	-3	-5	-5
pair:<o>_be	-8	-5	-5	11	7	-7	-5	-3	5	-5
pair:<o>_board	2	-5	-6	-16	67	-11	-5	-3	-4	-5
pair:<o>_bring	-11	-6	56	-6	-6	-17	-8	-3	-5	-4
pair:<o>_call	-16	-3	-1	-2	-9	-4	13	-4	-15	-7
pair:<o>_country	-5	-6	-4	-17	-6	-6	-1	-1	-2	-1
pair:<o>_expect	-14	-3	55	-8	-14	-10	-6	-2	-13	-3
pair:<o>_for	-7	-3	-3	14	25	-5	-5	-5	-5	-6
pair:<o>_have	-7	-4	29	-5	4		-6	-3	-3	8
pair:<o>_hold	-12	-4	78	-5	-8	-5	-8	-3	-5	-5
pair:<o>_in	-15	3	3	8	-6	-4	-4	7	-5	19
pair:<o>_member	-2	-3	-16	-4	-2	27	-2	-1	-2	-2
pair:<o>_on	21	11	-7	8	4	1	-7	-2	-4	-7
pair:<o>_open	-7	-4	24	-5	-5	-7	-4	-2	-8	-7
pair:<o>_say	-9	-3	-9	-4	-3	-9	-3	-2	-9	-14
pair:<o>_sign	-6	-2	-5	10	10	-14	-6	-3	-4	-3
pair:<o>_to	1	35	13	1	-4	-7	-5	-3	-5	22
pair:<o>_will	-9	-3	-10	9	3	-11	-7	-3	-1	-2
pair:<o>_would	-9	-4	12	-3	-11	-9	-4	-2	-7	-4
pair:<p>_'s	-3	3	-1	-3	-4	-4	-5	3	-5	-8
pair:<p>_(	13	-6	-4	-3	-3	-3	-2	3	-3	20
pair:<p>_)	-2	-4	-4	-5	-4	-5	2	-2	-6	5
pair:<p>_,	12	-1	-1	-1	-2	-3	-3	-2	-1	3
pair:<p>_-	-29	-5	30	-4	-10	-26	-10	-4	-6	-5
pair:<p>_.	8	-4	-1	-2	-2	-2	-4	-3	-4	4
pair:<p>_:	-12	-4	-3	-6	24	-9	-9	-4	-8	-7
pair:<p>_;	-15	-3	-6	-3	-3	-4	-3	-2	-4	-8
pair:<p>_<c>	23	-16	3	13	-3	-3	-3	-2	-2	-5
pair:<p>_<p>	29	-4	-7	2	-5	-5	-3	-2	-4	2
pair:<p>_a	15	-8	-3	-3	-4	-5	5	-2	-8	-8
pair:<p>_about	44	-5	-4	-4	-5	-5	-5	-3	-4	-5
pair:<p>_accept	13	-4	-5	-9	-5	-7	-4	-3	-7	43
pair:<p>_add	-6	1	-3	-3	-6	4	-4	-5	-6	-4
pair:<p>_address	-24	-4	24	-5	-4	-13	-3	-3	-4	-7
pair:<p>_affirm	-11	-5	-4	-5	-7	-6	-3	-2	-3	-3
pair:<p>_again	-45	-4	-2	-2	-3	-3	-10	-3	-7	-8
pair:<p>_agree	18	-5	-7	-15	-5	-7	1	-3	-4	10
pair:<p>_also	16	4	2	-5	1	-5	-5	-2	-4	-5
pair:<p>_and	29	-6		2	-2	-1	-5	-3	-4	-5
pair:<p>_announce	-5	-4	-2	6	23	3	16	2	-5	2
pair:<p>_argue	-16	-4	-5	-4	-7	-7	-9	-4	-8	-10
pair:<p>_around	4	-9	-7	-3	-3	-5	-2	-2	-5	-4
pair:<p>_arrive	-15	38	-5	-4	-3	-8	-5	-3	-6	-14
pair:<p>_as	-13	-4	-2	-5	-5	-3	-7	-5	-3	58
pair:<p>_ask	-11	-3	-4	-6	-5	-5	-12	-3	-5	6
pair:<p>_assume	-12	-4	-7	-4	-3	-5	-10	-4	-14	59
pair:<p>_assure	-1	-6	-4	-4	-4	-5	-7	-2	-6	-5
pair:<p>_at	21	-5	-2	-2		-3	-3	-2	-5	-1
pair:<p>_attend	-20	-3	2		-4	18	-3	-5	-4	-4
pair:<p>_back	2	-3	-5	-3	-5	-10	10	-3	-4	-4
pair:<p>_bade	26	-21	-6	-5	-2	-3	-3	-2	-4	40
pair:<p>_be	2	13	-2	-3	-3	-5	-5	-3	-1	5
pair:<p>_become	-12	-4	-5	-6	-5	-7	-8	-5	-8	72
pair:<p>_before	-9	-4	-4	-4	-4	-4	-4	-2	-5	-14
pair:<p>_begin	-9	34	-5	-3	-2	-14	-4	-2	-6	-3
pair:<p>_being	36	-3	-3	5	-4	-7	33	-3	-11	-15
pair:<p>_break	11	14	-5	-6	-5	38	-8	-3	-11	-5
pair:<p>_brief	28	-4	-5	-5	-4	15	25	-3	-5	-7
pair:<p>_bring	62	-3	-12	-6	-4	-9	-6	-3	-6	-8
pair:<p>_by	4	-3	-5	-6	-6	-5		-3	12	3
pair:<p>_call	-8	5	-5	-4	-3	-5	1	-2	-5	-3
pair:<p>_chair	-2	-7	31	-5	-4	-9	14	-2	-5	-16
pair:<p>_cite	-14	-6	-5	-8	-4	-9	-5	-4	-10	-6
pair:<p>_come	24	-3	-5	-4	-5	-4	-3	-3	-5	-3
pair:<p>_company	-36	-3	-3	1	-5	16	-4	-2	-3	-7
pair:<p>_compare	73	-18	-6	-8	-4	-10	-6	-2	-4	-3
pair:<p>_concede	-20	-4	-4	-4	-4	-6	-5	-9	-8	-7
pair:<p>_confer	18	-5	-6	-4	-5	-5	-3	-4	-5	-6
pair:<p>_confirm	-12	-3	-4	26	-4	-7	-8	25	-8	-21
pair:<p>_congratulate	-19	-4	-4	-7	-6	-11	-4	-4	-10	-20
pair:<p>_could	-37	9	-4	-5	-4	-3	-5	-3	-5	-14
pair:<p>_counterpart	-22	-2	-3	-3	-2	-5	-3	-3	-13	-5
pair:<p>_country	-24	-4	-2	8	-4	-2	-7	-2	-3	-5
pair:<p>_cut	-12	32	23	-4	10	37	-7	-3	-8	-5
pair:<p>_deliver	-16	-5	43	-6	-5	-7	-4	-3	-4	-4
pair:<p>_describe	-19	-4	-4	-8	-4	-5	-7	-4	-5	-10
pair:<p>_disclose	-19	-2	-3	-4	-50	-4	25	-2	-18	-13
pair:<p>_discuss	70	-4	-4	-3	-6	-5	-8	-2	-4	-6
pair:<p>_dismiss	-21	-5	-5	-4	-3	-5	-13	-4	-9	38
pair:<p>_do	11	5	-9	-4	-4	-5	-7	-3	-6	-6
pair:<p>_draw	-9	-4	45	-5	-8	-4	-2	-2	-4	-3
pair:<p>_during	56	-27	-3	-3	-3	-4	-3	-4	-4	-7
pair:<p>_emphasize	-9	-4	-5	-3	-4	-12	-7	-3	-4	-3
pair:<p>_end	57	-4	-8	-5	-5	-13	-5	-4	-13	-6
pair:<p>_engage	87	-4	-6	-7	-4	-4	-4	-3	-7	-7
pair:<p>_exchange	16	-4	-5	22	-2	-7	-5	-3	-2	-2
pair:<p>_explain	-17	-3	-2	-4	-3	-5	-4	-5	-6	8
pair:<p>_express	-19	-5	-5	-6	-9	-6	-4	-4	-5	-6
pair:<p>_face	25	-5	-5	-5	-7	-9	-11	-4	-10	-14
pair:<p>_first	50	-4	-4	-5	-2	-9	-16	-2	-3	-5
pair:<p>_fly	-17	93	-8	-6	-4	-12	-5	-4	-4	-6
pair:<p>_for	-7	2	-4	8	-4	-4	-5	1	8	3
pair:<p>_found	-22	-3	-4	-4	-6	-9	-3	-4	-15	-5
pair:<p>_from	-12	-5	13	-9	-9	-5	-5	-3	3	79
pair:<p>_gather	37	-7	-5	-2	-2	-5	-2	-1	-3	-5
pair:<p>_gazette	29	-4	-5	-5	-4	-8	67	-11	-4	-6
pair:<p>_get	14	47	-6	-3	-5	-5	-3	-2	-5	-6
pair:<p>_give	-7	-1	28	-3	2	-4	-3	-3	-3	-4
pair:<p>_go	5	23	-3	-6	-5	-8	-4	-2	-4	15
pair:<p>_government	-20	-3	-3	-4	41	-7	-5	-2	-2	-5
pair:<p>_grant	34	-4	-5	-3	-7	-2	-3	-5	-1	-5
pair:<p>_group	27	-19	-2	-2	11	-4	-2	-2	-3	-6
pair:<p>_guest	12	-5	-7	-3	-3	-4	-2	25	-3	-7
pair:<p>_hand	-22	-4	-10	-8	-8	5	-3	-2	-3	63
pair:<p>_have	13	5	-4	-4	-4	-5	-3	-2	-3	9
pair:<p>_head	-18	18	-5	-5	-5	-5	-4	-5	-6	11
pair:<p>_hear	28	-5	-5	-3	-4	-4	-6	-2	-4	-7
pair:<p>_hold	22	-6	-8	-6	-4	-4	-4	-2	-3	-5
pair:<p>_hope	-21	-23	-2	-10	-2	-15	-3	-2	-3	-5
pair:<p>_host	27	-3	-8	-3	-6	-3	-2	-2	-2	-4
pair:<p>_huddle	45	-3	-3	-5	-3	-5	-3	-2	-6	-6
pair:<p>_in	26	-4	-3	-2	1	-3	-5	-2	-6	1
pair:<p>_inaugurate	-12	-12	63	-3	-4	1	-6	-2	-4	-4
pair:<p>_informed	-14	-3	-5	-8	-4	-3	-4	-3	-3	-3
pair:<p>_inspect	-28	89	-5	-3	-7	-10	-5	-3	-4	-4
pair:<p>_introduce	27	-4	-13	-3	-3	-9	-22	-2	-4	33
pair:<p>_invite	-15	-6	-10	-10	-10	-5	-3	-10	-2	-3
pair:<p>_issue	-9	-2	-3	-4	-2	-4	13	-4	-16	32
pair:<p>_join	-17	-6	30	-11	-6	8	-2	-3	-6	4
pair:<p>_know	-16	-5	-3	-4	-43	-3	-5	-2	-4	-5
pair:<p>_land	-22	109	-6	-7	-5	-9	-5	-3	-11	-11
pair:<p>_last	13	-8	-5	-4	-3	-2	-4	-1	-5	16
pair:<p>_late	-2	-4	-3	-3	-2	-2	-6	-3	-4	-16
pair:<p>_later	12	-2	-4	7	-11	-11	-3	-3	-2	-6
pair:<p>_lay	2	-4	-5	-7	-7	34	53	-3	-9	-4
pair:<p>_leave	-9	19	-1	-4	-4	-5	-4	-3	-4	-7
pair:<p>_list	-14	58	-4	-4	-4	-6	-3	-3	-15	-15
pair:<p>_listen	13	-4	-5	-8	-8	-7	-6	-3	-6	-14
pair:<p>_look	-25	39	-4	12	-3	5	-4	-2	-8	-6
pair:<p>_make	13	18	-5	-6	-5	-8	-9	-4	-8	-1
pair:<p>_may	1	-2	-1	-4	-3	-2	28	-10	-6	4
pair:<p>_meet	47	-3	-6	-4	-1	-6	-3	-2	-4	-6
pair:<p>_ministry	-31	-5	34	20	-1	-5	22	-1	-1	-11
pair:<p>_move	-15	-3	-6	-6	-6	-9	-4	-5	40	53
pair:<p>_name	-20	-3	-4	11	-4	-5	-3	-2	-4	-1
pair:<p>_note	-8	-5	-5	-5	-7		3	-5	-7	-4
pair:<p>_now	-27	-2	-6	-3	-5	-7	-6	-3	-7	43
pair:<p>_of	7	-3	11	-2	-7	-1	-4	-3	-3	-1
pair:<p>_office	1	-5	-2	-2	-3	-4	-2	-2	15	-8
pair:<p>_official	35	35	-2	-2	-3	-2	-2	-9	-4	-4
pair:<p>_on	33	4	-4	-4	-5	-1	4	-3	-2	1
pair:<p>_open	10	-3	41	-3	-5	-8	-4	-2	-6	-4
pair:<p>_order	-31	-2	-2	-9	-2	-4	12	-2	5	-3
pair:<p>_over	55	-3	-8	-3	-4	-3	-5	-3	-19	-7
pair:<p>_own	-20	-5	-3	14	-7	-3	-2	-2	-2	-4
pair:<p>_part	-28	-3	-3	-2	-2	12	-3	-2	-5	-4
pair:<p>_pay	9	25	-3	-3	-5	-4	-4	-2	-5	-5
pair:<p>_plan	32	-2	-14	-3	-3	-3	-4	-2	-1	-4
pair:<p>_play	67	-6	-9	-7	-3	-5	-2	-3	-3	-6
pair:<p>_point	-20	-4	-8	-4	-6	-7	-5	-3	-6	-4
pair:<p>_post	-10	-3	-4	-7	-4	-4	-4	-2	-8	-1
pair:<p>_praise	6	-6	-5	-6	-5	-8	-4	-3	-5	-7
pair:<p>_present	-6	-8	-3	-6	-5	-7	22	-3	-5	23
pair:<p>_preside	-24	-5	19	6	33	29	-6	-5	-8	-10
pair:<p>_promise	-16	-5	10	-3	27	-10	-9	-3	-5	-4
pair:<p>_put	33	-9	-3		-4	-6	29	-1	-6	-13
pair:<p>_quip	-16	-7	-4	-11	-4	-7	-7	-3	-4	-7
pair:<p>_recall	-21	-7	-6	-5	11	-7	-6	-4	-9	-8
pair:<p>_receive	27	-3	-4	-4	-5	-3	-3	-4	-4	-6
pair:<p>_remark	-7	-3	28	-9	-2	13	-7	-3	-7	-4
pair:<p>_replace	-23	-4	-4	-4	-4	-8	-4	-3	-7	57
pair:<p>_report	-15	-4	-5	-4	-5	-5	-4	-3	-6	-11
pair:<p>_represent	22	-6	65	-5	-4	-15	-7	-3	-8	-7
pair:<p>_return	-21	42	-7	-4	-3	-8	-4	-2	-6	25
pair:<p>_review	70	-5	-5	3	-3	-7	-4	-3	-3	-4
pair:<p>_say	-13	-3	-4	-6	-1	2	1	1	-5	-2
pair:<p>_see	-11	-8	-4	-3	-4	-4	-3	-4	-5	-9
pair:<p>_sell	-18	-6	-4	-5	-12	-5	-4	-4	-14	-12
pair:<p>_serve	-18	-4	-4	-6	-6	-6	-5	-4	-13	-20
pair:<p>_set	-11	65	-4	26	-3	-25	-8	-1	-3	-12
pair:<p>_share	-36	-5	21	-3	-4	-5	-3	-2	-5	-5
pair:<p>_should	-8	-4	-3	-3	-16	-3	-2	-2	-4	-27
pair:<p>_show	39	-5	-13	-4	-4	-6	-5	-3	-10	-7
pair:<p>_sign	-10	-4	-4	2	-5	-5	21	-3	-5	14
pair:<p>_signature	-34	-2	-2	75	-4	-5	-4	-3	-3	-8
pair:<p>_sit	16		8	-5	-4	-4	-3	-3	-3	-6
pair:<p>_speak	-4	-3	4	-3	-3	-8	1	-2	-7	-5
pair:<p>_spend	4	43	-8	-5	-9	-7	-3	-3	-5	-10
pair:<p>_stand	-63	-3	-5	41	-7	27	-3	-2	-3	15
pair:<p>_start	-19	-5	-7	-4	-5	-43	-9	-3	-5	55
pair:<p>_state	3	-5	-7	-6	-5	-5	-4	-3	-5	-5
pair:<p>_step	-31	-4	-4	-3	-8	-7	-3	-3	-6	53
pair:<p>_stress	-9	-6	-3	4	-5	12	-4	-6	-5	-4
pair:<p>_succeed	-15	-5	-5	-4	19	-5	-3	-3	-6	12
pair:<p>_summon	77	-4	-5	-5	-4	-5	-4	-3	-22	-8
pair:<p>_swear	-27	-4	-6	-3	-4	-4	-4	-3	-7	11
pair:<p>_table	12	-4	-3	-4	-4	-2	26	-2	-4	-3
pair:<p>_take	-2	6	13	-3	-2	-4	-4	-2	-3	
pair:<p>_talk	33	-5	-4	-5	-3	-4	-3	-2	-2	-3
pair:<p>_team	3	-7	-7	-5	-2	-3	-4	-2	-3	-11
pair:<p>_tell	-6	-4	3	-4	3	-1		-1	-5	-5
pair:<p>_thank	-19	2	-5	-5	2	-5	-4	-3	-5	-6
pair:<p>_that	14	-2	2	-3	-3	-4	6	-6	-7	-8
pair:<p>_the	34	-5	-4	23	24	-6	-5	-3	-5	-2
pair:<p>_then	70	-5	-3	-3	-4	-6	-3	-3	-4	-7
pair:<p>_think	-22	11	-4	-2	-3	-3	-4	-2	-4	-4
pair:<p>_this	-11	-3	-2	-1	-3	-10	17	-2	-4	-2
pair:<p>_to	-4	4	4	-4	-4	-4	-4	-2	-4	13
pair:<p>_together	46	-6	-9	-5	-4	-14	-4	-2	-3	-4
pair:<p>_touch	-18	32	-3	-2	-3	-2	-4	-15	-9	-4
pair:<p>_tour		24	-6	-5	-3	-7	-3	-2	-4	18
pair:<p>_travel	-17	56	-15	-5	-5	-6	-4	-4	-7	-8
pair:<p>_turn	50	-4	-5	-4	-5	-8	-3	-4	-7	-6
pair:<p>_underline	-16	-7	-14	-6	-4	-4	-6	-2	-3	-4
pair:<p>_underscore	-7	-3	-4	-6	-6	-3	-7	-9	-7	-4
pair:<p>_urge	-19	-4	-4	-5	-4	-4	-6	-3	-11	-5
pair:<p>_use	4	-7	-2	21	-5	-10	-6	-4	-6	-5
pair:<p>_veto	-9	-4	-5	-4	-4	-5	73	-5	-6	-5
pair:<p>_visit	-8	33	-2	-3	-3	-5	-1	-1	-3	-6
pair:<p>_want	-21	-3	-3	-4	-5	-4	-6	-5	-4	-5
pair:<p>_wear	-20	-5	-13	-4	-6	-6	-5	-4	-11	-8
pair:<p>_welcome	16	-4	-5	-4	10	-10	-5	-3	-6	-4
pair:<p>_who	18	-3	-5	-1	-2	-3	-5	-4	-10	-6
pair:<p>_will	-7	17	12	-1	-7	-1	-6	-3	-4	9
pair:<p>_with	27	-4	-4	-5	-4	-7	-6	-3	-6	5
pair:<p>_witness	-12	-3	43	35	-3	-11	-4	-2	-3	-4
pair:<p>_word	-10	-6	-3	-11	-2	-3	-1	-2	-3	-9
pair:<p>_work	-23	-9	-13	-4	-4	-9	-4	-3	-5	-9
pair:<p>_would	-28	5	-8	-3	-4	-3	-6	-3	1	-7
pair:<p>_wrap	-13	37	26	-9	-4	-10	-5	-3	-4	-4
pair:<p>_write	-22	-4	-5	-9	-6		-5	-3	-9	-6
pair:<p>_yesterday	19	3	16	-4	-5	-14	-5	-3	-11	-5
pair:<p>_’s	-4	-3	-2	-7	-10	-7	-14		-3	-9
pair:a_"	55	-2	-4	-4	-5	-6	6	-3	7	-6
pair:a_$	-7	-3	-3	-2	79	-12	-5	-12	13	-4
pair:a_15	10	-3	-3	-5	15	-4	-10	8	-5	-6
pair:a_40	-24	-4	-8	-6	15	29	-4	-6	-4	-4
pair:a_<a>	18	-4	-3	-5	-4	-4	18	-9	-5	2
pair:a_<c>	-6	3	-9	-5	14	-5	-3	-14	5	-4
pair:a_<f>	4	-4	-4	-10	22	-10	-5	-18	-7	-4
pair:a_<p>	-20	-5	-4	-5	-4	-5		-3	-8	-9
pair:a_bank	-5	-3	-4	-9	-9	12	-16	34	-10	-3
pair:a_bilateral	64	-4	-6	2	-4	-5	-3	-3	-4	-5
pair:a_bill	-8	-5	-6	-3	-4	-7	61	-9	-15	-5
pair:a_billion	-24	-4	-3	-16	65	-6	-3	-3	-4	-4
pair:a_branch	-14	-6	-5	-6	-5	64	-9	-3	-6	-19
pair:a_breakfast	15	-2	-13	-3	-3	-4	-3	-2	-3	-3
pair:a_briefing	-30	3	33	-4	9	-3	-1	-4	-6	-4
pair:a_business	39	37	15	-6	-6	-8	-5	-5	-3	-3
pair:a_cabinet	27	-11	-9	-4	-2	-3	-3	-2	-10	-5
pair:a_call	22	-7	1	-4	-6	-7	-8	-2	-4	-3
pair:a_cap	-11	-2	-3	-9	-7	-10	21	-7	40	-3
pair:a_case	-7	-1	-3	-10	-11	-4	-12	-4	-33	-3
pair:a_center	-5	-7	-16	-9	-4	21	-8	-2	-4	-2
pair:a_ceremony	-24	-3	-4	-8	-7	45	4	-3	-5	-6
pair:a_chip	-6	-8	-5	-5	29	18	-12	-2	-4	-4
pair:a_circular	-8	-3	-4	-13	-3	-18	54	-3	-15	28
pair:a_close	-9	-4	36	-6	-18	-8	-7	-3	-33	-4
pair:a_closed	50	-4	-7	-5	-4	27	-6	-3	-10	-6
pair:a_code	-12	-4	-3	46	-3	-17	23	-2	-5	-4
pair:a_commitment	-6	-2	-2	-5	39	-5	-3	27	-6	-4
pair:a_common	-8	-4	-5	-11	-4	-11	19	-3	-3	-4
pair:a_communiqué	-13	2	1	-6	-1	-4	-2	-1	-3	25
pair:a_company		-3	-7	8	-5	-4	-5	-3	-4	-6
pair:a_complaint	-8	-2	-3	-4	-7	-6	-3	-7	46	-4
pair:a_comprehensive	-2	-3	-4	-4	-8	-5	14	-12	-9	-4
pair:a_conference	7	-7	34	-4	17	-7	-8	-3	-4	-6
pair:a_consortium	-5	-2	-3	-12	13		-3	11	-11	-3
pair:a_contract	-7	-2	-2	6	-17	-4	-5	-12	-17	-3
pair:a_conversation	44	-6	-4	-4	-10	-8	-4	-3	-4	-6
pair:a_cooperation	-13	-2	-5	52	-5	-20	-6	-3	-8	-2
pair:a_couple	14	-12	-4	-26	-5	-3	-3	-4	27	-2
pair:a_court	-16	-2	-2	-3	-3	-1	-11	-4	66	-4
pair:a_courtesy	20	-6	-3	-2	-4	-3	-1	-2	-2	-7
pair:a_date	2	-4	-13	-8	-7	30	-7	-10	-2	-5
pair:a_datum	16	-10	-6	11	18	8	-6	-3	-1	-4
pair:a_day	-11	37	-4	-4	-5	-5	-8	-2	-4	5
pair:a_deal	4	-3	-5	50	2	-6	-6	-6	-9	-5
pair:a_decade	-12	-7	-5	-6	-10	-5	-3	-3	-7	33
pair:a_decision	-9	-4	-1	-2	-7	-5	19	-12	1	19
pair:a_decree	-7	-3	-3	-15	22	-6	60	-13	-14	9
pair:a_delegation	22	21	-4	-2	-4	-3	-2	-2	-2	-7
pair:a_desk	-1	-7	-6	-6	-5	-7	-6	-2	-5	-5
pair:a_digital	-7	-2	4	9	2	2	14	-2	-5	-4
pair:a_dinner	48	-3	-10	-3	-5	-3	-19	-2	-2	-4
pair:a_directive	-9	-3	-3	-5	-3	-8	54	-3	25	-7
pair:a_draft	1	-3	-5	-4	-2	-5	41	-2	-12	-3
pair:a_facebook		-4	-2	-7	18	-3	-2	-4	-6	-8
pair:a_federal	-22	-2	-4	-3	-2	-2	-20	-2	26	22
pair:a_fifth	-10	-4	-3	-5	2	5	15	-3	-7	-6
pair:a_filing	-14	-3	-6	44	-32	-5	-5	-15	-6	15
pair:a_fine	-6	-3	-3	-4	-7	-4	-10	-7	34	-3
pair:a_firm	16	-3	-2	-5	15	-7	-5	-4	-11	-5
pair:a_first	2	-6	-5	6	-2	14	17	4	-8	-5
pair:a_five-day	24	29	-3	-2	-3	-3	-3	-2	-3	-3
pair:a_five-year	7	-4	-4	34	-4	-19	21	-3	-6	-8
pair:a_formal	-5	-2	-5	-8	-3	-5	4	-8	75	-3
pair:a_former	-17	-4	-7	-3	-7	9	-6	-5		19
pair:a_four-day	4	-1	26	-3	-3	-23	-1	-2	-3	-4
pair:a_four-member	18	-4	-4	-4	-2	-4	-3	-2	-2	-6
pair:a_fourth	47	-2	-3	-4	-6	-3	-5	-2	-3	-14
pair:a_framework	-20	-3	-4	53	-4	-13	21	-3	-5	-5
pair:a_free	-12	-3	-5	-8	-6	88	-11	-6	-7	-3
pair:a_full	4	-3	-4	-6	-4	-6	-15	41	-12	-3
pair:a_fund	-16	-8	-6	-3	-29	46	31	-3	-4	-2
pair:a_further	17	-4	-5	-4	21	-9	-7	6	1	28
pair:a_general	-13	-3	-10	-3	-3	-6	54	-3	-5	14
pair:a_gift	-18	-6	-5	-3	31	-6	-5	-3	-3	-7
pair:a_global	14	-4	-5	-5	-2	-3	-4	-1	-3	-2
pair:a_good	-17	-3	-8	-5	-4	-4	-6	-2	-3	-5
pair:a_grant	-7	-3	-3	-10	36	-4	-4	-6	-4	-2
pair:a_ground	16	-8	-2	-2	-8	15	-4	-2	-6	-3
pair:a_group	-41	-2	24	18	40	-6	-5	-4	-6	-6
pair:a_hackathon	-14	-12	89	-10	-5	-8	-6	-4	-7	-5
pair:a_half	-1	35	-4	-5	1	-9	25	-3	-4	-6
pair:a_handshake	45	-2	-6	3	-5	-7	-7	-2	-5	-3
pair:a_hearing	48	-6	-8	-6	-4	-10	5	-3	-9	-6
pair:a_high-level	3	-3	35	-2	-7	-4	-16	-2	-2	-4
pair:a_hotel	24	-4	25	-4	-3	-28	-3	-2	-3	-2
pair:a_joint	-5	-4	-6	49	1	-15	-9	-5	-6	-3
pair:a_key	-13	-5	-4	-3	-3	-7	-8	-5	-4	-4
pair:a_laboratory	-17	-6	-5	-11	-9	61	-5	-3	-10	-3
pair:a_landing	10	-6	-3	-3	-3	-5	-5	9	-6	-3
pair:a_large	-10	27	-8	-3	-8	-5	22	-2	-4	-13
pair:a_law	-6	-3	-4	-4	-4	-9	36	-3	-10	-5
pair:a_lawsuit	-9	-3	-4	-4	-7	-6	-6	-5	60	-5
pair:a_lawyer	-23	-5	-4	-4	-5	-6	-3	-4	-5	-14
pair:a_letter	-15	-4	-3	7	4	-8	-6	1	-9	-3
pair:a_license	-2	-2	-2	3	-6	-3	-3	-25	-14	-2
pair:a_list	22	-4	-4	-5	-6	-4	-20	-4	-4	-7
pair:a_living	-17	-5	-2	-3	-7	-8	33	-2	-6	-12
pair:a_loan	-5	-3	-3	-5	48	-6	-5	-11	-12	-3
pair:a_local	-9	-5	-3	-3	-10	-14	-4	-1	-4	-4
pair:a_long	30	8	-5	-5	-4	-7	-5	-3	-5	-6
pair:a_longer	16	-4	-4	-4	-4	-2	-7	-2	-3	-3
pair:a_lunch	20	-3		-3	-4	-2	-2	-2	-5	-2
pair:a_market	-11	-3	-3	-5	-4	-5	-5	-3	31	-3
pair:a_master	-18	-2	-13	-3	-5	-4	-9	-4	-7	-8
pair:a_matter	-12	-3	-3	-4	-3	-8	-8	-3	-5	-3
pair:a_meeting	45	-7	-9	-5	-5	-5	-4	-2	-4	-7
pair:a_member	-14	-4	-4	-6	-4	-5	-7	-4	-5	28
pair:a_memorandum	-12	-4	-5	41	-4	-7	-4	-4	-5	-4
pair:a_ministry	-21	31	-6	-4	-4	-20	-5	-3	-5	-3
pair:a_mobile	-8	-3	-4	-6	-12	47	-14	-1	-6	-3
pair:a_model	-15	-4	-5	-6	-5	17	-6	-3	-5	-7
pair:a_month	5	-3	-4	-6	-4	-7	-11	-1	7	3
pair:a_motion	-19	-5	-3	-5	-5	-18	31	-2	-5	-2
pair:a_national	-9	-3	-4	10	-6	-12	-2	6	-11	-6
pair:a_network	-4	-3	-3	-9	-15	-30	-13		12	-11
pair:a_new	-10	3	1	-3	10	-6	-6	2	-5	25
pair:a_news	-11	-4	-14	-8	-5	18	-3	-2	-9	-4
pair:a_non-binding	-6	-3	-3	8	-20	-8	-3	-9	6	-3
pair:a_note	-2	-4	-3	39	-2	-5	-8	-2	-3	-3
pair:a_notice	-10	-3	-3	-8	-5	-9	55	-5	17	-5
pair:a_number	-6	4	3	5	-4	3	-7	-2	-4	-5
pair:a_packaging	-37	-6	-3	-7	17	34	-5	-7	-15	-3
pair:a_panel	-32	-5	81	-6	-4	-6	-8	-3	-4	-5
pair:a_part	-7	-3	-3	-4	-21	-3	-2	-2	-4	-1
pair:a_partner	-14	-4	-3	-10	-12	-4	-5	-3	-5	-6
pair:a_partnership	-5	-3	-4	69	-5	-8	-5	-4	-5	-4
pair:a_payment	-6	-2	-4	-8	19	-5	-5	25	-6	-6
pair:a_penalty	-5	-2	-2	-4	-8	-4	-6	-8	53	-3
pair:a_permanent	-11	-7	-4	12	-8	-5	-5	-2	-8	31
pair:a_person	-30	-3	-4	-5	-7	-12	-3	-4	49	-5
pair:a_petition	-16	-3	-3	-12	-6	-3	-2	-2	63	-8
pair:a_picture	-20	-5	-4	-5	-4	-4	-3	-2	-7	-20
pair:a_pilot	-26	-6	-6	28	4	51	-6	-5	-4	-5
pair:a_plan	20	30	-2	-7	5	-4	-9	-3	-9	-5
pair:a_plant	-10	-4	-4	-7	33	-23	-3	-3	-6	-3
pair:a_platform	-25	-6	-9	-6	-3	-10	-6	-2	-3	-5
pair:a_policy	-28	-3	53	-7	-6	-9	38	-11	-5	-14
pair:a_post	9	-2	-3	-3	-4	-2	-2	-2	-4	-15
pair:a_preliminary	-3	-2	-4	8	-4	-5	-6	-5	28	-1
pair:a_press		-5	-7	-7	4	-8	-9	-6	9	-3
pair:a_priority	-11	-5	-4	-6	-5	-6	-8	-2	-5	35
pair:a_private	1	-5	-4	-5	-5	19	23	14	-26	-13
pair:a_program	-22	-6	-5	-9	-4	58	-8	-3	-6	-3
pair:a_project	-11	-3	-3	-10	11	-7	-4	-3	-7	-3
pair:a_proposal	18	-3	-3	-4	-7	-15	28	-4	-8	-5
pair:a_protocol	-14	-26	-7	67	-3	-5	-13	-4	-3	-3
pair:a_public	-14	-3	-3	-10	-5	-36	32	41	-14	-4
pair:a_quarter	17	-3	-3	-3	10	-6	-4	-5	-5	-3
pair:a_question	-16	-6	-4	-3	4	-5	-5	-3	-4	-3
pair:a_range	-6	-2	-3	-6	-5	-6	-2	10	-11	-4
pair:a_reception	54	-8	-5	-2	-8	-4	-3	-2	-3	-4
pair:a_regional	-18	-4	15	-8	-5	-9	-4	-5	-4	-2
pair:a_regulation	-7	-3	-6	-17	-7	-8	77	-5	-4	-7
pair:a_regulatory	-7	-2	-5	22	-4	12	18	-3	-18	-9
pair:a_release	-39	-1	27	-5	-10	34	-2	-5	19	-1
pair:a_report	-12	-5	-9	-6	-17	-14	-20	-3	-6	-4
pair:a_request	-8	-3	-4	-5	-4	-5	-11	-14	13	-4
pair:a_research	-10	-4	-15	-7	8	7	-6	33	-4	-5
pair:a_result	-1	-5	-3	-4	-4	-8	-4	-3	-10	-9
pair:a_review	29	-5	-3	-3	-3	-4	-14	-3	-11	-4
pair:a_roadmap	-21	-5	-9	47	-4	-12	39	-3	-6	-5
pair:a_rocket	-9	-5	-4	-5	-4	5	-6	-5	-12	-6
pair:a_round	-4	-1	21	-4	17	-2	-10	-2	-2	-2
pair:a_roundtable	75	-5	11	-5	-4	-7	-4	-2	-5	-7
pair:a_row	-15	-4	-3	-10	-4	-7	-4	-7	-3	-8
pair:a_rs	-10	-3	-4	40	25	-6	33	-9	-23	-11
pair:a_rule	-9	-3	-4	-16	-4	-13	52	-5	-6	-4
pair:a_satellite	5	-4	-4	-4	-10	12	-2	11	-4	-7
pair:a_second	12	-5	-5	-6	-4	5	-6	17	4	14
pair:a_seminar	7	-4	41	-4	-4	-7	-5	-3	-5	-3
pair:a_senior	-15	-4	-5	-5	-5	-8	-6	-3	17	-5
pair:a_separate	9	-3	-3	9	18	-3	-5	-31	-5	21
pair:a_server	-4	-2	-3	-7	-22	-6	-4	23	3	-2
pair:a_session	1	-4	62	-3	-4	-4	-3	-2	-3	-3
pair:a_side	-3	-4	58	-10	-7	-7	-2	-2	-4	-4
pair:a_significant	-3	-14	-8	-1	-2	-2	-6	-1	-3	-1
pair:a_similar	-10	-3	-6	-6	-7	40	-4	19	19	-5
pair:a_single	-2	-3	-4	5	-6	-12	10	-4	-5	-3
pair:a_sit-down	92	-7	-8	-7	-4	-5	-3	-4	-10	-5
pair:a_site	14	-13	-2	-4	-8	-4	-4	-2	-3	-7
pair:a_small	-13	-4	-8	28	-8	-5	-6	-10	-3	-2
pair:a_source	-8	-1	-3	-3	-7	-1	-4	-10	24	-1
pair:a_special	38	-4	-13	-10	-5	-14	44	9	-10	-4
pair:a_speech	-19	-5	76	-3	-2	-7	-8	-2	-3	-3
pair:a_spokesman	-14	-4	-3	24	3	-7	-5	-4	-6	-5
pair:a_spokesperson	-6	-3	-2	-9	-6	-3	-9	-2	-26	-4
pair:a_stake	-13	-2	-7	-8	1	-3	-5	5	-19	-4
pair:a_stakeholder	49	-3	7	-6	-6	-3	-9	-9	-16	-2
pair:a_start-up	-9	-9	-7	-5	33	31	35	-6	-6	-6
pair:a_state	-13	36	-3	-8	17	24	-10	-7	-5	-3
pair:a_statement	13	-4	-3	-5	3	3	-4	-7	2	-5
pair:a_step	18	-3	-3	-7	-7	29	-6	38	-4	-4
pair:a_strategic	-8	-3	-8	36	-9	-8	-4	-3	-7	-3
pair:a_strategy	-11	-4	-6	-11	-4	-6	81	-4	-5	-5
pair:a_strong	-25	-3	7	-8	-7	-11	-4	-3	-3	-5
pair:a_study	-14	33	-4	-5	-8	-7	-6	-3	-11	-5
pair:a_subsidiary	-11	-4	-3	-5	-15	-5	-4	13	28	-3
pair:a_table	39	-6	-6	-3	-2	-4	-3	-1	-2	-12
pair:a_talk	-48	-3	16	-2	-4	-2	-2	-2	-3	-4
pair:a_tax	41	-7	-3	-2	-3	-3	-15	-2	-2	-3
pair:a_team	-5	35	-5	-8	-4	-8	-4	-3	-5	-4
pair:a_technical	-12	-14	-5	-11	-3	-8	-5	-2	-5	-4
pair:a_telephone	63	-6	-4	-4	-3	-6	-6	-2	-5	-3
pair:a_tender	-7	-3	-6	-13	-8	-7	-7	-9	-11	-3
pair:a_tenth	-12	-3	-4	-5	57	-5	-15	-5	-10	-5
pair:a_third	-4	-5	-5	-6	-6		15	-6	-7	-7
pair:a_three-day	-13	20	19	-4	-2	-5	-2	-2	-1	-4
pair:a_time	-9	-4	-6	-7	-3	-5	-4	-2	-9	-2
pair:a_tour	-9	32	-6	-3	-4	-13	-4	-2	-4	-5
pair:a_training	10	-4	-6	-5	5	21	-7	-2	-2	-5
pair:a_trip	-14	59	-10	-4	-3	-6	-3	-2	-3	-5
pair:a_two-day	-20	29	36	-4	-3	-7	-4	-2	-6	-3
pair:a_unit	-14	-3	-3	-7	-17	-7	-5	3	7	-6
pair:a_us	8	-5	-4	13	43	-4	-4	-2	-2	-2
pair:a_video	41	-6	-10	-4	21	-6	-5	-1	-2	-4
pair:a_view	-9	-2	-1	-13	-3	-2	-13	-2	-7	-1
pair:a_virtual	67	-4	-7	8	5	-6	-7	-1	-1	-2
pair:a_visit		31	-2	-2	-5	3	-1	-1	-4	-3
pair:a_visiting	16	-5	-8	-2	-5	-3	-2	-3	-2	-6
pair:a_vote	22	-3	-7	-4	18	-4	-41	-7	-13	-5
pair:a_warning	-15	-2	-4	-5	-7	-5	-6	-21	65	-13
pair:a_way	49	-4	-4	-4	-8	-5	-6	-5	-10	-3
pair:a_week	7	35	-16	-4	-6	-6	-7	-7	9	
pair:a_white	-1	21	-3	-11	-4	-5	35	-2	-7	-9
pair:a_wide	-22	-8	42	-5	-5	-9	-4	-3	-5	-2
pair:a_word	-2	-9	-7	-2	-3	-10	-4	-2	-6	-3
pair:a_working	24	3	-8	-6	-3	-5	-4	-2	-4	-5
pair:a_workshop	-21	-3	73	-5	-7	-9	-7	-8	-7	-3
pair:a_year	-7	2	-6	-1	-7	2	15	2	-7	8
pair:a_€	-5	-5	-10	-19	64	-15	-4	-3	-4	-7
pair:able_to	-4	-4	-7	4	-9	-6	10	-3	-8	-3
pair:about_.	-8	-3	-3	-14	-4	-4	39	29	-6	-4
pair:about_<f>	-24	-4	-6	-6	-8	-9	-4	-4	-11	-7
pair:about_<p>	-18	-3	-13	-5	-5	-5	-4	-4	-5	-7
pair:about_a	16	-3	-3	-3	-8	-5	-6	-3	-3	-5
pair:about_digital	31	-15	-13	-3	-2	-5	27	-1	-2	-2
pair:about_it	-9	23	-3	-8	-6	-10	-5	-3	-6	-3
pair:about_its	-24	-3	-5	-7	-4	-25	-10	-4	35	-2
pair:about_the	16	-5	-6	-4	-4	-4	-6	-6	-5	2
pair:about_to	-11	-2	-3	-3	-24	-4	-7	-8	-19	-4
pair:about_what	-8	-5	-3	-4	-13	-4	-8	-6	-8	-13
pair:above_all	-3	-2	-9	-6	-7	-2	-5	-3	-4	-3
pair:abroad_.	-21	-4	-5	-6	-10	-5	-21	-2	-5	-10
pair:abu_dhabi	-1	-4	-3	-4	-14	29	-9	9	-10	-4
pair:abuja_,	-16	-16	-5	-4	6	-12	-1	-5	10	-7
pair:abuja_.	60	-10	-9	-3	-6	28	-10	-3	-10	-16
pair:abuja_on	-23	-9	60	-3	-3	-2	-9	-1	-4	-7
pair:accept_the	9	-3	-3	-6	-3	-4	-5	-7	-19	26
pair:access_to	6	-4	-6	-4	-4	-10	-9	-12	28	-3
pair:accompany_<p>	52	-6	-6	-5	-5	-5	-3	-4	-7	-9
pair:accompany_by	32	6	-4	-3	-4	-5	-2	-3	-3	-4
pair:accord_on	-9	-3	-4	71	-10	-5	-13	-7	-6	-3
pair:accord_to	-3	1	-2	-5	-2	2	-1	-4	-2	-2
pair:account_.	-14	-2	-3	15	-13	5	-8	-15	49	-6
pair:account_of	-9	-2	-3	-5	-5	-3	-8	-11	17	-8
pair:accra_.	32	-22	7	-3	-3	-3	-3	-2	-7	-6
pair:accuse_<f>	-6	-2	-3	-7	6	-3	-5	9	53	-3
pair:accuse_<p>	-33	-3	-4	-3	-3	-5	-3	-3	-23	-18
pair:acquisition_of	-8	-2	-4	-5	58	-5	-4	16	-9	-8
pair:across_africa	-5	-2	-11	6	31	-7	-8	-4	-3	-2
pair:across_the	-16	-4	-5	-8	-5	-3	-6	4	-6	-5
pair:act_(	-5	-3	-8	-5	-2	-8	-24	-3	15	-2
pair:act_,	-9	-3	6	-6	-6	-3	21	7	-7	-5
pair:act_.	-6	-2	-3	-6	32	-5	-19	-8	3	-3
pair:act_in	-12	-3	18	-3	-6	-5	8	-3	-5	-4
pair:activity_in	-15	-2	-2	-23	-22	-6	18	-2	-4	-2
pair:add_,	-11	3	-3	-3	-4	12	-5	-3	-6	-4
pair:add_.	-14	-4	-4	-6	-9	-13	-5	-3	-7	-4
pair:add_that	-7	-2	-3	-7	-6	-4	15	29	-7	-3
pair:add_to	-13	-4	-6	-9	-4	-5	-6	-4	27	-3
pair:addis_ababa	-5	-5	41	35	-4	12	-4	-3	-7	-4
pair:address_,	-15	-3	14	-4	-4	-15	-3	-3	-3	-8
pair:address_.	37	-2	-5	-1	-3	-3	-2	-1	-7	-3
pair:address_the	-11	-4	34	-4	-4	-11	-4	-2	-4	-3
pair:administrative_court	-11	-2	-2	-7	-2	-3	-4	-11	31	-4
pair:admit_<f>	-9	-2	-2	-6	-8	-6	-6	87	-13	-1
pair:admit_as	-15	-4	-6	-3	-4	-3	-9	-5	-6	-10
pair:adopt_a	-9	-2	-4	-9	-3	-2	23	-4	-7	35
pair:adopt_in	-9	-2	-4	-4	-3	-10	41	-5	-7	-6
pair:adopt_the	-8	-4	-5	-8	-5	-8	51	-3	-9	-7
pair:adoption_of	-5	-3	-5	-5	-2	-15	20	-2	-3	-2
pair:advance_technology		-3	-5	-6	-1	-6	-7	-1	-2	-4
pair:adviser_to	-12	-2	-3	-16	-4	-3	-11	-2	5	34
pair:affair_,	22	-11	20	-4	-1	-4	-2	-1	-1	-11
pair:affirm_that	-12	-5	-3	-6	5	-7	18	-2	-4	-5
pair:africa_,	9	-4	-12	-3	22	24	-4	-3	-4	-7
pair:africa_.	-5	-3	-4	3	-9	-9	-6	-5	-3	-3
pair:african_business	-17	-3	-5	-8	-13	-6	-3	-4	-8	27
pair:african_country	-7	-1	-3	-2	-9	-3	-3	-4	-5	-2
pair:after_<a>	-16	-3	-3	-3	-8	-3	-4	-22	42	-4
pair:after_<c>	-14	-2	-3	-6	-6	-7	-4	27	-5	-5
pair:after_<f>	9	-4	-3	-2	6	-5	-4	-11	13	-4
pair:after_<p>	-12	4	3	-4	4	-4		-2	-4	3
pair:after_a	29	-4	4	-6	-6	-9	-5	12	6	
pair:after_an	-14	-5	-9	55	-27	-11	42	-2	-2	-6
pair:after_it	-11	-6	-4	-5	3	12	26	-5	5	-5
pair:after_nine	-17	-4	-4	-6	-6	-16	-14	-3	56	-3
pair:after_the	-4	8	-5	10		20	-4	10	-7	-2
pair:after_two	13	-6	-4	-5	-3	24	-8	9	-5	5
pair:after_which	12	-3	-5	-5	-8	-10	-7	-5	3	-3
pair:afternoon_.	26	-3	-5	-5	13	-11	-6	-7	30	-4
pair:afternoon_it	75	-7	-3	-3	-5	-6	-4	-3	-4	-4
pair:afternoon_of	49	-7	-4	-4	-4	-6	-3	-2	-6	-4
pair:afterwards_.	-17	-3	-2	-7	-4	-5	-2	-2	-4	-9
pair:afterwards_that	-7	-4	-3	-3	-3	-6	-6	-2	-3	-6
pair:again_,	-1	-5	-13	-5	-5	-5	-7	19	5	-6
pair:again_.	7	-2	-1	-5	-8	-13	-8	33	-13	-6
pair:again_in	28	-5	-21	-6	-10	-6	-8	-4	-5	-8
pair:again_on	24	-3	-3	-7	-2	-8	-6	-7	30	-5
pair:against_.	-34	-4	-4	-4	-3	-4	57	-13	28	-7
pair:against_<a>	-10	-2	-3	-6	-4	-30	-12	-8	34	-8
pair:against_<f>	-9	-3	-4	-4	-6	-6	-5	-5	20	1
pair:against_a	-2	-3	-4	-5	-19	-4	-10	11	1	-2
pair:against_the	7	-4	-4	-6	-4	-7	6	-5	58	-7
pair:age_check	30	-3	-5	-6	-6	-16	3	-6	31	-3
pair:age_of	-9	-3	-16	-4	-4	-5	41	-2	-5	-4
pair:agency_,	-10	-7	-3	44	-23	-5	9	-6	-4	-6
pair:agency_.	-6	11	11	-12	-4	-5	11	-2	-6	-6
pair:agency_<a>	-42	-2	-3	-4	-4	-4	-15	-3	-12	-7
pair:agency_in	-14	-2	18	-8	4	-5	-2	-3	-3	-6
pair:agenda_,	-6	-1	-8	-5	-4	-12	37	-6	-4	-8
pair:agenda_.	-3	-5	-4	-5	-4	-4	-3	-2	-3	-4
pair:agenda_of	-34	-3	-4	13	-6	-7	-8	-3	-3	-3
pair:agent_,	7	-1	-3	-3	-5	-5	-13	-2	-8	-14
pair:ago_.	-21	-3	-4	-7	48	-28	-5	-5	-9	-4
pair:agree_in	40	-3	-11	12	33	-7	-5	-3	-4	-6
pair:agree_on	-17	-3	-4	19	-4	-5	-10	-6	-7	-2
pair:agree_that	-19	-6	-4	-19	-5	-6	14	30	-5	-6
pair:agree_to	3	-3	-4	30	8	-7	-1	-2	-2	7
pair:agree_with	-33	-4	-3	16	-8	-6	-6	-2	-4	-5
pair:agreement_,	-6	-4	-10	78	-15	-23	-16	-3	-4	-3
pair:agreement_.	-7	-2	-4	40	-3	-5	-16	-3	-21	-3
pair:agreement_be	-6	-1	-4	53	-3	-5	5	-3	-5	-7
pair:agreement_between	-15	-5	-6	43	-4	-7	-3	-4	-6	-4
pair:agreement_for	-8	-3	-9	78	-6	-6	-6	-4	-3	-4
pair:agreement_have	-3	-2	-2	28	-5	47	-4	-7	-3	-2
pair:agreement_on	-18	-4	-5	47	-7	-10	-11	-2	-3	-2
pair:agreement_sign	-4	-2	-3	30	-15	13	-4	-8	-7	-3
pair:agreement_to	-3	-4	-2	31	8	-7	-3	-2	-3	-2
pair:agreement_with	-9	-3	-3	29	-12	-1	-4	-10	-8	-3
pair:ahead_of	-25	-3	-5	-7	-5	28	-6	-9	-8	-5
pair:ahead_with	-6	-3	-6	-3	53	-10	-4	-3	-20	-9
pair:ai_)	2	-2	-3	-6	-3	-8	-11	-2	-2	-1
pair:ai_,	-3	-5	-3	-3	-12	-4	7	-4	-5	-5
pair:ai_-	34	-4	-8	4	-3	28	-4	-5	-4	-3
pair:ai_.	-16	-3	16	19	-4	-9	-28	-3	-5	-4
pair:ai_and	-14	-5	1	-22	-3	-6	15	-2	-3	-9
pair:ai_be	36	-7	-6	17	-3	-2	-3	-2	-4	-4
pair:ai_ecosystem	-6	-4	-9	-17	-5	-10	-7	-2	-3	-5
pair:ai_hub	-5	-4	-15		-3	-7		-2	-4	-2
pair:ai_in	-12	-3	22	-8	-7	-5	51	-2	1	-5
pair:ai_infrastructure	-6	-5	-5	2	28	12	-4	-3	-5	-5
pair:ai_model	-11	-2	-3	-5	28	25	25	-2	-6	-5
pair:ai_summit	-14	-5	44	-6	-3	-9	-4	-3	-4	-5
pair:ai_technology	35	-2	-3	-4	-5	-9	52	-2	-6	-4
pair:aid_for	-8	-4	-4	-5	-47	-10	-8	21	-6	-6
pair:aim_at	-10	-5	-5	8	-5	-8	-6	-3	21	-3
pair:aim_to	-6	-3	-3	-4	-6	-5	38	-19	-3	-2
pair:air_in	17	-13	-5	-4	-6	85	-4	-7	-5	-6
pair:airport_.	14	-27	-5	-7	-3	-8	-5	-3	35	-11
pair:alike_.	-10	-3	-4	-5	-5	-6	9	-5	-9	-5
pair:all_,	-4	-3	-15	15	-7	-4	-8	-6	2	5
pair:all_in	-12	-5	38	-5	-4	-14	-5	-2	-4	21
pair:all_of	-12	-5	-5	7	-6	12	-9	4	-12	9
pair:all_the	-8	-2	-4	-3	-1	-4	18	-12	-15	2
pair:all_three	19	-3	-3	-1	-2	-1	-3	-5	-2	-4
pair:allow_<f>	-7	-3	-2	-7	-11	-4	-5	50	-16	-4
pair:alone_.	-10	-5	-6	-7	-4	-7	-10	-3	-10	-4
pair:along_the	49	-6	-7	-8	-4	-8	-5	-5	-5	-4
pair:along_with	10	-5	-4	-5	-6	-6	-4	-4	24	-7
pair:also_attend		-4	-10	-4	-3	-9	-3	-2	-5	-6
pair:also_expect	-7	-4	-5	-3	-5	-5	11	-5	-7	-3
pair:also_go	20	-9	-4	-5	-5	-12	-7	-2	-8	-6
pair:also_hold	46	-2	-5	-3	-4	-4	-5	-2	-4	-6
pair:also_in	-18	-4	-10	-6	-5	-5	-5	-3	-5	-5
pair:also_include	-33	-4	-9	-7	-5	-6	-5	-4	-7	30
pair:also_mean	-7	-3	-4	-3	-4	-5	-4	-2	-4	-5
pair:also_meet	47	-4	-6	-5	-5	-3	-2	-2	-3	-5
pair:also_on	-2	-8	8	-1	-2	-3	-2	-2	-2	-5
pair:also_present	20	-6	-6	6	-4	-6	-5	-2	-5	-7
pair:also_show	-20	33	-13	-3	-3	-3	-3	-3	-3	-3
pair:ambassador_to	-14	-7	-6	-6	-6	-7	-4	-4	-6	69
pair:amend_the	-10	-3	-2	-10	-6	-8	84	-15	-10	-2
pair:amendment_,	-10	-2	-4	-3	-2	-3	29	-4	-9	20
pair:among_<c>	-4	-3	-9	-3	-4	-2	-4	-3	-12	-4
pair:among_others	75	-7	-5	-5	-4	-4	-3	-3	-6	-7
pair:among_the	-6	-4	18	4	-5	-8	-5	-3	-5	-1
pair:among_them		-1	2	3	-2	-7	-1	-7	13	-4
pair:among_those	-10	-5	-6	-7	-5	-4	-6	-3	25	-6
pair:an_<a>	-12	-2	-6	-6	-6	-4	-12	-3	-14	48
pair:an_<c>	-5	-4	-3	2	2	-8	-6	6	3	-3
pair:an_<p>	-26	-5	-4	-4	-4	-6	-7	-3	-6	-14
pair:an_accord	-19	-5	-10	74	-8	-7	-8	-5	-4	-3
pair:an_additional	-6	-2	-2	-3	58	-8	-5	-2	-3	-2
pair:an_agreement	-9	-4	-5	45	-7	-6	-5	-3	-5	-3
pair:an_ai	-10	7	2	-7	7	45	-9	6	2	-5
pair:an_alliance	-14	-4	-4	64	-6	-9	-4	-3	-6	-6
pair:an_answer	46	-3	-5	-5	-12	24	-4	-5	-6	-8
pair:an_appeal	-20	-6	-3	-5	-9	-4	-5	-3	15	-7
pair:an_application	-11	-4	-5	-3	-4	42	-13	20	-10	-3
pair:an_appointment	6	-6	-3	-3	-4	-3	-3	-2	-4	-9
pair:an_audience	16	-3	-6	-3	9	11	-2	-2	-3	-6
pair:an_earlier	-8	-4	-5	-5	3	-9	-16	-2	63	-5
pair:an_early	-6	-3	-5	-4	38	-3	-4	-3	-7	-5
pair:an_end	3	-3	-3	6	-4	-5	38	-2	-7	-3
pair:an_enforcement	-6	-2	-3	-3	-5	-18	-15	-9	54	-6
pair:an_environment		-1	-1	-1	-5	-2	-4	-3	-1	-4
pair:an_event	-7	-3	13	10	-5	38	-8	-1	-2	-4
pair:an_ex	31	-6	-4	-5	-3	-4	-2	-2	-8	-5
pair:an_exchange	24	-8	-4	11	-6	-6	-3	18	-5	-3
pair:an_executive	-42	-2	-5	-17	-2	-3	28	-4	50	-8
pair:an_eye	-22	-3	-4	-6	-6	-4	-8	-3	-5	-6
pair:an_hour	34	-12	1	-4	-5	-8	3	-4	-5	-6
pair:an_important	-10	13	-3	-7	18	-4	-10	-4	-2	-4
pair:an_individual	-5	-3	-3	-7	-4	-4	-23	11	42	-5
pair:an_industry	-35	-4	48	-4	-4	-5	21	-5	-4	-3
pair:an_inquiry	-11	-3	-5	-2	-2	-10	-5	-3	29	-4
pair:an_inspection	-14	64	-3	-4	-4	-7	-5	-2	-5	-5
pair:an_interview	-13	-7	-3	-5	-3	-3	-3	-2	-5	-6
pair:an_investigation	-4	-2	-2	-6	-7	-7	-5	-10	31	-2
pair:an_investment	-5	-3	-3	-7	43	-10	-4	-10	-8	-3
pair:an_mou	-12	-4	-3	78	-6	-3	-4	-3	-5	-5
pair:an_offer	-12	-4	-2	-9	5	-5	-2	-7	-9	-5
pair:an_office	-22	-3	-4	-3	-5	20	-5	-2	-5	-5
pair:an_official	4	9	-5	-3	8	3	-3	-2	-4	-3
pair:an_open	19	-4	-16	-2	-2	25	-5	-2	-8	-2
pair:an_order	-9	-2	-4	-12	-2	-3	31	-5	-5	-4
pair:an_ordinance	-5	-2	-4	-3	-7	-7	74	-4	-21	-7
pair:an_undisclosed	-8	-2	-4	-5	57	-5	-3	-7	-8	-4
pair:analyst_at	-6	-4	-3	-4	-8	-6	-2	-10	-10	-11
pair:and_,	21	1	-4	1	-9	-6	-4	-2	3	-9
pair:and_<a>	4	-5	3	21	-1	3	-7	-7	-5	-5
pair:and_<c>	-8	-2	-3	16	-5	-4	-5	-2	-3	-2
pair:and_<f>	8	-3	-1	13	-3	-4	-6	5	2	-4
pair:and_<o>	-1	-5	9	31	-2	-1	-5	-3	-5	-4
pair:and_<p>	30	-6	4	3	-4	-4	-6	-3	-4	-6
pair:and_a	1	9	-6	-4	2	-6	-1		-4	-3
pair:and_about	-25	-3	-4	-10	-5	-1	-2	-1	-2	-1
pair:and_again	16	-3	-3	-7	-3	-14	-9	-5	-11	-6
pair:and_ai	28	-2	-4	-6	-2	-4	10	-2	-4	-4
pair:and_all	9	-2	-4	-5	-6	-5	51	-29	-20	30
pair:and_an	32	-2	-2	6	-11	-5	-14	-4	-4	-5
pair:and_ask	-3	14	-8	-3	-6	-7	-4	2	13	-3
pair:and_at	-9	16	-4	-7	-1	-3	-2	-2	-3	-7
pair:and_be	-4	5	-2	-6	-5	-2	-4	-6	-3	-6
pair:and_bring	-2	-3	-7	-2	-2	-9	-1	-2	-2	-4
pair:and_business	-9	1	-3	-3	-3	-2	-12	-2	-3	-2
pair:and_by	16	22	-4	1	17	9	-4	-4	-7	-10
pair:and_citizen	-8	-8	-4	-10	-4	-3	-6	-1	-4	-3
pair:and_come	59	-41	-6	-3	-4	-6	-4	-2	-11	-11
pair:and_communication	-10	-2	4	-7	-8	-2	-2	-2	-3	-4
pair:and_cooperation	-14	-4	-4	-3	-2	-3	-5	-2	-5	-2
pair:and_create	-6	-1	-4	-3	-10	-3	-2	-1	-3	-3
pair:and_development	-7	-3	-3	-6	-11	7	-4	-2	-2	-2
pair:and_digital	-7	-1	-5	3	-8	-2	-1	-2	-3	-3
pair:and_discuss	24	-8	-5	-4	-2	-2	-2	-2	-2	-3
pair:and_draw	-7	-5	-8	-7	-5	-12	-4	-3	-6	-3
pair:and_economic	-8	-2	-3	-7	-3	-3	-3	-2	-3	-3
pair:and_exchange	8	-2	-3	-7	-3	-3	-3	-2	-2	-3
pair:and_fair	-8	-3	-26	-6	-2	-14	-2	-1	-2	-3
pair:and_fin	-8	-3	-3	-5	-4	-4	-7	-31	76	-4
pair:and_for	-8	-5	-4	-6	-4	-6	-4	-3	10	-7
pair:and_from	17	-5	-6	-7	57	-8	-8	26	-14	-4
pair:and_gb	-17	-3	-5	-11	-5	-5	-7	-5	-4	-7
pair:and_get	21	-8	-3	-4	-4	-10	-4	-3	-4	-5
pair:and_give	-16	-3	-3	-7	-7	-3	25	-12	4	27
pair:and_go	-14	-5	-3	43	-4	-4	-3	-35	-9	-10
pair:and_green	-3	-3	-2	-1	-3	-11	-1	-1	-1	-1
pair:and_hand	23	-2	-2	-5	-5	-6	-3	-2	-7	9
pair:and_have	6	-6	-6	-9	-8	7	-1	-7	3	-9
pair:and_he	49	-2	-4	-2	-4	-3	-3	-2	-5	-7
pair:and_head	-29	-3	9	-1	-2	-1	-1	-1	-2	-7
pair:and_help	-9	-4	-3	9	-4	-3	-6	-2	-5	-4
pair:and_his	48	-4	-7	-6	-3	-4	-4	-3	-4	-9
pair:and_how	29	-3	-5	-4	-11	-3	-5	-4	-5	-1
pair:and_in	-2	-1	-5	2	-4	-4	-7	15	-4	-1
pair:and_information	-21	-4	10	13	-2	-3	-5	-3	-3	-4
pair:and_infrastructure	-29	-6	-4	-7	-4	-4	-3	-1	-2	-3
pair:and_innovation	-31	-5	-15	-1	-6	-3	-1	-1	33	-3
pair:and_instagram	-3	-2	-2	-4	-22	-5	-2	-3	55	-3
pair:and_international	-7	-3	25	22	-1	-3	-4	-2	-2	-3
pair:and_investment	-10	-3	-4	-3	-5	-6	-3	-3	-4	-4
pair:and_it	-9	-4	-6	-4	-4	-13	9	16	-3	-3
pair:and_its	-10	-3	-5	-6	10	-11	8	-6	38	-5
pair:and_keep	-12	-3	-7	-4	50	-10	-7	-4	-9	-6
pair:and_leave	-5	30	-2	-2	-8	-1	-1	-3	-4	-14
pair:and_make	-5	-3	-5	-4	-3	-4	4	-2	-3	3
pair:and_more	-6	-4	33	-5	13	-20	-6	-4	-6	29
pair:and_network	-7	-6	-11	-4	12	-7	-4	-2	-4	-1
pair:and_of	-4	-5	-7	5	-3	7	-6	-3	-7	-3
pair:and_on	6		-4	-4	3	-6	-3	-5	2	-3
pair:and_other	7	-4	5	-4	-10	-4	14	-8	-9	-3
pair:and_others	-18	-3	-4	-3	-7	-3	11	-8	-13	-6
pair:and_promise	-23	-8	-4	-4	-4	-4	50	-3	-4	-6
pair:and_regulation	10	-2	-3	-4	-3	-2	-15	-2	-2	-5
pair:and_research	21	-5	-4	-5	-4	-4	-4	-2	-4	-3
pair:and_say	-11	-5	-6	-3	-4	28	-2	-2	-3	-6
pair:and_security	-7	-5	-5	-5	-6	-7	13	-2	-8	18
pair:and_sell	-10	-8	-5	-11	-13	38	-14	-6	-26	-3
pair:and_semiconductor	-15	-3	-5	-2	-3	-2	-5	-2	-2	-2
pair:and_senior	19	-4	-6	-4	-3	-4	-4	-2	-7	-10
pair:and_service	-8	-3	-3	-20	-5	-11	-12	-3	-5	-3
pair:and_share	-4	-2	-2	-13	-13	-4	-3	-3	-6	-2
pair:and_so	-24	-5	-4	-4	6	-16	-5	-2	-3	-6
pair:and_take	-20	11	24	-12	-23	-4	-5	31	-6	-5
pair:and_talk	-11	-7	36	-7	-4	-6	-2	-2	-2	-5
pair:and_technological	-5	16	-3	-14	-4	-2	-4	-1	-2	-5
pair:and_technology	8	-6	-7	-5	-3	-5	-6	-2	-3	-7
pair:and_tell	18	-11	-3	-3	-4	-4	-3	-2	2	-4
pair:and_thank	-4	-4	-4	-3	-3	-4	-4	-3	-7	-3
pair:and_that	-20	-5	-1	-5	-2	-4	-7	-4	3	-3
pair:and_the	6	2	-2	2	-3	1	-5	-1	-1	-4
pair:and_then	38	-23	10	-6	-4	-3	-3	-3	-6	-2
pair:and_those	-11	-2	-3	-16	-20	-3	-3	-3	-16	-4
pair:and_three		-2	-3	-5	-8	1	-20	-8	27	-5
pair:and_to	-2	-5	-1	-5	-5	-7	-1	7	-6	
pair:and_two	11	-3	-4	-7	-6	-8	1	2	-5	-5
pair:and_use	15	-12	-3	-3	-7	-3	-5	-3	23	-2
pair:and_we	-13	-3	-4	-3	8	22	-6	-3	-3	-2
pair:and_what	1	-6	-2	-5	-9	-2	-5	-2	-2	-4
pair:and_which		-4	-3	3	-7	-5	4	-8	18	-5
pair:and_who	-18	-3	-2	-3	-3	-4	-2	-2	-5	9
pair:and_will	-4	3	-5	-7	-3	18	-7	-5	9	2
pair:and_with	14	8	-4	1	-8	-5	7	-1	-5	-3
pair:and_work	-15	-5	-4	-4	3	-4	-1	-5	-2	-4
pair:and_would	-6	-6	-4	-4	-6	-4	-10	-2	-5	13
pair:announce_.	-11	-5	11	12	-14	18	3	1	-8	34
pair:announce_a	3	-4	-6	46	28	-7	14	-3	-6	-5
pair:announce_an	-6	-2	-4	23	17	-7	-5	-9	-14	-4
pair:announce_at	-10	-4	-16	-4	-3	-8	12	24	-6	27
pair:announce_in	-12	-3	-3	-2	51	26	8	-4	-7	-8
pair:announce_on	-11	-2	-3	46	15	-9	-11	-3	2	7
pair:announce_that	-18	-2	-3	6	14	-7	32	-6	-3	6
pair:announce_the	1	-4	-4	-5	-5	-5	-15	-6	-11	-12
pair:announce_today	-6	-2	-4	-3	-3	-2	-11	-3	-24	44
pair:another_of	21	-6	-5	-4	-3	-3	-3	-2	-3	-7
pair:answer_.	11	-4	-4	-15	-6	-6	-5	-4	-5	-9
pair:answer_that	-12	-3	-3	-6	-9	-14	-9	-4	-19	-13
pair:answer_to	-12	-2	-2	-1	-1	31	-2	-3	-3	-3
pair:any_rate	-17	-1	-9	-5	-4	-1	-6	-16	-2	-5
pair:appeal_.	-11	-5	-4	-4	-8	-4	-7	10	-26	-5
pair:appeal_against	-4	-2	-4	-4	-5	-4	-3	-6	48	-4
pair:appeal_of	-10	-3	-4	-5	-5	-5	-6	-8	45	-6
pair:appeal_to	-13	-5	-4	-6	-6	-9	-6	-5	9	-5
pair:appear_before	38	-4	-5	-13	-6	-4	2	-3	16	-14
pair:appear_in	7	-6	-8	-5	-1	-4	-12	-2	14	-5
pair:application_,	-13	-3	-5	-4	23	69	-11	-5	29	20
pair:application_.	-8	-4	-4	-5	-5	38	-8	-8	-15	-4
pair:application_be	7	-2	-2	-8	-3	-6	-8	36	-15	-4
pair:application_for	-5	-4	-4	-3	14	14	-15	-1	-10	-5
pair:application_of	-9	-3	-3	-3	-7	-6	-7	44	10	-4
pair:application_store	-8	-3	-2	-5	-3	-16	20	-11	27	-2
pair:application_to	-5	5	-2	-2	-9	16	-9	33	-15	-2
pair:apply_for	40	-3	-3	-3	-4	-4	-4	-7	-8	-6
pair:apply_to	-11	-3	-4	-6	-5	-5	-12	-28	-5	-4
pair:appoint_<p>	-15	-3	-4	-5	-4	-5	-4	-4	-9	73
pair:appoint_by	-14	-4	-9	-5	-4	-19	-6	-3	-7	92
pair:appointment_,	-4	-8	-5	-4	-5	-4	-6	-3	-2	-13
pair:appointment_of	-13	-3	-4	-4	-5	-3	-7	-11	-12	71
pair:appointment_with	35		-3	-4	-3	-2	-1	-1	-3	-10
pair:approval_by	-9	-3	-3	-14	24	-3	-5	39	-19	-12
pair:approval_of	-12	-3	-7	-4	18	-3	-7	-18	-13	15
pair:approval_to	-9	-3	-3	-4	-14	-3	36	16	-8	-3
pair:approve_<f>	-2	-2	-2	-3	-27	-3	29	34	-12	-19
pair:approve_a	-5	-2	-2	-6	18	-11	-1	-7	3	-4
pair:approve_by	-7	-2	-5	-5	-5	-3	35	-9	-5	-7
pair:approve_on	-6	-2	-3	-3	18	-5	47	-24	-6	-7
pair:approve_the	-11	-3	-2	-4	-11	-4	-12	42	-8	14
pair:apps_,	-8	-6	-3	-8	-9	-6	20	-5	39	-1
pair:apps_.	12	-2	-4	-8	-3	-3	18	-6	15	-8
pair:april_,	8	-2	-6	-7	-5	-5	25	-13	-4	-6
pair:april_.	2	29	4	-6	26	6	28	5	-6	-6
pair:april_16	54	-3	-2	-2	-3	-3	-11	-2	-2	-7
pair:area_of	-9	-2	18	-4	-2	-1	-6	-2	-7	-3
pair:argue_for	46	-7	-5	-4	-4	-6	-12	-4	-13	-7
pair:arm_of	-13	-2	-2	-15	-3	-5	-3	26	-13	-7
pair:around_the	25	-5	-4	-5	-4	-5	-5	-3		-3
pair:arrive_in	-5	59	11	-4	-10	-9	-4	-2	-5	-5
pair:artificial_intelligence	-7	-4	6	-1	-3	-7	7	-3	-4	-4
pair:as_"	10	-9	-4	-5	-3	-5	-9	-2	-5	-4
pair:as_<a>	12	-3	-3	5	-8	-3	-7	-5	25	-9
pair:as_<c>	-9	-6	6	-2	-7	-6	-2	-2	-2	-7
pair:as_<f>	-10	-3	5	-3	-7	-6	-5	-10	-12	
pair:as_<p>	-3	-1	-3	-4	-4	-5	-6	-3	1	14
pair:as_a	-13	-5	-2	-6	-4	-3	-5	7	-3	-7
pair:as_an	-12	-4	-4	-4	5	-5	-5	14	-6	-7
pair:as_be	-27	-9	-5	-5	-3	-3	-4	-3	-4	-10
pair:as_ceo	-21	-3	-5	-8	-5	-6	-4	-4	-7	88
pair:as_chairman	-11	-3	-4	-4	-5	-6	-8	-8	-8	54
pair:as_chief	-16	-10	47	-3	-4	-5	-4	-3	-10	57
pair:as_deputy	-11	-5	-5	-3	-5	-4	-12	-3	-11	45
pair:as_guest	-19	22	35	-3	-3	27	-3	-5	-8	-5
pair:as_head	-23	-8	-6	-4	-4	-23	-3	-3	-5	109
pair:as_interim	-17	-7	-4	-3	-3	-6	-4	-1	-7	69
pair:as_it	-8	-3	-3	-6	-10	-6	-7	-8	-1	-4
pair:as_its	-12	-3	-4	32	-7	-7	-4	8	-7	54
pair:as_minister	-16	-5	-6	-5	-4	-7	-9	-9	-4	76
pair:as_much	-3	-2	-2	-9	27	-7	-6	-4	9	-3
pair:as_of	-14	-8	-6	-5	-5	25	80	-9	-6	22
pair:as_part	18	4	15	-3	31	21	-3	-5	-8	-4
pair:as_the	1	-4	-4	-5	2	-6	-6	-4	-4	28
pair:as_to	-3	-6	-7	-1	-5	-2	-8	-3	-6	-6
pair:as_well	22	-2	-5	1	3	-5	-5	-3	-1	-5
pair:asia_.	-10	12	-9	-7	-6	22	-5	-4	-6	-5
pair:ask_<a>	-23	-3	-4	-3	-5	-4	-9	-5	12	-6
pair:ask_<f>	-10	-2	-9	-15	-5	-6	30	-5	7	-4
pair:ask_<p>	52	-4	-7	-4	-4	-3	-4	-2	-5	-6
pair:ask_about	9	-4	-2	-3	-3	-4	-12	26	-7	-7
pair:ask_for	-21	-4	-4	-6	4	-5	5	-3	-10	-4
pair:ask_how	27	38	-11	-3	-6	-12	-9	-4	-8	-5
pair:ask_the	-11	-2	-3	-3	-7	-2	-6	5	32	-7
pair:ask_to	-24	-4	-3	-3	-15	-5	29	25	-4	-7
pair:ask_whether	-34	-2	-2	-8	-2	-3	-4	-3	-7	-6
pair:assembly_plant	-10	-5	-16	-3	-21	14	-3	-2	-4	-2
pair:asset_,	-5	-3	-3	-4	-5	-11	-3	-2	-3	-3
pair:assure_<p>	56	-2	-2	-3	-5	-4	-5	-2	-6	-5
pair:assure_the	-21	-10	-5	-6	-5	-8	-10	-3	-6	-5
pair:astana_,	-5	13	11	-3	-2	-27	-5	-2	-2	-3
pair:at_<a>	19	-6	-7	-4	-4	-9	-7	-5	2	5
pair:at_<c>	-3	-4	-4	-3	-3	-4	-5	-6	-13	-9
pair:at_<f>	3	-2	-5	-6	-2	-7	-5	-4	5	13
pair:at_<o>	-3	8	12	-7	-4	-1	-4	-2	-6	-7
pair:at_<p>		-6	-9	-4	-4	7	-4	-2	-3	-4
pair:at_a	18	1	1	-3	5	4	-3	-2	-4	-5
pair:at_an	-34	-5	39	-7	-4	9	25	-2	-3	9
pair:at_any	-36	-2	-8	-4	-5	-2	-5	-13	-2	-5
pair:at_dawn	-14	41	-3	15	-6	-6	-4	-4	49	30
pair:at_first	22	-4	-6	-4	-3	-7	31	-3	-5	-5
pair:at_her	43	-4	-6	-4	-4	-4	-5	-2	-4	-16
pair:at_his	23	-3	-4	-3	-4	-3	-6	-3	23	-7
pair:at_home	-12	-5	-4	-4	-4	-7	-18	-6	14	-3
pair:at_it	-18	-7	-4	-4	-7	-8	-7	-6	-8	-3
pair:at_its	-5	-5	-10	-8	-6	47	48	19	-10	-7
pair:at_konza	24	-6	-9	-5	27	42	-5	-2	-2	-2
pair:at_last	-13	-3	-3	-3	15	-7	-9	8	-1	-5
pair:at_least	-6	-3	-5	-6	-9	-6	-7	-12	25	-3
pair:at_mwc	-9	-3	18	-6	-5	-5	-4	-3	-11	-6
pair:at_noon	36	10	-6	-4	-3	-3	-2	-3	-3	-6
pair:at_once	-10	-3	-5	-4	-6	-4	-16	-12	27	-8
pair:at_present	-14	-6	-4	-6	-2	-8	-3	-2	-5	-16
pair:at_stanford	-31	59	31	-5	-3	-2	-4	-2	-3	-7
pair:at_state	18	-10	-3	-3	-3	-4	16	-2	-4	-5
pair:at_the	3	4	13	-2	-3	-1	-3	-3	-1	1
pair:at_their	7	-3	-6	30	-4	-5	-16	-3	-5	-3
pair:at_which	9	-4	7	-5	-3	-3	-3	-2	-4	6
pair:attend_.	-25	-3	-16	-4	-5	11	-4	-4	-7	-5
pair:attend_by	16	-3	5	-4	-2	3	-3	-2	-4	-4
pair:attend_the	-7	-5	32		-3	12	-3	-2	-5	-5
pair:attendance_be	-18	-4	-7	-5	-4	-5	-5	-3	-6	-8
pair:auction_,	-5	-5	34	-9	-5	-11	-15	21	-10	-4
pair:auction_.	-20	-4	-6	-8	-8	-7	-7	70	-22	-2
pair:auction_of	-10	-3	-5	-7	-6	-5	-6	4	-7	-9
pair:audience_to	49	-3	-4	-3	-9	-3	-3	-12	-4	-5
pair:august_,	3	-3	-3	-2	-3	29	38	2	17	-5
pair:august_.	60	-5	9	-9	-11	41	-4	-7	-9	-10
pair:august_2018	-14	-2	-2	-4	-4	-5	39	-3	-7	19
pair:authorize_<f>	-6	-4	-3	-9	-10	-16	-5	81	-13	-3
pair:autonomous_week	-18	-18	22	-2	-2	-3	-2	-2	-6	-2
pair:autumn_.	-55	-3	-4	52	18	-12	-3	-3	-7	-6
pair:available_to	-5	-4	-4	-4	27	52	-6	-2	-8	-3
pair:award_<f>	-4	-2	-2	49		-3	-5	-7	-15	-4
pair:aware_of	-21	-5	-3	-2	-3	24	-4	37	-3	-8
pair:away_,	-14	-3	-4	-10	-4	-10	-9	-3	-9	-2
pair:away_.	-25	-3	-9	-3	-4	-2	-6	-4	-6	-9
pair:away_from	40	-3	-8	28	24	-4	-5	-8	-8	43
pair:away_with	-10	-23	-3	27	-3	-4	37	30	-18	-5
pair:bac_ninh	-12	-2	-2	-5	43	-3	-2	-12	-2	-3
pair:back_,	-9	-5	-3	-3	-4	-18	-18	-2	-3	-1
pair:back_by	-8	-4	-3	-4	-28		-8	-4	-6	-3
pair:back_on	46	-1	-1	-5	-4	-11	-7	35	-23	-5
pair:back_the	-9	-5	-10	-5	-7	-19	-5	-4	-5	-6
pair:back_to	-14	6	9	2	-6	-5	13	-6	-2	-12
pair:bade_<p>	18	-2	-8	-6	-2	-3	-3	-2	-5	-12
pair:baltic_state	-7	14	-4	-3	-2	24	-2	-2	-6	-2
pair:ban_<f>	-5	-2	-2	-5	-5	-4	-10	-12	40	-2
pair:ban_be	-3	-1	-2	-1	-1	-6	-12	-10	45	-1
pair:ban_on	-5	-2	-4	-5	-6	-7	-30	-7	9	-3
pair:ban_the	-13	-3	-3	-3	-5	-4	28	-3	6	-12
pair:band_,	-7	-4	-3	-4	-6	-4	11	-30	-7	-5
pair:band_.	-10	-2	-6	-4	-4	-5	-6	52	-9	-2
pair:bangabandhu_satellite-2	-27	-2	-5	-29	-5	-20	-3	-2	-2	-4
pair:bank_.	-8	-3	-5	-6	-4	8	-14	8	-5	-5
pair:bar_<f>	-10	-7	-3	-3	-17	-6	-6	2	49	-3
pair:baroness_<p>	27	-5	-10	-5	-6	-8	26	-4	-7	-10
pair:base_<f>	-1	-2	-3	-1	-3	-6	-3	24	-13	-4
pair:base_in	-9	-3	-4	-8	12	-5	-4	-8	-8	-6
pair:base_station	3	16	-2	-6	21	-9	-5	-5	-5	-2
pair:battery_maker	-7	-3	-3	19	44	-14	-6	-5	-11	-3
pair:battery_plant	-16	-5	-2	-4	12	70	-11	-2	-3	-4
pair:be_"	-8	14	16	-4	-11	-6	-5	-3	-6	5
pair:be_,	-17	-3	5	-4	-5	-5	-8	-3	-8	1
pair:be_.	28	-7	-7	-5	-3	-1	-2	-2	-4	-17
pair:be_<a>	-25	-5	28	-6	-5	-6	-12	-3	-9	-12
pair:be_<c>	-9	-3	14	-4	-5	-6	-3	-3	-6	-4
pair:be_<f>	26	-3	-4	-1	-6	-8	-6	-4	-7	-4
pair:be_<p>	24	-4	10	-3	-5	-5	-4	-3	-6	
pair:be_a	-11	-5	-3	-4	-5	-7		-3	-5	-8
pair:be_able	-6	-4	-10	-5	-4	-7	17	-2	-3	-3
pair:be_about	-4	-3	-3	-5	-8	-4	15	-4	-7	-7
pair:be_accompany	15	-2	-4	-3	-4	-4	-2	-2	-3	-6
pair:be_address	56	-3	-13	-3	-3	-4	-5	-2	-10	-4
pair:be_admit	-15	-4	-6	-3	-4	-3	-9	-5	-6	-10
pair:be_after	-13	-5	-5	-5	-6	-8	-7	-7	-12	-5
pair:be_all	-13	-3	-4	-6		-8	-7	-6	-5	-5
pair:be_also	-4	1	1	-1	-5	-2	9	-6	3	-5
pair:be_among	-13	-4		-4	-4	-4	-7	-2	-6	-2
pair:be_an	2	3	-3	-6	-5	-5	6	-3	-5	-6
pair:be_announce	-7	-3	-5	32	47	-14	10	-9	-7	35
pair:be_another	8	-4	-2	9	-4	-1	-4	-2	-7	-3
pair:be_appoint	-14	-3	-4	-5	-8	-4	-4	-3	-8	57
pair:be_approve	-5	-2	-4	-6	-7	-3	30	-9	-4	-9
pair:be_ask	-15	-4	-3	-4	-9	-5	8	13	-6	-9
pair:be_at	7	-6	15	-4	-6	-1	-4	-4	-6	-6
pair:be_attend	13	-3	19	-4	-3	-2	-3	-3	-5	-6
pair:be_back	-7	59	-11	-3	-39	-9	-5	-6	1	-5
pair:be_ban	-9	-2	-1	-5	-6	-3	-6	-6	-10	-2
pair:be_being	-12	-4	22	-5	16	-5	-7	-4	18	9
pair:be_block	25	-1	-2	-2	-5	-8	-5	-23	26	-8
pair:be_break	-16	-5	-4	-5	-9	47	-6	-4	-8	-4
pair:be_brief	42	-6	-3	-2	-2	-4	-4	-2	-5	-15
pair:be_bring	-17	26	-5	-5	-3	9	-8	-2	17	10
pair:be_build	-11	-6	-4	-4	-10	-3	-4	-4	-7	-4
pair:be_buy	-7	-4	-3	-5	99	-5	-4	-26	-2	-7
pair:be_call	55	-5	-5	-3	-5	-4	6	-4	-5	-3
pair:be_carry	-10	2	-3	-7	4	-7	-2	-4	19	-7
pair:be_charge	-1	-2	-2	-4	-8	-3	-29	-8	6	-6
pair:be_clear	-10	-3	-3	-3	-23	-5	-6	30	-13	-5
pair:be_close	7	-2	-8	-12	-6	-3	-1	-1	19	-7
pair:be_commit	-4	-2	-5	-14	-8	23	-4	-2	-2	-4
pair:be_complete	18	-3	-5	-3	20	-8	14	-6	-6	-5
pair:be_conclude	9	-4	-8	38	-3	-4	-5	-7	-4	-6
pair:be_confirm	-28	-2	-3	-5	-2	-4	-6	-2	7	61
pair:be_consider	-9	-5	-3	-8	-7	-4	-21	-11	-18	-4
pair:be_consult	-24	-7	-10	-6	-3	-5	17	-2	-4	-3
pair:be_convene	18	-4	30	-9	-4	-6	-23	-1	-1	-1
pair:be_create	14	-5	-3	4	-5	-9	-10	-2	-3	-3
pair:be_cut	-5	-3	-6	-4	-4	-7	-14	-3	37	-3
pair:be_decide	-16	-4	-3	-4	33	-7	-11	-7	-6	-3
pair:be_deploy	-4	-4	-3	-2	-6	32	-11	-2	-5	-3
pair:be_design	-20	-4	-5	-7	-11	-31	-5	-5	-7	-6
pair:be_develop	-16	-5	-4	-2	-5	-3	-3	-2	-4	-12
pair:be_discuss	15	3	-3	-6	-7	-5	-5	-2	-4	-3
pair:be_do	-15	-4	-3	-4	-11	-5	-3	-3	-4	-3
pair:be_draft	-12	-3	-4	-5	-3	-15	-14	-3	-5	-6
pair:be_draw	37	-3	-5	-5	-5	-17	7	-1	-4	-4
pair:be_drive	16	26	-3	-3	-3	-6	-7	-2	-6	-5
pair:be_due	18	-3	6	-12	-4	6	10	-3	-9	-6
pair:be_elect	-22	-4	-7	-4	-5	-6	-3	-3	-6	31
pair:be_engage	-16	-2	-3	-5	-4	-3	-4	-3	-9	43
pair:be_establish	-4	-3	-4	3	-10	43	-12	-5	-14	-3
pair:be_exempt	42	-11	-2	-2	-3	-5	-13	-22	-23	-1
pair:be_expand	-4	-5	-4	-5	13	-17	-4	21	-5	-3
pair:be_expect	2	23	-1	-4	-4	4	3	-2	-3	-6
pair:be_extend	-3	-3	-2	-13	3	-2	-20	8	-4	1
pair:be_file	-4	-4	-3	-3	-7	-5	-8	-5	37	-3
pair:be_fin	-7	-3	-3	-7	-14	-5	-5	-9	29	-3
pair:be_finance	-24	41	-5	-3	58	-14	-3	-7	-11	-3
pair:be_find		14	-6	-2	-3	-8	-8	-3	5	17
pair:be_fly	37	-11	-3	-3	-5	-8	-2	-5	-5	-5
pair:be_follow	6	-5	-6	-5	-4	-11	-4	-3	-5	-11
pair:be_for	-9	-3	-7	-4	-14	-5	-3	-7	-12	6
pair:be_free	-22	-5	-4	-6	-6	-8	23	-2	-5	-4
pair:be_full	-12	-10	37	-3	-23	15	-3	-2	-4	-5
pair:be_give	-5	-5	-6	-4	12	-7	-9	22	8	5
pair:be_go	-1	-6	4	17	4	5	-8	-3	-4	11
pair:be_good	-7	-4	-3	-8	-4	-7	-9	-3	-4	-4
pair:be_grant	12	-2	-3	-8	-11	-5	-5	21	-6	-2
pair:be_grow	-7	-5	20	-3	-4	-7	-7	-3	-4	-2
pair:be_hand	25	-1	-2	-7	6	-3	10	-6	2	-4
pair:be_head	-14	-5	-4	-6	-4	-2	-3	-7	-6	-21
pair:be_hear	33	-5	-8	-11	-3	-5	-4	-3	23	-5
pair:be_his	-26	-8	-5	-8	-5	-5	-6	-3	-6	51
pair:be_hold	30	-3	11	3	-3	-6	-5	-5	-4	-4
pair:be_host	6	-3	-11	38	-9	-4	-3	-8	-10	-4
pair:be_impose	-5	-2	-4	-3	-8	-4	-3	-3	31	-2
pair:be_in	-7	41	-7	1	-7		-4	-4	-3	-5
pair:be_inaugurate	-15	-5	-9	-7	-7	84	-10	-2	-4	-6
pair:be_informed	13	-6	-5	-5	-4	-6	-5	-4	-6	-10
pair:be_initial	-24	23	-8	31	-3	-12	-7	-1	-2	-3
pair:be_introduce	19	-3	-5	-4	-4	19		-2	29	8
pair:be_invite	-13	-9		-6	-4	-3	-2	-2	-4	-2
pair:be_issue	4	-2	-3	-6	-4	-4	1	10	-12	-3
pair:be_join	9	-2	-3	48	31	-7	-5	18	-4	-10
pair:be_keep	52	-3	-4	-4	-10	-4	10	14	-10	-4
pair:be_know	-9	-2	-4	-3	-13	-3	11	1	3	-5
pair:be_launch	-8	1	-2	-5	-12	32	-3	-8	2	-1
pair:be_lay	-12	-5	-3	5	-6	16	-9	-2	19	-5
pair:be_lead	-9	26	13	-4	-7	-9	-5	-3	-7	34
pair:be_leave	-10	-6	-5	-3	-4	-6	-9	-5	-7	15
pair:be_let	-8	-3	-3	-4	-5	30	-5	1	-25	-21
pair:be_lift	-8	-1	-2	-2	-2	-6	-7	-10	15	-1
pair:be_look	-8	-4	-4	-16		-6	-6	-5	36	10
pair:be_make		6	-4	-7	-2	-10		-7	14	14
pair:be_mean	-8	7	-7	-6	7	6	18	-3	-4	-4
pair:be_meet	4	-11	-2	-2	-2	-8	-12	-9	11	-3
pair:be_move	-9	-4	-5	-5	-11	-11	-4	-3	-6	29
pair:be_name	-20	3	-6	-5	-9	-5	-3	-3	-5	42
pair:be_need	-9	-12	8	-6	-2	-5	-7	-3	-3	-5
pair:be_no	-21	-5	-4	-10		-6	-10	-5	9	-6
pair:be_nominate	-14	-4	-13	-7	-9	-4	-6	-4	-7	51
pair:be_not	-12	-7	-6	-6		-6	-7	-6	-10	-4
pair:be_note	-13	-3	-3	24	-2	-6	-7	-3	-3	-4
pair:be_now	-11	-4	-4	-5	-8	75	-7	-4	-12	-5
pair:be_of	-6	-5	-3	-2	-4	-3	-2	-3	-3	-2
pair:be_on	3	9	2	-6	-5	-5	-6		-5	-6
pair:be_one	-10	3	-6	24	-6	-10	-4	-4	1	-5
pair:be_open	-19	-6	10	-3	7	5	-1	-3	15	-6
pair:be_operate	-8	-2	-1	8	-4	70	-7	-4	17	-3
pair:be_out	-14	-4	-7	-4	-4	-4	-4	-2	-5	6
pair:be_over	-19	-4	-4	-6	-8	25	8	-9	6	32
pair:be_own	4	-3	-4	-5	5	-7	-4	-6	-16	-5
pair:be_part	-16	-3	-5	-7	-3	-6	-7	-2	-4	-3
pair:be_pay	-16	4	-6	16	38	-6	-7	-6	-10	-4
pair:be_plan	20	16	-3	2	23	-6	-10	-4	-3	-2
pair:be_postpone	40	-6	-7	-6	-3	42	15	-5	-6	-4
pair:be_present	-24	-5	-5	-4	-4	-5	-4	-3	-7	-8
pair:be_promote	-10	-3	-15	-2	-4	-4	-9	-1	-3	39
pair:be_publish	-8	-4	-6	-9	-5	-7	44	-5	-4	-6
pair:be_put	-9	9	-7	-6	-2	9	12	-3	10	9
pair:be_reach	-6	-5	-6	31	-5	-6	4	-3	-5	-5
pair:be_read	-13	-5	-5	-4	-5	18	-6	-4	-6	-5
pair:be_ready	7	-4	7	-10	-7	10	-3	-9	-2	-6
pair:be_recall	30	-3	-4	49	-3	-3	-18	-7	19	-11
pair:be_receive	49	-14	-3	-2	-4	-3	-2	7	-2	-8
pair:be_report	-10	-5	-7	13	-4	-22	-8	-3	17	-3
pair:be_represent	-33	-3	-5	-5	-5	-6	-3	-3	-7	-7
pair:be_review	-10	-5	-5	5	-3	-8	-5	-3	-6	-4
pair:be_right	-11	-3	-4	-3	-3	-7	-3	-8	9	-4
pair:be_run	-17	-3	-5	-7	10	36	-4	-6	-15	36
pair:be_say	-11	-5	-4	-5	-7	-6	-7	-5	7	-6
pair:be_schedule	41	-5	-5	-5	-5	-6	-1	25	-5	-6
pair:be_see	21	-8	-5	-8	-4	-7	-5	-14	-5	-9
pair:be_sell	-7	-3	-4	-4	-7	-6	-5	-3	13	35
pair:be_send	-23	-3	-5	29	-9	18	32	-3	4	-9
pair:be_set	-3	-2	-1	-3	20	3	-2	-3	-5	-3
pair:be_share	15	-2	-4	-4	-7	-4	-6	-2	-3	-3
pair:be_show	5	65	-9	-3	-4	-9	-3	-2	-4	16
pair:be_sign	-7	-3	-2	41	-6	5	3	-3	-5	-7
pair:be_something	-7	-2	-4	-2	-7	-9	-7	-3	-2	-2
pair:be_speak	-5	-12	24	-1	-1	-10	-1	-1	-3	-3
pair:be_spend	-9	-6	-5	-20	54	-14	-16	-6	-6	-5
pair:be_step	-12	-5	-5	-4	-7	-6	-6	-3	-8	109
pair:be_still	-15	-3	-3	-3	-5	-10	-3	-5	1	2
pair:be_study	-9	-6	-3	-7	-6	-7	-7	-3	-3	-3
pair:be_sue	-15	-3	-4	-6	-14	-5	-4	-8	91	-5
pair:be_summon	100	-3	-7	-4	-4	-7	-5	-4	-20	-7
pair:be_suspend	-7	-3	-3	-7	-5	-12	-9	-39	9	-8
pair:be_swear	-15	-6	-6	-5	-4	-6	-4	-3	-4	81
pair:be_take	2	1	17	-3	-4		-7	-2	3	-3
pair:be_tell	22	-3	4	-3	-4	-11	-9	-6	8	-7
pair:be_that	-14	-3	-4	-4	-5	-7	1	-6	-3	-8
pair:be_the	-3	-1	-4	-4	-4	-3	-6	2	-2	5
pair:be_there	2	-4	-7	-6	-4	-7	6	-3	-8	-8
pair:be_throw	-11	-1	-2	-20	-6	-4	-11	-10	-11	-4
pair:be_to	1	-2	-1	5	5	2	-1	-2		-1
pair:be_too	-14	-3	-3	-3	-5	-4	-3	-6	-40	-6
pair:be_train	-6	-2	-2	3	-10	-11	-3	-4	-5	-1
pair:be_turn	2	-10	-6	-2	-5	24	-7	23	-4	-5
pair:be_under	-16	-2	-6		-9	-7	-5	-6	10	-5
pair:be_understand	32	-4	-5	-5	26	-7	-8	-3	-7	-9
pair:be_unveil	-13	-4	-5	-7	50	14	12	-3	-3	-8
pair:be_use	-5	-5	-3	-4	-9	-7	-7	-5	-10	-3
pair:be_visit	2	3	-13	-2	-1	-4	-2	-2	-4	-3
pair:be_wait	-31	-4	-3	-4	-7	-4	-4	-51	-5	-8
pair:be_weigh	38	-4	-4	-5	-8	-10	-6	-3	-4	-4
pair:be_what	17	12	-8	-5	-5	-5	7	-5	-4	-3
pair:be_with	63	-4	-3	-3	-3	-5	-2	-2	-6	-7
pair:be_work	-5	-6	-6	-5	-8	27	-21	-2	-5	-3
pair:be_worth	-9	-3	-3	-7	-1	-11	-3	-3	-9	-3
pair:bear_the	-10	-3	15	19	15	-4	10	-2	-5	12
pair:because_<f>	1	-3	-2	-2	-17	-3	-2	-9	24	-1
pair:because_of	-12	18	-8	-7	-5	59	-5	-5	-14	-5
pair:become_a	-13	-4	-5	1	-5	-6	-5	11	-4	-12
pair:become_more	5		-1	-4	-9	-2	-4	-12	-3	-1
pair:become_the	-6	-2	-3	7	19	-6	-4	9	-5	12
pair:before_,	31	-7	5	-3	-5	-3	-10	-3	15	-6
pair:before_.	10	-4	-7	-11	-4	-6	-7	-4	-11	-18
pair:before_<a>	48	-3	-5	-10	-5	-6	15	-7	10	-9
pair:before_<p>	-6	-4	-4	8	-4	-4	-4	-2		12
pair:before_it	1	16	-8	-2	-4	-7	-3	-2	40	8
pair:before_that	-3	-4	-4	-6	-5	4	10	-6	30	-7
pair:before_the	19	-6	-5	-1	-2	-3	12	-4	-2	-5
pair:begin_,	-13	-5	-6	-3	-4	-7	-5	-7	15	-5
pair:begin_.	-25	40	-6	-31	-7	-13	-5	-2	-3	-1
pair:begin_an	-8	20	-5	-3	-3	-13	-3	-4	17	-4
pair:begin_in	1	-10	-5	-6	-8	19	-6	-5	38	-5
pair:begin_on	-15	26	-5	-3	-5	10	13	-2	8	-2
pair:begin_with	6	18	-5	-5	16	-19	-4	-1	-4	-5
pair:behalf_of	-12	-2	-4	26	-4	-5	-4	-4	-11	-6
pair:behind_close	51	-4	-14	-4	-4	-6	-6	-2	-9	-8
pair:behind_the	-24	-3	-6	17	-6	11	-6	-3	-10	-4
pair:being_.	-15	-5	-5	-4	-4	-4	-4	-3	-6	28
pair:being_the	-1	-5	-10	-4	-4	36	-6	-3	-4	-7
pair:believe_that	-5	-4	-3	-1	-3	-9	-21	-3	-9	-17
pair:belong_to	-18	-6	-5	-6	21	-5	-3	-5	5	-8
pair:benefit_of	-9	-4	-3	-12	-4	-2	-2	-3	-5	-2
pair:bengaluru_,	-16	15	-4	-5	-7	43	-4	-3	-6	-13
pair:berlin_.	37	-4	-23	-8	-6	-7	-7	-3	-5	25
pair:berlin_on	24	-2	-2	56	6	-6	-3	-2	-3	-11
pair:beside_<p>	-25	-4	-6	-3	-11	13	-2	-2	-6	-5
pair:besides_the	-2	-2	-2	-3	-10	-9	-19	-8	12	-3
pair:between_<a>	36	-5	-8	36	-4	-7	-10	-3	-4	-4
pair:between_<c>	-9	-4	-4	10	-3	-4	-3	-2	-1	-4
pair:between_<f>	2	-5	-9	30	-6	-7	-7	2	-7	-4
pair:between_<p>	48	-3	-8	-3	-4	-6	-1	-4	-4	-5
pair:between_the	15	-1	-2	30	-4	-6	-4	7	-4	-4
pair:bid_.	-4	-2	-2	-10	-10	-2	-3	-14	-7	-1
pair:bid_to	55	-2	-2	-2	29	-2	-7	-35	-20	-3
pair:bilateral_meeting	30	-3	-9	6	-4	-3	-3	-3	-3	-4
pair:bill_,	2	-3	-3	-6	-2	-8	28	-2	-10	-3
pair:bill_.	17	-6	26	3	-5	-4	10	-5	-11	-3
pair:bill_be	-11	-7	-4	-3	-4	-8	11	-3	-12	-7
pair:bill_by	-9	-2	-3	-2	-4	-4	77	-13	-10	-12
pair:bill_for	-8	-4	-8	-4	-5	-11	-6	-3	-12	-4
pair:bill_on	-8	-3	-5	-2	-4	-7	55	-5	-10	-8
pair:bill_that	-10	-3	-4	-3	-3	-7	36	-2	-11	-6
pair:bill_to	-7	-3	-3	-4	-4	-4	90	-18	-18	-6
pair:billion_,	-4	-4	-4	-5	29	-6	-5	-6	8	-4
pair:billion_.	-6	-3	-20	-6	-5	-1	-3	-7	-6	-3
pair:billion_baht	-7	-3	-4	-5	-2	-7	-5	-7	-5	-3
pair:billion_cfa	-4	-2	-3	-5	8		-4	11	-8	-2
pair:billion_dollar	-11	-3	-4	-8	21	-5	-6	-8	-2	-4
pair:billion_euro	-1	-3	-3	-6	58	-7	-6	-7	-6	-4
pair:billion_for	-13	-3	-10	-3	107	-13	-9	21	-6	-4
pair:billion_in	-7	-3	-3	-6	48	-7	-6	1	-6	-6
pair:billion_into	-8	-4	-3	-10	64	-14	-5	-4	-5	-3
pair:billion_lira	-6	-2	-2	-5	28	-2	-18	-13	-26	-2
pair:billion_on	-9	-7	-3	-7	68	-14	-12	-4	-4	-3
pair:billion_peso	-15	-4	-4	-5	63	-11	-7	-6	20	-4
pair:billion_to	-4	-2	-2	-6	13	-7	-2	-4	-1	-2
pair:billion_won	-5	-3	-4	-6	46	-12	-7	-6	-3	-7
pair:billion_yen	-8	-3	-2	-6	59	-8	-4	-8	-13	-3
pair:billion_zloty	-10	-4	-4	-8	99	-19	-12	-3	-6	-6
pair:block_.	35	-2	-2	-2	-5	-6	-4	-20	22	-8
pair:block_<f>	-6	-2	-3	-3	-2	-3	-8	-59	56	-3
pair:block_in	-8	-4	-5	-5	-6	-6	-7	66	35	-3
pair:block_of	-6	-3	-9	-3	-23	-4	-9	41	-30	-3
pair:board_,	-6	-2	-2	-2	-3	-2	-5	-9	-10	-18
pair:board_of	-21	-3	-7	-5	5	-6	-5	3	-8	27
pair:border_.	-8	-5	-6	-4	-6	-4	-10	-5	78	-3
pair:both_be	18	-5	-6	-4	-6	-2		-1	-2	-3
pair:both_in	-18	-4	-9	-4	-3	-5	-5	-3	-9	-5
pair:both_of	18	16	-4	-6	-5	-4	-3	-5	11	-2
pair:brand_of	-13	-2	-7	-5	-22	-21	-3	-9	-15	-5
pair:breach_of	-6	-2	-2	-3	-4	-2	-9	23	-1	-5
pair:break_ground	-37	-7	-4	-4	-13	126	-4	-4	-7	-5
pair:break_the	-5	-1	-3	-3	-3	-3	-12	-7	-1	-2
pair:breakfast_at	22	-4	-5	-3	-3	-3	-5	-2	-3	-3
pair:breakfast_in	4	-4	41	-4	-4	-4	-5	-2	-4	-5
pair:breakfast_meeting	9	-2	-11	-3	-3	-3	-3	-2	-2	-2
pair:brief_<p>	59	-4	-4	-5	-3	-8	10	-3	-5	-7
pair:brief_by	56	-21	-3	-2	-2	-5	-5	-3	-6	-19
pair:briefing_at	21	-2	-3	-3	-3	-4	19	-7	-9	-4
pair:briefing_on	-19	-5	-2	-3		-6	-2	-2	-1	-3
pair:bring_<p>	32	-6	20	-4	-3	-12	-4	-2	-4	-5
pair:bring_about	-5	-2	-6	13	-5	-3	-2	-2	-2	-7
pair:bring_against	-13	-1	-4	-4	-2	-4	-8	-2	57	-8
pair:bring_by	-3	-3	-4	-13	-18	-5	-3	-4	79	-9
pair:bring_in	-7	-2	-9	-6	-9	-16	53	-2	-7	32
pair:bring_its	-11	-5	3	-36	-4	50	-8	-3	-4	-3
pair:bring_the	33	-3	-7	29	-5	-15	3	-2	-8	-6
pair:bring_to	24	-5	-8	7	-9	-4	-8	8	-18	-1
pair:bring_together	-2	-3	44	-6	-4	-9	-5	-2	-4	-4
pair:brussels_,	-7	-4	-4	-4	-8	-4	-9	-7	-6	-7
pair:brussels_.	75	-3	-10	-11	-6	-8	-4	-3	-4	22
pair:brussels_on	11	-10	8	-8	-4	-6	19	-2	-3	-4
pair:buenos_aires	-9	-5	-8	-13	10	-2	-6	-2	-4	-5
pair:build_a	-12	-4	-3	22	24	19	-5	-4	-5	-3
pair:build_by	-12	-6	-6	-7	-13	7	-4	-5	-11	-4
pair:build_in	-10	25	-2	4	8	-14	-4	-1	-3	-3
pair:build_the	19	-5	-3	1	-12	41	-3	17	-5	-5
pair:build_up	-7	-2	-6	10	-9	-10	-7	-2	-6	61
pair:builder_<f>	14	-1	-4	49	17	-3	-4	-5	-9	-5
pair:building_,	8	-6	-4	-2	-2	-6	-6	-2	-7	-3
pair:building_.	-18	-6	-9	-4	-4	-1	-5	-3	-5	-5
pair:building_in	19	-3	-5	-19	-3	-5	-10	-2	-3	-7
pair:building_of	-29	-2	-11	-8	-5	-5	57	-26	-3	-3
pair:bus_.	-16	-5	-7	-6	-8	36	-9	-4	-7	-17
pair:business_,	-11	-1	-3	-5	-6	-3	-3	4	-6	33
pair:business_.	-6	-4	11	-5	-10	-7	-3	-5	-5	-6
pair:business_and	26	-5	-4	-4	-4	-6	-8	-2	-6	-2
pair:business_forum	-18	-8	85	-6	-7	-12	-7	-3	-4	-4
pair:but_<f>	-4	-10	-4	-6	-2	-4	-11	-8	-4	13
pair:but_have	-21	-3	-6	-6	9	-5	-3	-3	-7	-7
pair:but_in	-13	-2	-3	-3	-4	-8	-5	-3	-10	27
pair:but_the	11	-6	-6	-5	-7	-7	-5	-6	-5	-7
pair:buy_<f>	-8	-2	-3	-14	29	-4	-4	-2	-12	-3
pair:buy_the	-4	-2	-2	-3	51	-4	-8	27	-20	-7
pair:by_2027	-10	-5	-7	30	28	10	-15	-4	-6	-4
pair:by_2030	-9	-4	-3	-5	1	-4	-5	-2	-6	-4
pair:by_<a>	-7	-3	2	2	-3	2	8	12	18	
pair:by_<c>	-2	-4	-1	-5	10	-2	-3	1	-1	3
pair:by_<f>	-9	-3	-2	1	14	2	-5	5	2	-3
pair:by_<o>	-14	-6	24		-4	-1	-5	-4	3	-5
pair:by_<p>	8	-4		3	-2	3		-2	-4	1
pair:by_a	-8	13	-2	-5	-5	-1	1	-3	-8	6
pair:by_dr.	-65	-3	-13	-4	-3	-6	-4	-2	-4	-3
pair:by_four	-5	-2	-5	-12	-15	-5	-14	12	-7	42
pair:by_it	-12	-5	-3	-3	-7	-7	-5	-4	-5	53
pair:by_its	17	-8	-3	4	-11	-5	-2	-2	-4	-9
pair:by_mr		-4	-5	-6	-3	-7	-3	-3	-5	-15
pair:by_order	-7	-1	-4	-5	-5	-2	28	-9	-15	35
pair:by_phone		-7	-5	-5	-5	-5	17	-2	-8	-4
pair:by_telephone	19	-5	-5	-11	-5	-6	-4	-3	-5	-8
pair:by_the	-4	-1	-1	-6	5	1	-3	-4	5	1
pair:by_their	-10	-2	-3	-6	19	-6	3	-5	-2	-3
pair:by_this	35	-8	-6	-9	-4	-9	-7	-5	-6	-1
pair:by_two	-13		-6	-6	-4	-14	32	-3	-4	29
pair:by_video	23	-4	42	-8	-5	-6	-5	-2	-3	-6
pair:by_way	2	-5	-4	-4	-4	-8	5	-6	-6	8
pair:by_what	9	-5	18	-5	-2	-3	-7	-2	-2	-5
pair:by_which	-7	-3	-4	3	-6	-6	2	-2	-4	1
pair:cable_'s	1	26	-4	-3	-3	-7	-2	-3	-5	-4
pair:cable_,	-7	16	-3	-5	14	11	-10	-7	-13	-3
pair:cable_.	34	-4	-5	37	-3	-13	-6	-4	-3	-5
pair:cable_from	36	-4	-2	-2	-9	-20	-2	-4	-5	-3
pair:cable_in	33	-7	-5	49	-9	17	-12	-4	-4	-3
pair:cable_to	-18	-6	-4	-7	41	25	-4	-4	-4	-3
pair:cairo_.	23	-14	17	12	-3	-7	-8	-4	-3	-5
pair:call_.	17	-8	-3	-1	-5	-4	7	-4	21	-2
pair:call_<f>	-21	-2	-3	-3	-6	-3	18	-6	-8	-3
pair:call_<p>	-11	-4	-4	-4	-2	-2	-3	-2	-3	-3
pair:call_a	7	23	-4	-1	-1	-2	-4	-2	-2	-4
pair:call_at	-6	26	-3	-2	-2	23	-5	-1	-7	-5
pair:call_center	6	-14	-2	-2	25	-5	-3	-1	-5	-4
pair:call_for	-11	-5	8	-2	-3	-7	-10	-2	-4	-3
pair:call_from	-2	-3	-5	-3	-2	-3	-3	-3	-3	-4
pair:call_in	35	-5	-3	-3	-3	-4	-10	-1	-5	-4
pair:call_it	-10	-4	-4	-4	-3	-8	35	-2	-7	-3
pair:call_its	-13	-7	47	13	26	-9	-4	-5	-10	-3
pair:call_off	55	8	-5	-3	-4	-4	-6	-2	-5	-2
pair:call_on	21	-5	-3	-3	-3	5	-5	-2	-1	-5
pair:call_that	-3	-6	-11	-5	-4	-3	3	-2	-4	-3
pair:call_the	-23	-5	-4	-4	-5	5	-5	-3	3	-5
pair:call_with	2	-4	-3	-3	-2	-4	-4	-2	-3	-4
pair:campus_in	-10	18	-3	-4	3	10	-4	-3	-6	-4
pair:campus_of	-5	16	-5	-4	-4	36	-2	-2	-3	-6
pair:can_be		-4	-4	-4	6	-12	-4	-3	-6	-2
pair:cancel_a	15	-5	-7	-19	38	-8	23	-4	-5	-6
pair:cancel_the	-5	-2	-4	-6	-4	-5	7	59	-9	-3
pair:cannot_be	-14	-3	-3	-3	-3	-4	-27	-3	-13	-12
pair:cap_on	-12	-5	-3	-8	-5	-13	64	-6	25	-3
pair:capacity_.	-2	-5	-5	20	-6	-9	-5	-3	-5	-7
pair:capacity_building	23	-6	-8	-15	-3	-5	-7	-2	-4	-3
pair:capacity_in	-24	-1	-3	-6	23	-9	-1	-2	-2	-6
pair:cape_canaveral	-9	-7	-5	-6	-11	29	-5	-2	-3	-4
pair:capital_,	-10	-4		-3	-9	10	-5	-1	-4	-3
pair:capital_.	4	15	-4	-3	-7	-6	39	-4	-24	-5
pair:card_in	-16	-4	-5	-34	-9	48	-9	-5	-6	-6
pair:carrier_,	-4	-2	-2	17	-6	-6	-2	37	-7	-3
pair:carry_on	-8	-4	-4	-11	-8	-12	-8	-11	-6	-4
pair:carry_out	-11	-1	-4	-7	8	-8	-5	-3	20	-3
pair:carry_the	11	-3	-3	-3	-6	13	-6	-4	-6	-1
pair:case_,	-12	-2	-3	-3	-5	-11	-14	-5	15	-4
pair:case_against	-9	-2	-3	-3	-4	-5	-5	-5	-14	24
pair:case_of	22	-3	-4	-7	-4	-6	-4	-2	39	-20
pair:catch_up	32	-4	-5	-3	-4	-3	-3	-3	-3	-7
pair:cent_,	-10	-4	-11	-3	-5	-5	1	-6	-3	-4
pair:cent_.	-9	-4	-6	-6	18	-14	38	-3	-7	-3
pair:cent_in	-9	-6	-6	-10	7	-7	41	-3	-5	-4
pair:cent_of	-9	-3	-4	-8	16	-7	22	-3	-9	-4
pair:center_,	-11	4	-4	-12	3	-1	17	-8	-4	-2
pair:center_.	12	13		-9	14	-9	14	5	-5	-3
pair:center_and	-13	29	-5	-4	-8	-25	26	-3	-14	-2
pair:center_at	14	-7	-2	6	-4	25	-5	-1	-3	-2
pair:center_be	-37	-6	17	-8	-8	45	-3	-2	-4	-4
pair:center_for	-8	-5	3	-7	-10	38	-9	-2	-3	-4
pair:center_in	-3	-10	-6	3	3	28	-3	-2	-4	4
pair:center_of	-12	5	-8	-5	-9	23	-4	-4	-6	-4
pair:center_on	-20	-6	20	-7	-4	-20	-10	-1	-3	-2
pair:center_that	-6	26	-3	7	-9	-7	-3	-5	-5	-1
pair:center_will	-17	-7	-4	-14	-12	-20	-4	-3	-10	-4
pair:center_with	-21	-51	-3	-6	7	-20	-20	-3	-3	-2
pair:ceo_of	7	-3	-5	16	-4	-5	-4	-2	-4	15
pair:ceremony_,	-1	-2	-6	35	-6	10	-5	-2	-3	-5
pair:ceremony_.	-21	-3	-10	2	-3	-4	-4	-3	-5	-8
pair:ceremony_at	-32	-5	-5	-3	-7	20	-3	-2	-6	39
pair:ceremony_in	-8	-4	-5	19	50	13	7	-5	-7	-8
pair:ceremony_of	9	-3	-15	-7	-3	57	-2	-4	-6	-2
pair:cfa_franc	-4	-2	-3	-5	8		-4	11	-8	-2
pair:chain_,	-10	-3	-3	-12	-3	-3	37	-1	-1	-5
pair:chain_.	1	-2	16	-6	24	-3	-3	-2	-3	-2
pair:chair_,	2	-5	-3	-3	-2	23	-6	-2	-5	6
pair:chair_.	-32	3	22	-4	-4	-6	24	-3	-4	-13
pair:chair_<a>	-25	-4	-6	-4	-5	-7	-7	-3	-6	55
pair:chair_a	23	-7	21	-6	-8	-5	-4	-3	-5	-12
pair:chair_by	11	-3	2	-3	-8	-3	21	-2	-6	-18
pair:chair_of	-16	-3	-5	-8	-5	-3	-3	-2	-4	69
pair:chair_the	24	-6	29	-3	-4	-8		-3	-4	-4
pair:chairman_,	21	-20	-4	-2	-4	-3	-3	-1	-6	43
pair:chairman_of	-9	-3	-4	-6		-6	-7	-5	6	58
pair:chairmanship_of	47	-7	-10	-24	-2	-9	-2	-1	-3	-12
pair:challenge_the	-4	-2	-2	-6	-5	-5	-3	-4	56	-3
pair:change_hand	-8	-3	-3	61	4	-9	-7	-2	-12	-3
pair:change_to	-4	-3	-5	-7	-7	-6	-9	-7	-25	-3
pair:charge_.	29	-3	-3	-5	-3	-6	-16	-4	-22	2
pair:charge_<p>	-12	-2	-3	-3	-4	-4	-7	-3	41	-31
pair:charge_for	-9	-2	-2	-2	-4	-2	18	-4	-14	-4
pair:charge_in	-7	-3	-5	-7	-2	-5	-6	-2	18	-7
pair:charge_of	-7	-2	13	-2	-5	-4	-13	-3	-24	35
pair:chennai_,	30	-3	-3	-5	-13	-11	-3	-6	22	-4
pair:chief_,	-17	23	-5	-7	10	-9	-5	-3	2	7
pair:chief_.	-7	-3	-4	-11	-23	-7	-4	-4	-7	58
pair:chief_counsel	-34	-3	-3	-3	-4	-3	-5	-3	-4	-23
pair:chief_executive	5		-6	2	-2	-1	-5	-3	-3	41
pair:chief_guest	-29	-5	60	-4	-5	-5	-4	-4	-3	-14
pair:chief_of	14	-3	-4	-3	-2	-3	-4	-1	-12	19
pair:child_and	-14	-2	-5	-3	-6	-6	57	-6	-5	-13
pair:chip_,	5	-6	-3	30	1	-5	-8	9	-3	-3
pair:chip_.	-15	7	-9	14	-5	-8	35	-4	-7	22
pair:chip_and	-19	-3	-8	-5	-13	-18	26	-8	32	-3
pair:chip_design	13	-5	-18	19	-5	56	6	-4	-10	-2
pair:chip_designer	18		-3	-1	19	-5	-5	-8	-8	-4
pair:chip_for	-12	-5	-5	-4	-19	14	-9	-4	-5	-5
pair:chip_plant	-12	20	-2	7	12	-14	19	-2	-3	-3
pair:chip_that	-7	-5	-3	-5	21	-14	-14	-15	-6	-12
pair:chip_to	-4	-3	-3	-5	-8	-11	28	44	-10	-2
pair:chips_act	-14	-2	13	-10	27	-3	-20	-3	-4	-3
pair:choice_of	-19	-4	-8	-5	-6	-8	-6	-3	7	30
pair:citizen_,	-5	-5	-4	-2	-3	-6	-2	-2	-3	-5
pair:citizen_and	-5	-3	-3	16	-6	-3	-14	-3	-3	-3
pair:city_,	-4	-2	-7	-1	-3	20	-6	-3	-6	-4
pair:city_.	60	-3	-5	-2	-7	11	-2	-12	-4	-4
pair:city_be	-10	-5	-5	-2	-2	-4	-3	-1	17	-3
pair:city_of	-9	-9	-7	-1	-1	-6	-1	-1	19	-3
pair:claim_.	-8	-4	-5	-11	-8	-10	-8	-6	-9	-5
pair:clean_room	-9	51	-8	-3	-7	35	-3	-2	-4	-8
pair:clear_on	-6	-2	-2	-8	-4	-11	-6	2	-30	-3
pair:clear_the	-1	-3	-3	-4	-16	-4	1	28	-13	2
pair:close_a	-20	-2	-6	-4	13	-6	-3	-4	19	-2
pair:close_door	51	-4	-14	-4	-4	-6	-6	-2	-9	-8
pair:close_in	-9	-5	44	-17	54	-16	-5	-5	-10	-4
pair:close_its	-8	-2	-4	-7	-6	-5	-4	-6	45	-3
pair:close_on	-21	-4	9	-4	-5	-8	10	-4	-9	-5
pair:close_the	19	-11	-8	-6	37	9	-4	-4	17	-5
pair:close_to	-19	-3	-2	-7	-2	-3	-3	-4	-9	-6
pair:closely_with	-21	-3	-4	-8	-5	-6	-7	-4	-7	-4
pair:closer_tie	-13	-3	-3	-9	-7	-6	28	-5	-4	-8
pair:cloud_and	-9	-2	-5	-7		-5	19	-3	-3	-5
pair:cloud_computing	-10	-3	-3	-10	-8	-23	28	-2	-3	-4
pair:cloud_region	-18	-7	-12	-6	-4	33	-5	-2	-6	-8
pair:cloud_service	-12	-4	-3	3	29	-22	40	-5	-5	-3
pair:co-founder_<p>	-14	-2	-2	-3	-10	-4	-3	-7	45	22
pair:code_of	-10	-4	-9	30	-7	-13	50	-2	-5	-7
pair:collaboration_in	12	-6	-6	-19	-5	-2	-5	-1	-2	-2
pair:colombo_.	14	-5	16	-5	-9	-6	-5	-4	-5	-5
pair:come_,	-20	-3	-3	-7	-6	-5	-2	8	-4	-3
pair:come_a	12	-4	-8	-4	-3	-3	-1	-2	-11	-5
pair:come_at	-12	-4	10	-6	-3	-9	-7	-3	-9	-2
pair:come_away	69	-24	-3	-6	-3	-4	-3	54	-19	-7
pair:come_back	15	-3	-5	-5	-3	-2	-18	-2	-8	-8
pair:come_first	-49	-3	59	-4	-3	-7	-5	-2	-3	25
pair:come_from	-22	-4	-5	20	7	-6	-5	-5	-6	17
pair:come_in	18	10	-3	-10	31	-5	-3	29	-13	-11
pair:come_into	-9	-5	-11	-7	-3	-14	27	-2	-3	-3
pair:come_out	33	2	-2	-5	-14		15	-9	-5	-5
pair:come_the	15	-4	65	-5	-4	-11	-4	5	-10	-5
pair:come_to	-2	2	1	1		-1		-5	6	-6
pair:come_under	3	-6	-6	-11	-4	-7	-20	-4	-5	-23
pair:come_up	4	4	6	-1	-3	-9	-7	-7	-3	-5
pair:come_with	7	-3	-4	-4	-4	-6	-5	-6	-2	-8
pair:comment_.	-13	-4	-5	-8	-9	-7	14	-7	-8	-5
pair:comment_on	-15	-4	-5	-5	-4	-7	41	-4	-5	-6
pair:commission_on	16	-3	-12	-11	-8	60	-6	-2	-2	-11
pair:commissioner_,	-1	-20	48	-7	-5	-5	-6	-4	-7	-11
pair:commit_to	-6	-4	-4	-12	7	11	-3	-3	-2	-4
pair:commitment_to		16	-5	-4		-3	-3	-2	-3	-5
pair:committee_,	-21	-4	-3	-3	-4	-2	11	-2	-3	-15
pair:committee_.	-17	-10	-7	-10	-11	-8	10	-2	-4	-10
pair:communication_,	7	-4	-5	-10	-4	-6	-8	-3	-6	-9
pair:communication_and	9	-4	-6	-8	18	-5	-2	-2	-3	
pair:communication_technology	-10	-2	4	-7	-8	-2	-2	-2	-3	-4
pair:communiqué_.	-13	8	6	13	-2	-6	-3	-1	-4	-4
pair:company_'s	-1	-12	-6	-6	1	37	-2	-2	-5	-6
pair:company_,	1	3	-5	-3	-7	-5	-2	-2	-7	-3
pair:company_.	33	-5	28	1	-10	-6	-6	-2	-4	28
pair:company_<f>	31	-2	-5	13	-1	-5	-2	-7	3	-4
pair:company_and	-15	-9	28	-5	-12	-6	-3	-3	-2	-3
pair:company_be	14	-4	-3	-5	8	-6	-7	-2	-4	-5
pair:company_have	-4	-4	-8	12	-12	26	-7	-4	-5	-3
pair:company_in	4	-2	20	19	-6	12	-5	-3	-4	-2
pair:company_of	2	-2	-3	-4	-7	8	-3	-5	-1	-5
pair:company_say	-5	-3	-10	30	-8	38	-5	-6	3	-3
pair:company_such	-7	-4	-5	-4	-4	-4	-9	-3	-21	-5
pair:company_that	-13	-3	-3	-8	18	-6	-7	-3	-5	-5
pair:company_to	-14	-3	-2	-5	-6	-5	-5	24	-5	-6
pair:compare_note	57	-21	-4	-5	-2	-9	-6	-4	-3	-2
pair:compete_with	-19	-5	-5	-9	-13	-11	-4	-5	-8	-6
pair:complaint_about	38	-4	-7	-2	-2	-2	-3	-3	-12	20
pair:complaint_against	-17	-3	-4	-4	-5	-4	-4	-3	15	-8
pair:complete_the	-12	-3	-3	-3	28	-10	-5	33	22	-12
pair:complex_in	6	-4	-7	-1	51	-8	-2	-4	-3	-7
pair:comply_,	-8	-1	-2	-3	-7	-3	-4	-10	8	-4
pair:computing_power	-9	-5	-3	18	-9	-20	-4	-5	27	-3
pair:concern_about	-3	-2	-4	-11	-8	-4	-8	-33	-7	-4
pair:conclude_a	-4	-2	-6	45	-4	-18	-15	-8	-16	-2
pair:conclude_between	-23	-3	-7	59	-10	-5	-3	-3	-3	-2
pair:conclude_its	-4	-2	-2	-20	-22	-3	-4	75	-18	-2
pair:condition_of	-14	-2	-3	-5	-4	-4	-3	-13	10	-4
pair:condition_that	-8	-1	-1	-10	-6	-4	-7	33	-3	-4
pair:confer_with	32	13	20	-4	-4	-5	-3	-2	-4	-7
pair:conference_,	-17	-5	80	-5	-5	-10	-7	-3	-5	-6
pair:conference_.	-12	-7	74	-4	32	-27	-5	-3	-4	-10
pair:conference_in	-16	-7	40	-5	-5	-11	-5	-3	7	-6
pair:conference_of	-25	-5	29	-3	-3	-7	-3	-2	-3	-5
pair:conference_on	-21	-4	35	-3	-5	7	-14	-2	-4	-4
pair:conference_room	24	-4	-18	-5	-4	-6	-3	-4	-8	-4
pair:confidence_in	2	-7	-3	-7	-17	51	-2	-2	-1	-1
pair:confirm_.	11	-7	-3	28		4	-6	11	4	-14
pair:confirm_<p>	-12	-4	-6	-6	-6	-8	-5	-4	-10	83
pair:confirm_by	-10	-4	-4	-10	31	-5	-6	-5	6	11
pair:confirm_that	8	-5	-2	-4	-3	27	-2	-5	-3	-17
pair:congress_.	8	-5	13	17	-4	-4	-4	-3	-6	-4
pair:congress_in	-8	-4	34	-5	-4	-18	-5	-3	-6	-3
pair:consent_.	-7	-3	-4	23	-6	-5	-7	-27	62	-5
pair:consortium_lead	-4	-1	-3	-26	17	-3	-4	-14	-6	-2
pair:consortium_of	-6	-3	-2	-9	21	1	-4	17	-13	-4
pair:consultation_on	-11	-4	-9	-4	-3	-25	52	-2	-5	-2
pair:content_.	-16	-4	15	-2	-3	-14	29	-2	-6	-5
pair:continent_,	-19	-3	-11	-3	-2	-1	-1	-2	-3	-4
pair:contract_,	-11	-2	-3	-46	-4	-2	19	-8	-6	-12
pair:contract_.	48	-3	-3	-3	-4	-12	-17	-5	44	-12
pair:contract_for	-6	-2	-2	30	-9	-4	-10	-11	-6	23
pair:contract_in	45	-13	-3	-19	-4	-8	-3	-2	-3	-11
pair:contract_sign	-8	-2	-3	1	-9	-10	-5	-8	-10	-4
pair:contract_with	-9	-2	-4	14	-5	-5	-5	-9	-9	-6
pair:contribution_to	-24	-6	-3	-4	-6	-2	-2	-2	-3	-7
pair:control_.	15	-4	-3	-7	11	-5	-7	-6	16	-4
pair:control_by	-11	-2	-3	-9	12	-8	-3	-5	-8	-3
pair:control_on	2	-3	-5	-9	-4	-4	90	-5	-9	-9
pair:convention_center	-8	-12	48	-6	-5	-18	-1	-1	-1	-1
pair:conversation_,	56	-5	-3	-3	-3	-3	-7	-3	-6	-7
pair:conversation_.	-49	33	-6	-4	-3	-5	-4	-10	-4	-7
pair:conversation_be	52	-4	-6	-5	-1	-5	-3	-2	-2	-2
pair:conversation_on	35	-6	-4	-4	5	-12	-3	-1	-2	-2
pair:conversation_with	15		-4	-3	-8	-6	-2	-2	-3	29
pair:cooperate_on	-10	-3	-4	51	-7	-8	-7	-3	-3	-4
pair:cooperation_,	-1	-3	-8	12	-2	-3	-8	-1	-2	-1
pair:cooperation_.	16	-20	-4	10	-4	-7	-6	-3	-4	-4
pair:cooperation_and	20	-4	12	1	-2	-3	-9	-1	-2	-6
pair:cooperation_be	-24	-7	-5	52	-1	-2	-22	-1	-2	-1
pair:cooperation_between	-21	14	-3	2	-2	-5	-2	-2	-3	-4
pair:cooperation_in	12	-5	-5	28	-4	-5	-6	-3	-5	-4
pair:cooperation_on	22	-3	-11	5	-8	-4	-3	-2	-3	-3
pair:cooperation_with	7	-3	-4	-4	-6	18	-6	-3	-7	-3
pair:coordinate_<p>	18	-4	-2	-3	-7	-2	-4	-2	-3	-8
pair:copy_of	-30	-4	-5	18	-5	-5	-5	-6	-7	-3
pair:cost_.	-16	-4	-3	-5	-22	-6	27	-2	-6	-4
pair:cost_of	-11	-4	-3	-7	35	-8	-6	-20	-1	-6
pair:could_be	-7	-4	-1	-11	-5	-5		-3	-20	-2
pair:could_meet	-40	-2	-2	-4	-7	-4	-9	-5	-2	-7
pair:could_not	-16	-7	-4	-5	-3	-5	-11	4	-3	-3
pair:counsel_to	-34	-3	-3	-3	-4	-3	-5	-3	-4	-23
pair:counterpart_,	-8	-4	-5	20	-3	-4	-2	-2	-5	-8
pair:counterpart_from	55	-4	-9	-3	-3	-3	-7	-5	-4	-9
pair:country_'s	17	15	-6	-6	-4	-9	6	-3		
pair:country_,	-12	-4	-9	-4	-3	-4	-3	-5	-6	-3
pair:country_.	5	-5	-1	10	-8	-7		1		-5
pair:country_and	-18	-3	-9	-18	-5	-2		-1	-1	
pair:country_in	-8	-5	19	-4	-3	-6	-12	-2	28	-4
pair:country_manager	-1	-3	-4	-5	-8	-7	-2	-3	-2	34
pair:country_to	-8	10	-9	41	-4	-3	-8	-3	-2	-3
pair:couple_of	14	-12	-4	-26	-5	-3	-3	-4	27	-2
pair:course_,	-17	-6	-5	-3	-2	-5	-2	-1	-2	-3
pair:course_of	-16	-10	-5	-4	8	9	-11	-10	-3	-3
pair:court_,	-11	-3	-2	-3	-2	-3	-6	-4	8	-5
pair:court_.	-12	-3	2	-5	-5	-3	-4	-5	21	-5
pair:court_<c>	-25	-1	-4	-3	-6	-5	-4	-4	-19	-4
pair:court_on	-29	-4	40	-3	-2	-3	-3	-2	32	-6
pair:court_order	-9	-3	-3	-9	-2	-3	-18	-9	32	-4
pair:courtesy_call	23	-2	-4	-3	-3	-3	-2	-2	-3	-6
pair:create_a	-12	-4	-8	13	-3	-7	-7	-3	-4	-3
pair:creation_of	14	-4	-5	-5	-4	-5	-5	-2	-3	-7
pair:critical_infrastructure	-14	-4	13	-4	-5	-4	51	-3	-3	-4
pair:customer_,	-7	-2	-2	-6	-20	-3	-4	-6	40	-3
pair:customer_.	-11	-4	-4	-5	-7	-9	1	-5	6	-4
pair:customer_in	-10	-7	-10	-26	-9	13	-11	-3	-7	-6
pair:cut_off	-7	-4	-6	-4	-5	-21	-5	-10	12	-5
pair:cut_the	8	-6	-5	-5	-7	42	7	-3	-8	-4
pair:cyber_security	-9	9	19	6	-5	1	25	-3	-5	-6
pair:cybersecurity_,	-5	-6	-14	-4	-2	11	-2	-2	-4	-2
pair:data_center	-18	15	-4	-8	-8	-11	17	-2	-4	-5
pair:data_governance	-4	-5	-4	-6	-1	-3	52	-2	-3	-5
pair:data_protection	-6	-3	-4	-6	-4	-5	23	-7	-5	-4
pair:date_.	8	-2	-2	-5	-8	40	-5	-5	-2	-6
pair:date_from	-10	-5	-4	20	2	-7		-8	5	-3
pair:date_of	-7	-5	-4	-6	-4	-46	-45	-4	-6	-5
pair:datum_.	-11	-3	-5	15	-5	-5	14	-4	8	-4
pair:datum_and	-14	-3	-4	-6	-5	-4	-5	-5	28	-3
pair:datum_bill	-8	-4	-5	-3	-4	-13	40	-3	-5	-4
pair:datum_center	1	-5	-1	-5	1	2	7	-1	-5	-2
pair:datum_embassy	-9	-4	-5	-4	-4	31	66	-4	-9	-4
pair:datum_flow	-4	-4	-4	30	-2	-6	26	-3	-3	-6
pair:datum_for	6	-5	-11	-6	-3	-6	11	-2	45	-4
pair:datum_hall	-14	25	-4	34	23	-13	-9	69	-13	-5
pair:datum_of	-8	-3	-6	14	-8	-6	-5	-12	13	-4
pair:datum_price	24	-3	-15	-4	-2	-2	-8	-10	14	-1
pair:datum_protection	-7	-6	5	-7	-3	-5	11	-4	11	28
pair:davos_,	8	12	21	-2	-4	-2	-4	-2	-3	-3
pair:davos_.	-17	-9	-2	-4	-4	-5	-3	-3	-6	-4
pair:day_,	32	-1	2	-4	-5	8	1	-5	-7	6
pair:day_.	-5	8	-5	-3	-3	4	5	-2		-4
pair:day_<p>	31	-4	-3	-3	-3	-6	-3	-2	-4	-11
pair:day_after	-14	19	-4	-1	-4	-6	12	-4	8	-9
pair:day_at	-37	37	-6	-4	-3	-6	-7	-2	-12	59
pair:day_before	18	31	11	-2	-5	-5	-5	-2	-4	-7
pair:day_for	-32	-3	-8	-2	-2	-2	-10	-2		-8
pair:day_in	-8	51	17	-4	-6	-6	-4	-5	1	-5
pair:day_of	6	10	32	-6	-6	-7	-3	-2	-3	18
pair:day_to	-10	-3	-4	-10	-5	-5	4	-11	46	-4
pair:de_<p>	1	-1	-14	-5	-4	-4	-3	-2	-3	-7
pair:deal_,	-8	-2	-3	-1	-8	-6	-3	-3	-7	-7
pair:deal_.	-15	-3	-3	-14	30	-5	-3	25	7	-6
pair:deal_be		-3	-4	4	-5	-4	-8	-4	-3	-6
pair:deal_between	-12	-4	-6	23	-4	-5	-5	-7	16	-4
pair:deal_for	-7	-16	-6	-12	-7	-6	-3	-4	-6	-4
pair:deal_on	13	-3	-3	12	-5	-7	-6	-4	-7	-3
pair:deal_with	-8	6	-4	18	-10	-5	-5	-5	16	-5
pair:debt_of	4	-4	-5	-5	41	-6	-4	-5	-14	-5
pair:decade_,	-7	-3	-4	-3	-16	-4	-3	-2	-11	24
pair:december_,	-9	-3	-12	-7	-4	36	27	24	-10	-4
pair:december_.	-14	-4	7	-6	3	-5	13	-4	-7	-4
pair:december_2021	-6	-7	-5	25	-9	58	-10	37	-2	-2
pair:decide_.	-6	-2	-2	-10	-8	-7	-6	58	-8	-8
pair:decide_on	-10	-6	-5	-5	16	-12	24	-16	-14	-3
pair:decide_to	-8	-2	-3	-4	54	-7	38	-7	-9	-6
pair:decision_.		-5	-2	-3	-8	-3	-3	-3	-10	-3
pair:decision_be	43	-2	-3	-1	-1	-1	-14	-2	17	-11
pair:decision_in	-8	-1	-1	-1	-4	-4	-5	10	12	-13
pair:decision_of	-14	-3	-5	-5	-8	-4	20	-12	8	-5
pair:decision_on	-12	-3	-4	-5	-5	-12	23	-5	-15	-8
pair:decision_that	-23	-1	-2	-3	-3	-2	11	-9	6	34
pair:decision_to	9	-2	-2	-3	-2	-13	-13	-8	40	-6
pair:declare_the	-5	-3	29	-3	-8	-6	-7	8	1	-3
pair:decline_to	-10	-4	-4	-6	-5	-5	-7	23	-14	-5
pair:decree_no.	-6	-5	-4	-13	-3	-7	37	-3	-13	17
pair:degree_in	-19	-8	-9	-3	-3	-7	-8	-3	-5	-10
pair:delay_the	-3	-3	-4	-5	-6	-1	24	-2	-6	-4
pair:delegate_.	-6	-5	16	-8	-3	-7	-3	-2	-4	-2
pair:delegation_,	-2	-34	-17	11	-4	-1	-1	-1	-1	-7
pair:delegation_.	-13	16	-7	2	-3	-3	-2	-2	-3	-3
pair:delegation_be	-6	-4	-5	-3	-4	-4	-4	-2	-3	-7
pair:delegation_from	27	-1	-6	-2	-3	-3	-1	-1	-2	-5
pair:delegation_lead	52	19	-3	-2	-3	-3	-2	-2	-2	-13
pair:delegation_of	5	14	-3	-3	-5	-4	-2	-3	-3	-5
pair:delegation_to	-20	62	-13	-3	-4	-5	-4	-2	-3	-6
pair:delhi_,	11	-15	5	-3	-2	-7	-3	-2	-1	-2
pair:delhi_on	-18	83	12	-6	-4	-18	-13	-4	-5	-5
pair:deliver_the	-13	-4	33	-6	-6	-10	-4	-3	-4	-4
pair:delivery_of	-9	-5	-6	-6	-8	23	-8	-3	-7	-6
pair:deny_report	-20	-1	-1	-48	-3	-2	-5	-9	-18	-2
pair:deny_that	-27	-3	-3	-4	-15	-5	-6	-7	-23	-8
pair:department_of	-1	-4	-6	-4	-3	-6	-5	-3	-12	20
pair:depend_on	-10	-4	-4	-6	-5	-9	-4	-3	-7	-4
pair:deputy_,	-24	-5	-6	-4	-5	-7	-4	-3	-5	-18
pair:deputy_.	-24	-5	-4	-3	-4	-3	5	-2	21	-28
pair:deputy_prime	-4	-5	-5	-7	9	21	20	-2	-5	-13
pair:describe_as	12	-6	-2	-2	-2	-3	-10	-3	-4	-16
pair:describe_the	10	-2	-4	-13	-5	28	-2	-5	-2	-2
pair:design_.	15	-4	-8	-8	-7	32	-10	-4	-9	-5
pair:design_by	-20	-4	-5	-7	-11	-31	-5	-5	-7	-6
pair:designer_<f>	34	3	-3	1	27	-5	-4	-9	-5	-4
pair:detail_of	-10	-2	-2	-2	-3	-3	12	-13	15	-6
pair:develop_,	-21	-6	-3	-8	-6	-5	-3	-1	-6	-3
pair:develop_by	-13	-5	-6	-5	-11	23	-4	-2	-4	-4
pair:develop_the	6	9	-3	-13	-4	-4	14	-2	-3	-3
pair:development_,		-3	-6	-3	-11	-4	-8	-5	11	20
pair:development_.	11	-5	-2	11	-3	-3	-2	-2	-2	-3
pair:development_and	-5	-3	-3	-5	-4	-4	13	-2	-5	-4
pair:development_of	-1	-5	-7	1	-5	-2	-6	-3	-3	-4
pair:dialog_,	-21	-3	29	-2	-11	-2	-3	-1	-1	-2
pair:digital_affair	-19	-2	14	-5	-1	-4	-3	-1	-2	34
pair:digital_asset	8	-3	-3	-4	-4	-12	20	-4	-3	-3
pair:digital_capability	21	-4	-3	-4	-21	-3	-2	-1	-1	-2
pair:digital_capacity	11	-4	-10	-3	-2	-3	-6	-1	-7	-3
pair:digital_credit	-7	-3	-3	-4	-10	-5	3	-27	-7	-3
pair:digital_currency	-4	-4	-2	-5	-17	12	-7	-5	-15	-6
pair:digital_development	4	-4	-5	-5	-4	-8	-8	-7	-4	38
pair:digital_economy	6	-4	11	23	-1	-4	-4	-3	-3	-5
pair:digital_fdi	-15	-3	-3	-4	-9	28	-4	-2	-3	-5
pair:digital_foreign	-18	-3	48	-3	-7		-5	-2	-4	-2
pair:digital_government	10	-4	20	-7	-6	-24	-4	-2	-6	-4
pair:digital_identity	5	-3	-6	-6	29	-6	15	-6	-5	-7
pair:digital_infrastructure	-2	5	-5	-4	-7	-4	-3	-2	-3	
pair:digital_investment	-1	-4	-11	-2	-12	30	-5	-2	-3	-3
pair:digital_lender	-22	-3	-5	-3	-8	-8	66	-3	27	-9
pair:digital_markets	-7	-3	-6	-4	-4	-6	5	-4	6	-3
pair:digital_minister	22	-7	-4	-6	-4	-5	-6	-3	-7	62
pair:digital_nation	-15	-6	11	-2	-4	-3	13	-1	-9	-2
pair:digital_partnership	-8	-2	-8	45	-5	-5	-13	-3	-5	-4
pair:digital_service	11	34	-4	-6	-6	-19	16	-3	-7	-3
pair:digital_summit	-19	-5	59	-2	-2	-10	-11	-2	-3	-4
pair:digital_tax	33	-3	-7	-2	-3	-7	-33	-2	-2	-3
pair:digital_technology	-4	-3	-4	12	-3	-6	3	-3	-3	-3
pair:digital_trade	17	-5	-19	25	-3	-5	-5	-2	-2	-3
pair:digital_transformation	-2	-4	-1	-6	2	-5	-2	-2	-3	-4
pair:digital_transition	1	-5	-7	-4	-8	-5	-3	-3	-5	-5
pair:digital_wallet	1	-5	-5	-10	-6	54	-6	-5	-6	-4
pair:din_with	55	-5	-5	-4	-3	-3	-3	-2	-6	-8
pair:direct_<f>	-7	-3	-4	-9	-5	-9	-8	-10	93	-9
pair:direct_investment	-5	-3	28	-4	-17	-3	-6	-2	-11	-2
pair:directive_that	-3	-3	-4	-5	-3	-6	77	-3	-16	-7
pair:director-general_<p>	-6	-2	-1	-8	-2	-21	54	4	-5	-17
pair:director-general_of	-8	-3	-4	-5	-3	-5	-6	-3	-6	54
pair:director_,	-19	-2	-4	-2	-2	-1	-2	-5	-13	-4
pair:director_.	32	-3	-7	-4	-6	-8	-7	-2	-7	58
pair:director_<p>	-13	-3	-6	-7	16	25	8	-16	-6	-11
pair:director_be	-27	-6	-7	-6	-5	-12	-10	-3	-11	18
pair:director_general	-15	-4	-6	14	-3	-7	-6	-2	-4	29
pair:director_of	-4	-5	29	2	-5	-6	-8	-3	-8	51
pair:disclose_that	8	-2	-2	-6	-36	-8	6	-2	-6	-3
pair:discuss_.	-21	-6	-3	-4	-5	-9	-7	-3	-5	-4
pair:discuss_digital	88	-5	-5	-6	-5	-6	-5	-3	-6	-7
pair:discuss_the	31	-5	-7	-5	-3	-4	-7	-4	-3	-3
pair:discuss_when	24	14	-3	-6	-3	-6	-2	-2	-3	-5
pair:discuss_with	62	-3	-3	-7	-8	-4	-7	-19	-5	-4
pair:discussion_,	-6	-6	-8	-6	-3	-5	-5	-1	-3	-5
pair:discussion_between	75	-4	-21	-12	-2	-7	-6	-9	-1	-2
pair:discussion_on	16	-2	-3	-2	-2	-3	-3	-2	-5	-7
pair:discussion_with	51	-4	-4	-6	-5	-6	-3	-3	-5	-5
pair:dismiss_<p>	-22	-4	-10	-3	-3	-4	-3	-4	-11	90
pair:district_.	-43	-7	-12	-10	-5	23	-10	-3	-5	-4
pair:do_,	-8	-4	-5	-3	-5	-5	12	-4	20	-6
pair:do_.	-15	-3	-4	-4	-8	-6	5	14	-6	-2
pair:do_<p>	-40	-4	-6	-4	-6	-6	-3	-3	-6	-12
pair:do_business	-8	-3	-3	-2	-5	-3	-3	-11	-9	-4
pair:do_for	-25	20	-5	-3	-4	-2	-4	-2	-4	-4
pair:do_it	-19	-5	-7	-5	-7	-6	-6	-4	-6	-5
pair:do_not	-3	-4	-3	-4	-4	-7	-8	-4	-2	-4
pair:do_so	-3	20	-5	-9	-3	9	-19	-2	-10	-4
pair:do_what	-7	-4	-4	-4	-9	-4	52	-6	-10	-8
pair:do_with	-22	-4	-4	-7	-10	-5	-3	-2	-3	-3
pair:document_.	-20	-9	-4	15	-4	-6	12	-8	3	-5
pair:document_be	-6	-2	-3	38	-4	-5	-2	-2	-10	-4
pair:dollar_,	-6	-3	-4	-7	20	-4	26	-4	-8	-7
pair:dollar_.	-9	-3	-3	5	12	-6	-5	11	17	-3
pair:dollar_for	-12	-5	-6	-7	42	-5	-5	-3	-5	-3
pair:dollar_from	-6	-3	-3	-16	59	-4	-4	-10	-9	-3
pair:dollar_in	-13	-3	-3	-7	-14	-7	-5	-4	17	-3
pair:dollar_into	-5	-5	-3	-6	66	-14	-10	-12	-7	-2
pair:dollar_to	-5	-3	-3	-12	40	-8	-5	2	-6	-3
pair:door_.	11	-6	20	-3	-6	-7	-4	-3	-5	-7
pair:door_in	-4	-2	33	-5	-5	-17	-8	-7	37	-3
pair:door_on	-15	-6	-9	-4	-4	7	-4	-6	-11	49
pair:double_.	-8	-7	-5	-4	-5	-7	-8	-3	25	-3
pair:double_as	-19		-3	-3	-8	-5	-4	-3	-5	38
pair:double_its	-6	-4	-4	-9	52	-7	-9	20	-8	-5
pair:double_the	-11	-3	-3	-4	5	-8	58	-3	-13	-6
pair:down_.	-14	-4	-3	-15	-9	-5	8	-6	-8	33
pair:down_for	7	-3	-2	-2	-3	-10	-4	-7	7	-5
pair:down_in	3	7	-8	-8	-4	-5	-4	8	-10	16
pair:down_on	35	-4	-9	-6	-3	-7	19	-3	-5	-4
pair:down_the	8	-3	-4	-6	-4	-7	2	9	19	-11
pair:down_with	15	3	1	-4	-3	-8	-4	-2	-3	-4
pair:dr._<p>	-2	-4	-7	-3	-3	-7	-3	-3	-6	-11
pair:dr_<p>		21	-4	-4	-3	-7	1	-6	-9	10
pair:draft_be	-21	-2	-2	-2	-6	-4	5	-3	-7	-7
pair:draft_by	-9	-3	-14	-6	-5	-5	16	-5	-11	-5
pair:draw_on	-10	-4	-4	-6	-5	-23	-5	-1	-3	-3
pair:draw_up	-19	-3	-8	5	-5	-8	13	-1	-3	-3
pair:drive_to	2	19	-4	-5	-4	-8	-7	-3	-7	-6
pair:driverless_taxi	-7	-6	-3	5	-4	30	-8	4	-12	-3
pair:drop_by	69	-15	-4	-3	-3	-7	-6	-3	-10	-7
pair:dsa_)	9	-4	-10	-4	-2	-6	-13	-2	29	-3
pair:dubai_,	56	-3	52	-4	-3	-5	-3	-2	-4	-3
pair:due_in	35	-3	-16	-6	-10	-7	-4	-8	-7	-11
pair:due_to	14	-7	11	-15	-6	4	21	10	-14	-6
pair:during_a	52	7	-7	-4	-3	-7	-7	-2	-6	-10
pair:during_the	-2	-3	-5	6	-3	16	-8	1	-5	-3
pair:duty_on	-1	-3	-7	-5	-7	-7	36	-3	22	-4
pair:each_.	-14	-2	-4	-9	-6	-5	-7	12	-5	-4
pair:each_other	2	-6	-5	-7	-4	-7	1	-2	-9	-4
pair:each_year	-14	-8	-4	-6	-17	-4	-2	-8	-15	-5
pair:earlier_,	-3	-1	-1	24	-2	14	-20	-3	-5	-13
pair:earlier_in	23	-10	-4	-2	-4	-3	26	-5	-3	26
pair:earlier_this	13	-4	-5	2	-2	-5	1	-14	4	-2
pair:east_africa	-7	-4	-7	-8	-7	44	-3	-4	-3	-5
pair:economic_and	-8	-4	34	-2	-6	-3	-7	-2	-3	-16
pair:economic_cooperation	16	-59	-3	4	-1	-1	-1	-1		
pair:economic_forum	-44	-4	70	-4	-4	-6	-5	-3	-4	-5
pair:economic_growth	-7	-2	-3	6	-3	-3	-4	-2	-3	-3
pair:economic_zone	27	-4	-4	-5	-6	16	25	-3	-6	-7
pair:economy_,	10	-5	-7	13	-2	-3	-2	-1	-1	-3
pair:economy_.	-1	-3	-5	-5	-5	-3	-6	-2	-4	-5
pair:economy_of	-10	-6	-6	-4	6	-4	-3	-3	-5	-2
pair:ecosystem_,	-20	-2	-2	-3	-10	-1	-2	-1	-3	-9
pair:ecosystem_.	34	-4	-7	-8	-6	-9	-13	-3	-4	-3
pair:ecosystem_of	-3	-3	-4	-2	-4	-5	-6	-2	-4	-5
pair:edition_of	-11	-12	28	-4	-3	2	-7	-2	-3	-3
pair:effect_from	-11	-4	-6	-5	-6	-7	82	20	-8	-6
pair:effect_on	-9	-3	-4	-5	-3	-15	8	14	-5	13
pair:effort_to	7	3	-4	-7	-2	-4	-5	-1	-1	-5
pair:election_,	-48	-4	-3	-2	37	-7	-2	-3	-6	-14
pair:electric_car	-25	-4	-2	-3	-18	-12	-3	-3	-4	-5
pair:embassy_.	9	4	-5	-6	-2	-14	10	-3	-5	-2
pair:encounter_,	-37	-2	-2	-2	-4	-13	-5	-6	-12	-2
pair:end_,	3	-3	11	-4	-3	-12	-11	-2	-6	-10
pair:end_.	-18	-3	-7	17	27	-4	-1	-9	-4	-3
pair:end_a	-8	-3	-5	42	-7	-7	-10	22	7	-5
pair:end_in	-11	-23	36	-5	-5	-7	-8	-7	-10	-8
pair:end_of		8	-5	-2	4	10	4	-5	-3	11
pair:end_on	-13	5	32	-6	-4	-6	-2	-8	-3	-5
pair:end_to	21	-4	-3	-7	-5	-5	46	-2	-9	-4
pair:end_up	43	-4	-3	-8	-5	-10	-5	-4	-8	-4
pair:end_with	-7	-3	-4	53	-13	-10	-3	23	-2	-2
pair:endorse_a	-9	-3	-6	-6	-6	-8	82	-3	-7	-17
pair:energy_and	-39	-6	-3	-4	-2	-3	-3	-1	-3	-3
pair:eng._<p>	8	-2	-3	17	-2	-2	-14	-3	-3	18
pair:engage_by	-16	-2	-3	-5	-4	-3	-4	-3	-9	43
pair:engineer_,	-17	-9	-6	-6	-6	19	-4	-6	39	-11
pair:engineer_.	8	22	-5		-6	30	-9	-3	-5	-5
pair:enter_into	-8	-5	-3	21	-9	12	-6	-5	-9	-3
pair:enter_the	-4	-3	-2	-28	-1	30	-3	17	-9	-3
pair:entity_list	-10	-5	-4	-8	-5	-5	-7	-11	85	-4
pair:equipment_.	-7	-2	-3	-5	-9	-6	-41	17	2	-4
pair:equipment_and	3	-5	-5	-7	-6	-5	-5	-1	-3	-7
pair:equity_rule	11	-3	-3	-5	-8	-4	25	-4	-16	-4
pair:establish_a	-9	-2	-2	-24	41	-7	17	-9	-5	-5
pair:euro_,	-8	-3	-4	-6	-23	-6	-8	-7	14	-4
pair:euro_.	-5	-2	-3	9	28	-3	-6	8	-23	-3
pair:euro_for	-11	-3	-3	-5	-6	-6	-4	-6		-4
pair:euro_in	-4	-2	-2	-4	28	-9	-5	-5	5	-2
pair:europe_'s	-8	-5	-11	-2	-2	-4	-2	-2	5	-1
pair:europe_,	-4	-3	-6	-7	-14	-6	-9	-2	-4	-3
pair:european_chips	-11	-1	-4	-10	40	-2	-9	-3	-4	-2
pair:evening_,	9	-5	-4	-2	-2	-6	4	-1	-5	5
pair:evening_.	24	-5	-8	13	-6	5	-9	-5	2	-5
pair:evening_<p>	-17	-8	-8	-7	-3	-4	-5	-2	-4	-3
pair:event_,	-16	-2	-7	-5	-3	-6	9	-4	-11	-8
pair:event_be	-9	-5	42	-8	-10	-7	-4	-3	-8	-5
pair:ex_parte	31	-6	-4	-5	-3	-4	-2	-2	-8	-5
pair:exchange_,	-15	27	-6	-7	-3	-35	-7	37	-12	-2
pair:exchange_.		-5	-3	-8	-6	-15	-18	31	-8	26
pair:exchange_a	-19	-3	-6	54	-3	-5	-2	-2	-2	-3
pair:exchange_between	2	-4	-3	12	-4	-6	17	-6	-3	-4
pair:exchange_in	-22	35	-5	2	4	-7	-4	-2	-3	-2
pair:exchange_of	-2	-6	-5	7	-6	-8	-3	-3	-3	-2
pair:exchange_on	27	67	-9	2	-3	-9	-15	-2	-2	-3
pair:exchange_view	56	-4	-3	-9	-3	-5	-6	-3	-3	-4
pair:exchange_with	7	37	-3	-6	-4	-4	-5	6	-5	-3
pair:executive_,	17	-9	-4	-6	-9	-7	-4	-4	18	42
pair:executive_<p>	-13	-6	-8	-4	28	21	40	-3	-9	-14
pair:executive_in	-24	-4	-5	-5	-11	-9	-5	-6	-7	63
pair:executive_of	14	4	4	-6	-6	2	-5	-4	8	10
pair:executive_order	-4	-2	29	-22	-1	-2	46	-3	-16	-9
pair:exhibition_in	-8	-11	48	-7	-3	-24	-5	-4	-3	-4
pair:exhibitor_.	-11	-8	66	-7	-6	-9	-4	-4	-11	-5
pair:expand_the	5	-5	-3	23	-8	-7	-3	-3	-12	-3
pair:expansion_of		-2	-4	-9	47	-4	-3	-3	-5	-4
pair:expect_<a>	-5	-2	-4	-4	-6	-4	-7	-57	-6	-4
pair:expect_<f>	-12	-3	-3	-6	-7	-6	-3	-16	-18	-5
pair:expect_in	-33	86	-14	-6	-4	-10	-6	-3	-6	-10
pair:expect_to	15	-4	-7	-3	-4	3	5	-4	-4	-4
pair:experience_in	3	-3	-5	5	-5	-2	-6	-1	-2	-2
pair:expertise_,	-9	-7	-4	15	-9	-4	-2	-2	-1	-3
pair:expire_in	-7	-3	-4	-41	-11	-8	-6	-2	-7	-4
pair:explain_,	-8	-2	-1	-6	-2	-4	-4	-5	-6	14
pair:explain_the	44	-23	-4	-4	-5	-5	-5	-6	26	-7
pair:expo_in	-20	-6	58	-13	-7	-6	-4	-12	-4	-4
pair:export_,	-10	-3	-6	-7	-9	-3	-1	-1	-3	-6
pair:export_control	37	-4	-4	-7	-4	-4	35	-4	-7	-10
pair:export_of	-7	-2	-2	-2	-7	-9	52	-3	-7	-4
pair:export_rule	36	-3	-5	-12	-3	-4	-18	-2	-6	-4
pair:express_<p>	-21	-4	-4	-7	-10	-5	-3	-2	-4	-5
pair:express_the	-6	-4	-4	-5	-4	-4	-4	-3	-5	-3
pair:extend_its	-2	-2	-2	5	-35	33	43	-5	-2	-3
pair:extend_the	-5	-2	-2	-8	-7	-6	9	17	-7	26
pair:extend_their	-8	-5	-3	66	-6	-10	-19	-5	-2	-4
pair:extend_to	-2	-5	-5	-13	5	-2	-5	6	-3	-2
pair:eye_of	-9	-4	-3	47	-6	34	-8	-5	-10	-4
pair:face_<a>	120	-5	-12	-7	-6	-10	-7	-3	-8	-14
pair:face_to	78	-5	-9	-4	-3	-5	-3	-12	-6	-3
pair:facebook_post	3	-4	-3	-8	-3	-2	-1	-4	-7	-5
pair:facility_.	5	-18	-2	-4	13	-10	-3	-9	-4	-3
pair:facility_in	-5	-4	-3	-4	5	-15	-6	-4	29	-2
pair:factory_,	-16	-3	-7	-9	35	42	-4	-3	-3	-7
pair:factory_in	-7	-3	-5	4	5	-15	-5	-2	-2	-5
pair:fail_to	-5	-2	-2	-9	-6	-6	-11	-3	-1	-4
pair:fall_,	-8	-3	-3	-3	-15	-4	-10	-4	6	-6
pair:fall_by	-13	-4	-5	-4	-14	-7	-7	-4	-12	-11
pair:fall_on	23	-5	-8	-4	-6	-5	-4	-4	-6	27
pair:familiar_with	-6	-3	-3	-3	-15	-3	-6	-5	34	-3
pair:far_.	-5	-4	-4	-4	38	38	-5	-6	-8	-6
pair:far_the	34	-4	-6	-6	-6	-5	-4	-3	4	-4
pair:farm_in	-23	-3	-8	-4	40	28	-5	-8	-7	-7
pair:favor_,	-3	-4	-4	-2	-3	-11	46	35	-4	-9
pair:february_,	-15	-4	6	28	-3	14	-4	-5	13	
pair:february_.	42	-6	-6	-5	-5	7	-8	17	-7	17
pair:fee_.	43	-5	-20	-5	-4	-6	22	8	-8	-3
pair:fee_for	-17	-4	-3	-4	-5	-4	34	9	-7	-4
pair:fiber_.	35	-3	-5	45	25	-11	-11	-3	-7	-12
pair:fiber_cut	8	-4	-5	-6	-6	-9	-4	-3	-22	-4
pair:fiber_in	-1	-6	-5	-7	89	-10	-4	-4	-10	-4
pair:fiber_network	-10	-3	-5	-30	8	42	-12	-4	-3	-3
pair:fiber_optic	-13	-5	-5	-9	-6	-20	-4	-2	-4	-4
pair:field_,	-12	-3	-2	-1	-1	-2	-3	-2	-3	-2
pair:field_.	-11	-4	-4	-6	-6	-7	-3	-3	-4	-3
pair:field_of	-5	-4	-4	7	-2	-3	-4	-2	-3	-2
pair:fifth_of	-9	-4	-3	-8	-4	12	-8	-5	-5	-4
pair:figure_of	5	-6	-6	-6	-10	-7	-2	-4	-10	-9
pair:file_a	-7	-3	-3	-4	-4	-3	-14	-3	19	-5
pair:filing_show	-6	-9	-10	34	16	-3	-6	-3	-5	-6
pair:fin_<f>	-6	-2	-2	-6	-18	-4	-5	-14	64	-5
pair:fin_it	-7	-3	-3	-9	-8	-4	-6	-12	58	-4
pair:final_approval	-11	-5	-3	-6	35	-5	41	-25	-4	-8
pair:finally_,	36	-5	-4	-3	-4	-6	-6	-2	38	-4
pair:finance_chief	-4	-3	-5	-9	-28	-6	-2	-4	-6	89
pair:find_.	-14	-3	-5	-5	-6	-3	-8	-4	-36	11
pair:find_out	16	-1	-3	-3	-2	-6	-14	-2	-9	-4
pair:find_that	-6	-2	-3	-5	-9	-7	-7	-9	32	-3
pair:fine_,	-4	-2	-1	-2	-2	-2	-9	-8	32	-3
pair:fine_.	-8	-2	-2	-2	-6	-2	-2	-4	6	-2
pair:fine_<f>	-8	-2	-3	-3	-4	-3	-3	-7	-30	-4
pair:fine_be	-9	-3	-3	-3	-5	-4	-8	-2	30	-6
pair:fine_of	-5	-3	-3	-4	-10	-4	-14	-7	38	-3
pair:firm_'s	5	-3	-5	-4	-8	-6	-5	1	-8	-5
pair:firm_,	18	-6	-5	4	-7	-11	-6		29	-6
pair:firm_.	-11	65	-14	-10	31	-7	1	-6	-6	-6
pair:firm_<f>	4	3	-5	-4	13	3	-1	10	-3	-5
pair:firm_and	-19	-4	-20	-4	-6	-6	-6	-3	-10	-6
pair:firm_be	43	-3	-9	-4	6	-7	-7	-5	-9	-3
pair:firm_from	-10	-4	-4	-6	-7	33	18	-4	-8	-4
pair:firm_have	25	-4	-3	44	-6	-10	-5	-4	-7	-6
pair:firm_such	-20	-2	-16	-3	-4	-8	-5	-6	-27	-12
pair:firm_that	13	-3	-5	-4	18	-5	20	1	-10	-4
pair:firm_to		-4	-5	-6	-4	-6	-4	-4	-3	-9
pair:first_,	-13	5	-4	-5	-6	-5	56	-18	-1	16
pair:first_.	-26	-3	40	-24	-9	-7	-4	-8	-5	-8
pair:first_license	-7	-6	-6	-6	-6	18	-5	36	-5	-10
pair:first_meeting	25	-3	-9	-2	-2	-5	-4	-2	-2	25
pair:first_national	-23	-5	-7	-6	-10	23	41	-3	-4	28
pair:first_of	-9	2	-8	-5	-5	24	4	14	-5	-3
pair:first_satellite	-6	-10	-4	-7	-7	17	-6	-3	-6	-4
pair:first_stop	-7	26	-4	-3	-3	-15	-7	-2	-10	-3
pair:first_time	18	-5	-4	-4	-4	-16	-8	5	-8	-6
pair:first_to	-9	-4	-6	-5	-6	53	-9	-5	-6	10
pair:first_undersea	-12	-4	-2	-5	36	-15	-2	-3	-3	-4
pair:five_day	-16	15	-6	-1	-3	-6	-5	-2	-6	21
pair:five_year	-12	-2	-3	-1	8	-5	-1	-5	3	20
pair:floor_price	-7	-3	-5	-5	-3	-12	-23	-3	39	-5
pair:fly_in	49	-13	-3	-1	-17	-5	-1	-3	-3	-8
pair:fly_to	-1	51	3	-5	-4	-10	-4	-3	-4	-9
pair:follow_.	-10	-3	-4	-11	19	-9	-13	-3	-7	-4
pair:follow_<p>	-14	-37	-5	-4	-4	-7	-4	-3	-8	40
pair:follow_a		-3	-4	-11	4	-9	-11	-1	36	-9
pair:follow_by	12	-5	-6	-6	-5	-10	-5	-3	-7	-11
pair:follow_the	3	3	-8	26	-3	-3	-10	-2	-4	-3
pair:follow_up	33	-6	-3	-6	-4	-10	-8	-2	-23	-6
pair:for_"	12	-2	-3	-3	-8	-3	-3	4	-7	-1
pair:for_$	-10	-3	-4	-16	-8	-7	-6	55	46	-5
pair:for_.	-8	-3	-11	-6	-5	-6	13	20	-16	-1
pair:for_12	-10	-4	-4	26	-12	-10	-18	-6	53	-3
pair:for_15	-4	-3	-3	-14	-6	-6	-8	7	-9	-2
pair:for_40	-14	-5	32	45	12	-7	-6	-6	-9	-7
pair:for_5g	-8	-2	-2	-9	-10	-4	-4	14	-6	-3
pair:for_<a>	-13	-3	-3	12	-4	-1	-9	-10	6	6
pair:for_<c>	-4		-6	-3	7	-5	3	2	-5	-3
pair:for_<f>	2	-3	-3	6	14	1	-2	11	-5	-6
pair:for_<o>	-24	-7	-6	-5	34	-8	-6	-6	-7	-5
pair:for_<p>	-6	-2	-4	-6	-2	-2	-5	-3	-4	-4
pair:for_a	1	2	3	-1	6	-6	-3	-2	-4	4
pair:for_advance	-3	-3	-2	-3	23	-10	-12	26	-4	-1
pair:for_ai	9	-4	-6	-19	10	2	22	-6	13	-4
pair:for_all	-18	-4	-30	-6	-2	-6	-4	-3	-11	21
pair:for_an	27	-11		-4	4	-6	2	-4	-6	-5
pair:for_another	-4	-2	-12	23	-8	-21	16	-1	-7	-2
pair:for_answer	-27	-3	-3	-27	-5	-4	-6	-3	-4	-5
pair:for_artificial	-12	-3	-6	-6	-5	-8	88	-5	-7	-7
pair:for_chip	-8	-3	-9	-8	-11	16	22	-3	-7	16
pair:for_cloud	-12	-7	-6	47	-11	-9	8	-3	-5	-4
pair:for_comment	-7	-4	-5	-11	-5	-8	38	-5	-11	-4
pair:for_communication	-10	-3	-2	-3	26	-4	-5	-3	-3	-3
pair:for_cooperation	37	-2	-7	26	-7	-4	-19	-2	-3	-2
pair:for_cyber	-2	-3	-12	4	-10	30	11	-10	-6	-3
pair:for_datum	-9	-6	-5	-5	2	-10	35	-3	-4	-2
pair:for_digital	-9	1	-5	-4	8	-7	-7	-4	-3	24
pair:for_electronics	7	-4	-4	-5	-16	-5	59	-5	-6	-12
pair:for_every	-12	-3	-2	-7	-6	40	-17	-7	-11	-4
pair:for_fail	-4	-2	-2	-4	-4	-8	-4	-4	23	-3
pair:for_five	-7	-4	-6	11	-5	-8	-7	-17	18	-16
pair:for_foreign	-12	-3	-6	-6	-9	-6	83	-3	-7	-7
pair:for_four	46	-5	-3	-4	-6	-10	-8	-2	-9	-3
pair:for_half	-2	-9	-5	-3	-4	-4	-9	4	-10	-2
pair:for_his	2	-4	-8	-5	-4	-6	-4	-3	-7	-8
pair:for_information	-7	-2	-5	-16	-3	-2	5	-14	60	-4
pair:for_it	-12	-3	-4	-4	-4	-6	-6	-2	-4	-3
pair:for_its	-15	-4	20	3	-1	-2	-17	1	10	-5
pair:for_joint	-5	-7	-10	9	-2	-9	14	-1	-3	-3
pair:for_mobile	-3	-2	-2	-4	-2	-7	25	-6	-12	-3
pair:for_more	2	-3	-3	-12	7	-4	-3	-6	-7	-3
pair:for_not	-7	-3	-3	-5	-8	-5	-5	-8	80	-4
pair:for_others	-18	-4	-4	-6	-5	-11	-4	-3	-6	-3
pair:for_public	-5	-3	-4	-4	-7	-6	41	11	-9	-4
pair:for_rural	-31	-5	-4	-5	-7	21	-7	-3	-8	-3
pair:for_satellite	-14	-3	-3	-12	-2	-13	53	-12	-2	-3
pair:for_school	30	-8	-5	-4	-10	-5	7	-5	-3	-3
pair:for_send	-5	-2	-2	5	-9	-3	-4	-20	43	-2
pair:for_small	-9	-3	-5		-9	57	-20	-3	-5	-4
pair:for_smart	-14	22	-3	25	-6	-14	19	-5	-8	-6
pair:for_start-ups	65	-5	-8	-4	-7	47	-7	-3	-6	-14
pair:for_talk	42	-25	-4	-3	-2	-2	-2	-2	-2	-3
pair:for_technology	-1	-4	-5	-4	18	-3	4	-2	-2	-3
pair:for_ten	-5	-3	-4	24	-10	-7	13	38	-8	6
pair:for_that	-10	-3	-3	20	-3	-6	7	-4	-6	-11
pair:for_the	-2	-1	-3	1	4	1	-4	-1	-5	-4
pair:for_their	2	-5	42	-7	-4	-7	-13	-3	-3	-3
pair:for_this	-26	-4	-3	-16	14	-7	-6	-2	-4	-3
pair:for_three	9	-11	-3		-5	-3	6	3	-8	-2
pair:for_two	17	8	12	1	1	-9	-5	-1	-6	-3
pair:for_use	-6	-2	-3	-8	-7	-5	49	-7	8	-4
pair:for_want	-4	-3	26	-3	-3	-3	-6	9	11	-5
pair:for_what	-6	-6	-3	-2	-4	-3	-6	15	-11	-5
pair:for_which	-11	-5	20	-5	-4	6	-8	-1	-4	-9
pair:for_year	-10	-4	-6	-28	-11	-7	-12	-9	-9	-2
pair:force_on	-18	-5	-6	66	-6	-14	70	-4	-4	-4
pair:force_to	-7	-4	-5	55	-8	-12	-12	-5	-10	-7
pair:foreign_direct	-7	-4	30	-3	-7	-3	-5	-3	-4	-2
pair:foreign_investment	-13	-2	-3	-4	-7	-6	-7	-3	-5	-4
pair:foreign_investor	-5	-5	-2	-8	-8	-4	40	-2	-13	-4
pair:foreign_ministry	1	-1	-4	-2	18	-4	-3	-5	-2	-1
pair:forty_minute	81	-24	-5	-7	-4	-6	-4	-3	-6	-7
pair:forum_,	-9	-3	19	-4	-5	-9	-5	-3	-3	-6
pair:forum_.	-27	21	17	-4	-3	-3	-2	-2	-3	-3
pair:forum_in	-20	-7	80	-5	-4	-15	-5	8	-4	-4
pair:forum_on	-44	-4	60	-8	-3	-6	-5	-3	-4	-3
pair:forward_.	-22	-4	-3	-8	36	22	-8	-2	-2	-8
pair:forward_to	-9	-3	-1	-3	-4	-3	-3	-2	17	9
pair:found_<f>	-22	-3	-4	-4	-6	-9	-3	-4	-15	-5
pair:found_in	-8	-3	-4	-4	-8	-13	-6	6	-8	-4
pair:founder_,	15	-5	-10	-5	-6	-6	-5	-3	35	-5
pair:founder_of	3	-3	-4	-4	-9	24	-11	-3	82	-14
pair:four_hour	45	-4	-3	-30	-6	-6	-8	-3	-10	-2
pair:four_per	-6	-3	-3	-11	-25	-7	37	-5	-15	-4
pair:four_year	-16	-4	-6	-4	9	24	6	-5	32	16
pair:fourth_operator	-12	-3	-5	-6	-4	-8	-9	-6	-18	-3
pair:framework_for	-9	-3	-5	-2	-5	-12	34	-1	-5	-2
pair:framework_of	-9	-1	28	-10	-11	-2	-6	-4	-13	-2
pair:free_of	-15	-3	-3	-5	-6	-9	3	-5	-15	-5
pair:free_wi-fi		19	-5	-6	-4	21	-9	-3	-12	-7
pair:freeze_the	-7	-2	-2	-6	-3	-4	-10	13	64	-4
pair:friday_'s	-35	-17	-13	-6	-4	56	-9	17	-4	42
pair:friday_,	10	14	-7	3	-3	13	12	-2	-3	1
pair:friday_.	16	9	6	8	-1		3	-3	-2	-3
pair:friday_by	-15	-5	-4	-6	-6	-7	5	38	-17	45
pair:friday_to	23	-5	26	-11	-6	20	10	13	4	-7
pair:friday_with	35	-7	-5	-5	-6	-6	-3	-6		-3
pair:fringe_of	14	-4	-22	20	-3	-4	-5	-3	-4	-3
pair:from_1	-9	-3	-4	-5	-10	-9	81	16	-10	-4
pair:from_<a>	-6	-3	-4	9	21	-6	-8	27	-7	6
pair:from_<c>	10	-4	-3	-4	-2	-2	-3	-4	2	-3
pair:from_<f>	-3	1		-2	7	-4	-5	-11	14	12
pair:from_<o>	5	-8	-12	-12	6	-5		-2	-4	-3
pair:from_<p>	4	-3	4	6	-6	-4	-3	-3	-5	6
pair:from_a	-10	25	14	-10	1	13	-5	-1	-5	-5
pair:from_april	-14	-4	7	-5	-10	-7	28	17	-6	25
pair:from_its	-8	-3	-4	-7	46	-8	14	-6	36	-5
pair:from_january	-11	-6	-7	-7	-4	-7	77	-6	-5	-3
pair:from_outside	-8	-5	-7	-9	-4	-14	-6	-3	-5	55
pair:from_social	-11	-2	-3	-3	-3	-8	78	-4	-28	-7
pair:from_the	-5	3	-5	-5	-4	-1	-6	4	-3	-5
pair:from_tuesday	-10	20	46	-6	-3	24	-6	-4	-6	-4
pair:from_washington	-13	61	-6	-3	25	-11	-8	-14	-5	-5
pair:from_which	-8	13	-3	-5	-5	-5	-5	-9	25	-2
pair:front_of	-10	-15	-3	11	-4	-5	-3	-5	-22	-4
pair:full_of	-25	-7	24	-3	-16	10	-1	-3	-3	-4
pair:fund_,	-7	-3	-4	-7	11	-8	39	-12	-5	-3
pair:fund_<f>	10	-3	-3	-3	-21	-5	-2	-6	-4	-4
pair:fund_and	-11	-10	20	-5	-6	-5	-6	-3	-3	-3
pair:fund_of	-8	-3	-4	-2	-2	-29	-2	-6	-3	-2
pair:future_.	-13	-5	-3	-23	-3	22	15	-4	-2	-1
pair:future_of	-15	-4	65	-5	-3	-6	-4	-2	-4	-7
pair:gather_in	4	-7	39	-9	-5	-4	-6	-3	-5	-7
pair:gazette_on	-4	-3	-3	-6	-5	-13	23	16	-6	-3
pair:general_,	-21	-3	-6	-8	-3	-10	-4	-2	-11	26
pair:general_<p>	16	-2	-3	-4	10	-16	7	-12	-8	4
pair:general_of	-38	-5	-4	29	-3	-4	-9	-4	-4	6
pair:generative_model	-16	-4	-12	-22	-5	15	50	-2	-4	-3
pair:geneva_for	18	49	11	-5	-4	-5	-4	-3	-4	-4
pair:get_<a>	-3	-2	-2	-7	-7	-3	-4	-40	-41	-2
pair:get_a	20	-4	-4	-6	-8	-5	-6	13	-5	-9
pair:get_an	-1	-4	-3	6	-10	-10	-4	-4	-4	-3
pair:get_its	-13	-10	-4	-7	-6	50	-4	-32	-5	-3
pair:get_the	5	-3	-5	42	-7	-6	-5	8	-25	-5
pair:ghana_'s	9	-3	-6	2	-4	-4	-4	-4	-5	14
pair:ghz_band	-8	-4	-3	-5	-5	-7	21	10	-8	-2
pair:giant_<f>		-3	-5	-26	25	-5	-2	-3	2	-6
pair:gitex_global	-4	-5	46	-5	-4	-5	-4	-3	-5	-10
pair:give_<a>	-6	-6	-3	-13	-7	-5	-20	17	8	-4
pair:give_<f>	-10	-2	-4	-8	-12	-7	7	37	16	-6
pair:give_<p>	-16	-4	-7	-3	-6	-3	-4	-3	-4	-9
pair:give_a	10	-9	6	-4	-9	-3	-2	-5	9	-6
pair:give_it	-21	-2	-2	-5	-9	-3	37	-15	-11	46
pair:give_its	-7	-4	-5	-6	41	-7	51	-22	-5	-6
pair:give_thanks	-48	-3	-4	-3	-5	-2	-4	-3	-4	-9
pair:give_the	-15	-3	13	-5	18	-9	5	29	-6	-5
pair:give_them	-7	-3	-6	-8	-5	-6	-9	-4	15	-6
pair:give_to	-17	-1	-2	-2	-11	-5	-5	-4	-4	-10
pair:give_up	-51	-3	-5	-3	-6	-3	-2	-3	-5	41
pair:global_ai	-16	-3	50	-2	-4	-11	-1	-2	-3	-3
pair:go_,	-40	-7	-3	-6	-4	-5	-2	-3	-4	-18
pair:go_.	15	-6	-3	-4	-3	-9	-4	-4	-5	39
pair:go_after	-10	-5	-3	-6	-16	-7	-6	-14	41	-4
pair:go_ahead	17	5	-5	-3	38	-12	-5	-11	-17	-5
pair:go_back	-25	14	-4	5	-6	-5	14	-6		-18
pair:go_before	-13	-18	41	-6	-4	-4	-4	-3	-18	-6
pair:go_by	-6	-10	-4	-4	-6	-11	-3	-3	-5	17
pair:go_dark	-7	-5	-3	-6	-3	-6	-8	-5	21	-6
pair:go_in	-10	-21	6	-3	-5	-7	-2	-3	-33	55
pair:go_into	18	9	-5	-6	-5	37	-4	-3	-5	-4
pair:go_live	-11	-13	-6	11	-7	113	-7	-9	-7	-4
pair:go_on	-20	16	-4	-3	-3	2	-3	-2	-2	-5
pair:go_out	-5	-10	49	-3	-4	-12	38	-3	-10	-5
pair:go_over	67	-11	-5	8	-6	-6	-4	-9	-4	-6
pair:go_thru	31	-6	-5	-3	-8	-6	-4	-5	6	-7
pair:go_to	-12	4	-3		2	-4	1	9	-2	6
pair:go_up	-15	-8	-10	-2	-3	-8	-11	-1	-3	-3
pair:good_,	-17	-9	-3	-12	-3	-6	-5	-2	-4	-4
pair:good_.	38	-5	-3	-3	-2	-2	-6	-2	-3	-4
pair:good_and	-10	-4	-4	-4	-3	-8	-15	-2	-4	-3
pair:good_for	-9	-4	-3	-3	-4	-8	-12	-2	-4	-2
pair:government_'s	-8	-6	-3	-4	-4	-5	40	-5	-14	33
pair:government_,	-11	-3	-10	2	24	-7	-6	-2	-2	-4
pair:government_.	2	-4	3	-7	-3	52	28	-3	-5	7
pair:government_entity	-3	-2	-3	-8	-2	-12	-9	-1	-3	-3
pair:government_of	-25	29	-5	-6	-6	-11	16	-2	-3	-4
pair:governor_<p>	-9	-3	-9	-3	27	-7	22	14	17	-9
pair:governor_of	33	-9	-7	-4	-7	55	-7	-4	-3	-4
pair:grant_<f>	-4	-2	-1	-4	45	-1	-2	4	-11	-1
pair:grant_an	40	-3	-3	-3	-10	-3	-3	-4	-2	-5
pair:grant_of	-8	-3	-5	-5	63	-4	-3	-18	-5	-2
pair:green_light	-5	-3	-4	-6	-2	-13	-5	62	-13	-2
pair:ground_.	-5	-4	-3	-4	-6	-12	-4	18	13	-2
pair:ground_be	-14	-5	-3	-6	-9	49	-6	-3	-10	-4
pair:ground_station	19	7	-3	-4	14	5	-3	-2	-6	-3
pair:group_,	-19	-5	-4	-7	-8	-6	-3	-2	-4	24
pair:group_<f>	-7	-4	-19	2	16	-7	-3	17	-1	-5
pair:group_<o>	-7	-6	25	-4	-5	-13	-12	-2	56	-4
pair:group_of	-13	-2	7	8	29	-4	-4	-4	-3	-4
pair:grow_.	-13	-5	21	-3	-6	-8	-6	-3	-6	-3
pair:growth_.	15	-5	-4	5	-5	-4	-6	-2	-9	18
pair:growth_of	17	-11	-5	-6	-3	-4	-3	-2	-2	-4
pair:guest_,	-40	-4	47	-4	-4	-6	-3	29	-4	-10
pair:guest_be	4	29	-10	-8	-3	-4	-2	-2	-3	-4
pair:guest_in	32	-6	-13	-4	-4	-4	-3	-3	-4	-9
pair:guest_of	10	-5	31	-5	-4	18	-3	-5	-3	-5
pair:guest_on	13	-5	-9	-4	-5	-3	-4	-3	-2	-12
pair:guidance_,	-5	-2	-3	26	-31	-6	45	-2	-4	-3
pair:guideline_on	-10	-3	-10	-4	-3	-4	59	-4	-7	-5
pair:half_,	-17	51	-6	-5	-23	-3	-4	-4	-6	-6
pair:half_a	-16	-4	-3	-10	22	-5	-4	1	-8	-5
pair:half_an	3	-9	-5	-3	-2	-4	-8	-4	-3	-2
pair:half_of	-8	-1	13	-7	15	18	-6	-5		-6
pair:hall_.	38	-4	-6	-7	-7	-7	-2	-5	-2	-3
pair:hall_in	21	-7	-18	-6	24	4	-11	-5	-5	-4
pair:hall_of	4	-4	-12	-4	-9	22	-3	-6	-9	-6
pair:hand_,	13	-4	-4	-6	-4	-12	-5	-3	-10	-12
pair:hand_a	-8	-9	-2	-6	12	-5	-5	-10	43	-24
pair:hand_in	-9	-5	-4	-9	-3	-8	-7	-2	-5	61
pair:hand_of	-7	-14	8	15	-6	-29	-3	-5	-15	-4
pair:hand_on	-10	-4	-4	53	-7	-16	-8	-3	-4	-5
pair:hand_out	-12	-2	-1	-8	-3	-6	20	-1	61	-6
pair:hand_over	-13	-4	-4	-5	20	19	5	-3	-1	11
pair:hand_the	1	-3	-2	-11	-6	-8	-6	-3	-7	13
pair:hand_to	19	-4	-5	-6	-1	-9	22	-6	-8	-7
pair:hand_with	-12	-5	-3	42	-3	-11	-2	-5	-8	-4
pair:hanoi_on	28	-11	-1	-3	-3	-7	-4	-2	-2	-6
pair:have_"	18	-3	-4	-3	-3	-3	-3	-3	-6	13
pair:have_,	-4	-5	-2	-5	-5	-3	20	-7	-14	2
pair:have_<f>	34	-3	-5	-10	-9	-6	-4	-5	-10	-4
pair:have_<p>	72	4	-5	-4	-4	-9	-3	-3	-6	-11
pair:have_a	27	-5	-5	-4		-8	-4	-3	-5	5
pair:have_accept	25	-3	-3	-6	-11	-4	-4	-4	19	-12
pair:have_achieve	-9	-4	-5	-2	-3	-5	-5	-2	-4	-5
pair:have_agree	-10	-4	-3	37	6	-5	4	1	-10	6
pair:have_already	-17	-5	25	4	14	-10	-5	-3	22	-9
pair:have_also	-14	-8	-6	14	10	13	-4	6	-9	19
pair:have_always	-14	-5	-5	-12	-8	-6	-5	-9	-10	-5
pair:have_an	49	-7	-19	-3	-3	-10	-4	-4	4	-4
pair:have_apply	-8	-3	-4	-4	-4	-5	-9	-35	-13	-6
pair:have_approve	-8	-2	-3	-7	22	-3	24	30	-6	6
pair:have_ask	-7	-4	-4	-4	7	-5	-7	5	-8	-5
pair:have_ban	-8	-3	-5	-4	-6	-7	5	-4	55	-4
pair:have_be	-3	1	-2	-3	-3	-2	-2	-1	2	4
pair:have_become	-10	-4	-4	-9	-5	-5	-4	22	-6	-5
pair:have_before	38	-4	-3	-9	-3	-6	-10	-6	56	-3
pair:have_begin	-8	18	-5	-9	-5	27	-8	-5	26	-3
pair:have_block	-7	-1	-2	-5	-6	-2	-5	-41	76	-5
pair:have_both	-3	-4	-3	-4	-6	-5	-13	-4	-5	-5
pair:have_bring	14	-5	-9	-16	-4	17	-8	-3	14	9
pair:have_buy	3	-3	-3	-7	96	-4	-6	-6	-7	-6
pair:have_call	5	4	28	-4	-4	-3	-7	-2	-5	-6
pair:have_cancel	-14	34	23	37	27	-8	-5	-30	-12	-4
pair:have_choose	-15	-3	-2	32	-4	-3	-6	-5	-10	26
pair:have_clear	-19	-4	-3	-2	-5	-5	-2	17	-22	16
pair:have_close	-20	-2	-5	-3	-6	-6	-2	-5	10	-5
pair:have_come	-14	5	-5	2	2	10	10	-2	2	-5
pair:have_complete	4	-16	-3	-5	28	-5	-4	-6	-5	49
pair:have_conclude	-4	-2	-2		-21	-15	-14	59	-13	-2
pair:have_convene	-50	-3	47	-3	-3	-4	-3	-2	-2	-3
pair:have_decide	-8	-2	-1	-4	28	-5	20	-6	-5	-8
pair:have_direct	27	-3	-2	-3	-6	-7	29	-5	30	-20
pair:have_dissolve	-13	-5	-4	30	-7	-7	-6	-3	-8	57
pair:have_do	-30	-3	-4	-6	-5	-5	50	-4	-7	-7
pair:have_double	-8	-5	-5	-5	2	-8	-15	-3	17	-5
pair:have_draw	-32	-3	18	-3	-2	-2	-28	-2	-2	-3
pair:have_end	-16	-5	28	-7	-5	-16	-7	-5	48	-3
pair:have_enter	-7	-2	-4	57	-11	-10	-6	-4	-8	-4
pair:have_extend	-5	-4	-2	-6	11	15	20	-10	-6	22
pair:have_face	8	-5	-4	-9	-4	-6	-3	-2	-4	-13
pair:have_find	-7	-3	-4	12	-6	-5	-6	-9	52	-5
pair:have_give	8	-2	-4	-5	8	-7	1	38	4	-10
pair:have_go	7	22	12	-3	-3		-3	1	8	-5
pair:have_grant	-5	-1	-2	-4	22	-2	-3	4	-16	-3
pair:have_grow	-12	-3	-4	-15	-5	-4	-10	-3	-9	-5
pair:have_hand	-9	-3	-4	-15	13	-8	-4	-2	-5	57
pair:have_have	19	-4	-4	-24	3	-7	-6	21	-11	-5
pair:have_hire	-9	-3	-2	60	-22	-7	-2	-8	-13	5
pair:have_hold	-13		-10	-5	-5	-3	-2	-1	-11	-6
pair:have_impose	-7	-2	-3	-5	-4	-4	26	-11	27	-4
pair:have_in	12	-5	-3	-4	17	-5	2	-4	28	-3
pair:have_ink	-12	-3	-4	47	-5	-5	-7	-3	-9	-2
pair:have_invest	-12	-4	-5	-7	-23	-13	-5	-4	-7	-6
pair:have_invite	-32	-4	67	-2	-5	25	-3	-3	-3	-6
pair:have_issue	-4	-1	-2	-5	-3	-5	-9	-14	45	-4
pair:have_it	18	-2	-3	-12	-7	-8	-38	-1	-5	-2
pair:have_its	-13	-9	-9	-5	-10	-7	-9	63	-12	-5
pair:have_join	-3	-2	-5	14	4	-7	-4	-5	-2	-1
pair:have_keep	-31	-4	-13	-2	11	-3	-2	29	-3	-3
pair:have_launch	-6	-5	-3	-7	-10	59	-8	-5	-2	-6
pair:have_lead	-7	-5	-3	-6	3	-7	-8	-6	4	-16
pair:have_leave	1	-4	-3	-3	-9	-6	-1	-3	-3	84
pair:have_let	-5	-3	-3	-4	-12	18	-6	7	-7	-2
pair:have_license	-6	-2	-17	-5	-4	-6	-5	63	-20	-6
pair:have_long	-12	-4	-7	-5	-18	-9	10	-4	-12	-6
pair:have_look	-3	-13	-9	-4	-4	-5	27	-12	-13	-3
pair:have_lose	-26	-6	-3	-4	-8	-12	-6	-4	-12	-9
pair:have_make	-10	-7	-5	9	-2	3	12	-5	2	14
pair:have_meet	27	-4	-4	-4	-4	-5	-5	-2	-9	-8
pair:have_more	-14	-4	-5	-8	-9	-19	-4	-4	-11	-6
pair:have_never	-4	-4	-3	-5	-4	-3	-4	-3	-26	-6
pair:have_no	-11	-5	-4	-11		2	-11		-1	-6
pair:have_not	-16	-3	-4	-7	-6	-6	-8	-14	-15	-6
pair:have_now	-5	-4	-4	-8	21	-7	28	-5	5	-3
pair:have_offer	-14	-5	-16	-8	39	-6	-3	-3	-5	-3
pair:have_on	53	-3	-4	-3	-4	-3	-4	-4	4	-12
pair:have_open	-14	-2	-2	-3	-4	-1	4	-5	31	-5
pair:have_order	-4	-2	-2	14	-6	-7	-2	7	-23	-3
pair:have_pay	-6	-3	-4	-4	-12	-6	-6	-8	-7	-5
pair:have_pick	-16	-4	-3	-12	44	-4	-4	-5	-7	21
pair:have_pledge	-4	-2	-7	-4	22	-3	-3	-2	-2	-3
pair:have_promise	-25	-4	-11	-7	25	-6	-4	-5	-11	-6
pair:have_put	-10		-2	-10	15	41	16	-7	1	2
pair:have_raise	-6	-2	-4	-6	67	-4	-16	-4	-4	-5
pair:have_receive	33	-4	-3	-6	3	-6	-4	28	-8	-7
pair:have_rise	-8	22	-28	-3	-5	-5	-7	-3	-4	-4
pair:have_roll	-6	-5	-5	-4	-5	44	17	-4	-7	-7
pair:have_run	15	-3	-7	-6	-4	-20	-6	-2	15	4
pair:have_say	-9	-4	-2	-3	9	-7	-7	-8	-5	-5
pair:have_scrap	-6	21	-3	-5	-10	32	12	-5	-5	-8
pair:have_secure	-9	-3	-5	-9	93	-7	-5	17	-16	-4
pair:have_see	-33	-7	-4	-5	-4	-6	-5	-2	-8	-18
pair:have_serve	-7	-2	-6	-10	-2	-4	-13	-6	51	-7
pair:have_set	1	-3	-5	6	19	9	15	-4	-8	-4
pair:have_show	-12	-7	-7	-3	-8	-17	-2	-5	-2	-3
pair:have_sign	-7	-2	3	53	-8	-7	11	-3	-8	-4
pair:have_since	-11	-3	-3	-1	-6	-9	-5	-5	4	44
pair:have_so	-18	-3	-12	-4	-48	-8	-4	-3	-7	-5
pair:have_speak	6	-3	-4	-2	19	-6	-3	8	-4	-6
pair:have_spend	3	-6	-6	-2	-16	-7	-6	-3	-5	
pair:have_start	-7	-4	-4	-5	-7	74	-10	-4	43	-5
pair:have_strike	-6	-2	-4	46	-8	-5	-6	-11	35	-3
pair:have_switch	-10	-5	-5	-5	-5	71	-7	-7	11	-3
pair:have_take	-9	-2	-5	-5	4		2	-5	3	-15
pair:have_talk	-9	-2	-2	-6	-3	-3	-2	-3	-3	-4
pair:have_tell	-14	-3	-3	-4	-5	-11	2	-11	60	-6
pair:have_the	11	-4	-4	-5	-7	-5	-10	-2	3	2
pair:have_to	-2	-5	-2	-4	-7	-3	1	-7	8	-1
pair:have_turn	-22	-3	-3	46	-5	-5	-2	-9	-5	-3
pair:have_two	-14	-4	-4	-10	-7	7	1	6	-10	-4
pair:have_until	-16	-3	-4	-9	-18	-7	-5	-3	-6	-13
pair:have_unveil	-4	-2	-3	-5	-9	20	46	-9	-11	-2
pair:have_warn	-12	-4	-5	-7	-4	-6	-9	-5		-5
pair:have_win	-13	-2	-2	47	-10	-13	-4	28	-7	-6
pair:have_with	19	-3	-6	-6	-5	-5	-4	-3	-5	-7
pair:have_work	-23	-4	-3	-6	-7	-6	-3	-4	-10	-8
pair:have_write	-10	-2	-2	-26	-9	-4	-14	-8	-7	-8
pair:have_yet	-12	-3	-2	-11	23	-6	-4	-14	-10	-5
pair:he_<p>	14	3	-13	24	-3	-8	-5	-2	-3	-8
pair:he_be	-15	-18	-3	-4	-5	-4	-3	-3	-5	11
pair:he_have	-10	-7	-6	-4	-5	-6	-4	-3	-6	-4
pair:he_meet	9	11	-3	-2	37	-6	-2	-2	-4	-6
pair:he_receive	63	-3	-3	-4	-9	-3	-3	-3	-3	-8
pair:he_would	-22	-3	-3	-3	-3	-4	-11	-3	-5	-2
pair:head_,	-13	-10	-4	-6	2	-10	-7	-3	-10	13
pair:head_by	8	-4	-5	-3	-1	-2	-2	6	-4	-13
pair:head_of	6	2	8	-3	-4	-7	-1	-2	-1	19
pair:head_the	-12	-14	-3	-3	-8	-3	-4	-2	-5	-19
pair:headquarters_,	21	-13	-4	-2	-7	-11	-2	-5	-9	-3
pair:headquarters_in	19	-3	-5	-2	-10	24	-6	-2	-9	-3
pair:headquarters_of	6	-8	-5	-3	-9	-11	-3	-2	14	-4
pair:health_.	5	-4	-4	-5	-4	-7	-6	-4	-5	75
pair:hear_.	7	-4	-3	-13	-5	-4	-5	-3	32	-3
pair:hear_<p>	3	-10	-11	-4	-3	-4	-3	-3	-5	-11
pair:hear_from	-1	-5	-5	-3	-4	-3	-5	-3	-5	-10
pair:hear_the	40	12	-2	-2	-3	-2	-4	-3	-4	-3
pair:helm_of	-16	-5	-3	-5	-2	-8	-4	-1	-3	29
pair:help_<f>	-8	-3	-4	-4	18	-10	-3	-12	-6	-5
pair:help_of	-14	-4	19	-6	-6		-4	-7	-11	-6
pair:help_to	-13	-4	-7	-6	-8	53	-9	-3	-4	-5
pair:her_first	-15	27	-4	-5	-3	-6	-7	-4	58	-8
pair:her_office	73	-3	-3	-3	-3	-4	-6	-2	-6	-51
pair:here_on	34	-4	-4	-3	-7	15	-10	-4	-3	-2
pair:here_today	47	-4	-2	4	-3	-7	-6	-2	-3	-3
pair:highly_of		-2	-5	-2	-6	-3	-1	-2	-1	-5
pair:him_.	-4	-4	-4	-3	-4	-4	-3	-5		38
pair:him_of	27	-3	-2	-4	-10	-4	-3	-3	-2	-4
pair:his_deputy	-19	-7	-5	-3	-5	-4	-3	-3	-5	-2
pair:his_diary	32	-2	-15	-2	-5	-7	-3	-3	-5	-3
pair:his_excellency	49	-4	-5	-4	-3	-6	16	-3	-5	-8
pair:his_office	24	-6	-14	-3	-3	-6	-4	-2	-6	2
pair:his_post	-15	-3	-4	-6	-4	-3	-5	-2	-7	62
pair:his_resignation	-18	-6	-4	-4	-8	-11	-4	-2	-5	92
pair:his_speech	-20	-8	40	-5	-6	-14	-8	-4	-12	-9
pair:his_trip	16	38	-4	-4	-3	-10	-4	-2	-6	-8
pair:his_visit	-22	33	-3	-4	-3	-9	-4	-2	-4	-4
pair:history_of	-6	3	-2	-3	2	-5	-4	-4	15	-4
pair:hit_<f>	-6	-2	-3	-5	-9	-3	-3	-12	58	-3
pair:hold_.	-10	-4	9	-2	-6	-4	41	-3	-4	-13
pair:hold_a	30	-3	15	-4	-1	-4	-7	-7	-6	-4
pair:hold_at	1		5	-4	-3	-8	-3	-2	-3	-4
pair:hold_by	-16	-3	25	-8	-6	-5	-6	5	-6	-2
pair:hold_discussion	43	-3	-4	-5	-5	-5	-3	-3	-5	-6
pair:hold_in	9	2	14	-7	13	-5	-5	-4	-4	-4
pair:hold_its	-25	-4	60	-6	-8	-10	-5	-3	-4	-4
pair:hold_on	12	-5	2	20	-3	-4	-4	-2	-3	6
pair:hold_talk	17	-3	-6	-3	-3	-3	-3	-4	-3	-4
pair:hold_the	8	-2	8	-5	-7	-3	-8	-2	-3	-10
pair:hold_up	20	-5	-7	-4	-5	-7	-6	-2	-19	-3
pair:holiday_for	29	-2	-2	-4	-8	-3	12	-3	-3	-3
pair:home_.	-7	-11	22	-5	-3	-10	-17	-5	-6	-3
pair:home_in	-11	-3	-4	-6	9	-6	-11	-18	50	-18
pair:honor_,	-8	-4	-3	-3	-3	-6	-7	-2	-5	-7
pair:honorable_<p>	10	-1	-1	2	-2	-7	-2	-2	-9	-3
pair:hope_for	-19	-3	-6	-7	-9	-6	-5	9	-6	-4
pair:hope_that	-7	-4	-3	-3	-5	-13	-3	-2	-4	-5
pair:hope_to	-12	-9	-31	-16	-4	-17	-3	-2	-6	-3
pair:host_<p>	21	-3	-15	-3	-2	-3	-4	-2	-3	-5
pair:host_a	3	-4	18	-3	-3	-5	-3	-2	-6	-4
pair:host_by	-11	-3	28	18	-5	-5	-3	-5	-6	-4
pair:host_of	-23	-3	-9	-4	-4	-4	28	-5	-2	-4
pair:host_the	-17	-6	28	1	-5	-5	-4	-4	-5	-3
pair:host_to	46	-8	16	-6	-3	-6	-4	-4	-3	-7
pair:hour_,	14	-14	-4	-2	-4	-7	-3	-3	14	-6
pair:hour_.	31	-6	14	-9	-4	-6	7	-5	-9	-4
pair:hour_after	-21	-4	-2	-8	28	-10	-4	-2	-3	41
pair:hour_and	-3	-3	-3	-4	-8	-6	31	-2	-2	-5
pair:hour_at	54	-8	-5	-3	-3	-6	-5	-9	-4	-13
pair:hour_later	-8	-10	-4	32	-2	-4	-7	-2	-5	-4
pair:hour_of	-15	-6	-6	-6	-4	8	14	-8	-7	-4
pair:hour_on	51	-4	-9	-4	-5	-11	-5	-2	-6	-3
pair:house_,	17	-4	-5	-7	-4	-6	-6	-4	52	-12
pair:house_.	20	-5	-3	-2	-7	-4	10	7	-5	5
pair:house_<f>	32	-1	-6	-2	-1	-2	-2	-5	-2	-2
pair:house_in	-5	-3	-9	-3	-5	28	-3	-3	-7	31
pair:how_<a>	36	-3	-5	-4	-8	-7	10	-5	-12	-6
pair:how_<p>	-16	-4	-5	-3	-4	-6	-5	-2	-4	-8
pair:how_a	24	-2	-4	-14	-2	-18	-3	-5	-12	-3
pair:how_many	-4	-9	-4	-10	-3	-15	-9	-3	-3	-2
pair:how_much	-7	-5	18	-7	-3	-3	-5	-1	-2	-2
pair:how_the	-11		6	-4	-6	-4	-6	-3	-5	-6
pair:how_to	17	-2	-14	-4	-11	-3	-5	-1	-3	-13
pair:hub_be	-8	-3	-3	-7	-6	32	32	-2	-4	-8
pair:hub_in	-9	17	-8	-4	-5	29	-3	-1	-3	-2
pair:huddle_with	19	-4	-3	-4	-3	-4	-4	-2	-6	-5
pair:human_resource	-15	-1	-2	-5	-1	-5	-4	-1	-2	-7
pair:ict_)	-15	-2	20	-8	-8	-3	-3	-2	-3	-5
pair:ict_,	-25	-4	46	-10	-3	-12	-7	-2	-3	-6
pair:ict_and	-21	-5	-5	-3	-4	-5	-4	-2	-3	-4
pair:ict_minister	-15	-16	22	-3	-4	-9	18	-2	-9	17
pair:ict_sector	-19	-4	-7	-6	-5	-4	7	-3	-5	-3
pair:ict_solution	-5	-2	-3	43	-11	-5	-3	-4	-5	-5
pair:ict_week	-7	-5	32	-4	-3	-5	-4	-2	-3	-6
pair:id_card	20	-4	-7	33	-4	-8	-5	-4	-5	-5
pair:identity_card	-8	-11	-3	2	-8	-8	36	-9	-12	-9
pair:identity_project	18	-3	-6	-4	12	-5	-5	-5	-2	-3
pair:if_<a>	-5	-4	-2	-6	-9	-4	-5	-7	-65	-2
pair:if_the	-13	-4	-2	-4	-5	-8	-17	-4	-13	-7
pair:image_of	-10	-2	-1	16	-10	21	-7	-4	-6	-3
pair:immediate_effect	-16	-3	-4	22	-4	-5	31	12	-19	17
pair:impact_on	-6	-5	-14	-4	-2	-2	-6	-1	-1	-2
pair:importance_of	-7	-4	-4	-5	29	-4	-3	-7	-6	-2
pair:impose_a	-5	-2	-3	-5	-6	-3	-9	-10	21	-3
pair:impose_on	-5	-2	-2	-4	-6	-3	-4	-4	27	-3
pair:in-principle_approval	-8	-2	-3	-5	-12	-3	-5	72	-12	-4
pair:in_.	-15	2	-4	-4	-5	21	-5	-3	-4	16
pair:in_2016	-7	-3	-4	-8	-3	-14	-2	26	-5	-8
pair:in_2017	-8	-3	-5	-4	-7	42	-11	-4	-8	-4
pair:in_2018	-5	-3	-9	13	31	-12	5	6	35	-3
pair:in_2019	-10	-9	-3	-7	6	-8	6	-3	9	-15
pair:in_2020	-9	-4	-5	6	15	50	-2	26	-5	-3
pair:in_2021	-7	-5	-6	9	8	-7	-1	1	36	-10
pair:in_2022	-16	-4	-4	-11	34	2	-1	17	3	-4
pair:in_2023	-12	13	-3	2	-11	5	-10	-1	2	17
pair:in_2024	-8	-4	-4	-5	-1	3	18	1	3	-4
pair:in_2027	-8	-11	-15	-5	-8	-11	-4	-11	-7	-8
pair:in_40	-13	-5	-8	-6	-7	79	-9	-18	-7	-7
pair:in_5g	25	-3	-3	-11	-23	-7	-6	31	-9	-3
pair:in_<a>	-12	-3	-6	-2	-1	15	5	-8	-12	22
pair:in_<c>	-5	-1	-2	-3	3	1	-5		-2	-3
pair:in_<f>	-7	-3	-4	11	41	-6	1	-6	-4	-5
pair:in_<o>	-9	-2	-7	-9	-7	-4	-2	-2	-5	-3
pair:in_<p>	-6	-1		-4	-4	-5	-2	-3	-4	7
pair:in_a	8	-2	-3	4	2	-2	5	-1	-5	
pair:in_abuja	23	-12	-9	4	-1	10	-7	-3	-7	-11
pair:in_accra	44	-13	8	-4	-3	16	-6	-3	-5	-4
pair:in_addis	-5	-5	41	35	-4	12	-4	-3	-7	-4
pair:in_ai	-14	-4	-5	-22	-4	-6		-3	-4	-3
pair:in_all	-13	-5	-4	16	-5	5	-10	-7	2	-1
pair:in_almaty	-6	-6	-4	-4	-13	74	-8	-6	8	-10
pair:in_an	-16	5	-3	3	-5	-1	-2	-4	6	-5
pair:in_ankara	3	-9	15	-5	-5	-8	-3	-13	-5	-6
pair:in_another	9	30	-5	-6	-5	-8	-4	-10	-20	-3
pair:in_apia	5	42	-4	-13	5	-2	-5	-5	-3	-2
pair:in_april	-2	-2	1	1	28	6	3	6	1	18
pair:in_artificial	-4	-3	-6	14	-3	-6	-9	-2	-4	-4
pair:in_as	-20	-6	-5	-4	-6	-6	-5	-2	-4	83
pair:in_ashgabat	15	20	-4	-3	-2	-3	-5	-1	-2	-3
pair:in_astana	-8	37	-2	-2	-3	-21	-4	-2	-4	-3
pair:in_attendance	-35	-5	5	-5	-4	-20	-4	-3	-6	-6
pair:in_august	-11	-3	-3	14	-1	19	6	21	11	11
pair:in_baku	-11	-3	-7	-4	-5	21	-8	21	-6	-5
pair:in_barcelona	9	-4	26	-3	-3	-7	-4	-3	-5	-2
pair:in_batam	-34	-8	-3	-9	-18	20	-5	-2	-5	-3
pair:in_beijing	14	34	-6	-5	-4	-5	-4	-3	6	-5
pair:in_bengaluru	-11	-4	-20	-8	-13	54	-7	-6	20	-4
pair:in_bergen	13	-4	-8	-11	-5	20	-12	-2	-4	-4
pair:in_berlin	30	-4	-12	20	-2	-7	6	-2	-4	9
pair:in_bishkek	18	-5	18	-3	-5	-10	-6	-4	-5	-23
pair:in_brasília	20	-3	-4	-3	-3	-7	-12	-3	-3	-4
pair:in_brussels	37	-4	1	-8	-6	-6	10	-4	-3	5
pair:in_bucharest	28	-4	-5	-9	-6	23	-7	-3	-4	24
pair:in_busan	-10	-4	9	-5	-21	-10	-5	39	-4	-5
pair:in_cairo	-4	35	16	4	-5	-9	27	-4	-4	-6
pair:in_cash	-6	-1	-2	-14	39	-2	-2	-28	-3	-2
pair:in_central	-17	-6	-6	-2	24	-10	-4	-3	30	-5
pair:in_charge	-19	-3	12	-5	-4	-4	-5	-2	-24	37
pair:in_chennai	25	-4	-5	-4	-5	-5	-5	-2	-9	-5
pair:in_colombo	23	-3	14	-3	-8	-3	-3	-2	-4	-4
pair:in_contact	-6	-5	-4	-11	-5	-5	-6	-3	-5	-4
pair:in_court	-22	-3	27	16	-3	-4	-6	-7	12	-6
pair:in_datum	-10	-2	-2	-21	11	34	-6	-4	-5	-3
pair:in_davos	50	-6	-12	-4	-7	-4	-5	-3	-4	-5
pair:in_debrecen	-12	7	-4	-4	13	-27	-2	-3	-4	-7
pair:in_december	-6	-4	-5	-1		-10	12	27	-2	
pair:in_delhi	-6	73	-1	-5	-3	-6	-4	-2	-3	-5
pair:in_dhaka	25	-4	19	-4	-2	-17	-7	-2	-4	-8
pair:in_digital	-4	-3	-6	1	-3	-3	-5	-2	-2	-4
pair:in_doha	22	-3	24	-11	-4	49	-5	-3	-5	-6
pair:in_dubai	10	-4	61	-8	-4	-9	-4	-4	-6	-5
pair:in_dushanbe	-1	8	-5	15	-9	-3	-1	-1	-2	-4
pair:in_early	2	22	-4	-5	-13	-2	5	-2	-4	-5
pair:in_eleven	-13	-4	-5	-7	-4	-17	-9	-4	-14	-6
pair:in_europe	-9	-4	-5	-4	17	12	-5	-3	39	-3
pair:in_favor	-12	-3	-3	-4	10	-8	8	12	-6	-10
pair:in_february	-5	-3	6	21	-6	5	1	-3	13	-5
pair:in_fine	-14	-5	-7	-3	-3	-5	-11	-5	1	-3
pair:in_five	-10	-7	-3	-4	-3	-7	11	-2	-2	-3
pair:in_for	52	15	-4	-4	-4	-6	-4	-3	-6	-7
pair:in_force	-7	-3	-4	-5	-4	-5	23	-10	-7	-3
pair:in_gaborone	-5	5		3	24	16	-3	-15	-7	-2
pair:in_geneva	30	-10	30	-4	-4	-9	-5	-3	-5	-5
pair:in_government	-10	-3	-16	14	-2	-10	-7	-1	-2	24
pair:in_guangzhou	7	-6	-5	-7	-4	-4	-3	43	-7	-5
pair:in_gujarat	29	-5	-3	-3	-4	-4	-3	-2	-10	-13
pair:in_hand	-7	-18	-5	-5	-15	-12	-4	-3	-3	-5
pair:in_hanoi	23	20	11	-2	-3	9	-5	-3	-5	-5
pair:in_harare	22	-3	-3	-6	-6	-4	-3	37	-7	-4
pair:in_her	3	-3	-1	-8	-6	-5	12	-2	14	13
pair:in_his	-2	-6	6	-5	-6	-6	1	-2	-6	36
pair:in_honiara	27	-6	-5	-8	37	-6	-5	-3	-4	-8
pair:in_hsinchu	-15	37	16	-4	-7	47	-3	-4	-5	-4
pair:in_islamabad	31	-4	10	-4	20	-7	-2	-2	-3	-4
pair:in_it		-6	-4	-9	-4	-5	-11	-7	-4	-4
pair:in_its	-11	-3	-2	-2	16	-8	-7	5	3	-4
pair:in_jakarta	-6	27	-7	-7	6	-6	-4	-3	-4	-4
pair:in_january	1	-5	5	-6	-7	11	42	2	-5	14
pair:in_july	3	-8	-8	-5	-5	10	-2	17	6	-9
pair:in_june	-1	5	2	7	9	19	-5	18	8	9
pair:in_kathmandu	39	-3	4	-7	-10	-8	-5	5	-5	-3
pair:in_kigali	-10	7	12	33	4	4	-6	-3	-5	-5
pair:in_kuala	-3	-2	7	16	-3	-5	-4	-3	-4	-5
pair:in_kumamoto	-9	-4	-5	45	17	-25	-5	-3	-7	-5
pair:in_lagos	11	-5	49	-5	-5	-8	-7	-2	-7	-9
pair:in_line	19	-3	11	-3	-8	-5	22	-2	-10	-7
pair:in_lisbon	19	-7	18	-5	-15	-6	-4	-2	-5	6
pair:in_malé	5	-4	-9	-6	-4	-10	32	-4	-5	-22
pair:in_manila	24	-3	-4	25	-4	-4	-4	-6	-10	-4
pair:in_maputo	23	-5	-4	-7	-12	-12	-8	-8	-19	-15
pair:in_march	-8	4	-5		4		-9	-4	5	24
pair:in_may	-5	3	-4	-7	6	-1	20	-2		17
pair:in_munich	22	4	-3	-4	-1	-7	-4	-3	11	-4
pair:in_muscat	22	4	16	-3	2	-10	-4	-3	-3	-3
pair:in_nairobi	14	-3	-13	10	-12	-6	-7	-4	-8	-6
pair:in_new	14	-5	2	-4	-6	-12	19	-3	17	-6
pair:in_nine	56	-4	-7	-8	12	-7	-5	-18	42	-4
pair:in_november	-14	10	27	-5	-5	28	-6	-4	19	-4
pair:in_october	-4	-2	6	1	-2	33	-5	-4	-4	-3
pair:in_office	-16	-2	-4	-4	-6	-6	-4	-2	-7	8
pair:in_on	-42	-2	-5	-7	-3	-6	-5	-3	-5	60
pair:in_order	-1	-1	-2	-6	-1	-2	-9	-1	-17	8
pair:in_oslo	19	-5	-6	-5	-6	-7	-5	-3	8	-5
pair:in_other	-5	-6	-3	-3	4	-6	-8	-2	-4	-1
pair:in_paris	10	-4	48	-4	-4	-5	-3	-2	-3	-8
pair:in_particular	-8	-5	13	-4	-4	-5	-3	-3	-4	-9
pair:in_penang	-3	40	-10	-5	21	5	-5	-3	-6	-5
pair:in_person	50	-2	-4	-5	-3	-5	-2	-3	-7	-15
pair:in_place	8	-3	-4	11	-3	-5	2	-5	-1	12
pair:in_port	-8	-21	35	-2	-3	25	-2	-3	-3	-2
pair:in_principle	-14	-3	-4	-6	-7	-4	16	-4	22	-6
pair:in_public	13	19	-4	-9	-1	-3	-2	-1	-2	-3
pair:in_quetzaltenango	-4	-4	-11	-5	-4	-28	-5	-4	9	-3
pair:in_rabat	-12	55	-8	6	-6	-9	-20	-3	-4	-3
pair:in_recent	-10	-4	-4	-6	18	23	-6	-2	13	-4
pair:in_riyadh	16	-9	21	-7	9	21	13	-4	-4	-6
pair:in_rome	28	-2	-3	-5	-6	-6	-4	-3	-3	-5
pair:in_san	12	7	31	-5	-4	-4	-2	-2	-2	-4
pair:in_santiago	-15	-7	24	4	-7	-8	-6	-4	-5	-5
pair:in_science	-2	-3	-3	-10	-3	-3	-3	-2	-4	-6
pair:in_semiconductor	-3	-5	-3	-6	-4	-3	19	-2	-7	-6
pair:in_seoul	16	6	-6	10	3	-6	-3	-4	-5	-6
pair:in_september	-1	-8	12	-5	-6	36	-2	12	9	2
pair:in_service	-9	-6	-4	-8	-16	86	-6	-8	8	-4
pair:in_seven	-31	8	-3	-2	-9	-5	-15	-4	-7	-2
pair:in_several	-16	-3	-3	-13	-10	-6	-3	-4	-7	-4
pair:in_shanghai	-23	12	35	-4	-4	-14	-3	-3	-5	-6
pair:in_south	-26	-3	-4	-9	21	-6	-2	-2	-4	-6
pair:in_suva	-1	20	26	-6	-5	-14	-8	-3	-5	-4
pair:in_taipei	-8	3	-6	-5	-5	9	-6	-2	-4	14
pair:in_talk	15	-10	-7	-5	-13	-4	-2	-3	-4	-3
pair:in_tallinn	4	39	31	-7	-2	-4	-10	-3	-5	-6
pair:in_tashkent	8	11	27	3	-4	-12	-6	-3	-5	-4
pair:in_ten	-11	-4	-5	-6	-6	-11	-6	-3	-11	-4
pair:in_that	-22	-4	-4	-2	-3	-2	-4	-1	-3	-1
pair:in_the	-1		1		-2	2			-2	-3
pair:in_this	-15	-4	-4	-5	-7	-4	-7	-3	-12	-5
pair:in_three	-7	-4	-5	-7	3	37	-11	-8	-9	-5
pair:in_tirana	13	-3	-4	-11	-4	21	15	-2	-3	-6
pair:in_tokyo	26	-5	10	8	-4	-4	-6	-3	-4	-5
pair:in_turn	18	-14	-8	-8	31	16	-2	-13	-2	-3
pair:in_two	-6	16	-5	-7	-14	12	-12	5	-31	-6
pair:in_valparaíso	-34	28	-6	-6	-4	-19	-4	-2	-3	-6
pair:in_vilnius	10	-5	-6	-5	-2	21	-3	36	-8	-3
pair:in_warsaw	-9	-4	-9	32	17	-5	-9	-2	-3	-5
pair:in_washington	23	72	15	-7	-6	-9	-8	-2	-5	24
pair:in_what	-3	-3	-2	15	2	-5	-5	-3	-5	-4
pair:in_which	-2	-4		-2	-6	-6	-4	1	5	-5
pair:in_windhoek	-13	-12	15	-3	-3	15	-8	-4	11	-2
pair:in_with	27	-4	-4	-5	23	-4	-3	-3	-5	-11
pair:in_write	-8	-2	-2	-7	-11	-4	-9	-17	56	-3
pair:in_yaoundé	-3	-4	-8	3	-2	-33	-5	-2	45	-8
pair:inaugurate_a	-39	-6	22	-5	-7	66	-3	-3	-3	-6
pair:inaugurate_by	-15	-4	-6	-8	-14	71	-11	-2	-4	-11
pair:inaugurate_the	-19	-12	49	-4	-4	50	-6	-4	-6	-7
pair:include_,	5	-3	-5	-2	-6	-3	-3	-2	-1	-2
pair:include_<f>	-6	-4	-5	-10	-9	-12	-4	6	6	-7
pair:include_<p>	-23	-4	54	-6	-5	-5	-3	-3	-6	4
pair:industrial_park	-5	-6	-2	15	-7	26	-7	47	-4	-3
pair:industry_,	-13	-3	-7	6	-4	9	-2	-3	-3	-3
pair:industry_.	-10	29	-3	-4	-3	-4	-3	-3	-4	-6
pair:industry_and	-12	-4	-8	8	-4	-3	-10	-2	-6	22
pair:industry_be	-5	-8	-4	-3	-5	-3	-3	-2	-5	-2
pair:industry_minister	-19	-5	-6	-5	-6	-7	-7	-4	-4	-5
pair:industry_to	8	-3	27	-3	-10	-8	-17	-2	-3	-2
pair:information_and		-3	12	-7	-7	-3	-3	-2	-3	-4
pair:information_be	-26	-1	-5	-3	-3	-2	-11	-4	-11	39
pair:information_technology	9	-4	-5	5	-4	-4	-4	-3	-5	-7
pair:informed_<p>	37	-3	23	-6	-2	-3	-3	-2	-9	-5
pair:informed_by	43	-6	-3	-2	-2	-3	-2	-2	-3	-9
pair:infrastructure_,	1	-4	-5	-5	7	8	-5	-3	-4	16
pair:infrastructure_.	-19	8	-5	-5	-4	-4	23	-3	-3	3
pair:infrastructure_and	-5	-5	-3	-3	-3	-7	-5	-2	-2	-6
pair:infrastructure_in	-20	-3	-5	-3	-12	-10	-4	-2	-2	-3
pair:infrastructure_of	-5	-3	-3	9	-5	-6	-4	-3	-3	-4
pair:initiative_,	10	-2	-4	5	-5	13	-14	-3	-4	-3
pair:initiative_and	-15	-3	30	-3	-5	-4	-13	-2	-2	-5
pair:ink_a	-9	-3	-4	57	-6	-5	-5	-3	-7	-4
pair:innovation_,	-5	9	-3	-11	-3	-3	-1	-2	-2	-5
pair:innovation_and	-7	-4	9	-5	-5	-4	-5	-2	-3	-3
pair:inquiry_into	-3	-2	-5	-7	-7	-10	-9	-9	68	-5
pair:inspect_the	-26	83	-5	-13	-5	-10	-5	-14	-8	-5
pair:instagram_,	-11	-1	-2	-5	-21	-4	-2	-2	-6	-3
pair:integration_,	-39	-4	-3	-1	23	-11	-10	28	-3	-4
pair:intelligence_(	2	-2	-3	-6	-3	-8	-11	-2	-2	-1
pair:intelligence_,	-9	-4	-6	7	-3	-8	-5	-2	-5	-4
pair:intelligence_.	-8	-3	12	-6	-5	-4	63	-8	-6	-6
pair:intelligence_and	-4	-2	-4	23	-2	-6	10	-2	-4	-5
pair:intend_to	-10	-5	-5	-4	14			-3	-6	-4
pair:intent_to	-11	-2	-3	-42	-21	-4	-9	42	-10	-7
pair:interact_with	111	-6	-6	-7	-7	-7	-5	-4	-10	-15
pair:interest_,	-8	-4	9	-5	-5	-18	16	-2	-4	-2
pair:interest_.	-6	-5	-3	-7	-4	-9	25	-9	-7	-4
pair:interest_in	16	-2	-5	-3	1	-10	-2	-3	-4	-4
pair:interest_of	-5	-3	-5	-5	-5	-4	-14	-4	12	-4
pair:interim_chair	-15	-5	-4	-3	-4	-5	-3	-4	-10	33
pair:internet_,	-13	-7	-3	-3	-7	-9	-5	-3	-6	-12
pair:internet_.	51	-3	-3	-5	-8	-5	-3	2	-3	-3
pair:internet_in	-9	-4	-13	-5	-8	50	-7	33	-5	-3
pair:internet_provider	3	-3	-4	-5	17	-10	-5	-3	-12	-8
pair:internet_service	46	-3	-3	-2	-4	-5	-2	-12	-4	-3
pair:internet_to	-13	-4	-3	-4	-5	-5	-9	-2	33	-6
pair:interview_with	-6	-4	-3	-7	-3	-3	-4	-2	-6	-8
pair:into_<c>	-8	-2	-3	-6	47	6	-1	-3	-6	-3
pair:into_<f>	-9	-3	-4	-7	35	-8	-4	-7	31	-5
pair:into_<p>	6	-6	-4	-2	-3	-10	-2	-6	-4	-5
pair:into_a		1	-5	5	15	-7	4	-3	-2	-4
pair:into_account	-2	-2	-2	-8	-20	-5	-6	-11	1	-2
pair:into_force	-10	-5	-13	-21	-3	-8	27	-2	-4	-3
pair:into_its	-7	-4	-3	-7	46	-16	-9	-4	11	-3
pair:into_law	-8	-2	-6	-12	-5	-6	47	-3	-9	-8
pair:into_operation	-13	-9	-6	-5	-10	106	-4	-3	-7	-5
pair:into_orbit	-5	-6	-5	-9	-11	86	-9	-3	-6	-4
pair:into_practice	-4	-2	-3	-9	-10	-12	-4	-2	-3	-4
pair:into_service	-12	-7	-6	-21	-10	114	-7	-3	-6	-4
pair:into_the	3	2	-3	-2	4	13	-3	-3	1	2
pair:into_use	-16	-4	-6	-3	-13	71	-8	-2	-4	-3
pair:introduce_a	-11	-3	-4	-17	-4	39	8	-3	-7	-3
pair:introduce_the	20	-3	-5	5	-3	-10	-23	-4	-10	-11
pair:invest_$	-10	-2	-4	-6	40	-8	-5	-4	-4	-4
pair:invest_,	-5	-1	-2	-1	-12	-4	-6	-1	-1	-1
pair:invest_in	-8	-5	-3	-6	4	6	-5	9	-5	-4
pair:invest_more	-5	-3	-4	-3	-19	-3	32	-2	-4	-5
pair:investigation_by	-7	-2	-3	-5	-5	-4	-6	-10	70	-4
pair:investigation_into	-6	-2	-6	-4	-10	-11	-4	-6	52	-3
pair:investigation_of	-16	-4	-2	-4	-4	-4	-3	-5	71	-6
pair:investment_,	4	-5	-7	-4	-2	-2	-3	-2	-2	-4
pair:investment_.	-13	-3	-4	-2	-6	-3	-1	-3	-2	-2
pair:investment_and	-19	2	-1	-8	-20	-4	-2	-1	-1	-1
pair:investment_in		-4	-3	-3	1	-6	-2	-3	-5	-3
pair:investment_of	-6	-4	-3	-5	9	10	-13	-4	-6	-3
pair:investor_,	-5	-3	-8	-7	7	-3	-2	-2	-4	-2
pair:investor_.	-20	9	37	-7	-1	1	-14	-3	-5	-4
pair:investor_and	25	-1	-2	-19	-8	-5	-3	-2	-8	-5
pair:investor_be	-4	-3	-2	-2	31	-9	-4	-1	-3	-6
pair:investor_in	-9	-3	-5	-5	-9	-5	-3	-2	-7	-2
pair:invitation_of	-12	45	-4	-3	-5	-4	-2	-2	-6	-7
pair:invite_<f>	-7	-2	-9	-10	-10	-4	27	-19	-3	-2
pair:invite_<p>	-25	-14	47	-1	-5	23	-2	-1	-2	-4
pair:iphone_16	-3	-2	-2	42	-12		-3	10	24	-2
pair:island_,	-10	-3	-4	41	-10	14	-5	-4	-5	-5
pair:island_be	-8	-4	-10	-3	15	-29	-5	-4	-4	-2
pair:issue_,	-8	-2	-2	-4	-9	-4	-12	-6	-6	-6
pair:issue_<f>	-5	-2	-2	-5	-3	-5	-17	37	-15	-14
pair:issue_a	-6	-2	-2	-5	-5	-4	6	-10	49	-5
pair:issue_an	-6	-3	-3	-5	-3	-3	7	15	20	-7
pair:issue_by	-4	-6	-3	-4	17	-3	5	-20	-8	-3
pair:issue_of	46	-2	-2	-6	-7	-2	-10	-7	-6	-5
pair:issue_on	18	-2	-3	-4	-4	-3	48	-7	-8	-9
pair:issue_the	-2	-1	-2	-8	-3	-3	-22	48	20	-3
pair:it_,	-18	-3	-3		-6	-5	-7		6	-5
pair:it_.	-5	-2	-6	-8	-7	-7	-6	3	-4	-3
pair:it_a	-8	-3	-3	-5	-3	18	17	-3	3	-8
pair:it_an	-7	-2	-2	-4	-7	-12	48	-13	-12	-9
pair:it_at	-16	-6	-6	26	-5	-8	-5	-4	-7	-11
pair:it_be	-1	-2	-5	1	1	-3	-4		-1	-2
pair:it_call	11	-2	-2	-3	-3	-2	-8	-4	24	-2
pair:it_company	-18	-4	-8	-3	-4	-7	-4	-3	-4	-4
pair:it_easy	-2	-2	-3	-1	-5	-2	-13	-2	-2	-5
pair:it_for	-4	-4	-5	-5	19	-6	-6	-3	-3	-4
pair:it_from	-8	-7	-5	-4	-7	35	-8	17	-21	-9
pair:it_go	19	-14	-8	-3	-6	7	16	-4	13	-7
pair:it_have	-7	-4	-5	-7	5	-3	7	-4	-12	-5
pair:it_in	-8	-3	-2	-4	-7	-7	-5	-3	46	-8
pair:it_make	-22	-6	-8	-5	-5	-8	18	-3	-18	-6
pair:it_minister	-10	-4	-5	-4	1	11	-6	13	-7	-8
pair:it_on	-16	-5	-5		-5	26	-13	21	-7	-7
pair:it_put	-10	-3	-2	-4	32	-7	-6	-10		-2
pair:it_say	-12	-5	-5	-10	44	19	-6	-6	6	9
pair:it_should	-4	-2	-4	52	-4	-8	19	-3	-5	-1
pair:it_tell	-18	-3	-6	43	-7	61	-10	-13	-8	-2
pair:it_the	-9	4	-4	-4	-5	-3	-4	7	-9	-3
pair:it_to	-12	-3	-6	5	-11	-4	12	5	12	9
pair:it_turn	-10	-3	-3	-1	-1	-6	-6	39	-2	-1
pair:it_will	-6	-6	-4	-4	13	5	9	-8		-3
pair:it_would	2	-2	-3	-5	6	3	10	9	3	-6
pair:its_5g	-7	-3	-4	-12	-10	30	-6	30	-9	-3
pair:its_<p>	6	-5	-2	9	-5	-7	-3	-3	-3	-8
pair:its_annual	-46	-5	33	-4	-7	-14	-4	-3	-5	-3
pair:its_chair	49	-3	-5	-3	-10	28	-11	-3	-14	-9
pair:its_chief	-15	-3	-3	-5	29	18	-6	-5	19	13
pair:its_chip	-27	-4	-6	-8	-10	-5	-8	-7	19	-5
pair:its_core	-8	-4	-4	93	-17	-10	14	-6	-7	-8
pair:its_decision	-3	-1	-2	-3	-2	-7	-6	11	15	-7
pair:its_digital	-8	67	-5	-6	-3	1	-7	-5	-6	-4
pair:its_door	-12	-2	41	-3	-2		-16	19	-8	-1
pair:its_engineer	12	51	-3	-4	-3	-13	-4	-2	-11	-3
pair:its_final	-6	-3	-4	-4	-14	-5	67	-16	-4	-4
pair:its_first	-8	-4	-10	-7	12	38	-6	17	-5	-5
pair:its_head	-12	-4	-4	-3	-6	-7	-6	23	-6	15
pair:its_license	-10	-6	-3	18	-9	6	-5	38	-15	-4
pair:its_national	-8	-3	10	35	-6	53	-10	-4	-9	-14
pair:its_network	-7	-3	-4	2	15	-13	-6	-10	-5	-4
pair:its_own	-7	-3	-4	-6	-11	-7	-7	26	15	-7
pair:its_plan	-3	-2	-3	-3	24	-4	16	-13	6	-3
pair:its_plant	-6	-7	-6	-5	48	8	-3	-4	-6	-3
pair:its_proposal	-12	-3	-5	-5	-5	-9	80	-6	-8	-4
pair:its_rival	-6	-3	-5	-5	-6	-12	-31	-3	29	-3
pair:its_service	-7	-4	-3	-5	-11	36	-7	33	1	-4
pair:its_stake	-5	-3	-3	-8	80	-9	-6	-10	-8	-5
pair:its_third	-12	-5	-7	-9	11	-12	48	-4	-5	27
pair:its_website	-3	-4	-5	-17	11	30	-9	-5	15	-2
pair:jakarta_,	1	-22	-4	-3	-3	-5	-3	-2	-3	-3
pair:jakarta_on	-13	47	-8	-4	-4	-15	-7	-3	-6	-5
pair:january_,	-11	-2	-3	-6	31	-5	37		16	23
pair:january_.	-22	-7		39	-3	33	18	-2	-6	-7
pair:january_<c>	-14	-4	-7	-5	-5	28	-7	-2	-5	46
pair:job_,	-17	-2	-7	-1	-5	-4	-6	-1	-2	32
pair:job_.	-13	-4	-7	-8	62	-7	-9	-3	-5	-8
pair:job_in	-7	-5	-3	-4	21	-5	-2	-1	-4	34
pair:join_<f>	-9	-2	-5	-14	-13	-5	-2	-5	-13	22
pair:join_a	-1	-2	-2	-18	7	-4	-2	-3	-2	-5
pair:join_hand	-13	-4	-3	42	-4	-12	-3	-5	-7	-4
pair:join_the	-13	-17	27	23	-3	-8	-3	-3	-4	-6
pair:joint_laboratory	-6	-4	-8	49	-8	-17	-5	-2	-5	-1
pair:joint_project	40	-5	-6	39	-9	-8	-4	-2	-3	-5
pair:joint_statement	-6	-3	-2	21	11	-5	-7	-12	-7	-4
pair:joint_venture	-11	-3	-5	46	7	-13	-5	-5	-8	-4
pair:joint_work	7	-4	-11	-11	-4	-7	-2	-2	-1	-1
pair:july_,	7	-6	-3	-4	-11	-6	55	21	-14	2
pair:july_.	-11	-4	-5	-6	-8	-14	-4	-6	9	-22
pair:june_,	-14	-4	-5	-5	14	49	-9	21	-5	-7
pair:june_.	3	1	1	-4	2	-2	15	-7	-7	26
pair:june_and	-18	-3	-3	-3	-5	-6	-2	-1	3	25
pair:keep_<f>	1	-3	-4	-5	-5	-4	-3	-3	-6	-17
pair:keep_a	-29	39	-14	-4	12	-4	-3	23	-4	-5
pair:keep_its	-14	-4	-5	-10	-12	-9	-6	-7	-8	-10
pair:keep_the	-10	-4	-4	-3	35	10	3	-3	-6	-5
pair:keep_them	11	-3	-4	-4	-4	-5	-4	-3	-5	-9
pair:keynote_at	-15	-5	56	-7	-5	-7	-5	-3	-4	-4
pair:kick_off	-8	6	8	-6	-7	39	-8	-2	-7	-5
pair:know_that	-4	-2	-2	30	-12	13	-6	44	3	
pair:know_the	-13	-6	-4	-4	-3	-5	-4	-2	-3	-4
pair:kuala_lumpur	-3	-2	7	16	-3	-5	-4	-3	-4	-5
pair:lab_in	-10	-9	-2	-13	13	38	-4	-18	-9	-13
pair:laboratory_.	-22	33	-7	5	-3	-7	-5	-2	-4	-4
pair:laboratory_in	11	-4	-5	22	-9	-3	-3	-2	38	-3
pair:laboratory_of	72	-23	-3	-3	11	-9	-2	-5	-4	-3
pair:lack_of	-14	-4	-6	-3	-12	33	-3	-2	-3	-2
pair:land_a	-12	-7	-3	-9	-9	-10	-3	16	-6	-3
pair:land_for	-7	-14	-4	-5	46	-14	-3	-5	-5	-3
pair:land_in	-9	61	-5	-6	-4	-7	-4	-3	-5	-5
pair:landing_permit	10	-6	-3	-3	-3	-5	-5	9	-6	-3
pair:landing_station	-9	55	-8	-5	-6	-12	-4	-5	-4	-4
pair:laptop_to	-11	-3	-5	-8	87	-20	-6	-6	-10	-12
pair:large_of	-12	-5	-17	13	-11	23	-7	24	-11	-6
pair:last_:	-8	-1	-1	-3	-28	-3	-7	25	-12	-2
pair:last_day	-13	-6	-5	26	-6	-4	3	-4	-7	62
pair:last_friday	19	-5	-5	5	-6	30	-8	20	-11	8
pair:last_month	20	2	-4	3	9	-8	15	-5	12	-2
pair:last_night	8	-11	-6	-4	-10	20	4	6		-5
pair:last_november	-7	-4	-8	-5	-7	27	-23	24	-11	-2
pair:last_of	32	-3	-2	-5	-18	42	-5	-2	-6	-7
pair:last_thursday	39	55	-3	-5	33	-15	-1	-3	-4	-6
pair:last_week	10	8	-10	7	7	-1	9	-2	-6	5
pair:last_year	-10	-3	-6	-4	12	-2	-2	-6	1	-6
pair:late_.	-5	-2	-2	-7	-4	-5	-5	24	-2	-2
pair:late_in	73	20	-10	-3	-7	-10	-1	-2	-5	-4
pair:late_on		-7	-3	-3	-10	-8	38	60	-5	-6
pair:later_,	-5	-8	-6	32	-1	-5	-9	-5	2	-5
pair:later_.	-34	-6	-4	-6	-3	-6	-4	4	-10	-5
pair:later_this	-21	-2	-13	-15	3	35	18	-3	-4	-3
pair:latin_america	-15	-7	-6	-8	-5	-5	-3	-2	-1	-2
pair:launch_a	-8	-5	-7	-7	-5	45		-6	-9	-4
pair:launch_an	-14	-1	-15	-2	-14	19	-8	-4		-2
pair:launch_by	-3	-2	-12	-2	-9	18	16	-8	14	-1
pair:launch_in	-13	1	-2	-6	-6	83	-9	-6	-8	-3
pair:launch_its	-8	-3	-3	-3	-5	11	-6	-6	-5	-2
pair:launch_of	-10	-6	-3	-4	-5	59	-3	-6	-3	-2
pair:launch_the	-28	-5	-11	-6	-5	65	20	-3	-4	-6
pair:law_,	-6	-2	-3	-3	-4	-3	9	-3	-18	-2
pair:law_.	-8	-2	-3	-8	-5	-4	13	-3	-3	-4
pair:law_and	8	-2	-3	-5	-3	-2	-3	-2	-4	-3
pair:law_at	-15	-3	8	-2	-3	-6	-7	-2	-7	-9
pair:law_be	-9	-4	-4	-3	-7	-4	-17	-4	-7	-19
pair:law_in	-5	-3	-3	-4	-5	-12	40	-4	-17	-4
pair:law_on	-7	-3	-4	-6	-3	-5	20	5	-7	-6
pair:law_that	-6	-2	-5	-9	-3	-8	54	-2	-8	-2
pair:lawyer_,	-44	-3	-3	-3	-4	-4	-7	-3	-6	-5
pair:lawyer_and	51	-5	-4	-4	-4	-3	-3	-3	-15	-7
pair:lay_down	-6	-1	-1	-6	-3	-7	25	-10	34	-9
pair:lay_out	-8	-6	-5	-6	-3	-7	12	-2	-5	-2
pair:lead_<a>	-19	-5	-4	-3	-6	-8	-4	-3	-9	42
pair:lead_<f>	12	-3	-3	-3	-9	-4	-2	-4	-5	-3
pair:lead_a	-20	44	16	-7	6	-6	-5	-3	-5	14
pair:lead_by	11	-3	-5	-6	-1	-7	-3	-3	-2	3
pair:lead_in	-4	-5	-9	-1	-5	-9	-4	-3	-1	-1
pair:lead_the	-16	-4	6	-3	8	-4	-6	-5	11	-7
pair:lead_to	-7	-5	-5	-12	-2	-5	-4	-1	22	42
pair:leader_.	-5	5	-6	-4	-3	-7	-9	-2	-5	-8
pair:leader_in		7	-10	-2	-3	-4	-4	-1	-4	-2
pair:leader_of	29	32	-5	-4	-6	-4	-2	-2	-5	-5
pair:leadership_of	16	-8	-10	-2	-4	-5	-2	-1	-4	-7
pair:learn_from	-13	11	-3	-3	-18	-4	-4	-2	-3	-2
pair:leave_<a>	-6	-9	-5	-4	-6	-4	-6	-5	-9	23
pair:leave_<c>	6	43	-5	-2	-2	-6	-1	-1	-4	-6
pair:leave_for	5	46	10	-5	-4	-5	-3	-2	-4	-13
pair:leave_in	-4	-12	-3	-3	-4	-7	-5	-10	-5	8
pair:leave_the	-26	-11	-7	-5	-3	-5	-2	-2	-4	30
pair:leave_with	-8	-13	-4	-4	-4	-10	-14	-3	-5	12
pair:legislation_,	-6	-2	-4	-8	-4	-7	42	-2	-8	-3
pair:lender_<f>	-21	-4	-5	46	28	14	-8	-6	-8	-7
pair:let_<f>	-4	-2	-2	-10	-11	-4	-5	27	17	-3
pair:let_it	-4	-2	-3	-3	-13	-3	11	-6	6	-2
pair:let_the	-12	-5	-5	-3	-3	-5	-10	33	-5	-9
pair:letter_.	-17	-4	-3	-11	-7	-4	-7	33	-19	-6
pair:letter_from	-15	-2	-2	-15	19	-4	-2	-5	-6	-5
pair:letter_of	3	-5	-5	49	-8	-5	-6	9	-8	-5
pair:letter_to	-12	-3	-3	-11	2	-14	-8	-23	-9	-3
pair:level_,	-5	5	-8	-6	-2	-10	-4	57	-3	-13
pair:levy_,	-12	-4	-4	-2	-2	-16	38	-5	-6	-4
pair:levy_on	-15	-2	-2	-6	-2	-3	34	-2	-4	-3
pair:license_,	-10	-2	-1	-7	8	-4	-8	38	1	-4
pair:license_.	1	-5	-4	5	-5	17	-6	-13	-6	-4
pair:license_<f>	-6	-2	-2	-6	-4	-5	-4	48	-17	-5
pair:license_and	-3	41	-5	-4	-2	-6	-5	-13	-3	-3
pair:license_be	-6	-5	-4	-7	-4	-10	-9	52	-13	-3
pair:license_by	-10	-2	-4	-4	-10	-5	-3	59	-11	-3
pair:license_for	-5	-3	-3	-8	-4	-7	9	10	-5	-3
pair:license_from	-5	-2	-2	-10	-8	-4	-14	13	-9	-3
pair:license_have	-4	-3	-2	-7	-4	-10	-7	13	-5	-2
pair:license_in	-4	-2	-3	-3	-9	-4	-5	57	-8	-2
pair:license_of	-5	-2	-3	-6	-6	-4	-1	33	-11	-5
pair:license_on	-8	-2	-3	-5	-2	14	-4	55	-6	-10
pair:license_to	-5	-2	-2	-7	-1	-4	-16	22	-11	-2
pair:license_under	-3	-1	-2	-3	-2	-6	-26	61	-7	-1
pair:license_with	-4	-1	-1	3	-20	-3	-6	32	-8	-2
pair:licensee_.	-8	-3	-7	-7	-6	-8	9	34	-9	-5
pair:life_in	-18	-12	-5	-6	-7	-8	-4	-6	43	-22
pair:lift_off	-8	-6	-4	-6	-5	49	-7	-5	-15	-3
pair:lift_the	-7	-3	-3	-4	-7	-20	28	1	27	-3
pair:like_<f>	-10	-4	-4	-3	-6	-4	-4	-4	18	-7
pair:like_<p>	-22	-4	-5	-4	-4	-4	-3	-2	-4	19
pair:like_to	-11	-7	-17	-3	-4	-5	-7	-6	-7	-4
pair:line_,	11	-5	-4	-12	10	15	-4	-3	-6	-2
pair:line_.	-9	27	-7	-5	-5	-24	18	-3	-5	-5
pair:line_at	30	-4	-7	-5	-13	-24	-6	12	-15	-3
pair:line_in	23	-6	-4	-5	37	31	-7	-6	-7	-4
pair:line_of	-17	46	-7	-6	7	-7	-6	20	-8	-7
pair:line_up	-16	-6	-5	-4	21	-12	-3	-3	-10	-6
pair:line_with	-3	-2	6	-4	-7	-6	16	-2	-8	-7
pair:link_.	-1	20	-5	17	-4	-7	-5	-3	-6	-4
pair:list_,	-14	16	-4	-5	-5	-6	-7	-4	31	-12
pair:list_.	-15	33	-4	-10	-5	-7	-5	-14	75	-9
pair:list_for	-6	-4	-4	-7	-13	-6	-4	-19	72	-4
pair:list_of	18	-7	-4	-5	-5	-4	-10	22	-11	-7
pair:listen_to	37	3	-7	-5	-4	-3	-6	-2	-7	-5
pair:little_.	-26	-4	-4	-14	-6	-7	-6	-6	-10	-5
pair:live_in	-8	-11	-6	24	-9	92	-4	-11	-7	-5
pair:loan_for	-6	-2	-3	-8	15	-4	-6	-23	-9	-3
pair:loan_from	-6	-4	-10	-3	-37	-4	-2	-5	-14	-2
pair:loan_of	-4	-3	-3	-17	67	-3	-12	-10	-6	-4
pair:local_and	-3	-2	25	29	-5	-3	-6	-2	-4	-4
pair:local_arm	-16	-2	-3	-10	-10	-2	-3	38	-22	-2
pair:local_content	13	-2	13	-2	-7	-17	-5	11	-8	-6
pair:local_time	-10	-5	-5	-9	-4	46	-7	-3	-4	-3
pair:local_unit	-6	-3	-4	-6	-10	-7	-6	-30	35	-6
pair:long_as	-7	-2	-2	-4	-16	-3	-14	-42	-5	-7
pair:long_road	19	-11	-4	-5	-4	-9	-6	-3	-4	-4
pair:long_term	-12	-7	-2	-5	-17	-3	-2	-2	-7	-6
pair:look_at	1	47	-6	-4	-5	-7	-5	-4	-7	-5
pair:look_for	31	-6	-7	-10	-1	-5	-4	-4	-3	7
pair:look_forward	-1	-4	-2	-3	-4	-2	-2	-2	26	-3
pair:look_into	-12	7	-5	-7	-5	-9	-7	-5	23	10
pair:look_on	-20	-6	-3	50	-3	15	-3	-4	-14	-8
pair:look_to	13	-6	-7	-7	-8	-9	-7	-2	-3	-4
pair:lot_for	-9	-3	-5	-19	-7	-7	-6	107	-8	-4
pair:low_.	-13	-4	-4	-5	-12	-8	-6	-2	-10	-4
pair:lunch_for	-9	-1	-7	-3	-2	-1	-5	-2	-4	-3
pair:lunch_in	18	-2	-6	-6	-2	-6	-2	-3	-4	-4
pair:lunch_with	38	-3	-16	-4	-3	-3	-3	-2	-6	-4
pair:make_,	1	-3	45	-3	-3	-5	-7	-1	-12	-11
pair:make_.	-12	-4	-3	-3	21	-16	-9	-2	-7	-5
pair:make_<c>	-1	-3	-4	-5	-1	-4	-2	-2	-1	-1
pair:make_<f>	-1	-4	-5	-12	-7	-6	-6	-4	-9	-5
pair:make_<p>	-25	-5	-3	-5	-4	-6	-4	-3	-5	64
pair:make_a		24	-3	-2	-4	-6	-5	-6	-6	-4
pair:make_by	-11	-4	-5	-7	-5	38	-9	2	-12	-4
pair:make_in	-5	-5	-2	15	-4	-5	43	-2	-8	-3
pair:make_it	-8	-4	-4	-4	-6	-11	32	-3	-10	-6
pair:make_of	-8	-8	-6	-5	-4	-5	-7	-2	-3	-4
pair:make_public	-7	-1	-6	15	-11	-7	-8	-3	22	-5
pair:make_the	-11	11	-7	-3	-6	2	-8	-4	-5	-5
pair:make_to	-5	-7	-4	-6	-7	-10	27	-9	60	-3
pair:make_up	-13	-6	-7	-6	-6	-7	-5	-3	-7	-9
pair:make_use	-9	-3	-3	-3	-4	-3	-10	-2	-5	-4
pair:maker_,	-10	-2	-2	-7	-16	-7	-13	39	7	-4
pair:maker_.	9	-4	-4	-5	-11	-6	58	-4	-6	-10
pair:maker_<f>	-7	-3	-3	2	31	-5	-5	-9	14	12
pair:maker_of	4	-3	-3	-6	30	-5	-9	14	-12	-4
pair:malé_.	5	-4	-9	-6	-4	-10	32	-4	-5	-22
pair:manage_director	-16	-2	52	-6	9	-5	4	-3	-7	2
pair:management_of	-13	9	-2	-3	-10	-5	-3	-3	-5	-5
pair:manager_of	-5	-3	-4	-2	-5	-5	-2	-2	9	-6
pair:manufacturing_and	-16	-2	29	-4	6	-7	-2	-2	-2	-1
pair:many_of	-3	-7	-5	-5	-3	25	-10	-3	-4	-5
pair:many_year	-14	-7	-6	-7	-10	-9	-4	-5	-10	38
pair:march_,	-9	-4	-3	-14	-6	2	20	-5	2	-4
pair:march_.	-9	4	10	8	-3		7	-5	-11	13
pair:march_to	25	-3	-9	-17	27	4	-9	-3	-4	-3
pair:margin_of	22	-4	-11	-3	-4	-3	-4	-2	-4	-6
pair:market_,	-9	-2	-4	-17	-4	-7	18	-4	-9	-5
pair:market_.	-15	-3	-4	10	2	-9	-4	9	-9	-4
pair:market_and	-10	-5	-2	-6	-15	49	-1	-2	-3	-2
pair:market_in	-6	-1	-2	-28	-9	-5	-2	-15	-11	-2
pair:markets_act	-6	-4	-4	-5	-4	-7	-20	-5	8	-2
pair:mast_.	-31	37	-4	10	-3	-7	-7	-3	-6	-3
pair:mast_to	-5	-3	-6	18	-14	-7	-11	-7	20	-3
pair:master_'s	-23	-9	-13	-3	-5	-7	-2	-2	-3	-10
pair:matter_.	-16	-3	-4	-13	-4	-4	-6	-5	-10	13
pair:matter_of	16	-4	-3	-4	-5	-6	-6	-4	-5	-9
pair:matter_say	-14	-4	-3	-3	-15	-4	-6	24	34	-5
pair:may_,	-1	4		4	-3	-2	-2	-3	3	12
pair:may_.	-5	7	-5	-7	-3	6	14	-2	9	16
pair:may_be	1	-5	-3	-6	-5	-7	39	-5	-8	-4
pair:may_have	-10	-4	-3	-5	-9	-5	-4	-10	-8	-5
pair:may_not	14	-4	-2	-4	-7	-4	-4	-49	23	-3
pair:may_to	-6	-2	-2	-4	-3	-2	24	-15	14	26
pair:mean_for	4	-5	-2	-2	22	-17	-2	-1	-4	-5
pair:mean_of	45	-3	-4	-7	-4	-4	-5	-2	-3	-6
pair:mean_to	4	1	-7	-7	-5	10	25	-3	-4	-4
pair:meanwhile_,	-24	-6	17	19	-3	-2	-11	-3	-8	14
pair:medium_.	2	-2	-4	-3	-2	-9	28	20	-6	-2
pair:meet_.	-26	-3	-4	-3	-3	-4	-16	-2	-3	-4
pair:meet_<f>	-5	-11	-5	-3	-7	-4	-3	-5	-11	-10
pair:meet_<p>	33	-7	-5	-4		-5	-4	-3	-4	-7
pair:meet_again	96	-4	-6	-7	-5	-13	-4	-3	-5	-5
pair:meet_at	50	-4	-6	-5	-4	-7	-3	-2	-4	-6
pair:meet_in	36	-6	29	-4	-4	-7	-4	-3	-4	-5
pair:meet_on	60	-4	-6	-5	-5	-7	-8	-5	-5	-6
pair:meet_separately	23	25	-15	-3	-3	-2	-2	-2	-3	-2
pair:meet_the	47	-4	-5	-3	7	-6	-4	-8	-8	-12
pair:meet_with	33	-3	-6	-2	-3	-1	-2	-1	-5	-5
pair:meeting_,	-10	-5	6	-1	-3	-6	2	-4	-3	-4
pair:meeting_.	-7	18	-11	-6	3	-6	10	-3	-5	-8
pair:meeting_at	34	-3	-7	-10	-5	-4	-6	-2	-2	-4
pair:meeting_be	61	-4	-17	-4	-3	-6	-3	-2	-4	-7
pair:meeting_between	-9	-5	-9	-5	-3	-8	-6	-2	-3	-4
pair:meeting_have	2	-9	-5	-4	-9	-4	-4	-2	-3	-5
pair:meeting_hold	13	-4	-13	-5	-7	-4	-5	-1	-3	18
pair:meeting_in	31	-5	18	-5	-4	-5	-11	-2	-2	-5
pair:meeting_of	30	-5	30	-4	-3	-5		-7	-7	-9
pair:meeting_on	30	-4	-9	-7	-4	-3	-4	22	-5	-8
pair:meeting_take	-23	-5	-9	-12	-7	-8	-5	-2	-4	-3
pair:meeting_that	39	-3	-5	-3	-2	-4	-4	-3	-1	-3
pair:meeting_with	31	-6	-8	-2	-4	-3	-6	-2	-4	-5
pair:member_,	-18	-4	-7	-8	-7	-9	-5	-3	-7	-9
pair:member_of	7	-6	-6	-2	-5	-5	-5	-4	-5	-2
pair:member_state	-11	-2	19	-4	-4	-2	-4	-5	-3	-6
pair:member_states	-13	-4	25	-4	-2	-4	-4	-1	-3	-3
pair:member_to	-29	56	49	-7	-6	29	-4	-4	-4	-7
pair:memorandum_,	-10	-3	-3	26	-5	-7	-7	-4	-9	-5
pair:memorandum_be	-30	13	-4	19	-6	-2	-1	-1	-1	-3
pair:memorandum_of	-7	-3	-3	31	-5	-6	-6	-2	-3	-3
pair:memorandum_on	-5	-1	-4	50	-2	-3	-17	-4	-9	-2
pair:memorandum_with	-8	-3	-3	39	-4	-7	-5	-11	-10	-7
pair:menafn_-	-3	-3	-5	-10	-5	-6	-3	-3	-5	-5
pair:merger_of	-7	-2	-3	-5	-13	-3	-8	28	-19	-3
pair:messaging_apps	11	-5	-6	-3	-5	-3	-7	-2	-5	-6
pair:meter_,	-5	-3	-4	15	21	6	-4	-8	-9	-6
pair:mhz_,	-11	-4	-5	-9	-6	-8	-6	111	-7	-5
pair:mhz_band	-8	-2	-5	-5	-10	-4	-5	21	-17	-6
pair:mhz_in	-5	-4	-4	-8	-9	-4	-9	31	-8	-3
pair:might_be	16	-4	-1	-2	-1	-6	-8	-9	-9	-5
pair:million_)	-7	-2	-3	-5	-3	-6	-6	-11	-14	-4
pair:million_,	-3	-2	-3	-17	45	5	-9	-1	10	-4
pair:million_.	3	-3	-3	-2	15	-8	-7	3	68	-5
pair:million_and	-11	-3	-3	-10	8	20	-5	-6	74	-6
pair:million_by	-6	-2	-3	-6	31	-5	-6	-21	41	-3
pair:million_dinar	-3	-1	-5	-7	-11	-5	-11	-17	49	-1
pair:million_dollar	-7	-3	-3	-3	36	-8	-5	1	5	-4
pair:million_euro	-6	-2	-3	2	8	-5	-5	7	12	-3
pair:million_for	-7	-3	-4	-7	78	-5	-6	-12	19	-4
pair:million_franc	-4	-1	-2	-6	35	-3	-3	-6	-2	-6
pair:million_from	-9	-3	-4	-5	63	-10	-11	-7	46	-20
pair:million_have	-18	-6	-9	-5	32	-7	-2	-3	-6	-3
pair:million_in	-11	-3	-3	-4	63	-9	-2	-7	3	-4
pair:million_into	-6	-3	-3	-8	88	-10	-4	-9	-15	-4
pair:million_krone	-6	-2	-5	-7	50	26	-2	-4	11	-7
pair:million_loan	-4	-3	-4	-7	63	-10	-7	-26	-5	-2
pair:million_of	-15	-2	-2	-4	25	-4	-9	-3	27	-4
pair:million_over	-7	-2	-4	-8	65	-4	-3	-3	-3	-5
pair:million_penalty	-9	-2	-2	-5	-5	-2	-5	-12	69	-2
pair:million_people	-6	-27	-2	-5	-16	-5	-4	26	19	-3
pair:million_peso	-10	-6	-5	-5	-15	-7	-5	43	63	-4
pair:million_rand	-5	-2	-3	-8		-4	-8	-5	40	-3
pair:million_ringgit	-6	-8	-5	-7	70	-17	-4	-4	-7	-3
pair:million_subscriber	4	-3	-3	-17	-19	-18	-4	-3	-3	-3
pair:million_to	-13	-3	-4	-7	111	-7	-6	-16	-12	-10
pair:million_user	-10	-4	-6	-6	-8	10	-7	10	-10	-5
pair:minister_'	-23	-19	82	-5	-3	-7	-8	-2	-4	-4
pair:minister_'s	-16	15	-5	9	-5	-7	18	-3	-5	23
pair:minister_,	-5	-6	-7	-6	-5	-11	8	-3	-5	4
pair:minister_.	-19	-5	-5	-4	-15	-14	-8	-3	-5	25
pair:minister_<p>	-12	-3	-4	-5	38	21	9		-7	-7
pair:minister_and	-5	13	29	-4	-3	11	-4	-2	-4	-7
pair:minister_at	-17	-4	49	-4	-4	-15	-5	-3	-8	41
pair:minister_for	58	-3	-23	-4	-5	-4	-6	16	-4	-12
pair:minister_of	-7	-6	-7	-5	7	-5	9	-5	-9	43
pair:minister_on	-19	-11	11	-5	-4	-8	-7	-3	-5	57
pair:ministers_of	-23	-5	73	-4	-4	-9	-7	-4	-4	-7
pair:ministry_'s	15	-3	-5	20	-6	-4	-5	-4	-7	-3
pair:ministry_,	6	-4	27	8	-5	-6	-3	-1	-3	-4
pair:ministry_.	46	-3	-5	4	-4	1	-3	-2	-4	-6
pair:ministry_in	7	-4	-4	-4	12	-4	-3	28	-7	-2
pair:ministry_of	-3	-4	-3	-11	-3	-5	9	-4	-6	-3
pair:ministry_say	5	-1	-5	-4	-3	-4	12	-2	-4	-7
pair:minute_,	-23	-3	-5	-5	-4	-9	-8	-3	-8	-5
pair:minute_with	43	-6	-5	-4	-5	-4	-2	-3	-4	-8
pair:mission_to	-6	75	-6	-4	-3	-7	-4	-2	-4	-6
pair:mobile_carrier	-13	-4	-3	-4	-2	-7	22	-3	42	-5
pair:mobile_congress	-17	-18	59	-3	-2	-37	-3	-4	-2	-6
pair:mobile_license	-8	-2	-2	-7	-5	-6	-4	14	-6	-6
pair:mobile_money	3	-4	-4	-5	-12	11	16	-8	-8	-4
pair:mobile_network	5	-2	-2	23	-6	-9	-5		-4	-5
pair:mobile_operator	27	-3	-4	-5	-2	-10	22	12	-3	-6
pair:mobile_phone	-4	-2	-3	-1	-12	-8	-7	19	-4	-3
pair:mobile_world	3	32	24	-5	-3	-10	-3	-6	-8	-3
pair:model_,	1	-5	-6	-9	17	-11	-10	-3	-5	-7
pair:model_.	-9	-4	-3	-21	-7	-14	34	-4	30	-5
pair:model_that	-5	-2	-3	-7	-14	31	-32	-3	17	-2
pair:model_to	-6	-4	-3	32	-9	-7	-5	-14	-5	-4
pair:monday_,	7	-3	-2	-6	1	6	10	-4	-7	-1
pair:monday_.	14	3	6	10	5	8	1	2		-2
pair:monday_and	3	-2	-3	-13	-4	-4	4	-6	23	-8
pair:monday_evening	57	-22	-6	-10	-5	-5	-4	-2	-7	-5
pair:monday_for	-15	33	-6	-3	-3	-3	-3	-2	-4	-4
pair:monday_in	31	-3	-10	3	-6	13	-5	-5	-7	-3
pair:monday_morning	-6		-3	-12	-4	-13	-3	-4	58	-7
pair:monday_the	5	-11	8	-5	-3	21	-2	3	-4	-3
pair:monday_to	7	16	-4	-5	-5	-4	20	-3	-5	-3
pair:monday_with	21	-5	17	-4	-3	-13	-6	-3	-3	-3
pair:money_,	-5	-2	-2	-2	-11	-4	-3	-8	16	-6
pair:money_be	-5	-7	-5	-5	29	-20	-10	-1	-7	-5
pair:money_for	-7	-3	-4	-9	31	-7	-6	-4	-6	-3
pair:money_in	-11	-3	-3	-4	16	25	-5	-7	-12	-3
pair:money_into	-13	-2	-1	-6	28	-2	-7	-4	-3	-8
pair:money_laundering	1	-2	-5	-2	-11	-5	-6	-3	34	-7
pair:money_transfer	-6	-3	-3	-4	-14	-19	27	15	-7	-4
pair:month_,	10	-6	-3	-3	3	-6	21	-5	5	
pair:month_.	-2	5	5	-8	-5	-2	12	3	1	4
pair:month_after	-9	-3	17	-6	-4	22	-1	11	7	-2
pair:month_be	-37	-2	-3	-4	-14	-25	-3	-1	-30	-6
pair:month_by	-8	26	-3	-2	-6	47	-6	38	-7	-5
pair:month_for	-30	2	-5	-4	-17	47	-5	-11	-3	-2
pair:month_in	-4	-3	-5	29	-4	-6	-9	7	31	-2
pair:month_later	-5	-2	-2	-3	-3	-5	-3	8	-9	17
pair:month_of	-18	-12	-6	11	25	-7	-6	23	-5	-3
pair:month_the	-8	-4	-6	-5	-3	-9	1	-2	27	-4
pair:month_to	-13	-4	-5	-5	-7	-5	-6	24	-8	-24
pair:more_closely	1	-4	-5	1	-3	-4	-4	-2	-3	-2
pair:more_efficient	11	-2	-3	7	-3	-20	-3	-1	-1	-3
pair:more_of	-6	-4	-16	-2	-10	-2	-4	-5	-3	-3
pair:more_than	-7	-4	10	-5	6	-6	-3		-5	-4
pair:more_time	-21	-3	-3	-24	-5	-3	-4	-11	-12	-4
pair:more_to	-7	-3	-4	-4	-6	42	-10	-4	-9	-5
pair:morning_,	-6	-7	-5	-4	-14	-10	-3	-2	-4	-4
pair:morning_.	22	12	9	-8	-7	-4	-6	-4	20	-9
pair:morning_in	-1	7	-2	-7	-4	-4	-5	-2	-4	-5
pair:most_advance	-6	-4	-3	27	-12	-35	-6	-4	-4	-2
pair:most_of	9	-3	-4	-7	4	-9	-5	-9	-7	-10
pair:mou_)	-6	-2	-4	29	-7	-3	-8	-2	-3	-4
pair:mou_be	-17	-5	-4	41	-5	-2	-5	-2	-4	-8
pair:mous_)	17	-1	-2	-8	-9	-4	-3	-4	-4	-1
pair:move_to	5	-4	-5	-4	-4	-7	-6	-2	-11	54
pair:mr._<p>	20	-6	-8		-4	-5	-3	-2	-3	-2
pair:mr_<p>	-11	-6	-1	4	-11	2	-2	4	-5	-2
pair:mrs_<p>	16	-5	-5	17	-3	-2	-3	-1	-2	-13
pair:ms._<p>	-13	-4	-11	-4	-4	-6	-5	-3	-5	-7
pair:ms_<p>	-13	-5	-4	-4	-4	-6	-5	-3	2	2
pair:much_as	-3	-2	-2	-10	31	-6	-5	-4	-4	-2
pair:munich_.	33	6	-3	-3	6	-9	-4	-2	-4	-4
pair:must_be	-7	-8	-3	-5	-5	-4	-8	20	-7	-3
pair:must_pay	-3	-2	-2	-3	-17	-2	-9	-9	61	-2
pair:mutual_recognition	19	-4	-8	11	-4	15	-9	-3	-3	-2
pair:name_,	-8	-2	-5	24	-5	-7	-3	-4	-5	-4
pair:name_.	-17	-4	-6	-5	-16	-4	-10	-5	-3	-9
pair:name_<f>	-5	-3	-3	-21	-7	25	-9	19	16	-17
pair:name_<p>	-15	-4	-6	-7	-7	-6	-5	-4	-7	76
pair:name_a	-26	-4	-4	-5	-3	-11	-8	-3	-8	34
pair:name_after	-16	-3	-4	-4	-7	-6	-3	-5	-5	-28
pair:name_in	-5	-3	-3	6	3	-7	-3	-10	-3	-6
pair:name_of	-14	-2	-5	-5	-3	-4	-14	-5	-4	21
pair:name_to	-17	-2	-2	40	-7	-3	-3	-2	-3	-17
pair:national_cloud	-4	-3	-4	67	-6	-29	37	-15	-16	-10
pair:national_congress	-7	-2	6	-3	-7	-11	20	-9	-6	-6
pair:national_datum	-24	5	-5	-11	-9	34	27	-2	-4	-3
pair:national_ict	-9	-3	17	-11	-2	-12	15	-4	-13	-2
pair:national_palace	-12	15	-3	-3	-3	-3	-3	-1	-3	12
pair:national_security	-5	-4	-3	-3	-3	-3	-10	12	10	-2
pair:need_,	-31	-3	-6	-2	-2	-2	-3	-2	-1	-3
pair:need_.	-7	-3	-4	-2	-6	-5	-2	28	-3	-6
pair:need_for	-11	-17	1	-6	-2	-5	-4	-3	-3	-1
pair:need_the	-6	-2	-4	-4	8	-7		-22	-8	-5
pair:need_to	4	-6	-3	-2	-3	-4	-15	-3	7	-4
pair:negotiation_.	-27	41	-5	-3	-3	-4	-11	-3	-3	-6
pair:neither_would	48	-3	-3	-3	-23	-6	-5	-5	-5	-10
pair:network_,	-6	-2	-2	-7	-2	1	11	-7	-3	-3
pair:network_.	1	-7	-1	20	-11	-9	-8	-2	-10	-5
pair:network_and	-5	-4	-3	-7	-7	25	-8	-3	-5	-4
pair:network_in	-3	-5	12	8	26	6	-5	-11	-6	-4
pair:network_of	-16	-3	-5	-9	-9	38	-6	-4	-6	-5
pair:network_to	-4	-3	-2	-9	-20	26	7	-2	-5	-2
pair:new_administrative	-30	-4	-5	-3	-2	-9	-2	-1	-3	-16
pair:new_customer	-7	-5	-3	-3	-12	-8	-6	-11	34	-4
pair:new_datum	28	-5	-6	15	-17	-29	5	-2	-4	-2
pair:new_delhi	-2	13	13	35	-4	-18	-11	-3	-4	-4
pair:new_director	-9	-4	-6	-6	-6	-7	-10	-5	-7	50
pair:new_law	-16	-2	-4	-4	-2	-4	4	7	-38	-3
pair:new_owner	-25	-3	-4	-7	92	-6	-3	-6	-13	-13
pair:new_rule	-8	-3	-5	-7	-4	-10	35	-5	-20	-6
pair:new_year		32	-5	34	-4	-18	-8	-1	-8	-7
pair:new_york	9	-3	-6	-6	4	-4	-3	-5	24	-5
pair:news_agency	-5	-8	-4	8	-4	-4		-3	4	-4
pair:news_conference	-14	-5	-19	-2	-5	30	-3	-2	-4	-6
pair:newspaper_.	-5	-7	-4	-4	-4	-11	-5	-3	-4	-4
pair:next_.	-18	-27	-9	-3	-4	-7	27	-11	-11	-2
pair:next_generation	-10	-3	-4	22	-12	-11	-4	-3	-4	-5
pair:next_month		-8	3	-3	-12	16	29	1	-4	19
pair:next_to	-19	-5	-13	-8	-8	-7	-4	-4	-8	-6
pair:next_tuesday	27	-5	-6	-4	-5	-5	-6	-2	-4	-6
pair:next_week	-12	24	-6	7	-4	12	-9	-3	-3	-5
pair:next_year	-16	-5	17	-6	21	11	3	5	6	-9
pair:ng_i	-7	-6	-4	-4	-9	-13	-2	-2	-3	-4
pair:night_,	26	-7	-6	-3	-2	-6	-8	-4	-5	-10
pair:night_.	17	2	-5	-5	-6	12	17	-6	13	6
pair:nine_in	-15	-5	-6	-8	-6	-14	-7	-3	-9	-5
pair:nine_month	-3	-2	-3	9	-4	-7	-10	27	4	-11
pair:no_agreement	-6	-5	-7	-29	-4	-8	-5	-7	-3	-3
pair:no_contract	-11	-1	-3	-49	-3	-3	-2	-3	-5	-11
pair:no_longer	-11	-13	-8	-4	28	36	-4	-7	-5	28
pair:no_meeting	-63	-5	-9	-7	-8	-7	-5	-3	-4	-3
pair:no_more	-17	-4	-3	-4	-13	-6	-2	-3	-6	-11
pair:no_talk	-51	-3	-4	-6	-7	-8	-6	-4	-4	-3
pair:nod_to	-5	-3	-4	-7	40	-6	-13	59	-14	-5
pair:nominate_<p>	-24	-4	-5	-3	-4	-4	-5	-3	-5	78
pair:noon_.	-10	-5	-13	-4	-2	-4	-3	-2	-16	-5
pair:not_a	-14	-4	-6	-4	-4	35	-6	-3	-5	-4
pair:not_answer	-14	-3	-4	-5	-5	-5	-6	-7	12	-4
pair:not_be	-10	-4	-4	-5	-5	-3	-7	-10	-4	-5
pair:not_come	10	-1	-2	-4	-3	-2	-5	-6	-4	-6
pair:not_go	25	-12	-4	-3	-4	-5	-3	-2	-4	-9
pair:not_have	-5	-2	-3	-5	3	-8	-5	12	-9	-3
pair:not_in	-9	-3	-3	-8	-5	-4	-7	14	-6	-2
pair:not_invite	-13	-5	-11	-4	-6	-6	-5	-6	-10	-3
pair:not_meet	-36	-2	-3	-2	-7	-5	-3	-4		-2
pair:not_only	-3	-3	53	-4	-3	-4	-5	-1	-3	-2
pair:not_say	-7	-5	-5	-7	-3	-4	-13	-3	-4	-4
pair:not_to	-7	-3	-3	-5	-12	-6	9	-2	-5	-3
pair:note_,	-9	-4	-5	-5	-3	-5	-5	-2	-3	-4
pair:note_.	-5	-4	-5	14	-4	-8	-12	-8	-6	-5
pair:note_on	40	-15	-4	-5	-2	-7	-5	-4	-3	-2
pair:note_that	-14	-5	-4	-1	-10	1	23	-4	-6	-4
pair:notice_.	44	-3	-3	-7	-6	-4	-7	32	-16	-9
pair:november_,	-7	-7	9	-4	-7	6	33	13	14	-3
pair:november_.	-7	7	21	-6	-4	24	16	7	-8	7
pair:november_2023	-12	-4	-6	17	-7	-9	-12	-5	17	-5
pair:now_<p>	-25	-4	-4	-4	-5	-7	-3	-4	-6	42
pair:now_have	-21	-3	-6	-4	-5	-15	-6	-3		-4
pair:now_in	-9	-3	8	-18	-6	-20	-6	-3	-5	-3
pair:now_that	2	-3	-4	-8	-4	-6	-15	-16	-2	-2
pair:number_,	15	-2	-3	-6	-2	-1	-4	18	-16	-1
pair:number_of	-4	2	1	1	-7	-1	23	-3	3	-4
pair:number_portability	26	-3	22	-6	-6	-5	38	-8	-12	-4
pair:o_)	-20	-5	-6	-8	-7	-8	-5	-5	-10	-9
pair:oblige_<f>	-4	-3	-5	-5	-3	-11	-41	-8	-8	-3
pair:occasion_,	-7	9	-7	6	10	-5	-4	-2	-4	9
pair:october_,	-24	9	18	14	-7	45	-4	-3	-4	-2
pair:october_.	-10	-6	31	5	-8	6	3	14	-8	-5
pair:of_"	-12	-5	-4	-2	-9	7	-4	8	-3	-3
pair:of_$	-5	-4	-3	-2	47	11	-12	-7	-7	-4
pair:of_14	-5	-2	-2	-9	33	-4	36	22	-36	-5
pair:of_2	-8	-4	-8	-4	-9	18	-12	-3	14	-4
pair:of_20	-20	37	-10	-6	-6	39	-8	-3	-6	-9
pair:of_200	-17	-7	-4	16	42	11	-5	-5	-7	-6
pair:of_2022	-20	-5	-10	-4	-4	-25	25	-3	-13	-5
pair:of_2026	-3	-3	-5	-3	3	-8	13	-4	-5	-3
pair:of_2027	-21	-3	-3	17	13	25	-6	-6	-11	-8
pair:of_25	32	-3	-1	-3	-3	-2	-3	-12		-2
pair:of_40	-15	-7	39	-3	-13	-4	-4	-3	1	-5
pair:of_5	-6	-2	-3	-2	-2	-3	-3	2	-20	-2
pair:of_5g	-9	-4	-10	-6	-4	-8	-12	-4	-2	-4
pair:of_60	19	-2	-4	-4	-22	31	-5	-3	-5	-6
pair:of_900	-6	-8	-5	-6	25	-23	-5	-4	-9	-3
pair:of_<a>	-5	-3	-1		-5	5		-5	-4	18
pair:of_<c>	1	1	-3	-3	-3	-1	-4	-1	1	-4
pair:of_<f>	-5	-3		-4	1	1	-4	5	2	-1
pair:of_<o>	-9	6	6	-5	-7	2	-5	1	-7	16
pair:of_<p>	-2	5	-2		-5	-1	-1	-3	-1	3
pair:of_a	-5	5	-3	3		-6	1	2	2	-4
pair:of_advance	34	-2	-2	1	-7	-3	-3	-3	-5	-6
pair:of_ai	-16	-3	-5	-8	-3	4	31	-3	-6	-4
pair:of_all	-12	-3	-4	-2	-5	-6	14	-2	-5	-5
pair:of_an	2	4	-4	2	-4	1	-6	-7	-1	-4
pair:of_any	-9	-4	-4	-3	-4	-8	-7	-10	-10	-7
pair:of_artificial	-4	-4	-3	-6	-3	-9	-8	-2	-5	-2
pair:of_both	26	-3	-2	12	20	-4	-5	-6	-6	-3
pair:of_break	-25	-8	-3	-4	-5	-5	-5	-6	53	-5
pair:of_child	-8	-3	-3	-4	-6	-6	-8	-6	27	-3
pair:of_chip		-4	-6	25	3	-3	-7	18	-5	-3
pair:of_conduct	-9	-3	-4	41	-10	-18	15	-2	-4	-10
pair:of_cooperation	-8	3	-6	15	-3	-5	-5	-2	-2	-3
pair:of_customer	8	-1	-4	-2	-14	-3	-8	-3	16	-3
pair:of_datum	-9	-6	14	-2	-5	-7	17	-10	23	-2
pair:of_digital	-4	-4	6		-5	-4	7	-4	-5	-1
pair:of_each	-9	-4	-6	-3	-3	-11	14	-3	-5	-4
pair:of_electronic	24	-5	-5	-5	-5	-7	-5	-3	-4	-2
pair:of_expert	47	-7	-5	-18	-3	-6	-8	-2	-2	-5
pair:of_export	65	-4	-3	-4	-4	-3	-8	-3	-4	-10
pair:of_facial	-9	-3	-4	-5	-8	-6	22	-4	19	-4
pair:of_fee	51	-2	-5	-5	-6	-6	-5	22	-13	-10
pair:of_firm	-7	-2	-2	-3	-8	-3	-5	11	-12	-3
pair:of_five	-16	-3	-3	-4	-7	-10	-5	-2	-5	7
pair:of_four	-4		-5	-3	-4	3	1	-2	-7	7
pair:of_government	-46	-6	34	-6	-4	55	-6	-3	-3	-4
pair:of_gulf	-12	76	15	-4	-6	-10	-6	-3	-4	-6
pair:of_high-tech	-11	-4	-3	-8	-4	-6	-2	-3	-3	-6
pair:of_his	-2	16	-5	-5	-4	-7	16	-2	-6	14
pair:of_ict	-22	-3	-15	-24	-3	-6	15	-3	-5	-6
pair:of_illegal	-5	-3	-3	-10	-4	-5	-5	-10	18	-2
pair:of_information	-11	-3	10	-16	-2	-3	-2	-2	2	-4
pair:of_intent	-16	-6	-5	47	-9	-5	-7	16	-5	-3
pair:of_investment	-7	-4	-8	-4	-25	-14	-4	-2	-3	-2
pair:of_investor	-8	-1	-3	-3	-5	-8	-3	-2	-5	-4
pair:of_it	-22	3	-3	-6		-4	2	-4	2	-5
pair:of_its	-8	-3	-5	-2	5	35		5	-9	8
pair:of_june	-5	-7	-6	-11	-3	-5	-25	-3	-12	32
pair:of_large	30	-3	-2	-3	-11	-3	-2	-2	-5	-4
pair:of_last	-5	-2	-5	-5	55	-7	30	-8	-5	-3
pair:of_march	-8	-4	-4	-4	-2	-6	31	-11	13	-7
pair:of_may	-5	-4	-3	-7	-4	-21	1	-2	-9	31
pair:of_meeting	-44	1	-11	-1	-2	-4		-1	-1	-2
pair:of_minor	-7	-4	-5	-6	-4	-10	19	-7	26	-5
pair:of_mobile	-6	-3	-5	-4	-3	-6	-7	-11	-5	-6
pair:of_money	-6	-3	-4	-4	-19	-9	-4	-4	7	-4
pair:of_mutual	37	-4	-2	18	-2	-2	-5	-2	-3	-6
pair:of_new	3	-5	-2	-2	-4	-5	-2	-2	45	-4
pair:of_nine	-7	-3	-4	-6	12	-5	-3	-10	-13	-5
pair:of_nordtel	38	-3	-4	-4	-4	-5	-4	-3	-5	-11
pair:of_objection	-9	-2	-3	-10	-3	-7	-7	-7	60	-4
pair:of_personal	-7	-2	-5	-5	-5	-5	18	-4	-8	31
pair:of_policy	-32	-2	-3	-1	-2	38	-6	-1	-3	28
pair:of_public	-14	-3	-5	-7	-3	-5	29	-3	-7	20
pair:of_r	-7	-5	-2	-5	43	-6	-4	-4	4	-2
pair:of_san	-7	14	-4	-4	-10	-4	-2	-9	-8	-3
pair:of_science	25	-17	-4	-1	-1	-2	-17	-1	-4	-9
pair:of_semiconductor	-18	-5	-8	-6	-7	-9	-6	-3	-3	-2
pair:of_september	-18	47	-3	-3	-7	-14	-2	-5	-9	21
pair:of_service	40	5	-5	-5	-3	-7	-4	-2	-5	-6
pair:of_six	15	-3	-8	18	-7	-6	-8	-4	6	7
pair:of_start-ups	15	-10	35	-8	-4	-7	-4	-3	-6	-12
pair:of_state	-14		-7	-5	-2	-8	-1	4	2	4
pair:of_talk	52	-6	-29	17	-3	-5	-4	-1	-2	-3
pair:of_tax	11	-3	-3	-6	30	-9	-6	-3	-3	-2
pair:of_technology	35	-5	-8	-4	-6	-3	-4	-1	-1	-2
pair:of_that	-8	-2	-2	-5	10	-4	-3	-9	2	-2
pair:of_the	2	-2	1	-1	-3		-2	-2	-2	-1
pair:of_their	2	-3	-4	13	-9	-7	31	-3	-4	-3
pair:of_them	-8	12	4	11	4	-9	-5	-4	-5	-6
pair:of_these	29	-4	-11	-2	-6	-3	-5	-3	-4	-3
pair:of_this	1	13	-3	-1	-8	35	24	-6	-2	-4
pair:of_those	8	-3	-3	-5	-13	-5	-5	-2	-18	36
pair:of_thousand	34	-2	-2	-4	-16	-4	-3	-4	-13	-5
pair:of_three	1	2	-5	-4	-5	-7	26	-3	-23	-5
pair:of_two	-18	-2	-4	-6	31	-8	-5	-7	51	10
pair:of_understanding	-5	-4	-2	29	-5	-6	-6	-2	-3	-3
pair:of_up	-7	-3	-3	-4	30	-6	-17	-7	-15	-4
pair:of_us	-4	-2	-3	-12	27	-11	-6	-12	-13	-2
pair:of_user	-29	-3	-4	-6	-7	-5	33	-2	34	-6
pair:of_vantel	-2	-4	-7	12	-3	10	-4	-2	-4	-14
pair:of_way	20	-2	-3	-5	-1	-2	14	-5	-17	-6
pair:of_what	-6	-3	-3	-4	26	-4	-4	-5	1	-5
pair:of_which	4	-4	-4	-10	2	18	4	-3	-10	-7
pair:of_whom	-10	-7	-4	-5	-5	-5	-5	-3	-5	-8
pair:of_€	-6	-3	-2	-5	42	-18	-7	8	22	-6
pair:off_.	-7	13	-7	-4	-3	-16	-7	-2	-6	-5
pair:off_<f>	3	14	-3	-4	-7	-18	-3	-8	51	-6
pair:off_a	-5	8	-6	-5	-16	56	-10	-3	-8	-6
pair:off_by	14	-5	-4	-9	-7	35	26	-3	-4	-4
pair:off_from	-12	-5	-3	-3	-6	39	-14	-2	-9	-4
pair:off_its	-10	-11	25	-8	-5	17	-6	-2	-8	-3
pair:off_on	-5	-4	-3	-15	-14	19	3	20	-12	-5
pair:off_the	9	-5	-4	-9	-2	31	-5	-5	-14	-4
pair:offer_satellite	-4	-1	-1	-2	-19	-6	-1	46	-2	
pair:office_,	12	-3	-3	-1	-5	1	-3	-2	12	-8
pair:office_.	20	-4	-4	-2	-4	-7	-4	-2	-3	-11
pair:office_and	25	-11	-4	-2	-3	-3	-2	-2	-2	-5
pair:office_as	-19	-3	-3	-3	-3	-8	-3	-3	-5	35
pair:office_at	5	-4	-3	-3	-4	19	-4	-5	-6	6
pair:office_in	-13	4	-5	-2	-4	20	-4	-1	-4	-5
pair:office_of	10	4	-4	-4	-4	-6	-4	-4	17	-13
pair:office_on	17	-4	-2	-3	-3	-4	-2	-2	-6	-4
pair:office_say	-12	-3	-15	-3	13	-4	-2	-2	17	4
pair:office_that	-18	-4	-3	-5	-2	-2	-12	-1	-2	-8
pair:office_with	12	-4	-2	-3	-2	-4	-1	-2	-4	-6
pair:officer_,	7	-4	8	-3	21	-7	-4	-3	44	-20
pair:officer_.	-16	-4	49	-12	-5	-6	-19	-2	-11	24
pair:officer_of	-1	-3	-12	-4	-3	-5	-6	-2	-6	12
pair:official_,	-8	22	-7	-6	-2	-7	-3	-1	-3	-2
pair:official_.	23	-37	-9	-3	-4	-2	-2	-2	-3	-3
pair:official_and	-8	50	-4	-5	-3	-3	-2	-2	-1	-4
pair:official_at	2	20	-3	-3	23	-6	-5	-4	-7	-5
pair:official_gazette	-3	-2	-3	17	27	-6	-10	4	-8	-5
pair:official_in	-6	-8	-6	15	40	-6	-5	-2	-3	-3
pair:official_of	3	-5	-6	-5	-4	-6	-3	-6	8	-4
pair:official_on	8	11	-2	-5	-4	-4	-2	-3	-5	-2
pair:official_say	37	-9	-3	-5	-5	-8	-6	17	-13	-3
pair:official_visit	-9	38	-3	-3	-3	-4	-2	-2	-4	-4
pair:old_.	-9	-8	-5	-5	-6	18	-11	-3	-9	-6
pair:on_,	9	-8	-4	-5	-5	-5	-4	-2	19	-2
pair:on_.	-18	-9	-3	12	-5	4	-6	-3	-8	-6
pair:on_1	-13	-5	-4	-5	2	27	3	4	-8	27
pair:on_11	28	-7	-9	-13	-4	38	16	-3	-7	-3
pair:on_12	17	-5	-8	11	-7	35	1	4	-12	4
pair:on_14	-15	-4	10	-9	-6	3	17	8	-7	-5
pair:on_17	16	-6	-13	-5	-5	13	25	-2	-3	-5
pair:on_18	20	-3	35	-4	-5	-4	-10	-8	25	-5
pair:on_2	5	-2	11	34	-6	-5		-12	-5	-8
pair:on_20	-3	-3	18	-4	-5	30	-5	-2	-5	-3
pair:on_23	-8	-4	38	-4	-4	-7	7	-9	25	-2
pair:on_29	4	-3	19	-3	-1	-1	2	-4	-3	-3
pair:on_3	31	-4	11	-3	-4	6	4	-4	-5	15
pair:on_30	-6	-21	-8	-3	-8	21	-10	-3	-11	36
pair:on_4	-14	-7	50	-3	-2	6	-4	-2	-2	-14
pair:on_5g	-21	-4	-12	-7	-4	39	-13	-3	-7	-4
pair:on_6	-20	-5	-7	-4	-6	-5	-9	18	-4	-6
pair:on_9	13	-5	38	-5	-5	21	-6	-2	-4	-6
pair:on_<a>	-4	-5	-4	-5	-4	-5	-11	-8	15	1
pair:on_<c>	-6	-4	-5	-2	-5	2	2	-4	-5	-6
pair:on_<f>	-10	-1	-4	-1	-6	-2	-5	-4	27	-7
pair:on_<p>	18	-7	-2	1	-3	-4	-4	-2	2	-3
pair:on_a	-8	11	2	-1	6	1	1	-3	-3	-4
pair:on_account	-11	-2	-3	-2	-1	-2	-11	-12		-10
pair:on_age	21	-3	-8	-4	-3	-6	27	-2	-13	-3
pair:on_ai	16	-4	9	18	-4	-6	-19	-3	-5	-4
pair:on_air	-10	-12	-4	-4	-8	74	-5	8	-20	-4
pair:on_an	-9	16	-4	-5	-2	-4	-3	-2	-3	8
pair:on_april	23	-4	-3	-5	-4	-4	15	24	-1	6
pair:on_artificial	-6	-2	44	-4	-3	-4	-4	-7	-4	-7
pair:on_as	-11	-10	-4	8	-3	-4	-6	-4	-8	77
pair:on_august	18	-6	-2	-9	-6	-17	-4	40	-5	-3
pair:on_behalf	-12	-2	-4	26	-4	-5	-4	-4	-11	-6
pair:on_chip	10	-9	10	39	-4	-9	26	-3	-5	-4
pair:on_condition	-17	-1	-2	-11	-7	-2	-6	45	9	-1
pair:on_cooperation	64	-3	-5	15	-7	-9	-3	-2	-2	-3
pair:on_cross-border	32	-4	-9	-18	-3	-7	46	-6	-3	-4
pair:on_cyber	-11	-3	25	13	-5	-4	-14	-2	-4	-3
pair:on_datum	-6	-5	-2	20	14	-8	15	-3	-4	-3
pair:on_december	45	-11	-4	-3	-3	-7	43	4	-13	-2
pair:on_digital	18	-5		5	-4	-7	14	-3	-3	-5
pair:on_electronic	-10	-3	-4	-22	20	-6	14	-3	-4	-7
pair:on_every	-6	-5	-4	-3	-6	-7	-32	-3	-14	-6
pair:on_february	-15	17	-4	-2	-2	-5	-4	-3	-1	-10
pair:on_fee	60	-4	-25	-4	-4	-4	9	-4	-5	-5
pair:on_fiber	-16	-5	-5	-9	43	-12	-10	-4	36	-5
pair:on_foreign	18	-4	-5	-4	-4	-8	16	-4	-19	-9
pair:on_free	-2	-3	-7	36	-4	19	9	-2	-10	-5
pair:on_friday	5	5	2	3		7	6	4	-3	
pair:on_hand	-33	-6	-6	-7	-4	-13	-6	-3	-5	-15
pair:on_his	-18	41	-8	-3	-4	-5	-4	-2	-11	-4
pair:on_how	6		3	-5	-6	-5		-3	-4	-3
pair:on_in	-13	-13	-6	-8	-5	62	-5	-4	-6	-4
pair:on_it	4	-2	-8	-4	-4	-4	-6	15	10	6
pair:on_its	-8	-5	-11	-3	3	22	5	-5	22	-3
pair:on_january	25	-22	-3	-2	-3	-4	-5	-3	24	7
pair:on_joint	-12	-6	-3	8	-11	-5	-3	-2	-3	-3
pair:on_july	-15	-3	-4	5	-4	-5	8	-5	22	27
pair:on_june	10	37	-4	-2	-3	-4	-3	14	-5	7
pair:on_license	-7	-2	-5	3	-3	-4	-10	-10	-2	-3
pair:on_march	58	-3	-6	-6	-4	-4	-5	-2	31	-8
pair:on_may	54	16	-4	5	-6	-6	-4	-2	-16	-6
pair:on_mobile	-6	-2	-2	-6	-5	-13	45	-11	-12	-5
pair:on_monday	14		1	-1		2	4	2	2	1
pair:on_mutual	-7	-3	-7	10	-6	24	-10	-2	-4	-2
pair:on_national	-22	-2	-2	-3	-4	-4	-7	19	-5	-2
pair:on_new	-2	-4	-4	-4	-9	-18	18	-11	16	-7
pair:on_oct.	9	-8	-4	-2	-5	-8	-5	21	-5	16
pair:on_october	29	38	8	-11	-5	-12	-5	35	-3	-7
pair:on_roam	3	-4	4	29	-3	-5	30	-3	-22	-3
pair:on_rural	58	-6	-6	3	-5	-12	-11	-3	-5	-3
pair:on_sale	-13	-9	-6	-4	-18	34	-8	-6	-5	-4
pair:on_satellite		-22	-3	23	-3	-8	6	-8	-5	-3
pair:on_saturday	-11	29	-2	-3	1	10	-6		7	
pair:on_semiconductor	36	-4	-4	-18	-5	-5	46	-3	-4	-4
pair:on_september	-4		-3	-3	-5	-4	-3	12	-6	-2
pair:on_server	-7	-5	-3	-5	95	-10	-7	-5	-12	-6
pair:on_share	-7	-1	-2	26	-11	-3	-49	-7	-11	-2
pair:on_social	23	-3	-3	-5	-3	-9	-22	-4	25	-3
pair:on_spectrum	-23	-5	17	-5	-4	-6	-5	-11	-7	-3
pair:on_stage	-35	-4	5	-6	-3	-9	-6	-2	-8	33
pair:on_such	-6	-2	-2	-1	-1	-2	-15	-2	9	-4
pair:on_sunday	2	7	7	-5	-4	4	6	11	-1	6
pair:on_the	7		-1	-1	-5	1	6	-3	-2	-2
pair:on_them	-15	-4	-6	-5	-4	-10	23	-3	-7	-4
pair:on_this	-18	-7	-5	9	-4	-5	-6	-4	-5	-9
pair:on_thursday	13	8	2	3	-4	4		-2	-1	3
pair:on_to	-19	68	-6	-3	-4	-6	-7	19		-9
pair:on_trade	17	17		6	-4	11	-1	-1	-2	
pair:on_training	-7	-2	-2	37	-4	-5	-6	-4	-4	-2
pair:on_tuesday	19	-1	2	3	-6	2	6		-3	-2
pair:on_wednesday	22	1	2	-2	-3	7	3	-2	-1	-7
pair:on_what	-6	-3	-4	-4	-3	-3	-5	-26	-19	-2
pair:on_whether	-21	-3	-11	-4	-12	-15		-2	-5	-3
pair:on_which	-9	-4	-3	7	9	-8	-6	-2	-4	-5
pair:on_x	-16	-3	-3	-4	-4	-4	-3	-3	-7	-6
pair:once_the	-18	-1	-3	-4	-4	-6	-9	-6	2	30
pair:one_,	-16	-4	21	-2	-4	-3	33	-2	-3	-5
pair:one_.	-3	-3	-4	-4	6	-19	23	-4	-5	-5
pair:one_and	-2	-2	-2	-3	-9	-9	21	-13	-5	-3
pair:one_be	-5	-2	-7	-4	-7	-4	19	-6	-8	-5
pair:one_day	-11	-31	-4	-3	-6	-32	32	-3	-7	-5
pair:one_for	-16	11	-1	-4	-12	-4	-5	41	-7	-3
pair:one_of	-12	10	5	-2	-2	1	-5	-2	4	-3
pair:one_on	-17	-6	-6	64	-3	-6	27	-4	-7	-4
pair:one_with	1	-4	-8	31	-5	-6	18	-18	-12	-1
pair:online_,	-6	-3	-5	9	-2	-12	16	-4	-7	-7
pair:online_.	-7	36	-6	-9	-3	-4	-7	-2	-7	-2
pair:online_safety	-8	-2	-2	-7	-4	-14	30	-4	-3	-3
pair:open_,	-2	10	11	-4	-6	1	-4	-2	-8	-2
pair:open_.	-15	2	-12	-5	-5	-16	-4	-3	-11	-8
pair:open_a	-11	-3	-6	4	-5	17	2	-3	-2	-3
pair:open_an	-11	-3	-7	-5	-5	32	1	-5	45	-2
pair:open_at	53	-4	7	-12	6	4	-9	-1	-15	-1
pair:open_by	-9	-10	31	-4	-5	22	-6	-2		-4
pair:open_for	19	-10	-16	-4	-3	12	12	-2	-5	-4
pair:open_in	-7	-4	7	-6	20	13	-5	-6	-6	-5
pair:open_its	-13	-3	25	-4	-4	-1	-3	3	-1	-3
pair:open_on	-11	-4	38	-6	-5	1	-6	-5	47	-8
pair:open_the	12	-4	11	3	-4	34	-6	-2	-2	-7
pair:opening_ceremony	-2	-3	47	-7	-3	35	-2	-3	-6	-2
pair:opening_of	-22	-4	37	-6	-5	24	-5	-2	3	-4
pair:opening_the	-16	-2	-6	5	-5	-10	33	-10	-4	-3
pair:operate_in	-5	-3	-3	-9	-8	25	-6	-2	-5	-2
pair:operate_the	-17	-3	-3	70	27	-34	-4	-2	-2	-6
pair:operating_license		-1	-1	-4	-2	-5	-6	1	-10	-3
pair:operation_in	-13	-8	-3	-11	-8	22	-10	38	-4	-4
pair:operator_,	17	-2	-4	-7	21	-8	1	2	-13	-7
pair:operator_.	-8	-3	-4	-11	6	10	80	-14	-12	-3
pair:operator_<f>	-3	-2	-4	22	-15	-13	-5	-5	10	-4
pair:operator_of	43	-3	-4	-12	-4	-5	33	-7	-7	-3
pair:operator_on	16	-6	-4	-8	-7	-8	-9	-5	-12	-4
pair:operator_pay	-9	-3	-7	-4	-4	-7	35	-8	-14	-3
pair:operator_that	-5	-2	-2	18	-8	-7	-3	-5	-8	-6
pair:operator_to	49	-3	-3	-4	-4	-6	13	-7	-5	-4
pair:operator_with	11	-3	-3	-7	-10	-15	-8	-10	-2	-3
pair:opportunity_to	-9	-8	21	-5	-4	-3	-2	-2	-1	-14
pair:opposition_<p>	-15	-5	-3	-3	-5	-4	-5	-2	-7	-13
pair:or_<f>	-3	-2	-4	-7	-4	-4	-6	-15	-12	-6
pair:orbit_,	-4	-23	-3	-5	-7	46	-4	-3	-9	-3
pair:orbit_.	-6	-3	-4	-9	-9	12	-11	-4	-7	-3
pair:order_,	-4	-2	-2	-8	-2	-2	-15	-8	29	-5
pair:order_.	-3	-2	-2	-14	-3	-10	-10	20	-11	-6
pair:order_<f>		-2	-1	-8	-9	-1	-6	-2	4	-2
pair:order_for	-6	-2	45	66	-3	-2	-19	-15	-51	-3
pair:order_of	-7	-1	-3	-8	-3	-2	8	-7	18	11
pair:order_on	-3	-1	-3	-18	-2	-2	28	-6	9	29
pair:order_that	-9	-4	15	-7	-2	-3	1	-5		8
pair:order_to	-1	-1	-2	-9	-1	-3	-18	-3	5	-7
pair:ordinance_,	-9	-1	-2	-5	-5	-3	46	-24	-5	-7
pair:organize_by	-15	-3	57		-4	-5	-5	-3	-6	-5
pair:organize_the	-13	-4	46	-13	-5	-8	-7	-3	-4	-4
pair:oslo_.	27	-5	-6	-5	-7	-9	-6	-3	-8	-5
pair:other_,	-5	-6	-2	-4	-1	-5	-3	-1	-1	-3
pair:other_country	-9	-4	5	-3	4	-2	-7	-1	-2	-4
pair:other_member	-53	-3	-6	-5	-6	-5	-3	-4	-5	-13
pair:other_side	3	-6	-10	-5	-2	-4	-6	-2	-7	-5
pair:others_,	-14	-3	-8	-6	-6	-6	-9	-3	-8	-4
pair:others_.	10	-5	-5	-5	-4	-7	-6	-3	-8	-5
pair:out_,	-24	-3	-4	-6	-8	-6	4	-5	2	8
pair:out_.	12	-5	12	-5	13	-7	-3	-5	9	-5
pair:out_a	9	-3	-3	-8	-6	3	17	-3	-7	-2
pair:out_an	-10	-3	-6	-3	-3	69	-14	-3	-11	-4
pair:out_by	-17	-9	17	-4	-7	26	-4	-3	-20	-6
pair:out_for	-21	34	-5	-10	-6	-6	30	-2	-3	-4
pair:out_in	1	-4	-4	4	-6	-7	-8	-4	-7	30
pair:out_of	-5	-3	1	4	-6	-6	-5	-4	1	-4
pair:out_on	-15	3	-4	-13	-9	11	-13	-3	17	-3
pair:out_that	17	-4	-5	-5	-3	-5	-4	-3	-5	-6
pair:out_the	15	-5	13	-8	8	-9	4	-5	7	-5
pair:out_to	-3	6	-3	-9	-3	15	36	-4	-10	-2
pair:out_with	17	-2	-3	-8	19	-7	33	-14	-4	-3
pair:outage_.	37	-4	-5	-5	-6	-5	-5	-10	39	-8
pair:outlay_in	-9	-5	-5	-10	77	-7	-11	-11	-6	-3
pair:outside_.	-8	-5	-3	-8	-4	-6	-5	-3	-3	22
pair:outside_the	6	-2	-7	-2	-5	-9	-2	-3	39	16
pair:outskirt_of	-9	-4	-11	-8	12	36	-3	-2	-7	-4
pair:over_,	-16	-2	-1	-2	-3	-6	-3	-1	-3	11
pair:over_.	-18	-4	-4	-5	-10	-8	18	-15	16	-7
pair:over_<c>	-31	-4	-3	-4	-5	-7	-4	-2	-6	-6
pair:over_<f>	6	-3	-5	-12	-1	-4	-2	11	-12	-8
pair:over_a	21	-5	3	-5	-8	13	2	-2	-4	-8
pair:over_an	-2	-4	-3	-3	-3	-2	-3	-2	-6	27
pair:over_from	-24	-3	-5	-3	-14	-7	-3	-2	-4	45
pair:over_its	30	-3	-3	-6	-4	-4	-9	-17	49	-9
pair:over_lunch	44	-3	-6	-3	-2	-5	-3	-4	-7	-4
pair:over_the	10	6	-1	-6	-3	1	-3		-1	-8
pair:over_three	32	-4	-5	24	23	-9	-7	-3	5	-10
pair:over_to	-14	-3	-5	51	6	-10	-7	-28	-8	37
pair:over_two	-1	-5	-8	36	-5	-6	-3	-3	-4	19
pair:over_what	30	-8	-2	-2	-2	-3	-3	-2	-14	37
pair:oversight_of	-5	-5	-3	-5	-4	-5	-9	-5	13	-3
pair:own_,	-18	5	-2	-6	-8	-11	-5	-3	-5	-4
pair:own_.	-5	-5	-6	-3	-6	-41	-8	-3	-7	-5
pair:own_<f>	-7	-3	-3	-5	-6	-3	-2	21	-29	-15
pair:own_by	-1	-2	-4	-5	-6	-5	-3	-10	-6	-3
pair:own_the	-17	-9	-7	-2	23	-3	-5	-5	-7	-7
pair:ownership_rule	30	-1	-2	-2	-2	-2	-16	46	-39	-2
pair:packaging_plant	-37	-9	-4	-7	25	16	-4	-3	-7	-4
pair:pact_with	-13	-2	-3	87	-7	-4	-5	-6	-15	-3
pair:page_.	4	-2	-33	-3	-3	-7	25	-4	11	-4
pair:palace_,	8	13	-4	-3	-2	-5	-2	-4	-2	-16
pair:palace_.	8	-2	-3	10	20	-5	10	-3	-3	-6
pair:palace_<p>	10	-3	-4	-3	-3	-2	-2	-3	-2	-8
pair:panel_.	29	-8	11	-3	-8	-14	-4	-2	-3	-2
pair:panel_on	-13	-5	64	-5	-5	-5	-6	-3	-6	17
pair:paper_be	-8	-4	-4	49	-3	-4	-25	-2	-6	-7
pair:paper_on	-7	-2	-4	15	35	-6		-2	-3	-4
pair:parent_,	-10	-3	-3	-8	-22	-9	-5	-5	-18	-5
pair:parent_of	-7	-2	-4	45	1	-9	-4	-10	-36	-3
pair:park_.	34	-12	-9	-4	30	-10	-14	-4	-8	-5
pair:park_in	-23	20	-9	10	-7	28	-6	-3	-7	-4
pair:parliament_.	9	-2	-11	-3	27	-10	26	-3	-3	-12
pair:part_,	-18	-3	-4	-5	-5	8	-3	1		-4
pair:part_.	-6	-1	26	-4	5	-3	14	-6	-5	-5
pair:part_as	6	-4	-8	-4	-3	-5	-3	-2	-3	-5
pair:part_in	10	-6	19	-5	-7	-5	-4	-3	-3	-8
pair:part_of	-6		2	-4	3	2	-1	-4	2	-4
pair:part_that	-14	-4	-9	-4	-3	-4	-4	-4	20	-3
pair:part_with	-8	-7	-1	-7	-3	-7	-4	-10	20	-3
pair:parte_filing	13	-7	-2	-4	-2	-4	-2	-2	-3	-4
pair:particular_.	-9	-5	-6	-6	-5	-6	-3	-3	-4	-5
pair:partner_,	-5	-3	-3	-18	14	-5	-2	-7	-4	-4
pair:partner_.	-10	10	-4	-14	-4	5	-5	-4	8	-6
pair:partner_in	-11	-5	-6	10	-1	-5	-4	-2	-4	-3
pair:partner_of	27	-5	-3	-14	-19	-5	-3	-5	-6	-5
pair:partner_with	-12	-7	-10	54	-6	-4	-3	-2	-4	-3
pair:partnership_,	-4	-3	-3	13	-6	-7	-4	-2	-3	-3
pair:partnership_.	-13	-7	-4	37	-4	-4	-4	-4	-4	-4
pair:partnership_agreement	-11	-3	-7	21	-4	-6	-7	-2	-4	-3
pair:partnership_with	-8	-2	6	46	-7	2	-4	-5	-6	-4
pair:party_,	2	-5	-4	9	-2	-5	-7	-2	-4	-6
pair:pass_a	-22	-3	-5	-4	-5	-8	15	-3	-8	-4
pair:pass_by	-2	-3	-9	-4	-3	-6	86	-5	-14	-10
pair:pass_the	-15	-3	-5	-4	-5	-5	26	-3	-8	-7
pair:past_,	-23	-6	-6	-1	-2	-4	-3	-1	-3	23
pair:patience_.	-21	-4	29	-7	-6	19	-7	-5	-9	-7
pair:pay_,	-10	-5	-3	-2	-7	-3	-2	-5	22	55
pair:pay_a	8	5	-2	-2	-4	-3	-3	-7	16	-5
pair:pay_an	-22	33	-3	-3	-3	-6	-4	-2	-3	-2
pair:pay_for	-12	-4	-6	4	19	4	-7	-4	-11	-4
pair:pay_in	-4	-3	-2	-2	-8	-2	-8	-18	-4	-6
pair:pay_the	-10	-4	-4	-5	-28	-15	-6	74	-11	-3
pair:payment_company	17	-3	-9	-6	39	-9	-8	-7	-7	-4
pair:payment_firm	-29	-4	-6	-8	-4	-6	-6	32	-15	-3
pair:payment_service	-6	-3	-6	4	-3	5	-6	4	-11	-3
pair:pen_to	-8	-2	-2	51	8	-7	-18	-2	-2	-2
pair:penalty_,	-4	-2	-2	-18	-2	-4	-22	-1	-15	-6
pair:penalty_for	-11	-2	-4	-4	-4	-3	1	-6	-11	-4
pair:penalty_of	-7	-3	-3	-4	-8	-4	-7	-7	15	-4
pair:penang_.	11	-9	-7	-5	30	-10	-4	-4	-7	-4
pair:penciled_in	32	35	-2	-3	-2	-5	-3	-3	-6	-7
pair:people_'s	-7	-4	-3	9	-2	-7	-11	-2	27	-3
pair:people_,		-4	-5	-5	5	-9	-4	-3	-5	11
pair:people_.	-10	-10	-5	-6	-8	3	-4	-3	-2	-5
pair:people_and	-11	-5	-4	-4	-7	-5	-6	-5	17	-3
pair:people_familiar	-6	-3	-3	-2	-13	-3	-8	-4	-19	-3
pair:people_in	-2	-3	-3	-13	-3	-4	-4	-2	15	-4
pair:people_of	-14	-6	-4	-5	-11	-4	-3	-2	-4	-4
pair:people_who	-6	-4	-3	-9	22	-5	-4	-4	-6	-3
pair:per_cent	-8	-4	-5	-5	18	-8	18	-4	-8	-5
pair:percent_of	10	-3	-3	-5	22	-7	16	-4	-9	-4
pair:period_of	-9	-3	-7	-5	27	-9	-13	-3	-6	6
pair:permission_to	-4	-3	-3	-5	-8	-3	-3	62	-16	-3
pair:permit_.	-9	-6	8	-4	-4	18	-7	-16	-4	-3
pair:permit_for	-4	-2	-2	-4	10	-5	-6	16	-10	-4
pair:permit_from	-5	-5	-3	-7	19	-8	-7	35	-7	-2
pair:permit_in	10	-4	-2	-6	-7	-3	-10	-5	-7	-2
pair:permit_of	-3	-2	-2	-6	-4	-4	53	5	-24	-2
pair:person_.	12	-3	-3	-3	-3	-4	-2	-2	-10	-5
pair:personal_datum	-9	-3	21	-5	-3	-7	20	-4	-6	-6
pair:personal_information	-5	-3	-7	-4	-9	-6	17	-3	17	44
pair:peso_.	-10	-6	-5	-5	-15	-7	-5	43	63	-4
pair:phase_of	-3	-9	13	-7	7	44	-6	-3	-3	-6
pair:phone_.	7	-5	-4	15	11	4	11	-4	-1	-3
pair:phone_with	39	-2	-6	-3	-2	-6	-5	-2	-5	-3
pair:pick_<f>	-8	-2	-3	57	-11	-15	-3	-9	-11	-17
pair:pick_<p>	-20	-4	-5	-6	-4	-4	-4	-3	-6	14
pair:picture_of	-12	-5	-4	-4	-6	-5	-4	-2	20	-12
pair:piece_of	2	-11	-5	-5	-5	-6	62	-3	-6	-3
pair:pillar_of	-23	-3	-4	-5	-2	-11	-7	-2	-3	-4
pair:pilot_line	6	-7	-7	-4	62	9	-3	-10	-6	-4
pair:place_.	21	-2	-7	-8	-10	-4	-4	-2	-8	8
pair:place_at	5	-6	-9	-5	-3	-10	-6	-5	-8	3
pair:place_for	44	-5	-6	-14	-7	-17	-6	-3	-6	-7
pair:place_in	33	-4	20	1	-5	25	-5	-3	-3	-3
pair:place_of	-27	-2	-5	-3	-4	-5	8	-4	-4	32
pair:place_on	27	-4	-7	12	-5	10	-7	16	-6	-5
pair:place_to	-9	-12	7	-3	-5	-6	-2	-5	11	-3
pair:plan_,	-10	-2	-2	-2	22	-2	-10	15	-11	-3
pair:plan_.	3	-6	-4	3	-4	31	6	-4	-13	-6
pair:plan_be	-18	-4	-14	-3	-7	-13	-15	-2	-2	-6
pair:plan_for	-10	2	-4	-5	4	-11	18	-3	-3	-5
pair:plan_of	-10	-4	-10	-11	-4	-11	-1	-2	-4	-2
pair:plan_to	1		-5	-1	6	8		4	-3	-3
pair:planalto_palace	7	-4	-3	-2	-2	-6	19	-2	-3	-4
pair:plant_,	-4	-6	-6	-3	-11	38	-4	-3	-7	-3
pair:plant_.	-17	16	-4	-5	23	-12	-4	10	-8	-5
pair:plant_at	-21	28	-7	-10	-8	18	-3	-2	-3	-4
pair:plant_in	-11	8	-5	-6	34	9	-6	-4	-1	-4
pair:plant_near	-10	-6	-2	-4	47	-16	-7	-2	-4	-3
pair:plant_of	-3	18	-6	-5	1	19	-3	-4	-5	-4
pair:plant_that	-2	-3	-3	19	-1	-6	-1	-1	-4	-2
pair:platform_,	-9	-2	-3	19	-10	-8	-5	-5	58	-9
pair:platform_.	69	-6	-7	37	-11	-14	-4	-2	-25	-3
pair:platform_<f>	-22	-3	-3	-4	-4	-11	-4	-11	68	-2
pair:platform_be	-6	-7	-5	-5	-4	15	-2	26	-7	-2
pair:platform_for	-5	-5	-11	-3	-7	-11	-7	-2	-4	-3
pair:platform_have	-10	-2	-3	-3	-4	-8	-4	-17	-26	-2
pair:platform_in	-7	-3	-2		-8	17	12	-1	-4	-5
pair:platform_to	-5	-3	-3	-6	-2	-11	6	-2	-6	-8
pair:play_host	28	-7	12	-7	-3	-5	-4	-4	-4	-3
pair:play_in	-11	-5	-11	-4	-3	-4	-4	-4	-5	-2
pair:player_,	-8	-3	-8	-3	-6	-3	-3	-5	-7	-5
pair:player_.	-11	-3	-4	-5	-4	-6	-3	-4	-5	-7
pair:player_in	-7	-2	-3	-3	-6	-5	-5	-3	-10	-4
pair:plead_for	30	-5	25	-4	-7	-12	7	-5	-4	-5
pair:pledge_to	-8	-4	-5	-5	23	-5	-4	-3	-3	-6
pair:point_,	-18	-4	-3	-3	-4	-8	-11	-3	-7	-7
pair:point_out	-2	-4	-8	-4	-5	-6	-4	-3	-5	-5
pair:point_to	-14	-4	-6	-4	-8	-6	-17	-4	-7	-5
pair:policy_,	-8	-3	-3	-4	-5	19	23	-6	-5	-4
pair:policy_and	-19	-2	-3	7	-2	-2	-11	-1	-2	-5
pair:policy_dialog	26	-5	36	-5	-5	-3	-12	-3	-5	-4
pair:policy_direction	29	-2	-3	-9	-4	-7	67	-12	-8	-5
pair:policy_for	-31	-3	-4	-3	-4	-5	52	-2	-4	6
pair:policy_in	-29	-3	-5	-5	-3	-21	29	-2	-3	-4
pair:port_moresby	3	-33	32	-3	-4	33	-3	-4	-3	-2
pair:port_of	-18	-6	11	-4	-2	16	-4	-2	-4	-3
pair:post_,	25	-3	-4	13	-4	-4	-5	-5	-3	-13
pair:post_.	-7	-3	-5	-15	15	-3	-25	-2	-14	8
pair:post_a	-9	-3	-4	-7	-13	-3	-3	-3	-7	-21
pair:post_and	-15	-3	-7	-6	-2	-3	-4	-1	-4	64
pair:post_office	-7	19	-2	-3	-3	-5	-3	-2	-2	-5
pair:post_on	3	-2	-3	-4	-4	-4	-3	-2	-6	-27
pair:power_.	-9	7	-4	5	-8	-22		-4	9	-3
pair:power_for	18	-2	-3	19	-12	-6	-3	-4	-3	-3
pair:power_of	-6	-2	-3	-3	-4	-10	-8	-3	-8	-9
pair:power_to	-8	-4	-6	-8	-6	-7	8	35	-31	-7
pair:praise_<p>	-39	-5	-5	-7	-5	-6	-5	-4	-6	-13
pair:praise_for	-15	31	-6	-2	-2	-6	-1	-2	-1	-4
pair:praise_the	18	-6	-5	-4	-10	-7	-3	-3	-4	-4
pair:predecessor_,	-18	-3	-3	-3	-5	-6	-4	-5	-6	48
pair:presence_of	-12	-4		24	-5	13	-3	-2	-3	-8
pair:present_.	-10	-4	-4	-10	-4	-5	-4	-5	-11	-6
pair:present_<p>	-27	-2	-2	-2	-3	-10	-5	-2	-3	-8
pair:present_a	-15	-4	-11	-4	-12	-4	-9	-2	-5	-2
pair:present_at	-1	-8	-5	-1	-3	-6	-4	-2	-6	17
pair:present_be	-14	-4	-4	15	-4	-6	-6	-5	-5	21
pair:present_on	-14	-5	17	-4	-6	-7	-7	-2	-5	-8
pair:present_the	21	-1	-5	-4	-4	-3	8	-3	-4	-7
pair:present_to	-9	-7	-3	-6	-2	-13	10	-2	-6	-4
pair:preside_over	9	-5	10	-5	25	20	-6	-3	-5	3
pair:presidency_of	-26	-4	49	-5	-7	-6	-8	-4	-6	64
pair:president_'s	16	-7	-4	-3	-3	-8	-7	-2	-5	-7
pair:president_<p>	-22	-3	-5	-3	24	1	-3	-2	-3	23
pair:president_of	13	-4	-5	-4	-6	-2	-4	-3	-4	41
pair:press_.	1	-7	-5	-3	-3	-4	-3	-2	-4	-5
pair:press_conference	-18	-3	-20	-2	-4	-3	-11	-2	24	-2
pair:press_office	41	-5	-2	-3	-4	-5	-3	-2	-6	-8
pair:press_release	5	-12	-3	-3	4	-11	-11	-3	-4	-3
pair:press_service	21	-3	-2	-8	14	-2	8	-3	-4	-6
pair:previous_day	47	-4	-4	-2	-2	-3	-3	-2	-5	-9
pair:price_,	26	-3	-4	-18	-7	-4	-4	-5	-17	-4
pair:price_.	2	-3	-5	-3	-7	-6	-10	-8	1	-5
pair:price_for	-5	-3	-4	-6	-12	-8	-10	-4	23	-3
pair:price_of	12	-3	-5	-10	-6	-3	-14	2		-3
pair:prime_minister	3	3	-5	1	7	2	23	-3	-5	
pair:priority_of	-14	-4	-4	-5	-3	-5	-8	-2	-4	-7
pair:privacy_law	-8	-3	-3	-4	-7	-3	-3	-3	40	-8
pair:private_sector	1	-6	-5	-5	-3	-2	-5	-2	-2	-4
pair:process_.	-8	-3	-7	32	-12	-17	-6	25	52	-4
pair:product_,	-3	26	-13	-2	-7	-3	-2	5	-10	-2
pair:program_,	-4	-4	-5	-5	-5	34	-9	-3	-4	-5
pair:program_.	7	32	-6	-14	-24	-12	-5	19	-5	-3
pair:program_be	-18	29	-1	-5	-10	24	-5	-7	-11	-1
pair:program_for	-10	-5	-6	27	-4	17	22	-3	-7	-7
pair:program_in	18	-5	-22	-6	-4	13	-10	-3	-3	-3
pair:program_of	48	-29	-3	-4	22	-7	-3	-2	-5	-3
pair:progress_of	9	-5	-4	-6	-3	-11	-3	-2	-3	-5
pair:progress_on	45	-21	-5	-3	-3	-4	-5	-2	-3	-4
pair:project_,	-9	-5	-4	-2	27	-6	-4	-2	-3	-4
pair:project_.	43	-6	-6	-8	22	-7	-4	-3	-3	-9
pair:project_and	-4	-12	-2	-2	-3	-3	-5	-2	-3	-2
pair:project_by	19	-5	-3	-3	11	-18	-10	-2	-7	-3
pair:project_in	6	-4	-4	2	-6	37	-5	-3	-4	-4
pair:project_that	-11	-3	-3	-7	-6	-4	-4	-1	3	-8
pair:promise_,	-13	-3	-3	-5	-5	-6	-11	-16	13	-4
pair:promise_.	-26	-4	-5	-8	-8	-7	-5	-4	-12	-8
pair:promise_a	-12	-6	-6	-5	-5	-8	49	-3	-5	-10
pair:promise_to	9	-5	-4	-5	14	-5	-7	-3	-6	-6
pair:proposal_.	61	-5	-3	-5	-3	-4	-21	-4	-7	-8
pair:proposal_for	25	-3	-3	-6	-6	-9	36	-3	-7	-3
pair:proposal_to	-10	-3	-4	-5	-8	-6	57	-8	21	-7
pair:prospect_for	24	-6	-4	-9	-4	-3	-2	-2	-3	-2
pair:protect_consumer	-6	-1	-9	-2	-2	-2	-9	-5	-18	-7
pair:protection_,	-7	-11	21	-7	-3	-4	-4	-2	-4	-4
pair:protection_and	-5	-5	-4	-4	-7	-6	28	-6	29	-5
pair:protection_of	-8	-3	-4	4	-4	10	13	-4	-7	-4
pair:protocol_on	-17	2	-5	41	-3	-6	18	-3	-3	-3
pair:provide_for	-11	-3	-2	14	-15	-8	-2	-2	-5	-8
pair:provider_,	-13	-2	-3	-5	21	-6	-5	-5	32	-3
pair:provider_.	-11	-6	-6	25	-5	-7	-5	44	-6	-12
pair:provider_<f>	26	-6	-3	50	-5	-3	-3	-3	-2	-5
pair:provider_license	-2	-2	-1	-3	-11	-7	-10	15	-8	-1
pair:provider_of	-7	-3	-4	-7	-8	-16	27	-5	-6	-8
pair:province_,	-15	-3	-5	-4	-12	29	-3	-5	-15	-5
pair:province_.	-15	-9	-4	-6	-12	-26	20	-4	-10	-3
pair:province_of	8	-4	-3	-2	29	-16	-5	-6	-13	-5
pair:provision_of	18	21	-6	-6	-5	-6	-2	-2	-2	-5
pair:public_,	-12	-5	-11	-3	-6	-3	-7	-4	-8	-10
pair:public_and	-8	-3	-4	-16	-3	-9	20	-4	-7	-11
pair:public_consultation	-12	-4	-3	-5	-3	-16	70	-13	-5	-4
pair:public_datum	-12	-2	-9	-11	-2	-2	68	-2	-5	51
pair:public_on	-4	-1	-5	7	-13	-6	-11	-14	51	-2
pair:public_service	-2	-4	-3	-4	-3	-9	-7	-3	-5	-5
pair:publish_in	-4	-2	-3	24	-6	-5	24	-7	-3	-11
pair:publish_its	-22	-4	-7	-8	-5	-8	9	9	-8	-4
pair:publish_on	-8	-4	-3	-7	8	-10	34	-3	-6	-4
pair:publish_the	-10	-3	-4	-6	-5	-6	26	-3	-1	-4
pair:pull_the	-8	-3	-9	-7	-13	27	-5	21	51	-4
pair:purchase_of	8	-2	-3	-4	-3	-2	-4	29	1	-3
pair:purpose_.	6	-3	-8	15	-6	-7	-14	-4	-3	-4
pair:put_$	-16	-2	-3	-5	53	-6	-2	-8	-6	-4
pair:put_<c>	-14	-3	-4	-9	-7	29	13	-3	-9	-3
pair:put_<f>	-4	-2	-2	-5	-4	-6	-3	-12	30	-6
pair:put_<p>	2	-1	-2	5	-3	-3	-4	-2	-14	8
pair:put_a	-2	-6	-3	-7	-11	-6	8	-11	22	-7
pair:put_an	-4	-3	-3	-8	18	-10	47	-2	-11	-3
pair:put_forward	-5	-3	-7	-8	-7	-13	23	-2	-7	40
pair:put_in	-10	-3	-4	-13	61	29	-5	-3	-12	27
pair:put_into		-3	-1	-7	1	46	-3	-1	-4	-5
pair:put_it	-9	-2	20	-12	-8	-10	-17	-5	-6	-7
pair:put_its	-5	-2	-5	22	-9	37	5	-5	-15	-3
pair:put_money	-16	-2	-1	-8	34	-2	-10	-4	-3	-8
pair:put_off	-4	52	-2	-3	-3	-26	14	-2	-3	-3
pair:put_on	-4	-1	22	-7	-15	-7	8	-13	60	-7
pair:put_pen	-8	-2	-2	51	8	-7	-18	-2	-2	-2
pair:put_the	1	-3	-3	-6	-6	13	-6	-9	9	-9
pair:put_their	56	-23	-8	42	-4	-10	-10	-2	-4	-6
pair:put_to	15	-2	-7	-6	-5	-4	24	-8	-3	-3
pair:put_together	-19	24	32	-8	-5	-7	-5	-3	-5	-2
pair:put_up	1	-4	-8		-8	23	-5	-3	-5	-4
pair:quality_of	32	-6	-3	-5	-5	-7	-4	-3	-2	-6
pair:quantum_technology	5	-2	-6	-25	-3	-13	24	-2	-2	-4
pair:quarter_.	1	-3	-4	-10	2	31	-6	-4	-7	-4
pair:quarter_of	11	-4	-2	10	2	33	-8	-4	-4	-3
pair:question_,	14	-2	-4	-3	-4	-3	-3	-3	-5	-10
pair:question_.	-48	-5	-5	-5	-6	-7	-8	-3	45	-5
pair:question_<p>	86	-3	-4	-5	-5	-6	-8	-3	-6	-7
pair:question_about	7	-5	-4	-6	-5	-8	-14	-3	-6	-11
pair:question_of	1	-4	-5	-4	-8	-4	-4	-2	-4	-5
pair:question_that	-15	-10	-4	-4	-2	-4	-13	-2	-4	-2
pair:quip_.	-16	-7	-4	-11	-4	-7	-7	-3	-4	-7
pair:r_$	-7	-5	-2	-5	43	-6	-4	-4	4	-2
pair:raise_its	-7	-3	-3	-11	20	-9	-27	21	-5	-4
pair:raise_the	7	-2	-5	-3	-13	-4	22	-2	-6	-1
pair:rare_earth	60	-3	-14	-8	-5	-17	29	-3	-6	-5
pair:rate_,	-11	-1	-2	-4	-2	-5	-7	-23	-7	-4
pair:ratify_the	-16	-4	-8	-14	-5	-9	102	-4	-7	-11
pair:reach_a	-8	-3	-3	39	-21	-4	-6	-9	10	-3
pair:reach_by	-10	-3	-4	16	-4	-5	13	-3	-6	-4
pair:reach_the	-5	-3	-5	-9	-3	-7	-10	-4	-4	-5
pair:ready_to	-10	-4	-4	-11	-7	7	-3	-7	-2	-5
pair:reason_.	-13	-4	-10	-4	-7	-5	-6	-3	-9	39
pair:recall_that	6	-6	-4	25	10	-4	-8	-5	4	-9
pair:receive_<f>	4	-2	-4	-6	-7	-9	-2	-23	-9	-3
pair:receive_<p>	53	-6	-5	-4	-4	-4	-3	-3	-3	-7
pair:receive_a	7	-3	-4	-4	6	-3	-6	4	-6	-5
pair:receive_at	42	-3	-3	-4	-5	-3	-3	-3	-3	-9
pair:receive_by	53	-29	-3	-3	-4	-4	-2	-2	-4	-7
pair:receive_in	22	-5	-3	-3	-4	-2	-2	-2	-2	-11
pair:receive_on	81	-3	-6	-1	-6	-5	-4	8	-6	-5
pair:receive_the	-6	-5	-2	-4	-5	-4	-3	50	-11	-6
pair:reception_for	28	-4	-5	-5	-5	-7	-7	-3	-4	-6
pair:recess_.	-21	26	-6	-4	-5	-7		-2	-8	-5
pair:reckon_.	-4	-5	-4	-5	-11	-5	-6	-8	-14	-3
pair:recognition_of	19	-4	-8	11	-4	15	-9	-3	-3	-2
pair:record_.	3	-3	-4	-5	-4	-6		-3	5	-2
pair:refuse_to	-38	-2	-2	-20	-8	-2	-5	-12	42	-5
pair:region_,	-13	3		-4	4	2	5	-3	-6	-6
pair:region_.	8	-2	12	-14	-8	-10	-3	11	16	-3
pair:register_.		-2	-5	-4	-8	-7	7	-8	15	-4
pair:register_<f>	-9	-2	-2	-8	-4	-2	-8	31	2	-4
pair:register_of	-7	-3	-3	-9	-6	-7	7	43	-16	-5
pair:regulation_,	-41	-2	-2	-4	-2	-2	25	-10	-5	-4
pair:regulation_.	-7	-4	-5	-8	-3	-5	9	7	-6	-3
pair:regulation_on	-3	-2	-6	-5	-6	-10	58	-11	-11	-3
pair:regulator_,	-18	-3	5	7	-7	-5	-12	4		-4
pair:regulator_in	-15	-5	120	-5	-5	-7	-8	-3	-5	-15
pair:regulatory_agency	-12	-3	-5	-9	-3	-3	-4	-4	-7	-15
pair:regulatory_framework		-1	-1	-9	-5	-7	-2	-1	-8	-1
pair:reject_the	-6	-3	-3	-5	-5	-4	26	-21	28	-4
pair:relate_to	-4	-3	23	-18	-2	-3	-3	12	-2	-5
pair:relation_between	9	-6	-2	-6	-2	-3	-3	-2	-3	-3
pair:relation_with	-23	-6	-4	-6	-6	-6	-3	-3	-4	-5
pair:release_.	-10	8	-6	2	8	30	-4	14	1	-2
pair:release_a	-15	-4	-4	-10	-6	-36	68	-3	-5	-3
pair:release_from	-48	1	40	-4	-1	-4	-2	-1	-2	-2
pair:release_say	33	-2	-3	-3	-2	-6	-1	-3	-3	-5
pair:rely_on	-9	-4	-5	-5	-8	-5	-5	-2	-4	-4
pair:remark_of	-17	-5	-5	-7	-7	-7	-4	-3	-7	-7
pair:renew_<f>	-4	-2	-3	-20	-7	-3	-5	40	-4	-4
pair:renew_for	-3	-2	-3	-21	-7	-8	-9	53	-6	-3
pair:renew_its	-8	-2	-3	49	-21	-6	-4	14	-8	-4
pair:replace_<p>	-25	-4	-4	-4	-4	-5	-4	-2	-6	46
pair:replace_the	-8	-5	-4	-3	-4	39	15	-3	-8	-21
pair:reply_that	-22	-3	-4	-3	-8	-4	-5	-3	-5	-7
pair:report_,	-3	-2	-21	-5	-10	-19	-4	25	-7	-3
pair:report_.	23	7	-3	-5	1	-3		-3	5	-5
pair:report_of	-19	-3	-4	-4	-5	-4	-29	-7	14	-6
pair:report_on	-5	-4	-6	9	-1	-4	-12	-5	-11	-6
pair:report_that	-21	-3	-3	-33	-7	-21	-4	-7	-16	-6
pair:report_to	-28	-5	-5	-5	-6	-5	-8	-3	3	-12
pair:reporter_,	-8	-3	-5	-3	-4	21	-3	-4	-2	-7
pair:reporter_.	11	-10	-5	-5	-7	25	-5	-2	-8	-9
pair:reporter_that	-4	-2	-6	-3	-5	-5	39	-2	-5	-3
pair:represent_by	20	-3	14	-1	-4	-7	-3	-4	-5	-6
pair:representative_of	47	-4	3	-5	-4	-4	-5	-3	-9	-3
pair:request_.	8	-2	-3	-3	-4	-3	-7	-8	28	8
pair:request_for	-6	-3	-3	-6	-5	-4	-8	9	19	-3
pair:request_of	8	-3	-3	-4	-11	-4	-2	-11	55	-5
pair:require_.	-15	-2	-3	-3	-6	-2	-13	-3	-16	46
pair:research_and	-10	-4	-5	-1	-10	-5	-4	-2	-2	-3
pair:research_center	9	34	-21	-3	13	11	-4	-2	-5	-3
pair:resign_.	-17	-4	-4	-6	-4	-4	-6	-3	-5	-36
pair:resign_on	-17	-4	-7	-4	-4	-5	-3	-3	-5	90
pair:resignation_of	-33	-4	-3	-6	-6	-7	-4	-3	-7	77
pair:resolve_to	-39	-8	-4	44	-5	-6	-6	-3	-6	-8
pair:respect_the	-33	-6	-4	-6	-4	-6	-4	-4	-9	-7
pair:respond_,	22	-1	-3	-3	-2	-5	-20	-3	24	-6
pair:respond_to	-33	-4	-5	-6	-6	-6	-5	-4	-8	-6
pair:responsible_for	-27	-5	-2		-6	-5	-6	-11	-10	-5
pair:result_.	-14	-4	-5	-7	-6	34	-5	-3	-6	-9
pair:result_of	-12	6	-3	-7	-4	-7	-5	-8	-7	-5
pair:return_to	-26	27	-6	-5	-10	-7	-7	-12	14	-14
pair:review_,	-9	-5	-4	-9	-5	-5	-4	-3	27	-4
pair:review_of	36	-5	-8	-3	-3	-7	-11	-4	42	-3
pair:review_the	41	-4	-5	12	-4	-9	-4	-8	-11	-4
pair:revoke_the	-6	-2	-2	-3	-6	-3	-6	10	-5	-3
pair:ribbon_on	-10	-4	-3	-5	-8	46	-5	-3	-7	-3
pair:ride_to	-6	-2	-4	23	-7	10	-4	-6	-13	-4
pair:right_,	-2	-3	29	-3	-4	-8	-5	-8	7	-2
pair:right_of	8	-1	-2	-6	-3	-3	1	5	13	-5
pair:right_to	-5	-5	-4	-16	-6	-4	11	-1	-13	-9
pair:rise_.	-18	-6	-12	-3	-3	-7	15	-4	-6	-4
pair:rival_.	-10	-3	-3	-2	-3	-6	14	-4	13	5
pair:rival_<f>	-7	-3	-4	51	11	-7	-6	-13	21	-4
pair:riyadh_on	16	-1	-7	-3	-3	-7	-6	-5	-3	-8
pair:road_.	-25	32	-6	-5	-6	-12	-7	-4	-6	-9
pair:roadmap_for	-21	-5	-9	47	-4	-12	39	-3	-6	-5
pair:roam_.	55	-4	-2	54	-5	-9	-6	-5	-6	-4
pair:roam_charge	14	-6	-4	48	-1	-4	-6	-2	5	-5
pair:rocket_of	-9	-5	-3	-6	-7	34	-5	-6	-12	-6
pair:role_of	-16	-3	-4	-4	-8	-5	-4	-3	-7	-22
pair:roll_out	-8	-5	-5	-5	-8	77	4	-4	-8	-6
pair:rollout_.	62	-5	-7	-6	-4	-10	-5	-3	-5	-4
pair:rollout_of	-11	-5	-4	-4	-3	27	-8	-3	-6	-4
pair:room_,	-4	-4	-4	-4	-3	-5	-2	-2	-4	-4
pair:room_.	68	48	-10	-6	-8	-19	-4	-3	-10	-9
pair:room_at	13	-5	-18	-4	-5	-8	-4	-4	-8	-4
pair:room_for	43	-4	-6	-4	-6	20	-4	-4	-6	-4
pair:room_of	-16	-9	-4	-3	-3	44	-2	-3	-5	-13
pair:round_,	-6	-5	-3	-3	-5	-5	-4	5	-21	-3
pair:round_.	33	-4	-8	-11	-30	-5	-3	-4	-7	-3
pair:round_in	-17	-3	-4	-15	12	-4	-3	-4	-4	-4
pair:round_of	26	10	-15	-5	18	-9	-7	-2	-4	-3
pair:round_table	-15	37	79	-5	-4	-1	-2	-1		-1
pair:round_the	54	59	-4	-7	-10	-17	-11	-6	-6	-6
pair:rule_,	-15	-2	-3	-5	-5	-5	34	-9	-51	-5
pair:rule_.	42	-3	11	-3		-5	-16	19	2	-3
pair:rule_be	-13	-3	-4	-11	-3	-4	-18	-2	18	-3
pair:rule_for	-3	-2	-3	-7	-6	-9	28	-6	-6	-4
pair:rule_of	-6	-3	-7	-5	-3	-3	68	-3	-19	-4
pair:rule_on	5	-3	-4	-5	-6	-8	30	-3	-8	-4
pair:rule_out	-7	-2	-1	-1	-2	-5	-6	-9	-11	-2
pair:rule_that	-2	-2	-4	-3	-4	-7	35	-4	10	-2
pair:run_<a>	-17	-2	-3	-7	-4	-5	-5	-3	-9	74
pair:run_<f>	28	-4	-3	-2	-7	-6	-1	-2	-3	3
pair:run_a	-9	-3	9	15	-7	-6	17		-10	-5
pair:run_by	4	1	-2	-6	11	-2	-5	-7	-8	18
pair:run_for	-12	-4	-5	-6	-5	-13	-8	-7	-6	-17
pair:run_its	-5	-2	-3	-7	-10	-5	20	25	-10	48
pair:run_on	-17	-4	-7	-5	-13	36	17	-3	14	-5
pair:run_out	2	-2	-4	-5	-3	-5	-4	-2	-6	25
pair:run_the	-8	-3	-5	69	-7	17	-6	-6	-11	-10
pair:run_to	-14	-2	-9	26	-5	-18	66	-4	-12	-4
pair:run_until	-7	-5	25	-36	-9	-16	-10	-3	-5	-4
pair:rural_mast	-32	-3	-3	37	-9	-4	-5	-7	-7	-3
pair:rural_school	5	29	-4	-6	-6	13	-5	-3	-6	-3
pair:sale_of	-7	-3	-5	-6	1	-8	12	32	-4	-3
pair:same_.	-22	-5	-5	-6	-7	-8	-8	-5	-9	-8
pair:same_day	27	-3	-4	-8	-7	17	7	-4	-9	-4
pair:same_time	-8	-3	-2	-5	-4	-5	-6	-3	9	20
pair:san_francisco	-11	59	4	-4	-3	-4	-3	-2	-4	-6
pair:san_josé	4	-7	36	-3	-8	-4	-2	-3	-3	-4
pair:sandbox_for	19	-2	-8	-5	-3	61	-15	-5	-9	-4
pair:satellite_.	-6	11	-2	41	-5	-26	-3	6	-9	6
pair:satellite_broadband	-8	-3	-2	-3	-13	15	-8	2	-7	-3
pair:satellite_in	-8	-3	-4	9	-5	-27	-7	-3	-4	-3
pair:satellite_internet	25	-3	-2	-4	-13	-8	-3	43	-7	-4
pair:satellite_license	-9	-3	-4	-5	-3	-11	8	-31	-3	-3
pair:satellite_of	-6	-4	-4	3	-8	17	-6	12	-10	-4
pair:saturday_,	16	-16	-8	-2	-4	-6	-2	-2	-5	24
pair:saturday_.	-11	1	3	-4	-4	23	-8	5	-7	-3
pair:say_,	-7	-1	-4	-7	3	-4	-4	4	-3	-6
pair:say_.	-5	-2	-4	-4	-1	2	-1		-7	-5
pair:say_<a>	-13	-3	-4	-5	-7	-4	-5	11	-9	-7
pair:say_<c>	-24	-4	-5	-6	1	37	-4	-4	-5	-5
pair:say_<f>	-10	-4	-3	-5	14	-2	-3	-3	-8	-4
pair:say_<o>	-9	-5	68	-3	-5	-11	-3	-3	-10	-3
pair:say_<p>	-14	-4	-5	-4	-6		-5	-4	-4	-4
pair:say_a	4	20	-4	12	-4	-7	20	-3	-6	-6
pair:say_at	-11	-4	3	-5	-5	1	10	-13	19	-6
pair:say_by	-6	-3	-3	-4	-5	-4	-5	-7	-14	-2
pair:say_he	20	-3	-4	-7	-5	-7	-4	-3	-5	-2
pair:say_in	-1	-4	-2	4	-1	6	1	12	-7	-2
pair:say_it	-15	-4	-6	-4	8	12	-6	-9	-11	-6
pair:say_of	-16	-4	-5	-19	-15	-8	-4	-5	-5	-4
pair:say_on	-8	7	8	-4	12	-3	-7	2	-3	15
pair:say_she	18	-6	-4	-3	-5	-5	-12	-2	-4	-8
pair:say_that	-9	-5	-4	-3		2	-3	6		1
pair:say_the	-8	-4	-2	-5	-2	-9	5	-3	-8	-6
pair:say_to	-13	-5	-4	-6	-7	-6	-7	-5	16	-6
pair:say_when	-53	-3	-3	-5	-4	-15	-4	-3	-5	28
pair:say_without	-13	-2	-4	-15	-3	-5	38	-4	-3	-16
pair:scale_,	-4	-5	-4	-3	6	-4	39	-1	-4	-6
pair:schedule_.		-5	-6	22	-4	58	-9	-4	-5	-5
pair:schedule_of	17	-4	-7	-9	-10	-6	-4	-3	-4	-3
pair:schedule_to	41	-5	-5	-5	-5	-6	-1	25	-5	-6
pair:school_,	-22	5	-7	-5	-9	-8	-4	-3	-5	-5
pair:school_.	20	-1	11	7	-3	13	-7	-3	-5	-3
pair:school_in	-6	48	-9	-4	-8	28	-6	-5	-11	-4
pair:science_and	8	4	-3	-5	-3	-5	-6	-2	8	-5
pair:scrap_the	-6	-3	-3	-4	-12	-8	33	-4	-6	-8
pair:sea_.	46	-6	-4	-8	-5	22	-4	-3	-5	-3
pair:seal_a	-11	-3	-8	90	-7	-9	-5	-5	-11	-6
pair:seat_.	-19	-3	-4	-5	-3	-5	-13	-4	25	14
pair:second_.	-11	-3	-5	-4	-6	28	-12	-5	-8	-5
pair:second_day		37	26	-2	-5	-7	-5	-1	-3	-5
pair:second_half	-19	-6	-4	-7	-13	74	-12	-9	-10	-3
pair:second_in	-9	-6	-19	-2	-11	13	-5	-3	-6	25
pair:second_phase	13	-10	-7	-9	14	7	-5	-3	-2	-4
pair:second_quarter	-7	-5	-3	13	-12	45	-9	-4	-4	-4
pair:second_round	74	-16	-20	-7	-6	-22	-5	-2	-3	-3
pair:second_time	13	-4	-14	-7	-5	-10	-8	-4	-7	-14
pair:secretary_<p>	-14	1	-5	-5	-4	42	3	-4	-2	15
pair:sector_,	-14	2	-5	-7	-4	-4	1	-2	-4	-2
pair:sector_.	4	-7	-8	-4	-4	-5	-4	-3		-4
pair:sector_be	-4	-10	-3	-2	-4	-4	-6	17	-5	-3
pair:sector_in	25	-5	-3	-3	-7	-4	-9	-3	-4	-3
pair:sector_of	-10	-4	-6	-4	-4	-7	-5	-2	-4	-4
pair:sector_that	-9	-5	-3	-3	-4	-3	-17	-2	-8	-3
pair:security_,	-12	-2	-3	-4	-2	-4	-8	-2	-3	-6
pair:security_.	-4	-4	-6	11	-6	-9	21	-2	-5	18
pair:security_and	-8	-4	-4	3	-3	-6	4	-2	10	-4
pair:security_of	9	-4	-6	-9	-3	-10	31	-2	-2	-5
pair:see_<a>	-16	-4	-3	-2	-2	-2	-9	-3	22	-6
pair:see_<f>	-22	-5	-5	-4	16	-5	-3	-3	-4	-5
pair:see_<p>	25	2	7	-4	-3	-4	-3	-2	-3	-7
pair:see_by	9	-14	-6	-12	-4	22	-6	-4	-5	-1
pair:see_in	25	-16	-3	-3	-1	-4	-4	-3	-1	-2
pair:see_it	-27	-7	-7	-4	-2	-10	-4	-2	25	-8
pair:see_the	-21	36	-4	-4	6	-11	-2	-4	-5	-3
pair:seek_to	-3	-3	-4	-4	-6	-14	-10	-2	47	-16
pair:select_committee	-11	42	-8	-16	-9	-5	12	-2	-6	-8
pair:sell_.	-11	-3	-3	-6	-7	-8	-4	-4	-10	39
pair:sell_its	-7	-3	-3	-8	29	-6	-6	56	-10	-5
pair:sell_the	-3	-3	-2	5	-11	-5	-4	6	-14	-2
pair:semiconductor_,	-11	-3	-3	-3	13	-7	-6	-3	-2	-2
pair:semiconductor_and	7	17	-6	-6	-4	-4	15	-2	-4	-5
pair:semiconductor_industry	-20	-4	-5	-4	-4	-3	-3	-2	-4	-4
pair:seminar_on	-1	-4	37	-2	-3	-4	-5	-2	-4	-3
pair:send_<f>	-14	-3	-4	-8	-5	-6	-7	-11	83	-4
pair:send_<p>	-7	-4	-5	-5	-4	-5	-4	-2	-5	-8
pair:send_a	-10	22	-3	-5	-4	-8	18	-10	38	-3
pair:send_it	-6	-3	-8	-4	-3	-4	14	36	-3	8
pair:send_to	-22	-3	-6	-6	-5	-10	53	-3	-1	-5
pair:senior_executive	47	-2	-7	-2	-6	-4	-3	-2	-1	-2
pair:seoul_,	-33	-8	-5	29	-6	-5	-13	-4	-5	-4
pair:seoul_in	-4	79	-5	-6	-4	-4	-4	-3	-4	-9
pair:seoul_on	52	-10	-6	-4	-2	-4	-4	-3	-4	-6
pair:separate_meeting	-17	-3	-5	17	-3	-2	-2	-1	-2	-8
pair:separately_,	5	-3	9	-8	-5	-4	-3	4	51	-3
pair:separately_with	24	17	-14	-3	-3	-4	-2	-1	-6	-2
pair:september_,	3	14	-5	-3	-11	16	4	19	4	-6
pair:september_.	-4	-8	8	-7	2	27	16	-5	-8	2
pair:series_of	-3	-3	-4	-5	-6	-4	-4	-7	14	-3
pair:serve_as	-12	-5	-5	-4	-3	-5	-5	-3	-8	16
pair:serve_on	-14	-3	-7	-4	-4	-5	-3	-3	-8	-21
pair:server_.	-12	20	-5	-16	-5	-8	-6	-4	-6	-12
pair:server_farm	-11	-2	-5	8	7	15	-4	9	-7	-5
pair:service_,	-6	-1	-3	-5	-6	12	-1	27	-4	-3
pair:service_.	6	14	-5	-7		8	-6	-3	18	-5
pair:service_<f>	-7	-4	-3	11	-8	-13	-7	-5	62	-3
pair:service_center	-14	-2	-18	-4	-7	89	-3	-2	-7	-3
pair:service_have	16	-3	-2	-4	-3	-6	27	-10	-7	-8
pair:service_in	-3	-4	-4	-6	2	21	-5	-5	19	-5
pair:service_of	-19	-4	-3	-8	18	7	12	-5	-5	-5
pair:service_provider	-3	-4	-3	-3	-6	-9	-9	1	-7	-2
pair:service_say	34	-3	-3	-7	-5	8	-4	-3	-4	-8
pair:service_tax	-12	-4	-5	-4	-8	-9	1	-2	-6	-3
pair:service_to	-7	-3	-3	-20	-5	-34	-8	-3	-6	-2
pair:servicing_of	5	-7	-4	-6	-6	-3	-6	-27	45	-2
pair:session_,	-12	-5	19	22	-7	-8	-7	-1	-3	-5
pair:session_.	50	-12	-5	-3	27	-6	-7	-2	-5	-8
pair:session_in	-1	-4	-8	14	-2	-3	-8	-3	-3	-4
pair:session_of	12	-5	36	-4	-3	-5	-4	-2	-3	-8
pair:session_with	53	-6	4	-5	-3	-3	-3	-3	-5	-3
pair:set_a	-31	-5	-4	-7	-5	-7	-15	-7	-4	-2
pair:set_aside	7	-2	-3	-12	84	-14	-4	-6	33	-8
pair:set_for	9	-5	-5	-5	-3	-3	-14	-3	-1	-4
pair:set_of	-3	-3	17	-3	-3	21	-10	-3	28	-6
pair:set_out	-9	-7	39	17	-7	14	18	-7	-6	-4
pair:set_up	-3	-3	-4	12	2	10	4	-1	-4	-3
pair:settle_the	25	-2	-3	-4	-5	-6	-10	-5	26	-4
pair:shake_hand	-15	-3	-4	36	-8	-14	-6	-4	-6	-6
pair:share_.	3	-3	-4	-7	-13	-3	-11	-2	-6	-4
pair:share_a		-3	13	-7	-5	-4	-4	-3	-7	-4
pair:share_in	-12	-2	-15	-2	17	-3	-4	-6	-1	-7
pair:share_of	-5	-2	-6	-7	33	-5	-6	-7	23	-4
pair:share_the	-20	-4	19	-6	-9	-7	18	-3	-6	-5
pair:share_with	-37	-2	34	-2	-7	19	-10	-5	-5	-1
pair:shareholder_,	12	-4	-5	-14	28	-4	-1	-4	-4	-3
pair:shareholder_of	-7	-1	-2	-3	46	-5	-6	-33	-24	-7
pair:she_have	-6	-5	-4	-13	-5	-4	-11	-4	28	-16
pair:sheik_<p>	-19	-12	-12	-3	-2	-4	-1	-2	-4	-5
pair:ship_in	-8	66	-6	-6	-7	2	-4	-3	-4	-6
pair:short_of	-11	-10	-4	-5	-6	-5	-4	-5	26	-6
pair:should_be	-4	-3	-5	27	-7	-8	5	-1	-3	-2
pair:should_not	-8	-3	-4	-7	-2	-6	-8	-14	-6	-3
pair:show_,	-12	23	-1	-3	-3	-1	-7	-1	-1	-2
pair:show_.	5	-6	-11	12	4	-4	-7	-4	-8	10
pair:show_<p>	27	-8	-8	-5	-5	-7	-4	-3	-6	-10
pair:show_around	2	28	-13	-3	-4	-6	-4	-3	-4	-6
pair:show_how	-14	17	10	-4	-4	-3	-4	-2	-4	-1
pair:show_the	-21	55	-12	-3	-11	-11	-3	-3	-6	23
pair:shut_out	-5	-7	-3	-3	-8	-4	-5	-4	9	-4
pair:side_,	24	-4	-5	-8	-5	-4	5	-4	-6	-4
pair:side_.	-7	8	-8	26	-3	-3	-3	-2	-5	-13
pair:side_be	1	-8	-6	-4	-7	-5	-3	-3	-5	-6
pair:side_of	-2	-5	-9	12	-7	-5	-4	-2	-6	-3
pair:sideline_of	-18	-3	-14	2	8	13	8	-3	-4	-5
pair:sign_,	-16	-3	-7	10	-3	-5	-5	-4	-3	-6
pair:sign_a	-8	-6	-1	24	-4	-8	2	-6	-5	-4
pair:sign_an	-8	-3	-3	16	-4	2	-7	-2	-6	-3
pair:sign_by	-4	-3	-4	40	-5	-5	13	-3	-4	-7
pair:sign_for	-15	-3	-3	102	-6	5	-8	-4	-4	-10
pair:sign_in	-6	-4	-1	52	-8	-4	-10	-3	-4	-3
pair:sign_memorandum	-6	-2	-3	49	-4	-3	-6	-5	-6	-4
pair:sign_off	-8	-4	-4	-17	-12	-10	21	17	-6	-6
pair:sign_on	-9	-3	-3	31	-5	-5	1	15	-8	13
pair:sign_the	-1	-3	-7	54	-3	-7	1	-5	-3	-4
pair:sign_up	-5	-3	-5	-27	-6	32	9	-2	-5	-4
pair:sign_with	-5	-3	-2	27	-17	9	-5	-9	-10	-4
pair:signature_of	-8	-4	26	35	-4	-4	24	-2	-4	-7
pair:signature_to	-29	-3	-3	72	-4	-8	12	-3	-3	-6
pair:signing_of	-6	-4	-7	51	-3	-7	-3	-8	-8	-4
pair:silicon_valley	-5	14	-10	-3	-5	-3	-5	-4	-6	-5
pair:sim_card	8	-4	-4	-3	-4	-6	-9	-7	33	-4
pair:since_2015	-10	5	-4	-6	-5	-31	-4	-3	-10	-5
pair:since_2018	-15	-4	-4	-4	-18	-10	-7	-4	-10	-6
pair:since_2019	-12	-2	-3	-5	29	-9	-4	-5	-8	-7
pair:since_2022	-12	-2	-3	-4	-19	-6	-8	12	-7	-3
pair:since_<f>	-16	-2	-2	-4	-9	-7	-2	-3	48	-14
pair:since_<p>	-6	-4	-3	-2	14	-4	-1	-2	-5	56
pair:since_august	-10	-4	-4	27	-8	-10	-10	-4	10	-5
pair:since_january	-18	-2	-4	-3	-17	-6	-5	-4	-6	39
pair:since_last	-17	-2	-3	-4	1	36	-2	-4	-7	-5
pair:since_the	-14	35	-10	-5	12	-9	-4	-2	-8	-7
pair:singha_durbar	8	22	-7	-5	-3	23	-5	-3	-4	-3
pair:sit_down	29		-1	-6	-3	-3	-3	-2	-4	-4
pair:sit_in	-24	-3	-3	-4	-2	-3	-3	-6	-6	3
pair:sit_on	-48	-2	16	-4	-3	-4	2	-3	-4	-10
pair:sit_with	35	-2	-3	-5	-10	-5	-10	-3	-11	-3
pair:site_,	23	-20	-3	-13	35	-11	-3	-3	-9	-4
pair:site_.	28	23	-6	-4	-6	-10	33	-5	6	-5
pair:site_in	11	-5	-3	-3	-8	-18	-5	-2	-3	-6
pair:site_of	-9	-10	-8	-17	-6	-33	-3	-21	-9	-5
pair:site_on	-35	68	-5	-4	-6	-16	-10	51	-4	-8
pair:six_month	-14	-11	-8	-7	-5	-7	8	-4	-9	5
pair:six_year	-12	-3	-3	23	21	-6	-5	-6	-5	34
pair:smart_city	-13	-6	24	-3	-3	-7	-7	-3	-4	-3
pair:so_.	-9	22	-6	-11	-6	-25	-6	-4	-6	-7
pair:so_as	-3	-6	-7	-1	-5	-2	-8	-3	-6	-6
pair:so_far	-10	-4	-6	-5	-9	7	-4	-6	29	-6
pair:so_that		5	-5	-1	2	-6	3	-2	-6	-3
pair:social_medium		-4	-4	-4	-5	-5	22	6	1	-8
pair:social_network	-6	-2	-2	3	-2	-8	-2	-2	11	-2
pair:software_.	-2	-3	-10	-3	-11	-14	49	-5	-6	-4
pair:solution_to	10	-4	-6	-9	-6	-7	-4	-1	-6	-2
pair:some_of	-6	-7	-4	-5	-4	-6	-3	-3	-3	-3
pair:sound_out	29	-4	-4	-5	-11	-7	-6	-4	-5	-4
pair:source_say	9	-6	-2	-4	-6	-4	-6	-3	-3	-4
pair:sovereign_cloud	1	-3	-5		-5	36	24	-4	-4	-6
pair:sovereign_fund	-6	-3	-6	22	42	-7	-5	-7	-6	-5
pair:spainsat_ng	-9	-4	-4	-4	-8	63	-5	-2	-3	-5
pair:speak_at	-29	-4	21	-3	-3	5	-3	-3	-3	-4
pair:speak_by	25	-2	-6	-3	-3	-7	-4	-2	-5	-3
pair:speak_for	16	19	-2	-1	-5	-3	-1	-2	-2	-3
pair:speak_highly		-2	-5	-2	-6	-3	-1	-2	-1	-5
pair:speak_in	-7	-4	-12	-4	-4	-4	-4	8	-4	-5
pair:speak_of	-25	-4	-4	-3	3	-4	-5	-3	3	-3
pair:speak_on	-14	-2	52	-4	-5	-5	-6	-3	-12	-3
pair:speak_to	8	-5	13	-4	-4	-7	-3	-2	-3	-7
pair:speak_with	39	-4	-5	-4	-4	-6	-3	-2	-7	-4
pair:spectrum_fee	-9	-3	-3	-5	-4	-4	47	-6	-3	-2
pair:spectrum_for	4	-2	-1	-4	-15	-6	-6	13	-5	-3
pair:speech_.	-21	-4	12	-4	-8	-4	25	-2	-4	-14
pair:speech_at	-15	-10	113	-5	-5	-14	-7	-3	-4	-6
pair:speed_of	-5	-3	-5	-2	-2	48	-5	-2	-3	-4
pair:speed_up	2	-3	-6	-7	-5	-1	-7	-6	-3	-4
pair:spend_$	-8	-6	-3	-6	75	-12	-10	-4	-5	-5
pair:spend_on	-32	-6	-5	-20	46	-13	-15	-6	-6	-5
pair:spend_the	-3	-8	-4	-3	-6	-12	-4	-3	-5	5
pair:spokesman_for	-11	-4	-8	32	-5	-6	-16	-3	-6	-5
pair:spokesperson_for	-6	-3	-2	-9	-6	-3	-9	-2	-26	-4
pair:spokesperson_say	19	28	-4	-4	-11	-5	-3	-3	-7	-4
pair:spring_,	1	-4	-7	-9	-6	31	-6	-4	-6	-4
pair:spring_.	-7	-4	-4	3	-8	-7	5	-11	-8	-3
pair:staff_,	-26	-4	-5	-5	-5	-5	-6	-4	-8	-10
pair:staff_.	-8	-5	-5	-7	-14	-10	-25	-6	-15	-5
pair:staff_of	-11	-4	-11	-5	-7	-4	-4	-3	-8	-5
pair:stage_.	-9	-3	5	-8	-15	-7	-6	-7	-7	-11
pair:stake_in	-9	-3	-4	-6	34	-5	-5	-7	-10	-5
pair:stand_,	5	-9	-8	-11	-5	-12	-14	8	21	-7
pair:stand_at	-15	-7	48	-6	-6	-7	-8	-3	-9	-7
pair:stand_behind	-52	-4	-4	58	-7	-5	-3	-2	-2	-13
pair:stand_in	-13	-5	-16	-5	-5	-18	-6	-4	-9	-5
pair:stand_of	7	-14	-25	-5	-3	-5	-8	-2	-6	-6
pair:stand_ready	-31	-6	-6	-2	-3	-3	-1	-1	-2	-5
pair:standard_for	24	-6	-4	-6	-4	-15	13	-1	-4	-4
pair:start-up_<f>	-8	-2	-4	6	21	-4	-4	27	-19	-3
pair:start-ups_,	-8	-3	-6	-4	7	4	-12	-4	-9	-3
pair:start-ups_.	51	-4	-8	-11	-8	52	-5	-3	-4	-5
pair:start_.	-19	-4	-3	-5	-3	-29	-4	-2	-3	-7
pair:start_in	-12	-6	-8	-5	-3	14	-9	-3	-10	39
pair:start_of	-15	-2	-7	-5	-7	-2	14	-3	-6	5
pair:start_on	-9	-4	-4	-4	-4	-40	71	-2	-6	-5
pair:state_'s	-8	1	-5	6	-4	-7	-4	-3	-5	11
pair:state_,	-14	-5	-1	-4	-5	-4	-3	-2	19	-8
pair:state_.	-11	-4	-4	-4	19	8	-10	-8	-10	
pair:state_aid	-2	-2	-3	-2	-5	-11	-16	50	-9	-2
pair:state_have	-2	-5	-4	-11	-6	-4	5	-2	21	-7
pair:state_house	51	-8	-6	-4	-4	-7	8	-3	-7	14
pair:state_news	17	-20	-5	-4	-3	-4	8	-4	-3	-3
pair:state_of	60	12	-3	-8	-6	-7	-4	-2	-5	-8
pair:state_that	21	-3	-6	-5	-3	-4	-5	-4	-5	-6
pair:state_to	-8	48	-5	-6	-4	-21	-5	-3	-4	-6
pair:state_visit	-20	56	-5	-6	-3	-4	-4	-2	-4	-4
pair:statement_,	-11	-1	-1	-7	-4	-3	7	-9	-11	-6
pair:statement_.	22	-5	-5	2	-2	-8	9	3	-7	-4
pair:statement_from	-3	-2	-2	-2	-3	-4	-5	-6	10	-1
pair:statement_of	-9	-2	-3	-10	-3	-7	-7	-7	60	-4
pair:statement_on	-13	-3	-4	4	-4	-15	11	-3	15	-7
pair:statement_say	13	-6	-5	-4	-3	-6	-8	-2	-7	35
pair:station_,	9	23	-8	-6	-7	-17	-3	-2	-4	-2
pair:station_.	5	14	-7	-8	-9	28	-5	-3	-4	-5
pair:station_at	-16	68	-5	-4	-5	-5	-3	-2	-9	-3
pair:station_in	-1	55	-5	-4	-5	-24	-4	-4	-4	-4
pair:stay_.	7	-9	-4	-3	-3	-4	-3	-3	-4	-4
pair:stay_in	34	11	-7	-5	-5	-10	-5	-3	-5	-10
pair:stay_on	-10	-13	-4	-2	-3	-4	-3	-3	-5	72
pair:step_down	-20	-4	-5	-4	-5	-8	-5	-3	-7	103
pair:step_in	-5	-2	-3	-7	5	16	-2	13	-3	4
pair:still_in	-11	-4	-2	-7	-7	-4	-4	-7	9	-21
pair:still_need	-5	-4	-3	-4	31	-19	-7	-22	-8	-3
pair:still_to	-26	-3	-2	-12	-3	-3	-2	-2	-2	-4
pair:stock_exchange	-18	-5	-4	-9	14	-27	-5	-5	-4	44
pair:stock_of	51	-4	-11	-6	-8	-25	-6	-3	-5	-4
pair:stop_at	-26	64	-10	-2	-2	-5	-3	-1	-13	-3
pair:store_.	-9	-4	-4	-5	-5	-6	65	-7	15	-2
pair:strategic_partnership	-8	-3	6	12	-6	-6	-4	-2	-3	-3
pair:strategy_,	41	-2	-3	-4	-4	-3	23	-2	-3	-2
pair:strategy_for	27	-4	-6	-18	-5	-16	49	-3	-5	-5
pair:street_.	-21	-4	-23	-4	-5	56	-5	-4	-6	-6
pair:strengthen_<c>	-2	-2	-4	12	-5	-2	46	-5	-7	-6
pair:strengthen_the	-12	-4	-4	-5	-3	-6	-16	-3	-8	-3
pair:stress_,	-7	-2	-9	9	-6	42	-2	-3	-2	-2
pair:stress_that	-13	-4	-8		-5	-4	-8	-8	-5	-5
pair:stress_the		-10	7	-3	26	-3	-3	-1	-8	-7
pair:strike_a	-18	-3	-6	51	-4	-9	-6	-5	-12	-4
pair:study_by	-22	-4	-10	-6	-8	-5	-3	-2	-6	-5
pair:study_tour	18	62	-2	-3	-5	-6	-4	-2	-6	-4
pair:subject_be	-5	-14	-3	36	-1	-7	-14	-3	30	-1
pair:subject_of	28	-4	-4	-4	-2	-2	-2	-4	-4	-3
pair:subject_to	-12	-3	-2	-6	11	-3	-8	11	-13	13
pair:submarine_cable	6	-4	-4	-3	-5	22	-7	-6	-8	-3
pair:subsea_cable	20	-10	-5	-5	-8	18	-5	-3	-5	-4
pair:subsidiary_of	-9	-3	-3	-14	-24	-4	-3	25	22	-3
pair:succeed_<p>	-23	-4	-5	-4	-4	-5	-4	-3	-5	41
pair:success_.	-8	6	-2	-2	-1	-2	-2	-1	-6	-4
pair:such_a	-8	-2	-3	-15	-6	-4	-11	-2	-16	-5
pair:such_as	-8	-4	3	-3	-5		-9	-7	-9	-6
pair:sue_<f>	-10	-4	-4	-8	-10	-6	-7	-6	43	-5
pair:suggest_that	-1	-2	-4	-5	-2	-7	-3	-2	-3	-9
pair:suit_against	-13	-3	-3	-3	-3	-5	-3	-3	66	-3
pair:sum_,	-2	-2	-3	-5	42	-6	-3	-12	-30	-3
pair:summer_.	-38	-2	-5	-3	24	18	12	-2	-4	44
pair:summit_,	-6	-5	28	-4	-2	-7	-7	-1	-3	-3
pair:summit_.	10	-7	14	-5	-5	-6	-5	-3	-4	-9
pair:summit_at	-8	-4	73	-3	-3	-17	-9	-2	-4	-6
pair:summit_be	-20	-4	48	-3	-5	17	-3	-2	-4	-4
pair:summit_in	-21	-5	48	-5	-4	2	-6	-2	-4	-5
pair:summit_on	-28	-3	40	-2	-2	-9	-11	-2	-3	-3
pair:summit_that	-25	-6	-11	-1	-1	-1	-3	-1	-1	-2
pair:summon_<p>	27	-4	-7	-4	-4	-4	-6	-4	15	-8
pair:sunday_,	-1	16	20	-3	-6	14	-7	24	-6	-7
pair:sunday_.	12	-5	30	-7	-5	19	12	-4	-5	13
pair:sunday_for	30	31	21	-3	-6	-6	-4	-3	-4	-7
pair:sunday_in	13	-10	-6	-4	-9	40	-13	31	-3	-4
pair:sunday_night	-8	-4	-5	-3	-3	-7	1	-16	37	40
pair:sunday_with	43	-3	-6	-3	-4	-5	-6	-3	-5	-14
pair:supplier_,	-10	-5	-4	-6	-10	12	-5	-10	38	-4
pair:supplier_.	26	-3	-3	6	-5	-9	-9	-3	-6	-8
pair:supplier_of	-9	-3	-4	42	-8	-8	-4	-6	-9	-8
pair:supply_.	38	-6	-5	-4	-6	-7	-3	-3	-5	-3
pair:supply_chain	-9	-4	2	-1	4	-5	7	-2	-3	-4
pair:supply_of	-9	-4	-3	33	-7	-10	-5	-5	-6	-3
pair:supply_the	-11	-6	-6	31	-10	17	-8	-4	-7	-3
pair:support_<c>	-7	-5	-5	15	-6	-4	-3	-2	-3	-3
pair:support_for	-12	-3	-3	-5	-13	-9	-8	-3	-4	-3
pair:support_in	7	-5	-3	-4	-6	-4	-3	-3	-3	-3
pair:support_of	13	-2	-4	-5	28	-7	-6	18	-14	-1
pair:support_the	-8	-4	-4	-5	41	-8	-6	-2	-4	-4
pair:suspend_for	-6	-3	-4	-9	-4	-12	24	-14	9	-2
pair:suspend_the	-3	-1	-2	-13	-1	-2	-6	49	11	-2
pair:swear_in	-18	-6	-6	-5	-4	-6	-4	-3	-4	52
pair:switch_off	4	-4	-6	-5	-4	-5	-6	-4	58	-2
pair:switch_on	-7	-5	-4	-5	-11	83	-8	-5	-15	-5
pair:switch_to	-14	-5	-3	-9	-8	26	-9	-8	11	-4
pair:system_,	38	-6	-5	-8	-5	24	10	-4	-6	-4
pair:system_.	-12	-4	-5	34	-12	38	30	-7	-9	-9
pair:system_in	-11	-5	-6	-20	43	-6	-8	-2	-7	-5
pair:system_that	-35	-3	-4	-4	-5	9	-3	-3	-6	-6
pair:são_paulo	-16	-6	53	-8	25	22	-5	-6	-8	-9
pair:table_,	-49	24	45	49	4	-3	-2	-2	-1	-1
pair:table_.	24	-5	-10	-5	-4	-3	-6	-3	-4	-3
pair:table_be	-51	-3	-7	-10	-9	-3	-5	-2	-1	-3
pair:table_in	44	-5	-8	-6	-2	-4	4	-2	-4	-2
pair:table_the	-51	-4	26	-3	-2	-3	32	-1	-5	-2
pair:taipei_,	37	71	-8	-5	-4	-9	-5	-2	-4	-6
pair:taipei_.	-12	34	-6	-5	-5	7	-7	-2	-5	13
pair:take_<f>	-6	-2	-3	-7	-14	-4	-3	-12	62	-8
pair:take_<p>	6	35	19	-3	-3	-8	-5	-2	-2	-18
pair:take_a	-9	37	-4	-8	19	-5	-2	31	-5	-5
pair:take_away	-5	-2	-2	-4	-6	-4	-2	16	37	-12
pair:take_down	29	-2	-5	-4	-8	-3	39	-19	19	-5
pair:take_effect	-9	-3	-4	-4	-3	-10	1	20	-5	-7
pair:take_in	-3	-3	-7	-5	-7	-23	-6	-4	-4	-9
pair:take_into	-3	-3	-4	-6	-17	21	16	-8	-6	-5
pair:take_off	24	-12	-2	-1	-10	33	-5	-2	-3	-6
pair:take_office	-25	24	-2	-1	-4	-4	-1	-1	-2	14
pair:take_on	-30	-3	-4	-1	-3	-3	-2	-5	10	48
pair:take_over	-19	-3	-4	11	3	-5	-3	3	-4	14
pair:take_part	11	-6	30	-4	-2	-4	-4	-3	-3	-10
pair:take_place	12	-4	-2	-1	-5	6	-5	-1	-7	-2
pair:take_stock	65	-7	-11	-5	-6	-5	-3	-3	-3	-4
pair:take_the	-2	-5	3	-5	-11	13	-8	-2	-5	16
pair:take_to	-13	-6	63	-4	-6	-6	-3	-2	-2	-3
pair:take_up	18	-5	-5	-3		-5	-6	-4	4	-1
pair:takeover_of	-8	-2	-3	-13	58	-8	-5		-7	-5
pair:talk_,	33	-2	-4	-1	-3	-2	-4	-6	-5	-2
pair:talk_.	-28	26	-5	39	-3	-6	-4	-2	-2	-4
pair:talk_about	12	-4	-5	-3	-2	-4	-4	-2	-3	-3
pair:talk_at	18	-7	15	-2	-3	-2	-1	-2	-5	-3
pair:talk_be	47	-4	-8	-9	-3	-4	-4	-3	-3	-4
pair:talk_by	-2	-5	-4	28	-4	-3	-32	-2	-4	-5
pair:talk_for	57	-37	-4	-6	-2	-4	-3	-2	-2	-4
pair:talk_in	47	-3	-13	-2	-4	-3	-2	-1	-3	-3
pair:talk_on	1	-4	-13	-5	-3	-5	-4	-2	-2	-3
pair:talk_over	37	-4	-7	-4	-3	-5	-3	-4	-4	-2
pair:talk_to	-26	-3	-5	-4	-14	-2	-4	-3	-4	-3
pair:talk_with	-2	-8	1	-6	1	-3	-3	-2	-2	-5
pair:talks_between	47	-5	-20	-24	-3	-7	-10	-2	-2	-6
pair:tariff_,	20	-3	-3	-21	-6	-2	-9	-3		-2
pair:tariff_.	37	-6	38	-3	-4	-10	-9	-2	-4	-7
pair:tashkent_,	16	12	-5	21	-16	-11	-7	-3	-3	-3
pair:task_force	-21	-3	-4	-6	-5	-8	24	-5	-4	6
pair:tax_.	10	-3	-4	-3	-4	-6	-32	-2	-6	-4
pair:tax_holiday	29	-2	-2	-4	-8	-3	12	-3	-3	-3
pair:tax_on	-5	-2	-3	-6	-11	-5	64	-5	-10	-6
pair:taxi_.	-7	-6	-3	14	-4	-12	45	5	-6	-4
pair:team_.	-10	24	-11	-10	-6	5	-3	-2	-3	41
pair:team_from	-12	31	23	-10	-4	-8	-2	-3	-3	-3
pair:team_in	1	-7	-4	-26	-4	-4	-2	-2	-3	-5
pair:team_of	32	-7	-5	-11	-4	-6	-5	-2	-2	-6
pair:team_to	-3	23	8	-6	-4	-7	-3	-1	-2	-4
pair:team_up	-20	-3	-4	58	-5	-9	-4	-3	-4	-4
pair:tech_firm	-9	-4	-19	-3	-4	-4	-8	-3	-5	-7
pair:tech_giant	2	14	-5	12	-7	-2	-1	-1	6	-2
pair:technology_(	-10	-2	5	-9	-9	-2	-2	-2	-3	-4
pair:technology_,	-9	-4	1		-2	-7	3	-2	-4	-5
pair:technology_.	15	-4	-5	-3	-3	-4	-3	-2	-2	-5
pair:technology_and	25	-3	-5	-5	1	-4	-6	-2	-4	-2
pair:technology_be	-7	-4	-3	6	-5	-5	-4	-3	-3	-2
pair:technology_company	33	-7	18	-5	-11	-2	-1	-2	-3	-4
pair:technology_in	-1	-5	-3	-5	-5	-5	-5	-2	-3	-4
pair:technology_park	-28	30	-5		-7	51	-6	-3	-7	-6
pair:technology_sector	3	-3	-10	-2	-4	-4	-6	-2	-3	-2
pair:telecom_infrastructure	-23	-4	-8	-5	-7	-5	-5	-2	-4	-3
pair:telecom_minister	-24	-8	47	-7	-5	-4	-8	-7	-7	-6
pair:telecom_regulator	-9	-2	-5	-5	29	-4	-6	17	-5	-12
pair:telecommunication_and	-11	-2	-4	-8	-13	-4	-5	-2	-2	-3
pair:telephone_call	46	-4	-4	-3	-3	-6	-5	-2	-4	-3
pair:telephone_conversation	53	-7	-4	-5	-3	-5	-7	-4	-3	-3
pair:tell_<a>	50	-3	-3	-4	-6	-4	-9	28	-23	-6
pair:tell_<f>	-6	-3	-2	-6	-6	-3	-8	13	32	-2
pair:tell_<p>	50	-3	-3	-3	7	-6	-3	-6	-3	-7
pair:tell_a	-18	-5	-8	-3	8	-8	8	-3	-6	-12
pair:tell_by	26	-4	-4	-4	-4	-17	-2	-8	24	-4
pair:tell_journalist	-12	-3	-5	-5	-7	10	-7	-2	-6	-4
pair:tell_parliament	-40	-2	-4	-7	26	-5	13	-2	-3	-17
pair:tell_reporter	7	-4	-5	-4		-2	6	-3	-5	-6
pair:tell_the		-1	17	-2	14	-6	1	-5	-1	-5
pair:tell_them	18	-8	-4	-3	-5	-5	-5	-2	-5	-5
pair:tell_this	-22	21	-3	-3	-5	-4	-7	-3	-4	-5
pair:ten_year	-7	-4	-3	22	1	-8	6	27	-9	-4
pair:tender_,	-5	-4	-4	-6	-3	-20	-13	17	-2	-3
pair:tender_.	-4	-6	-2	13	-5	-5	-4	-22	11	-10
pair:tender_for	7	-2	-3	27	2	-4	-5	-17	-10	-5
pair:tenth_of	-8	-3	-4	-5	86	-5	-23	-5	-9	-5
pair:term_.	-23	-6	-4	-5	-4	-5	-5	-4	-6	-27
pair:term_of	-15	-2	-2	-10	-6	-6	-6	-5	-4	40
pair:term_on	-10	-4	-8	65	-4	-10	-12	-2	-4	-6
pair:term_run	-23	-2	-3	-5	-2	-2	-5	-2	-10	25
pair:terminal_.	-7	-2	-4	-6	-12	-9	-7	-47	40	-3
pair:text_message	-6	-2	-3	-11	-6	-3	21	38	-25	-2
pair:than_$	-17	-4	-8	-4	-5	-5	-2	-3	-5	-3
pair:than_<f>	-8	-3	-5	-22	-10	-7	-3	-4	-14	-5
pair:than_a	-4	-2	-3	-7	14	-8	-10	36	-9	-2
pair:than_any	-4	-3	-8	-13	-6	38	-6	-16	-7	-6
pair:than_in	-3	-3	-3	-4	51	-12	-11	-3	-5	-4
pair:thank_<f>	-11	-5	-8	-8	-10	-10	-6	-6	-14	-6
pair:thank_<p>	-23	7	-5	-4		-4	-3	-2	-5	-6
pair:thank_the	-27	-6	-5	-6	15	-3	-5	-3	-4	-7
pair:thanks_to	-15	-4	-6	-3	-5	-2	-3	-3	-3	-10
pair:that_"	-3	61	-4	-6	-2	-7	-6	-2	-13	-3
pair:that_,	3	-6	-4	7	2	2	7	-6	1	-6
pair:that_.	-14	-5	-6	-7	-5	-7	-21	-4	-6	-6
pair:that_<a>	-9	-3		-5	4	-1	3	-8	-6	-8
pair:that_<c>	-7	-1	-4	-7	1	-5	-7	-3	-4	-3
pair:that_<f>	-2	-4	-4	-2	-7	-4	-4	-1	6	-6
pair:that_<o>	-19	-3	16	-3	-11	-8	-5	-4	15	-2
pair:that_<p>	-18	5	-1	-4	-2	-3		-2	-5	-3
pair:that_a	-7	-4	-4	-3	-5	-8	10	-3	-2	-4
pair:that_ai	-6	-2	19	-3	6	-4	-3	-2	-2	-2
pair:that_an	3	-2	-2	40	-9	-3	-2	-13	-2	-4
pair:that_appear	17	-5	-7	-4	-1	-4	-19	-2	-20	-3
pair:that_at	-20	-1	-8	-19	-3	-3	-5	-3	28	-11
pair:that_be	3	-4	-4		-7		-5	1	-2	-2
pair:that_come	-4	-6	-3	-5	13	-2	-8	-3	-3	-7
pair:that_datum	-17	-4	-3	-3	-11	-6	27	-2	-6	-1
pair:that_day	11	-16	-3	-4	-3	-6	-4	-2	-3	-4
pair:that_digital	-6	-6	-4	-7	-3	-6	48	-2	-8	-4
pair:that_do	-3	-1	-2	-2	-2	-2	-5	-2	-23	-3
pair:that_go	-5	-4	-3	-6	-2	-6	14	-2	-12	-2
pair:that_have	-7	2	-6		-4	-9	-4	-4		-3
pair:that_he	-51	-4	-6	-3	-5	-4	-5	-2	-5	-9
pair:that_in	23	-2	-4	-4	-7	17	-5	-3	9	-10
pair:that_it	-6	-2	-2	-7	3	-8		12	-6	-5
pair:that_its	8	-2	-2	-5	-9	-12	-4	-8	-3	-3
pair:that_let	-5	-2	-2	-4	-4	41	2	-3	-5	-2
pair:that_make	-7	-2	-2	1	-2	-4	17	-1	-10	-4
pair:that_more	-3	-3	-14	-4	28	-6	-4	-2	-4	-3
pair:that_no	-22	-3	-3	-8	-8	-4	-15	-4	12	-4
pair:that_oblige	-10	-3	-4	-3	-3	-7	53	-4	-16	-5
pair:that_of	-3	-5	15	-5	-6	-8	-8	-4	-6	
pair:that_on	-6	-6	-2	36	-5	-2	-12	-1	5	-2
pair:that_she	-8	-5	-3	-13	-6	-6	-20	-5	62	39
pair:that_take	-14	26	-12	-1	-4	-8	34	-2	-2	-7
pair:that_the	-4	-2	-2	-2	-2	-3	-3	-2	-2	-3
pair:that_there	4	-4	-2	-8	-6	-5	-8	-10	37	-4
pair:that_they	-15	-3	-4	-9	-6	-5	43	19	8	-5
pair:that_trade	-9	-5	18	-6	-8	-5	-8	2	-8	-3
pair:that_what	-2	-1	-2	-3	-5	-4	-7	-22	24	-5
pair:that_will	-5	-3	-8	-7	15	-4	46	-4	5	-4
pair:that_work	-9	-4	-5	-5	-7	23	-6	-3	-4	-4
pair:that_would	-2	-3	-4	-2	-3	-5	6	1	-2	-3
pair:the_"	-1	-2	-4	-12	-6	-4	2	-3	8	-4
pair:the_12th	12	-5	23	20	-4	-7	-6	-2	-5	-7
pair:the_1800	-7	-2	-5	-3	-12	-3	-3	25	-25	-2
pair:the_26	-8	-2	-2	-5	-3	-3	-9	24	-16	-2
pair:the_4th	44	-4	-4	-2	-3	-2	-6	-3	-4	-7
pair:the_5g	-3	-3	-3	-5	-8	43	-2	-8	-2	-2
pair:the_700	-4	-4	-4	-5	-11	-5	-10	35	-8	-2
pair:the_900	-4	-5	-10	-10	60	-9	-10	3	-51	-4
pair:the_<a>		-2	-1	-1	-1	-4	-1	1	3	-4
pair:the_<c>	4			2	-2		-1	1		-3
pair:the_<f>	1	2	-1	2	-1	1	1	3	-4	
pair:the_<o>	6		4	1	2	-4	-4	-2	-2	-4
pair:the_<p>	5	2	-2	-4	-1	-5	-5	-4	-1	3
pair:the_accord	-16	-7	-6	61	-3	-7	-12	-2	-3	-2
pair:the_account	-11	-2	-5	-7	-11	-4	-3	-28	37	-5
pair:the_acquisition	6	-2	-3	-4	23	-4	-5	7	-12	-6
pair:the_act	-8	-2	-3	-2	-4	-2	-25	-5	-3	-2
pair:the_adoption	-6	-3	-5	-6	-5	4	30	-2	-3	-2
pair:the_african	-15	-2	-16	-30	-7	-4	-2	-3	-6	-6
pair:the_afternoon	47	-11	-7	-4	-5	-8	-3	-2	14	-4
pair:the_age	31	-3	-13	-4	-4	-5	28	-3	-11	-5
pair:the_agency	-9	-4	-3	-7	31	-5	13	-6	-5	4
pair:the_agenda	-10	-5	22	-6	-13	-9	-5	-4	-3	-3
pair:the_agreement	-7	-3	-5	-9	-7	-1	-7	-4	-6	-5
pair:the_ai	-10	-3	15	-2	-4	-7	8	-3	-4	8
pair:the_airport	24	-25	-5	-7	-3	-8	-3	-2	-6	-8
pair:the_akorda	37	-3	-3	-3	-6	-7	-3	-3	-3	-6
pair:the_alliance	-6	-9	-4	-23	-5	-10	-7	-5	-7	-3
pair:the_amendment	-13	-2	-3	-3	-3	-5	12	-4	25	-7
pair:the_announcement	13	-4	-6	-1	25	-7	-4	-1	-2	-3
pair:the_annual	20	-8	36	-4	-4	-9	-6	-3	-7	-7
pair:the_appeal	-11	-4	-4	-5	-5	-6	-6	-8	38	-7
pair:the_application	-9	1	-4	-3	-4	7	-11	44	-7	-6
pair:the_appointment	-19	-5	-5	-4	-5	-4	-8	-9	-9	46
pair:the_approval	-9	-2	-3	-3	15	-5	-9	9	-16	14
pair:the_arab	-41	-7	64	-5	-4	-4	-8	-3	-4	-5
pair:the_area	-5	-2	27	-5	-1	-2	-5	-1	-7	-4
pair:the_asia-pacific	-10	-2	4		-5	-15	-3	-5	-3	-1
pair:the_assembly	-29	47	8	-5	-5	-7	-4	-3	-4	-5
pair:the_auction	-15	-4	-7	-8	-7	-6	-7	46	-8	-3
pair:the_audience	9	-8	-5	-6	-14	-4	-2	-2	-4	-6
pair:the_autonomous	-18	-18	22	-2	-2	-3	-2	-2	-6	-2
pair:the_autumn	-40	-8	-4	-7	-6	47	-5	-6	20	-4
pair:the_award	-33	-2	-2	-8	-16	-4	-5	47	-5	-13
pair:the_ban	4	-2	-3	-5	-5	-6	14	-8	6	-7
pair:the_berlaymont	37	-2	-5	-4	-9	-2	19	-3	-3	-7
pair:the_big		-3	15	-4	18	-9	-5	-3		-5
pair:the_bill	-9	-5	15	-2	-5	-11	4	-3		-4
pair:the_board	-12	-3	-6	-5	3	-5	-6	2	-11	31
pair:the_border	-11	3	-5	-5	-8	-16	-7	-6	59	-3
pair:the_bottom	19	-4	-5	-10	-5	-6	-7	-4	-10	-6
pair:the_brand	-9	-3	54	-4	44	-10	-4	-8	-8	-5
pair:the_breakfast	-22	-4	-18	-4	-4	-6	-9	-2	-2	-3
pair:the_building	-27	-3	-8	-7	-5	-5	43	-17	-5	-4
pair:the_business	-25	14	-3	-6	-8	-4	-6	-8	-5	-4
pair:the_businessman	-5	-3	-4	7	-6	-6	-20	-2	-3	-2
pair:the_cabinet	-17	-2	24	-6	-3	-5	-2	-5	-6	28
pair:the_cable	6	20	10	-9	10	11	-5	-3	-8	-4
pair:the_calendar	34	22	-12	-5	-8	-10	-4	-3	-4	-5
pair:the_call	-32	-8	-4	-5	-3	53	-3	-1	-3	-4
pair:the_cap	-17	14	-4	-4	-6	-12	58	-3	-12	-3
pair:the_capital	22	-9	-4	2	1	16	7	-3	5	-3
pair:the_caribbean	-16	-4	17	-3		13	-5	-8	-7	-2
pair:the_case	9	-3	-5	-6	-4	-6	-6	-3	37	4
pair:the_center	1	-17	-5	4	-12	-10	-3	-4	5	-3
pair:the_central	-5	-3	-5	-8	-6	-8	5	-2	-8	-21
pair:the_ceremony	-16	-3	-7	23	-4	-10	-4	-2	-4	9
pair:the_chair	-35	-4	21	-4	-4	-5	-5	-2	-4	-20
pair:the_chairmanship	30	-6	-8	-20	-4	-9	-2	-2	-4	9
pair:the_channel	8	-3	-23	-7	-5	-12	-7	-3	-4	-4
pair:the_chief	7	13	-4	-4	-3	-5	-3	-2	-4	-14
pair:the_chip	-9	12	-4	-9	13	6	-7	10	-8	-3
pair:the_choice	-21	-5	31	-8	-4	-7	-8	-3	1	13
pair:the_city	18	-3	-10	-2	-2	-4	-4	-2	18	-7
pair:the_claim	-10	-3	-4	-5	-10	-6	-5	-4	15	-18
pair:the_cloud	-9	-3	-5	43	-9	-5	48	-6	-8	-6
pair:the_coast	-8	19	-3	14	-12	-27	-6	-3	-6	-3
pair:the_collaboration	-6	-2	-2	24	-15	-2	-3	-2	-4	-6
pair:the_coming		-3	-6	-3	-4	-10	-4	-2	-6	-15
pair:the_commercial	-7	-3	-4	-5	-2	9	-11	-4	-5	-4
pair:the_commission	20	-3	-5	-2	-2	-10	-9	14	-19	1
pair:the_committee	-27	-5	-5	-4	-4	-4	-4	-2	-5	-26
pair:the_communications	-12	-2	-2	-3	-2	-4	-5	13	-6	-4
pair:the_company		-6	-4		17	8	-5	-6	-6	12
pair:the_complaint	28	-3	-3	-4	-3	-7	-5	-5	-40	-11
pair:the_concession	-7	-2	-4	-5	-5	-6	-6	81	-10	-4
pair:the_condition	-11	11	-3	-4	-4	-5	-4	-13	-1	-2
pair:the_conference	-17	-5	59	-5	-4	-13	-5	-3	-6	-8
pair:the_confidence	-7	-2	-7	-1	-5	-2	-9	-2	-7	-7
pair:the_congress	22	-4	12	5	-7	-6	-4	-3	-5	-6
pair:the_consent	-3	-2	-2	-4	-10	-9	2	-10	16	-2
pair:the_construction	-17	-5	-9	-3	-4	-11	-4	-3	-4	-5
pair:the_continent	-7	-15	25	-5	-7	-5	-3	-2	-8	-3
pair:the_contract	5	-5	-5	28	-5	-6	-5	-9	-12	-7
pair:the_conversation	50	11	-6	-6	-3	-7	-3	-5	-2	-4
pair:the_cooperation	-30	-4	-2	17	-3	-3	-2	-3	-3	-3
pair:the_cost	-16	-3	-3	-7	34	-5	10	-19	-6	-5
pair:the_country	5	5	-6	-6	-6	-7		2	-2	-3
pair:the_county	-15	-2	-4	-5	45	-7	-7	24	-12	-4
pair:the_course	-16	-10	-5	-4	8	9	-11	-10	-3	-3
pair:the_court	1	-2	-3	-4	-4	-3	-5	-5		-4
pair:the_creation	14	-4	-5	-5	-4	-5	-5	-2	-3	-7
pair:the_crypto	4	-1	-1	-2	-2	-2	-28	31	11	-9
pair:the_cyber	-8	-4	27	-6	49	-10	13	-4	-5	-7
pair:the_cybercrime	-9	-2	-4	-9	-8	-4	54	-3	-7	-4
pair:the_cybersecurity	41	-3	-8	-4	-4	-8	45	-3	-8	13
pair:the_damage	10	-3	-7	-5	-6	-6	-14	-2	-9	-3
pair:the_data	-28	-3	-4	-4	-4	-4	38	-3	-18	-4
pair:the_datum	6	2	-6	4	-5	4	6	7	5	-3
pair:the_day	16	5	-3	2	-5	8	-2	-3	-5	20
pair:the_deal	-11	-3	-3	29	-11	-7	-6	6	-8	-6
pair:the_debt	4	-4	-5	-5	41	-6	-4	-5	-14	-5
pair:the_decision	-1		-4	-3	3	-6	-8	-5	14	-7
pair:the_delegation	7	-7	-6	-4	-6	-4	-3	-3	-3	-10
pair:the_department	29	-3	-4	-4	-2	-4	-4	-1	-11	21
pair:the_development	12	-5	-6	1	-4	-8	-6	-3	-3	-4
pair:the_dialog	22	-3	-21	3	-2	-5	-2	-2	-3	-3
pair:the_digital		-5	2	1	-3		4	-3	-2	-3
pair:the_directive	-9	-3	-4	-5	-4	-5	59	-3	-5	-9
pair:the_discussion	-21	-9	-8	-9	-3	-6	-3	-1	-3	-5
pair:the_document	-13	-8	1	42	-5	-5	-7	-3	-6	-4
pair:the_door	41	-5	-7	18	1	-15	-5	-4	-9	15
pair:the_draft	-13	-3	-7	-6	-4	-5	44	-4	-6	-7
pair:the_duty	21	-2	-3	-10	-2	-3	70	-3	-7	-14
pair:the_early	-30	-8	-5	-4	-3	29	-6	-2	-4	-9
pair:the_eastern	-10	5	-4	-4	-5	21	-2	-4	-5	-3
pair:the_economic	3	-5	15	-7	-3	-5	-4	-2	-4	-4
pair:the_economy	-14	-6	-3	-5	-4	-4	-3	-3	-2	-2
pair:the_effort	14	5	-3	-4	-3	-10	-3	-2	-2	-3
pair:the_electronic	-13	-2	-4	-7	-9	21	27	1	-2	-7
pair:the_encounter	-3	-4	-2	-3	-3	-11	-4	-5	-10	-4
pair:the_end	-8	7	-5	-2	3	9	2	-4	-3	9
pair:the_entity	-5	-4	-4	-4	-5	-5	-9	-3	31	-3
pair:the_european	-6	-3	-4	-8	19	13	-14	-7	8	-5
pair:the_evening	-1	-7	31	-4	-3	-5	-3	-2	-4	-4
pair:the_event	-13	-3	45	-1	-8	-7	-4	-3	-7	-4
pair:the_exchange	-27	15	-4	2	-5	7	-5	-3	-4	-3
pair:the_exhibition	-23		61	-7	-5	-11	-4	-3	-5	-4
pair:the_expansion	12	-2	-3	-7	2	-4	-3	-2	-4	-3
pair:the_export	-8	-2	-3	-8	-4	-8	45		22	-4
pair:the_eye	-9	-4	-3	47	-6	34	-8	-5	-10	-4
pair:the_factory	3	-19	-4	-8	11	12	-2	7	-7	-5
pair:the_federal	-10	-4	-6	-5	-5	-10	56	-4	8	-5
pair:the_fee	3	-7	-3	-3	-10	-5	-5	-8	-8	-5
pair:the_fiber	5	-3	-5	14	-5	4	-5	-3	-6	-13
pair:the_field	-8	-4	-4	4	-2	-5	-5	-2	1	-3
pair:the_figure	-1	-5	-9	-4	-14	-5	-3	-2	-20	-6
pair:the_file	-17	-2	-4	-6	-11	-6	-7	-11	19	-28
pair:the_final	-9	-3	-4	-4	15	-6	19	-6	8	-5
pair:the_fine	-6	-3	-6	-4	-5	-4	-9	-4	21	-4
pair:the_fintech	37	-5	39	-4	-4	-5	-17	-3	-6	-9
pair:the_firm	24	-4	-4	-9	15	-5	-5	-5	-1	-5
pair:the_first	-2	-2	-4	-2	-4	25	-4	7	-7	-3
pair:the_floor	-9	-2	42	-4	-10	-12	-15	15	27	13
pair:the_following	7	-5	-3	-5	57	-4	-3	-2	-4	-3
pair:the_foreign	-7	1	-4	-2	5	-4	2	27	9	-5
pair:the_former	-12	-2	-3	35	21	17	-3	-2	-6	-6
pair:the_forum	-16	-8	36	-5	-5	-6	-3	-3	-4	-5
pair:the_foundation	-12	-7	-6	11	27	71	-6	-4	-6	-6
pair:the_founder	-12	-4	-7	-4	9	30	-4	-6	17	-8
pair:the_four	-15	-3	-2	10	-7	-8	-12	31	-7	26
pair:the_fourth	51	-6	-6	-5	17	-5	-4	-16	8	28
pair:the_framework	-7	-1	23	-21	-8	-2	7	-3	-11	-2
pair:the_frequency	-7	-4	-3	-5	-7	-8	8	76	-12	-4
pair:the_fringe	14	-4	-22	20	-3	-4	-5	-3	-4	-3
pair:the_fund	2	-3	-3	-2	-19	22	-3	-2	-3	-2
pair:the_future	1	-4	32	-5	-3	-4	-2	-2	-2	-6
pair:the_g20	-20	-15	58	-3	35	-5	-4	-2	-3	-11
pair:the_game	-23	-2	-3	-22	-3	-8	-4	23	-6	-5
pair:the_gdpr	-2	-2	-2	-3	-2	-2	-17	-2	19	-1
pair:the_general	-10	-3	14	-2	-2	-2	-11	-6	16	-4
pair:the_global	19	-6	19	7	-5	-4	-4	-2	-3	-3
pair:the_globe	-9	-4	-3	-3	-2	-8	-5	-2	-6	-2
pair:the_good	-2	-4	-4	-3	-8	-10	-6	-2	-4	-2
pair:the_government	9	1	-4	-2	-5	-7	15	-5	-6	9
pair:the_governor	45	-15	-4	-3	-3	29	-6	-2	-4	-11
pair:the_grand	16	-6	28	-6	-5	-7	-5	-3	-4	-5
pair:the_great	32	-10	-3	-3	-13	-4	-3	-4	-4	-3
pair:the_green	-9	18	-3	-5		-11	-11	79	-14	-2
pair:the_grid	-11	-4	-3	-9	-8	53	-24	34	-13	-4
pair:the_group	31	-3	-12	-2	-4	-4	-4	-6	-3	19
pair:the_growth	17	-11	-5	-6	-3	-4	-3	-2	-2	-4
pair:the_guest	2	-6	5	-6	-4	-5	-3	-3	-5	-5
pair:the_gulf	-15	69	-3	-3	-5	18	-7	8	-4	-5
pair:the_hand	-7	-14	8	15	-6	-29	-3	-5	-15	-4
pair:the_head	4	12	11	-4	-5	-2	3	-3	-5	12
pair:the_headquarters	11	-8	-5	-3	-9	-9	-3	-2	-5	-4
pair:the_helm	-16	-5	-4	-4	-5	-8	-4	-2	-4	54
pair:the_help	-14	-4	19	-6	-6		-4	-7	-11	-6
pair:the_high	-9	-5	-16	-5	-3	-6	-4	-5	7	-3
pair:the_history	-7	6	-2	-2	9	-4	-2	-2	-3	-1
pair:the_home	26	-6	-5	-4	-4	-9	-5	-3	23	-5
pair:the_honorable	48	-3	-4		-3	-7	-3	-2	-7	-5
pair:the_hope	-6	-3	-4	-3	-5	-6	-5	-3	-4	-3
pair:the_host	-25	-3	-12	-5	-5	-2	24	-5	-3	-5
pair:the_house	-14	-3	-4	-3	-9	-5	41	11	-7	10
pair:the_ict	-18	-5	-8	3	-5	-4	-3	-9	-4	35
pair:the_idea	-22	-7	-5	-5	-7	43	-8	-6	-6	-5
pair:the_impact	4	-5	-4	-4	-3	-3	-3	-1	-1	-6
pair:the_importance	-7	-4	-5	-5	30	-5	-4	-8	-6	-2
pair:the_inaugural	-27	-5	54	-4	-8	19	-6	-2	-2	-4
pair:the_inauguration		-8	-11	-5	-6	67	-4	-3	-4	-3
pair:the_incentive	9	-4	-12	-1	-7	-5	-4	-3	-1	-1
pair:the_industrial	-4	-3	-1	-3	-10	-2	-3	29	-30	-10
pair:the_industry	-16	-5	2	-3	-4	10	-6	-3	5	-7
pair:the_information	-17	-3	22	12	-6	-3	-4	-2	-3	-4
pair:the_infrastructure	23	-2	-1		-8	-9	-7	-6	-2	-4
pair:the_initiative	-4	-2	-3	-7	20	22	-5	-2	-3	-3
pair:the_inquiry	-7	-3	-4	-4	-5	-8	-7	-4	66	-6
pair:the_integration	-7	-4	-4	-5	-6	-8	-30	-3	-5	-2
pair:the_interest	-13	-3	-9	-4	-5	-5	32	-3	-14	-6
pair:the_international	-6	-6	19	-4	-4	-16	-4	-3	-5	-10
pair:the_internet	-4	-4	-5	-6	-6	-8	7	-2		-11
pair:the_investigation	-1	-2	-7	-3	-5	-2	-4	-2	40	-2
pair:the_investment	-2	-3	21	-9	-15	-1	-6	27	-18	-2
pair:the_invitation	1	39	-4	-4	-4	-4	-2	-3	-5	-7
pair:the_iphone	-1	-2	-1	42	-16		-2	11	22	-1
pair:the_island	-4	3	-7	-5	-3	13	-4	12	-5	-5
pair:the_issue	29	-2	-3	-3	-9	-4	-14	-4	-2	-4
pair:the_it	-11	5	45	32	-8	-5	-2	-5	-3	-4
pair:the_job	-20	-3	-6	-7	-9	-2	-3	-2	-9	34
pair:the_joint	8	-4	-14	12	-3	-17	-6	-2	-2	-9
pair:the_key	-9	-5	-3	-8	-6	-3	-4	-2	-9	-3
pair:the_keynote	-9	-4	39	-8	-5	-5	-5	-3	-4	-4
pair:the_kigali	-35	-6	38	-8	-2	28	-5	-1	-6	-1
pair:the_kingdom	13	-9	-15	-24	-2	-10	-3	-1	-2	-10
pair:the_landing	-7	38	-4	-5	-8	-9	-4	-6	-5	-4
pair:the_large	-1	-5	-6	-1	6	2	-5	3	6	-1
pair:the_last	-8	8	2		-6		8	4	-8	-4
pair:the_late	-36	-4	-3	-4	33	-8	-5	41	-6	40
pair:the_latin	25	10	31	-3	-2	-6	-4	-2	-7	-4
pair:the_latter	-1	-3	-3	-15	5	-3	-2	-2	-3	-12
pair:the_launch	-12	-5	-3	-5	3	11	-3	-3	-6	-2
pair:the_law	-8	-3	-4	-3	-3	-4	-9	9	-16	-2
pair:the_lawyer	-1	-4	-2	-3	-11	-2	-3	-2	-18	-11
pair:the_leader	17	24	-13	-3	-2	-3	-2	-1	19	-6
pair:the_leak	-20	-2	-2	-4	-3	-2	-38	-7	24	37
pair:the_legal	-8	-6	-4	11	-5	-18	9	-2	-5	-3
pair:the_letter	11	-5	-4	21	9	-5	-9	-3	-5	-7
pair:the_levy	6	-4	-5	-3	-3	-4		-3	-5	-6
pair:the_license	3	-3	-3		-6	-2	-4	29	-10	-4
pair:the_light	-23	-11	39	-5	-5	14	-9	-7	-3	-4
pair:the_line	-8	-6	-2	-14		11	-5	-3	-4	-10
pair:the_list	-17	-10	-4	-5	-3	-6	-5	29	-10	-4
pair:the_lobby		-4	-29	-5	-5	-6	-5	-3	17	-13
pair:the_local	-6	-3	-6	-6	-8	-9	-5	10	9	-3
pair:the_long	24	-10	-1	-5	-14	-4	-2	-2	-6	-5
pair:the_low	-28	-4	-5	-4	-4	-8	27	-14	-6	-13
pair:the_main	-19	7	-6	-5	-4	-13	-3	-2	-4	-5
pair:the_major	-27	-3	26	-1	-7	-7	-6	-4	10	-6
pair:the_management	23	-3	-2	-3	-12	-5	-3	-3	-6	-5
pair:the_margin	38	-4	-10	-4	-4	-4	-4	-3	-5	-6
pair:the_market	-12	-4	-5	8	-7	-7	-9	5	-8	-8
pair:the_matter	15	-4	3	-3	-8	-4	-5	5	9	-9
pair:the_measure	1	-3	-4	-6	-6	-5	14	-10	-5	-4
pair:the_medium	-16	-2	26	-2	-4	-5	-7	23	-30	-8
pair:the_meeting	20	-4	-8	-3	-3	-6	-5	-3	-4	-5
pair:the_memorandum	-10	4	-3	30	-4	-5	-4	-5	-6	-3
pair:the_merger	-8	-2	-2	-5	-14	-3	-8	35	-20	-3
pair:the_middle	-15	-3	-3	-2	-4	-3	-2	-1	-3	-7
pair:the_military	6	-3	-5	-4	22	8	-7	-2	-11	-4
pair:the_minister	-25	6	6	-5	-5	-4	-5	4	-5	-13
pair:the_ministry	39	-3	-5	1	5	-5	-5	-3	-6	-5
pair:the_mobile	13	-2	-5	-3	-11	-15	-2	28	-4	-8
pair:the_model	-13	-4	-6	40	-8	-14	-5	-3	-7	-4
pair:the_money	-7	-3	-4	-4	10	-12	-4	-5	4	1
pair:the_morning	19	24	-5	-5	-6	-10	-4	-3	-6	-6
pair:the_most	-7	-3	4	-4	-8	-13	2	-4	-9	-2
pair:the_mou	12	-8	-3	20	-6	-2	-4	-2	-3	-5
pair:the_name	-14	-2	-5	-5	-3	-4	-14	-5	-4	21
pair:the_nang	-10	44	-8	-5	-7	29	-9	-2	-8	-7
pair:the_national	-6	-2	-2	3	3	1	27	-5	1	-3
pair:the_need	5	-6	1	-2	-1	-2	-9	-1	15	-3
pair:the_negotiation	-29	-42	-4	-3	-3	-3	-5	-3	-2	-5
pair:the_network	8	-4	-4	-7	-7	17	-4	-3	-6	-4
pair:the_new	-3	12		2		12	-2	-5	-9	19
pair:the_news	-14	-5	-4	-5	-5	-6	-4	-3	4	-5
pair:the_next		-5	40	4	-6	-6	-7	-3	-3	-3
pair:the_nod	-31	-3	-4	-7	-18	-5	19		-6	-4
pair:the_nordic	-6	-3	16	-4	14	35	-4	-3	-5	-6
pair:the_north	-16	-7	-5	-4	45	18	-4	-2	-4	-8
pair:the_number	-8	-5	-4	-6	-11	-10	42	-4	-9	-2
pair:the_oath	-30	-4	-4	-4	-5	-4	-4	-2	-4	62
pair:the_occasion	-15	-3	15	6	8	-5	-3	-2	-3	2
pair:the_office	-1	-6	-4	-4	-5	-7	-4	-3	10	-9
pair:the_official	1	-3	15	8	15	-8	-8	1	-6	-4
pair:the_old	-5	-12	-4	-8	-5	-30	-18	-3	-5	-4
pair:the_one	-9	-3	-3	-6	-3	-9	9	-18	31	-2
pair:the_online	-11	-3	-3	-7	-6	-16	30	-4	-5	50
pair:the_only	-13	-6	21	-5	-6	-5	-5	-3	-6	7
pair:the_opening	-16	-4	50	-7	-5	27	-6	-3	1	-4
pair:the_operating	-5	-1	-1	-4	-1	-6	-7	-8	-7	-4
pair:the_operation	-23	31	-3	13	-5	-29	-5	37	-4	-3
pair:the_operator	12	-3	-4	-8	21	4	1	-8	-11	-5
pair:the_opportunity	-6	-7	30	-3	-3	-6	-2	-2	-3	-17
pair:the_opposition	-14	-5	-7	-6	-5	28	-1	6	-8	-8
pair:the_order	-5	-3	-5	18	-5	-4	-26	-8	17	-4
pair:the_ordinance	-5	-4	-3	-4	-5	-21	-24	-24	-5	-4
pair:the_other	13	-6	-6	-3	-4	-8	8	-9	-1	-8
pair:the_outage	26	11	-6	-5	-5	-11	-9	-7	21	-5
pair:the_outcome	-1	-4	-4	-4	-4	-7	-5	12	-7	-7
pair:the_outskirt	-9	-4	-11	-8	12	36	-3	-2	-7	-4
pair:the_pacific	4	-22	27	-3	-4	-8	52	-3	-8	-3
pair:the_panel	-16	-4	-18	-5	-3	-7	-4	-4	-3	-11
pair:the_paper	-15	-5	-3	31	-3	-12	-15	26	-11	-12
pair:the_parent	5	-3	-2	35	-4	-8	-3	-7	-5	-2
pair:the_park	15	-2	-9	-9	-5	-12	-5	-2	51	-4
pair:the_part	-11	-4	-9	-4	-3	-4	-4	-5	18	-2
pair:the_partnership	-4	-5	-4	-14	-4	-4	-4	-3	-5	-3
pair:the_past	29	9	-5	-6	-5	-7	-4	-4	-8	-4
pair:the_penalty	-6	-2	-3	-5	-2	-4	-14	-3	10	-5
pair:the_people	-4	-4	-5	-4	-6	-5	-5	-2	5	-4
pair:the_permit	-3	-1	-2	-3	-18	-2	-11	46	-38	-2
pair:the_phone		-4	-3	-4	-4	8	7	-4	-3	-6
pair:the_plan	-3	-4	-9	-3	-5	-9	-3	-3	-3	-9
pair:the_planalto	7	-4	-3	-2	-2	-6	19	-2	-3	-4
pair:the_plant		13	-6	-10	26	-5	-4	1	-4	-4
pair:the_platform	-12	-4	-15	-5	-4	34	-7	-4	14	-7
pair:the_plenary	-30	-8	47	-3	-3	-3	2	-3	-3	-5
pair:the_police	-9	-4	-2	-4	17	-4	-4	-12	39	-1
pair:the_port	5	-11	-13	-4	-3	8	-6	-2	-4	-3
pair:the_portfolio	15	-11	-11	-1	-5	-3	-1	-1	-4	13
pair:the_post	1	4	-5	-4	13	-4	-11	-2	-8	2
pair:the_power	-9	-4	-4	-9	-7	-9	-4	-6	-28	-9
pair:the_presence	-12	-4		24	-5	13	-3	-2	-3	-8
pair:the_presidency	-18	-4	36	-11	-5	-6	21	-3	-5	48
pair:the_president	15	-6	-5	-5	-9	3	-5	-2	-5	46
pair:the_presidential	16	-4	-4	-5	-4	4	-3	-2	-3	-5
pair:the_press	-17	-5	-6	-4	27	-9	2	-2	-9	-9
pair:the_previous	18	-4	-6	-5	-3	-6	-4	-2	-4	-8
pair:the_price		-4	-5	-7	8	-5	-11	-4	11	-3
pair:the_prime	9	31	-3	20	29	-13	-8	-2	-3	-8
pair:the_privacy	-8	-2	-3	-6	-2	-4	11	-2	-3	-3
pair:the_private	1	-5	-4	-4	-4	-2	-5	-2	2	-3
pair:the_probe	-5	-2	-6	-6	-6	-9	-9	-9	5	-4
pair:the_program	-6	21	-5	-6	-5	11	-7	-4	-8	-4
pair:the_progress	9	-5	-4	-6	-3	-11	-3	-2	-3	-5
pair:the_project	14	-2	-5	-7		-7	-5	-3	-4	-5
pair:the_proposal	-12	-5	-4	-4	-6	-3	14	-6	-15	-4
pair:the_prospect	-30	-2	-2	-7	-3	-4	-4	-2	-3	-7
pair:the_protection	-8	-3	-4	4	-4	10	13	-4	-7	-4
pair:the_province	26	-7	-4	-4	6	-1	-4	-5	-12	-5
pair:the_provision	18	21	-6	-6	-5	-6	-2	-2	-2	-5
pair:the_public	-15	-6	-3	-11	-3	28	2	-3	2	-7
pair:the_purchase	20	-3	-4	-2	17	-2	-2	-3	-7	-5
pair:the_quality	34	-7	-4	-6	-5	-7	-5	-3	-2	-4
pair:the_quarter	-11	-3	-5	-24	-26	-15	-5	-5	-11	-5
pair:the_question	-14	-5	-5	-7	-8	-8	-4	-3	-5	-8
pair:the_reason	-8	-2	-6	-5	-5	-5	-17	-3	-6	29
pair:the_reception		-3	-7	-5	-2	-6	-2	-2	-2	-6
pair:the_region	-3	-4	-5	-9	4	-6	9	4	-11	-4
pair:the_regional	-21	-8	44	-4	-6	-7	-7	41	-3	-5
pair:the_regulation	-5	-2	-4	-5	-6	-2	60	-8	-18	-4
pair:the_regulator	25	-3	7	-4	3	-5	-10	9	-1	-4
pair:the_regulatory	-4	-2	-3	-6	-4	-2	14	-5	1	-3
pair:the_relationship	-16	-9	-5	-4	-3	-4	-3	-2	-4	-5
pair:the_remark	11		-5	-5	-6	-6	-3	-2	-6	-6
pair:the_renewal	-7	-2	-2	-3	-7	-7	-5	71	-20	-8
pair:the_report	-28	-3	-4	-3	-6	-6	-5	-5	-10	-7
pair:the_request	5	-3	-2	-3	-9	-3	-3	-11	33	-4
pair:the_research	-12	-4	-6	24	-7	45	-4	-3	-5	-5
pair:the_resignation	-27	-3	-8	-5	-5	-6	-7	-3	-6	60
pair:the_rest	-13	-3	-3	-10	-16	-10	-2	-4	-23	-7
pair:the_result	-16	4	-4	14	-4	-18	-6	-2	-5	-6
pair:the_ribbon	-13	-7	-6	-5	-8	70	-6	-3	-9	-4
pair:the_right	-7	-5	5	-13	-5	-5	5	1	2	-6
pair:the_river	-25	40	-5	-6	-3	-5	-11	-3	-4	-3
pair:the_role	-12	-3	-3	-3	-6	-3	-3	-3	-5	-21
pair:the_rollout	27	-5	-5	-5	-3	10	-6	-3	-5	-4
pair:the_room	-37	-5	-8	-7	-5	-6	-3	-3	-4	-10
pair:the_round	-16	43	-7	-7	-8	-6	-5	-2	-5	-3
pair:the_rule	-9	-3	-7	-4	-4	-12	-1	-2	-8	7
pair:the_ruling	-10	-4	-3	-4	-5	-4	-12	-5	12	-8
pair:the_sale	-5	-2	-6	-6	10	-6	11	51	-15	-3
pair:the_same	10	-1	-5	1	1	-2		-1	6	2
pair:the_sanction	-4	-3	-3	-10	-5	-3	-5	-6	20	-7
pair:the_satellite	-11	-3	-3	2	-9	3	-5	-6	-11	-5
pair:the_seat	6	-3	-5	-2	-13	-2	-1	-2	-9	-30
pair:the_second	4	-1	-4	2	1	6	7	1	-4	-6
pair:the_sector	-25	-5	15	-4	-4	-7	2	-3	-6	-5
pair:the_security	-1	-4	-5	-26	-4	13	16	-7	-3	-4
pair:the_semiconductor	-4	13	9	-2	-6	-4	-4	-2	-2	-3
pair:the_seminar	-22	-8	51	-4	-4	-20	-4	-2	-5	-13
pair:the_senator	-38	-14	-4	-10	-3	-4	-2	-3	-3	-7
pair:the_service	-7	-4	-6	-4	-6	8	-17	8	6	-4
pair:the_servicing	5	-7	-4	-6	-6	-3	-6	-27	45	-2
pair:the_session	21	-4	-10	-1	-2	-4	2	-2	-4	-6
pair:the_share	-4	-3	-3	-3	3	-37	-4	-3	-15	46
pair:the_shop	-25	-5	-5	-6	-5	-10	-6	-5	36	51
pair:the_show	-8	-3	2	-4	-3	-5	-3	-2	-2	-1
pair:the_side	44	-3	-5	21	-14	-7	-3	-3	-5	-2
pair:the_sideline	-18	-3	-14	2	8	13	8	-3	-4	-5
pair:the_signature	-8	-4	26	35	-4	-4	24	-2	-4	-7
pair:the_signing	-11	-4	-7	62	-5	-7	-4	-6	-8	-4
pair:the_single	-6	14	-7	43	-3	-4	-3	-2	-3	-3
pair:the_site	24	31	-7	-12	-15	-9	-8	-12	-8	-6
pair:the_situation	5	-7	-5	-5	-6	-7	-4	-4	-4	-3
pair:the_small	-12	-2	-2	-6	-13	-10	-6	39	41	-2
pair:the_smart	-10		5	-5	-4	22	-4	-2	-4	-3
pair:the_space	4	-6	-10	-4	-4	-5	9	-2	-5	-4
pair:the_spectrum	5	-3	-4	-4	-4	-4	-3	4	-9	-5
pair:the_speed	-5	-3	-5	-2	-2	48	-5	-2	-3	-4
pair:the_spring	-6	-4	-5	1	-9	21	3	-4	-4	-3
pair:the_staff	-7	25	-5	10	-13	-5	-2	-3	-9	-1
pair:the_stage	-24	-6	63	-4	-4	-16	-6	-3	-6	-8
pair:the_stand	13	-12	-11	-4	-3	-3	-10	-2	-6	-7
pair:the_start	-24	-2	-7	-5	-6	-2	12	-3	-6	3
pair:the_state	27	-3	-5	-4	-3	-6	-2	-2	6	
pair:the_stock	-12	-3	-5	-10	19	-45	-8	-3	-6	-4
pair:the_strategic	-16	-4	-3	-9	-4	-3	-14	-2	-6	-4
pair:the_strategy	-33	-4	-4	-11	-3	-6	-18	-4	-5	27
pair:the_study	-20	-4	-2	-4	-13	-3	-4	-3	-3	-5
pair:the_subject	27	-6	-5	10	-4	-3	-4	-4	-5	-4
pair:the_submarine	-10	-4	-3	-4	-6	-8	-4	-3	-2	-4
pair:the_sum	-2	-5	-13	-4	-4	-7	-8	-5	-15	-4
pair:the_summer	-34	-2	-6	-3	19	11	25	-2	-5	36
pair:the_summit	-23	-5	17	-4	-4		-5	-2	-3	-5
pair:the_supercomputer	-14	43	-4	12	-7	28	-7	-2	-5	-8
pair:the_supply	-9	-3	-3	27	16	-10	20	-4	-5	-4
pair:the_support	-6	-2	-4	-3	3	-3	-2	-3	-16	-2
pair:the_suspension	-9	-2	-3	-12	-6	-13	-4	50	33	-3
pair:the_switch	-7	-4	-7	-6	67	21	-13	-4	-9	-8
pair:the_symposium	-17	-5	106	-7	-4	-7	-6	-3	-5	-6
pair:the_table	3	-4	-7	11	-5	-4	-7	-3	-3	-3
pair:the_takeover	-5	-2	-3	-6	8	-3	-5	25	-6	-4
pair:the_talk	-16	6	-5	9	2	-5	-5	-2	-3	-6
pair:the_tariff	-1	-5	-8	-7	-8	-9	38	-3	-7	-5
pair:the_task	-39	-2	-3	-4	-3	-4	-9	-2	-4	13
pair:the_tax	-5	-2	-3	-5	-2	-4	21	-8	-7	-3
pair:the_team	-16	-5	-3	-8	-7	-5	-3	-3	-2	-51
pair:the_tech	-13	-4	53	-3	-8	-2	-6	-4	2	-8
pair:the_technical	9	-6	-33	-10	-13	89	-4	-3	-5	-3
pair:the_technology	-9	21	-4	-3	7	13	-5	-2	-6	-3
pair:the_telecom	-8	-6	26	-6	-7	-12	40	-4	-5	-5
pair:the_telecommunication	-10	-5	-6	-2	-2	-3	-6	-7	-8	-9
pair:the_tender	-13	-3	-3	33		-5	-7	-19	3	-4
pair:the_term	4	-4	-2	-8	-4	-4	-4	-10	-4	-2
pair:the_terminal	-8	-4	-4	-5	59	-6	-5	-3	-27	-2
pair:the_text	-20	-4	-2	51	-3	-5	22	-4	-5	-12
pair:the_thing	23	31	-4	-3	-5	-5	-8	-3	-3	-2
pair:the_third	-5		-4	4	6	25	-5	7	-5	-5
pair:the_three	17	1	-3	-7	-2	-8	-4	-2	-6	-6
pair:the_time	-14	-4	-3	-4	-3	-6	-8	-6	-8	2
pair:the_top	-32	10	7	-2	-2	-3	-2	-2	-2	21
pair:the_tour	-13	-41	-6	4	-2	-5	-3	-3	-5	-5
pair:the_tower	3	-6	-5	-1	-11	-13	-8	-4	-7	-4
pair:the_traffic	-9	-3	-3	-6	-10	9	-3	-3	-6	-5
pair:the_training	31	-7	-4	-6	-3	-21	-6	-2	-4	-4
pair:the_transaction	24	-5	-3	-4	69	-5	-6	-4	-7	-5
pair:the_transfer	29	-4	-9	-4	-13	-4	-2	-15	22	-3
pair:the_treasury	-7	-2	-3	-5	23	-3	-4	-15	27	-3
pair:the_trip	-10	42	-6	10	-4	4	-6	-3	-5	-7
pair:the_turn	83	-9	-3	-2	-5	-7	-3	-5	-3	-4
pair:the_two	2	1	-1	14	-4	-6	-4	-4	-5	-7
pair:the_us	4	-15	-3	34	12	-5	-2	-15	-2	-5
pair:the_use	-9	-3	-4	9	-5	-8	30	-4		-5
pair:the_very	-7	-15	9	-7	-3	-2		-1	9	-1
pair:the_view	-6	-3	-3	-5	-5	-3	-7	-3	6	11
pair:the_visit	-18	11	-9	4	-2	-6	-5	-1	-3	-5
pair:the_visiting	5	-8	-4	-3	-6	-5	-3	-4	-8	-6
pair:the_visitor	17	-7	-8	-5	-6	-5	-7	-3	-5	-5
pair:the_vote	-18	-5	-5	-4	-4	-4	12	-4	-11	-9
pair:the_way	-8	-3	7	4	-4	-6	9	-5	3	25
pair:the_website	-18	-11	-4	-6	-6	-6	-3	-19	15	-4
pair:the_week	42	-5	-13	-7	-5	-9	21	-3	-8	-4
pair:the_weekend	-7	51		2	-5	10	-5	-3	-5	-8
pair:the_weight	3	-2	-11	-1	-4	-2	-1	-1	-1	-7
pair:the_whole	-11	30	-3	-7	11	-10	-6	-1	-7	31
pair:the_winner	-19	-3	-3	-5	-12	-3	-2	11	-25	-20
pair:the_work	-20	42	-5	-7	-8	-9	-4	-6	-11	-5
pair:the_world	-4	-1	14	-2	-6	4	-7	-2		-3
pair:the_year	-12	-6	-4	-10	-7	26	7	-5	-6	16
pair:the_£	-9	-4	-3	-14	49	-19	-9	35	-15	-3
pair:the_“	-7	-7	-10	-3	-3	-6	-6	-6	-4	-3
pair:their_cooperation	-22	-5	-6	77	-5	-7	-5	-3	-7	-5
pair:their_datum	-10	-4	-4	-15	-3	-6	44	-2	-4	-3
pair:their_digital	13	-6	-5	33	-4	-4	-4	-3	-3	-4
pair:their_name	-16	-4	-5	38	-4	-10	-7	-3	-5	-12
pair:their_network	23	-2	-6	-8	-11	-23	-31	-2	-10	-3
pair:their_use	-8	-2	-2	-5	-6	-3	-7	-23	60	-2
pair:them_,	4	-3	-3	-3	4	-8	5	-8	17	-4
pair:them_.	-23	-4	-4	5	-5	-5	-10	-3	-11	-6
pair:them_<c>	-10	-2	-6	-12	5	-6	-2	-17	-5	-2
pair:them_<f>	-19	-4	30	-7	6	-8	-8	-5	-7	-4
pair:them_<p>	28	-4	-7	-9	21	-7	-5	-3	22	-8
pair:them_be	-29	-8	33	23	-2	-6	-6	-2	-5	-4
pair:them_on	-5	10	-5	-10	-4	-5	4	-6	22	-5
pair:them_one	-5	-4	-5	21	-3	-4	38	-4	-8	-4
pair:them_that		-4	-5	-4	-6	-7	-5	-2	-5	-4
pair:them_the	-26	30	-4	18	-4	-4	-3	-3	-3	-5
pair:them_to	39	-2	-4	-3	-4	-5	12	-3	6	-3
pair:them_with	13	35	-5	33	-4	-11	-9	-5	-7	-7
pair:there_,	53	-3	-5	-5	-7	-4	-5	-2	-2	-4
pair:there_.	-1	-4	-5	-6	-2	-8	-6	-3	-11	-4
pair:there_be	-6	-7	3	-8	-6	-6	6	-3	4	-5
pair:there_have	-22	-10	-5	-7	-4	-9	-6	-12	19	-5
pair:there_to	-17	-4	-4	-3	-5	-5	-2	-4	-8	-9
pair:there_will	-16	-6	-5	-5	-3	-6	-3	-2	-4	-3
pair:they_be	-4	-7	-7	-3	-5	-5	1	-2	-4	-6
pair:they_have	-13	-3	-5	-3	-4	-6	17	-3	5	-8
pair:think_of	-15	5	-7	-3	-4	-5	12	-3	-4	-9
pair:third_,	-11	-5	-5	29	-9	-14	45	-3	-7	-10
pair:third_.	-17	-6	-5	-5	-9	-9	-7	-5	-13	-10
pair:third_of	-10	-4	-4	-7	-6	-10	-5	-10	-7	-6
pair:third_quarter	-7	-3	-4	-13	21	76	-8	-3	-6	-3
pair:third_time	36	-24	-5	-3	-4	35	-4	-3	-7	-6
pair:this_afternoon	21	-8	-2	-1	-4	-5	-1	-5	-3	-2
pair:this_be	-7	-4	-3	-6	-3	-6	-6	-2	-3	-5
pair:this_month	-7	5	10	-8		10	28	-4	-15	-3
pair:this_morning	-8	-3	-3	-6	-8	-5	-7	-11	24	-1
pair:this_newspaper	-10	-6	-3	-7	-5	-8	-4	-5	-7	-4
pair:this_occasion	-16	-9	-5	19	-4	-4	-4	-3	-3	-4
pair:this_time	43	12	-15	-3	-4	-10	-5	-3	-7	-4
pair:this_wednesday	9	-5	-4	-4	-7	-7	-2	-1	-14	-2
pair:this_week	3	29	-9	3	-4	25	-5	-3	-7	4
pair:this_year	-3	8	-3	7	17	9	-1	3	2	-5
pair:those_of	-4	-4	-7	25	-14	-7	-7	-5	-11	-5
pair:those_who	-19	-3	25	-7	-6	-5	13	-2	-8	7
pair:thousand_of	7	-2	-3	-4	-11	-3	-3	-3	-10	-4
pair:three-day_trip	-5	49	-7	-3	-5	-6	-3	-2	-3	-3
pair:three-day_visit	2	28	-7	-3	-1	-2	-1	-1	-2	-3
pair:three_day	11	31	23	-8	-8	-9	-5	-3	-7	-8
pair:three_hour	36	-5	-12	-5	-6	-4	22	-6	-13	-5
pair:three_month	-1	-3	-3	-3	-3	23	-17	-8	29	-2
pair:three_of	-27	-4	-3	-9	-5	14	-4	-5	50	-8
pair:three_year	-10	-4	-4	16	3	-8	-6		-7	-2
pair:throw_out	-13	-2	-2	-12	-5	-6	22	-11	28	-7
pair:thru_<f>	-13	-3	-1	-13		-4	-3	-6	-12	-2
pair:thru_<p>	-1	-2	-4	-4	-7	-7	-5	-9	-5	-5
pair:thru_a	-3	14	-4	-3	-4	-5	19	-3	-5	-17
pair:thru_on	29	-8	-3	-2	-5	-3	-6	9	-7	-6
pair:thru_the	32	-5	-4	-6	-1	-5		13	-5	6
pair:thru_which	-25	-7	-3	-10	-3	-5	-7	-3	-5	13
pair:thursday_,	6	12	2	-4	-5	11	-1	-6	-4	-6
pair:thursday_.	23	15	4	-2	-4	2		-3	3	7
pair:thursday_and	20	21	31	-6	-4	-7	-2	-2	-3	-5
pair:thursday_evening	11	-6	-3	-4	-2	22	-8	-2	-7	16
pair:thursday_that	25	-4	-2	-3	33	9	-3	-6	-3	-2
pair:thursday_to	-9	44	-6	-7	-5	-8	-7	18	-8	-5
pair:thursday_with	-19	-6	56	-6	-4	-7	-11	-15	-6	-4
pair:tie_to	18	-5	-3	-8	2	27	40	22	-3	-4
pair:tie_with	-10	-2	-5	-12	-5	-6	30	-4	-6	-4
pair:time_,	-15	-7	-6	-4	-5	2	-7	-5	-6	-4
pair:time_.	8	-4	4	-5	-5	-10	-5	-4	-8	-8
pair:time_a	-40	-4	-4	-7	-3	-6	-6	-2	21	-7
pair:time_and	-6	-2	-2	-3	-6	-12	-4	-3	-11	-7
pair:time_being	-12	-5	-4	-4	-4	-7	-6	-6	-6	12
pair:time_in	24	-6	-5	-6	-3	-17	-5	-3	-5	-11
pair:time_that	-11	-3	-2	-3	-5	-3	-12	-2	-13	-8
pair:time_when	-9	-4	-6	-7	-3	-5	-4	-2	-9	-2
pair:time_with	32	22	-18	-4	-4	-6	-6	-3	-5	-3
pair:to_"	-12	-21	22	1	-5	-10	-7	-2	-4	-3
pair:to_$	-7	-3	-5	-7	25	-5	-4	-6	-7	-4
pair:to_.	-14	-6	-4	-8	-3	14	42	-5	-13	-7
pair:to_40	-6	-4	-4	-7	-20	-6	45	-5	33	-4
pair:to_<a>	-6		-4	-9	14	-5	-3	-10	-8	4
pair:to_<c>	-4	19	-5	-3	4	-5	-4	-1	-5	
pair:to_<f>	-7	1	-4	-3	9	-2	-6	17	2	2
pair:to_<o>	-12	-6	-6	-6	69	-8	-5	-5	-6	15
pair:to_<p>	23	-4	-4	-5	-5	-5	-5	-1	-3	-4
pair:to_a	2	-3	6	-2	-2	-3	9	-3	-4	
pair:to_account	-5	-2	-2	-2	-3	-2	-2	-2	-3	-11
pair:to_acquire	-13	-5	9	-27	69	-6	-3	-4	-8	-2
pair:to_act	5	-4	25	-3	-4	-3	-13	-3	-7	-3
pair:to_adapt		-2	-2	-3	-2	-7	-3	-1	-5	-13
pair:to_adopt	-5	-4	-6	-5	-4	-6	4	-3	-3	-3
pair:to_ai	-29	-5	31	-10	-3	-7	10	-3	-7	-4
pair:to_all	-8	-5	-3	-10	-7	63	-12	-4	-5	-7
pair:to_an	-11	-5	-6	-2	-2	2	-3	3	2	-3
pair:to_answer	12	-5	-5	-6	-5	-5	-8	-3	-10	-12
pair:to_appear	-5	-3	-5	-2	-6	-2	5	-2	46	-11
pair:to_approve	-7	-2	-2	-3	-8	-2	-5	-32	-8	-21
pair:to_ask	-17	-3	-4	-7	-3	-4	41	-3	-5	-5
pair:to_attend	-28	-6	35	-2	-2	-5	-2	-1	-3	-4
pair:to_attract	-14	-3		-6	-13	-6	-4	-2	-2	-1
pair:to_ban	-8	-1	-2	-2	-4	-4	26	-6	-16	-11
pair:to_be	-8	1		2	-1		-3	-3	1	1
pair:to_become	-7	-6	-4	-5		-4	-10	-1	-5	-7
pair:to_begin	10	-3	-3	-6	21	9	23	17	-24	-4
pair:to_bid	9	-2	-2	-7	-3	-2	-1	-3	-3	-14
pair:to_bring	-15	1	-7	28	-5	-6	-5	-2	-7	-5
pair:to_brussels	-2	37	-15	-5	-4	-7	-6	-3	-4	-6
pair:to_build	-3	-2	-2	36		1	-5	1	-7	-3
pair:to_buy	-12	-2	-2	-15	-14	-4	8	16	-14	-2
pair:to_california	-17	43	-9	-5	-3	-7	-4	-2	-4	-10
pair:to_carry	-6	-3	-4	33	13	1	-8	-6	-9	-4
pair:to_chair	-26	-3	-10	-3	-2	-3	-6	-3	-5	60
pair:to_change	-4	-4	-4	-10	-4	-5	-10	-4	29	-9
pair:to_check	-4	-3	-3	-8	-2	-4	49	-15	9	-2
pair:to_chief	-18	-4	-3	-4	-8	-8	-2	-3	-13	84
pair:to_clear	-7	29	-3	-2	-3	-4	-7	-4	-3	28
pair:to_come	-13	5	9	-4	-3	12	-4	-4	-6	7
pair:to_comment	-12	-4	-4	-6	-6	-5		-5	-5	-5
pair:to_confirm	-21	-7	22	-2	-3	-5	-3	-4	-7	-21
pair:to_connect	-8	-4	-4	11	-17	-22	-9	20	-8	-4
pair:to_consider	-24	-5	-5	-3	-4	-4	30	-4	-7	-5
pair:to_court	-6	-3	-2	-6	-14	-4	-2	-12	42	-9
pair:to_cover	-5	-2	-3	-8	28	-6	-7	1	-4	-2
pair:to_create	-13	-3	-4	-7	-6	-12	8	-3	-6	-5
pair:to_customer	-9	-8	-10	-5	-7	20	-7	-3	-8	-4
pair:to_cut	22	-3	-3	-4	-4	-11	-9	-8	-17	-5
pair:to_davos	-56	-11	38	-2	-3	-3	-1	-3	-6	-11
pair:to_deliver	-4	-1	-7	77	-16	-14	-13	-4	-9	-4
pair:to_develop	3	5	-5	43	-3	-5	13	-2	-3	-4
pair:to_discuss	37	-3	3	-3	-4	-6	-7	-5	-3	-4
pair:to_do	-13	8	-5	26	-4	5		-2	-8	-5
pair:to_double	-8	-3	-2	-3	-15	-8	44	28	-14	-6
pair:to_draw	-5	-3	-5	-3	-6	-6	-19	-2	-3	-2
pair:to_end	-6	-2	-3	-25	-2	-4	-4	30	-6	-3
pair:to_ensure	-11	-3	-11	-2	-2	-3	-13	-1	-9	-8
pair:to_enter	-4	-2	-2	-8	21	-6	-3	29	-13	-2
pair:to_expand	11	-3	-2	12	9	-5	-4	8	-9	-5
pair:to_explain	42	-3	-5	-5	-5	-4	-5	-7	34	-12
pair:to_extend	-4	-2	-2	16	-4	-5	8	-11	-6	-2
pair:to_face	82	-4	-10	-4	-3	-4	-3	-10	-4	-3
pair:to_fall	-8	-4	-3	-4	-5	-6	-6	-4	44	-19
pair:to_fiber	4	-4	-6	-8	41	-11	-4	-2	-6	-3
pair:to_find	10	-2	-4	-4	-4	-6	-6	-2	-9	
pair:to_fly	-16	20	-3	-6	-6	-6	-4	57	-13	-4
pair:to_follow	-4	-6	-5	6	-6	48	-8	-2	-20	9
pair:to_foster	9	-2	-3		-4	-3	-8	-2	-2	-1
pair:to_four	-7	-4	-4	-4	-12	-7	-16	-4	36	-8
pair:to_fund	18	-4	-13	-6	27	-4	-4	-2	-9	-7
pair:to_get	-14	-3	-3	-6	-7	-7	-4	3	-6	-3
pair:to_give	21	-5	11	-8	-7	-3	19	22	-6	-3
pair:to_go	18	-5	-5	-3	-4	3	-3	-5	-5	6
pair:to_hand	-3	-4	-3	-7	-11	-8	10	-3	30	-9
pair:to_have	-5	-4	-6	-6	-2	-7	5	-6	22	-7
pair:to_hear	28	-6	-4	-3	-3	-2	-3	-3	-5	-5
pair:to_help	-10	-3	-5	20	18	-6	-9	-7	-7	-6
pair:to_hire	-12	-4	-4	-11	14	-6	-4	-4	-5	-9
pair:to_his	10	-18	-4	-3	-4	-6	-5	-3	-5	
pair:to_hold		-4	12	-5	-6	-6	38	-3	-11	-6
pair:to_host	-31	-5	26	12	-4	-4	-4	-3	-5	-2
pair:to_invest	-6	-3	-3	-4	35	-5	3	-3	-4	-5
pair:to_investor	-10	18	-7	-5	-6	-30	-20	-2	-5	-3
pair:to_it	-29	-3	-4	46	-4	-7	-3	9	-9	-9
pair:to_its	-15	-3	-5	-8	16	39	-5	-2	27	-4
pair:to_jakarta	-24	20	-2	-4	-3	-5	-2	-2	-4	-4
pair:to_join	-8	-6	-4	-10	-3	-3	-2	-2	-3	27
pair:to_keep	29	-5	-8	-8	15	13	-6	-5	-14	-6
pair:to_know	36	-6	-3	-3	-4	-4	-16	-20	-6	-3
pair:to_launch	-8	-4	-4	-23	-12	46	-19	6	-5	-4
pair:to_lead	3	-4	8	-5	-10	-5	-4	-3	-5	22
pair:to_leave	-19	-16	-4	-3	-3	-7	-3	-2	-3	42
pair:to_let	-2	-5	-4	-13	-17	25	-6	22	-15	-3
pair:to_listen	6	-2	-3	-5	-5	-3	20	-3	-5	-5
pair:to_look	19	27	-6	-4	-4	-9	-6	-4	-8	-4
pair:to_make	-6	-3	-6	11	5	-10	34	-4	-2	-6
pair:to_meet	18	-7	-6	-4	-4	-5	-5	-4	-8	-6
pair:to_more	-7	-3	-5	-12	-3	-7	-5	-2	18	-3
pair:to_move	-6	-4	-3	-4	-4	-7	7	-3	-6	-10
pair:to_offer	-4	-1	-2	-3	-14	-7	-4	34	-7	-3
pair:to_one	-19	4	-5	-5	-4	-5	13	8	-6	-3
pair:to_open	-9	-1	-8	-5	-4	19	-9		-9	-2
pair:to_operate	-6	-3	-3	53	-15	-19	-5	28	-6	-2
pair:to_orbit	-6	-2	-4	23	-7	10	-4	-6	-13	-4
pair:to_paper	-8	-2	-2	51	8	-7	-18	-2	-2	-2
pair:to_pay	-1	-4	-3	-7	-13	5	10	-7	52	-3
pair:to_people	-6	-3	-2	4	30	-1	-7	-4	-7	-2
pair:to_plead	43	-5	30	-3	-7	-9	11	-5	-6	-5
pair:to_present	35	10	-7	-11	-4	-4	-11	-2	-3	-5
pair:to_promote	-2	6	-6	4	-2	-7	14	-3	-3	-6
pair:to_protect	-12	-1	-4	-2	-3	-2	-11	-4	20	-12
pair:to_publish	16	-3	-3	-7	-5	-4	5	-4	2	-5
pair:to_put	-4	-3	-2	-4	-4	-5	-8	-5	-2	-2
pair:to_raise	-8	-3	-6	-4	-1	-2	-6	-3	-5	-2
pair:to_recognize	-9	-8	-4	-4	-5	-5	44	-4	-6	-6
pair:to_register	1	-2	-4	-2	-2	-5	17	-28	12	-3
pair:to_renew	-3	-1	-1	-9	-25	-2	-4	27	-7	-2
pair:to_replace	-6	-3	-1	29	-10	-4	21	-2	-5	-7
pair:to_report	-4	-4	-2	-3	-6	-3	17	-11	-8	-8
pair:to_reporter	-33	-3	12	-4	-4	-9	-3	-2	-4	-4
pair:to_respond	-3	-1	-2	-2	-3	-4	4	-10	18	-3
pair:to_rival	-8	-2	-5	-9	-4	-21	10	-6	10	-5
pair:to_run	-9	-3	-4	42	-7	-6	7	3	-14	36
pair:to_san	-28	34	-22	-2	-1	-4	-4	-2	-4	-4
pair:to_say	-14	-6	-3	-4	-6	-13	-5	-7	-13	-4
pair:to_see	3	38	-5	-6	-5	-6	-6	-3	-5	-5
pair:to_sell	-9	4	-2	5	13	-13	6	2	-5	-3
pair:to_send	-33	22	-5	-4	-3	-7	28	-3	-6	-5
pair:to_serve	-8	-3	-2	19	-4	-3	-4	-25	-8	-7
pair:to_set	-11	-3	-3	17	9	-16	-9	2	10	-5
pair:to_settle	25	-2	-2	-9	-12	-4	-5	-4	13	-4
pair:to_share	-22	-3	-4	34	-11	-5	15	-3	-5	-4
pair:to_shenzhen	-55	46	-2	-6	-4	-6	-3	-3	-6	-4
pair:to_ship	-8	-4	-4	-6	-5	-17	-7	21	-16	-5
pair:to_show	-17	12	-7	-3	8	-5	-3	-2	-3	-1
pair:to_sign	-6	-14	-3	-12	-3	-4	-6	20	-3	-3
pair:to_sit	56	-5	-5	-4	-5	-4	-5	-3	-3	12
pair:to_speak	-13	10	-42	-1	-6	-3	-2	-2	-5	-3
pair:to_speed	3	-3	-3	-11	-6	5	-8	-4	-3	-4
pair:to_spend	-8	-7	-3	-7	62	-13	-8	-4	-5	-3
pair:to_stand	-5	40	-3	-4	-7	-3	-5	-23	42	-3
pair:to_start	-5	-5	-5	-9	-10	22	12	9	-8	-4
pair:to_stay	-10	-20	28	-4	-5	-13	-3	-3	-5	4
pair:to_stop	-1	-11	-2	-6	-3	-2	-10	-8	15	-3
pair:to_strengthen	8	-3	-4	-8	-2	-4	28	-4	-4	-4
pair:to_supply	-18	-3	-3	68	-13	29	-5	-6	-11	-6
pair:to_support	-7	-3	-4	7	31	-7	-7	-5	-5	-3
pair:to_switch	-8	-3	-3	-4	-7	-8	-4	-8	72	-2
pair:to_sydney	-11	-16	-5	-5	-12	28	-4	-4	-10	-4
pair:to_table	-71	-5	39	-3	-1	-3	26	-1	-6	-2
pair:to_taipei	47	53	-9	-6	-5	-13	-7	-3	-5	-6
pair:to_take	11	-10	2	-3	-5	-5	-3	13	11	-1
pair:to_talk	9	-3	-5	-2	17	-3	-5	-2	-3	-2
pair:to_term	-17	-3	-8	68	-6	16	-6	-4	47	-6
pair:to_that	-12	-6	-9	25	-7	-6	-1	-6	-6	-6
pair:to_the	-3	5		-1	1	-1	5	-1	-1	
pair:to_their	9	-3	-4	15	-3	-12	-15	-2	-9	-3
pair:to_think	-12	-4	-5	-7	-6	-5	-4	-3	-6	-4
pair:to_three	1	-3	-3	-7	-4	-3	-8	13	-4	-5
pair:to_tokyo	-11	70	-11	-7	-3	-6	-6	-3	-4	-7
pair:to_train	-10	-4	-5	38	-3	3	-8	-4	21	-5
pair:to_travel	-2	25	-5	-4	-4	35	-12	-5	-2	-4
pair:to_turn	3	-6	-10	-12	-6	17	-13	-4	-4	-2
pair:to_two		-3	-4	-19	-2	-4	-4	39	-6	-3
pair:to_us	-4	-2	-2	-5	46	-7	-3	-3	-5	-3
pair:to_use	-7	-4	-9	-7	-8	-9	-10	11	-2	-4
pair:to_visit	-16	-5	-3	-4	-4	-7	-5	-2	-4	-4
pair:to_wait	-17	-3	-4	-3	-3	-3	-9	-5	-13	11
pair:to_which	-1	-5	11	9	-7	2	-2	-5	-5	19
pair:to_whom	-10	-1	-3	-5	-12	-2	-1	34	-7	-2
pair:to_win	-15	-3	-2	-17	-5	-3	-3	-7	-9	-5
pair:to_work	2	6	-4	-5	-4	9	-8	-3	-9	-5
pair:today_,	16	-3	-4	-5	-13	-6	-3	-2	-8	-3
pair:today_.	-12	42	-5	-5	-6	7	11	-4	4	-1
pair:today_that	-4	-2	-1	-2		-3	-12	-3	-26	-3
pair:today_with	40	-10	-3	-4	-2	-2	-2	-1	-6	-4
pair:together_,	-43	-5	-4	46	-5	-5	-2	-2	-3	-6
pair:together_.	-14	-4	-4	26	-7	-9	-5	-4	-4	-4
pair:together_in	44	-5	30	-8	-4	-9	-23	-2	-4	-7
pair:together_on	-5	-3	10	-4	16	8	-12	-2	-2	-3
pair:together_with	11	-4	-3		-1	14	-6	-3	-6	
pair:tokyo_,	-21	9	35	-5	-3	-4	-3	-2	-4	-5
pair:tokyo_.	39	-5	-17	19	-6	-6	-9	-5	-6	-6
pair:tokyo_on	3	62	-7	-4	-3	-5	-4	-3	-4	-8
pair:tomorrow_.	15	-5	18	-4	-5	-11	-8	-3	-6	-4
pair:too_,	-16	-8	-6	-4	2	-5	-3	10	-5	-8
pair:too_.	3	-3	-3	-6	-5	-13	-14	19	-7	-4
pair:top_of	-30	21	-3	-6	8	-5	-2	-2	-2	23
pair:touch_upon	28	-10	-4	-4	-3	-24	-3	-2	-2	-2
pair:tour_of	-8	26	-5	-3	-4	-10	-4	-2	-4	7
pair:tour_the	3	35	-7	-5	-3	-7	-3	-2	-4	-4
pair:tower_.	-10	-4	-8	-12	-14	6	-6	-4	-12	-4
pair:tower_company	16	-4	-2	-5	11	-5	-7	-3	-6	27
pair:tower_in	-14	-3	-4	7	54	-7	-3	-11	-12	-4
pair:trade_,	-10	1	-3	-4	-4	24	-4	-1	-3	-2
pair:trade_and	-12	-4	-2	-5	-3	-8	-2	-2	-5	-2
pair:trade_between	-16	-5	-3	-11	-7	-4	-8	-3	-4	-4
pair:trade_mission		44	-6	-3	-3	-9	-4	-3	-6	-6
pair:training_.	2	-4	-9	2	-3	-8	-3	-2	-3	-4
pair:training_center	-12	-5	-11	-4	-5	33	-5	-3	-5	-3
pair:training_of	31	-7	-4	-6	-3	-21	-6	-2	-4	-4
pair:transfer_of	29	-4	-9	-4	-13	-4	-2	-15	22	-3
pair:transformation_,	-10	-3	-4	2	-4	-5	-5	-2	-1	-3
pair:transformation_and	-10	-3	-6	-2	-2	-4	8	-2	-5	-6
pair:transition_,	1	-4	-6	-3	-6	-3	-2	-2	-3	-3
pair:transport_,	24	-4	-4	-6	-15	-3	-1	-3		-2
pair:travel_to	-13	96	-8	-5	-5	1	-7	-4	-4	-6
pair:trillion_won	-5	-2	-2	16	9	-8	20	-6	-13	-3
pair:trip_,	-10	27	-7	-12	-2	-5	-8	-3	-3	-7
pair:trip_.	-10	24	-10	-3	-4	21	-4	-2	-9	-9
pair:trip_to	-3	88	-5	1	-5	-9	-5	-3	-5	-5
pair:try_to	20	-3	-10	-5	-6	-3	-9	-1	-5	-4
pair:tuesday_,	2	1	2	11	-3	-5	-6	1	-5	-6
pair:tuesday_.	21	-2	7	7	-5	3	7	-4	-2	-4
pair:tuesday_and	12	-7	-3	-4	-6	-9	-9	-2	-4	-3
pair:tuesday_by	-5	-3	-10	-5	-8	58	-6	23	-9	-5
pair:tuesday_evening	10	-2	-3	-7	-8	-4	8	-2	-15	-3
pair:tuesday_in	-1	-4	34	-4	-7	17	16	-19	-17	-3
pair:tuesday_morning	73	-4	-4	-6	-8	30	-14	-5	-9	-21
pair:tuesday_night	29	32	-7	-5	-4	-16	5	-3	-6	-5
pair:tuesday_that	27	-4	-4	-11	-4	-5	23	-8	11	46
pair:tuesday_to	42	11	-6	-4	-15	-9	3	13	-8	-5
pair:tuesday_with	26	-3	-5	-2	-2	-3	-2	-3	-2	-4
pair:turn_,	-4	-12	-8	-7	28	13	-2	-11	-2	-2
pair:turn_down	-12	-3	-5	-7	-5	-12	-5	129	-15	-4
pair:turn_into	12	-3	-8	-2	-6	-6	-7	-2	-4	-4
pair:turn_of	83	-9	-3	-2	-5	-7	-3	-5	-3	-4
pair:turn_on	-14	-11	-7	-5	-6	67	-9	-7	-3	-3
pair:turn_to	9	-4	-3	16	-4	-9		-7	-4	-4
pair:turn_up	61	-3	-5	-4	-5	-8	-3	-12	29	-6
pair:twenty_minute	25	-4	-9	-9	-6	-5	-6	-3	-4	-3
pair:twice_.	-16	-3	-11	-11	-4	-22	-12	-4	-5	-9
pair:two_billion	-7	-4	-4	-7	48	-12	-5	-3	-8	-4
pair:two_country	26	16	-9	-5	-4	-9	-1	-2	-1	-4
pair:two_day	-2	48	-10	-4	-5	-8	6	-4	-5	-16
pair:two_hour	22	-7	13	6	-3	-7	1	-4	-5	-2
pair:two_million	-11	-20	-4	-5	17	11	-7	8	-9	-5
pair:two_month	-8	-3	-2	-5	-3	-4	-7	-2	-9	-4
pair:two_of	-3	-2	-3	-7	-11	-4	-17	-4	30	12
pair:two_other	38	-3	-3	-5	-7	-2	-8	43	-19	-4
pair:two_people	-19	4	-4	-5	-5	-6	-2	-3	-5	25
pair:two_separate	-39	-2	-7	-4	-10	-3	19	-5	-30	-5
pair:two_side	10	-3	14	-36	-3	-5	-6	-3	-4	-7
pair:two_third	-9	-6	-5	-7	-8	-12	-7	-6	-12	-4
pair:two_week	-21	14	-14	-8	-3	-11	-5	-2	13	-5
pair:two_year	-7	-4	-3	2	4	1	18	-5	-5	
pair:under_<p>	-17	-3	-4	-4	-8	-6	-15	-2	-6	
pair:under_a	-6	4	-5	47	-5	-4	2	-2	-11	-6
pair:under_an	-5	-3	-5	37	1	-11	-7	-4	1	-3
pair:under_decree	-6	-4	-4	-14	-5	-6	17	-3	48	-18
pair:under_the	-4	-3	4	7	4	2	-1	7	-1	-6
pair:under_way	-26	-5	9	10	-4	-12	-4	-2	37	-3
pair:under_which	-5	-1	-2	6	-6	-10	30	-6	-7	3
pair:undersea_cable	2	-4	-5	-4	18	-14	-2	-3	-3	-2
pair:understanding_(	1	-1	-3	16	-8	-4	-6	-3	-3	-3
pair:understanding_,	20	-3	14	-1	-5	-5	-9	-1	-2	-2
pair:understanding_.	-13	-15	-3	3	-3	-3	-3	-2	-2	-2
pair:understanding_between	7	-2	-6	46	-2	-1	-2	-2	-3	-4
pair:understanding_on	-11	-4	-7	50	-3	-6	-8	-3	-4	-3
pair:undertake_to	-49	-7	37	66	-3	-7	-3	-2	-3	-3
pair:undisclosed_sum	-8	-2	-4	-5	57	-5	-3	-7	-8	-4
pair:unique_digital	38	-2	-8	-3	27	-2	-3	-3	-2	-2
pair:unit_.	3	-4	-3	-7	7	-9	-7	18	-11	29
pair:unit_at	27	-5	-4	-6	47	-7	-10	-8	-3	-3
pair:unit_of	-11	-3	-3	-6	-14	-6	-5	-8	25	-4
pair:university_,	-4	-4	-7	24	-8	-12	-3	-2	-3	-2
pair:university_.	4	-10	-6	-6	-5	-8	-4	-3	-5	-7
pair:until_2029	-6	-4	-3	-3	8	-5	18	-6	-7	-4
pair:until_2030	-7	-3	-5	-39	-8	-8	18	42	-9	-4
pair:until_friday	-25	18	27	-1	-8	-14	-3	-2	34	-12
pair:until_now	-25	-3	-3	-3	-7	-5	-3	-3	-6	48
pair:until_the	-19	-10	-4	-4	-7	-14	-5	-3	23	-3
pair:unveil_a	-8	-4	-6	-5	-12	41	18	-3	-4	-3
pair:unveil_at	-27	-4	-6	-6	-8	15	-13	-3	-3	34
pair:up_,	3	10	-4	-2	-3	-5	-5	-1	-3	-2
pair:up_.	5	-7	-4	-3	-4	-9	-6	-3	9	-3
pair:up_<c>	2	-4	-3	-2	-3	-3	-3	-4	-6	11
pair:up_<f>	-10	-3	-3	-11	27	24	-4	-3	-5	-5
pair:up_a	-1	-5	-3	13	2	2	-1	-4	-4	-4
pair:up_an	-7	-3	-7	-9	-17	23	15	-2	-2	-2
pair:up_at	7	16	-9	-4	-5	-9	-9	-6	48	-13
pair:up_by	6	-3	-4	11	16	-13	-5	-4	-10	-4
pair:up_for	-3	-4	-17	-6	-4	-8	-3	-12	-3	-5
pair:up_from	-22	-5	-9	-4	-6	-8	-7	-2	-7	25
pair:up_in	25	-5	-3	-3	11	24	-5	3	-2	-7
pair:up_its	-25	-6	19	-8	-3	80	-2	-6	-4	-4
pair:up_of	-23	-6	-8	-5	-5	-6	-10	-2	-6	-14
pair:up_on	2	-5	-4	12	-6	-7	-5	-5	-3	-3
pair:up_the	7	-4	-1	-3	-2	-1	-5	-4	-8	9
pair:up_to	-7	-3	-3	-1	28		-10	-7	-5	4
pair:up_with	22	-4	6	27	-9	4	6	-3	-5	-6
pair:uphold_the	-7	-2	-3	-4	-8	-4	-6	-8	51	-4
pair:upon_the	-29	-7	-4	-4	-3	-24	-8	-2	-3	-2
pair:us_$	-3	-4	-3	-4	22	-10	-2	-1	2	-4
pair:use_,	-6	-2	-2	-3	12	-3	-5	-5	2	-3
pair:use_.	-9	-6	-3	-6	-4	-5	7	-11	-6	-4
pair:use_and	-4	-5	-4	-5	-3	-13	-10	-3	34	-2
pair:use_by	-12	-2	-3	-6	-9	21	-8	-9	24	-10
pair:use_for	-6	-4	-3	-3	-3	-7	-7	-3	-11	-3
pair:use_in	2	-6	-2	-3	-3	-3	-10	-3	35	-4
pair:use_it	-16	-3	-2	30	-7	-4	-5	30	-18	-4
pair:use_its	-5	-2	-2	-9	-8	-5	-18	40	51	-4
pair:use_of	-9	-3	-4	2	-5	-8	25	-5	2	-4
pair:use_the	-7	-3	17	-6	-6	25	2	6	-9	-8
pair:use_to	-11	-4	-32	-6	7	-6	-6	-9	-6	7
pair:user_.	20	-3	-3	-3	-5	25	-8	17	-8	-10
pair:user_in	-9	-5	-6	-5	-9	27	-8	-5	-13	-4
pair:valparaíso_,	-34	28	-6	-6	-4	-19	-4	-2	-3	-6
pair:vantel_,	33	-4	-7	22	-3	-7	-5	-2	-4	-12
pair:venture_in	-11	-4	-3	51	-13	-12	-6	-3	-7	-5
pair:veto_the	-8	-3	-5	-6	-7	-5	52	41	-16	-5
pair:vice-president_of	25	-15	-4	-2	-2	-2	-2	-2	-4	-4
pair:video_call	6	-6	-6	-4	-2	-4	-7	-1	-3	-2
pair:video_conference	60	-5	-28	-6	-5	-6	-4	-2	-2	-5
pair:video_link	58	-4	-8	-11	-5	-7	-5	-3	-3	-4
pair:vietnam_'s	-12	-2	-2	6	19	19	-2	-18	-5	-4
pair:view_,	-2	-2	-4	-4	-4	-3	1	-1	-4	-2
pair:view_of	-2	-3	-3	-5	-5	-3	-7	-6	5	10
pair:view_on	64	-4	-3	-9	-3	-8	-6	-4	-3	-3
pair:view_to	-9	-2	-1	-13	-3	-2	-13	-2	-7	-1
pair:view_with	24	-5	-3	-7	-4	-5	-2	-4	-2	-4
pair:village_.	-6	-3	-6		-4	-9	-6	-36	-4	-2
pair:virtual_asset	-7	-5	-3	-3	-7	5	-18	-9	-5	-3
pair:vise_president	-1	-3	-2	-2	-5	-5	-1	-1	-2	-11
pair:visit_,	-8	31	-3	-2	-2	-5	-2	-1	-5	-3
pair:visit_.	-15	-16	-5	8	-3	-5	-5	-2	-3	-3
pair:visit_<a>	19	-4	-2	-3	-4	-2	-2	-1	-6	-10
pair:visit_<c>	-6		-8	-2	-2	-3	-2	-2	-4	-3
pair:visit_<p>	-2	-16	-1	57	-1		-3	-1	-5	-6
pair:visit_by	-22	-2	-2	-3	-2	-4	-7	-1	-5	27
pair:visit_of	-14	35	-15	-2	-4	7	-1	-1	-2	-2
pair:visit_the	11	-1	-4	-3	-4	-8	-3	-2	-6	-6
pair:visit_to	-12	26	-4	-4	-2	-5	-2	-2	-4	-3
pair:visitor_.	-23	-5	51	-5	-5	-9	-3	-3	-11	-4
pair:voice_the	-11	-3	-4	-2	-5	-8	-7	-2	-4	-3
pair:vote_.	-2	-7	-7	-4	-4	-6	2	-5	-5	47
pair:vote_in	-20	-3	-4	-4	17	-6	12	-6	-6	23
pair:vote_of	-19	-3	-8	-5	-6	-5	9	-3	-5	-9
pair:vote_to	-5	-4	-6	-4	-5	-4	33	3	-8	-6
pair:vow_to	-30	-5	-5	-8	27	-10	-7	-3	-9	-6
pair:wait_for	-30	-4	-4	-5	-4	-5	-6	-46	-12	8
pair:walk_away	-10	-3	-8	15	15	-4	-5	11	-23	-4
pair:wallet_,	-8	-4	-3	-15	-7	-5	-4	25	-14	-4
pair:want_<a>	-22	-3	-8	-4	-5	-5	-18	-7	-23	-5
pair:want_<p>	-16	-4	-4	-4	-4	-6	-5	-3	-5	-15
pair:want_a	6	-6	-5	-8	-5	-4	-12	-3	-4	-4
pair:want_of	-4	-3	26	-3	-3	-3	-6	9	11	-5
pair:want_the	-14	-2	-3	-38	-3	-3	-3	-12	-8	-11
pair:want_to	-1	-1	-1	-2	-6	2	-4	-7	-5	-3
pair:warehouse_of	-19	-4	-6	-15	-9	-14	-9	-8	52	-7
pair:warn_of	-15	-4	-5	-5	-6	-6	-8	-4	-18	-6
pair:washington_,	18	39	16	-5	-2	-5	-3	-1	-4	-11
pair:wave_thru	-16	-3	-4	-15	-7	-4	41	70	-15	-4
pair:way_,	-9	-4	5	5	-5	-9	-5	-2	37	-2
pair:way_.	-18	-3	-3	-2	-3	-4	4	-3	-11	-10
pair:way_for	-9	-2	-6	13	-3	-5	12	-11		11
pair:way_in	45	-3	-4	-12	-4	-5	-4	-7	-4	-1
pair:way_of		-5	-5	-4	-4	-8	3	-5	-6	10
pair:way_on	-10	-7	16	-7	-5	40	-6	-2	11	-3
pair:way_to	24	1	-6	-7	-3	-7	-5	-2	-4	-4
pair:we_be	-9	-4	-10	-4	-1	-7	11	-2	-3	-3
pair:we_do	-8	-6	-4	-5	-4	-4	-3	-3	-5	-3
pair:we_have	-13	-4	13	3	-4	-5	-6	-4	-3	-5
pair:we_will	-12	-6	-4	-3	-8	-9	-12	-4	-4	-4
pair:website_.	-8	-4	-5	-9	6	19	-10	-3	-8	-4
pair:website_of	-22	-14	-5	-6	-6	-8	-5	-5	-14	-5
pair:wednesday_(	5	-3	-4	-7	-2	-9	2	-2	-6	-2
pair:wednesday_,	12	-1	11	4	-5	2	-4	-7	7	-7
pair:wednesday_.	36	-1	-1	-2	-5	6	-1	-4	-3	1
pair:wednesday_at	80	-7	-6	-3	22	10	-3	-2	-7	-4
pair:wednesday_in	-16	-7	-7	-21	-6	68	-5	-3	-5	-3
pair:wednesday_night	32	-5	-5	-4	-3	35	-5	-1	-7	-9
pair:wednesday_that	-38	-4	21	-5	-6	-5	-5	33	-6	-6
pair:wednesday_to	16	21	-3	-3	-5	-12	27	-3	-2	-9
pair:wednesday_with	36	-2	-6	-4	-3	-4	-6	-2	-2	-8
pair:week_,	-8	3	4	-4	-4	29	-4	-2	-2	
pair:week_.	3	3	4	4	-1	1	7	-5	-8	-1
pair:week_after	5	27	-11	-5	-2	23	-2	-12	-4	-4
pair:week_before	73	-5	-21	-1	-4	-6	-5	-3	-9	-4
pair:week_by	19	-3	-9	19	29	27	-7	-12	27	14
pair:week_in	-20	20	1	-1	-5	-9	6	-3	-5	10
pair:week_on	-15	31	-14	-3	-5	-4	-4	-3	32	-5
pair:week_to	2	54	-14	-6	-1	-7	-3	-1	-6	-3
pair:weekend_.	3	22	18	4	-5	10	-5	-3	-6	-6
pair:welcome_<p>	76	-4	-5	-4	-4	-6	-4	-3	-4	-5
pair:welcome_and	-2	-2	-7	-5	-1	-2	-3	-2	-4	-7
pair:welcome_the	-20	-3	-6	-4	7	-7	1	-6	-11	-4
pair:well_,	-6	-4	4	-1	-7	-8	-6	-3	-6	-6
pair:well_.	17		-8	-2	6	-6	-4	-3	2	-7
pair:well_as	20	-4	-9	2	9	-6	-2	-2	-4	-3
pair:what_<a>	-16	-4	-4	-4	-6	-6	71	-3	-8	-7
pair:what_<c>	-24	-5	-8	-4	-4	-4	-5	-2	-4	-3
pair:what_<f>	-7	-3	-3	-6	-8	-4	-3	-5	-6	-6
pair:what_<p>	-20	-5	-3	-4	-3	-3	-3	-2	-3	-3
pair:what_a	-15	-5	-11	-4	-4	-5	-22	-3	-3	-6
pair:what_be	3	-4	-5	-6	-6	-6	1	-6	1	-5
pair:what_it	-3	-3	-3	-3	-4	-5	5	-5	4	-3
pair:what_the	1	-4	-5	-4	-1	-7	7	2	-6	-4
pair:what_we	-10	-5	-4	-3	-6	-4	-5	-3	-5	-2
pair:when_<f>	-2	-3	-5	36	-6	16	-18	-3	24	-3
pair:when_<p>	3	-2	-3	5	-6	-2	-4	-3	-3	-7
pair:when_a	24	-3	-4	-1	-4	-5	-3	-2	-6	-2
pair:when_ask	-20	-2	-2	-5	-2	-4	-5	-4	-6	-6
pair:when_he	10	-4	-3	-4	24	-4	-2	-3	-4	24
pair:when_it	2	-3	-4	-3	8	16	15	22	-6	-5
pair:when_the	1	-5	12	-9	-8	-7	-3	-6	-15	2
pair:where_,	-1	-4	-7	-1	-5	-3	-1	-2	-3	-7
pair:where_<f>	-18	-11	8	-4	-8	-16	-5	-10	-4	-5
pair:where_<p>	6	3	13	5	-4		1	-2	-3	
pair:where_a	-3	18	-3	-3	-8	-6	31	-27	-19	-4
pair:where_he	-18	41	-3	-3	-4	-6	-3	-2	-3	-9
pair:where_it	-9	9	-3	-4	49	18	-4	-3	-4	-5
pair:where_the	-4	27	17	-2	-3	-6	-5	-3	4	-7
pair:whether_<f>	-7	-2	-3	-3	-9	-4	-4	-10	38	-3
pair:whether_the	-5	-6	-2	-10	-5	-3	-6	-4	-5	8
pair:whether_to	-8	-3	-3	-3	-3	-7	-6	-13	-49	-3
pair:which_,	-5	-3	-3	-33	37	-4	-6	-3	-11	-2
pair:which_<a>	-3	-3	29	-6	-6	8	-6	-1	-5	-5
pair:which_<c>	-5	-1	8	12	-8	-6	-5	-2	-4	-3
pair:which_<f>	-1	-3	-2	-5	8	10	7	-7	2	-3
pair:which_<o>	-8	-3	3	5	-1	-5	29	-5	-3	-6
pair:which_<p>	1	-1	-2	-1	-1	-6	-3		-5	-3
pair:which_a	-5	-4	-3	-4	-3	-4	-7	-6		-4
pair:which_be	3	-5	-4	-1		4	8	-3	3	
pair:which_belong	6	-3	-5	-6	-16	-3	-3	-4	-13	-4
pair:which_bring	-9	-3	-4	-4	-6	63	-4	3	-9	-4
pair:which_come	-9	-2	-4	-6	-12	-7	-10	-3	-3	-16
pair:which_get	-9	-3	-5	-19	-7	-7	-6	107	-8	-4
pair:which_go	-6	-10	35	-3	-10	40	-3	-2	-3	-3
pair:which_have	-12	-3	11	-5	11	-2	-9	1	8	-6
pair:which_it	16	-2	-4	-6	-2	7	-5	-10	26	-6
pair:which_make	-14	-3	-5	-6	-9	32	-5	-13	-5	7
pair:which_open	-19	-6	55	-4	-4	-7	-6	-1	43	-5
pair:which_run	-4	-3	6	41	-11	22	-5	-4	8	-3
pair:which_say	-4	-2	-2	-3	25	-17	-7	-8	32	-4
pair:which_show	-5	-6	1	-3	-8	-13	-5	-3	-3	-7
pair:which_take	-4	16	-6	1	-3	-11	3	-4	-5	-5
pair:which_the	-1	-5	-3	-3	6	-6	2	4	-3	-3
pair:which_they	-3	-2	-3	-1	-3	-5	-16	-2	-4	-2
pair:which_to	-9	-4	-5	-3	-7	-3	-5	-11	14	-4
pair:which_want	38	-4	-3	26	-33	-8	-5	-2	-3	-5
pair:which_will	-10	-3	-5	2	47	-3	6	-3	-7	-12
pair:which_would	-2	-3	-3	-2	-5	-6	-11	-1	-6	
pair:while_<f>	8	-2	-4	-3	-10	-4	-2	-3	14	-6
pair:while_<p>	-26	21	-5	14	-5	-5	-2	-4	-5	29
pair:while_in	55	25	-5	-3	42	-4	-2	-4	-3	-3
pair:while_the	-50	-4	-2	11	-3	-6	-3	-3	-2	13
pair:who_<p>	12	51	-4	-3	-5	-5	-3	-4	-4	-18
pair:who_be		1	-4	-1	-5	-5	-4	-3	-1	-3
pair:who_chair	-16	-2	-3	-2	-2	-2	16	-2	-2	-17
pair:who_come	47	-6	-4	-3	-3	-2	-2	-2	-2	28
pair:who_have	20	-5	-3	-8	-8	-5	-3	-3	4	15
pair:who_head	36	-22	-3	-2	-1	-1	-2	-2	-2	-6
pair:who_lead	11	-3	-3	-2	-3	-3	-4	-4	2	-4
pair:who_run	22	-3	-3	-4	-10	36	-2	-2	-5	-3
pair:who_see	-3	-6	-2	-12	44	-4	-3	-5	-6	-4
pair:who_speak	-39	-3	61	-4	-3	-5	-5	-1	-3	-5
pair:who_want	20	19	-5	-4	-4	-9	-4	-2	-6	-2
pair:who_will	-36	-7	-5	-3	-5	-8	-5	-2	-9	8
pair:whom_<p>	42	-3	-4	-3	-3	-6	-3	-3	-4	2
pair:whose_company	10	-3	-2	-3	-3	-2	-3	-1	-4	-14
pair:why_<f>	-20	-2	-2	-2	-3	-3	-3	12	-9	-13
pair:will_also	-11	-5	13	-6	5	-11	-20	-3	-5	-6
pair:will_be	-10	8	-1	-4	-7	4	1		-5	-1
pair:will_build	-5	-7	-4	-12	59	-8	-5	-3	-6	-4
pair:will_come	-1	-7	26	-2	-4	-11	19	-2	-2	-4
pair:will_cooperate	-15	-6	-4	54	-12	-7	-4	-2	-2	-3
pair:will_double	-13	-4	-3	-9	37	-6	-4	-11	-5	44
pair:will_fly	24	-8	17	-3	42	-6	-4	-4	-6	-16
pair:will_get	-7	-1	-2	-21	22	-8	-3	-2	-2	-3
pair:will_go	-8	-6	-4		20	15	2	-7	1	-5
pair:will_have	-16	3		-5	15	-9	-6	-5	7	5
pair:will_hear	4	-10	-11	-4	-4	-4	-5	-3	-4	-10
pair:will_host	24	-5	-3	-3	-3	-6	-4	-2	-2	-2
pair:will_lie	-14	-4	-6	45	-15	70	-4	-4	-5	-5
pair:will_make	-10	26	-4	-3	-7	-4	-12	-3	-4	-5
pair:will_meet	48	-5	-8	-5	-3	-6	-4	-2	-4	-6
pair:will_not	-11	-7	-4	-4	-5	-13	-1	-4	3	15
pair:will_on	31	17	-5	-4	-9	15	-5	-3	-4	-7
pair:will_open	-8	-6	-1	33	-8	14	-5	-3	-9	-6
pair:will_pay	-22	2	-2	-17	-23	-2	-4	-3	42	-3
pair:will_provide	-8	-2	-3	-7	23	-10	-8	32	-7	-3
pair:will_publish	-11	-3	-4	-5	-6	-5	31	-21	-8	-5
pair:will_put	-1	-4	-3	-11	33	-15	-4	-2	-3	-3
pair:will_run	-10	-3	-6	-6	25	-12	-8	-5	-10	2
pair:will_see	11	33	9	-5	18	-3	-3	-3	12	-10
pair:will_serve	-10	-5	-4	58	-5	-4	-5	-4	-17	31
pair:will_set	-6	-6	26	15	-22	29	-13	-3	-2	-2
pair:will_share	-5	-3	-5	20	-10	-10	28	-3	-2	-2
pair:will_start	-3	-4	-5	-5	-19	44	-8	-6	-5	-3
pair:will_supply	20	-6	-5	54	24	-24	-6	-5	-7	-3
pair:will_take	-16	-5	22	-11	-16	-15	-5	-3	-4	20
pair:will_travel	1	56	-11	-4	-4	-6	-6	-3	-5	-7
pair:will_work	-8	-3	-4	12	-4	-3	-5	-2	-1	-1
pair:win_a	-21	-3	-3	45	-11	-7	-3	-12	-6	-5
pair:win_the	-4	-2	-3	71	9	-4	-5	-8	-10	-4
pair:window_for	-7	-8	-5	-4	-3	20	-4	-3	-5	-3
pair:wish_to	11	-2	-4	26	-12	-5	-4	-3	-3	-6
pair:with_300	-9	17	-8	-6	17	49	-5	-3	-7	-5
pair:with_<a>	26	-3	-2	7	-9	-2		-4	3	-7
pair:with_<c>	-8	-5	1	-3	-5	-4	-2	-3	-4	-3
pair:with_<f>	12	-3	-2	25	-3		-5	-3	-6	-4
pair:with_<o>	17	-6	-12	31	-6	-5	-6	-3	-5	-4
pair:with_<p>	31	-3	-3	-2	-3	-1	-3	-2	-3	-3
pair:with_a	-2	2	8	-2	1	-2	-1		2	-4
pair:with_an	-14	-9	-5	22	4	-10	15	4	2	-3
pair:with_effect	-11	-4	-6	-5	-6	-7	82	20	-8	-6
pair:with_executive	5	-3	-5	-14	-3	-1	-1	-15	-3	-2
pair:with_five	-5	-4	-5	-6	-4	4	-5	28	-2	-7
pair:with_immediate	-16	-3	-4	22	-4	-5	31	12	-19	17
pair:with_it	-4	4	-4	4	-13	10	2	-7	-5	11
pair:with_its	-18	-15	-6	-6	-3	32	-11	-5	-6	-4
pair:with_local	-2	-2	-3	-20	-10	-4	-3	-2	-4	-3
pair:with_member	75	-6	-4	-5	-2	-3	-3	-2	-3	-5
pair:with_more	-10	-6	-16	-4	-3	-14	-4	-2	-4	-5
pair:with_official	-7	30	-4	4	-7	-3	-2	-2	-3	-3
pair:with_representative	66	-4	-13	-6	-2	-4	-8	-2	-3	-3
pair:with_the	8	4	2	-1	-4	-2	4	-3	-2	-3
pair:with_them	-3	-3	-5	4	-3	-7	-3	-2	-3	-7
pair:with_three	18	-8	-4	-5	-3	24	6	-3	-4	-4
pair:with_two		-12	-6	-7	36	-10	-11	-3	-8	2
pair:with_which	22	-4	-3	-6	5	-8	-3	-3	3	-2
pair:with_whom	38	-5	-4	-3	-2	-8	-2	-3	-2	-5
pair:withdraw_its	-7	-3	-4	-1	36	-4	29	-17	3	-4
pair:withdraw_the	-7	-2	-4	-1	-9	-4	13	28	22	-1
pair:within_<c>	-2	-5	-3	-7	-2	-2	-6	-8	54	-1
pair:within_five	-8	-5	-3	-2	-4	-4	-4	-5	14	-10
pair:within_the	-7	-3	12	-7	-7	3	-9	-3	15	-2
pair:within_two	-26	-5	-8	-2	-3	-3	-5	-13	-9	-7
pair:without_a	-3	14	-3	-7	-8	18	-5	-21	13	-3
pair:without_consent	-6	-2	-2	-7	-6	-2	-6	-42	61	-5
pair:without_the	-2	-2	-3	-9	-2	-4	-6	-5	16	-3
pair:witness_by	-31	-2	-4	34	-4	-8	-2	-2	-3	-7
pair:witness_the	-11	-3	36	33	-3	-11	-4	-2	-3	-4
pair:word_.	20	-6	-6	-3	-5	-5	-5	-3	-12	-6
pair:word_of	8	-6	-4	-3	-4	-3	-3	-3	-4	-2
pair:work_,	-26	-7	-4	-5	-6	16	-6	-3	-8	-5
pair:work_be	-11	-6	-8	-4	-5	-11	-3	-4	-9	-7
pair:work_for	-37	-6	-4	-6	-6	-7	-4	-4	-7	-9
pair:work_in	-2	-4	-5	-7	-6	50	-4	-3	-6	-3
pair:work_of	-25	67	-4	-6	-7	-8	-5	-8	-17	-4
pair:work_on	2	-5	32	2	-6	12	-11	-2	-4	15
pair:work_out	30	-5	-6	-8	-6	-6	-6	-3	-22	-3
pair:work_together	-8	-5	2	-4	-3	-6	-8	-2	-2	-3
pair:work_visit	-57	5	-3	-4	-3	-5	-2	-2	-7	-1
pair:work_with	-13	-5	-7	-3	-4	-6	-5	-3	-6	-8
pair:working_breakfast	45	-4	-14	-4	-3	-3	-5	-2	-3	-3
pair:working_group	8	-2	-3	-10	-5	-2	-2	-1	-1	-9
pair:working_lunch	16	-2	-11	-6	-3	-5	-2	-1	-1	-6
pair:working_meeting	55	-9	-11	-3	-4	-3	-8	-2	-7	-4
pair:working_session	44	-6	-9	-10	-4	-5	-4	-3	-5	-5
pair:working_visit	-14	13	-3	-3	-3	-3	-4	-2	-5	-5
pair:workshop_in	-22	-3	68	-4	-6	-8	-5	-7	-7	-3
pair:workshop_on	-14	-4	37	-6	-4	-7	-6	-4	-4	-3
pair:world_,	-9	-5	-7	-8	-4	21	-3	-3	-4	-1
pair:world_.	12	-4	-7	-6	-3	-5	-3	-3	-6	9
pair:world_congress	6	38	6	-4	-2	-12	-3	-7	-9	-3
pair:worth_of	-4	-1	-6	-7	9	-3	-4	-2	-4	-2
pair:would_be	5			3	-2	-1	3	-4	-4	4
pair:would_bring	-9	-2	-3	1	-4	-9	-3	-7	-3	-3
pair:would_give	8	-2	-6	-5	-3	-5	-27	-2	-3	-4
pair:would_go	-7	-6	-2	-2	28	-7	-2	-2	-7	-5
pair:would_have	-18	-4	-3	-4	-6	-4	9	-5	-14	-4
pair:would_like	-11	-6	-15	-2	-6	-4	-6	-5	-6	-4
pair:would_make	-16	-3	-4	-6	-8	-5	14	-3	-6	-4
pair:would_not	-10	-3	-4	-4	-8	-2	-6	16	-6	-7
pair:would_provide	2	-1	-1	-2	19	-3	-8	-5	-6	
pair:would_put	24	-1	-1	-4	56	-19	-3	-2	-3	-4
pair:would_say	26	-4	-4	-4	-6	-7	-5	8	-4	-3
pair:would_stay	-19	-10	-3	-3	-5	-3	-3	-2	-5	-5
pair:would_take	18	-1	-33	-3	13	40	-2	-9	29	-6
pair:wrap_up	-8	13	36	-6	-11	-11	-5	-5	-4	-4
pair:write_.	-2	-3	-4	-6	-7	5	-5	-6	-5	-4
pair:write_<p>	-29	-4	-9	-3	-5	-7	-5	-3	-8	34
pair:write_in	-5	-5	-4	-17	-4	-5	-9	-11	-1	-4
pair:write_on	-16	-3	-3	-19	-5	-4	-3	-3	-4	-4
pair:write_that	-16	-4	-3	-5	-4	-10	-5	-3	-8	-7
pair:write_the	-20	-4	-5	-9	16	-6	-6	-4	-14	-5
pair:write_to	-22	-3	-5	-5	-6	-5	-12	-5	-9	-9
pair:x_.	-13	-3	-4	3	-4	-5	-17	-3	-7	-6
pair:year_'s	-18	-3	-26	-3	48	-11	-4	-5	-19	-8
pair:year_,	-14	-1		-6			-3	-7	-4	8
pair:year_.	-9	-2	-4	2	2	5	6		-5	12
pair:year_<f>	-19	-2	-3	-8	-10	-5	-7	-3	11	-3
pair:year_after	-7	-3	-4	-4	1	13	11	10	-4	-6
pair:year_ago	-21	-3	-4	-7	48	-28	-5	-5	-9	-4
pair:year_and	-5	-3	-5	7	-6	-8	5	-10	-10	-4
pair:year_at	-17	-5	-3	7	-5	-6	-5	14	-5	19
pair:year_be	-38	25	-13	-3	-3	-6	-3	-2	-3	11
pair:year_by	-15	4	-3	-3	28	4	-3	-3	64	-7
pair:year_in	-12	-4	-4	-2	-6	-6	-4	-2	-3	-4
pair:year_of	-10	-2	-4	1	-4	20	11	1	-8	-7
pair:year_the	-9	-2	-3	40	-7	-5	31	58	-15	-4
pair:year_to	-4	23	-4	10	5	-12	-13	-3	-4	-1
pair:yen_.	-7	-9	-6	-7	56	34	-7	-7	-12	-3
pair:yesterday_(	30	-7	-13	-4	-3	-9	-4	-2	-5	22
pair:yesterday_,	30	-4	-4	-4	-8	10	-5	19	-7	-7
pair:yesterday_.	16	-3	-5	-6	-5	-7	-8	32	-7	-7
pair:yesterday_at	-6	-3	-3	25	23	10	-7	-4	-2	-2
pair:yet_to	-12	-4	-2	-12	20	-5	-3	-12	-9	-4
pair:young_people	-14	-4	-5	31	-8	22	-4	-4	-10	-5
pair:zone_,	-13	-6	-4	-7	-6	3	35	-2	-5	-3
pair:zone_.	47	-3	-4	-4	-7	-10	-6	-3	20	-9
pair:—_<c>	21	-4	-5	-6	-5	46	19	-6	-10	-1
pair:‘_<f>	-8	-4	-4	-4	-12	-6	-4	50	-13	-4
pair:’s_<a>	-8	-2	-2	-18	-4	-6	-4	-5	-11	-2
pair:’s_ict	-9	-5	-9	-3	-4	-4	-4	-3	-2	-2
pair:”_<p>	-10	-4	-4	4	-7	-4	-3	-2	-2	-4
parties:aa		-2	-2	-1		-3	-1	-1	3	2
parties:ac	-3	-2	1	3	-1	-1	3	1	-1	-3
parties:af	-5	-3	-2	3	-1	-3	-3	10	15	-4
parties:ao	-2	-2	-3	-1	3		-1		-1	-2
parties:ap	4	-2	-1	-1	-3		1	-2	1	10
parties:cc	-4	-1	-2			-1			-2	-3
parties:cf	-1	-1	-1	-2	2		-2	-1	1	-2
parties:co	-2	-2		2	3	-1	-4	-1	-2	-3
parties:cp	1	4		-2	-2	-1	-3	-2	-2	-2
parties:ff	-4	-2	-1	3	10	-3	-1		-1	-2
parties:fo	-5	-3	2	1	3	-3	-4	-2	1	-4
parties:fp	2	-2	-2	-2	-1		-3	-2	-3	3
parties:oo	5	-2	-4	1	1	1	-2	-2	-2	-4
parties:op	-2	2	2	-2	-1	-3	-3	-2	-3	3
parties:pp	11	-2	-2	-2	-3	-3	-3	-3	-4	3
place:early	-1	-2	-4	-1	-4	-5	-3	-1	-1	-2
place:item	-2	-5	-6	-7	-3	-2	-6	20	-9	-7
place:late	-2	-2	-3	-2	-2	-3	-2	-2		-3
place:lead	3	1	2	1	2	3	2			2
place:title	-22	-7	-7	-11	-8	-10	-8	-7	-9	-8
rule:AGREEMENT_light	-2	-2	-1	5	1		-1	1	-2	
rule:AGREEMENT_light&groups:1	-4	-1		8	-1	4	1		-4	-2
rule:AGREEMENT_light&groups:2	-2	-2	-1	5	3	-2	-1	3	-2	2
rule:AGREEMENT_light&groups:3	-1	-1	-1	1		-1	-2		-1	1
rule:AGREEMENT_light&groups:4	3	-1	-1	1	1	1		-1	-1	
rule:AGREEMENT_light&parties:aa	-6	-2	-1	2	-2	-1		3	-2	7
rule:AGREEMENT_light&parties:ac	-5	-1	-1	9			3	2	-4	-1
rule:AGREEMENT_light&parties:af	-8	-2	-2	8		-3	-3	12	1	-3
rule:AGREEMENT_light&parties:ao	-6		-4	6	-7	3	6	-1	-4	3
rule:AGREEMENT_light&parties:ap	-4	-1		1	-1	2	1	-3	-3	9
rule:AGREEMENT_light&parties:cc	-3	-2		4	2		-2		-4	-3
rule:AGREEMENT_light&parties:cf	-1		1	-1	1	1			-1	-1
rule:AGREEMENT_light&parties:co	4	1	4	6	6		-2		-2	-3
rule:AGREEMENT_light&parties:cp	2	3	3		-1		-1	-1	-2	-2
rule:AGREEMENT_light&parties:ff	-2	-1	-1	6	12	-2		-2	-2	-2
rule:AGREEMENT_light&parties:fo	4	-3	-3		9	1	-3	-1		-3
rule:AGREEMENT_light&parties:fp	-1	-1	-3	2	1	1	-3		-2	4
rule:AGREEMENT_light&parties:oo	8	2	-7	7	6	7	-2	-3	-1	-4
rule:AGREEMENT_light&parties:op	4	1	3	2	2		-2	-2	-1	-1
rule:AGREEMENT_light&parties:pp	11	-2	-1	1	-2	-2	-2	-2	-3	3
rule:AGREEMENT_noun	-1	1	-2	5		-2		-2	-2	-1
rule:AGREEMENT_noun&groups:1	-3	5	-1	7	-2	-1	3	-3	-2	-3
rule:AGREEMENT_noun&groups:2	-1	-1	-3	5	1	-3	-1		-2	-2
rule:AGREEMENT_noun&groups:3	1	-2		2		-3	-1	-1	-1	3
rule:AGREEMENT_noun&groups:4			-1		1	1	-1	-2	-1	-1
rule:AGREEMENT_noun&parties:aa	-1	-2	-1	-1	2	-2	1	-3	-5	2
rule:AGREEMENT_noun&parties:ac	-1		-2	8	1	1		-2	-4	-2
rule:AGREEMENT_noun&parties:af	-5	-3	-1	9	-2	-1	-3	7	1	-4
rule:AGREEMENT_noun&parties:ao	-7	-2	-4	1	9	-1	-6	-3	-5	-3
rule:AGREEMENT_noun&parties:ap	2			1			3	-2	1	
rule:AGREEMENT_noun&parties:cc	-3		-2	2	1	-1	-1	-1	-2	-2
rule:AGREEMENT_noun&parties:cf		-1	-1	-1	1	-1		-2	-2	
rule:AGREEMENT_noun&parties:co			-2	6	7	1	-2	-1	-1	-2
rule:AGREEMENT_noun&parties:cp		3	-1		-1	-2	-2	-2	-2	-1
rule:AGREEMENT_noun&parties:ff	-4	-1	-1	8	2	-3			1	-2
rule:AGREEMENT_noun&parties:fo	-1	-2	-4	2	7	-1	-2	-2	-3	-4
rule:AGREEMENT_noun&parties:fp	-1				1		-3	-2	-2	1
rule:AGREEMENT_noun&parties:oo	3	-1	-3	5	-3	-1	-2	-1	-3	-3
rule:AGREEMENT_noun&parties:op	-3	-1	-7			-2	-3	-2	-2	9
rule:AGREEMENT_noun&parties:pp	9	-2	-1		-1	-2	-3	-3	-4	3
rule:AGREEMENT_verb	-1	-1	-1	12	-2	-2	-1	-1	-4	-1
rule:AGREEMENT_verb&groups:1		-2	-2	19	-4		1	-3	-4	-4
rule:AGREEMENT_verb&groups:2	-3	-2	-1	14	-3	-4	-2	-1	-4	
rule:AGREEMENT_verb&groups:3		-3	-1	1	-2	-1	-2	-1	-2	1
rule:AGREEMENT_verb&groups:4		4		4	1	1	-2	2	-1	-2
rule:AGREEMENT_verb&parties:aa		-3	-1	11	-3	-1	-2			-1
rule:AGREEMENT_verb&parties:ac	-6			10			-6	1	2	-3
rule:AGREEMENT_verb&parties:af	-5	-1	-1	23	-3	-5	-4	2	-7	-3
rule:AGREEMENT_verb&parties:ao	-9	9	-4	3	-8	8	17	-3	-4	4
rule:AGREEMENT_verb&parties:ap	-1	1		-1	-3	-1	-2	-1	1	2
rule:AGREEMENT_verb&parties:cc	2		-3		-1	-4	-3		-3	-2
rule:AGREEMENT_verb&parties:cf	-2	2	1	2	2	-1	-3		-3	-2
rule:AGREEMENT_verb&parties:co	-4	6	-1	5	18	-3	-2	-1	-2	-2
rule:AGREEMENT_verb&parties:cp	-1	3	6	2	-2	-2	-3	2	-1	-3
rule:AGREEMENT_verb&parties:ff	-4		-1	19	-4	1	-1	-1	-7	-2
rule:AGREEMENT_verb&parties:fo	-8		-6	27	1	6	-2	-2	-5	-3
rule:AGREEMENT_verb&parties:fp	-1	1	-2	3	1	2	-1	1	-4	3
rule:AGREEMENT_verb&parties:oo	-8	2	-7	23	-7	7	-2	-1	-3	-5
rule:AGREEMENT_verb&parties:op		18	-6	3	-7	2	-2	-1	-3	18
rule:AGREEMENT_verb&parties:pp	2	-2	-1		-2	-3		-2	-2	
rule:APPOINTMENT_light	-1	-1	1	1	1	1	2			1
rule:APPOINTMENT_light&groups:1	-3	-1	2	2	-1	6	5	-1	-2	-5
rule:APPOINTMENT_light&groups:2		-1	1	1	4	-1	2		-1	4
rule:APPOINTMENT_light&groups:3	-1	-2		1	-1	-2	1		2	3
rule:APPOINTMENT_light&groups:4	-3	2	-1		-1	1	-2	1	1	3
rule:APPOINTMENT_light&parties:aa	-10	-2	-3	-3	-1	1	-3	-3	4	11
rule:APPOINTMENT_light&parties:ac	-2	-1	4	1	7	2	12			
rule:APPOINTMENT_light&parties:af	-3	-2	-2		-5	1	1	9	2	-3
rule:APPOINTMENT_light&parties:ao	-4	17	1	2	-3	13	30	-8	-5	
rule:APPOINTMENT_light&parties:ap	-6	-1			-3	4		1	-4	17
rule:APPOINTMENT_light&parties:cc	-3	1	5	-2	-3	3	3	1	-2	
rule:APPOINTMENT_light&parties:cf	-2		5	-2	3	4	4	1	-2	2
rule:APPOINTMENT_light&parties:co	11	4	24	3	6	-3	-2	-2	-1	-3
rule:APPOINTMENT_light&parties:cp	2	4	3	1	3		-2			
rule:APPOINTMENT_light&parties:ff	-2		1		6	-4	2	1	7	
rule:APPOINTMENT_light&parties:fo	-3	-3	13	16	6	17	-1	-3	1	-2
rule:APPOINTMENT_light&parties:fp	2		-2	4	3	-3	-3	2	1	3
rule:APPOINTMENT_light&parties:oo	12	11	-10	-10	9	22	-1	-1	-3	-1
rule:APPOINTMENT_light&parties:op	15	4	11	-2	-1	1	-1	-1	-3	10
rule:APPOINTMENT_light&parties:pp	6	-2	-1	2	1	-3	-2	-1	-4	8
rule:APPOINTMENT_noun	-1	-1	1	-1	-1	-1	-1	-2	-2	10
rule:APPOINTMENT_noun&groups:1		1	6	-4	-1	-1	-2	-3	-4	
rule:APPOINTMENT_noun&groups:2	-2	-1	-2		-2	-1	-1	-1	-2	16
rule:APPOINTMENT_noun&groups:3	-5	-2	1	-1	3	-2	-3	-2		9
rule:APPOINTMENT_noun&groups:4	7	1	-1	1	-1	-1	-2	-2	-1	2
rule:APPOINTMENT_noun&parties:aa	11	-3	-4	1	-5	-3	-5	2	-6	22
rule:APPOINTMENT_noun&parties:ac	-8	-3	-2		-4	-4	-6	-6	6	-7
rule:APPOINTMENT_noun&parties:af	2	-2	1	9		-5	-1	-3	10	-6
rule:APPOINTMENT_noun&parties:ao	-1	-4	-3	-5	21	-4	-6	-3	2	9
rule:APPOINTMENT_noun&parties:ap	-1	-2		-5	-1		2	-1	1	26
rule:APPOINTMENT_noun&parties:cc	-14		-2	-6		3	-4	-3	-3	-4
rule:APPOINTMENT_noun&parties:cf	2	-2	3		1	-1	-3	-4	-2	1
rule:APPOINTMENT_noun&parties:co	-13	-3		-2	27	4	-1	-2	-1	-4
rule:APPOINTMENT_noun&parties:cp	3	4	-2		2	1	-3	-2	-1	-2
rule:APPOINTMENT_noun&parties:ff	1	-3	-1	10	-4	-3			-4	4
rule:APPOINTMENT_noun&parties:fo	-6	-3	-1	-2	8	-4	-2	-3	16	-4
rule:APPOINTMENT_noun&parties:fp	-2	-3		-2	4	-1	-2	-1	-3	15
rule:APPOINTMENT_noun&parties:oo	-3	-2	-10	-3	-3	4	-1	-3	6	
rule:APPOINTMENT_noun&parties:op	6	2	-2	-4	6	-4	-3	-2	-1	34
rule:APPOINTMENT_noun&parties:pp		-1		-1	-2	-2	-2	-2	-2	11
rule:APPOINTMENT_verb	-3				-1		1		-1	6
rule:APPOINTMENT_verb&groups:1	-3	2	2		-4	5	2	-2	-4	
rule:APPOINTMENT_verb&groups:2	-4	-2	-1	1		-2	1	1	2	12
rule:APPOINTMENT_verb&groups:3	-3	-2	-1	-4	-3	-3	-2	-1	-2	8
rule:APPOINTMENT_verb&groups:4	1		-1	-1	-1	-1		-1	1	
rule:APPOINTMENT_verb&parties:aa	-3	-1	-1	-2	-3		4	-3	-3	3
rule:APPOINTMENT_verb&parties:ac	-4	1	-3	-4	-2	4	4	4	5	-4
rule:APPOINTMENT_verb&parties:af	-7	-2	-3	6	-2	-2	-2	9	14	-4
rule:APPOINTMENT_verb&parties:ao	-4	-1	-4	-6	4	9	-1	-3	6	1
rule:APPOINTMENT_verb&parties:ap	-4	-1	-2	-3	-4	-2	2	-2	-2	23
rule:APPOINTMENT_verb&parties:cc	-6	-3	1	-4	1	-1		-1	-1	-2
rule:APPOINTMENT_verb&parties:cf	-1		2	-4	-4	5			-1	-1
rule:APPOINTMENT_verb&parties:co	2	1	2		3	-4	-1	-2	1	-4
rule:APPOINTMENT_verb&parties:cp	-3	2	2	-2	-3	-1	-1	-1	-1	-1
rule:APPOINTMENT_verb&parties:ff	-2	-1	-1	2	3	-5	1	2		1
rule:APPOINTMENT_verb&parties:fo	8	-2	2	-5	17	-2	-2	-3	7	-3
rule:APPOINTMENT_verb&parties:fp		-2	-2	-2	-3		-3	-1	-1	11
rule:APPOINTMENT_verb&parties:oo	1	-2	-8	-5	6	5	-2	-3	-1	-4
rule:APPOINTMENT_verb&parties:op	6	-5	-4	-4	1	-1	-3	-2	-2	12
rule:APPOINTMENT_verb&parties:pp	-3	-1		-1	-2	-2	-2	-2	-4	12
rule:ENFORCEMENT_light	-1				-1				1	-1
rule:ENFORCEMENT_light&groups:1	-3	1	2	1	-2	2	3	-1	-3	-3
rule:ENFORCEMENT_light&groups:2		-2	-2	-1	1	-2	-1	1	3	
rule:ENFORCEMENT_light&groups:3		-2			-2	-2	-2	-2		1
rule:ENFORCEMENT_light&groups:4	1		-2	-1		-1	-1			
rule:ENFORCEMENT_light&parties:aa		-2	-2	-2		-2	-1		4	1
rule:ENFORCEMENT_light&parties:ac	-2	-2	2		-1		3	1	1	-2
rule:ENFORCEMENT_light&parties:af	-6	-2	-2	1	-1	-3	-3	9	16	-4
rule:ENFORCEMENT_light&parties:ao	3	-2	-5	-2	4	4	-3	-3	3	-2
rule:ENFORCEMENT_light&parties:ap	3	-2	-1	-1	-3		1	-1		8
rule:ENFORCEMENT_light&parties:cc	-1	-1	-2	-3	1	-1	-1	-1	-1	-2
rule:ENFORCEMENT_light&parties:cf	1		-1	-2	1	1	-1	-1	3	-1
rule:ENFORCEMENT_light&parties:co	2	-1		6	5	-4	-2	-2	-1	-3
rule:ENFORCEMENT_light&parties:cp		4		-1	-2	-1	-2	-1	-2	-2
rule:ENFORCEMENT_light&parties:ff	-2	-2	-1	2	8	-2	-1			-2
rule:ENFORCEMENT_light&parties:fo		-2		-4	4	-1	-2	-3	5	-4
rule:ENFORCEMENT_light&parties:fp	2	-1	-2	-1	-1	1	-3	-1	-2	1
rule:ENFORCEMENT_light&parties:oo	-3	-2	-3	3	2	3	-2	-2	-2	-3
rule:ENFORCEMENT_light&parties:op	-2	3	3	-1	-1	-2	-2	-2	-1	3
rule:ENFORCEMENT_light&parties:pp	7	-3	-1	-1	-3	-2	-2	-2	-4	2
rule:ENFORCEMENT_noun	-1	-1	-2	-3		-3	3		5	-1
rule:ENFORCEMENT_noun&groups:1	-4		-1	-4	-3	-3	13	-1	-2	-4
rule:ENFORCEMENT_noun&groups:2	-1	-2	-2	-3	2	-4			10	-2
rule:ENFORCEMENT_noun&groups:3	-2	-1	-3	-1	-3	-2			4	5
rule:ENFORCEMENT_noun&groups:4	-2			-3	-1	-3	-2	-1	4	
rule:ENFORCEMENT_noun&parties:aa	-1	-1	-2	-2	-1	-3	2	-4	7	2
rule:ENFORCEMENT_noun&parties:ac	-1	-2	1	-2		-4	1	-2	3	
rule:ENFORCEMENT_noun&parties:af	-4	-2	-3	-3	-2	-4	-3	5	23	-2
rule:ENFORCEMENT_noun&parties:ao	-9	-3	-4	-6	1	-6	-1	-1	4	-1
rule:ENFORCEMENT_noun&parties:ap	-2	-1	-2	-2	-3	-2	7	-1	4	1
rule:ENFORCEMENT_noun&parties:cc			-3	-2	-2	-3	-1		3	-2
rule:ENFORCEMENT_noun&parties:cf	-3			-2	-1	-4	-1	-4	10	-2
rule:ENFORCEMENT_noun&parties:co	-3	1		-6		-3	-6			-2
rule:ENFORCEMENT_noun&parties:cp	-1	2	3	-1	-1	-2	-2		-1	-2
rule:ENFORCEMENT_noun&parties:ff	-4	-1	-1	-1	5	-3			5	
rule:ENFORCEMENT_noun&parties:fo	-9	-3	-6	-8	14	-6	-3	-1	13	-4
rule:ENFORCEMENT_noun&parties:fp	2	-1	-2	-3	-1	-1	-3	-1	1	4
rule:ENFORCEMENT_noun&parties:oo	-6	1	-6	-5	9	-5	-2	-3	1	-2
rule:ENFORCEMENT_noun&parties:op	-7	-4	-3	-3	-3	-3	-4	-1	-3	7
rule:ENFORCEMENT_noun&parties:pp	5	-2	-2	-2	-4	-3	-2	-1	-5	4
rule:ENFORCEMENT_verb	-2			-1	-3	-1		-2	8	-1
rule:ENFORCEMENT_verb&groups:1	-5	3	2	-2	-4	1	2		-3	-3
rule:ENFORCEMENT_verb&groups:2	-3	-1	-2	-1	-2	-3	-1	-3	16	-2
rule:ENFORCEMENT_verb&groups:3		-2	-1	-1	-4	-1		-3	2	1
rule:ENFORCEMENT_verb&groups:4	-1	1	-2		-1		-3	1	6	2
rule:ENFORCEMENT_verb&parties:aa	-4	-1	-2	-2	-4	-3	-2	-4	10	-2
rule:ENFORCEMENT_verb&parties:ac	1		-2	-3	-3		8	3	8	-2
rule:ENFORCEMENT_verb&parties:af	-6	-2	-3		-5	-4	-3		31	-4
rule:ENFORCEMENT_verb&parties:ao	-6	-1	-3	-7	-5	3	2	-3	12	-3
rule:ENFORCEMENT_verb&parties:ap		-2	-2	-2	-3	-3	1	-1	17	3
rule:ENFORCEMENT_verb&parties:cc	-3	-3	3	-4		3	1	2	1	
rule:ENFORCEMENT_verb&parties:cf	-3		2	-1	-3	4	-2	-1	13	-1
rule:ENFORCEMENT_verb&parties:co	2	2	9	-1	-4	1	-2	-2		-3
rule:ENFORCEMENT_verb&parties:cp	2	6	2	-1	-2	-1	-2		-2	-2
rule:ENFORCEMENT_verb&parties:ff	-2	-3		3	2	-4	-1	-2	6	-1
rule:ENFORCEMENT_verb&parties:fo	-6	-2	6	3	1		-2	-3	10	-4
rule:ENFORCEMENT_verb&parties:fp	3	-1	-3		-3	1	-3	-1	5	1
rule:ENFORCEMENT_verb&parties:oo	6	-5	-8	-3	-8	-7	-1	-3	2	-2
rule:ENFORCEMENT_verb&parties:op	-4	-1		1	-2	1	-2	-1	-5	-3
rule:ENFORCEMENT_verb&parties:pp	-1	-2	-2		-2	-2	-2	-2	-6	8
rule:FORUM_light	1		1	-1	-1		-1	-1	-2	-1
rule:FORUM_light&groups:1	-2	3	5		-2	3	1	-2	-3	-3
rule:FORUM_light&groups:2	1	-1	-1	-1	1	-1	-2		-1	
rule:FORUM_light&groups:3	1	-2		-3	-1	-2	-2	-1	-1	1
rule:FORUM_light&groups:4	3		-2	-1		-1	-1	-2		-1
rule:FORUM_light&parties:aa	1	-2	-2	-1		-2	-3	-3	1	1
rule:FORUM_light&parties:ac	-1	-1	3	-1	1		1	-1	2	-2
rule:FORUM_light&parties:af	-3	-3		1	1	-2	-2	3	9	-3
rule:FORUM_light&parties:ao	-1	-2	-1	-3	8	1	1	-3	1	-3
rule:FORUM_light&parties:ap	1	-3		-3	-2	1	1	-2	-1	7
rule:FORUM_light&parties:cc		-1	-1	-1	-1		-1	-2	-2	-2
rule:FORUM_light&parties:cf	3	1		-1	3	2	-1	-1	-1	-1
rule:FORUM_light&parties:co	2	-1	3	4	-4	-1	-2	-2	-1	-3
rule:FORUM_light&parties:cp	2	4	1	-3	-1	-1	-2	-1	-2	-2
rule:FORUM_light&parties:ff	-2	-1	-1	-1	5	-2				-2
rule:FORUM_light&parties:fo	-6	-2	2	-3	-1	-1	-2	-3	1	-3
rule:FORUM_light&parties:fp	1	-1	-2	-2	1		-3	-1	-3	1
rule:FORUM_light&parties:oo	1	-1	-4	2	-4	3	-2	-2	-1	-4
rule:FORUM_light&parties:op	-4	2	4	-2	-1	-2	-3	-2	-2	2
rule:FORUM_light&parties:pp	9	-2	-1	-2	-2	-2	-2	-2	-4	
rule:FORUM_noun	5	1	17	-2	-3	-5	-2	-3	-2	-3
rule:FORUM_noun&groups:1		5	36	-2	-4	-7	-1	-4	-4	-4
rule:FORUM_noun&groups:2	6	-1	8	-2	-2	-3	-1	-3	-2	-2
rule:FORUM_noun&groups:3	10	1	14	-2	-4	-2	-3	-3	-2	-7
rule:FORUM_noun&groups:4	9	-3	-2	-2	-2	-2	-2	1		-1
rule:FORUM_noun&parties:aa	29	4	2	1	-2	-3	-10	2		-2
rule:FORUM_noun&parties:ac	9	-3	12	-2	-3	-3	-2	2	2	-2
rule:FORUM_noun&parties:af	8	-3	12	-1	3	-6	-1	-3	3	-4
rule:FORUM_noun&parties:ao	-10	9	19	9	-6	-5	-5	8	-5	-3
rule:FORUM_noun&parties:ap	6	-2	13	-2	-2	-1	1	-1	-4	-1
rule:FORUM_noun&parties:cc	10	1		-2	-3	-3	-3	-3	3	2
rule:FORUM_noun&parties:cf	4	4	5	-1	-3	1	-2	-1		-1
rule:FORUM_noun&parties:co	-6	3	15	-2	-5	-3	-2	2	-2	-3
rule:FORUM_noun&parties:cp	3	3	8	-3	-2	-3	-3		-1	-1
rule:FORUM_noun&parties:ff	4		11	2	-6	-4	1		3	-3
rule:FORUM_noun&parties:fo	-3	-4	13	-5	-11	-4	-2	4	-4	-3
rule:FORUM_noun&parties:fp	9			-3	-2	-3	-2	-2	-3	1
rule:FORUM_noun&parties:oo	6	3	5	-4	-4	-4	-1	-1	-2	-1
rule:FORUM_noun&parties:op	-2	-7	14	-3	-4	-4	-2	-1	-3	-5
rule:FORUM_noun&parties:pp	11	-3	2	-2	-3	-2	-1	-2	-3	-5
rule:INVESTMENT_light	-1	-1		1	4		-1		-1	-1
rule:INVESTMENT_light&groups:1	-4	-1	3	4		3	2		-3	-3
rule:INVESTMENT_light&groups:2	-1		-1	1	8	-2	-1			-1
rule:INVESTMENT_light&groups:3	1	-2			-1	-2	-1		-1	1
rule:INVESTMENT_light&groups:4		-1	-1		1		-1	-1	-2	-1
rule:INVESTMENT_light&parties:aa	-5	-1	-1		-2	-2		2	1	2
rule:INVESTMENT_light&parties:ac	-1				1		1		-4	-1
rule:INVESTMENT_light&parties:af	-5	-2	-3	3	2	-3	-2	9	6	-4
rule:INVESTMENT_light&parties:ao	-3	-2	-4	-3	3	3	2	-2	-5	-5
rule:INVESTMENT_light&parties:ap	-2	-2	-1		-2	1	1	-3	-3	5
rule:INVESTMENT_light&parties:cc	-4	-1	-1	1	3		-1		-2	-2
rule:INVESTMENT_light&parties:cf				-2	9		-2	2	-2	-1
rule:INVESTMENT_light&parties:co	1	-2	1	5	13	-2	-2		-2	-2
rule:INVESTMENT_light&parties:cp	1	2	1	-2	-1		-2	-1	-1	-1
rule:INVESTMENT_light&parties:ff	-3	-1	-1		17	-1	-1		-2	-2
rule:INVESTMENT_light&parties:fo	2	-3	5	2	5	-1	-3	-1	-2	-4
rule:INVESTMENT_light&parties:fp	1	-1	-3	1	2		-3	-1	-4	1
rule:INVESTMENT_light&parties:oo	4	-2	-2	4	5	2	-2	-3	-2	-4
rule:INVESTMENT_light&parties:op		5	2	-3	1	-1	-2	-2	-2	-4
rule:INVESTMENT_light&parties:pp	12	-3	-1	-1	-2	-3	-2	-3	-3	2
rule:INVESTMENT_noun	-2	-1	-2	-2	9	1	1		-2	-3
rule:INVESTMENT_noun&groups:1	-5	-1	-1	-3	3	2	5	-1		-3
rule:INVESTMENT_noun&groups:2	-2	-1	-3	-2	14		1	-1	-4	-4
rule:INVESTMENT_noun&groups:3	1	-1	-1	-2	4	-3	-2	3	-2	-2
rule:INVESTMENT_noun&groups:4	-4	-1	-2	-2	4	2	-1			-1
rule:INVESTMENT_noun&parties:aa	-4	-2	-3	-3	13	-1	3	4	1	-5
rule:INVESTMENT_noun&parties:ac	-5	-1	4	-3	1	1	-2	2	-2	-2
rule:INVESTMENT_noun&parties:af	-5	-2	-2	-1	8	-2		6	4	-3
rule:INVESTMENT_noun&parties:ao	-9	-1	-2	-3	8		2	-4	4	-2
rule:INVESTMENT_noun&parties:ap	-2	-1	-2		3		12	1	-3	-6
rule:INVESTMENT_noun&parties:cc	-5	-2	-1	-2	5	-1	-2	4	-1	-2
rule:INVESTMENT_noun&parties:cf	-2		-1	-2	8	-1	-1	-3	-1	
rule:INVESTMENT_noun&parties:co	-3	-3	-3	4	4	-4	-2	-2	-3	-3
rule:INVESTMENT_noun&parties:cp	-3	2	-1	-2			-2	-2	-4	-1
rule:INVESTMENT_noun&parties:ff	-5	-3	-1	-2	21	-5	-2	2	-5	1
rule:INVESTMENT_noun&parties:fo	-6	-1	-4	-5	19	1	-2	-4	-1	-3
rule:INVESTMENT_noun&parties:fp	1	-1	-3	-2	6	12	-3	-2	-4	1
rule:INVESTMENT_noun&parties:oo	-7	4	-7	-5	11	19	-2	-3		-3
rule:INVESTMENT_noun&parties:op	-3	-1	1	-1	-1	-1	-1	-1	2	-5
rule:INVESTMENT_noun&parties:pp	9	2	-2	-2	-1	-1	-3	-2	-3	-3
rule:INVESTMENT_verb	-2		2	-3	8			1	-3	-2
rule:INVESTMENT_verb&groups:1	-1	2	6	-4		2		3	-4	-4
rule:INVESTMENT_verb&groups:2	-5	-2		-3	14	-1	-1	-2	-2	-3
rule:INVESTMENT_verb&groups:3	3	-3		-5	-3	1		12	-4	
rule:INVESTMENT_verb&groups:4	-1	3	-1	2	19	-1	-2	-7	-2	2
rule:INVESTMENT_verb&parties:aa	-7	-1	-2	-2	2	-4	-2	1	-3	-3
rule:INVESTMENT_verb&parties:ac	-6	1	-3	-6	-3	5	-8	-1	-1	-2
rule:INVESTMENT_verb&parties:af	-7	-2	-2	-5	-4	-1	-2	21		-5
rule:INVESTMENT_verb&parties:ao	-6	11	-1	-3	49	-11	-6	-2	-6	-2
rule:INVESTMENT_verb&parties:ap	-7	1	4	-1	-7	7	7	-4	-6	-8
rule:INVESTMENT_verb&parties:cc	-3	-1	3	-3	6	4	-1	1	-3	-3
rule:INVESTMENT_verb&parties:cf	-1		7	-3	24	5		-5	-2	2
rule:INVESTMENT_verb&parties:co	7	3	13	-6	7	-4	-2	-2	-5	-4
rule:INVESTMENT_verb&parties:cp	3	4	3	-1		5	-1	-3	-2	
rule:INVESTMENT_verb&parties:ff	-4	-2		-4	27	-5	-1	2	-4	2
rule:INVESTMENT_verb&parties:fo	-7	-3	30	-4		-6	-1	-2	-5	-4
rule:INVESTMENT_verb&parties:fp	-2	-1	-1	1	8	-4	-2	-5	-1	5
rule:INVESTMENT_verb&parties:oo	36	-4	-13	-8	-12	7	-1	-1	-2	-5
rule:INVESTMENT_verb&parties:op	10	8	13	-4	-5	1	-1	-1	-2	-6
rule:INVESTMENT_verb&parties:pp	6	-1		1			-2	-2	-3	7
rule:LAUNCH_light	-1	-1	1	-1		10		-1	-1	-2
rule:LAUNCH_light&groups:1	-3		2	-3	-2	20	2	-2	-2	-3
rule:LAUNCH_light&groups:2					2	7	-1			-3
rule:LAUNCH_light&groups:3	-2	-2		-1	-1	-1	-1	-1		3
rule:LAUNCH_light&groups:4	-2		-1	1	-2	3	-1			-2
rule:LAUNCH_light&parties:aa	-2	-1	-2	-3	-3	-1	-2	2	8	4
rule:LAUNCH_light&parties:ac	1		2	2	1	1	2	4	5	
rule:LAUNCH_light&parties:af	-5	-2	-3	2		1	-2	7	8	-3
rule:LAUNCH_light&parties:ao	-10	1	-3	-3	-12	23	-11	-2	-2	-4
rule:LAUNCH_light&parties:ap	-1	-2	-1		-1	12		-1	-2	1
rule:LAUNCH_light&parties:cc	-2	-1			-1	4	-2	1	-1	-2
rule:LAUNCH_light&parties:cf	1		-1	2	-1	5				-1
rule:LAUNCH_light&parties:co	1	5	-4	9	-7	8	-1	-2	-1	-2
rule:LAUNCH_light&parties:cp	1	3	3	-4	-3	1	-2		-2	-2
rule:LAUNCH_light&parties:ff	-5		-2	2	9	3		1	-1	-2
rule:LAUNCH_light&parties:fo	4	-1	3	3	5	9	-1	-2	3	-2
rule:LAUNCH_light&parties:fp	-1	-1	-3	-1	-1	7	-3	-2	-2	-2
rule:LAUNCH_light&parties:oo	1	2	-6	-6	-1	15	-1	-2		-4
rule:LAUNCH_light&parties:op	1	4	-3	-3	-1	2	-2	-1	-2	-4
rule:LAUNCH_light&parties:pp	4	-2	1	-1	-2	1	-1	-2	-4	
rule:LAUNCH_noun	1		-2	1	1	7		-1	-1	-2
rule:LAUNCH_noun&groups:1	-1	1	-1		-1	16	3	-3	-3	-3
rule:LAUNCH_noun&groups:2	1	-1	-2	2	3	3	-1	1		-3
rule:LAUNCH_noun&groups:3	1	-3	-2	1	-2	-1	-1	1	-2	-3
rule:LAUNCH_noun&groups:4	-1	2	-2		-1	2		-1		
rule:LAUNCH_noun&parties:aa	-6	-2	-2	2	1	-2	2	-2	-1	-4
rule:LAUNCH_noun&parties:ac		-3	-1	3		2		1	-4	-2
rule:LAUNCH_noun&parties:af	-3	-3	-2	4		-1	-1	12	5	-1
rule:LAUNCH_noun&parties:ao	8	3	-3	-4	15	4	2	-4		-2
rule:LAUNCH_noun&parties:ap	3	-2	-2	2	-2	12	3		-2	-4
rule:LAUNCH_noun&parties:cc	-3	-2	-3	1	4	2	3	1	-1	-3
rule:LAUNCH_noun&parties:cf	-2		-1	-1	4		-1	-2	1	-1
rule:LAUNCH_noun&parties:co	-2		2	4	8	-1	-2	-1	-5	-2
rule:LAUNCH_noun&parties:cp	1	3	-1		-2	1	-2	-2	-2	-1
rule:LAUNCH_noun&parties:ff	-5	-1	-1	5		-2	1		-1	
rule:LAUNCH_noun&parties:fo	-7	-2	-5	7	9		-2	-4	4	-4
rule:LAUNCH_noun&parties:fp	4	-1	-3	-1	-1	7	-3	-2	-2	1
rule:LAUNCH_noun&parties:oo	2	1	-8	-6	-5	5	-2	-1	-4	-4
rule:LAUNCH_noun&parties:op	6	11	5	-1	-4	-2	-2	-2	2	-2
rule:LAUNCH_noun&parties:pp	10		-2		-1		-3	-2	-3	-3
rule:LAUNCH_verb	-1	1	-1	-2	-1	2		-1	-1	
rule:LAUNCH_verb&groups:1	-3	3	1	-1	-3	6		-2	-3	-3
rule:LAUNCH_verb&groups:2	-1	-1	-2	-2			-1			2
rule:LAUNCH_verb&groups:3	-1	-2		-3	-1	-1	-2	-1	-2	1
rule:LAUNCH_verb&groups:4			-1			-1	-1	-1		-1
rule:LAUNCH_verb&parties:aa	1	-2	-3		3	-3	-4	-1	-5	-2
rule:LAUNCH_verb&parties:ac	-2	-1			-2		3	4	4	-2
rule:LAUNCH_verb&parties:af	-4	-2		-1	-1	-2	-2	4	7	-4
rule:LAUNCH_verb&parties:ao	-1	-1	-4	-1	6	5		-3	4	-1
rule:LAUNCH_verb&parties:ap	2	-2		-4	-1			-1		10
rule:LAUNCH_verb&parties:cc		-1		-1	-1	-2		-1	-2	-2
rule:LAUNCH_verb&parties:cf		1	2	-1	2	3				-1
rule:LAUNCH_verb&parties:co	4		4	3	-3	1	-2	-2		-3
rule:LAUNCH_verb&parties:cp	-3	4	1	-2	-2		-2		-3	-2
rule:LAUNCH_verb&parties:ff	-1	-1	-1	-1	3	-3		1	2	-2
rule:LAUNCH_verb&parties:fo	10	-3	-3			1	-1	-3	1	-3
rule:LAUNCH_verb&parties:fp	1	-1	-1	-2	1	3	-3	-1	-2	
rule:LAUNCH_verb&parties:oo	-3		-6	-3	-5	3	-1	-2		-2
rule:LAUNCH_verb&parties:op		-2	5		-1	-2	-2	-2	-3	8
rule:LAUNCH_verb&parties:pp		-3	-2	-1	-2	-1	-2	-2	-4	3
rule:LICENCE_light				-1		-1		1	-1	
rule:LICENCE_light&groups:1	-3	1	2		-2	1	2	-1	-3	-2
rule:LICENCE_light&groups:2	1	-1	-2		2	-2	-1	3		
rule:LICENCE_light&groups:3		-1	-1	-3	-1	-2	-3		1	2
rule:LICENCE_light&groups:4	2		-1	-2		-1	-1		-1	-1
rule:LICENCE_light&parties:aa	1	-2	-3	-2	2	-2	-2	1	-1	-1
rule:LICENCE_light&parties:ac	-2	-1	3	-1				4		-2
rule:LICENCE_light&parties:af	-5	-2	-1	1	-1	-3	-3	15	5	-4
rule:LICENCE_light&parties:ao	1	-2	-5	-1	10	-1	3	2	3	-2
rule:LICENCE_light&parties:ap	3	-1		-2	-2		1	-1	-1	8
rule:LICENCE_light&parties:cc	-1	-1	-1	-2	2	-1			-3	-2
rule:LICENCE_light&parties:cf	1		1	-3	2	1	-1	1	1	-1
rule:LICENCE_light&parties:co	4	-1	2	3	4	-2	-2			-3
rule:LICENCE_light&parties:cp	1	5		-3	-2	-1	-2	-1	-3	-2
rule:LICENCE_light&parties:ff	-2	-2	-1	-1	9	-2	-1	3	1	-3
rule:LICENCE_light&parties:fo	3	-3	-2		4	-1	-2	-2	3	-4
rule:LICENCE_light&parties:fp		-1	-1	-2			-3		-1	1
rule:LICENCE_light&parties:oo	2	-2	-2	-3	3	5	-2	-3	-2	-3
rule:LICENCE_light&parties:op	-1		5	-1	2	-1	-2	-2	-2	5
rule:LICENCE_light&parties:pp	8	-2	-2	-1	-3	-2	-2	-2	-3	3
rule:LICENCE_noun	-3	-2	-2	-1	-3	-2		12	-1	-3
rule:LICENCE_noun&groups:1	-5	-4	-3	-1	-3	2	7	6	-2	-3
rule:LICENCE_noun&groups:2	-3	-3	-3	-1		-4	-3	18	-3	-4
rule:LICENCE_noun&groups:3	-3	1	-1	-3	-8	-1	-1	7	4	-3
rule:LICENCE_noun&groups:4	1	-1	-3		-1		-1	2	3	1
rule:LICENCE_noun&parties:aa	-7	-2	-1	-4	-5			2	7	1
rule:LICENCE_noun&parties:ac	-7	-2	-3	-1	2	1	-1	7	3	-1
rule:LICENCE_noun&parties:af	-5	-2	-2	-2	-9	-3	-4	30	-1	-2
rule:LICENCE_noun&parties:ao	-5	1	-3	-9	1		5	1	24	-1
rule:LICENCE_noun&parties:ap	-2	-2		-3	-3	1		7	-5	-4
rule:LICENCE_noun&parties:cc	-2	-3	-4	-4	-4			14	-1	-2
rule:LICENCE_noun&parties:cf	-2	2	-1		1		2	3	5	-2
rule:LICENCE_noun&parties:co	-5	-1	2	14	-10		-2	3	5	-2
rule:LICENCE_noun&parties:cp			-4	-2	-3	-4	-3	-1	-1	-3
rule:LICENCE_noun&parties:ff	-3	-2	-1	7	4	-3	1	9	1	-3
rule:LICENCE_noun&parties:fo	-13	1	-4	7	-16		-2	3	8	-1
rule:LICENCE_noun&parties:fp			-2	-3	-1	-4	-4	3	-4	-2
rule:LICENCE_noun&parties:oo	-9	2	-7	-1	-6	1	-1	-1	-5	
rule:LICENCE_noun&parties:op	-18	-1	-1	9	-3	-1	-4	-2	-1	9
rule:LICENCE_noun&parties:pp	11	1	-3	-3	-2	2	-3	-2	-2	-1
rule:LICENCE_verb	-1	-2	-3	-3	-4		2	16	-5	-2
rule:LICENCE_verb&groups:1	-4	-4	-5	-8	-3	6	10	2	-3	-3
rule:LICENCE_verb&groups:2	-3	-3	-3	-1	-5	-2	-1	29	-9	-2
rule:LICENCE_verb&groups:3	2	1	-1	-6	-6	-4	5	7		-2
rule:LICENCE_verb&groups:4	1	-3	-3	-1		1		2		-2
rule:LICENCE_verb&parties:aa	1	-1	-3	-6	4	-1	-1	-4		-3
rule:LICENCE_verb&parties:ac	-2	-1	-3	-5	-3		10	6	-5	-2
rule:LICENCE_verb&parties:af	-4	-2	-2	-5	-8	-3	-3	34	-7	-4
rule:LICENCE_verb&parties:ao	-3	-4	-4	-4	-9	-5	24	33	2	-3
rule:LICENCE_verb&parties:ap		-1	-4	-3	-5	-1	2	6		-2
rule:LICENCE_verb&parties:cc	-4	-3	4	-2	-5	-3	13	18	-3	-2
rule:LICENCE_verb&parties:cf	2		-3	1				3	-1	-2
rule:LICENCE_verb&parties:co	-4	-5	-6	-3	30	-4	-7	7	6	-2
rule:LICENCE_verb&parties:cp	8		-3	-3		1		2	-3	-2
rule:LICENCE_verb&parties:ff	-1	-2	-2	7	-7	-2	5	7	-1	-2
rule:LICENCE_verb&parties:fo	30	-4	-5	-3	-9	-7	-4	8	2	-2
rule:LICENCE_verb&parties:fp	7	1	-4	-4	-1		-4	9		-7
rule:LICENCE_verb&parties:pp	6	-4	-3	-3	-1	-3	-1	-2	-5	14
rule:MEETING_light	1						-1	-1		
rule:MEETING_light&groups:1	-2	2	2	1	-2	3	1	-3	-3	-2
rule:MEETING_light&groups:2	2	-2	-1		1	-2	-1		1	
rule:MEETING_light&groups:3	1	-1			-1	-2	-2	-1		2
rule:MEETING_light&groups:4	3		-2	-1	-1	-1	-1	-2		-1
rule:MEETING_light&parties:aa	2	-2	-2	-1	2	-2	-2	-1		2
rule:MEETING_light&parties:ac	-1	-1	3		-1		3	1	1	-2
rule:MEETING_light&parties:af	-3	-2	-2	2	-1	-3	-1	6	12	-4
rule:MEETING_light&parties:ao	2	-2	-1	-2	2	2	2	-3	5	
rule:MEETING_light&parties:ap	6	-2	-1	-1	-2		1	-3	2	6
rule:MEETING_light&parties:cc	-1	-1	-1	-3	1		-1	-1	-2	-2
rule:MEETING_light&parties:cf	2			-2	2	2	-1	-1	-1	-1
rule:MEETING_light&parties:co	2		1	6		-2	-2	-2	-1	-3
rule:MEETING_light&parties:cp		3	1	-1	-2	-1	-2	-1	-2	-2
rule:MEETING_light&parties:ff	-2	-2	-1	3	9	-4		-1	1	-2
rule:MEETING_light&parties:fo		-3		2	3	-2	-3	-3	2	-4
rule:MEETING_light&parties:fp	3	-2	-2	-1	-1	1	-3	-1	-1	1
rule:MEETING_light&parties:oo	-3	-2	-3	3	2	3	-2	-2	-2	-4
rule:MEETING_light&parties:op	-2		4	-1	-1	-2	-3	-2	-3	5
rule:MEETING_light&parties:pp	8	-2	-2	-1	-3	-2	-2	-2	-4	2
rule:MEETING_noun	10		-1		-3	-3	-1	-3	-4	-2
rule:MEETING_noun&groups:1	11	3		1	-4	-5	-1	-4	-4	-2
rule:MEETING_noun&groups:2	9		-3	-1	-3	-3	-1	-2	-4	-3
rule:MEETING_noun&groups:3	12	-4		1	-2	-3	-3	-1	-3	-1
rule:MEETING_noun&groups:4	5			-1	-2	-1		-2	-1	-2
rule:MEETING_noun&parties:aa	2	-3	-5	-5	-4	1	4	1	-1	-6
rule:MEETING_noun&parties:ac	-3	-2		5	-3	2	-1	-6	1	-2
rule:MEETING_noun&parties:af	5	-3	-1	3	1	-1	-1	1	-2	-4
rule:MEETING_noun&parties:ao	7	-1	-3	-2	4	-2	1	-3	-9	-5
rule:MEETING_noun&parties:ap	-2		-2	1	-1	-4	2	-3	-2	-4
rule:MEETING_noun&parties:cc	-3	3		-4	-3	-1	-1	-3	-3	-1
rule:MEETING_noun&parties:cf	6	1	7	-1	-4	-1	2	-4	-2	-2
rule:MEETING_noun&parties:co	12	-1	6	-2	-4	-2	-1	-2	-1	-2
rule:MEETING_noun&parties:cp	4	4			-2	-2	-2	-2		-3
rule:MEETING_noun&parties:ff	8		4	-2	-3	-4	1	-4	-5	-3
rule:MEETING_noun&parties:fo	13	-2	6	-3	-8	-3	-2	-3	-4	-4
rule:MEETING_noun&parties:fp	10		-1	-2	-3	-1	-3	-2	-3	-1
rule:MEETING_noun&parties:oo	4	4	-9	-6	-10	5	-1	-2	3	-4
rule:MEETING_noun&parties:op		2		1	-3	-1	-2	-1	-2	-3
rule:MEETING_noun&parties:pp	18	-4	-1		-3	-3	-2	-2	-3	-2
rule:MEETING_verb	7	1		-3	-2	-2	-1	-1	-2	-3
rule:MEETING_verb&groups:1	2	6	4	-4	-4	1	-1	-1	-4	-4
rule:MEETING_verb&groups:2	9	-2	-1	-3	-1	-3	-2	-1	-1	-3
rule:MEETING_verb&groups:3	9	-3	-1	-3	-2	-2	-2	-2	-2	-2
rule:MEETING_verb&groups:4	5	2	-2	-1	1	-1	-1	-2	-1	-1
rule:MEETING_verb&parties:aa		-2	-2		-2	-3	-5	-2	-4	-4
rule:MEETING_verb&parties:ac	-2	-1	2	-2	-1	1	5	1		
rule:MEETING_verb&parties:af	-2	-3	-1			-1	-2	4	6	-3
rule:MEETING_verb&parties:ao	6		-4	-5		-3		-2	-3	-3
rule:MEETING_verb&parties:ap	14	-1	-2	-3	-2	-3	1	-2	-6	-5
rule:MEETING_verb&parties:cc	-3	2	-1	-3	-2	-1	-2		-3	-1
rule:MEETING_verb&parties:cf	5	3	1	-2			-1		-2	
rule:MEETING_verb&parties:co	5	1	5	-5	-1	4	-2	-2	1	-2
rule:MEETING_verb&parties:cp	6	3	1	-1	-1	-2	-2	-2	-1	-1
rule:MEETING_verb&parties:ff	-1		-1	-1	4	-3		-1	2	-1
rule:MEETING_verb&parties:fo	-5	-3	3	-5	1	-1	-2	-3	3	-4
rule:MEETING_verb&parties:fp	7		-3	-2	-1	-1	-3	-2	-3	-2
rule:MEETING_verb&parties:oo	10	-1	-1	-3	-5	2	-2	-2	-1	-1
rule:MEETING_verb&parties:op	7	6	5	-2	-3	-4	-3	-2	-3	-5
rule:MEETING_verb&parties:pp	19	-3	-2	-2	-3	-3	-2	-3	-4	-1
rule:POLICY_light	-2						2		-1	
rule:POLICY_light&groups:1	-5	2	1		-2	3	7	-1	-4	-2
rule:POLICY_light&groups:2	-1	-2	-1		2	-1		1	1	1
rule:POLICY_light&groups:3	-1	-2		-1	-2	-2	-2			2
rule:POLICY_light&groups:4	3	-1	-1	-1			-1			
rule:POLICY_light&parties:aa	-1	-2	-2	-2		-2	1			1
rule:POLICY_light&parties:ac	-2	-1	2				3	3	-1	-2
rule:POLICY_light&parties:af	-5	-2	-1	1	-1	-3	-4	9	9	-4
rule:POLICY_light&parties:ao	-1	-1	-3	-2	3	2	5	-4	3	
rule:POLICY_light&parties:ap		-2		-1	-2	1	4	-1	1	9
rule:POLICY_light&parties:cc		-1	-1	-2	2		-1		-4	-2
rule:POLICY_light&parties:cf	1		1	-2	1	2	-1	1	1	-1
rule:POLICY_light&parties:co	3	-1	3	5	7	-1	-4	-2	-1	-3
rule:POLICY_light&parties:cp	-1	3	1	-2	-2		-2	-1	-1	-2
rule:POLICY_light&parties:ff		-2	-1	1	5	-3		3	1	-3
rule:POLICY_light&parties:fo	-1	-2		-4	8		-4	-3	1	-4
rule:POLICY_light&parties:fp	2	-1	-1	-1		1	-3		-1	1
rule:POLICY_light&parties:oo	-3	-1	-7	4	3	4	-2	-3	-1	-3
rule:POLICY_light&parties:op	-4	-1	6			-1	-2	-2	-2	7
rule:POLICY_light&parties:pp	6	-3	-1	-1	-2	-2	-2	-2	-4	3
rule:POLICY_noun	-1	-1	-1	-2	-2	-3	9	-1	-1	-2
rule:POLICY_noun&groups:1	-5		-1	-2	-3	-4	22	-3	-5	-4
rule:POLICY_noun&groups:2	1	-2	-2	-3	-1	-2	5	1	2	-3
rule:POLICY_noun&groups:3	2	-2	-2		-3	-3	-2	-2	2	5
rule:POLICY_noun&groups:4	-2		1	-1	-1	-2	-1	-1	1	-2
rule:POLICY_noun&parties:aa	-2	-1	-1	-4			5	-6	-3	-2
rule:POLICY_noun&parties:ac	-2	-2	2	2	-2	-1	5	-2	3	-3
rule:POLICY_noun&parties:af	-4	-2	-2	-1	-1	-3	-1	10	10	-4
rule:POLICY_noun&parties:ao	-3	-3	-5	-5	-5	2	9	-1	-1	-1
rule:POLICY_noun&parties:ap		-1	-2	-1	-4	-3	15	-3	2	-5
rule:POLICY_noun&parties:cc	4	-2	-2	-2	-2	-1	4	-1		-1
rule:POLICY_noun&parties:cf		1	5	-3	-5		-1	-1	6	-2
rule:POLICY_noun&parties:co	-7	-3	1		-3	-2	-6	2	-3	-2
rule:POLICY_noun&parties:cp	-1		3	-1	-5	-1	-2	-1	-2	-2
rule:POLICY_noun&parties:ff	-5		2	-3	4	-4		-1	-1	2
rule:POLICY_noun&parties:fo	-3	-4	4	-2	-2	-5	-7		-2	-3
rule:POLICY_noun&parties:fp	7	-1	-1	-1	-3		-4	-2		3
rule:POLICY_noun&parties:oo	-6	3	-9	-6	-4	-2	-2	-1	-2	
rule:POLICY_noun&parties:op		-4	-5	-4	-5	-4	-4	-1	-4	5
rule:POLICY_noun&parties:pp	6	-3	-2		-4	-4	-1	-3	-4	3
rule:POLICY_verb	-2	-3	-1	-3	-2	-2	4	-1	-2	-2
rule:POLICY_verb&groups:1		-6	-1	-5	-3	-2	16	-3	-6	-3
rule:POLICY_verb&groups:2	-6	-2	-2	-4	-1	-2	2			-1
rule:POLICY_verb&groups:3	5	-3	-2		-3	-3	-4	-2	-6	
rule:POLICY_verb&groups:4		-1	4	-1	-4	-3	-3	-1	1	-2
rule:POLICY_verb&parties:aa	-7	-4	4	-3	-4	-3	-7	1	3	2
rule:POLICY_verb&parties:ac	-11	9	-1	13	-8	-2	6	15	-4	-1
rule:POLICY_verb&parties:af	-11	-2	-3		2	-2	7	3	19	-2
rule:POLICY_verb&parties:ao	-10	16	1	-1	-12	-5	19	-5	-15	
rule:POLICY_verb&parties:ap	-10	1	-1	-4	-3	-4	7	-2	-1	3
rule:POLICY_verb&parties:cc	4	8	-6	-1	-3	-2	-2	-1	-5	-2
rule:POLICY_verb&parties:cf	-5	2	6	5	2	-2	-3	-3	-2	-2
rule:POLICY_verb&parties:co	-18	11	-8	-2	9	-2	-2	-3	6	
rule:POLICY_verb&parties:cp	6	6	7	-2	-3	-3	-3	-1	-2	-3
rule:POLICY_verb&parties:ff	-9	2	7	2	-4	-3	2	7	-4	-2
rule:POLICY_verb&parties:fo	-10	-2	-9	-1	-12	-3	-4	-4	-20	-1
rule:POLICY_verb&parties:fp	-3	-1	-1	-5	-4	2	-3	-2	-4	-2
rule:POLICY_verb&parties:op	-8	-1	-8	-2	-5	-3	-2	-1	-3	13
rule:POLICY_verb&parties:pp	3	-5	-1	-3	-3	-3	-4	-3	-4	-4
rule:VISIT_light	-1	3	-1	-2	-1	4	1	-3		-1
rule:VISIT_light&groups:1	-5	6		-1	-4	12	5	-2	-1	-2
rule:VISIT_light&groups:2	-1	1	-3	-2	2			-3	2	
rule:VISIT_light&groups:3	4	-1	-1				-2	-2		3
rule:VISIT_light&groups:4		1		-2	-1	2	-2	-1	-1	-2
rule:VISIT_light&parties:aa	-8	-1	1	-2	-1	-2	-5	-7	5	3
rule:VISIT_light&parties:ac	-3		1	5	-4	3	9	4	-2	-3
rule:VISIT_light&parties:af	-3	-3	-3	-3	-2		-4		17	-3
rule:VISIT_light&parties:ao	-9	-2	-3		11	1		-2	-11	-4
rule:VISIT_light&parties:ap	-5	-1	-3	-2	-2	4	2	-3	-2	5
rule:VISIT_light&parties:cc	-2	-3	3	-2	2	-2			-1	-3
rule:VISIT_light&parties:cf	-2	5	1	1	5	6	-1	-2	-2	-2
rule:VISIT_light&parties:co		1	-6	6	-6	2	-1	-2		-1
rule:VISIT_light&parties:cp	2	13	-1	-2	-3	-2	-3	-2	-4	-3
rule:VISIT_light&parties:ff	-4		-4	-4	9	-2	1	-3	-1	-3
rule:VISIT_light&parties:fo	-3	-1	-5	5	10	12	-2	-3	-6	-2
rule:VISIT_light&parties:fp	5	1	-2	-1	-3	4	-3	-3	-1	
rule:VISIT_light&parties:oo	-8	2	-4	-3		13	-1	-3		-1
rule:VISIT_light&parties:op	-5	7	-3	2	-2	-1	-2	-1	-3	-8
rule:VISIT_light&parties:pp	7	-2	-2	-2	-3		-3	-2	-3	4
rule:VISIT_noun	-1	8	-2	-1	1	5	-3	-2	-2	-3
rule:VISIT_noun&groups:1	-8	16	-2	-4	2	9	-4	-3	-2	-3
rule:VISIT_noun&groups:2		5	-2		2	2	-1	-1	-3	-3
rule:VISIT_noun&groups:3	4	-1	-1	-1	-1	-1	-3	-1	1	-3
rule:VISIT_noun&groups:4	3	5	-1	-1	-1	4	-1	-2	1	-2
rule:VISIT_noun&parties:aa	-8	1	-2	-1	-1	1	5	6	1	-7
rule:VISIT_noun&parties:ac	1	3	8	-4	5	10	13	-4	-4	-2
rule:VISIT_noun&parties:af	-8	-5		1		7		-6	7	-2
rule:VISIT_noun&parties:ao	3	5	-1	-1	5	18	-3	-2	10	-3
rule:VISIT_noun&parties:ap	4	2	-1	-1	-1	6	-5	6	-1	
rule:VISIT_noun&parties:cc	-1	11	-2		-3		-2	1	-2	-2
rule:VISIT_noun&parties:cf	-3	5		2	4	-2	-3	-4	-3	-2
rule:VISIT_noun&parties:co	-8	11	-2	24	-5	-3	-1	-1	-3	-2
rule:VISIT_noun&parties:cp	-1	16	-1	-1	-1	2	-2	-2	-3	-3
rule:VISIT_noun&parties:ff	-4	-1		-6	1	-2	-2	-2	3	-4
rule:VISIT_noun&parties:fo	-2	-4	-3	7	-4	6	-1	-1	15	-4
rule:VISIT_noun&parties:fp	4	2	-3	-4		13	-2	-2	-1	-4
rule:VISIT_noun&parties:oo	-7	6	-6	16	-2	11	-2	-1	-3	-3
rule:VISIT_noun&parties:op	-4	6	7	-3		1	-2	-2	3	-4
rule:VISIT_noun&parties:pp	12	1	-3	-1		-1	-2	-2	-2	-2
rule:VISIT_verb	-1	3	-1	-2	-1	-2	-1	-1	-2	
rule:VISIT_verb&groups:1	-3	9		-1	-3	-1		-2	-3	-2
rule:VISIT_verb&groups:2	-1		-3	-2		-1	-2		-1	2
rule:VISIT_verb&groups:3		-1		-3	-1	-3	-1	-1	-1	2
rule:VISIT_verb&groups:4	2	1			-1	-2	-1			-1
rule:VISIT_verb&parties:aa	5	-2	-3	1	1	-3	-3	-1	-1	-2
rule:VISIT_verb&parties:ac	-2	-1	1	-1		-4		4	3	-2
rule:VISIT_verb&parties:af	-2	-3		-2	3	-4	-2	1	7	-4
rule:VISIT_verb&parties:ao	2	-1	-3	-2	8	2	3	-3	5	
rule:VISIT_verb&parties:ap	2			-4	-1	-3	-1	-1	2	11
rule:VISIT_verb&parties:cc	2	1	1			-3		-1	-4	-2
rule:VISIT_verb&parties:cf	1	3	2	-1	2			1	-1	
rule:VISIT_verb&parties:co	1	2	5	3	-2	-1	-2	-2		-3
rule:VISIT_verb&parties:cp	-1	7	-1	-1	-2	-2	-2		-3	-2
rule:VISIT_verb&parties:ff	-1	-1	-1	-2	-1	-1	1	1	2	-2
rule:VISIT_verb&parties:fo	8	-3	-3		-4		-1	-3	1	-3
rule:VISIT_verb&parties:fp	1		-1	-1		-1	-2		-2	1
rule:VISIT_verb&parties:oo	-8		-5	-2	-3	6	-1	-2	-1	-2
rule:VISIT_verb&parties:op	2		4		-2	-2	-3	-2	-3	7
rule:VISIT_verb&parties:pp	1	-1	-1	-1	-2	-3	-2	-2	-4	2
verb-word:accept_of	13	-3	-3	28	-7	-5	-3	-12	-8	37
verb-word:accord_from	-27	-5	30	-4	-2	-3	-1	-1	-4	-1
verb-word:accord_of	-27	-15	-6	-14	-1	-6	-12	-1	-4	30
verb-word:accuse_of	-16	-3	-4	-4		-5	-6	4	31	-9
verb-word:act_of	-4	-4	-3	-3	-4	-7	-4	-4	-16	-2
verb-word:act_on	4	-3	26	-9	-5	-4	-2	-2	-3	-3
verb-word:add_in	-6	-3	-4	-10	6	-5	-6	-13	-11	-2
verb-word:add_to	-7	-4	-4	18	-6	-6	-16	-10	74	-4
verb-word:address_in	-30	-5	53	-6	-3	-6	-5	-3	-4	-4
verb-word:address_of	-5	-3	37	-3	-5	-12	-3	-2	-4	-3
verb-word:adopt_of	-17	-4	-6	-6	-4	-8	44	-3	-4	-6
verb-word:adopt_on	-12	-3	-5	-4	-4	-6	53	-4	-7	-6
verb-word:advance_in	-4	-3	-4	-12	-3	-14	-4	-2	-2	-4
verb-word:agree_in	19	-6	-6	3	43	-4	-3	-2	-3	-5
verb-word:agree_of	-9	-5	-4	20	14	-8	8	-3	-5	36
verb-word:agree_on	-23	-3	-4	74	-8	-11	28	-4	-5	-9
verb-word:announce_for	3	-3	-4	-7	-2	-7	38	-3	-6	-6
verb-word:announce_of	-14	-5	-4	-5	12	-7	12	-8	-15	-4
verb-word:announce_on	22	-4	-4	20	-6	-9	20	-6	-4	-3
verb-word:appeal_of	-12	-2	-4	-5	-6	-5	-15	-5	13	-4
verb-word:apply_for	-8	-3	-2	-6	-5	-6	-4	-36	-4	-3
verb-word:appoint_as	-10	-3	-4	-5	-4	-5	-9	-5	-8	60
verb-word:apprise_of	22	-3	-2	-4	-10	-6	-4	-3	-2	-6
verb-word:approve_for	-7	-2	-4	-6	21	-6	67	-5	-7	-7
verb-word:approve_of	-6	-2	-2	-4	-18	-3	-9	30	-8	6
verb-word:arrive_on	6	54	-6	-4	-3	-11	-4	-2	-4	-4
verb-word:ask_for	-23	-3	-3	-11	-6	-3	-7	-6	15	-6
verb-word:assure_of	20	-3	-2	-4	-4	-6	-10	-2	-3	-5
verb-word:attend_of	-14	-4	1	1	-3	8	-2	-2	-4	-4
verb-word:back_by	-6	-4	-13	-3	-22	-8	43	-4	-4	-7
verb-word:ban_from	-9	-2	-3	-5	-6	-5	42	-8	1	-6
verb-word:bar_from	-8	-4	-4	-3	-10	-5	7	14	17	-8
verb-word:base_of	-3	-1	-2	-5	9	-7	-6	37	-14	-1
verb-word:be_about	17	-3	-3	-13	-3	-18	-3	-1	-9	-9
verb-word:be_after	-4	-2	-4	-10	32	-5	-7	26	-13	-3
verb-word:be_among	-56	-6	-7	-7	-2	-3	-3	-2	-3	-4
verb-word:be_at	-20	11	29	-4	-5	-5	-7	-3	-5	8
verb-word:be_before	7	-8	-5	23	-3	-7	-7	-3	-9	23
verb-word:be_between	9	-4	-4	22	-4	-6	-5	-4	-4	-5
verb-word:be_by	-2	-3	-3	-5	-6	-7	-6	-8	7	3
verb-word:be_for	-10	14	-7	-5	-5	-7	-4	-1	-4	-5
verb-word:be_from	-21	39	-12	-5	-6	-6	-4	-3	-3	-5
verb-word:be_in		-1	-6	-2	-1	-3	-5	-3	-4	-6
verb-word:be_of	1	-2	-2	-3	-7	-6	-4	-1	-4	-3
verb-word:be_on	5	8	-5	-4	-3	13	-7	-3	-4	-7
verb-word:be_over	10	31	-6	-4	-7	-8	-4	-4	-3	-4
verb-word:be_than	-8	-3	-3	-6	-8	-8	-6	-5	-10	-5
verb-word:be_to	-12	9	-5	-5	-1	-4		-4	-10	-8
verb-word:be_with	-1	-4	-1	2	-5	-5	6	-7	-8	-3
verb-word:bear_of	-8	-4	4	36	-4	-5	14	-2	-4	-8
verb-word:become_in	-5	-3	-5	-8	-27	-12	-7	15	-10	-6
verb-word:become_of	-9	-3	-3	-5	7	-5	-6	-5	-5	32
verb-word:begin_of	3	9	-3	-3	-6	-24	-4	-5	5	-5
verb-word:begin_to	-14	31	-7	-3	-2	-9	-3	-2	-6	-6
verb-word:begin_with	-7	-4	-3	-6	-7	50	-6	19	5	-3
verb-word:being_of	-5	-5	-4	-3	-7	-24	-10	-2	-3	-1
verb-word:block_to	-4	-2	-2	-5	-4	-8	-19	22	22	-4
verb-word:brief_on	21		2	-4	-4	5	10	-3	-5	-7
verb-word:bring_from	-20	-7	-7	-3	-6	25	-4	-2	-7	8
verb-word:bring_into	-3	-2	-10	-6	-3	-4	4	-2	-4	-9
verb-word:bring_of	19	-8	-5	-6	-4	28	-4	-3	-4	-6
verb-word:bring_to	-16	-1	30	6	-6	15	-4	-4	-4	8
verb-word:bring_with	74	-3	-10	-4	-3	-13	-4	-3	-3	-5
verb-word:build_in	-2	-4	-4	15	-13	16	-7	3	-3	-3
verb-word:build_of	-9	-3	-4	-7	-1	-13	-8	-4	-7	43
verb-word:build_with	-19	-5	-1	-2	-1	-17	-3	-2	-1	-2
verb-word:buy_for	-5	-7	-4	-11	37	-10	31		-10	-2
verb-word:buy_in	-9	-2	-4	-5	35	-5	3	5	-11	-5
verb-word:buy_of	-5	-2	-3	-9	32	-4	-5	58	-8	-3
verb-word:call_at	15	-4	-3	-3	-3	-4	-4	-2	-3	-2
verb-word:call_for	-24	-3	-4	-3	-2	-5	-6	-2	-9	-3
verb-word:call_in	30	-3	-2	-3	-2	-3	6	-3	24	-5
verb-word:call_of	-44	-9	-2	-2	-3	-2	-6	-3	-11	-4
verb-word:call_on	37	-4	-11	-2	-3	-4	-3	-2	-3	-4
verb-word:call_to	-6	39	46	-4	-2	-2	-2	-1	-2	-4
verb-word:carry_for	-14	-4	-5	-8	-10	39	-6	-6	-14	-6
verb-word:carry_in	-8	-4	-5	26	-6	20	-6	-4	-12	-4
verb-word:carry_of	25	-3	-7	4	-7	18	-7	-4	-6	-1
verb-word:catch_with	32	-4	-5	-3	-4	-3	-3	-3	-3	-7
verb-word:chair_of	-10	-5	90	-4	-5	-4	-6	-2	-4	-10
verb-word:chair_on	-20	-3	-12	-4	-13	-4	40	-4	-6	54
verb-word:charge_for	-6	-2	-2	-4	-3	-3	49	23	-44	-4
verb-word:charge_with	-10	-2	-4	-3	-4	-3	-5	-3	8	-21
verb-word:clear_for	-6	-2	-6	-5	33	-5	-20	-10	-14	-5
verb-word:clear_of	-11	-4	-4	-3	-20	-7	-9	38	-7	4
verb-word:collect_of	-7	-3	-2	-4	-6	21	-9	-2	31	-6
verb-word:come_after	21	11	-4	-4	11	-5	-7	-3	11	-5
verb-word:come_at	-15	29	44	-6	-3	-8	-8	-3	-6	-4
verb-word:come_for	7	-3	-3	-8	-5	-3	-4	47	-8	-6
verb-word:come_from	26	-3	-3	-4	-4	-3	-22	-2	-10	-7
verb-word:come_in	-22	-6	9	-8	2	-7	8	-3	-5	12
verb-word:come_of	-6	-1	15	-6	-3	-2	-5	-3	-5	-6
verb-word:come_on	6	-4	-6	9	-3	-10	4	-3	-5	-4
verb-word:come_outside	-9	-7	-9	-9	-4	39	-7	-5	-4	21
verb-word:come_with	11	-12	7	10	12	-1	7	4	17	-6
verb-word:commit_to	-7	-5	-4	-6	61	-11	-7	-4	-10	-4
verb-word:compare_on	57	-21	-4	-5	-2	-9	-6	-4	-3	-2
verb-word:complete_of		-13	-2	-4	69	-6	-3	-24	-8	40
verb-word:conclude_in	-11	-4	36	44	-5	-11	-6	-4	-6	-4
verb-word:conclude_on	-6	-2	-4	37	-5	-16	-15	-7	-12	-1
verb-word:confer_on	41	-9	-6	-5	-5	-6	-4	-3	-4	-5
verb-word:consider_of	11	-4	-4	-12	-4	-4	8	-3	-6	-4
verb-word:consult_on	50	-3	-4	-11	-4	-5	8	-3	-5	-5
verb-word:convene_in	-7	-4	26	-3	-3	-5	-4	-2	-2	-2
verb-word:count_in	-13	-4	-7	-4	-9	-11	-9	-5	-8	-8
verb-word:cover_per	-8	-2	-3	-4	-22	-10	-6	13	-3	-2
verb-word:cut_for	-8	-5	-7	-6	-6	-18	75	-5	-12	-4
verb-word:cut_off	-9	-4	-2	-2	-3	-26	-26	-1	-8	-3
verb-word:cut_on	-13	-4	-4	-6	22	55	-4	-2	-6	-3
verb-word:decide_of	-6	-2	-5	-6	-6	-6	-12	-26	-13	-2
verb-word:delay_of	-4	-3	-5	-5	-6	11	15	-2	-6	-4
verb-word:deliver_at	-17	-5	43	-7	-5	-11	-5	-3	-4	-4
verb-word:demand_in	15	-3	-3	-5	-21	-2	-7	-5	47	-9
verb-word:describe_as	-29	-4	-5	-9	-5	-6	-8	-5	-7	-9
verb-word:develop_of	-14	-6	-4	-2	-6	-2	-1	-3	-1	-1
verb-word:discuss_for	21	-4	-5	-5	-4	-5	-25	-2	-4	-3
verb-word:discuss_of	34	-5	-9	-5	-4	-5	-6	-5	-4	-4
verb-word:discuss_on	71	-11	-8	-3	-3	-8	-7	-2	-4	-6
verb-word:discuss_with	29	-4	-6	-14	-4	-4	-7	-3	-5	-6
verb-word:dismiss_as	-15	-3	-3	-2	-2	-3	-3	-4	-9	-36
verb-word:do_in	-3	-6	-4	14	-3	-4	-12	-2	29	-3
verb-word:do_of	-16	-4	-4	-3	-4	-3	-6	-2	-14	-5
verb-word:do_with	-41	-8	-4	37	-4	-6	42	-3	-7	-6
verb-word:donate_to	-14	-3	-5	-5	91	-13	-4	-8	-13	-9
verb-word:draw_for	-6	-4	-8	-15	-5	-3	-1	-1	-2	-2
verb-word:draw_from	-12	-4	22	-4	-4	-8	-8	-3	-20	-10
verb-word:draw_of	-27	-3	-9	-3	-4	36	-6	-2	-3	-4
verb-word:draw_to	-7	-8	38	-7	-7	-5	-4	-2	-4	-4
verb-word:earmark_for	-14	-4	-6	-5	61	-9	-3	-3	-4	-3
verb-word:elect_of	-21	-4	-7	-4	-8	-7	-4	-3	-5	81
verb-word:employ_in	-13	-4	-5	-5	2	-4	-3	-3	-5	-10
verb-word:end_in	72	-4	-4	-8	-5	-10	-4	-4	-9	-6
verb-word:end_of	-12	-3	-4	35	-6	-8	46	24	-15	-3
verb-word:end_with	-8	-4	12	-5	-6	-6	-7	-19	-1	-3
verb-word:enter_in	-5	-1	-3	-32	4	-3	-2	-15	-5	-3
verb-word:enter_of	-13	-2	-3	-30	-3	-7	-2	37	-7	-3
verb-word:enter_with	-7	-2	-3	86	-10	-10	-6	-7	-10	-4
verb-word:establish_in	-1	-1		13	-13	21	-3	-5	-5	-1
verb-word:exchange_of	-30	-1	-2	55	-4	-6	-3	-2	-2	-3
verb-word:exchange_on	32	-4	-3	21	-4	-5	-6	-3	-3	-2
verb-word:exchange_with	24	-5	-3	-7	-4	-5	-2	-4	-2	-4
verb-word:expand_in	-10	-6	-4	14	36	-13	-3	-4	-5	-3
verb-word:expect_with	-37	-6	37	-13	-6	-3	-1	-2	-3	-4
verb-word:explain_to	29	-17	-4	-6	-5	-5	-8	-2	-7	-9
verb-word:extend_by	-6	-4	-2	-3	2	-6	-10	4	-4	27
verb-word:extend_of	-3	-2	-2	-11	20	-7	-10	8	-10	31
verb-word:extend_to	-4	-3	-2	19	-7	32	-19	-9	-6	-2
verb-word:face_in	-2	-3	-4	-5	-6	-6	-7	-3	-16	-8
verb-word:face_of	27	-2	-2	-3	-7	-3	-23	-12	-4	-2
verb-word:fall_of	-1	-3	-6	-5	-7	-5	-4	-3	33	-9
verb-word:file_against	-7	-3	-3	-4	-6	-4	-3	-2	52	-4
verb-word:fin_for	-7	-4	-4	-6	-7	-6	-8	-7	72	-4
verb-word:find_of	-12	10	-3	-3	-10	-13	-3	-5	-16	-2
verb-word:find_on	-8	-3	-3	26	-5	-5	-7	-6	48	-3
verb-word:fly_from	22	17	-9	-3	-7	37	-10	-8	-4	-3
verb-word:fly_on	12	47	9	-4	-5	-11	-4	-3	-4	-11
verb-word:follow_by	-29	-3	-4	10	-8	-4	10	-9	51	-15
verb-word:follow_in	-9	-3	-5	-3	-4	-9	19	-2	16	-8
verb-word:follow_of	-6	5	-6	-6	-6	64	11	-7	-5	-8
verb-word:follow_on	3	-6	-2	-5	8	-8	-6	-4	-30	-5
verb-word:found_in	-22	-3	-4	-4	-6	-7	-3	8	-12	-4
verb-word:freeze_of	-7	-2	-2	-6	-3	-4	-10	13	64	-4
verb-word:gather_for	20	-11	6	-11	-3	-4	-3	-2	-2	-3
verb-word:get_for	-1	-3	-4	28	-9	-5	-4	68	-22	-3
verb-word:get_from	18	-3	-3	-17	45	-7	-4	31	-21	-3
verb-word:get_in	3	-3	-4	-4	4	-7	-13	29	-4	-5
verb-word:get_of	-18	-3	-4	-7	-9	-5	-15	-6	-5	-5
verb-word:get_with	46	-6	-5	-5	24	-5	-4	-7	69	-7
verb-word:give_at	-25	-13	41	-3	-12	-5	22	-7	-3	-5
verb-word:give_by	-1	-4	-5	-5	8	-11	-9	71	19	-4
verb-word:give_for	12	20	-4	-4	-24	-4	-5	58	-11	-5
verb-word:give_in	2	-4	-2	-3	4	-3	-2	16	-2	3
verb-word:give_of	-9	-13	-5	-8	-3	-4	-4	22	-5	32
verb-word:give_on	-2	-4	-4	-7	-18	-6	10	6	-6	-3
verb-word:give_to	1	-4	-6	-5	44	-6	8	4	-8	6
verb-word:give_until	3	-3	-2	-2	-4	-2	45	-8	-11	-7
verb-word:go_at	-21	52	-4	-5	-12	18	-4	-6	18	-4
verb-word:go_by	-18	-6	-4	-6	-2	-6	-11	-13	-4	-5
verb-word:go_for	-8	-13	-6	-6	-7	-7	4	35	-9	-6
verb-word:go_from	-16	-5	-7	-3	41	-6	-6	-7	-19	-4
verb-word:go_in	24	-13	17	-15	-12	53	-5	-5	30	-3
verb-word:go_of	28	-4	-4	-2	-5	-4	-3	-4	5	
verb-word:go_on	6	-7	-3	-4	-4	4	19	-4	-4	4
verb-word:go_over	-10	-7	-4	-7	-4	-9	-6	-5	36	-6
verb-word:go_to	-18	43	-4	-5	-6	-6	10	23	-8	-11
verb-word:go_with	7	-9	-5	-4	24	-8	-3	-3	-10	-7
verb-word:grant_for	-5	-2	-3	-5	-14	-6	-5	25	-4	-1
verb-word:grant_to	13	-2	-3	-2	-17	-2	-4	17	-3	-6
verb-word:hand_by	-2	-1	-2	-6	26	-5	-4	-16	-32	-4
verb-word:hand_on	5	-4	-2	-7	8	-8	28	-8	-9	-5
verb-word:hand_to	-3	-3	-6	-6	29	11	-6	-2	8	-10
verb-word:have_as	55	-7	16	-3	-5	-4	-5	-3	-4	-8
verb-word:have_at	4	-4	7	-6	-3	23	-10	-3	-4	-5
verb-word:have_by	-8	-2	-3	-5	-12	-5	42	52	-29	-9
verb-word:have_for	2		-4	-3	-3	-4	14	-2	-2	-6
verb-word:have_from	43	-5	-17	-3	-4	-3	-3	-3	-11	-18
verb-word:have_in	19	-6	-6	1	5	-2	-9	-6	-5	7
verb-word:have_of	-1	-2	-4	-4	-9	-6	-2	-4	-4	6
verb-word:have_on	-4	-8	-4	-3	-3	-5	3	-3	-4	4
verb-word:have_than	-16	-4	-6	-9	-7	-23	-5	-4	-13	-7
verb-word:have_with	51	-6	-8	-4	-4	-2	-4	-4	-6	-6
verb-word:head_in	14	-6	43	-8	-3	-5	-2	-1	-2	-10
verb-word:hear_of	29	5	-5	-3	-7	-4	-8	-3	-4	-6
verb-word:hear_on	97	-4	-8	-5	-4	-4	-8	-14	-18	-4
verb-word:hold_at	-50	-5	49	-5	-4	-11	-6	-2	-4	-6
verb-word:hold_from	-15	-4	22	-13	27	-4	-6	-46	-6	-4
verb-word:hold_in	16	-4	20	-4	-5	-5	-4	-4	-4	-5
verb-word:hold_of	1	-1	-10	-6	9	-3	-3	-3	-4	-7
verb-word:hold_on	13	-5	25	-7	-4	-6	-13	-3	-3	-3
verb-word:hold_to	6	-3	-8	-5	31	-6	-6	-7	-5	-4
verb-word:hold_with	30	-5	-8	-2	-4	-4	-4	-2	-5	-5
verb-word:host_at	26	-3	-23	-3	-2	-3	-2	-2	-3	-3
verb-word:host_for	16	-2	-7	-4	-2	-5	-2	-2	-2	-2
verb-word:host_in	-2	-4	-12	-5	-3	-3	10	-2	-5	-4
verb-word:host_of	17	-4	-40	32	-2	-4	-2	-3	-9	-3
verb-word:impose_of	-5	-2	-3	-4	-6	-3	-7	-7	25	-3
verb-word:inaugurate_in	-15	-11	42	-5	-3	10	-6	-2	-4	-5
verb-word:include_of	-5	-3	59	-5	-11	-4	-9	-4	-5	-8
verb-word:inspect_in	-5	49	-3	-7	-5	-7	17	-2	-6	-10
verb-word:introduce_in	-11	10	-6	-8	-3	-17	9	-4	-11	-3
verb-word:introduce_on	-19	-2	-3	-4	-4	28	24	-2	-14	-10
verb-word:invest_in	-7	-3	-4	-5	41	-10	2	-4	-7	-4
verb-word:invite_to	4	-12	25	-2	-2	-7	-3	-13	-2	-4
verb-word:issue_for	-6	-4	-2	-5	-7	-7	15	59	-7	-7
verb-word:issue_in	-5	-3	-3	-4	-5	46	-10	50	-14	-4
verb-word:issue_on	-3	-1	-3	-4	-2	-4	18	4	-4	-10
verb-word:issue_to	-7	-2	-2	-9	-4	-4	-24	10	21	-4
verb-word:join_from	-20	-3	-7	-11	-9	-5	-2	-4	-13	-23
verb-word:join_in	-9	-3	54	22	1	-7	-3	-3	-4	15
verb-word:join_with	9	-3	-9	28	-3	-7	-2	-4	-5	-7
verb-word:keep_in	-25	28	-5	-4	-10	-6	-5	22	9	29
verb-word:keep_of	-5	-3	-2		-11	21	-6	-4	-4	-3
verb-word:keep_on	8	-3	-16	-6	-7	-6	-1	-3	-6	-5
verb-word:land_in	-16	20	-5	26	-7	28	-4	-3	-6	-5
verb-word:land_on	-12	68	-5	-4	-4	-6	-5	-3	-4	-4
verb-word:launch_by	-12	3	-2	-7	-7	81	-4	-8	-12	-2
verb-word:launch_for	-9	-4	-16	-6	-6	16	-6	-3	-3	-3
verb-word:launch_in	-6	-4	-10	-3	-4	16	6	-6	4	-2
verb-word:launch_of	-6	-5	-14	-5	-9	55	-14	-3	-4	-3
verb-word:launch_on	-12	-6	-3	-6	-3	31	15	-3	-4	-3
verb-word:lay_for	16	-2	-2	-7	-3	-7	15	-6	6	-3
verb-word:lay_in	-5	-5	-3	-6	-6	-8	19	-4	-6	-2
verb-word:lay_on	-10	-7	-4	-6	-19	35	-10	-3	-5	-3
verb-word:lead_for	-12	-3	20	-3	34	-4	-2	-6	-4	19
verb-word:lead_in	6	-2	-3	-3	-28	-3	-1	-1	-4	8
verb-word:lead_of	3	-14	37	-3	-5	-8	-13	-3	64	-17
verb-word:lead_to	-24	72	-9	-4	-4	-6	-8	-5	6	17
verb-word:leave_for	8	27	15	-6	-4	-5	-3	-3	-4	-10
verb-word:leave_in	-11	-28	-6	-5	-5	-6	-5	-3	-8	45
verb-word:leave_of	-7	-9	-3	-4	-8	-10	-14	-3	-6	81
verb-word:leave_on	-12	46	-11	-4	-5	-24	-3	-3	-4	-3
verb-word:lend_to	59	-5	-4	-6	20	-7	-3	-3	-5	-7
verb-word:let_of	-4	-6	-6	-6	-7	60	-11	33	-9	-9
verb-word:license_as	-6	-2	-2	-6	-3	-6	-5	41	-20	-5
verb-word:lie_of	-3	-6	-4	-8	-15	45	-3	-3	-5	-5
verb-word:lift_on	-8	-3	-3	-5	-7	11	17	-9	43	-4
verb-word:look_in	-5	-5	-2	-3	-6	-2	-3	-7	-4	-3
verb-word:look_of	-11	24	-9	-4	-3	-13	-5	-3	3	-6
verb-word:look_on	-24	58	-10	-6	-3	-11	19	-2	-9	-4
verb-word:make_at	-17	17	39	-4	-3	-19	13	-2	-6	-5
verb-word:make_by	-11	-1	-3	-8	-4	-13	-4	-2	-6	-4
verb-word:make_for	15	-4	-5	-6	9	-7		-12	-8	3
verb-word:make_in	-9	-6	-4	-3	-5	-8	12	-2	-10	-7
verb-word:make_of	-7	8	-6	-7	-5	-1	-7	2	-1	1
verb-word:make_on	9	-3	-6		-9	16	-8	-9	11	-3
verb-word:make_to	-3	35	-4	-5	3	11	-5	-2	-6	-5
verb-word:meet_at	46	-8	-5	-3	-5	-5	-4	-2	-5	-5
verb-word:meet_for	47	-3	10	-6	-5	-4	-5	-3	-13	-3
verb-word:meet_from	-9	13	-5	-3	-5	-3	-6	-3	-6	-6
verb-word:meet_in	52	-4	-6	-3	-1	-5	-4	-3	-5	-8
verb-word:meet_of	29	1	-5	-4	-4	-6	1	-6	-7	-8
verb-word:meet_on	15	-5		-5	-4		-5	-3	-4	-5
verb-word:meet_with	45	1	-6	-5	-3	-4	-3	1	-4	-5
verb-word:move_to	-4	-6	52	-15	-4	-8	11	-2	-4	-7
verb-word:name_for	-10	-4	-6	-8	-9	-7	-7	-4	-9	68
verb-word:name_of	-17	-4	-6	-5	-8	-6	-4	-4	-6	44
verb-word:need_of	-6	-2	6	-3	7	-6		-19	-7	-7
verb-word:offer_for	-6	-5	-4	-9	31	-7	-6	-6	-8	-3
verb-word:offer_in	-4	-6	-2	-4	-14	-12	-4	28	-5	-2
verb-word:open_against	-4	-2	-2	-3	-4	-16	-3	-5	-46	-2
verb-word:open_at	-36	-4	15	-3	-3	-12	-3	-2	53	-10
verb-word:open_by	-6	-3	-26	-6	-5	72	-8	-6	19	-3
verb-word:open_for	-7	-2	-5	11	-4	36	7	-3	-11	-3
verb-word:open_in	-13	-3	39	-4	-4	22	-7	-3	-6	-3
verb-word:open_into	-4	-2	-5	-2	-2	-21	-5	-9	46	-5
verb-word:open_of	-17	-3	-3	-3	-4	22	-5	-5	78	-3
verb-word:open_on	9	-7	14	-4	-4	7	11	-3	-1	-4
verb-word:open_with	21	-4	-15	-5	-4	-37	-6	-3	-15	-3
verb-word:operate_from	-7	-3	-2	-17	-7	-4	-5	59	-9	-3
verb-word:own_to	3	-4	-4	-3	-25	-4	-10	37	-21	-2
verb-word:pass_of	2	-9	-8	-6	-5	19	27	-6	31	-4
verb-word:pass_on	-7	-2	-2	-3	-3	-3	51	-29	-20	-2
verb-word:pay_by	4	21	-2	-8	-8	-6	-1	-1	-4	-5
verb-word:pay_for	-8	-5	-2	-3	4	-4	7	7	37	-3
verb-word:pay_in	1	-5	-2	-3	-8	-4	-9	-3	-1	-5
verb-word:pay_of	-7	-4	-3	-7	73	-9	28	-5	39	-3
verb-word:pay_on	5	-5	-2	-1	-2	-3	-1	-1	-3	-4
verb-word:pay_to	-5	13	-3	-3	-3	-4	3	-8	-11	-5
verb-word:plan_in	-7	22	-4	-5	43	-5	-21	-3	-3	-3
verb-word:play_to	2	-7	18	-7	-3	-6	-14	-4	-5	-5
verb-word:plow_into	-10	-5	-5	-7	94	-10	-3	-4	-14	-8
verb-word:praise_of	2	-7	-6	-4	-10	-9	-2	-2	-3	-3
verb-word:present_of	-5	-7	-3	-8	-8	-6	-6	-2	-4	-6
verb-word:present_to	27	14	-3	-3	-5	-5	-10	-3	-4	-2
verb-word:present_with	-27	-2	-2	-2	-3	-10	-5	-2	-3	-8
verb-word:preside_of	16	-6	13	-5	29	24	-7	-3	-6	-8
verb-word:prohibit_from	-6	-4	-4	-5	-4	-9	9	-24	57	-4
verb-word:promote_in	8	-3	-3	11	-3	-5	-5	-2	-4	36
verb-word:provide_of	-7	-4	-3	-22		-6	-5	-4	-5	-3
verb-word:publish_for	-7	-4	-5	-7	-6	-5	2	-4	-5	-5
verb-word:publish_of	-11	-3	-4	-5	-7	-8	1	-4	-7	-5
verb-word:publish_on	-11	-3	-6	-7	-6	-8	32	-6		-4
verb-word:pull_of	-16	-8	34	51	-12	-6	-5	22	-13	-4
verb-word:put_at	-3	-3	21	-14	-5	-3	-10	-1	-1	7
verb-word:put_by	-12	-5	-4	-9	-11	37	9	-3	21	-4
verb-word:put_for	12	-4	-14	-9	-7	-12	7	-2	-2	-3
verb-word:put_in	-1	-2	-2	9	1	-7	-4	-5	6	18
verb-word:put_into	-9	-3	-3	-9	32	7	-7	-4	-8	-5
verb-word:put_of	-2	-3	-3	-7	-6	-11	-6	-8	8	6
verb-word:put_on	-14	-3	-6	-11	-8	28	-5	-8	25	-5
verb-word:put_to	2	-3	-2	6	-3	-6	20	-5	-1	-8
verb-word:question_for	30	-3	-4	-4	-4	-3	-7	-2	-5	5
verb-word:raise_for	-8	-4	-4	-6	-23	-17	30	-4	-6	-5
verb-word:raise_in	1	-3	-3	-6	19	-3	-6	-4	7	-5
verb-word:raise_of	16	-3	-5	-2	-12	-9	-6	-2	-2	-1
verb-word:reach_in	-5	-2	-4	-25	-12	-25	-3	-3	-6	-3
verb-word:reach_on	-6	-2	-3	6	-3	-5	7	-6	13	-8
verb-word:reach_with	-6	-3	-2	27	-21	-2	-5	-9	10	-3
verb-word:receive_at	51	-3	-4	-3	-4	-5	-3	-6	-2	-6
verb-word:receive_by	43	-3	-4	-2	-4	-6	-3	-3	-3	-8
verb-word:receive_from	-16	-3	-3	-7	-1	-4	-5	35	-11	-4
verb-word:receive_in	42	-3	-4	-4	-4	-5	-4	-4	-3	-7
verb-word:receive_of	12	-3	-5	-5	7	-3	-5	-6	-7	-9
verb-word:receive_on	28	-4	-4	-4	-6	5	-4	39	-4	-6
verb-word:refer_to	-29	-3	-6	-3	-5	-6	47	-5	-10	-6
verb-word:register_as	-12	-4	-3	-8	-5	-6	-7	104	-13	-5
verb-word:register_under	-7	-3	-13	-7	-3	-10	71	-6	-4	-3
verb-word:release_on	-15	-4	-5	-11	-6	1	32	-5	-8	-4
verb-word:represent_at	23	-5	47	-4	-4	-13	-4	-4	-6	-6
verb-word:review_in	77	-6	-4	-6	-3	-5	-6	-4	-5	-3
verb-word:revoke_of	-6	-2	-2	-3	-6	-3	-6	10	-5	-3
verb-word:run_for	-15	-3	-3	-8	-9	-6	-5	-3	-4	-6
verb-word:run_from	-8	-3	-5	-7	-11	-12	-5	-4	1	56
verb-word:run_in	-13	-3	-5	16	-7	-14	-6	-3	6	19
verb-word:run_of	-17	-3	-5	25	-12	40	-5	-5	-1	-8
verb-word:say_by	-8	-2	-3	-3	-11	-7	16	-6	-9	-3
verb-word:say_in	-34	-3	-5	-3	-2	-6	-7	9	17	27
verb-word:say_of	-7	-5	-5	-3	-1	-1	1		-7	-7
verb-word:say_on	-16	15	-5	12	-4	2	-6	-2	-10	-6
verb-word:say_with	-20	-5	-4	-4	-3	-6	-3	-3	-6	-4
verb-word:search_of	-20	-4	-4	-5	-4	-9	-5	-6	68	-6
verb-word:see_as	-11	-6	-8	-3	-3	-4	-3	-4	-3	-4
verb-word:see_in	-22	-5	-4	-4	-4	-4	-7	26	-6	-7
verb-word:see_of	-1	-2	-5	-1	-8	-8	2	-2	-4	-7
verb-word:seize_of	-9	-3	-4	-6	-6	-5	-5	-8	44	-5
verb-word:sell_in	-5	-3	-2	11	16	-6	-6	-9	-4	-3
verb-word:sell_to	-10	-4	-3	-6	23	-7	-5	16	33	22
verb-word:send_of	-11	-3	-3	-12	-17	-4	-9	-9	51	-4
verb-word:send_to	-9	11	-7	-9	-6	-4	30	13	-8	7
verb-word:serve_in	-1	-3	-4	-4	-6	-5	-4	-3	5	-4
verb-word:serve_of	-10	-4	-6	-5	-4	-4	-5	-3	-13	12
verb-word:set_at	19	-8	-7	-9	-12	28	-5	-2	-2	-2
verb-word:set_for	-12	10	-4	-8	32	-12	5	-5	-11	-5
verb-word:set_in	-5	6	-4	17	16	19	-8	1	-7	-3
verb-word:set_on	-9	18	-4	46	-12	5	-11	-2	-4	-4
verb-word:shake_on	-15	-3	-4	36	-8	-14	-6	-4	-6	-6
verb-word:share_in	-6	-3	20	9	-5	-2	-11	-2	-4	-2
verb-word:share_of	-7	-2	-3	21	-11	-7	-6	-4	6	-3
verb-word:share_on	-33	-4	-5	20	-5	-5	-3	-3	-6	-2
verb-word:share_with	-13	-1	-2	16	-35	-4	26	-4	-4	-2
verb-word:ship_to	-8	-6	-8	-5	-5	11	-8	16	-13	-4
verb-word:show_by	40	-62	-17	-2	-2	26	-5	-1	-3	-5
verb-word:show_in	-6	-3	-11	-3	-7	-18	-3	-3	-5	-4
verb-word:show_of	11	53	-9	-4	-2	-4	-3	-2	-3	-14
verb-word:shut_of	-12	-3	-4	-6	-8	-7	-6	-5	58	-8
verb-word:sign_at	-8	-6	-12	67	-4	-12	19	-3	-5	-14
verb-word:sign_between	-8	-2	-3	26	-10	-5	-5	-8	-6	-2
verb-word:sign_by	-2	-3	-3	32	-4	-9	10	-2	-7	-9
verb-word:sign_for	-13	-3	-3	81	-4	-11	-9	-6	-10	-7
verb-word:sign_in	-8	-2	-7	29	-7	-8	-9	-4	-5	-3
verb-word:sign_of	-11	-4	2	32	-8	-2	-7	-3	-4	-5
verb-word:sign_on	-11	-9	-4		1	7	30	2	-4	-3
verb-word:sign_under	-7	-2	-3	50	-4	-16	-6	-3	-7	-3
verb-word:sign_with	-6	-2	-2	13	-6	3	-4	-6	-7	-5
verb-word:sit_in	29	-5	-8	-9	-4	-3	-4	-3	-5	-5
verb-word:sit_of	-23	-2	7	-3	-4	-3	-2	-2	-3	-12
verb-word:sit_on	40	-6	-6	-4	-9	-7	-6	-3	-4	-7
verb-word:sit_with	15	2	14	-4	-3	-3	-4	-2	-4	-4
verb-word:speak_at	-28	21	45	-1	-4	-7	-1	-1	-2	-2
verb-word:speak_of	2	-3	2	-3	-4	2	-3	1	-6	-4
verb-word:speak_on	-30	-4	1	-3	-4	-6	-3	-2	-3	-5
verb-word:speak_with	23	-4	-8	-3	-3	-5	-5	-2	-6	-3
verb-word:speed_of	-13	-1	-10	-3	-4	22	-6	-10	-4	-3
verb-word:spend_at	-14	-6	-4	-9	-8	-6	-3	-6	-7	1
verb-word:spend_in	-15	66	-14	-4	-10	-7	-5	-3	-5	-2
verb-word:spend_on	5	-5	-3	-6	69	-18	-6	-3	-6	-4
verb-word:stag_with	-24	-3	96	-8	-7	-5	-5	-4	-7	-5
verb-word:stand_in	-16	-4	-4	-4	-6	-9	-5	33	-7	42
verb-word:stand_of	-16	-5	-16	-4	-6	-12	-4	-3	-7	-6
verb-word:start_of	-8	-4	-3	-6	-7	61	-6	-2	-4	-5
verb-word:stop_of	-29	3	-8	-5	-6	-2	-1	-6	48	-1
verb-word:stress_of	-18	-3	-5	-2	31	-3	-2	-14	-3	-7
verb-word:strike_on	-11	-5	-5	18	-3	-9	-8	-5	21	-4
verb-word:submit_to	-7	-4	-6	-7	-7	-7	48	-4	-12	-8
verb-word:sue_in	-10	-3	-3	-5	-10	-5	-6	-5	74	-6
verb-word:summon_of	8	-3	-3	-3	-3	-7	-5	-13	54	-7
verb-word:support_in	-9	-5	-6	-5	-7	-9	-4	-3	-4	-3
verb-word:suspend_of	-3	-1	-2	-7	-2	-2	-7	60	-22	-3
verb-word:swear_as	-10	-5	-7	-4	-5	-5	-4	-3	-4	56
verb-word:swear_on	-18	-5	-5	-7	-4	-6	-4	-3	-5	92
verb-word:switch_of	-4	-2	-3	30	-5	14	-5	-6	-26	-4
verb-word:take_as	-12	-3	-3	-2	-6	-6	-3	-2	-11	42
verb-word:take_at	-6	18	16	-4	-5	-10	-2	-5	-6	12
verb-word:take_by	-18	21	-5	-2	-5	-4	-6	-2	-4	12
verb-word:take_for	-23	-5	17	-3	-10	-3	-3	13	-9	14
verb-word:take_from	7	-3	-4	-4	-10	9	-4	-2	-5	25
verb-word:take_in	12	-1	23	-3	-2	4	-4	3	-1	-1
verb-word:take_of	16	-3	1	-6	5	-4	-6	-1	2	-13
verb-word:take_off	-5	-7	-5	-7	-25	38	-4	-10	-2	-5
verb-word:take_on	2	3	-6	2	-5	-1	-2	11	-7	
verb-word:take_to		21	-7	-3	-6	-7	-15	-4	-3	-12
verb-word:talk_at	23	-5	-3	-2	-4	-4	-2	-1	-1	-2
verb-word:talk_of	34	-3	-5	-3	7	-4	-3	-3	-3	-4
verb-word:team_with	-25	-3	-4	68	-7	-8	-3	-4	-5	-4
verb-word:tell_at	-14	-2	-6	-6	-4	-6	25	-3	-6	-6
verb-word:tell_in	-6	-3	12	-6	17	-6	18	11	-5	-2
verb-word:tell_of	-28	-3	-9	-5	-4	-3	-12	-5	-3	-9
verb-word:tell_on	4	-6	-6	1	6	-6	-5	11	1	-3
verb-word:thank_for	-12	4	-5	-6	4	-6	-4	-4	-6	-5
verb-word:think_of	-23	-4	-5	-4	-5	-6	-5	-4	-6	-7
verb-word:touch_of	28	-10	-4	-4	-3	-24	-3	-2	-2	-2
verb-word:tour_in	-37	58	-4	-5	-4	-9	-4	-2	-5	-3
verb-word:tour_of	39	24	-10	-4	-5	-8	-2	-2	-4	-5
verb-word:train_in	-17	-3	-5	16	-12	-10	-3	-3	-7	-6
verb-word:turn_at	29	-3	-8	-4	-5	30	-4	-14	5	-9
verb-word:turn_in	-25	-11	-6	-2	-4	28	-6	53	-3	-2
verb-word:turn_into	4	-5	-3	-6	5	-11	12	-2	-4	-7
verb-word:turn_of	40	-4	-5	-6	-6	-5	-4	31	-9	-12
verb-word:turn_on	38	-1	-8	-6	-5	-5	-3	13	22	-3
verb-word:unveil_on	-13	-2	-4	-4	-7	-18	49	-10	-13	-7
verb-word:use_for	-6	-10	-3	-5	-15	-3	-4	1	-6	-4
verb-word:use_of	-4	-4	-6	-5	-7	48	-10	-7	-8	-5
verb-word:visit_in	-11	73	-10	-3	-4	-4	-3	-2	-5	-7
verb-word:visit_of	26	7	-2	-1	-4	-8	-2	-2	-5	6
verb-word:walk_from	-10	-3	-9	22	22	-4	-5	-16	-7	-5
verb-word:want_of	-8	-3	-4	-6	-5	-7	-13	-7	-6	-5
verb-word:warn_of	-15	-4	-5	-6	-7	-6	-7	-5	2	-5
verb-word:welcome_at	31	-8	-5	-4	-5	28	-4	-3	-4	-4
verb-word:welcome_of	-12	-3	-6	-4	-6	-8	4	-7	-9	-7
verb-word:will_in	-6	-4	-6	25	14	11	-6	-6	-9	-3
verb-word:will_of	40	-3	-3	-7	-7	-3	-4	-39	-4	-4
verb-word:win_for	-8	-2	-3	28	11	-4	-5	29	-6	-4
verb-word:win_in	-10	-2	-4	-9	40	-6	-4	22	-10	-4
verb-word:win_of	-6	-4	-3	61	-12	-4	-5	-23	-15	-5
verb-word:witness_of	-11	-3	36	33	-3	-11	-4	-2	-3	-4
verb-word:work_for	-9	-6	-5	-5	-5	-9	-23	-3	-7	-5
verb-word:work_of	-12	-7	-6	-11	-9	56	-3	-4	-10	-8
verb-word:work_on	15	-4	6	-9	-4	-7	-11	-2	-3	-3
verb-word:work_to	-30	-30	-2	-4	-3	-2	-2	-3	-4	-2
verb-word:work_with	-21	-3	-4	-8	-5	-6	-7	-4	-7	-4
word:$	-3	-3	-3	-1	27	-10	-2	-2	2	-4
word:'s	1	1		-1	-1	3				
word:.	10	-3	-5	-5	3	-3	-2	3	9	1
word:12th	12	-5	23	20	-4	-7	-6	-2	-5	-7
word:4g	6	-3	-6	-3	12	2	-3	3	3	-3
word:4th	44	-4	-4	-2	-3	-2	-6	-3	-4	-7
word:5g	-2	1	-5	-6	-9	11	-4	6	-6	-3
word:6g	-9	-5	-11	-13	-5	-16	54	-4	-6	-7
word:a	-5	-2	-2	14	63	-9	-4	-10	3	-4
word:ababa	-5	-5	41	35	-4	12	-4	-3	-7	-4
word:able	-4	-4	-7	4	-9	-6	10	-3	-8	-3
word:about	16	-3	-1	-5	-1	-6	-3	-3	-3	-4
word:above	-7	-4	-8	-7	-7	14		-5	-4	-4
word:abroad	-16	-3	-4	-5	37	-5	-16	-3	-5	-9
word:abu	-1	-4	-3	-4	-14	29	-9	9	-10	-4
word:abuja	14	-10	18	2	-1	8	-8	-3	-2	-10
word:abuse	20	-2	-10	-3	-3	-2	-9	-2	7	-1
word:academy	-9	-10	-11	-5	-5	57	14	-3	-6	-6
word:accelerate	-8	-2	-5	6	-3	-4	49	-21	-4	-3
word:accept	7	-3	-3	8	-6	-5	-5	-8	10	14
word:access	-1	-4	-5	-3	5	-10	-4	-10	18	-4
word:accompany	20	-2	-7	-4	-3	-4	-2	-3	-4	-5
word:accord	-4	1	-2	8	-2	1	-2	-4	-2	-2
word:account	-4	-4	-4	1	-10	3	-7	-9	22	-6
word:accra	32	12	25	-4	-3	8	-6	-3	-5	-5
word:accuse	-14	-2	-3	-6	-1	-10	-7	-4	23	-8
word:achieve	-12	-4	-5	-2	-2	-4	-6	-2	-6	-4
word:achievement	-13	-3	-5	-6	-3	-5	-14	-1	-6	-2
word:acknowledge	-12	-5	-2	-9	59	-7	-2	-3	-5	-8
word:acquaint	18	72	-6	-5	-5	-6	-3	-3	-5	-6
word:acquire	-10	-4	2	-13	57	-8	-3	-5	-8	-3
word:acquisition	2	-2	-3	-4	42	-5	-4	4	-10	-7
word:across	-12	1	-5	-5	1	-3	-6	1	-5	-4
word:act	-7	-3		-5		-5	9	1	4	-4
word:action	-9	-2	18	-11	-8	-12	34	-5	29	-4
word:activity	-14	-3	-4	-14	-10	-6	-3	-2	7	-3
word:ad	-5	-4	-4	-3	-4	-3	38	-5	4	-6
word:adapt		-2	-2	-3	-2	-7	-3	-1	-5	-13
word:add	-9	-2	-3	-3	-6	-1	-1	1	3	-3
word:addis	-5	-5	41	35	-4	12	-4	-3	-7	-4
word:additional	-8	-3	-3	2	36	-5	-5	-6	-5	-4
word:address		-8	32	-4	-4	-10	-4	-2	-4	-5
word:administration	-3	17	-4	-8	-3	-4	-1	-3	10	-8
word:administrative	-19	-3	-3		-4	-5	-4	-10	7	-9
word:admit		-3	-4	-7	-6	-17	-6	25	-9	-5
word:adolescent	-14	-2	-5	-3	-6	-6	57	-6	-5	-13
word:adopt	-9	-3	-4	-7	-4	-6	51	-4	-7	4
word:adoption	-5	-3	-5	-6	-5	23	25	-2	-4	-2
word:advance		1	-3		3	-7	4	1	-5	-4
word:advertiser	-11	-4	-4	-6	-8	-8	-6	-6	54	-7
word:advertising	-5	-1	-2	-4	-11	-4	-3	-12	46	-5
word:advice	-24	38	-5	-6	-4	-8	-13	-3	-7	49
word:advise	-15	-9	-5	-5	-6	-5	-9	-5	-11	-5
word:adviser	-7	-16	-5	-6	-4		-4	-3	-2	5
word:advisory	-25	-4	-8	-3	-2	-5	22	-2	-2	22
word:advocate	-18	-5	-4	-3	-3	-5	-4	-3	-4	-3
word:affair	-11	-8	7	-4	-1	-5	-2	-1	-3	37
word:affairs	11	-3	-8	-4	-3	-2	-9	-3	-6	-5
word:affirm	-18	-4	-4	-5	-2	-7	7	-2	-3	-5
word:africa	-10	-4	19	-3	6	-3	-4	2	-4	-5
word:african	-19	-4	29	11	2	-7	-4	-3	-6	8
word:after			-2	1		5	-1	2	2	
word:afternoon	49	-8	-5	-2	7	-8	-4	-4	3	-4
word:afterwards	-11	-4	-3	-4	-3	-6	-5	-2	-4	-7
word:again	16	-7	-8	-6	-6	5	-7	8	3	-6
word:against	-6	-3	-4	-5	-5	-6		-5	32	-4
word:age	11	-4	-7	-5	-5	-9	24	-4	12	-4
word:agency	-5	-6		3		-5	2	-4	-3	-2
word:agenda	4	-3	7	-1	-8	-7	2	-3	-4	-4
word:agent	2	-2	-3	-6	-6	-5		-6		-8
word:ago	-16	-7	-5	-9	30	-18	-14	-4	-7	-6
word:agree	-2	-4	-1	20	5	-7			-4	1
word:agreement	-9	-3	-5	44	-8	-3	-6	-5	-6	-3
word:ahead	-6	-1	-5	-6	9	13	-6	-9	-12	-5
word:ai	-4	-3	6	-3	-1	3	12	-2	-3	-2
word:aid	-6	-4	-4	-4	21	-13	-11	23	-7	-4
word:aide	14	-12	-3	-3	-2	-6	-3	-2	-3	39
word:aim	-4	-1	-5		-4	-5	13	-7	5	-6
word:air	3	-6	-4	-6	-7	21	-5	20	-10	1
word:aires	-9	-5	-8	-13	10	-2	-6	-2	-4	-5
word:airport	7	-18	-5	-6	-3	25	-5	-2	18	-7
word:airtime	41	-4	-11	-3	12	-4	24	-2	-16	-3
word:akorda	31	-7	3	-9	-5	-5	8	-3	-3	-5
word:al	36	-8	-11	-6	-7	6	-5	-2	-5	-6
word:algorithm	-17	-2	-2	-5	-10	-6	-1	-12	17	-4
word:alike	-11	-3	-4	-4	-4	-6	6	-4	-8	-5
word:alliance	-9	-6	-4	45	-5	20	-5	-5	-7	-4
word:allocate	-14	-3	-3	-6	55	-5	-8	16	-7	-4
word:allow	-6	-3	-5	-2	-8	2	-5	28	21	-5
word:ally	-7	-5	-3	-7	-6	-10	22	-9	-7	-2
word:almaty	-15	48	-4	-8	-9	46	-8	-5	3	-7
word:almost	-11	-4	-7	-4	-12	-4	-7	-8	6	-3
word:alone	-9	-6	-6	-6	-6	-7	-9	-4	-9	-4
word:along	16	-5	-6	-2	-4	1	-6	-4	8	-6
word:alongside	-19	-3	-1	14	-3	-12	-3	-1	-4	14
word:already	-10	-3	7	9	12	-4	-4		10	-5
word:also	6		-1	-1	-1	-2	-2	-4	-2	-1
word:although	-7	-3	-6	-4	-4	-6	-21	-5	-19	-7
word:alto	42	-7	-6	-5	-5	-6	-5	-4	18	-4
word:always	-13	-5	-4	-10	-7	-5	-5	-7	-12	-7
word:ambassador	-17	-13	-7	-6	-5	25	-7	-3	-5	34
word:amend	-19	-3	-5	-8	-4	-5	85	-9	-10	-4
word:amendment	-21	-2	-4	4	-4	-4	39	-4	3	
word:america	-16	-6	-5	-9	-6	-5	-3	-2	-2	-2
word:amharic	-12	-3	-7	-5	-5	66	-7	-3	-7	-6
word:amid	-13	-4	-5	-7	-5	-7	49	-4	-6	3
word:amman	16	-4	11	-5	31	-11	-4	-6	-5	-6
word:among	-1	-3	7	3	-4	-7	-2	-4	3	-3
word:amount	-22	-3	-3	-3	-46	-7	-4	-3	-9	-7
word:analyst	-21	-5	5		-6	-4	-6	-22	-6	-15
word:ankara	-6	14	9	-4	-4	-8	-4	-9	-9	-6
word:announce	-8	-3	-1	13	19	2	10	-3	-6	9
word:announcement	-8	-4	25	-4	27	9	-4	-2	-4	30
word:annual	-17	-6	71	-5	-6	-11	-9	-3	-6	-5
word:annul	-8	-2	-3	-5	-3	-3	-5	19	46	-6
word:answer	3	-4	-4	-7	-5	1	-8	-7	-5	-7
word:antenna	9	-4	-4	-13	-3	-6	19	-3	7	-11
word:anti-dumping	-9	-3	-4	-4	-8	-16	-9	-2	100	-4
word:antitrust	-14	-3	-4	-4	-4	-3	-4	-8	47	1
word:anybody	-5	-7	-6	-7	-3	-6	-25	-2	-4	-22
word:anyone	-18	37	-1	-1	-6	-5	-8	-14	-2	-1
word:apia	5	42	-4	-13	5	-2	-5	-5	-3	-2
word:appeal	-11	-4	-4	-4	-7	-6	-7	-2	19	-4
word:appear	33	-4	5	-8	-4	-4	-5	-3	10	-9
word:applicant	-24	-3	-5	-3	-5	-8	-6	71	-16	-4
word:application	-5	-3	-3	-4		13	-5	13	-1	-1
word:apply	11	5	-3	-4	-5	-5	-5	-18	-11	-4
word:appoint	-17	-3	-5	-6	-6	-8	-7	-4	-8	70
word:appointment	-7	13	-5	-4	-4	-3	-5	-4	-5	19
word:appreciate	-14	-7	-11	-5	-5	-4	-3	-5	-4	-5
word:apprise	22	-3	-2	-4	-10	-6	-4	-3	-2	-6
word:approach	-9	-4	6	-5	-4	-4	3	-2	-18	-7
word:approval	-9	-3	-4	-6	9	-5	9	26	-13	
word:approve	-7	-2	-4	-5		-5	21	14	-6	
word:apps	-4	-5	-4	-7	-6	-5	6	-5	14	-4
word:april		1		-2	6	1	13	6	-2	11
word:arab	-41	-7	64	-5	-4	-4	-8	-3	-4	-5
word:area	1		-1	-4	-4	-4	-6	-3		-4
word:argue	-4	2	-4	-7	-5	-6	-8	-4	-10	-7
word:arizona	-8	26	-6	-4	-23	26	-5	13	-7	-4
word:arm	-13	-2	-3	-9	22	-5	-3	8	11	23
word:around	17	-1	-5	-5	-6	-6	-5	-3	-2	-5
word:arrange	-1	14	72	-5	-8	-8	-7	-2	-4	-4
word:arrangement	26	-2	-3	63	-9	-5	-8	-9	-11	-9
word:arrest	2	-8	-4	-8	-4	-6	-12	-9	82	-9
word:arrive	-17	36	5	4	-7	-8	-4	-2	-5	-10
word:article	-5	-3	-11	-6	-5	-6	27	-7	66	-3
word:artificial	-7	-4	6	-1	-3	-7	7	-3	-4	-4
word:as	-5	-4	-1	-2	-2	-3	-3		-4	20
word:asean	-24	-4	63	-8	-3	-8	-7	-3	-4	-5
word:ashgabat	-2	-11	-5	-5	-4	-5	-5	-2	-5	-5
word:asia	-10	22	20	-6	-6	-5	-5	-3	-5	-4
word:asia-pacific	-10	-2	4		-5	-15	-3	-5	-3	-1
word:asian	-12	9	-3	-2	-11	22	-4	-3	-5	-3
word:aside	-6	-3	11	-10	51	-11	10	-5	17	5
word:ask	-9	-1	-5	-6	-3	-5	4	1	-1	-4
word:assemble	38	-4	-5	-6	-7	43	-8	-2	-3	-3
word:assembly	-17	19	12	-3	-9	8	13	-2	-4	1
word:asset	5	-3	-3	-4	-6	-9	4	-1	15	-4
word:assign	-11	-2	-2	-6	-3	-3	-5	26	-10	-7
word:assist	-6	-1	-2	-2	-6	-3	-8	-3	-33	-29
word:assistance	-5	-2	-3	-3	16	-4	-3	-5	3	-2
word:assistant	-10	-5	-8	-7	-6	88	-9	-4	-7	-5
word:association	-24	-9	8	-4	-4	-5	12	-2	-8	-5
word:assume	-12	-4	-6	-4	-3	-6	-9	-4	-12	78
word:assurance	7	-3	-8	-5	-2	-3	-1	-1	-2	-2
word:assure	5	-5	-4	-4	-5	-5	-6	-2	-5	-5
word:astana	-12	27	-11	-6	-5	7	-4	-2	-4	-3
word:at	6	2	6	-3	-2	2	-2	-3	-1	
word:attach	-7	-3	-3	-6	-13	-9	-6	8	6	-4
word:attempt	-12	-4	-4	-8	-4	13	1	-4	-9	-9
word:attend	-1	-4	8	-3	-3	5	-3	-3	-4	-4
word:attendance	-52	-5	5	-5	-4	-17	-4	-3	-6	-6
word:attention	-10	-3	-7	-5	-7	-6	-3	-3	-12	-3
word:attorney	-8	-3	-3	-3	-7	-9	3	-4	18	-7
word:attract		-5		-5	-11	-5	-3	-2	-3	-2
word:attractive	-9	-2	-5	-2	-7	-3	-1	-3	-2	-3
word:auckland	14	-7	26	-7	36	-5	-6	-5	-12	-4
word:auction	-10	-4	3	-7	-7	-8	-8	42	-10	-5
word:audience	31	-4	-6	-4	-1	3	-3	-6	-3	-7
word:audit	13	-4	-6	-6	-12	-12	-5	28	39	-5
word:aug.	16	-3	-4	-8	-3	-6	56	-2	-4	-9
word:august	5	3	-1	4	-4	10	12	11		-1
word:authorisation	-1	-3	-6	-6	-5	-6	-10	19	-9	-4
word:authority	-7	-4	-4	-6	-5	-5	3	11	27	-18
word:authorization	19	-2	-3	-3	-8	-7	15	-10	35	-3
word:authorize	-10	-4	-4	-8	-7	-10	-6	102	-11	-5
word:autonomous	14	-12	20	-5	-6	13	-6	-2	-5	-3
word:autumn	-34	-6	-4	27	3	32	-4	-5	11	-5
word:available	-6	-4	-4	-4	49	48	-6	-3	-15	-4
word:average	-21	-7	-10	-5	-18	-9	-6	-3	-7	-5
word:await	-9	11	-5	-11	-6	-12	-9	24	18	-10
word:award	-13	-3	-3	42	3	-5	-4		-2	-6
word:aware	-17	-4	-3	-4	-3	19	-3	34	-3	-9
word:away	-3	-8	9	8	-1	-5	5	22	9	2
word:bac	-12	-2	-2	-5	43	-3	-2	-12	-2	-3
word:back	-9	6	-3	-3	-6	-4	8	-2	1	-6
word:backbone	-20	-4	3	-9	5	-10	-6	-3	17	-6
word:backup	-2	-3	-5	-8	-10	23	30	-5	25	-4
word:bad	-12	-5	-3	-3	-4	-9	-9	-9	-4	-4
word:bade	26	-21	-6	-5	-2	-3	-3	-2	-4	40
word:bag	-5	-5	-6	27	18	-5	-9	26	-19	-3
word:baht	-7	-3	-4	-5	-2	-7	-5	-7	-5	-3
word:baku	-14	-4	30	-4	-5	18	-8	11	-6	-6
word:balance	26	-7	-5	-4	-7	-4	-4	-5	-1	-7
word:baltic	-7	14	-4	-3	-2	24	-2	-2	-6	-2
word:ban	-5	-3	-4	-4	-5	-7	9	-6	17	-5
word:band	-7	-3	-4	-6	-6	-6	10	13	-10	-4
word:bandung	-12	-4	11	-15	-4	-15	-4	-8	34	-1
word:bangabandhu	-22	-3	-5	-29	-6	-20	-2	-2	-2	-5
word:bank	-7	-4	-6	-8	-6	1	9	27	-5	9
word:banker	-6	-2	-4	-8	-6	-4	-3	-9	-10	-7
word:banking	-5	-3	-8	25	-11	-7	33	15	-7	-4
word:bar	-3	-4	-4	-5	-7	-5	19	13	1	-5
word:barcelona	13	-5	14	-11	-3	-6	-4	-3	-5	-3
word:baroness	27	-5	-10	-5	-6	-8	26	-4	-7	-10
word:base	-7		-3	10	4	-6	-4	13	13	-3
word:basis	-15	-4	-3	-7	-5	-7	-8	6	-10	16
word:batam	3	-6	-2	-8	-18	3	-3	-2	-4	-2
word:battery	-3	-4	-5	18	11	22	6	-4	-6	-5
word:bay	2	-5	20	-3	-4	36	-3	-3	-3	-5
word:be	-1		-1	-2	-1	-2	-1	-2	-1	1
word:bear	-11	-4	7	9	6	-4	4	-2	-4	5
word:beat	-17	-6	-9	-5	-13	-6	-4	-6	-7	56
word:because	-15	3	-5	-4	-6	15	-3	18	4	-4
word:become	-9	-4	-4	-2	-2	-5	-7	5	-6	11
word:before	10			-3	-2	-4	5	-1	6	-4
word:begin	-5	11	-5	-7	-2	15	-3	-2	10	-5
word:behalf	-12	-2	-4	26	-4	-5	-4	-4	-11	-6
word:behind	11	-3	-7	19	-4		-5	-3	-8	-6
word:beijing	-1	29	-4	5	-2	-7	-5	6	-3	-4
word:being	-6	-1	10	-4	7	-2	-3	-4	4	2
word:believe	-5	-4	-3	-1	-3	-9	-21	-3	-9	-17
word:belong	-5	-5	-4	-6	19	-5	-4	-6	3	-8
word:below	-9	-2	-4	-2	-15	-10	21	-3	-8	-8
word:benefit	-11	-5	-7	-8	-4	-2	-2	-1	-2	-4
word:bengaluru	-13	9	-11	-5	-9	24	-5	-4	7	-8
word:bergen	9	-5	18	-9	-4	14	-11	-2	-4	-6
word:berlaymont	37	-2	-5	-4	-9	-2	19	-3	-3	-7
word:berlin	18	-5	12	15	-2	-7	4	-4		7
word:beside	-25	-4	-7	-4	32	1	-4	-4	-10	-5
word:besides	-11	-2	-7	-3	-13	8	-11	-6	2	-4
word:between	15	-4	-6	14	-3	-6	-3	-1	-3	-4
word:beyond	-14	-5	-4	-4	-6	-5	17	40	-8	-3
word:bid	10	-2	-2	-5	11	-10	-4	13	-14	-6
word:bidder	-12	-4	-4	5	-7	-7	-9	49	-17	-6
word:bidding	-9	-2	-5	-24	40	-4	-4	-14	-5	-3
word:big	-7	-8	13	-4	26	-7	-5	-3	-3	-5
word:bilateral	42	2	-6	7	-3	-4	-3	-2	-3	-4
word:bill	-8	-4	5	-3	-5	-8	39	-6	-8	-5
word:bind	-6	-4	-5	44	-4	-1	1	-3	-5	-4
word:binding	-7	-2	-4	49	-7	-7	15	-6	28	-8
word:bishkek	12	-4	14	-18	-4	-10	-6	-4	-5	-20
word:blacklist	-9	-3	-4	-6	-8	-5	-5	-7	75	-5
word:blame	-13	-5	-5	-16	-7	23	-6	-5	-10	-5
word:blessing	-5	-3	-4	-4	-9	-4	-21	43	-12	15
word:bloc	-10	-2	-2	-3	-2	-2	-3	-2	-7	1
word:block	7	-3	-4	-4	-7	-6	-6	9	23	-4
word:blockchain	-6	-3	45	6	-4	-9	-44	-2	-2	-2
word:blueprint	-5	-4	-5	-6	-5	-10	55	-1	-3	-3
word:board	-13	1	-6	-5	7	-5	1	-3	-9	22
word:body	-12	-3	17	-3	-8	-18	11	-3	-5	23
word:book	-15	-4	28	-11	-8	-9	-13	13	-8	-8
word:boost	7	-3	-7	-4		-7	-3	-2	-2	-2
word:booth	-32	-8	-5	-3	-3	38	-7	-2	-2	-3
word:border	-8	-3	-4	-6	-5	-10	-5	-6	53	-3
word:borrower	-11	-2	-3	-6	19	-4	-7	-5	14	-3
word:boss		-6	-4	-5	-6	-8	-5	-3	-11	28
word:bottom	19	-4	-5	-10	-5	-6	-7	-4	-10	-6
word:box	-25	-4	-5	-5	-6	-11	-5	-5	53	-5
word:branch	-20	52	-6	-5	-6	49	-8	-3	-5	-16
word:brand	-11	-3	22	-6	20	16	-5	-6	-8	-5
word:brasília	29	-4	-3	-3	-3	-6	-10	-3	-3	-6
word:breach	-4	-2	-4	-3	-4	-3	-10	6	16	-7
word:break	-1	-1	-4	-7	-1	28		-4	4	-4
word:breakfast	27	-4	5	-3	-4	-4	-6	-2	-3	-3
word:bridge	-11	-2	1	-5	3	-4	-4	-2	-4	-5
word:brief	33	-3	-1	-5	-4	1	4	-3	-5	-7
word:briefing	-9		17	-4	5	-4	-2	-3	-7	-6
word:bring	3	-1	6	-1	-5	6	2	-2	4	1
word:broad	-12	-3	-5	-7	-4	-3	-5	-3	-3	-2
word:broadband	-7	-1	-4	-4	-6	11	-1	-2	-6	-3
word:broadcaster	-16	-6	-13	-5	40	-6	-5	-10	-4	-9
word:broadcasting	-5	-2	-3	-5	-4	-12	-6	7	-1	-6
word:broker	-5	-3	-3	27	-10	-3	18	20	-34	-2
word:brother	10	-4	-4	-5	-7	-5	-11	-4	-5	-6
word:brush	-42	-7	46	-3	-9	-5	-6	-2	-4	-6
word:brussels	21	5	-4	-7	-4	-6		-3	-6	2
word:bucharest	28	-4	-5	-9	-6	23	-7	-3	-4	24
word:budget	19	-5	-8	-5	17	-6	29	-3	-5	-7
word:buenos	-9	-5	-8	-13	10	-2	-6	-2	-4	-5
word:build	-4	-2	-3	11	-1	9	-5	-2	-6	1
word:builder	-3	-4	-4	28	7	-10	-4	-4	-9	-5
word:building	3	-4	-7	-8	6	1	18	-8	-4	-5
word:bus	-11	-7	-6	-6	11	47		8	-19	-8
word:busan	-18	3	6	-5	-16	-9	-4	32	-4	-5
word:business	-5	2	2	-2	-6	-1	-5	-2	-5	3
word:businessman	-8	20	-20	5	-5	-5	-15	-2	-3	-2
word:busy	-47	-13	-11	-4	-4	-13	-6	-3	-5	-9
word:buy	-6	-3		-8	30	-1		11	-11	-4
word:buyer	-9	-3	-5	-8	-14	-6	-15	15	-8	-5
word:by		-2			1	1	3		2	
word:cabinet	-10	-4	8	2	-4	-5	7	7	-3	19
word:cable	5	8		9	1	8	-6	-4	-2	-4
word:cadre	-17	6	-3	-5	-3	-7	-4	-2	-3	-2
word:cairo	-7	31	43		-5	-12	23	-4	-4	-5
word:calendar	25	15	11	-4	-7	-7	-3	-2	-3	-5
word:california	-11	43	-8	-4	-4	-7	-3	-2	-4	-8
word:call	3	-3	-1	-2	-2		-1	-2	-2	-3
word:camera	-6	-3	-4	-6	7	-7	2	-5	26	-4
word:camp	16	-3	4	-5	-5	10	-5	-3	-7	-3
word:campus	-1	8	-4	-4	4	19	-2	-2	-4	-5
word:can	-4	1	-5	-5	-2	5	-1	-4	-9	-5
word:canadian	-6	-3	-3	-14	42	-11	30	-6	22	-4
word:canaveral	-9	-7	-5	-6	-11	29	-5	-2	-3	-4
word:canberra	14	11	-5	35	38	-6	-8	-2	-4	-12
word:cancel	-4	17	31	7	7	13	4	4	-8	-6
word:cannot	-8	-2	-3	-5	-3	-9	-17	-13	2	-6
word:cap	-3	5	-4	-8	-6	-10	50	-4	12	-4
word:capability	12	-3	-2	-4	-13	-8	-7	-5	-3	-2
word:capacity		-4	-5	5	-5	3	-5	-2	-5	-4
word:cape	-12	-2	20	-5	34	-2	-5	-3	-5	-4
word:capital	7	11	-3	-2	1	6	9	1	-4	-4
word:car	-20	-4	-3	-5	-11	-13	7	-3	-1	-5
word:card	-4	-6	-4	2	-6	7	19	-6	1	-6
word:career	-15	-5	-3	-4	-2	-12	-5	-2	-4	-12
word:caretaker	-9	-6	-3	-6	-3	-4	-6	-3	-4	-34
word:caribbean	-21	-4	10	-4	-2	6	-5	-9	-6	-3
word:carmaker	23	18	-2	9	-24	-6	-2	-2	-2	-2
word:carrier	-11	-6	-3	15	3	-5	7	3	5	-5
word:carry	-5	-2	-4	6	-1	5	-5	-5	12	-4
word:case	5	-3	-4	-4	-5	-7	-8	-5	23	-2
word:cash	-5	-2	-2	-10	28	-2	-2	-30	3	-2
word:catch	32	-3	-4	-4	-3	-3	-3	-3	-21	-6
word:cause	-21	-2	-4	-3	-4	-4	-3	-3	5	-9
word:cayman	-12	-36	-3	-3	38	-5	-4	-8	-4	-10
word:ceiling	-9	-4	-4	24	-12	-7	35	-7	-2	-9
word:cellular	-8	-1	-1	-12	-8	-8	-5	6	-4	-2
word:cent	-8	-4	-5	-5	16	-8	25	-4	-10	-5
word:center	-3	-3	1	-4	-1	6	2	-1	-3	-1
word:central	-10	2	-5	-6	3	-2	21	-3	3	-10
word:ceo	20	-7	6		-6	-6	-4	-3	-4	42
word:ceremony	-12	-3	5	19	5	16	-3	-3	-5	
word:certificate	-13	-3	-4			-7	-8	30	-8	-3
word:certification	39	-2	-3	-6	-7	-7	-11	64	-24	-5
word:certified	-17	-3	-5	-7	-11	-11	-7	96	56	-16
word:cfa	-4	-2	-3	-5	8		-4	11	-8	-2
word:chain	-5	-4	1		3	-5	6	-3	-3	-4
word:chair	3	-3	7	-4	-4	-4	3	-3	-6	10
word:chairman	-7	-4	-4	-7	-1	-6	-8	-4	3	52
word:chairmanship	30	-6	-8	-20	-4	-9	-2	-2	-4	9
word:challenge	-8	-4	-5	-6	-5	-4	-5	-3	26	-4
word:chamber	49	-4	-5	-5	-5	-4	29	-2	-4	-10
word:chance	12	-5	-5	-5	-8	-6	-7	-2	-5	-9
word:change	-9	7	-6	4	-4	1	-7	-3	4	-7
word:channel	-14	-5	-10	-9	14	-12	-7	-3	-4	-3
word:chapter	-7	-6	-6	-8	-5	-11	50	-2	-6	-5
word:charge	2	-3	2		-4	-2	2	-1	-9	2
word:charter	-17	-2	-9	4	-4	-5	44	37	-8	-9
word:chat	34	-3	-4	-4	-3	-4	-3	-2	-5	-5
word:chatbot	-5	-3	-4	-4	-4	-10	-12	-4	87	-4
word:chatgpt	-10	-1	-1	-2	-3	24	-6	-8	17	-1
word:cheap	-12	-6	-4	1	-6	-9	-14	-3	-8	-5
word:check	10	2	-3	-6	-2	-10	13	-8	22	-4
word:chennai	13	-4	7	-10	-11	-10	-9	-4	11	-4
word:chief	-10	2	-1	-1	-2		-6	-3		33
word:child	3	-3	-4	-5	-6	7	14	-6	3	-10
word:china	-4	-2	-1	17	-11	-2	-6	4	7	-6
word:chinese	9	-3	-3	11	13	-5	-6	-5	11	-8
word:chip		-1	-2	7	5	-1	4		-2	-1
word:chipmaker	-7	-3	-3	-23	15	-5	-3	-3	-5	-4
word:chipmakers	6	1	-5	-2	-2	-2	-2	-1	-3	-8
word:chips	-4	-3	6	-11	13	-4	6	-3	-3	-4
word:chitose	-20	52	-8	-3	-3	-10	-3	-2	-6	-6
word:choice	-20	-5	22	-8	-4	-6	-6	-3	-2	7
word:choose	-16	-4	-3	23	-5	-6	-6	-5	-9	38
word:circuit	-9	-3	-4	-4	-11	-5	33	-4	-6	-5
word:circular	-8	-3	-4	-14	-4	-14	67	-4	-12	16
word:cite	-3	-4	-4	-4	-5	-6	8	-9	5	-3
word:citizen	-12	-4	-3	-2	-5	6	-6	-3	-6	-4
word:city	10	-4	3	-4	-3	10	-5	-5	-3	-4
word:civil	-5	-5	-4	-4	-4	-4	-7	-3	10	-6
word:claim	-17	-4	-5	-11	-11	-7	-6	-6	9	-10
word:class	-7	14	-3	-5	-4	-11	3	16	11	-5
word:clause	34	-26	-3	-4	-9	-5	10	-5	8	-6
word:clean	-9	30	-6	-3	-6	20	-6	-2	-3	-8
word:clear	-6		-4	-5	-4	-6	-4	15	-12	
word:clearance	-6	-7	-4	-19	-7	-3	-4	20	2	-4
word:client	21	-3	-4	-5	-6	-5	-6	7	-24	-5
word:climate	-5	-17	-3	-13	-3	17	2	-6	-8	-3
word:clinch	-4	-2	-10	9	14	-6	-4	-3	-7	-2
word:close		-4		-4	10	-5	-3	-4	2	-6
word:closed	50	-4	-7	-5	-4	27	-6	-3	-10	-6
word:closely	-9	-3	-4	-3	-4	-5	-6	-2	-4	-3
word:closer	-16	-5	1	-6	-4	-5	6	-3	-3	7
word:closing	38	-7	-7	-3	-9	-4	-6	-1	-4	-4
word:cloud	-9	-2	-3	32	-1	1	13	-7	-7	3
word:cluster	6	-3	-6	-5	-5	-5	-3	-7	-6	-4
word:co-founder	-13	-3	-3	-4	22	-7	-9	-6	32	10
word:coast	-8	7	-3	7	-8	-3	-6	-3	-6	-3
word:code	-5	-3	-6	12	-6	8	45	-3	-5	-5
word:coffee	46	-9	-5	-4	-3	-7	-9	14	-7	-8
word:collaborate	24	-3	-4	11	-5	-10	-4	-4	-6	-2
word:collaboration	-4	-3	-4	10	-8	-3	-3	-2	-3	-4
word:colleague	12	-27	10	-3	-4	-5	-3	-3	-5	-14
word:collect	-6	-2	-2	-4	-8	12	-7	-3	47	-5
word:college	28	-3	-3	-6	-7	25	-6	-3	-7	-8
word:colombo	10	-3	7	-4	32	-5	-7	-6	-4	-4
word:columbus	22	-4	-2	-7	-7	-7	-5	-6	28	-8
word:come	2	-2	3	-1	-1	-1	1	2	-1	-4
word:coming		-3	-6	-3	-4	-10	-4	-2	-6	-15
word:comment	-11	-4	-4	-8	-7	-8	29	-6	-9	-5
word:commerce	-5	-4	-4	-5	-5	-5	-12	-3	-24	14
word:commercial	-8	-3	1	-1	-2	22	-8	8	-7	-4
word:commission	13	5	-6	-8	-8	26	-8	4	-2	-5
word:commissioner	2	-7	13	-7	-5	-7	-7	-4	5	38
word:commit	-6	2	-4	-6	17	5	-4	-3	-4	-4
word:commitment	-2	9	-4	4	12	-6	-3	6	-4	-4
word:committee	-5	5	-6	-3	-5	-5	13	-3	-5	2
word:common	7	-3	11	-7	-4	-7	7	-3	-3	-3
word:communication	-7	-3	-3	1	-2	-7	-2	3	-11	5
word:communications	-11	-4	3	-5	-4	-4	6	8	-5	15
word:communiqué	-13			9	-2	-5	-2	-1	-3	21
word:community	-16	7	21	-6	-5	-12	-4	-2	-6	-2
word:company	4	-4	1	4	1	2	-4	-3	-4	1
word:compare	6	-11	-5	-7	-5	-7	-4	-4	-5	-5
word:compete	-12	-5	-5	-14	-10	-8	-4	-6	-6	-3
word:competency	-3	-5	-4	-6	-2	-4	-5	-2	-3	-5
word:competition	-4	-2	8	-6	-5	-2	-6	-3	-8	
word:competitive	4	-5	-3	-3	-6	-2	-3	-2	-3	-2
word:competitor	21	-4	-5	-4	-9	-6	-4	16	3	-4
word:complain	-11	-6	-9	-4	-4	-5	-5	-3	-6	-7
word:complaint	15	-3	-5	-4	-5	3	-10	-6	9	2
word:complete	1	-10	-3	-4	24	-8		11	3	10
word:complex	13		-5	-4	39	-8	-2	-3	-3	-6
word:compliance	-15	-3	33	-6	-2	-6	-18	-3	45	6
word:comply	-9	-3	-3	-4	-7	-4	-6	-8		-4
word:component	-15	3	-3	-6	-11	-6	18	-3	-4	-7
word:comprehensive	-2	-3	-4	-4	-6	-4	9	-8	-6	-3
word:computer	-10	-2	-5	-5	23	26	29	-4	-7	-8
word:computing	-5	-4	-4	-3	-4	-14	20	-4	3	-4
word:concede	6	-3	-4	-3	-4	-4	-5	9	-10	-20
word:concern	29	-2	-4	-5	-6	-4	-5	-14	10	-11
word:concerned	-4	-5	-3	-3	-6	-18	-6	-2	-4	-1
word:concession	-6	-4	-3	23	-5	-5	-7	59	-24	16
word:conclave	-4	-4	35	-11	-5	-5	-10	-1	-2	-2
word:conclude	1	7	1	36	-8	-10	-5	10	-6	-4
word:conclusion	-8	-2	24	-6	37	-3	-5	-4	-5	-3
word:condition	-10	2	-2	-5	-10	-3	-5	16	5	-3
word:conduct	-5	2	-3	22	-14	-10	9	-4	3	-6
word:confer	26	6	11	-4	-5	-5	-3	-4	-4	-6
word:conference	-5	-6	53	-4	-3	-9	-7	-3	-3	-6
word:confidence	-1	-4	-5	-5	-11	31	-6	-2	-5	-5
word:confirm	-9	-4	-4	4	2	3	-6	-2	1	4
word:conglomerate	-6	-2	-3	-12	17	-4	-5	-4	-7	-5
word:congratulate	-36	-4	-5	-6	-6	-9	-4	-5	-8	-14
word:congress	1		40	-1	-5	-12		-5	-5	-5
word:connect	14		4	2	-12	3	-7	4	-6	-3
word:connection	-9	-4	-4	4	-5	6	-8	-4	-7	-1
word:connectivity	23	4	3	-8	9	-3	6	-3	-4	-5
word:consent	7	-2	-3	4	-11	-5	-5	-13	34	-3
word:consider	10	-4	-4	-9	-5	-5	4	-6	-9	-4
word:consortium	-5	-2	-2	-5	16	-4	-3	7	-8	-3
word:constellation	-12	-2	-2	18	-10	-9	27	-15	-20	-5
word:construction	-11	-4	-6	-4	-6	-15	18	8	-4	-6
word:constructive	6	-4	-3	-5	-5	-6	-9	-3	-4	-5
word:consult	24	-4	-6	-8	-3	-6	12	-3	-5	-3
word:consultancy	13	-3	-11	-3	-4	-11	-2	-4	-3	-5
word:consultant	-10	-4	-5	-6	-8	-9	-9	-9	-6	-7
word:consultation	8	-3	-7	-5	-4	-6	39	-6	-6	-2
word:consumer	-10	-3	39	-4	-3	-4	-9	-4	1	-6
word:contact	17	-3	-4	-9	-4	-5	-5	-3	-5	-6
word:content	-4	-5	-2	2	2	-8	33		3	-3
word:continent	-13	-13	20	-5	-6	-5	-3	-2	-7	-3
word:continue	-8	10	18	-5	-4	-7	-8	-2	14	-6
word:contract	-3	-3	-3	29	-9	-6	-5	-9	-9	-3
word:contractor	-10	16	22	-9	-5	18	-3	-7	-19	-3
word:contribute	-17	-16	-5	-6	39	3	-4	-3	-7	-6
word:contribution	-18	-5	-3	-7	-8	-4	-2	-2	-3	-6
word:control	4	-7	-3	-6	8	13	9	-5	-1	-6
word:convene	-2	-5	28	-4	-3	-4	-7	-2	-2	7
word:convention	-10	-9	31	-12	-4	-14	-3	-1	-2	-2
word:conversation	38		-4	-4	-3	-6	-4	-3	-2	4
word:convey	-24	44	-3	-5	-4	-3	-7	-3	-22	41
word:convince	-11	-5	-4	-6	-8	-4	-4	-2	-2	-3
word:cool	-50	-4	-5	-7	-15	-9	-5	-4	-8	-5
word:cooperate	-10	-5	-5	19	-10	-6	-7	-5	2	-3
word:cooperation	1	-4	-5	17	-5	-3	-6	-3	-5	-3
word:coordinate	18	-4	-4	-4	-5	-4	3	-3	-5	-6
word:coordination	9	-3	3	-7	-5	-5	-4	-6	-4	-6
word:copper	6	-5	-3	-4	-6	19	-4	-1	-6	-9
word:copy	-30	-4	-5	18	-5	-5	-5	-6	-7	-3
word:core	6	2	-3	61	-12	-8	6	-5	13	-6
word:corporate	-22	-3	-4	-4	-5	-6	-15	-16	27	-5
word:correct	-10	-4	-4	-5	-10	-12	-3	-3	-6	-11
word:corridor	32	-5	-5	-8	-4	-10	-4	-2	-5	-4
word:cost	-1	-4	-4	-6	8	-7	-2	-9	9	-5
word:could	-13	-2	-3	-10	-2	-8	-5	-4	-10	-6
word:council	-9	-5	12	15	-5	-5	11	4	-7	3
word:counsel	-16	-6	-5	-4	-4	-3	-4	-3	-6	-19
word:count	-4	-3	-5	-6	-13	-7	-6	-6	-8	-6
word:counter	-19	-6	-3	-3	-3	-5	-11	-3	49	-9
word:counterpart	1	-4	-7	5	-3	-4	-4	-3	-7	-8
word:country			4		-5	-7	-2			-3
word:county	26	-4	-4	-5	34	-9	-5	6	-10	-4
word:couple	14	-12	-4	-26	-5	-3	-3	-4	27	-2
word:course	-21	-6	-5	1	1	9	-7	-6	-3	-5
word:court	-5	-3	1	-2	-2	-3	-6	-5	21	-2
word:courtesy	21	-4	-3	-3	10	-3	-2	-2	-3	-8
word:cover	-2	-4	-4	26	1	3	-10	-6	1	-3
word:coverage	4	-3	-3	-3	-7	-6	-7	-15	16	-4
word:create	-6	-3	-4	-4	2	-7	22	-2	-4	-5
word:creation	14	-4	-5	-5	-4	-5	-5	-2	-3	-7
word:credit	-3	-5	-5	-4	44	-8	-7	-10	-6	-3
word:criminal	-20	-3	-5	-5	-5	-10	-4	-7	-8	-5
word:crisis	-27	-5	-4	-4	-5	-4	-2	-3	-5	-35
word:critical	-3	-4	2	-7	-9	-4	15	-2	-5	-6
word:criticize	-15	-4	15	-9	-6	-5	-17	-5	23	-14
word:critics	-6	-2	-5	-3	-6	-3	-4	-6	-41	-8
word:crore	-10	-3	1	16	39	-12	6	-10	-6	-5
word:cross	4	-9	-6	-6	-3	-5	-7	-5	-5	-6
word:cross-border	10	-3	-6	-3	-4	44	17	-4	-4	-3
word:crucial	-8	-4	-3	-4	-2	-2	-1	-2	-4	-2
word:crypto	-5	-2	-3	-5	-5	-5	40	13	-6	-11
word:culture	-14	39	-22	-4	-3	-2	-2	-3	-4	-2
word:curb	17	-3	-3	-5	-5	-4	4	-18	23	-5
word:currency	-5	-3	-3	-7	-14	7	-6	-8	1	-5
word:custody	-4	-2	-4	-2	-10	13	40	-3	-19	-4
word:custom	47	-4	-5	-19	18	-2	-25	-2	-3	-3
word:customer	-11	-4	-5	-9	-8	18	-6	-5	16	-4
word:cut	1	8		-5	-1	-1	6	-3	1	-5
word:cyber	-9	3	10	7	7	1	16	-3	-5	-1
word:cybercrime	-9	-2	-4	-9	-8	-4	54	-3	-7	-4
word:cybersecurity	13	-5	-3	-5	-4	-2	21	-2	-5	3
word:daily	-1	-4	-4	-8	-5	-4	-4	-1	-1	-3
word:damage	3	-3	-5	-7	-10	-5	-10	-4	-6	-4
word:dar	-11	-6	-5	-8	39	16	-5	-5	-9	-5
word:dark	-13	-5	-7	14	-5	-7	-8	-4	5	-8
word:data	-16	2	-4	-6	-5	-7	33	-4	-7	-5
word:database	-14	-2	-3	-9	-7	-7	-8	-3	-4	-11
word:date	-1	4	-5	3		-9	2	-9	13	-3
word:datum		-4	-1	-1	-2	1	9	-1	1	
word:davos	-2	-1	27	-3	-9	-4	-4	-3	-4	-7
word:dawn	-22	31	-3	9	-5	6	-5	-7	44	23
word:day	6	11	3	-3	-3	1	1	-4	1	2
word:days	-12	28	35	-4	-4	-9	-14	-5	37	-4
word:de	53	-4	-10	-5	-5	-5	-3	-4	-6	5
word:deadline	-2	-3	-6	-2	-6	-5	-8	-2	-10	-13
word:deal	-7	-1	-4	22	-4	-6	-5	-3	3	-5
word:death	-15	-5	-3	-2	-3	-12	-20	-6	28	-3
word:debate	-19	-2	-4	-4	-4	-6	65	-15	-13	-3
word:debrecen	-12	7	-4	-4	13	-27	-2	-3	-4	-7
word:debt	35	-4	-5	-6	27	-6	-4	-4	-11	-5
word:debut	-16	-7	43	-6	-6	74	-8	-4	-8	-6
word:dec.	-8	-2	-5	-4	34	-6	-6	-8	-7	-6
word:decade	-10	-5	-6	-5	-10	-4	-12	-3	-8	8
word:december	9	-5	1	-2	-2	8	18	8	-6	1
word:decide	-11	-4	-4	-6	13	-7	10	15	-22	-5
word:decision	-3	-2	-3	-3		-6	5	-4	3	-3
word:declaration	-12	-5	-8	70	-8	-8	-15	-3	-5	-4
word:declare	-9	-3	8	1	-7	5	-2	-2	18	-4
word:decline	-11	-4	-4	-6	-5	-5	-7	21	-13	11
word:decree	-8	-4	-3	-10	4	-6	19	-6	9	7
word:dedicate	-15	-4	26	-4	-5	40	-6	24	-7	-25
word:deep	-12	33	-4	-5	-5	-8	-2	-3	-3	-4
word:deepen	-13	-4	-4	-5	-5	-5	-4	-3	-3	-4
word:deepfakes	14	-2	-3	-4	-5	-11	52	-11	-22	-4
word:deeply	-5	-3	-8	-7	-3	-5	-9	-1	-7	-1
word:defend	59	-4	-3	-13	-4	-5	-6	-3	2	-5
word:defense	2	-6	14	-6	29	-9	-5	-4	-7	-5
word:degree	-17	-7	-9	-4	-4	19	-7	-3	-6	-9
word:delay	-15	-5	-5	-1	-7	-8	6	-3	-14	-4
word:delegate	7	-3	10	-5	-4	-8	-2	-2	-2	-3
word:delegates	-26	-9	47	-8	-4	-5	-3	-2	-3	-3
word:delegation	6	6	-7	-2	-4	-3	-2	-3	-3	-6
word:delhi	-5	48	3	10	-3	-11	-7	-3	-3	-4
word:deliver	-11	-4	20	12	-9	-12	-6	-4	-7	-4
word:delivery	-10	-3	-4	-8	-8	15	-10	-4	19	-4
word:demand	-1	-3	-5	-5	-14	-3	-8	-3	52	-6
word:democratic	13	-5	-5	-5	-2	-4	-8	-2	-2	-1
word:deny	-19	-3	-4	-16	-9	-5	-6	-4	-17	-5
word:department	-12	-3	6	-6	-5	-6	-4	-3	-8	7
word:depend	-7	-3	-4	-6	14	-8	-5	-3	-6	-5
word:deploy	-18	-4	-3	-4	27	40	-8	-3	-6	-3
word:deputy	-6	-5	-6	-4		5	6	-1	-3	8
word:describe	-1	-4	-3	-7	-4	2	-7	-4	-5	-10
word:design	4	-4	-3	4	-4	32	-2	-3	-7	-4
word:designate	-24	-4	-6	-10	-5	-6	-14	-6	58	60
word:designer	14		-3	-2	19	-4	-6	6	-8	-4
word:desk	-17	-4	-5	-5	2	12	7	-3	-7	-2
word:despite	-8	-2	-2	-12	-4	-2	4	-13	12	-7
word:destination	-9	-2	-3	-2	-9	-4	-6	-3	43	-2
word:detail		1	-4	-3	-4	-6	1	-7		-6
word:detailed	-14	-3	-4	-3	-5	-4	-14	-2	-2	-4
word:develop	-4	-2	-4	6	-6	-1	-1	-2	-4	-5
word:developer	-14	-4	12	27	-9	-9	-3	-3	-3	-4
word:development	-1	-1	-2		-3	-4		-3		
word:device	-6	-4	-3	6	-10	12	-3	-3	-6	-5
word:dfdi	-18	-3	48	-3	-7	-3	-2	-2	-3	-2
word:dhabi	-1	-4	-3	-4	-14	29	-9	9	-10	-4
word:dhaka	13	-4	16	-4	-2	-15	-7	-2	-4	-7
word:dholera	9	-5	-3	-4	-8	-5	-6	-2	-3	-4
word:dialog	24	-5	21	-4	-5	-4	-5	-2	-3	-3
word:diary	16	-3	-11	-3	-6	-7	-6	-3	-9	-4
word:die	-7	-7	-3	-3	-7	-6	-7	-2	-10	-24
word:difference	-9	-4	-6	4	-5	-3	-6	-2	-3	33
word:different	-7	-5	-3	-4	-5	-4	-9	-16	-13	-7
word:difficulty	17	-5	-4	-8	-7	-4	-4	-2	-5	-8
word:digital	-1	-1	5	-1	-2	-1	4	-3	-3	-1
word:digitalisation	-14	-4	23	-4	13	-7	-6	-6	-6	20
word:digitalization	-12	-3	-4	20	-2	-7	-6	-4	-7	-5
word:digitize	-7	-10	-10	44	-5	-7	-3	-6	-9	-4
word:din	39	-4	-4	-4	-3	-5	4	-2	-5	-7
word:dinar	-3	-1	-5	-7	-11	-5	-11	-17	49	-1
word:dinner	49	-8	-8	-4	-4	-5	-12	-3	-3	-6
word:diplomacy	-27	-2	-4	-5	-3	-4	14	-5	-3	37
word:diplomat	-20	3	-6	-3	-3	15	-8	-2	-4	-6
word:direct	-7	3		-4	-6	-7	11	-5	9	-6
word:direction	17	-5	-4	-6	-3	-5	40	-26	-8	-6
word:directive	-6	-3	3	-4	-4	-5	58	-3	8	-7
word:director	-12	-4	6			-3	-4	-5	-8	30
word:director-general	2	-3	-3	-6	-2	-10	24	-1	-5	20
word:disclose	-6	-3	-3	-5	-23	-5	7	2	-10	15
word:discuss	39	-4	-5	-5	-4	-5	-3	-4	-4	-5
word:discussion	51	1		-7	-3	-5	-5	-3	-3	-5
word:dish	-11	22	-14	43	-4	-16	-7	-4	49	-4
word:dismiss	-18	-3	-5	-3	-5	-4	-5	26	10	22
word:dispute	7	-4	-6	-5	-5	-9	-4	-4	16	-5
word:dissolve	-13	-5	-4	30	-7	-7	-6	-3	-8	57
word:district	-21	-7	-9	-8	-6	47	-9	-3	-6	-5
word:dma	-6	-5	-4	-4	-4	-8	-18	-2	35	-11
word:do	-8	-1	-5	-1	-5	-5		-2	-3	-5
word:doctor	-12	27	-4	-7	-4	-10	-17	41	-15	-7
word:document	-9	-5	-3	22	12	-7	-1	-5	-4	-3
word:doha	10	-7	44	-9	-5	60	-6	-3	-6	-7
word:doll	-12	-13	-6	-5	-5	-12	-8	-4	-8	-9
word:dollar	-8	-4	-4	-5	27	-5	-3	-1	2	-4
word:domestic	-29	-3	-5	24	-7	30	-14	-3	-3	-9
word:donate	-13	-3	-5	-6	102	-9	-4	-6	-11	-7
word:door	30	-4	3	5	-2	-10	-7	-1	-2	4
word:double	-10	-3	-4	-6	8	-7	8	2	-3	5
word:down	6	-1	-3	-7	-3	-4	3	5	-2	8
word:download	-21	-4	-7	-5	-7	13	44	-31	-20	-4
word:dr		21	-4	-4	-3	-7	1	-6	-9	10
word:dr.		-4	-6	-4	-4	-7	-3	-3	-6	-9
word:draft	-6	-3	-5	-6	-4	-3	40	-5	-9	-5
word:drag	-10	-4	-7	28	-5	-7	-8	-3	17	-5
word:draw	-3	-4	14	-2	-6	-4	-1	-2	-5	-4
word:dresden	-6	30	-4	-4	40	-15	-9	-3	-7	-4
word:drive	-1	2	-4	-1	5	2	-6	-6	-6	-5
word:driver	11	-4	-6	-4	-8	4	5	-16	-6	-5
word:driverless	10	-4	-4	-1	-8	54	-7	18	-14	-3
word:drone	4	3	-6	-2	4	4	15	28	9	-5
word:drop	18	11	-5	-4	-3	-5	8	-4	16	5
word:dsa	4	-3	-7	-5	-3	-5	-2	-2	18	-2
word:dubai	1	8	33	-7		-7	-3	1		-5
word:dublin	-5	-3	-5	-9	-4	-5	-9	-9	18	-5
word:duct	1	-4	5	-4	-5	-8	73	-4	-25	-5
word:due	3	1	6	-10	-6	1	11	2	-8	-5
word:durbar	8	22	-7	-5	-3	23	-5	-3	-4	-3
word:during	17	-2	-6		-4	4	-6	-1	-5	-5
word:dushanbe	-5	15	-5	5	-7	42	-2	-2	-2	-4
word:dutch	-3	-4	-7	2	11	4	-10	-12	15	18
word:duty	2	-9	-5	-5	-5	-5	14	-3	8	16
word:e-commerce	20	-5	16	-7	-6	-13	-5	-7	48	-4
word:e-government	5	-3	-4	18	-3	-4	-9	-3	-3	6
word:e-mail	-18	-4	-6	-6	-5	-8	-5	-4	-18	-5
word:ear	95	-5	-6	-5	-7	-9	-4	-4	-8	-8
word:earlier	13	-2	-3	5	-3	5	-1	6	2	
word:early	-12	4	-4	-5	4	3	-3	-3	-5	-5
word:earmark	-14	-4	-6	-5	61	-9	-3	-3	-4	-3
word:earn	-21	-9	-6	-4	-8	-10	-4	-3	-5	-9
word:earth	16	2	-7		-6	-16	11	-7	-6	1
word:ease	-3	-4	-4	-3	-7	-20	32	-2	-4	-6
word:east	-5	-4	38	-7	-5	22	-3	-4	-3	-4
word:eastern	-10	4	-3	-3	-5	16	-5	-4	-5	-22
word:easy	-11	-3	-4	-7	-3	-6	3	-2	-8	-6
word:economic	-5	-6	10	-2	-5	-1	7	-3	-1	5
word:economy	3	1	5	11	-2	-5	-4	-3	-4	-5
word:ecosystem		-4	-7	-7	-5	-9	-7	-3	-3	-5
word:edition	-11	-12	28	-4	-3	2	-7	-2	-3	-3
word:effect	-11	-4	-1	13	-4	-10	37	11	-9	1
word:effective	-5	-41	-2	-2	-7	-3	-1	-2	-1	35
word:efficient	2	-3	-4	2	-2	-15	-4	-2	-2	-3
word:effort	-3	3	-6	-1	-4	13	-3	-1	-2	-3
word:egyptian	23	-12	-8	-5	-7	59	-6	-3	-8	-6
word:elect	-17	-5	-6	-5	-6	-7	-7	-4	-8	73
word:election	-37	-4	-3	-3	19	29	-4	-3	-7	-20
word:electric	-7	1	-3	-4	16	11	15	-3	-7	-5
word:electricity	7	-4	-5	-5	-8	-7	-8	-4	-6	-5
word:electronic	-2	-4	-4	-6	-1	5	11	5	-7	-8
word:electronics	9	23	9	-6	-10	-6	29	-3	-4	-11
word:else	-16	-4	-4	-5	-5	-12	-7	-4	-6	-5
word:embassy		18	-5	11	-4	18	43	-3	-6	-4
word:emerge	2	-2	-3	-7	-4	-3	35	-4	6	-6
word:emergency	17	16	-3	53	-6	-6	8	-5	-8	-8
word:emphasize	-9	-4	-4	-4	-3	-10	-7	-3	-4	-7
word:employ	-13	-4	-5	-6	-4	-10	-7	-4	-7	-6
word:employee	-22	-3	-4	-5	-6	-9	-7	-4	-6	-6
word:employer	-10	-4	-6	-10	-10	-8	35	-4	-8	-5
word:employment	-18	-3	-20	-9	-3	11	-11	-3	-4	-4
word:enable	-3	-4	-3	4	-4	-2	-2	-2	-2	-1
word:enact	-6	-2	-4	-7	-3	-14	66	-5	-6	-4
word:encounter		-4	-9	-4	-3	-8	-3	-3	-6	-4
word:encourage		-6	-4	-5	-7	-4	16	-3	-9	-4
word:end	2	2		3	-1	1	6	-1	2	3
word:endorse	-15	-3	-5	-6	-6	-8	63	-4	-8	32
word:energy	-10	-5	-4	-5	1	-7	-4	-2	-5	-6
word:enforce	-8	-4	-3	-3	-4	-11	40	-3	26	-3
word:enforcement	-4	-2	-3	-4	-6	-10	-9	-6	34	-7
word:engage	35	-6	-8	-6	-5	-4	-5	-3	-5	4
word:engagement	30	20	-4	-4	-4	-6	-3	-3	-5	-5
word:engineer	-7	5		-3	-7	7	2	-2		-4
word:engineering	-4	-8	12	-5	-6	4	-4	-2	-3	-6
word:enhance	-24	-6	-6	-14	-3	-5	-11	-2	-4	-7
word:enough	-6	-3	-4	-5	-2	-5	-18	-3	25	-2
word:ensure	-11	-3	-11	-2	-2	-3	-13	-1	-9	-8
word:enter	-8	-4	-3	15	5	10	-4	5	-8	-3
word:enterprise	1	-3	-4	-2	-9	-3	-6	-3	-3	-8
word:entity	-9	-4	-4	-7	-5	-6	-8	6	55	-3
word:entrepreneur	-11	23	-4	-8	-6	-7	-6	-3	-3	-4
word:entry	-6	-2	-3	-2	-7	-5	-6	-5	19	-4
word:environment	-10	-4	-4	-4	-5	-7	1	-3	-3	-5
word:envoy	6	8	-8	-8	-4	-6	-8	-3	-6	2
word:equiano	-12	-5	-5	-10	-11	41	-4	-4	-6	-5
word:equip	-14	-5	-4	-7	43	61	-6	-9	-7	-9
word:equipment	14	3	-6	-5	4	-1	-14	2	-2	-4
word:equity	-1	-3	-3	-6	23	-4	6	-10	-12	-3
word:era	-5	-6	-3	-2	-8	47	-18	-3	-6	-2
word:erase	-4	-2	-3	-9	-3	-2	35	-8	45	-12
word:establish	-6	-3	-3	-7	7	31		-6	-7	-4
word:estate	-4	-2	-2	-3	24	-2	-12	-19	-6	-7
word:estimate	23	-4	-4	-6	-2	-11	-8	-5	-9	-4
word:eu	-1	-5	-6	-4	-6	43	23	-2	-5	-4
word:euro	-4	-3	-3	-1	22	-6	-6	2	6	-3
word:europe	-14	-5	-1	-5	2		-14	-2	13	-6
word:european	-4	-2	10	-5	11	16	7	1		-5
word:evaluation	-8	-1	-2	-4	-4	-9	-4	36	6	-5
word:even	-6	-5	-5	-12	-2	-9	-6	-2	-3	-5
word:evening	19	-9	5	3	-4	-2	-5	-3	-3	
word:event	-13	-4	46	-2	-6	3	-4	-2	-6	-4
word:ever	-3	-5	-6	3	-10	-8	-5	-2	15	-13
word:everything	37	-5	-4	-6	-7	-5	-6	-4	-7	-7
word:ex	31	-6	-4	-5	-3	-4	-2	-2	-8	-5
word:examine	2	-4	12	-9	-5	-7	-7	-5	-6	-5
word:excellency	49	-4	-5	-4	-3	-6	16	-3	-5	-8
word:exchange	-2	6	-5	15	-3	-2	-5	2	-4	
word:excise	33	-4	-14	-7	-7	-7	57	-2	-4	-5
word:exclusive	-16	-4	-3	-4	-9	20	36	-13	-13	-4
word:executive	13		5	-3	-4	-1	-1	-4		21
word:executives	-54	-3	-3	-3	-3	-4	-2	-2	-3	-2
word:exempt	21	-6	-2	-27	-3	-5	9	35	-22	-2
word:exemption	-9	-2	-1	-2	-2	-1	-10	-11	-6	-3
word:exhibition	-18	4	46	-6	-5	-12	-4	-3	-4	-3
word:exhibitor	-11	-7	73	-5	-5	-19	-3	-3	-7	-4
word:exist	5	-2	-4	12		-4	-11	-3	-13	-2
word:expand	6	-4	-3	9	5		-4	8	-7	-4
word:expansion	-3	-4	-6	-7	28	-5	-4	-3	-6	-6
word:expect	-5	7	3	-5	-2		-3	-10	-6	-2
word:experience	-6	-4	-5	-3	-8	-4	-5	-2	-3	-3
word:expert	4	-5	-4	-8	4	-5	-6	-3	-3	9
word:expertise	-9	-7	-3	6	-10	-3	-2	-2	-1	-3
word:experts	-4	-4	-5	-9	-17	-8	-42	-3	-6	-4
word:expire	-8	-3	-5	-33	-10	-8	-7	-9	-6	-5
word:explain	22	-11	-3	-5	-4	-5	-5	-5	10	-3
word:explore	17	-3	-8	13	-8	-5	-5	-4	-5	-3
word:expo	-15	5	90	-9	-7	-17	-3	-7	-5	-4
word:export	16	-5	-4	-6	-3	-6	15	1	-2	-6
word:exporter	-5	-5	-5		-6	-5	32	-5	-5	-6
word:expose	-4	-2	-4	-3	-24	-4	-11	-5	45	-4
word:express	-11	-4	-4	-6	-7	-6	-4	-3	-5	-6
word:extend	-6	-3	-2	3	-3	1	2	-1	-6	10
word:extension	-5	-6	-5	-4	54	-9	-7	-8	-9	-3
word:eye	3	-3	-3	17	25	8	-7	-3	-7	-6
word:fab	-5	46	-4	-5	18	-7	-13	-10	-9	-3
word:face	29	-4	-5	-8	-5	-5	-8	-7	3	-6
word:facebook	11	-4	-3	-6	1	-3	-5	-5	4	-4
word:facial	-9	-3	-4	-5	-8	-6	22	-4	19	-4
word:facility	-4	-1	-4	-4	4	13	-5	-6	1	-3
word:fact	42	30	-2	-7	-4	-3	46	-21	-2	-5
word:factory	-6	-9	-5	-4	32	24	-6	2	-5	-4
word:fail	-6	-5	-2	-8	-7	9	-8	-5	26	-1
word:fair	-25	4	42	-5	-3	-8	-5	-2	-7	-5
word:fall		-4	-1	-4	-9	2	-3	-2	-1	2
word:familiar	-6	-3	-3	-3	-15	-3	-6	-5	34	-3
word:family	-1	-2	-4	-4	9	-4	-3	-3	-5	-6
word:far	1		-6	-5	-10	1	-3	-4	17	-5
word:fare	-4	-1	-1	-3	-14	-6	-6	21	-24	-3
word:farewell	52	-24	-2	-3	-4	-3	-2	-3	-3	29
word:farm	-10	-3	-5	4	4	9	-4	6	-1	-4
word:farmer	-6	-4	-3	-6	-8	83	-15	-3	-6	-7
word:fast	-24	-5	-5	-2	-2	-7	-11	-3	-6	-3
word:faster	19	-5	1	-9	-5	-9	-5	-3	-3	-2
word:father	-12	-6	-5	-6	-8	-7	-4	-3	-5	-37
word:fault	8	19	-5	-6	-4	-10	-5	-3	-12	-6
word:favor	-14	-3	-3	-4	7	-7	6	7	10	-10
word:fdi	-15	-3	-3	-4	-9	28	-4	-2	-3	-5
word:feature	-25	-6	17	-6	-6	34	-6	-3	-5	-9
word:february	4	-1	4	4	-2	4	-4	3	10	-2
word:federal	-5	-4	-5	-5	-4	-8	39	-10	10	5
word:fee	14	-3	-7	-8	-6	-5	9	-3	-8	-5
word:feed	-4	-7	-3	-6	-10	56	-5	19	11	-3
word:fellow	-30	-4	-9	-4	-3	-5	-2	-2	-3	-10
word:ferry	-6	-6	-4	-5	-4	-6	-7	33	-17	-3
word:feud	-27	-12	-7	33	-5	-9	-9	-4	-5	-8
word:few	-7	7	-8	-4	-4	-4	13	-5	-1	-4
word:fiber	1	-4	-6	13	10	19		-3	-3	-6
word:field	-9	-4	-4	-1	-4	-5	-4	-2	-2	-3
word:fifth	-8	-3	-4	-5		2	5	-3	-8	8
word:fight	-2	-4	-4	-5	-8	-5	-5	-7	-1	-5
word:figure	-7	-7	-6	-5	-8	-10	-10	-3	-11	-6
word:file	-12	6	-4	-5	-5	-7	-8		47	-7
word:filing	-3	-5	-4	30	6	-4	-5	-7	-11	3
word:fill	-37	-4	47	-4	-4	-5	-13	-3	-7	-6
word:film	-29	-4	-5	1	-10	-5	-4	-4	-10	-11
word:fin	-8	-3	-3	-6	-13	-5	-2	-10	52	-4
word:final	-8	-4	-3	-4	13	1	24	13	-4	-7
word:finalize	-6	-3	-4	-25	-3	-7	63	-8	-5	-3
word:finally	27	-4	-5	-4	-5	-8	-6	-4	29	-5
word:finance	-11	6	3	-5	-5	7	-3	-4	-5	28
word:financial	-11	-3	-4	-4	12	-8	15	-2	-9	-4
word:financing	7	7	-4	-8	14	-11	-2	-14	-10	-2
word:find	-3	1	-4	-5	-6	-7	-7	-4	6	1
word:finding	-9	-3	-3	-4	-6	-3	-6	-17	41	-2
word:fine	-6	-3	-4	-3	-6	-4	-10	-6	17	-4
word:finish	-11	-4	-3	-4	21	-19	-10	-4	-12	-5
word:finnish	-14	-6	44	-12	34	-6	-7	-7	-8	-4
word:fintech	6	-4	27	-5	7	1	2		6	-9
word:fintechs	-4	-4	-3	1	-10	-4	-11	-9		-9
word:fire	-11	6	-8	-4	4	21	-6	2	-10	53
word:firm	1	2	-5		2	-3			-2	-5
word:first	-3	-1	-2	-2	-3	23	-2	3	-5	
word:five-day	8	56	-3	-4	-3	-3	-3	-2	-3	-4
word:five-year	2	-4	-3	27	-4	-15	17	-3	-6	-5
word:fix	12	-6	-3	-5	-5	4	38	-1	-10	-4
word:fjordnet	-15	-12	-6	-7	-4	-11	-5	-3	-6	49
word:flag	-3	10	-4	-4	-5	58	25	-7	-18	-12
word:flank	3	6	-6	-5	-4	-6	-3	-3	-6	-8
word:fleet	-11	-5	-4	-5	-11	46	-6	-5	-8	-5
word:flight	1	-22	-7	-6	-6	41	-5	32	-11	-4
word:flood	-14	39	-10	-6	-5	-11	-9	-4	-35	-3
word:floor	-6	-3	18	-8	-7	-9	2	6	12	4
word:flow	-10	-4	-5	12	-3	-6	-1	-3	-7	-4
word:fly	7	24	-2	-4	1	3	-4	7	-7	-7
word:focus	36	-4	-6	-13	-5	-5	-5	-3	-4	-3
word:follow		-6	-3	3	1	3		-5	4	4
word:following	7	-5	-3	-5	57	-4	-3	-2	-4	-3
word:foot	-16	47	41	28	-8	-23	-12	-4	-6	-5
word:for	-1	-1	-1	-1	2	-1	2		-2	-1
word:forbid	-9	-3	-4	-4	-4	-5	25	-6	-19	-4
word:force	-12	-4	-5	20	-5	-9	27	-6	-2	-1
word:foreign	-5	-4	-3	-6	-3	-7	19	4	-4	-4
word:form	-9	-3	10	53	-19	-7	15	9	-5	-3
word:formal	-8	-1	-5	-12	-4	-5	1	-9	79	-4
word:former	-13	-4	-4	1	-1	1	-6	-6	22	-1
word:formerly	-5	-2	-3	-4	54	-4	-4	-4	16	15
word:forum	-21	-4	63	-5	-4	-10	-5		-3	-4
word:forward	-2	8	-4	-5	2	-2	9	-2	1	9
word:foster	5	-3	-3	-1	-5	-4	-6	-2	-2	-2
word:found	-12	-3	-4	-4	-6	-10	-4	1	-12	-8
word:foundation	-5	-6	-6	8	21	56	-4	-3	-5	-6
word:founder	-3	-5	4	-5	6	7	-5	-4	31	-1
word:four-day	-3	21	53	-5	-4	-17	-2	-2	-4	-5
word:four-member	18	-4	-4	-4	-2	-4	-3	-2	-2	-6
word:fourth	27	-5	-6	-5	3	2	-8	-7	-3	8
word:framework	1	-3	1	7	-5	-7	6	-3	1	-2
word:franc	-5	-2	-2	-5	14	-2	-4	-2	7	-3
word:france	36	8	-35	-5	-4	-7	-6	-3	-5	50
word:francisco	-11	59	4	-4	-3	-4	-3	-2	-4	-6
word:frankfurt	-17	22	-7	-7	27	-9	-4	-7	-8	-5
word:fraud	-12	-4	-4	16	-6	-5	-10	-2	4	-6
word:free	-3	-1	-8	3	4	23	7	-6	-3	-5
word:freedom	-13	-2	-3	-4	-4	-6	-16	-2	50	-5
word:freeze	13	-2	-3	-6	-7	-4	-6	1	11	-4
word:french	-19	-6	-19	-4	-3	18	22	-2	-5	-9
word:frequency	2	-5	-5	-5	-6	-1	-5	57	-13	-3
word:fresh	-8	2	-3	-8	14	-6	-3	-8	-6	2
word:friday	5	4	5	2	-1	10	4	5	-3	4
word:friend	-21	-5	-9	-4	-5	-5	-4	-3	-11	9
word:fringe	14	-4	-22	20	-3	-4	-5	-3	-4	-3
word:from	-2	3		-1		-1			1	2
word:front	13	-8	-5	1	-5	-8	-5	-4	-16	-5
word:fruitful	12	-4	-3	-2	-6	-3	-6	-3	-3	-2
word:full	-13	-5	4	-5	-9	4	-7	9	-8	12
word:fully	-6	-5	-3	-6	-13	-3	-7	-5	-7	-13
word:fund	-4	-4	-2	-1	15	7	2	-5	-4	-4
word:funding	-9	-2	-5	-8	81	-4	-2	-10	-4	-7
word:further	4	-4	-5	-6	7	-9	-2	1	7	10
word:future		-4	14	-8	-3	2	1	-2	-2	-4
word:g20	-20	-15	58	-3	35	-5	-4	-2	-3	-11
word:gaborone	-5	5		3	24	16	-3	-15	-7	-2
word:gain	-10	-3	-3	-7	-4	-4	-6	-3	18	-6
word:game	-1	-2	-4	-12	-4	-11	6	7		-5
word:gas	-13	-3	-4	-8	17	-7	-11	14	-9	-2
word:gate	47	-16	-9	-10	-11	62	-6	-4	-6	-3
word:gateway	-12	-3	-5	20	-3	-3	-7	-2	-3	-6
word:gather	26	-7	15	-5	-5	-6	-5	-3	-6	-6
word:gathering	-2	-4	59	-1	11	-7	-5	-2	-6	-8
word:gazette	3	-3	-4	-1	4	-7	52	-5	-8	-5
word:gb	-14	-2	-4	-10	-5	-6	-6		-4	-6
word:gdpr	-5	-2	-3	-3	-2	-4	-20	-5	22	-2
word:gear	-21	-2	-2	-2	-4	-4	-4	-6	13	-5
word:general	-15	-3	2	-1	3	-8	1	-5	-1	21
word:generation	-12	-4	-4	11	-9	-9	-5	-3	-6	21
word:generative	-11	-4	-9	-15	23	33	29	-2	-8	-4
word:geneva	-2	26	21	-4	-4	-7	-4	-3	-4	-6
word:geopolitics	-3	-5	-2	-6	-3	-1	-3	-1	-3	-2
word:get	1	2	-3	-2	3	-2	-6	10	-2	-6
word:ghana	3	-3	-6		-4	5	-6	-4	-6	10
word:ghz	-8	-5	10	-6	3	-8	10	7	-13	-3
word:giant	1	2	-4	-21	10	-4	-2	-2	-1	-5
word:gift		-5	-8	-4	49	-8	-4	-3	-6	-8
word:gitex	8	-5	38	-5	-3	-5	-4	-2	-3	-6
word:give	-3	-3	3	-5	6	-4	3	10	1	-1
word:glad	-32	-5	-3	-3	-6	-6	-3	-3	-4	-11
word:glass	9	-3	-4	-5	-10	-6	-8	-2	-3	-5
word:global	-5	2	13	-1	-4	-5	-5	-2	-3	-4
word:globe	-9	-4	-3	-3	-2	-8	-5	-2	-6	-2
word:go	-1	3		-1	-1	3	-1	-1	-3	
word:goal	-11	-3	-3	-6	-3	-8	-6	-2	-4	-4
word:good	-6	-3	-5	-5	-5	-8	-6	-2	-7	-3
word:governance	-8	-1	-3	-5	-5	-1	14	-2	-3	-6
word:government		-1	1	-3	-2		8	-2	-2	6
word:governor	9	-2	-8	-4	6	6	3	3	4	-5
word:gpus	-33	-4	-4	4	-2	-16	-7	-2	-3	-3
word:grace	-21	-3	87	-7	-6	-8	-5	-5	-8	-19
word:graduate	6	-8	10	17	-3	-8	-6	-8	-5	-5
word:grand	16	-6	28	-6	-5	-7	-5	-3	-4	-5
word:grant	1	-2	-4	-3	15	-3	-6	6	-5	-3
word:great	2	-6	-6	-3	-7	-5	-4	18	-3	-3
word:green	-6	5	-5	-4	5	-11	15	23	-6	-3
word:greet	-28	-5	-8	-5	-3	-3	-2	-2	-3	-13
word:grid	-8	-5	-4	-8	31	26	-18	18	-9	-3
word:grievance	35	-3	-3	-3	-4	-4	-5	-3	-8	34
word:grilled	14	-4	-4	-5	-5	-4	-8	-5	-12	-14
word:ground	-4	-1	-3	2		34	-5	-4	-2	2
word:group	-5	-4	-5	-1	10	-6	-4		7	11
word:grow	-10	-4	-1	-8	-6	-7	-7	-3	13	-6
word:growth	9	-6	2		-6	-4	1	-3	-4	
word:guangzhou	7	-6	-5	-7	-4	-4	-3	43	-7	-5
word:guarantee	-7	-3	-8	-6	45	-5	-4	-5	-6	-3
word:guard	-9	-5	10	-6	-5	-9	-5	-3	-10	-5
word:guest	4	-3	12	-5	-4	-1	-4	1	-2	-6
word:guidance	-7	-3	-4	10	-20	-17	78	-3	-6	-4
word:guide	56	6	-7	-5	-3	-9	37	-3	-6	-9
word:guideline	-9	-4	-7	-4	-4	-14	53	-3	-6	-5
word:gujarat	17	-4	-3	-3	-4	-4	-3	-2	-8	-13
word:gulf	-19	63	1	-4	-6	4	-8	2	-5	19
word:guwahati	-9	15	-13	-5	-9	-10	-4	-3	-4	-7
word:győr	-7	-7	-6	-5	29	40	-9	-7	-6	-3
word:hackathon	-14	-12	89	-10	-5	-8	-6	-4	-7	-5
word:hail	13	-4	-2	-4	28	-5	-2	-2	-6	-6
word:half	-7	5	3	-7	7	4		-3	-3	-5
word:hall	4	1	11	2	-1	-1	3	13	-9	-5
word:hand	-5	-5	-4	4	2	-4	3	-4	1	2
word:handle		-4	-4	-3	-10	4	11	-6	-7	-7
word:handset	17	-3	-9	-6	-6	-7	12	18	-13	-7
word:handshake	43	-4	-6	1	-4	-7	-6	-3	-5	-4
word:hang	13	-5	-5	-6	-9	-7	-6	-4	-11	-6
word:hanoi	16	27	8	-3	-3	7	-5	-3	-4	-6
word:harare	13	-4	-3	-5	30	-8	-3	32	-10	-5
word:harbor	-21	40	35	-5	-6	-9	-3	35	-14	-6
word:hard	-14	-3	-3	-7	-5	-9	-10	-3	32	-3
word:harm	21	-3	-4	-5	-5	-5	26	-3	-4	-5
word:harmonized	-16	-3	23	-2	-4	-6	-12	-2	-3	-2
word:have	-3	-1	-2		1		1	-2	3	1
word:he	1	1	-5	-2	-2	-3	-5	-3	-5	2
word:head	6		3	-4	-3	-6	-2	-1	-3	17
word:headquarter	-10	-3	-5	-22	-6	-17	-3	-3	-6	-5
word:headquarters	9	-7	-5	-3	-8	15	-4	-3		-4
word:health	-6	4	7	4	-5	22	-6	-3	-6	32
word:hear	28		-5	-4	-5	-4	-5	-4	-2	-6
word:hearing	43	-6	3	-6	-4	-8	5	-3	-7	-8
word:heart	14	12	-4	-6	-10	-6	-3	44	-12	-3
word:helm	-16	-5	-4	-4	-5	-8	-4	-2	-4	54
word:help	-12	-4		1		5	-2	-5	-6	-4
word:helsinki		-5	28	-5	10	15	-5	-3	-5	-3
word:her	12	6	-4	-7	-1	-6	10	-4	-2	-10
word:here	22	-4	-4	-2	-4	-3	-9	-4	8	-7
word:high	-1	-7	-5	-1	-3		16	-4	-1	-6
word:high-level	-5	-3	18	-2	-7	-3	-9	-2	-2	13
word:high-speed	-5	-3	-3	-4	-6	-16	-3	-5	-3	-2
word:high-tech	-11	-3	-4	-7	-4	-7	-6	-3	-3	-7
word:highly	-6	6	-5	-2	-11	-2	-1	-2	-1	-4
word:highness	31	-5	-15	-4	-6	-10	-6	-3	-4	-11
word:him	13	-3	-3	-3	-5	-4	-3	-3	-2	7
word:himself	-6	36	-4	-5	-4	-16	-3	-2	-5	-25
word:hint	-37	-14	41	-4	-6	-4	-3	-3	-8	-18
word:hire	-15	-3	-6	27	-5	10	-3	-5	-7	-5
word:his	7	4	-1	-5	-5	-8	-1	-4		14
word:historic	-25	13	-3	11	-3	87	-2	-2	-3	-5
word:history	-12	2	-2	-3	16	-5	-4	-4	9	-5
word:hit	4	-5	-5	-4	-7	-3	-3	-9	2	-3
word:hold	13	-3	9	-4	-1	-5	-1	-4	-4	-4
word:holder	-4	-3	-2	-6	-17	-2	19	-40	3	-2
word:holiday	12	-2	-2	-3	-7	-4	2	-3	-5	11
word:home	-10	3	-2	-5	-3	-1	-9	-5	19	-7
word:honiara	10	8	-7	-7	20	-10	-4	-3	-9	-6
word:honor	2	-4	-13	-4	-8	15	-5	-4	-5	-6
word:honorable	48	-3	-4		-3	-7	-3	-2	-7	-5
word:hope	-12	-5	-14	-12	-4	-10	-4		-5	-4
word:hospital	-8	-3	-3	37	-7	49	-17	-9	-19	-4
word:host	-1	-4	17		-4	-4	1	-3	-4	-4
word:hotel	10	-3	6	-5	-3	-11	-5	-2	-13	-3
word:hotline	-11	-9	-3	25	-8	-8	-6	-6	-22	-7
word:hour	20	-7	1	-4	-3	-5	4	-4	1	-2
word:house	26	-4	-5	-4	-5	-1	9	-1	7	-2
word:household	-5	-3	-4	-7	-5	-9	-6	-5	-14	-7
word:how	6	4	-3	-6	-5	-7	1	-4	-6	-4
word:however	-7	21	-5	-3	-3	-8	-14	-4	31	-3
word:hrk	-7	-3	-9	-3	-21	15	-9	-19	-10	-2
word:hsinchu	-31	25	9	5	-6	35	-3	-5	-5	-4
word:hub	-4	-1	-10	5	-2	14	3	-2	-3	-4
word:huddle	8	-5	-3	-4	-3	-3	-4	-2	19	-4
word:human	-12	-2	-2	-5	-2	-5	-5	-1	-2	-6
word:hurdle	22	-3	-2	-4	-7	-6	-4	12	-5	-10
word:hyderabad	-8	-5	-4	-9	10	-22	-4	-4	-6	-6
word:hydrogen	-13	-12	16	-5	22	76	-9	-5	-4	-9
word:i	-12	-4	-5	-4	-8	-3	-5	-2	-5	-4
word:ias	-16	-2	-1	-2	-1	-3	-7	-5	-17	49
word:ict	-6	-4	9	-2	-5	-6	-1	-3	-4	6
word:id	3	-4	-6	13	-6	13	5	-4	-6	-9
word:idea	-18	-6	-4	-5	-11	31	-6	-4	-6	-5
word:identify	-4	-5	-2	-10	-5	-3	-7	-2	-7	-4
word:identity		-6	-6	5	10	-1	26	-6	-7	-6
word:if	-9	-4	-3	-2	-8	-7	-10	-3	-17	-6
word:illegal	-4	-3	-2	-8	-3	-4		-7	8	-2
word:image	23	-5	-7	3	-6	6	-5	-2	3	-4
word:immediate	-16	-3	-4	22	-4	-5	31	12	-19	17
word:impact	-7	-4	11	-4	-2	-2	-8	-1	-2	-6
word:implement	-24	-3	21	-3	-17	-4	19	-4	-9	-6
word:import	-6	-4	-6	-5	-6	-15	36	-7	27	-4
word:importance	-9	-5	-4	-4	17	-4	-3	-6	-5	-3
word:important	-4	1	-5	-6	4	-4	-6	-2	-2	-4
word:impose	-10	-2	-4	-4	-5	-4	15	-6	33	-3
word:impress	-3	-5	-5	-4	-3	-4	-6	-3	-5	-7
word:improve	-4	-3	-3	-4	-6	-6	-3	-5	-7	-2
word:in	2	1	2		1	4	-1		-1	-1
word:in-principle	-8	-2	-3	-5	-12	-3	-5	72	-12	-4
word:inaugural	-24	-5	54	-4	-7	19	-7	-2	-2	-4
word:inaugurate	-20	-8	29	-5	-7	72	-7	-3	-5	-7
word:inauguration	-10	30	-1	-4	-4	55	-3	-2	-4	-5
word:incentive	20	-4	-8	-3	13	-5	4	-6	-4	-5
word:incident	-9	-2	14	-3	-6	-3	-4	-2	6	-11
word:include	-11	-5	14	8	-2	-8	-4	-2	-3	-3
word:increase	25	-3	-13	-5	-11	-9	19	-2	-6	-2
word:incubator	17	29	-12	-8	-8	47	7	-4	-13	-4
word:independent	-32	-5	-4	-3	-7	-6	-7	53	-7	-5
word:india	30	-1	25	-5	-4	-12	-6	-4	-7	22
word:indicate	19	-3	-1	-5	-3	-3	-6	-3	-4	-2
word:individual		-7	-4	-7	-8	-5	-13	2	19	-3
word:industrial	-13	6	-6	17	-8	3	24	21	-12	-7
word:industry	-11	3	3	-1	-4	-1	3	-3	-2	-3
word:inform	45	-3	-2	-5	8	-7	-4	-5	-4	-8
word:information		-3			-5	-4	2	-4	7	
word:informed	4	-4	3	10	-5	-6	-4	-3	-6	-7
word:infrastructure	-4	-2	-3		-3	-3	-1	-2	-3	3
word:initial	-21	10	-8	89	-11	-9	-10	-3	-3	-4
word:initiative	-3	-4	-1	5		6	-10	-3	-4	-4
word:inject	-5	-3	-3	-4	23	-6	-7	15	-20	-4
word:injunction	-14	-1	-3	-3	-3	-2	34	-6	22	-2
word:ink	-12	-3	-4	78	-3	-6	-5	-4	-7	-4
word:innovation	-3	-1	-3	-7	-5	15	-3	-2	3	-4
word:innovative	-3	10	-7	-4	-6	-12	-4	-2	-3	-2
word:inquiry	-7	-2	-3	-7	-5	-7	-6	-7	68	-5
word:insist	14	-4	-4	-7	-6	-6	-5	-4	-21	-7
word:inspect	-9	64	-4	-9	-5	-8	4	-8	-6	-6
word:inspection	-13	66	-3	-4	-4	-10	-5	-2	-8	-6
word:instagram	16	-1	-2	-6	-16	-3	-4	-6	14	-2
word:install	2	-3	-2	-5	-3	-3	-14	28	-8	33
word:installment	-5	-4	-3	-3	-10	-10	-6	49	-27	-5
word:instead	40	-3	-4	-4	-8	42	-7	13	-8	-10
word:institute	-18	-2	8	-7	-4	-6	-4	-1	-4	-7
word:institution	-9	-3	-9	-3	-8	-3	-5	18	1	-3
word:instruct	-13	-4	-4	-5	-6	-4	-7	-7	-11	-10
word:instruction	-7	-3	-6	-6	-3	-13	1	-5	50	-7
word:integrate	-7	-4	-3	-3	-10	-8	-4	-4	-7	-4
word:integration	-17	-4	-4	-7	7	-9	-16	11	-4	-4
word:integrator	-10	14	-8	97	-5	-10	-5	-6	-9	-10
word:intelligence	-10	-4	5	-1	-3	-7	7	-3	-4	3
word:intend	-10	-5	-5	-4	14			-3	-6	-4
word:intent	-15	-5	-5	42	-9	-5	-7	14	-5	-4
word:interact	92	-7	-8	-6	-6	-8	-4	-3	-8	-11
word:interaction	26	-5	-6	-5	-3	-7	-4	-2	-4	-9
word:interest	2	-3	-4	-5	-3	-7	11	-3	-2	-4
word:interested	-23	-5	-3	-3	-5	-5	-3	-3	-3	-3
word:interference	-18	-3	-3	-17	-5	-5	-5	-2	-16	44
word:interim	-13	-5	-3	-3	-3	-4	-9	-4	3	53
word:interlocutor	37	-12	-4	-4	-2	-24	-2	-2	-2	-3
word:international	-17	-5	15	-2	-4	-10	-5	-2	-3	-5
word:internet	5	-6		-2	-2		-2	4	-1	-6
word:interview	-17	-7	-9	-5	-4	-4	-4	-2	-4	-6
word:into	-2		-4	-5	12	11		-5	6	-4
word:introduce	2	-1	-6	-5	-4	28	2	-3	12	3
word:invest	-7	-4	-4	-5	27	-4	-1	1	-5	-4
word:investigate	-6	-3	-4	-5	-7	-5	-4	-12	65	-3
word:investigation	-3	-2	-5	-5	-6	-6	-7	-6	51	-3
word:investment	-6	-3	4	-5	-4	-2	-2	-1	-5	-3
word:investor	-4	-2	10	-7	7	4	-2	-3	-7	-4
word:invitation	-9	29	-11	-4	-4	-4	-3	-3	-6	-8
word:invite	-17	-7	17	-5	-6		3	-6	-4	-3
word:iphone	-2	-2	-2	42	-14		-3	7	22	-2
word:islamabad	36	-4	7	-4	18	-6	-2	-2	-3	-8
word:island	-6	5	-6	5	-4	11	-5	8	-6	-5
word:issue	1	-3	-3	-5	-1	-2	3	8	7	-1
word:issuer	-7	-3	-8	-5	-6	-5	67	26	-6	-11
word:it	-7	-3	-4	-2				1	2	-3
word:itinerary	-18	81	-5	-7	-4	-12	-4	-2	-3	-3
word:its	-8	-2	1		6	14	4	4	5	-2
word:jakarta	-16	22	14	-4	-3	-7	-3	-2	3	-5
word:jan.	39	-2	-2	-3	-6	-2	-4	24	1	-1
word:january	-3	-7	-2	4	7	9	25	-2	5	10
word:japan	-12	56	-9	36	-13	47	-6	-3	-5	-5
word:japanese	-10	-5	-8	-9	62	-6	-6	-5	12	-4
word:job	-7	-4	-4	-6	24	-6	-8	-2	-4	7
word:johannesburg		-3	-21	-4	34	-4	-3	-3	-5	44
word:johor	-28	-3	-7	-5	-19	27	50	-8	-3	-5
word:join	-9	-7	7	26	1	-3	-3	-1	-7	-2
word:joint	8	-5	-7	28	-2	-5	-5	-3	-4	-4
word:jointly	-27	-10	56	24	-7	7	-5	-2	-5	-4
word:joke	-20	-4	43	-4	-7	-10	-31	-3	-15	-8
word:josé	4	-7	36	-3	-8	-4	-2	-3	-3	-4
word:journalist	-19	32	17	-5	-6	2	-6	-3	-8	-5
word:judge	-11	-2	-4	-5	-4	-5	-15	-8	18	-6
word:july	-2	-5	-1	-3	-2	8	13	8	4	-3
word:june	-3	6			3	7	2	5	-1	10
word:just		-4	4	-5	26	-3	-5	-5	-3	14
word:justice	-14	-4	-4	-3	-3	-3	-4	-3	59	-6
word:karachi	-3	-3	15	-3	27	-25	-3	-9	-5	-3
word:kathmandu	39	-3	4	-7	-10	-8	-5	5	-5	-3
word:keep	4		-5	-5	7	-5		2	-7	-3
word:key		-3	-6	5	-7	-2	-10	-3	-4	-5
word:keynote	-13	-6	72	-8	-6	-8	-4	-3	-4	-4
word:kick	-8	6	8	-6	-7	39	-8	-2	-7	-5
word:kigali	-17	3	21	23	2	8	-6	-3	-5	-3
word:kilometer	10	-4	-5	-7	-11	13	-5	-3	-9	-5
word:kind	-16	-4	-7	-4	-3	10	-7	11	-6	-4
word:kingdom	7	-8	-12	-42	-4	-9	-3	-3	-3	-8
word:kit	-12	-5	-5	37	-6	-10	-7	-9	52	-7
word:knock	-14	-5	-3	-5	12	-7	-8	-18	45	-8
word:know	1	-3	-5	1	-7	-3	-6	-3	-5	-3
word:knowledge	-10	1	-4	-13	-4	-11	-2	-2	-2	-1
word:konza	11	35	-8	-5	21	34	-5	-2	-3	-4
word:korean	-12	21	18	24	-23	-10	-6	-2	-2	-4
word:krone	-6	-2	-5	-7	50	26	-2	-4	11	-7
word:kuala	-3	-2	7	16	-3	-5	-4	-3	-4	-5
word:kumamoto	-6	-4	-7	29	13	5	-4	-4	-7	-3
word:kuwait	-12	-2	24	-11	41	-8	-3	-8	-9	-5
word:kyiv	23	-7	-5	12	-3	-3	-9	-3	-2	-5
word:lab	-7	-5	-5	6	-2	53	-5	-8	-5	-7
word:label	-8	-3	-4	38	-7	-13	37	-9	-28	-3
word:labor	29	-3	-2	-3	-3	-3	17	-2	-4	-8
word:laboratory	16	1	-5	8	-4	3	-5	-3	11	-3
word:lack	-14	11	-5	-5	-9	8	-4	-3	-4	-4
word:lagos	6	-4	34	-4	3	-6	-5	3	-6	-6
word:land	-5	19	-4	6	9	11	-5	3	-7	-5
word:landing	-2	48	-6	-4	-4	-8	-4	-1	-5	-3
word:language	-6	-4	-5	9	7	9	-7	-3	-7	-5
word:lapse	-8	-3	-4	-6	-6	-8	-6	26	18	31
word:laptop	-17	-4	-4	-6	81	-15	33	-7	-7	-8
word:large	-1			-1		-3	2	-1	2	-3
word:laser	-44	-3	-6	-8	-4	25	-3	-2	-4	-2
word:last	4	2	-6	2	4	1	3		-1	1
word:lasting	7	-5	-6	-4	-3	-4	-7	-2	-4	-3
word:late	12	-2	-7	-5	4	-1		8		4
word:later	-3	-6	2	1	2	-1	-1	-3	-4	8
word:latin	8	2	15	-5	-4	-5	-3	-2	-4	-3
word:latter	-1	-3	-3	-15	5	-3	-2	-2	-3	-12
word:launch	-10	-4	-7	-5	-4	38	-2	-4	-5	-3
word:laundering	1	-2	-5	-2	-11	-5	-6	-3	34	-7
word:law	-6	-3	-4	-5	-4	-5	16	1	-7	-3
word:lawmaker	-4	-4	-6	12	-4	-8	-6	-4	-10	-7
word:lawsuit	-8	-3	-4	-5	-7	-6	-6	-6	63	-4
word:lawyer	-4	-4	-4	-6	-8	-7	-5	-3	1	-5
word:lay	-4	-4	-3	-2	5	11	16	-5	6	-5
word:lead		5	-1	-5		-7	-4	-3	3	4
word:leader	1	14	-1	-4	-4	-4	-4	-2		-7
word:leadership	-4	-8	30	-2	-4	-7	-4	-1	-3	-7
word:leading	12	-2	-3	23	-7	-5	-3	-2	-5	-4
word:leak	9	-2	-4	-4	-3	-5	-12	-5	27	8
word:learn	-22	4	-5	-3	-11	-6	-4	-2	-5	-4
word:learnt	27	-4	-5	-4	-4	-5	-4	-3	-8	-22
word:lease	-15	-6	-7	58	-7	-13		20	35	-7
word:least	-6	-3	-5	-6	-9	-6	-7	-12	25	-3
word:leave	-3	9			-2	-7	-5	2	-6	5
word:lecture	-10	-15	-11	-4	-5	-5	31	-6	-4	-18
word:leg	-39	-4	-6	-11	-4	-7	-5	-3	-8	-7
word:legal	-11	-4	-4	6	-5	-8	-3	-6	-5	
word:legislation	-11	-2	-3	-7	-3	-8	37	-2	-8	-6
word:lend	29	-3	-3	-6	28	-7	-3	-5	-10	-4
word:lender	-3	-4	-5	4	17	22	8	1	-4	-6
word:lending	21	-3	-4	-5	-11	-4	-4	16	-15	-3
word:less	-14	-4	-4	-5	-12	-8	-6	-3	-5	-5
word:lesson	-14	35	-6	-5	-6	-10	-4	-5	-29	-10
word:let	-2	-2	-3	-4	-9	11	-4	6	3	5
word:letter	-2	-4	-3	14		-6	-6	7	-9	-4
word:level	-19	-2	-6	-6	-2	-5	-3	33	-6	-7
word:levy	5	-4	-8	-3	-3	-7	15	-3	1	-7
word:license	-3	-1	-3	-1	-5	-2	-3	17	-8	-4
word:licensee	-6	-2	-4	-4	-5	-5	-1	18	-12	-4
word:lie	-9	-5	-6	9		16	-5	-2	-6	-6
word:life	-12	-8	-5	-1	-5	-6	-5	-4	20	-12
word:lift	-8	-3	-3	-4	-6	5	3	-6	37	-3
word:light	-11	-6	19	-6	-5	15	-6	43	-9	-3
word:like	-10	-4	-8	-3	-6	-5	-6	-6	-3	-2
word:likely	-8	-3	-2	-5	-3	-3	-7	-10	-18	-16
word:likewise	-2	-4	-4	-8	1	-10	-4	-3	22	-5
word:limit	17	-2	-5	-4	-4	-6	-8	-2	15	-2
word:limited	-8	-3	-4	-6	-6	-13	69	-4	-9	-9
word:line	15	5	-3	-1	7	8	1	-1	-4	-6
word:link	18	-1	-5	10	-5	14	-6	-3	-5	-4
word:lira	-6	-2	-3	-8	17	-3	-13	-9	41	-2
word:lisbon	21	-10	32	-4	-10	-6	-4	-2	-4	2
word:list	-9	5	-4	-6	-1	-5	-7	-1	26	-3
word:listen	21	2	-6	-5	-4	-3	5	-2	-6	-6
word:lithography	7	-3	-3	13	3	-5	-5	18	-9	-6
word:little	-27	-5	-4	-8	-5	-6	-7	-5	-7	-10
word:live	-16	-10	1	4	-6	100	-6	-8		-5
word:living	-17	-5	-2	-3	-7	-8	33	-2	-6	-12
word:loan	-7	-3	-5	5	30	-8	-7	-9	-8	-3
word:lobby	7	-5	-3	-5	-5	-6	-5	-3	5	-3
word:lobbyist	-27	-5	-9	-5	-6	-4	-28	-2	-7	35
word:local	-3	-2	7	-6	-7		-2	-1	-3	-4
word:localize	6	-8	-4	-4	-6	-5	-2	-15	-3	-4
word:locally	-9	-5	-6	-11	-9	43	-6	-5	20	-3
word:lock	3	-3	-4	-4	31	-5	-9	-4	19	-4
word:lodge	-14	-2	-4	-5	-6	-5	13	15	40	-5
word:logistics		-3	-3	-8	12	-2	-2	-5	-1	-2
word:london	46	-3	-3	-4	19	-4	-6	9	12	-3
word:long	11	-2	-6	-4	-10	-7	2	-1	-6	-5
word:longer		-8	-6	-4	15	19	-4	-6	-21	14
word:look	1	18	-6	-2	-4	-5	-1	-5	2	
word:lose	-12	-4	-3	-4	-10	-9	2	15	5	-5
word:loss	-7	-4	-24	-6	-7	-37	-5	-3	-8	-3
word:lot	-10	-8	-5	-6	-6	-6	-5	71	-9	-4
word:low	-16	-4	-4	-5	-8	-15	3	-6	-8	-7
word:low-orbit	8	-3	-2	22	-5	-9	-6	33	-18	-4
word:lower	-14	-5	-9	-5	-7	36	26	-4	-5	-3
word:luleå	-9	29	45	-6	-8	28	-20	-6	-3	-3
word:lumpur	-3	-2	7	16	-3	-5	-4	-3	-4	-5
word:lunch	20	-4	-5	-5	-3	-4	-4	-2	-5	-4
word:lusaka	5	-6	9	-8	8	-6	-4	-3	-8	-4
word:lviv	-15	-3	53	-10	-2	-6	-3	-9	-6	-5
word:machine	-13	21	-5	-6	10	29	-7	2	10	-5
word:magdeburg	-8	-3	-2	12	10	-10	-4	-3	-5	-5
word:main	-2		-6	-5	-6	-10	-4	-2	16	-5
word:major	-16	-3	11	-2	-6	-4	-5	-2		-6
word:majority	-8	-3	-4	-4	41	-6	34	-5	-10	-5
word:make	-4	1	-3	-1	-1	-1	8	-3	-1	1
word:maker	-6	-4	-5	-3	14	-7	3	3	2	-1
word:malaysia	-10	-3	-3	45	51	-4	-7	-12	-9	-6
word:malé	5	-4	-9	-6	-4	-10	32	-4	-5	-22
word:man	-8	-14	-3	-5	-7	-6	-4	-3	-11	24
word:manage	-15	-2	39	-5	27	-8		-3	-7	
word:management	7	2	-4	-5	1	-5	-4	-2	-5	-5
word:manager		-3	-4	-4	9	-6	-4	-3	1	7
word:mandate	-23	-3	18	-3	-5	-5	-9	-2	-5	35
word:manila	24	-3	-4	25	-4	-4	-4	-6	-10	-4
word:manufacturing	-16	-3	9	-5	12	-5	-3	-3	-2	-4
word:many	-10	-6	-4	-7	-4		-5	-4	-6	7
word:map	27	-3	-6	-6	19	-4	-3	5	-4	-4
word:maputo	23	-5	-4	-7	-12	-12	-8	-8	-19	-15
word:march	2	-1	6	-2	-1		7	-5	5	12
word:margin	34	-4	-10	-4	-4	-4	-4	-3	-5	-6
word:mark	-25	-4	42	-5	25	-6	-8	-3	-4	-6
word:market	-11	-3	-3	-5	-2		-6	-6	-1	-5
word:marketplace	-6	-3	-4	-7	-4	32	-1	-5	39	-5
word:markets	-7	-3	-5	-4	-4	-5	3	3	3	-3
word:marrakech	-11	-4	37	6	-4	-6	-8	-2	-3	-3
word:mast	-7	11	-6	37	-12	7	1	-3	-7	-3
word:master	-16	-7	-8	4	-5	-9	-9	-3	-5	-6
word:masterplan	-9	-4	-5	-6	-4	-4	-11	-4	-12	-4
word:material	-21	-4	-4	-4	-4	-18	-9	-2	-3	-2
word:matter	3	-4	1	-5	-6	-5	-5	1	2	-5
word:may	1	1	-4	-4	-2	-3	13	1	-2	4
word:mayor	-9	-4	15	-5	-8	8	-7	-3	-5	-4
word:mean	5	-2	-3	-6		2	11	-2	-4	-5
word:meanwhile	-21	-5	12	22	-2	-2	-9	-5	-1	10
word:measure	-6	-3	-4	-12	-4	-7	69	-9	4	-4
word:mechanism	23	-2	-3	-3	-2	-3	-4	-1	-2	38
word:medium		-4	3	-5	-5	-5	17	15	-10	-6
word:meet	35	-4	-3	-3	-2	-5	-5	-3	-5	-6
word:meeting	22	-3	-1	-2	-3	-5	-4	-2	-3	-3
word:megawatt	11	-6	-9	-6	-11	51	9	15	-7	-5
word:member	-6	1	1	-4	-5	-3	2	-1	-5	-2
word:memorandum	-10	-2	-3	37	-5	-6	-4	-4	-5	-4
word:menafn	-3	-3	-5	-10	-5	-6	-3	-3	-5	-5
word:mention	-34	-5	-15	-6	-6	-8	-7	-7	-6	-9
word:merchant	-22	-4	-5	-6	-4	44	-9	24	-11	-9
word:merger	-1	-3	-3	-4	-12	-4	-8	27	-14	-3
word:message	-11	-4	-2	-7	17	-5	12	18	-15	-4
word:messaging	5	-4	-5	-6	-8	-5	10	-4	-5	-8
word:meter	-5	-3	-4	11	17	6	-8	-7	-8	-6
word:mhz	-8	-3	-4	-8	-5	-4	-7	72	-11	-4
word:mica	-9	-2	-2	-5	-14	-3	-5	47	-14	-4
word:microelectronics	-12	-49	-3	-4	-4	-4	22	-4	-4	-4
word:middle	-10	-3	-3	-3	-3	-4	-2	-2	-3	-6
word:midnight	15	-5	-12	-6	-5	70	-21	-3	-11	9
word:might	1	-2	-2	-3		-5	-5	-11	-10	-4
word:milestone	-36	-11	-2	-6	-2	-2	-2	-2	-2	-2
word:military	4	-3	-4	-3	9	2	-7	-2	-8	-3
word:million	-10	-2	-2	-5	-20	-5	-3	-4	19	-3
word:mind	-25	-6	-4	-4	-4	-9	-3	-3	-6	36
word:minimum	-3	-4	-2	-4	-3	-3	38	-39	10	-2
word:mining	-7	-4	-2	-5	-6	-20	-30	-3	11	-2
word:minister	-13	-4	5	-4	6	-1	1	-2	-7	11
word:ministerial	3	20	45	-5	-4	-5	-6	-3	-5	12
word:ministers	-30	-4	69	-14	-4	-5	22	-2	-4	22
word:ministry	19		-1	-2	7	-4	-1		-5	-5
word:minor	-8	-4	-5	-6	-4	-9	38	-7	19	-5
word:minute	28	-9	-5		-5	4	-7	-3	-7	-6
word:mission	11	26	-6	-4	-3	6	-3	-2	-5	-6
word:mistake	-11	-5	-4	-5	-10	-5	-6	-4	-12	-5
word:mobile	1	1	3	-2	-7	4	8	2	-1	-5
word:model	-7	-4	-5	-1		16	8	-4	4	-5
word:monday	14	1	1	-1		6	5	2	2	
word:money	-7	-3	-4	-4	2		2	-4	2	-5
word:monitor	-9	-3	-2	22	-2	-3	56	-4	-13	-10
word:monitoring	-31	-7	34	1	-7	-7	-5	-9	-9	-1
word:monopoly	-11	-3	-4	-3	-6	-5	-4	-5	14	-4
word:month	-3	1		-3	-1	3	7	3	2	-1
word:montreal	7	-7	41	-5	-6	-19	-4	-3	-5	-16
word:mood	-24	-2	-3	-3	-2	-4	-4	-4	-7	-4
word:more	-5	-4		-5	1	-1	1	-1	-4	-2
word:moresby	3	-33	32	-3	-4	33	-3	-4	-3	-2
word:morning	14	3	1	-7	-7	-6	-1	-5	15	-6
word:most	1	-1	-1	-2	-6	-8	-1	-2	-8	-6
word:mostly	-9	-4	-4	-6	-6	-4	-6	-3	-13	-6
word:motion	-19	-4	-3	-6	-5	-18	25	-4	49	-13
word:motorway	-12	-7	-8	-6	-4	21	-6	-5	-4	-3
word:mou	-3	-4	-4	41	-6	-5	-6	-3	-4	-4
word:mountain	21	-5	-3	-2	-3	-6	-2	-2	-2	-4
word:mous	-4	-5	-8	57	-6	-7	-5	-3	-3	-2
word:move	-5	-3	3	-4	2	-4	1	-6	11	9
word:mps	12	-4	-7	-3	-3	-4	13	-2	-6	-7
word:mr	-11	-6	-1	4	-11	2	-2	4	-5	-2
word:mr.	20	-6	-8		-4	-5	-3	-2	-3	-2
word:mrs	16	-5	-5	17	-3	-2	-3	-1	-2	-13
word:ms	-13	-5	-4	-4	-4	-6	-5	-3	2	2
word:ms.	-12	-5	-9	-4	-5	-10	-5	-3	-5	-5
word:much		-3	1	-8	11	-7	-5	-3		-4
word:multinationals	3	-2	-2	-3	-8	-2	-10	-4	-1	-3
word:mumbai	53	-7	32	-8	-4	-13	-5	-3	-6	-3
word:munich	4	2	23	-4	-3	-7	-7	-3	6	-4
word:muscat	22	4	16	-3	2	-10	-4	-3	-3	-3
word:must	-6	-5	-4	-7	-6	-6	17	-3		-4
word:mutual	7	-4	-5	18	-4	5	-6	-3	-4	-6
word:mw	-7	-7	-8	35	-11	13	-8	-3	-6	-5
word:mwc	-6	-5	9	-4	-3	-3	-2	-5	-6	-3
word:my	2	-5	-6	5	-7	-7	-4	-3	-4	-5
word:nadi	-11	-2	2	-5	39	-4	-3	-5		-5
word:nairobi	1	6	-12	4	13	12	-6	-3	-9	-6
word:name	-11	1	-2	-3	-7		-6	-3	-3	12
word:nang	-10	44	-8	-5	-7	29	-9	-2	-8	-7
word:nation	-10	-4	1	-6	-5	-3	24	-2	7	-4
word:national	-9	-3		3	-1	4	18	-1	-4	-4
word:nationwide	-7	31	-3	-4	18	-10	31	-35	24	-4
word:near		-8	-4	-5	7	14	-5	-4	-4	-3
word:nearly	-25	19	-6	-4	-5	-7	-5	-3	3	-5
word:need	-9	-6		-4	-4	-6	-6	-3	-4	-1
word:negotiation	43	-11	-5	-7	-4	-11	-7	-3	-5	-5
word:net	-13	16	-4	-5	-5	-5	-4	-4	-8	-14
word:network	-3	-4	-1	3	1	2	-4	-2	-5	-4
word:never	-5	-2	-2	-4	-2	-3	-4	2	-6	-4
word:new	-4	6	-1			3	3	-3	-3	13
word:newcomer	-19	-3	-5	-5	-6	-9	-7	-8	-7	48
word:news	-7	-5	-5	-2	-6	-5	-4	-3	1	-4
word:newspaper	-6	-6	-4	-8	-5	-7	-4	-4	-7	-5
word:next	5	1	7	-1	-3	2	5	-1	-2	1
word:ng	-8	-6	-4	-4	-8	32	-4	-2	-3	-5
word:night	11	2		-7		11	2	2	5	-1
word:ninh	-12	-2	-2	-5	43	-3	-2	-12	-2	-3
word:no.	-13	-4	-3	-10	-4	-6	54	-3	-12	7
word:nobel	-1	23	-7	-2	-4	18	-4	-3	-3	45
word:nobody	-4	7	-5	-5	-5	-7	-6	-2	10	-12
word:nod	-25	-3	-3	-8	4	-5	4	24	-12	-4
word:nominate	-18	-4	-7	-4	-5	-4	-5	-3	-5	66
word:nomination	-31	-4	-3	-3	-4	-3	-7	-9	-6	112
word:non-binding	-5	-3	11	2	-14	-6	-10	-6	3	-4
word:none	-14	-7	-6	-5	-4	-8	-6	-4	-4	-4
word:noon	30	-5	-8	-2	-9	-3	-2	-3	-6	-5
word:nordic	-14	-4	33	-4	5	21	-6	-3	-5	-6
word:nordtel	61	-4	-4	-4	-4	-6	-4	-3	-5	-10
word:north	-1	-7	-5	-3	30	5	-3	-3	-6	-5
word:not	-9	-3	-3	-4	-4	-6	-6		-2	-4
word:note	-5	-5	-5	-1	-6	-3	3	-5	-6	-4
word:nothing	-14	-6	-3	2	2	-14	-4	-4	-17	-7
word:notice	11	-2	-4	-8	-6	-5	22	19	23	3
word:notify	-12	-5	-10	-5	-8	-10	130	-10	-26	-5
word:nov.	43	-6	-6	-5	-6	-4	-4	-3	-9	-5
word:november	-6	5	19	-1	-5	10	13	3	2	-1
word:now	-12	-4	-4	-5	1	3	-4	2	-5	6
word:nowhere		-1	-2	-3	-3	-9	-4	-2	-5	-5
word:npr	-2	-4	-1	-5	-10	-7	-6	-28	-31	-2
word:nuclear	-5	-5	-4	2	-5	-7	-8	-2	-4	-3
word:number	-3	-1	1		-6	1	18	-2	5	-3
word:o	-21	-6	-6	-7	-6	-7	-6	-5	-9	-8
word:oath	-34	-4	-5	-3	-4	-4	-4	-2	-4	62
word:objection	-7	-2	-2	20	24	-4	-6	40	7	-5
word:obligation	-10	-1	-1	-6	-8	-4	-1	-25	22	-2
word:oblige	-9	-3	-4	-7	-4	-7	-5	-7	-9	-5
word:obtain	-9	-2	-3		20	-3	-11	29	1	7
word:occasion	-16	3	9	7	4	-5	-3	-2	-3	
word:oct.	47	-7	-5		-5	-14	-5	8	-5	3
word:october		6	20	-1	-3	15	-3	9	-4	-2
word:of	-1	-1		-1		1	-1	-1		1
word:off	-1	8	-4	-5	-7	21	-3	-4	9	-5
word:offer	-1	-2	-6	-5	12	-10	-4	5	-7	-4
word:office	5	-2	-4	-2	-3	1	-4	-1	1	-3
word:officer	-7	-4	13	-5	5	-5	-7	-3	14	23
word:official	6	7	-2	-2	3	-4	-4		-2	-4
word:officially	-14	-4	10	-34	-5	49	-9	-3	-4	23
word:officials	19	-3	20	-5	-6	-5	-9	-4	-5	-7
word:officiate	-18	-6	38	-7	-6	52	-4	-3	-7	-6
word:offline	-18	20	-6	-9	-3	-11	-5	-1	-7	-2
word:ohio	-12	-4	-3	-4	16	-7	-6	-5	17	-8
word:old	-15	3	-6	-6	5	7	-8	-5	-7	-9
word:on	7	1		1	-2	2	3		-1	-1
word:once	-14	-6	-4	-7	-6	-10	-1	-10	3	17
word:online	13	2	-5	-1	-2	1	20	-4		5
word:only	-1	-7	1	-4	-9	5	5	-1	9	-3
word:onsemi	-34	50	-4	-8	-1	-6	-5	-3	-5	-9
word:open	-3	-3	7	-2	-2	13	-3	-1	4	-4
word:open-access	-12	-5	-4	-10	26	-6	23	-27	-7	-5
word:opening	-15	-4	31	-5	-2	16	-1	-4	-1	-4
word:operate	-10	3	-3	8	-2	7	-7	9	-7	-3
word:operating		-1	-1	-4	-2	-5	-6	1	-10	-3
word:operation	-12		-4	-5		62	-6	2	-6	-4
word:operational	16	-1	-2	-6	-20	-1	-6	-9	-10	31
word:operator	3	-3	-3	-2	1	-5	17	-1	-7	-4
word:opinion	-28	-3	-4	-3	-6	-4	-7	-5	-11	-8
word:opportunity	-10	-5			-4	-5	-2	-1	-2	-7
word:opposite	52	-8	-3	-3	-12	-2	-2	-2	-2	-5
word:opposition	-16	-5	-5	-4	-4	14	-1	1	-3	-10
word:optic	1	-4	-4	-11	-6	42	-8	-3	-5	-5
word:optical	-14	-3	-4	-6	48	-10	-2	-5	-8	-6
word:option	-5	-3	-4	16	-4	-5	-7	-4	-25	-4
word:orbit	-6	-8	-4		-8	33	-7	-3	-7	-3
word:order	-7	-2	2	-1	-4	-3	-4	-4	6	4
word:ordinance	-7	-3	-3	-4	-6	-10	73	-11	-9	-6
word:ordinary	-8	-4	-3	-2	-7	-8	-11	39	-12	-2
word:organization	1	-2	-5	-5	-2	-4	-4	-7	-3	-5
word:organize	-12	-4	62	-3	-5	-7	-3	-3	-5	-5
word:organizer	-23	-7	58	-7	-5	-5	-5	-3	-8	-5
word:oslo	11	-4	-7	-4	18	-6	-6	-3	1	-6
word:other	9	-5	7	-3	-6	-2	3	-3	-5	-5
word:others	-1	-3	6	-6	-6	-7	-3	-5	-2	-4
word:otherwise	-6	-4	-7	-5	-3	-12	-6	-5	-5	-3
word:ottawa	-10	49	-9	-5	-6	-7	-8	-4	11	-5
word:our	-9	-5	-4	-5	-6	13	-5	-3	-8	-5
word:oust	-10	-8	-4	-4	-5	-6	-4	-4	-10	88
word:out	2	-2		-4	4	4	1	-5	2	-1
word:outage	28	5	-5	-4	-5	-8	-1	-6	16	-5
word:outcome	-1	-4	-4	-4	-4	-7	-5	12	-7	-7
word:outfit	-9	-3	54	-5	11	-20	-3	-4	-10	-6
word:outgoing	-15	-3	-3	-5	-6	-4	-4	-4	-5	-15
word:outlay	-8	-4	-5	-9	96	-8	-14	-13	-5	-4
word:outline	62	-19	-7	-13	-5	-6	-4	-3	-3	-3
word:outside	9	-1	-9	-6		7	-5	-6	8	6
word:outskirt	-9	-4	-11	-8	12	36	-3	-2	-7	-4
word:outsource	-6	-5	-7	13	-3	-3	-3	-3	-7	-5
word:over	11	-1	-1	-1	2		-3	-2	4	1
word:oversee	-18	-4	-4	-6	-5	-6	-23	-3	-10	-15
word:oversight	-9	7	-3	-4	-8	-6	-7	-4	7	-3
word:owe	-5	-3	-3	-5	-9	-8	-4	-11	31	-3
word:own	-9	-3	-3	-2	-7	-8	-5	2	-3	-2
word:owner	-16	-3	-4	-5	44	6	-7	14	-9	-11
word:ownership	6	-3	-3	-4	-4	-6	6	26	-24	-4
word:pace	-18	38	-9	-4	-4	-15	-7	-3	-12	-12
word:pacific	-7	-2	13	-4	-5	-7	33	-3	-7	-5
word:package	-5	-4	-3	-6	13	-10	15	-15	24	-5
word:packaging		11	-1	-9	29	3	-6	5	-8	-4
word:pact	-6	-3	-10	67	-8	-6	-6	-4	-9	-4
word:page	10	-6	-18	-5	-5	-6	4	-3		-3
word:pain	-15	-9	-4	-4	-5	-7	-10	22	10	-4
word:palace	16	3	-5	-1	1	-5	-1	-3	-3	-3
word:pandemic	-17	12	-4	-9	-4	-6	27	-4	-5	-6
word:panel	-17	-5	25		-7	3	-7	4	-4	-3
word:paper	-13	1	-1	26	4	-7	1	1	-7	-5
word:parcel	-7	-8	-5	-12	-7	44	-6	12	39	-3
word:parent	3	-3	-6	4	-8	-6	-7	-7	-4	-4
word:parental	-8	-4	-4	-4	-4	-8	-12	-4	47	-2
word:paris	-23	5	36	-7	-4	-5	-5	-2	-4	-5
word:park	-4	11	-7	-2	21	9	-6	5	12	-4
word:parliament	-6	-3	6	-5	3	-7	26	-3	-5	-3
word:parliamentary	45	-3	-12	-3	-2	-3	-6	-3	-8	33
word:part	-4	-3	9	-4	-2		-1	-2	1	-4
word:parte	31	-6	-4	-5	-3	-4	-2	-2	-8	-5
word:participant	-24	-4	28	-4	-3	24	-4	-1	-5	-4
word:participate	-28	-4	-19	-4	23	-5	-9	-7	-4	-4
word:participation	10	-4	55	-8	-4	-7	-3	-3	-5	-11
word:particular	-8	-5	13	-4	-4	-5	-3	-3	-4	-9
word:particularly	-9	-4	-2	-4	-2	-3	-1	-2	-3	-2
word:partner	-5	-2	1		-2	-3	-4	-4	-3	-1
word:partnership	-4	-4	-1	12	-5	-2	-5	-3	-5	-4
word:party	2	14	-5		-5	-5	-9	-8	-7	-2
word:pass	1	-4	-5	-4	-5	-2	29	-7	-4	-7
word:passenger	-13	-2	-3	-14	-3	31	31	-6	-18	-5
word:passport	-12	-4	-5	-35	-8	33	-11	26	-8	-3
word:past	21	2	-8	-4	-5	-5	-7	-3	-2	6
word:patent	-22	-3	-5	-9	-20	-4	-5	-6	102	-6
word:path	30	-9	-7	-6	-4	-5	-5	-3	-4	-3
word:patience	-1	-4	21	-6	-5	13	-6	-4	-10	-9
word:patient	16	-5	-4	-5	-4	-20	-15	-4	12	-5
word:patronage	-14	-4	31	-4	-6	-8	-7	-3	-4	-5
word:paulo	-16	-6	53	-8	25	22	-5	-6	-8	-9
word:pavilion	-37	31	-1	-2	-5	-2	-2	-2	-2	-3
word:pay	-2		-4	-3	-4	-1	3	-1	9	-2
word:payment	6	-4	-5	13	2	10	5	7	-11	-4
word:peaceful	-7	-2	-3	6	-3	-2	-5	-2	-4	-7
word:pen	-14	-2	-3	49	5	-7	-14	-3	-4	-3
word:penalize	-11	-2	-3	-5	-8	-4	-21	-6	28	-6
word:penalty	-7	-2	-4	-6	-4	-3	-1	-10	19	-6
word:penang	-4	35	19	-5	18	4	-5	-3	-7	-5
word:penciled	32	35	-2	-3	-2	-5	-3	-3	-6	-7
word:pending	24	18	-4	-13	21	12	-6	-22	-6	-5
word:pension	-6	-2	-3	-7	13	-3	-5	-7	13	-5
word:people	-7	-5		-2	-3	-5	-5	-1	1	-3
word:per	-10	-4	-5	-5	16	-8	15	-4	-8	-5
word:percent	1	-5	-4	-5	13	-2	18	-3	-9	-4
word:period	-13	-4	-5	-4	23	-7	-12	-5	-5	1
word:permanent	-11	-7	-4	12	-8	-5	-5	-2	-8	31
word:permission	-7	-2	-3	-7	-10	-4	-5	83	-19	-3
word:permit		-3	-1	-4	-1	2	1	16	-14	-2
word:person	13	-3	-4	-4	-4	-7	-7	-8	15	-10
word:personal	-8	-3	10	-6	-5	-7	23	-3		8
word:persuade	-16	-1	-5	-3	-3	-8	-3	-3	-3	10
word:peso	-13	-5	-4	-5	30	-9	-6	26	56	-4
word:petition	-15	27	-6	-11	-18	-5	-4	2	31	-6
word:phase	-3	-9	7	-8	5	47	-6	-2	-3	-5
word:philippine	4	-2	26	24	1	-5	-9	-4	5	-4
word:phone	1	-5	-4		-1	-4	5	-1	1	-4
word:photo	-35	-5	-10	-4	-5	-6	-4	-3	-6	-4
word:photograph	-22	-4	-5	-6	-6	-10	-14	-3	33	-8
word:photonic	30	-26	-2	38		-7	-4	-2	-2	-2
word:pick	-5	-4	-4	7	5	-8	-6	-5	13	12
word:picture	-10	-5	-4	-5	-11	17	-5	-11	20	-11
word:piece	-2	-9	-4	-4	-7	-7	52	-3	-6	-4
word:pillar	-18	-3	-4	-3	-5	-11	-8	-2	-3	-5
word:pilot	-9	-6	-6	11	10	33	-8	9	-6	-4
word:pioneer	-10	-4	-5	-6	-4	-4	-5	-7	-4	-8
word:pitch	6	-15	41	-4	12	-6	-4	-3	-6	-4
word:place	5	-5	-2	1	-5	-1		-3	3	2
word:plain	-10	-9	-5	-17	-4	-6	-11	-2	-10	-3
word:plan	-2		-5	-3	5	3	4		-5	-4
word:planalto	7	-4	-3	-2	-2	-6	19	-2	-3	-4
word:planning	-27	-2	-3	-2	1	-3	-4	11	-2	40
word:plant	-2	6	-6	-5	20	10	-3	-2	-4	-3
word:plate	-19	-4	-5	-5	-7	-9	-7	-39	-7	-3
word:platform	-3	-6	-3	2	-7	1	4	-2	7	-1
word:play	2	-6		-5	-3	-6	-6	-4	-6	-6
word:player	-22	-4	2	-4	-5	-6	-4	-4	-5	-4
word:plead	26	-4	18	-3	-6	-10	5	-4	-5	-4
word:pledge	-3	-4	-3		28	-5	-8	-3	-4	-5
word:plenary	-3	-6	28	-3	-3	-3	17	-3	-5	-7
word:plow	-10	23	-6	-7	50	9	-7	-4	-10	-6
word:plug	-13	-4	-6	-7	-11	12	-5	-4	42	-6
word:pm	-23	-4	-7	-5	-6	-5	-6	-3	-6	-11
word:point	-8	-6	-7	-6	-2	8	-10	-4	-6	-5
word:poland	-14	-5	-24	-4	12	15	-15	-3	-5	58
word:pole	21	-4	-3	47	-8	-9	-10	-3	-8	-7
word:police	1	-4	-5	-5		7	2	-7	42	-8
word:policy	4	-4	1	-4	-4	-4	22	-3	-2	-4
word:political	-8	-2	-2	-6	-4	-7	-3	-2	-3	-6
word:politician	8	-3	-2	-4	5	-10	-3	-1	-4	-6
word:politics	-14	5	-3	-4	-6	-5	-4	-2	-4	-26
word:popular	-11	-1	-2	-5	-9	-3	-9	-4	-9	-4
word:port	-3	-15	9	-3	-3	27	-5	-2	-6	-3
word:portability	26	-3	22	-6	-6	-5	38	-8	-12	-4
word:portal	-7	-7	-14	-6	-7	72	-3	-4	-7	-5
word:portfolio	-12	-7	-8	-2	-6	-3	-3	-2	-4	26
word:position	-10	-3	-4	-13	-4	-5	71	-7	-4	-5
word:possible	-3	-3	-3	-16	-6	-4	-4	-3	-5	-2
word:post	-1		-4	-4	3	-3	-1	-5	-4	6
word:postpone	12	34	10	-9	-4	9	18	-4	-6	-5
word:potential	42	-5	-5	-6	-3	-1	-2	-4	-5	-3
word:pour	-8	-4	12	-4	70	-19	-3	-4	-4	-5
word:power	2	-1	-6	3	3	-6	-3	3	-6	-6
word:powerful	-8	-5	-4	-3	35	57	-2	-2	-10	-2
word:practice	-2	-5	-5	-7	-7	-7	11	-3	3	-6
word:praise	-10	21	-5	-4	-7	4	-3	-3	-4	-7
word:predecessor	-15	-4	-3	-3	-4	-5	28	-4	-6	34
word:preliminary	-6	-2	-4	3	-8	-5	-5	26	41	-2
word:premise	24	-4	-5	-6	-10	-10	-3	-8	26	-2
word:preparation	-10	-17	18	-12	-2	-4	-6	-3	-2	-5
word:prepare	35	-3	-28	22	-10	-6	-4	-2	-3	-11
word:presence	-13	-4	1	18	-5	10	-3	-2	-3	-8
word:present	-1	-4	-3	-3	-5	-5	-1	-3	-5	2
word:presentation	33	-3	-5	-7	-10	-8	-8	-3	-3	-7
word:preside	7	-5	6	3	19	14	-5	-3	-6	-1
word:presidency	29	-5	30	-11	-5	-6	17	-3	-5	41
word:president	-3	-8	-9	-4	1	4	-4	-3	-4	25
word:presidential	9	-4	-3	-4	-4	4	-1	-2	-4	-2
word:press	13	-6	-5	-3	4	8	-4	-4	-2	-5
word:pressure	-15	-3	-8	-8	-4	10	-6	-3	-8	-16
word:previous	18	-4	-6	-5	-3	-6	-4	-2	-4	-8
word:previously	34	-3	-5	-9	-4	-6	-4	-3	-6	-14
word:price	6	-4	-5	-7	-2	-7	4	-4	4	-5
word:pricing	32	-6	12	-6	-3	-23	19	-4	-5	-3
word:prime	3	6	-5		7	2	22	-2	-5	
word:principle	-14	-3	-4	-5	-6	-4	3	-9	13	-5
word:priority	-9	-4	-4	-4	-5	-6	-5	-2	-4	2
word:privacy	-11	-3	-5	-5	-5	-6	-6	-3	38	10
word:private	-4	2	-5	-5	4	-6	3	3	-3	-6
word:probe	-11	-10	-5	-5	-5	9	-8	-8	16	-4
word:problem	-7	-2	-3	-3	-5	-9	-4	-9	14	-2
word:procedure	-13	-3	-3	-7	7	15	-10	-4	-20	-9
word:process	-11	-4	11	4	-7	-7	-4	2	21	-3
word:processing	-24	-3	-4	-10	-5	4	-5	-2	-13	28
word:processor	63	-3	-4	21	-12	-8	-6	11	-8	-2
word:procurement	7	-3	-7	-6	-4	-5	4	-3	-5	-9
word:produce	-7	-4	9	-5	-9	-4	16	-3	-5	-4
word:product	-7	10	-7	-3	-6	-10	13		12	-5
word:production	-8	-5	-8	-5	-10	52	19	-2	-4	-4
word:productive	4	-2	-2	-3	-3	-2	-2	-2	-3	-7
word:profit	-6	-4	-5	8	-20	-11	-5	-3	-7	-3
word:program	1	6	-5	-2		9	-4	-1	-5	-5
word:progress	14	-8	-6	-4	-6	-8	-3	-2	-3	-4
word:prohibit	-8	-2	-3	-5	-6	-6		46	35	-11
word:project	7	-4	-5	-4	6	-1	-5	-3	-3	-5
word:promise	-10	-8	-2	-6	11			-5		-6
word:promising	-8	-5	-8	-5	-6	46	-6	-3	-6	-4
word:promote	-2	3	-6	4	-3	-5	14	-3	-3	9
word:proper	-12	-2	-3	-2	-3	-4	-16	14	-12	-2
word:properly	-4	-2	-1	-5	-5	-3	-6	-4	-13	-4
word:proposal	7	-4	-4	-5	-6	-7	31	-6	-3	-4
word:propose	6	-2	-4	-9	-1	-8	27	-3	-6	1
word:prosecutor	-8	-5	-3	-3	-13	-6	-6	-3	23	38
word:prospect	-2	-5	-4	-9	-5	-4	-3	-3	-3	-5
word:protect	1	-2	-6	4	-3	-5	-4	-3	2	-9
word:protection	-7	-5	-2	-3	-5	-1	18	-4		7
word:protest	-19	-3	-3	-20	-3	-14	27	-3	-7	50
word:protocol	-14	1	-5	53	-4	-10	10	-3	-5	-3
word:proud	-8	-5	-2	-3	-4	-7	-2	-3	-4	-4
word:prove	-5	-3	-3	-6	-4	-6	-11	-2	-5	-5
word:provide	-7	-3	-2		6		-2	4	-6	-3
word:provider	-2	-5	-5	4	-2	-8	6	8		-4
word:province	7	-5	-4	-4	15	1	5	-4	-10	-4
word:provincial	21	-3	-7	-5	-14	16	-11	-3	-4	-9
word:provision	7	10	-5	-5	-5	-5	-15	-2	-3	-6
word:provisional	-8	-3	-3	-18	-5	-10	40	-11	29	32
word:public	-4	-3	-5	-2	-5	2	17		-3	-1
word:public-private	-17	-7	-2	-1	-5	-19	-3	-2	-2	-3
word:publication	20	-6	-8	-6	-4	-7	40	-3	-6	-6
word:publish	-5		-5	-5	-3	-6	15	-2	-5	-3
word:pull	-13	-6	14	26	27	13	-5	8	24	-5
word:punish	-7	-4	-4	-4	-8	-4	-11	-7	42	-3
word:purchase	5	-2	-3	-1	7	-2	-6	18	-2	-3
word:purpose	7	-4	-6	4	-5	-9	-2	-3	-7	-6
word:push	-10	-3	-5	-5	-6	14	-4	-2	-6	11
word:put	-1	-2	-2	-3	8	7	3	-5	2	
word:qatar	-11	-1	26	20	-7	-12	-9	19	-5	-3
word:qr	-12	-5	-8	-22	-4	80	-17	-3	-6	-3
word:quality	26	-5	-3	-5	-5	-6	-4	-4	8	-6
word:quantum	-9		-6	-14	30	7	18	-6	-11	-4
word:quarrel	-33	-4	2	-5	-5	-13	-11	-4	13	-6
word:quarter	14	-3	-4	-6	1	28	-6	-4	-5	-5
word:question	8	-5	-1	-4	-4	-5	-7	-3	11	-6
word:quetzaltenango	-4	-4	-11	-5	-4	-28	-5	-4	9	-3
word:quip	-16	-7	-4	-11	-4	-7	-7	-3	-4	-7
word:quit	-19	-4	-4	-6	-5	-6	-4	-4	-16	142
word:quote	-5	-2	-2	-7	18	-5	-8	-2	-5	-22
word:r	-7	-4	-5	-6	34	-4	-4	-3	3	-3
word:r&d	-13	-2	-1	7	4	-7	-3	-4	-3	-1
word:rabat	-12	55	-8	6	-6	-9	-20	-3	-4	-3
word:race	-47	-13	16	-5	-3	-6	-7	-3	-11	-4
word:radio	9	-11	5	24	-12	-13	2	-7	-16	-8
word:raid	-27	-2	-3	-5	-3	-5	-7	-9	68	-5
word:rail	9	-6	14	-5	-5	48	-8	-4	-4	-8
word:railway	-13	40	-14	-7	-5	-10	-5	-3	-5	-7
word:raise	3	-3	-3	-4	8	-6	-2	-3	-4	-3
word:rand	-5	-2	-3	-8		-4	-8	-5	40	-3
word:range	-6	-3	-4	-6	-6	15	-6	5	-8	-5
word:rank	-13	-5	-7	-5	-5	-10	-5	-4	-6	-6
word:rare	48	-3	-11	-8	-5	-14	22	-3	-5	1
word:rate	-5	-4	-5	-6	-6	-6	42	-10	-6	-5
word:rather	-4	-2	-2	-4	-16	-3	-11	23	-24	-5
word:ratify	-12	-4	-6	-11	-4	-10	84	-3	7	-9
word:reach	-9	-4	-5	4	-8	-6	-4	-4		-5
word:reactor	-4	17	-6	-7	-6	18	-8	39	-4	-5
word:read	-12	9	-4	-5	-5	-4	-8	-4	-7	-5
word:readiness	12	-4	-16	-6	-4	-9	-5	-2	-6	-12
word:reading	-1	-4	-4	-3	-3	-7	47	-4	-5	-3
word:readout	-12	-3	-3	-4	-3	-6	-3	-3	-4	-7
word:ready	-3	-4	3	-8	-6	2	-3	-7	-2	-5
word:real	-9	-1	-2	12	-9	-3	-3	-1	-15	-4
word:reason	-12	-5	-7	-5	-6	-6	-10	-3	-6	53
word:recall	-8	-6	-5	8		-5	-7	-1	17	5
word:receive	31	-6	-4	-4	-2	-3	-3	6	-5	-6
word:recent	-8	-3	-3	-5	13	15	-5	-15	8	-5
word:recently	48	-3	-2	-4	-12	-7	-2	-1	-3	-2
word:reception	27	-6	-6	-4	-5	-5	-3	-2	-2	-5
word:recess	-18	19	-7	-3	-6	-9	18	-2	-9	-9
word:reckon	-9	-6	-3	-5	-9	-9	-9	-6	-10	-4
word:recognition	10	-3	2	4	-6	8	3	-3	5	-4
word:recognize	-17	-5	-3	-3	-6	-6	16	-3	-4	-8
word:recommend	-9	-4	-5	-4	-5	-5	40	-5	-8	-7
word:recommendation	-19	-2	23	45	-4	-2	-4	-5	-10	-7
word:record		-5	-2		-5	-9		7		-5
word:red	13	-4	-8	-3	-3	-3	-2	-2	-3	-8
word:refer	-21	-4	-4	-4	-10	-5	29	-4	12	-9
word:reference	10	-3	-3	-5	-5	-3	-3	-4	-5	-15
word:reform	-15	8	-4	-2	-2	-3	-3	-1	-18	-16
word:refusal	-7	-3	-3	-6	-3	-4	-10	53	-28	-9
word:refuse	-23	-2	-2	-9	-10	-3	-5	22	6	-7
word:regard	1	-4	-3	-6	-5	-9	7	-4	-3	-3
word:regime	-8	-3	-4	-11	-4	-12	25	-6	-7	-4
word:region	-4	-1	2	-5	-2	-1	2		-2	-4
word:regional	12	-5	13	-4	2	3	-4	13	8	-4
word:register	-2	-3	-5	-6	-4	-7	18	13	4	-3
word:registration	-7	-3	-3	-5	-9	7	54	9	13	-6
word:registry	12	-2	-4	4	-4	-9	10	-4	6	14
word:regular	-17	-8	-13	-4		12	47	-3	-4	-3
word:regulate	-7	-3	-5	-6	-6	-7	21	-5	23	-5
word:regulation	-8	-3	-6	-8	-4	-6	38		-6	-4
word:regulator	-6	-9	21	-2	2	-6	-9		-11	-6
word:regulatory	-13	12	-6	3		1	-4	-5	-9	-6
word:reiterate	-14	-7	-5	-7	-5	-4	-6	-8	-6	-4
word:reject	-7	-2	-2	-5	-5	-5	4	20	9	
word:relate	-4	-3	16	-11	-3	-4	-3	6	-3	-6
word:relation	-16	-6	-5	-5	-4	-4	-3	-3	-4	-4
word:relationship	-14	32	-3	-2	-2	-3	-2	-2	-6	-6
word:release	-5	-8	-1	-5	2	13	12	5	-4	-3
word:reliable	-9	-4	-5	-7	-6	-7	-3	-2	-3	-2
word:relief	19	-5	-4	-8	-4	-13	5	-3	-8	-7
word:relieve	-14	-3	-4	-6	-5	-3	-11	-2	-8	65
word:rely	-9	-4	-5	-5	-8	-5	-5	-2	-4	-4
word:remain	-23	1	-5	-7	12	-6	-5	-15	-9	-4
word:remark	-11	-2	14	-6	-6		-4	-5	2	-4
word:remote	-1	-4	-4	12	-5	-7	-4	-3	-4	-5
word:remove	2	-3	-4	-5	-4	-6	15	7	-16	38
word:renew	-5	-2	-4	14	-9	-5	-6	25	-6	1
word:renewal	-11	-3	-3	-4	-6	-6	-5	43	-13	-7
word:rent	-12	-4	-9	-7	-7	-20	-5	-4	-9	-6
word:repair	37	-3	-4	-4	-5	-4	-3	-7	-23	-4
word:replace	-19	-5	-4	4	1	7	22	-4	-6	50
word:replacement	-14	-5	-14	-3	-9	-5	-10	-2	39	-16
word:reply	-18	-4	-4	-5	-7	-5	-4	-5	-9	-5
word:report	-1		-4	-5	-2	-5	-2	-3	1	-7
word:reporter	-5	-5	-3	-5	-1	7	4	-3	-5	-5
word:represent	10	-3	19	-4	-4	-8	-5	-3	-5	-8
word:representative	35	-4	-1	-4	-4	-4	-7	-3	-7	-4
word:representatives	9	-3	-6	-5	-5	-8	54	-5	-12	-4
word:reprimand	-5	-6	-5	-3	-3	-4	-4	-8	73	-22
word:reputation	27	-3	-5	-9	-4	-7	-5	-3	-6	-7
word:request		-3	-2	-3	-5	-6	-6	5	11	-1
word:require	-13	-3	-5	-4	-4	-5	-4	-6	1	27
word:requirement	-19	-3	-4	-3	-4	-7	34	-3	2	-6
word:rescue	-5	-2	-2	-6	66	-3	-6	-8	-14	-3
word:research		-2	-6	3		6		2	-4	-4
word:researcher	-9	4	-5	-6	-7	-6	12	-6	20	-3
word:reserve	19	-3	-4	-3	-4	-5	-4	18	21	-4
word:reshuffle	-30	-9	-4	-3	-2	-5	-4	-1	-4	32
word:residence	63	11	-5	-4	-4	-7	-3	-7	-6	-5
word:resident	6	-1	-6	-1	-6	-14	-10	23	10	-4
word:resign	-15	-5	-5	-5	-4	-5	-8	-3	-5	33
word:resignation	-21	-5	-5	-6	-6	-8	-5	-3	-5	79
word:resilience	-3	-4	-3	-3	-3	-7	18	-2	-4	-15
word:resolve	-26	-8	-4	32	-4	-5	28	-3	-5	-6
word:resource	-15	-1	-2	-5	-1	-5	-4	-1	-2	-7
word:respect	4	-7	-3	-6	-5	-5	4	-3	-7	-7
word:respond	-4	-3	-3	-4	-4	-5	-5	-6	4	-6
word:response	-21	-3	7	-5	-6	-5	-4	-6	9	-4
word:responsible	-17	-4	2	-3	-4	-5	-9	-5	-7	-4
word:rest	-13	-3	-4	-7	-10	-9	-5	-3	-15	-7
word:restore	-3	-4	-4	-23	-4	-7	-8	-3	-8	2
word:result		-2	-4	2	-4	9	-6	-5	-6	-6
word:resume	67	-3	-8	-12	-5	-7	-10	9	-7	-4
word:retd	-3	-6	-5	-3	-3	-6	-7	-2	-6	-6
word:retire	-16	-5	-5	-4	-7	-8	-6	-3	-7	67
word:retired	10	-4	-12	-4	-6	-5	-3	-3	-18	-7
word:retreat	3	-5	57	-4	29	-6	-4	-20	-5	-6
word:return	-5	16	-6	-5	-9	-7	-8	-5	25	-1
word:revenue		-4	-4	-3	-16	-8	24	-4	-7	-4
word:reverse	-18	-2	-4	-4	-4	-4	-14	11	-2	-3
word:review	23	4	-6	-1	-5	-7	-5	1	9	-3
word:revise	-9	-3	-3	-3	-7	-5	43	-4	-23	-4
word:revoke	-7	-2	-3	-5	-4	-5	-7	8	13	-5
word:revolution	15	-6	-2	-7	-2	-7	-2	-3	-4	-3
word:ribbon	-13	-7	-6	-5	-8	70	-6	-3	-9	-4
word:rich	-24	-3	-3	-3	41	-3	-6	-18	-16	-3
word:ride	12	-2	-4	26	-8	3	-3	13	-14	-3
word:ride-hailing	-15	-5	-6	-5	5	-5	16	-3	-10	-5
word:riga	11	-8	-7	-8	-6	13	-5	-3	-6	38
word:right	-5	-4	6	-7	-4	-5	1	-3	8	-5
word:ringgit	-6	-7	-5	-7	76	-15	-7	-4	-7	-3
word:rise	-20	4	-11	-4	-9	-8	1	-3	-6	-4
word:risk	-18	-4	-5	-4	16	-6	-14	-3	-9	18
word:rival	-8	-3	-4	9	-3	-9	8	-7	11	5
word:river	-21	35	-8	-6	-3	-6	-10	-3	-5	-3
word:riyadh	6	3	16	-6	7	16	11	-3	-3	-7
word:road	-1	9	-5	-7	-5	24	-5	-3	-5	-8
word:roadmap	9	-5	-10	32	-4	-9	46	-3	-6	-5
word:roam	32	-4	-4	28	-4	-7	-1	-3	-3	-5
word:robot	7	-24	30	6	-10	45	5	-6	28	-5
word:robotics	-6	28	-3	22	13	28	-6	-2	-5	-4
word:rocket	-13	-6	-5	-6	-5	87	-9	-5	-8	-5
word:role	-6	-4	-3	-3	-5	-4	-3	-3	-7	6
word:roll	-11	-6	-5	-5	-7	54	8	-4	-7	-6
word:rollout	23	-5	-5	-4	-3	8	-9	-2	-5	-4
word:rome	14	14	-3	16	-5	-6	-7	-5	-15	-4
word:room	16	6	-8	-5	-5	15	-3	-3	-5	-7
word:round	21	8	-1	-6	10	-7	-5	-3	-6	-4
word:roundtable	65	-32	2	-4	-4	-6	-4	-2	-4	-7
word:route	7	13	-3	1	-9	42	-4	-4	14	-4
word:row	9	-4	-4	-9	-4	-6	-6	-5	-4	-8
word:royal	10	-4	7	-6	-5	-8	-14	-2	-5	18
word:rs	-7	-3	-3	13	31	-7	11	-12	35	-6
word:rule	7	-4	-1	-5	-3	-7	14		-6	-1
word:ruling	3	-3	-4	-4	-5	-4	-11	-5	8	-7
word:run	-6	-3	-1	6	-1	4	2	-3	-4	7
word:rupee	-7	-17	-4	-6	56	-8	-12	-10	-15	-3
word:rural	11	3	-5		4	13	-6	-4	-5	-4
word:rwanda	-5	-8	2	-7	-4	29	-6	-4	4	-3
word:safety	16	-4	-3	-7	-7	-9	10	-3	-5	11
word:sale	-7	-3	-6	-5	-3		4	20	-5	-4
word:same	9	-1	-5		-1	-2	-2	4	5	1
word:san	-3	37	15	-5	-5	-5	-3	-3	-4	-4
word:sanand	-9	-4	-4	52	67	-9	-7	-15	-17	-3
word:sanction	-4	-3	-5	-6	-5	-6	-1	-4	54	-6
word:sandbox	-16	-3	-5		-5	55	-9	15	-8	-5
word:santiago	-15	-7	24	4	-7	-8	-6	-4	-5	-5
word:satellite	-2	-5	-3	6	-3	10	1	5	-9	-3
word:satellite-2	-27	-2	-5	-29	-5	-20	-3	-2	-2	-4
word:saturday	-8	29	-2	-3		7	-6	-1	5	6
word:saudi	-3	-4	9	5	22	14	-4	-4	-5	-5
word:say	-8	-3	-3	-4	-1		-1	1	-3	-3
word:scale	-3	-4	-4	-9	1	-4	31	-1	-5	-5
word:scam	14	33	-4	-4	-3	-4	-6	-2	-4	-3
word:scan	-15	-5	-5	-4	-3	23	-6	-3	-2	-5
word:schedule	30	-6	-2	-1	-5	10	-3	11	-4	-5
word:scheme	15	-2	-8	-6	-12	13	6	-5	-12	-9
word:scholarship	-22	-4	-4	36	-5	-17	-9	-2	-3	-5
word:school	-3	10	9	8	-6	6	-5	-4	-7	-4
word:science	7	1	7	-5	-4	-6	-6	-2	6	-5
word:scientific	-5	16	-1	-11	-1	-1	-1	-1	19	-1
word:scientist	-5	22	-4	-5	-3	46	-7	-1	-5	-3
word:scrap	-6	10	-4	-6	-9	13	19	-7	-4	-7
word:screening	-4	-1	-2	-5	-17	-1	8	45	-36	-1
word:sea	18	-5	-4	-8	-3	-3	-4	-4	-3	-5
word:seal	-18	-3	-5	47	-11	-8	-5	9	28	-4
word:search	-10	-3	-3	-4	-12	-6	-6	-6	50	-3
word:seat	5	-3	-4	-4	-7	-3	-5	-3		29
word:second		-4	-6	4	-3	7	3	1	-1	5
word:secret	-11	-2	-4	24	-11	-5	-7	-10	40	-6
word:secretariat	21	-6	-4	-5	-3	-4	-4	-2	-4	-6
word:secretary	-3	-2	-5	-6	-4	18	-4	-4	-10	28
word:secretary-general	7	-8	-8	-4	-5	-8	-7	-3	-6	73
word:section	-6	19	-2	-3	-5	-6	-16	-5	19	-6
word:sector	-2	-4	-1	-5	-5	-5	-1	-2	-4	-3
word:secure	-9	-3	-4		29	-9	-4	9	-8	-3
word:security	-4	-1	7	4	-6	-2	7	3	-4	-3
word:see	4	11	-2	-6		-4	-4	-2		-6
word:seed	-12	-2	-7	-8	73	-8	-4	-19	-11	-2
word:seek		-3	-5	-3	-3	-7	4	1	3	-7
word:seize	-10	-3	-4	-5	-6	-5	-7	-7	87	-4
word:sek	-12	-4	-4	-8	9	-8	-5	91	-8	-5
word:select	-8	28	-5	41	1	-11	2	-4	-9	-6
word:sell	-6	-3	-3	-4	7	-4	-4	2	6	4
word:seller	-10	-3	-5	-5	-4	-9	-21	-15	34	-5
word:semicon	-10	-9	42	-4	-4	-17	-6	-4	-4	-7
word:semiconductor	-2	6	-1	-2		-2	5	-3	-5	-2
word:semiconductors	-31	-4	-3	-9	-3	-4	40	-2	-3	-6
word:seminar	-15	-7	73	-4	-4	-10	-4	-3	-5	-7
word:senator	-18	-8	-6	-7	-3	-5		-3	2	8
word:send	-11	-1	-5	1	-3	1	12	4	9	-3
word:senior	-1	-2	1	-4	-3	-5	-4	-2	1	-5
word:sensor	11	29	-8	40	1	-8	-8	-4	4	-7
word:sentence	-17	-5	-8	-4	-9	-7	-5	-4	87	-26
word:seoul	9	43	-6	1	2	-8	-4	-4	-5	-5
word:separate	-8	-2	-5	-1	3	9	-2	-13	-14	3
word:separately	19	4		-7	-4	-4	-3	2	31	-3
word:september	7	6	11		-4	8	8	8	10	1
word:seri	23	2	-8	-3	-3	-5	-7	-2	-3	-6
word:series	-5	-3	-5	-8	31	-27	-3	-6	2	-3
word:serious	-15	-7	-3	-5	-8	-7	-3	-4	13	-3
word:serve	-7	-4	-4	8	-4	-4	-7	-6	13	-3
word:server	-6	-1	-5	9	7	-3	3	-1	-8	-5
word:service	-1	-1	-4	-4	-2	14	-1	2	8	-4
word:services	-22	-3	27	-4	-4	-6	10	-3		-6
word:servicing	8	-6	-4	-4	-5	-3	-5	-21	39	-2
word:session	25	-5	13		-2	-7		-3	-5	-6
word:set	-5	2		1	8	5	1	-4	2	-4
word:settle	11	-3	-3		-9	2	-7	-7	19	-4
word:settlement	-7	-2	-3	-31	-16	43	-8	-6	47	-5
word:seventh	-11	-21	14	-2	-3	-4	-1	-1	-1	-46
word:several	-15	5	-3	-6	4	-6	-4	-3		7
word:shake	12	-4	-3	16	-6	-11	-5	12	-4	-10
word:shanghai	-22	7	41	-4	-4	-10	-2	-2	-4	-5
word:shape	-6	-5	10	-7	-4	-6	-9	-2	-4	-4
word:share	-12	-3		2	-5	-6	-3	-5	-2	-1
word:shareholder	-3	-3	-7		12	-11	-6	-1	-10	
word:she	-7	-2	-4	-8	-5	-9		-3	3	-5
word:sheik	-19	-12	-12	-3	-2	-4	-1	-2	-4	-5
word:shell	25	-4	-5	-8	99	-8	-6	-6	-12	-6
word:shelve	4	-3	-3	-4	-4	51	35	-4	-10	-13
word:shenzhen	-44	31	-8	30	15	-8	-6	-3	-6	-3
word:shift	-9	30	-5	-6	-5	-8	-4	-5	-9	-4
word:shilling	-5	-3	-3	-5	-9	-3	22	-6	44	-4
word:ship	-2	19	-5	-5	-5	2	-5	1	9	21
word:shoe	-17	-21	-3	-4	-4	-6	-4	-2	-13	-6
word:shop	16	-13	-6	-8	-5	7	-6	-4	11	26
word:short	9	2	9	-4	4	-7	-7	-4	1	-2
word:should	-9	-3	-4	1	-4	-7	-8	-5	-6	-2
word:show	-3	8		-1	-2	-3	-2	-3	-6	1
word:shut	-9	-4	-5	-7	-5	15	-6	-5	52	-6
word:side	-2	-3		-1	1	-5	-3	-3	-3	-6
word:sideline	-18	-3	-14	2	8	13	8	-3	-4	-5
word:sight	-16	-6	-3	-10	-4	-6	-5	50	-10	-4
word:sign	-8	-4	-3	30	-5	-3	-1	-2	-6	-4
word:signal	21	-3	-5	-5	-8	-12	-5	-11	1	-2
word:signature	-3	-4	3	50	-4	-1	23	-3	-4	-5
word:significant	-4	-12	-7	-1	-2	-2	-5	-1	-3	-1
word:signing	-12	-3	-8	71	-5	-8	-5	-6	-7	-4
word:silicon	4	12	-9	-3	-2	-5	-4	-3	-5	-4
word:sim	21	-7	-3	-4	-4	-7	11	-6	15	-4
word:similar	-9	-4	-7	-5	-2	33	-4	15	14	-4
word:since	-11		-4	-3		4	1	-2	5	10
word:singapore	-13	-3	45	17	8	-10	-5	1	-3	-3
word:singha	8	22	-7	-5	-3	23	-5	-3	-4	-3
word:single	-4	1	-5	16	-4	4	2	-3	-4	-4
word:sister	-12	-3	8	-6	-2	-3	-8	-3	11	-8
word:sit	15	-2	-1	-5	-3	-3	-5	-3	-5	-2
word:sit-down	86	15	-6	-5	-3	-4	-2	-3	-8	-3
word:site	6	25	-5	-7	-3	-16	3	3	-3	-6
word:sitting	74	-3	-8	-4	-4	-10	25	-2	-10	-3
word:situation	3	-6	-5	-7	-8	21	-10	-4	-3	-2
word:skill	-10	-4			-7	11	-7	-2	-2	-3
word:slap	-11	-3	-4	-6	-11	-6	-8	-4	37	-4
word:slice	-6	-4	-5	3	-14	-8	-3	-7	-9	-3
word:slow		-3	-7	-3	-5	-8	-6	-2	-16	-7
word:small	-12	-4	-6	5	-8	16	-7	16	4	-3
word:smart	-11	-1	20		-5	-1	1	-4		-4
word:smartphones	-2	-3	-3	-7	-5	-8	41	-2	-8	-7
word:snap	-8	-3	-6	-7	43	-8	-4	-4	-9	-4
word:snow	-14	-10	-5	28	-6	19	-14	-2	-6	-3
word:so	-8	1	-5		-1	-4	-2	2	-1	-5
word:social	-3	-4	-3	-2	-4	-5	13	2	2	-8
word:society	-7	-3	18	-26	-2	-5	11	-1	-3	-2
word:software		-4	-6	-6	9	-5	10	-5	29	-6
word:solar	-6	-3	-3	-5	34	-9		17	-13	-3
word:solution	1		3	8	-6	-12	-5	-2	-4	-3
word:som	-24	-4	27	-10	-10	33	43	-2	-5	-8
word:somebody	-3	-7	-7	-5	-2	-9	-13	-2	-3	-1
word:something	-6	-4	-3	-3	-6	-7	-6	-3	-4	-3
word:soon	-5	-4	-4	-6	-3	-3	5	-4	-2	-5
word:sooner	-9	-3	-4	-4	-9	-6	-4	-4	-5	-5
word:sound	15	-4	-4	-6	-7	-5	-9	15	-8	-4
word:source	-16	-6	-8	-6	-5	-5		-4	2	-9
word:south	-16	-5	-5	23	5	-7	-5	12	-6	-6
word:southern	-5	-7		39	-7	14	-6	-3	-5	-4
word:sovereign	-4	-3	14	7	9	19	11	-4	-5	-5
word:sovereignty	19	-7	35	-4	-3	-8	-9	-3	-4	-13
word:space	4	-5	-5	-1	-7	-2	2	-4	-7	-4
word:spainsat	-9	-4	-4	-4	-8	63	-5	-2	-3	-5
word:spare	30	-9	-4	-6	-6	-6	-4	-4	-4	-5
word:speak	-8	-3	7	-3	-3			-1	-5	-4
word:speaker	-23	-4	51	-4	-4	-3	9	-2	-9	-8
word:special	16	4	-3	-6	-4	-7	32	1	-6	-4
word:specialist	-18	-2	-7	13	-8	-5	-3	-2	-4	-2
word:spectrum	-5	-3	4	-1	-7	-2	-1	7	-6	-4
word:speech	-18	-5	62	-4	-6	-8	4	-3	-6	-8
word:speed		-3	-5	-5	-5	8	5	-9	-6	-5
word:spend	5	16	-6	-7	27	-11	-6	-4	-6	-3
word:spin	-6	-3	-3	-7	17	-14	-3	-5	-12	-3
word:split	-17	-4	-4	-8	48	17	-2	-3	-5	-9
word:spokesman	-18	-4	-5	10	-1	-5	-8	-3	-15	12
word:spokesperson	17	18	-4	-7	-8	-4	-5	-3	-13	-5
word:spokeswoman	8	-4	-10	-4	-5	-6	-3	-17	-15	-4
word:spread	-3	-3	-2	-6	-8	24	-6	-4	-3	-7
word:spring	-4	-4	-5	-2	-8	7	-1	-8	2	-3
word:st	-22	-4	-2	4	41	3	-6	-2	-11	34
word:stability	16	-2	-4	-4	-3	-6	-3	-2	-3	-7
word:stablecoin	-7	-2	-3	-5	-11	20	21	7	11	-2
word:stablecoins	19	-3	-6	-7	-3	-3	54	-10	-6	-3
word:staff	-19	1	-7	-2		-5	1	-3	-5	-4
word:stag	-22	-4	114	-6	-7	-5	-5	-6	-9	-6
word:stage	-25	-4	31	-4	-8	-13	-5	-4	-7	9
word:stake	-9	-3	-4	-6	34	-5	-5	-6	-10	-5
word:stakeholder	15	-3	20	-4	-5	-3	-7	-5	-9	-3
word:stand	-10	-3	-2	1	-4	-4	2	-2	-1	3
word:standard	14	-5	4	-4	-5	-10	-1	-2	-3	-3
word:standing	20	-5	-5	43	-3	-6	-5	-3	-6	-10
word:stanford	-31	59	31	-5	-3	-2	-4	-2	-3	-7
word:start	-11	-5	-6	-5	-8	35	8	-2	-2	6
word:start-up	-8	-5		-1	28	1	5	14	-13	-4
word:start-ups	6	-5	11	-5	3	25	-7	-3	-7	-6
word:startup	-11	-7	36	-6	-9	-6	-6	25	-8	-3
word:state	1	3	-1	-3		-3		-2	2	-2
word:state-owned	-21	-2	-2	-22	28	-4	-4	-3	-5	25
word:statement	7	-1	-4	-3		-1	2	-3		-2
word:states	-10	-2	14	-4	-6	-5	-4	-10	32	-5
word:station	-5	24	-5	-3	4	9	1	-5	-7	-5
word:statute	-10	-2	-5	-4	-8	-5	84	-10	-5	-5
word:stay	7	5		-4	-4	-6	-3	-3	-5	4
word:steady	-10	-4	-6	-5	-9	-8	-8	-4	-4	-4
word:step	-11	-4	-4	-7	3	4	4		-5	40
word:still	-13	-5	1	-5	1	-7	-5		-7	-2
word:stock	17	-5	-8	-6	17	-19	-4	-3	-4	22
word:stone	-10	-7	-4	-7	-16	72	-7	30	-6	-7
word:stop	-9	4		-4	-3	-5	-7	-6	19	-3
word:store	-8	-3	-5	-5	-4	-10	36	-7	11	-3
word:story	-22	-5	-4	-3	-6	10	-6	-4	-12	-20
word:straight	-6	-6	-6	-11	-6	-5	-13	40	-13	-44
word:stranger	-5	-7	-4	-4	30	-4	-3	-6	-31	-2
word:strategic	-3	-2		13	-5	-3	-4	-2	-4	-4
word:strategy		-3	-6	-8	-4	-7	33	-2	-4	6
word:stream	-11	-4	-5	-4	-6	49	33	-3	-6	-4
word:street	6	-4	-17	-5	-6	71	-8	-4	-8	-5
word:strength	-6	-3	-4	-5	-3	-1	-4	-4	13	-3
word:strengthen	-1	-3	-4	-1	-4	-3	15	-3	-6	-5
word:stress	-8	-6	-5	-1	2	6	-5	-4	-5	-4
word:strike	-8	-5	-6	8	-5	-7	-5	-6	17	-4
word:strip	-14	-2	-3	-5	-2	-5	-12	76	-52	53
word:strong		-6		-7	-5	-6	-3	-3	-5	-6
word:structure	-26	-2	-3	-5	-6	-4	-3	-3	-10	23
word:student	5	-5	-4	1	-8	4	-7	-3	-6	-11
word:studio	12	-4	-12	-8	4	61	-9	-3	-8	-7
word:study	-13	20	-1	-2	-7	-6	-6	-5	-15	-6
word:subject	10	-5	-4		-1	-3	2	-1	-4	2
word:submarine	6	-4	-4	-3	9	20	-8	-6	-8	-4
word:submit	-12	-4	-4	-5	-5	-12	25	-5	-12	-7
word:subscriber	28	-4	-2	-10	-12	-12	-4	-4	-8	-3
word:subscription	16	-2	-4	-13	-8	-5	14	-6	-3	-5
word:subsea	20	-10	-5	-5	-8	18	-5	-3	-5	-4
word:subsidiary	1	-3	-3	-9	-13	-4	6	7	14	-2
word:subsidy	1	-3	-3	-9	24	-7	19	-10	-10	-3
word:succeed	-19	-4	-5	-4	9	-6	-5	-3	-6	21
word:success	-7	2	-6	-4	-8	-5	-2	10	-4	-3
word:successful	-9	-4	12	-4	-4	-4	-6	-2	-3	-2
word:successor	-38	-3	-3	-2	-2	-3	-3	-2	-5	45
word:such	-7	-4		-5	-3	-3	-9	-6	-6	-7
word:sue	-14	-4	-4	-7	-9	-6	-7	-6	59	-6
word:suffer	-8	-3	-3	-3	-10	-6	-4	-3	-9	-4
word:suggest	-7	-3	-4	-5	-7	-7	-5	-5	-4	-7
word:suit	-9	5	-4	-4	-5	-4	-5	-3	39	-7
word:sum	4	-3	-8	-5	25	-6	-6	-7	4	-6
word:summer	-33	-5	42	-4	11	4	15	-7	-5	27
word:summit	-14	-3	52	-3	-3	-3	-6	-2	-3	-5
word:summon	59	-3	-6	-4	-4	-5	-5	-6	15	-7
word:sunday	7	8	11	-4	-4	7	4	8	-2	3
word:supercomputer	1	26	-5	5	-7	15	-6	-3	-6	-8
word:supervision	-9	-3	-5	-5	-4	-11	-9	-17	23	-3
word:supplier	3	-5	1	9	-1	-3	-6	-5	18	-5
word:supply	-4	-4	-2	21	-3	-5	-1	-6		-4
word:support	-5	-4	-4	-2	13	-2	-2	-1	-6	-3
word:sure	-6	-3	36	-2	-3	-5	-3	-9	14	-2
word:surprise	-13	26	-6	-6	-10	-12	-8	-2	-6	31
word:surveillance	-4	-2	-3	-5	-4	-3	-14	29	-11	-7
word:suspect	-13	-2	-2	-2	-7	-7	5	-12	24	-4
word:suspend	-7	-2	-3	-8	-5	-7		1	29	9
word:suspension	-9	-2	-3	-12	-6	-13	-4	50	33	-3
word:sustainable	-1	23	-4		-2	-2	-3	-1	-2	-1
word:suva	-5	15	20	-6	-5	30	-9	-3	-5	-5
word:swap	17	-10	-4	26	14	-5	-9	-3	-12	-5
word:swear	-20	-6	-6	-4	-4	-6	-4	-3	-4	42
word:swing	-15	26	-12	-7	-4	21	-4	-3	-4	-5
word:swiss	-7	5	-3	-5	34	-6	8	-6	-10	-5
word:switch	-6	-6	-5	3	10	49	-7	-6	7	-4
word:sydney	-1	-7	-4	-5	-6	16	-19	-8	11	14
word:symposium	-20	-4	98	-6	-3	-9	-5	-3	-4	-5
word:system	-2	-5	-6	19	1	30	3	-4	-10	-6
word:systematic	-6	-4	-5	-7	-7	-3	-6	-2	20	-5
word:systems	-14	29	-3	-8	-4	-7	23	57	-10	-2
word:são	-16	-6	53	-8	25	22	-5	-6	-8	-9
word:table	2	-1	7	1	-4	-6	9	-2	-3	-4
word:tablet	-18	-4	-4	-8	71	40	-4	-7	-13	-7
word:taipei	38	44	-7	-6	-6	-2	-6	-3	-5	3
word:taiwan	-3	33	2	-5	-7	22	-4	-9	21	-9
word:take	4		6	-2	-4	1	-3	1	-2	-2
word:takeover	-5	-2	-2	-11	36	-6	-4	18	-14	-4
word:talent	3	-3	-4	20	-9	-5	-4	-2	-3	-4
word:talk	6	-4	-4	-1	-2	-4	-3	-2	-3	-4
word:talks	27	-5	-12	13	-3	-9	-7	-3	-3	-6
word:tallinn	-3	31	34	-6	-2	-7	-9	-3	-4	-4
word:tap	-12	-5	-5	40	-6	-8	-4	-4	-9	43
word:target	9	-3	-4	-6	-12	-4	-3	27	-4	-2
word:tariff	26	4	4	-7	-6	-9	12	-3	-5	-4
word:tartu	-19	-4	-6	-9	34	-15	-6	-7	43	-6
word:tashkent	14	14	18		-9	-11	-5	-3	-4	-4
word:task	6	2	-4	-6	-5	6	17	-4	-5	-2
word:tax	4	-4	-3	-9	-4	-5	10	-3	7	-4
word:taxation	-17	-5	-3	-8	-4	-10	-9	-3	-4	-4
word:taxi	-10	-5	-3	-1	-5	15	29	31	-7	-3
word:teach	-21	22	-6	-6	-5	16	-6	-4	-6	-7
word:teacher	13	-5	-5	39	-6	-6	8	-3	-6	-6
word:team	1	7		-1	-4	-4	-4	-2	-3	7
word:tech	-12	-4	26	-4	-6	-9	-5	-2	-3	-2
word:technical	6	-6	11	-9	-6	25	-5	-4	-6	-5
word:technician	-14	-2	-3	8	-16	36	-10	-3	-5	-8
word:technological	-6	24	-4	-6	-4	-2	-4	-2	-2	-3
word:technologies	5	3	17	-4	-5	2	23	-2	-3	-5
word:technology		-1	-3	-1	-2	-1		-2	-4	
word:telco	-3	-3	-8	-4	-5	-6	-5	-5	-4	-7
word:telecom	-12	-4	17	-9	1	-6	21	-3	-3	1
word:telecommunication	-3	-3	5	-6	-5	-1	-9	-4	-4	9
word:telecommunications	-15	-3	14	-3	-8	-4	3	9	-10	-6
word:telephone	29	-5	-6	-8	3	-5	-4	-3	-5	-5
word:tell		-3	2	-2	4	-1	1	-2	2	-5
word:tema	-7	-7	-5	-6	-51	59	-7	-3	-10	-3
word:temporary	-5	-3	-2	-3	-8	-3	-5	48	-5	-5
word:tenant	-17	-5	-4	-24	-4	-6	-3	-5	-3	-5
word:tender	-3	-4	-4	18	-5	-8	-7	-8		3
word:tenth	-4	-3	6	-5	43	-7	-12	-4	-8	-4
word:tenure	-15	-2	-2	-5	-4	-5	-18	-3	-3	33
word:term	-12	-4	-4	6	-2	-4	-6	-6	8	5
word:terminal	-6	-4	-6	-4	20	-4	-4	2	18	-3
word:terrestrial	-5	-2	-4	-6	-5	-5	-5	-2	-4	-2
word:test	-7	-6	-4	2	-7	10	5	13	-10	-4
word:testify	111	-5	-5	-4	-7	-7	-10	-4	-9	-12
word:testing	10	-4	-5	4	-24	22	20	-3	-6	-4
word:texas	-16	-2	-2	-5	3	-4	-6	42	-21	-9
word:text	-15	-3	-2	30	-5	-5	19	15	-13	-8
word:than	-8	-5	5	-5	2	-2	-4	-1	-8	-5
word:thank	-17		-5	-5	1	-5	-4	-3	-6	-6
word:thanks	-24	-4	-7	-4	-5	-3	-5	-3	-3	-9
word:that	-5	-2	-2	-3	-1	-2	3	-2	-1	-3
word:their	9	-5		22	-4		3	-3	3	-6
word:them	5		-2	2	-1	-7	-2	-5	4	-5
word:theme	-2	35	32	-6	-4	-5	-7	-2	-4	-5
word:themself	62	-4	-4	-11	-4	-3	-7	-3	33	-8
word:then	27	-4	3	-5	-4	-7	9	4	-1	-4
word:there	4	-5	-1	-5	-4	-2	1	-4	-3	-3
word:they	1	-4	-5	-7	-4	-5	13	2	6	-5
word:thing	6	5	-4	8	-6	-6	-8	-5	4	-6
word:think	-15	-1	-5	-5	2	-5	-1	-4	-5	-7
word:third	-7	-3	-5	-3		9	5	-1	-7	-3
word:this	-12	-8	-4	8	-7	-9	-8	-3	-6	-11
word:though	-9	-3	5	-13	-5	-3	-11	7	-5	-4
word:thousand	7	-2	-3	-4	-11	-3	-3	-3	-10	-4
word:thrash	96	-5	-13	-7	-6	-7	-6	-3	-5	-5
word:threat	-6	-4	-4	57	-5	-3	-10	-3	-6	-4
word:three-day	-20	21	17	-4	-2	-5	-2	-2	-2	-3
word:throughout	-10	-5	-5	-4	-5	-7	-13	-4	30	-6
word:throw	18	-3	2	-11	6	-8		-7	8	-5
word:thru	10	-4	-4	-3	-2	-5	6	6	-5	-2
word:thursday	17	11	4	2	-3	2	-1		-2	2
word:ticket	-9	-8	-6	-9	-23	33	41	11	17	-7
word:tie	-6	-6	-4	-2	-4	1	12	2	-5	-5
word:tighten	-6	-4	-3	-3	-2	-6	23	-4	-9	-2
word:tiktok	22	-3	-10	-2	-5	-9	-15	-3	26	-6
word:till	26	-3	-13	-3	-4	-15	29	-3	-4	11
word:time	3	-4	-5	-5	-5	-4	-5	-4	-5	-2
word:tirana	13	-3	-4	-11	-4	21	15	-2	-3	-6
word:title	-32	-5	-27	-5	-4	-8	52	-3	-6	-6
word:to	-1	2	-2		1	-1	1	-1	-1	-1
word:today	11	10	1	-3	-7	6	2	-3	-2	1
word:together	5	-6	7	3	1	3	-7	-3	-5	-2
word:token	-9	-5	-3	-12	-7	-7	30	17	27	-6
word:tokenised	-6	-5	-7	29	-5	33	18	4	-10	-2
word:tokyo	3	32	1	1	-5	-5	-6	-3	-4	5
word:tomorrow	50	-18	5	-4	-6	-7	-6	-2	-5	-5
word:too	-9	-4	-4	-5	-4	-7	-6	8	-10	-6
word:tool	-13	-5	-3	-4	-10	12	-6	-2	3	-2
word:toolmaker	-53	-5	-5	16	-3	-3	-5	-2	34	-2
word:top	-8	3	1	4	-3	-3	-3	-3	-3	9
word:toronto	-23	-4	-3	43	26	-8	-3	-4	29	-14
word:total	-9	-2	-2	-5	44	-5	-2	-3	5	-6
word:touch	4	9	-3	-3	-3	-12	-3	-7	-5	-4
word:tour	-6	38	-6	-3	-3	-7	-4	-2	-5	
word:toward	22	-2	-2	-12	6	-3	-4	-2	-6	-1
word:towards	-5	-7	-4	-7	47	-8	-5	-5	-10	-5
word:tower		-6	-4	9	7	-5	-2	-1	-2	-2
word:town	22	-4	22	-6	-5	37	-5	-4	-17	-7
word:track	-30	-3	50	-6	-8	-11	-4	-8	38	-3
word:tracking	-6	-3	-3	-5	-15	-12	18	-9	68	-3
word:trade	4	9	-2		-2	-2	-6	-2	-1	4
word:trading	4	-4	-6	-8	-9	-4	-3	-10	50	-4
word:traffic	-10	-8	-3	13	-7	23	-3	13	-5	-4
word:train	-10	-3	-4	26		-9	-6	-4	3	-4
word:training	-1	-4	-5	5	-6	-2	-3	-3	-3	-4
word:tranche	-7	-2	-2	-12	17	-12	-3	-5	-2	-2
word:transaction	11	-5	-3	-4	49	-6	-6	-4	-11	-7
word:transfer		-3	-4	-4	-2	21	9	-2		-7
word:transformation	-3	-4	-2	-6	2	-5	-2	-2	-3	-4
word:transit	43	-10	-8	-6	-3	-7	-2	-2	-4	-4
word:transition	-1	-4	-5	-3	-7	-4	-2	-2	-3	-3
word:transport	7	19	-4	-5	-10	-2	-1	26	-2	-2
word:transportation	-16	25	-7	-3	-4	-4	-3	-2	-2	-8
word:travel	-19	87	-11	-5	-5	-1	-6	-4	-5	-12
word:treasury	-7	-2	-3	-5	23	-3	-4	-15	27	-3
word:trend	-9	-6	-5	7	-6	-4	-4	-2	-5	12
word:trial	-8	-6	-6	-8	-7	28	13	-4	29	-9
word:trio	5	-8	-7	-5	-14	-5	-6	-4	-5	-4
word:trip	-7	69	-6	3	-4	-6	-6	-3	-5	-6
word:triple	-19	-5	-14	-6	-4	-4	-4	-3	-6	-6
word:true	-6	-2	-3	-5	-4	-3	-10	-2	14	-3
word:trust	-16	-5	-11	-7	-5	-6	-10	-2	-4	-5
word:try	-1	-10	-11	-5	-6	27	-8	-4	-7	-6
word:tuesday	18		2	3	-5	3	6		-3	-2
word:turn	15	-6	-3	-3	-1	7	-3	13	-3	-5
word:tweet	36	-5	-3	-2	-2	-3	-3	-2	-2	-1
word:twice	21	3	-6	-8	13	-13	21	-4	-7	-5
word:two-day	-18	25	11	-5	-3	-7	-4	-2	-6	-3
word:two-year	-6	-4	42	-9	-5	-10	-10	10	-4	-4
word:tête-à-tête	56	-4	-31	-6	-5	-4	-5	-3	-5	-20
word:unanimously	-12	-4	-5	-6	-5	-13	6	-4	-7	76
word:under	-7	-3		13			3	1		-4
word:underline	-13	-6	-9	-7	-4	-5	-7	-2	-3	-4
word:underscore	-7	-3	-4	-6	-6	-3	-7	-9	-7	-4
word:undersea	-4	-5	-4	-6	15	-13	-3	-3	-3	-2
word:understand	22	-4	-5	-5	17	-7	-7	-3	-7	-9
word:understanding	-4	-4	-2	30	-5	-6	-6	-2	-3	-3
word:undertake	-8	20	17	35	-5	-9	-3	-2	-3	-3
word:undertaking	-7	-5	-4	-13	-16	-3	-7	-7	48	-3
word:undisclosed	-8	-2	-4	-5	57	-5	-3	-7	-8	-4
word:union	20	-4	-4	-3	-3	-4	-4	10	-6	-10
word:unique	22	-3	-12	-3	18	-3	-3	-3	-2	-2
word:unit	-9	1	-4	-7	14	2	-6	-5	10	4
word:united	-8		-6	-4	-11	-7	-5	-18	41	44
word:university	-15	-1	4	6	7	1	-3	-2	-4	-5
word:unless	-9	-1	-3	-1	-3	-1	-6	-17	-7	-29
word:unmanned	-9	12	-5	-3	-3	-12	-27	-2	-6	-2
word:unpaid	16	-2	-3	-8	-23	-6	-3	-8	14	-5
word:until	-4	2	2	-6	-4	-1			3	9
word:unveil	-11	-4	-6	-7	11	29	22	-4	-6	2
word:up	1	-3	-2	-1	5	4	-3	-4	-2	-1
word:update	35	-4	-20	-6	-6	-5	18	-17	-7	-5
word:uphold	-6	-2	-5	-4	-6	-4	-4	31	16	-3
word:upon	11	-6	16	-10	-7	-12	-12	-12	-2	-3
word:urge	3	17	1	-3	-4	-4	-7	-5	-7	-4
word:us	-2	-5	-3	2	15	-5	-3	-2	4	-4
word:usd	-10	-2	-3	-4	29	-4	-2	2	-11	-2
word:use	-7	-4	-4	-2	-5	-1	6	-1	2	-4
word:useful	-10	-4	-3	-8	-5	-4	-6	-3	-3	-4
word:user	-8	-3	-4	-5	-6	4	13	-4	6	-7
word:users	-17	-4	-14	-19	-8	-32	-7	-4	-10	-5
word:utility	-9	-4	23	31	20	-9	-10	-4	-5	35
word:valid	-11	-2	-4	-5	-4	-5	-14	10	14	-6
word:valley	-5	32	-9	-4	-5	-4	-5	-4	-6	-5
word:valparaíso	-20	13	-5	-7	-8	-16	-5	-3	-7	-5
word:value	-4	-2	-2	-8	-7	-1	1	-6	-5	-3
word:vantel	-2	-4	-7	12	-3	10	-4	-2	-4	-14
word:various	-18	-1	-4	-3	-3	-5	-3	-3	-8	-4
word:vehicle	19	-3	-4	-5	12	-31	-4	-3	-5	-3
word:vendor	21	-3	-4	2	-6	-3	-7	-5	-8	-4
word:venture	-9	-3	2	21	22	-8	-4	10	-7	-4
word:venue	-1	-7	-10	-5	-5	-18	-4	-2	-2	-5
word:version	-6	-4	-4	-8	-8	22	11	-3	-4	-3
word:very	-6	-9	2	-4	-2	-3	-2	-1	2	-5
word:veto	-9	-2	-5	-5	-4	-4	70	20	-11	-7
word:via	-18	-8	-6	12	-8	-4	-2	-2	-3	-4
word:vice-president	39	-10	-5	-3	-3	-5	-3	-2	-5	-5
word:victim	-16	-5	-17	-6	-3	-12	-1	-3	-4	-3
word:victoria	-11	-4	35	-4	-4	-12	-8	-2	-4	35
word:video	23	-5	4	-6	6	-8	1	-3	1	-4
word:vietnam	-13	-4	1	3	14	9	-3	-14	-4	-4
word:view	12	5	-3	-6	-4	-5		-5	-3	
word:village	-3	4	-4	-7	3	25	-5	-14	-6	-3
word:vilnius	3	31	-6	-7	-3	7	-6	49	-7	-3
word:violation	-2	-1	-2	-8	-3	-9	-9	-8	37	-6
word:virtual	26	-5	-4	2	-2	-2	-3	-7	-6	-2
word:visa	-7	-5	-5	-5	-5	-7	53	-13	-5	-4
word:vise	23	-3	-3	-3	-5	-5	-4	-3	-3	9
word:vision	-9	-2	-4	-6	-2	-15	25	-2	-4	-5
word:visit	-7	25	-4		-3	-4	-3	-1	-4	-3
word:visiting	11	-6	-6	-3	-5	-4	-2	-3	-5	-6
word:visitor	17	-6	11	-5	-5	-6	-7		-7	-6
word:vital	-19	-3	-2	-8	-2	-6	-2	-1	-4	-11
word:voice		-9	-4	-3	-4	23	-1	-2	-5	-5
word:volume	-8	-4	-4	-6	-5	-5	-13	-2	-7	-3
word:voluntary	2	57	-8	-3	-7	-10	-5	-3	-5	-4
word:vote	-11	-3	-5	-4	1	-6	24	-3	-8	13
word:voter	-7	-4	-5	-5	-6	-6	8	-3	33	-8
word:vow	-24	-5	-5	-10	22	-10	-8	-4	-8	-6
word:wafer	-21	19	-5	11	-6	-5	-3	-3	-6	-3
word:wait	-16	4	-4	-4	-4	-5	-7	-14	-9	-3
word:wake	-16	-3	-6	-9	-3	-11	-12	-2	-12	49
word:walk	38	-4	15	2	3	-11	-1	2	6	-6
word:wallet	7	-5	-5	-8	6	20	-4	2	-8	-4
word:want	-5	-2	-1	-5	-5	-2	-2	-6	-2	-5
word:war	-10	-6	-4	-2	21	-4	-3	-2	-3	-4
word:warehouse	-19	-4	-5	-10	37	1	-5	-5	20	-5
word:warn	-13	-3	-4	-6	-6	-7	-6	-4	-5	-2
word:warning	-15	-2	-4	-5	-7	-5	-6	-21	65	-13
word:warsaw	-11	23	-11	25	13	-5	-8	-2	-3	-5
word:washington	12	64	4	-4	8	-1	-7	-5	-1	9
word:watch	-7	-5	-5	-6	-7	11	-5	-5	10	-4
word:watchdog	-13	-4	-5	-5	-6	-6	-10	-4	-19	19
word:water	-12	-5	-4	-5	-4	-24	43	-12	-9	-13
word:wave	-13	-3	-3	13	-7	-3	19	83	-13	-4
word:way	3	-3	-1	-1	-4	-4	-2	-5	2	7
word:we	-9	1	-2	-4	-5	3	-3	-3	-4	-4
word:wear	-20	-5	-13	-4	-6	-6	-5	-4	-11	-8
word:weather	-6	-7	-4	-3	-3	36	-8	-13	-27	-3
word:web	2	-23	57	-4	-5	-7	-4	-2	-5	-5
word:website	-12	-14	-5	-10		4	-7	-10	9	-4
word:wednesday	25		1	-3	-3	5	3	-2		-5
word:week	5	12	-2	1		5	1	-2	-4	1
word:weekend	2	40	11		-5	5	-5	-3	-5	-8
word:weekly	-31	-6	-8	-5	-5	-10	19	-4	-5	-6
word:weigh	12	-3	-4	-5	-5	-5	-6	-6	-7	-5
word:weight	-1	-3	-9	-6	-3	-9	-2	-1	-2	-5
word:welcome	-8	1		-4	-1		-2	-4	-6	-5
word:well	9	-1	-5	-1		-6	-4	-3	-3	-5
word:western	-11	-8	-7	-5	-5	29	26	-3	-4	-3
word:what		-2	-3	-4	-3	-5	3	-3	-3	-5
word:whatsapp	35	-2	-2	-8	-20	-3	-5	-8	-10	-2
word:when	2	-4			-2		-2	1	-6	-3
word:where	3	6	5		-2		-1	-4	-1	-3
word:whether	-15	-4	-4	-5	-6	-6	-4	-10	-4	-2
word:which	-3	-2	1	-1		1	1		1	-2
word:while	-2	7	-4	3	1	-6	-3	-3	-2	11
word:white	4	11	-5	-9	-4	-6	18	-2	-6	-8
word:who	4		-2	-1	-4	-3	-2	-4	-2	3
word:whoever	-15	-2	-3	-4	-5	-5	-6	-9	-6	-4
word:whole	-9	25	-3	-6	9	-9	-6	-1	-6	28
word:wholesale	-5	-2	-6	23	-3	-11	43	-6	-26	-4
word:whom	20	-2	-4	-4	-5	-5	-3	2	-4	-2
word:whose	15	-4	-6	-3	-5	24	-6	-2	-5	-9
word:why	1	-2	-5	-3	-5	-2	-4	-10	-9	-7
word:wi-fi	-6	9	-6	-6	-5	38	21	-4	-10	-6
word:wide	-15	-5	22	-3	-4	-6	-4	-4	-4	-4
word:widely	-8	-4	-3	-3	-5	-7	-11	-5	-6	-3
word:widen	-11	-4	-5	-7	-6	-13	-8	-3	-4	-3
word:will	-6	2	1	1	4		-1	-2	-3	
word:win	-9	-3	-3	22		-6	-6	17	-12	-5
word:wind	-21	44	-6	-6	-5	36	-4	-4	-5	-5
word:windhoek	-15	29	10	-3	-4	10	-8	-4	6	-3
word:window	-7	-8	-5	-4	-3	20	-4	-3	-5	-3
word:winner	-7	13	-5	-3	-9	8	-3	14	-12	-13
word:wireless	7	-9	-4	9	11	10	-3	-9	-7	-6
word:wish	5	-4	-4	11	-8	-5	-5	-3	-4	-6
word:with	11	-1	-1	4	-1		-1	-3	-3	-3
word:withdraw	-8	-3	-3	-3	9	-4	12	12	1	13
word:within	-5	-1	-1	-5	-5	-4	5	-9	9	-5
word:without	11	3	-3	-4	-6		-4	-4	16	-5
word:witness	-31	-4	19	27	-3	-8	-3	-2	-3	-7
word:witnesses	-40	-4	-6	-4	-5	-5	-4	-4	-8	-15
word:woman	35	-5	-9	-5	-7	7	-4	-3	-16	7
word:won	-6	-3	-5	2	39	-11	3	-6	-8	-5
word:word	-1	-7	-6	-4	-5	-4	-3	-3	-6	-5
word:work	-12	5	-2	-4	-5	2	-6	-3	-6	-2
word:worker	-11	-3	-3	-4	27	-11	-8	-2	19	-5
word:workforce	17	-2	-4	29	-9	-5	-2	-1	-1	-7
word:working	20	2	-7	-6	-4	-3	-2	-2	-2	-4
word:workshop	-13	-4	48	-5	-4	-8	-6	-7	-5	-3
word:world	-4	2	16	-3	-5	3	-7	-3	-1	
word:worldwide	-43	-8	20	-4	-2	-3	-5	-1	-5	-2
word:worth	-6	-3	-2	20	34	-9	-7	-2	-10	-2
word:would	-5	-3	-3	-3	-2	-1	-1	-2	-4	-1
word:wrap	-10	11	30	-6	-10	20	-6	-5	-4	-5
word:write	-13	-3	-4	-8	-2	-3	-8	-6	3	-2
word:written	-16	-4	-5	-4	-7	-11	-11	30	-6	-4
word:wrong	-8	-9	-3	-3	-10	-5	-3	-4	-5	-6
word:x	-10	-3	-3		-8	-4	-10	6	-7	-5
word:xinhua	13	2	-4	-4	-4	20	-6	-3	-6	-11
word:yaoundé	-3	-4	-8	3	-2	-33	-5	-2	45	-8
word:year	-10	-1	-3		4	1	4	-1	-3	4
word:year-old	-9	-4	-7	-7	-9	-12	-17	-6	28	-5
word:yen	-7	-4	-3	-8	49	1	-5	-7	-11	-3
word:yesterday	27	-2	-2	1	-3	-1	-2	6	-5	-2
word:yet	-12	-3	-2	-4	13	-5	-5	-6	-5	-4
word:york	9	-3	-6	-6	4	-4	-3	-5	24	-5
word:you	-7	-3	-4	-7	-7	-5	-25	-3	-5	-6
word:young	25	22	-6	9	-5	4	-5	-5	-10	-1
word:youth	33	-7	10	-3	-4	-5	-4	-2	-3	-4
word:zealand	-9	-5	36	68	-11	-10	-7	-6	-9	-12
word:zloty	-11	-4	-4	-6	72	-13	-11	-6	30	-5
word:zone	13	-4	-5	-5	-6	6	23	-2	3	-5
word:zurich	12	-19	-4	-5	-2	-15	-5	39	-8	-4
word:’s	-6	-4	-4	-6	-7	-5	-8	-1	-7	-5
`;
