// Written by `npm run train`; not edited by hand.
export const sentenceText = `MEETING	VISIT	FORUM	AGREEMENT	INVESTMENT	LAUNCH	POLICY	LICENCE	ENFORCEMENT	APPOINTMENT
*	-263	-421	-399	-380	-386	-362	-392	-426	-348	-371
class-kind:appointVerb_<a>	-7	-6	-5	-5	-7	-5	-10	5	1	-7
class-kind:appointVerb_<c>	-11	26	-5	-2	-6	-6	-2	-2	-4	-9
class-kind:appointVerb_<f>	-8	-3	-4	26	-12	-1	-5	15	6	11
class-kind:appointVerb_<p>	-14		-2	-6	-3	-6	-5	-4	-7	65
class-kind:attend_<a>	-5	-2	-12	-5	-2	-2	-9	-5	-16	-27
class-kind:attend_<c>	-9	-5	11	-5	-4	-5	-5	-6	-4	-4
class-kind:attend_<f>		-2	-7	-11	-9	-6	-4	-6	15	10
class-kind:attend_<p>	21	-5	6	-5	-4	-8	-5	-3	-5	-7
class-kind:background_<a>	-11	-1	-2	-1	-1	-4	-5	-11	-4	-12
class-kind:background_<f>	-12	-3	-4	-6	-9	-6	-4	-6	21	-11
class-kind:background_<p>	-13	-5	-4	-4	7	-5	-3	-3	-7	28
class-kind:callVerb_<a>	35	-4	-2	-3	-4	-3	11	-4	9	-10
class-kind:callVerb_<c>	-14	-2	-6	-3	-4	-4	-3	-3	-10	-3
class-kind:callVerb_<f>	-9	-15	-5	-2	-6	-4	13	-5	-9	-3
class-kind:callVerb_<o>	-26	21	-3	-4	-7	-3	-3	-2	27	6
class-kind:callVerb_<p>	24	-6	-3	8	-3	-6	1	-2	-4	-6
class-kind:forumNoun_<p>	36	11	-12	-5	-5	-7	-4	-3	-5	-10
class-kind:forumVerb_<a>	-16	-2	-7	-6	-3	-5	-7	-3	-5	47
class-kind:forumVerb_<c>	-13	5	-11	-3	-4	-12	-4	-6	-5	-3
class-kind:forumVerb_<f>	12	-2	-11	-4	-7	-10	-2	13	-7	-2
class-kind:forumVerb_<p>	22	-5	-2	-4	-3	3	-4	-2	-4	-5
class-kind:investVerb_<a>	-11	2	1	-8	-6	-6	-13	12	-7	11
class-kind:investVerb_<c>	-15	-4	-5	-7	7	8	3	-4	-8	-1
class-kind:investVerb_<f>	-5	-2	-3	-3	13	-5	-1	6	3	-5
class-kind:investVerb_<o>	-10	-4	-3	-4	82	-9	-5	-4	-15	-4
class-kind:investVerb_<p>	-4	5	2	1	-5	1	-4	-2	-7	-5
class-kind:launchNoun_<f>	-13	-3	-3	-1	-5	3	-10	-4	52	-4
class-kind:launchVerb_<c>	-6	1	-11	-4	-7	-8	-2	-3	-7	-2
class-kind:launchVerb_<f>	-6	-2	-5	26	-5	-12	-4	31	-14	-4
class-kind:launchVerb_<p>	32	-2	-3	-7	-7	-20	-5	-4	-2	-10
class-kind:licenceNoun_<f>	-6	-3	-3	-5	-4	-5	-6	-1	18	-4
class-kind:licenceVerb_<a>	-5	-2	-3	-3	-2	-2	-24	45	-15	-3
class-kind:licenceVerb_<c>	-7	-2	-2	-4	10	-3	-2	7	-4	-2
class-kind:licenceVerb_<f>	-6	-2	-2	-1	-4	-5	-3	43	-7	-5
class-kind:licenceVerb_<p>	-15	-3	-4	-4	-9	-5	-7	11	-3	60
class-kind:meetVerb_<f>	24	-9	-10	-4	-7	-5	-3	-5	-10	-10
class-kind:meetVerb_<p>	32	-7	-6	-5	-1	-5	-4	-3	-4	-7
class-kind:moneyNoun_<c>	-9	-4	-5	-6	7	-7	-6	-4	-8	-4
class-kind:moneyNoun_<f>	4	-2	-3	-3	-7	-6	-3	-4	-6	-2
class-kind:moneyNoun_<p>		-3	-2	-3	-16	29	-3	3	-4	-3
class-kind:pactNoun_<c>	-4	-17	-4	23	-4	-7	-8	-3	-3	-2
class-kind:pactNoun_<f>	-5	-3	-2	2	-8	-2	-7	-3		-2
class-kind:planned_<f>	-39	-3	33	-6	-3	-16	-2	-3	-4	-3
class-kind:planned_<p>	32	-4	31	-4	-3	-4	-2	-2	-3	-7
class-kind:policyNoun_<f>	-4	-3	-2	-10	-9	-2	-8	-2	3	-2
class-kind:policyNoun_<p>	-15	-2	-3	-3	-3	-4	-14	-2	-20	19
class-kind:policyVerb_<a>	-7	-2	-3	-10	-5	-5	46	17	-14	-5
class-kind:policyVerb_<f>	-8	-2	-3	-4	-8	-6	-2	33	-17	-9
class-kind:policyVerb_<p>	-23	-5	-3	-5	-3	-5	-14	-10	-5	53
class-kind:postNoun_<a>	-25	-4	-6	-4	-5	-7	-8	-3	-6	51
class-kind:postNoun_<f>	-12	-2	-4	-4	-5	-4	-3	-3	20	31
class-kind:postNoun_<p>	-20	-3	-3	-4	-4	-8	14	-1	9	-22
class-kind:punishNoun_<a>	-14	-4	-3	-8	-4	-5	15	-4	-19	32
class-kind:punishNoun_<c>	-10	-1	-5	-3	-7	-5	-4	-3	-13	-3
class-kind:punishNoun_<f>	-5	-2	-3	-7	-7	-3	-7	-6	4	-4
class-kind:punishNoun_<p>	-12	-2	-4	-4	-4	-5	-10	-3	63	-10
class-kind:punishVerb_<a>	-9	-2	-3	-4	-5	-4	2	19	4	-8
class-kind:punishVerb_<c>	-5		-5	-3	-7	-10	-6	-2	-7	-2
class-kind:punishVerb_<f>	-8	-3	-3	-6	-9	-5	-6	-1	40	-5
class-kind:punishVerb_<p>	-9	-3	-5	-4	-4	-5	-6	-4	28	15
class-kind:receiveVerb_<a>	6	-4	10	-3	-3	-3	-7	-4	13	-7
class-kind:receiveVerb_<c>	16	-4	-5	11	1	-3	-4	-5	-1	-2
class-kind:receiveVerb_<f>	-13	-3	-6	-6	7	-5	4	5	1	-3
class-kind:receiveVerb_<p>	32	-4	-1	-3	-4	-2	-4	-3	-2	-7
class-kind:roomNoun_<p>	23	-3	-4	-6	-6	-5	-2	-2	-6	-8
class-kind:signVerb_<a>	-5	-2	19	-17	-3	-5	-15	-3	-28	-7
class-kind:signVerb_<c>	-8	-3	-4	-7	-2	9	6	-6	-6	-2
class-kind:signVerb_<f>	-8	-2	-2	16	-8	-5	-4	-2	5	-5
class-kind:signVerb_<p>	-7	11	-3		-5	-4	-4	-2	-13	8
class-kind:talkNoun_<a>	9	-3	-2	-3	-3	-3	-2	-6	-1	-8
class-kind:talkNoun_<c>	-16		-6	-2	-2	-3	-3	-2	-3	18
class-kind:talkNoun_<f>	-3	-13	-2	-2	-5	-3	4	-1	-9	-4
class-kind:talkNoun_<o>	-17	44	-4	-4	-4	-4	-3	-3	-6	-7
class-kind:talkNoun_<p>	-4	-6	-5	20	-4	-4	-3	-3	-4	-4
class-kind:topicVerb_<a>	24	-3	-3	-4	-5	-4	-6	9	-11	-6
class-kind:topicVerb_<c>	-17	-5	-5	-5	-7	-4	-4	-3	27	-5
class-kind:topicVerb_<f>	-8	-3	-5	-8	-8	-6	2	1	10	-4
class-kind:topicVerb_<p>	25	-1	-5	-4		-5	-4	-4	-5	-7
class-kind:travelNoun_<a>	14	-4	-2	-3	-3	-2	-13	-4	13	-10
class-kind:travelNoun_<c>	-8	-4	-7	-5	-4	-4	-2	-2	-5	-3
class-kind:travelNoun_<o>	-17	44	-4	-4	-4	-4	-3	-3	-6	-7
class-kind:travelNoun_<p>	-1	-16	-1	53			-2	-1	-5	-6
class-kind:travelVerb_<a>	-10	-7	-4	-3	-4	-3	-9	-4	8	41
class-kind:travelVerb_<c>		8	-6	-4	-2	-4	-2	-2	-3	-4
class-kind:travelVerb_<f>	-8	-16	-5	-4	8	-4	-2	-3	-3	5
class-kind:travelVerb_<o>	-17	44	-4	-4	-4	-4	-3	-3	-6	-7
class-kind:travelVerb_<p>	18	-1	4	8	6	-4	-2	-2	-4	-9
class-kind:visitorNoun_<f>	-10	-3	-18	2	14	-7	-3	16	-2	-5
class-kind:visitorNoun_<o>	-7	-6	24	-5	-6	-14	-12	-3	47	-4
class-kind:visitorNoun_<p>	34	-3	-15	-3	-3	-3	-4	-3	-3	-5
class-kind:wish_<a>	-12	-3	1	-4	10	-4	-9	-14	-31	-5
class-kind:wish_<c>	-8	-4	-6	4	-16	-2	-11	-2	-3	-3
class-kind:wish_<f>	-10	-3	-4	-6	-9	-4	5	5	4	-6
class-kind:wish_<p>	-23	-5	9	-3	-4	2	2	-2	-4	2
class-word:appointVerb_after	-15	-4	-4	-5	-7	-5	-3	-4	-5	-27
class-word:appointVerb_among	8	-2	18	-2	-2	-1	-4	-2	-10	-2
class-word:appointVerb_as	-18	-4	-4	-4	-4	-5	-9	-3	-8	43
class-word:appointVerb_at	-7	-7	12	-4	-7	-7	-9	-3	-4	68
class-word:appointVerb_by	-17	-4	-3	-7	8	-11	-3	1	-4	27
class-word:appointVerb_down	4	-4	-6	-4	-7	-6	15	-10	5	74
class-word:appointVerb_for	-5	29	5	-6	-6	-6	-4	-3	-5	-15
class-word:appointVerb_from	-23	-4	-7	-5	-6	-6	-9	-4	-11	70
class-word:appointVerb_in	-10	-5	-5	-5	-2	-5	-4		-5	27
class-word:appointVerb_into	-7	-3	-8	-6	-13	30	9	-6	-9	-5
class-word:appointVerb_of	3	-7	-2	-1	-6	-8	-7	-6	-2	-4
class-word:appointVerb_off	20	33	-5	-2	-8	21	-4	-3	-10	-10
class-word:appointVerb_on	-7	-7		12	-4	-6	-4	-7	2	9
class-word:appointVerb_out	-16	-5	-4	-5	-6	-6	4	-4	37	35
class-word:appointVerb_over	-17	-3	-4	3	10	5			-4	18
class-word:appointVerb_to	2	-4	11	2	-3	-6	3	-4	-6	21
class-word:appointVerb_up	8	-5	-5	-5	9	8	-7	-5	22	14
class-word:appointVerb_with	-5	-8	-4	11	-5	43	-8	-4	-6	12
class-word:attend_about	-5	-2	-6	13	-6	-3	-3	-2	-2	-7
class-word:attend_against	-13	-1	-5	-4	-3	-4	-9	-2	59	-9
class-word:attend_by	13	-1	4	-3	-2	-4	-3	-3		-7
class-word:attend_down	27		-2	-5	-3	-3	-4	-3	-5	-4
class-word:attend_for	-34	-2	-3	-4	39	-8	-5	-2	-8	-7
class-word:attend_in	-14	-3	-8	-8	-6	-8	12		-6	7
class-word:attend_of	-4	-4	-4	6	-2	-3	-4	-2	-3	-3
class-word:attend_on	-33	-3	15	17	-6	12	-1	-3	3	-9
class-word:attend_to	2	-4	-7		-7	-8	21	3	-4	-3
class-word:attend_with	23	-2	-4	-4	15	-5	-9	-5	-10	-4
class-word:background_at	-6	-4	-3		-10	-7	-6	-10	-9	-10
class-word:background_by	-20	-4	-7	1	-6	-6	-4	-3	-11	-11
class-word:background_for	-15	-5	-4	-8	-5	-12	-6	-4	30	-5
class-word:background_in	2	-7	-5	-5	-8	12	8	-2	-6	11
class-word:background_of		-2	-4	-5	6	2	-7	-6	-1	-7
class-word:background_on	-2	-4	-7	2	-6	-7	-14	-4	-8	-2
class-word:background_to	-6	1	-3	-5	-4	1	-2	-5	-2	-4
class-word:background_with	-13	-5	-8	-23	-5	-3	-3	-3	-4	-9
class-word:callVerb_at	-12	19	-5	-3	1	1	-5	-3	9	4
class-word:callVerb_between	72	-18	-4	-5	-5	-8	-12	-3	-5	-3
class-word:callVerb_by	31	-10	-3	-5	-6	-6	-1	-2	10	-3
class-word:callVerb_for	-9	-5	-1	1	9	-1	-8	-3	-6	-5
class-word:callVerb_from	52	-8	-4	-3	-4	-5	13	-2	-7	-6
class-word:callVerb_in	-3	12	-3	-2	5	-4	-1	-6	4	-6
class-word:callVerb_of	-13	5	-9	-4	-10	-3	-3	-2	-3	-7
class-word:callVerb_off	55	7	-5	-3	-4	-5	-6	-2	-5	-3
class-word:callVerb_on	14	-6	1	-3	-4	1	-4	-2		-6
class-word:callVerb_out	19	-6	-5	-5	-13	-7	-6	-5	-5	-6
class-word:callVerb_over	-8	14	-5	13	-11	-5	-5	-3	39	-6
class-word:callVerb_to	-6	21	-3	-4	-3	-6	-2	-2	-2	-4
class-word:callVerb_with	38	-4	-6	-4	-4	13	-4	-2	-7	-4
class-word:forumNoun_after	5	26	-12	-6	-3	26	-2	-12	-5	-3
class-word:forumNoun_around	2	30	-16	-3	-4	-6	-5	-3	-4	-6
class-word:forumNoun_at	-4	-6	61	2	-5	-16	-6	-4	-5	-5
class-word:forumNoun_before	71	-5	-21	-2	-4	-5	-6	-3	-10	-5
class-word:forumNoun_by	15	-3	8	13	20	17	-6	-10	23	11
class-word:forumNoun_for	3	27	27	6	-9	-6	-7	-3	-5	14
class-word:forumNoun_from	-20	-8	55	-6	-4	-8	-5	-3	-7	-4
class-word:forumNoun_in	-15	-4	50	-5	-5	-8	-2	-2	-3	-3
class-word:forumNoun_of	-13	3	29	-5	-5	-6	-1	-3	-5	-3
class-word:forumNoun_on	-13	-1	38	-5	-2	-5	-3	-3		-2
class-word:forumNoun_to	9	-6	56	-4	-4	-16	-4	-2	-11	-5
class-word:forumNoun_with	1	11	43	-5	-5	-6	-5	5	-5	-5
class-word:forumVerb_about	-26	-3	-5	7	-5	-4	-3	-2	-2	-6
class-word:forumVerb_against	-13	-1	-5	-4	-3	-4	-9	-2	59	-9
class-word:forumVerb_at	7	-3	17	-5	-3	5	-4	-2	-5	-4
class-word:forumVerb_by	-1	-3	18	-1	-1	-2	-5	-4	-1	-1
class-word:forumVerb_for	10	2	-2	-4	-4	-3	1	-3	-4	-7
class-word:forumVerb_from	-20	-4	13	-3	-3	-2	-5	-2	-4	-4
class-word:forumVerb_in	-1	-2	18	-7	11	-5	2	-3	-5	5
class-word:forumVerb_into	1	-6	-6	-6	-11	21	-6	-2	15	-3
class-word:forumVerb_of	-25	-4	-6	-3	1	-4	5	-3	1	-4
class-word:forumVerb_on	-6	-4	17	1	-6	-1	-1	-3	7	-2
class-word:forumVerb_out	10	-2	-8	-5	-5	34	-10	-4	-9	1
class-word:forumVerb_over	-22	-4	-12	-5	-5	-17	-3	-3	-5	-14
class-word:forumVerb_to	4	-5	6	-1	-4	-7	3	-2	-9	-6
class-word:forumVerb_until	-7	-5	23	-35	-10	-17	-10	-3	-5	-5
class-word:forumVerb_up	-7	-4	-8	2	-5	-12	7	-2	-3	-3
class-word:forumVerb_with	43	-4	-10	-5	-5	-21	-4	-2	-8	-4
class-word:investVerb_by	2	-4	-5	-1	9	-1	-3	-3	-5	
class-word:investVerb_down	18	-3	-5	-4	-5	-4	40	-12	12	-14
class-word:investVerb_for	-5	-4	-5	1	17	1	-6	-7	-9	5
class-word:investVerb_from	-12	29	-9	15	-18	-5	4	-13	-11	-3
class-word:investVerb_in	-7	-3	-4	-2	13	3	-7		-3	4
class-word:investVerb_into	-4	3	2	-6	10	26	3	-8	-5	-7
class-word:investVerb_of	-1	-2	-3	-7	25	-6	-5	8	-4	-3
class-word:investVerb_off	18	24	-2	-2	-7	12	5	-2	-3	-6
class-word:investVerb_on	-4	-3	2	-8	15	-2	-5	8	9	7
class-word:investVerb_out	-4	-3	-4	-21	25	-7	16	-5	28	-4
class-word:investVerb_over	-18	-3	-4	14	2	-5	-4	3	-5	12
class-word:investVerb_to	-8	-5	9	-2	-5	-5	5	-6	1	-3
class-word:investVerb_up	2	-4	-5	-3	10	4	-5	-3	-2	2
class-word:investVerb_with	3	-4	-4	-17	30	53	-3	-7	-1	-7
class-word:launchNoun_as	3	-3	-4	-3	-3	-10	-4	-8	-9	-4
class-word:launchNoun_at	2	16	7	-1	-6	30	-5	-2	-5	-3
class-word:launchNoun_between		-4	-3	9	18	-8	9	-6	-4	-5
class-word:launchNoun_by	-12	-4	-6	18	10	1	8	5	-2	-3
class-word:launchNoun_for	-5	-4	-5	-2		29	-7	-4	-8	-5
class-word:launchNoun_from	1	-4	-4	8	-7	14	-1	-5	-17	-3
class-word:launchNoun_in	-5	2	-4	3	9	17	-4	-4	1	-2
class-word:launchNoun_into	-5	-3	-5	-10	-12	30	-8	-6	1	-3
class-word:launchNoun_near	-10	-5	-5	-4	20	45	-7	-3	-4	-5
class-word:launchNoun_of	-5	-4		-2	-2	27	-3	-2	-4	-4
class-word:launchNoun_on	-11	8	4	-2	-3	8		-2	-4	-4
class-word:launchNoun_to	-8	-3	-5	-6	3	18	6	-3	-8	-4
class-word:launchNoun_under	-24	-2	-2	19	-6	-4	-4	20	-11	-10
class-word:launchNoun_with	-8	-2	-5	5	1	20	-9	-1	-4	-4
class-word:launchNoun_within	-7	-4	-4	-8	-3	-18	-6	-8	65	-2
class-word:launchVerb_at	16	-4	12	-6	-4	23	-8	-3	-8	27
class-word:launchVerb_by	-8	-6	7	-3	17	19	-2	10	-3	-5
class-word:launchVerb_for	8	-7	-9	2	-6		1	-4	-4	-7
class-word:launchVerb_from	-25	-3	19	-6	-6	19	-4	17	-6	-3
class-word:launchVerb_in	-8	3	-3	-2	-1	22	-1	-5	2	13
class-word:launchVerb_of	-10	-1	-4	-3	-6	22	-2	-4	-6	-2
class-word:launchVerb_off	-8	-3	-2	-6	-6	41	-7	-5	10	-5
class-word:launchVerb_on	-7	1	1	4	-8	26	14	-1	2	-6
class-word:launchVerb_out	-10	-4	-4	-6	-7	58	11	-3	23	-6
class-word:launchVerb_over	-13	-3	-4	-6	21	19	5	-4	-1	10
class-word:launchVerb_to	18	1	-5	-5	-4	-8	4		-10	11
class-word:launchVerb_up	-8	-4	-5	-8	-17	17	-5	-4	-5	-4
class-word:launchVerb_with	-8	4	-7	22	1	-32	-4	-3	-6	-5
class-word:licenceNoun_at	-8	-4	-7	3	-8	-4	9	10	-14	-3
class-word:licenceNoun_by	-7	-2	-3	-8	5	-4	-7	44	-15	-6
class-word:licenceNoun_for	-3	-3	-3	-9	-10	-6	1	38	-8	-3
class-word:licenceNoun_from	-8	-3	-3	-9	-5	-7	-9	57	-16	-3
class-word:licenceNoun_in	-3	-3	-4	-6	-8	-5	-7	50	6	-3
class-word:licenceNoun_of	-6	-2	-4	-5	-5	-2	2	19	-5	-2
class-word:licenceNoun_on	-2	-2	1	-7	-4	5	9	37	-12	-5
class-word:licenceNoun_to	-6	-2	-3	-5	3	-4	-6	40	-14	-4
class-word:licenceNoun_under	-4	-2	-3	-3	-4	-6	-29	84	4	-3
class-word:licenceNoun_with	-2	-2	-3	-4	-9	-5	58	18	-14	-5
class-word:licenceVerb_as	-12	-4	-6	-4	-4	-6	33	-7	-7	-9
class-word:licenceVerb_by	-6	-3	-3	4	-5	-4	4	35	-13	-3
class-word:licenceVerb_for	-4	-3	-3	-9	-2	-7	4	19	-6	-4
class-word:licenceVerb_from	-11	-3	-5	10	-3	-7	5	11	-8	-4
class-word:licenceVerb_in	-2	-2	-3		-8	-5	-1	27	-4	3
class-word:licenceVerb_of	1	-2	-3	-6	2	-4	6	20	-11	-4
class-word:licenceVerb_on	-3	-3	-3	-5		1	14	25	-13	7
class-word:licenceVerb_to	-6	-3	-2	-3		-4	-12	18	-7	-5
class-word:licenceVerb_under	-4	-2	-3	-3	-3	-7	-27	54	-6	-2
class-word:licenceVerb_with	5	-2	-4		-14	-5	-2	19	-6	-3
class-word:mealNoun_at	40	-6	-7	-4	-3	-5	-5	-2	-4	-4
class-word:mealNoun_for	24	-3	-6	-4	-4	-4	-2	-3	-4	-5
class-word:mealNoun_in	41	-8	6	-5	-2	-4	-2	-2	-4	-3
class-word:mealNoun_on	41	-4	-6	-4	-2	-4	-5	-2	-3	-5
class-word:mealNoun_with	60	-3	-10	-5	-4	-5	-4	-3	-5	-9
class-word:meetVerb_about	3	-3	-5	-3	-2	-4	-4	-2	-3	-4
class-word:meetVerb_at	17	-5	6	-4	-4	-1	-3	-2	-4	-5
class-word:meetVerb_by	17	-5	-6	2	-4	-6	-7	-2	-5	5
class-word:meetVerb_down	29		-2	-6	-4	-3	-4	-3	-5	-4
class-word:meetVerb_for	15	-6	-6	-3	-4	-4	-4	-2	-4	-4
class-word:meetVerb_in	21	-5	19	-5	-4	-6	-5	-3	-4	-4
class-word:meetVerb_of	-14	-4	-4	-3	2	-5	-5	-3	1	-4
class-word:meetVerb_on	9	-4	7	-5	-4	-6	-3	-4	-5	-5
class-word:meetVerb_over	40	-4	-6	-3	-4	-5	-3	-4	-3	-2
class-word:meetVerb_to	-13	-5	6	-4	-4	-6	-4	-2	-4	-6
class-word:meetVerb_with	26	-3	-3	-4	-3	-3	-3	-2	-5	-5
class-word:moneyNoun_by	4	-28	-5	-4	-3	-5	-8	-4	-4	-3
class-word:moneyNoun_for	-4	-3	-4	-3	6	-5	2	-3	-10	-3
class-word:moneyNoun_from	-11	-3	-6	-6	12	9	-5	-6	-12	-4
class-word:moneyNoun_in	-8	-3	-5	-6	15	-2	-4	-4	-3	-4
class-word:moneyNoun_into	-10	-2	-2	-6	24	-4	-7	-5	-5	-6
class-word:moneyNoun_of	1	-1	-5	-8	33	-5	-7	4	-4	-4
class-word:moneyNoun_on	21	-8	-3	-5	-10	-6	-3	19	-4	-5
class-word:moneyNoun_to	6	-4	-5	-8	42	-8	-3	-10	-4	-5
class-word:moneyNoun_with	-11	-3	24	-19	5	8	-7	-4	-4	-2
class-word:pactNoun_between	-12	-4	-7	44	-5	-5	-4	2	-1	-4
class-word:pactNoun_by	-6	-5	-2	33	-4	-5	14	-11	-6	-2
class-word:pactNoun_for	-8	-5	6	29	3	-7	-1	-7	-11	2
class-word:pactNoun_from	-11	-2	-2	27	-9	-4	-4	-10	2	-4
class-word:pactNoun_in	7	-6	-6	50	-9	-8	-6	-4	-2	-6
class-word:pactNoun_of	-6	-4		26	-5	-5	-3	2	-3	-2
class-word:pactNoun_on	-5	-2	-5	40		-6	-1	-4	-3	1
class-word:pactNoun_to	-5	1	-3	3	-3		-2	-4	-1	-3
class-word:pactNoun_under	-9	-3	-4	13	-3	-5	43	-9	9	-3
class-word:pactNoun_with	-9		-2	36	-6	-3	-5	-7	-1	-5
class-word:planned_at	-27	16	14	-4	-4	-5	17	-3	-3	-6
class-word:planned_by	-39	-3	-4	-6	-4	10	-7	-4	-8	-5
class-word:planned_for	-6	1	-5	-5	2	-9	13	-3	-3	-5
class-word:planned_in	29	26	-4	-6	-4	-7	-8	-4	4	-7
class-word:planned_of	-8	-4	-1	-9	-4		-4	-4	4	-4
class-word:planned_on	23	13	-6	-8	-9	6	6	-2	3	-6
class-word:planned_out	-8	-5	43	-9	-5	27	46	-8	-11	-2
class-word:planned_to	1	-6	-12	-7	-7	-7	-6	-4	-7	-6
class-word:planned_up	-2	-3	-4	13	2	9	4	-1	-5	-3
class-word:policyNoun_against	-9	-2	-3	-6	-6	-3	-13	-5	17	-4
class-word:policyNoun_as	-7	-5	32	-3	-4	-3	-14	-2	-5	26
class-word:policyNoun_at	10	-12	28	-5	-3	-4	3	-2	4	-7
class-word:policyNoun_before	-24	-3	-7	-3	-5	-7	79	-2	-16	-9
class-word:policyNoun_between	66	-7	-7	-8	-4	-3	-32	-2	-2	-3
class-word:policyNoun_by	-12	-3	-6	-5	-5	-8	61	-5	-6	-7
class-word:policyNoun_for	-4	-3	-1	3	-3	-8	30	-5	-3	-4
class-word:policyNoun_from	-15	-2	-2	37	-39	-2	-10	-5	35	-2
class-word:policyNoun_in	-11	-5	-2	-1	-1	-8	32	4	-5	-4
class-word:policyNoun_into	-5	-2	-13	-9	-3	-8	34	-2	-6	-13
class-word:policyNoun_of	-11	-3	-4	-4	-5	-7	23	-5	-3	
class-word:policyNoun_on	-6	-3	-5	-6	-3	-10	47	-3	-4	-3
class-word:policyNoun_out	-9	-2	-2	-5	-3	28	33	-8	-16	-2
class-word:policyNoun_to	8	-3		-7	-4	-4	38	-4	1	-6
class-word:policyNoun_under	-8	-3	-4	-5	-2	-11	34	-8	-4	-5
class-word:policyNoun_with	17	-3	-5	-7	-5	-5	53	-8	5	-6
class-word:policyVerb_at	-18	-4	-6	-11	-5	20	11	-3	-5	11
class-word:policyVerb_before	-4	-4	-3	-3	-8	-23	60	-2	-3	-5
class-word:policyVerb_by	-7	-1	-5	8	5	-4	21	2	-6	
class-word:policyVerb_for	-8	-3	-3	31	-5	1	13		-6	-6
class-word:policyVerb_from	31	-1	-2	-3	-20	-2	-13	-27	34	-1
class-word:policyVerb_in	5	-3	-3	18		-5	13	-5	-3	2
class-word:policyVerb_into	-9	-2	-6	-7	-5	-11	52	-3	-9	-8
class-word:policyVerb_of		-3		-3	1		31	-7	-2	2
class-word:policyVerb_off	-7	15	-4	-15	-11	-10	14	12	-6	-6
class-word:policyVerb_on	-3	-3	-4	5	-1	-8	32	1	-7	6
class-word:policyVerb_to	3	-3	-5	-6	-3	-5	15	13	-6	11
class-word:policyVerb_up	-3	-3	-4	7	1	13	7	-1	-5	-4
class-word:policyVerb_with	11	-2	-3	14	-13	5	4	-6	-8	-6
class-word:postNoun_as	-17	-4	-4	-4	-4	-5	-4	-3	-10	50
class-word:postNoun_at	-2	-4	-4	-4	-5	4	-4	-5	-8	26
class-word:postNoun_by	5	-4		-6	-6	-4	6	-2	5	-15
class-word:postNoun_for	-22	-3	-3	-5	-3	-4	-1	20	24	30
class-word:postNoun_in	-14	6	-5	-4	-1	7	-4	-2	-3	7
class-word:postNoun_of	-8	-2	-2	-6	-5	-5	-6	-4	-2	32
class-word:postNoun_on	-1	-4	-4	9	-4	-6	11	-4	-6	2
class-word:postNoun_to	-19	-2	-3	-5	-5	-7	42	-3	23	14
class-word:postNoun_with	19	-2	-7	10	-3	2	-4	-2	28	-5
class-word:punishNoun_about	38	-2	-7	-3	-2	-3	-3	-3	-13	20
class-word:punishNoun_against	-11	-3	-4	-4	-5	-5		-6	25	1
class-word:punishNoun_as	-14	-3	-4	-3	-4	-5	-7	-4	-11	38
class-word:punishNoun_at	7	-3	-2	-5	-3	-5	-7	-2	-13	-9
class-word:punishNoun_by	-6	-3	-3	-5	-7	-6	-1	-8	50	-4
class-word:punishNoun_for	-8	-3	7	13	-6	-3	-1	-7	-20	-4
class-word:punishNoun_from	-5	-3	-2	22	-15	-4	-6	-6	3	-3
class-word:punishNoun_in	-9	-3	-3	-1	-6	-6	3	-1	24	-7
class-word:punishNoun_into	-5	-2	-5	-5	-8	-13	-1	-7	60	-4
class-word:punishNoun_of	-4	-4	-1	-5	-6	-2	-5	-3	25	1
class-word:punishNoun_on	-9	-3	-1	-8	-4	-6	6	-3	26	-1
class-word:punishNoun_over	-7	-3	-6	-5	-11	-4	-3	-3	65	12
class-word:punishNoun_to	9	-4	-3	8	-7	-6	14	-12	19	-8
class-word:punishNoun_under	-3	-2	-5	-9	-3	-4	-19	-9	11	-4
class-word:punishNoun_with	32	-3	-9	-15	-18	-5	-3	-2	39	-3
class-word:punishVerb_against	-6	-3	-4	-5	-7	-4	-9	-5	29	-8
class-word:punishVerb_as	-26	-5	23	-4	-3	-4	-8	-3	-7	1
class-word:punishVerb_at	4	15	25	-6	-1	-3	-2	-2	14	-3
class-word:punishVerb_before	12	-3	-8	-6	-3	9	49	-7	-14	-8
class-word:punishVerb_by		-5	3	-4	-4	-1	5	-8	10	-12
class-word:punishVerb_for	-3	-4	1	5	-5	-5	12	-6	-10	-2
class-word:punishVerb_from	-12	-3	-3	34	-18	-3	-5	-6	-35	-19
class-word:punishVerb_in	-9	-4	3	-3	6	-5	5	4	10	-6
class-word:punishVerb_of	-8	-4	-2	-5	-6	-3	4	5		5
class-word:punishVerb_off	2	-5	-8	-5	-4	-8	-7	-5	59	-5
class-word:punishVerb_on	-6	-4		-4	-6	6	10	-2	14	-2
class-word:punishVerb_out		-3	-3	-3	-4	-5	3	-7	10	-5
class-word:punishVerb_to	-1	-4	-4	-7	-3	1	12	-5	-1	-6
class-word:punishVerb_under	-5	-3	-4	-10	-4	-4	-18	-9	-17	-7
class-word:punishVerb_with	-13	-3	-8	-7	-11	-23	18	-6	28	-3
class-word:receiveVerb_as	-18	-5	-5	-4	-4	-4	-8	-5	-6	-19
class-word:receiveVerb_at	43	2	-4	-4	-4	-4	-3	-3	-3	-9
class-word:receiveVerb_by	10	-2	6	2	-5	1	-4	-4	-5	-5
class-word:receiveVerb_for	8	-2	-3	-3	35	-35	-3	-7	-4	-7
class-word:receiveVerb_from	-1	-5	-9	-3	-4	-5	-5	-3	-5	-7
class-word:receiveVerb_in	18	-7	-6	10	-8	-4	-3	-1		-6
class-word:receiveVerb_of	-8	-4	6	3	13	3	7	-4	-4	-4
class-word:receiveVerb_on	40	-4	-7	17	-6	-5	-6		-5	-7
class-word:receiveVerb_to	2	1	-2	-5	-4	1	-1	-5	-2	-3
class-word:roomNoun_as	-17	-6	-3	-3	-4	-7	-4	-2	-4	22
class-word:roomNoun_at	-2	-5	-7	-4	-5	21	-5	-7	-7	-8
class-word:roomNoun_before	-33	-5	-4	-3	-3	-23	16	-2	-3	32
class-word:roomNoun_for	17	-3	-4	-5	-7	8	25	33	-5	-9
class-word:roomNoun_in	9	-1	-3	-4	-5	14	-3	-3	-3	-4
class-word:roomNoun_of	7	-2	-4	2	-6	-3	-4	-4	11	-10
class-word:roomNoun_on	29	-4	-3	-5	-3	-4	9	10	-5	-7
class-word:roomNoun_with	23	-5	-4	-4	-2	-5	-3	-2	-4	-10
class-word:signVerb_at	-2	-4	-5	12	13	-11	-9	-2	-4	-5
class-word:signVerb_between	-9	-9	-8	4	-6	-6	-3	-3	-3	-3
class-word:signVerb_by	-6	-3	-4	44	-5	-6	7	-2	-4	-5
class-word:signVerb_for	-9	-4	-3	32	-7	-2	-10	9	-5	1
class-word:signVerb_from	-8	17	13	-1	-8	-9	-3	-6	-5	-5
class-word:signVerb_in	2	-4	-4	17	10	3	-7	1	-5	3
class-word:signVerb_into	-5	-3	-3	3	-4	35	-5	-4	-7	-4
class-word:signVerb_of	14	-5	-4	-2	-8	-6	-5	-4	-4	-8
class-word:signVerb_off	-8	18	-3	-13	-9	-15	19	10	-5	-6
class-word:signVerb_on	-11	-3	-1	21	-7		-3	4	3	6
class-word:signVerb_out	-8	-3	-4	-17	-5	-8	24	-4	5	-3
class-word:signVerb_to	15	4	-1	-1	8	1	19	1	-8	5
class-word:signVerb_up	-8	-4	-6	11	-7	17	-1	-3	-5	-4
class-word:signVerb_with	-12	-3	-4	22	-9	-2	-2	-7	-3	-5
class-word:sum_by	-5	-3	-3	-11	-26	-5	-6	-14	19	-4
class-word:sum_for	-10	-4	-4	-7	69	-7	-8	-7	-5	-4
class-word:sum_from	-7	-2	-3	-18	78	-4	-4	-15	-14	-3
class-word:sum_in	-9	-3	-3	-7	6	-9	-5	-5	8	-3
class-word:sum_into	-6	-4	-3	-6	71	-20	-6	-6	-8	-4
class-word:sum_of	-10	-2	-3	-5	15	-8	-5	6	-2	-4
class-word:sum_on	-10	-4	3	-11	38	-10	20	-4	2	-5
class-word:sum_over	-5	-2	-4	-10	7	-4	-5	-3	38	-6
class-word:sum_to	-5	-3	-3	-8	58	-6	-5	-6	-8	-4
class-word:talkNoun_about	23	-4	-5	-3	-2	-4	-4	-2	-3	-4
class-word:talkNoun_after	-23	-5	-2	-7	22	31	-5	-2	-5	31
class-word:talkNoun_at	37	2	-2	-4	-3	-1	-1	-4	-5	-6
class-word:talkNoun_behind	21	-2	-6	-6	-4	-4	-5	-3	-5	-6
class-word:talkNoun_between	53	-7	-12	-8	-4	-9	-3	-4	-3	-4
class-word:talkNoun_by	14	-4	-3	23	-4	-4	-10	-3	-4	
class-word:talkNoun_for	4	-14	2	-4	-3	-7	-10	-2	-4	-4
class-word:talkNoun_from	25		-6	-3	-3	-3	-3	-3	-4	-5
class-word:talkNoun_in	21	6	7	-1	-3	-5	-8	-2	-3	-4
class-word:talkNoun_of	3	5	4	-3	-2	-4		-4	-6	1
class-word:talkNoun_off	55	7	-5	-3	-4	-5	-6	-2	-5	-3
class-word:talkNoun_on	28	-1	-3	-4	-3	-4			-3	-6
class-word:talkNoun_over	36	-4	-7	-4	-3	-6	-3	-4	-3	-2
class-word:talkNoun_through	-5	-8	-4	-3	-2	-3	-3	-3	-1	-4
class-word:talkNoun_to	-2	20	-4	-4	-4	-5	-3	-3	-4	-5
class-word:talkNoun_with	28	-5	-4	-4	-3	-4	-5	-2	-5	-4
class-word:topicVerb_about	7	-4	-7	-4	-4	-5	-10	15	-7	-7
class-word:topicVerb_at	14	-6	3	4	-4	20	-5	-2	-3	-3
class-word:topicVerb_between		-5	-3	12	-4	-6	11	-6	-4	-5
class-word:topicVerb_by	-2	-6	7	16	-4	-9		1	-2	-7
class-word:topicVerb_for	-10	-5	1	-6	-1	1	2	-4	-7	-4
class-word:topicVerb_from	-5	-5	-5	-3	-5	-4	-13	-3	-5	-9
class-word:topicVerb_in	-6	-5	-7	2	4	18	-4	-3	-4	2
class-word:topicVerb_of	-2	-2	-6	-2	2	3	-5	-5	8	-4
class-word:topicVerb_on	7	12	4	-6	-4	-11	-4	-7	-7	-4
class-word:topicVerb_out	6	-3	-5	-4	-10	-6	-7	-15	-9	-3
class-word:topicVerb_upon	29	-11	-4	-3	-2	-24	-2	-2	-2	-2
class-word:topicVerb_whether	-30	-3	-3	-7	-2	-4	-5	-3	-6	-5
class-word:topicVerb_with	7	-1	3	-6	-4	-5	-9	-6	-5	-4
class-word:travelNoun_at	-26	65	-7	-3	-2	-5	-4	-2	-11	-6
class-word:travelNoun_by	-18	36	-6	-3	-3	-14	-7	-2	-5	15
class-word:travelNoun_for	9	33	-4	-2	-5	-9	-3	-3	-5	-5
class-word:travelNoun_in	16	1	-6	-5	-5	15	-3	-3		-9
class-word:travelNoun_of	-10	40	-7	-4	-5	-9	-4	-2	-5	3
class-word:travelNoun_on	-4	-25	-4	-3	-3	-6	-2	-2	-4	40
class-word:travelNoun_to	-8	46	-4	-2	-3	-7	-3	-2	-3	-4
class-word:travelNoun_with	15	-26	-5	-7	-6	-11	-2	22	-13	-4
class-word:travelVerb_after	-4	-6	-3	-5	-11	-6	-4	-10	30	-6
class-word:travelVerb_as	-3	-9	-4	-3	-4	-4	-4	-2	-4	11
class-word:travelVerb_at	-26	40	-5	-4	-4	11	-3	-2	-9	6
class-word:travelVerb_before	-12	-14	30	-5	-4	-4	-5	-4	-15	11
class-word:travelVerb_by	12	-3	-5	-6	-3	1	-4	1	-5	-2
class-word:travelVerb_for	1	27	6	-5	6	2	-3	-3	-3	-10
class-word:travelVerb_from		21	-4	-2	-3	-4	-9	-2	-12	12
class-word:travelVerb_in	2	34		-4	-7	-7	-4	-3	-6	3
class-word:travelVerb_into	22	7	-5	-6	-5	35	-4	-3	-6	-5
class-word:travelVerb_of	2	9	3	-3	-4	-8	-2	-1	-2	14
class-word:travelVerb_on	-13	22	-2	-3	2		-3	-3	-4	-6
class-word:travelVerb_out	-15	-9	26	-4	-6	-8	20	-4	-9	-15
class-word:travelVerb_over	62	-4	-5	5	-7	-6	-4	-8	-5	-7
class-word:travelVerb_through	31	-6	-4	-3	-8	-6	-3	-6	6	-6
class-word:travelVerb_to	-12	31	-3	-4	-3	-5	-2	2	-1	2
class-word:travelVerb_up	-16	-8	-9	-1	-4	-8	-11	-1	-3	-3
class-word:travelVerb_upon	29	-11	-4	-3	-2	-24	-2	-2	-2	-2
class-word:travelVerb_with	-7	5	-10	-6	-6	-7	-6	-3	-6	2
class-word:visitorNoun_at	22	13	-12	-4	-3	-6	-3	-2	-3	-4
class-word:visitorNoun_by	-11	-4	28	18	-6	-5	-3	-5	-6	-4
class-word:visitorNoun_for	-13	4	-8	-10	-4	-6	-16	-3	-5	2
class-word:visitorNoun_from	25	7	4	-4	-4	-5	-2	-2	-3	-4
class-word:visitorNoun_in	13	-9	-7	-11	-5	-6	-3	-4	1	-7
class-word:visitorNoun_of	2	4	3	-3	-1	-1	1	-3	-3	-5
class-word:visitorNoun_on	20	-8	-6	-5	-5	-4	-4	-3	-4	10
class-word:visitorNoun_to	3	48	1	-5	-4	-8	-4	-3	-4	-6
class-word:visitorNoun_up	-21	-3	-5	56	-6	-9	-4	-3	-5	-5
class-word:wish_at	5	15	-4	-3	-5	13	-6	-3	-6	-5
class-word:wish_before	-15	-2	-3	-4	-1	-5	6	32	7	-11
class-word:wish_by	-15	3	-3	-4	-5	-4	-8	10	-9	-6
class-word:wish_for		-5		-4	-2	-6	-8	4	-1	-4
class-word:wish_from	-6	-5	-5	-4	-3	-8	-9	-4	-5	-5
class-word:wish_in	4	-4	-5	-4	-4	-6	-6	15	-5	-3
class-word:wish_of	2	-4	5	-4	-6	-4	-5	20	20	-5
class-word:wish_off	55	7	-5	-3	-4	-5	-6	-2	-5	-3
class-word:wish_on	13	-4	-4	-4	-3	6	-6	-2	-2	-6
class-word:wish_to	12		-3	-6	-4	6	-1	-13	-8	-4
class-word:wish_whether	-11	-3	-3	-5	-4	-7	-8	-16	-8	-3
class-word:wish_with	-1	-3	-3	-10	-2	-3	2	-6	-3	-3
class:appointVerb	-6	-1	-1	-1	-2	-2	-2	-1	-2	14
class:appointVerb&class:attend		-7	5	16	-2	-2	-3	-2	5	-5
class:appointVerb&class:background	-4	6		-5	1	4	2	3	-3	4
class:appointVerb&class:callVerb	-2	3	-5	-5	-4	-2	1	-4	5	-1
class:appointVerb&class:forumNoun	1	-3	33	-5	-4	1	-3	-1	-1	4
class:appointVerb&class:forumVerb	-8	-4	4	-2		4		-2	2	2
class:appointVerb&class:investVerb		-1	3	-2	1	-1	-3		-3	
class:appointVerb&class:launchNoun	-10	3	-2	5	-2	15	-1	3	-3	-5
class:appointVerb&class:launchVerb	-1	-3	-3	4		8	2		-2	3
class:appointVerb&class:licenceNoun	1	4	-3	-7		-5	-2	20	-3	-5
class:appointVerb&class:licenceVerb	-3	-3	-3	-5	9	-4	-4	14	-9	
class:appointVerb&class:mealNoun	46	-3	3	-2	-4	-4	-14	-2	-2	-12
class:appointVerb&class:meetVerb	11	2	-6	-3	-1	1	-2	-3	-4	-6
class:appointVerb&class:moneyNoun	-2	-1	2	-5	13	-4	1	2	-7	7
class:appointVerb&class:pactNoun	-5	-1	-2	19	1	-2	-1	-1	-3	-3
class:appointVerb&class:planned	-6	1	2	-3	-6	-3	-5	-2		-4
class:appointVerb&class:policyNoun	-5	-2	-1	-5	-3	-4	6	-1	3	2
class:appointVerb&class:policyVerb		-2	-2	1		-4	4	2	5	7
class:appointVerb&class:postNoun	-11	-2	-4	-4	-3	-4	-4	-4	-2	14
class:appointVerb&class:punishNoun	-2	-3	-3	-5	-4	-2	-5	1	4	6
class:appointVerb&class:punishVerb	-3	-4	-1	-3	-5	1	-3	4	3	-1
class:appointVerb&class:quoted	-5	-4	-4	-3	2	-2	4		-5	-4
class:appointVerb&class:receiveVerb	9	5	-3	1	7	1	-2	4	-3	-7
class:appointVerb&class:roomNoun	-11	-1	-2	1	-4	-1	-6	-3	-4	10
class:appointVerb&class:signVerb	-3	-1	-2	9	4	-2	-5	-2	-4	-7
class:appointVerb&class:sum	-5	-5	-3	-5	18	3	-4		-1	-5
class:appointVerb&class:talkNoun	5	2	-2	-4	-2	-4	-2	-3	-2	-1
class:appointVerb&class:topicVerb	-2	2	-1	-4	-1	-1	-2		1	-5
class:appointVerb&class:travelNoun	-4	13	-6	-5	-4	6	-3	-2		-4
class:appointVerb&class:travelVerb	-7	5	4	-2	-3	-3	-4	1	-3	
class:appointVerb&class:visitorNoun	-3	-3	-5	-5	2	3	-3	-3	-3	-4
class:appointVerb&class:wish	4	1	-5	-3	-3	-2	-3	2	-3	4
class:appointVerb&groups:1	-2	-1	-1		-4		-5	-1	-6	5
class:appointVerb&groups:2	-10	-2	-1		-2	-3	-2	1		23
class:appointVerb&groups:3	-7			-3	-1	-2	-1	-1	-3	14
class:appointVerb&groups:4	4	2		-1	2	-3	-1	-3	-2	8
class:appointVerb&parties:aa	-6	-2		-5	-4	-4	2	-6	-6	17
class:appointVerb&parties:ac		6		-5	4	11	-4	-7	-2	-5
class:appointVerb&parties:af	-7	-2	-2	9	1	-3	-2	7	5	-7
class:appointVerb&parties:ao	-9	14	-1	-7	24	-3	-4	-1	-5	17
class:appointVerb&parties:ap	-11	3	-2	-2	-4	-4	-1	-3	-2	36
class:appointVerb&parties:cc	-4	-2	6	-3		1	4	-2	-2	-1
class:appointVerb&parties:cf	-2	-4	9	-6	-2	6	-2	-1	-6	-4
class:appointVerb&parties:co	6	9	7	-6	4	-3	-1	-1	-3	-5
class:appointVerb&parties:cp	-1	-1	5	-2	-3	1		-1		
class:appointVerb&parties:ff	-3	-3	1	5	6	-2		3	-1	3
class:appointVerb&parties:fo	14	-2	12	-7	35	-6	-2	-2	-6	-1
class:appointVerb&parties:fp	-5	-3	-3	-2	-2	-3	-3	-2	1	24
class:appointVerb&parties:oo	22	-3	-15	-9	-6	10		-1	-1	-6
class:appointVerb&parties:op	2	-1	-1	-4	3	-2	-3	-2	-4	7
class:appointVerb&parties:pp	-7		-1	-2	-2	-3	-2	-3	-5	25
class:attend	1	-2	3	1	-3		-1	-2	-1	-3
class:attend&class:background	-3	1	1	-1	-4	6	-5		1	-3
class:attend&class:callVerb	-13	-14	-4	4	-4	-4	-3	-2	-1	1
class:attend&class:forumNoun	-25	-6	21	-6	-3	-7	-4	-3	-7	-4
class:attend&class:forumVerb	-1	-2	5	-2	-5	5		-3	2	-1
class:attend&class:investVerb	1	-2	1	6	-4	-3		-3	-2	4
class:attend&class:launchNoun	2		7	-2	1	18	-3	-4		-3
class:attend&class:launchVerb	-7	-2	7	17	-5	14	-4	-2	-1	-4
class:attend&class:licenceNoun	-5	-2	3	-8	-5	-4	-4	9	2	-3
class:attend&class:licenceVerb	-3	-2	-3	-3	-4	-4	7	5	-8	-5
class:attend&class:mealNoun	23	-3	-5	-4	-2	-5	-2	-1	-2	-3
class:attend&class:meetVerb	17	-1	-3	-3	-4	-4	-5	-4	-5	-3
class:attend&class:moneyNoun	-1	-3	2	-1	2		-3	-5	-4	7
class:attend&class:pactNoun	-11	-1	-5	13	-4	6	-2	3	-1	-3
class:attend&class:planned	-12	-4	3	-3	-5	-5	5	-4	2	-5
class:attend&class:policyNoun	-5	-3	-7	-5	-4	-5	26	-3	-4	-4
class:attend&class:policyVerb	2	-2	-2	-2	-3	8	13	3	-3	-6
class:attend&class:postNoun	-8	-3	-10	-3	-2	-1	-6	7	-3	9
class:attend&class:punishNoun	-1	-2	-5	-6	-6	-5		-6	24	5
class:attend&class:punishVerb	-6	-2	-1	-5	-5	1	9	-3		-4
class:attend&class:receiveVerb	9	-2	-3	7	-4	-1		-2	-4	-4
class:attend&class:roomNoun	2	-3	6	-3	-3	3	-4	11	-7	-8
class:attend&class:signVerb	-10		-5	17		13	-4	-4	-3	-4
class:attend&class:sum	-3	-1	-2	-6	-7	-4	-3	1	-15	-2
class:attend&class:talkNoun	15	-4	-1		-2	-5	-4	-3	-3	-3
class:attend&class:topicVerb	4	-3	1	4	-5	-3	3	-5	-1	-4
class:attend&class:travelNoun	2	15	-7	-4	-2	-6	-2	-2	-3	4
class:attend&class:travelVerb	7	-3	21	4	-3	-7	-4	-2	-4	-6
class:attend&class:visitorNoun		-2	-1	1	3	-5	-3	-3	-4	-5
class:attend&class:wish	-2	-1	-4	-6	-3		-3	-1	1	-5
class:attend&groups:1	1	-3	6		-4	5	3	-3	-5	-4
class:attend&groups:2		-3	5	4	-4		-2	-1	1	-3
class:attend&groups:3	-5	-3	2	-3	-4	-3	-3	-1	-2	
class:attend&groups:4	9		-5	2		-4	-2	-4		-4
class:attend&parties:aa	19	-2	-12	-6	-4	-4	-2	-5	-5	4
class:attend&parties:ac	-7	-1	19	-3	-4	-3	-7	-4	12	12
class:attend&parties:af	6	1	-4	-2	-5	-5	-4	-4	10	-7
class:attend&parties:ao	-28	-3	-8	-11	-4	-2	-3	-1	-7	15
class:attend&parties:ap	10	1	-5	3	-3	-2		2	-6	-5
class:attend&parties:cc	5	2	-3	1	-3		-1	-4	-3	-2
class:attend&parties:cf	4	3	-1	-1	-5	-3	-2	-5	-2	2
class:attend&parties:co	17	-8	5	-11	-4	-3	-1	-1	-5	-2
class:attend&parties:cp	3	-2	1	-4	-3	-1	-2	-3	-1	-1
class:attend&parties:ff	-3	-1	-5	19	-7	-2	-3		4	2
class:attend&parties:fo	-5	-1	-13	-10	-5	-5	-1	-2	8	-4
class:attend&parties:fp	3		-3		-3	3	-2	-5		-2
class:attend&parties:op	1	4	3	-5	-3	-5	-2	-2	-3	8
class:attend&parties:pp		-3	4			-5	-3	-3	-3	-8
class:background	-3		-1	-3		-1		-2		-1
class:background&class:callVerb	-1	2	-3	1		-2	-3	-2	-1	1
class:background&class:forumNoun	1		9			-3	3	-3	-5	5
class:background&class:forumVerb	2	-1	-2	-4	3	2		-2	2	-2
class:background&class:investVerb	-4	2	1	-4	9	2	4	1	-3	-2
class:background&class:launchNoun	-4	-1	-4	2	10	13	-2		2	-2
class:background&class:launchVerb	-3	-1	-5		-2	1	-4	-1	3	-1
class:background&class:licenceNoun	-6	-3	-1	-5	-7	-4	1	14	1	1
class:background&class:licenceVerb	-5	-3	-3	-4		-4	3	1	-1	-4
class:background&class:mealNoun	-10	-5	35	-6	-10	-7	-7	-2	-4	-3
class:background&class:meetVerb	16	-4	1	-2	-2	-2	-1	-2	-3	-5
class:background&class:moneyNoun	-2	-1	-2	-1	5	7	5	-8	-7	-3
class:background&class:pactNoun	-3		-2	3			-2	-3	3	-1
class:background&class:planned	4	8	1	-3	12	-7	-5	-6	-5	-3
class:background&class:policyNoun	-3	-4	1	-3	-2	-4	14	-1	5	3
class:background&class:policyVerb	-8	-1		-2	-2		9	-4		-3
class:background&class:postNoun	-5	-3	1	-3	3	-3	-6	-4		2
class:background&class:punishNoun	-5	-2	-3	-5	-6	-4	-6	-5	12	4
class:background&class:punishVerb	-2	-2	-1	-4	-4	-5	-4	-3	11	2
class:background&class:quoted		-7	-2	8	-3	9	-3	-2	-3	-4
class:background&class:receiveVerb	2	1	-2	-3	-3	2	-2	-5	-2	-1
class:background&class:roomNoun	-8	-2	2	-4	-1	5	-1	-2	4	-2
class:background&class:signVerb	-3	1	-2	10	-3	-3		-3	-3	4
class:background&class:sum	-11	-5		6	3	-9	-4	-3	-6	-5
class:background&class:talkNoun	4	1	-2		-2	-4	1	-2	-4	
class:background&class:topicVerb	3	-2	-5			-4	3	-5	2	-4
class:background&class:travelNoun	3	16	-5	-4	-3	-2	-3	-2	-4	3
class:background&class:travelVerb	2	14	-2	-2	1	-2	-1		-2	1
class:background&class:visitorNoun	4	16	-4	-5	-6	-4	-3	-1	-4	7
class:background&class:wish	-3		-4	-1	2	-2	-2	-1	-4	-1
class:background&groups:1	-10	2	2	-3	-1	2	3	-3	-1	-5
class:background&groups:2	-1		-3	-2	-1	-4	-2	-3	2	-1
class:background&groups:3	-2	-1	-1		1	1	-2	-1	-3	2
class:background&groups:4	6	-1	-1	-5	7		-3	2	2	4
class:background&parties:aa		-3	-1	-7	2	-5	-7	6	12	-1
class:background&parties:ac	-4	3	-4	-6	-1	1	10	4	-4	-4
class:background&parties:af	-5	-2	-3	-2	5	-2	-2	1	6	-4
class:background&parties:ao	-7	7	7	-3	10	-5	-5	3	5	4
class:background&parties:ap	1	5	1	-2	-1	6	-7	-2	8	8
class:background&parties:cc	9	2		-10	-1	2	-3	8	-3	-2
class:background&parties:cf	2	-2		1	6	-4	-3	2	-5	
class:background&parties:co			-4	-1	-6	-2	-3	1	1	-3
class:background&parties:cp	5	3	-1	-2	1	-2	-1	-1	-3	
class:background&parties:ff	-1	-4	-3	-5	9	-2	-2	1	2	-2
class:background&parties:fo	-2	-1	-8	-5	-5	4	-2	2	-4	-4
class:background&parties:fp	-2		-3	-3	4	-6	-2	-1	-3	1
class:background&parties:oo	-13	5		-6	-7	15	-1	-1	-1	-1
class:background&parties:op	-6	4	-5	-2	-3	2	-2	-2	-3	6
class:background&parties:pp	6	-2	-2	-1	-2	2	-1	-2	-3	6
class:callVerb	2	2	-3	-3	-2	-2		-2	2	-3
class:callVerb&class:forumNoun	1	-1	-1	-4	-2	-5		-2	-2	2
class:callVerb&class:forumVerb	1	-2	-2	-1	-1		-2		-1	-3
class:callVerb&class:investVerb	-1	-1	-4	-3	-2			-1	9	-3
class:callVerb&class:launchNoun	3	-1	-2	-4	-3	-1	5	-2	5	-4
class:callVerb&class:launchVerb		3	-1	-3	1	7	-1		-7	-2
class:callVerb&class:licenceNoun	2	-4	-3	-2	-9	-3	5	3	-4	-3
class:callVerb&class:licenceVerb	11	-4	-2	1	-9	1	2	-4	5	
class:callVerb&class:mealNoun	17	-11	-9	-3	-3	-3	-5	-2	-5	-2
class:callVerb&class:meetVerb	7	-2	-4	-2		-4	-3		-3	-2
class:callVerb&class:moneyNoun	2	-10	-5	-5	1	2			-7	-3
class:callVerb&class:pactNoun	13	-2	-1		-4	-4	-5	-4	7	-4
class:callVerb&class:planned	6	8	-4	-6	-3	-6	3	-3	1	-3
class:callVerb&class:policyNoun	-1	-2	-2	-4	-3	-4	10	-2	1	-3
class:callVerb&class:policyVerb	-3	-1	-1	5		-2	12	-5		1
class:callVerb&class:postNoun	-6	3		2	1	-4	-3	-3	6	5
class:callVerb&class:punishNoun	-6	-3	-1	-2	-4	-3	-2	-3	19	
class:callVerb&class:punishVerb	-5	1	-2	-2	-6	-4	-3	-4	18	-1
class:callVerb&class:quoted	-27	-3	-5	8	-9	26	-3	-3		-2
class:callVerb&class:receiveVerb	7	-3		-4	-5	-3	-4		1	-3
class:callVerb&class:roomNoun	-2	3	-3	-3	-3		-2	-2	5	1
class:callVerb&class:signVerb	6	-2	-6	9	-1	-3	-3		-2	3
class:callVerb&class:sum	-12	-3	4	-12	22	-6	4		3	-4
class:callVerb&class:talkNoun		7	-2	-2	-2	-3	-2	-2	-3	-4
class:callVerb&class:topicVerb	3	-1	-1	-4	-1	1	1	-4	1	-3
class:callVerb&class:travelNoun	-6	20	-3	-1	-3	-5	-4	-2	2	-3
class:callVerb&class:travelVerb	-4	14	-3	-2	-3	-5	-3	-3	3	-2
class:callVerb&class:visitorNoun	12	-3	-3		-3	-4	-3	-1	-3	2
class:callVerb&class:wish	2	-4	-2	-2	-3	-2		-2		-3
class:callVerb&groups:1	-6	7	-4	-4	-4	-5	6	-1	-3	-4
class:callVerb&groups:2	5	2	-2	-3	-2		-3	-3	5	-1
class:callVerb&groups:3	6	-6	-4	1	-1	-3	-2	-2	1	-4
class:callVerb&groups:4	-1	4	-3	-2	-4	-2	-1	-2	3	-5
class:callVerb&parties:aa	13	-5	-2	-3	-2	-3	-10	-5		-10
class:callVerb&parties:ac	-1	-3	-3	3	-6	-1	-5	-9	4	-3
class:callVerb&parties:af	-5	-5	-2	-5	-8	-2	-5	-3	27	-3
class:callVerb&parties:ao	-1	-1	-1	-6	-8	1	11	-4	4	6
class:callVerb&parties:ap	7	3	-1	-3	-4	2	-3	-3	-1	-6
class:callVerb&parties:cc	-4	9	-4	-3	6	-4	-2	-2	-2	-3
class:callVerb&parties:cf	-5	8	-4		6	-3	-3	-2	2	-2
class:callVerb&parties:co	-7	12	-13	-5	-7	1	-2	-1	14	-2
class:callVerb&parties:cp	-7	6	-5		-1	-3	-2	-2	-3	-2
class:callVerb&parties:ff	-5		-3	2	1	-4	-1	-2	4	-3
class:callVerb&parties:fo	-9	-2	4	-3	-3	-2	-3	-2	13	-5
class:callVerb&parties:fp	2	1	-4	-3	-4	4	-2	-3	1	-1
class:callVerb&parties:oo	-11	16	-2	-1	-15	7	-1	-2	10	
class:callVerb&parties:op	-15	20	1	-3	-4	-2	-2	-2	1	-4
class:callVerb&parties:pp	16	-4	-3	-1	-3	-2	-2	-1	-2	-2
class:forumNoun	-4	1	26	-3	-3	-3	-3	-2	-4	-3
class:forumNoun&class:forumVerb	-5	-3	35	-4	-5	-8	-5	-2	-4	-5
class:forumNoun&class:investVerb	-6		26	-3	-1	4		-4	-2	
class:forumNoun&class:launchNoun	-9	3	13		-2	3	-3		-2	-4
class:forumNoun&class:launchVerb	6	-5	23	-3	-2	1		-1	-6	-1
class:forumNoun&class:licenceNoun	-13	11	15	3	-4	-3		10	-4	-4
class:forumNoun&class:licenceVerb	-2	3	10	-1	3	9	5	9	-6	-5
class:forumNoun&class:mealNoun	-22	-5	28	-3	-4	-3	-7	-3	-3	-4
class:forumNoun&class:meetVerb	4	-4	12	-4	-3	-2	-5	-2	-4	-4
class:forumNoun&class:moneyNoun	4	-1	13		-4	-2	-4	-4	-3	-4
class:forumNoun&class:pactNoun	-6	-2	7	10	-5	-8	-6	-2	-4	-1
class:forumNoun&class:planned	5	-2	20	-3	2	-5	-2	-3	-4	-5
class:forumNoun&class:policyNoun	3	-4	19	-4	-5	-5	9	-3	-5	3
class:forumNoun&class:policyVerb	4	-3	-5	13	-6	1	10	-1	-4	
class:forumNoun&class:postNoun	13	4	-1	-5	9	-1	-4	-2	-5	12
class:forumNoun&class:punishNoun	20	-4	-1	-1	1	3	-5	-2	-3	2
class:forumNoun&class:punishVerb	-3		23	-3	-4	-3	-4	-1	-6	2
class:forumNoun&class:quoted	6	15	2	-2	-6	9	9	-2	-6	-3
class:forumNoun&class:receiveVerb	4	1	15	-3	1	-4	-4	-4	-4	-3
class:forumNoun&class:roomNoun	-2	5	-1	-3	-4	-10	-4	-3	-6	-5
class:forumNoun&class:signVerb	9	-2	5	13	-6	2	-3	-3	-5	-3
class:forumNoun&class:sum	-11	-5	7	-13	22	-5	-10	-2	-12	-4
class:forumNoun&class:talkNoun	5	6	2	-5	-4	-5	-4	-2	-3	1
class:forumNoun&class:topicVerb	-7	-3	28	-4	-5	-8	-2	-2	-4	-4
class:forumNoun&class:travelNoun	-4	10	-7	-3	-2	6	-2	-2	-3	-3
class:forumNoun&class:travelVerb	-4	28	2	-5			-2		-5	-6
class:forumNoun&class:visitorNoun	-6	9	17	-3	-4	-6	-4	-2	-4	-2
class:forumNoun&class:wish	-9	-1	9	-5	-1	3	-2	2	-3	-2
class:forumNoun&groups:1	-7	4	45	-4	-3	-5	-3	-3	-5	-4
class:forumNoun&groups:2	-3		13	-3	-2	-3	-2	-3	-5	-2
class:forumNoun&groups:3		3	19	-1	-4	-1	-3	2	-3	-3
class:forumNoun&groups:4	5	-5	-4	-2	-2		-3	3	-2	3
class:forumNoun&parties:aa	23	10	7	4	-2	-3	-11	4	-9	1
class:forumNoun&parties:ac	-10	-5	36	-1	-4	-4	-2	2	-5	
class:forumNoun&parties:af	-2	-4	11	3	1	-6	-4	-3	-6	-2
class:forumNoun&parties:ao	-10	8	13	6	-6	-6	-5	6	-7	-5
class:forumNoun&parties:ap	-1	-2	15	-2	-4	2	-3	-1	-7	5
class:forumNoun&parties:cc	-3	2		-2	-4	-3	-4	-2	1	-1
class:forumNoun&parties:cf	-6	14	-6		-1	4	-2	5	-1	
class:forumNoun&parties:co	-13	9	13	-2	-6	-4	-2	3	-3	-2
class:forumNoun&parties:cp	-8	4	17	-2	-3	-2	-2		-3	-3
class:forumNoun&parties:ff	-1	-2	11	-3	-5	-5	2	3	-3	-3
class:forumNoun&parties:fo	-11	-4	22	-5	-10	-5	-3	5	-5	-3
class:forumNoun&parties:fp		5	-4	-3	-1	-1	-2	3	-2	2
class:forumNoun&parties:oo	-8	-7	23	-4	-2	-5	-2	-1	-3	-2
class:forumNoun&parties:op	-11	-9	20	-3	-3	-6	-3	-2	-3	-6
class:forumNoun&parties:pp	4	-3	6	-3	-3	-1	-3	-1	-3	-1
class:forumVerb	1	-3	8	-2	-2	1	-1	-3	-2	-2
class:forumVerb&class:investVerb	-6	-2	7	-5	5	1	3	-3	-1	-1
class:forumVerb&class:launchNoun	-4	-3		-3	-3	10	-1	-3	-3	-2
class:forumVerb&class:launchVerb	-4	-3	6	-3	-3	12	-1	-2	1	-3
class:forumVerb&class:licenceNoun	-4	-2	3			-2	-5	-2	4	-3
class:forumVerb&class:licenceVerb	-2	-2	-4	-4	2	3	7	-11	3	-3
class:forumVerb&class:mealNoun	22	-3	-5	-4	-2	-4	-3	-2	-2	-3
class:forumVerb&class:meetVerb	2	-3	6	-4	-2	-3	-3	-2	-4	-3
class:forumVerb&class:moneyNoun	-2	-1	6	-2	-1	4	6	-3	-3	-1
class:forumVerb&class:pactNoun	-3	-3	5	6	-1	-1	-4	-3	-2	-3
class:forumVerb&class:planned	-7	-5	18	2	-1	-1		-3	-5	-5
class:forumVerb&class:policyNoun	2	-3	7	-5	-1	-2	17	-4	-3	-3
class:forumVerb&class:policyVerb	-1	-3	1	-1	2	7	14	-1	-4	-2
class:forumVerb&class:postNoun	10	-3	4	-3		2	-5	-3	-3	-5
class:forumVerb&class:punishNoun	7	-2	6	-4	-5	-7	4	-4	15	-2
class:forumVerb&class:punishVerb	1	-3	5	-3		5	1	-2	4	-4
class:forumVerb&class:quoted	-22	-3	-8	-3	7	41	-2	-2	-6	-3
class:forumVerb&class:receiveVerb	-1	-2	10	-1	-3	-4	1	-3	-3	-4
class:forumVerb&class:roomNoun	1	1	-3	-4	-3	8	-3	-2	-6	-8
class:forumVerb&class:signVerb	5	-2	3	5	5	9	-1	-6	-3	-3
class:forumVerb&class:sum	-9	-1	5	12	-4	4	1		-6	-3
class:forumVerb&class:talkNoun	13	-2		-4	-1	-5	-3	-3	-4	-2
class:forumVerb&class:topicVerb	-2	-2	9	-2	-1	-4	3	-2	-2	-3
class:forumVerb&class:travelNoun	-2	15	-10	-3	-2	9	-2	-1	-4	4
class:forumVerb&class:travelVerb	-3	-1	10	-4		-3	-1	-2	2	-5
class:forumVerb&class:visitorNoun	-2	-2	16	1	-5	-5		-3	-4	-2
class:forumVerb&class:wish	-5	-1	-4	-1	2	-3	-1	-2	-2	-2
class:forumVerb&groups:1		-4	25	-5	-5	4	-1	-3	-2	-4
class:forumVerb&groups:2	3	-3	1	1	-1		-2	-3	-2	-4
class:forumVerb&groups:3	-1	-3	3	-3	-3		-2	-3	-2	3
class:forumVerb&groups:4	-2	-2	-3	-4	1	-1	-1	-2	1	2
class:forumVerb&parties:aa	1	-2	-5	-2	-4	1	-2	-1	1	1
class:forumVerb&parties:ac		1	13	-6	1	1	1	-11	5	2
class:forumVerb&parties:af		-2	-3	8	2	-3		-5		-3
class:forumVerb&parties:ao	-6	2	13	-7	-6	17	7	-2	-6	-5
class:forumVerb&parties:ap	-2	-2	4	-2	-3	2		-2	-3	-2
class:forumVerb&parties:cc	-7	2	-5	-4	-4	4	-1	-1	-1	1
class:forumVerb&parties:cf	3	-1		-6	3	-3	2	-4	-4	3
class:forumVerb&parties:co	-2		19	7	-4	4	-2	-1	-3	-3
class:forumVerb&parties:cp	-4	-3	6	-3	-2	-3	-1		-2	1
class:forumVerb&parties:ff	-4	-2	2	-1	13	-6	-1	-4	4	6
class:forumVerb&parties:fo	-13	-2	19	-9	-1	5	-2	-2	-2	-3
class:forumVerb&parties:fp	-3	-2	-5	-4		5	-2	-1	1	3
class:forumVerb&parties:oo	-8	-4		7	2	13	-2	-1	-4	-3
class:forumVerb&parties:op	-14	-3	16	-4	-4	1	-2	-1	-3	-3
class:forumVerb&parties:pp	11	-3	-3	-2	-3	-1	-3	-2	-3	-2
class:investVerb	-2			-2	10	-1	-1		-1	-1
class:investVerb&class:launchNoun	-5	1	-1	-2	13	4	1		-1	-3
class:investVerb&class:launchVerb	-3		-6		13	7	3	4	-5	-2
class:investVerb&class:licenceNoun	-3		-1	-6	-4	-4	4	23	-5	-5
class:investVerb&class:licenceVerb	-4	-2	-3	3	4	-4	-2	2	-6	-2
class:investVerb&class:mealNoun	31	4		-3	-8	-9	-8	-2	-3	-7
class:investVerb&class:meetVerb	9	-1	-5	-3	7		-2		-1	-7
class:investVerb&class:moneyNoun	-5	-1	-1	-2	13		-2		-6	-2
class:investVerb&class:pactNoun	-4	-3		16	-4	-2	-3	-3	-1	-4
class:investVerb&class:planned	-6	2	1	-4	18	-4	-1	-1	-1	1
class:investVerb&class:policyNoun	-1	-2	-2	-2	1	-6	10	-1	1	-3
class:investVerb&class:policyVerb	-3	-3	-1	1	4	-3	3	-2	-3	-2
class:investVerb&class:postNoun	-7	-2	-2	-4	2	-3	-5	-3	-3	18
class:investVerb&class:punishNoun	4	-2	-2	-4	-2	-2		-2	8	1
class:investVerb&class:punishVerb		-3	-3	-3		-4			9	
class:investVerb&class:quoted	-2		-3	-3	18	3	-4		-4	-4
class:investVerb&class:receiveVerb	-3	-1	4	-1	2	1	-1		-1	-4
class:investVerb&class:roomNoun	1	-2	-2	2	-2	-2	-5		-2	2
class:investVerb&class:signVerb	-1	-1	-1	3	6	4		-1	-1	-1
class:investVerb&class:sum	-6	-3	-2	-6	36	-6	-4	-2	-5	-4
class:investVerb&class:talkNoun	11		-1	-4		-3	1	-2	-4	-6
class:investVerb&class:topicVerb	-1	-1	-1	-1	4	-3	-2	-2	-1	-4
class:investVerb&class:travelNoun	7	12	-5	-3	-5	-4	-3	-2	8	-6
class:investVerb&class:travelVerb		1	2	-1	1	-1	-2	-1	2	-5
class:investVerb&class:visitorNoun	-2	1	8	-4	-3	-3	-3	-2	-3	-8
class:investVerb&class:wish			-2	-1	-1	-3	-3		-3	-5
class:investVerb&groups:1	-4			-1	5		2		-2	-4
class:investVerb&groups:2	-3			-3	16	-2	-2	-1	-2	-2
class:investVerb&groups:3	3	-3	-1	-4	2	-2	-2	4	1	3
class:investVerb&groups:4	-1		-1	-1	6		-2	-1	-2	1
class:investVerb&parties:aa	-6	-2	1	2	3		-2	4	-8	6
class:investVerb&parties:ac	-6	1	-1	-5	10	1	2	3		-1
class:investVerb&parties:af	-5	-1	-2	-4	3	-2	-3	10	3	-2
class:investVerb&parties:ao	-6	6	-2	-6	37	-8	-6	-5	-6	-3
class:investVerb&parties:ap	-4	2	3	-4	-1	2		-2	-4	6
class:investVerb&parties:cc	-6	-1	4	-1	14	3	-2		-2	-1
class:investVerb&parties:cf	2	-2	1	-2	17		-1	-2	1	
class:investVerb&parties:co	8	-1	3	-6	19	-5	-2	-2	-4	-4
class:investVerb&parties:cp	1	5	2	-2	3	1	-2	-1	-3	-1
class:investVerb&parties:ff	-2	-2	-1	-4	21	-5	-1	1	-1	-1
class:investVerb&parties:fo		-3	1	-8	27	2	-2	-3	2	-4
class:investVerb&parties:fp	5	-2	-2	-1	8	-3	-3	-2	-1	4
class:investVerb&parties:oo	7	-4	-9	-7	18	19	-2	-2	-4	-4
class:investVerb&parties:op	-6	3	4	-4	17	2	-1	-2	3	-6
class:investVerb&parties:pp	10	-2		-2	-1	-1	-3	-2	-3	1
class:launchNoun	-2		-2	1	1	11	-2	-1	-2	-3
class:launchNoun&class:launchVerb	-7	-2	-5	-4	-6	33	-4	-2	-4	-3
class:launchNoun&class:licenceNoun	-3	5	-2	-3	-5		6	8	-4	-3
class:launchNoun&class:licenceVerb	-4	-2	-2					14	-6	-3
class:launchNoun&class:mealNoun	4	-7	-4	16	-4	-12	-7	-2	-3	-2
class:launchNoun&class:meetVerb	10	-7		-1	-2	-2	-2	-3	-2	-3
class:launchNoun&class:moneyNoun	-3		-2	-6	10	4	-4	-2	-4	-3
class:launchNoun&class:pactNoun	-4	-4	-2	18	-4	-4	-1	-4	-5	-3
class:launchNoun&class:planned	-6	-3	-2	1	11	7	1	-2	-4	-2
class:launchNoun&class:policyNoun	-3	-4	-3			-7	13		-5	-3
class:launchNoun&class:policyVerb	-6	-2	-4	8	-1	4	4	-3	-5	-4
class:launchNoun&class:postNoun		-3	-2	-7	6	-4	3	-2	2	-3
class:launchNoun&class:punishNoun	-6	-4	-3	-2	-5	-4	1		11	-3
class:launchNoun&class:punishVerb	-5	-3	-3	-1	-5	5	-2	-3	8	-4
class:launchNoun&class:quoted	-5	-4	-3	-7	13	17	-4	-4	-5	-3
class:launchNoun&class:receiveVerb	-5	5	-3	-6	-2	4	2	2	-2	-3
class:launchNoun&class:roomNoun	-4	3	-4	3	-4	3		-3	7	-1
class:launchNoun&class:signVerb	-6	-3	-2	18	-1	6	-3	-4	-5	-4
class:launchNoun&class:sum	-5	-4	-2	4	30	-9	-4		-11	-3
class:launchNoun&class:talkNoun	6	1	-2	4	-1	-6	-1	-1	-3	-2
class:launchNoun&class:topicVerb	-2	1	-1	1	-3			-1	-4	-2
class:launchNoun&class:travelNoun	-1	13	-1	-3	-4		-4	-2	5	-3
class:launchNoun&class:travelVerb	-1	17		-1	1	3	-2	1	1	-3
class:launchNoun&class:visitorNoun	-13	5	-1	-5	3	-4	1	-3		-3
class:launchNoun&class:wish	-3	-3	-4	-2		-1	-4		1	-3
class:launchNoun&groups:1	-3	2	-2	-1		18	-3	-3	-3	-3
class:launchNoun&groups:2	-2	-1	-2	1	3	9	-1		-1	-3
class:launchNoun&groups:3	-2	-1	-4	4	-2	-1	-1	1		-5
class:launchNoun&groups:4	-2	-2	-1	1	-1	2	-2		-1	-2
class:launchNoun&parties:aa	-1	-4	-3	-2	2	-1		-2	-3	-8
class:launchNoun&parties:ac	-7	-2	1	5	3	3	-5	1		-2
class:launchNoun&parties:af	-5	-1	-1	3	-1	-1	-2	10		-2
class:launchNoun&parties:ao	-5		-3	-4	37	-8	-4	-5	5	-2
class:launchNoun&parties:ap	-7	1	-1	8	1	16	5	-2	4	-5
class:launchNoun&parties:cc	-6	-6	-3	-2	1	-5	-3	-1		-2
class:launchNoun&parties:cf	-2	-1	-2	1	7	1	-1	-3	-1	-2
class:launchNoun&parties:co	-5	2	-6	24	-14	-5	-2	-1	-5	-2
class:launchNoun&parties:cp	1	3	3	1	-1	3	-1	-1	-3	-3
class:launchNoun&parties:ff	-7	-4	-2	4	-4	1		2	-5	-3
class:launchNoun&parties:fo	-3		-12	-3	6	-3	-2	-4	13	-1
class:launchNoun&parties:fp		-1	-2	-3	-3	20	-3	-1	-2	-3
class:launchNoun&parties:oo	11	-2	-8	-5	-2	13	-2	-2	-5	-3
class:launchNoun&parties:op	2	13	-5	7	-7	-2	-2	-2	4	1
class:launchNoun&parties:pp	9	-1	-3		-2	2	-2	-1	-2	-4
class:launchVerb	-4	-2		-2	-2	18	1	-1	1	-2
class:launchVerb&class:licenceNoun	-4	-2		-5	-4	9	-8	10	11	-3
class:launchVerb&class:licenceVerb	-6	-3	-4	-5	2	10	-5	2	-4	-3
class:launchVerb&class:mealNoun	3	-4	11	-3	-4	-14	2	-2	-3	-6
class:launchVerb&class:meetVerb	2	-3	-4	-3	10	4	1	-4	-7	-4
class:launchVerb&class:moneyNoun	-7	-3	-2	3	16	16	-10	-2	-2	-3
class:launchVerb&class:pactNoun	-6	-4		9	-4	-8	1	-4	-1	-3
class:launchVerb&class:planned	-1	3	-4	-3	-6	23	3	-1	-4	-2
class:launchVerb&class:policyNoun	-5	-3		-1	-5	-12	31	-1	-5	-4
class:launchVerb&class:policyVerb	-3		-3	-4		11	8	1		-1
class:launchVerb&class:postNoun	-4	-2		2	-4	7	1	-2	8	5
class:launchVerb&class:punishNoun	1	-3	-2	-4	-5	-8	7	-3	14	-2
class:launchVerb&class:punishVerb	-4	-4	2	-2	-1	10	-1	-2	7	-5
class:launchVerb&class:quoted	-4	-4	-4	-4	-18	29	-5	7	-5	-2
class:launchVerb&class:receiveVerb	-5	8	1	-6		-8	-5	-5	3	-3
class:launchVerb&class:roomNoun	-2	1	5	5	-1	19	-3	-3	-1	-4
class:launchVerb&class:signVerb	4	2	-6	6	-4	8	1	-1	-6	-5
class:launchVerb&class:sum	-8	-4	-3	1	15	-2			-1	-3
class:launchVerb&class:talkNoun	7	6	2	-4	1	-8	6	-2	-3	-2
class:launchVerb&class:topicVerb		2	1	-5	-5	3	-1	-2	5	-2
class:launchVerb&class:travelNoun	-13	40	-2	2	-4	9	-4	1	-6	-3
class:launchVerb&class:travelVerb	-11	13	6	-5	-4	-8	-4	6	1	1
class:launchVerb&class:visitorNoun	-2	6	2	-2	-5	3	-3	-3	13	-4
class:launchVerb&class:wish	-3		-3	-5	-1	4	5	1	-4	-2
class:launchVerb&groups:1	-6	-3	-1	-4	-3	25	2	-4		-3
class:launchVerb&groups:2	-4	-1	-1		-2	16	-1	-1	1	-4
class:launchVerb&groups:3	1	-2	3	-1	1	7	-1	4	2	1
class:launchVerb&groups:4	-8	5		-4	4	7		4	-2	1
class:launchVerb&parties:aa	1	-1	-2	-4	4	2	6	6	22	-2
class:launchVerb&parties:ac		-1	-3	-3	-1		11	13	1	-4
class:launchVerb&parties:af	-5	-2	-3	2	-1	-4	-1	12	9	-4
class:launchVerb&parties:ao	-15	-7	-5	-3	-9	42	-15	-2	-6	-7
class:launchVerb&parties:ap	-6	-1	-2	-1	-2	30		-2	4	-7
class:launchVerb&parties:cc	-9	-5	-5	-4	10	14	-2	1	2	-4
class:launchVerb&parties:cf	-4	2	-1	-5	1	15	4	4		-3
class:launchVerb&parties:co	-11	8	-6	23	17	34	-2	-2	-4	-2
class:launchVerb&parties:cp	-10	4	9	-4	1		-3	1	-1	-3
class:launchVerb&parties:ff	-6	4	1		-1	7	2	8	-7	-2
class:launchVerb&parties:fo	19	2	23	-5	32	7	-2	-1	-8	-6
class:launchVerb&parties:fp	-4		-3	-5	-3	19	-3	-2		-3
class:launchVerb&parties:oo	-7	5	-7	-6	1	33	-1	-1	-2	-4
class:launchVerb&parties:op	2	4	4	-3	7	17	-3	-1	-4	-9
class:launchVerb&parties:pp	5		2		-3	13	-2	-2	-3	6
class:licenceNoun	-4	-1	-2	-3	-5	-3		20	-4	-3
class:licenceNoun&class:licenceVerb	-4	-2	-3	-2	-5	-2	-2	21	-7	-4
class:licenceNoun&class:mealNoun	20	-4	4	-4	-4	-7	-5	-28	-5	-3
class:licenceNoun&class:meetVerb		-3		-3	-3	-4	-4	-5		-2
class:licenceNoun&class:moneyNoun	-4	-2	-3	-3	-10	-3		10	3	-2
class:licenceNoun&class:pactNoun	-7	-3	-3	14	-1	-3	8	-6	-5	
class:licenceNoun&class:planned	-9	-4	2	1	-5	-1	9	4	-5	-4
class:licenceNoun&class:policyNoun	-3	-2	-3	-4	-1	-3	10	4	-1	
class:licenceNoun&class:policyVerb	-7	-3		-5	-5	-5	6	13	-5	-4
class:licenceNoun&class:postNoun	-1	-3	-3	6	5	9	-5	-9		-1
class:licenceNoun&class:punishNoun	4	-2	-2	-2	-4	-2	2		4	2
class:licenceNoun&class:punishVerb	1	-2	-3	-4	-5	-1		7	7	-1
class:licenceNoun&class:quoted	-4	-2	-3	17	2	7	-5	-9	-6	-3
class:licenceNoun&class:receiveVerb	-4	-2	-1	-5	-7	-2	7	18	-8	-2
class:licenceNoun&class:roomNoun	13	-6	-3	-3	-4	14	-4	15	-2	-3
class:licenceNoun&class:signVerb	1	-3		-6	1	-3	-2	14	-3	-3
class:licenceNoun&class:sum	-6	-3	-3	7	-21	-8		57	-9	-3
class:licenceNoun&class:talkNoun	11	-3	-5	-3	-3	-3	5	-5	-5	-3
class:licenceNoun&class:topicVerb	8	-3	-2	-4		-2	4	-8	3	-3
class:licenceNoun&class:travelNoun	-3	-13	-2	-5	-5	-5	-9	14	9	-3
class:licenceNoun&class:travelVerb		-1	-1	5	-5	3	-2	15	-5	-4
class:licenceNoun&class:visitorNoun	27	-6	-4	-3	-4	-3	-4	-7	-4	-2
class:licenceNoun&class:wish	4	-3	-2	-5	-2	-1	-2	-6	-4	-2
class:licenceNoun&groups:1	-4	-1			-3	-3	1	20	-2	-4
class:licenceNoun&groups:2	-3	-2	-3	-4	-7	-4	-2	24	-6	-4
class:licenceNoun&groups:3	-4	2	-2	-7	-8	-4	4	14	-4	-3
class:licenceNoun&groups:4	-3	-2	-3		6		-3	4	5	1
class:licenceNoun&parties:aa	-7	-3	1	-4	-4	-3	2	5	9	-1
class:licenceNoun&parties:ac	-4	-3	-2	-3	4	-3	-3	5	-8	-2
class:licenceNoun&parties:af	-5	-2	-3	-7	-8	-5	-3	32	-6	-3
class:licenceNoun&parties:ao	-3	-4	-4	-5	-5	-6	19	15	-9	-2
class:licenceNoun&parties:ap	-5	-3	-1	-5	-4	-5	6	2	-8	-1
class:licenceNoun&parties:cc	-4	-3	-2	-2		-2	3	30	-6	-2
class:licenceNoun&parties:cf	-5	2	-3			1	1	13	4	-2
class:licenceNoun&parties:co	8	-5	-9	-4	-5	-3	-3	17	-3	-2
class:licenceNoun&parties:cp	-4	13	-2	-3	-2	-3	-4	-3	-4	-2
class:licenceNoun&parties:ff	-3	-2	-2	6	-6	-2	8	7	-3	-2
class:licenceNoun&parties:fp	-3	2	-3	-6	-2	-1	-4	10	-1	-5
class:licenceNoun&parties:op	-7	-1	9	-3	-2	-1	-1	-2	-3	26
class:licenceNoun&parties:pp	12	-2	-3	-3	4	-2	-3	-4	-5	3
class:licenceVerb	-5	-2	-3	-1	-1	-2	2	11	-3	-1
class:licenceVerb&class:mealNoun	-13	-3	-4	-8	1	-5	-3	-6	-6	-3
class:licenceVerb&class:meetVerb	1	-2	-2		-3	-4	-1	-5	-6	-5
class:licenceVerb&class:moneyNoun	-1	-2	-3	-3	1	-5	-6	5	-4	-4
class:licenceVerb&class:pactNoun	-4	-2	-2	31	-6	-4	-1	-13	2	-4
class:licenceVerb&class:planned	-3	-4	-3	-4	1	6	-1	-8	1	
class:licenceVerb&class:policyNoun	-5	-2	-4	-4	-1	-4	19	-2	-2	-3
class:licenceVerb&class:policyVerb	-4	-3	-3	-5	-1	-3	12	7	1	1
class:licenceVerb&class:postNoun	-7	-3	-2	5	-6	-1	-5	-4		16
class:licenceVerb&class:punishNoun	-4	-2	-3	1	1	-4	7		11	-5
class:licenceVerb&class:punishVerb	-3	-1	-3	-4	-5		6	-2	6	-4
class:licenceVerb&class:quoted	-10	-3	-3	16	15	4	-6	-18	20	-4
class:licenceVerb&class:receiveVerb		-3	-3	-4	7	-4	2	5	-3	-3
class:licenceVerb&class:roomNoun	8	-5	-3	5	2	-5	-7	14	-1	15
class:licenceVerb&class:signVerb		-2	-3	9	-2	-3	-1	7	-3	1
class:licenceVerb&class:sum	-5	-3	-3	11	21	-4	3	-1	-5	-4
class:licenceVerb&class:talkNoun	12	-1	-4	-2	-5	-3	2		-3	-3
class:licenceVerb&class:topicVerb	1	-1	-2		1	-4	-2	6	-5	-1
class:licenceVerb&class:travelNoun	-7	29	-4	-6	-4	20	-9	11	21	-5
class:licenceVerb&class:travelVerb	-6	1	-3	3		5	-4	10		2
class:licenceVerb&class:visitorNoun	15	-3	3	-3	-7	-3	16	-7	-5	-2
class:licenceVerb&class:wish	-4	-2	-1	-5	-5	-2	2	-3	-3	-4
class:licenceVerb&groups:1	-7	-3	-1	-4	-2	6	16		-4	-4
class:licenceVerb&groups:2	-4	-2	-3	1		-5	-3	18	-4	-1
class:licenceVerb&groups:3	-4		-3	-3	-6	-4	1	7		2
class:licenceVerb&groups:4	-2	-3	-2	-4	1	-1	-1	-1	1	-2
class:licenceVerb&parties:aa	-7	-2	-2	1	8	-3	-2	5	8	-2
class:licenceVerb&parties:ac	-3	-3	-2	-5	-1	-3	8	2	-7	-3
class:licenceVerb&parties:af	-5	-2	-2	-4	-4	-4	-4	27	-4	-4
class:licenceVerb&parties:ao	-4	-4	-4	-5	9	-5	17	23		-4
class:licenceVerb&parties:ap	-6	-3	-3	-2	-2	-4	-2	6	4	8
class:licenceVerb&parties:cc	-3	-2	-2	-8	3	-3	9	16	-3	-2
class:licenceVerb&parties:cf	-5	1	-3	-5	-1	-1		1	-2	-2
class:licenceVerb&parties:co	-6	-5	-6	-3	27	-3	-5	4	5	-2
class:licenceVerb&parties:cp	-2	7	-3	-1	2	-6	1	-4	-3	-3
class:licenceVerb&parties:ff	-2	-2	-2	8	-9	-2	2	4	-3	-3
class:licenceVerb&parties:fo	-6	-3	-5	12		-5	-4	2	-1	-3
class:licenceVerb&parties:fp	-2	1	-3	-3		-6	-4	10	1	-7
class:licenceVerb&parties:op	-15	-5	-7	-3	-1	-3	-2	-3	-2	-6
class:licenceVerb&parties:pp	2	-3	-3	-1	-4	-3	-4	-4	-4	12
class:mealNoun	20	-4		-2	-4	-5	-1	-3	-4	-4
class:mealNoun&class:meetVerb	23	-4		-5	-3	-4	-5	-2	-3	-4
class:mealNoun&class:moneyNoun	12	7	25	-5	-3	-2	3	-3	-3	-3
class:mealNoun&class:pactNoun	-44	-3	17	-12	-2	-2	1	-1	-4	-2
class:mealNoun&class:planned	-16	11	8	-3	-4	-10	24	-2	-4	-2
class:mealNoun&class:policyNoun	1	-5	-8	-5	-3	-6	13	-2	-4	-3
class:mealNoun&class:policyVerb	7	-1	6	1	-4	-6	5	-3	-3	-3
class:mealNoun&class:punishNoun	-6	-2	-5	-4	-2	-2	6	-2	-7	-2
class:mealNoun&class:punishVerb	7	-7	-6	-3	-1	-7	6	-2	-6	-2
class:mealNoun&class:receiveVerb	-3	-4	8	-5	-3	-3	-2	-2	-2	-3
class:mealNoun&class:roomNoun	4	-1	5	1	-4	-6	4	-3	-4	-4
class:mealNoun&class:signVerb	-5	20	24	-6	-15	-21	6	-1	-3	-1
class:mealNoun&class:talkNoun	6	-2	10	8	-2	-3	-6	-2	-2	-3
class:mealNoun&class:topicVerb	20	-6	-6	9	-1	-5	-5	-2	-3	-3
class:mealNoun&class:travelNoun	11	-27	-4	-2	-2	-3	-5	-2	-6	-7
class:mealNoun&class:travelVerb	24	-12	6	-3	-2	-4	-4	5	-5	-6
class:mealNoun&class:visitorNoun	11	-3	-2	-4	-2	-3	-2	-2	-2	-3
class:mealNoun&class:wish	22	-4	-3	-5	-4	-10	-5	-3	-3	-3
class:mealNoun&groups:1	20	-7	-2	-7	-5	-8	1	-3	-5	-4
class:mealNoun&groups:2	22	-5	-2	2	-4	-4	-1	-3	-4	-5
class:mealNoun&groups:3	30	4	9	-5	-6	-3	-3	-2	-2	-6
class:mealNoun&groups:4	1	-3	2	-3	1	-3	-4	-1	-2	-2
class:mealNoun&parties:af	35	-4	-4	-10	-6	-5	-4	-8	-13	-5
class:mealNoun&parties:ap	-17	-2	-4	-5	-3	-3	21	-3	-6	-4
class:mealNoun&parties:cc	-8	11	18	-4	-3	-2	-3	-1	-1	-1
class:mealNoun&parties:cf	16	-4	23	-2	-3	-3	-1	-2	-2	-2
class:mealNoun&parties:cp	-9	3	13	-3		-3	-2	-2	-1	-2
class:mealNoun&parties:ff	14	-3	-5	-4	-2	-4	-1	-3	-2	-3
class:mealNoun&parties:fp	26	-4	1	-3	-2	-3	-2	-2	-3	-6
class:mealNoun&parties:op	-25	-1	25	-5	-4	-1	-3	-2	-1	-4
class:mealNoun&parties:pp	17	-4	-3	3	-3	-4	-4	-2	-3	-6
class:meetVerb	18	-3	-1	-4	-3	-4	-4	-3	-4	-5
class:meetVerb&class:moneyNoun	22	-4	1	-1	1	-4	-6	-2	-1	-3
class:meetVerb&class:pactNoun		-2	-7	-6	-4	-3	-1	-4	-4	-2
class:meetVerb&class:planned	11	-5	2	-4	-4	-5	-5	-3	-5	-5
class:meetVerb&class:policyNoun	6	-3	-6	-2	-2	-4	-7	-3	-6	-1
class:meetVerb&class:policyVerb	18	-3	-3	1	-1	-1	-3	-2	-5	-4
class:meetVerb&class:postNoun	12	-1	4	-3	-3	-4	-4	-2	-8	-7
class:meetVerb&class:punishNoun	16	-2	-3	-4	-4	-3	1	-2	-9	-8
class:meetVerb&class:punishVerb	11	-3	-2	-4		-4		-3	-7	-6
class:meetVerb&class:quoted	-4	-13	-4	-3		-5	-7	-2	-3	-3
class:meetVerb&class:receiveVerb	5	-1	2	-2	-4	-4	-3	-2	-3	-3
class:meetVerb&class:roomNoun	13	-2	2	-3	-3	-5	-2	-2	-5	-6
class:meetVerb&class:signVerb	6	2	2	1		-5	-6	-1	-1	-3
class:meetVerb&class:talkNoun	5	-4	-2	-2	-1	-4	-4	-2	-2	-3
class:meetVerb&class:topicVerb	3	-6	4	1	-4	-3	-2	-3	-3	-3
class:meetVerb&class:travelNoun	16	-6	-3	-2	-2	-4	-2	3	-3	-2
class:meetVerb&class:travelVerb	12	-4	-4	-3	-3	-4	-1	-1	-3	-7
class:meetVerb&class:visitorNoun		-3	4	-4	-3	-4	-3	1	-2	-1
class:meetVerb&class:wish	-7	-1	-3	-4	-3	-1	-2	-4	-4	-3
class:meetVerb&groups:1	24	-4	9	-2	-4	-5	-7	-3	-5	-5
class:meetVerb&groups:2	21	-5	-4	-5	-4	-5	-4	-4	-6	-5
class:meetVerb&groups:3	11	-4		-4	-2	-2	-2	-3	-3	-6
class:meetVerb&groups:4	6	5	-2	-2	4	-1	-2	-1		
class:meetVerb&parties:aa		-3	-3	-3	-3	-2	-3	8	5	-2
class:meetVerb&parties:ac	-19	2	8	-5	-1	-4	-3		2	-1
class:meetVerb&parties:af	3	-4		-5	-5		-4	-5	-9	-3
class:meetVerb&parties:ao	-3	17	1	-5	1	-2	-2	-1	-3	10
class:meetVerb&parties:ap	3	-1	-1	-3	-4	-1	1	-1	-4	-3
class:meetVerb&parties:cc	-6	5	-1	-4	1	-3	-3	-2	-3	2
class:meetVerb&parties:cf	11	3	3	-3	-4	-4	-2	-2	-6	-3
class:meetVerb&parties:co	31		1	-3	8	-3	-1	-1	-2	-3
class:meetVerb&parties:cp	12	-1	-1	-4	-2	-2	-2	-2	-1	-2
class:meetVerb&parties:ff	-6	-3	-3	-5	-3	-4	-2	-5	-3	-3
class:meetVerb&parties:fo	-48	-2	-13	-3	-5	-5	-2	-2	-5	-6
class:meetVerb&parties:fp	10	-1	-2	-4		-3	-3	-2	-5	-5
class:meetVerb&parties:op	17	-2	6	-4	-4	-4	-3	-2	-3	-5
class:meetVerb&parties:pp	24	-3	-4	-3	-2	-3	-3	-2	-4	-6
class:moneyNoun	-3	-1	-2	-3	10	-2	-2	-1	-4	-2
class:moneyNoun&class:pactNoun	1	-4		10	5	2	-9		-3	-2
class:moneyNoun&class:planned	1	-2	2	-4	13	-7		-3	-4	-2
class:moneyNoun&class:policyNoun	1	-3		2	3	-5	3		-6	-2
class:moneyNoun&class:policyVerb	1	-1	2	-4	12	-8		2	-3	-4
class:moneyNoun&class:postNoun	-11	5		-12	12	-5	-6	-2	2	3
class:moneyNoun&class:punishNoun	-6	-2			-8	-4	-17	-1	13	4
class:moneyNoun&class:punishVerb	-2	-3	-2	-2	-3	-1	1	5	2	-2
class:moneyNoun&class:quoted		-3	-4	-2	29	-4	-4	-6	-7	-3
class:moneyNoun&class:receiveVerb	4	-3	-1	-1	7	-1	-2		-4	-3
class:moneyNoun&class:roomNoun	-3	1	15	9	-1	-3	-1	-3	-4	-5
class:moneyNoun&class:signVerb	-6	-1	1	2	12	-3	-5	2	-3	-2
class:moneyNoun&class:sum	-5	-3	-3	-9	30	-5	-4	-4	-8	-3
class:moneyNoun&class:talkNoun	15			-4	-3	-1	-1	-1	-2	-3
class:moneyNoun&class:topicVerb	-7	-3	-1	-1	-1	-4	3	-1	-2	-2
class:moneyNoun&class:travelNoun	3	-11	-2	-2	-4	-1	-3	4	1	-3
class:moneyNoun&class:travelVerb	-1	3		-3	-4	-1	-2	-1	-3	-3
class:moneyNoun&class:visitorNoun	-6	-5	2	-6	5	-3	-3	-5	-3	-3
class:moneyNoun&class:wish	2		-3			-5	-5	-2	-4	-1
class:moneyNoun&groups:1	-1	1	-4	-2	5	-5	1	-4	-3	-2
class:moneyNoun&groups:2	-4	-2	-2	-3	15		-2	-3	-7	-4
class:moneyNoun&groups:3	-1	-1	3	-5	2	-5	-4	6	-3	1
class:moneyNoun&groups:4	-3	-2	-2	-3	11	-3	-2	4	-2	-1
class:moneyNoun&parties:aa	-8	-1	-2	-4	23	-2		5	5	
class:moneyNoun&parties:ac	-9	-1	-3	-4	6	-2	-8	6	-6	-2
class:moneyNoun&parties:af	-3	-1	-3	-4	11	-3	-1	17	-8	-4
class:moneyNoun&parties:ao	-11	2	-2	-6	24	-4	-4	-5	-9	-2
class:moneyNoun&parties:ap	-8	-1	-1	-1	16	1	-2	6		-6
class:moneyNoun&parties:cc	-5	-2	2	-2	2	-4	-3	3	-3	-2
class:moneyNoun&parties:cf	-3	3	1	-1	-2	-2	-2	-2	-4	-2
class:moneyNoun&parties:co	-3	-3	7	-6	-1	-2	-3	-2	-5	-3
class:moneyNoun&parties:cp	-3	5		-3	-3	-1	-3	-1	-2	-3
class:moneyNoun&parties:ff	-3	-3	-1	-6	17	-6	-5	2	-5	
class:moneyNoun&parties:fo	-7		-5	-12	13	-3	-2	-4	-8	-3
class:moneyNoun&parties:fp		1	-2	-1	11	-3	-3		-4	2
class:moneyNoun&parties:oo	-8	3	-8	-2	-12	3	-2	-1	-2	-1
class:moneyNoun&parties:op	9	-18	14	-2	-3		-1	-1	-2	-3
class:moneyNoun&parties:pp	5	-2	-1	-3	-1	3	-2	-1	-3	-2
class:pactNoun	-6	-2	-2	22	-4	-4	-3	-3	-2	-3
class:pactNoun&class:planned	-3	1	-1	10	-5	-5	-3	-3		-4
class:pactNoun&class:policyNoun	-6	-2		3	-3	-4	1	-2	2	1
class:pactNoun&class:policyVerb	-7	-3	-2	19	-4	-3	-1	-5		-3
class:pactNoun&class:postNoun	-9	-3	-3	-7	6	-5	2	-3		-4
class:pactNoun&class:punishNoun	-7	-3	1	-2	-4		1	-4	8	1
class:pactNoun&class:punishVerb	-6	-1		3	-3	-4	-2	-3	4	1
class:pactNoun&class:quoted	-6	-3	-2	18	17	-8	-5	-2	-2	-3
class:pactNoun&class:receiveVerb	-2	1	-4	6	-2	-1	-3	-3	-1	-3
class:pactNoun&class:roomNoun	-17	-4	4	18			-4	-2	-5	-3
class:pactNoun&class:signVerb	-7	-3	-3	34	-6	-5	-4	-4	-5	-3
class:pactNoun&class:sum	-5	-2		28	-5	-4	-4	-7	5	-3
class:pactNoun&class:talkNoun		-3	3	14	-4	-5	-1		-3	-3
class:pactNoun&class:topicVerb	-7	-3		17	-5	-5	-1	-3	-4	-3
class:pactNoun&class:travelNoun	4	1	-3	5	-3	-4	-6	-3	2	-3
class:pactNoun&class:travelVerb	4	4	-1	-1	-1	-5	-5	-5		-2
class:pactNoun&class:visitorNoun	9	-6	6	14	-4	-7	-5	-2	-3	-4
class:pactNoun&class:wish		-4		-10	-1	-4	-5	-2	-1	-3
class:pactNoun&groups:1	-7	-3	-3	29	-4	-5	-5	-3	-3	-4
class:pactNoun&groups:2	-5	-3	-3	21	-5	-6	-2	-4	-3	-5
class:pactNoun&groups:3	-7			16	-1	1	-1		2	
class:pactNoun&groups:4	-4	-1	1	10	1	5	-1	-2	-3	-1
class:pactNoun&parties:aa	-8	-2	1	-2	4	1	2	-3	1	4
class:pactNoun&parties:ac	-4	-2	-6	25	-5	5	-7	-5	-3	-2
class:pactNoun&parties:af	-6	-2	-3	26	-5	-2	-4	-4	-1	-4
class:pactNoun&parties:ao	-9	-4	-6	12	-10	3	-4	-2	6	-3
class:pactNoun&parties:ap	-3	1	-2	14		-2		-2	3	-3
class:pactNoun&parties:cc	-2	-2	-4	22	-6	4	-3	-3	-3	-2
class:pactNoun&parties:cf	-5	-3	2	8	-6	-1	-4	-5	-4	-2
class:pactNoun&parties:co	-7	-4	-2	18	-8	6	-2	-2	6	-2
class:pactNoun&parties:cp	-1	-4	-2	8	-4			-2	-2	-3
class:pactNoun&parties:ff	-5	-2	-1	30	-8	2	-3		-2	-4
class:pactNoun&parties:fo	-5	-2	-4	6		2	-2	-2	-6	-2
class:pactNoun&parties:fp	-10	-1		8	6	-1	-1		-4	-4
class:pactNoun&parties:oo	-8	-4	-10	33	-5	-11	-3	-1	-2	-1
class:pactNoun&parties:op	-10	-7	1	26	-6	-3	-1	-1	-3	1
class:pactNoun&parties:pp	-2	1	1	8	-1	-4	1	-2	-4	1
class:planned	-1	2		-1	3	1		-2	-3	-1
class:planned&class:policyNoun	-3	-2	-3	-4	1	-2	10	-1	-4	-5
class:planned&class:policyVerb	-4	2	-1	3	2	3	5	-2	-2	-2
class:planned&class:postNoun	-9	-4	-1	-9	13	-6	-6	-4	-4	-3
class:planned&class:punishNoun	-2	-2	-2	-8	-3	-5	2	-5	14	-4
class:planned&class:punishVerb	3	-1	-5	2	-6	2	2	-4	3	-3
class:planned&class:quoted	-10	-4	-3	-5	2	-1	-6	1	-6	-4
class:planned&class:receiveVerb		7	11	-4	-3	-4	1	-5	-2	-5
class:planned&class:roomNoun	-16	4		-4	-8	3	19	-2	-4	-4
class:planned&class:signVerb	2	4	1	5	5	-3	2		-1	-2
class:planned&class:sum	-3	-4	-3	-7	38	-7	-4	-5	-1	-3
class:planned&class:talkNoun	3	2	5		-1	-3	2	-3	-3	-1
class:planned&class:topicVerb	-2	-1	-1	-2	2	3	2	-3	-4	-1
class:planned&class:travelNoun	-8	28	-6	-3	-4	6	-4	-2	-6	4
class:planned&class:travelVerb	3	22		-4	4		-3	-5	-4	
class:planned&class:visitorNoun	-4	9	13	-5	-4	-5	-2	-2	-3	-4
class:planned&class:wish		-1	2	-3		-4	-1	-2	1	-2
class:planned&groups:1	-4	6	-2	-1	2	6	1	-3	-4	-5
class:planned&groups:2	-3	-1	-2		7	-2		-2	-4	2
class:planned&groups:3	1		4	-3	1	-2	-1	-4	-2	-4
class:planned&groups:4	11	3	3	-2	-2	1	-2	-1		-1
class:planned&parties:aa	13	-3	3		3	7	-1	-5	3	-1
class:planned&parties:ac	-6	-7	7	3	3	5	-3	-1	-8	-3
class:planned&parties:af	-5	-2		-2	11	-1	1	-3	3	-3
class:planned&parties:ao	11	-9	-4	-2	19	12	-5	-2	-1	-9
class:planned&parties:ap	1	2	3			-4	8	-3	-2	8
class:planned&parties:cc		-1	6	-3	6	-2	-2	-2	-3	-2
class:planned&parties:cf	3	2	4		13		3	1	-6	-2
class:planned&parties:co	-9	-2	19	16	-6	-7	-2	-2	-1	-2
class:planned&parties:cp	4	5	5	-2		2	-4	1	-2	-3
class:planned&parties:ff	-6		1	1	-2	1	1	-4	-1	-3
class:planned&parties:fo		-2	-4	-1	6	9	-1	-2		-1
class:planned&parties:fp	3			-2	2	1	-4	-1	-1	1
class:planned&parties:oo	-8	4	11	-7	-1	14	-2	-2	5	-1
class:planned&parties:op	-8	-7	3	-1	3	-1	-4	-2	-3	8
class:planned&parties:pp	14	2	-1	-2	-2	-2	-2	-3	-3	-4
class:policyNoun	-2	-3	-1	-2	-2	-5	18	-2	-2	-2
class:policyNoun&class:policyVerb	-4	-3	-4	-4	-3	-6	31	-4	-3	-3
class:policyNoun&class:postNoun	-4	-3	-4	-6	5	-5	5	-4	8	4
class:policyNoun&class:punishNoun	-6	-3	-1	-3	-4	-4	4	-2		-1
class:policyNoun&class:punishVerb	-3	-3	2	-3	-5	-5	14	-2	-1	-2
class:policyNoun&class:quoted	-9	-3	3		4	-5	1	2	7	-4
class:policyNoun&class:receiveVerb	-2	-5	-1	-2		-4	6	-3	-1	5
class:policyNoun&class:roomNoun	5	-3	-5	5	1	-7	16	-2	-4	-5
class:policyNoun&class:signVerb	-7	-3		2		-6	20	-1	-6	1
class:policyNoun&class:sum	-4	-3	-1	5	7	-5	16	-7	7	-3
class:policyNoun&class:talkNoun	5	-2	3		-1	-4	8	-3	-6	1
class:policyNoun&class:topicVerb	-2	-3	-3	-2	-1	-4	11	-1	-5	-3
class:policyNoun&class:travelNoun	-1	12	-3	3	-3	-3	-14	-4	5	15
class:policyNoun&class:travelVerb	4	-3	-2	-5	-3	-4	3		-2	
class:policyNoun&class:visitorNoun	-7	-4	-2	-5	-3	-3	3	-3	-4	5
class:policyNoun&class:wish	-4	-3	-2	-3	-2	-6	8	-2	-8	-1
class:policyNoun&groups:1	-5	-3	-1	-3	-3	-8	32	-3	-7	-4
class:policyNoun&groups:2	-3	-2	-2	-2	-2	-4	10	-1	2	-4
class:policyNoun&groups:3	6	-4	-2		-3	-3	1	-2	2	6
class:policyNoun&groups:4	5	-3		-5	-4			2		2
class:policyNoun&parties:aa	1	-2	-1	-5	-4		14		-7	3
class:policyNoun&parties:ac	-2	-1	-2		3	1	3	6	5	-2
class:policyNoun&parties:af	-1	-2	-3	-1	-3	-1	2	2	9	-2
class:policyNoun&parties:ao	1	-2	-4	-6	-2	-6	1	-5	-8	-5
class:policyNoun&parties:ap	-10	-3	-3	-3	-3	-5	26	-1	7	-3
class:policyNoun&parties:cc	6	-3	-2	-4	-4	2	6	-3	-3	3
class:policyNoun&parties:cf	1	1	-1	1	-2	2	1	-5	5	-1
class:policyNoun&parties:co	1	-6	-8	5	-3	-2	-13	-1	-4	-3
class:policyNoun&parties:cp	3	-6	3	-4	-1	-3	-1	-1	-1	
class:policyNoun&parties:ff	1	-2	1	2	-7	-3	11	-5	3	-3
class:policyNoun&parties:fo	-7	-2	-4	9	-5	-4	-16	-5	-11	-4
class:policyNoun&parties:fp	5	-3	-3	-3	-1	-3	-4	1	-1	2
class:policyNoun&parties:op	-4	-4	-3	-3	-2	-4	-8	-2	-5	-6
class:policyNoun&parties:pp	8	-5	-2	-3	-3	-3	2	-2	-4	6
class:policyVerb	-4	-2	-3	3	-1	-1	12		-2	
class:policyVerb&class:postNoun	-8	-3		-8	4	-2	-7	-2	-2	26
class:policyVerb&class:punishNoun	-5	-2	-3	-7	-2	-3	24	-6	5	-2
class:policyVerb&class:punishVerb	-3	-2	-4	-5	-3	-6	17	-1		-1
class:policyVerb&class:quoted	-7	-3	-2	-1	6	-6	-1	-10	-5	-4
class:policyVerb&class:receiveVerb	-9	3	3	3	4	-5		-7	-1	-3
class:policyVerb&class:roomNoun		-2	4	2	-5	1	8	1	-4	2
class:policyVerb&class:signVerb	-6	-2	-2	20	-3	-2	2	-2	-4	-1
class:policyVerb&class:sum	-8	-3	1	-4	16	-7	6			-4
class:policyVerb&class:talkNoun	5	-3	1	8	-1	-4	6	-4	-2	-3
class:policyVerb&class:topicVerb	-1	-3	-4	3		-1	4	-5	-4	-3
class:policyVerb&class:travelNoun	5	8	-3	3	-2	-3	-12	-2	1	-4
class:policyVerb&class:travelVerb	-3	3	1	1	-1	-4	1	-3	-3	2
class:policyVerb&class:visitorNoun		9	4	1	-6	-4	4	-1	-2	-4
class:policyVerb&class:wish	-2	-3	-3	-5	-3	-5	6	4		-3
class:policyVerb&groups:1	-8	-3	-5		-2		27	-4	-5	-4
class:policyVerb&groups:2	-5	-3	-3	4	2	-3	3	4		1
class:policyVerb&groups:3	1	-1	1	6	-3	-1	2	2	-2	5
class:policyVerb&groups:4	4	1	1	2	-7	3	1		1	1
class:policyVerb&parties:aa	1	-2	2	-3	-5	3	13	-5	13	4
class:policyVerb&parties:ac	-5	-2	-2	5	-2	2	8	-6	-9	-3
class:policyVerb&parties:af	-1	-2	-2	1	-1	-3	-3	15	1	-4
class:policyVerb&parties:ao	-9	-2	-3	2	-8		24	-7	-6	-3
class:policyVerb&parties:ap	-10	-3	-1		-3	1	8	1	4	8
class:policyVerb&parties:cc	-2	2	6	3	-8		1	-2	-3	-2
class:policyVerb&parties:cf	-6		2	-1			6	-1	-8	-2
class:policyVerb&parties:co	-7	2	-2	7	14	6	-11	-3	-3	-2
class:policyVerb&parties:cp	7	1	3	8			-2	3	-3	-3
class:policyVerb&parties:ff	-3	1	-3	9	-2	3	4	6		-3
class:policyVerb&parties:fo	-1	-4	-4	4	3	12	-11	-4	-7	-2
class:policyVerb&parties:fp	6	-1	-1	9	-1	-1	-2	3	-2	
class:policyVerb&parties:oo	-10	7	-4	31	6	11	-4	-1	-4	-2
class:policyVerb&parties:op	-16	-6	10	1	-7	-5	-8	-2	-2	16
class:policyVerb&parties:pp	4	-3	-2	6	-3	-4	2	-3	-3	6
class:postNoun	-1	-3	-2	-2	-2	-3	-1	-3	-1	10
class:postNoun&class:punishNoun	1	-3		-1	-3	-2	-2	-4		5
class:postNoun&class:punishVerb		-2		-1	-4	1	3	-3	4	1
class:postNoun&class:quoted	-6	-4	-5	-4	4	-6	-3	-2	-5	-8
class:postNoun&class:receiveVerb	10	-4	-2	-3	-3	-3	-3		-1	-11
class:postNoun&class:roomNoun	3	-3	-4	-2	-3		-4	-1	1	-3
class:postNoun&class:signVerb	3	-3	-4	-5	2	-2	-3	-2	-6	19
class:postNoun&class:sum	-17	-3	14	-6	-6	-10	20	-3	-7	-11
class:postNoun&class:talkNoun	7	2	4	1	-1	-5	1	-2	-2	-2
class:postNoun&class:topicVerb	14	-4		-8		-5	-6	-3	2	-7
class:postNoun&class:travelNoun	-4	4	-2	7	-2	-3	-4	-1	8	4
class:postNoun&class:travelVerb	-2	-3	-3	3	-4		-4	-3	-1	8
class:postNoun&class:visitorNoun	15	-3	-3	-4	-2	-3	-2	-3	1	9
class:postNoun&class:wish	-1	1	-4	-3			1		-2	-2
class:postNoun&groups:1	-1	-5	1	-5	3	-2		-3	-5	-1
class:postNoun&groups:2		-2	-3	-3	-3	-5		-3	1	16
class:postNoun&groups:3	-5	-4	-3	-1	-2	-2	-4	-2	-2	13
class:postNoun&groups:4	2		-3		-1	-1	-2	-3	2	4
class:postNoun&parties:aa	-1	-2	-4	-4	-5	-3	-11	-4		12
class:postNoun&parties:ac	-2	-3	-5	-3	-3	-2	-1	-4	4	-6
class:postNoun&parties:af	-2	-2	-3	-2	-5	-3	3	-7	13	-3
class:postNoun&parties:ap	2	-3	-2	-4	-4	-4	3	-1		22
class:postNoun&parties:cc	-5	1		-3	-4	3	-2	-2	-6	-3
class:postNoun&parties:cf	11	1	-4	2	-2	-4	-2	-3	-4	2
class:postNoun&parties:co	-33	-2	28	-1	-1	-1	-1		-1	-10
class:postNoun&parties:cp	10	4	-2	1	-5		-2	-2	2	-4
class:postNoun&parties:ff	6	-3	-3	19	-5	-1	-3	-4	-6	-10
class:postNoun&parties:fo	-24	-2	-5	-5	34	-5	-2	-2	18	2
class:postNoun&parties:fp	1	-2	-4	-4	-1	-6	-2	-4		11
class:postNoun&parties:op	-9	-4		-4	7	-3	-2	-2	5	54
class:postNoun&parties:pp	-5	-3	-3	-2	-3	-2	-3	-2	-2	14
class:punishNoun	-4	-3	-2	-3	-4	-3	1	-3	13	-1
class:punishNoun&class:punishVerb	-4	-3	-2	-2	-5	-4	-2	-3	16	-2
class:punishNoun&class:receiveVerb	-3	-3	-2	-5		-3	-3	12	5	-5
class:punishNoun&class:roomNoun	5	-3	-3	-4	-3	2		-5	11	-4
class:punishNoun&class:signVerb	8	-2	-2	-7	-7	-1	11	6	-2	9
class:punishNoun&class:sum	-5	-2	-3		-12	-4	4		16	-4
class:punishNoun&class:talkNoun	3	-1	5	1	-3	-3	-4	2	-9	
class:punishNoun&class:topicVerb	7	-3	-2	-4		-3	-4	7	7	-1
class:punishNoun&class:travelNoun	-13	-4	-2	6	-2	5	-6	-1	14	
class:punishNoun&class:travelVerb	-7	-5	-3		-1	2	2	-1	16	-1
class:punishNoun&class:visitorNoun	-5	-7	3	-3	-3	6	5	1	5	1
class:punishNoun&class:wish		-3	-3	-4	-4	-5	-1			-1
class:punishNoun&groups:1	-6	-5	-3	-7	-4	-3	7	-3	2	-2
class:punishNoun&groups:2	-2	-2	-2	-2	-5	-4	-2	-2	20	-4
class:punishNoun&groups:3	-7	-3	-2	-1	-4	-3	2	-3	10	6
class:punishNoun&groups:4	-1		-2	-3	-4	-3	-4		8	6
class:punishNoun&parties:aa	-7	-2	-3	-1	-4	-3		-3	12	6
class:punishNoun&parties:ac	-2	-2	-3	3	-3	-3	-5	4	14	8
class:punishNoun&parties:af	-5	-2	-3	-3	-6	-4	-5	-4	27	-3
class:punishNoun&parties:ao	-13	-3	-6	-2	-4	-6	-5	-3	-6	-7
class:punishNoun&parties:ap	-7	-3	-3	-3	-3	-2	1	-3	8	7
class:punishNoun&parties:cc	-5	1	-1	-3	-4	-5	-2	-2	23	1
class:punishNoun&parties:cf	1	-3	-4	-1	-3	-4	-3	-4	25	-2
class:punishNoun&parties:co	5	8	19	-2	-4	-1	-18	-1	-9	-6
class:punishNoun&parties:cp	-5	-1	-1	6	3	-3		-4	3	1
class:punishNoun&parties:ff		-2	-4	1	-8	-4	2	7	16	-4
class:punishNoun&parties:fo	-10	-2	-6	-3	-7	-5	-4	-3	30	-4
class:punishNoun&parties:fp	-5	-2	-4	-4		-5	-1		1	
class:punishNoun&parties:op	5	-3	13	-3	-3	-3	-5	-2	-9	2
class:punishNoun&parties:pp	7	-3	-1	-1	-2	-3	3	-1	-7	9
class:punishVerb	-3	-3	-1	-3	-4	-1	2	-2	12	-3
class:punishVerb&class:quoted	-10	14	-7	-3	-8	14	-6	-3	13	-3
class:punishVerb&class:receiveVerb	7		-3	-5	-5	-4		2	8	-4
class:punishVerb&class:roomNoun	1	-1	-5	-3	-3	3	2	-4	6	-8
class:punishVerb&class:signVerb	4	-3	-3	-4	-3	2	3	-1	1	2
class:punishVerb&class:sum	-5	-2	-3		-15	-5	-1	-1	28	-3
class:punishVerb&class:talkNoun	1	-2	4	-1	-2	-4	1	-2	-2	-5
class:punishVerb&class:topicVerb	1	-1		-4	-4		2	-2	8	-4
class:punishVerb&class:travelNoun	-6	3	-2	4	-3	2	-7	-5	17	-4
class:punishVerb&class:travelVerb	-2	2		-2	-4	-1		-4	13	-4
class:punishVerb&class:visitorNoun	-4	-2	11	-4	-4	4	-1	7	-8	-4
class:punishVerb&class:wish	-5	-3	-2	-4	-2	-3	-1	1		-3
class:punishVerb&groups:1	-6	-3	2	-5	-3	2	9	-2	-2	-4
class:punishVerb&groups:2	-2	-3	-3	-2	-4	-4	-1	-2	21	-3
class:punishVerb&groups:3	-6	-2	2	-2	-6		1	-2	7	-1
class:punishVerb&groups:4	-1	-2	-3	-5	-1	1	-2	3	16	1
class:punishVerb&parties:aa	-3	1	-2	-6	-5		1	-4	21	-2
class:punishVerb&parties:ac	-2	-2	-3	-1	-3		3	4	6	-3
class:punishVerb&parties:af	-4	-3	-3	-3	-8	-5	-3		38	-4
class:punishVerb&parties:ao	-6	-6	-5	-7	-10	11	1	-5	8	-5
class:punishVerb&parties:ap		-4	-5	-4	-3	-3	12	2	16	-4
class:punishVerb&parties:cc	-2	-6	-3	-4	-2	14	1	1	1	-2
class:punishVerb&parties:cf	-2	1	-4	-1	-6	-3	-2	1	21	-3
class:punishVerb&parties:co	2	-3	10	11	-10	4	-3	-2	3	-4
class:punishVerb&parties:cp	-4	-3	4	1	-1	-3	-2	7	-1	-3
class:punishVerb&parties:ff	-5	-1	-1	2		-4	-1	2	13	-4
class:punishVerb&parties:fo	-8	-2	9	-5	-9	-4	-3	-5	22	-4
class:punishVerb&parties:fp	-7	-2	-5	-4	-1	-1	-3	2	4	
class:punishVerb&parties:oo	-2	-3	-6	-3	-3	16	-1	-3	5	-4
class:punishVerb&parties:op	1	-7	2	-3	-3	8	-2	-2	-13	
class:punishVerb&parties:pp	7	-2	1		-3	-1	-2	-2	-7	3
class:quoted	-7	-2	-3	-2	2	2	-3	-3	-2	-4
class:quoted&class:receiveVerb	-7	3	-3	7	6	18	-5	-2	-3	-4
class:quoted&class:roomNoun	-8	-6	-4	16	30	-3	-5	-1	-1	-1
class:quoted&class:signVerb	-8	3	-3	7	8	-4	-5	-6	-4	-3
class:quoted&class:talkNoun	1	-11	-5	5	5	-4	-2	-2	-2	-2
class:quoted&class:topicVerb	-7	-6		-4	5			-2	-3	-3
class:quoted&class:travelVerb	4	10	-4	2	-8	26	-2	-3	-2	-4
class:quoted&class:visitorNoun	13	28	-3	-4	-10	-6	-2	-2	-3	-2
class:quoted&class:wish	-9	1	-4	-1		1	-5	-3	-4	-4
class:quoted&groups:1	-9	-6	-3	-8	-6	-1	-5	-3	-4	-4
class:quoted&groups:2	-6	-2	-4	2	7	6	-3	-2	-3	-5
class:quoted&groups:3	-6	5	-3	-3	9	5	-3	-6	11	-4
class:quoted&groups:4	-5	-3	-3	2	1	-1	-2	-2	-4	-4
class:quoted&parties:aa	-4	45	-3	-2	16	-6	-3	-3	-12	-4
class:quoted&parties:ac	-5	-3	-3	-5	31	-13	-4	-5	-6	-7
class:quoted&parties:af	-3	10	-2	-8		-9	-4	4	16	-3
class:quoted&parties:ap	-5	14	-2	-3	-3	-6	6	-7	21	-11
class:quoted&parties:cc	-6	-3	-3	14	-2	-6	-3	-2	-3	-2
class:quoted&parties:cf	-7	-4	-3	-4	9	-3	-3	-5	12	-4
class:quoted&parties:cp	-10	-5	-4	1	-3	-4	-3	-2	-4	-5
class:quoted&parties:ff	-3	-4	-3	19	-4	27	-2	-10	-6	-2
class:quoted&parties:fo	9	-1	-3	-1	16	-8	-4	-8	-6	-2
class:quoted&parties:fp	-4	1	-4	-5	13	16	-3	-4	5	-5
class:quoted&parties:op	26	-5	-4	-2	7	-8		-1	-2	-2
class:quoted&parties:pp	-7	-7	-4	1	4	-4	-3	-3	-3	-6
class:receiveVerb	8	-1		-1	-2	-3	-3		-3	-5
class:receiveVerb&class:roomNoun	15	-2	1	-2	-2	-4	-3	-3	-2	-7
class:receiveVerb&class:signVerb	-4	7	6	22	3	-6	-3	-5	-5	
class:receiveVerb&class:sum	-3	-2	-3	15	20	-3	-3	-14	-10	-2
class:receiveVerb&class:talkNoun	9	-7	5	-3	-3	-3	-1	-1	-3	-1
class:receiveVerb&class:topicVerb	13	2	1	-3	-5	-5	-1	2	-2	-4
class:receiveVerb&class:travelNoun	9		-4	-4	-3	-4	-2	1	1	5
class:receiveVerb&class:travelVerb	4	8	-2	-3	-1	-4	-3	-2		-4
class:receiveVerb&class:visitorNoun	6	-3	11	-2	-3	-3	-1	-1	-3	-5
class:receiveVerb&class:wish	-7	-1			-3	-3	-2	1		-4
class:receiveVerb&groups:1	-9	2	3	5	-3	-2	-5	-2	-3	-3
class:receiveVerb&groups:2	11	-3	1	-4	-2	-4	-2	2	-5	-6
class:receiveVerb&groups:3	15		-5	-3	-1	-3	-2	-4	-1	-2
class:receiveVerb&groups:4	12	1	3	-2	-2	-1	-2	2	-1	-4
class:receiveVerb&parties:aa	6	-3	1	-5	-4	-3	-2	5	9	2
class:receiveVerb&parties:ac	-7		1	-5	-2	3	2	10	3	-3
class:receiveVerb&parties:af	-5		-1	2	5	-1	2	3	-6	-3
class:receiveVerb&parties:ao	-4	7	-7	-4	-6	-3	-4	-2	8	-4
class:receiveVerb&parties:ap	21	5	2	-2	-1	-4	-5	1	2	-5
class:receiveVerb&parties:cc		3	-4	-3	3	3	1	-2	-2	-2
class:receiveVerb&parties:cf	-4	2	10	-2		2	-2	-3	-2	-2
class:receiveVerb&parties:co	5	19	12	-6	-5	-3	-3	-2	13	-1
class:receiveVerb&parties:cp	1	-5	10	-3	-1	-3	-1		-2	-2
class:receiveVerb&parties:ff	8	-5	1	-2	-11	-3	-2	8	-5	-3
class:receiveVerb&parties:fo	-3	-7	-25	-8		-4	-1	-2	-4	-3
class:receiveVerb&parties:fp	6			-4	-2	-4	-3	2	-5	-6
class:receiveVerb&parties:oo	-15	13	-4	-5	-4	-2	-1	-1	-2	-1
class:receiveVerb&parties:op	4	9	5	-5	-5	-4	-3	-2	-5	-6
class:receiveVerb&parties:pp	30	-2	-2	-3	-4	-4	-3	-2	-4	-6
class:roomNoun	8	-2	-2	-1	-3	1	-1	-2	-1	-1
class:roomNoun&class:signVerb	15	2	2	-1	2	-2	6	6	2	6
class:roomNoun&class:sum	-6	-2	-3	-5	-11	-11	-8	-5	20	-2
class:roomNoun&class:talkNoun	9	2	1	1	-3	-1	-1	-2	-4	-5
class:roomNoun&class:topicVerb	2		-4	4	-2	-5		-3	-2	-1
class:roomNoun&class:travelNoun	7	11	-3	-2	-2	-4	-1	-1	5	-5
class:roomNoun&class:travelVerb	-4	-1		-3	-3	-4		-2		-5
class:roomNoun&class:visitorNoun	31	1	1	-4	-3	-4	-2	-4	1	3
class:roomNoun&class:wish	-1	1	-6	-4	-3	5	1	4		-10
class:roomNoun&groups:1	7	-1	-10	-1	-4	8	2	-3	-1	
class:roomNoun&groups:2	9	-4	-2		-4	-3	-1		-3	-1
class:roomNoun&groups:3	1	-1	3	-3	-4	1	-1	-3	-1	-2
class:roomNoun&groups:4	15	1		-3			-2	-2	1	-5
class:roomNoun&parties:aa	-11	-4	-3	-6	-3	-6	13	-4	-8	-10
class:roomNoun&parties:ac	30	-6	-5	-7	-2	-4	-3	-6		-2
class:roomNoun&parties:af	8	-3	-4		-8	-4	-4	-8	19	-5
class:roomNoun&parties:ap	8	-4	-4	-4	-4	-4	3	3	-6	8
class:roomNoun&parties:cc	20	9	12	-4	-2	4	-2	-2	-3	-3
class:roomNoun&parties:cf	6	5	6	-3	-4	-7	-2	-4	-5	-2
class:roomNoun&parties:cp	15	5	3		-2	-1	-2	-3	-3	-4
class:roomNoun&parties:ff	9	-5	-5	-3			-1	-5	-3	-4
class:roomNoun&parties:fo	-25	-2	-4	2	6	33	-2	-1	26	-8
class:roomNoun&parties:fp	9	-3	4	-3	-2	1	-2		-2	-7
class:roomNoun&parties:op	-30	-2	15	-3	15	14	-2	-1	21	3
class:roomNoun&parties:pp	8	-3		-1	-2		-2	-2	-1	-1
class:signVerb	-4	-1	-3	15	-1	-1	-1	-1	-2	-1
class:signVerb&class:sum	-2	-2	-3	4	10	-8		-3	-7	-3
class:signVerb&class:talkNoun	10		3	10	1	-3	-2		-4	-5
class:signVerb&class:topicVerb		-1	-2	9	-3	-2	1	4	-5	-4
class:signVerb&class:travelNoun		22	-3	2	-3	4	-3		8	-4
class:signVerb&class:travelVerb	3	7	-3	10	-1	-3		-2	1	-3
class:signVerb&class:visitorNoun		5	2	7	-2	-5	-3	-2	-4	5
class:signVerb&class:wish	-2	3	-3	-7	1	-2		2	-2	-4
class:signVerb&groups:1	-4	-5	-7	24	-2	-2	2	-2	-5	-4
class:signVerb&groups:2	-3	-2	-2	15	-3	-2	-2	-1	-3	
class:signVerb&groups:3	-6	1		6	-1		-2	-1	4	1
class:signVerb&groups:4	-1	4	1	10	4	5	-1		-3	-2
class:signVerb&parties:aa	-3	-2	2	17	-5	4	-1	7	-2	5
class:signVerb&parties:ac	-3		4	15	7	-1	4	-9	-3	-1
class:signVerb&parties:af	-4	-1	-1	20	-4	-2	-3	-1	4	-2
class:signVerb&parties:ao	-9	7	-5	26	-9	4	18	-4	-5	-3
class:signVerb&parties:ap		3	2	6	-2	3	-5	-3	-5	8
class:signVerb&parties:cc	3	1		4	-3	1	-2		-4	-1
class:signVerb&parties:cf	1			1	4	-2	-2	-3	2	-2
class:signVerb&parties:co	-9	2	-1	25	21	-6	-2	-2	-2	-2
class:signVerb&parties:cp	-1	9	3	4			-2	1	-3	-2
class:signVerb&parties:ff	-4		-1	16	3	1	-3			-3
class:signVerb&parties:fo	-7	-2	-4	27	13	13	-2	-2	-5	-4
class:signVerb&parties:fp	-2	1	-1	11	1	3	-1	2	-5	
class:signVerb&parties:oo	-6	-3	-8	24	6	21	-3	-1	-3	-4
class:signVerb&parties:op	-10	4	1	23	5	14	-1	-1	-2	18
class:signVerb&parties:pp	-3	1	-2	6	1	-3	1	-2	-2	-1
class:sum	-7	-3	-3		27	-6	-2	-1	3	-4
class:sum&class:talkNoun	-6	-3	15	-11	11	-7	2	-2	1	-4
class:sum&class:topicVerb	-2	-3	-1	-3	31	-1		-3	-6	-2
class:sum&class:travelVerb	-9	-8	-4		35	10	-4	11		-5
class:sum&class:visitorNoun	-10	-9	-4	34	2	-3	-2	-8	-7	-3
class:sum&class:wish	-3	-2	-3	23	-3	-4	2	-3	-6	-2
class:sum&groups:1	-7	-6	-5	-9	32	-7	-2	10	9	-4
class:sum&groups:2	-8	-3	-2	2	32	-5	-2	-5	1	-4
class:sum&groups:3	-11	-3	-3	13	16	-5	-3	-3	1	-7
class:sum&groups:4	-1	-2	-2	1	-9	-5	-2		3	-1
class:sum&parties:aa	-5	-1	-2	-6	51	-5	-5	-9	3	-4
class:sum&parties:ac	-3	-3	-3	-8	1	-4	-4	2	-1	-2
class:sum&parties:af	-5	-2	-3	7	13	-5	-6	-2	16	-3
class:sum&parties:ao	-4	-2	-2	-8	-5	-4	-4	-9	22	-2
class:sum&parties:ap	-15	-2	7	16	21	-7	6	-3	-3	-9
class:sum&parties:cc	-4	-2	-2	17	-11	-7	-4	-4	-2	-1
class:sum&parties:cf	-1	-2	-2	4	15	-7	-3		-3	-2
class:sum&parties:co	-8	-4	-5	-6	11		-2	-4	-2	-2
class:sum&parties:cp	-7	-5	-3	-4	26	-6	-2	-3	-3	-3
class:sum&parties:ff	-5	-2	-3	5	19	-5	-3	-5	-7	-4
class:sum&parties:fo	-3	-1	-2	-20	33	-5	-2	-4	3	-3
class:sum&parties:fp	-5	-2	-2	-4	9	-2	-3	-2	-4	-5
class:sum&parties:oo	-5	-2	-3	-3	20	2	-2	-4	5	-2
class:sum&parties:pp	-6	-2	-3	21	-27	-7	22	-2	-3	-5
class:talkNoun	11	3	-2	-1	-3	-4	-2	-2	-3	-3
class:talkNoun&class:topicVerb	4	1	-2	5	-1	-2	-3		-3	-2
class:talkNoun&class:travelNoun	-3	27	-4	-1	-3	-6	-3	-1	-4	-2
class:talkNoun&class:travelVerb	2	19	-2	-2	-3	-3	-3	-2	-3	-3
class:talkNoun&class:visitorNoun	2	5	2	-2		-3	-3	-1	-2	-1
class:talkNoun&class:wish		-2	-2	-3	-2	-2		-3	-2	-2
class:talkNoun&groups:1	10	8		-1	-4	-6	-3	-3	-4	-4
class:talkNoun&groups:2	11	2	-4	-2	-3	-4	-1	-2	-3	-4
class:talkNoun&groups:3	15	-4	-1	2	-2	-3	-2	-3	-4	-1
class:talkNoun&groups:4	6	2		-2	-1	-1	-1	-1		-1
class:talkNoun&parties:aa	4	-4	-4		-3	2	2		-1	-5
class:talkNoun&parties:ac	-4	1	2	12	-2	4	-1	-6	2	-2
class:talkNoun&parties:af	8	-4	-1	-3	-3	-1	1	4	-2	-3
class:talkNoun&parties:ao	12	-1	-3	-3	-6	-1	6	-4	-12	-2
class:talkNoun&parties:ap	9	1	-2	1	-1	-5	5	-3	-4	-4
class:talkNoun&parties:cc	3	10	-1	-3			-1	-2	-3	
class:talkNoun&parties:cf	2	2	7	-1	-2		-1	-3	-3	-2
class:talkNoun&parties:co	-4	2	-4		2	-1	-1	-1		-3
class:talkNoun&parties:cp	8	6		1	-3	-2	-2	-2		-2
class:talkNoun&parties:ff	-5	-1	4	-4	1	-5	4	-4	-6	-2
class:talkNoun&parties:fo	6	-5	-7	-3	-10		-2	-2	-5	-2
class:talkNoun&parties:fp	8	-2	-2	-3	-1	-3	-3	-3	-3	
class:talkNoun&parties:oo	8	10	-6	-4	-10	1		-1	5	-2
class:talkNoun&parties:op	-4	9	-4	2	-5	-2	-2	-1	-3	-5
class:talkNoun&parties:pp	20	-3	-3	-1	-3	-3	-3	-2	-3	-2
class:topicVerb	2	-1	-1	-1	-1	-2		-2	-2	-3
class:topicVerb&class:travelNoun	6	9	2	-3	-3	-8	-4	-3	1	-3
class:topicVerb&class:travelVerb	3	11		-3	-1	-2	-3	-1	-2	-3
class:topicVerb&class:visitorNoun	4	5	11	-3	-3	-6	-2	-3	-2	-3
class:topicVerb&class:wish	5	-1	-2	-2	-2	-2	-4	-3		-4
class:topicVerb&groups:1	2		-1		-3	-4	1	-3	-4	-2
class:topicVerb&groups:2	2	-3		-2	-1	-2		-1	-2	-4
class:topicVerb&groups:3	1	1	-4	3		-4	-4	1	-2	-5
class:topicVerb&groups:4	6	-2		-1	-2	2	-1	-5	2	-3
class:topicVerb&parties:aa	9	-2	-3	-3	6	-3	6	-7	6	-5
class:topicVerb&parties:ac	-8	-3	2	6	8	-1	-5	-4	8	-2
class:topicVerb&parties:af	-3	-3			-3	-2	3	3	7	-3
class:topicVerb&parties:ao	-1	-2	-5	-6	12	-4	1	-2	25	-7
class:topicVerb&parties:ap	9			2	4		5	-4	-6	-5
class:topicVerb&parties:cc	-7	-5	-4	1	-4	-5	-3	-3	-1	-2
class:topicVerb&parties:cf	-1			2		-1	-1	-7	-3	-2
class:topicVerb&parties:co	-12	-4	1	9	3		-2	-1	8	-3
class:topicVerb&parties:cp	-1	-1	2	1	-1	-2	-3	-3	-1	-3
class:topicVerb&parties:ff	-1	-2	-2	-4	6		-1		-1	-2
class:topicVerb&parties:fo	8	-3	-7	6	-4	-2	-1	-2	11	-4
class:topicVerb&parties:fp		-1	-3	-4		4	-3	-3	-5	-3
class:topicVerb&parties:oo	-3	-2	-4	-5	6	12	-2	-1	-3	-2
class:topicVerb&parties:op	5	-12	4	5	-2	-4	-3	-2		-6
class:topicVerb&parties:pp	10	-2	-1	-1	-3	-3	-4	-3	-4	-5
class:travelNoun	-5	27	-4	-2	-4	-2	-4	-2	-1	-2
class:travelNoun&class:travelVerb	-7	26	-4	-2	-3	-5	-4	-2		-3
class:travelNoun&class:visitorNoun	7	22	-8	-3	-2		-2		-4	-4
class:travelNoun&class:wish	-4	6	-3	-3	-3	-5	-4	-2	2	2
class:travelNoun&groups:1	-11	44	-5	-2	-4	-1	-6	-3	-6	-4
class:travelNoun&groups:2	-9	27	-4	-4	-4	-5	-4	-2	2	-3
class:travelNoun&groups:3	14	-7	-4	3	-3	-1	-2	-2	6	4
class:travelNoun&groups:4	5	15	-3	-2	-2	-1	-1	1	-1	-2
class:travelNoun&parties:aa	11	-9	-1	-1	-1	-2	-9	6	17	-6
class:travelNoun&parties:ac	-11	10	-4	-2	-4	2	-3	-4	-6	-2
class:travelNoun&parties:af	-2	-13	-1	-6	-5	-2	-3	5	10	-2
class:travelNoun&parties:ao	14	-12	-5	-1	-5	31	-2	-1	-7	-6
class:travelNoun&parties:ap	-2	10	-3	-2	-3	2	-7	1	7	-4
class:travelNoun&parties:cc	-1	38	-5	-2	-2	-2	-1	-1	-2	-2
class:travelNoun&parties:cf	-8	28	-4	-3	-4	-2	-1	-2	-1	3
class:travelNoun&parties:co	-10	30	-11	-5	-3	3	-1	-1	-3	-3
class:travelNoun&parties:cp	-8	35	-4	1	-3	-3	-2	-2	-3	-1
class:travelNoun&parties:ff	-16	3	-3	-4	-7	-2	-1	-3	15	-6
class:travelNoun&parties:fo	27	-10	-2	-1	-4	11	-1	-1	-3	-3
class:travelNoun&parties:fp	8	12	-3	-2	-4	-4	-1		1	5
class:travelNoun&parties:op	-5	20	-8	-3	-4	2	-2	-2	-4	-6
class:travelNoun&parties:pp	11		-3	1	-2	-2	-2			
class:travelVerb	-2	14	-2	-2	-2	-2	-3	-1	-1	1
class:travelVerb&class:visitorNoun	-4	10	-6	-4	-3	-2	-3	-1	-4	3
class:travelVerb&class:wish		-1	-3	-3	-2	-4	-4			-1
class:travelVerb&groups:1	-4	31	-3	-4	-3	-2	-5	-1	-3	-3
class:travelVerb&groups:2	-8	8	-3	-3	-3	-2	-3	-2		6
class:travelVerb&groups:3	4	3	1	-1	1	-3	1	-2		2
class:travelVerb&groups:4	9	6	1	2	-2	-3	-2		-2	-4
class:travelVerb&parties:aa	4	1		-3	-5	-3	1	-3	2	-9
class:travelVerb&parties:ac	3	-2		-2		-4	-5	10	-3	-3
class:travelVerb&parties:af	-2	-6	-3	-3	2	-3	-3	3	12	-5
class:travelVerb&parties:ao	2	-5	-2	-2	-11		-1	-2	3	-5
class:travelVerb&parties:ap	2	6	-1	-3		-6	-1	-1	-3	20
class:travelVerb&parties:cc	1	8	5	-2	1	-4	-2	2	-3	-4
class:travelVerb&parties:cf	3	15	7	-1	1	-1	2	-1	-2	-3
class:travelVerb&parties:co	-7	4	6	-4	-5	2	-1	-1		-3
class:travelVerb&parties:cp	3	18	-1	-1	-1	-3	-2	-2	-3	-5
class:travelVerb&parties:ff	-5	-5		6	-2	4	1	-5		-5
class:travelVerb&parties:fo	14	-7	24	-1	-2	9	-1	-2	3	-2
class:travelVerb&parties:fp	5	4	-1	1	-1	-4	-2	-1	-3	
class:travelVerb&parties:oo	-8	3	-5	-3	-4	3	-2	-2	1	-2
class:travelVerb&parties:op	3	12	-3	-3	-6	-4	-2	-2	-4	7
class:travelVerb&parties:pp	1	4	1		-3	-4	-1	-1	-2	1
class:visitorNoun	2	2	3	-1	-3	-4	-3	-2	-3	-1
class:visitorNoun&class:wish	14	-1	-1	3	3	-4	-2	-1	-2	-1
class:visitorNoun&groups:1	-11	5	12	-5	-5	-7	-7	-3	-1	-4
class:visitorNoun&groups:2	-1	-3	4	2	-2	-4	-1	-5	-4	3
class:visitorNoun&groups:3	15	5	-2	-3	-5	-3	-3	-4	-3	-8
class:visitorNoun&groups:4	9	2	-4	-1	-2	-3	-2	6	-2	
class:visitorNoun&parties:aa		-3	1	7	-4	-3	-4	3	-10	5
class:visitorNoun&parties:ac	8	3	5	-4	-4	-3	2	16	-4	1
class:visitorNoun&parties:af	14	3	4	17	-6	-5	-3	9	-5	1
class:visitorNoun&parties:ap	16	6	11	-1	-3	-4	-1	18	-8	-2
class:visitorNoun&parties:cc	4	4	-5	-3	-4	-3	-2	-1	-3	5
class:visitorNoun&parties:cf	20	5		-5	-8	-5	-2	4		
class:visitorNoun&parties:co	-7	9	6	5	-6	-3	-1	-1	-2	-2
class:visitorNoun&parties:cp	3	-1	1	-2	-4	-3		4	-3	-1
class:visitorNoun&parties:ff	10	11	3		6	-5	-2	-5	1	-3
class:visitorNoun&parties:fo	-3	-4	4	33	-10	-7	-2	-2	-7	-3
class:visitorNoun&parties:fp	18	1	-4	-5	-3	-3	-2	2	-4	4
class:visitorNoun&parties:oo	-9	4	-13	-4	-5	8	-1	-1	-4	-3
class:visitorNoun&parties:op	7	-2	1	3	-6		-1	-1	-2	-5
class:visitorNoun&parties:pp	14	-1	-4	-3	-2	-3	-2		-3	-2
class:wish	-4	-2	-3	-4	-2	-3	-1	-2	-3	-2
class:wish&groups:1	-4	-5	-4	-7	-3	-2	-1	-4	-3	-4
class:wish&groups:2	-7	-2	-3	-3	-2	-4			-5	-3
class:wish&groups:3	-2		-3	-3	-3	-2	-3	-4	1	-2
class:wish&groups:4	4			-3	-1	-1	-1	2	-1	
class:wish&parties:aa	-10	-2	-1	-4	-3	-2	-2	-5	-4	-3
class:wish&parties:ac			-3	-4	-2	-2	6	4	-6	-2
class:wish&parties:af	-5	-1	-3	-4	-2	-4	-1	1	-1	-2
class:wish&parties:ao	-12	3	-3	-3	-2	-6	5	-5	-7	-3
class:wish&parties:ap	-7	2	-2	-3	-1	-3	1	-1	-2	1
class:wish&parties:cc	4	-2	-3	-6	-1	-5	3	-1	-3	
class:wish&parties:cf	2	-1		-2	2	-3	-3	2	-1	-2
class:wish&parties:co	-5	2	-1	1	-5		-1	-1	1	-2
class:wish&parties:cp	3	1		-2	-3	-1	-3	1	-2	-2
class:wish&parties:ff	-3	-2		-2	1	-2		3	3	-4
class:wish&parties:fo	8	-3	-6	1	-1	-3	-3	-3	-7	-3
class:wish&parties:fp	-3	-1	-2	-3	-1	-3	-3	-2	-5	-1
class:wish&parties:oo	-4	-4	12	-3	-9	-1	-1	-2	1	-1
class:wish&parties:op	10		-7		-3	-4	-3	-1		-3
class:wish&parties:pp	-2	-1	-3	-3	-3	-1	-3	-1	-3	-1
governor:about_f	-25	-5	-6	-7	-9	-9	-4	-5	-12	-7
governor:accompanied_p	44	-10	-3	-4	-4	-5	-2	-4	-3	-5
governor:according_a	-13	12	-6	-11	-6	-1		-7	4	-7
governor:according_p	-2	-1	-3	-7	-5	-3	-9	-5	5	-5
governor:after_a	-9	-3	-2	-6	-7	-3	-1	-2	20	-3
governor:after_c	-14	-4	-4	-6	-6	-9	-5	22	-8	-5
governor:after_f	10	-4	-4	-1	9	-5	-4	-8	18	-5
governor:after_p	-10	4	-4	-4	5	-5		1	-4	5
governor:against_a	-11	-2	-3	-5	-3	-19	-12	-7	37	-7
governor:against_f	-10	-3	-4	-4	-6	-7	-6	-6	32	
governor:among_c	-10	-3	-5	-13	4	-6	-2	-16	-6	-2
governor:among_f	-26	-4	25	-7	4	-7	-7	-6	-7	-5
governor:among_p	17	-3	-8	-9	-3	-6	-4	-3	18	-9
governor:as_a	3	-3	-4	2	-4	-4	-3	-6	-8	20
governor:as_c	-9	-4	-3	-2	-6	-7	-1	-2	-1	-5
governor:as_f	-12	-3	5	-4	-9	-6	-5	-10	-12	22
governor:as_p	-13	-1	-3	-5	-4	-5	-7	-3	-5	13
governor:at_a	14	-2	-8	-4	-4	-8	-6	-4	-1	7
governor:at_c	-3	-6	-5	-4	-3	-4	-5	-7	-12	-3
governor:at_f	4		-5	-5	-3	-8	-5	-4	5	11
governor:at_o	-5	10	8	-3	-2	-7	-4	-3	-6	-1
governor:at_p	11	-5	-8	-4	-4	-5	-4	-2	-3	-5
governor:attended_p	14	-3	5	-4	-3	3	-3	-2	-5	-5
governor:before_a	46	-4	-5	-8	-5	-6	10	-6	1	-3
governor:before_f	-8	-3	-4	-8	-6	-13	6	34	-11	-4
governor:before_p	5	-5	-4	10	-5	-5	-5	-3	2	15
governor:behalf_a	-11	-2	-3	28	-2	-3	-5	-5	-3	-11
governor:beside_p	-26	-4	-6	-3	-11	10	-2	-2	-6	-6
governor:between_a	26	-6	-10	41	-5	-8	-8	8	-5	-4
governor:between_c	-9	-4	-4	11	-3	-4	-4	-2	-1	-3
governor:between_f		-5	-9	30	-6	-7	-8	1	-7	-4
governor:between_p	51	-4	-8	-7	-4	-6	-1	-4	-4	-5
governor:by_a	-6	-3	2		-2		4	8	18	1
governor:by_c		-4	-1	-5	20	-2		7	4	-4
governor:by_f	-11	-3	-4	1	6	2	-5	3	1	
governor:by_o	-16	-8	19	-1	1	6	-4	-4	5	-7
governor:by_p	3	-4	-1	6	3	7	1	-3	-5	3
governor:chaired_p	11	-4	2	-4	-8	-3	21	-3	-6	-18
governor:for_a	-13	-4	-6	11	-3	13	-9	-12	-13	7
governor:for_c	-9	12	-3		-5	-4	6		-4	-5
governor:for_f	5	-3	-3	7	14	-2	-2	11	-6	-6
governor:for_o	-1	-5	13	-5	10	-7	-6	-3	-5	-4
governor:for_p	-5	-4	-4	-8	-2	-7	-3	-4	-7	-4
governor:free_a	-5	-3	-1		-2	-1	12	6	7	-2
governor:free_c	-8	-4	-2	2	1	-2	-1	-3	1	-4
governor:free_f	-6	-3	-3	3	7	6	-5	1	1	-2
governor:free_o	-10	-2	20	-4	6	-1	-6	-3		-2
governor:free_p	4	3	-1	-4	-3	-3	-3	-3	-4	2
governor:from_a	-9	-3	-3	6	11	-6	-7	25	-7	5
governor:from_c	-4		-4	-4	-2	-3	-5	-4	7	-4
governor:from_f	-5	-3		-3	8	-4	-5	-11	17	9
governor:from_o	-14	-7	-7	-11	3	-6	9	4	-5	-5
governor:from_p	10	3	-1	5	-6	-4	-4	-3	-5	6
governor:headed_p	4	-4	-5	-4	-3	-4	-2	8	-4	-14
governor:in_a	-5	-4	-6	-2	-2	10	7	-1	2	-4
governor:in_c	-4	-1	-1	-3	2	2	-3		-1	-4
governor:in_f	-8	-4	-4	4	35	-6	-5	-5	-4	-4
governor:in_o		-5	-9	-3	-15	7	-3	-4	-9	5
governor:in_p	3	8	-6	-5	-4	-8	-2	-2	-1	-2
governor:into_c	-11	-3	-4	-7	71	-10	-6	-4	-7	-4
governor:into_f	-9	-3	-5	-9	62	-8	-6	-7	14	-6
governor:into_p	47	-6	-4	-2	-3	-10	-1	-5	-4	-13
governor:led_f	1	-2	-4	-14	29	-5	-3	-8	-6	-3
governor:led_p	13	-3	-5	-3	-9	-5	-3	-3	-4	6
governor:like_f	-10	-4	-5	-3	-6	-4	-4	-4	15	-7
governor:like_p	-23	-4	-6	-5	-5	-5	-4	-3	-5	22
governor:of_a	-4	-3	3	3	-4	8	1	-6	-4	3
governor:of_c	-6				-4	-4	-3	-4	1	-4
governor:of_f	-3	-4	-1	-5	5		-5	7	3	-4
governor:of_o	-10	1	8	-4	-6	1	-4		-6	4
governor:of_p	-3	5	-4	-2	-2	-2	-1	-2	-1	11
governor:on_a	-10	-4	-6	3	-6	-8	-15	-13	-26	4
governor:on_c	-4	-6	-3	1	-6	-4	-3	-2	-5	-2
governor:on_f	-12	-3	-4	-6	-6	-5	-6	-6	31	-3
governor:on_o	25	-3	-16	-5	-5	-6	-6	-2	-7	-13
governor:on_p	28	-4	-4	-3	-1	-3		-2	2	-3
governor:over_a	27	-4	-5	-8	-5	-5	-4	-3	-9	25
governor:over_f	-6	-2	-4	-17	3	-3	-4	13	-12	-10
governor:owner_a	-6	-4	-2	-5	-4	-1	-3	-4	2	-2
governor:owner_c	1		1	-1	-2	-3	-1	-1	-3	-3
governor:owner_f	-8	-3	-3	-2	-5	5	-2	1	2	-3
governor:owner_o	-1		7	-7	-6	-8	-4	-3	-4	-4
governor:owner_p	-8		-1	1	-5	-3	-2		-4	-3
governor:presence_p	-11	-3	1	22	-4	16	-4	-3	-3	-7
governor:represented_p	34	-3	-8	-1	-5	-8	-3	-4	-5	-6
governor:start-up_f	-14	-2	-4	8	24	-4	-5	28	-21	-3
governor:than_f	-8	-3	-4	-24	-10	-7	-3	-4	-15	-5
governor:through_f	-11	-4	-4	-12	9	-5	-2	-5	-12	-2
governor:through_p	-19	-3	-4	-5	-6	-9	-7	-11	-5	-5
governor:to_a	-3		-5	-5	14	-8		-10	-1	6
governor:to_c	-5	20	-5	-3	5	-5	-3	-1	-5	-1
governor:to_f	-7	-1	-4	-3	12	-6	-5	16		6
governor:to_o	-2	-1	-6	-5	56	-7	-4	-3	-6	7
governor:to_p	23	-5	-5	-5	-5	-5	-4	-1	-5	1
governor:under_a	-15	-20	-5	-5	-6	-6	21	-10	-6	-21
governor:under_p	-21	-3	-3	-4	-11	-8	-13	-3	-6	-2
governor:until_a	-12	-1	-2	-1	-2	-2	-5	-12	-20	-8
governor:until_p	-24	-3	-3	-5	-3	-4	-3	-3	-6	36
governor:up_f	-14	-3	-4	-9	60	-9	-4	-4	-7	-6
governor:verb_a	5	-1	-3	-4	-5	-6	-2	-4	-2	16
governor:verb_c	-7		-4	-2		-6	-3	-4	-5	-3
governor:verb_f	-1	-3	-3		1	-4	-3	5	8	-3
governor:verb_o	-1	7	-6	-5	10	-1	-3	-2	-6	4
governor:verb_p	15	-4	-1	-4	-3	-4	-3	-3	-1	16
governor:whether_f	-8	-2	-2	-3	-10	-4	-4	-10	37	-3
governor:with_a	25	-3	-2	8	-9	-2	1	-4	1	-7
governor:with_c	-7	-6	1	4	-3	-3	-2	-3	-4	-3
governor:with_f	12	-3	-1	19	-4	1	-4	-4	-7	-4
governor:with_o	21	-5	-11	19	-7	-6	-2	-3	-5	-5
governor:with_p	31	-1	-2	-2	-3		-4	-2	-3	-4
groups:1	-4	1	2		-3	2	3	-2	-4	-4
groups:2		-1	-2	-1	1	-2	-2		1	1
groups:3	1	-2	-1	-1	-1	-3	-2	-1	-1	2
groups:4	3		-2		-1	-1	-2			-1
kind-class:<a>_appointVerb	-1	-4	-3	4	-3		-4	-2	7	17
kind-class:<a>_attend	-3	-4	-9	5	-6	8	20	2	15	-5
kind-class:<a>_background	6	-3	-3	10	-3	-9	7		13	6
kind-class:<a>_callVerb	-13	-7	-4	-5	-7	-6	25	-5	-4	-7
kind-class:<a>_forumNoun	-21	-5	-13	-7	-11	-6	-7	-3	-5	-5
kind-class:<a>_forumVerb	5	-5	32	-10	-4	6	9	-2	-2	-4
kind-class:<a>_investVerb	1	-3	-3		2	4	4	4	5	
kind-class:<a>_launchNoun	-10	-3	-7	16	-3	29	5	-12	-14	-4
kind-class:<a>_launchVerb	-10	-4	-6	-3	-4	43	34	-7	2	-9
kind-class:<a>_licenceNoun	-7	-3	-3	-5	-5	-5	-11	44	-6	-5
kind-class:<a>_licenceVerb	-7	-2	-3	-4	-3	-5	7	32	3	
kind-class:<a>_mealNoun	-19	-3	-7	-9	-5	-5	52	-3	-4	-4
kind-class:<a>_meetVerb	34	-14	-2	-7	-7	-5	-6	-7	-14	-4
kind-class:<a>_moneyNoun	-7	-3	-3	-4	8	-4	-6	4	-7	-3
kind-class:<a>_pactNoun	-3	-2	-2	15	-7	-1	-7	1	4	28
kind-class:<a>_planned	-2	-4	-1	-5	16	4	5	-3	-8	8
kind-class:<a>_policyNoun	-9	-3	-5	-6	-8	-3	-6	11	17	10
kind-class:<a>_policyVerb	-8	-3	-4	-2	-5	-1	33	8	-3	
kind-class:<a>_postNoun	-13	-4	-2	-3	-7	-4	15	-4	18	-1
kind-class:<a>_punishNoun	-8	-3	-3	-6	-5	-4	-6	-3	45	3
kind-class:<a>_punishVerb	-7	-3	-4	-7	-7	-3	-3	3	47	-3
kind-class:<a>_receiveVerb	21	-3	17	-6	-7	-5	-7	7	-8	-4
kind-class:<a>_roomNoun	-11	-2	-5	-7	-4	-5	30	-4	-5	-5
kind-class:<a>_signVerb	-5	-3	1	21	-3		4	-4	1	-1
kind-class:<a>_talkNoun	-49	-4	-6	49	-3	-5	-5	-3	-4	23
kind-class:<a>_topicVerb	-4	-4	-5	5	-7	-5	26	-8	1	-4
kind-class:<a>_travelVerb	-6	15	-4	-4	-7	7	13	-6	29	-6
kind-class:<a>_wish	-12	-3	-2	-6	-5	-6	-2	-5	-14	-6
kind-class:<c>_appointVerb	-11	-6	-4	24	-8	-11	-5	-3	-3	10
kind-class:<c>_attend	-29	-3	-11	30	-5	29	-5	-3	-9	-4
kind-class:<c>_background	-23	2	-3	5	-7	-7	-4	-3	12	-3
kind-class:<c>_callVerb	-18	3	-6	-4	-4	-5	-4	-2	-7	-3
kind-class:<c>_forumNoun	-17	9	-7	-2	-4	-4	-2	-2	-4	-5
kind-class:<c>_forumVerb	-5	-6	19	-11	-5	16	-5	-3	-6	-3
kind-class:<c>_investVerb	-5	-5	-2	-5		-7	-3	-3	-4	-5
kind-class:<c>_launchNoun	-11	-8	1	-3	4	26	-2	-2	-3	-2
kind-class:<c>_launchVerb	-8	-4	-7	-4	-6	34	8	-4	-3	-4
kind-class:<c>_licenceVerb	-3	-2	-3	-4	14	-3	40	-14	-6	-2
kind-class:<c>_meetVerb	23	2	-13	-8	-4	-4	-4	-2	-5	-5
kind-class:<c>_moneyNoun	-7	5	-6	-5	-20	-6	-4	-3	-5	-4
kind-class:<c>_planned	6	-1	1	-3	1	6	-5	-3	-3	-4
kind-class:<c>_policyNoun	12	-4	-6	-7	-4	17	23	-5	-7	-4
kind-class:<c>_policyVerb	-9	-3	-4	-5	-6	6	23	-5	-8	-4
kind-class:<c>_punishNoun	-7	-3	-4	-4	-6	-4	17	-4	21	-5
kind-class:<c>_punishVerb	3	-4	-7	-4	-6	9	1	-4	37	-4
kind-class:<c>_receiveVerb	-18	-5	21	-4	8	-4	2	-5	-4	-2
kind-class:<c>_signVerb	-11	-4	-4	38	-1	3	-8	1	-3	-4
kind-class:<c>_talkNoun	-5	-5	-4	-3	-4	-5	-2	-2	-2	-7
kind-class:<c>_topicVerb	-22	-7	-5	-6	-10	-9	-7	-3	-7	-3
kind-class:<c>_travelNoun	-11	-3	-3	-3	-4	-3	-2	-2	-3	-5
kind-class:<c>_travelVerb	3	-7	-7	-4	-3	-4	-1	-2	-2	-4
kind-class:<c>_visitorNoun	-19	-3	6		-6	-4	-5	6	-1	-4
kind-class:<c>_wish		-5	-13	-8	-1	-7	-7	-4	-5	-3
kind-class:<f>_appointVerb	-6	-4	-2	11	5	-5	-5	7	-8	12
kind-class:<f>_attend	25	-4	-6	18	4	26	-6	-4	19	-1
kind-class:<f>_background	-5	-3	-4	-5	20	-7	-4		9	-6
kind-class:<f>_callVerb	-11	-3	-4	-5	-6	-6	-6	-5	-2	-3
kind-class:<f>_forumNoun	-15	-4	37	-6	-7	-6	-6	-5	-13	-11
kind-class:<f>_forumVerb	-3	-4	1	-3	-5	11	-4	-6	2	-4
kind-class:<f>_investVerb	1	-3	-3	-2	20	-1	-5	3	-8	-3
kind-class:<f>_launchNoun	-9	-3	-3	5	-6	20	-4	-1	1	-3
kind-class:<f>_launchVerb	-11	-5	-9	-8	3	65	-13	-5	-8	-5
kind-class:<f>_licenceNoun	-7	-3	-4	7	-1	-5	3	-14	12	-3
kind-class:<f>_licenceVerb	-8	-5	-4	14	-3	8	-7	-20	-9	-4
kind-class:<f>_meetVerb	29	-4	-6	-7	-5	-7	-6	-9	-1	-5
kind-class:<f>_moneyNoun	12	-4		-6	-2	-7	-7	-4	-7	-4
kind-class:<f>_pactNoun	-9	-3	-3	-1	-10	-4	-5	-5	-13	-10
kind-class:<f>_planned	-8	-2	-3	11	15	5	-6	-1	2	-4
kind-class:<f>_policyNoun	-11	-2	-4	1	17	16	-6	-3	-4	-2
kind-class:<f>_policyVerb	-5		-4	19	3	2	-13	-7	-6	-4
kind-class:<f>_postNoun	-1	-3	-4	-7	-7	-11	-8	-3	-12	-8
kind-class:<f>_punishNoun	-6	-3	-4	-2	-6	-9	-8	-4	-19	-4
kind-class:<f>_punishVerb	-7	-4	-8		-4	8	-8	-7	28	-5
kind-class:<f>_receiveVerb	-12	-3	-5	-12	2	-5	-7	45	-20	-4
kind-class:<f>_roomNoun	-4	-5	-4	-3	-5	-10	-2	-2	-5	-5
kind-class:<f>_signVerb	-3	-3	-4	31	3	2	-7	-7	-4	-1
kind-class:<f>_sum	-5	-2	-3	31	-5	-6	-5	38	-5	-3
kind-class:<f>_talkNoun	-16	-4	13		-5	-7	-3	-3	-6	-3
kind-class:<f>_topicVerb	-13	-3	-1	-8	-3	-10	-7	-5	-6	-4
kind-class:<f>_travelNoun	-7	29	-2	-2	-6	-2	-1	-2	28	-2
kind-class:<f>_travelVerb	-7	-8	5	-7	-7	-2	5	16	5	-5
kind-class:<f>_visitorNoun	13	6	-6		-6	-6	-2	-2	-5	-3
kind-class:<f>_wish	-8	-3	-3	-9	-2	-7		-1	-15	-5
kind-class:<o>_attend	-10	-6	46	-6	-6	-18	-11	-3	-8	-4
kind-class:<o>_callVerb	-5	-5	-5	-2	-8	-4	12	-4	-11	-6
kind-class:<o>_forumVerb	-14	-4	63	-5	-5	-9	-6	-3	-6	-5
kind-class:<o>_investVerb	11	-4	-10	-5	64	-6	-3	-3	-7	-4
kind-class:<o>_launchVerb	-9	-5	22	-5	-10	11	-8	-3	-7	-5
kind-class:<o>_meetVerb	-38	-6	83	-4	-5	-7	-4	-2	-5	-6
kind-class:<o>_planned	2	-4	-10	7		-10	-7	-2	-1	-3
kind-class:<o>_policyVerb	-9	-5	-8	-2		-10	-9	-4	-5	-4
kind-class:<o>_punishVerb	-10	-4	8	-5	-9	-6	-5	-3	22	-6
kind-class:<o>_receiveVerb	-22	-4	32	-3	-3	-5	-4	-2	-12	-7
kind-class:<o>_signVerb	-6	-4	-6	35	8	-9	-5	-3	-4	-3
kind-class:<o>_talkNoun	-12	-5	-2	-3	-9	-5	10	-4	-12	-7
kind-class:<o>_topicVerb	41	-4	-6	-17	-5	-6	-4	-4	-11	-6
kind-class:<o>_visitorNoun	-18	-10	28	-5	-4	-5	-2	-2	-6	-5
kind-class:<o>_wish	-12	-3	2	-3	-9	-6		-4	-17	-5
kind-class:<p>_appointVerb	-12	2	4	-3	-3	-4	-5	-2	-4	28
kind-class:<p>_attend	-2	-4	14	-2	-4	3	-4	-4	-4	-4
kind-class:<p>_background	7	-6	-5	-5	-5	-5	3	-3	-7	4
kind-class:<p>_callVerb	7	15	-4	-4	-4	5	4	-2	-5	-3
kind-class:<p>_forumNoun	22	-5	-13	-4	-3	-6	-5	-2	-9	21
kind-class:<p>_forumVerb	8	-4	3	-4	-5	-3	-2	-3	-5	-5
kind-class:<p>_investVerb	6	6	9	-3	-1	-5		-3	-4	-4
kind-class:<p>_launchNoun	11	-4	-5	14	-3	2	1	-3	-10	-5
kind-class:<p>_launchVerb	-3	3	20	-5	-4	6	-7	-3	-7	13
kind-class:<p>_licenceNoun	-49	-4	-3	-9	-5	-5	-5	-15	-3	-7
kind-class:<p>_licenceVerb	-13	3	-4	-4	-5	-12	5	-7	-7	30
kind-class:<p>_mealNoun	15	-4	-4	-4	-3	-3	22	-1	-4	-3
kind-class:<p>_meetVerb	33	-3	-3	-5	-3	-6	-3	-3	-5	-6
kind-class:<p>_moneyNoun	5	-4	8	-3	-6	-5	-3	-3	-3	-5
kind-class:<p>_pactNoun	-24	-3	-4	44	-3	-5	1	-3	-1	-5
kind-class:<p>_planned	-6	18	10	-1	-6	-3	-6	-3	-4	7
kind-class:<p>_policyNoun	-4	-2	-6	-6	-4	-4	10	-3	-1	-5
kind-class:<p>_policyVerb	-4	2	-5	-4	-4	-8	20	-4	-7	16
kind-class:<p>_postNoun	-9	-5	7	-4	-4	-6		-2	1	7
kind-class:<p>_punishNoun	-31	-2	13	-6	-2	-5	3	-3	11	-1
kind-class:<p>_punishVerb	1	-2	10	-5	-4		-2	1	-14	-4
kind-class:<p>_receiveVerb	21	-4	-6	-4	-3	-6	-3	-2	-5	-4
kind-class:<p>_roomNoun	3	-1	-3	2	-3	-5	2	-2	10	-13
kind-class:<p>_signVerb	13	-5	-5	3	-5	-3	11	-3	-5	1
kind-class:<p>_talkNoun	3	10	-4	-2	-3	-5	-2	-2	-4	-2
kind-class:<p>_topicVerb	8	-3		-3	-1	-4	-4	-2	-5	-5
kind-class:<p>_travelNoun	-6	36	-4	-4	-3	-6	-3	-2	-4	3
kind-class:<p>_travelVerb	-6	41	-5	-5	-4	-7	-4	-3	-5	2
kind-class:<p>_visitorNoun	15	3	-7	-3	-3	-4	-2	2	-4	-3
kind-class:<p>_wish	-17		-6	-5	-5	-6	-2	-4	-4	-5
kind:<a>	-3	-3	-1		-2	-1	7	3	5	
kind:<c>	-3		-1			-3	-2	-2	-1	-3
kind:<f>	-3	-3	-3	3	2	2	-5	2	3	-2
kind:<fp>	-4	24	-5	-5	-3	-4	-2	-4	-2	-9
kind:<o>	-5	-1	11		3	-2	-5	-2	-3	-1
kind:<p>	4	2	-1	-3	-3	-3	-3	-3	-3	3
pair:"_,	-2	-3	-4	-4	-10	5	5	-1	-4	-1
pair:"_.	-14	3	1	-5	-5	1	1	-2	-6	-2
pair:"_<c>	-11	-4	-4	-3	-4	-4	-3	-4	-2	-4
pair:"_<f>	9	-2	-2	-7	-13	-13	-1	-3	-4	-6
pair:"_<p>	-15	-5	-4	-4	-7	-4	-3	-2	-3	-2
pair:"_a	-10	-4	-6	-6	-7	-13	-8	-3	-2	-4
pair:"_and	-12	-3	-3	-6	-11	-5	20	-3	8	-4
pair:"_be	-17	-8	-6	-6	-5	-8	-6	-4	-5	-6
pair:"_from	-10	-3	-3	-3	31	48	-5	-4	-5	-8
pair:"_i	-20	-3	-6	-3	-11	8	-4	-3	-5	-4
pair:"_in	-10	-1	-5	-2	34	-6	16	-4	-4	-7
pair:"_it	-20	-4	-4	-3	-3	-8	-7	-3	-5	23
pair:"_no	-8	-4	-4	-3	-3	-13	-5	-3	-15	12
pair:"_nobody	-3	37	-6	-2	-2	-3	-3	-2	-10	-4
pair:"_say	-14	-5	-4	-5	-4	1	-4	-3	-5	-6
pair:"_that	-14	-3	-5	-2	-3	-3	-14	-3	-7	-4
pair:"_the	4	8	-6	-4	-3		-7	-4	6	-6
pair:"_there	-14	-9	-5	-6	-4	-11	-6	-3	-6	-4
pair:"_to	16	-6	-9	10	-3	-5	16	-3	-3	-3
pair:"_we	-8		-1	-6	-6	-8	-2	-3	-5	-5
pair:"_what	-6	-8	-4	-3	-3	-7	-4	-3	-6	-3
pair:"_with	58	-3	-2	-7	-3	-7	-4	-5	-6	-11
pair:$_1.2	-9	-4	-3	-4	56	-7	-4	-4	13	-6
pair:$_10	-6	-3	-4	-3	20	-6	-3	-2	-5	-5
pair:$_100	-3	-1	-2	-6	32	-8	-8	-11	-8	-2
pair:$_12	-8	-2	-4	-11	60	2	-3	-5	-14	-4
pair:$_150	-7	-3	-5	-31	66	-13	-12	26	-5	-4
pair:$_20	-9	-3	-7	3	21	-5	-7	24	-6	-3
pair:$_200	-4	-4	-7	30	33	-3	-3	-6	-19	-4
pair:$_3	-8	-6	-4	-10	82	-36	-5	-5	-7	-4
pair:$_30	-5	-6	-4	-14	73	-16	-3	-3	-5	-3
pair:$_5	-4	-3	-2	-7	16	-15	11	-3	-5	-6
pair:$_9	-12	-2	-3	-6	6	-17	-3	12	-9	-5
pair:$_90	-18	-3	-4	-3	25	-9	-8	-3	33	-4
pair:%_,	-10	-2	-3	-15	-5	-8	-7	13	-6	-2
pair:%_of	-13	-3	-4	-10	17	1	-8	-7	-1	-3
pair:'_<p>	23	-3	-3	-3	-6	-3	-3	16	-4	-3
pair:'_meeting	-12	-6	75	-5	16	-5	-6	-6	-12	-5
pair:'s_<a>	-10	-1	6	22	-5	1	6	2	-7	4
pair:'s_<c>	-13	-3	-5	-2	-6	-8	-4	-5	-2	-3
pair:'s_<f>	3	-1	-4			-8	-4	2	-1	-5
pair:'s_<o>	13	-5	30	-7	18	-14	-8	-3	-4	-6
pair:'s_<p>	22	6	10	-5	-5	-4	-3	-2	-4	-1
pair:'s_application	-10	-3	-3	-5	-5	-12	-8	21	-9	17
pair:'s_board	-37	-4	-5	-4	-4	-7	22	-4	-6	4
pair:'s_chief	-3	30	-10	13	11	-8	-3	-4	32	14
pair:'s_datum	15	-7	-5	-4	-6	13	-7	3	16	-3
pair:'s_desk	-20	-3	-5	-4	-8	-7	-4	-6	-7	-11
pair:'s_digital	-4	-1	11	-6	2	2	-1	-3	2	15
pair:'s_director	19	-3	-2	-4	26	-7	-3	-9	-8	-16
pair:'s_export	-9	-3	-9	-2	-11	-3	-3	-2	-4	-3
pair:'s_first	-21	8	-6	-5	6	55	4	-7	-7	23
pair:'s_headquarters	7	-15	-3	-2	-10	-13	-3	-6	-7	-4
pair:'s_ict	-24	-4	-9	-5	-9	-7	-5	-4	-11	-6
pair:'s_investment	2	-4	-3	-9	-6	-7	-4	-2	-2	-2
pair:'s_large	-8	-3	24	-2	9	-4	-3	-8	6	-4
pair:'s_lawyer	-31	-4	-5	-5	-5	-16	-9	-3	-12	-5
pair:'s_license	-8	-3	-4	-12	-3	-10	-8	47	-4	-5
pair:'s_meeting	25	-4	-6	-3	-4	-4	-2	-2	-4	-5
pair:'s_network	-11	-4	-3	18	-17	13	-4	-4	-5	-7
pair:'s_new	8	26	-6	-7	10	11	8	-5	-11	-8
pair:'s_office		-6	-5	-3	6	-4	-6	14	-4	-11
pair:'s_old	-28	-3	-4	-4	31	16	-3	-4	-8	-15
pair:'s_order	-5	-2	-2	-20	-2	-1	24	-7	38	35
pair:'s_parent	-24	-3	-12	-6	-7	-9	-4	-5	-7	-5
pair:'s_plan	-6	-6	-9	-4	-18	-7	21	15	-6	-15
pair:'s_plant	-12	-7	-4	-3	-8	40	-4	-4	28	-3
pair:'s_predecessor	-17	-3	-2	-4	-6	-8	-3	-6	-7	-2
pair:'s_press	50	-5	-3	-6	-4	-6	-4	-3	-5	-4
pair:'s_proposal	-15	-4	-3	-4	-4	-6	24	-7	23	-8
pair:'s_request	-23	-2	-3	-5	-4	-2	-5	24	-14	-4
pair:'s_second	-2	-18	-4	-2	-4	27	-14	-4	-3	-2
pair:'s_side	-49	-5	-10	-7	-4	-7	-6	-3	-7	-6
pair:'s_team	30	-11	-5	-15	-5	-5	-2	-3	-3	-9
pair:'s_telecom	-3	-4	-4	-3	19	-6	-5	14	-5	35
pair:'s_three	-23	-6	-5	-5	-5	-13	-10	-4	-10	-8
pair:'s_turn	37	-7	38	-2	-9	-3	-2	-7	-6	-13
pair:'s_visit	11	-27	-3	-6	-1	-4	-2	-1	-1	-2
pair:'s_wireless	26	-6	-4	25	-3	-5	-2	-4	-8	-5
pair:(_$	-7	-2	-3	-5	-6	-4	-4	-3	1	-2
pair:(_<c>	-2	-4	-6	-7	-6	-6	-6	-5	3	-6
pair:(_<f>	26	-5	-2	-1	-2	-2	-2	-2	-6	3
pair:(_<p>	-3	-6	-6	-6	-5	-6	-5	-4	-8	13
pair:(_ai	2	-3	-4	-6	-3	-8	-11	-3	-2	-2
pair:(_dsa	7	-3	-8	-3	-2	-7	-13	-2	28	-3
pair:(_ict	-13	-2	19	-9	-8	-3	-3	-2	-4	-4
pair:(_may	-29	19	-5	-6	-4	-3	21	-12	-4	-6
pair:(_menafn	-4	-3	-5	-11	-6	-6	-3	-3	-5	-6
pair:(_mou	-5	-2	-3	30	-6	-3	-8	-2	-3	-3
pair:(_mous	18	-1	-2	-9	-9	-5	-2	-4	-3	-1
pair:)_,	6	-5		-2	-3	-2	-5	-1	-1	-2
pair:)_-	3	-5	-2	-13	-9	49	-2	-3	-4	-4
pair:)_.	-6	-7	-4	13	-2	-7	1	-14	9	-7
pair:)_:	-5	-5	-5	-6	-7	-6	-5	-13		-5
pair:)_<p>	6	-6	-5	-3	-2	-5	-4	-2	-3	-5
pair:)_and	8	-5	-8	12	1	-5	-5	5	-2	1
pair:)_announce	-2	-2	-3	-4	-2	-4	-15	-3	-28	-8
pair:)_be	-20	18	-7	-9	-6	-7				13
pair:)_bill	-41	-3	-4	-6	-3	-12	38	-3	-5	-3
pair:)_have	-12	-3	2		-8	-4	12	-5	16	11
pair:)_in	8	-4	5		-6	-6	-7	16	-18	-4
pair:)_of		-5	12	-5	-3	13	-9	-3	6	12
pair:)_on		-3	-7	-3	-8	-5	18	16	-3	-6
pair:)_say	-10	-4	-4	-9	-4	-7	36	-20	-8	-3
pair:)_that	-9	-2	-4	9	-7	-5	-10	-2	12	-7
pair:)_to	-12	-1	-2	24	-3	-2	9	-9	17	-2
pair:)_will	-14	-3	-4	-4	-5	-11	21	-4	-16	-7
pair:)_with	-7	-1	-3	-20	-2	-4	-3	-2	-3	-3
pair:,_"	-13	-5	-4	-4	-6	-4	-5	-3	-4	-1
pair:,_$	-8	-4	-4	-3	22	14	-6	-2	16	-4
pair:,_2024	-14	-5	-4	-4	-4	-5	-8	-2	4	-10
pair:,_<a>	-4	-3		1	5	-5	-2	7	-2	-3
pair:,_<c>	-9	-2	-1	-8	-3	-2	-5	-4	-6	-4
pair:,_<f>		-4	-1	-2	1	-1	-2	2	2	-2
pair:,_<o>	-9	-2	5	-4	-5	-8	-5	-2	2	-4
pair:,_<p>	4	-2	-1	-1	-2	-2	-4	-1	-3	
pair:,_a	-2	-3	-4	-2	6	3	-3	-3	3	5
pair:,_above	-8	-4	-7	-15	-3	-2	-2	-2	-2	-3
pair:,_accompany	31	13	-4	-6	-4	-7	-2	-6	-4	-4
pair:,_accord	-1	4	-1	-4			2	-6	-6	-2
pair:,_accuse	-14	-3	-4	-4	-4	-5	-7	-8	27	-13
pair:,_act	-11	-2	-3	-3	-2	-3		-2	5	3
pair:,_add	-9	-3	-3	-7	2	-5	16	27	-10	-3
pair:,_after	2	-4	-4	4	-11	9		1	4	-3
pair:,_ahead		-6	-9	-14	-6	20	-7	-4	-8	-4
pair:,_ai	-17	-4	-3	-5	-16	-6	-7	-1	-4	-5
pair:,_akorda	19	-7	10	-17	-4	-4	20	-3	-4	-5
pair:,_all	-17	-6	-3	11	-4	-12	2	-3	-8	-5
pair:,_along	-4	-4	-4	-6	-8	-6	-3	-6	28	-7
pair:,_alongside	-18	-4	3	-4	-3	-12	-1	-1	-2	-8
pair:,_also	29	-7	-4	-4	-4	-8	-7	-4	-5	-8
pair:,_among	2		2	5	-3	-6		-5	5	-5
pair:,_an	2	-4	12	2	18	-4	-6	-1	10	-4
pair:,_and	3		-1	-1	-2	-2	-4	-1	-2	-3
pair:,_announce	-34	-3	-3	27	-10	-5	28	-4	-9	-11
pair:,_approve	-9	-2	-2	-3	31	-26	2	13	-8	-2
pair:,_april	-14	-16	-3	6	-12	-12	-3	-3	-6	-4
pair:,_argue	-49	-5	-5	-7	-3	-4	-4	-2	-7	-5
pair:,_artificial	-4	-5	-3	18	-3	-7	-5	-1	-2	-3
pair:,_as	-3	-5	-2	1	-4	-5	-1	-2	-6	13
pair:,_ask	-15	-2	-3	-5	-4	-3	5	5	11	-5
pair:,_at	20	-6		-3	-5	-8	-3	-5	1	-6
pair:,_attend	6	-5	-5	-7	-4	13	-5	-3	-4	-3
pair:,_be	3	-2	-3	-3	-5		-2	1	-3	5
pair:,_because	-29	-4	-4	-3	-3	-8	-5	-3	-1	-2
pair:,_before	38	-7	-6	-3	-3	14	-5	-3	-5	5
pair:,_belong	-40	-6	-7	-9	-14	-7	-5	-5	-9	-17
pair:,_between	-4	19	33	10	-6	-2	-4	-2	-2	-3
pair:,_both	-9	4	-6	-9	-10	-7	-6	-3	-7	-7
pair:,_brief	26	-5	11	-3	-5	-13	-8	-3	-4	-7
pair:,_bring	19	-3	36	7	-6	-8	-5	7	-12	-6
pair:,_build	-7	-5	-7	9	-14	39	-6	-3	-6	-6
pair:,_but	-12	-5	-5	-9	-7	-5	-3	-6	-10	1
pair:,_buy	-6	-2	-3	-4	68	-7	-6	-21	-13	-2
pair:,_by	-3	1	-4	-2	-3	-5	11	-5	3	11
pair:,_call	-12	-4	1	-4	-3	5	-6	-2	1	-5
pair:,_carry	-14	-2	-4	-8	-9	30	-4	-6	-13	-8
pair:,_ceo	13	-4	-6	23	-4	-7	-5	-3	-4	-8
pair:,_chair	39	-3	8	-4	-3	-5	-9	-2	-6	-12
pair:,_chairman	19	-4	-5	-3	27	-4	-3	-3	-4	-14
pair:,_chief	13	-4	-6	32	-5	41	-7	-3	-6	-19
pair:,_cite	2	-3	-3	-3	-6	-4	15	-11	16	-2
pair:,_close	-8	-4	10	-5	14	-5	-4	-3	-3	-3
pair:,_cloud	-28	-4	-5	-16	-5	-7	-11	-3	-4	-3
pair:,_come	11	-4	-9	-9	-4	15	-3	17	-11	-6
pair:,_confirm	5	-4	-4	-10	11	-8	-6	-4	-6	-14
pair:,_could	-10	-2	-2	-3	-12	-5	-3	-5	-3	-6
pair:,_cybersecurity	14	-7	-11	-5	-2	-4	-4	-2	-3	-3
pair:,_datum	-15	-4	-2	-20	-15	-6	-5	-2	-5	-6
pair:,_deny	-7	-4	-5	-2	-9	-5	-7	-3	-2	-3
pair:,_deputy	16	-4	-9	-5	14	14	10	4	-6	-16
pair:,_describe	1	-3	-5	-9	-5	12	-2	-5	-5	-5
pair:,_digital	-9	1	-3	8	-4	3	-7	-2	-2	-2
pair:,_director-general	4	-2	-2	-7	-2	-15	20	3	-5	-18
pair:,_discuss	77	-8	-11	-6	-5	-8	-5	-3	-4	-5
pair:,_do	-16	-4	-4	-3	-4	-5	-9	-13	-5	-6
pair:,_draw	-19	-5	53	-7	-5	-11	17	-3	-9	-7
pair:,_end	25	-5	7	25	-6	-7	-8	11		-6
pair:,_exchange	-27	-4	-4	53	1	-5	-6	-3	-4	-4
pair:,_expect	-16	-6	-6	-7	-5	-17	-6	-5	-12	-13
pair:,_fall	39	-4	-5	-5	-5	-3	-5	-2	-5	-4
pair:,_figure	-10	-14	-13	-5	-5	-7	-7	-3	-7	-7
pair:,_fly	-18	5	-7	-2	-6	59	-6	-4	-6	-4
pair:,_follow	-19	-3	-4	15	-7	-8	6	-6	26	-11
pair:,_for	-6		-4	-3			-3	-1	12	-6
pair:,_from	2	-4	8	-5	5	-7	-3	-12	8	1
pair:,_get	10	-6	14	-4	-17	-7	-2	-3	-6	-7
pair:,_give	2	-3	-4	11	-2	-6	6	-10	4	-8
pair:,_go	-4	-1	-5	-4	-3	1	-8	-3	-6	-7
pair:,_government	23	-6	-2	-9	-3	-6	20	-4	-7	-7
pair:,_governor	-17	-3	-5	-3	16	29	19	-4	-7	-9
pair:,_grant	-11	-1	-2	-4	7	-7	-7	8	-13	-5
pair:,_half	28	-3	-5	-3	-9	-11	-4	-4	23	-5
pair:,_have	-6	1	-3	-3	9	-5	-3	-2	4	5
pair:,_head	70	-6	3	-5	-4	-5	-4	-4	-5	-14
pair:,_his	10	9	-13	-4	-5	-6	-6	-4	-4	-2
pair:,_hold	12	5	12	-7	-7	-5	-3	-2	-3	-4
pair:,_host	7	-4	2	-5	-2	-4	-6	-3	-3	-6
pair:,_hour	-6	-4	-3	-8	-3	-6	-3	-2	-4	36
pair:,_ict	-4	-4	-16	-4	-4	-9	23	-2	-4	-14
pair:,_in	3	-3	2	2	-1	-4		2	-1	-4
pair:,_include	-3	-4	-5	30	-9	-10	-7	11	-19	-2
pair:,_industry	9	-4	-4	-4	-6	-6	-9	-4	-4	-4
pair:,_information		-2	-2	11	-2	-2	-11	-2	-1	-4
pair:,_innovation	25	-5	17	-4	-4	-4	-5	-2	-3	-3
pair:,_intend	-7	-5	-3	-4	23	12	-7	-2	-3	-2
pair:,_it		-4	-5	5	9	23	-7	1		-2
pair:,_its	-3	-3	-8	-5	45	10	-1	2	-11	-12
pair:,_keep	12	29	-4	-4	-4	-9	4	-3	-6	23
pair:,_launch	-6	-4	-17	-8	-5	14	18	-3	-3	-4
pair:,_lay	6	-8	-2	-3	52	-9	-9	-2	-3	-3
pair:,_lead	11	-13	-4	-3	9	-4	-3	-2	-2	-9
pair:,_leave	-15	31	29	-5	25	-6	-2	-2	-3	-14
pair:,_let	21	-2	-2	3	-21	-2	-3	-12	2	-5
pair:,_like	-14	-4	-6	-5	-7	-5	-5	-14	-12	-9
pair:,_look	-21	-7	-9	-4	-3	-10	-5	-4	9	-4
pair:,_make	-7	-6	18	-4	-11	21	-2	-3	-12	-7
pair:,_may	-3	-3	-4	-9	-7	-11	-5	-2	38	-2
pair:,_meanwhile	-28	-7	30	14	-4	-9	-5	-2	-6	-6
pair:,_meet	40	-6	-4	1	-4	4	-6	-3	-4	-7
pair:,_minister	-17	-3	-9	-7	-5	12	14	-4	-10	-7
pair:,_more	-11	-2	-3	-13	-20	-10	-6	16	-7	-3
pair:,_most	21	-3	-4	-5	25	-4	-5	-6	-11	-4
pair:,_mr	4	-4	-5	8	-3	-7	-6	16	-6	-6
pair:,_mr.	-18	-3	-11	-4	-4	-4	-3	-2	-4	9
pair:,_ms	40	-4	-9	-9	-6	-13	-6	-3	-3	-9
pair:,_ms.	1	-3	-17	-2	-3	-3	-4	-1	-2	-2
pair:,_must	-13	-4	-4	-4	-4	-7	-10	-4	-11	-10
pair:,_name	-11	-3	-4	-6	-8	-7	-5	-6	9	-25
pair:,_nine	-3	-2	-2	-35	-4	-4	-7	32	-28	-3
pair:,_not	-19	-3	21	-8	-5	-5	7	26	24	-5
pair:,_now	-12	-4		-9	4	-3	-4	-3	-4	-5
pair:,_of	-3	-3	-4	-9	7	10	-1	1	12	-7
pair:,_official	4	9	-5	-4	22	-8	-5	16	2	-5
pair:,_on	15		-6	-2	-3	6	-1	-2	12	-2
pair:,_once	-18	-4	-3	-4	-4	-7	-5	-5	4	44
pair:,_one	-10		2	-3	-7	9	-7	-4	-7	-4
pair:,_open	-10	-2	-14	14	-4	35	7	-4	33	-9
pair:,_opening	-14	-5	-8		-6	23	25	-9	-4	-4
pair:,_or	-5	-4	-1	-4	-7	-7	-12	6	-7	-9
pair:,_organize	-16	-4	57	-6	-5	-9	-4	-3	-6	-6
pair:,_out	7	-3	-4	-5	-8	-8	-4	-4	-9	-5
pair:,_over	7	-3	-4	-2	-12	-10	-7	-1	-3	-8
pair:,_own	-6	-3	-3	-6	-10	-4	-4	-15	9	-4
pair:,_pass	10	-12	-3	-4	-6	-6	14	-5	-6	-5
pair:,_pay	32	-30	-2	-3	16	-3	-2	-2	-4	-6
pair:,_people	-4	-3	-3	-3	-13	-4	-8	-6	4	-2
pair:,_pitch	15	-4	41	-6	-16	-5	-4	-4	-10	-7
pair:,_present	-20	-5	-4	-6	-4	-1	-9	-3	-4	-11
pair:,_president	45	-3	-7	-3	-5	4	-3	-3	-5	-13
pair:,_provide	-3	-2	-2	36	-14	29	-15	-4	-3	-13
pair:,_put	11	-3	6	1	35	-9	-15	-4	-8	-7
pair:,_receive	15	-3	-3	-7	-4	-4	-3	10	-5	-6
pair:,_represent	43	-3	27	3	-5	-9	-3	-5	-4	-6
pair:,_run	-12	-13	10	4	-6	10	6	-7	-2	-6
pair:,_say	-16	-4	-2	-4	-2	-2	-4	3	-1	-6
pair:,_seek	-16	-3	-7	-4	-5	-9	27	-3	28	-14
pair:,_sek	-13	-5	-5	-12	-9	-9	-6	103	-8	-6
pair:,_send	-7	-3	-15	-7	-5	-5	29	-9	-10	-4
pair:,_senior	36	-13	-4	-3	-7	-4	-2	-3	-3	-4
pair:,_seoul	7	24	-8	-5	-6	-5	-4	-5	-4	-5
pair:,_set	-2	-8	-4	-3	-9	30	-7	-14	-2	-3
pair:,_share	15	-3	-9	-5	-7	-8	-9	-3	-5	-3
pair:,_should	-6	-1	-2	-8	-5	-4	-4	16	-4	-6
pair:,_show	9	-7	-11	-4	-14	29	-13	-4	-7	-5
pair:,_sign	-11	-3	-4	46	-11	9	-11	-3	-3	-6
pair:,_since	-7	-4	-2	-5	-11	-8	-6		47	-3
pair:,_smart	12	-1	-3	11	-1	-1	-11	-1	-1	-4
pair:,_so	1	1	-6	-1	-11	-5	-2	-4	9	-2
pair:,_speak	-31	-3	21	-3	-7	23	-3	-3	-6	-3
pair:,_spend	8	-15	-3	-3	-7	-17	-4	-3	-5	-7
pair:,_state	1	-21	-7	-4	-4	-6	6	-3	-7	-6
pair:,_subject	-14	-2	-2	-9	-4	-4	35	21	-32	31
pair:,_such	-9	-10	-2	-1	-4	-5	-1	-1	-2	-1
pair:,_take	21	-4	-14	-5	-6	12	-4	-3	-4	7
pair:,_technology	-15	-3	-5	-8	-4	-5	14	-2	-6	-6
pair:,_telecommunication	-10	-2	-3	-7	-12	-3	-1	-1	-1	-1
pair:,_tell	-3	5	18	-4	16	1	2	-3	-3	-9
pair:,_that	-1	-3	14	-7	-6	-6	-9	11	1	-4
pair:,_the	1	-2	-1	2		1	-2	-1	-3	1
pair:,_then	13	-5	-5	-5	-3	-6	-5	-2	-7	7
pair:,_there	9	-3	-4	-3	-2	-3	-3	-1	-4	-4
pair:,_this	46	18	-20	-6	-8	-8	-6	-3	-4	-3
pair:,_those	-6	-4	20	35	-4	-4	-14	-5	11	-9
pair:,_though	-10	-4	-4	-14	-6	-4	-9	8	-7	-4
pair:,_three	-7	-3	26	-3	-3	-12	5	-10	19	-2
pair:,_thru	-11	-3	-5	-4	18	-7	10	17	-8	-3
pair:,_to	9		-3	-1	2		8		4	4
pair:,_today	-17	9	-11	-2	-2	17	-2	-2	-3	-8
pair:,_together	-29	-4	-5	19	-8	17	-6	-3	-6	13
pair:,_too	-10	-4	-7	-5	1	-11	-9	5	-7	-5
pair:,_tour	-39	52	-4	-3	-3	-4	-2	-2	-3	-4
pair:,_two	12	-2	-8	10	-6	4	-4	15	-1	-15
pair:,_under	-4	-3	-4	14	-2	-2	4	-5	2	1
pair:,_until	-30	-3	-5	-4	-6	-6	-2	-4	-7	77
pair:,_up	-8	-4	-4	-6	-8	-5	-17	-4	8	-4
pair:,_urge	-20	6	11	-1	-3	-3	-4	-11	-2	-2
pair:,_value	-11	-2	-2	-20	-13	-5	-3	-3	-7	-8
pair:,_vise	21	-4	-4	-2	-3	-6	-3	-5	-3	2
pair:,_want	12	-3	-8	-3	-5	-3	-2	-2	-5	-5
pair:,_we	-6	-7	-3	-5	-3	-5	-3	-3	-3	-3
pair:,_welcome	-14	-12	-6	-4	-5	33	-7	-4	-13	-4
pair:,_when	5	-1	-6	-4	-5	9	8	8	-7	-1
pair:,_where	5	10	8	1	-1	1	-3	-4	-2	-3
pair:,_which	-8	-1	3	-3	1	3	3	2	1	-3
pair:,_while	-18	10	-4	8	-6	-4	-4	-5	1	9
pair:,_who	4	2	-3	-1	-5	-1	-2	-3		3
pair:,_whom	20	-6	-3	-3	-5	-4	-4	-3	-5	6
pair:,_whose	-1	-3	-2	-8	1	-5	-3	5	-1	4
pair:,_will		17	8	4	-11	3	-4	-5	-5	-5
pair:,_with	5	-3	2	3		2	-2		-1	-4
pair:,_without	-6	33	-3	-4	-4	-10	-22	-3	4	-6
pair:,_would	2	-5	-3	-6	-5	-5	-9	-2	-3	-13
pair:,_yesterday	40	-5	-12	-7	-5	-5	-4	-5	21	-4
pair:,_”	1	-4	-3	5	-5	-5	-3	-2	-2	-3
pair:-_<c>	-7	-5	5	2	-5	-5	-5	12	-4	-4
pair:-_back	-11	-4	-8	-6	19	12	-3	18	-8	-7
pair:-_base	-9	-3	-4	17	-1	-6	-4	19	19	-3
pair:-_list	-31	-2	-4	-11	39	-3	-3	-11	-6	29
pair:-_megawatt	-26	-6	-10	-9	-9	59	-4	31	-12	-6
pair:-_own	-5	-4	-3	-6	-8	-4	-3	30	-21	-8
pair:-_register	-4	-2	-6	-5	-5	-3	-9	-26	8	-3
pair:-_year	-9	-3	-3	43	-8	-7	27	47	-8	-4
pair:-_year-old	-10	-4	-7	-8	-10	-13	-17	-7	26	-6
pair:._"	-17	-4	-5	-5	-5	-6	-12	-3	-5	-4
pair:._)	-18	-12	-3	-5	-4	-5	-4	-2	-5	13
pair:/_<p>	-24	-4	-7	-6	-7	-9	-5	-10	-8	-8
pair:1.1_billion	-8	-3	-3	-23	33	-10	-5	-3	-4	-4
pair:1.2_billion	-7	-2	-3	-4	41	-5	-3	-2	-31	-4
pair:1.2_million	-10	-3	-4	-15	11	-9	-5	-4	24	-3
pair:1.4_billion	-10	-2	-3	-13	34	-5	-5	-4	58	-4
pair:1.5_billion	-3	-2	-2	-7	67	-8	-3	-11	-13	-3
pair:1.6_billion	-5	-2	-2	-11	72	10	-4	-23	-15	-2
pair:100_million	-3	-2	-3	-6	28	26	-8	-10	-13	-1
pair:10_billion	-4	-3	-3	-3	13	-6	-3	-2	-5	-6
pair:120_million	-3	-2	-1	-5	1	-3	-1	20	-6	-1
pair:12_,	31	-3	-5	-10	-5	-5	-5	-3	-9	-5
pair:12_million	-8	-4	-5	-9	43	-3	-4	-6	58	-5
pair:12_per	-9	-5	-13	-11	37	-3	21	-4	-7	-3
pair:14_million	-6	-2	-3	-4	38	-4	-7	-10	22	-3
pair:150_million	-7	-3	-5	-21	59	-8	-8	14	-6	-4
pair:15_-	5	-3	-3	-6	-5	-7	-10	11	-6	-6
pair:15_.	18	-5	-17	-5	-3	-4	-5	-4	-5	-12
pair:15_year	-5	-3	-3	-11	-13	-5	-7	15	-6	-6
pair:16_,	4	-3	-3	-2	-4	-11	-6	48	-9	-7
pair:1800_mhz	-5	-2	-4	-7	-13	-3	-7	23	-23	-2
pair:1_.	22	-6	-12	-4	-6	-16	28	-6	-9	34
pair:1_billion	7	-4	-9	-4	57	11	-8	-2	-4	-5
pair:1_february	-17	-8	-5	-4	-7	-11	-3	25	-5	30
pair:1_january	-6	-8	-6	-8	-5	20	2	-6	-5	-6
pair:1_july	-8	-3	-4	-4	7	19	17	-7	-10	-7
pair:1_may	-20	-4	-5	-6	-8	19	-8	-3	-6	71
pair:2.1_billion	-4	-3	-4	-14	76	-15	-5	-5	-15	-3
pair:2.4_billion	-7	-4	-3	-9	32	-5	-9	-12	22	-8
pair:200_million	-6	-4	-5	14	46	-9	-3	-5	8	-4
pair:2015_,	-17	-8	-6	-7	-4	-11	-6	-4	-11	-29
pair:2015_.	-10	3	-4	-14	-6	-26	14	-4	-11	-6
pair:2016_.	-17	-5	-4	-6	-8	-6	-6	14	-8	-17
pair:2017_,	-10	-5	-4	-4	-8	-16	-6	-4	-6	16
pair:2018_,	-16	-4	-7	-4	-5	-7	-6	-3	-6	15
pair:2018_.	-4	-4	-6	13	-6	-12	15	-3	37	-7
pair:2019_,	1	-5	-7	28	-8	-6	-6	-4	-7	-19
pair:2019_.	-12	-10	-4	-4	18	-9	-9	-3	10	-7
pair:2020_,	-1	9	10	-3	-3	5	-5	27	6	3
pair:2020_.	-25	-3	-3	-10	50	48	-4	13	-14	-6
pair:2021_,	-7	-7	-5	-6	-10	-7		-2	43	-13
pair:2021_.	-18	-5	15	46	16	20	-7	10	-6	-4
pair:2022_,	-14	-3	-6	-7	13	6		1	26	-4
pair:2022_.	-5	-6	10	-2	36	-13	2	1	4	-4
pair:2023_,	-9	4	-9	11	8	-5	-10	-8	14	30
pair:2023_.	-4	-6	-5	-7	25	25	-13	3	-9	3
pair:2023_the	-4	-3	-3	22	-7	-7	-8	5	14	-4
pair:2024_,	2	4	9	-8	-8	-5	-6	4	6	-7
pair:2024_.	5	-5	-4	2	-5	-6	25	-10	5	-4
pair:2025_,	-4	-3	19	4	-4	19	11	-9	-6	6
pair:2025_.	-7	-5	7	12	-6	11	-15	-3	-8	-6
pair:2026_,	-5	-4	-3	-4	14	-16	-1	-4	-8	-10
pair:2026_.	-4	-4	-4	3	-1	44	5	-3	-4	-4
pair:2027_,	-19	-10	-12	-5	44	-24	-6	-3	-6	-6
pair:2027_.	-8	-4	-5	31	-11	30	-11	-8	-10	-6
pair:2028_.	-13	-9	-5	22	-5	37	-7	-12	-5	5
pair:2029_.	-14	-4	-22	-5	21	-6	-6	-4	-8	-4
pair:2030_,	-6	-5	-5	-10	-5	-7	27	-3	-5	-3
pair:2030_.	-7	-3	-30	-6	-4	-9	-2	26	-5	-4
pair:20_,	42	-3	-4	-10	-7	26	-10	7	-7	-6
pair:20_.	-3	41	-6	-4	-6	-5	-2	-4	-7	24
pair:20_billion	-5	-2	-4	-10	16	-11	-4	12	-8	-3
pair:20_million	-7	-3	-4	2	80	-6	-6	-12	-7	-6
pair:23_,	81	-7	-4	-4	-4	-4	-4	-5	-5	-7
pair:25_,	-31	-6	-4	-4	-5	-5	-6	-4	-5	11
pair:25_million	-4	-3	-4	-15	40	-12	-4	-8	-4	-3
pair:26_,	-11	8	-3	-3	-4	-4	-5	-7	8	-5
pair:26_ghz	-10	-3	-4	-5	-3	-5	-10	26	-13	-4
pair:28_.	11	-5	-5	-9	-9	-6	-8	60	-7	-10
pair:29_.	-5	-2	-2	-12	-10	-4	-9	38	23	-9
pair:2_billion	-9	-5	-4	-4		-9	-9	-3	-6	-4
pair:3.5_ghz	-5	-4	-3	-5	-7	-4	27	-7	-5	-2
pair:3.6_ghz	-13	-3	-6	-4	-4	-9	-15	4	-6	-4
pair:300_million	-6	-4	-4	-8	34	-11	-6	18	-12	-3
pair:30_april	-10	42	-12	-4	-4	14	14	-2	-6	-6
pair:30_billion	-6	-4	-18	-1	43	-7	-4	-8	-18	-4
pair:30_day	-11	-3	-6	-6	-4	-4	26	2	5	-4
pair:30_million	-6	-5	-4	-31	48	-13	-3	-4	22	-3
pair:31_,	-10	-2	-6	-3	48	-7	-8	-2	-4	-3
pair:31_million	-9	-4	-4	-9	65	-14	-5	-11	-16	-5
pair:3_,	-10	-3	33	6	-3	-4	-22	-1	-2	-2
pair:3_.	-18	-2	-7	36	6	-9	-2	-9	-5	-2
pair:3_june	10	-4	-9	-4	-5	-9	67	-3	-9	-7
pair:3_million	-17	-5	-5	-7	35	-11	-5	-7	35	-5
pair:4.2_million	-12	-4	-5	-9	55	-9	-4	-10	-25	-6
pair:400_mhz	-8	-5	-4	-11	-6	-8	-11	56	-5	-4
pair:40_country	-11	-3	38	-6	-4	-11	-4	-17	-4	-3
pair:40_million	-8	-3	-4	2	19	-7	-9	-7	9	-5
pair:40_per	-5	-4	-5	-5	18	-11	28	-3	-7	-4
pair:450_million	-3	-2	-1	-6	66	-4	-4	-18	-5	-2
pair:4_.	39	-22	-3	3	-6	-7	16	-4	-4	-3
pair:4_billion	-9	-4	-3	-9	17	-8	-9	-11	-5	-4
pair:51_%	-10	-2	-3	-4	36	-7	-8	7	-8	-3
pair:590_billion	-7	-3	-3	-7	79	-4	-6	-15	-18	-4
pair:5_,	-6	-4	-2	-3	-12	-6	15	62	-7	-8
pair:5_.	-19	11	-4	-4	-7	-6	-3	-2	-5	-3
pair:5_billion	-5	-4	-3	-7	34	-12	-7	-11	-7	-4
pair:5_million	-7	-2	-3	-4	35	-3	-3	-6	-1	-3
pair:5g_,	-3	-1	-2	17	-1	-1	-11	-1	-1	-5
pair:5g_.	23	-4	-10	-11	-15	-15	-5	22	-7	-4
pair:5g_auction	-5	-3	-6	-13	-10	-8	-5	19	-8	-4
pair:5g_network	-9	-5	-3	-4	-16	20	16	-9	-6	-2
pair:600_million	-8	-6	-7	-9	4	16	-6	45	-14	-4
pair:60_million	-7	-4	-3	-7	47	-8	-5	3	-8	-3
pair:6_billion	-14	-2	-3	-4	33	-8	-4	-3	-11	-5
pair:700_mhz	-3	-4	-4	-6	-13	-4	-9	36	-9	-3
pair:700_million	-19	-3	-7	-13	17	-10	-2	-4	42	-9
pair:8_,	-16	-6	37	-6	-5	-17	13	45	-26	-7
pair:900_million	-9	-6	-5	-7	56	-12	-6	7	29	-4
pair:90_million	-12	-4	-5	-5	28	-7	-6	17	32	-6
pair:9_,	40	-3	-4	-10	-4	48	-4	-4	-6	-10
pair:9_million	-10	-2	-2	-8	22	27	-7	3	-14	-8
pair::_<a>	-10	-3	-4	-11	-12	-8	-10	29	-21	-6
pair::_<c>	-10	-9	-9	11	-9	-2	-5	1	-5	-4
pair::_<f>	-11	-5	-6	-11	3	15	-6		-11	-4
pair::_<p>		-4	-6	-5	-4	-5	-4	9	-10	5
pair::_a	27	-16	-4	12	-2	-12	-6	-5	-6	-4
pair::_in	-13	-6	-6	-3	24	-6	-4	-4	-6	-6
pair::_it	-1	-4	-3	-5	-3	-4	-3	-4	54	-3
pair::_no	-8	-3	-3	-40	-8	-9	-12	-9	-5	-4
pair::_one	-15	-3	-6	12	-8	-5	-10	-4	-2	-3
pair::_regulator	-11	-4	-6	-6	-9	-10	-7	-6	-31	-4
pair::_that	10	-4	-10	-5	-4	-16	-16	-2	-5	14
pair::_the	-6	13	-3	-5	36	-1	-3	-5	-2	11
pair:;_<a>	-6	-2	-3	-7	-7	-8	-14	-14	12	-7
pair:;_<c>	-9	-17	-3	-5	-13	25	-3	-3	-5	-3
pair:;_<f>	8	-3	-6	9	-8	19	-3	-6	-6	-3
pair:;_<p>	-22	-4	-2	-4	-2	5	-3	-3	-5	-3
pair:;_and	-7	-1	-6	3	1	2	-4	-2	-3	-7
pair:;_at	-4	-3	-5	-2	-2	-8	-3	-3	-3	-6
pair:;_it	8	-9	-10	16	-4	-9	22	13	-10	-3
pair:;_that	-4	-2	-4	-6	-8	-16	-10	-2	26	-1
pair:;_the	-13	-1	-4	-1	-5	-3	-10		24	-6
pair:<a>_'s	-4	2	-5	-3	-1	1	3	-6	4	-1
pair:<a>_)	-2	-3	-4		-3	-5	6	3	10	-6
pair:<a>_,	-1	-3	2	1	-1	-2	-4	-2	-4	-2
pair:<a>_.	-8	-3	1		-1	1			8	12
pair:<a>_:	-13	-4	-2	-2	-3	-4	-9	4	-14	5
pair:<a>_;	-26	-3	-5	-3	-2	-2	-5	-4	-17	13
pair:<a>_<a>	68	-11	-7	-4	-3	-5	-5	-3	20	-9
pair:<a>_accept	-12	-3	-2	-5	-4	-5	-9	-9	27	-13
pair:<a>_adopt	-9	-2	-4	-5	-3	-5	66	-6	-9	-4
pair:<a>_agree	-11	-4	-3	9	-4	-5	43	-6	-22	-4
pair:<a>_and	17	-5	-2	34	-4	-5	-11	-1	-4	-5
pair:<a>_announce	-10	-2	-3	-8	-13	9	2	1	-9	16
pair:<a>_approve	-6	-2	-3	-6	-16	-5	20	29	-11	11
pair:<a>_as	7	-3	-5	-5	-3	-4	-8	10	3	31
pair:<a>_ask	-12	-2	-4	-4	-4	-4	55	-9	13	-3
pair:<a>_at	-2	-5	-8	-8	-5	-14	45	-5	25	22
pair:<a>_authorize	-6	-5	-4	-11	-11	-16	-7	74	-10	-6
pair:<a>_award	-4	-2	-4	25	27	-4	-4	-20	-12	-2
pair:<a>_ban	-4	-2	-3	-4	-3	-4	-4	-11	42	-5
pair:<a>_be	-9	-3	1	-6	5	-1	1	-5	-5	2
pair:<a>_block	-10	-4	-4	-6	-5	-4	-7	22	-19	-5
pair:<a>_bring	-20	-3	-24	-4	-3	34	52	-4	-7	-5
pair:<a>_by	-3	-3	-3	-2	23	-11	14	-4	-7	29
pair:<a>_can	-3	-1	-2	-4	-9	-2	-11	-33	-10	-1
pair:<a>_chairman	-11	-3	-3	-16	-4	-7	-16	-3	-4	10
pair:<a>_charge	-8	-2	-3	-4	-5	-4	-6	-4	51	-20
pair:<a>_clear	-7	-3	-5	-6	11	-7	-7	69	-13	-5
pair:<a>_close	-6	-2	-9	-8	-5	-8	-9	16	-4	-2
pair:<a>_conclude	-7	-3	28	14	-5	-9	-5	12	-9	-5
pair:<a>_confirm	-13	-3	-4	-6	1	-6	-5	-10	1	43
pair:<a>_could	-17	-3	-4	-5	-3	-7	-10	-3	-6	-6
pair:<a>_decide	-8	-3	-4	-11	6	-9	33	66	-14	-3
pair:<a>_deny	-14	-2	-2	-3	-2	-3	-9	4	-52	-4
pair:<a>_direct	-7	-4	-6	-9	-5	-8	17	-8	45	-4
pair:<a>_do	-7	-3	-3	-6	-5	-5	27	7	-13	-6
pair:<a>_draw	-20	-14	14	-7	-2	-7	10	-2	-5	-5
pair:<a>_end	-21	-21	-3	-8	-5	-4	-7	-9	-9	-10
pair:<a>_endorse	-11	-4	-5	-7	-7	-7	87	-5	-7	-7
pair:<a>_every	-11	-13	-3	-5	-6	-7	-9	-15	-28	-8
pair:<a>_extend	-4	-2	-3	9	-7	-7	-12	4	-5	30
pair:<a>_fin	-8	-3	-3	-6	-13	-4	-6	-7	53	-7
pair:<a>_find	-4	-2	-3	-18	-6	-7	-10	-8	5	-3
pair:<a>_for	14	-3	-4	11	5	-5	-7		2	-2
pair:<a>_freeze	-6	-2	-3	-6	-10	-5	-3	-15	40	-3
pair:<a>_from	-24	-4	-5	-4	-2	-3	-13	-4	11	10
pair:<a>_give	-18	-3	-4	-8	-20	-5	24	28	12	-5
pair:<a>_go	-7	31	-5	-5	-11	13	-6	-8	40	-4
pair:<a>_grant	-4	-2	-1	-3	-17	-2	-3	38	-6	-1
pair:<a>_hand	-9	-2	-2	22	6	-6	30	-12	16	-31
pair:<a>_have	-4	-3	-4	3	-2	1	15	3	8	-3
pair:<a>_hear	43	-4	-7	-6	-4	-6	-8	-4	-10	-5
pair:<a>_hold	17	-4	65	-5	-7	-8	-15	-3	-11	-3
pair:<a>_impose	-20	-2	-3	-5	-5	-3	39	-4	8	-5
pair:<a>_in	-8	-2	-5	1	-4	11	5	2	10	2
pair:<a>_ink	-13	-5	-5	83	-5	-11	-6	-6	-11	-8
pair:<a>_intend	-20	-4	-5	-6	-11	-4	14	-6	-8	-8
pair:<a>_introduce	-12	-4	-9	-4	-4	63	-6	-5	-10	-20
pair:<a>_issue	-7	-3	-3	-5	-4	-4	17	13	27	-3
pair:<a>_keep	-6	-4	-4	-5	-7	-24	1	-3	-7	-8
pair:<a>_last	8	-3	-4	22	-5	-11	21	8	1	6
pair:<a>_launch	-9	-5	-12	-7	-3	41	20	-12	-4	-3
pair:<a>_license	-5	-2	-3	-6	-5	-6	-4	1	-7	-3
pair:<a>_lift	-10	-4	-4	-5	-4	7	23	3	17	-5
pair:<a>_make	-21	-4	-7	-9	-6	-8	36	-6	21	-4
pair:<a>_may	-5	-2	-3	-3	-4	-4	-27	-13	-38	-3
pair:<a>_meet	46	-25	-5	-9	-5	-6	-6	-10	-24	-3
pair:<a>_member	-24	-3	23	-6	-5	-5	-10	-1	-2	-4
pair:<a>_name	-6	-3	12	-7	-4	-8	-12	22	-7	-27
pair:<a>_next	14	-3	-3	-4	-5	-7	-10	-4	-8	2
pair:<a>_of	2	-3	8	-6	12	-3	-6	-7	-10	24
pair:<a>_on	27	-4	-6	-4	-1	-4	19	9	-6	
pair:<a>_open	-8	-2	-7	-4	-4	17	7	-10	19	-2
pair:<a>_order	-3	-2	-1	-9	-8	-1	-6	13	1	40
pair:<a>_over	-9	-3	-3	-5	-4	-5	-12	-10	40	-5
pair:<a>_own	-9	-1	-2	-2	-3	-5	-5	-4	-10	-14
pair:<a>_part	-20	-2	-2	-6	-16	-5	-5	-4	29	-6
pair:<a>_pass	-10	-3	-7	-4	-5	-6	60	-4	-9	-8
pair:<a>_place	-21	-4	-5	26	-3	-3	33	-3	12	-4
pair:<a>_plan	-32	-3	-4	-6	-6	-8	23	40	-6	-8
pair:<a>_present	-12	-6	-6	-5	-6	-8	11	-4	-8	-5
pair:<a>_prohibit	-7	-4	-4	-6	-5	-8	7	37	15	-4
pair:<a>_publish	-9	-3	-7	-5	-4	-6	15	10	-8	-4
pair:<a>_put	6	-3	4	2	-7	18	13	-12	10	3
pair:<a>_question	85	-4	-7	-6	-7	-7	-10	-5	-9	-8
pair:<a>_raise	-6	-4	-2	-4	-19	-6	26	-2	-6	-3
pair:<a>_receive	-29	-4	-7	-12	-8	-4	-5	-13	-19	-6
pair:<a>_reject	-5	-2	-3	-4	-4	-4	15	29	-8	-5
pair:<a>_release	-11	-4	-4	-10	-8	-33	56	-5	-6	-3
pair:<a>_renew	-6	-2	-4	-9	-5	-4	-7	22	-6	-5
pair:<a>_report	9	-3	-2	-5		-6	-4	-9	37	-5
pair:<a>_revoke	-7	-2	-2	-4	-3	-7	-5	2	36	-9
pair:<a>_rule	-6	-2	-4	-5	-20	-5	-13	-10	63	-4
pair:<a>_say	-9	4	6	-10	-7	-6	-6	9	-3	-4
pair:<a>_search	-21	-4	-4	-6	-5	-9	-6	-6	66	-7
pair:<a>_send	-10	-4	-4	-8	-6	-5	4	7	35	-4
pair:<a>_set	-4	-4	-2	-12	-11	52	29	-30	-4	-3
pair:<a>_show	-21	-5	-13	-7	-11	-6	-7	-3	-5	-5
pair:<a>_shut	-16	-3	-4	-5	-5	-9	-6	-7	88	-9
pair:<a>_sign	-8	-3	-4	15	2	-5	-7	-4	-10	-5
pair:<a>_strike	-9	-5	-4	18	-3	-6	-5	-5	32	-4
pair:<a>_summon	46	-3	-10	-4	-5	-4	-8	-8	9	-8
pair:<a>_suspend	-6	-2	-3	-7	-8	-4	-10	37	16	-6
pair:<a>_table	-19	-3	-7	-9	-5	-5	52	-3	-4	-4
pair:<a>_take	35	-4	-10	-7	-7	17	-16	2	-12	3
pair:<a>_tell	-8	-3	-3	-7	-4	-4	25	3	17	-6
pair:<a>_that	33	-4	-5	-5	-5	-6	-8	-4	-10	-7
pair:<a>_the	13	-6	-5	-12	-4	21	34	-13	-8	-5
pair:<a>_this	-4	-4	9	-3	-5	-3	-11	-3	30	4
pair:<a>_to		2	-4	-3	-6	-7	-2	2	-12	-6
pair:<a>_today	-3	-3	-4	-3	-3	-9	14	-3	15	12
pair:<a>_together	-9	-3	-8	-7	-4	-8	-28	-2	-6	-4
pair:<a>_turn	-22	-3	-3	-9	-5	-7	-5	104	-13	-4
pair:<a>_under	-9	-3	-4	10	41	19	-15	15	38	-13
pair:<a>_vote	-7	-3	-4	-6	-4	-11	40	-6	-6	16
pair:<a>_want	-12	-3	-4	-5	-5	-7	28	-25	-8	-5
pair:<a>_wave	-14	-4	-4	27	-7	-5	31	75	-13	-6
pair:<a>_will	-2	-4		-4	22	-3	-1	-7	-9	12
pair:<a>_with	-6	-2	-5	10	-7	-6	16	-8	-17	-4
pair:<a>_withdraw	-7	-3	-4	-5	-6	-4	38	24	6	-4
pair:<a>_would	-16	-4	-6	-5	-5	-5	-5	-7	-10	-8
pair:<a>_yesterday	3	-2	-3	12	-8	-7	18	24	-21	-6
pair:<a>_’s	-5	-2	-2	-3	-2	-12	-7	-4	-11	-5
pair:<c>_'	-1	-6	-10	-5	-3	-29	-5	-2	-2	-4
pair:<c>_'s	6	2	6	1	-4	-4	1	-1	-3	-3
pair:<c>_)	-3	-5	-6	18	-4	-6	-5	-4		-5
pair:<c>_,	-6		1	-3	-3	-1	-4	-1	-1	-3
pair:<c>_-	1	-3	-2	-5	1	-4	-4	10	-1	-3
pair:<c>_.	-8	2	-3	-3	2	-1	-4	-2	-2	-5
pair:<c>_:	-12	-5	-6	-6		-13	-8	-8	-14	-4
pair:<c>_<a>	-18	-4	-5	-7	-6	-5	-6	-5	-11	-18
pair:<c>_<p>	38	-4	-3	-3	13	16	-3	-3	-3	-5
pair:<c>_adopt	-7	-3	-5	-7	-5	-5	-3	-3	-7	-6
pair:<c>_agency	-15	-5	-4	-5	-5	-4	-4	-5	-3	-3
pair:<c>_ai	-13	-3	13	-4	-7	-7	30	-3	-4	-5
pair:<c>_also	29	-5	-9	-3	-5	-7	-2	-2	-4	-2
pair:<c>_and	-8	-4	-3	13	-3	-4	-2	-3	-4	-4
pair:<c>_as	-10	-3	2	-3	6	-11	-4	-3	-3	-3
pair:<c>_at	-18	43	16	-9	-6	-4	-2	-2	-2	-3
pair:<c>_be	-6	-5	7	-3	6	-3	-1	-3	-3	-4
pair:<c>_business	-36	-4	14	-3	-4	-2	-2	-2	-10	-2
pair:<c>_by	24	4	-7	-3	-7	-6	-4	-4	-7	-3
pair:<c>_can		-4	-7	2	19	-11	-3	-2	-2	-2
pair:<c>_capital	-16	20	-13	-4	-6	-8	-5	-3	-8	-5
pair:<c>_chip	-26	8	-4	-4	-11	-5	-6	-5	-6	-3
pair:<c>_cloud	14	-10	-5	-4	-3	-3	-3	-3	-4	-6
pair:<c>_come	20	-22	-3	-2	-2	-5	-1	-2	-3	-3
pair:<c>_company	6	-3	-5	2	-1	-4	-3	-4	-7	-4
pair:<c>_counterpart	-5	-5	-7	17	-3	-3	-2	-3	-3	-5
pair:<c>_delegation	-24	3	-22	-2	-3	-2	-2	-2	-2	-2
pair:<c>_digital		-4	-11	2	-5	-7	-2	-4	-4	-5
pair:<c>_engineer	-14	-8	-3	-12	-5	-12	-2	15	-6	-10
pair:<c>_firm	7	-3	-6	-11	2	20		5	3	-3
pair:<c>_first	-14	5	-6	-3	-5	-10	-10	-4	-10	-5
pair:<c>_for	-9	12	-4	1	20	-8	-4	-6	2	-3
pair:<c>_from	-18	15	-8	23	-4	-8	-5	-2	-6	-4
pair:<c>_fund	7	-3	-3	-4	-52	-5	-3	-3	-4	-3
pair:<c>_give	-12	-5	-5	-4	47	-11	-4	-5	-4	-5
pair:<c>_group	-10	-3	-3	-6	-20	-7	-4	35	2	-5
pair:<c>_have	-12	-2	-4	6	-2	-3	5	-5	7	-2
pair:<c>_host	-29	-7	56	-5	-5	-4	-5	-3	-3	-3
pair:<c>_in	-11	1		-4	-2	-1	-6		-1	-4
pair:<c>_industry	-21	-4	-6	-4	-3	-13	-2	-2	-3	-3
pair:<c>_investment	-24	-4	-2	-2	-3	-2	-1	-2	-1	-1
pair:<c>_investor	-8	-7	-6	-4	39	-13	-5	-4	-5	-3
pair:<c>_maker	19	-3	-2	-1	11	-4	-1	-5	-3	-2
pair:<c>_minister	-35	-4	-6	-3	-5	-6	-8	-6	-5	-4
pair:<c>_national	-11	-4	-4	9	-5	-4	-7	-3	-17	-2
pair:<c>_need	-22	-5	-7	-5	-50	-5	-2	-7	-6	-4
pair:<c>_official	-25	3	-5	-4	-4	-7	-3	-4	-4	-3
pair:<c>_on	9	24	-7	23	-5	26	-5	-5	1	-4
pair:<c>_open	-9	-5	-10	-4	-4	11	-7	-3	-11	-3
pair:<c>_operator	-7	-2	-5	43	-32	-33	-2	-1	-7	-1
pair:<c>_or	-4	-15	-13	-3	-19	-6	-2	-3	-3	-3
pair:<c>_over	-14	-4	-3	-2	38	-6	-2	-2	-2	-5
pair:<c>_own	-12	5	-4	-2	-6	-4	-6	-3	-5	-2
pair:<c>_put	-3	-3	-4	-6	33	-13	-4	-2	-2	-11
pair:<c>_say	8	-4	9	-12	-6	-9	-4	-4	-4	-3
pair:<c>_semiconductor	12	-5	-3	-2	2	-6	-4	-2	-3	-3
pair:<c>_share	-9	-5	-4	-8	-18	-7	-4	-3	-8	-3
pair:<c>_side	13	-7	-6	-8	5	-5	-3	-3	-6	-7
pair:<c>_sign	-10	-4	-4	15	-4	-8	-13	-3	-3	-2
pair:<c>_since	-14	6	-2	25	-10	-6	-6	-2	-6	-4
pair:<c>_software	43	-8	-7	-6	-10	-7	-5	-5	-3	-1
pair:<c>_stand	-16	-8	-13	-3	-3	-5	-2	-2	-5	-2
pair:<c>_start-up	22	-6	-4	-4	-7	-4	-1	-5	-16	-4
pair:<c>_state	-6	-4	-6	-4	-5	-7	-4	-6	-6	-5
pair:<c>_support	-9	-4	-4	-7	41	-15	-10	16	-6	-4
pair:<c>_take	-19	-9	5	-4	-8	-3	-2	-2	-2	-3
pair:<c>_that	-9	-5	-7	-12	-4	-5	-2	-3	-4	-3
pair:<c>_this	2	51	-9	-7	-7	-9	-3	-2	-3	-6
pair:<c>_to	-4	-6	-2	-4		-6	-4	-4	-4	-3
pair:<c>_tour	15	-36	-3	-3	-5	-3	-2	-2	-2	-7
pair:<c>_want	-6	-5	8	-17	-14	-3	-5	-3	-3	-2
pair:<c>_welcome	-23	-4	-7	-4	-5	-4	25	-11	-8	-2
pair:<c>_will	10	3	3	6	2	8	-4	-3	-3	-3
pair:<c>_with	-19	-42	-4	-2	12	9	-2	-4	-6	-2
pair:<c>_work	-7	-6	-4	-2	-3	-6	-3	-2	-3	-5
pair:<c>_would	5	-5	-2	-6	13	-7	-2	-3	-3	-5
pair:<c>_’s	-5	-4	-5	-8	-4	-4	-8	-4	-8	-5
pair:<f>_!	-8	-4	-5	-5	-18	-8	-5	-5	54	-9
pair:<f>_"	-4	-3	-2	-6	-4	-9	-3	-3	-6	-6
pair:<f>_'s	-7	-3	-5	-5	-2	9	-5	2	1	-2
pair:<f>_(	-5	4	-5	-4	-15	-8	-5	-3	-4	-7
pair:<f>_)	-9	-3	-4	-4	2	9		19	-8	-1
pair:<f>_,	4	-3		1	7	-2	-3	4		-2
pair:<f>_.	-6	-3	-2	-2	2	-2	-5	7	1	-1
pair:<f>_:	10	-4	-4	-6	-4	-9	-4	-8	40	-4
pair:<f>_;	24	3	-3	-4	39	2	-3	-4	-4	1
pair:<f>_<c>	-8	-5	-5	-4	43	-4	20	-18	-11	26
pair:<f>_<f>	18	-3	-3	-6	-6	-5	-3	-4	8	-5
pair:<f>_<p>	-26	-2	-3	17	-3	-4	-2	-3	-4	-10
pair:<f>_a	-6	-2	-3	13	-17	-5	-7	-8	-4	-5
pair:<f>_about	46	-4	-4	-7	-10	-9	-5	-3	-4	-5
pair:<f>_after	-9	-3	-3	-5	28	-7	-8	-13	33	-13
pair:<f>_agree	4	-4	-3	45	20	-10	-15	-19	-4	-4
pair:<f>_already	-7	-2	-3	-5	-24	-4	-4	12	-14	-2
pair:<f>_among	-14	-7	-6	-10	-10	-12	-6	-8	29	-6
pair:<f>_an	-12	-4	-3	28	-16	-8	-5	8	-16	-8
pair:<f>_and	4	-3	2	11	-2	-4	-3	3	6	-5
pair:<f>_announce	-9	-3	-6	5	66	-4	-5	-6	-6	16
pair:<f>_as	-9	-4	-4	12	-8	-6	-5	23	-11	32
pair:<f>_ask	-6	-3	-3	-25	-5	-10	-7	-15	-6	-7
pair:<f>_at	28	-4	-8	-5	11	-6	-5		22	-1
pair:<f>_be	-3	-5	-2	2	4	3	-5	-1	6	-3
pair:<f>_become	-5	-3	-4	-7	10	-7	-12	28	-9	-11
pair:<f>_before	2	-5	-4	-7	-6	-7	-3	-5	9	-21
pair:<f>_boss	-13	-9	-5	-6	-6	-11	-4	-4	-15	-13
pair:<f>_break	-8	-6	-3	-3	-10	42	-17	-6	37	-4
pair:<f>_bring	-17	-3	-6	-5	-10	44	-5	-4	43	10
pair:<f>_business	-9	-12	-2	33	-5	-8	-4	-2	-3	-1
pair:<f>_buy	15	-7	-5	-5	37	-9	-7	55	-11	-5
pair:<f>_by	-8	-2	-3	3	-4	-7	-4	13	14	-7
pair:<f>_can	-15	-5	-6	-7	-9	-16	-7	3	-16	-5
pair:<f>_charge	-7	-3	-4	-8	-7	-15	-11	-3	-13	-7
pair:<f>_chief	-34	-4	-6	-4	-14	-9	-4	-4	-7	-11
pair:<f>_close	-9	-2	-7	21	28	-7	-4	-6	-19	-7
pair:<f>_come	-10	-5	-6	9	23	-8	-5	7	-9	-10
pair:<f>_commitment	-6	-3	-6	-5	3	-5	-2	-5	-2	-2
pair:<f>_complete	-10	-4	-4	-5	38	-13	-5	49	-6	-5
pair:<f>_could	-8	-4	-3	-15	-6	-13	-2	-7	-21	-6
pair:<f>_cut	-9	-3	-3	-6	-6	12	-6	-4	-8	-3
pair:<f>_deal	-13	-3	-3	-29	-6	-4	-4	-7	-18	-9
pair:<f>_decline	-7	-4	-4	-8	-8	-5	-6	-6	-5	-6
pair:<f>_delegation	-16	6	-6	-2	-4	-6	-2	-7	-4	-4
pair:<f>_do	-10	-3	-3	-4	-6	-3	-5	-11	8	-4
pair:<f>_during	-33	-10	-4	-4	-3	-3	-2	-3	-4	-1
pair:<f>_each	-10	-4	-6	-5	-5	-7	-7	57	-20	-4
pair:<f>_earlier	-5	-3	-2		5	-7	-3	-2	14	-2
pair:<f>_employ	-15	-5	-6	-6	-5	-12	-7	-5	-9	-6
pair:<f>_enter	-14	-2	-3	16	37	-8	-4	-11	-7	-3
pair:<f>_exchange	-15	-3	-3	12	-6	-9	-3	-3	-3	-3
pair:<f>_executive	38	-2	-4	-6	-4	-3	-6	-7	-25	-7
pair:<f>_expect	-4	-3	-3	-9	-7	-8	-4	-26	-15	-4
pair:<f>_first	-5	-3	-4	-7	-11	44	-10	-4	-4	-2
pair:<f>_for	-7	-3	-6	11	12	-4	-5		1	-3
pair:<f>_from	-6	-4	-3	-5	18	-5	-8	15	19	1
pair:<f>_get	-1	-4	-3	15	15	3	-4	23	-7	-4
pair:<f>_give	4	-3	-4	-7	15	-7	-5	-6	-9	-8
pair:<f>_go	1	-5	-3	-5	-5	14	20	-18	17	-3
pair:<f>_hand	-8	-3	-5	-9	54	14	-7	-9	-10	-12
pair:<f>_have	-11	-3	-3	7	4	15	-7		8	-1
pair:<f>_headquarters	5	-9	-4	-3	-4	-10	-2	-2	-3	-4
pair:<f>_hold	13	-6	16	-6	-15	-11	-6	-10	-5	-11
pair:<f>_hope	-6	-4	-2	-35	-12	-24	-4	-7	-12	-4
pair:<f>_in	1		-5		4	2	-4	-2	7	
pair:<f>_ink	-14	-4	-4	-4	-5	-6	-5	-5	-6	-4
pair:<f>_intend	-5	-3	-2	-4	29	-7	-5	-4	-8	-3
pair:<f>_last	3	-3	-8	6	19	-9	-3	-6	34	-4
pair:<f>_launch	-12	-4	-4	-6	-7	39	-6	-10	-5	-4
pair:<f>_lawyer	23	-4	-7	-13	-7	-7	-6	-4	-7	-7
pair:<f>_lead		-3	-4	-3	28	-4	-2	-2	-2	-8
pair:<f>_leave	-10	-16	-4	-8	-17	-13	-4	61	-14	-6
pair:<f>_license	-8	-2	-3	20	7	-4	-5	-34	-12	-4
pair:<f>_lose	-8	-3	-4	-7	-6	-9	-13	52	16	-5
pair:<f>_make	-17	-5	-6	-11	38	-11	-8	-7	-13	-7
pair:<f>_may	-7	-3	-3	-5	-8	-8	20	27	-14	-4
pair:<f>_meet	13	-5	-6	-6	-5	-6	-8	-16	-8	-5
pair:<f>_might	-6	-2	-3	-2	-20	-3	-3	-4	-9	-1
pair:<f>_must	-8	-3	-3	-13	-11	-7	23	-7	20	-4
pair:<f>_name	-6	-3	-3	-2	-9	-7	-3	-7	-6	41
pair:<f>_need	-11	-17	-4	-6	-9	-8	-7	12	-6	-8
pair:<f>_of	1	-3	-3	18	-15	-8	-6	11	16	-4
pair:<f>_on	25	-4	-2	10	-1	10	-6	-1	3	-4
pair:<f>_open	-9	-4	-17	-9	-7	41	-5	-2	-10	-3
pair:<f>_or	-17	-4	-3	-7	-5	-5	-6	-12	-19	-6
pair:<f>_over	11	-4	-5	-2	-5	-6	-6	-7	33	-8
pair:<f>_own	-7	-3	6	-7	-19	-9	-6	3	13	-3
pair:<f>_parent	-11	-4	-6	-11	-27	-9	-6	-6	-15	-5
pair:<f>_pay	-10	-3	-4	-6	-9	-5	-6	-6	-8	-4
pair:<f>_pick	-20	-3	-4	24	-12	-8	-4	-7	-8	22
pair:<f>_plan	-11	-2	-4	4	20	19	-14	-3	-3	-2
pair:<f>_promise	14	-4	-5	-13	-8	-8	-6	-4	-7	-6
pair:<f>_put	-9	-3	-4	2	2	30	-7	-3	-5	9
pair:<f>_raise	-5	-2	-3	-12	-2	-8	-6	-2	-8	-4
pair:<f>_receive	-13	-3	-3	-10	12	-4	-11	30	-19	-3
pair:<f>_release	-12	-5	-19	-5	26	36	-17	-6	-8	-4
pair:<f>_representative	27	-3	-4	-5	-4	-7	-3	-3	-4	-3
pair:<f>_roll	-15	-5	-5	-6	-13	80	-10	-4	-9	-5
pair:<f>_run	-9	-4	23	-7	-10	-22	-2	-8	-6	-3
pair:<f>_say	-20	-5	-5	-6	4	14	-3	-6	-12	8
pair:<f>_seal	-13	-3	-7	51	-9	-9	-4	-4	-6	-4
pair:<f>_secure	-8	-3	-5	-6	26	-4	-3	35	-8	-5
pair:<f>_sell	-5	-2	-3	-11	59	-6	-3	3	-14	-6
pair:<f>_service	-10	-2	-4	29	-8	16	-3	-4	-8	-1
pair:<f>_set	-10	28	-5	6	37	8	-6	-3	-5	-3
pair:<f>_settle	-15	-3	-3	17	-20	-4	-5	-11	41	-3
pair:<f>_share	-10	-4	7	-6	-16	-10	-11	-4	-7	-5
pair:<f>_sign	-8	-5	-4	50	-6	-5	-7	-8	-5	-3
pair:<f>_since	-14	-4	-4	-8	42	-8	-4	-6	-12	-21
pair:<f>_spend	43	-5	-4	-3	19	-8	-3	-7	-8	-11
pair:<f>_stand	-9	-4	-8	-5	3	-6	-8	-3	-12	-11
pair:<f>_subsidiary	17	-3	-4	-4	-3	-5	-2		9	-2
pair:<f>_supply	-13	-4	-5	-18	-13	-8	-5	-15	-10	-5
pair:<f>_take	4	-2	3	4	7	-3	-2	-4	-12	-6
pair:<f>_talk	8	-4	-9	-7	-4	-4	-5	-5	-6	-4
pair:<f>_team	38	-3	-3	12	-5	-5	-2	8	-5	-3
pair:<f>_terminal	-8	-7	-6	-5	20	-8	-4	-6	23	-3
pair:<f>_that	-19	-3	-2	-5	27	3	-4	-6	-20	-10
pair:<f>_the	-4	-3	-2	-14	-16	-5	-8	7	44	-3
pair:<f>_to	-6	-3	-2	12	3	-1	-4	9	1	-3
pair:<f>_together	-12	-3	-6	-27	-6	-8	-5	-7	-12	-5
pair:<f>_under	-15	-2	-4	52	-7	-12	-9	-5	-46	-10
pair:<f>_unveil	-9	-6	-7	-8	-8	61	-29	-3	-5	-4
pair:<f>_up	-3	-2	-3	-16	31	-6	-8	-15	-18	-3
pair:<f>_use	-5	-4	-13	-5	-3	-7	-9	31	-12	-4
pair:<f>_want	17	-3	-2	2	10	29	-3	-2	-7	-2
pair:<f>_will	-8	-4	-3	13	12	1	-5	-2	3	-5
pair:<f>_win	-5	-3	-3	20	-7	-5	-5	31	-16	-4
pair:<f>_with	-10	-3	-3	5	32	-6	-5	-4	1	-7
pair:<f>_withdraw	-7	-2	-3	2	31	-4	-8	-18	-11	-3
pair:<f>_without	-7	-2	-4	-6	-11	-6	-3	-6	54	-3
pair:<f>_work	-17	-6	-6	-10	-10	-7	-4	-4	-6	-4
pair:<f>_would	-14	-4	-4	-7	9	-4	-4	-4	-14	-5
pair:<f>_write	-14	-3	-7	-5	44	-4	-5	-6	-18	-4
pair:<f>_yesterday	51	-3	-3	10	-9	-8	-9	-5	-5	-8
pair:<f>_—	33	-4	-9	-5	35	-7	-2	-3	-5	-6
pair:<f>_’	-9	-4	-4	-4	-12	-7	-5	44	-13	-4
pair:<f>_’s	-8	-2	-2	-4	-3	-5	-6	-21	-18	-2
pair:<o>_'s	22	4	5	-4	-5	-7	2	-2	-4	-5
pair:<o>_)	9	7	-4	3	13	-3	-4	-3	5	1
pair:<o>_,	-6	-6	10	-3	6		-2	-3	1	-6
pair:<o>_.	2	-2	13		1	-3	-4	-3	-5	4
pair:<o>_and	-1	1	6	11			-5	-3	-5	-5
pair:<o>_be	-8	-5	-6	11	8	-8	-5	-4	5	-5
pair:<o>_board	2	-6	-6	-17	65	-11	-4	-3	-4	-5
pair:<o>_bring	-12	-6	54	-7	-6	-17	-9	-3	-5	-4
pair:<o>_call	-17	-3	-2	-2	-10	-5	15	-5	-13	-7
pair:<o>_country	-5	-6	-4	-17	-6	-6	-1	-1	-2	-2
pair:<o>_expect	-16	-3	50	-9	-15	-10	-7	-2	-13	-3
pair:<o>_for	-7	-3	-3	13	22	-5	-5	-5	-6	-5
pair:<o>_have	-8	-4	29	-5	3	1	-7	-4	-3	8
pair:<o>_hold	-12	-4	71	-6	-8	-6	-9	-3	-5	-5
pair:<o>_in	-16	3	3	7	-7	-4	-4	7	-6	18
pair:<o>_member	-3	-4	-16	-4	-2	27	-2	-1	-3	-2
pair:<o>_on	21	10	-7	9	4	1	-7	-3	-5	-7
pair:<o>_open	-7	-5	23	-5	-5	-7	-5	-2	-8	-6
pair:<o>_say	-10	-4	-10	-5	-4	-9	-4	-3	-9	-15
pair:<o>_sign	-6	-3	-5	10	10	-14	-6	-3	-4	-3
pair:<o>_to		34	11	1	-4	-7	-4	-3	-5	22
pair:<o>_will	-10	-4	-10	9	2	-12	-8	-3	-1	-2
pair:<o>_would	-9	-4	13	-4	-12	-9	-4	-2	-8	-4
pair:<p>_'s	-4	3	-2	-4	-5	-4	-5	2	-5	-8
pair:<p>_(	14	-7	-4	-3	-3	-3	-2	3	-4	21
pair:<p>_)	-3	-5	-4	-6	-4	-6	2	-2	-7	5
pair:<p>_,	12	-1	-2	-1	-3	-3	-4	-2	-1	3
pair:<p>_-	-29	-6	29	-4	-10	-26	-10	-4	-6	-5
pair:<p>_.	7	-5	-1	-1	-4	-3	-4	-4	-4	3
pair:<p>_:	-13	-4	-3	-7	24	-9	-10	-4	-8	-7
pair:<p>_;	-15	-3	-6	-3	-3	-4	-3	-2	-4	-8
pair:<p>_<c>	21	-17	3	13	-2	-3	-2	-2	-2	-5
pair:<p>_<p>	28	-4	-7	2	-4	-5	-3	-2	-5	2
pair:<p>_a	16	-8	-4	-4	-4	-5	4	-3	-8	-8
pair:<p>_about	44	-5	-4	-4	-4	-5	-5	-3	-4	-5
pair:<p>_accept	9	-5	-5	-9	-5	-7	-5	-3	-8	41
pair:<p>_add	-6		-4	-3	-6	4	-5	-5	-6	-4
pair:<p>_address	-24	-4	21	-5	-4	-13	-4	-3	-4	-7
pair:<p>_affirm	-11	-5	-4	-5	-7	-6	-4	-2	-4	-4
pair:<p>_again	-45	-3	-3	-2	-3	-3	-11	-3	-6	-9
pair:<p>_agree	15	-4	-8	-16	-5	-7	1	-3	-4	10
pair:<p>_also	16	3	2	-5	1	-6	-5	-2	-4	-6
pair:<p>_and	28	-6		2	-3	-2	-6	-3	-4	-6
pair:<p>_announce	-5	-4	-2	6	22	3	16	2	-5	2
pair:<p>_argue	-17	-5	-5	-5	-7	-7	-10	-5	-8	-11
pair:<p>_around	4	-9	-8	-4	-4	-6	-3	-3	-5	-4
pair:<p>_arrive	-15	37	-5	-4	-4	-8	-5	-3	-6	-15
pair:<p>_as	-13	-4	-2	-5	-5	-3	-7	-6	-3	58
pair:<p>_ask	-12	-3	-5	-6	-6	-6	-13	-3	-4	6
pair:<p>_assume	-12	-4	-6	-5	-3	-6	-11	-5	-15	57
pair:<p>_assure	-2	-7	-4	-5	-4	-5	-7	-2	-7	-6
pair:<p>_at	20	-5	-3	-2		-3	-3	-3	-5	-1
pair:<p>_attend	-21	-4	2	-1	-4	17	-3	-5	-5	-4
pair:<p>_back	1	-4	-5	-3	-5	-9	9	-3	-4	-5
pair:<p>_bade	24	-21	-6	-4	-3	-3	-4	-2	-4	40
pair:<p>_be	2	13	-2	-3	-3	-6	-5	-3	-2	5
pair:<p>_become	-12	-4	-5	-7	-6	-8	-8	-5	-9	66
pair:<p>_before	-9	-5	-4	-4	-4	-4	-5	-3	-5	-15
pair:<p>_begin	-10	34	-5	-3	-2	-15	-4	-2	-5	-4
pair:<p>_being	36	-2	-3	4	-5	-8	30	-3	-12	-16
pair:<p>_break	12	13	-6	-7	-6	38	-8	-4	-12	-5
pair:<p>_brief	27	-4	-5	-5	-4	14	24	-3	-6	-7
pair:<p>_bring	53	-3	-13	-6	-4	-11	-6	-3	-7	-8
pair:<p>_by	3	-3	-6	-6	-6	-5		-4	12	2
pair:<p>_call	-8	5	-5	-5	-3	-6	1	-2	-5	-3
pair:<p>_chair	-3	-7	30	-5	-5	-9	14	-3	-5	-16
pair:<p>_cite	-15	-7	-6	-8	-5	-10	-5	-4	-12	-7
pair:<p>_come	24	-3	-5	-4	-6	-4	-3	-3	-4	-3
pair:<p>_company	-35	-3	-4		-4	14	-4	-2	-3	-8
pair:<p>_compare	72	-19	-6	-8	-3	-11	-7	-2	-5	-3
pair:<p>_concede	-19	-4	-5	-4	-5	-6	-6	-9	-8	-7
pair:<p>_confer	17	-5	-6	-4	-5	-6	-4	-5	-5	-7
pair:<p>_confirm	-13	-3	-4	27	-5	-8	-7	23	-7	-21
pair:<p>_congratulate	-20	-5	-5	-8	-7	-12	-5	-4	-12	-22
pair:<p>_could	-37	9	-4	-5	-4	-4	-5	-3	-5	-16
pair:<p>_counterpart	-22	-2	-4	-4	-2	-6	-3	-3	-14	-5
pair:<p>_country	-25	-4	-2	8	-4	-2	-7	-2	-3	-6
pair:<p>_cut	-13	29	23	-5	9	36	-7	-3	-8	-5
pair:<p>_deliver	-16	-5	40	-7	-4	-7	-4	-3	-4	-4
pair:<p>_describe	-20	-4	-5	-9	-4	-5	-7	-4	-6	-10
pair:<p>_disclose	-18	-2	-3	-4	-47	-4	25	-2	-18	-13
pair:<p>_discuss	69	-4	-5	-4	-6	-5	-8	-2	-4	-6
pair:<p>_dismiss	-22	-6	-5	-4	-3	-6	-14	-4	-9	32
pair:<p>_do	11	6	-9	-5	-4	-6	-7	-3	-6	-6
pair:<p>_draw	-10	-4	39	-5	-9	-5	-2	-2	-4	-3
pair:<p>_during	54	-27	-4	-3	-3	-4	-3	-4	-5	-7
pair:<p>_emphasize	-9	-4	-5	-3	-4	-11	-8	-3	-4	-3
pair:<p>_end	55	-4	-9	-6	-5	-14	-6	-4	-14	-7
pair:<p>_engage	83	-4	-6	-7	-5	-5	-4	-4	-8	-8
pair:<p>_exchange	15	-4	-5	18	-3	-7	-5	-3	-3	-3
pair:<p>_explain	-18	-3	-2	-5	-4	-5	-5	-6	-6	8
pair:<p>_express	-19	-6	-5	-7	-8	-6	-5	-4	-6	-6
pair:<p>_face	22	-5	-5	-6	-7	-10	-12	-5	-11	-16
pair:<p>_first	50	-5	-4	-5	-3	-10	-17	-2	-3	-5
pair:<p>_fly	-17	88	-8	-6	-5	-12	-5	-4	-5	-6
pair:<p>_for	-7	3	-4	8	-4	-5	-5		8	3
pair:<p>_found	-23	-4	-5	-5	-6	-8	-4	-5	-16	-5
pair:<p>_from	-12	-5	12	-9	-10	-5	-5	-3	3	75
pair:<p>_gather	35	-7	-6	-2	-2	-6	-2	-1	-3	-5
pair:<p>_gazette	28	-5	-6	-5	-4	-7	66	-11	-5	-6
pair:<p>_get	13	46	-6	-4	-5	-5	-3	-3	-5	-7
pair:<p>_give	-7	-1	28	-4	2	-5	-4	-3	-3	-5
pair:<p>_go	5	22	-3	-6	-4	-9	-4	-2	-4	16
pair:<p>_government	-21	-3	-3	-4	38	-8	-5	-2	-2	-5
pair:<p>_grant	34	-4	-5	-3	-8	-2	-3	-4	-2	-5
pair:<p>_group	25	-20	-2	-2	10	-5	-2	-2	-2	-6
pair:<p>_guest	10	-5	-7	-3	-3	-4	-2	28	-3	-7
pair:<p>_hand	-23	-4	-9	-7	-8	5	-3	-2	-3	60
pair:<p>_have	13	4	-4	-4	-4	-5	-2	-2	-3	9
pair:<p>_head	-19	15	-5	-4	-6	-6	-4	-5	-6	10
pair:<p>_hear	23	-5	-6	-4	-4	-4	-7	-3	-4	-6
pair:<p>_hold	21	-6	-9	-5	-4	-4	-4	-3	-4	-5
pair:<p>_hope	-21	-23	-2	-10	-2	-16	-2	-2	-3	-5
pair:<p>_host	27	-3	-8	-3	-7	-4	-2	-2	-2	-4
pair:<p>_huddle	44	-3	-4	-5	-3	-5	-4	-3	-7	-6
pair:<p>_in	25	-4	-3	-2	1	-3	-5	-3	-7	1
pair:<p>_inaugurate	-13	-13	60	-4	-4		-6	-3	-6	-5
pair:<p>_informed	-15	-4	-5	-8	-4	-4	-4	-4	-3	-3
pair:<p>_inspect	-29	86	-5	-3	-8	-11	-5	-2	-4	-5
pair:<p>_introduce	24	-4	-13	-3	-2	-9	-24	-2	-3	29
pair:<p>_invite	-15	-7	-10	-10	-11	-5	-4	-10	-3	-3
pair:<p>_issue	-9	-2	-3	-4	-2	-4	13	-4	-18	29
pair:<p>_join	-18	-5	30	-11	-7	8	-2	-3	-6	3
pair:<p>_know	-16	-4	-2	-3	-44	-3	-5	-2	-3	-4
pair:<p>_land	-23	102	-6	-7	-5	-9	-5	-4	-12	-12
pair:<p>_last	11	-9	-5	-4	-3	-3	-4	-2	-4	16
pair:<p>_late	-3	-4	-3	-3	-2	-2	-6	-3	-4	-18
pair:<p>_later	11	-3	-4	7	-12	-11	-3	-3	-3	-7
pair:<p>_lay	2	-4	-5	-8	-7	32	50	-4	-10	-5
pair:<p>_leave	-9	17	-2	-4	-4	-5	-4	-3	-4	-7
pair:<p>_list	-15	51	-5	-4	-4	-6	-3	-4	-15	-15
pair:<p>_listen	11	-5	-5	-9	-9	-8	-6	-4	-6	-16
pair:<p>_look	-26	35	-4	12	-4	4	-4	-2	-7	-7
pair:<p>_make	12	17	-5	-6	-5	-9	-10	-4	-7	-2
pair:<p>_may		-2	-2	-4	-4	-2	27	-11	-7	4
pair:<p>_meet	46	-4	-7	-5	-2	-6	-3	-2	-5	-7
pair:<p>_ministry	-24	-5	31	22	-1	-4	22	-1	-2	-12
pair:<p>_move	-16	-4	-6	-5	-7	-9	-4	-4	37	50
pair:<p>_name	-20	-3	-5	10	-4	-6	-3	-2	-4	-3
pair:<p>_note	-9	-4	-4	-6	-7	-1	3	-5	-7	-4
pair:<p>_now	-28	-3	-8	-4	-5	-8	-5	-3	-8	37
pair:<p>_of	7	-3	11	-2	-7	-2	-4	-3	-3	-1
pair:<p>_office	1	-5	-2	-2	-3	-5	-2	-2	16	-8
pair:<p>_official	32	32	-3	-3	-2	-3	-2	-9	-4	-4
pair:<p>_on	33	5	-5	-5	-5		3	-3	-2	1
pair:<p>_open	10	-4	39	-3	-5	-9	-5	-3	-7	-4
pair:<p>_order	-33	-2	-2	-9	-2	-5	14	-3	5	-4
pair:<p>_over	54	-4	-9	-3	-5	-4	-5	-3	-19	-7
pair:<p>_own	-20	-5	-4	13	-7	-4	-2	-2	-3	-4
pair:<p>_part	-29	-3	-3	-2	-2	12	-3	-3	-5	-4
pair:<p>_pay	8	26	-3	-3	-5	-5	-4	-2	-5	-6
pair:<p>_plan	32	-3	-15	-3	-3	-3	-4	-2	-1	-4
pair:<p>_play	63	-5	-9	-7	-3	-5	-2	-3	-3	-6
pair:<p>_point	-21	-5	-9	-4	-6	-7	-5	-3	-6	-4
pair:<p>_post	-10	-4	-5	-7	-4	-5	-4	-3	-9	-3
pair:<p>_praise	5	-7	-6	-7	-6	-9	-4	-4	-5	-8
pair:<p>_present	-6	-9	-3	-6	-5	-7	19	-3	-5	24
pair:<p>_preside	-24	-5	18	5	31	25	-6	-5	-9	-10
pair:<p>_promise	-16	-6	9	-4	26	-10	-9	-3	-6	-5
pair:<p>_put	33	-9	-4		-4	-7	28	-2	-6	-13
pair:<p>_quip	-17	-7	-4	-12	-4	-7	-7	-3	-5	-8
pair:<p>_recall	-22	-8	-6	-6	10	-7	-6	-4	-9	-9
pair:<p>_receive	27	-3	-4	-4	-4	-4	-3	-4	-5	-7
pair:<p>_remark	-7	-4	24	-10	-1	15	-7	-3	-6	-5
pair:<p>_replace	-24	-5	-4	-5	-5	-9	-4	-3	-7	56
pair:<p>_report	-17	-4	-5	-5	-5	-5	-4	-4	-6	-12
pair:<p>_represent	19	-6	61	-5	-4	-17	-7	-3	-8	-7
pair:<p>_return	-21	36	-6	-4	-3	-8	-4	-3	-5	23
pair:<p>_review	69	-4	-5	2	-3	-7	-4	-3	-4	-4
pair:<p>_say	-14	-4	-4	-6		2			-5	-3
pair:<p>_see	-13	-8	-4	-4	-4	-4	-3	-4	-5	-10
pair:<p>_sell	-19	-6	-4	-5	-12	-5	-5	-4	-16	-12
pair:<p>_serve	-19	-5	-5	-7	-6	-7	-5	-4	-14	-22
pair:<p>_set	-11	61	-5	26	-3	-24	-8	-2	-4	-12
pair:<p>_share	-36	-4	22	-3	-4	-5	-3	-2	-5	-5
pair:<p>_should	-9	-4	-3	-4	-17	-4	-3	-2	-4	-27
pair:<p>_show	37	-6	-15	-4	-4	-6	-6	-3	-11	-8
pair:<p>_sign	-11	-4	-4	2	-5	-6	21	-4	-6	13
pair:<p>_signature	-35	-3	-3	67	-4	-6	-5	-3	-3	-8
pair:<p>_sit	16	1	8	-5	-4	-4	-3	-4	-3	-6
pair:<p>_speak	-5	-3	4	-4	-4	-8		-2	-6	-5
pair:<p>_spend	3	41	-9	-5	-9	-8	-3	-3	-5	-11
pair:<p>_stand	-64	-3	-4	40	-7	27	-3	-2	-3	15
pair:<p>_start	-20	-5	-7	-5	-5	-43	-10	-3	-5	50
pair:<p>_state	3	-6	-7	-7	-5	-5	-4	-3	-6	-6
pair:<p>_step	-29	-4	-5	-3	-9	-6	-3	-3	-6	45
pair:<p>_stress	-9	-7	-4	3	-6	13	-4	-6	-4	-4
pair:<p>_succeed	-16	-6	-6	-4	18	-5	-3	-3	-6	10
pair:<p>_summon	72	-4	-5	-5	-4	-5	-5	-4	-23	-8
pair:<p>_swear	-28	-4	-7	-4	-4	-4	-4	-3	-8	9
pair:<p>_table	14	-4	-3	-4	-3	-2	29	-1	-4	-3
pair:<p>_take	-2	6	13	-3	-3	-4	-3	-2	-3	-1
pair:<p>_talk	33	-5	-5	-6	-3	-5	-4	-2	-3	-3
pair:<p>_team	5	-8	-7	-6	-3	-3	-4	-3	-4	-10
pair:<p>_tell	-6	-5	3	-5	3	-2		-2	-6	-5
pair:<p>_thank	-20	2	-6	-5	1	-6	-4	-3	-6	-6
pair:<p>_that	15	-2	2	-4	-3	-4	6	-7	-8	-8
pair:<p>_the	32	-5	-4	22	23	-6	-5	-3	-4	-3
pair:<p>_then	68	-6	-3	-4	-5	-6	-3	-3	-4	-8
pair:<p>_think	-23	11	-4	-3	-4	-3	-4	-2	-4	-4
pair:<p>_this	-11	-4	-2	-1	-4	-10	17	-1	-4	-2
pair:<p>_to	-6	4	4	-4	-4	-4	-4	-2	-5	13
pair:<p>_together	44	-6	-9	-5	-4	-14	-4	-2	-3	-4
pair:<p>_touch	-18	29	-3	-2	-3	-2	-5	-15	-10	-5
pair:<p>_tour		23	-5	-6	-3	-7	-4	-2	-5	18
pair:<p>_travel	-18	52	-15	-6	-5	-7	-5	-4	-7	-8
pair:<p>_turn	47	-4	-5	-5	-5	-7	-3	-4	-7	-6
pair:<p>_underline	-16	-7	-15	-5	-4	-3	-6	-2	-3	-4
pair:<p>_underscore	-7	-3	-4	-5	-7	-3	-8	-9	-7	-5
pair:<p>_urge	-20	-4	-4	-5	-4	-4	-6	-4	-12	-5
pair:<p>_use	3	-7	-1	20	-5	-11	-6	-5	-6	-6
pair:<p>_veto	-9	-4	-6	-4	-4	-5	72	-5	-6	-6
pair:<p>_visit	-9	33	-3	-3	-3	-5	-2	-2	-4	-6
pair:<p>_want	-21	-3	-4	-4	-6	-5	-6	-5	-5	-5
pair:<p>_wear	-20	-6	-15	-5	-7	-7	-6	-4	-12	-9
pair:<p>_welcome	15	-4	-5	-4	10	-10	-5	-3	-7	-5
pair:<p>_who	19	-3	-6	-2	-3	-4	-5	-4	-12	-7
pair:<p>_will	-7	17	12	-2	-6	-2	-6	-3	-4	9
pair:<p>_with	26	-4	-5	-5	-5	-8	-6	-3	-6	4
pair:<p>_witness	-12	-3	40	35	-3	-11	-4	-3	-4	-4
pair:<p>_word	-9	-6	-4	-11	-3	-3	-1	-2	-3	-9
pair:<p>_work	-24	-11	-15	-5	-5	-10	-4	-3	-6	-10
pair:<p>_would	-29	6	-8	-3	-4	-4	-6	-2	1	-8
pair:<p>_wrap	-14	31	24	-9	-4	-11	-5	-3	-5	-5
pair:<p>_write	-23	-4	-5	-10	-6	-1	-5	-3	-9	-6
pair:<p>_yesterday	18	3	16	-4	-6	-15	-5	-3	-11	-5
pair:<p>_’s	-4	-3	-2	-7	-11	-7	-14		-4	-9
pair:a_"	54	-3	-5	-4	-5	-6	6	-3	7	-6
pair:a_$	-8	-3	-3	-2	79	-12	-5	-12	12	-4
pair:a_15	12	-3	-3	-5	14	-5	-11	9	-6	-7
pair:a_40	-24	-5	-9	-6	17	26	-4	-6	-4	-5
pair:a_<a>	17	-4	-3	-5	-4	-4	18	-10	-5	3
pair:a_<c>	-7	3	-9	-5	14	-5	-2	-15	5	-4
pair:a_<f>	4	-4	-4	-11	22	-11	-5	-16	-6	-3
pair:a_<p>	-21	-5	-4	-6	-4	-5		-3	-7	-9
pair:a_bank	-6	-4	-5	-9	-8	12	-18	33	-10	-4
pair:a_bilateral	62	-4	-6	2	-4	-5	-4	-3	-5	-5
pair:a_bill	-8	-5	-7	-4	-4	-8	60	-8	-15	-6
pair:a_billion	-25	-4	-4	-17	66	-6	-4	-3	-5	-3
pair:a_branch	-13	-7	-5	-6	-5	58	-10	-3	-6	-20
pair:a_breakfast	15	-3	-13	-4	-3	-4	-3	-2	-3	-4
pair:a_briefing	-28	4	33	-5	9	-4	-1	-4	-5	-5
pair:a_business	32	32	15	-7	-7	-9	-5	-5	-4	-4
pair:a_cabinet	27	-12	-9	-3	-2	-4	-3	-2	-9	-5
pair:a_call	22	-7	2	-4	-6	-7	-8	-3	-4	-3
pair:a_cap	-11	-2	-3	-8	-8	-10	20	-7	37	-3
pair:a_case	-8	-1	-4	-10	-10	-5	-13	-4	-35	-3
pair:a_center	-5	-6	-16	-8	-4	20	-8	-2	-4	-2
pair:a_ceremony	-25	-3	-4	-8	-8	44	5	-2	-6	-7
pair:a_chip	-5	-8	-5	-5	26	18	-12	-3	-4	-3
pair:a_circular	-9	-3	-4	-11	-4	-17	52	-3	-16	27
pair:a_close	-10	-4	33	-7	-19	-10	-7	-3	-33	-4
pair:a_closed	45	-4	-8	-5	-4	25	-6	-3	-10	-7
pair:a_code	-12	-4	-3	44	-4	-16	22	-3	-5	-5
pair:a_commitment	-6	-2	-2	-5	37	-5	-3	27	-6	-4
pair:a_common	-9	-4	-5	-11	-4	-11	18	-4	-3	-4
pair:a_communiqué	-14	2	1	-6	-2	-5	-3	-2	-4	24
pair:a_company	1	-3	-8	9	-6	-4	-5	-3	-5	-6
pair:a_complaint	-9	-3	-3	-4	-7	-6	-4	-7	45	-4
pair:a_comprehensive	-2	-3	-3	-4	-7	-6	10	-11	-10	-3
pair:a_conference	7	-7	32	-5	18	-8	-8	-3	-4	-6
pair:a_consortium	-6	-3	-3	-12	10		-4	11	-11	-4
pair:a_contract	-7	-2	-3	6	-18	-4	-5	-12	-17	-4
pair:a_conversation	42	-6	-4	-5	-10	-8	-4	-3	-5	-6
pair:a_cooperation	-14	-2	-5	49	-5	-20	-7	-3	-7	-2
pair:a_couple	13	-13	-4	-25	-5	-3	-3	-3	24	-3
pair:a_court	-16	-2	-2	-3	-4	-2	-12	-4	65	-4
pair:a_courtesy	20	-7	-4	-2	-3	-3	-2	-2	-3	-6
pair:a_date	1	-4	-14	-8	-7	31	-7	-10	-2	-5
pair:a_datum	17	-10	-6	11	18	8	-7	-3	-1	-4
pair:a_day	-11	37	-5	-5	-5	-6	-8	-4	-5	4
pair:a_deal	4	-3	-5	48	2	-6	-6	-6	-9	-5
pair:a_decade	-12	-7	-5	-6	-11	-6	-3	-4	-7	32
pair:a_decision	-9	-4	-2	-2	-7	-5	19	-12	1	19
pair:a_decree	-7	-3	-3	-16	23	-6	52	-13	-15	9
pair:a_delegation	23	22	-4	-2	-4	-3	-2	-2	-2	-7
pair:a_desk	-2	-6	-6	-7	-6	-8	-7	-3	-5	-5
pair:a_digital	-7	-3	3	9	2	2	14	-3	-5	-4
pair:a_dinner	46	-4	-10	-2	-5	-3	-19	-2	-2	-4
pair:a_directive	-9	-3	-3	-4	-4	-7	52	-3	22	-7
pair:a_draft	1	-2	-5	-4	-2	-5	40	-3	-12	-4
pair:a_facebook	-1	-5	-2	-8	19	-2	-1	-4	-6	-7
pair:a_federal	-22	-3	-4	-3	-2	-3	-19	-2	22	23
pair:a_fifth	-11	-4	-4	-5	2	5	15	-3	-6	-7
pair:a_filing	-13	-3	-6	45	-30	-5	-5	-17	-7	14
pair:a_fine	-6	-3	-3	-4	-7	-4	-9	-8	33	-3
pair:a_firm	16	-3	-3	-5	14	-8	-5	-5	-12	-5
pair:a_first	2	-5	-5	5	-3	15	17	4	-9	-5
pair:a_five-day	24	29	-3	-2	-3	-3	-3	-2	-2	-3
pair:a_five-year	7	-5	-4	32	-4	-19	22	-3	-7	-8
pair:a_formal	-6	-1	-4	-9	-4	-5	3	-9	72	-3
pair:a_former	-18	-4	-8	-4	-7	9	-6	-5		17
pair:a_four-day	3	-1	26	-3	-4	-24	-1	-2	-2	-4
pair:a_four-member	17	-3	-3	-3	-2	-5	-2	-1	-1	-6
pair:a_fourth	42	-2	-3	-5	-6	-3	-5	-2	-3	-14
pair:a_framework	-20	-3	-4	53	-4	-14	21	-3	-4	-5
pair:a_free	-12	-3	-5	-8	-7	83	-11	-6	-7	-4
pair:a_full	3	-3	-5	-7	-4	-7	-16	40	-12	-4
pair:a_fund	-16	-9	-6	-3	-28	41	27	-3	-4	-2
pair:a_further	16	-4	-6	-4	22	-10	-8	5	1	26
pair:a_general	-13	-3	-10	-4	-3	-6	48	-3	-5	12
pair:a_gift	-18	-6	-6	-3	28	-6	-5	-3	-3	-8
pair:a_global	15	-4	-5	-5	-2	-3	-5	-2	-3	-2
pair:a_good	-16	-3	-7	-5	-4	-4	-6	-2	-3	-5
pair:a_grant	-8	-3	-2	-10	36	-4	-4	-6	-3	-2
pair:a_ground	18	-9	-2	-2	-8	15	-4	-2	-6	-3
pair:a_group	-39	-2	21	14	44	-6	-5	-5	-7	-6
pair:a_hackathon	-16	-14	82	-11	-6	-9	-6	-4	-7	-5
pair:a_half	-1	37	-4	-5	1	-9	23	-3	-3	-6
pair:a_handshake	45	-3	-6	3	-5	-8	-7	-3	-5	-4
pair:a_hearing	47	-7	-8	-6	-5	-11	4	-4	-9	-6
pair:a_high-level	4	-3	32	-2	-9	-5	-15	-2	-2	-5
pair:a_hotel	26	-4	22	-4	-3	-28	-2	-2	-3	-2
pair:a_joint	-4	-5	-6	48	1	-15	-9	-5	-7	-3
pair:a_key	-14	-5	-5	-3	-3	-6	-7	-5	-4	-5
pair:a_laboratory	-19	-6	-5	-11	-9	56	-5	-3	-11	-3
pair:a_landing	10	-7	-4	-3	-3	-6	-5	7	-6	-3
pair:a_large	-10	25	-8	-4	-6	-5	26	-2	-4	-13
pair:a_law	-6	-3	-4	-4	-4	-9	36	-4	-11	-5
pair:a_lawsuit	-10	-4	-5	-5	-8	-6	-6	-6	63	-6
pair:a_lawyer	-24	-5	-4	-5	-4	-6	-4	-4	-5	-15
pair:a_letter	-15	-3	-3	8	4	-9	-5	1	-9	-4
pair:a_license	-2	-2	-2	3	-6	-3	-2	-25	-14	-2
pair:a_list	20	-4	-4	-6	-5	-4	-21	-4	-5	-7
pair:a_living	-17	-4	-2	-4	-7	-9	29	-2	-5	-12
pair:a_loan	-4	-2	-3	-4	22	-5	-4	-14	-15	-3
pair:a_local	-9	-5	-3	-4	-11	-15	-4	-2	-3	-4
pair:a_long	29	8	-5	-5	-5	-7	-6	-4	-5	-7
pair:a_longer	15	-3	-3	-4	-4	-2	-8	-2	-4	-4
pair:a_lunch	17	-4		-3	-4	-3	-3	-3	-5	-3
pair:a_market	-11	-3	-4	-5	-4	-6	-5	-4	30	-3
pair:a_master	-19	-3	-13	-3	-5	-5	-9	-4	-7	-8
pair:a_matter	-13	-3	-3	-4	-3	-9	-9	-4	-5	-3
pair:a_meeting	45	-8	-9	-5	-5	-5	-5	-3	-4	-6
pair:a_member	-14	-4	-4	-6	-4	-5	-8	-4	-5	26
pair:a_memorandum	-12	-4	-5	41	-4	-7	-4	-4	-5	-4
pair:a_ministry	-22	31	-7	-4	-4	-21	-5	-3	-4	-3
pair:a_mobile	-8	-4	-4	-6	-12	45	-16	-3	-6	-3
pair:a_model	-16	-5	-5	-6	-5	16	-5	-3	-5	-8
pair:a_month	4	-3	-4	-6	-4	-8	-11	-2	6	3
pair:a_motion	-19	-4	-3	-5	-4	-17	31	-3	-5	-3
pair:a_national	-9	-2	-3	10	-6	-13	-2	6	-10	-6
pair:a_network	-4	-3	-3	-8	-15	-30	-13	-1	11	-11
pair:a_new	-10	3	1	-3	10	-6	-7	2	-6	25
pair:a_news	-12	-4	-14	-7	-4	18	-2	-2	-8	-4
pair:a_non-binding	-6	-3	-4	8	-22	-8	-4	-9	6	-3
pair:a_note	-2	-4	-4	37	-3	-6	-9	-3	-3	-3
pair:a_notice	-11	-3	-3	-7	-5	-9	53	-6	14	-5
pair:a_number	-6	5	2	4	-4	2	-8	-2	-5	-6
pair:a_packaging	-37	-7	-3	-7	14	34	-5	-7	-16	-3
pair:a_panel	-34	-5	78	-6	-5	-6	-8	-3	-4	-5
pair:a_part	-7	-3	-2	-4	-22	-3	-2	-2	-3	-1
pair:a_partner	-14	-5	-4	-10	-12	-4	-6	-3	-6	-7
pair:a_partnership	-5	-3	-4	68	-6	-9	-6	-4	-6	-4
pair:a_payment	-7	-3	-4	-8	17	-6	-5	23	-7	-6
pair:a_penalty	-5	-2	-3	-4	-8	-4	-6	-8	51	-3
pair:a_permanent	-10	-7	-4	11	-8	-5	-5	-2	-8	31
pair:a_person	-32	-2	-4	-5	-8	-12	-2	-4	38	-5
pair:a_petition	-13	-4	-4	-11	-7	-4	-2	-3	54	-7
pair:a_picture	-22	-5	-4	-6	-4	-5	-3	-2	-7	-20
pair:a_pilot	-27	-5	-5	25	5	51	-5	-5	-3	-5
pair:a_plan	20	28	-2	-7	4	-5	-10	-3	-10	-4
pair:a_plant	-10	-5	-4	-8	33	-25	-4	-3	-6	-3
pair:a_platform	-23	-7	-9	-6	-3	-11	-6	-3	-3	-5
pair:a_policy	-29	-3	48	-7	-5	-9	35	-12	-5	-15
pair:a_post	9	-2	-3	-3	-4	-2	-2	-2	-4	-15
pair:a_preliminary	-3	-2	-4	7	-4	-5	-6	-6	28	-2
pair:a_press		-5	-8	-7	4	-8	-9	-5	9	-3
pair:a_priority	-11	-5	-4	-6	-5	-6	-8	-2	-4	31
pair:a_private	1	-5	-5	-5	-5	19	24	13	-26	-12
pair:a_program	-22	-6	-5	-10	-4	56	-8	-3	-5	-3
pair:a_project	-12	-4	-3	-10	12	-7	-4	-3	-7	-3
pair:a_proposal	20	-3	-3	-5	-7	-15	26	-4	-7	-5
pair:a_protocol	-14	-26	-8	65	-4	-6	-13	-4	-4	-3
pair:a_public	-14	-3	-3	-11	-5	-38	32	38	-13	-4
pair:a_quarter	18	-4	-3	-3	9	-6	-4	-5	-5	-4
pair:a_question	-17	-6	-4	-3	4	-5	-6	-3	-4	-3
pair:a_range	-7	-2	-3	-7	-6	-7	-3	9	-11	-4
pair:a_reception	54	-9	-6	-3	-9	-4	-4	-2	-3	-4
pair:a_regional	-18	-3	14	-8	-4	-9	-4	-5	-4	-2
pair:a_regulation	-6	-3	-6	-18	-7	-8	71	-5	-4	-8
pair:a_regulatory	-7	-2	-5	20	-5	12	17	-3	-17	-8
pair:a_release	-34	-1	25	-6	-10	29	-3	-5	20	-2
pair:a_report	-13	-5	-10	-7	-18	-15	-20	-3	-7	-4
pair:a_request	-8	-4	-4	-5	-5	-5	-12	-14	10	-4
pair:a_research	-10	-4	-15	-7	6	6	-6	33	-4	-5
pair:a_result	-2	-6	-3	-4	-4	-8	-4	-3	-10	-9
pair:a_review	26	-4	-3	-4	-4	-4	-15	-3	-12	-4
pair:a_roadmap	-21	-5	-9	46	-4	-13	36	-2	-6	-5
pair:a_rocket	-9	-6	-3	-6	-4	3	-6	-5	-13	-6
pair:a_round	-4	-1	22	-5	17	-2	-10	-2	-3	-2
pair:a_roundtable	71	-4	8	-5	-4	-7	-5	-3	-5	-7
pair:a_row	-15	-4	-3	-9	-4	-7	-4	-7	-3	-9
pair:a_rs	-10	-2	-4	36	24	-6	29	-9	-21	-11
pair:a_rule	-9	-4	-4	-17	-3	-14	47	-5	-7	-4
pair:a_satellite	5	-5	-4	-5	-10	11	-2	10	-5	-6
pair:a_second	13	-6	-6	-6	-4	5	-7	16	3	14
pair:a_seminar	6	-4	36	-4	-4	-7	-6	-4	-5	-4
pair:a_senior	-16	-4	-6	-5	-6	-8	-6	-4	16	-5
pair:a_separate	9	-3	-3	9	18	-4	-5	-30	-6	22
pair:a_server	-4	-3	-4	-8	-22	-7	-5	22	3	-3
pair:a_session		-4	58	-3	-4	-4	-3	-2	-3	-4
pair:a_side	-3	-4	51	-10	-7	-7	-2	-2	-5	-4
pair:a_significant	-3	-15	-9	-2	-2	-2	-6	-1	-4	-1
pair:a_similar	-11	-3	-6	-6	-7	41	-4	19	18	-5
pair:a_single	-2	-3	-4	9	-6	-13	9	-4	-5	-4
pair:a_sit-down	86	-7	-7	-8	-4	-5	-3	-5	-11	-5
pair:a_site	15	-14	-2	-4	-9	-4	-4	-3	-4	-7
pair:a_small	-12	-3	-8	26	-9	-5	-6	-10	-2	-3
pair:a_source	-8	-2	-3	-4	-6	-1	-5	-9	26	-1
pair:a_special	36	-5	-13	-11	-5	-14	41	9	-9	-5
pair:a_speech	-20	-5	68	-4	-2	-8	-9	-2	-3	-4
pair:a_spokesman	-15	-4	-3	23	3	-7	-5	-5	-7	-6
pair:a_spokesperson	-6	-4	-3	-10	-6	-4	-10	-3	-25	-4
pair:a_stake	-13	-2	-7	-8	1	-3	-6	5	-20	-3
pair:a_stakeholder	48	-2	7	-6	-7	-3	-9	-9	-17	-3
pair:a_start-up	-10	-9	-7	-5	32	26	31	-6	-6	-6
pair:a_state	-14	35	-3	-8	17	26	-10	-7	-4	-3
pair:a_statement	13	-4	-3	-5	5	3	-4	-7	2	-4
pair:a_step	19	-3	-4	-6	-6	24	-5	37	-5	-5
pair:a_strategic	-7	-4	-8	34	-9	-8	-4	-3	-7	-3
pair:a_strategy	-12	-5	-6	-12	-5	-7	75	-4	-5	-6
pair:a_strong	-28	-4	7	-9	-7	-11	-4	-3	-3	-4
pair:a_study	-15	33	-4	-6	-8	-6	-6	-3	-12	-5
pair:a_subsidiary	-10	-3	-3	-6	-16	-5	-4	14	27	-3
pair:a_table	38	-6	-7	-3	-2	-4	-3	-1	-2	-13
pair:a_talk	-42	-3	14	-2	-4	-2	-2	-2	-3	-5
pair:a_tax	40	-7	-3	-2	-2	-2	-15	-2	-2	-4
pair:a_team	-7	35	-5	-8	-4	-8	-3	-3	-5	-4
pair:a_technical	-13	-14	-5	-11	-4	-8	-5	-3	-6	-4
pair:a_telephone	60	-6	-5	-5	-4	-6	-6	-3	-4	-4
pair:a_tender	-7	-3	-6	-13	-8	-8	-7	-10	-11	-3
pair:a_tenth	-12	-3	-5	-5	54	-6	-16	-5	-10	-5
pair:a_third	-4	-5	-5	-6	-7		15	-6	-7	-7
pair:a_three-day	-14	20	19	-4	-3	-5	-3	-3	-2	-4
pair:a_time	-10	-4	-6	-7	-3	-6	-4	-3	-8	-3
pair:a_tour	-9	32	-6	-3	-5	-14	-3	-2	-3	-5
pair:a_training	9	-5	-7	-4	5	21	-7	-2	-3	-5
pair:a_trip	-15	53	-10	-4	-4	-7	-3	-3	-4	-6
pair:a_two-day	-20	28	35	-4	-3	-8	-5	-2	-6	-3
pair:a_unit	-15	-3	-3	-7	-17	-7	-7	1	6	-6
pair:a_us	7	-5	-3	18	41	-5	-4	-2	-2	-3
pair:a_video	40	-6	-11	-4	22	-7	-5	-2	-2	-3
pair:a_view	-9	-2	-2	-14	-2	-1	-12	-2	-7	-2
pair:a_virtual	63	-4	-8	7	5	-7	-7	-1	-2	-2
pair:a_visit		27	-2	-2	-5	3	-2	-2	-4	-4
pair:a_visiting	14	-6	-8	-2	-5	-3	-2	-3	-3	-7
pair:a_vote	19	-3	-7	-4	18	-5	-42	-7	-14	-5
pair:a_warning	-16	-3	-4	-6	-7	-5	-6	-21	56	-13
pair:a_way	48	-5	-4	-5	-8	-5	-7	-5	-11	-3
pair:a_week	7	33	-17	-4	-6	-7	-8	-8	10	
pair:a_white	-3	22	-3	-11	-4	-5	33	-2	-7	-9
pair:a_wide	-23	-9	40	-5	-6	-10	-5	-3	-5	-2
pair:a_word		-9	-8	-2	-3	-10	-3	-3	-6	-3
pair:a_working	24	2	-8	-6	-3	-5	-4	-2	-4	-5
pair:a_workshop	-21	-3	70	-5	-8	-9	-7	-8	-8	-3
pair:a_year	-8	2	-6	-1	-8	1	14	2	-8	8
pair:a_€	-5	-5	-8	-19	60	-15	-4	-3	-2	-7
pair:able_to	-5	-3	-7	5	-9	-6	11	-2	-8	-3
pair:about_.	-9	-3	-3	-15	-4	-5	34	30	-6	-4
pair:about_<f>	-25	-5	-6	-7	-9	-9	-4	-5	-12	-7
pair:about_<p>	-19	-3	-14	-5	-5	-5	-4	-4	-5	-8
pair:about_a	15	-3	-4	-3	-8	-6	-6	-3	-3	-5
pair:about_digital	31	-14	-14	-3	-3	-6	22	-1	-3	-2
pair:about_it	-10	22	-4	-9	-5	-11	-5	-4	-6	-3
pair:about_its	-24	-3	-4	-7	-5	-27	-10	-5	31	-3
pair:about_the	16	-5	-6	-5	-4	-5	-7	-7	-5	3
pair:about_to	-11	-3	-3	-3	-24	-4	-8	-8	-19	-4
pair:about_what	-8	-6	-3	-4	-14	-4	-8	-6	-8	-14
pair:above_all	-3	-2	-8	-6	-7	-2	-5	-3	-3	-3
pair:abroad_.	-21	-5	-5	-6	-10	-6	-22	-2	-5	-11
pair:abu_dhabi	-1	-4	-4	-4	-15	30	-9	8	-10	-4
pair:abuja_,	-16	-16	-6	-3	5	-12	-2	-5	10	-7
pair:abuja_.	56	-10	-9	-3	-6	27	-9	-2	-9	-16
pair:abuja_on	-24	-10	51	-3	-3	-3	-9	-1	-4	-7
pair:accept_the	9	-3	-3	-6	-4	-5	-5	-7	-19	25
pair:access_to	6	-5	-6	-4	-4	-10	-9	-12	27	-3
pair:accompany_<p>	49	-7	-6	-5	-5	-6	-4	-4	-7	-9
pair:accompany_by	32	6	-4	-3	-4	-5	-2	-3	-3	-5
pair:accord_on	-8	-3	-4	63	-10	-5	-14	-8	-6	-3
pair:accord_to	-3	1	-2	-4	-2	1	-1	-5	-2	-2
pair:account_.	-14	-2	-4	15	-13	4	-8	-16	46	-7
pair:account_of	-9	-3	-3	-4	-5	-4	-8	-11	17	-7
pair:accra_.	30	-25	5	-4	-3	-4	-4	-3	-8	-6
pair:accuse_<f>	-6	-2	-3	-7	6	-3	-6	8	50	-3
pair:accuse_<p>	-34	-3	-4	-4	-3	-6	-3	-3	-24	-19
pair:acquisition_of	-8	-2	-4	-5	53	-5	-5	15	-10	-9
pair:across_africa	-6	-2	-12	7	27	-9	-8	-4	-3	-3
pair:across_the	-16	-4	-6	-8	-1	-3	-5	4	-5	-5
pair:act_(	-5	-4	-7	-4	-3	-9	-22	-2	15	-3
pair:act_,	-10	-3	6	-6	-7	-3	20	7	-7	-5
pair:act_.	-6	-3	-4	-7	32	-5	-20	-9	3	-4
pair:act_in	-11	-3	16	-4	-6	-5	10	-4	-6	-4
pair:activity_in	-15	-1	-2	-23	-21	-5	16	-1	-3	-1
pair:add_,	-11	2	-4	-3	-5	13	-5	-4	-6	-4
pair:add_.	-14	-4	-4	-6	-9	-13	-6	-4	-7	-4
pair:add_that	-8	-3	-3	-6	-6	-5	15	27	-8	-3
pair:add_to	-13	-5	-6	-10	-4	-6	-7	-4	26	-3
pair:addis_ababa	-6	-5	40	30	-5	9	-5	-3	-8	-4
pair:address_,	-15	-4	13	-4	-4	-16	-3	-3	-3	-9
pair:address_.	37	-2	-6	-1	-3	-4	-1	-1	-8	-2
pair:address_the	-12	-5	34	-4	-5	-11	-4	-2	-4	-3
pair:administrative_court	-11	-3	-2	-6	-2	-3	-4	-11	30	-4
pair:admit_<f>	-9	-2	-2	-7	-7	-5	-7	76	-13	-2
pair:admit_as	-14	-4	-6	-3	-4	-4	-10	-6	-7	-10
pair:adopt_a	-10	-2	-4	-10	-3	-3	23	-4	-8	34
pair:adopt_in	-10	-3	-4	-4	-3	-11	41	-4	-8	-7
pair:adopt_the	-8	-5	-5	-8	-5	-9	50	-3	-9	-8
pair:adoption_of	-6	-2	-6	-5	-2	-15	21	-2	-3	-2
pair:advance_technology	1	-4	-5	-7	-2	-6	-7	-1	-3	-4
pair:adviser_to	-13	-2	-3	-17	-4	-4	-11	-3	5	30
pair:affair_,	23	-9	19	-3	-1	-3	-2	-1	-2	-10
pair:affirm_that	-13	-6	-3	-7	4	-7	19	-2	-4	-5
pair:africa_,	11	-5	-11	-4	21	24	-4	-4	-4	-6
pair:africa_.	-6	-3	-5	3	-9	-9	-6	-5	-3	-3
pair:african_business	-18	-3	-5	-8	-14	-6	-4	-4	-8	24
pair:african_country	-8	-2	-4	-3	-9	-3	-3	-4	-5	-3
pair:after_<a>	-15	-3	-3	-3	-9	-3	-4	-23	42	-4
pair:after_<c>	-13	-3	-3	-6	-5	-8	-4	29	-6	-4
pair:after_<f>	9	-3	-3	-2	7	-5	-4	-12	12	-4
pair:after_<p>	-12	4	3	-5	5	-5		-3	-4	4
pair:after_a	29	-4	5	-6	-6	-9	-6	12	6	-1
pair:after_an	-14	-4	-9	52	-28	-11	38	-2	-3	-6
pair:after_it	-11	-6	-3	-5	3	12	26	-5	4	-5
pair:after_nine	-18	-5	-4	-6	-6	-18	-14	-3	54	-4
pair:after_the	-4	7	-5	10	1	20	-4	10	-7	-2
pair:after_two	13	-6	-4	-5	-4	28	-8	8	-5	5
pair:after_which	12	-3	-4	-6	-9	-10	-6	-4	4	-3
pair:afternoon_.	25	-3	-5	-5	12	-12	-6	-7	27	-4
pair:afternoon_it	68	-7	-3	-4	-5	-7	-4	-4	-4	-4
pair:afternoon_of	40	-7	-4	-4	-4	-7	-3	-2	-7	-4
pair:afterwards_.	-17	-3	-2	-8	-4	-6	-2	-2	-5	-8
pair:afterwards_that	-7	-5	-3	-2	-2	-5	-5	-2	-3	-6
pair:again_,	-1	-5	-14	-5	-6	-5	-7	18	4	-6
pair:again_.	7	-2	-1	-5	-8	-14	-8	27	-13	-6
pair:again_in	24	-5	-23	-7	-10	-7	-9	-4	-5	-9
pair:again_on	26	-3	-3	-8	-2	-8	-6	-7	29	-5
pair:against_.	-33	-4	-4	-4	-3	-4	45	-13	27	-7
pair:against_<a>	-11	-3	-4	-6	-4	-32	-13	-8	33	-9
pair:against_<f>	-9	-3	-4	-4	-6	-6	-5	-6	20	
pair:against_a	-2	-2	-4	-5	-20	-5	-11	11	-1	-2
pair:against_the	7	-4	-4	-6	-5	-7	6	-6	57	-8
pair:age_check	27	-3	-5	-6	-6	-17	2	-6	31	-4
pair:age_of	-9	-3	-16	-4	-4	-5	39	-2	-5	-5
pair:agency_,	-9	-6	-2	42	-23	-5	9	-7	-4	-5
pair:agency_.	-7	11	12	-12	-4	-6	10	-2	-6	-6
pair:agency_<a>	-41	-2	-3	-5	-4	-4	-16	-3	-13	-8
pair:agency_in	-12	-2	15	-9	4	-5	-1	-3	-3	-6
pair:agenda_,	-7	-1	-8	-4	-3	-13	39	-6	-3	-8
pair:agenda_.	-4	-5	-4	-5	-4	-3	-3	-2	-3	-4
pair:agenda_of	-33	-3	-4	14	-6	-8	-8	-3	-3	-3
pair:agent_,	7	-2	-4	-4	-5	-6	-14	-3	-8	-14
pair:ago_.	-21	-3	-4	-7	47	-31	-5	-5	-10	-4
pair:agree_in	38	-3	-12	10	33	-7	-5	-4	-4	-7
pair:agree_on	-17	-3	-4	18	-5	-6	-11	-6	-7	-2
pair:agree_that	-20	-6	-5	-19	-6	-6	11	28	-6	-6
pair:agree_to	3	-3	-4	29	8	-8	-1	-3	-2	7
pair:agree_with	-33	-4	-3	15	-8	-6	-6	-3	-4	-5
pair:agreement_,	-6	-4	-11	74	-16	-24	-16	-4	-4	-3
pair:agreement_.	-7	-3	-4	38	-4	-5	-15	-3	-22	-4
pair:agreement_be	-7	-1	-4	53	-3	-4	4	-3	-4	-7
pair:agreement_between	-16	-5	-6	41	-4	-7	-4	-4	-6	-4
pair:agreement_for	-8	-3	-9	73	-7	-7	-6	-5	-3	-4
pair:agreement_have	-4	-1	-2	26	-4	37	-5	-7	-3	-2
pair:agreement_on	-18	-4	-5	47	-7	-9	-11	-3	-3	-3
pair:agreement_sign	-4	-2	-4	29	-16	12	-4	-8	-8	-2
pair:agreement_to	-3	-4	-2	29	8	-7	-3	-2	-4	-2
pair:agreement_with	-9	-2	-3	27	-12	-1	-4	-11	-8	-3
pair:ahead_of	-25	-4	-6	-7	-5	29	-7	-10	-9	-5
pair:ahead_with	-6	-4	-6	-3	49	-11	-4	-4	-20	-9
pair:ai_)	2	-3	-4	-6	-3	-8	-11	-3	-2	-2
pair:ai_,		-5	-5	-4	-12	-5	7	-4	-5	-5
pair:ai_-	31	-4	-8	5	-3	26	-4	-4	-4	-4
pair:ai_.	-17	-3	15	19	-4	-9	-29	-3	-5	-4
pair:ai_and	-14	-6	1	-22	-4	-7	14	-2	-3	-9
pair:ai_be	34	-7	-6	17	-4	-3	-3	-2	-4	-4
pair:ai_ecosystem	-6	-4	-9	-18	-5	-11	-7	-2	-3	-5
pair:ai_hub	-5	-3	-16		-4	-8		-2	-4	-2
pair:ai_in	-12	-3	20	-8	-8	-5	49	-2		-6
pair:ai_infrastructure	-6	-5	-5	1	29	13	-4	-3	-5	-4
pair:ai_model	-11	-3	-4	-5	28	25	18	-3	-7	-5
pair:ai_summit	-15	-5	43	-7	-4	-9	-5	-3	-4	-6
pair:ai_technology	35	-2	-4	-4	-5	-9	49	-3	-6	-4
pair:aid_for	-8	-4	-4	-5	-46	-10	-8	20	-6	-6
pair:aim_at	-10	-5	-5	6	-4	-8	-6	-3	20	-4
pair:aim_to	-7	-3	-3	-4	-7	-6	39	-20	-3	-2
pair:air_in	14	-15	-6	-5	-7	78	-4	-7	-5	-6
pair:airport_.	10	-27	-5	-7	-4	-9	-5	-3	33	-11
pair:alike_.	-10	-3	-4	-4	-5	-6	8	-5	-8	-5
pair:all_,	-4	-3	-15	15	-7	-4	-7	-6	2	5
pair:all_in	-13	-6	31	-5	-4	-14	-5	-3	-5	19
pair:all_of	-13	-5	-5	7	-7	11	-9	4	-12	9
pair:all_the	-9	-2	-3	-4	-1	-5	16	-12	-15	2
pair:all_three	20	-3	-4	-1	-2	-1	-4	-5	-2	-4
pair:allow_<f>	-7	-3	-2	-8	-12	-4	-5	48	-17	-4
pair:alone_.	-11	-5	-6	-7	-5	-8	-10	-4	-11	-5
pair:along_the	45	-6	-7	-9	-5	-8	-5	-5	-5	-5
pair:along_with	7	-5	-4	-6	-7	-6	-3	-5	24	-7
pair:also_attend		-4	-11	-4	-3	-9	-4	-2	-5	-7
pair:also_expect	-7	-4	-5	-3	-5	-5	11	-5	-7	-3
pair:also_go	21	-11	-5	-6	-5	-13	-8	-3	-8	-7
pair:also_hold	49	-2	-5	-3	-5	-4	-6	-3	-4	-6
pair:also_in	-20	-5	-11	-7	-5	-5	-5	-4	-6	-5
pair:also_include	-33	-4	-9	-8	-5	-6	-6	-4	-8	26
pair:also_mean	-7	-3	-4	-3	-4	-6	-3	-2	-4	-5
pair:also_meet	48	-3	-6	-4	-5	-3	-2	-2	-3	-5
pair:also_on	-1	-8	7	-1	-3	-3	-3	-2	-2	-5
pair:also_present	20	-7	-6	5	-4	-7	-5	-3	-6	-8
pair:also_show	-20	31	-15	-3	-3	-3	-3	-3	-3	-3
pair:ambassador_to	-14	-8	-6	-6	-7	-7	-4	-4	-6	60
pair:amend_the	-10	-3	-3	-9	-5	-9	76	-16	-10	-3
pair:amendment_,	-10	-2	-5	-3	-2	-3	31	-4	-10	17
pair:among_<c>	-5	-4	-9	-2	-4	-3	-4	-3	-13	-4
pair:among_others	72	-8	-6	-5	-4	-4	-3	-3	-6	-7
pair:among_the	-6	-5	17	4	-6	-8	-5	-3	-5	-1
pair:among_them	-1		2	2	-1	-6	-1	-7	13	-5
pair:among_those	-10	-5	-6	-7	-5	-4	-6	-4	26	-6
pair:an_<a>	-13	-2	-6	-6	-5	-5	-13	-3	-15	44
pair:an_<c>	-5	-4	-4	3	2	-8	-5	6	3	-3
pair:an_<p>	-27	-6	-5	-5	-5	-6	-8	-4	-6	-15
pair:an_accord	-20	-5	-10	70	-8	-8	-8	-6	-5	-3
pair:an_additional	-6	-3	-2	-3	59	-8	-5	-1	-3	-1
pair:an_agreement	-10	-4	-5	45	-7	-7	-5	-4	-4	-3
pair:an_ai	-11	7	2	-7	7	43	-9	6	3	-5
pair:an_alliance	-14	-4	-4	60	-7	-10	-5	-3	-7	-6
pair:an_answer	33	-4	-6	-6	-14	25	-4	-4	-6	-8
pair:an_appeal	-19	-7	-4	-6	-9	-4	-6	-3	12	-8
pair:an_application	-12	-5	-5	-3	-4	39	-13	19	-11	-3
pair:an_appointment	3	-5	-3	-4	-4	-4	-4	-2	-4	-10
pair:an_audience	16	-3	-5	-4	9	11	-3	-3	-2	-5
pair:an_earlier	-9	-5	-4	-5	3	-8	-17	-2	56	-5
pair:an_early	-7	-4	-6	-5	33	-4	-5	-4	-8	-5
pair:an_end	4	-3	-4	7	-4	-5	36	-2	-7	-4
pair:an_enforcement	-7	-2	-3	-4	-5	-18	-17	-10	49	-7
pair:an_environment		-1	-1	-2	-5	-3	-5	-3	-1	-4
pair:an_event	-6	-4	15	11	-5	37	-8	-2	-3	-5
pair:an_ex	31	-5	-4	-5	-3	-4	-2	-2	-7	-5
pair:an_exchange	23	-9	-4	11	-6	-6	-3	17	-6	-3
pair:an_executive	-39	-3	-5	-17	-3	-3	27	-4	48	-8
pair:an_eye	-22	-4	-5	-7	-7	-5	-9	-4	-6	-6
pair:an_hour	34	-12	1	-5	-5	-9	3	-3	-6	-6
pair:an_important	-11	12	-3	-7	18	-4	-11	-4	-3	-4
pair:an_individual	-5	-2	-4	-7	-4	-5	-24	10	29	-5
pair:an_industry	-35	-4	44	-4	-4	-5	20	-6	-5	-3
pair:an_inquiry	-12	-4	-5	-2	-2	-10	-5	-3	31	-5
pair:an_inspection	-14	63	-3	-4	-4	-8	-6	-2	-5	-6
pair:an_interview	-13	-5	-3	-5	-4	-4	-3	-2	-5	-6
pair:an_investigation	-4	-2	-2	-6	-7	-7	-5	-10	31	-2
pair:an_investment	-5	-4	-3	-8	44	-11	-5	-11	-8	-3
pair:an_mou	-12	-5	-3	75	-5	-3	-4	-3	-5	-5
pair:an_offer	-13	-4	-2	-9	4	-5	-2	-7	-9	-5
pair:an_office	-21	-4	-4	-2	-5	18	-5	-2	-5	-6
pair:an_official	5	8	-5	-3	8	3	-4	-2	-4	-4
pair:an_open	21	-5	-17	-2	-2	25	-5	-2	-8	-2
pair:an_order	-9	-2	-4	-11	-2	-3	27	-5	-8	-5
pair:an_ordinance	-5	-2	-4	-3	-7	-7	73	-4	-21	-7
pair:an_undisclosed	-9	-3	-5	-5	55	-5	-3	-7	-8	-5
pair:analyst_at	-6	-4	-3	-5	-8	-6	-2	-11	-11	-12
pair:and_,	21	1	-4	1	-9	-6	-4	-3	3	-9
pair:and_<a>	4	-5	3	21	-1	3	-8	-7	-5	-5
pair:and_<c>	-8	-2	-3	16	-5	-5	-6	-1	-3	-2
pair:and_<f>	8	-4	-1	13	-3	-4	-6	5	1	-5
pair:and_<o>	-1	-5	9	31		-1	-6	-3	-6	-4
pair:and_<p>	29	-6	3	4	-4	-5	-6	-3	-4	-6
pair:and_a	1	8	-6	-5	2	-7	-1		-4	-4
pair:and_about	-26	-3	-4	-10	-4	-2	-2	-2	-2	-2
pair:and_again	15	-3	-2	-7	-3	-15	-9	-5	-11	-6
pair:and_ai	26	-2	-4	-6	-3	-4	11	-2	-4	-4
pair:and_all	10	-2	-4	-5	-6	-4	46	-29	-20	29
pair:and_an	28	-3	-3	8	-11	-5	-14	-5	-4	-6
pair:and_ask	-2	14	-8	-3	-6	-7	-4	1	13	-3
pair:and_at	-8	16	-5	-7	-2	-4	-2	-2	-3	-6
pair:and_be	-4	5	-2	-6	-4	-2	-4	-5	-3	-7
pair:and_bring	-2	-2	-7	-3	-3	-10	-2	-2	-2	-4
pair:and_business	-10	1	-3	-2	-2	-2	-12	-2	-2	-2
pair:and_by	16	23	-4	1	17	10	-5	-4	-7	-10
pair:and_citizen	-8	-9	-4	-10	-4	-4	-7	-2	-4	-4
pair:and_come	55	-35	-6	-3	-4	-7	-4	-3	-11	-11
pair:and_communication	-9	-2	3	-8	-8	-3	-2	-2	-3	-4
pair:and_cooperation	-14	-3	-3	-3	-2	-2	-5	-1	-4	-1
pair:and_create	-5	-1	-4	-3	-12	-4	-2	-1	-3	-3
pair:and_development	-7	-4	-3	-6	-11	7	-4	-1	-2	-3
pair:and_digital	-7	-1	-5	3	-8	-3	-1	-2	-4	-3
pair:and_discuss	23	-9	-5	-4	-3	-3	-2	-2	-3	-3
pair:and_draw	-8	-4	-7	-7	-6	-13	-4	-3	-6	-4
pair:and_economic	-9	-2	-4	-7	-4	-3	-3	-2	-3	-3
pair:and_exchange	8	-2	-2	-7	-3	-2	-4	-2	-3	-4
pair:and_fair	-8	-3	-18	-6	-2	-14	-2	-1	-2	-3
pair:and_fin	-8	-3	-3	-5	-4	-4	-7	-31	72	-5
pair:and_for	-9	-6	-4	-6	-4	-6	-4	-3	11	-8
pair:and_from	14	-5	-6	-7	53	-9	-9	25	-15	-4
pair:and_gb	-18	-3	-5	-11	-5	-5	-8	-6	-5	-7
pair:and_get	20	-9	-3	-4	-4	-10	-5	-2	-4	-4
pair:and_give	-16	-3	-3	-6	-8	-4	25	-12	4	23
pair:and_go	-14	-6	-3	39	-4	-4	-3	-35	-9	-11
pair:and_green	-2	-3	-2	-1	-3	-10	-1	-1	-1	-1
pair:and_hand	22	-2	-2	-6	-5	-6	-4	-3	-7	7
pair:and_have	7	-6	-5	-10	-8	7	-1	-7	3	-9
pair:and_he	47	-1	-3	-2	-4	-3	-4	-2	-6	-8
pair:and_head	-27	-3	6	-1	-2	-2	-1	-1	-2	-8
pair:and_help	-9	-3	-3	9	-4	-3	-5	-2	-5	-3
pair:and_his	47	-4	-8	-6	-4	-4	-4	-3	-5	-10
pair:and_how	25	-3	-5	-4	-11	-3	-5	-4	-5	-1
pair:and_in	-2	-1	-5	3	-4	-4	-7	15	-4	-2
pair:and_information	-22	-4	11	13	-3	-4	-5	-2	-3	-3
pair:and_infrastructure	-31	-6	-3	-7	-4	-4	-4	-1	-2	-2
pair:and_innovation	-26	-7	-16	-1	-6	-3	-1	-1	31	-4
pair:and_instagram	-4	-1	-2	-3	-23	-5	-3	-3	52	-3
pair:and_international	-7	-3	20	21	-1	-3	-4	-3	-2	-3
pair:and_investment	-10	-3	-4	-3	-5	-6	-3	-4	-4	-4
pair:and_it	-10	-3	-6	-4	-4	-12	8	16	-3	-3
pair:and_its	-11	-3	-5	-7	9	-11	6	-7	36	-6
pair:and_keep	-12	-3	-8	-4	49	-11	-7	-5	-10	-6
pair:and_leave	-5	27	-2	-2	-9	-2	-1	-2	-5	-15
pair:and_make	-6	-4	-6	-3	-3	-4	5	-3	-3	4
pair:and_more	-7	-4	33	-5	10	-20	-5	-4	-7	29
pair:and_network	-8	-6	-11	-4	12	-8	-4	-2	-4	-2
pair:and_of	-4	-4	-7	5	-3	8	-6	-4	-7	-4
pair:and_on	7	1	-4	-4	3	-6	-3	-5	2	-2
pair:and_other	7	-5	5	-4	-10	-4	14	-7	-9	-3
pair:and_others	-18	-3	-3	-3	-8	-3	10	-8	-14	-6
pair:and_promise	-24	-9	-5	-4	-4	-5	45	-2	-4	-7
pair:and_regulation	9	-2	-3	-4	-4	-2	-16	-3	-3	-6
pair:and_research	20	-6	-3	-5	-4	-4	-4	-2	-4	-3
pair:and_say	-9	-5	-7	-3	-4	26	-2	-2	-3	-6
pair:and_security	-7	-5	-5	-5	-6	-7	12	-3	-8	17
pair:and_sell	-10	-9	-5	-12	-13	35	-14	-7	-25	-3
pair:and_semiconductor	-15	-3	-5	-3	-3	-3	-6	-1	-3	-2
pair:and_senior	17	-4	-6	-4	-4	-5	-4	-2	-7	-11
pair:and_service	-8	-3	-3	-21	-6	-11	-12	-4	-4	-3
pair:and_share	-4	-3	-3	-14	-12	-4	-3	-3	-7	-3
pair:and_so	-25	-6	-5	-3	5	-16	-5	-2	-3	-6
pair:and_take	-21	13	24	-12	-24	-4	-5	29	-6	-5
pair:and_talk	-9	-6	35	-6	-4	-7	-1	-2	-2	-6
pair:and_technological	-5	14	-3	-14	-3	-2	-3	-1	-2	-4
pair:and_technology	9	-6	-7	-5	-2	-5	-7	-1	-3	-7
pair:and_tell	18	-11	-3	-3	-5	-4	-2	-2	2	-4
pair:and_thank	-4	-4	-5	-4	-4	-4	-4	-3	-7	-4
pair:and_that	-20	-5	-2	-6	-2	-4	-8	-4	3	-4
pair:and_the	6	3	-3	2	-3		-4	-1	-2	-5
pair:and_then	37	-24	10	-7	-5	-2	-3	-3	-6	-2
pair:and_those	-10	-2	-3	-18	-21	-3	-4	-3	-17	-4
pair:and_three	-1	-2	-3	-5	-7	2	-20	-8	27	-5
pair:and_to	-2	-5	-2	-6	-5	-7	-1	8	-5	
pair:and_two	11	-3	-4	-7	-6	-8	1	2	-6	-6
pair:and_use	16	-12	-3	-3	-7	-3	-5	-3	21	-2
pair:and_we	-13	-3	-3	-3	9	19	-6	-3	-2	-1
pair:and_what	1	-6	-2	-6	-9	-2	-5	-3	-2	-4
pair:and_which	1	-4	-2	2	-7	-4	5	-7	19	-5
pair:and_who	-19	-2	-3	-4	-3	-4	-2	-2	-5	10
pair:and_will	-4	3	-5	-7	-3	18	-7	-6	9	2
pair:and_with	13	9	-4	1	-8	-5	7	-1	-5	-3
pair:and_work	-15	-5	-4	-5	1	-5	-2	-6	-3	-4
pair:and_would	-7	-6	-4	-4	-7	-5	-10	-3	-5	15
pair:announce_.	-11	-3	11	11	-16	18	3	1	-9	31
pair:announce_a	3	-4	-6	38	28	-7	12	-4	-6	-5
pair:announce_an	-6	-3	-4	22	16	-8	-6	-10	-15	-4
pair:announce_at	-9	-3	-16	-4	-3	-7	10	24	-6	24
pair:announce_in	-12	-3	-3	-2	47	24	7	-4	-6	-8
pair:announce_on	-11	-3	-3	43	15	-9	-11	-3	2	6
pair:announce_that	-19	-3	-3	6	15	-8	32	-6	-2	7
pair:announce_the	2	-4	-5	-6	-6	-6	-15	-7	-11	-12
pair:announce_today	-7	-2	-4	-3	-3	-3	-12	-2	-26	41
pair:another_of	18	-6	-5	-4	-2	-3	-3	-2	-3	-6
pair:answer_.	11	-4	-4	-16	-6	-6	-6	-4	-6	-9
pair:answer_that	-12	-3	-4	-6	-9	-14	-10	-5	-20	-14
pair:answer_to	-12	-2	-3	-2	-1	29	-3	-3	-3	-3
pair:any_rate	-19	-2	-9	-5	-4	-2	-6	-15	-3	-6
pair:appeal_.	-11	-6	-5	-5	-8	-5	-7	10	-28	-6
pair:appeal_against	-4	-2	-4	-4	-6	-4	-4	-7	43	-4
pair:appeal_of	-11	-4	-4	-5	-6	-6	-7	-9	43	-6
pair:appeal_to	-14	-5	-4	-7	-6	-9	-7	-5	8	-6
pair:appear_before	32	-4	-5	-14	-7	-5	2	-3	16	-15
pair:appear_in	10	-5	-8	-5	-2	-4	-12	-2	13	-6
pair:application_,	-14	-4	-5	-4	20	63	-11	-5	27	20
pair:application_.	-8	-3	-4	-4	-5	36	-8	-9	-16	-4
pair:application_be	6	-3	-3	-8	-3	-6	-7	32	-16	-5
pair:application_for	-5	-4	-3	-4	13	15	-17	-1	-11	-5
pair:application_of	-9	-2	-3	-4	-7	-6	-7	44	10	-4
pair:application_store	-7	-3	-3	-5	-4	-16	21	-11	27	-2
pair:application_to	-5	7	-3	-2	-9	15	-8	28	-15	-2
pair:apply_for	36	-3	-3	-3	-4	-4	-5	-7	-9	-6
pair:apply_to	-12	-4	-4	-8	-6	-6	-13	-29	-6	-4
pair:appoint_<p>	-16	-3	-5	-6	-4	-5	-5	-4	-9	71
pair:appoint_by	-14	-4	-9	-5	-5	-21	-6	-3	-7	84
pair:appointment_,	-4	-10	-5	-4	-5	-4	-7	-3	-3	-14
pair:appointment_of	-14	-3	-3	-4	-6	-4	-8	-11	-12	66
pair:appointment_with	32		-4	-4	-3	-3	-2	-1	-3	-10
pair:approval_by	-10	-3	-3	-14	23	-4	-5	31	-19	-13
pair:approval_of	-12	-2	-7	-4	17	-4	-7	-18	-14	15
pair:approval_to	-10	-3	-4	-5	-16	-4	34	16	-9	-4
pair:approve_<f>	-2	-2	-2	-3	-29	-2	25	30	-12	-19
pair:approve_a	-5	-3	-2	-7	18	-13	-2	-6	3	-4
pair:approve_by	-7	-2	-5	-5	-5	-3	34	-10	-5	-6
pair:approve_on	-7	-3	-4	-2	20	-5	42	-25	-6	-8
pair:approve_the	-11	-3	-2	-4	-12	-4	-13	38	-9	14
pair:apps_,	-8	-6	-4	-8	-9	-7	20	-5	34	-2
pair:apps_.	11	-2	-5	-8	-3	-3	17	-6	14	-9
pair:april_,	6	-2	-6	-7	-5	-5	25	-15	-4	-7
pair:april_.	1	27	3	-6	23	4	26	4	-6	-6
pair:april_16	50	-3	-3	-2	-3	-3	-11	-3	-3	-7
pair:area_of	-8	-2	18	-4	-2	-1	-7	-1	-8	-3
pair:argue_for	44	-7	-5	-5	-5	-7	-13	-5	-13	-8
pair:arm_of	-12	-2	-2	-16	-3	-5	-2	25	-12	-7
pair:around_the	25	-4	-4	-5	-5	-5	-6	-3		-4
pair:arrive_in	-6	57	10	-4	-10	-9	-4	-2	-6	-5
pair:artificial_intelligence	-6	-4	6	-1	-3	-7	7	-3	-4	-4
pair:as_"	6	-9	-5	-6	-3	-6	-10	-3	-5	-5
pair:as_<a>	11	-4	-4	6	-8	-4	-7	-5	26	-10
pair:as_<c>	-10	-6	5	-2	-6	-6	-2	-2	-1	-6
pair:as_<f>	-11	-3	6	-4	-7	-7	-5	-11	-13	-1
pair:as_<p>	-3	-1	-4	-4	-5	-5	-6	-4	1	15
pair:as_a	-13	-5	-3	-6	-4	-4	-6	8	-3	-7
pair:as_an	-12	-4	-4	-5	6	-5	-6	14	-7	-7
pair:as_be	-26	-10	-6	-6	-3	-4	-4	-3	-4	-10
pair:as_ceo	-22	-4	-5	-9	-6	-7	-4	-4	-8	82
pair:as_chairman	-12	-3	-4	-5	-6	-7	-10	-7	-9	53
pair:as_chief	-16	-9	40	-4	-4	-5	-4	-4	-11	57
pair:as_deputy	-11	-5	-5	-3	-5	-4	-12	-3	-11	42
pair:as_guest	-18	23	33	-3	-3	32	-3	-5	-8	-6
pair:as_head	-24	-8	-6	-4	-4	-23	-4	-3	-6	103
pair:as_interim	-19	-7	-4	-4	-3	-6	-4	-2	-8	64
pair:as_it	-8	-3	-3	-6	-10	-7	-8	-8	-1	-4
pair:as_its	-13	-4	-5	30	-8	-8	-4	7	-8	55
pair:as_minister	-17	-5	-6	-5	-4	-7	-10	-11	-5	75
pair:as_much	-4	-2	-3	-9	29	-7	-6	-3	10	-3
pair:as_of	-14	-8	-6	-5	-5	21	77	-9	-6	20
pair:as_part	18	4	15	-3	31	22	-3	-4	-8	-4
pair:as_the	2	-4	-4	-5	3	-7	-7	-4	-5	28
pair:as_to	-1	-6	-6	-2	-6	-3	-8	-3	-7	-5
pair:as_well	23	-2	-5	1	2	-6	-3	-2	-2	-5
pair:asia_.	-10	11	-10	-8	-6	21	-4	-4	-6	-5
pair:ask_<a>	-25	-3	-4	-4	-6	-4	-8	-5	8	-6
pair:ask_<f>	-10	-2	-10	-15	-5	-6	30	-5	7	-4
pair:ask_<p>	51	-5	-7	-5	-4	-3	-4	-3	-6	-6
pair:ask_about	9	-4	-2	-3	-3	-4	-13	24	-7	-8
pair:ask_for	-21	-5	-5	-6	4	-6	5	-4	-9	-5
pair:ask_how	24	38	-10	-3	-6	-12	-10	-4	-8	-5
pair:ask_the	-11	-2	-2	-3	-7	-2	-7	3	29	-7
pair:ask_to	-23	-4	-2	-3	-14	-5	28	24	-5	-7
pair:ask_whether	-34	-2	-2	-8	-2	-3	-5	-3	-7	-6
pair:assembly_plant	-10	-5	-17	-3	-22	16	-3	-2	-4	-3
pair:asset_,	-5	-3	-3	-5	-5	-9	-2	-2	-3	-3
pair:assure_<p>	53	-2	-2	-3	-4	-4	-5	-2	-7	-6
pair:assure_the	-22	-11	-6	-6	-6	-7	-11	-3	-6	-5
pair:astana_,	-5	13	11	-3	-2	-27	-4	-2	-2	-3
pair:at_<a>	19	-6	-7	-5	-5	-10	-8	-5	2	5
pair:at_<c>	-3	-5	-5	-4	-3	-4	-5	-7	-14	-9
pair:at_<f>	3	-1	-5	-6	-3	-7	-5	-5	5	12
pair:at_<o>	-4	8	12	-8	-3	-1	-4	-3	-6	-8
pair:at_<p>	-1	-6	-9	-4	-4	8	-4	-2	-4	-4
pair:at_a	19	1	1	-3	5	5	-4	-1	-4	-5
pair:at_an	-35	-5	36	-8	-4	9	23	-2	-4	9
pair:at_any	-38	-2	-7	-5	-5	-3	-5	-12	-3	-6
pair:at_dawn	-14	39	-4	15	-6	-7	-5	-4	44	27
pair:at_first	18	-5	-7	-4	-3	-7	27	-3	-6	-5
pair:at_her	42	-5	-6	-4	-4	-6	-6	-2	-5	-17
pair:at_his	23	-3	-4	-4	-5	-4	-6	-3	24	-7
pair:at_home	-12	-4	-4	-5	-5	-7	-19	-6	13	-4
pair:at_it	-18	-8	-4	-4	-7	-8	-7	-6	-10	-3
pair:at_its	-5	-5	-10	-9	-7	47	49	19	-10	-7
pair:at_konza	19	-7	-9	-5	24	39	-5	-2	-2	-2
pair:at_last	-12	-3	-3	-4	15	-7	-9	8		-5
pair:at_least	-6	-4	-5	-6	-9	-6	-7	-13	24	-3
pair:at_mwc	-9	-4	18	-6	-6	-5	-4	-3	-12	-6
pair:at_noon	31	8	-6	-5	-3	-3	-2	-3	-3	-7
pair:at_once	-10	-4	-6	-4	-6	-4	-16	-11	27	-8
pair:at_present	-14	-7	-4	-5	-2	-9	-3	-3	-5	-17
pair:at_stanford	-30	56	23	-4	-4	-2	-4	-2	-3	-7
pair:at_state	18	-10	-4	-3	-4	-4	16	-2	-4	-6
pair:at_the	3	4	14	-3	-3		-3	-2	-1	1
pair:at_their	3	-4	-7	30	-4	-5	-17	-3	-5	-4
pair:at_which	9	-4	8	-5	-3	-3	-3	-2	-4	7
pair:attend_.	-25	-4	-17	-5	-6	10	-5	-4	-8	-5
pair:attend_by	16	-3	4	-4	-3	2	-4	-2	-4	-5
pair:attend_the	-8	-6	32		-4	11	-3	-3	-5	-6
pair:attendance_be	-19	-5	-8	-6	-4	-6	-5	-4	-6	-8
pair:auction_,	-5	-5	33	-10	-5	-11	-16	20	-10	-3
pair:auction_.	-20	-4	-6	-9	-9	-7	-7	65	-23	-2
pair:auction_of	-11	-3	-5	-7	-6	-6	-6	1	-7	-9
pair:audience_to	44	-4	-5	-4	-10	-3	-4	-13	-4	-6
pair:august_,	2	-4	-4	-3	-3	28	36	2	17	-5
pair:august_.	52	-6	9	-10	-12	39	-5	-8	-9	-10
pair:august_2018	-14	-2	-2	-4	-4	-5	34	-3	-8	19
pair:authorize_<f>	-7	-4	-3	-10	-12	-17	-6	78	-13	-4
pair:autonomous_week	-16	-19	21	-3	-2	-4	-2	-2	-6	-3
pair:autumn_.	-52	-3	-5	48	15	-12	-2	-3	-8	-6
pair:available_to	-5	-4	-5	-4	24	48	-7	-2	-8	-4
pair:award_<f>	-5	-2	-3	46		-4	-5	-8	-15	-4
pair:aware_of	-19	-3	-3	-1	-3	23	-4	35	-3	-8
pair:away_,	-14	-3	-5	-10	-3	-11	-9	-3	-8	-2
pair:away_.	-25	-3	-9	-4	-5	-3	-7	-5	-6	-9
pair:away_from	34	-3	-8	23	25	-4	-5	-9	-9	35
pair:away_with	-9	-23	-3	28	-3	-4	34	29	-19	-5
pair:bac_ninh	-12	-2	-1	-6	41	-3	-2	-13	-2	-3
pair:back_,	-9	-5	-3	-3	-5	-16	-18	-2	-3	-1
pair:back_by	-7	-4	-4	-5	-33		-8	-5	-7	-4
pair:back_on	43	-2	-2	-5	-4	-11	-7	34	-23	-4
pair:back_the	-9	-5	-10	-5	-8	-21	-6	-5	-5	-7
pair:back_to	-14	6	10	1	-6	-5	13	-6	-3	-13
pair:bade_<p>	16	-3	-8	-6	-2	-4	-3	-3	-5	-13
pair:baltic_state	-6	13	-5	-2	-2	21	-2	-3	-6	-2
pair:ban_<f>	-4	-2	-3	-5	-5	-4	-11	-12	41	-2
pair:ban_be	-3	-1	-3	-2	-2	-5	-11	-10	42	-1
pair:ban_on	-6	-3	-4	-6	-6	-7	-31	-7	8	-4
pair:ban_the	-13	-2	-3	-3	-4	-4	26	-3	5	-13
pair:band_,	-8	-4	-3	-4	-6	-5	12	-31	-8	-5
pair:band_.	-10	-2	-6	-4	-4	-6	-7	54	-9	-3
pair:bangabandhu_satellite-2	-26	-2	-4	-30	-6	-22	-3	-3	-3	-3
pair:bank_.	-8	-4	-5	-5	-4	6	-15	7	-6	-5
pair:bar_<f>	-10	-7	-3	-3	-18	-6	-7	2	43	-3
pair:baroness_<p>	27	-6	-12	-6	-6	-9	22	-4	-7	-10
pair:base_<f>	-1	-2	-3	-1	-4	-6	-3	23	-13	-4
pair:base_in	-9	-3	-4	-9	11	-5	-4	-9	-9	-7
pair:base_station	3	15	-3	-4	19	-9	-6	-5	-5	-3
pair:battery_maker	-7	-3	-3	17	42	-15	-7	-5	-12	-3
pair:battery_plant	-16	-5	-3	-5	12	64	-12	-3	-4	-4
pair:be_"	-8	13	15	-4	-11	-6	-6	-3	-6	5
pair:be_,	-17	-4	6	-4	-5	-5	-8	-3	-7	2
pair:be_.	26	-6	-7	-5	-3	-2	-2	-2	-4	-18
pair:be_<a>	-26	-6	28	-6	-6	-7	-13	-4	-10	-12
pair:be_<c>	-10	-3	13	-4	-5	-5	-3	-3	-5	-4
pair:be_<f>	25	-4	-5	-1	-6	-9	-5	-4	-7	-5
pair:be_<p>	24	-5	10	-3	-5	-6	-4	-4	-6	-1
pair:be_a	-12	-5	-3	-5	-5	-8		-4	-5	-8
pair:be_able	-7	-4	-10	-5	-4	-7	17	-2	-3	-3
pair:be_about	-4	-4	-4	-5	-9	-4	15	-4	-8	-7
pair:be_accompany	15	-1	-4	-3	-4	-4	-2	-3	-3	-5
pair:be_address	49	-3	-14	-3	-3	-5	-6	-2	-11	-3
pair:be_admit	-14	-4	-6	-3	-4	-4	-10	-6	-7	-10
pair:be_after	-14	-6	-5	-5	-6	-10	-7	-8	-13	-5
pair:be_all	-13	-4	-4	-7	-1	-9	-8	-6	-5	-5
pair:be_also	-4	1	1	-1	-6	-2	9	-5	4	-5
pair:be_among	-13	-4		-4	-5	-4	-7	-3	-6	-3
pair:be_an	2	2	-4	-6	-5	-5	6	-3	-5	-7
pair:be_announce	-8	-3	-6	30	46	-14	10	-9	-8	35
pair:be_another	8	-5	-2	11	-3	-1	-5	-1	-8	-4
pair:be_appoint	-15	-3	-4	-5	-8	-4	-4	-3	-8	55
pair:be_approve	-6	-2	-4	-6	-7	-2	31	-9	-4	-9
pair:be_ask	-15	-3	-3	-4	-8	-5	8	14	-6	-9
pair:be_at	6	-7	15	-5	-6	-1	-3	-4	-6	-6
pair:be_attend	11	-3	18	-5	-3	-3	-4	-2	-5	-7
pair:be_back	-7	56	-11	-3	-40	-10	-5	-6	1	-5
pair:be_ban	-9	-2	-2	-6	-6	-3	-6	-6	-11	-2
pair:be_being	-13	-5	22	-5	17	-6	-7	-4	19	10
pair:be_block	25	-1	-2	-3	-4	-9	-6	-24	28	-8
pair:be_break	-16	-5	-4	-6	-9	38	-7	-4	-8	-5
pair:be_brief	42	-6	-3	-3	-2	-5	-4	-2	-6	-16
pair:be_bring	-18	25	-5	-5	-3	10	-8	-2	18	9
pair:be_build	-11	-6	-5	-3	-11	-3	-4	-5	-8	-4
pair:be_buy	-7	-3	-3	-6	93	-5	-5	-26	-3	-8
pair:be_call	55	-5	-5	-3	-5	-4	6	-4	-4	-4
pair:be_carry	-11	2	-3	-8	5	-6	-2	-3	19	-7
pair:be_charge	-1	-2	-1	-3	-8	-2	-29	-9	7	-6
pair:be_clear	-11	-3	-3	-3	-24	-5	-6	29	-14	-5
pair:be_close	6	-2	-7	-11	-6	-2	-2	-1	20	-7
pair:be_commit	-4	-3	-6	-14	-9	25	-4	-2	-2	-3
pair:be_complete	16	-4	-6	-4	18	-8	14	-6	-6	-5
pair:be_conclude	9	-4	-8	38	-3	-5	-5	-6	-4	-6
pair:be_confirm	-29	-3	-3	-4	-2	-4	-6	-2	10	56
pair:be_consider	-9	-6	-3	-8	-7	-4	-21	-12	-18	-4
pair:be_consult	-25	-7	-10	-7	-3	-6	16	-2	-4	-3
pair:be_convene	18	-5	29	-8	-4	-6	-24	-1	-1	-2
pair:be_create	11	-4	-3	3	-5	-10	-11	-2	-4	-4
pair:be_cut	-6	-4	-6	-5	-4	-7	-14	-3	35	-3
pair:be_decide	-16	-4	-4	-4	32	-7	-12	-8	-6	-3
pair:be_deploy	-5	-5	-4	-3	-7	26	-11	-3	-5	-3
pair:be_design	-21	-4	-5	-8	-12	-33	-5	-6	-8	-6
pair:be_develop	-17	-4	-3	-3	-6	-4	-3	-3	-3	-11
pair:be_discuss	14	3	-4	-6	-7	-6	-6	-2	-4	-3
pair:be_do	-16	-4	-3	-4	-12	-6	-3	-3	-4	-3
pair:be_draft	-12	-3	-4	-5	-3	-16	-15	-3	-6	-7
pair:be_draw	34	-4	-6	-6	-5	-18	7	-2	-4	-4
pair:be_drive	15	23	-3	-2	-3	-6	-7	-3	-5	-5
pair:be_due	18	-2	6	-13	-5	7	11	-3	-8	-6
pair:be_elect	-22	-5	-7	-5	-5	-6	-4	-4	-6	30
pair:be_engage	-16	-2	-4	-5	-4	-3	-4	-4	-10	36
pair:be_establish	-5	-4	-4	3	-10	41	-12	-5	-15	-4
pair:be_exempt	43	-12	-2	-2	-3	-5	-14	-25	-23	-1
pair:be_expand	-5	-6	-4	-5	15	-17	-5	19	-5	-2
pair:be_expect	2	22	-1	-5	-4	5	2	-2	-3	-7
pair:be_extend	-4	-2	-2	-13	2	-3	-20	7	-4	2
pair:be_file	-4	-4	-3	-2	-7	-5	-8	-5	36	-3
pair:be_fin	-7	-3	-3	-6	-14	-6	-5	-9	28	-3
pair:be_finance	-28	31	-4	-3	61	-15	-3	-8	-11	-3
pair:be_find	1	16	-6	-2	-3	-8	-8	-3	6	17
pair:be_fly	37	-11	-4	-3	-6	-8	-2	-4	-6	-6
pair:be_follow	4	-5	-6	-5	-5	-12	-4	-3	-5	-12
pair:be_for	-10	-4	-6	-4	-14	-5	-4	-7	-12	5
pair:be_free	-23	-5	-4	-5	-6	-9	22	-3	-6	-4
pair:be_full	-12	-12	37	-4	-24	14	-3	-3	-4	-5
pair:be_give	-5	-5	-7	-5	13	-8	-9	23	9	6
pair:be_go	-1	-5	4	17	4	4	-7	-3	-4	12
pair:be_good	-7	-4	-4	-9	-4	-8	-10	-3	-4	-4
pair:be_grant	12	-2	-3	-7	-13	-6	-5	21	-6	-3
pair:be_grow	-7	-5	18	-4	-4	-9	-7	-3	-5	-3
pair:be_hand	24	-2	-4	-6	6	-4	9	-7	3	-4
pair:be_head	-16	-5	-5	-6	-4	-2	-4	-7	-5	-22
pair:be_hear	32	-5	-9	-12	-3	-5	-4	-3	22	-6
pair:be_his	-28	-8	-5	-9	-6	-5	-6	-4	-7	45
pair:be_hold	31	-4	11	3	-4	-6	-5	-5	-5	-5
pair:be_host	5	-3	-12	32	-9	-4	-3	-8	-10	-4
pair:be_impose	-6	-3	-3	-4	-8	-3	-4	-4	30	-3
pair:be_in	-7	42	-7	1	-7		-4	-4	-3	-5
pair:be_inaugurate	-15	-6	-10	-7	-7	79	-9	-3	-4	-6
pair:be_informed	12	-6	-5	-5	-4	-6	-5	-4	-6	-10
pair:be_initial	-24	21	-8	29	-4	-13	-8	-2	-3	-4
pair:be_introduce	19	-3	-6	-4	-4	18	-1	-2	28	8
pair:be_invite	-12	-8		-6	-5	-4	-3	-2	-4	-2
pair:be_issue	4	-2	-2	-6	-4	-5		10	-11	-3
pair:be_join	7	-2	-4	40	28	-8	-6	19	-4	-10
pair:be_keep	45	-3	-4	-4	-11	-4	10	14	-11	-4
pair:be_know	-10	-2	-4	-3	-14	-3	11	2	3	-5
pair:be_launch	-7	1	-2	-6	-12	30	-4	-8	1	-2
pair:be_lay	-12	-5	-3	5	-6	16	-10	-2	20	-5
pair:be_lead	-9	24	12	-4	-7	-10	-5	-3	-7	31
pair:be_leave	-10	-7	-5	-4	-4	-6	-9	-6	-7	15
pair:be_let	-8	-2	-3	-4	-4	28	-5		-25	-22
pair:be_lift	-9	-1	-2	-2	-2	-5	-7	-9	14	-2
pair:be_look	-9	-4	-4	-17	-1	-6	-5	-5	33	10
pair:be_make		6	-5	-6	-2	-10		-7	13	14
pair:be_mean	-8	8	-8	-6	8	5	18	-3	-4	-4
pair:be_meet	3	-10	-2	-2	-2	-8	-12	-9	12	-3
pair:be_move	-9	-5	-5	-5	-11	-11	-4	-4	-6	24
pair:be_name	-21	3	-7	-6	-9	-5	-4	-3	-6	41
pair:be_need	-9	-12	6	-5	-3	-6	-7	-3	-3	-5
pair:be_no	-22	-6	-4	-10		-6	-10	-5	9	-6
pair:be_nominate	-13	-5	-12	-8	-10	-5	-5	-4	-7	47
pair:be_not	-12	-7	-6	-6		-7	-7	-7	-10	-4
pair:be_note	-13	-3	-4	24	-3	-7	-7	-3	-3	-4
pair:be_now	-12	-5	-5	-4	-8	67	-7	-4	-13	-5
pair:be_of	-6	-5	-3	-2	-4	-3	-2	-4	-2	-2
pair:be_on	3	8	2	-5	-4	-5	-6	-1	-5	-6
pair:be_one	-10	2	-6	23	-7	-10	-4	-5	1	-5
pair:be_open	-19	-7	9	-3	7	6	-2	-3	15	-6
pair:be_operate	-8	-3	-2	9	-4	66	-6	-4	15	-4
pair:be_out	-14	-4	-7	-4	-5	-4	-5	-3	-5	7
pair:be_over	-21	-4	-4	-6	-8	23	8	-9	5	30
pair:be_own	3	-3	-5	-5	4	-8	-4	-6	-16	-5
pair:be_part	-17	-4	-5	-7	-3	-6	-7	-2	-4	-3
pair:be_pay	-16	3	-6	17	37	-7	-7	-6	-10	-4
pair:be_plan	22	15	-4	3	24	-6	-11	-5	-3	-3
pair:be_postpone	38	-7	-7	-6	-4	39	14	-4	-6	-5
pair:be_present	-23	-5	-5	-5	-3	-5	-3	-3	-7	-9
pair:be_promote	-11	-3	-15	-3	-5	-4	-9	-2	-4	35
pair:be_publish	-8	-4	-7	-9	-5	-7	42	-5	-4	-6
pair:be_put	-9	8	-7	-7	-2	10	12	-3	11	9
pair:be_reach	-6	-5	-6	31	-5	-6	4	-3	-5	-5
pair:be_read	-13	-6	-6	-4	-5	15	-6	-4	-6	-6
pair:be_ready	6	-5	7	-10	-7	10	-4	-8	-3	-5
pair:be_recall	28	-4	-3	51	-4	-3	-19	-8	19	-10
pair:be_receive	49	-15	-3	-2	-5	-3	-2	7	-3	-9
pair:be_release	-15	-2	-2	-3	12	-13	-3	-3	-4	-16
pair:be_report	-11	-5	-7	13	-4	-24	-9	-2	17	-3
pair:be_represent	-32	-3	-6	-6	-5	-6	-3	-4	-7	-7
pair:be_review	-11	-6	-5	4	-3	-8	-5	-4	-6	-4
pair:be_right	-11	-3	-4	-3	-3	-7	-4	-9	8	-4
pair:be_run	-17	-2	-5	-7	9	36	-4	-6	-16	33
pair:be_say	-12	-5	-4	-5	-7	-6	-7	-5	7	-6
pair:be_schedule	40	-5	-5	-5	-5	-6	-1	24	-5	-6
pair:be_see	21	-8	-5	-8	-4	-8	-5	-14	-5	-9
pair:be_sell	-7	-4	-5	-4	-8	-6	-6	-3	14	33
pair:be_send	-23	-3	-5	28	-8	19	30	-3	5	-9
pair:be_set	-3	-2	-1	-3	20	3	-2	-3	-5	-3
pair:be_share	15	-2	-4	-3	-7	-4	-6	-2	-3	-3
pair:be_show	4	64	-9	-4	-4	-9	-3	-2	-4	16
pair:be_sign	-6	-3	-2	41	-5	6	3	-3	-5	-7
pair:be_something	-9	-3	-4	-2	-5	-10	-8	-3	-2	-2
pair:be_speak	-7	-12	24	-2	-2	-10	-1	-1	-2	-3
pair:be_spend	-9	-7	-5	-20	52	-15	-15	-7	-7	-4
pair:be_step	-13	-6	-6	-4	-8	-7	-6	-3	-9	99
pair:be_still	-16	-3	-3	-3	-5	-10	-3	-4	1	2
pair:be_study	-10	-7	-3	-8	-6	-8	-8	-3	-2	-4
pair:be_sue	-15	-3	-4	-7	-15	-5	-5	-9	87	-5
pair:be_summon	87	-4	-9	-4	-4	-7	-5	-4	-21	-7
pair:be_suspend	-7	-3	-3	-7	-5	-12	-8	-36	11	-8
pair:be_swear	-15	-7	-6	-6	-4	-7	-4	-3	-5	80
pair:be_take	2	1	17	-3	-4		-7	-2	3	-2
pair:be_tell	22	-4	4	-4	-4	-10	-10	-6	8	-7
pair:be_that	-14	-3	-4	-4	-6	-6	1	-6	-4	-9
pair:be_the	-3	-2	-4	-4	-4	-3	-6	2	-1	5
pair:be_there	1	-5	-7	-5	-4	-7	6	-4	-8	-9
pair:be_throw	-11	-2	-2	-20	-6	-4	-11	-10	-13	-4
pair:be_to	1	-1	-1	6	6	2	-1	-2		-1
pair:be_too	-14	-3	-3	-4	-6	-5	-4	-6	-41	-6
pair:be_train	-5	-2	-2	2	-9	-10	-2	-4	-4	-2
pair:be_turn	2	-10	-6	-2	-5	22	-7	26	-4	-4
pair:be_under	-16	-2	-7		-10	-7	-6	-7	10	-5
pair:be_understand	32	-3	-5	-5	25	-8	-8	-3	-7	-9
pair:be_unveil	-14	-4	-5	-7	49	15	12	-3	-4	-9
pair:be_use	-5	-6	-3	-4	-9	-7	-6	-5	-10	-3
pair:be_visit		2	-13	-3	-2	-5	-3	-2	-4	-4
pair:be_wait	-31	-4	-3	-5	-8	-5	-4	-49	-6	-8
pair:be_weigh	37	-5	-5	-5	-9	-10	-7	-4	-5	-4
pair:be_what	17	12	-8	-5	-5	-6	8	-6	-4	-3
pair:be_with	62	-5	-4	-4	-3	-5	-2	-3	-6	-7
pair:be_work	-5	-6	-6	-5	-8	27	-22	-2	-5	-3
pair:be_worth	-7	-4	-3	-7	6	23	-3	-3	-9	-3
pair:bear_the	-11	-4	16	19	17	-4	9	-3	-5	11
pair:because_<f>		-3	-3	-3	-18	-3	-2	-9	23	-2
pair:because_of	-12	15	-8	-7	-5	49	-6	-5	-15	-4
pair:become_a	-12	-4	-4	2	-5	-6	-5	10	-4	-12
pair:become_more	5	-1	-1	-4	-9	-2	-4	-13	-2	-1
pair:become_the	-6	-2	-4	7	19	-6	-5	7	-5	12
pair:before_,	31	-6	5	-3	-5	-3	-11	-3	15	-6
pair:before_.	9	-4	-7	-11	-4	-6	-8	-4	-12	-19
pair:before_<a>	48	-4	-5	-10	-5	-6	14	-7	7	-10
pair:before_<p>	-7	-4	-4	7	-4	-5	-4	-2		12
pair:before_it	1	16	-8	-2	-4	-8	-3	-3	38	8
pair:before_that	-2	-4	-5	-6	-5	3	10	-6	28	-7
pair:before_the	21	-6	-5	-1	-2	-4	13	-4	-3	-6
pair:begin_,	-13	-6	-6	-2	-4	-8	-5	-7	14	-4
pair:begin_.	-27	35	-6	-31	-7	-13	-6	-2	-3	-2
pair:begin_an	-8	20	-5	-3	-3	-14	-4	-5	17	-4
pair:begin_in	1	-10	-6	-6	-9	16	-7	-6	35	-5
pair:begin_on	-15	26	-4	-2	-5	9	13	-3	9	-2
pair:begin_with	6	17	-4	-5	16	-20	-4	-2	-5	-5
pair:behalf_of	-12	-3	-4	24	-5	-6	-4	-4	-11	-6
pair:behind_close	51	-4	-15	-5	-4	-6	-6	-2	-10	-8
pair:behind_the	-25	-4	-6	17	-5	11	-6	-3	-11	-4
pair:being_.	-16	-4	-5	-4	-5	-5	-4	-3	-7	25
pair:being_the		-5	-11	-4	-4	31	-6	-3	-4	-8
pair:believe_that	-5	-4	-3	-1	-3	-9	-21	-3	-9	-18
pair:belong_to	-19	-6	-5	-6	19	-5	-4	-5	3	-9
pair:benefit_of	-8	-4	-3	-13	-3	-3	-2	-3	-5	-3
pair:bengaluru_,	-17	15	-4	-5	-6	43	-4	-3	-6	-13
pair:berlin_.	36	-4	-23	-10	-6	-8	-7	-3	-5	23
pair:berlin_on	21	-3	-3	52	2	-7	-4	-3	-4	-13
pair:beside_<p>	-26	-4	-6	-3	-11	10	-2	-2	-6	-6
pair:besides_the	-2	-2	-2	-2	-10	-10	-19	-7	12	-2
pair:between_<a>	34	-6	-8	35	-5	-7	-11	-3	-4	-4
pair:between_<c>	-9	-4	-4	11	-3	-4	-4	-2	-1	-4
pair:between_<f>	2	-5	-9	28	-6	-8	-8	1	-7	-4
pair:between_<p>	47	-4	-8	-3	-4	-6	-1	-3	-4	-5
pair:between_the	15	-1	-2	30	-4	-6	-4	8	-4	-4
pair:bid_.	-4	-2	-2	-6	-9	-2	-3	-15	-7	-1
pair:bid_to	48	-2	-2	-2	27	-1	-8	-36	-19	-3
pair:bilateral_meeting	31	-3	-10	6	-4	-3	-3	-2	-3	-4
pair:bill_,	1	-3	-3	-6	-2	-9	28	-2	-11	-3
pair:bill_.	16	-6	24	3	-5	-4	10	-5	-12	-4
pair:bill_be	-11	-7	-3	-3	-3	-8	10	-3	-12	-7
pair:bill_by	-9	-2	-3	-2	-4	-4	76	-15	-10	-12
pair:bill_for	-7	-5	-8	-3	-5	-12	-6	-3	-12	-3
pair:bill_on	-9	-3	-5	-3	-5	-7	55	-5	-11	-9
pair:bill_that	-10	-3	-4	-4	-3	-8	34	-3	-12	-6
pair:bill_to	-7	-4	-4	-4	-4	-4	83	-17	-17	-6
pair:billion_,	-4	-4	-5	-5	32	-6	-5	-7	9	-3
pair:billion_.	-7	-3	-19	-7	-5	-5	-4	-6	-7	-3
pair:billion_baht	-7	-3	-5	-5	-3	-8	-5	-7	-5	-3
pair:billion_cfa	-4	-2	-3	-6	6	-2	-4	11	-7	-2
pair:billion_dollar	-11	-4	-4	-8	19	-6	-6	-8	-2	-4
pair:billion_euro	-1	-3	-3	-6	57	-8	-6	-7	-6	-4
pair:billion_for	-13	-3	-10	-3	101	-15	-9	21	-5	-4
pair:billion_in	-8	-3	-3	-5	47	-8	-6	1	-6	-6
pair:billion_into	-8	-4	-3	-10	59	-15	-6	-4	-5	-3
pair:billion_lira	-6	-2	-2	-5	25	-2	-18	-13	-17	-2
pair:billion_on	-10	-8	-3	-7	65	-14	-13	-5	-4	-3
pair:billion_peso	-16	-4	-4	-5	56	-12	-7	-6	15	-5
pair:billion_to	-4	-2	-2	-4	13	-7	-3	-4	-2	-2
pair:billion_won	-5	-3	-3	-7	43	-13	-7	-7	-4	-7
pair:billion_yen	-7	-3	-3	-7	57	-9	-5	-8	-14	-4
pair:billion_zloty	-11	-5	-4	-8	92	-21	-13	-3	-7	-6
pair:block_.	31	-2	-2	-3	-4	-6	-5	-21	23	-9
pair:block_<f>	-7	-3	-3	-4	-2	-3	-8	-55	53	-3
pair:block_in	-8	-4	-5	-6	-6	-7	-7	59	29	-3
pair:block_of	-7	-3	-10	-3	-22	-4	-10	36	-32	-2
pair:board_,	-7	-2	-2	-3	-3	-2	-4	-9	-11	-19
pair:board_of	-22	-3	-7	-4	6	-6	-5	3	-8	27
pair:border_.	-8	-6	-6	-5	-6	-4	-10	-6	73	-4
pair:both_be	18	-6	-7	-4	-6	-3	-1	-1	-2	-2
pair:both_in	-19	-4	-10	-4	-3	-5	-5	-3	-10	-5
pair:both_of	18	14	-5	-7	-6	-5	-2	-4	11	-2
pair:brand_of	-12	-3	-7	-6	-23	-22	-4	-9	-16	-5
pair:breach_of	-7	-2	-2	-3	-4	-3	-10	25		-5
pair:break_ground	-39	-8	-4	-5	-14	113	-4	-4	-7	-5
pair:break_the	-5	-2	-3	-3	-3	-4	-12	-8	-1	-2
pair:breakfast_at	22	-4	-5	-3	-4	-3	-5	-2	-3	-3
pair:breakfast_in	1	-5	36	-5	-4	-5	-5	-3	-4	-5
pair:breakfast_meeting	10	-3	-12	-3	-2	-4	-3	-2	-2	-2
pair:brief_<p>	58	-4	-5	-5	-3	-9	11	-3	-5	-7
pair:brief_by	56	-21	-3	-3	-3	-5	-5	-2	-7	-20
pair:briefing_at	20	-3	-4	-4	-4	-4	21	-9	-9	-5
pair:briefing_on	-16	-6	-3	-2	-1	-6	-2	-2	-1	-3
pair:bring_<p>	31	-6	18	-4	-3	-12	-5	-2	-5	-6
pair:bring_about	-5	-2	-6	13	-6	-3	-3	-2	-2	-7
pair:bring_against	-13	-1	-5	-4	-3	-4	-9	-2	59	-9
pair:bring_by	-4	-2	-4	-13	-18	-5	-3	-4	76	-10
pair:bring_in	-7	-2	-9	-5	-9	-16	50	-2	-7	33
pair:bring_its	-10	-5	3	-37	-4	40	-9	-3	-5	-3
pair:bring_the	32	-3	-7	25	-4	-15	3	-2	-9	-7
pair:bring_to	23	-5	-8	8	-8	-5	-8	10	-19	-1
pair:bring_together	-2	-3	43	-6	-4	-9	-5	-2	-4	-4
pair:brussels_,	-7	-4	-5	-4	-8	-5	-10	-8	-7	-7
pair:brussels_.	67	-4	-11	-12	-7	-9	-4	-3	-5	20
pair:brussels_on	11	-10	8	-8	-3	-6	18	-2	-3	-4
pair:buenos_aires	-9	-4	-8	-12	10	-3	-6	-2	-4	-4
pair:build_a	-12	-4	-4	22	24	18	-5	-4	-6	-4
pair:build_by	-13	-5	-7	-7	-14	7	-5	-6	-12	-4
pair:build_in	-9	25	-3	5	9	-14	-5	-2	-3	-3
pair:build_the	18	-5	-3	-1	-14	34	-3	17	-5	-5
pair:build_up	-7	-2	-5	10	-9	-11	-8	-2	-6	57
pair:builder_<f>	16	-2	-4	48	13	-4	-4	-6	-10	-4
pair:building_,	9	-6	-4	-2	-2	-6	-7	-2	-8	-4
pair:building_.	-18	-6	-10	-5	-5	-1	-5	-3	-5	-5
pair:building_in	20	-3	-5	-19	-3	-6	-10	-2	-3	-7
pair:building_of	-26	-2	-12	-7	-5	-5	56	-24	-3	-3
pair:bus_.	-17	-5	-7	-7	-9	31	-9	-4	-7	-18
pair:business_,	-12	-2	-3	-5	-7	-3	-3	4	-6	31
pair:business_.	-7	-4	9	-6	-11	-7	-3	-5	-6	-6
pair:business_and	27	-5	-4	-3	-4	-6	-9	-2	-7	-2
pair:business_forum	-17	-9	83	-6	-7	-13	-8	-3	-5	-5
pair:but_<f>	-4	-9	-3	-6	-3	-4	-12	-8	-5	14
pair:but_have	-22	-3	-6	-7	11	-5	-3	-2	-8	-7
pair:but_in	-14	-2	-3	-3	-4	-8	-6	-4	-11	24
pair:but_the	11	-6	-6	-5	-7	-7	-6	-7	-5	-7
pair:buy_<f>	-9	-2	-3	-15	27	-4	-4	-3	-13	-4
pair:buy_the	-4	-2	-2	-3	46	-4	-8	27	-20	-7
pair:by_2027	-10	-5	-7	27	25	7	-17	-3	-6	-4
pair:by_2030	-9	-4	-3	-4		-4	-5	-2	-5	-4
pair:by_<a>	-7	-3	3	2	-3	2	8	12	18	
pair:by_<c>	-2	-4	-1	-5	9	-2	-3	1	-1	3
pair:by_<f>	-9	-3	-3	1	15	3	-5	4	2	-3
pair:by_<o>	-15	-6	25		-4	-1	-5	-4	3	-6
pair:by_<p>	8	-4		4	-3	4		-2	-5	1
pair:by_a	-8	13	-2	-5	-5	-2		-4	-9	5
pair:by_dr.	-62	-3	-14	-4	-3	-6	-4	-2	-4	-4
pair:by_four	-6	-3	-5	-11	-15	-5	-15	11	-8	41
pair:by_it	-12	-5	-3	-3	-7	-7	-5	-5	-5	48
pair:by_its	17	-8	-3	4	-11	-5	-2	-2	-4	-9
pair:by_mr	-1	-4	-5	-7	-3	-8	-4	-4	-6	-16
pair:by_order	-7	-1	-4	-6	-5	-2	28	-9	-16	31
pair:by_phone		-7	-5	-6	-4	-6	17	-2	-8	-4
pair:by_telephone	18	-4	-5	-12	-5	-6	-4	-4	-6	-8
pair:by_the	-4	-1	-1	-6	5	1	-3	-4	6	2
pair:by_their	-11	-2	-4	-6	19	-7	3	-5	-1	-3
pair:by_this	34	-8	-6	-10	-4	-9	-7	-5	-6	-2
pair:by_two	-13	-2	-6	-6	-4	-15	31	-3	-4	28
pair:by_video	21	-4	41	-9	-4	-7	-5	-3	-4	-7
pair:by_way	3	-5	-4	-4	-4	-8	5	-5	-6	8
pair:by_what	8	-5	17	-5	-2	-3	-6	-2	-2	-6
pair:by_which	-9	-3	-5	3	-6	-7	2	-2	-4	1
pair:cable_'s	1	20	-5	-3	-3	-7	-2	-3	-4	-5
pair:cable_,	-7	15	-3	-5	13	10	-10	-7	-13	-3
pair:cable_.	33	-4	-6	36	-3	-14	-6	-4	-3	-5
pair:cable_from	35	-4	-3	-3	-8	-20	-3	-4	-4	-3
pair:cable_in	29	-8	-5	47	-9	14	-13	-4	-4	-4
pair:cable_to	-19	-5	-4	-6	34	25	-4	-3	-5	-4
pair:cairo_.	20	-15	16	12	-3	-7	-9	-4	-4	-6
pair:call_.	18	-8	-3	-1	-5	-4	6	-4	20	-2
pair:call_<f>	-21	-2	-3	-3	-6	-4	18	-6	-8	-3
pair:call_<p>	-9	-4	-5	-5	-3	-3	-3	-3	-3	-4
pair:call_a	8	23	-4	-2	-2	-1	-4	-2	-3	-4
pair:call_at	-5	22	-4	-2	-3	22	-6	-2	-7	-5
pair:call_center	5	-10	-2	-2	22	-5	-4	-2	-5	-3
pair:call_for	-11	-5	9	-3	-3	-7	-11	-2	-4	-4
pair:call_from	-1	-3	-5	-3	-2	-3	-3	-3	-4	-4
pair:call_in	30	-5	-4	-3	-2	-4	-10	-2	-4	-4
pair:call_it	-11	-4	-4	-5	-3	-9	35	-1	-7	-4
pair:call_its	-13	-7	43	15	21	-10	-4	-5	-10	-3
pair:call_off	55	7	-5	-3	-4	-5	-6	-2	-5	-3
pair:call_on	21	-5	-4	-3	-3	4	-5	-2	-2	-6
pair:call_that	-2	-6	-11	-5	-4	-4	2	-3	-4	-3
pair:call_the	-23	-5	-4	-5	-5	5	-6	-3	3	-5
pair:call_with	2	-3	-3	-3	-2	-4	-4	-2	-3	-4
pair:campus_in	-10	18	-3	-4	1	10	-4	-3	-6	-4
pair:campus_of	-5	12	-5	-4	-4	35	-2	-2	-4	-6
pair:can_be		-4	-5	-3	5	-11	-4	-4	-5	-2
pair:cancel_a	14	-5	-7	-19	35	-9	21	-4	-5	-7
pair:cancel_the	-6	-2	-4	-6	-5	-5	7	59	-9	-3
pair:cannot_be	-14	-3	-4	-4	-4	-4	-27	-3	-14	-13
pair:cap_on	-12	-6	-4	-7	-6	-14	62	-7	21	-3
pair:capacity_.	-2	-6	-5	20	-6	-10	-6	-3	-6	-7
pair:capacity_building	24	-7	-8	-14	-3	-6	-7	-1	-4	-4
pair:capacity_in	-24	-2	-3	-6	18	-10	-1	-2	-2	-4
pair:cape_canaveral	-10	-7	-6	-7	-12	27	-5	-3	-3	-4
pair:capital_,	-9	-4	-1	-3	-10	10	-5	-1	-4	-2
pair:capital_.	2	14	-4	-3	-7	-7	36	-4	-26	-6
pair:card_in	-16	-5	-5	-35	-9	48	-10	-5	-7	-7
pair:carrier_,	-4	-2	-2	18	-7	-6	-2	36	-7	-3
pair:carry_on	-8	-4	-4	-12	-8	-13	-8	-11	-6	-4
pair:carry_out	-12	-1	-3	-7	9	-9	-6	-3	20	-3
pair:carry_the	11	-3	-3	-3	-6	14	-6	-4	-6	-1
pair:case_,	-13	-2	-3	-4	-5	-11	-14	-5	15	-4
pair:case_against	-8	-2	-3	-3	-4	-6	-6	-6	-11	25
pair:case_of	22	-3	-4	-8	-4	-7	-4	-3	32	-21
pair:catch_up	31	-5	-5	-4	-4	-4	-3	-4	-4	-8
pair:cent_,	-11	-4	-11	-3	-5	-6	1	-6	-3	-4
pair:cent_.	-9	-4	-7	-6	15	-15	37	-3	-8	-4
pair:cent_in	-9	-6	-7	-10	6	-7	38	-3	-4	-4
pair:cent_of	-9	-3	-4	-8	14	-7	21	-3	-8	-4
pair:center_,	-12	5	-4	-11	4	-1	18	-8	-3	-2
pair:center_.	11	13		-10	13	-9	13	5	-5	-3
pair:center_and	-13	27	-6	-4	-9	-25	22	-3	-14	-2
pair:center_at	14	-6	-2	6	-4	25	-5	-2	-3	-3
pair:center_be	-36	-6	17	-8	-9	45	-3	-2	-4	-5
pair:center_for	-8	-5	2	-7	-11	39	-9	-2	-3	-4
pair:center_in	-3	-11	-6	3	3	27	-3	-2	-4	4
pair:center_of	-13	5	-8	-6	-10	22	-5	-5	-6	-5
pair:center_on	-21	-6	20	-7	-4	-21	-10	-2	-4	-3
pair:center_that	-7	25	-4	8	-9	-8	-3	-5	-6	-1
pair:center_will	-17	-8	-4	-15	-13	-21	-5	-3	-9	-4
pair:center_with	-21	-49	-4	-6	7	-20	-21	-3	-3	-2
pair:ceo_of	7	-4	-6	15	-4	-5	-4	-3	-5	15
pair:ceremony_,		-2	-5	37	-6	10	-5	-2	-3	-4
pair:ceremony_.	-22	-4	-11		-4	-5	-4	-3	-6	-8
pair:ceremony_at	-32	-6	-5	-3	-7	19	-3	-2	-6	36
pair:ceremony_in	-8	-4	-4	18	42	12	7	-6	-7	-8
pair:ceremony_of	7	-3	-15	-7	-4	50	-2	-4	-5	-2
pair:cfa_franc	-4	-2	-3	-6	6	-2	-4	11	-7	-2
pair:chain_,	-11	-3	-3	-12	-4	-2	40	-2	-1	-5
pair:chain_.	1	-3	16	-7	22	-3	-4	-2	-3	-2
pair:chair_,	1	-5	-3	-3	-3	24	-6	-2	-5	4
pair:chair_.	-32	3	21	-4	-4	-7	24	-3	-4	-14
pair:chair_<a>	-25	-4	-6	-4	-5	-7	-8	-3	-6	51
pair:chair_a	22	-7	20	-6	-8	-5	-4	-3	-5	-12
pair:chair_by	11	-4	2	-4	-8	-3	21	-3	-6	-18
pair:chair_of	-16	-4	-5	-9	-5	-4	-3	-2	-4	65
pair:chair_the	23	-6	27	-4	-4	-8	-1	-2	-4	-5
pair:chairman_,	20	-20	-4	-3	-5	-4	-3	-2	-6	41
pair:chairman_of	-9	-4	-5	-5		-7	-7	-4	5	57
pair:chairmanship_of	45	-6	-11	-23	-3	-9	-2	-2	-3	-13
pair:challenge_the	-4	-2	-2	-6	-5	-5	-4	-5	52	-3
pair:change_hand	-7	-2	-2	54	5	-9	-7	-1	-13	-3
pair:change_to	-3	-3	-5	-6	-7	-6	-9	-9	-26	-3
pair:charge_.	31	-3	-3	-6	-3	-7	-16	-4	-23	1
pair:charge_<p>	-12	-2	-4	-3	-4	-4	-7	-3	39	-33
pair:charge_for	-9	-2	-3	-3	-4	-2	18	-5	-14	-4
pair:charge_in	-8	-3	-5	-7	-3	-6	-6	-2	16	-7
pair:charge_of	-8	-2	14	-2	-4	-3	-14	-2	-26	34
pair:chennai_,	30	-3	-4	-5	-13	-11	-3	-6	24	-4
pair:chief_,	-17	22	-5	-8	8	-10	-5	-3	2	5
pair:chief_.	-7	-3	-4	-12	-24	-8	-4	-4	-7	54
pair:chief_counsel	-35	-4	-3	-3	-5	-3	-5	-3	-4	-24
pair:chief_executive	5		-7	2	-2	-1	-5	-4	-3	40
pair:chief_guest	-29	-5	55	-4	-5	-6	-4	-4	-3	-14
pair:chief_of	14	-3	-3	-3	-3	-4	-4	-2	-11	19
pair:child_and	-14	-2	-5	-2	-6	-6	53	-6	-5	-13
pair:chip_,	4	-5	-2	31	1	-5	-8	10	-3	-3
pair:chip_.	-15	7	-9	13	-5	-9	34	-5	-8	21
pair:chip_and	-19	-4	-9	-5	-13	-19	25	-8	28	-3
pair:chip_design	13	-5	-19	18	-5	52	7	-4	-9	-2
pair:chip_designer	18		-4	-1	18	-6	-5	-7	-8	-4
pair:chip_for	-13	-5	-6	-5	-20	14	-9	-4	-5	-5
pair:chip_plant	-11	19	-2	7	12	-13	19	-2	-3	-3
pair:chip_that	-8	-5	-3	-6	20	-15	-15	-16	-7	-12
pair:chip_to	-4	-3	-3	-5	-9	-11	26	42	-11	-3
pair:chips_act	-14	-2	12	-10	27	-3	-20	-3	-3	-2
pair:choice_of	-19	-4	-9	-6	-7	-9	-7	-3	8	25
pair:citizen_,	-5	-6	-5	-2	-3	-7	-2	-1	-3	-6
pair:citizen_and	-6	-4	-4	22	-6	-3	-15	-3	-3	-3
pair:city_,	-4	-2	-8	-1	-3	20	-7	-3	-6	-4
pair:city_.	56	-3	-4	-2	-7	11	-2	-13	-4	-4
pair:city_be	-10	-5	-6	-1	-2	-4	-3	-1	18	-2
pair:city_of	-12	-9	-6	-1	-1	-7	-2	-2	17	-3
pair:claim_.	-8	-4	-6	-12	-9	-11	-9	-7	-10	-5
pair:clean_room	-8	52	-9	-3	-7	30	-3	-3	-5	-8
pair:clear_on	-6	-2	-2	-9	-4	-11	-7	1	-31	-3
pair:clear_the	-1	-2	-4	-4	-17	-4	2	28	-15	2
pair:close_a	-21	-2	-7	-4	12	-6	-3	-4	19	-2
pair:close_door	51	-4	-15	-5	-4	-6	-6	-2	-10	-8
pair:close_in	-9	-5	41	-19	50	-16	-6	-5	-10	-4
pair:close_its	-8	-2	-4	-8	-7	-5	-5	-10	45	-3
pair:close_on	-23	-4	7	-4	-6	-8	10	-5	-10	-6
pair:close_the	18	-11	-8	-5	36	9	-5	-4	18	-6
pair:close_to	-19	-3	-3	-7	-2	-3	-3	-4	-9	-6
pair:closely_with	-22	-3	-5	-9	-5	-6	-8	-4	-7	-4
pair:closer_tie	-14	-4	-4	-10	-8	-6	25	-6	-5	-8
pair:cloud_and	-10	-2	-4	-6	1	-5	21	-3	-3	-5
pair:cloud_computing	-10	-3	-4	-10	-9	-24	28	-2	-3	-3
pair:cloud_region	-19	-7	-14	-6	-4	33	-5	-2	-6	-9
pair:cloud_service	-13	-4	-4	3	28	-22	35	-5	-5	-4
pair:co-founder_<p>	-14	-3	-3	-3	-11	-5	-3	-7	41	22
pair:code_of	-10	-4	-10	29	-7	-13	49	-2	-5	-7
pair:collaboration_in	10	-6	-5	-20	-3	-3	-4	-1	-2	-2
pair:colombo_.	13	-5	14	-5	-8	-7	-6	-4	-6	-6
pair:come_,	-20	-2	-3	-7	-6	-4	-3	9	-4	-3
pair:come_a	13	-4	-8	-5	-3	-3	-2	-3	-12	-6
pair:come_at	-13	-4	9	-6	-3	-9	-8	-3	-8	-2
pair:come_away	64	-24	-3	-6	-3	-4	-3	53	-19	-6
pair:come_back	18	-3	-5	-4	-3	-2	-18	-2	-9	-8
pair:come_first	-49	-3	48	-4	-3	-7	-5	-2	-3	23
pair:come_from	-21	-4	-5	19	8	-6	-5	-6	-7	17
pair:come_in	18	10	-4	-11	29	-5	-3	27	-13	-11
pair:come_into	-9	-5	-11	-7	-3	-14	24	-3	-3	-3
pair:come_out	31	2	-3	-6	-15		16	-10	-5	-6
pair:come_the	15	-4	56	-5	-4	-11	-4	5	-10	-5
pair:come_to	-2	2	1	1	-1	-1		-4	7	-6
pair:come_under	3	-5	-6	-12	-4	-7	-21	-4	-5	-22
pair:come_up	4	3	6	-1	-3	-10	-7	-7	-4	-5
pair:come_with	7	-3	-4	-4	-4	-6	-5	-6	-2	-7
pair:comment_.	-13	-5	-5	-8	-10	-8	13	-8	-9	-6
pair:comment_on	-16	-5	-5	-6	-5	-7	36	-5	-6	-6
pair:commission_on	15	-3	-12	-12	-9	50	-6	-3	-3	-11
pair:commissioner_,	-1	-20	45	-7	-5	-6	-5	-4	-7	-11
pair:commit_to	-7	-4	-4	-12	6	12	-3	-3	-3	-4
pair:commitment_to		17	-5	-4		-4	-3	-2	-3	-5
pair:committee_,	-21	-4	-3	-3	-6	-2	12	-2	-3	-16
pair:committee_.	-18	-10	-8	-10	-11	-8	10	-2	-4	-11
pair:communication_,	7	-5	-5	-10	-5	-6	-8	-3	-7	-9
pair:communication_and	8	-5	-6	-8	18	-5	-3	-2	-2	-1
pair:communication_technology	-9	-2	3	-8	-8	-3	-2	-2	-3	-4
pair:communiqué_.	-13	8	6	12	-3	-7	-3	-2	-5	-5
pair:company_'s		-12	-7	-7	1	37	-2	-3	-6	-7
pair:company_,	1	3	-5	-2	-8	-5	-2	-2	-7	-3
pair:company_.	32	-6	28		-10	-6	-7	-3	-4	26
pair:company_<f>	31	-2	-5	13	-2	-5	-3	-8	3	-4
pair:company_and	-16	-8	24	-5	-13	-6	-2	-3	-2	-3
pair:company_be	14	-3	-3	-6	8	-6	-8	-3	-5	-4
pair:company_have	-4	-5	-8	12	-12	24	-6	-4	-5	-3
pair:company_in	3	-2	20	19	-6	9	-5	-3	-4	-2
pair:company_of	1	-3	-3	-5	-6	8	-3	-5	-1	-5
pair:company_say	-5	-4	-11	28	-9	36	-6	-6	4	-3
pair:company_such	-8	-4	-5	-5	-5	-4	-10	-4	-21	-5
pair:company_that	-14	-3	-4	-7	18	-6	-8	-3	-5	-5
pair:company_to	-14	-3	-3	-4	-6	-5	-6	22	-5	-7
pair:compare_note	50	-22	-4	-5	-2	-9	-6	-4	-4	-2
pair:compete_with	-20	-6	-6	-10	-15	-12	-4	-5	-9	-6
pair:complaint_about	38	-2	-7	-3	-2	-3	-3	-3	-13	20
pair:complaint_against	-18	-3	-4	-4	-5	-4	-4	-4	13	-9
pair:complete_the	-13	-3	-3	-4	28	-10	-6	31	19	-12
pair:complex_in	5	-4	-6	-1	43	-8	-2	-4	-2	-7
pair:comply_,	-8	-2	-2	-4	-6	-3	-4	-10	8	-5
pair:computing_power	-9	-6	-4	16	-9	-20	-5	-5	26	-3
pair:concern_about	-3	-2	-4	-12	-8	-4	-9	-34	-7	-5
pair:conclude_a	-3	-2	-5	45	-4	-18	-15	-8	-16	-2
pair:conclude_between	-24	-3	-6	58	-11	-6	-3	-3	-3	-3
pair:conclude_its	-5	-2	-3	-20	-23	-3	-4	65	-18	-3
pair:condition_of	-15	-2	-3	-5	-4	-4	-3	-14	8	-4
pair:condition_that	-8	-1	-1	-10	-6	-5	-6	28		-3
pair:confer_with	31	13	19	-4	-5	-5	-4	-3	-5	-8
pair:conference_,	-17	-6	79	-5	-5	-11	-7	-3	-5	-7
pair:conference_.	-12	-8	68	-4	31	-27	-5	-3	-4	-9
pair:conference_in	-16	-7	38	-5	-5	-11	-5	-3	7	-6
pair:conference_of	-24	-6	28	-3	-3	-8	-4	-2	-4	-6
pair:conference_on	-21	-4	34	-3	-5	6	-14	-2	-3	-4
pair:conference_room	22	-4	-19	-5	-5	-6	-3	-5	-10	-4
pair:confidence_in	1	-7	-3	-7	-18	46	-2	-2	-2	-2
pair:confirm_.	11	-8	-3	28		4	-6	11	5	-14
pair:confirm_<p>	-13	-4	-6	-7	-7	-8	-6	-5	-11	74
pair:confirm_by	-10	-4	-4	-11	30	-5	-6	-5	5	10
pair:confirm_that	7	-5	-1	-3	-3	26	-2	-6	-4	-17
pair:congress_.	6	-6	11	16	-5	-4	-5	-3	-7	-5
pair:congress_in	-8	-4	33	-5	-4	-19	-5	-3	-7	-3
pair:consent_.	-7	-3	-3	23	-7	-5	-7	-28	62	-6
pair:consortium_lead	-5	-2	-2	-26	17	-3	-4	-15	-5	-3
pair:consortium_of	-6	-3	-3	-9	19		-4	15	-14	-4
pair:consultation_on	-11	-4	-9	-4	-3	-25	51	-3	-5	-3
pair:content_.	-16	-4	12	-3	-3	-14	27	-2	-7	-6
pair:continent_,	-20	-3	-12	-3	-2	-1	-2	-3	-2	-4
pair:contract_,	-11	-2	-3	-45	-4	-2	18	-9	-6	-13
pair:contract_.	43	-3	-3	-5	-3	-11	-18	-5	40	-14
pair:contract_for	-6	-2	-2	13	-8	-6	-10	-11	-6	19
pair:contract_in	42	-14	-4	-19	-5	-9	-3	-2	-3	-11
pair:contract_sign	-8	-2	-3	-2	-8	-11	-5	-8	-9	-4
pair:contract_with	-9	-2	-4	12	-5	-5	-5	-10	-9	-6
pair:contribution_to	-26	-6	-3	-5	-6	-2	-2	-2	-3	-7
pair:control_.	13	-4	-3	-7	9	-5	-7	-6	16	-4
pair:control_by	-12	-3	-3	-9	11	-8	-3	-6	-9	-4
pair:control_on	-1	-3	-6	-10	-4	-5	79	-5	-10	-10
pair:convention_center	-8	-12	46	-7	-6	-18	-2	-1	-1	-1
pair:conversation_,	53	-4	-3	-3	-3	-3	-7	-3	-5	-8
pair:conversation_.	-48	30	-6	-4	-3	-5	-4	-11	-4	-7
pair:conversation_be	47	-4	-7	-5	-2	-5	-4	-2	-2	-3
pair:conversation_on	33	-6	-5	-4	5	-12	-4	-1	-2	-2
pair:conversation_with	14	-1	-4	-3	-9	-6	-3	-2	-3	27
pair:cooperate_on	-11	-3	-5	50	-7	-8	-8	-3	-4	-4
pair:cooperation_,	-1	-3	-8	11	-2	-3	-9	-2	-2	-1
pair:cooperation_.	16	-22	-4	9	-4	-7	-6	-3	-4	-4
pair:cooperation_and	18	-4	13	1	-2	-3	-9	-1	-2	-6
pair:cooperation_be	-25	-6	-5	51	-2	-3	-23	-2	-2	-2
pair:cooperation_between	-21	13	-4	3	-2	-5	-2	-2	-2	-4
pair:cooperation_in	12	-5	-5	26	-4	-5	-6	-3	-4	-4
pair:cooperation_on	21	-4	-11	5	-8	-4	-4	-2	-3	-2
pair:cooperation_with	8	-4	-5	-4	-6	18	-6	-4	-8	-3
pair:coordinate_<p>	14	-4	-2	-4	-8	-2	-4	-4	-4	-8
pair:copy_of	-32	-5	-5	17	-5	-5	-5	-6	-7	-4
pair:cost_.	-16	-4	-3	-5	-22	-6	28	-2	-6	-4
pair:cost_of	-11	-4	-3	-7	35	-9	-7	-21	-4	-6
pair:could_be	-8	-4		-11	-5	-4		-3	-19	-3
pair:could_meet	-37	-2	-2	-4	-8	-5	-9	-6	-3	-6
pair:could_not	-16	-5	-5	-6	-4	-6	-11	4	-3	-3
pair:counsel_to	-35	-4	-3	-3	-5	-3	-5	-3	-4	-24
pair:counterpart_,	-7	-5	-5	17	-3	-4	-3	-3	-5	-8
pair:counterpart_from	50	-4	-9	-3	-3	-4	-6	-5	-4	-8
pair:country_'s	17	15	-7	-6	-3	-8	6	-3		
pair:country_,	-12	-4	-9	-5	-2	-4	-3	-5	-5	-4
pair:country_.	5	-6	-1	9	-8	-8		1		-6
pair:country_and	-18	-3	-8	-19	-5	-3	-1	-1	-2	-1
pair:country_in	-9	-5	19	-4	-3	-5	-12	-2	27	-4
pair:country_manager	-1	-4	-4	-5	-8	-7	-2	-3	-3	30
pair:country_to	-8	10	-9	41	-4	-4	-8	-3	-2	-4
pair:couple_of	13	-13	-4	-25	-5	-3	-3	-3	24	-3
pair:course_,	-17	-4	-5	-3	-3	-5	-2	-2	-2	-3
pair:course_of	-17	-10	-5	-4	8	9	-11	-11	-2	-3
pair:court_,	-12	-3	-2	-3	-3	-3	-6	-5	9	-5
pair:court_.	-12	-2	2	-5	-6	-3	-4	-6	21	-6
pair:court_<c>	-26	-1	-4	-3	-7	-6	-5	-4	-20	-4
pair:court_on	-30	-4	34	-3	-2	-3	-3	-2	30	-6
pair:court_order	-10	-3	-3	-9	-3	-3	-19	-9	30	-4
pair:courtesy_call	23	-3	-4	-2	-3	-4	-2	-2	-3	-6
pair:create_a	-12	-4	-9	15	-3	-7	-8	-3	-4	-3
pair:creation_of	13	-5	-5	-5	-5	-6	-5	-2	-4	-8
pair:critical_infrastructure	-14	-5	13	-5	-5	-5	49	-3	-3	-5
pair:customer_,	-7	-3	-3	-6	-20	-3	-4	-5	34	-4
pair:customer_.	-12	-4	-5	-5	-8	-10	1	-6	4	-4
pair:customer_in	-11	-7	-11	-27	-10	10	-12	-4	-8	-6
pair:cut_off	-7	-5	-5	-5	-5	-22	-5	-11	6	-6
pair:cut_the	7	-6	-6	-5	-7	40	6	-3	-7	-4
pair:cyber_security	-9	8	20	5	-5	1	24	-3	-5	-6
pair:cybersecurity_,	-4	-6	-14	-4	-3	11	-3	-2	-5	-2
pair:data_center	-17	14	-5	-8	-6	-13	16	-2	-4	-5
pair:data_governance	-4	-4	-4	-7	-2	-3	49	-2	-3	-6
pair:data_protection	-6	-3	-3	-5	-4	-5	22	-7	-6	-4
pair:date_.	8	-2	-2	-5	-7	37	-5	-5	-2	-6
pair:date_from	-10	-5	-5	18	3	-8	-1	-9	5	-4
pair:date_of	-7	-5	-4	-6	-5	-48	-44	-4	-6	-4
pair:datum_.	-11	-3	-6	15	-5	-5	14	-5	8	-4
pair:datum_and	-15	-3	-4	-6	-6	-4	-5	-5	27	-3
pair:datum_bill	-8	-4	-5	-4	-4	-14	39	-3	-5	-4
pair:datum_center	1	-5	-2	-5	1	2	7	-1	-5	-3
pair:datum_embassy	-9	-4	-6	-4	-5	28	64	-4	-10	-4
pair:datum_flow	-5	-4	-5	28	-3	-7	20	-3	-4	-6
pair:datum_for	5	-5	-12	-7	-4	-7	10	-2	41	-4
pair:datum_hall	-15	23	-4	29	23	-13	-10	65	-13	-5
pair:datum_of	-9	-3	-7	14	-8	-6	-5	-12	11	-3
pair:datum_price	23	-3	-16	-5	-3	-2	-9	-10	14	-2
pair:datum_protection	-7	-6	4	-8	-4	-5	10	-4	10	26
pair:davos_,	10	12	17	-2	-4	-2	-4	-2	-2	-3
pair:davos_.	-23	-9	-2	-5	-4	-5	-3	-4	-7	-4
pair:day_,	32	-1	1	-3	-5	8	1	-5	-7	7
pair:day_.	-5	7	-5	-4	-3	2	5	-2		-4
pair:day_<p>	30	-5	-3	-3	-3	-6	-3	-3	-4	-12
pair:day_after	-15	20	-4	-1	-4	-6	12	-5	8	-8
pair:day_at	-34	27	-7	-3	-3	-6	-7	-2	-13	51
pair:day_before	17	28	8	-2	-4	-4	-5	-2	-3	-7
pair:day_for	-32	-3	-8	-2	-3	-3	-9	-2	1	-8
pair:day_in	-9	50	16	-4	-7	-6	-5	-5	1	-5
pair:day_of	7	10	32	-6	-5	-8	-3	-2	-3	18
pair:day_to	-10	-4	-4	-9	-5	-5	4	-11	44	-5
pair:de_<p>	1		-14	-5	-4	-4	-3	-2	-3	-7
pair:deal_,	-8	-2	-3	-2	-9	-6	-3	-3	-8	-8
pair:deal_.	-16	-3	-3	-15	25	-5	-4	25	7	-7
pair:deal_be	-1	-3	-4	5	-5	-5	-8	-4	-3	-6
pair:deal_between	-13	-4	-6	20	-4	-5	-5	-7	14	-4
pair:deal_for	-8	-17	-5	-13	-7	-6	-4	-4	-7	-4
pair:deal_on	12	-3	-4	13	-5	-7	-6	-4	-7	-3
pair:deal_with	-8	7	-4	17	-10	-5	-5	-5	17	-4
pair:debt_of	3	-4	-5	-6	37	-6	-4	-6	-15	-5
pair:decade_,	-7	-3	-4	-3	-17	-4	-2	-3	-11	26
pair:december_,	-9	-3	-11	-8	-5	35	26	23	-11	-4
pair:december_.	-14	-3	7	-7	3	-6	12	-6	-8	-4
pair:december_2021	-6	-7	-5	23	-9	53	-10	35	-2	-2
pair:decide_.	-7	-2	-2	-10	-8	-7	-6	51	-9	-9
pair:decide_on	-10	-6	-5	-5	14	-13	22	-17	-15	-3
pair:decide_to	-7	-3	-3	-5	49	-7	37	-8	-9	-5
pair:decision_.		-5	-2	-3	-8	-3	-3	-3	-10	-3
pair:decision_be	41	-2	-3	-1	-1	-1	-14	-2	13	-11
pair:decision_in	-8	-1	-1	-2	-4	-3	-5	12	7	-13
pair:decision_of	-15	-4	-5	-4	-8	-4	21	-12	7	-6
pair:decision_on	-12	-4	-4	-5	-5	-13	22	-5	-16	-8
pair:decision_that	-24	-2	-2	-3	-4	-2	10	-9	6	32
pair:decision_to	8	-2	-2	-3	-2	-14	-13	-9	38	-6
pair:declare_the	-5	-3	29	-3	-9	-6	-6	10	1	-3
pair:decline_to	-11	-4	-4	-6	-6	-6	-8	21	-15	-6
pair:decree_no.	-6	-5	-4	-13	-3	-6	38	-2	-14	15
pair:degree_in	-19	-9	-9	-2	-3	-7	-8	-3	-6	-10
pair:delay_the	-4	-4	-5	-5	-6	-4	24	-3	-7	-4
pair:delegate_.	-7	-5	18	-8	-3	-7	-4	-2	-5	-2
pair:delegation_,	-4	-34	-16	10	-4	-2	-2	-2	-2	-8
pair:delegation_.	-13	16	-8	2	-3	-3	-2	-2	-3	-3
pair:delegation_be	-10	-5	-6	-3	-4	-4	-4	-2	-3	-7
pair:delegation_from	27	-1	-7	-2	-4	-3	-1	-1	-2	-4
pair:delegation_lead	53	19	-4	-2	-2	-3	-1	-2	-2	-13
pair:delegation_of	5	14	-3	-3	-5	-4	-2	-3	-3	-6
pair:delegation_to	-20	56	-15	-3	-4	-6	-4	-2	-3	-6
pair:delhi_,	12	-14	6	-3	-2	-7	-3	-2	-1	-2
pair:delhi_on	-19	80	11	-6	-5	-18	-13	-4	-5	-6
pair:deliver_the	-13	-5	33	-6	-6	-10	-4	-3	-4	-4
pair:delivery_of	-9	-6	-7	-6	-9	21	-9	-4	-8	-7
pair:deny_report	-19	-2	-2	-43	-3	-2	-5	-10	-18	-2
pair:deny_that	-28	-4	-4	-4	-16	-5	-6	-7	-24	-8
pair:department_of		-4	-5	-4	-3	-7	-5	-3	-12	20
pair:depend_on	-11	-4	-4	-7	-5	-9	-5	-3	-8	-4
pair:deputy_,	-23	-5	-6	-5	-6	-7	-5	-4	-6	-19
pair:deputy_.	-25	-5	-4	-3	-4	-3	3	-2	19	-30
pair:deputy_prime	-5	-6	-5	-6	8	19	18	-3	-5	-13
pair:describe_as	13	-6	-3	-3	-3	-4	-10	-3	-5	-17
pair:describe_the	11	-2	-5	-13	-4	23	-2	-5	-2	-2
pair:design_.	16	-4	-9	-8	-7	28	-10	-4	-10	-5
pair:design_by	-21	-4	-5	-8	-12	-33	-5	-6	-8	-6
pair:designer_<f>	29	3	-4	1	26	-5	-3	-9	-5	-4
pair:detail_of	-10	-2	-3	-2	-3	-2	13	-13	15	-6
pair:develop_,	-21	-5	-3	-8	-6	-5	-3	-1	-6	-3
pair:develop_by	-13	-5	-5	-5	-12	21	-4	-3	-5	-4
pair:develop_the	5	8	-3	-14	-4	-5	14	-2	-3	-3
pair:development_,		-3	-6	-4	-11	-5	-8	-6	10	21
pair:development_.	12	-5	-2	12	-3	-3	-2	-2	-2	-3
pair:development_and	-5	-3	-3	-5	-4	-5	13	-2	-4	-3
pair:development_of	-1	-5	-6	1	-4	-3	-6	-3	-3	-5
pair:dialog_,	-21	-4	25	-2	-11	-2	-3	-2	-2	-2
pair:digital_affair	-20	-2	12	-5	-1	-4	-2	-1	-2	37
pair:digital_asset	8	-3	-4	-4	-4	-12	19	-3	-4	-4
pair:digital_capability	20	-4	-3	-4	-21	-3	-2	-1	-1	-2
pair:digital_capacity	13	-4	-10	-2	-1	-3	-7	-1	-8	-4
pair:digital_credit	-7	-4	-4	-4	-10	-5	2	-24	-7	-3
pair:digital_currency	-4	-4	-3	-5	-18	12	-7	-5	-16	-5
pair:digital_development	4	-4	-5	-5	-4	-9	-8	-8	-4	37
pair:digital_economy	6	-4	11	23	-2	-4	-5	-3	-4	-5
pair:digital_fdi	-15	-4	-3	-5	-10	25	-5	-2	-4	-6
pair:digital_foreign	-17	-3	45	-4	-7		-5	-3	-4	-2
pair:digital_government	12	-4	20	-6	-7	-25	-5	-2	-6	-4
pair:digital_identity	5	-3	-6	-6	29	-6	14	-6	-5	-7
pair:digital_infrastructure	-3	5	-6	-3	-6	-4	-3	-2	-3	
pair:digital_investment	-2	-4	-11	-3	-13	27	-5	-2	-3	-2
pair:digital_lender	-21	-3	-6	-3	-9	-8	61	-3	26	-9
pair:digital_markets	-7	-4	-6	-4	-4	-7	3	-4	6	-3
pair:digital_minister	21	-8	-2	-6	-4	-5	-6	-3	-8	59
pair:digital_nation	-14	-6	10	-2	-4	-3	13	-1	-10	-4
pair:digital_partnership	-9	-2	-9	37	-4	-5	-13	-3	-5	-4
pair:digital_service	10	33	-4	-6	-7	-21	16	-2	-6	-3
pair:digital_summit	-19	-5	54	-2	-3	-10	-12	-2	-3	-3
pair:digital_tax	31	-3	-7	-2	-3	-7	-33	-2	-2	-2
pair:digital_technology	-4	-3	-3	12	-4	-6	4	-3	-3	-4
pair:digital_trade	15	-5	-20	25	-3	-4	-4	-3	-3	-3
pair:digital_transformation	-2	-4	-1	-7	2	-5	-3	-2	-3	-5
pair:digital_transition	1	-5	-7	-4	-8	-5	-4	-3	-5	-5
pair:digital_wallet	2	-5	-5	-11	-6	47	-7	-5	-6	-4
pair:din_with	53	-5	-5	-5	-3	-4	-4	-2	-6	-9
pair:direct_<f>	-8	-3	-5	-10	-6	-10	-9	-10	83	-9
pair:direct_investment	-6	-3	27	-4	-17	-3	-5	-3	-11	-3
pair:directive_that	-4	-4	-5	-5	-3	-6	72	-3	-17	-8
pair:director-general_<p>	-7	-2	-1	-8	-2	-20	54	3	-5	-16
pair:director-general_of	-10	-4	-5	-6	-4	-6	-7	-4	-6	52
pair:director_,	-18	-2	-4	-2	-3	-2	-2	-6	-13	-3
pair:director_.	30	-3	-8	-5	-6	-7	-8	-2	-7	53
pair:director_<p>	-14	-3	-7	-7	13	25	7	-17	-6	-12
pair:director_be	-28	-5	-7	-7	-5	-13	-11	-4	-11	16
pair:director_general	-17	-4	-6	14	-3	-6	-7	-2	-4	28
pair:director_of	-3	-5	27	2	-6	-6	-8	-4	-8	48
pair:disclose_that	8	-3	-2	-6	-33	-8	6	-2	-6	-3
pair:discuss_.	-22	-6	-3	-3	-5	-10	-7	-3	-5	-3
pair:discuss_digital	82	-6	-6	-7	-6	-7	-6	-4	-6	-7
pair:discuss_the	31	-6	-7	-5	-3	-5	-7	-4	-4	-3
pair:discuss_when	23	13	-3	-6	-2	-6	-2	-2	-2	-5
pair:discuss_with	54	-3	-4	-7	-8	-5	-7	-20	-6	-4
pair:discussion_,	-6	-5	-9	-6	-3	-5	-6	-2	-3	-5
pair:discussion_between	67	-5	-21	-14	-2	-7	-7	-8	-2	-2
pair:discussion_on	15	-2	-3	-2	-2	-3	-3	-3	-5	-7
pair:discussion_with	50	-5	-5	-7	-5	-6	-4	-3	-6	-5
pair:dismiss_<p>	-23	-4	-10	-3	-3	-4	-3	-4	-12	82
pair:district_.	-47	-8	-12	-11	-6	24	-11	-4	-5	-4
pair:do_,	-9	-4	-5	-4	-5	-6	11	-5	21	-6
pair:do_.	-14	-3	-4	-4	-8	-6	5	14	-6	-3
pair:do_<p>	-42	-4	-7	-5	-7	-7	-3	-3	-6	-13
pair:do_business	-7	-4	-3	-2	-5	-3	-3	-12	-10	-4
pair:do_for	-25	19	-6	-3	-4	-2	-4	-3	-4	-4
pair:do_it	-20	-5	-7	-5	-8	-7	-6	-4	-7	-6
pair:do_not	-3	-4	-4	-4	-4	-8	-9	-3	-1	-4
pair:do_so	-3	22	-5	-10	-3	10	-20	-2	-10	-4
pair:do_what	-8	-4	-5	-5	-10	-5	48	-7	-10	-8
pair:do_with	-23	-4	-4	-7	-10	-5	-4	-2	-4	-3
pair:document_.	-21	-9	-4	14	-4	-7	11	-9	3	-5
pair:document_be	-7	-1	-2	38	-4	-5	-3	-3	-9	-5
pair:dollar_,	-6	-2	-4	-7	20	-4	25	-4	-8	-8
pair:dollar_.	-9	-3	-4	4	11	-7	-6	10	17	-3
pair:dollar_for	-13	-6	-6	-8	42	-6	-5	-3	-6	-4
pair:dollar_from	-6	-2	-3	-17	60	-4	-4	-10	-10	-3
pair:dollar_in	-13	-3	-3	-6	-16	-7	-6	-4	16	-3
pair:dollar_into	-6	-5	-3	-7	65	-15	-10	-12	-8	-3
pair:dollar_to	-5	-3	-3	-12	40	-8	-5	2	-6	-3
pair:door_.	11	-6	21	-4	-7	-7	-4	-3	-6	-7
pair:door_in	-4	-3	32	-5	-4	-17	-8	-7	35	-2
pair:door_on	-16	-6	-11	-4	-5	8	-4	-6	-12	40
pair:double_.	-9	-8	-5	-5	-6	-8	-8	-3	18	-4
pair:double_as	-20	-1	-4	-3	-9	-4	-4	-4	-6	33
pair:double_its	-6	-4	-4	-10	52	-8	-9	18	-9	-5
pair:double_the	-10	-3	-3	-3	5	-9	59	-3	-14	-7
pair:down_.	-14	-5	-4	-15	-10	-6	8	-6	-9	32
pair:down_for	4	-4	-3	-3	-3	-10	-4	-7	7	-5
pair:down_in	2	7	-7	-9	-5	-6	-4	8	-11	15
pair:down_on	31	-5	-9	-7	-4	-8	18	-3	-5	-5
pair:down_the	9	-4	-5	-7	-4	-7	2	9	19	-11
pair:down_with	14	3	1	-4	-4	-9	-4	-2	-4	-4
pair:dr._<p>	-2	-4	-8	-3	-3	-7	-3	-3	-6	-11
pair:dr_<p>		18	-5	-4	-4	-7		-6	-10	10
pair:draft_be	-18	-2	-3	-3	-6	-5	2	-4	-8	-6
pair:draft_by	-9	-3	-14	-6	-5	-6	12	-5	-12	-6
pair:draw_on	-10	-5	-4	-6	-5	-25	-6	-1	-3	-3
pair:draw_up	-19	-4	-9	6	-5	-8	12	-2	-4	-3
pair:drive_to	1	17	-5	-6	-5	-8	-7	-3	-7	-7
pair:driverless_taxi	-7	-7	-3	5	-4	27	-7	3	-13	-4
pair:drop_by	59	-17	-4	-3	-4	-8	-6	-3	-10	-7
pair:dsa_)	7	-3	-8	-3	-2	-7	-13	-2	28	-3
pair:dubai_,	53	-3	50	-5	-4	-5	-3	-2	-4	-4
pair:due_in	37	-3	-15	-7	-11	-7	-4	-9	-7	-10
pair:due_to	14	-6	11	-15	-6	4	21	10	-14	-6
pair:during_a	51	7	-7	-5	-3	-8	-7	-3	-7	-11
pair:during_the	-2	-3	-5	6	-4	16	-8	1	-6	-4
pair:duty_on	-2	-3	-7	-6	-8	-6	33	-4	23	-4
pair:each_.	-15	-3	-5	-12	-7	-6	-8	10	-6	-4
pair:each_other	1	-6	-5	-7	-4	-8	1	-3	-9	-4
pair:each_year	-15	-8	-5	-6	-19	-4	-2	-9	-16	-5
pair:earlier_,	-3	-1	-2	23	-2	13	-20	-3	-4	-13
pair:earlier_in	22	-10	-3	-3	-4	-3	24	-5	-3	24
pair:earlier_this	12	-4	-5	3	-3	-5	1	-15	4	-3
pair:east_africa	-7	-5	-8	-8	-7	45	-3	-5	-3	-5
pair:economic_and	-8	-4	32	-2	-6	-3	-6	-2	-3	-17
pair:economic_cooperation	19	-56	-4	4	-2	-1	-1	-2	-1	-1
pair:economic_forum	-47	-4	66	-4	-4	-6	-5	-3	-4	-5
pair:economic_growth	-7	-1	-4	7	-3	-3	-3	-2	-3	-3
pair:economic_zone	25	-4	-5	-5	-5	16	23	-3	-6	-8
pair:economy_,	10	-6	-7	14	-3	-3	-3	-2	-2	-3
pair:economy_.	-1	-4	-5	-5	-5	-3	-6	-2	-4	-5
pair:economy_of	-12	-6	-6	-4	6	-4	-4	-4	-5	-3
pair:ecosystem_,	-18	-2	-2	-2	-11	-2	-1	-2	-2	-10
pair:ecosystem_.	29	-4	-7	-8	-6	-10	-14	-3	-4	-3
pair:ecosystem_of	-3	-3	-5	-2	-4	-5	-5	-2	-4	-5
pair:edition_of	-11	-12	29	-5	-4	1	-8	-3	-4	-3
pair:effect_from	-12	-5	-7	-6	-6	-8	72	20	-8	-7
pair:effect_on	-10	-4	-4	-5	-3	-14	7	15	-5	13
pair:effort_to	7	3	-5	-7	-3	-5	-5	-2	-2	-5
pair:election_,	-42	-3	-3	-2	35	-7	-2	-3	-6	-15
pair:electric_car	-27	-4	-2	-2	-18	-12	-4	-3	-3	-6
pair:embassy_.	7	5	-4	-6	-3	-14	11	-3	-5	-2
pair:encounter_,	-37	-3	-2	-3	-4	-12	-5	-5	-10	-2
pair:end_,	4	-4	10	-4	-3	-12	-11	-2	-6	-10
pair:end_.	-18	-3	-7	17	26	-4	-2	-8	-3	-3
pair:end_a	-8	-3	-6	39	-7	-8	-9	22	8	-5
pair:end_in	-12	-24	33	-5	-6	-7	-8	-8	-10	-8
pair:end_of		8	-5	-2	4	10	3	-5	-3	12
pair:end_on	-13	4	31	-7	-4	-7	-3	-9	-4	-6
pair:end_to	21	-4	-3	-7	-5	-5	45	-2	-10	-4
pair:end_up	39	-4	-3	-8	-5	-11	-5	-4	-8	-4
pair:end_with	-7	-3	-4	45	-16	-11	-3	19	-2	-3
pair:endorse_a	-10	-3	-6	-7	-7	-8	77	-4	-7	-18
pair:energy_and	-42	-6	-4	-5	-3	-3	-3	-2	-3	-3
pair:eng._<p>	9	-3	-3	17	-3	-3	-14	-3	-3	16
pair:engage_by	-16	-2	-4	-5	-4	-3	-4	-4	-10	36
pair:engineer_,	-17	-10	-6	-6	-6	18	-5	-6	36	-11
pair:engineer_.	7	20	-5	-1	-6	28	-9	-4	-5	-5
pair:enter_into	-8	-4	-4	20	-9	11	-5	-5	-10	-3
pair:enter_the	-5	-3	-2	-28	-2	29	-3	16	-10	-3
pair:entity_list	-11	-5	-4	-8	-6	-6	-8	-12	79	-4
pair:equipment_.	-7	-3	-3	-5	-10	-6	-42	17		-4
pair:equipment_and	2	-6	-6	-8	-6	-5	-6	-1	-3	-8
pair:equity_rule	11	-3	-3	-4	-9	-4	26	-5	-17	-4
pair:establish_a	-9	-2	-2	-25	38	-7	16	-10	-5	-4
pair:euro_,	-8	-4	-4	-7	-26	-6	-8	-8	14	-4
pair:euro_.	-6	-2	-3	8	26	-3	-6	6	-24	-4
pair:euro_for	-11	-3	-3	-5	-8	-6	-4	-7		-4
pair:euro_in	-4	-3	-3	-4	30	-9	-5	-4	6	-3
pair:europe_'s	-9	-6	-11	-2	-2	-4	-2	-2	6	-1
pair:europe_,	-4	-3	-6	-8	-15	-7	-9	-2	-3	-3
pair:european_chips	-12	-2	-5	-9	38	-2	-8	-3	-3	-1
pair:evening_,	9	-4	-5	-2	-3	-6	5	-1	-5	5
pair:evening_.	22	-5	-9	12	-6	5	-10	-5	2	-6
pair:evening_<p>	-14	-9	-8	-7	-3	-5	-5	-2	-5	-3
pair:event_,	-17	-3	-8	-5	-3	-6	10	-4	-10	-7
pair:event_be	-9	-5	36	-9	-10	-8	-5	-3	-8	-5
pair:ex_parte	31	-5	-4	-5	-3	-4	-2	-2	-7	-5
pair:exchange_,	-15	25	-6	-8	-3	-32	-7	36	-14	-2
pair:exchange_.		-4	-3	-9	-6	-17	-19	30	-9	25
pair:exchange_a	-19	-3	-6	48	-4	-6	-1	-2	-2	-3
pair:exchange_between		-5	-3	12	-4	-6	14	-6	-4	-5
pair:exchange_in	-23	32	-4	3	3	-7	-4	-3	-3	-2
pair:exchange_of	-2	-7	-4	6	-6	-8	-3	-3	-3	-2
pair:exchange_on	23	59	-9	2	-4	-10	-15	-3	-3	-4
pair:exchange_view	55	-5	-3	-9	-4	-5	-6	-3	-3	-4
pair:exchange_with	6	34	-4	-7	-5	-5	-4	7	-4	-4
pair:executive_,	17	-9	-4	-6	-10	-7	-4	-4	19	42
pair:executive_<p>	-12	-6	-8	-4	23	19	36	-4	-10	-15
pair:executive_in	-26	-4	-6	-6	-11	-9	-6	-6	-7	54
pair:executive_of	15	3	4	-7	-6	2	-4	-4	7	10
pair:executive_order	-5	-3	28	-22	-1	-2	44	-3	-17	-9
pair:exhibition_in	-8	-11	46	-7	-3	-25	-5	-4	-4	-4
pair:exhibitor_.	-12	-9	60	-7	-6	-9	-5	-4	-11	-5
pair:expand_the	4	-5	-4	22	-10	-7	-3	-4	-13	-3
pair:expansion_of		-2	-4	-8	45	-4	-4	-3	-4	-3
pair:expect_<a>	-5	-2	-4	-4	-7	-4	-8	-54	-6	-4
pair:expect_<f>	-13	-3	-3	-7	-8	-6	-3	-19	-19	-5
pair:expect_in	-34	78	-14	-7	-4	-11	-6	-3	-6	-11
pair:expect_to	15	-5	-8	-4	-4	4	5	-5	-4	-4
pair:experience_in	3	-3	-5	4	-5	-2	-7	-1	-3	-2
pair:expertise_,	-8	-6	-4	15	-9	-4	-2	-2	-1	-3
pair:expire_in	-8	-3	-4	-42	-12	-8	-7	-3	-8	-4
pair:explain_,	-7	-1	-1	-8	-2	-3	-5	-5	-5	15
pair:explain_the	43	-24	-4	-4	-4	-5	-6	-6	24	-7
pair:expo_in	-19	-7	55	-13	-7	-7	-4	-12	-4	-4
pair:export_,	-10	-4	-6	-7	-8	-4	-2	-1	-3	-6
pair:export_control	36	-4	-4	-8	-5	-4	34	-4	-7	-10
pair:export_of	-8	-2	-3	-3	-8	-9	45	-3	-6	-4
pair:export_rule	35	-3	-5	-12	-3	-4	-19	-3	-6	-4
pair:express_<p>	-21	-4	-4	-7	-9	-5	-3	-3	-4	-5
pair:express_the	-7	-4	-4	-5	-4	-5	-4	-4	-5	-3
pair:extend_its	-2	-2	-3	2	-37	28	41	-5	-3	-3
pair:extend_the	-5	-2	-2	-8	-7	-5	9	16	-7	24
pair:extend_their	-7	-4	-3	57	-6	-11	-19	-5	-2	-4
pair:extend_to	-3	-5	-3	-13	4	-2	-5	6	-4	-2
pair:eye_of	-9	-4	-3	46	-6	32	-8	-6	-10	-4
pair:face_<a>	111	-5	-13	-7	-7	-11	-7	-4	-9	-14
pair:face_to	70	-5	-10	-5	-3	-5	-3	-13	-6	-4
pair:facebook_post	2	-5	-2	-8	-3	-1		-4	-7	-5
pair:facility_.	5	-19	-2	-4	7	-12	-3	-9	-4	-3
pair:facility_in	-5	-3	-3	-4	3	-15	-5	-5	30	-2
pair:factory_,	-14	-4	-8	-8	38	57	-5	-3	-3	-7
pair:factory_in	-7	-3	-4	5	4	-16	-6	-2	-3	-5
pair:fail_to	-5	-2	-2	-9	-6	-6	-12	-5		-4
pair:fall_,	-8	-3	-3	-3	-17	-5	-10	-4	7	-7
pair:fall_by	-14	-5	-5	-5	-16	-7	-8	-4	-12	-11
pair:fall_on	23	-6	-8	-4	-6	-5	-5	-5	-7	26
pair:familiar_with	-6	-3	-3	-3	-16	-3	-7	-6	34	-3
pair:far_.	-13	-4	-4	-4	32	27	-6	-5	-7	-7
pair:far_the	34	-5	-6	-6	-7	-5	-4	-3	4	-4
pair:farm_in	-23	-3	-7	-4	40	31	-5	-7	-8	-7
pair:favor_,	-4	-3	-3	-2	-3	-11	41	28	-4	-9
pair:february_,	-15	-5	6	26	-3	13	-4	-5	12	-1
pair:february_.	42	-6	-5	-6	-6	6	-8	17	-7	18
pair:fee_.	41	-6	-20	-5	-4	-6	21	7	-8	-4
pair:fee_for	-18	-5	-3	-5	-6	-5	32	9	-7	-4
pair:fiber_.	35	-4	-5	37	24	-12	-12	-3	-7	-13
pair:fiber_cut	8	-4	-5	-6	-6	-10	-4	-4	-22	-5
pair:fiber_in	-1	-7	-5	-7	81	-11	-4	-4	-10	-4
pair:fiber_network	-10	-3	-5	-32	7	40	-13	-4	-3	-3
pair:fiber_optic	-13	-5	-5	-10	-7	-21	-4	-2	-4	-4
pair:field_,	-12	-2	-3	1	-2	-2	-3	-2	-3	-1
pair:field_.	-12	-4	-4	-6	-7	-8	-4	-3	-4	-4
pair:field_of	-4	-4	-4	6	-2	-3	-4	-2	-3	-3
pair:fifth_of	-9	-3	-3	-8	-3	11	-8	-5	-4	-4
pair:figure_of	4	-6	-6	-7	-10	-7	-3	-4	-11	-9
pair:file_a	-7	-3	-3	-4	-4	-3	-14	-4	18	-5
pair:filing_show	-6	-8	-10	35	16	-3	-6	-4	-5	-6
pair:fin_<f>	-6	-2	-3	-7	-18	-4	-5	-15	62	-5
pair:fin_it	-8	-3	-3	-9	-9	-4	-6	-11	58	-5
pair:final_approval	-12	-5	-4	-6	33	-5	37	-25	-4	-9
pair:finally_,	35	-6	-4	-4	-3	-6	-5	-2	34	-4
pair:finance_chief	-5	-3	-4	-11	-30	-7	-2	-4	-5	87
pair:find_.	-14	-3	-6	-5	-7	-3	-8	-4	-38	10
pair:find_out	17	-2	-3	-3	-1	-6	-14	-2	-9	-4
pair:find_that	-6	-2	-3	-6	-10	-8	-7	-10	31	-3
pair:fine_,	-4	-2	-2	-2	-3	-2	-9	-8	30	-3
pair:fine_.	-8	-2	-3	-3	-7	-3	-2	-4	6	-3
pair:fine_<f>	-8	-2	-3	-4	-4	-4	-4	-7	-31	-4
pair:fine_be	-10	-3	-3	-3	-4	-4	-8	-2	31	-6
pair:fine_of	-5	-3	-3	-4	-9	-4	-14	-8	37	-3
pair:firm_'s	4	-4	-5	-4	-8	-7	-6		-9	-5
pair:firm_,	19	-6	-5	4	-7	-12	-6		30	-6
pair:firm_.	-11	63	-15	-9	30	-7	1	-4	-6	-6
pair:firm_<f>	5	3	-5	-4	13	3	-1	10	-3	-5
pair:firm_and	-20	-4	-22	-4	-6	-7	-6	-3	-10	-7
pair:firm_be	44	-4	-10	-4	5	-7	-8	-4	-10	-3
pair:firm_from	-10	-4	-4	-6	-8	31	16	-4	-9	-4
pair:firm_have	24	-4	-3	42	-6	-10	-6	-4	-8	-6
pair:firm_such	-21	-2	-16	-3	-5	-8	-5	-6	-26	-13
pair:firm_that	15	-4	-5	-4	17	-5	18	-1	-11	-4
pair:firm_to		-4	-5	-6	-5	-7	-4	-4	-4	-9
pair:first_,	-15	6	-4	-5	-6	-5	47	-18	-1	17
pair:first_.	-28	-4	33	-24	-9	-8	-4	-8	-5	-9
pair:first_license	-7	-5	-5	-6	-6	16	-4	30	-5	-11
pair:first_meeting	20	-3	-10	-1	-2	-5	-4	-2	-2	30
pair:first_national	-23	-5	-7	-6	-10	24	39	-3	-4	23
pair:first_of	-9	2	-8	-6	-6	23	4	14	-5	-3
pair:first_satellite	-6	-11	-3	-7	-7	16	-5	-4	-6	-3
pair:first_stop	-7	21	-5	-4	-3	-15	-8	-2	-9	-3
pair:first_time	19	-4	-4	-5	-5	-18	-9	5	-8	-6
pair:first_to	-10	-4	-7	-5	-6	50	-9	-5	-6	10
pair:first_undersea	-12	-5	-3	-5	34	-16	-2	-3	-3	-4
pair:five_day	-17	14	-7	-2	-3	-5	-5	-2	-6	20
pair:five_year	-12	-2	-3	-1	7	-5	-1	-4	4	19
pair:floor_price	-7	-3	-4	-5	-3	-12	-25	-3	35	-6
pair:fly_in	47	-14	-3	-2	-18	-6	-2	-3	-3	-8
pair:fly_to	-2	49	3	-5	-5	-11	-4	-3	-4	-9
pair:follow_.	-10	-3	-5	-11	18	-10	-14	-3	-7	-4
pair:follow_<p>	-13	-36	-5	-4	-4	-8	-3	-3	-9	37
pair:follow_a		-3	-4	-12	3	-9	-11	-1	39	-9
pair:follow_by	11	-5	-7	-7	-6	-10	-5	-4	-7	-12
pair:follow_the	3	3	-8	26	-2	-3	-10	-2	-4	-4
pair:follow_up	31	-7	-3	-6	-4	-10	-9	-2	-25	-7
pair:for_"	12	-3	-3	-4	-8	-3	-3	3	-6	-2
pair:for_$	-11	-3	-4	-16	-8	-8	-6	49	47	-5
pair:for_.	-8	-4	-11	-6	-5	-6	14	20	-15	-2
pair:for_12	-10	-4	-5	25	-12	-11	-19	-6	47	-3
pair:for_15	-4	-3	-3	-16	-7	-6	-8	5	-8	-2
pair:for_40	-14	-6	31	34	10	-8	-7	-7	-10	-6
pair:for_5g	-8	-2	-2	-8	-12	-5	-5	14	-7	-2
pair:for_<a>	-13	-4	-3	11	-4	-1	-9	-10	6	5
pair:for_<c>	-3		-6	-3	7	-4	4	2	-5	-4
pair:for_<f>	2	-3	-2	6	14		-2	10	-6	-6
pair:for_<o>	-24	-7	-6	-6	30	-10	-6	-7	-8	-5
pair:for_<p>	-7	-2	-4	-6	-2	-2	-5	-4	-4	-3
pair:for_a	1	2	3	-1	6	-6	-3	-2	-4	5
pair:for_advance	-3	-3	-2	-4	21	-11	-12	26	-4	-2
pair:for_ai	11	-4	-6	-20	11	2	21	-6	13	-5
pair:for_all	-19	-4	-31	-6	-3	-6	-4	-3	-12	20
pair:for_an	27	-11	1	-5	4	-7	1	-4	-6	-6
pair:for_another	-4	-2	-12	21	-9	-19	15	-1	-7	-2
pair:for_answer	-29	-3	-3	-28	-5	-4	-7	-3	-5	-6
pair:for_artificial	-13	-4	-6	-6	-5	-8	84	-6	-7	-8
pair:for_chip	-8	-4	-10	-7	-11	15	22	-4	-6	17
pair:for_cloud	-12	-6	-6	43	-12	-9	7	-4	-6	-4
pair:for_comment	-7	-4	-5	-11	-5	-10	36	-5	-12	-4
pair:for_communication	-10	-2	-2	-4	24	-4	-6	-4	-3	-4
pair:for_cooperation	36	-2	-7	25	-6	-4	-19	-2	-3	-2
pair:for_cyber	-2	-3	-13	3	-9	28	12	-12	-6	-3
pair:for_datum	-9	-7	-5	-6	2	-11	34	-3	-4	-2
pair:for_digital	-10	1	-5	-4	8	-7	-7	-4	-3	24
pair:for_electronics	8	-4	-4	-6	-16	-5	55	-6	-5	-12
pair:for_every	-12	-3	-3	-8	-7	41	-17	-7	-11	-4
pair:for_fail	-4	-2	-2	-4	-4	-7	-4	-7	24	-3
pair:for_five	-7	-4	-6	10	-5	-8	-7	-17	18	-16
pair:for_foreign	-12	-3	-7	-7	-9	-6	79	-4	-8	-7
pair:for_four	46	-6	-4	-5	-6	-11	-8	-2	-10	-3
pair:for_half	1	-9	-5	-4	-4	-5	-9	4	-9	-2
pair:for_his		-4	-8	-6	-5	-7	-4	-4	-7	-9
pair:for_information	-6	-2	-4	-16	-4	-2	5	-14	57	-4
pair:for_it	-12	-3	-3	-5	-4	-6	-7	-2	-4	-3
pair:for_its	-16	-4	19	3	-2	-3	-18	1	9	-5
pair:for_joint	-6	-6	-11	7	-2	-9	14	-2	-3	-4
pair:for_mobile	-3	-3	-3	-5	-3	-8	24	-7	-11	-3
pair:for_more	2	-3	-4	-12	6	-3	-3	-6	-7	-3
pair:for_not	-8	-3	-3	-6	-7	-5	-6	-9	77	-4
pair:for_others	-19	-4	-5	-6	-5	-12	-4	-3	-6	-3
pair:for_public	-5	-3	-5	-5	-7	-7	40	10	-10	-3
pair:for_rural	-29	-6	-5	-6	-8	20	-6	-3	-9	-4
pair:for_satellite	-13	-3	-4	-12	-3	-13	49	-13	-3	-3
pair:for_school	31	-7	-4	-4	-9	-6	9	-5	-3	-3
pair:for_send	-6	-2	-2	6	-9	-4	-5	-19	43	-2
pair:for_small	-9	-3	-5	-1	-9	51	-22	-4	-5	-4
pair:for_smart	-14	24	-4	24	-7	-14	18	-5	-9	-6
pair:for_start-ups	57	-5	-9	-4	-8	46	-7	-3	-6	-15
pair:for_talk	41	-24	-4	-3	-2	-2	-2	-2	-2	-3
pair:for_technology	-1	-5	-4	-4	19	-4	4	-3	-2	-3
pair:for_ten	-6	-3	-4	21	-11	-8	12	38	-8	6
pair:for_that	-10	-3	-3	18	-3	-6	4	-4	-6	-11
pair:for_the	-2	-1	-3	1	5	2	-5	-2	-5	-4
pair:for_their	1	-6	40	-7	-4	-7	-14	-3	-4	-4
pair:for_this	-27	-3	-3	-16	16	-7	-6	-2	-3	-3
pair:for_three	9	-11	-4		-5	-4	7	3	-8	-3
pair:for_two	17	8	11			-9	-6	-1	-7	-3
pair:for_use	-6	-2	-3	-8	-7	-6	49	-7	7	-4
pair:for_want	-4	-3	28	-4	-3	-4	-7	9	11	-5
pair:for_what	-7	-7	-2	-2	-3	-2	-7	15	-11	-5
pair:for_which	-11	-4	20	-5	-4	7	-8		-5	-9
pair:for_year	-10	-4	-6	-30	-11	-8	-13	-8	-9	-2
pair:force_on	-17	-5	-6	53	-6	-15	69	-5	-5	-5
pair:force_to	-7	-5	-5	42	-8	-11	-13	-5	-10	-7
pair:foreign_direct	-7	-3	33	-4	-7	-3	-5	-3	-4	-2
pair:foreign_investment	-14	-2	-3	-4	-7	-6	-7	-4	-5	-5
pair:foreign_investor	-5	-5	-2	-8	-8	-4	38	-2	-13	-4
pair:foreign_ministry		-1	-4	-2	19	-4	-3	-5	-2	-2
pair:forty_minute	80	-24	-5	-7	-4	-7	-3	-3	-7	-9
pair:forum_,	-9	-3	17	-4	-4	-9	-4	-3	-4	-6
pair:forum_.	-25	20	11	-3	-3	-3	-2	-2	-3	-4
pair:forum_in	-19	-8	78	-5	-5	-16	-5	8	-4	-5
pair:forum_on	-45	-5	54	-8	-3	-7	-5	-3	-4	-3
pair:forward_.	-22	-3	-3	-7	34	19	-7	-2	-3	-9
pair:forward_to	-9	-3	-2	-3	-4	-3	-4	-2	17	9
pair:found_<f>	-23	-4	-5	-5	-6	-8	-4	-5	-16	-5
pair:found_in	-8	-3	-5	-5	-9	-14	-7	5	-9	-5
pair:founder_,	14	-5	-11	-5	-7	-6	-5	-3	32	-5
pair:founder_of	2	-3	-4	-4	-10	24	-12	-3	75	-15
pair:four_hour	44	-4	-3	-29	-6	-6	-8	-4	-12	-3
pair:four_per	-6	-3	-3	-12	-26	-7	36	-6	-15	-4
pair:four_year	-17	-4	-6	-4	9	24	5	-5	29	14
pair:fourth_operator	-12	-3	-5	-6	-4	-8	-9	-6	-18	-3
pair:framework_for	-9	-3	-5	-2	-5	-13	34	-1	-4	-2
pair:framework_of	-8	-1	25	-11	-11	-2	-6	-4	-14	-1
pair:free_of	-15	-3	-4	-5	-6	-10		-5	-16	-6
pair:free_wi-fi		18	-5	-6	-4	20	-10	-4	-13	-7
pair:freeze_the	-8	-2	-3	-6	-3	-5	-11	12	62	-5
pair:friday_'s	-32	-17	-14	-6	-4	46	-9	17	-4	41
pair:friday_,	11	14	-6	3	-4	13	13	-3	-3	1
pair:friday_.	16	9	6	7	-1	-1	3	-3	-2	-4
pair:friday_by	-15	-6	-5	-6	-5	-7	6	39	-19	44
pair:friday_to	22	-5	25	-11	-7	19	9	12	5	-7
pair:friday_with	36	-8	-5	-5	-6	-6	-3	-6		-4
pair:fringe_of	14	-4	-22	21	-3	-5	-5	-2	-4	-3
pair:from_1	-10	-3	-5	-5	-11	-9	74	16	-11	-4
pair:from_<a>	-6	-3	-4	8	20	-6	-8	26	-8	6
pair:from_<c>	11	-4	-3	-4	-2	-2	-3	-4	3	-3
pair:from_<f>	-4	1		-3	6	-4	-5	-11	14	12
pair:from_<o>	6	-8	-13	-13	6	-6	-1	-2	-4	-4
pair:from_<p>	5	-3	4	5	-6	-4	-4	-3	-5	6
pair:from_a	-11	25	14	-11	1	13	-5	-1	-5	-6
pair:from_april	-14	-5	7	-6	-10	-7	28	17	-6	26
pair:from_its	-8	-3	-3	-7	43	-8	12	-7	32	-5
pair:from_january	-11	-7	-7	-7	-5	-7	75	-6	-6	-4
pair:from_one	-8	-6	-10	-4	-8	-15	-19	-2	-7	-3
pair:from_outside	-8	-4	-7	-9	-5	-13	-5	-4	-5	48
pair:from_social	-12	-3	-3	-3	-3	-7	76	-5	-28	-8
pair:from_the	-6	3	-5	-5	-4		-6	4	-3	-6
pair:from_tuesday	-11	20	43	-6	-3	25	-7	-3	-6	-3
pair:from_washington	-13	52	-6	-3	24	-11	-9	-15	-5	-6
pair:from_which	-9	12	-4	-4	-5	-5	-5	-9	24	-2
pair:front_of	-10	-16	-2	11	-4	-6	-3	-5	-23	-4
pair:full_of	-26	-8	21	-2	-16	10	-1	-3	-3	-5
pair:fund_,	-8	-3	-4	-7	9	-8	36	-12	-5	-3
pair:fund_<f>	10	-3	-3	-3	-20	-6	-3	-6	-5	-3
pair:fund_and	-12	-11	18	-6	-6	-6	-6	-2	-3	-3
pair:fund_of	-8	-3	-4	-3	2	-31	-2	-6	-4	-2
pair:future_.	-14	-4	-2	-23	-2	21	15	-3	-2	-1
pair:future_of	-15	-5	59	-5	-4	-7	-5	-2	-3	-7
pair:gather_in	3	-7	40	-9	-5	-4	-6	-4	-5	-7
pair:gazette_on	-4	-2	-4	-6	-5	-13	22	15	-6	-2
pair:general_,	-22	-3	-6	-8	-3	-9	-4	-3	-12	27
pair:general_<p>	16	-2	-4	-3	12	-16	6	-12	-8	3
pair:general_of	-40	-5	-5	29	-3	-4	-11	-4	-5	4
pair:generative_model	-15	-4	-13	-21	-5	15	48	-2	-3	-3
pair:geneva_for	13	43	9	-6	-4	-5	-4	-4	-4	-5
pair:get_<a>	-3	-1	-2	-7	-7	-3	-4	-30	-41	-2
pair:get_a	17	-4	-4	-6	-9	-5	-6	13	-5	-9
pair:get_an	1	-4	-3	6	-11	-10	-4	-4	-5	-3
pair:get_its	-12	-10	-4	-7	-6	45	-5	-33	-6	-4
pair:get_the	6	-3	-5	43	-8	-7	-6	7	-26	-6
pair:ghana_'s	9	-3	-7	1	-4	-5	-4	-3	-5	14
pair:ghz_band	-9	-3	-4	-5	-5	-7	21	10	-9	-3
pair:giant_<f>	1	-2	-4	-26	27	-5	-2	-3	2	-5
pair:gitex_global	-3	-6	43	-5	-5	-5	-4	-3	-5	-11
pair:give_<a>	-6	-6	-4	-14	-8	-5	-22	15	7	-4
pair:give_<f>	-10	-2	-4	-8	-12	-7	7	35	15	-6
pair:give_<p>	-17	-4	-7	-3	-6	-3	-4	-3	-4	-9
pair:give_a	6	-9	6	-5	-11	-4	-2	-6	10	-7
pair:give_it	-21	-2	-3	-6	-9	-3	31	-15	-10	42
pair:give_its	-8	-4	-5	-6	39	-8	45	-22	-4	-5
pair:give_thanks	-45	-4	-4	-2	-5	-2	-4	-3	-3	-9
pair:give_the	-15	-4	13	-5	17	-10	5	29	-7	-5
pair:give_them	-7	-3	-6	-7	-5	-5	-10	-5	14	-6
pair:give_to	-18	-1	-2	-3	-10	-5	-5	-4	-4	-7
pair:give_up	-45	-3	-5	-3	-7	-3	-1	-2	-5	39
pair:global_ai	-16	-3	46	-2	-4	-11	-1	-2	-4	-4
pair:go_,	-39	-6	-3	-6	-4	-5	-2	-3	-4	-19
pair:go_.	13	-7	-3	-4	-4	-9	-4	-4	-5	35
pair:go_after	-10	-5	-3	-7	-15	-7	-6	-15	37	-4
pair:go_ahead	18	4	-4	-3	39	-12	-5	-12	-17	-5
pair:go_back	-25	14	-3	5	-6	-6	15	-7		-19
pair:go_before	-13	-17	38	-6	-4	-4	-4	-4	-18	-5
pair:go_by	-6	-10	-4	-3	-7	-12	-3	-3	-5	18
pair:go_dark	-8	-5	-3	-6	-2	-6	-8	-5	19	-8
pair:go_in	-10	-19	6	-4	-5	-8	-3	-4	-32	46
pair:go_into	18	9	-5	-6	-5	37	-4	-3	-6	-4
pair:go_live	-11	-12	-6	11	-7	110	-8	-8	-7	-5
pair:go_on	-20	16	-4	-3	-3	3	-3	-2	-2	-5
pair:go_out	-5	-9	45	-4	-4	-12	39	-2	-10	-4
pair:go_over	66	-12	-5	7	-5	-7	-4	-9	-5	-7
pair:go_thru	31	-6	-4	-3	-8	-6	-3	-6	6	-6
pair:go_to	-13	3	-2		2	-4		9	-2	6
pair:go_up	-16	-8	-9	-1	-4	-8	-11	-1	-3	-3
pair:good_,	-17	-10	-4	-13	-3	-7	-5	-3	-4	-4
pair:good_.	36	-5	-3	-3	-3	-2	-6	-2	-3	-4
pair:good_and	-11	-4	-4	-4	-3	-8	-16	-3	-4	-3
pair:good_for	-10	-4	-4	-3	-5	-8	-13	-3	-5	-2
pair:government_'s	-8	-7	-3	-4	-4	-5	36	-5	-14	32
pair:government_,	-12	-3	-9	4	20	-8	-6	-2	-2	-4
pair:government_.	3	-4	2	-7	-4	49	27	-3	-5	7
pair:government_entity	-4	-2	-3	-7	-2	-12	-9	-1	-3	-2
pair:government_of	-25	26	-5	-6	-6	-12	16	-2	-3	-4
pair:governor_<p>	-10	-2	-10	-4	27	-8	22	14	17	-9
pair:governor_of	32	-10	-7	-4	-8	47	-7	-4	-3	-5
pair:grant_<f>	-4	-2	-1	-4	42	-2	-2	5	-10	-1
pair:grant_an	40	-3	-3	-4	-11	-3	-3	-5	-2	-5
pair:grant_of	-9	-3	-5	-5	61	-5	-3	-19	-4	-2
pair:green_light	-5	-3	-4	-7	-3	-15	-5	60	-14	-3
pair:ground_.	-4	-4	-3	-4	-6	-12	-4	18	14	-1
pair:ground_be	-15	-5	-3	-6	-9	44	-6	-3	-10	-5
pair:ground_station	20	9	-3	-4	14	6	-4	-2	-6	-3
pair:group_,	-19	-8	-4	-7	-8	-7	-3	-1	-5	23
pair:group_<f>	-7	-3	-19	2	16	-7	-3	18	-2	-5
pair:group_<o>	-7	-6	24	-5	-6	-14	-12	-3	47	-4
pair:group_of	-13	-3	6	9	29	-4	-4	-5	-4	-4
pair:grow_.	-14	-5	18	-3	-6	-8	-5	-3	-6	-4
pair:growth_.	18	-6	-4	5	-5	-5	-7	-2	-8	16
pair:growth_of	16	-11	-5	-6	-3	-4	-2	-2	-3	-4
pair:guest_,	-40	-3	43	-4	-4	-7	-3	31	-3	-10
pair:guest_be	5	28	-11	-9	-3	-4	-2	-2	-3	-4
pair:guest_in	33	-6	-14	-4	-4	-4	-3	-3	-4	-9
pair:guest_of	9	-5	26	-4	-4	19	-3	-4	-3	-6
pair:guest_on	11	-5	-9	-4	-6	-4	-4	-3	-2	-12
pair:guidance_,	-5	-2	-3	21	-34	-7	43	-2	-4	-2
pair:guideline_on	-11	-3	-11	-4	-3	-4	58	-4	-6	-5
pair:half_,	-17	42	-6	-4	-22	-4	-5	-4	-6	-6
pair:half_a	-16	-4	-3	-11	22	-5	-5	1	-7	-5
pair:half_an	3	-8	-5	-3	-3	-5	-8	-4	-3	-3
pair:half_of	-8	-1	13	-7	15	17	-6	-6		-6
pair:hall_.	32	-4	-7	-7	-7	-7	-2	-5	-3	-3
pair:hall_in	17	-8	-19	-7	26	3	-12	-6	-5	-4
pair:hall_of	3	-4	-13	-4	-9	21	-3	-6	-10	-6
pair:hand_,	14	-4	-4	-6	-4	-12	-5	-3	-11	-12
pair:hand_a	-9	-10	-3	-6	12	-5	-5	-10	39	-24
pair:hand_in	-9	-4	-4	-8	-3	-8	-7	-2	-5	58
pair:hand_of	-7	-13	7	15	-7	-29	-2	-5	-15	-4
pair:hand_on	-10	-4	-4	50	-7	-16	-8	-3	-4	-6
pair:hand_out	-11	-3	-2	-7	-3	-7	17	-2	56	-7
pair:hand_over	-13	-3	-4	-6	21	19	5	-4	-1	10
pair:hand_the	2	-3	-2	-12	-6	-8	-6	-3	-7	13
pair:hand_to	17	-4	-6	-6	-1	-9	21	-6	-8	-8
pair:hand_with	-12	-6	-3	38	-3	-11	-2	-5	-8	-3
pair:hanoi_on	27	-12	-1	-4	-3	-7	-5	-2	-3	-7
pair:have_"	16	-3	-5	-4	-4	-4	-4	-4	-7	12
pair:have_,	-3	-5	-2	-6	-4	-3	20	-7	-14	3
pair:have_<f>	35	-4	-5	-10	-10	-7	-5	-5	-11	-5
pair:have_<p>	69	4	-6	-4	-4	-9	-4	-3	-6	-12
pair:have_a	26	-4	-5	-5		-8	-4	-3	-5	5
pair:have_accept	22	-4	-4	-8	-13	-4	-5	-4	18	-12
pair:have_achieve	-9	-4	-4	-2	-3	-5	-4	-2	-4	-6
pair:have_agree	-10	-3	-3	38	7	-5	4	1	-10	5
pair:have_already	-18	-5	25	4	13	-11	-5	-3	18	-9
pair:have_also	-13	-8	-6	14	10	14	-4	6	-10	17
pair:have_always	-14	-5	-5	-13	-9	-7	-6	-10	-11	-6
pair:have_an	48	-7	-19	-4	-4	-11	-4	-4	4	-4
pair:have_apply	-8	-3	-4	-5	-4	-6	-9	-36	-14	-6
pair:have_approve	-8	-2	-3	-7	23	-3	23	31	-6	6
pair:have_ask	-8	-4	-5	-4	7	-6	-7	4	-8	-6
pair:have_ban	-8	-3	-5	-4	-6	-7	3	-4	50	-4
pair:have_be	-4	1	-2	-3	-3	-2	-3	-1	2	5
pair:have_become	-9	-4	-4	-9	-5	-5	-5	20	-6	-5
pair:have_before	36	-5	-4	-10	-4	-6	-10	-6	52	-4
pair:have_begin	-9	16	-5	-9	-5	26	-8	-5	26	-3
pair:have_block	-6	-2	-2	-6	-6	-3	-5	-39	70	-6
pair:have_both	-3	-4	-3	-4	-7	-5	-14	-3	-5	-5
pair:have_bring	13	-5	-9	-17	-4	17	-8	-3	14	9
pair:have_buy	3	-3	-3	-8	91	-4	-7	-6	-8	-7
pair:have_call	5	3	27	-4	-3	-3	-8	-2	-5	-7
pair:have_cancel	-14	31	19	36	28	-8	-6	-30	-12	-4
pair:have_choose	-15	-3	-2	31	-4	-4	-6	-6	-10	24
pair:have_clear	-19	-3	-3	-3	-6	-4	-2	19	-24	16
pair:have_close	-21	-2	-5	-3	-7	-6	-2	-5	9	-5
pair:have_come	-14	6	-5	2	2	10	11	-2	2	-5
pair:have_complete	4	-16	-3	-5	28	-5	-5	-6	-5	47
pair:have_conclude	-4	-2	-3	-1	-22	-15	-14	47	-14	-3
pair:have_convene	-48	-3	38	-3	-4	-4	-3	-2	-3	-4
pair:have_decide	-8	-3	-2	-4	28	-5	20	-7	-5	-7
pair:have_direct	25	-3	-3	-3	-6	-7	30	-5	28	-21
pair:have_dissolve	-13	-5	-4	27	-8	-8	-6	-4	-9	50
pair:have_do	-30	-4	-4	-7	-6	-5	49	-4	-7	-7
pair:have_double	-9	-6	-6	-6	2	-9	-17	-3	16	-5
pair:have_draw	-31	-3	17	-4	-3	-2	-29	-3	-3	-3
pair:have_end	-17	-6	23	-7	-5	-17	-7	-6	47	-4
pair:have_enter	-8	-2	-4	51	-11	-11	-6	-5	-9	-4
pair:have_extend	-4	-3	-3	-7	13	16	19	-10	-7	21
pair:have_face	8	-5	-3	-10	-3	-5	-3	-1	-3	-14
pair:have_find	-7	-3	-4	13	-6	-6	-6	-10	49	-5
pair:have_give	8	-2	-4	-5	8	-7	2	35	4	-10
pair:have_go	9	19	14	-4	-2		-3		8	-5
pair:have_grant	-5	-1	-2	-5	19	-3	-3	4	-17	-3
pair:have_grow	-12	-3	-4	-16	-6	-5	-10	-3	-10	-5
pair:have_hand	-11	-3	-4	-13	12	-8	-4	-2	-6	46
pair:have_have	19	-4	-4	-25	2	-6	-7	21	-11	-5
pair:have_hire	-8	-2	-3	62	-23	-7	-2	-8	-14	3
pair:have_hold	-13		-11	-5	-5	-4	-2	-1	-11	-6
pair:have_impose	-7	-2	-3	-6	-4	-4	26	-12	27	-4
pair:have_in	13	-5	-3	-4	17	-5	2	-4	27	-4
pair:have_ink	-12	-3	-4	44	-4	-6	-7	-4	-10	-3
pair:have_invest	-13	-4	-5	-7	-26	-14	-5	-5	-7	-6
pair:have_invite	-31	-4	65	-2	-5	23	-3	-3	-3	-6
pair:have_issue	-4	-2	-2	-6	-4	-6	-9	-15	43	-4
pair:have_it	19	-2	-3	-12	-8	-8	-35	-1	-5	-3
pair:have_its	-13	-9	-10	-6	-10	-7	-9	60	-12	-5
pair:have_join	-3	-2	-6	12	4	-7	-5	-5	-2	-2
pair:have_keep	-33	-5	-13	-3	9	-4	-2	27	-3	-3
pair:have_launch	-6	-5	-3	-8	-11	53	-10	-5	-3	-7
pair:have_lead	-8	-5	-3	-6	1	-7	-9	-6	4	-15
pair:have_leave		-4	-3	-4	-9	-6	-2	-3	-3	75
pair:have_let	-6	-4	-2	-4	-12	16	-5	6	-7	-2
pair:have_license	-5	-2	-17	-5	-4	-7	-5	58	-21	-6
pair:have_long	-13	-4	-8	-6	-21	-10	9	-4	-12	-6
pair:have_look	-3	-12	-9	-3	-5	-4	22	-13	-13	-3
pair:have_lose	-27	-6	-3	-4	-8	-13	-6	-4	-13	-9
pair:have_make	-11	-8	-5	10	-2	3	12	-5	1	14
pair:have_meet	26	-3	-5	-4	-5	-5	-4	-2	-9	-8
pair:have_more	-15	-4	-6	-9	-9	-20	-5	-5	-13	-7
pair:have_never	-3	-3	-3	-5	-4	-3	-4	-4	-27	-6
pair:have_no	-12	-5	-5	-12	-1	2	-12		-2	-6
pair:have_not	-17	-3	-4	-8	-6	-6	-7	-15	-16	-7
pair:have_now	-5	-5	-4	-8	21	-7	27	-5	3	-4
pair:have_offer	-14	-5	-17	-9	38	-6	-3	-3	-5	-3
pair:have_on	56	-3	-4	-3	-4	-3	-5	-4	4	-13
pair:have_open	-15	-2	-2	-4	-4	-1	4	-5	28	-5
pair:have_order	-4	-2	-2	13	-6	-7	-2	7	-24	-3
pair:have_pay	-6	-3	-4	-3	-14	-7	-6	-9	-8	-5
pair:have_pick	-18	-5	-4	-11	40	-4	-3	-4	-7	21
pair:have_pledge	-4	-2	-7	-4	25	-2	-3	-2	-2	-3
pair:have_promise	-26	-4	-11	-8	25	-7	-5	-6	-12	-6
pair:have_put	-10		-3	-11	14	41	16	-7	1	2
pair:have_raise	-6	-3	-5	-6	65	-4	-18	-4	-4	-4
pair:have_receive	32	-3	-3	-6	3	-6	-4	27	-9	-7
pair:have_rise	-9	23	-29	-4	-5	-5	-9	-3	-4	-4
pair:have_roll	-6	-6	-5	-4	-5	37	16	-4	-8	-7
pair:have_run	15	-3	-7	-6	-4	-21	-6	-2	15	4
pair:have_say	-9	-4	-3	-3	10	-7	-6	-8	-5	-5
pair:have_scrap	-6	22	-4	-5	-11	29	11	-5	-5	-7
pair:have_secure	-7	-2	-4	-9	54	-5	-4	13	-23	-4
pair:have_see	-33	-7	-4	-5	-5	-6	-5	-3	-7	-19
pair:have_serve	-8	-2	-7	-10	-3	-4	-13	-6	49	-8
pair:have_set		-4	-6	6	18	10	14	-5	-8	-4
pair:have_show	-11	-7	-8	-3	-10	-17	-2	-5	-2	-3
pair:have_sign	-7	-2	3	53	-8	-7	12	-3	-8	-4
pair:have_since	-11	-3	-2	-2	-7	-9	-6	-5	3	42
pair:have_so	-19	-4	-13	-5	-49	-8	-5	-4	-7	-5
pair:have_speak	7	-3	-3	-2	19	-7	-3	8	-3	-5
pair:have_spend	4	-7	-7	-3	-16	-7	-5	-4	-6	
pair:have_start	-8	-4	-5	-6	-7	68	-12	-5	39	-6
pair:have_strike	-7	-2	-4	40	-8	-6	-6	-10	37	-3
pair:have_switch	-11	-5	-6	-6	-5	67	-8	-8	10	-3
pair:have_take	-10	-3	-5	-5	4		3	-5	2	-16
pair:have_talk	-7	-3	-2	-6	-3	-3	-3	-3	-3	-5
pair:have_tell	-13	-4	-4	-4	-5	-11	2	-10	60	-6
pair:have_the	10	-4	-4	-5	-7	-5	-10	-2	3	1
pair:have_to	-3	-5	-2	-5	-8	-3	1	-7	8	-1
pair:have_turn	-22	-4	-3	47	-5	-5	-2	-9	-5	-2
pair:have_two	-14	-4	-4	-10	-8	7		6	-11	-4
pair:have_until	-17	-4	-4	-10	-21	-8	-5	-4	-7	-13
pair:have_unveil	-4	-2	-3	-6	-9	17	45	-9	-12	-3
pair:have_warn	-13	-4	-5	-7	-4	-6	-10	-5	-3	-5
pair:have_win	-13	-1	-2	43	-11	-13	-3	28	-7	-6
pair:have_with	19	-4	-7	-6	-6	-6	-4	-3	-5	-8
pair:have_work	-25	-4	-4	-7	-8	-7	-3	-5	-10	-9
pair:have_write	-11	-2	-2	-26	-9	-4	-15	-8	-7	-8
pair:have_yet	-13	-4	-3	-12	23	-6	-5	-14	-11	-6
pair:he_<p>	14	3	-13	24	-3	-8	-5	-2	-2	-9
pair:he_be	-16	-19	-4	-4	-6	-5	-3	-3	-5	11
pair:he_have	-10	-5	-6	-4	-5	-7	-4	-3	-6	-4
pair:he_meet	7	11	-3	-3	32	-6	-3	-2	-4	-7
pair:he_receive	54	-4	-3	-4	-9	-4	-3	-3	-3	-9
pair:he_would	-22	-3	-4	-3	-3	-4	-12	-3	-4	-2
pair:head_,	-13	-11	-4	-6	2	-10	-7	-3	-10	13
pair:head_by	7	-4	-5	-4	-1	-2	-2	6	-4	-13
pair:head_of	6	2	8	-3	-5	-7	-1	-1	-1	19
pair:head_the	-13	-15	-3	-3	-8	-3	-4	-3	-5	-19
pair:headquarters_,	22	-14	-5	-1	-7	-10	-1	-4	-9	-3
pair:headquarters_in	20	-3	-5	-2	-11	21	-6	-2	-9	-3
pair:headquarters_of	4	-8	-5	-4	-9	-12	-3	-2	15	-4
pair:health_.	4	-5	-4	-5	-5	-7	-5	-4	-5	69
pair:hear_.	6	-4	-4	-14	-5	-5	-5	-3	27	-3
pair:hear_<p>	3	-11	-11	-4	-3	-5	-4	-3	-6	-10
pair:hear_from	-1	-5	-5	-3	-5	-3	-5	-3	-5	-10
pair:hear_the	42	14	-3	-3	-3	-2	-5	-3	-5	-4
pair:helm_of	-16	-4	-4	-5	-2	-7	-3	-2	-3	29
pair:help_<f>	-8	-4	-4	-4	17	-10	-3	-11	-7	-6
pair:help_of	-14	-4	19	-6	-6	-1	-4	-7	-12	-7
pair:help_to	-9	-4	-7	-6	-8	49	-8	-3	-4	-6
pair:her_first	-15	26	-4	-6	-4	-6	-8	-5	50	-8
pair:her_office	69	-3	-4	-4	-4	-4	-7	-3	-6	-48
pair:here_on	33	-5	-4	-3	-7	14	-10	-4	-3	-2
pair:here_today	42	-5	-2	4	-3	-8	-6	-2	-4	-4
pair:highly_of	1	-3	-4	-2	-5	-3	-1	-2	-2	-6
pair:him_.	-5	-5	-4	-3	-5	-5	-3	-5	1	33
pair:him_of	26	-2	-2	-3	-10	-4	-2	-2	-1	-5
pair:his_deputy	-21	-6	-6	-3	-5	-4	-3	-3	-5	-1
pair:his_diary	31	-2	-15	-2	-5	-7	-3	-2	-5	-4
pair:his_excellency	47	-4	-5	-4	-3	-6	15	-3	-5	-8
pair:his_office	23	-6	-14	-3	-3	-5	-3	-2	-6	3
pair:his_post	-15	-3	-4	-6	-4	-3	-5	-3	-7	60
pair:his_resignation	-18	-6	-3	-4	-8	-11	-4	-3	-5	87
pair:his_speech	-21	-8	36	-5	-6	-15	-9	-4	-13	-10
pair:his_trip	15	35	-4	-5	-4	-11	-5	-3	-6	-8
pair:his_visit	-22	32	-3	-4	-3	-10	-5	-2	-4	-4
pair:history_of	-6	4	-2	-2	3	-5	-3	-3	14	-4
pair:hit_<f>	-6	-2	-3	-5	-9	-3	-4	-11	54	-3
pair:hold_.	-11	-4	8	-2	-7	-4	39	-3	-4	-14
pair:hold_a	30	-3	15	-5	-1	-4	-7	-8	-6	-4
pair:hold_at	2		4	-4	-4	-9	-3	-2	-4	-4
pair:hold_by	-17	-3	23	-9	-6	-5	-6	4	-6	-2
pair:hold_discussion	42	-4	-5	-5	-5	-5	-3	-4	-5	-6
pair:hold_in	10	2	13	-7	13	-5	-5	-4	-4	-4
pair:hold_its	-26	-5	57	-7	-7	-11	-6	-3	-5	-4
pair:hold_on	11	-5	2	19	-3	-5	-4	-2	-3	6
pair:hold_talk	17	-3	-6	-3	-3	-3	-3	-4	-3	-3
pair:hold_the	6	-2	7	-5	-7	-3	-9	-2	-3	-10
pair:hold_up	20	-5	-7	-4	-6	-7	-5	-2	-19	-3
pair:holiday_for	26	-2	-2	-5	-7	-4	11	-4	-4	-4
pair:home_.	-8	-12	22	-5	-3	-11	-18	-5	-6	-3
pair:home_in	-13	-3	-3	-6	10	-6	-12	-18	44	-19
pair:honor_,	-8	-4	-3	-3	-3	-6	-8	-2	-6	-7
pair:honorable_<p>	12	-2	-2	2	-2	-8	-3	-2	-9	-3
pair:hope_for	-19	-3	-6	-7	-10	-6	-5	9	-7	-4
pair:hope_that	-6	-5	-4	-3	-5	-14	-4	-2	-4	-4
pair:hope_to	-12	-9	-30	-18	-3	-17	-3	-2	-4	-3
pair:host_<p>	20	-3	-16	-3	-2	-3	-4	-3	-3	-5
pair:host_a	1	-3	16	-3	-3	-6	-2	-2	-6	-4
pair:host_by	-11	-4	28	18	-6	-5	-3	-5	-6	-4
pair:host_of	-23	-3	-10	-4	-4	-4	29	-5	-3	-4
pair:host_the	-18	-6	27	2	-5	-6	-5	-4	-6	-4
pair:host_to	44	-8	15	-6	-4	-6	-5	-4	-4	-7
pair:hour_,	14	-14	-5	-3	-5	-6	-3	-3	14	-7
pair:hour_.	32	-6	14	-9	-5	-6	8	-5	-10	-4
pair:hour_after	-21	-4	-2	-7	26	-11	-4	-2	-3	41
pair:hour_and	-3	-4	-3	-4	-8	-6	25	-2	-2	-5
pair:hour_at	47	-7	-4	-3	-3	-6	-4	-9	-4	-13
pair:hour_later	-15	-9	-5	33	-2	-5	-6	-2	-5	-4
pair:hour_of	-16	-6	-7	-7	-4	9	12	-8	-8	-4
pair:hour_on	50	-5	-10	-4	-4	-11	-6	-3	-7	-3
pair:house_,	18	-5	-5	-7	-4	-6	-6	-5	49	-13
pair:house_.	20	-5	-4	-3	-7	-4	10	7	-5	4
pair:house_<f>	27	-2	-7	-3	-2	-2	-2	-5	-2	-3
pair:house_in	-3	-3	-9	-4	-6	26	-3	-3	-6	31
pair:how_<a>	36	-4	-6	-4	-9	-8	10	-5	-12	-6
pair:how_<p>	-18	-4	-5	-3	-4	-6	-5	-3	-4	-8
pair:how_a	21	-2	-3	-13	-2	-18	-3	-5	-12	-3
pair:how_many	-4	-9	-4	-11	-3	-16	-10	-4	-3	-2
pair:how_much	-7	-5	21	-7	-3	-3	-5	-1	-1	-2
pair:how_the	-11		6	-4	-6	-4	-5	-3	-5	-6
pair:how_to	17	-3	-14	-4	-12	-3	-5	-2	-4	-14
pair:hub_be	-8	-3	-3	-8	-6	30	30	-2	-4	-8
pair:hub_in	-9	17	-9	-5	-4	25	-2	-1	-3	-2
pair:huddle_with	19	-4	-3	-4	-4	-4	-4	-2	-6	-5
pair:human_resource	-15	-2	-2	-5	-1	-4	-4	-1	-2	-7
pair:ict_)	-13	-2	19	-9	-8	-3	-3	-2	-4	-4
pair:ict_,	-26	-4	43	-10	-3	-12	-7	-2	-4	-7
pair:ict_and	-21	-5	-6	-3	-4	-5	-4	-2	-4	-4
pair:ict_minister	-14	-18	20	-3	-5	-8	18	-3	-9	16
pair:ict_sector	-19	-4	-7	-7	-5	-4	8	-3	-5	-3
pair:ict_solution	-6	-2	-3	37	-11	-5	-3	-5	-5	-5
pair:ict_week	-6	-5	32	-4	-3	-6	-4	-2	-3	-6
pair:id_card	16	-5	-7	33	-5	-8	-5	-4	-5	-5
pair:identity_card	-9	-12	-4	2	-8	-9	36	-10	-13	-9
pair:identity_project	17	-3	-6	-4	12	-6	-5	-5	-2	-3
pair:if_<a>	-6	-4	-2	-6	-9	-4	-6	-8	-59	-3
pair:if_the	-12	-3	-3	-4	-5	-8	-19	-4	-13	-7
pair:image_of	-11	-2	-2	14	-11	20	-6	-5	-6	-3
pair:immediate_effect	-16	-4	-4	21	-4	-5	29	11	-19	18
pair:impact_on	-6	-5	-14	-4	-2	-1	-5	-1	-1	-3
pair:importance_of	-7	-4	-4	-4	29	-4	-3	-6	-6	-2
pair:impose_a	-5	-2	-3	-5	-6	-3	-9	-11	19	-3
pair:impose_on	-6	-3	-3	-4	-7	-3	-4	-4	27	-3
pair:in-principle_approval	-8	-3	-3	-6	-14	-3	-6	69	-13	-5
pair:in_.	-16	2	-5	-5	-6	21	-5	-3	-5	15
pair:in_2016	-8	-4	-4	-9	-3	-16	-3	24	-6	-8
pair:in_2017	-8	-3	-6	-4	-8	39	-11	-4	-9	-5
pair:in_2018	-6	-4	-10	12	32	-12	4	6	33	-4
pair:in_2019	-11	-10	-4	-7	6	-9	6	-3	10	-15
pair:in_2020	-10	-5	-4	6	15	47	-3	23	-6	-3
pair:in_2021	-7	-6	-6	8	7	-8	-1		34	-11
pair:in_2022	-17	-4	-5	-12	34	2	-1	17	2	-3
pair:in_2023	-12	14	-3	4	-12	5	-10	-2	2	17
pair:in_2024	-8	-4	-4	-5	-1	2	19	1	3	-4
pair:in_2027	-7	-12	-15	-5	-8	-13	-5	-11	-7	-8
pair:in_40	-13	-5	-8	-8	-8	69	-9	-17	-7	-7
pair:in_5g	23	-4	-4	-11	-23	-8	-6	30	-8	-3
pair:in_<a>	-13	-3	-7	-2	-1	16	4	-7	-12	22
pair:in_<c>	-5	-2	-1	-3	3		-4		-2	-4
pair:in_<f>	-8	-3	-4	10	39	-6		-6	-4	-5
pair:in_<o>	-10	-2	-8	-10	-7	-4	-2	-2	-6	-3
pair:in_<p>	-7	-1	-1	-5	-4	-6	-2	-3	-4	6
pair:in_a	8	-2	-3	4	3	-2	4	-1	-5	
pair:in_abuja	23	-12	-8	4	-1	9	-7	-2	-6	-11
pair:in_accra	44	-14	7	-5	-4	15	-6	-3	-6	-5
pair:in_addis	-6	-5	40	30	-5	9	-5	-3	-8	-4
pair:in_ai	-15	-5	-5	-23	-4	-6	-1	-3	-4	-3
pair:in_all	-13	-6	-4	16	-5	5	-10	-7	2	-2
pair:in_almaty	-7	-7	-4	-5	-14	70	-9	-6	7	-10
pair:in_an	-17	5	-3	3	-5		-3	-4	6	-6
pair:in_ankara	2	-10	15	-5	-5	-8	-3	-12	-5	-6
pair:in_another	8	29	-6	-6	-5	-9	-4	-11	-20	-3
pair:in_apia	6	37	-4	-12	3	-3	-5	-4	-3	-2
pair:in_april	-3	-3	1	1	29	5	2	7	1	18
pair:in_artificial	-4	-4	-5	14	-4	-7	-10	-3	-5	-3
pair:in_as	-19	-5	-5	-4	-6	-6	-5	-3	-5	80
pair:in_ashgabat	16	19	-5	-3	-3	-3	-5	-2	-2	-3
pair:in_astana	-9	36	-2	-3	-3	-21	-3	-2	-3	-3
pair:in_attendance	-36	-6	5	-5	-4	-20	-4	-3	-7	-6
pair:in_august	-12	-3	-3	14	-1	18	5	21	10	11
pair:in_baku	-12	-3	-8	-5	-6	20	-8	22	-6	-6
pair:in_barcelona	8	-5	26	-3	-3	-8	-5	-3	-5	-3
pair:in_batam	-34	-9	-3	-9	-18	15	-4	-3	-5	-3
pair:in_beijing	11	31	-6	-6	-4	-5	-4	-3	5	-5
pair:in_bengaluru	-12	-4	-20	-9	-14	49	-7	-6	22	-4
pair:in_bergen	11	-5	-8	-12	-5	19	-13	-3	-5	-5
pair:in_berlin	29	-3	-13	21	-2	-7	6	-3	-5	10
pair:in_bishkek	17	-5	17	-4	-5	-11	-6	-3	-5	-24
pair:in_brasília	21	-4	-4	-3	-4	-7	-13	-2	-3	-5
pair:in_brussels	39	-4		-9	-6	-7	9	-4	-4	5
pair:in_bucharest	27	-5	-6	-10	-7	22	-8	-4	-4	24
pair:in_busan	-11	-4	7	-5	-20	-11	-6	34	-5	-5
pair:in_cairo	-3	32	14	4	-6	-9	27	-4	-4	-7
pair:in_cash	-6	-1	-2	-14	39	-2	-2	-29	-2	-3
pair:in_central	-18	-7	-6	-2	23	-10	-4	-4	28	-5
pair:in_charge	-18	-3	12	-5	-3	-4	-6	-2	-25	36
pair:in_chennai	26	-5	-5	-5	-5	-5	-6	-3	-9	-6
pair:in_colombo	23	-3	14	-3	-7	-3	-3	-2	-3	-4
pair:in_contact	-7	-6	-4	-13	-6	-6	-6	-4	-6	-5
pair:in_court	-24	-3	24	16	-3	-3	-6	-7	12	-6
pair:in_datum	-11	-2	-3	-20	11	32	-6	-4	-6	-3
pair:in_davos	48	-6	-13	-4	-7	-4	-4	-3	-4	-5
pair:in_debrecen	-13	6	-5	-3	13	-30	-2	-3	-4	-7
pair:in_december	-6	-3	-5	-2		-9	12	27	-3	-1
pair:in_delhi	-7	68	-1	-6	-3	-6	-4	-2	-4	-6
pair:in_dhaka	25	-3	20	-4	-3	-18	-6	-2	-4	-8
pair:in_digital	-4	-3	-6	1	-3	-2	-5	-2	-2	-4
pair:in_doha	22	-4	25	-11	-4	47	-6	-3	-5	-6
pair:in_dubai	10	-5	58	-8	-5	-9	-4	-4	-6	-5
pair:in_dushanbe	-1	8	-5	14	-9	-4	-1	-1	-2	-4
pair:in_early	2	22	-4	-5	-12	-3	4	-2	-3	-5
pair:in_eleven	-13	-5	-6	-8	-5	-18	-9	-4	-15	-6
pair:in_europe	-9	-4	-6	-4	18	12	-5	-3	37	-4
pair:in_favor	-13	-4	-4	-4	10	-8	7	12	-7	-10
pair:in_february	-6	-3	6	20	-6	6	1	-3	12	-5
pair:in_fine	-15	-5	-8	-2	-3	-5	-11	-5	1	-3
pair:in_five	-10	-7	-3	-4	-4	-7	11	-2	-3	-3
pair:in_for	47	15	-4	-5	-4	-6	-5	-4	-7	-8
pair:in_force	-8	-4	-4	-5	-4	-6	22	-11	-8	-4
pair:in_gaborone	-4	5		2	23	16	-3	-15	-7	-2
pair:in_geneva	30	-10	26	-4	-4	-9	-5	-3	-6	-5
pair:in_government	-10	-3	-15	16	-2	-10	-7	-2	-2	23
pair:in_guangzhou	6	-5	-5	-7	-5	-4	-3	41	-7	-6
pair:in_gujarat	28	-5	-4	-4	-5	-4	-4	-3	-11	-13
pair:in_hand	-7	-20	-5	-6	-16	-12	-4	-3	-3	-5
pair:in_hanoi	23	17	12	-3	-4	9	-6	-4	-5	-6
pair:in_harare	21	-4	-4	-5	-6	-4	-3	35	-8	-5
pair:in_her	3	-4	-1	-9	-7	-6	12	-3	15	12
pair:in_his	-4	-7	6	-5	-7	-6	1	-3	-6	34
pair:in_honiara	26	-6	-5	-8	35	-7	-5	-3	-4	-8
pair:in_hsinchu	-15	34	15	-5	-8	42	-3	-4	-5	-4
pair:in_islamabad	30	-4	10	-4	20	-8	-3	-3	-4	-4
pair:in_it		-7	-4	-9	-4	-5	-12	-7	-4	-4
pair:in_its	-11	-4	-2	-3	15	-9	-7	4	3	-5
pair:in_jakarta	-6	26	-8	-7	5	-6	-4	-3	-5	-5
pair:in_january	1	-5	7	-7	-7	11	43	2	-5	14
pair:in_july	4	-8	-8	-5	-5	9	-2	17	5	-9
pair:in_june	-1	5	2	7	9	20	-6	19	8	9
pair:in_kathmandu	37	-3	4	-7	-11	-7	-6	5	-5	-3
pair:in_kigali	-11	7	11	31	4	3	-7	-4	-5	-5
pair:in_kuala	-2	-3	7	16	-3	-5	-5	-4	-3	-5
pair:in_kumamoto	-9	-5	-4	39	14	-26	-5	-4	-8	-5
pair:in_lagos	10	-6	45	-5	-5	-9	-8	-3	-7	-9
pair:in_line	19	-3	13	-3	-7	-4	22	-2	-11	-7
pair:in_lisbon	19	-7	17	-4	-15	-6	-4	-3	-5	7
pair:in_malé	4	-5	-9	-7	-4	-11	28	-4	-6	-22
pair:in_manila	22	-4	-4	23	-4	-5	-4	-7	-11	-4
pair:in_maputo	19	-5	-4	-7	-13	-13	-8	-9	-18	-15
pair:in_march	-9	4	-6		4		-10	-5	5	23
pair:in_may	-6	4	-4	-7	5		19	-1	-1	17
pair:in_munich	20	4	-4	-5	-1	-8	-4	-3	13	-5
pair:in_muscat	21	4	16	-3	1	-10	-3	-3	-3	-3
pair:in_nairobi	13	-3	-13	10	-13	-7	-7	-4	-9	-7
pair:in_new	14	-6	2	-5	-7	-13	18	-3	17	-7
pair:in_nine	55	-4	-7	-8	12	-8	-5	-17	38	-4
pair:in_november	-14	10	26	-5	-5	26	-7	-5	19	-4
pair:in_october	-5	-1	5	2	-2	33	-5	-4	-4	-3
pair:in_office	-17	-3	-4	-3	-7	-6	-4	-2	-7	7
pair:in_on	-40	-2	-5	-7	-3	-7	-5	-3	-5	57
pair:in_order	-1	-1	-3	-7	-2	-2	-9	-1	-18	8
pair:in_oslo	18	-5	-6	-5	-6	-8	-6	-4	7	-5
pair:in_other	-5	-6	-3	-3	6	-6	-8	-2	-4	-1
pair:in_paris	9	-4	46	-5	-4	-5	-3	-3	-3	-9
pair:in_particular	-9	-6	13	-5	-5	-5	-3	-3	-4	-10
pair:in_penang	-3	37	-11	-5	22	4	-5	-4	-7	-5
pair:in_person	48	-3	-4	-5	-3	-5	-3	-3	-8	-15
pair:in_place	8	-4	-3	12	-3	-5	1	-5	-1	13
pair:in_port	-8	-21	33	-2	-4	23	-2	-3	-2	-2
pair:in_principle	-14	-3	-5	-7	-7	-4	15	-5	22	-6
pair:in_public	12	15	-5	-10	-2	-4	-2	-1	-2	-2
pair:in_quetzaltenango	-4	-4	-12	-6	-4	-29	-5	-4	10	-3
pair:in_rabat	-13	50	-8	6	-6	-9	-21	-3	-5	-4
pair:in_recent	-11	-5	-5	-6	19	21	-7	-2	12	-4
pair:in_riyadh	17	-8	21	-7	9	19	13	-4	-4	-7
pair:in_rome	27	-3	-4	-6	-7	-6	-5	-3	-4	-6
pair:in_san	12	7	30	-5	-4	-5	-2	-3	-3	-4
pair:in_santiago	-15	-7	23	4	-8	-9	-7	-4	-6	-5
pair:in_science	-2	-3	-2	-10	-3	-4	-3	-2	-4	-6
pair:in_semiconductor	-4	-5	-4	-6	-4	-3	19	-2	-7	-6
pair:in_seoul	15	5	-7	11	3	-6	-3	-5	-5	-6
pair:in_september	-2	-8	11	-6	-7	35	-2	12	8	2
pair:in_service	-9	-7	-4	-8	-17	82	-6	-8	8	-4
pair:in_seven	-34	8	-3	-2	-9	-5	-17	-4	-6	-2
pair:in_several	-16	-3	-4	-14	-11	-7	-3	-4	-8	-4
pair:in_shanghai	-23	12	34	-5	-5	-15	-4	-3	-5	-7
pair:in_south	-26	-4	-4	-9	20	-7	-2	-3	-4	-5
pair:in_suva	-2	18	25	-6	-5	-15	-8	-3	-6	-4
pair:in_taipei	-8	3	-6	-6	-5	9	-6	-2	-5	14
pair:in_talk	15	-11	-7	-5	-13	-4	-3	-3	-5	-3
pair:in_tallinn	5	36	29	-8	-3	-4	-11	-3	-5	-6
pair:in_tashkent	7	10	26	3	-4	-12	-6	-3	-5	-4
pair:in_ten	-12	-4	-5	-7	-7	-12	-6	-4	-11	-5
pair:in_that	-23	-3	-4	-2	-4	-3	-4	-2	-3	-1
pair:in_the		-1		-1	-2	2	-1		-2	-3
pair:in_this	-16	-4	-4	-5	-8	-4	-7	-3	-13	-5
pair:in_three	-7	-5	-5	-7	1	35	-12	-9	-9	-4
pair:in_tirana	12	-3	-4	-12	-4	20	18	-2	-4	-6
pair:in_tokyo	26	-6	10	7	-5	-4	-6	-4	-4	-5
pair:in_turn	18	-14	-9	-7	29	14	-2	-13	-2	-4
pair:in_two	-6	15	-5	-7	-15	12	-12	5	-32	-6
pair:in_valparaíso	-34	27	-6	-6	-4	-18	-5	-2	-2	-6
pair:in_vilnius	11	-5	-7	-6	-3	20	-3	37	-9	-3
pair:in_warsaw	-10	-5	-9	29	18	-5	-10	-2	-3	-5
pair:in_washington	23	62	16	-7	-7	-10	-8	-3	-5	21
pair:in_what	-3	-3	-2	16	1	-5	-5	-3	-5	-4
pair:in_which	-2	-3		-3	-6	-4	-4	1	5	-5
pair:in_windhoek	-12	-14	14	-3	-4	14	-8	-5	11	-2
pair:in_with	28	-4	-4	-5	20	-4	-4	-4	-6	-12
pair:in_write	-9	-2	-2	-7	-12	-5	-9	-17	56	-4
pair:in_yaoundé	-3	-5	-9	4	-2	-32	-5	-2	45	-8
pair:inaugurate_a	-39	-5	19	-5	-7	58	-3	-3	-4	-6
pair:inaugurate_by	-15	-5	-7	-9	-15	68	-12	-3	-4	-11
pair:inaugurate_the	-18	-12	46	-5	-4	48	-7	-4	-7	-8
pair:include_,	4	-2	-4	-2	-7	-3	-3	-2	-1	-2
pair:include_<f>	-7	-4	-6	-11	-10	-13	-5	6	5	-8
pair:include_<p>	-25	-4	51	-6	-5	-6	-3	-3	-6	4
pair:industrial_park	-5	-6	-2	16	-7	25	-8	49	-4	-3
pair:industry_,	-13	-3	-7	5	-4	10	-2	-3	-3	-4
pair:industry_.	-10	25	-3	-4	-3	-4	-3	-3	-3	-7
pair:industry_and	-12	-4	-7	8	-5	-4	-11	-3	-6	22
pair:industry_be	-5	-8	-4	-3	-4	-2	-4	-2	-5	-2
pair:industry_minister	-20	-6	-6	-5	-7	-7	-8	-5	-4	-5
pair:industry_to	7	-4	24	-3	-10	-8	-18	-2	-3	-3
pair:information_and	1	-3	12	-7	-7	-4	-2	-2	-3	-4
pair:information_be	-27	-1	-5	-3	-3	-2	-11	-4	-12	36
pair:information_technology	9	-5	-4	6	-5	-5	-5	-3	-5	-7
pair:informed_<p>	35	-3	22	-6	-2	-3	-3	-3	-9	-6
pair:informed_by	41	-6	-3	-3	-2	-4	-2	-3	-3	-8
pair:infrastructure_,	1	-4	-5	-5	8	8	-6	-3	-5	17
pair:infrastructure_.	-19	8	-5	-5	-4	-5	22	-3	-3	2
pair:infrastructure_and	-5	-4	-3	-4	-2	-7	-6	-3	-2	-5
pair:infrastructure_in	-21	-3	-6	-3	-12	-11	-4	-2	-2	-3
pair:infrastructure_of	-5	-4	-3	9	-4	-6	-3	-3	-2	-4
pair:initiative_,	12	-2	-4	4	-5	14	-14	-3	-4	-4
pair:initiative_and	-16	-3	28	-3	-5	-4	-13	-1	-2	-4
pair:ink_a	-10	-3	-4	59	-6	-6	-5	-4	-7	-5
pair:innovation_,	-5	9	-3	-11	-3	-3	-1	-2	-2	-4
pair:innovation_and	-7	-4	8	-5	-5	-4	-5	-2	-2	-3
pair:inquiry_into	-3	-3	-6	-6	-7	-11	-10	-7	67	-5
pair:inspect_the	-26	79	-5	-13	-6	-11	-5	-14	-8	-5
pair:instagram_,	-11	-1	-2	-5	-22	-4	-2	-2	-3	-3
pair:integration_,	-39	-4	-3	-2	23	-12	-10	28	-4	-4
pair:intelligence_(	2	-3	-4	-6	-3	-8	-11	-3	-2	-2
pair:intelligence_,	-9	-5	-6	6	-3	-8	-5	-2	-5	-4
pair:intelligence_.	-8	-3	11	-6	-5	-4	59	-8	-6	-6
pair:intelligence_and	-4	-3	-4	23	-3	-6	10	-2	-5	-5
pair:intend_to	-11	-4	-6	-5	14		-1	-4	-6	-4
pair:intent_to	-11	-2	-3	-42	-23	-3	-10	41	-10	-7
pair:interact_with	101	-7	-7	-8	-7	-8	-5	-5	-11	-16
pair:interest_,	-8	-4	10	-6	-6	-15	14	-2	-4	-2
pair:interest_.	-5	-6	-4	-7	-4	-9	23	-10	-7	-5
pair:interest_in	16	-1	-5	-3	1	-10	-3	-2	-4	-4
pair:interest_of	-5	-3	-6	-5	-5	-4	-14	-4	10	-5
pair:interim_chair	-17	-5	-4	-3	-4	-5	-3	-3	-10	31
pair:internet_,	-14	-7	-3	-2	-6	-9	-4	-2	-5	-13
pair:internet_.	45	-4	-3	-5	-8	-6	-3	1	-3	-3
pair:internet_in	-9	-5	-14	-6	-8	43	-7	33	-5	-3
pair:internet_provider	3	-3	-4	-5	16	-11	-6	-4	-12	-8
pair:internet_service	35	-3	-3	-2	-4	-5	-2	-13	-4	-3
pair:internet_to	-13	-4	-3	-4	-5	-5	-9	-2	33	-5
pair:interview_with	-6	-4	-3	-8	-3	-3	-4	-2	-7	-8
pair:into_<c>	-8	-2	-3	-6	46	6	-1	-3	-6	-3
pair:into_<f>	-9	-3	-4	-7	35	-8	-5	-7	31	-5
pair:into_<p>	5	-6	-4	-2	-4	-11	-2	-7	-4	-5
pair:into_a			-5	5	16	-8	4	-3	-2	-4
pair:into_account	-1	-2	-1	-9	-20	-6	-7	-11		-1
pair:into_force	-10	-5	-13	-21	-4	-8	26	-3	-5	-4
pair:into_its	-8	-5	-4	-7	45	-18	-10	-5	10	-4
pair:into_law	-9	-2	-6	-13	-5	-6	52	-3	-9	-9
pair:into_operation	-13	-10	-6	-5	-10	102	-5	-4	-9	-6
pair:into_orbit	-6	-7	-6	-9	-12	83	-9	-4	-6	-4
pair:into_practice	-4	-3	-3	-8	-10	-11	-5	-2	-3	-3
pair:into_service	-12	-7	-6	-22	-10	108	-7	-3	-6	-3
pair:into_the	3	1	-3	-2	4	13	-3	-3	1	2
pair:into_use	-16	-4	-6	-4	-12	65	-7	-2	-5	-3
pair:introduce_a	-12	-3	-4	-17	-5	31	7	-3	-7	-4
pair:introduce_the	20	-3	-5	6	-2	-10	-24	-4	-10	-12
pair:invest_$	-10	-3	-4	-6	39	-8	-5	-4	-4	-4
pair:invest_,	-5	-1	-2	-1	-13	-4	-6	-1	-1	-2
pair:invest_in	-9	-4	-4	-6	4	5	-4	9	-5	-5
pair:invest_more	-6	-2	-3	-2	-19	-2	33	-2	-4	-4
pair:investigation_by	-7	-2	-3	-6	-5	-5	-6	-11	67	-4
pair:investigation_into	-6	-2	-5	-5	-10	-11	-5	-7	51	-3
pair:investigation_of	-16	-4	-2	-4	-4	-4	-2	-6	67	-7
pair:investment_,	2	-5	-7	-4	-3	-2	-3	-2	-2	-4
pair:investment_.	-14	-3	-3	-2	-6	-3	-1	-3	-2	-2
pair:investment_and	-19	2	-2	-7	-20	-4	-2	-2	-1	-1
pair:investment_in		-4	-3	-3		-6	-2	-3	-5	-3
pair:investment_of	-6	-4	-3	-5	10	11	-14	-4	-6	-3
pair:investor_,	-5	-4	-9	-7	6	-2	-2	-2	-4	-2
pair:investor_.	-22	8	34	-7	-1	1	-15	-4	-5	-4
pair:investor_and	23	-2	-2	-20	-8	-5	-3	-2	-8	-5
pair:investor_be	-4	-3	-3	-2	28	-11	-5	-1	-3	-6
pair:investor_in	-10	-4	-5	-5	-9	-5	-4	-3	-7	-3
pair:invitation_of	-12	45	-4	-4	-5	-4	-2	-3	-5	-8
pair:invite_<f>	-6	-3	-10	-10	-10	-4	26	-19	-4	-2
pair:invite_<p>	-25	-14	45	-2	-6	22	-3	-2	-2	-4
pair:iphone_16	-2	-2	-1	29	-12		-4	8	23	-2
pair:island_,	-10	-4	-5	40	-11	15	-4	-4	-6	-6
pair:island_be	-9	-4	-10	-3	15	-28	-6	-4	-4	-3
pair:issue_,	-8	-2	-2	-3	-9	-4	-12	-6	-7	-6
pair:issue_<f>	-5	-2	-2	-5	-2	-6	-16	35	-15	-13
pair:issue_a	-7	-2	-3	-5	-5	-5	5	-10	46	-5
pair:issue_an	-6	-3	-3	-5	-3	-3	6	14	18	-8
pair:issue_by	-3	-7	-3	-4	18	-3	5	-21	-8	-3
pair:issue_of	43	-2	-2	-6	-7	-3	-10	-7	-5	-6
pair:issue_on	17	-2	-2	-4	-4	-3	45	-8	-8	-10
pair:issue_the	-3	-1	-2	-8	-3	-4	-23	45	17	-3
pair:it_,	-19	-3	-3		-6	-6	-7		7	-5
pair:it_.	-5	-2	-5	-8	-7	-7	-6	3	-4	-3
pair:it_a	-8	-3	-3	-5	-4	19	16	-3	3	-8
pair:it_an	-7	-3	-2	-3	-8	-12	45	-13	-12	-9
pair:it_at	-17	-6	-6	24	-6	-9	-5	-4	-8	-12
pair:it_be	-2	-2	-4	1	1	-3	-5			-3
pair:it_call	11	-2	-2	-3	-3	-2	-8	-4	24	-2
pair:it_company	-19	-3	-8	-3	-4	-7	-4	-3	-4	-4
pair:it_easy	-2	-2	-3	-1	-4	-2	-14	-2	-2	-4
pair:it_for	-4	-4	-5	-5	19	-6	-6	-3	-3	-4
pair:it_from	-7	-7	-4	-4	-7	32	-9	19	-22	-9
pair:it_go	20	-14	-8	-3	-6	9	15	-5	12	-7
pair:it_have	-7	-3	-5	-7	5	-2	7	-4	-13	-5
pair:it_in	-9	-3	-2	-4	-7	-7	-5	-3	42	-9
pair:it_make	-24	-6	-8	-5	-6	-9	17	-3	-19	-6
pair:it_minister	-10	-4	-5	-5	1	9	-6	13	-7	-8
pair:it_on	-17	-5	-5		-5	25	-13	21	-8	-7
pair:it_put	-10	-3	-2	-5	30	-8	-7	-10	1	-2
pair:it_say	-13	-5	-5	-10	43	16	-7	-6	7	9
pair:it_should	-4	-3	-5	53	-4	-8	16	-3	-5	-1
pair:it_tell	-18	-3	-6	43	-8	59	-10	-14	-8	-3
pair:it_the	-9	3	-3	-4	-5	-3	-4	6	-9	-2
pair:it_to	-13	-3	-6	5	-11	-4	13	5	11	10
pair:it_turn	-8	-2	-4	-1	-1	-6	-7	36	-3	-2
pair:it_will	-6	-6	-4	-5	14	4	10	-8		-3
pair:it_would	2	-2	-3	-5	6	3	11	9	4	-6
pair:its_5g	-7	-3	-5	-13	-10	29	-6	30	-9	-4
pair:its_<p>	6	-5	-3	10	-5	-7	-3	-3	-4	-8
pair:its_annual	-45	-5	31	-4	-7	-15	-5	-3	-5	-4
pair:its_chair	38	-3	-5	-4	-11	25	-11	-4	-15	-9
pair:its_chief	-16	-3	-3	-6	28	17	-6	-5	19	11
pair:its_chip	-28	-4	-6	-8	-10	-5	-9	-7	19	-6
pair:its_core	-8	-3	-4	85	-18	-9	13	-7	-8	-9
pair:its_decision	-3	-1	-2	-4	-2	-8	-7	12	15	-8
pair:its_digital	-8	56	-5	-6	-3		-7	-6	-5	-4
pair:its_door	-11	-2	38	-3	-3		-16	19	-8	-2
pair:its_engineer	11	48	-4	-4	-3	-14	-4	-3	-12	-3
pair:its_final	-7	-4	-5	-4	-14	-5	65	-17	-5	-4
pair:its_first	-9	-4	-10	-7	12	39	-6	17	-5	-6
pair:its_head	-12	-4	-5	-3	-7	-8	-7	22	-6	13
pair:its_license	-10	-5	-3	17	-9	6	-6	34	-16	-5
pair:its_national	-8	-4	9	32	-6	45	-11	-4	-9	-15
pair:its_network	-7	-3	-4	1	14	-13	-7	-11	-5	-4
pair:its_own	-8	-4	-4	-6	-12	-8	-7	24	13	-8
pair:its_plan	-3	-2	-3	-3	25	-4	13	-14	6	-3
pair:its_plant	-7	-7	-7	-5	47	7	-4	-4	-6	-3
pair:its_proposal	-12	-4	-6	-5	-5	-9	74	-7	-8	-4
pair:its_rival	-7	-3	-5	-6	-7	-12	-31	-3	27	-4
pair:its_service	-8	-4	-3	-5	-12	31	-7	32	-2	-4
pair:its_stake	-6	-3	-4	-8	74	-8	-5	-10	-10	-6
pair:its_third	-13	-5	-7	-9	9	-12	48	-4	-5	27
pair:its_website	-3	-4	-5	-17	10	25	-9	-6	14	-2
pair:jakarta_,	1	-24	-4	-3	-3	-5	-3	-3	-3	-3
pair:jakarta_on	-13	42	-8	-5	-5	-17	-7	-3	-6	-5
pair:january_,	-10	-2	-3	-7	30	-5	35	-1	16	23
pair:january_.	-23	-8	1	39	-3	32	17	-3	-5	-7
pair:january_<c>	-16	-5	-7	-5	-5	31	-7	-2	-5	39
pair:job_,	-17	-2	-7	-2	-6	-5	-5	-1	-1	31
pair:job_.	-13	-4	-7	-8	57	-8	-10	-2	-6	-9
pair:job_in	-7	-6	-3	-5	20	-6	-3	-2	-5	33
pair:join_<f>	-9	-2	-6	-16	-14	-5	-2	-5	-14	24
pair:join_a	-1	-3	-1	-18	8	-4	-2	-2	-2	-6
pair:join_hand	-13	-5	-3	38	-4	-12	-3	-4	-7	-4
pair:join_the	-14	-17	25	23	-3	-8	-4	-3	-4	-6
pair:joint_laboratory	-6	-4	-8	46	-8	-16	-5	-2	-6	-2
pair:joint_project	39	-5	-6	34	-9	-8	-4	-2	-3	-6
pair:joint_statement	-7	-3	-2	22	10	-5	-8	-13	-7	-4
pair:joint_venture	-11	-4	-5	46	7	-13	-6	-5	-9	-5
pair:joint_work	7	-4	-11	-12	-4	-7	-2	-2	-2	-1
pair:july_,	10	-5	-3	-4	-12	-7	50	21	-15	3
pair:july_.	-11	-4	-5	-7	-9	-15	-4	-7	8	-23
pair:june_,	-15	-5	-5	-6	14	47	-10	20	-5	-7
pair:june_.	3	1	1	-4	2	-2	15	-7	-7	26
pair:june_and	-18	-3	-3	-4	-6	-5	-3	-2	4	23
pair:keep_<f>	-2	-3	-5	-5	-6	-5	-3	-4	-6	-19
pair:keep_a	-30	39	-14	-4	11	-4	-3	22	-3	-5
pair:keep_its	-15	-5	-6	-10	-13	-10	-6	-8	-9	-10
pair:keep_the	-10	-4	-4	-4	32	11	3	-4	-6	-5
pair:keep_them	14	-3	-4	-4	-5	-5	-4	-3	-6	-9
pair:keynote_at	-15	-6	51	-7	-5	-7	-6	-4	-5	-5
pair:kick_off	-9	6	8	-6	-7	38	-8	-3	-8	-6
pair:know_that	-5	-3	-2	29	-12	14	-6	41	3	-1
pair:know_the	-15	-6	-5	-4	-3	-5	-4	-2	-3	-4
pair:kuala_lumpur	-2	-3	7	16	-3	-5	-5	-4	-3	-5
pair:lab_in	-10	-10	-2	-13	9	34	-3	-19	-10	-13
pair:laboratory_.	-23	34	-7	5	-4	-8	-5	-2	-3	-4
pair:laboratory_in	9	-5	-5	21	-9	-5	-4	-3	33	-4
pair:laboratory_of	68	-23	-3	-4	10	-10	-2	-6	-4	-4
pair:lack_of	-14	-5	-7	-4	-12	34	-4	-2	-3	-3
pair:land_a	-12	-7	-3	-7	-10	-10	-3	16	-6	-3
pair:land_for	-7	-15	-4	-5	39	-14	-4	-6	-5	-3
pair:land_in	-9	54	-5	-6	-4	-8	-4	-3	-6	-5
pair:landing_permit	10	-7	-4	-3	-3	-6	-5	7	-6	-3
pair:landing_station	-9	51	-8	-5	-7	-12	-5	-6	-5	-4
pair:laptop_to	-11	-3	-6	-9	81	-21	-7	-7	-11	-13
pair:large_of	-12	-6	-17	13	-11	24	-7	22	-10	-6
pair:last_:	-8	-2	-2	-3	-28	-3	-8	24	-11	-2
pair:last_day	-13	-6	-4	24	-5	-4	3	-4	-7	51
pair:last_friday	18	-5	-5	6	-6	28	-8	19	-11	8
pair:last_month	21	3	-5	4	9	-9	16	-5	12	-2
pair:last_night	8	-12	-7	-4	-11	20	4	7	-1	-5
pair:last_november	-7	-5	-7	-5	-7	27	-22	24	-10	-2
pair:last_of	31	-4	-3	-6	-18	41	-5	-2	-6	-7
pair:last_thursday	33	52	-3	-5	29	-16	-1	-3	-4	-6
pair:last_week	10	8	-10	6	7		9	-2	-5	5
pair:last_year	-11	-3	-6	-4	13	-2	-2	-6		-6
pair:late_.	-5	-3	-2	-7	-4	-6	-6	22	-2	-2
pair:late_in	64	19	-10	-3	-7	-11	-1	-2	-5	-4
pair:late_on		-7	-4	-4	-11	-8	36	53	-5	-6
pair:later_,	-5	-8	-5	31	-1	-5	-8	-5	3	-4
pair:later_.	-31	-6	-4	-6	-3	-6	-5	4	-10	-5
pair:later_this	-21	-2	-14	-17	3	33	18	-3	-4	-3
pair:latin_america	-17	-7	-6	-7	-5	-5	-2	-2	-1	-2
pair:launch_a	-9	-5	-7	-7	-6	44	-1	-7	-10	-5
pair:launch_an	-15	-2	-16	-3	-15	18	-8	-5		-2
pair:launch_by	-2	-2	-11	-2	-9	21	16	-8	13	-1
pair:launch_in	-13	1	-2	-7	-6	77	-9	-6	-9	-3
pair:launch_its	-9	-3	-4	-4	-5	11	-7	-6	-5	-2
pair:launch_of	-11	-6	-3	-4	-5	57	-3	-5	-3	-2
pair:launch_the	-29	-5	-12	-6	-4	59	20	-3	-4	-6
pair:law_,	-5	-3	-3	-3	-4	-2	8	-3	-17	-3
pair:law_.	-9	-3	-3	-9	-5	-4	11	-3	-3	-5
pair:law_and	6	-2	-3	-5	-4	-3	-4	-3	-4	-3
pair:law_at	-16	-3	9	-2	-3	-7	-8	-2	-7	-9
pair:law_be	-9	-3	-4	-4	-7	-4	-18	-5	-8	-20
pair:law_in	-5	-4	-3	-4	-5	-12	37	-5	-19	-5
pair:law_on	-8	-3	-5	-7	-4	-5	19	6	-7	-6
pair:law_that	-6	-3	-4	-9	-3	-7	52	-3	-8	-2
pair:lawyer_,	-43	-4	-3	-3	-5	-4	-8	-3	-7	-6
pair:lawyer_and	44	-6	-4	-4	-5	-3	-4	-3	-16	-7
pair:lay_down	-6	-1	-1	-7	-3	-7	25	-10	33	-8
pair:lay_out	-8	-6	-4	-6	-3	-8	13	-2	-4	-2
pair:lead_<a>	-20	-5	-5	-3	-6	-8	-5	-3	-9	40
pair:lead_<f>	12	-3	-3	-3	-9	-5	-3	-3	-5	-4
pair:lead_a	-21	43	15	-7	6	-7	-4	-3	-5	14
pair:lead_by	10	-4	-5	-6	-1	-7	-3	-3	-3	3
pair:lead_in	-3	-5	-10	-1	-6	-10	-3	-2	-1	-2
pair:lead_the	-16	-4	6	-4	8	-4	-7	-6	11	-6
pair:lead_to	-7	-6	-4	-11	-2	-5	-5	-2	20	40
pair:leader_.	-5	5	-6	-5	-3	-7	-9	-2	-5	-9
pair:leader_in		7	-9	-3	-4	-5	-5	-2	-4	-3
pair:leader_of	31	32	-5	-5	-6	-6	-2	-2	-5	-6
pair:leadership_of	14	-7	-10	-2	-4	-5	-2	-2	-3	-8
pair:learn_from	-12	10	-3	-2	-17	-4	-4	-2	-3	-2
pair:leave_<a>	-6	-8	-5	-4	-6	-4	-6	-5	-10	21
pair:leave_<c>	7	39	-6	-2	-2	-7	-1	-1	-5	-6
pair:leave_for	4	46	9	-5	-5	-5	-3	-3	-4	-14
pair:leave_in	-4	-12	-3	-3	-5	-7	-5	-11	-5	6
pair:leave_the	-27	-12	-7	-5	-4	-5	-3	-3	-5	28
pair:leave_with	-7	-14	-5	-5	-4	-10	-14	-3	-5	11
pair:legislation_,	-7	-3	-4	-7	-4	-7	39	-3	-8	-3
pair:lender_<f>	-22	-4	-4	43	27	12	-9	-6	-8	-7
pair:let_<f>	-4	-2	-2	-11	-11	-5	-5	25	14	-4
pair:let_it	-5	-2	-3	-3	-14	-3	11	-7	7	-2
pair:let_the	-12	-5	-5	-4	-3	-5	-11	30	-5	-9
pair:letter_.	-18	-4	-3	-13	-7	-5	-8	29	-20	-6
pair:letter_from	-16	-2	-2	-15	18	-5	-2	-5	-7	-5
pair:letter_of	3	-5	-5	47	-9	-5	-6	9	-8	-6
pair:letter_to	-13	-2	-3	-11	2	-14	-8	-25	-9	-3
pair:level_,	-5	5	-9	-6	-2	-10	-4	52	-3	-13
pair:levy_,	-13	-4	-3	-2	-3	-15	39	-4	-7	-5
pair:levy_on	-15	-3	-3	-6	-2	-4	31	-3	-5	-4
pair:license_,	-10	-2	-2	-8	9	-4	-8	37	1	-4
pair:license_.		-4	-3	5	-5	18	-6	-13	-7	-4
pair:license_<f>	-6	-2	-3	-6	-4	-6	-5	47	-18	-5
pair:license_and	-3	39	-5	-4	-2	-7	-4	-14	-2	-2
pair:license_be	-6	-5	-4	-7	-4	-10	-10	46	-14	-3
pair:license_by	-10	-2	-4	-5	-11	-5	-4	56	-11	-3
pair:license_for	-4	-3	-3	-9	-5	-7	9	9	-5	-4
pair:license_from	-5	-3	-3	-9	-8	-5	-14	9	-10	-3
pair:license_have	-3	-4	-3	-8	-5	-11	-7	11	-5	-2
pair:license_in	-5	-2	-3	-3	-9	-4	-5	52	-9	-2
pair:license_of	-5	-2	-2	-6	-7	-4	-2	32	-12	-5
pair:license_on	-8	-3	-3	-5	-3	14	-5	50	-5	-9
pair:license_to	-5	-2	-2	-6	-1	-4	-16	22	-11	-2
pair:license_under	-4	-2	-3	-3	-3	-7	-27	54	-6	-2
pair:license_with	-5	-1	-2	3	-20	-4	-6	31	-8	-2
pair:licensee_.	-9	-4	-7	-7	-6	-9	8	32	-10	-6
pair:life_in	-19	-13	-6	-7	-8	-8	-5	-7	33	-24
pair:lift_off	-8	-6	-4	-6	-6	47	-8	-5	-16	-4
pair:lift_the	-7	-3	-4	-4	-7	-21	27		24	-3
pair:like_<f>	-10	-4	-5	-3	-6	-4	-4	-4	15	-7
pair:like_<p>	-23	-4	-5	-4	-4	-4	-3	-2	-4	18
pair:like_to	-10	-8	-17	-3	-4	-5	-6	-7	-6	-4
pair:line_,	11	-6	-4	-13	12	15	-5	-3	-7	-3
pair:line_.	-9	26	-7	-6	-5	-26	16	-3	-5	-5
pair:line_at	31	-4	-7	-6	-14	-27	-6	12	-16	-3
pair:line_in	22	-6	-4	-5	36	27	-8	-7	-8	-5
pair:line_of	-17	40	-7	-7	7	-7	-6	19	-8	-7
pair:line_up	-17	-6	-6	-4	20	-12	-4	-3	-9	-6
pair:line_with	-2	-2	7	-4	-6	-6	16	-2	-8	-8
pair:link_.	-1	19	-5	16	-4	-8	-5	-3	-6	-4
pair:list_,	-15	16	-5	-5	-6	-6	-7	-4	32	-13
pair:list_.	-17	28	-4	-10	-6	-8	-5	-14	72	-9
pair:list_for	-7	-5	-5	-7	-14	-7	-5	-20	69	-5
pair:list_of	18	-7	-4	-6	-5	-5	-10	22	-12	-6
pair:listen_to	35	3	-7	-5	-5	-3	-6	-2	-7	-6
pair:little_.	-28	-4	-5	-16	-7	-7	-7	-7	-11	-6
pair:live_in	-9	-10	-6	24	-10	87	-5	-11	-7	-6
pair:loan_for	-7	-2	-3	-8	17	-4	-7	-23	-10	-3
pair:loan_from	-6	-3	-10	-4	-34	-4	-3	-6	-15	-3
pair:loan_of	-3	-2	-3	-16	41	-2	-11	-12	-9	-4
pair:local_and	-3	-1	24	21	-5	-3	-5	-2	-4	-4
pair:local_arm	-14	-2	-2	-11	-11	-2	-3	31	-21	-3
pair:local_content	13	-2	14	-2	-7	-18	-6	11	-8	-6
pair:local_time	-11	-5	-5	-9	-5	45	-8	-3	-5	-4
pair:local_unit	-6	-3	-4	-6	-11	-8	-7	-32	33	-6
pair:long_as	-7	-2	-2	-5	-16	-3	-15	-39	-5	-7
pair:long_road	18	-12	-4	-6	-4	-10	-6	-3	-5	-4
pair:long_term	-13	-7	-2	-5	-16	-4	-2	-2	-7	-6
pair:look_at	1	47	-7	-5	-5	-7	-5	-4	-7	-5
pair:look_for	31	-6	-7	-10	-2	-6	-4	-3	-3	8
pair:look_forward	-2	-5	-2	-3	-5	-2	-2	-2	29	-3
pair:look_into	-13	6	-5	-7	-5	-9	-7	-5	22	10
pair:look_on	-20	-7	-4	51	-4	15	-3	-4	-13	-8
pair:look_to	14	-6	-7	-8	-8	-9	-7	-3	-3	-4
pair:lot_for	-10	-4	-6	-19	-7	-8	-6	99	-8	-4
pair:low_.	-13	-4	-5	-6	-13	-9	-6	-3	-10	-5
pair:lunch_for	-9	-2	-7	-3	-2	-2	-5	-2	-5	-4
pair:lunch_in	15	-3	-5	-7	-2	-6	-2	-2	-4	-4
pair:lunch_with	37	-3	-16	-4	-3	-3	-3	-2	-6	-5
pair:make_,	2	-4	42	-3	-3	-6	-7	-2	-12	-11
pair:make_.	-12	-5	-3	-3	21	-18	-9	-2	-9	-5
pair:make_<c>		-4	-5	-3	-2	-4	-2	-2	-1	-1
pair:make_<f>	-2	-4	-6	-13	-8	-7	-6	-5	-10	-6
pair:make_<p>	-26	-5	-3	-5	-4	-6	-5	-3	-5	56
pair:make_a	-1	24	-3	-2	-5	-6	-6	-5	-6	-4
pair:make_by	-11	-4	-5	-7	-5	36	-9	2	-12	-5
pair:make_in	-5	-6	-3	16	-4	-5	41	-2	-9	-3
pair:make_it	-8	-5	-4	-4	-6	-10	29	-4	-10	-6
pair:make_of	-9	-9	-6	-5	-4	-6	-7	-2	-3	-4
pair:make_public	-7		-5	15	-12	-8	-8	-4	20	-5
pair:make_the	-11	10	-7	-3	-6	2	-8	-4	-4	-5
pair:make_to	-5	-7	-4	-5	-10	-11	26	-9	55	-3
pair:make_up	-12	-7	-7	-6	-7	-7	-5	-3	-7	-9
pair:make_use	-10	-3	-3	-3	-3	-3	-10	-2	-4	-4
pair:maker_,	-11	-3	-3	-7	-17	-6	-13	34	5	-5
pair:maker_.	9	-4	-4	-5	-11	-6	56	-4	-6	-10
pair:maker_<f>	-7	-3	-3	2	31	-6	-5	-10	13	12
pair:maker_of	3	-3	-3	-5	30	-5	-9	13	-12	-4
pair:malé_.	4	-5	-9	-7	-4	-11	28	-4	-6	-22
pair:manage_director	-17	-2	46	-6	9	-5	4	-3	-7	3
pair:management_of	-12	9	-2	-4	-11	-5	-3	-4	-5	-5
pair:manager_of	-5	-2	-4	-2	-5	-6	-2	-2	9	-5
pair:manufacturing_and	-16	-2	27	-4	5	-7	-3	-2	-2	-2
pair:many_of	-3	-7	-5	-6	-3	25	-10	-2	-4	-5
pair:many_year	-15	-6	-6	-8	-11	-11	-5	-6	-10	42
pair:march_,	-10	-4	-3	-15	-6	2	19	-5	2	-4
pair:march_.	-10	4	10	8	-3	-1	7	-5	-12	13
pair:march_to	22	-3	-9	-18	27	5	-9	-3	-5	-3
pair:margin_of	22	-4	-12	-4	-4	-3	-4	-3	-4	-5
pair:market_,	-9	-3	-3	-17	-4	-7	18	-4	-9	-5
pair:market_.	-16	-4	-4	8	1	-9	-4	9	-9	-3
pair:market_and	-10	-6	-2	-6	-15	44	-1	-2	-3	-1
pair:market_in	-6	-2	-2	-27	-9	-5	-3	-16	-11	-2
pair:markets_act	-6	-4	-5	-5	-4	-8	-19	-5	9	-3
pair:mast_.	-30	36	-5	9	-3	-7	-7	-3	-6	-4
pair:mast_to	-6	-3	-6	15	-14	-7	-11	-8	21	-4
pair:master_'s	-23	-9	-13	-3	-5	-8	-2	-2	-3	-10
pair:matter_.	-17	-4	-4	-15	-4	-5	-7	-5	-11	12
pair:matter_of	17	-4	-3	-4	-5	-6	-6	-4	-5	-9
pair:matter_say	-15	-3	-3	-3	-16	-4	-7	23	34	-5
pair:may_,	-1	4		4	-3	-3	-2	-3	4	12
pair:may_.	-5	7	-5	-7	-4	6	13	-2	9	16
pair:may_be	1	-4	-3	-7	-5	-8	40	-5	-8	-3
pair:may_have	-11	-4	-3	-6	-9	-6	-5	-10	-8	-5
pair:may_not	16	-5	-3	-4	-7	-4	-4	-49	22	-4
pair:may_to	-7	-2	-2	-4	-4	-3	23	-15	14	26
pair:mean_for	5	-5	-2	-2	23	-17	-2	-1	-4	-5
pair:mean_of	44	-3	-4	-6	-3	-3	-5	-2	-3	-6
pair:mean_to	3	2	-8	-7	-5	10	24	-3	-4	-4
pair:meanwhile_,	-24	-6	17	20	-3	-2	-11	-2	-8	13
pair:medium_.	1	-3	-5	-4	-2	-9	27	18	-4	-3
pair:meet_.	-28	-3	-4	-4	-3	-5	-16	-2	-3	-5
pair:meet_<f>	-7	-11	-5	-3	-7	-5	-3	-5	-11	-11
pair:meet_<p>	32	-7	-6	-5	-1	-5	-4	-3	-4	-8
pair:meet_again	92	-5	-6	-8	-6	-13	-5	-4	-5	-5
pair:meet_at	50	-5	-6	-5	-4	-7	-3	-3	-5	-6
pair:meet_in	37	-6	28	-5	-4	-7	-4	-4	-4	-5
pair:meet_on	59	-5	-6	-5	-5	-8	-8	-6	-6	-6
pair:meet_separately	23	19	-15	-4	-3	-3	-2	-2	-4	-3
pair:meet_the	46	-4	-5	-4	7	-6	-5	-9	-9	-12
pair:meet_with	33	-4	-7	-2	-4		-2	-1	-6	-6
pair:meeting_,	-11	-5	7	-1	-3	-7	2	-4	-3	-4
pair:meeting_.	-9	17	-12	-7	3	-6	9	-3	-4	-8
pair:meeting_at	40	-3	-8	-10	-5	-3	-6	-2	-2	-4
pair:meeting_be	59	-4	-18	-4	-3	-7	-3	-2	-4	-8
pair:meeting_between	-9	-6	-10	-5	-3	-9	-6	-2	-3	-4
pair:meeting_have	2	-9	-5	-3	-9	-4	-5	-2	-3	-5
pair:meeting_hold	13	-4	-13	-6	-6	-5	-6	-2	-3	17
pair:meeting_in	31	-5	19	-5	-5	-6	-11	-3	-3	-4
pair:meeting_of	28	-5	30	-4	-4	-5		-7	-8	-9
pair:meeting_on	29	-4	-9	-8	-4	-3	-4	23	-5	-8
pair:meeting_take	-23	-6	-9	-12	-8	-8	-5	-3	-5	-3
pair:meeting_that	37	-3	-6	-3	-2	-5	-4	-3	-2	-2
pair:meeting_with	31	-7	-9	-3	-4	-4	-6	-3	-5	-6
pair:member_,	-18	-4	-7	-9	-7	-9	-5	-3	-7	-10
pair:member_of	6	-7	-6	-2	-5	-5	-6	-5	-5	-2
pair:member_state	-10	-3	16	-4	-3	-3	-4	-4	-3	-6
pair:member_states	-13	-5	26	-4	-1	-4	-4	-1	-3	-3
pair:member_to	-28	48	49	-8	-6	26	-4	-3	-5	-8
pair:memorandum_,	-11	-3	-3	20	-6	-7	-7	-4	-10	-5
pair:memorandum_be	-30	12	-4	18	-6	-3	-2	-1	-1	-3
pair:memorandum_of	-7	-3	-3	31	-4	-6	-6	-2	-3	-3
pair:memorandum_on	-5	-1	-4	49	-2	-4	-17	-4	-9	-2
pair:memorandum_with	-9	-3	-3	35	-4	-7	-5	-11	-11	-8
pair:menafn_-	-4	-3	-5	-11	-6	-6	-3	-3	-5	-6
pair:merger_of	-7	-3	-3	-6	-14	-4	-8	27	-20	-4
pair:messaging_apps	10	-5	-6	-3	-6	-3	-7	-2	-5	-7
pair:meter_,	-5	-3	-5	14	21	6	-4	-8	-10	-6
pair:mhz_,	-11	-4	-5	-10	-7	-9	-6	104	-8	-5
pair:mhz_band	-7	-3	-4	-6	-11	-3	-5	19	-18	-6
pair:mhz_in	-5	-4	-4	-9	-10	-5	-8	28	-8	-3
pair:might_be	16	-4	-1	-2	-1	-6	-8	-9	-10	-4
pair:million_)	-7	-2	-4	-4	8	-6	-5	-14	-13	-3
pair:million_,	-4	-2	-3	-17	45	5	-8	-1	10	-3
pair:million_.	3	-3	-3	-3	13	-8	-7	4	66	-5
pair:million_and	-12	-2	-3	-11	6	21	-4	-5	68	-6
pair:million_by	-6	-2	-3	-6	29	-5	-6	-21	36	-3
pair:million_dinar	-2	-1	-5	-8	-12	-5	-11	-18	45	-1
pair:million_dollar	-7	-3	-3	-3	35	-8	-6	1	4	-4
pair:million_euro	-7	-3	-3	1	7	-6	-5	6	11	-4
pair:million_for	-8	-3	-4	-7	76	-5	-7	-12	18	-4
pair:million_franc	-4	-2	-2	-7	34	-3	-3	-7	-3	-6
pair:million_from	-10	-3	-4	-6	64	-10	-11	-7	41	-22
pair:million_have	-18	-7	-9	-5	27	-8	-3	-3	-6	-4
pair:million_in	-12	-2	-3	-4	62	-9	-2	-7	3	-4
pair:million_into	-6	-3	-3	-9	88	-11	-5	-9	-15	-4
pair:million_krone	-6	-3	-6	-8	48	25	-2	-3	10	-7
pair:million_loan	-4	-3	-3	-8	55	-11	-7	-27	-6	-2
pair:million_of	-15	-3	-3	-4	23	-4	-10	-4	25	-3
pair:million_over	-6	-2	-4	-7	61	-4	-3	-2	-3	-5
pair:million_penalty	-10	-2	-3	-6	-6	-3	-5	-13	66	-3
pair:million_people	-7	-25	-2	-5	-16	-6	-4	23	19	-4
pair:million_peso	-11	-6	-5	-6	-16	-8	-6	39	55	-5
pair:million_rand	-4	-2	-3	-8	-3	-4	-8	-5	38	-3
pair:million_ringgit	-7	-8	-6	-7	65	-18	-4	-4	-8	-4
pair:million_subscriber	5	-3	-3	-18	-19	-19	-4	-4	-5	-3
pair:million_to	-12	-6	-5	-8	92	-8	-7	-15	31	-10
pair:million_user	-11	-4	-6	-6	-9	9	-8	9	-11	-5
pair:minister_'	-24	-21	76	-5	-3	-7	-9	-2	-4	-5
pair:minister_'s	-17	14	-5	9	-5	-7	18	-3	-6	23
pair:minister_,	-5	-6	-7	-6	-6	-11	7	-3	-5	4
pair:minister_.	-19	-5	-5	-5	-16	-15	-9	-3	-6	23
pair:minister_<p>	-12	-4	-5	-5	38	21	9		-7	-7
pair:minister_and	-5	14	27	-4	-4	10	-4	-2	-3	-7
pair:minister_at	-17	-4	45	-4	-4	-16	-6	-4	-9	36
pair:minister_for	48	-3	-25	-5	-5	-4	-6	16	-4	-13
pair:minister_of	-7	-6	-7	-5	6	-6	9	-5	-9	44
pair:minister_on	-20	-11	11	-5	-4	-8	-8	-3	-6	57
pair:ministers_of	-23	-5	63	-5	-4	-10	-8	-4	-5	-8
pair:ministry_'s	16	-4	-5	19	-5	-4	-4	-4	-6	-3
pair:ministry_,	1	-4	25	8	-5	-6	-4	-1	-4	-5
pair:ministry_.	46	-3	-5	4	-5	1	-3	-2	-4	-6
pair:ministry_in	8	-3	-4	-5	13	-4	-4	28	-7	-3
pair:ministry_of	-3	-3	-3	-11	-3	-5	9	-4	-6	-3
pair:ministry_say	7	-1	-5	-4	-4	-4	13	-2	-3	-7
pair:minute_,	-23	-4	-5	-6	-5	-9	-8	-3	-9	-5
pair:minute_with	45	-6	-6	-3	-5	-4	-2	-2	-4	-9
pair:mission_to	-7	74	-6	-4	-4	-7	-4	-3	-5	-6
pair:mobile_carrier	-13	-3	-3	-4	-2	-7	20	-4	39	-5
pair:mobile_congress	-17	-15	55	-3	-3	-38	-3	-5	-2	-7
pair:mobile_license	-6	-3	-3	-8	-5	-6	-4	8	-6	-6
pair:mobile_money	2	-4	-4	-4	-13	9	17	-10	-9	-4
pair:mobile_network	5	-3	-2	22	-6	-10	-5	-1	-5	-5
pair:mobile_operator	27	-2	-4	-5	-2	-10	22	11	-3	-6
pair:mobile_phone	-5	-2	-3	-2	-12	-9	-8	16	-4	-2
pair:mobile_world	3	30	25	-5	-3	-10	-3	-6	-8	-3
pair:model_,	2	-5	-7	-9	16	-12	-11	-3	-5	-7
pair:model_.	-9	-5	-3	-21	-8	-15	32	-4	31	-5
pair:model_that	-6	-2	-3	-7	-14	31	-29	-3	20	-2
pair:model_to	-6	-4	-4	31	-9	-8	-5	-17	-6	-4
pair:monday_,	7	-3	-2	-6	1	5	10	-4	-8	-1
pair:monday_.	13	2	5	9	6	7		2		-3
pair:monday_and	2	-2	-3	-12	-3	-4	4	-7	26	-9
pair:monday_evening	56	-23	-7	-11	-6	-6	-5	-3	-8	-6
pair:monday_for	-16	31	-6	-4	-4	-3	-3	-3	-4	-4
pair:monday_in	31	-4	-11	2	-6	13	-6	-6	-8	-3
pair:monday_morning	-6	-1	-3	-12	-4	-12	-3	-4	58	-8
pair:monday_the	5	-12	9	-5	-4	23	-3	3	-4	-3
pair:monday_to	7	15	-5	-5	-5	-4	20	-3	-6	-3
pair:monday_with	21	-5	16	-5	-3	-14	-6	-2	-4	-4
pair:money_,	-5	-2	-3	-2	-12	-4	-3	-8	18	-7
pair:money_be	-5	-7	-6	-5	27	-21	-10	-2	-7	-5
pair:money_for	-7	-3	-4	-9	31	-7	-6	-4	-6	-3
pair:money_in	-12	-3	-3	-4	15	24	-5	-7	-12	-4
pair:money_into	-13	-2	-1	-6	26	-3	-7	-5	-3	-7
pair:money_laundering	1	-2	-4	-3	-10	-5	-7	-4	35	-8
pair:money_transfer	-6	-4	-3	-4	-16	-19	27	13	-7	-4
pair:month_,	11	-6	-3	-3	3	-6	21	-5	5	-1
pair:month_.	-3	5	4	-9	-6	-3	12	2	1	5
pair:month_after	-8	-3	18	-6	-4	21	-1	10	9	-3
pair:month_be	-35	-2	-2	-4	-15	-26	-4	-2	-30	-7
pair:month_by	-8	25	-4	-3	-6	39	-7	34	-8	-5
pair:month_for	-32	2	-4	-4	-17	47	-6	-13	-3	-2
pair:month_in	-4	-3	-5	27	-5	-7	-8	8	28	-3
pair:month_later	-4	-1	-2	-4	-3	-5	-3	7	-9	19
pair:month_of	-18	-11	-6	10	24	-7	-6	23	-4	-4
pair:month_the	-8	-4	-6	-6	-3	-9		-1	26	-4
pair:month_to	-13	-4	-5	-5	-8	-5	-6	22	-9	-25
pair:more_closely	-1	-4	-5	1	-3	-4	-4	-3	-4	-2
pair:more_efficient	10	-3	-3	6	-3	-20	-4	-1	-2	-3
pair:more_of	-7	-4	-16	-3	-11	-1	-3	-5	-3	-3
pair:more_than	-8	-4	11	-5	6	-6	-3		-6	-4
pair:more_time	-18	-3	-3	-27	-5	-4	-4	-12	-13	-5
pair:more_to	-7	-4	-4	-5	-6	38	-10	-3	-9	-4
pair:morning_,	-5	-7	-3	-4	-14	-10	-3	-2	-4	-4
pair:morning_.	21	13	8	-7	-1	-4	-7	-5	20	-9
pair:morning_in	-1	6	-2	-8	-5	-6	-5	-2	-4	-5
pair:most_advance	-6	-5	-4	25	-13	-36	-6	-4	-4	-3
pair:most_of	9	-3	-5	-7	4	-9	-5	-9	-7	-10
pair:mou_)	-5	-2	-3	30	-6	-3	-8	-2	-3	-3
pair:mou_be	-18	-5	-4	37	-4	-2	-4	-2	-3	-9
pair:mous_)	18	-1	-2	-9	-9	-5	-2	-4	-3	-1
pair:move_to	5	-4	-6	-4	-4	-7	-7	-3	-12	55
pair:mr._<p>	21	-7	-8	-1	-5	-5	-3	-2	-3	-2
pair:mr_<p>	-10	-5	-2	4	-12	1	-3	4	-5	-2
pair:mrs_<p>	16	-5	-5	17	-3	-2	-3	-1	-2	-14
pair:ms._<p>	-14	-4	-12	-4	-4	-7	-6	-3	-5	-7
pair:ms_<p>	-13	-5	-5	-5	-5	-7	-6	-3	2	3
pair:much_as	-3	-2	-3	-10	32	-6	-6	-4	-4	-3
pair:munich_.	29	7	-4	-3	6	-9	-5	-3	-5	-5
pair:must_be	-7	-8	-3	-4	-5	-5	-9	19	-7	-3
pair:must_pay	-4	-2	-2	-3	-18	-3	-10	-9	56	-3
pair:mutual_recognition	18	-4	-8	11	-5	15	-9	-3	-4	-3
pair:name_,	-9	-2	-6	23	-5	-7	-3	-4	-5	-5
pair:name_.	-18	-5	-6	-5	-16	-4	-11	-6	-4	-9
pair:name_<f>	-5	-3	-3	-23	-8	25	-9	18	16	-18
pair:name_<p>	-16	-5	-6	-7	-7	-7	-5	-4	-7	71
pair:name_a	-28	-3	-4	-4	-3	-12	-8	-4	-8	31
pair:name_after	-17	-3	-4	-5	-8	-7	-3	-5	-6	-29
pair:name_in	-6	-3	-3	7	4	-7	-4	-10	-3	-7
pair:name_of	-16	-3	-5	-6	-3	-4	-15	-6	-4	20
pair:name_to	-17	-2	-3	40	-8	-4	-4	-2	-2	-17
pair:national_cloud	-4	-3	-4	62	-7	-29	35	-17	-16	-11
pair:national_congress	-7	-2	6	-3	-7	-11	17	-8	-6	-6
pair:national_datum	-24	5	-6	-10	-9	30	24	-2	-4	-3
pair:national_ict	-9	-2	18	-12	-3	-12	17	-5	-13	-2
pair:national_palace	-12	14	-4	-3	-3	-3	-3	-1	-3	13
pair:national_security	-5	-4	-3	-3	-3	-4	-10	12	8	-3
pair:need_,	-29	-3	-6	-1	-1	-2	-3	-2	-1	-2
pair:need_.	-7	-3	-5	-3	-6	-6	-3	28	-3	-5
pair:need_for	-11	-17	-1	-6	-3	-5	-4	-3	-3	-1
pair:need_the	-6	-3	-4	-5	6	-7		-23	-9	-6
pair:need_to	4	-7	-3	-3	-3	-4	-15	-3	6	-4
pair:negotiation_.	-28	40	-5	-4	-3	-4	-11	-3	-3	-6
pair:neither_would	44	-4	-3	-3	-23	-7	-6	-5	-5	-11
pair:network_,	-5	-3	-2	-7	-3	1	12	-7	-2	-3
pair:network_.	-1	-7	-2	21	-10	-10	-9	-2	-11	-6
pair:network_and	-5	-4	-4	-8	-7	22	-9	-3	-6	-4
pair:network_in	-3	-6	11	8	24	5	-5	-11	-6	-5
pair:network_of	-17	-4	-6	-9	-9	33	-6	-4	-7	-5
pair:network_to	-4	-3	-2	-10	-20	23	5	-3	-5	-2
pair:new_administrative	-28	-4	-5	-3	-3	-10	-3	-2	-3	-16
pair:new_customer	-7	-5	-3	-4	-12	-9	-7	-11	35	-4
pair:new_datum	26	-5	-7	15	-19	-29	5	-2	-4	-2
pair:new_delhi	-2	11	13	33	-4	-19	-11	-3	-4	-4
pair:new_director	-10	-4	-6	-6	-7	-8	-11	-5	-7	46
pair:new_law	-16	-2	-4	-5	-3	-4	5	6	-36	-3
pair:new_owner	-27	-3	-4	-7	85	-6	-4	-6	-14	-13
pair:new_rule	-8	-4	-5	-7	-4	-11	32	-5	-20	-6
pair:new_year	1	30	-5	32	-4	-19	-9	-2	-9	-6
pair:new_york	9	-4	-6	-7	4	-4	-4	-5	24	-5
pair:news_agency	-5	-8	-4	8	-5	-5		-3	3	-4
pair:news_conference	-15	-5	-18	-1	-4	30	-2	-2	-4	-5
pair:newspaper_.	-5	-7	-5	-4	-4	-11	-5	-4	-5	-5
pair:next_.	-18	-25	-9	-4	-4	-7	25	-12	-11	-1
pair:next_generation	-11	-3	-4	20	-11	-12	-4	-3	-5	-6
pair:next_month		-9	3	-4	-13	17	30	1	-5	18
pair:next_to	-19	-6	-13	-9	-9	-8	-4	-4	-8	-6
pair:next_tuesday	24	-5	-7	-4	-5	-6	-6	-2	-4	-7
pair:next_week	-12	24	-7	6	-4	12	-9	-3	-3	-5
pair:next_year	-15	-5	16	-6	17	16	2	4	6	-8
pair:ng_i	-8	-6	-4	-4	-8	-9	-3	-2	-3	-3
pair:night_,	27	-6	-6	-3	-3	-6	-8	-3	-5	-11
pair:night_.	17	3	-6	-5	-8	12	17	-6	13	6
pair:nine_in	-15	-6	-6	-9	-6	-16	-7	-4	-10	-6
pair:nine_month	-3	-2	-2	11	-4	-7	-10	28	4	-12
pair:no_agreement	-6	-5	-8	-28	-3	-8	-6	-7	-3	-3
pair:no_contract	-11	-2	-3	-51	-3	-3	-2	-3	-5	-12
pair:no_longer	-13	-13	-8	-4	29	28	-4	-8	-5	27
pair:no_meeting	-62	-6	-10	-7	-8	-8	-5	-3	-5	-3
pair:no_more	-18	-4	-3	-4	-14	-5	-2	-3	-6	-11
pair:no_talk	-51	-3	-4	-7	-8	-8	-6	-4	-4	-4
pair:nod_to	-4	-3	-4	-8	37	-6	-13	56	-15	-4
pair:nominate_<p>	-24	-4	-5	-4	-4	-4	-6	-3	-6	68
pair:noon_.	-10	-6	-13	-4	-3	-4	-3	-2	-18	-6
pair:not_a	-14	-5	-7	-4	-5	30	-6	-4	-5	-4
pair:not_answer	-15	-4	-4	-6	-5	-5	-6	-8	11	-4
pair:not_be	-10	-3	-4	-5	-5	-3	-7	-10	-4	-6
pair:not_come	11	-1	-2	-4	-3	-2	-6	-6	-4	-6
pair:not_go	24	-11	-3	-4	-4	-5	-3	-2	-4	-10
pair:not_have	-5	-2	-3	-5	2	-8	-5	12	-10	-3
pair:not_in	-9	-4	-4	-9	-5	-4	-7	14	-6	-2
pair:not_invite	-14	-3	-11	-5	-7	-5	-5	-8	-12	-4
pair:not_meet	-34	-2	-4	-2	-8	-5	-3	-3	-1	-3
pair:not_only	-3	-3	51	-4	-3	-5	-5	-2	-4	-3
pair:not_say	-8	-5	-5	-8	-4	-5	-13	-3	-4	-4
pair:not_to	-7	-3	-3	-5	-12	-6	10	-1	-6	-3
pair:note_,	-9	-5	-5	-5	-3	-4	-5	-2	-3	-4
pair:note_.	-6	-4	-5	13	-5	-9	-12	-7	-7	-5
pair:note_on	38	-16	-4	-5	-2	-7	-5	-3	-3	-2
pair:note_that	-14	-5	-4	-1	-10		22	-4	-6	-5
pair:notice_.	44	-3	-3	-7	-5	-4	-7	33	-16	-10
pair:november_,	-7	-8	8	-4	-7	7	29	12	12	-3
pair:november_.	-7	7	20	-6	-4	23	15	7	-8	8
pair:november_2023	-13	-5	-6	16	-7	-9	-12	-5	18	-6
pair:now_<p>	-26	-5	-4	-4	-5	-7	-4	-4	-6	33
pair:now_have	-22	-3	-7	-4	-5	-17	-7	-3		-4
pair:now_in	-9	-3	7	-18	-6	-21	-6	-3	-5	-3
pair:now_that	2	-4	-4	-8	-3	-6	-14	-17	-2	-3
pair:number_,	16	-2	-3	-6	-3	-2	-3	14	-17	-2
pair:number_of	-4	2	1	1	-7	-2	24	-4	3	-4
pair:number_portability	23	-3	22	-6	-7	-5	35	-9	-13	-4
pair:o_)	-22	-7	-6	-9	-8	-10	-6	-6	-12	-10
pair:oblige_<f>	-4	-3	-5	-6	-3	-12	-43	-8	-7	-3
pair:occasion_,	-7	9	-9	6	10	-6	-4	-2	-3	9
pair:october_,	-25	8	17	13	-7	45	-5	-3	-4	-3
pair:october_.	-10	-6	31	5	-8	5	3	13	-8	-6
pair:of_"	-13	-5	-4	-2	-9	7	-5	7	-4	-3
pair:of_$	-5	-3	-3	-2	46	11	-11	-6	-7	-4
pair:of_14	-5	-2	-2	-9	34	-4	31	20	-37	-6
pair:of_2	-7	-3	-8	-5	-9	17	-13	-4	14	-4
pair:of_20	-21	35	-10	-7	-6	37	-8	-4	-6	-9
pair:of_200	-17	-7	-4	15	37	11	-5	-6	-7	-7
pair:of_2022	-21	-6	-10	-5	-4	-25	25	-3	-12	-5
pair:of_2026	-4	-3	-4	-3	2	-8	14	-4	-6	-3
pair:of_2027	-21	-3	-2	15	15	26	-6	-6	-12	-7
pair:of_25	31	-2	-1	-4	-3	-2	-3	-12		-1
pair:of_40	-15	-7	37	-3	-13	-4	-4	-3	1	-5
pair:of_5	-6	-2	-3	-2	-2	-4	-3	2	-20	-3
pair:of_5g	-10	-4	-11	-6	-3	-9	-13	-4	-2	-5
pair:of_60	18	-3	-4	-5	-24	31	-6	-3	-5	-6
pair:of_900	-7	-8	-5	-5	23	-24	-5	-4	-9	-4
pair:of_<a>	-6	-4	-1		-6	5		-5	-4	17
pair:of_<c>		1	-3	-3	-4	-1	-3	-1	1	-4
pair:of_<f>	-5	-4		-4	1	1	-5	5	2	-1
pair:of_<o>	-9	5	5	-6	-6	2	-5	1	-7	16
pair:of_<p>	-2	5	-2		-5	-2	-1	-3	-1	3
pair:of_a	-5	5	-4	3		-7	1	2	2	-5
pair:of_advance	28	-2	-3	1	-7	-3	-3	-3	-5	-6
pair:of_ai	-16	-3	-6	-8	-3	4	33	-3	-6	-5
pair:of_all	-12	-3	-4	-2	-5	-6	13	-2	-6	-5
pair:of_an	2	4	-5	2	-4	1	-6	-7	-1	-4
pair:of_any	-10	-5	-4	-3	-4	-9	-9	-12	-11	-7
pair:of_artificial	-4	-3	-3	-5	-3	-8	-8	-2	-4	-2
pair:of_both	29	-4	-3	10	20	-4	-4	-6	-6	-3
pair:of_break	-26	-8	-3	-4	-5	-5	-5	-6	45	-6
pair:of_child	-9	-3	-3	-5	-5	-6	-9	-5	26	-3
pair:of_chip	1	-3	-5	23	4	-3	-7	19	-5	-3
pair:of_conduct	-9	-3	-4	39	-11	-18	16	-2	-4	-10
pair:of_cooperation	-9	3	-6	15	-3	-6	-6	-2	-3	-4
pair:of_customer	8	-1	-4	-2	-14	-2	-9	-3	16	-4
pair:of_datum	-9	-6	15	-2	-6	-7	17	-10	23	-2
pair:of_digital	-4	-4	7		-5	-4	7	-4	-6	-1
pair:of_each	-10	-5	-6	-3	-3	-11	13	-3	-5	-4
pair:of_electronic	22	-5	-5	-5	-5	-7	-5	-3	-3	-2
pair:of_expert	41	-7	-5	-18	-3	-7	-7	-2	-3	-4
pair:of_export	60	-4	-3	-5	-4	-3	-8	-3	-5	-9
pair:of_facial	-9	-3	-4	-6	-8	-6	20	-4	20	-4
pair:of_fee	47	-2	-4	-6	-6	-6	-5	20	-14	-10
pair:of_firm	-7	-2	-2	-4	-8	-4	-6	9	-11	-3
pair:of_five	-15	-2	-2	-4	-7	-10	-5	-3	-5	8
pair:of_four	-5		-5	-2	-4	3	3	-2	-6	8
pair:of_government	-38	-7	30	-7	-4	49	-7	-3	-3	-4
pair:of_gulf	-12	68	15	-5	-6	-11	-6	-3	-5	-6
pair:of_high-tech	-11	-4	-4	-8	-4	-7	-2	-3	-3	-6
pair:of_his	-2	17	-5	-5	-4	-8	17	-2	-7	13
pair:of_ict	-23	-3	-14	-24	-3	-6	12	-3	-5	-7
pair:of_illegal	-5	-3	-3	-8	-4	-6	-5	-10	17	-2
pair:of_information	-11	-3	8	-17	-2	-3	-2	-2	2	-4
pair:of_intent	-17	-5	-6	46	-10	-6	-7	16	-6	-4
pair:of_investment	-7	-5	-8	-3	-24	-16	-4	-2	-2	-2
pair:of_investor	-8	-1	-4	-3	-5	-8	-3	-2	-5	-4
pair:of_it	-22	3	-3	-6		-5	2	-4	2	-5
pair:of_its	-8	-3	-6	-2	5	36	-1	5	-10	7
pair:of_june	-5	-7	-6	-10	-4	-6	-26	-4	-12	29
pair:of_large	32	-3	-2	-3	-11	-3	-2	-3	-5	-4
pair:of_last	-3	-2	-5	-5	53	-7	29	-7	-6	-4
pair:of_march	-8	-4	-4	-5	-2	-6	33	-11	13	-7
pair:of_may	-5	-4	-4	-8	-4	-20	1	-2	-10	29
pair:of_meeting	-45	1	-11	-1	-2	-4		-1	-1	-2
pair:of_minor	-8	-4	-5	-6	-5	-10	17	-8	25	-5
pair:of_mobile	-6	-4	-6	-5	-4	-6	-7	-12	-4	-6
pair:of_money	-6	-3	-4	-5	-19	-9	-4	-4	7	-4
pair:of_mutual	34	-4	-2	17	-2	-2	-6	-2	-2	-8
pair:of_new	4	-5	-2	-2	-5	-5	-2	-3	45	-5
pair:of_nine	-8	-3	-4	-6	12	-6	-3	-11	-15	-5
pair:of_nordtel	37	-3	-4	-5	-4	-5	-4	-3	-5	-12
pair:of_objection	-9	-3	-3	-10	-4	-8	-8	-8	58	-5
pair:of_personal	-7	-2	-5	-4	-5	-5	17	-4	-8	30
pair:of_policy	-31	-2	-2	-2	-3	35	-7	-2	-4	26
pair:of_public	-15	-3	-5	-7	-3	-5	28	-3	-8	20
pair:of_r	-6	-6	-3	-5	32	-6	-4	-4	3	-3
pair:of_san	-7	10	-5	-5	-10	-5	-3	-9	-8	-3
pair:of_science	21	-18	-3	-1	-2	-1	-17	-2	-3	-9
pair:of_semiconductor	-19	-5	-8	-6	-7	-9	-6	-2	-3	-2
pair:of_september	-18	42	-3	-3	-8	-14	-2	-5	-8	21
pair:of_service	41	5	-5	-6	-3	-8	-4	-2	-5	-6
pair:of_six	15	-4	-8	18	-7	-6	-9	-4	6	7
pair:of_start-ups	16	-10	34	-9	-5	-8	-3	-4	-5	-13
pair:of_state	-14		-7	-6	-2	-8		4	2	4
pair:of_talk	46	-5	-30	19	-3	-5	-4	-1	-1	-3
pair:of_tax	10	-3	-3	-5	31	-10	-6	-2	-3	-3
pair:of_technology	32	-6	-9	-4	-6	-4	-4	-1	-1	-2
pair:of_that	-9	-2	-2	-6	11	-4	-3	-9		-2
pair:of_the	1	-2		-2	-3		-2	-2	-1	-2
pair:of_their	2	-3	-5	12	-8	-6	31	-3	-4	-4
pair:of_them	-8	12	4	11	4	-9	-5	-4	-4	-5
pair:of_these	31	-4	-11	-2	-6	-3	-5	-3	-4	-3
pair:of_this	1	14	-4	-1	-8	36	24	-6	-3	-4
pair:of_those	8	-3	-3	-6	-14	-5	-6	-2	-18	31
pair:of_thousand	31	-2	-2	-4	-16	-5	-2	-4	-14	-5
pair:of_three		2	-6	-5	-6	-7	26	-3	-24	-5
pair:of_two	-19	-2	-4	-6	30	-9	-5	-8	44	9
pair:of_understanding	-5	-4	-2	30	-4	-6	-5	-2	-3	-3
pair:of_up	-8	-3	-4	-4	30	-6	-18	-8	-14	-4
pair:of_us	-4	-2	-3	-13	27	-12	-7	-13	-14	-2
pair:of_user	-29	-4	-4	-7	-7	-6	27	-3	35	-6
pair:of_vantel	-1	-4	-6	12	-3	10	-4	-3	-4	-15
pair:of_way	18	-3	-4	-5	-1	-3	13	-5	-17	-6
pair:of_what	-7	-3	-4	-5	28	-4	-4	-5		-5
pair:of_which	3	-4	-4	-10	2	18	4	-3	-10	-7
pair:of_whom	-11	-7	-5	-5	-5	-5	-5	-3	-5	-8
pair:of_€	-5	-2	-2	-4	46	-20	-7	10	17	-5
pair:off_.	-6	13	-7	-4	-3	-16	-7	-3	-6	-5
pair:off_<f>	3	13	-3	-4	-7	-18	-3	-9	49	-7
pair:off_a	-5	8	-6	-5	-16	54	-10	-3	-8	-7
pair:off_by	14	-4	-4	-10	-8	35	25	-3	-4	-4
pair:off_from	-13	-6	-4	-4	-6	36	-15	-2	-10	-5
pair:off_its	-9	-12	25	-8	-4	14	-6	-3	-8	-3
pair:off_on	-6	-4	-3	-16	-13	19	2	18	-12	-6
pair:off_the	10	-6	-4	-10	-2	31	-6	-5	-15	-4
pair:offer_satellite	-4	-2	-1	-3	-20	-5	-2	46	-2	-1
pair:office_,	12	-4	-4	-2	-5	1	-3	-2	13	-8
pair:office_.	20	-3	-3	-3	-3	-6	-4	-2	-4	-12
pair:office_and	27	-11	-3	-2	-2	-3	-1	-2	-2	-5
pair:office_as	-18	-4	-3	-3	-3	-9	-3	-2	-4	33
pair:office_at	4	-4	-3	-3	-4	21	-3	-6	-7	5
pair:office_in	-14	3	-5	-3	-4	20	-4	-2	-5	-6
pair:office_of	10	3	-4	-4	-5	-6	-3	-5	17	-14
pair:office_on	15	-4	-2	-4	-2	-4	-3	-2	-7	-5
pair:office_say	-13	-3	-14	-3	13	-4	-2	-2	17	4
pair:office_that	-16	-4	-2	-4	-2	-2	-12	-1	-2	-9
pair:office_with	13	-4	-3	-4	-2	-5	-2	-2	-4	-7
pair:officer_,	8	-4	8	-3	19	-7	-4	-3	36	-21
pair:officer_.	-17	-4	48	-12	-6	-6	-20	-3	-12	20
pair:officer_of	-8	-3	-12	-4	-3	-5	-6	-2	-6	13
pair:official_,	-10	21	-8	-6	-2	-6	-4	-2	-3	-3
pair:official_.	21	-37	-8	-3	-4	-3	-2	-2	-3	-3
pair:official_and	-7	46	-4	-5	-4	-3	-3	-2	-2	-3
pair:official_at	3	19	-3	-3	23	-6	-6	-4	-6	-5
pair:official_gazette	-3	-2	-3	16	24	-6	-9	4	-8	-6
pair:official_in	-6	-8	-6	14	37	-6	-5	-2	-3	-3
pair:official_of	2	-5	-6	-5	-4	-7	-4	-7	9	-4
pair:official_on	11	11	-2	-4	-4	-4	-2	-4	-5	-2
pair:official_say	34	-7	-4	-5	-5	-8	-6	16	-13	-3
pair:official_visit	-9	38	-3	-3	-2	-3	-2	-2	-3	-5
pair:old_.	-9	-8	-6	-5	-7	17	-13	-4	-9	-7
pair:on_,	9	-8	-5	-4	-6	-5	-5	-3	18	-3
pair:on_.	-18	-9	-4	12	-5	3	-7	-3	-9	-6
pair:on_1	-14	-6	-5	-6	2	26	3	4	-8	26
pair:on_11	22	-7	-9	-13	-3	36	18	-4	-7	-2
pair:on_12	14	-5	-8	12	-8	35		4	-13	3
pair:on_14	-15	-3	10	-9	-6	2	17	8	-8	-5
pair:on_17	17	-6	-13	-5	-5	12	24	-2	-2	-6
pair:on_18	17	-3	31	-4	-6	-4	-11	-8	25	-5
pair:on_2	4	-3	12	32	-6	-5	-2	-11	-6	-7
pair:on_20	-4	-4	17	-4	-5	30	-6	-3	-6	-3
pair:on_23	-8	-5	35	-4	-5	-8	6	-10	23	-3
pair:on_29	3	-4	21	-2	-1	-1	2	-4	-3	-3
pair:on_3	31	-5	11	-4	-4	6	3	-4	-5	14
pair:on_30	-6	-22	-8	-3	-9	20	-11	-2	-12	32
pair:on_4	-15	-8	45	-3	-3	7	-4	-2	-3	-15
pair:on_5g	-22	-5	-13	-7	-4	37	-14	-3	-8	-4
pair:on_6	-18	-5	-6	-4	-6	-5	-10	16	-4	-6
pair:on_9	13	-4	33	-5	-5	20	-6	-2	-4	-6
pair:on_<a>	-4	-6	-5	-5	-5	-5	-12	-9	15	1
pair:on_<c>	-7	-4	-4	-3	-5	2	1	-4	-6	-7
pair:on_<f>	-9	-2	-3	-1	-7	-3	-6	-4	27	-7
pair:on_<p>	17	-8	-1	1	-3	-4	-4	-3	1	-4
pair:on_a	-8	11	2		6	1		-3	-3	-4
pair:on_account	-11	-3	-3	-2	-2	-2	-11	-13	2	-10
pair:on_age	21	-4	-9	-4	-3	-6	28	-2	-13	-3
pair:on_ai	16	-4	10	19	-4	-6	-20	-3	-5	-5
pair:on_air	-11	-13	-5	-4	-8	67	-5	7	-19	-4
pair:on_an	-10	15	-4	-5	-2	-5	-3	-2	-3	9
pair:on_april	23	-4	-3	-5	-4	-5	15	23	-1	6
pair:on_artificial	-7	-3	40	-4	-3	-5	-4	-7	-4	-5
pair:on_as	-12	-9	-4	7	-4	-4	-6	-4	-8	75
pair:on_august	18	-6	-3	-9	-7	-17	-4	39	-5	-4
pair:on_behalf	-12	-3	-4	24	-5	-6	-4	-4	-11	-6
pair:on_chip	9	-8	9	38	-5	-10	25	-3	-6	-4
pair:on_condition	-17	-2	-3	-11	-7	-2	-6	47	9	-2
pair:on_cooperation	64	-3	-5	15	-6	-9	-3	-2	-2	-3
pair:on_cross-border	33	-4	-10	-19	-3	-7	37	-6	-3	-5
pair:on_cyber	-12	-3	25	12	-5	-4	-14	-2	-5	-3
pair:on_datum	-5	-5	-2	20	15	-8	15	-4	-5	-4
pair:on_december	44	-12	-4	-4	-3	-7	40	4	-11	-3
pair:on_digital	18	-6	-1	4	-4	-7	14	-3	-4	-4
pair:on_electronic	-10	-2	-4	-21	21	-5	16	-3	-5	-7
pair:on_every	-6	-5	-5	-4	-6	-7	-34	-3	-15	-6
pair:on_february	-17	18	-5	-2	-3	-6	-4	-3	-1	-11
pair:on_fee	57	-5	-25	-4	-4	-5	10	-4	-6	-5
pair:on_fiber	-17	-5	-5	-10	41	-14	-11	-4	29	-5
pair:on_foreign	17	-4	-5	-4	-4	-8	16	-4	-20	-9
pair:on_free	-1	-4	-6	35	-4	19	8	-2	-11	-6
pair:on_friday	5	6	2	3		7	6	4	-3	
pair:on_hand	-34	-6	-7	-7	-4	-14	-6	-3	-6	-15
pair:on_his	-18	39	-8	-4	-4	-5	-5	-2	-11	-5
pair:on_how	6		3	-4	-6	-5		-3	-4	-3
pair:on_in	-14	-13	-6	-7	-6	57	-5	-4	-6	-4
pair:on_it	5	-2	-8	-5	-4	-4	-5	14	10	6
pair:on_its	-9	-5	-11	-4	3	22	5	-5	21	-4
pair:on_january	24	-21	-3	-2	-3	-4	-5	-3	26	7
pair:on_joint	-11	-6	-3	11	-11	-5	-3	-2	-3	-3
pair:on_july	-14	-3	-4	5	-4	-5	7	-5	21	24
pair:on_june	9	37	-4	-2	-4	-4	-4	15	-5	7
pair:on_license	-9	-3	-6	3	-4	-4	-10	-11	-2	-3
pair:on_march	47	-4	-6	-7	-4	-5	-5	-3	30	-8
pair:on_may	54	15	-4	5	-6	-6	-5	-3	-17	-6
pair:on_mobile	-7	-3	-3	-6	-6	-14	45	-11	-13	-5
pair:on_monday	14			-1		2	4	2	2	1
pair:on_mutual	-7	-4	-7	10	-6	22	-9	-2	-4	-3
pair:on_national	-23	-2	-2	-3	-4	-4	-8	19	-5	-2
pair:on_new	-2	-4	-3	-4	-9	-18	17	-10	17	-7
pair:on_oct.	8	-7	-3	-3	-4	-7	-4	21	-5	16
pair:on_october	31	34	7	-11	-5	-13	-5	33	-3	-8
pair:on_roam	6	-4	4	27	-3	-5	27	-4	-22	-3
pair:on_rural	54	-7	-7	1	-6	-13	-12	-3	-5	-4
pair:on_sale	-14	-9	-6	-4	-18	29	-8	-7	-5	-4
pair:on_satellite	-1	-22	-4	23	-4	-8	6	-8	-5	-3
pair:on_saturday	-11	29	-3	-4		10	-6	-1	7	
pair:on_semiconductor	33	-4	-4	-18	-5	-5	46	-3	-4	-5
pair:on_september	-5	-1	-3	-3	-5	-5	-3	11	-5	-1
pair:on_server	-8	-5	-4	-6	87	-12	-7	-6	-13	-7
pair:on_share	-7	-2	-3	24	-11	-4	-41	-8	-12	-2
pair:on_social	23	-2	-4	-5	-3	-9	-23	-5	25	-3
pair:on_spectrum	-23	-6	16	-6	-3	-6	-5	-11	-8	-3
pair:on_stage	-36	-4	5	-7	-4	-9	-7	-3	-8	28
pair:on_such	-5	-1	-1	-1	-1	-3	-16	-2	8	-4
pair:on_sunday	2	7	8	-5	-4	3	6	12	-1	5
pair:on_the	7		-1	-1	-5	1	6	-3	-2	-2
pair:on_them	-14	-4	-6	-5	-3	-10	20	-3	-8	-4
pair:on_this	-18	-7	-5	8	-5	-6	-7	-4	-5	-9
pair:on_thursday	13	8	2	3	-4	4		-2	-1	3
pair:on_to	-20	66	-6	-3	-4	-7	-6	19	-1	-9
pair:on_trade	20	16	-1	6	-3	10	-1		-1	
pair:on_training	-8	-2	-3	34	-4	-5	-6	-5	-5	-3
pair:on_tuesday	20	-1	2	3	-5	2	6		-3	-2
pair:on_wednesday	22	2	3	-3	-3	7	3	-2	-1	-6
pair:on_what	-5	-3	-4	-4	-3	-3	-6	-27	-20	-2
pair:on_whether	-20	-2	-10	-3	-14	-14	-1	-3	-5	-2
pair:on_which	-9	-4	-4	7	9	-8	-7	-2	-4	-5
pair:on_x	-17	-3	-3	-4	-4	-4	-3	-3	-6	-6
pair:once_the	-19	-1	-2	-4	-4	-7	-8	-6	3	29
pair:one_,	-16	-4	20	-2	-4	-4	29	-3	-4	-5
pair:one_.	-4	-3	-4	-5	5	-20	22	-5	-5	-6
pair:one_and	-4	-3	-3	-3	-7	-14	8	-11	-7	-3
pair:one_be	-5	-3	-6	-4	-8	-4	19	-6	-8	-4
pair:one_day	-11	-30	-4	-3	-6	-34	30	-3	-8	-5
pair:one_for	-15	12	-1	-4	-12	-5	-6	40	-6	-2
pair:one_of	-12	10	5	-3	-2	1	-5	-2	4	-3
pair:one_on	-17	-5	-6	55	-3	-6	28	-5	-8	-4
pair:one_with	1	-4	-9	32	-5	-6	19	-16	-11	-2
pair:online_,	-6	-3	-5	9	-3	-12	16	-4	-7	-8
pair:online_.	-7	35	-6	-8	-4	-4	-8	-2	-6	-2
pair:online_safety	-8	-2	-3	-7	-4	-14	30	-5	-3	-3
pair:open_,	-2	10	11	-4	-6		-4	-2	-7	-3
pair:open_.	-15	2	-12	-5	-5	-17	-3	-2	-11	-8
pair:open_a	-11	-3	-6	4	-5	17	1	-4	-3	-3
pair:open_an	-10	-4	-7	-4	-4	28	1	-6	44	-2
pair:open_at	52	-4	8	-13	7	2	-8	-1	-15	-1
pair:open_by	-9	-11	28	-3	-6	19	-7	-2	1	-5
pair:open_for	18	-11	-16	-5	-3	12	12	-2	-5	-4
pair:open_in	-8	-3	7	-6	18	13	-5	-6	-6	-5
pair:open_its	-13	-3	25	-5	-4	-2	-3	3	-2	-3
pair:open_on	-12	-5	33	-6	-5	1	-7	-5	41	-8
pair:open_the	11	-4	11	3	-5	35	-7	-2	-2	-7
pair:opening_ceremony	-2	-4	43	-7	-4	31	-3	-3	-5	-3
pair:opening_of	-22	-5	35	-6	-6	22	-5	-3	3	-5
pair:opening_the	-17	-3	-6	5	-5	-11	32	-11	-4	-4
pair:operate_in	-6	-4	-3	-9	-8	21	-6	-2	-4	-3
pair:operate_the	-16	-3	-3	64	28	-34	-4	-2	-2	-6
pair:operating_license	2	-1	-2	-4	-2	-4	-6		-11	-3
pair:operation_in	-13	-9	-4	-12	-8	21	-11	35	-4	-4
pair:operator_,	16	-3	-4	-7	21	-9		2	-13	-7
pair:operator_.	-8	-3	-4	-12	6	10	80	-14	-12	-4
pair:operator_<f>	-3	-3	-4	23	-16	-13	-4	-5	10	-4
pair:operator_of	43	-3	-4	-13	-4	-5	32	-7	-6	-4
pair:operator_on	13	-6	-5	-9	-8	-9	-9	-5	-13	-5
pair:operator_pay	-8	-4	-7	-4	-4	-8	29	-9	-14	-3
pair:operator_that	-5	-2	-2	19	-9	-8	-3	-3	-8	-5
pair:operator_to	48	-3	-3	-4	-4	-6	12	-7	-5	-4
pair:operator_with	10	-3	-3	-7	-10	-15	-7	-10	-3	-3
pair:opportunity_to	-9	-8	22	-4	-3	-3	-2	-3	-1	-14
pair:opposition_<p>	-16	-5	-3	-3	-4	-4	-5	-3	-8	-14
pair:or_<f>	-4	-3	-4	-8	-4	-4	-6	-17	-13	-6
pair:orbit_,	-4	-24	-3	-5	-7	40	-4	-3	-9	-3
pair:orbit_.	-6	-4	-5	-10	-10	11	-11	-4	-8	-4
pair:order_,	-3	-2	-2	-8	-3	-2	-16	-8	30	-5
pair:order_.	-3	-1	-2	-14	-3	-10	-10	23	-12	-7
pair:order_<f>	-1	-2	-1	-10	-9	-1	-6	-2	4	-2
pair:order_for	-7	-2	43	62	-3	-2	-20	-15	-51	-3
pair:order_of	-7	-2	-3	-9	-3	-3	8	-7	18	11
pair:order_on	-3	-2	-3	-19	-2	-2	30	-5	9	31
pair:order_that	-9	-4	15	-8	-2	-2		-5	-1	7
pair:order_to	-1	-1	-3	-9	-2	-3	-19	-2	5	-7
pair:ordinance_,	-9	-2	-3	-5	-5	-4	44	-22	-6	-7
pair:organize_by	-15	-4	57		-4	-5	-5	-3	-6	-5
pair:organize_the	-14	-4	40	-14	-6	-8	-8	-3	-4	-4
pair:oslo_.	26	-6	-7	-6	-7	-10	-6	-4	-9	-5
pair:other_,	-5	-6	-2	-4	-2	-4	-3	-1	-1	-2
pair:other_country	-9	-4	6	-3	4	-2	-7	-1	-2	-3
pair:other_member	-49	-4	-6	-5	-6	-5	-3	-4	-5	-14
pair:other_side	2	-6	-9	-5	-3	-5	-6	-2	-7	-6
pair:others_,	-14	-4	-8	-6	-7	-6	-9	-3	-9	-5
pair:others_.	10	-5	-5	-5	-5	-7	-6	-3	-8	-6
pair:out_,	-25	-3	-5	-5	-8	-5	4	-4	2	8
pair:out_.	13	-5	12	-6	13	-6	-3	-4	10	-6
pair:out_a	8	-3	-3	-7	-5	4	18	-4	-7	-3
pair:out_an	-10	-3	-6	-3	-4	63	-14	-4	-10	-4
pair:out_by	-17	-9	16	-4	-8	23	-4	-4	-21	-6
pair:out_for	-22	32	-6	-11	-6	-6	30	-3	-3	-4
pair:out_in	1	-4	-4	4	-6	-8	-9	-4	-7	30
pair:out_of	-5	-3	1	3	-7	-7	-6	-4		-5
pair:out_on	-16	3	-5	-13	-10	11	-13	-4	18	-3
pair:out_that	18	-4	-5	-5	-3	-5	-4	-3	-5	-6
pair:out_the	15	-5	13	-8	8	-9	4	-4	7	-5
pair:out_to	-2	6	-3	-8	-3	17	36	-4	-10	-2
pair:out_with	18	-2	-2	-9	23	-7	28	-14	-4	-3
pair:outage_.	34	-4	-5	-5	-6	-6	-5	-10	36	-8
pair:outlay_in	-10	-5	-6	-11	73	-8	-12	-11	-6	-3
pair:outside_.	-8	-4	-3	-8	-4	-6	-5	-4	-4	22
pair:outside_the	6	-3	-7	-2	-5	-9	-2	-3	38	16
pair:outskirt_of	-10	-4	-12	-8	11	35	-3	-2	-7	-4
pair:over_,	-17	-2	-2	-2	-3	-8	-3	-2	-3	12
pair:over_.	-19	-4	-4	-5	-10	-8	18	-16	15	-8
pair:over_<c>	-34	-4	-4	-5	-6	-7	-4	-3	-6	-6
pair:over_<f>	5	-3	-5	-14	-1	-4	-3	10	-14	-9
pair:over_a	22	-5	3	-5	-7	12	2	-2	-4	-9
pair:over_an	-1	-4	-3	-2	-2	-2	-2	-2	-6	28
pair:over_from	-25	-4	-6	-4	-14	-7	-4	-2	-5	38
pair:over_its	28	-3	-3	-5	-4	-4	-9	-18	45	-8
pair:over_lunch	42	-3	-6	-3	-3	-5	-3	-3	-7	-5
pair:over_the	10	6	-2	-6	-3	1	-4		-2	-9
pair:over_three	30	-4	-5	21	23	-9	-7	-3	6	-10
pair:over_to	-13	-3	-6	45	6	-10	-8	-28	-8	35
pair:over_two	-2	-6	-8	36	-6	-6	-4	-3	-5	20
pair:over_what	30	-9	-2	-2	-2	-4	-3	-1	-14	34
pair:oversight_of	-5	-4	-3	-5	-4	-5	-8	-5	11	-3
pair:own_,	-19	6	-2	-6	-8	-11	-5	-3	-5	-4
pair:own_.	-5	-5	-6	-4	-5	-42	-8	-3	-7	-5
pair:own_<f>	-7	-3	-2	-5	-7	-4	-2	19	-27	-16
pair:own_by	-1	-3	-3	-5	-7	-5	-3	-11	-6	-3
pair:own_the	-17	-9	-7	-2	19	-4	-5	-4	-7	-7
pair:ownership_rule	31	-1	-2	-2	-2	-2	-18	44	-39	-1
pair:packaging_plant	-37	-10	-5	-7	21	14	-4	-3	-7	-4
pair:pact_with	-14	-3	-4	82	-8	-5	-5	-6	-15	-4
pair:page_.	4	-3	-31	-3	-3	-7	22	-3	11	-4
pair:palace_,	9	14	-4	-3	-3	-5	-3	-4	-2	-16
pair:palace_.	8	-2	-3	10	18	-5	11	-3	-3	-6
pair:palace_<p>	10	-3	-4	-3	-3	-3	-2	-3	-3	-8
pair:panel_.	24	-7	10	-4	-7	-13	-4	-2	-3	-3
pair:panel_on	-14	-5	58	-5	-5	-6	-6	-4	-6	18
pair:paper_be	-8	-4	-4	46	-4	-4	-27	-2	-6	-8
pair:paper_on	-7	-3	-4	14	37	-6	-1	-3	-3	-4
pair:parent_,	-10	-3	-4	-10	-23	-9	-5	-6	-19	-5
pair:parent_of	-7	-3	-4	40		-9	-5	-10	-34	-3
pair:park_.	31	-12	-8	-5	29	-12	-15	-4	-8	-5
pair:park_in	-24	20	-10	11	-6	30	-7	-3	-7	-5
pair:parliament_.	8	-2	-12	-3	25	-9	25	-3	-4	-13
pair:part_,	-19	-3	-4	-5	-5	8	-4	1		-5
pair:part_.	-6	-2	27	-4	5	-2	15	-6	-5	-5
pair:part_as	6	-4	-9	-5	-3	-5	-3	-2	-3	-5
pair:part_in	10	-6	20	-6	-7	-4	-4	-3	-3	-8
pair:part_of	-6		2	-4	3	3	-1	-3	3	-5
pair:part_that	-14	-4	-9	-5	-3	-4	-4	-4	19	-3
pair:part_with	-7	-8	-2	-7	-4	-7	-4	-10	21	-2
pair:parte_filing	13	-6	-2	-4	-2	-4	-2	-1	-3	-5
pair:particular_.	-10	-6	-6	-7	-6	-6	-3	-3	-4	-5
pair:partner_,	-6	-4	-3	-19	14	-5	-2	-7	-4	-4
pair:partner_.	-11	9	-5	-15	-4	4	-6	-4	7	-7
pair:partner_in	-12	-5	-6	9	-3	-5	-4	-3	-4	-4
pair:partner_of	26	-4	-3	-15	-19	-6	-3	-5	-6	-5
pair:partner_with	-12	-8	-11	50	-6	-5	-3	-2	-4	-2
pair:partnership_,	-5	-3	-3	13	-5	-7	-3	-2	-3	-3
pair:partnership_.	-13	-8	-4	34	-4	-4	-4	-4	-4	-4
pair:partnership_agreement	-11	-3	-7	21	-4	-6	-7	-2	-4	-3
pair:partnership_with	-8	-2	6	43	-8	1	-4	-5	-7	-4
pair:party_,	1	-5	-5	8	-3	-5	-6	-3	-5	-7
pair:pass_a	-22	-3	-5	-4	-5	-7	15	-4	-8	-4
pair:pass_by	-1	-3	-9	-4	-3	-6	79	-5	-14	-10
pair:pass_the	-16	-3	-5	-4	-5	-6	25	-4	-8	-8
pair:past_,	-24	-5	-7	-1	-3	-5	-3	-1	-3	22
pair:patience_.	-21	-5	27	-8	-7	17	-8	-5	-9	-8
pair:pay_,	-10	-5	-4	-2	-8	-4	-3	-5	23	56
pair:pay_a	8	4	-2	-3	-5	-3	-3	-7	16	-5
pair:pay_an	-21	33	-3	-3	-3	-6	-4	-2	-3	-2
pair:pay_for	-13	-5	-6	4	19	3	-7	-4	-11	-4
pair:pay_in	-5	-3	-1	-2	-8	-2	-7	-19	-4	-6
pair:pay_the	-10	-4	-4	-5	-26	-16	-6	62	-12	-3
pair:payment_company	18	-2	-9	-6	34	-9	-9	-7	-7	-5
pair:payment_firm	-28	-4	-7	-8	-4	-6	-6	30	-16	-3
pair:payment_service	-7	-3	-5	4	-3	5	-7	4	-11	-3
pair:pen_to	-8	-2	-3	51	6	-8	-18	-3	-3	-2
pair:penalty_,	-4	-2	-2	-19	-3	-3	-24	-2	-16	-7
pair:penalty_for	-11	-3	-4	-4	-5	-3	1	-6	-12	-4
pair:penalty_of	-7	-3	-3	-4	-8	-4	-8	-7	15	-4
pair:penang_.	11	-10	-8	-5	28	-10	-5	-4	-8	-5
pair:penciled_in	32	32	-2	-4	-3	-5	-3	-3	-6	-7
pair:people_'s	-7	-4	-3	10	-2	-7	-11	-2	26	-3
pair:people_,		-5	-5	-5	5	-10	-4	-3	-6	10
pair:people_.	-11	-11	-5	-6	-9	2	-5	-4	-2	-6
pair:people_and	-11	-4	-4	-4	-7	-5	-6	-6	15	-3
pair:people_familiar	-6	-3	-3	-2	-13	-3	-8	-4	-19	-3
pair:people_in	-2	-3	-4	-14	-3	-4	-5	-3	15	-4
pair:people_of	-15	-3	-4	-5	-11	-4	-3	-2	-5	-4
pair:people_who	-5	-4	-3	-9	19	-5	-5	-3	-6	-3
pair:per_cent	-8	-3	-5	-5	18	-9	18	-4	-7	-5
pair:percent_of	9	-3	-3	-6	21	-7	16	-5	-9	-5
pair:period_of	-10	-3	-8	-5	26	-10	-13	-4	-7	5
pair:permission_to	-4	-3	-2	-6	-10	-4	-4	55	-17	-3
pair:permit_.	-9	-7	7	-5	-4	16	-8	-17	-5	-3
pair:permit_for	-3	-2	-2	-4	8	-5	-6	17	-11	-4
pair:permit_from	-6	-4	-3	-8	18	-7	-7	33	-7	-3
pair:permit_in	10	-5	-3	-6	-7	-3	-10	-5	-7	-2
pair:permit_of	-4	-2	-2	-5	-4	-4	38	7	-24	-3
pair:person_.	12	-3	-4	-3	-3	-5	-3	-2	-11	-6
pair:personal_datum	-9	-3	21	-5	-4	-8	19	-3	-7	-6
pair:personal_information	-6	-3	-8	-4	-9	-5	15	-2	20	40
pair:peso_.	-11	-6	-5	-6	-16	-8	-6	39	55	-5
pair:phase_of	-4	-9	13	-7	8	40	-7	-3	-3	-7
pair:phone_.	7	-5	-4	14	10	3	10	-5	-2	-4
pair:phone_with	39	-2	-6	-4	-3	-7	-5	-2	-5	-4
pair:pick_<f>	-8	-3	-4	52	-12	-14	-4	-10	-12	-18
pair:pick_<p>	-21	-4	-5	-7	-4	-5	-4	-3	-6	12
pair:picture_of	-12	-5	-4	-4	-6	-5	-4	-2	20	-13
pair:piece_of	3	-12	-4	-4	-5	-6	56	-2	-6	-4
pair:pillar_of	-23	-3	-4	-4	-2	-10	-6	-2	-2	-4
pair:pilot_line	4	-6	-7	-4	55	10	-3	-10	-6	-4
pair:place_.	22	-3	-8	-8	-11	-5	-4	-3	-8	9
pair:place_at	6	-6	-9	-6	-3	-10	-6	-5	-8	3
pair:place_for	39	-5	-5	-14	-7	-18	-6	-3	-5	-8
pair:place_in	32	-4	19	2	-5	25	-5	-3	-2	-3
pair:place_of	-26	-2	-4	-3	-5	-5	7	-4	-4	32
pair:place_on	27	-5	-8	12	-5	7	-7	14	-6	-5
pair:place_to	-9	-10	8	-3	-5	-6	-3	-5	11	-3
pair:plan_,	-9	-2	-2	-3	21	-2	-11	15	-12	-2
pair:plan_.	3	-6	-4	3	-4	26	3	-4	-12	-7
pair:plan_be	-18	-4	-14	-4	-6	-13	-15	-2	-2	-6
pair:plan_for	-10	2	-5	-5	3	-11	18	-3	-3	-6
pair:plan_of	-9	-5	-10	-11	-4	-11	-2	-3	-4	-3
pair:plan_to	1		-5	-1	7	8	-1	4	-3	-4
pair:planalto_palace	7	-4	-3	-2	-2	-6	18	-1	-4	-4
pair:plant_,	-4	-6	-6	-3	-11	37	-4	-3	-8	-3
pair:plant_.	-17	16	-3	-6	22	-12	-4	10	-8	-4
pair:plant_at	-21	26	-8	-11	-9	16	-3	-2	-3	-4
pair:plant_in	-11	8	-5	-7	35	8	-6	-4	-2	-3
pair:plant_near	-9	-7	-3	-4	50	-16	-7	-3	-5	-3
pair:plant_of	-3	17	-6	-5		18	-4	-4	-5	-4
pair:plant_that	-2	-4	-3	16		-6	-1	-1	-2	-2
pair:platform_,	-10	-3	-3	20	-10	-8	-6	-6	52	-9
pair:platform_.	64	-7	-9	33	-12	-15	-5	-3	-26	-4
pair:platform_<f>	-24	-3	-3	-4	-5	-12	-4	-11	66	-2
pair:platform_be	-6	-7	-5	-4	-4	11	-4	28	-8	-3
pair:platform_for	-5	-5	-11	-4	-7	-12	-7	-3	-5	-3
pair:platform_have	-11	-3	-3	-3	-4	-8	-3	-17	-26	-2
pair:platform_in	-7	-3	-3		-8	14	13	-1	-4	-5
pair:platform_to	-5	-3	-3	-5	-3	-12	7	-2	-7	-9
pair:play_host	27	-7	11	-6	-3	-6	-4	-4	-4	-4
pair:play_in	-12	-4	-11	-5	-3	-4	-3	-4	-6	-2
pair:player_,	-8	-4	-9	-3	-6	-3	-3	-5	-7	-6
pair:player_.	-11	-3	-4	-5	-5	-6	-3	-4	-5	-7
pair:player_in	-6	-1	-3	-2	-6	-4	-6	-3	-11	-4
pair:plead_for	27	-6	23	-4	-7	-12	7	-6	-3	-5
pair:pledge_to	-8	-4	-5	-5	20	-6	-4	-3	-4	-6
pair:point_,	-19	-4	-3	-3	-5	-8	-12	-3	-8	-7
pair:point_out	-2	-4	-8	-4	-5	-7	-5	-3	-5	-5
pair:point_to	-15	-4	-7	-5	-8	-7	-18	-5	-7	-6
pair:policy_,	-8	-3	-3	-5	-5	18	21	-7	-5	-4
pair:policy_and	-20	-2	-3	7	-2	-2	-12	-2	-3	-6
pair:policy_dialog	23	-5	33	-5	-5	-3	-13	-3	-5	-4
pair:policy_direction	29	-2	-3	-10	-4	-6	65	-12	-8	-6
pair:policy_for	-30	-3	-4	-3	-4	-5	49	-2	-3	9
pair:policy_in	-30	-2	-4	-5	-3	-21	27	-1	-3	-3
pair:port_moresby	2	-30	31	-2	-5	34	-3	-3	-2	-2
pair:port_of	-18	-6	10	-4	-3	14	-5	-2	-5	-4
pair:post_,	22	-3	-4	13	-5	-4	-6	-5	-4	-14
pair:post_.	-8	-3	-5	-15	15	-3	-26	-3	-15	6
pair:post_a	-9	-3	-4	-7	-15	-3	-3	-3	-7	-22
pair:post_and	-14	-4	-7	-6	-3	-4	-4	-1	-5	54
pair:post_office	-8	19	-2	-2	-3	-6	-3	-1	-2	-5
pair:post_on	4	-3	-4	-4	-5	-5	-3	-2	-6	-28
pair:power_.	-10	7	-5	4	-8	-22	-1	-4	8	-3
pair:power_for	17	-3	-2	18	-13	-7	-3	-4	-4	-3
pair:power_of	-5	-2	-3	-3	-3	-10	-8	-3	-7	-9
pair:power_to	-8	-5	-6	-9	-6	-7	9	36	-33	-7
pair:praise_<p>	-40	-6	-5	-8	-5	-7	-6	-4	-7	-14
pair:praise_for	-14	31	-7	-3	-3	-7	-1	-3	-1	-4
pair:praise_the	18	-6	-5	-4	-10	-8	-3	-3	-4	-4
pair:predecessor_,	-19	-4	-3	-4	-5	-7	-4	-5	-7	47
pair:presence_of	-13	-3		23	-5	14	-3	-2	-3	-8
pair:present_.	-10	-4	-5	-10	-5	-5	-4	-5	-13	-6
pair:present_<p>	-24	-2	-2	-3	-4	-11	-5	-2	-3	-8
pair:present_a	-15	-5	-11	-4	-11	-4	-9	-2	-5	-2
pair:present_at	-1	-8	-5	-2	-4	-6	-4	-3	-6	17
pair:present_be	-15	-4	-4	15	-4	-6	-6	-6	-5	18
pair:present_on	-12	-5	17	-4	-5	-7	-8	-2	-6	-8
pair:present_the	19	-1	-6	-4	-5	-4	9	-3	-4	-8
pair:present_to	-9	-8	-3	-6	-2	-11	10	-2	-5	-4
pair:preside_over	9	-6	9	-5	25	20	-6	-3	-6	3
pair:presidency_of	-27	-5	42	-6	-8	-6	-8	-4	-7	62
pair:president_'s	17	-7	-5	-4	-3	-9	-6	-3	-4	-7
pair:president_<p>	-22	-3	-4	-3	26		-2	-2	-3	24
pair:president_of	13	-4	-5	-5	-7	-2	-4	-3	-5	39
pair:press_.	1	-8	-6	-4	-3	-4	-3	-2	-4	-5
pair:press_conference	-19	-3	-20	-2	-4	-3	-10	-1	23	-2
pair:press_office	43	-5	-3	-3	-3	-5	-2	-2	-6	-9
pair:press_release	6	-12	-4	-3	4	-11	-11	-3	-3	-3
pair:press_service	21	-4	-3	-7	14	-2	8	-3	-4	-6
pair:previous_day	49	-4	-4	-3	-2	-3	-4	-3	-5	-10
pair:price_,	23	-3	-4	-18	-7	-4	-4	-6	-18	-4
pair:price_.	2	-4	-5	-4	-7	-7	-10	-8		-5
pair:price_for	-5	-3	-4	-6	-12	-9	-11	-4	20	-3
pair:price_of	11	-2	-5	-10	-7	-3	-15	3	1	-3
pair:prime_minister	3	2	-5	1	7	1	23	-3	-6	
pair:priority_of	-15	-4	-5	-5	-3	-5	-8	-2	-4	-7
pair:privacy_law	-8	-3	-3	-5	-7	-4	-3	-3	38	-9
pair:private_sector	1	-6	-4	-5	-3	-2	-5	-2	-3	-4
pair:process_.	-9	-3	-7	28	-13	-17	-6	19	55	-4
pair:product_,	-3	26	-13	-2	-7	-3	-2	4	-8	-2
pair:program_,	-4	-4	-5	-5	-6	36	-9	-3	-4	-5
pair:program_.	7	30	-7	-15	-24	-12	-5	16	-6	-3
pair:program_be	-19	30	-2	-5	-12	26	-4	-7	-12	-2
pair:program_for	-12	-5	-6	25	-4	16	22	-3	-7	-7
pair:program_in	19	-7	-22	-7	-4	12	-10	-3	-4	-3
pair:program_of	44	-31	-3	-5	21	-8	-3	-2	-5	-3
pair:progress_of	8	-5	-4	-6	-3	-11	-3	-3	-3	-5
pair:progress_on	40	-22	-6	-3	-3	-4	-5	-2	-3	-5
pair:project_,	-9	-4	-4	-2	28	-7	-4	-2	-3	-4
pair:project_.	42	-6	-5	-8	22	-7	-4	-4	-3	-10
pair:project_and	-4	-13	-2	-2	-2	-2	-6	-2	-2	-2
pair:project_by	19	-5	-3	-3	8	-19	-9	-2	-7	-3
pair:project_in	7	-5	-3	2	-6	35	-5	-3	-4	-4
pair:project_that	-12	-3	-3	-8	-6	-4	-5	-1	2	-8
pair:promise_,	-13	-3	-4	-5	-6	-7	-12	-16	12	-4
pair:promise_.	-27	-5	-6	-9	-9	-8	-5	-4	-13	-9
pair:promise_a	-13	-6	-6	-6	-6	-9	41	-4	-6	-12
pair:promise_to	9	-6	-4	-5	13	-5	-7	-3	-6	-6
pair:proposal_.	57	-6	-4	-6	-3	-5	-24	-4	-7	-8
pair:proposal_for	26	-3	-4	-6	-6	-9	34	-3	-6	-3
pair:proposal_to	-10	-3	-4	-6	-8	-6	54	-9	20	-8
pair:prospect_for	22	-5	-4	-11	-4	-4	-2	-2	-3	-2
pair:protect_consumer	-7	-2	-8	-3	-3	-3	-9	-6	-18	-7
pair:protection_,	-7	-12	21	-8	-2	-4	-5	-2	-4	-4
pair:protection_and	-5	-4	-4	-4	-7	-6	27	-5	27	-5
pair:protection_of	-8	-4	-4	5	-4	10	13	-4	-7	-5
pair:protocol_on	-17	3	-5	42	-4	-7	19	-3	-3	-3
pair:provide_for	-12	-3	-2	11	-17	-7	-3	-3	-4	-9
pair:provider_,	-14	-2	-3	-5	20	-6	-4	-5	31	-3
pair:provider_.	-11	-7	-6	26	-5	-8	-6	39	-7	-11
pair:provider_<f>	25	-7	-3	41	-6	-4	-3	-4	-3	-3
pair:provider_license	-2	-2	-1	-3	-13	-7	-9	18	-6	-1
pair:provider_of	-7	-4	-4	-7	-8	-17	26	-4	-6	-8
pair:province_,	-13	-3	-4	-3	16	29	-2	-8	-9	-3
pair:province_.	-15	-9	-5	-6	-14	-27	20	-4	-10	-3
pair:province_of	9	-4	-3	-3	25	-15	-5	-6	-12	-6
pair:provision_of	17	20	-7	-6	-5	-6	-1	-1	-2	-4
pair:public_,	-13	-5	-11	-4	-5	-4	-7	-4	-9	-11
pair:public_and	-9	-3	-3	-16	-3	-10	20	-4	-6	-12
pair:public_consultation	-12	-4	-3	-5	-3	-17	64	-13	-5	-3
pair:public_datum	-13	-3	-10	-12	-2	-3	63	-2	-5	47
pair:public_on	-4	-2	-4	7	-14	-6	-9	-15	49	-3
pair:public_service	-3	-4	-3	-4	-3	-10	-7	-3	-4	-6
pair:publish_in	-4	-2	-3	22	-6	-5	27	-7	-4	-11
pair:publish_its	-22	-4	-7	-8	-6	-9	9	9	-9	-5
pair:publish_on	-8	-5	-3	-6	8	-10	35	-3	-6	-4
pair:publish_the	-10	-3	-4	-7	-6	-6	25	-4	-2	-5
pair:pull_the	-8	-4	-10	-7	-13	26	-5	19	46	-4
pair:purchase_of	9	-2	-3	-5	-2	-3	-4	30		-3
pair:purpose_.	6	-3	-7	14	-7	-8	-15	-5	-3	-4
pair:put_$	-16	-3	-2	-5	48	-7	-2	-7	-6	-3
pair:put_<c>	-13	-3	-5	-9	-8	28	13	-4	-9	-3
pair:put_<f>	-4	-2	-2	-6	-5	-6	-3	-12	29	-6
pair:put_<p>	3	-2	-3	5	-3	-4	-5	-2	-15	8
pair:put_a	-2	-7	-3	-8	-12	-6	9	-11	20	-7
pair:put_an	-5	-3	-3	-8	17	-12	50	-3	-11	-3
pair:put_forward	-5	-3	-8	-9	-8	-13	24	-3	-7	36
pair:put_in	-10	-3	-3	-13	58	28	-5	-3	-12	26
pair:put_into		-2	-2	-6	1	45	-4	-2	-4	-6
pair:put_it	-10	-3	22	-14	-9	-11	-17	-5	-6	-7
pair:put_its	-5	-2	-6	21	-9	35	5	-6	-15	-3
pair:put_money	-16	-2	-1	-8	30	-3	-10	-4	-2	-8
pair:put_off	-4	47	-2	-3	-3	-26	15	-2	-3	-4
pair:put_on	-5	-2	21	-7	-16	-8	7	-14	57	-7
pair:put_pen	-8	-2	-3	51	6	-8	-18	-3	-3	-2
pair:put_the	1	-3	-3	-6	-6	13	-6	-9	9	-9
pair:put_their	51	-23	-9	39	-5	-11	-10	-3	-4	-7
pair:put_to	15	-2	-7	-7	-5	-5	26	-7	-3	-2
pair:put_together	-18	25	34	-8	-5	-8	-5	-3	-5	-2
pair:put_up	1	-4	-8		-9	24	-5	-2	-4	-4
pair:quality_of	32	-7	-4	-6	-4	-6	-4	-2	-2	-6
pair:quantum_technology	4	-3	-6	-24	-4	-14	23	-2	-3	-4
pair:quarter_.		-4	-5	-11	2	30	-6	-4	-8	-4
pair:quarter_of	11	-4	-3	10	1	33	-8	-4	-4	-3
pair:question_,	17	-3	-3	-3	-4	-3	-3	-3	-5	-11
pair:question_.	-47	-5	-5	-6	-6	-7	-9	-4	43	-6
pair:question_<p>	79	-3	-5	-6	-6	-6	-9	-4	-7	-7
pair:question_about	4	-5	-4	-6	-6	-8	-15	-3	-7	-11
pair:question_of	2	-4	-6	-4	-7	-4	-4	-2	-4	-5
pair:question_that	-16	-11	-5	-4	-3	-4	-13	-2	-4	-2
pair:quip_.	-17	-7	-4	-12	-4	-7	-7	-3	-5	-8
pair:r_$	-6	-6	-3	-5	32	-6	-4	-4	3	-3
pair:raise_its	-7	-3	-4	-12	19	-9	-27	20	-6	-4
pair:raise_the	7	-3	-6	-3	-14	-4	22	-3	-7	-2
pair:rare_earth	53	-4	-15	-9	-5	-17	29	-4	-6	-6
pair:rate_,	-11	-1	-2	-5	-2	-6	-5	-23	-8	-3
pair:ratify_the	-17	-4	-8	-15	-5	-9	94	-4	-8	-11
pair:reach_a	-8	-2	-3	36	-21	-5	-6	-10	8	-3
pair:reach_by	-10	-3	-4	16	-4	-5	14	-3	-6	-4
pair:reach_the	-6	-3	-4	-8	-3	-8	-11	-4	-4	-4
pair:ready_to	-10	-4	-5	-11	-7	6	-4	-6	-3	-4
pair:reason_.	-14	-4	-11	-4	-8	-6	-6	-3	-10	35
pair:recall_that	7	-5	-3	25	10	-4	-9	-6	4	-9
pair:receive_<f>	4	-3	-4	-6	-8	-10	-3	-24	-10	-4
pair:receive_<p>	53	-7	-5	-3	-4	-4	-4	-3	-4	-7
pair:receive_a	8	-3	-4	-5	6	-4	-6	3	-6	-5
pair:receive_at	42	-3	-4	-4	-5	-3	-3	-3	-3	-10
pair:receive_by	52	-30	-4	-4	-5	-4	-3	-3	-4	-7
pair:receive_in	21	-5	-3	-3	-5	-2	-2	-2	-2	-12
pair:receive_on	78	-4	-6	-2	-7	-6	-4	7	-7	-6
pair:receive_the	-6	-5	-3	-4	-5	-4	-4	47	-12	-7
pair:reception_for	24	-4	-5	-5	-5	-7	-7	-3	-4	-6
pair:recess_.	-20	26	-7	-4	-6	-7	-1	-3	-9	-6
pair:reckon_.	-4	-4	-3	-4	-12	-5	-6	-7	-14	-3
pair:recognition_of	18	-4	-8	11	-5	15	-9	-3	-4	-3
pair:record_.	3	-3	-4	-5	-4	-6	3	-3	5	-3
pair:refuse_to	-39	-2	-2	-19	-8	-2	-4	-12	40	-5
pair:region_,	-13	3		-4	4	2	5	-4	-6	-6
pair:region_.	8	-2	12	-14	-8	-10	-3	12	16	-3
pair:register_.	-1	-3	-5	-5	-7	-6	7	-10	15	-4
pair:register_<f>	-10	-2	-3	-8	-5	-3	-8	31	1	-5
pair:register_of	-7	-2	-2	-9	-6	-7	8	43	-17	-5
pair:regulation_,	-36	-1	-1	-3	-2	-2	25	-9	-5	-5
pair:regulation_.	-8	-5	-5	-8	-3	-6	8	8	-6	-3
pair:regulation_on	-4	-3	-5	-5	-6	-10	58	-12	-11	-3
pair:regulator_,	-19	-3	4	4	-7	-5	-13	4	-1	-4
pair:regulator_in	-15	-5	109	-6	-5	-8	-9	-4	-5	-16
pair:regulatory_agency	-12	-3	-5	-10	-3	-3	-2	-3	-7	-13
pair:regulatory_framework		-1	-1	-8	-5	-7	5	-1	-7	-1
pair:reject_the	-6	-3	-3	-5	-5	-5	25	-22	23	-4
pair:relate_to	-4	-3	21	-18	-2	-3	-4	13		-5
pair:relation_between	10	-5	-2	-7	-2	-2	-2	-2	-3	-3
pair:relation_with	-23	-6	-4	-5	-7	-6	-3	-3	-4	-5
pair:release_.	-10	9	-7	2	9	30	-4	13	2	-2
pair:release_a	-16	-5	-4	-11	-7	-37	61	-3	-5	-3
pair:release_from	-40		37	-3	-1	-4	-2	-2	-2	-2
pair:release_say	35	-3	-4	-4	-2	-5	-1	-3	-2	-5
pair:rely_on	-9	-4	-5	-6	-8	-6	-6	-3	-5	-4
pair:remark_of	-19	-6	-6	-8	-8	-8	-4	-3	-8	-7
pair:renew_<f>	-3	-2	-2	-21	-8	-3	-5	40	-4	-4
pair:renew_for	-4	-3	-3	-21	-8	-8	-9	53	-6	-3
pair:renew_its	-8	-2	-3	42	-21	-6	-4	14	-8	-4
pair:replace_<p>	-26	-5	-5	-5	-5	-5	-4	-3	-6	40
pair:replace_the	-8	-7	-4	-3	-5	35	14	-3	-8	-21
pair:reply_that	-23	-4	-4	-4	-8	-5	-6	-3	-6	-7
pair:report_,	-3	-2	-21	-6	-12	-19	-4	25	-8	-4
pair:report_.	24	6	-3	-5	2	-4		-3	5	-6
pair:report_of	-19	-2	-4	-5	-5	-4	-31	-9	15	-6
pair:report_on	-5	-4	-6	9	-1	-4	-12	-5	-11	-5
pair:report_that	-21	-3	-4	-31	-7	-23	-4	-7	-16	-5
pair:report_to	-29	-5	-5	-5	-6	-6	-8	-3	2	-13
pair:reporter_,	-9	-3	-5	-3	-4	19	-3	-4	-2	-7
pair:reporter_.	6	-11	-5	-5	-7	22	-6	-3	-9	-10
pair:reporter_that	-5	-2	-5	-3	-5	-5	33	-2	-4	-3
pair:represent_by	20	-3	13	-1	-5	-7	-3	-4	-5	-7
pair:representative_of	46	-5	3	-6	-5	-4	-5	-4	-10	-3
pair:request_.	7	-2	-4	-3	-4	-3	-8	-9	25	8
pair:request_for	-6	-3	-3	-6	-5	-4	-8	8	20	-3
pair:request_of	8	-3	-3	-4	-11	-3	-2	-12	53	-5
pair:require_.	-15	-2	-2	-3	-5	-3	-14	-3	-17	39
pair:research_and	-10	-4	-6	-2	-10	-5	-3	-1	-3	-3
pair:research_center	9	28	-21	-3	12	10	-4	-2	-4	-3
pair:resign_.	-18	-4	-4	-5	-4	-5	-6	-3	-5	-38
pair:resign_on	-18	-4	-7	-4	-4	-5	-3	-3	-6	78
pair:resignation_of	-33	-4	-4	-6	-6	-7	-5	-3	-7	73
pair:resolve_to	-36	-8	-4	40	-5	-6	-6	-3	-7	-8
pair:respect_the	-31	-6	-5	-6	-5	-7	-5	-4	-10	-7
pair:respond_,	23	-1	-2	-3	-2	-5	-20	-3	28	-7
pair:respond_to	-33	-5	-5	-7	-7	-6	-5	-4	-9	-7
pair:responsible_for	-28	-5	-2		-7	-6	-6	-11	-10	-6
pair:result_.	-14	-4	-5	-7	-7	24	-6	-3	-6	-10
pair:result_of	-13	5	-3	-7	-4	-8	-5	-9	-8	-5
pair:return_to	-26	26	-6	-6	-11	-8	-7	-13	12	-15
pair:review_,	-10	-5	-5	-9	-6	-5	-3	-3	24	-4
pair:review_of	32	-5	-8	-3	-3	-6	-12	-4	40	-4
pair:review_the	38	-4	-5	11	-4	-9	-3	-8	-12	-4
pair:revoke_the	-6	-2	-2	-4	-7	-3	-6	5	-7	-3
pair:ribbon_on	-10	-4	-4	-5	-9	44	-5	-3	-7	-4
pair:ride_to	-5	-2	-4	21	-7	9	-5	-6	-14	-5
pair:right_,	-3	-4	31	-3	-4	-8	-6	-8	6	-2
pair:right_of	9	-2	-3	-7	-4	-3	1	5	12	-4
pair:right_to	-6	-4	-4	-15	-6	-5	10	-1	-14	-9
pair:rise_.	-18	-6	-13	-3	-4	-7	14	-4	-5	-4
pair:rival_.	-10	-3	-2	-2	-3	-6	14	-3	11	6
pair:rival_<f>	-7	-3	-4	46	9	-8	-7	-14	22	-5
pair:riyadh_on	18	-2	-7	-3	-3	-7	-5	-4	-4	-10
pair:road_.	-25	28	-6	-6	-7	-12	-8	-4	-7	-10
pair:roadmap_for	-21	-5	-9	46	-4	-13	36	-2	-6	-5
pair:roam_.	51	-4	-3	51	-5	-10	-7	-5	-6	-3
pair:roam_charge	11	-6	-4	45	-2	-4	-5	-3	2	-5
pair:rocket_of	-9	-5	-3	-6	-7	29	-5	-6	-13	-6
pair:role_of	-18	-4	-4	-5	-9	-6	-4	-4	-7	-23
pair:roll_out	-9	-5	-5	-5	-8	70	3	-4	-9	-6
pair:rollout_.	60	-5	-7	-6	-4	-10	-6	-3	-5	-4
pair:rollout_of	-11	-5	-4	-4	-3	26	-8	-3	-6	-4
pair:room_,	-5	-4	-4	-4	-3	-6	-3	-2	-4	-4
pair:room_.	66	34	-10	-7	-8	-19	-4	-3	-12	-10
pair:room_at	9	-5	-19	-5	-5	-9	-4	-5	-9	-4
pair:room_for	38	-4	-6	-4	-7	15	-4	-5	-6	-4
pair:room_of	-16	-10	-3	-3	-3	34	-2	-4	-5	-13
pair:round_,	-6	-5	-4	-3	-5	-5	-4	5	-22	-3
pair:round_.	33	-4	-8	-12	-32	-5	-3	-5	-9	-3
pair:round_in	-18	-4	-5	-16	10	-4	-3	-4	-4	-4
pair:round_of	27	10	-15	-6	18	-9	-8	-3	-4	-3
pair:round_table	-16	35	71	-5	-5	-1	-3	-1	-1	-1
pair:round_the	50	54	-4	-8	-11	-18	-11	-6	-6	-6
pair:rule_,	-15	-2	-3	-6	-5	-5	28	-9	-50	-5
pair:rule_.	42	-3	11	-3		-6	-16	19	2	-3
pair:rule_be	-12	-3	-4	-12	-4	-4	-18	-3	19	-3
pair:rule_for	-3	-3	-4	-7	-5	-10	26	-6	-7	-5
pair:rule_of	-7	-4	-8	-5	-3	-3	63	-4	-20	-4
pair:rule_on	5	-4	-5	-5	-7	-8	29	-3	-9	-4
pair:rule_out	-8	-2	-2	-2	-3	-5	-7	-8	-10	-3
pair:rule_that	-2	-3	-4	-3	-3	-7	34	-4	11	-3
pair:run_<a>	-19	-2	-3	-7	-4	-5	-6	-3	-9	71
pair:run_<f>	20	-4	-3	-3	-7	-7	-1	-3	-3	5
pair:run_a	-9	-3	9	14	-7	-5	17		-11	-5
pair:run_by	4	1	-2	-5	11	-2	-5	-7	-8	18
pair:run_for	-13	-4	-5	-7	-4	-14	-8	-7	-6	-17
pair:run_its	-5	-2	-3	-8	-11	-5	19	25	-11	43
pair:run_on	-17	-4	-7	-5	-13	34	16	-3	14	-5
pair:run_out	2	-2	-4	-5	-4	-5	-5	-3	-6	23
pair:run_the	-9	-3	-5	64	-7	16	-6	-6	-11	-10
pair:run_to	-14	-3	-8	26	-4	-19	63	-4	-12	-5
pair:run_until	-7	-5	23	-35	-10	-17	-10	-3	-5	-5
pair:rural_mast	-31	-4	-4	36	-9	-5	-4	-8	-8	-4
pair:rural_school	5	28	-5	-5	-7	12	-6	-3	-6	-3
pair:sale_of	-7	-3	-5	-7	1	-8	13	33	-4	-4
pair:same_.	-23	-5	-6	-6	-8	-9	-9	-6	-11	-9
pair:same_day	27	-4	-4	-8	-7	18	7	-5	-9	-5
pair:same_time	-8	-3	-2	-4	-4	-5	-6	-3	11	19
pair:san_francisco	-11	61	4	-4	-3	-5	-3	-2	-4	-6
pair:san_josé	4	-8	33	-2	-7	-5	-2	-3	-3	-3
pair:sandbox_for	18	-3	-8	-5	-4	50	-15	-4	-10	-5
pair:satellite_.	-6	11	-3	38	-5	-27	-3	6	-10	7
pair:satellite_broadband	-7	-3	-2	-3	-15	15	-8	3	-6	-3
pair:satellite_in	-8	-4	-4	8	-5	-28	-6	-4	-4	-4
pair:satellite_internet	22	-3	-2	-5	-13	-8	-3	44	-7	-4
pair:satellite_license	-10	-3	-4	-6	-4	-11	7	-32	-3	-3
pair:satellite_of	-6	-5	-4	3	-8	15	-7	12	-10	-4
pair:saturday_,	16	-17	-9	-3	-5	-6	-2	-3	-5	24
pair:saturday_.	-12		2	-4	-5	22	-8	5	-7	-4
pair:say_,	-8	-1	-4	-6	3	-4	-4	4	-4	-6
pair:say_.	-5	-3	-4	-4	-1	2	-2	-1	-7	-5
pair:say_<a>	-14	-3	-4	-6	-7	-5	-5	10	-9	-8
pair:say_<c>	-24	-4	-6	-6		34	-4	-4	-5	-5
pair:say_<f>	-11	-4	-3	-5	15	-3	-3	-3	-8	-4
pair:say_<o>	-9	-6	56	-4	-5	-13	-3	-3	-11	-4
pair:say_<p>	-15	-5	-5	-5	-7	-1	-5	-5	-4	-5
pair:say_a	3	18	-3	12	-5	-7	20	-3	-6	-6
pair:say_at	-11	-4	3	-6	-6	1	9	-13	19	-6
pair:say_by	-6	-4	-3	-5	-6	-4	-5	-8	-15	-3
pair:say_he	19	-4	-4	-7	-5	-8	-4	-3	-6	-2
pair:say_in	-1	-4	-2	4	-2	6		12	-7	-2
pair:say_it	-16	-4	-6	-5	8	10	-6	-9	-12	-6
pair:say_of	-16	-4	-5	-20	-16	-8	-4	-6	-5	-4
pair:say_on	-8	7	7	-4	13	-3	-7	2	-3	16
pair:say_she	18	-7	-4	-3	-6	-6	-13	-3	-5	-8
pair:say_that	-10	-5	-4	-3		2	-3	6		1
pair:say_the	-8	-4	-3	-6	-2	-10	4	-4	-7	-6
pair:say_to	-14	-5	-4	-6	-7	-6	-7	-5	17	-7
pair:say_when	-53	-3	-4	-4	-4	-16	-4	-3	-5	25
pair:say_without	-13	-2	-4	-15	-3	-6	35	-4	-4	-17
pair:scale_,	-4	-5	-4	-2	6	-4	36		-3	-6
pair:schedule_.	-1	-6	-6	23	-4	53	-10	-5	-6	-5
pair:schedule_of	15	-3	-8	-10	-8	-6	-4	-2	-3	-3
pair:schedule_to	40	-5	-5	-5	-5	-6	-1	24	-5	-6
pair:school_,	-23	5	-7	-5	-10	-9	-5	-3	-5	-5
pair:school_.	20	-2	11	6	-3	13	-8	-3	-5	-4
pair:school_in	-7	44	-10	-4	-9	28	-6	-6	-10	-4
pair:science_and	9	4	-3	-5	-3	-5	-6	-1	7	-6
pair:scrap_the	-6	-4	-3	-4	-13	-9	29	-4	-7	-8
pair:sea_.	45	-6	-4	-8	-5	20	-4	-3	-5	-4
pair:seal_a	-11	-3	-8	87	-7	-9	-6	-6	-12	-7
pair:seat_.	-20	-4	-4	-5	-3	-5	-14	-4	24	13
pair:second_.	-11	-4	-6	-4	-5	29	-13	-5	-9	-6
pair:second_day	1	35	24	-3	-4	-7	-5	-2	-3	-6
pair:second_half	-18	-5	-3	-8	-13	71	-12	-9	-9	-2
pair:second_in	-10	-5	-19	-3	-12	13	-4	-4	-6	24
pair:second_phase	13	-10	-6	-9	14	7	-5	-3	-2	-5
pair:second_quarter	-7	-6	-3	14	-13	42	-9	-4	-4	-4
pair:second_round	73	-16	-20	-8	-6	-24	-6	-3	-4	-3
pair:second_time	10	-4	-14	-7	-5	-11	-8	-4	-8	-15
pair:secretary_<p>	-14		-5	-6	-4	41	2	-5	-2	13
pair:sector_,	-15	1	-5	-7	-4	-4	1	-2	-5	-3
pair:sector_.	4	-7	-8	-4	-4	-4	-4	-3		-5
pair:sector_be	-4	-10	-3	-2	-5	-5	-6	17	-4	-2
pair:sector_in	25	-4	-4	-3	-6	-4	-9	-3	-4	-4
pair:sector_of	-9	-5	-6	-4	-4	-7	-5	-3	-5	-3
pair:sector_that	-10	-5	-3	-2	-3	-3	-18	-2	-8	-4
pair:security_,	-13	-3	-3	-4	-2	-4	-9	-2	-3	-6
pair:security_.	-4	-4	-6	11	-5	-10	20	-3	-4	18
pair:security_and	-9	-4	-5	2	-4	-7	3	-2	11	-4
pair:security_of	9	-4	-6	-10	-3	-10	29	-2	-1	-5
pair:see_<a>	-16	-4	-3	-3	-2	-3	-8	-4	21	-6
pair:see_<f>	-23	-5	-6	-4	15	-5	-2	-3	-4	-5
pair:see_<p>	24	1	7	-3	-3	-4	-3	-2	-4	-8
pair:see_by	10	-14	-6	-13	-4	23	-5	-4	-5	-2
pair:see_in	20	-16	-3	-2	-1	-4	-3	-3	-2	-2
pair:see_it	-28	-8	-7	-4	-3	-11	-5	-3	25	-8
pair:see_the	-21	35	-4	-4	6	-11	-2	-4	-4	-4
pair:seek_to	-2	-4	-4	-3	-6	-14	-10	-2	42	-16
pair:select_committee	-12	39	-8	-16	-9	-6	12	-2	-5	-8
pair:sell_.	-11	-4	-4	-7	-8	-9	-4	-4	-11	37
pair:sell_its	-8	-3	-3	-8	27	-7	-6	51	-11	-6
pair:sell_the	-2	-3	-2	7	-11	-4	-4	4	-13	-2
pair:semiconductor_,	-12	-3	-3	-3	13	-8	-7	-3	-2	-2
pair:semiconductor_and	7	17	-6	-6	-4	-5	16	-2	-4	-5
pair:semiconductor_industry	-20	-4	-5	-4	-4	-3	-3	-2	-3	-4
pair:seminar_on	-2	-4	39	-3	-4	-5	-6	-3	-4	-4
pair:send_<f>	-14	-3	-4	-8	-5	-7	-7	-12	77	-4
pair:send_<p>	-10	-4	-6	-6	-4	-6	-4	-3	-6	-9
pair:send_a	-11	20	-3	-5	-4	-9	17	-10	38	-3
pair:send_it	-6	-3	-9	-4	-3	-4	13	34	-3	8
pair:send_to	-22	-3	-6	-7	-5	-10	51	-3	-1	-5
pair:senior_executive	44	-2	-7	-3	-6	-5	-4	-2	-2	-2
pair:seoul_,	-34	-8	-5	26	-6	-4	-14	-5	-5	-5
pair:seoul_in	-5	67	-5	-6	-5	-4	-4	-3	-4	-10
pair:seoul_on	48	-10	-6	-4	-3	-5	-3	-3	-4	-6
pair:separate_meeting	-14	-3	-5	16	-3	-2	-2	-2	-2	-8
pair:separately_,	5	-3	9	-8	-5	-4	-3	5	48	-3
pair:separately_with	24	14	-14	-3	-3	-4	-2	-2	-6	-3
pair:september_,	2	14	-4	-3	-11	16	4	19	4	-6
pair:september_.	-4	-8	8	-7	1	25	16	-5	-8	2
pair:series_of	-4	-2	-4	-5	-6	-5	-4	-8	13	-2
pair:serve_as	-13	-6	-6	-5	-3	-5	-5	-3	-8	15
pair:serve_on	-13	-3	-8	-5	-4	-5	-4	-3	-9	-22
pair:server_.	-13	19	-5	-19	-5	-9	-7	-4	-7	-13
pair:server_farm	-10	-3	-5	8	9	18	-4	8	-7	-5
pair:service_,	-6	-1	-4	-5	-6	12	-2	26	-4	-3
pair:service_.	6	13	-4	-8	-1	7	-6	-3	18	-5
pair:service_<f>	-7	-5	-4	10	-9	-13	-7	-6	57	-3
pair:service_center	-14	-3	-18	-4	-7	97	-4	-2	-8	-4
pair:service_have	15	-3	-2	-3	-4	-6	26	-10	-8	-8
pair:service_in	-3	-4	-4	-6	2	20	-6	-5	19	-4
pair:service_of	-19	-5	-4	-8	16	6	11	-5	-5	-5
pair:service_provider	-3	-4	-3	-4	-7	-9	-8	2	-7	-2
pair:service_say	34	-3	-3	-6	-5	9	-4	-3	-4	-9
pair:service_tax	-12	-4	-5	-5	-8	-9		-2	-6	-3
pair:service_to	-7	-4	-3	-22	-5	-36	-9	-3	-5	-3
pair:servicing_of	5	-7	-5	-5	-5	-4	-6	-29	44	-2
pair:session_,	-11	-5	18	21	-6	-8	-7	-1	-3	-5
pair:session_.	44	-13	-5	-3	29	-5	-7	-3	-5	-8
pair:session_in	-1	-4	-8	13	-3	-3	-8	-3	-4	-4
pair:session_of	12	-5	36	-4	-3	-5	-5	-2	-4	-9
pair:session_with	53	-5	4	-5	-4	-4	-3	-3	-5	-4
pair:set_a	-31	-5	-4	-7	-5	-7	-15	-7	-3	-2
pair:set_aside	7	-3	-4	-12	79	-15	-5	-6	33	-8
pair:set_for	10	-5	-5	-5	-4	-4	-15	-3	-2	-2
pair:set_of	-3	-3	18	-4	-3	20	-9	-3	26	-5
pair:set_out	-10	-6	38	17	-8	13	17	-7	-7	-4
pair:set_up	-2	-3	-4	13	2	9	4	-1	-5	-3
pair:settle_the	25	-2	-2	-5	-5	-6	-11	-6	25	-4
pair:shake_hand	-15	-4	-4	34	-8	-14	-6	-4	-5	-7
pair:share_.	3	-3	-3	-7	-15	-3	-12	-3	-6	-3
pair:share_a	-1	-4	13	-7	-5	-4	-5	-3	-7	-4
pair:share_in	-13	-2	-15	-2	16	-3	-3	-5	-1	-7
pair:share_of	-5	-2	-6	-8	34	-5	-7	-7	22	-4
pair:share_the	-21	-4	19	-6	-9	-7	18	-3	-6	-5
pair:share_with	-38	-2	32	-3	-6	16	-11	-5	-5	-2
pair:shareholder_,	10	-4	-3	-15	28	-5	-2	-3	-5	-4
pair:shareholder_of	-7	-1	-2	-4	47	-4	-6	-36	-26	-7
pair:she_have	-6	-5	-4	-14	-5	-4	-13	-4	27	-17
pair:sheik_<p>	-17	-13	-12	-2	-3	-4	-2	-2	-4	-5
pair:ship_in	-8	62	-5	-7	-7	1	-5	-3	-4	-6
pair:short_of	-11	-10	-4	-6	-7	-5	-3	-5	28	-6
pair:should_be	-4	-3	-5	28	-7	-8	5	-2	-4	-2
pair:should_not	-7	-3	-3	-7	-2	-6	-8	-13	-6	-3
pair:show_,	-12	21	2	-3	-2	-2	-7	-1	-2	-2
pair:show_.	5	-6	-12	12	5	-5	-7	-4	-7	10
pair:show_<p>	25	-8	-9	-5	-5	-7	-4	-3	-6	-11
pair:show_around	2	30	-16	-3	-4	-6	-5	-3	-4	-6
pair:show_how	-14	18	10	-5	-3	-3	-4	-2	-3	-1
pair:show_the	-22	50	-12	-4	-11	-11	-3	-3	-7	24
pair:shut_out	-6	-8	-4	-3	-9	-4	-7	-3	7	-3
pair:side_,	23	-5	-5	-8	-5	-4	5	-4	-6	-5
pair:side_.	-7	9	-8	24	-3	-3	-4	-3	-5	-14
pair:side_be	-2	-8	-6	-5	-7	-5	-3	-3	-6	-7
pair:side_of	-3	-4	-9	12	-7	-5	-5	-3	-6	-3
pair:sideline_of	-18	-4	-14	3	9	14	8	-4	-4	-5
pair:sign_,	-17	-3	-7	11	-3	-5	-5	-4	-3	-6
pair:sign_a	-8	-5	-1	23	-4	-8	3	-6	-5	-4
pair:sign_an	-7	-3	-3	16	-5	2	-7	-3	-6	-3
pair:sign_by	-3	-3	-4	39	-5	-5	13	-2	-3	-7
pair:sign_for	-15	-4	-3	94	-7	6	-8	-4	-4	-11
pair:sign_in	-5	-3	-1	52	-9	-5	-10	-4	-4	-3
pair:sign_memorandum	-6	-2	-3	41	-4	-3	-6	-5	-5	-4
pair:sign_off	-9	-5	-4	-18	-12	-10	21	16	-6	-7
pair:sign_on	-10	-3	-3	31	-6	-6	1	15	-9	12
pair:sign_the	-1	-4	-7	54	-3	-7		-5	-3	-4
pair:sign_up	-6	-3	-5	-25	-6	29	9	-3	-5	-4
pair:sign_with	-6	-3	-2	28	-17	8	-4	-8	-10	-4
pair:signature_of	-8	-5	26	33	-5	-5	22	-2	-4	-8
pair:signature_to	-29	-3	-4	64	-4	-8	12	-2	-3	-6
pair:signing_of	-6	-4	-7	49	-4	-8	-3	-8	-8	-4
pair:silicon_valley	-7	12	-10	-3	-5	-4	-5	-4	-6	-5
pair:sim_card	9	-4	-3	-3	-4	-7	-9	-8	35	-3
pair:since_2015	-10	5	-4	-6	-6	-32	-4	-4	-10	-6
pair:since_2018	-15	-5	-5	-5	-19	-10	-8	-4	-11	-7
pair:since_2019	-12	-3	-4	-5	28	-9	-4	-5	-8	-7
pair:since_2022	-13	-3	-4	-4	-20	-7	-8	10	-8	-3
pair:since_<f>	-16	-3	-2	-4	-10	-7	-2	-3	49	-15
pair:since_<p>	-6	-5	-3	-2	15	-4	-2	-2	-5	53
pair:since_august	-10	-4	-5	27	-7	-11	-11	-4	10	-5
pair:since_january	-19	-3	-4	-4	-18	-6	-6	-3	-6	39
pair:since_last	-17	-3	-3	-4	-3	39	-2	-5	-6	-5
pair:since_the	-15	34	-11	-5	12	-9	-4	-2	-7	-6
pair:singha_durbar	9	21	-7	-5	-3	19	-4	-2	-4	-3
pair:sit_down	29		-2	-6	-4	-3	-4	-3	-5	-4
pair:sit_in	-21	-3	-4	-4	-3	-3	-3	-7	-7	3
pair:sit_on	-48	-3	15	-4	-4	-4	2	-3	-4	-10
pair:sit_with	36	-2	-4	-4	-10	-5	-11	-3	-11	-4
pair:site_,	20	-21	-3	-13	35	-11	-2	-2	-8	-4
pair:site_.	26	22	-6	-4	-6	-10	34	-5	6	-6
pair:site_in	12	-6	-3	-3	-9	-18	-5	-2	-4	-6
pair:site_of	-10	-9	-7	-18	-6	-31	-3	-20	-9	-5
pair:site_on	-34	69	-5	-4	-6	-17	-11	44	-4	-8
pair:six_month	-14	-11	-8	-7	-6	-8	6	-5	-10	5
pair:six_year	-13	-3	-4	21	21	-7	-5	-5	-6	33
pair:smart_city	-14	-6	23	-4	-4	-7	-8	-4	-4	-4
pair:so_.	-10	20	-7	-12	-6	-26	-7	-5	-7	-7
pair:so_as	-1	-6	-6	-2	-6	-3	-8	-3	-7	-5
pair:so_far	-13	-3	-7	-5	-10	6	-4	-5	26	-7
pair:so_that		7	-5	-1	2	-7	3	-3	-6	-3
pair:social_medium	-1	-4	-4	-3	-4	-5	22	7	1	-7
pair:social_network	-7	-1	-2	3	-3	-8	1	-2	9	-2
pair:software_.	-2	-3	-9	-3	-12	-14	47	-4	-6	-5
pair:solution_to	9	-4	-7	-9	-6	-8	-4	-2	-6	-3
pair:some_of	-5	-7	-3	-6	-4	-7	-2	-2	-3	-3
pair:sound_out	27	-4	-4	-5	-11	-8	-6	-4	-5	-4
pair:source_say	10	-7	-1	-4	-7	-4	-6	-4	-2	-4
pair:sovereign_cloud	1	-4	-6		-5	31	21	-3	-4	-7
pair:sovereign_fund	-6	-3	-8	21	36	-8	-5	-7	-7	-4
pair:spainsat_ng	-10	-5	-5	-5	-8	56	-5	-2	-4	-6
pair:speak_at	-31	-4	21	-3	-3	5	-3	-3	-3	-4
pair:speak_by	24	-2	-6	-4	-3	-7	-4	-3	-5	-4
pair:speak_for	18	13	-2	-2	-5	-4	-1	-2	-1	-3
pair:speak_highly	1	-3	-4	-2	-5	-3	-1	-2	-2	-6
pair:speak_in	-10	-4	-12	-4	-4	-4	-4	7	-4	-5
pair:speak_of	-25	-4	-4	-3	4	-5	-5	-3	2	-3
pair:speak_on	-15	-2	49	-4	-4	-5	-6	-3	-12	-3
pair:speak_to	5	-6	12	-4	-4	-8	-3	-2	-4	-7
pair:speak_with	40	-4	-5	-4	-3	-7	-3	-2	-8	-4
pair:spectrum_fee	-10	-3	-4	-5	-4	-5	41	-6	-3	-2
pair:spectrum_for	4	-2	-1	-5	-14	-6	-5	13	-5	-3
pair:speech_.	-21	-4	11	-4	-8	-5	23	-2	-4	-15
pair:speech_at	-15	-9	102	-6	-4	-14	-7	-3	-4	-6
pair:speed_of	-5	-3	-5	-3	-3	42	-5	-2	-4	-4
pair:speed_up	2	-3	-6	-8	-6	-1	-7	-6	-3	-4
pair:spend_$	-8	-7	-3	-6	72	-13	-11	-5	-5	-5
pair:spend_on	-33	-6	-4	-19	46	-13	-14	-6	-6	-4
pair:spend_the	-3	-8	-5	-3	-7	-12	-4	-3	-5	5
pair:spokesman_for	-10	-4	-9	32	-5	-6	-16	-3	-6	-5
pair:spokesperson_for	-6	-4	-3	-10	-6	-4	-10	-3	-25	-4
pair:spokesperson_say	19	26	-4	-5	-11	-6	-3	-3	-7	-4
pair:spring_,		-5	-7	-9	-6	26	-6	-4	-7	-5
pair:spring_.	-7	-2	-3	1	-9	-7	5	-12	-8	-3
pair:staff_,	-25	-5	-5	-6	-6	-6	-7	-5	-10	-11
pair:staff_.	-8	-5	-6	-7	-14	-11	-26	-6	-16	-6
pair:staff_of	-12	-4	-12	-5	-7	-5	-4	-3	-9	-5
pair:stage_.	-10	-3	5	-9	-15	-8	-7	-7	-7	-11
pair:stake_in	-9	-3	-5	-6	33	-5	-5	-7	-11	-5
pair:stand_,	5	-9	-9	-12	-4	-12	-14	8	22	-7
pair:stand_at	-15	-8	40	-7	-6	-8	-8	-3	-9	-7
pair:stand_behind	-53	-4	-3	50	-8	-6	-2	-3	-2	-14
pair:stand_in	-13	-6	-17	-6	-5	-20	-7	-4	-10	-5
pair:stand_of	8	-12	-25	-6	-4	-5	-9	-3	-6	-7
pair:stand_ready	-31	-5	-6	-3	-3	-4	-2	-2	-2	-6
pair:standard_for	25	-7	-4	-6	-4	-15	13	-1	-4	-4
pair:start-up_<f>	-8	-3	-4	7	21	-4	-5	27	-19	-3
pair:start-ups_,	-8	-3	-6	-4	7	5	-12	-3	-9	-3
pair:start-ups_.	46	-4	-9	-11	-9	53	-6	-4	-5	-6
pair:start_.	-19	-4	-3	-5	-2	-31	-5	-2	-3	-7
pair:start_in	-12	-7	-7	-5	-3	14	-9	-4	-10	38
pair:start_of	-15	-2	-8	-6	-7	-3	15	-3	-6	6
pair:start_on	-9	-5	-5	-4	-4	-42	65	-3	-6	-6
pair:state_'s	-7		-5	6	-6	-8	-5	-3	-5	10
pair:state_,	-14	-4		-4	-5	-3	-3	-2	19	-8
pair:state_.	-11	-5	-4	-5	17	8	-10	-8	-11	-1
pair:state_aid	-3	-3	-3	-3	-5	-12	-17	46	-9	-2
pair:state_have	-2	-5	-5	-11	-7	-4	5	-2	19	-7
pair:state_house	47	-8	-6	-4	-4	-7	8	-3	-7	13
pair:state_news	17	-21	-5	-4	-2	-4	8	-3	-3	-3
pair:state_of	57	11	-3	-8	-6	-7	-4	-2	-4	-8
pair:state_that	19	-3	-6	-5	-3	-4	-5	-4	-5	-6
pair:state_to	-9	48	-5	-7	-5	-22	-5	-3	-4	-6
pair:state_visit	-20	54	-5	-5	-3	-5	-4	-2	-4	-4
pair:statement_,	-11	-1	-2	-8	-4	-3	8	-9	-11	-6
pair:statement_.	21	-5	-5	2	-2	-8	10	3	-6	-5
pair:statement_from	-3	-2	-2	-2	-2	-4	-5	-5	10	-2
pair:statement_of	-9	-3	-3	-10	-4	-8	-8	-8	58	-5
pair:statement_on	-13	-3	-4	3	-4	-15	10	-4	14	-7
pair:statement_say	10	-6	-5	-4	-4	-6	-9	-3	-6	31
pair:station_,	9	21	-8	-6	-7	-19	-3	-2	-4	-2
pair:station_.	5	13	-8	-8	-9	27	-5	-4	-5	-5
pair:station_at	-16	68	-5	-4	-6	-6	-3	-3	-9	-3
pair:station_in	-4	54	-6	-5	-5	-25	-5	-4	-4	-4
pair:stay_.	6	-9	-4	-3	-4	-4	-3	-3	-5	-4
pair:stay_in	33	9	-7	-5	-5	-11	-5	-3	-5	-11
pair:stay_on	-10	-12	-4	-2	-3	-4	-3	-2	-5	67
pair:step_down	-20	-4	-5	-4	-6	-8	-6	-4	-7	100
pair:step_in	-5	-3	-3	-6	5	15	-2	14	-3	5
pair:still_in	-11	-4	-2	-8	-7	-4	-5	-7	9	-21
pair:still_need	-6	-3	-4	-4	27	-20	-7	-23	-8	-4
pair:still_to	-27	-3	-2	-12	-4	-4	-1	-2	-3	-3
pair:stock_exchange	-18	-4	-5	-10	16	-27	-6	-5	-4	44
pair:stock_of	47	-4	-11	-6	-9	-24	-6	-3	-5	-4
pair:stop_at	-22	58	-9	-2	-3	-5	-3	-2	-14	-4
pair:store_.	-8	-4	-5	-5	-5	-6	61	-7	16	-3
pair:strategic_partnership	-9	-2	6	12	-6	-6	-3	-2	-3	-4
pair:strategy_,	41	-2	-3	-4	-4	-4	22	-2	-3	-2
pair:strategy_for	27	-4	-6	-18	-5	-17	44	-3	-5	-5
pair:street_.	-19	-4	-24	-5	-5	54	-6	-4	-6	-6
pair:strengthen_<c>	-3	-2	-3	13	-5	-2	43	-5	-8	-6
pair:strengthen_the	-12	-4	-5	-6	-4	-6	-17	-3	-9	-3
pair:stress_,	-7	-2	-10	9	-5	40	-3	-3	-3	-3
pair:stress_that	-14	-4	-8		-6	-5	-8	-7	-5	-6
pair:stress_the		-11	7	-3	27	-3	-3	-1	-7	-7
pair:strike_a	-19	-4	-7	45	-4	-10	-6	-5	-13	-5
pair:study_by	-22	-5	-11	-6	-9	-5	-3	-2	-6	-6
pair:study_tour	15	58	-2	-2	-5	-5	-4	-2	-6	-4
pair:subject_be	-4	-13	-4	31	-2	-8	-13	-3	28	-2
pair:subject_of	30	-4	-5	-4	-2	-3	-3	-4	-4	-3
pair:subject_to	-12	-3	-3	-6	13	-3	-9	10	-13	13
pair:submarine_cable	6	-4	-4	-3	-6	22	-7	-6	-8	-4
pair:subsea_cable	20	-10	-5	-5	-7	13	-5	-3	-5	-4
pair:subsidiary_of	-9	-3	-3	-13	-25	-5	-4	26	21	-3
pair:succeed_<p>	-23	-4	-5	-4	-5	-5	-4	-3	-5	39
pair:success_.	-9	7	-3	-3	-2	-3	-3	-1	-6	-4
pair:such_a	-8	-2	-2	-16	-6	-3	-11	-3	-17	-6
pair:such_as	-8	-4	4	-3	-6	-1	-9	-8	-9	-7
pair:sue_<f>	-11	-4	-4	-9	-11	-6	-7	-6	42	-5
pair:suggest_that	-1	-2	-4	-6	-2	-7	-4	-3	-3	-10
pair:suit_against	-13	-3	-4	-3	-4	-5	-3	-4	64	-4
pair:sum_,	-2	-2	-3	-7	41	-6	-3	-13	-32	-3
pair:summer_.	-36	-3	-4	-3	21	17	11	-2	-4	41
pair:summit_,	-5	-5	27	-5	-3	-7	-7	-2	-3	-3
pair:summit_.	8	-8	10	-5	-6	-7	-5	-3	-5	-10
pair:summit_at	-7	-5	73	-3	-3	-17	-10	-3	-4	-6
pair:summit_be	-18	-3	40	-3	-6	16	-3	-2	-4	-4
pair:summit_in	-20	-5	47	-6	-4	2	-6	-3	-4	-5
pair:summit_on	-27	-4	39	-2	-2	-9	-13	-2	-4	-3
pair:summit_that	-25	-6	-15	-1	-1	-2	-2	-1	-2	-2
pair:summon_<p>	24	-4	-7	-4	-4	-5	-6	-4	13	-9
pair:sunday_,	-1	16	21	-4	-6	15	-7	23	-7	-8
pair:sunday_.	10	-6	28	-7	-5	20	12	-4	-5	13
pair:sunday_for	29	29	18	-4	-5	-7	-4	-3	-4	-6
pair:sunday_in	13	-10	-6	-5	-9	34	-13	32	-3	-4
pair:sunday_night	-8	-4	-5	-3	-3	-6	1	-18	36	37
pair:sunday_with	38	-3	-7	-3	-4	-6	-5	-4	-5	-13
pair:supplier_,	-10	-5	-4	-6	-10	11	-5	-10	36	-4
pair:supplier_.	25	-3	-4	6	-5	-9	-10	-3	-6	-9
pair:supplier_of	-10	-3	-4	40	-9	-8	-5	-6	-9	-8
pair:supply_.	35	-6	-5	-4	-6	-8	-4	-3	-5	-3
pair:supply_chain	-9	-4	2	-1	5	-5	7	-3	-3	-3
pair:supply_of	-10	-5	-4	33	-7	-10	-5	-4	-5	-3
pair:supply_the	-12	-6	-6	31	-11	13	-8	-4	-7	-3
pair:support_<c>	-7	-5	-5	16	-6	-4	-3	-3	-3	-3
pair:support_for	-12	-3	-3	-5	-14	-10	-9	-3	-4	-3
pair:support_in	7	-5	-3	-5	-6	-4	-2	-3	-3	-3
pair:support_of	13	-2	-4	-5	27	-8	-6	20	-14	-1
pair:support_the	-9	-3	-4	-5	39	-8	-7	-3	-3	-3
pair:suspend_for	-6	-4	-4	-9	-5	-13	21	-15	11	-3
pair:suspend_the	-5	-2	-2	-14	-2	-2	-6	47	11	-3
pair:swear_in	-18	-6	-6	-5	-4	-6	-4	-3	-4	52
pair:switch_off	5	-5	-6	-6	-4	-7	-6	-4	51	-3
pair:switch_on	-8	-6	-4	-6	-10	81	-9	-4	-15	-5
pair:switch_to	-15	-5	-4	-9	-7	24	-9	-8	11	-4
pair:system_,	37	-6	-6	-8	-5	23	9	-3	-6	-4
pair:system_.	-12	-4	-5	32	-12	35	27	-8	-9	-10
pair:system_in	-12	-5	-5	-21	45	-7	-8	-3	-8	-5
pair:system_that	-33	-4	-5	-4	-5	9	-3	-3	-7	-6
pair:são_paulo	-17	-7	46	-8	25	22	-6	-6	-8	-9
pair:table_,	-43	20	46	44	5	-3	-2	-2	-1	-1
pair:table_.	25	-5	-11	-6	-3	-4	-7	-4	-4	-3
pair:table_be	-50	-3	-9	-10	-9	-3	-5	-3	-1	-3
pair:table_in	47	-5	-9	-7	-2	-4	4	-2	-4	-2
pair:table_the	-47	-4	25	-3	-3	-2	31	-2	-5	-3
pair:taipei_,	35	64	-9	-6	-4	-9	-6	-2	-5	-6
pair:taipei_.	-12	33	-6	-6	-6	7	-7	-3	-5	13
pair:take_<f>	-6	-3	-3	-7	-15	-4	-4	-12	59	-8
pair:take_<p>	5	35	19	-3	-3	-8	-4	-2	-3	-19
pair:take_a	-10	36	-4	-8	20	-5	-2	31	-5	-4
pair:take_away	-5	-2	-2	-3	-7	-4	-3	17	37	-13
pair:take_down	32	-3	-6	-5	-7	-3	34	-19	16	-6
pair:take_effect	-10	-3	-4	-5	-3	-10	1	20	-5	-7
pair:take_in	-3	-3	-7	-6	-7	-26	-6	-4	-4	-9
pair:take_into	-3	-3	-4	-6	-16	19	16	-8	-8	-6
pair:take_off	24	-12	-3	-2	-10	29	-5	-2	-4	-7
pair:take_office	-25	23	-3	-2	-5	-4	-2	-2	-3	14
pair:take_on	-31	-4	-3	-2	-3	-3	-2	-5	10	50
pair:take_over	-19	-3	-4	11	3	-5	-4	4	-5	13
pair:take_part	11	-6	29	-4	-2	-4	-3	-3	-4	-10
pair:take_place	12	-5	-2	-1	-5	6	-5	-2	-7	-2
pair:take_stock	63	-7	-11	-5	-6	-5	-3	-2	-2	-4
pair:take_the	-2	-6	2	-4	-11	14	-8	-3	-5	16
pair:take_to	-13	-6	51	-4	-7	-6	-4	-2	-2	-4
pair:take_up	17	-5	-5	-3		-5	-6	-4	4	-1
pair:takeover_of	-8	-3	-4	-14	59	-8	-5	-2	-8	-6
pair:talk_,	31	-3	-4	-2	-4	-2	-3	-6	-5	-2
pair:talk_.	-27	24	-6	36	-3	-6	-4	-2	-2	-4
pair:talk_about	11	-3	-5	-3	-2	-4	-4	-2	-3	-4
pair:talk_at	16	-7	13	-3	-3	-3	-2	-2	-3	-4
pair:talk_be	43	-4	-8	-10	-3	-4	-4	-2	-3	-4
pair:talk_by	-3	-5	-4	26	-4	-4	-32	-2	-4	-6
pair:talk_for	53	-36	-4	-6	-3	-5	-4	-2	-2	-4
pair:talk_in	48	-4	-14	-3	-3	-3	-2	-2	-3	-3
pair:talk_on	1	-4	-13	-5	-3	-4	-4	-2	-2	-4
pair:talk_over	36	-4	-7	-4	-3	-6	-3	-4	-3	-2
pair:talk_to	-26	-3	-5	-4	-14	-2	-4	-3	-4	-4
pair:talk_with	-4	-8	1	-5	1	-4	-3	-2	-3	-4
pair:talks_between	46	-6	-20	-25	-3	-7	-11	-2	-3	-6
pair:tariff_,	20	-3	-3	-22	-6	-2	-9	-3	1	-3
pair:tariff_.	35	-6	38	-2	-5	-10	-9	-2	-5	-6
pair:tashkent_,	16	12	-5	21	-16	-11	-7	-2	-3	-3
pair:task_force	-21	-4	-4	-6	-5	-8	23	-5	-4	8
pair:tax_.	10	-3	-4	-3	-4	-7	-33	-2	-6	-3
pair:tax_holiday	26	-2	-2	-5	-7	-4	11	-4	-4	-4
pair:tax_on	-5	-3	-3	-6	-12	-5	58	-6	-11	-7
pair:taxi_.	-8	-7	-3	13	-4	-13	41	4	-7	-4
pair:team_.	-11	22	-11	-10	-6	5	-3	-2	-3	39
pair:team_from	-9	29	23	-9	-4	-8	-1	-3	-3	-3
pair:team_in	2	-7	-4	-29	-5	-5	-2	-3	-4	-5
pair:team_of	32	-6	-5	-11	-4	-6	-4	-3	-2	-6
pair:team_to	-3	22	8	-7	-4	-8	-3	-2	-3	-4
pair:team_up	-21	-3	-5	56	-6	-9	-4	-3	-5	-5
pair:tech_firm	-7	-5	-20	-3	-4	-4	-7	-3	-5	-8
pair:tech_giant	2	14	-5	13	-7	-3	-1	-1	7	-2
pair:technology_(	-9	-2	4	-9	-9	-3	-2	-2	-3	-4
pair:technology_,	-9	-4	1		-1	-7	2	-2	-4	-5
pair:technology_.	14	-4	-5	-3	-3	-4	-3	-2	-2	-5
pair:technology_and	24	-3	-5	-5	1	-4	-6	-2	-3	-2
pair:technology_be	-8	-4	-3	6	-6	-5	-4	-3	-3	-2
pair:technology_company	29	-7	16	-5	-11	-2	-1	-2	-3	-4
pair:technology_in	-1	-5	-4	-5	-6	-6	-5	-2	-4	-5
pair:technology_park	-28	28	-6	-1	-7	53	-6	-3	-7	-7
pair:technology_sector	3	-3	-10	-2	-3	-4	-6	-2	-2	-1
pair:telecom_infrastructure	-24	-5	-9	-6	-8	-5	-6	-3	-4	-3
pair:telecom_minister	-26	-7	46	-8	-5	-5	-9	-9	-8	-6
pair:telecom_regulator	-9	-2	-6	-6	28	-5	-6	18	-5	-12
pair:telecommunication_and	-12	-2	-4	-8	-12	-4	-5	-1	-2	-2
pair:telephone_call	45	-3	-4	-3	-3	-5	-6	-3	-4	-4
pair:telephone_conversation	57	-8	-4	-5	-3	-5	-8	-4	-3	-4
pair:tell_<a>	46	-2	-3	-3	-6	-5	-9	29	-24	-7
pair:tell_<f>	-6	-4	-2	-6	-6	-3	-8	16	31	-2
pair:tell_<p>	49	-3	-3	-3	7	-6	-4	-7	-3	-7
pair:tell_a	-19	-5	-8	-4	10	-8	8	-3	-7	-12
pair:tell_by	28	-5	-4	-4	-4	-18	-2	-8	26	-4
pair:tell_journalist	-13	-3	-4	-6	-8	10	-7	-3	-6	-4
pair:tell_parliament	-40	-3	-4	-7	28	-6	12	-2	-3	-18
pair:tell_reporter	7	-4	-5	-5	1	-2	6	-3	-5	-6
pair:tell_the			17	-3	15	-6	1	-4	-1	-5
pair:tell_them	17	-8	-4	-4	-5	-5	-5	-2	-5	-5
pair:tell_this	-23	18	-3	-3	-5	-5	-8	-3	-5	-6
pair:ten_year	-7	-3	-3	21	-1	-9	5	26	-9	-4
pair:tender_,	-6	-4	-4	-6	-3	-22	-13	18	-3	-3
pair:tender_.	-5	-6	-2	12	-6	-6	-4	-20	9	-10
pair:tender_for	7	-2	-4	24	1	-4	-5	-17	-10	-4
pair:tenth_of	-8	-3	-4	-5	72	-6	-24	-6	-10	-5
pair:term_.	-24	-7	-4	-5	-4	-6	-5	-5	-6	-28
pair:term_of	-15	-2	-2	-10	-6	-6	-6	-5	-4	38
pair:term_on	-11	-5	-8	61	-5	-11	-14	-3	-4	-6
pair:term_run	-23	-2	-3	-5	-2	-3	-4	-2	-10	28
pair:terminal_.	-7	-3	-4	-7	-12	-10	-6	-49	36	-4
pair:text_message	-7	-2	-2	-11	-6	-2	18	39	-25	-3
pair:than_$	-17	-4	-9	-4	-7	-6	-3	-4	-7	-3
pair:than_<f>	-8	-3	-4	-24	-10	-7	-3	-4	-15	-5
pair:than_a	-4	-3	-3	-7	14	-9	-9	33	-8	-2
pair:than_any	-4	-3	-8	-14	-6	35	-8	-18	-6	-6
pair:than_in	-3	-4	-3	-5	48	-12	-11	-3	-5	-3
pair:thank_<f>	-12	-5	-8	-9	-11	-11	-6	-7	-15	-6
pair:thank_<p>	-23	7	-6	-4	-1	-5	-3	-2	-5	-6
pair:thank_the	-27	-6	-5	-6	13	-3	-5	-4	-4	-7
pair:thanks_to	-15	-4	-6	-3	-6	-2	-2	-2	-3	-11
pair:that_"	-4	59	-5	-5	-2	-7	-5	-2	-13	-3
pair:that_,	2	-6	-3	7	2	2	7	-6	1	-7
pair:that_.	-16	-6	-7	-7	-5	-8	-23	-5	-7	-7
pair:that_<a>	-9	-3		-5	5	-1	2	-8	-7	-8
pair:that_<c>	-7	-1	-5	-8	1	-6	-7	-3	-3	-3
pair:that_<f>	-2	-4	-4	-3	-7	-5	-5	-1	6	-6
pair:that_<o>	-20	-3	15	-3	-12	-8	-5	-2	14	-2
pair:that_<p>	-19	5	-1	-4	-2	-3		-2	-5	-3
pair:that_a	-7	-4	-5	-2	-5	-7	10	-3	-2	-5
pair:that_ai	-6	-3	18	-3	8	-4	-3	-2	-3	-2
pair:that_an	3	-3	-2	38	-9	-2	-2	-14	-2	-4
pair:that_appear	17	-4	-7	-4	-2	-4	-19	-3	-20	-3
pair:that_at	-20	-2	-8	-19	-3	-2	-5	-3	27	-11
pair:that_be	3	-4	-5		-7		-5	1	-2	-2
pair:that_come	-3	-5	-3	-5	15	-3	-7	-4	-3	-8
pair:that_datum	-17	-4	-3	-4	-11	-6	26	-2	-6	-1
pair:that_day	12	-17	-3	-4	-3	-6	-5	-3	-3	-4
pair:that_digital	-7	-6	-4	-7	-3	-6	48	-3	-8	-4
pair:that_do	-3	-2	-2	-2	-2	-1	-6	-2	-22	-4
pair:that_go	-5	-5	-3	-7	-2	-6	16	-2	-12	-2
pair:that_have	-8	2	-6		-5	-9	-4	-4		-3
pair:that_he	-49	-4	-7	-4	-5	-5	-5	-3	-5	-10
pair:that_in	19	-2	-4	-4	-6	17	-5	-3	8	-11
pair:that_it	-6	-2	-3	-7	4	-8		13	-7	-5
pair:that_its	8	-2	-2	-6	-10	-11	-5	-9	-4	-4
pair:that_let	-6	-2	-2	-4	-4	39	1	-4	-5	-3
pair:that_make	-7	-2	-3		-2	-5	17	-1	-10	-4
pair:that_more	-3	-3	-14	-3	27	-7	-4	-2	-4	-2
pair:that_no	-22	-3	-4	-8	-8	-5	-16	-4	11	-5
pair:that_oblige	-10	-3	-4	-3	-3	-7	52	-4	-18	-6
pair:that_of	-5	-5	15	-6	-6	-8	-8	-5	-7	-1
pair:that_on	-6	-7	-3	34	-5	-3	-12	-1	5	-3
pair:that_she	-8	-4	-3	-13	-5	-6	-22	-5	61	34
pair:that_take	-15	27	-12	-2	-5	-8	33	-2	-3	-7
pair:that_the	-4	-3	-2	-2	-2	-3	-3	-2	-2	-3
pair:that_there	4	-4	-2	-9	-6	-5	-9	-11	36	-4
pair:that_they	-15	-3	-5	-9	-6	-5	42	19	10	-5
pair:that_trade	-10	-5	17	-7	-8	-6	-8	1	-9	-4
pair:that_what	-1	-1	-2	-2	-4	-4	-7	-24	22	-5
pair:that_will	-5	-3	-8	-8	17	-4	45	-3	5	-3
pair:that_work	-7	-4	-5	-5	-8	23	-7	-3	-4	-4
pair:that_would	-2	-3	-4	-2	-3	-5	6	1	-2	-3
pair:the_"	-2	-2	-3	-12	-6	-4	2	-2	8	-4
pair:the_12th	13	-5	20	19	-4	-7	-6	-3	-5	-8
pair:the_1800	-7	-3	-5	-3	-13	-3	-3	20	-26	-2
pair:the_26	-9	-2	-3	-4	-3	-3	-10	23	-17	-3
pair:the_4th	37	-4	-5	-3	-3	-2	-6	-3	-4	-7
pair:the_5g	-3	-4	-3	-4	-9	32	-2	-8	-2	-2
pair:the_700	-3	-4	-4	-6	-13	-4	-9	36	-9	-3
pair:the_900	-4	-5	-10	-11	52	-10	-10	4	-49	-4
pair:the_<a>		-1	-1	-1		-4	-1	1	4	-4
pair:the_<c>	4		-1	2	-1		-1	1		-4
pair:the_<f>	1	2	-1	3		2	1	3	-4	1
pair:the_<o>	6		4	1	2	-4	-3	-2	-3	-4
pair:the_<p>	5	2	-2	-4	-1	-5	-5	-3	-1	2
pair:the_accord	-16	-7	-7	56	-3	-8	-12	-2	-3	-2
pair:the_account	-11	-2	-5	-6	-10	-5	-4	-29	37	-5
pair:the_acquisition	5	-2	-3	-3	24	-4	-5	5	-12	-7
pair:the_act	-9	-2	-4	-3	-4	-3	-25	-6	-4	-3
pair:the_adoption	-6	-3	-6	-5	-4	4	30	-2	-4	-3
pair:the_african	-15	-2	-16	-30	-6	-4	-2	-2	-5	-7
pair:the_afternoon	49	-12	-7	-5	-5	-9	-4	-3	14	-4
pair:the_age	31	-3	-14	-4	-4	-5	24	-4	-11	-5
pair:the_agency	-9	-5	-3	-7	32	-5	13	-6	-5	4
pair:the_agenda	-10	-5	21	-5	-12	-10	-5	-3	-3	-3
pair:the_agreement	-7	-3	-5	-10	-7	-1	-7	-4	-6	-5
pair:the_ai	-10	-4	15	-2	-4	-7	8	-3	-4	8
pair:the_airport	22	-25	-5	-7	-4	-8	-3	-2	-6	-8
pair:the_akorda	38	-4	-3	-3	-6	-7	-4	-3	-4	-7
pair:the_alliance	-7	-9	-4	-25	-5	-11	-7	-6	-8	-3
pair:the_amendment	-13	-2	-3	-4	-3	-5	13	-4	22	-9
pair:the_announcement	13	-4	-6	-2	24	-7	-3	-2	-2	-3
pair:the_annual	21	-8	34	-5	-5	-10	-7	-3	-7	-7
pair:the_appeal	-11	-4	-4	-6	-5	-6	-6	-9	37	-7
pair:the_application	-9	2	-4	-3	-5	7	-11	42	-8	-6
pair:the_appointment	-20	-5	-4	-4	-6	-4	-8	-8	-9	46
pair:the_approval	-10	-2	-4	-4	14	-6	-9	6	-17	14
pair:the_arab	-40	-7	61	-5	-4	-4	-9	-3	-3	-5
pair:the_area	-5	-2	25	-5	-1	-1	-6	-1	-8	-4
pair:the_asia-pacific	-11	-2	4	2	-5	-16	-3	-5	-3	-1
pair:the_assembly	-30	41	6	-5	-5	-7	-5	-4	-4	-5
pair:the_auction	-15	-4	-7	-8	-7	-7	-7	43	-8	-4
pair:the_audience	8	-11	-6	-7	-14	-5	-2	-2	-5	-4
pair:the_autonomous	-16	-19	21	-3	-2	-4	-2	-2	-6	-3
pair:the_autumn	-40	-8	-4	-7	-7	43	-5	-5	19	-4
pair:the_award	-33	-2	-2	-7	-16	-4	-6	42	-5	-14
pair:the_ban	4	-2	-3	-5	-5	-6	13	-8	5	-8
pair:the_berlaymont	35	-2	-4	-3	-9	-2	21	-3	-3	-7
pair:the_big	-1	-3	16	-4	18	-9	-5	-3	-1	-5
pair:the_bill	-9	-5	15	-3	-5	-10	3	-4		-5
pair:the_board	-12	-3	-6	-5	4	-5	-5	2	-11	31
pair:the_border	-11	4	-6	-6	-9	-16	-7	-6	59	-3
pair:the_bottom	18	-5	-5	-10	-5	-7	-8	-4	-11	-6
pair:the_brand	-9	-3	46	-4	42	-11	-5	-9	-9	-6
pair:the_breakfast	-23	-4	-19	-4	-3	-7	-9	-2	-3	-4
pair:the_building	-26	-3	-8	-6	-5	-5	40	-19	-5	-4
pair:the_business	-26	13	-3	-6	-9	-4	-6	-7	-5	-4
pair:the_businessman	-5	-4	-5	7	-6	-6	-20	-2	-4	-3
pair:the_cabinet	-16	-3	25	-5	-3	-5	-2	-6	-6	27
pair:the_cable	6	20	8	-9	10	11	-5	-3	-8	-4
pair:the_calendar	33	25	-13	-5	-8	-11	-4	-3	-4	-5
pair:the_call	-31	-8	-4	-5	-3	48	-3	-1	-4	-5
pair:the_cap	-17	17	-4	-4	-6	-12	52	-4	-12	-3
pair:the_capital	21	-8	-5	3	1	16	6	-3	5	-3
pair:the_caribbean	-15	-5	15	-3	1	12	-6	-9	-8	-2
pair:the_case	10	-3	-6	-7	-5	-6	-7	-3	36	4
pair:the_center	1	-18	-5	4	-12	-11	-3	-5	4	-3
pair:the_central	-5	-3	-5	-8	-6	-8	5	-3	-8	-21
pair:the_ceremony	-17	-4	-8	22	-4	-11	-4	-2	-4	9
pair:the_chair	-37	-4	21	-4	-4	-6	-5	-2	-4	-21
pair:the_chairmanship	31	-6	-9	-19	-4	-9	-2	-2	-5	8
pair:the_channel	7	-3	-24	-8	-6	-12	-7	-3	-4	-4
pair:the_chief	7	13	-4	-4	-4	-6	-3	-3	-3	-15
pair:the_chip	-10	11	-5	-9	11	6	-7	8	-8	-3
pair:the_choice	-22	-6	30	-8	-5	-7	-8	-3	1	12
pair:the_city	16	-2	-9	-2	-2	-3	-4	-2	16	-6
pair:the_claim	-11	-3	-4	-5	-11	-7	-6	-4	14	-18
pair:the_cloud	-9	-3	-6	38	-9	-6	44	-6	-8	-6
pair:the_coast	-8	19	-4	12	-13	-28	-6	-3	-6	-3
pair:the_collaboration	-6	-2	-2	25	-13	-2	-3	-1	-3	-6
pair:the_coming		-4	-5	-4	-4	-10	-5	-2	-5	-14
pair:the_commercial	-7	-4	-4	-5	-3	7	-11	-4	-5	-4
pair:the_commission	20	-4	-6	-3	-2	-10	-10	15	-19	2
pair:the_committee	-27	-6	-5	-4	-6	-5	-5	-3	-5	-27
pair:the_communications	-12	-3	-3	-3	-2	-4	-7	13	-7	-4
pair:the_company	-1	-7	-5		17	8	-5	-6	-7	12
pair:the_complaint	26	-3	-3	-3	-3	-7	-6	-5	-40	-13
pair:the_concession	-7	-3	-4	-6	-6	-7	-7	80	-11	-5
pair:the_condition	-11	11	-3	-3	-3	-5	-4	-13		-2
pair:the_conference	-18	-5	54	-5	-5	-13	-5	-3	-6	-9
pair:the_confidence	-6	-2	-8	-2	-5	-2	-10	-2	-7	-6
pair:the_congress	22	-4	11	4	-7	-6	-4	-3	-6	-6
pair:the_consent	-3	-2	-2	-4	-10	-8	-2	-11	16	-3
pair:the_construction	-18	-5	-8	-2	-4	-13	-4	-3	-4	-5
pair:the_continent	-8	-14	23	-5	-7	-5	-3	-2	-8	-3
pair:the_contract	5	-5	-5	27	-5	-6	-6	-8	-11	-8
pair:the_conversation	49	11	-6	-5	-3	-7	-3	-5	-3	-4
pair:the_cooperation	-30	-4	-2	17	-3	-4	-2	-3	-3	-2
pair:the_cost	-16	-3	-3	-8	33	-5	10	-20	-6	-5
pair:the_country	5	5	-7	-6	-6	-7		1	-2	-3
pair:the_county	-15	-3	-4	-5	41	-8	-8	23	-11	-4
pair:the_course	-17	-10	-5	-4	8	9	-11	-11	-2	-3
pair:the_court	1	-3	-3	-4	-4	-3	-5	-5	-2	-5
pair:the_creation	13	-5	-5	-5	-5	-6	-5	-2	-4	-8
pair:the_crypto	3	-1	-1	-2	-1	-2	-29	31	11	-9
pair:the_cyber	-8	-5	27	-7	42	-10	13	-4	-6	-7
pair:the_cybercrime	-9	-3	-4	-10	-8	-5	53	-3	-7	-4
pair:the_cybersecurity	40	-3	-9	-4	-3	-8	37	-3	-8	11
pair:the_damage	9	-4	-7	-6	-6	-7	-15	-2	-9	-3
pair:the_data	-30	-3	-4	-4	-4	-5	37	-4	-19	-4
pair:the_datum	6	1	-6	5	-6	4	6	7	5	-4
pair:the_day	16	5	-3	2	-5	8	-2	-3	-5	21
pair:the_deal	-12	-3	-4	29	-12	-8	-7	5	-8	-6
pair:the_debt	3	-4	-5	-6	37	-6	-4	-6	-15	-5
pair:the_decision	-1		-4	-3	3	-6	-9	-5	15	-7
pair:the_delegation	5	-7	-6	-4	-7	-5	-3	-3	-3	-10
pair:the_department	29	-4	-4	-4	-3	-5	-5	-2	-11	21
pair:the_development	12	-5	-6	1	-4	-9	-7	-3	-3	-4
pair:the_dialog	20	-3	-22	3	-2	-5	-2	-2	-3	-3
pair:the_digital		-4	2	1	-4		4	-3	-2	-4
pair:the_directive	-9	-4	-4	-5	-4	-5	59	-3	-6	-10
pair:the_discussion	-23	-9	-9	-10	-3	-6	-3	-2	-3	-5
pair:the_document	-13	-8	1	41	-6	-6	-8	-4	-6	-4
pair:the_door	37	-6	-7	18	1	-16	-5	-4	-9	14
pair:the_draft	-13	-3	-7	-6	-4	-5	43	-4	-6	-6
pair:the_duty	18	-2	-3	-11	-2	-3	69	-4	-7	-13
pair:the_early	-30	-7	-5	-5	-4	26	-6	-3	-4	-9
pair:the_eastern	-10	5	-4	-4	-7	20	-3	-4	-5	-3
pair:the_economic	3	-4	14	-7	-4	-5	-3	-2	-4	-5
pair:the_economy	-14	-6	-4	-6	-4	-4	-3	-3	-3	-2
pair:the_effort	14	5	-4	-3	-3	-11	-2	-2	-2	-4
pair:the_electronic	-13	-2	-4	-7	-9	19	26		-3	-7
pair:the_encounter	-3	-3	-3	-3	-3	-11	-5	-5	-10	-4
pair:the_end	-8	7	-5	-2	3	9	2	-5	-3	9
pair:the_entity	-6	-4	-4	-4	-5	-5	-10	-4	28	-3
pair:the_european	-6	-2	-4	-8	19	13	-14	-7	8	-4
pair:the_evening	-2	-7	30	-5	-4	-5	-3	-2	-5	-4
pair:the_event	-14	-3	43	-1	-9	-7	-4	-4	-7	-4
pair:the_exchange	-28	15	-4	2	-5	7	-4	-3	-3	-3
pair:the_exhibition	-22	-1	58	-7	-6	-12	-4	-4	-5	-5
pair:the_expansion	11	-2	-4	-6	3	-4	-3	-3	-3	-3
pair:the_export	-9	-3	-4	-8	-5	-8	44		21	-4
pair:the_eye	-9	-4	-3	46	-6	32	-8	-6	-10	-4
pair:the_factory	5	-21	-5	-8	14	33	-2	8	-6	-5
pair:the_federal	-10	-4	-6	-6	-6	-11	51	-4	7	-5
pair:the_fee	2	-7	-4	-3	-11	-5	-5	-7	-8	-5
pair:the_fiber	5	-3	-5	17	-4	5	-5	-3	-6	-13
pair:the_field	-7	-4	-4	3	-3	-6	-5	-2	1	-3
pair:the_figure	-3	-5	-10	-4	-15	-5	-3	-3	-21	-7
pair:the_file	-18	-3	-5	-6	-12	-6	-7	-11	18	-30
pair:the_final	-9	-3	-4	-4	14	-6	18	-6	8	-5
pair:the_fine	-7	-3	-7	-4	-5	-4	-9	-4	20	-4
pair:the_fintech	39	-5	39	-4	-4	-5	-17	-4	-7	-10
pair:the_firm	23	-4	-4	-8	15	-6	-6	-5	-2	-5
pair:the_first	-2	-2	-4	-2	-4	25	-4	7	-7	-3
pair:the_floor	-9	-2	40	-5	-10	-13	-15	15	24	12
pair:the_following	7	-5	-4	-6	52	-5	-4	-2	-4	-3
pair:the_foreign	-8	1	-4	-2	5	-4	2	27	10	-6
pair:the_former	-12	-2	-4	33	19	13	-3	-2	-6	-6
pair:the_forum	-17	-9	32	-6	-5	-7	-4	-3	-4	-5
pair:the_foundation	-13	-7	-6	10	23	67	-7	-5	-7	-7
pair:the_founder	-13	-4	-8	-5	8	28	-5	-6	17	-8
pair:the_four	-16	-3	-3	10	-8	-8	-13	31	-8	24
pair:the_fourth	47	-5	-5	-6	16	-5	-4	-16	8	29
pair:the_framework	-7	-1	21	-21	-9	-2	8	-3	-12	-1
pair:the_frequency	-7	-4	-3	-5	-7	-9	7	78	-12	-4
pair:the_fringe	14	-4	-22	21	-3	-5	-5	-2	-4	-3
pair:the_fund	2	-3	-3	-2	-19	22	-3	-2	-3	-3
pair:the_future	1	-4	30	-4	-3	-5	-3	-2	-2	-6
pair:the_g20	-21	-13	55	-4	36	-6	-4	-2	-3	-11
pair:the_game	-22	-2	-4	-22	-3	-8	-4	22	-7	-5
pair:the_gdpr	-2	-1	-3	-3	-2	-1	-16	-2	20	-1
pair:the_general	-10	-2	15	-3	-3	-2	-12	-6	16	-4
pair:the_global	18	-6	19	7	-5	-5	-4	-2	-3	-3
pair:the_globe	-9	-4	-3	-3	-2	-8	-5	-2	-5	-2
pair:the_good	-3	-4	-4	-3	-8	-10	-6	-2	-4	-3
pair:the_government	10	1	-4	-2	-4	-7	16	-5	-6	8
pair:the_governor	43	-15	-4	-3	-3	26	-6	-2	-4	-12
pair:the_grand	14	-6	23	-7	-5	-8	-6	-3	-5	-5
pair:the_great	29	-10	-3	-3	-13	-4	-3	-4	-4	-3
pair:the_green	-9	20	-4	-6	-1	-12	-11	74	-15	-2
pair:the_grid	-12	-4	-4	-8	-8	44	-25	32	-13	-4
pair:the_group	31	-3	-12	-3	-4	-4	-3	-5	-3	20
pair:the_growth	16	-11	-5	-6	-3	-4	-2	-2	-3	-4
pair:the_guest	1	-6	5	-7	-5	-5	-3	-3	-5	-5
pair:the_gulf	-15	63	-4	-4	-6	18	-7	8	-4	-5
pair:the_hand	-7	-13	7	15	-7	-29	-2	-5	-15	-4
pair:the_head	4	12	10	-4	-5	-3	3	-3	-5	10
pair:the_headquarters	8	-9	-5	-4	-9	-9	-3	-2	-5	-4
pair:the_helm	-16	-4	-4	-5	-5	-7	-3	-2	-5	49
pair:the_help	-14	-4	19	-6	-6	-1	-4	-7	-12	-7
pair:the_high	-10	-4	-16	-5	-3	-6	-4	-5	6	-4
pair:the_history	-7	6	-2	-2	8	-4	-2	-2	-3	-1
pair:the_home	25	-6	-6	-5	-4	-9	-5	-3	21	-6
pair:the_honorable	46	-3	-4		-3	-8	-3	-2	-8	-5
pair:the_hope	-5	-4	-4	-3	-5	-6	-6	-3	-4	-3
pair:the_host	-25	-4	-13	-5	-5	-2	23	-5	-3	-5
pair:the_house	-14	-3	-4	-3	-9	-5	43	11	-8	11
pair:the_ict	-17	-5	-8	3	-6	-5	-4	-9	-4	32
pair:the_idea	-22	-7	-4	-5	-7	40	-9	-6	-6	-6
pair:the_impact	4	-4	-3	-3	-3	-3	-3	-1	-2	-4
pair:the_importance	-7	-4	-5	-4	29	-5	-4	-8	-6	-2
pair:the_inaugural	-28	-5	52	-3	-8	18	-6	-2	-2	-5
pair:the_inauguration		-8	-12	-5	-6	58	-4	-3	-4	-4
pair:the_incentive	10	-4	-12	-2	-7	-5	-4	-4	-2	-2
pair:the_industrial	-4	-4	-2	-3	-10	-2	-3	28	-30	-11
pair:the_industry	-17	-5	2	-4	-4	11	-7	-4	6	-8
pair:the_information	-16	-2	25	12	-6	-3	-4	-2	-3	-4
pair:the_infrastructure	21	-2	-2		-7	-10	-8	-7	-2	-4
pair:the_initiative	-4	-2	-3	-7	22	22	-6	-2	-2	-3
pair:the_inquiry	-8	-3	-5	-5	-6	-9	-7	-4	59	-6
pair:the_integration	-7	-5	-5	-6	-6	-10	-29	-3	-5	-2
pair:the_interest	-15	-3	-9	-4	-5	-5	31	-3	-15	-6
pair:the_international	-6	-7	18	-5	-5	-16	-4	-3	-5	-10
pair:the_internet	-5	-4	-4	-5	-6	-7	7	-2		-12
pair:the_investigation	-1	-1	-7	-2	-5	-2	-4	-3	41	-3
pair:the_investment	-2	-3	19	-9	-15	-1	-6	27	-19	-2
pair:the_invitation	1	38	-4	-4	-5	-5	-3	-3	-5	-8
pair:the_iphone	-1	-1	-1	29	-16		-3	10	21	-2
pair:the_island	-4	3	-7	-5	-3	12	-5	12	-6	-5
pair:the_issue	30	-1	-3	-3	-10	-4	-15	-4	-3	-3
pair:the_it	-12	5	41	31	-8	-5	-2	-6	-3	-4
pair:the_job	-20	-3	-7	-7	-9	-3	-3	-2	-9	35
pair:the_joint	7	-4	-13	10	-2	-17	-6	-3	-2	-9
pair:the_key	-10	-5	-4	-9	-6	-4	-5	-2	-10	-4
pair:the_keynote	-9	-5	39	-9	-5	-6	-5	-3	-5	-4
pair:the_kigali	-33	-7	40	-7	-3	21	-5	-2	-7	-1
pair:the_kingdom	12	-9	-16	-24	-3	-10	-3	-2	-2	-10
pair:the_landing	-8	34	-5	-5	-8	-10	-5	-6	-6	-4
pair:the_large	-1	-5	-6	-1	6	3	-5	3	6	-2
pair:the_last	-9	9	2	-1	-7	1	8	4	-8	-5
pair:the_late	-36	-5	-4	-4	32	-9	-6	40	-6	36
pair:the_latin	24	9	32	-4	-2	-6	-4	-2	-7	-5
pair:the_latter	-1	-3	-4	-15	4	-3	-2	-3	-3	-12
pair:the_launch	-12	-6	-3	-5	3	9	-4	-2	-6	-3
pair:the_law	-9	-3	-3	-4	-4	-4	-10	10	-16	-2
pair:the_lawyer	-1	-4	-3	-3	-12	-3	-4	-2	-19	-12
pair:the_leader	19	25	-13	-3	-3	-4	-3	-2	18	-7
pair:the_leak	-20	-3	-2	-5	-3	-3	-38	-8	25	32
pair:the_legal	-8	-6	-4	11	-5	-18	8	-2	-5	-3
pair:the_letter	12	-5	-5	19	9	-5	-9	-4	-5	-8
pair:the_levy	6	-4	-5	-3	-3	-4	-2	-3	-6	-7
pair:the_license	3	-3	-3		-7	-2	-5	29	-10	-4
pair:the_light	-24	-10	40	-5	-4	12	-9	-7	-3	-4
pair:the_line	-9	-6	-3	-15		11	-5	-3	-4	-10
pair:the_list	-19	-11	-4	-6	-3	-6	-6	31	-10	-4
pair:the_lobby	-1	-4	-28	-5	-6	-7	-5	-3	18	-13
pair:the_local	-6	-3	-6	-6	-8	-10	-5	10	9	-3
pair:the_long	22	-10	-2	-5	-12	-4	-3	-2	-6	-5
pair:the_low	-29	-4	-5	-4	-4	-8	25	-16	-7	-14
pair:the_main	-20	7	-7	-6	-5	-12	-3	-3	-4	-5
pair:the_major	-29	-3	29	-2	-7	-7	-6	-3	10	-6
pair:the_management	23	-2	-2	-4	-13	-5	-3	-4	-6	-6
pair:the_margin	37	-4	-11	-5	-4	-4	-4	-3	-5	-5
pair:the_market	-12	-4	-4	7	-8	-8	-9	6	-9	-8
pair:the_matter	14	-5	3	-4	-8	-5	-6	5	9	-10
pair:the_measure		-3	-4	-7	-6	-5	13	-10	-5	-5
pair:the_medium	-16	-2	26	-2	-4	-5	-8	23	-27	-8
pair:the_meeting	19	-4	-9	-3	-4	-7	-5	-4	-5	-5
pair:the_memorandum	-10	3	-3	29	-5	-5	-5	-5	-5	-4
pair:the_merger	-9	-2	-3	-5	-15	-4	-8	38	-21	-3
pair:the_middle	-16	-3	-3	-2	-3	-3	-2	-1	-2	-7
pair:the_military	6	-3	-6	-4	19	7	-7	-3	-11	-5
pair:the_minister	-25	5	6	-5	-5	-5	-5	4	-5	-14
pair:the_ministry	39	-4	-5	1	6	-5	-4	-3	-6	-6
pair:the_mobile	14	-2	-4	-3	-12	-15	-3	26	-4	-8
pair:the_model	-13	-4	-7	33	-7	-16	-6	-4	-7	-4
pair:the_money	-7	-4	-4	-4	10	-12	-5	-5	5	1
pair:the_morning	19	22	-6	-5	-7	-11	-4	-3	-6	-6
pair:the_most	-8	-4	4	-4	-9	-13	1	-3	-9	-3
pair:the_mou	11	-8	-4	18	-6	-2	-3	-2	-2	-5
pair:the_name	-16	-3	-5	-6	-3	-4	-15	-6	-4	20
pair:the_nang	-11	43	-8	-5	-7	26	-9	-3	-9	-7
pair:the_national	-6	-1	-2	4	4	1	28	-5	1	-4
pair:the_need	6	-6	1	-2	-2	-3	-9	-3	16	-3
pair:the_negotiation	-28	-43	-4	-3	-3	-3	-6	-3	-3	-5
pair:the_network	7	-5	-5	-7	-8	15	-4	-3	-6	-4
pair:the_new	-3	12		2		13	-2	-5	-9	19
pair:the_news	-15	-5	-4	-5	-6	-7	-4	-4	4	-5
pair:the_next	-1	-5	40	4	-6	-6	-7	-3	-3	-3
pair:the_nod	-30	-3	-4	-6	-19	-6	18	-2	-7	-5
pair:the_nordic	-6	-3	15	-4	12	38	-4	-3	-5	-6
pair:the_north	-16	-7	-5	-5	43	16	-5	-3	-5	-8
pair:the_number	-9	-5	-4	-7	-12	-11	36	-4	-10	-2
pair:the_oath	-31	-4	-4	-4	-5	-5	-4	-2	-4	56
pair:the_occasion	-15	-5	14	6	7	-5	-3	-2	-3	3
pair:the_office	-1	-7	-4	-4	-5	-7	-4	-3	9	-10
pair:the_official	2	-3	14	8	16	-8	-7	1	-6	-5
pair:the_old	-4	-12	-4	-9	-5	-30	-19	-3	-6	-5
pair:the_one	-10	-4	-4	-6	-4	-10	8	-17	28	-2
pair:the_online	-11	-3	-4	-7	-6	-17	29	-5	-5	46
pair:the_only	-14	-7	20	-6	-6	-6	-5	-3	-7	8
pair:the_opening	-17	-4	50	-7	-6	26	-6	-3	1	-4
pair:the_operating	-5	-1	-2	-4	-2	-5	-7	-7	-8	-4
pair:the_operation	-24	28	-3	13	-5	-30	-6	34	-4	-3
pair:the_operator	12	-3	-4	-8	22	4	1	-7	-11	-5
pair:the_opportunity	-5	-9	28	-3	-3	-6	-2	-2	-2	-17
pair:the_opposition	-15	-5	-7	-6	-5	25	-1	7	-9	-8
pair:the_order	-5	-3	-5	17	-4	-4	-26	-8	16	-5
pair:the_ordinance	-6	-4	-3	-4	-5	-21	-24	-22	-5	-4
pair:the_other	10	-6	-6	-3	-5	-8	7	-8	-1	-9
pair:the_outage	26	10	-6	-5	-5	-10	-9	-7	21	-6
pair:the_outcome	-1	-4	-5	-4	-5	-8	-6	12	-7	-7
pair:the_outskirt	-10	-4	-12	-8	11	35	-3	-2	-7	-4
pair:the_pacific	4	-23	25	-4	-5	-9	48	-3	-8	-4
pair:the_panel	-16	-4	-20	-6	-3	-7	-5	-4	-4	-11
pair:the_paper	-15	-5	-3	30	-3	-12	-18	23	-11	-12
pair:the_parent	5	-2	-3	38	-4	-8	-2	-7	-5	-2
pair:the_park	15	-3	-9	-11	-5	-12	-5	-2	47	-4
pair:the_part	-11	-4	-9	-4	-3	-3	-5	-5	19	-2
pair:the_partnership	-4	-6	-5	-15	-4	-5	-4	-3	-5	-3
pair:the_past	26	8	-5	-6	-5	-8	-5	-3	-8	-4
pair:the_penalty	-6	-2	-2	-6	-2	-4	-15	-2	11	-6
pair:the_people	-4	-5	-5	-4	-6	-5	-5	-3	5	-4
pair:the_permit	-3	-2	-2	-4	-18	-2	-11	47	-37	-3
pair:the_phone	-1	-4	-4	-5	-4	9	6	-4	-3	-6
pair:the_plan	-4	-4	-9	-4	-5	-10	-3	-3	-4	-10
pair:the_planalto	7	-4	-3	-2	-2	-6	18	-1	-4	-4
pair:the_plant		12	-6	-10	26	-6	-4	1	-5	-4
pair:the_platform	-13	-4	-16	-6	-3	31	-7	-3	14	-7
pair:the_plenary	-29	-8	44	-4	-3	-4	2	-4	-3	-5
pair:the_police	-9	-4	-2	-5	18	-5	-4	-13	33	-2
pair:the_port	4	-11	-14	-4	-4	7	-6	-3	-5	-3
pair:the_portfolio	14	-11	-11	-2	-4	-3	-2	-1	-3	14
pair:the_post	1	3	-5	-4	14	-5	-11	-2	-9	2
pair:the_power	-9	-4	-4	-10	-7	-10	-5	-7	-28	-10
pair:the_presence	-13	-3		23	-5	14	-3	-2	-3	-8
pair:the_presidency	-19	-4	32	-12	-6	-6	22	-3	-5	47
pair:the_president	15	-6	-5	-6	-9	3	-5	-3	-5	43
pair:the_presidential	15	-4	-4	-4	-5	4	-4	-2	-4	-4
pair:the_press	-17	-6	-6	-4	28	-9	3	-2	-9	-9
pair:the_previous	18	-5	-6	-5	-3	-6	-4	-2	-4	-8
pair:the_price		-4	-5	-7	8	-5	-11	-5	11	-4
pair:the_prime	10	29	-4	19	28	-14	-8	-2	-3	-9
pair:the_privacy	-8	-2	-2	-6	-2	-4	10	-3	-3	-3
pair:the_private	1	-6	-4	-5	-4	-2	-5	-2	1	-4
pair:the_probe	-5	-3	-6	-7	-5	-9	-9	-9	5	-5
pair:the_program	-6	19	-5	-7	-5	12	-7	-5	-8	-5
pair:the_progress	8	-5	-4	-6	-3	-11	-3	-3	-3	-5
pair:the_project	14	-2	-5	-8		-8	-5	-3	-5	-5
pair:the_proposal	-12	-5	-5	-4	-6	-3	13	-5	-15	-4
pair:the_prospect	-30	-2	-2	-8	-3	-4	-5	-3	-4	-7
pair:the_protection	-8	-4	-4	5	-4	10	13	-4	-7	-5
pair:the_province	27	-8	-5	-4	15	-1	-4	-6	-10	-5
pair:the_provision	17	20	-7	-6	-5	-6	-1	-1	-2	-4
pair:the_public	-16	-6	-4	-12	-3	28	2	-4	1	-7
pair:the_purchase	21	-2	-4	-3	16	-3	-2	-3	-8	-5
pair:the_quality	34	-7	-4	-7	-4	-7	-4	-2	-1	-4
pair:the_quarter	-12	-4	-5	-25	-27	-16	-5	-5	-12	-5
pair:the_question	-14	-6	-5	-7	-7	-8	-4	-3	-4	-8
pair:the_reason	-8	-3	-6	-6	-6	-4	-17	-4	-6	29
pair:the_reception	3	-3	-7	-5	-3	-6	-3	-2	-2	-7
pair:the_region	-3	-4	-4	-9	3	-7	10	5	-12	-4
pair:the_regional	-22	-9	41	-4	-6	-8	-8	40	-3	-5
pair:the_regulation	-5	-3	-5	-4	-6	-3	54	-8	-19	-4
pair:the_regulator	23	-2	7	-3	3	-5	-11	8	-1	-4
pair:the_regulatory	-4	-2	-2	-8	-4	-2	11	-6	3	-3
pair:the_relationship	-17	-9	-6	-5	-3	-5	-3	-2	-4	-5
pair:the_remark	11	-2	-5	-6	-6	-6	-4	-3	-6	-6
pair:the_renewal	-7	-3	-2	-3	-7	-7	-5	67	-20	-8
pair:the_report	-30	-3	-4	-4	-6	-7	-5	-5	-10	-6
pair:the_request	5	-2	-2	-3	-9	-2	-3	-12	35	-4
pair:the_research	-11	-4	-6	25	-8	39	-3	-3	-6	-5
pair:the_resignation	-27	-4	-9	-5	-5	-6	-7	-3	-6	57
pair:the_rest	-14	-3	-4	-11	-16	-11	-2	-4	-24	-6
pair:the_result	-16	3	-4	16	-5	-18	-6	-3	-6	-7
pair:the_ribbon	-13	-6	-6	-5	-8	65	-6	-3	-9	-4
pair:the_right	-8	-4	4	-13	-6	-6	5	2	3	-6
pair:the_river	-26	37	-5	-7	-4	-5	-10	-3	-4	-3
pair:the_role	-12	-4	-3	-3	-6	-3	-3	-3	-5	-22
pair:the_rollout	27	-5	-6	-5	-4	9	-7	-3	-6	-4
pair:the_room	-37	-5	-9	-7	-5	-7	-4	-3	-4	-11
pair:the_round	-17	40	-8	-7	-8	-6	-5	-2	-6	-3
pair:the_rule	-9	-3	-7	-4	-4	-13	-1	-2	-8	8
pair:the_ruling	-10	-4	-4	-5	-5	-4	-13	-5	11	-8
pair:the_sale	-5	-2	-6	-7	10	-6	11	49	-13	-4
pair:the_same	10	-1	-5	2		-2		-1	6	1
pair:the_sanction	-4	-3	-3	-10	-5	-3	-5	-6	20	-8
pair:the_satellite	-11	-3	-3	2	-9	3	-6	-6	-11	-6
pair:the_seat	7	-3	-5	-2	-13	-2	-1	-2	-10	-27
pair:the_second	4	-1	-4	2	1	5	8		-5	-6
pair:the_sector	-26	-5	15	-4	-4	-7	2	-3	-6	-5
pair:the_security	-2	-3	-5	-27	-5	13	16	-7	-3	-4
pair:the_semiconductor	-4	12	9	-3	-6	-4	-4	-3	-3	-3
pair:the_seminar	-22	-10	49	-3	-4	-20	-4	-2	-5	-13
pair:the_senator	-42	-14	-4	-10	-3	-4	-3	-3	-3	-7
pair:the_service	-8	-4	-7	-4	-5	7	-17	8	7	-3
pair:the_servicing	5	-7	-5	-5	-5	-4	-6	-29	44	-2
pair:the_session	21	-4	-11	-1	-3	-5	2	-2	-4	-6
pair:the_share	-4	-3	-3	-3	3	-37	-4	-2	-16	45
pair:the_shop	-25	-5	-6	-7	-6	-11	-6	-6	31	44
pair:the_show	-8	-3	3	-4	-2	-4	-4	-2	-2	-2
pair:the_side	40	-3	-5	19	-15	-7	-3	-3	-6	-2
pair:the_sideline	-18	-4	-14	3	9	14	8	-4	-4	-5
pair:the_signature	-8	-5	26	33	-5	-5	22	-2	-4	-8
pair:the_signing	-11	-4	-8	61	-5	-7	-5	-6	-7	-4
pair:the_single	-6	14	-7	40	-3	-5	-4	-3	-3	-3
pair:the_site	21	29	-7	-12	-16	-10	-8	-12	-9	-6
pair:the_situation	2	-6	-6	-5	-7	-9	-4	-5	-4	-3
pair:the_small	-12	-2	-2	-6	-14	-10	-6	32	38	-2
pair:the_smart	-11		3	-6	-4	21	-4	-2	-4	-3
pair:the_space	3	-6	-9	-4	-4	-5	10	-2	-5	-4
pair:the_spectrum	5	-3	-4	-4	-4	-4	-3	3	-9	-5
pair:the_speed	-5	-3	-5	-3	-3	42	-5	-2	-4	-4
pair:the_spring	-7	-4	-5		-9	21	3	-4	-5	-3
pair:the_staff	-8	25	-5	10	-13	-5	-2	-3	-8	-1
pair:the_stage	-24	-6	58	-5	-5	-17	-6	-3	-5	-9
pair:the_stand	11	-12	-9	-6	-4	-3	-11	-2	-5	-7
pair:the_start	-24	-2	-8	-6	-6	-3	12	-3	-5	4
pair:the_state	27	-3	-5	-4	-3	-7	-3	-2	6	
pair:the_stock	-12	-3	-6	-10	18	-40	-9	-3	-6	-4
pair:the_strategic	-16	-5	-3	-9	-4	-3	-15	-2	-7	-4
pair:the_strategy	-33	-4	-5	-13	-4	-6	-19	-5	-6	22
pair:the_study	-21	-4	-2	-4	-13	-4	-4	-3	-4	-6
pair:the_subject	28	-6	-5	10	-3	-4	-4	-4	-5	-4
pair:the_submarine	-12	-4	-2	-4	-7	-9	-4	-3	-2	-4
pair:the_sum	-2	-6	-14	-4	-4	-7	-8	-5	-15	-5
pair:the_summer	-31	-3	-6	-3	15	11	24	-2	-6	35
pair:the_summit	-24	-5	16	-4	-4		-5	-2	-4	-5
pair:the_supercomputer	-14	41	-4	11	-8	26	-7	-3	-5	-7
pair:the_supply	-9	-4	-4	27	16	-9	21	-4	-5	-4
pair:the_support	-6	-2	-4	-3	2	-3	-1	-2	-16	-2
pair:the_suspension	-9	-3	-3	-13	-6	-13	-4	48	32	-4
pair:the_switch	-8	-4	-8	-7	54	18	-14	-5	-10	-8
pair:the_symposium	-17	-5	99	-8	-5	-8	-6	-3	-5	-6
pair:the_table	3	-4	-8	11	-6	-5	-8	-3	-4	-3
pair:the_takeover	-5	-2	-3	-6	6	-4	-5	23	-7	-5
pair:the_talk	-17	6	-5	9	2	-4	-5	-2	-3	-6
pair:the_tariff	-1	-5	-8	-8	-8	-9	36	-4	-8	-5
pair:the_task	-36	-3	-4	-5	-4	-4	-10	-3	-4	15
pair:the_tax	-5	-2	-3	-5	-2	-4	21	-9	-7	-3
pair:the_team	-16	-5	-3	-8	-8	-5	-3	-3	-2	-52
pair:the_tech	-14	-4	50	-3	-9	-2	-6	-4	2	-8
pair:the_technical	9	-6	-31	-11	-15	80	-4	-3	-5	-3
pair:the_technology	-9	22	-4	-3	7	13	-4	-2	-5	-4
pair:the_telecom	-9	-7	23	-7	-8	-12	36	-4	-6	-5
pair:the_telecommunication	-10	-5	-5	-2	-3	-3	-5	-9	-8	-9
pair:the_tender	-13	-2	-3	32	-1	-5	-7	-19	3	-4
pair:the_term	4	-3	-2	-8	-4	-4	-4	-10	-4	-3
pair:the_terminal	-8	-4	-3	-4	51	-6	-5	-3	-27	-3
pair:the_text	-19	-4	-3	48	-4	-5	19	-4	-5	-13
pair:the_thing	26	27	-4	-3	-4	-6	-8	-3	-3	-2
pair:the_third	-5	-1	-5	4	6	25	-5	7	-6	-6
pair:the_three	17	1	-4	-7	-2	-8	-3	-2	-7	-6
pair:the_time	-14	-4	-4	-4	-3	-6	-8	-6	-8	2
pair:the_top	-31	11	7	-2	-3	-3	-2	-2	-2	22
pair:the_tour	-14	-41	-5	4	-2	-5	-4	-3	-5	-5
pair:the_tower	3	-6	-5	-2	-11	-14	-8	-4	-7	-4
pair:the_traffic	-10	-3	-3	-6	-10	10	-4	-3	-6	-5
pair:the_training	29	-7	-4	-7	-3	-22	-7	-2	-4	-4
pair:the_transaction	18	-4	-4	-5	67	-5	-6	-4	-7	-5
pair:the_transfer	28	-4	-9	-4	-13	-5	-2	-16	20	-3
pair:the_treasury	-7	-3	-4	-5	25	-3	-4	-17	26	-3
pair:the_trip	-10	40	-6	11	-4	4	-5	-2	-5	-7
pair:the_turn	76	-9	-3	-3	-5	-8	-3	-4	-4	-4
pair:the_two	2	1		15	-4	-6	-5	-4	-5	-6
pair:the_us	4	-15	-3	35	11	-5	-2	-16	-2	-3
pair:the_use	-9	-3	-4	9	-6	-8	30	-3	-1	-6
pair:the_very	-7	-13	9	-8	-3	-2		-1	9	-1
pair:the_view	-6	-3	-4	-5	-5	-4	-8	-4	6	11
pair:the_visit	-19	10	-9	3	-2	-7	-5	-1	-3	-6
pair:the_visiting	6	-8	-4	-4	-6	-5	-3	-4	-8	-7
pair:the_visitor	16	-8	-9	-5	-6	-6	-6	-3	-5	-5
pair:the_vote	-18	-6	-5	-3	-4	-4	11	-3	-11	-9
pair:the_way	-8	-4	7	4	-3	-6	10	-5	3	26
pair:the_website	-18	-11	-5	-7	-6	-7	-4	-20	13	-4
pair:the_week	40	-5	-13	-8	-5	-10	21	-3	-9	-4
pair:the_weekend	-7	51	-1	1	-5	10	-5	-4	-5	-9
pair:the_weight	4	-2	-11	-1	-3	-2	-1	-1	-2	-6
pair:the_whole	-11	29	-3	-7	12	-10	-6	-1	-7	32
pair:the_winner	-20	-3	-4	-6	-12	-3	-3	9	-26	-20
pair:the_work	-21	42	-5	-7	-9	-10	-5	-6	-11	-5
pair:the_world	-4	-1	14	-3	-6	4	-7	-2		-3
pair:the_year	-12	-6	-5	-11	-7	26	7	-5	-6	16
pair:the_£	-9	-4	-3	-14	49	-19	-8	30	-15	-3
pair:the_“	-8	-7	-10	-3	-4	-6	-6	-6	-3	-3
pair:their_cooperation	-23	-5	-7	69	-5	-8	-5	-3	-8	-5
pair:their_datum	-10	-3	-4	-14	-3	-6	45	-2	-4	-4
pair:their_digital	11	-6	-5	32	-4	-4	-4	-3	-4	-4
pair:their_name	-17	-4	-6	36	-4	-11	-7	-3	-5	-13
pair:their_network	19	-2	-6	-9	-10	-24	-30	-2	-10	-3
pair:their_use	-8	-2	-3	-6	-6	-4	-8	-24	53	-3
pair:them_,	5	-3	-3	-3	3	-8	5	-8	16	-4
pair:them_.	-24	-4	-4	5	-6	-5	-11	-3	-12	-6
pair:them_<c>	-10	-3	-5	-13	4	-6	-2	-16	-6	-2
pair:them_<f>	-23	-4	28	-7	6	-7	-8	-6	-7	-5
pair:them_<p>	26	-4	-8	-10	22	-7	-5	-4	20	-9
pair:them_be	-25	-8	35	24	-2	-6	-6	-2	-6	-3
pair:them_on	-5	10	-5	-10	-4	-5	6	-6	23	-5
pair:them_one	-5	-3	-5	21	-3	-3	35	-5	-9	-5
pair:them_that	-1	-4	-5	-4	-7	-7	-5	-3	-6	-5
pair:them_the	-24	25	-5	18	-4	-3	-3	-2	-3	-6
pair:them_to	38	-2	-4	-3	-3	-5	12	-3	7	-4
pair:them_with	10	35	-5	32	-4	-12	-9	-5	-7	-7
pair:there_,	51	-3	-6	-6	-7	-4	-5	-2	-3	-3
pair:there_.	-3	-5	-5	-6	-1	-9	-7	-3	-11	-5
pair:there_be	-7	-8	3	-8	-6	-7	6	-4	4	-5
pair:there_have	-22	-11	-6	-8	-4	-10	-6	-12	18	-5
pair:there_to	-18	-5	-4	-3	-5	-6	-2	-5	-8	-10
pair:there_will	-16	-7	-6	-5	-3	-6	-4	-2	-5	-3
pair:they_be	-4	-7	-7	-3	-5	-6		-2	-5	-5
pair:they_have	-14	-3	-5	-3	-4	-6	17	-3	6	-8
pair:think_of	-16	5	-7	-3	-4	-5	13	-3	-4	-9
pair:third_,	-11	-6	-6	26	-10	-15	39	-3	-7	-10
pair:third_.	-17	-7	-5	-6	-10	-10	-7	-6	-14	-10
pair:third_of	-10	-4	-4	-7	-6	-11	-6	-10	-7	-6
pair:third_quarter	-6	-3	-4	-14	21	71	-8	-3	-7	-2
pair:third_time	35	-24	-5	-3	-3	35	-4	-3	-8	-5
pair:this_afternoon	20	-8	-2	-1	-4	-5	-1	-5	-3	-2
pair:this_be	-8	-4	-4	-6	-4	-7	-7	-3	-3	-5
pair:this_month	-7	4	11	-9		10	28	-5	-15	-3
pair:this_morning	-7	-3	-3	-5		-4	-7	-12	26	
pair:this_newspaper	-11	-6	-4	-8	-5	-8	-5	-6	-7	-5
pair:this_occasion	-16	-8	-5	18	-5	-5	-4	-3	-3	-4
pair:this_time	43	14	-15	-3	-3	-11	-6	-3	-7	-4
pair:this_wednesday	10	-6	-5	-5	-7	-7	-1	-2	-15	-2
pair:this_week	3	29	-10	3	-4	26	-5	-3	-7	4
pair:this_year	-3	8	-3	7	18	9	-2	3	2	-5
pair:those_of	-5	-3	-8	25	-15	-7	-8	-5	-11	-5
pair:those_who	-19	-3	24	-8	-6	-5	13	-2	-8	7
pair:thousand_of	10	-2	-3	-4	-11	-4	-2	-3	-10	-4
pair:three-day_trip	-4	51	-8	-4	-5	-6	-3	-3	-3	-4
pair:three-day_visit	3	28	-8	-3	-1	-1	-1	-1	-1	-3
pair:three_day	8	28	22	-8	-8	-8	-5	-4	-8	-9
pair:three_hour	36	-5	-12	-5	-6	-4	19	-5	-14	-5
pair:three_month	-1	-3	-3	-3	-3	21	-18	-9	29	-2
pair:three_of	-27	-4	-4	-10	-6	14	-4	-5	46	-7
pair:three_year	-11	-3	-4	16	3	-8	-6		-7	-3
pair:throw_out	-13	-2	-3	-13	-6	-6	23	-11	26	-7
pair:thru_<f>	-13	-3	-2	-14	-2	-6	-3	-5	-12	-2
pair:thru_<p>		-2	-4	-5	-7	-8	-6	-10	-5	-5
pair:thru_a	1	14	-5	-3	-4	-5	19	-3	-5	-17
pair:thru_on	25	-8	-3	-1	-5	-3	-6	9	-8	-7
pair:thru_the	32	-6	-4	-6	-2	-6	-1	13	-6	6
pair:thru_which	-24	-7	-3	-11	-3	-6	-7	-3	-6	13
pair:thursday_,	6	12	2	-4	-5	11	-2	-7	-4	-6
pair:thursday_.	22	15	4	-2	-4	1		-3	3	7
pair:thursday_and	19	23	31	-5	-4	-7	-2	-2	-3	-5
pair:thursday_evening	12	-6	-3	-4	-3	21	-9	-2	-7	18
pair:thursday_that	17	-4	-3	-3	27	9	-3	-6	-3	-2
pair:thursday_to	-10	41	-6	-7	-5	-9	-7	17	-8	-5
pair:thursday_with	-19	-6	49	-7	-4	-8	-11	-16	-7	-5
pair:tie_to	18	-5	-3	-9	1	24	37	18	-3	-4
pair:tie_with	-10	-3	-5	-12	-6	-7	25	-4	-6	-4
pair:time_,	-16	-7	-5	-4	-6	1	-6	-5	-6	-4
pair:time_.	9	-5	3	-5	-5	-11	-6	-4	-8	-9
pair:time_a	-41	-4	-4	-6	-3	-6	-6	-2	23	-7
pair:time_and	-6	-2	-2	-4	-7	-13	-5	-3	-11	-7
pair:time_being	-12	-5	-4	-5	-4	-6	-5	-7	-6	12
pair:time_in	23	-6	-5	-6	-4	-18	-5	-3	-6	-11
pair:time_that	-12	-3	-3	-3	-5	-4	-13	-3	-13	-7
pair:time_when	-10	-4	-6	-7	-3	-6	-4	-3	-8	-3
pair:time_with	27	19	-19	-4	-3	-7	-6	-3	-5	-4
pair:to_"	-12	-22	21		-5	-11	-7	-2	-4	-4
pair:to_$	-7	-3	-5	-7	24	-4	-4	-6	-7	-4
pair:to_.	-14	-6	-5	-8	-3	14	37	-5	-14	-8
pair:to_40	-6	-4	-4	-7	-20	-6	42	-5	31	-4
pair:to_<a>	-6	1	-4	-9	15	-5	-4	-11	-8	4
pair:to_<c>	-4	18	-5	-3	4	-6	-4	-1	-5	
pair:to_<f>	-7	1	-4	-2	9	-3	-6	17	3	1
pair:to_<o>	-13	-6	-6	-6	69	-8	-5	-4	-6	15
pair:to_<p>	23	-4	-4	-5	-5	-5	-6	-1	-3	-4
pair:to_a	3	-3	5	-2	-2	-2	10	-3	-3	
pair:to_account	-3	-2	-3	-2	-3	-2	-2	-1	-2	-11
pair:to_acquire	-12	-6	9	-28	58	-5	-4	-5	-9	-3
pair:to_act	5	-4	25	-3	-4	-3	-14	-3	-8	-3
pair:to_adapt		-2	-2	-3	-2	-7	-4	-2	-6	-15
pair:to_adopt	-5	-4	-6	-5	-4	-6	2	-3	-3	-3
pair:to_ai	-29	-5	32	-10	-3	-7	9	-3	-8	-4
pair:to_all	-8	-5	-4	-10	-8	61	-13	-5	-5	-7
pair:to_an	-12	-5	-6	-1	-2	2	-3	3	1	-3
pair:to_answer	10	-5	-5	-7	-5	-6	-9	-3	-11	-13
pair:to_appear	-7	-3	-5	-3	-6	-3	5	-3	42	-11
pair:to_approve	-7	-2	-2	-3	-9	-3	-5	-25	-8	-21
pair:to_ask	-19	-3	-4	-7	-3	-4	42	-3	-6	-5
pair:to_attend	-28	-6	29	-2	-2	-6	-2	-2	-3	-4
pair:to_attract	-14	-4	-1	-6	-14	-5	-4	-2	-3	-2
pair:to_ban	-7	-2	-2	-2	-4	-3	25	-6	-19	-11
pair:to_be	-9	2		2		1	-3	-4	1	1
pair:to_become	-7	-6	-4	-6		-3	-11	-1	-5	-7
pair:to_begin	10	-4	-3	-6	22	9	20	18	-22	-4
pair:to_bid	10	-3	-2	-6	-4	-2	-1	-3	-3	-13
pair:to_bring	-15	1	-8	28	-5	-7	-5	-2	-7	-5
pair:to_brussels	-2	36	-15	-5	-4	-8	-6	-3	-4	-6
pair:to_build	-2	-2	-3	36	4	2	-4	1	-6	-4
pair:to_buy	-13	-3	-3	-16	-14	-4	9	16	-15	-2
pair:to_california	-17	41	-9	-5	-3	-8	-4	-2	-4	-9
pair:to_carry	-6	-4	-4	30	12		-8	-7	-9	-4
pair:to_chair	-26	-3	-10	-3	-3	-3	-6	-2	-6	57
pair:to_change	-4	-5	-4	-11	-4	-5	-11	-4	23	-9
pair:to_check	-4	-3	-3	-7	-3	-5	54	-16	8	-3
pair:to_chief	-18	-4	-3	-4	-9	-8	-3	-3	-14	72
pair:to_clear	-7	26	-4	-2	-2	-4	-7	-3	-3	26
pair:to_come	-14	4	8	-5	-4	12	-4	-4	-6	7
pair:to_comment	-12	-5	-5	-7	-6	-6	-1	-5	-5	-6
pair:to_confirm	-21	-8	23	-3	-2	-5	-3	-4	-7	-21
pair:to_connect	-8	-5	-4	11	-18	-22	-9	21	-9	-4
pair:to_consider	-24	-4	-5	-2	-4	-4	28	-4	-8	-5
pair:to_court	-6	-2	-2	-6	-14	-4	-3	-11	41	-10
pair:to_cover	-5	-2	-3	-9	24	-6	-7	1	-3	-2
pair:to_create	-14	-4	-4	-7	-6	-12	6	-4	-6	-5
pair:to_customer	-9	-8	-10	-5	-8	17	-8	-3	-8	-4
pair:to_cut	21	-2	-2	-5	-3	-12	-10	-8	-13	-5
pair:to_davos	-52	-11	34	-3	-3	-3	-2	-4	-7	-12
pair:to_deliver	-4	-2	-7	68	-17	-14	-13	-4	-9	-5
pair:to_develop	3	4	-5	40	-4	-6	13	-2	-4	-4
pair:to_discuss	38	-3	3	-3	-4	-6	-7	-5	-2	-5
pair:to_do	-13	8	-5	26	-4	6	-1	-2	-8	-5
pair:to_double	-8	-4	-2	-3	-15	-9	38	27	-13	-6
pair:to_draw	-6	-3	-5	-3	-7	-7	-19	-3	-3	-2
pair:to_end	-5	-2	-3	-26	-1	-3	-4	30	-6	-2
pair:to_ensure	-12	-3	-10	-2	-2	-3	-12	-2	-10	-7
pair:to_enter	-4	-2	-2	-10	22	-6	-3	28	-14	-2
pair:to_expand	12	-3	-3	12	9	-5	-4	8	-9	-4
pair:to_explain	37	-4	-5	-4	-5	-4	-5	-7	33	-13
pair:to_extend	-5	-3	-3	17	-3	-6	7	-10	-4	-3
pair:to_face	76	-5	-11	-4	-3	-5	-3	-11	-5	-4
pair:to_fall	-9	-5	-3	-4	-6	-6	-7	-4	37	-20
pair:to_fiber	3	-4	-5	-9	36	-12	-4	-3	-6	-3
pair:to_find	9	-3	-4	-4	-4	-6	-6	-2	-9	1
pair:to_fly	-16	20	-4	-6	-7	-7	-4	54	-13	-4
pair:to_follow	-4	-7	-5	6	-5	46	-9	-3	-21	8
pair:to_foster	9	-2	-4	1	-4	-2	-8	-2	-2	-1
pair:to_four	-8	-5	-4	-5	-13	-8	-16	-4	33	-9
pair:to_fund	18	-5	-14	-7	26	-4	-3	-3	-9	-8
pair:to_get	-14	-3	-3	-8	-7	-7	-4	2	-5	-3
pair:to_give	17	-4	11	-9	-7	-4	19	20	-6	-3
pair:to_go	18	-6	-5	-4	-5	3	-3	-6	-6	7
pair:to_hand	-3	-4	-4	-7	-13	-8	10	-4	33	-10
pair:to_have	-5	-4	-5	-7	-2	-7	5	-6	23	-7
pair:to_hear	28	-6	-4	-3	-4	-3	-3	-3	-5	-6
pair:to_help	-11	-3	-5	18	18	-7	-9	-7	-8	-6
pair:to_hire	-14	-4	-5	-11	14	-6	-4	-4	-5	-10
pair:to_his	8	-18	-4	-3	-4	-7	-5	-3	-5	
pair:to_hold	-1	-4	10	-5	-6	-7	37	-4	-11	-6
pair:to_host	-31	-6	22	12	-4	-5	-4	-3	-5	-3
pair:to_invest	-6	-3	-3	-4	34	-6	3	-3	-4	-5
pair:to_investor	-10	19	-6	-5	-6	-32	-21	-2	-4	-4
pair:to_it	-29	-3	-4	37	-4	-7	-4	8	-8	-11
pair:to_its	-16	-4	-6	-8	16	35	-5	-2	26	-4
pair:to_jakarta	-26	21	-3	-3	-3	-5	-2	-3	-4	-4
pair:to_join	-8	-6	-5	-10	-4	-3	-2	-3	-3	23
pair:to_keep	31	-5	-8	-9	14	13	-6	-5	-14	-7
pair:to_know	38	-6	-4	-2	-4	-3	-16	-20	-6	-3
pair:to_launch	-7	-4	-3	-24	-12	45	-20	6	-4	-3
pair:to_lead	3	-4	8	-5	-10	-5	-4	-3	-5	22
pair:to_leave	-20	-16	-4	-3	-3	-8	-3	-2	-3	41
pair:to_let	-2	-4	-4	-13	-17	25	-6	21	-15	-3
pair:to_listen	6	-2	-2	-6	-4	-2	21	-3	-4	-5
pair:to_look	20	27	-7	-4	-4	-9	-7	-4	-8	-5
pair:to_make	-6	-4	-6	11	6	-10	34	-4	-2	-6
pair:to_meet	16	-8	-6	-4	-5	-5	-4	-4	-8	-6
pair:to_more	-8	-3	-5	-12	-4	-7	-6	-2	18	-4
pair:to_move	-7	-3	-3	-3	-4	-6	7	-3	-6	-11
pair:to_offer	-4	-2	-2	-4	-15	-6	-4	34	-7	-2
pair:to_one	-19	4	-5	-5	-4	-6	13	7	-6	-3
pair:to_open	-9	-1	-8	-5	-4	17	-10		-10	-3
pair:to_operate	-6	-3	-3	48	-15	-21	-5	26	-7	-2
pair:to_orbit	-5	-2	-4	21	-7	9	-5	-6	-14	-5
pair:to_paper	-8	-2	-3	51	6	-8	-18	-3	-3	-2
pair:to_pay	-1	-3	-3	-8	-13	5	11	-8	51	-4
pair:to_people	-5	-3	-2	4	29	-2	-7	-3	-7	-2
pair:to_plead	45	-6	27	-3	-7	-9	10	-6	-5	-5
pair:to_present	35	9	-9	-12	-4	-4	-12	-2	-3	-6
pair:to_promote	-2	6	-6	4	-3	-7	14	-3	-3	-6
pair:to_protect	-12	-2	-4	-2	-3	-2	-11	-5	17	-13
pair:to_publish	14	-3	-3	-6	-5	-5	5	-4	2	-6
pair:to_put	-5	-3	-2	-4	-5	-5	-9	-4	-2	-2
pair:to_raise	-8	-3	-6	-4	-1	-2	-5	-3	-5	-3
pair:to_recognize	-10	-8	-4	-4	-5	-5	45	-4	-7	-7
pair:to_register		-2	-3	-2	-2	-4	16	-30	13	-3
pair:to_renew	-4	-2	-2	-9	-25	-2	-4	28	-7	-1
pair:to_replace	-5	-3	-2	27	-10	-5	21	-3	-6	-7
pair:to_report	-4	-4	-3	-3	-6	-4	17	-11	-8	-8
pair:to_reporter	-30	-3	12	-4	-4	-10	-3	-2	-4	-4
pair:to_respond	-3	-1	-2	-2	-3	-4	5	-10	16	-3
pair:to_rival	-8	-2	-5	-9	-3	-22	11	-6	10	-5
pair:to_run	-10	-2	-4	43	-7	-6	8	3	-14	38
pair:to_san	-29	29	-22	-2	-1	-4	-3	-2	-3	-4
pair:to_say	-14	-6	-3	-4	-7	-14	-5	-8	-13	-5
pair:to_see	3	37	-5	-6	-5	-7	-5	-3	-5	-6
pair:to_sell	-9	4	-3	6	11	-14	6	1	-5	-4
pair:to_send	-34	23	-5	-4	-3	-7	31	-3	-6	-5
pair:to_serve	-7	-3	-2	19	-4	-3	-5	-26	-8	-8
pair:to_set	-11	-3	-3	17	9	-17	-9	3	9	-5
pair:to_settle	24	-2	-2	-10	-12	-4	-5	-4	15	-4
pair:to_share	-23	-3	-4	33	-11	-5	14	-4	-6	-4
pair:to_shenzhen	-60	42	-2	-7	-5	-6	-4	-3	-7	-5
pair:to_ship	-9	-5	-5	-6	-5	-19	-7	22	-15	-5
pair:to_show	-17	14	-7	-2	9	-5	-4	-3	-3	-1
pair:to_sign	-7	-14	-3	-14	-4	-4	-6	21	-3	-4
pair:to_sit	61	-5	-4	-4	-5	-4	-5	-3	-3	12
pair:to_speak	-13	11	-46	-2	-6	-4	-2	-2	-6	-3
pair:to_speed	3	-3	-4	-11	-7	5	-8	-4	-3	-5
pair:to_spend	-8	-7	-4	-7	58	-15	-8	-4	-5	-4
pair:to_stand	-5	40	-4	-4	-8	-4	-4	-22	42	-3
pair:to_start	-5	-6	-5	-10	-10	20	11	9	-9	-4
pair:to_stay	-11	-21	26	-4	-5	-15	-3	-4	-6	4
pair:to_stop	-1	-11	-2	-6	-3	-2	-10	-8	14	-3
pair:to_strengthen	8	-3	-5	-8	-3	-5	25	-4	-4	-4
pair:to_supply	-19	-4	-3	65	-14	28	-6	-7	-11	-7
pair:to_support	-7	-3	-4	9	31	-7	-7	-5	-6	-3
pair:to_switch	-9	-4	-3	-5	-6	-6	-5	-8	63	-2
pair:to_sydney	-13	-16	-5	-5	-12	31	-4	-4	-11	-4
pair:to_table	-59	-5	36	-3	-2	-2	26	-2	-6	-2
pair:to_taipei	42	48	-9	-7	-5	-14	-8	-4	-6	-7
pair:to_take	12	-10	2	-3	-6	-5	-4	13	11	-1
pair:to_talk	9	-3	-5	-3	18	-3	-4	-2	-3	-3
pair:to_term	-18	-3	-8	57	-6	14	-6	-5	48	-7
pair:to_that	-12	-6	-10	22	-8	-6	-1	-6	-5	-5
pair:to_the	-3	5		-1		-1	5	-1	-1	1
pair:to_their	9	-3	-4	14	-4	-12	-16	-2	-9	-3
pair:to_think	-12	-5	-6	-8	-6	-5	-4	-3	-6	-4
pair:to_three	1	-3	-4	-6	-4	-4	-8	13	-3	-5
pair:to_tokyo	-11	68	-11	-7	-3	-6	-6	-3	-4	-6
pair:to_train	-10	-4	-5	37	-4	2	-9	-4	20	-6
pair:to_travel	-3	24	-5	-4	-5	32	-12	-5	-2	-4
pair:to_turn	3	-6	-11	-13	-5	20	-13	-4	-4	-3
pair:to_two		-2	-4	-19	-3	-3	-5	33	-6	-3
pair:to_us	-5	-3	-2	-4	42	-7	-4	-3	-5	-3
pair:to_use	-6	-3	-8	-7	-9	-9	-10	12	-2	-3
pair:to_visit	-15	-4	-3	-4	-4	-8	-5	-2	-4	-4
pair:to_wait	-16	-4	-3	-2	-3	-3	-9	-7	-13	10
pair:to_which	-1	-4	12	9	-7	2	-1	-4	-5	20
pair:to_whom	-11	-1	-4	-7	-12	-2	-1	34	-8	-2
pair:to_win	-16	-3	-2	-17	-5	-3	-3	-6	-9	-5
pair:to_work	2	6	-5	-6	-5	9	-8	-3	-10	-5
pair:today_,	16	-3	-5	-5	-14	-6	-3	-2	-9	-4
pair:today_.	-13	39	-4	-5	-6	8	11	-4	3	-1
pair:today_that	-4	-3	-2	-2	-2	-3	-13	-3	-25	-3
pair:today_with	40	-11	-2	-3	-1	-2	-1	-1	-6	-3
pair:together_,	-41	-4	-4	43	-5	-6	-2	-2	-3	-7
pair:together_.	-15	-5	-5	22	-7	-9	-6	-4	-5	-4
pair:together_in	45	-6	28	-9	-5	-9	-23	-2	-4	-8
pair:together_on	-5	-2	10	-4	16	9	-12	-1	-2	-3
pair:together_with	11	-4	-3		-1	14	-6	-3	-6	1
pair:tokyo_,	-20	10	29	-6	-4	-4	-2	-2	-3	-5
pair:tokyo_.	35	-6	-18	17	-6	-6	-9	-5	-6	-6
pair:tokyo_on	2	55	-7	-5	-3	-5	-4	-3	-4	-9
pair:tomorrow_.	12	-5	16	-5	-5	-12	-8	-3	-6	-5
pair:too_,	-16	-9	-7	-3	2	-4	-3	10	-4	-8
pair:too_.	4	-4	-3	-5	-5	-13	-15	17	-7	-4
pair:top_of	-31	21	-3	-7	7	-5	-2	-3	-3	24
pair:touch_upon	29	-11	-4	-3	-2	-24	-2	-2	-2	-2
pair:tour_of	-9	25	-5	-4	-4	-11	-4	-2	-4	7
pair:tour_the	2	34	-7	-6	-4	-7	-3	-2	-4	-4
pair:tower_.	-10	-3	-9	-13	-16	4	-7	-4	-13	-5
pair:tower_company	18	-3	-3	-4	11	-5	-7	-3	-6	24
pair:tower_in	-14	-2	-3	8	53	-6	-3	-11	-13	-3
pair:trade_,	-10		-4	-4	-4	22	-4	-2	-3	-2
pair:trade_and	-14	-4	-3	-6	-3	-8	-3	-2	-4	-2
pair:trade_between	-17	-5	-4	-12	-8	-5	-9	-4	-5	-4
pair:trade_mission		44	-6	-3	-3	-9	-4	-3	-6	-7
pair:training_.	3	-4	-9	2	-3	-9	-4	-2	-3	-3
pair:training_center	-13	-5	-11	-5	-6	31	-6	-3	-5	-3
pair:training_of	29	-7	-4	-7	-3	-22	-7	-2	-4	-4
pair:transfer_of	28	-4	-9	-4	-13	-5	-2	-16	20	-3
pair:transformation_,	-9	-3	-4	2	-4	-4	-6	-2	-2	-2
pair:transformation_and	-10	-3	-6	-2	-2	-3	8	-2	-6	-6
pair:transition_,	1	-4	-6	-3	-5	-3	-2	-2	-3	-3
pair:transport_,	20	-4	-4	-7	-14	-3	-1	-2	-1	-2
pair:travel_to	-13	94	-9	-6	-6	1	-7	-4	-5	-6
pair:trillion_won	-5	-3	-2	15	8	-8	19	-6	-12	-2
pair:trip_,	-9	24	-7	-12	-2	-5	-8	-3	-2	-7
pair:trip_.	-10	20	-11	-3	-4	20	-4	-2	-9	-9
pair:trip_to	-3	87	-5	1	-5	-10	-5	-3	-4	-5
pair:try_to	20	-2	-9	-4	-6	-2	-9	-1	-4	-4
pair:tuesday_,	3	1	2	11	-3	-4	-6	1	-5	-6
pair:tuesday_.	21	-2	7	7	-5	3	7	-4	-3	-4
pair:tuesday_and	12	-7	-3	-5	-6	-10	-11	-3	-5	-4
pair:tuesday_by	-6	-3	-11	-6	-9	55	-6	21	-9	-6
pair:tuesday_evening	8	-2	-4	-7	-8	-4	9	-2	-15	-4
pair:tuesday_in	-1	-4	31	-4	-7	14	16	-18	-16	-3
pair:tuesday_morning	62	-5	-5	-7	-9	26	-15	-5	-10	-21
pair:tuesday_night	24	31	-8	-6	-4	-17	4	-3	-7	-6
pair:tuesday_that	24	-3	-4	-12	-4	-6	24	-8	11	43
pair:tuesday_to	41	12	-5	-4	-15	-10	1	13	-9	-5
pair:tuesday_with	27	-3	-5	-3	-2	-3	-3	-3	-2	-5
pair:turn_,	-4	-12	-8	-6	26	11	-2	-11	-2	-3
pair:turn_down	-13	-3	-6	-8	-6	-13	-5	119	-17	-4
pair:turn_into	12	-3	-8	-2	-5	-6	-7	-2	-4	-3
pair:turn_of	76	-9	-3	-3	-5	-8	-3	-4	-4	-4
pair:turn_on	-14	-11	-7	-5	-7	59	-9	-6	-3	-3
pair:turn_to	8	-4	-4	17	-4	-10		-7	-4	-4
pair:turn_up	51	-3	-5	-5	-4	-7	-3	-14	31	-5
pair:twenty_minute	23	-5	-10	-9	-7	-6	-7	-3	-4	-3
pair:twice_.	-16	-4	-11	-10	-5	-22	-13	-4	-6	-8
pair:two_billion	-7	-5	-5	-7	43	-15	-5	-4	-9	-4
pair:two_country	28	15	-9	-5	-3	-9	-1	-3	-1	-3
pair:two_day	-3	48	-10	-4	-5	-8	6	-4	-6	-16
pair:two_hour	22	-6	12	6	-4	-7	1	-4	-6	-2
pair:two_million	-12	-21	-5	-6	16	11	-7	8	-9	-5
pair:two_month	-8	-3	-3	-5	-3	-4	-7		-9	-4
pair:two_of	-3	-2	-2	-6	-10	-4	-16	-3	29	11
pair:two_other	34	-3	-3	-5	-7	-3	-9	39	-16	-5
pair:two_people	-20	4	-5	-5	-5	-7	-3	-3	-4	23
pair:two_separate	-40	-2	-7	-4	-11	-3	20	-5	-31	-6
pair:two_side	8	-3	12	-35	-3	-6	-7	-3	-3	-7
pair:two_third	-9	-6	-5	-8	-9	-13	-7	-7	-13	-4
pair:two_week	-20	14	-14	-9	-3	-10	-6	-2	14	-5
pair:two_year	-7	-4	-4	2	4	1	18	-6	-5	
pair:under_<p>	-17	-3	-4	-4	-8	-7	-16	-3	-7	-1
pair:under_a	-6	4	-6	48	-5	-5	2	-3	-11	-5
pair:under_an	-5	-3	-5	37	1	-11	-7	-4		-4
pair:under_decree	-6	-3	-4	-14	-5	-6	16	-3	52	-19
pair:under_the	-4	-3	4	7	4	2	-1	8	-1	-7
pair:under_way	-27	-5	9	10	-4	-12	-5	-3	37	-3
pair:under_which	-5	-2	-2	6	-5	-11	31	-6	-7	2
pair:undersea_cable	1	-4	-5	-5	17	-14	-2	-3	-3	-3
pair:understanding_(	2	-1	-3	16	-7	-4	-6	-3	-3	-3
pair:understanding_,	21	-3	14		-5	-6	-8	-1	-2	-2
pair:understanding_.	-13	-15	-3	2	-3	-3	-2	-2	-3	-1
pair:understanding_between	6	-2	-7	45	-3	-2	-2	-2	-3	-3
pair:understanding_on	-11	-4	-7	45	-4	-6	-8	-2	-4	-3
pair:undertake_to	-42	-7	34	68	-3	-8	-3	-2	-4	-4
pair:undisclosed_sum	-9	-3	-5	-5	55	-5	-3	-7	-8	-5
pair:unique_digital	34	-2	-7	-3	25	-2	-3	-3	-2	-1
pair:unit_.	3	-4	-3	-7	7	-10	-7	16	-11	28
pair:unit_at	27	-5	-4	-5	44	-7	-10	-8	-2	-3
pair:unit_of	-12	-2	-3	-6	-15	-7	-5	-10	25	-5
pair:university_,	-5	-5	-8	22	-8	-12	-3	-2	-3	-3
pair:university_.	4	-12	-6	-6	-6	-9	-5	-3	-5	-7
pair:until_2029	-6	-5	-3	-3	8	-5	15	-8	-7	-4
pair:until_2030	-7	-3	-6	-44	-8	-8	17	44	-9	-4
pair:until_friday	-21	17	26	-2	-9	-15	-3	-2	33	-11
pair:until_now	-26	-3	-4	-3	-8	-5	-4	-3	-6	40
pair:until_the	-21	-12	-5	-5	-8	-16	-5	-4	25	-4
pair:unveil_a	-8	-4	-6	-6	-13	38	17	-3	-5	-3
pair:unveil_at	-28	-5	-6	-6	-7	12	-13	-3	-3	34
pair:up_,	4	7	-4	-1	-2	-6	-5	-1	-3	-2
pair:up_.	5	-6	-4	-3	-5	-9	-6	-3	10	-3
pair:up_<c>	-2	-4	-4	-3	-4	-4	-3	-4	-7	11
pair:up_<f>	-11	-3	-4	-11	27	21	-4	-4	-5	-5
pair:up_a	-1	-5	-3	13	1	1	-1	-4	-5	-4
pair:up_an	-8	-4	-7	-10	-18	24	15	-2	-2	-3
pair:up_at	7	15	-10	-4	-4	-9	-9	-7	41	-13
pair:up_by	6	-4	-5	12	14	-13	-6	-3	-11	-4
pair:up_for	-2	-4	-16	-7	-4	-8	-3	-11	-3	-4
pair:up_from	-24	-4	-9	-4	-6	-8	-6	-3	-6	24
pair:up_in	26	-5	-3	-3	11	24	-5	3	-2	-7
pair:up_its	-24	-6	18	-8	-2	75	-2	-5	-5	-4
pair:up_of	-24	-7	-8	-5	-5	-7	-10	-3	-6	-15
pair:up_on	2	-5	-4	12	-7	-8	-6	-6	-3	-4
pair:up_the	7	-4	-1	-3	-2	-1	-6	-4	-8	9
pair:up_to	-6	-3	-3	-1	28		-11	-7	-5	4
pair:up_with	21	-4	5	27	-9	3	6	-3	-5	-6
pair:uphold_the	-8	-3	-4	-5	-8	-5	-6	-9	48	-5
pair:upon_the	-29	-7	-4	-3	-2	-24	-8	-2	-2	-3
pair:us_$	-3	-3	-2	-8	24	-8	-2	-1	2	-4
pair:use_,	-7	-2	-2	-3	12	-3	-5	-5	2	-4
pair:use_.	-9	-7	-3	-6	-4	-6	7	-12	-6	-3
pair:use_and	-5	-6	-5	-5	-3	-13	-10	-4	26	-2
pair:use_by	-13	-3	-3	-6	-10	21	-9	-9	22	-11
pair:use_for	-6	-5	-3	-4	-3	-8	-7	-3	-10	-4
pair:use_in	1	-6	-3	-4	-4	-4	-11	-4	35	-3
pair:use_it	-16	-3	-2	28	-7	-5	-5	29	-18	-4
pair:use_its	-6	-3	-3	-9	-8	-5	-18	33	50	-4
pair:use_of	-10	-3	-4	2	-6	-7	25	-5	2	-4
pair:use_the	-6	-3	17	-7	-7	24	2	5	-9	-8
pair:use_to	-12	-4	-34	-7	7	-6	-6	-9	-6	7
pair:user_.	21	-3	-4	-4	-5	24	-7	16	-8	-9
pair:user_in	-10	-5	-6	-5	-9	24	-8	-5	-15	-4
pair:valparaíso_,	-34	27	-6	-6	-4	-18	-5	-2	-2	-6
pair:vantel_,	32	-4	-7	20	-4	-8	-5	-3	-4	-13
pair:venture_in	-12	-4	-4	49	-13	-12	-7	-4	-9	-5
pair:veto_the	-8	-4	-6	-6	-7	-6	50	35	-17	-5
pair:vice-president_of	26	-16	-4	-2	-3	-2	-2	-2	-3	-5
pair:video_call	8	-6	-7	-4	-3	-5	-7	-2	-3	-3
pair:video_conference	58	-5	-30	-6	-6	-6	-4	-2	-3	-5
pair:video_link	58	-4	-8	-11	-5	-8	-6	-3	-3	-4
pair:vietnam_'s	-12	-3	-3	7	18	16	-3	-19	-6	-5
pair:view_,	-2	-2	-4	-5	-4	-3	2	-1	-4	-2
pair:view_of	-3	-3	-3	-5	-4	-3	-7	-7	5	9
pair:view_on	61	-5	-3	-10	-3	-9	-6	-4	-3	-4
pair:view_to	-9	-2	-2	-14	-2	-1	-12	-2	-7	-2
pair:view_with	24	-5	-3	-7	-4	-6	-2	-3	-3	-4
pair:village_.	-7	-3	-7		-4	-9	-6	-36	-4	-3
pair:virtual_asset	-7	-4	-2	-3	-7	5	-17	-10	-5	-3
pair:vise_president	-1	-4	-3	-2	-6	-5	-2	-2	-2	-12
pair:visit_,	-9	31	-4	-2	-2	-5	-2	-1	-4	-3
pair:visit_.	-16	-17	-6	6	-3	-5	-4	-2	-4	-3
pair:visit_<a>	16	-4	-3	-3	-4	-2	-2	-2	-6	-10
pair:visit_<c>	-6		-8	-3	-2	-3	-2	-2	-4	-3
pair:visit_<p>	-1	-16	-1	53			-2	-1	-5	-6
pair:visit_by	-22	-2	-2	-3	-2	-5	-7	-2	-5	24
pair:visit_of	-13	32	-16	-2	-4	7	-1	-1	-2	-2
pair:visit_the	10	-1	-3	-3	-4	-8	-4	-3	-6	-6
pair:visit_to	-13	25	-3	-3	-3	-5	-2	-2	-3	-4
pair:visitor_.	-24	-5	50	-5	-5	-9	-3	-3	-12	-4
pair:voice_the	-10	-3	-5	-2	-5	-7	-7	-2	-4	-3
pair:vote_.	-2	-7	-7	-4	-4	-7	1	-6	-5	46
pair:vote_in	-21	-3	-4	-4	16	-6	11	-6	-6	23
pair:vote_of	-19	-3	-8	-5	-7	-5	8	-4	-6	-9
pair:vote_to	-6	-4	-6	-4	-5	-5	33	2	-9	-6
pair:vow_to	-31	-6	-6	-9	23	-11	-8	-3	-10	-6
pair:wait_for	-30	-4	-4	-5	-5	-5	-6	-44	-13	7
pair:walk_away	-10	-3	-8	9	19	-4	-5	10	-24	-4
pair:wallet_,	-8	-4	-3	-14	-7	-6	-4	24	-14	-4
pair:want_<a>	-23	-3	-8	-4	-5	-6	-18	-8	-24	-6
pair:want_<p>	-17	-5	-5	-4	-4	-6	-5	-3	-6	-15
pair:want_a	5	-7	-5	-8	-5	-5	-12	-3	-5	-4
pair:want_of	-4	-3	28	-4	-3	-4	-7	9	11	-5
pair:want_the	-15	-3	-3	-36	-4	-3	-2	-11	-8	-11
pair:want_to		-2	-1	-1	-6	2	-4	-7	-5	-3
pair:warehouse_of	-20	-5	-6	-16	-10	-16	-10	-9	41	-8
pair:warn_of	-15	-4	-6	-6	-7	-7	-9	-5	-19	-6
pair:washington_,	19	39	15	-5	-2	-4	-3	-1	-4	-12
pair:wave_thru	-16	-3	-4	-15	-8	-5	37	66	-15	-4
pair:way_,	-9	-5	5	4	-4	-9	-6	-2	38	-2
pair:way_.	-19	-3	-4	-2	-3	-4	4	-4	-12	-10
pair:way_for	-9	-2	-6	12	-3	-5	12	-11		11
pair:way_in	50	-3	-4	-12	-4	-5	-4	-7	-4	-2
pair:way_of		-5	-5	-4	-4	-8	3	-4	-6	11
pair:way_on	-10	-7	15	-8	-5	33	-7	-3	11	-4
pair:way_to	24		-6	-7	-4	-7	-5	-3	-5	-5
pair:we_be	-9	-4	-11	-3	-1	-7	11	-2	-3	-2
pair:we_do	-9	-5	-4	-5	-4	-4	-4	-3	-5	-3
pair:we_have	-13	-5	13	3	-3	-5	-6	-4	-3	-5
pair:we_will	-11	-7	-4	-3	-8	-10	-12	-4	-5	-4
pair:website_.	-8	-4	-5	-9	5	17	-11	-3	-8	-4
pair:website_of	-23	-14	-6	-7	-7	-9	-4	-6	-14	-5
pair:wednesday_(	5	-3	-4	-7	-2	-10	4	-2	-6	-2
pair:wednesday_,	12	-2	12	3	-5	2	-4	-7	7	-7
pair:wednesday_.	35	-1	-1	-3	-6	6	-1	-4	-3	
pair:wednesday_at	74	-7	-6	-4	19	12	-2	-2	-7	-4
pair:wednesday_in	-17	-7	-8	-21	-6	66	-5	-3	-4	-3
pair:wednesday_night	28	-6	-5	-4	-4	34	-5	-2	-7	-10
pair:wednesday_that	-37	-4	20	-6	-7	-6	-5	31	-7	-7
pair:wednesday_to	15	20	-3	-3	-4	-12	25	-3	-3	-9
pair:wednesday_with	36	-2	-7	-4	-2	-3	-6	-2	-3	-8
pair:week_,	-8	2	4	-5	-4	30	-5	-3	-2	-1
pair:week_.	3	3	3	4	-2	1	7	-4	-8	-1
pair:week_after	5	26	-12	-6	-3	26	-2	-12	-5	-3
pair:week_before	71	-5	-21	-2	-4	-5	-6	-3	-10	-5
pair:week_by	17	-3	-11	19	27	26	-7	-12	23	15
pair:week_in	-20	20	-1	-2	-5	-9	7	-3	-5	9
pair:week_on	-15	29	-15	-3	-4	-5	-4	-3	32	-5
pair:week_to	4	51	-15	-6	-2	-7	-3	-2	-6	-4
pair:weekend_.	3	21	18	3	-5	10	-5	-4	-6	-7
pair:welcome_<p>	72	-5	-6	-4	-5	-7	-4	-4	-5	-5
pair:welcome_and	-1	-2	-7	-5	-2	-2	-4	-2	-3	-7
pair:welcome_the	-21	-4	-6	-4	7	-7	1	-7	-11	-4
pair:well_,	-7	-5	4		-7	-9	-5	-2	-6	-5
pair:well_.	17		-8	-2	5	-7	-4	-3	2	-7
pair:well_as	18	-4	-10	2	9	-5	-2	-2	-4	-3
pair:what_<a>	-16	-4	-5	-4	-6	-6	66	-4	-8	-7
pair:what_<c>	-24	-4	-8	-4	-4	-4	-5	-2	-4	-3
pair:what_<f>	-7	-3	-3	-6	-8	-4	-3	-5	-6	-6
pair:what_<p>	-20	-5	-3	-4	-3	-3	-3	-2	-3	-2
pair:what_a	-16	-5	-10	-4	-4	-6	-22	-4	-3	-7
pair:what_be	4	-4	-4	-7	-6	-6	1	-7	1	-5
pair:what_it	-3	-3	-3	-4	-4	-4	5	-5	4	-4
pair:what_the	2	-5	-5	-4	-1	-7	7	2	-6	-4
pair:what_we	-12	-5	-4	-3	-7	-4	-6	-3	-5	-2
pair:when_<f>	-2	-3	-5	38	-5	16	-19	-4	28	-2
pair:when_<p>	2	-1	-3	4	-5	-2	-4	-3	-3	-7
pair:when_a	23	-3	-5	-1	-3	-5	-2	-2	-7	-2
pair:when_ask	-20	-2	-3	-5	-2	-4	-6	-5	-6	-6
pair:when_he	11	-5	-3	-4	24	-4	-3	-3	-4	24
pair:when_it	1	-4	-4	-5	7	15	15	21	-7	-5
pair:when_the	1	-4	12	-9	-8	-7	-3	-7	-15	1
pair:where_,		-4	-6	-1	-6	-4	-1	-2	-3	-6
pair:where_<f>	-19	-12	8	-4	-8	-17	-4	-10	-5	-5
pair:where_<p>	6	4	13	4	-4			-2	-4	-1
pair:where_a	-4	18	-3	-3	-8	-6	24	-27	-17	-4
pair:where_he	-18	40	-3	-3	-5	-6	-3	-2	-3	-9
pair:where_it	-8	9	-4	-3	43	20	-5	-3	-4	-5
pair:where_the	-4	26	17	-3	-3	-6	-5	-4	5	-8
pair:whether_<f>	-8	-2	-2	-3	-10	-4	-4	-10	37	-3
pair:whether_the	-5	-5	-2	-10	-5	-3	-5	-4	-6	9
pair:whether_to	-8	-3	-3	-5	-3	-7	-7	-14	-45	-3
pair:which_,	-4	-3	-3	-31	33	-4	-6	-3	-12	-3
pair:which_<a>	-3	-3	29	-6	-6	8	-7		-6	-5
pair:which_<c>	-5	-1	8	12	-8	-5	-5	-3	-4	-4
pair:which_<f>	-1	-3	-2	-5	8	10	7	-7	2	-3
pair:which_<o>	-9	-3	2	5	-1	-5	29	-5	-3	-6
pair:which_<p>	1	-2	-2	-2	-1	-6	-3		-4	-3
pair:which_a	-5	-3	-3	-4	-3	-4	-7	-6		-4
pair:which_be	4	-5	-4	-1		4	8	-3	3	-1
pair:which_belong	7	-4	-6	-7	-15	-2	-3	-4	-14	-4
pair:which_bring	-10	-3	-4	-4	-6	61	-5	3	-9	-4
pair:which_come	-9	-3	-5	-6	-12	-7	-11	-4	-3	-17
pair:which_get	-10	-4	-6	-19	-7	-8	-6	99	-8	-4
pair:which_go	-7	-10	35	-3	-8	38	-3	-3	-3	-3
pair:which_have	-12	-3	12	-5	11	-2	-9	1	7	-6
pair:which_it	16	-2	-5	-6	-2	7	-5	-11	26	-7
pair:which_make	-14	-4	-5	-5	-9	29	-4	-14	-4	8
pair:which_open	-19	-6	51	-5	-4	-9	-7	-1	42	-5
pair:which_run	-4	-3	6	39	-11	20	-6	-4	9	-4
pair:which_say	-4	-2	-2	-3	21	-18	-8	-8	30	-5
pair:which_show	-5	-6	-1	-3	-7	-14	-5	-3	-3	-7
pair:which_take	-3	16	-6	2	-3	-11	3	-4	-5	-5
pair:which_the	-1	-4	-3	-3	7	-2	2	4	-3	-3
pair:which_they	-3	-3	-3	-1	-3	-5	-16	-2	-3	-3
pair:which_to	-10	-3	-5	-3	-8	-3	-6	-11	13	-4
pair:which_want	34	-4	-3	28	-30	-8	-5	-2	-3	-6
pair:which_will	-11	-3	-4	2	47	-3	7	-3	-8	-12
pair:which_would	-2	-2	-3	-2	-5	-6	-11	-1	-4	-1
pair:while_<f>	8	-3	-4	-3	-10	-3	-2	-3	14	-5
pair:while_<p>	-26	19	-5	15	-5	-5	-3	-4	-5	28
pair:while_in	51	18	-6	-4	39	-5	-2	-4	-3	-4
pair:while_the	-49	-5	-1	11	-3	-5	-3	-2	-2	12
pair:who_<p>	10	44	-5	-4	-6	-6	-3	-3	-4	-20
pair:who_be	-1	1	-4	-1	-4	-4	-4	-2	-1	-3
pair:who_chair	-16	-2	-3	-3	-2	-2	17	-2	-2	-18
pair:who_come	44	-7	-4	-3	-3	-3	-3	-2	-2	26
pair:who_have	21	-5	-3	-8	-8	-5	-4	-3	4	14
pair:who_head	31	-21	-3	-2	-2	-1	-2	-2	-2	-6
pair:who_lead	11	-3	-3	-2	-3	-3	-5	-4	3	-4
pair:who_run	18	-3	-3	-4	-10	36	-1	-3	-5	-3
pair:who_see	-4	-4	-3	-12	41	-4	-3	-4	-6	-3
pair:who_speak	-39	-3	56	-4	-3	-6	-5	-2	-3	-5
pair:who_want	19	16	-5	-4	-4	-10	-3	-2	-5	-2
pair:who_will	-37	-7	-5	-3	-4	-8	-5	-2	-9	10
pair:whom_<p>	41	-4	-3	-3	-3	-6	-3	-3	-4	2
pair:whose_company	9	-3	-2	-3	-3	-2	-3	-2	-4	-14
pair:why_<f>	-21	-2	-2	-3	-2	-3	-3	12	-9	-14
pair:will_also	-11	-5	11	-6	5	-12	-21	-3	-6	-6
pair:will_be	-10	8	-1	-4	-7	4	2	-1	-5	-1
pair:will_build	-5	-7	-4	-13	52	-9	-6	-3	-6	-4
pair:will_come	-1	-7	24	-2	-4	-12	18	-2	-2	-4
pair:will_cooperate	-15	-6	-4	52	-12	-8	-4	-2	-3	-3
pair:will_double	-13	-4	-3	-10	36	-6	-4	-12	-5	39
pair:will_fly	22	-11	18	-4	38	-6	-4	-4	-8	-16
pair:will_get	-7	-1	-2	-21	22	-9	-2	-2	-3	-2
pair:will_go	-8	-7	-4		18	16	3	-6		-5
pair:will_have	-16	3		-5	14	-9	-6	-6	8	4
pair:will_hear	3	-10	-11	-4	-5	-4	-6	-3	-4	-9
pair:will_host	23	-6	-5	-4	-3	-7	-4	-2	-2	-3
pair:will_lie	-14	-5	-6	45	-15	61	-4	-4	-6	-6
pair:will_make	-10	23	-4	-3	-8	-4	-12	-3	-4	-5
pair:will_meet	46	-5	-8	-5	-4	-6	-5	-3	-4	-6
pair:will_not	-12	-8	-5	-4	-5	-13	-2	-4	2	14
pair:will_on	30	18	-6	-4	-8	14	-6	-2	-4	-7
pair:will_open	-8	-6	-1	30	-7	10	-4	-2	-8	-6
pair:will_pay	-22	2	-2	-17	-23	-3	-5	-3	40	-3
pair:will_provide	-8	-3	-3	-6	24	-11	-8	33	-7	-4
pair:will_publish	-12	-3	-4	-6	-7	-5	28	-20	-9	-5
pair:will_put	-1	-4	-3	-11	33	-16	-5	-2	-3	-2
pair:will_run	-10	-3	-6	-6	24	-12	-9	-5	-11	2
pair:will_see	5	30	11	-5	18	-3	-3	-3	12	-9
pair:will_serve	-10	-5	-4	50	-6	-4	-5	-4	-19	30
pair:will_set	-6	-6	26	15	-23	23	-12	-3	-3	-2
pair:will_share	-6	-2	-5	21	-10	-10	24	-3	-3	-1
pair:will_start	-4	-5	-5	-5	-31	48	-7	-5	-4	-3
pair:will_supply	21	-7	-5	53	26	-24	-6	-5	-6	-3
pair:will_take	-16	-5	20	-11	-17	-16	-5	-3	-3	17
pair:will_travel		51	-12	-5	-5	-7	-6	-3	-5	-7
pair:will_work	-8	-3	-4	10	-4	-3	-4	-2	-1	-1
pair:win_a	-22	-3	-3	43	-11	-7	-3	-12	-6	-6
pair:win_the	-4	-2	-4	62	8	-4	-4	-8	-11	-4
pair:window_for	-7	-7	-6	-4	-4	19	-4	-3	-5	-3
pair:wish_to	12	-2	-4	25	-13	-5	-3	-3	-2	-6
pair:with_300	-9	15	-8	-7	17	43	-6	-3	-7	-6
pair:with_<a>	26	-3	-2	6	-9	-2	-1	-4	2	-7
pair:with_<c>	-8	-5	1	-3	-5	-5	-2	-3	-4	-4
pair:with_<f>	12	-3	-2	24	-3		-4	-4	-7	-4
pair:with_<o>	16	-6	-12	31	-6	-6	-6	-3	-5	-4
pair:with_<p>	31	-3	-3	-2	-3	-1	-4	-2	-3	-4
pair:with_a	-2	1	8	-3	1	-2	-1		2	-5
pair:with_an	-15	-9	-5	21	4	-10	15	4	2	-4
pair:with_effect	-12	-5	-7	-6	-6	-8	72	20	-8	-7
pair:with_executive	5	-3	-4	-15	-3	-1	-1	-16	-4	-1
pair:with_five	-5	-4	-5	-5	-4	3	-5	26	-1	-7
pair:with_immediate	-16	-4	-4	21	-4	-5	29	11	-19	18
pair:with_it	-5	3	-4	4	-13	10	2	-6	-5	12
pair:with_its	-18	-15	-6	-6	-4	30	-12	-5	-7	-3
pair:with_local	-2	-1	-3	-22	-10	-4	-2	-2	-3	-2
pair:with_member	65	-6	-5	-5	-3	-3	-3	-3	-4	-6
pair:with_more	-10	-6	-17	-3	-2	-15	-5	-2	-3	-5
pair:with_official	-6	29	-4	4	-7	-3	-2	-2	-3	-3
pair:with_representative	64	-4	-14	-6	-3	-4	-8	-2	-4	-4
pair:with_the	8	4	2	-2	-4	-2	4	-3	-2	-4
pair:with_them	-4	-3	-5	5	-2	-6	-2	-1	-3	-6
pair:with_three	19	-8	-4	-5	-3	23	7	-2	-4	-3
pair:with_two		-13	-6	-7	34	-11	-11	-3	-8	1
pair:with_which	22	-4	-3	-7	5	-8	-3	-4	4	-3
pair:with_whom	37	-5	-3	-3	-2	-8	-1	-3	-2	-5
pair:withdraw_its	-8	-3	-4		29	-4	28	-19	3	-3
pair:withdraw_the	-6	-1	-3	-2	-8	-4	12	25	17	-2
pair:within_<c>	-3	-5	-3	-7	-2	-2	-6	-9	56	-1
pair:within_five	-9	-5	-3	-2	-4	-3	-4	-5	14	-9
pair:within_the	-6	-4	11	-7	-7	2	-10	-3	17	-3
pair:within_two	-26	-5	-8	-3	-3	-3	-6	-13	-9	-7
pair:without_a	-4	13	-4	-7	-7	18	-6	-22	13	-4
pair:without_consent	-6	-2	-2	-7	-7	-3	-6	-42	55	-5
pair:without_the	-2	-2	-3	-9	-2	-4	-6	-6	16	-2
pair:witness_by	-31	-2	-4	30	-5	-8	-2	-3	-3	-6
pair:witness_the	-12	-3	34	32	-3	-11	-4	-3	-4	-4
pair:word_.	19	-6	-6	-4	-5	-6	-5	-4	-12	-6
pair:word_of	9	-6	-4	-3	-5	-3	-3	-3	-3	-3
pair:work_,	-27	-8	-4	-5	-6	14	-6	-3	-8	-5
pair:work_be	-12	-6	-7	-4	-5	-11	-3	-4	-9	-6
pair:work_for	-39	-7	-5	-7	-7	-8	-5	-4	-7	-9
pair:work_in	-2	-4	-5	-7	-6	48	-5	-4	-6	-3
pair:work_of	-25	60	-4	-6	-8	-9	-6	-8	-18	-4
pair:work_on	2	-5	32	2	-7	12	-11	-2	-4	15
pair:work_out	28	-4	-6	-8	-5	-6	-7	-3	-22	-2
pair:work_together	-8	-5	2	-5	-4	-6	-8	-2	-3	-3
pair:work_visit	-54	5	-4	-3	-2	-6	-2	-2	-7	-1
pair:work_with	-13	-5	-7	-4	-4	-6	-4	-4	-6	-8
pair:working_breakfast	43	-5	-14	-3	-4	-4	-5	-2	-3	-3
pair:working_group	8	-2	-4	-10	-5	-1	-2	-1	-1	-9
pair:working_lunch	16	-2	-12	-6	-3	-4	-2	-1	-1	-6
pair:working_meeting	58	-9	-11	-4	-3	-3	-8	-3	-7	-4
pair:working_session	43	-6	-9	-10	-4	-5	-4	-3	-5	-5
pair:working_visit	-14	11	-3	-3	-3	-3	-4	-2	-5	-4
pair:workshop_in	-22	-3	63	-4	-7	-9	-5	-8	-7	-3
pair:workshop_on	-14	-4	35	-7	-4	-7	-6	-4	-4	-3
pair:world_,	-11	-5	-7	-7	-4	23	-4	-3	-3	-1
pair:world_.	14	-4	-7	-6	-3	-5	-3	-3	-6	9
pair:world_congress	5	34	6	-5	-2	-12	-3	-7	-10	-3
pair:worth_of	-4	-2	-6	-7	8	-3	-4	-3	-4	-3
pair:would_be	5		1	3	-2		3	-4	-3	5
pair:would_bring	-9	-2	-2	1	-4	-8	-3	-7	-3	-3
pair:would_give	7	-2	-6	-5	-3	-5	-29	-3	-3	-5
pair:would_go	-7	-6	-2	-2	26	-8	-3	-2	-8	-6
pair:would_have	-17	-3	-3	-4	-7	-4	8	-5	-15	-4
pair:would_like	-10	-7	-15	-3	-6	-4	-5	-6	-6	-3
pair:would_make	-15	-3	-4	-7	-8	-6	14	-3	-6	-4
pair:would_not	-10	-3	-4	-4	-8	-2	-6	17	-6	-7
pair:would_provide	2	-2	-1	-2	16	-3	-8	-5	-5	-1
pair:would_put	19	-1	-1	-4	50	-19	-3	-2	-2	-4
pair:would_say	24	-4	-4	-4	-6	-7	-5	8	-5	-3
pair:would_stay	-20	-10	-4	-3	-5	-4	-4	-2	-6	-6
pair:would_take	18	-2	-30	-3	12	34	-2	-9	29	-6
pair:wrap_up	-10	12	32	-6	-12	-11	-5	-5	-4	-5
pair:write_.	-3	-3	-4	-7	-8	5	-5	-6	-6	-5
pair:write_<p>	-31	-5	-9	-4	-5	-7	-6	-4	-8	33
pair:write_in	-6	-5	-4	-17	-4	-5	-10	-11	-1	-5
pair:write_on	-16	-4	-3	-19	-6	-4	-3	-3	-4	-5
pair:write_that	-17	-4	-3	-5	-5	-10	-5	-3	-8	-8
pair:write_the	-21	-4	-5	-10	16	-7	-7	-4	-14	-5
pair:write_to	-23	-4	-6	-5	-7	-5	-13	-6	-10	-10
pair:x_.	-14	-3	-4	3	-4	-6	-17	-3	-7	-6
pair:year_'s	-18	-3	-25	-3	44	-12	-4	-5	-19	-8
pair:year_,	-14	-2		-6			-3	-7	-5	8
pair:year_.	-9	-2	-3	2	1	5	5		-4	11
pair:year_<f>	-19	-2	-3	-9	-10	-5	-8	-4	10	-4
pair:year_after	-6	-3	-4	-4	1	12	11	10	-4	-6
pair:year_ago	-21	-3	-4	-7	47	-31	-5	-5	-10	-4
pair:year_and	-4	-3	-4	6	-6	-8	4	-11	-10	-5
pair:year_at	-17	-4	-3	6	-5	-5	-5	13	-5	18
pair:year_be	-36	26	-14	-3	-3	-6	-3	-2	-3	10
pair:year_by	-15	4	-3	-4	25	3	-4	-4	57	-9
pair:year_in	-13	-4	-4	-2	-7	-6	-4	-2	-3	-4
pair:year_of	-10	-3	-4	1	-4	21	10	1	-8	-8
pair:year_the	-10	-2	-3	38	-8	-5	29	54	-15	-4
pair:year_to	-5	22	-4	10	3	-13	-13	-3	-4	
pair:yen_.	-7	-9	-6	-8	50	32	-7	-8	-13	-3
pair:yesterday_(	29	-7	-14	-4	-3	-10	-5	-2	-6	21
pair:yesterday_,	30	-2	-3	-3	-8	10	-5	19	-7	-8
pair:yesterday_.	17	-4	-5	-6	-5	-7	-7	30	-7	-7
pair:yesterday_at	-6	-4	-3	27	22	11	-7	-4	-3	-2
pair:yet_to	-13	-5	-2	-12	21	-5	-4	-12	-9	-5
pair:young_people	-15	-4	-5	29	-7	21	-4	-4	-11	-6
pair:zone_,	-13	-7	-5	-7	-6	3	35	-2	-5	-3
pair:zone_.	47	-3	-4	-4	-7	-9	-5	-3	19	-10
pair:—_<c>	18	-4	-5	-5	-5	42	20	-6	-10	-1
pair:‘_<f>	-9	-4	-4	-4	-12	-7	-5	44	-13	-4
pair:’s_<a>	-9	-2	-2	-17	-4	-6	-4	-5	-12	-3
pair:’s_ict	-9	-5	-9	-3	-4	-4	-5	-3	-2	-2
pair:”_<p>	-10	-4	-4	4	-6	-5	-4	-2	-2	-4
parties:aa	-1	-2	-3	-1		-3	-2		3	2
parties:ac	-3	-2	1	3	-1	-2	2	2	-1	-3
parties:af	-4	-3	-2	2	-1	-3	-3	10	14	-4
parties:ao	-2	-3	-3	-1	4	1	-1		-2	-3
parties:ap	3	-1	-1	-1	-2			-2	1	9
parties:cc	-4	-1	-2		-1	-1	-1		-2	-3
parties:cf	-1	-1	-1	-2	2	-1	-2	-1		-2
parties:co	-2	-2		1	3	-1	-4	-2	-3	-4
parties:cp	1	3		-2	-2	-2	-2	-1	-3	-3
parties:ff	-4	-2	-2	3	10	-2	-2		-1	-2
parties:fo	-5	-3	1	1	2	-3	-4	-3	1	-4
parties:fp	1	-2	-2	-2	-2		-3	-2	-3	3
parties:oo	4	-2	-4	1	1	1	-2	-2	-2	-4
parties:op	-2	2	1	-2	-1	-3	-3	-2	-4	4
parties:pp	10	-2	-3	-2	-3	-3	-3	-2	-4	3
place:early	-1	-2	-4	-1	-4	-4	-3	-1	-1	-3
place:item	-3	-6	-6	-8	-4	-3	-7	21	-9	-8
place:late	-3	-1	-3	-2	-2	-4	-3	-2		-3
place:lead	2	1	2	1	1	2	2			2
place:title	-23	-7	-8	-12	-9	-11	-8	-7	-10	-9
rule:AGREEMENT_light	-2	-1	-1	5	1			1	-3	
rule:AGREEMENT_light&groups:1	-4	-1		8	-1	3	2		-4	-3
rule:AGREEMENT_light&groups:2	-2	-2	-1	4	2	-2	-1	3	-3	1
rule:AGREEMENT_light&groups:3	-1	-1	-1	1	1	-1	-1	1	-2	1
rule:AGREEMENT_light&groups:4	2	-1	-1	2	1	1	-1	-1	-1	-1
rule:AGREEMENT_light&parties:aa	-7	-2	-1	2	-1	-1	-1	4	-2	7
rule:AGREEMENT_light&parties:ac	-4	-1		9	1	-1	3	2	-5	-1
rule:AGREEMENT_light&parties:af	-7	-2	-2	7		-3	-3	13		-3
rule:AGREEMENT_light&parties:ao	-5		-4	6	-8	4	7	-1	-4	2
rule:AGREEMENT_light&parties:ap	-4	-1		1	-1	2	1	-3	-4	8
rule:AGREEMENT_light&parties:cc	-2	-1		4	2	-1	-2	-1	-3	-2
rule:AGREEMENT_light&parties:cf		-1		-1	2				-2	-2
rule:AGREEMENT_light&parties:co	4	1	3	6	6		-2		-3	-4
rule:AGREEMENT_light&parties:cp	2	3	3				-1	-1	-2	-3
rule:AGREEMENT_light&parties:ff	-3	-2	-2	6	12	-2		-2	-3	-3
rule:AGREEMENT_light&parties:fo	5	-3	-3		9	1	-2	-1		-4
rule:AGREEMENT_light&parties:fp	-1	-2	-3	2	1	1	-2		-3	4
rule:AGREEMENT_light&parties:oo	7	2	-6	7	6	7	-2	-2	-1	-3
rule:AGREEMENT_light&parties:op	4	1	3	3	2		-2	-2	-1	-1
rule:AGREEMENT_light&parties:pp	11	-2	-2		-2	-2	-1	-2	-3	3
rule:AGREEMENT_noun	-1	1	-2	4		-2		-1	-2	-1
rule:AGREEMENT_noun&groups:1	-3	4	-1	7	-3	-2	3	-3	-2	-3
rule:AGREEMENT_noun&groups:2	-2	-1	-3	4	1	-2	-2		-2	-2
rule:AGREEMENT_noun&groups:3	1	-2		1		-3	-1		-1	3
rule:AGREEMENT_noun&groups:4			-1	1		1	-2	-2		-1
rule:AGREEMENT_noun&parties:aa	-1	-1	-1	-1	2	-2		-3	-6	2
rule:AGREEMENT_noun&parties:ac	-1	-1	-2	8	1			-2	-3	-2
rule:AGREEMENT_noun&parties:af	-5	-2	-1	8	-1	-1	-3	7	2	-5
rule:AGREEMENT_noun&parties:ao	-7	-2	-5	1	10	-1	-6	-3	-6	-4
rule:AGREEMENT_noun&parties:ap	2			1		1	3	-2	1	
rule:AGREEMENT_noun&parties:cc	-3		-2	2	1	-1	-1	-1	-2	-2
rule:AGREEMENT_noun&parties:cf		-1	-1	-1	1	-2	-1	-2	-3	-1
rule:AGREEMENT_noun&parties:co			-2	6	7	1	-2	-2	-1	-3
rule:AGREEMENT_noun&parties:cp		2	-1		-1	-2	-2	-1	-2	-1
rule:AGREEMENT_noun&parties:ff	-5	-2	-1	8	2	-3	-1	1		-2
rule:AGREEMENT_noun&parties:fo	-1	-2	-4	2	7	-1	-2	-3	-3	-5
rule:AGREEMENT_noun&parties:fp	-1				1		-2	-2	-2	2
rule:AGREEMENT_noun&parties:oo	3	-1	-3	6	-3	-2	-2	-1	-4	-3
rule:AGREEMENT_noun&parties:op	-3	-1	-7			-2	-3	-2	-2	9
rule:AGREEMENT_noun&parties:pp	8	-2	-2		-2	-3	-3	-3	-3	3
rule:AGREEMENT_verb	-1	-1	-1	11	-3	-2	-1	-1	-3	-1
rule:AGREEMENT_verb&groups:1		-3	-2	19	-4		1	-3	-4	-4
rule:AGREEMENT_verb&groups:2	-4	-2	-1	13	-3	-4	-2	-1	-4	
rule:AGREEMENT_verb&groups:3		-3	-2	1	-3	-1	-1	-2	-2	1
rule:AGREEMENT_verb&groups:4	1	4		5	1	2	-1	2	-2	-2
rule:AGREEMENT_verb&parties:aa		-3	-1	11	-3	-1	-2			-2
rule:AGREEMENT_verb&parties:ac	-6			10			-6	1	1	-3
rule:AGREEMENT_verb&parties:af	-5	-1	-1	23	-3	-5	-4	2	-7	-4
rule:AGREEMENT_verb&parties:ao	-8	10	-4	3	-9	9	17	-3	-5	4
rule:AGREEMENT_verb&parties:ap	-1	2		-2	-3		-2	-1	1	2
rule:AGREEMENT_verb&parties:cc	2		-3		-2	-5	-3		-3	-3
rule:AGREEMENT_verb&parties:cf	-2	2		1	2	-1	-3	1	-4	-3
rule:AGREEMENT_verb&parties:co	-4	7	-1	5	17	-3	-2	-2	-3	-2
rule:AGREEMENT_verb&parties:cp	-1	2	6	2	-3	-2	-3	2	-1	-2
rule:AGREEMENT_verb&parties:ff	-4		-2	19	-4	2	-1	-1	-7	-3
rule:AGREEMENT_verb&parties:fo	-8		-6	27	1	7	-2	-2	-6	-4
rule:AGREEMENT_verb&parties:fp	-1	1	-2	3		2	-1	2	-4	3
rule:AGREEMENT_verb&parties:oo	-8	1	-7	22	-7	5	-2	-1	-2	-5
rule:AGREEMENT_verb&parties:op		19	-6	3	-7	2	-2	-1	-3	19
rule:AGREEMENT_verb&parties:pp	2	-2	-1		-2	-3		-2	-2	
rule:APPOINTMENT_light	-1	-1	1	1	1	1	2		-1	1
rule:APPOINTMENT_light&groups:1	-2	-1	2	3	-1	6	6	-1	-3	-5
rule:APPOINTMENT_light&groups:2		-1	1		4	-1	2	1	-1	4
rule:APPOINTMENT_light&groups:3	-1	-2		1	-1	-1	1	1	2	4
rule:APPOINTMENT_light&groups:4	-4	1			-1	1	-2	2	1	3
rule:APPOINTMENT_light&parties:aa	-11	-2	-3	-3		1	-4	-3	3	12
rule:APPOINTMENT_light&parties:ac	-2		4	1	8	2	12			1
rule:APPOINTMENT_light&parties:af	-3	-2	-2		-5		1	10	2	-3
rule:APPOINTMENT_light&parties:ao	-4	14	1	2	-2	13	29	-9	-5	-1
rule:APPOINTMENT_light&parties:ap	-6	-1		-1	-3	4	-1	1	-3	17
rule:APPOINTMENT_light&parties:cc	-4	1	5	-1	-4	2	3	2	-2	
rule:APPOINTMENT_light&parties:cf	-2	-1	4	-1	3	4	4	1	-2	2
rule:APPOINTMENT_light&parties:co	11	4	24	3	7	-3	-2	-3	-2	-4
rule:APPOINTMENT_light&parties:cp	1	4	3	1	3		-1	1		
rule:APPOINTMENT_light&parties:ff	-3				6	-4	2	2	8	-1
rule:APPOINTMENT_light&parties:fo	-3	-3	13	16	6	16	-2	-3		-2
rule:APPOINTMENT_light&parties:fp	2		-2	4	3	-2	-3	3	1	3
rule:APPOINTMENT_light&parties:oo	10	11	-9	-11	9	24	-1	-1	-3	-1
rule:APPOINTMENT_light&parties:op	15	4	11	-3		1	-1	-1	-3	11
rule:APPOINTMENT_light&parties:pp	6	-2	-1	1	1	-2	-2	-2	-4	8
rule:APPOINTMENT_noun	-1	-1		-1	-1	-1	-2	-2	-2	10
rule:APPOINTMENT_noun&groups:1		1	5	-4	-1	-2	-2	-3	-5	-1
rule:APPOINTMENT_noun&groups:2	-2	-1	-2	-1	-2	-1	-1	-2	-1	16
rule:APPOINTMENT_noun&groups:3	-5	-3	1	-1	3	-3	-2	-2	-1	10
rule:APPOINTMENT_noun&groups:4	7	1	-2	2	-1	-1	-2	-2	-1	2
rule:APPOINTMENT_noun&parties:aa	11	-3	-4	1	-5	-3	-5	2	-6	22
rule:APPOINTMENT_noun&parties:ac	-9	-3	-2		-4	-4	-6	-7	6	-7
rule:APPOINTMENT_noun&parties:af	2	-2	1	8		-5	-1	-3	10	-7
rule:APPOINTMENT_noun&parties:ao	-1	-5	-3	-4	20	-4	-6	-2	2	8
rule:APPOINTMENT_noun&parties:ap	-2	-2		-5	-1	1	2	-2	1	26
rule:APPOINTMENT_noun&parties:cc	-14		-2	-6		3	-4	-3	-3	-4
rule:APPOINTMENT_noun&parties:cf	2	-2	2		1	-1	-3	-4	-2	
rule:APPOINTMENT_noun&parties:co	-12	-4	1	-3	28	4	-2	-2	-2	-5
rule:APPOINTMENT_noun&parties:cp	3	4	-2		2	1	-3	-3	-1	-3
rule:APPOINTMENT_noun&parties:ff		-3	-1	10	-5	-3			-5	3
rule:APPOINTMENT_noun&parties:fo	-6	-3	-2	-2	8	-4	-2	-2	16	-3
rule:APPOINTMENT_noun&parties:fp	-3	-3	-1	-2	4	-2	-2	-1	-3	15
rule:APPOINTMENT_noun&parties:oo	-4	-3	-10	-3	-3	5	-1	-1	6	
rule:APPOINTMENT_noun&parties:op	6	1	-2	-4	6	-4	-3	-2	-1	34
rule:APPOINTMENT_noun&parties:pp	1	-2		-1	-3	-3	-2	-2	-2	12
rule:APPOINTMENT_verb	-4	-1		-1	-2				-1	6
rule:APPOINTMENT_verb&groups:1	-3	2	2		-4	5	2	-2	-4	-1
rule:APPOINTMENT_verb&groups:2	-5	-2	-1	1		-2		1	2	12
rule:APPOINTMENT_verb&groups:3	-4	-2	-1	-4	-2	-2	-2	-1	-2	8
rule:APPOINTMENT_verb&groups:4	1		-1	-1	-2	-1	-1			
rule:APPOINTMENT_verb&parties:aa	-3	-1	-1	-2	-3		3	-2	-3	3
rule:APPOINTMENT_verb&parties:ac	-5	1	-3	-4	-2	3	4	4	5	-3
rule:APPOINTMENT_verb&parties:af	-7	-2	-2	5	-2	-2	-2	9	15	-5
rule:APPOINTMENT_verb&parties:ao	-4	-1	-4	-6	5	10	-1	-3	6	
rule:APPOINTMENT_verb&parties:ap	-5	-1	-1	-3	-4	-1	2	-2	-2	22
rule:APPOINTMENT_verb&parties:cc	-7	-2	2	-3	1	-2			-1	-2
rule:APPOINTMENT_verb&parties:cf	-1		1	-3	-4	5			-2	-1
rule:APPOINTMENT_verb&parties:co	2	2	2		4	-4	-2	-2	1	-4
rule:APPOINTMENT_verb&parties:cp	-3	1	2	-2	-3	-1	-1	-1	-2	-1
rule:APPOINTMENT_verb&parties:ff	-2	-2	-1	3	3	-5	1	2		1
rule:APPOINTMENT_verb&parties:fo	9	-2	1	-6	18	-2	-2	-3	7	-3
rule:APPOINTMENT_verb&parties:fp		-2	-3	-2	-4	-1	-3		-1	11
rule:APPOINTMENT_verb&parties:oo		-3	-8	-5	6	4	-2	-2	-1	-4
rule:APPOINTMENT_verb&parties:op	6	-5	-4	-4	1		-3	-2	-2	13
rule:APPOINTMENT_verb&parties:pp	-3	-2		-2	-3	-2	-2	-2	-4	12
rule:ENFORCEMENT_light	-1	-1	-1	-1	-1					-1
rule:ENFORCEMENT_light&groups:1	-3		2	1	-3	2	3	-2	-3	-3
rule:ENFORCEMENT_light&groups:2	-1	-1	-2	-1	1	-1	-2	1	3	
rule:ENFORCEMENT_light&groups:3		-2		-1	-1	-2	-2	-1	1	1
rule:ENFORCEMENT_light&groups:4	1		-2	-1		-1	-2			
rule:ENFORCEMENT_light&parties:aa		-2	-3	-2		-2	-2		3	1
rule:ENFORCEMENT_light&parties:ac	-2	-2	2			-2	3	1	1	-2
rule:ENFORCEMENT_light&parties:af	-5	-2	-2		-1	-3	-3	9	15	-4
rule:ENFORCEMENT_light&parties:ao	3	-2	-5	-2	5	5	-3	-3	2	-3
rule:ENFORCEMENT_light&parties:ap	2	-1	-1	-1	-2	1		-1		7
rule:ENFORCEMENT_light&parties:cc	-1	-1	-2	-3	1	-1	-1	-2	-1	-2
rule:ENFORCEMENT_light&parties:cf	1		-1	-2	1		-2	-1	2	-2
rule:ENFORCEMENT_light&parties:co	2	-1		5	5	-4	-2	-2	-1	-3
rule:ENFORCEMENT_light&parties:cp		4		-1	-2	-1	-2	-1	-2	-2
rule:ENFORCEMENT_light&parties:ff	-2	-2	-1	2	9	-2	-1			-3
rule:ENFORCEMENT_light&parties:fo	1	-3		-4	3	-1	-2	-3	5	-4
rule:ENFORCEMENT_light&parties:fp	1	-1	-2	-1	-1	1	-3	-1	-2	1
rule:ENFORCEMENT_light&parties:oo	-4	-2	-3	3	2	3	-2	-2	-2	-3
rule:ENFORCEMENT_light&parties:op	-2	3	3	-1	-1	-2	-3	-2	-2	4
rule:ENFORCEMENT_light&parties:pp	6	-3	-2	-2	-3	-2	-2	-2	-4	2
rule:ENFORCEMENT_noun	-2	-1	-2	-3	-1	-3	4	-1	5	-2
rule:ENFORCEMENT_noun&groups:1	-4	-1	-1	-4	-3	-3	13	-2	-2	-4
rule:ENFORCEMENT_noun&groups:2	-1	-2	-2	-4	2	-4			10	-3
rule:ENFORCEMENT_noun&groups:3	-2	-1	-3	-2	-3	-3			5	5
rule:ENFORCEMENT_noun&groups:4	-2			-3	-1	-3	-3	-1	4	
rule:ENFORCEMENT_noun&parties:aa	-2	-1	-2	-3	-1	-3	1	-4	7	2
rule:ENFORCEMENT_noun&parties:ac	-1	-2	1	-1		-4	1	-2	3	
rule:ENFORCEMENT_noun&parties:af	-4	-2	-2	-4	-3	-4	-3	5	23	-3
rule:ENFORCEMENT_noun&parties:ao	-10	-3	-4	-6	1	-6	-1	-2	4	-2
rule:ENFORCEMENT_noun&parties:ap	-3	-1	-2	-3	-3	-2	7	-1	5	1
rule:ENFORCEMENT_noun&parties:cc			-3	-1	-3	-3	-1		2	-2
rule:ENFORCEMENT_noun&parties:cf	-2			-1		-4	-1	-4	9	-2
rule:ENFORCEMENT_noun&parties:co	-2	2		-7		-3	-5			-3
rule:ENFORCEMENT_noun&parties:cp	-1	2	3	-1	-1	-2	-2		-1	-2
rule:ENFORCEMENT_noun&parties:ff	-5	-1	-1	-1	5	-4			5	
rule:ENFORCEMENT_noun&parties:fo	-9	-2	-6	-9	14	-6	-3	-2	13	-4
rule:ENFORCEMENT_noun&parties:fp	2	-1	-2	-4	-1	-1	-3	-1	1	4
rule:ENFORCEMENT_noun&parties:oo	-7	2	-6	-4	8	-5	-2	-2	1	-1
rule:ENFORCEMENT_noun&parties:op	-7	-4	-4	-3	-2	-4	-4	-2	-3	8
rule:ENFORCEMENT_noun&parties:pp	5	-1	-2	-3	-4	-3	-1	-1	-4	3
rule:ENFORCEMENT_verb	-3		-1	-1	-3	-1		-2	7	-1
rule:ENFORCEMENT_verb&groups:1	-5	2	1	-3	-4	1	2	-1	-3	-3
rule:ENFORCEMENT_verb&groups:2	-3	-1	-2	-1	-2	-3	-2	-2	16	-2
rule:ENFORCEMENT_verb&groups:3		-3	-1	-1	-4	-1		-3	2	2
rule:ENFORCEMENT_verb&groups:4	-1	1	-2		-2	-1	-3	1	6	2
rule:ENFORCEMENT_verb&parties:aa	-4		-1	-2	-4	-3	-3	-3	9	-3
rule:ENFORCEMENT_verb&parties:ac			-2	-3	-3	-1	8	3	8	-3
rule:ENFORCEMENT_verb&parties:af	-5	-3	-3		-6	-4	-4		31	-4
rule:ENFORCEMENT_verb&parties:ao	-6		-3	-6	-6	3	3	-3	11	-4
rule:ENFORCEMENT_verb&parties:ap		-2	-1	-2	-3	-3	1		18	2
rule:ENFORCEMENT_verb&parties:cc	-4	-3	3	-4		2		2	1	
rule:ENFORCEMENT_verb&parties:cf	-3	1	1	-1	-4	4	-2	-1	13	-1
rule:ENFORCEMENT_verb&parties:co	2	2	9	-1	-4	1	-2	-2		-4
rule:ENFORCEMENT_verb&parties:cp	2	6	2	-1	-2		-2		-2	-2
rule:ENFORCEMENT_verb&parties:ff	-2	-3	-1	3	2	-4	-1	-2	6	-1
rule:ENFORCEMENT_verb&parties:fo	-8	-3	6	2	1		-2	-2	10	-4
rule:ENFORCEMENT_verb&parties:fp	2	-1	-2		-3	1	-3	-1	4	2
rule:ENFORCEMENT_verb&parties:oo	5	-5	-8	-3	-8	-7	-1	-2	2	-3
rule:ENFORCEMENT_verb&parties:op	-5	-1		1	-2	1	-2	-1	-5	-4
rule:ENFORCEMENT_verb&parties:pp	-1	-2	-2	-1	-2	-2	-2	-2	-5	8
rule:FORUM_light			1	-1	-1		-1	-2	-2	-1
rule:FORUM_light&groups:1	-2	2	4		-2	3		-2	-3	-3
rule:FORUM_light&groups:2		-1	-1	-2		-1	-2	-1	-1	
rule:FORUM_light&groups:3	1	-2		-3	-1	-2	-2	-1	-1	1
rule:FORUM_light&groups:4	2		-2	-1	1	-1	-2	-1		-1
rule:FORUM_light&parties:aa	1	-2	-2		1	-2	-4	-2	1	1
rule:FORUM_light&parties:ac	-1	-2	3		1	-1	1		2	-2
rule:FORUM_light&parties:af	-3	-2	-1		1	-3	-2	3	8	-4
rule:FORUM_light&parties:ao	-1	-2	-1	-4	8	2	1	-3		-4
rule:FORUM_light&parties:ap	1	-2		-3	-1	2		-1	-1	7
rule:FORUM_light&parties:cc			-1	-1	-1	-1	-1	-2	-1	-2
rule:FORUM_light&parties:cf	3	1		-1	3	1	-1	-1	-1	-2
rule:FORUM_light&parties:co	2	-1	2	4	-4	-1	-2	-2	-1	-3
rule:FORUM_light&parties:cp	1	4	1	-2	-1	-1	-2	-1	-3	-3
rule:FORUM_light&parties:ff	-2	-2	-1	-1	5	-2				-2
rule:FORUM_light&parties:fo	-6	-3	2	-3	-1	-1	-2	-3		-3
rule:FORUM_light&parties:fp	1	-1	-2	-3	1		-3	-1	-3	1
rule:FORUM_light&parties:oo	1	-1	-4	2	-4	3	-2	-2	-2	-4
rule:FORUM_light&parties:op	-5	2	4	-2	-1	-2	-3	-2	-2	2
rule:FORUM_light&parties:pp	8	-2	-2	-3	-3	-2	-3	-2	-3	1
rule:FORUM_noun	5	1	17	-2	-3	-4	-2	-2	-3	-3
rule:FORUM_noun&groups:1		4	36	-2	-3	-7	-2	-3	-5	-4
rule:FORUM_noun&groups:2	6	-1	7	-2	-2	-3	-1	-3	-3	-2
rule:FORUM_noun&groups:3	10	1	14	-2	-4	-2	-3	-3	-2	-7
rule:FORUM_noun&groups:4	9	-3	-2	-2	-3	-2	-2	2		-1
rule:FORUM_noun&parties:aa	29	5	2	1	-2	-3	-9	2		-2
rule:FORUM_noun&parties:ac	11	-3	12	-2	-3	-3	-2	3	2	-2
rule:FORUM_noun&parties:af	8	-3	13	-2	3	-6	-1	-2	3	-3
rule:FORUM_noun&parties:ao	-10	9	19	8	-6	-5	-4	8	-6	-3
rule:FORUM_noun&parties:ap	6	-2	14	-2	-2	-1			-4	-2
rule:FORUM_noun&parties:cc	12	1		-2	-3	-3	-3	-2	3	2
rule:FORUM_noun&parties:cf	5	4	4		-3	1	-2		-1	-1
rule:FORUM_noun&parties:co	-6	3	16	-3	-5	-3	-2	1	-2	-2
rule:FORUM_noun&parties:cp	4	3	8	-2	-2	-3	-3		-1	-1
rule:FORUM_noun&parties:ff	5		12	2	-6	-5	1		3	-3
rule:FORUM_noun&parties:fo	-3	-4	13	-5	-11	-4	-2	3	-4	-3
rule:FORUM_noun&parties:fp	9			-4	-3	-3	-2	-2	-3	1
rule:FORUM_noun&parties:oo	5	3	7	-4	-3	-5	-1	-1	-2	-1
rule:FORUM_noun&parties:op	-2	-7	14	-3	-4	-4	-2	-1	-3	-5
rule:FORUM_noun&parties:pp	11	-3	2	-2	-3	-1	-2	-1	-3	-5
rule:INVESTMENT_light	-1	-1		1	4				-2	-1
rule:INVESTMENT_light&groups:1	-4	-1	3	4		2	2	-1	-3	-3
rule:INVESTMENT_light&groups:2	-1	-1	-2		8	-2	-2		-1	-1
rule:INVESTMENT_light&groups:3	1	-2	-1	-1		-2	-1		-1	1
rule:INVESTMENT_light&groups:4		-2	-2		1		-2		-2	-1
rule:INVESTMENT_light&parties:aa	-5	-1	-1		-2	-2	-1	3		2
rule:INVESTMENT_light&parties:ac	-1				1	-1	2		-4	-1
rule:INVESTMENT_light&parties:af	-5	-2	-3	2	1	-3	-3	9	6	-4
rule:INVESTMENT_light&parties:ao	-4	-2	-4	-3	3	4	3	-2	-5	-5
rule:INVESTMENT_light&parties:ap	-2	-2	-1	-1	-1	2	1	-3	-3	4
rule:INVESTMENT_light&parties:cc	-4		-1		3		-1		-2	-2
rule:INVESTMENT_light&parties:cf		-1	-1	-3	9	-1	-2	1	-2	-2
rule:INVESTMENT_light&parties:co	1	-2	1	4	14	-2	-2	-1	-3	-3
rule:INVESTMENT_light&parties:cp	1	2	1	-2	-1		-2	-1	-2	-2
rule:INVESTMENT_light&parties:ff	-4	-2	-1		18		-1	1	-3	-3
rule:INVESTMENT_light&parties:fo	2	-3	5	2	5	-1	-2	-2	-2	-4
rule:INVESTMENT_light&parties:fp	1	-2	-3		1		-2	-1	-4	1
rule:INVESTMENT_light&parties:oo	4	-2	-2	4	5	3	-2	-2	-2	-3
rule:INVESTMENT_light&parties:op		5	2	-3	2	-1	-2	-2	-1	-4
rule:INVESTMENT_light&parties:pp	12	-3	-2	-2	-2	-3	-2	-3	-3	2
rule:INVESTMENT_noun	-3	-1	-2	-3	8	1	1	-1	-2	-3
rule:INVESTMENT_noun&groups:1	-5	-1	-1	-3	3	1	4	-2		-3
rule:INVESTMENT_noun&groups:2	-2	-1	-2	-2	14	1	1	-2	-4	-4
rule:INVESTMENT_noun&groups:3		-1	-2	-3	4	-4	-2	3	-3	-2
rule:INVESTMENT_noun&groups:4	-4		-2	-1	3	1	-2	1		-1
rule:INVESTMENT_noun&parties:aa	-4	-2	-3	-3	14	-1	2	5	2	-5
rule:INVESTMENT_noun&parties:ac	-5	-1	4	-3	1		-2	3	-2	-2
rule:INVESTMENT_noun&parties:af	-4	-2	-2	-2	8	-2	-1	6	5	-4
rule:INVESTMENT_noun&parties:ao	-9	-1	-2	-4	8		3	-4	3	-2
rule:INVESTMENT_noun&parties:ap	-3	-1	-2		4		13	1	-3	-7
rule:INVESTMENT_noun&parties:cc	-5	-2	-1	-1	5	-2	-2	4	-1	-2
rule:INVESTMENT_noun&parties:cf	-2		-1	-2	8	-2	-1	-3	-1	-1
rule:INVESTMENT_noun&parties:co	-3	-3	-2	3	4	-4	-2	-2	-3	-3
rule:INVESTMENT_noun&parties:cp	-3	2	-1	-2		-1	-2	-2	-3	-2
rule:INVESTMENT_noun&parties:ff	-5	-3	-2	-2	21	-5	-3	2	-6	
rule:INVESTMENT_noun&parties:fo	-6	-1	-4	-6	19	1	-2	-4	-2	-3
rule:INVESTMENT_noun&parties:fp	1	-1	-2	-3	5	12	-3	-1	-5	1
rule:INVESTMENT_noun&parties:oo	-7	4	-7	-6	11	20	-2	-2	1	-3
rule:INVESTMENT_noun&parties:op	-3	-1	2	-2	-1	-1	-1	-1	2	-5
rule:INVESTMENT_noun&parties:pp	8	3	-3	-2	-1	-1	-3	-2	-3	-4
rule:INVESTMENT_verb	-2	-1	2	-4	8		-1	1	-3	-2
rule:INVESTMENT_verb&groups:1	-1	1	6	-5		1		2	-4	-4
rule:INVESTMENT_verb&groups:2	-5	-2		-4	14	-1	-2	-2	-2	-3
rule:INVESTMENT_verb&groups:3	2	-3		-5	-4	1		12	-4	-1
rule:INVESTMENT_verb&groups:4	-1	4	-1	2	19	-2	-2	-7	-2	2
rule:INVESTMENT_verb&parties:aa	-7	-2	-2	-2	2	-3	-3	1	-4	-4
rule:INVESTMENT_verb&parties:ac	-7	2	-3	-6	-4	5	-9	-1	-1	-2
rule:INVESTMENT_verb&parties:af	-6	-2	-2	-6	-4	-2	-2	22		-5
rule:INVESTMENT_verb&parties:ao	-6	12	-1	-3	49	-12	-6	-2	-7	-3
rule:INVESTMENT_verb&parties:ap	-7	1	4	-1	-8	8	7	-4	-7	-8
rule:INVESTMENT_verb&parties:cc	-3	-1	3	-3	6	3	-1	1	-2	-3
rule:INVESTMENT_verb&parties:cf	-1	1	7	-3	24	4		-5	-2	1
rule:INVESTMENT_verb&parties:co	6	3	14	-7	6	-4	-2	-2	-5	-4
rule:INVESTMENT_verb&parties:cp	2	4	3	-1		5	-1	-3	-2	-1
rule:INVESTMENT_verb&parties:ff	-4	-2		-5	27	-5	-1	2	-5	1
rule:INVESTMENT_verb&parties:fo	-8	-3	29	-5	-2	-6	-1	-2	-5	-4
rule:INVESTMENT_verb&parties:fp	-2		-1	1	8	-5	-2	-4	-1	5
rule:INVESTMENT_verb&parties:oo	35	-4	-12	-7	-12	6	-1	-2	-2	-4
rule:INVESTMENT_verb&parties:op	10	9	13	-3	-5	1	-1	-2	-2	-5
rule:INVESTMENT_verb&parties:pp	5	-1		1	-1		-2	-2	-3	7
rule:LAUNCH_light	-2	-1		-1		10		-1	-1	-2
rule:LAUNCH_light&groups:1	-3		2	-3	-2	19	2	-2	-2	-3
rule:LAUNCH_light&groups:2	-1	-1			2	8	-1		-1	-3
rule:LAUNCH_light&groups:3	-2	-2		-1			-1	-1		3
rule:LAUNCH_light&groups:4	-2		-2	1	-2	3	-2	1		-1
rule:LAUNCH_light&parties:aa	-2		-3	-3	-3	-1	-2	1	8	5
rule:LAUNCH_light&parties:ac			1	3	2		2	4	5	
rule:LAUNCH_light&parties:af	-5	-2	-3	2		1	-2	7	8	-3
rule:LAUNCH_light&parties:ao	-11	1	-3	-4	-13	24	-11	-2	-3	-5
rule:LAUNCH_light&parties:ap	-1	-2	-1	-1	-1	12			-2	1
rule:LAUNCH_light&parties:cc	-2	-1			-2	4	-2		-1	-2
rule:LAUNCH_light&parties:cf	2	-1	-1	3		4				-1
rule:LAUNCH_light&parties:co	1	5	-4	9	-7	9	-1	-1	-1	-2
rule:LAUNCH_light&parties:cp	1	2	3	-3	-3	1	-2		-2	-2
rule:LAUNCH_light&parties:ff	-5	-1	-2	2	9	3			-1	-2
rule:LAUNCH_light&parties:fo	4	-1	4	3	5	10	-1	-2	3	-2
rule:LAUNCH_light&parties:fp	-1	-1	-4	-1	-2	8	-2	-2	-2	-2
rule:LAUNCH_light&parties:oo		2	-6	-6	-1	16	-1	-2		-4
rule:LAUNCH_light&parties:op	1	3	-4	-3	-1	2	-2	-1	-3	-4
rule:LAUNCH_light&parties:pp	4	-2		-1	-3		-2	-2	-3	1
rule:LAUNCH_noun			-2	1	1	7		-1	-2	-3
rule:LAUNCH_noun&groups:1	-2	1	-2		-1	16	4	-3	-3	-4
rule:LAUNCH_noun&groups:2		-1	-2	2	3	4	-2	1	-1	-4
rule:LAUNCH_noun&groups:3		-3	-4	1	-2	-1	-1		-2	-4
rule:LAUNCH_noun&groups:4	-1	2	-2	1	-1	2	-1	-1	1	-2
rule:LAUNCH_noun&parties:aa	-5	-3	-2	2	1	-2	1	-2	-1	-5
rule:LAUNCH_noun&parties:ac		-3	-1	3	1	1	-1	1	-4	-3
rule:LAUNCH_noun&parties:af	-3	-3	-2	4		-1	-2	12	4	-2
rule:LAUNCH_noun&parties:ao	8	3	-3	-4	16	5	3	-4		-3
rule:LAUNCH_noun&parties:ap	3	-1	-1	2	-2	12	3	-1	-2	-4
rule:LAUNCH_noun&parties:cc	-3	-1	-3		4	2	2	1	-1	-3
rule:LAUNCH_noun&parties:cf	-2		-2	-1	4	-1	-1	-2	1	-2
rule:LAUNCH_noun&parties:co	-2	1	2	3	9	-2	-2	-2	-4	-2
rule:LAUNCH_noun&parties:cp	1	3	-1		-2	1	-1	-2	-2	-2
rule:LAUNCH_noun&parties:ff	-5	-1	-2	6	-1	-2			-1	-1
rule:LAUNCH_noun&parties:fo	-7	-2	-6	7	9		-3	-4	3	-4
rule:LAUNCH_noun&parties:fp	3	-1	-3	-1	-2	7	-3	-2	-2	-1
rule:LAUNCH_noun&parties:oo	2	1	-8	-6	-5	5	-2	-2	-4	-3
rule:LAUNCH_noun&parties:op	6	12	5	-1	-4	-2	-2	-2	1	-2
rule:LAUNCH_noun&parties:pp	10		-2		-2		-3	-2	-3	-4
rule:LAUNCH_verb	-2		-1	-1	-1	2	-1	-1	-1	
rule:LAUNCH_verb&groups:1	-2	2		-1	-3	6	-1	-2	-2	-3
rule:LAUNCH_verb&groups:2	-2	-1	-2	-2			-1	-1		2
rule:LAUNCH_verb&groups:3	-1	-2	-1	-2		-1	-2	-1	-1	1
rule:LAUNCH_verb&groups:4			-1			-1	-2			-1
rule:LAUNCH_verb&parties:aa	1	-1	-3		3	-3	-5	-1	-5	-2
rule:LAUNCH_verb&parties:ac	-3	-1			-2	-1	2	5	4	-2
rule:LAUNCH_verb&parties:af	-4	-2		-1	-1	-2	-3	5	7	-5
rule:LAUNCH_verb&parties:ao	-1	-1	-4	-1	6	6	1	-3	4	-2
rule:LAUNCH_verb&parties:ap	1	-1		-3	-1			-1		9
rule:LAUNCH_verb&parties:cc			1	-2	-1	-2		-1	-2	-2
rule:LAUNCH_verb&parties:cf		1	2		2	3	-1	1		-1
rule:LAUNCH_verb&parties:co	4		4	3	-3	1	-2	-2		-4
rule:LAUNCH_verb&parties:cp	-3	4	1	-2	-2		-2		-2	-2
rule:LAUNCH_verb&parties:ff	-1	-2	-1	-2	3	-2		1	2	-3
rule:LAUNCH_verb&parties:fo	11	-3	-4			1	-1	-3		-3
rule:LAUNCH_verb&parties:fp		-1	-1	-2		3	-2		-2	
rule:LAUNCH_verb&parties:oo	-3		-6	-3	-5	3	-2	-2	-1	-3
rule:LAUNCH_verb&parties:op		-3	6	1		-1	-2	-2	-4	8
rule:LAUNCH_verb&parties:pp	-1	-2	-2	-2	-2	-1	-2	-2	-3	3
rule:LICENCE_light	-1	-1	-1	-1		-1	-1	1	-1	
rule:LICENCE_light&groups:1	-3		1	1	-2	1	2	-1	-3	-3
rule:LICENCE_light&groups:2		-1	-2	-1	2	-2	-1	3	-1	
rule:LICENCE_light&groups:3		-1	-1	-2	-1	-2	-3	1	1	2
rule:LICENCE_light&groups:4	2		-1	-2		-1	-2	1	-1	-1
rule:LICENCE_light&parties:aa	1	-2	-3	-1	2	-2	-3	2	-1	-1
rule:LICENCE_light&parties:ac	-2	-1	3	-1		-1		5		-2
rule:LICENCE_light&parties:af	-5	-2	-1		-2	-3	-3	16	5	-4
rule:LICENCE_light&parties:ao	1	-2	-5	-1	11	-1	3	2	3	-3
rule:LICENCE_light&parties:ap	3			-2	-1	1	1	-1	-1	7
rule:LICENCE_light&parties:cc			-1	-3	2	-2			-2	-1
rule:LICENCE_light&parties:cf	1		1	-2	2	1	-1	1		-1
rule:LICENCE_light&parties:co	4		2	3	4	-2	-2	-1		-3
rule:LICENCE_light&parties:cp	1	4		-2	-2	-1	-2		-3	-2
rule:LICENCE_light&parties:ff	-2	-3	-2	-1	9	-1	-2	3	1	-3
rule:LICENCE_light&parties:fo	3	-3	-2		4	-1	-2	-2	3	-4
rule:LICENCE_light&parties:fp		-1	-1	-2			-3		-2	1
rule:LICENCE_light&parties:oo	2	-2	-2	-3	3	5	-2	-2	-2	-3
rule:LICENCE_light&parties:op	-1		5	-1	2		-2	-2	-2	5
rule:LICENCE_light&parties:pp	7	-2	-2	-2	-3	-2	-3	-2	-3	3
rule:LICENCE_noun	-3	-2	-3	-1	-2	-2		12	-1	-3
rule:LICENCE_noun&groups:1	-5	-4	-4	-1	-3	2	7	6	-2	-4
rule:LICENCE_noun&groups:2	-3	-2	-2	-1	-1	-5	-3	18	-4	-4
rule:LICENCE_noun&groups:3	-4	1	-2	-3	-8	-2	-1	8	4	-3
rule:LICENCE_noun&groups:4	1	-1	-3		-1		-2	2	3	
rule:LICENCE_noun&parties:aa	-7	-2	-1	-5	-5	-1		2	7	
rule:LICENCE_noun&parties:ac	-7	-2	-3	-1	2		-1	7	4	-2
rule:LICENCE_noun&parties:af	-5	-2	-3	-3	-10	-4	-4	30	-1	-3
rule:LICENCE_noun&parties:ao	-5	1	-3	-9	1		6	1	25	-2
rule:LICENCE_noun&parties:ap	-2	-2		-3	-3			8	-5	-4
rule:LICENCE_noun&parties:cc	-2	-3	-3	-4	-4	-1		14		-2
rule:LICENCE_noun&parties:cf	-3	2	-1		1		2	3	5	-3
rule:LICENCE_noun&parties:co	-6	-2	2	15	-10		-3	3	6	-2
rule:LICENCE_noun&parties:cp			-4	-2	-3	-4	-3		-1	-3
rule:LICENCE_noun&parties:ff	-3	-2	-2	7	5	-4	1	9	1	-3
rule:LICENCE_noun&parties:fo	-13	1	-4	8	-16		-2	3	7	-1
rule:LICENCE_noun&parties:fp	-1		-2	-4	-1	-4	-4	4	-4	-2
rule:LICENCE_noun&parties:oo	-9	1	-7	-1	-5		-2	-1	-5	-1
rule:LICENCE_noun&parties:op	-19	-1	-1	9	-3	-1	-4	-2	-2	9
rule:LICENCE_noun&parties:pp	10	1	-3	-3	-2	1	-4	-2	-2	-1
rule:LICENCE_verb	-2	-3	-3	-3	-4	-1	2	16	-5	-2
rule:LICENCE_verb&groups:1	-3	-4	-6	-7	-4	5	9	2	-3	-4
rule:LICENCE_verb&groups:2	-3	-3	-3	-2	-5	-3	-2	29	-9	-2
rule:LICENCE_verb&groups:3	2	1	-1	-5	-5	-5	5	8		-1
rule:LICENCE_verb&groups:4	1	-3	-3				-1	3		-1
rule:LICENCE_verb&parties:aa	1	-1	-2	-6	5	-2	-1	-4		-3
rule:LICENCE_verb&parties:ac	-2	-2	-3	-5	-3	-1	10	7	-5	-2
rule:LICENCE_verb&parties:af	-4	-2	-3	-6	-8	-4	-4	34	-7	-4
rule:LICENCE_verb&parties:ao	-4	-4	-4	-4	-9	-4	26	33	2	-3
rule:LICENCE_verb&parties:ap		-2	-4	-3	-5	-2	2	7	-1	-2
rule:LICENCE_verb&parties:cc	-4	-3	5	-1	-5	-3	13	18	-3	-2
rule:LICENCE_verb&parties:cf	1		-3	1		-1		3	-1	-2
rule:LICENCE_verb&parties:co	-4	-4	-6	-3	31	-4	-8	6	8	-3
rule:LICENCE_verb&parties:cp	8	-1	-4	-3			1	3	-3	-3
rule:LICENCE_verb&parties:ff	-2	-2	-2	7	-7	-2	4	7		-3
rule:LICENCE_verb&parties:fo	26	-3	-5	-2	-10	-7	-4	8	4	-2
rule:LICENCE_verb&parties:fp	8	1	-4	-3	-1	-1	-3	10	-1	-7
rule:LICENCE_verb&parties:pp	6	-4	-4	-3	-1	-3		-1	-4	14
rule:MEETING_light			-1				-1	-1		-1
rule:MEETING_light&groups:1	-2	1	2	1	-3	2		-3	-3	-3
rule:MEETING_light&groups:2	1	-1	-2		1	-1	-1		1	
rule:MEETING_light&groups:3	1	-2	-1	-1	-1	-2	-2	-1		2
rule:MEETING_light&groups:4	2		-2	-1	-1	-1	-2	-1		-1
rule:MEETING_light&parties:aa	2	-2	-2	-1	2	-2	-3	-1	-1	2
rule:MEETING_light&parties:ac	-1	-1	2		-1	-1	3	2	1	-2
rule:MEETING_light&parties:af	-3	-2	-2	1	-1	-3	-2	6	12	-5
rule:MEETING_light&parties:ao	2	-2	-1	-2	3	3	3	-3	5	-1
rule:MEETING_light&parties:ap	6	-1	-1	-1	-2		1	-2	2	5
rule:MEETING_light&parties:cc	-1		-1	-3	1		-1	-1	-2	-2
rule:MEETING_light&parties:cf	2			-2	2	1	-1	-1	-1	-2
rule:MEETING_light&parties:co	2		1	6		-2	-2	-2	-1	-3
rule:MEETING_light&parties:cp		3	1	-1	-2	-1	-2	-1	-3	-3
rule:MEETING_light&parties:ff	-2	-2	-1	3	10	-4	-1		1	-3
rule:MEETING_light&parties:fo		-3		2	3	-2	-3	-3	2	-3
rule:MEETING_light&parties:fp	3	-2	-2	-2	-1	1	-3	-1	-2	1
rule:MEETING_light&parties:oo	-4	-2	-3	3	2	3	-2	-2	-2	-3
rule:MEETING_light&parties:op	-2		4	-1	-1	-2	-3	-2	-3	5
rule:MEETING_light&parties:pp	8	-1	-2	-2	-3	-2	-2	-2	-3	2
rule:MEETING_noun	10		-1		-3	-4	-1	-2	-4	-3
rule:MEETING_noun&groups:1	11	3		1	-4	-5	-1	-3	-4	-3
rule:MEETING_noun&groups:2	9	1	-3	-2	-3	-3	-1	-2	-4	-4
rule:MEETING_noun&groups:3	12	-5	-1	1	-2	-3	-3	-2	-3	-1
rule:MEETING_noun&groups:4	4			-1	-2	-2		-2	-1	-2
rule:MEETING_noun&parties:aa	2	-4	-5	-4	-4	1	4	1	-1	-7
rule:MEETING_noun&parties:ac	-2	-2		5	-3	2	-1	-5	1	-3
rule:MEETING_noun&parties:af	6	-3	-1	3	1		-2	2	-2	-5
rule:MEETING_noun&parties:ao	7	-2	-4	-2	5	-2	1	-3	-9	-6
rule:MEETING_noun&parties:ap	-2	1	-1	1	-1	-5	2	-2	-3	-5
rule:MEETING_noun&parties:cc	-2	3		-3	-2	-1	-2	-3	-3	
rule:MEETING_noun&parties:cf	7	1	6	-1	-4	-1	1	-4	-2	-2
rule:MEETING_noun&parties:co	12		7	-2	-3	-2	-2	-1	-1	-3
rule:MEETING_noun&parties:cp	4	4			-3	-2	-2	-2	-1	-2
rule:MEETING_noun&parties:ff	8	-1	4	-2	-3	-4		-4	-5	-3
rule:MEETING_noun&parties:fo	14	-2	6	-3	-8	-4	-2	-2	-4	-4
rule:MEETING_noun&parties:fp	10	-1	-1	-2	-4	-2	-3	-2	-3	-1
rule:MEETING_noun&parties:oo	3	4	-9	-6	-10	5	-1	-1	3	-3
rule:MEETING_noun&parties:op		2		1	-3	-1	-2	-1	-3	-3
rule:MEETING_noun&parties:pp	17	-5	-1		-3	-4	-2	-2	-3	-2
rule:MEETING_verb	6	1		-3	-2	-2	-2	-1	-2	-3
rule:MEETING_verb&groups:1	2	6	5	-4	-4	1	-1	-1	-4	-4
rule:MEETING_verb&groups:2	8	-1	-2	-3	-2	-3	-2	-1	-1	-4
rule:MEETING_verb&groups:3	9	-3	-1	-3	-1	-2	-2	-1	-2	-2
rule:MEETING_verb&groups:4	5	2	-2	-1		-1	-2	-1	-1	-2
rule:MEETING_verb&parties:aa	-1	-1	-2		-2	-3	-5	-1	-4	-4
rule:MEETING_verb&parties:ac	-2	-1	2	-2	-1	-1	5	1		
rule:MEETING_verb&parties:af	-2	-3	-1	-1	-1	-1	-2	4	6	-4
rule:MEETING_verb&parties:ao	6		-4	-5		-4	1	-3	-3	-3
rule:MEETING_verb&parties:ap	14		-2	-3	-2	-3	1	-1	-6	-5
rule:MEETING_verb&parties:cc	-3	2	-1	-3	-1	-1	-2	-1	-3	-1
rule:MEETING_verb&parties:cf	5	4	1	-2	1	-1	-1		-2	-1
rule:MEETING_verb&parties:co	5	1	5	-5		4	-2	-1	1	-3
rule:MEETING_verb&parties:cp	6	3	1	-2	-1	-2	-2	-1	-2	-2
rule:MEETING_verb&parties:ff	-1	-1	-1	-1	4	-3		-1	2	-2
rule:MEETING_verb&parties:fo	-5	-3	3	-6	1	-1	-2	-2	3	-5
rule:MEETING_verb&parties:fp	7		-3	-3	-1	-1	-2	-1	-3	-2
rule:MEETING_verb&parties:oo	10	-1	-1	-3	-5	2	-2	-2	-1	-2
rule:MEETING_verb&parties:op	7	6	5	-2	-3	-4	-3	-2	-3	-6
rule:MEETING_verb&parties:pp	19	-3	-3	-2	-3	-3	-3	-2	-3	-2
rule:POLICY_light	-2	-1	-1		-1		2		-1	
rule:POLICY_light&groups:1	-4			1	-3	3	7	-2	-4	-3
rule:POLICY_light&groups:2	-1	-1	-2	-1	1	-1		1	1	1
rule:POLICY_light&groups:3	-2	-2		-1	-1	-2	-2			2
rule:POLICY_light&groups:4	2	-1	-1	-1			-2	1		
rule:POLICY_light&parties:aa	-1	-2	-2	-2		-2				1
rule:POLICY_light&parties:ac	-3	-2	1			-1	3	3	-1	-2
rule:POLICY_light&parties:af	-4	-2	-1	1	-1	-3	-3	10	9	-4
rule:POLICY_light&parties:ao	-1	-1	-3	-2	4	2	5	-4	3	-1
rule:POLICY_light&parties:ap		-1		-2	-2	1	4		1	8
rule:POLICY_light&parties:cc		-1	-1	-2	2		-1		-3	-2
rule:POLICY_light&parties:cf	1			-2	2	1	-1	1		-1
rule:POLICY_light&parties:co	3	-1	3	5	7	-1	-4	-2	-1	-3
rule:POLICY_light&parties:cp	-1	2	1	-1	-2		-2		-2	-2
rule:POLICY_light&parties:ff	-1	-2	-1	1	5	-3	-1	3	1	-3
rule:POLICY_light&parties:fo		-3		-4	8		-4	-3	1	-4
rule:POLICY_light&parties:fp	2	-1	-2	-1	-1	1	-3		-1	1
rule:POLICY_light&parties:oo	-4	-1	-7	4	3	5	-2	-2	-2	-3
rule:POLICY_light&parties:op	-4	-1	6			-1	-3	-2	-2	7
rule:POLICY_light&parties:pp	5	-3	-1	-2	-2	-2	-2	-2	-3	3
rule:POLICY_noun	-1	-2	-1	-2	-2	-3	9	-1	-1	-2
rule:POLICY_noun&groups:1	-5	-1		-2	-4	-5	22	-3	-6	-4
rule:POLICY_noun&groups:2	1	-2	-2	-4	-1	-2	4	1	2	-3
rule:POLICY_noun&groups:3	2	-3	-3		-3	-3	-1	-2	1	5
rule:POLICY_noun&groups:4	-1	1	1	-1	-1	-2	-2	-1	1	-2
rule:POLICY_noun&parties:aa	-2		-1	-4			5	-5	-3	-2
rule:POLICY_noun&parties:ac	-1	-2	2	2	-1	-2	5	-1	3	-3
rule:POLICY_noun&parties:af	-4	-2	-2	-1	-2	-3	-1	10	10	-4
rule:POLICY_noun&parties:ao	-3	-3	-5	-6	-5	3	9	-1	-1	-1
rule:POLICY_noun&parties:ap			-1	-1	-4	-2	15	-3	3	-6
rule:POLICY_noun&parties:cc	4	-2	-2	-2	-2	-2	3			-1
rule:POLICY_noun&parties:cf		1	5	-3	-4		-2	-1	5	-2
rule:POLICY_noun&parties:co	-7	-3	1	-1	-2	-3	-6	1	-4	-3
rule:POLICY_noun&parties:cp		-1	3	-1	-5	-1	-2	-1	-2	-2
rule:POLICY_noun&parties:ff	-5	-1	2	-3	5	-4	-1	-1	-2	2
rule:POLICY_noun&parties:fo	-3	-3	4	-2	-1	-6	-7		-2	-3
rule:POLICY_noun&parties:fp	7	-1	-1	-2	-4		-3	-2		3
rule:POLICY_noun&parties:oo	-7	3	-9	-6	-4	-2	-2	-1	-2	-1
rule:POLICY_noun&parties:op		-5	-5	-3	-4	-5	-5	-2	-4	5
rule:POLICY_noun&parties:pp	6	-2	-2	-1	-4	-4	-1	-2	-3	2
rule:POLICY_verb	-3	-3	-1	-4	-2	-3	4	-1	-2	-2
rule:POLICY_verb&groups:1		-6		-5	-3	-3	16	-4	-6	-3
rule:POLICY_verb&groups:2	-6	-2	-3	-4	-2	-2	2			-2
rule:POLICY_verb&groups:3	5	-3	-2		-3	-3	-5	-1	-6	
rule:POLICY_verb&groups:4		-1	5	-2	-4	-2	-3	-1	1	-2
rule:POLICY_verb&parties:aa	-7	-4	4	-3	-3	-3	-7	1	4	1
rule:POLICY_verb&parties:ac	-11	10		13	-8	-2	5	15	-5	-2
rule:POLICY_verb&parties:af	-11	-2	-3	-1	2	-2	7	3	20	-2
rule:POLICY_verb&parties:ao	-10	17	1	-2	-13	-5	18	-5	-15	-1
rule:POLICY_verb&parties:ap	-10	1	-1	-4	-4	-4	7	-2		3
rule:POLICY_verb&parties:cc	5	9	-6	-1	-3	-2	-2	-1	-5	-1
rule:POLICY_verb&parties:cf	-5	1	7	5	2	-2	-3	-2	-3	-2
rule:POLICY_verb&parties:co	-18	10	-8	-2	9	-2	-3	-2	5	-1
rule:POLICY_verb&parties:cp	7	6	7	-2	-3	-3	-3	-2	-2	-3
rule:POLICY_verb&parties:ff	-9	2	8	2	-5	-4	2	7	-4	-2
rule:POLICY_verb&parties:fo	-10	-2	-9	-1	-13	-2	-4	-2	-16	-1
rule:POLICY_verb&parties:fp	-3	-2	-1	-5	-4	2	-3	-2	-4	-2
rule:POLICY_verb&parties:op	-8	-2	-8	-2	-5	-3	-3	-2	-4	13
rule:POLICY_verb&parties:pp	2	-5	-1	-3	-3	-3	-5	-3	-4	-4
rule:VISIT_light	-1	2	-2	-2	-1	4	1	-2		-1
rule:VISIT_light&groups:1	-4	6		-1	-4	12	5	-2	-2	-2
rule:VISIT_light&groups:2	-2	1	-3	-3	2			-3	2	
rule:VISIT_light&groups:3	4	-1	-1				-2	-2	1	3
rule:VISIT_light&groups:4		1		-2	-1	2	-3	-1	-1	-2
rule:VISIT_light&parties:aa	-8		1	-2	-1	-2	-5	-6	4	3
rule:VISIT_light&parties:ac	-3	-1	1	6	-4	2	9	4	-2	-3
rule:VISIT_light&parties:af	-3	-2	-2	-4	-2	-1	-4		17	-3
rule:VISIT_light&parties:ao	-10	-3	-3		12	2	1	-3	-11	-4
rule:VISIT_light&parties:ap	-5		-3	-2	-2	4	2	-3	-1	5
rule:VISIT_light&parties:cc	-2	-2	3	-3	1	-3				-2
rule:VISIT_light&parties:cf	-2	4	1	1	5	5	-1	-2	-2	-2
rule:VISIT_light&parties:co		1	-6	6	-6	2	-1	-1		-2
rule:VISIT_light&parties:cp	2	13	-1	-2	-3	-1	-3	-2	-3	-2
rule:VISIT_light&parties:ff	-5		-4	-4	9	-2	1	-3	-2	-3
rule:VISIT_light&parties:fo	-2	-1	-5	5	9	13	-2	-2	-6	-2
rule:VISIT_light&parties:fp	5	1	-3	-1	-3	4	-3	-4		1
rule:VISIT_light&parties:oo	-8	2	-5	-3	1	13	-1	-2		-2
rule:VISIT_light&parties:op	-5	6	-2	2	-2	-1	-2	-2	-4	-8
rule:VISIT_light&parties:pp	7	-3	-3	-2	-3		-3	-2	-2	5
rule:VISIT_noun	-2	8	-2	-2	1	4	-2	-2	-2	-3
rule:VISIT_noun&groups:1	-8	16	-2	-4	2	9	-4	-3	-3	-3
rule:VISIT_noun&groups:2	-1	6	-2	-1	2	3	-1	-2	-3	-3
rule:VISIT_noun&groups:3	4	-1	-2	-1	-1	-1	-2	-1	1	-3
rule:VISIT_noun&groups:4	2	5	-1		-2	4	-2	-2	1	-2
rule:VISIT_noun&parties:aa	-7	2	-2		-1	2	5	6	2	-6
rule:VISIT_noun&parties:ac	1	2	8	-3	6	9	13	-4	-4	-2
rule:VISIT_noun&parties:af	-7	-4	1	1		7		-6	7	-3
rule:VISIT_noun&parties:ao	3	5	-2		6	17	-3	-2	10	-4
rule:VISIT_noun&parties:ap	4	3	-1	-1		6	-5	5	-1	
rule:VISIT_noun&parties:cc	-1	12	-2		-3	-1	-2	1	-2	-2
rule:VISIT_noun&parties:cf	-3	5		2	4	-3	-2	-4	-3	-2
rule:VISIT_noun&parties:co	-9	13	-2	24	-5	-3	-1	-1	-3	-2
rule:VISIT_noun&parties:cp	-1	16	-1	-1	-1	2	-1	-2	-3	-3
rule:VISIT_noun&parties:ff	-4	-2	-1	-6	1	-2	-2	-2	3	-3
rule:VISIT_noun&parties:fo	-2	-4	-3	7	-4	6	-1	-1	15	-4
rule:VISIT_noun&parties:fp	4	2	-3	-3		14	-2	-2	-2	-4
rule:VISIT_noun&parties:oo	-7	6	-6	15	-2	12	-2	-1	-3	-3
rule:VISIT_noun&parties:op	-5	7	7	-3		1	-2	-2	3	-5
rule:VISIT_noun&parties:pp	12	2	-3	-1	-1	-1	-3	-2	-2	-2
rule:VISIT_verb	-1	3	-1	-1	-1	-2	-1	-1	-1	
rule:VISIT_verb&groups:1	-2	8			-3	-1	-1	-2	-3	-3
rule:VISIT_verb&groups:2	-2	1	-3	-2		-1	-2	-1	-1	2
rule:VISIT_verb&groups:3		-1		-2	-1	-3	-1	-1	-1	2
rule:VISIT_verb&groups:4	2	2			-1	-2	-1			-1
rule:VISIT_verb&parties:aa	4	-2	-3	1	1	-3	-4	-1	-1	-2
rule:VISIT_verb&parties:ac	-2	-1	1	-1		-4		4	4	-2
rule:VISIT_verb&parties:af	-2	-3		-2	3	-4	-2	1	7	-4
rule:VISIT_verb&parties:ao	3	-1	-3	-2	9	2	3	-3	5	-1
rule:VISIT_verb&parties:ap	2	1		-3	-1	-3	-1	-1	2	10
rule:VISIT_verb&parties:cc	2	2	1	-1		-3		-1	-3	-2
rule:VISIT_verb&parties:cf	1	3	2	-1	2			1		-1
rule:VISIT_verb&parties:co	2	2	5	3	-1	-2	-1	-1		-3
rule:VISIT_verb&parties:cp	-1	7	-1	-1	-1	-2	-2		-3	-2
rule:VISIT_verb&parties:ff	-1	-2	-1	-3	-1	-1	1	1	3	-3
rule:VISIT_verb&parties:fo	9	-3	-3		-4		-1	-3	1	-3
rule:VISIT_verb&parties:fp	1		-1	-2		-1	-2		-2	1
rule:VISIT_verb&parties:oo	-9		-5	-2	-3	6	-2	-2	-1	-3
rule:VISIT_verb&parties:op	2	-1	4		-2	-2	-2	-2	-4	7
rule:VISIT_verb&parties:pp		-1	-1	-2	-3	-3	-2	-2	-3	2
verb-word:accept_of	12	-3	-3	24	-7	-6	-4	-13	-7	36
verb-word:accord_from	-27	-6	30	-4	-2	-3	-1	-1	-3	-1
verb-word:accord_of	-25	-16	-6	-12	-2	-6	-13	-1	-4	29
verb-word:accuse_of	-17	-3	-4	-4		-5	-6	4	30	-9
verb-word:act_of	-4	-3	-3	-3	-5	-7	-4	-4	-15	-2
verb-word:act_on	3	-3	23	-10	-4	-4	-3	-3	-4	-3
verb-word:add_in	-7	-4	-4	-9	6	-6	-7	-13	-11	-3
verb-word:add_to	-7	-4	-4	15	-7	-7	-16	-11	71	-4
verb-word:address_in	-31	-5	58	-6	-3	-6	-5	-3	-4	-4
verb-word:address_of	-6	-3	40	-3	-5	-12	-3	-2	-4	-3
verb-word:adopt_of	-18	-4	-6	-6	-4	-9	40	-3	-4	-6
verb-word:adopt_on	-12	-4	-5	-4	-4	-6	51	-4	-8	-7
verb-word:advance_in	-4	-4	-4	-13	-4	-14	-3	-2	-2	-4
verb-word:agree_in	17	-6	-6	2	43	-5	-3	-2	-4	-5
verb-word:agree_of	-9	-5	-4	16	14	-8	7	-4	-6	35
verb-word:agree_on	-24	-3	-4	66	-8	-12	26	-4	-5	-10
verb-word:announce_for	3	-3	-4	-7	-3	-7	33	-3	-6	-7
verb-word:announce_of	-15	-5	-4	-6	12	-7	12	-8	-16	-5
verb-word:announce_on	22	-3	-5	20	-6	-9	18	-7	-5	-4
verb-word:appeal_of	-12	-3	-4	-6	-5	-6	-16	-5	13	-4
verb-word:apply_for	-8	-3	-2	-7	-6	-7	-5	-35	-4	-3
verb-word:appoint_as	-10	-4	-4	-6	-5	-6	-10	-5	-8	57
verb-word:apprise_of	22	-3	-2	-3	-10	-6	-5	-3	-3	-6
verb-word:approve_for	-8	-2	-4	-6	19	-6	65	-6	-6	-7
verb-word:approve_of	-6	-2	-2	-5	-19	-3	-10	29	-9	6
verb-word:arrive_on	5	51	-6	-4	-3	-11	-4	-2	-5	-5
verb-word:ask_for	-25	-3	-3	-12	-6	-3	-7	-6	15	-6
verb-word:assure_of	23	-3	-3	-4	-4	-5	-10	-2	-4	-5
verb-word:attend_of	-15	-4		1	-3	7	-3	-2	-5	-5
verb-word:back_by	-6	-3	-13	-3	-23	-8	43	-5	-4	-8
verb-word:ban_from	-9	-3	-3	-4	-6	-5	41	-8		-6
verb-word:bar_from	-8	-4	-3	-3	-10	-5	6	15	17	-8
verb-word:base_of	-4	-1	-2	-4	10	-6	-6	36	-14	-2
verb-word:be_about	17	-3	-3	-12	-3	-18	-2	-1	-8	-10
verb-word:be_after	-5	-3	-5	-11	26	-5	-8	21	-13	-4
verb-word:be_among	-52	-5	-7	-7	-2	-3	-3	-2	-3	-5
verb-word:be_at	-21	12	28	-4	-5	-5	-7	-3	-5	9
verb-word:be_before	6	-9	-5	23	-3	-8	-8	-3	-9	23
verb-word:be_between	7	-4	-4	20	-4	-6	-5	-4	-4	-5
verb-word:be_by	-3	-4	-3	-6	-6	-8	-7	-9	7	3
verb-word:be_for	-11	14	-6	-5	-5	-8	-5	-1	-4	-5
verb-word:be_from	-21	39	-12	-4	-6	-6	-4	-2	-2	-5
verb-word:be_in	-1	-1	-5	-3	-1	-3	-6	-4	-4	-6
verb-word:be_of	1	-2	-3	-3	-7	-6	-5	-1	-4	-4
verb-word:be_on	6	8	-5	-4	-4	13	-6	-3	-5	-7
verb-word:be_over	9	27	-6	-4	-7	-9	-5	-4	-4	-5
verb-word:be_than	-8	-3	-3	-6	-8	-8	-6	-5	-11	-5
verb-word:be_to	-11	9	-5	-5	-1	-4		-4	-10	-8
verb-word:be_with	-2	-4	-1	2	-5	-6	6	-6	-7	-3
verb-word:bear_of	-9	-5	3	33	-5	-5	13	-3	-5	-9
verb-word:become_in	-5	-4	-5	-8	-28	-13	-7	15	-10	-6
verb-word:become_of	-9	-3	-4	-6	7	-5	-6	-6	-5	31
verb-word:begin_of	2	10	-3	-2	-6	-25	-4	-6	6	-5
verb-word:begin_to	-16	31	-6	-3	-2	-10	-4	-2	-5	-6
verb-word:begin_with	-8	-4	-3	-6	-8	42	-6	16	4	-3
verb-word:being_of	-5	-4	-4	-3	-7	-25	-11	-3	-3	-2
verb-word:block_to	-4	-2	-2	-6	-3	-9	-19	20	25	-5
verb-word:brief_on	20		2	-3	-4	4	10	-2	-5	-8
verb-word:bring_from	-21	-7	-6	-3	-6	27	-4	-2	-7	9
verb-word:bring_into	-3	-1	-12	-5	-2	-4	3	-2	-4	-10
verb-word:bring_of	20	-8	-5	-6	-4	26	-4	-2	-4	-6
verb-word:bring_to	-17	-1	29	6	-7	14	-5	-3	-5	8
verb-word:bring_with	73	-3	-10	-4	-3	-14	-4	-2	-3	-5
verb-word:build_in	-2	-5	-5	16	-12	16	-7	2	-4	-2
verb-word:build_of	-9	-4	-5	-8	-1	-14	-8	-4	-7	37
verb-word:build_with	-18	-4	-1	-2	-1	-17	-2	-2	-1	-2
verb-word:buy_for	-6	-8	-4	-12	35	-11	31	1	-9	-3
verb-word:buy_in	-9	-3	-4	-6	35	-5	2	4	-11	-5
verb-word:buy_of	-6	-2	-2	-10	28	-4	-5	50	-8	-3
verb-word:call_at	15	-4	-3	-3	-2	-4	-4	-2	-2	-2
verb-word:call_for	-25	-3	-4	-3	-2	-6	-6	-2	-8	-3
verb-word:call_in	29	-3	-3	-4	-2	-4	6	-3	23	-6
verb-word:call_of	-43	-9	-2	-2	-3	-3	-6	-4	-12	-4
verb-word:call_on	38	-4	-11	-2	-4	-4	-3	-2	-3	-3
verb-word:call_to	-6	37	43	-5	-3	-3	-3	-2	-2	-4
verb-word:carry_for	-15	-5	-6	-9	-11	33	-7	-7	-15	-6
verb-word:carry_in	-8	-5	-5	23	-6	19	-6	-4	-13	-5
verb-word:carry_of	23	-3	-8	4	-7	17	-7	-4	-6	-1
verb-word:catch_with	31	-5	-5	-4	-4	-4	-3	-4	-4	-8
verb-word:chair_of	-12	-5	83	-5	-5	-4	-6	-2	-4	-12
verb-word:chair_on	-20	-3	-11	-4	-13	-4	30	-4	-6	50
verb-word:charge_for	-5	-1	-2	-4	-4	-3	39	24	-44	-4
verb-word:charge_with	-10	-2	-4	-3	-4	-3	-5	-3	7	-22
verb-word:clear_for	-6	-2	-7	-5	32	-5	-21	-10	-15	-5
verb-word:clear_of	-12	-4	-4	-4	-21	-7	-10	36	-7	3
verb-word:collect_of	-8	-3	-2	-3	-6	17	-10	-2	31	-6
verb-word:come_after	18	11	-4	-4	12	-6	-7	-4	13	-5
verb-word:come_at	-16	29	41	-6	-4	-9	-9	-4	-6	-4
verb-word:come_for	7	-3	-3	-9	-5	-3	-4	44	-8	-6
verb-word:come_from	27	-4	-3	-4	-4	-3	-23	-2	-9	-8
verb-word:come_in	-22	-6	8	-8	1	-7	8	-3	-6	12
verb-word:come_of	-6	-1	15	-7	-3	-3	-5	-4	-5	-6
verb-word:come_on	7	-4	-6	10	-3	-10	3	-3	-5	-4
verb-word:come_outside	-10	-8	-9	-9	-4	29	-7	-5	-5	19
verb-word:come_with	11	-12	7	11	12		7	3	19	-6
verb-word:commit_to	-8	-6	-5	-6	57	-11	-7	-4	-10	-4
verb-word:compare_on	50	-22	-4	-5	-2	-9	-6	-4	-4	-2
verb-word:complete_of		-13	-3	-5	67	-6	-3	-24	-9	35
verb-word:conclude_in	-12	-4	36	38	-6	-12	-6	-5	-6	-4
verb-word:conclude_on	-8	-3	-4	35	-6	-16	-15	-6	-12	-2
verb-word:confer_on	40	-10	-7	-6	-5	-7	-4	-4	-4	-6
verb-word:consider_of	12	-3	-4	-13	-4	-4	9	-4	-6	-4
verb-word:consult_on	48	-3	-4	-11	-4	-6	8	-3	-5	-5
verb-word:convene_in	-7	-4	27	-3	-4	-5	-5	-1	-3	-2
verb-word:count_in	-13	-4	-8	-5	-9	-11	-10	-6	-8	-9
verb-word:cover_per	-8	-2	-2	-4	-22	-10	-6	13	-3	-2
verb-word:cut_for	-8	-5	-6	-6	-6	-20	70	-5	-13	-4
verb-word:cut_off	-8	-5	-2	-3	-3	-25	-25	-1	-7	-4
verb-word:cut_on	-13	-4	-5	-6	22	53	-4	-2	-6	-4
verb-word:decide_of	-8	-2	-5	-6	-6	-6	-12	-26	-14	-2
verb-word:delay_of	-4	-3	-5	-5	-7	8	12	-3	-7	-5
verb-word:deliver_at	-17	-6	41	-8	-5	-11	-5	-3	-4	-4
verb-word:demand_in	14	-3	-3	-5	-21	-2	-7	-5	46	-10
verb-word:describe_as	-29	-4	-6	-10	-5	-7	-8	-5	-8	-10
verb-word:develop_of	-15	-6	-4	-2	-7	-2	-2	-3	-1	-1
verb-word:discuss_for	20	-5	-5	-5	-4	-6	-26	-3	-4	-3
verb-word:discuss_of	33	-5	-9	-5	-4	-5	-7	-6	-4	-4
verb-word:discuss_on	67	-11	-8	-3	-4	-8	-7	-2	-4	-6
verb-word:discuss_with	29	-4	-7	-15	-4	-5	-8	-3	-6	-7
verb-word:dismiss_as	-15	-2	-3	-2	-3	-4	-3	-5	-9	-28
verb-word:do_in	-3	-6	-4	15	-3	-4	-13	-3	28	-3
verb-word:do_of	-16	-5	-4	-3	-4	-4	-7	-2	-14	-5
verb-word:do_with	-41	-8	-5	35	-4	-6	39	-4	-7	-6
verb-word:donate_to	-15	-3	-5	-6	85	-12	-5	-7	-13	-9
verb-word:draw_for	-6	-5	-8	-15	-5	-3	-2	-1	-2	-3
verb-word:draw_from	-12	-4	21	-5	-4	-8	-8	-3	-21	-10
verb-word:draw_of	-26	-4	-10	-4	-5	35	-5	-3	-3	-4
verb-word:draw_to	-7	-9	35	-8	-7	-6	-4	-2	-4	-4
verb-word:earmark_for	-15	-4	-7	-4	53	-10	-3	-3	-4	-3
verb-word:elect_of	-20	-5	-7	-4	-9	-7	-4	-4	-6	76
verb-word:employ_in	-13	-4	-5	-6	2	-5	-3	-3	-6	-10
verb-word:end_in	68	-4	-4	-9	-5	-10	-5	-4	-9	-6
verb-word:end_of	-13	-3	-4	36	-7	-8	40	22	-15	-4
verb-word:end_with	-9	-4	12	-6	-6	-7	-7	-19	-1	-4
verb-word:enter_in	-5	-2	-4	-31	3	-4	-3	-16	-5	-4
verb-word:enter_of	-14	-2	-3	-29	-3	-7	-2	32	-7	-4
verb-word:enter_with	-8	-3	-4	83	-10	-11	-6	-7	-11	-4
verb-word:establish_in	-1	-1	-1	15	-13	22	-3	-5	-5	-1
verb-word:exchange_of	-31	-2	-2	52	-4	-6	-3	-2	-2	-3
verb-word:exchange_on	31	-4	-4	21	-4	-5	-6	-3	-3	-4
verb-word:exchange_with	24	-5	-3	-7	-4	-6	-2	-3	-3	-4
verb-word:expand_in	-10	-6	-4	11	34	-13	-4	-4	-5	-2
verb-word:expect_with	-39	-5	38	-12	-6	-4	-2	-3	-4	-4
verb-word:explain_to	30	-19	-5	-6	-6	-6	-9	-3	-7	-10
verb-word:extend_by	-5	-3	-2	-3	1	-5	-9	4	-5	24
verb-word:extend_of	-4	-2	-2	-12	23	-7	-11	8	-12	29
verb-word:extend_to	-4	-3	-3	19	-8	32	-20	-9	-5	-3
verb-word:face_in	-2	-4	-4	-4	-6	-6	-8	-3	-17	-9
verb-word:face_of	24	-2	-2	-3	-6	-3	-23	-13	-4	-2
verb-word:fall_of	-2	-3	-6	-6	-8	-5	-5	-3	29	-10
verb-word:file_against	-8	-3	-4	-4	-6	-5	-4	-3	51	-4
verb-word:fin_for	-7	-4	-4	-7	-7	-6	-8	-8	71	-4
verb-word:find_of	-12	10	-3	-3	-10	-14	-4	-5	-16	-2
verb-word:find_on	-9	-4	-4	25	-5	-5	-7	-6	41	-3
verb-word:fly_from	21	15	-9	-4	-7	35	-10	-7	-4	-4
verb-word:fly_on	11	46	8	-4	-5	-12	-5	-4	-4	-11
verb-word:follow_by	-30	-3	-4	7	-8	-4	9	-10	49	-15
verb-word:follow_in	-9	-4	-5	-4	-4	-10	21	-2	15	-7
verb-word:follow_of	-5	5	-6	-6	-6	60	11	-6	-6	-9
verb-word:follow_on	3	-6	-2	-3	8	-8	-6	-4	-31	-5
verb-word:found_in	-23	-3	-4	-5	-6	-7	-4	7	-13	-5
verb-word:freeze_of	-8	-2	-3	-6	-3	-5	-11	12	62	-5
verb-word:gather_for	19	-10	6	-12	-4	-4	-3	-2	-2	-2
verb-word:get_for	-2	-3	-4	28	-8	-6	-5	68	-23	-3
verb-word:get_from	18	-3	-3	-18	42	-8	-4	30	-20	-4
verb-word:get_in	2	-3	-4	-4	3	-8	-13	27	-3	-5
verb-word:get_of	-18	-3	-4	-8	-9	-5	-16	-6	-5	-5
verb-word:get_with	46	-6	-6	-5	22	-6	-4	-7	64	-7
verb-word:give_at	-25	-13	37	-3	-12	-6	20	-6	-3	-5
verb-word:give_by	-1	-5	-7	-6	4	-12	-9	66	17	-5
verb-word:give_for	8	20	-4	-5	-25	-4	-5	54	-12	-4
verb-word:give_in	1	-2	-2	-3	4	-3	-2	16	-2	3
verb-word:give_of	-10	-14	-5	-8	-2	-4	-4	21	-6	31
verb-word:give_on	-2	-5	-5	-7	-18	-6	10	7	-6	-4
verb-word:give_to		-4	-6	-6	44	-6	9	4	-7	6
verb-word:give_until	4	-3	-2	-2	-5	-2	43	-9	-12	-6
verb-word:go_at	-21	43	-4	-6	-12	19	-4	-7	18	-4
verb-word:go_by	-19	-5	-4	-6	-2	-6	-10	-12	-4	-6
verb-word:go_for	-8	-14	-7	-6	-7	-8	3	35	-9	-5
verb-word:go_from	-17	-5	-7	-3	37	-5	-7	-7	-19	-4
verb-word:go_in	24	-15	18	-15	-12	51	-5	-5	29	-3
verb-word:go_of	31	-4	-3	-2	-5	-4	-3	-5	6	
verb-word:go_on	6	-6	-3	-4	-4	4	20	-6	-5	4
verb-word:go_over	-10	-7	-3	-8	-5	-9	-6	-5	35	-5
verb-word:go_to	-18	42	-4	-4	-6	-6	11	23	-7	-11
verb-word:go_with	8	-9	-4	-4	25	-9	-3	-3	-9	-7
verb-word:grant_for	-5	-2	-3	-6	-15	-7	-5	24	-5	-2
verb-word:grant_to	13	-2	-3	-3	-19	-3	-4	18	-3	-6
verb-word:hand_by	-3	-1	-2	-7	21	-6	-4	-17	-32	-4
verb-word:hand_on	5	-3	-3	-8	9	-7	27	-8	-10	-5
verb-word:hand_to	-3	-3	-5	-7	29	11	-6	-2	9	-11
verb-word:have_as	50	-7	16	-4	-4	-4	-6	-3	-4	-8
verb-word:have_at	4	-3	7	-6	-3	23	-10	-3	-5	-5
verb-word:have_by	-9	-2	-3	-6	-12	-6	40	43	-29	-10
verb-word:have_for	1		-5	-4	-4	-5	13	-3	-2	-7
verb-word:have_from	41	-6	-18	-3	-4	-3	-4	-3	-11	-19
verb-word:have_in	19	-7	-6	1	5	-2	-10	-6	-6	6
verb-word:have_of	-2	-2	-4	-4	-9	-6	-2	-4	-5	5
verb-word:have_on	-4	-7	-4	-3	-4	-6	2	-3	-5	2
verb-word:have_than	-18	-5	-6	-10	-8	-25	-5	-5	-15	-8
verb-word:have_with	50	-6	-8	-5	-5	-3	-4	-3	-5	-7
verb-word:head_in	11	-6	39	-8	-3	-5	-2	-2	-3	-10
verb-word:hear_of	29	6	-5	-3	-8	-4	-8	-4	-5	-5
verb-word:hear_on	90	-5	-8	-4	-4	-4	-9	-16	-18	-4
verb-word:hold_at	-51	-5	47	-6	-4	-12	-6	-2	-4	-6
verb-word:hold_from	-16	-4	21	-13	22	-5	-7	-44	-6	-4
verb-word:hold_in	16	-4	20	-4	-6	-6	-4	-5	-4	-6
verb-word:hold_of	2	-1	-11	-6	7	-4	-4	-3	-4	-7
verb-word:hold_on	13	-5	24	-7	-4	-6	-13	-3	-4	-4
verb-word:hold_to	5	-3	-8	-5	29	-6	-6	-7	-6	-5
verb-word:hold_with	29	-6	-8	-3	-4	-4	-4	-3	-6	-5
verb-word:host_at	25	-3	-24	-3	-2	-3	-2	-2	-2	-3
verb-word:host_for	16	-2	-7	-4	-2	-5	-3	-2	-2	-2
verb-word:host_in	-3	-4	-12	-5	-3	-3	9	-3	-5	-3
verb-word:host_of	17	-2	-39	31	-3	-4	-2	-4	-9	-3
verb-word:impose_of	-6	-2	-3	-5	-5	-3	-7	-7	24	-4
verb-word:inaugurate_in	-16	-12	42	-6	-3	11	-6	-2	-4	-5
verb-word:include_of	-4	-2	54	-5	-12	-4	-10	-5	-5	-8
verb-word:inspect_in	-5	42	-4	-7	-5	-8	16	-2	-5	-10
verb-word:introduce_in	-11	8	-6	-8	-3	-17	10	-4	-11	-3
verb-word:introduce_on	-20	-2	-3	-3	-4	28	23	-2	-13	-10
verb-word:invest_in	-7	-4	-4	-5	38	-11	2	-4	-7	-4
verb-word:invite_to	4	-11	25	-2	-2	-7	-4	-13	-3	-4
verb-word:issue_for	-7	-4	-2	-5	-7	-8	12	57	-8	-7
verb-word:issue_in	-5	-3	-3	-4	-5	44	-12	46	-12	-4
verb-word:issue_on	-4	-2	-3	-5	-2	-5	18	4	-4	-10
verb-word:issue_to	-8	-2	-2	-8	-5	-4	-24	8	23	-4
verb-word:join_from	-20	-3	-7	-12	-9	-5	-3	-4	-14	-24
verb-word:join_in	-10	-3	51	19	1	-7	-3	-4	-5	16
verb-word:join_with	9	-4	-9	27	-2	-7	-1	-3	-5	-6
verb-word:keep_in	-25	27	-6	-4	-10	-6	-5	23	9	27
verb-word:keep_of	-6	-3	-3	1	-12	21	-7	-4	-4	-3
verb-word:keep_on	9	-4	-17	-7	-7	-6	-1	-3	-6	-5
verb-word:land_in	-16	19	-5	22	-8	26	-4	-4	-5	-5
verb-word:land_on	-12	62	-5	-5	-4	-6	-5	-3	-5	-5
verb-word:launch_by	-12	3	-2	-7	-7	76	-4	-9	-13	-2
verb-word:launch_for	-9	-5	-17	-6	-6	15	-7	-3	-4	-4
verb-word:launch_in	-6	-3	-9	-4	-4	14	5	-6	3	-2
verb-word:launch_of	-6	-4	-15	-5	-10	52	-14	-3	-3	-3
verb-word:launch_on	-12	-5	-4	-7	-4	31	14	-3	-4	-4
verb-word:lay_for	16	-2	-2	-7	-2	-7	16	-5	6	-3
verb-word:lay_in	-4	-6	-3	-6	-6	-9	19	-4	-5	-2
verb-word:lay_on	-10	-7	-5	-5	-19	35	-11	-4	-5	-3
verb-word:lead_for	-13	-3	19	-4	37	-4	-3	-5	-5	18
verb-word:lead_in	8	-2	-3	-2	-28	-3	-1	-1	-4	8
verb-word:lead_of	3	-14	38	-3	-5	-9	-13	-4	51	-18
verb-word:lead_to	-23	72	-9	-4	-4	-6	-9	-5	6	17
verb-word:leave_for	9	30	14	-6	-4	-5	-3	-3	-4	-11
verb-word:leave_in	-12	-29	-7	-5	-5	-6	-5	-3	-9	45
verb-word:leave_of	-7	-9	-3	-4	-9	-10	-13	-3	-5	71
verb-word:leave_on	-13	44	-12	-5	-5	-25	-4	-3	-4	-3
verb-word:lend_to	56	-5	-5	-7	20	-7	-4	-4	-7	-8
verb-word:let_of	-4	-5	-6	-6	-7	56	-11	26	-9	-9
verb-word:license_as	-5	-2	-2	-6	-3	-7	-5	40	-21	-5
verb-word:lie_of	-2	-7	-4	-9	-16	44	-3	-3	-5	-5
verb-word:lift_on	-9	-3	-4	-5	-7	10	16	-10	42	-4
verb-word:look_in	-5	-6	-3	-4	-6	-3	-3	-6	-4	-3
verb-word:look_of	-10	22	-9	-4	-3	-13	-5	-3	3	-7
verb-word:look_on	-25	49	-10	-6	-4	-12	18	-2	-10	-5
verb-word:make_at	-18	15	38	-4	-3	-20	13	-2	-6	-5
verb-word:make_by	-11	-1	-3	-8	-5	-13	-5	-2	-7	-5
verb-word:make_for	15	-4	-5	-6	8	-7		-13	-9	2
verb-word:make_in	-9	-6	-4	-4	-6	-9	10	-2	-10	-7
verb-word:make_of	-7	8	-6	-7	-6	-1	-7	2	-2	1
verb-word:make_on	8	-3	-5		-10	16	-7	-9	11	-3
verb-word:make_to	-4	33	-4	-5	3	11	-5	-2	-5	-5
verb-word:meet_at	46	-8	-6	-4	-5	-5	-5	-3	-4	-5
verb-word:meet_for	42	-4	11	-6	-5	-4	-5	-3	-14	-3
verb-word:meet_from	-10	12	-5	-3	-5	-3	-6	-3	-7	-6
verb-word:meet_in	52	-4	-6	-4	-1	-6	-4	-3	-6	-8
verb-word:meet_of	28		-5	-6	-4	-6		-6	-7	-9
verb-word:meet_on	15	-5		-4	-4	1	-5	-4	-4	-5
verb-word:meet_with	44	1	-7	-5	-3	-4	-3		-4	-6
verb-word:move_to	-4	-6	50	-15	-4	-8	11	-2	-4	-8
verb-word:name_for	-11	-4	-6	-9	-10	-8	-8	-4	-9	63
verb-word:name_of	-18	-4	-6	-6	-10	-7	-4	-4	-7	42
verb-word:need_of	-6	-2	6	-4	6	-7		-20	-8	-7
verb-word:offer_for	-6	-5	-4	-9	30	-7	-7	-6	-8	-3
verb-word:offer_in	-4	-6	-2	-4	-15	-12	-4	28	-5	-2
verb-word:open_against	-4	-2	-3	-3	-4	-17	-4	-5	-42	-3
verb-word:open_at	-38	-4	16	-3	-4	-10	-4	-2	44	-10
verb-word:open_by	-6	-4	-28	-6	-5	65	-8	-7	17	-3
verb-word:open_for	-7	-2	-5	11	-5	35	7	-4	-11	-3
verb-word:open_in	-13	-3	40	-4	-4	21	-7	-3	-6	-3
verb-word:open_into	-4	-2	-5	-2	-2	-21	-6	-9	46	-5
verb-word:open_of	-18	-3	-4	-3	-5	20	-5	-5	70	-4
verb-word:open_on	9	-8	13	-4	-4	8	10	-3	-1	-5
verb-word:open_with	16	-4	-16	-5	-4	-37	-5	-3	-15	-4
verb-word:operate_from	-8	-3	-3	-16	-8	-5	-5	59	-10	-3
verb-word:own_to	2	-3	-4	-3	-26	-4	-11	33	-20	-3
verb-word:pass_of	2	-9	-8	-6	-6	19	26	-7	30	-4
verb-word:pass_on	-8	-2	-3	-3	-3	-4	45	-27	-19	-3
verb-word:pay_by	5	20	-2	-9	-8	-6	-1	-1	-4	-5
verb-word:pay_for	-8	-4	-2	-4	3	-4	8	7	34	-3
verb-word:pay_in	2	-5	-2	-3	-8	-3	-10	-3	-1	-4
verb-word:pay_of	-7	-3	-3	-8	69	-9	27	-6	34	-4
verb-word:pay_on	5	-5	-3	-2	-3	-4	-2	-1	-3	-5
verb-word:pay_to	-5	12	-2	-3	-3	-4	3	-8	-12	-5
verb-word:plan_in	-7	21	-4	-5	43	-5	-22	-3	-4	-3
verb-word:play_to	2	-8	17	-7	-4	-7	-15	-5	-5	-6
verb-word:plow_into	-10	-5	-5	-8	88	-12	-3	-4	-15	-8
verb-word:praise_of	2	-7	-6	-4	-10	-10	-2	-2	-3	-3
verb-word:present_of	-5	-8	-3	-9	-7	-7	-7	-3	-4	-6
verb-word:present_to	25	15	-3	-3	-5	-5	-11	-3	-5	-3
verb-word:present_with	-24	-2	-2	-3	-4	-11	-5	-2	-3	-8
verb-word:preside_of	14	-7	12	-6	29	24	-7	-4	-7	-9
verb-word:prohibit_from	-6	-4	-4	-5	-4	-9	10	-24	53	-4
verb-word:promote_in	6	-4	-3	10	-3	-6	-6	-2	-5	31
verb-word:provide_of	-8	-4	-4	-23		-6	-6	-5	-4	-3
verb-word:publish_for	-7	-5	-5	-7	-7	-6	1	-4	-6	-6
verb-word:publish_of	-12	-3	-4	-5	-8	-8		-5	-8	-5
verb-word:publish_on	-11	-4	-7	-7	-6	-9	30	-6		-5
verb-word:pull_of	-17	-9	29	41	-12	-6	-6	21	-13	-5
verb-word:put_at	-3	-3	19	-15	-5	-2	-10	-1	-2	7
verb-word:put_by	-13	-5	-5	-9	-12	37	9	-3	20	-5
verb-word:put_for	11	-5	-13	-10	-6	-12	6	-2	-2	-3
verb-word:put_in	-1	-2	-2	10	1	-7	-5	-4	6	18
verb-word:put_into	-9	-3	-3	-9	32	6	-8	-5	-7	-4
verb-word:put_of	-2	-3	-3	-7	-6	-12	-6	-8	8	6
verb-word:put_on	-14	-3	-6	-11	-9	26	-5	-8	25	-5
verb-word:put_to	2	-3	-3	7	-3	-7	20	-5	-1	-8
verb-word:question_for	30	-3	-4	-5	-4	-3	-7	-3	-5	5
verb-word:raise_for	-7	-4	-5	-6	-23	-18	28	-4	-6	-4
verb-word:raise_in	1	-2	-3	-5	19	-3	-7	-4	5	-4
verb-word:raise_of	15	-3	-6	-3	-13	-9	-7	-3	-3	-2
verb-word:reach_in	-5	-2	-4	-26	-13	-26	-3	-3	-5	-3
verb-word:reach_on	-6	-2	-4	5	-3	-6	7	-6	12	-8
verb-word:reach_with	-5	-3	-2	27	-22	-3	-5	-9	8	-4
verb-word:receive_at	52	-4	-4	-3	-4	-5	-3	-6	-3	-6
verb-word:receive_by	44	-3	-4	-2	-4	-6	-3	-3	-4	-9
verb-word:receive_from	-16	-3	-3	-8	-1	-4	-5	34	-11	-4
verb-word:receive_in	41	-3	-4	-4	-4	-5	-5	-4	-4	-7
verb-word:receive_of	12	-3	-5	-5	7	-3	-5	-6	-8	-9
verb-word:receive_on	26	-4	-4	-4	-6	4	-4	38	-4	-6
verb-word:refer_to	-29	-3	-6	-3	-5	-6	44	-5	-10	-7
verb-word:register_as	-14	-4	-3	-9	-5	-6	-7	93	-14	-6
verb-word:register_under	-7	-4	-13	-7	-3	-11	72	-7	-4	-2
verb-word:release_on	-15	-5	-6	-11	-6	-1	31	-5	-8	-4
verb-word:represent_at	21	-5	46	-4	-4	-14	-5	-4	-6	-6
verb-word:review_in	74	-7	-4	-7	-4	-5	-6	-4	-5	-3
verb-word:revoke_of	-6	-2	-2	-4	-7	-3	-6	5	-7	-3
verb-word:run_for	-16	-3	-3	-7	-9	-6	-4	-3	-4	-2
verb-word:run_from	-8	-3	-6	-8	-12	-13	-6	-5		50
verb-word:run_in	-14	-3	-5	14	-7	-15	-6	-3	6	20
verb-word:run_of	-18	-3	-5	24	-12	36	-4	-5	-1	-7
verb-word:say_by	-8	-2	-3	-3	-11	-8	15	-6	-9	-4
verb-word:say_in	-34	-3	-5	-3	-2	-6	-7	9	17	27
verb-word:say_of	-8	-5	-5	-3		-1			-7	-8
verb-word:say_on	-16	14	-4	13	-4	2	-6	-2	-10	-5
verb-word:say_with	-21	-6	-4	-5	-4	-7	-3	-3	-7	-4
verb-word:search_of	-21	-4	-4	-6	-5	-9	-6	-6	66	-7
verb-word:see_as	-12	-6	-9	-3	-3	-4	-3	-4	-4	-4
verb-word:see_in	-22	-5	-5	-4	-4	-4	-8	25	-6	-8
verb-word:see_of	-1	-3	-5	-1	-8	-9	3	-3	-4	-8
verb-word:seize_of	-9	-3	-4	-6	-6	-5	-6	-8	43	-5
verb-word:sell_in	-6	-3	-3	12	17	-7	-7	-9	-5	-4
verb-word:sell_to	-9	-4	-3	-7	22	-7	-5	15	33	21
verb-word:send_of	-12	-3	-3	-12	-18	-5	-9	-10	52	-5
verb-word:send_to	-9	12	-7	-8	-6	-5	30	14	-8	8
verb-word:serve_in		-4	-4	-4	-6	-5	-4	-3	4	-4
verb-word:serve_of	-10	-4	-7	-5	-3	-4	-5	-3	-13	11
verb-word:set_at	18	-8	-7	-9	-12	29	-5	-2	-2	-2
verb-word:set_for	-12	9	-4	-9	33	-12	4	-5	-11	-5
verb-word:set_in	-5	6	-4	18	17	19	-8	1	-7	-3
verb-word:set_on	-9	17	-4	44	-13	2	-11	-3	-4	-3
verb-word:shake_on	-15	-4	-4	34	-8	-14	-6	-4	-5	-7
verb-word:share_in	-6	-3	21	9	-5	-2	-11	-2	-4	-2
verb-word:share_of	-7	-2	-3	19	-11	-6	-6	-4	6	-3
verb-word:share_on	-33	-4	-6	21	-5	-5	-4	-3	-6	-2
verb-word:share_with	-13	-2	-3	15	-34	-4	26	-4	-4	-2
verb-word:ship_to	-8	-6	-8	-6	-5	11	-9	16	-13	-4
verb-word:show_by	37	-58	-17	-2	-2	26	-6	-2	-3	-6
verb-word:show_in	-6	-3	-12	-4	-8	-19	-3	-3	-6	-4
verb-word:show_of	13	47	-9	-4	-3	-5	-3	-2	-3	-15
verb-word:shut_of	-12	-4	-5	-6	-9	-8	-6	-6	50	-8
verb-word:sign_at	-9	-6	-12	57	-4	-13	20	-3	-5	-14
verb-word:sign_between	-9	-3	-4	26	-10	-6	-6	-8	-6	-3
verb-word:sign_by	-1	-3	-3	32	-5	-10	10	-2	-7	-10
verb-word:sign_for	-13	-3	-3	75	-4	-11	-9	-6	-10	-7
verb-word:sign_in	-9	-3	-6	28	-7	-9	-9	-5	-5	-4
verb-word:sign_of	-11	-4	1	33	-9	-1	-7	-3	-4	-5
verb-word:sign_on	-10	-8	-5		2	7	30	2	-4	-4
verb-word:sign_under	-8	-2	-4	48	-4	-16	-5	-2	-6	-3
verb-word:sign_with	-6	-2	-3	12	-7	3	-4	-7	-7	-4
verb-word:sit_in	29	-5	-8	-9	-4	-3	-5	-4	-6	-5
verb-word:sit_of	-23	-2	8	-3	-4	-3	-2	-2	-3	-12
verb-word:sit_on	37	-6	-6	-5	-9	-7	-7	-3	-5	-7
verb-word:sit_with	15	2	15	-4	-3	-3	-4	-2	-4	-4
verb-word:speak_at	-24	25	41	-1	-5	-7	-2	-1	-1	-2
verb-word:speak_of	1	-3	1	-4	-4	3	-2		-6	-4
verb-word:speak_on	-31	-3		-3	-3	-7	-3	-2	-4	-4
verb-word:speak_with	23	-4	-8	-3	-3	-6	-6	-2	-5	-4
verb-word:speed_of	-12	-1	-10	-3	-4	22	-7	-10	-4	-4
verb-word:spend_at	-14	-6	-4	-9	-8	-6	-3	-7	-8	
verb-word:spend_in	-16	61	-15	-4	-11	-7	-5	-3	-5	-2
verb-word:spend_on	5	-6	-3	-6	67	-20	-7	-4	-6	-4
verb-word:stag_with	-25	-4	86	-9	-8	-5	-5	-5	-8	-5
verb-word:stand_in	-17	-5	-4	-4	-7	-10	-6	30	-7	35
verb-word:stand_of	-16	-7	-17	-4	-6	-13	-5	-3	-8	-6
verb-word:start_of	-7	-5	-3	-6	-8	55	-7	-3	-5	-6
verb-word:stop_of	-27	3	-7	-5	-5	-2	-2	-6	43	-1
verb-word:stress_of	-19	-3	-5	-2	27	-3	-2	-13	-3	-8
verb-word:strike_on	-11	-4	-5	17	-3	-9	-9	-6	18	-4
verb-word:submit_to	-8	-5	-6	-8	-8	-9	45	-5	-14	-9
verb-word:sue_in	-11	-3	-4	-5	-11	-6	-6	-5	70	-6
verb-word:summon_of	4	-4	-4	-3	-4	-7	-6	-14	52	-7
verb-word:support_in	-9	-6	-6	-5	-7	-9	-5	-3	-4	-3
verb-word:suspend_of	-4	-2	-2	-7	-2	-2	-7	57	-21	-3
verb-word:swear_as	-11	-5	-7	-4	-5	-5	-4	-3	-4	51
verb-word:swear_on	-18	-5	-6	-7	-4	-6	-4	-3	-5	87
verb-word:switch_of	-4	-3	-4	28	-5	12	-5	-7	-28	-5
verb-word:take_as	-12	-3	-3	-3	-7	-6	-4	-2	-11	41
verb-word:take_at	-6	17	16	-5	-5	-10	-2	-5	-6	12
verb-word:take_by	-19	22	-6	-2	-5	-4	-7	-2	-5	11
verb-word:take_for	-25	-5	17	-4	-11	-3	-3	14	-9	14
verb-word:take_from	8	-4	-5	-4	-11	9	-4	-3	-6	22
verb-word:take_in	13	-1	22	-2	-2	4	-4	2	-1	-2
verb-word:take_of	16	-3	1	-5	5	-4	-5	-2	2	-14
verb-word:take_off	-6	-8	-6	-7	-26	30	-5	-10	-2	-5
verb-word:take_on	1	4	-6	2	-5	-2	-2	11	-6	
verb-word:take_to		20	-7	-3	-6	-7	-15	-4	-3	-12
verb-word:talk_at	26	-5	-3	-3	-5	-5	-3	-2	-2	-2
verb-word:talk_of	33	-2	-5	-3	7	-4	-2	-3	-2	-5
verb-word:team_with	-25	-3	-5	62	-8	-9	-4	-4	-5	-5
verb-word:tell_at	-15	-2	-5	-6	-4	-6	24	-3	-6	-5
verb-word:tell_in	-6	-3	12	-6	18	-5	18	11	-6	-3
verb-word:tell_of	-28	-3	-8	-5	-4	-3	-13	-5	-3	-9
verb-word:tell_on	3	-5	-6	1	7	-5	-5	13		-4
verb-word:thank_for	-13	4	-5	-6	3	-6	-4	-4	-7	-5
verb-word:think_of	-24	-4	-6	-4	-5	-6	-5	-4	-6	-7
verb-word:touch_of	29	-11	-4	-3	-2	-24	-2	-2	-2	-2
verb-word:tour_in	-39	54	-4	-6	-4	-9	-3	-2	-5	-4
verb-word:tour_of	38	23	-10	-3	-5	-8	-2	-2	-4	-4
verb-word:train_in	-18	-4	-6	14	-13	-11	-4	-4	-8	-7
verb-word:turn_at	26	-4	-8	-5	-5	21	-4	-15	7	-9
verb-word:turn_in	-25	-11	-6	-2	-4	29	-7	53	-3	-2
verb-word:turn_into	4	-6	-4	-7	4	-12	12	-3	-4	-7
verb-word:turn_of	36	-4	-4	-6	-5	-5	-4	31	-9	-12
verb-word:turn_on	38	-2	-9	-6	-5	-5	-3	15	23	-3
verb-word:unveil_on	-14	-2	-4	-4	-7	-18	45	-11	-14	-7
verb-word:use_for	-7	-10	-2	-5	-16	-4	-4	1	-6	-4
verb-word:use_of	-5	-4	-6	-6	-8	47	-11	-8	-9	-6
verb-word:visit_in	-12	70	-11	-3	-4	-4	-3	-2	-6	-8
verb-word:visit_of	26	6	-2	-1	-3	-7	-2	-2	-4	7
verb-word:walk_from	-10	-3	-9	16	24	-3	-5	-16	-7	-5
verb-word:want_of	-8	-3	-4	-6	-5	-7	-14	-7	-6	-5
verb-word:warn_of	-15	-4	-5	-6	-7	-7	-8	-5		-5
verb-word:welcome_at	31	-9	-6	-4	-5	26	-4	-3	-4	-5
verb-word:welcome_of	-12	-4	-6	-3	-7	-8	5	-8	-10	-8
verb-word:will_in	-5	-3	-6	24	14	9	-5	-6	-9	-3
verb-word:will_of	37	-3	-3	-8	-7	-3	-5	-37	-4	-5
verb-word:win_for	-8	-2	-4	29	10	-4	-5	24	-7	-4
verb-word:win_in	-9	-2	-5	-9	37	-7	-4	20	-11	-4
verb-word:win_of	-6	-3	-3	54	-13	-5	-5	-25	-15	-5
verb-word:witness_of	-12	-3	34	32	-3	-11	-4	-3	-4	-4
verb-word:work_for	-10	-6	-4	-6	-5	-9	-22	-4	-7	-5
verb-word:work_of	-13	-8	-7	-11	-9	53	-3	-5	-10	-8
verb-word:work_on	16	-3	7	-9	-3	-6	-10	-1	-2	-3
verb-word:work_to	-28	-31	-2	-4	-3	-2	-2	-2	-4	-3
verb-word:work_with	-22	-3	-5	-9	-5	-6	-8	-4	-7	-4
word:$	-3	-3	-2	-4	29	-8	-3	-2	3	-3
word:'s	1	1		-1	-1	3	-1		-1	1
word:.	10	-2	-5	-5	4	-4	-1	3	-6	1
word:12th	13	-5	20	19	-4	-7	-6	-3	-5	-8
word:4g	6	-3	-6	-4	12	2	-3	3	4	-3
word:4th	37	-4	-5	-3	-3	-2	-6	-3	-4	-7
word:5g	-2	1	-6	-6	-9	12	-4	7	-7	-3
word:6g	-9	-5	-11	-14	-5	-17	55	-4	-6	-7
word:a	-5	-3	-3	14	60	-10	-4	-10	2	-4
word:ababa	-6	-5	40	30	-5	9	-5	-3	-8	-4
word:able	-5	-3	-7	5	-9	-6	11	-2	-8	-3
word:about	16	-3	-1	-5	-2	-6	-3	-3	-4	-4
word:above	-7	-4	-7	-8	-7	14		-5	-4	-4
word:abroad	-17	-4	-5	-5	33	-6	-16	-3	-4	-10
word:abu	-1	-4	-4	-4	-15	30	-9	8	-10	-4
word:abuja	13	-11	18	2	-2	7	-7	-3	-2	-10
word:abuse	19	-3	-10	-3	-3	-2	-10	-2	10	-2
word:academy	-9	-11	-12	-5	-5	55	13	-3	-6	-6
word:accelerate	-8	-3	-5	7	-3	-5	47	-21	-4	-3
word:accept	7	-4	-4	7	-8	-6	-6	-8	9	14
word:access	-1	-4	-5	-4	4	-10	-4	-10	18	-4
word:accompany	21	-3	-7	-4	-4	-4	-2	-3	-4	-6
word:accord	-4	1	-3	8	-3		-2	-5	-2	-3
word:account	-4	-3	-4	1	-10	3	-7	-9	22	-7
word:accra	32	12	25	-5	-4	7	-7	-3	-6	-5
word:accuse	-14	-3	-3	-5	-1	-11	-7	-5	22	-8
word:achieve	-12	-4	-4	-2	-2	-4	-6	-2	-7	-5
word:achievement	-13	-3	-6	-5	-3	-5	-15	-1	-6	-2
word:acknowledge	-12	-6	-1	-9	54	-7	-2	-4	-5	-8
word:acquaint	18	65	-5	-5	-5	-7	-4	-3	-5	-6
word:acquire	-9	-4	1	-15	57	-8	-3	-6	-9	-3
word:acquisition	1	-2	-3	-4	41	-5	-5	3	-10	-8
word:across	-13	1	-6	-5	3	-4	-6	1	-5	-5
word:act	-6	-3	-1	-5		-5	8	1	4	-5
word:action	-10	-3	17	-12	-9	-12	33	-5	28	-5
word:activity	-15	-4	-5	-14	-10	-6	-3	-2	7	-4
word:ad	-5	-4	-4	-3	-4	-4	37	-5	4	-6
word:adapt		-2	-2	-3	-2	-7	-4	-2	-6	-15
word:add	-10	-2	-4	-3	-6	-1	-2	1	3	-4
word:addis	-6	-5	40	30	-5	9	-5	-3	-8	-4
word:additional	-8	-3	-2	3	35	-5	-5	-6	-5	-2
word:address		-8	30	-4	-4	-10	-4	-2	-4	-5
word:administration	-2	19	-5	-7	-3	-4	-1	-3	10	-8
word:administrative	-20	-3	-4		-4	-6	-4	-10	7	-10
word:admit		-3	-4	-8	-6	-18	-7	25	-9	-5
word:adolescent	-14	-2	-5	-2	-6	-6	53	-6	-5	-13
word:adopt	-9	-3	-5	-7	-4	-6	51	-4	-7	4
word:adoption	-6	-3	-6	-5	-4	22	26	-2	-4	-3
word:advance		1	-4	-1	4	-7	3	1	-5	-4
word:advertiser	-11	-4	-4	-6	-8	-8	-6	-6	47	-7
word:advertising	-6	-2	-2	-3	-11	-4	-3	-12	49	-5
word:advice	-25	31	-6	-7	-5	-8	-14	-4	-8	48
word:advise	-16	-9	-5	-6	-6	-5	-11	-6	-12	-5
word:adviser	-8	-17	-4	-7	-4		-4	-3	-2	3
word:advisory	-24	-3	-8	-2	-2	-5	23	-1	-3	21
word:advocate	-18	-5	-5	-3	-3	-5	-4	-3	-3	-4
word:affair	-13	-7	8	-4	-2	-5	-2	-1	-4	35
word:affairs	10	-3	-8	-4	-3	-3	-9	-3	-5	-5
word:affirm	-18	-5	-4	-5	-2	-7	6	-2	-4	-6
word:africa	-10	-4	19	-4	6	-2	-5	1	-4	-5
word:african	-19	-4	29	10	2	-8	-4	-3	-6	9
word:after			-2			5	-2	2	2	
word:afternoon	50	-8	-6	-2	7	-9	-4	-4	3	-5
word:afterwards	-11	-4	-3	-5	-3	-6	-5	-2	-4	-7
word:again	16	-6	-9	-6	-6	5	-7	8	3	-7
word:against	-6	-3	-4	-5	-6	-7		-5	33	-4
word:age	11	-4	-7	-5	-5	-9	24	-4	12	-5
word:agency	-5	-6	-1	4	-1	-6	3	-4	-3	-2
word:agenda	3	-4	7	-1	-7	-7	2	-3	-4	-4
word:agent	2	-3	-4	-5	-6	-5	1	-6		-9
word:ago	-16	-7	-5	-10	28	-19	-15	-4	-8	-6
word:agree	-2	-3	-2	21	5	-7			-4	1
word:agreement	-9	-3	-5	44	-8	-3	-6	-5	-6	-3
word:ahead	-6	-1	-5	-6	10	13	-6	-10	-12	-5
word:ai	-4	-3	6	-3	-1	3	12	-3	-3	-3
word:aid	-6	-4	-4	-4	20	-14	-11	25	-7	-4
word:aide	14	-12	-4	-3	-2	-7	-3	-2	-2	39
word:aim	-5	-1	-5	-1	-4	-6	14	-8	4	-6
word:air	3	-7	-5	-6	-8	22	-5	20	-10	1
word:aires	-9	-4	-8	-12	10	-3	-6	-2	-4	-4
word:airport	6	-19	-5	-6	-4	25	-6	-3	17	-7
word:airtime	39	-4	-11	-4	12	-4	23	-2	-17	-4
word:akorda	31	-6	2	-9	-5	-6	8	-3	-4	-6
word:al	35	-9	-11	-6	-6	4	-5	-2	-5	-6
word:algorithm	-17	-3	-2	-5	-10	-6	-1	-12	18	-4
word:alike	-11	-3	-4	-4	-5	-7	5	-4	-8	-4
word:alliance	-10	-6	-4	42	-6	19	-5	-5	-8	-4
word:allocate	-15	-3	-4	-6	46	-6	-8	14	-7	-5
word:allow	-6	-3	-3	-2	-9	2	-4	27	21	-5
word:ally	-8	-5	-4	-7	-6	-11	22	-9	-6	-3
word:almaty	-15	43	-4	-8	-10	45	-9	-5	3	-7
word:almost	-11	-3	-7	-3	-13	-4	-7	-8	4	-3
word:alone	-10	-6	-6	-6	-6	-8	-9	-4	-10	-5
word:along	16	-5	-6	-3	-6	1	-5	-4	8	-6
word:alongside	-18	-4	-1	13	-3	-12	-4	-2	-5	16
word:already	-11	-3	8	9	12	-4	-4		8	-5
word:also	7		-1	-1	-1	-2	-2	-3	-1	-1
word:although	-7	-3	-6	-5	-5	-7	-21	-6	-19	-7
word:alto	39	-7	-7	-5	-5	-7	-6	-4	17	-5
word:always	-13	-5	-4	-10	-8	-6	-5	-8	-13	-7
word:ambassador	-17	-14	-8	-6	-6	24	-8	-3	-5	33
word:amend	-19	-3	-5	-7	-4	-5	81	-10	-10	-4
word:amendment	-22	-2	-4	4	-4	-4	38	-4	4	
word:america	-16	-6	-5	-8	-6	-5	-2	-2	-2	-3
word:amharic	-12	-3	-8	-5	-5	61	-7	-3	-8	-7
word:amid	-13	-4	-5	-8	-5	-8	44	-4	-6	3
word:amman	13	-4	11	-5	28	-12	-5	-6	-5	-6
word:among	-1	-3	7	2	-4	-6	-2	-5	3	-3
word:amount	-24	-4	-4	-4	-43	-7	-3	-3	-9	-7
word:analyst	-22	-4	5	1	-7	-5	-6	-23	-7	-16
word:ankara	-7	14	9	-4	-4	-8	-4	-9	-9	-6
word:announce	-9	-3	-2	13	19	2	10	-3	-7	9
word:announcement	-9	-4	25	-4	27	9	-3	-2	-4	29
word:annual	-17	-6	69	-5	-7	-12	-10	-3	-6	-6
word:annul	-7	-2	-3	-6	-4	-4	-6	19	39	-7
word:answer	3	-4	-5	-8	-6	1	-8	-7	-5	-8
word:antenna	10	-4	-4	-14	-4	-6	19	-3	6	-12
word:anti-dumping	-10	-4	-5	-4	-8	-16	-9	-3	92	-4
word:antitrust	-15	-2	-4	-4	-4	-4	-5	-9	46	1
word:anybody	-5	-7	-7	-7	-3	-7	-24	-2	-4	-21
word:anyone	-21	35	-1	-2	-6	-5	-8	-14	-3	-1
word:apia	6	37	-4	-12	3	-3	-5	-4	-3	-2
word:appeal	-12	-4	-4	-5	-7	-6	-7	-2	17	-5
word:appear	32	-4	5	-8	-4	-4	-6	-3	11	-10
word:applicant	-24	-3	-6	-3	-5	-9	-6	63	-17	-5
word:application	-6	-3	-3	-4		14	-5	13		-2
word:apply	12	5	-4	-5	-5	-6	-5	-19	-11	-4
word:appoint	-17	-4	-5	-6	-6	-9	-7	-4	-8	70
word:appointment	-8	13	-4	-4	-4	-4	-5	-4	-5	21
word:appreciate	-15	-8	-11	-5	-5	-5	-3	-5	-4	-5
word:apprise	22	-3	-2	-3	-10	-6	-5	-3	-3	-6
word:approach	-10	-4	6	-5	-5	-5	4	-3	-19	-7
word:approval	-9	-3	-4	-7	10	-6	9	27	-13	-1
word:approve	-7	-2	-3	-5		-6	21	15	-6	
word:apps	-4	-5	-5	-6	-6	-6	6	-5	14	-4
word:april		1		-2	6	1	12	7	-2	10
word:arab	-40	-7	61	-5	-4	-4	-9	-3	-3	-5
word:area	1		-1	-4	-4	-4	-6	-3		-3
word:argue	-4	2	-4	-7	-5	-6	-8	-4	-10	-7
word:arizona	-9	21	-6	-5	-23	25	-5	13	-7	-4
word:arm	-12	-2	-3	-10	23	-6	-3	7	11	24
word:around	17	-1	-5	-5	-6	-6	-5	-3	-2	-5
word:arrange	-1	14	64	-6	-8	-8	-8	-3	-4	-4
word:arrangement	28	-3	-3	57	-9	-5	-9	-9	-10	-11
word:arrest	-1	-7	-4	-8	-4	-6	-13	-9	79	-10
word:arrive	-18	34	5	4	-7	-8	-4	-2	-5	-10
word:article	-4	-3	-11	-7	-5	-6	27	-6	64	-3
word:artificial	-6	-4	6	-1	-3	-7	7	-3	-4	-4
word:as	-5	-4	-1	-2	-3	-3	-2		-4	21
word:asean	-24	-5	55	-8	-4	-8	-8	-2	-4	-5
word:ashgabat	-3	-12	-6	-5	-4	-6	-6	-3	-6	-5
word:asia	-10	22	19	-6	-7	-6	-5	-3	-5	-4
word:asia-pacific	-11	-2	4	2	-5	-16	-3	-5	-3	-1
word:asian	-13	9	-3	-2	-11	22	-4	-3	-6	-3
word:aside	-7	-4	11	-10	50	-11	11	-5	17	6
word:ask	-9	-2	-5	-6	-3	-5	4	1	-1	-4
word:assemble	30	-4	-5	-6	-7	36	-7	-3	-3	-3
word:assembly	-17	19	12	-3	-9	8	13	-2	-4	1
word:asset	5	-3	-3	-4	-7	-9	4	-1	16	-4
word:assign	-11	-2	-2	-5	-3	-3	-5	25	-10	-7
word:assist	-6	-2	-3	-3	-6	-4	-8	-4	-33	-28
word:assistance	-5	-2	-3	-3	15	-4	-3	-5	3	-2
word:assistant	-11	-5	-9	-8	-7	81	-9	-4	-8	-5
word:association	-25	-10	8	-5	-4	-5	11	-2	-8	-6
word:assume	-12	-4	-5	-5	-3	-6	-10	-4	-13	74
word:assurance	7	-3	-9	-4	-2	-2	-1	-1	-1	-1
word:assure	5	-6	-4	-4	-5	-5	-6	-2	-6	-6
word:astana	-12	28	-11	-6	-5	8	-4	-2	-4	-3
word:at	6	2	6	-3	-2	3	-2	-2	-2	-1
word:attach	-7	-3	-3	-7	-14	-10	-5	7	7	-4
word:attempt	-12	-3	-3	-9	-4	12		-4	-9	-10
word:attend	-2	-4	7	-4	-4	4	-3	-3	-5	-5
word:attendance	-51	-6	5	-5	-4	-17	-4	-3	-6	-7
word:attention	-10	-4	-7	-6	-8	-6	-3	-3	-13	-3
word:attorney	-9	-3	-4	-3	-7	-9	2	-4	18	-7
word:attract		-5	-1	-5	-11	-5	-4	-2	-3	-3
word:attractive	-9	-2	-5	-3	-7	-3	-2	-3	-2	-2
word:auckland	13	-5	24	-7	34	-6	-6	-5	-12	-5
word:auction	-10	-4	3	-8	-8	-8	-8	41	-11	-5
word:audience	30	-5	-6	-4	-1	3	-3	-6	-3	-7
word:audit	12	-4	-6	-6	-13	-13	-6	27	44	-6
word:aug.	14	-3	-4	-9	-3	-6	58	-3	-4	-10
word:august	5	3	-1	4	-4	10	12	12		-1
word:authorisation	-2	-4	-7	-7	-5	-7	-11	17	-9	-4
word:authority	-7	-5	-4	-6	-4	-5	2	11	28	-19
word:authorization	20	-2	-4	-4	-9	-7	14	-11	33	-3
word:authorize	-10	-4	-3	-9	-8	-11	-6	97	-11	-5
word:autonomous	13	-13	20	-5	-7	12	-7	-3	-5	-3
word:autumn	-36	-7	-4	25	3	31	-5	-5	12	-5
word:available	-6	-4	-5	-4	44	47	-7	-3	-16	-4
word:average	-19	-8	-11	-5	-19	-9	-6	-3	-7	-5
word:await	-9	11	-5	-12	-6	-13	-8	24	19	-10
word:award	-13	-3	-3	43	2	-6	-5	-1	-1	-6
word:aware	-16	-3	-3	-5	-3	19	-3	30	-3	-9
word:away	-3	-8	9	8	-1	-5	5	23	10	3
word:bac	-12	-2	-1	-6	41	-3	-2	-13	-2	-3
word:back	-8	6	-3	-4	-7	-4	8	-2	1	-7
word:backbone	-21	-5	2	-9	6	-10	-7	-3	18	-6
word:backup	-3	-3	-6	-8	-11	20	29	-4	26	-4
word:bad	-11	-5	-4	-4	-4	-9	-10	-9	-5	-4
word:bade	24	-21	-6	-4	-3	-3	-4	-2	-4	40
word:bag	-5	-4	-5	29	18	-5	-10	24	-19	-4
word:baht	-7	-3	-5	-5	-3	-8	-5	-7	-5	-3
word:baku	-14	-4	30	-4	-5	18	-9	11	-6	-6
word:balance	22	-8	-5	-4	-7	-5	-4	-6	-1	-8
word:baltic	-6	13	-5	-2	-2	21	-2	-3	-6	-2
word:ban	-4	-3	-4	-4	-5	-6	9	-6	16	-6
word:band	-7	-3	-4	-6	-7	-6	10	12	-10	-4
word:bandung	-13	-5	11	-15	-5	-15	-4	-7	31	-2
word:bangabandhu	-22	-3	-4	-30	-6	-22	-2	-2	-2	-4
word:bank	-7	-5	-7	-9	-6	1	8	27	-5	8
word:banker	-6	-2	-4	-9	-6	-4	-4	-8	-9	-6
word:banking	-5	-4	-9	25	-12	-7	29	14	-7	-4
word:bar	-4	-4	-3	-5	-7	-5	19	14	1	-5
word:barcelona	13	-6	14	-12	-3	-7	-4	-4	-5	-4
word:baroness	27	-6	-12	-6	-6	-9	22	-4	-7	-10
word:base	-7		-4	11	3	-6	-4	13	13	-3
word:basis	-16	-4	-4	-8	-5	-7	-8	5	-11	16
word:batam	1	-7	-2	-7	-18	2	-3	-3	-4	-3
word:battery	-4	-4	-5	18	11	23	6	-5	-6	-4
word:bay	2	-6	19	-3	-5	36	-3	-3	-3	-5
word:be	-1		-2	-1	-1	-2	-2	-2	-1	
word:bear	-12	-4	7	9	6	-4	4	-3	-4	5
word:beat	-17	-7	-9	-6	-14	-7	-5	-7	-8	50
word:because	-16	3	-5	-4	-7	15	-4	19	3	-4
word:become	-9	-4	-4	-2	-3	-5	-7	5	-6	11
word:before	11			-3	-3	-4	5	-1	6	-5
word:begin	-5	11	-5	-8	-2	14	-3	-2	11	-5
word:behalf	-12	-3	-4	24	-5	-6	-4	-4	-11	-6
word:behind	12	-4	-8	20	-4		-5	-3	-9	-6
word:beijing	-2	29	-5	6	-2	-7	-5	6	-2	-4
word:being	-7	-1	10	-4	7	-2	-3	-4	4	3
word:believe	-5	-4	-3	-1	-3	-9	-21	-3	-9	-18
word:belong	-5	-6	-5	-7	18	-5	-4	-6	1	-8
word:below	-9	-2	-4	-3	-16	-10	20	-3	-8	-9
word:benefit	-11	-5	-7	-9	-3	-2	-2	-2	-2	-3
word:bengaluru	-13	9	-12	-5	-9	24	-5	-4	8	-7
word:bergen	8	-6	18	-10	-4	14	-12	-3	-4	-6
word:berlaymont	35	-2	-4	-3	-9	-2	21	-3	-3	-7
word:berlin	19	-5	11	16	-2	-7	4	-5		8
word:beside	-26	-4	-7	-5	29	1	-5	-4	-11	-6
word:besides	-11	-3	-7	-3	-12	8	-11	-5	2	-4
word:between	15	-4	-6	14	-3	-6	-4	-1	-3	-4
word:beyond	-15	-5	-3	-4	-7	-5	16	37	-8	-3
word:bid	11	-2	-3	-4	12	-10	-4	11	-14	-6
word:bidder	-13	-4	-5	4	-8	-8	-10	43	-18	-6
word:bidding	-8	-2	-4	-24	42	-4	-4	-15	-5	-3
word:big	-8	-8	14	-5	26	-7	-6	-4	-4	-5
word:bilateral	42	2	-7	7	-3	-4	-3	-2	-3	-4
word:bill	-8	-4	5	-4	-5	-8	39	-5	-8	-6
word:bind	-6	-4	-5	40	-5	-1		-4	-5	-4
word:binding	-8	-3	-4	45	-8	-7	15	-7	28	-7
word:bishkek	12	-5	12	-19	-4	-11	-6	-4	-5	-21
word:blacklist	-10	-3	-4	-7	-9	-6	-5	-7	73	-5
word:blame	-13	-5	-5	-16	-8	22	-5	-6	-11	-5
word:blessing	-5	-3	-4	-5	-10	-5	-22	37	-13	13
word:bloc	-10	-3	-3	-3	-2	-2	-3	-2	-8	3
word:block	7	-3	-4	-4	-6	-6	-7	8	23	-5
word:blockchain	-7	-3	42	5	-4	-9	-42	-2	-2	-2
word:blueprint	-5	-5	-5	-7	-5	-11	53	-1	-3	-4
word:board	-13	1	-5	-5	8	-5	1	-3	-9	22
word:body	-13	-3	17	-3	-8	-18	10	-2	-4	23
word:book	-17	-4	28	-10	-8	-9	-14	13	-8	-8
word:boost	7	-3	-7	-4		-5	-2	-2	-2	-2
word:booth	-33	-6	-6	-3	-4	37	-7	-2	-3	-3
word:border	-8	-2	-5	-6	-6	-10	-5	-6	52	-3
word:borrower	-11	-2	-3	-6	19	-4	-7	-5	13	-3
word:boss		-6	-4	-6	-7	-9	-5	-4	-11	24
word:bottom	18	-5	-5	-10	-5	-7	-8	-4	-11	-6
word:box	-27	-4	-5	-6	-7	-13	-5	-5	51	-6
word:branch	-20	48	-6	-6	-5	47	-8	-3	-5	-17
word:brand	-11	-3	21	-7	17	14	-6	-6	-9	-5
word:brasília	30	-4	-4	-3	-4	-6	-10	-2	-4	-6
word:breach	-4	-3	-4	-3	-4	-3	-11	6	17	-7
word:break	-2	-1	-5	-7	-1	28		-5	5	-5
word:breakfast	27	-4	5	-4	-4	-5	-6	-2	-3	-4
word:bridge	-11	-1	1	-5	3	-5	-4	-2	-5	-6
word:brief	33	-3	-1	-5	-4		4	-2	-5	-8
word:briefing	-8		18	-4	5	-5	-3	-3	-7	-7
word:bring	3	-1	6	-1	-5	6	1	-2	4	1
word:broad	-12	-3	-5	-8	-5	-3	-5	-3	-2	-1
word:broadband	-7	-1	-4	-4	-7	11		-2	-5	-3
word:broadcaster	-16	-6	-14	-5	34	-7	-6	-10	-4	-10
word:broadcasting	-5	-2	-4	-5	-3	-11	-6	6	-1	-6
word:broker	-5	-2	-2	29	-10	-3	17	20	-33	-3
word:brother	10	-5	-4	-6	-8	-6	-12	-4	-6	-6
word:brush	-38	-7	47	-3	-10	-5	-7	-3	-5	-6
word:brussels	22	5	-5	-7	-5	-6		-4	-6	2
word:bucharest	27	-5	-6	-10	-7	22	-8	-4	-4	24
word:budget	18	-6	-8	-5	17	-7	28	-3	-5	-7
word:buenos	-9	-4	-8	-12	10	-3	-6	-2	-4	-4
word:build	-4	-2	-4	11		10	-5	-2	-6	1
word:builder	-2	-4	-4	25	6	-12	-5	-5	-9	-5
word:building	3	-5	-8	-9	6	1	19	-8	-5	-5
word:bus	-11	-7	-6	-6	11	46	-1	7	-20	-9
word:busan	-19	2	5	-6	-16	-9	-5	29	-4	-5
word:business	-5	2	2	-2	-6	-1	-5	-2	-6	4
word:businessman	-9	19	-21	5	-6	-5	-15	-2	-3	-3
word:busy	-44	-13	-12	-4	-4	-15	-6	-3	-5	-9
word:buy	-6	-4		-8	30	-1	-1	11	-11	-5
word:buyer	-9	-4	-5	-8	-13	-6	-16	12	-10	-5
word:by	-1	-2	-1		1	2	2		2	
word:cabinet	-11	-5	8	1	-3	-6	7	7	-2	19
word:cable	5	8	-1	9		8	-6	-4	-2	-4
word:cadre	-16	6	-3	-6	-3	-6	-3	-2	-4	-2
word:cairo	-7	27	43		-5	-12	21	-4	-4	-6
word:calendar	22	15	10	-5	-7	-7	-4	-2	-3	-4
word:california	-13	41	-9	-4	-4	-7	-4	-3	-4	-8
word:call	3	-3	-1	-2	-2		-1	-2	-1	-3
word:camera	-6	-4	-4	-5	6	-7	1	-5	25	-4
word:camp	15	-3	3	-6	-5	12	-5	-3	-7	-4
word:campus		7	-4	-4	4	19	-3	-3	-4	-5
word:can	-4	1	-5	-5	-2	4	-2	-4	-9	-5
word:canadian	-6	-3	-3	-15	38	-11	29	-7	21	-4
word:canaveral	-10	-7	-6	-7	-12	27	-5	-3	-3	-4
word:canberra	14	11	-5	33	38	-6	-7	-2	-5	-13
word:cancel	-5	17	30	6	8	12	4	3	-8	-6
word:cannot	-8	-3	-3	-5	-3	-9	-18	-13	2	-6
word:cap	-3	6	-4	-8	-6	-10	49	-4	12	-4
word:capability	11	-3	-2	-4	-13	-8	-7	-5	-2	-2
word:capacity		-5	-5	6	-5	3	-5	-3	-5	-4
word:cape	-12	-2	20	-6	30	-5	-5	-3	-5	-4
word:capital	7	11	-2	-2	1	6	9	1	-4	-4
word:car	-22	-4	-3	-5	-11	-13	7	-4	-1	-5
word:card	-3	-6	-4	3	-6	7	20	-7	1	-6
word:career	-15	-4	-4	-4	-3	-12	-5	-2	-4	-13
word:caretaker	-10	-6	-3	-6	-3	-4	-6	-2	-4	-28
word:caribbean	-21	-4	9	-4	-2	6	-5	-10	-7	-4
word:carmaker	24	17	-2	7	-24	-6	-2	-3	-3	-2
word:carrier	-10	-7	-3	16	3	-5	7	3	6	-5
word:carry	-5	-2	-4	5		5	-5	-5	12	-5
word:case	5	-3	-4	-5	-5	-7	-9	-6	22	-2
word:cash	-5	-2	-2	-10	29	-2	-2	-30	3	-3
word:catch	31	-4	-5	-5	-3	-3	-3	-4	-21	-6
word:cause	-23	-2	-4	-3	-4	-4	-3	-3	5	-9
word:cayman	-13	-34	-4	-4	34	-5	-5	-7	-5	-11
word:ceiling	-9	-4	-4	23	-12	-7	34	-7	-2	-9
word:cellular	-8	-1	-1	-12	-9	-9	-5	7	-4	-2
word:cent	-8	-3	-5	-5	16	-9	26	-4	-10	-5
word:center	-3	-3	1	-4	-1	6	2	-2	-4	-2
word:central	-10	2	-5	-5	3	-2	21	-4	3	-10
word:ceo	20	-7	5	-1	-6	-6	-4	-3	-4	40
word:ceremony	-12	-4	4	19	5	16	-3	-3	-5	
word:certificate	-13	-3	-4			-7	-9	29	-8	-3
word:certification	41	-2	-3	-6	-8	-8	-10	59	-24	-6
word:certified	-18	-4	-5	-8	-12	-12	-8	85	51	-16
word:cfa	-4	-2	-3	-6	6	-2	-4	11	-7	-2
word:chain	-5	-4	2		4	-5	6	-3	-3	-3
word:chair	3	-3	7	-5	-4	-3	3	-3	-6	11
word:chairman	-7	-5	-4	-7	-1	-6	-8	-4	3	52
word:chairmanship	31	-6	-9	-19	-4	-9	-2	-2	-5	8
word:challenge	-8	-5	-6	-5	-6	-5	-6	-3	25	-5
word:chamber	44	-4	-5	-6	-6	-5	27	-2	-4	-10
word:chance	11	-5	-5	-5	-8	-6	-7	-3	-5	-9
word:change	-9	8	-7	3	-4	1	-8	-3	4	-7
word:channel	-13	-5	-11	-9	14	-13	-7	-3	-4	-3
word:chapter	-8	-7	-6	-8	-5	-10	46	-3	-6	-5
word:charge	3	-3	2		-4	-2	2	-1	-9	2
word:charter	-17	-2	-9	3	-4	-5	43	31	-8	-9
word:chat	32	-3	-4	-4	-4	-4	-4	-3	-5	-5
word:chatbot	-5	-3	-4	-4	-5	-11	-13	-5	82	-4
word:chatgpt	-10	-1	-2	-2	-3	23	-6	-8	12	-2
word:cheap	-14	-6	-5		-6	-9	-16	-4	-8	-5
word:check	10	1	-3	-6	-2	-10	13	-8	23	-4
word:chennai	13	-4	8	-10	-11	-10	-8	-4	12	-4
word:chief	-11	2	-1	-1	-2		-6	-4		33
word:child	2	-3	-4	-6	-5	8	15	-5	3	-10
word:china	-4	-2	-2	16	-12	-2	-6	6	6	-7
word:chinese	9	-3	-3	11	13	-5	-6	-6	11	-8
word:chip		-1	-2	7	4	-1	4	-1	-2	-2
word:chipmaker	-7	-3	-3	-24	14	-5	-3	-4	-5	-4
word:chipmakers	5	1	-4	-2	-2	-2	-2	-1	-2	-8
word:chips	-5	-3	5	-11	12	-4	5	-3	-3	-4
word:chitose	-20	51	-8	-3	-4	-11	-4	-3	-6	-6
word:choice	-21	-5	21	-7	-5	-7	-7	-3	-3	7
word:choose	-17	-4	-4	23	-5	-6	-7	-5	-9	36
word:circuit	-9	-4	-4	-5	-11	-5	30	-4	-7	-5
word:circular	-9	-3	-5	-13	-5	-14	67	-4	-13	16
word:cite	-4	-4	-4	-5	-6	-6	8	-8	5	-4
word:citizen	-13	-5	-4	-1	-4	6	-7	-2	-5	-5
word:city	10	-4	3	-4	-3	10	-5	-6	-3	-4
word:civil	-7	-5	-4	-4	-5	-5	-8	-3	9	-6
word:claim	-16	-4	-5	-13	-11	-7	-7	-6	9	-10
word:class	-7	13	-4	-5	-5	-11	2	15	10	-6
word:clause	30	-27	-3	-4	-9	-5	10	-6	8	-5
word:clean	-7	29	-6	-3	-5	17	-6	-2	-4	-8
word:clear	-7		-4	-5	-4	-6	-4	15	-13	
word:clearance	-5	-7	-3	-20	-7	-3	-4	19	3	-4
word:client	18	-3	-4	-5	-7	-5	-7	8	-26	-6
word:climate	-5	-18	-4	-13	-3	18	1	-6	-8	-3
word:clinch	-5	-2	-9	8	12	-6	-4	-2	-8	-2
word:close		-4	-1	-4	11	-4	-4	-4	2	-6
word:closed	45	-4	-8	-5	-4	25	-6	-3	-10	-7
word:closely	-9	-4	-4	-4	-4	-5	-6	-3	-5	-3
word:closer	-17	-6	1	-6	-5	-5	6	-3	-4	7
word:closing	37	-7	-7	-3	-9	-4	-6	-2	-3	-4
word:cloud	-9	-2	-3	33	-2	2	14	-6	-7	2
word:cluster	6	-4	-6	-5	-6	-5	-3	-7	-5	-4
word:co-founder	-13	-3	-4	-3	20	-8	-10	-6	31	11
word:coast	-8	7	-4	8	-9	-6	-6	-3	-6	-3
word:code	-5	-3	-6	12	-6	8	45	-3	-6	-5
word:coffee	43	-10	-5	-5	-3	-7	-9	15	-7	-8
word:collaborate	22	-3	-5	10	-5	-11	-5	-4	-6	-2
word:collaboration	-5	-4	-5	9	-7	-3	-4	-2	-3	-4
word:colleague	12	-29	9	-3	-5	-6	-3	-3	-6	-15
word:collect	-7	-3	-3	-4	-8	12	-7	-3	47	-5
word:college	25	-4	-4	-6	-6	24	-6	-4	-8	-8
word:colombo	9	-3	7	-4	32	-6	-7	-6	-4	-4
word:columbus	25	-2	-2	-8	-6	-7	-4	-5	26	-8
word:come	2	-2	3	-2	-1			2		-4
word:coming		-4	-5	-4	-4	-10	-5	-2	-5	-14
word:comment	-11	-4	-5	-9	-8	-9	29	-6	-10	-6
word:commerce	-5	-4	-5	-5	-5	-5	-13	-4	-26	14
word:commercial	-8	-3	1	-2	-1	22	-8	9	-8	-4
word:commission	14	6	-6	-9	-9	27	-8	4	-2	-4
word:commissioner	2	-7	13	-7	-5	-7	-7	-4	4	37
word:commit	-7	2	-4	-6	17	6	-4	-3	-5	-4
word:commitment	-2	9	-4	4	14	-7	-3	7	-3	-4
word:committee	-5	4	-6	-3	-5	-5	12	-3	-5	3
word:common	8	-3	12	-7	-3	-7	7	-3	-3	-3
word:communication	-8	-4	-3	1	-2	-8	-3	2	-11	4
word:communications	-12	-4	3	-5	-4	-4	5	8	-6	15
word:communiqué	-13		1	8	-2	-6	-3	-2	-4	21
word:community	-15	7	20	-6	-5	-12	-5	-2	-6	-3
word:company	4	-4	1	4	1	2	-4	-4	-4	1
word:compare	7	-12	-6	-7	-5	-7	-5	-4	-5	-5
word:compete	-13	-5	-5	-14	-11	-9	-4	-6	-7	-4
word:competency	-4	-6	-4	-6	-2	-4	-5	-2	-4	-4
word:competition	-4	-2	8	-4	-5	-2	-5	-4	-8	-1
word:competitive	4	-5	-4	-4	-6	-3	-2	-2	-4	-2
word:competitor	22	-4	-6	-5	-9	-7	-5	15	3	-4
word:complain	-12	-7	-9	-5	-5	-5	-6	-4	-7	-8
word:complaint	15	-3	-5	-4	-5	2	-10	-6	8	2
word:complete	1	-10	-4	-4	24	-8	-1	11	4	10
word:complex	13		-4	-4	38	-7	-2	-4	-3	-6
word:compliance	-15	-3	31	-6	-3	-6	-18	-3	41	7
word:comply	-10	-3	-3	-5	-8	-5	-7	-8	-1	-4
word:component	-16	2	-3	-6	-11	-7	18	-3	-4	-7
word:comprehensive	-2	-3	-4	-4	-5	-4	7	-8	-7	-2
word:computer	-10	-2	-5	-5	21	27	25	-4	-8	-8
word:computing	-5	-4	-5	-3	-5	-14	19	-4	2	-4
word:concede	5	-4	-4	-3	-4	-5	-5	11	-11	-21
word:concern	29	-3	-5	-6	-7	-4	-5	-15	10	-11
word:concerned	-4	-6	-4	-3	-6	-19	-7	-2	-3	-1
word:concession	-6	-5	-3	23	-5	-6	-8	57	-24	16
word:conclave	-5	-5	32	-11	-3	-5	-9	-1	-2	-3
word:conclude		7	1	37	-8	-10	-5	11	-7	-4
word:conclusion	-8	-2	23	-6	31	-3	-5	-4	-5	-3
word:condition	-10	2	-2	-5	-11	-4	-5	17	5	-2
word:conduct	-6	2	-4	22	-14	-10	9	-4	2	-6
word:confer	26	6	11	-4	-5	-6	-4	-4	-5	-7
word:conference	-6	-7	52	-5	-3	-10	-7	-3	-3	-6
word:confidence	-2	-5	-6	-5	-11	31	-6	-2	-4	-4
word:confirm	-9	-5	-4	3	3	3	-5	-2	1	5
word:conglomerate	-8	-3	-4	-12	19	-4	-5	-5	-8	-5
word:congratulate	-39	-5	-5	-7	-7	-10	-5	-5	-10	-16
word:congress	1	1	40	-1	-5	-13		-5	-6	-5
word:connect	15	-1	5	3	-13	1	-8	3	-6	-3
word:connection	-10	-4	-3	4	-6	6	-9	-5	-7	-1
word:connectivity	23	4	3	-8	9	-4	6	-3	-4	-5
word:consent	6	-2	-4	5	-11	-5	-6	-13	34	-4
word:consider	11	-4	-4	-9	-5	-5	4	-6	-10	-4
word:consortium	-5	-3	-3	-5	16	-4	-3	6	-9	-3
word:constellation	-12	-2	-2	16	-11	-10	27	-16	-19	-5
word:construction	-12	-4	-5	-5	-6	-17	19	7	-5	-6
word:constructive	6	-4	-3	-5	-5	-6	-10	-3	-5	-5
word:consult	24	-4	-6	-8	-3	-6	11	-3	-5	-4
word:consultancy	12	-4	-12	-3	-4	-10	-2	-3	-4	-6
word:consultant	-11	-4	-6	-7	-9	-10	-10	-10	-7	-7
word:consultation	8	-3	-7	-4	-5	-5	40	-6	-6	-2
word:consumer	-10	-3	38	-4	-4	-4	-9	-4	1	-6
word:contact	18	-4	-4	-10	-5	-5	-5	-4	-5	-6
word:content	-4	-5	-2	2	2	-9	34		3	-4
word:continent	-14	-12	18	-5	-6	-5	-3	-3	-7	-3
word:continue	-8	9	19	-5	-4	-7	-9	-2	14	-6
word:contract	-3	-3	-3	27	-9	-6	-5	-9	-8	-3
word:contractor	-9	13	22	-8	-5	17	-3	-7	-20	-3
word:contribute	-18	-17	-5	-6	40	2	-5	-3	-8	-6
word:contribution	-19	-5	-3	-7	-8	-5	-2	-2	-3	-5
word:control	3	-7	-3	-7	7	12	9	-5	-1	-6
word:convene	-3	-5	29	-4	-3	-4	-8	-2	-2	7
word:convention	-10	-9	31	-12	-5	-14	-3	-2	-3	-3
word:conversation	38		-5	-4	-3	-6	-4	-3	-3	4
word:convey	-25	39	-3	-6	-4	-4	-7	-3	-23	38
word:convince	-11	-5	-4	-7	-8	-5	-4	-2	-3	-3
word:cool	-51	-5	-6	-7	-17	-9	-6	-5	-9	-6
word:cooperate	-10	-5	-6	19	-10	-7	-7	-5	1	-3
word:cooperation	1	-5	-5	17	-4	-3	-7	-3	-5	-4
word:coordinate	16	-4	-4	-5	-6	-5	3	-4	-5	-6
word:coordination	9	-3	2	-8	-5	-5	-4	-6	-4	-6
word:copper	7	-5	-3	-4	-6	18	-3	-1	-6	-9
word:copy	-32	-5	-5	17	-5	-5	-5	-6	-7	-4
word:core	5	2	-4	59	-13	-8	5	-5	13	-6
word:corporate	-24	-4	-4	-5	-6	-6	-16	-16	27	-5
word:correct	-11	-4	-4	-6	-11	-14	-3	-4	-6	-11
word:corridor	30	-5	-6	-8	-4	-12	-4	-2	-5	-4
word:cost	-1	-5	-4	-6	8	-7	-3	-9	8	-5
word:could	-12	-2	-3	-10	-2	-9	-6	-4	-9	-7
word:council	-11	-5	12	14	-5	-5	11	4	-7	3
word:counsel	-16	-7	-4	-4	-4	-3	-4	-3	-6	-20
word:count	-3	-3	-5	-6	-13	-7	-6	-6	-11	-6
word:counter	-20	-7	-3	-4	-3	-5	-11	-3	48	-10
word:counterpart	1	-4	-7	5	-4	-4	-4	-3	-6	-7
word:country			3		-4	-7	-2	-1		-2
word:county	24	-5	-4	-5	34	-10	-6	5	-10	-3
word:couple	13	-13	-4	-25	-5	-3	-3	-3	24	-3
word:course	-22	-7	-6	1	1	9	-7	-6	-4	-5
word:court	-5	-3	1	-2	-2	-4	-6	-6	21	-2
word:courtesy	21	-4	-4	-3	10	-3	-2	-2	-3	-7
word:cover	-2	-4	-4	26	2	3	-10	-6	1	-3
word:coverage	3	-3	-3	-2	-8	-6	-6	-15	16	-3
word:create	-6	-3	-4	-4	3	-8	22	-2	-3	-5
word:creation	13	-5	-5	-5	-5	-6	-5	-2	-4	-8
word:credit	-4	-5	-5	-5	42	-9	-8	-11	-6	-3
word:criminal	-21	-3	-5	-5	-5	-11	-5	-8	-9	-5
word:crisis	-27	-5	-4	-4	-5	-4	-2	-2	-5	-36
word:critical	-3	-5	1	-7	-8	-4	15	-3	-5	-6
word:criticize	-15	-5	14	-10	-6	-6	-19	-5	21	-15
word:critics	-6	-3	-6	-4	-6	-3	-5	-6	-41	-9
word:crore	-9	-3	2	16	39	-13	6	-10	-5	-5
word:cross	3	-9	-6	-6	-3	-6	-6	-5	-5	-7
word:cross-border	9	-4	-7	-4	-4	42	17	-4	-5	-4
word:crucial	-9	-5	-3	-4	-2	-2	-1	-2	-3	-2
word:crypto	-6	-3	-3	-5	-6	-5	35	14	-7	-11
word:culture	-15	29	-22	-5	-4	-3	-2	-2	-3	-2
word:curb	16	-3	-3	-5	-5	-4	3	-19	20	-5
word:currency	-4	-3	-3	-7	-15	7	-6	-9	1	-5
word:custody	-4	-2	-4	-2	-11	14	41	-3	-19	-4
word:custom	48	-4	-4	-19	20	-2	-25	-2	-3	-3
word:customer	-11	-4	-5	-10	-8	18	-6	-6	16	-4
word:cut	1	7		-5	-1	-1	5	-4	1	-5
word:cyber	-10	3	10	5	7	1	16	-4	-5	-1
word:cybercrime	-9	-3	-4	-10	-8	-5	53	-3	-7	-4
word:cybersecurity	14	-5	-2	-6	-4	-1	20	-2	-5	3
word:daily	-1	-5	-4	-8	-5	-4	-4	-2	-1	-4
word:damage	3	-3	-6	-7	-10	-6	-11	-4	-6	-4
word:dar	-12	-6	-5	-9	39	14	-5	-6	-10	-5
word:dark	-13	-5	-7	14	-5	-7	-8	-4	4	-10
word:data	-16	2	-4	-6	-5	-7	33	-4	-7	-5
word:database	-15	-2	-3	-10	-7	-7	-9	-4	-5	-12
word:date	-1	4	-5	3		-10	2	-9	13	-4
word:datum	-1	-4	-1	-1	-2	2	9	-1	1	1
word:davos	-3	-2	28	-4	-8	-4	-4	-3	-4	-7
word:dawn	-22	30	-4	9	-5	5	-6	-8	42	23
word:day	6	11	2	-3	-3			-4		2
word:days	-12	23	31	-4	-4	-9	-14	-5	36	-4
word:de	50	-4	-10	-6	-5	-5	-4	-3	-6	4
word:deadline	-2	-3	-6	-3	-6	-5	-8	-2	-11	-14
word:deal	-7	-1	-4	22	-4	-6	-5	-3	2	-5
word:death	-16	-4	-3	-2	-3	-13	-21	-6	29	-3
word:debate	-20	-2	-5	-4	-4	-6	61	-14	-12	-4
word:debrecen	-13	6	-5	-3	13	-30	-2	-3	-4	-7
word:debt	33	-4	-6	-6	25	-7	-4	-5	-12	-5
word:debut	-17	-8	37	-7	-6	69	-10	-4	-9	-6
word:dec.	-8	-2	-6	-5	33	-7	-6	-7	-7	-7
word:decade	-10	-5	-6	-5	-11	-5	-13	-3	-8	8
word:december	10	-6		-2	-2	8	19	9	-6	1
word:decide	-12	-3	-4	-7	14	-7	9	15	-23	-5
word:decision	-3	-2	-3	-3		-7	6	-4	3	-3
word:declaration	-12	-5	-8	67	-8	-8	-15	-4	-5	-5
word:declare	-9	-3	8	1	-8	5	-2	-2	18	-4
word:decline	-11	-4	-4	-6	-6	-5	-8	19	-13	12
word:decree	-8	-4	-4	-11	3	-6	18	-6	9	6
word:dedicate	-15	-5	26	-4	-6	39	-6	22	-7	-26
word:deep	-12	30	-5	-5	-4	-8	-2	-2	-2	-4
word:deepen	-14	-5	-4	-5	-5	-6	-4	-3	-4	-4
word:deepfakes	13	-2	-3	-4	-6	-11	53	-12	-23	-4
word:deeply	-5	-3	-8	-7	-3	-5	-9	-1	-7	-1
word:defend	57	-4	-3	-13	-4	-5	-6	-4	2	-5
word:defense	1	-7	15	-7	27	-10	-6	-4	-7	-6
word:degree	-17	-7	-9	-4	-4	19	-7	-3	-6	-9
word:delay	-15	-5	-5	-1	-7	-9	7	-4	-14	-5
word:delegate	7	-3	9	-6	-5	-9	-3	-2	-3	-3
word:delegates	-26	-9	47	-9	-4	-5	-3	-2	-3	-3
word:delegation	7	6	-7	-2	-4	-4	-2	-3	-3	-6
word:delhi	-4	47	3	10	-4	-11	-7	-3	-4	-5
word:deliver	-11	-5	20	12	-9	-12	-6	-3	-6	-4
word:delivery	-11	-4	-4	-8	-8	15	-9	-4	19	-5
word:demand	-1	-3	-4	-5	-14	-3	-9	-4	48	-6
word:democratic	10	-5	-5	-5	-2	-4	-8	-2	-2	-2
word:deny	-19	-3	-4	-17	-9	-5	-7	-4	-18	-5
word:department	-11	-4	6	-6	-5	-6	-4	-3	-8	7
word:depend	-7	-4	-4	-7	13	-8	-6	-3	-7	-5
word:deploy	-18	-5	-4	-4	26	37	-7	-3	-5	-4
word:deputy	-6	-5	-6	-5		5	5	-1	-3	8
word:describe	-1	-4	-4	-7	-4	1	-7	-4	-5	-11
word:design	5	-4	-3	5	-4	32	-2	-4	-7	-4
word:designate	-26	-4	-6	-11	-6	-7	-16	-7	50	57
word:designer	14		-3	-2	19	-5	-6	6	-8	-4
word:desk	-18	-4	-5	-5	2	11	8	-3	-7	-2
word:despite	-9	-2	-3	-12	-4	-3	4	-13	11	-8
word:destination	-9	-2	-4	-2	-9	-4	-6	-3	42	-3
word:detail		1	-5	-3	-4	-6	1	-7		-7
word:detailed	-16	-4	-4	-3	-5	-4	-14	-2	-2	-4
word:develop	-4	-2	-4	6	-6		-1	-3	-4	-5
word:developer	-14	-4	12	26	-10	-9	-3	-3	-4	-4
word:development	-1	-1	-2		-3	-4	-1	-3	-1	
word:device	-6	-4	-3	6	-11	12	-2	-4	-6	-6
word:dfdi	-17	-3	45	-3	-7	-2	-2	-3	-3	-2
word:dhabi	-1	-4	-4	-4	-15	30	-9	8	-10	-4
word:dhaka	12	-3	17	-4	-3	-15	-7	-2	-4	-7
word:dholera	9	-5	-3	-4	-9	-5	-6	-2	-4	-4
word:dialog	24	-5	19	-4	-5	-4	-6	-3	-4	-3
word:diary	17	-3	-11	-3	-6	-7	-6	-3	-10	-4
word:die	-4	-8	-4	-3	-7	-7	-7	-3	-13	-27
word:difference	-9	-3	-6	3	-5	-3	-7	-2	-3	32
word:different	-8	-4	-3	-3	-5	-4	-8	-17	-14	-7
word:difficulty	11	-6	-4	-8	-7	-4	-4	-3	-5	-9
word:digital	-1	-1	5	-1	-1	-1	4	-2	-3	-1
word:digitalisation	-14	-5	22	-4	13	-7	-7	-6	-6	20
word:digitalization	-12	-3	-4	18	-3	-8	-6	-5	-7	-6
word:digitize	-7	-11	-10	43	-4	-7	-4	-6	-9	-4
word:din	38	-4	-5	-4	-3	-5	4	-2	-6	-7
word:dinar	-2	-1	-5	-8	-12	-5	-11	-18	45	-1
word:dinner	48	-8	-9	-4	-4	-4	-12	-3	-4	-6
word:diplomacy	-28	-3	-3	-5	-3	-4	14	-5	-2	35
word:diplomat	-19	2	-6	-3	-3	14	-8	-2	-3	-6
word:direct	-7	3		-5	-6	-7	11	-5	10	-7
word:direction	16	-5	-4	-7	-3	-5	38	-27	-8	-6
word:directive	-6	-3	3	-4	-3	-5	58	-3	8	-7
word:director	-11	-4	5			-3	-5	-5	-8	30
word:director-general	1	-3	-3	-6	-3	-11	23	-1	-5	19
word:disclose	-6	-3	-3	-5	-23	-5	8	2	-10	14
word:discuss	39	-4	-5	-6	-5	-6	-3	-5	-4	-5
word:discussion	50	1		-7	-3	-5	-6	-3	-4	-5
word:dish	-12	22	-14	44	-4	-17	-7	-5	42	-4
word:dismiss	-19	-3	-5	-3	-5	-4	-5	24	10	21
word:dispute	6	-5	-6	-5	-6	-10	-4	-4	15	-5
word:dissolve	-13	-5	-4	27	-8	-8	-6	-4	-9	50
word:district	-23	-8	-10	-8	-6	48	-9	-3	-6	-5
word:dma	-6	-4	-4	-4	-5	-9	-17	-3	30	-13
word:do	-8	-1	-5	-2	-5	-5	-1	-2	-3	-5
word:doctor	-12	26	-4	-6	-4	-10	-17	38	-15	-8
word:document	-9	-5	-3	22	12	-7	-1	-5	-4	-4
word:doha	10	-8	41	-9	-5	58	-6	-4	-6	-7
word:doll	-13	-14	-7	-6	-5	-13	-9	-4	-8	-9
word:dollar	-8	-3	-4	-5	26	-6	-4	-2	1	-4
word:domestic	-29	-3	-5	24	-8	29	-14	-4	-4	-10
word:donate	-13	-3	-5	-6	97	-9	-4	-6	-11	-7
word:door	30	-5	3	5	-2	-10	-7	-1	-2	4
word:double	-11	-4	-4	-7	8	-8	7	2	-2	5
word:down	6		-4	-7	-3	-4	3	6	-2	7
word:download	-21	-4	-8	-6	-7	13	40	-30	-21	-5
word:dr		18	-5	-4	-4	-7		-6	-10	10
word:dr.		-4	-7	-5	-4	-7	-3	-3	-6	-10
word:draft	-6	-3	-5	-6	-4	-3	40	-5	-9	-5
word:drag	-10	-5	-7	27	-5	-8	-8	-4	13	-5
word:draw	-3	-5	14	-2	-6	-4	-1	-2	-5	-4
word:dresden	-7	34	-4	-5	37	-16	-10	-3	-7	-4
word:drive	-2	2	-5	-2	5	3	-7	-7	-6	-6
word:driver	10	-4	-6	-4	-9	4	4	-15	-6	-5
word:driverless	10	-5	-4	-1	-8	49	-7	18	-16	-3
word:drone	5	2	-6	-3	3	4	15	27	9	-6
word:drop	18	9	-4	-4	-4	-6	7	-4	16	5
word:dsa	3	-3	-6	-5	-3	-5	-2	-2	18	-2
word:dubai	1	9	33	-7		-7	-3	1		-5
word:dublin	-5	-3	-6	-9	-4	-6	-9	-10	17	-6
word:duct	1	-4	5	-4	-5	-8	67	-4	-27	-5
word:due	3	1	6	-11	-7	1	12	3	-8	-5
word:durbar	9	21	-7	-5	-3	19	-4	-2	-4	-3
word:during	17	-2	-5		-4	4	-6	-1	-5	-6
word:dushanbe	-5	15	-5	5	-8	40	-2	-2	-2	-4
word:dutch	-3	-4	-8	2	9	3	-10	-12	13	17
word:duty	2	-9	-5	-5	-6	-5	13	-4	8	16
word:e-commerce	19	-6	15	-7	-6	-14	-5	-8	37	-4
word:e-government	5	-4	-5	17	-3	-4	-9	-4	-4	6
word:e-mail	-19	-4	-7	-7	-5	-9	-6	-5	-20	-6
word:ear	89	-6	-6	-6	-8	-10	-4	-4	-9	-9
word:earlier	13	-3	-4	5	-3	4	-1	6	2	
word:early	-12	4	-4	-5	5	4	-3	-3	-5	-6
word:earmark	-15	-4	-7	-4	53	-10	-3	-3	-4	-3
word:earn	-22	-10	-6	-5	-8	-12	-4	-3	-6	-10
word:earth	18	2	-8	-1	-6	-16	11	-7	-6	2
word:ease	-3	-4	-4	-3	-8	-20	32	-3	-4	-6
word:east	-6	-5	36	-8	-5	21	-4	-4	-4	-4
word:eastern	-10	4	-4	-3	-6	16	-6	-4	-5	-22
word:easy	-11	-3	-4	-8	-3	-6	4	-2	-9	-6
word:economic	-5	-6	10	-2	-5	-1	6	-3	-1	5
word:economy	3	1	5	11	-3	-5	-4	-3	-4	-5
word:ecosystem		-4	-7	-7	-6	-9	-7	-3	-3	-6
word:edition	-11	-12	29	-5	-4	1	-8	-3	-4	-3
word:effect	-11	-4	-1	13	-4	-10	37	12	-9	1
word:effective	-5	-40	-3	-2	-8	-3	-1	-2	-2	34
word:efficient	1	-3	-4	2	-2	-16	-5	-2	-2	-3
word:effort	-2	3	-7	-1	-4	14	-3	-2	-2	-4
word:egyptian	22	-11	-9	-5	-8	55	-6	-3	-8	-7
word:elect	-17	-5	-7	-5	-7	-7	-7	-4	-9	70
word:election	-38	-4	-3	-3	19	27	-5	-3	-6	-20
word:electric	-8	1	-4	-5	17	11	15	-4	-8	-6
word:electricity	7	-5	-5	-6	-8	-7	-9	-4	-6	-5
word:electronic	-2	-4	-4	-12	-1	4	11	6	-7	-8
word:electronics	9	22	9	-6	-10	-6	29	-4	-4	-12
word:else	-17	-5	-5	-5	-5	-12	-7	-5	-7	-5
word:embassy	-1	18	-5	12	-5	18	41	-3	-7	-4
word:emerge	2	-2	-3	-7	-4	-4	35	-4	5	-6
word:emergency	15	15	-4	50	-6	-6	8	-5	-8	-9
word:emphasize	-9	-4	-4	-3	-3	-10	-7	-3	-4	-8
word:employ	-14	-5	-6	-6	-5	-11	-7	-4	-8	-7
word:employee	-22	-4	-4	-5	-6	-8	-8	-4	-6	-7
word:employer	-11	-5	-6	-10	-11	-8	33	-5	-9	-5
word:employment	-17	-3	-20	-9	-4	10	-11	-3	-4	-4
word:enable	-3	-5	-3	4	-4	-3	-2	-2	-3	-2
word:enact	-6	-3	-5	-8	-4	-15	66	-5	-7	-5
word:encounter		-4	-9	-4	-4	-7	-3	-3	-5	-4
word:encourage	-1	-6	-4	-5	-7	-4	16	-3	-9	-4
word:end	2	3		4	-1	1	6	-2	1	3
word:endorse	-15	-3	-5	-6	-6	-8	59	-5	-8	31
word:energy	-11	-5	-4	-6	1	-7	-5	-2	-5	-6
word:enforce	-9	-5	-4	-4	-4	-12	36	-3	21	-3
word:enforcement	-4	-2	-3	-4	-5	-9	-9	-6	34	-8
word:engage	34	-6	-7	-6	-5	-5	-5	-4	-6	5
word:engagement	27	19	-5	-4	-5	-6	-3	-4	-6	-5
word:engineer	-7	5		-3	-7	7	2	-3		-4
word:engineering	-5	-9	12	-5	-6	3	-4	-2	-3	-6
word:enhance	-24	-6	-6	-14	-3	-6	-11	-2	-4	-8
word:enough	-7	-4	-4	-5	-3	-6	-17	-3	20	-3
word:ensure	-12	-3	-10	-2	-2	-3	-12	-2	-10	-7
word:enter	-8	-3	-3	15	4	11	-4	6	-9	-4
word:enterprise	1	-3	-4	-2	-8	-3	-6	-3	-3	-8
word:entity	-9	-4	-4	-7	-6	-6	-9	6	55	-4
word:entrepreneur	-12	25	-4	-9	-7	-7	-6	-3	-3	-4
word:entry	-6	-3	-3	-2	-7	-5	-6	-6	20	-4
word:environment	-10	-4	-4	-4	-5	-7	1	-3	-3	-4
word:envoy	4	7	-8	-8	-4	-6	-9	-4	-6	2
word:equiano	-13	-5	-5	-11	-12	40	-5	-4	-6	-5
word:equip	-13	-5	-5	-7	37	55	-6	-9	-8	-9
word:equipment	14	3	-6	-6	4	-1	-14	2	-3	-5
word:equity	-1	-3	-3	-7	22	-4	6	-10	-12	-3
word:era	-5	-7	-4	-2	-9	39	-17	-4	-6	-2
word:erase	-5	-2	-3	-10	-3	-3	31	-9	44	-12
word:establish	-6	-3	-3	-7	7	31		-6	-7	-3
word:estate	-4	-3	-3	-3	24	-2	-12	-19	-7	-7
word:estimate	25	-4	-4	-5	4	6	-8	-6	-9	-4
word:eu	-1	-5	-6	-3	-6	40	21	-2	-5	-4
word:euro	-5	-3	-3	-2	20	-6	-6	2	5	-4
word:europe	-14	-5	-2	-5	2		-14	-2	14	-6
word:european	-4	-2	10	-5	12	16	6	1		-5
word:evaluation	-8	-2	-2	-5	-5	-10	-4	35	7	-5
word:even	-6	-5	-5	-12	-3	-8	-6	-2	-3	-5
word:evening	19	-9	5	3	-4	-2	-5	-3	-3	-1
word:event	-13	-4	47	-3	-6	3	-4	-3	-6	-5
word:ever	-3	-6	-6	4	-11	-9	-5	-3	17	-14
word:everything	31	-6	-5	-7	-7	-6	-7	-4	-8	-8
word:ex	31	-5	-4	-5	-3	-4	-2	-2	-7	-5
word:examine	1	-4	12	-8	-6	-7	-8	-6	-6	-5
word:excellency	47	-4	-5	-4	-3	-6	15	-3	-5	-8
word:exchange	-3	7	-4	15	-3	-2	-5	3	-4	-1
word:excise	30	-4	-14	-8	-6	-6	54	-3	-4	-5
word:exclusive	-17	-4	-4	-4	-10	19	35	-13	-13	-4
word:executive	13		5	-3	-4	-1	-1	-4	-1	21
word:executives	-41	-3	-4	-3	-3	-4	-2	-1	-3	-2
word:exempt	19	-7	-3	-26	-3	-5	9	32	-23	-2
word:exemption	-9	-3	-2	-2	-3	-2	-11	-12	-6	-4
word:exhibition	-17	5	46	-6	-5	-13	-4	-3	-4	-4
word:exhibitor	-12	-7	67	-5	-5	-20	-4	-3	-7	-4
word:exist	4	-2	-3	13		-5	-12	-4	-14	-2
word:expand	6	-4	-4	9	6		-4	8	-7	-3
word:expansion	-3	-4	-6	-7	28	-6	-4	-3	-5	-6
word:expect	-5	7	3	-6	-3		-4	-10	-6	-3
word:experience	-7	-5	-5	-4	-8	-4	-6	-2	-4	-4
word:expert	4	-4	-4	-8	4	-5	-6	-4	-4	9
word:expertise	-9	-6	-3	7	-10	-3	-2	-2	-1	-2
word:experts	-4	-4	-5	-9	-19	-8	-39	-3	-6	-3
word:expire	-8	-3	-5	-35	-10	-8	-7	-9	-7	-5
word:explain	21	-11	-3	-5	-4	-4	-6	-5	10	-4
word:explore	16	-3	-8	12	-8	-6	-5	-5	-5	-3
word:expo	-15	6	86	-9	-7	-17	-4	-7	-5	-4
word:export	17	-4	-5	-6	-3	-6	16	1	-2	-6
word:exporter	-6	-5	-5	-3	-6	-6	28	-5	-5	-6
word:expose	-4	-2	-4	-4	-23	-4	-12	-5	38	-4
word:express	-11	-4	-4	-7	-6	-6	-5	-3	-6	-6
word:extend	-6	-3	-2	2	-2	1	1		-7	10
word:extension	-4	-6	-5	-5	53	-9	-7	-8	-9	-3
word:eye	3	-4	-4	16	24	7	-7	-4	-7	-7
word:fab	-6	43	-4	-5	19	-7	-13	-10	-8	-4
word:face	29	-5	-5	-9	-5	-6	-8	-8	2	-6
word:facebook	11	-4	-2	-7	1	-3	-4	-5	5	-4
word:facial	-9	-3	-4	-6	-8	-6	20	-4	20	-4
word:facility	-3		-5	-3	3	12	-5	-6	2	-2
word:fact	42	28	-1	-8	-4	-2	49	-19	-3	-6
word:factory	-6	-10	-5	-4	34	27	-6	3	-5	-5
word:fail	-6	-5	-2	-7	-7	9	-9	-6	28	-1
word:fair	-26	4	39	-5	-4	-9	-5	-3	-7	-5
word:fall		-5	-1	-5	-9	2	-4	-2	-1	2
word:familiar	-6	-3	-3	-3	-16	-3	-7	-6	34	-3
word:family	-2	-2	-4	-4	9	-5	-2	-3	-5	-6
word:far	-1		-6	-5	-10	1	-4	-4	16	-6
word:fare	-4	-1	-1	-3	-14	-5	-5	20	-22	-3
word:farewell	51	-24	-2	-3	-4	-3	-3	-3	-4	28
word:farm	-10	-4	-5	4	5	10	-5	5	-1	-4
word:farmer	-6	-3	-4	-7	-9	76	-17	-3	-6	-7
word:fast	-27	-5	-5	-3	-3	-8	-12	-3	-6	-3
word:faster	19	-5		-8	-5	-9	-6	-2	-3	-2
word:father	-13	-7	-6	-6	-9	-8	-4	-3	-6	-37
word:fault	7	18	-6	-6	-4	-11	-6	-4	-14	-6
word:favor	-15	-3	-3	-4	6	-8	5	7	9	-10
word:fdi	-15	-4	-3	-5	-10	25	-5	-2	-4	-6
word:feature	-27	-6	16	-5	-5	35	-6	-3	-4	-9
word:february	4	-1	4	4	-2	4	-4	3	10	-1
word:federal	-4	-4	-6	-4	-3	-8	31	-11	11	5
word:fee	14	-4	-8	-8	-6	-5	10	-3	-8	-6
word:feed	-5	-8	-3	-5	-9	46	-5	18	11	-3
word:fellow	-31	-4	-9	-4	-4	-6	-2	-2	-3	-11
word:ferry	-7	-6	-4	-7	-4	-7	-7	33	-18	-4
word:feud	-27	-13	-8	28	-6	-10	-9	-5	-5	-8
word:few	-7	7	-8	-4	-4	-4	13	-5	-2	-4
word:fiber	1	-4	-6	13	10	19	-1	-4	-3	-6
word:field	-9	-3	-4	-1	-4	-5	-5	-2	-1	-3
word:fifth	-9	-3	-5	-5		3	4	-3	-8	7
word:fight	-2	-4	-5	-5	-8	-5	-5	-7	-2	-5
word:figure	-7	-7	-7	-5	-8	-10	-10	-4	-12	-6
word:file	-12	6	-4	-5	-6	-8	-8		47	-7
word:filing	-3	-4	-4	31	6	-4	-5	-7	-11	3
word:fill	-39	-4	43	-5	-4	-6	-15	-3	-7	-6
word:film	-29	-4	-6	2	-11	-5	-4	-5	-10	-11
word:fin	-8	-3	-3	-6	-13	-6	-2	-10	51	-5
word:final	-8	-4	-4	-5	13		25	12	-4	-7
word:finalize	-6	-3	-4	-26	-3	-7	64	-7	-5	-3
word:finally	26	-5	-4	-4	-5	-8	-6	-4	26	-6
word:finance	-12	7	2	-6	-5	6	-3	-4	-5	28
word:financial	-11	-3	-4	-4	11	-8	14	-2	-9	-4
word:financing	7	8	-5	-9	16	-10	-3	-15	-7	-3
word:find	-2	2	-4	-6	-6	-7	-7	-4	6	
word:finding	-9	-3	-3	-4	-7	-3	-6	-17	38	-3
word:fine	-7	-3	-4	-4	-6	-4	-10	-7	16	-4
word:finish	-11	-4	-3	-4	22	-20	-9	-5	-11	-5
word:finnish	-14	-7	46	-11	32	-7	-7	-5	-8	-4
word:fintech	6	-4	27	-4	8	2	2	1	6	-10
word:fintechs	-3	-4	-2	1	-10	-4	-12	-10	1	-8
word:fire	-12	6	-8	-5	3	17	-6	2	-11	51
word:firm	2	1	-5	-1	1	-4	-1	-1	-2	-6
word:first	-2	-1	-3	-3	-2	24	-2	3	-5	
word:five-day	7	58	-3	-4	-3	-3	-3	-2	-2	-4
word:five-year	2	-4	-4	27	-4	-15	17	-3	-6	-5
word:fix	12	-6	-3	-5	-5	3	38	-1	-10	-4
word:fjordnet	-16	-12	-7	-8	-5	-12	-5	-3	-7	46
word:flag	-4	9	-4	-5	-5	55	22	-6	-19	-13
word:flank	3	5	-6	-6	-5	-7	-4	-3	-7	-9
word:fleet	-11	-5	-4	-5	-11	44	-7	-6	-8	-5
word:flight	2	-21	-7	-7	-6	43	-5	31	-11	-4
word:flood	-13	35	-10	-7	-5	-11	-9	-5	-34	-3
word:floor	-6	-4	18	-8	-6	-9	2	5	13	4
word:flow	-11	-3	-5	13	-3	-6	-1	-3	-8	-5
word:fly	7	23	-2	-4	2	4	-4	6	-7	-7
word:focus	29	-5	-5	-15	-5	-5	-5	-3	-4	-3
word:follow		-6	-3	3	1	3		-4	4	5
word:following	7	-5	-4	-6	52	-5	-4	-2	-4	-3
word:foot	-17	44	37	27	-8	-24	-13	-4	-6	-5
word:for	-1	-1	-1	-1	2	-1	2		-1	-2
word:forbid	-9	-4	-5	-4	-5	-6	22	-7	-21	-4
word:force	-13	-4	-6	20	-5	-10	26	-6	-2	-1
word:foreign	-5	-4	-3	-5	-3	-8	19	5	-4	-5
word:form	-10	-3	8	51	-19	-7	15	8	-5	-3
word:formal	-8	-2	-4	-12	-4	-5	1	-10	77	-3
word:former	-13	-5	-6		-1	1	-7	-6	21	-2
word:formerly	-6	-2	-3	-4	48	-5	-4	-4	17	15
word:forum	-21	-4	63	-5	-5	-11	-5		-4	-5
word:forward	-2	8	-5	-6	2	-3	10	-2	1	9
word:foster	6	-2	-4		-5	-4	-6	-3	-2	-2
word:found	-12	-3	-5	-5	-7	-10	-5		-13	-8
word:foundation	-5	-7	-6	7	19	53	-5	-4	-5	-6
word:founder	-4	-5	3	-5	5	7	-5	-4	31	-1
word:four-day	-4	20	48	-5	-4	-18	-3	-3	-5	-5
word:four-member	17	-3	-3	-3	-2	-5	-2	-1	-1	-6
word:fourth	26	-4	-6	-5	2	2	-7	-8	-3	9
word:framework	1	-3	1	8	-5	-7	6	-3	1	-3
word:franc	-4	-2	-3	-7	16	-2	-4	-2	7	-3
word:france	31	7	-34	-5	-4	-8	-6	-3	-5	49
word:francisco	-11	61	4	-4	-3	-5	-3	-2	-4	-6
word:frankfurt	-17	22	-8	-8	25	-10	-4	-8	-8	-5
word:fraud	-12	-4	-4	15	-6	-5	-11	-3	3	-7
word:free	-3	-1	-9	2	5	23	7	-6	-4	-5
word:freedom	-13	-2	-3	-4	-4	-6	-15	-2	46	-5
word:freeze	12	-2	-4	-5	-6	-5	-7	1	10	-5
word:french	-20	-6	-19	-4	-3	17	20	-3	-6	-9
word:frequency	2	-4	-5	-5	-6	-2	-5	57	-13	-3
word:fresh	-9	1	-3	-8	13	-6	-4	-8	-6	2
word:friday	5	4	5	1	-1	9	4	5	-3	4
word:friend	-21	-6	-9	-5	-5	-6	-4	-3	-11	9
word:fringe	14	-4	-22	21	-3	-5	-5	-2	-4	-3
word:from	-2	2		-1			1		1	2
word:front	12	-8	-5	1	-5	-8	-5	-4	-17	-5
word:fruitful	12	-4	-3	-3	-6	-3	-7	-3	-3	-2
word:full	-13	-6	3	-5	-9	4	-7	9	-9	13
word:fully	-6	-5	-3	-7	-15	-3	-7	-5	-7	-13
word:fund	-3	-4	-3	-1	14	7	2	-5	-4	-4
word:funding	-9	-2	-5	-8	78	-4	-2	-11	-4	-7
word:further	4	-5	-6	-7	8	-10	-2		7	9
word:future		-4	15	-8	-3	1	1	-2	-2	-5
word:g20	-21	-13	55	-4	36	-6	-4	-2	-3	-11
word:gaborone	-4	5		2	23	16	-3	-15	-7	-2
word:gain	-10	-4	-4	-7	-4	-3	-6	-3	17	-5
word:game		-2	-4	-12	-4	-10	7	6		-4
word:gas	-14	-3	-3	-8	16	-7	-10	13	-10	-3
word:gate	41	-17	-11	-10	-11	60	-7	-3	-6	-3
word:gateway	-13	-3	-5	20	-3	-4	-7	-2	-3	-7
word:gather	27	-6	14	-5	-5	-7	-6	-3	-7	-6
word:gathering	-2	-4	59	-1	11	-7	-6	-2	-6	-9
word:gazette	3	-2	-4	-1	4	-7	53	-5	-9	-6
word:gb	-14	-3	-4	-10	-6	-6	-7	-1	-4	-6
word:gdpr	-5	-2	-3	-3	-2	-4	-20	-5	20	-2
word:gear	-22	-2	-2	-2	-4	-3	-4	-6	13	-6
word:general	-15	-3	2	-1	3	-7		-5	-1	22
word:generation	-13	-4	-5	8	-9	-10	-5	-3	-6	21
word:generative	-11	-4	-10	-15	22	32	29	-2	-8	-3
word:geneva	-2	24	20	-5	-4	-8	-5	-3	-5	-6
word:geopolitics	-3	-4	-3	-7	-3	-1	-3	-2	-2	-2
word:get	1	1	-3	-2	3	-3	-6	11	-2	-5
word:ghana	3	-3	-6	-1	-5	5	-6	-4	-6	10
word:ghz	-9	-4	11	-5	3	-8	10	6	-13	-3
word:giant	1	2	-4	-21	11	-4	-2	-3	-1	-5
word:gift		-5	-8	-4	44	-7	-5	-3	-6	-8
word:gitex	9	-5	36	-6	-4	-6	-4	-2	-3	-6
word:give	-3	-4	3	-5	5	-4	3	10	1	-1
word:glad	-33	-5	-4	-3	-6	-6	-3	-4	-4	-12
word:glass	9	-3	-4	-4	-10	-7	-8	-2	-3	-6
word:global	-5	2	14	-1	-4	-5	-5	-2	-3	-4
word:globe	-9	-4	-3	-3	-2	-8	-5	-2	-5	-2
word:go	-1	3	-1	-1	-2	4	-2	-1	-3	1
word:goal	-12	-3	-3	-6	-3	-7	-5	-2	-4	-4
word:good	-6	-4	-5	-5	-5	-7	-7	-3	-7	-4
word:governance	-8	-1	-4	-5	-5	-1	14	-2	-3	-6
word:government	1	-2		-3	-2		9	-2	-3	6
word:governor	9	-2	-8	-4	6	6	3	3	3	-5
word:gpus	-35	-5	-3	3	-2	-17	-6	-2	-2	-3
word:grace	-22	-3	78	-7	-7	-8	-5	-5	-8	-20
word:graduate	7	-9	9	18	-3	-9	-6	-8	-5	-5
word:grand	14	-6	23	-7	-5	-8	-6	-3	-5	-5
word:grant	1	-3	-3	-3	15	-4	-5	7	-4	-3
word:great	2	-6	-6	-3	-8	-6	-4	18	-3	-3
word:green	-5	5	-5	-4	6	-12	15	24	-6	-3
word:greet	-27	-6	-8	-4	-4	-3	-2	-2	-4	-14
word:grid	-8	-6	-4	-7	28	26	-19	18	-9	-4
word:grievance	32	-3	-3	-3	-3	-5	-5	-3	-8	29
word:grilled	13	-4	-3	-5	-5	-4	-8	-5	-14	-13
word:ground	-4	-1	-4	3	1	34	-5	-5	-2	2
word:group	-5	-5	-4	-1	10	-6	-4		8	11
word:grow	-10	-4	-1	-8	-7	-8	-8	-3	13	-6
word:growth	9	-6	2		-6	-4	1	-2	-4	
word:guangzhou	6	-5	-5	-7	-5	-4	-3	41	-7	-6
word:guarantee	-7	-3	-8	-5	43	-6	-4	-5	-7	-3
word:guard	-10	-5	9	-7	-6	-10	-5	-4	-11	-6
word:guest	4	-3	12	-5	-4	-1	-4	2	-2	-6
word:guidance	-7	-3	-4	8	-21	-17	75	-3	-7	-4
word:guide	52	5	-7	-5	-4	-10	34	-4	-6	-11
word:guideline	-10	-4	-8	-5	-4	-14	54	-3	-6	-6
word:gujarat	18	-5	-3	-4	-4	-5	-4	-2	-9	-13
word:gulf	-19	62	1	-4	-6	4	-8	2	-5	18
word:guwahati	-9	13	-14	-5	-9	-10	-5	-3	-4	-6
word:győr	-8	-7	-6	-5	26	33	-9	-8	-5	-3
word:hackathon	-16	-14	82	-11	-6	-9	-6	-4	-7	-5
word:hail	12	-4	-3	-4	28	-5	-3	-3	-6	-6
word:half	-7	5	3	-7	8	4		-4	-3	-5
word:hall	5	1	10	2	-1	-1	2	13	-9	-6
word:hand	-4	-5	-4	4	2	-4	2	-4	1	1
word:handle		-4	-4	-4	-10	4	11	-7	-7	-7
word:handset	17	-3	-9	-7	-6	-7	12	17	-13	-7
word:handshake	42	-4	-6		-5	-8	-7	-4	-6	-4
word:hang	11	-6	-6	-7	-9	-8	-7	-4	-13	-6
word:hanoi	16	27	8	-3	-4	7	-5	-4	-5	-6
word:harare	12	-4	-4	-5	29	-7	-3	30	-9	-5
word:harbor	-22	35	34	-6	-6	-9	-4	32	-14	-5
word:hard	-15	-3	-3	-7	-5	-10	-11	-3	33	-3
word:harm	20	-3	-4	-5	-5	-5	25	-3	-4	-5
word:harmonized	-15	-4	26	-2	-4	-6	-13	-2	-3	-2
word:have	-3	-1	-3		1			-1	3	1
word:he		1	-6	-1	-2	-2	-6	-3	-5	2
word:head	6	-1	3	-4	-4	-6	-2	-1	-3	17
word:headquarter	-11	-3	-5	-23	-7	-16	-3	-4	-7	-5
word:headquarters	10	-8	-5	-3	-8	15	-4	-3	1	-4
word:health	-6	5	8	4	-5	22	-6	-3	-6	32
word:hear	28		-6	-4	-5	-4	-6	-5	-2	-6
word:hearing	43	-7	4	-6	-4	-8	5	-3	-7	-8
word:heart	12	8	-5	-7	-10	-6	-3	40	-12	-2
word:helm	-16	-4	-4	-5	-5	-7	-3	-2	-5	49
word:help	-13	-4		1		5	-2	-4	-7	-5
word:helsinki		-4	28	-6	9	13	-5	-3	-5	-4
word:her	12	6	-4	-8	-2	-7	10	-3	-2	-11
word:here	23	-5	-4	-2	-5	-4	-10	-4	9	-8
word:high	-1	-7	-6	-1	-4	1	16	-3	-2	-6
word:high-level	-5	-3	17	-2	-7	-4	-9	-2	-2	13
word:high-speed	-5	-3	-3	-3	-5	-16	-3	-5	-3	-2
word:high-tech	-11	-3	-4	-7	-4	-7	-7	-3	-4	-7
word:highly	-5	7	-4	-2	-11	-2	-2	-2	-2	-4
word:highness	36	-5	-16	-4	-6	-11	-7	-3	-4	-12
word:him	12	-3	-3	-3	-5	-4	-4	-3	-2	7
word:himself	-6	32	-4	-5	-4	-18	-3	-3	-6	-25
word:hint	-39	-15	37	-4	-6	-4	-3	-3	-8	-18
word:hire	-15	-3	-6	24	-5	10	-4	-5	-8	-5
word:his	7	3	-2	-5	-5	-8		-3	-1	15
word:historic	-25	14	-3	13	-3	78	-2	-2	-3	-5
word:history	-12	2	-2	-2	17	-5	-3	-3	10	-5
word:hit	3	-5	-5	-4	-8	-4	-3	-10	3	-3
word:hold	12	-3	9	-4	-1	-5	-1	-5	-4	-5
word:holder	-5	-3	-3	-6	-17	-2	20	-40	4	-2
word:holiday	12	-3	-2	-4	-7	-5	1	-4	-5	10
word:home	-11	3	-2	-5	-3	-1	-9	-6	20	-7
word:honiara	11	8	-6	-6	21	-9	-4	-3	-5	-6
word:honor	4	-4	-15	-4	-9	16	-6	-4	-6	-6
word:honorable	46	-3	-4		-3	-8	-3	-2	-8	-5
word:hope	-12	-5	-14	-13	-5	-10	-4		-5	-4
word:hospital	-7	-4	-3	34	-7	46	-17	-9	-19	-4
word:host	-1	-4	18	1	-5	-5	1	-4	-4	-4
word:hotel	11	-3	6	-5	-3	-11	-5	-2	-13	-4
word:hotline	-11	-9	-3	22	-8	-9	-6	-7	-23	-8
word:hour	20	-6	1	-4	-2	-6	4	-5	1	-2
word:house	26	-5	-6	-4	-5	-2	10	-1	7	-2
word:household	-6	-4	-4	-7	-5	-10	-6	-6	-15	-8
word:how	6	5	-3	-5	-5	-6	1	-3	-5	-5
word:however	-7	24	-5	-3	-3	-8	-14	-4	30	-3
word:hrk	-7	-3	-9	-3	-21	13	-9	-19	-11	-2
word:hsinchu	-31	24	8	4	-7	32	-4	-5	-5	-5
word:hub	-5	-1	-10	5	-2	14	4	-2	-4	-4
word:huddle	7	-5	-3	-4	-3	-4	-4	-2	19	-5
word:human	-12	-2	-2	-4	-2	-5	-5	-1	-2	-6
word:hurdle	22	-2	-3	-3	-7	-6	-5	13	-6	-10
word:hyderabad	-8	-5	-5	-10	8	-22	-5	-5	-7	-7
word:hydrogen	-13	-12	16	-6	19	66	-9	-5	-4	-9
word:i	-13	-4	-5	-4	-8	-4	-5	-3	-5	-4
word:ias	-16	-2	-2	-2	-1	-3	-7	-5	-17	39
word:ict	-5	-4	9	-2	-6	-6	-1	-4	-5	6
word:id	2	-4	-6	-8	-7	9	2	-4	-6	-9
word:idea	-18	-6	-4	-5	-11	29	-7	-5	-6	-5
word:identify	-4	-6	-2	-10	-5	-3	-7	-3	-7	-4
word:identity		-6	-5	4	10	-1	26	-7	-7	-6
word:if	-9	-4	-4	-3	-8	-8	-11	-4	-17	-6
word:illegal	-4	-3	-3	-7	-4	-4		-7	8	-2
word:image	23	-5	-8	4	-6	5	-6	-3	3	-4
word:immediate	-16	-4	-4	21	-4	-5	29	11	-19	18
word:impact	-7	-4	11	-4	-3	-3	-8	-1	-3	-4
word:implement	-25	-2	21	-3	-16	-3	18	-5	-10	-6
word:import	-5	-5	-7	-4	-6	-16	35	-7	27	-4
word:importance	-9	-6	-4	-4	19	-5	-3	-5	-5	-3
word:important	-5	1	-5	-6	4	-5	-6	-3	-3	-4
word:impose	-10	-3	-5	-5	-6	-4	15	-6	33	-4
word:impress	-3	-5	-5	-4	-3	-4	-7	-3	-5	-8
word:improve	-4	-3	-3	-4	-6	-6	-3	-5	-7	-2
word:in	1	1	2	-1	2	3	-2	-1	-1	-1
word:in-principle	-8	-3	-3	-6	-14	-3	-6	69	-13	-5
word:inaugural	-24	-5	52	-4	-7	18	-7	-2	-3	-4
word:inaugurate	-20	-8	30	-5	-7	71	-8	-3	-6	-7
word:inauguration	-11	30	-1	-4	-5	47	-3	-2	-4	-6
word:incentive	20	-4	-8	-3	13	-6	5	-6	-4	-6
word:incident	-9	-3	14	-4	-6	-3	-3	-2	6	-10
word:include	-11	-4	14	8	-2	-8	-5	-2	-3	-3
word:increase	25	-4	-13	-6	-11	-9	19	-2	-6	-3
word:incubator	12	26	-13	-7	-9	46	7	-5	-13	-4
word:independent	-31	-4	-5	-3	-7	-6	-7	51	-7	-6
word:india	28	-3	23	-5	-4	-13	-6	-5	-7	20
word:indicate	24	-2	-1	-6	-3	-4	-6	-4	-4	-2
word:individual		-8	-4	-7	-7	-5	-13	2	18	-4
word:industrial	-13	7	-6	17	-9	3	23	21	-12	-7
word:industry	-12	4	3	-1	-5	-1	3	-3	-2	-3
word:inform	42	-3	-3	-4	10	-7	-5	-5	-4	-8
word:information		-3	1		-5	-4	2	-4	7	
word:informed	2	-5	3	8	-5	-6	-4	-3	-6	-7
word:infrastructure	-4	-2	-3		-2	-3	-1	-3	-4	2
word:initial	-21	10	-9	86	-12	-9	-11	-3	-4	-4
word:initiative	-2	-3	-1	5		7	-9	-2	-4	-5
word:inject	-6	-3	-3	-4	22	-6	-8	12	-20	-5
word:injunction	-13	-1	-2	-2	-2	-2	28	-7	24	-3
word:ink	-12	-4	-4	76	-3	-7	-6	-4	-7	-5
word:innovation	-4	-2	-3	-7	-5	15	-3	-2	2	-4
word:innovative	-3	11	-8	-4	-6	-12	-4	-2	-3	-3
word:inquiry	-8	-3	-4	-5	-6	-8	-7	-6	70	-6
word:insist	14	-4	-3	-8	-6	-6	-4	-5	-22	-7
word:inspect	-10	64	-4	-9	-6	-8	4	-8	-6	-6
word:inspection	-12	64	-3	-4	-4	-12	-5	-2	-9	-7
word:instagram	16	-1	-2	-6	-17	-3	-4	-6	13	-3
word:install	1	-4	-3	-5	-4	-3	-15	27	-8	31
word:installment	-6	-5	-3	-2	-10	-11	-6	50	-28	-6
word:instead	35	-3	-5	-4	-10	36	-7	12	-9	-11
word:institute	-17	-3	8	-7	-4	-6	-4	-1	-4	-7
word:institution	-10	-3	-9	-3	-9	-3	-5	19	1	-3
word:instruct	-13	-3	-3	-5	-5	-4	-7	-7	-12	-9
word:instruction	-6	-3	-7	-6	-3	-12	-1	-5	47	-7
word:integrate	-7	-4	-3	-3	-10	-8	-5	-4	-7	-4
word:integration	-18	-4	-4	-6	8	-10	-16	12	-4	-4
word:integrator	-11	12	-8	90	-6	-12	-6	-7	-10	-11
word:intelligence	-9	-4	6	-1	-3	-7	7	-3	-4	3
word:intend	-11	-4	-6	-5	14		-1	-4	-6	-4
word:intent	-15	-5	-5	42	-9	-5	-8	15	-5	-5
word:interact	81	-7	-9	-7	-6	-9	-4	-4	-8	-12
word:interaction	24	-6	-7	-6	-4	-8	-5	-3	-5	-9
word:interest	2	-4	-4	-4	-4	-8	11	-4	-2	-4
word:interested	-26	-5	-3	-3	-5	-6	-3	-3	-3	-4
word:interference	-17	-4	-3	-16	-5	-6	-5	-2	-16	40
word:interim	-14	-5	-4	-4	-4	-5	-10	-5	3	55
word:interlocutor	37	-13	-5	-4	-2	-24	-2	-1	-2	-3
word:international	-18	-5	16	-2	-4	-10	-4	-2	-3	-6
word:internet	5	-5	-1	-3	-3		-3	4	-1	-6
word:interview	-17	-5	-9	-5	-4	-5	-4	-2	-5	-6
word:into	-3	-1	-5	-5	12	11		-4	6	-4
word:introduce	2		-7	-5	-4	28	1	-3	12	3
word:invest	-8	-4	-4	-5	27	-4	-2	1	-5	-4
word:investigate	-7	-3	-4	-5	-7	-6	-4	-13	62	-3
word:investigation	-3	-2	-4	-5	-6	-6	-7	-6	52	-3
word:investment	-7	-3	4	-5	-4	-2	-2	-1	-5	-3
word:investor	-4	-2	10	-7	7	3	-2	-3	-7	-5
word:invitation	-9	28	-11	-4	-5	-5	-3	-3	-6	-9
word:invite	-18	-7	17	-5	-6		3	-6	-4	-4
word:iphone	-2	-2	-1	29	-14		-3	7	21	-2
word:islamabad	36	-4	8	-4	17	-7	-3	-3	-4	-9
word:island	-6	5	-7	5	-3	11	-6	8	-6	-5
word:issue		-3	-3	-5	-1	-2	3	8	8	-2
word:issuer	-6	-3	-8	-4	-6	-4	62	25	-7	-11
word:it	-7	-2	-3	-2				1	2	-3
word:itinerary	-18	73	-6	-8	-4	-12	-4	-2	-3	-3
word:its	-8	-2	1	-1	6	14	4	4	4	-2
word:jakarta	-17	24	15	-5	-3	-8	-4	-3	3	-5
word:jan.	33	-3	-3	-3	-6	-2	-5	23	1	-2
word:january	-4	-8	-2	5	7	8	25	-3	6	11
word:japan	-13	55	-9	35	-14	42	-7	-3	-5	-5
word:japanese	-11	-5	-8	-10	61	-6	-7	-5	11	-5
word:job	-8	-4	-5	-6	25	-6	-8	-2	-5	7
word:johannesburg		-3	-21	-5	32	-4	-4	-3	-6	40
word:johor	-28	-3	-7	-5	-18	21	51	-8	-3	-5
word:join	-10	-7	6	26	1	-2	-3	-1	-7	-2
word:joint	8	-6	-7	29	-2	-5	-5	-3	-5	-4
word:jointly	-28	-11	58	21	-7	4	-5	-2	-5	-4
word:joke	-21	-4	42	-5	-7	-11	-34	-4	-16	-8
word:josé	4	-8	33	-2	-7	-5	-2	-3	-3	-3
word:journalist	-19	31	15	-5	-7	2	-6	-3	-9	-5
word:judge	-11	-2	-4	-5	-5	-5	-15	-8	19	-6
word:july	-1	-5	-1	-3	-3	7	13	8	4	-3
word:june	-3	6			3	8	1	5	-1	10
word:just		-4	3	-5	26	-4	-5	-5	-3	14
word:justice	-15	-4	-5	-3	-3	-3	-5	-3	50	-7
word:karachi	-3	-4	15	-3	26	-24	-3	-9	-5	-2
word:kathmandu	37	-3	4	-7	-11	-7	-6	5	-5	-3
word:keep	4		-6	-5	7	-5		3	-7	-2
word:key		-3	-6	4	-7	-2	-10	-3	-5	-5
word:keynote	-13	-7	70	-9	-6	-8	-4	-3	-4	-4
word:kick	-9	6	8	-6	-7	38	-8	-3	-8	-6
word:kigali	-18	3	21	23	2	8	-6	-3	-5	-4
word:kilometer	10	-5	-5	-7	-11	10	-5	-3	-9	-5
word:kind	-16	-4	-7	-5	-4	11	-7	11	-6	-5
word:kingdom	7	-8	-13	-42	-4	-9	-3	-3	-3	-9
word:kit	-12	-5	-6	37	-7	-11	-8	-9	49	-9
word:knock	-14	-5	-3	-6	13	-7	-9	-19	39	-8
word:know	1	-4	-5	1	-8	-4	-6	-3	-6	-3
word:knowledge	-10	2	-5	-13	-4	-11	-1	-1	-2	-1
word:konza	8	32	-8	-5	19	32	-5	-2	-3	-4
word:korean	-12	22	18	24	-23	-10	-6	-3	-2	-5
word:krone	-6	-3	-6	-8	48	25	-2	-3	10	-7
word:kuala	-2	-3	7	16	-3	-5	-5	-4	-3	-5
word:kumamoto	-7	-5	-7	27	11	2	-4	-4	-7	-4
word:kuwait	-13	-3	24	-11	41	-8	-4	-9	-10	-5
word:kyiv	23	-6	-5	11	-3	-3	-9	-3	-2	-5
word:lab	-6	-6	-5	6	-3	51	-5	-8	-6	-7
word:label	-9	-3	-4	36	-8	-14	33	-9	-28	-3
word:labor	25	-3	-3	-2	-3	-2	16	-3	-3	-8
word:laboratory	17	1	-5	7	-4	3	-6	-3	11	-4
word:lack	-15	10	-6	-6	-10	9	-4	-3	-5	-4
word:lagos	6	-4	33	-5	3	-7	-6	2	-7	-7
word:land	-5	20	-4	5	9	11	-5	3	-6	-4
word:landing	-2	48	-6	-4	-5	-9	-4	-2	-5	-4
word:language	-6	-4	-5	9	7	8	-8	-3	-7	-6
word:lapse	-8	-3	-4	-6	-7	-8	-7	25	16	30
word:laptop	-17	-4	-5	-7	80	-15	32	-8	-7	-8
word:large	-1		-1	-1		-3	2	-1	1	-4
word:laser	-35	-3	-6	-8	-4	23	-4	-3	-4	-2
word:last	4	2	-6	2	4	1	3		-1	
word:lasting	6	-6	-6	-4	-3	-4	-7	-2	-4	-4
word:late	13	-2	-7	-4	3	-1		8		3
word:later	-4	-5	2	1	2	-1	-1	-3	-5	9
word:latin	4	3	15	-5	-3	-5	-3	-2	-4	-3
word:latter	-1	-3	-4	-15	4	-3	-2	-3	-3	-12
word:launch	-10	-4	-7	-6	-4	38	-3	-4	-6	-4
word:laundering	1	-2	-4	-3	-10	-5	-7	-4	35	-8
word:law	-6	-3	-4	-5	-4	-5	17		-7	-3
word:lawmaker	-4	-4	-6	12	-4	-9	-6	-4	-11	-7
word:lawsuit	-9	-3	-4	-6	-7	-6	-6	-6	58	-4
word:lawyer	-4	-4	-4	-6	-9	-7	-6	-4	1	-5
word:lay	-4	-4	-3	-2	5	11	16	-5	6	-5
word:lead		4	-1	-5		-6	-4	-4	3	4
word:leader	1	15	-1	-4	-4	-5	-5	-2		-8
word:leadership	-3	-7	29	-2	-4	-7	-4	-2	-3	-8
word:leading	12	-3	-4	25	-8	-6	-3	-1	-4	-4
word:leak	9	-3	-4	-5	-4	-5	-13	-5	27	8
word:learn	-22	3	-5	-3	-11	-6	-4	-2	-5	-5
word:learnt	27	-4	-5	-4	-5	-5	-4	-3	-8	-24
word:lease	-15	-5	-7	58	-7	-14		21	34	-8
word:least	-6	-4	-5	-6	-9	-6	-7	-13	24	-3
word:leave	-3	9		-1	-2	-8	-4	2	-6	5
word:lecture	-10	-15	-11	-4	-6	-4	30	-6	-3	-19
word:leg	-41	-5	-6	-12	-4	-7	-5	-3	-8	-7
word:legal	-11	-4	-4	6	-5	-9	-3	-6	-5	
word:legislation	-11	-3	-3	-7	-4	-7	36	-2	-8	-6
word:lend	29	-3	-4	-6	27	-7	-3	-5	-11	-5
word:lender	-4	-4	-5	4	20	22	7	1	-4	-6
word:lending	21	-3	-4	-6	-10	-4	-5	16	-15	-3
word:less	-14	-4	-4	-5	-13	-9	-6	-3	-5	-6
word:lesson	-15	35	-6	-5	-6	-10	-4	-5	-30	-11
word:let	-2	-2	-3	-4	-9	11	-4	6	4	5
word:letter	-2	-4	-4	14		-6	-6	7	-9	-5
word:level	-19	-2	-6	-6	-2	-5	-3	32	-6	-8
word:levy	6	-4	-8	-4	-3	-8	14	-3	1	-7
word:license	-4	-2	-3	-1	-5	-2	-3	17	-8	-4
word:licensee	-7	-3	-4	-4	-5	-5	-1	17	-12	-4
word:lie	-9	-5	-6	8		15	-5	-3	-6	-7
word:life	-12	-8	-6	-2	-5	-6	-5	-5	18	-13
word:lift	-8	-4	-4	-4	-6	4	3	-7	35	-3
word:light	-10	-5	19	-7	-4	16	-6	43	-9	-3
word:like	-11	-5	-8	-3	-7	-5	-5	-7	-3	-2
word:likely	-7	-3	-2	-5	-3	-3	-7	-11	-19	-16
word:likewise	-3	-4	-4	-9	1	-11	-5	-4	21	-6
word:limit	17	-2	-6	-4	-4	-7	-9	-2	15	-2
word:limited	-9	-3	-4	-7	-7	-13	63	-4	-9	-9
word:line	15	4	-3	-2	7	7	1	-1	-4	-6
word:link	19	-1	-6	10	-5	14	-6	-3	-6	-4
word:lira	-7	-3	-3	-9	15	-3	-14	-9	36	-2
word:lisbon	21	-11	31	-4	-10	-6	-4	-3	-4	3
word:list	-10	6	-4	-7	-1	-6	-7	-1	26	-3
word:listen	21	1	-6	-6	-5	-4	5	-3	-6	-7
word:lithography	5	-3	-3	13	2	-5	-5	18	-9	-7
word:little	-27	-5	-5	-9	-5	-7	-8	-5	-7	-11
word:live	-17	-9	1	4	-7	102	-7	-8		-5
word:living	-17	-4	-2	-4	-7	-9	29	-2	-5	-12
word:loan	-7	-3	-5	5	23	-8	-7	-10	-9	-3
word:lobby	6	-6	-4	-5	-6	-6	-6	-3	5	-3
word:lobbyist	-28	-4	-9	-6	-7	-5	-28	-2	-7	33
word:local	-3	-2	7	-7	-8		-2	-2	-3	-4
word:localize	6	-9	-4	-3	-7	-6	-2	-15	-4	-4
word:locally	-10	-5	-7	-12	-10	36	-6	-5	18	-4
word:lock	2	-3	-5	-4	30	-4	-9	-4	19	-5
word:lodge	-13	-2	-4	-4	-7	-6	13	13	38	-5
word:logistics	4	-3	-4	-8	10	-2	-2	-5	-1	-2
word:london	43	-3	-3	-4	20	-4	-7	8	9	-3
word:long	12	-2	-6	-5	-10	-7	2	-1	-6	-5
word:longer	-2	-8	-5	-4	15	20	-5	-7	-20	14
word:look	1	18	-6	-2	-4	-6	-1	-5	2	
word:lose	-13	-4	-4	-5	-10	-9	1	13	5	-5
word:loss	-8	-5	-23	-6	-8	-39	-5	-4	-8	-4
word:lot	-10	-9	-5	-7	-6	-7	-6	70	-9	-4
word:low	-16	-4	-5	-6	-8	-17	3	-6	-8	-7
word:low-orbit	9	-4	-3	21	-6	-9	-5	32	-17	-4
word:lower	-14	-5	-9	-5	-7	34	24	-5	-6	-4
word:luleå	-9	26	38	-6	-8	28	-20	-6	-4	-3
word:lumpur	-2	-3	7	16	-3	-5	-5	-4	-3	-5
word:lunch	19	-4	-6	-5	-3	-4	-4	-2	-4	-5
word:lusaka	4	-6	7	-8	8	-7	-5	-4	-8	-4
word:lviv	-16	-3	47	-11	-4	-6	-3	-8	-6	-5
word:machine	-13	20	-6	-6	9	28	-7	1	10	-5
word:magdeburg	-8	-4	-2	10	10	-10	-4	-3	-5	-6
word:main	-2		-7	-6	-7	-10	-4	-3	15	-5
word:major	-17	-3	12	-3	-7	-4	-6	-2		-6
word:majority	-9	-4	-5	-4	35	-6	34	-5	-11	-5
word:make	-5	1	-3	-1	-1	-1	9	-4	-2	1
word:maker	-6	-4	-5	-3	14	-7	3	3	3	-1
word:malaysia	-10	-3	-4	42	48	-5	-7	-13	-9	-6
word:malé	4	-5	-9	-7	-4	-11	28	-4	-6	-22
word:man	-7	-15	-4	-5	-7	-5	-4	-3	-11	25
word:manage	-15	-3	36	-6	25	-8		-3	-7	1
word:management	7	2	-4	-5	1	-5	-4	-3	-6	-5
word:manager		-3	-4	-4	8	-6	-4	-3	1	8
word:mandate	-24	-4	18	-4	-5	-6	-11	-3	-5	33
word:manila	22	-4	-4	23	-4	-5	-4	-7	-11	-4
word:manufacturing	-17	-3	10	-5	10	-6	-3	-2	-2	-4
word:many	-11	-6	-4	-8	-5		-5	-5	-7	8
word:map	25	-3	-6	-6	17	-5	-3	5	-5	-4
word:maputo	19	-5	-4	-7	-13	-13	-8	-9	-18	-15
word:march	2	-1	6	-2	-1		7	-5	5	12
word:margin	33	-4	-11	-4	-4	-4	-5	-3	-5	-5
word:mark	-25	-4	39	-5	22	-6	-8	-3	-5	-6
word:market	-11	-4	-4	-5	-2		-6	-6	-2	-5
word:marketplace	-6	-3	-4	-7	-4	28	-2	-5	38	-5
word:markets	-7	-3	-5	-5	-4	-6	1	4	3	-3
word:marrakech	-11	-5	36	5	-4	-6	-8	-2	-3	-3
word:mast	-7	11	-5	36	-12	8	1	-3	-7	-4
word:master	-16	-7	-8	4	-5	-9	-10	-3	-5	-7
word:masterplan	-10	-4	-5	-6	-5	-5	-12	-4	-12	-5
word:material	-20	-5	-4	-5	-5	-18	-10	-3	-4	-3
word:matter	3	-5		-5	-6	-5	-6	1	2	-6
word:may	1	1	-3	-4	-2	-3	13	1	-2	5
word:mayor	-10	-5	15	-5	-9	7	-7	-3	-5	-4
word:mean	4	-1	-2	-6	-1	2	12	-3	-4	-5
word:meanwhile	-21	-6	13	22	-2	-2	-9	-5	-1	9
word:measure	-6	-4	-4	-13	-4	-8	68	-10	3	-5
word:mechanism	21	-2	-2	-3	-2	-3	-4	-1	-2	31
word:medium		-3	3	-5	-5	-5	17	15	-10	-6
word:meet	34	-4	-3	-4	-3	-5	-5	-3	-6	-7
word:meeting	22	-4	-2	-2	-4	-5	-4	-2	-4	-3
word:megawatt	10	-7	-9	-6	-12	45	9	15	-7	-5
word:member	-6	1	1	-4	-5	-3	3	-2	-5	-2
word:memorandum	-10	-3	-4	37	-5	-7	-4	-4	-6	-4
word:menafn	-4	-3	-5	-11	-6	-6	-3	-3	-5	-6
word:mention	-35	-6	-16	-7	-7	-9	-8	-8	-7	-9
word:merchant	-23	-4	-5	-6	-5	42	-10	23	-12	-9
word:merger	-1	-3	-4	-5	-13	-5	-8	22	-15	-4
word:message	-10	-5	-2	-7	16	-6	13	18	-15	-4
word:messaging	5	-4	-5	-6	-9	-5	10	-4	-5	-9
word:meter	-6	-3	-5	10	17	6	-9	-7	-9	-5
word:mhz	-7	-3	-4	-9	-5	-5	-6	72	-11	-5
word:mica	-8	-2	-3	-5	-11	-3	-6	44	-24	-4
word:microelectronics	-12	-45	-4	-4	-5	-5	17	-4	-4	-4
word:middle	-11	-3	-2	-2	-3	-3	-2	-2	-2	-6
word:midnight	16	-6	-13	-6	-5	62	-22	-3	-11	9
word:might	1	-3	-2	-3		-5	-4	-11	-11	-4
word:milestone	-36	-12	-2	-6	-2	-2	-2	-3	-2	-2
word:military	4	-3	-4	-3	8	2	-8	-3	-8	-4
word:million	-11	-2	-3	-5	-20	-5	-4	-5	18	-3
word:mind	-25	-7	-5	-4	-4	-9	-4	-3	-6	37
word:minimum	-3	-3	-1	-4	-4	-3	38	-38	5	-2
word:mining	-6	-4	-2	-5	-6	-20	-29	-4	12	-2
word:minister	-13	-4	5	-4	7	-1	1	-3	-7	11
word:ministerial	3	18	44	-5	-3	-5	-6	-3	-4	12
word:ministers	-31	-4	67	-14	-4	-5	23	-2	-4	23
word:ministry	19	-1	-2	-3	7	-4	-2		-5	-6
word:minor	-9	-4	-5	-6	-5	-9	36	-8	20	-5
word:minute	28	-8	-6		-5	4	-7	-3	-7	-7
word:mission	11	25	-5	-4	-3	6	-3	-2	-5	-6
word:mistake	-11	-5	-4	-6	-11	-6	-7	-4	-13	-5
word:mobile		2	3	-2	-6	4	8	1	-1	-5
word:model	-7	-4	-5	-2		16	9	-5	4	-6
word:monday	14			-1		5	4	2	1	1
word:money	-7	-3	-3	-4	1		2	-3	2	-5
word:monitor	-9	-3	-2	23	-2	-3	53	-4	-13	-10
word:monitoring	-31	-8	29	4	-6	-7	-6	-9	-9	-1
word:monopoly	-12	-3	-4	-3	-7	-5	-4	-6	13	-4
word:month	-3	2		-2	-1	3	7	4	2	
word:montreal	6	-8	42	-5	-6	-20	-5	-3	-6	-17
word:mood	-25	-3	-3	-3	-3	-4	-5	-4	-7	-4
word:more	-6	-4		-5		-1	1	-1	-4	-2
word:moresby	2	-30	31	-2	-5	34	-3	-3	-2	-2
word:morning	15	3		-7	-5	-6	-2	-5	15	-6
word:most	1	-1	-1	-2	-6	-8	-2	-2	-8	-6
word:mostly	-10	-4	-4	-6	-7	-4	-6	-3	-13	-7
word:motion	-19	-4	-3	-5	-4	-18	25	-4	41	-12
word:motorway	-12	-7	-8	-7	-4	18	-6	-5	-5	-4
word:mou	-2	-4	-3	42	-6	-6	-6	-3	-4	-4
word:mountain	20	-5	-3	-2	-3	-6	-2	-1	-2	-4
word:mous	-3	-5	-8	50	-6	-8	-5	-3	-3	-2
word:move	-6	-4	2	-4	3	-3		-6	11	9
word:mps	11	-4	-7	-3	-3	-4	13	-1	-6	-7
word:mr	-10	-5	-2	4	-12	1	-3	4	-5	-2
word:mr.	21	-7	-8	-1	-5	-5	-3	-2	-3	-2
word:mrs	16	-5	-5	17	-3	-2	-3	-1	-2	-14
word:ms	-13	-5	-5	-5	-5	-7	-6	-3	2	3
word:ms.	-13	-5	-10	-4	-5	-10	-6	-3	-5	-6
word:much		-3	1	-8	12	-7	-5	-3	1	-3
word:multinationals	4	-2	-1	-4	-8	-1	-10	-4	-2	-3
word:mumbai	48	-7	28	-8	-4	-12	-6	-3	-6	-4
word:munich	5	2	21	-5	-3	-7	-8	-3	6	-4
word:muscat	21	4	16	-3	1	-10	-3	-3	-3	-3
word:must	-6	-5	-4	-8	-7	-6	17	-3	-1	-5
word:mutual	7	-3	-5	19	-4	6	-6	-3	-4	-6
word:mw	-7	-8	-8	30	-11	11	-8	-3	-5	-4
word:mwc	-7	-5	10	-5	-4	-3	-2	-5	-6	-4
word:my	2	-5	-6	6	-7	-8	-5	-3	-4	-5
word:nadi	-11	-2	4	-5	36	-4	-4	-5		-5
word:nairobi	-1	5	-12	4	16	12	-6	-4	-10	-7
word:name	-12	1	-2	-3	-6		-6	-3	-4	12
word:nang	-11	43	-8	-5	-7	26	-9	-3	-9	-7
word:nation	-10	-4	1	-6	-5	-3	24	-3	7	-5
word:national	-9	-2		1	-1	4	18	-2	-4	-4
word:nationwide	-7	29	-3	-4	17	-11	30	-34	24	-4
word:near	-1	-9	-4	-5	7	14	-5	-4	-4	-4
word:nearly	-25	17	-7	-4	-5	-7	-6	-4	3	-5
word:need	-9	-6		-4	-4	-7	-6	-3	-4	-1
word:negotiation	40	-11	-5	-8	-4	-12	-6	-3	-4	-5
word:net	-13	16	-4	-5	-6	-5	-5	-4	-8	-16
word:network	-4	-4	-1	3	1	2	-4	-3	-5	-4
word:never	-4	-2	-2	-4	-2	-3	-4	2	-6	-4
word:new	-4	5				2	3	-3	-3	13
word:newcomer	-19	-3	-5	-6	-6	-9	-8	-9	-7	47
word:news	-7	-6	-6	-2	-6	-5	-4	-3	1	-4
word:newspaper	-7	-6	-5	-9	-6	-7	-4	-5	-7	-5
word:next	5	1	8	-2	-3	2	5	-2	-2	2
word:ng	-9	-7	-4	-5	-8	29	-4	-2	-3	-5
word:night	11	2		-6		11	1	2	4	-1
word:ninh	-12	-2	-1	-6	41	-3	-2	-13	-2	-3
word:no.	-13	-4	-4	-11	-4	-6	53	-3	-12	6
word:nobel	-3	21	-9	-2	-4	18	-4	-3	-3	39
word:nobody	-4	8	-6	-5	-5	-7	-6	-2	9	-13
word:nod	-25	-3	-3	-8	6	-5	3	23	-15	-5
word:nominate	-18	-5	-7	-5	-6	-4	-5	-3	-5	65
word:nomination	-32	-4	-3	-4	-4	-4	-6	-9	-6	100
word:non-binding	-5	-3	10	1	-14	-6	-10	-6	3	-4
word:none	-13	-6	-7	-6	-5	-9	-7	-5	-4	-5
word:noon	29	-6	-9	-3	-10	-3	-2	-4	-7	-5
word:nordic	-15	-4	34	-5	4	23	-7	-3	-5	-6
word:nordtel	59	-4	-5	-5	-5	-6	-4	-3	-6	-10
word:north		-7	-4	-3	25	5	-3	-3	-7	-5
word:not	-9	-3	-3	-5	-4	-6	-7		-2	-4
word:note	-5	-5	-4	-1	-6	-4	3	-4	-6	-5
word:nothing	-15	-6	-4	2	2	-14	-4	-5	-17	-7
word:notice	11	-3	-4	-7	-5	-5	22	18	22	3
word:notify	-12	-5	-12	-6	-8	-10	120	-10	-27	-5
word:nov.	42	-6	-6	-5	-6	-5	-4	-3	-10	-5
word:november	-6	5	19	-1	-5	9	14	2	3	-1
word:now	-13	-4	-4	-5	1	3	-4	1	-6	6
word:nowhere		-1	-2	-3	-3	-8	-4	-2	-5	-4
word:npr	-3	-5	-2	-5	-10	-7	-7	-29	-31	-3
word:nuclear	-5	-6	-4	1	-4	-8	-9	-2	-4	-3
word:number	-3	-1	1		-7	1	18	-2	4	-4
word:o	-22	-7	-6	-8	-7	-9	-6	-6	-10	-8
word:oath	-34	-4	-5	-3	-5	-4	-4	-2	-4	56
word:objection	-8	-2	-2	19	22	-4	-6	38	7	-4
word:obligation	-9	-1	-1	-7	-9	-5	-2	-26	23	-2
word:oblige	-10	-4	-4	-8	-4	-8	-6	-7	-10	-5
word:obtain	-9	-2	-3	-1	21	-3	-11	28	2	7
word:occasion	-16	3	8	8	4	-5	-4	-2	-3	
word:oct.	46	-7	-5		-4	-15	-6	8	-6	4
word:october	1	7	20		-4	15	-3	9	-5	-3
word:of	-2	-1	-1	-1		1	-1	-1		1
word:off	-2	8	-4	-7	-7	21	-3	-5	10	-5
word:offer	-1	-2	-6	-6	11	-11	-5	5	-7	-4
word:office	5	-2	-4	-2	-3		-4	-1	1	-3
word:officer	-6	-4	12	-5	5	-5	-8	-3	14	24
word:official	6	8	-3	-2	3	-4	-4		-2	-5
word:officially	-15	-4	10	-33	-5	46	-10	-3	-4	21
word:officials	19	-3	15	-5	-6	-4	-10	-5	-5	-8
word:officiate	-18	-7	36	-7	-6	42	-4	-4	-8	-6
word:offline	-18	17	-6	-10	-3	-11	-6	-2	-7	-3
word:ohio	-12	-4	-3	-5	15	-8	-5	-5	19	-8
word:old	-15	2	-6	-7	5	8	-8	-5	-7	-9
word:on	7	1		1	-3	1	4	-1	-1	-1
word:once	-15	-5	-4	-7	-6	-10	-1	-9	4	18
word:online	13	2	-6	-1	-2	2	20	-4	-1	5
word:only	-1	-7	1	-4	-9	4	5	-1	9	-4
word:onsemi	-35	45	-4	-8	-2	-6	-5	-4	-5	-9
word:open	-3	-3	7	-2	-2	12	-3	-1	4	-4
word:open-access	-12	-5	-4	-10	23	-7	21	-28	-7	-5
word:opening	-16	-4	31	-5	-3	16		-4	-2	-4
word:operate	-9	2	-4	7	-6	11	-7	8	-8	-4
word:operating	2	-1	-2	-4	-2	-4	-6		-11	-3
word:operation	-12		-4	-5	-1	63	-6	2	-7	-5
word:operational	15	-2	-3	-6	-18	-1	-6	-8	-10	28
word:operator	3	-3	-4	-2	1	-5	17	-1	-7	-5
word:opinion	-29	-3	-4	-4	-6	-4	-8	-5	-12	-8
word:opportunity	-10	-6			-3	-5	-2	-2	-2	-7
word:opposite	53	-8	-3	-3	-13	-2	-2	-2	-2	-5
word:opposition	-17	-5	-5	-5	-4	13	-1	1	-4	-11
word:optic	2	-4	-4	-12	-6	41	-8	-4	-5	-5
word:optical	-15	-3	-4	-6	40	-10	-2	-5	-8	-6
word:option	-5	-3	-4	16	-4	-5	-7	-4	-25	-4
word:orbit	-6	-9	-5	-1	-8	32	-7	-4	-8	-4
word:order	-7	-3	2	-1	-4	-3	-4	-4	5	4
word:ordinance	-7	-3	-4	-4	-6	-11	72	-11	-10	-6
word:ordinary	-8	-4	-3	-2	-6	-9	-10	31	-12	-3
word:organization		-3	-5	-4	-2	-4	-5	-9	-3	-5
word:organize	-12	-4	61	-3	-5	-7	-3	-3	-5	-5
word:organizer	-24	-7	50	-8	-5	-6	-5	-3	-9	-6
word:oslo	11	-5	-7	-5	16	-7	-6	-3	1	-6
word:other	9	-6	7	-3	-6	-3	3	-3	-5	-6
word:others	-1	-3	6	-6	-6	-7	-3	-5	-3	-5
word:otherwise	-7	-4	-8	-6	-4	-12	-6	-6	-7	-4
word:ottawa	-10	47	-9	-5	-6	-8	-9	-4	11	-5
word:our	-9	-6	-4	-5	-6	13	-5	-3	-7	-5
word:oust	-10	-9	-5	-5	-5	-6	-5	-4	-11	81
word:out	2	-2		-4	4	3	1	-4	2	-1
word:outage	28	5	-5	-5	-5	-8	-1	-7	15	-6
word:outcome	-1	-4	-5	-4	-5	-8	-6	12	-7	-7
word:outfit	-10	-3	49	-5	13	-23	-3	-5	-10	-6
word:outgoing	-16	-3	-3	-5	-6	-5	-4	-4	-6	-15
word:outlay	-9	-5	-6	-10	91	-8	-15	-13	-5	-4
word:outline	59	-21	-8	-14	-5	-6	-5	-3	-4	-4
word:outside	10	-1	-9	-6		8	-4	-6	9	6
word:outskirt	-10	-4	-12	-8	11	35	-3	-2	-7	-4
word:outsource	-6	-5	-7	14	-3	-3	-3	-3	-7	-6
word:over	11	-1	-1	-1	2	-1	-3	-2	3	
word:oversee	-19	-4	-4	-7	-5	-7	-25	-4	-11	-16
word:oversight	-9	6	-4	-5	-8	-6	-7	-4	6	-3
word:owe	-5	-4	-4	-5	-8	-8	-5	-12	31	-4
word:own	-9	-3	-3	-2	-8	-8	-5	2	-3	-2
word:owner	-17	-3	-4	-5	42	5	-7	14	-9	-11
word:ownership	6	-3	-3	-4	-5	-7	4	24	-25	-5
word:pace	-18	36	-9	-4	-4	-17	-8	-3	-13	-12
word:pacific	-8	-5	13	-5	-5	-8	31	-4	-8	-5
word:package	-6	-4	-3	-6	13	-10	16	-15	22	-5
word:packaging	-1	10	-1	-9	29	3	-7	6	-8	-4
word:pact	-6	-3	-11	64	-8	-6	-6	-4	-10	-4
word:page	10	-6	-18	-5	-5	-6	3	-4		-4
word:pain	-16	-10	-5	-4	-5	-8	-11	20	9	-5
word:palace	16	3	-5	-1	1	-6	-1	-4	-4	-3
word:pandemic	-19	12	-4	-10	-4	-7	27	-4	-5	-6
word:panel	-18	-5	25		-7	2	-6	4	-5	-3
word:paper	-13	1	-1	27	5	-8	1	1	-5	-5
word:parcel	-7	-9	-5	-12	-8	45	-7	11	36	-4
word:parent	3	-3	-6	3	-8	-7	-8	-7	-5	-5
word:parental	-9	-4	-4	-4	-4	-9	-13	-4	44	-2
word:paris	-23	5	34	-7	-4	-5	-5	-3	-4	-5
word:park	-5	11	-7	-2	21	9	-7	5	11	-4
word:parliament	-7	-4	6	-5	4	-7	25	-3	-5	-3
word:parliamentary	40	-3	-12	-3	-2	-3	-5	-3	-9	30
word:part	-4	-3	8	-5	-2		-1	-3		-4
word:parte	31	-5	-4	-5	-3	-4	-2	-2	-7	-5
word:participant	-24	-3	27	-4	-4	23	-4	-2	-5	-5
word:participate	-28	-5	-21	-5	22	-6	-9	-7	-5	-5
word:participation	10	-4	52	-9	-5	-7	-3	-3	-6	-11
word:particular	-9	-6	13	-5	-5	-5	-3	-3	-4	-10
word:particularly	-9	-4	-3	-4	-2	-3	-2	-2	-2	-2
word:partner	-6	-3	1	-1	-2	-3	-4	-4	-4	-1
word:partnership	-5	-4	-1	12	-5	-3	-5	-3	-4	-3
word:party	2	14	-6	-1	-5	-5	-9	-9	-7	-2
word:pass		-4	-5	-5	-6	-1	28	-6	-3	-7
word:passenger	-13	-2	-3	-14	-3	32	28	-7	-18	-5
word:passport	-11	-4	-6	-37	-8	28	-12	23	-7	-3
word:past	21	2	-9	-5	-5	-6	-6	-3	-2	6
word:patent	-23	-3	-4	-10	-21	-5	-4	-7	101	-7
word:path	26	-9	-7	-7	-4	-5	-5	-3	-5	-4
word:patience	-1	-4	20	-7	-6	12	-6	-4	-11	-9
word:patient	16	-5	-5	-5	-4	-19	-15	-4	12	-6
word:patronage	-14	-4	29	-4	-6	-8	-7	-3	-4	-5
word:paulo	-17	-7	46	-8	25	22	-6	-6	-8	-9
word:pavilion	-37	23	-4	-2	-5	-3	-2	-2	-3	-3
word:pay	-1		-4	-3	-4	-1	3	-1	9	-1
word:payment	6	-4	-6	13	1	10	6	7	-10	-5
word:peaceful	-7	-2	-2	5	-3	-2	-5	-2	-4	-7
word:pen	-15	-3	-3	47	5	-8	-14	-3	-4	-3
word:penalize	-11	-2	-3	-5	-8	-4	-22	-6	24	-6
word:penalty	-7	-2	-3	-6	-5	-3	-1	-10	19	-5
word:penang	-4	33	19	-6	19	4	-5	-3	-7	-5
word:penciled	32	32	-2	-4	-3	-5	-3	-3	-6	-7
word:pending	23	18	-4	-14	21	11	-6	-24	-7	-4
word:pension	-6	-2	-3	-7	13	-3	-6	-8	14	-6
word:people	-8	-5		-2	-4	-5	-6	-2	1	-3
word:per	-9	-4	-5	-5	16	-9	15	-4	-7	-5
word:percent	2	-5	-4	-5	12	-2	18	-4	-9	-5
word:period	-13	-4	-5	-5	24	-7	-13	-6	-5	1
word:permanent	-10	-7	-4	11	-8	-5	-5	-2	-8	31
word:permission	-7	-3	-3	-8	-11	-4	-5	81	-19	-3
word:permit		-3	-1	-5	-1	1	1	16	-14	-3
word:person	12	-3	-4	-4	-5	-7	-7	-8	15	-10
word:personal	-9	-3	10	-7	-4	-7	23	-3		8
word:persuade	-16		-6	-3	-4	-9	-4	-3	-4	8
word:peso	-14	-5	-4	-6	28	-10	-6	24	53	-5
word:petition	-15	27	-6	-11	-18	-5	-4	2	27	-6
word:phase	-4	-9	8	-8	5	47	-6	-2	-3	-6
word:philippine	3	-3	25	23	1	-5	-8	-3	4	-4
word:phone	1	-5	-4		-2	-4	4	-1	2	-5
word:photo	-35	-6	-11	-5	-5	-7	-4	-3	-7	-5
word:photograph	-23	-5	-6	-7	-7	-11	-15	-4	25	-9
word:photonic	29	-27	-2	32	1	-7	-4	-2	-2	-2
word:pick	-6	-4	-5	7	4	-8	-6	-5	13	11
word:picture	-10	-5	-4	-5	-11	16	-5	-11	20	-11
word:piece	-1	-10	-4	-4	-7	-6	48	-3	-6	-4
word:pillar	-19	-3	-4	-4	-5	-10	-9	-2	-2	-5
word:pilot	-9	-5	-5	11	10	32	-8	9	-7	-4
word:pioneer	-10	-4	-5	-7	-4	-5	-5	-6	-5	-9
word:pitch	6	-15	39	-5	12	-6	-4	-3	-7	-5
word:place	5	-5	-2	1	-5	-1		-3	3	2
word:plain	-10	-10	-4	-19	-5	-7	-11	-2	-10	-4
word:plan	-2	-1	-5	-4	5	3	4		-5	-5
word:planalto	7	-4	-3	-2	-2	-6	18	-1	-4	-4
word:planning	-25	-2	-3	-1	2	-2	-4	11	-2	38
word:plant	-2	5	-5	-5	21	10	-3	-2	-4	-4
word:plate	-18	-4	-5	-5	-7	-10	-7	-36	-8	-4
word:platform	-3	-6	-4	2	-7	1	3	-2	8	-1
word:play	1	-6		-6	-4	-6	-6	-4	-7	-6
word:player	-21	-4	1	-4	-5	-6	-4	-4	-6	-5
word:plead	27	-5	18	-4	-6	-10	5	-5	-5	-4
word:pledge	-3	-3	-4	-1	28	-5	-8	-3	-4	-4
word:plenary	-3	-5	28	-3	-4	-3	16	-3	-6	-7
word:plow	-11	21	-6	-8	48	8	-8	-4	-10	-7
word:plug	-14	-5	-7	-8	-11	10	-6	-5	39	-6
word:pm	-24	-4	-8	-6	-7	-6	-7	-4	-7	-11
word:point	-9	-6	-7	-6	-2	8	-10	-3	-7	-5
word:poland	-14	-5	-24	-4	11	15	-16	-3	-5	53
word:pole	22	-4	-4	44	-8	-9	-11	-3	-8	-8
word:police	1	-4	-6	-5		6	2	-7	42	-8
word:policy	4	-4	1	-4	-4	-4	22	-4	-2	-4
word:political	-8	-2	-3	-7	-4	-7	-3	-2	-3	-7
word:politician	8	-3	-3	-5	4	-11	-4	-2	-5	-7
word:politics	-15	5	-3	-5	-6	-5	-4	-3	-4	-26
word:popular	-12	-2	-3	-5	-8	-4	-9	-3	-9	-5
word:port	-3	-15	9	-3	-4	27	-6	-3	-6	-4
word:portability	23	-3	22	-6	-7	-5	35	-9	-13	-4
word:portal	-8	-8	-15	-6	-6	72	-4	-4	-7	-5
word:portfolio	-11	-8	-8	-3	-6	-4	-3	-2	-3	23
word:position	-9	-3	-5	-12	-4	-6	70	-7	-4	-6
word:possible	-4	-3	-3	-17	-6	-4	-5	-3	-5	-3
word:post	-1	-1	-4	-4	3	-4	-1	-5	-5	7
word:postpone	12	32	10	-9	-5	9	17	-4	-6	-6
word:potential	35	-5	-6	-7	-4	-1	-2	-4	-5	-4
word:pour	-8	-4	12	-5	70	-19	-3	-4	-4	-5
word:power	1	-1	-6	3	3	-7	-3	3	-6	-6
word:powerful	-8	-5	-5	-3	34	54	-3	-2	-10	-2
word:practice	-2	-4	-6	-7	-7	-7	11	-3	3	-6
word:praise	-11	21	-5	-5	-7	4	-3	-3	-4	-7
word:predecessor	-16	-4	-4	-3	-5	-6	27	-4	-6	32
word:preliminary	-7	-2	-4	3	-8	-6	-6	27	40	-3
word:premise	20	-4	-5	-6	-10	-11	-3	-7	28	-2
word:preparation	-10	-17	16	-12	-2	-3	-6	-3	-2	-5
word:prepare	30	-3	-29	20	-10	-6	-4	-2	-4	-12
word:presence	-14	-3	1	18	-5	10	-4	-3	-3	-8
word:present	-1	-5	-3	-3	-4	-6	-1	-3	-5	2
word:presentation	30	-3	-6	-7	-11	-8	-8	-3	-3	-8
word:preside	6	-5	6	2	18	13	-5	-4	-7	-1
word:presidency	28	-6	26	-12	-5	-7	17	-3	-6	40
word:president	-2	-8	-9	-5	1	4	-4	-3	-4	25
word:presidential	9	-4	-4	-4	-5	5	-2	-2	-4	-2
word:press	14	-7	-5	-3	4	8	-4	-3	-2	-6
word:pressure	-15	-3	-9	-8	-4	10	-7	-3	-9	-17
word:previous	18	-5	-6	-5	-3	-6	-4	-2	-4	-8
word:previously	33	-4	-6	-10	-4	-7	-4	-4	-7	-15
word:price	6	-3	-5	-6	-2	-7	4	-4	4	-5
word:pricing	31	-7	11	-7	-3	-25	17	-4	-6	-4
word:prime	3	6	-5	1	7	1	22	-3	-6	
word:principle	-14	-3	-4	-6	-6	-4	3	-10	13	-5
word:priority	-10	-4	-4	-4	-5	-6	-6	-2	-4	1
word:privacy	-11	-3	-5	-5	-5	-7	-6	-4	39	9
word:private	-4	2	-4	-6	4	-7	3	3	-4	-6
word:probe	-11	-11	-5	-5	-5	8	-8	-9	15	-4
word:problem	-7	-2	-3	-3	-5	-10	-5	-9	13	-2
word:procedure	-13	-3	-3	-7	7	15	-10	-5	-22	-9
word:process	-11	-5	12	5	-7	-8	-5	3	19	-3
word:processing	-25	-2	-4	-11	-6	5	-5	-2	-14	29
word:processor	58	-3	-4	19	-12	-9	-5	10	-8	-3
word:procurement	7	-4	-8	-6	-4	-6	4	-4	-6	-10
word:produce	-7	-4	8	-6	-9	-5	15	-4	-5	-4
word:product	-6	11	-8	-3	-7	-9	13	-1	12	-6
word:production	-7	-5	-8	-6	-10	52	18	-3	-4	-5
word:productive	6	-2	-2	-3	-3	-1	-2	-2	-3	-7
word:profit	-7	-4	-5	7	-22	-12	-5	-3	-7	-3
word:program		7	-5	-2		10	-4	-1	-5	-6
word:progress	13	-8	-5	-4	-6	-8	-3	-2	-3	-4
word:prohibit	-8	-3	-4	-6	-6	-6	1	42	32	-12
word:project	6	-4	-5	-4	7	-2	-5	-3	-3	-5
word:promise	-10	-9	-3	-6	10			-5	-1	-6
word:promising	-8	-4	-9	-5	-6	43	-7	-4	-7	-5
word:promote	-2	3	-5	3	-3	-6	15	-2	-3	10
word:proper	-13	-2	-3	-3	-4	-4	-17	13	-12	-3
word:properly	-4	-2	-2	-6	-4	-4	-5	-4	-14	-4
word:proposal	7	-4	-4	-5	-6	-7	32	-6	-3	-5
word:propose	5	-3	-4	-9	-1	-8	25	-3	-6	2
word:prosecutor	-8	-5	-3	-3	-12	-6	-6	-4	22	43
word:prospect	-4	-4	-4	-10	-5	-4	-3	-3	-3	-4
word:protect	1	-2	-5	4	-3	-5	-4	-4	2	-10
word:protection	-6	-4	-2	-3	-4	-1	18	-5	-1	7
word:protest	-20	-3	-4	-19	-4	-14	26	-3	-7	48
word:protocol	-14	2	-5	54	-5	-11	11	-3	-5	-3
word:proud	-8	-4	-2	-2	-5	-6	-3	-3	-5	-5
word:prove	-6	-4	-4	-5	-4	-7	-11	-3	-5	-5
word:provide	-7	-3	-3		5	-1	-3	4	-5	-4
word:provider	-3	-5	-5	3	-2	-9	7	8		-4
word:province	7	-5	-5	-4	19	1	4	-5	-9	-4
word:provincial	19	-4	-7	-6	-15	14	-12	-3	-5	-9
word:provision	7	11	-6	-6	-5	-5	-15	-2	-3	-6
word:provisional	-8	-3	-3	-19	-5	-10	31	-13	29	30
word:public	-4	-3	-5	-2	-5	3	17	-1	-3	-1
word:public-private	-17	-7	-3	-1	-4	-19	-3	-1	-2	-2
word:publication	21	-6	-9	-6	-4	-8	34	-4	-7	-6
word:publish	-6		-5	-5	-4	-7	15	-2	-6	-4
word:pull	-13	-6	14	22	24	12	-5	7	22	-5
word:punish	-7	-4	-4	-5	-9	-4	-12	-7	40	-3
word:purchase	5	-2	-3		8	-3	-6	19	-3	-3
word:purpose	6	-3	-6	5	-6	-9	-1	-3	-6	-6
word:push	-11	-4	-5	-6	-7	16	-4	-3	-6	11
word:put		-2	-1	-2	8	6	3	-5	2	
word:qatar	-12	-2	22	17	-7	-12	-10	19	-5	-3
word:qr	-13	-6	-9	-22	-5	75	-19	-3	-7	-4
word:quality	26	-5	-3	-5	-4	-6	-4	-5	9	-7
word:quantum	-9	-1	-6	-14	30	7	17	-6	-11	-4
word:quarrel	-36	-5	2	-6	-6	-14	-12	-5	12	-7
word:quarter	13	-4	-4	-6		28	-6	-4	-6	-6
word:question	8	-5	-1	-5	-5	-6	-8	-4	11	-7
word:quetzaltenango	-4	-4	-12	-6	-4	-29	-5	-4	10	-3
word:quip	-17	-7	-4	-12	-4	-7	-7	-3	-5	-8
word:quit	-20	-4	-5	-7	-5	-7	-5	-4	-17	128
word:quote	-5	-2	-2	-8	18	-6	-8	-3	-5	-22
word:r	-6	-5	-5	-6	32	-5	-4	-3	2	-3
word:r&d	-14	-2	-1	8	3	-8	-3	-4	-3	-1
word:rabat	-13	50	-8	6	-6	-9	-21	-3	-5	-4
word:race	-42	-14	13	-6	-3	-7	-8	-4	-13	-4
word:radio	9	-12	4	24	-13	-14	3	-7	-17	-8
word:raid	-27	-3	-3	-5	-4	-5	-8	-10	66	-5
word:rail	8	-7	15	-5	-5	42	-8	-5	-5	-8
word:railway	-13	37	-14	-8	-7	-10	-5	-4	-5	-7
word:raise	3	-3	-4	-4	8	-6	-2	-3	-4	-3
word:rand	-4	-2	-3	-8	-3	-4	-8	-5	38	-3
word:range	-6	-3	-4	-7	-6	15	-6	4	-8	-5
word:rank	-14	-5	-7	-5	-6	-12	-5	-4	-7	-7
word:rare	46	-3	-12	-8	-5	-14	23	-3	-5	
word:rate	-5	-4	-5	-6	-6	-6	40	-10	-6	-5
word:rather	-3	-2	-2	-6	-17	-2	-11	23	-25	-5
word:ratify	-12	-4	-7	-12	-5	-11	81	-3	7	-10
word:reach	-9	-4	-5	4	-8	-7	-5	-4		-5
word:reactor	-4	16	-6	-7	-6	20	-8	37	-4	-5
word:read	-13	8	-5	-5	-5	-3	-9	-4	-7	-6
word:readiness	10	-4	-16	-6	-4	-9	-5	-3	-6	-13
word:reading	-1	-4	-5	-3	-3	-7	47	-4	-6	-4
word:readout	-12	-3	-4	-4	-3	-7	-4	-3	-4	-8
word:ready	-3	-5	3	-8	-6	2	-3	-6	-3	-5
word:real	-9	-1	-2	12	-9	-3	-3	-1	-15	-3
word:reason	-13	-5	-7	-5	-6	-7	-10	-4	-7	52
word:recall	-8	-6	-5	9		-6	-8	-1	16	5
word:receive	31	-6	-4	-5	-2	-4	-4	6	-6	-7
word:recent	-8	-3	-4	-5	13	14	-5	-15	8	-5
word:recently	48	-2	-2	-4	-12	-8	-2	-1	-2	-2
word:reception	27	-6	-6	-4	-6	-5	-4	-2	-3	-5
word:recess	-17	22	-8	-3	-6	-7	16	-2	-10	-9
word:reckon	-9	-6	-3	-4	-9	-9	-10	-6	-11	-4
word:recognition	11	-3	2	4	-6	8	3	-3	6	-4
word:recognize	-17	-5	-3	-3	-6	-6	15	-3	-4	-9
word:recommend	-9	-4	-5	-5	-5	-6	37	-5	-8	-7
word:recommendation	-20	-1	23	38	-4	-2	-5	-6	-7	-7
word:record	-1	-5	-2		-6	-9		7		-4
word:red	13	-4	-9	-3	-3	-3	-3	-2	-4	-8
word:refer	-21	-3	-4	-4	-10	-5	29	-5	11	-9
word:reference	8	-3	-4	-6	-6	-3	-4	-4	-6	-16
word:reform	-16	7	-5	-3	-2	-3	-4	-2	-17	-16
word:refusal	-7	-3	-3	-6	-3	-5	-11	49	-30	-9
word:refuse	-24	-2	-2	-9	-11	-3	-5	22	5	-8
word:regard	1	-4	-4	-6	-5	-9	7	-4	-3	-4
word:regime	-8	-3	-4	-11	-4	-12	21	-7	-7	-4
word:region	-5	-2	1	-5	-2	-1	2		-2	-4
word:regional	12	-6	13	-3	2	1	-4	13	8	-5
word:register	-2	-3	-5	-6	-4	-7	18	13	4	-3
word:registration	-6	-3	-3	-5	-8	7	52	9	11	-6
word:registry	12	-2	-4	3	-4	-9	10	-4	6	13
word:regular	-17	-9	-12	-4		10	38	-3	-5	-3
word:regulate	-7	-3	-6	-6	-6	-8	20	-5	20	-5
word:regulation	-8	-3	-5	-8	-5	-6	38		-6	-4
word:regulator	-7	-10	21	-2	2	-5	-10		-11	-7
word:regulatory	-13	12	-6	4	1		-4	-5	-8	-6
word:reiterate	-14	-8	-5	-7	-5	-5	-7	-10	-7	-5
word:reject	-8	-3	-3	-6	-6	-6	3	18	8	
word:relate	-4	-3	17	-12	-3	-4	-3	7	-2	-6
word:relation	-16	-6	-4	-5	-4	-4	-3	-3	-3	-4
word:relationship	-14	30	-3	-2	-2	-3	-2	-2	-6	-6
word:release	-6	-8	-2	-5	1	13	12	5	-4	-4
word:reliable	-8	-5	-6	-7	-5	-8	-3	-3	-4	-2
word:relief	17	-5	-4	-9	-5	-15	4	-4	-8	-8
word:relieve	-14	-3	-4	-5	-5	-3	-12	-2	-8	62
word:rely	-9	-4	-5	-6	-8	-6	-6	-3	-5	-4
word:remain	-24	1	-5	-8	11	-7	-5	-16	-9	-5
word:remark	-12	-3	14	-7	-6	-1	-5	-5	2	-5
word:remote	-2	-5	-4	12	-6	-8	-4	-4	-5	-6
word:remove	2	-4	-4	-5	-4	-7	13	7	-17	37
word:renew	-5	-2	-4	13	-9	-5	-7	25	-6	1
word:renewal	-12	-4	-3	-3	-5	-6	-6	43	-13	-7
word:rent	-13	-5	-10	-7	-7	-21	-6	-4	-8	-6
word:repair	35	-3	-4	-5	-5	-4	-3	-7	-22	-4
word:replace	-19	-6	-4	4	2	7	22	-5	-7	48
word:replacement	-14	-5	-15	-3	-10	-5	-10	-2	34	-18
word:reply	-18	-4	-4	-5	-8	-5	-4	-5	-9	-6
word:report	-1		-5	-5	-2	-6	-3	-3		-7
word:reporter	-5	-5	-2	-5	-1	7	4	-3	-5	-5
word:represent	10	-4	20	-5	-5	-9	-5	-4	-6	-8
word:representative	35	-4	-1	-5	-4	-4	-7	-4	-8	-4
word:representatives	6	-3	-6	-6	-6	-8	48	-5	-13	-4
word:reprimand	-6	-6	-5	-3	-4	-4	-5	-9	70	-23
word:reputation	24	-4	-6	-9	-4	-8	-6	-3	-6	-7
word:request	-1	-3	-3	-4	-6	-5	-7	6	12	-1
word:require	-13	-3	-5	-3	-4	-5	-2	-6		27
word:requirement	-19	-2	-4	-3	-4	-7	34	-3	2	-7
word:rescue	-5	-2	-3	-6	56	-3	-6	-8	-14	-3
word:research		-2	-6	2		6		2	-5	-4
word:researcher	-9	4	-5	-6	-7	-7	11	-6	19	-3
word:reserve	19	-3	-4	-3	-4	-5	-4	19	20	-5
word:reshuffle	-30	-9	-4	-3	-3	-5	-5	-2	-4	31
word:residence	58	12	-6	-4	-4	-7	-3	-7	-6	-5
word:resident	6	-2	-6		-6	-14	-10	23	8	-4
word:resign	-15	-5	-5	-5	-4	-6	-8	-4	-6	34
word:resignation	-22	-4	-6	-6	-6	-7	-6	-3	-5	79
word:resilience	-3	-4	-4	-3	-3	-7	17	-3	-5	-15
word:resolve	-26	-8	-4	31	-4	-7	26	-4	-6	-7
word:resource	-15	-2	-2	-5	-1	-4	-4	-1	-2	-7
word:respect	3	-7	-4	-7	-5	-6	4	-3	-8	-8
word:respond	-4	-3	-3	-4	-4	-5	-5	-6	4	-6
word:response	-21	-3	7	-6	-6	-6	-4	-6	8	-4
word:responsible	-18	-4	1	-3	-4	-6	-10	-5	-6	-5
word:rest	-14	-3	-4	-8	-10	-10	-6	-4	-16	-6
word:restore	-4	-4	-5	-25	-4	-7	-9	-3	-8	1
word:result	-2	-3	-5	2	-5	8	-7	-5	-6	-6
word:resume	57	-4	-8	-12	-6	-7	-11	9	-7	-4
word:retd	-4	-7	-5	-3	-3	-7	-7	-3	-6	-6
word:retire	-15	-6	-6	-5	-7	-8	-7	-4	-7	64
word:retired	8	-4	-12	-4	-7	-6	-3	-3	-19	-8
word:retreat	3	-5	51	-5	27	-7	-5	-20	-5	-6
word:return	-6	15	-6	-5	-10	-7	-8	-5	22	-1
word:revenue		-3	-4	-4	-15	-8	23	-4	-7	-4
word:reverse	-20	-2	-5	-4	-4	-4	-14	12	-5	-3
word:review	23	4	-7	-2	-6	-7	-5	2	8	-4
word:revise	-9	-3	-4	-4	-7	-5	40	-5	-23	-5
word:revoke	-6	-2	-3	-5	-5	-5	-7	7	11	-6
word:revolution	15	-6	-3	-8	-3	-7	-2	-4	-5	-4
word:ribbon	-13	-6	-6	-5	-8	65	-6	-3	-9	-4
word:rich	-23	-3	-4	-3	41	-3	-7	-19	-15	-3
word:ride	12	-2	-4	26	-8	3	-4	13	-15	-3
word:ride-hailing	-15	-5	-7	-4	5	-5	16	-3	-11	-6
word:riga	10	-9	-7	-8	-6	11	-5	-3	-5	38
word:right	-4	-3	5	-7	-4	-5	1	-2	8	-5
word:ringgit	-6	-7	-6	-7	72	-15	-7	-4	-7	-4
word:rise	-21	3	-12	-4	-9	-8		-4	-6	-5
word:risk	-20	-4	-5	-4	16	-7	-14	-4	-9	17
word:rival	-9	-3	-4	8	-3	-9	8	-8	11	6
word:river	-21	34	-9	-7	-3	-7	-9	-3	-6	-3
word:riyadh	7	4	16	-6	7	15	11	-3	-4	-8
word:road	-1	8	-5	-8	-6	22	-6	-3	-5	-9
word:roadmap	9	-5	-11	33	-4	-10	44	-3	-6	-5
word:roam	31	-4	-4	28	-5	-7	-1	-4	-3	-5
word:robot	7	-25	26	7	-11	42	4	-7	25	-5
word:robotics	-6	26	-2	20	11	26	-7	-2	-5	-4
word:rocket	-13	-6	-5	-7	-6	83	-9	-5	-8	-5
word:role	-6	-4	-4	-3	-5	-4	-3	-3	-6	6
word:roll	-12	-6	-5	-5	-7	53	9	-4	-7	-7
word:rollout	22	-5	-6	-5	-4	7	-9	-3	-6	-4
word:rome	15	13	-3	15	-6	-6	-7	-4	-15	-5
word:room	17	6	-8	-6	-5	15	-4	-4	-5	-8
word:round	22	7	-1	-7	10	-7	-6	-3	-6	-4
word:roundtable	64	-33	-1	-4	-4	-6	-5	-3	-5	-6
word:route	6	13	-4	1	-9	39	-5	-4	14	-4
word:row	7	-5	-4	-9	-4	-6	-6	-6	-5	-9
word:royal	9	-5	6	-6	-6	-8	-15	-3	-5	18
word:rs	-7	-2	-3	14	34	-7	15	-12	-2	-6
word:rule	7	-4	-2	-5	-4	-8	14		-6	-1
word:ruling	2	-4	-4	-5	-5	-4	-12	-5	7	-8
word:run	-6	-3	-1	6	-1	4	2	-3	-5	7
word:rupee	-7	-18	-5	-7	53	-9	-13	-11	-16	-3
word:rural	11	2	-6		4	12	-6	-4	-6	-4
word:rwanda	-5	-8	2	-8	-4	25	-5	-4	4	-3
word:safety	14	-4	-4	-7	-8	-9	10	-3	-5	10
word:sale	-7	-4	-6	-6	-3	1	4	20	-5	-4
word:same	9	-1	-5		-1	-2	-2	4	5	1
word:san	-2	37	16	-5	-5	-5	-3	-4	-4	-5
word:sanand	-9	-5	-5	50	54	-10	-8	-15	-15	-4
word:sanction	-5	-3	-4	-7	-5	-7	-1	-4	52	-7
word:sandbox	-16	-3	-6	-1	-5	51	-9	15	-9	-5
word:santiago	-15	-7	23	4	-8	-9	-7	-4	-6	-5
word:satellite	-2	-5	-4	5	-3	9	1	5	-9	-4
word:satellite-2	-26	-2	-4	-30	-6	-22	-3	-3	-3	-3
word:saturday	-9	30	-3	-4		8	-6	-1	5	7
word:saudi	-4	-4	9	5	21	13	-5	-4	-5	-6
word:say	-9	-2	-3	-4			-2		-4	-3
word:scale	-4	-5	-4	-9	1	-4	26	-1	-6	-5
word:scam	13	31	-4	-4	-3	-4	-6	-2	-4	-3
word:scan	-15	-5	-5	-4	-3	21	-6	-4	-2	-6
word:schedule	31	-6	-2	-1	-5	9	-3	12	-5	-5
word:scheme	16	-3	-8	-6	-12	13	6	-5	-12	-9
word:scholarship	-23	-5	-5	32	-5	-17	-10	-3	-3	-6
word:school	-4	10	9	8	-6	6	-5	-4	-7	-5
word:science	7	1	7	-5	-4	-6	-6	-2	5	-6
word:scientific	-6	14	-1	-11	-1	-2	-2	-1	18	-1
word:scientist	-6	18	-5	-6	-3	38	-7	-2	-5	-3
word:scrap	-6	11	-4	-6	-9	12	19	-8	-5	-7
word:screening	-3	-1	-2	-5	-18	-2	7	48	-36	-1
word:sea	18	-5	-4	-9	-4	-4	-4	-3	-3	-5
word:seal	-19	-3	-5	46	-12	-9	-6	9	27	-4
word:search	-10	-3	-4	-5	-13	-7	-6	-6	48	-4
word:seat	3	-3	-4	-4	-7	-4	-5	-3	-1	27
word:second		-5	-6	4	-3	7	3	1	-1	6
word:secret	-11	-2	-4	23	-12	-6	-7	-11	35	-6
word:secretariat	20	-5	-4	-5	-3	-5	-3	-2	-4	-7
word:secretary	-4	-2	-5	-7	-4	19	-5	-5	-11	28
word:secretary-general	6	-8	-9	-5	-5	-8	-8	-4	-6	70
word:section	-6	19	-3	-3	-5	-6	-16	-4	22	-6
word:sector	-3	-4	-1	-5	-5	-5	-1	-2	-4	-4
word:secure	-10	-3	-3	-1	18	-10	-4	8	-10	-3
word:security	-4	-1	6	3	-6	-3	7	3	-5	-3
word:see	4	10	-3	-6	-1	-4	-4	-2		-6
word:seed	-12	-2	-6	-7	69	-9	-4	-19	-11	-2
word:seek		-3	-5	-3	-4	-7	3	1	3	-8
word:seize	-9	-3	-4	-6	-6	-6	-8	-7	82	-4
word:sek	-12	-4	-5	-10	8	-8	-5	89	-8	-5
word:select	-8	28	-5	41		-12	2	-5	-10	-6
word:sell	-6	-3	-4	-4	7	-4	-4	1	6	5
word:seller	-10	-3	-5	-5	-5	-10	-22	-16	32	-5
word:semicon	-10	-10	42	-5	-5	-18	-7	-4	-5	-8
word:semiconductor	-2	6	-1	-2		-3	5	-3	-4	-2
word:semiconductors	-29	-4	-4	-9	-4	-4	35	-3	-3	-6
word:seminar	-15	-7	70	-3	-4	-11	-4	-3	-5	-7
word:senator	-18	-8	-6	-7	-3	-6		-3	2	8
word:send	-11		-5	1	-3	1	12	4	9	-3
word:senior		-2	1	-4	-4	-5	-4	-2		-6
word:sensor	10	28	-7	38		-8	-8	-4	4	-8
word:sentence	-18	-5	-8	-4	-9	-7	-5	-4	87	-27
word:seoul	9	43	-7	2	2	-8	-5	-4	-5	-6
word:separate	-9	-2	-5	-1	3	8	-3	-14	-14	3
word:separately	19	4		-8	-4	-4	-3	2	31	-3
word:september	7	6	11		-4	7	8	9	10	
word:seri	21	2	-8	-3	-3	-5	-8	-2	-3	-5
word:series	-6	-3	-6	-8	29	-28	-4	-6	2	-3
word:serious	-16	-8	-4	-5	-9	-7	-3	-4	12	-3
word:serve	-8	-4	-4	8	-4	-5	-7	-7	12	-3
word:server	-6		-5	9	7	-3	2	-1	-9	-6
word:service	-1	-1	-4	-5	-3	14	-1	2	8	-4
word:services	-23	-3	27	-4	-4	-6	10	-3		-6
word:servicing	8	-6	-4	-4	-4	-3	-5	-22	39	-2
word:session	26	-5	14		-1	-6		-2	-5	-6
word:set	-6	2		1	8	5	1	-4	1	-4
word:settle	11	-3	-3		-10	1	-7	-8	18	-4
word:settlement	-7	-2	-3	-31	-16	39	-9	-6	45	-5
word:seventh	-12	-15	15	-2	-3	-4	-1	-2	-2	-48
word:several	-14	6	-3	-7	5	-5	-3	-3		8
word:shake	12	-4	-3	13	-6	-11	-5	11	-5	-10
word:shanghai	-22	8	39	-4	-4	-10	-3	-2	-4	-5
word:shape	-6	-5	10	-8	-4	-5	-9	-2	-4	-4
word:share	-13	-3	-1	2	-5	-7	-3	-5	-2	-1
word:shareholder	-3	-3	-7	-1	11	-12	-6	-2	-11	-1
word:she	-8	-2	-5	-8	-5	-10	-1	-4	3	-5
word:sheik	-17	-13	-12	-2	-3	-4	-2	-2	-4	-5
word:shell	24	-5	-5	-8	85	-9	-6	-7	-13	-7
word:shelve	3	-3	-3	-5	-4	46	35	-5	-10	-14
word:shenzhen	-46	31	-9	29	18	-9	-7	-4	-6	-4
word:shift	-9	26	-5	-7	-5	-8	-5	-5	-9	-4
word:shilling	-6	-3	-4	-5	-9	-4	18	-6	41	-5
word:ship	-2	20	-6	-5	-6	1	-6	1	8	21
word:shoe	-17	-22	-3	-4	-4	-6	-4	-2	-13	-6
word:shop	14	-14	-6	-8	-6	5	-7	-5	11	24
word:short	9	1	9	-4	4	-6	-8	-4	2	-2
word:should	-9	-3	-4	1	-3	-7	-8	-5	-6	-2
word:show	-3	9		-2	-2	-3	-3	-3	-6	1
word:shut	-9	-4	-5	-7	-5	14	-7	-6	52	-6
word:side	-3	-3		-2	1	-5	-3	-3	-4	-6
word:sideline	-18	-4	-14	3	9	14	8	-4	-4	-5
word:sight	-17	-7	-3	-11	-5	-6	-5	48	-10	-4
word:sign	-8	-4	-3	29	-5	-3		-2	-6	-3
word:signal	20	-3	-4	-5	-8	-12	-6	-12	1	-3
word:signature	-3	-5	3	50	-4	-1	23	-3	-4	-5
word:significant	-4	-12	-7	-1	-2	-2	-6	-2	-3	-1
word:signing	-13	-4	-8	71	-5	-9	-6	-6	-7	-4
word:silicon	3	10	-9	-3	-2	-5	-5	-4	-6	-5
word:sim	21	-7	-4	-5	-4	-7	10	-6	16	-4
word:similar	-10	-4	-8	-6	-2	31	-4	14	13	-5
word:since	-12		-5	-4	1	4	1	-2	5	10
word:singapore	-13	-3	43	16	7	-11	-5	1	-3	-3
word:singha	9	21	-7	-5	-3	19	-4	-2	-4	-3
word:single	-5	1	-5	17	-5	4	1	-3	-4	-4
word:sister	-11	-3	9	-6	-2	-3	-7	-3	10	-8
word:sit	15	-2	-1	-4	-4	-4	-5	-4	-6	-2
word:sit-down	83	15	-6	-6	-4	-4	-3	-4	-9	-4
word:site	6	25	-5	-7	-4	-16	3	3	-3	-5
word:sitting	70	-4	-9	-5	-4	-9	23	-2	-10	-3
word:situation	3	-6	-5	-6	-8	21	-10	-5	-4	-3
word:skill	-11	-4			-7	11	-8	-3	-3	-4
word:slap	-11	-3	-4	-6	-12	-6	-9	-5	34	-5
word:slice	-7	-5	-5	3	-14	-9	-4	-8	-10	-3
word:slow	1	-3	-8	-3	-5	-9	-6	-2	-18	-6
word:small	-12	-4	-6	5	-8	16	-8	17	4	-4
word:smart	-12	-1	19		-5	-1		-4		-4
word:smartphones	-2	-3	-3	-6	-5	-8	40	-2	-8	-7
word:snap	-9	-4	-6	-7	42	-9	-4	-4	-9	-4
word:snow	-15	-11	-6	27	-7	20	-15	-2	-7	-3
word:so	-9	1	-5		-2	-4	-2	2	-1	-5
word:social	-4	-3	-3	-2	-3	-5	14	2	3	-8
word:society	-7	-3	17	-26	-2	-5	13	-1	-3	-2
word:software		-4	-6	-6	9	-5	10	-5	28	-7
word:solar	-6	-3	-3	-5	33	-10		16	-13	-2
word:solution			3	8	-6	-13	-5	-3	-4	-3
word:som	-26	-4	24	-12	-10	31	42	-2	-5	-8
word:somebody	-4	-7	-6	-5	-2	-9	-14	-3	-4	-2
word:something	-6	-4	-4	-3	-5	-8	-6	-3	-4	-3
word:soon	-5	-4	-4	-6	-4	-3	4	-4	-2	-5
word:sooner	-9	-4	-4	-4	-10	-6	-5	-4	-6	-5
word:sound	14	-4	-4	-6	-8	-6	-10	15	-9	-4
word:source	-17	-6	-8	-5	-6	-5		-4	2	-9
word:south	-15	-5	-5	22	4	-8	-5	13	-6	-5
word:southern	-4	-7	-1	34	-8	13	-6	-3	-5	-4
word:sovereign	-5	-4	13	6	8	18	11	-4	-5	-7
word:sovereignty	17	-7	35	-5	-3	-8	-10	-3	-4	-12
word:space	4	-6	-5	-1	-8	-3	2	-4	-6	-4
word:spainsat	-10	-5	-5	-5	-8	56	-5	-2	-4	-6
word:spare	28	-9	-4	-6	-6	-5	-4	-4	-4	-5
word:speak	-8	-3	7	-4	-3		-1	-2	-4	-5
word:speaker	-23	-4	46	-4	-4	-3	9	-3	-10	-9
word:special	17	4	-4	-7	-4	-8	29	1	-5	-5
word:specialist	-17	-2	-7	15	-8	-4	-4	-2	-4	-2
word:spectrum	-5	-4	3	-1	-7	-2	-1	7	-6	-4
word:speech	-20	-5	62	-5	-6	-8	4	-3	-6	-9
word:speed		-3	-5	-6	-5	8	5	-9	-6	-5
word:spend	5	16	-6	-7	28	-11	-6	-4	-6	-3
word:spin	-7	-3	-3	-7	16	-16	-3	-6	-13	-3
word:split	-18	-4	-4	-8	39	15	-2	-3	-6	-9
word:spokesman	-19	-3	-5	10	-1	-6	-8	-4	-16	13
word:spokesperson	17	17	-4	-7	-8	-4	-6	-3	-14	-6
word:spokeswoman	8	-3	-10	-5	-5	-6	-3	-18	-17	-4
word:spread	-2	-3	-3	-5	-8	22	-6	-5	-3	-7
word:spring	-4	-4	-5	-3	-8	7	-1	-9	2	-3
word:st	-22	-4	-3	4	38	3	-7	-3	-12	34
word:stability	16	-3	-5	-4	-4	-6	-4	-3	-3	-6
word:stablecoin	-7	-3	-4	-5	-12	21	18	7	11	-2
word:stablecoins	19	-2	-6	-7	-4	-4	52	-11	-6	-3
word:staff	-21	1	-7	-2	1	-6	1	-4	-5	-4
word:stag	-23	-4	109	-7	-8	-5	-6	-7	-9	-6
word:stage	-25	-4	32	-5	-8	-13	-5	-4	-6	9
word:stake	-9	-3	-5	-6	35	-5	-5	-6	-10	-5
word:stakeholder	15	-3	19	-4	-5	-3	-8	-5	-9	-3
word:stand	-11	-2	-2	1	-5	-4	2	-2	-1	3
word:standard	14	-5	3	-4	-5	-10	-2	-2	-3	-3
word:standing	19	-5	-5	40	-3	-6	-4	-3	-6	-10
word:stanford	-30	56	23	-4	-4	-2	-4	-2	-3	-7
word:start	-11	-5	-6	-6	-9	36	7	-2	-2	6
word:start-up	-8	-5		-1	27	2	5	15	-14	-4
word:start-ups	7	-5	11	-5	3	25	-7	-4	-7	-6
word:startup	-11	-7	34	-6	-10	-7	-6	25	-8	-4
word:state	1	3	-1	-3		-3		-2	3	-2
word:state-owned	-22	-2	-3	-23	25	-4	-3	-4	-6	25
word:statement	7	-2	-4	-3	1	-1	1	-4		-1
word:states	-10	-2	13	-5	-7	-6	-5	-11	30	-5
word:station	-5	24	-5	-3	4	8	2	-5	-7	-5
word:statute	-10	-3	-6	-4	-8	-5	76	-10	-6	-5
word:stay	6	4		-4	-5	-7	-3	-3	-5	3
word:steady	-9	-4	-5	-6	-10	-8	-8	-4	-4	-3
word:step	-11	-5	-4	-7	3	3	3		-5	40
word:still	-14	-5	1	-5	1	-7	-6		-7	-2
word:stock	17	-5	-9	-7	17	-20	-5	-4	-5	19
word:stone	-11	-7	-4	-8	-17	68	-7	28	-6	-7
word:stop	-8	4		-4	-4	-5	-7	-6	20	-3
word:store	-7	-3	-5	-5	-4	-11	35	-7	11	-3
word:story	-22	-6	-4	-3	-6	8	-6	-3	-12	-19
word:straight	-6	-5	-6	-12	-6	-6	-13	37	-13	-42
word:stranger	-5	-8	-4	-4	31	-4	-3	-6	-31	-2
word:strategic	-3	-2		13	-5	-4	-5	-2	-5	-5
word:strategy		-4	-7	-9	-4	-8	33	-3	-4	6
word:stream	-10	-5	-4	-5	-6	45	32	-3	-7	-4
word:street	5	-5	-19	-6	-6	70	-9	-4	-8	-6
word:strength	-6	-4	-4	-5	-3	-1	-4	-4	12	-3
word:strengthen	-1	-3	-4	-1	-4	-4	14	-3	-6	-4
word:stress	-8	-6	-5	-1	2	7	-5	-4	-5	-5
word:strike	-9	-4	-6	7	-5	-7	-5	-5	15	-4
word:strip	-15	-2	-3	-6	-3	-5	-14	69	-50	45
word:strong	-1	-7		-7	-5	-6	-3	-2	-5	-6
word:structure	-25	-2	-3	-5	-7	-4	-4	-3	-9	30
word:student	4	-5	-4	1	-8	3	-7	-3	-6	-11
word:studio	12	-4	-12	-8	3	57	-10	-4	-9	-7
word:study	-13	20	-1	-2	-8	-7	-6	-5	-15	-6
word:subject	10	-5	-5			-4	2	-1	-4	2
word:submarine	5	-4	-5	-3	9	20	-8	-7	-8	-4
word:submit	-11	-4	-4	-5	-6	-11	24	-5	-12	-8
word:subscriber	24	-5	-3	-11	-14	-12	-4	-4	29	-3
word:subscription	14	-3	-4	-14	-9	-6	14	-6	-3	-5
word:subsea	20	-10	-5	-5	-7	13	-5	-3	-5	-4
word:subsidiary	1	-3	-3	-9	-13	-4	6	7	14	-2
word:subsidy		-3	-3	-10	22	-8	19	-11	-11	-3
word:succeed	-19	-5	-5	-4	9	-6	-5	-3	-6	19
word:success	-8	2	-6	-4	-7	-5	-2	11	-4	-3
word:successful	-9	-4	11	-4	-4	-4	-6	-2	-4	-2
word:successor	-39	-3	-3	-2	-2	-4	-4	-2	-6	44
word:such	-8	-4	1	-5	-4	-3	-9	-6	-6	-7
word:sue	-16	-4	-4	-7	-10	-6	-7	-7	57	-6
word:suffer	-9	-3	-2	-3	-9	-5	-4	-3	-9	-4
word:suggest	-7	-4	-4	-5	-8	-7	-5	-5	-4	-7
word:suit	-10	5	-4	-4	-5	-4	-5	-4	38	-7
word:sum	5	-4	-8	-6	25	-6	-6	-7	3	-6
word:summer	-33	-6	40	-5	12	4	15	-7	-6	26
word:summit	-14	-3	53	-3	-4	-3	-6	-2	-4	-6
word:summon	57	-4	-7	-4	-4	-5	-5	-7	14	-7
word:sunday	7	7	12	-5	-4	8	4	9	-2	3
word:supercomputer	1	26	-5	4	-8	13	-7	-3	-7	-8
word:supervision	-10	-3	-5	-5	-4	-12	-7	-17	22	-3
word:supplier	3	-5		10	-2	-3	-7	-5	19	-6
word:supply	-4	-4	-2	22	-3	-5	-1	-5	-1	-4
word:support	-5	-4	-4	-2	13	-3	-2	-1	-6	-3
word:sure	-5	-3	34	-2	-2	-6	-3	-9	13	-1
word:surprise	-13	26	-6	-7	-12	-11	-9	-2	-6	27
word:surveillance	-4	-2	-3	-5	-5	-3	-14	29	-11	-7
word:suspect	-14	-3	-3	-3	-7	-7	5	-12	22	-5
word:suspend	-8	-3	-4	-8	-5	-7			28	10
word:suspension	-9	-3	-3	-13	-6	-13	-4	48	32	-4
word:sustainable	-1	24	-4		-2	-2	-3	-1	-2	-1
word:suva	-5	14	19	-6	-5	27	-10	-4	-5	-5
word:swap	17	-10	-4	22	14	-5	-9	-4	-12	-5
word:swear	-20	-6	-5	-5	-4	-6	-4	-3	-5	42
word:swing	-15	23	-13	-7	-5	19	-4	-3	-4	-6
word:swiss	-7	5	-3	-5	33	-6	7	-6	-9	-5
word:switch	-6	-6	-5	4	10	49	-7	-6	9	-4
word:sydney	-1	-7	-4	-4	-6	17	-19	-8	13	15
word:symposium	-21	-5	94	-6	-4	-10	-5	-4	-4	-5
word:system	-3	-5	-6	13		28	2	-5	-10	-5
word:systematic	-6	-4	-5	-7	-8	-4	-6	-2	20	-5
word:systems	-14	27	-4	-7	-4	-8	24	53	-10	-2
word:são	-17	-7	46	-8	25	22	-6	-6	-8	-9
word:table	1	-1	7	1	-4	-6	9	-3	-4	-3
word:tablet	-19	-3	-3	-9	68	35	-5	-7	-13	-8
word:taipei	36	44	-7	-6	-7	-3	-6	-3	-5	2
word:taiwan	-3	30	2	-5	-8	20	-5	-10	20	-9
word:take	4		6	-2	-4	1	-3	1	-2	-2
word:takeover	-6	-2	-3	-12	34	-6	-5	17	-14	-5
word:talent	4	-3	-5	21	-8	-5	-4	-3	-4	-3
word:talk	6	-4	-4	-2	-1	-4	-4	-2	-3	-4
word:talks	28	-6	-13	13	-3	-10	-8	-3	-3	-6
word:tallinn	-3	30	32	-6	-3	-7	-10	-3	-5	-5
word:tap	-12	-5	-6	32	-6	-8	-5	-5	-10	39
word:target	10	-4	-4	-6	-12	-5	-4	28	-5	-2
word:tariff	26	4	5	-8	-6	-10	11	-4	-6	-4
word:tartu	-20	-4	-7	-9	30	-16	-6	-7	40	-7
word:tashkent	14	14	18		-9	-12	-6	-3	-4	-4
word:task	5	3	-4	-7	-5	7	16	-4	-5	-1
word:tax	4	-3	-4	-9	-4	-6	9	-4	7	-4
word:taxation	-18	-5	-4	-9	-4	-10	-9	-3	-5	-5
word:taxi	-10	-6	-3	-1	-6	12	27	29	-7	-4
word:teach	-22	21	-7	-6	-5	16	-7	-4	-6	-7
word:teacher	11	-5	-5	37	-7	-6	9	-3	-7	-6
word:team	1	7		-1	-5	-5	-3	-2	-4	7
word:tech	-12	-5	27	-4	-6	-10	-6	-3	-4	-2
word:technical	6	-6	11	-9	-6	26	-5	-4	-6	-5
word:technician	-15	-2	-3	6	-18	32	-11	-3	-5	-9
word:technological	-6	24	-4	-6	-5	-3	-3	-2	-3	-3
word:technologies	6	4	16	-5	-4	2	23	-2	-4	-6
word:technology	-1		-3	-1	-3	-1		-3	-4	
word:telco	-6	-4	-8	-4	-5	-6	-5	-6	-5	-7
word:telecom	-13	-4	17	-9	1	-7	21	-4	-3	1
word:telecommunication	-3	-3	5	-6	-5	-1	-8	-5	-4	10
word:telecommunications	-16	-3	14	-3	-8	-4	2	8	-10	-6
word:telephone	29	-5	-6	-8	3	-5	-5	-3	-5	-5
word:tell		-3	3	-3	4	-1	1	-2	2	-6
word:tema	-8	-6	-5	-6	-48	52	-7	-4	-10	-4
word:temporary	-4	-3	-2	-3	-7	-3	-5	46	-6	-4
word:tenant	-18	-5	-5	-24	-4	-6	-3	-5	-3	-5
word:tender	-3	-4	-5	18	-5	-9	-7	-8		3
word:tenth	-4	-3	5	-5	43	-7	-13	-4	-8	-5
word:tenure	-16	-2	-2	-5	-4	-4	-18	-3	-3	30
word:term	-12	-4	-4	7	-2	-4	-6	-6	8	5
word:terminal	-6	-4	-6	-5	18	-5	-5	1	17	-3
word:terrestrial	-5	-2	-4	-6	-4	-6	-5	-2	-5	-2
word:test	-8	-5	-4	2	-8	9	5	12	-10	-4
word:testify	91	-6	-6	-5	-7	-8	-11	-5	-10	-13
word:testing	10	-4	-5	3	-26	21	19	-3	-7	-4
word:texas	-16	-2	-2	-6	3	-4	-6	38	-21	-10
word:text	-15	-4	-3	27	-5	-5	20	15	-13	-9
word:than	-9	-5	5	-5	1	-3	-4	-1	-8	-5
word:thank	-18		-6	-5		-5	-4	-3	-6	-6
word:thanks	-25	-4	-7	-3	-6	-3	-5	-3	-3	-9
word:that	-5	-2	-3	-3	-1	-3	3	-2	-1	-3
word:their	9	-5		22	-4		3	-3	2	-6
word:them	5		-1	2	-2	-7	-2	-5	4	-5
word:theme	-3	30	39	-7	-4	-6	-7	-2	-4	-5
word:themself	50	-4	-4	-12	-5	-3	-7	-3	34	-8
word:then	27	-4	3	-5	-5	-7	9	4	-1	-4
word:there	3	-6		-5	-4	-2	1	-4	-3	-3
word:they	2	-4	-5	-7	-4	-5	13	2	6	-6
word:thing	7	6	-4	8	-6	-6	-8	-5	4	-6
word:think	-16	-1	-5	-5	1	-6	-1	-4	-5	-7
word:third	-7	-3	-5	-3	-1	8	5	-2	-7	-3
word:this	-12	-9	-5	7	-8	-10	-8	-3	-6	-12
word:though	-9	-3	5	-14	-5	-3	-11	7	-6	-4
word:thousand	10	-2	-3	-4	-11	-4	-2	-3	-10	-4
word:thrash	85	-6	-13	-8	-7	-8	-7	-4	-6	-6
word:threat	-7	-4	-4	49	-5	-4	-11	-3	-5	-4
word:three-day	-22	21	17	-4	-2	-6	-3	-2	-2	-4
word:throughout	-11	-6	-5	-5	-5	-7	-13	-4	27	-6
word:throw	16	-3	2	-12	7	-8		-7	7	-5
word:thru	11	-4	-4	-3	-3	-6	6	6	-5	-2
word:thursday	17	11	4	1	-3	2	-1	-1	-2	2
word:ticket	-9	-8	-6	-9	-24	28	31	11	16	-7
word:tie	-6	-6	-4	-3	-4	1	12	2	-4	-5
word:tighten	-6	-3	-4	-3	-3	-6	24	-4	-10	-3
word:tiktok	22	-3	-10	-2	-4	-10	-16	-4	25	-6
word:till	23	-3	-14	-3	-3	-15	28	-3	-4	10
word:time	3	-5	-4	-5	-5	-4	-5	-4	-4	-3
word:tirana	12	-3	-4	-12	-4	20	18	-2	-4	-6
word:title	-33	-6	-26	-5	-4	-8	49	-3	-5	-6
word:to	-1	2	-2		1	-2		-1	-1	-1
word:today	10	10	1	-3	-7	7	3	-3	-3	1
word:together	5	-6	8	3	1	3	-7	-3	-5	-3
word:token	-9	-6	-4	-14	-8	-7	30	16	26	-6
word:tokenised	-6	-4	-8	25	-6	27	13	1	-10	-3
word:tokyo	3	32	1		-6	-5	-6	-4	-4	5
word:tomorrow	49	-20	4	-4	-6	-7	-6	-3	-5	-5
word:too	-9	-5	-4	-5	-4	-7	-6	9	-11	-6
word:tool	-14	-4	-3	-4	-10	13	-6	-2	2	-2
word:toolmaker	-47	-5	-6	16	-3	-4	-6	-3	36	-3
word:top	-7	3	1	4	-3	-3	-2	-3	-3	9
word:toronto	-24	-5	-3	35	22	-8	-4	-4	26	-15
word:total	-9	-2	-2	-5	44	-5	-2	-4	5	-5
word:touch	3	9	-3	-3	-2	-12	-4	-6	-6	-4
word:tour	-6	38	-6	-3	-4	-8	-3	-2	-5	
word:toward	22	-2	-3	-13	5	-2	-5	-2	-7	-2
word:towards	-5	-8	-4	-7	45	-9	-5	-5	-10	-4
word:tower		-5	-5	9	9	-5	-2	-2	-2	-2
word:town	23	-5	22	-7	-6	38	-6	-4	-18	-7
word:track	-30	-4	43	-7	-7	-11	-3	-8	36	-2
word:tracking	-6	-3	-3	-6	-15	-13	17	-10	59	-3
word:trade	4	9	-2	-1	-2	-2	-5	-2	-1	4
word:trading	4	-4	-6	-8	-10	-5	-3	-11	47	-4
word:traffic	-11	-7	-4	12	-7	23	-3	14	-5	-4
word:train	-10	-4	-4	27		-9	-7	-4	3	-5
word:training	-1	-4	-5	5	-6	-1	-3	-3	-4	-5
word:tranche	-7	-1	-3	-12	19	-12	-4	-6	-3	-2
word:transaction	10	-5	-3	-5	45	-6	-7	-5	-11	-6
word:transfer	-1	-3	-5	-5	-2	20	9	-2	-1	-7
word:transformation	-3	-4	-2	-6	1	-5	-3	-2	-3	-4
word:transit	41	-11	-8	-7	-3	-8	-3	-2	-4	-4
word:transition	-1	-4	-5	-3	-7	-5	-2	-3	-3	-3
word:transport	6	20	-4	-6	-9	-3	-2	28	-3	-2
word:transportation	-15	23	-9	-3	-4	-4	-3	-2	-3	-9
word:travel	-20	85	-11	-5	-5	-1	-6	-4	-5	-13
word:treasury	-7	-3	-4	-5	25	-3	-4	-17	26	-3
word:trend	-8	-7	-5	7	-6	-4	-4	-2	-5	12
word:trial	-9	-6	-6	-8	-7	25	13	-5	26	-9
word:trio	3	-8	-8	-6	-15	-6	-6	-4	-5	-4
word:trip	-7	69	-7	3	-4	-7	-5	-3	-5	-6
word:triple	-20	-6	-16	-7	-5	-4	-4	-4	-7	-6
word:true	-6	-3	-3	-5	-4	-3	-10	-2	14	-3
word:trust	-16	-4	-11	-6	-5	-7	-10	-3	-4	-6
word:try	-1	-10	-11	-6	-6	25	-8	-4	-7	-7
word:tuesday	19		2	3	-4	2	6	-1	-3	-3
word:turn	16	-6	-3	-3	-1	6	-3	14	-2	-5
word:tweet	37	-5	-3	-2	-2	-3	-3	-1	-2	-1
word:twice	19	2	-6	-8	13	-14	20	-4	-7	-5
word:two-day	-18	25	11	-5	-3	-8	-5	-2	-6	-3
word:two-year	-7	-4	39	-8	-5	-10	-11	9	-5	-4
word:tête-à-tête	48	-5	-32	-6	-6	-5	-6	-3	-6	-21
word:unanimously	-12	-4	-5	-7	-5	-14	6	-4	-8	75
word:under	-7	-3	-1	13		-1	4	1		-5
word:underline	-14	-7	-10	-7	-4	-4	-7	-2	-4	-4
word:underscore	-7	-3	-4	-5	-7	-3	-8	-9	-7	-5
word:undersea	-4	-5	-4	-6	14	-13	-3	-3	-3	-3
word:understand	23	-4	-5	-5	18	-8	-7	-3	-7	-9
word:understanding	-3	-4	-3	31	-5	-6	-6	-2	-3	-3
word:undertake	-9	17	16	34	-5	-10	-3	-2	-3	-3
word:undertaking	-7	-5	-4	-14	-17	-4	-8	-7	52	-4
word:undisclosed	-9	-3	-5	-5	55	-5	-3	-7	-8	-5
word:union	21	-5	-4	-3	-3	-4	-4	9	-5	-10
word:unique	21	-3	-13	-3	17	-3	-3	-2	-2	-1
word:unit	-10	1	-4	-7	15	1	-6	-6	10	4
word:united	-9		-6	-5	-12	-7	-5	-19	39	35
word:university	-15	-2	4	6	6	1	-4	-3	-4	-5
word:unless	-10	-1	-2	-1	-2	-1	-5	-16	-6	-25
word:unmanned	-9	12	-5	-3	-4	-11	-29	-2	-6	-3
word:unpaid	16	-3	-4	-10	-23	-6	-4	-9	14	-4
word:until	-5	2	3	-6	-5	-1	1	-1	3	9
word:unveil	-11	-5	-6	-8	10	29	22	-4	-6	3
word:up	1	-2	-3	-1	4	4	-2	-4	-2	-1
word:update	33	-5	-21	-7	-7	-5	17	-17	-7	-4
word:uphold	-7	-3	-6	-3	-6	-4	-4	28	16	-3
word:upon	9	-6	14	-9	-7	-12	-12	-12	-2	-3
word:urge	2	16	1	-3	-4	-5	-7	-6	-8	-4
word:us	-2	-4	-3		16	-3	-3	-3	5	-4
word:usd	-10	-2	-2	-3	28	-4	-2	3	-12	-2
word:use	-7	-4	-4	-2	-5	-1	6	-1	2	-4
word:useful	-10	-4	-4	-8	-5	-4	-7	-3	-3	-3
word:user	-9	-4	-4	-5	-6	4	13	-4	6	-7
word:users	-16	-4	-14	-20	-8	-33	-8	-4	-11	-6
word:utility	-10	-5	24	28	22	-10	-11	-4	-5	33
word:valid	-11	-3	-4	-6	-4	-5	-14	9	14	-5
word:valley	-6	32	-10	-4	-5	-5	-6	-4	-6	-5
word:valparaíso	-20	13	-5	-7	-8	-17	-5	-3	-8	-6
word:value	-3	-2	-3	-8	-7	-1	1	-5	-5	-4
word:vantel	-1	-4	-6	12	-3	10	-4	-3	-4	-15
word:various	-19	-2	-4	-3	-3	-4	-3	-3	-9	-4
word:vehicle	18	-3	-4	-5	11	-32	-4	-4	-6	-4
word:vendor	22	-3	-4	2	-7	-3	-7	-5	-7	-4
word:venture	-9	-4	2	19	21	-9	-5	10	-7	-5
word:venue	-1	-6	-9	-5	-6	-18	-4	-2	-2	-5
word:version	-6	-3	-4	-7	-8	20	11	-3	-4	-3
word:very	-6	-8	3	-5	-3	-3	-1	-1	2	-5
word:veto	-10	-3	-5	-5	-4	-4	69	19	-11	-8
word:via	-18	-8	-6	12	-9	-4	-2	-2	-4	-4
word:vice-president	36	-11	-5	-3	-3	-5	-4	-2	-4	-5
word:victim	-17	-4	-17	-6	-3	-13		-3	-5	-3
word:victoria	-14	-4	33	-3	-4	-12	-9	-2	-3	31
word:video	24	-5	4	-7	6	-9		-3	1	-5
word:vietnam	-13	-4		4	14	8	-3	-15	-5	-5
word:view	12	5	-3	-7	-4	-5		-5	-3	1
word:village	-3	4	-5	-7	3	22	-5	-15	-5	-3
word:vilnius	3	28	-7	-7	-3	7	-6	45	-7	-4
word:violation	-3	-2	-3	-8	-4	-9	-10	-9	37	-6
word:virtual	25	-4	-4	1	-2	-2	-2	-7	-7	-3
word:visa	-4	-5	-5	-6	-5	-8	44	-14	-6	-5
word:vise	23	-4	-4	-4	-6	-5	-4	-4	-3	8
word:vision	-10	-3	-4	-6	-2	-14	25	-2	-4	-6
word:visit	-8	25	-5		-3	-5	-3	-1	-4	-3
word:visiting	12	-7	-6	-3	-5	-4	-2	-3	-5	-7
word:visitor	16	-6	11	-5	-6	-7	-7		-7	-6
word:vital	-19	-3	-2	-9	-3	-7	-2	-2	-3	-11
word:voice		-10	-5	-3	-4	22	-2	-3	-5	-5
word:volume	-7	-4	-4	-6	-6	-5	-14	-2	-6	-3
word:voluntary	2	46	-8	-3	-7	-10	-5	-3	-6	-5
word:vote	-12	-4	-6	-5		-6	24	-3	-8	13
word:voter	-6	-4	-5	-5	-7	-6	7	-4	29	-8
word:vow	-25	-6	-6	-12	17	-11	-9	-4	-9	-6
word:wafer	-21	18	-5	10	-7	-5	-3	-3	-6	-3
word:wait	-16	5	-4	-4	-5	-5	-7	-15	-9	-3
word:wake	-15	-4	-7	-9	-3	-12	-13	-2	-13	43
word:walk	37	-4	15	1	3	-12	-1	2	5	-6
word:wallet	6	-5	-5	-8	6	20	-4	2	-8	-4
word:want	-5	-3	-1	-5	-6	-2	-2	-6	-3	-5
word:war	-10	-6	-5	-3	20	-4	-4	-2	-4	-4
word:warehouse	-20	-4	-5	-10	34		-6	-6	17	-6
word:warn	-14	-3	-4	-7	-6	-7	-6	-5	-5	-2
word:warning	-16	-3	-4	-6	-7	-5	-6	-21	56	-13
word:warsaw	-12	22	-11	23	14	-6	-9	-2	-3	-5
word:washington	12	65	4	-5	8	-1	-7	-4	-2	9
word:watch	-7	-5	-5	-6	-8	10	-6	-6	9	-5
word:watchdog	-14	-4	-6	-5	-6	-7	-10	-5	-21	17
word:water	-13	-5	-4	-6	-4	-25	39	-12	-9	-14
word:wave	-14	-3	-3	11	-8	-4	19	84	-13	-4
word:way	3	-4	-1	-1	-4	-3	-1	-5	2	7
word:we	-9	2	-3	-4	-5	2	-3	-3	-5	-4
word:wear	-20	-6	-15	-5	-7	-7	-6	-4	-12	-9
word:weather	-7	-7	-5	-4	-4	38	-9	-14	-27	-3
word:web	4	-25	57	-4	-5	-7	-4	-3	-5	-4
word:website	-12	-15	-5	-10	-1	4	-7	-11	8	-4
word:wednesday	24	1	2	-4	-3	5	3	-2		-5
word:week	6	12	-3			5	1	-1	-4	1
word:weekend	2	39	10	-1	-4	5	-5	-3	-5	-9
word:weekly	-32	-6	-8	-5	-6	-10	18	-4	-6	-7
word:weigh	12	-4	-4	-5	-6	-5	-7	-6	-7	-4
word:weight	-1	-3	-10	-6	-3	-8	-2	-2	-2	-5
word:welcome	-8	1		-4	-2	-1	-2	-5	-6	-5
word:well	9	-1	-6	-2		-6	-3	-3	-3	-5
word:western	-11	-8	-7	-6	-6	24	24	-3	-4	-3
word:what	-1	-2	-3	-5	-4	-5	3	-3	-3	-4
word:whatsapp	33	-1	-1	-8	-21	-3	-5	-8	-10	-1
word:when	2	-4	-1		-2	1	-2		-5	-3
word:where	3	7	5		-2		-1	-4	-1	-4
word:whether	-15	-3	-4	-5	-7	-5	-5	-10	-5	-2
word:which	-3	-3	1	-1		1	1		2	-3
word:while	-2	8	-4	3	1	-6	-4	-4	-2	12
word:white	5	11	-5	-10	-4	-6	17	-3	-6	-8
word:who	5		-2	-1	-4	-3	-2	-4	-2	3
word:whoever	-15	-2	-3	-3	-5	-5	-6	-8	-6	-4
word:whole	-9	24	-3	-6	9	-9	-6	-1	-6	28
word:wholesale	-6	-2	-6	25	-4	-12	39	-5	-27	-4
word:whom	20	-2	-4	-4	-5	-5	-3	2	-5	-1
word:whose	16	-4	-6	-3	-5	22	-6	-2	-5	-9
word:why	1	-2	-5	-3	-5	-2	-4	-10	-9	-8
word:wi-fi	-6	9	-7	-7	-5	35	18	-4	-11	-6
word:wide	-15	-5	22	-3	-4	-7	-5	-4	-4	-3
word:widely	-8	-4	-3	-3	-5	-7	-11	-5	-6	-3
word:widen	-11	-4	-5	-8	-6	-15	-9	-3	-4	-4
word:will	-5	2		1	4		-2	-3	-3	
word:win	-8	-2	-3	24	-1	-6	-6	17	-13	-4
word:wind	-21	41	-6	-7	-5	31	-4	-4	-5	-6
word:windhoek	-15	27	10	-4	-5	9	-8	-5	6	-3
word:window	-7	-7	-6	-4	-4	19	-4	-3	-5	-3
word:winner	-8	14	-5	-4	-10	9	-3	13	-13	-13
word:wireless	7	-9	-4	10	11	9	-3	-10	-6	-6
word:wish	6	-4	-4	11	-9	-5	-6	-3	-4	-6
word:with	11	-2	-1	3	-2		-1	-3	-3	-4
word:withdraw	-7	-2	-3	-3	10	-4	12	12	1	12
word:within	-5	-1	-2	-5	-4	-4	5	-9	9	-4
word:without	12	3	-3	-5	-6		-4	-4	16	-6
word:witness	-32	-5	18	27	-4	-8	-3	-2	-3	-6
word:witnesses	-40	-5	-6	-4	-5	-6	-4	-4	-9	-16
word:woman	31	-6	-10	-6	-8	7	-5	-3	-15	7
word:won	-6	-3	-6	2	38	-11	3	-6	-8	-5
word:word	-1	-7	-7	-5	-5	-5	-3	-3	-6	-6
word:work	-13	5	-1	-5	-6	2	-6	-3	-7	-3
word:worker	-11	-3	-4	-4	30	-12	-9	-3	18	-5
word:workforce	17	-1	-4	23	-9	-5	-2	-2	-2	-7
word:working	20	2	-7	-6	-4	-4	-2	-2	-2	-5
word:workshop	-13	-5	46	-7	-5	-8	-6	-7	-5	-3
word:world	-4	3	16	-3	-6	3	-6	-2	-1	
word:worldwide	-35	-8	20	-4	-3	-3	-5	-2	-5	-3
word:worth	-6	-3	-2	19	34	-4	-6	-2	-9	-3
word:would	-5	-3	-4	-2	-1	-1	-2	-2	-4	-1
word:wrap	-10	10	28	-6	-11	18	-6	-6	-4	-5
word:write	-14	-4	-5	-9	-3	-3	-8	-6	3	-2
word:written	-16	-4	-6	-4	-7	-11	-11	29	-6	-4
word:wrong	-8	-10	-4	-4	-10	-6	-3	-6	-5	-6
word:x	-10	-3	-3		-10	-4	-10	5	-7	-5
word:xinhua	12	2	-3	-3	-4	18	-5	-3	-5	-12
word:yaoundé	-3	-5	-9	4	-2	-32	-5	-2	45	-8
word:year	-10	-1	-3		4	1	3		-3	3
word:year-old	-10	-4	-7	-8	-10	-13	-17	-7	26	-6
word:yen	-7	-4	-3	-9	48	2	-5	-7	-11	-3
word:yesterday	28	-3	-2	1	-3	-1	-2	6	-5	-3
word:yet	-13	-4	-3	-4	13	-5	-5	-7	-5	-4
word:york	9	-4	-6	-7	4	-4	-4	-5	24	-5
word:you	-8	-4	-4	-7	-7	-6	-25	-3	-6	-7
word:young	24	23	-6	10	-5	4	-6	-6	-10	-1
word:youth	31	-7	9	-3	-4	-5	-5	-2	-3	-4
word:zealand	-10	-5	30	55	-12	-11	-8	-7	-11	-13
word:zloty	-12	-5	-4	-6	69	-14	-12	-7	28	-5
word:zone	13	-4	-5	-5	-6	5	23	-3	3	-6
word:zurich	12	-20	-4	-6	-3	-16	-5	39	-8	-4
word:’s	-6	-3	-4	-7	-6	-5	-8	-3	-7	-5
`;
