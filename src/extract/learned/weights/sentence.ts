// Written by `npm run train`; not edited by hand.
export const sentenceText = `MEETING	VISIT	FORUM	AGREEMENT	INVESTMENT	LAUNCH	POLICY	LICENCE	ENFORCEMENT	APPOINTMENT
*	-291	-436	-431	-419	-415	-397	-413	-448	-375	-386
class-kind:appointVerb_<a>	-11	-5	-3	-6	-5	-5	-8		-4	4
class-kind:appointVerb_<c>	-5	11	-5	-3	-5	-6	-3	-2	-6	-9
class-kind:appointVerb_<f>	-8	-3	-3	16		-2	-4	4	13	6
class-kind:appointVerb_<o>	13	-1	-6	-5	-3	-8	-3	-2	-3	-3
class-kind:appointVerb_<p>	-7	4	-2	-5	-4	-2	-3	-3	-7	53
class-kind:attend_<a>	-16	-3	-13	2	-3	16	-8	-4	-8	-21
class-kind:attend_<c>	-8	18	7	-2		13	-5	-5	-3	-3
class-kind:attend_<f>		-3	-6	-14	-8	-10	-4	-5	10	11
class-kind:attend_<p>	10	9	-1	-4	-3	-6	-5	-3	-2	-7
class-kind:background_<a>	-11	-2	-3	-5	-2	-5	1	-5		9
class-kind:background_<f>	-18	-2	4	-8	-7	-7	-4	-7	18	-3
class-kind:background_<o>	-14	-4	-8	-4	-21	-7	-5	-4	-11	-5
class-kind:background_<p>	-7	-6	-4	4	3	-5	-4	-3	-1	22
class-kind:callVerb_<a>	29	-9	-2	-4	-3	-2	5	-4	7	-11
class-kind:callVerb_<c>	-12	2	10	-4	-4	-6	-3	-2	-8	-3
class-kind:callVerb_<f>	-12	-9	-3	-3	-10	-5	8	-8	-10	-4
class-kind:callVerb_<o>	-36	29	-4	-4	-5	-3	-3	-2	27	10
class-kind:callVerb_<p>	26	-7	-3	6	-3	-5	1	-2	-5	9
class-kind:forumNoun_<a>	-18	-4	-9	-8	-3	-8	-7	38	-9	-4
class-kind:forumNoun_<f>	16	-4	-11	-5	26	-5	9	-4	-14	-4
class-kind:forumNoun_<p>	28		-4	-4	-5	-7	-3	-3	-4	-4
class-kind:forumVerb_<a>	-3	-3	6		-3	9	-8	-4	-3	38
class-kind:forumVerb_<c>	-9	22	-7	-4	-2	3	-6	-5	-5	27
class-kind:forumVerb_<f>	5	-3	-5	-5	-4	-1	-3	2	13	-4
class-kind:forumVerb_<o>	-3	-9	28	-5	-3	-6	-2	-2	-3	-8
class-kind:forumVerb_<p>	19	-4	-5	-3	-3	5	-4	-2	-6	-5
class-kind:investVerb_<a>	-11	1	1	-7	-9	-7	-5	12	1	11
class-kind:investVerb_<c>	-12	-4	-4	-5	5	14	1	-3	-7	-3
class-kind:investVerb_<f>		-3	-3	-2	11	-6	-3	4	7	-4
class-kind:investVerb_<o>	-4	-4	12	-4	73	-11	-4	-3	-8	-4
class-kind:investVerb_<p>	6	8	1	5	-5	2	-4	-2		-2
class-kind:launchNoun_<f>	-16	-4	-3	-2	2	18	-7	-4	40	-4
class-kind:launchNoun_<p>	-22	-3	20	-3	-3	-15	-9	-3	-3	-5
class-kind:launchVerb_<a>	-8	-4	-4	-3	-7	17	-6	-6	25	20
class-kind:launchVerb_<c>	-5	-1	-18	-4	-8	12	-3	-3	-6	-3
class-kind:launchVerb_<f>	-7	-2		3	6	20	-4	17	-5	-4
class-kind:launchVerb_<p>	13	-3	-5	-9	-4	-12	-6	-3	-4	38
class-kind:licenceNoun_<f>	-6	-3	-2	-5	-4	-6	-5	16	21	-3
class-kind:licenceVerb_<a>	-8	-3	-4	-5	-3	-5	-10	17	-19	16
class-kind:licenceVerb_<c>	-4	-2	-1	-4	-2	-5	-2	3	-3	-1
class-kind:licenceVerb_<f>	-2	-2	-2	-1	-2	-5	-5	43	-8	-4
class-kind:licenceVerb_<p>	-13	-3	-4	3	-6	-5	-6	2	-3	32
class-kind:mealNoun_<p>	38	-3	-5	-3	-3	-3	-5	-2	-3	-5
class-kind:meetVerb_<a>	-6	-3	-4	-5	-3	-5	-7	-7		-5
class-kind:meetVerb_<c>	-3	-2	-6	-6	-2	-3	-3	-4	-3	-3
class-kind:meetVerb_<f>	23	-11	-10	-5	-4	-4	-4	-7	-10	-8
class-kind:meetVerb_<o>	10	-5	5	-5	-5	-5	-5	-3	-3	-12
class-kind:meetVerb_<p>	33	-8	-5	-5	-1	-4	-4	-3	-3	-7
class-kind:moneyNoun_<c>	-10	-5	-4	-4	6	-6	-5	-5	-6	-3
class-kind:moneyNoun_<f>		-3	-3	3	-8	-5	-3	4	-8	-2
class-kind:moneyNoun_<p>	8	-3	-3	-4	-10	23	-3	-2	-5	-6
class-kind:pactNoun_<a>	-10	-4	-3	-11	-3	-5	-15	-4	40	-5
class-kind:pactNoun_<c>	-7	-11	-4	44	-5	-5	-7	-3	-3	-3
class-kind:pactNoun_<f>	-4	-2	-2	-5	-6	-3	-7	-8	15	-2
class-kind:planned_<f>	-36	-3	32	-7	-1	-16	-2	-3	-4	-3
class-kind:planned_<p>	46	-5	19	-3	-4	-3	-2	-2	-3	-10
class-kind:policyNoun_<a>	-8	-3	-4	-6	-6	-4	-12	12	8	-5
class-kind:policyNoun_<f>	-2	-2	-1	-11	-9	-2	-7	-9	10	-2
class-kind:policyNoun_<p>	-11	-2	-4	-7	-7	-3	-20	-2	13	6
class-kind:policyVerb_<a>	-7	-2	-3	-7	-6	-4	69	6	-22	-6
class-kind:policyVerb_<c>	-2	-5	-7	-11	-2	-4	50	12	-5	-3
class-kind:policyVerb_<f>	3	-2	-2	5	-9	-5	-4	24	-1	-6
class-kind:policyVerb_<p>	-7	-5	-4	-7	-4	-7		-4	-5	42
class-kind:postNoun_<a>	-16	-6	-4	-3	-3	-5	-5	-2	-5	47
class-kind:postNoun_<f>	-12	-2	-3	-5	29	-4	-4	-3	18	23
class-kind:postNoun_<p>	-13	-3	-3	-4	-4	-5	7	-1	7	-15
class-kind:punishNoun_<a>	-8	-4	-3	-6	-7	-5	1	-3	14	14
class-kind:punishNoun_<c>	-8	-2	-5	-3	-6	-5	-4	-3	-9	-3
class-kind:punishNoun_<f>	-4	-2	-2	-6	-7	-3	-6	-7	-3	-3
class-kind:punishNoun_<p>	-15	-3	-3	-4	-5	-4	-11	-3	49	-5
class-kind:punishVerb_<a>	-2	-3	-3	-3	-6	8	-6	18	10	25
class-kind:punishVerb_<c>	1	-1	-5	-6	-10	-13	-7	-2	-6	-2
class-kind:punishVerb_<f>	-8	-3	-2	-6	-8	-3	-6	-4	39	-5
class-kind:punishVerb_<p>	-3	-3	-4	-3	-4	-4	-5	-3	25	12
class-kind:receiveVerb_<a>	6	-5	9	-3	-3	-3	-8	15	11	-7
class-kind:receiveVerb_<c>	1	-4	-5	1	-3	-5	-5	-4	-3	-4
class-kind:receiveVerb_<f>	-7	-3	1	-2	3	-5		-2	4	-3
class-kind:receiveVerb_<p>	31	-4	-1		-2	-3	-3	-2	-2	-7
class-kind:roomNoun_<p>	22	-3	-4	-4	-4		-2	-2	-4	-7
class-kind:signVerb_<a>	-5	-3	16	-16	-4	-7	-13	-12	19	-6
class-kind:signVerb_<c>	-6	-4	-4	-7		17	5	-6	-5	-2
class-kind:signVerb_<f>	-1	-2	-3	18	-1	-6	-3	2	11	-4
class-kind:signVerb_<p>	-10	7	-3	17	-5	-5	-4	-3	-9	4
class-kind:talkNoun_<a>	28	-9	-3	-5	-2	-3	-6	-3	-4	-6
class-kind:talkNoun_<c>	-16	-2	-7	-2	-2	-6	-2	-2	-3	16
class-kind:talkNoun_<f>	-22	-6	-2	-3	-6	16	3	-4	-10	-7
class-kind:talkNoun_<o>	-27	58	-4	-4	-4	-4	-3	-3	-5	-6
class-kind:talkNoun_<p>	-15	11	-4	12	-3	2	-3	-2	-4	13
class-kind:topicVerb_<a>	28	-3	-3	-4	-5	-4	-6	7	-14	-7
class-kind:topicVerb_<c>	-12	-5	-4	-4	-10	-5	-4	-3	13	-4
class-kind:topicVerb_<f>	-1	-3	-4	-8	-7	-6	1	-1	11	-4
class-kind:topicVerb_<o>	-31	-8	26	-6	-12	-8	-2	-2	-7	-5
class-kind:topicVerb_<p>	15	-2	-5		5	-2	-4	-4	-5	-6
class-kind:travelNoun_<a>	21	-10	-2	-4	-3	-2	-11	-5	12	-10
class-kind:travelNoun_<c>	-9	-5	-6	-5	-3	-6	-2	-2	-4	-3
class-kind:travelNoun_<f>	1	-16	-1	-2	-6	-5	-2	-3	1	-3
class-kind:travelNoun_<o>	-27	58	-4	-4	-4	-4	-3	-3	-5	-6
class-kind:travelNoun_<p>	-5	-21	-2	43	-2	19	-1	-1	-4	-7
class-kind:travelVerb_<a>	-6	-8	-3	-5	-3	-3	-7	5	8	37
class-kind:travelVerb_<c>	-7	-2	-6	-4	-3	-5	-2	-2	-3	-4
class-kind:travelVerb_<f>	3	-7	-4		8	-4	-2	-8	2	-2
class-kind:travelVerb_<o>	-27	58	-4	-4	-4	-4	-3	-3	-5	-6
class-kind:travelVerb_<p>	19	2	3	3		-2	-3	-2		-1
class-kind:visitorNoun_<f>	-9	4	-4	-1	11	-5	-3	7	-1	-4
class-kind:visitorNoun_<o>	-6	-6	-10	-5	-4	-9	-8	-3	46	-4
class-kind:visitorNoun_<p>	36	-5	-12	-3	-3	-4	-3	-3	-3	-5
class-kind:wish_<a>	-12	-3	1	-5	5	-4	-9	-12	-23	-4
class-kind:wish_<c>	-6	-3	-12	1	-7	-3	-6	-3	-4	-3
class-kind:wish_<f>	-10	-3	-3	-5	-4	-5	2	1	3	-5
class-kind:wish_<p>	-19	-5	3	-3	-3		1	-2	-4	10
class-word:appointVerb_after	-18	-4	-3	-4	-7	-5	-3	-4	-5	-24
class-word:appointVerb_among	10	-3	14	-4	-3	-3	-6	-3	-11	-4
class-word:appointVerb_as	-14	-4	-4	-4	8	-4	-11	-3	-14	55
class-word:appointVerb_at	-16	-7	-1	-5	18	-9	2	-3	-7	31
class-word:appointVerb_before	37	-3	-5	-11	-25	-4	27	-5	-11	6
class-word:appointVerb_between	-6	-4	-4	-13	-3	-6	-4	-5	-6	-6
class-word:appointVerb_by	-13	-5	-3	-4	2	-7	-3	-2	-1	38
class-word:appointVerb_down	-6	-3	-4	-5	-4	-5	20	-6	13	38
class-word:appointVerb_for	-4	34	2	-6	-3	-6	-4	-4	2	-9
class-word:appointVerb_from	-19	-4	-4	-10	-6	13	-7	-1	25	61
class-word:appointVerb_in	-10	-3	-3	-4	1	-6	1	-2	-1	26
class-word:appointVerb_into	-13	-5	-8	-6	-10	32	5	-5	11	-9
class-word:appointVerb_of	-3	-5	-3	-2	3	-9	-1	2	-2	10
class-word:appointVerb_off	-5	22	-5	5	-11	29	-5	8	-13	-10
class-word:appointVerb_on		-3	-2	11	-5	-7	2	4	3	7
class-word:appointVerb_out	-3	-4	-3	-5	-4	-6		-4	24	29
class-word:appointVerb_over	-15	-4		10	14	4	-1	3	-4	18
class-word:appointVerb_to	-9	1	2	6	-3	-3	-2	-2	-5	12
class-word:appointVerb_under	-17	-2	-7	-6	-5	-11	10	-7	-13	-11
class-word:appointVerb_up	2	-4	-3	-5		24	-6	-5	10	6
class-word:appointVerb_with	3	-7	-4	5	-4	19	-9		-4	2
class-word:appointVerb_without	-9	-7	-5	-6	32	-5	-7	-4	-4	-8
class-word:attend_about	-11	4	-4	13	-3	-7	-7	-1	-2	-4
class-word:attend_across	40	-3	-4	-3	-2	-3	-3	-3	-3	-6
class-word:attend_against	-10	-3	-4	-5	-2	-5	-15	-2	54	-6
class-word:attend_at	-36	-3	33	-4	-2	-5	-3	-2	-2	-4
class-word:attend_by	10	-1		-1	-3	-4	-3	-3	-1	-7
class-word:attend_down	27	3	-4	-5	-3	-4	-5	-2	-4	-2
class-word:attend_for	-28	-4	-3	-6	25	-10	-8	-2	-8	43
class-word:attend_in	-16	-4	-3	-6	1		15	-1	-6	2
class-word:attend_of	-1	-5	-4	24	-2	-4	-4	-2	-16	-5
class-word:attend_on	-31	-3	6	3	-4	2	4	-6	-2	3
class-word:attend_out	-14	-3	-13	2	-4	24	10	-4	-12	-3
class-word:attend_to			-5	-2	-1	-7	13	-1	-2	-3
class-word:attend_up	17	-3	-5	-7	-5	8	-12	8	-7	-2
class-word:attend_with	16	-4	-4	-4	8	-4	-6	-3	-6	-7
class-word:background_at	-11	-5	7	-2	-8	-6	-6	-10	-6	-8
class-word:background_by	-16	-4	-7	29	-6	-7	-9	-16	-9	-8
class-word:background_for	-12	-5	-4	-6	-4	-9	-7	-4	36	-5
class-word:background_from	31	-13	4	-3	-3	-13	-9	-3	-7	-5
class-word:background_in	25	-6	-3	-5	-7	4	3	-4	-7	3
class-word:background_of	6	-3	-4	1	6	2	-7	-4		-7
class-word:background_on	-4	-4	-8	1	-6	-7	-12	-3	-7	-3
class-word:background_to	-6	-1	-2	-6	-4	-1		-5	-1	-3
class-word:background_until	9	-5	-3	-22	22	-6	-5	-3	-6	-5
class-word:background_with	-20	-4	-5	15	-6	27	-6	-4	-8	-9
class-word:callVerb_about	-38	-3	-3	-3	-4	-4	-4	-2	-5	-3
class-word:callVerb_against	10	-4	-5	-3	-4	-3	-15	-3	43	-3
class-word:callVerb_at	-11	8	-2	-3	-2	-2	-6	-1	5	1
class-word:callVerb_between	62	-11	-3	-4	-3	-7	-8	-5	-3	-3
class-word:callVerb_by	24	-9	-1	-4	-2	1	-2	-3	6	-4
class-word:callVerb_for	-6	-4		1	6	2	-4	-4	-5	-4
class-word:callVerb_from	41	-4	-3	-2	-4	-5	6	2		-5
class-word:callVerb_in	-6	12	3	-3	5	-2	-3	-5	6	-5
class-word:callVerb_of	-11	6	-7	-4	-1	7	-4	-2	2	-6
class-word:callVerb_off	26	12	9		9	11	-6	-2	-6	-5
class-word:callVerb_on	19	-3	-1	-4	-3		-4	-3		-6
class-word:callVerb_out	13	-12	-4	-3	-6	-7	-6	-4	-6	-4
class-word:callVerb_over	-2	2	-7	6	-8	3	-3	-4	30	-5
class-word:callVerb_through	-13	-5	-3	-4	-8	-8	-8	-3	-6	-2
class-word:callVerb_to	-7	20	-4	-4	-3	-5	-3	-2	-2	-4
class-word:callVerb_up	34	-9	-4	-6	-6	-11	-3	-6	-12	-4
class-word:callVerb_with	44	-6	-6	-3	-4	16	2	-2	-7	-5
class-word:forumNoun_about	-36	-6	32	-3	-4	-6	-4	-2	-3	-3
class-word:forumNoun_after	-4	4	23	-5	-7	17	-3	-10	2	-6
class-word:forumNoun_around	29	14	-9	-3	-3	-7	-3	-3	-4	-6
class-word:forumNoun_at	-2	-7	59	2	-5	-7	-5	-4	-5	-5
class-word:forumNoun_before	46	-6	-16	26	-3	-3	-6	21	-10	-4
class-word:forumNoun_between	11	-8	-15	5	-3	-4	-4	-3	-4	-6
class-word:forumNoun_by	-3	-4	24	-1	10	4	-6	-7	11	17
class-word:forumNoun_for	-5	24	25	1	-7	-5	-6	-6	-7	3
class-word:forumNoun_from	-17	-9	75	-6	-4	-6	-6	7	-8	-4
class-word:forumNoun_in	-10	2	45	-1	-4	-7	-1	-2	-1	-2
class-word:forumNoun_into	56	-6	-19	-3	-6	-3	-2	-2	-4	-12
class-word:forumNoun_of	-17	9	25	-3	-4	-3	2	-3	-2	-4
class-word:forumNoun_on	-14	1	40	-3	-3	-7		-3	-1	-2
class-word:forumNoun_to	11	15	3	-3	-5	-7	-4	-3	-12	-7
class-word:forumNoun_with	5	24	40	-4	7	-4	-4	3	-5	-5
class-word:forumVerb_about	3	-2	-8		-4	-5		-3	-3	-4
class-word:forumVerb_against	-12	-3	-4	-4	-3	-6	32	-2	35	-6
class-word:forumVerb_at	2	-5	18	-4	-4	6	-4	-2		-1
class-word:forumVerb_by	-4	-1	18			-2	-4	-4		-2
class-word:forumVerb_down	-15	25	-7	-2	-5	-3	-5	-4	17	-3
class-word:forumVerb_for	12	-1	-2	-4	-5	-5	-1	-2	-4	-6
class-word:forumVerb_from	-9	-6	-7	-4	-6	11	-10	-4	-1	-5
class-word:forumVerb_in	-3	-4	20	-6	9	4	1	-3	-4	2
class-word:forumVerb_into	1	-6	-6	-4	-8	10	-5	-2	9	-3
class-word:forumVerb_of	-8	2	-1	-2	3	-5		-1	-4	-4
class-word:forumVerb_on	-5	-5	25		-4	-1	-3	1	8	-3
class-word:forumVerb_out	4	-4	-8	-6	2	8	-7	1	-9	-1
class-word:forumVerb_over	-21	-3	-15	-7	-5	-14	-4	-7		-11
class-word:forumVerb_through	-16	-9	-26	-7	-4	61	-4	-3	-6	-6
class-word:forumVerb_to	6	-3	3	-3	-2	-6	6	1	-6	-4
class-word:forumVerb_under	-7	-7	70	-5	-4	-12	-5	-3	-4	-8
class-word:forumVerb_until	-6	-5	32	-37	-11	-23	-10	-5	-6	-4
class-word:forumVerb_up	5	3	-3		-6	-11	3	6	-4	-3
class-word:forumVerb_with	33	-5	-6	-4	-4	-8	-4	-3	-8	-4
class-word:investVerb_at	-2	-5	-5	-7	15	-9	-2	-3	-6	25
class-word:investVerb_by	1	-1	-4	-4	10		-4	-2	-4	
class-word:investVerb_down	7	-5	-4	-5	-5	-4	39	10	1	-17
class-word:investVerb_for	-6	-4	-4	1	15	-3	-2	-5	-2	1
class-word:investVerb_from	-11	14	-6	7	-4	-6	1	-11	-3	-4
class-word:investVerb_in	-11	1	-4	-4	13	2	-5	1	-5	9
class-word:investVerb_into	-9	1	-1	-4	13	28	14	-8		-7
class-word:investVerb_of	-2	-4	-2	-1	21		-5	2	-1	-3
class-word:investVerb_off	17	7	-3	2	2	9	-2	11	7	-5
class-word:investVerb_on	-4	6	7	-1	9	1	-1	11	3	
class-word:investVerb_out	-1	-4	-4	-9	-1	7		-1	-7	-4
class-word:investVerb_over	-20	-4	-3	8	-2	-6	-5	5	-6	21
class-word:investVerb_through	36	-7	-3	-4	13	-5	-3	33	-6	-7
class-word:investVerb_to	-7	-2	1	3	3	-4	7	-1	2	-5
class-word:investVerb_until	-4	-2	-3	-11	5	-12	13	-10	-12	-5
class-word:investVerb_up		-1	-4	-1	6	13	-5	-6	-3	8
class-word:investVerb_with	6	-6	-3	-18	27	40	-4	-9	-2	-8
class-word:investVerb_without	-9	-2	-2	16	-13	-3	-7	-16	-8	-6
class-word:launchNoun_as	1	-5	-4	-3	-5	-7	-3	-8	-9	-4
class-word:launchNoun_at	5	11	1	-1	-9	24	-5	-3	-5	-4
class-word:launchNoun_before	-15	19	-1	10	-5	-13	14	-8	-24	-17
class-word:launchNoun_between	-6	-4	-3	10	12	-6	9	-5	-4	-4
class-word:launchNoun_by	-10	-4	-5	14	17	-4	12	4	-5	-3
class-word:launchNoun_for	4	-1	-5	-3	3	15	-4	-4	-6	-5
class-word:launchNoun_from	-7	-4	-4	-1	-7	5	-5	5	-12	-4
class-word:launchNoun_in	-3	4	-4	4	9	15	-4	-2	-2	-3
class-word:launchNoun_into	-5	-5	-4	-9	-8	20	-9	-3	31	-3
class-word:launchNoun_near	-10	-10	-5	-4	28	47	-6	-3	-6	-5
class-word:launchNoun_of	-1	-4	1	-3	1	26	-3	1	-3	-4
class-word:launchNoun_on	-8	10		-1	-4	16	4		-6	-4
class-word:launchNoun_outside		-4	-5	-1	14	-6	-3	-9	-1	-2
class-word:launchNoun_over	-7	-3	-5	-13	50	38	-3	-5	-12	-6
class-word:launchNoun_through	-25	-7	-4	-10	-3	39	-8	-8	-5	-4
class-word:launchNoun_to	-7	-2	-4	-5	1	18	5	-3	-2	6
class-word:launchNoun_under	-17	-2	-2	20	-5	-5	-4	19	-10	-9
class-word:launchNoun_until	-2	-4	-3	-8	-5	-10	-7	-7	3	-7
class-word:launchNoun_up	-11	-5	-19	-5	-7	39	-3	-2	-2	-3
class-word:launchNoun_with	-12		-4	5		11	-7	-2	-4	-4
class-word:launchNoun_within	-5	-3	-3	-6	-3	-14	-3	-7	61	-2
class-word:launchNoun_without	-1	-2	-2	-17	-9	-7	-5	-51	43	-1
class-word:launchVerb_as	-7	-18	-3	21	-7	-11	-3	-15	11	-7
class-word:launchVerb_at	10	-6	-2	-5	-7	21	-6	-3	-11	15
class-word:launchVerb_by	-9	-6	6	1	9	14		2	-1	-5
class-word:launchVerb_down	-5	-3	-4	-4	-2	-8	12	4	42	-5
class-word:launchVerb_for	4	-4	-6	1	-6	-4	-1	12	-8	-5
class-word:launchVerb_from	-18	-4	11	-6	-5	12	16	25	-9	12
class-word:launchVerb_in	-5	1	2	2	-3	26	-2	-4	-1	5
class-word:launchVerb_into	-8	-6	-10	-6	-5	31	-1	-4	55	-5
class-word:launchVerb_of	-5	-4	-4	-2	-2	9	4	1	-5	1
class-word:launchVerb_off	-5	-4	-3	-5	-5	32	2	-6	2	-5
class-word:launchVerb_on	-6	3	4	1	-1	23	6	-3	2	-6
class-word:launchVerb_out	-5	-4	-3	-5	-4	56	3	-1	25	-5
class-word:launchVerb_over	-7	-5	5	14	29	21	1	-1	-5	4
class-word:launchVerb_to	10		-4	-6	1	-9	-1	3	-9	3
class-word:launchVerb_up	7	16	-5	-8	-9	18	-6	-4	-6	-4
class-word:launchVerb_with	5	12	-6	9		-13		-3	-7	-6
class-word:launchVerb_without	-3	-3	-2	-3	-9	36	-9	-43	31	-5
class-word:licenceNoun_as	-16	-3	-2	-5	-7	-4	-5	10	-11	-5
class-word:licenceNoun_at	-8	-3	-5	-1	-9	-5	9	12	-10	-2
class-word:licenceNoun_between	-18	-4	-4	-7	-13	-7	33	35	-3	-3
class-word:licenceNoun_by	-7	-2	3	6	8	1	-6	36	-13	-4
class-word:licenceNoun_for	-2	-3	-3	-6	-9	-7		43	-8	-4
class-word:licenceNoun_from	-7	-3	-2	-7	-5	-6	-8	61	-19	-3
class-word:licenceNoun_in	-4	-2	-3	-5	-7	-5	-6	40		-3
class-word:licenceNoun_of	-5	-2	-3	-6	-1	-1	3	17	-8	-3
class-word:licenceNoun_on	2	-4	-2	-8	-12	2	5	30	-10	-4
class-word:licenceNoun_to	-5	-3	-4	-5	-4	-5	6	36	-3	-3
class-word:licenceNoun_under	-4	-2	-3	-4	-3	-7	-28	82		-4
class-word:licenceNoun_until	-4	-2	-2	-5	-4	-4	-6	9	7	-3
class-word:licenceNoun_with	-2	-2	-3	-1	-7	-6	29	15	-11	-4
class-word:licenceVerb_as	-11	-4	-4	-4	-4	-4	18	3	-6	-6
class-word:licenceVerb_by	-2	-3	-3	-2	-4		10	27		2
class-word:licenceVerb_for	-2	-3	-3	-4	-4	-7	1	20	-1	-4
class-word:licenceVerb_from	-8	-3	-3	8	-5	-6	5		-14	-3
class-word:licenceVerb_in	1	-4	-3	-1	-4	-6	1	24	-7	
class-word:licenceVerb_of		-3	-1	-6	4	-5	1	15	-6	-4
class-word:licenceVerb_on	-1	-3	2	-5	-2	-1	15	37	-12	4
class-word:licenceVerb_to	-6	-3	-3	-4	1	1	-10	19		-4
class-word:licenceVerb_under	-4	-2	-3	-5	-3	-8	-22	81	-11	-2
class-word:licenceVerb_up	-10	-4	-3	-6	19	-6	-10	-4	-4	-5
class-word:licenceVerb_with	2	-2	-3	2	-10	-8	-1	13	-8	-3
class-word:mealNoun_at	58	-8	-8	-8	-3	-4	-4	-2	-3	-5
class-word:mealNoun_by	-6	-2	-8	-7	-4	-3	57	-3	-4	-6
class-word:mealNoun_for	28	-4	-6	-6	4	-5	-3	-4	-5	-8
class-word:mealNoun_in	32	-8	1	-6	-3	-1	-1		-4	-4
class-word:mealNoun_of	-19	-4	-5	-8	-10	-8	-6	-2	-7	-4
class-word:mealNoun_on	26	6	-6	-4	4	-4	-7	-3	-5	-4
class-word:mealNoun_with	47	-7	-2	5	-3	-4	-4	-2	-4	-8
class-word:meetVerb_about	11	-5	-6	-3	-3	-4	-3	-3	1	-4
class-word:meetVerb_across	40	-3	-4	-3	-2	-3	-3	-3	-3	-6
class-word:meetVerb_after	-14	-12	-5	-10	-3	-7	-7	-2	-3	-5
class-word:meetVerb_at	15	-2	2	-5	-3	-2	-3	-2	-4	-5
class-word:meetVerb_behind	-3	-10	-9	-7	-4	-5	-3	-2	-3	-2
class-word:meetVerb_between	21	-10	-11	-4	-6	-3	-2	-2	-2	-2
class-word:meetVerb_by	16	-5	-5	3	-4	-6	-8	-3	-4	5
class-word:meetVerb_down	31	-2	-4	-5	-3	-5	-5	-2	-5	-2
class-word:meetVerb_for	10	-7	4	13	-5	-4	-4	-3	-5	-5
class-word:meetVerb_in	24	-5	15	-5	-4	-1	-3	-2	-4	-4
class-word:meetVerb_of	1	2	1	-2	-2	-4	-5	-3	-4	-5
class-word:meetVerb_on	5	-1	13	-4	-3	-6	-1	-3	-5	-2
class-word:meetVerb_over	36	-5	-6	-4	-3	-4	-5	-4	-4	-4
class-word:meetVerb_through	11	-5	-2	-5	-2	-2	-2	-3	-2	-4
class-word:meetVerb_to	-11	2		-3	-1	-4	5	-2	-3	-4
class-word:meetVerb_with	24	-3		-2	-3	-3	-3		-5	-6
class-word:moneyNoun_at	12	-3	-4	-6	62	-5	-3	-6	-5	-7
class-word:moneyNoun_between	-10	-2	-3	-10	-9	-3	-4	23	-7	-3
class-word:moneyNoun_by	15	-23	-5	-5	-7	-5	-7	-8		-3
class-word:moneyNoun_for	-4	-3	-4	-4	12	-6	-1	-3	-2	
class-word:moneyNoun_from	-12	-4	-5	-6	30	6	-4	-6	-12	-4
class-word:moneyNoun_in	-5	-4	-4	-7	12	-3	-3	-3	-1	-4
class-word:moneyNoun_into	-14	-3	-2	-7	20	-6	-8	-6	-5	-5
class-word:moneyNoun_of	-1	1	-1	-5	30	-5	-6	4	1	-4
class-word:moneyNoun_on	17	-7	-4	-5	-1	-6	-8	32	-8	-6
class-word:moneyNoun_out	-6	-2	-1	-5	-11	-2	34	-24	-17	-2
class-word:moneyNoun_to	-1	19	-4		32	-8	-4		-9	-4
class-word:moneyNoun_with	-9	-4	8	-15	-2	10	13	-4	-4	-4
class-word:pactNoun_at	-25	-3	-6	5	-3	-5	26	38	-8	-9
class-word:pactNoun_between	-12	-4	-5	44	-4	-5	-6	1	-2	-4
class-word:pactNoun_by	6	-4	-4	22	-4	-4	19	-7	1	-5
class-word:pactNoun_for	-10	-5	2	44	-2	-7	7	-8	-6	
class-word:pactNoun_from	-11	-2	-2	36	-12	-5	-7	-7	9	-8
class-word:pactNoun_in	12	-5	-4	28	-5	-3	9	-3	-3	-5
class-word:pactNoun_of	-7	-2	1	27	-5	-6	-2		-1	-3
class-word:pactNoun_on	-2	-4	-5	43	-1	-5	-2	-4	-1	-2
class-word:pactNoun_to	-6	-1	-2		-4	-2		-2		-3
class-word:pactNoun_under	-9	-4	-3	19	-4	-5	25	-7	6	-13
class-word:pactNoun_with	-10	-1	-1	32	-5	-3	-5	-7	-2	-5
class-word:planned_as	26	-3	-4	-6	-5	-20	3	-8	2	-3
class-word:planned_at	6	27	11	-4	12	-5	24	-5	-7	-8
class-word:planned_before	-10	-5	-7	-3	-3	-10	28	-2	-12	-23
class-word:planned_by	-43	-3	-4	-11	-4	17	-12	-5	-8	-5
class-word:planned_for	-3	1	1	-5	-5	-6	6	1	-3	-6
class-word:planned_from	-13	16	-11	-4	-5	-7	-2	-2	4	20
class-word:planned_in	18	26	1	-6	2	-7	-8	11	1	-5
class-word:planned_of		-4	-1	6	7	-3	-6	2		-3
class-word:planned_off	-14	34	-3	-3	-13	-8	-7	-3	-4	-4
class-word:planned_on	45	12	-5	-9	-9	6	7	-2	4	-7
class-word:planned_out	-2	-7	24	-7	-6	17	29	-9	-12	-6
class-word:planned_to	-11	-8	4	-7	6	-9	-3	-3	-5	-5
class-word:planned_up	-4	-3	-4	11	3	10	6	-2		-3
class-word:policyNoun_against	-7	-3	-5	-5	-4	-3	-15	-5	17	-6
class-word:policyNoun_as		-5	28	-4	-4	-8	-11	-3	-4	24
class-word:policyNoun_at	3	-10	24	-9	-3	-4	4	16		-7
class-word:policyNoun_before	-10	-3	-4	-3	-3	-5	62	-2	-13	-12
class-word:policyNoun_between	77	-6	-8	23	-4	-5	-29	-2	-7	-5
class-word:policyNoun_by	-10	-4	-5	-6	-5	-8	54	-5	1	-6
class-word:policyNoun_for	-4	-3	1	4	-1	-6	31	-2	-5	-5
class-word:policyNoun_from	-7	-5	-3	21	-16	-8	44	-3	13	-4
class-word:policyNoun_in	-5	-5	1	-3	2	-7	28		-4	-3
class-word:policyNoun_into	-7	-3	-10	-9	-2	-8	27	-2	-7	-8
class-word:policyNoun_of	-5	-4			-3	-6	16	-4	-2	-1
class-word:policyNoun_on	-5	-3	-2	-4	-3	-7	37	-1	-2	-3
class-word:policyNoun_out	-16	-3	-2	-3	-3	10	3	-5	-17	-3
class-word:policyNoun_over	21	-4	-6	-5	-4	-6	16	-2	-4	-3
class-word:policyNoun_through	-9	-6	-4	-5	-4	-5	11	-4	-5	-6
class-word:policyNoun_to	3	-3	1	-9	-4	-5	30	-4	1	-4
class-word:policyNoun_under	-12	-2	-3	-5	-3	-5	34	-10	-2	-4
class-word:policyNoun_until	-34	-3	-3	-7	-4	-5	72	-4	-20	-7
class-word:policyNoun_with	5	-3	-5	-2	-4	-5	52	-6	14	-5
class-word:policyVerb_after	11	-5	-7	-17	-3	-3	-16	-3	-2	-4
class-word:policyVerb_against	-15	-4	-4	-5	-7	-6	-13	-5	13	14
class-word:policyVerb_at	-15	-5	-5	-8	-3	12	28	-5	-8	1
class-word:policyVerb_before	-7	28	-3	1	-7	-14	45	-3	-4	-5
class-word:policyVerb_by	-7	-2	-1	7	4	-4	23	3	8	-1
class-word:policyVerb_down	-12	-5	-3	-3	-3	-14	34	-4	-8	24
class-word:policyVerb_for	-4	-3	-5	25		-2	8	-4	-6	-8
class-word:policyVerb_from	32	-5	-3	-10	-11	-5	37	-12	16	-8
class-word:policyVerb_in	-1	-1	-3	23	-3	-3	8	-1	-6	-1
class-word:policyVerb_into	-7	-3	-5	-7	28	-12	28	-3	-11	30
class-word:policyVerb_of	-2	-3	-1	-4	-2	-3	19	-5	-2	9
class-word:policyVerb_off	-10	10	-4	-15	-16	-8	19	4	2	-6
class-word:policyVerb_on	-3	-2	-2	-1	2	-8	26	1	-7	2
class-word:policyVerb_out		-8	27	-7	-6	-11	19	-10	-8	-7
class-word:policyVerb_over	59	-3	-4	-10	-4	-3	-9	-6	-10	-5
class-word:policyVerb_through	28	-24	-4	-3	-2	-10	21	-2	-4	-5
class-word:policyVerb_to	-1	3	-4	-7	2	1	9	24	-2	4
class-word:policyVerb_up	-4	-3	-4	8	1	13	8	-2	-1	-3
class-word:policyVerb_with	5	-3	1	14		2	11	-6	-11	-8
class-word:postNoun_as	-17	-4	-4	-4	-3	-4	-4	-2	-10	58
class-word:postNoun_at	-10	-5	-4	-5	-3		-4	-4	-7	24
class-word:postNoun_by	3	-3	-1	-13	-4	-3	5	-3	10	-15
class-word:postNoun_for	-10	-3	-4	-5	-4	-5	-2	10	11	16
class-word:postNoun_in	-4	3	-4	2		4	-3	1	-6	8
class-word:postNoun_of	-8	-1	-3	-5	-3	-4	-4	-3	-3	30
class-word:postNoun_on	1	-4	-4	2	-4	-1	9		-3	17
class-word:postNoun_out	28	-2	-3	-7	-6	-6	-3	-3	2	26
class-word:postNoun_to	-17	-4	-3	-5	-6	-6	26	-3	16	25
class-word:postNoun_with	15	-3	9	5	-3	1	8	-3	23	-7
class-word:punishNoun_about	38	-3	-6	-3	-2	-5	-6	-2	-3	16
class-word:punishNoun_against	-9	-2	-4	-4	-4	-4	-2	-6	29	
class-word:punishNoun_as	-12	-3	-4	-4	-3	-8	-7	-4	-8	37
class-word:punishNoun_at	13	-3	-2	-9	-3	-4	-1	-2	-23	-9
class-word:punishNoun_by	-8	-3	-4	-5	-5	-6	5	-6	38	-5
class-word:punishNoun_for	-7	-2	8	21	-5	-3	-1	-6	-20	-3
class-word:punishNoun_from	3	-3	-2	20	-11	-4	-6	-6	9	-5
class-word:punishNoun_in	3	-3	-4	-4	-3	-5	4	-2	27	-6
class-word:punishNoun_into	-6	-3	-6	-5	-7	-11	-4	-6	54	-4
class-word:punishNoun_of	-6	-3	-1	-3	-4	-2		-3	20	2
class-word:punishNoun_on	-4	-3		-7	-4	-6	11	-4	23	-2
class-word:punishNoun_over	-8	-4	-4	-7	-8	-4	-6	-6	63	-2
class-word:punishNoun_to	2	-3	-3	1	-5	-4	5	-11	15	2
class-word:punishNoun_under	-3	-2	-5	-12	-3	-5	-19	-14	20	-3
class-word:punishNoun_with	23	-3	-7	-16	-8	-8	-7	-2	35	-4
class-word:punishVerb_against	-7	-3	-4	-5	-4	-3	-8	-4	17	-5
class-word:punishVerb_as	-25	-4	20	-4	-3	-4	-7	-5	-3	-4
class-word:punishVerb_at		4	10	-7	-4	7	-3	-2	9	-5
class-word:punishVerb_before		-3	-5	12	-3	4	24	-6	7	-6
class-word:punishVerb_between	37	-12	-4	46	-3	-3	-14	-2	-5	-7
class-word:punishVerb_by	-3	-5	3	-5	-1	-1	2	-3	19	-9
class-word:punishVerb_down	-9	-5	-5	-5	-7	35	-7	-5	20	-5
class-word:punishVerb_during	64	-5	-22	-8	-2	-3	-10	-2	-2	-17
class-word:punishVerb_for	-1	-4	3	6	1	-3	8	1	-9	-3
class-word:punishVerb_from	-7	-4	-3	16	-9	-6	27	1	-30	-12
class-word:punishVerb_in	-6	-3	1	-2	3	2	3	3	8	-1
class-word:punishVerb_into	42	-2	-2	-2	-6	-14	-5	-6	12	-22
class-word:punishVerb_of	-9	-2	1	-2	-4	-3	3		7	9
class-word:punishVerb_off	2	-5	-5	-5	-4	-12	3	-5	37	-5
class-word:punishVerb_on	-3	-4		-5	-4	4	10	-3	16	-3
class-word:punishVerb_out	-10	-3	-2	-3	-3	-5	-4	-8	16	-5
class-word:punishVerb_over	7	14	-13	-2	-3	-3	-3	-1	-7	-7
class-word:punishVerb_to	-2	-4	-4	-8	-5	-2	10	1		-2
class-word:punishVerb_under	-6	-2	-2	-7	-3	-3	9	-12	-18	-5
class-word:punishVerb_with		-4	-4	-6	-7	-7	3	-4	14	15
class-word:receiveVerb_about	8	-4	-6	-7	-4	-3	-3	-2	-3	-3
class-word:receiveVerb_as	-21	-6	-5	-4	-4	-4	-9	-4	-5	-15
class-word:receiveVerb_at	43	-1	-3	-1	-5	-2	-3	-2	-4	-7
class-word:receiveVerb_by	11	8	7	1	-5	-1	-4	-4	-5	-6
class-word:receiveVerb_for	14	10	-6	-4	8	-11	17	-8	17	-7
class-word:receiveVerb_from		-5	-7	-3	9	-4	-4	-1	-7	-5
class-word:receiveVerb_in	27	-6	-4	8	-6	-4	-3	-2	2	-7
class-word:receiveVerb_of	3	-9	3	1	16	-2	3	-2	-4	-5
class-word:receiveVerb_on	34	-1	6	8	-5	-6	-6	3	-6	-8
class-word:receiveVerb_out	29	-3	-5	-3	-3	-4	-6	-3	-11	-4
class-word:receiveVerb_to	-1	-1	1	-6	-3	-1	2	-4	-1	-2
class-word:roomNoun_as	-21	-6	-3	-3	-3	-5	-4	-2	-6	30
class-word:roomNoun_at	-5	14	-7	-4	-4	25	-7	-7	-6	22
class-word:roomNoun_before	-35	-4	-3	-4	-3	-23	21	-3	-3	21
class-word:roomNoun_by	1	-12	-5	-5	-3	-2	31	-4	-4	15
class-word:roomNoun_for	19	-7	-4	-5	3	3	11	11	-5	2
class-word:roomNoun_in	11	-2	-2	-4	-3	7	-4	-1	-3	-2
class-word:roomNoun_of	8	4	-3	1	-3		-4	-4	10	-6
class-word:roomNoun_on	31	-4	-4	-5	-3	-5	3	4	-3	4
class-word:roomNoun_with	20	-5	3	-6	-3	-5	-5	-2	-5	-11
class-word:signVerb_at	-6	-4	-4	20	3	-10	-7	-4	-5	
class-word:signVerb_before	-14	-3	-1	10	-6	-2	-4	-3	-9	-9
class-word:signVerb_between	-10	-6	-5	15	-4	2	-8	-4	-4	-2
class-word:signVerb_by	-6	-3	1	32	-2	-5	4		6	
class-word:signVerb_down	2	-4	-2	-7	-4	-3	-11	-4	27	-22
class-word:signVerb_for	-8	-4	-4	36	-7	-5	-3		-2	-2
class-word:signVerb_from	19	13	8	5	-12	-8	-3	-4	-5	-4
class-word:signVerb_in	-4	-2	-4	22	9	2	-8	1	-5	3
class-word:signVerb_into	-6	-3	-4	11	9	35	1	-3	-7	-5
class-word:signVerb_of	10	2	-4		-2	-5	1	-5	-5	-7
class-word:signVerb_off	5	7	-3	-12	-9	-13	14	7	33	-6
class-word:signVerb_on	-7	-4		22	-7	3	2	-1	-1	1
class-word:signVerb_out	15	-3	-5	-14	-3	15	11	-4	-14	-3
class-word:signVerb_over	26	-8	-4	-25	-7	-12	-7	-5	-4	-3
class-word:signVerb_to	11	1	-2	-4	2	4	16	3	-7	-1
class-word:signVerb_under	-12	-2	-2	51	-5	-4	-4	-5	-7	-24
class-word:signVerb_up	-3	2	-5	8	-4	9	-2	-5	-6	-4
class-word:signVerb_upon	-7	-3	37	-36	25	42	-3	-19	-3	-3
class-word:signVerb_with	-10	-3	-5	22	-2	-2	-4	-6	-4	-5
class-word:sum_after	-4	-2	-2	-5	-28	-5	-4	-3	-18	-3
class-word:sum_by	-4	-2	-2	-11	-15	-4	-7	-9	9	-3
class-word:sum_for	-9	-4	-3	-2	49	-5	-7	-1	8	-3
class-word:sum_from	-7	-3	-3	-12	54	-9	-5	-10	-12	-3
class-word:sum_in	-7	-3	-3	-5	12	-7	-5	-5	7	-3
class-word:sum_into	-6	-4	-2	-6	62	-18	-7	5	-7	-3
class-word:sum_of	-10	-3	-2	-5	26	-8	-5		9	-4
class-word:sum_on	-7	-3	-1	-8	26	-7	14	2	9	-3
class-word:sum_over	-4	-2	-3	-13	-3	-5	-4	-4	38	-5
class-word:sum_to	-4	-3	-2	-5	32	-5	-8	-6	2	-4
class-word:talkNoun_about	17	-5	-4	-3	-3	-4	-4	-2		-4
class-word:talkNoun_after	-12	-9	-5	-11	16	15	-6	-2	-5	25
class-word:talkNoun_as	5	-3	-5	-5	-1	-2	-8	-1	-3	21
class-word:talkNoun_at	39	-3	-4	-4	-3	-1	-2	-3	-2	-7
class-word:talkNoun_before	3	-3	-6	-3	-9	-4	2	-2	-6	-4
class-word:talkNoun_behind	20	-3	-6	-6	-3	-3	-5	-3	-5	-7
class-word:talkNoun_between	43	-7	-9	5	-4	-8	-3	-5	-3	-5
class-word:talkNoun_by	13	2	-4	33	-4	-4	-9	-3	-4	
class-word:talkNoun_for	-11	-11	7	-5		-7	-9	-2	-5	-4
class-word:talkNoun_from	18	11	-5	-3	-4	-5	-5	-1	-3	-5
class-word:talkNoun_in	18	4	1	-1	-1	-4	-5	-2	-3	-5
class-word:talkNoun_of	4	4	3	-1	-2	-2	-1	-4	-4	
class-word:talkNoun_off	33	6	10		10	12	-7	-3	-6	-4
class-word:talkNoun_on	27	-2	-2	-4	-3	-4	1	-1	-4	-5
class-word:talkNoun_over	37	-4	-5	6	-2	4	-1	-4	-8	-4
class-word:talkNoun_through		-5	-3	-4	-2	-5	-7	-2	-2	-3
class-word:talkNoun_to	-4	19	-4	-4	-3	-4	-1	-2	-4	-4
class-word:talkNoun_with	26	-4	-2	-4	-3	-4	-4	-2	-4	-4
class-word:topicVerb_about	10	17	-5	-3	-3	-4	-9	5	-2	-7
class-word:topicVerb_around	-1	-4	-3	-8	-6	-14	-7	-3	-5	-3
class-word:topicVerb_at	2	-5		2	-3	22	-4	-2	-4	-3
class-word:topicVerb_before	29	22	-3	-2	-3	-8	-9	-17	-13	-7
class-word:topicVerb_between	-4	-4	-3	14	-6	-5	12	-6	-4	-4
class-word:topicVerb_by	-2	-4	3	6	-6	-6	4	-2	4	-6
class-word:topicVerb_for	-5	-5	-1	-6	-1		-1	-1	-3	-6
class-word:topicVerb_from	3	-4	-4	-3	5	-4	-7	-3	-5	-6
class-word:topicVerb_in	-5	-5	-5	-1	6	8	-3		4	
class-word:topicVerb_of	2	-3	-5	-1	1	7	-5	-5	8	-3
class-word:topicVerb_on	13	10	5	-1	-4	-9	-4	-1	1	-4
class-word:topicVerb_out	21	-2	-4	-4	-6	-4	-6	-8	-12	-3
class-word:topicVerb_to	-12	-5	-6	-8	-4	-10	31	-5	-30	-4
class-word:topicVerb_upon	19	-8	-3	-3	-2	-22	-2	-1	-2	-3
class-word:topicVerb_whether	-10	-3	-3	-5	-2	-3	-7	-4	-6	-8
class-word:topicVerb_with	12			-4	-3	-2	-6	-5	-4	-4
class-word:travelNoun_at	-18	32	-6	-3	-3	-5	-3	-3	11	-4
class-word:travelNoun_by	-2	56	-5	-5	-4	-8	-6	-3	-6	9
class-word:travelNoun_for	2	32	21	-3	-5	-6	-6	-2	-7	-4
class-word:travelNoun_from	15	-3	-2	-3	-5	-2	-2	-2	-4	-3
class-word:travelNoun_in	10	5	-4	-4	-4	9	-3	-3	9	-6
class-word:travelNoun_of	-15	44	-6	-3	-4	1	-4	-2	-3	1
class-word:travelNoun_on	17	-16	-4	-4	-4	-6	-4	-2	-5	24
class-word:travelNoun_over	16	19	-17	-2	-3	-3	-2	-1	-4	-4
class-word:travelNoun_to	-8	42	-4	-2	-3	-6	-4	-3	-3	-4
class-word:travelNoun_with	-9	-8	-5	-8	-3	-6	-4	7	-9	-4
class-word:travelVerb_after	-7	-6	-2	-5	-7	-6	-5	-12	35	-6
class-word:travelVerb_as	-13	-13	-4	-4	-4	-4	32	-2	-4	15
class-word:travelVerb_at	-20	15	-5	-5	-4	1	-4	-3	-4	10
class-word:travelVerb_before	-15	-12	23	-5	-2	-4	-8	-3	-13	10
class-word:travelVerb_beyond	-9	-4	-2	-7	-5	-4	-3	42	-11	-2
class-word:travelVerb_by	8	2	-4	-5	-3		-4		-4	-4
class-word:travelVerb_down	-8	32	-6	-3	-4	-3	-4	-2	-4	-16
class-word:travelVerb_for	-1	34	5	-5	5		-3	-4	-5	-10
class-word:travelVerb_from	1	10	-4	4	-1	8	-5	-4	-13	8
class-word:travelVerb_in		38	-1	-4	-3	-2	-5	-4	-5	3
class-word:travelVerb_into	25	4	-4	-7	4	29	2	-6	-13	-5
class-word:travelVerb_of		9	4	-3	-4	-6	-2	-2	-3	11
class-word:travelVerb_off	-17	-4	-5	-3	-2	-3	-2	-2	-10	2
class-word:travelVerb_on	-1	20	-2	-4	-2	-1	2	-2	-1	-4
class-word:travelVerb_out	-12	-3	22	-5	-4	-5	11	-3	-13	-8
class-word:travelVerb_over	48	-9	-6		1	-6	-4	-5	-5	-6
class-word:travelVerb_through	29	4	-4	-3	-5	-11	-4	-4	20	-7
class-word:travelVerb_to	-8	25	-2	1	-2	-4	1	3	-2	1
class-word:travelVerb_up	-2	-6	-5	-4	-8	-6	-9	-3	-11	14
class-word:travelVerb_upon	19	-8	-3	-3	-2	-22	-2	-1	-2	-3
class-word:travelVerb_with	-7	-6	-5	-6	-4	-6	-7	-4	-4	-4
class-word:travelVerb_without	-35	-7	-6	-6	28	-5	-5	-3	-19	-7
class-word:visitorNoun_at	6	9	-8	-3	-3	-7	-4	-3	-6	-6
class-word:visitorNoun_by	-15	14	29	15	-4	-5	-4	-6	-6	-6
class-word:visitorNoun_for	-9	-1	-6	-8	-4	-4	-8	-2	-4	2
class-word:visitorNoun_from	22	2	2	-5	-4	-5	-3	-2	-4	-4
class-word:visitorNoun_in	5	-9	-6	-12	5	-5	-2	-3	6	-5
class-word:visitorNoun_of	11	10	3	-4		-3	1	-2	-3	-6
class-word:visitorNoun_on	24	-7	-4	7	-5	-6	-4	-2	-5	1
class-word:visitorNoun_to	6	36	5	-5	-4	-5	-4	-3	-4	-5
class-word:visitorNoun_up	-21	-4	-4	63	-9	-8	-4	-3	-4	-3
class-word:wish_at	1	20	-7	-2	-4		-5	-3	-6	2
class-word:wish_before	-12	-3	-2	-5	7	-5	5	33	14	-7
class-word:wish_between	62	-6	-3	-4	-2	-5	-6	-6	-3	-4
class-word:wish_by	-1	10	1	4		-5	-12	10	4	-6
class-word:wish_for	-4	-5	-1	-4	-3	-6	-8	7	-2	-4
class-word:wish_from	3	-6	-3	-3	-3	-8	-9	2	2	-5
class-word:wish_in	3	-6	-5	-4	-3	-5	-5	6	-8	-4
class-word:wish_of	5	-5	1	-5	-5	1	-7	13	10	3
class-word:wish_off	33	6	10		10	12	-7	-3	-6	-4
class-word:wish_on	20	-6	-4	-4	-4	2	-5	-3	2	-1
class-word:wish_out	2	-5	-5	-3	-8	-5	-4	-2	-5	-5
class-word:wish_over	-10	-3	35	-7	-7	14	-5	9	3	-2
class-word:wish_through	-16	-4	-6	-8	-2	-6	-9	-5	-5	-2
class-word:wish_to	-7	-3	16	2	-7	-1	-5	-9	-8	-4
class-word:wish_whether	-7	-3	-3	-4	-4	-5	-6	-12	-19	-4
class-word:wish_with	-2	-2	-3	-12	-3	-3	3	-7	-2	-3
class-word:wish_without	-7	-3	-7	37	-3	-5	-6	-8	-14	-8
class:appointVerb	-5	-1	-1	1	-1	-1	-1			12
class:appointVerb&class:attend		-3	1	7	-3	-2	-1		4	-5
class:appointVerb&class:background		-1		1	-1		2		-2	7
class:appointVerb&class:callVerb	1	1	-4	-4	1	-1	1	-3	5	2
class:appointVerb&class:forumNoun	1	-3	24	-4	-3	-2	-1	-1	2	3
class:appointVerb&class:forumVerb	-7	-5	3	-3	-2	3				3
class:appointVerb&class:investVerb		-1	2	-1		-1	-1	-1	-2	1
class:appointVerb&class:launchNoun	-5	1	-3	8	-2	10	-3	-1	4	-3
class:appointVerb&class:launchVerb	-2	-4	-1	5	3	2	2	1	1	3
class:appointVerb&class:licenceNoun			-4	-1	-2	-7	-2	18	-9	-3
class:appointVerb&class:licenceVerb	-5	-3	-2	-6	3	-6	-3	17	-10	-1
class:appointVerb&class:mealNoun	25	-4	11	3	-4	-7	-8	-2	-5	-8
class:appointVerb&class:meetVerb	5	1	1	-2	-3	2	-2	-1	-5	-5
class:appointVerb&class:moneyNoun	1	-1	3	-3	7	-4	1		-1	5
class:appointVerb&class:pactNoun	-4	-2	-1	20	-3		-3		-2	-4
class:appointVerb&class:planned	-4	-1	1	-1	-5	-2	1	-2	-2	2
class:appointVerb&class:policyNoun	-2	-2	-2	-1	-4	-1	9	-2	-2	
class:appointVerb&class:policyVerb	-3		-2	2		-5	6	1	4	7
class:appointVerb&class:postNoun	-9	-3	-3	-3	-3	-5	-2	-3	-3	18
class:appointVerb&class:punishNoun	-2	-3	-3	-4	-4	-2	-2	-2	12	3
class:appointVerb&class:punishVerb	-2	-4	-2	-4	-4	1	-3		8	-3
class:appointVerb&class:quoted	-8	-4		-4	-4	-4	1	-2	19	-7
class:appointVerb&class:receiveVerb	1				3	2	-3	-1	7	-2
class:appointVerb&class:roomNoun	1		-1	-1	-4	-4		-3		13
class:appointVerb&class:signVerb	-3	-2	-1	15	1	-2	-3	-1	-4	-3
class:appointVerb&class:sum	-5	-3	-4	-6	14	-2	-2	-1		-5
class:appointVerb&class:talkNoun	5	3	-3	-2	-4	-2	-2	-3		-3
class:appointVerb&class:topicVerb	-2		-2	-4	-3	-2	-3	-2		-4
class:appointVerb&class:travelNoun	-4	18	-6	-5	-4	10	-4	-1	-1	-4
class:appointVerb&class:travelVerb	-5	3	3	-2	-2	-1	-1		-2	2
class:appointVerb&class:visitorNoun	-2		-3	-2	2	5	-4	-4	-2	2
class:appointVerb&class:wish	2	-1	-3	-3	-2	-1	-1	3	-3	1
class:appointVerb&groups:1	-2	-1	-1	-1	-2		-1	-2	-4	5
class:appointVerb&groups:2	-6	-1	-1	1	-1	-2	-1	2	3	17
class:appointVerb&groups:3	-7	-2	-1	3	-1	-2	-2	-2	-1	14
class:appointVerb&groups:4	-3			-1	-1		2	-2	-2	8
class:appointVerb&parties:aa	-4	-3	-1	-1	-5	3	2	-7	-1	5
class:appointVerb&parties:ac	-4	4	-1	1	12	5	5	-10	-2	-6
class:appointVerb&parties:af	-5	-2	-2	6	-2	-3		8	9	-5
class:appointVerb&parties:ao	1	1	-5	2	17	-4	-4	2		7
class:appointVerb&parties:ap	-10	1	-1	-1	-2	-3	-1	-2	1	28
class:appointVerb&parties:cc	-4		3	-5		-1	1	4	-3	-2
class:appointVerb&parties:cf	-5	-2	6	-3	-3	1	-2	1	-2	-1
class:appointVerb&parties:co	4	5	11	-2	4	-5	-2	-2	2	1
class:appointVerb&parties:cp	-2	1	3	-1	-3		4	-2		1
class:appointVerb&parties:ff	-4	-3	2	6	8	-1		1	2	
class:appointVerb&parties:fo	14	-3	7	12	12	6	-2	-5	2	-5
class:appointVerb&parties:fp	-6	-3	-1	1	-2	-2	-3		4	18
class:appointVerb&parties:oo	1	-4	-11	2	-13	9	-2	5	-3	-3
class:appointVerb&parties:op	-6	-5	-4	2	4	-3	-4	-2	-4	21
class:appointVerb&parties:pp	-7	-2	-1		-3	-3	-2	-3	-4	24
class:attend	1	-1	2	1	-3			-2	-1	-3
class:attend&class:background	-5	-2	3		-4	2		-2	4	
class:attend&class:callVerb	-9	-11	-2	1	-5	-3	3	-3	1	-1
class:attend&class:forumNoun	-17	-7	17	-4	-3	-6	-3	-2	-3	-4
class:attend&class:forumVerb	1	-1	4	-1	-3	4	-1	-2	1	-2
class:attend&class:investVerb	-2	-3		-2	-5	-4	5	1	3	5
class:attend&class:launchNoun	-1	1	3	5	-1	14	-3	-3	-1	-3
class:attend&class:launchVerb	-8	2	6	13	-5	29	-3	-3	1	-3
class:attend&class:licenceNoun	-6	5		-9	-7	-6	-5	17	-2	-3
class:attend&class:licenceVerb	-2	-2	4	-5	-4	-6	11	4	-10	-2
class:attend&class:mealNoun	13		-5	-3	-3	-4	-5	-2	-2	-3
class:attend&class:meetVerb	12	-3	-2	-4	-4	-3	-2	-1	-4	-2
class:attend&class:moneyNoun	-3	-4	-1		-4	-2	-3	2	-4	5
class:attend&class:pactNoun	-6	1	-6	15	-4	2	-3	3	-2	-3
class:attend&class:planned	1	-4	1	-3	-5	-4	8	-4	-2	3
class:attend&class:policyNoun	-1	-3	-6	-2	-4	-2	25	-3	-5	-4
class:attend&class:policyVerb	-1		-4	4	-3	2	8	-1	-1	-5
class:attend&class:postNoun	-5	-3	-8	-3	1	6	-3	1	-2	4
class:attend&class:punishNoun		-3	-6	-1	-5	-5	2	-4	20	
class:attend&class:punishVerb	-8			-2	-5	1	6	-1	2	1
class:attend&class:quoted	-18	16	1	-4	-4	-6	-4	-2	-5	-4
class:attend&class:receiveVerb	9	6	-7	6	-3	-2	-1	-2		-3
class:attend&class:roomNoun		-4		-2	-2	2	-5	3	-4	-6
class:attend&class:signVerb	-9	-1	-3	11	-2	8	-2	-3	2	-4
class:attend&class:sum	-10	-1	-4	-5	22	-5	-3	-2	-9	-2
class:attend&class:talkNoun	9	-3	1	1	-3	-4	-1	-3	-2	-4
class:attend&class:topicVerb	9			4	-5	-2	-1	-4	-3	-4
class:attend&class:travelNoun	8	26	-8	-3	-2	-5	-2	-1	-3	2
class:attend&class:travelVerb	8	4	6	-2	-3	-4	-5	-2		-6
class:attend&class:visitorNoun	2		1	1	1	-5	-4	-2	-3	-4
class:attend&class:wish		1	-2	-6	-2	-2	1		-2	-4
class:attend&groups:1	-2		4	-1	-3	4	3	-3	-3	-4
class:attend&groups:2	2	-1	3	3	-3	-2	-2		-2	-3
class:attend&groups:3		-3			-3		-1		1	-3
class:attend&groups:4	8	1	-2	-1	-1	-3	-3	-4	1	-2
class:attend&parties:aa	12	-2	-7	-6	-3	-4	8	-6	-1	-2
class:attend&parties:ac	6	8	9	-5	-4	4	-8		6	6
class:attend&parties:af	8		-3		-5	-7		4	3	-5
class:attend&parties:ao	-26	-3	-14	-6	-7	-9	-3	-1	-3	8
class:attend&parties:ap	10	1	-6	2	-4	-1	1	-2	-5	-3
class:attend&parties:cc	-2		-1		-4	5	-1	-2	-3	-2
class:attend&parties:cf	-2	3	-2	-2	-5	-1	-2	-5	2	
class:attend&parties:co	12	-6	-11	-11	-11	-4	-1	-1	-3	-2
class:attend&parties:cp	3		1	-3	-3	-1	-2	-3	1	-2
class:attend&parties:ff	-3	-1	-2	13	-6	-1	-1	1	6	1
class:attend&parties:fo	-12	-2	-9	8	-10	10	-1	-2	2	-3
class:attend&parties:fp	4	-1	-2		-2	1	-2	-3		-2
class:attend&parties:op	-5	8	4	-1	-6	-7	-3	-1	-3	
class:attend&parties:pp	4	-1	3	-2		-4	-3	-3		-6
class:background	-1	1	-1			1	-1	-1		
class:background&class:callVerb			-3		1	6	-2	-2	-1	1
class:background&class:forumNoun	1	6	6	2	-1	-3	1		-2	1
class:background&class:forumVerb	-3	1	5		2	4	-1	-1	1	-1
class:background&class:investVerb	-3	2		-1	7	3	2	2	-4	1
class:background&class:launchNoun	-5		-3	5	4	12	-3		2	
class:background&class:launchVerb	-4	-2	-2	-3	-2	11	-3	-2	4	-2
class:background&class:licenceNoun	-3	-3	-1	1	-7	4	-1	19	-7	-2
class:background&class:licenceVerb	-2	-2	-2	-4	-2	5	-3	6	-1	-3
class:background&class:mealNoun		-4	28	-6	-6	-6	-6	-2	-5	
class:background&class:meetVerb	12	-4	1	-1	-1		-1	-3	-3	-2
class:background&class:moneyNoun	-1	-2	-3	-3	8	4	1	-3	-3	-4
class:background&class:pactNoun	-3	-2	-3	9	-1	-1	-2	-3	2	-2
class:background&class:planned		2	-1	-2	8	-1	-6	-3	-4	
class:background&class:policyNoun	1	-4	-1		-2	-1	14	1	1	-1
class:background&class:policyVerb	-3	-1	-1	2	-2	-2	5	-2	5	-3
class:background&class:postNoun	-8	-4			4	-5	-4	-3		8
class:background&class:punishNoun	-2	-3	-2	-2	-3	-5	-1	-4	6	6
class:background&class:punishVerb	-1	-2		-2	-3	-4	-4	-2	8	3
class:background&class:quoted	-5	2	-1	2	5	1	-3	-3	-5	-5
class:background&class:receiveVerb	4	2	-1	-4	-3		-1	-4	-2	-1
class:background&class:roomNoun	2	-4	-1	-4	-1	2	-3	-3	5	-4
class:background&class:signVerb	-4	1	-2	16	-3		1	-3	-3	1
class:background&class:sum	-8	-4	-2	6	7	-3	-5	-1	-1	-4
class:background&class:talkNoun	7		-3		-1	-1	3	-3	-2	-2
class:background&class:topicVerb	4	2	-3		1	-1	-1	-3	-3	-3
class:background&class:travelNoun	-3	18	-6	-1	-4	-3	-4		2	1
class:background&class:travelVerb	2	14	-2		-2	-5	-2		-3	2
class:background&class:visitorNoun	1	22	-3	-3	-5	-1	-1	-2	-4	7
class:background&class:wish	-3	1	-3	-2	-1	3	-1	-1	-3	-2
class:background&groups:1	-5	2		1	-1	8	2	-3		-3
class:background&groups:2		1	-2	-1	-1	-2	-2	-1		
class:background&groups:3	-1	2		2	-1		-1	-1	-3	2
class:background&groups:4	1	-1	-2	-3	4	-1	-2	3		9
class:background&parties:aa		-1	-2	-4		-5	4	3	6	1
class:background&parties:ac	-7	9	-3	1	-2		4	4	-2	-1
class:background&parties:af	-6	-2	-3	1		1	-2	7	4	-2
class:background&parties:ao	-1		1	5	15	-4	-5		2	6
class:background&parties:ap	-2	6	-2		-3		-4		3	8
class:background&parties:cc	1	7	2	-6	3	-1	-4	6	-4	-3
class:background&parties:cf	-1	-1	-1	1	-1	-3	-4	2	-3	1
class:background&parties:co	-3	-2	-3		4	3	-3			-4
class:background&parties:cp	2	4	-1	-1	-1	-3	-2	-1	-3	-1
class:background&parties:ff	-3	-1	-2	-1	8	-1	-2	3	-2	-2
class:background&parties:fo	1	-2	-2	6	-2	5	-2		-2	-5
class:background&parties:fp	-1	-1	-3	-2	-2	-5	-2	-2	-4	5
class:background&parties:oo	2	-4	18	-5	12	4	-3	-2	-4	-4
class:background&parties:op	2	4	5	-3	3	-1	-2	-2	-2	2
class:background&parties:pp	6	-2	-2		-2	1	-2	-3	-3	6
class:callVerb	1	1	-2	-2	-1	-1	-1	-2	2	-2
class:callVerb&class:forumNoun	-1	-4	8	-3	-1	-4	-3	-2		-1
class:callVerb&class:forumVerb	2	-3	1	-1	-1	-2	-1	-2	-1	-3
class:callVerb&class:investVerb	-2	-1	-3	-3	-2	1	-1	-1	5	
class:callVerb&class:launchNoun	2	1	-3	-3			2	-3	4	-4
class:callVerb&class:launchVerb	-2	3	2	-1	6	3	1		-1	-3
class:callVerb&class:licenceNoun		1	-3	-3	-4	-5	2		-2	-3
class:callVerb&class:licenceVerb	4	-1	-2	-2	-8	2	-1	-9	3	-1
class:callVerb&class:mealNoun	7	-6	-6	-3	1	-3	-4	-2	-6	-3
class:callVerb&class:meetVerb	3	-1	-4	-3	-1	-4	-1	2	-3	-3
class:callVerb&class:moneyNoun	1	-11	-4	-4	2	-1	1	-2	-5	-3
class:callVerb&class:pactNoun	9	-1	-1	-1	-3	-3	-4	-3	11	-4
class:callVerb&class:planned	6	5	-2	-2	-4	-3	2	-3	-1	-3
class:callVerb&class:policyNoun	-2	-2	-2	-4	-2	-2	7	-3	7	-3
class:callVerb&class:policyVerb	-3	-3	-2	2		2	13	-3	-4	-1
class:callVerb&class:postNoun	6	3	-2	3		-5	-4	-3	6	2
class:callVerb&class:punishNoun	-4	-2	-2	-2	-4	-4	-4	-3	18	-2
class:callVerb&class:punishVerb	-4	-1	-2	-2	-4	-4	-4	-2	14	
class:callVerb&class:quoted	-13	-1	-3	-1	6	3	-3	-3	-3	-3
class:callVerb&class:receiveVerb	7	-3	-2	-3	-5	-1	-3		1	-3
class:callVerb&class:roomNoun	5	2	-3	-4	-2		-3	-2	3	-1
class:callVerb&class:signVerb	4		-5	8	-4	1	-1		-1	
class:callVerb&class:sum	-7	-3	-1	-7	17		-1	4	8	-3
class:callVerb&class:talkNoun	1	4	-2	-1	-2	-2	-2	-2	-3	-2
class:callVerb&class:topicVerb	1	1	-2	-4	1	-1		-4	1	-3
class:callVerb&class:travelNoun	-5	16	-3	-1	-2	-5	-4	-1		-3
class:callVerb&class:travelVerb	-4	11	-1	-2	-3	-3	-3	-3	4	-2
class:callVerb&class:visitorNoun	9	-4	-6	1	-3	5	-3	-2	-3	-1
class:callVerb&class:wish	1	-4	-2	-2	-2		-1	-3		-2
class:callVerb&groups:1	-4	3	-1	-2	-2		2	-3	-2	-2
class:callVerb&groups:2	3	1	-2	-3		-1	-3	-2	5	-2
class:callVerb&groups:3	3	-3		-1	-1	-3	-1	-1	2	
class:callVerb&groups:4	2	2	-4	-2	-3		-2	-2	4	-5
class:callVerb&parties:aa	16	-4	-3	-3	-4	-3		-7	7	-10
class:callVerb&parties:ac	9	-10	-2	-2	5	5	-5	-5	7	-4
class:callVerb&parties:af	-4	-4	-2	-4	-9	-3	-3	-6	26	-3
class:callVerb&parties:ao	2	-5	-3	-4		-4	11	-3	9	4
class:callVerb&parties:ap	11	-3	-2	-3		-2	-5	-2	5	-8
class:callVerb&parties:cc	-8	9	1	-3	5	3	-3	-2	-3	-3
class:callVerb&parties:cf	-2	6	-5	-1	4		-2	-2	4	-2
class:callVerb&parties:co	-5	10	-6	1	-3	-2	-2	-1	8	-2
class:callVerb&parties:cp	-6	6	-4	-1		-1	-2	-2	-3	-3
class:callVerb&parties:ff	-5		-3	-1	4	-4	-2	6	8	-2
class:callVerb&parties:fo	-11	2	3	2	-2	-6	-2	-3	12	-3
class:callVerb&parties:fp	2	-1	-4	-3	-6	3	-2	-3	-2	
class:callVerb&parties:oo	-11	7	27	-4	-16	-2	-1	-2	5	-1
class:callVerb&parties:op	-13	13	-1		-1	-4	-2	-2	1	4
class:callVerb&parties:pp	12	-2	-4	-2	-2	-2	-2	-2	-3	-1
class:forumNoun	-3	3	24	-2	-2	-3	-2	-2	-3	-2
class:forumNoun&class:forumVerb	-6	-3	37	-3	-4	-8	-3	-2	-3	-4
class:forumNoun&class:investVerb	-6	3	25	-2		1	-2	-2	-4	-2
class:forumNoun&class:launchNoun	-2	9	8		-2		-4		-1	-3
class:forumNoun&class:launchVerb	4	-4	25	-4	-3	1			-4	-1
class:forumNoun&class:licenceNoun	-6	4	7	-2	-5	-2		15	-2	-3
class:forumNoun&class:licenceVerb	-3	1	14	-3	1	2		10	-8	-4
class:forumNoun&class:mealNoun	-7	-6	20	-3	-3	-3	8	-2	-4	-5
class:forumNoun&class:meetVerb	1	-1	14	-4	-3	-3	-4	-2	-4	-5
class:forumNoun&class:moneyNoun	7	-3	7	-3	1		-4	-1	-5	-1
class:forumNoun&class:pactNoun	-5	-3	1	15	-3	-6	-1	-3		-1
class:forumNoun&class:planned		4	20	-1	1	-6	-3	-1	-6	-4
class:forumNoun&class:policyNoun	4	-5	15	-2	-2	-3	5		-5	1
class:forumNoun&class:policyVerb	4	-2	-8	8	-3		11	1	-6	-1
class:forumNoun&class:postNoun	-7	2	1		9	-1	-3	-2	-1	9
class:forumNoun&class:punishNoun	8	-5	2	-2	-3	-2	-5	-3	8	1
class:forumNoun&class:punishVerb	-3	-2	18	-3	-4	-4	-3	-3	-1	
class:forumNoun&class:quoted	-3	20	13	-3	-7	3	2	-2	-6	-3
class:forumNoun&class:receiveVerb	8	-1	18	-4	-1	-4	-3	-2	-4	-4
class:forumNoun&class:roomNoun		2	-2	-3	-2	-8	1	-3		-8
class:forumNoun&class:signVerb	5	1	1	19	-6	1	-2	-1	-2	-4
class:forumNoun&class:sum	3	-4	-9	-6	30	-6	-4	-4	-1	-2
class:forumNoun&class:talkNoun	2	7	3	-5	-3	-4	-4	-3	-3	-2
class:forumNoun&class:topicVerb	-2	1	22	-5	-4	-5	1	-2	-5	-4
class:forumNoun&class:travelNoun	-9	14	-1	-3	-3	-1	-2	-2	-3	-4
class:forumNoun&class:travelVerb	-6	25	10	-3	-1	-2	-3	-2	-3	-6
class:forumNoun&class:visitorNoun	-3	6	19	-3	-4	-5	-3	-3	-1	-3
class:forumNoun&class:wish	-5	1	5	-1	-2					2
class:forumNoun&groups:1	-5	5	41	-3	-3	-3	-2	-3	-4	-3
class:forumNoun&groups:2	-3	2	16	-1	-1	-3	-2	-2	-2	-1
class:forumNoun&groups:3	1	-2	13	2	-3	-2	-3		-2	-3
class:forumNoun&groups:4	4	1	-2	-3	-3	-1	-2	3	-4	-2
class:forumNoun&parties:aa	26	2	14	-1	-4	-4	-6	2	-3	-2
class:forumNoun&parties:ac	-11	-2	30	-1	-6	-4	-4	12	-5	-2
class:forumNoun&parties:af	1	-1	1	4	-2	-6	3	9	-2	-5
class:forumNoun&parties:ao	-12	1	7		-1	-5	-4	3	-7	-4
class:forumNoun&parties:ap	-5		8		-4	2	-1	-1	-3	1
class:forumNoun&parties:cc	-3	9	1	3	-4	-3	-4	-1		-2
class:forumNoun&parties:cf	-3	8	-2	9	2	6	-2	6	-1	-2
class:forumNoun&parties:co	-13	6	15	-3		-4	-2	2	-3	-2
class:forumNoun&parties:cp	-9	7	16	-2	-3	-1	-2	-1	-3	-3
class:forumNoun&parties:ff	3	-2	9	-1	3	-6		6		-3
class:forumNoun&parties:fo	-10	-4	4	5	-6	-7	-3	3	-10	-3
class:forumNoun&parties:fp	5	4	-1	-5	-1	-2	-1		-3	
class:forumNoun&parties:oo	-8	-12	44	17	-5	-6	-3	-2	-3	-3
class:forumNoun&parties:op	-18	-2	32	-3	-4	-7	-3	-2	-3	-6
class:forumNoun&parties:pp	2	3	10	-3	-3	-1	-3	-2	-3	-2
class:forumVerb	1	-3	8	-2	-2	1	-1	-2	-1	-3
class:forumVerb&class:investVerb	1	-3	4	-5	2	-1		-4	3	-2
class:forumVerb&class:launchNoun	-7	-2		-2	-2	11	-1	-3	-4	
class:forumVerb&class:launchVerb	-3	-1	7	-4	-3	13	-3	-2	1	-2
class:forumVerb&class:licenceNoun	-2	4	-1	1	-1	-2	-4	8	-2	-3
class:forumVerb&class:licenceVerb	-1	-3	1	-4		3	3	-6	-2	-3
class:forumVerb&class:mealNoun	18	-2	-5	-3	-3	-4	-3	-2	-3	-2
class:forumVerb&class:meetVerb	3	-3	7	-3	-3	-2	-1	-2	-3	-3
class:forumVerb&class:moneyNoun	-3	1	7	-2	1		5	-2	-2	
class:forumVerb&class:pactNoun	-1	-1	1	9	-1	-2	-3	-2		-3
class:forumVerb&class:planned	-8	-6	16			5		1	-4	-4
class:forumVerb&class:policyNoun	-1	-3	5	-6	-2	-2	14		-2	-3
class:forumVerb&class:policyVerb	-2	-1		3		5	11	-2	-3	1
class:forumVerb&class:postNoun	8	-3	4	-1	1	5	-3	-3	-4	-4
class:forumVerb&class:punishNoun	3	-2	2	-4	-3	-5		-4	17	-3
class:forumVerb&class:punishVerb	1	-2	6	-2	-1	5	-1	-2	3	-4
class:forumVerb&class:quoted	-12	4	-6	-3	2	12	-5	-4	4	-4
class:forumVerb&class:receiveVerb	-1	-1	9	-1	-3	-4	1	-3	-2	-3
class:forumVerb&class:roomNoun	-1	-2		-1	-3	10	-4	1	-4	-2
class:forumVerb&class:signVerb	5	-3	1	5		6	1	-6		-3
class:forumVerb&class:sum	-8	-2	-1	3	6	-5	7	3	-1	-2
class:forumVerb&class:talkNoun	12	-3	2	-3	-1	-3	-3	-3	-2	-2
class:forumVerb&class:topicVerb	-6	-2	8	-1	-2	-1	3	-3	3	-3
class:forumVerb&class:travelNoun	9	6	-6	-3	-2	6	-3	-1	-2	1
class:forumVerb&class:travelVerb	-3	-1	6	-3	-3	-2	-3	-1	2	-6
class:forumVerb&class:visitorNoun		-2	14	1	-4	-5	-1	-2	-3	-1
class:forumVerb&class:wish	-1	1	-2	-2	-1	-3	-1		-1	-3
class:forumVerb&groups:1	-1	-4	19	-3	-4	4		-2	-1	-3
class:forumVerb&groups:2	2	-1	3		-1		-2	-3	-1	-4
class:forumVerb&groups:3	2	-4	4	-3	-2		-2	-1		1
class:forumVerb&groups:4	1	-3	-1	-3		1	-3	-3		1
class:forumVerb&parties:aa	8	-3		-3	-3	-2	-4	-2	3	-2
class:forumVerb&parties:ac	-2	-5	6	-6	1		-1	-7	8	
class:forumVerb&parties:af	6	-2	-3	5	-1	-5	1		5	-3
class:forumVerb&parties:ao	-3	-2	14	6	-7	22	7	-3	1	-7
class:forumVerb&parties:ap	-3	1	2	-1	-3			-1	-5	-2
class:forumVerb&parties:cc	-7		-5	-3	-4	2	-3	-1	-2	
class:forumVerb&parties:cf	-1	-1		-5	2	-3	1	-4	-5	5
class:forumVerb&parties:co	-5	-2	22	2	-5	7	-2	-1	1	-3
class:forumVerb&parties:cp	-1	-5	5	-3	-3	-4	-1	-1	-2	1
class:forumVerb&parties:ff	-3	-2	2	-1	9	-1	-2	-5	4	1
class:forumVerb&parties:fo	-9	-2	10	-11	-2	7	-1	-2	3	-2
class:forumVerb&parties:fp	-1	-2	-4	-4	-1	8	-3			4
class:forumVerb&parties:oo	-8	-5	17		-7		-2	-2	-3	-4
class:forumVerb&parties:op	-18	2	24	-5	-5	5	-3	-2	-4	-6
class:forumVerb&parties:pp	11	-4	1	-2	-2	-1	-3	-2	-2	-2
class:investVerb	-1			-2	7	-1	-1	1	-1	
class:investVerb&class:launchNoun	-4	2	-1	-2	8	4		-1	-1	-3
class:investVerb&class:launchVerb	-2	-2	-4	1	6	4		1	-4	
class:investVerb&class:licenceNoun	-3	-1		-3	-6	-3	3	25	-8	-5
class:investVerb&class:licenceVerb	-1	-3	-1	1	2		-2	6	-4	-2
class:investVerb&class:mealNoun	30	2	-2	-5	-8	-6	-4		-4	-6
class:investVerb&class:meetVerb	3	1	-3	-3	1	-3	-1	2	-3	-6
class:investVerb&class:moneyNoun	-4	-2	-1	-2	14	-2	-2	1	-5	-1
class:investVerb&class:pactNoun	-5	-3		20	-3	-2	-1	-1	-3	-5
class:investVerb&class:planned	-5	1	1	-4	13	-3	2		-2	4
class:investVerb&class:policyNoun	-1	-2	-1	-1	1	-4	12	-1	-1	-4
class:investVerb&class:policyVerb	-1	-2	-1	-1	3	-1	8	-1	-5	-1
class:investVerb&class:postNoun	-6	-2	-2	-5	2	-3	-1	-3	-4	18
class:investVerb&class:punishNoun		-3	-1	-4	-3	-2	1	-4	8	-1
class:investVerb&class:punishVerb	-1	-3	-2	-4	-1	-4	1	-1	6	1
class:investVerb&class:quoted	-5	-1	-2	-4	24	-1	-4	-2	1	-5
class:investVerb&class:receiveVerb	-1	-1	3	-1	3	-1	-2	4	-1	-4
class:investVerb&class:roomNoun	6	-1	-2	1	1	-4	-2	-2		4
class:investVerb&class:signVerb	-1	-1	-1	2	6	3	1	-1	-1	
class:investVerb&class:sum	-5	-3	-3	-4	27	-6	-4		-2	-4
class:investVerb&class:talkNoun	12	1	-1	-4	-2	-3		-3	-4	-4
class:investVerb&class:topicVerb		-1		-2	5	-3	-2	-1		-4
class:investVerb&class:travelNoun	4	15	-4	-3	-5	-2	-3	3	1	-5
class:investVerb&class:travelVerb	-3	1	2	-1		1			1	-1
class:investVerb&class:visitorNoun	-1	4	3	-5	2	1	-4	-2	-2	-5
class:investVerb&class:wish	-2		-1	-2	-1	-1	-1	2	-5	-2
class:investVerb&groups:1	-4		1	-1	4		3	-1	-2	-1
class:investVerb&groups:2	-1	1	-1	-3	13	-1	-2	1	-1	
class:investVerb&groups:3	2	-2	-1	-3	3	-2	-1	3	2	1
class:investVerb&groups:4	1	-2			5		-2	-1	-2	1
class:investVerb&parties:aa	-8			-1		5	-2	6	-4	3
class:investVerb&parties:ac	-4	1	-2	-4	11	3	1	4	-2	-2
class:investVerb&parties:af	-3	-2	-2	-3	-1	1	-2	9	2	-3
class:investVerb&parties:ao	6	-1	-6	-3	23	-2	-4	-2	-3	-2
class:investVerb&parties:ap	-5	3	1			1	-1	-1	-1	7
class:investVerb&parties:cc	-3	1	2	-2	16	5	-2	-1	-2	-2
class:investVerb&parties:cf		-2	2	-1	13	-1	-2	2	-2	-2
class:investVerb&parties:co	8	-2	4	-3	8	-5	-2	-2	-1	-4
class:investVerb&parties:cp		6	1	-2	2		-2	-2	-3	-2
class:investVerb&parties:ff	-2	-2		-2	20	-4	-2	4	-2	-2
class:investVerb&parties:fo		-3	3	-4	20		-2	-5		-4
class:investVerb&parties:fp	4	-3	-1	-2	4	-1	-2	-2		2
class:investVerb&parties:oo	1	-1	-12	-5	25	1	-2	2	-3	-4
class:investVerb&parties:op	-1	-1	1	-4	10	-4	-2	-2		1
class:investVerb&parties:pp	10		-1		-1	-3	-2	-2	-1	1
class:launchNoun	-1	1	-1	1	1	10	-2	-1	-1	-3
class:launchNoun&class:launchVerb	-6	-2	-4	-2	-3	34	-3	-1	-3	-3
class:launchNoun&class:licenceNoun	-4	4	-2	-4	-4		3	8	-5	-3
class:launchNoun&class:licenceVerb	-4	-2	-2	-2		4	-2	14	-6	-3
class:launchNoun&class:mealNoun	17	-8	-4	12	-5	-10	-4	2	-3	3
class:launchNoun&class:meetVerb	13	-7	2	-2	-2	-3	1	-3	-3	-4
class:launchNoun&class:moneyNoun	-5	-1	-3	-2	7	4	-2		2	-3
class:launchNoun&class:pactNoun	-4	-4	-1	16	-2	-2	-3	-3	-4	-3
class:launchNoun&class:planned	-6	-2	-2	1	8	5		-2	-1	-2
class:launchNoun&class:policyNoun	-1	-4	-2	-2	3	-4	12		-7	-3
class:launchNoun&class:policyVerb	-2	-2	-1	5	-2	1	4	-2	-3	-3
class:launchNoun&class:postNoun	3	-3	-3	1	5			1		-4
class:launchNoun&class:punishNoun	-6	-3	-2	-5	-4	-2		-2	8	-1
class:launchNoun&class:punishVerb	-4	-2	-3	-2	-2	4	-2	-4	4	-2
class:launchNoun&class:quoted	9	9	-5	-6	12	16	-4	-3	-6	-3
class:launchNoun&class:receiveVerb		4	-2	-3		3			3	-3
class:launchNoun&class:roomNoun	-2	2	-3	1	-5	6		-3	10	-5
class:launchNoun&class:signVerb	-5	-3	-1	13	-4	8	-4	-1	-6	-4
class:launchNoun&class:sum	-4	-3	-2	-1	30	-11	-3	-2	-5	-3
class:launchNoun&class:talkNoun	7	2	-2	4		-5	-2	-1	-3	-2
class:launchNoun&class:topicVerb	-2	2	-1	2	-1	1		-1	-3	-2
class:launchNoun&class:travelNoun	3	18	-2	-4	-4		-3	-2	2	-3
class:launchNoun&class:travelVerb		13	-1		1	4	-3	1	-2	-3
class:launchNoun&class:visitorNoun	-2	1	-2	-2	1	-5		-2		-4
class:launchNoun&class:wish	-1	-2	-3	-1	-1	3	-3	-1	1	-4
class:launchNoun&groups:1	-2	4	-1	1	1	17	-2	-2	-3	-4
class:launchNoun&groups:2	-2		-1		2	9	-2	1	-1	-3
class:launchNoun&groups:3	1	-3	-4	5	-2	4	-2		-1	-2
class:launchNoun&groups:4	-2	-3		-1	-1		-2		-1	-1
class:launchNoun&parties:aa	-3	-3	-2	-1			-1		2	-7
class:launchNoun&parties:ac	-8		1	1	-1	1	-4	-2	1	-2
class:launchNoun&parties:af	-6	-2	-1	3		-2	-3	8	4	-2
class:launchNoun&parties:ao	-5	-2	8	-11	29	-12	-3	-4	7	-5
class:launchNoun&parties:ap	-7	2	-2	7	-2	14	1	-2	1	-6
class:launchNoun&parties:cc	-5	-4	-2	-3	1	-4	-3	-3	2	-2
class:launchNoun&parties:cf	-3	-4	-1		3		-2			-1
class:launchNoun&parties:co	-2	1	-6	14	4	6	-2	-2		-2
class:launchNoun&parties:cp	1	1	3	1	-3	1	-1	-1	-3	-1
class:launchNoun&parties:ff	-4	-3	-2	4	-1	6	-1	-1	-4	-2
class:launchNoun&parties:fo	-5		-8	10	-2	6	-2	-3	6	-2
class:launchNoun&parties:fp		-2	-2	-4	-3	16	-2	1	-4	
class:launchNoun&parties:oo	8	4	-11	8	-6	25	-2	-2	-4	-4
class:launchNoun&parties:op		8	1	5	1	-4	-2	-1	1	-3
class:launchNoun&parties:pp	11	-2	-2	-1	-2	2	-2	-1	-2	-2
class:launchVerb	-4	-1	1	-1	-1	16	1			-1
class:launchVerb&class:licenceNoun	2	1	-2	-4	-5	5	-5	22	-1	-3
class:launchVerb&class:licenceVerb	-2	-3	2	-2	-2	17	-3	6	-7	-3
class:launchVerb&class:mealNoun	3	-4	25	7	-7	-6		-2	-5	1
class:launchVerb&class:meetVerb	10		-2		3	5		1	-6	-4
class:launchVerb&class:moneyNoun	-4	5	-5	4	5	12	-6		-4	-2
class:launchVerb&class:pactNoun	-7	-4	-1	14	-3	-6	-4	-3	8	-4
class:launchVerb&class:planned	-2		-1	-3	-6	19		-3	-6	-3
class:launchVerb&class:policyNoun	-4	-4	-1	-2	-5	-8	25	-1	-1	-4
class:launchVerb&class:policyVerb	-1		-4	-4		7	8		1	2
class:launchVerb&class:postNoun	-4	-3		4	-5	10	-1		2	7
class:launchVerb&class:punishNoun	-1	-3	-4	-1	-5	-4	2	-3	18	-3
class:launchVerb&class:punishVerb	-3	-1	4	-3	-2	9		-2	5	-4
class:launchVerb&class:quoted	-7		-5	-4	-4	8	-5		-5	-4
class:launchVerb&class:receiveVerb	-10	5		-2	3	-3	-2	-4	13	-5
class:launchVerb&class:roomNoun		-2	1		-2	30	-4	-1	-1	3
class:launchVerb&class:signVerb	3		-5	8	-6	8	-2	-1	-5	-3
class:launchVerb&class:sum	-3	-3	-3	-1	7	-5	-1		-3	-3
class:launchVerb&class:talkNoun	4	6	2	-1		-3	5	-2	-4	-3
class:launchVerb&class:topicVerb			1	-5	-4	4		-2	3	-2
class:launchVerb&class:travelNoun	-3	34	1		-3	7	-4	-1	-6	-4
class:launchVerb&class:travelVerb	-6	8	3	-5	-1		-4	5	1	-1
class:launchVerb&class:visitorNoun	-7	5	3		-5	2	-2	-3	7	-5
class:launchVerb&class:wish	-2		-3	-3	-2	4	2	2	-3	
class:launchVerb&groups:1	-5	-2	2	-3	-1	22	4	-4	-1	-2
class:launchVerb&groups:2	-5	-1		-1	-1	15	-2	2		-3
class:launchVerb&groups:3	-1	-2	1	4	-1	7	-3	2	1	8
class:launchVerb&groups:4	-3	3	-1	-4	2	7	3	4	1	-3
class:launchVerb&parties:aa	-6		-4	-6	-1	-5	6	-2	22	-5
class:launchVerb&parties:ac		3	-3	-4	6	1	7	10	-1	-5
class:launchVerb&parties:af	-4	-1	-3	2	-1	-3		12	8	-4
class:launchVerb&parties:ao	-18	-6	6	7	11	20	-10	-3	8	-1
class:launchVerb&parties:ap	-6	3	-2	-2		26		-3	4	-2
class:launchVerb&parties:cc	-10	-3	-4	-4	7	6	-2	7	-1	-3
class:launchVerb&parties:cf	-4		-1	-5	-1	12	1	8	4	1
class:launchVerb&parties:co	-10	3	-5	5	17	32	-3	-2	-5	-4
class:launchVerb&parties:cp	-9	3	9	-3		1	-3	-1		-1
class:launchVerb&parties:ff	-4			1	-3	12	2	8	-2	-4
class:launchVerb&parties:fo	11	-1	9	10	12	13	-2	-4	-1	-5
class:launchVerb&parties:fp	-4		-3	-1	-2	20	-3	1	-1	3
class:launchVerb&parties:oo	-1		-5	-7	-6	37	-3	-2	-2	-5
class:launchVerb&parties:op	-6	6	7	-4	11	16	-4	-2	-6	
class:launchVerb&parties:pp	6	-2	4	2	-2	10	-3	-2	-2	8
class:licenceNoun	-4	-1	-2	-2	-4	-3		20	-5	-3
class:licenceNoun&class:licenceVerb	-3	-2	-2	-3	-5	-2	-2	20	-7	-4
class:licenceNoun&class:mealNoun	30	-3	1	-6	-3	-5	2	-16	-5	-3
class:licenceNoun&class:meetVerb	-2	-4	-1	-4	-4	-4	-2	-1	-1	-2
class:licenceNoun&class:moneyNoun	-5	3	-3	-2	-14	-1	-1	23		-2
class:licenceNoun&class:pactNoun	-7	-3	-3	13	-3	-3	6	-5	-5	-1
class:licenceNoun&class:planned	-9	-4		-1	-5	3	13	17	-6	-4
class:licenceNoun&class:policyNoun	-3	-2	-3	-4	-3	-4	11	-2	3	-1
class:licenceNoun&class:policyVerb	-7	-1	-1	-4	-5	-5	9	13	-3	-4
class:licenceNoun&class:postNoun	2	-3	-3	1	1	7	-9	4	-4	5
class:licenceNoun&class:punishNoun	2	-2	-1	2	-3	-3	-1	-4	5	1
class:licenceNoun&class:punishVerb	1	-1	-3	-2	-4	-1	1	10	2	-1
class:licenceNoun&class:quoted	-4	-3	-2	6	-3	1	-4	-7	-8	-3
class:licenceNoun&class:receiveVerb	-7	-3	-1	-2	-7	-3	5	19	-10	-2
class:licenceNoun&class:roomNoun	3	-5	-3	-3	-3	8		33	-5	-3
class:licenceNoun&class:signVerb	1	-3				-5	-1	15	-4	-4
class:licenceNoun&class:sum	-5	-2	-2	-1	-17	-6	2	58	-12	-3
class:licenceNoun&class:talkNoun	13	-4	-4	-5	-2	-3	4	-8	-3	-3
class:licenceNoun&class:topicVerb	1	-4	-2	-4	-1	-4	3	-8	3	-3
class:licenceNoun&class:travelNoun	-9	3	-2	-4	-4	-6	-6	12	6	-3
class:licenceNoun&class:travelVerb	-2	2	-2	2	-6	1	-4	15	-12	-5
class:licenceNoun&class:visitorNoun	11	-7	-4	2	-4	-3	-5	-11	-3	-2
class:licenceNoun&class:wish	1	-1	-2	-5		1	-2	3	-5	-3
class:licenceNoun&groups:1	-5		-2	1	-4	-2	2	18	-2	-4
class:licenceNoun&groups:2	-4	-2	-2	-3	-5	-3	-3	26	-7	-3
class:licenceNoun&groups:3	-3	1	-1	-3	-7	-3	6	16	-6	-3
class:licenceNoun&groups:4	1	-2	-2	-2	3	-2	-5	2	-1	-1
class:licenceNoun&parties:aa		-3		-4	-5	-4	3	13	-1	-2
class:licenceNoun&parties:ac	-4	-3	-2	-1	-2	-4	-3	6	-6	-2
class:licenceNoun&parties:af	-5	-2	-2	-5	-7	-3	-4	31	-9	-3
class:licenceNoun&parties:ao	-10	-3	-6	-13	-14	-4	14	35	-4	-15
class:licenceNoun&parties:ap	-6	-3	-1	-5	-3	-4	7	5	-5	-4
class:licenceNoun&parties:cc	-7	1	-2	-4	6	-3	-2	20	-6	-1
class:licenceNoun&parties:cf	-5	2	-2	2	-2			9	2	-2
class:licenceNoun&parties:co	4	-3	-9	25	-11	-4	-4	13	-5	-3
class:licenceNoun&parties:cp	-4	16	-2	-3	-1	-3	-3	1	-3	-2
class:licenceNoun&parties:ff	-4	-2	-2	1	-5		1	17	-7	-2
class:licenceNoun&parties:fo	-3	-2	-3	7	-11	-4	-3	11	-8	-1
class:licenceNoun&parties:fp	-3		-2	-6	-2	-2	-5	14	3	-5
class:licenceNoun&parties:oo	-11	-4	-6	-3	-7	-5	-3	10	-4	-19
class:licenceNoun&parties:op	-12	-3	13	-5	-4	-3	-3	-8	-4	27
class:licenceNoun&parties:pp	20	-1	-3	-3		-3	1	-9	-5	-3
class:licenceVerb	-3	-2	-2	-2	-1	-1	2	11	-2	-1
class:licenceVerb&class:mealNoun	-7	-3	-3	-5	-2	-4	3	-15	-5	-4
class:licenceVerb&class:meetVerb	-5	-3	-3	-2	-4	-4	3	-7	-6	-4
class:licenceVerb&class:moneyNoun		-3	-3	-2	2	-4	-6	6	-4	-4
class:licenceVerb&class:pactNoun	-3	-2	-3	19	-4	-5	-1	-9	-2	-4
class:licenceVerb&class:planned	-3		-3	-4	-2	3	2	-8	-3	
class:licenceVerb&class:policyNoun	-5	-3	-3	-5	-1	-4	13	-2	1	-2
class:licenceVerb&class:policyVerb	-4	-2	-3	-4	-1	-2	11	8	1	1
class:licenceVerb&class:postNoun	-6	-3	-2	4	-5	-1	-7	-5	-1	20
class:licenceVerb&class:punishNoun	-4	-2	-1	-1	-3	-2	4	-5	12	-4
class:licenceVerb&class:punishVerb	-2			-4	-5	-1	2	1	3	-3
class:licenceVerb&class:quoted	-7	-3	4	7	2	-2	-5	-2	5	-6
class:licenceVerb&class:receiveVerb	1	-4	-2	-2	6	-5	-1	8	-3	-4
class:licenceVerb&class:roomNoun	4	-3	-3	3	1	-5	-4	9	5	8
class:licenceVerb&class:signVerb	1	-3	-2	5	-1	-1	-2	9	-4	2
class:licenceVerb&class:sum	-4	-2	-2	5	18	-4	-3	-4	9	-3
class:licenceVerb&class:talkNoun	12	-3	-1	-4	-4	-4	1	1	-3	-2
class:licenceVerb&class:topicVerb		-2	-2	-1	1	-4	-1	6	1	-1
class:licenceVerb&class:travelNoun	-7	27	-4	-4	-4	6	-7	12	4	-5
class:licenceVerb&class:travelVerb	-1	2	-3	-1	-3	1		7	-3	2
class:licenceVerb&class:visitorNoun	9	-5		-3	-1	-3	11	-4	-4	-3
class:licenceVerb&class:wish	-5	-3	-2	-5	-4			1	-3	-3
class:licenceVerb&groups:1	-5	-3	-1	-4	-2	4	11	5	-2	-4
class:licenceVerb&groups:2	-4	-3	-2		-1	-3	-2	19	-4	-1
class:licenceVerb&groups:3	-1	1	-2	-3	-4	-3		7		
class:licenceVerb&groups:4	1	-3	-2	-3	2	1	-2	1	1	-2
class:licenceVerb&parties:aa	-5	-2	-2	-1	6	-4	-2	4	3	1
class:licenceVerb&parties:ac	-4	-3	-2	-4	3	-2	8	5	-6	-2
class:licenceVerb&parties:af	-4	-2	-2	-4	-3	-2	-5	26	-4	-4
class:licenceVerb&parties:ao	5	-3	-4	-5	6	5	15	9	-1	-3
class:licenceVerb&parties:ap	-2	-3	-2	-1	1	-1	2	4	6	4
class:licenceVerb&parties:cc	2	-3	-2	-6	2	-5	3	12	-4	-1
class:licenceVerb&parties:cf	-3	1	-2	-4	-3	-1	-1	8	-1	-2
class:licenceVerb&parties:co	-8	-4	2	-5	27	3	-4	1	3	-2
class:licenceVerb&parties:cp	1	3	-3	-3	4	-5		-2	-3	-3
class:licenceVerb&parties:ff		-2	-2	3	-6		-1	7	1	-3
class:licenceVerb&parties:fo	1	-2	-4	11	14	-6	-4	-9	-5	-3
class:licenceVerb&parties:fp	5	1	-2	-3	-2	-2	-4	11	4	-5
class:licenceVerb&parties:oo	-4	-3	9	-3	-32	15	-3	-12	7	-2
class:licenceVerb&parties:op	4	-4	7	-5	1	-7	-2	-5	-2	-11
class:licenceVerb&parties:pp	2	-2	-1	-3	-3	-3	-1	-4	-4	9
class:mealNoun	17	-4	1	-2	-3	-4	-1	-3	-4	-5
class:mealNoun&class:meetVerb	22	-3	-2	-2	-3	-2	-4	-2	-3	-4
class:mealNoun&class:moneyNoun	17	4	22	-7		-2		-2	-5	-3
class:mealNoun&class:pactNoun	-31	7	11	-8	-3	-3	8	5	-4	-2
class:mealNoun&class:planned	-11	4	3	-3	-4	-8	14	-2	-3	-4
class:mealNoun&class:policyNoun	4	-5	-6	-6	-3	-5	17		-6	-3
class:mealNoun&class:policyVerb	4	-2	2		-3	-5	3	-3	-4	-5
class:mealNoun&class:postNoun	-20	-3	-9	-4	-4	13	-2	-2	-3	-12
class:mealNoun&class:punishNoun	-10	-2	-4	-3	-2	-1	-5	-1	-9	-3
class:mealNoun&class:punishVerb	8	-8	-4	-3	1	-5	7	-3	-8	
class:mealNoun&class:quoted	8	-4	-4	-7	-5	-7	-5	-3	-5	-4
class:mealNoun&class:receiveVerb	-9	-4	11	-4	-3	-3	-3	-2	-2	-3
class:mealNoun&class:roomNoun	4	-3	1	-1	-3	-5	3	-3	-5	-5
class:mealNoun&class:signVerb	-16	7	9	21		-8	1	-3	-4	-3
class:mealNoun&class:sum	-12	-2	-2	-4	27	-6	-7	-6	-8	-1
class:mealNoun&class:talkNoun	3	-3	5	3	-3	-3	-2	-2	-4	-3
class:mealNoun&class:topicVerb	23	-6		7	-2	-5	-3	-2	-3	1
class:mealNoun&class:travelNoun	6	-16	-4	-3	-2	-3	-3	-2	-4	-6
class:mealNoun&class:travelVerb	2	-9	7	-3	-2	-3	-4	1	-4	-5
class:mealNoun&class:visitorNoun	1	-2	-1	-4	-3	-3	-3	-2	-2	-4
class:mealNoun&class:wish			-4	-3	-3	-5	-4	-3	-4	-3
class:mealNoun&groups:1	24	-7	-1	-6	-4	-7		-3	-5	-4
class:mealNoun&groups:2	17	-5	-1		-3	-3		-3	-5	-6
class:mealNoun&groups:3	16	-1	10	6	-1	-3	-3	-2	-3	-8
class:mealNoun&groups:4	-1	5	2	-3	-3	-2	-4	-1	-2	-2
class:mealNoun&parties:ac	-5	-4	-12	-6	-6	-2	-6	-2	-2	-2
class:mealNoun&parties:af	35	-2	-2	11	-4	-4	-7		-14	7
class:mealNoun&parties:ap	-17	-3	-6	10	-3	-3	10	-4	-5	-5
class:mealNoun&parties:cc	-6	8	19	-5	-7	-2	-3	-1	-2	-2
class:mealNoun&parties:cf	2	-4	26	-4	-3	-2	-1	-1	-1	-2
class:mealNoun&parties:co	60	24	-18	-5	-10	-4	-1	-1	-4	-3
class:mealNoun&parties:cp	-9	15	12	-3	-3	-2	-2	-1	-1	-2
class:mealNoun&parties:ff	4	-4	-4	-8	4	7	-2	-5	-5	-3
class:mealNoun&parties:fo	10	-4	21	-1	6	-4	-1	-2	-6	-4
class:mealNoun&parties:fp	21	-4		5	-4	-4		-3	-4	-4
class:mealNoun&parties:op	-16	5	23	-1	-6	-1	-2	-1	-2	-5
class:mealNoun&parties:pp	15	-3	-4	3	-3	-3	-4	-2	-3	-6
class:meetVerb	16	-3	1	-3	-3	-3	-2	-2	-4	-4
class:meetVerb&class:moneyNoun	19	-5	6	-3	-3	-4	-5	4	-2	-3
class:meetVerb&class:pactNoun	8	-3	-6	-5	-3	-3	-1	-4	-4	-2
class:meetVerb&class:planned	15	-3	3	1	-4	-5	-3	-3	-5	-5
class:meetVerb&class:policyNoun	11	-4	-4	-3	-2	-4		-3	-4	-2
class:meetVerb&class:policyVerb	14	-3	-1	2	-2	-2	3	-3	-2	-4
class:meetVerb&class:postNoun	-1	-2	3	-2	-3		-3	-2	-4	-4
class:meetVerb&class:punishNoun	15	-3	-2	-1	-3	-3	3	-2	-7	-7
class:meetVerb&class:punishVerb	10	-4	-2	-2	-2	-2	1		-3	-4
class:meetVerb&class:quoted	-9	-10	-6	-4	-3	-4	-5	-2	6	-3
class:meetVerb&class:receiveVerb	2	-5	2	-3	-3	-3	-1	-3	-3	-3
class:meetVerb&class:roomNoun	10	-4	1	-2	-2	-2	-3	-2	-4	-7
class:meetVerb&class:signVerb	3	4	2	5	-2	-4	-5	2	-2	-3
class:meetVerb&class:sum	-13	-2	-3	15	-6	11	-4	21	16	-2
class:meetVerb&class:talkNoun	6	-2	-1	-2	-2	-3	-2	-2	-2	-4
class:meetVerb&class:topicVerb	2	-4	1	-1	-3	-3	-2	-3	-1	-3
class:meetVerb&class:travelNoun	13	1	-5	-3	-2	-4	-2		-2	-2
class:meetVerb&class:travelVerb	11	2	-1	-3	-3	-4		-1	-4	-7
class:meetVerb&class:visitorNoun	2	-6	4	-4	-3	-3	-3		-2	-1
class:meetVerb&class:wish	-4	1		-4	-4	-1	1	-3	-4	-3
class:meetVerb&groups:1	20	-4	8	-2	-4	-4	-1	-3	-4	-4
class:meetVerb&groups:2	18	-4	-2	-3	-4	-5	-4	-3	-5	-5
class:meetVerb&groups:3	13	-5	-1	-3	-3		-1	-1	-4	-6
class:meetVerb&groups:4	7	5	-1	-1	2	-3	-2	-1	-1	
class:meetVerb&parties:aa	14	-4	-5	-3	-3	-3	-6	1	2	-4
class:meetVerb&parties:ac	-4	-5	2	-4	-2	-3	-2	-2	-1	-2
class:meetVerb&parties:af	8	1		3	-5	-5	-2	-3	-10	-3
class:meetVerb&parties:ao	1	5	-9	-4	-6	-3	-2	-1	-3	7
class:meetVerb&parties:ap	1	3	-1	-4	-4	-4	-1	-2	-3	-6
class:meetVerb&parties:cc	-3	6	1	-4	-2	-3	-3	-2	-3	1
class:meetVerb&parties:cf	9	1	5	-3	-4	-4	-2	-4	-7	-3
class:meetVerb&parties:co	24	3	5	-4	9	-3	-2	-1	-2	-4
class:meetVerb&parties:cp	16		-1	-4	-1	-2	-2	-2	-1	-2
class:meetVerb&parties:ff	-3	-3	-3	-3	-4	1	1	7	-4	-3
class:meetVerb&parties:fo	-32	-3	-13	-1	-6	-6	-2	-2	-4	-5
class:meetVerb&parties:fp	8		2	-2	-2	-2	-3	-2	-3	-5
class:meetVerb&parties:oo	23	-4	27	-4	-9	-5	-3	-2	-3	-4
class:meetVerb&parties:op	19	-2	2	-3	-2	-4	-3	-2	-3	-5
class:meetVerb&parties:pp	23	-3	-4	-3	-2	-2	-3	-2	-3	-5
class:moneyNoun	-2		-1	-2	9	-2	-2		-3	-1
class:moneyNoun&class:pactNoun		-3		12	4	1	-9	-3	-4	-3
class:moneyNoun&class:planned	-3		1	-3	14	-3	-2	-4		2
class:moneyNoun&class:policyNoun	1	-2	-1	-1	-1	-5	3	1	-8	-3
class:moneyNoun&class:policyVerb	-2		1	-2	9	-5	3		-3	-3
class:moneyNoun&class:postNoun	-10	5	2	-9	3	-5	-5	-2	-3	6
class:moneyNoun&class:punishNoun	-2	-3			-9	-4	-7	-3	5	
class:moneyNoun&class:punishVerb		-2	-3	-2		-1		3	3	-1
class:moneyNoun&class:quoted	-4	-4	-5	3	34	-3	-6	-6	-7	-4
class:moneyNoun&class:receiveVerb	2		-1		10	-1	-4	3	-1	-3
class:moneyNoun&class:roomNoun	-8	7	13	5	-3	-1	-3	-4	7	
class:moneyNoun&class:signVerb	-4	-3		2	16	-1	-5		-4	-1
class:moneyNoun&class:sum	-5	-3	-3	-7	32	-7	-4	-6	-6	-3
class:moneyNoun&class:talkNoun	14	1	-1	-1	-2	-1	-2	-2	-2	-2
class:moneyNoun&class:topicVerb	-8	-3				-3		-1	3	-1
class:moneyNoun&class:travelNoun	-1	1	-2	-4	-6	-3	-3	3	-3	-4
class:moneyNoun&class:travelVerb		5	2	-4	-2	-3	-3	2	-2	-5
class:moneyNoun&class:visitorNoun	-2	-1	2	-5	12	-3	-3	-6	1	-3
class:moneyNoun&class:wish	1	-1	-1	-2		-4	-4	-3	-4	-3
class:moneyNoun&groups:1	-1	3	-5	2	5	-3		-3	-3	
class:moneyNoun&groups:2	-2	-2		-4	14	-1	-2	-2	-4	-3
class:moneyNoun&groups:3	-3		1	-3	1	-5	-4	8	-1	3
class:moneyNoun&groups:4	-2	-2	-2	-4	12	-3	-1	2	-1	-2
class:moneyNoun&parties:aa	-7	-2	-2	-5	14	-4	2	3		-1
class:moneyNoun&parties:ac	-7	5	-3	-4	3	-1	-5	6	-5	-3
class:moneyNoun&parties:af	-5	-2	-2	-5	8	-4	-1	13	-3	-3
class:moneyNoun&parties:ao	-7	-1	-3	-6	14	3	-3	-4	1	7
class:moneyNoun&parties:ap	-11	4		-2	7	-2		5	1	1
class:moneyNoun&parties:cc	-4	-3	2	-4	8	-5	-3	4	2	-2
class:moneyNoun&parties:cf	-2	-1		-3		-3	-3		-1	-2
class:moneyNoun&parties:co	-4	-3	2	-6	6	-1	-3	-3	-1	-2
class:moneyNoun&parties:cp	-2	7	-1	-3	-1	-1	-2	-3	-2	-3
class:moneyNoun&parties:ff	-4	-3	-1	-6	22	-6	-4	4	-4	
class:moneyNoun&parties:fo	-7	-2	-4	-5	18	-8	-2	-6	-2	-2
class:moneyNoun&parties:fp		-1	1	-1	4	-2	-2	1	-5	3
class:moneyNoun&parties:oo	-9	-1	-10	-4	7	17	-3	-3	-3	-2
class:moneyNoun&parties:op	15	-16	7	-2	5	-5	-2	-2	-3	
class:moneyNoun&parties:pp	7	-2	1	-3		3	-2	-2		-1
class:pactNoun	-5	-3	-2	21	-3	-3	-2	-2	-2	-3
class:pactNoun&class:planned	-3	-1	-1	12	-3	-3	-2	-4	-2	-4
class:pactNoun&class:policyNoun	-5	-3	-1	4	-3	-2	-2	-2	2	-1
class:pactNoun&class:policyVerb	-6	-3	-2	19	-3	-4		-5	1	-3
class:pactNoun&class:postNoun	-8	-3	-3	-3	4	-5	-1	-3		-6
class:pactNoun&class:punishNoun	-3	-2	-1	2	-4	-1	-1	-5	7	
class:pactNoun&class:punishVerb	-5	-2	-1	4	-3	-3	-3	-4	6	-1
class:pactNoun&class:quoted	5	-3	-2	31	8	-4	-7	-3	-4	-3
class:pactNoun&class:receiveVerb	-3		-3	6	-3	-1	-2	-5	2	-2
class:pactNoun&class:roomNoun	-15	-3	2	18		-1	-2	-3	-1	-4
class:pactNoun&class:signVerb	-6	-3	-2	34	-5	-4	-4	-5	-5	-3
class:pactNoun&class:sum	-4	-2	-1	24	-3	-4	-2	-5	3	-3
class:pactNoun&class:talkNoun	1	-3	2	12	-3	-4	1	-1	-3	-3
class:pactNoun&class:topicVerb	-6	-4		16	-3	-4		-3	-3	-3
class:pactNoun&class:travelNoun		6	-2	11	-3	-3	-6	-3	7	-3
class:pactNoun&class:travelVerb			-1	11	-1	-3	-5	-6	-2	-3
class:pactNoun&class:visitorNoun	5	-2	1	13		-5	-5	-3	-4	-3
class:pactNoun&class:wish		-3	-2	-8	-1	-3	-2		-3	-3
class:pactNoun&groups:1	-5	-3	-3	27	-3	-4	-1	-2	-1	-3
class:pactNoun&groups:2	-5	-3	-3	21	-4	-5	-3	-2	-2	-3
class:pactNoun&groups:3	-4	-2	-2	15	-2	-1	-1	-2	-1	-2
class:pactNoun&groups:4	-6	-1		11	-1	4	-3	-4	-3	-4
class:pactNoun&parties:aa	-6	-2		-2	2	-1	-1	-1	1	
class:pactNoun&parties:ac	-1	-4	-5	14	-2	3	-6	-6	-4	-2
class:pactNoun&parties:af	-7	-2	-2	21	-3	-3	-5	-3	-2	-3
class:pactNoun&parties:ao	-10	-3	6	17	-14	-2	-5		2	-3
class:pactNoun&parties:ap	-7	-1	-2	11	-2	-2	-2	-2	3	-5
class:pactNoun&parties:cc	-5	-3	-4	17	-4	5	3	-2	-3	-2
class:pactNoun&parties:cf	-6	-3	1	9	-4	2	-3	-5	-4	-2
class:pactNoun&parties:co	-10	-3	-4	15	-3	2	-3		5	-2
class:pactNoun&parties:cp	-2	-3	-2	7	-4	2	-1	-3	-1	-3
class:pactNoun&parties:ff	-6	-2	-1	28	-9		-3	-5	-2	-4
class:pactNoun&parties:fo	5	-2	-4	15	-6	-1	-2	-3	-5	-2
class:pactNoun&parties:fp	-7	-2	-1	15	1	-2	-2		-3	-6
class:pactNoun&parties:oo	-17	-6	-9	23	-4	-5	-3	-2	-2	-4
class:pactNoun&parties:op	-3	-5	-1	16	-4	-5	4	-1	-3	5
class:pactNoun&parties:pp	-2	-1		12	-2	-3	-1	-2	-4	-2
class:planned		2	1		3	1		-2	-3	-1
class:planned&class:policyNoun	-3	-2	-2	-2	1	-1	10	-1	-4	-5
class:planned&class:policyVerb	-4	3	-2	4	5	3	5	-3	-2	-2
class:planned&class:postNoun	-11	-4	-3	-7	7	-6	-1	-4	-3	-1
class:planned&class:punishNoun	-1	-3	-4	-4	-5	-7	5	-5	5	-5
class:planned&class:punishVerb		-1	-3		-5	3	1	-4	2	-1
class:planned&class:quoted	-12	-5	-5		12	1	-6		-5	-4
class:planned&class:receiveVerb	5	2	6	-3		-2	-2	-3	-2	-5
class:planned&class:roomNoun	-17	1	2	-3	-7	7	14	2	-5	-2
class:planned&class:signVerb	-2	3		11	5	-3		1	-2	-1
class:planned&class:sum	-5	-3	-3	-7	36	-7	-6	-1	1	-3
class:planned&class:talkNoun	-1	1	5		-2		2	-4	-3	
class:planned&class:topicVerb	-3	-2	-1	-1	4	2	2	-2	-2	-1
class:planned&class:travelNoun	-4	26	-6	-3	-4	4	-3	-2	-5	2
class:planned&class:travelVerb	2	16		-4	2	2	-1	-4	-5	-1
class:planned&class:visitorNoun	-1	4	10	-4	4	-2	-2		-2	-4
class:planned&class:wish	-1			-1	-2	-1	-2	1	-2	-2
class:planned&groups:1	-3	6	-1		3	4		-1	-5	-5
class:planned&groups:2	-1	-1	1	2	5	-2	1	-2	-2	2
class:planned&groups:3	4	1	2	-2	1	4	1	-3	-2	-2
class:planned&groups:4	3	1	2	-3	-4	3	-1	-1	-1	
class:planned&parties:aa	13	-3	4	-3	3	2	12	-5		1
class:planned&parties:ac	-9	-5	5		4	8		3	-4	-2
class:planned&parties:af	-7	-1		-1	5		-2	-3	4	-2
class:planned&parties:ao	11	-6	-8	-1	11	16	-4	4	2	-5
class:planned&parties:ap	8	-1	1	-3	-1	-3	7	-5	-4	7
class:planned&parties:cc	-4	2	7	-4	4		-3	-3	1	-2
class:planned&parties:cf	-2	2	3		8	6	1	3	-2	-2
class:planned&parties:co	-5	-1	17	12	-6	-9	-1	-2	3	-2
class:planned&parties:cp	-1	6	5	-2	-2	1			-3	-3
class:planned&parties:ff	-5	-1	1	1	-4	6		-3	-1	-3
class:planned&parties:fo	-2	-3	-6	-2		5	-1	-3	2	-2
class:planned&parties:fp	3	-1		-1	2	5	-3	-1	-4	1
class:planned&parties:oo	4	-1	17	14	-13	-4	-4	6		-4
class:planned&parties:op	2	-7	-5	5		5	-4	-2	-3	15
class:planned&parties:pp	9	3		-3			-1	-3	-3	-2
class:policyNoun	-2	-3	-1	-2	-2	-4	17	-2	-2	-3
class:policyNoun&class:policyVerb	-3	-3	-3	-3	-3	-4	30	-4	-3	-3
class:policyNoun&class:postNoun	-7	-2	-4	-7	6	-5	9	-4	5	
class:policyNoun&class:punishNoun	-5	-3	-2	-1	-4	-3	5	-3	2	-1
class:policyNoun&class:punishVerb	-3	-3	1	-3	-4	-4	13	-3		-2
class:policyNoun&class:quoted	-8	-3	3	-2	3	-4			6	-3
class:policyNoun&class:receiveVerb		-5	-3	-4		-1	5	-3	1	1
class:policyNoun&class:roomNoun	2	-1	-2		-1	-2	16	-3	-3	-4
class:policyNoun&class:signVerb	-8	-2	-1	5	-1	-5	16	-1	-5	-1
class:policyNoun&class:sum	-4	-2	-3	5	5	-4	13	-3	16	-3
class:policyNoun&class:talkNoun	1	-3	2		-2	-4	13	-3	-2	
class:policyNoun&class:topicVerb		-3	-2	-3		-3	9	-2	-4	-4
class:policyNoun&class:travelNoun	-7	14	-2	4	-4	-3	-13	-3	6	9
class:policyNoun&class:travelVerb		-3	-2	-2	-2	-1	10	-2	-2	
class:policyNoun&class:visitorNoun	-2	-4	-1	-1	-2	-4	2		-5	3
class:policyNoun&class:wish	-5	-3	-2	-2	-2	-5	5	-3	-7	-3
class:policyNoun&groups:1	-4	-4	-1	-2	-2	-5	30	-3	-6	-4
class:policyNoun&groups:2	-4	-2	-1	1	-2	-4	10	-2	2	-4
class:policyNoun&groups:3	6	-3	-2	-3	-3	-2	1	-4		1
class:policyNoun&groups:4	1	-3	-1	-5	-2	2	-1	2	1	1
class:policyNoun&parties:aa	-3	-2	-2	-4	-3	-1	17	-2	-5	
class:policyNoun&parties:ac		-3	-3	-3	2	1	5	5	1	-3
class:policyNoun&parties:af	-3	-2	-2	1	-1	-2	1	1	6	-3
class:policyNoun&parties:ao	-5	-3	-5	3	-5	-5	5	-5	-9	-5
class:policyNoun&parties:ap	-5	-4	-4	-3	-4	-4	20	-2	5	-3
class:policyNoun&parties:cc	1	-3	-2	-3	2	5	2	-3	-4	2
class:policyNoun&parties:cf	1	1		-2	3	2	-1	-2	6	-2
class:policyNoun&parties:co	2	-4	-8	-2	-6	-4	-14	-2	-4	-4
class:policyNoun&parties:cp	4	-6	1	-4	-3	-1	4	-2		-2
class:policyNoun&parties:ff		-2		-4	-8	-2	2	-4	5	-2
class:policyNoun&parties:fo	-7	-2	-5	27	-7	-5	-13	-5	-10	-3
class:policyNoun&parties:fp	9	-2	-3	1	-2	-1	-5		3	-3
class:policyNoun&parties:op	-5	-4	-4	3	-3	2	-5	-2	-4	-4
class:policyNoun&parties:pp	3	-4		-4	-3	-2		-2	-3	2
class:policyVerb	-4	-1	-3	3		-1	12		-2	
class:policyVerb&class:postNoun	-8	-2	-2	-3	1	-3	3	-4	-4	24
class:policyVerb&class:punishNoun	-4	-3	-3	-6	-3	-3	23	-6	4	-3
class:policyVerb&class:punishVerb	-3	-2	-4	-5	-4	-6	16	-1	2	-2
class:policyVerb&class:quoted	-4	-2	-2	6	5	-5	2	3	3	-6
class:policyVerb&class:receiveVerb	-3	3	1	5	4	-3		-4	3	-3
class:policyVerb&class:roomNoun	-1	1	1	2	-3		6	-1	-4	
class:policyVerb&class:signVerb	-5	-2	-2	22	-2	-2	1	-2	-4	-1
class:policyVerb&class:sum	-7	-3	-1	-1	29	-5	2	-1		-3
class:policyVerb&class:talkNoun	5	-1	-1	5	-2	-5	10	-4	-2	-2
class:policyVerb&class:topicVerb	-2	-3	-3	4		-3	4	-4	-3	-3
class:policyVerb&class:travelNoun		15	-3	-1	-4	-4	-14	-2	-2	-4
class:policyVerb&class:travelVerb	-1	4		5	4	-3	-1	-3	-5	5
class:policyVerb&class:visitorNoun	4	5	1	5	-1	1	1		-4	-4
class:policyVerb&class:wish	-4	-2	-3	-3	-2	-5	5	4	-3	-3
class:policyVerb&groups:1	-6	-1	-5	1	-1	-1	25	-3	-3	-3
class:policyVerb&groups:2	-4	-3	-2	4	2	-3	5	1		
class:policyVerb&groups:3		-1		5		-2	1	4	-1	6
class:policyVerb&groups:4	3	-1		4	-4	4	3		-1	
class:policyVerb&parties:aa	1	-2		-2	-1		13	-2	3	2
class:policyVerb&parties:ac	-6	-3	-2	6	-2	1	11	-4	-7	-2
class:policyVerb&parties:af	-3	-2	-2	3		-2	-2	12	-2	-4
class:policyVerb&parties:ao	-10	-2	9	-3	-9	19	24	-7	-7	-2
class:policyVerb&parties:ap	-5	-3	-1	3	-3		9	-1		7
class:policyVerb&parties:cc			4	4	-6	1	7	-1	1	-2
class:policyVerb&parties:cf	-5	-1	1	-1	-1		2		1	1
class:policyVerb&parties:co	-6	3	-4	3	14	5	-10	-4	-4	-2
class:policyVerb&parties:cp		1	2	7	-2		1		-1	
class:policyVerb&parties:ff			-3	4	1	2	2	8	-3	-3
class:policyVerb&parties:fo	14	-3	-4	8	5	9	-8	8	-7	-3
class:policyVerb&parties:fp	2	-2	-1	6	-1	2	-3	3	2	
class:policyVerb&parties:oo	-8	8	-7	17	7	6	-4	-8	-2	-1
class:policyVerb&parties:op	1	-4		12	-3	-5	-3	7	-2	20
class:policyVerb&parties:pp	1	-3	-3	7		-3	2	-3	-2	5
class:postNoun	-2	-3	-1	-1	-1	-2	-1	-2	-1	10
class:postNoun&class:punishNoun	-1	-3		2	-2	-1	-1	-3	2	6
class:postNoun&class:punishVerb	-3	-3		2	-2	2	1	-2	5	3
class:postNoun&class:quoted	-3	-6	-4	-4	3	-4	-3	-2	-7	7
class:postNoun&class:receiveVerb	4	-4	-1	-5	-3	-3	-3		-4	-9
class:postNoun&class:roomNoun	3	-1	-4	-2	-1	-1	-2	-1	3	
class:postNoun&class:signVerb	-1	-2	-3	-2	3	-3	-2	-2	-5	18
class:postNoun&class:sum	-13	-3	4	-3	37	7	6	-3	-6	-7
class:postNoun&class:talkNoun	6		6	1		-3	-1	-3	-3	-2
class:postNoun&class:topicVerb	16	-4	-1	-3	2	-5	-3	-3	-2	-7
class:postNoun&class:travelNoun	-14	5	-3	8	-2	-4	-4	-2	9	
class:postNoun&class:travelVerb	-6	-3	-3	3	-4	-1		-3	3	16
class:postNoun&class:visitorNoun		-5	4	-2	-2	-4	-3	-3	-3	4
class:postNoun&class:wish	2	-2	-3	-1		-3	-1	-1	-4	
class:postNoun&groups:1	-5	-4	3	-4	2	-2	1	-3	-2	1
class:postNoun&groups:2		-2	-3		-2	-2	-1	-2		14
class:postNoun&groups:3	-4	-3	-1	-2	-2	-3	-3	-1	-4	12
class:postNoun&groups:4	-2	-1	-3		-2	-2	1	-3	-1	6
class:postNoun&parties:aa		-3	-3	-6	-3	-3	-6	-4	1	10
class:postNoun&parties:ac	-5	-4	-3	-5	-3	-3	8	2		-2
class:postNoun&parties:af	5	-2	-3	6	-4	-4		2	7	-5
class:postNoun&parties:ap	2	-4	-1	-6	-4	-1	2	-2	-1	21
class:postNoun&parties:cc	-1	2	-1	-6	-6	-1	-3	-1	-4	-4
class:postNoun&parties:cf	5	2	-4		1	-5	-2		-4	-1
class:postNoun&parties:co	-22	-2	34	-3	-1	-2	-2	-1	-6	-8
class:postNoun&parties:cp	7	4	-3		-5	-4		-2	1	-5
class:postNoun&parties:ff		-2	-3	15		-1	-1	-4	-8	-5
class:postNoun&parties:fo	-23	-3	-3	-2	34	1	-2	-1	11	-5
class:postNoun&parties:fp	2	-3	-1	-2	-1	-3	-2	-4	-3	8
class:postNoun&parties:oo	-7	-2	-6	-7	8	-10	-3	-2	-4	-8
class:postNoun&parties:op	-4	-4	-5	-2	1	-1	-2	-2	3	36
class:postNoun&parties:pp	-6	-2	-2	-2	-3	-2	-2	-3	-3	13
class:punishNoun	-4	-3	-2	-2	-4	-4	1	-3	14	-1
class:punishNoun&class:punishVerb	-5	-3	-2	-1	-4	-3	-2	-3	17	-2
class:punishNoun&class:quoted	-6	-2	-2	-3	-4	-3	-8	-3	-13	-4
class:punishNoun&class:receiveVerb	-4	-4	-2	-4	-2	-3	-4	2	8	-2
class:punishNoun&class:roomNoun	1	-4	-3	-4	-3	-1	-5	-3	18	-5
class:punishNoun&class:signVerb	5	-2	-1	-4	-5	-1	8	2		6
class:punishNoun&class:sum	-4	-2	-3	4	-18	-4	1		25	-4
class:punishNoun&class:talkNoun	-5	-2	3	2	-2	-3	-1		-2	
class:punishNoun&class:topicVerb		-3	-3	-5	-2	-4	-3	3	11	
class:punishNoun&class:travelNoun	-11	-3	4	3	-2	3	-7	-1	21	-1
class:punishNoun&class:travelVerb	-4	-3	-3	1	-3	-1	2	-4	16	-1
class:punishNoun&class:visitorNoun	1	-5	2	2	-2	3		-2	10	-3
class:punishNoun&class:wish	-3	-3	-2	-4	-4	-4	-2	-1	1	-1
class:punishNoun&groups:1	-4	-5	-2	-3	-4	-5	9	-3	6	-3
class:punishNoun&groups:2	-4	-2	-2	-2	-4	-3	-2	-3	21	-3
class:punishNoun&groups:3	-7	-3	-3	-2	-4	-3	-1	-4	11	3
class:punishNoun&groups:4	5	-1	-2	-1	-3	-1	-6	-2	9	4
class:punishNoun&parties:aa	-4	-2	-3	-2	-3	-4	1	-3	8	
class:punishNoun&parties:ac		-3	-4	-1	-3	-3	-2	1	8	3
class:punishNoun&parties:af	-5	-2	-2	-3	-6	-3	-5	-5	28	-3
class:punishNoun&parties:ao	-12	-2	-5	-2	2	-5	-7	-3	-5	-7
class:punishNoun&parties:ap	-6	-3	-3	-3	-3		-1	-3	11	5
class:punishNoun&parties:cc	-2	1	-1	-3	-4	-4	-3		15	-1
class:punishNoun&parties:cf		-2	-3	-3	-2	-4	-3	-5	22	-3
class:punishNoun&parties:co	5	8	25	-3	-3	-2	-18	-2	-10	-7
class:punishNoun&parties:cp	-2	-1	-3	5	2	-2		-2	5	-1
class:punishNoun&parties:ff	-4	-2	-3		-5	-2	-2	-1	18	-2
class:punishNoun&parties:fo	-7	-2	-5	11	2	-6	-3	-5	28	-4
class:punishNoun&parties:fp	-1	-2	-3	-4	-2	-1	-4	-1	6	-1
class:punishNoun&parties:op	2	-3	15	-5	-4	-3		-3	-6	8
class:punishNoun&parties:pp	4	-2	-2	-1	-2	-3		-1	-3	7
class:punishVerb	-3	-2		-2	-3	-1	2	-1	11	-2
class:punishVerb&class:quoted	-7	4	-4	-3	-4	1	-7	-4	6	-3
class:punishVerb&class:receiveVerb	5		-2	-5	-4	-4	-1	-1	10	-4
class:punishVerb&class:roomNoun	3	1	-4	-3	-3	6	1	-4	11	-5
class:punishVerb&class:signVerb	1	-3	-3	-6	-1	-1	4	-2	6	1
class:punishVerb&class:sum	-5	-2	-3	1	-9	-6	-1	1	23	-4
class:punishVerb&class:talkNoun	1	-1	2	-1	-2	-2		-2	3	-3
class:punishVerb&class:topicVerb	1	-1	-1	-3	-2	-2	1	-3	12	-2
class:punishVerb&class:travelNoun	-2				-1	1	-6	-3	7	-4
class:punishVerb&class:travelVerb	-2		-1	-2	-4	-2	1	-2	8	-3
class:punishVerb&class:visitorNoun	-5	-5	7	-4	-1	1	-1	1	-10	-4
class:punishVerb&class:wish	-5	-2	-2	-3	-2	-5	-3	-1	-1	-3
class:punishVerb&groups:1	-4	-3	1	-3	-3		9	-1		-2
class:punishVerb&groups:2	-2	-2	-1	-2	-3	-3	-1	-1	20	-2
class:punishVerb&groups:3	-6	-1	2	-2	-6	-2		-2	4	-1
class:punishVerb&groups:4		-2	-3	-3	-1	1	-1	-1	12	
class:punishVerb&parties:aa	-2	-1	-2	-5	-4	-3	3	-4	16	-3
class:punishVerb&parties:ac		-5	-4	-3	-5		1	-1	6	-2
class:punishVerb&parties:af	-4	-2	-3	-3	-6	-5	-3	-2	32	-3
class:punishVerb&parties:ao	-11	-5	3	-6	-8	7	1	-5	5	-5
class:punishVerb&parties:ap	-4	-3	-3	-3	-3	-1	10		16	
class:punishVerb&parties:cc	-3	-5	-3	-4		8		1	-1	-2
class:punishVerb&parties:cf	-2	1	-4	-3	-4	-5	-3	-1	17	-3
class:punishVerb&parties:co	-1	-3	10	2	-12	13	-3	-2	1	-3
class:punishVerb&parties:cp	-2	-4	4	1	-2	-5	-3	3		-4
class:punishVerb&parties:ff	-5	-1	-1		-2	-3	-2	1	12	-2
class:punishVerb&parties:fo	-4	-2	4	-6	1	1	-3	-4	10	-4
class:punishVerb&parties:fp	-5	-1	-5	-4	-2	1	-3	2	5	-1
class:punishVerb&parties:oo	-4	-2	-9	-5	7	8	-1	-2	2	8
class:punishVerb&parties:op	-4	-1	16	-5	3	10	2	-2	-10	4
class:punishVerb&parties:pp	5	-2	4		-3		-3	-2	-4	
class:quoted	-6	-2	-2	-1	4	-1	-4	-2	-1	-4
class:quoted&class:receiveVerb	3	13	3	7	1	5	-6	-4	-4	-3
class:quoted&class:roomNoun	9	-7	-5	4	14	-4	12	-2	-2	-5
class:quoted&class:signVerb	-8	1	-2	10	15	-3	-4	-6	-7	-4
class:quoted&class:sum	-9	-3	-2	11	1	-4	-8	-4	29	-2
class:quoted&class:talkNoun	-4	-3			5	-5	-3	-2	10	3
class:quoted&class:topicVerb	-7	-3	1	2	4		-3	-3	4	-4
class:quoted&class:travelNoun	-1	-7	-3	13	-5	-4	-2	-2	-6	-3
class:quoted&class:travelVerb	-6	11	-4	-2	-9	2	-3	-4		
class:quoted&class:visitorNoun		15	2	-5	8	-3	-2	-1	-3	-3
class:quoted&class:wish	-7		-4	-3	-1	-3	-4	-3	-5	-4
class:quoted&groups:1	-5	-2	-1	-4	2	-4	-5	-2	-5	-4
class:quoted&groups:2	-8	-3	-3	1	2	-1	-2	-3	3	-3
class:quoted&groups:3	-5	2	-5	1	16	3	-2	-1	1	-7
class:quoted&groups:4	-2	-4	-2	1	-3	1	-3	-3		-5
class:quoted&parties:aa	-6	41	-4	-3	3	-3	-6	-4	-21	-6
class:quoted&parties:ac	-6	-4	-3	-4	30	-9	-3	-5	-5	-6
class:quoted&parties:af	-10	7	-1	-7	-8	-5	-4	-1	18	-4
class:quoted&parties:ao	-4	-4	-2	-2	9	-4	-4	-9	-6	
class:quoted&parties:ap	-15	5	-2	-3	5	-4	3	-5	11	-11
class:quoted&parties:cc	-1	-3	-3	7	6	7	-3	-3	-3	-2
class:quoted&parties:cf	-6	-3	-2		4	-4	-3	-6	7	-3
class:quoted&parties:co	-5	-4	-2	-5	25	37	-1	-1	-4	
class:quoted&parties:cp	-8	-3	-3		4	-3	-2	-3	-4	-4
class:quoted&parties:ff	-5	-3	-2	14	5	8	-2	-2	7	-4
class:quoted&parties:fo	-1	-1	-16	-3	9	-8	-3	-7	-4	-4
class:quoted&parties:fp	-7		-5	2	9	4	-3	-2	6	-2
class:quoted&parties:op	24	-3	-15		1	-5	-1	-1	-2	-9
class:quoted&parties:pp	-4	-6	-4	-1	1	-4	-3	-3	-4	-8
class:receiveVerb	8		1	-2	-1	-3	-2	-1	-2	-4
class:receiveVerb&class:roomNoun	11	-2	1	-1	-3	-4	-3	-2		-6
class:receiveVerb&class:signVerb	-2	2	3	19	3	-5	2	-4	-2	-2
class:receiveVerb&class:sum	-5	-3	-3	6	37	-4	-3	-7	-7	-2
class:receiveVerb&class:talkNoun	10	-5	3	-4	-3	-2		-2	-3	-2
class:receiveVerb&class:topicVerb	9	-1		-1	-3	-4	-2	-1	-1	-4
class:receiveVerb&class:travelNoun	6	1	-4	-2	-3	-4	-3	-1	3	2
class:receiveVerb&class:travelVerb	4	6	-3	-2	-1	-4	-2	-2		-4
class:receiveVerb&class:visitorNoun	7	-2	6	-1	-2	-2	-1	-2	-3	-4
class:receiveVerb&class:wish	-4	-1	3	-2	-3	-2	-2	-1	-1	-4
class:receiveVerb&groups:1	-9	3	2	2	-1	-2	-2	-1	-1	-2
class:receiveVerb&groups:2	11	-1		-3	-2	-4	-3	1	-4	-5
class:receiveVerb&groups:3	17	-1	-2	-3	3	-4	-2	-2	-2	-4
class:receiveVerb&groups:4	12	-1	2	-1	-3	-1		-1		-5
class:receiveVerb&parties:aa		-3		-5	4	-3	-2	2	4	-1
class:receiveVerb&parties:ac	-2	-5	-1	-4	3	2	4	7	1	-3
class:receiveVerb&parties:af		-1	-1	-1	4	-2	1	1		-3
class:receiveVerb&parties:ao	4		6	-4	1	-5	-4	-2	13	-4
class:receiveVerb&parties:ap	21	4	3	-1	1	-4	-2		1	-9
class:receiveVerb&parties:cc	-4	-2	1	-3	1	1	4		-3	-2
class:receiveVerb&parties:cf		1	8	-3	2	-1	1	-2		-2
class:receiveVerb&parties:co	-7	10	5	-6	-7	-4	-2	-2	15	-1
class:receiveVerb&parties:cp	3	-3	7	-3	2	-3	-2	-1	-1	-3
class:receiveVerb&parties:ff	5	-3	4	-2	-4	-4	2	2		-3
class:receiveVerb&parties:fo	-3	-8		5	-7	1	-2	-5	5	-4
class:receiveVerb&parties:fp	12	-2	1	-4	-1	-3	-2	-1	-5	-5
class:receiveVerb&parties:oo	-2	15	11	-4	1	-4	-2	-2	-3	-5
class:receiveVerb&parties:op	4	2	5	-2	-5	1	-2	-2	-3	-6
class:receiveVerb&parties:pp	26	-3	-3	-3	-3	-3	-3	-2	-3	-7
class:roomNoun	7	-1	-2	-2	-3			-1		-1
class:roomNoun&class:signVerb	2		1	6	4		2	1	3	6
class:roomNoun&class:sum	-11	-3	-2	-2	27	-7	-8	-5	5	-4
class:roomNoun&class:talkNoun	7	3	1		-2	-1	-1	-2	-5	-7
class:roomNoun&class:topicVerb	8		-4	2	-4	-2	1	-3	1	-4
class:roomNoun&class:travelNoun	-4	17	-4		-2	-5	-2	-1	5	-5
class:roomNoun&class:travelVerb	2	-2		-2	-2	-5		-2	5	-6
class:roomNoun&class:visitorNoun	18	1		-2	-4	-5	-2	-3	-2	-3
class:roomNoun&class:wish	1	-3	-5	-3	-3			3	1	-7
class:roomNoun&groups:1	6	1	-6	-2	-3	1		-1	1	2
class:roomNoun&groups:2	4	-1	-2	-2	-3		-1	-2		
class:roomNoun&groups:3	9	-1	2	-2	-1	-1	-3	-1	-1	-3
class:roomNoun&groups:4	14	-2	-1	-1	-2	1	3	-2		-6
class:roomNoun&parties:aa	-12	-4	-2	-5	-2	-5	2	-4	-1	-8
class:roomNoun&parties:ac	14	-7	-3	-5	-1	-4	19	6	2	
class:roomNoun&parties:af	14	-3	-3	2	-8	-4	-5	-3	17	-6
class:roomNoun&parties:ao	-24	-4	-4	18	-7	20	-3	-4	-6	-6
class:roomNoun&parties:ap	1	-3	-3	-1	-3	5	6			5
class:roomNoun&parties:cc	16	10	11	-4	-4		-3	-2	-3	-3
class:roomNoun&parties:cf	2	6	6	-3	-5	-9	-2	1	-3	-3
class:roomNoun&parties:cp	6	7	4	-1	-3	-4	3	-2	-3	-4
class:roomNoun&parties:ff	26	-5	-4	-6	-1	4	-2	-5	-7	-5
class:roomNoun&parties:fo	-31	-3	-4	9	4	32	-1	-1	24	-6
class:roomNoun&parties:fp	5	-2	2	-1	-1		-1	-1	-5	-2
class:roomNoun&parties:oo	-21	15	-9	-4	-9	13	-1	-2	-2	-2
class:roomNoun&parties:op	-11	-14	4	3	3	16	-1	-1	7	-9
class:roomNoun&parties:pp	10	-3	-2	-2	-2	-1	-1	-2	-2	-4
class:signVerb	-3	-1	-2	15			-1	-1	-1	-2
class:signVerb&class:sum	-5	-2	-2	4	11	-4		1	-5	-4
class:signVerb&class:talkNoun	8	3	3	9	-2	-4	-1	-2	-3	-4
class:signVerb&class:topicVerb	-1	-2	-1	8	-3	-2	-1	4	-5	-4
class:signVerb&class:travelNoun	-11	19	-3	-1	-3	4	-4	3	2	-3
class:signVerb&class:travelVerb	1	6	-2	16	-1	-4	1	-4	-4	-3
class:signVerb&class:visitorNoun	2	3	1	7	1	-3	-4	-3	-4	1
class:signVerb&class:wish		1	-3	-1	1	-1	-2	3	-3	-3
class:signVerb&groups:1	-4	-4	-4	19	-1	2	3	-1	-4	-3
class:signVerb&groups:2	-4	-1	-2	17	-1	-3	-2	-1		
class:signVerb&groups:3	-1		-1	8	1	-1	-3	-2		
class:signVerb&groups:4	-2	3		6	4	4	-2	-1	-3	-3
class:signVerb&parties:aa	-4	1	1	10	-4	4	-6	6	-2	7
class:signVerb&parties:ac	-1		4	12	4	-1	1	-8	-4	
class:signVerb&parties:af	-6	-2	-1	17	-1		-4	-2	4	-3
class:signVerb&parties:ao		1	7	14	5	4	12	3	-5	-2
class:signVerb&parties:ap	-4	2	1	9	-1	2	-6	-1	-5	5
class:signVerb&parties:cc	2	2		8	-2	3	-3	-1	-3	-2
class:signVerb&parties:cf	-1			7	2	-1	-2	-5		-2
class:signVerb&parties:co	-3	-1	-3	17	6	-7	-2	-2	-3	-3
class:signVerb&parties:cp	-3	8	2	3	-1		-3		-3	-1
class:signVerb&parties:ff	-1	1	-1	15	3		-3	-2	-6	-3
class:signVerb&parties:fo	4	-3	-4	18	15	4	-2	-3	-6	-4
class:signVerb&parties:fp			-1	9	1	2	-2	2	-1	-2
class:signVerb&parties:oo	-8	-2	-11	16	-6		-3	9	-4	5
class:signVerb&parties:op		-2	-3	24	6		3	-2	-2	19
class:signVerb&parties:pp	-2		-3	7		-3		-2	-1	-4
class:sum	-7	-3	-3	-1	26	-5	-2		3	-4
class:sum&class:talkNoun	-11	-3	4	-1	17	-6	1	-2	6	-4
class:sum&class:topicVerb	-5	-3	-2	-4	27	-2		-3	1	-2
class:sum&class:travelVerb	-9	-6	-4	-1	40	1	-3	5	-9	-4
class:sum&class:visitorNoun	-10	-5	-4	23	13	-4	-4	4	6	-3
class:sum&class:wish	-5	-2	-3	7	1	1	-1	3	-5	-2
class:sum&groups:1	-7	-6	-5	-3	25	-2		5	4	-3
class:sum&groups:2	-7	-3	-3		32	-7	-3	-4	2	-4
class:sum&groups:3	-10	-2	-2	1	19	-2	-4	5	9	-5
class:sum&groups:4		-2	-2	1	1	-5	-2	1	-1	-2
class:sum&parties:aa	-4	-2	-2	-5	41	-3	-8	1	1	-4
class:sum&parties:ac	-3	-3	-2	-9	9	-5	-5	9	11	-2
class:sum&parties:af	-5	-2	-2	3	12	-4	-6	-4	19	-3
class:sum&parties:ao	-7	-3	-4	-9	36	-8	-4	-1	15	-3
class:sum&parties:ap	-9	-2	1	11	14	-4	4		5	-8
class:sum&parties:cc	-7	-3	-2		8	-5	-3	8	-4	-2
class:sum&parties:cf	-3	-3	-3	-1	18	-6	-3	1	1	-2
class:sum&parties:co	-6	-3	-6	-8	-4	-2	-2	1	7	-2
class:sum&parties:cp	-7	-5	-2	-4	27	-4	-2	11	-1	-3
class:sum&parties:ff	-5	-2	-3		13	-5	-4	-1	-3	-3
class:sum&parties:fo	-5	-2	-4	-16	32	-8	-2	-2	1	-2
class:sum&parties:fp	-7	-2	-2	-1	31	-5	-3	4	2	-5
class:sum&parties:oo	-7	-2	-5	-3	25	-2	-2	-4	2	-3
class:sum&parties:op	-18	-4	-5	-2	51	-5	-3	-2	-5	-15
class:sum&parties:pp	-6	-2	-2	13	21	-5	11	-2	3	-6
class:talkNoun	10	2	-1	-1	-2	-3	-1	-2	-3	-3
class:talkNoun&class:topicVerb	2	3	-2	4	1	-3	-1	-1	-3	-1
class:talkNoun&class:travelNoun	-1	25	-5	-1	-3	-4	-3	-2	-4	-2
class:talkNoun&class:travelVerb	2	17	-3	-1	-2	-2	-3	-2	-2	-3
class:talkNoun&class:visitorNoun	2	3	2	-3	-2	-2	-3	-2	-3	-2
class:talkNoun&class:wish	2	-1	-1	-3	-1	-1	1	-3	-3	-2
class:talkNoun&groups:1	10	7	2	-1	-3	-4	-2	-3	-4	-4
class:talkNoun&groups:2	11	2	-4	-2	-3	-3	-1	-2	-3	-4
class:talkNoun&groups:3	12	-3	1	1	-2	-2	-1	-3	-3	
class:talkNoun&groups:4	7	1	-1	-2	-1	-2		-2	-2	-2
class:talkNoun&parties:aa	5	-4	-4	-3	-3		12	-5	-5	-7
class:talkNoun&parties:ac	-3	-4	2	7	-3	2	-1	-3	2	-1
class:talkNoun&parties:af	6	1	-1		-4	-3	2	2	2	-4
class:talkNoun&parties:ao	21	7	-5	-4	-11	-2	5	-4	-9	-5
class:talkNoun&parties:ap	6		-2	2	-2	-4	4	-3	-2	-5
class:talkNoun&parties:cc	3	9	1	-3		-1	-2	-2	-2	
class:talkNoun&parties:cf	3	2	7	-3	-3	-1	-1	-2	-4	-2
class:talkNoun&parties:co	-3		-7	-1	-1	-2	-2	-1		-3
class:talkNoun&parties:cp	6	7			-2	-1	-3	-2	-1	-2
class:talkNoun&parties:ff	-1	-1		-1		2	1	-3	-7	-2
class:talkNoun&parties:fo	3	8	-9	-9	-10	-4	-2	-4	-5	-3
class:talkNoun&parties:fp	9			-1	-2	-1	-2	-3	-1	
class:talkNoun&parties:oo	2	-3	14	-7	-8	-4	-1	-2	1	-2
class:talkNoun&parties:op	1	7	-5	-1	-5	-3	-2	-1	-3	-2
class:talkNoun&parties:pp	18	-3	-3	-1	-2	-3	-2	-2	-3	-2
class:topicVerb	2	-1	-1	-1	-1	-2	-1	-2	-1	-3
class:topicVerb&class:travelNoun	1	9		-1		-8	-4	-1	-1	-3
class:topicVerb&class:travelVerb	4	6	-1			-2	-4	-2		-4
class:topicVerb&class:visitorNoun	-1	-1	5	-5		-6	-2	-3	-4	-3
class:topicVerb&class:wish		-1	-2	-3	1	-2	-3	-2		-4
class:topicVerb&groups:1	-2		-2	-1	-2	-4	1	-4	-2	-3
class:topicVerb&groups:2	3	-3		-1		-1		-1	-1	-4
class:topicVerb&groups:3	4	-1	-3		1	-2	-4	1	2	-3
class:topicVerb&groups:4	6		-1	1	-1	-1	-1	-5	-1	-1
class:topicVerb&parties:aa	9	-3	-3	-2	2	-4	4	-1	-3	-6
class:topicVerb&parties:ac	-6		2	3	2	-1	-4	-5	3	-2
class:topicVerb&parties:af	1	-1	-1	1	-5	-4	2	4	9	-3
class:topicVerb&parties:ao	5	-3	-5	-6	15	-6		-2	13	-7
class:topicVerb&parties:ap	12	1		5	-1	-2	2	-2	-5	-5
class:topicVerb&parties:cc		-6	-4		-3	-5	-3	-4	2	-2
class:topicVerb&parties:cf		-2	-1	-1	-2	-1	-2	-7	1	-2
class:topicVerb&parties:co	-6	-3	-5	1	17	6	-2	-2	4	-2
class:topicVerb&parties:cp		-2	1	1	-2	-2	-3	-3	-1	-3
class:topicVerb&parties:ff		-2	-2	-3	10	-2	-1	-3	7	-1
class:topicVerb&parties:fo	8		-8	-1	-7	-1	-1	-3	4	-5
class:topicVerb&parties:fp	4		-3	-1	-1	4	-2	-2	-4	-2
class:topicVerb&parties:oo	13	7	-13	-4	-1	7	-1	-2	-4	-3
class:topicVerb&parties:op	6	-7	7			-3	-3	-2		-8
class:topicVerb&parties:pp	9	-1		-1	-1	-2	-3	-2	-4	-3
class:travelNoun	-3	22	-3	-2	-3	-2	-4	-1	1	-3
class:travelNoun&class:travelVerb	-5	23	-3	-2	-3	-3	-4	-2	-1	-3
class:travelNoun&class:visitorNoun	-1	18	-7	-2	-3	-1	-2	-1	-4	-3
class:travelNoun&class:wish	-3	3	-3	-3	-1	-5	-4	-1	3	
class:travelNoun&groups:1	-6	34	-3	-2	-3	-1	-6	-3	-2	-4
class:travelNoun&groups:2	-6	22	-3	-3	-3	-2	-4		4	-4
class:travelNoun&groups:3	2	6	-4	1	-3	-2	-2	-2	6	1
class:travelNoun&groups:4	9	12	-4	-2	-2	-3	-1	-1	-2	-3
class:travelNoun&parties:aa	1	-3	-2	-3	-4	-4	-11	6	25	-5
class:travelNoun&parties:ac	-3	3	-3	-4	-4	-3	-3	-3	2	-2
class:travelNoun&parties:af	-6		-2	-7	-5	-3	-3	4	16	-2
class:travelNoun&parties:ao	-3	15	-6	-3	-11	25	-2	-2	-5	-4
class:travelNoun&parties:ap	-2	15	-3	-3	-3		-7	-1	13	-5
class:travelNoun&parties:cc	-7	32	-6	-3	-2	-3	-2	-1	-2	-2
class:travelNoun&parties:cf	1	27	-4	-4	-4	-6	-2	-3	-2	
class:travelNoun&parties:co	-5	23	-12	-5	-6		-1	-1	-2	-2
class:travelNoun&parties:cp	-6	32	-2		-3	-4	-2	-2	-3	-2
class:travelNoun&parties:ff	-15	7	-4	-4	4	-5	-1	11	4	-4
class:travelNoun&parties:fo	-26	35	-2	10	-7		-1	-2	-1	-2
class:travelNoun&parties:fp	15	5	-3		-4	-1	-1	-1		1
class:travelNoun&parties:oo	9	28	-4	-4	-7	1	-1	-1	-1	-2
class:travelNoun&parties:op	4	17	-8	-1	-5	2	-2	-2	-3	-6
class:travelNoun&parties:pp	7	7	-4		-2	-2	-2	-1	-1	-3
class:travelVerb	-1	11	-1	-1	-1	-2	-2	-1	-1	1
class:travelVerb&class:visitorNoun	2	2	-6	-1	-3	-2	-3	-2	-4	1
class:travelVerb&class:wish	-1	-2	-2	-2	-3	-3	-3	-1	1	-2
class:travelVerb&groups:1	-4	25	-2	-4	-2	-2	-3	-1	-1	-2
class:travelVerb&groups:2	-2	7	-1	-1	-1	-1	-2	-1	-2	3
class:travelVerb&groups:3	2	1	-1	-1		-4	-2	-2		1
class:travelVerb&groups:4	7	5		2	-3	-1	-1		-2	-1
class:travelVerb&parties:aa	3	-2	-1	-1	-2			-1	2	8
class:travelVerb&parties:ac	-2	7	-2		-4	-1		5	-3	1
class:travelVerb&parties:af	-2		-2	1	-1	-2	-4	1	7	-5
class:travelVerb&parties:ao		9	-4	-3	4	-3	-2	-3	-1	-12
class:travelVerb&parties:ap	-4	7	-2	2	-2	-3		1	-2	14
class:travelVerb&parties:cc	1	7	2	-1	-1		-3	3	-3	-4
class:travelVerb&parties:cf	6	11	3	-2	-3	4			-2	-3
class:travelVerb&parties:co	3	11	2	-4	-4	-1	-1	-1		-3
class:travelVerb&parties:cp	1	19	-2	-1	-2	-2	1	-2	-3	-3
class:travelVerb&parties:ff	-2	-3	-1	3	3		-1	-3	2	-4
class:travelVerb&parties:fo	-6	11	7	1	2	-3	-1	-2		-5
class:travelVerb&parties:fp	12	3		-1	-2	-3	-2		-5	-2
class:travelVerb&parties:oo	-5	2	4	-5	-8	-2	-1	-2		-3
class:travelVerb&parties:op	3	13	2	-2	-4	-4	-2	-2	-3	2
class:travelVerb&parties:pp	4	2	-1		-3	-3	-1	-1	-3	1
class:visitorNoun	5	2	2	-1	-2	-3	-3	-2	-3	-3
class:visitorNoun&class:wish	13	-4					-2	-2	-3	-2
class:visitorNoun&groups:1	-10	2	13	-3	-5	-3	-7	-3		-2
class:visitorNoun&groups:2	3	-1	2	1	-1	-3	-1	-5	-5	
class:visitorNoun&groups:3	21	6	-4	-1	-1	-3	-3	-2	-4	-6
class:visitorNoun&groups:4	9	2	-3	-3	-2	-3	-1	2	-2	-3
class:visitorNoun&parties:aa	-2	8	-1	8	-3	-3	-4	-6	-2	-1
class:visitorNoun&parties:ac	2	17	3	-7	4		-2	11	-2	-2
class:visitorNoun&parties:af	2	7	3	11	-3	-1	-1	5	-5	-2
class:visitorNoun&parties:ao	8	38	-3	-4	-7	-4	-1	-3	10	-1
class:visitorNoun&parties:ap	16	9	7	-2	-2	-5		9	-7	-5
class:visitorNoun&parties:cc	6	13	-8	-4	-3		-3	-2	-3	3
class:visitorNoun&parties:cf	14	1		-4	-3	-2	-2	2		-3
class:visitorNoun&parties:co	-5	4	6	3	-5	-4	-1	-1	5	-1
class:visitorNoun&parties:cp	6	3	1	-1	-1	-3	-1	2	-3	-2
class:visitorNoun&parties:ff	10	5	1	-4	4	-6		-5	-3	-3
class:visitorNoun&parties:fo	-4	10	4	21	-7	-7	-1	-2	2	-4
class:visitorNoun&parties:fp	20	-2	-2	-5	-2	-3	-1		-4	-1
class:visitorNoun&parties:oo	-6	35	-19	-5	4	4	-1	-2	-3	-6
class:visitorNoun&parties:op	9	-5	-5	2	-5	3	-2	-1	-2	-6
class:visitorNoun&parties:pp	18	-3	-4	-2	-1	-3	-2	-1	-3	-5
class:wish	-3	-2	-2	-3	-2	-2	-1	-1	-3	-2
class:wish&groups:1	-3	-4	-3	-4	-3	-1	-1	-2	-4	-3
class:wish&groups:2	-6	-1	-2	-3	-2	-3	-2		-3	-3
class:wish&groups:3		-1	-1	-4	-2	-3	-2	-1	-1	
class:wish&groups:4	2	-1	-1	-3	-1	-1		-1		1
class:wish&parties:aa	-6	-3		-4	-2	-3	-1	-2	-4	-1
class:wish&parties:ac	6	-2		-4	-4	1	5	-1	-5	-1
class:wish&parties:af	-3	-1	-2	-2	-4	-2		4	1	-2
class:wish&parties:ao	-8	-1	2	-4		-7	3		-6	-3
class:wish&parties:ap	-8	2	-1	-4	-3	-2			-2	5
class:wish&parties:cc	-1	-2	-1	-5	-1	-3	3	-3	-2	-1
class:wish&parties:cf	1	-1		-4		-1	-1		3	-2
class:wish&parties:co	-2	3	-4	-1	-5	-2	-2	-1		-3
class:wish&parties:cp		1	-1	-2	-3	-2	-3		-2	-2
class:wish&parties:ff	3	-1	1	-3	2	-2		1	2	-3
class:wish&parties:fo	10	-2	-7	-5	5	4	-2	-3	-3	-4
class:wish&parties:fp	-3	-2	-1	-4	-3	-3	-2		-3	-1
class:wish&parties:oo		-9	12	-4	-12	-4	-2	2	-1	-2
class:wish&parties:op	12	2	-3	3	-3	-3	-3	-2	-1	2
class:wish&parties:pp		-1	-3	-3	-3	-2	-3	-2	-3	
governor:about_f	-11	-4	-5	-5	-7	-8	-4	-4	-11	-7
governor:accompanied_p	33	-9	-4	-5	-3	-5	-2	-4	-4	-8
governor:according_a		3	-4	-5	-4	-1	-5	-8	-3	-5
governor:according_f	-13	28	-3	-6	-24	-5	-3	-5	-9	-3
governor:according_o	-8	-4	-4	-13	-9	-7	-12	-2	-9	-3
governor:according_p	-12	-3	-3	-7	-3	-3	-5	-4	9	-5
governor:after_a	-6	-3	-2	-5	-7	-4	2	-7	23	-3
governor:after_c	-15	-4	-7	-5	-6	-9	-5	11	-5	-5
governor:after_f	5	-3	-4	-4	-1	9	-4	3	17	-5
governor:after_p	-1	1	-5	-7	3	-4	-4		-1	7
governor:against_a	-15	-2	-2	-4	-6	-10	-11	-6	52	-5
governor:against_f	-9	-2	-5	-5	-5	-7	-6	-6	33	-1
governor:against_p	-23	-3	-2	-4	-3	-7	-9	-6	59	-11
governor:among_c	-11	-3	-5	-9	5	-6	-2	-18	-4	-2
governor:among_f	-25	-4	20	-7	2	-9	-8	-5	9	-5
governor:among_p	9	18	-7	-6	-3	-5	-5	-3	7	-8
governor:around_p	22	-11	-3	-3	-4	-4	-4	-19	-7	-6
governor:as_a		-3	-3	-2	-4	-5	-5	2	-5	15
governor:as_c	12	9	-2	-3	-6	-7	-2	-2	-2	-5
governor:as_f	-11	-4	1	-1	3	-2	-6	-2	-11	12
governor:as_o	-13	-5	-7	-6	-8	-6	-3	-3	-4	15
governor:as_p	-17	6	-4	-4	-2	-5	-1	-3	-5	21
governor:at_a	20	-3	-6	1	-4	-6	-4	-4	-5	11
governor:at_c		-4	-3	-1	-3	-5	-6	-7	-8	-2
governor:at_f	3	-2	-6	-2	-5	-5	-5	-4	-2	8
governor:at_o	-5	4	3	-3	-1	-4	-4	-3	-5	7
governor:at_p	9	-8	-4	-3	-5	-3	-4	-2	-4	-3
governor:attended_p	9	-4	2	1	-3	3	-3	-2	-4	-6
governor:before_a	36	-4	-4	-5	-2	-5	6	-6	2	-6
governor:before_f	-14	-3	-3	-18	-8	-8	5	25	-8	-4
governor:before_p	13	-7	-3	4	-4	-5	-4	1	-2	11
governor:behalf_a	-10	-2	-2	31	-2	-4	-5	-4	-8	-8
governor:behalf_c	-13	-7	-6	36	-2	-3	-2	-2	-4	-14
governor:behalf_p	-52	-3	-3	-5	-3	-3	-5	-2	-8	-16
governor:behind_f	-8	-3	-3	24	20	-7	-5	-7	9	-7
governor:beside_p	-16	-5	-6	-5	-8	17	-2	-3	-6	-10
governor:between_a	18	-6	-7	36	-5	-8	-7	3	-5	-4
governor:between_c	1	-4		12	-5	-4	-3	-3	-1	-4
governor:between_f	2	-5	-6	30	-5	-6	-8	2	-7	-4
governor:between_o	-9	-7	-6	49	-4	-4	-5	-2	-3	-3
governor:between_p	51	-2	-7	-4	-3	-6	-1	-4	-3	-5
governor:by_a	-6	-1	1	2		1	8	10	12	
governor:by_c	-3	-5	-2	4	18		4	9	7	-5
governor:by_f	-6	-3	-3	1	8	3	-3	4		-1
governor:by_o	-9	-7	26	-4	1	8	-5	-4	2	-6
governor:by_p	8	-3	3	7		5	3	-3	-3	1
governor:chaired_p	18	-3		-19	-6	-3	18	-2	-7	-21
governor:flanked_p	7	-5	-4	-4	-4	-3	-4	-2	-4	-7
governor:for_a	-12	-4	-4	10	6	6	-3	-5	-5	-1
governor:for_c	-13	17	-2	-4	-3	-5		-1	-4	-5
governor:for_f	5	-3	-3		13	-1	-2	9	-1	-6
governor:for_o		-7	5	-4	21	-6	-4	-2	-4	-6
governor:for_p	5	8	-2	-6	-4	-6	-4	-4	-5	
governor:free_a	-4	-2	-1		-2	-1	11	6	7	-2
governor:free_c	-6	-3		1	2	-2		-2	-1	-3
governor:free_f	-6	-3	-2	4	6	6	-4	2	1	-2
governor:free_o	-9	-2	18	1	4	-2	-5	-3	-2	
governor:free_p	5	3		-3	-3	-3	-2	-2	-4	2
governor:from_a	-7	-4	-3	3	7	-4	-4	25	-2	1
governor:from_c	-6	-4	-2	-2	4	-1	-5	-2	5	
governor:from_f	-7	-4	1	2	10	-4	-5	-7	8	6
governor:from_o	-12	-4	-7	-13	17		6		-7	-5
governor:from_p	13		-4	1		-5	-4	-3	-5	10
governor:headed_p	1	-1	-5	-4	-3	-3	-3	3	-3	-11
governor:in_a	-8	-2	-4	-1	-2	2	8	-2		-6
governor:in_c	-5	5	-1	-3	-1	1	-3	-2	-1	-3
governor:in_f	-7	-6	2	1	31	-8	-5	-4	-7	-3
governor:in_o	8	-7	7	-4	-4	2	-4	4	-7	-1
governor:in_p	11	8	-4		-2	-1		2	-1	-4
governor:into_c	-7	-3	-3	-5	46	-12	-5	-4	-6	-4
governor:into_f	-9	-3	-5	-7	49	-8	-5	-6	14	-6
governor:into_p	30	-6	-7	-2	-2	-7	-1	-7	-4	-10
governor:joined_p	-1	-4	-4	7	33	-3	-1	-1	-3	-17
governor:led_f	-2	-2	-4	-11	33	-5	-2	-10	-7	-3
governor:led_p	7	4	-5	-4	-7	-6	-3	-3	2	1
governor:like_f	-9	-3	-3	-8	-6	-4	-4	-6	10	-4
governor:like_p	-20	-7	-5	-4	-4	-3	-4	-2	-4	21
governor:of_a	-2	-2	-1		-3	9	5	-2	2	8
governor:of_c	-4	-2			-4	-4	-2	-3	1	-5
governor:of_f	-3	-4	-2	-2	7	3	-4	6	5	-1
governor:of_o	-7	-1	6	-3	-5	5	-4	1	-3	3
governor:of_p	-1	4	-2		-3		-4	-2	-1	7
governor:off_f	4	27	-3	-5	-4	-8	-4	-16	55	-9
governor:on_a	-9	-7	-6	-2	-5	-7	-12	-9	-13	8
governor:on_c	-7	-10	-3	-4	-4	9	-4	-3	-4	-3
governor:on_f	-7	-3	-3	-4	-4	-5		-7	22	-4
governor:on_o	10	-4	-11	-4	-15	-5	-4	-3	-8	-9
governor:on_p	25	-5	-5	-3	-2	-1		-2		-3
governor:out_f	23	-17	-3	-6		-5	-4	3	9	-5
governor:over_a	29	-5	-4	-10	-4	-4	-3	-3	-11	6
governor:over_c	-21	-2	-2	-5	-7	-12	-3	-2	-7	-6
governor:over_f	-11	-3	-3	-9	-11	-4	-3	4	-10	-8
governor:over_o	15	-3	-7	-5	-9	-5	-2	-2	-4	31
governor:owner_a	-4	-3	-1	-3	-4		-3	-2	2	-4
governor:owner_c	-1	-1		-1	-1	-3	-1	-1	-4	-3
governor:owner_f	-6	-3	-3	-4	-4	2	-3		2	-3
governor:owner_o	-4	1	8	-2	-6		-4	-1	-4	-6
governor:owner_p	-8	-3	-2		-4	-4	-1	-1	-2	-4
governor:presence_p	-11	-3		18	-4	22	-4	-2	-5	-7
governor:represented_p	30	-3	-8	-2	-7	-7	-3	-3	-6	-6
governor:start-up_f	4	-16	12	1	15	5	-5	22	-18	-3
governor:than_f	-5	-2	-3	-9	-2	-4	5	-4	-11	19
governor:than_p	4	-4	-4	-5	-5	-4	-3	-3	-4	-7
governor:through_a	-11	-5	-3	-4	8	-6	56	-5	-16	-4
governor:through_f	-10	-4	-3	-13	-7	-6	-4	-4	-7	-3
governor:through_p	-22	-4	-4	-5	-5	-8	-6	-11	-9	-6
governor:to_a		-3	-4	-5	11	-6	1	-9	3	8
governor:to_c	-6	19	-6	-3	4	-4	1	1	-4	-2
governor:to_f	-6	-2	-1	4	13	-3	-6	17	-2	-1
governor:to_o	-7	1	-7	-7	46	-8	1	-3	-7	9
governor:to_p	27	-5	-1	-3	-4	-5	-2	-2	-3	5
governor:under_a	-16	-18	-4	-5	-5	-5	17	-11	-14	-22
governor:under_p	-17	-5	-4	-4	-8	-6	-3	9	-6	6
governor:until_a	-21	-2	-4	-2	-2	-5	13	-9	-17	-10
governor:until_f	-3	-1	-2	-13	-14	-1	-3	-10	17	-6
governor:until_p	-2	-4	-3	-4	-3	-4	-3	-2	-5	18
governor:up_f	7	-6	-3	-8	40	-6	-3	-13	16	-5
governor:verb_a	3	-1	-3	-3	-4	-3	-2	-3	3	16
governor:verb_c	-5	-1	1		1	-6	-4	-2	-3	-4
governor:verb_f	1	-3	-2		2	-3	-3	4	11	-2
governor:verb_o	6	3	6	-2	19	-1	-3	-2	-5	3
governor:verb_p	16	-2	-1	-3	-2	-3	-3	-2	1	15
governor:whether_a	-8	-3	-2	-4	-9	-4	-3	-21	-8	-6
governor:whether_f	-9	-3	-2	-4	-8	-4	-4	-3	13	-4
governor:whether_p	-53	-3	-3	-8	-4	-3	-6	-2	-3	-6
governor:with_a	16	-4	-2	7	-6	-2	1	-4	2	-7
governor:with_c	-4	-5	1	4	-3	2	-2	-3	-3	-3
governor:with_f	13	-2	-1	20		1	-4	-4	-7	-4
governor:with_o	27	-5	-9	14	-3	-3	-1	-3	-4	-5
governor:with_p	34	-3		-2	-3	-1	-3	-2	-3	-5
groups:1	-4	1	1		-2	2	2	-2	-3	-3
groups:2	1	-1	-1		1	-1	-2	1	2	
groups:3	2	-2	-1	-1		-2	-2			3
groups:4	3		-2	-1	-1	-1	-1		-1	1
kind-class:<a>_appointVerb	-4	1	-3		-5	-4	6	4	4	12
kind-class:<a>_attend	5	-4	-7	3	-4	10	21	10	10	-6
kind-class:<a>_background	9	-5	-4	2	-2	-4	3		7	3
kind-class:<a>_callVerb		-5	-3	-5	-6	-9	44		-4	-7
kind-class:<a>_forumNoun	-15	-4	-9	-7	-8	-4	-31	-14	-19	-4
kind-class:<a>_forumVerb	1		27	-3	-4	4	4	-2	7	-4
kind-class:<a>_investVerb			-1	-2	-1	2	8	6	-1	-1
kind-class:<a>_launchNoun	-17	-3	-4	12	-4	27	3	-1	-17	-5
kind-class:<a>_launchVerb	-9		-6	1	-4	36	25	-1	5	-8
kind-class:<a>_licenceNoun	-6	-2	-3	-5	-5	-6	2	36	-4	-4
kind-class:<a>_licenceVerb	-6	-2	-3	-3	-1	-5	4	32	-2	
kind-class:<a>_mealNoun	-41	-4	-6	-8	-3	-4	51	-3	-3	-8
kind-class:<a>_meetVerb	26	-12	7	-5	-5	-5	-6	-5	-11	-7
kind-class:<a>_moneyNoun	-8	-3	-2	-3		-4	-5	4	-6	-2
kind-class:<a>_pactNoun	-4	-2	-2	5	-5	-2	-7	-7	33	13
kind-class:<a>_planned	-2	-5	1	-6	9	6	8	-4	-4	7
kind-class:<a>_policyNoun	-8	-2	-3	-8	-7	-3	-2	-1	22	4
kind-class:<a>_policyVerb	-7	-3	-4	1	-5	-1	34	6	-3	-1
kind-class:<a>_postNoun	-11	-4	-2	-4	-6	-5	15	12	19	-2
kind-class:<a>_punishNoun	-7	-2	-2	-7	-4	-4	-6	-5	39	-1
kind-class:<a>_punishVerb	-7	-2	-3	-4	-6	-3	-2	2	44	-3
kind-class:<a>_receiveVerb	27	-4	9	-5	-6	-6	3	13	-7	-4
kind-class:<a>_roomNoun	-2	-3	-3	-6	-3	-5	28	-2	-13	-8
kind-class:<a>_signVerb	-6	-4	1	22	-4		5	-5	-4	-2
kind-class:<a>_talkNoun	-25	-4	-3	32	-4	-4	-5	-4	-17	6
kind-class:<a>_topicVerb		-4	-4	1	-5	-5	21	-5		-4
kind-class:<a>_travelNoun	41	-17	-3	-3	-4	-8	-5	21	-3	-3
kind-class:<a>_travelVerb	-8	9	-3	2	-5	3	15	-7	22	-7
kind-class:<a>_visitorNoun	-21	-11	45	-8	-5	-5	-8	-4	-6	-3
kind-class:<a>_wish	-5	-2	-3	-3	-4	-4	-4	-7	-11	-6
kind-class:<c>_appointVerb	-4	-7	-3	17	-1	-7	-4	-4	-4	3
kind-class:<c>_attend	-31	-3	-7	32	-4	18	-6	-3	-7	-4
kind-class:<c>_background	-24	27	10	6	-5	-6	-4	-3	6	-4
kind-class:<c>_callVerb	-17	1	-6	-3	-5	8	-5	-3	-6	-3
kind-class:<c>_forumNoun	-20	5	-8	-4	-4	-3	-2	-2	-3	-4
kind-class:<c>_forumVerb	-1	-10	20	-7	-5	10	-5	-3	-5	-3
kind-class:<c>_investVerb	-6	-5	-3	2	10	-2	-6	-4	-5	-5
kind-class:<c>_launchNoun	-10	-1	-1	-4	2	9	3	-2	-9	-3
kind-class:<c>_launchVerb	-8	-4	-7	-4	-6	32	8	-5		-4
kind-class:<c>_licenceVerb	-7	-4	-2	-4	9	-5	58	-6	-7	-2
kind-class:<c>_meetVerb	11	16	-11	-7	-3	-3	-3	-2	-4	-4
kind-class:<c>_moneyNoun	-7	3	-5	-4	-19	-6	-5	-4	-6	-3
kind-class:<c>_planned	3	1	8	-5	5	14	-6	-3	-4	-3
kind-class:<c>_policyNoun	9	-8	-4	-8	-3	18	25	-4	-7	-6
kind-class:<c>_policyVerb	-9	-4	-4	-2	-3	16	32	-6	-7	-3
kind-class:<c>_postNoun	13	-4	-6	-3	-3	-3	-3	-6	30	-5
kind-class:<c>_punishNoun	-8	-4	-5	-5	-5	-4	11	-3	17	-4
kind-class:<c>_punishVerb	2	-4	-7	-4	-6	6	-1	1	29	-4
kind-class:<c>_receiveVerb	-12	-7	20	-3	2	-3	15	-7	-6	-3
kind-class:<c>_roomNoun	10	-5	-2	-2	-3	-3	-2	-7	29	-2
kind-class:<c>_signVerb	-9	-5	-4	38	-3	2	-8	-1	-3	-3
kind-class:<c>_sum	-8	-3	-2	-3	33	-3	-3	38	4	-3
kind-class:<c>_talkNoun	-13	12	-6	-4	-5	-7	-2	-2	-2	-5
kind-class:<c>_topicVerb	-20	-5	-4	-4	-9	-8	-6	-3	-5	-3
kind-class:<c>_travelNoun	-12	-10	-3	-7	-3	-4	-3	-2	-4	-3
kind-class:<c>_travelVerb	-1	-6	-5	-5	-7	9	-1	-2	-3	-3
kind-class:<c>_visitorNoun	-9	-5	3		-3	-1	-4	1	-2	-4
kind-class:<c>_wish	-1	-5	-8	-7	-5	-6	-5	-4	-4	-3
kind-class:<f>_appointVerb	-7	-4	1	9	2	-1	-4	4	-6	7
kind-class:<f>_attend	19	-3	-4	2	2	13	-5	7	10	-1
kind-class:<f>_background	-8	-3	-4	-2	20	-8	-3	7	5	-5
kind-class:<f>_callVerb	-8	-2	-3	-5	-9		-6	16	-4	-3
kind-class:<f>_forumNoun	-13	-6	13	-4	-8	-6	-5	-9	-10	5
kind-class:<f>_forumVerb	-4	-4	1	-3	-5	19	-5	-1	-3	-3
kind-class:<f>_investVerb	-2	-4	-1		23	-1	-5	9	-9	-4
kind-class:<f>_launchNoun	-6	-3	-3	5	-7	24	-5	-3	-1	-3
kind-class:<f>_launchVerb	-10	-5	-7	-4		65	-9	-2	-7	-5
kind-class:<f>_licenceNoun	-7	-2	-2	3	-1	-6	-4	-4	1	-3
kind-class:<f>_licenceVerb	-8	-4	-4	11	8	6	-5	-12	-9	-4
kind-class:<f>_meetVerb	21	-5	-5	-5	-6	-6	-6	-2	-3	-5
kind-class:<f>_moneyNoun	7	-3	-2	-7	10	-6	-6	-6	-4	-4
kind-class:<f>_pactNoun	-9	-3	-3	2	-7	-5	-4	-5	-12	-5
kind-class:<f>_planned	-5	-1	-2	8	11	3	-6	-1	-3	-4
kind-class:<f>_policyNoun	-6	-3	-3	15	9	5	-12	4	-5	-3
kind-class:<f>_policyVerb	-2		-4	19	4	2	-11	-4	-5	-4
kind-class:<f>_postNoun	-7	-3	-3	-8	-10	-9	-7	-4	-13	-11
kind-class:<f>_punishNoun	-6	-3	-5	21	-5	-9	-8	-3	1	-4
kind-class:<f>_punishVerb	-5	-4	-6	5	-3	12	-7	-3	18	-5
kind-class:<f>_receiveVerb	-5	-4	11	-4	13	-6	-6	24	-17	-2
kind-class:<f>_roomNoun	21	-5	-3	-3	-6	-8	-2	-2	-4	-7
kind-class:<f>_signVerb		-3	-4	30	2	2	-6	-7	-4	-2
kind-class:<f>_sum	-6	-2	-3	29	-6	-6	-5	45	-8	-3
kind-class:<f>_talkNoun	-14	-1	4	-1	-5	5	-4	-4	-6	-1
kind-class:<f>_topicVerb	-8	2	-2	-7	1	-3	-6	-2	-1	-4
kind-class:<f>_travelNoun	-11	14	-3	-3	-7	-6	-1	17	9	-3
kind-class:<f>_travelVerb	-6	-5		-5	11	3		6	1	-3
kind-class:<f>_visitorNoun	14	11	-5	-5	-6	-5	-2	-3	-6	-3
kind-class:<f>_wish	-8	-2		-6	-2	-2	-2	2	-9	-4
kind-class:<o>_appointVerb	-11	-16	-8	-6	28	-5	-4	-6	-6	29
kind-class:<o>_attend	-13	-5	38	-3	-5	-16	-6	-3	-6	-5
kind-class:<o>_background	-17	-6	22	-5	43	-7	-3	-3	-6	21
kind-class:<o>_callVerb	-4	-7	20	-5	-11	-4	11	-4	-8	-6
kind-class:<o>_forumNoun	-10	-10	4	-3	-11	-3	-2	-2	-20	-3
kind-class:<o>_forumVerb	-15	-6	57	-6	-5		-5	-3	-5	-6
kind-class:<o>_investVerb		-4	-7	5	28	-6	-5	-5	-6	12
kind-class:<o>_launchVerb	-11	-5	16	-8	-8	10	-10	-2	-5	17
kind-class:<o>_licenceVerb	-4	-4	-3	17	7	-4	-6	-14	-5	-2
kind-class:<o>_meetVerb	-5	-6	70	-4	-4	-6	-4	-3	-4	-7
kind-class:<o>_moneyNoun	-10	-4	-7	24	-9	13	-1	-14	-5	-1
kind-class:<o>_planned	-4	-5	5	9	-2	-9	-6	5	-1	-4
kind-class:<o>_policyVerb	-10	-5	-6	-3	3	-10	-10	-4	-5	12
kind-class:<o>_postNoun	-4	-3	-6	-5	4	-11	-3	-2	-12	-7
kind-class:<o>_punishVerb	-8	-4	4	-6	-8	-7	-5	-3	8	-6
kind-class:<o>_receiveVerb	-33	14	38	13	-6	-5	-5	-8	-10	-6
kind-class:<o>_signVerb	-12	-4	-5	18		6	-6	-3	-5	-1
kind-class:<o>_talkNoun	-6	-6	-7	-6	-11	-4	10	-4	-7	-7
kind-class:<o>_topicVerb	10	-5	-6	-8	-4	2	-5	-2	-10	-4
kind-class:<o>_travelVerb	2	-19	33	-4	15	-5	-4	-2	-6	8
kind-class:<o>_visitorNoun	-21	11	17	-6	10	-5	-3	-3	-5	-5
kind-class:<o>_wish	-13	-4	-3	-5	-9	-6	-1	-5	-10	-5
kind-class:<p>_appointVerb	-14	1	5	2	-3	-4	-3	-1	-3	29
kind-class:<p>_attend	4	-4	9	-2	-3	2	-1	-4	-4	-2
kind-class:<p>_background	1	-6	-4	-5	-4	-6	-1	-3	-7	13
kind-class:<p>_callVerb	10	14	-4	-4	-4	1	1	-2	-5	-4
kind-class:<p>_forumNoun	29	-5	-8	-4	-3	-4	7	-2	-10	17
kind-class:<p>_forumVerb	9	-5	5	-4	-4		-3	-3	-5	-5
kind-class:<p>_investVerb	7	6	7	-1	-2	-5	1	-2	-4	-2
kind-class:<p>_launchNoun	10	-7	-4	17	-4	3	-3	-2	-7	-4
kind-class:<p>_launchVerb	-5	-1	18	-6	-4	15	-4	-2	-7	8
kind-class:<p>_licenceNoun	-59	-4	-3	-6	-4	-5	-3	-10	-3	-22
kind-class:<p>_licenceVerb	-8	5	5	-4	-4	-10	5	-6	1	13
kind-class:<p>_mealNoun	20	-4	-4	-4	-3	-4	14	-2	-6	-5
kind-class:<p>_meetVerb	32	-4	-1	-4	-3	-5	-2	-3	-4	-5
kind-class:<p>_moneyNoun	3	-4	25	-3	-7	-5	-3	-1	-4	-8
kind-class:<p>_pactNoun	-8	-3	-3	32	-3	-6	-3	-3	3	-6
kind-class:<p>_planned		20	6		-3	-1	-4	-3	-4	5
kind-class:<p>_policyNoun	-2	-3	-6	-6	-3	-5	22	-3	1	8
kind-class:<p>_policyVerb	-7	4	-4		-4	-2	24	-4	-6	8
kind-class:<p>_postNoun	-3	-5	4	-4	-3	-1	-1	-2	-1	6
kind-class:<p>_punishNoun	-7	-3	8	-7	-2	-6	2	-2	7	-5
kind-class:<p>_punishVerb		-5	10	-6	-4	3	-2		-5	-5
kind-class:<p>_receiveVerb	24	-6	-3	-2	-2	-5	-2	-2	-5	-5
kind-class:<p>_roomNoun	8	-2	-3	-2	-3	1	-1	-2	3	-10
kind-class:<p>_signVerb	8	-4	-4	5	-2	-4	8	-3	1	-2
kind-class:<p>_talkNoun		8	-2	-1	-4	-5	-3	-2	-4	-2
kind-class:<p>_topicVerb	8	-4	2	-1		-4	-3	-3	-4	-5
kind-class:<p>_travelNoun	-6	25	-4	-4	-3	-5	-3	-2	-5	1
kind-class:<p>_travelVerb	2	35	-4	-5	-4	-5	-3	-2	-5	2
kind-class:<p>_visitorNoun	15	-3	-6	-3	-3	-3	-2	1	-5	-5
kind-class:<p>_wish	-16	3	-5	-4	-4	-5	-2	-2	-3	-4
kind:<a>	-2	-2	-1		-2		7	3	5	
kind:<c>	-3		-1			-2	-2	-2	-2	-3
kind:<f>	-3	-3	-2	3	3	3	-5	3	3	-2
kind:<fp>	-10	20	-6	-5	-4	-13	-3	-4	-4	-9
kind:<o>	-4	-2	10	1	3		-4	-2	-4	1
kind:<p>	5	3		-2	-3	-3	-2	-2	-3	3
pair:"_,	-2	-3	-4	-4	-11	6	3	-1	-6	-1
pair:"_.	-12	3		-5	-5	1		-2	-5	-3
pair:"_<a>	-8	-3	-2	-3	-2	-6	-3	13	-19	-6
pair:"_<c>	-9	-8	-5	-3	-4	-4	-2	-4	-5	-4
pair:"_<f>	4	8	-2	-5	-9	-9	-2	-3	-7	-4
pair:"_<p>	-11	-3	-2	-3	-6	-4	-4	-3	-1	-4
pair:"_a	-7	-4	-5	-6	-6	-9	-5	-4	-4	-5
pair:"_and	-8	-3	-3	-9	-10	-5	7	-3	6	-3
pair:"_as	-12	-3	-2	-6	-14	-8	-11	40	39	-10
pair:"_be	-10	-5	-4	-8	4	-9	-4	14	8	12
pair:"_for	-14	-3	1	-6	-4	-7	-7	-1	-3	-3
pair:"_from	-8	-5	-2	-5	22	42	-5	-8	-4	-6
pair:"_i	-10	3	-1	2	-2		-4	4	-6	1
pair:"_in	-8	-2	-4	-5	18	-6	13	-6	13	-4
pair:"_it	-18	-4	-3	-3	-4	11	-7	-3	-8	6
pair:"_let	-22	-5	-5	-4	-4	53	-3	-8	-6	-11
pair:"_mr	-13	-6	-5	-4	-3	-5	-5	-5	-5	-7
pair:"_my	-10	20	-3	-3	-5	-7	-2	-2	-7	-5
pair:"_no	-9	-5	-4	-4	-4	-8	-6	-3	-12	7
pair:"_nobody	3	21	-13	-3	-4	-6	-3	-2	-7	-4
pair:"_not	-17	-6	-3	-3	-4	-4	-3	-2	-8	-7
pair:"_on	-7	-4	-2	-8	-14	-6	26	-5	-5	-4
pair:"_our	-4	-8	-3	-2	-16	-9	-7	-4	-4	-5
pair:"_read	-8	-4	-3	29	-5	-4	32	10	-7	-5
pair:"_say	-13	-3	-3	-3		3	-4		-3	-6
pair:"_that	-9	-3	-5	-2	-2	-4	-15	-4	-5	-3
pair:"_the	-3	2	-5	7	-4	-2	-6	-4	4	-6
pair:"_there	-10	-5	-4	20	-5	-7	-7	-3	-5	-3
pair:"_they	-17	-4	-3	-5	22	-6	-4	-7	24	-4
pair:"_to	23	-7	-6	13	-3	-4	17	-3	-2	-2
pair:"_we	-8	1	-1		-3	-6	-3	-4	-1	-5
pair:"_what	-11	-8	-4	-3	-3	-4	-3	-2	-7	-2
pair:"_when	-2	-4	22	-4	-11	-6	-3	-3	-3	-3
pair:"_will	-22	-4	-3	-5	-2	-4	-9	-4	-15	-13
pair:"_with	53	-3	-2	-7	-3	-6	-4	-5	-5	-11
pair:"_write	-17	-4	-3	-8	-7	31	-5	38	-8	29
pair:"_you	-8	-5	-4	-4	-6	-4	-3	14	-5	-5
pair:$_1.1	-6	-3	-3	7	4	-7	-4	-12	-5	-7
pair:$_1.2	-8	-3	-3	1	60	-5	-3	-4	4	-6
pair:$_1.6	-3	-2	-2	-18	36	-10	-3	-8	-8	-2
pair:$_10	-5	-2	-3	-4	25	-7	-3	-3	-4	-4
pair:$_100	-3	-2	-7	-5	26	-8	-7	-9	6	-1
pair:$_12	-8	-3	-5	-12	55	4	-4	4	-14	-5
pair:$_120	-6	-2	-2	-5	37	-3	-2	-7	-16	-2
pair:$_15	-7	-3	-4	-5	90	-6	-3	-5	-8	-5
pair:$_150	-10	-3	-4	-24	71	-9	-8	18	-5	-4
pair:$_18	-6	-2	-4	-13	59	-9	-6	-6	-7	-4
pair:$_2	-7	-5	-6	-4	67	-7	-9	-5	-9	-4
pair:$_2.4	-7	-4	-4	-9	60	-12	-10	-18	-7	-3
pair:$_20	-8	-3	-5		24	-5	-10	24	-9	-3
pair:$_200	-9	-4	-5	32	29	-5	-5	-9	-16	-5
pair:$_25	-5	-5	-7	-3	61	-15	-3	-16	-6	-2
pair:$_250	-9	-3	-4	7	44	-5	-5	-3	-4	-4
pair:$_3	-9	-6	-3	-8	69	-27	-3	-5	-5	-3
pair:$_30	-5	-6	-5	-14	57	-10	-4	-4	-6	-6
pair:$_5	-5	-4	-3	-6	43	-10	10	-3	-5	-5
pair:$_600	-4	-4	-2	12	15	-5	-8	-3	-5	-4
pair:$_85	-8	-5	-2	-5	66	-12	-2	-2	-6	-5
pair:$_9	-11	-3	-4	-8	14	-14	-3	13	-8	-3
pair:$_90	-16	-4	-3	-4	29	-7	-8	-3	40	-4
pair:%_,	-11	-2	-3	-4	-6	-6	-10		-7	-2
pair:%_of	-10	-3	-4	-10	22		-7	-8	1	-3
pair:'_<f>	-31	-4	-5	-5	-5	-4	-2	-4	-11	-12
pair:'_<p>	45	-4	-3	-3	-4	-4	-4	19	-5	-3
pair:'_association	-22	-6	-5	-6	-12	-7	-5	-3	-7	-7
pair:'_meeting	-12	-8	91	-6	18	-8	-8	-7	-10	-4
pair:'s_(	26	-2	-2	-2	-4	-4	-5	-2	-4	-11
pair:'s_,	38	-5	30	-6	-7	-7	-4	-3	-6	-10
pair:'s_.	-14	-3	-3	-6	-7	7	-4	-3	-23	-3
pair:'s_<a>	-4	1	4	18	-4	1	4	2	-7	2
pair:'s_<c>	-10	-4	-6	-3	-7	-10	-3	-6	-3	-3
pair:'s_<f>	2	-4	-4			-6	-4	4	-5	-5
pair:'s_<o>	2	12	22	-5	4	-25	-6	-3	-3	-6
pair:'s_<p>	23	7	10	-5	-4	-3	-3	-3	-5	-1
pair:'s_ai	-2	-17	25	-5	-4	-17	36	-3	-8	-5
pair:'s_announcement	-13	-4	-6	-3	43	30	-4	-3	-5	-4
pair:'s_application	-5	-4	-3	-4	-3	-10	-7	21	-8	24
pair:'s_be	35	-5	-6	-6	-9	-8	-9	-17	-6	-5
pair:'s_big	-18	-3	-14	32	-8	-5	-3	-5	-9	-3
pair:'s_board	-27	-3	-4	-4	15	-4	17	-8	-6	4
pair:'s_call	-7	-18	-4	-3	-2	-11	-4	-2	-2	-3
pair:'s_chief	-6	21	-8	14	9	-8	-4	-5	28	16
pair:'s_company	12	-9	-6	-5	-3	-26	-8	-4	-8	-6
pair:'s_contract	-7	-3	-5	23	-6	-5	-3	-10	-16	-4
pair:'s_council	-22	-4	-6	-7	-3	-5	10	-3	-7	45
pair:'s_customer	-6	-3	-3	-3	-9	-5	-4	-3	-11	-5
pair:'s_datum	19	9	-4	-4	-4	11	-7	3	14	-5
pair:'s_desk	-19	-2	-4	-4	-5	-6	-5	-5	-7	-14
pair:'s_digital	-2	8	7	-8	3		1	-3	1	13
pair:'s_director	-6	-2	-2	-6	31	-7	-2	-12	-12	-15
pair:'s_economic	-8	-2	-4	-3	-3	-2	42	-5	-3	-5
pair:'s_engineer	-11	-9	-4	31	-4	-6	-11	-2	-6	-5
pair:'s_export	-9	-3	-8	-3	-11	-4	-4	-2	-5	-2
pair:'s_factory	-17	-7	-6	-5	33	33	-2	-4	-7	-7
pair:'s_fiber	-13	-5	-4	-11	34	-10	55	-11	-6	-3
pair:'s_first	-13	8	-5	-6	6	59	1	-7	-8	23
pair:'s_headquarters	-3	-9	-3	-4	-8	-15	-3	-5	-7	-6
pair:'s_ict	-21	-3	-7	-4	-7	-5	-4	-3	-8	-5
pair:'s_investment	-11	-4	-3	-8	-3	-6	-4	-2	-2	-2
pair:'s_large	-14	-4	9	-2	18	-7	-9	-6	6	-3
pair:'s_lawyer	-31	-4	-5	-5	-5	-12	-6	-3	-12	-6
pair:'s_lead	-14	-5	-5	-3	-36	-5	-2	-5	-4	-6
pair:'s_license	-8	-3	-3	-8	-2	-7	-8	37	7	-4
pair:'s_main	12	8	-12	47	-7	-6	-4	-23	-9	-2
pair:'s_meeting	-17	-3	-8	-3	-4	-5	-2	-2	-3	21
pair:'s_network	-10	-4	-4	11	-11	1	-10	-7	-5	-5
pair:'s_new	1	12	-6	-6	2	28	6	-4	-12	-7
pair:'s_next	37	-14	-6	-5	-4	-7	-8	-2	-6	7
pair:'s_office	-7	-5	-4	-4	5	6	-5	7	-6	3
pair:'s_old	-33	-4	-3	-4	33	23	-3	-5	-9	-16
pair:'s_only	-7	-10	-3	25	-8	-19	-5	-3	-4	53
pair:'s_order	-6	-2	-2	-22	-10	-2	14	-4	8	30
pair:'s_own	-36	-7	20	19	-4	-6	-5	-3	-4	-11
pair:'s_owner	-45	-3	-2	-3	-7	-5	-6	-3	-11	39
pair:'s_parent	-25	-3	-10	-4	-7	-11	-4	-4	-6	-5
pair:'s_plan	-5	-5	-5	-3	-10	-7	19	14	-5	-9
pair:'s_plant	-16	-8	-3	-3	-7	51	-3	-3	23	-5
pair:'s_platform	20	-3	-3	-4	-4	-11	-3	-5	-22	-8
pair:'s_policy	-6	-5	-3	-6	-3	-4	40	-1	-7	-3
pair:'s_predecessor	-16	-2	-2	-3	-5	-7	-3	-6	-10	
pair:'s_press	29	-2	-6	-4	-3	-5	-3	-2	-4	-6
pair:'s_program	11	-31	-2	-24	-3	-19	-4	-4	-9	-4
pair:'s_proposal	-14	-6	-3	-5	-3	-4	22	-6	18	-10
pair:'s_purchase	-4	-1	-2	-9	5	-3	-4	12	-21	-3
pair:'s_regulator	-20	-4	-8	-40	-4	-5	-3	-9	-3	-4
pair:'s_request	-19	-3	-3	-5	-3	-3	-5	26	-17	-4
pair:'s_satellite	-7	-11	-2	-5	-23	-10	-2	-6	-5	-4
pair:'s_seat	50	-4	-4	-3	-4	-5	-2	-5	-9	-13
pair:'s_second	-6	-17	-4	-4	11	29	-11	-4	-4	-2
pair:'s_session	34	-4	-10	3	4	-3	-5	-4	-4	-1
pair:'s_share	-6	-5	-12	-4	6	-7	-5	-12	-6	-4
pair:'s_side	-46	-4	-5	-5	-4	-5	-4	-3	-6	-8
pair:'s_sovereign	-5	-3	-6	18	11	-4	-3	-7	-3	-3
pair:'s_strategy	-9	-5	-10	-4	-4	-11	12	-2	-5	-8
pair:'s_team	21	-10	-4	-12	-4	-5	-2	-3	-3	-13
pair:'s_telecom	-3	-4	-4	-4	10	-5	-6	5	-6	18
pair:'s_third	-9	-5	-5	-6	-6	-10	23	-3	-10	-4
pair:'s_three	-17	-7	-4	-4	-4	-14	-11	-4	-7	-10
pair:'s_top	31	-3	-5	-3	-3	-2	-6	-1	1	-3
pair:'s_tower	48	-2	-6	-9	33	-6	-3	-9	-17	-7
pair:'s_trip	-9	78	-5	32	-10	-10	-10	-3	-5	-5
pair:'s_turn	62	-6	27	-4	-23	-5	-2	-6	-9	-11
pair:'s_two	-17	-7	-2	-2	-8	-4	41	35	30	12
pair:'s_visit	7	-21	-3	-7	-2	-3	-2	-1	-2	-2
pair:'s_wireless	31	-6	-4	21	-2	-4	-2	-4	-11	-7
pair:'s_work	13	-9	-3	-4	-6	-4	-1	-4	-3	-6
pair:(_$	-7	-2	-6	-8	4	-4	-3	-4	14	-2
pair:(_99.7	-13	-5	-6	-6	-6	-7	-6	-14	-7	-7
pair:(_<a>	-21	-5	-5	-3	-3	8	-4	11	-18	-24
pair:(_<c>	-11	2	13	-7	-17	-6	-4	19	-7	-6
pair:(_<f>	36	-3	-2	-4	-8	-4	-5	-2	-5	-4
pair:(_<o>	9	-3	-9	-2	-3	-5	-7	-3	-3	-15
pair:(_<p>	-5	-6	-4	-5	-4	-5	-4	-4	-7	14
pair:(_ai	9	-4	-3	-6	-3	-6	-12	-2	-2	-2
pair:(_amendment	-20	-2	-3	-3	-6	-3	23	-2	-10	-4
pair:(_dsa	6	-3	-9	-3	-2	-6	-10	-2	27	-4
pair:(_ict	-12	-4	21	-10	-7	-3	24	-2	-4	-5
pair:(_it	-18	-4	-4	-3	-3	-4	-15	-2	-5	-6
pair:(_local	-31	-1	-9	-5	-2	-3	-3	-2	-2	-2
pair:(_may	-24	11	-4	-7	-4	-4	28	-11	-3	-6
pair:(_menafn	-3	-3	-4	-12	-4	-4	-2	-2	-4	-4
pair:(_mou	-8	-2	-3	26	-4	-3	-8	-3	-4	-3
pair:(_mous	13	-1	-2	-16	-7	-4	-3	-3	-3	-1
pair:(_retd	8	-4	-2	-2	-3	-5	-9	-2	9	-7
pair:(_us	-3	-3	-1	-4	49	-5	-4	-8	-13	-2
pair:)_,	2	-4	-1	-1		-1	-4			-3
pair:)_-	16	-4	-3	-10	-7	26	-2	-2	-3	-9
pair:)_.	-5	3	3	6	5	-2	-2	-9	6	-7
pair:)_:	-4	-5	-6	-5	-12	-5	-4	-13	5	-5
pair:)_<p>	20	-6	-12	-3	-3	-3	-5	-2	1	-7
pair:)_and	3	-3	-3	10	-3	-6	-5	11	-4	-2
pair:)_announce	-2	-2	-2	-5	-5	-4	-15	-3	-20	-5
pair:)_at	1	-4	-5	10	-2	-8	9	-2	-5	-2
pair:)_be	-14	7	-5	-5	-3	-1	-3	-3	-7	6
pair:)_bill	-19	-3	-3	-4	-5	-8	30	-3	-8	-4
pair:)_disclose	-3	-2	-2	-17	11	-3	-5	15	-8	-3
pair:)_for	-7	-2	-3	18	-4	-4	29	-5	-12	20
pair:)_get	-17	-3	-4	-5	-4	-5	-8	45	-11	-8
pair:)_give	-9	-2	-4	-8	52	-8	-7	39	24	-7
pair:)_go	-20	19	-2	-3	27	-6	-6	-7	37	-15
pair:)_have	-12	-3	2		-2	-6		10	8	6
pair:)_in	3	-9	2	-2	-2	5	-7	8	-6	-4
pair:)_last	-2	-2	-2	-7	-2	-6	-9	2	10	-2
pair:)_make	-12	-7	-6	-5	-9	-5	54	-5	-17	-7
pair:)_of	-4	-4	5	-1	-4	10	-10	-4	-1	20
pair:)_on	7	-3	5	-9	-6	-5	20	17	4	-4
pair:)_open	-14	-5	-6	-10	-4	28	-5	-10	52	-5
pair:)_say	-10	1	-5	-5	-4	-5	20	-8	6	-4
pair:)_take	-22	-3	-4	-6	-10	79	-4	-14	-25	-8
pair:)_that	-8	-2	-4	-3	-7	-5	7	-6	-1	-5
pair:)_to	-26	-2	-3	7	-1	-3		-8	33	-4
pair:)_which	-4	-1	-8	6	-12	-4	-3	-6	11	-1
pair:)_will	-2	6	-12	-4	-4	8	8	-4	-11	-5
pair:)_with	-7	-3	-3	-19	-3	-4	-4	-3	-4	-5
pair:,_"	-12	-3	-3	-2	-3	-2	-4	-2	-3	-3
pair:,_$	-6	-3	-5	-6	26	16	-5	-2	14	-4
pair:,_'	22	-3	-3	-12	-8	-4	-3	-3	-14	-5
pair:,_000	-6	-3	-4	-5	49	-11	-14	-4	-5	-7
pair:,_14	3	-6	-4	-4	-10	-8	-26	8	-10	-5
pair:,_2023	-7	-2	-3	-4	49	-6	20	-6	7	-13
pair:,_2024	9	-8	-9	-8	-3	-6	-7	-2		-7
pair:,_2025	-14	-3	-3	-5	-4	-4	-8	-8	-10	-4
pair:,_38	-26	-5	-9	-7	12	-7	-6	-3	-4	25
pair:,_5g	-8	-3	-4	5	-4	-11	-15	-2	-4	-4
pair:,_<a>	-3	-4	-1	2	1	-2	10	3	1	-2
pair:,_<c>	-6	-2	3		-2	-2	-4	-4	-5	-3
pair:,_<f>	-1	-4	-1	2	4	2	-2	3	5	-3
pair:,_<o>	-17	-4	21	7	1	-7	-6	-3	-3	1
pair:,_<p>	7	1			-2	-2	-3	-1	-3	1
pair:,_a	-1	-2	-2	-1	4	1	-2	-2	5	3
pair:,_about	17	-4	-5	9	1	-7	-4	5	-6	-4
pair:,_above	-19	-5	-5	-15	-3	-2	-2	-2	-3	-3
pair:,_accompany	40	-1	-4	-5	-3	-7	-2	-5	-4	-6
pair:,_accord	-3	1	-1	-4	-2	1	4	-6	-5	-1
pair:,_accuse	-15	-3	-3	-4	-3	-4	-7	-6	37	-11
pair:,_act	12	-3	-3	-4	-3	-11	-9	-2	11	-1
pair:,_add	-10	-4	-2	-5		-4	4	21	-10	-3
pair:,_admit	-16	-5	-8	-13	-6	-4	-4	-9	-7	-4
pair:,_after	1	4	-4	2	-4	9	2	10	1	-4
pair:,_against	-6	-3	-11	-8	-14	-15	-4	-1	39	-3
pair:,_agree	-26	-3	-6	75	33	-16	-5	-19	-4	-23
pair:,_ahead	1	-7	-8	-14	-7	21	-11	-6	-7	-4
pair:,_ai	-21	-4	-3	-3	-15	-6	-8	-1	-3	-6
pair:,_akorda	24	-7	15	-15	-4	-3	17	-2	-4	-5
pair:,_all	-13	-4	-4	9	-5	-10	1	-5	-1	-6
pair:,_along	7	-4	-4	-7	-6	-5	-3	-3	13	-8
pair:,_alongside	-17	-4	2	-15	-5	-14	-2	-1	-3	-9
pair:,_also	4	-6	-6	-5	-17	-6	-6	-3	-4	-6
pair:,_although	-7	-3	-2	-3	-4	-13	-14	-10	6	-4
pair:,_among		5		3	-1	-6	1	-5	5	-5
pair:,_an	5	-3	5	2	6	-1			2	-6
pair:,_and	4	-1	-2	-1	-1	-2	-3	-1	-1	-3
pair:,_announce	-20	-3	-3	14	-9	-5	8	1	33	-8
pair:,_appear	73	-5	-4	-3	-3	-4	-6	-3	-11	-8
pair:,_approve	-8	-2	-4	-3	10	-10	26	1	-14	-3
pair:,_argue	-28	-6	-6	-4	-5	-5	-4	-3	-10	-8
pair:,_around	4	-4	-11	-5	-8	-5	-6	-3	-9	-6
pair:,_arrange	-26	-6	44	-9	-6	-8	-7	-3	-5	-4
pair:,_arrive	-24	36	39	-3	-18	-4	-2	-1	-3	-6
pair:,_artificial	-4	-6	-4	18	-2	-8	-6	-2	-3	-2
pair:,_as	-6	-3	-3		-2	-4	-2		-2	8
pair:,_ask	6	-3	-5	-4	-4	-4	5		-4	-5
pair:,_at	15	-8	6	-2	-4	-2	-2	-3	4	-4
pair:,_attend	3	-5	-10	-4	-5	2	-6	-2	-4	-4
pair:,_be	3		-2	-2	-3	1	-2		-4	4
pair:,_because	-18	-4	-3	-3	-4	14	-6	3	1	-3
pair:,_become	-11	-3	-4	15	-3	-6	-5	5	-5	30
pair:,_before	28	-6	-5	2	-6	4	-5	-3		-5
pair:,_begin	-44	33	-5	-5	-3	-5	10	-5	-10	-9
pair:,_behind	18	-3	-4	-9	-13	-9	-7	-3	-6	-5
pair:,_belong	-29	-6	-7	-8	-13	-7	-6	-5	-8	-22
pair:,_bernama	-3	-2	-1	12	-4	-2	-2	-2	1	-3
pair:,_besides	29	-5	-3	-4	-13	-5	-10	-2	-4	-3
pair:,_between	-20	12	47	-2	-7	-3	-4	-2	-5	-3
pair:,_both	-6	2	-6	-7	-7	-5	-2		1	-6
pair:,_brief	24	-5	16	-4	-5	-14	-8	-2	-5	-7
pair:,_bring	5	-14	17		2	16	-7	1	-6	-7
pair:,_build	-9	-4	-6		11	70	-6	-4	-6	-5
pair:,_but	-6	-5	-5	-8	-7	-1	-8	5	-2	1
pair:,_buy	-13	-4	-5	-6	64	25	-6	-10	-8	-6
pair:,_by	6	-2	-5	-4	6	2	9		-1	5
pair:,_call	-12	-8	-1	-4	-2	2	-6	-2	2	-4
pair:,_carry	-17	-3	-3	-8	-9	24	-3	-4	-9	-5
pair:,_ceo	20	-4	-5	30	-4	-6	-4	-3	-4	-8
pair:,_chair	33	-3	2	-24	-3	-4	-7	-2	-6	-20
pair:,_chairman	44	-5	-5	-3	25	-3	-2	-3	-4	-12
pair:,_chief	11	-4	-5	26	-6	47	-5	-4	-4	-18
pair:,_cite	2	-3	-5	-3	-9	-6	18	-11	17	20
pair:,_clear	7	-2	-2	-3	-5	-7	-7	14	-5	13
pair:,_close	17	-4		12	5	-6	-4	-3	-7	-3
pair:,_cloud	-25	-3	-5	-12	-4	-7	-10	-3	-3	-3
pair:,_come	2	12	6	-9	17	13	-5	5	14	-6
pair:,_complain	-18	-4	-4	-4	-5	-5	-4	-2	-7	-7
pair:,_conclude	-33	-7	-1	80	-13	-6	-4	-3	-3	-4
pair:,_confer	80	-5	38	-5	-4	-6	-3	-3	-3	-5
pair:,_confirm	3	-4	-4	-7	6	-6	-5	-3	-7	-25
pair:,_consider	58	-3	-5	-14	-4	-5	-5	-3	-4	-4
pair:,_corporate	-12	-4	-7	-4	-5	-3	-13	-3	-6	-4
pair:,_cost	-26	-4	-4	-6	-6	-7	-8	-3	37	-4
pair:,_could	-1	-3	-3	-3	-7	-8	-4	-4	-5	-6
pair:,_count	-14	-5	-4	-5	-8	-7	-7	-4	-12	-5
pair:,_courtesy	-15	13	-3	-7	27	-9	-9	-5	18	-2
pair:,_cover	-8	-3	-3	46	-4	-3	-5	-3	-5	-2
pair:,_cybersecurity	14	-8	-9	-5	-2	-4	-2	-2	-3	-2
pair:,_date	-5	-2	-5	-7	-3	-4	-11	37	38	-3
pair:,_datum	-11	-4	-3	-8	-9	-4	2	-2	-4	-7
pair:,_dc	21	-8	13	-11	-3	-2	-2	-3	-4	-6
pair:,_deal	29	-6	-3	-14	-5	-4	-7	-3	-4	-3
pair:,_deny	-22	-3	-5	-2	-5	-5	-4	-4	-4	-6
pair:,_deputy	11	-5	-8	-5	18	14	13	5	-8	-16
pair:,_describe		-3	-3	-8	-8	16	-2	-5	-5	-5
pair:,_digital	-10	-2	-3	1	-4	-1	-6	-2	-2	-2
pair:,_director-general	11	-3	-3	-6	-2	-16	24	4	-5	-20
pair:,_discuss	79	-8	-8	-4	-3	-7	-5	-2	-4	-5
pair:,_do	-28	-2	-3	-7	-4	-4	-6	-7	-6	-6
pair:,_dr	-11	15	-4	-3	-6	-5	-3	-2	17	-10
pair:,_dr.	-13	-5	-3	-4	-3	-2	-2	-2	-3	-14
pair:,_draw	-12	-4	36	-9	-4	-7	16	31	-10	-4
pair:,_due	-7	-3	-6	-6	-5	-19	11	25	-8	13
pair:,_each	-44	-6	-5	-2	-3	-3	-3	-2	-3	-13
pair:,_earn	-12	-5	-6	-3	-10	-7	-3	-6	-5	-5
pair:,_eleven	-6	-3	-4	-11	-7	-8	-10	-4	-4	-8
pair:,_end	21	-6	16	26	-5	-6	-8	1	-3	-6
pair:,_eng.	49	-5	-6	-4	-2	-4	-2	-2	-3	-7
pair:,_enter	-9	-6	15	30	-6	17	-7	-15	-4	-4
pair:,_exchange	-17	-3	-3	31	2	-4	-5	-2	-4	-3
pair:,_executive	-24	-2	-4	-3	-2	-3	-13	-3	-8	-11
pair:,_expect	13	-7	-4	-5	-5	-9	-6	-4	-9	-30
pair:,_explain	42	-15	-4	-5	-3	-4	-3	-4	-8	-8
pair:,_face	88	-5	-8	-6	-4	-5	-5	-2	-11	-24
pair:,_fail	-5	-3	-2	-2	-6	-3	-9	-15	22	-3
pair:,_fall	8	-3	-5	-6	-6	-5	-5	-3	-8	16
pair:,_figure	-2	-9	-11	-4	-5	-5	-5	-3	-6	-5
pair:,_find	-21	-3	-3	-6	17	-3	-11	-8	29	-4
pair:,_flank	6	16	-3	-3	-2	-8	-2	-2	-4	-4
pair:,_fly	5	3	-7	-3	-7	43	-7	-4	-8	-6
pair:,_follow	-24	-4	-5	8	-5	-6	5	-4	25	-6
pair:,_for	2	4	1	-3	2	-3	1	1	5	-2
pair:,_formerly	-12	-3	-4	-5	52	-5	-5	-5	-7	20
pair:,_founder	-14	-2	-4	-5	22	-12	-11	-3	80	-14
pair:,_four	8	-9	-4	-5	-5	17	3	-5	-7	-6
pair:,_from	2		2	-4	1	3	-5	-6	5	4
pair:,_get	-14	-5		8	-9	-10	11	17	3	9
pair:,_give	18	-7	-6	4	-5	-5	14		-1	-9
pair:,_go	-7	6		-5	-2	2	2	-3		19
pair:,_government	31	-6	-2	-9	-3	-5	24	-3	-11	-12
pair:,_governor	-14	-5	-6	-3	18	32	28	-4	-14	-9
pair:,_grant	-6	-2	-3	-3	13	-6	-5	4	-11	-5
pair:,_h.e.	-22	-5	27	-3	-4	-3	-7	-2	-5	-7
pair:,_half	6	-4	-3	-9	1	-6	-8	-5	19	-3
pair:,_hand	12	-3	-3	-3	-1	-7	-15	-3	12	-5
pair:,_have	-3	1	-2	-2	4	-2	-2	-1	1	3
pair:,_head	51	-3	1	-4	-3	-4	-4	-3	-4	-13
pair:,_hear	46	-3	-2	-3	-2	-2	-2	-1	-3	-6
pair:,_help	-32	-4	-3	-4	-28	-7	-3	-2	-5	-4
pair:,_her	11	48	-9	-4	-5	-6	-3	-3	-4	-9
pair:,_his	10	15	-14	-4	-4	3	-6	-3	-4	-1
pair:,_hold	4	1	4	-7	-6	-6	-3	-2	-4	-4
pair:,_hope	-10	18	-4	-4	-5	-26	-7	-4	-3	-4
pair:,_host	16	-7	15	-5	-3	-4	-5	-3	-3	-6
pair:,_hour	-5	-6	-3	-14	-3	-5	-3	-2	-6	39
pair:,_how	39	-3	-2	-4	-4	-3	16	-10	-7	-7
pair:,_however	-12	-9	-4	-8	-3	-4	-8	-6	15	18
pair:,_i	61	-3	-4	-6	-4	-5	-4	-2	-4	-3
pair:,_ias	-13	-4	-2	-2	-1	-2	-11	-3	-26	27
pair:,_ict	-5	-4	-12	-4	-4	-14	30	-2	-3	-11
pair:,_if	-9	-4	-4	1	-4	13	4	-4	-7	-5
pair:,_in	6	-3	1			-3	2	-1	-2	-3
pair:,_inaugurate	-22	-10	-4	-5	-10	75	-9	-2	-5	-8
pair:,_include	-4	-4	-5	28	-7	-9	-8	2	-13	-3
pair:,_industry	13	-4	-4	-3	-5	-5	-7	-4	-4	-3
pair:,_information		-2	-2	8	-3	-1	-12	-2	-1	-4
pair:,_innovation	24	-5	11	-3	-9	-2	-6	-2	-3	-2
pair:,_inspect	-28	58	-3	-10	-2	-5	19	-3	-9	-9
pair:,_instagram	47	-1	-1	-9	-12	-4	-5	-9	-31	-4
pair:,_intend	-7	-4	-3	-4	14	10	-6	-4	-3	-3
pair:,_into	-10	-2	-3	-2	33	-7	-5	-28	-14	-2
pair:,_invite	-76	-2	-8	-3	-3	-1	29	-24	-4	-2
pair:,_issue	-8	-2	-2	-2	-3	-9	20	24	-29	-2
pair:,_it	-6		-6	12	4	13	-6	-2		-3
pair:,_its	-2	-4	-7	-6	24	7	-4	-5	-4	-1
pair:,_join	-15	-28	-5	-9	-3	-8	-4	-2	-4	-9
pair:,_keep	4	21	-5	15	-4	-7	-3	-2	-8	19
pair:,_know	-19	-4	-3	-6	-5	-6	-16	37	-9	-7
pair:,_launch	-10	-5	-13	-8	-5	18	15	-3	-4	-5
pair:,_lay	48	-4	-3	-2	27	-5	-4	-4	-3	-4
pair:,_lead	10	2	-3	-3	1	-4	-2	-2	-3	-8
pair:,_leave	-4	14	21	-6	26	-5	-2	-3	8	-2
pair:,_let	4	-4	-3	-2	-15	-7	-5	6	8	-7
pair:,_lie	-17	-5	-9	-16	-3	-12	-4	-3	-7	-9
pair:,_life	-14	-5	-5	-7	-9	-8	-6	40	-13	-9
pair:,_like	-12	-3	-4	-3	-5	-4	-5	-14	-11	-7
pair:,_long	25	-9	-5	-5	-4	11	16	27	-5	-4
pair:,_look	-17	22	-5	17	-3	-6	-6	-4	-2	-6
pair:,_make	-3	-6	6	-5	-7	6	-4	20	-10	-1
pair:,_many	-6	32	-4	-2	-11	32	-1	-2	-7	-3
pair:,_may	-10	4	-3	-9	-7	-11	-3	-1	26	-2
pair:,_mean	5	-4	-4	21	-4	-7	36	-3	-5	-6
pair:,_meanwhile	-16	8	24	10	-3	-7	-5	14	3	-5
pair:,_meet	38	-6	-5	-2	-5	2	-5	4	-4	-8
pair:,_might	-11	-4	-3	-11	-5	-3	-3	-2	-6	-4
pair:,_minister	-15	-3	-8	-6	-6	6	6	-25	-17	-7
pair:,_ministry	-22	-4	-5	50	-5	-9	-6	-5	-15	-5
pair:,_more	-10	-4	-3	-10	-13	-8	-7	7	-5	-3
pair:,_most	6	-4	-4	-5	10	-5	-5	-2	-7	-5
pair:,_move	-8	-5	-4	-4	-5	-5	11	-2	-8	43
pair:,_mr	9	-6	-4	1	-4	-1	-4	6	-5	-5
pair:,_mr.	-3	-5	-9	-4		-8	-5	-2	-3	3
pair:,_ms	24	-3	-14	-7	-5	-11	-5	-2	-3	-7
pair:,_ms.		-3	-25	-3	-4	-2	-3	-2	-2	-4
pair:,_must	-12	-4	-3	-10	-12	-5	-9	-7	9	-6
pair:,_name	-8	-3	-4	-5	-7	-7	-6	-5	1	-2
pair:,_namely	-16	26	-3	-12	-4	-4	-2	-2	5	-2
pair:,_need	-12	-3	-4	-6	-3	-7	-3	-4	-6	31
pair:,_next	-14	-7	-12	-13	18	-7	-3	-3	-7	-5
pair:,_nine	-2	-2	-2	-27	-5	-4	-6	36	-32	-3
pair:,_no	-13	-8	-4	-6	9	-8	-5	-7	9	-4
pair:,_nobody	-17	-9	-6	-5	-6	-12	-5	-3	-9	-7
pair:,_nor	-3	-2	-2	-9	-5	-7	-13	-19		-4
pair:,_not	-15	-4	10	-6	-5	-6		22	30	-6
pair:,_nothing	-14	-7	-4	-7	-5	-3	-10	-4	-12	-5
pair:,_now	-10	-4	6		8	-5	-5	3	-2	-13
pair:,_of	-7	-2	-4	-6	3	8	-6		7	-5
pair:,_official	-1	4	-4	-6	17	-6	-5	9	2	25
pair:,_on	12	1	-1	-1	-3	2	-1	1	7	-2
pair:,_once	3	-4	-3	-1	-3	-6	1	-4	-8	35
pair:,_one	-5	1	-1	3	-5	7	-7	-3	-7	-6
pair:,_only	-19	-3	-3	-1	-3	-5	-4	-3	9	8
pair:,_open	-1	-3	8	2	-3	17	-1	-3	15	-5
pair:,_opening	-16	-4	-9	2	-4	29	27	-9	-6	-4
pair:,_operator	-11	-3	-3	-11	-3	-5	24	-6	-6	-3
pair:,_or	-7	-1	-3	-5	-6	1	-9	-1	-4	-6
pair:,_organize	-24	-4	69	-5	-5	-8	-4	-3	-5	-6
pair:,_out	8	-5	-3	-6	-5	-8	-4	-5	-4	-5
pair:,_over	20	6	-6	1	-6	-7	11	-5	8	-8
pair:,_own	-12	-4	-3	11	-8	-5	-4	-5	-2	-3
pair:,_pass	6	-18	-3	-4	-6	-5	-5	-5	-12	-6
pair:,_pay	22	-22	-2	-3	16	-3	-2	-2	-4	-6
pair:,_people	-8	-9	15	-5	-7	-6	-7	-5	3	-3
pair:,_pick	41	-3	-5	-6	-3	-5	-12	-7	-6	45
pair:,_pitch	16	-5	48	-4	-11	-5	-4	-3	-8	-6
pair:,_point	-9	-5	-6	-5	-5	-5	-9	-3	-13	-5
pair:,_present	-20	-5	-4	-4	7	-2	-10	-3	-7	-10
pair:,_president	51	-3	-7	-3	-5	8	-3	-3	-5	-11
pair:,_promise	-11	-5	-4	-6	26	-7	-4	-4	-6	-7
pair:,_provide	13	-3	-2	37	-18	19	-7	-4	-3	-12
pair:,_put	4	-4	2	13	9	-9	-2	-4	-5	-12
pair:,_raise	3	-2	-5	-3	-9	-4	27	-4	-6	-3
pair:,_reach	4	25	-5	-8	5	-15	-5	-3	-4	-3
pair:,_read	-17	-3	-4	-2	-4	-12	21	-3	24	-15
pair:,_recall	-17	-3	-3	-4	-10	-3	-4	-6	30	-5
pair:,_receive	19	-8	-3	-5	-4	-4	-4	4	10	-7
pair:,_reject	-8	-3	-3	-5	-7	-5	-16	-28	32	-4
pair:,_release	-4	-17	-3	-10	33	33	-4	-4	-9	-4
pair:,_replace	-11	-8	-5	-4	-4	35	-6	-2	-6	18
pair:,_report	4	-5	-3	-3	-3	-8	-17	-4	-7	-3
pair:,_represent	46	-4	21	2	-11	-7	-3	-3	-4	-5
pair:,_return	55	14	-6	-3	-4	-6	-2	-2	-4	-12
pair:,_run	-10	-13	9	11	-6	9	1	-6	-1	-8
pair:,_say	-13	-3		-4	-2	-2	-5	2	-1	-4
pair:,_school	26	-8	-4	-4	-5	-9	32	-3	-6	-5
pair:,_seat	50	-5	-6	-4	-6	-5	-5	-5	-4	-17
pair:,_see	45	13	15	-5	-3	-4	-2	-3	3	-9
pair:,_seek	-15	-4	-7	-6	-6	-7	26	-4	34	-10
pair:,_sek	-10	-4	-4	-7	-6	-7	-5	95	-6	-5
pair:,_semiconductor	-21	24	-3	-4	-7	-6	-7	-2	-6	-2
pair:,_send	20	-3	-8	-5	-3	-4	19	-18	-8	-6
pair:,_senior	28	-13	-3	-3	-10	-6	-4	-3	-3	4
pair:,_seoul	8	22	-6	-4	-6	-4	-5	-4	-4	-4
pair:,_set	-23	-7	-7	-4	-6			-7	-5	24
pair:,_settle	59	-5	-6	12	13	-6	-5	-3	-8	-7
pair:,_seven	-7	-5	-6	-3	-6	-17	27	-3	-7	-6
pair:,_share	-20	-3	-11	-4	-6	-8	-5	-3	-7	34
pair:,_should	-18	-3	-2	-5	5	-4	-4	6	-10	-4
pair:,_show	32	-23	-12	-4	-2	12	-7	-3	-4	-4
pair:,_sign	-18	-3	-4	45	-7	5	-9	-3	8	-7
pair:,_since	-7	-4	2	-5	-7	-9	-6	8	26	-7
pair:,_sit	10	-4	-5	-3	-6	8	-4	12	-4	1
pair:,_smart	6	-2	-3	4	-2	-2	-9	-1	-1	-3
pair:,_so	-4	-2	-6	5	-1	5	-3	-3	-2	1
pair:,_some	1	-7	-3	-4	-2	42	-4	-3	-11	-9
pair:,_speak	-23	-3	8	4	-5	16	-3	-3	-6	-4
pair:,_spend	-5	31	-4	-3	-6	-16	-4	-3	-4	-6
pair:,_stand	3	-28	16	-4	-6	-9	-5	-2	-6	-4
pair:,_start	-18	36	-8	-4	-5	-23	-7	-4	-6	28
pair:,_state	12	-14	-5	-6	-5	-6	7	-5	-5	-5
pair:,_stop	4	7	-12	-1	-5	-1	-1	-3	1	-4
pair:,_subject	-10	-3	-3	-6	16	-4	30	9	-22	26
pair:,_such	17	-7	-4	-2	-5	-4	-9	-2	-1	-3
pair:,_support	-8	-3	23	-3	6	-3	-7	-6	-5	-5
pair:,_table	-14	-3	-11	-4	-3	-4	56	-3	-5	-4
pair:,_take	18		-5	-2	-1	-1	-3	-4	-7	-8
pair:,_talk	24	-5	-4	-6	-3	-5	-2	-1	-2	-3
pair:,_technology	-16	-4	-4	-5	-4	-4	7	-2	-5	-5
pair:,_telecommunication	-10	-2	-2	-7	-19	-2	-1	-1	-1	-2
pair:,_tell	5	1	10	-6	8	-2	8	-3	-2	-9
pair:,_that	-7	-3	8	-4	-4	-1	1	2	3	13
pair:,_the		-2	1	2		4			-3	1
pair:,_then	21	-5	-4	-8	-3	15	-9	-3	-7	1
pair:,_there	14	-5	-3	-7	-4	-4	-5	-3		-6
pair:,_they	14	-3	-2	-2	-2	-3	-5	-8	2	-3
pair:,_think	-31	-5	-4	-4	-6	-7	-5	-4	-6	-7
pair:,_this	50	3	6	-6	-8	-18	-6	-3	-7	-3
pair:,_those	-6	-4	14	19	-5	-5	-8	-6	6	-6
pair:,_though	-10	-3	-4	-8	-6	-6	-5	2	-8	7
pair:,_three	-12	-10	8	-4	-7	30	-1	-6	5	-5
pair:,_throw	-28	-3	-6	-7	-4	-6	-6	-24	17	45
pair:,_thru	-13	6	-4	-5	18	3	-2	4	-8	-4
pair:,_to	7	3	4	-3	3	3	4	1	4	1
pair:,_today	-6	5	-11	-3	-2	16	-2	-2	-3	-6
pair:,_together	-13	14	2	8	-6	12	9	-3	28	-1
pair:,_too	-10	4	-6	-4	-2	-9	-4	-2		1
pair:,_tour	36	14	-4	-4	-6	-7	-2	-2	-3	-4
pair:,_trade	-8	-4	-4	-8	-3	-5	-5	-2	-6	-3
pair:,_travel	-28	17	-4	-4	-4	-4	-3	-3	-6	-8
pair:,_trend	10	-5	-3	18	-9	-2	-2	-2	-2	-3
pair:,_turn	14	-3	-17	-2	-5	-5	-8	-3	-5	-2
pair:,_two	4	-6	7	9	-3	-3	-4	8	4	-9
pair:,_under	-8	-4	-4	20	3	-4	11	-6	-2	-2
pair:,_unless	-6	-4	-2	-3	-4	-5	-11	-3	-3	-21
pair:,_until	-23	-4	-4	-4	-5	-5	9	-3	-8	50
pair:,_unveil	-6	-4	-6	-9	-7	-20	21	-3	-3	-3
pair:,_up	-8	-5	-3	-2	17	15	-9	-4	1	-5
pair:,_urge	-15	8	14	-2	-3	28	-6	-10	-5	-4
pair:,_use	-14	-7	-4	-4	6	-4	-3	-7	16	-7
pair:,_valid	-6	-2	-3	-6	-5	-5	-7	37	-13	-3
pair:,_value	-14	-2	-2	-26	-7	-3	-3	-3	-8	-8
pair:,_vise	18	-5	-3	-3	-3	-5	-3	-7	-5	42
pair:,_visit	-6	4	-13	-3	-3	-3	-3	-3	-8	-2
pair:,_voice	2	-26	-2	-5	-7	-4	-2	-2	-4	-6
pair:,_walk	19	-5	-3	-11	-13	-9	-2	15	-12	-4
pair:,_want	6	-4	-6	-6	-4	-4	-6	-4	-8	-8
pair:,_warn	-21	-4	-6	-6	-4	-5	-3	-3	-25	-6
pair:,_watch	-11	-11	-4	-3	-9	45	-2	-5	-7	-8
pair:,_we	-8	-5	-3	-5	-3	-5	-2	-2	-6	-3
pair:,_welcome	14	-8	-6	-4	-6	17	-7	-3	-10	-4
pair:,_what	-10	-2	-2	-3	15	-3	20	-5	21	-4
pair:,_whatsapp	20	-1	-2	-7	-12	-5	-9	-2	-30	-5
pair:,_when	13	1	-3	6	-3	-1	7	2	-3	2
pair:,_where	4	14	10	-2	-1	-1	-2	-2	-1	-3
pair:,_whether	-15	-8	-1	-2	-17	-4	-4	-2	-2	-1
pair:,_which	-6	-1	2	-3	3	2	2	4	2	-2
pair:,_while	-18	8	-5	4	-7	-4	-6	-5	6	5
pair:,_who	6		-2	-2	-3	-3	-1	-3	-2	2
pair:,_whom	14	-5	-3	-5	-5	-4	-5	-3	4	30
pair:,_whose	4	1	-1		1	-5	-4	-1	3	2
pair:,_will	5	10	3	5	-2	2	-3	3	-5	2
pair:,_win	-5	-2	-4	-13	6	-10	-7	-9	-10	-3
pair:,_with	6	-2	4	5	1	3	1	-1	-4	-4
pair:,_within	-31	-8	-9	-3	-2	-9	-11	-4	-14	-6
pair:,_without	12	15	-3	-6		-7	-2	1		-6
pair:,_witness	-16	-9	-6	14	-5	-8	-4	-3	-4	-4
pair:,_worth	-6	-4	11	48	53	-12	-19	-4	36	-3
pair:,_would	-6	-1	-4	-4	-2	-2	-9	1	-2	-7
pair:,_write	-22	-7	-6	-4	-4	-6	-4	-10	-13	-8
pair:,_xinhua	3	7	-4	2	-4	25	-7	-2	-5	-10
pair:,_yesterday	26	9	-10	-5	-4	-6	-4	-4	10	-5
pair:,_yet	8	-3	-3	-4	9	-3	-4	-8	-8	-5
pair:,_”	-9	-5	-3		-5	-4	-4	-3	-5	-3
pair:-_-	5	-5	-2	-15	-4	-8	-4	-3	-5	-4
pair:-_<c>	1	-6	-1		-5	-5	-4	7	-4	-3
pair:-_<f>		-7	-4	-6	-14	36	-3	-4	-6	-4
pair:-_<p>	14	-4	-5	-13	-5	-7	-4	-2	-4	-6
pair:-_back	-26	-3	-12	-8	10	11	-2	16	-6	-10
pair:-_base	-7	-3	-3	12	5	-6	-4	15	13	-3
pair:-_headquarter	-12	-3	-3	-5	10	33	-4	-4	-25	-5
pair:-_list	-30	-2	-4	-9	38	-4	-3	-7	-8	16
pair:-_megawatt	-28	-5	-8	-7	-7	60	-4	29	-11	-4
pair:-_member	14	17	-10	-2	-4	-3	-2	-2	-3	-34
pair:-_own	-7	-4	-3	-13	-15	-7	-3	34	-16	-6
pair:-_register	-4	-2	-7	-4	-5	-3	-5	-27	10	-3
pair:-_year	-13	-3	-3	44	-9	-7	34	44	-9	-4
pair:-_year-old	-8	-4	-5	-6	-4	-13	-19	-7	23	-6
pair:._"	-16	-4	-7	-4	-4	-4	-8	-3	-5	-4
pair:._)		-10	-5	-4	-3	-2	-3	-2	-4	-10
pair:._/	-15	-2	-5	-5	-21	-4	-6	-4	-4	-5
pair:._<f>	-15	-4	-4	-5	-28	-12	-5	-5	20	-7
pair:._the	22	-3	-5	32	-4	-7	-8	36	-4	-4
pair:._—	-14	24	-4	-3	-3	-5	-3	-2	19	-5
pair:/_-		-7	-2	13	48	-5	-4	-5	-6	-7
pair:/_.	-15	-2	-5	-5	-21	-4	-6	-4	-4	-5
pair:/_<c>	-26	-9	-16	-1	-3	-4	-2	-8	-3	-2
pair:/_<f>	-34	-4	-4	-29	-8	-7	-5	-3	-4	-4
pair:/_<o>	-19	-4	-6	-4	-5	-6	-2	-2	-2	-11
pair:/_<p>	-24	-4	-5	-5	-6	-6	-4	-7	-8	-7
pair:1.1_billion	-15	-3	-2	-8	60	-7	-5	-8	-7	-6
pair:1.2_billion	-8	-2	-2	-4	11	-4	-3	-9	-6	-4
pair:1.2_million	-7	-3	-3	-7	18	-6	-5	-4	19	-6
pair:1.3_billion	-2	-4	-8	-4	72	-15	-15	11	-12	-2
pair:1.4_billion	-8	-2	-3	-11	46	-13	-6	-4	39	-4
pair:1.5_billion	-10	-4	-2	-5	80	-7	-3	-8	-16	-3
pair:1.6_billion	-5	-3	-2	-12	67	4	-4	-17	-15	-3
pair:100_million	-5	-2	-6	-6	24	19	-4	21	-11	-2
pair:10_.	-1	-12	-4	-4	-2	-6	24	-2	-25	-4
pair:10_billion	-4	-3	-2	-4	15	-6	-3	-3	-4	-5
pair:11_,	53	-6	-7	-3	-5	-4	-4	-4	9	-10
pair:11_.	-44	48	-24	-3	-4	32	-4	37	-6	-4
pair:11_march	30	-5	-6	-4	-1	-4	-8	-2	-1	-15
pair:11_million	-8	-3	-5	-6		-7	-12	-3	-3	-5
pair:120_million	-6	-3	-2	-2	22	-4	-3	7	-11	-3
pair:12_,	35	-4	8	-6	-4	-17	-5	8	-7	-4
pair:12_.	-21	-5	-4	1	-5	-12	-3	-5	-12	39
pair:12_april	-18	-5	-5	-5	-7	35	-11	-5	-7	22
pair:12_billion	-4	-3	-3	-24	-16	-5	-4	7	1	-4
pair:12_million	-8	-3	-5	-5	44	-2	-5	-2	40	-5
pair:12_month	-11	-8	-7	-4	-3	-12	-19	-6	15	-5
pair:12_per	-8	-4	-10	-9	33	-4	20	-5	-10	-3
pair:13_,	-11	42	-4	-3	-5	-7	-22	-5	13	-4
pair:14_,	41	-3	-2	-3	-14	-4	20	-30	8	-9
pair:14_-	-5	-5	-3	24	-7	-7	-17	-7	26	-34
pair:14_.	24	-7	-9	-10	-4	-8	-9	-4	-6	-13
pair:14_day	-40	-4	-6	-5	-7	-6	-7	-12	85	-5
pair:14_february	-9	-3	-2	7	28	-3	-22	11	-13	-2
pair:14_million	-6	-4	-4	-5	31	-5	-20	-6	9	-4
pair:14_month	-12	-4	-4	-8	-5	3	-5	37	-20	-4
pair:14_to	56	-14	21	-5	-2	-1	-2	-1	-1	-4
pair:150_million	-9	-3	-5	-13	71	-8	-7	6	-5	-3
pair:15_-	-5	-4	-3	-6	-4	-6	-9	12	-6	-5
pair:15_.	17	-7	-14	-5	16	53	-5	-6	-15	-9
pair:15_billion	-9	-3	-3	-11	66	-5	-4	25	-12	-4
pair:15_million	-13	-3	-4	-4	55	-6	-3	-6	22	-4
pair:15_per	-3	-3	-2	-2	19	-2	-3	-3	-3	-2
pair:15_percent	-9	-8	-4	-6	1	37	-7	-6	-10	-2
pair:15_to	-7	-6	-12	-4	-5	-5	31	-2	-5	-4
pair:15_year	-6	-3	-3	-8	17	-4	-7	12	-6	-4
pair:16_,	10	16	-4	-9	-3	-10	-13	23	-7	-5
pair:16_.	97	-7	24	-6	-3	-4	-21	-3	-5	-7
pair:16_in	-5	-4	-4	23	-9	-12	13	-2	-2	-3
pair:17_million	-3	-3	-3	-8	34	-7	-9	-7	9	-2
pair:1800_mhz	-4	-2	-3	-9	-11	-4	-10	40	-13	-3
pair:180_million	-7	-3	-2	-10	32	-6	-3	-10	-15	-3
pair:18_,	14	-8	-4	-5	-4	-4	-5	-3	-9	-4
pair:18_million	-6	-2	-3	-9	55	-8	-7	-6		-3
pair:18_month	-16	-4	-4	-5	-5	-7	-5	13	-22	-4
pair:19_to	-2	13	-3	-11	35	-4	-4	-3	-3	-2
pair:1_,	-12	-4	-4	-5	-10	-7	41	-4	-5	41
pair:1_.	11	-6	-8	-6	-5	-16	19	10	-7	19
pair:1_april	-10	-6	60	-4	-3	-22	-6	-2	-5	3
pair:1_august	-7	-5	-5	-4	-5	51	17	-4	-9	-16
pair:1_billion	1	-4	-8	-5	49	10	-7	-4	-8	-4
pair:1_february	-13	-11	-4	-4	-5	-6	-5	23	-7	40
pair:1_january	-6	-8	-5	-8	-5	19		-6	-4	-6
pair:1_july	-14	-3	-4	-4	7	17	19	-5	-11	-8
pair:1_march	-12	-5	-4	-14	-4	19	-13	-2	27	29
pair:1_may	-19	-4	-6	-7	-8	11	-8	-4	-5	75
pair:1_october	-33	-3	-3	-5	-3	-8	4	-3	-8	66
pair:1_to	-7	-3	29	-5	-19	-5	-4	-3	-18	-7
pair:2.1_billion	-4	-4	-3	-13	77	-10	-6	-5	-12	-3
pair:2.1_million	-8	-3	-3	-7	-8	-5	-8	-7	34	-4
pair:2.3_billion	-26	-2	-2	-4	49	-4	-2	-4	18	-6
pair:2.4_billion	-6	-4	-4	-7	32	-5	-10	-15	27	-8
pair:200_engineer	6	-5	-4	9	-6	40	-13	-3	-5	-5
pair:200_million	-8	-3	-4	18	32	-8	-3	-7	2	-3
pair:2011_.	-13	-4	-4	-13	-6	-9	-5	5	-23	-5
pair:2014_.	-17	-5	-5	-11	-7	-6	52	-4	-7	-9
pair:2015_,	-12	-6	-4	-7	-5	-12	-6	-3	-7	-17
pair:2015_.	-7	-1	-4	25	-6	-5	6	-4	-10	-7
pair:2016_,	59	-3	-2	-9	-8	-14	-1	-4	-5	-3
pair:2016_.	-17	-5	-3	-5	-6	-6	-6	13	-7	-17
pair:2016_and	-9	-4	-4	-10	-8	-28	-5	-11	-7	-4
pair:2017_,	-11	-7	-3	-4	-9	-11	-5	-4	-5	13
pair:2018_,	-13	-5	-5	-5	-7	-5	-8	-2	-12	4
pair:2018_.	-4	24	-5	9	-4	-9	9	-3	25	-8
pair:2019_,	3	-9	-12	26	11	-4	-5	-4	-7	6
pair:2019_.	-11	-8	-4	-5	20	-10	-7	-4	13	-8
pair:2019_and	-20	-3	-4	-22	-5	-4	-5	-6	-10	-4
pair:2020_,	-5	2	8	20	-5	1	-11	22	4	1
pair:2020_.	-14	14	-3	-4	35	24	-5	4	-8	-4
pair:2021_,	-7	-6	-4	-8	-7	-7	20	14	43	-9
pair:2021_.	-20	-4	9	35	9	13	5	7	-9	-5
pair:2022_,	-14		-9	-6	8	3	3	2	33	-7
pair:2022_.	-4	-5	5	-4	30	-12	-4	1	4	-1
pair:2023_,	-4	-1	-10	2	9		-8	-6	9	15
pair:2023_.	-1	-6	-4	3	11	18	2	2	7	8
pair:2023_and	13	33	-3	-4	-2	-3	-6	-2	-4	-11
pair:2023_the	-4	-3	-3	27	-7	-5	-10	5	11	-3
pair:2024_,	-3		6	-9	-10	20	-7	1	1	-6
pair:2024_-	-16	-10	-7	28	-5	-10	-16	-2	-4	-8
pair:2024_.	10	-5	-4	-2	-5	-9	19	-10		-4
pair:2025_,	-6	-4	13		-3	12	8	-10	-9	4
pair:2025_.	-8	-6	1	9	-4	10	-12	-3	-8	-10
pair:2026_,	-6	-5	-4	-4	20		1	-4	-5	-6
pair:2026_-	-11	-2	-5	-9	15	-5	52	-9	-4	-3
pair:2026_.	-10	-5	5	-3	-7	30	14	-3	-8	-5
pair:2027_,	-23	-7	-10	-6	37	29	-7	-4	-5	-6
pair:2027_.	-7	-9	-5	50	-10	34	-8	-5	-8	-5
pair:2028_.	-13	-8	-7	21	-5	18	21	-5	-7	3
pair:2029_,	-17	-4	-31	-4	-5	-6	-6	-10	-4	-3
pair:2029_.	-11	-4	-16	-5	8	-7	-7	-3	-7	15
pair:2030_,	-8	-3	-5	-6	-4	-6	11	-3	-5	-3
pair:2030_.	-6	-4	-21	-6	-5	-8	6	19	-6	-4
pair:2031_.	-11	-6	-7	7	35	-15	-5	-6	-8	-3
pair:2040_.	-12	-3	-3	20	-7	-5	9		-5	-4
pair:20_,	21	29	8	-5	6	28	7	-5	-7	-4
pair:20_.	-4	48	-6	-4	-4	-9	-4	-4	-7	21
pair:20_billion	-6	-3	-3	-13	14	-11	-5	14	-9	-3
pair:20_million	-7	-3	-3	5	89	-5	-5	-10	-8	-5
pair:21_.	34	-5	-5	-5	-5	-4	15	-3	38	-8
pair:21_million	-7	-3	-3	-12	32	-9	-3	11	13	-7
pair:22_million	-7	-3	-3	-6	-3	-6	-3	-10	-14	-3
pair:23_,	55	7	-4	-3	-3	-5	-4	-3	-8	-6
pair:240_million	-2	-2	-2	41	53	-8	-4	-6	-40	-3
pair:24_,	-10	33	-25	16	-2	-2	-2	-4	-3	-5
pair:24_.	-11	-7	-4	-4	-5	-7	54	-6	47	-9
pair:24_hour	-17	-3	-4	-12	-3	-2	18	-2	-4	4
pair:250_million	-7	-4	-4	61	10	-6	-6	-14	-6	-3
pair:25_,	-31	-8	-3	-5	-5	-5	-8	-4	-6	11
pair:25_million	-4	-3	-4	-17	32	-8	-3	-13	-4	-2
pair:26_,	-2	3	-3	-5	-3	-4	-4	-6	7	-5
pair:26_ghz	-8	-3	-3	-4	-4	-4	-7	19	-17	-3
pair:27_.	-14	-13	-5	-4	-7	-6	14	24	-10	-6
pair:28_,	16	-7	-16	-3	-4	-9	34	-5	25	-16
pair:28_.	6	-4	-5	-8	9	-6	-6	55	-9	-6
pair:29_,	-13	26	-2	-3	-6	-10	-10	-7	55	-12
pair:29_.	-5	-2	-2	-9	-5	-6	-8	30	49	-11
pair:2_,	-6	-3	-2	23	-7	-9	-3	-27	-10	3
pair:2_.	12	-4	-5	7	-27	25	-4	-4	26	-5
pair:2_billion	-10	-5	-3	-5	24	-8	-8	-4	-7	-4
pair:2_million	-9	-3	-10	4	18	-6	-6	13	43	-3
pair:2_october	6	-17	-3	39	-24	37	-3	-10	-7	-3
pair:3.3_billion	-7	-3	-4	-11	54	-4	-3	-11	-7	-6
pair:3.4_million	-11	-4	-3	-5	35	-7	-4	-4	-11	-19
pair:3.5_ghz	-6	-6	-2	-4	-11	-4	12	7	-8	-1
pair:3.6_ghz	-17	-3	-5	-4	-4	-8	-12	1	-5	-4
pair:300_million	-6	-4	-3	-6	48	-9	-5	14	-9	-3
pair:30_,	21	-4	-5	-7	-7	-3	36	-3	-7	-3
pair:30_.	12	-10	-4	-4	-2	-4	-3	-3	-4	-5
pair:30_april	-14	48	-23	-4	-4	25	15	-2	-6	-8
pair:30_billion	-6	-4	-11	-4	52	-7	-4	-7	-16	-4
pair:30_day	-13	-5	-6	-5	-3	-6	14	-2	15	-5
pair:30_million	-14	-4	-4	-19	46	-7	-4	-5	7	-6
pair:30_percent	-7	-4	-4	-7	30	-6	10	-10	-9	-4
pair:310_million	-4	-2	-2	-10	25	-5	-3	-30	24	-3
pair:31_,	-10	-3	-6	-4	37	-8	-8	-7	-5	-3
pair:31_million	-7	-4	-3	-8	74	-11	-5	-8	-16	-5
pair:33_million	-5	-4	-6	-4	24	-16	-2	-3	-6	-4
pair:35_million	-15	-2	-3	-29	58	-12	-17	-3	34	-8
pair:3_,	-1	-3	16	14	-5	-3	22	-21	-14	-3
pair:3_.	-10	-5	15	4	-5	-6	-5	-4	25	-5
pair:3_billion	-10	-7	-4	-6	39	-17	-4	-3	-9	-4
pair:3_june	12	-4	-9	-4	-9	-7	56	-4	11	-5
pair:3_million	-11	-3	-3	-8	21	-9	-3	-8	17	-3
pair:3_to	-15		83	-6	-4	-10	-9	-4	-5	-4
pair:4,000_people	-9	-5	-4	-23	10	-6	-6	-3	-5	-5
pair:4.2_million	-9	-4	-2	-6	46	-5	-4	5	-19	-4
pair:400_mhz	-8	-6	-3	-7	-5	-6	-10	55	-4	-4
pair:40_.	-13	-5	-7	-4	-5	-7	9	-4	-5	-5
pair:40_country	-8	-3	33	-7	-4	-9	-5	-17	-4	-3
pair:40_mhz	-6	-2	-3	-9	-9	-3	-4	52	-25	-3
pair:40_million	-6	-3	-3	3	16	-7	-7	-9	1	-4
pair:40_per	-5	-4	-4	-5	21	-10	50	-3	-7	-4
pair:40_percent	-6	-3	-4	-7	41	-7	35	-8	-6	-7
pair:41_billion	-3	-2	-2	-6	1	-11	-6	31	-14	-2
pair:450_million	11	-4	-2	-5	69	-4	-3	-18	-5	-2
pair:45_million	-12	-2	-4	-6	77	-9	-9	-6	-9	-2
pair:47_,	-8	-3	-4	-17	-13	21	12	-3	-14	-12
pair:4_.	19	-17	-4	2	-5	-6	38	-3	-5	-3
pair:4_billion	-7	-4	-2	-3	-3	-6	-7	-12	-7	-3
pair:4_march	-12	-1	-6	13	-4	-4	32	-7	21	-12
pair:4_november	14	-6	23	-2	-3	-3	-6	-2	-5	52
pair:4g_and	-7	-5	-4	-4	13	-22	-3	-3	-3	-4
pair:4g_license	-5	-3	-2	-6	-8	-4	-3	43	15	-5
pair:500_million	-6	-3	-3	-5	12	-7	-4	-5	17	-6
pair:50_million	-10	-10	-3	5	69	-6	-5	-11	6	-5
pair:51_%	-9	-3	-3	-4	46	-6	-10	-1	-7	-3
pair:58_,	-16	-5	-4	-3	-4	-6	-6	-7	25	-37
pair:58_million	-12	-2	-4	-5	52	-9	-5	-4	3	-8
pair:590_billion	-8	-3	-3	-4	73	-4	-6	-13	-25	-4
pair:5_,	-15	-3	-2	-3	-13	-5	16	69	-12	-7
pair:5_.	-29	9	-11	-4	-6	-4	-3	-2	-4	-3
pair:5_billion	-5	-4	-3	-6	41	-9	-6	-9	-7	-4
pair:5_million	-7	-4	-3	-9	44	-3	-4	-6	-4	-4
pair:5g_,	-4	-2	-2	11	-2	-1	-12	-2	-1	-3
pair:5g_.	20	-3	-7	-11	-11	-13	-4	16	22	-4
pair:5g_auction	-11	-4	-4	-12	-8	-7	-6	16	-7	-4
pair:5g_frequency	-8	-5	-3	-8	-6	-9	-8	-14	-24	-4
pair:5g_in	-7	-2	-2	-5	-14	35	-6	41	-15	-9
pair:5g_network	-11	-4	-6	8	-9	32	5	-8	-6	-2
pair:5g_service	-11	-6	-3	-6	-4	-13	-14	13	-9	-5
pair:5g_spectrum	-20	-3	-11	-3	-4	-6	-6	36	-4	-5
pair:600_million	-7	-5	-5	-10	35	12	-4	60	-21	-3
pair:60_megawatt	-21	-3	-3	-10	-14	-22	-4	25	-6	-4
pair:60_million	-6	-4	-3	-7	55	-7	-3	1	-7	-3
pair:60_people	35	-8	-3	19	-5	-9	-4	-2	-4	-7
pair:61_,	-16	-7	-5	-5	-11	-11	-4	-6	-15	-12
pair:61_million	-10	-3	-3	-5	-15	-4	-6	-13	-11	-4
pair:640_million	-5	-3	-3	-6	23	-10	-4	-18	17	-5
pair:65_,	-23	-4	-3	-8	-6	-5	-6	-3	-5	40
pair:6_.	-18	-7	-4	-4	-5	-7	39	-4	44	-4
pair:6_billion	-6	-2	-3	-6	47	-6	-3	-9	-15	-8
pair:6_ghz	-6	-9	34	-5	-5	-11	36	32	-6	-3
pair:6_million	-9	-3	-4	-9	35	-3	-5	-5	17	-3
pair:7,500_more	-6	-3	-2	-6	-9	-15	-4	37	-10	-3
pair:700_mhz	-4	-4	-3	-6	-11	-4	-7	39	-8	-2
pair:700_million	-17	-3	-5	-14	41	-8	-3	-6	38	-7
pair:70_million	4	-4	-7	-3	4	-4	-3	-3	17	-3
pair:75_million	-8	-2	-5	-10	57	-7	-2	-4	-8	-5
pair:8.5_million	-4	-2	-2	-5	3	-5	-6	-6	12	-3
pair:800_million	-7	-5	-10	-7	87	-6	-9	-5	-6	-5
pair:85_million	-8	-5	-3	-10	28	-16	-11	-7	-7	-3
pair:88_million	-9	-3	-2	-6	-7	-3	-3	24	-13	-4
pair:8_,	-13	-4	33	-6	-5	-15	7	55	-28	-6
pair:900_million	-9	-6	-4	11	64	-12	-5	4	21	-4
pair:90_day	20	-3	-4	16	-6	-9	29	-14	-3	-4
pair:90_million	-8	-4	-3	-5	37	-6	-7	14	19	-5
pair:95_million	-23	18	-6	-4	72	-7	-3	-4	-34	-7
pair:99.7_mhz	-13	-5	-6	-6	-6	-7	-6	-14	-7	-7
pair:9_,	28	30	-3	-11	-5	44	15	-3	-6	-7
pair:9_billion	-8	8	-2	-2	3	-10	-4	-6	-15	-4
pair:9_million	-8	-3	-5	-6	20	32	-5	7	-25	-7
pair::_"	-15	-5	-4	21	-5	-5	-13	-3	-5	-8
pair::_<a>	-8	-3	-3	-8	-8	1	2	9	-4	-5
pair::_<c>	-14	-8	-7	-1	-7	1	-5		-5	-4
pair::_<f>	-6	-5	-4	-2	1	14	-5	8	-3	-5
pair::_<o>	28	-4	20	-3	-4	-5	-9	-2	-3	-16
pair::_<p>	14	6	-6	-5	-3	-5	2	3	-8	12
pair::_a	11	-15		21	-4	9	-5	-6	1	-5
pair::_at	5	-10	-10	24	-6	-5	-4	-3	-6	30
pair::_how	-22	-6	-4	-3	-2	-4	-3	-1	-4	-9
pair::_in	-8	-4	-3	-8		-4	29	-14	3	-7
pair::_it	-4	9	-3	-3	-3	-4	-2	-3	37	-6
pair::_its	-10	-4	-3	-6	12	75	-8	-19	-5	-9
pair::_no	10	-2	-2	-28	-7	-12	-7	-10	23	-5
pair::_on	-1	-6	-2	11	-9	40	-7	-5	26	-4
pair::_one	-10	-3	-5	9	-5	-4	12	-3	-3	-8
pair::_regulator	-8	-3	-4	-4	-6	-8	-6	-6	-21	-4
pair::_since	-9	30	-3	-3	-6	20	-8	-3	-12	34
pair::_so	-8	-3	-3	-15	-3	-10	25	-3	5	-4
pair::_that		16	-5	1	-4	-11	-8	-3	3	3
pair::_the		11	-3	1	15	2		7		3
pair::_with	11	-11	-6	-9	39	-8	-4	10	-8	-4
pair:;_<a>	10	-3	-3	-10	-7	-7	-7	-7	-4	-7
pair:;_<c>	-16	-12	-3	-5	-10	15	-4	-3	-5	-4
pair:;_<f>	-1	-6	-4	10	-15	4	-3	4	-8	-4
pair:;_<o>	-14	-3	44	-6	-8	-12	-5	22	-11	-2
pair:;_<p>	-6		-4	3	-2	1	-2	-1		-2
pair:;_a	17	16	-3	-8	-3	-4	-9	-10	10	-2
pair:;_and	-6	3	-5		-2	-1	-3	-3	-6	-10
pair:;_at	-10	-3	-4	-2	-3	27	-9	-5	-3	-20
pair:;_for	-13	-3	-4	24	-5	-5	-6	-3	43	5
pair:;_from	6	-6	-2	-3	-5	23	-6	-6	-23	-5
pair:;_in	-4	-3	-3	-4	-4	-7	-2	7	-7	-3
pair:;_it	9	-18	-6	19	-9	-8	11	6	2	-5
pair:;_minister	-26	-3	-5	-5	-7	-9	-5	-3	-39	-5
pair:;_on	20	-4	-2	-7	-5	-9	-8	-4	11	40
pair:;_that	-4	-2	-2	-5	-11	-20	-12	-3	19	-2
pair:;_the	-3	-1	-5		3	-2	-6	2	1	4
pair:;_those	-4	-3	-2	-5	-11	-5	-4	36	-13	-3
pair:;_two	8	-7	-3		-2	13	-3	-1	-10	-10
pair:;_what	-24	-10	-3	-5	-3	-4	37	-2	-5	-2
pair:<a>_"	-17	-3	-8	-3	-4	-5	23	-2	-7	-5
pair:<a>_'s	5	2	-5	-1	-1	3	2	-6	6	-2
pair:<a>_(	-14	20	-4	-7	-6	-15	-7	-3	12	-4
pair:<a>_)	-6	-2	-1	-2	-2	-1	5	8	6	-5
pair:<a>_,		-1		1	-1	-1	3	3	-2	2
pair:<a>_.	-6	-3	-1	1	-2	2		1	9	15
pair:<a>_:	-15	-4	-3	-4	-6	-5	16	-1	-8	1
pair:<a>_;	-10	-4	-3	1	-2	-3	-10	10	-3	-2
pair:<a>_<a>	46	-3	-4	-4	-5	15	26	-16	33	-19
pair:<a>_<f>	-4	-2	-2	-2	-4	-3	-4	-50	-17	-2
pair:<a>_<p>	-22	-5	-3	-4	-3	-4	-6	-3	-7	-31
pair:<a>_a	16	-8	-3	-6	-5	-23	-7	-3	-8	-4
pair:<a>_accept	-9	-3	-2	-4	-4	-4	-10	-7	20	-14
pair:<a>_admit	-10	-2	-2	-5	-10	-5	-2	74	-22	-2
pair:<a>_adopt	-8	-2	-3	13	-5	-4	52	-5	-6	-3
pair:<a>_against	-7	-4	-2	-6	-4	-4	46	-7	-6	-18
pair:<a>_agree	-10	-4	-4	16	-4	-5	39	-24	-18	-5
pair:<a>_also	-11	-4	-4	-5	-5	-6	-4	-4	27	-1
pair:<a>_and	15	-2		31	-1	-5	-9	-3	-5	-5
pair:<a>_announce	-10	-3	-4	12	-10	13	10	-5	-11	3
pair:<a>_application	42	-2	-2	-3	-8	-7	-14	19	10	-5
pair:<a>_approve	-6	-2	-3	-5	-16	-5	13	39	-11	11
pair:<a>_as		-4	-4	-5	15	-4	-8	8	-2	16
pair:<a>_ask	-14	-2	-4	-4	-4	-3	54	-8	16	-3
pair:<a>_at	-10	11	-5	-5	4	-2	21	-6	11	10
pair:<a>_authorize	-8	-4	-3	-8	-9	-14	-5	70	-8	-5
pair:<a>_award	-4	-3	-3	20	42	-4	-4	-12	-14	-3
pair:<a>_ban	-4	-2	-2	-5	-3	-4	-5	-8	47	-6
pair:<a>_be	-11	-5		-3	4	1	2	-4	-3	3
pair:<a>_before	-5	-3	-3	-6	-2	-5	51	-3		15
pair:<a>_block	-7	-3	-3	-4	-6	-5	-5	15	-9	-4
pair:<a>_board	-9	-4	-3	-6	-3	-8	-8	-11	-20	5
pair:<a>_bring	-14	-3	-13	1	-3	40	50	-3	-5	-2
pair:<a>_buy	-8	-2	-5	31	-14	-10	-7	-11	-12	-5
pair:<a>_by	15	-4	-3	-3	10	-7	17	-5	-14	13
pair:<a>_can	12	-4	-3	-4	-5	-4	-14	-30	-9	-5
pair:<a>_cancel	-6	-2	-4	-7	-5	-5	-7	72	-19	-3
pair:<a>_carry	-10	-6	-4	-5	-4	-6	7	-4	52	-4
pair:<a>_chairman	-15	-3	-3	-15	-5	-6	-12	-3	-5	-3
pair:<a>_charge	-8	-3	-3	-4	-4	-4	-5	-3	62	-21
pair:<a>_chief	-13	-6	-6	-6	-6	-6	-9	-4	-6	-10
pair:<a>_clear	-6	-3	-4	-6	11	-8	-7	48	-12	-4
pair:<a>_close	-11	-3	-8	-8	-5	-8	-8	1		-3
pair:<a>_come	1	-5	-3	-9	-5	-7	-8	19	56	-9
pair:<a>_conclude	-5	-3	18	5	-5	-7	-5	3	-11	-5
pair:<a>_confirm	-11	-5	-3	-7	-2	-5	-10	16	-6	47
pair:<a>_contribute	-6	-8	-5	-4	80	-8	-26	-8	-13	-3
pair:<a>_convene	-48	-6	45	-2	-3	-3	-9	-2	-4	-9
pair:<a>_could	-10	-4	-3	-4	-6	-5	-10	-4	7	-7
pair:<a>_datum	-3	-4	-6	-9	-12	-4	-13	-7	-12	-4
pair:<a>_decide	-10	-3	-3	-9		-9	47	34	-4	-4
pair:<a>_decision	-17	-4	-4	-4	-4	-6	-7	-4	-30	-5
pair:<a>_deny	-9	-2	-2	-7	-3	-4	-22	13	-53	-3
pair:<a>_designate	-20	-4	-5	-10	-5	-6	-8	-11	84	33
pair:<a>_digital	-4	-5	-2	-5	-13	-4	-4	-6	-13	-14
pair:<a>_direct	-9	-4	-4	-7	-3	-5	11	-6	60	-8
pair:<a>_discuss	-29	-10	-3	-20	-4	-4	-6	-33	-13	-3
pair:<a>_do		-4	-4	-8	-3	-5	6	1	-2	-7
pair:<a>_draw	-14	-9	8	-7	-3	-10	1	-4	3	-5
pair:<a>_drop	-8	-7	-4	-5	-4	-4	50	-4	29	-5
pair:<a>_end	-16	-12	-4	-7	-4	-6	-8	-6	-7	-2
pair:<a>_endorse	-11	-4	-4	-8	-6	-7	95	-5	-6	-7
pair:<a>_every	-10	-15	-3	-5	-5	-7	-8	-18	-37	-7
pair:<a>_exchange	-41	-4	-3	78	-3	-6	-3	-3	-4	-3
pair:<a>_explain	-19	-3	-2	-4	-4	-4	-9	-39	-22	-4
pair:<a>_extend	-3	-2	-2		-6	-6	-12	6	-5	13
pair:<a>_fin	-6	-2	-2	-6	-11	-4	-5	-8	49	-6
pair:<a>_find	-6	-6	-2	-9	-5	-5	-9	5	-14	-3
pair:<a>_fine	-9	-4	-3	-4	-3	-4	-3	-4	70	-7
pair:<a>_follow	31	-5	-3	-6	-3	-3	-9	-11	15	-9
pair:<a>_for	25	-4	-4	17	22	-6	-6	-3	-4	-3
pair:<a>_freeze	-9	-3	-3	-10	-5	-6	27	-11	62	-4
pair:<a>_from	-26	-4	-3	-7	-2	-2	-12	-4	11	42
pair:<a>_get	-5	-5	-3	-4	-3	-8	-5	-4	-12	-9
pair:<a>_give	-13	-3	-3	-8	-17	-6	26	38	-2	-5
pair:<a>_go	-9	14	-3	-5	-6	13	7	-7	38	-7
pair:<a>_grant	-8	-3	-2	-3	-10	-3	-5	43	-6	-1
pair:<a>_hand	-5	-2	-4	14	-3	-7	29	7	3	-19
pair:<a>_have	-5	-1	-3	1	-1	1	12	5	10	
pair:<a>_head	2	-20	-3	-8	-1	-5	-8	-2	24	-9
pair:<a>_hear	50	-4	-5	-4	-4	-5	-8	-5	-13	-4
pair:<a>_hold	14	-5	55	-5	-6	-5	-11	-4	14	-3
pair:<a>_hope	-6	-1	-2	-10	-3	23	10	-4	-13	-5
pair:<a>_impose	-6	-2	-2	-3	-7	-3	16	-6	-9	-3
pair:<a>_impound	-4	-5	-3	-8	-9	-5	-5	-8	75	-3
pair:<a>_in	-2	-3	-4	2	-4	10	9	8	8	
pair:<a>_ink	-12	-5	-4	81	-4	-8	-5	-5	-10	-6
pair:<a>_intend	-18	-4	-4	-7	-9	-3	20	-6	-9	-7
pair:<a>_introduce	-11	-4	-7	-4	-4	65	2	-4	-11	-16
pair:<a>_investigation	-5	-1	-2	-6	-2	-4	-13	-10	13	-6
pair:<a>_issue	-6	-3	-3	-5	-3	-4	13	7	24	-3
pair:<a>_keep	-9	-3	-4	-4	-5	-18	18	-8	-6	-5
pair:<a>_kind	-15	-6	-3	-4	-3	-10	-8		6	-8
pair:<a>_know	-10	-3	-5	-5	-5	-8	-10	17	-23	-5
pair:<a>_last	9	-6	-4	10		-4	18	8	8	2
pair:<a>_launch	-11	-4	-8	-7	-3	53	18	-14		-4
pair:<a>_lay	-19	-5	-4	-6	-9	-11	47	-7	58	-12
pair:<a>_let	4	-3	-4	-5	-8	-5	17	6	20	17
pair:<a>_license	-6	-2	-3	-5	-4	-9	-7	-13	-8	-3
pair:<a>_lift	-10	-4	-3	-4	-5	3	10	4	36	-5
pair:<a>_make	-13	-4	-6	-5	5	-9	53	23	4	-3
pair:<a>_may	-5	-3	-3	-4	-4	-10	-17	-9	-34	-3
pair:<a>_meet	56	-25	-4	-8	-4	-5	-6	-7	-17	-2
pair:<a>_member	-24	-4	30	-4	-4	-5	-10	-1	-3	-4
pair:<a>_might	12	-4	-3	-4	-3	-3	-7	-24	-20	-4
pair:<a>_must	-11	-8	-7	-7	-7	-6	-12	-5	-17	-7
pair:<a>_name	-6	-4	11	-5	-6	-9	-14	17	-10	-18
pair:<a>_need	-9	-5	-5	-5	-4	-7	-14	-4	-9	-6
pair:<a>_next	-1	-4	-3	-4	-4	-7	17	-3	-9	1
pair:<a>_of	26	-4	6	2	3	9	5	-6	-9	4
pair:<a>_on	28	-5	-5	-3	-2	-3	20	4	1	1
pair:<a>_open	-9	15	-8	11	-4	1	1	3	18	-4
pair:<a>_order	-3	-2	-1	-11	-5	-2	-8	-5	21	20
pair:<a>_organize	-20	-6	52	-5	-3	-7	-22	-5	-3	-3
pair:<a>_over	-14	-2	-2	-5	-4	-6	-10	-3	71	-5
pair:<a>_own	-21	-4	12	-3	-3	-5	8	-4	-16	-16
pair:<a>_part	-23	-2	-2	-6	-9	-3	-6	-4	23	12
pair:<a>_pass	-4	-4	-5	-4	-5	-5	53	-4	-9	-8
pair:<a>_pick	-9	-2	-2	15	-4	-14	-3	22	-25	-4
pair:<a>_place	-17	-6	-4	16	36	-11	20	-4	33	-5
pair:<a>_plan	-32	-3	-4	-6	-5	-6	20	38	-9	-7
pair:<a>_point	-6	-3	-2	-12	-5	-5	-4	-7	-11	-3
pair:<a>_present	-10	-4	-5	-6	-8	-18	56	-3	-8	-4
pair:<a>_prohibit	-6	-4	-3	-6	-4	-7	12	41	20	-4
pair:<a>_publish	-7	-3	-5	-5	-4	-5	30		-5	-4
pair:<a>_pull	-15	-3	-6	-7	-6	-7	-5	21	73	-11
pair:<a>_put	2	-5	7	-5	-8	18	14	-12	2	2
pair:<a>_question	95	-4	-5	-5	-5	-6	-7	-4	-11	-6
pair:<a>_raid	-14	-4	-3	-5	-2	-4	-3	-4	29	-3
pair:<a>_raise	-9	-4	-2	-4	-12	-7	52	-2	-7	-3
pair:<a>_receive	28	-4	-6	-9	-6	-4	-6	-10	-16	-6
pair:<a>_refuse	-3	-2	-2	-23	-8	-4	-5	-7	57	-3
pair:<a>_register	-8	-2	-3	-5	-6	-6	-5	60	-15	-5
pair:<a>_reject	-8	-2	-3	-6	-3	-4	18	8	-9	-4
pair:<a>_release	-10	-5	-4	-8	-8	-28	55	-5	-6	-3
pair:<a>_renew	-7	-2	-3	15	-4	-4	-5	24	-7	-8
pair:<a>_report	1	-3	-2	-5	-2	-5	-5	-8	35	-7
pair:<a>_resume	68	-5	-6	-9	-6	-10	-7	-7	-9	-6
pair:<a>_revoke	-7	-2	-2	-3	-3	-7	-4	9	18	-9
pair:<a>_rule	-4	-2	-2	-7	-21	-3	-15	-10	51	-4
pair:<a>_say	-9	2	4	-9	-7	-1	-2	6	-2	-4
pair:<a>_seal	-17	-3	-4	30	-3	-6	-14	-4	42	-4
pair:<a>_search	-14	-4	-4	-5	-6	-7	-5	-5	69	-5
pair:<a>_send	-10	-4	-4	-11	-5	-5	13	25	33	-4
pair:<a>_service	-27	-2	-1	-5	-2	-5	-12	-15	-4	-10
pair:<a>_set	-8	-4	-3	-10	-9	46	32	-24	10	-2
pair:<a>_share	-9	-4	-3	-6	-6	-8	-6	-3	-8	-3
pair:<a>_should	-13	-2	-2	-4	-4	-6	-3	-3	-15	-13
pair:<a>_show	-22	-5	-9	-8	-10	-5	-5	-3	-6	-5
pair:<a>_shut	-10	-3	-3	-5	-9	-7	-7	-6	86	-7
pair:<a>_sign	-9	-4	-3	28		-5	-7	-9	-11	-4
pair:<a>_since	-24	-8	-3	-6	-4	-5	-19	-13	-24	31
pair:<a>_sit	4	-6	-6	-3	-7	-7	-5	-3	-8	-14
pair:<a>_slap	-6	-2	-3	-7	-2	-3	-7	-13	34	-3
pair:<a>_still	-10	-4	-4	-5	-5	-4	-18	-5	-16	-5
pair:<a>_strike	-9	-3	-4	18	-6	-6	29	-3	23	-3
pair:<a>_summon	48	-4	-9	-4	-4	-4	-6	-7	3	-8
pair:<a>_suspend	-7	-3	-3	-4	-5	-5	-10	33	42	-6
pair:<a>_table	-13	-3	-6	-9	-3	-5	66	-3	-4	-3
pair:<a>_take	11	12	-5	-7	-7	6	2	-5		-2
pair:<a>_tell	6	-6	-3	-5	-4	-5	19	2	7	-7
pair:<a>_that	7	-5	-4	-12	-4	6	-7	27	11	-9
pair:<a>_the	25	-8	-3	-6	-4	-13	36	-18	-8	-7
pair:<a>_this	-8	-4	-3	-5	-6	-4	4	1	37	28
pair:<a>_to	-6	2	-3	-2	-4	-6	-4	-1	1	
pair:<a>_today	-4	-3	-3	-4	-2	-9	4	-4	11	15
pair:<a>_together	-10	-5	1	-8	-5	-8	-21	-3	-11	-4
pair:<a>_turn	-14	-3	-3	-8	-5	-7	-6	83	-8	-6
pair:<a>_twice	14	-4	-5	-11	-4	-4	-8	-4	-10	-19
pair:<a>_under	-8	-4	-4	2	26	9	-31	3	29	4
pair:<a>_vote	-7	-3	-3	-4	-5	-9	58	-6	-7	9
pair:<a>_want	-10	-5	-4	-4	-4	-5	19	-20	-2	-4
pair:<a>_wave	-11	-4	-3	23	-7	-5	27	96	-16	-5
pair:<a>_way	-13	-14	-3	-3	-5	-8	-5	-5	-7	-5
pair:<a>_website	-14	-4	-3	-6	-7	-6	-8	-3	-10	-6
pair:<a>_will		-5	2	-5	13	1	3	-5	-6	9
pair:<a>_with	-10	-3	-4	4	-4	-6	23		1	-8
pair:<a>_withdraw	-6	-3	-3	-5	-4	-4	44	33	3	-4
pair:<a>_within	-13	-6	-5	-15	-5	-7	-16	-4	-16	-4
pair:<a>_work	3	-4	-3	-7	-10	42	-5	-5	-10	-6
pair:<a>_would	-17		-4	3	-4	-4	-8	-6	-15	-6
pair:<a>_write	-4	-6	-10	-4	-8	-8	96	-9	-11	-3
pair:<a>_yesterday	18	-2	-3	25	-7	-4	6	14	-14	-9
pair:<a>_’s	16	-3	-2	-6	-5	-10	-7	-4	-10	-4
pair:<c>_'	1	-6	-8	-4	-3	-26	-4	-2	-2	-4
pair:<c>_'s	5	1	5	1	-1	-3			-4	-2
pair:<c>_(	4	-2	-2	-7	21	-4	-8	-7	-24	-2
pair:<c>_)	-4	-3	7	13	-10	-5	-5	12		-5
pair:<c>_,	-4	1	-1	-2	-2	-3	-3	-1		-3
pair:<c>_-	-3	-4	2	-6		-5	-4	8	1	-3
pair:<c>_.	-3	2	-3	-3	1	-3	-4	-3	-3	-4
pair:<c>_:	-11	-4	-4	-5	-5	-8	-7	-15	-12	-4
pair:<c>_;	-11	30	-6	25	-7	-5	-10	-3	-4	-11
pair:<c>_<a>	-11		-3	15	-4	-5	-7	-14	-7	-9
pair:<c>_<c>	1	-3	-12	-4	14	-9	-2	19	28	-2
pair:<c>_<f>	-44	22	36	-1	-5	-3	-2	-2	-3	-3
pair:<c>_<p>	31	-12	-5	-5	3	7	-3	-2	-4	-5
pair:<c>_a		-17	-3	-2	-4	-5	-3	-1	-4	-3
pair:<c>_adopt	-8	-3	-4	-11	-5	-6	38	-3	-7	-5
pair:<c>_agency	-18	-6	-3	-5	-4	-4	-3	-5	-4	-3
pair:<c>_ai	-9	-5	16	-3	-8	-7	31	-4	-4	-4
pair:<c>_also	46	-10	-8	-7	-8	25	-2	-2	-3	-2
pair:<c>_ambassador	-14	-3	-7	-6	-7	-7	-11	-4	-5	-7
pair:<c>_and	-5	-3	-2	17	-2	-2	-4	-2	-1	-3
pair:<c>_approve	-7	-2	-2	-4	8	-4	57	-30	-10	-1
pair:<c>_as	-9	-5	2	-1	-1	-9	-4	-5	-3	-3
pair:<c>_at	-30	46	16	-8	-5	-3	-2	-2	-2	-4
pair:<c>_be		-4	3	-1	2	-4	-2	-2	-3	-4
pair:<c>_become	-7	-4	-6	18	-7	-5	-5	-3	-4	-14
pair:<c>_builder	-5	-5	-3	-6	-7	-4	-7	-6	-9	-3
pair:<c>_business	-33	-5	9	-4	-5	-3	-3	-2	-9	-3
pair:<c>_by	5	2	-6	-4	-10	21	-5	-6	-8	-4
pair:<c>_can	-4	-6	-9	2	11	-13	-2	-2	-4	-2
pair:<c>_capital	-20	22	-13	-4	-7	-7	-5	-3	-8	-5
pair:<c>_chip	-23	15	-4	-4	-10	-5	-5	-3	-5	-3
pair:<c>_chipmaker	-13	-3	-5	-3	-7	-4	-3	-4	-5	-5
pair:<c>_city	-16	-6	-5	-9	-6	-7	-4	-2	11	-4
pair:<c>_cloud	4	-6	-3	-3	-3	-3	-3	28	-4	-4
pair:<c>_come	-4	-14	-3	-4	-12	-4	-3	-3	-6	-3
pair:<c>_company	5	-2	-4	2	-2	-2	-3		-6	-4
pair:<c>_could	-10	-5	-3	-4	-4	-5	-4	-5	-4	-3
pair:<c>_counterpart	-11	-3	-7	19	-3	-3	-2	-2	-3	-4
pair:<c>_datum	-22	-6	-7	-6	-7	-8	55	-4	-7	-5
pair:<c>_delegation	-21		-21	-3	-4	-5	-3	-2	-4	-4
pair:<c>_development	-18	-4	-3	-1	34	-5	-4	-4	-5	-4
pair:<c>_digital	-4	-7	-2		-5	-5	-4	-4	-4	-4
pair:<c>_do	-6	-4	-3	10	-11	-5	-9	-2	36	-3
pair:<c>_engineer	-4	8	-5	-10	-4	-4	-3	6	-5	-2
pair:<c>_envoy	-33	-4	-7	-5	-4	-6	-6	-3	-5	-7
pair:<c>_firm	2	-4	-5	-5		6	-3	5	-1	-3
pair:<c>_first	-10	2	-5	-4	13	15	-13	2	-5	-3
pair:<c>_for	-10	7	-4	-2	13	-2	-4	-6	3	-3
pair:<c>_from	-16	44	6	22	-3	-6	-4	-3	-5	-5
pair:<c>_fund	6	-2	-3	-4	-44	-5	-7	-5	-6	-3
pair:<c>_get	-10	-4	-4	-4	-7	-14	-6	-4	-6	-6
pair:<c>_give	-10	-5	-7	31	34	-10	-9	-5	-5	-6
pair:<c>_go	-16	-7	-3	-4	-22	33	-2	-4	-5	-2
pair:<c>_group		-4	-3	-4	-6	-4	-3	15	1	-3
pair:<c>_hand	-5	-6	-8	-5	-6	-17	-8	-17	-7	-6
pair:<c>_have	-9	-4	2	4	-1	-5	2	-2	4	-3
pair:<c>_hope	-6	-3	-58	-11	-3	-4	-4	-3	-3	-5
pair:<c>_host	-9	-16	61	-4	-5	-4	-5	-2	-3	-3
pair:<c>_ict	-12	-20	-3	9	-12	-4	-3	-3	-10	-2
pair:<c>_in	-7	2	-1	-5	4	4	1	2	-1	-4
pair:<c>_industry	-14	-4	-6	-4	-5	-12	-2	-2	-2	-3
pair:<c>_information	-19	-3	-2	-7	-31	-4	-11	-9	-8	-3
pair:<c>_investment	-25	-6	-2	-2	-5	-3	-2	-2	-1	-1
pair:<c>_investor	-5	-7	-6	-5	30	-9	-5	-4	-3	-3
pair:<c>_it	-3	-3	-4	-4	-4	-10	-9	-3	-13	-2
pair:<c>_keep	-8	-3	-7	-6	-9	-6	-5	-4	-12	-10
pair:<c>_leader	-11	-4	-4	-5	2	-6	-7	-2	-3	-5
pair:<c>_loan	-5	-5	-3	-7	-26	-9	-4	-6	-10	-3
pair:<c>_look	-5	-6	-8	-6	21	-6	-4	-2	-3	-2
pair:<c>_make	23	-2	-3	-4	-4	-8	18	-3	-7	-5
pair:<c>_maker		-8	-6	21	2	-5	-2	-4	-4	-3
pair:<c>_market	39	-7	-2	-5	-16	39	-3	-3	-2	-2
pair:<c>_minister	-22	-8	-6	-4	-4	-5	-6	-5	-6	-5
pair:<c>_must	-10	-5	-2	-6	-3	-3	11	-3	-7	-3
pair:<c>_national	-29	27	-4	4	-5	-4	-10	-2	-13	-3
pair:<c>_need	-19	-5	-6	-4	-39	-4	-3	-9	-4	-3
pair:<c>_official	-18	22	-3	-3	-3	-4	-2	-3	-4	-3
pair:<c>_on	-1	31	-6	14	-1	26	-1	-1	-2	-5
pair:<c>_open	-9	-5	-10	-3	-5	1	-5	-3	-9	-3
pair:<c>_operator	-13	-4	-4	22	-23	-23	-4	-3	-13	-3
pair:<c>_opposite	30	-14	-4	-3	-2	-2	-3	-2	-2	-4
pair:<c>_or	-8	-12	-10	-4	-14	-7	-5	-4	-3	-2
pair:<c>_over	-13	-2	-4	-2	28	-8	-2	-2	13	-4
pair:<c>_own	-2	2	-5	-3	-5	-3	-5	-3	-5	-3
pair:<c>_part	-12	-4	-4	-6	-6	-7	-7	16	-7	-3
pair:<c>_pay	-5	-6	-3	-2	-5	29	-13	-2	-5	-3
pair:<c>_people	-18	-6	-3	22	-6	-4	-4	-2	-3	-2
pair:<c>_plant	-2	-3	-3	-2	24	-10	-4	-2	-3	-1
pair:<c>_project	-4	-3	-2	-4	-4	-5	-5	-7	-5	-4
pair:<c>_put	-5	-4	-4	-12	24	-11	-5	-3	-3	-9
pair:<c>_research	12	-8	-2	-28	-3	-8	-5	-1	-9	-1
pair:<c>_rise	-23	-4	-4	-5	-13	-6	-8	-4	-6	-8
pair:<c>_satellite	-11	-5	-4	-3	-5	16	-1	-2	-5	-5
pair:<c>_say	16	-3	-2	-16	-5	-4	-6	-4	-4	-2
pair:<c>_semiconductor	-2	-7	-3	1	-1	-5	-4	-2	-2	-2
pair:<c>_set	-4	-9	-3	-43	-5	42	-25	-3	-4	-3
pair:<c>_share	-13	-6	-4	-6	-14	-6	-3	-2	-5	-3
pair:<c>_shareholder	25	42	-6	-5	56	-3	-2	-3	-1	-3
pair:<c>_side	3	-8	-5	-9		-4	-4	-3	-6	-7
pair:<c>_sign	-10	-4	-4	19	-5	-7	-13	-3	-3	-2
pair:<c>_since	-10	30	19	10	-6	-7	-6	-3	-7	-5
pair:<c>_site	22	-24	-1	-4	-17	-4	-4	-9	-3	-2
pair:<c>_software	25	-8	-5	-6	-6	-11	-5	-5	-7	-3
pair:<c>_soil	-8	-5	-2	-4	-3	-9	-3	-4	-3	-3
pair:<c>_stack	-33		-2	-1	-1	-3	-3	-1	-2	-2
pair:<c>_stand	-3	-22	16	-3	-3	-7	-2	-2	-5	-2
pair:<c>_start-up	19	-4	-4	-3	17	-3	-2	-4	-11	-3
pair:<c>_state	-4	11	-4	-3	-3	-4	-3	-5	-8	-7
pair:<c>_supplier	13	-16	-5	-4	-2	-7	-5	-3	-10	-4
pair:<c>_support	-15	-5	-3	-5	32	-11	-4	7	-9	-3
pair:<c>_take	-11	-8	1	-4	6	-4	-2	-2	-3	-8
pair:<c>_tech	-1	-5	-12	3	-14	-3	-1	-3	-6	-4
pair:<c>_technology	-22	1	22	2	-4	-3	-4	-2	-3	-3
pair:<c>_that	-10	7	-4	-11	-3	-4	-2	-3	-4	-3
pair:<c>_the	-4	-3	-4	-14	25	-7	-6	-2	-6	-1
pair:<c>_third	-11	-5	-6	-5	-7	-6	19	-4	-6	-11
pair:<c>_this	-12	63	11	-8	-6	-7	-3	-2	-3	-6
pair:<c>_thru	-16	-4	-4	-5	-17	-3	-6	-4	-6	-21
pair:<c>_to	1	-4	-4	3	1		-1		-4	-3
pair:<c>_today	-16	-10	-3	-3	-5	-8	-4	-3	-4	-4
pair:<c>_together	-8	-4	-6	61	34	-11	-6	-3	-8	-9
pair:<c>_tour	14	-35	-2	-6	-3	-4	-2	-2	-3	-5
pair:<c>_university	-12	-3	-3	3	-7	-7	-1	-2	-2	-4
pair:<c>_visitor	-26	-4	-6	-4	-5	24	-3	-8	-8	-5
pair:<c>_want	-11	-4	2	-12	-11	-4	-5	-3	-4	-3
pair:<c>_welcome	-23	-3	-5	-3	-5	-4	16	-7	-8	-4
pair:<c>_which	24	29	-12	-5	-2	-4	-1	-2	-5	-2
pair:<c>_will	6	4	12	-1	7	11	-5	-3	-4	-3
pair:<c>_with	-21	-16	-5	-5	5	-1	-4	-3	-4	-3
pair:<c>_work	-8	-7	-3	-2	-6	-5	-4	-2	-2	-8
pair:<c>_would	17	-4	-8	-6	-2	-5	-3	-3	-3	-4
pair:<c>_’s	-6	-4	-5	-6	-5	-4	-8	-4	-6	-4
pair:<f>_!	-6	-3	-4	-5	-18	-7	-4	-4	61	-9
pair:<f>_"	-6	9	-2	-5	-4	-7	-2	-3	-9	-5
pair:<f>_'	-14	-3	-7	-5	-20	-5	-5	10	-6	-17
pair:<f>_'s	-7	-3	-3	-5	-3	6	-5			-1
pair:<f>_(	-4	3	4	-3	-14	-7	-5	3	-3	-6
pair:<f>_)	-4	-3	-3	-1	5	6		4	-1	-3
pair:<f>_,	4	-3	-1	4	6	-1	-2	5	2	-1
pair:<f>_.	-7	-3	-2	-1	8	1	-4	8		-1
pair:<f>_/	-37	-5	-11	-10	-8	-7	-1	-1	-2	-6
pair:<f>_14	-30	-6	-5	-5	-7	-5	-5	-14	98	-5
pair:<f>_:	6	-4	-3	-6	11	-7	-4	17	23	-4
pair:<f>_;	17	-2	-3	-4	21	-2	-3	-6	20	-6
pair:<f>_<a>	-19	-5	-2	-5	-4	-7	-7	-8	-16	38
pair:<f>_<c>	-9	-4	-4	8	31	-5	17	-17	-10	27
pair:<f>_<f>	3	-3	-3	-7	-10	9	5	-7	9	-4
pair:<f>_<p>	-3	-3	-3	6	-4	-5	-2	-3	-5	-11
pair:<f>_?	-14	-4	-5	-6	-5	-7	-7	-4	14	-7
pair:<f>_a	-1	-2	-3	14	-13	-5	-6	-6	3	-6
pair:<f>_about	41	-6	-4	-8	-9	-9	-3	-2	-3	-3
pair:<f>_acquire	-8	-4	-4	-5	43	-8	-5	22	-7	-4
pair:<f>_after	-9	-3	-3	16	15	-5	-9	-5	36	-9
pair:<f>_agree		-4	-3	56	25	-9	-10	-19	-5	-4
pair:<f>_ai	-14	-4	-5	-20	-12	-37	-7	-5	-8	-3
pair:<f>_already	-10	-3	-3	-11	9	-8	-4	2	-10	-3
pair:<f>_also	-33	-4	-6	-8	45	-12	-41	-5	-15	-18
pair:<f>_among	10	-4	-4	1	-10	19	-5	-6	29	-6
pair:<f>_an	-10	-3	-3	24	-12	-6	-4	46	-12	-6
pair:<f>_and	3	-4	2	14	-3	-4	-3	3	6	-5
pair:<f>_announce	-8	-4	-5	19	60	-4	-6	-5	-10	14
pair:<f>_answer	-14	-2	-3	-5	-10	47	-6	-16	-8	-9
pair:<f>_application	-6	-3	-3	-6	-8	17	-12	19	-23	-2
pair:<f>_apply	-9	-3	-2	-4	-12	-4	-4	-19	-10	-3
pair:<f>_approve	-9	-3	-3	-5	-10	-9	-10	-11	-5	-4
pair:<f>_as	-11	-3	-3	10	-7	3	-5	17	-7	25
pair:<f>_ask	-6	-3	-2	-26	-5	-7	-3	-8	-6	-4
pair:<f>_at	26	-3		-4	16	-7	-5	8	10	-4
pair:<f>_be	-3	-2	-3	1	4	2	-4	-1	6	-2
pair:<f>_become	-7	-2	-3	8	5	-6	-12	27	-14	-8
pair:<f>_before	-2	-7	-3	7	-4	-6	-8	-7	1	-13
pair:<f>_begin		-5	-4	-5	-5	56	-6	-3	-8	-7
pair:<f>_behind	67	-5	-12	-6	-9	36	-3	-3	-20	-5
pair:<f>_block	-7	-3	-4	-6	-26	-8	-5	16	23	-4
pair:<f>_board	30	-2	-2	-4	-4	-5	-3	-9	-6	36
pair:<f>_boss	-21	-7	-4	-5	-5	-9	-4	-3	-11	-12
pair:<f>_break	3	-8	-3	-5	-8	34	-12	-26	18	-4
pair:<f>_bring	-14	-3	-4	-4	-10	36	-4	22	29	12
pair:<f>_business	-12	-14	-2	28	-5	-9	-3	-2	-3	-2
pair:<f>_buy	4	-4	-4	-6	45	-8	-5	36	9	-6
pair:<f>_by	-7	-3	-4	20	-7	-5	-7	10	4	-6
pair:<f>_call	-19	-4	-5	-3	-5	21	-5	-5	-9	-3
pair:<f>_can	-14	-5	-4	-5		-11	-5	18	-14	-5
pair:<f>_carry	-14	-2	-3	42	-11	-8	-5	-4	-46	-5
pair:<f>_case	5	-2	-3	6	-6	-3	-3	-4	-35	-3
pair:<f>_charge	-9	-2	-3	-10	-6	-13	-13	-2	-18	-4
pair:<f>_chief	-20	-7	-7	-5	-8	-11	-5	-3	3	-9
pair:<f>_close	-10	-2	-5	23	34	-8	-4	-6	-16	-6
pair:<f>_cloud	-9	-3	-7	-8	5	22	-11	-3	-7	-2
pair:<f>_come	5	-7	8	18	14		-2	3	-6	-5
pair:<f>_commitment	-6	-4	-4	-7	-8	-6	-2	-4	-2	-3
pair:<f>_company	-3	-2	-2	-5	-5	-3	-9	14	-14	-2
pair:<f>_complete	-11	-3	-3	-5	36	-10	-4	39	-9	-4
pair:<f>_confirm	-3	-3	-3	32	-16	31	-3	-7	3	-10
pair:<f>_contract	-2	-1	-1	-15	-6	-2	-5	-4	5	-4
pair:<f>_could	-2	-3	-3	-13	-5	-12	-4	-7	-22	-5
pair:<f>_count	-10	-4	-4	-6	-13	-5	-5	-11	-16	-6
pair:<f>_customer	-5	-3	-2	23	-37	-15	-3	-8	87	-3
pair:<f>_cut	-5	-3	-3	-5	-8	10	-5	-4	-6	-4
pair:<f>_date	-17	-6	-4	-26	-5	-5	-8	-31	-16	-6
pair:<f>_datum	-10	-4	-2	-4	5	-12	-5	-5	-6	-3
pair:<f>_deal	-17	-3	-3	-35	-4	-4	-3	-9	-18	-5
pair:<f>_decline	-7	-4	-3	-7	-6	-5	-6	-6	-5	-4
pair:<f>_delegation	-27	24	-5	-3	-4	-4	-2	-5	-6	-4
pair:<f>_deny	-10	-3	-4	-4	-25	-6	-3	-8	-7	-6
pair:<f>_digital	37	-7	-3	-11	-6	-4	-2	-2	-2	-3
pair:<f>_discuss	-24	-3	-3	-4	-10	-4	-3	-15	-9	-4
pair:<f>_do	-9	-3	-3	-5	-8	-4	-4	-8	10	-3
pair:<f>_each	-13	-3	-4	-5	-4	-6	-6	59	-15	-4
pair:<f>_earlier	-5	-4	-3	1	5	-7	-4	-2	29	-2
pair:<f>_earn	-11	-3	-3	-32	-47	-5	-5	-6	-10	-4
pair:<f>_employ	-12	-5	-5	-7	-5	-10	-5	-4	-8	-5
pair:<f>_end	-7	-3	-4	25	-6	-4	-3	26	-13	-3
pair:<f>_enter	-19	-3	-4	8	25	21	-3	-9	-8	-4
pair:<f>_exchange	-15	-3	-2	14	-4	-8	-2	-3	-4	-3
pair:<f>_executive	13	-3	-5	-6	-3	-4	-5	-7	-20	-8
pair:<f>_expect	-6	-4	-3	-6	-13	27	-4	-20	-8	-4
pair:<f>_face	-24	-3	-4	-5	-8	-7	-5	-6	75	-12
pair:<f>_fail	-11	-2	-2	-22	-5	-4	-4	-9	36	-5
pair:<f>_file	36	-2	-2	-3	-4	-3	-4	-6	33	-20
pair:<f>_fin	-8	-3	-3	-6	-14	-6	-6	-7	63	-9
pair:<f>_find	7	-4	-3	-5	29	-7	-4	-5	4	-4
pair:<f>_first	-13	8	-4	-9	-11	45	-6	-5	-9	-3
pair:<f>_for	-8	-3	-3	9	11	-5	-6	1	6	-2
pair:<f>_from	-6	-4	-3	-1	12	3	-5	7	12	-1
pair:<f>_fund	-7	-4	-4	-5	39	-7	-5	-5	-8	-4
pair:<f>_get	4	-4	-3	6	13	13	-5	18	-12	-5
pair:<f>_give	-15	-4	-4	-7	12	-7	-4	-7	-10	-8
pair:<f>_go	2	-7	-5	-3	9	3	4	-16	4	-4
pair:<f>_group	-1	-8	-5	-8	-9	-8	-3	-3	-7	-3
pair:<f>_hand	-9	-3	-5	-14	43	8	-8	-8	-10	-9
pair:<f>_have	-10	-4	-3	4	4	10	-6	1	7	-1
pair:<f>_head	-23	-4	30	-4	-1	-2	-2	-1	-1	-6
pair:<f>_headquarters	31	-7	-4	-2	-5	-6	-3	-2	-3	-5
pair:<f>_hold	17	-7	17	-6	-14	4	-6	-1	-7	-8
pair:<f>_hope	-9	-5	-3	-29	-10	15	-5	-9	-10	-5
pair:<f>_host	-17	-3	-9	-10	-6	-11	-4	-12	-15	-4
pair:<f>_in	8		-3	-1	5		-4	-1	9	1
pair:<f>_ink	-16	-3	-3	11	-4	-5	-6	-4	-6	-4
pair:<f>_intend	-9	-4	-3	-5	42	-7	-4	-6	-6	-6
pair:<f>_invest	-43	-2	-3	-3	51	-2	-2	-3	-6	-1
pair:<f>_its	-11	-3	-4	-6	-6	-10	-6	-10	41	-11
pair:<f>_join	-10	-2	-6	37	-7	-14	-3	-4	-6	-5
pair:<f>_keep	-22	-4	-4	-7	-10	-7	-8	-5	-11	-8
pair:<f>_kind	-14	-4	-3	-3	-5	-13	-4	25	-8	-8
pair:<f>_last	-3	-3	-6	9	27	-9	-3	33	19	-4
pair:<f>_launch	-9	-5	-4	14	-3	54	-5	-7	-7	-4
pair:<f>_lawyer	31	-4	-6	-11	-6	-6	-6	-4	-6	-7
pair:<f>_lead	-2	-4	-5	-4	50	-5	-3	-3	-6	-7
pair:<f>_leave	-14	-10	-4	-5	-14	-14	-5	49	-4	-7
pair:<f>_let	-3	-4	-3	10	45	18	-4	-12	-8	-2
pair:<f>_license	-7	-2	-2	11	10	-7	-4	-12	-10	-3
pair:<f>_lie	-8	-8	-11	-9	-8	-26	-3	-12	-19	-4
pair:<f>_local	-15	-2	-2	-5	-38	-7	-2	-4	6	-6
pair:<f>_lose	-10	1	-3	-5	-12	-6	-7	28	48	-5
pair:<f>_make	12	-4	-3	-9	12	-8	-6	-6	2	-7
pair:<f>_may	-8	-6	-3	3	-9	-7	4	30	-11	-5
pair:<f>_meet	18	-5	-5	-5	-9	-6	-8	1	-8	-4
pair:<f>_member	-9	-4	-7	-4	20	-7	-6	-2	-4	-3
pair:<f>_might	-6	-2	-2	-3	-13	-2	-2	-4	-22	-2
pair:<f>_mobile	-2	-6	-2	-9	9	49	-4	1	-7	-2
pair:<f>_must	-7	-3	-3	-11	-9	-7	11	-17	43	-5
pair:<f>_name	-10	-3	-4	5	-8	17	-3	-9	-7	31
pair:<f>_need	-10	-8	-3	-5	-16		-7	-1	5	-5
pair:<f>_network	1	-1	-2	-6	-28	-8	-2	19	37	-3
pair:<f>_no	35	-3	-2	-16	-15	-8	-2	-5	-5	-6
pair:<f>_nor	-6	-5	-11	-5	-31	-8	-7	23	-10	-3
pair:<f>_now	-10	-3	-4	-9	21	31	-4	24	-14	-5
pair:<f>_obtain	-9	-3	-3	-6	-7	-6	-4	69	-14	-4
pair:<f>_of	-1	-3	-3	13	2	-7	-5	18	5	-4
pair:<f>_off	-12	-4	-4	-5	17	-8	-3	-23	65	-5
pair:<f>_offer	-9	-3	-4	-7	4	21	-4	-13	-6	-5
pair:<f>_on	29	-6	2	8		4	-6	-2	-4	-1
pair:<f>_once	-11	-7	-2	-17	-8	-2	-7	29	14	-4
pair:<f>_open	-10	-4	-11	-7	-6	53	-5	-3	-11	-4
pair:<f>_or	-10	-3	-4	-5	-5	-5	-4	-11	-13	-7
pair:<f>_ought	-13	-3	-3	-7	-6	-5	-3	-3	-8	-4
pair:<f>_over		-3	-4	2	-5		-6	-7	32	-6
pair:<f>_owe	-11	-2	-3	-5	-17	-5	-5	32	35	-5
pair:<f>_own	-8	-3	-1	-8	5	1	-7	6	1	-4
pair:<f>_parent	-9	-5	-5	-7	-27	-7	-4	-6	-11	-4
pair:<f>_part	-6	-2	-3	6	-11	-10	32	-8	2	-3
pair:<f>_partner	-28	-7	-3	46	-8	-6	-3	-3	-7	-2
pair:<f>_pay	-2	-3	-3	-5	-12	-6	-5	29	-13	-3
pair:<f>_permission	-8	-2	-2	-7	-4	-3	-4	54	-17	-3
pair:<f>_pick	-10	-3	-3	19	-16	-8	-3	-7	-12	14
pair:<f>_plan	-6	-4	-3	1	20	11	-15	5	-3	-2
pair:<f>_platform	-5	-1	-2	-3	-2	-7	-12	-3	26	-2
pair:<f>_pledge	-4	-2	-2	-6	59	-11	-2	-10	-20	-3
pair:<f>_product	-9	-2	-3		-9	-5	-4	-3	-3	-6
pair:<f>_promise	12	-4	-5	-8	-1	-5	-5	-3	-6	-5
pair:<f>_put	-10	-4	-4	17	4	33	-6	-5	-5	8
pair:<f>_raise	-5	-2	-2	-10		-7	-7	11	-12	-3
pair:<f>_receive	-14	-3	-3	1	34	-6	-7	12	-17	-4
pair:<f>_release	-9	-5	-14	-4	30	41	-18	-7	-6	-4
pair:<f>_representative	26	-3	-3	-7	-3	-6	-3	-3	-6	-4
pair:<f>_review	-19	-3	-5	-7	-19	-24	-3	-4	40	-3
pair:<f>_rival	-5	-2	-2	-7	-20	-5	-7	-20	8	-3
pair:<f>_roll	-13	-5	-4	-5	-9	90	-8	-4	-8	-5
pair:<f>_run	-10	-3	15	-7	-9	-21	-3	-3	-9	-4
pair:<f>_satellite	-4	-1	-1	-8	-12	43	-3	-28	-5	-3
pair:<f>_say	-10	-5	-4	3	-3	6	-2	-6	-10	3
pair:<f>_seal	-8	-3	-6	20	-8	-20	-3	-4	-6	-4
pair:<f>_second	-9	-2	-4	-3	-7	-13	20	-27	-14	-4
pair:<f>_secure	-7	-3	-4	-5	23	-4	-3	41	-8	-4
pair:<f>_see	-10	-4	-4	-13	-9	-5	-4	23	-8	10
pair:<f>_sell	-5	-2	-2	3	48	-4	-3	-3	-7	-14
pair:<f>_send	19	-4	-3	-12	-5	8	-8	8		-4
pair:<f>_service	-10	-2	-3	13	-7	22	-4	-1	-11	-2
pair:<f>_set	-15	26	-4	14	38	11	-6	-3	-10	-3
pair:<f>_settle	-14	-2	-3	24	-18	-3	-3	-8	38	-4
pair:<f>_share	-11	-4	1	-4	-13	-6	-8	-4	-6	-5
pair:<f>_show	-14	-7	20	-4	-8	-6	-5	-9	-7	13
pair:<f>_sign	1	-3	-4	39	-6	-7	-7	-7	-4	-4
pair:<f>_since	-13	-5	-3	-8	34	-7	-3	-5	-10	-12
pair:<f>_sit	43	-3	-4	-5	-3	-3	-7	-3	-5	-10
pair:<f>_so	-9	-3	-4	-6	61	-7	-3	-4	-6	-13
pair:<f>_speak	-24	-3	-4	-4	-5	-14	-4	-5	21	-2
pair:<f>_spend	34	-6	-5	-3	26	-7	-3	-6	-9	-10
pair:<f>_stand	-2	-5	-6	-6	-3	-8	-5	-3	4	-8
pair:<f>_start	-28	-4	-4	-7	-13	90	-6	-5	-7	-6
pair:<f>_stay	-22	-10	-3	-4	-7	-8	-3	29	-8	-4
pair:<f>_still	-6	-3	-4	-4	-16	-5	-4	-41	-7	-3
pair:<f>_subsidiary	3	-3	-3	-5	16	13	-2	-7	1	20
pair:<f>_supply	-14	-4	-4	-14	-14	-7	-5	-11	-9	-4
pair:<f>_switch	-6	-5	-3	-9	-8	32	-5	-5	17	-3
pair:<f>_take	1	-3	11		6	-5	-3	1	-14	-9
pair:<f>_talk	4	-5	-7	-4	-3	-4	-5	-5	-6	-4
pair:<f>_team	48	-5	-3	-5	-8	-4	-2	2	-4	-3
pair:<f>_tell	-1	-14	-7	-2	44	47	-14	-3	-3	-2
pair:<f>_terminal	-7	-6	-7	-4	25	-7	-3	-6	9	-5
pair:<f>_that	-9	1	-2	2	41	-3	-3	-8	-7	3
pair:<f>_the	-9	-3	7	5	-14	-7	-6	10	15	-3
pair:<f>_there	-19	-4	-4	-6	23	-6	-4	-5	-9	-7
pair:<f>_to	-5	-3	-3	9	5	-2	-2	12	5	-1
pair:<f>_together	-11	-3	-5	-23	-7	-7	-5	-6	-13	-5
pair:<f>_tower	11	-3	-3	-6	-3	-5	-5	-4	-12	-4
pair:<f>_two	-8	-4	-3	-15	38	-16	-3	-7	-16	-4
pair:<f>_under	-13	-3	-3	33	-8	-11	-8	-4	-22	-9
pair:<f>_unit	-8	-4	-3	-7	-12	-8	-3	-6	43	34
pair:<f>_until	-9	-2	-2	21	-13	-8	-5	-1	9	-3
pair:<f>_unveil	-7	-7	-14	-10	-9	72	-24	-3	-4	-4
pair:<f>_up	-3	-2	-3	-10	29	-5	-7	-15	-21	-3
pair:<f>_use	-6	-4	-9	-6	-3	-5	-9	32	7	-3
pair:<f>_want	3	21	-2	-4	2	14	-3	16	-7	-2
pair:<f>_when	-14	-3	-3	5	5	-13	-4	12	-8	-5
pair:<f>_which	-5	-2	-1	-11	-8	35	-11	-5	-28	-5
pair:<f>_will	-5	-2	-1	10	10	1	-5	-3	-4	-4
pair:<f>_win	-5	-2	-2	30	-12	-5	-5	35	-13	-3
pair:<f>_with	-9	-3	-3	11	18	-5	-5	-4	4	-6
pair:<f>_withdraw	-6	-2	-2	6	34	-3	-8	-20	-15	-2
pair:<f>_without	-7	-3	-5	-5	-10	-3	-3	-4	52	-6
pair:<f>_work	-20	-5	-4	-6	-9	-6	-3	-3	-5	-4
pair:<f>_would	-11	-3	-3	-6	7	-4	-3	-6	-3	-5
pair:<f>_write	-10	-5	-5	-5	25	-6	-5	-6	-15	-4
pair:<f>_yesterday	29	-3	-3	10	6	-6	-6	-6	-8	29
pair:<f>_–	-11	-4	-5	-7	-10	-6	-5	104	-7	-5
pair:<f>_—	32	-5	-10	-6	36	-6	-3	-3	-4	-6
pair:<f>_’	-9	-3	-4	-5	-9	-5	-4	50	-11	-3
pair:<f>_’s	3	-1	-3	-4	-4	-5	-5	-9	-10	-1
pair:<o>_'s	-2	8	8		-6	3	1	-2	-4	-6
pair:<o>_(	2	27	-4	-3	-2	-1	-1	-1	-7	-4
pair:<o>_)	7		-2	9	6		-4	2	5	-3
pair:<o>_,	1	-5	7	-2	2	-2	-2	-3	-1	-4
pair:<o>_.	4	-1	14	2	3		-3	-3	-5	6
pair:<o>_<p>	-54	-4	-4	-4	-4	-6	-3	-2	-6	50
pair:<o>_and	-5	-2		18	1	7	-5	-3	-5	-6
pair:<o>_annual	-23	-8	45	-5	-6	-4	-2	-2	-4	-4
pair:<o>_approve	-5	-3	-2	-4	19	-4	-7	-8	-4	-2
pair:<o>_at	-32	-4	-6	-10	16	-4	-5	-3	-7	-2
pair:<o>_be	-14	7	12	12	5	-2	-4	-3	1	-2
pair:<o>_board	-1	-5	-7	-10	19	-6	-3	-3	-6	20
pair:<o>_bring	-10	-6	42	-6	-5	-12	-5	-3	-5	-5
pair:<o>_call	-19	-2	-4	-7	-14	-4	16	-5	-9	-7
pair:<o>_could	-15	-5	-6	-5	-5	-7	-6	-3	-9	-6
pair:<o>_country	-2	-8	-5	-14	-7	-6	-7	-2	-3	-2
pair:<o>_digital	-9	-2	-6	-6	-5	29	-4	-4	-2	-3
pair:<o>_expect	-18	-3	40	-9	-9	-10	-5	-3	-10	-4
pair:<o>_find	-6	-5	-8	-5	-10	-11	-7	-4	-9	-5
pair:<o>_for	-8	-4	8	5	17	-9	-4	-4	-7	9
pair:<o>_give	24	-3	-11	-8	31	-9	-3	-4	-8	37
pair:<o>_have	-7	-1	20	3	4	-2	-6	-4	-6	8
pair:<o>_hold	-25	-9	82	-5	-5	-6	-6	-3	-4	-5
pair:<o>_in	-14	2	7		-8	10	-3	3	-5	16
pair:<o>_leader	10	-6	34	-4	-6	-4	-8	-2	-3	-9
pair:<o>_lend	-10	-4	-4	-7	42	-5	-4	-3	-8	-6
pair:<o>_member	-5	-5	-17	-4	-3	15	-2	-1	-3	-3
pair:<o>_on	9	8	3	3	5	-2	-5	-3	-6	-6
pair:<o>_open	-6	-5	27	-8	-6	-5	-4	-2	-7	-8
pair:<o>_put	-15	-3	-6	5	-5	-7	-10	-3	-4	4
pair:<o>_run	-8	-4	6	-12	-11	36	-4	-3	-3	-6
pair:<o>_say	-11	-5	-7	-5	-2	-7	-4	-3	-8	-12
pair:<o>_show	-13	-10	-13	-3	-12	-3	-3	-3	-27	-4
pair:<o>_sign	-6	-5	-4	10	8	-13	-6	-2	-4	-3
pair:<o>_think	-11	-4	-5	-6	-5	-5	-8	-2	-15	-7
pair:<o>_to	-4	13	30	-2	4	-9	-5	-3	-5	12
pair:<o>_under	16	-8	-7	6	39	31	-4	-2	-2	-2
pair:<o>_will	-10	-5	6	11	-1	-9	-7	5	-1	-3
pair:<o>_would	-10	-5	1	-4	-10	-7	-4	-4	-6	-3
pair:<p>_"	-16	-5	-3	-3	-4	38	-5	-4	30	-7
pair:<p>_'	-37	-10	48	-3	-4	-4	-2	-2	-7	-12
pair:<p>_'s	-7	-1	-2	-4	-4	-5	-1		-6	-7
pair:<p>_(	10	-5	-4	-4	-3	-5	-4	1	-5	9
pair:<p>_)	-1	-5	-4	-5	-4	-5		-2	-8	11
pair:<p>_,	13		-1	-2	-2	-3	-3	-2	-1	3
pair:<p>_-	-7	-6	-4	-4	-12	-32	-14	-4	-10	-7
pair:<p>_.	9	-4		-1	-3	-2	-4	-3	-4	5
pair:<p>_/	-29	-5	-4	-6	-5	-7	-3	-4	-7	-8
pair:<p>_:	-1	-4	-3	-8	2	-14	-7	-3	-10	-6
pair:<p>_;	3	3	-2	-5	-2	-4	-3	-4	3	-6
pair:<p>_<a>	15	-5	-6	-3	-10	-10	-3	-3	-9	-4
pair:<p>_<c>	10		2	7	2	-5	-2	-2	-2	-4
pair:<p>_<p>	32	1	-6	1	-4	-5	-3	4	-4	-4
pair:<p>_a	4	-12	2	-4	-6	1	-1	-3	2	-10
pair:<p>_about	48	-8	-5	-4	-4	-4	-5	-2	-4	-4
pair:<p>_accept		-5	-5	-6	-5	-5	-4	-3	-8	51
pair:<p>_accompany	23	-35	-12	-1	-1	-1	-2	-1	-1	-2
pair:<p>_account	-4	-3	-2	-6	-15	-3	-1	-2	-2	-7
pair:<p>_add	-10	-2	-4	-3	-5		-7	-5	-6	-4
pair:<p>_address	-32	-4	31	-4	-3	2	-4	-3	-4	-5
pair:<p>_admit	-19	-5	27	-6	-3	-38	-3	-5	-5	-17
pair:<p>_affirm	-9	-5	-5	-4	-7	-5	-3	-2	-4	-4
pair:<p>_after	34	-5	-3	-6	-5	68	-5	-4	-16	-32
pair:<p>_again	-56	-4	-2	-5	-3	-3	-6	-3	-5	-12
pair:<p>_agree	30	-4	-6	-13	-5	-6		-3	-4	7
pair:<p>_also	13	4	6			-6		-2	-4	1
pair:<p>_among	28	-2	12	-3	-2	-9	-2	-2	-9	17
pair:<p>_an	33	-18	-3	-4	-4	-4	-3	-2	-9	-4
pair:<p>_and	32	-5	2	6	-3	-2	-4	-3	-4	-4
pair:<p>_announce	-8	-4	-2	4	24	13	21	1	5	1
pair:<p>_answer	-6	-4	-3	-4	-5	-8	-4	-4	2	-11
pair:<p>_appear	29	-5	24	-11	-3	-7	-9	-3	18	-7
pair:<p>_approve	-17	-5	-5	-3	-2	-9	66	-6	-9	-2
pair:<p>_argue	-37	-5	26	-4	-5	-6	-7	-3	-5	-8
pair:<p>_around	3	-9	-8	-4	-4	-5	-3	-2	-5	-5
pair:<p>_arrive	-13	40	-5	-4	-4	-7	-5	-3	-6	-12
pair:<p>_as	-13	-4	-3	-4	-5	2	-4	-5	-3	57
pair:<p>_ask	8	-4	-4	-5	-5	-5	-6	-3	1	-3
pair:<p>_assume	-14	-4	-5	-4	-3	-5	-9	-5	-14	62
pair:<p>_assure	8	-6	-3	-4	-5	-6	-5	-3	-7	-7
pair:<p>_at	13	-6	-3	2		-1	-1	-3	-6	10
pair:<p>_attend	1	-4	1	1	-3	13	-3	-7	-5	-6
pair:<p>_back		7	-5	-3	15	-12	9	-3	-5	-9
pair:<p>_bade	15	-12	-4	-5	-3	-3	-3	-2	-4	30
pair:<p>_be	2	11	-2	-4	-3	-5	-4	-3	-2	11
pair:<p>_become	-11	-4	-4	-6	-6	-7	3	-4	-10	84
pair:<p>_before	-2	-7	-4	-4	-3	-4	-5	-2	-9	-16
pair:<p>_begin	-8	45	-6	-3	-3	-15	-6	-2	-5	-4
pair:<p>_being	30	-3	-3	3	-5	-6	35	-3	-15	-13
pair:<p>_believe	-15	-5	-4	7	-4	-7	-4	-3	-6	-7
pair:<p>_break	19	9	-6	-5	-4	26	-6	-3	-9	6
pair:<p>_brief	41	-5	-5	-5	-4	15	20	-2	-6	-11
pair:<p>_bring	42	-2	-6	-6	-5	-7	-7	-3	-5	-11
pair:<p>_build	-12	-3	-3	-9	21	-12	-3	-5	-5	-7
pair:<p>_by	15	2	-6	-4	-5	-4	-1	-4	5	8
pair:<p>_cabinet	18	-5	-3	22	-3	-7	-5	-2	-3	-52
pair:<p>_call	-14	4	-5	-4	-4	-4	-1	-2	-5	-5
pair:<p>_cannot	-9	-5	-3	-3	-2	-4	-11	-3	30	-19
pair:<p>_chair	-9	-6	23	-4	-3	-5	7	-2	-5	-5
pair:<p>_cite	-10	-6	-5	-7	-4	-7	-4	-4	-11	-6
pair:<p>_colleague	-5	-4	-3	-4	-3	-3	-5	-2	-5	-9
pair:<p>_come	26	2	-4	-4	-4	-8	-4	2	-6	-2
pair:<p>_comment	-13	-5	-5	-5	-4	-7	-8	-4	-6	-6
pair:<p>_company	-30	-4	-4		-4	13	-3	-2	-4	-9
pair:<p>_compare	67	-22	-4	-5	-4	-19	-5	-13	-4	-4
pair:<p>_concede	-16	-5	-4	-3	-6	-6	-4	-9	-6	-5
pair:<p>_conclude	-5	30	-11	-8	-2	-2	-2	-1	-2	-3
pair:<p>_confer	19	-5	-6	-4	-4	-5	-4	-5	-6	-6
pair:<p>_confide	-17	-4	-2	-3	-5	-13	-4	-11	-4	-14
pair:<p>_confirm	-11	-3	-5	15	12	-8	-7	14	-9	-20
pair:<p>_congratulate	-34	-3	-5	-5	-5	-7	-4	-4	-8	-21
pair:<p>_could	-37	4	-3	-4	8	-3	-4	-3	-7	-10
pair:<p>_counterpart	-7	-8	-4	-4	-2	-3	-3	-3	-11	-6
pair:<p>_country	-42	-4	-3	10	-4	-3	-7	-2	-3	-6
pair:<p>_customer	-41	-4	-3	-4	-3	-4	-4	-2	-7	-6
pair:<p>_cut	-10	17	16	-6	9	34	-6	-3	-6	-5
pair:<p>_de	7	-2	-13	-6	-4	-2	-1	27	-3	-4
pair:<p>_deal	69	-5	-4	-26	-2	-5	-4	-3	-4	-2
pair:<p>_declare	-13	-5	-4	10	-5	-4	-5	-2	-7	-6
pair:<p>_decline	-25	-4	-3	-4	-4	-4	-6	-4	-4	36
pair:<p>_delegation	22		-3	1	-1		-1	-1	-3	-2
pair:<p>_deliver	-18	-5	40	-5	-4	-8	-4	-3	-3	-4
pair:<p>_deny	-28	-6	-5	-8	-3	-4	-5	-3	-3	-12
pair:<p>_describe	-19	-4	-4	-4	-3	6	-5	-3	-5	-7
pair:<p>_desk	-40	-4	-5	-3	-4	-8	-5	-3	-6	-1
pair:<p>_din	43	-4	-5	-4	-4	-4	-4	-3	-6	-12
pair:<p>_direct	-16	-8	-6	-4	-4	-9	-7	-8	-19	-12
pair:<p>_disclose	-14	-3	-4	-2	-48	-6	23	-3	-15	-10
pair:<p>_discuss	72	-4	-4	-4	-5	-6	-6	-3	-5	-5
pair:<p>_dismiss	-19	-5	-4	-4	-3	-5	-11	-3	-10	45
pair:<p>_do	7	-8	-6	-6	-2	-5	-6	-4	-5	-6
pair:<p>_draw	-16	-3	21	-4	-5	35	-3	-3	-8	-6
pair:<p>_drive	-18	46	-6	-8	-8	-18	-11	-5	-8	-7
pair:<p>_drop	35	69	-8	-5	-5	-9	-6	-4	-8	-10
pair:<p>_during	46	-28	-3	-4	-4	-4	-3	-4	-7	-7
pair:<p>_earn	-31	-5	-7	-5	-6	-6	-7	-4	-8	-10
pair:<p>_emphasize	-8	-4	-4	-3	-3	-15	-7	-3	-3	-4
pair:<p>_encourage	-18	-4	-2	-7	-8	-4	-2	-4	-6	-4
pair:<p>_end	45	-6	-10	-5	-5	-11	-6	-4	-11	-7
pair:<p>_engage	84	-3	-5	-9	-4	-4	-4	-3	-7	-6
pair:<p>_exchange	17	-8	-4	25	-3	-5	-5	-2	-2	-3
pair:<p>_expect	14	-6	-3	-5	14	10	-5	-4	-11	-8
pair:<p>_explain	-14	-6	-3	-4	-3	-5	-4	-4	-7	6
pair:<p>_express	-16	-5	-11	-6	8	-6	-3	-3	-5	-5
pair:<p>_face	44	3	-5	-5	-6	-8	-6	-3	-11	-9
pair:<p>_fall	26	-4	-3	-3	-6	-6	-3	-3	-9	-19
pair:<p>_file	-19	-3	-2	-4	-2	-3	-2	50	47	-11
pair:<p>_find	16	-6	-3	-6	-4	-5	-10	-2	-9	-6
pair:<p>_firm	-29	-5	-3	40	-24	-11	-2	-2	-5	-7
pair:<p>_first	27	2	-4	-4	-3	-8	-7	-2	-3	-10
pair:<p>_flight	49	-23	-5	-7	-2	-5	-3	-3	-3	-6
pair:<p>_fly	-18	72	-8	-5	-3	-2	-4	-3	-5	-6
pair:<p>_follow	21	69	-5	-7	-7	-21	-6	-4	-5	33
pair:<p>_for	8	1	-4	9	-1	-5	-5	-1	9	2
pair:<p>_found	-21	-4	-4	-4	-5	-7	-3	-4	-14	-6
pair:<p>_from	-6	-6	10	-7	-9	-7	-5	-3	-3	86
pair:<p>_gather	6	-7	-8	-2	-1	-4	-3	-2	-4	-10
pair:<p>_gazette	17	-6	-5	-4	-4	-8	83	-8	-5	-8
pair:<p>_get	-1	48	-7	-5	-6	12	-5	-3	-5	-6
pair:<p>_give	3	-3	19	-5	-2	-5	2	-3	-4	1
pair:<p>_go	9	16	-2	-5	-4	-7	-5		-5	4
pair:<p>_government	-19	-5	-3	-3	64	-8	-7	-2	-3	-5
pair:<p>_grace	-16	-8	92	-9	-4	-9	-7	-4	-6	-12
pair:<p>_grant	27	-4	-5	-3	-8	-3	-2	-5	-2	-8
pair:<p>_group	-3	-19	-2	-4	3	-3	-2	-2	-2	-6
pair:<p>_guest	17	-9	-6	-3	-2	-3	-2	22	-3	-9
pair:<p>_guide	86	-18	-5	-5	-3	-6	-6	-3	-6	-16
pair:<p>_hand	-28	-4	16	-9	-9	-4	-6	7	-5	42
pair:<p>_have	11	7	-2	-4	-4	-4	-3	-2	-2	8
pair:<p>_head	-12	13	-4	-4	-4	-6	-5	-4	-5	42
pair:<p>_hear	29	-5	11	-3	4	-4	-5	-3	-7	-4
pair:<p>_here	70	-8	-4	-3	-6	-15	-3	-5	-3	-9
pair:<p>_hold	22	-7	-6	-5	-4	-4	-4	-3	-3	-5
pair:<p>_hope	-26	2	-4	-9	-2	-14	-2	-1	-2	-3
pair:<p>_host	32	-3	-9	-3	-6	-4	-3	-2	-3	-5
pair:<p>_how	39	38	-2	-23	-3	-5	-4	-2	-3	-5
pair:<p>_huddle	51	-4	-4	-5	-3	-5	-4	-2	-7	-6
pair:<p>_in	26		-3	-1	1	-3	-3	-3	-6	2
pair:<p>_inaugurate	-12	-14	46	-4	-4	29	-5	-3	-4	-5
pair:<p>_indicate	-25	-4	-1	-3	-1	-2	1	-1	-4	-8
pair:<p>_informed	-22	-4	-5	-6	-4	-5	-3	-4	-2	-3
pair:<p>_insist	-8	-4	-3	-2	-5	-4	-6	-3	-8	-6
pair:<p>_inspect	-3	94	-5	-4	-5	-11	-5	-3	-4	-6
pair:<p>_introduce	19	-7	-7	-3	-3	-12	9	-2	-5	13
pair:<p>_invite	-24	-6	-9	-8	-8	-6	-4	-10	-5	-3
pair:<p>_issue	-12	-3	-3	-4	-2	-5	10	-4	-19	39
pair:<p>_it	-34	31	25	-7	-5	-7	-8	18	-6	-7
pair:<p>_join	-18	-5	25	-10	-6	5	20	-3	-7	5
pair:<p>_keep	-29	-5	-5	-4	-6	-7	-4	-4	-5	36
pair:<p>_know	-15	-5	-4	-6	-28	-4	-5	-2	-4	8
pair:<p>_land	-19	120	-6	-7	-4	-8	-5	-3	-10	-13
pair:<p>_last	5	-8	-5	1	-2	-2	-4	-2	-10	28
pair:<p>_late	-6	-5	-3	-2	-2	-2	-7	-3	-3	-26
pair:<p>_later	10	-3	-4	5	-10	-12	-4	-2	-3	-6
pair:<p>_lawyer	15	-4	-4	-5	-7	-3	-7	-4	44	-17
pair:<p>_lay	-1	-4	-4	-6	-5	33	52	-4	-9	-4
pair:<p>_lead	2	19	-5	-4	-6	-6	-4	-2	-4	-9
pair:<p>_learn	23	-7	-5	-4	-5	-5	-5	-4	-7	46
pair:<p>_leave	-13	23	-2	-2	-4		-4	-2	-5	-4
pair:<p>_let	-16	13	17	-3	-6	-6	-3	-5	20	26
pair:<p>_like	-18	53	-3	-4	-3	-6	-3	-3	-4	-6
pair:<p>_list	-17	57	-4	-6	-4	-5	-4	-3	-14	-13
pair:<p>_listen	48	-4	-3	-7	-7	-9	-4	-3	-8	-11
pair:<p>_look	-27	26	-4	11	-4	1	-4	-2	-6	-7
pair:<p>_maj	6	-2	-2	-2	-3	-3	-11	-2	17	-9
pair:<p>_make	4	19	-4	-5	-5	-7	2	-4	-1	2
pair:<p>_may	-2	-5	-3	-6	-4	-3	16	-9	-7	4
pair:<p>_mean	-10	35	-4	-5	-4	-5	-8	-3	-5	-8
pair:<p>_meet	50	-5	-7	-4	-2	-5	-3	-2	-4	-7
pair:<p>_mention	-23	-4	-5	-5	9	-4	-5	-10	15	-7
pair:<p>_might	30	-4	-3	-1	-4	-2	-2	-1	-1	-2
pair:<p>_ministry	-32	-4	26	8	-2	-4	8	-1	-3	-10
pair:<p>_money	-11	-2	-2	-2	-6	-2	-3	10	-3	-11
pair:<p>_move	-9	-5	-4	8	-5	-8	-7	-4	34	42
pair:<p>_name	-28	-4	-3	34	-6	-6	-3	-2	-4	-2
pair:<p>_need	-23	-3	-2	-3	-2	-4	-4	-3	-3	-5
pair:<p>_next	40	-7	-6	-6	-6	-9	-5	-3	-4	-7
pair:<p>_note	-12	-5	-3	-6	-6	-2	2	-4	-7	-5
pair:<p>_now	-28	-3	-7	-4	-4	-7	-6	-3	-11	40
pair:<p>_of	2	-2	3	2	-3	-3	-5	-2		17
pair:<p>_offer	-1	-4	-9	-5	-5	-25	-4	-15	-4	-4
pair:<p>_office	13	-4	-3	-3	-3	4	-3	-2	6	-8
pair:<p>_official	21	31	-3	-3	-2	-3	-2	-10	-4	-3
pair:<p>_on	29	3	-4	-2	-4	-1	5	-2	-2	2
pair:<p>_open	-2	-5	31	-6	-4	7	-5	-3	-8	-5
pair:<p>_opinion	4	-17	-3	-3	-3	-4	-6	-2	-6	-4
pair:<p>_order	-38	-1	-2	-10	-2	-6	5	-2	12	-3
pair:<p>_over	59	-4	-7	-3	-4	-4	-5	-3	-18	-7
pair:<p>_own	-15	-4	-3		-6	-4	9	-3	-4	2
pair:<p>_part	-19	-4	-3	-3	-4	-1	-3	-2	-6	16
pair:<p>_pass	-38	44	-3	-4	-3	-6	-15	-2	-3	-10
pair:<p>_pay	22	29	-3	-3	-4	-5	-3	-2	-4	-7
pair:<p>_pick	-25	-4	-3	-6	-11	-6	-4	-4	34	20
pair:<p>_place	-39	-5	-5	-5	-3	-3	-3	-2	-4	33
pair:<p>_plan	52	-7	-15	-4	-3	-2	-4	-2	-1	-6
pair:<p>_play	59	-8	-10	-5	-3	-4	-2	-4	-3	-5
pair:<p>_point	-19	-6	-6	-4	-5	-6	-7	-3	-6	-6
pair:<p>_post	-13	-3	-4	-6	-4	-4	-4	-3	-7	-2
pair:<p>_praise	10	-6	-5	-6	-6	-8	-5	-3	-6	-7
pair:<p>_predecessor	-19	-6	-3	-3	-4	-5	-6	-3	-7	88
pair:<p>_present	-6	-7	-4	-5	-5	-7	18	-3	-5	20
pair:<p>_preside	-32	-5	37	-1	22	26	22	-4	-9	-17
pair:<p>_promise	-4	-6	8	-3	23	3	-7	-3	-4	-6
pair:<p>_put	20	-7	-3	-5	6	-7	23	-3		-12
pair:<p>_quip	-16	-7	-4	-10	-4	-8	-6	-3	-4	-6
pair:<p>_rate	-2	-10	18	-2	-5	-4	-10	-2	-3	-3
pair:<p>_recall	-16		-7	-4	3	2	5	-5	-10	-8
pair:<p>_receive	28	-4	-4	3	-4	-4	-3	-3	-5	-8
pair:<p>_reckon	-9	-5	-2	-2	-4	-9	-5	-10	-3	-20
pair:<p>_refer	-28	-4	-5	-4	-4	-4	-5	-3	-8	-10
pair:<p>_remark	-10	-4	7	-6	-4		-4	-4	-5	-6
pair:<p>_remind	-11	-4	-5	-2	-5	-4	-13	23	-8	-5
pair:<p>_replace	-21	-5	-3	-5	-4	-9	-5	-3	-8	60
pair:<p>_reply	-11	-7	-5	-4	-6	-5	-6	-7	-6	-6
pair:<p>_report	-17	-4	-4	-4	-4	-4	-4	-2	-5	-12
pair:<p>_represent	20	-6	47	-5	-4	27	-7	-3	-7	-20
pair:<p>_resign	-11	-6	-5	-4	-6	-6	-9	-5	-10	104
pair:<p>_return	-12	34	-4	-3	-3	-4	-2	-3	-5	19
pair:<p>_review	67	-5	-4	1	-1	-4	-4	-3	-3	-3
pair:<p>_run	-13	-5	-7	-5	-4	-6	-4	-3	-4	-11
pair:<p>_say	-13	-4	-4	-5	-1		-1		-5	-4
pair:<p>_see	20	-10	-4	-8	-4	-5	3	-3	-4	-6
pair:<p>_sell	-20	-7	-4	-4	-7	-5	-4	-4	-14	-16
pair:<p>_send	-53	-5	-5	-4	-4	-4	-4	-3	-6	-6
pair:<p>_serve	-19	-4	-6	-5	-6	-5	-4	-3	-13	-29
pair:<p>_set	-18	48	-4	7	-5	32	-7	-3	-3	-7
pair:<p>_share	-37	-4	56	-3	-6	-5	-3	-2	-6	-6
pair:<p>_should	-2	-4	-3	-3	-17	-3	-3	-2	-4	-28
pair:<p>_show	37	-5	-9	-4	-4	-5	-5	-2	-8	4
pair:<p>_side	-12	-7	-3	-4	-2	-1	-2	-4	-3	-14
pair:<p>_sign	-15	-4	-3	10	-5	-5	11	-3	-6	4
pair:<p>_signature	-35	-2	-3	59	-4	-8	-5	-2	-3	-7
pair:<p>_since	1	-7	-2	-13	-3	-12	22	-3	-5	65
pair:<p>_sit	10	-1	4	-6	-3	-5	-4	-4	-3	1
pair:<p>_speak		-4	8	-4	-4	-7	1	-3	-5	-4
pair:<p>_speech	-20	-2	-4	-2	-6	-1	-3	-1	-1	-14
pair:<p>_spend	8	52	-7	-4	-6	-7	-4	-5	-4	-9
pair:<p>_stand	-28	14	-6	45	-7	13	-3	-3	-7	-4
pair:<p>_start	-22	-6	-5	-5	-5	-33	-8	-3	-5	47
pair:<p>_state	-6	5	-5	-6	-4	-5	1	-4	-4	-8
pair:<p>_stay	-19	-13	-3	-6	-4	-5	-4	-3	-7	-20
pair:<p>_step	-38	-3	-4	-3	-6	-5	-3	-3	-7	55
pair:<p>_stop	-5	-8	-3	-2	-3	-5	-3	-1	-8	-4
pair:<p>_stress	-9	-6	-4	2	-5	11	-5	-8	-7	-5
pair:<p>_study	-16	-4	-3	-6	-4	-6	-7	-3	-7	-7
pair:<p>_succeed	-17	-5	-5	-4	17	-4	-3	-3	-6	37
pair:<p>_suggest	14	-2	-4	-7	-2	-6	-1	-1	-2	-13
pair:<p>_summon	70	-3	-5	-4	-3	-4	-3	-3	-18	-6
pair:<p>_swear	16	-5	-4	-3	-4	-3	-4	-3	-12	-9
pair:<p>_table	20	-5	-4	-4	-4	-2	18	-1	-6	-5
pair:<p>_take	-6	1	12	5	-4	-4	-4	-2	-4	5
pair:<p>_talk	24	-5	8	-5	-3	-4	-3	-2	-3	-4
pair:<p>_teach	-10	-5	-8	-4	-5	-4	-7	-3	-5	-15
pair:<p>_team	-6	-7	-5	-8	-3	-2	-3	-3	-3	-12
pair:<p>_tell	-7	-4	1	-3	4	-2	-1	-2	-4	-7
pair:<p>_term	-4	-6	-4	-6	-3	-13	-5	-2	-4	-51
pair:<p>_thank	-7	2	-5	9	8	-5	-4	-3	-5	
pair:<p>_that	23	-3	1	-3	-3	-2	1	-7	-2	2
pair:<p>_the	12	-2	6	9	10	-6	-4	-3	-5	-1
pair:<p>_then	60	-4	-2	-3	-5	-4	-7	-2	-5	-11
pair:<p>_think	-22	2	-4	-3	-5	-5	-5	-4	-7	-9
pair:<p>_this	-16	-3	-2	-2	-3	-12	18	-1	-4	-3
pair:<p>_throw	49	-9	13	-12	-5	-11	-4	-1	-6	-4
pair:<p>_thru	66	-7	-3	-3	-4	-7	-3	-2	-4	-25
pair:<p>_to	-1	14	2	-4	-4	-6	-5	-2	-2	11
pair:<p>_together	31	-5	-7	-5	-3	12	-3	-2	-4	-6
pair:<p>_touch	21	14	-3	-3	-2	-3	-5	-11	-11	-4
pair:<p>_tour	-2	20	-5	-4	-3	-6	-3	-2	-4	14
pair:<p>_travel	2	57	-10	-5	-4	-7	-4	-3	-5	-6
pair:<p>_turn	56	18	-4	-5	-4	-10	-4	-4	-7	-11
pair:<p>_two	-30	-16	-13	19	-7	-6	-2	-3	-3	-9
pair:<p>_underline	-11	-7	-15	-8	-6	-3	-4	-2	-4	-5
pair:<p>_underscore	-7	-3	-3	-6	-6	-3	-10	-10	-6	-4
pair:<p>_until	-48	-7	-4	-3	-5	-4	-3	-3	-4	-2
pair:<p>_urge	-15	-4	-4	-7	-4	-5	-6	-4	-8	-6
pair:<p>_use	15	-6	2	16	-4	-7	-5	-5	-6	-5
pair:<p>_veto	-7	-4	-5	-4	-4	-6	72	-4	-6	-5
pair:<p>_view	-47	-3	-4	-3	-4	-5	-7	-2	-4	-7
pair:<p>_visit	-16	34	-3	-3	-3	-4	-2	-2	-4	-6
pair:<p>_voice	-16	-3	-4	-2	-5	-15	-1	-2	-3	-3
pair:<p>_vote	-19	-5	-4	-5	-5	-5	-12	-4	-10	-16
pair:<p>_walk	64	-6	-3	-3	-7	-12	-6	-3	-6	-5
pair:<p>_want	-16	2	-4	-3	-5	-7	-5	4	-6	-5
pair:<p>_warn	-12	-3	-4	-3	-4	-5	-17	-3	-18	-7
pair:<p>_way	5	36	-15	-3	-2	-3	-3	-2	-6	-8
pair:<p>_wear	-11	-9	-19	-3	-6	-5	-6	-3	-12	-8
pair:<p>_welcome	16	-8	-4	-4	8	-3	-3	-2	-5	-4
pair:<p>_well	-14	-5	-4	-4	-3	-4	-4	-2	-8	-5
pair:<p>_when	19	-4	-5	9	-4	17	-4	30	-5	-18
pair:<p>_who	-16	-3	-5	16	-4	-3	-3	-3	-7	5
pair:<p>_will	-1	20	8		-3	-3	-4	-3	-5	7
pair:<p>_wish	17	-4	-4	-5	-3	-5	-5	-3	-7	-7
pair:<p>_with	42	1	-6	-3	-4	-5	-4	-3	-5	3
pair:<p>_witness	-14	-4	26	33	-3	-9	-5	-3	-4	-4
pair:<p>_word	-9	-4	-3	-9	-6	-3	-2	-2	-3	-8
pair:<p>_work	13	-9	-6	-2	-5	3	-4	-2	-4	-9
pair:<p>_would	-21	3	-5	-3	-4	-4	-2	-3	3	-2
pair:<p>_wrap	-16	38	31	-12	-3	-8	-5	-3	-5	-5
pair:<p>_write	-20	-4	-4	-8	-6	-3	-5	-4	-8	-6
pair:<p>_yesterday	10	7	11	-3	-7	-13	-4	-4	-8	-4
pair:<p>_’s	-10	-4	-3	-6	-10	-7	-14	-1	-5	-6
pair:a_"	26	-4	-4	-4	-5	-6	23	17	4	-5
pair:a_$	-8	-3	-4	-3	84	-9	-5	-12	12	-4
pair:a_12	-7	-4	-8	-8	56	23	-7	-6	-16	-9
pair:a_15	5	-2	-3	-5	11	-4	-9	10	-5	-6
pair:a_40	-29	-6	-5	-7	18	26	-5	-5	-5	-4
pair:a_<a>	17	-5	-3	-6	-3	-5	29	-9	-7	-1
pair:a_<c>	-6	-1	-8	-5	10	-8	6	-11	3	-4
pair:a_<f>	17	-4	-3	-13	17	-5	-3	-23	-6	-2
pair:a_<p>	-23	6	-4	-5	-4	-5	-2	-3	-7	10
pair:a_bad	-24	-5	-9	-4	-9	-5	-4	-3	-8	-5
pair:a_ban	-10	-4	-3	-3	-3	-9	47	-3	11	-5
pair:a_bank	-7	-4	-4	-7	9	16	-13	58	4	-11
pair:a_banker	-1	-5	-4	-12	-8	-6	-2	-4	-9	-19
pair:a_battery	-12	-7	-2	34	-44	-15	-5	-3	-5	-2
pair:a_bid	14	-3	-3	-3	-6	-32	-15	-2	-12	-3
pair:a_big	-7	-2	-2	-9	-7	-3	-7	-3		-8
pair:a_bilateral	62	-4	-6		-3	-4	-4	-3	-4	-4
pair:a_bill	-7	-4	-5	-4	-5	-6	61	-5	-14	-5
pair:a_billion	-15	-4	-3	-20	55	-5	-4	-4	-22	-3
pair:a_block	-3	-5	-13	-4	-13	-7	-6	48	-11	-2
pair:a_branch	-12	-5	-7	-5	-4	60	-11	-3	-9	-14
pair:a_breach	-5	-2	-3	-4	-7	-4	-13	-4	38	-3
pair:a_breakfast	53	-3	-8	-4	-4	-5	-5	-2	-3	-3
pair:a_briefing	-32	6	39	-7	13	-4	3	-4	-7	-4
pair:a_budget	-9	-3	-3	-4	-20	-5	27	-5	-8	-14
pair:a_bus	-6	-5	-3	-4	-4	-10	-7	-3	-5	-5
pair:a_business	30	37	17	-6	-6	-9	-4	-8	-3	-4
pair:a_busy	-24	-21	-13	-5	-3	-5	-5	-5	-5	-6
pair:a_buyer	-7	-4	-4	-6	58	-6	-16	-6	-7	-6
pair:a_cabinet	32	-10	-11	-4	-3	-4	-3	-2	-10	-6
pair:a_cable	17	-8	13	20	-9	7	-3	-6	25	-6
pair:a_call	22	-9	1	-4	-5	-9	-6	-2	-4	-4
pair:a_cap	-12	-3	-4	-8	-8	-12	11	-5	26	-3
pair:a_case	-10	-2	-2	-8	-10	-6	-11	2	10	-4
pair:a_cease-and-desist	-2	-1	-2	-10	-1	-3	-13	-14	34	-1
pair:a_center	-1	-6	-10	-11	12	13	-5	25	-3	-2
pair:a_ceremony	-30	-5	-4	-11	-7	44	3	-2	-6	-6
pair:a_certificate	-5	-3	-3	-7	-11	-6	1	-22	-11	-3
pair:a_change	-19	-9	-6	-5	-4	-8	-7	-3	-7	-8
pair:a_chat	21	-4	-4	-3	-4	39	-3	-2	-5	-8
pair:a_check	-14	-3	-3	-2	21	-6	-5	-6	16	-2
pair:a_chip	-13	-12	-4	-8	16	1	-8	-5	-4	-4
pair:a_circular	-12	-4	-5	-11	-4	13	55	-4	-13	21
pair:a_city	-29	46	-11	-4	-4	-11	-4	-4	-5	-6
pair:a_claim	-5	-4	-4	-6	-10	-6	-14	-6	4	-3
pair:a_class	-6	-3	-4	-4	-6	-5	-14	33	13	-4
pair:a_close	-13	-3	20	-4	-9	-5	-4	-2	-22	-4
pair:a_closed	58	-6	-7	-4	-3	15	-6	-3	-6	-7
pair:a_cloud	11	-25	-4	-4	-8	-7	-11	-3	39	-8
pair:a_code	-4	-3	-4	16	-3	-14	11	-2	-7	-5
pair:a_commercial	-24	-3	-3	-3	-6	19	36	-8	-5	-3
pair:a_commission	-9	-3	-2	-9	-16	-18	8	-8	-3	-7
pair:a_commitment	-5	-3	-2	-7	39	-5	-9	20	-5	-4
pair:a_common	10	-6	-5	22	-6	-10	25	-5	-7	-4
pair:a_communiqué	-11	5	1	-7	-2	-5	-3	-2	-3	22
pair:a_company	-5	-2	-3	4	-4	-5	-3	-6	5	-4
pair:a_competition	-30	-10	-3	-8	-4	-5	-4	-3	-6	12
pair:a_complaint	-8	-4	-6	13	-7	-7	-6	-10	32	-3
pair:a_comprehensive	-4	-2	-3	-5	-5	-5	10	-9	-7	-2
pair:a_conference	9	-8	40	-5	14	-6	-6	-3	-4	-5
pair:a_connection	-6	-14	-9	-6	-6	29	-7	-3	-4	-4
pair:a_consortium	-3	-2	-2	-10	10	-1	-3	6	-10	-3
pair:a_consultation	-14	-3	-22	-2	-2	-17	51	-2	-11	-1
pair:a_contract	-11	-3	-3	21	-12	-3	-4	-7	-11	-6
pair:a_conversation	62	-9	-4	-5	-6	-5	-4	-2	-4	-5
pair:a_cooperation	-14	-5	-4	59	-4	-13	-10	-2	-6	-3
pair:a_cost	-4	-6	-3	-6	24	-23	-4	-4	-8	-3
pair:a_country	-14	-3	-5	-5	-3	-5	-8	-3	-7	-5
pair:a_couple	16	-20	-4	-26	-7	-4	-4	-4	30	-3
pair:a_course	-9	46	-9	31	-5	-11	-4	-2	-11	-6
pair:a_court	-9	-2	-2	-3	8	-3	-8	-4	21	-15
pair:a_courtesy	28	-10	-4	-3	-4	4	-2	-2	-3	-6
pair:a_customer	-23	-3	-4	-4	-11	-4	-4	25	-5	-8
pair:a_cyber	-10	-5	-9	23	-6	-6	33	-3	-6	-7
pair:a_date	-7	-3	-7	-6	-5	17	-5	-6	-4	-4
pair:a_datum	2	-9	-4	11	8	12	-7	-3	-2	-5
pair:a_day	4	18	-1	-1	-3	-6	3	-3	-2	4
pair:a_deal	1	-4	-4	46	-2	-6	8	-6	-10	-5
pair:a_decade	-9	-7	-4	-6	-9	-6	-6	-4	-6	29
pair:a_decision	-10	-4	-2	-3	-12	-4	23	-4		10
pair:a_decree	-7	-4	-3	-10	7	-6	83	-12	-17	
pair:a_delegation	32	14	-3	-3	-4	-4	-2	-3	-2	-6
pair:a_deputy	-39	44	-3	-3	-4	-14	-4	-3	-4	-3
pair:a_designer	-21	36	20	-2	-6	26	-2	-3	-9	-13
pair:a_desk	-15	-5	-5	-5	-4	14	-4	-2	-6	-5
pair:a_determination	-6	-4	-2	-3	-10	-8	42	35	-10	-5
pair:a_digital	-8	-2	2	8	1	9	15	-3	-5	-3
pair:a_dinner	43	-4	-7	2	2	-4	-10	-2	-4	-5
pair:a_directive	-7	-3	-3	-5	-2	-7	34	-13	44	-6
pair:a_director	5	-5	-5	-4	-3	-5	-6	-3	-4	-10
pair:a_dispute	22	-4	-4	-6	-6	-13	-5	-3	-1	-5
pair:a_dozen	-19	4	-4	-5	-3	-6	-17	-3	-8	-4
pair:a_draft	-3	-3	-6	-6	-3	-5	43	-3	-8	-6
pair:a_driver	-14	-4	-3	-3	-2	-9	-4	-14	-8	-9
pair:a_drone	-13	-6	-3	-5	-6	-6	22	22	-20	-3
pair:a_duty	-14	-4	-4	-4	-11	-5	21	-4	-8	-3
pair:a_facebook	-1	-4	-2	-11	15	-2	-1	-4	-8	-7
pair:a_factory	-9	-9	-6	1	-10	-17	-6	-2	-3	-3
pair:a_fair	-22	-6	-22	-9	-6	17	-4	-4	-14	-4
pair:a_family	-21	-6	-4	-4	-4	-6	-5	-3	-6	-10
pair:a_federal	-21	-3	-4	-3	-2	-3	-16	-2	20	29
pair:a_fee	-6	-5	-3	-4	-7	-4	48	-35	-13	-3
pair:a_few	-12	-2	-9	-5	-4	-3	-11	-1	27	-4
pair:a_fiber	-8	-6	-3	23	-9	-11	-8	-3	-5	-4
pair:a_field	6	-4	-3	43	-2	-5	-6	-2	-35	-4
pair:a_fifth	-11	-5	-4	-5	-4		4	-4	-7	-6
pair:a_figure	-12	-5	-4	-4	-7	-6	-7	-4	-8	-3
pair:a_file	-6	-3	-7	-3	-3	-11	-7	-12	5	-2
pair:a_filing	-9	-3	-4	32		-6	-3	-21	-6	9
pair:a_financing	-12	23	-2	30	4	-10	-5	-5	-4	-2
pair:a_fine	-8	-3	-4	-3	-5	-4	-8	-4	40	-6
pair:a_firm	10	-3	-4	-5	8	-7	-7	-4	-10	-6
pair:a_first	2	7	-5	28	-3	4	29	4	-7	-5
pair:a_five-day	23	22	-3	-2	-3	-4	-2	-2	-2	-3
pair:a_five-year		-4	-3	43	-4	-14	13	-3	-8	-5
pair:a_flat	-9	-4	-6	-3	-11	-7	-7	-3	16	-3
pair:a_footnote	-8	-3	-4	3	-5	-8	27	-4	-12	-3
pair:a_foreign	-5	-4	-3	-6	29	-7	35	15	-7	-5
pair:a_formal	-5	-2	-4	-9	-3	-5	7	-9	69	-3
pair:a_former	-18	11	-7	-6	-1	10	-6	-4	-3	26
pair:a_forum	-12	-4	-3	-4	-6	-10	-4	20	-9	-6
pair:a_four-day	-13	13	15	-3	-3	-17	-2	-5	-4	-5
pair:a_four-member	17	-3	-2	-5	-4	-3	-3	-1	-2	-6
pair:a_fourth	6	-6	-5	-4	-5	11	-7	2	-4	-10
pair:a_framework	-15	-3	-4	46	-4	-10	14	-3	-6	-3
pair:a_free	-18	-4	-6	-9	-6	73	-15	-6	-9	-3
pair:a_fresh	-15	-5	-10	42	-2	-9	-7	-3	-4	8
pair:a_friend	-15	-5	-4	-3	-4	-5	-3	-3	-4	-14
pair:a_fruitful	36	-5	-6	-3	-3	-3	-7	-3	-4	-4
pair:a_full	1	-4	-5	-7	-4	-6	-13	34	-6	-4
pair:a_fund	-11	-6	-5	-3	-16	34	33	-3	-6	-3
pair:a_further	6	-4	-5	-5	42	-7	-5	1	4	15
pair:a_garage	8	-2	-3	-4	34	-14	-2	-3	-8	-16
pair:a_general	-13	-3	-11	-4	-3	-6	56	-3	-5	11
pair:a_gift	-14	-5	-6	-4	53	-7	-4	-3	-5	-7
pair:a_global	16	-3	-10	-5	-2	-2	-8	-4	4	-3
pair:a_good	-11	-3	-5	-5	-4	-4	-5	-3	-4	-4
pair:a_government	17	17	-5	-3	-4	-6	-5	-3	-4	-7
pair:a_grant		-4	-3	-9	47	-5	-6	-8	-3	-2
pair:a_ground	13	-10	-3	-4	-5	7	-4	11	-6	-3
pair:a_group	-2	-7	10	5	14	-6	-5	-3	-3	-7
pair:a_hackathon	-15	-10	98	-9	-5	-10	-5	-4	-7	-5
pair:a_half	-1	28	-4	-5		-9	31	-3	-2	-5
pair:a_handful	-7	-6	-6	-4	-4	-4	-7	-8	-5	-5
pair:a_handshake	22	-3	-6	12	-4	-6	-8	-3	-4	-4
pair:a_hearing	43	-7	-7	-5	-7	-8	-1	-4	-3	-6
pair:a_heavy	-17	-2	-2	-15	-7	-6	-4	32	-8	35
pair:a_high-level	6	-3	19	-2	-12	-4	-7	-2	31	-3
pair:a_hotel	41	-5	4	-4	-3	-15	-7	21	-4	-4
pair:a_hub		-4	-6	-5	-5	15	-9	-2	-3	-2
pair:a_hundred	-7	-12	-7	-7	-2	-7	-10	-3	-8	-2
pair:a_joint		-6	-5	44		1	-11	-4	-4	-4
pair:a_judge	-7	-3	-6	-6	-2	-6	9	-8	4	-4
pair:a_key	-13	-6	-5	-4	-4	-5	-5	-4	-5	-4
pair:a_laboratory	2	-5	-4	5	-6	47	-4	-2	-7	-3
pair:a_landing	6	-6	-3	7	-6	-5	-4	2	-8	-3
pair:a_large	-11	27	-8	-4	-7	-6	19	-3	-3	-15
pair:a_launch	-6	-2	-4	15	-3	-8	-2	-7	-10	-2
pair:a_law	-11	-3	-4	-3	-4	-7	22	-3	-9	3
pair:a_lawsuit	-8	-3	-3	-4	-5	-10	-4	-4	46	-4
pair:a_lawyer	-21	-5	10	-7	-5	-6	-5	-3	-8	6
pair:a_leading	-5	-2	-2	30	-9	-7	-4		-10	-5
pair:a_lease	-29	-9	-4	52	-5	-4	-2	-9	-12	-15
pair:a_letter	-11	2	-4	14	-2	-8	-5	-2	-2	-5
pair:a_license	-5	-2	-2	4	-6	7	4	-11	-14	-2
pair:a_line	-12	-11	20	-4	-5	-15	-9	-3	-4	-3
pair:a_list	35	-13	-3	-4	-3	-5	-13	-4	-14	-6
pair:a_little	-18	-4	-6	-6	-5	-8	-8	-4	-9	-4
pair:a_living	-18	-4	-3	-5	-4	-8	34	-3	-5	-17
pair:a_loan	-4	-4	-3	-5	23		-4	-10	-10	-3
pair:a_local	-9	-3	-3	-5	-11	-8	-8	25	-14	-4
pair:a_long	10	2	-4	-4	-4	-6	-4	-3	-5	-5
pair:a_longer	5	-2	-3	-7	-5	-5	-7	-10	-4	-4
pair:a_look	-16	94	-12	-4	-6	-12	-5	-4	-4	-7
pair:a_loss	-4	-6	-13	-6	-5	-13	-11	-3	-4	-4
pair:a_lunch	36	-3	-8	-9	-6	-3	-2	-3	-3	-3
pair:a_machine	15	-5	48	-3	-4	-7	-4	-2	-8	-6
pair:a_major	-14	-1	-1	-5	-4	-1	-7	4	-4	-7
pair:a_majority	-6	-3	-4	-4	-6	-4	27	-3		-5
pair:a_maker	-12	-5	19	-5	19	-7	-10	-7	-7	-6
pair:a_man	-24	-5	-4	-4	-8	-5	-5	-3	-6	-12
pair:a_market	-10	-6	-6	-5	-8	4	-4	-3	33	-5
pair:a_mast	-8	-7	-4	-8	-3	-4	-5	-3	-5	-3
pair:a_master	-14	-3	-12	-3	-5	-5	-8	-4	-7	-9
pair:a_mathematician	-36	-5	-5	-7	-6	-5	-5	-4	-7	56
pair:a_matter	14	-10	-5	-5	-5	-9	-7	-4	-6	-4
pair:a_measure	-6	-2	-2	-4	-2	-4	28	-18	45	-3
pair:a_mediator	54	-4	-5	25	-3	-6	-7	-5	-7	-6
pair:a_meeting	51	-4	-9	-5	-4	-5	-5	-2	-4	-7
pair:a_member	-13	-5	-3	-7	-4	-4	-9	-4	-5	26
pair:a_memorandum	-12	-5	-4	46	-3	-6	-4	-4	-5	-4
pair:a_message	-9	-12	-4	-3	-3	-5	-13	-3	-5	-4
pair:a_million	-18	-6	-4	-7	10	-12	-5	-3	-7	-7
pair:a_minister	-15	-10	-4	-3	-4	-4	-5	-2	-4	-10
pair:a_ministry	-18	14	-7	-5	-3	-9	-6	-3	-6	-4
pair:a_mission	-6	68	-7	-3	-3	-6	-2	-2	-3	-5
pair:a_mobile	-5	-4	-5	-6	-12	28	-5	-7	-7	-4
pair:a_model	-22	-5	-4	23	-9	7	-5	-4	-9	-6
pair:a_month	-8	-3	-4	-5	-6	-2	-14	18	22	-2
pair:a_more	-13	-7	-4	1	-4	-4	-5	-3	-4	-4
pair:a_motion	-16	-4	-3	-5	-5	-14	20	-3	-12	-6
pair:a_name	-11	-8	-6	-13	-4	-6	-5	-3	-7	2
pair:a_national	-11	-3	12	9	-7	-10	-5		-8	-4
pair:a_natural	-13	-5	-3	-5	-5	-5	-5	-4	-5	-6
pair:a_network	-5	-2	-3	-6	-14	-11	-9	1	-2	-8
pair:a_new	-13	1	-1	-3	4	-8	-3	4	-4	32
pair:a_news	-24	-6	-23	-5	-3	11	-4	-2	-7	-3
pair:a_night	-14	-5	-4	-5	-7	-8	-6	-7	37	-6
pair:a_nine-day	-16	37	-4	-3	-3	-4	-3	-2	-4	-6
pair:a_nod	28	-3	-3	-5	-6	-4	-5	42	-19	-5
pair:a_non-binding	-8	-4	-3	8	-19	-6	-3	-7	8	-3
pair:a_note	3	-3	-5	19	25	-6	-6	-7	31	-3
pair:a_notice	-10	-2	-4	-6	-5	-5	39	14	12	17
pair:a_number	-18	8	15		-4	1	-5	12	-5	-7
pair:a_packaging	-42	-6	-3	-10	24	15	-4	-5	-18	-3
pair:a_pact	-17	-10	-4	-13	-5	-11	-3	-6	-3	-2
pair:a_pair	-21	-4	-5	-7	-4	8	-2	-2	-3	-21
pair:a_panel	-30	-7	76	-4	9	-5	-8	-2	-5	-6
pair:a_part	-7	-3	-2	-5	-24	-6	-2	-3	-7	-1
pair:a_partner	13	-5	-3	-8	-10	-5	-5	-3	-8	-7
pair:a_partnership	-6	-3	-4	46	1	-6	-5	-4	-5	-3
pair:a_payment	-5	-2	-3	-8	6	-6	-11	36	-11	-5
pair:a_penalty	-3	-2	-2	-4	-10	-3	-5	-6	43	-3
pair:a_permanent	-11	-6	-5	11	-9	-5	-5	-2	-17	41
pair:a_permit	-8	-5	-4	-5	-5	-6	7	-26	3	-2
pair:a_person	-29	-3	-3	-6	-5	-13	-8	-4	25	-5
pair:a_petition	-19	-5	-3	-9	-4	-8	10	-2	69	-8
pair:a_picture	-22	-7	-4	-5	-3	-5	-2	-2	-5	-15
pair:a_pilot	-13	-6	-5	17	-5	38	-4	-8	-4	-5
pair:a_place	-7	-4	23	-6	-6	-5	-5	-6	4	-6
pair:a_plan	4	21	-4	12	6	4	-2	6	-8	-4
pair:a_plant	-10	-5	-3	14	29	-14	-3	-2	-5	-3
pair:a_platform	-20	-6	-6	-5	-4	-11	-8	-3	-4	-5
pair:a_point	-8	-4	-3	-10	-10	-5	-25	-7	-15	-4
pair:a_policy	-15	-3	33	-5	-4	-9	12	-6	-6	-8
pair:a_post	8	-4	-2	-3	-3	-3	-2	-3	-4	-21
pair:a_preliminary	-4	-2	-4	9	-3	-5	-6	-5	31	-2
pair:a_press	-4	-5	-10	-5	-1	-7	-9	-5	8	-3
pair:a_price	-6	-2	-2	-6	-8	-5	-5	-2	-13	-4
pair:a_priority	-15	-5	-4	-6	-6	-5	-9	-2	-4	30
pair:a_private	12	-4	-4	-5	-5	12	22	6	-16	-10
pair:a_product	-17	-5	-6	-5	-4	-9	-6	-7	-8	-5
pair:a_program	5	24	-4	-6	-3	23	-6	-3	9	-7
pair:a_project	-8	-3	-3	-10	31	-5	-3	-4	-6	-2
pair:a_promise	34	-17	-4	-4	-4	-7	-4	-8	18	-8
pair:a_proper	27	-5	-4	-4	-3	-4	-19	19	-14	-3
pair:a_proposal	8	-3	-3	-4	-6	-9	45	-6	-9	-8
pair:a_protocol	-11	-20	-5	76	-13	-5	-9	-5	-21	-3
pair:a_provider	-7	-3	-3	-5	-5	-10	-6	31	-13	-4
pair:a_public	1	-2	-3	-12	-9	-19	33	20	16	-3
pair:a_quarrel	-4	-5	13	-7	-3	-16	-18	-6	51	-3
pair:a_quarter	35	-5	-4	-3	16	-5	-2	-4	-6	-5
pair:a_question	-16	-6	-3	-3	-1	-3	-1	-4	-7	-5
pair:a_range	-6	-3	-2	-6	-7	-9	-3	1	-14	-3
pair:a_reception	53	1	-6	-4	-5	-4	-2	-2	-2	-4
pair:a_record	-43	-7	8	36	-5	-5	-5	-3	-5	-11
pair:a_red	-16	-22	-11	-3	-3	-6	-4	-9	20	-12
pair:a_regional	-5	-7	3	1	4	11	6	-6	-3	-3
pair:a_regulation	-7	-3	-6	-14	-8	-6	78	-7	-5	-4
pair:a_regulatory	-7	-3	-4	25	-5	17	23	-3	-23	-7
pair:a_related	-8	-3	-2	-2	-3	-3	25	-4	-18	-6
pair:a_release	-26	-3	24	-8	-8	31	-3	-10	6	-3
pair:a_report	-19	-5	-5	-4	-19	-7	-11	-4	-7	-5
pair:a_representative	30	-5	-8	-3	-4	15	-5	-4	-17	-5
pair:a_request	-19	-3	-2	-4	-6	-5	-11	-12	32	-4
pair:a_research	-10	-5	-11	-6	8	3	-5	27	-5	-4
pair:a_resolution	-11	-4	-5	-8	-4	-6	24	35	31	-3
pair:a_result	-9	-5	-3	-4	-5	-10	-3	-3	14	-5
pair:a_retired	-14	-5	-5	-3	20	-7	-6	-3	-21	39
pair:a_review	30	-3	-4	-4	-3	-4	-16	-4	-11	-3
pair:a_rival	-17	-4	-3	14	-6	-9	-4	3	19	49
pair:a_road	-21	-6	-3	-7	-4	-7	-6	-5	-5	-3
pair:a_roadmap	-22	-7	-8	47	-4	-11	27	-3	-5	-4
pair:a_rocket	-10	-5	-3	-6	-5	3	-5	-5	-14	-6
pair:a_round	-10	-5	36	-5	29	-2	-10	-2	-5	-2
pair:a_roundtable	72	-5	12	-4	-4	-5	-4	-2	-6	-5
pair:a_row	-15	-5	-2	-17	-4	-5	-5	-7	-4	-9
pair:a_rs	-8	-2	-3	50	20	-9	39	-10	-24	-10
pair:a_rule	-10	-3	-5	-9	-4	-7	39	-5	-8	-4
pair:a_satellite	-2	-6	-4	-13	-6	9	-2	6	-7	-5
pair:a_scheme	-10	-8	-4	-6	-3	35	-10	-8	-10	-3
pair:a_scholarship	-22	-5	-4	-10	-9	-20	-5	-2	-4	-7
pair:a_school	18	-6	-11	-6	-6	20	-7	-3	-6	-5
pair:a_screen	10	-4	-4	-3	-5	-3	17	-3	-7	-5
pair:a_seat	-39	-3	-3	-4	-5	-5	-3	-3	-9	35
pair:a_second	17	-2	-5	-6	4	-4	-4	5	-4	2
pair:a_security	-8	-2	-3	-3	-1	-5	-4	6	-29	-3
pair:a_seminar	2	-4	55	-7	-4	-8	-8	-3	-4	-3
pair:a_senior	-15	-4	-5	-5	-5	-7	-6	-4	12	-6
pair:a_separate	26	-3	-4	7	13	-4	-7	-18	-8	12
pair:a_series	-47	-4	-12	-4	-4	-4	-4	-6	9	-2
pair:a_server	11	-10	-5	-7	-12	-9	-4	11	-1	-7
pair:a_service	-7	-2	-3	15	-10	9	-4	-7	-28	-4
pair:a_session	2	-3	35	-3	-2	-4	28	-1	-4	-14
pair:a_set	-2	-1	-2	-10	-3	32	-15	-6	39	-4
pair:a_settlement	-6	-2	-3	12	-17	-4	-6	-5	15	-3
pair:a_share	-7	-4	-3	-7	27	9	-9	-8	-9	-3
pair:a_ship	-12	-10	-4	-3	-3	-11	-4	-11	-5	-6
pair:a_shop	-15	-4	-4	-4	-8	-16	-3	-3	63	-6
pair:a_short	14	3	-5	-4	-4	-8	-5	-2	-6	4
pair:a_side	24	-7	15	-6	-4	-5	-5	-2	-3	-3
pair:a_significant	-4	-14	-6	-4	-3	-2	-6	-1	-4	-2
pair:a_similar	-12	-4	-4	-5	-5	35	-4	16	20	-4
pair:a_single	-6	-8	-4		-5	-7	34	2	-8	-5
pair:a_sit-down	74	-6	-7	-7	-4	-4	-3	-4	-9	-5
pair:a_site	8	-9	-3	-5	-6	-8	-4	-7	-5	-6
pair:a_sitting	52	-5	-4	-5	-3	-3	-4	-3	-5	-8
pair:a_small	19	-4	-6	9	-8	-6	-6	16	-4	-5
pair:a_software	-25	-4	-3	-15	-4	28	-14	-3	32	-12
pair:a_source	-6	-2	-3	-3	-5	-4	-7	-11	12	-2
pair:a_sovereign	-15	-3	11	-8	-5	41	-10	-2	-6	-4
pair:a_special	32	-4	-9	4	-4	-11	31		-11	-5
pair:a_speech	-18	-7	67	-3	-2	-8	-8	-2	-3	-3
pair:a_spokesman	-11	-4	-3	27	-3	-5	-5	-5	-9	-5
pair:a_spokesperson	-10	-4	-3	-10	-5	-5	-7	-3	-23	-3
pair:a_spokeswoman	-8	-4	-4	-7	-5	-6	-5	-14	-13	-3
pair:a_stake	7	-3	-5	-9	11	-4	-6	4	-18	-3
pair:a_stakeholder	53	-3	12	-7	-6	-3	-12	-11	-14	-3
pair:a_stamp	-8	-4	-3	-8	-5	-4	-15	58	-11	-2
pair:a_stand	-26	-11	63	-7	-6	-5	-3	-2	-6	-6
pair:a_start-up	12	-7	-6	-5	16	11	41	-6	-7	-5
pair:a_state	-19	32	-5	-8	16	16	-12	-6	-6	-3
pair:a_statement	5	-2	-3	-5	5		-5	-6		-4
pair:a_step	-4	-4	-5	41	-6	34	-5	17	-8	-12
pair:a_stop	-2	21	-6	-8	-3	-5	-3	-14	27	-3
pair:a_strategic	-6	-4	-15	35	-11	-8	-4	-3	-7	-3
pair:a_strategy	-8	-4	-6	-11	-5	-6	74	-3	-5	-5
pair:a_strike	32	-11	-5	-8	-4	37	-7	-3	-6	-3
pair:a_string	-3	-2	-1	-3	-3	35	-7	14	12	-4
pair:a_stroke	-11	-4	33	-18	-4	22	-7	-4	27	-18
pair:a_strong	-32	-4	5	-8	-7	-8	-4	-3	19	-6
pair:a_student	7	-4	-4	-4	-3	-4	-8	-2	-7	-9
pair:a_studio	37	34	-4	-3	-6	-12	-3	-3	-8	-6
pair:a_study	-1	25	-6	-5	-6	-7	-6	2	-10	-6
pair:a_submarine	-7	-4	-4	-24	41	70	-10	-8	-4	-11
pair:a_subsidiary	-7	-2	-2	9	-17	-7	-4	11	44	-4
pair:a_successor	-57	-4	-3	-4	-2	-3	-8	-2	-11	46
pair:a_summit	-37	-5	-24	-3	-2	-3	-2	-3	-4	-3
pair:a_sunday	-18	-4	-5	-11	23	-7	-11	44	-14	-5
pair:a_survey	-10	-3	-7	-7	-8	-5	-16	-2	-11	-3
pair:a_table	23	-6	-6	-3	-4	-3	-2	-1	-3	-9
pair:a_talk		-4	9	-3	-3	-3	-2	-2	-4	-7
pair:a_tax	14	-5	23	2	-7	17	-14	-2	-3	-3
pair:a_team	4	33	-4	-10	-4	-7	-4	-3	-5	-4
pair:a_technical	1	-6	-4	-10	-3	-5	-4	-3	-12	-9
pair:a_technology	-22	-3	-3	28	-6	-4	24	-26	-6	39
pair:a_telecom	-12	-4	-5	-3	17	-3	-4	-15	-7	-6
pair:a_telephone	47	-5	6	-5	-6	16	-7	-3	-2	-5
pair:a_tender	-11	-5	-3	-13	1	-21	-6	-6	-9	-3
pair:a_tenth	-8	-5	-4	-4	26	-7	-12	-5	-11	-3
pair:a_thing	-24	12	31	-3	-1	-2	-9	-1	-9	-1
pair:a_third	-1	-4	-4	-8		-3	6	-1	-2	-6
pair:a_three-day	-15	23	19	-4	-3	-5	-4	-3	-2	-3
pair:a_three-year	-5	-3	-3	60	-5	-13	12	-7	-15	-6
pair:a_time	-31	-6	-5	-6	-4	-7	-6	-2	-8	-10
pair:a_total	-6	-3	-3	-4	39	-4	-4	-7	-13	-4
pair:a_tour	-6	23	-5	-3	-4	-11	-3	-2	-4	-4
pair:a_training	5	-10	6	-5	1	37	-3	-4	-4	-4
pair:a_treaty	-10	-3	-3		-5	-6	-8	-4	-5	-5
pair:a_trial	-19	-5	-7	-5	-5	37	-9	-6	20	-7
pair:a_trip	-13	66	-9	-5	-5	-7	-3	-3	-5	-7
pair:a_two-day	-7	30	34	-4	-3	-6	-5	-2	-5	-3
pair:a_two-year	-14	-4	44	-6	-4	-8	-12	15	-8	53
pair:a_unit	-13	-2	-2	-9	-18	-6	-7	2	12	-5
pair:a_us	1	-4	-6	13	41	-4	-4	-3	-3	-3
pair:a_video	43	-5	-10	-4	19	-7	-6	-2	-6	-5
pair:a_view	-32	-2	-4	-15	-3	-2	-11	-1	-5	-3
pair:a_virtual	59	-3	-7	8	5	-8	-9	-1	-2	-2
pair:a_visit	2	8	-2	-3	-4	-2	-2	-2	-3	-4
pair:a_visiting	13	-4	-8	-3	-4	-3	-2	-2	-4	-8
pair:a_vote	9	-4	-4	-3	9	-5	-15	-5	-11	-10
pair:a_warning	-13	-3	-4	-10	-9	-6	-7	-17	73	-4
pair:a_way	45	-5	-4	-4	-6	-4	-8	-5	-10	-3
pair:a_week	2	42	-14	-5	-5	-1	-6	-2	20	-4
pair:a_white	-5	34	-3	-9	-3	-6	34	-2	-9	-14
pair:a_wide	-18	-7	34	-3	-8	-9	-4	-3	-4	-3
pair:a_word	5	-6	-8	-4	-5	-8	-4	-2	-5	-12
pair:a_working	26	5	-7	-5	-3	-5	-4	-2	-4	-5
pair:a_workshop	-25	-9	83	-4	-5	-7	-8	-6	-7	-3
pair:a_written	-9	-4	-3	-2	-3	-8	-8	30	17	-8
pair:a_year	-4	-2	-4	-3	-4	1	7	5	-5	9
pair:a_young	50	-6	-8	-4	40	-6	-7	-5	-7	-6
pair:a_€	-7	-5	-8	-27	64	-11	-4	-3	-4	-6
pair:able_to	7	-4	4		-5	-6	9	13	-9	-4
pair:about_$	-6	-1	-2	-5	33	-3	-3	-23	13	-4
pair:about_,	-11	-5	-5	-3	-2	-3	-9	-3	22	-4
pair:about_.	-14	12	-3	-8	-4	-4	20	14	-5	-3
pair:about_<c>	28	-11	-6	-4	-6	-6	-4	-3	-8	-5
pair:about_<f>	-11	-4	-5	-5	-7	-7	-4	-4	-10	-6
pair:about_<p>	-16	-6	-8	-5	-4	-7	-4	-4	-5	-6
pair:about_a	32	-7	-5	-4	-7	-8	-4	-2	-3	-4
pair:about_datum	45	-5	-4	-3	-4	-4	-4	-1	-3	-10
pair:about_digital	26	-12	-12	-3	-2	-4	26	-1	-4	-3
pair:about_how	9	-5	-6	-2	-2	-22	-2	-1	-4	-3
pair:about_it	4	12	-3	-5	-4	-5	-4	-2	-5	-4
pair:about_its	-26	-3	-4	-7	-4	-34	-8	-4	25	-3
pair:about_the	12	-5	-4	-3	-2	-5	-6	-6	1	-1
pair:about_to	-8	-7	-3	-5	-10	-5	-8	-6	-11	-6
pair:about_what	-13	-5	-3	-4	-13	-3	-5	-7	-7	-10
pair:above_all	-10	-3		-7	-6	-2	-3	-3	-3	-3
pair:above_the	-5	-3	-5	-7	-4	-7	-6	42	-8	-4
pair:abroad_,	-9	-4	-2	-2	-17	-2	-7	-4	-5	-5
pair:abroad_.	-17	-4	18	-4	-9	-8	-15	3	4	-8
pair:absent_from	-20	-4	-3	35	-2	-6	-4	-3	-9	13
pair:abu_dhabi	8	-4	-6		-14	31	-10	3	-8	-5
pair:abuja_,	-12	-23	-7	-4	12	-11	-2	-6	13	-6
pair:abuja_.	45	-24	-10	-4	-4	21	-7	9	-9	-14
pair:abuja_on	-22	-13	41	-5	-5	-6	-10	-2	-6	-9
pair:accept_by	-17	-2	-2	-6	18	-4	-3	-8	-6	14
pair:accept_the	6	-4	-3	-5	-4	-4	-6	-10	-17	28
pair:access_to	-2	-4	-5	-5	-5	-10	11	1	26	-3
pair:accompany_<p>	11	40	-7	-4	-4	-4	-3	-3	-6	-12
pair:accompany_by	21	8	-4	-4	-4	-6	-3	-4	-3	-7
pair:accompany_delegation	23	-35	-12	-1	-1	-1	-2	-1	-1	-2
pair:accompany_the	-53	12	-16	-5	-3	-4	-3	-2	-6	-9
pair:accord_,	-7	-3	-4	45	-4	-8	-8	-4	-5	-2
pair:accord_.	1	-4	-4	36	-4	-5	-10	-3	-9	-6
pair:accord_of	-7	-3	-5	43	-20	-16	-4	-6	-5	-3
pair:accord_on	-11	-3	-4	73	-9	-5	-14	-5	-6	-3
pair:accord_to	-4	-1	-2	-6	-3	-1		-5	-1	-2
pair:account_,	-6	-2	-2	-3	-10	-4	-6	-6	-10	-5
pair:account_.	-7	-4	-6	3	-4	-2	-7	-12	36	-6
pair:account_be	-12	-8	-13	-7	-7	-5	-5	-3	-6	-9
pair:account_for	16	-6	-4	-4	-4	-3	15	-3	-6	-3
pair:account_of	-2	15	-4	21	-4	-8	-10	-7	11	-5
pair:accra_.	20	-15	4	22	-3	-4	-3	-3	-8	-6
pair:accuse_<f>	-9	-3	-2	-6	8	-3	-5	4	73	-3
pair:accuse_<p>	-36	-3	-3	-4	-4	-5	-3	-3	-26	-18
pair:accuse_of	-15	-4	-5	-5	-4	-19	-9	-4	15	-7
pair:acquaint_with	-4	32	-4	-6	-3	-4	-5	-2	-3	-6
pair:acquire_<f>	-5	-3	-4	-4	74	-5	-4	21	-9	-4
pair:acquisition_of	-8	-2	-3	-5	55	-8	-5	15	-10	-8
pair:across_africa	-5	-2	-15	1	35	-7	-6	-3	-3	-3
pair:across_from	28	41	-3	-4	-2	-4	-5	-2	-4	-6
pair:across_the	3	-7	-7	-7	-6	5	-6	7	-5	-6
pair:act_(	-8	-3	-6	-3	-2	-7	-16	-3	11	-2
pair:act_,	-5	-5	7	-6	-5	-5	32	5	-10	-4
pair:act_.	-7	-3	-4	-6	19	-5	-7	-1	-4	-5
pair:act_and	21	-2	-4	-8	-4	-4	-12	-2	-1	-4
pair:act_as	12	-3	-3	-3	-3	-12	-12	-3	-12	20
pair:act_be	-2	-3	-4	-4	-3	-5	28	-6	-7	-3
pair:act_by	-8	-3	-5	-6	-12	-8	65	-3	-8	-8
pair:act_in	-11	-3	17	-4	-5	-5	13	-4	-7	-4
pair:act_of	-11	-3	-3	-7	-3	-4	23	-6	2	-20
pair:act_on	-10	-4	-3	-10	-3	-8	14	41	-6	-4
pair:action_against	-7	-2	-3	-3	-3	-3	-17	-6	22	-6
pair:action_plan	-6	-3	-5	-10	-6	-33	75	-4	-7	-3
pair:activity_,	-11	-2	-2	-16	-3	-2	-15	-5	15	-2
pair:activity_.	11	-18	-9	-4	-4	-5	23	-7	-6	-6
pair:activity_in	-20	-1	-2	-31	-20	-5	21	-2	-3	-1
pair:add_,	-7	1	-4	-3	-4	9	-5	-3	-6	-5
pair:add_.	-13	-4	-3	-5	-6	-11	-8	-5	-7	-4
pair:add_that	-12	-4	-3	-5	-4	-5	-2	17	-8	-4
pair:add_to	-7	-3	-6	-8	-1	-4	-5	-5	10	-4
pair:addis_ababa	-8	-5	25	27	-4	10	-4	-3	-5	-4
pair:address_,	-32	-3	21	-3	-3	-8	-3	-4	4	-6
pair:address_.	9	-3	-7	-6	-3	-3	39	-3	-16	-4
pair:address_a	-10	-4	30	-9	-5	-7	-11	-3	55	-5
pair:address_the	-7	-4	37	-3	-4	-15	-4	-2	-4	-4
pair:administrative_capital	-22	-5	-4	-2	-3	-6	-3	-4	-3	-6
pair:administrative_court	-11	-2	-2	-8	-3	-2	-6	-14	29	-5
pair:admit_.	52	-23	-7	-4	-3	-5	-4	-5	-8	-6
pair:admit_<f>	-9	-2	-2	-6	-6	-5	-4	74	-19	-2
pair:admit_as	-16	-4	-6	-3	-4	-4	-7	-8	-7	-11
pair:adopt_a	-11	-3	-4	-9	-5	-3	39	-3	-7	16
pair:adopt_by	-4	-3	-3	-3	-4	-3	35	-5	-6	-5
pair:adopt_in	-6	-4	-3	27	-4	-8	16	-4	-5	-4
pair:adopt_the	-15	-4	-5	-6	-4	-7	58	-3	-7	-5
pair:adoption_of	-7	-3	-5	-5	-3	-14	27	-3	-3	-2
pair:advance_technology	-3	-4	-5	-8	-2	-5	-7	-1	-2	-6
pair:advertising_in	-7	-3	-3	-3	-6	-8	-4	-4	-6	-3
pair:advice_of	-16	20	-3	-3	-8	-3	45	-17	-13	50
pair:adviser_.	13	-28	-3	-3	-3	-2	-15	-3	-4	-11
pair:adviser_to	-22	-3	-4	-12	-4	-4	-8	-2	4	29
pair:affair_,	10	-12	27	-5	-2	-4	-3	-1	4	-10
pair:affair_.	21	-4	-6	-3	-3	-6	-4	-2	-4	13
pair:affairs_,	-12	-5	-6	-4	-2	-2	-6	-4	-4	37
pair:affirm_that	-11	-5	-4	-7	2	-6	14	-2	-4	-5
pair:africa_,	-6	-5	-14	-3	17	20	-3	-3	-4	-8
pair:africa_.	-5	-4	-4	-1	-8	-7	-5	-5	-3	-3
pair:african_business	-17	-3	-5	-7	-11	-6	-3	-4	-7	33
pair:african_country	-9	-3	-4	-4	-10	-4	-3	-5	-6	-7
pair:after_,	54	-4	-3	16	-5	-5	-5	-2	-7	-7
pair:after_<a>	-12	-4	-3	-3	-9	-3	2	-22	42	-5
pair:after_<c>	-14	-3	-4	-5	-5	-11	-4	21	-5	-4
pair:after_<f>	1	-3	-4	-5	-5	7	-4	-7	11	-4
pair:after_<p>	3	1		-8	3	-4	-3	-3	16	6
pair:after_a	25	-6	2	-5	-5		1	7	6	3
pair:after_an	-12	-4	-10	43	-20	-8	38	7	-30	-6
pair:after_another	-20	-8	-2	-3	-3	-5	-8	-2	-4	-6
pair:after_eleven	22	-4	-5	-5	-7	-6	-4	-4	-5	20
pair:after_he	-24	23	-5	-3	-6	-7	-5	-3	-6	36
pair:after_it	4	-5	-4	-5	11	15	19	-2	1	-4
pair:after_nine	-19	-5	-4	-5	-5	-11	-15	-3	34	-22
pair:after_ten	-12	-4	-5	-23	-4	-6	-7	-5	-15	-29
pair:after_that	-19	-6	-2	-4	-9	-10	-15	-4	-4	-6
pair:after_the	-5	7	-6	6	-2	12	-3	7	-1	-3
pair:after_three	-41	-9	36	-4	-4	-10	-7	-3	-4	-5
pair:after_two	-5	-7	-5	-5	-7	38	-9	-1	13	-1
pair:after_week	32	-5	-16	-3	-9	-4	-17	-5	-20	-7
pair:after_which	13	-5	-4	-5	-7	-9	-9	-8	8	-2
pair:afternoon_,	-4	-4	-4	12	30	-8	-10	-3	4	-7
pair:afternoon_.	35	-9	-5	-5	3	14	-6	-4	37	-8
pair:afternoon_<p>	43	-24	-3	-4	-3	-6	-3	-2	-5	-4
pair:afternoon_at	-5	-4	-12	-3	-4	-9	-7	-3	-5	-6
pair:afternoon_it	80	-6	-3	-5	-4	-9	-3	-5	-5	-4
pair:afternoon_of	28	-2	-6	-3	-3	-3	-3	-2	-5	-7
pair:afterwards_,	49	-3	-4	-5	-6	-10	-19	-2	-3	-6
pair:afterwards_.	-13	-3	-3	-8	-4	-4	-5	-3	-5	-9
pair:afterwards_of	-16	-3	-4	-5	-3	-5	-2	-2	-4	-5
pair:afterwards_that	-9	-4	-3	-2	-2	-5	-4	-1	-3	-5
pair:again_,	8	-4	-12	-4	-7	-5	-12	12	13	-4
pair:again_.	-18	-5	-5	-6	7	-14	-6	7	-7	-8
pair:again_be	-7	-7	12	-4	-3	-17	-7	27	-11	-4
pair:again_in	5	-7	-14	-7	-6	10	-8	-4	-8	3
pair:again_on	63	-7	-4	-7	-3	-7	-6	-7	19	-6
pair:against_.	-26	-4	-4	-5	-3	-5	41	-9	20	-9
pair:against_<a>	-11	-3	-3	-5	-6	-12	26	-6	61	-6
pair:against_<f>	-9	-2	-5	-5	-5	-7	-6	-6	32	
pair:against_<p>	-20	-3	-2	-4	-3	-6	-7	-5	54	-9
pair:against_a	-4	-2	-2	-4	-13	-5	-8	1	4	-4
pair:against_it	-15	-4	-4	-6	-4	-5	42	-3	17	-3
pair:against_the	-4	-4	-7	-8	-4	-6	5	-4	34	-7
pair:age_,	-9	-5	-2	-4	-4	-4	-17	-2	-2	4
pair:age_check	31	-3	-5	-6	-5	-13	27	-6	20	-4
pair:age_limit	15	-3	-4	-3	-3	-2	-7	-2	-9	-3
pair:age_of	-10	-5	-16	-5	-6	-8	32	-2	-5	24
pair:agency_,	26	-8	-3	43	-27	-7	7	-7	-6	-5
pair:agency_.	-8	9	9	15	-3	-5	13	-3	-5	-5
pair:agency_<a>	-30	28	-3	-4	30	-4	-11	-12	-13	-8
pair:agency_in	-7	-2	11	-7	-4	-4	-3	-3	-5	-7
pair:agency_say	7	-3	-4	-6	14	-5	2	-4	4	-6
pair:agenda_,	42	-4	-5	-4	-3	-11	19	-5	-7	-9
pair:agenda_.	-9	-6	-5	-5	-5	-3	-3	-3	-4	-6
pair:agenda_be	34	-3	-4	-5	37	-5	-7	-6	-10	-2
pair:agenda_in	-16	51	-5	-12	-6	-8	-6	-3	-5	-6
pair:agenda_of	-15	-4	-5	9	-5	-6	-16	-2	-4	-5
pair:agent_,	11	-2	-3	-4	-5	-7	-20	-2	-8	-20
pair:ago_,	-1	-4	-4	-11	24	33	-18	22	-10	-6
pair:ago_.	-14	4	-4	-8	30	-22	-5	6	-12	-5
pair:agree_,	16	-5	-2	33	-8	-5	-2	-4	-30	-4
pair:agree_.	-24	-4	-4	37	-4	-4	-4	-3	-5	-8
pair:agree_in	21	-3	-9	29	35	-6	-5	-6	-6	-12
pair:agree_on	-8	-4	-4	34	-5	-6	-4	-11	-6	-2
pair:agree_that	-17	-5	-5	-4	-5	-9	14	28	-6	-6
pair:agree_to	1	-3	-3	23	8	-7	-2	-3	-1	6
pair:agree_with	-34	-4	-3	8	-8	-7	-8	-2	-5	-5
pair:agreement_,	-8	-5	-5	71	-8	-13	-10	-4	-5	-3
pair:agreement_.	-6	-3	-3	48	15	-5	-13	-2	-22	-3
pair:agreement_:	-26	-3	-8	49	-6	-21	-2	-2	-2	-2
pair:agreement_be	-8	1	-3	57	-3	-4	3	-4	-9	-6
pair:agreement_between	-16	-5	-5	52	-5	-8	-5	-3	-5	-4
pair:agreement_for	-11	-3	-6	62	-7	-7	-6	-4	-3	-2
pair:agreement_have	-5	-2	-2	26	-6	42	-8	-10	-3	-2
pair:agreement_on	1	-4	-4	31	2	-9	-9	-2	-3	-3
pair:agreement_sign	-4	-2	-2	10	33	14	-4	-7	-7	-2
pair:agreement_that	-3	-3	-4	72	8	-7	-3	-2	-2	-9
pair:agreement_to	-11	-3	-3	36	7	-7	-5	-2	-4	-3
pair:agreement_with	-11	-3	-3	37	-10	5	-4	-10	-7	-3
pair:ahead_.	31	-4	-5	-2	-6	-5	-2	-18	-10	-3
pair:ahead_of	-13	-4	-7	-5	-6	26	-2	3	-8	-5
pair:ahead_with	-10	-4	-5	-4	57	-12	-5	-5	-19	-7
pair:ai_)	9	-4	-3	-6	-3	-6	-12	-2	-2	-2
pair:ai_,	-10	-5	-5	-3	-2	-5	9	-4	-6	16
pair:ai_-	28	-7	-7	6	-3	32	-5	-5	-5	-6
pair:ai_.	-15	-3	19	20	-3	-8	-33	-3	-5	-3
pair:ai_and	-18	-10	11	-18	-3	-6	13	-2	-3	-8
pair:ai_be	39	-8	-5	14	-3	-3	-3	-2	-3	-5
pair:ai_computing	6	-5	-6	-8	4	-7	-3	-7	-5	-2
pair:ai_datum	-5	-7	-2	-17	2	-9	-2	-5	-4	-3
pair:ai_ecosystem	-5	-4	-8	-14	-4	-7	-9	-2	-3	-5
pair:ai_expert	-23	-4	-5	-4	-2	-5	-4	-2	-4	23
pair:ai_factory	1	-3	-3	7	18	-9	-6	-9	-1	-2
pair:ai_for	-30	-18	39	-5	-4	-5	-3	-2	-4	-7
pair:ai_hub	-9	-3	-13	-1	-6	-8	4	-2	-4	-2
pair:ai_in	-12	-5	18	-12	-11	-5	71	-3		-7
pair:ai_industry	-18	-4	-5	-3	-6	-3	59	-5	-5	-2
pair:ai_infrastructure	-6	-5	-4	2	31	11	-5	-3	-5	-4
pair:ai_model	-9	-3	-4	-6	30	24	13	-3	-5	-6
pair:ai_project	-19	-5	-15	-3	31	-6	14	-3	-2	-4
pair:ai_research	-16	-5	-5	-16	-3	18	-8	-3	-3	-4
pair:ai_summit	-15	-6	50	-7	-3	-9	-5	-3	-4	-5
pair:ai_supercomputer	-9	-5	-5	-5	-5	-31	-5	-3	-7	-5
pair:ai_technology	36	-2	-4	-4	-6	-12	50	-3	-6	-3
pair:aid_for	-8	-4	-4	-5	-52	-10	-7	25	-7	-5
pair:aid_of	-8	-4	-3	-2	48	-7	-7	-14	-6	-2
pair:aim_at	-10	-5	-4	11	-3	-7	-6	-3	25	-8
pair:aim_of	42	-4	-4	-15	-3	-3	10	-2	-4	-2
pair:aim_to	-8	-3	-3	-5	-7	-7	38	-18	-4	-2
pair:air_and	-10	-6	-4	-5	-4	-9	-5	-4	-5	-6
pair:air_in	16	-14	-6	-5	-5	80	-6	-8	-5	-7
pair:air_since	10	-5	-5	34	-14	17	-3	-4	-7	-6
pair:aires_.	-11	-18	-7	7	-5	-7	-4	-3	-3	-9
pair:airport_.	11	-22	-4	11	-4	-7	-5	-3	21	-9
pair:algorithm_.	-22	-3	-2	-4	-4	-4	-12	-16	39	-5
pair:alike_.	-10	-3	-4	-5	-10	-4	7	-6	-13	-3
pair:all_,	-9	-4	-14	8	-2	-6	-8	-6	-1	4
pair:all_.	-2	-4	6	-4	-6	-6	-5	-6	-6	-5
pair:all_<c>	-8	-8	-13	26	-2	-6	-6	-2	-8	-3
pair:all_<p>	12	-6	-4	-4	-4	-6	-4	-5	-3	-9
pair:all_but	-9	-6	-4	-7	-9	-9	33	8	28	-8
pair:all_in	-17	-5	26	-4	-5	-8	-5	-5	5	15
pair:all_its	-8	-3	-5	-4	-6	23	4	-11	24	-13
pair:all_of	1	-5	-5	11	-4	3	-4		2	13
pair:all_on	-13	-4	14	-16	-4	-4	-4	-2	-4	-4
pair:all_that	-7	17	-5	-6	-6	-9	-4	-7	-4	-3
pair:all_the	-10	-7	3	4	-3	-5	8	-11	-16	-3
pair:all_this	-6	-6	-4	-4	-8	-7	4	-3	-7	-5
pair:all_three	12	-4	-6	7	-3	-4	-5	-12	-7	-5
pair:allow_.	14	-3	-3	-5	-4	23	-11	-13	21	-3
pair:allow_<f>	-9	-3	-2	-7	-14	-4	-5	68	-20	-5
pair:allow_the	-7	-5	-6	-4	-5	-4	43	-14	26	-5
pair:allow_to	-8	7	-4	-4	-3	-4	-5	13	-8	-3
pair:alone_,	14	-2	-2	-10	-2	-10	-4	62	-4	-5
pair:alone_.	8	-5	-5	-5	-6	-6	-10	13	-8	-4
pair:along_.	33	-29	-4	-3	-4	-6	-6	-3	27	-11
pair:along_the	12	-5	-5	-1	3	-6	-7	-4	-4	-5
pair:along_with	7	-5	-4	12	-5	-5	3	-6	22	19
pair:already_,	-5	-4	-3	-10	-4	-6	7	-3	-14	-6
pair:already_.	-16	-6	-4	-6	-5	-5	-4	-5	-6	-5
pair:already_be	-5	14	-7	9	-8	-10	-8	-3	38	-4
pair:already_have	-19	-4	-2	26	29	-8	-2	-3	-6	-4
pair:also_<p>	-26	-4	-4	-3	-5	21	-2	-2	-5	-7
pair:also_a	43	-4	-7	-5	-4	-5	-6	-3	-5	-4
pair:also_at	-19	-5	-6	-5	-3	-4	-4	-3	-4	42
pair:also_attend	-63	-5	-8	3	-3	-7	-4	-2	-4	-7
pair:also_expect	-7	-5	-5	-2	-4	-4	17	-10	-8	-3
pair:also_get	39	-3	35	-4	36	-3	-1	-3	-5	1
pair:also_give	-15	-15	-13	-4	19	-6	-2	36	-2	-9
pair:also_go	3	-8	-4	-4	-5	-9	-5	-3	-6	-6
pair:also_have	38	-10	-7	-4	-3	-6	-3	-2	-3	-5
pair:also_hold	59	-3	-6	-3	-4	-4	-5	-3	-4	-6
pair:also_in	-32	-5	-7	-4	-4	-5	-4	-3	-5	-9
pair:also_include	-41	-4	-7	-6	-6	-5	-5	-3	-7	23
pair:also_make	-9	-4	-3	-5	-5	-4	-55	-4	-4	37
pair:also_mean	-6	-5	-5	-2	-3	-6	-3	-2	-4	-3
pair:also_meet	49	-4	-6	-3	8	-3	-3	-2	-3	-5
pair:also_on	-8	-9	38	-2	-3	-3	15	-5	-12	17
pair:also_pay	11	16	-2	-6	-7	29		-1	-1	-1
pair:also_present	14	-6	-6		-4	-5	-5	-3	-5	-8
pair:also_receive	57	-11	-3	-4	-4	-5	-3	-3	-3	-18
pair:also_show	-26	34	-9	-3	-2	-3	-3	-2	-3	-3
pair:also_speak	-8	-5	45	-4	-3	-6	-2	-3	-3	-3
pair:also_take	44	-10	-14	-3	-32	36	-6	-2	-4	-6
pair:also_there	-24	-6	-5	-5	-5	-7	-7	-4	-7	-11
pair:also_tour	5	50	-21	-2	-5	-11	-2	-2	-3	-3
pair:ambassador_to	-12	-6	-5	-5	-6	-6	-6	-3	-6	48
pair:amend_the	-8	-4	-5	-9	-5	-7	84	-12	-8	-3
pair:amendment_)	-20	-2	-3	-3	-6	-3	23	-2	-10	-4
pair:amendment_,	-7	-4	-3	24	-3	-4	28	-3	-7	6
pair:amendment_to	-8	-3	-2	-14	-3	-7	53	-4	-9	-5
pair:america_,	-7	-10	-7	-5	-6	-8	42	-2	-3	-2
pair:among_<c>	-5	-10	-8	-3	-6	-7	-5	-3	-12	-5
pair:among_its	-9	-3	-4	-6	-10	-10	-5	-5	-22	-5
pair:among_others	45	-5	-6	-5	-3	-3	-4	-3	-5	-5
pair:among_the	-7	-4	13	2	-3	-7	-4	3	-7	-5
pair:among_them	1	3	-1	2	-1	-3		-6	12	3
pair:among_those	-11	-4	12	-5	-1	-5	-5	-5	12	-9
pair:amount_to	-9	-4	-3	-13	-9	-4	-6	-5	9	-4
pair:an_<a>	-14	-3	-5	-6	-4	-5	-10	-3	-13	40
pair:an_<c>		-5	-4	3	8	-7	-4	17	2	-2
pair:an_<f>	-9	-5	-4	-4	-5	-5	-4	-5	44	-6
pair:an_<p>	-32	-6	-4	-4	-4	-5	-6	-3	-6	-16
pair:an_accord	-17	-4	-9	58	-7	-6	-8	-4	-5	-3
pair:an_account	27	-10	-6	-7	-3	-14	-8	4	-10	-5
pair:an_action	-5	-3	-3	-4	-12	-16	65	-4	43	-2
pair:an_additional	-4	-3	-2	-3	61	-8	-5	-2	-3	-2
pair:an_adviser	37	-9	-3	-3	-4	-5	-8	-10	-4	-12
pair:an_agreement	-5	-4	-4	46	-1	-7	-5	-4	-5	-3
pair:an_ai	-11	11	5	-6	4	47	-9	11	3	-5
pair:an_alliance	-10	-3	-3	72	-8	-8	-4	-15	-7	-8
pair:an_amendment	-6	-5	-3	48	-5	-7	30	-4	-5	-6
pair:an_answer	-11	-5	-4	-4	-9	9	22	-5	-6	-9
pair:an_anti-dumping	-7	-4	-4	-4	-5	-11	-5	-4	62	-4
pair:an_appeal	-13	-4	-4	-4	-6	-4	-7	-3	10	-8
pair:an_application	-9	-4	-3	-3	-5	44	-12	13	-12	-2
pair:an_appointment	-4	-4	-6	-3	-5	-3	-3	-2	-5	-11
pair:an_arrangement	-13	-2	-3	85	-10	-5	-4	-7	-13	-20
pair:an_audience	31	-4	-6	-3	2	3	-2	-4	-3	-7
pair:an_audit	-11	-3	-5	-7	-5	-11	-6	50	32	-4
pair:an_award	-19	-7	-3	-13	-14	-7	-5	-25	57	-4
pair:an_earlier	-15	-5	-3	-6	-6	35	-16	10	42	-4
pair:an_early	-7	-4	-6	-3	14	-3	-4	-3	-6	-6
pair:an_emergency	-6	-4	-3	-6	-9	-5	42	-7	-1	-3
pair:an_end	2	2	18	12	-3	-4	15	-4	-9	-9
pair:an_enforcement	-5	-3	-3	-3	-4	-19	-17	-7	44	-6
pair:an_engineer	-14	-5	-5	-6	-6	-22	-5	-5	22	-7
pair:an_environment	-1	-2	-1	-2	-5	-4	-5	-4	-1	-3
pair:an_event	-12	-4	22	5	-5	39	-8	-2	-4	-5
pair:an_ex	34	-5	-3	-5	-2	-4	-3	-2	-9	-6
pair:an_exchange	27	-7	-3	4	-5	-6	-3	14	-6	-3
pair:an_executive	-40	-3	-5	-17	-3	-6	53	-3	37	-6
pair:an_explanation	2	3	-7	-6	-4	-4	-4	-5	16	-3
pair:an_eye	-17	-4	-4	-5	6	-6	-5	-3	-7	-7
pair:an_hour	22	3	-1	-3	-3	-7	-1	4	-3	-6
pair:an_identity	-8	-19	-6	-9	-3	-8	31	-5	-8	-3
pair:an_important	-9	11	-3	-10	12	-8	-9	-5	-2	-4
pair:an_incentive	-2	-3	-2	-3	50	-2	-5	-20	-11	-12
pair:an_individual	-4	-2	-3	-6	-4	-4	-20	2	37	-4
pair:an_industry	-22	-4	36	-3	-4	-6	17	-4	-5	-4
pair:an_injunction	-13	-1	-3	-5	-2	-5	40	-12	-2	-3
pair:an_inquiry	-8	-4	-9	-3	-3	-9	-7	-4	48	-3
pair:an_inspection	-14	67	-4	-3	-4	-9	-5	-2	-7	-5
pair:an_interim	-10	-4	-2	-5	-3	-2	-18	-8	44	7
pair:an_internet	-10	-9	-4	-4	-6	-9	-8	20	-13	-2
pair:an_interview	-17	-3	-4	-5	-6	-4	-3	-3	-7	-6
pair:an_investigation	-7	-2	-4	-4	-6	-8	-4	-7	36	-3
pair:an_investment	-5	-4	-3	-8	33	-10	-5	-13	-9	-3
pair:an_invitation	-39	-6	21	-4	-11	-3	-3	-3	-6	-10
pair:an_mou	-10	-4	-3	75	-4	-4	-3	-4	-10	-3
pair:an_offer	15	-6	-2	-5	-1	-5	-5	-5	-8	-5
pair:an_office	-19	-4	-4	5	2	10	14	-2	-5	-4
pair:an_official	-5	26	-5	-3	5		-4		-3	-4
pair:an_old	10	17	14	-4	-5	-7	-4	-3	-3	-6
pair:an_online	16	-9	-6	-3	32	-5	-5	-5	-8	-2
pair:an_open	14	-6	-13	-2	-2	30	-6	-2	-9	-3
pair:an_operating	-2	-4	-3	-5	-3	-5	-5	37	-11	-2
pair:an_order	-4	-2	-4		-2	-2	31	-5	-7	-4
pair:an_ordinance	-6	-4	-4	-5	-7	-6	43	-3	-18	-5
pair:an_oversight	-38	55	-3	-3	-3	-5	-3	-1	-5	-3
pair:an_overview	-1	-2	-1	-3	-1	-1	-11	-8	-2	-4
pair:an_understanding	-17	-6	-7	78	-5	-4	-9	-3	-9	-4
pair:an_undisclosed	-11	-3	-5	-5	66	-6	-4	-6	-7	-5
pair:analyst_at	-6	-5	-2	-4	-8	-6	-3	-13	-7	-11
pair:and_,	33	4	2	-3	-2	-5	-4	-4	3	-11
pair:and_40	-14	-16	-3	-3	31	45	-5	-6	-12	-8
pair:and_<a>	1	-4	2	20	2	3	-9	-2	-5	-6
pair:and_<c>	-4	-2	-3	16	-4	-2	-6		-3	-3
pair:and_<f>	5	-3	-1	16	-4	-4	-5	5		-5
pair:and_<o>		-6	8	27	-3		-6	-4	-6	-8
pair:and_<p>	32	-5	2	6	-3	-4	-4	-3	-5	-5
pair:and_a	-5	3	1	-3	-1	-4	1	-1	-2	-4
pair:and_about	-21	-9	-3	-5	-3	-4	9	-4	-2	-2
pair:and_above	-19	-6	-3	-9	-4	-5	-4	-3	-5	-2
pair:and_advance	-9	-7	-3	-9	-2	-8	40	-8	-4	-5
pair:and_after	-11	-2	-2	-4	-10	-10	-4		-4	-5
pair:and_again	21	-3	-3	-6	-3	-11	-8	-5	-11	-6
pair:and_ai	8	-4	7	-4	-3	-5	15	-3	-3	-2
pair:and_all	-7	-4	-7	-4	-4	-5	26	4	32	12
pair:and_among	-27	-4	-4	-5	-3	-10	-5	-3	-8	-3
pair:and_an	17	-7	-6	17	6	-7	-12	-3	-6	-4
pair:and_answer	34	-8	-4	-6	-5	-4	-4	-3	-4	-10
pair:and_artificial	52	-3	-7	-3	-4	-2	-4	-1	-1	-2
pair:and_as	-14	-8	-5	-3	-8	39	-3	-3	-5	29
pair:and_ask	30	7	-6	-3	-4	-6	-4		2	-6
pair:and_at	-6	22	10	-4	13	-1	-5	-2	-4	-5
pair:and_be	-7	8	-2	3	-5	-7	-6	-6	-10	-5
pair:and_both	-13	-5	-4	-26	-4	-5	-6	-4	-19	-12
pair:and_bring	-2	-2	-5	-4	2	-7	-5	-3	-3	-3
pair:and_business	25	-3	-3	-2	-10	-5	-10	-3	-3	-1
pair:and_by	15	12	-6		8	1	2	-4	-10	-8
pair:and_can	-3	-3	-2	-4	-6	-29	-3	30	-19	-36
pair:and_citizen	-9	-8	-3	-9	-6	-4	-5	-2	-4	-2
pair:and_close	-13	-4	7	-4	-4	-4	-5	-18	29	-4
pair:and_come	46	-28	-4	-7	22	-6	-3	-3	-14	-9
pair:and_communication	-8	-3	3	-1	-7	-2	-6	-2	-4	-4
pair:and_communications	9	-2	17	-5	-5	-4	-8	-10	21	-3
pair:and_company	-10	-5	-5	-5	-6	-6	-6	-3	-2	-2
pair:and_cooperation	-15	-4	-3	-3	-2	-2	-4	-2	-7	-1
pair:and_create	-8	-1	-5	-4	-11	-4	-3	-1	-3	-2
pair:and_develop	-5	-2	-1	-5	-1	-8	-1	-5	-7	-1
pair:and_development	-9	-4	-2	-7	-10	8	-4	-1	-2	-3
pair:and_digital		5	-6	2	-7	-4	-3	-2	-4	-3
pair:and_discuss	30	-7	-4	-4	-2	-3	-2	-1	-2	-3
pair:and_do	-11	-3	-5	-4	-6	-4	-4	-15	34	-5
pair:and_draw	-7	-4	-5	-6	-5	-14	-4	-3	-8	-4
pair:and_economic	-11	-2	-3	-8	-5	-3	-3	-2	-3	-9
pair:and_every	-15	-3	-4	-4	-11	-8	-7	-4	-7	-8
pair:and_exchange		-2	-2	-5	-2	-2	-7	-3	-3	-3
pair:and_fair	-7	-4	-30	-9	-2	-11	-2	-1	-2	-2
pair:and_fin	-7	-2	-3	-4	-4	-4	-7	-37	77	-5
pair:and_find	-32	52	-3	-3	-3	-17	-10	-3	-8	-2
pair:and_for	1	-5	-4	-9	9	-5		-5	9	-4
pair:and_four	-10	-10	-4	33	-5	-10	-6	-5	25	-4
pair:and_friday	-10	-10	61	-7	-3	-7	-3	-2	-5	-3
pair:and_from	3	13	-4	6	16	-9	-6	17	-12	-6
pair:and_gb	-21	-3	-5	-10	-4	-6	-5	-7	-4	-10
pair:and_get	35	-8	-5	-5	-4	-6	-8	-4	-4	-6
pair:and_give	-25	-3	-3	-7	-6	-4	21	-11	-3	33
pair:and_go	5	-13	-4	19	-3	-4	-5	-16	-6	-11
pair:and_good	-6	-5	-4	-3	-3	-4	-4	-3	-5	-5
pair:and_green	14	-4	-3	-2	-2	-13	-1	-2	-1	-2
pair:and_hand	15	-4	-3	-10	14	-7	-4	-3	-7	2
pair:and_have	-2		-5		-8	-1	-3	-4	-6	-6
pair:and_he	54	-2	-5	-3	-4	-2	-4	-3	-10	-8
pair:and_head	-22	-4	6	-1	-2	-2	-1	-1	-3	-10
pair:and_help	-8	-3	-3	11	-6	-3	-6	-3	-5	-4
pair:and_her	-21	-7	-6	7	27	-4	-3	-6	-7	-10
pair:and_his	47	-4	-8	-5	-3	-4	-4	-3	-5	-7
pair:and_hold	-3	9	-2	-5	29	26	-2	-4	-7	-3
pair:and_how	23	-3	-5	-3	-8	-4	-5	-3	-3	-1
pair:and_i	-14	29	-4	-4	-6	-6	-3	-3	-4	-3
pair:and_if	16	-10	-2	-2	-5	-5	-3	-2	-6	-7
pair:and_in	-7	4	-4		-2		-5	7	-4	-4
pair:and_information	-13	-6	5	9	-3	-3	-4	-2	-2	-4
pair:and_infrastructure	-28	-5	-4	-7	-5	-3	-5	-1	-2	-2
pair:and_innovation	-19	-6	-15	-3	-8	-3	-1	-1	40	-5
pair:and_instagram	-7	-2	-2	-4	-22	-5	-2	-3	54	-2
pair:and_international	-7	-5	28	18	-1	-3	-3	-3	-2	-2
pair:and_investment	-13	7	-5	-2	-5	-3	-4	-3	-4	-4
pair:and_investor	-17	-8	45	-3	-3	-4	-3	-1	-4	-6
pair:and_it	-11	-4	-4	-6	9	-10	4	26	-6	-3
pair:and_its	18	-4	-5	-7	6	-9	4	-6	34	-7
pair:and_join	-15	-5	-3	-12	-7	-15	-2	-3	-8	-12
pair:and_keep	-31	-3	-8	-4	43	-7	-6	-5	-10	47
pair:and_last	13	-11	-4	-8	28	-10	37	-5	-8	-4
pair:and_leader	-26	-6	-24	-2	-2	-3	-3	-2	-3	-6
pair:and_learn	-11	-7	26	-4	-5	-6	-2	-7	-11	-2
pair:and_leave	-7	13	-3	-3	-13	-6	-2	-2	-3	-13
pair:and_let	1	-2	-2	-3	-11	22	-5		-7	-9
pair:and_listen	-25	24	-15	-4	-2	-3	-2	-1	-5	-2
pair:and_look	-18	-7	-4	-10	-4	-6	-6	-3	-4	-12
pair:and_make	-5	-5	-4	-4	-4	-4	3	3	-3	2
pair:and_may	-11	-4	-1	-3	45	-5	-2	-2	15	-13
pair:and_military	-9	-3	-4	-5	-3	-6	-12	-1	-3	-2
pair:and_more	-10	-4	23	-6	2	-13	-4	-4	-5	15
pair:and_name	-17	-4	-6	-8	-7	-6	-4	-3	-6	50
pair:and_network	-8	-6	-9	-4	4	-7	-4	-2	-2	-2
pair:and_nine	8	21	-6	-5	-3	-6	-7	-6		-4
pair:and_no	-10	-7	15	-5	-6	-5	-6	-2	4	-5
pair:and_nobody	-9	-6	-5	-4	-6	-11	-6	-4	-11	-5
pair:and_none	-25	-10	-3	-7	-4	-4	-6	-6	13	-5
pair:and_not	-13	13	-5	4	1	-8	19	-4	1	16
pair:and_nothing	-11	-3	-4	-3	-7	-4	-4	-29	-6	-8
pair:and_now	-13	-3	-7	-5	-5	-7	-4	11	-11	-5
pair:and_of	-1	-1	-6	11	1	2	-4	-3	-4	-2
pair:and_on	13	-5	-4	-6	8	-5	-4	-6	1	-3
pair:and_once	-21	-15	-7	-5	-3	31	44	-4	-7	-7
pair:and_one	-1	-3	-7	-4	-2	-8	-4	-2	-3	-4
pair:and_order	-4	-2	-3	-17	-2	-4	-10	-6	60	-3
pair:and_other	9	-5	2	-5	-5	-5	11	-7	-7	-4
pair:and_others	-12	-4	-3	-4	-9	-5	3	-6	-20	-6
pair:and_our	-5	-3	-3	-7	-8	-6	-4	-6	30	-4
pair:and_over	21	-9	-2	-13	-4	-7	-14	-7	-4	-4
pair:and_people	-4	-9	-8	-5	-3	-13	-5	26	-2	-3
pair:and_postal	-10	-9	-5	-16	-2	-6	30	-2	-4	32
pair:and_promise	-23	-6	-4	-5	-5	26	33	-3	-6	-6
pair:and_put	-10	-3	-3	-12	9	22	31	-3	13	1
pair:and_refer	-13	-3	-4	-3	-7	-5	54	-8	-1	-8
pair:and_regulation	7	-3	-2	-3	-3	-2	-11	-2	-3	-4
pair:and_reliable	-6	-4	-5	-24	-5	-11	-3	-2	-3	-2
pair:and_remote	-9	-3	-3	-5	-9	-10	-3	-3	-10	-2
pair:and_replace	-18	-4	-3	-7	-8	-7	34	-13	-6	63
pair:and_research	18	-5	-4	-3	-5	-4	-4	-2	-4	-3
pair:and_run	-29	-4	-5	-9	-10	-21	-5	-3	-5	-7
pair:and_say	-7	-7	-5	-5	-5	5	-4	-3	-7	-5
pair:and_security	-7	-7	-5	-4	-6	-5	8	-4	-7	12
pair:and_see	27	12	20	-5	-2	-4	-2	-1	34	-7
pair:and_sell	-9	-9	-5	-8	-11	31	-14	-5	2	-3
pair:and_semiconductor	-14	-4	-6	-2	-3	-2	-7	-2	-3	-2
pair:and_send	-3	-5	-8	13	-3	-6	-15	-2	11	-2
pair:and_senior	25	-3	-5	-3	-3	-4	-4	-3	-8	-12
pair:and_serve	-7	-4	-4	-4	-3	-5	-7	-11	-8	-7
pair:and_service	11	-3	-3	-16	-5	-9	-8	-5	-4	-3
pair:and_set	-6	-7	-8	-3	-5	-22	23	-3	-4	-2
pair:and_share	-9	-3	-4	-10	-12	-4	-6	-3	-6	-3
pair:and_she	57	-5	-6	-5	-4	-7	-5	-2	-5	-22
pair:and_show	-11	-8	-12	-4	-5	-4	-4	-2	-6	-4
pair:and_since	-6	-1	-4	-5	20	-5	-11	-4	38	-3
pair:and_sit	-27	-4	-11	-3	-3	-3	-3	-2	-4	-17
pair:and_so	24	14		-5	1		-4	-3	-5	-7
pair:and_social	-4	-2	-3	-3	-2	-2	7	-2	10	-5
pair:and_some	-21	-3	-5	-2	-3	-4	-8	-7	-11	-4
pair:and_speak	8	-3	-5	-5	-4	-5	-2	-2	-3	-7
pair:and_start-up	-19	-2	44	-9	-35	-7	-11	-6	-11	-3
pair:and_start-ups	-2	23	-9	-4	-3	-4	-3	-3	-3	-4
pair:and_sustainable	-23	31	-7	-5	-4	-2	-1	-2	-2	-1
pair:and_take	-14	9	17	-9	-17	-5	3	18	21	-12
pair:and_talk	-19	-12	36	-6	-4	-6	-3	-2	-3	-4
pair:and_technological	-7	17	-2	-15	-3	-2	-6	-1	-1	-4
pair:and_technology	12	-7	-8	-7	-3	-3	-6	-1	-4	-10
pair:and_telecommunication	-13	-3	-3	-6	-2	-3	-13	-2	-6	36
pair:and_tell	12	-7	-2	-3	-6	-5	-4	6	49	-5
pair:and_thank	-11	-5	29	-4	-10	-7	-3	-2	-7	-4
pair:and_that	-21	-4	-2	-5	-3	-4	-6	-3	2	-4
pair:and_the	6	1	-2	5	-2	-1	-3	-2	-1	-2
pair:and_their	22	-1	-6	-4	-9	-3	29	-10	-6	-1
pair:and_then	28	-16	2	4	-4	-7	-5	-2	-5	-4
pair:and_there	-6	31	-5	-6	21	-10	38	-2	-6	-5
pair:and_those	-27	-3	-3	-12	-13	-5	-3	-5	-19	-6
pair:and_three	-5	-4	-3	8	-6	-2	2	20	15	-6
pair:and_to	-5	-1	-1	-7	-6	-5	-4	5	-2	-1
pair:and_two	32	-3	-3	-7	-7	-8		-2	2	-8
pair:and_use	12	-15	-3	-3	-9	-2	-9	-4	6	-4
pair:and_visa	36	-10	-5	-5	-5	-10	-11	-4	-4	-5
pair:and_we	-10	-3	-5	-4	-2	5	-4	-4	3	-3
pair:and_what		-7	-5	-4	-8	-4	-4	-3	-2	-4
pair:and_where	11	22	-3	-4	-4	7	-3	-2	-8	-6
pair:and_which	-4	2	-2		6	-6	11	-9	1	-5
pair:and_who	14	-4	-3	-6	-3	-5	-6	-2	-5	
pair:and_whose	-2	-2	-2	-6	-6	16	-3	31	-8	38
pair:and_will	-7	-1	-5	-8	-1	6	-6		7	3
pair:and_with	14	10			-7	-6	2	-2	-2	-2
pair:and_without	-15	-7	-3	-12	-6	-10	2	-2	-4	-10
pair:and_work	-19	-4	-2	-6	3	-5	-5	-7	-6	-5
pair:and_would	-15	-3	-3	-6	-1	-3	-9	17	-11	3
pair:andhra_pradesh	-10	-3	-4	-3	24	-16	-2	-3	-2	-4
pair:announce_,	-2	-3	-2	4	31	-7	31	-8	-5	-4
pair:announce_.	-11	4	5	27	-13	36	2	1	-18	25
pair:announce_a	4	27	-5	54	22	-22	11	-3	-7	-7
pair:announce_an	-5	-3	-3	23	20	-8	-5	-8	-25	-3
pair:announce_as	12	-4	24	15	-11	-2	-6	-32	-6	-4
pair:announce_at	-11	-3	-11	-6	-5	-11	10	17	34	10
pair:announce_by	-18	-5	-4	-8	1	-9	43	-3	-6	-4
pair:announce_in	-12	-4	-4	-2	57	20	4	-6	-11	-8
pair:announce_on	-9	-4	6	24	26	-2	-6	-3	12	-2
pair:announce_that	-16	-3	-2	5	11	-8	25	-6	10	7
pair:announce_the	-3	-4	-6	-6	-6	8		-4	-9	-4
pair:announce_today	-15	-3	-5	-4	-1	-5	24	-3	-21	20
pair:annual_conference	-21	-6	70	-5	-4	-35	-7	-3	-5	-4
pair:annual_report	-30	-4	-17	5	-3	-13	-5	-4	-11	-3
pair:another_$	-7	-3	-4	-4	42	-19	-5	-2	-2	-1
pair:another_,	-2	-9	-4	-3	-3	-4	36	-2	-4	-7
pair:another_.	-16	-7	-6	-5	-7	-4	-15	-2	-7	-9
pair:another_meeting	53	-6	-6	-5	-3	-3	-8	-2	-3	-5
pair:another_of	20	-6	-6	-3	-2	-2	-2	-2	-2	-6
pair:answer_,	-53	-4	-3	-4	-4	-4	-4	-3	-6	-11
pair:answer_.	-1	-4	-5	-10	-5	-5	-6	-4	-9	-7
pair:answer_a	-4	-2	-2	-6	-4	-3	-8	8	14	-3
pair:answer_be	-13	-14	-5	-4	-5	-10	-7	30	-6	-5
pair:answer_question	49	-4	-3	-3	-2	-6	-5	-3	-9	-15
pair:answer_that	-9	-4	-2	-3	-5	-7	-8	-5	2	-9
pair:answer_the	-29	-8	-4	-3	-6	-5	-4	-3	-10	-10
pair:answer_to	-10	-4	-3	-3	-7	14	-4	-4	42	-3
pair:antenna_of	27	-10	-5	-4	-4	-12	-4	-4	-12	-7
pair:any_more	-20	-4	-4	-3	-4	-3	23	-3	31	-7
pair:any_other	-6	-3	-7	-10	-4	32	-5	36	-7	-7
pair:any_rate	-23	-3	-10	-8	-4	-2	-5	-14	-3	-11
pair:anybody_.	-10	-5	-4	-6	-5	-5	-7	-3	-6	-8
pair:anything_,	21	-12	-5	-5	-5	-5	-7	-2	-13	-6
pair:anything_.	-19	-5	-4	-4	-4	-7	-5	-3	-10	-4
pair:apology_.	-31	-3	-4	-5	-4	-4	-4	-3	-7	-4
pair:appeal_.	-10	-4	-5	-5	-7	-4	-5	3	-9	-5
pair:appeal_against	-4	-2	-2	-3	-4	-5	-3	-6	45	-5
pair:appeal_of	-11	-3	-3	-4	-5	-4	-6	-6	39	-8
pair:appeal_to	-11	-4	-3	-5	-5	-7	-8	-5	8	-6
pair:appear_before	40	-4	-5	-8	-4	-3	-1	-2	13	-9
pair:appear_in	2	-5	-7	-6	-3	-7	20	-2	5	-6
pair:applicant_,	-6	-2	-5	-4	-3	-12	-4	77	-32	-3
pair:application_,	-17	-5	-4	-4	6	69	-9	-6	14	16
pair:application_.	-8	-3	-3	-4	-5	23	-9	-9	-10	-4
pair:application_be		-3	-3	-8	-3	-6	-7	28	-14	-5
pair:application_for	-5	-5	-3	-3	9	9	-13	14	-15	-3
pair:application_have	-4	-6	-2	-4	-10	-6	-7	-15	-4	-1
pair:application_of	-9	-3	-2	-4	-6		-7	40	1	-4
pair:application_on	-16	-5	-4	-6	-4	27	-9	-13	42	-3
pair:application_store	-11	-3	-2	-4	-3	-13	24	-13	25	-2
pair:application_that		-3	-2	-4	-3	23	-5	-5	-14	-5
pair:application_to	-5	8	-3	-3	-8	18	-17	30	-14	-3
pair:apply_for	30	-3	-3	-3	-4	-4	-6	-7	-12	-7
pair:apply_to	-9	-3	-4	-5	-5	-5	-12	-23	-13	-4
pair:appoint_<p>	-16	-3	-4	-5	-3	-6	12	-5	-10	82
pair:appoint_by	-14	-6	-5	-4	-4	-10	-5	-3	-6	93
pair:appointment_,	6	-8	-5	-4	-3	-3	-6	-2	-2	-1
pair:appointment_of	-19	-3	-4	-4	-5	-4	-8	-9	-10	77
pair:appointment_with	31	1	43	-5	-3	-3	-2	-2	-4	-9
pair:appreciation_for	-7	-2	-24	-12	-14	-3	-2	-1	-1	-2
pair:approval_by	-8	-3	-3	-13	38	-4	-5	29	-18	-8
pair:approval_of	-14	-2	-5	-5	12	-3	14	-15	-12	13
pair:approval_to	-11	-3	-4	-6	-32	-4	40	25	-11	-3
pair:approve_<f>	-5	-1	-2	-6	-25	-3	13	30	1	-11
pair:approve_a	-5	-2	-3	-4	14	-1	-3	5	-1	-6
pair:approve_by	-8	-2	-2	-5	-5	-4	26	16	32	-6
pair:approve_in	20	-4	-5	-3	-2	-6	56	-5	-4	-5
pair:approve_on	-8	-2	-4	-3	11	-7	71	-30	-24	-5
pair:approve_the	-12	-2	-2	-4	-11	-5	-11	41	-9	12
pair:apps_,	-8	-7	-4	-9	-8	-10	8	-5	45	-3
pair:apps_.		-3	-4	-6	-4	-4	25	-4	5	-9
pair:april_,	8	-4	-5	-6	-5	-5	4	16	11	2
pair:april_.	-7	15	15	-1	18	15	22	3		7
pair:april_16	52	-4	-3	-3	-3	-3	-14	-2	-4	-7
pair:april_2025	-5	-9	-10	-5	-3	-2	-5	-2	-1	-2
pair:area_,	-15	17	-8	-4	-3	-4	-1	-2	-1	
pair:area_in	-16	45	-4	-3	-6	-9	-3	-3	-3	-4
pair:area_of	-9	-2	23	-5	-2	-1	-8	-1	-11	-2
pair:area_that	-7	-7	-4	-4	-5	-6	32	-3	-6	-3
pair:argue_,	-7	-4	-5	-4	-3	-4	-13	-3	-6	-5
pair:argue_<p>	-32	-6	-6	-5	-3	-5	-5	-3	-6	-8
pair:argue_for	21	-5	32	-5	-6	-5	-7	-4	-12	-10
pair:arm_,	-5	-2	-3	-5	15	-11	-2	-19	-12	-3
pair:arm_of	-12	-4	-2	-9	1	-6	-2	13	-10	-6
pair:around_<p>	-34	-13	-2	-2	-3	-2	-5	-23	-8	-6
pair:around_the	20	-5	-5	-6	-3		-6	-4	11	-5
pair:arrange_by	-11	-5	59	-10	-6	-9	-7	-5	-13	-4
pair:arrangement_on	35	-3	-3	11	-4	-3	-5	-2	-3	-7
pair:arrest_,	17	-6	-4	-4	-5	-9	-5	-5	-16	51
pair:arrive_at	-45	-16	-3	-4	-4	-6	-4	-2	-6	-28
pair:arrive_in	-5	58	9	-4	-7	-9	-3	-2	-5	-6
pair:artificial_intelligence	-5	-4	5	1	-3	-6	7	-3	-4	-3
pair:as_"	16	-8	-4	-4	-3	-4	-8	-3	-4	-5
pair:as_$	-2	-2	-2	-20	54	-10	-2	-21	-13	-2
pair:as_<a>	3	-3	-3	-3	-5	-5	-6	6	19	-6
pair:as_<c>	1	1	4	-3	-7	-6	-3	-2	-2	-5
pair:as_<f>	-9	-2	1	-1	3	-4	-5	-3	-11	-2
pair:as_<o>	3	21	-22	-7	-4	-5	-3	-2	-5	-9
pair:as_<p>	-7		-4	-4	-3	-5	-1	-4	-3	19
pair:as_a	-12	-1	1	-4	-1	-2	1	5		-6
pair:as_an	-15	-3	-3	4		-6	-6	16	-8	-8
pair:as_anybody	-29	-6	-4	-5	-2	-3	-6	-2	-4	-6
pair:as_be	-21	-10	-5	-5	-4	-5	-5	-3	-5	-21
pair:as_ceo	-19	-3	-5	-7	-5	-6	-4	-4	-7	85
pair:as_chairman	-14	-8	-3	-4	-5	-5	-9	-7	-8	60
pair:as_chief	-17	-7	26	-3	-10	-8	-6	-3	-11	76
pair:as_deputy	-12	-5	-4	-4	-5	-3	-17	-3	-10	48
pair:as_director	-15	-5	-7	-5	-4	-10	-12	-4	-14	97
pair:as_do	-51	-4	-5	-5	-4	-6	-3	-3	-9	-9
pair:as_far	-3	41	-3	-5	-6	-6	-5	-4	-30	-4
pair:as_for	6	-3	-3	-5	-6	13	-3	-3	-5	-5
pair:as_guest	-29	17	18	17	-4	43	-3	-3	-6	-6
pair:as_guide	67	-29	-3	-3	-4	-19	-6	-3	-6	-7
pair:as_have	-11	-2	-4	-12	-6	-4	-3	-6	-2	-6
pair:as_head	-27	-10	-5	-4	-7	-14	-3	-3	-6	100
pair:as_host	-20	-2	10	-2	-2	-4	-3	-1	-1	-4
pair:as_interim	-27	-7	-4	-4	-3	-6	-4	-2	-7	74
pair:as_it	-7	-3	-3	-6	3	-6	-11	-15	-9	-4
pair:as_its	-16	-3	-5	26	-8	7	-5	6	-8	45
pair:as_long	-8	-5	-4	-4	-5	-6	-4	-17	-8	-7
pair:as_many	-6	-5	-5	-2	-5	-16	-7	-3	-4	40
pair:as_minister	-16	-6	-4	-4	-4	-6	26	-7	-4	68
pair:as_much	-3	-3	-3	-8	15	-10	-5	-6	-2	-3
pair:as_of	-14	-6	-4	-5	-6	23	37	6	-1	49
pair:as_one	-16	-6	26	-6	-3	-4	-18	-2	-3	-3
pair:as_part		16	9	-2	21	19	-3	-4	-6	-3
pair:as_president	-15	-6	-3	-9	-11	-8	32	-3	-7	51
pair:as_report	-6	-2	-4	-3	-4	-7	-7	19	-4	-3
pair:as_say	-4	-5	-3	-3	6	-8	-6	-5	-3	-16
pair:as_she	3	-4	-4	-3	-4	-11	-5	-3	-8	27
pair:as_soon	-11	-1	-3	-3	-6	-1	11	-10	3	-9
pair:as_the	-4	-5	-4	-3	2	-3	-7	-6	2	19
pair:as_they	-15	-5	-4	-4	-5	-8	-6	-3	-6	-8
pair:as_to	-10	-5	-7	-3	-5	-4	-13	-6	-2	-5
pair:as_two	-9	-2	-3	9	-6	-3	14	-2	-3	-4
pair:as_well	12	-4	-4	-3	2	-4	-5	-4	-4	-5
pair:as_witness	-20	-3	-2	19	-8	-11	-5	-1	-1	-3
pair:asia_,	-20	21	-4	-3	-4	-8	-6	-2	-4	-9
pair:asia_.	-12	13	-9	-7	-5	28	-4	-3	-6	-5
pair:asia_in	13	14	34	-3	-2	-28	-5	-3	-2	-3
pair:aside_by	-24	-4	-2	-5	80	-12	-8	-1	-3	-7
pair:aside_for	-5	-5	-13	-3	-10	-9	-3	-1	-6	-4
pair:ask_,	-18	-6	-6	-3	-3	-6	-5	8	22	-4
pair:ask_.	-12	-4	-4	-5	-3	-5	-8	-4	-1	-4
pair:ask_<a>	-25	-3	-3	-3	-4	-3	-10	-6	1	-5
pair:ask_<f>	14	-2	-8	-14	-7	-6	23	-4	-5	-3
pair:ask_<p>	25	-5	-7	-4	-3	-3	-4	-2	-8	-9
pair:ask_about	7	23	-4	-3	-2	-4	-11	7		-8
pair:ask_by	-25	-4	-3	-4	-5	-5	-2	-3	-6	-10
pair:ask_for	-13	-4	-4	-6	-1	-5	-1	1	-1	-5
pair:ask_him	72	-5	-3	-3	-4	-5	-2	-2	-4	-4
pair:ask_how	24	38	-9	-3	-4	-12	-8	-4	-7	-7
pair:ask_in	-10	-4	-3	-5	14	-7	-6	22	-5	-1
pair:ask_of	-9	-4	-4	-6	-6	-7	-9	-9	-11	-3
pair:ask_that	51	-9	-3	-3	-7	-8	-4	-6	-14	-5
pair:ask_the	8	-5	-6	-3	-4	-5	-8		34	-7
pair:ask_them	30	-6	-3	34	-2	-2	-6	-2	-4	-6
pair:ask_to	-3	-4	-2	-4	-8	-5	17	13		-5
pair:ask_what	-36	-8	-3	-4	-3	-5	-4	-2	-6	-4
pair:ask_whether	-11	-3	-3	-6	-2	-2	-4	-2	-6	-10
pair:ask_who	-37	-3	32	44	-4	-6	-3	-5	-20	60
pair:ask_why	-20	-2	-2	-3	-5	-3	-3	13	-10	-5
pair:assembly_,	-2	-12	33	-4	27	-4	-8	-2	-1	-3
pair:assembly_in	15	-10	10	-4	-4	-6	20	-2	-3	-2
pair:assembly_line	-20	31	-13	-4	6	37	-24	-3	-7	-4
pair:assembly_of	-11	37	5	-3	-3	-7	-3	-2	-4	8
pair:assembly_plant	-16	-4	-22	-3	-17	-1	-2	-2	-5	-2
pair:asset_,	-1	-3	-3	-4	-4	-10	21	-3	-10	-4
pair:assist_by	-16	-2	-2	-4	-7	-5	-9	-3	-24	-31
pair:association_,	18	-4	-4	-4	-2	-5	-7	-2	-8	-7
pair:association_<o>	-5	-2	-4	-5	-11	-6	-5	-4	-11	-4
pair:association_of	-15	-9	6	-5	-4	-6	-5	-3	-5	-3
pair:assume_the	-14	-4	-6	-4	-3	-6	-7	-3	-4	61
pair:assure_<p>	60	-3	-3	-3	-4	-9	-3	-4	-7	-7
pair:assure_the	-23	-13	-5	-5	-5	-8	-6	-2	-5	-4
pair:astana_,	-4	6	10	-4	-2	-22	-7	-2	-3	-3
pair:at_.	-46	34	-14	-4	-4	-6	-8	-2	-6	-10
pair:at_<a>	16	-7	-6	-5	-4	-7	-2	-5	-6	15
pair:at_<c>	4	-6	-4	-3	-6	-5	-6	-2	-9	-7
pair:at_<f>	6	-2	-5	-3	-3	-6	-4	-4		13
pair:at_<o>	-4	7	10	-7		-4	-3	-3	-5	
pair:at_<p>	2	-8	-6	-3	-5	4	-4	-2	-4	3
pair:at_a	8	-3	1	-1	3	5	-3		-4	-6
pair:at_al	55	-5	-11	-5	-4	-7	-3	-2	-4	-9
pair:at_all	-8	-4	14	-4	-6	8	-8	-6		-10
pair:at_an	-17	-5	24	-8	8	4	9	6	-6	-1
pair:at_any	-41	-3	-8	-7	-5	-3	-5	-11	-3	-10
pair:at_dawn	-10	21	-3	7	-4	4	-4	-7	50	19
pair:at_every	-7	-9	-2	-4	-5	-7	-3	-3	1	-8
pair:at_first	-11	-6	-4	19	-3	9	18	-3	-4	-4
pair:at_five	-9	-5	-5	-9	-28	-5	-21	-3	-10	-3
pair:at_government	39	-8	-3	-3	-3	-6	-3	-4	-3	-9
pair:at_her	29	-5	-5	-4	-3	-5	2	-2	-4	-10
pair:at_his	27	-4	-3	-3	-4	-5	-6	-3	18	7
pair:at_home	-18	-6	-4	-4	8	-5	-9	-1	7	-5
pair:at_it	28	19	-8	-4	-7	-14	-5	-8	-9	-4
pair:at_its	-12	-8	-7	-7	-4	26	49	11	2	-2
pair:at_last	13	-4	-4	24	-1	-15	-6	14	-7	-5
pair:at_least	-13	-4	5	-5	-8	-7	-6	-6	-3	-4
pair:at_midnight	-19	-9	-7	-6	-3	58	-17	-5	-7	-3
pair:at_mwc	-7	-3	18	-5	-5	-4	-4	-3	-10	-6
pair:at_night	-5	-5	-7	-4	-3	-9	-3	-3		-5
pair:at_noon	37	1	-6	-6	-4	8	-3	-3	15	-6
pair:at_odds	35	-7	-7	-3	-9	-5	-4	-4	-7	-11
pair:at_once	-7	-3	-6	-5	2	4	-6	-8	15	9
pair:at_one	20	-10	-11	-13	-3	-4	25	-3	-6	-4
pair:at_present	-14	-8	-6	-5	-3	-7	-5	-6	-5	-15
pair:at_short	61	-5	-4	-3	-3	-5	-4	-2	-9	-7
pair:at_stake	-1	-7	-3	-2	-7	-5	-5	-3	-6	-6
pair:at_stanford	-34	62	33	-5	-6	-2	-5	-2	-3	-5
pair:at_state	20	-9	-5	-3	-4	-4	5	-2	-4	-15
pair:at_that	44	35	-7	-2	-2	-7	-4	-2	-3	-14
pair:at_the	1	5	11	-1	-1		-3	-2		
pair:at_their	4	-4	-6	16	-5	-5	-11	-3	-5	-4
pair:at_three	-6	-5	-4	-9	-6	-8	31	-4	11	-4
pair:at_which	18	-5	9	-7	-6	10	-5	-4	-5	-1
pair:at_whose	22	-9	-4	-3	-3	-4	-5	-2	51	-6
pair:at_work	-19	-5	-4	15	-4	11	-16	-8	2	-5
pair:attend_,	-37	-7	-8	-7	-3	-12	-7	-2	-3	-4
pair:attend_.	-19	-4	-11	6	-3	2	-6	-2	-5	-4
pair:attend_a	30	-5	-25	-2	-1	-3	-1	-1	-2	-2
pair:attend_by	8	-4	1	1	-4	2	-3	-2	-3	-5
pair:attend_the	-11	4	24	-1	-4	4	-4	-3	-5	-6
pair:attendance_,	-65	-8	-4	-4	-3	-3	-2	-2	-6	-11
pair:attendance_.	-16	-8	8	-5	-4	-24	-5	-3	-5	-5
pair:attendance_be	22	-4	-6	-4	-4	-5	-4	-3	-6	-12
pair:attention_to	-7	-6	-3	-2	-3	-5	-7	-3	-4	-3
pair:auction_,	7	-5	20	-9	-4	-7	-12	13	-7	-5
pair:auction_.	-27	-4	-4	-7	-7	-5	-6	51	-13	-3
pair:auction_of	-10	-3	-4	-5	26	-6	-6	-15	-5	-8
pair:audience_to	44	-4	-4	-4	-9	-3	-3	-8	-4	-7
pair:audience_with	29	-6	-4	-3	-3	-2	-2	-2	-3	-6
pair:audit_,	-13	-5	-4	-7	-16	-6	27	-6	-21	-4
pair:august_,	-5	-4	-4	-7	-4	23	29	9	-2	-2
pair:august_.	23	-5	3	-3	-7	20	45	-8	26	3
pair:august_2018	-16	-2	-2	-6	-4	-4	36	-3	-8	12
pair:august_29	-10	26	-2	-11	-7	-12	-8		43	-12
pair:authorisation_,	-3	-3	-3	-7	-2	-8	-15	-18	34	-4
pair:authorization_of	-10	-2	-2	-7	-4	-9	-11	1	66	-5
pair:authorize_<f>	-7	-4	-3	-8	-10	-15	-4	82	-13	-3
pair:autonomous_week	-14	-11	25	-3	-2	-3	-2	-2	-5	-3
pair:autumn_.	-30	-7	-4	27	4	-12	-9	-4	10	-5
pair:available_to	-6	-4	-5	-3	19	48	-5	-3	-5	-3
pair:award_<f>	-5	-2	-3	44	15	-4	-4	-6	-16	-3
pair:award_from	-28	-4	-3	46	-17	-6	-3	-33	-15	-4
pair:award_in	-22	-3	-3	32	-3	-6	-10	15	-8	16
pair:award_the	-5	-3	-3	-5	-10	-9	-6	41	-8	-2
pair:award_to	-3	-9	-2	10	-5	-4	-7	-31	72	-3
pair:aware_of	-25	-3	-3	-2	-3	29	-4	31	-4	-9
pair:away_,	-17	-7	-4	-6	-4	-10	22	-2	-9	-3
pair:away_.	-22	-5	-6	-4	-4	-5	-9	-4	-7	-15
pair:away_a	20	-5	-3	-2	-4	-5	-3	35	-8	-11
pair:away_from	21	-3	-5	11	11	-3	-7	-5	4	44
pair:away_with	-10	-12	-3	20	-6	-5	18	35	-9	-4
pair:bac_ninh	-9	-2	-3	-4	32	-5	-4	-13	-4	-2
pair:back_,	-5	-12	10	-4	-4	-14	-12	-2	-4	11
pair:back_.	17	-3	-3	-6	-6	-4	-8	-19	-15	33
pair:back_<f>	-10	-2	-3	-10	33	-4	-5	25	-35	-3
pair:back_<p>	-37	-4	-18	-3	-5	-3	-3	-2	-5	48
pair:back_at	11	-7	-4	-6	-5	-5	9	-5	-6	36
pair:back_by	-8	-4	-4	-5	-24		-7	-6	-6	-5
pair:back_from	-12	38	-10	-4	-2	-9	-6	-3	-5	-6
pair:back_in	-11	34	-5	-4	-6	-8	-5		-16	23
pair:back_into	-25	33	-7	-6	-8	-16	42	-2	-2	-6
pair:back_on	16		33	-5	-4	-10	6	18	-18	-7
pair:back_the	-8	-5	-5	-4	-6	-12	17		-10	-6
pair:back_to	-15	3	2	9	-8	-4	12	-1	-2	-11
pair:backbone_.	5	-5	-6	-7	65	-7	-9	-3	-6	-3
pair:bade_<p>	17	-3	-5	-5	-2	-3	-3	-2	-4	-9
pair:baltic_state	-10	11	-8	-3	-3	20	-2	-3	-5	-2
pair:ban_,	-6	-5	-4	-4	-3	-6	44	-2	-12	-5
pair:ban_<f>	-4	-2	-2	-5	-4	-4	-12	-10	44	-2
pair:ban_be	-4	-3	-2	-3	-2	-4	-10	-11	50	-2
pair:ban_on	-7	-3	-4	-4	-5	-6	19	-4		-3
pair:ban_the	-8	-2	-3	-3	-3	-4	43	-4	-7	-10
pair:band_,	-5	-3	-3	-4	-7	-4	3	-8	-13	-4
pair:band_.	-6	-2	-3	-7	-4	-4	-8	50	-9	-3
pair:band_at	-4	-2	-2	-2	-8	-4	-6	55	-17	-2
pair:band_for	-5	-2	-2	-8	-6	-3	23	6	-11	-3
pair:band_to	-6	-2	-3	-4	-8	-3	-6	37	-9	-2
pair:bangabandhu_satellite-2	-8	-2	-4	-27	-6	-20	-3	-3	-4	-3
pair:bank_,	-7	-3	-3	-11	26	19	1	35	-19	-3
pair:bank_.	-8	3	-4	-5	-4	2	1	4	2	-5
pair:bank_<f>	-26	21	-6	-3	-4	-4	-1	-3	-4	-29
pair:bank_and	-3	-3	13	27	-6	-7	-11	-8	-7	-4
pair:bank_on	-11	-9	-5	-5	-6	2	15	-4	-8	-6
pair:bank_to	-16	-3	-6	-4	-10	-7	78	-4	27	-3
pair:banking_license	-11	-6	-4	-9	-3	-7	-10	33	-2	-2
pair:bar_<f>	-10	-4	-2	-3	-17	-6	-15	3	49	-3
pair:bar_it	-2	-1	-3	-7	-7	-6	-8	20	-12	-13
pair:barcelona_,	-33	-13	-4	-2	-2	-3	-2	-1	-2	-4
pair:baroness_<p>	26	-5	-12	-6	-5	-7	24	-4	-6	-9
pair:base_<f>	-5	-3	-3	2	6	-6	-3	17	-11	-5
pair:base_in	-5	-2	-3	-6	-4	-5	-3	-2	20	-4
pair:base_station	-3	9	-4	-4	8	-10	-6	-3	-4	-2
pair:battery_,	-15	-15	-6	-3	-3	39	-18	-4	-4	-3
pair:battery_maker	-5	-4	-2	13	48	-12	-7	-6	-10	-3
pair:battery_plant	9	-8	-3	-5	14	40	-9	-6	22	-3
pair:battery_that	11	-5	-4	-4	-9	-10	23	-5	-4	-2
pair:bay_,	10	34	-7	-3	-6	-7	-4	-3	-6	-3
pair:bay_area	16	53	-6	-3	-3	-7	-4	-3	-3	-8
pair:be_"	-12	13	16	-3	-10	-5	-5	-3	-8	4
pair:be_$	-3	-2	-2	-7	43	-4	-7	-4	11	-4
pair:be_,	-12	-5	-1	-5	-4	-5	-4	-3	-5	10
pair:be_.	5	-6	-4	-8	-5	-5	-5	-3	-7	-11
pair:be_<a>	7	-6	15	-6	-5	-6	1	-4	5	-10
pair:be_<c>	-11	-4	6	-6	-7	-5	-6	-4	-6	-5
pair:be_<f>	18	-4	-4	12	-1	-2	-4	3	-1	-5
pair:be_<o>	-21	-5	37	23	-6	-6	-6	-6	-6	-4
pair:be_<p>	3	-3	9	-3	-4	-5	-4	-3	-3	23
pair:be_a	-8	-6	-4	-1	-4	-3	-2	1	-5	-6
pair:be_able	9	-5	5	-4	-5	-6	8	18	-7	-5
pair:be_about	-10	-6	-4	3	-7	-6	4	-5	-7	-6
pair:be_accept	-17	-3	-4	-5	-5	-8	-5	-7	-6	24
pair:be_accompany	-1	-4	-5	-3	-4	-5	-3	-3	-4	-9
pair:be_accuse	-5	-4	-3	-5	-6	-6	-5	-3	-32	-3
pair:be_address	44	-3	-11	-4	-3	-8	-11	-2	-20	-3
pair:be_admit	-15	-4	-5	-3	-4	-4	-7	28	-6	-9
pair:be_adopt	-14	-4	-6	-4	-4	-9	43	-3	-6	-11
pair:be_after	-12	-6	-4	-4	-6	-7	-6	-9	-8	-4
pair:be_against	-16	-2	-2	-3	-2	-3	-20	-2	-14	-8
pair:be_agree	-17	-3	27	27	-13	-6	-11	10	-3	-4
pair:be_all	2	4	-3	-6	-2	-5	-5	-3	-5	-4
pair:be_allow	-7	-6	-4	-4	-14	-5	-6	-1	-7	-5
pair:be_already	-16	-2	-2	-5	8	-4	-4	-19	-14	-4
pair:be_also	8	-2		-2	-4	-3	2	-2	-2	-6
pair:be_always	-6	-4	-4	-3	-3	-5	-4	-3	-3	-2
pair:be_among	-14	-5	-3	-4	-4	-5	-6	-3	-7	-8
pair:be_an	5		-5	-6	1	-6	2	-3	-3	-6
pair:be_announce	-10	1	4	17	25	-11	19	-7	-9	14
pair:be_another	-7	-6	-4		-4	-5	-7	-2	-7	-4
pair:be_appoint	-15	-4	-4	-5	-6	-4	-5	-3	-16	57
pair:be_approve	-8	-3	-2	-5	-1	-4	18	19	1	-6
pair:be_around	8	-5	-4	-6	-19	-4	-6	-3	-5	-3
pair:be_arrange	4	24	-7	-4	-5	-4	-2	-3	-11	-5
pair:be_ask	-12	8	-3	-4	-6	-5		6	7	-7
pair:be_asleep	-19	-4	-3	-4	-8	-5	-4	-7	-8	-8
pair:be_at	17	-9	7	-4	-1	-1	-5	-3	2	-8
pair:be_attend	14	-4	10	-4	-4		-3	-2	-4	-6
pair:be_award	-6	-4	-3	43	-5	-6	-8	63	-27	-4
pair:be_back	-14	49	2	-3	-14	-7	-3	-4	-3	28
pair:be_ban	-7	-4	-2	-6	-7	-3	-7	-7	-5	-3
pair:be_bar	-7	-3	-4	-5	-9	-4	-5	-13	29	-11
pair:be_bear	-8	-5	-6	-6	-9	-9	-7	-7	17	-4
pair:be_before	21	-5	-2	-4	-2	-3	-21	-1	22	-19
pair:be_behind	-13	-4	-4	-5	-4	-6	-5	-3	-6	-3
pair:be_being	-2	-5	9	-5	8	-6	-6	3	7	1
pair:be_believe	-14	8	-3	-4	-11	32	-2	-2	-10	-4
pair:be_bind	-5	-2	-2	20	-16	-11	-11	-6	-22	-4
pair:be_block	13	-2	-2	3	-3	-7	-7	-22	28	-6
pair:be_break	9	-12	-6	-5	-6	36	-5	-4	-10	-5
pair:be_brief	23	10	-4	-2	-4	-6	-4	-2	-4	-10
pair:be_bring	10	3	-7	-6	-3	12	-9	-5	-3	2
pair:be_build	-7	-7	-4	-2	-10	-12	-5	-5	-7	-4
pair:be_buy	-15	-3	-3	-5	69	-11	-4	-15	-2	-7
pair:be_by	-10	-3	-3	-16	-3	-4	-20	-4	23	-8
pair:be_call	28	-2	-5		-4	8	1	-5	-5	12
pair:be_carry	-13	1	-4	-8	1	-8	10	-3	15	-5
pair:be_challenge	-2	-3	-2	-1	-1	-4	-19	-4	15	-1
pair:be_charge	-4	-2	-1	-5	-9	-5	-14	-5	39	-5
pair:be_cheap	-9	-5	-2	-8	-2	-8	-12	-2	12	-3
pair:be_choose	-21	-3	-3	-7	-4	-5	-3	-4	-6	6
pair:be_clear	-7	-4	-3	-6	-14	-8	-10	25	-9	-4
pair:be_close	-3	-3	-8	-9	14	-5	-3	-4	7	-6
pair:be_collect	-6	-3	-2	-4	-4	-4	-10	-5	24	-2
pair:be_commission	-10	-5	-3	-18	-9	90	-6	-5	-7	-4
pair:be_commit	6	-3	-4	-13	-8	21	-5	-2	-4	-3
pair:be_complete	13	-3	-5	5	13	-7	13	-4	-4	-10
pair:be_conclude		-3	-5	41	-3	4	-5	-6	-9	-5
pair:be_confirm	-27	-4	-3	-5	-3	-4	-6	-3	9	62
pair:be_connect	27	-4	-4	-9	-13	-14	-12	-3	-3	-3
pair:be_consider	-8	-17	-3	-6	-5	-4	-20	-24	-15	-5
pair:be_consult	-24	-5	-6	-5	-2	-5	11	-2	-3	-3
pair:be_control	-10	-2	-2	-3	-35	-5	-3	-8	-11	-3
pair:be_convene	42	-5	19	-9	-3	-6	-27	-1	-2	-5
pair:be_cooperate	-10	-7	-7	-7	-5	-7	-4	-4	-7	-5
pair:be_count	-7	-3	-3	-5	-8	-5	-7	-4	11	-3
pair:be_cover	16	-6	-5	-4	-4	-6	-6	-3	-5	-6
pair:be_create	10	-8	-2	1	-4	-8	-9	-3	-3	-4
pair:be_currently	1	-19	-7	-3	-4	-4	-3	-3	-4	-10
pair:be_cut	-4	-4	-4	-6	-2	-12	11	-3	11	-4
pair:be_deal	-11	-2	-2	-11	-4	-3	-5	-5	42	-23
pair:be_debate	-3	-3	-3	-3	-5	-4	56	-5	-8	-3
pair:be_decide	-12	-6	-3	-4	10	-5	-9	-17	14	-5
pair:be_declare	-4	-3	-5	-3	-14	35	-6	8	-18	-9
pair:be_demand	24	-5	-3	-4	-5	-4	-10	-4	-9	-17
pair:be_deploy	-5	-5	-3	-2	-5	24	-8	-3	-7	-3
pair:be_design	-28	-4	-4	-7	-12	-32	-4	-5	-9	-7
pair:be_develop	-7	-3	-4	-3	-5	-5	-3	-3	-5	-12
pair:be_discuss	7		-5	-5	-11	-6	-6	-3	-5	-5
pair:be_dismiss	-13	-5	-5	-3	-3	-7	-4	-4	22	-31
pair:be_do	-10	19	-3	3	-8	-7	3	-5	-4	-5
pair:be_donate	4	-5	-4	-3	84	-5	-4	-6	-11	-4
pair:be_down	-36	16	-6	-4	-11	-7	-5	-4	-4	-10
pair:be_draft	-14	-4	-4	-8	-3	-9	-23	-3	-5	-7
pair:be_draw	24	-3	-5	-6	-2	-12	7	-3	-4	-4
pair:be_drive	-3	45	-4	-3	-6	-5	-6	-3	-5	-5
pair:be_drop	4	-25	3	-2	-3	-5	-8	-2	21	18
pair:be_due	15	-5	21	-12	-6	8	5	-3		-4
pair:be_elect	-22	-5	-8	-4	-5	-6	-4	-4	-6	31
pair:be_engage	-21	-3	-5	-7	-3	-4	-6	-5	-5	29
pair:be_enough	12	-5	-3	-4	-3	-10	-4	-7	52	-12
pair:be_enter	-11	-3	-3	-13	-6	-11	-18	67	-13	-3
pair:be_establish	-6	-4	-4	34	-8	29	-17	-4	-10	-4
pair:be_ever	-13	-6	-4	-4	-4	-12	-6	-3	-5	-4
pair:be_exchange	-10	-5	-3	45	-5	-5	-3	-4	-5	-2
pair:be_exempt	40	-6	-1	-2	-2	-4	-7	-19	-25	-3
pair:be_expand	-4	-6	-3	-5	17	-15	-4	21	-6	-3
pair:be_expect	8	32	-1	-5	6	8		9	-4	-7
pair:be_extend	-4	-2	-2	-12	6	-5	-15	20	-4	21
pair:be_file	-5	-5	-3	-2	-5	-6	-8	-9	30	-3
pair:be_fin	-7	-3	-3	-7	-9	-6	-6	-11	44	-3
pair:be_finance	-15	33	-5	1	46	-7	-3	-5	-8	-8
pair:be_find	6	4	-5	-4	-4	-7	-8	-3	9	4
pair:be_finish	27	-4	-2	-3	35	-9	-6	-3	-9	-4
pair:be_first	2	-5	-4	19	-4	-8	-3	-3	-4	-4
pair:be_five	-6	-3	-3	-10	-12	-7	-5	-3	-11	-4
pair:be_fix	23	39	-4	-6	-3	-6	-11	-17	-2	-2
pair:be_fly	17	18	-4	-5	-6	-12	-4	-13	-6	-6
pair:be_follow	40	-7	-3	-7	-4	-6	-5	-7	5	-6
pair:be_for	14	-4	-4	-3	-9	2	-5	-7	-3	-3
pair:be_force	-24	-5	-3	-5	-3	-4	-5	-4	-15	-6
pair:be_former	-8	-29	-7	-5	-4	-15	-4	-4	-6	-7
pair:be_found	4	-3	-3	12	-4	-6	-5	5	-10	6
pair:be_free	-18	-3	-4	-5	-6	-9	11	31	-7	-3
pair:be_from	-22	-7	38	-4	-6	29	-12	-4	-10	-5
pair:be_full	-12	-10	19	-4	-11	4	26	-3	-10	-6
pair:be_gazette	-7	-3	-6	-7	-3	-9	68	-2	-15	-5
pair:be_get	-11	-5	-4	-5	-4	-5	-5	-3	-5	-20
pair:be_give	5	-5	-5	8	11	-8	-7	15	14	3
pair:be_glad	-33	-5	-3	-3	-3	-8	-2	-2	-3	-9
pair:be_go	9	-4	-1	3	-1	-2	5	-4	-9	5
pair:be_good	-5	5	-3	-6	-3	-5	-13	-3	-4	-4
pair:be_grant	13	-2	-2	1	4	-7	-3	11	-9	-4
pair:be_grow	-7	-5	24	-3	-4	-7	-8	-2	-4	-3
pair:be_hand	10	-4	4	3	19	17	12	-1	2	-10
pair:be_hard	-9	-5	-5	-9	-4	-5	-9	-4	28	-4
pair:be_have	1	-5	-5	-4	-5	43	-6	-4	-7	-6
pair:be_head	-13	-6	-5	-5	-5	-3	-4	-5	-4	-23
pair:be_hear	20	-6	-5	-5	-4	-5	-7	-8	-4	-5
pair:be_help	16	-3	-2	-4	13	-11	-2	-5	-14	-4
pair:be_here	-20	-6	-5	-10	-4	-6	-5	-4	-7	-5
pair:be_his	-6	-11	-6	-6	-5	-5	-5	-3	-6	36
pair:be_hold	25	3	16	3	-4	-6	-1	10	-5	-5
pair:be_host	10	-5	2	30	-5	-4	-3	-7	-8	-5
pair:be_how	9	-4	-3	-4	14	-9	-4	-3	-17	-8
pair:be_impose	-6	-2	-4	-3	-9	-3	-5	-5	19	-2
pair:be_in	-5	41	-6	-1	-6	-3	-5		-5	-6
pair:be_inaugurate	-16	-5	1	-5	-6	57	-6	-3	-9	-8
pair:be_independent	-27	-4	-3	-2	-3	-4	-3	28	-6	-8
pair:be_informed	12	-8	-5	-4	-4	-4	-5	-3	-6	-10
pair:be_initial	-26	24	-5	25	-2	-8	-8	-2	-7	-7
pair:be_ink	-9	-3	-2	6	15	-5	-3	-5	-13	-2
pair:be_interested	35	-4	-2	-11	-6	-3	-1	-5	-6	-2
pair:be_introduce	22	-4	-5	-5	-4	24	-7	-2	31	4
pair:be_invite	-23	-6	14	-3	-4	-6	-3	-3	-4	-13
pair:be_issue	-2	5	-4	-9	-3	-6	3	14	-10	-3
pair:be_it	-9	-5	-3	-1	-4	-2	-2	-2	46	-3
pair:be_join	1	-2	-5	47	16	14	-8	12	-6	-7
pair:be_keep	28	-6	-3	-4	-6	-4	-1	6	-6	-5
pair:be_kick	-11	-5	-16	-11	-13	80	-8	-3	-8	-4
pair:be_know	-8	3	-3	-4	1	-5	-3	-7	7	-8
pair:be_large	-6	-8	-5	-4	-13	-7	-4	-6	-9	-4
pair:be_late	-13	-6	22	-3	33	-8	-6	-10	35	-3
pair:be_launch	-9	19	-2	-8	-9	28	-7	-7	29	-3
pair:be_lay	-5	-4	-5	3	-6		-1	-3	6	-5
pair:be_lead	-4	41	5	-4	-8	-8	-5	-4	-7	13
pair:be_learnt	23	37	-6	-4	-5	-7	-4	-3	-7	46
pair:be_leave	12	-5	-3	-5	-6	-6	-7	10	-8	
pair:be_lend	-7	-4	-3	-5	27	-10	-5	-4	-6	-3
pair:be_less	-15	-4	-3	-6	-1	-5	-5	-5	-6	-6
pair:be_let	8	-7	-3	-3	-4	19	-5	6	-19	-7
pair:be_license	7	-3	-2	-6	-5	5	-13	20	-8	-5
pair:be_lift	-13	-3	-2	-3	-4	-6	-13	-12	-1	-3
pair:be_link	-7	-2	-3	-2	-3	-10	-8	-5	-3	-4
pair:be_long	-18	-5	-4	13	-4	-6	-2	-3	-6	-8
pair:be_look	3	-4	-3	-8	-7	-5	-4	-1	28	1
pair:be_lose	-12	-6	-5	-4	-4	-7	-6	-5	18	-8
pair:be_lower	-7	-9	-11	-3	-7	37	14	-3	-5	-3
pair:be_make	-4	5	-1	-7	1	-8		-6	4	9
pair:be_mean	-10		-5	-6	16	-5	7	-3	-7	-4
pair:be_meet	7	-7	-3	-3	-2	-6	-11	-6	6	-4
pair:be_member	-29	-5	-8	-4	-3	-5	-5	-3	-6	-13
pair:be_miss	-11	-4	-5	-3	-13	-4	-4	-3	-5	-5
pair:be_more	-11	-4	-2	-11	-7	-6	-3	-3	-3	-8
pair:be_mostly	-6	-3	-3	-4	-10	-4	-4	-3	-11	-3
pair:be_move	-9	-5	-4	-5	-5	-7	-5	-4	-9	16
pair:be_name	-18	1	-5	-5	-1	-5	-4	-3	-10	41
pair:be_need	-9	-8	3	20	-4	-6	-7	-4	-5	-6
pair:be_neither	-9	-8	-18	-10	-9	12	-5	-3	-9	-3
pair:be_never	-9	-4	-4	-4	-5	-5	-10	-5	17	-4
pair:be_no	-15	-5	-4	-7	-4	-5	2	-6	-2	1
pair:be_nominate	-15	-5	-13	-6	-8	-4	-5	-4	-7	46
pair:be_not	-3	-3	-4	-6		-6	-5	-6	-10	-5
pair:be_note	-12	-4	-4	31	-3	-6	-8	-4	-3	-3
pair:be_nothing	-23	-4	-3	-5	-6	-5	-3	-3	-10	-7
pair:be_now	-12	-4	-4	-4	-5	29	30	-4	1	23
pair:be_of	-5	-5	-4	-3	1	17	-5	-4	-8	-6
pair:be_off	-8	14	-9	-3		-5	-3	-9	12	-7
pair:be_offer	-11	-7	-3	-4	-5	-8	-6	-9	-5	-2
pair:be_on	10	10		-4	-4	5	-4	-1	-4	-7
pair:be_once	8	-5	-5	-5	-6	-5	-4	-5	29	-21
pair:be_one	-11	-1	-4	9	-6	-8	8	-5	-2	-6
pair:be_only	-11	-4	-5	-6	-6	-4	-5	9	-6	-4
pair:be_open	-14	-4	6	-5		-1	-3	-3	17	-5
pair:be_operate	-11	-3	-2	6	-6	68	-2	-4	5	-3
pair:be_order	-3	-2	-2	-10	-13	-3	-12	-4	22	-2
pair:be_our	-7	-5	-4	-5	-5	-8	-4	-3	-5	-6
pair:be_out	-9	-4	-4	-4	1	-4	-6	-9		10
pair:be_over	-3	7	-5	-4	-6	4	4	-6	3	13
pair:be_owe	-13	-4	-6	-5	-12	-7	26	-5	22	-6
pair:be_own	-2	-3	-4	-6		-8	-4	-8	-16	-4
pair:be_part	-24	-4	16	-5	-4	-4	-5	-8	-10	-28
pair:be_pass	-1	-5	-3	-5	-6	-7	33	-3	-4	-6
pair:be_pay	-4	1	-4	3	27	-2	-7	-4	-8	-4
pair:be_penciled	17	54	-3	-5	-3	-4	-4	-3	-7	-4
pair:be_pick	-12	-4	-4	-5	-6	-6	16	-9	26	-7
pair:be_place	-5	-2	-2	-3	-8	-3	37	28	-9	-5
pair:be_plan	15	4	30	-4	11	-5	-16	-3	-3	-3
pair:be_pleased	-19	-4	-2	-4	-6	-5	-2	38	-5	-4
pair:be_possible	-22	-30	-14	-1	-2	-3	-2	-4	-3	-7
pair:be_postpone	39	-7	-7	-6	-4	44	11	-4	-6	-6
pair:be_prepare	-11	-10	-13	9	-8	-6	-7	-2	7	-5
pair:be_present	-17	-6	7	-5	3	-5	-4	-3	-6	-9
pair:be_promise	-15	11	-5	-3	-6	-5	-5	-2	-5	-3
pair:be_promote	-11	-4	-11	-3	-4	-3	-10	-2	-4	39
pair:be_proud	-8	-5	-1	-1	-3	-4	-2	-2	-3	-4
pair:be_provide	-4	-3	-2	-4	25	-3	-2	-6	-6	-1
pair:be_publish	-11	-4	-6	-7	-4	-10	30	-4	-5	-5
pair:be_put	-6	1	-4	-7	3	10	8	-4	9	6
pair:be_quote	-2	-5	-3	-4	-12	-9	-3	-3	-3	-3
pair:be_raise	14	-2	-2	-5	-12	-3	-4	-3	-3	-5
pair:be_reach	-8	-5	-4	12	-4	-7	8	-3	24	-5
pair:be_read	-14	-14	11	-8	-4	14	-8	-4	1	-6
pair:be_ready	-4	-5	6	-12	-11	3	-2	-8	-4	-5
pair:be_recall	36	-5	-4	45	-3	-3	-17	-5	16	-7
pair:be_receive	42	-11	-3	-2	-4	5	-3	4	-4	-10
pair:be_register	-8	-3	-5	-5	-11	-4	23	2	-18	-5
pair:be_reject	-4	-2	-2	-6	-10	-8	-9	38	-13	-3
pair:be_release	-9	-3	-5	-4	3	-14	13	-5	-4	12
pair:be_relieve	-9	-3	-3	-3	-12	-5	-13	-2	-5	41
pair:be_remove	-17	-4	-3	-4	-5	-3	-18	-3	-19	52
pair:be_renew	-6	-3	-4	-10	-4	-8	-10	34	-4	15
pair:be_report	4	-5	-5	10	-4	-15	-9	1	13	-3
pair:be_represent	-18	-3	6	-5	-4	-6	-3	-3	-6	-8
pair:be_responsible	-26	-4	-4	-3	-3	-4	-9	-10	-5	-10
pair:be_review	-9	-7	-3	9	-3	-6	-6	-4	-25	-8
pair:be_right	-11	-5	-2	-3	-2	-6	-4	-10	8	-5
pair:be_run	-3	-6	-6	-3		40	-6	-5	-9	12
pair:be_say	-8	-5	-4	-4	-5	-7	-11	-4	-2	-6
pair:be_schedule	35	-6	-5	-5	-4	-5	21	26	-6	-6
pair:be_scrap	30	30	-5	-11	-7	-13	-16	-3	-4	-4
pair:be_seal	-8	-3	-4	35	15	-9	-14	24		-3
pair:be_see	15	-8	-4	-5	-4	-6	-12	-7	-7	-7
pair:be_seek	39	-8	-4	-3	-2	-7	6	-3	-14	-3
pair:be_sell	-9	-4	5	-5	-3	7	-6	21	23	6
pair:be_send	-21	-4	-4	5	-6	12	21	-4	-2	-6
pair:be_serve	6	-5	-2	-5	-4	-4	-9	-4	22	-10
pair:be_set	4	-3	-2	-5	26	1	-3	-3	-7	-5
pair:be_settle	22	-3	-3	-10	18	12	21	-9	-12	-3
pair:be_share	7	-3	-3	-5	-17	-2	-7	-4	6	-3
pair:be_short	-13	-4	-4	-6	-5	-6	4	-3	-9	-6
pair:be_show	18	35	-12	-6	-4	-8	-1	-2	-4	
pair:be_sign	-4	-3		39	-2			-3		-5
pair:be_since	-8	-5	-3	-4	-2	51	-8	-3	-29	26
pair:be_slow	-15	-4	-5	-6	-11	26	-2	-2	-7	-7
pair:be_small	-7	-5	-4	-5	-4	-6	-5	-5	-11	-5
pair:be_some	-14	-4	-3	-6	20	-8	-7	-5	48	-5
pair:be_something	-4	-24	-3	-4	-5	-6	-6	-4	-5	-4
pair:be_spar	-19	-5	-3	-5	-6	-7	-8	-15	35	-6
pair:be_speak	5	-8	2	-10	-2	-7	-2	-2	-5	-5
pair:be_spend	-5	3	-7	-14	67	-9	-11	-5	-6	-3
pair:be_split	-15	-4	-4	-4	47	-6	-14	-3	-4	-4
pair:be_start	-8	-3	-2	-2	-5	-34	-5	-6	6	-1
pair:be_step	-11	-6	-7	-4	-6	-15	-7	-3	-13	102
pair:be_still	-8	-4	3	1	3	-8	-9	-5	-3	-6
pair:be_store	-20	-4	-7	2	-5	-16	34	-2	-5	-4
pair:be_strike	16	24	-3	6	-3	-5	-10	-2	-4	-5
pair:be_study	-9	-5	-3	-7	-5	-7	-7	-3	-3	-3
pair:be_sue	-17	-4	-4	-7	-13	-5	-5	-8	92	-5
pair:be_summon	56	-5	-7	-4	-3	-5	-5	-3	-20	-6
pair:be_support	-8	-3	-2	-4	38	-26	-2	-3	-4	-3
pair:be_suppose	-16	-9	-4	-3	-7	-2	-5	-2	4	-7
pair:be_sure	-6	-3	33	-5	-3	-5	-3	-2	-6	-4
pair:be_suspect	-7	-26	-2	-4	-2	-12	-5	-8	36	-3
pair:be_suspend	-7	-3	-2	-7	-4	-11	-6	-42	9	-8
pair:be_swear	-20	-6	-5	-6	-3	-5	-4	-2	-6	87
pair:be_switch	-4	-7	-3	-3	-3	-34	-6	-3	-21	-6
pair:be_table	-16	-2	-2	-5	-2	-14	38	-9	-3	-2
pair:be_take	8	-1	11	-4	-1	1	-4	3	-2	-5
pair:be_talk	-17	-3	-2	-22	-2	-3	-5	-3	-4	-3
pair:be_tell	8	2		5	-6	-6	-7	-5	25	-6
pair:be_that	14	-6	15	9	4	-8	-5	-4	10	-10
pair:be_the	1	-2	-1	-2	-3		-3	2	1	
pair:be_there	-9	-6	-7	8	-4	-5	5	-3	-4	-8
pair:be_think	14	-4	-3	-8	-11	-7	-4	-10	-10	-3
pair:be_those	-11	-5	-5	-3	-5	-6	-3	-7	28	-5
pair:be_throw	-8	-4	-3	-17	-4	-5	-3	-10	-16	-6
pair:be_tie	-6	-3	-9	27	-7	34	35	-4	-7	-2
pair:be_time	-6	-3	-5	-3	-2	-10	-14	-2	-5	34
pair:be_to	1	3	-1	6	4	6	1	-4	-1	1
pair:be_too	-14	22	-4	-4	-4	-8	-7	-5	-25	-5
pair:be_train	-16	-3	-2	1	-9	1	-2	-3	-4	-4
pair:be_true	6	-7	-5	-3	-3	-17	-7	-2	-4	-7
pair:be_turn		-9	-4	-3	-5	45	-4	33	-14	-4
pair:be_twice	34	-3	-4	-6	-7	-3	-8	-4	-7	-4
pair:be_two	-4	-4	-4	-1	-9	-6	-8	-4	-6	-15
pair:be_under	-18	10	-7	-3	-6	-6	-10	-6	6	-6
pair:be_understand	12	-5	-4	-5	13	-6	-6	-5	-11	-6
pair:be_untrue	-18	-3	-3	-4	-14	-5	-3	-4	-9	-5
pair:be_unveil	-15	-4	-6	-9	48	22	11	-3	-4	-8
pair:be_use	-2	-1	-3	-6	-7	-10	7	-4	-10	-3
pair:be_vacant	-15	-4	-4	-4	-4	-6	-4	40	-16	-5
pair:be_valid	-10	-4	-2	-4	-3	-6	-4	-14	8	-6
pair:be_visit	-3	-4	-10	-3	-2	-5	-4	-2	-3	-4
pair:be_wait	-13	-4	-3	-5	-5	-5	-4	-8	-6	-9
pair:be_warn	-10	-4	-4	-4	-4	-7	-5	-3	-7	-7
pair:be_weigh	26	-5	-4	-3	-5	-9	-6	-3	-6	-5
pair:be_welcome	-17	20	-3	-3	-7	-5	22	-9	-7	-4
pair:be_what	1	5	-1	-1	4	-7	-1	2		-5
pair:be_where	28	-4	-4	-4	-10	-9	-7	-3	-8	-4
pair:be_who	8	-7	29	-12	-4	-10	-7	30	-4	-7
pair:be_why	-9	-3	-2	-3	-6	-4	-7	-6	-10	-4
pair:be_with	32	-5	-4	-4	2	-5	-3	-3	-10	-3
pair:be_withdraw	-4	-1	-2	-6	-9	-3	-12	3	-8	-5
pair:be_within	-12	-2	33	-25	-20	-4	-2	-3	-3	-6
pair:be_without	-11	35	-8	-4	-4	-12	29	-3	-15	25
pair:be_witness	-34	-3	-3	-8	-4	-6	-5	-3	-4	-12
pair:be_work	-9	-6	-4	11	-8	2	-17	-7	-10	-3
pair:be_worth	-7	-4	-6	-6	2	13	-4	-4	-8	-3
pair:be_wrong	-17	-9	-3	-3	-7	-6	-4	-3	-6	-20
pair:bear_in		-5	-4	-6	-3	-5	-5	-3	-5	-12
pair:bear_the	-10	-4	7	24	-1	-6	12	-2	-7	7
pair:because_<f>	-6	-3	-3	23	-9	-4	-4	1		-2
pair:because_it	-6	-2	-6	-3	-15	-13	-3	24	36	-4
pair:because_of	13	9		-6	-4	23	-5	-3	19	-5
pair:because_the	-19	-6	-4	-3	-7	29	-6	35	-3	-3
pair:become_<p>	-19	-7	-2	-4	-2	-4	-3	-2	-4	63
pair:become_a	1	-4	-5	10	-5	-5	5	6	-5	-13
pair:become_law	-10	-2	-4	35	-3	-3	35	-2	-12	-7
pair:become_more	-1	-2	-1	-3	-8	-5	-3	-16	-2	-2
pair:become_the	-6	-2	-3	10	24	-6	-5	7	-8	6
pair:before_,	27	-5	2	-4	-4	-4	-8	-4	24	-6
pair:before_.	-14	4	-8	-6	-4	-6	-7	3	-8	-11
pair:before_<a>	36	-3	-4	-6	-1	-5	6	-10	-1	-7
pair:before_<f>	-12	-2	-2	-11	-6	-5	6	33	-8	-2
pair:before_<p>	7	-6	-3	3	-4	-5	-4	1	4	11
pair:before_christmas	-23	-8	-3	12	-4	-4	26	-3	-28	-8
pair:before_have	-7	-3	-2	-5	27	-6	-3	-6	33	-3
pair:before_him	-16	32	-3	-4	-4	-11	-6	-6	-3	-13
pair:before_it	-2	6	-5	-4	-8	-6	-9	2	15	1
pair:before_june	-5	-3	-4	-4	-29	-23	18	66	-4	-4
pair:before_she	28	-23	-2	-5	-3	-3	-2	-3	-9	-17
pair:before_that	4	-4	-4	-5	-5	4	10	1	20	5
pair:before_the	17	-5	-5	-2	-4	3	11	-3		-7
pair:before_them	3	-2	-2	-3	-4	-7	-10	-7	-3	-2
pair:before_they	-8	-8	-5	-5	-2	-4	40	-3	-7	-3
pair:before_which	65	-6	-5	-3	-7	-4	-5	-3	9	-10
pair:begin_,	-16	-5	-5	-4	-4	16	-7	-6	5	-3
pair:begin_.	-19	18	-5	-18	-7	-14	20	14	-4	-2
pair:begin_an	-7	14	-4	-3	-4	-10	35	-5	40	-4
pair:begin_as	-4	-3	-4	31	-26	-14	-2	-18	19	34
pair:begin_in	11	-9	-5	7	-10	10	-7	-5	17	-5
pair:begin_on	-23	37	8	-3	-4	-4	3	-4	4	-4
pair:begin_to	-11	-7	-5	-9	-4	17	-11	-5	-8	-5
pair:begin_with	18	3	-6	-5	9	-3	9	-3	-7	-8
pair:beginning_of	8	-6	18	-6	29	-6	7	-4	-6	-5
pair:behalf_of	-23	-4	-4	26	-4	-5	-4	-3	21	-9
pair:behind_<c>	-13	-3	-5	-6	-15	-8	-4	-5	-4	-4
pair:behind_<f>	-8	-3	-3	24	20	-7	-5	-7	9	-7
pair:behind_close	49	-5	9	-5	-4	-5	-4	-3	-12	-8
pair:behind_it	24	-3	-4	-8	45	-7	-4	-5	-11	-3
pair:behind_the	-11	2	2	18	-6	12	-1	-4	-10	-5
pair:beijing_,	26	-5	-4	12	-4	-4	-3	-2	4	-4
pair:beijing_on	-37	12	-5	-6	-3	-3	-3	-2	-3	-5
pair:being_,	-16	-5	-4	-6	-3	-6	-4	-6	-6	-8
pair:being_.	-11	-5	-5	-5	-7	-8	-5	-4	-6	40
pair:being_the	-5	-5	-10	-4	-5	12	-5	-4	-2	25
pair:believe_,	-22	4	-3	13	-3	-6	-3	-2	-4	-6
pair:believe_.	-8	-5	-4	-5	-10	31	-4	-6	-8	-5
pair:believe_that	-9	-5	-3	-4	-6	-6	-11	-4	12	-12
pair:believe_to	-7	-4	-3	-3	-4	-9	-5	-22	-16	-4
pair:belong_to	-10	-5	-3	-6	15	-6	-4	-3	5	-8
pair:bench_,	8	-3	-5	-11	44	-3	-3	-5	-7	-13
pair:benefit_of	-7	-4	-7	-11	-4	-2	-3	-2	7	-2
pair:bengaluru_,	-13	32	-3	-5	-6	22	-3	-3	-7	-12
pair:berlin_.	31	-5	-22	-9	-5	-6	-6	-3	-4	27
pair:berlin_on	2	34	-4	40	3	-7	-5	-3	-4	-9
pair:beside_<p>	-16	-5	-5	-5	-7	14	-3	-3	-6	-9
pair:beside_the	3	-6	2	25	-5	-9	-6	-4	-6	-5
pair:besides_,	13	-6	-5	-4	-10	-5	-4	-4	-8	-10
pair:besides_the	-3	-2	-3	-3	-7	-8	-12	-8		-2
pair:best_know	-14	-3	-7	-5	-5	-8	-4	27	-3	-6
pair:bet_on	-6	-3	-3	-9	12	-7	-4	-5	-6	-6
pair:between_2019	-20	-3	-4	-22	-5	-4	-5	-6	-10	-4
pair:between_<a>	33	-6	-7	34	-5	-7	-9	-3	-5	-3
pair:between_<c>	-3	-4		13	-5	-4	-3	-3	-1	-4
pair:between_<f>	3	-5	-6	30	-5	-6	-8	2	-7	-5
pair:between_<p>	48	-2	-7	-1	-3	-6	-1	-4	-3	-5
pair:between_the	8	-2	-1	24	-5	-4	-5	2	-5	-4
pair:between_them	6	-3	-4	-6	-1	-7	-11	22	-6	-4
pair:between_two	34	61	-10	-5	-4	-6	-5	-3	-4	-6
pair:bid_.	-10	-2	-2	-9	-10	-3	-8	-12	-8	-2
pair:bid_for	-7	-3	-2	-3	39	-30	41	-20	-16	-3
pair:bid_of	-6	-2	-3	-4	19	-2	-3	13	-12	-3
pair:bid_to	43	-2	-2	-8	15	-2	-17	-30	20	-3
pair:bidder_,	2	-3	-2	-6	-5	-3	-6	65	-13	-2
pair:bidder_.	-9	-4	-4	-7	-4	-7	-6	48	-35	-6
pair:bilateral_meeting	40	-3	-10	5	-3	-3	-3	-2	-3	-4
pair:bilateral_with	53	-4	-4	-7	-3	-4	-4	-2	-3	-4
pair:bill_,	-6	-3	-4	-5	-4	-6	22	-3	-10	-3
pair:bill_.	5	-6	20	3	-5	-4	5	-4	-11	-4
pair:bill_as	-50	-7	73	-3	-3	-4	-15	-2	-3	-3
pair:bill_be	-9	-7	-4	-3	7	-7	42	-2	-10	-6
pair:bill_before	-15	-3	-4	-3	-5	-7	58	-3	-15	-7
pair:bill_by	-12	-3	-3	-2	-3	-4	83	-11	-9	-12
pair:bill_come	-5	-3	-3	-8	-19	-2	-10	-13	62	-2
pair:bill_for	-6	-4	-6	-4	23	-8	-10	5	-11	-3
pair:bill_have	-3	-3	-2	-4	-4	-22	25	-3	-8	-4
pair:bill_in	-6	-4	-6	-4	-4	-5	50	-9	-4	-3
pair:bill_of	-16	-3	52	-6	-5	-10	-3	-3	-8	-6
pair:bill_on	-6	-4	-4	-3	-5	-7	54	-5	-12	-7
pair:bill_that	-8	-3	-4	-7	-3	-6	50	-5	-10	-5
pair:bill_to	-7	-4	-4	-3	-4	-5	73	-15	-17	-6
pair:billion_,	-4	-4	-3	-8	39	-4	-7	-13	5	-3
pair:billion_.	-6	-3	-7	-2	-6	-10	-4	-8	-7	-4
pair:billion_baht	-4	-2	-3	-4	10	-6	-7	31	7	-2
pair:billion_cfa	-7	-2	-3	-2	30	-8	-5	3	-12	-3
pair:billion_dollar	-9	-4	-4	-7	23	-6	-6	-7	-6	-4
pair:billion_euro	2	-4	-3	-7	39	-7	-5	-6	-12	-3
pair:billion_for	-9	-3	-9	-10	83	-15	-6	6	-10	-4
pair:billion_franc	-6	-2	-3	-4	1	-5	-4	-25	14	-4
pair:billion_have	-3	-5	-2	-3	13	-11	-12	-16	-2	-11
pair:billion_in	-7	-4	-3	-5	42	-7	-6	1	-6	-5
pair:billion_into	-13	-4	-3	-10	62	-13	-6	-4	-4	-3
pair:billion_kronor	-10	-8	-5	-7	29	-11	-8	-2	-8	-4
pair:billion_lira	-13	-2	-2	-5	39	-2	-17	-8	-18	-2
pair:billion_of	-15	-4	-3	-4	-25	-10	-6	-4	-11	-5
pair:billion_on	-8	-7	-5	-4	57	-11	-10	-10	7	-4
pair:billion_peso	-10	-4	-2	-2	41	-7	-7	-5	18	-3
pair:billion_to	-6	-3	-2	-4	40	-8	-6	-4	-2	-3
pair:billion_usd	-16	-2	-4	-2	-21	-4	-2	-4	-3	-2
pair:billion_won	-5	-3	-5	-9	37	-8	-6	-5	18	-5
pair:billion_yen	-6	-3	-3	-11	61	-10	-5	-7	-11	-3
pair:billion_zloty	-10	-5	-3	-7	86	-13	-10	-3	-7	-5
pair:billionaire_<p>	-9	-2	-4	-7	59	-6	-3	-4	-7	-6
pair:bind_<c>	-7	-6	-6	72	-4	-8	-13	-2	-3	-2
pair:bind_by	-7	-2	-2	35	-2	-5	-16	-4	-28	-4
pair:binding_on	-7	-4	-5	-10	-3	-6	54	-8	-27	-5
pair:blacklist_by	-10	-4	-7	-4	-10	-8	-8	-3	5	-7
pair:blessing_of	-12	16	-3	-6	-10	-7	-3	16	-17	-3
pair:block_,	-3	-3	-1	-2	-30	-3	-2	62	-54	-6
pair:block_.	15	-4	-3	5	-4	26	-7	-16	16	-6
pair:block_<f>	-6	-2	-3	-3	-4	-4	-7	-58	52	-3
pair:block_in	-5	-4	-3	-5	-7	-5	-5	76	20	-3
pair:block_of	-5	-3	-7	-3	3	-6	-7	14	-20	-2
pair:block_the	-16	-4	-2	-3	-5	-5	-6	10	7	-3
pair:blocking_of	-15	-2	-3	12	-1	-4	-5	-3	-2	-8
pair:board_,	-4	-3	-3	-5	-3	-5	-4	-9	-9	-14
pair:board_.	-19	-5	-14	-4	-6	26	-6	-10		21
pair:board_have	-11	-3	-2	-10	-5	-6	-3	-3	-2	3
pair:board_of	-8	-3	-5	-4	-2	-6	-5	1	-8	42
pair:board_to	29	-9	-3	-4	-4	-5	-7	-2	-4	-8
pair:body_<o>	-8	-2	-11	6	-4	-5	-4	-5	-9	-10
pair:body_that	-8	-4	20	12	-9	-3	-3	-2	-4	-3
pair:bone_of	-8	-5	-3	-6	-7	-7	29	-5	-6	-4
pair:book_,	14	-2	-7	-3	-13	-13	-3	23	-13	-8
pair:book_.	-21	-5	-8	-4	-6	-8	21	-4	-6	-9
pair:book_of	-8	-3	-4	-14	-6	-4	-8	-17	9	-7
pair:border_,	9	-5	-4	-5	-6	-10	-3	-2	-6	-3
pair:border_.	-9	-4	-5	-5	-6	-5	-8	-6	81	-4
pair:both_,	-26	-3	-5	56	-3	-13	-5	-2	9	-6
pair:both_.	6	-5	-7	-8	-9	-5	-20	29	-8	-5
pair:both_<f>	-11	-4	-3	-15	-4	-7	-13	7	-15	-3
pair:both_be	2	-8	-7	-8	-5	-4	-4	-2	-4	-4
pair:both_in	-20	-5	-7	-4	-2	-4	-4	-5	-6	-5
pair:both_of	18	6	-4	-8	-9	-6	-6	3	13	-5
pair:both_on	-1	-4	-4	-4	-4	-4	-7	-2	-3	-3
pair:both_say	-21	-4	-4	-7	17	-5	-8	-8	-7	-4
pair:both_side	-22	-3	-4	8	17	-6	-4	-5	-27	-4
pair:both_the	-1	-3	-4		-3	-3	-3	-3	-6	-3
pair:bow_out	-17	-5	-4	-6	-7	-6	-3	-4	-7	49
pair:box_.	-7	-4	-4	-6	-6	-6	-7	-5	33	-5
pair:box_of	-15	-4	-5	-2	-2	-6	-5	-4	39	-2
pair:branch_,	-24	51	-5	-4	-3	-10	-2	-2	6	-15
pair:brand_.	-9	-3	-4	-4	36	-5	-4	-4	26	-5
pair:brand_of	-11	-3	-6	-8	-18	-26	-4	-13	-14	-6
pair:brasília_,	9	-5	-4	-3	-4	-5	-16	-2	-5	-2
pair:breach_of	-7	-2	-2	-4	-5	-3	-8	19	-1	-4
pair:break_.	22	-3	-4	-3	35	-8	-24	-2	-4	-10
pair:break_bread	60	-10	-8	-4	-5	-8	-7	-2	-11	-6
pair:break_ground	-29	-5	-4	-4	-10	104	-4	-30	-9	-5
pair:break_the	-7	-2	-4	-4	-4	-5	16	-5	21	-2
pair:break_up	19	-11	-4	-6	-8	-6	-4	-3	-6	-5
pair:breakfast_at	22	-3	-6	-2	-3	-5	-5	-3	-2	-4
pair:breakfast_be	11	-3	-4	-3	-3	-5	-6	-3	-4	-8
pair:breakfast_in	9	-5	40	-4	-5	-4	-5	-3	-5	-4
pair:breakfast_meeting	11	-4	-8	-2	-2	-3	-5	-1	-2	-2
pair:breakfast_with	64	-5	-5	-4	-4	-5	-4	-3	-4	-4
pair:bridge_between	-13	-4	-3	35	-3	-2	-7	-2	-9	-9
pair:brief_<p>	65	-5	-4	-5	-3	-7	13	-3	-5	11
pair:brief_by	45	-32	-2	-2	-4	-4	-5	-2	-5	-15
pair:brief_on	-26	49	-6	-3	-4	-8	-1	-2	-2	-2
pair:briefing_.	2	-8	-8	-5	20	-8	-10	-2	-5	-5
pair:briefing_at	15	-4	-3	-4	-3	-5	23	-8	-11	-4
pair:briefing_on	-16	-5	-2	-2		-9	-2	-2	-2	-4
pair:bring_<a>	20	-2	-15	9	-2	-6	-10	-5	-2	-6
pair:bring_<c>	-6	25	-8		1	22	-6	-6	-3	-1
pair:bring_<f>	-6	-3	-8	-6	-7	-12	-2	-3	-11	-6
pair:bring_<p>	31	-2	9	-4	-3	-12	-5	-2	-5	-5
pair:bring_about	-11	4	-4	13	-3	-7	-7	-1	-2	-4
pair:bring_against	-10	-3	-4	-5	-2	-5	-15	-2	54	-6
pair:bring_by	-5	-2	-3	-16	-23	-13	-3	-4	65	-6
pair:bring_down	-21	35	-8	-1	-2	-2	-6	-3	-2	-3
pair:bring_forward	22	30	-7	-4	-4	-9	10	-2	-6	-5
pair:bring_home	-16	-3	-7	-4	-4	-13	-4	36	-21	-3
pair:bring_in	-14	-4	-9	-4	13		28	-4	-10	16
pair:bring_its	-14	-9	27	-25	-3	51	-9	-3	-6	-3
pair:bring_more	19	-4	-2		-5	-6	-4	-4	-4	10
pair:bring_out	-7	-4	-16	-3	-4	36	-13	-4	-15	-4
pair:bring_the	18	-5	1	10	-6	-10	-4	-2	1	-6
pair:bring_to	24	5	-6	1	5	-4	-6	4	-15	-2
pair:bring_together	-2	-4	24	-7	-4	-7	-6	-2	-4	-7
pair:broadband_service	-4	-5	-2	-3	7	28	-5	1	-4	-2
pair:brussels_,	-10	-4	-5	-4	-8	-5	4	-5	-5	14
pair:brussels_.	66	-3	-8	-10	-5	-8	-6	-3	-6	21
pair:brussels_on	8	-10	7	-9	-4	-6	17	-2	11	-5
pair:budget_,	-13	-7	-5	-3	42	-11	13	-3	-7	-5
pair:budget_.	1	18	-4	-4	35	-7	21	-2	-10	-4
pair:budget_of	-9	-3	-3	-4	-20	-5	27	-5	-8	-14
pair:buenos_aires	-12	-10	-4	-12	3	-5	-4	-3	-4	-8
pair:build_,	-8	-7	-3	-4	-11	-12	-5	-4	-9	-4
pair:build_a	-10	-3	-3	27	17	28	-5	-4	-5	-3
pair:build_by	-13	-5	-6	-8	-15	25	-6	-6	-12	-4
pair:build_in	-9	10	-5	-4	9	-15	-5	-3	-5	-3
pair:build_on	-7	-4	-4	25	-7	-10	-6	-3	-7	-4
pair:build_the	4	-4	-3	23	7	13	-5	8	-9	-5
pair:build_up	-15	-2	-2	-1	-4	-9	-4	-2	-4	40
pair:build_with	-2	-6	-3	-9	16	28	-4	-3	-3	-6
pair:builder_<f>	5	-2	-3	35	13	-3	-4	-10	-8	-3
pair:builder_of	36	-6	-3	-5	-6	-15	-7	-3	-10	-8
pair:building_,	15	-7	-4	-3	-3	-7	-7	-3	-8	-4
pair:building_.	-24	-6	-8	-4	-4	-1	-4	-4	-5	-5
pair:building_be	5	-6	-11	-5	-2	47	-5	-3	-7	-6
pair:building_in	32	-3	-5	-14	6	-5	-9	-4	-3	-7
pair:building_of	-9	-8	-4	-7	-4	-6	50	-23	-4	-2
pair:bury_the	3	-4	-5	-6	-6	-6	-11	-3	22	-5
pair:bus_.	-14	-9	-14	-8	-8	40	-8	-3	-7	-11
pair:busan_.	3	-4	-7	-6	-4	-7	-5	34	-7	-6
pair:business_,	-2	-2	-3	-7	2	10	-4	6	-5	16
pair:business_.	-17	-5	6	3	-10	-5	-3	-3	-5	-8
pair:business_and	23	-5	-3	-3	-6	-11	-6	20	-6	-2
pair:business_forum	-12	-8	88	-5	-6	-10	-6	-3	-4	-4
pair:business_of	-14	-3	-2	20	-11	29	-4	-5	-10	39
pair:but_<a>	-11	-5	-5	-4	-4	-4	14	-6	39	-4
pair:but_<f>	16	-8	-3	-7	-5	-6	-4	-6	-6	39
pair:but_<p>	7	-2	-3	-4	-3	-6	-5	-2	14	-4
pair:but_a	-5	-3	-7	-4	-9	-5	-3	-3	-7	-5
pair:but_for	-2	-2	-8	-2	-4	-2	-22	-1	13	-3
pair:but_have	5	12	-4	-6	4	-4	-3	-6	-16	-6
pair:but_in	-19	-4	-10	16	-6	26	-9	-4	-11	24
pair:but_it	-14	-8	-10	-4	-7	-2	-8	10	-6	-2
pair:but_not	-6	-3	-2	-3	-5	-3	-3	12	-27	-3
pair:but_the	4	-6	-6	-4	-5	12	3	-6	-6	-6
pair:but_with	-7	-6	-5	-4	-7	-10	-6	-3	-5	-4
pair:but_would	-17	-4	-3	-3	-4	-5	-9	-4	-7	-4
pair:buy_.	-14	-3	-5	-3	28	-7	-8	-5	-5	-5
pair:buy_<f>	-8	-2	-3	-14	35	-4	-3	-8	-13	-3
pair:buy_a	1	-3	-3	-3	-7	-5	-4	4	-16	-7
pair:buy_by	-18	-5	-5	-7	45	39	-6	-5	-6	-9
pair:buy_from	-3	-2	-1	-12	21	-3	-6	-17	-15	-3
pair:buy_into	-6	-2	-2	-3	35	-9	-7	-22	-9	-6
pair:buy_out	-9	-2	-3	-10	-16	-8	-3	11	-8	-6
pair:buy_the	-6	-3	-3	-6	70	14	-9	11	-15	-6
pair:buyer_,	-16	-4	-3	-4	-15	-6	-6	30	-5	-8
pair:by_2026	-8	-5	-4	-10	-7	20	10	-3	-7	-4
pair:by_2027	-16	-5	-7	23	23	27	-9	-3	-5	-5
pair:by_2028	-11	-5	-4	-8	-6	17	42	-4	-7	-4
pair:by_2030	-8	-4	-4	-4	-3	-5	-1	-3	-5	-4
pair:by_31	-10	-4	-6	-6	54	-11	27	-4	40	-5
pair:by_40	-7	-4	-5	-5	-21	-8	38	-7	-15	-7
pair:by_<a>	-6	-1		6	-2	5	12	14	11	-1
pair:by_<c>	-4	-1	-2	-3	7	3	-2	3	3	
pair:by_<f>	-7	-3	-3	1	12	2	-3	4	1	-3
pair:by_<o>	-16	-5	32	-4		5	-5	-4	2	-3
pair:by_<p>	7	-3	2	4	-3	2	2	-2	-2	-1
pair:by_a	2	2	-2	-3	-3	-6	7	2	-2	1
pair:by_an	16	28	-5	26	-5	-8	30	-3	-14	-4
pair:by_another	-1	23	-2	-5	1	-5	-3	-6	12	-4
pair:by_christmas	-6	-6	-5	-7	-7	26	-7	-3	-4	-4
pair:by_company	-7	-4	-8	28	41	-5	-13	-5	-6	-6
pair:by_decree	-7	-4	-4	-8	-5	-7	-47	-2	-8	-5
pair:by_dr.	-54	-5	-10	-4	-2	-5	-4	-2	-4	-4
pair:by_five	-5	-3	-4	-10	-9	-5	-16	38	-8	-5
pair:by_four	-6	-3	-4	-11	-15	-4	-15	-2	17	36
pair:by_half	-7	-4	-3	-7	-10	-5	5	-8	-15	-4
pair:by_her	65	-7	-3	-4	-3	-7	-4	-4	-6	-32
pair:by_it	-11	-6	-4	-8	27	-8	-4	-4	-7	41
pair:by_its	14	-6	-6	3	-7	-4	-12	-3	-6	15
pair:by_law	14	-4	-3	-5	-2	-5	-23	-4	-23	-6
pair:by_letter	35	-4	-3	-11	-4	-5	-3	-5	-15	-8
pair:by_mr	1	-3	-5	-6	-9	-6	-4	-3	-5	-11
pair:by_mutual	-10	-2	-3	73	-6	-6	-4	-7	-15	-5
pair:by_no	-4	-2	-3	-5	-9	-4	-5	-4	-36	-3
pair:by_nobody	-9	-5	-7	-9	-4	-9	-18	-3	44	-4
pair:by_noon	24	-3	-1	-7	-27	-2	-1	-4	2	-2
pair:by_now	-4	-4	-3	-6	-11	28	-10	-3	-7	-5
pair:by_one	-14	-5	-4	-8	-3	27	16	-3	-5	-4
pair:by_order	-8	-2	-3	-14	-3	-3	21	-5	3	20
pair:by_our	-8	-16	-3	-7	-4	43	-4	-2	-4	-5
pair:by_phone	-1	-5	-4	-5	-4	-6	15	-2	-9	-4
pair:by_satellite	-9	-9	-5	1	-6	73	-7	-7	-6	-4
pair:by_side	3	-3	23	2	-4	-9	-4	-1	-2	-4
pair:by_six	-3	-3	-2	-11	-6	-11	7	43	34	20
pair:by_telephone	6	-3	-4	-4	-5	5	-4	-3	-6	-1
pair:by_ten	-7	-4	-3	4	-5	-7	16	24	-4	-6
pair:by_the	-3	-2	-1	-3	5	-1	-1	-1	5	-1
pair:by_their	-12	-2	-3	-6	25	-7	3	-4	-1	-3
pair:by_then	-5	-3	-2	10	-1	-9	-18	-11	25	-2
pair:by_this	48	-7	-6	-9	-5	-7	-5	-4	-7	-2
pair:by_training	-20	-5	-7	-4	-3	-5	-5	-3	-6	-13
pair:by_two	-14	-3	-4	-6	-5	-10	18	-4	-6	31
pair:by_video	34	-5	24	-6	-4	-7	-4	-3	-4	-5
pair:by_virtue	-4	-2	-4	52	-23	-28	19	-5	-35	-1
pair:by_way		-6	-4	-5	-6	22	5	-6	1	5
pair:by_what	5	-5	17	-6	-3	-3	-4	-3	-3	-5
pair:by_which	-6	-3	-3	15		-5	23	-10	-5	-5
pair:cabinet_on	11	-3	-3	-7	-5	-9	35	47	-7	-14
pair:cable_'s	-1	25	-5	-3	-3	-6	-3	-3	-3	-4
pair:cable_,	-10	3	-4	-6	-1	19	-9	-6	1	12
pair:cable_.	24	-5	-5	30	-2	-9	4	16	-3	-5
pair:cable_and	-39	-5	-5	-4	-7	-5	-7	-3	-4	-5
pair:cable_as	13	-5	-5	-3	-4	-8	-2	-2	-4	-4
pair:cable_be	26	2	-12	6	-5	48	-5	-2	-4	-4
pair:cable_from	16	-4	-3	-3	-5	-16	-4	-3	-5	-4
pair:cable_in	10	-10	-4	42	-5	13	8	-7	-4	-3
pair:cable_landing	4	14	-3	-6	-3	-9	-4	2	-5	-3
pair:cable_of	-27	-3	-2	-5	29	-9	-2	-7	-14	-4
pair:cable_on	2	-10	-3	-5	-5	35	-4	-4	-3	-5
pair:cable_system	-8	-4	-3	-9	-5	-26	-5	-5	-2	-6
pair:cable_to	-11	-4	14	-15	16	1	-5	-3	2	14
pair:cable_will	-4	-2	-2	47	-9	-9	-7	-7	-8	-2
pair:cable_with	-41	-5	-6	-7	-8	27	-3	-3	-5	-3
pair:cairo_.	22	-14	18	6	-2	-9	-8	-4	-4	-5
pair:call_,	11	-4	-4	2	-2	-9	10	-1	-3	-3
pair:call_.	24	-7	-4		-4	-4	8	-3	5	-3
pair:call_<f>	-20	-3	-2	-3	-5	-4	15	-11	-12	-4
pair:call_<p>	-32	-4	-4	-4	-3	-2	-3	-2	-4	36
pair:call_a	22	9	-3	-6	6	-2	-8	-4	19	-9
pair:call_at	7	7	-6	-2	-2	6	-3	-1	-4	-5
pair:call_between	62	-6	-3	-4	-2	-5	-6	-6	-3	-4
pair:call_by	42	-7	-2	-5	-4	-5	-3	-4	-3	-12
pair:call_center	-7	16	-3	-3	21	-11	-4	-2	-5	-3
pair:call_for	-14	-4	5	-3	-4	-6	-11	-2	-5	-3
pair:call_from	9	-5	-3	-2	-2	-3	-6	6	8	-5
pair:call_in	14	-11	-7	-3	-2	-4	-8	-2	-5	-4
pair:call_it	-22	-6	-4	-3	-3	16	9	-3	-6	-4
pair:call_its	-12	-6	37	11	33	-9	-3	-4	-12	-2
pair:call_of	40	-4	-2	-5	-5	-5	-1	-2	2	-4
pair:call_off	33	6	10		10	12	-7	-3	-6	-4
pair:call_on	27	-6	-4	-4	-3	2	-4	-2	-3	-6
pair:call_that	2	-5	-8	-5	-4	-4	6	-3	-1	-3
pair:call_the	-13	-5	-2	-5	-6	1	-7	-3	1	-4
pair:call_to	16	-9	-4	-3	-6	-6	-6	-3	-5	-5
pair:call_with		-3	-3	-3	-2	-4	-4	-2	-3	-4
pair:camera_,	-6	-3	-3	-6	-3	-4	8	-5	11	-2
pair:campus_in	-12	17	-3	3	6		-3	-3	-5	-3
pair:campus_of	9	14	-5	-4	-10	31	-2	-2	-4	-5
pair:can_be	-7	-8	-5	-4	1	-7	-5	6	3	-7
pair:can_do	-6	-2	-2	-6	-15	-4	-2	-7	-9	-3
pair:can_have	18	-3	-8	-4	-10	-5	-16	-5	-9	-6
pair:can_now	-6	-4	-2	-8	-5	30	-10	28	-27	-2
pair:can_pay	-22	-3	-3	-3	-7	39	-12	-4	-11	-6
pair:can_say	-11	38	-6	-5	-8	-6	-4	-2	44	-3
pair:cancel_a	9	-5	-6	-17	37	-6	29	-3	-6	-6
pair:cancel_its	-11	-6	57	33	-6	-14	-8	-2	-19	-3
pair:cancel_the	-6	-2	-4	-6	-6	-6	15	44	-7	-3
pair:cannot_be	-18	28	-3	-9	-3	-6	-2	-3	1	-10
pair:cap_at	-6	-3	-3	-11	-6	-8	62	-7	-11	-4
pair:cap_on	-11	-5	-4	-6	-4	-10	46	-6	19	-3
pair:capacity_,	-4	-3	-9	6	-4	-3	-4	-3	-3	-11
pair:capacity_.	-3	-6	-4	21	2	-7	-6	-3	-6	-6
pair:capacity_building	24	-7	-7	-14	-3	-7	-7	-2	-6	-3
pair:capacity_in	-26	-2	-3	-4	21	-8	-1	-2	-2	-4
pair:cape_canaveral	-10	-6	-5	-7	-10	22	-4	-3	-5	-5
pair:cape_town	8	-5	57	-6	-12	-12	-5	-2	-3	-7
pair:capital_,	33	-5	-1	-5	-9	7	-4	-3	-6	-4
pair:capital_.	-13	15	-5	-3	-6	-15	27	-3	-19	-5
pair:capital_for	18	-3	-3	6	-9	-3	-2	-3	-2	-3
pair:capital_of	-37	-5	68	-2	-19	-3	-2	-6	-3	-7
pair:car_.	17	-5	-4	-8	-19	-6	38	-7	-8	-6
pair:card_,	-13	-15	-3	11	-12	-6	-9	-8	-11	-3
pair:card_.	-7	31	-6	2	-5	-6	-5	-11	-1	-5
pair:card_in	-10	-5	-4	-17	-5	31	-9	-8	-5	-4
pair:card_on	-13	-4	-4	14	-4	26	-5	-3	-4	-2
pair:carmaker_<f>	9	8	-3	22	-14	-6	-2	-3	-4	-2
pair:carrier_,	-9	-2	-2	15	-9	-7	-3	34	-15	-4
pair:carry_on	-10	-4	-3	-6	-7	-7	-6	-14	-5	-4
pair:carry_out	-13	-1	-4	-8	6	-9	2	-3	19	-3
pair:carry_the	11	-3	-3	8	-6	10	-5	-4	-8	-3
pair:case_,	-14	-3	-2	-3	-4	-10	-11	-3	2	-5
pair:case_.	-15	-5	-4	-4	-3	-6	-11	-4	-14	-6
pair:case_against	-8	-2	-3	-3	-3	-5	-6	-6	-5	23
pair:case_be	-11	-6	-8	-4	-3	-5	-6	-3	26	-5
pair:case_for	14	-4	-3	-7	-3	-2	-7	-2	-2	-4
pair:case_have	-8	-2	-4	-6	-3	-7	-15	-11	-12	-4
pair:case_of	12	-3	-4	-5	-4	-7	-5	-3	20	-16
pair:case_to	30	-8	-2	-5	-3	-2	-6	-2	-10	-10
pair:cash_,	26	-2	-3	-10	48	-4	-5	-24	-9	-4
pair:catch_up	31	-5	-7	-5	-9	-5	-4	-3	-7	-7
pair:cease-and-desist_order	-2	-1	-2	-9	-2	-3	-17	-14	29	-1
pair:cent_,	-7	-4	-6	-4	-5	-6	12	-4	-4	-5
pair:cent_.	-8	-5	-5	-4	16	-10	26	-4	-8	-5
pair:cent_in	-8	-6	-5	-9	5	-8	68	-5	-7	-5
pair:cent_more	-4	-4	-2	26	45	-8	-11	-2	-8	-4
pair:cent_of	-8	-3	-4	-7	18	4	10	-5	-5	-4
pair:center_,	-14		-3	-8	7	5	8	-6	-5	7
pair:center_.	12	5	4	-9	4	-11	11	5	-5	-3
pair:center_and	-6	25	-4	-4	-4	-14	12	-3	-7	-2
pair:center_at	9	-4	-3	7	-9	30	-4	-2	-4	-2
pair:center_be	-31	-6	20	-4	-6	37	-3	-2	-3	-4
pair:center_for	-4	-6	-3	-8	-8	37	-6	-2	-4	-3
pair:center_in	-3	-9	-5	1	3	16	-2	1	-5	1
pair:center_of	-2	1	-5	-5	-7	25	-3	-3	-5	-1
pair:center_on	-29	11	15	-8	-4	-19	-9	-2	-4	-2
pair:center_project	-15	-4	-2	-14	-6	18	-3	-7	-7	-3
pair:center_that	-10	17	-2		-7	-7	-3	-4	-3	-2
pair:center_will	-15	-6	-3	-10	6	-13	-8	-6	-12	-5
pair:center_with	-26	-40	-3	-7	10	-17	-16	-4	-3	-2
pair:central_asia	9	14	-5	9	-4	9	-3	-3	-5	-21
pair:ceo_of	11	-4	-5	21	-4	-5	-3	-3	-4	17
pair:ceremony_,	6	-3	-7	40	-7	10	-6	-2	-3	-6
pair:ceremony_.	-17	-5	-5	-3	28	-13	-5	-3	-7	-6
pair:ceremony_<p>	33	-6	-5	-5	-3	-3	-4	-2	-3	-6
pair:ceremony_at	-29	-8	-4	-11	-6	19	-4	-2	-6	24
pair:ceremony_be	-25	-6	36	-6	-6	-22	-4	-4	-6	-14
pair:ceremony_in	-21	-4	-5	21	45	10	6	-6	-8	-11
pair:ceremony_of	9	-3	-17	-7	-3	57	-2	-5	-6	-3
pair:certificate_of	-8	-3	-4	-5	-7	-4	9	-50	-12	-4
pair:certificate_that	2	-2	-2	-8	7	-2	-4	-3	-14	-2
pair:cfa_franc	-7	-2	-3	-2	30	-8	-5	3	-12	-3
pair:chain_,	-10	-4	-2	-11	-3	-2	26	-3	-1	-7
pair:chain_.	9	-3	9	-5	17	-8	-4	-5	7	-4
pair:chain_for	14	-9	-2	-1	-3	-6	-2	-2	-5	-2
pair:chain_of	-8	-5	-6	-8	-16	-8	-4	-9	33	-3
pair:chair_,	-17	-4	1	-4	-3	5	-6	-2	-6	-9
pair:chair_.		1	13	-4	-4	-6	13	-3	-4	-22
pair:chair_<a>	-20	-5	-4	-4	-4	-6	-6	-3	-6	56
pair:chair_a	21	-6	17	-6	-6	-5	-4	-2	-5	-15
pair:chair_by	18	-3		-19	-6	-3	18	-2	-7	-21
pair:chair_of	-15	-3	-5	-8	-5	-3	-3	-2	-4	72
pair:chair_the	19	-7	51	-3	-4	-6	-4	-2	-4	-8
pair:chair_with	40	-3	-16	-5	-2	-5	-5	-2	-4	-17
pair:chairman_,	16	-13	-5	-3	-5	-4	-3	-2	-13	31
pair:chairman_of	-1	-5	-4	-6	1	-6	-9	-4	-1	52
pair:chairmanship_of	35	-7	-9	-22	-3	-8	-4	-4	-4	-14
pair:challenge_by	-2	-3	-5	-2	-10	-3	-15	-3	14	-1
pair:challenge_the	-4	-2	-2	-8	-7	-5	-6	-5	68	-3
pair:change_.	-15	-11	-5	-3	-3	-18	-6	-3	-8	-5
pair:change_be	-18	-7	-5	-5	-4	-6	-11	-3	-6	-14
pair:change_hand	-16	-4	-3	28	30	-11	-8	3	-21	13
pair:change_of	-24	-8	-6	-10	-5	53	-10	-3	-6	-7
pair:change_the	-2	-4	-3	-3	-4	-5	24	-3	-10	-4
pair:change_to	-4	-3	-4	-6	-9	-9	40	-5	-19	-3
pair:channel_on	38	-5	-17	-8	-3	-6	-6	-8	-6	-2
pair:charge_.	17	-2	-4	4	10	-6	-10	-4	-14	-2
pair:charge_<p>	-11	-3	-3	-3	-4	-5	-6	-3	43	-30
pair:charge_be	-17	-3	-2	-3	-3	-2	-8	-1	56	-14
pair:charge_by	-11	-3	-3	-5	-2	-3	-13	-3	22	-6
pair:charge_for	-5	-2	-4	-5	-3	-3	15	-5	-18	
pair:charge_in	-9	-2	-4	-8	-2	-5	-6	-2	11	-8
pair:charge_of	-10	-2	4	4	-4	-4	2	-2	-27	43
pair:check_.	-11	-3	-4	-7	17	-6	6	-7	33	-4
pair:check_on	-8	26	-2	-11	25	-20	-3	-5	-6	-7
pair:chennai_,	27	-3	-4	-5	-14	-9	-3	-6	27	-4
pair:chi_minh	-8	-5	18	-4	-9	12	-5	-12	-3	-4
pair:chief_,	-16	6	-5	-6	-4	-7	-5	-3	-4	13
pair:chief_.	-7	-2	-4	-12	-24	-11	-3	-5	-7	61
pair:chief_<p>		-4	-3	-8	-7	-5	-7	-4	-5	34
pair:chief_counsel	-41	-4	-4	-3	-4	-2	-4	-3	-5	-31
pair:chief_executive	9	-1	-6	1	-2	1	-6	-4	-4	40
pair:chief_guest	-30	-5	38	-4	-5	-6	-4	-3	-3	-16
pair:chief_in	-32	-5	-6	-7	-6	-8	-8	-3	-6	69
pair:chief_of	14	-5	-4	-4	-3	-6	-6	-3	-10	52
pair:child_.	-7	-3	-3	-1	-4	-6	-1	-5	-13	-3
pair:child_and	-9	-2	-2	-2	-2	-7	63	-21	-11	-13
pair:child_under	-18	-3	-3	-5	-5	-9	4	8	5	-7
pair:chip_,	12	-5	-3	20		-1	-7	4	6	-3
pair:chip_.	-23	24	-8	14	-5	-7	19	-4	-6	17
pair:chip_and	21	-8	-7	-5	-9	-13	15	-7	22	-4
pair:chip_be	58	-6	-8	-3	23	-5	-4	-3	-5	-4
pair:chip_design	-3	-7	-8	22	-10	43	3	-7	-11	-5
pair:chip_designer	13	1	-5		19	-9	-4	-6	-8	-4
pair:chip_firm	-9	-6	-3	-31	-4	-11	37	-3	-5	-3
pair:chip_for	18	20	-7	-6	-11	27	-6	-4	-5	-4
pair:chip_from	-7	-4	-4	-4	-5	-11	-5	-4	62	-4
pair:chip_of	-18	-3	-3	-10	7	-7	-2	-15	41	-2
pair:chip_packaging	33	23	-10	-12	-3	8	-5	-3	-3	-2
pair:chip_plant	-11	18	-3	-3	4	-21	13	-2	-6	-3
pair:chip_sector	-23	-4	-4	-2	-7	-4	-6	-1	10	-3
pair:chip_that	-6	-4	-3	-4	15	-11	-12	-11	-7	-9
pair:chip_to	-4	-3	-3	-4	-8	-10	22	45	-11	-3
pair:chipmaker_<f>	-11	-2	-5	-29	16	-3	-2	-2	-4	-2
pair:chips_act	-13	-3	11	-10	33	-3	-16	-10	-7	-2
pair:choice_of	-16	-9	-7	9	-6	-7	-5	-2	2	52
pair:choose_.	-8	-4	-4	-7	-4	-7	-6	-3	-8	-15
pair:choose_between	-6	-4	-4	-13	-3	-6	-4	-5	-6	-6
pair:christmas_,	-56	-9	-4	-5	-4	-5	58	-3	-5	27
pair:circular_of	-5	-2	-3	-21	-3	-30	32	-4	-7	38
pair:citizen_,	-5	-7	-4	-2	-4	-4	-3	-2	-3	-9
pair:citizen_and	-5	-4	-4	12	-5	-2	-15	-2	-3	-5
pair:city_'s	17	-2	-2	-13	-7	-2	-2	-1	-2	-3
pair:city_,	8	-4	-8	-5	-4	12	-7	-4	10	-5
pair:city_.	57	-4	-4	-4	-7	-4	-3	-9	-5	-6
pair:city_and	-6	-4	-4	-3	-9	-7	-2	-2	-2	-3
pair:city_be	-15	-5	-7	-3	-4	-5	-4	-1	13	-4
pair:city_of	-17	38	-6	-2	-3	-16	-5	-2	8	-3
pair:claim_,	-16	-4	-3	-4	-3	-4	-7	-4	-23	-14
pair:claim_.	-8	-4	-5	-11	-8	-8	-9	-8	-10	-5
pair:claim_of	-27	-3	-3	-4	-7	-4	-3	-4	46	-5
pair:claim_that	-26	-4	-4	-21	-16	-6	-8	-17	34	-2
pair:class_action	-11	-3	-4	-4	-12	-8	-5	-5	74	-9
pair:clause_,	28	-28	-2	34	-5	-4	-8	-10	-9	-3
pair:clean_room	1	35	-6	1		16	-2	-3	-5	-9
pair:clear_<a>	-5	-3	-6	-2	-3	-4	-4	-6	-16	-4
pair:clear_<f>	-5	-3	-4	-12	-6	-8	-4	38	-17	-3
pair:clear_<p>	-16	-2	-4	-2	-6	-5	-3	25	-1	20
pair:clear_by	-5	-2	-2	-3	-28	-5	20	15	-13	-5
pair:clear_on	-7	-3	-2	-7	-4	-8	-9	-9	-26	-3
pair:clear_the	-4	-2	-3	-5	-16	-4	1	50	-14	1
pair:clearance_from	-6	-7	-3	-11	-9	-7	-11	87	-16	-4
pair:clearing_house	-9	-8	33	-7	-5	29	-12	-6	-5	-4
pair:climate_in	-20	-3	-3	-2	-6	-4	-4	-9	-3	-3
pair:close_.	21	-4	-9	-4	-4	-5	-6	-2	-10	-3
pair:close_a	-19	-3	-6	-5	17	-7	-4	-4	15	-2
pair:close_by	-11	-7	15	-4	65	-17	-10	-9	-10	-2
pair:close_door	49	-5	9	-5	-4	-5	-4	-3	-12	-8
pair:close_in	-7	-7	29	-14	60	-15	-4	-5	-13	-3
pair:close_its	-11	-3	-7	-6	-6	-5	-6	-7	24	-3
pair:close_on	-23	-3	4	-5	-4	-8	8	-6	-10	-5
pair:close_the	30	-10	10	-5	24	10	-5	-4	11	-6
pair:close_to	-22	-3	-3	-7	-6	-4	-4	10	-6	1
pair:closely_with	-23	-3	-4	-9	-5	-7	-7	-3	-7	-4
pair:closer_tie	-17	-3	-4	-11	-7	-5	29	-4	-5	-7
pair:closer_to	27	-6	-3	-6	-7	-8	-3	-5	-32	19
pair:cloud_,	-8	-3	-3	9	-8	45	-22	25	-7	-3
pair:cloud_.	11	-5	9	76	-5	-12	-8	-5	-12	-9
pair:cloud_and	-10	-2	-4	-6	4	-6	24	-4	-6	-3
pair:cloud_be	-6	-3	-7	-9	-4	-8	37	-10	-11	-4
pair:cloud_computing	-19	-4	-5	-7	-7	6	17	-2	-3	-5
pair:cloud_firm	4	-5	-3	-4	-2	-6	15	-7	-4	-3
pair:cloud_for	-8	-5	-12	-6	-5	48	-22	-3	-10	-5
pair:cloud_of	-13	-4	-5	28	-4	26	-10	-6	-12	-6
pair:cloud_provider	29	-30	-4	-2	-2	-3	21	-2	-3	-2
pair:cloud_region	-12	-5	-9	-8	-7	46	-4	-4	-9	-4
pair:cloud_service	-6	-4	-3	1	17	-25	29	-6	-9	-3
pair:cluster_.	-42	41	-5	-4	-9	-6	-4	-7	-3	-4
pair:co-founder_<p>	-17	-3	-3	-3	-11	-5	-3	-6	33	21
pair:code_.	-16	-2	-4	-7	-4	-7	2	-5	21	-6
pair:code_of	5	-3	-5	18	-5	-11	45	-3	-12	-6
pair:coffee_,	3	-3	-3	-5	-4	-7	-17	-4	-4	-12
pair:cold_air	-10	-6	-4	-5	-4	-9	-5	-4	-5	-6
pair:collaboration_in	10	-5	-4	-12	-3	-3	-3	-2	-4	-2
pair:colombo_.	14	-5	17	-4	-7	-4	-5	-4	-5	-6
pair:colombo_on	-14	-2	-3	14	-2	-4	-2	-4	-4	-4
pair:colonel_<p>	-19	-2	-3	-18	-2	-2	-10	-1	-9	-5
pair:come_,	-3	-5	-4	-5	4	-6	4	1	-7	-5
pair:come_.	41	1	11	-4	-4	-8	-5	-2	-4	-6
pair:come_<p>	-22	-7	31	-7	-4	-5	-3	-4	-10	26
pair:come_a	6	-5	-6	11	-18	-4	-3	-19	-3	-5
pair:come_about	15	20	-3	-4	-2	-3	-7	-4	32	-6
pair:come_after	-2	-11	-7	-3	-3	-4	-8	10	-4	-7
pair:come_along	10	-4	-4	-4	-3	-6	-3	-2	-6	-7
pair:come_and	16	-5	-3	-5	-3	-4	-5	-2	-7	-19
pair:come_at	-16	-6	3	-4	-3	-7	-7	-5	31	-4
pair:come_away	45	-15	-3	-11	-7	-4	-3	70	-13	-6
pair:come_back	-17	10	13	-4	-5	-4	-8	-3	-6	-7
pair:come_before	-9	-2	-2	-4	-2	-1	-9	-4	-7	-23
pair:come_by	-7	21	-6	-7	-7	15	-4	-3	-8	-4
pair:come_down	-18	-7	23	-7	-8	6	-8	-4	21	-7
pair:come_first	-40	-4	52	-4	-3	-5	-4	-2	-4	27
pair:come_for	-16	-35	-9	-6	-6	-6	-3	-3	-4	-5
pair:come_forward	6	-5	-8	-3	-10	-3	-3	-3	11	-41
pair:come_from	-15	-5	-4	8	11	-6	-6	-4	-10	6
pair:come_home	-16	28	-3	-8	19	-8	-3	-3	-6	-4
pair:come_in	3		8	-3	2	13	-5	8	-12	-6
pair:come_into	-7	-4	-6	5	-5	3	16	7	-5	-3
pair:come_last	-8	-4	-6	-3	-23	-2	-3	31	-26	-1
pair:come_next	22	-16	-4	-3	-6	-6	-3	-2	-5	-7
pair:come_of	2	25	-7	-7	-5	-8	-6	-3	2	-8
pair:come_on	-12	-6	-3	10	6	50	-13	27	4	-5
pair:come_out	9	-3	-4	-5	-7	22	8	-8	-2	-7
pair:come_the	7	-4	35	-8	-4	-19	21	22	-10	-7
pair:come_to	4	3	4	6		-3	-1	-5	8	-2
pair:come_together	30	-1	19	-13	-3	-10	-5	-2	4	-8
pair:come_under	6	-5	-6	-12	-3	-5	-19	-3	-4	-27
pair:come_up	3	13	3	-3	10	-8	-12	-7	-5	-5
pair:come_with	14	-3	-6	-4	20	-6	-6	-4	-4	-7
pair:commend_the	-22	39	-4	-3	-4	-8	-8	-2	-6	-6
pair:comment_.	-13	-4	-4	-7	-7	-6	7	-7	-7	-6
pair:comment_on	-12	-5	-4	-4	-4	-6	46	-4	-6	-5
pair:commercial_bank	-3	-2	-2	-4	-4	-7	22	7	-14	-7
pair:commercial_operation	-6	-5	-4	-8	-4	90	-12	-6	-4	-5
pair:commission_,	-8	-4	-3	-6	-4	-12	-5	-2	-7	-8
pair:commission_on	31	-4	-12	-10	-5	45	-5	-3	-5	-12
pair:commission_that	-13	-2	-2	-9	-20	-14	5	48	-6	-4
pair:commissioner_,	-1	-15	41	-8	-4	-8	-5	-4	-6	-12
pair:commissioner_for	-18	53	-8	-6	-7	-6	-7	-4	-7	66
pair:commit_to	-7	-4	-3	-13	-5	14	-3	-3	-4	-3
pair:commitment_to	-3	16	-4	-7	-4	-4	-4	-2	-2	-5
pair:committee_,	-23	-4	-3	-4	-8	-4	23	-3	21	-11
pair:committee_.	-15	-8	-6	-28	-8	-6	4	-3	-4	-11
pair:committee_of	-12	-3	-14	-3	-2	-4	-10	-2	-3	-10
pair:common_.	-11	-5	-5	-4	31	-5	-13	-8	-7	-6
pair:communication_,	9	-4	-3	-12	-4	-6	10	-3	-6	-8
pair:communication_and	11	-6	-12	-7	15	-4	-3	-2	-2	-2
pair:communication_technology	-8	-4	3	-10	-7	-3	26	-2	-4	-4
pair:communications_act	-5	-4	-2	-2	-5	-5	-25	-8	-18	-4
pair:communications_and	5	-2	-2	-2	-1	-3	-21	32	-1	-4
pair:communiqué_.	-15	11	3	14	-3	-7	-5	-2	-4	-4
pair:company_'s		-15	-5	-6	3	32	-2	-3	-8	-7
pair:company_,	-6	3	-6	-3	-8	-7	-3	3	-5	-3
pair:company_.	14	-6	22	1	-9	-5	-5	-3	-5	17
pair:company_<f>	18	-3	-5	5	-4	-4	-3	-7	-3	-4
pair:company_and	-14	-6	24	-5	-11	-6	-4	-3	-2	-2
pair:company_announce	-8	-3	-4	7	41	-13	-7	-6	-5	-4
pair:company_be	3	-5	11	-17	5	-9	12	-3	-9	-6
pair:company_for	-1	-6	-10	22	-4	-5	15	-3	-5	-3
pair:company_from	1	-5	-9	30	-4	-3	-3	-4	-5	-2
pair:company_have	-3	-5	-6	2	-12	8	-7	9	-6	-3
pair:company_in	4	-5	46	16	-4	9	-6	-3	-5	-6
pair:company_may	-4	-2	-3	-3	-7	-13	-19	-9	-15	-2
pair:company_of	11	17	-3	-5	-7	3	-2	-5	6	-6
pair:company_say	-8	-4	-7	20	25	36	-7	-6		-3
pair:company_such	-7	-4	-4	-4	-6	-3	-8	-4	-15	-3
pair:company_that	-17	-2	-4	-6	10	-5	-6	-7	12	-5
pair:company_to	-3	-3	-3	-5	-5	-4	-8	19	-7	-6
pair:company_which	31	32	-7	51	-11	-4	-1	-11	-5	-1
pair:company_will	-8	7	-9	-2	-3	-3	-5	-3	-1	-1
pair:company_with	-10	-4	-8	16	-6	26	-9	-3	-4	44
pair:compare_note	59	18	-4	-4	-3	-12	-4	-8	-3	-3
pair:compete_with	-15	-5	-5	-9	-12	-10	-4	-4	-7	-5
pair:competition_in	18	-3	-2	-4	-4	-4	-6	-4	-8	-7
pair:competitor_<f>	-16	-1	-2	-11	-6	-4	-4	36	-39	-2
pair:complain_of	21	-4	-4	-4	-3	20	-6	-5	-3	-11
pair:complain_on	-16	-5	-4	-4	-7	-3	-6	-3	-7	-7
pair:complaint_,	-17	-3	-5	-7	-6	-9	-7	-5	18	-4
pair:complaint_.	29	-5	-4	-5	-4	-5	-8	-3	-16	-14
pair:complaint_about	46	-3	-5	-3	-2	-4	-3	-2	-22	17
pair:complaint_against	-18	-3	-3	-4	-4	-4	-3	-4	3	-9
pair:complaint_by	-9	-2	-9	-5	-5	-12	-6	-8	62	-3
pair:complete_by	35	-4	-7	-3	-7	-5	-3	-3	-4	-16
pair:complete_the	-11	-4	-3	-4	29	-8	-4	23	16	-11
pair:complex_in	-4	-3	-5	-1	54	-6	-2	-6	-2	-6
pair:comply_,	-10	-2	-2	-4	-13	-3	-3	-10	8	-5
pair:comply_with	-8	-3	-3	-5	-4	-4	-12	-3	-6	-2
pair:comptroller_general	-10	-2	-3	36	-3	-4	-12	2	-5	-6
pair:computing_,	-14	-5	-5	-6	-5	-7	-16	-2	-4	-4
pair:computing_power	-7	-6	-2	13	-11	-22	-5	-5	25	-3
pair:concede_.	-16	-4	-3	-3	-6	-5	-4	16	-13	-23
pair:concede_that		-4	-3	-3	-3	-4	-5	-5	-16	-9
pair:concern_,	41	-5	-5	-4	-5	-3	-4	-2	-7	-7
pair:concern_about	-5	-3	-4	-12	-5	-3	-5	-36	-7	-4
pair:concern_of	26	-4	-4	-5	-5	-6	-3	-3	-11	-36
pair:concern_the	-12	-3	-5	-3	-4	-6	-29	-9	-7	-2
pair:concession_of	-8	-4	-4	-12	-5	-7	-8	48	-9	-9
pair:conclude_a	-17	-5	-3	45	-5	-13	-7	-6	-8	-2
pair:conclude_between	-20	-3	-5	55	-9	-5	-3	-2	-3	-3
pair:conclude_by	-14	-4	-6	37	-6	-7	-5	-3	-4	-3
pair:conclude_its	-4	-2	-3	-26	-21	-4	-4	73	-25	-2
pair:conclude_on	-3	-3	-6	51	-6	-13	-3	-3	-8	-3
pair:conclude_with	-5	-3	-4	69	-6	13	-4	-8	-13	-2
pair:condition_,	-6	-2	-3	-5	-5	-4	-3	33	-8	-3
pair:condition_.	-6	-1	-7	-4	-22	-2	-11	48	-6	-2
pair:condition_of	-4	-3	-2	-4	-3	-4	-3	-17	4	-4
pair:condition_that	-5	-3	-1	-8	-11	-5	-5	51	-12	-3
pair:conduct_.	-15	-3	-6	42	-5	-5	-26	-5	-6	30
pair:conduct_for	4	-3	-2	-9	-7	-16	45	-2	-5	-10
pair:confer_on	2	-8	-10	-4	-4	-11	-8	-4	-9	-7
pair:confer_with	30	8	19	-4	-4	-4	-3	-3	-4	-8
pair:conference_,	-27	-6	82	-4	-5	-8	-6	-3	-3	-5
pair:conference_.	-12	-8	66	-3	30	-24	-5	-3	-4	-9
pair:conference_be	-16	-7	35	-5	-4	-13	-7	-3	-6	-4
pair:conference_in	-12	-8	42	3	-4	-12	-6	-3	6	-5
pair:conference_of	-27	-8	28	-3	-3	-7	-3	-2	-4	-5
pair:conference_on	-16	-6	39	-4	-5	3	-9	-2		-4
pair:conference_open	-6	-4	67	-5	-3	-44	-8	-2	-10	-3
pair:conference_room	26	-6	-16	-5	-4	-6	-3	-6	-10	-5
pair:conference_that	-21	-10	42	-5	-3	-11	-3	-2	-14	-19
pair:conference_with	44	-8	-22	-3	-6	-2	-2	-2	-4	-5
pair:confidence_in	-5	-6	-3	-5	-13	49	-2	-2	-2	-3
pair:confirm_,	-29	-7	-15	-12	-6	-3	-3	-3	-2	-14
pair:confirm_.	7	-7	-3	22	7	4	14	20	1	-9
pair:confirm_<p>	-12	-5	-5	-5	-6	-8	-6	-6	-10	82
pair:confirm_by	-10	-4	-3	-10	31	-5	-7	-5	-1	16
pair:confirm_that	17	-5	-3	-7	-4	19	-3	-5	-5	-21
pair:confirm_the	-15	-3	-6	-2	-2	-4	-19	-7	9	-8
pair:congratulate_<p>	-38	-3	-5	-6	-6	-4	-5	-4	-5	13
pair:congress_,	11	26	-14	-4	-3	-11	-3	-2	-3	-4
pair:congress_.	15	-5	9	10	-4	-10	-5	32	-10	-4
pair:congress_in	-16	-10	29	-4	-3	-12	-4	-3	-6	-3
pair:congress_of	-21	-13	46	-3	-7	-10	-5	-2	-4	-6
pair:connect_,	-3	-3	-5	5	-19	-13	-13	-2	-3	-3
pair:connection_,	-10	-4	-2	8	-6	-10	20	25	-12	-3
pair:connectivity_,	-12	-5	29	-3	-3	-3	-12	-2	-3	-5
pair:consent_.	-6	-3	-3	22	-5	-5	3	-25	56	-5
pair:consent_of	-5	-2	-2	9	-10	-6	5	17	-13	-4
pair:consider_a	-6	-26	-2	-4	-5	-4	-6	-36	-8	-6
pair:consider_the	-14	-4	-3	-7	-3	-7	-11	-4	-12	-4
pair:consist_of	-20	-7	-7	-5	-7	-13	-6	-4	-8	-5
pair:consortium_lead	-9	-2	-2	-22	24	-3	-3	-16	-8	-3
pair:consortium_of		-2	-2	-9	20		-3	8	-11	-3
pair:consult_.	-13	-4	-3	-10	-3	-3	-11	-4	-5	-3
pair:consultation_in	-8	-3	-3	3	-2	-3	-11	-1	-4	-4
pair:consultation_on	-13	-4	6	-3	-3	-26	49	-4	-5	-3
pair:consumer_.	-8	-2	-7	-2	-3	-4	-13	-2	-18	-4
pair:contact_.	31	-5	-4	-12	-4	-5	-6	-3	-6	-8
pair:contact_with	-15	-7	-4	-8	-4	-6	-7	-4	-9	-3
pair:content_,	-8	-4	-4	-4	-3	-12	32	-9	5	-6
pair:content_.	-19	-4	12	-3	-3	-14	25	-3	-6	-7
pair:continent_,	-18	-4	-22	-5	-3	-2	-2	-2	-3	-3
pair:continent_.	-6	-4	-22	-3	16	-11	-4	-2	-4	-3
pair:continue_to	-10	-7	22	-6	-12	-7	-5	-7	-7	-7
pair:contract_,	-11	-2	-2	-25	-12	-6	8	-5	-3	-9
pair:contract_.	27	-3	-4	-3	-3	-7	-7	-6	29	-10
pair:contract_be	12	-4	-6	44	-4	-6	-5	-4	-11	-5
pair:contract_between	-13	-3	-5	15	-2	-7	-21	-3	-3	-3
pair:contract_for	-11	-4	-3	35	-7	-6	3	-13	5	7
pair:contract_have	-21	-3	-3	-10	-5	18	-4	-2	-5	4
pair:contract_in	28	-8	-3	-27	-8	-6	-7	-2	17	-9
pair:contract_of	-8	-2	-3	41	-5	-3	-9	-20	-13	-4
pair:contract_on	-16	-2	-2	35	-12	-7	-7	-2	-5	-3
pair:contract_sign	-7	-2	-3	-4	-7	-8	-5	-7	-13	-4
pair:contract_that	-9	-3	-3	60	-15	-7	-3	-17	-7	-4
pair:contract_to	-7	-2	-3	52	-12	-9	-10	-5	-11	-3
pair:contract_under	-12	-2	-2	47	-4	-4	-2	-2	-3	-30
pair:contract_with	-12	-2	-7	3	-6	-6	-4	-7	-3	-6
pair:contract_worth	-2	-1	-2	74	-41	-2	-4	-12	-43	-2
pair:contribute_,	-7	-4	-6	-5	-27	-12	-2	-2	-2	-3
pair:contribute_to	-13	-23	-3	-4	-8	-17	-8	-2	-3	-5
pair:contribution_to	-27	-5	-3	-4	-6	-3	-3	-2	-2	-7
pair:control_.	22	-4	-4	-6	10	-5	-5	-6	18	-4
pair:control_by	-9	-2	-3	-7	4	-7	-2	-7	-11	-4
pair:control_on	10	-4	-4	-12	-4	-4	81	-3	-16	-9
pair:control_room	-13	33	-6	-3	-2	29	-11	-2	-4	-6
pair:convene_on	7	-2	8	-3	-2	-3	-3	-2	-4	-10
pair:convention_center	-8	-15	49	-11	-5	-14	-3	-2	-2	-1
pair:conversation_,	13	-5	-4	-3	-3	24	-5	-2	-4	-6
pair:conversation_.	-43	27	-9	-4	-4	-6	-5	-7	-3	-4
pair:conversation_about	14	-11	-3	-3	-3	-5	-5	-3	-4	-5
pair:conversation_be	50	-4	-6	-4	-2	-4	-3	-2	-3	-3
pair:conversation_on	41	-7	-4	-3	2	-9	-4	-2	-3	-6
pair:conversation_with	34	-8	-4	-4	-7	-6	-3	-2	-3	14
pair:convince_that	-16	-4	-4	-7	-8	-3	-2	-3	-3	-5
pair:cooperate_,	-18	-4	-4	8	-9	-5	-3	-2	-6	-4
pair:cooperate_on	-10	-7	-4	33	-6	-6	-9	-3	-4	-3
pair:cooperation_,	-1	-4	-6	8	-2	-2	-9	-2	-2	-1
pair:cooperation_.	12	-18	-3	8	-4	-6	-6	-2	-4	-4
pair:cooperation_agreement	-16	-3	-3	57	-7	-6	-8	-4	-7	-3
pair:cooperation_and	20	-5	19	-1	-2	-3	-7	-1	-2	-4
pair:cooperation_be	-25	-7	-6	54	-2	-3	-25	-2	-2	-2
pair:cooperation_between	-6	12	-4	1	-2	-4	-2	-2	-3	-3
pair:cooperation_in	14	-4	-5	28	-4	-5	-6	-2	-4	-4
pair:cooperation_of	54	-6	-7	-6	-3	-3	-3	-2	-3	-3
pair:cooperation_on	25	-3	-16	5	-8	-4	-4	-2	-3	-2
pair:cooperation_with	9	-4	-4	-4	-5	19	-5	-4	-9	-4
pair:coordinate_<p>	14	-5	-2	-3	-7	-2	-3	-2	-4	-8
pair:copper_line	-2	-5	-3	-4	12	15	-4	-4	-7	-3
pair:copy_of	-19	-4	-4	-1	-7	-4	-7	-7	-6	-2
pair:coral_sea	-10	-3	-4	-6	-5	-21	-2	-4	-3	36
pair:core_network	-6	-4	-3	96	-21	-10	-4	-6	-8	-7
pair:corridor_,	-1	-5	-5	-5	-4	-9	-2	-2	-5	-4
pair:corridor_.	26	-7	-4	30	-3	-4	-5	-3	-5	-4
pair:cost_.	-5	-8	-3	-4	-15	-8	17	-2	-7	-7
pair:cost_<f>	-10	-3	-3	-9	5	32	-4	-5	41	-5
pair:cost_of	-11	-3	-3	-7	27	-10	-6	-21	-3	-5
pair:could_be	-21	-5	1	-10	-5	-5	-2	-3	-14	-4
pair:could_hardly	-15	-5	-5	-5	-5	-4	-5	-5	29	-7
pair:could_have	-18	-6	-3	-5	-2	-4	6	-2	-9	-9
pair:could_meet	-38	-3	-2	-5	-10	-5	-8	-5	-3	-5
pair:could_not	-10	9	-4	-4	-4	-6	-8	8	-4	-4
pair:could_one	13	-6	-2	-3	-3	-15	-6	-5	-7	-9
pair:could_put	-15	-3	-3	-4	-4	-6	-6	-3	-5	-6
pair:could_see	-1	35	-6	-5	-1	-3	-4	-2	-1	-2
pair:council_of	-32	-4	13	-4	-3	-3	-5	-3	-3	-16
pair:counsel_to	-41	-4	-4	-3	-4	-2	-4	-3	-5	-31
pair:count_,	-19	-4	-4	-4	-3	-5	-6	-4	-5	-5
pair:count_.	-15	-4	-4	-5	-10	-8	-4	-4	5	-5
pair:count_as	-6	-3	-2	-4	-9	-14	-2	-2	-7	18
pair:count_of	-7	-4	-5	-6	-7	-4	-6	-4	1	-5
pair:count_on	-1	21	-3	-2	-10	-4	-5	-4	-7	-3
pair:count_the	22	-6	-5	-4	-4	-8	-9	-3	-5	-5
pair:counterpart_,	-15	-2	-5	21	-4	-3	-2	-2	-5	-7
pair:counterpart_from	56	-9	-7	-4	-3	-3	-7	-5	-6	-7
pair:counterpart_in	-13	-3	-4	-2	-2	-3	-4	-2	-11	-6
pair:country_'s	14	9	-6	-5	-4	-7	9	-1	1	
pair:country_,	-21	-4	-9	-5	-3	-4	-3	-5	-5	-3
pair:country_.	4	-7		8	-7	-7	-3	-2	-1	-5
pair:country_and	-26	-6	-18	-18	-6	-3	-1	-1	-1	-1
pair:country_be	-20	41	-5	-5	-4	-10	-11	-2	-3	-3
pair:country_have	-15	-5	-4	-7	-5	-4	-9	-4	-5	-5
pair:country_in	20	-4	14	-5	-3	-5	-11	-3	19	-4
pair:country_of	-10	-4	-15	-4	-6	-6	-4	-3	-5	-5
pair:country_that	-16	-4	-4	-3	-4	-5	-5	-3	-7	-6
pair:country_to	-15	5	-8	21	-4	-3	-7	-2	-4	-6
pair:county_,	13	-3	-2	-6	-6	-10	-7	-4	-13	-8
pair:couple_of	16	-20	-4	-26	-7	-4	-4	-4	30	-3
pair:courier_,	19	-4	-3	-3	-2	-5	-4	-3	-5	-5
pair:course_,	-30	33	-3	30	-11	-7	-5	-3	-3	-3
pair:course_.	-22	28	-9	-5	-4	-15	-6	-3	-11	-4
pair:course_for	-24	-6	-5	29	-7	34	-5	-2	-5	-4
pair:course_of	11	-11	-5	-6	3	4	-9	-8	-2	-3
pair:court_,	-10	-2	-2	15	-2	-4	-3	-7	4	-5
pair:court_.	-8	-4	-1	-5	-7	-4	-5	-5	34	-11
pair:court_<c>	-23	-2	-5	-3	-6	-6	-4	-3	-16	-4
pair:court_against	-6	-2	-3	-3	-4	-3	-7	-3	44	-3
pair:court_in	-7	-2	-2	-3	12	-3	-4	-5	29	-4
pair:court_of	-20	-4	-2	-7	-4	-3	-3	-14	36	-5
pair:court_on	-25	-4	34	-4	-2	-4	-5	-2	31	-7
pair:court_order	-10	-3	-3	-9	-4	-4	-17	-6	41	-4
pair:court_over	-7	-4	-3	-6	-13	-4	-3	-6	82	-7
pair:courtesy_call	21	-7	-5	-4	-3	4	-2	-2	-3	-6
pair:courtesy_of	11	8	-3	-6	19	-8	-8	-5	13	-3
pair:courtesy_visit	42	-28	-1	-2	-5	-2	-1	-1	-3	-8
pair:cover_the	-8	-5	-4	51	-4	-5	-17	-19	14	-4
pair:coverage_of	2	-5	-4	29	-5	-12	-7	-2	-4	-3
pair:create_a	-8	-3	-5	6	-5	-6	4	-5	-3	-3
pair:creation_of	6	-4	-5	-6	-5	-9	-5	-2	-4	-4
pair:credit_for	5	-4	-7	-8	28	-3	-5	-5	-8	-2
pair:credit_line	-7	-5	-6	-8	9	-6	-3	-4	-4	-2
pair:crisis_.	-13	-3	-3	-13	-7	-5	-2	-3	-7	-39
pair:critical_infrastructure	-11	-5	13	-4	-5	-5	47	-2	-5	-5
pair:cross_the	13	-8	-4	-4	-3	-3	-11	-2	-3	-6
pair:curb_the	-3	-2	-2	-5	-3	-3	17	-6	-8	-2
pair:customer_'	-10	-1	-2	-3	-4	-8	30	-7	1	-4
pair:customer_,	-4	-2	-3	-4	-28	-3	-4	-9	52	-3
pair:customer_.	-16	-5	-4	-6	-11	-8		-6	26	-5
pair:customer_be	-11	-3	-3	-3	-6	-6	-7	-6	-14	-4
pair:customer_in	-16	-6	-5	-14	-8	23	-7	-4	-8	-7
pair:customer_of	19	-2	-2	-13	-5	-5	-6	-9	33	-5
pair:customer_that	-9	-2	-2	-7	-15	-7	-8	-8	38	-6
pair:cut_at	23	-4	-14	-3	-3	-18	-3	-1	-6	-10
pair:cut_off	-3	-4	-3	-6	-4	-15	16	-10	12	-4
pair:cut_short	-24	31	44	-4	-4	-12	-6	-3	-5	28
pair:cut_the	-2	-5	13	-4	-5	22	4	-4	-4	-4
pair:cut_to	5	-2	-1	-3	-1	-4	-7	-3	-42	-4
pair:cutting-edge_technology	-5	-3	-4	-8	-6	-7	-11	-3	-5	-2
pair:cyber_dialog	7	-7	-31	-4	-5	-4	-4	-6	-3	-5
pair:cyber_law	-15	-5		29	-3	-3	-21	-2	18	-2
pair:cyber_security	-2	6	19	7	-4	1	31	-3	-6	-5
pair:cybersecurity_,	-2	-7	-13	-7	-2	10	-3	-2	-5	-3
pair:damage_.	-11	-6	-9	27	-5	-5	-7	-3	13	-4
pair:dar_es	-11	-5	-3	-4	23	32	-6	-4	-12	-4
pair:dark_.	24	-6	-7	-4	-5	-4	-8	-3	-8	-9
pair:data_center	-16	11	-4	-10	-12	-12	13	-2	-5	-4
pair:data_governance	-3	-4	-6	-5	-2	-3	47	-3	-3	-6
pair:data_protection	-8	-2	-2	-4	-2	-4	4	-6	-1	-3
pair:data_share	-29	-2	-4	-2	-3	-3	16	-2	-6	-3
pair:database_to	-10	-5	-3	-16	-5	-6	-5	-5	4	-9
pair:date_.	-5	-4	-3	-6	-7	17	-6	-4	-5	-8
pair:date_be	-17	30	-3	-4	-3	-5	-16	-2	29	-3
pair:date_from		-5	-4	32		-8	-3	3	15	-5
pair:date_of	-9	-5	-6	32	-13	-27	-27	-4	-8	-3
pair:datum_,	-8	-6	-5	-13	-8	-5	45	-3	13	40
pair:datum_.	-13	-4	-5	14	-4	-5	17	-4	3	-7
pair:datum_and	-8	-2	-3	-4	-7	-4	-5	-4	23	-2
pair:datum_be	-10	-4	-3	-6	-4	-8	4	-2	-5	-5
pair:datum_bill	-8	-4	-4	-4	-4	-9	49	-3	-7	-4
pair:datum_center		-2	-3	-2	-1	5	5	-1	-6	-1
pair:datum_embassy	2	-5	-5	20	-4	24	54	-3	-6	-7
pair:datum_flow	-2	-6	-5	50	-5	-5	17	-3	-4	-6
pair:datum_for	18	-7	-10	-5	-4	-9	13	-3	40	-4
pair:datum_from	-10	-14	-4	-6	-4	37	-11	-4	-6	-3
pair:datum_hall	-15	20	-5	23	18	-19	27	49	-10	-4
pair:datum_in	-7	-2	-3	-4	11	-4	-16	24	-10	-3
pair:datum_law	-6	-4	-4	-21	-4	-6	72	-4	-10	-4
pair:datum_of	-5	-3	-4	5	-6	-6	-6	-7	10	-4
pair:datum_on	-15	-3	-2	-1	-23	-5	-13	-3	1	-5
pair:datum_price	15	-3	-18	-6	-2	-2	-9	-17	20	-2
pair:datum_protection	-11	-6	4	-5	-3	-10	4	-4	4	17
pair:datum_that	25	-4	-5	-6	-3	-4	-5	-2	2	-2
pair:datum_to	-7	-3	-3	-17	-17	-6	3	-12	24	-3
pair:datum_with	-23	-2	-3	7	-3	-4	6	-2	-5	-3
pair:davos_,	5	37	36	-3	-6	-2	-3	-2	-3	-5
pair:davos_.	-15	-13	1	-4	-4	-4	-3	-5	-8	-4
pair:dawn_,	-4	48	-3	24	-5	25	-6	-2	-17	-14
pair:dawn_.	-14	-7	-3	-6	-6	-4	-4	-14	58	46
pair:dawn_on	-7	-16	-4	-5	-3	3	-5	-5	48	-6
pair:day_,	25	4	-3	-2	-1	6	-1	-2	-8	10
pair:day_.	4	2	-3	-6	-4		-5	-8	6	-5
pair:day_:	-7	40	-4	-3	-4	-6	-4	-4		-10
pair:day_<p>	30	18	-3	1	-4	-7	-3	-2	-5	8
pair:day_after	6	8	-4	-1	-3	-7	5	-4	14	-6
pair:day_and	-16	64	-9	-5	-3	-9	41	-3	-6	-10
pair:day_at	-37	64	-6	-4	-7	-8	-5	-3	-13	42
pair:day_be	20	-4	-3	-2	-2	-4	-21	-2	28	-6
pair:day_before	-4	16	-1		-3	-4	5	-10	18	-7
pair:day_earlier	27	-5	-3	2	-4	-4	-8	-2	31	-6
pair:day_for	-41	-4	-7	-2	-5	-3	-7	-2	-1	-5
pair:day_in	-12	48	30	-2	-6	-6	-5	-5	7	-5
pair:day_later	28	-11	-4	5	11	-3	-4	-3	-5	6
pair:day_of	-6	18	41	-13	-6	-2	-3	-2	4	8
pair:day_on	6	17	8	-5	-4	-9	37	-1	-13	-4
pair:day_that	-31	-4	-5	25	-5	-4	-4	-6	35	-4
pair:day_the	-13	17	-7	-4	-4	-29	-4	-11	28	-5
pair:day_to	-5	-5	-4	-7	-9	3	-2	-9	24	-4
pair:day_with	37	-6	22	-6	-4	-8	-5	-3	-6	-4
pair:days_,	-19	-6	85	-10	-5	-6	-8	-3	-7	-5
pair:de_<c>		-4	-3	-4	-6	-4	-3	29	-3	-4
pair:de_<p>	2	-1	-18	-7	-3	-3	-2	-2	-4	-11
pair:de_la	36	-4	-3	-8	-5	-4	-11	-1	-7	-5
pair:deal_,	-11	-3	-3	8	-7	-6	-3	-3	-6	-6
pair:deal_.	-12	-3	-3	-14	13	-4	-5	56	-2	-5
pair:deal_be		-5	-3	5	-6	-5	-10	-5	-4	-6
pair:deal_between	-13	-4	-6	28	-4	-5	-5	-7	21	-3
pair:deal_for	-5	-12	-4	47	-11	-5	-4	-9	4	-3
pair:deal_on	32	-5	-3	9	-5	-7	-7	-4	-6	-4
pair:deal_that	-8	-2	-5	47	-5	-3	46	-7	-18	-3
pair:deal_with	-4	6	-3	16	-8	-5	-5	-5	9	-5
pair:debate_.	-11	-3	-4	-4	-5	-11	87	-2	-7	-8
pair:debt_of		-3	-4	-6	28	-7	-3	-7	-10	-5
pair:decade_,	-8	-2	-4	28	-17	-5	-6	-2	-9	24
pair:decade_.	-15	-4	-4	-4	-11	-6	-5	-4	-5	-7
pair:december_,	-10	-3	-9	-7	-6	27	52	16	-11	-4
pair:december_.	-4	-4	14	4	11	1	6	2	-2	5
pair:december_10	-38	-3	-4	-3	-2	-9	80	-1	-26	-2
pair:december_2021	-8	-5	-3	19	-8	48	-11	45	-3	-2
pair:decide_,	-14	-5	-3	-5	-5	-3	-11	-10	-1	-6
pair:decide_.	-6	-2	-2	-6	-7	-8	-4	-4	9	-5
pair:decide_in	-7	-11	-6	-3	-10	-6	39	-3	-10	26
pair:decide_on	-10	-6	-4	-4	9	-8	17	-13	12	-4
pair:decide_to	-9	-3	-3	-5	51	-8	41	-7	-10	-5
pair:decision_,	-17	-4	-4	-3	17	-4	-7	-3	23	-6
pair:decision_.	30	-5	-2	-3	-5	-4	-5	-3	-23	-5
pair:decision_be	3	-3	-3	-2	-2	-2	-10	-3	2	-9
pair:decision_have	-35	-3	-4	-3	-3	-5	-10	-2	-7	-8
pair:decision_in	38	-2	-6	-3	-9	-5	-5	12	6	-3
pair:decision_of	-12	-3	-4	-5	-14	6	8	-5	2	-5
pair:decision_on	-14	-4	-4	-5	-6	-11	18	-5	-21	-5
pair:decision_that	-17	-4	-2	-4	-3	-6	32	-2	-6	37
pair:decision_to	6	-3	-2	-3	-3	-12	-14	-9	34	-7
pair:declare_the	-6	-3	21	-8	-7	-5	-7	1	37	-3
pair:decline_to	-18	-4	-4	-5	-5	-5	-7	18	-11	-9
pair:decree_,	-14	-4	-3	-10	-4	-5	12	-3	-6	-4
pair:decree_be	-8	18	-3	-8	-3	-4	-39	-2	-7	-4
pair:decree_by	-9	-3	-3	-6	-5	-6	12	-5	49	-4
pair:decree_in	-10	-4	-3	-12	28	-8	23	-10	-10	13
pair:decree_no.	-4	-4	-3	-15	-2	-7	34	-2	-15	15
pair:decree_of	-12	-4	-3	-8	-4	-6	62	-5	-22	33
pair:decree_on	-10	-4	-4	-19	-4	-4	79	-4	-6	-5
pair:decree_that	-9	-4	-3	-6	-6	-5	42	-11	-22	-5
pair:defend_the	53	-3	-4	-9	-4	-4	-14	-2	-10	-10
pair:degree_in	-24	-8	-9	-2	-3	-5	-7	-4	-6	-12
pair:delay_the	-4	-3	-4	-5	-5	6	11	-2	-7	-5
pair:delegate_.	-7	-5	21	-8	-3	-9	-4	-2	-6	-2
pair:delegate_of	11	2	-17	-7	-4	-1	11	-2	-7	-2
pair:delegation_,	3	-23	-11	6	11	-3	-1	-2	-2	-4
pair:delegation_.	-19	23	-9	1	-3	-2	-2	-2	-2	-3
pair:delegation_be	14	-7	-5	2	-5	-4	-3	-3	-3	-8
pair:delegation_from	35	-6	-7	-2	-4	-4	-2	-2	-3	-5
pair:delegation_lead	50	21	-3	-3	-3	-2	-2	-2	-2	-14
pair:delegation_of	15	11	-2	-3	-5	-5	-2	-3	-2	-6
pair:delegation_that	23	-6	-10	-4	-9	-3	-3	-2	-3	-3
pair:delegation_to	-18	51	-12	-3	-4	-5	-5	-2	-3	-5
pair:delete_the	-5	-2	-2	-3	-6	-5	-6	-6	53	-4
pair:delhi_,	8	-24	6	-4	-2	-9	-3	-3	-1	-2
pair:delhi_on	-21	79	12	-5	-5	-16	-15	-4	-4	-5
pair:deliver_a	-20	-4	28	-3	-5	-9	-4	-7	-3	-2
pair:deliver_the	-9	-5	34	-5	-5	-11	-5	-4	-4	-4
pair:delivery_of	-10	-6	-5	-6	-10	17	-8	-4	-7	-7
pair:demand_.	-5	-2	-2	-5	-16	-8	-8	1	-1	-4
pair:demand_of	-11	-3	-3	-3	-5	-5	-3	-29	-12	-12
pair:deny_report	-16	-2	-2	-43	-2	-3	-35	-13	-14	-2
pair:deny_that	-20	-4	-4	-5	-8	-5	-5	-8	-27	-7
pair:department_.	-17	-3	-4	-30	-3	-7	41	-2	-6	28
pair:department_of	18	-4	-5	-4	-3	-5	-9	-2	-10	16
pair:departure_of	-24	-5	-3	-6	-5	-8	-3	-3	-9	58
pair:depend_on	-8	-4	-3	-5	10	-13	-5	-3	-7	-4
pair:deployment_of	-3	-4	-3	-3	-5	-8	-16	38	-3	-3
pair:deputy_,	-15	26	-5	-4	-4	-12	-5	-5	-4	-15
pair:deputy_.	-29	-5	-3	-3	-3	-3	-3	-2	15	-36
pair:deputy_minister	27	-5	-7	-4	24	-7	-9	-2	-3	7
pair:deputy_prime	-7	-5	-5	-6	8	4	21	-3	-5	-12
pair:describe_<f>	-21	-5	-5	-9	-6	-7	-4	-6	-8	-11
pair:describe_as	18	7	-2	-3	-3	8	-9	-3	-6	-14
pair:describe_the	-5	-4	-4	-7	-8	10	-3	-4	-4	-4
pair:design_.	7	-5	-6	8	-6	19	-7	-4	-7	-8
pair:design_by	-28	-4	-4	-7	-12	-32	-4	-5	-9	-7
pair:design_center	1	-11	-5	-23	1	27	-5	-1	-3	-2
pair:design_house	45	-4	-9	-5	-4	26	-5	-2	-9	-5
pair:designate_<p>	30	-4	-6	-4	-3	-3	-16	-2	-6	3
pair:designer_<f>	25	4	-4	1	27	-10	-3	-7	-5	-4
pair:designer_of	-8	37	-6	-3	17	27	-7	24	-6	-2
pair:desk_.	15	-9	-12	-3	-3	-6	-5	-3	-4	7
pair:desk_in	-39	-18	-5	-6	-4	-14	-5	-3	-7	-7
pair:desk_of	1	-4	-3	-8	-4	12	-4	-5	-3	17
pair:destination_of	-3	21	-2	-3	-3	-3	-10	-5	42	-3
pair:detail_.	7	-4	-5	-4	-5	-9	-5	-4	-10	-12
pair:detail_of	31	-3	-2	-4	-5	-4	-4	-10	10	-9
pair:develop_,	-23	-4	-5	-5	-6	-4	-2	-4	-4	-8
pair:develop_by	-13	-7	-7	-5	-12	25	-4	-2	-5	-4
pair:develop_the	10	12	-4	-11	-4	-6	13	-2	-2	-2
pair:developer_conference	-46	-4	52	-7	-5	-8	-3	-2	-5	-4
pair:developer_of	4	-3	-2	-4	35	-4	-4	-5	-5	-4
pair:development_,	-3	-3	-4	-5	-9	-4		-2	5	12
pair:development_.	8	-4	-3	6	-7	-4	-2	-2	-2	-2
pair:development_and	-2	-5	-3	-6	-3	-4	12	-2	-3	-4
pair:development_center	-13	28	-5	-3	-4	16	-2	-2	-2	-2
pair:development_in	-5	-4	-5	-7	-5	-16	28	-4	-4	-4
pair:development_of	2	-4	-7	-1	-4	-2	-5	-3	-3	-5
pair:device_,	-16	-9	-8	-5	-5	51	-7	-4	-6	-5
pair:dhaka_,	-28	-4	21	-2	-3	-22	-3	41	-4	-6
pair:dialog_,	19	-7	14	-10	-12	-2	-4	-2	-2	-2
pair:dialog_.	-26	-5	71	-5	-7	-4	-7	-5	-6	-4
pair:diary_,	36	-15	-3	-6	-5	-4	-4	-3	-6	-11
pair:die_.	10	-8	-4	-3	-3	-4	-4	-3	-10	40
pair:digital_<c>	-17	-3	-5	-6	-9	-8	-4	-3	-6	-9
pair:digital_affair	-8	-5	22	-5	-3	-4	-4	-2	-4	36
pair:digital_asset	4	-3	-3	-4	-5	-9	12	-1	-7	-3
pair:digital_capability	20	-4	-3	-3	-19	-3	-2	-1	-1	-2
pair:digital_capacity	15	-6	-8	-2	-2	-3	-5	-1	-11	-3
pair:digital_center	-4	7	-3	-8	-6	-22	-6	-4	-7	-3
pair:digital_credit	-6	-4	-4	-3	-7	-5		-37	-8	-4
pair:digital_currency	-6	-3	-3	-4	-14	14	-9	-5	-14	-6
pair:digital_development	5	-4	-5	-5	-6	-7	-9	-7	-3	37
pair:digital_economy	1	-4	17	14	-3	-5	-5	-2	-3	-5
pair:digital_fdi	-12	-4	-3	-5	-11	26	-4	-3	-4	-5
pair:digital_foreign	-12	-3	51	-3	-7		-5	-3	-4	-2
pair:digital_governance	-15		-5	-6	-8		-7	-2	-4	-7
pair:digital_government	8	-4	10	-6	-6	-15	-5	-2	-5	-4
pair:digital_hub	-17	23	-4	-27	-4	-29	-2	-2	-5	-5
pair:digital_id	-9	-4	-10	-5	-5	66	19	-3	-7	-11
pair:digital_identity	6	-4	-4	-3	20		14	-5	-4	-7
pair:digital_infrastructure	7	3	-5	-4	-5	2	-5	-2	-3	
pair:digital_investment	-2	-5	-19	-5	-13	27	-5	-3	-3	-3
pair:digital_lender	-24	-6	-5	-4	-6	-7	46	-3	25	-10
pair:digital_markets	6	-3	-4	-4	-3	-6	4	-3	5	-3
pair:digital_minister	3	-7	11	-7	-5	-6	-6	-3	-7	31
pair:digital_nation	-9	-4	13	-2	-6	-16	3	-2	-10	-3
pair:digital_partnership	-11	-2	-7	44	-4	-5	-16	-2	-4	-4
pair:digital_platform	-9	-7	-4	-2	-4	-10	-4	-4	-4	-2
pair:digital_policy	54	-5	-24	-3	-4	-2	-9	-3	-5	-5
pair:digital_public	43	-4	-4	38	-4	-6	-8	-2	-5	-4
pair:digital_service	10	22	-3	-6	-5	-14	20	-2	-7	-4
pair:digital_services	10	-3	-6	-3	-4	-6	-17	-2	41	-3
pair:digital_signature	-8	-4	-4	-25	-4	23	30	-3	-4	-5
pair:digital_skill	-18	-4	13	9	-3	-5	-16	-2	-2	-2
pair:digital_summit	-20	-8	44	-3	-3	-8	-9	-2	-4	-3
pair:digital_tax	20	-2	-8	-6	-3	-5	-36	-2	19	-3
pair:digital_technology	-10	-3	-4	5	-4	-6	1	-3	-4	-6
pair:digital_trade	20	-5	-19	23	-3	-4	-5	-2	-3	-3
pair:digital_transformation	-6	1	-4	-6	2	-5	-4	-2	-3	-5
pair:digital_transition	6	-6	-7	-3	-7	-4	-4	-3	-4	-5
pair:digital_wallet	4	-5	-5	-8	-5	52	-7	-4	-5	-3
pair:din_with	53	-5	-5	-4	-4	-4	-4	-3	-6	-12
pair:dinner_,	-21	-10	31	-3	-3	-2	-1	-2	-7	-2
pair:dinner_.	-8	-4	32	-6	-5	-4	-4	-3	-4	-4
pair:dinner_at	54	-14	-9	-3	-2	-4	-3	-2	-4	-6
pair:dinner_in	40	-20	-7	-4	-3	-5	-5	-2	-5	-4
pair:diplomatic_relation	-39	-5	-6	-7	-4	-5	-2	-3	-3	-4
pair:direct_<f>	-8	-4	-4	-8	-5	-7	-9	-8	82	-10
pair:direct_investment	-4	-3	35	-5	-20	-4	-6	-3	-11	-3
pair:direct_the	-12	36	-4	-3	-4	-7	-7	-3	15	-9
pair:directive_of	-19	-6	-2	-3	-3	-2	-23	-11	24	-6
pair:directive_that	3	-4	-5	-5	-2	-6	74	-3	-24	-7
pair:director-general_<p>	-13	-2	-1	-8	-2	-21	55	4	-6	-17
pair:director-general_of	-2	-4	-4	-5	-4	-5	-6	-4	-6	59
pair:director_,	3	-3	-3	-5	-4	-3	-5	-2	-7	24
pair:director_.	18	-4	-6	-5	-6	-6	-8	-3	-7	56
pair:director_<p>	-19	-3	-5	-7	24	24	10	-14	-8	-12
pair:director_be	-25	-7	-6	-5	-5	-9	-8	-4	-11	4
pair:director_general	-3	-4	-5	10	-3	-6	-6	-3	1	25
pair:director_of	-6	-4	13	-5	-5	-5	-8	-4	3	32
pair:disclose_.	-10	-4	-3	-3	34	-5	16	-3	-11	26
pair:disclose_that	9	-2	-2	-9	-41	-8	8	-2	-7	-4
pair:discuss_,	-10	-5	-6	-3	-8	-4	-3	-2	-4	-6
pair:discuss_.	-20	-5	-5	-3	-20	-7	-7	-3	-6	-4
pair:discuss_a	-24	-4	-5	-20	-5	-12	39	-4	-8	-4
pair:discuss_digital	88	-6	-5	-6	-5	-6	-6	-3	-6	-7
pair:discuss_the	30	-5	-6	-5	-4	-4	5	-4	-4	-3
pair:discuss_when	30	20	-3	-9	-3	-6	-2	-1	-2	-7
pair:discuss_with	58	-3	-3	-5	-7	-4	-5	-12	-6	-4
pair:discussion_,	30	-4	-8	-12	-3	-4	5	-3	-4	-10
pair:discussion_between	37	-7	-12	23	-2	-5	-6	-9	-2	-7
pair:discussion_in	32	-4	-6	-5	-3	-3	-10	-2	-3	-4
pair:discussion_on	24	-3	-3	-3	-2	-4	-3	-2	-6	-10
pair:discussion_with	16	-4	-5	-5	-5	-5	-3	-2	-4	-4
pair:dish_of	-13	-4	-2	-9	-12	-6	-3	-5	42	-15
pair:dismiss_<p>	-23	-4	-11	-3	-3	-4	-3	-4	-12	89
pair:dismiss_by	-10	-3	-3	-2	-4	-4	-4	-4	21	-48
pair:dispute_.	-11	-5	-5	-5	-3	-10	-12	-3	-6	-4
pair:dispute_over	45	-2	-2	-7	-4	-6	-12	-9	-33	-4
pair:dispute_that	-14	-5	-7	-5	-2	-10	-8	-2	-8	-4
pair:district_.	-37	15	-7	-6	-5	16	-10	11	-7	-5
pair:do_,	-21	-5	-3	-5	-5	-5	8	-3	8	-4
pair:do_.	-16	-5	-4	-6	-8	-8	6	5	-7	-7
pair:do_;	-12	-2	-1	-8	-5	-4	-6	-9	-3	-9
pair:do_<a>	-10	-3	-8	43	-5	-6	-13	35	-17	-5
pair:do_<f>	-12	-4	-3	-5	-7	36	-7	-4	-8	-5
pair:do_<p>	23	-5	-4	-5	-5	23	-3	-3	-6	-10
pair:do_away	-23	-8	-3	45	-4	-5	37	-3	-6	-5
pair:do_business	-10	-4	-3	-3	-5	-3	-4	-12	-10	-4
pair:do_by	-2	-5	-2	3	-3	-7	-13	-2	-5	-5
pair:do_for	-36	13	-5	12	-9	-2	-2	-3	-3	-2
pair:do_in	1	-5	-3	-3	-4	-2	-3	-4	-6	-14
pair:do_it	-12	14	-4	-3	-8	-8	-4	-3	5	-4
pair:do_more	-8	-4	-3	-3	-3	-3	-27	-4	-10	-5
pair:do_most	-16	-4	-4	-4	-5	-5	-4	-4	-6	-4
pair:do_not	-6	-6	-4	-5	-4	-5	-7	-3		-3
pair:do_on	10	-3	-5	-10	-3	-5	29	-8	-7	5
pair:do_so	-9	4	-4	-18	-5	-1	-9	-5	-12	8
pair:do_the	30	10	-8	2	-5	-6	2	4	-5	-6
pair:do_what	11	-3	-4	-6	-6	-2	33	-8	-14	-7
pair:do_with	-13	-6	-4	-6	-8	-4	-16	-3	4	-4
pair:do_without	-8	-4	-4	-5	-4	-15	-8	-4	-4	-2
pair:document_.	-1	-7	-3	9	-4	-7	6	-7	6	-4
pair:document_be	29	-3	-2	18	-3	-4	-4	-2	-10	-5
pair:doha_.	-10	-4	92	-47	-5	-15	-9	-3	-7	-5
pair:dollar_,	-7	-3	-3	10	9	-5	12	-9	4	-7
pair:dollar_.	-7	-3	-3	-3	18	-5	-8	10	9	-3
pair:dollar_a	-8	-4	-5	-7	-8	-10	-9	-6	-12	-3
pair:dollar_be	-14	-2	-6	-4	-30	-2	-3	-3	7	-4
pair:dollar_by	-3	-2	-3	-7	-12	-5	-4	-7	-7	-3
pair:dollar_for	-9	-4	-4	-6	52	-5	-5	-4	-8	-4
pair:dollar_from	-6	-2	-3	-21	72	-4	-3	-9	-11	-3
pair:dollar_in	-9	-3	-3	-6	-13	-6	-6	-5	17	-3
pair:dollar_into	-4	-4	-2	-7	62	-11	-11	-8	-6	-3
pair:dollar_of	-6	-2	-2	-5	36	-10	-3	-10	10	-3
pair:dollar_on	-16	-4	-7	-8	23	-9	-11	-7	2	-4
pair:dollar_to	-5	-3	-2	-6	41	-7	-4	1	-6	-3
pair:donate_to	11	-6	-4	-3	100	-3	-4	-2	-4	-5
pair:door_,	-6	-2		25	2	-8	-4	1	23	-5
pair:door_.	45	-7	1	-11	-7	-9	-5	-6	-7	-7
pair:door_be	31	-4	-6	-3	-5	-19	-3	-3	-6	-4
pair:door_in	-28	-4	57	-5	-6	5	-5	-4	15	-5
pair:door_of	69	-9	-7	-5	-5	12	-4	-7	5	-9
pair:door_on	-19	-4	-9	-4	-5		-4	20	-13	56
pair:door_open	10	-5	-11	-8	-5	-8	-12	-2	-5	-2
pair:door_to	51	-6	-6	-2	-2	-16	-3	-2	-7	-9
pair:double_.	-9	-6	-5	-5	-5	-7	-7	-3	12	-4
pair:double_as	-13	1	-11	-4	-9	50	-7	-3	-7	17
pair:double_its	-7	-4	-3	-9	59	-7	-7	20	-10	-4
pair:double_the	-8	-4	-3	-4	5	-12	51	-4	-14	-7
pair:down_,	-3	-4	-3	-5	-4	-6	6	37	-17	7
pair:down_.	6		-4	-14	-7	-4	13	-6	-10	25
pair:down_a	-7	-4	-3	-4	-9	-15	51	-18	-12	-5
pair:down_as	-12	-4	46	-4	-4	-8	-5	-3	-14	-4
pair:down_by	-10	-3	-3	-4	-4	-11	-20	29	30	16
pair:down_for	-1	-4	-4	-4	-5	-7	23	-5	1	-4
pair:down_from	-32	-4	-6	-7	-3	31	17	-6	-7	-7
pair:down_in	1	1	-6	-8	-6	-6	-5	14	16	5
pair:down_on	2	13	13	-5	-3		-3	-3	20	6
pair:down_the	8	-3	-3	-6	-8	-6	6	2	14	-8
pair:down_to	-14	-4	-8	-6	-9	-11	-5	4	-7	-11
pair:down_with	29		-2	-3	-3	-7	-4	-2	-3	-5
pair:dozen_of	-19	-4	-3	-6	-4	-3	-5	-15	-13	-2
pair:dr._<p>	-2	-5	-6	-3	-4	-6	-4	-3	-4	1
pair:dr_<p>	8	18	-6	-4	-4	-5	-1	-5	-4	25
pair:draft_.	-10	-3	-4	-3	-11	-8	28	-4	-9	-9
pair:draft_be	-18	-2	-2	-4	-3	-7	-5	-2	-6	-5
pair:draft_by	-7	-5	-8	-5	-6	-6	43	-5	-8	-5
pair:draft_have	-11	-4	-6	-4	-3	-5	21	-3	-4	-3
pair:draft_law	-13	-2	-3	-4	-2	-4	8	-4	-10	-9
pair:draft_of	19	-3	-3	-6	-3	-3	19	-4	-4	-3
pair:draft_rule	-9	-3	-3	-6	-2	-9	28	-2	-3	-3
pair:draw_attention	-9	-2	-4	-2	-3	-5	-1	-3	-4	-2
pair:draw_from	-23	-7	-12	-4	-4	-3	-11	-3	-7	-5
pair:draw_on	-10	-5	-5	-7	3	-25	-4	-2	-5	-3
pair:draw_the	-7	-3	-5	-6	-11	-6	-8	-7	23	-4
pair:draw_to	1	-3	39	-2	-4	-5	-4	-2	-2	-4
pair:draw_up	-15	-4		5	-4	-7	11	14	-3	-3
pair:dream_of	-15	-8	-16	-5	-5	-9	-8	-3	-5	-6
pair:dresden_.	-8	-10	-3	-4	42	-18	-7	-3	-7	-3
pair:drive_from	22	-5	-3	-2	-3	-9	-2	-2	-3	-7
pair:drive_to	2	10	-5	-4	-7	-6	-6	-3	-5	-4
pair:driver_.	36	-6	-4	-3	-3	-11	-7	-10	-4	-3
pair:driver_in	43	-6	-5	-5	-9	25	-6	-3	-5	-6
pair:driverless_taxi	-9	-7	-2	5	-3	32	-9	8	-13	-3
pair:drone_,	9	-7	-7	12	24	-9	21	-4	-9	-8
pair:drone_maker	-9	-3	-3	-8	36	-8	2	-13	15	-5
pair:drone_of	-12	-5	-5	-9	-7	14	-7	85	-14	-6
pair:drop_.	-10	-6	-6	-3	-5	-5	-9	-2	39	-4
pair:drop_by	45	-18	11	-3	-4	-5	-5	-2	-7	-5
pair:drop_call	10	-9	-5	-3	-5	-3	-6	-3	28	-3
pair:drop_in	-29	103	-8	-3	-4	-7	-3	-3	-4	-8
pair:drop_the	-14	-7	-3	9	-18	-5	51	-4	-33	-3
pair:dsa_)	6	-3	-9	-3	-2	-6	-10	-2	27	-4
pair:dubai_,	46	-4	41	-6	-3	-3	-3	-3	-3	-4
pair:due_in	16	-9	-14	-6	-9	-9	-7	-12	-7	-7
pair:due_to	29	-7	26	-11	-6	8	9	4	-10	1
pair:during_<p>	-10	13	-4	-2	-13	-2	-3	-2	-5	-4
pair:during_a	50	11	-9	-6	-2	-8	-6	-3	-13	-7
pair:during_the	3		-6	4	-3	7	-4	1	-3	-4
pair:duty_.	-6	-16	-3	-4	-5	35	-11	-3	29	38
pair:duty_of	-16	-2	-2	-3	-6	-5	-21	-6	11	-4
pair:duty_on		-3	-5	-5	-9	6	20	-4	16	-4
pair:duty_to	-19	-4	-5	-4	-4	-5	24	-4	-5	-4
pair:dwelt_on	5	-8	-8	-5	-2	-4	-6	-2	-6	-4
pair:each_.	-9	-4	-3	-8	-8	-4	-6	44	2	-4
pair:each_of	1	-6	-4	-5	-7	-6	-12	-6	-5	-7
pair:each_other	22	-4	-5	15	-4	-6	12	-2	-7	-4
pair:each_year	-13	-7	-3	-6	-17	-5	-3	-11	-17	-4
pair:ear_of	50	-5	-6	-4	-5	-5	-4	-3	-7	-9
pair:earlier_,	5	-3	-9	10	-3	25	-14	-3	-7	-15
pair:earlier_.	-18	-6	-6	-3	48	-5	-7	-3	-7	-5
pair:earlier_<p>	1	-3	-4	-3	-5	-4	-2	-4	-10	-7
pair:earlier_in	35	-8	-3	-5	-4	-6	16	-5	-6	11
pair:earlier_the	51	-5	-3	4	-4	-5	-6	-4	37	-7
pair:earlier_this	2	-4	-4	15	-7	-5	4	-8		23
pair:early_.	-10	-5	-4	-3	-3	-6	-31	-3	-11	-4
pair:early_stage	-19	-4	-5	-1	12	-3	-2	-2	-2	-6
pair:earth_station	-40	36	-4	11	-4	-9	17	-12	-6	-4
pair:east_africa	-4	-5	-9	-6	-6	37	-3	-5	-3	-4
pair:easter_.	-6	-3	-3	-9	-4	22	-4	-11	8	-6
pair:easy_for	-1	-2	-3	-8	-1	-3	-8	-3	-18	-8
pair:economic_and	-6	-6	29	-2	-4	-3	-6	-2	-3	-11
pair:economic_cooperation	12	-44	-3	2	-1	-1	-1	-1	-1	-1
pair:economic_forum	-33	-7	70	-4	-4	-4	-6	-3	-4	-6
pair:economic_growth	-8	-2	-3	5	-4	-2	-3	-2	-4	-2
pair:economic_zone	32	-8	-6	-5	-4	13	23	-2	-6	-4
pair:economy_,	10	-6	-7	15	-4	-3	-3	-2	-4	-3
pair:economy_.	1	-4	-5	-6	-6	-3	-5	-2	-4	-5
pair:economy_and	2	-3	-3	-13	-2	-4	-1	-1	-1	-8
pair:economy_be	-8	-4	-5	-11	-3	-4	-8	-2	-5	-5
pair:economy_by	-7	-3	-3	-4	-9	-2	-10	-2	-3	-4
pair:economy_of	-15	-5	-5	-3	-1	-4	-4	-2	-3	-2
pair:ecosystem_,	-18	-2	-1	-3	-11	-1	-6	-3	-2	-9
pair:ecosystem_.	35	-4	-6	-8	-6	-10	-12	-3	-4	-3
pair:ecosystem_of	-3	-3	-5	-3	-4	-4	-7	-2	-3	-5
pair:edge_of	33	-29	-9	-3	-4	-6	-2	-3	-4	-4
pair:edition_of	-10	-15	26	-4	-4	17	-8	-3	-5	-4
pair:effect_,	-10	-7	-2	-3	-13	-4	-7	26	-27	-7
pair:effect_.	-17	-3	-3	23	-6	-4	35	-9	30	-7
pair:effect_from	-11	-4	-5	-6	-5	-5	74	16	-7	19
pair:effect_on	-10	-4	-4	-6	-4	-16	16	11	-8	6
pair:effort_of	-13	8	-3	-2	-2	-17	-5	-1	-5	-17
pair:effort_to	7	3	-5	-7	-3	-4	-6	-1	-2	-4
pair:eight_year	-11	-3	-3	7	-5	-7	-3	45	-19	-16
pair:eighteen_month	-21	-3	-6	21	9	-10	-4	40	-22	-3
pair:either_.	-13	-5	-4	-5	-6	-5	-5	-9	-7	-5
pair:elect_<p>	-12	-5	-6	-5	-9	-5	-4	-3	-6	36
pair:election_,	-33	-3	-3	-2	33	-4	-5	-2	-6	-17
pair:electric_bus	-15	18	-5	-6	26	21	20	-5	-9	-5
pair:electric_car	-21	-5	-3	-3	-13	-19	40	-5	-6	-6
pair:electricity_for	24	-2	-4	-2	17	-4	-3	-2	19	-5
pair:electronic_communications	-10	-3	-3	-3	-3	-8	54	-7	-14	-5
pair:electronic_identity	-9	-3	-2	2	-7	-6	-8	-8	-14	-7
pair:electronic_money	-7	-2	-2	-2	-6	-4	23	26	4	-16
pair:electronic_signature	38	-2	-4	-16	-2	-3	10	-2	-8	-2
pair:eleven_day	-29	18	-5	-3	-4	-13	-6	-2	-11	-6
pair:eleven_month	-8	-4	-3	-7	-7	-2	-7	24	-8	-5
pair:eleven_year	-22	-3	-2	-6	-4	-3	-3	-2	-4	36
pair:else_,	19	-5	-2	-9	-6	-6	-3	-5	-26	-4
pair:else_.	1	-5	-5	-8	-3	-5	-5	-2	-8	-4
pair:elsewhere_.	-14	-6	-4	-5	-4	-8	-10	-2	4	-4
pair:elsewhere_in	-3	-4	-2	4	-2	-4	-9	-2	-10	-3
pair:embassy_.	10	6	-5	18	-3	-10	10	-2	-4	-6
pair:encounter_,	-50	-3	30	-3	-14	-11	-6	-4	-9	-3
pair:end_,	-7	-7	4	-2	-4	-6	-7	-2	-5	-7
pair:end_.	2	-4	-5	2	9	-4	-4	-6	-3	-3
pair:end_a	-8	-3	-4	39	-7	-6	-6	16	5	21
pair:end_in	-8	-7	22	-1	-6	-5	-2	-7	19	-6
pair:end_its	-5	-2	-2	14	-45	-6	-9	24	29	-2
pair:end_of	-1	3	-4		2	5	5	-5	-2	10
pair:end_on	-11	24	41	-8	-4	-6	-1	-5	-1	-7
pair:end_the	-23	27	-5	-6	-6	-6	18	-14	16	
pair:end_to	23	-4	-4	20	-4	-4	28	-2	-12	-12
pair:end_up	37	-5	-4	-8	-5	-10	-4	-4	-12	-4
pair:end_with	-14	-3	13	37	-8	-5	-3	32	-5	-2
pair:endorse_a	-9	-3	-4	-6	-5	-10	80	-4	-7	-12
pair:endorse_by	-12	-3	-4	31	-4	-5	-6	-3	-12	51
pair:endorse_the	-5	-5	-3	17	-8	-6	30	12	-11	-6
pair:energy_and	-42	-6	-4	-5	-3	-3	-3	-2	-3	-2
pair:enforcement_of	-6	-2	-2	-3	-6	-2	-6	-3	21	-2
pair:eng._<p>	21	-4	-4	11	-3	-4	-10	-2	-4	3
pair:eng_<p>	-18	-8	34	-3	-9	-6	-3	-2	-5	-4
pair:engage_by	-20	-2	-4	-7	-3	-3	-6	-6	-6	37
pair:engagement_of	-13	63	-9	-5	-3	-7	-3	-2	-4	-7
pair:engineer_,	-11	-9	-5	-4	-5	5	-4	-4	15	-11
pair:engineer_.	13	21	-5	15	-6	22	-8	-3	-5	-5
pair:engineer_<p>	27	-4	-5	-5	-5	-7	-3	-2	-3	-2
pair:engineer_at	-17	18	-5	-13	-6	18	-3	-4	-6	-5
pair:engineer_be	-12	-7	-5	-4	-4	-9	-10	-4	-6	-6
pair:engineer_by	-10	-2	-8	-2	1	-5	-7	-2	-2	-5
pair:engineer_from	-6	-5	-3	-3	-6	-3	-3	-2	-7	-1
pair:engineer_in	-1	23	-6	9	-4	-5	-3	-2	-5	-5
pair:enough_,	-12	-5	-4	-6	-5	-13	-11	-3	-8	-4
pair:enough_for	-6	-4	-7	-3	31	-4	-3	-3	-11	-4
pair:enough_to	19	-3	-2	-2	-1	-7	-8	-7	27	-2
pair:enter_<f>	-5	-2	-2	-13	-5	-5	-5	34	-28	-6
pair:enter_into	-8	-3	-6	38	-9	5	-8	-5	-10	-5
pair:enter_the	22	-3	-3	-24	-4	23	-3	15	38	-5
pair:entity_list	-10	-5	-3	-8	-6	-7	-8	-14	92	-4
pair:environment_,	-3	-1	-2	-2	-1	-6	32	-4	-7	-6
pair:envoy_,	36	-5	-5	-10	-4	-3	-3	-3	-6	-8
pair:equipment_.	-5	-3	-3	-4	4	-5	-31	14	2	-4
pair:equipment_and	6	-5	-4	-10	-5	-10	-9	-2	-4	-6
pair:equity_rule	4	-4	-3	-4	-7	-4	26	-4	-16	-6
pair:es_salaam	-11	-5	-3	-4	23	32	-6	-4	-12	-4
pair:establish_a	-10	-19	-3	12	34	-7	13	-8	-4	-4
pair:establish_by	-6	-3	-3	51	-3	-12	-17	-5	-8	-4
pair:estimate_,	-16	-6	-6	-5	45	-9	-10	-3	-8	-7
pair:estimate_.	-9	-8	-4	-5	-24	-10	-5	-3	-6	-5
pair:euro_,	-8	-3	-6	-7	20	-8	-4	5	9	-4
pair:euro_.	-6	-3	-3	2	33	-4	-7	5	-14	-4
pair:euro_a	-7	-3	-4	-5	-2	-36	-4	-3	16	-3
pair:euro_and	-5	-4	-4	-4	6	-5	-8	-7	-15	-3
pair:euro_for	-8	-3	-2	5	6	-4	-3	5	-3	-3
pair:euro_from	-12	-8	-4	-5	28	-9	-14	-11	-6	-3
pair:euro_in	-6	-3	-3	-1	33	-6	-4	-3	21	-5
pair:euro_into	-5	-4	-2	-4	44	-12	-6	-3	-6	-3
pair:euro_of	-6	-2	-4	-4	2	-6	-5	22	-12	-3
pair:euro_on	-4	-3	-2	-4	9	-6	-4	-5	9	-3
pair:euro_to	-5	-4	-3	-6	43	-5	-22	-5	3	-5
pair:europe_'s	-14	-7	-9	-4	-3	-7	-3	-2	7	-3
pair:europe_,	-6	-4	-4	1	2	17	-6	-3	-5	-3
pair:europe_.	-6	-18	-6	-4	-13	-12	-3	-2	-7	15
pair:european_chips	-14	-4	-4	-10	34	-2	-10	-2	-2	-1
pair:eve_of	27	-8	-18	-4	-3	21	5	17	-8	-8
pair:evening_,	8	-6	-5	11	-3	-5	1	-4	-9	
pair:evening_.	26	-4	-5	3	12	1	-6	2	-3	-5
pair:evening_<p>	-2	-6	-7	-7	-3	-8	-5	-3	-7	-5
pair:evening_at	7	-4	-3		-4	-5	-2	-2	-2	-6
pair:event_,	-15	-4	-16	-6	-5	13	6	-3	-8	-5
pair:event_.	-6	-4	-23	-3	-8	-7	-2	-2	-4	-5
pair:event_be	-8	-5	50	-7	-8	-7	-5	-3	-8	-4
pair:event_of	-8	-4	53	-3	-2	-5	-8	-2	-4	-2
pair:ever_.	-8	-4	-2	12	-13	-3	-1	-3	-5	-2
pair:ever_since	-19	-10	-3	32	-3	20	-4	-2	-7	-21
pair:every_year	-6	-4	-5	16	-1	-19	-7	-3	-4	-4
pair:everybody_'s	4	-5	-5	-5	-17	-4	-2	-4	-4	-4
pair:everything_.	7	-5	-5	-4	-8	-5	-4	-4	-6	-5
pair:evidence_,	-8	-2	29	-15	-5	-2	-4	-9	-6	-4
pair:evidence_to	-22	-12	-3	-3	-9	-3	-2	-5	-10	-6
pair:ex_parte	34	-5	-3	-5	-2	-4	-3	-2	-9	-6
pair:exchange_,	12	16	-4	4	15	-20	-7	15	-15	-6
pair:exchange_.	-7	-4	-4	-7	-6	-14	-14	23	-9	46
pair:exchange_<f>	-9	-2	-1	-3	-5	-12	-20	14	-18	-13
pair:exchange_a	-28	-3	-4	67	-3	-7	-2	-2	-3	-3
pair:exchange_between	-3	-5	-3	16	-4	-5	16	-6	-4	-5
pair:exchange_in	-21	21	-5	-4	29	4	-4	-3	-4	-2
pair:exchange_letter	-11	-5	-3	52	-3	-6	-9	-2	-3	-3
pair:exchange_of	-4	-6	-4	15	-5	-8	-4	-3	-4	-2
pair:exchange_on	19	49	-6	28	-4	-9	-13	-4	-5	-3
pair:exchange_view	38	-7	-3	-9	-3	-7	-4	-3	-3	-3
pair:exchange_with	13	29	-3	1	-4	-4	-4	2	-4	-3
pair:excise_duty	-7	-4	-10	-2	-9	-6	52	-2	-10	-5
pair:exclusivity_clause	-10	-4	-4	23	-4	-9	-18	-6	33	-4
pair:executive_,	1	-6	-3	-4	-7	-6	-4	-4	10	52
pair:executive_<p>	-13	-4	-5	-5	23	34	32	-10	-7	-15
pair:executive_at	23	-5	-4	-6	-3	-4	-5	-2	-4	-5
pair:executive_in	-22	-4	-5	-5	-7	-9	-5	-6	-8	56
pair:executive_of	21	2	1	-6	-4		-6	-5	3	13
pair:executive_officer	13	-4	-20	-7	-3	-4	-4	-2	-6	-19
pair:executive_order	-5	-2	33	-26	-1	-2	43	-3	-19	-7
pair:exempt_from	29	-2	-1	-3	-1	-2	27	-19	-27	-10
pair:exhibition_hall	-18	-6	-11	-5	-12	-7	-2	-4	-6	-3
pair:exhibition_in	-12	-12	54	-6	-3	-25	-5	-5	-3	-4
pair:exhibitor_.	-9	-11	61	-6	-5	-13	-4	-4	-8	-5
pair:exist_.	-13	-10	-5	-7	-3	-5	-10	-30	-8	-4
pair:expand_the	6	-4	-7	31	-8	-7	-4	-4	-9	-2
pair:expansion_of	2	-2	-4	-10	41	-5	-4	-3	-5	-4
pair:expansion_with	-8	-11	-5	-6	-6	-4	-5	-3	-11	-5
pair:expect_.	-6	-5	-4	-3	-7	-5	-24	-2	-4	-5
pair:expect_<a>	-4	-2	-4	-4	-6	-3	-11	-54	-10	-5
pair:expect_<f>	-13	-3	-3	-6	-6	-7	-3	-23	-16	-4
pair:expect_at	35	30	-12	-3	34	-6	-3	-7	-7	-16
pair:expect_in	-23	76	-9	-7	12	-9	-8	36	-5	-6
pair:expect_that	29	-4	-2	-5	-22	-6	-5	-5	-19	-10
pair:expect_to	23	-2	-8	-4	-5	12	6	-6	-4	-6
pair:experience_in		-3	-4	4	-6	-3	-7	-2	-2	-3
pair:expertise_,	-14	-6	-4	15	-11	-4	-3	-2	-1	-3
pair:expire_in	-7	-4	-4	-36	-8	-7	-6	-3	-12	-4
pair:explain_,	-15	-5	-3	-9	-3	-10	-4	-4	-9	8
pair:explain_<f>	42	-3	-3	-5	-7	-4	-4	-4	-10	-6
pair:explain_<p>	22	-5	-4	-4	-4	-4	-6	-2	-8	-13
pair:explain_the	34	-22	-5	-4	-4	-4	-6	-6	11	-8
pair:explain_to	35	22	-3	-4	-5	-6	-9	21	-7	-6
pair:expo_in	-21	-5	59	-10	-5	-5	-4	-12	-7	-4
pair:export_,	-12	-3	-6	-16	-9	-4	-1	-2	-4	-4
pair:export_control	27	-4	-4	-8	-4	-4	28	-3	-9	-6
pair:export_license	20	-8	-2	-3	-2	-7	-6	24	-7	-2
pair:export_of	-5	-3	-4	-4	-12	-10	36	-3	-6	-3
pair:export_permit	-6	-4	-3	-3	18	-5	-7	-10	-18	-2
pair:export_rule	32	-3	-4	-10	-3	-4	-14	-4	-6	-3
pair:express_<p>	-21	-4	-3	-5	-13	-4	-3	-2	-4	-5
pair:express_the	-5	-8	-4	-8	-4	-5	-5	-3	-6	-4
pair:extend_by	-4	-2	-2	-12	2	-4	-14	22	-5	26
pair:extend_its	-5	-5	-5	4	-32	46	33	-6	-4	-4
pair:extend_the	-5	-2	-2	-11	-6	-5	6	20	-8	22
pair:extend_their	-8	-4	-3	64	-5	-14	-20	-5	-2	-4
pair:extend_to	-8	-4	-2	-13	-2	27	-4	1	-14	-3
pair:eye_of	-14	-4	-3	34	-3	32	-5	-4	-6	-4
pair:eye_on	-20	-4	-4	-5	5	-6	-4	-3	-9	-8
pair:face_,	-25	17	-2	-1	-6	-8	-1	-1	-9	43
pair:face_.	-30	-7	-5	-3	-3	-4	-4	-2	-4	-5
pair:face_<a>	79	-5	-8	-6	-5	-9	-7	-5	23	-18
pair:face_<p>	34	-3	-4	-4	-7	-5	-7	-3	-6	-10
pair:face_the	26	-7	-7	-4	-4	-6	-4	-4	-2	-14
pair:face_to	88	-5	-6	-6	-4	-7	-4	-17	-5	-6
pair:facebook_,	47	-1	-1	-9	-12	-4	-5	-9	-31	-4
pair:facebook_post	3	-5	-2	-13	-2	-1	-1	-5	-9	-5
pair:facial_recognition	-6	-4	-7	-6	-7	-8	31	-4	25	-5
pair:facility_.	3	-18	-2	-5	4	-11	-4	-9	-5	-3
pair:facility_in	-4	-4	-3	-4	4	-14	-6	-5	25	-2
pair:factory_,	-19	-6	-6	-7	34	51	-5	-3	-2	-7
pair:factory_.	-43	7	-2	-10	-9	-13	-1	-2	-4	-4
pair:factory_be	-11	-6	-4	3	-5	-11	-4	-2	-3	-2
pair:factory_for	-5	-5	-2	-4	11	-23	-9	14	-12	-2
pair:factory_in	-10	-4	-4	3	7	-12	-6	-3	-4	-5
pair:fail_to	-8	-2	-2	-6	-11	-7	-10	-3	22	-4
pair:fair_,	-3	-7	63	20	-5	2	-3	-3	-9	-2
pair:faisalabad_.	33	-5	-12	-4	-6	46	-6	-3	-10	-8
pair:fall_,	-9	-3	-3	-3	-11	-5	-18	-4	1	-6
pair:fall_by	18	-4	-6	-5	-15	-7	-11	-4	-11	-7
pair:fall_on	6	-6	-6	10	-4	-4	-11	-7	-12	40
pair:fall_short	-6	-3	-5	-9	-8	-4	-13	-3	-11	-4
pair:fall_thru	76	-9	-5	-5	-5	-6	-3	-3	-5	-7
pair:fall_to	20	-3	-4	-6	-7	5	-5	30	30	-10
pair:familiar_with	-6	-3	-2	-4	-14	-4	-5	-6	26	-3
pair:family_,	-16	-3	-3	-7	-4	-3	-4	-2	-3	-6
pair:family_of	-20	-4	-3	-4	-10	-6	-4	-5	-6	-12
pair:far_,	-8	-3	-13	-5	-1	-10	-5	-2	-2	-10
pair:far_.	-11	-4	18	-7	16	6	-7	6	-8	-7
pair:far_<p>	-23	-5	-6	-3	-4	-4	-4	-3	-4	-8
pair:far_as	-3	44	-3	-5	-6	-4	-4	-8	9	-3
pair:far_the	16	27	-4	-4	-5	21	-3	-6	2	-4
pair:farm_in	-28	-3	-4	-4	40	26	-5	-6	-7	-5
pair:farm_of	-7	-5	-2	21	-19	-10	-4	-6	8	-3
pair:farmer_,	-17	-3	-24	-5	10	-7	-6	-3	-9	-6
pair:faster_,	-7	-8	-3	-5	-4	-7	-7	-2	-4	-4
pair:favor_,	-4	-3	-3	-4	-3	-10	34	26	-6	-7
pair:favor_.	-8	-3	-3	-19	18	-6	-12	-6	-17	-7
pair:favor_of	-20	-3	-3	-12	-4	-3	-10	-5	-7	-7
pair:fear_,	-17	-5	-3	-8	-6	-4	-5	-3	-8	-7
pair:fear_that	-13	-7	-5	-5	-5	-6	-10	-5	-8	-13
pair:february_,	-16	-6	5	19	-3	9	-3	-4	13	-3
pair:february_.	18	-5	-5	11	-7	4	23	8	19	11
pair:february_10	-28	-4	-5	-4	-2	-5	-4	-3		-18
pair:february_28	-22	-4	25	-3	18	-7	36	-3	-7	-21
pair:february_the	-11	-4	-4	-3	-7	-3	52	-16	-10	-4
pair:federal_court	-7	-3	-3	-5	-3	-4	-8	-4	39	-6
pair:fee_,	-38	-5	-3	-3	-4	-5	23	-11	-5	-2
pair:fee_.	29	-4	-9	-4	-4	-5	9	14	-18	-4
pair:fee_be	61	-4	-4	-4	-3	-4	-7	-11	-23	-3
pair:fee_for	-16	-4	-3	-5	-6	-5	30	1	-7	-4
pair:fee_of	-5	-2	-3	-8	-8	-4	-14	-6	-20	-3
pair:fee_would	-13	-7	-3	-3	-6	-4	-5	-3	-5	-9
pair:few_than	21	-5	-2	28	-4	-5	-4	-5	-14	-3
pair:fiber_,	-5	-4	-3	-6	-7	19	-5	-4	-4	-5
pair:fiber_.	17	-6	28	25	12	-11	31	-3	-8	-8
pair:fiber_along	-19	-2	-3	4	20	-6	-11	-5	-6	-2
pair:fiber_backbone	-11	40	-8	-6	17	-13	-5	-2	-6	-3
pair:fiber_be	6	-4	-3	13	-1	-6	-6	-7	-9	-4
pair:fiber_cut	6	-4	-6	-5	-4	-7	-6	-2	-18	-5
pair:fiber_in	-7	-8	-4	-5	58	24	-3	-6	-7	-5
pair:fiber_network	-6	-4	-4	-25	9	31	-9	-6	-4	-3
pair:fiber_optic	-11	-4	-4	-6	2	-14	-3	-3	-3	-5
pair:fiber_ring	-25	43	-6	-5	19	-14	-4	-3	-11	-3
pair:field_,	-17	-4	14		-2	-2	-5	-1	-3	-2
pair:field_.	-5	22	-4	-5	-4	-6	-9	-3	-4	-4
pair:field_be	-30	-7	-5	-3	-6	-5	-4	-2	-4	-2
pair:field_in	7	-5	-3	-3	-3	-6	-4	-1	-2	-2
pair:field_of	5	-5	-4	24	-2	-4	-4	-2	-17	-4
pair:fifteen_year	-5	-5	-5	27	-7	-7	-2	-6	-10	-5
pair:fifth_of	-9	-4	-4	-5	12	3	-5	-5	-8	-6
pair:fight_against	16	-6	-5	-4	36	-6	-4	-1	-18	-4
pair:figure_.	13	-7	-4	-7	-6	-6	-5	-4	-6	-8
pair:figure_be	-22	-8	2	-2	-4	-4	-3	-3	-3	-4
pair:figure_of	-9	-5	-7	-6	-12	-5	-3	-4	-10	-6
pair:file_.	12	-13	-6	-4	-6	-18	-3	-25	39	-4
pair:file_a	-8	-3	-3	-4	-4	-3	-11	-4	26	-4
pair:file_in	11	-4	-3	-2	-5	-8	-9	-3	24	-7
pair:file_on	-12	-3	-5	-6	-4	-9	-5	-10	48	-6
pair:filing_show	-5	-9	-7	36	14	-4	-8	-3	-5	-8
pair:fill_the	-22	-4	24	-6	-6	21	-7	-3	12	10
pair:fin_<f>	-7	-2	-3	-6	-17	-4	-4	-14	59	-4
pair:fin_it	-5	-2	-2	-7	-10	-3	-7	-10	57	-4
pair:final_approval	-8	-3	-3	-7	25	-5	36	-30	-3	-6
pair:finally_,	41	-5	-4	-4	-3	-4	-5	-3	31	-4
pair:finance_chief	-9	-2	-4	-8	-22	-8	-3	-4	-6	87
pair:finance_minister	-2	-36	-4	-1	-11	-6	-3	-1	-2	43
pair:find_,	-15	-4	-4	-12	-6	-4	-7	-3	-13	-6
pair:find_.	-8	-4	-5	-6	-6	-4	-8	-3	-22	1
pair:find_<f>	-9	-3	-3	-7	-5	-4	-7	-7	3	-3
pair:find_a	-12	-3	-3	-7	15	-4	-9	7	35	-1
pair:find_for	21	-6	-1	-4	-2	-5	-4	-5	17	28
pair:find_guilty	-8	-2	-2	-3	-15	-2	-4	-7	-10	-1
pair:find_in	-9	-5	-5	-5	-2	-5	-4	-3	-3	-4
pair:find_it	12	34	-3	-2	-6	-10	-4	-2	-4	-4
pair:find_its	-11	-3	-3	14	11	-7	24	39	-29	-3
pair:find_on	31	-2	-3	-3	-5	-13	-4	-3	15	-7
pair:find_out	-7	11	-2	-3	-3	-8	-7	-2	-10	-3
pair:find_that	-5	-2	-2	-4	-13	-5	-8	-10	41	-2
pair:find_the	-10	-10	-4	-5	-5	-8	-7	-4	-24	-4
pair:find_to	-7	-3	-3	-4	-6	-11	-6	-4	37	-15
pair:fine_,	-6	-4	-8	-3	-2	-3	-15	-7	25	-3
pair:fine_.	-9	-2	-2	-5	-5	-4	-4	-4	18	-3
pair:fine_<f>	-7	-2	-3	-4	-3	-3	-7	-8	-33	-4
pair:fine_be	-8	-3	-4	-3	-4	-4	-9	-2	23	-27
pair:fine_for	-19	-3	-3	-4	-5	-5	-4	-4	-6	-5
pair:fine_of	-5	-2	-3	-3	-7	-4	-13	-3	44	-6
pair:fine_on	-7	-3	-3	-5	-6	-4	-7	-7	17	-4
pair:fine_to	-6	-3	-4	-4	-4	-4	-4	-3	9	-4
pair:firm_'s	16	-5	-4	-4	-8	-5	-6	2	-8	-6
pair:firm_,	-3	-5	-4		7	-9	-5	2	20	
pair:firm_.	-17	39	-10	-7	3	-7	-2	-3	-5	19
pair:firm_:		-5	-3	23	-14	-5	-5	-3	-4	-2
pair:firm_<f>	6	2	-4	-6	13	1	-2	4	5	-6
pair:firm_and	-24	-5	-16	-5	-5	-8	-7	-3	-8	-5
pair:firm_be	42	-4	-7	-6	3	-7	-7	15	-11	-5
pair:firm_from	-13	-5	-4	-7	24	18	8	-7	8	-3
pair:firm_have	10	-5	-3	23	-7	-8	-7	-4	-9	-7
pair:firm_in	-22	57	-6	-3	-3	-9	-6	-2	-7	25
pair:firm_like	-9	-3	-2	-13	-8	-4	-3	-8	24	-4
pair:firm_of	-9	-2	17	-9	-15	-12	-2	23	-14	-9
pair:firm_on	-7	-2	27	-7	16	-8	-9	-21	12	-1
pair:firm_sign	-5	-7	-4	-54	-8	-29	-15	-3	-3	-3
pair:firm_such	-21	-2	-17	-3	-6	-7	-5	-6	-32	-10
pair:firm_that	4	-4	-4	-7	10	-7	10	18	-10	-4
pair:firm_to	18	-5	-4	-2	-9	-8	-3	-3	-5	-7
pair:first_,	-5		-3	-5	-4	-5	41	-19	-3	6
pair:first_.	-12	-4	19	-21	-7	-7	-5	6	-6	-8
pair:first_;	-40	-2	-2	31	-3	-3	-3	-5	-3	-3
pair:first_appointment	24	-6	-2	-2	-2	-3	-2	-1	-1	-20
pair:first_be	-39	-4	-4	-5	-6	-6	-3	-2	-7	-12
pair:first_call	10	-6	-5	-4	-3	22	-7	-2	-6	-4
pair:first_case	-22	-4	-2	-3	-3	-18	-4	-4	16	-8
pair:first_day	14	21	-9	-18	-4	53	4	-2	-5	10
pair:first_for	-11	24	-5	-6	-7	24	20	29	-8	-4
pair:first_half	-3	-6	-8	-11	-27	2	-6	26	-5	-2
pair:first_in	14	-7	-4	-4	-5	10	27	20	-7	-4
pair:first_knock	-12	-2	-2	-4	45	-8	-3	4	-13	-3
pair:first_license	-7	-4	-5	-8	-5	5	-5	40	-5	-8
pair:first_meeting	22	-5	-10	-2	-2	-4	-5	-2	-3	32
pair:first_national	-20	-5	-5	-6	22	45	26	-3	-5	27
pair:first_of	2	-1	-6	13	-5	14	-3	2	-8	13
pair:first_quarter	16	-4	-3	-18	-9	40	-3	17	-9	-3
pair:first_satellite	-8	-10	-4	-7	-6	6	-6	-4	-6	-3
pair:first_stop	4	4	19	-2	-2	-11	-4	-2	-6	-2
pair:first_tenant	-14	-5	-5	-11	-12	17	-2	-5	-4	-4
pair:first_time	29	14	-8	-5	-6	18	2	-1	-8	-8
pair:first_to	29	-8	-6	-6	-5	42	8	-6	-6	3
pair:first_two	-8	-3	-4	-8	-4	37	-3	-3	-9	-5
pair:first_undersea	-16	-4	-3	-4	33	-20	-2	-3	-3	-5
pair:five_,	-7	-2	-4	34	-5	-6	-5	-4	-3	-5
pair:five_.	-15	-3	-6	-8	26	20	-2	-2	-5	-11
pair:five_<c>	2	-4	-2	-5	-4	-4	-21	-1	-3	-3
pair:five_billion	-5	-4	-3	-7	8	-8	-5	-4	-11	-4
pair:five_day	-36	55	-7	-3	-4	-5	-7	-3	16	9
pair:five_month	-9	-4	-3	-8	-7	16	-12	-5	-8	-7
pair:five_time	-10	-4	-4	-9	-5	-6	-5	-2	-9	-5
pair:five_year	-10	-4	-3	-2	3	-7	-1	3	3	16
pair:flag_off	-15	-11	-5	-6	-5	95	-12	-5	-11	-9
pair:flank_by	6	8	-4	-4	-3	-6	-3	-2	-4	-6
pair:fleet_of	-19	19	-3	-4	-7	28	-6	-4	-7	-6
pair:flight_,		-35	-7	-4	-4	42	-4	-3	-4	-4
pair:flight_home	17	-6	-2		-2	-4	-3	-4	-4	-4
pair:flood_,	-16	36	38	-7	-4	-11	-7	-5	-32	-2
pair:floor_,	-6	36	-6	-3	-4	-5	29	-2	-11	-5
pair:floor_of	-26	-2	-8	-3	-6	-4	-3	17	-3	-5
pair:floor_price	9	24	-4	-5	-10	-9	-22	-11	24	-8
pair:flow_,	-18	-4	-4	-16	-11	-6	21	7	-9	-3
pair:flow_be	-14	-4	-5	76	-6	-5	-22	-3	-5	-3
pair:fly_beyond	-9	-4	-2	-7	-5	-4	-3	42	-11	-2
pair:fly_home	14	12	-4	-7	-4	-17	-4	-2	-4	-4
pair:fly_in	59	-15	-3	-2	7	-9	-2	-3	-5	-6
pair:fly_on	-24	65	-6	-4	28	-8	-5	-5	-6	-5
pair:fly_to	-5	52	-1	-5	-3	-3	-4	-3	-4	-8
pair:follow_,	28	-4	-4	6	5	-6	17	-2	-11	-8
pair:follow_.	-11	-3	-4	-6	10	12	-7	-3	-7	-5
pair:follow_<p>	-19	-37	-5	-4	-3	-5	-5	-3	-7	27
pair:follow_a	-6	-3	-3	-10	2	-9	2	-2	32	-7
pair:follow_by	51	-6	-3	-8	-5	-7	-5	-7	4	-5
pair:follow_in	-12	32	-7	-7	-8	42	-16	-3	-3	-6
pair:follow_on	-16	-9	16	50	-2	-4	-5	-3	-2	-3
pair:follow_the	7	18	-8	22	-3	-5	-9	-2	-3	-5
pair:follow_up	25	-8	-3	-5	-3	-8	-9	-2	-40	-7
pair:following_day	58	-2	-3	-4	29	-5	-2	-2	-4	-5
pair:foot_in	25	35	-6	44	-12	-21	-3	-8	-7	-5
pair:foot_of	-26	-9	-6	-6	-8	45	-2	-3	-6	-10
pair:for_"	-3	-3	-3	-5	-9	-7	-4	-5	44	-3
pair:for_$	-9	-3	-3	-14	8	-9	-5	41	32	-4
pair:for_,	-2	-4	-4	-5	-8	10	7	-3	-7	-6
pair:for_.	-8	-4	-5	-5	-12	-6	-2	11	1	-2
pair:for_12	-8	-4	-4	29	-13	-8	-21	-7	51	-3
pair:for_15	-6	-2	-2	-10	-8	-4	-8	6	-9	-2
pair:for_2026	-8	-5	-4	34	23	-10	5	-4	-4	-3
pair:for_30	-14	-3	-4	38	-4	-6	-7	13	33	-6
pair:for_4,000	-11	-4	-6	14	-6	-5	-5	-2	17	-19
pair:for_40	-10	-5	33	45	6	-7	-7	-11	-8	-5
pair:for_5g	-12	-2	-1	-7	-8	-5	-13	19	5	-2
pair:for_800	-11	-5	-4	59	-4	-4	-4	-16	-28	-3
pair:for_90	-10	-2	-2	28	-26	-3	28	46	6	-18
pair:for_<a>	-14	-4	-3	12	5	-1	-8	-5	3	2
pair:for_<c>	-6	-2	-4	-4	9	-4	-1	-1	-3	-4
pair:for_<f>	1	-3	-3	-1	10	-1		8	-1	-6
pair:for_<o>	-13	-4	-12	-3	36	5	-4	-3	-4	-6
pair:for_<p>	4	6	-2	-6	-3	-5	-5	-3	-4	3
pair:for_a		1	3	1	6	-6	-2	1	-4	1
pair:for_about	-2	-3	-2	-2	18	-5	-8	-17	-3	-3
pair:for_advance	-2	-2	-1	-4	18	-11	-5	10	-14	-1
pair:for_ai	5	-5	-7	-15	12	2	21	-6	9	12
pair:for_all	-14	-6	-18	7	-4	25	-8	-3	-14	29
pair:for_an	14			2	4	-2	1	-3	-4	-6
pair:for_another	-6	-2	-10	24	-6	-14	12	-17	-10	-2
pair:for_answer	-36	-3	-3	-31	-4	-3	-5	-3	-6	-5
pair:for_anybody	-7	-11	-3	-4	-6	-7	-6	-3	-6	-4
pair:for_artificial	-27	-7	8	6	-4	-7	63	-7	-7	-5
pair:for_bill	-4	-1	-1	-17	-13	-2	6	-9	5	-1
pair:for_by	-13	-7	-3	-4	23	8	-5	-3	-6	-5
pair:for_child	-8	-6	-4		-4	-10	48	-6	-23	-4
pair:for_chip	-8	-5	-6	-8	-6	19	25	-5	-9	17
pair:for_closer	-12	-7	-6	-8	-5	-4	-5	-2	-3	-3
pair:for_cloud	-10	-6	-4	34	-7	-7	3	-3	-4	-4
pair:for_comment	-8	-4	-3	-10	-3	-8	54	-5	-10	-4
pair:for_communication	-18	-2	-2	-3	31	-4	-6	-7	-3	-4
pair:for_communications	1	-2	-2	-5	-4	-2	-3	18	-3	-9
pair:for_cooperation	36	-3	-6	31	-5	-4	-22	-2	-3	-2
pair:for_cyber	-2	-3	-14	7	-9	32	11	-13	-8	-2
pair:for_datum	-10	-7	-4	-4	3	-9	34	-3	-7	15
pair:for_delivery	12	-3	-4	-5	-4	-5	-11	-4	-7	-5
pair:for_digital	-8	1	-5	-4	7	-6	5	-4	12	22
pair:for_each	-6	-3	-3	-9	-7	-8	-6	-5	12	-7
pair:for_electronics	13	-5	-4	-4	-17	-5	60	-7	-6	-10
pair:for_eleven	-17	4	-6	-3	-3	-9	-5	-2	-1	1
pair:for_every	-9	-3	-3	-6	23	21	-10	-8	-10	-4
pair:for_fail	-4	-2	-1	-3	-4	-8	-4	-6	23	-3
pair:for_fiber	-21	-2	-4	44	60	-7	-7	-9	-7	-6
pair:for_fifteen	1	-5	-4	29	-4	-6	-2	-12	-19	-6
pair:for_five	-7	-4	-4	7	4	-6	-3	-10	5	-10
pair:for_foreign	-1	-3	-5	-6	-6	-6	68	-4	-7	-9
pair:for_four	18	4	-7	-5	-5	-5	-8	-3	-7	-5
pair:for_good	-5	-3	-2	17	-4	-4	-8	2	-11	-2
pair:for_government	-14	-5	-7	-5	-4	-6	-7	-3	-6	-6
pair:for_half	15	-5	-4	-3	-3	-3	-7	-2	12	-3
pair:for_have	-6	-3	-2	-4	-36	-11	-12	-36	92	-3
pair:for_his	-17	-4	-6	-5	-4	-5	-3	-3	-6	-8
pair:for_industry	-7	-4	-4	-7	52	-9	-19	43	-14	30
pair:for_information	-13	-3	13	-18	-4	-3	6	-10	43	15
pair:for_innovation	-9	-2	-3	25	-2	-6	-2	-2	-4	-1
pair:for_investment	-13	-3	-8	26	-8	-2	-5	-4	-3	-3
pair:for_investor	16	-3	-8	-18	-10	-5	-3	-3	-12	-16
pair:for_it	-9	-4	-4	-2		-6		-1	-8	-4
pair:for_its	-12	-5	15	21	-6	-2	-9	12	3	-4
pair:for_joint	-10	-7	-11	-7	-2	-12	13	-1	-3	-3
pair:for_late	24	-12	-4	-5	-4	-6	-7	-4	57	-3
pair:for_medical	20	-7	-3	3	-7	2	-6	-2	-6	-8
pair:for_mobile	-14	14	-9	-5	-4	-6	12	-6	-10	-4
pair:for_month	-34	-14	-5	-5	-5	-8	-10	-5	-7	-6
pair:for_more	14	4	-3	-10	4	-4	-4	-3	-6	-6
pair:for_most	37	-4	-9	-10	-4	-12	-4	-12	-6	-11
pair:for_nine	-11	-11	-9	-4	-4	-6	-5	-2	-5	39
pair:for_no	-15	12	-3	-10	-4	-4	-2	25	-4	-2
pair:for_not	-7	-2	-2	-5	-12	-5	-5	-7	79	-3
pair:for_one	-12	-4	-2	10	-4	-4	10	-6	24	-5
pair:for_online	-7	-3	-4	-4	26	-5	-4	-3	-22	-3
pair:for_others	-26	-4	-6	-6	-4	-10	-4	-3	-6	-3
pair:for_public	-3	-3	-3	-4	-4	-5	35	8	-9	-5
pair:for_review	-3	-2	-2	-4	-3	-4	-3	-8	30	14
pair:for_rural	-35	-10	-4	-7	14	19	-8	-3	-6	-3
pair:for_sale	-9	-3	-2	-4	-5	-5	-5	-9	2	-3
pair:for_satellite	-11	-5	-3	-8	-3	-13	56	-8	-4	-2
pair:for_school	21	-4	-6	-2	-13	-6	2	-4	-3	-2
pair:for_sell	-6	-3	-4	-5	-17	-9	-6	-15	78	-5
pair:for_semiconductor	-15	-6	-6	32	7	-10	4	-4	-4	-3
pair:for_send	-5	-2	-2	3	-6	-3	-4	-16	39	-2
pair:for_seoul	-31	75	-4	-4	-5	-5	-4	-2	-5	-11
pair:for_seven	-6	-4	-8	-6	-4	-4	-5	32	35	-9
pair:for_share	-7	-4	-3	-43	-10	-10	-8	-2	37	-4
pair:for_six	-12	-5	-4	4	-7	-7	-5	-4	-14	-15
pair:for_small	-12	-5	-4	-2	-7	35	-19	21	-4	-4
pair:for_smart	-20	23	-4	29	-6	-15	18	-4	-9	-5
pair:for_social	1	-6	-3	-5	-4	-6	9	-2	-3	-4
pair:for_start-ups	57	-6	-5	-5	32	36	-9	-3	-7	-13
pair:for_such	-12	-1	-5	-2	-1	-9	14	-10	5	-5
pair:for_support	-12	-9	-4	-3	-4	-8	-4	-3	-2	-3
pair:for_talk	14		-8	-4	-2	-2	-2	-2	-2	-3
pair:for_technology	2	-4	-5	-4	21	-5	6	-2	-2	-2
pair:for_ten	-6	-2	-3	19	-10	-8	7	27	-4	
pair:for_that	4	-3	-2	2	9	-6	-3	-4	28	-10
pair:for_the	1	2	1	-1	5		-4	-2	-3	-3
pair:for_their	23	-6	33	-6	-5	-5	13	-5	-7	-4
pair:for_them	7	-4	-4	-4	10	26	-1	-5	-10	-7
pair:for_this	-25	-5	-2	-21	-5	-11	-6	-3	-3	-3
pair:for_those	-10	-5	-4	-3	-4	-20	31	-6	-8	-3
pair:for_three	6	-1	5	11	-5	-5	7	3	-10	-3
pair:for_tokyo	-17	52	-12	-4	-5	-6	-4	-3	-5	-17
pair:for_tower	-21	-3	-4	29	62	-7	38	-8	-4	-6
pair:for_twenty	15	-4	-5	-20	-4	-12	-4	-2	-3	-3
pair:for_two	20	3	17	-1	-1	-8	-5	-1	-7	-3
pair:for_us	-5	-4	-2	-6	-21	-4	-4		12	-5
pair:for_use	-7	-2	-3	-7	-6	-7	51	-7	11	-4
pair:for_village	-10	-4	-4	-15	21	-14	-4	-3	-8	-3
pair:for_want	-4	-3	18	-5	-3	22	-8	11	5	-5
pair:for_week	-26	-5	-10	-3	-4	-2	-5	31	-11	-7
pair:for_what	-5	-9	-3	-4	-4	-4	-5	11	6	-5
pair:for_which		-3	8	-5	-3	-1	6	4	-6	-2
pair:for_whom	18	-2	-3	-4	12	-3	11	17	-5	-11
pair:for_year	-14	-4	-5	-16	-10	-6	-9	-9	-5	-4
pair:for_young	-18	39	-5	12	-10	-6	-6	-3	-4	-13
pair:for_“	10	-3	-6	37	-1	-2	-8	-1	-4	-1
pair:forbid_the	-9	-5	-8	-3	-3	-5	33	-4	-25	-4
pair:force_.	-8	-3	-3	8	-5	-5	52	13	-1	-7
pair:force_on	-14	-5	-5	43	-4	-17	76	-5	-6	-5
pair:force_since	-8	-4	-3	29	-3	-6	13	-7	-31	-4
pair:force_to	-11	-5	-4	37	-5	-9	-9	-5	-12	-6
pair:foreign_direct	-7	-4	38	-4	-5	-3	-5	-3	-5	-2
pair:foreign_firm	-6	-5	-3	-4	-29	-9	-6	-4	-7	-3
pair:foreign_investment	-9	-3	-2	-7	-8	-6	-9	-5	-4	-5
pair:foreign_investor	-5	-4	-3	-6	-13	-4	32	-4	-14	-4
pair:foreign_ministry	-3	14	-4	15	12	-5	-7	-4	-2	-3
pair:form_.	-7	-5	-4	-7	-5	-8	25	24	-9	-10
pair:form_a	-36	-4	-5	28	-8	-8	25	-4	-6	39
pair:formal_notice	-7	-2	-4	-12	-4	-4	-17	-8	54	-3
pair:forty_minute	75	-16	-4	-6	-5	-5	-4	-2	-5	-7
pair:forum_,	-5	-5	7	-4	-4	-7	-4	-2	-3	-6
pair:forum_.	-20	12	10	2	-3	-4	-5	-3	-3	-4
pair:forum_in	-17	-8	91	-5	-5	-15	-7	8	-4	-4
pair:forum_on	-25	-5	61	-7	-3	-14	-6	-3	-4	-3
pair:forward_.	-15	-6	-4	-9	27	19	-6	-2	-3	-37
pair:forward_a	-8	-3	-5	-12	-5	-11	65	-2	-7	-6
pair:forward_by	-12	31	-7	-9	-2	-12	54	-3	-6	-7
pair:forward_to	-14	-3	-2	-5	7	-3	-5	-3	14	10
pair:found_<f>	-21	-4	-4	-4	-5	-7	-3	-4	-14	-6
pair:found_in	-11	-4	-4	-5	-7	-8	-5	3	-8	-5
pair:foundation_stone	-20	-8	-4	-5	-9	90	-15	-4	-9	-5
pair:founder_,	20	-5	-7	-4	12	-9	-4	-3	21	-7
pair:founder_.	20	-4	-6	-5	1	-5	-2	-4	-36	-4
pair:founder_of	-14	-3	-4	18	9	20	-7	-3	60	-10
pair:four_.	-17	-4	-3	-7	-4	-5	11	-21	-10	4
pair:four_bidder	-7	-3	-2	-6	-3	-5	-6	88	-23	-14
pair:four_day	-36	31	-9	-3	-3	-4	-4	-2	25	-9
pair:four_hour	28	7	-4	-12	-4	-8	3	-3	-8	-5
pair:four_in	-9	-1	-2	42	-7	-5	-2	-3	12	-2
pair:four_million	-15	-4	-5	-3	8	-5	-6	-13	24	-6
pair:four_minute	-42	-4	-6	31	-5	-9	-5	-3	-5	-4
pair:four_of	11	-5	-5	-7	-4	-6	19	-4	14	2
pair:four_per	-5	-3	-2	-10	-21	-7	44	-6	-17	-4
pair:four_time	-39	-3	-4	-4	-6	-7	-6	-4	-9	-10
pair:four_year	-7	-4	-5	-12	8	12	15		25	4
pair:fourteen_month	-15	-3	-5	-3	-4	-10	-8	20	-5	-4
pair:fourth_operator	-11	-4	-5	-5	-5	-13	-7	-6	-14	-3
pair:framework_,	-4	-5	-7	37	-3	-2	-7	-4	-9	-1
pair:framework_contract	-18	-2	-3	23	-3	-5	-8	-2	-8	-5
pair:framework_for	-10	-4	-4	-10	-4	-11	34	-2	-4	-2
pair:framework_of	-4	-6	22	8	-10	-4	-7	-2	-8	-2
pair:franc_,	-19	-2	-3	-7	81	-6	-2	-6	-20	-4
pair:franc_from	-5	-3	-5	-4	20	-33	-3	-7	-26	-3
pair:franc_in	-3	-2	-2	-3	-10	-7	-5	5	-34	-3
pair:francisco_.	46	14	-4	-4	-3	-5	-11	-3	-3	-10
pair:fraud_,	-11	-7	-3	19	-6	51	-11	-4	-9	-12
pair:fraud_.	31	-4	-4	-6	-5	-5	23	-5	-16	-3
pair:free_for	-6	-5	-3	-5	-6	42	-15	1	-2	-4
pair:free_internet	-8	-5	-5	-8	-8	3	30	-2	-3	-5
pair:free_of	-11	-3	11	14	19	-7	20	-5	-12	-6
pair:free_to	-14	-2	-5	-4	-5	-13	-7	41	-9	-4
pair:free_wi-fi		49	-4	-5	-3	39	-8	-4	-13	-7
pair:free_zone	-10	-4	-5	-4	-3	-9	25	-6	-5	-1
pair:freeze_<f>	-9	-2	-2	-4	-8	-3	-8	-23	19	-3
pair:freeze_the	-5	-2	-2	-11	-3	-3	-11	9	59	-4
pair:frequency_,	-8	-6	-4	43	-3	-9	-5	-19	-5	-4
pair:fresh_from	27	34	-2	-3	-3	-3	-2	-2	-4	-10
pair:fresh_money	-8	-2	-2	-8	1	-5	-4	-7	-22	-3
pair:friday_'s	-32	-11	-13	-6	-3	44	-13	17	-5	34
pair:friday_,	14	14	-2	9	-3	6	5	-3	13	-5
pair:friday_.	8	5	6	12	-6	7	4	-2	1	2
pair:friday_:	-10	47	-4	41	-11	41	-7	-3	-6	-4
pair:friday_and	-12	-6	-4	-4	-6	-6	17	-4	25	26
pair:friday_at	-14	68	2	-6	-3	-17	-4	-2	-3	-7
pair:friday_be	33	-6	18	-6	-4	28	22	24	-8	-10
pair:friday_by	8	-6	21	-8	-6	-8	13	20	-10	20
pair:friday_for	-5	13	-5	-25	15	-6	-15	25	-12	-4
pair:friday_in	35	-5	18	-9	-2	-8	-4	-2	-2	-5
pair:friday_that	-34	-4	-2	-11	-7	-4	-5	-12	40	-7
pair:friday_to	12	-5	32		-5	17	1	8	5	-7
pair:friday_with	12	8	11	-6	-5	-6	-4	-6	-3	-4
pair:friend_of	-18	-5	-4	-3	-4	-5	-3	-3	-5	-19
pair:friendly_country	-36	-6	-16	-11	-2	-2	-3	-2	-2	-2
pair:fringe_of	-6	-8	-19	25	-4	-4	-4	-3	-3	-2
pair:from_.	23	-12	-3	-1	11	-7	-7	-6	-1	-3
pair:from_1	-13	-4	-4	-4	-7	-7	41	9	-11	2
pair:from_3	-15		83	-6	-4	-10	-9	-4	-5	-4
pair:from_<a>	-6	-4	-3	4	13	-4	-4	24	1	
pair:from_<c>	4	-7	-2	-1	3	-2	-4	-2	4	-1
pair:from_<f>	-6	-2		1	11	-4	-5	-6	6	7
pair:from_<o>	10	-5	-12	-15	2	-12	1	-3	-7	-5
pair:from_<p>	9	-4	-2	2	-3	-5	-3	-3	-5	11
pair:from_a	-5	23	5	-12	-3	12	1	6		
pair:from_abroad	-17	-4	-3	-5	-7	-4	-8	4	7	-5
pair:from_an		-3	-3	-4	14	20	-7	-4	19	-5
pair:from_april	-18	-4	10	-6	-10	-7	51	17	-5	19
pair:from_august	-2	42	-3	-5	-4	-7	-4	-2	-7	-2
pair:from_it	3	22	-4	-4	-4	-5	-5	-2	5	-9
pair:from_its	-9	-3	-3	-9	53	-7	7	-21	53	-5
pair:from_january	-12	-6	-5	5	-5	-5	57	-6	-17	-6
pair:from_june	7	31	-13	-6	-3	-5	-11	-6	43	-6
pair:from_kourou	-5	-9	-4	-6	-4	22	-9	-3	-9	-4
pair:from_march	-12	16	-2	-4	-5	32	-3	-10	32	-2
pair:from_may	-9	-5	26	-11	-4	-5	26	9	-10	23
pair:from_monday	-25	-5	37	-6	-7	27	-10	33	-18	43
pair:from_next	-13	-10	-7	-6	-14	54	40	-5	-9	53
pair:from_now	-14	-5	-3	-7	-5	-7	10	-2	2	-9
pair:from_october	-8	-7	-10	28	-6	31	-14	24	-10	-3
pair:from_one	-6	-6	-6	-4	-7	-15	-16	-2	-7	-2
pair:from_outside	-8	-5	-6	-8	-6	-14	-5	-3	-4	48
pair:from_seoul	12	23	-19	-4	-6	-4	-4	-3	-12	-9
pair:from_social	-9	-2	-3	-3	-3	-7	69	-3	-27	-10
pair:from_take	-2	-1	-3	-3	-5	-7	-7	12	-21	-15
pair:from_the	-3		-2	-3	1	1	-2	6	-2	1
pair:from_their	-9	-4	-6	38	-6	-28	-19	-4	-4	-4
pair:from_them	44	-6	-4	-2	-7	-3	-2	-4	-19	-6
pair:from_there	40	-10	-4	-3	-3	13	-5	-3	-4	24
pair:from_today	-34	34	-4	-5	-7	79	-8	-6	-6	24
pair:from_tuesday	-14	63	32	-6	-4	20	-6	-4	-7	-6
pair:from_use	-8	-3	-4	-3	-3	-3	15	-9	50	-3
pair:from_washington	-31	45	-4	-3	9	-8	-7	-7	-5	-6
pair:from_which	-12	22	-3	-4	-4	-5	-4	-5	12	-5
pair:front_,	6	-2	-2	31	-6	-6	-4	-2	-6	-3
pair:front_of	4	-8	-3	7		13	-3	-5	-5	-7
pair:fuel_,	-17	-5	-4	-6	-3	-8	-6	-5	-18	-7
pair:full_,	-12	-7	-4	-5	-5	-4	-7	-3	-17	-5
pair:full_of	-23	21	20	-5	-10		-2	-2	-3	-5
pair:fund_,	-11	-3	-4	-6	-5	-10	45	-10	22	-5
pair:fund_.	32	-5	-9	-10	-17	27	-6	-3	-4	-6
pair:fund_<f>	6	-3	-3	-4	-21	-6	-3	-6	-6	-3
pair:fund_and	-10	-8	18	-6	24	-5	-4	-3	-6	-3
pair:fund_be	-7	-4	-5	15	28	-6	-4	-3	-3	-3
pair:fund_for	-13	-4	-4	-3	15	52	-7	-2	-6	-4
pair:fund_have	-20	-4	-5	-2	31	-7	-3	-3	-4	-9
pair:fund_of	-9	-4	-8	-4	-18	-14	5	-3	-5	-3
pair:fund_to	-4	-3	-4	-5	9	-6	-7	-21	-3	-5
pair:further_,	-7	-3	-2	-5	-11	-6	-8	-4	27	-4
pair:further_notice	-25	-3	-3	-4	-5	-2	-8	-2	-3	25
pair:future_,	-14	-4	-5	5	-6	-5	12	-5	-5	-4
pair:future_.	-23	-3	-2	-30	-4	24	18	-4	-3	-2
pair:future_of	-5	-4	33	-8	23	-4	-4	-2	-3	-8
pair:gain_the	-5	-4	-3	-7	-3	-5	-3	43	-9	-6
pair:game_,	-5	-2	-3	-3	-3	-8	15	-8		-1
pair:game_studio	17	-5	-5	-4	-24	6	-4	-3	-6	-4
pair:gate_of	-9	24	-7	-5	-5	30	-5	-2	-3	-5
pair:gather_in	1	-11	47	-6	-5	-5	-6	-3	-4	-7
pair:gathering_in	22	-5	30	-3	29	-6	-6	-2	-10	-5
pair:gazette_on	-3	-3	-7	-7	-4	-12	38	3	-13	-4
pair:gefion_,	-15	-3	-5	-6	-9	22	-4	-3	-8	-10
pair:gen_(	8	-4	-2	-2	-3	-5	-9	-2	9	-7
pair:general_,	-19	-4	-5	-11	-3	-10	-3	-2	-13	24
pair:general_<p>	9	-4	-6	-3	4	-13	4	-7	-6	-3
pair:general_manager	6	-2	-3	-4	28	-10	-4	-5	-5	-6
pair:general_of	8	-4	-4	18	-3	-8	-8	-2	-6	18
pair:generation_,	-3	-4	-5	-3	-3	-11	-5	-2	-5	33
pair:generative_ai	-4	-3	-6	-4	36	37	3	-3	-9	-5
pair:generative_model	-16	-6	-9	-21	-6	19	56	-2	-3	-4
pair:geneva_,	-33	30	22	-5	-3	-7	-5	-2	-3	24
pair:geneva_for	21	42	16	-5	-5	-6	-4	-3	-3	-5
pair:get_,	17	-3	-2	-5	-4	-6	-16	16	-4	-19
pair:get_.	-25	32	-3	-4	-11	-5	-5	-4		-4
pair:get_<a>	-11	-2	-2	-5	-4	-5	-6	-40	-52	-6
pair:get_<c>	-8	-3	-3	-5	16	19	-4	-24	-9	-4
pair:get_a	1	-2	-5	-5	-1	2	-2	19	-5	18
pair:get_acquaint	4	57	-6	-6	-3	-9	-6	-3	-4	-8
pair:get_an	-5	-4	27	3	-9	-7	-9	-3	-5	-3
pair:get_its	10	-8	-5	7	-4	39	9	-22	-18	-5
pair:get_off	-1	-3	-2	-6	-19	-5	-3	-17	62	-8
pair:get_out	-15	-5	-3	-2	-4	-5	-13	-5	-6	-9
pair:get_the	-7	-4	-3	18	-7	-7	-5	13	-6	-5
pair:get_to	-22	-7	-3	-4	-7	17	-5	-3	-5	-4
pair:get_under	-9	-13	38	-6	-6	31	-6	-9	33	-3
pair:ghana_'s	7	-4	-6	4	-4	-3	-3	-3	-8	18
pair:ghz_band	-8	-3	-3	-4	-5	-4	13	21	-12	-3
pair:giant_.	-11	-6	-5	-8	-6	-22	-9	-4	-8	-6
pair:giant_<f>	-4	-4	-3	-12	21	-6	-2	-3		-4
pair:girl_.	-13	-10	-6	-10	-5	43	-9	-3	-7	-5
pair:gitex_global	-22	-6	41	-4	-4	-4	-4	-3	-5	-9
pair:give_.	-11	-3	18	-9	-5	26	-10	-11	-8	-7
pair:give_<a>	-6	-4	-3	-10	-17	-5		29	-1	-4
pair:give_<f>	-12	-2	-3	-8	-7	-8	-1	24	20	-6
pair:give_<p>	14	-2	1	-4	-6	-3	-4	-3	5	-9
pair:give_a	29	-9	1	-6	-7	15	-3		2	1
pair:give_an	7	-16	-2	-2	-5	-4	38	-6	-2	-8
pair:give_audience	54	-5	-5	-5	-5	-4	-3	-10	-5	-13
pair:give_by	-3	-5	-3	-16	38	-9	-6	-3	-8	-9
pair:give_it	-21	-5	-4	-6	-8	-5	29		17	28
pair:give_its	-5	-3	-4	-7	4	-10	56	-2	-8	-5
pair:give_no	-12	-4	-5	-8	-4	-7	-8	-22	-7	-30
pair:give_out	-25	-5	-3	-3	-12	20	-9	-3	-15	-4
pair:give_thanks	-46	-5	-5	-2	-5	-2	-3	-4	-3	-8
pair:give_the	-15	-4	17	-7	9	-7	13	16	-8	-6
pair:give_them	-6	-3	-5	-6	-4	-5	2	16	1	-5
pair:give_to	-11	-2	-3	40	-11	-6	-8	23	-10	-7
pair:give_up	-30	-5	-4	13	-7	-5	-4	-4	-5	72
pair:give_us	14	-4	-8	-3	24	-6	-9	-2	-4	-6
pair:glad_of	-38	-5	-3	-3	-4	-4	-3	-3	-4	-8
pair:glad_to	-23	-6	-3	-5	-5	-5	-3	-2	-3	-10
pair:global_ai	-14	-4	45	-3	-3	-13	5	-2	-3	-3
pair:go_,	-25	-7	-3	-5	-4	-6	-3	-5	-4	27
pair:go_.	17	-6	-4	-6	-3	-7	-6	1	-8	35
pair:go_<p>	-18	53	-4	-5	-4	-6	-5	-3	26	27
pair:go_after	-11	-4	-3	-6	-9	-7	-7	-16	45	-3
pair:go_ahead	16	7	-4	-3	28	-10	-6	8	-19	-4
pair:go_back	-16	3	-4	17	-8	-5	7	-6	1	-14
pair:go_before	-15	-13	31	-5	-2	-4	-8	-2	-15	-5
pair:go_by	-20	10	-4	-3	-5	-8	-4	-2	-4	4
pair:go_dark	-10	-6	-4	-8	-2	-7	-7	-7	22	-4
pair:go_digital	-6	-7	-6	-3	-14	-11	39	-3	-4	-3
pair:go_for	-2	-5	-2	-6	-22	-4	-3	-16	3	-2
pair:go_from	-17	34	-4	26	-8	34	-4	-20	-27	-5
pair:go_home	-34	-5	-2	-4	-5	-7	-3	4	-11	-3
pair:go_in	-22	-21	1	-6	-4	29	-13	-4	-18	46
pair:go_into	24	5	-4	-7	5	31	3	-6	-13	-5
pair:go_live	-12	-14	-5	15	-8	127	-8	-9	-6	-5
pair:go_on	-3	11	-2	-4	-4		6		-3	-5
pair:go_online	-6	-9	-4	-2	-4	20	-10	-4	-5	-3
pair:go_out	-6	-2	26	-6	-3	-5	12	-7	5	-6
pair:go_over	50	-13	-5	1	4	-6	-4	-6	-5	-6
pair:go_round	-17	91	-10	-5	-3	-19	-7	-5	-4	-4
pair:go_the	-6	-7	-3	-10	-2	16	21	-4	14	23
pair:go_thru	30	-11	-4	-3	-6	-10	-5	-4	24	-8
pair:go_to	-10	3		9	2	-5	5	7		2
pair:go_unanswered	-8	-5	-2	-7	-3	-6	-5	-5	-9	-18
pair:go_up	-2	-6	-5	-4	-8	-6	-9	-3	-11	14
pair:go_well	-37	-10	-3	-5	-6	-32	-3	-3	-5	-4
pair:go_with	-23	-6	-3	-7	-3	-5	-5	-3	-4	-6
pair:goal_that	-6	-2	-3	-3	-7	-4	-4	-1	-3	-2
pair:good_,	-13	-8	-3	-10	-3	-7	-7	-2	-4	-5
pair:good_.	1	6	-4	-8	-6	22	-4	-9	-7	-3
pair:good_and	-9	-4	-3	-3	-12	-10	-9	-4	-4	-2
pair:good_deal	-6	-5	-3	-11	-4	-3	-6	-4	-7	-4
pair:good_for	-11	-4	-3	-3	-4	-5	-12	-4	-4	-4
pair:good_many	-21	-7	-5	-3	-3	-5	-4	-2	-4	-5
pair:good_of	-16	-3	-3	-2	-17	-3	-4	-2	-5	-3
pair:good_one	-31	10	-7	-4	-3	-4	-5	-4	-4	-6
pair:good_part	52	-4	-5	-5	-5	-4	-4	-2	-5	-5
pair:good_than	-19	-3	-3	-8	-3	-5	-3	-2	-5	41
pair:good_time	-5	-5	-3	-4	-12	-10	-2	-3	-4	-2
pair:governance_and	-14	3	-3	-5	-7	6	-3	-2	-3	-3
pair:government_'s	-4	-12	-3	-4	-4	12	34	-5	-10	43
pair:government_,	-12	-3	-8	5	16	-7	-5	-3	-4	-4
pair:government_.	9	-5	1	-7	-4	52	30	-3	-4	5
pair:government_agency	-5	-6	-3	-8	-4	-5	-4	-1	-3	-3
pair:government_and	-12	-3	-3	18	-4	-6	-5	-3	-5	-4
pair:government_be	20	-3	-3	-8	-4	-4	3	-9	-2	-4
pair:government_entity	-5	-3	-4	48	-3	-11	-12	-2	-5	-2
pair:government_have	-12	-7	-5	-10	-2	-8	44	-3	-7	15
pair:government_house	16	-7	-4	-3	-3	-6	-4	-3	-4	-6
pair:government_of	-29	13	-5		6	-7	7	18	-5	-10
pair:government_on	30	-6	-4	-4	-6	-26	-7	32	-4	-10
pair:governor_<p>	-9	-3	-8	-4	30	-11	27	13	8	-8
pair:governor_of	2	28	-5	-4	-6	30	-15	-3	-8	13
pair:grace_the	-19	-8	77	-9	-4	-8	-6	-4	-5	-16
pair:graduate_of	10	-6	-8	-6	-6	-7	-1	-2	-4	-10
pair:grant_,	-11	-7	-2	-4	-14	-9	-6	-4	-6	-8
pair:grant_<f>	-9	-2	-2	17	17	-2	-3	9	-11	-1
pair:grant_<p>	12	-2	-2	-2	-13	-5	-1		-3	-6
pair:grant_a	1	-3	-2	-4	-17	-11	-3	47	-5	-4
pair:grant_an	34	-3	-3	-3	-10	-2	-2	-5	-2	-6
pair:grant_of	-1	-4	-4	-6	56	-6	-5	-15	-4	-2
pair:grant_the	-6	-1	-4	-3	-48	-3	-5	48	-24	-1
pair:grant_to	-3	-3	-2	6	29	-3	-5	8	-10	-2
pair:graphic_processor	6	-3	-3	-6	45	-9	-5	24	-4	-3
pair:green_light	-5	-3	-3	-6	-6	-12	-1	64	-19	-3
pair:grid_.	-10	-5	-4	-6	-6	30	-17	33	-13	-4
pair:ground_,	-7	-6	-8	37	-5	-4	-8	-3	39	-5
pair:ground_.	-7	-6	-3	-4	-5	-10	-5	8		-5
pair:ground_be	-17	-4	-3	-6	-7	41	-4	-3	-10	-3
pair:ground_for	-31	-4	-3	-2	-3	31	-2	-2	19	-5
pair:ground_on	-11	-7	-7	-5	-8	49	-6	-2	-8	-4
pair:ground_station	16	22	-3	-5	14	-2	-4	3	-6	-3
pair:group_,	9	-7	-5	-7	-6	-5	-3	-2	-4	3
pair:group_.	19	-3	-4		-6	-3	-3	-1	-1	-2
pair:group_<f>	-6	5	-3	4	15	-5	-3	8	-1	-4
pair:group_<o>	-6	-6	-10	-5	-4	-9	-8	-3	46	-4
pair:group_ceo	-20	-7	-4	-5	-5	-4	-3	-6	-9	48
pair:group_have	-32	-3	-2	-10	34	-4	-2	-2	-3	-9
pair:group_of	-4	27	16	2	8	-6	-4	-4	-3	-7
pair:grow_.	-14	-6	32	-3	-6	-7	-4	-3	-5	-3
pair:grow_by	-9	-5	-5	-4	-29	-5	-6	-4	-12	-6
pair:growth_.	19	-5	-3	4	-4	-4	-5	-2	-6	15
pair:growth_of	13	-8	-6	-6	-4	-3	-3	-2	-3	-4
pair:guard_.	-9	-6	-5	-7	-7	-8	-5	-10	40	-5
pair:guest_,	-21	-6	24	-4	-5	16	-3	19	-3	-10
pair:guest_.	-1	7	-13	-4	-3	45	-7	-3	-4	-8
pair:guest_be	-14	26	-9	9	-5	-5	-3	-2	-3	-5
pair:guest_from	-2	-8	-30	-3	-3	-5	-4	-2	-13	-4
pair:guest_in	46	-7	-12	-3	-6	-5	-3	-3	-4	-12
pair:guest_of	31	-24	18	-4	-3	5	-3	-3	-3	-10
pair:guest_on	-2	-6	-7	-3	-5	-8	-4	-3	-3	-12
pair:guidance_,	-7	-4	-3	24	-37	-7	73	-4	-5	-2
pair:guide_,	35	-8	-3	-3	-2	-5	-3	-2	-5	-12
pair:guide_on	52	-5	-8	-6	-5	-22	49	-4	-6	-10
pair:guideline_on	-11	-4	-7	-3	-3	-6	52	-4	-7	-4
pair:h.e._<p>	-2	-3	22	-3	-4	-3	-5	-2	-4	-8
pair:h.e._dr.	31	-4	-4	-3	-8	-5	-4	-3	-3	-5
pair:half_,	-16	35	-4	22	-11	-6	-6	-5	-6	-6
pair:half_a	-16	-1	-3	-11	22	-5	-1	-2	3	-4
pair:half_an	19	-9	-4	-2	-2	-3	-6	-4	-5	-3
pair:half_of	-4	-1	2	-5	11	3	-1		-1	-5
pair:half_the	-13	-9	-3	-3	20	-9	-9	-4	-7	-4
pair:hall_,	-10	-3	-4	11	15	-6	-3	-5	-5	-10
pair:hall_.	15	-6	7	-6	-9	-7	-3	-3	-5	-3
pair:hall_in	11	-14	18	-6	17	17	-9	-3	-4	-6
pair:hall_of	35	-5	-11	6	-6	20	-6	-4	-7	-7
pair:hand_,	12	-6	-6	-7	-5	-11	16	-4	-12	-11
pair:hand_.	-6	-3	-2	31	-9	-3	-17	-8	-19	-3
pair:hand_<f>	-7	-2	-6	28	44	-10	-5	2	-18	-5
pair:hand_a	-15	-7	17	-6	9	-8	-7	-13	38	-26
pair:hand_be	-18	-4	-8	-9	-9	-8	-6	51	-6	-7
pair:hand_down	-5	-3	-4	-4	-2	-8	12	4	42	-5
pair:hand_in	-5	-4	-4	-9	2	-9	3			24
pair:hand_of	-11	-7		7	18	-15	5	8	-11	10
pair:hand_on	-7	-4	-4	61	-7	-14	-6	-3	-6	-6
pair:hand_out	-8	-4	-2	-7	-3	-8	9	2	63	-4
pair:hand_over	-7	-5	5	17	32	19	2	-1	-5	4
pair:hand_the	-14	-4	10	4	-6	-8	-6	18	-6	32
pair:hand_them		-2	-2	-4	-32	-7	-3	-3	28	10
pair:hand_to	17	-4	-5	-7	6	-8	8	3	1	-6
pair:hand_with	-9	-7	-6	36	-3	-9	-7	-5	-7	-3
pair:handful_of	-7	-6	-6	-4	-4	-4	-7	-8	-5	-5
pair:handset_.	-11	-4	-6	-8	-6	-14	75	-6	-8	-5
pair:hanoi_in	-54	54	46	-3	-3	-5	-4	-2	-2	-4
pair:hanoi_on	29	-13	-1	-1	-3	-8	-4	-2	-3	-8
pair:harare_.	-26	-3	19	-4	-4	-5	-3	34	-5	-5
pair:hard_to	-7	-4	-4	-10	-4	-6	-11	-3	-7	-3
pair:have_"	30	-4	-5	-3	-3	-3	-4	-4	-9	15
pair:have_,	-11	-5	-2	-6	-4	-4	14	-4	-11	11
pair:have_.	24	-10	-3	-9	17	-13	-3	-16	-4	-4
pair:have_<a>	6	-4	-4	-5	-6	-5	-7	-6	11	-7
pair:have_<c>	-14	-20	26	-5	-6	-3	-5	-3	-4	-3
pair:have_<f>	23	-4	-4	-2	-12	-8	-3	21		-5
pair:have_<o>	17	-3	-7	-4	22	-7	-2	-2	-6	-8
pair:have_<p>	20	2	2	2	-5	-5	-4	-3	2	7
pair:have_a	17	-4	-4	-2		-5	-4	-3	-6	5
pair:have_accept	22	-4	-4	-6	-14	-4	-5	-4	23	-13
pair:have_achieve	-9	-4	-4	-4	-3	-4	-6	-2	-3	-6
pair:have_adopt	-15	-4	-5	-7	-4	-7	1	-2	-7	-15
pair:have_agree	-9	-3	-4	46	16	-6	2		-10	4
pair:have_allow	-10	-3	-3	-4	-11	-5	-7	30	64	-6
pair:have_already	-16	8	20		14	-8	-6	-4	7	-9
pair:have_also	-12	-8	-6	9	5	12	-6	4	-12	15
pair:have_always	-12	-4	-4	-8	-8	-6	-5	-11	-11	-6
pair:have_an	19	-5	-15	-4	4	-8	-4	-4	12	-5
pair:have_announce	-20	38	-6	-9	4	24	-4	-4	-6	-9
pair:have_another	37	-5	-4	-7	-7	-7	-5	8	-10	-10
pair:have_apply	-16	-3	-3	-5	-4	-7	-9	-30	-12	14
pair:have_approve	-7	-2	-3	-7	26	3	2	34	-7	1
pair:have_as	70	-5	-4	-4	-5	-4	-3	-4	-6	-10
pair:have_ask	-1	-4	-4			-4	-6	4	3	-6
pair:have_at	1	-5	-6	-4	-6	-6	-5	18	-6	33
pair:have_back	-8	-4	-7	-11	11	-6	-6	-5	-5	-5
pair:have_ban	-7	-3	-4	-4	-6	-5	4	-5	52	-4
pair:have_bar	-3	-1	-3	-3	-5	-4	60	-16	-5	-6
pair:have_be	-4	3	-2	-3	-3		-3	-2	5	3
pair:have_become	-7	-4	-5	-7	9	-5	19	1	-4	-7
pair:have_before	18	-9	-5	-6	-3	-4	-13	-4	19	-8
pair:have_begin	3	6	-5	-5	-9	6	18	-5	16	3
pair:have_belong	-10	-5	-3	-5	71	-5	-2	-6	-7	-6
pair:have_block	-5	-2	-2	-6	-5	-3	-9	-51	88	-5
pair:have_both	-6	-3	-4	-6	-5	-5	-9	7	-6	-7
pair:have_break	-7	-2	-2	-2	-2	-4	-8	-7	48	-3
pair:have_breakfast	2	-5	-6	-3	-2	-3	-2	-3	-3	-4
pair:have_bring	2	12	-8	-11	-5	23	-13	-3	16	7
pair:have_build	-11	-4	-4	-9	-7	36	-6	-4	-9	-4
pair:have_buy	-6	-3	-7	-6	77	-7	-4	-6	-7	-5
pair:have_call	1		40	-4	-4	-5	-8	-2	-5	-7
pair:have_cancel	-9	21	33	26	20	-7	-5	-22	-8	-3
pair:have_choose	-13	-3	-4	24	-4	-5	-6	-5	-11	53
pair:have_clear	-19	-3	-4	-6	-5	-6	-7	90	-18	10
pair:have_close	-29	-2	-5	-3	-4	-5	-2	-4	-12	-6
pair:have_come	-7	3	2	5	-2	4	3	-3	4	-8
pair:have_commit	-7	-4	-4	-6	84	-9	-3	-3	-6	-5
pair:have_complain	-8	-3	-7	-7	-4	-9	-7	-6	17	-4
pair:have_complete	6	-16	-2	-5	35	-5	-6	-6	-6	45
pair:have_conclude	-4	-2	-7	10	-15	-10	-9	58	-14	-2
pair:have_convene	-50	-3	48	-3	-3	-3	-4	-2	-3	-5
pair:have_cut	-8	-4	-3	-5	-5	-27	-5	-10	36	-3
pair:have_decide	-10	-3	-2	-5	30	-5	22	-7	-7	-7
pair:have_declare	-8	-5	-4	5	-3	-7	-19	-2	47	-7
pair:have_deny	-26	-3	-2	-2	-29	-4	-4	-6	-4	-3
pair:have_direct	26	23	-3	-3	-6	-10	20	-4	24	-19
pair:have_dissolve	-11	-4	-3	28	-6	-8	-6	-4	-9	44
pair:have_do	-17	-4	-4	-7	-5	-6	34	-5	4	-7
pair:have_double	-8	-5	-5	-6	3	-8	-12	-4	13	-4
pair:have_draw	-28	-4	28	-4	-4	-4	-19	-5	14	-4
pair:have_end	-15	-4	22	-7	-5	-9	-5	-4	41	-2
pair:have_enter	-9	-2	-3	54	-9	-9	-7	4	-14	-5
pair:have_equip	-13	-10	-3	-8	-16	54	-7	-2	-41	-9
pair:have_ever	-5	-2	-2	-2	-6	-3	-5	-2	15	-2
pair:have_expect	28	-4	-4	-6	-18	-8	-23	-2	-4	37
pair:have_extend	-5	-4	-4	-5	13	28	13	-8	-8	22
pair:have_face	1	-5	-3	-12	-3	-4	-3	-1	-2	-19
pair:have_fail	-9	-4	-3	-4	-17	-8	-10	-3	35	29
pair:have_file	-9	-2	-2	-3	-5	-5	-5	-6		-4
pair:have_fin	-4	-2	-2	-2	-16	-3	-4	-14	-10	-3
pair:have_find	-7	-3	-4	3	4	-6	-7		42	-5
pair:have_five	-18	-6	-6	-11	-4	-11	-6	-3	-8	-9
pair:have_fly	9	39	-4	-11	13	-5	-3	-2	-4	-4
pair:have_for	3	-4	-4	-5	-10	-6	-6	27	-13	-7
pair:have_get	-13	18	-4	-4	-10	-7	-8	27	18	11
pair:have_give	-9	-4	2	8	5	26	-1	25	-1	-8
pair:have_go	-8	9	2	-1	-2	-4	-5	-5	20	5
pair:have_grant	-3	-2	-2	-4	39	-3	-3		-17	-4
pair:have_grow	-10	-4	-5	-21	-5	-4	-9	-3	-8	-4
pair:have_hand	-9	-3	-4	-26	11	-7	-4	-2	-5	58
pair:have_have	9	-5	-4	-10	-3	5	-5	8	-5	5
pair:have_hire	-10	-3	-3	39	-14	-7	-4	-6	-13	6
pair:have_hold	-20	-2	-12	-5	-4	-4	-3	-4	-7	1
pair:have_impose	-5	-2	-3	-5	-6	-5	35	-8	8	-4
pair:have_in	11	-4	-4	3	-4	-6		-4	2	-1
pair:have_initial	-11	-3	-4	60	-3	-6	-25	30	-24	-4
pair:have_inject	-6	-4	-3	-4	51	-5	-5	-5	-12	-5
pair:have_ink	-12	-3	-4	51	-4	-5	-7	-3	-10	-3
pair:have_instruct	-15	-3	-4	-3	-9	-4	-8	-6	14	-10
pair:have_invest	-12	-6	-4	-6	22	-9	-4	-5	-11	-5
pair:have_invite	8	-7	74	-2	-4	10	-3	-3	-7	-6
pair:have_issue	-5	-3	-2	-5	-5	-6	-9	11	47	-5
pair:have_it	-2	-6	-3	-7	-4	-7	-25	12	29	-7
pair:have_its	-21	-14	3	-6	-5	-12	-7	49	-1	-6
pair:have_join	-4	-2	-5	26	2	18	-4	11	-6	-2
pair:have_just	22	31	14	-2	-6	-3	-12	-1	10	-7
pair:have_keep	-17	-4	-5	-3	2	-4	-6	13	3	-5
pair:have_know	-30	-10	-11	33	-3	-6	-5	-2	-5	-6
pair:have_land	-11	40	-3	-7	-9	-8	-6	-4	16	-4
pair:have_launch	-6	-5	-3	-5	-10	47	-9	-27	13	-6
pair:have_lay	5	-3	-2	-3	-4	-6	-7	-9	33	-7
pair:have_lead	-15	-6	11	-6	-4	-11	-7	-5	9	-4
pair:have_leave	-3	-5	-4	-11	-6	-7	-5	2		47
pair:have_lend	-8	-8	-2	-3	7	-3	-5	-9	-24	-6
pair:have_let	11	-5	-2	-3	-10	12	-5	2	-15	-9
pair:have_license	-5	-2	-14	-4	-3	-10	-6	58	-33	-5
pair:have_like	-16	21	-6	-3	-9	-3	-5	-3	-7	-5
pair:have_limited	-5	-3	-3	-4	-7	-11	84	-4	-11	-5
pair:have_listen	31	-4	-4	-4	-4	-5	-4	-4	-10	-7
pair:have_little	-23	-5	-3	-4	24	-4	-5	-7	-6	-9
pair:have_long	-12	-6	-4	-5	-9	-9	4	-3	-11	-6
pair:have_look	-6	-11	-7	-4	-6	-4	17	-13	-3	-4
pair:have_lose	-19	-5	-4	-4	-7	-6	-9	14	-13	-6
pair:have_lunch	24	-10	-3	-4	-2	-2	-3	-2	-3	-3
pair:have_make	-10	-6	-4	7	13	1	6	-4	-8	7
pair:have_meanwhile	-4	-4	-2	-6	-11	-4	-10	11	26	-2
pair:have_meet	25	6	-4	-4	-4	-4	-4	-4	-9	-9
pair:have_more	-25	-4	-5	-5	-6	-14	-8	-4	-9	-7
pair:have_move	-11	-3	32	-6	-7	-10	-4	-7	28	8
pair:have_never	-12	9	-3	-5	-3	-3	-6	-3	8	-5
pair:have_no	-6	-4	-4	-8	-3	-2	-8	-7	-3	-6
pair:have_none	-8	-4	-3	-15	-7	-6	19	-3	36	-4
pair:have_not	-13	-4	-4	-6	-5	-6	-8	-9	-13	-8
pair:have_nothing	-8	-12	-3	-6	-4	-7	-4	-5	17	-4
pair:have_now	8	-4	-5	6	-1	-5	14	-7	1	-5
pair:have_obtain	-7	-2	-2	-6	6	20	-3	29	40	-4
pair:have_offer	-8	-4	-10	-7	17	-8	-4	-9	-9	-4
pair:have_on	15	-4	-4	-4	6	26	35	-2	17	2
pair:have_only		-5	-2	-6	-4	-3	-3	-20	-15	-5
pair:have_open	-13	-3	17	-4	-5	-7	-2	-7	32	-5
pair:have_order	-5	-2	-1		-6	-7	-4	5	-7	-4
pair:have_other	-6	-2	-2	-3	-6	-6	-4	-4		-6
pair:have_pass	-1	17	-5	-5	18	-10	10	-3	-9	21
pair:have_pay	16	-16	-4	-5	21	-5	-3	18	-9	-5
pair:have_pick	-17	-3	-3	-8	27	-9	-3	-4	-8	28
pair:have_plead	38	-5	-5	-4	-5	-5	-5	-3	-9	-12
pair:have_pledge	-5	-4	-5	-3	30	-7	13	-3	-4	-2
pair:have_praise	-15	-8	-7	-6	-4	-9	-3	-3	-4	-4
pair:have_prepare	-2	38	-3	-5	-3	-5	-23	-4	-6	-8
pair:have_promise	-6	-5	-8	-6	45	-10	12	-4	-9	-4
pair:have_publish	-15	-3	-7	-7	-4	-5	53	-3	-10	-3
pair:have_pull	-9	-2	-6	43	28	-10	-4	-8	1	-4
pair:have_put	5	-2	-3	-8	9	22	10	-3	-3	3
pair:have_question	-33	-4	-3	-2	-2	-3	-4	-3	-5	2
pair:have_raise	-9	-2	-4	-10	46	-5	-15	-5	-8	-5
pair:have_reach	-11	-6	-5	39	-8	-6	-9	-3	-7	33
pair:have_receive	21	-3	-3	-6		-5	-3	23	-11	-7
pair:have_refuse	-13	-2	-3	-4	37	-3	-6	15	-10	-19
pair:have_register	-7	-3	-3	-3	-4	-4	19	22	24	-4
pair:have_resign	-14	-3	-6	-5	-4	-4	-4	-3	-11	76
pair:have_rise	-10	27	-24	-3	-4	-5	-7	-3	-4	-4
pair:have_roll	-6	-7	-4	-4	-4	40	19	-3	-9	-8
pair:have_rule	-6	-3	-3	-2	-3	-5	3	-12	-25	-4
pair:have_run	9	-15	-4	-10	-4		-4	-2	9	2
pair:have_say	-9	-4	-3	-3	-3	-7	-6	18	-9	-5
pair:have_scrap	-8	29	-3	-4	-13	34	14	-6	-5	-7
pair:have_secure	-6	-2	-3	-6	56	-5	-3	7	-18	-4
pair:have_see	-44	-7	-3	-7	12	-4	-4	-5	1	-9
pair:have_sell	-15	-3	-3	-4	23	-8	-5	17	46	-6
pair:have_send	21	-4	-5	-8	-5	-8	6	2	-10	26
pair:have_serve	-11	-4	-6	-9	-3	20	-12	-5	22	-10
pair:have_set	11	17	-5	5	14	-3	9	-5	7	-5
pair:have_share	30	-2	-6	-19	-8	-3	-4	-13	14	-1
pair:have_show	10	-5	-12	-5	-4	-7	-8	-4	12	-3
pair:have_sign	-6	-4	1	42	-6	-6	5	-2	-8	-3
pair:have_since	-14	-5	-5	-3	15	1	-6	-4	-2	26
pair:have_sit	50	-4	-3	-2	-2	-3		-2	-5	-4
pair:have_six	-15	-5	-6	-16	-4	-7	-8	-3	-8	-4
pair:have_slap	-5	-2	-2	-5	-7	-3	-5	-4	32	-2
pair:have_so	-20	-5	-15	-4	-40	-8	-7	-13	-14	-5
pair:have_some	-12	-4	-2	-4	-3	-3	-4	-3	16	-4
pair:have_speak	-8	-3	-5	-2	12	-7	-4	4	-4	-6
pair:have_spend	-2	20	-6	-3	4	-6	-3	-3	-11	-1
pair:have_start	-6	-4	-5	-5	-7	76	-10	-4	31	-5
pair:have_strike	-13	-2	-4	60	-7	-8	-6	-10	28	-3
pair:have_sue	-9	-3	-3	-8	-8	-7	-9	-6	94	-5
pair:have_summon	-19	-3	-3	-3	-5	-5	-6	-5	79	-10
pair:have_switch	-12	-4	-5	-6	-9	71	-6	-7	5	-3
pair:have_take	-1	-1	-6	-6	5	-2	-1	-4	6	-6
pair:have_talk	19	-6	16	-8	-4	-4	-4	-2	-3	-5
pair:have_teach	-7	-4	-6	-3	-3	-4	-5	-6	-5	-13
pair:have_tell	-19	-5	-3	-4	14	-10	-3	-11	42	-5
pair:have_the	7	-1	7	-4	-5	-3	-6	-3	4	
pair:have_their	41	-3	-3	-4	-12	-6	36	-21	16	-12
pair:have_them	40	38	-4	-5	-7	-8	-6	-3	-5	-4
pair:have_think	-9	-3	-4	-3	36	-5	-4	-3	-6	-5
pair:have_this	-9	-4	-10	-8	-4	-6	45	-2	-6	-3
pair:have_three	-4	-3	-6	-3	-3	23	-9	-2	-6	-2
pair:have_to		-5	-2	-5	-7	-2	-1	-4	12	-4
pair:have_today	-7	-2	-1	-3	-9	-4	-3	39	-10	-10
pair:have_travel	14	18	20	-3	-4	-6	-2	-3	-3	-31
pair:have_turn	-22	-3	-3	22	-4	-6	-3	27	-8	-6
pair:have_two	-16	-5	-8	-8	-6	1	-1	3	-10	-5
pair:have_until	-13	-4	-6	-6	-7	-10	-14	-6	-13	-11
pair:have_unveil	-4	-3	-3	-8	-8	20	43	-9	-10	-2
pair:have_warn	-10	-4	-3	-5	-3	-4	-6	-4	9	-5
pair:have_win	-12	-3	-2	35	-12	28	-6	17	-11	-6
pair:have_with	15	-4	-5	-5	-3	-4	-4	-3	-5	-9
pair:have_work	-26	-6	-4	-7	-7	-6	-4	-4	-3	-5
pair:have_write	-19	-3	-4	-15	-7	-5	14	-7	-8	-5
pair:have_yet	-12	-3	-2	-7	8	-7	-4	-6	-18	-4
pair:he_<p>	9	2	-19	29	-5	-5	-5	-2	-8	-9
pair:he_be	-20	-3	-4	-4	-5	-5	-4	-3	-6	38
pair:he_have	-2	-6	-5	-4	5	-6	-4	-3	-5	-2
pair:he_meet	15	13	-3	-3	35	-5	-3	-3	-4	-8
pair:he_receive	59	-8	-4	-5	-16	-3	-4	-3	-5	-10
pair:he_would	-23	-4	-4	-3	-9	-4	-13	-4	-5	37
pair:head_,	-11	7	-4	-4	3	-7	-7	-3	-9	2
pair:head_<a>	-35	-8	-3	-4	-3	-5	-4	-2	3	85
pair:head_by	1	-1	-5	-4	-2	-2	-3	3	-3	-11
pair:head_for	-12	-8	-4	-4	-7	-6	-4	-3	-6	-18
pair:head_of	3	-1	9	-2	-4	-5	-2	-2	-3	16
pair:head_office	-11	-3	-5	2	9	-5	-5	-2	12	-11
pair:head_the	-19	-15	-7	-3	-4	-3	-3	-2	-4	-20
pair:headquarters_,	15	-12	-4	-2	-8	-13	-3	-4	-13	-3
pair:headquarters_in	26	-2	-4	-4	-10	17	-4	-3	-5	-4
pair:headquarters_of	18	-14	-5	-3	-7		-3	-2	2	-4
pair:headquarters_on	2	-2	-2	-4	-3	-4	-2	-1	-1	-2
pair:health_.	6	-6	-3	-5	-4	-5	-5	-4	-6	67
pair:hear_,	23	-5	-3	-3	-5	-2	-3	-2	-5	-6
pair:hear_.	-9	-5	-4	-8	-5	-4	-5	-9	21	-2
pair:hear_<f>	8	-3	-4	-3	-6	-5	-5	-5	23	-4
pair:hear_<p>	4	-8	-8	-4	-3	-3	-3	-2	-7	-7
pair:hear_be	35	-5	-3	-3	-9	-5	-3	-3	-5	-12
pair:hear_by	-15	-3	-3	-3	-3	-3	-6	-4	-22	-5
pair:hear_from	6	-4	-4	-3	5	-2	-5	-3	-5	-7
pair:hear_on	60	-6	16	-4	-3	-7	-4	-3	-8	-6
pair:hear_out	29	-3	-5	-3	-3	-4	-6	-3	-11	-4
pair:hear_the	32	6	-3	-4	-5	-4	-7	-5	27	-4
pair:hear_them	1	-5	-5	-4	-4	-3	-6	-3	-5	-4
pair:hear_what	33	-3	-3	-2	-2	-2	22	-2	-12	-6
pair:hearing_,	11	-3	-7	-6	-13	-5	-8	-17	-7	-2
pair:hearing_on	35	-3	-6	-6	-3	-15	39	-2	-4	-7
pair:heart_,	-19	-9	-2	-4	-7	-6	-2	36	-9	42
pair:heart_of	20	20	-6	-7	-6	-8	-1	-1	-1	-2
pair:helm_of	-16	-6	-3	-8	-3	-6	-3	-1	-5	24
pair:help_.	-17	-13	-4	-3	-3	-8	-1	-1	-3	-8
pair:help_<c>	-11	-9	-4	-4	25	-4	-2	-2	-4	-3
pair:help_<f>	-10	-3	-4	-5	17	-9	-3	-14	-7	-6
pair:help_build	-1	-1	-4	7	-10	-21	-10	-2	-2	-1
pair:help_it	-17	-2	-2	-17	-25	-3	-14	-2	-8	-3
pair:help_of	-16	-4	19	-7	-5	-2	-5	-7	4	-6
pair:help_the	-4	-5	-2	-7	-7	-15	-2	-6	-20	-2
pair:help_to	-8	-5	-6	-6	-7	42	-8	-4	-4	-5
pair:her_.	-10	-4	-3	-3	-2	-2	-5	-6	11	-10
pair:her_first	-14	26	-3	-9	-3	-7	22	-4	39	-6
pair:her_for	-45	48	-3	-3	-3	-3	-5	-3	-9	6
pair:her_office	32	32	-3	-3	-3	-5	-5	-2	-5	-26
pair:her_trip	-9	97	-7	-5	-6	-9	-8	-4	-6	-4
pair:here_,	-5	-4	-3	-5	11	-9	-4	-3	-5	-7
pair:here_.	6	-3	-15	-2	-3	-16	-16	-3	21	-3
pair:here_on	18	-8	9	-3	-5	3	1	-5	-3	-7
pair:here_today	32	-5	-3	5	-3	-6	-4	-3	-3	-5
pair:here_yesterday	25	-10	-2	-4	34	-3	-4	-4	-4	-8
pair:high_,	-5	10	-8	-4	-6	-7	-7	-2	-5	-3
pair:high_level	-31	-8	-3	-5	-5	-4	-5	-3	-3	-14
pair:high_on	30	-10	-4	-3	-11	-21	-5	-3	-8	-3
pair:highly_of		-3	-5	-2	-6	-3	-1	-2	-2	-5
pair:highway_.	-14	-8	-8	14	-4	-28	-6	-3	-6	-4
pair:him_,	-38	30	-6	-3	-4	-9	-5	-5	-3	29
pair:him_.	-5	-5	-4	-3	-3	-4	-6	-4	14	22
pair:him_for	50	-4	-4	-4	-4	-7	-3	-2	-4	-4
pair:him_of	24	-2	-2	-2	-10	-3	-3	-3	-2	-5
pair:hire_<f>	-7	-3	-2	62	-10	-6	-3	-10	-22	-6
pair:his_deputy	-17	-10	-4	-4	-4	-4	-2	-3	-4	-9
pair:his_diary	30	-3	-20	-3	-5	-9	-3	-4	-5	-4
pair:his_excellency	38	-5	-15	-4	-3	14	6	-3	-4	-6
pair:his_majesty	-8	-10	-3	-4	-3	-5	-22	-3	-5	16
pair:his_office	42	-7	-10	-3	-3	-5	-3	-2	-9	-5
pair:his_own	26	15	-4	-6	-4	-6	-7	-3	-6	18
pair:his_patience	-40	-5	-5	-6	-6	-5	-3	-4	-7	-10
pair:his_place	-26	-3	-2	-6	-3	-2	-3	-3	-9	27
pair:his_post	-12	-4	-3	-8	-4	-3	-6	-2	-9	45
pair:his_resignation	-16	-8	-4	-3	-5	-8	-5	-3	-7	90
pair:his_speech	-20	-8	44	-4	-6	-11	-9	-3	-12	-9
pair:his_stay	-16	52	-7	-3	-3	-10	-4	-3	-6	-5
pair:his_trip	13	42	-4	-4	-3	-9	-5	-3	-5	-8
pair:his_visit	-25	48	-3	-4	-3	-9	-4	-2	-5	-5
pair:his_wife	-33	35	-6	-5	-6	-7	-5	-3	-5	-8
pair:history_of	-7	6	-2	-2	2	-6	-3	-4	13	-6
pair:hit_<f>	-4	-2	-2	-5	-7	-3	-9	-7	53	-4
pair:ho_chi	-8	-5	18	-4	-9	12	-5	-12	-3	-4
pair:hold_,	-8	-4	-4	-3	-14	-6	-4	-3	-5	-25
pair:hold_.	-8	-5	7	-4	-6	-3	29	-3	-6	-10
pair:hold_;	-19	-5	-4	-7	-23	-4	-2	-2	-3	-8
pair:hold_a	31	-3	12	-5	-1	-4	-6	-5	-6	-4
pair:hold_at	7	-1	7	-4	-3	-8	-4	-2	-4	-5
pair:hold_by	-14	-4	15	-6	-7	-4	-6	1	-4	-3
pair:hold_discussion	17	-4	-6	-5	-4	-5	-3	-3	-4	-5
pair:hold_in	10		21	-8	9	-5	-2	-4	-4	-4
pair:hold_its	-20	-4	52	-6	-5	-10	-5	-8	-5	-4
pair:hold_on	10	-7	1	24	-4	-5	-5	16	-3	2
pair:hold_separate	-24	-4	-5	-4	-3	-3	-3	-2	-3	-7
pair:hold_since	-46	-1	-2	-12	27	-9	-1	-1	-3	34
pair:hold_talk	13	-4	-2	-4	-3	-6	-3	-4	-3	-3
pair:hold_that	-10	-4	-6	-3	-3	-5	-11	-6	39	-2
pair:hold_the	4	-4	1	-5	-5	-4	-5	-4	1	-12
pair:hold_up	17	-6	-8	-5	-8	-6	-7	-6	-12	-3
pair:hold_with	70	-4	-9	-9	-4	-3	-3	-2	-3	-4
pair:holder_of	-8	-4	-5	-4	15	-6	-9	-5	20	-5
pair:holiday_for	30	-3	-2	-4	-8	-5	14	-4	-5	-3
pair:home_,	14	15	-4	-1	9	-6	-3	-7	-3	-7
pair:home_.	-8	-8	12	-5	-5	-7	-10	19	-7	-3
pair:home_from	-2	17	-4	-8	-4	-9	-6	12	7	-9
pair:home_in	-11	-4	-8	-5	5	-4	-9	-1	36	-14
pair:home_with	-26	-6	-4	-8	20	-6	-6	-4	-9	-3
pair:hon._<p>	-7	-12	8	-1		-4	-3	-2	-4	-9
pair:honor_,	3	-14	-8	-3	-6	-4	-5	-2	-4	-8
pair:honorable_<p>	8	-2	-2	1	-2	-4	-2	-2	-10	-2
pair:hope_.	-18	-6	-3	-5	-2	-10	-5	-7	-11	-6
pair:hope_for	-10	-4	-4	-5	-6	-6	-9	17	-7	-5
pair:hope_that	-7	-6	-5	-3	-5	-14	-4	-2	-3	-6
pair:hope_to	-13	-6	-17	-13	-4			-4	-6	-4
pair:hospital_.	-12	8	-5	34	-5	24	-8	-6	-9	-5
pair:hospital_and	-8	-3	-3	-7	-6	-5	9	-4	-5	-3
pair:hospital_in	-27	33	-4	-3	-5	-25	-8	-3	-8	-3
pair:host_,	-13	-8	10	-2	-3	-4	14	-2	-5	34
pair:host_<p>	23	-5	-13	-3	-2	-3	-4	-2	-3	-5
pair:host_a	-1	-6	23	-4	-4	-5	-3	-2	-4	-3
pair:host_be	69	-21	-11	-3	-3	-3	-2	-2	-3	-9
pair:host_by	-15	14	29	15	-4	-5	-4	-6	-6	-6
pair:host_of	-27	-3	-8	-4	2	-4	22	8	-3	-3
pair:host_the	-10	-5	27	3	-4	-6	-4	-4	-6	-3
pair:host_to	36	-8	19	-4	-4	-4	-5	-3	-3	-7
pair:hotel_,	-42	-5	-5	21	-3	-14	-5	-2	-3	-7
pair:hotel_.	-10	-4	-10	-3	-4	-4	-6	-3	-4	-6
pair:hotel_in	28	-5	25	-3	-3	-14	-16	23	-3	-3
pair:hour_'s	12	31	-5	-2	-4	-3	-2	-2	-4	-8
pair:hour_,	27	-8	-4	-6			4	-3	18	-4
pair:hour_.	21	-6	9	-7	-4	-6	11	8	-6	-4
pair:hour_after	-30	-5	-3	-11	25	-7	-4	-1	-5	43
pair:hour_and	-9	-9	-6	-4	-6	-7	30	-2	-2	-5
pair:hour_at	44	-8	-4	-4	-3	-5	-3	-9	-8	-14
pair:hour_be	-28	-10	-5	-4	-6	-6	-5	-2	-4	-3
pair:hour_before	-15	-4	-4	-4	-3	-4	-5	-3	-7	-5
pair:hour_in	-9	37	-4	-4	-4	-7	-3	-3	5	-4
pair:hour_later	-5	8	-3	12	-3	12	-4	-2	-5	-7
pair:hour_of	-10	-7	-6	-7	-3	6	9	-6	-7	-4
pair:hour_on	40	-5	-5	-4	-4	-9	-8	-3	-6	-4
pair:hour_over	45	-4	-5	22	-2	-4	4	-3	-14	-5
pair:hour_to	-8	-3	-5	-3	-3	-2	-13	-5	40	-16
pair:hour_with	58	-6	-5	-4	-4	-4	-3	-3	-7	-8
pair:house_,	22	-4	-7	-5	-7	-6	-5	-3	36	-10
pair:house_.	42	-6	-3	-3	-5	-4	21	3	-6	5
pair:house_<f>	1	-5	-6	10	18	-2	-2	-7	-8	-4
pair:house_in	-16	-5	-6	-4	-5	5	-6	-2	12	8
pair:house_of	-15	-8	-8	-4	-4	35	56	-5	-6	-5
pair:house_on	14	-4	-6	-3	-4	-3	-2	-1	-3	-23
pair:how_<a>	18	-5	-5	-5	-5	-6	-1	-4	-19	-6
pair:how_<c>	-20	27	-4	2	-2	-4	-3	-2	-5	-4
pair:how_<f>	3	23	-4	-4	-10	-8	-2	-5	-7	-6
pair:how_<p>	-14	-6	-4	-4	17	-9	-5	-3	-12	-5
pair:how_a	50	29	-6	-16	-3	-14	-5	-4	-9	-5
pair:how_far	-20	40	-6	-6	-4	-5	-3	-3	-4	-4
pair:how_many	-7	-10	-4	-7	-4	-8	-9	-3	-7	-2
pair:how_much	-34	-4	12	14	-8	-5	-5	-1	-2	-2
pair:how_the	9	-1	2	-5	-7	-4	-7	-3	7	-5
pair:how_to	9	-9	-10	-4	-7	-3	-6	-3	-6	-7
pair:however_,	-12	-9	-4	-8	-3	-4	-8	-6	15	18
pair:hsinchu_,	-5	45	-3	-32	-3	-13	-8	-2	-2	-1
pair:hub_be	-11	-3	-3	-8	-5	29	34	-2	-4	-10
pair:hub_for	-10	-5	-4	-4	7	13	-5	-3	-3	-5
pair:hub_in	-14	22	-8	-4	-2	16	-3	-2	-3	-2
pair:hub_of	-9	-9	-12	45	-4	26	-11	-2	-5	-3
pair:huddle_with	21	-4	-3	-4	-3	-4	-4	-2	-6	-5
pair:human_resource	-22	-2	10	-5	-3	-4	-6	-1	-1	-3
pair:i_ask	-18	-2	-3	-3	-3	-3	-1	-1	-4	-4
pair:i_be	-9	-4	-4	-4	-4	-8	-5	-2	-8	24
pair:i_have	-3	16	-2	16	-9	-4	-6	15	15	-7
pair:i_take	-12	-5	36	-3	-7	31	-3	-3	-5	-8
pair:i_tell	-20	-5	29	-3	-6	-3	-5	-2	-4	-4
pair:ict_)	-12	-4	21	-10	-7	-3	24	-2	-4	-5
pair:ict_,	-18	-5	39	-7	-4	-12	-6	-2	-3	-8
pair:ict_and	-30	-5	-3	-3	-3	-4	-4	-2	-3	-4
pair:ict_minister	-20	-14	14	-4	-6	-7	15	-3	-7	15
pair:ict_sector	-15	-4	-5	-6	-6	-4	5	-3	-7	-3
pair:ict_solution	-6	-2	-4	36	-9	-6	-2	-4	-4	-3
pair:ict_talent	-5	-3	-4	-3	-4	-20	-6	-5	-8	-3
pair:ict_week	1	-13	28	-5	-3	-5	-5	-3	-4	-6
pair:id_card	8	-4	-6	30	-4	-12	-5	-5	-5	-4
pair:idea_be	-7	-4	-7	-11	-4	44	-21	-4	-5	-4
pair:idea_of	-9	-4	-4	-4	-10	-5	-2	-6	-13	-4
pair:identity_card	-9	-10	-2		-7	-5	32	-6	-13	-13
pair:identity_project	21	-5	-5	-4	15	-5	-5	-5	-3	-3
pair:if_<a>	-7	-4	-2	-7	-7	-4	-7	-7	-47	-3
pair:if_<f>	-7	-5	-5	-4	-14	-7	-5	-4	-6	-7
pair:if_<p>	5	-3	-7	-2	-2	-6	-3	-2	-3	-7
pair:if_one	-6	-7	-3	-21	-4	20	-6	-5	-7	-3
pair:if_only	-33	-16	-4	-2	-4	-10	-2	-3	-5	-7
pair:if_the	-10	-4	-3	6	-5	5	-5	-4	-12	-6
pair:if_they	-14	23	-14	-6	-3	-5	-9	-3	-10	-1
pair:image_of	-13	-3	-2	14	-9	19	-6	-5	-6	-3
pair:immediate_effect	-11	-3	-3	9	-4	-4	29	11	2	14
pair:impact_on	-6	-4	-12	-4	-4	-1	-6	-1	-1	-2
pair:implementation_of	-2	-3	-3	-3	-9	25	-9	-2	-5	-3
pair:import_of	-6	-3	-4	-4	-3	-4	48	-4	22	-3
pair:importance_of	-10	-5	-3	-4	31	-5	-4	-8	-6	-2
pair:importance_to	-16	-4	-5	-7	-25	-4	-3	36	-7	-4
pair:impose_a	1	-1	-2	-4	-8	-3	-7	-7	5	-2
pair:impose_on	-5	-2	-3	-3	-8	-3	-4	-4	14	-3
pair:in-principle_approval	-11	-2	-3	-5	-9	-4	-6	63	-12	-4
pair:in_,	16	5	16	-4	18	13	26	-4	6	-9
pair:in_.	-15	-2	-4	-4	-4	7	-6	1	-9	9
pair:in_14	-11	-11	-14	-8	-6	90	-8	-4	-5	-5
pair:in_1998	-22	-4	-9	-28	-9	-6	-3	-3	-8	-4
pair:in_2009	-14	-6	-4	-5	-6	-6	-2	-3	-10	-22
pair:in_2015	-10	-4	-4	47	-8	25	-3	-3	-7	-24
pair:in_2016	31	-4	-3	-6	-8	-21	-5	4	-6	-5
pair:in_2017	-14	-3	-4	-4	18	29	-7	-4	-6	-7
pair:in_2018		-5	-7	7	24	-9	5	6	33	-4
pair:in_2019	-9	-8	-3	-9	21	-8	2	-3	12	-11
pair:in_2020	-6	19	-3	7	23	32	-4	18	-4	-3
pair:in_2021	-7	-5	-5	28	6	-8	11	3	32	-8
pair:in_2022	-15	-4	-4	-12	30	2	-4	22	3	-4
pair:in_2023	-12	12	-3	3	-8	16	-9	4	2	14
pair:in_2024	-9	-5	-4	-5	-1	4	15		5	-3
pair:in_2025	-7	-4	-4	-11	-24	41	-7	-10	27	-2
pair:in_2027	-7	-9	-10	30	-6	19	-8	-7	-5	-4
pair:in_2028	-7	-5	-5	-10	-4	-10	-8	-11	-8	-22
pair:in_2029	-9	-4	-41	-4	-5	-6	-9	-7	-4	-19
pair:in_40	-8	-5	-6	-6	-5	44	-8	-18	-5	-6
pair:in_5g	14	-3	-3	-9	-21	-6	-5	20	-9	-4
pair:in_<a>	-7	-1	-2	-4	-1	2	-1	-6	2	9
pair:in_<c>	-6	2	-1	-3	1		-4	-2	-2	-3
pair:in_<f>		-6	-3	5	37	-7	-1	-5	-5	-2
pair:in_<o>	9	-4	-8	-6	-7	-6	-3	-2	-4	-9
pair:in_<p>	-6	-2	-2	-1	-3	-2	-1	2		3
pair:in_a	5	-2	-2	1	2	-2	6	-2	1	-1
pair:in_abidjan	-7	-5	46	1	7	-6	-5	-3	-5	-6
pair:in_abuja	19	-22	-9	1		8	-6	3	-7	-11
pair:in_accra	36	-13	3	11	-3	7	-5	-3	-6	-5
pair:in_addis	-8	-5	25	27	-4	10	-4	-3	-5	-4
pair:in_addition	-2	-4	-5	-3	20	-3	-3	-2	-7	-3
pair:in_advance	-8	-5	-3	-4	-2	-5	-5	-3	-25	-1
pair:in_africa	-7	-3	-5	-4	-20	-7	-6	26	-6	-4
pair:in_ai	-12	-4	-6	-22	-4	-6	-5	-3	-4	-4
pair:in_all	-10	-6	-4	8	-1	2	-4	-4	17	-2
pair:in_almaty	8	-6	-5	-4	-9	47	-5	-5	2	-8
pair:in_amman	12	-4	8	17	-7	-7	-6	-2	-4	-5
pair:in_an	-13	16	-4	4	-4	-2	-5	-5	19	-6
pair:in_and	-18	-4	-4	-4	-4	-15	-4	-5	-9	-7
pair:in_ankara	5	-9	20	-4	-4	-7	-3	-13	-4	-5
pair:in_another	-6	16	-8	-5	-6	-6	-6	-1	-11	-4
pair:in_answer	-11	-4	-3	-2		-4	-3	-3	-8	-3
pair:in_apia	11	40	4	-9	1	-10	-6	-4	-6	-3
pair:in_april	4	-4	-3	-1	24	16	-5	3	10	21
pair:in_artificial	1	-4	-5	15	-3	-4	-4	-2	-3	-2
pair:in_as	-20	-8	-4	-3	-5	-6	-5	-3	-4	73
pair:in_ashgabat	24	21	-6	-4	-3	-3	-6	-2	-2	-4
pair:in_astana	-7	36	-6	-3	-3	-19	-5	-2	-3	-3
pair:in_at	-34	32	-7	-3	-7	-8	-3	-2	-6	8
pair:in_athens	-12	-12	-3	-9	-2	-7	-9	20	-15	-15
pair:in_attendance	-7	-6	-1	-4	-4	-11	-4	-3	-5	-10
pair:in_august	-14	-4	-5	6	-5	20	18	11	25	6
pair:in_bac	-9	-2	-3	-5	23	-6	-4	-10	-4	-1
pair:in_baku	-9	-4	-6	-4	-5	24	-9	20	-7	-6
pair:in_banjul	26	-3	26	-15	-6	-33	-4	-7	-9	-5
pair:in_barcelona	-3	-8	9	-4	-4	-6	10	-3	-4	-4
pair:in_batam	-44	-9	-3	-8	-16	20	-4	-3	-5	-3
pair:in_beijing	-19	19	-5	5	-4	-3	-4	-3	-2	-5
pair:in_bengaluru	-8	26	-10	-7	-12	32	-6	-6	17	-6
pair:in_bergen	15	-5	-6	-11	-5	19	-15	-3	-6	-4
pair:in_berlin	32	-4	-11	18	-1	-6	6	-3	-4	11
pair:in_bern	19	33	-23	-5	-4	-4	-5	48	-8	-7
pair:in_bishkek	37	-5	14	-4	-4	-8	-4	-3	-5	-17
pair:in_blantyre	16	-5	8	-5	-5	13	-4	-4	-8	-6
pair:in_brasília	20	-4	-4	-3	-3	-7	-9	-3	-5	-6
pair:in_brno	36	-4	-8	-7	14	-8	-7	-3	-6	-4
pair:in_brussels	23	-4	-1	-7	-6	-5	7	-4	3	
pair:in_bucharest	5	-5	34	-7	-6	19	-8	-3	-4	22
pair:in_building	-5	-4	-5	-3	34	31	-3	-2	-4	-3
pair:in_busan	-10	-4	2	-5	-17	-12	-4	26	-6	-5
pair:in_by	40	-4	-7	-3	7	-7	-11	-3	19	13
pair:in_cairo	-6	28	23	2	-6	-11	30	-4	-4	-7
pair:in_california	-20	87	-9	-4	-5	24	-3	-3	-4	-3
pair:in_cape	10	-5	50	-5	-11	-9	-5	-3	-3	-9
pair:in_cash	-7	-3	-2	-11	25	-5	35	-21	-8	-6
pair:in_central	-22	-17	-7	-3	20	-11	-4	-4	23	-4
pair:in_charge	-17	-2	4	1	-4	-4	6	-2	-19	37
pair:in_chennai	37	-13	-4	-4	-3	-5	-4	-3	-7	-7
pair:in_chip	23	-5	-3	-7	-1	-6	-4	-3	25	-4
pair:in_cloud	-28	-5	-15	-8	-5	28	-4	-3	-5	-6
pair:in_colombo	6	-5	5	2	1	-3	-3	-4	8	-4
pair:in_common	-11	-5	-4	-5	29	-5	-12	-7	-6	-5
pair:in_communication	-16	-11	-5	-14	-6	-5	-5	-3	-3	-4
pair:in_contact	-13	-6	-4	-10	-5	-4	-5	-5	-11	-6
pair:in_conversation	-2	-13	-4	-3	-5	-3	-4	-3	-4	42
pair:in_copenhagen	2	-5	-4	-5	-4	23	-7	-3	-8	28
pair:in_court	-17	-3	15	9	-3	-4	-5	-6	3	-6
pair:in_cyberjaya	-8	15	-12	-3	-5	47	-3	-2	-6	-7
pair:in_daejeon	-16	46	-6	-2	-2	-10	-5	-2	9	-9
pair:in_datum	-7	-3	-3	-11	-10	18	-4	-3	19	-4
pair:in_davos	31	17	-15	-4	-5	-4	-4	-4	-5	-6
pair:in_debrecen	-12	8	-6	-4	12	-38	-1	-2	-6	-5
pair:in_december	-6	2	-5	-3	9	-8	7	24		-2
pair:in_delft	-41	37	-4	-4	-6	-5	-4	-4	-6	-5
pair:in_delhi	7	56	7	-6	-4	-5	-5	-2	-3	-6
pair:in_dhaka	24	-4	13	-6	-3	-16	-6	31	-4	-5
pair:in_digital	-5	-4	-4	-2	-3	-4	-8	-3	6	-5
pair:in_doha	22	-3	39	-28	-4	47	-5	-3	-4	-6
pair:in_dubai	6	-5	50	-12	-3	-6	-3	-3	-7	-6
pair:in_due	-23	-4	-5	-5	-10	-9	-6	6	-5	-2
pair:in_dushanbe	-9	16	-5	15	-11	-4	-1	-1	-2	-4
pair:in_early		24	-3	-8	-10	-3	7	-2	-4	-4
pair:in_eindhoven	19	22	-4	-1	12	-4	-4	-5	-4	-4
pair:in_eleven	-17	-4	-4	-7	-6	-9	-7	8	-13	-5
pair:in_europe	-4	-5	-4		3	4	-4	-3	25	-3
pair:in_every	-11	-3	-3	-5	8	-5	-7	-4	-9	-3
pair:in_exchange	-11	-3	-2	-11	41	-9	-4	-3	13	-3
pair:in_favor	-12	-3	-3	-13	6	-6	5	8	-6	-7
pair:in_february	-7	-3	1	14	-8		27	-4	29	-5
pair:in_fine	-11	-5	-7	-2	-3	-6	-11	-4	4	-3
pair:in_five	-8	-7	-3	-4	-6	-8	4	-3	-1	-4
pair:in_for	42	9	-4	-4	14	-7	-4	-3	-7	-2
pair:in_force	-7	-4	-3	13	-5	-6	20	-5	-7	-5
pair:in_four	-10	-2	-4	-13	-6	21	13	3	-11	-3
pair:in_front	6	-7	-3	17	-1	11	-3	-5	-6	-7
pair:in_full	-12	-4	-4	-11	48	-13	-7	-8	-6	-3
pair:in_gaborone	-6	3	-3	4	23	11	-3	-17	-9	-3
pair:in_general	-23	-4	-5	-5	-3	-5	-7	-4	-9	-8
pair:in_geneva	17	-8	36		-4	-6	-6	-2	-4	-7
pair:in_good	1	-4	-3	-4	-9	-7	-5	-4	-31	-2
pair:in_government	-11	-3	-13	12	-2	-7	-8	-2	-3	24
pair:in_guangzhou	12	-6	-5	-7	-3	-4	-3	31	-7	-7
pair:in_gujarat	30	-7	-3	-3	-5	-4	-4	-3	-9	-11
pair:in_hand	-3	-8	-6	-6	-11	-10	-6	-3	-4	2
pair:in_hanoi	26	12	8	-5	-3	4	-5	1	-5	-6
pair:in_harare	-3	-4	14	-4	-4	-5	-3	29	-4	-5
pair:in_helsinki	22	-5	20	-3	-4	-5	-4	-3	-3	-5
pair:in_her	-3	-5	1	-7	-5	-6	10	-3	11	4
pair:in_his	11	-6	1	-5	-7	-6	9	-2	-7	24
pair:in_honiara	28	-5	-4	-9	31	-4	-4	-3	-3	-10
pair:in_hsinchu	-19	58	14	-3	-6	36	-5	-4	-6	-3
pair:in_iași	-27	-9	-2	-4	-4	-12	-3	-8	41	-5
pair:in_ict	-9	-2	-23	-2	18	-3	-2	-1	-2	-5
pair:in_incheon	-55	-5	23	-3	-3	-5	-6	-3	28	-21
pair:in_islamabad	21	-4		-5	13	-6	10	-4	-4	-5
pair:in_it		-6	-4	-7	-6	-5	-7	3	-6	-5
pair:in_its	-11	-3	6	-2	11	-7	-8	-3	25	-5
pair:in_jakarta	-5	23	-8	30	1	-5	-8	-3	-12	-4
pair:in_january	-3	-5	1	-6	-1	1	26	11	7	6
pair:in_johor	-11	-2	-4	-4	-10	17	-3	-4	-2	-6
pair:in_july	5	-6	-7	-4	-7	4	13	15		3
pair:in_june	-12	12	1	15	8	19	-4	7	1	10
pair:in_karachi	42	-3	-8	-4	15	-5	-5	-14	-5	-3
pair:in_kathmandu	39	-3	5	-6	-8	-8	-6	3	-5	-3
pair:in_kigali	6	1	8	25	1	6	-6	-3	-4	-1
pair:in_kingston	12	-3	-5	36	-4	-7	-6	-6	-7	-9
pair:in_kisumu	21	-5	-3	-4	11	18	-6	-2	-7	-8
pair:in_kuala	24	-17	4	10	-4	-6	-5	-3	-4	-5
pair:in_kulim	8	-12	-3	-11	48	-22	-3	-3	-5	-3
pair:in_kumamoto	-8	-4	-4	41	12	-22	-5	-4	-7	-4
pair:in_kyiv	3	-4	-5	21	57	-3	-7	-4	-5	-4
pair:in_lagos	11	-7	50	-5	-5	-21	-8	-3	-7	-7
pair:in_latin	-18	-5	-7	-3	-8	-9	34	-2	-3	-4
pair:in_lilongwe	23	-4	-4	-16	-13	27	-10	-3	33	-7
pair:in_lima	20	-6	4	-6	-4	-11	-5	-3	-4	-4
pair:in_line	17	-5	9	-4	-8	-6	22	-4	-10	-5
pair:in_lisbon	22	24	16	-4	-11	-7	-4	-3	-4	4
pair:in_lomé	-8	-3	-5	-6	4	16	-3	-3	-7	-3
pair:in_london	17	28	-9	-12	26	-7	-6	-7	5	-4
pair:in_luleå	9	-8	32	-4	-4	-7	-12	-7	-2	-5
pair:in_lusaka	22	-6	16	-9	-8	22	-4	-3	-5	-3
pair:in_malé		-4	-6	-5	-4	-12	27	24	-10	-19
pair:in_manila	23	-4	-4	34	-4	-4	-3	-7	-13	-4
pair:in_maputo	20	-3	-6	-7	-12	-11	-5	-5	-28	-4
pair:in_march	8	4	-5	1	3		-7	4	-1	17
pair:in_may	-2	8	8	2	4	6	6	2	10	10
pair:in_melbourne	5	-1	-3	22	-10	-7	-4	-4	-4	-8
pair:in_mexico	1	-3	-4	-6	-7	37	-4	-5	-9	-4
pair:in_milan	-12	-3	21	7	-4	-6	-12	-3	10	-4
pair:in_mind	-8	-4	-5	-3	-6	-4	-4	-4	-7	-10
pair:in_minsk	-34	38	4	-1	-3	10	-4	-2	-3	-3
pair:in_montevideo	11	-6	-5	-3	-2	-8	-3	-2	-4	-6
pair:in_mountain	14	-4	-4	-3	-5	-5	-4	-2	-3	-5
pair:in_multan	-18	-6	-2	2	-14	31	-4	-6	-22	-3
pair:in_munich	19	7	-5	-5	-2	-8	-4	-3	11	-5
pair:in_muscat	10	28	37	-3		-12	-5	-3	-8	-4
pair:in_nadi	-12	12	34	-6	24	-9	-4	-3	-5	-3
pair:in_nairobi	10	-3	-7	1	2	-5	-5	-4	4	-6
pair:in_new	21	3	1	-4	-5	-13	20	-4	10	-9
pair:in_nine	41	-4	-5	-6	8	-8	-4	-19	31	-4
pair:in_no	-3	-4	-7	16	-5	-4	-7	-4	6	-5
pair:in_northern	17	-10	-5	-3	-5	-6	-2	-2	-3	-4
pair:in_november	-10	15	15	6	3	29	11	7	9	-5
pair:in_october	-6	12	5		-3	21	-5	8	-2	2
pair:in_office	-29	7	-4	-3	-5	-5	-4	-2	-7	16
pair:in_on	-24	22	16	-8	-3	7	-5	22	-7	28
pair:in_one	11	-6	-7	-7	9	11	-4	-8	-1	-4
pair:in_order	6	-4	-7	-11	5	-2	-8	-7	-28	5
pair:in_osaka	-3	11	-4	-3	-6	22	-7	-2	-6	-5
pair:in_oslo	11	-5	-5	-3	-5	-7	-5	-8	23	-4
pair:in_other	-6	-4	-2	-4	1	-8		-6	-4	-2
pair:in_ottawa	-7	-6	-3	8	-12	-4	-5	1	-1	-2
pair:in_outsource	8	-11	-2	-3	-3	-4	-5	-2	-3	-4
pair:in_paris	18	-12	55	-5	-4	-5	-3	-2	-5	-11
pair:in_part	-5	-5	-5	-3	-2	-9	-2	-3	-4	-7
pair:in_particular	-7		14	-5	-4	-4	-3	-2	-3	-7
pair:in_penang	-2	40	-8	-4	27	11	-5	-3	-6	-5
pair:in_person	47	-3	-7	-4	-4	-6	-3	14	-9	-14
pair:in_place	-1	-4	-4	20	-7	-6	-3	-9	22	9
pair:in_port		-12	25	-3	17	11	4	-2	11	-9
pair:in_principle	-17	-4	-5	-7	-6	-4	22	-6	18	-4
pair:in_private	-16	-3	-3	-12	-3	-4	-2	-5	-6	-7
pair:in_public	6	17	-4	-8	9	-5	-2	-3	-4	16
pair:in_pune	2	-7	17	-6	-6	65	-14	-2	-5	-3
pair:in_quetzaltenango	-5	-4	-9	-7	-3	-25	-4	-3	12	-3
pair:in_rabat	-13	39	-7	1	-7	-8	-20	-3	-4	-5
pair:in_recent	-9	-4	-5	-6	15	17	-7	-3	11	-5
pair:in_remote	-18	-8	-3	-3	-4	-17	-2	-4	-6	-4
pair:in_reply	20	-4	-2	-3	-4	-5	2	-2	-4	-4
pair:in_reykjavík	-11	28	-5	-3	-3	-6	-7	-2	-5	-6
pair:in_riga	39	-7	-10	-6	-4	-20	-5	-6	-4	27
pair:in_riyadh	10	-8	17	-6	4	22	10	-3	-3	-5
pair:in_rome	22	-3	-4	-5	-7	-4	-3	-4	-4	-5
pair:in_rural	-12	-5	-5	-6	21	-9	-5	-4	-11	-4
pair:in_san	21	4	21	-4	-4	-6	-5	-2	-3	-6
pair:in_santiago	-12	-7	19	36	-7	-6	-9	-3	-4	-6
pair:in_school	-5	-4	-3	-9	-27	-10	21	-4	-9	-6
pair:in_science	-11	-2	-3	-15	-4	-3	-3	-1	-5	-7
pair:in_search	-11	18	-9	-2	-2	-2	-2	-1	-4	-5
pair:in_seattle	-16	47	-9	-4	-7	-6	-4	-4	3	-6
pair:in_semiconductor	-3	-4	-3	-7	-5	-2	18	-2	-11	-6
pair:in_seoul	20	14	-5	3	2	6	-3	-4	-6	-5
pair:in_september	3	13	3	6	-2	22	5	5	6	6
pair:in_service	-10	-7	-4	-10	-11	65	-7	-6	3	-4
pair:in_seven	-28	6	-3	-2	-13	-9	-13	-7	-7	-3
pair:in_several	-18	-4	-5	-10	-9	-8	-4	-3	-7	-4
pair:in_shanghai	3	9	39	-5	-5	-12	-4	-3	-5	-6
pair:in_shenzhen	14	22	-2	-2	-2	-5	-1	-1	-2	-13
pair:in_sight	-15	-4	-4	-14	-5	-6	-8	-19	-6	-5
pair:in_silicon	-26	2	-24	-5	-3	20	-4	-2	-3	-5
pair:in_singapore	6	-4	41	21	-6	-10	-6	-3	-4	-6
pair:in_six	-20	-5	-8	-6	17	-10	-5	-4	-9	-5
pair:in_sofia	-3	-2	-3	4	-3	25	-9	-5	-11	-2
pair:in_some	-7	-3	-3	-5	-3	-6	-7	-15	8	-3
pair:in_south	-25	-4	-4	-7	18	-11	-4	-2	10	-5
pair:in_spite	-4	-3	-4	-19	-4	-7	10	-2	-6	-3
pair:in_spring	-11	-5	-5	4	-5	10	-4	-6	27	-13
pair:in_stockholm	-1	-7	-4	-4	32	-10	-4	-5	21	-3
pair:in_suva	18	9	17	-12	13	-8	-11	-3	-4	-4
pair:in_sydney	6	-3	-4	-5	-3	-7	-23	-10	5	-5
pair:in_são	-11	-4	49	-15	31	-21	-4	-7	23	-2
pair:in_taipei		-4	-5	-2	-3	22	-5	-3	-6	31
pair:in_talk	-2	-7	-6	-5	-19	-4	-3	-3	-5	-5
pair:in_tallinn	24	50	22	-7	-3	-4	-8	-2	-5	-5
pair:in_tartu	-9	25	-4	-8	19	-9	-5	-5	32	-4
pair:in_tashkent	11	37	19	6	-5	-10	-6	-4	-5	-4
pair:in_telecommunication	-13	-3	-4	-5	-4	-8	-6	-5	-5	-4
pair:in_ten	-14	-4	-4	-5	-6	-10	20	-3	-10	4
pair:in_that	-21	-2	-5	-6	-10	-3	1	-5	25	-3
pair:in_the	1	1		-1	-2	1	-1	1	-2	-3
pair:in_their	31	-5	-5	15	-7	-8	-7	-4	1	-6
pair:in_them	3	-6	-4	-4	-3	-11	-4	-1	-5	-7
pair:in_these	-3	-7	-4	-4	-4	-6	-16	-4	-3	-1
pair:in_this	-17	2	-4	-5	-6	-4	-9	-3	-10	13
pair:in_three	-8	-5	-4	-5	3	32	1	-13	15	-5
pair:in_time	-11	-3	-4	-5	-11	-8	-3	-7	-12	-5
pair:in_tirana	18	-3	-4	-14	-4	12	16	-2	-4	-6
pair:in_to	18	-10	-12	-2	-2	49	-8	-5	-6	-5
pair:in_tokyo	16	18	7	7	-4	-3	-6	-3	-3	-4
pair:in_toronto	-10	77	-9	-8	-5	-16	-12	-3	-4	-5
pair:in_tow	-33	49	-8	-6	-3	-12	-3	-3	-11	-9
pair:in_turn	-1	-18	-6	-8	28	13	-4	-14	-4	-3
pair:in_two	3	23	-4	-5	-11	5	-9	5	-15	-6
pair:in_ulaanbaatar	-38	-3	-20	37	-4	-7	-8	-8	-3	3
pair:in_until	-23	-7	-5	-2	-2	-5	47	-2	-5	1
pair:in_use	-7	-3	-2	-5	1	-7	3	-5	4	-4
pair:in_valparaíso	-31	22	-6	-4	-4	-19	12	-2	-4	-6
pair:in_vientiane	8	18	-2	24	-4	-6	-6	-2	-3	-2
pair:in_vilnius	49	-6	-5	11	-4		-5	14	-13	-4
pair:in_warsaw	-16	-6	-8	37	21	-4	-9	-2	-4	-5
pair:in_washington	22	45	12	-9	-5	-12	-8	13	3	16
pair:in_what	1	-5	-3	7	8	-4	-4	-4	27	-5
pair:in_which	9	-3		-3	2	-1	-3	-2	4	-6
pair:in_whose	15	-3	6	6	-5	-12	-6	-4	16	-8
pair:in_windhoek	-10	-13	16	-4	-4	18	-8	-4	11	-2
pair:in_with	28	-3	-3	-5	8	-6	-3	-3	-6	-9
pair:in_write	-13	-3	-3	16	-8	-6	-7	-9	32	-5
pair:in_yaoundé	1	-5	-11	3	-2	-33	-4	-2	38	-7
pair:in_zagreb	2	-5	-6	-10	-13	13	-4	-3	-4	-6
pair:inaugurate_a	-43	-11	8	-5	-5	83	-3	-5	-6	-7
pair:inaugurate_by	-13	-5	-8	-8	-9	41	-8	-3	-4	-10
pair:inaugurate_on	-15	-7	-24	-4	-6	93	-7	-2	-5	-6
pair:inaugurate_the	-11	-13	56	-4	-3	39	-5	-4	-6	-6
pair:inauguration_of	-4	-12	-8	-9	-9	82	-4	-2	-2	-2
pair:include_,	-3	-2	-4	-4	-7	-4	12	-1	-2	-5
pair:include_.	-5	-10	-5	33	-4	-7	-9	-3	-4	-3
pair:include_<f>	-7	-4	-4	-10	-8	-14	-5	1	4	-7
pair:include_<p>	-3	-5	47	-5	-6	-4	-3	-3	-6	
pair:indicate_,	-5	-4	-1	-6	-3	-6	-5	-3	-4	-5
pair:industrial_park	-7	-8	-5	15	-5	25	-6	42	-3	-3
pair:industry_,	-16	-3	-6	3	-5	5	-6	-3	-3	6
pair:industry_.	4	17	-5	-2	-5	-10	-4	24	-4	-7
pair:industry_and	-17	-4	6	9	-4	-2	-6	-4	-4	16
pair:industry_be	-5	-7	-4	-5	-4	-2	-6	-2	-4	-2
pair:industry_have	-11	-4	-6	-3	-3	-4	12	-2	-5	-2
pair:industry_minister	-15	-6	-5	-3	-5	-4	-5	-4	-4	-5
pair:industry_to	5	-3	11	-2	-13	-5	-19	-2	-3	-2
pair:information_,	-19	-5	-2	-3	-8	-4	-2	-2	-6	46
pair:information_and	4	-3	9	-2	-7	-3	-7	-5	8	-4
pair:information_be	-29	-1	-5	-3	-2	-2	-12	-2	-11	32
pair:information_technology	4	-6	-2	1	-6	-4	-6	-3	-4	12
pair:informed_.	-6	47	-5	-4	-4	-7	-5	-4	-7	-11
pair:informed_<p>	-6	-5	20	-6	-3	-4	-3	-2	-10	-5
pair:informed_by	42	-9	-5	-3	-2	-3	-3	-3	-2	-9
pair:informed_the	-5	-5	-4	27	-5	-10	-4	-2	-4	-3
pair:infrastructure_,	-2	-5	-4	-6	6	5	-6	-3	-6	15
pair:infrastructure_.	-21	8	-5	-4	-4	-4	25	-2	-4	6
pair:infrastructure_and	15	-4	-4	-3	-4	-6	-7	-4	-2	-4
pair:infrastructure_in	-18	-4	-5	-3	-12	-11	-5	-2	-2	-3
pair:infrastructure_of	-7	-5	-3	7	-4	-5	-5	-2	-3	-3
pair:inherit_the	-22	-5	-5	-3	-3	-3	-10	-11	-3	18
pair:initial_a	-20	-6	-6	52	-5	-7	-15	-4	-3	-2
pair:initial_the	-13	-5	-4	51	-4	-6	-7	55	-8	-7
pair:initiative_,	6	-4	-8	4	-3	5	-13	-2	3	-3
pair:initiative_and	-13	-4	25	-2	-5	-4	-13	-1	-2	-4
pair:ink_a	-10	-3	-4	60	-5	-5	-5	-3	-7	-4
pair:innovation_,	-3	7	-3	11	21	-5	-1	-2	-3	-3
pair:innovation_and	-4	-5	8	-5	-9	-3	-7	-2	-2	-2
pair:inquiry_,	-8	-3	-3	-7	-3	-7	-5	-5	62	-6
pair:inquiry_into	-6	-3	-5	-5	-7	-11	-8	-6	66	-4
pair:inr_450	15	-6	-2	-1	41	-1	-3	-5	-3	-2
pair:insist_.	-12	-4	-4	-9	-3	-4	-5	-3	-8	-6
pair:insist_that	27	-3	-3	-30	-8	-5	-4	-4	-8	-8
pair:inspect_the	2	91	-4	-9	-5	-13	-6	-13	-7	-5
pair:instagram_,	15	-2	-1	-4	-21	-5	-2	-2	-2	-5
pair:instant_payment	8	-11	-4	4	-8	94	-8	-11	-16	-4
pair:instead_of	-16	22	-3	-6	-11	-9	19	-3	-6	-4
pair:institution_.	-6	-6	-3	-4	-5	-5	-7	16	-6	-3
pair:institution_and	-2	20	-10	-3	-3	-9	-4	28	-19	-3
pair:integration_,	-30	-3	-2	-3	12	-11	-4	14	-11	-8
pair:intelligence_(	9	-4	-3	-6	-3	-6	-12	-2	-2	-2
pair:intelligence_,	-13	-5	1	3	-3	-7	-17	-2	-3	-3
pair:intelligence_.	-1	-3	8	-7	-4	-6	47	-6	-7	-5
pair:intelligence_and	-5	-4	-4	23	-3	-6	18	-5	-4	-3
pair:intelligence_be	-38	-3	22	-2	-4	-6	-5	-3	-3	51
pair:intelligence_in	-9	-3	-4	19	-5	-3	-7	-7	-9	-3
pair:intend_to	-11	-4	-5	-5	19	-2	-1	-5	-5	-2
pair:intent_on	7	-3	-3	22	-3	-5	-8	-2	-4	-2
pair:intent_to	-12	-4	-3	-43	-19	-3	-7	42	-13	-4
pair:interact_with	109	-6	-6	-7	-6	-7	-5	-4	-10	-15
pair:interest_,	-7	-3	7	-4	-5	-9	6	-4	-11	-2
pair:interest_.	-4	-5	-3	-7	-4	-7	25	-14	-6	-6
pair:interest_in	2	18	-4	-4		-7	-3	-3	-4	-4
pair:interest_of	-5	-4	-4	-5	-5	-4	-15	-4	10	-5
pair:interim_chair	-25	-5	-3	-4	-3	-5	-3	-3	-8	30
pair:internet_,	-9	-6	-3	-4	-6	-6	-7	-4	-4	-7
pair:internet_.	19	-4	-5	-4	-5	-6	-11	-1	-6	-4
pair:internet_by	-11	-4	-3	-6	-6	-12	-7	6	-25	-4
pair:internet_connectivity	7	-6	-5	-4	-4	-6	-10	-4	-5	-3
pair:internet_for	-10	-5	-3	-35	-6	-7	-8	-3	-5	-2
pair:internet_in	-13	-5	12	-3	-10	42	-5	25	-8	-3
pair:internet_provider	-1	-3	-3	-5	14	-7	-7	16	1	-6
pair:internet_service	24	-2	-3	-3	-5	-4	-3	18	18	-3
pair:internet_to	-13	-4	-4	-6	-6	-17	20	-3	26	-4
pair:interview_,	-29	-8	-2	-3	-6	-3	-2	-2	-7	-4
pair:interview_with	2	-4	-4	-6	-4	-3	-4	-2	-7	-7
pair:into_<c>	-8	-3	-3	-6	16	4	-1	-3	-5	-3
pair:into_<f>	-9	-3	-4	-6	35	-8	-4	-5	23	-5
pair:into_<p>	5	-6	-3	-2	-3	-8	-2	-9	-4	-5
pair:into_a	-3		-3	2	20	-6	7	-2	-8	-4
pair:into_account	-5	-2	-1	-8	-16	-9	-9	-8	-6	-7
pair:into_an	-4	-3	-4	-4	37	-8	22	-13	-5	-3
pair:into_force	-8	-4	-6	-4	-5	-8	26	9	-5	-5
pair:into_his	25	-12	16	-3	-4	-4	-4	-2	-13	-28
pair:into_its	-6	-6	-6	-5	37	-11	45	-7	10	-3
pair:into_law	-6	-3	-5	-10	-6	-4	55	-2	-11	-10
pair:into_one	16	-6	-5	-5	-4	-10	48	-3	-6	-6
pair:into_operation	-12	-9	-5	-7	-12	110	-8	-3	-8	-7
pair:into_orbit	-5	-5	-4	9	-8	80	-8	-4	-6	-4
pair:into_practice	-3	-3	-2	-15	-10	-9	-5	-2	-3	-4
pair:into_service	-11	-6	-4	-12	-13	116	-8	-5	-10	-4
pair:into_the	-2	8	-3	-1	13	-1	7	-3		11
pair:into_use	-12	-5	-6	-6	-9	84	-13	-2	-7	-4
pair:introduce_<p>	13	-3	-6	-12	-3	-13	-5	-2	-3	44
pair:introduce_a	7	-4	-4	-11	-5	16	36	-3	-7	-4
pair:introduce_the	27	-5	-5	4	-2	-10	-25	-4	-10	-9
pair:invest_$	-8	-4	-3	-7	43	-8	-4	-4	-6	-4
pair:invest_,	-5	-1	-2	-2	-12	-5	-7	-2	-1	-2
pair:invest_in	-20	-4	-3	-5	1	4	-4	8	-5	-5
pair:invest_more	-9	-2	-3	-3	-15	-4	27	-3	-4	-3
pair:investigation_,	-7	-1	-4	-3	-2	-2	-5	-3	39	-1
pair:investigation_by	-7	-3	-2	-5	-4	-4	-6	-12	66	-4
pair:investigation_into	-8	-2	-7	-4	-8	-8	-4	-5	42	-4
pair:investigation_of	-13	-4	-2	-5	-3	-4	-9	-6	54	-5
pair:investment_,	-5	-6	-6	-3	-4	-2	-3	-2	-2	-3
pair:investment_.	-18	-3	-3	-2	-7	-2	-1	-2	-1	-2
pair:investment_and	-11	-4	-4	8	-11	-3	-4	-3	-2	-2
pair:investment_in	1	-5	-4	-5	-2	-5	-2	-3	-4	-4
pair:investment_of	-7	5	-3	-4	11	9	-12	-5	-6	-3
pair:investment_opportunity	-4	-3	-18	-7	-2	-2	-1	-1	-1	-1
pair:investor_,	-5	-3	-14	-10	5	-3	-3	-3	-4	-1
pair:investor_.	-20	2	28	-6	-2	-6	-9	-3	-6	-3
pair:investor_and	31	-2	-3	-15	-6	-4	-2	-2	-8	-4
pair:investor_be	1	-3	-3	-5	12	-5	31	-10	-7	-4
pair:investor_have	-8	-3	24	-7	65	-7	-3	-5	-22	-4
pair:investor_in	-9	-4	-5	-4	-10	-4	-5	-4	-7	-2
pair:invitation_of	-16	57	12	-4	-4	-4	-3	-3	-6	-8
pair:invite_,	-12	-5	-10	-5	-4	-6	-6	-4	-5	-3
pair:invite_<f>	-9	-3	-8	-9	-7	-5	20	-23	-6	-2
pair:invite_<p>	-25	-16	36	-2	-5	22	-3	-2	-4	-4
pair:invite_by	-58	61	24	-2	-5	-9	-2	-2	-4	-7
pair:invite_the	24	-5	12	-2	-3	-7	23	-2	-3	-3
pair:invite_them	-5	-4	43	-2	-4	-12	-3	-2	-9	-5
pair:invite_to	-16	-29	55	-3	-5	-3	-3	-5	-6	-3
pair:invoice_.	-18	-6	-4	-16	-4	-9	-6	-3	38	-5
pair:iphone_16	-3	-2	-2	23	-8	-7	-5	2	35	-2
pair:islamabad_.	-26	-5	20	-4	29	-6	22	-6	-5	-3
pair:island_'s	-15	22	-3	-7	-5	49	-7	46	-6	-7
pair:island_,	-11	-6	-7	47	-6	12	-6	-4	-4	-6
pair:island_.	-24	32	-3	-4	-5	-13	-4	-5	-6	-4
pair:island_be	26	-5	-11	-3	5	-21	-5	-3	-4	-3
pair:island_have	-13	-6	-3	-3	-4	-9	-13	-3	-5	-6
pair:issue_,	-7	-3	-2	-5	-7	-9	-12	9	-6	-5
pair:issue_<f>	-6	-2	-1	-5	-3	-8	-17	29	-21	-15
pair:issue_a	-7	-3	-3	-5	-4	-5	13	-7	38	-4
pair:issue_an	-5	-3	-3	-4	-2	-3	7	12	22	-7
pair:issue_by	-4	-5	-2	-4	14	-5	24	-21	-14	-4
pair:issue_of	47	-2	-3	-6	-5	-2	-12	-8	-5	-9
pair:issue_on	8	-2	-3	-6	-4	-4	40	-8	-7	-7
pair:issue_the	-5	-2	-2	-6	-3	-4	-20	56	44	-4
pair:issue_to	-5	-3	-2	-4	-7	-10	-8	56	-13	-3
pair:it_"	-11	26	-3	-4	-4	-7	-3	-3	-4	-4
pair:it_)	-18	-4	-4	-3	-3	-4	-15	-2	-5	-6
pair:it_,	-11	-4	-2	1	-2	-6	-1	1	8	-1
pair:it_.	-9	-1	-4	-4	-2	-4	-4	1	-2	-5
pair:it_:	-8	2	-2	-5	-9	38	-5	-11	34	-4
pair:it_;	-6	-2	-1	-9	-9	-7	-4	-4	-25	-2
pair:it_<a>	-9	-2	-3	-11	-3	-8	12	56	-11	-4
pair:it_<f>	-7	-4	-3	-6	28	-4	-5	-5	-6	-3
pair:it_a	-13	-4	-4	-5	-4	24	20	5	13	-10
pair:it_an	-10	-3	-2	-4	-7	-10	55	-21	-13	-8
pair:it_and	-9	-3	-3	-5	-5	-3	-6	-3	-8	-11
pair:it_as	-11	-3	-4	-6	-8	-4	-4	8	-10	22
pair:it_at	15	-5	-4	10	-6	-6	-4	-3	-7	-6
pair:it_be			-1	1	5	-2	-5	-2	-1	1
pair:it_bear	-12	-4	-6	63	-16	-8	-7	-3	-6	-5
pair:it_before	-8	-3	-3	-5	-4	-3	17	-6	-20	-5
pair:it_break	3	-2	-3	-3	-23	-5	-5	-3	-47	-3
pair:it_by	-8	-3	-2	46	-12	-3	-10	23	-25	-3
pair:it_call	-4	-3	-2	-4	2	-5	-6	-2		-2
pair:it_come	-5	-4	-10	-4	1	-8	-5	-5	-10	-4
pair:it_company	-11	-3	-5	-1	-3	-8	-4	-3	-3	-3
pair:it_cost	-33	-2	-2	-4	24	-4	-3	-5	-20	-4
pair:it_do	-13	-4	-15	3	-5	-21	-6	17	-4	3
pair:it_easy	-2	-3	-3	-1	-5	-1	-17	-2	-1	-3
pair:it_fall	21	-3	-3	-6	-8	13	-6	-3	40	-13
pair:it_find	-11	-2	-2	-13	-14	-12	-4	-5	15	-4
pair:it_first	-13	-2	-2	-4	9	-9	-4	12	-15	-3
pair:it_for	-1	2	6	-7	1	-6	-6	-4	6	11
pair:it_from	-6	-5	-4	-7	24	19	19	5	-14	-8
pair:it_go	14	-11	-6	-3	-5	5	15	-4	33	-7
pair:it_have	-9	-2	-4	-6	13	1	-1	4	-6	-6
pair:it_hope	-16	-4	-5	-3	-3	-7	-3	32	-8	-5
pair:it_in	-14	-4	-3	-5	12	-10	-2	5	14	-8
pair:it_into	-5	-3	-3	-3	45	-6	32	-6	-19	-2
pair:it_know	-22	-2	-3	-4	-4	-5	-6	-12	42	-5
pair:it_let	-5	-2	-3	-7	-13	-2	-12	-19	29	-5
pair:it_make	-14	-5	-5	-4	-5	-7	9	-3	-13	-8
pair:it_mean	1	-4	-2	-4	-3	-3	-5	-3	-10	-5
pair:it_minister	-13	-5	-4	-4	-2	9	-5	10	-7	-6
pair:it_must	-6	-4	-3	-3	-3	-4	-7	33	-22	-6
pair:it_need	22	-4	-4	-5	-4	-5	-9	58	-11	-10
pair:it_off	-3	-2	-1	-8	-6	-8	-3	-20	34	-2
pair:it_on	-9	-5	5	2	-2	16	-10	15	-3	-9
pair:it_open	30	37	-8	-2	-3	-15	-5	-2	-5	-9
pair:it_out	-20	-3	-3	-9	-6	-5	-6	-2	-16	-7
pair:it_put	-12	-3	-3	-6	53	-7	-6	-6	-3	-4
pair:it_rain	-14	-6	-5	14	-4	7	-9	-4	-8	-5
pair:it_say	-11	-5	-4	-10	41	24	-7	-6	7	8
pair:it_sector	-12	9	-6	-5	-7	-4	-4	-2	-5	-3
pair:it_should	-5	-4	-6	35	-3	-6	27	-3	-4	-2
pair:it_since	-13	-6	-3	-5	-6	-5	-4	30	-17	-2
pair:it_so	-6	-4	-5	-8	-7	-6	-4	-7	-15	-4
pair:it_stand	-14	-5	-12	-6	-9	-5	2	-4	10	-6
pair:it_take	29	-5	-4	-6	-10	-6	-9	4	3	-11
pair:it_tell	-11	-4	-3	41	33	40	-6	-9	-16	-2
pair:it_that	-6	-15	-3	-2	-3	-7	-8	-17	-2	-3
pair:it_the	-11	2	-3	-6	11	-3	-4	16	-8	-3
pair:it_thru	-7	-2	-3	-4	-5	-9	2	-8	-16	-3
pair:it_to	-10	-4	-5	8	-4	4	17	2	3	6
pair:it_too	20	-3	-4	-9	-5	-3	-5	-5	-10	-8
pair:it_turn	-8	-2	-2	-1	-1	-5	-6	42	-2	-1
pair:it_up	-11	-6	-4	-5	-4	18	-6	-6	21	-6
pair:it_will	-13	9	-3	5	1	7	3	-7	4	-4
pair:it_with	-9	-4	-4	-7	7	-4	19	-8	21	24
pair:it_would	-8	-3	-4	-4		-1	9	4	-4	-6
pair:its_5g	-8	-3	-11	-14		24	-5	28	-9	-3
pair:its_<p>	-2	-8	-2	14	-4	-6	-3	-3	-5	-9
pair:its_algorithm	-25	-3	-2	-6	-4	-4	-17	-22	77	-5
pair:its_annual	-32	-6	31	-4	-5	-12	-5	-3	-4	-4
pair:its_application	-4	-2	-2	-4	-4	-8	-5		21	-3
pair:its_back	-9	-22	-9	-7	-7	-5	29	32	-21	-4
pair:its_ban	-6	-3	-5	-4	-4	-13	57	-3	18	-3
pair:its_chair	44	-4	-7	-5	17	13	-9	-5	-16	-6
pair:its_chairman	2	-10	-3	-7	-8	-5	-4	-6	48	-10
pair:its_chief	-20	-3	-2	-6	26	8	-4	-9	18	11
pair:its_chip	-32	-5	-6	-6	-8	-5	-11	-6	14	-4
pair:its_contract	-8	-3	-3	32	-5	-5	-8	-5	-12	-6
pair:its_core	-9	-3	-3	87	-16	-10	15	-7	-11	-6
pair:its_customer	-7	-6	-7	-7	-7	70	-10	-6	-20	-6
pair:its_decision	-5	-2	-2	-4	-3	-10	-7	11	6	-9
pair:its_digital	-6	49	-5	-8	-2	5	-10	-4	13	-3
pair:its_director	35	-3	-3	-4	-3	-2	-7	-3	10	7
pair:its_door	-11	-4	26	-8	-3	-8	-14	2	7	-5
pair:its_engineer	8	52	-3	-4	-3	-13	-4	-2	-11	-3
pair:its_final	-6	-4	-5	-3	-7	-5	62	-20	-5	-4
pair:its_finance	-11	-3	-5	-3	-13	-10	-4	-4	-6	59
pair:its_first	-11	-5	-7	-7		98	-6	10	-8	-1
pair:its_founder	1	-3	-4	-3	-8	-6	-5	-3	40	-7
pair:its_head	25	16	-4	-4	-2	-6	15	3	-8	5
pair:its_inquiry	-4	-3	-2	-7	-9	-5	-6	-10	31	-3
pair:its_laboratory	-34	29	-5	-5	-3	-8	-2	-2	-4	38
pair:its_last	-9	-7	27	-24	-3	-15	-6	24	-14	-3
pair:its_license	-9	-4	-4	7	-7	7	-5	17	-16	-5
pair:its_market	-29	-7	-5	-6	-7	-9	-3	-3	-15	-5
pair:its_mast	-13	-4	-9	25	-5	-18	-4	-7	39	-4
pair:its_member	-10	-6	57	-5	-5	-5	-9	-3	-6	22
pair:its_model	-12	-3	-4	-9	-10	-14	-4	-19	-13	-4
pair:its_national	-7	-4	11	30	-5	44	-8	-6	-10	-13
pair:its_neighbor	-18	-5	44	37	-5	-7	49	-7	-9	-5
pair:its_network	-7	-3	-3	16	21	-11	-5	-9	-8	-3
pair:its_new	-10	-5	-6	-7	28	54	-10	-4	-13	-6
pair:its_own	-8	-4	-5	-10	1	1	12	20	12	-6
pair:its_permit	9	-3	-6	-5	-4	-7	-10	42	-13	-4
pair:its_plan	-3	-2	-3	-4	26	-12	6	-15	7	-2
pair:its_plant	-8	-7	-7	-4	55	13	-5	-4	-7	-3
pair:its_proposal	-10	-4	-5	-5	-4	-8	78	-8	-7	-4
pair:its_register	-9	-2	-2	-6	-9	-5	-4	11	35	-4
pair:its_rival	-10	-3	-4	-7	-6	13	-26	17	12	-4
pair:its_sale	-4	-2	-2	-31	-7	-6	-10	-6	-27	-3
pair:its_satellite	-8	-4	-3	20	-5	13	-9	-11	14	-2
pair:its_second	-15	-4	-13	-9	-7	60	8	-3	11	-6
pair:its_server	-17	21	-4	19	-19	-13	-3	-4	-12	-7
pair:its_service	-6	-3	-3	-5	-8	20	-8	35	5	-4
pair:its_staff	-12	-5	-3	-5	-4	-7	-15	-5	30	42
pair:its_stake	-7	-3	-4	-6	84	-8	-5	-10	-12	-5
pair:its_target	-19	-3	-4	-5	38	-8	-6	-8	-15	-3
pair:its_third	-15	-5	27	-6	9	14	41	-5	-6	17
pair:its_tower	-8	-3	-3	45	13	-6	-3	-12	-8	-4
pair:its_way	-11	-3	-5	-6	7	17	18	34	-18	-4
pair:its_website	-6	-7	-6	-11	8	19	-7	18	-7	-4
pair:its_work	-13	41	-5	-10	-11	34	-4	-22	-10	-4
pair:itself_on	23	-4	-5	40	-5	-5	-5	-3	38	-5
pair:jakarta_,		-27	-4	-4	-3	-5	-4	-2	4	-4
pair:jakarta_and	-21	14	-6	-3	-22	-8	-2	-4	31	-3
pair:jakarta_on	-13	44	-7	-6	-4	-11	-7	-3	-5	-5
pair:january_,	-9	-3	-3	-1	22	-5	24	-5	13	6
pair:january_.	-15	-7	-1	20		10	22	16	-10	-5
pair:january_1	-4	-4	-3	-5	-4	28	36	-3	-5	-10
pair:job_,	-15	-3	-7	-3	-5	-4	-7	-2	-3	35
pair:job_.	-12	-5	-8	-10	71	-8	-8	-3	-5	-7
pair:job_for	-8	-4	-3	-3	-17	-4	-3	-3	-7	-10
pair:job_in	-15	-3	-5	-6	15	-5	-3	-2	-5	27
pair:job_to	-33	-12	-4	-2	-5	-3	-3	-2	-4	-21
pair:join_<f>	-11	-3	-4	-17	-13	-9	-2	-4	-12	27
pair:join_a	-1	-3	2	-26	12	-3	-2	-2	-2	-6
pair:join_by	-2	-3	-3	1	22	-5	-2	-6	11	-14
pair:join_force	-6	-3	-5	107	-9	25	-8	-4	-6	-5
pair:join_hand	-11	-5	-3	43	-4	-11	-5	-5	-7	-4
pair:join_in	11	-3	-7	-30	-7	-6	54	23	-6	-10
pair:join_the	-7	-12	22	36	-3	3	-4	-4	-5	-6
pair:joint_laboratory	-7	-3	-6	35	-6	-19	-5	-2	-3	-2
pair:joint_project	29	-5	-6	31	-9	-6	-5	-2	-3	-4
pair:joint_statement	18	-4	-5	17	7	-6	-5	-10	-10	-3
pair:joint_venture	-2	-5	-4	38	2	7	-4		-8	-3
pair:joint_work	-1	-5	-9	-16	-3	-10	-3	-2	-1	-3
pair:jointly_,	-29	-7	-7	20	-4	-5	-4	-3	-4	-6
pair:journalist_at	-12	-4	-3	-8	-3	-5	-4	-4	-5	-3
pair:journalist_in	-25	-8	-4	-3	-5	-4	-5	-2	-7	-5
pair:journey_,	7	-24	-3	-4	-4	-5	-3	-3	-5	-4
pair:judge_,	-11	-5	-6	-4	-3	-4	-4	-3	-32	26
pair:july_,	25	-5	-3	-5	-10	-6	40	11	-11	-2
pair:july_.	-12	-3	-5	5	2	-11	2	-8	7	-15
pair:july_15	23	-5	-6	9	-6	-3	-8	12	-8	-4
pair:june_,	-21	14	-5	-8	14	43	-5	5	6	-6
pair:june_.	-3	1	6	4	1	1	11	3	-8	24
pair:june_12	65	-3	-4	-8	-4	-6	-4	-3	-5	-10
pair:june_18	42	20	-3	9	-2	-1	-2	-1	-1	-3
pair:june_2023	-9	-5	-3	39	-7	-7	-15	11	74	-5
pair:june_23	14	-11	-3	-11	-3	-4	-2	-3	-4	18
pair:june_26	-25	5	-3	-8	-4	-5	21	-9	-4	-4
pair:june_27	-18	-14	-4	-4	-3	-4	-9	-2	-17	-5
pair:june_6	-7	-4	-3	-5	-3	-7	38	9	37	-4
pair:june_and	-17	-4	-2	-6	-7	-6	-3	-2	9	25
pair:keep_.	-14	-9	-3	-3	-2	-3	24	-2	-6	-4
pair:keep_<f>	-1	-3	-3	11	18	-6	-6	-8	12	-7
pair:keep_<p>	-7	-5	-3	-2	-3	-3	-12	-3	-5	-9
pair:keep_a	-14	15	-7	-4	4	-5	-4	9	-18	-7
pair:keep_for	71	-4	-5	-6	-8	-4	-4	21	-6	-6
pair:keep_its	-17	-5	-5	-10	-11	-9	-5	-9	-8	-9
pair:keep_the	-6	-4	-4	-4	22	4	6	-5	-6	-6
pair:keep_them	14	-4	-4	-1	-5	-3	-3	-2	-9	-6
pair:keep_to	-21	-4	-4	-3	-6	-3	-5	-2	-3	42
pair:keep_up	-3	-2	-2	-3	-23	-3	-3	-20	-3	-6
pair:key_,	-12	-4	-10	-6	-5	30	-4	-4	-8	-4
pair:keynote_at	-26	-8	57	-5	-4	-6	-5	-3	-4	-4
pair:kick_off	-10	3	3	-6	-9	58	-5	-3	-7	-6
pair:kigali_,	53	-9	-18	-5	-2	-6	-6	-2	-3	11
pair:kilometer_,	-16	-7	-4	-5	-7	-11	-4	-5	-6	-5
pair:kilometer_from	-18	-7	-4	-5	-8	-24	-4	-4	-11	-8
pair:kilometer_of	11	-4	-3	15	-8	8	-5	-7	-26	-5
pair:kind_,	-5	-2	-8	-2	-4	-6	-9	-4	-9	-3
pair:kind_.	-14	-3	-6	-4	-4	-7	-6	-3	12	-8
pair:kind_be	-17	-5	-5	-3	-3	-10	-10	-2	-4	-2
pair:kind_in	-10	-4	-5	-3	-5	31	-7	23	-11	-6
pair:kind_of	-10	-4	-3	-5	-7	-6	11	-21	-6	-5
pair:kit_,	-8	-4	-2	41	-4	-4	-7	-5	35	-9
pair:knock_at	-11	-2	-2	-6	10	-5	-3	5	49	-6
pair:know_,	-17	-8	-2	16	-7	-4	-8	-5	1	-7
pair:know_.	12	16	-4	-4	-4	-10	-9	6		-8
pair:know_as	5	-4	-4	-4	-11	-6	-13	-6	-7	-3
pair:know_by	-7	-6	-4	-4	23	-5	-4	27	-11	-7
pair:know_each	-27	-8	-6	-8	-4	-8	-7	-3	-6	-7
pair:know_for	-25	-4	-6	-4	-4	-6	-11	-4	-6	-9
pair:know_how	24	-4	-9	-3	-2	-3	-3	-3	-7	-5
pair:know_in	-27	-6	-2	-3	-3	-3	46	-13	-4	12
pair:know_nothing	-6	-3	-4	5	17	-6	-3	-7	-24	-4
pair:know_of	-7	-2	-5	-5	-46	-4	-8	-3	-7	-7
pair:know_on	-12	-4	-5	-5	-7	-9	-6	15	24	-5
pair:know_only	32	41	-5	-5	-5	-9	-22	-3	-6	-5
pair:know_that	-10	-4	-2	18	6	6	-5	17	11	9
pair:know_the	-16	-7	-4	-3	-4	31	-7	-3	-3	-4
pair:know_what	-15	-4	-4	-4	-4	-4	-4	-3	-7	-4
pair:know_who	-6	-7	-4	-4	-4	-8	-6	-4	-8	-6
pair:know_why	25	-3	-2	-3	-3	-5	-8	-5	-4	-11
pair:korea_.	12	16	-4	-3	-5	-8	-4	15	-6	-5
pair:kuala_lumpur	24	-17	4	10	-4	-6	-5	-3	-4	-5
pair:kumamoto_.	-6	-4	-5	28	-20	-29	-4	-3	-5	-3
pair:lab_in	-14	-9	-2	-18	7	41	-4	-19	-13	-11
pair:laboratory_.	-12	20	-6	1	-3	-8	-4	-2	-4	19
pair:laboratory_for	17	-5	-4	-6	-7	40	-3	-2	-6	-2
pair:laboratory_in	14	-6	-4	32	-7	-9	-4	-2	29	-4
pair:laboratory_of	44	-15	-3	-5	4	14	-4	-5	-5	-4
pair:lack_of	-12	-9	-8	-4	-13	23	-4	-4	-5	-4
pair:land_a	17	-9	-3	-8	-7	-10	-4	48	-8	-3
pair:land_for	-7	-13	-3	-4	41	-8	-3	-4	-5	-5
pair:land_in	-9	82	-5	-5	-4	-7	-4	-3	-5	-6
pair:landing_permit	15	-7	-4	-3	-4	-5	-4	4	-10	-3
pair:landing_point	-10	71	-4	-5	-2	-8	15	-9	-2	-4
pair:landing_station	-6	49	-5	-6	-5	-12	-5	-1	-4	-3
pair:language_.	-11	-12	-4	-3	-4	-5	-4	-2	-6	-4
pair:language_model	17	-3	-3	-5	6	15	-8	-4	-6	-5
pair:laptop_,	-18	-4	-4	-5	50	-7	-8	-7	29	-4
pair:laptop_to	-15	-6	-5	-12	96	-18	-6	-7	-11	-10
pair:large_,	-7	-8	-4	-5	-8	-9	-6	-8	-9	-2
pair:large_of	-10	-6	-18	9	-13	18	-9	17	-8	-5
pair:last_,	-8	-6	-9	-16	-4	-5	-5	54	-14	29
pair:last_.	4	-5	-6	-4	-3	-25	-16	-3	-7	-5
pair:last_:	17	-5	-2	-4	-19	-3	-7	16	-13	-3
pair:last_day	-13	-6	22	12	-5	-9	-2	-3	-6	40
pair:last_december	-10	-2	-2	27	-6	31	35	-4	-8	-3
pair:last_friday	8	-4	-4	25	-9	18	-7	8	2	-4
pair:last_hurdle	-9	-3	-3	-6	-7	-7	26	-1	-6	-4
pair:last_month	15	-1	-4		8	-1	13	2	7	4
pair:last_night	1	-7	7	5	-9	41	4	3	-1	-5
pair:last_november	-10	-4	-5	3	10	4	-9	8	-13	-10
pair:last_of	43	-4	-4	14	14	29	-5	-6	8	-9
pair:last_september	-28	-2	-1		5	-5	-27	-5	-4	-23
pair:last_spring	47	-5	-3	-8	-5	-8	-5	-7	22	-2
pair:last_thursday	51	33	12	-5	10	-8	-13	-2	1	-6
pair:last_time	-9	-6	-5	-3	-4	-11	21	-6	-5	-16
pair:last_to	-6	-5	-2	26	3	-10	-5	27	-20	-2
pair:last_until	9	-5	-3	-22	22	-6	-5	-3	-6	-5
pair:last_wednesday	6	-4	-5	22	-2	-9	-12	-2	41	-2
pair:last_week	4	12	-3	8	3		7	2	-2	5
pair:last_year	-7	-2	-5	-5	11	-1	-2	-2	1	-3
pair:late_,	-28	5	13	-4	18	-4	-3	-6	-10	-4
pair:late_.	-12	-4	-4	-5	-4	-7	-8	15	-9	-3
pair:late_in	68	13	-8	-4	-5	-9	-4	-7	20	-4
pair:late_on	-7	-10	-3	-8	-6	-11	29	44	16	-6
pair:later_,	-6	12	-4	10	-3	-5	-7	-6	-1	-5
pair:later_.	-34	-5	-3	-4	-3	-6	-4		-11	-5
pair:later_<p>	3	-11	-3	-3	-3	-3	42	-6	-4	-9
pair:later_by	39	-4	-6	-10	33	-4	-5	-6	-12	22
pair:later_this	-19	-1	-13	-19	17	24	14	-3	-5	-4
pair:latin_america	-14	-8	-6	-5	-6	-7	32	-2	-3	-3
pair:latter_'s	-10	-2	-3		19	-4	-4	-8	-8	-8
pair:laud_the	42	-22	-4	-3	-3	24	-2	-2	-3	-7
pair:laugh_.	-26	-6	-10	-4	-7	-4	-4	-3	-12	-7
pair:launch_a	-9	-5	-6	-7	-2	48	2	-8	-10	-5
pair:launch_an	-15	-3	-12	-4	-10	25	-8	-5	-1	-2
pair:launch_by	-2	-3	-13	-2	-8	19	15	-9	12	-1
pair:launch_from	-8	-4	-6	-5	-3	-56	-9	42	-11	-4
pair:launch_in	-16	19	-3	22	-10	94	-5	4	-10	-4
pair:launch_its	-7	-4	-3	-4	-5	9	-6	-6	-5	-2
pair:launch_of	-4	-7	-3	-5	-5	56	-1	-5	-4	4
pair:launch_the	-25	-5	-8	-5	-4	81	15	-4	-5	-8
pair:laundering_.	-9	-4	-9	-3	-5	-5	-9	-2	35	-11
pair:law_,	-5	-2	-3	-4	-4	-4	1	-4	-19	-3
pair:law_.	-9	-3	-4	2	-4	-4	12	-1	-6	-5
pair:law_allow	-8	-1	-4	-1	-3	-3	-15	-10	24	-2
pair:law_and	7	-3	-3	-7	-4	-3	-3	-2	-7	-5
pair:law_at	-9	-3	7	-4	-3	-5	2	-2	-6	-11
pair:law_be	-7	-3	-2	-4	-5	-3	6	-4	-25	-10
pair:law_in	-7	-3	-2	-3	-4	-8	33	-4	-18	-4
pair:law_on		-3	-4	-6	-3	-5	19	1	-7	-7
pair:law_that	-12	-2	-2	-8	-3	-6	35	-3	-7	-3
pair:law_to	-4	-2	-4	-4	-3	-5	2	-2	-7	-2
pair:lawmakers_of	9	-5	-5	-14	-5	-5	-19	-3	-5	-4
pair:lawsuit_against	-9	-3	-2	-3	-2	-3	-5	-5	28	-5
pair:lawyer_,	-18	-4	23	-3	-4	-5	-4	-3	-7	5
pair:lawyer_.	1	-6	-4	-9	-7	-5	-5	-9	-11	-9
pair:lawyer_and	41	-8	-5	-5	-6	-3	-3	-3	-15	-6
pair:lawyer_of	-18	-3	-4	-8	-4	-7	-5	29	-19	-10
pair:lay_.	18	4	-9	-3	-11	-7	-3	-7	27	-5
pair:lay_a	-26	-6	-8	-8	-21	-11	40	-3	54	-10
pair:lay_before	49	-5	-3	-4	-6	-6	29	-4	-3	-4
pair:lay_down	-8	-3	-2	-7	-4	-7	50	-11	26	-6
pair:lay_in	-7	-4	-5	7	-4	-7	43	-6	-8	-4
pair:lay_out	-9	-5	-4	-11	-3	-6	29	-2	-4	-4
pair:lay_stress	38	-3	-3	-2	-5	-8	-5	-8	-4	-5
pair:lay_the	6	-5	-3	-3	-6	50	32	-3	9	-8
pair:lead_,	23	-4	-4	-4	-9	-2	-1	-2	-8	-8
pair:lead_<a>	-23	-8	-3	-3	-6	-10	-4	-3	-7	41
pair:lead_<f>	36	-5	-3	-3	-8	-5	-3	-7	-13	3
pair:lead_<p>	50	-5	-3	-7	-10	-5	-1	-2	-3	-6
pair:lead_a	-21	47	17	-7	24	-6	-4	-3	-6	7
pair:lead_by	6	2	-5	-5	-1	-6	-3	-4	1	
pair:lead_in	-4	-7	-9	-2	-7	-8	-5	-3	-3	-3
pair:lead_it	-19	-6	-6	-4	-6	-5	-2	-4	-6	-31
pair:lead_on	-15	71	-7	-3	-7	-12	-9	-2	-5	-6
pair:lead_the	-14	-4	7	-4	6	-5	-6	-6	15	-7
pair:lead_thru	38	-9	-4	-2	-6	-4	-3	-5	-6	-8
pair:lead_to	-10	-7	-7	-8	-3	-7	-7	-2	27	18
pair:leader_,	-14	-3	-5	-4	-4	-4	-7	-3	12	-5
pair:leader_.	-8	7	-5	-4	-6	-7	-7	-2	-5	-7
pair:leader_in	-2	8	-7	-2	-3	-3	-3	-1	-5	-2
pair:leader_of	26	26	-9	-5	-5	-4	-2	-2	-4	-6
pair:leadership_of		-7	-7	-2	-4	-3	-4	-2	-7	-14
pair:leak_.	-11	-2	-5	-6	-3	-7	5	-12	34	-2
pair:learn_from	5	1	-3		-8	-6	-3	-2	-4	-5
pair:learn_of	-10	-4	-6	-4	-7	-5	-6	-3	-7	-6
pair:lease_of	-28	-7	-2	59	-5	-6	-3	-8	-13	-4
pair:leave_,	-42	-5	-1	45	-5	-4	-3	-4	26	-30
pair:leave_.	16	-6	-4	-10	-4	-4	13	-3	-1	-14
pair:leave_<a>	-9	-8	-3	-9	-5	-5	-6	-4	-10	48
pair:leave_<c>	-3	23	-5	-3	-4	-5	-3	-2	-6	-8
pair:leave_<f>	-14	-5	-4	3	20	-4	-2	-25	1	9
pair:leave_for	4	57	6	-6	-5	-5	-4	-2	-5	-15
pair:leave_in	-12	-11	-3	-4	-6	-6	-7	-15	-7	13
pair:leave_of	28	-6	-2	-4	-6	-3	-3	-3	1	-14
pair:leave_on	66	8	21	-4	-3	-6	-6	-3	-5	10
pair:leave_open	-17	-5	-4	-2	-9	-15	-6	-2	-4	-10
pair:leave_out	-24	-5	-3	-4	-3	-3	-3	14	-15	-18
pair:leave_the	-16	-7	-5	1	-3	-5	-4	-5	-4	26
pair:leave_to	-19	-6	-3	-13	-8	-16	-4	52	-23	-6
pair:leave_with	6	-8	-3	-4	-5	-8	-12	-6	-1	-2
pair:leave_without	-6	-8	-5	-6	34	-6	-5	-4	-5	-9
pair:leg_of	-21	14	-8	-4	-3	-7	-4	-3	-5	-5
pair:legislation_,	-6	-3	-3	-7	-4	-6	41	-2	-7	-3
pair:lend_to	-6	-3	-4	-4	-10	-6	-5	-15	-10	-4
pair:lender_,	-7	-3	-3	-5	34	-7	-6	-15	4	-4
pair:lender_<f>	-16	-4	-4	45	19	18	-7	-7	-13	-5
pair:length_of	-2	-1	-5	-17	-2	-2	-16	-9	7	
pair:less_.	-4	29	-2	-7	-7	-15	-5	-3	-3	-2
pair:less_than	-8	-3	-3	-3	9	-5	-4	-5	-8	1
pair:let_<a>	-12	-4	-4	-4	-3	-7	-9	22	-8	38
pair:let_<c>	-3	-2	-1	-5	-16	-7		-11	-3	-1
pair:let_<f>	1	-2	-2	-7	1	-7	-9	39	-4	-3
pair:let_<p>	-28	-8	-6	-5	-3	-4	-2	-5	-4	40
pair:let_a	-9	-3	-2	7	-6	-7	-5	-4	-2	-3
pair:let_go	-15	-6	-3	-3	-5	-7	-9	-6	-5	32
pair:let_in	21	-7	-2	-4	-4	17	-4	2	3	-4
pair:let_it	-5	7	-3	-4	1	-4	2	-11	8	-9
pair:let_the	5	-4	-5	-4	-4	14	-10	9	-7	-6
pair:let_them	31	-2	-5	-4	-5	-3	-14	-16	40	-5
pair:let_us	-7	-7	-6	-3	-4	-7	-3	-4	-3	-3
pair:letter_,	-14	-4	-4	-11	-4	-6	-6	-4	-5	-4
pair:letter_.	-15	-5	-3	-12	-6	-7	18	35	-17	-5
pair:letter_from	-18	-2	-2	-17	12	-6	-2	-5	13	-13
pair:letter_of	4	4	-5	48	-6	-5	-6	7	-4	-5
pair:letter_on	-32	-6	-4	61	-3	-9	-13	-2	-6	-2
pair:letter_to	-13	-3	-3	-12		-13	-7	-21	-4	-8
pair:leuven_,	9	-7	26	20	-3	-4	-4	-3	-7	-3
pair:level_,	-14	3	-7	-5	-2	-6	-9	44	-3	-11
pair:levy_,	-14	-3	-3	-2	-3	-10	19	-4	-8	-7
pair:levy_.	39	-3	-6	-3	-4	-11	34	-2	-14	-21
pair:levy_on	-9	-2	-6	-4	-3	-4	7	-4		-4
pair:liable_for	-9	-4	-6	-5	-4	-6	15	-4	45	-5
pair:license_,	-6	-2	-2	-6	5	12	-10	7	-5	-3
pair:license_.	-4	-3	-3	3	-5	13	-6	-2	-10	-5
pair:license_<f>	-6	-2	-2	-6	-4	-6	-5	58	10	-3
pair:license_and	1	48	-5	-5	-2	-5	-9	-23	-3	-2
pair:license_be	-6	-5	-3	-7	-3	-8	-7	55	-10	-3
pair:license_by	-7	-2	-3	-6	-6	25	-4	42	-12	-2
pair:license_come	16	-8	-5	-5	-3	-5	-5	-14	-3	-4
pair:license_fee	-3	-2	-3	-2	-3	-5	-10	-23	-8	-3
pair:license_for	1	-3	-2	-3	-6	-6	2	8	-5	-3
pair:license_from	-5	-2	-2	-7	-6	-4	-13	12	-18	-3
pair:license_have	-3	-3	-2	-5	-6	-12	-6	10	-12	-2
pair:license_in	-6	-3	-3	-3	-8	-7	-5	38	-8	-3
pair:license_of	-1	-2	-2	-6	-5	-5	-2	39	-15	-4
pair:license_on	-8	-3	-3	-4	-2	15	-2	41	-6	-9
pair:license_that	-6	-4	-2	-3	-9	-8	12	31	-5	-4
pair:license_the	-5	-3	-2	50	-21	-4	-13	-20	-20	-4
pair:license_to	-6	-2	-2	-5	-1	-5	-16	22	-15	-2
pair:license_under	-4	-2	-2	-3	-3	-7	-23	48	-10	-2
pair:license_with	-5	-2	-2	4	-12	-8	-6	18	-8	-3
pair:licensee_.	-7	-3	-6	-6	-5	-8	11	28	-9	-6
pair:lie_,	-23	-6	-4	-11	-6	-4	-4	-2	-7	-1
pair:lie_behind	-13	45	-13	42	-6	-5	-5	-2	-10	-4
pair:lie_in	1	-4	-8	-5	-3	-14	-6	-5	-6	-3
pair:lie_the	5	-1	-2	-17	-9	7	-16	-2	-7	-6
pair:life_.	-15	-4	-5	4	-6	72	-6	-5	-6	-4
pair:life_in	-17	-10	-4	-5	-7	-7	-4	-6	27	-15
pair:lift_.	-9	-4	-10	-4	-4	-6	-7	-20	44	-3
pair:lift_<a>	-17	-3	-5	-5	-5	-9	-9	-7	58	-5
pair:lift_off	-6	-7	-4	-5	-5	47	-8	-5	-16	-4
pair:lift_the	-6	-2	-3	-5	-6	-14	17	-1	12	-3
pair:light_for	-8	-3	-3	-8	-14	-7	-7	49	-28	-2
pair:light_of	-6	-9	-5	-5	-11	-21	37	36	-4	-4
pair:light_on	-4	-2	-6	-3	11	-9	-7	26	-10	-9
pair:light_to	-5	-3	-3	-7	5	-10	15	22	-16	-3
pair:like_,	27	-6	-3	-3	-8	-5	-5	-2	-6	-7
pair:like_<f>	-9	-3	-3	-8	-6	-4	-4	-6	10	-4
pair:like_<p>	-20	-7	-4	-3	-3	-3	-3	-2	-3	16
pair:like_a	-29	-4	-4	-4	-22	-6	-2	-2	-3	-9
pair:like_it	-20	-5	-5	-3	-4	-5	-4	-3	-5	-7
pair:like_the	15	-3	-3	-4	-5	-7	-3	-13	-9	-4
pair:like_to	-7	2	-9	-4	-7	-5	-5	-5	-6	-2
pair:line_,	22	-6	-4	-12	11		-5	1	-9	-2
pair:line_.	15	5	-7	-7	-4	-16	8	-3	5	-16
pair:line_at	13	-8	-9	-6	-9	31	-11	5	-9	-3
pair:line_be	46	-3	-3	-3	16	-8	-9	-2	9	-9
pair:line_by	57	-7	-3	-4	-5	-6	-4	-3	-11	-38
pair:line_for	-13	-5	-7	32	1	-10	-7	-5	-11	-3
pair:line_in	32	-6	-4	-5	22	25	-6	-6	10	-4
pair:line_of	-14	23	-5	8	-3		1	4	-6	-5
pair:line_on	22	-11	-5	-4	-4	21	-3	-2	-4	-9
pair:line_to	35	-8	-5	-6	-6	-8	9	-4	-9	-4
pair:line_up	-19	-6	-4	-4	22	-11	-3	-3	-8	-6
pair:line_with	-8	-3	6	-1	-8	10	17	-3	-8	-5
pair:link_,	46	-3	-3	-14	-6	-10	-5	48	-17	-9
pair:link_.	11	12	-4	22	-4	18	-5	-5	-6	-5
pair:link_between	-6	-4	-2	-11	-3	16	-5	-12	-7	-1
pair:link_with	31	-3	-3	-18	-5	-7	-6	-4	-4	-3
pair:lisbon_and	-31	21	-5	-3	-21	-9	-3	-3	-5	-7
pair:list_,	-12	10	-4	-5	-4	-5	-7	-5	22	-9
pair:list_.	-1	19	-3	-7	-6	-5	-4	-16	48	-9
pair:list_<f>	-18	-2	-2	-10	-4	-6	-2	-5	-8	22
pair:list_for	-6	-4	-4	-8	-15	-7	-4	-14	68	-4
pair:list_in	-14	-5	-4	-6	25	-5	-8	-10	-22	-4
pair:list_of	11	-3	-3	-6	-4	-7	1	10	6	-7
pair:listen_,	-16	-9	-3	-8	-4	-3	29	-4	-4	-4
pair:listen_to	30	1	-5	-5	-5	-4	-4	-3	-6	-6
pair:little_.	-27	-4	-4	-9	-6	-7	-7	-5	-9	-6
pair:live_in	-11	8	-5	19	-10	70	-4	-9	-6	-5
pair:live_on	-17	33	-8	-7	-4	78	-10	-3	-6	-5
pair:live_with	8	-6	-5	-4	-3	28	-13	-7	-6	-3
pair:loan_.	-8	-3	-4	-5	16	-9	-3	-18	-30	-2
pair:loan_for	-6	-2	-3	-5	28	-8	-5	-17	-14	17
pair:loan_from	-7	-4	-8	-4	-34	-4	-3	-6	-14	-3
pair:loan_of	-4	-4	-3	-7	35	2	-8	-10	-8	-3
pair:local_and	-4	-2	26	19	-4	-3	-6	-3	-5	-3
pair:local_arm	-17	-4	-2	-16	-10	-4	-3	25	-15	-3
pair:local_content	9	-2	12	-3	-5	-16	-5	5	-3	-5
pair:local_time	-19	-3	-7	-5	-3	26	-6	-2	-3	-3
pair:local_unit	-7	-3	-4	-5	-12	-7	-5	-36	37	-6
pair:log_in	16	-8	-3	-5	-2	49	-9	-3	-2	-6
pair:london_,	-8	37	-12	-16	42	-8	-4	-9	14	-2
pair:long_,	27	-6	-14	9	-3	-5	-2	-3	-1	-5
pair:long_.	-46	-8	-5	-4	-3	-5	-4	-3	-5	-21
pair:long_as	-8	-4	-3	-5	-8	-6	-7	-15	-7	-7
pair:long_road	25	-14	-4	-4	-4	-7	-5	-3	-4	-4
pair:long_term	-8	-8	-3	-4	-11	-3	-2	-3	-6	-6
pair:longer_than	22	-3	-2	-27	-9	-5	42	-6	-3	-5
pair:look_at	-1	39	-6	-4	-6	-8	-5	-2	-7	-6
pair:look_for	22	-7	-7	-8	-4	-5	-4	-4	-5	1
pair:look_forward	-8	-5	-2	-5	11	-3	-2	-2	21	-3
pair:look_into	-9	2	-4	-6	-3	-8	-7	-5	37	11
pair:look_on	-25	-7	-4	43	-4	1	-5	-4	-10	-7
pair:look_to	5	-9	-6	-6	-8	-9	-7	-3	-5	-4
pair:look_up	-15	-7	-5	-4	-5	-10	28	-2	-7	-5
pair:lose_.	-9	-4	-2	-4	-4	-7	-4	-7	61	-11
pair:lose_<f>	-10	5	-2	-5	-23	-2	-4	-8	-8	-2
pair:lose_<p>	-19	-5	-3	-4	-4	-5	-11	-4	-8	6
pair:lose_its	-8	-3	-3	-5	-5	-9	-6	50	-6	-5
pair:lose_to	-19	-4	-4	-3	-3	-3	-10	19	-20	-4
pair:loss_.	-4	-5	-14	-5	-15	-13	-11	-3	-6	-4
pair:lot_,	19	-3	-2	-9	-7	-3	-4	52	-11	-19
pair:lot_for	-14	-4	-5	-18	-7	-6	-5	104	-7	-21
pair:low-orbit_satellite	3	-2	-2	1	-4	-7	-5	41	-9	-4
pair:low_.	-12	-4	-4	-4	-9	-7	-4	-2	-8	-6
pair:low_orbit	-5	-4	-2	10	-4	-32	-5	22	-6	-2
pair:lt_gen	-8	-3	-3	-3	-6	-4	-5	-3	23	-5
pair:luleå_on	17	32	34	-6	-4	-8	-13	-8	-3	-5
pair:lunch_,	29	-9	-4	3	-7	-4	-4	-2	-4	-2
pair:lunch_for	-20	-2	-8	-4	-2	-2	-5	-2	-5	-4
pair:lunch_in	3	-4	-11	-5	-6	16	-2	-2	-4	-4
pair:lunch_on	-9	-6	-8	-4	-3	-4	-5	-2	-4	-4
pair:lunch_with	29	-7	-10	20	-2	-2	-2	-2	-4	-5
pair:machine_,	18	-13	-4	-4	-3	20	-6	-4	-7	-5
pair:machine_.	-15	-10	12	-4	-4	-6	-6	-7	-8	-6
pair:machine_be	-8	33	-5	-12	23	9	-8	-2	-10	-4
pair:machine_in	-2	-8	-6	42	13	-6	-7	-7	-18	-3
pair:machine_of	-16	-8	-5	-7	-5	36	-10	-4	10	-4
pair:machine_to	-16	29	-11	-5	-4	-4	20	23	20	-4
pair:maintain_that	-7	-2	-2	-4	-14	-5	-5	-4	-7	-3
pair:maj_gen	6	-2	-2	-2	-3	-3	-11	-2	17	-9
pair:majority_of	-11	-4	-5	-5	72	-8	8	-3	-7	-6
pair:make_,	33	-6	33	-3	-4	-5	-7	-3	-13	-10
pair:make_.	-9	-5	25	-6	8	-9	-13	-2	-8	-5
pair:make_<c>	-3	-5	-3	-4	10	-4	-2	-2	-3	-2
pair:make_<f>	-4	-3	-5		15	-6	-5	-6	-8	-6
pair:make_<p>	-24	-7	-4	-6	-5	-7	-6	-3	-5	76
pair:make_a	-4	20	-3	-2	4	-7	-6	18	-7	-7
pair:make_by	-9	-5	-7	-5	9	8	6	-2	-12	-5
pair:make_for	17	-9	-6	-6	-5	-7	-7	-3	-5	-7
pair:make_good	4	-5	-3	-5	-4	-3	-4	-3	-7	-4
pair:make_his	-20	-6	41	-6	37	-16	-4	-5	-7	-11
pair:make_in	-5	-6	-3	15	-4	-5	34	-2	-9	-4
pair:make_it	3	-5	-5	-6	-5	-8	49	1	-3	-5
pair:make_know	1	18	-4	19	9	4	22	19	-9	18
pair:make_no	-8	-5	-5	-4	-5	-12	-5	-3	-5	-6
pair:make_of	-12	-6	-5	-4	-5	-5	-12	-2	-8	-3
pair:make_on	13		-5	-4	-7	-5	-4	-2	19	-3
pair:make_public	-9	-1	-6	3	-9	-8	13	7	6	-4
pair:make_strong	6	-7	-2	-12	-2	-3	-2	-2	-2	-4
pair:make_the	-5	2	2	-4	-1	-4	-7	-4	-8	-6
pair:make_their	62	-4	-3	38	-6	-4	-8	-4	-18	-9
pair:make_them	-12	-4	-7	-4	48	-8	13	-2	-18	-8
pair:make_to	3	-7	-3	-5	-8	-7	28	-9	46	-7
pair:make_up	-17	-5	-5	8	-6	-9	-10	3	-9	-9
pair:make_use	-11	-4	-3	-3	-5	-4	-10	-3	-6	-7
pair:maker_,	-10	-2	-6	6	-13	-8	-8	33		-11
pair:maker_.	17	-3	-3	-4	-11	-5	64	-5	-7	-10
pair:maker_<f>	-12	-4	-4	-3	53	1	-5	1	-4	10
pair:maker_of	-5	7	2	-4	16	-6	-6	1	-12	-5
pair:malé_.	1	-5	-8	-5	-4	-12	35	-7	-5	-25
pair:manage_director	-16	-3	33	-6	7	-4		-3	-9	14
pair:management_of	22	-1	-11	-4	-8	-5	-3	-6	-6	-6
pair:manager_of	-2	-24	-3	-2	-4	-4	-3	-2	13	-9
pair:mandate_of	-12	-3	-6	-8	-3	-5	-20	-5	-6	40
pair:manufacturing_,	4	-3	-3	-6	21	-16	14	-3	-3	-4
pair:manufacturing_and	-26	-5	30	-4	4	-8	-4	-2	-3	-2
pair:many_.	-15	-4	-3	-3	-6	-8	-5	-3	-10	-5
pair:many_of	-6	16	-4	-3	-7	19	-8	-2	-5	-4
pair:many_year	-14	-5	-5	-8	-8	-10	-5	-4	-9	28
pair:map_,		-8	-3	-4	-5	-3	-3	-2	-5	-8
pair:march_,	-11	-5	-3	-12	-6		14	1	-2	-6
pair:march_.	1	2	3	5		-2	8	-4	-2	12
pair:march_3	60	-3	38	-6	-5	-6	-9	-9	-8	-2
pair:march_and	5	-3	-2	31	-3	-3	-11	15	-15	-7
pair:march_on	-13	-4	-6	-5	-4	27	-5	-6	3	38
pair:march_to	8	-4	-8	-12	20	1	-11	-3	-6	20
pair:margin_of	24	-5	-15	2	-3	-3	-4	-3	-6	-5
pair:market_,	-12	-4	-3	-11	-4	-7		-6	-7	-4
pair:market_.	-12	-4	-4	5	-4	-8	-4	4	-7	-3
pair:market_and	-13	-5	-2	-4	-11	48	-2	-2	-2	-2
pair:market_be	33	-6	-4	-3	-5	-6	-13	-3	-8	-4
pair:market_for	-7	-4	-4	-5	-6	-8	-3	-3	-12	-3
pair:market_in	-1	-3	-3	-19	-6	10	-4	-11	-8	-3
pair:market_value	-12	-4	-3	-4	-16	-8	-4	-4	-8	-4
pair:markets_act	10	-3	-4	-4	-3	-6	-16	-3	7	-3
pair:mast_,	-22	-5	-7	20	-5	-9	7	-5	-7	-4
pair:mast_.	-7	33	-5	5	2	-8	-7	-3	-5	-4
pair:mast_be	-7	-4	-2	-5	-7	39	26	-3	-15	-5
pair:mast_in	4	-3	-5	-6	-6	25	-10	-23	12	-3
pair:mast_of	-4	-2	-2	-5	23	-6	-3	-28	-10	-5
pair:mast_that	14	-5	-3	-4	32	13	-5	-5	-8	-3
pair:mast_to	-5	-3	-6	17	-17	-6	-10	-7	17	-4
pair:mast_with	-19	-4	-4	34	-8	-7	-3	-5	-13	-3
pair:master_'s	-28	-8	-14	-3	-5	-5	-2	-2	-3	-12
pair:matter_,	-29	-4	-4	-5	-4	-4	-6	-4	6	-9
pair:matter_.	-2	-5	-4	-7	-4	-5	-7	-4	2	1
pair:matter_be	-11	-4	-6	-3	-5	-7	-23	-4	-7	-6
pair:matter_for	33	-3	-7	-4	-8	-7	-3	-3	-5	-4
pair:matter_in	63	-6	-7	-15	-4	-3	-5	-4	-5	-5
pair:matter_of	7	-7	-4	-10	-5	-7	-6	-4	11	-7
pair:matter_say	-17	-3	-3	-4	-14	-5	-5	24	26	-5
pair:may_,	-4	1	8	8	-3		-4	4	-1	11
pair:may_.		11	3	-2	-4	34	14	-2	5	13
pair:may_15	-11	-6	49	-3	-6	-6	-4	-3	-5	-13
pair:may_20	-4	8	31	-3	-5	44	-4	-5	-7	-6
pair:may_be	2	-4	-3	-5	-4	-9	16	14	-7	-6
pair:may_do	-5	-3	-2	-4	-6	-2	38	-14	-13	-4
pair:may_fine	-4	-2	-2	-3	-7	-3	-4	-8	-45	-3
pair:may_follow	-3	-6	-1	-6	42	-8	-5	-12	-8	-6
pair:may_go	4	-8	-8	-4	-9	-7	-5	29		-6
pair:may_have	3	-6	-6	-5	-6	-5	-5	-7	-7	7
pair:may_not	2	-4	-3	-6	18	-5	-12	-24	16	-3
pair:may_now	-3	-3	-3	-4	-9	-9	-16	83	-10	-2
pair:may_sell	-11	-4	-4	-5	-6	-7	-7	-10	-6	-4
pair:may_to	-8	-2	-2	-6	-5	-5	28	-14	26	19
pair:mean_.	-20	-5	-3	-4	-17	-8	-5	-3	-7	-4
pair:mean_for	-4	-6	-4	-4	6	11	-6	-3	-5	-3
pair:mean_of	34	-3	-6	-8	-9	-4	-6	-4	-2	-5
pair:mean_to	-5	8	-4	-6	6		16	-5		-4
pair:meanwhile_,	-13	1	12	14	-6	5	-12	6	-4	8
pair:measure_,	-5	-4	-4	-8	-6	-8	26	-4	-8	-3
pair:medium_.	2	-3	-5	-4	-2	-8	16	18	-5	-3
pair:meet_,	19	-7	-2	-2	-6	-6	-11	-7	8	-6
pair:meet_.	-27	-4	-4	-3	-3	-4	-19	-3	-3	-5
pair:meet_<c>	5	-1	-8	-3	-2	-2	-2	-3	-2	-3
pair:meet_<f>	-9	-13	-5	-3	-5	-4	-4	-8	-11	-9
pair:meet_<p>	36	-9	-5	-5	-1	-4	-4	-3	-4	-8
pair:meet_again	103	-5	-6	-7	-5	-10	-4	-4	-4	-5
pair:meet_and	-18	-9	-2	-12	-3	-3	-2	-1	-2	-2
pair:meet_at	30	6	-6	-6	-4	-7	-3	-3	-4	-6
pair:meet_by	55	-11	-4	-4	-6	-6	-1	-2	-4	-5
pair:meet_here	42	-3	-10	-3	-4	-5	-5	-2	-4	-17
pair:meet_in	46	-7	24	-4	-4	-6	-5	-3	-4	-5
pair:meet_on	71	-5	-5	-5	-4	-6	-8	-5	-6	-6
pair:meet_operator	20	-4	-4	-3	-5	-7	-10	-8	-11	-3
pair:meet_separately	30	22	-22	-3	-3	-2	-1	-2	-4	-3
pair:meet_the	35	8	-9	-4	11	-5	-4	-9	-7	-9
pair:meet_with	33	-4	-2	-3	-5		-2	4	-6	-6
pair:meeting_,	-7	-5	7	-2	-3	-8	1	-5	-4	-4
pair:meeting_.	-7	11	-11	-6	4	-5	5	-2	-5	-8
pair:meeting_<p>	-10	-4	-6	-8	-5	-4	-2	-2	-2	-3
pair:meeting_at	54	-8	-7	-7	-4	-4	-7	-2	-3	-10
pair:meeting_be	66	-6	-12	-4	-3	-5	-3	-2	-4	-8
pair:meeting_between		-8	-8	-5	-3	-7	-6	-2	-3	-4
pair:meeting_have	-5	-9	-7	-3	-9	-4	-5	-2	-4	-4
pair:meeting_hold	17	-4	-11	-6	-5	-4	-6	-2	-4	10
pair:meeting_in	31	-7	18	-6	-5	-6	-9	-2	-3	-4
pair:meeting_of	20	-6	27	-5	-3	-5	-2	-7	-6	-6
pair:meeting_on	23	-4	-11	-9	-3	-3	3	20	-8	6
pair:meeting_take	-22	-6	-9	-11	-6	-9	-5	-3	-5	-2
pair:meeting_that	66	-3	-9	-5	-3	-5	-6	-3	-2	-3
pair:meeting_with	35	-3	-8	-3	-4	-4	-6	-3	-5	-6
pair:melbourne_on	5	-1	-3	22	-10	-7	-4	-4	-4	-8
pair:member_,	-14	-4	-7	-5	-5	-6	-7	-3	-7	-9
pair:member_.	-18	-4	-12	-3	-5	-5	-4	-3	-6	18
pair:member_have	10	-4	-3	-2	-4	-4	-7	-5	-4	-8
pair:member_of	17		-4	-4	-2	-5	-7	-3	-4	-4
pair:member_state	-13	-4	30	-4	-3	-4	15	-5	-6	-6
pair:member_states	-14	-3	22	-7	-2	-4	-5	-1	-5	-5
pair:member_that	-38	-7	-2	-4	-6	-3	-3	-3	-3	12
pair:member_to	-28	53	48	-9	-5	31	-5	-3	-5	-8
pair:members_of	21	-3	-5	-5	-4	-4	-10	-7	-16	-10
pair:memorandum_,	-8	-2	-5	8	13	-7	-5	-4	-10	-4
pair:memorandum_be	-31	12	-3	6	-4	-2	-2	-3	-6	-3
pair:memorandum_of	-9	-3	1	32	-4	-6	-6	-2	-4	-4
pair:memorandum_on	-2	-11	-4	69	-3	-7	-13	-2	-6	-2
pair:memorandum_with	-8	-3	-4	52	-3	-8	-12	-13	-13	-5
pair:menafn_-	-3	-3	-4	-12	-4	-4	-2	-2	-4	-4
pair:mention_the	-20	-6	-3	-9	17	-10	-5	-6	-4	-4
pair:merger_of	-8	-2	-3	-6	-12	-5	-9	29	-19	-5
pair:message_,	-15	4	-4	-3	-13	-4	27	-6	-8	-3
pair:message_.	18	-7	-3	-7	-3	-4	-13	-6	-8	-3
pair:message_that	-11	-11	-3	-3	-4	-5	-13	-3	-3	-5
pair:messaging_apps	-2	-4	-4	-3	-4	-4	-6	-3	-7	-8
pair:meter_,	-6	-8	28	6	19	7	-3	-7	-8	-4
pair:meter_of	-12	-5	-5	13	-5	-4	-3	-2	-8	-21
pair:mhz_)	-12	-4	-5	-5	-6	-6	-5	-17	-12	-6
pair:mhz_,	-11	-3	-4	-6	-5	-7	-5	109	-7	-5
pair:mhz_band	-4	-2	-3	-7	-11	-3	-6	24	-12	-5
pair:mhz_in	-5	-4	-3	-6	-10	-4	-6	20	-12	-3
pair:microwave_link	-14	25	-3	-16	-6	-8	-4	50	-11	-4
pair:middle_east	2	-3	-5	24	-5	-4	-3	-3	-2	-2
pair:middle_of	-22	-3	-3	-3	-3	5	22	-3	-7	-5
pair:midnight_,	-9	-5	-4	30	-3	-9	20	-4	-8	10
pair:might_be	8	-4	-3	-2	-2	-6	-21	-6	-6	-4
pair:might_come	-4	-3	-3	-5	-7	-4	-4	-8	-10	-3
pair:might_have	12	-3	-2	-5	-11	-5	-8	-2	-10	-3
pair:million_(	-4	-4	-4	-5	33	-6	-5	-20	-9	-2
pair:million_)	-5	-3	-5	-7	19	-5	-4	-9	2	-2
pair:million_,	-6	-3	-4	-12	53	-3	-6	7	5	-5
pair:million_.	1	-3	-3	-3	22	-7	-5	13	38	-4
pair:million_;	-6	-5	-3	-7	-20	-4	-3	71	6	-3
pair:million_<c>	-4	-4	-3	-8	65	-4	-2	-3	-6	-3
pair:million_a	-6	-3	-4	-4	-15	-10	-15	18	-6	-7
pair:million_and	-13	-2	-3	-11	-21	33	-4	38	54	-4
pair:million_be	-11	-4	-3	-5	37	-10	-8	-4	42	-3
pair:million_by	-5	-2	-4	-7	15	-5	-4	-15	20	-3
pair:million_crown	-6	-4	-3	-5	23	-4	-33	-20	33	-4
pair:million_customer	-12	-5	-4	-7	-5	-13	-6	-4	-21	-5
pair:million_dinar	-3	-2	-4	-5	11	-4	-13	-19	32	-2
pair:million_dirham	-5	-3	-4	-4	49	-9	-3	-11	-10	-3
pair:million_dollar	-7	-3	-3	1	35	-6	-6	-2	3	-5
pair:million_each	-11	-6	-3	-29	-9	-5	-5	68	-8	-5
pair:million_euro	-7	-3	-4	-1	27	-5	-6	8	4	-3
pair:million_fine	-5	-2	-2	-6	-3	-4	-6	-5	32	-6
pair:million_for	-7	-5	-3	-6	85	-6	-6	-12	10	-3
pair:million_franc	-4	-3	-2	-9	44	-4	-2	-6	-6	-5
pair:million_from	-8	-4	-4	-7	71	6	-7	-6	33	-14
pair:million_go	-5	-4	-2	15	69	-6	-3	-10	-14	-3
pair:million_have	-22	-4	-5	-5	50	-8	-3	-3	-5	-4
pair:million_in	-10	-3	-4	-7	61	-7	-3	-7	17	-4
pair:million_into	-6	-4	-3	-9	85	-13	-4	-8	-12	-3
pair:million_krone	-9	-4	-5	-7	70	15	-4	-5	1	-4
pair:million_loan	-5	-4	-4	-6	75	-7	-6	-22	-15	-3
pair:million_of	-16	-4	-4	-4	24	20	-7	-4	16	-4
pair:million_on	-10	-8	-4	-7	89	-12	-5	-3	-6	-5
pair:million_over	-10	-2	-3	-5	62	-4	-3	-2	-5	-3
pair:million_penalty	-8	-2	-2	-6	-4	-3	-5	-9	57	-2
pair:million_people	-10	-22	-2	-6	-10	-4	-6	20	4	-3
pair:million_peso	-7	-5	-4	-7	-16	-6	-7	24	60	-4
pair:million_pound	-7	-3	-3	-6	11	-6	-5	-7	29	-3
pair:million_rand	-6	-3	-4	-9	19	-6	-5	-5	14	-5
pair:million_ringgit	-8	-6	-4	-7	51	-11	-4	-6	-7	-3
pair:million_shilling	-6	-2	-2	-4	-25	-3	-5	-6	53	-3
pair:million_subscriber	2	-3	-3	-17	-17	-13	-4	-3	-4	-4
pair:million_to	-10	-5	-4	-7	80	3	-6	-15	10	-9
pair:million_user	-7	-3	-4	-5	-7	6	-6	6	-7	-4
pair:million_with	-4	-2	-1	12		-10	-5	-6	-13	-2
pair:million_zloty	-11	-5	-4	-4	21	-9	-7	-10	29	-5
pair:mind_.	-9	-8	-4	-4	-10	-6	-5	-3	-6	-10
pair:minh_city	-8	-5	18	-4	-9	12	-5	-12	-3	-4
pair:minister_'	-32	-20	87	-4	-3	-5	-8	-2	-4	-4
pair:minister_'s	-1	12	-4	2	-5	-6	12	-3	-5	14
pair:minister_,	6	6	-6	-2	-1	-9	11	-2	-5	22
pair:minister_.	-21	-5	-6	-5	-12	-10	-8	-2	-7	44
pair:minister_<p>	-18	-4	-4	-6	35	17	12	-1	-7	-7
pair:minister_and	-12	4	42	-5	-5	2	-4	-2	-5	-8
pair:minister_at	-18	-4	44	-4	-4	-19	-5	-3	-8	46
pair:minister_for	58	-5	-23	-5	-5	-4	-5	16	-5	-12
pair:minister_have	-26	30	-5	-13	-10	-12	-7	-3	-4	30
pair:minister_hear	-21	-4	-6	-4	-8	-4	-5	-5	-14	-5
pair:minister_in	-29	-4	5	-5	-4	-3	10	-3	-4	-10
pair:minister_meet	-22	-3	-7	-4	-3	-4	-8	-17	-4	-4
pair:minister_of	-15	-7	5	-5	3	-6	1	-4	-6	55
pair:minister_on	10	-12	9	-4	-4	-9	-7	-3	-6	49
pair:minister_say	-26	-5	-3	-3	-4	-3	-8	-8	-4	-8
pair:minister_take	-9	-8	-3	-31	-8	-10	-8	-5	-24	-5
pair:ministers_of	-22	-5	70	-4	-4	-8	-10	-4	-5	-7
pair:ministry_'s	8	1	-7	15	-4	-5	-6	-4	-4	-3
pair:ministry_,	38	-5	24	4	-4	-6	-4	-2	-6	-5
pair:ministry_.	27	-6	-2	1	-8	-1	7	10	-5	-6
pair:ministry_and	42	-3	-3	-3	8	-3	-4	-2	-2	-3
pair:ministry_be	57	-5	-3	30	-4	-5	-9	-5	-10	-9
pair:ministry_in	3	-4	-5	-7	33	-6	-3	22	-8	-3
pair:ministry_of	-6	-4	-2	-9	3	-5	7	-4	-6	-3
pair:ministry_say	3	11	-5	9	-4	-3	4	-3	-3	-6
pair:ministry_to	-4	-2	-4	-4	30	-5	18	-2	-9	-6
pair:minute_,	-25	-6	11	-5	-4	-5	-6	-2	-6	-5
pair:minute_.	54	-6	-5	18	-5	-8	-5	-3	-6	-9
pair:minute_on	66	-26	-5	-8	-2	-9	-3	-2	-2	-14
pair:minute_to	-7	-4	-4	-4	-12	3	-5	-3	-8	-3
pair:minute_with	57	-6	-6	-4	-6	-5	-2	-2	-5	-11
pair:miss_.	4	-4	-4	-5	-5	-5	-4	-3	-6	-3
pair:miss_from	-33	-7	-7	-5	-4	-6	-12	-4	-5	-7
pair:mission_be	28	-17	-3	17	-4	-8	-1	-3	-5	-5
pair:mission_of	-5	56	-4	-3	-3	-6	-2	-2	-3	-5
pair:mission_to	-8	55	-6	-3	-4	-6	-3	-3	-4	-5
pair:mobile_carrier	-7	-4	-3	-5	-32	-12	18	-4	29	-5
pair:mobile_congress	-15	-23	60	-5	-3	-35	-3	-6	-3	-6
pair:mobile_datum	13	-6	-4	-3	-3	-6	-9	-3	-13	-4
pair:mobile_license	-4	-3	-3	-6	-4	-8	-5	-1	-6	-5
pair:mobile_money	-5	-4	-3	-5	-10	8	13	-5	-13	-4
pair:mobile_network	-1	-3	-2	15	-3	-10	-4	-1	-7	-5
pair:mobile_operator	14	-4	-5	-5	-4	-8	17	20	-7	-5
pair:mobile_phone	-12	-2	-3	-1	-10	-5	-8	9	-6	-3
pair:mobile_world	-12	31	8	-6	-3	-7	-3	-6	-6	-3
pair:model_,	8	-4	-4	-6	10	-9	-10	-5	-3	-5
pair:model_.	-12	-5	-3	-17	-7	-12	33	-3	16	-4
pair:model_be	-10	-4	-4	-5	-6	-11	-7	-4	-35	-4
pair:model_for	20	-2	-3	-4	-6	-22	-6	-3	-5	-3
pair:model_of	8	-3	-2	12	-9	15	-8	-4	-7	-5
pair:model_on	19	-6	-6	-6	-5	33	50	-8	-9	-4
pair:model_that	-28	-2	-3	-7	-12	27	-27	-4	14	-3
pair:model_to	-6	-5	-3	35	-8	-7	-5	-20	-5	-3
pair:monday_,	12		5	-3	1	4	5	-3	-5	5
pair:monday_.	11	7	5	10	3	7	3	6	-2	-1
pair:monday_;	9	-4	-2	-3	-2	-4	-2	-3	-9	50
pair:monday_<p>	38	6	-3	-4	-3	11	-4	-3	-5	11
pair:monday_a	-11	-17	-4	-4	-3	14	26	-7		-5
pair:monday_and		-6	-3	-9	-4	14	8	-7	14	-6
pair:monday_at	2	-10	32	-5	-3	-13	-3	-3	39	-7
pair:monday_be	-17	-5	-6	-3	-4	-8	-11	-4	22	42
pair:monday_between	55	-7	-5	-7	-5	-3	-3	-2	-2	-20
pair:monday_by	-8	-4	22	-7	-8	10	-7	58	-11	6
pair:monday_evening	43	-15	-1	-13	-5	-5	-5	-3	-8	-6
pair:monday_for	31	16	-9	-3	-3	-4	-3	-3	-5	-5
pair:monday_from	27	50	-4	-4	-4	-11	-3	-5	-8	14
pair:monday_in	27	18	-10		-5	19	-6	-4	-6	2
pair:monday_morning		-2	-6	-14	-3	20	-4	-3	33	-7
pair:monday_night	-15	27	-4	-17	-3	-4	20	-4	-17	-11
pair:monday_the	8	-10	-1	10	10	2	-3	-2	-8	25
pair:monday_to	20	21	16	8	-3	-9	12	-3	-8	-4
pair:monday_with	28	-5		-6	-6	-10	-4	2	-3	-7
pair:money_,	-8	-4	-3	-4	-8	-6	-5	-6	10	-3
pair:money_.	-24	-4	-4	-3	-8	-4	-5	-4	-7	-4
pair:money_be	-11	-5	-6	-5	37	-11	-5	-4	-6	-5
pair:money_for	-6	-4	-4	-5	18	-5	-9	-5	-10	-3
pair:money_in	-10	-3	-2	-3	16	23	-4	-6	-9	-3
pair:money_into	-17	-3	-2	-7	22	-6	-9	-7	-4	-6
pair:money_laundering	3	-4	-6	-3	-10	-4	-6	-4	22	-6
pair:money_to	-8	42	-6	-6	-8	-15	-5	-5	-7	-2
pair:money_transfer	-5	-4	-2	-4	-18	-17	18	16	-5	-4
pair:montego_bay	5	-15	25	-3	-5	-7	-4	-2	-5	-5
pair:month_,	4	1	-3	-5	2	-6	11	1	1	4
pair:month_.	1	-1	5	-1			6	3	-1	7
pair:month_<a>	-5	-3	24	-13	-4	-8	-14	-8	33	-4
pair:month_<p>	-4	25	-8	-4	-5	-9	-5	-3	-5	16
pair:month_after	-8	-3	18	-4	-4	23	-1	13	2	-4
pair:month_and	-18	-5	-5	-7	-5	-7	-9	-6	-8	-4
pair:month_be	-23	-2	-2	-5	-12	-12	-5	-6	-2	-8
pair:month_by	-7	13	-3	-4	-5	29	9	22	-9	-6
pair:month_for	-22	16	-11	-4	-14	32	-9	14	-16	-4
pair:month_in	-8	-4	-6	14	-4	5	-5	2	19	-3
pair:month_later	-4	-2	-2	-4	-2	-7	-23	46	24	15
pair:month_of	11	-8	-5		13	-8	-9	8	27	-4
pair:month_on	-10	-3	-4	-4	-7	48	22	-11	2	-5
pair:month_the	-23	-3	-4	4		-7	-4	-1	10	41
pair:month_to	21	-3	-4	-6	-5	-6	-6	11	41	-16
pair:month_with	23	-3	-10	-8	16	-16	12	-3	-10	-7
pair:more_,	23	-5	-4	-5	-5	-4	32	-3	-8	-10
pair:more_.	-23	-4	-4	-5	-9	-11	10	-6	-5	-5
pair:more_<c>	-20	-7	-3	-3	-6	-3	-2	-2	-3	-1
pair:more_about	35	-8	-8	-11	-3	-5	-5	-2	-2	-2
pair:more_and	-17	-3	-7	-4	-7	-3	-6	-2	-9	38
pair:more_closely	-1	-4	-3	-1	-2	-3	-3	-2	-4	-2
pair:more_efficient	11	-3	-2	4	-2	-17	-3	-1	-2	-3
pair:more_in	48	-4	-3	-4	-15	-4	34	-3	-3	-3
pair:more_of	8	-8	-7	-3	3	-4	-5	-3	-5	-3
pair:more_often	-9	-5	-4	-3	-6	-4	-3	-3	-11	-6
pair:more_satellite	-6	-3	-2	-6	-9	-15	-4	37	-10	-3
pair:more_than	-9	-4	2	-4		-5	-5	-2	-3	-4
pair:more_time	-29	-5	-3	-27	-4	-3	-3	-4	-9	-8
pair:more_to	-5	-4	-4	-5	-5	28	-10	-3	-8	-6
pair:more_year	8	-2	-3	-16	-8	-8	-8	-14	-3	-8
pair:morning_,	24	-5	-5	13	3	-6	-3	-4	1	-8
pair:morning_.	-1	3	12	2	-4	-4	-6	-4	1	15
pair:morning_<p>	39	-3	-3	-4	-4	-5	-4	-4	-6	-6
pair:morning_and	27	-3	-3	-16	-3	-3	-4	-4	23	-6
pair:morning_at	-16	-7	-4	-5	-6	-10	-5	-6	17	-7
pair:morning_be	85	-9	-6	-4	-4	19	-4	-3	-7	-10
pair:morning_before	-25	-2	-4	-20	-5	-5	-2	-5	-6	52
pair:morning_in	-3	13	-3	-5	-4	-4	-5	-2	-3	-4
pair:morning_on	15	-7	-4	-3	-3	-6	28	-3	-7	-13
pair:morning_to	32	-10	-3	-6	17	-11	-4	-3	-2	-5
pair:most_,	-16	20	-5	-4	-14	4	-4	23	-9	5
pair:most_.	-8	-6	-3	-3	-3	-7	-5	5	-13	-3
pair:most_advance	-5	-4	-4	21	-11	-30	-5	-5	-4	-4
pair:most_of			-5	-5	1	-9	-5	-4	-6	-6
pair:motto_of	-7	-4	26	-3	-4	-5	-4	-4	-6	-4
pair:mou_)	-8	-2	-3	26	-4	-3	-8	-3	-4	-3
pair:mou_be	-14	-5	-4	37	-4	-2	-3	-2	-4	-6
pair:mou_with	-6	-2	-2	50	-12	-6	-3	-7	-14	-2
pair:mountain_view	16	-4	-4	-2	-4	-4	-4	-2	-3	-4
pair:mous_)	13	-1	-2	-16	-7	-4	-3	-3	-3	-1
pair:move_,	-4	-3	-5	-4	16	-4	-6	13	-12	-8
pair:move_.	-4	-3	-5	-5	-3	-6	-7	-3	-5	-8
pair:move_on	-9	-6	-3	-3	-1	-2	38	-30	-4	-12
pair:move_to	-5	-4	-5	-5	-5	-5	-7	-5	3	31
pair:move_up	-24	-4	-4	-4	-5	-7	-3	-3	-9	80
pair:mr._<p>	20	-8	-7	-1	-3	-6	-3	-3	-4	-4
pair:mr_<p>	-5	-9	-3	-1	-10		-2		-5	-3
pair:mrs_<p>	19	-5	-5	14	-3	-3	-3	-1	-2	-14
pair:ms._<p>	-13	-4	-19	-4	9	-5	-4	-3	-4	-9
pair:ms_<p>	4	-7	-6	-4	-4	-5	-5	-2	-3	
pair:much_.	-7	-3	-3	-3	-11	-26	-3	-7	-2	-6
pair:much_as	-7	-3	-3	-10	17	-9	-4	-6	-5	-3
pair:much_in	35	-5	-5	-6	14	-13	-2	-2	-4	-6
pair:munich_.	26	11	-4	-3	6	-10	-4	-2	-5	-5
pair:muscat_,	65	13	-11	-4	-3	-23	-3	-2	-10	-2
pair:muscat_on	-49	48	-17		-4	-2	-3	-2	-11	-3
pair:must_be	-1	-7	-2	-3	-4	-4	-8	12	-3	-3
pair:must_not	39	-3	-3	-6	-3	-2	-12	-2	-7	-4
pair:must_pay	-6	-3	-2	-4	-12	-6	12	-27	54	-3
pair:must_stop	-6	-9	-2	-1	-8	-4	-4	-2	-4	-3
pair:mutual_recognition	16	-3	-6	14	-4	13	-9	-3	-3	-2
pair:nairobi_on	3	18	-7	-6	-5	-8	-3	-2	-3	-9
pair:name_,	-10	-2	-4	2	6	27	10	1	10	-6
pair:name_.	-14	-3	-3	-7	2	-17	-7	-9	38	-8
pair:name_<f>	-5	-3	-3	-21	-5	21	-7	26	14	-13
pair:name_<p>	-18	-5	-6	-6	-6	-6	-6	-3	-7	76
pair:name_a	-25	-3	-4	-6	-4	-8	2	-4	27	25
pair:name_after	-20	-4	-3	-4	-9	-6	-3	-5	-6	-24
pair:name_among	13	-3	22	-5	-4	-4	-6	-3	-14	-5
pair:name_and	-10	-2	-3	-16	-9	-6	-4	-5	2	-14
pair:name_as	-9	19	-7	-8	27	-6	-4	-3	-24	-8
pair:name_at	-5	-4	19	-5	51	-6	-21	-2	-6	-7
pair:name_be	4	-4	-3	-6	-6	-12	18	-3	-2	31
pair:name_by	-12	-4	-8	-5	-7	-5	-6	-4	-12	51
pair:name_in	-12	-5	-2	1	-1	-5	-5	-10	31	-12
pair:name_of	-11	-3	-5	-6	-3	-8	-10	-7	8	2
pair:name_on	-13	-4	-4	27	-6	-3	-12	19	-8	12
pair:name_the	-21	-4	-4	-5	-5	-6	-8	-3	-6	18
pair:name_to	-24	-4	-3	37	-6	-6	-2	-2	-4	-16
pair:nation_,	-5	-3	-11	-3	-5	-17	-11	-2	-11	-4
pair:nation_that	-10	-7	-5	-19	-3	-8	-6	-3	-2	-5
pair:national_broadband	-6	-4	-4	-5	10	-12	11	-4	-3	-3
pair:national_cloud	-6	-4	-4	53	-5	12	26	-16	-18	-9
pair:national_cyber	-11	-3	-5	-5	-8	-11	-11	-3	-5	32
pair:national_datum	-9	-9	-6	-9	12	31	20	-2	-4	-2
pair:national_ict	-9	-6	32	-9	-3	-14	8	-3	-16	-2
pair:national_palace	-24	21	-4	-3	-3	-6	-3	-1	-3	17
pair:national_payment	-8	-1	-2	17	-5	-5	15	25	-13	-3
pair:national_project	-6	-3	-6	-3	-3	-5	-13	-2	-4	-15
pair:national_security	-9	-4	-3	-4	-10	-4	-8	31	33	-3
pair:national_semiconductor	-21	31	-4	-3	-5	-3	57	-4	-2	-3
pair:near_the	3	-5	-3	-6	-2	-12	-3	-3	-7	14
pair:nearly_all	-14	-7	-7	-6	-10	-9	-6	-5	41	-9
pair:need_,	-23	-4	-4	-3	-3	-4	-4	-3	-2	-3
pair:need_.	-12	-13	-3	8	-5	-7	-4	19	-5	-5
pair:need_a	-7	-4	-3	-5	-6	-5	28	-9	-5	-3
pair:need_an	-7	-5	-4	-4	13	-13	-6	-10	-8	-3
pair:need_and	-7	-7	-2	49	-2	-10	-5	-4	-5	-2
pair:need_for	-10	-9	7	-7	-4	-6	-4	-3	-11	-2
pair:need_no	-12	-3	-5	-4	-3	-6	-12	-4	-6	24
pair:need_not	-10	-5	-5	-4	-3	-4	-5	-5	-12	-21
pair:need_the	-7	-3	-3	-4	6	-7	-3	-21	-6	-6
pair:need_to	-12	-4	-3	-3	-2	-5	-9	-10	-4	-5
pair:negotiation_.	-28	36	-5	-3	-3	-4	-9	-3	-3	-6
pair:neighbor_,	-13	-5	48	43	-4	-6	-6	-7	-6	-6
pair:neither_<f>	-6	-5	-11	-5	-31	-8	-7	23	-10	-3
pair:neither_be	-20	-5	-4	33	-15	26	-3	-3	-5	-15
pair:neither_side	-18	-3	-4	-5	27	-5	-6	-5	-6	-5
pair:neither_would	57	-4	-3	-3	-20	-6	-5	-6	-5	-10
pair:network_,	-8	-3	-2	14	-13	3	6	-10	11	-2
pair:network_.	-1	-6	3	13	-4	-9	-5	-4	-7	-4
pair:network_and	-8	-6	-3	-7	-6	20	-6	-3	-5	10
pair:network_be	6	-7	-4	-4	-4	-7	-6	-3	-4	-3
pair:network_in	2	-4		3	11	20	-5	-8	-6	-5
pair:network_of	-11	-6	-5	-6	1	18	-7	-3	-5	-4
pair:network_to	-3	-3	-2	-7	-18	34	8	-3	-6	-3
pair:never_be	-16	-6	-3	-9	-3	-3	-18	-2	10	-4
pair:never_before	-7	-3	-2	-5	27	-6	-3	-6	33	-3
pair:never_to	-47	-4	-5	-3	-2	-4	-15	-2	-8	-3
pair:new_administrative	-18	-4	-3	-3	-2	-7	-5	-4	-3	-16
pair:new_board	-18	-5	-4	-4	-4	-12	-7	-3	-13	28
pair:new_cable	7	-6	-4	-12	-4	-15	-8	44	-3	-2
pair:new_chairman	-14	-6	-3	-3	-4	-6	-5	-3	-20	57
pair:new_chapter	-5	-6	-5	-7	-6	-6	31	-3	-4	-5
pair:new_customer	-6	-5	-3	-5	-12	-9	-6	-11	42	-4
pair:new_datum	19	-5	-5	27	-14	-25	11	-4	-9	-3
pair:new_delhi	-7	15	9	25	-6	-17	-10	-3	-3	-3
pair:new_director	-9	-4	-5	-6	-5	-7	-9	-5	-9	42
pair:new_guideline	-7	-3	-4	-6	-4	-13	73	-5	-16	-5
pair:new_head	-12	-8	-4	-6	-6	-6	-7	-7	-13	19
pair:new_law	-10	-3	-4	-4	-3	-4	24	5	-30	-5
pair:new_license	29	-2	-1	-2	-6	-7	-4	-10	-9	-4
pair:new_member	-33	-4	-4	-4	-4	-4	-4	-2	-3	-44
pair:new_one	-6	-7	-3	16	-5	25	-7	-2	-6	-4
pair:new_owner	-24	-3	-3	-7	77	-5	-3	-5	-16	-15
pair:new_rule	-9	-3	-4	-6	-3	-10	42	-4	-9	-5
pair:new_year	-2	17	-4	16	-4	33	27	-2	-8	-8
pair:new_york	24	7	-5	-7	3	-6	-5	-4	19	-4
pair:news_.	-17	-5	-5	-5	-6	-11	-8	-4	-7	-5
pair:news_agency	-5	-8	-3	6	-5	-4	4	-4	4	-4
pair:news_conference	-28	-7	-27	-2	-3	15	-4	-2	-3	-4
pair:news_to	-11	45	-5	-5	-3	-11	-5	-4	-8	-5
pair:newspaper_.	-5	-7	-4	-4	-3	-8	-5	-3	-5	-5
pair:next_.	19	-14	-6	-4	8	-6	30	-10	-9	-5
pair:next_door	-12	-3	-5	-4	-6	-5	-5	-9	-6	-9
pair:next_generation	-10	-3	-3	23	-11	-14	-3	-3	-4	-5
pair:next_meet	39	-6	-7	-4	-8	-7	-14	-3	-7	-7
pair:next_monday	12	29	36	-5	-4	-7	-3	-2	-3	-9
pair:next_month	-11		11	-3	-11	34	22	-2	-4	12
pair:next_to	-23	-9	6	-8	8	-10	-3	-3	-6	-5
pair:next_tuesday	11	-11	-5	-4	-5	8	-3	-3	-3	-5
pair:next_wednesday	93	-5	-15	-5	-10	-5	-6	-2	-7	-15
pair:next_week	-6	23	4	6	-4	4	-6	-3	-4	-6
pair:next_year	-12	-5	7	-6	3	27	1	4	2	-7
pair:ng_i	-7	-5	-4	-4	-8	-14	-2	-3	-5	-4
pair:night_,	8	-7	-7	-5	-4	10	-7	-3	-5	5
pair:night_.	10	4	1	1	-6	19	17	-5	5	1
pair:night_and	-15	-3	40	-5	-8	-5	-4	-3	8	-4
pair:night_from	-14	37	-15	-4	-2	-5	-2	-3	-4	-5
pair:night_of	26	-7	33	-4	-4	-7	-2	-3	-4	-8
pair:nine-day_trade	-6	26	-4	-3	-3	-5	-3	-3	-3	-5
pair:nine_country	50	-4	-5	-6	-6	-9	-5	-11	43	-4
pair:nine_in	-14	-6	-4	-6	-5	-11	-9	-3	-10	-5
pair:nine_million	-13	-33	-5	-3		-5	-7	-5	-4	-3
pair:nine_month	-4	-3	-3	10	-4	-9	2	18	5	-9
pair:nine_of	-12	-5	33	-6	-4	-14	-3	-7	-7	-4
pair:nine_year	-16	-5	-3	-4	-5	-7	-4	-3	-11	19
pair:no_agreement	-6	-5	-7	-30	-3	-7	-10	-10	-4	-2
pair:no_answer	10	-4	-5	-5	-6	-6	-5	-5	-11	-10
pair:no_contract	-9	-2	-3	-52	-7	-5	31	-2	-6	-6
pair:no_customer	36	-3	-3	-3	8	-4	-4	-5	-20	-10
pair:no_few	26	-7	-3	34	-4	-7	-4	-5	-9	-3
pair:no_license	-7	-3	-3	-3	-4	-5	-6	22	-16	-4
pair:no_longer	-14	-8	-4	-4	11	17	-2	-4	-7	42
pair:no_meeting	-56	-6	-9	-6	-7	-8	-5	-2	-5	-3
pair:no_more	-10	-4	-3	3	-9	-5	-6	1	2	-7
pair:no_new	-13	-6	-3	-4	-4	-3	-26	-4	54	-3
pair:no_objection	-7	-3	-3	37	-16	-5	-9	-6	-25	-5
pair:no_one	-13	-3	-4	-4	14	-6	-6	-5	11	-4
pair:no_other	-10	-4	-3	-4	-9	-4	-5	-4	-26	3
pair:no_plan	-13	-8	-3	-4	-3	-3	-13	-3	-4	-15
pair:no_promise	-12	-6	-5	-6	-7	-7	-7	-3	-6	-7
pair:no_question	-6	-4	-3	-4	-13	-4	-20	-4	-5	-5
pair:no_reason	-8	-4	-4	-13	-6	-8	-4	-4	-4	45
pair:no_secret	-22	-4	-4	-5	-2	-3	-4	-2	-6	-13
pair:no_sooner	4	-2	-2	-7	-3	-11	-2	-5	25	34
pair:no_such	-10	-4	-4	-7	-4	-8	-7	-3	-9	-3
pair:no_talk	-49	-3	-5	-6	-7	-6	-5	-4	-4	-4
pair:nobody_'s	14	-4	-3	-5	-4	-7	-5	-5	-29	-3
pair:nobody_.	-8	-4	-6	-27	-5	-8	-14	-3	39	-4
pair:nobody_can	11	32	-5	-4	-3	-8	-4	-2	-13	-21
pair:nobody_else	-15	-3	-2	-5	27	-14	-3	-4	-19	-2
pair:nobody_have	5	-5	-10	-3	-6	-5	-5	-2	-7	-5
pair:nobody_in	-12	-6	-4	-6	-7	-8	-4	-3	-4	-5
pair:nod_to	-5	-2	-3	-7	34	-9	-13	56	-11	-5
pair:nominate_<p>	-22	-6	-4	-4	-4	-4	-7	-3	-5	82
pair:none_.	-18	-7	-12	-3	-21	-10	-5	-4	-5	-3
pair:none_be	-18	-6	-5	-7	-5	-4	-4	-5	-5	-5
pair:none_of	-14	-15	-4	-5	-4	-10	-6	-3	30	-5
pair:noon_.	-8	-5	-12	8	-4	7	-3	-3	-22	-5
pair:nor_the	-4	-2	-2	-3	-43	-4	-6	-6	-5	-3
pair:north_,	5	14	-6	-4	-4	-10	-3	-2	-4	-3
pair:north_of	-13	29	-7	-4	-7	-10	-3	-3	-5	-8
pair:not_,	-27	-7	-4	-4	-3	-6	-4	-3	-8	44
pair:not_.	4	-6	-5	-5	-4	-5	11	-4	-8	-5
pair:not_a	17	-4	-5	-5		2	30	-4	-8	-4
pair:not_agree	10	-3	-3	-13	-6	-4	-4	-3	-9	-4
pair:not_all	33	-4	-3	-5	-13	-6	-5	-5	-5	-4
pair:not_answer	-10	-3	-3	-6	-4	-4	-7	2	7	-4
pair:not_attend	-21	41	-8	-6	-2	-6	-12	-2	-3	-3
pair:not_be	-10	-5	-4	-2	-8	-4	-7	3	-2	
pair:not_before	-18	-3	-2	-7	-4	-4	-7	29	-7	-8
pair:not_by	21	-3	-2	-5	34	-3	-16	-8	-8	-6
pair:not_come	8	14	-2	-5	-3	-3	-5	-5	-7	-5
pair:not_comment	-13	-5	-4	-5	-5	-7	-8	-12	-8	-6
pair:not_decide	-5	-4	-2	-4	-6	-5	-3	-10	-62	-2
pair:not_disclose	-8	-2	-2	-6	48	-3	-4	-4	-8	-6
pair:not_get	-15	-5	-3	-3	-15	-3	-4	-3	-7	-8
pair:not_go	-7	-5	-2	-4	-4	-5	-4	-3	-3	-11
pair:not_have	-8	-3	-3	-7	2	-5	-4	2	2	-4
pair:not_in	-11	-3	-3	-7	-7	-7	-5	8	-8	-4
pair:not_invite	-14	-3	-9	-5	-5	-5	-5	-6	-11	-5
pair:not_know	-9	-4	-3	-5	-4	-16	-4	-3	-9	-5
pair:not_like	50	-4	-4	-2	-4	-4	-4	-2	-3	-3
pair:not_make	39	-8	-3	-9	-4	-7	-3	-3	-4	-2
pair:not_meet	-32	-2	-3	-3	-5	-6	-3	-19	1	-4
pair:not_on	-15	-4	-4	-4	-4	-5	-14	-3	-10	-3
pair:not_one	-10	14	-8	-4	-4	-9	-5	-24	1	28
pair:not_only	-4	-3	41	-3	-4	-2	-4	-1	9	-2
pair:not_pay	-6	-2	-2	-3	-9	-6	-6	21	-9	-3
pair:not_respond	-27	-4	-4	-5	-5	-5	-6	-3	-8	-3
pair:not_rule	-18	-3	-2	-2	-3	-4	-14	-5	-15	-3
pair:not_say	-4	-3	-3	-4	-5	-3	-6	-4	-12	-6
pair:not_sell	-4	-3	-3	-4	-10	-6	-5	-34	9	-3
pair:not_so	-18	-6	-3	-2	-7	-5	-6	51	15	-4
pair:not_stand	-5	-3	-3	-8	-3	-3	-6	-3	-5	-6
pair:not_stop	-9	-26	-2	-3	42	-4	-5	-2	-17	-3
pair:not_take	-10	-3	-13	-4	17	-8	-4	-5	-4	-8
pair:not_the	-12	-13	-4	-4	-4	-7	6	-3	-8	-6
pair:not_to	1	3	-4	2	-1	-5	18	-4	-7	-5
pair:not_wait	-12	-2	-2	43	19	-6	-3	-4	-11	-3
pair:not_want	-10	-5	-4	-4	-3	-4	-5	-3	-6	-9
pair:not_without	-7	-4	-9	41	-3	-5	-7	-8	-16	-9
pair:not_yet	-27	44	-14	-12	-4	-5	-4	-5	-9	-5
pair:note_,	-17	-6	13	-5	-5	-4	-4	-2	-3	-4
pair:note_.	-12	-5	-5	7	8	-9	-9	-6	14	-5
pair:note_from	6	-4	-3	-4	-4	-3	-6	-7	-10	-3
pair:note_in	-6	-4	-4	-2	-6	-4	-6	-3	-3	-4
pair:note_on	56	6	-3	-5	-3	-12	-4	-9	-4	-3
pair:note_that	-13	-5	-3	-1	-10		19	-4	-8	-7
pair:note_with	3	-9	-6	-4	-3	-13	-15	-2	-4	-7
pair:nothing_,	32	-4	-4	46	6	-5	-5	-6	-32	-2
pair:nothing_.	-31	-5	-3	-12	-8	-6	-3	-7	-11	-4
pair:nothing_be	5	-3	-2	-3	-8	-3	-3	-2	-3	-4
pair:nothing_but	-1	-5	-3	-4	-3	-8	-5	-2	12	-5
pair:nothing_come	-16	36	-4	-5	-4	8	-8	-3	-4	-5
pair:nothing_have	11	-5	-5	-4	-8	-5	-6	-20	-14	-8
pair:nothing_of	-10	-4	-5	-5	-3	-4	-8	-3	-20	-3
pair:nothing_to	-13	-11	-3	-5	-5	-5	-3	-5	14	-5
pair:nothing_will	-9	-9	-4	-4	-7	-4	-7	-3	-7	-8
pair:notice_,	-15	-4	-5	-4	-4	-4	-11	-8	28	16
pair:notice_.	23	-3	-3	-7	-7	-3	-7	28	-9	-7
pair:notice_of	-10	-3	-4	-6	36	-5	26	22	5	-6
pair:notice_on	-19	-3	-7	-8	-5	-5	-12	-8	91	-5
pair:notice_to	-9	-2	-3	-6	-3	-3	-5	-27	10	30
pair:november_,	-9	-7	24	-4	7	-3	15	19	10	-6
pair:november_.	-6	6	17	8	-5	21	11	3	-8	3
pair:november_2023	-12	-6	-5	17	-6	-9	-12	-5	19	-5
pair:november_2024	-16	-5	-4	-8	-7	52	-4	-13	34	-2
pair:november_last	-5	-3	-5	-6	-5	51	5	9	-12	-3
pair:novi_sad	-12	-4	-5	26	-5	-10	-5	24	-8	-6
pair:now_,	-6	-6	-5	-7	-4	-11	2	-11	-2	-7
pair:now_<p>	-13	-5	-4	-4	-4	-5	-3	-3	-6	32
pair:now_and	-31	-4	-3	-6	-9	22	-4	-2	-5	-3
pair:now_be	-6	-3	-3	-7	-7	-10	-10	-3	-22	-6
pair:now_come	-5	-2	-8	29	33	-4	-11	-4	5	-4
pair:now_go	-8	-12	-5	-5	-4	-11	-11	-4	-12	-9
pair:now_have	-13	-6	-4	-3	-3	-9	-14	-7	2	-4
pair:now_in	-12	-3	26	-12	-6	-15	18	-4	-6	5
pair:now_on	-15	-5	-4	-5	-5	36	29	-3	-21	-6
pair:now_serve	-5	-4	-6	-4	-11	-19	-4	33	-10	-7
pair:now_take	-37	-5	-3	-3	-3	-2	-1	-3	-7	58
pair:now_that	-3	-4	-2		-3	-6	-9	11	-3	-3
pair:now_the	-25	-2	-7	-8	24	23	-2	-5	46	-5
pair:number_,	5	-7	-5	-5	-2	-4	-7	9	3	-6
pair:number_.	-24	-3	-4	-6	-3	-4	17	-5	-9	-3
pair:number_of	-12	5	8	1	-6	-3	18	-4		-5
pair:number_portability	43	-3	15	-6	-6	-4	31	-8	-12	-4
pair:nz_$	-8	-3	-5	-5	32	-6	-14	21	-11	-5
pair:o_)	-20	-5	-5	-7	-6	-7	-6	-6	-10	-8
pair:objection_.	-7	-3	-3	-7	27	-6	-9	-7	14	-3
pair:oblige_<f>	-4	-3	-3	-11	-3	-9	-28	-9	-10	-3
pair:obtain_a	-3	-2	-1	-3	-5	-3	-4	-8	-5	-4
pair:obtain_from	-8	-3	-2	-4	-10	-7	-8	47	54	-4
pair:obtain_the	-5	-3	-3	-7	-19	15	-4	97	-13	-4
pair:occasion_,	-2	11	-10	8	10	-5	-4	-2	-4	7
pair:occasion_.	-37	-6	-5	-5	-4	-5	-5	-3	-5	-15
pair:occasion_for	-3	30	-16	-6	-11	-3	-2	-2	-3	-7
pair:october_,	-30	5	15	10	-5	33		2	-5	26
pair:october_.	-9	13	15	10	-9	-1		2	-8	-8
pair:october_15	-17	-6	-4	-5	-4	52	-13	-5	-10	-10
pair:october_2022	-17	-3	-2	-11	44	-11	-6	40	-14	9
pair:october_2023	13	-10	-6	-4	-4	-6	-4	-3	5	38
pair:october_8	-12	-6	20	-6	-5	-13	-7	48	-5	-8
pair:of_"	-12	-7	-6	-3	-9	9	-4	6	-4	-4
pair:of_$	-5	-5	-3	-3	54	8	-9	-5	9	-4
pair:of_.	55	-4	-15	-16	-2	-3	-5	-2	-3	-4
pair:of_1	-15	-6	-7	-4	-7	-17	47	-5	-5	35
pair:of_100	-12	-6	-4	-5	-9	-15	-8	-4	-6	-4
pair:of_12	-4	-4	47	-5	-2	-5	28	13	4	-5
pair:of_14	9	-6	-2	-6	13	-4	17	12	-20	-3
pair:of_150	-4	-3	-3	-4	18	-3	-6	-7	-7	-2
pair:of_16	-8	-3	-3	-5	-6	20	-9	-6	-14	-8
pair:of_2	-7	-3	-5	-7	16	13	-9	-4	-2	-3
pair:of_20	-13	19	-8	-5	-3	16	-8	4	2	-11
pair:of_200	-10	-6	-3	20	34	11	-5	-6	-7	-7
pair:of_2022	-15	-5	-6	-4	-3	-20	-11	-3	-8	-6
pair:of_2023	21	-10	-3	-6	-12	37	-5	-2	-5	-15
pair:of_2024	-7	-6	-5	-7	-11	14	-6	-3	-7	16
pair:of_2026	-5	-5	-3	-4	8	22	33	-2	-7	-5
pair:of_2027	-26	-12	-3	15	13	44	-5	-5	-11	-7
pair:of_25	23	-3	-1	-3	-11	-4	-7	-9	4	-2
pair:of_300	-14	-7	-4	-7	24	33	-13	-5	-7	-5
pair:of_40	-11	-5	27	4	13	-3	-4	-8	-1	-4
pair:of_5	-6	-3	-3	-3	-2	-3	-3		-11	-2
pair:of_5g	-17	-3	-8	-5	-5	-7	-8	10	-4	-5
pair:of_6	-11	-8	39	-4	27	-7	-14	-5	20	-4
pair:of_60	6	-3	-3	9	-10	21	-4	-2	-4	21
pair:of_700	-9	-9	-3	-4	44	-6	-7	-5	-24	-5
pair:of_90	-9	-3	40	27	-14	-6	-6	-7	-48	-3
pair:of_900	-6	-8	-4	-5	21	-20	-6	-4	30	-17
pair:of_<a>	-8	-3	-2		-5	8	1	-2	-1	20
pair:of_<c>	-1	-2	-3	-1	-3	-1	-3	1		-5
pair:of_<f>	-3	-3	-2	-3	3	2	-4	4	4	
pair:of_<o>	-5	1	-1	-1	-5	8	-4	-1	-5	18
pair:of_<p>	-1	5	-2	1	-4		-2	-2	-1	2
pair:of_a	-7	3		3	-1	-2	1	-1	2	-1
pair:of_advance	27	-4	-2	1	-7	-6	-2	-2	-7	-8
pair:of_age	-7	-4	-2	-5	-4	-5	-17	-3	-14	
pair:of_ai	-15	-3	-6	-12	-3	3	47	-3	-6	-5
pair:of_all	6	-4	-4	-2	-5	-6	4	9	-7	-6
pair:of_an	-1		-1	3	-2	-2	-5	-5	-2	-5
pair:of_any	-9	-5	-4	-3	-3	-6	-7	-15	-10	-7
pair:of_artificial	-2	-3	-3	-9	-1	-6	-8	-3	-7	-2
pair:of_both	15	-4	-3	13	9	-5	-9	-4	-6	-5
pair:of_break	-26	-6	-3	-3	-4	-6	-6	-5	44	-6
pair:of_business	-6	34	-10	-11	-5	-9	-22	-20	-8	-3
pair:of_central	-4	24	-3	18	-5	-24	-2	-1	-4	-24
pair:of_charge	-9	-2	17	19	27	-8	-29	-5	-14	-6
pair:of_child	-7	-3	-2	-5	-8	-5	-12	-4	6	-3
pair:of_chip	-7	15	-5	12	3	5	-5	9	5	9
pair:of_citizen	-5	-6	-4	-9	-3	-5	30	-5	-4	-5
pair:of_commerce	18	-6	-7	-5	-4	-3	-11	-5	-7	23
pair:of_common	12	-3	45	-6	-3	-2	-14	-1	-2	-3
pair:of_communication	-27	-4	-5	-6	-4	-5	13	-2	-6	30
pair:of_computer	-9	-3	-4	-4	-11	-7	-17	-3	-8	-4
pair:of_conduct		-3	-3	32	-6	-11	19	-2	-5	-10
pair:of_confidence	-10	-8	-3	-3	-5	14	-10	-2	-4	41
pair:of_contention	-8	-5	-3	-5	-6	-10	22	-5	-6	-4
pair:of_cooperation	-1	4	-9	21	-3	-5	-6	-2	-3	-4
pair:of_course	-25	-21	-4	-3	-6	-8	-3	-2	-7	-3
pair:of_customer	9	-1	-7	-2	-11	-2	-12	-5	20	-3
pair:of_datum	-19	-6	8	-2	-1	-7	9	-2	9	2
pair:of_deputy	47	-6	-7	-4	-4	-7	-6	-2	-3	26
pair:of_digital	-1	-5	3	-5	-4	-4	5	-3	-5	-3
pair:of_directors	37	-3	-3	-3	-32	-2	-5	-4	-19	-19
pair:of_drone	-7	-3	-3	14	-6	-8	18	-3	28	-7
pair:of_duty	9	-35	-4	-3	-5	-4	33	-3	-8	51
pair:of_each	-1	-4	-4	-3	-3	-8	7	-6	-1	-3
pair:of_eight	-4	-4	-4	16	-7	31	-7	-29	23	-2
pair:of_electronic	20	-4	-4	-3	-5	-5	-6	-3	-3	-2
pair:of_eleven	-15	17	-5	-4	-6	20	-6	-3	-6	-4
pair:of_energy	-9	-7	-5	-5	-2	-3	-2	-5	-6	-7
pair:of_engineer	32	-5	-3	-7	-5	-34	-3	2	-7	-3
pair:of_eur	-3	-1	-2	-3	16	-4	-8	-12		-1
pair:of_europe	-9	-8	-10	-6	-5	-8	-3	-3	-6	-5
pair:of_every	-16	-4	-5	-5	15	-13	-7	-5	-12	-5
pair:of_executive	50	-11	35	-3	-18	-4	-3	-2	-3	-8
pair:of_expert	35	-8	-3	-17	-3	-5	-6	-2	-3	-3
pair:of_export	31	-4	-4	-7	-4	-3	-9	-3	-6	-4
pair:of_facial	-8	-3	-3	-4	-10	-4	8	-4	11	-4
pair:of_fee	57	-2	-4	-6	-5	-6	-5	23	-19	-12
pair:of_fiber	21	-5	-3	-4	-8	12	-3	-9	-12	-3
pair:of_firm	-6	-3	-2	-4	-5	-4	-6	-9	-11	-4
pair:of_five	-11	-4	-5	13	-6	-10	-6	-5	-14	6
pair:of_foreign	-2	-2	-3	-11	-1	-2	36	-1	-4	-9
pair:of_forty	7	-25	-5	-3	-3	-4	-3	-11	-11	-6
pair:of_four	-6	-2	-5	-6	-4	-1	-9	18	-7	-1
pair:of_future	-9	-3	-2	-11	-4	-13	-6	-1	-4	-2
pair:of_government	-31	-6	22	32	-3	32	22	-3	-4	-5
pair:of_gulf	-12	75	9	-4	-5	-14	-5	-3	-5	-7
pair:of_have	-6	-18	-1	-3	-4	-10	-4	-5	19	-2
pair:of_her	55	-8	-4	-11	-6	-9	14	-3	-9	-14
pair:of_high	-17	-9	-3	-5	22	31	-6	-3	-5	-3
pair:of_high-tech	-12	-3	-4	-7	-4	-6	-4	-3	-3	18
pair:of_his	8	26	-4	-5	-5	-9	3	-2	-5	24
pair:of_how	19	-2	-3	-3	-5	-4	-7	-2	-5	-6
pair:of_ict	-13	-3	-11	-26	13	-5	13	-2	-4	-7
pair:of_illegal	-5	-3	-2	-8	-3	-4	-6	-9	3	-2
pair:of_information	-8	-4	3	-4	-3	-4	-4	-4	-1	19
pair:of_infrastructure	-9	-5	-3	-3	-5	-14	-12	-3	-7	-2
pair:of_intent	-8	6	-5	53	-6	-6	-5	11	-6	-4
pair:of_internet	-7	-4	43	-6	-6	-6	-5	29	-4	-3
pair:of_investment	-5	-6	-6	-3	-25	-11	-3	-2	-2	-3
pair:of_investor	-6	-2	-4	-3	-4	-6	-3	-3	-5	-4
pair:of_it	-12	-2		-6	7	-5	-3	-4	10	-3
pair:of_its	-6	-4	-6	-6	10	27	5	6		2
pair:of_july	-7	-3	-3	-10	22	-11	-5	-4	28	-6
pair:of_june	21	-6	-4	-10	-4	-5	-13	-4	-17	24
pair:of_large	37	-2	-2	-3	-16	-3	-1	-4	-4	-4
pair:of_last	5	-3	-3	7	22	-7	17	-11	-4	-11
pair:of_late	-26	-12	-5	-2	-3	-3	-5	-2	-5	-3
pair:of_law	-4	-4	-8	-1	-2	-2	11	-6	-6	-4
pair:of_line	-10	-2	-2	26	-8	-12	-8	-11	-2	-6
pair:of_local	-17	-2	43	18	-2	-4	-7	-8	8	-2
pair:of_make	-5	-5	-3	1	-4	-1	-7	-1	-3	-1
pair:of_march	-9	-4	-3	-4	1	-7	28	-14	22	10
pair:of_may	-5	-5	-3	-8	-4	-28	2	-2	-14	27
pair:of_meeting	-53	-3	-16	-2	-3	-3	-2	-1	-3	-3
pair:of_minister	-28	-7	1	-1	-2	26	-2	-1	-3	-6
pair:of_minor	-7	-4	-4	-5	-4	-8	20	-7	21	-4
pair:of_mobile	-15	-4	-4	-4	-6	-5	-10	-8	-6	-5
pair:of_monday	15	-7	-4	-5	-4	48	-6	-2	-6	12
pair:of_money	-7	-3	-4	-5	-22	-6	-4	-5	8	-3
pair:of_more	-6	-3	-4	-4	-28	-4	8	-5	-9	-5
pair:of_most	-6	-2	-3	-4	-14	-5	-5	-4	-19	-4
pair:of_mutual	38	-4	-2	25	-2	-2	-6	-2	-4	-15
pair:of_network	-52	-9	18	-3	-3	-5	-4	-2	-3	-11
pair:of_new	16	-7	-2	-2	-6	-6	-2	-3	42	-5
pair:of_news	-5	-1	-2	12	-6	-2	-9	7	-4	-1
pair:of_next	-8	-4	5	-10	-10	33	-6	5	-5	-7
pair:of_nine	-11	-3	-3	25	-2	-6	9	-11	-7	34
pair:of_nordtel	39	-3	-4	-4	-4	-4	-4	-3	-5	-10
pair:of_objection	-9	-3	-2	-9	-4	-7	-9	-9	74	-4
pair:of_october	-8	43	-4	24	-5	-10	-6	-4	-10	-12
pair:of_office	-24	-5	-3	-8	-4	-5	-10	-7	-6	91
pair:of_official	-28	44	-6	9	-8	-6	-2	-2	-3	-3
pair:of_one	-7	-1	-4	-3	-19	-6	16	-11	28	-2
pair:of_operator	-7	-4	-3	-5	-3	-8	29	2	-14	-5
pair:of_other	-8	-1	-2	-2	-4	-2	-3	-14	-13	-3
pair:of_our	-20	-3	-3	-3	-4	-4	23	-2	-3	-5
pair:of_parliament	-6	-4	-3	-4	14	-10	14	-4	-4	-8
pair:of_payment	-30	-3	-4	42	-5	-7	-6	-5	15	-8
pair:of_people	-15	-2	-3	-2	-6	-3	-21	-4	-5	-3
pair:of_personal	-7	-3	-4	-4	-3	-6	16	-4	-5	26
pair:of_policy	-32	-3	-3	-2	-2	33	-8	-2	-5	33
pair:of_power	-34	-5	-4	24	-7	-13	-10	-4	-6	7
pair:of_practice	10	-4	-9	-6	-3	-11	64	-5	-22	-2
pair:of_project	-23	-2	-2	-6		-7	-2	-4	-3	-7
pair:of_public	-3	-4	-5	-7	-3	-5	27	-3	-9	14
pair:of_r	-6	-4	-2	-4	30	-6	-6	-5	5	-3
pair:of_rotterdam	15	-10	-4	-14	-3	-6	-5	-5	-3	-7
pair:of_rs	6	-1	-1	-9	-2	-3	-7	-7	13	-2
pair:of_san	-8	18	-5	-4	-9	-5	-2	-6	-7	-2
pair:of_science	21	-14	-6	-4	-3	-3	-10	-2	-6	41
pair:of_semiconductor	-15	-5	-7	-5	-7	-6	-6	-2	-3	-2
pair:of_september	-26	29	-4	8	-4	-11	-4	-4	3	17
pair:of_service	31	1	-5	-6	-3	-9	-4	-2	-1	-6
pair:of_several	-12	-4	-4	-14	14	-8	-22	-6	-8	-3
pair:of_six	12	12	-6	18	-6	-5	-7	-4	-2	8
pair:of_software	-20	-5	-3	8	51	-7	-4	-7	-6	-6
pair:of_some	17	-1	-7	-6	-10	-3	-12	-8	-15	-2
pair:of_spectrum	23	-3	-7	-5	-27	-4	-7	43	-6	-5
pair:of_staff	-26	-4	-3	-5	-3	-5	-5	-2	-8	-9
pair:of_start-ups	17	-19	41	-9	-5	-7	-4	-3	-5	-9
pair:of_state	-10	-1	-9	-5	-4	-7	-1	3	-3	-2
pair:of_strategic	7	-2	24	17	-2	-3	-7	-2	-3	-3
pair:of_such	-12	-4	-3	12	-5	-3	-9	-1	-5	-4
pair:of_sunday	39	-8	-3	-3	-3	-3	-5	15	-10	-7
pair:of_talk	26		2	24	-4	-4	-4	-2	-3	-2
pair:of_tax	-3	-3	-4	-6	27	-8	-9	-2	-4	-4
pair:of_technology	19	-5	-9	-7	-6	-4	-4	-2	-3	35
pair:of_telecommunications	-24	-3	19	-3	-2	-3	-5	14	-3	-9
pair:of_ten	-29	-7	22	10	-4	-10	-5	-2	-4	-7
pair:of_thanks	-22	-4	-6	-4	-9	-6	-11	-4	-7	-13
pair:of_that	-3	1	-3	-6	12	-5	-4	-7	14	-6
pair:of_the	3		1	-1	-2	1	-1	-2		-2
pair:of_their	-2	-4	-6	15	-12	16	23	-5	11	-3
pair:of_them	-3	2	1	6	-4	-8	-3	-2	-5	-6
pair:of_these	6	-6	-7	-3	8	-5	-5	-3	-8	-4
pair:of_this	-3	13	-5	10	5	20	12	-5	-3	-5
pair:of_those	2	-8	-6	-7	-8	-9	-5	-3	-8	14
pair:of_thousand	32	-4	-2	-4	-15	-7	-2	-3	-14	-5
pair:of_three	-9	6	-5	-4	4	9	8	5	-14	9
pair:of_thursday	3	-5	10	15	-13	-10	-15	-4	-10	28
pair:of_today	-4	-3	-3	-7	-7	29	-7	39	2	-13
pair:of_two	-11	4	-4	16	21	-8	-7	-5	29	-4
pair:of_understanding	-8	-3	2	28	-4	-6	-5	-2	-4	-4
pair:of_up	-8	-3	-4	-4	21	-7	-9	4	-12	-3
pair:of_us	-6	-2	-3	-8	27	-9	-6	-9	-11	-5
pair:of_user	-22	-3	-2	-7	-6	-5	29	-3	31	-7
pair:of_vantel	2	-4	-5	18	-3	16	-4	-2	-4	-14
pair:of_view	55	-7	-4	-9	-2	-9	-3	-6	-5	-3
pair:of_water	-24	-4	-3	-3	-4	-6	-5	-21	-7	-5
pair:of_way	15	-3	-6	-4	-1	-4	10	-6	-13	-4
pair:of_wednesday	34	-3	-5	-7	28	-4	12	-10	-15	17
pair:of_what	-2	-6	-3	-5	11	-4	-6	-4	-1	-4
pair:of_which	-1	-4	-4	-7	-2	16	-6	-2		-4
pair:of_whom	-3	3	-4	-5	-4	-5	-4	-2	-6	-7
pair:of_whose	-4	-6	-2	-4	-4	-5	-15	8	-29	-2
pair:of_work	-37	22	43	-4	-6	-6	-6	-2	-5	-8
pair:of_€	-11	-3	-4	-5	38	-12	-4	-1	13	-5
pair:off_.		11	-7	-6	-5	1	8			-4
pair:off_<f>	-1	14	-3	-5	-6	-11	-3	-10	69	-6
pair:off_a	-9	22	-7	-5	12	37	-8	-3	-7	-5
pair:off_at	48	-5	-4	-3	-4	28	-6	-2	-6	-5
pair:off_by		-5	-4		-8	21	16	40	-9	-5
pair:off_for	-13	27	-7	-4	-4	-15	-10	-3	-13	-7
pair:off_from	-11	-5	-4	-4	-6	48	-12	-7	3	-5
pair:off_in	13	-3	-4	-5	-11	-13	-7	-5	14	-8
pair:off_its	-11	-11	22	-7	12	18	-5	-3	-6	-3
pair:off_on	-8	-7	-4	-18	-17	43	6	18	-16	-5
pair:off_the	10	-6	4	6	-1	13	-5	-10	19	-5
pair:off_to	-11	-7	-2	-3	-6	-6	-3	-5	29	-2
pair:off_with	-6	-3	-2	-5	29	-5	-3	-16	40	-6
pair:offer_.	-16	-4	-3	-4	7	-6	-4	-5	-16	-9
pair:offer_for	-8	-2	-2	-8	91	-30	-6	-23	-31	-3
pair:offer_from	-16	-5	-2	-3	-50	-4	-3	-2	-11	-3
pair:offer_have	24	-2	-2	-5	-6	-2	-2	-9	-1	-2
pair:offer_in	-4	-3	-3	-4	-12	30	-3	-11	-7	-2
pair:offer_of	-14	-5	-3	-7	50	-8	-4	-6	-6	-6
pair:offer_satellite	-4	-1	-1	-2	-14	-6	-2	44	-3	-1
pair:offer_to	-10	-10	-13	-5	-6	-11	-4	-3	-6	-3
pair:office_'s	-11	-5	-6	-4	-2	-10	-10	-2	44	8
pair:office_,		-2	-4	-3	-3	-8	-5	7	6	-10
pair:office_.	8	-5	-3	-5	-3	-7	-5	-2	2	-14
pair:office_<p>	18	-2	-4	-3	-4	2	-2	-2	-4	-7
pair:office_and	-6	5	-3	13	-2	-3	-1	-1	-3	-7
pair:office_as	-23	-5	-3	-3	-3	-6	-4	-2	-6	43
pair:office_at	2	-5	-4	-3	-4	16	-4	-7	-7	37
pair:office_for	35	-6	-4	-2	-3	-8	-12	47	-5	-12
pair:office_in	-6	3	-5	-2	1	15	-3	-2	-5	2
pair:office_of	11	5	-3	-1	1	-6	-3	-4	21	-13
pair:office_on	15	-4	-4	-5	-3	-4	-3	-2	-1	14
pair:office_say	4	-6	-11	-4	12	-5	-3	-2	13	
pair:office_that	-8	-4	-2	-3	-2	35	-9	-1	-2	-11
pair:office_to	71	-2	-3	-3	-3	-4	-5	-2	-17	-30
pair:office_will	-33	-8	-3	-3	-2	-5	-4	-3	-3	-7
pair:office_with	18	-4	-4	-7	-2	-5	-2	-2	-4	-6
pair:officer_,	6	-4	4	-3	19	-5	5	-3	37	-18
pair:officer_.	-17	-4	49	-15	-4	-6	-20	-2	-12	31
pair:officer_at	-11	-6	-6	-3	-2	-4	-2	-3	-7	33
pair:officer_of	-11	-4	-11	-6	-3	-10	-6	-6	19	-1
pair:official_,	-3	32	-5	-5	-2	-4	-5	-2	-5	-3
pair:official_.	14	6	-8	-5	-9	-4	-2	-2	-4	-3
pair:official_and	-16	48	-3	-6	-4	-3	-3	-2	-2	-3
pair:official_at	3	18	-3	-3	28	-7	-5	-5	-6	-5
pair:official_from	-14	-7	-6	4	-2	-5	-5	-6	-2	-4
pair:official_gazette	-3	-3	-3	17	25	-7	-14	-4	-9	-4
pair:official_in	-8	-7	-5	12	28	-5	-6	-2	-3	-4
pair:official_of	7	-7	-4	-1	1	7	-4	-4	4	-5
pair:official_on	13	14	-2	-4	-4	-6	-2	-3	-8	-2
pair:official_say	8	-5	-3	-5	-6	-7	-5	19	-12	-4
pair:official_visit	-17	44	-4	-3	-3	-3	-2	-2	-3	-3
pair:officials_of	72	-3	-9	-6	-4	-5	-8	-7	-9	-5
pair:ohio_.		-16	-3	-6	-2	-6	-3	-3	-5	-11
pair:old_.	-8	-8	-5	-4	-6	7	-10	-3	-9	-7
pair:on_,	-10	-2	-3	-5	-5	7	-6	14	7	-7
pair:on_.	-14	11	-4	7	-5	10	-6	-4	4	-9
pair:on_1	-13	-7	14	-5	2	17	-1	2	-8	27
pair:on_11	17	-5	-7	-7	-4	43	1	-5	8	-8
pair:on_12	9	-4	3	7	-5	20	15		-11	15
pair:on_13	-28	-3	-4	-6	25	-8	-11	-10	-10	-6
pair:on_14	-16	-3	7	-3	-5	2	14	5	8	-5
pair:on_17	6	-7	-14	-8	-4	8	28	-6	34	-4
pair:on_18	9	-4	28	-4	-6	-5	-9	-4	25	-5
pair:on_2	6	-4	6	22	-5	10	-6	-11	-5	-5
pair:on_20	10	-5	4	-4	-5	24	-2	-3	-5	18
pair:on_21	31	-11	-5	-5	-3	-4	59	7	-4	-6
pair:on_23	-9	-10	36	-5	-4	-7	6	-9	14	-3
pair:on_29	13	-4	11	-5	-1	-3	1	-4	-3	-2
pair:on_3	36	-5	13	-4	-4	5	1	-3	-6	10
pair:on_30	-11	-21	-14	-4	-7	30	-14	-3	-14	30
pair:on_31	15	-2	-5	-11	2	-26	-4	-8	42	-7
pair:on_4	6	-6	28	-4	-3		15	8	15	13
pair:on_5g	-27	-5	-8	2	15	30	-11	-4	-8	-4
pair:on_6	-21	-5	-4	-7	-6	-6	2	13	-4	-4
pair:on_9	7	-6	20	31	-4	7	9	-3	-5	-8
pair:on_;	-39	-10	-4	-5	-3	13	-3	-2	-7	-8
pair:on_<a>	-8	-7	-5	-5	-5	3	-12	-7	6	6
pair:on_<c>	-6	1	-3	-4	-5	10	-1	-4	-6	-5
pair:on_<f>	-5	-2	-4	-3	-4	-3	-1	-6	17	-6
pair:on_<p>	20	-5	-3	-2	-3	-2	-2	-2	-2	-1
pair:on_a	-8	12	1	7	7	1	4	-2	-2	-1
pair:on_account	-10	18	-3	-4	-3	-10	-16	-10	-3	-8
pair:on_age	35	-4	-11	-4	-3	-5	21	-3	-11	-3
pair:on_ai	9	-5	20	8	-11	-7	-17	-3	-5	-5
pair:on_air	-10	-10	-4	29	-13	84	-6	6	-24	-4
pair:on_all	-11	-4	-11	-10	-17	-5	-12	-4	-7	-8
pair:on_an	-12	13	-3	-7	-3	-12	-5	-3	1	-1
pair:on_april	26	4	-4	-7	4	-5	12	20	-5	4
pair:on_artificial		-3	20		-3	-3	-7	-5	-5	-4
pair:on_as	-20	-8	-3	3	-3	-4	-4	-3	-7	52
pair:on_at	-26	-4	42	-4	31	14	-6	-2	-9	-7
pair:on_august	4	9	-4	-7	23	-1	5	16	17	
pair:on_autonomous	-3	-2	25	2	-10	-8	-2	-3	-3	-4
pair:on_average	-13	-7	-6	-4	-17	-6	-7	-5	-6	-4
pair:on_behalf	-23	-4	-4	26	-4	-5	-4	-3	21	-9
pair:on_board	-19	28	-9	-5	-4	18	-6	-3	-6	-5
pair:on_both	-32	-7	-6	-7	-5	-6	-4	-2	-5	-8
pair:on_by	18	-5	-2	-3	39	-4	-6	-4	-7	-6
pair:on_child	13	-5	-3	-4	-3	-7	18	-3	15	-8
pair:on_chip	12	-7	8	36	-4	-8	14	-3	-5	-4
pair:on_closer	35	-4	-6	40	-3	-4	-4	-2	-5	-11
pair:on_condition	-13	-2	-2	-9	-8	-5	-7	52	3	-2
pair:on_cooperation	49	-3	-5	24	-4	-8	-5	-2	-2	-3
pair:on_cross-border	22	-3	-6	-7	-3	-6	33	-4	-4	-3
pair:on_crypto	-4	-6	-4	-13	-5	-5	55	-3	-9	-3
pair:on_cyber	3	-3	12	28	-4	-4	-5	-2	-6	-8
pair:on_datum	3	-5	-4	5	7	-6	46	-4	4	-4
pair:on_december	35	-8	-3	-3	-5	-7	31	1	-2	-4
pair:on_deepfakes	26	-3	-5	-4	-4	-7	-12	-8	-8	-3
pair:on_digital	8	-5	3	5	-5	-7	11	-3	-4	-4
pair:on_electronic	-11	-2	12	-13	9	-5	23	-7	-8	-5
pair:on_every	-13	-5	-6	-5	-11	22	-9	-3	-10	-5
pair:on_export	48	-5	-2	-6	-3	-4	-7	-10	-5	-3
pair:on_facebook	-10	-6	-4	-4	-4	-6	-3	-3	-5	-4
pair:on_february	15	14	2	1		1	7	-6	9	-11
pair:on_fee	45	-5	-19	-4	-3	-5	1	-5	-6	-4
pair:on_fiber	-13	-6	-4	-6	38	-9	-8	-8	29	-4
pair:on_for	-32	-11	-7	24	-5	-5	-6	-5	-13	-6
pair:on_foreign	17	-4	-4	-4	-5	-7	30	-5	-17	-10
pair:on_free	3	-6	-6	37	-4	21	15	-2	-12	-6
pair:on_friday	7	8	5	5	-2	7	5	3		1
pair:on_green	-10		-3	-7	-10	45	11	-2	-4	-2
pair:on_hand	-29	-5	-7	-7	-4	-11	-5	-4	-5	-15
pair:on_her	19	8	-4	-4	-3	-3	-4	-5	-10	-6
pair:on_his	-21	47	-9	-3	-4	-6	-4	-2	-10	-4
pair:on_how	20		2	-4	-4	-9	2	-6	-5	-4
pair:on_ict	-15	-4	-6	-3	-8	-8	-5	-4	-5	-4
pair:on_import	-7	-5	-5	-3	-3	-15	3	-3	-4	-4
pair:on_in	-11	-11	-5	-9	-8	53	-6	-5	10	-4
pair:on_it	-9	-4	-1	-5	14	-8	-7	7	4	9
pair:on_its	-11	-1	-11	-8	4	17	5		15	-4
pair:on_january	26	-3	-3	-4	2	5	4	7	5	-1
pair:on_joint	-10	-5	-3	26	-10	-5	-4	-4	-4	-7
pair:on_july	39	10	3	-1	-4	-7	-4	18	6	11
pair:on_june	13	19	1	-5	-3	-6	12	8	-6	1
pair:on_leave	-18	-13	-5	16	-5	-5	-5	-3	-6	-5
pair:on_license	39	-3	-5	3	-3	-6	-9	-14	-2	-4
pair:on_little	10	-3	-4	-13	-4	-5	-4	-5	-3	-4
pair:on_march	22	-4	-7		-4	-4	-4	9	15	-4
pair:on_may	21	6	24	-2	-6	9	9	-6	1	12
pair:on_mobile	-8	-3	-2	-6	-6	-12	35	-8	-11	-4
pair:on_monday	17	2	2	1	-1	2	4	3		
pair:on_mutual	-8	-3	-6	17	-6	23	-10	-2	-4	-2
pair:on_national	-21	-2	-3	-2	-4	-3	-12	11	30	-6
pair:on_new	-4	-3	-4	-5	3	-12	5	-7	15	-6
pair:on_number	-26	-4	19	-24	-7	-5	39	-9	-14	-4
pair:on_oct.	6	-8	-3	-3	-3	-7	-4	24	-5	20
pair:on_october	30	19	-2	-6	-5	-11	20	17	28	-7
pair:on_offer	8	-3	-3	-4	-10	23	-4	31	-7	-5
pair:on_one	-7	-4	-4	-19	-5	-29	-9	-8	-9	-4
pair:on_online	-6	-3	-3	21	-4	-8	25	-4		-3
pair:on_others	-6	-2	-3	-8	19	-2	-10	-2	-5	-7
pair:on_pain	-7	-7	-2	-3	-7	-7	44	-3	24	-3
pair:on_paper	-8	-7	4	24	-7	21	-10	20	-6	-2
pair:on_platform	6	-15	11	-6	-4	-8	-13	-2	-6	-3
pair:on_roam	9	-4	1	15	-3	-6	20	-3	-22	-3
pair:on_rural	54	-6	-6	12	-6	-10	-11	-3	-5	-3
pair:on_sale	-10	-9	-4	-3	-17	33	-8	-10	5	-3
pair:on_satellite	6	-15	-3	19	-3	-8	5	-5	-4	-3
pair:on_saturday	1	30	16	-5	4	10		-2		2
pair:on_semiconductor	37	-4	-3	-16	-4	-4	30	-3	-3	-13
pair:on_september	-1	-6	-3	6	-3	-4	-4	4	-6	-2
pair:on_server	1	-6	-3	-4	75	-10	-5	-4	-8	-4
pair:on_share	-4	-2	-4	50	-13	-5	-37	-5	-10	-2
pair:on_social	24	-3	-5	-7	-3	-7	10	-7	18	-3
pair:on_spectrum	-19	-6	8	20	-3	-6	-5	-13	-9	-3
pair:on_stage	-46	-4	15	-5	-4	-7	-6	-2	-9	32
pair:on_stream	-8	-8	-6	-6	-6	80	14	-4	-7	-7
pair:on_such	-4	-2	-1	-1	-1	-3	-13	-2	6	-4
pair:on_sunday	6	8	8	-4	-3	12	2	7	1	5
pair:on_support	13	-4	-2		-4	-4	-3	-2	-3	-4
pair:on_suspicion	-12	-2	-2	-5	-11	-4	-4	-9	81	-9
pair:on_television	-22	-5	28	-3	-9	-7	-3	-5	-8	-8
pair:on_that	-10	-5	-4	20	11	-4	21	-10	11	-14
pair:on_the	9			-1	-3	1	3	-2	1	-3
pair:on_their	26	-3	-3	-4	-9	-4		-15	8	-4
pair:on_them	-7	-3	-4	-4	5	-5	8	-9	-7	-4
pair:on_third	-9	-3	-3	-3	-5	-6	56	-23	-26	-2
pair:on_this	-15	-6	-4	5	-6	-8	-6	-4	26	-7
pair:on_those	-8	-3	-6	-6	-20	-6	-6	-4	30	-6
pair:on_thursday	16	10	3	4	-2	3	5	-1	-1	2
pair:on_to	1	47	-1	-4	-5	-6	-1	13	-1	-6
pair:on_top	-3	-3	-9	-3	31	-7	-3	-4	4	-4
pair:on_tower	-31	-4	-3	46	-4	-9	-9	-3	-5	-8
pair:on_trade	13	13	-1	2	-6	8	-1		-2	-1
pair:on_training	-9	-3	-2	33	-3	-5	-6	-4	-6	-2
pair:on_tuesday	19	1	5	3	-2	3	2	2	-2	-2
pair:on_wednesday	17	6	2	-3	-2	6	3		1	-5
pair:on_what	-3	-3	-5	-3	-3	-6	-4	-18	-11	-6
pair:on_whether	-23	-3	-9	-4	-9	-10	1	-3	-5	-2
pair:on_which	4	6	-5	2		-9	-6		3	-6
pair:on_work	-2	-4	-5	-3	-3	-5	25	-2	-6	-4
pair:on_x	-12	-3	-2	-4	-4	-4	-2	-3	-6	-8
pair:once_,	-9	-3	-1	-3	-8	-2	-6	-12	16	-5
pair:once_.	-5	-3	-2	18	-6	-6	-5	-10	6	-9
pair:once_a	-11	-8	-3	-17	-4	-7	-11	-27	-11	-5
pair:once_more	40	-3	-4	-6	-6	-18	3	-9	15	-4
pair:once_the	4	-3	-3	-4	-3	-6	14	-6	-6	13
pair:one_,	-11	3	15	9	-4	-6	21	-4	6	-6
pair:one_.	-15	9	-5	2	-4	-10	1	-4	-8	-6
pair:one_:	-14	-5	-2	-11	47	-4	48	-5	-12	19
pair:one_after	45	-8	-5	-5	-6	-11	-5	-4	-22	-6
pair:one_and	-3	-3	-2	-4	-7	-14		-9	-8	-3
pair:one_another	18	-7	14	23	-5	-10	19	-2	-9	-6
pair:one_be	-8	-6	-7	-4	-6	-5	10	-5	-7	-4
pair:one_by	-10	-4	-5	-13	-4	32	9	-4	-6	-5
pair:one_can	-13	-10	-7	-5	-4	22	-7	-5	-4	-3
pair:one_could	-9	-5	-4	-4	-10	35	-5	-7	33	-5
pair:one_day	26	-13	-3	-3	-6	-20	8	-5	-10	-5
pair:one_for	-13	4	-4	-4	-15	-5	-11	33	-8	-3
pair:one_from	-12	-4	-5	-5	-6	-5	-13	-4	-11	-4
pair:one_go	-5	-8	-4	10	-5	40	-8	10	-10	-7
pair:one_have	-5	-5	-5	-4	-2	-5	-8	-5	-4	-4
pair:one_in	-1	12	-5		-4	-8	18	-5	-14	-4
pair:one_more	-5	-4	-7	-3	-8	-22	-9	-3	-9	-5
pair:one_of	-7	7	6	-2		1	-5	-3	2	-5
pair:one_on	-15	-5	-13	40	-4	30	23	13	-8	-5
pair:one_roof	-10	-3	3	-4	-7	39	-4	-6	-13	-4
pair:one_side	-4	26	-3	24	-4	-7	-15	-3	-6	-6
pair:one_table	91	-5	-6	-7	-4	-5	-9	-3	-4	-3
pair:one_that	-8	-4	-4	-4	-6	-10	15	-4	9	-3
pair:one_thing	25	-4	-4	-21	-3	-4	-10	-2	-5	-9
pair:one_to	-7	-2	-4	-4	-12	-3	-6	3	18	-2
pair:one_with	7	-5	9	19	-4	-11	9	-13	-10	-2
pair:online_,	-7	-3	-4		-2	-9	8	-3	-9	-6
pair:online_.	5	32	-7	-6	-3	-3	-8	-2	-5	-3
pair:online_gambling	-6	-5	-6	-4	-3	-3	51	-2	-9	-4
pair:online_safety	-6	-3	-4	-4	-3	-9	7	-4	-5	-3
pair:only_,	-13	-5	-5	-11	-8	52	-3	-7	55	-3
pair:only_.	3	-8	-3	-9	-8	-5	-10	-6	20	-4
pair:only_<p>	-6	-4	-9	-3	-3	-9	-13	-4	30	-8
pair:only_a	26	-4	-4	2	-5	-4	-5	-7	-8	-6
pair:only_for	13	-1	-8	-9	-3	-4	-3	-3	40	-4
pair:only_in	-26	-3	-3	-2	-3	43	-4	-8		-6
pair:only_last	6	-3	-5	-6	-13	-8	-15	-2	35	10
pair:only_on	1	50	37	-3	-6	20	-5	-2	-4	-5
pair:only_the	9	-9	-6	-4	-5	22	-8	3	-10	-4
pair:only_to	-14	-2	-2	-2	-2	-4	-2	-3	-6	14
pair:only_when	-9	41	-5	-5	-5	29	-11	-4	-5	-4
pair:open_,	-12	26	6	-4	-5	-5	-5	-2	-8	-3
pair:open_.	-4	-2	-13	-3	-5	-12	-7	-3	-10	-7
pair:open_<a>	1	-4	-3	-1	-5	35	-4	-3	1	41
pair:open_<f>	-6	-2	5	-7	-9	13	-4	13	3	-3
pair:open_a	-10		-6	7	-4	18	1	-5	-5	-3
pair:open_an	-3	-4	-6	-4	-4	18		-5	38	-5
pair:open_at	31	-8	-5	-8	-2	17	-4	-2	-14	-8
pair:open_by	-12	-8	28	-6	-5	16	-6	-2	13	-6
pair:open_for	23	-6	-11	-4	-3	4	8	-2	-3	-3
pair:open_in	-9	-4	6	-5	5	34	-6	-4	-1	-5
pair:open_its	-12	19	29	-4	-3	-2	-2	-1	-5	-5
pair:open_on	9	-6	47	-12	-5	-4	-8	-3	47	-7
pair:open_the		-5	22		-5	32	-7	2	9	-6
pair:open_to	-14	-3	-3	-6	22	-12	-4	-5	-13	-3
pair:open_with	-10	-10	-11	-3	-5	-14	-10	-3	-8	-3
pair:opening_ceremony	1	-4	37	-6	-3	33	-3	-4	-5	-3
pair:opening_of	-22	-6	48	-5	-5	39	-4	-3	3	-7
pair:opening_speech	-14	-7	62	-4	-4	-6	5	-2	-5	-9
pair:opening_the	-19	-3	-6	7	-4	-11	33	-11	-5	-3
pair:opening_up	-11	-5	-19	-5	-7	39	-3	-2	-2	-3
pair:operate_a	-7	-3	-2	-7	-8	-12	-3	18	5	-2
pair:operate_in	-5	-5	-3	-8	-5	30	-5	-2	-4	-2
pair:operate_the	-21	-3	-3	70	29	-30	-4	-2	-3	-5
pair:operating_license	-1	-2	-2	-4	-2	-5	-6	-18	-8	-3
pair:operation_.	-5	-4	-2	-7	32	-10	-10	-19	-6	-5
pair:operation_in	-15	-6	-4	-8	-11	29	-8	24	42	-6
pair:operation_of	-21	24	-4	16	-4	41	-9	-3	-4	-3
pair:operator_,	6	-4	-4	-6	11	-8	7	-1	-10	-8
pair:operator_.	-6	-4	-4	-10	6	8	82	-18	-9	-4
pair:operator_<f>	14	-3	-3	20	-16	-12	-4	-5	5	-4
pair:operator_and	-33	-3	-2	-21	-5	-5	12	-12	-10	-4
pair:operator_at	-24	-3	-5	-4	-5	35	-3	-3	-4	-8
pair:operator_call	-20	-6	-3	-3	31	-8	-8	-7	-11	-3
pair:operator_have	-9	-4	-4	-4	-4	-6	-8	-4	-8	-3
pair:operator_in	-1	-7	-5	-6	-10	-6	5	-5	-8	-6
pair:operator_of	32	-3	-4	-10	-3	-6	26	-7	-6	-5
pair:operator_on	19	-5	-4	-6	-7	-7	-9	-4	-12	-4
pair:operator_pay	-5	-4	-3	-3	-11	-6	27	-10	-13	-3
pair:operator_that	-8	-2	-2	11	-10	-8	-5	-5	18	-6
pair:operator_to	51	-3	-3	-4	-3	-5	19	-8	-9	-5
pair:operator_will	-10	-3	-7	-5	-27	-13	-12	36	42	-3
pair:operator_with	7	-3	-2	-6	-8	-14	-6	-10	-3	-3
pair:operator_would	30	-2	-1	-3	-6	-4	30	-5	-9	-3
pair:opportunity_for	-14	-6	-18	-1	-2	-3	-2	-1	-2	-2
pair:opportunity_in	-5	-3	-4	-6	-3	-6	-1	-2	-2	-3
pair:opportunity_to	-12	-9	23	-4	-4	-3	-2	-3	-3	-13
pair:opposite_number	30	-14	-4	-3	-2	-2	-3	-2	-2	-4
pair:opposition_<p>	-15	-5	-4	-3	-4	-4	-4	-3	-9	-13
pair:or_<a>	-3	-3	-2	-4	-2	-3	-19	-6	-15	-2
pair:or_<f>	-6	-3	-3	-6	-5	-4	-5	-18	-9	-6
pair:or_so	-9	-4	-3	-3	-5	24	-10	-4	-12	-14
pair:or_the	-11	-7	-5	-2	-6	-4	-6	-5	-8	-6
pair:or_to	-15	-5	-3	-9	-3	-7	-4	-4	-26	-3
pair:orbit_,	-6	-12	-3	-5	-6	44	-5	23	-7	-3
pair:orbit_.	-5	-4	-4	-10	-8	11	-9	-5	-8	-4
pair:order_,	-5	-2	-4	7	-3	6	-14	-6	27	-3
pair:order_.	-5	-2	-2	-19	-4	3	-19	10	-16	-5
pair:order_<f>	-1	-2	-1	-12	-6	-2	-5	-8		-2
pair:order_be	-6	-3	-8	-9	-3	-6	-19	-4	-27	-2
pair:order_by	-3	-3	-2	-13	-2	-2	14	-4	20	-2
pair:order_for	-6	-2	38	79	-5	-3	-16	-10	-54	-3
pair:order_in	37	-2	-4	4	-11	-5	14	-3	-28	-6
pair:order_it	-3	-2	-3	-10	-2	-3	-18	-3	52	-3
pair:order_of	-8	-2	-3		-2	-3	12	-4	17	9
pair:order_on	-4	-3	-3	-20	-1	-2	17	-7	30	23
pair:order_that	-9	-3	15	-14	-2	-6	28	-4	-2	8
pair:order_the	-9	-2	-1	-4	-1	-3	-10	-4	11	39
pair:order_to	5	-3	-6	-11	-8	-2	-10	-8	15	-3
pair:ordinance_,	-10	-2	-3	-3	-4	-4	48	-25	-6	-7
pair:organize_,	2	-4	24	-3	-4	-7	-19	-3	-4	-4
pair:organize_by	-14	-5	70	-2	-4	-4	-5	-3	-5	-5
pair:organize_the	-16	-3	48	-15	-4	-9	-6	-3	-4	-4
pair:organizer_,	-20	-10	75	-7	-8	-6	-3	-2	-3	-6
pair:oslo_.	36	-5	-7	-5	-6	-8	-5	-3	-8	-6
pair:other_'s	-11	-6	-5	64	-4	-10	38	-3	-5	-3
pair:other_,	-8		-4	9	-4	-6	-8	21	-6	-5
pair:other_.	23	-7	-4	-7	-3	-8	-9	-3	-6	-5
pair:other_country	-9	-5		-4	2	-4	-9	-1	-2	-3
pair:other_member	-47	-5	-4	-5	-5	-4	-2	-3	-6	-13
pair:other_people	-5	-1	-2	-4	-10	-4	-2	-4	-8	-3
pair:other_side	-2	-5	-8	-7	-4	-6	-5	-2	7	-7
pair:other_technology	-7	-11	36	-5	-20	-4	-2	-3	-4	-7
pair:other_way	-29	29	-2	-4	-3	-4	-5	-4	-28	11
pair:others_,	-12	-4	-5	-4	-5	-4	-7	-3	-5	-4
pair:others_.	17	-7	-6	-5	-5	-6	-5	-3	-8	-6
pair:otherwise_.	-9	-6	-5	-5	-4	-9	-6	-4	-4	-6
pair:ought_to	-10	-4	-4	-5	-5	-6	-7	-3	-9	-6
pair:our_own	-4	-3	-3	-4	-4	-4	-4	-2	-5	-4
pair:out_,	-10	-1	-3	-5	-6	-3	-1	-8	8	2
pair:out_.	2	-4	4	-6	6	-1	-5	-6	1	-4
pair:out_;	-8	-2	-2	-6	-7	-5	-3	-6	-23	-8
pair:out_<f>	27	-20	-3	-4	-10	-5	-4	4	10	-5
pair:out_a	5	-4	-4	-6	-4	11	1	4	-10	-3
pair:out_an	-7	-3	-3	-3	-5	48	-9	-3	-17	-5
pair:out_and	33	-3	-7	-6	-5	-5	-12	-5	-4	-4
pair:out_at	-5	-4	-3	-6	33	-3	-3	-3	-6	5
pair:out_by	24	-7	17	-6	-12	29	8	-4	-15	-8
pair:out_for	-8	29	-3	-6	-4	-6	22	-5	15	-6
pair:out_in	-6	5	-1	-1	-6	-8		-5	-7	14
pair:out_of	-3	-4	-2	3	1	-1	1	3	8	3
pair:out_on	-15	1	-4	-12	-6	18	-10	24	12	-4
pair:out_that	-11	-6	-3	-3	-3	-4	-7	-2	-5	-5
pair:out_the	7	-4	8	-6	6	-7	-2		10	-5
pair:out_to	-2		-5	-8	-1	3	27	-4	-4	-3
pair:out_with	-17	-2	-2	-6	13	-6	36	-17	-5	-3
pair:outage_.	33	-5	-5	-4	-5	-4	-4	-9	47	-7
pair:outage_of	20	-5	-4	-4	-5	-9	-7	-5	-10	-3
pair:outage_that	4	-5	-5	-3	-5	-17	-16	-3	6	-2
pair:outcome_.	-10	-3	-4	-5	-10	-6	-6	-4	-14	-4
pair:outcome_of	14	-4	-5	-5	-3	-5	-11	34	-10	-8
pair:outlay_in	-8	-5	-5	-11	76	-6	-9	-18	-8	-3
pair:outlay_on	-6	-3	-3	-12	92	-11	-11	-18	-7	-6
pair:outline_of	30	-20	-8	2	-5	-16	-3	-2	-3	-2
pair:outside_.	-7	-4	-3	-8	-7	-5	-5	-3	-4	20
pair:outside_the	-8	-4	-6	-3	-6	-9	-3	-2	29	30
pair:outskirt_of	-14	-4	-11	-7	12	29	-3	-3	-7	-4
pair:outsource_,	9	-6	-6	-1	-3	-3	-4	-2	-1	-2
pair:over_,	-23	21	-3	-4	-7	-9	-5	14	-8	-4
pair:over_.	15	-5	-5	-5	-8	-5	9	-8	8	-18
pair:over_800	-8	-5	14	-7	-2	-26	-6	-2	-21	-8
pair:over_:	-26	-10	-4	-9	-5	37	-6	-3	-10	78
pair:over_<c>	-27	-3	-3	-5	-6	-9	-4	-3	-8	-6
pair:over_<f>	1	-4	-4	-9	-13	12	-4	8	-5	-7
pair:over_a	13	-7	7	8	-8	6	-3	-3	-1	-7
pair:over_an	-3	-6	-2	-3	-2	-2	-5	-1	-7	22
pair:over_as	-22	-3	-3	-6	-11	-8	-2	-3	-4	66
pair:over_dinner	10	-7	32	-4	-4	-4	-3	-2	-6	-5
pair:over_five	-4	-2	-4	-11	55	-5	-2	-3	17	-6
pair:over_from	-26	-5	-4	-6	-7	4	-4	-3	-6	46
pair:over_how	40	-5	-3	-7	-3	-4	-14	-3	-4	-3
pair:over_in	4	7	-11	-5	65	20	-4	-3	-5	33
pair:over_interconnection	-10	-3	-3	53	-2	-4	-8	-3	-19	-3
pair:over_its	26	-3	-4	6	-5	-5	-8	25	33	-6
pair:over_lunch	40	23	-5	-3	-2	-5	-2	-2	-6	-5
pair:over_on	-8	-5	-4	-4	-4	-8	12	-2	-4	14
pair:over_tea	27	-12	-4	-6	-3	-5	-6	-2	-3	-4
pair:over_ten	-6	-3	-3	7	62	-12	-4	-6	-11	-18
pair:over_the	15	2	1	-2	-1	1	-2	-3	3	-7
pair:over_three	30	-5	-4	25	19	-7	-7	-3	7	-9
pair:over_to	-10	-3	-7	32	39	20	-7	-6		17
pair:over_tower	39	-3	-3	-8	-6	-6	-4	-9	8	-5
pair:over_two	-2	-5	-12	27	-7	-7	32	-4	-6	15
pair:over_unpaid	-16	-3	-5	7	-4	-5	-15	15	35	-3
pair:over_what	12	-8	-2	-2	-3	-5	-3	-3	-15	31
pair:over_when	29	-8	-7	32	-5	-8	-5	8	-7	-10
pair:over_which	-18	21	-7	11	-5	-9	16	-5	-6	-11
pair:overnight_.	18	-15	-4	-10	-6	28	25	-4	-5	-4
pair:oversight_of	-9	-4	-3	-4	-3	-3	-13	-8	10	-3
pair:oversight_visit	-38	55	-3	-3	-3	-5	-3	-1	-5	-3
pair:overturn_the	-14	-3	-4	-3	-6	-5	-9	23	35	-4
pair:overview_of	-1	-2	-1	-3	-1	-1	-11	-8	-2	-4
pair:owe_its	-12	-3	-4	-6	36	-7	-5	33	14	-5
pair:owe_to	-7	-9	21	-5	-6	-13	22	-3	-8	-6
pair:own_,	-28		-3	-6	7	-6	-4	-5	-2	-8
pair:own_.	-12	-4	12	-4	-5	-15	4	-7	-8	-8
pair:own_<f>	-11	-4	-3	-11	-5	-8	-3	17	-21	-5
pair:own_a	-15	-3	-6	-5	-18	-6	-5	-5	-7	-5
pair:own_account	-6	-2	-2	15	12	-5	-4	-3	-8	-5
pair:own_and	-3	-2	-8	-7	24	-8	-4	-6	-7	-5
pair:own_by	-4	-3	-3	-6	-6	-6	-3	-8	-10	-3
pair:own_in	-17	-3	-4	15	-4	-3	10	-3	-2	12
pair:own_the	-9	-7	-4	-4	5	-4	-6	-6	-10	-4
pair:owner_,	-5	-3	-2	-5	-9	31	-7	-4	-13	-17
pair:owner_.	-11	-4	-3	-4	-20	-11	-4	-10	-8	-4
pair:owner_of		-2	-3	-3	26	-5	-4	-7	27	-8
pair:ownership_rule	27	-2	-2	-2	-3	-3	-32	53	-41	-2
pair:pacific_ict	22	-24	48	-3	-2	-3	-4	-2	-5	-10
pair:packaging_plant	-43	-7	-3	-11	17	9	-3	-2	-5	-3
pair:pact_on	-8	-3	-7	58	-5	-6	-5	-6	-5	-8
pair:pact_with	-14	-2	-4	81	-5	-4	-4	-6	-12	-3
pair:page_,	-10	-4	-4	-7	-6	-6	-10	27	-10	-9
pair:page_.	-10	-3	-19	-7	-4	-7	7	1	-5	-6
pair:page_of	-10	-19	-3	-7	-5	-7	-10	-5	-8	-4
pair:pain_of	-7	-7	-2	-3	-7	-7	44	-3	24	-3
pair:pair_of	-17	-3	-5	-6	-4	-1	-2	-2	-3	-18
pair:palace_,	1	14	-3	-3	-3	-6	-3	1	-3	-11
pair:palace_.	11	-3	-3	7	16	-5	6	-4	-5	-6
pair:palace_<p>	11	-5	-3	-3	-2	-2	-2	-2	-3	-7
pair:palo_alto	46	-7	-10	-4	-4	-5	-4	-2	-10	-5
pair:pandemic_.	-8	-7	-5	-5	-6	-8	-9	-5	-8	-7
pair:panel_.	27	-14	4	-4	-6	-12	-4	-2	-3	-4
pair:panel_of	-9	-4	-12	-5	-2	-3	-6	-3	8	-11
pair:panel_on	-15	-6	58	-4	-5	-4	-5	-3	-5	10
pair:paper_,	-27	-7	5	3	-5	25	-12	-4	-15	-5
pair:paper_.	-14	-3	-3	-15	-4	-5	-8	11	-6	-7
pair:paper_:	-12	-12	-3	38	-8	-13	-11	-4	-3	-3
pair:paper_be	3	-3	-5	49	2	-6	-16	-7	-9	-7
pair:paper_mill	13	31	-2	-14	26	-7	-4	-5	-10	-2
pair:paper_on	-9	-3	-4	7	24	-6	7	-4	2	-4
pair:parcel_locker	-11	-6	-6	-6	-5	40	-7	-4	-9	-4
pair:parent_,	-12	-4	-3	-5	9	-7	-4	-4	-27	-4
pair:parent_.	-12	-4	-10	-4	-4	-5	-17	-3	-7	-4
pair:parent_company	10	-3	-2	-3	-5	-5	-4	-10	21	-7
pair:parent_of	2	-3	-5	30	-5	-7	-6	-6	-25	-2
pair:paris_,	21	-16	71	-5	-3	-3	-3	-2	-3	-9
pair:park_'s	-9	-10	-6	10	-5	-17	-4	-4	-9	-3
pair:park_,	24	-8	-7	-4	-5	1	-4	-3	-4	-3
pair:park_.	13	4	-6	-5	31	-20	14	-4	-8	-4
pair:park_be	19	10	-6	-5	-6	48	-7	-3	-3	-6
pair:park_in		5	-7	10	-7	28	-6	-2	-5	-5
pair:parliament_'s	-13	-6	-2	-5	-7	-4	15	-2	-6	31
pair:parliament_.	-4	-3	-15	-4	26	-8	63	-4	-4	-12
pair:part_,	-13	-4	-4	-5	-4	-2	3	-2	1	5
pair:part_.	23	-4	20	-6	1	-5	8	-6	26	-5
pair:part_as	28	-6	-6	-5	-4	-5	-3	-2	-3	-10
pair:part_be	3	-4	-6	-4	-4	-3	-4	-3	-3	-15
pair:part_in	3	-5	36	-6	-9	-4	-5	-3	-4	-9
pair:part_of	1	6	3	-4	5	1	-3	-3	3	-9
pair:part_that	-15	-6	-7	-3	-3	-5	-4	-3	17	-3
pair:part_with	-9	-4	-3	-5	8	-8	-4	-11	51	-3
pair:parte_filing	13	-6	-2	-4	-2	-4	-3	-1	-4	-7
pair:participation_of	-16	-5	32	-4	-9	2	-3	-3	-5	-6
pair:particular_.	-8	-6	-5	-6	-5	-6	-3	-3	-4	-5
pair:partner_,	5	-6	-3	-16	14	-7	-2	-6	-5	-3
pair:partner_.	3	8	-4	-12	-6	1	-5	-4	11	-6
pair:partner_in	7	-5	-5		-4	-6	-3	-3	-9	12
pair:partner_of	20	-7	-4	-13	-17	-5	-3	-4	-6	-6
pair:partner_with	-13	-6	-9	54	-8	-8	-2	-2	-3	-2
pair:partnership_,	-5	-4	-3	7	11	-5	-3	-2	-3	-3
pair:partnership_.	-15	-8	-4	39	-5	-4	-4	-5	-4	-4
pair:partnership_agreement	-11	-4	-7	27	-4	-6	-7	-3	-3	-2
pair:partnership_between	9	-2	-4	-22	-2	-2	-2	-2	-4	-3
pair:partnership_in	20	-2	-2	-14	19	-2	-2	-3	-4	-3
pair:partnership_of	-9	-5	-5	19	-6	-10	-5	-3	-8	-4
pair:partnership_on	3	-4	-4	55	-6	-24	-7	-3	-4	-4
pair:partnership_with	-10	-2	5	56	-7	3	-3	-5	-7	-3
pair:party_,	-8	-5	-3	4	-3	-4	-6	-2	-4	-8
pair:party_.	-32	-6	-5	-6	-3	-6	-9	-3	-6	-5
pair:party_have	32	-6	-8	-9	-3	-4	-17	-2	33	6
pair:pass_.	-9	-7	-3	-5	-6	37	20	-5	-11	-6
pair:pass_a	-18	-6	-4	-4	-5	-6	18	-6	-8	-3
pair:pass_by		-6	-5	-5	-4	-9	65	-5	-8	-8
pair:pass_in	-9	44	-3	-6	-4	-9	43	-2	-5	-6
pair:pass_into	-8	-3	-6	-5	43	-13	16	-3	-14	42
pair:pass_on	7	-6	-4	-6	25	-5	27	-3	-9	-9
pair:pass_the	-13	-4	-4	-4	-6	-5	31	-3	-9	-8
pair:passport_and	-13	-3	-4	-31	-13	-9	-10	-10	35	-3
pair:past_,	-31	-3	-5	-2	-5	-3	-4	-2	-5	26
pair:past_the	16	-6	-5	-4	-9	-4	49	27	-9	-12
pair:past_year	-31	-5	-8	-4	-11	-6	-6	-4	-6	-6
pair:patience_.	-19	-5	20	-7	-5	6	-7	-5	4	-8
pair:patronage_of	-13	-7	14	-4	-4	11	-5	-2	-5	-5
pair:pavilion_of	-16	21	51	-3	-6	-3	-4	-2	-3	-3
pair:pay_$	-6	-3	-2	-4	-11	-5	-6	1	36	-4
pair:pay_,	6	-15	-3	-3	-8	11	-6	-5	14	21
pair:pay_.	-11	-4	-3	-9	-3	-5	8	-4	-9	-4
pair:pay_41	-8	-2	-2	-3	-9	-3	-7	29	-17	-3
pair:pay_a	14	-3	-3	-3	-5		-1	-7	8	-5
pair:pay_an	-20	30	-7	-2	-3	-4	-3	-2	-3	-2
pair:pay_by	7	-4	-3	-2	-9	24	6	-2	-9	-6
pair:pay_for	-9	-5	-4	4	14		-1	-5	-7	-5
pair:pay_in	-7	-4	-6	-3	5	11	-8	-12	8	-4
pair:pay_more	-10	-6	-5	-3	-5	-5	-8	-3	-6	-5
pair:pay_out	-7	-3	-3	-3	7	-10	-13	-2	-8	-2
pair:pay_the	18	-5	-3	-4	-18	-6	-3	61	13	-4
pair:pay_to	-5	25	-3	-13	-8	-5	-11	-3	-4	-2
pair:pay_up	5	-4	-3	-9	-9	-10	-4	-10	-20	-5
pair:pay_€	-7	-5	-4	-4	-9	-13	-5	-4	70	-4
pair:payment_,	-3	-3	-4	-9	-2	-28	-3	-12	12	-4
pair:payment_.	67	-13	-4	-8	-4	-8	-3	-3	-4	-7
pair:payment_company	28	-3	-11	-3	35	-12	-13	-7	-16	-5
pair:payment_firm	-22	-3	-5	-6	11	-5	-5	31	22	-3
pair:payment_in	-7	-9	-2	39	-11	-7	-6	-8	17	-2
pair:payment_of	-23	-4	-2	-4	-8	-4	36	-13	25	-6
pair:payment_service	-5	-3	-6	-2	-3	3	-10	16	-13	-3
pair:payment_system	-11	-2	-2	73	-4	24	-13	9	-16	-5
pair:peace_palace	14	-4	-5	7	-7	-5	-2	-3	-3	-6
pair:pen_,	-20	-3	-4	35	-10	-7	-3	-2	-8	43
pair:pen_to	-11	-2	-4	58	8	-9	-16	-4	-5	-5
pair:penalty_,	-4	-2	-2	-13	-5	-3	-11	-3	-13	-5
pair:penalty_for	-8	-2	-4	-5	-3	-3	1	-6	-17	-4
pair:penalty_of	-4	-3	-2	-4	-9	-4	-7	-5	26	-3
pair:penalty_on	-9	-2	-2	-5	-5	-3	-4	-10	52	-2
pair:penang_.	13	-10	-6	-4	39	-10	-5	-4	-6	-4
pair:penciled_in	21	45	-3	-4	-3	-4	-4	-3	-6	-8
pair:pending_.	-20	-4	-4	-3	-7	-5	-5	-6	-14	-4
pair:pension_fund	-20	-3	-4	-5	11	-7	42	-6	49	-7
pair:people_'s	-11	-4	-3	8	-9	-6	-5	-3	-6	-4
pair:people_,	-4	8	-4	-5	5	-7	-5	-3	-5	2
pair:people_.	-9	-8	-4	-2	-7	1	-5	-3	-4	-4
pair:people_and	-10	-3	-3	-6	-6	-6	-5	-5	6	-6
pair:people_at	-9	-4	-4	-6	-6	-5	-4	-6	17	-3
pair:people_be	-21	-5	21	-5	-4	-6	-5	-3	-3	-3
pair:people_familiar	-6	-3	-3	-2	-12	-3	-5	-4	-15	-3
pair:people_from	-6	22	-5	-4	-4	-4	-3	-3	-4	-8
pair:people_in	1	-5	-4	-5	-4	3	-6	-5	1	-6
pair:people_of	-1	-4	-3	-5	-9	7	-4	-4	-8	-6
pair:people_on	4	-7	-5	-5	-4	-5	-6	-4	-6	-4
pair:people_to	-8	-5	19	-7	27	-6	-6	-3	-3	-11
pair:people_who	-11	-9	-4	-6	9	-5	-5	-5	-3	-3
pair:people_with	-25	9	-9	6	-4	-25	-4	-1	-4	-3
pair:per_cent	-7	-4	-4	-4	14	-4	16	-4	-5	-5
pair:percent_,	-9	-2	-3	-4	57	-7	2	-4	-14	-9
pair:percent_.	20	-7	-3	-9		49	-4	-4	-8	-5
pair:percent_in	-9	-3	-5	-5	-19	-8	-6	-3	-9	-4
pair:percent_of		-4	-4	-6	40	-8	6	-6	-8	-5
pair:period_of	-10	-3	-7	-6	30	-10	-11	-5	-7	6
pair:permission_to	-7	-3	-2	-6	-8	-4	-4	48	-12	-3
pair:permit_,	-8	-2	-2	-4	-6	-6	-5	1	2	-2
pair:permit_.		-4	1	-5	-3	26	5	-7	-6	-3
pair:permit_<f>	-5	-4	-2	-9	-3	-5	-6	58	-12	-3
pair:permit_be	-12	-12	-3	-2	-2	-5	-4	-7	-3	-7
pair:permit_for	-8	-3	-4	-4	3	-8	-2	38	-11	-3
pair:permit_from	-4	-3	-2	-5	7	-5	-4	2	-11	-2
pair:permit_in	10	-4	-3	-5	-6	-4	-14	6	-9	-3
pair:permit_of	-8	-3	-2	-5	-4	-4	35	-16	-18	-3
pair:permit_that	-6	-2	-1	-2	-17	-3	-4	31		-1
pair:permit_to	-4	-2	-8	-8	-6	-8	-9	30	-26	-4
pair:person_.	-2	-3	-3	-3	-3	-6	-3	25	-12	-6
pair:person_of	27	-3	-5	-5	-4	-5	-3	-4	-6	43
pair:person_who	-10	-4	-5	-6	-4	-8	-19	-20	36	-6
pair:personal_data	-8	-2	-3	-5	-2	-4	-5	-3	-3	-4
pair:personal_datum	-7	-3	20	-6	-3	-6	15	-3	-6	-5
pair:personal_information	-7	-3	-6	-5	-7	-5	15	-3	17	44
pair:peso_.	-9	-7	-4	-6	-14	-6	-6	35	86	-4
pair:phase_of	-6	-8	7	12		33	-5	-3	23	-6
pair:phone_,	-9	-6	-4	-3	-4	-6	17	-2	-12	-5
pair:phone_.	17	-6	-4	8	7	1	17	-3	-6	-3
pair:phone_and	-17	-5	-4	-6	-5	-6	-11	-3	-7	-5
pair:phone_maker	-27	-9	-4	-4	-8	23	-4	-6	55	-3
pair:phone_on	29	-3	-6	-12	-3	-6	-6	-2	-3	-4
pair:phone_with	29	-3	-6	-4	-7	32	-6	-2	-5	-3
pair:pick_<f>	-10	-3	-3	43	-8	-10	-3	24	-12	-11
pair:pick_<p>	-16	-4	-4	-6	-4	-4	-4	-3	-7	20
pair:pick_by	-2	-3	-5	-7	-6	-4	-5	-6	-9	24
pair:pick_up	-12	-3	-3	-10	13	-7	-10	-6	66	-17
pair:picture_be	-8	-3	-6	-2	-23	-6	-4	-4	-13	-3
pair:picture_of	-11	-6	-3	-4	-6	-7	-5	-2	9	-9
pair:piece_of	5	-11	-3	-4	-4	-3	37	3	-6	-3
pair:pillar_of	-15	-3	-4	-8	-3	-7	-7	-1	-2	-3
pair:pilot_line	12	-4	-5	-8	51	13	-2	-6	-14	-3
pair:pilot_of	-7	-8	-6	-4	-7	41	-8	-4	-7	-5
pair:pilot_with	-19	-3	-3	42	-17	-36	-4	-3	-5	-5
pair:place_,	-18	-4	-4	-6	14	-8	-7	-5	-9	-2
pair:place_.	-3	-4	-4	-6	-12	-3	-4	-8	17	16
pair:place_at	24	-5	-9	-8	-3	-9	-5	-5	-8	-6
pair:place_for	25	-4	-5	-11	-6	-14	2	-2	-4	-6
pair:place_in	33	-6	8	-1	-4	24	-5	-6	1	-3
pair:place_of	-25	-3	-5	16	-4	-6		-3	-6	44
pair:place_on	27	-4		7	6	2	-5	8	-10	-3
pair:place_to	-10	-15	9	-4	-4	-6	-3	-6	10	-3
pair:place_where	-8	-6	31	-6	-6	-8	-2	-2	-4	-7
pair:plan_,	-2	-3	-3	23	7	-6	-8	3	-7	-8
pair:plan_.	2	-6	-3	2	-4	24	6	-4	-12	-6
pair:plan_be	-17	-6	-10	-4	-10	-16	-14	-3	-2	-5
pair:plan_for	-10	2	2	-5	-4	-9	10	2	-3	-6
pair:plan_of	1	-4	-7	8	10	-10	-4	4	-5	-2
pair:plan_to	2		-5	-4	7	4	2	1	-3	-5
pair:planalto_palace	6	-5	-2	-3	-2	-6	22	-1	-5	-3
pair:plant_,	-8	13	-5	-4	-14	24	-4	-3	-9	-3
pair:plant_.	11	1	-4	-5	14	-10	-4	9	-8	-4
pair:plant_and	-14	-5	-7	45	-7	-30	-5	-3	-6	-4
pair:plant_at	-22	29	-11	-10	-10	8	-3	-3	-4	-4
pair:plant_for	-11	-4	-3	-6	44	-11	-5	-3	-4	-3
pair:plant_in	-5	5	-4	-7	38	8	-5	-3	-2	-3
pair:plant_near	-8	-7	-3	-4	48	7	-5	-3	-6	-3
pair:plant_of	4	5	-4	-4	12	14	-3	4	8	-5
pair:plant_on	6	30	-8	-5	-7	12	-5	-2	-3	-2
pair:plant_that	-3	-3	-4	11	-1	-8	-1	-2	-3	-2
pair:platform_,	4	-5	5	11	-6	8	-6	-4	43	-9
pair:platform_.	43	-4	-5	27	-8	-8	-10	-3	-10	-3
pair:platform_<f>	-27	-5	-3	-4	28	-11	-4	-10	50	-3
pair:platform_be	-7	-7	-5	-5	-5	20	6	26	-6	-2
pair:platform_for	4	-5	-13	-5	-7	-11	-6	-3	-4	-3
pair:platform_have	-31	-3	-3	-3	-3	-8	-11	-12	-20	-3
pair:platform_in	-6	-3	-3		-6	8	12	-3	-4	-5
pair:platform_of	-11	-4	-34	-7	-4	45	-4	-3	-4	-8
pair:platform_that	-26	-4	-6	-2	-3	-11	-3	-2	-13	-7
pair:platform_to	-7	-3	-3	-7	-2	-10	22	-5	-11	-7
pair:play_host	26	-9	22	-4	-3	-5	-4	-3	-3	-5
pair:play_in	-13	-4	-9	-4	-3	-3	-3	-3	-4	-2
pair:player_,	-10	-5	-7	-3	-6	-3	-3	-7	-10	-5
pair:player_.	-11	-5	-3	-5	-4	-6	-4	-4	-6	-8
pair:player_in	-5	-2	-4	-2	-6	-4	-8	-5	-6	-4
pair:plead_for	15	-5	21	-5	-6	-10	5	-9	-6	-12
pair:pledge_,	-5	-2	-2	-9	3	-2	-3	-4	-4	-5
pair:pledge_to	-10	-5	-4	-5	35	-8	13	-6	-6	-4
pair:point_,	-15	32	-4	-9	-4	-5	20	-3	-8	-7
pair:point_.	2	-3	-4	-7	8	-15	-3	-6	-15	-4
pair:point_of	-13	-12	-18	15	-5	-7	-5	-3	-6	-4
pair:point_out	-6	-6	-5	-5	-4	-5	-7	-6	-8	-5
pair:point_to	-12	-4	-6	-5	-5	-6	-13	-4	-10	-5
pair:police_,	-14	-34	-2	-2	-2	-2	-3	-3	56	-2
pair:policy_,	-12	-3	-4	-4	-4	10	35	-5	-6	-3
pair:policy_.	16	-3	-3	-5	-6	-4	20	-5	1	-5
pair:policy_and	-11	-2	-4	2	-2	-2	3	-4	-4	-6
pair:policy_be	8	-2		-5	-6	-3	-20	-7	4	-2
pair:policy_dialog	43	-6	30	-8	-4	-3	-10	-4	-5	-3
pair:policy_direction	25	-2	-3	-10	-3	-7	72	-11	-13	-9
pair:policy_for	-30	-4	-4	-3	-4	-5	68	-2	-3	14
pair:policy_in	-28	-3	-3	-4	-3	-24	29	-2	-5	-6
pair:policy_of	-19	-8	-5	-3	-2	-6	26	-3	-5	-4
pair:politics_,	-20	-7	-4	12	-4	-6	-3	-3	-5	-19
pair:population_,	-11	-3	-2	-3	-6	-10	-5	-8	-3	-3
pair:port_,	-13	-9	-4	-3	-6	-7	-5	-5	-5	-6
pair:port_and	34	-8	-7	-16	-4	28	-10	-3	-8	-3
pair:port_in	27	-7	-4	-4	-5	14	-6	-2	36	-5
pair:port_louis	6	-4	19	-4	-4	-10	25	-2	-5	-4
pair:port_moresby	4	-16	23	-3	-4	18	-5	-2	22	-12
pair:port_of	-8	17	2	-6	-4	11	-5	-2	1	-6
pair:portal_of	-7	-4	-4	-5	-4	68	-2	-4	-8	-7
pair:position_of	-4	-4	-3	-3	-4	3	-15	-2	-8	23
pair:post_,	27	-2	-3	8	-4	-3	-4	-4	-3	-12
pair:post_.	-7	-4	-5	-17	14	-4	-24	-3	-14	-3
pair:post_a	-10	-2	-4	-6	-11	-3	-3	-2	-5	-15
pair:post_and	-12	-3	-5	-7	-2	-3	-10	-1	-7	32
pair:post_at	-17	-6	-5	-4	-5	-3	-5	-2	-5	-44
pair:post_in	-20	-5	-4	43	-3	-6	-3	-3	-3	43
pair:post_of	-12	-4	-3	-9	-4	-3	10	-4	-5	51
pair:post_office	-8	25	-2	-2	-5	-4	-3	-1	-2	-6
pair:post_on	-2	-3	-3	-4	-4	-5	-5	9	-2	-7
pair:potential_of	46	-6	-5	-9	-5	-3	-2	-2	-3	-7
pair:pound_,	-10	-4	-4	-5	2	-9	-7	-3	-14	-4
pair:power_,	-22	-4	-6	-7	-4	-13	33	-4		-4
pair:power_.	-11	3	-4		-6	-17	-2	18	5	-3
pair:power_cut	2	-5	-15	-3	-2	11	-11	-2	-8	-6
pair:power_for	-4	-3	-2	12	-7	-8	-5	-4	-5	-3
pair:power_of	-6	-3	-3	-4	-6	-14	-7	-2	-12	-9
pair:power_to	-14	-5	-5	-7	-6	-8	3	22	-1	-7
pair:practice_.	-16	-9	-3	-3	-4	-4	-7	-9		-3
pair:practice_for	13	-4	-4	-5	-4	-7	16	-3	-5	-3
pair:practice_of	-4	-3	-2	-6	-10	-3	-6	-6	2	-3
pair:praise_<p>	-38	-5	-4	-7	-5	-6	-5	-3	-6	-15
pair:praise_for	-34	30	-5	-4	-3	-4	-2	-2	-2	-7
pair:praise_the	13	-7	-4	-4	13	-7	-4	-8	-5	-5
pair:predecessor_,	-17	-4	-2	-3	-4	-6	-5	-4	-8	65
pair:premise_in	2	-2	-4	-4	-13	-9	-3	-5	28	-5
pair:prepaid_card	-20	-3	-5	38	-4	-8	33	7	-9	-21
pair:prepare_the	32	-7	-29	-4	-4	-5	-6	-5	-10	-17
pair:presence_of	-13	-3	-1	20	-4	18	-4	-2	-5	-8
pair:present_,	-26	-6	-6	-5	-4	-6	-5	-4	-4	-7
pair:present_.	-15	-5	-6	-7	19	-6	-5	-5	-7	-8
pair:present_<p>	-35	-3	-2	-4	-4	-8	-3	-2	-3	-7
pair:present_a	-12	-4	-16	-4	-11	-7	-25	-2	-5	-2
pair:present_as	-10	-7	-8	18	-9	-7	-3	-3	-3	-4
pair:present_at	-13	-6	-6	-2	-4	-4	-3	-3	-6	12
pair:present_be	-11	-5	-5	4	-4	-5	-6	-6	-4	6
pair:present_on	-11	-6	11	-5	-5	-5	-6	-2	-6	-7
pair:present_the	15	1	-5	-4	-5	-4	8	-3	-6	-8
pair:present_to	-14	-6	-3	-5	-3	-10	3	-2	-6	-10
pair:preside_.	-8	-4	29	-7	-2	-9	22	-3	-7	-19
pair:preside_over	9	-4	1	-2	11	17	-5	-3	-6	12
pair:presidency_of	-25	-4	46	-4	-6	-6	-8	-4	-6	60
pair:president_'s	5	-6	-4	-4	-3	-6	-10	-4	11	-10
pair:president_,	-7	-5	-3	2	-3	20	29	-3	-4	-6
pair:president_<p>	-24	-3	-4	-3	30	1	-3	-2	-4	22
pair:president_of	12	-4	-5	-4	-6	-3	-5	-3	-7	35
pair:presidential_press	22	-3	-3	-6	-6	17	-3	-3	-6	-10
pair:press_.	-21	-4	-4	-3	-4	-4	-3	-4	1	-4
pair:press_briefing	-21	-7	-4	-3	-5	-8	-10	-2	-18	-12
pair:press_conference	-13	-3	-22	-2	-3	-2	-9	-2	21	-2
pair:press_for	29	15	-3	-4	-6	-8	-6	-5	11	-5
pair:press_office	57	-9	-2	-3	-4	-5	-3	-1	-6	-10
pair:press_release	2	-10	-3	1		-10	-11	-4	-3	-3
pair:press_service	13	-2	-5	-6	11	-5	6	-3	-5	-6
pair:press_the	-33	-8	-3	-4	-11	87	-4	-4	-6	-13
pair:previous_day	46	-4	-3	-3	-3	-2	-3	-3	-5	-18
pair:price_,	19	-5	-4	5	1	-5	-6	-8	-12	-3
pair:price_.	3	10	-5	-5	-7	-6	-9	-8	1	-6
pair:price_;	59	-4	-5	-5	-7	-6	-11	-4	-7	-6
pair:price_be	-5	-3	-3	-7	-6	-6	-6	-3	-10	-5
pair:price_for	-6	-2	-2	-5	-12	-7	-11	-4	13	-3
pair:price_in	-4	-3	-2	-6	-4	-6	-12	37	10	-3
pair:price_of	-8	-3	-4	-5	-7	-5	1	7	-11	-6
pair:price_rise	-13	-2	-8	-5	-5	-5	24	11	-6	-2
pair:price_that	29	-3	-2	-3	-7	-8	-6	-6	-16	-7
pair:price_which	-6	-3	-3	-3	18	-5	44	-6	-18	-3
pair:prime_minister	-1	-2	-5	-1	5	-7	19	-3	-5	3
pair:prior_to	-12	-10	-6	-7	-5	-4	-2	-3	-4	-26
pair:priority_of	-17	-5	-7	-5	-3	-5	-10	-2	-3	-9
pair:privacy_law	-7	-2	-3	-4	-5	-3	1	-3	42	-7
pair:privacy_policy	10	-1	-1	-4	-4	-3	-8	-3	19	-1
pair:privacy_watchdog	-9	-4	-8	-3	-2	-8	-15	-4	-32	-4
pair:private_firm	-11	-4	-8	-5	-3	26	-14	-4	-3	-3
pair:private_network	19	-4	-3	-8	-7	-27	-3	42	-18	-4
pair:private_sector	-7	-5	-3	-6	-4	-3	-4	-3	-4	15
pair:privately_with	27	-5	-4	-4	-3	-3	-3	-2	-3	-4
pair:procedure_,	-5	-2	-5	-11	-4	21	-15	-6	16	-3
pair:process_.	-8	-3	-5	27	-9	-10	-5	21	46	-8
pair:processing_of	-7	-2	-5	-15	-2	-4	-14	-4	-10	36
pair:produce_in	-7	-5	-5	-4	-7	-5	-4	-3	-5	-3
pair:product_,		21	-18	-3	-4	-5	-3	2	-13	-3
pair:product_and	22	-3	-4	-4	-4	-10	45	-3	-5	-4
pair:product_of	-16	-5	-6	-5	-4	-10	-6	-8	27	-4
pair:production_of	-27	-4	-8	-2	-7	13	-3	-2	-5	-3
pair:program_,	-10	-4	-4	-5	6	33	-8	-5	-5	-4
pair:program_.	-16	20	-2	5	-21	-19	-6	12	-7	-6
pair:program_as	80	-7	-3	-13	-4	-6	-4	-2	-3	-3
pair:program_be	-11	23	-2	-6	-5	40	-6	-8	-11	-3
pair:program_for	6	21	-3	11	-3	3	12	-4	-4	-7
pair:program_in	22	-6	-12	-6	-7	-4	-6	-3	-9	-3
pair:program_of	35	-19	-2	-16	10	-7	-5	-3	5	-4
pair:program_on	-47	-6	-4	-3	-4	-11	47	-3	-8	-7
pair:program_that	-10	-4	-3	-2	15	-17	9	-6	-8	-5
pair:progress_of	12	22	-4	-5		-8	-3	-3	-3	-3
pair:progress_on	43	-24	-5	-4	-4	-3	-5	-2	-3	-5
pair:project_,	-3	-4	-5	-2	30	-5	-4	-2	-3	-5
pair:project_.	30	-6	-4	-7	26	5	-4	-3	-3	-8
pair:project_and	11	-18	-3	-2	-11	-2	-5	-4	-3	-3
pair:project_be	7	-4	-7	-7	-13	-6	-10	-8	-3	-2
pair:project_by	22	-6	-3	-3	3	-15	-9	-3	-6	-4
pair:project_in	13	-5	-4		-7	26		-4	-6	-4
pair:project_of	-9	48	-4	-2	9	-10	-10	24	-7	-5
pair:project_that	-13	-5	-3	-7	3	-5	-4	-2		-5
pair:promise_,	-11	-7	-3	-6	-6	29	-12	-11	11	-3
pair:promise_.	-30	-4	-4	-7	-8	-6	-7	-5	-11	-6
pair:promise_<p>	9	-3	-3	-5	-5	29	-4	-3	-4	-9
pair:promise_a	-12	-7	-5	-6	-6	-6	60	-3	-6	-9
pair:promise_of	33	-23	-3	-8	-7	26	-3	-5	36	-10
pair:promise_that	19	-3	-5	-3	-5	-4	-3	-2	20	-2
pair:promise_to	14	-5	-5	21	11	-6	-8	-3	-6	-6
pair:property_of	-13	-3	-3	-4	-9	-4	-3	-5	-7	-4
pair:proposal_.	56	-7	-3	-4	-3	-4	-29	-3	-8	-8
pair:proposal_for	27	-3	-5	-5	-8	-8	30	-3	-5	-3
pair:proposal_of	-29	-3	-7	-4	-4	-4	34	-4	-5	-13
pair:proposal_to	-7	-3	-3	-6	-6	-5	58	-8	15	-9
pair:propose_that	-2	-2	-3		25	-4	-5	-8	-2	-4
pair:propose_to	-8	-5	-3	-4	-6	-9	28	-3	-10	-3
pair:prospect_for	22	-6	-5	-10	-4	-3	-4	-2	-2	-2
pair:prospect_of	-23	-4	-4	-6	-2	-4	-5	-2	-3	-7
pair:protect_child	-9	-2	-2	-2	-2	-6	19	-1	-3	-14
pair:protect_consumer	-6	-1	-6	-3	-2	-3	-15	-6	-23	-6
pair:protection_,	-9	-12	15	-5	-4	-3	2	-4	-7	-3
pair:protection_act	-6	-2	-3	-4	-3	-3	-11	-3	-18	-3
pair:protection_and	-5	-5	-3	-4	-7	-5	26	-9	29	-4
pair:protection_of	-7	-4	-4	5	-3	10	9	-3	-6	-5
pair:protocol_on	-17	5	-5	46	-3	-6	15	-4	-2	-3
pair:provide_for	-8	-4	-2	22	-12	-8	-4	-3	-3	-10
pair:provide_that	22	-3	-3	-5	-6	27	-16	-5	-5	-4
pair:provider_,	-10	-3	-3	-5	19	-7	-4	31	8	-3
pair:provider_.	-10	-4	-4	20	-5	-16	-7	46	-12	-8
pair:provider_<f>	19	-3	-3	47	-4	-4	-3	-5	-3	-3
pair:provider_license	-2	-2	-1	-3	-9	-8	-7	7	-7	-1
pair:provider_of	-5	-3	-3	-8	9	-8	9	22	-12	-4
pair:provider_to	-2	-1	-3	-9	-4	-4	-7	13	40	-2
pair:province_,	-11	-3	-5	-3	42	13	-4	-5	-8	-3
pair:province_.	-14	-5	-3	-6	-11	-19	21	-5	3	-3
pair:province_of	14	-5	-3	-3	26	-15	-9	-8	-23	-5
pair:provision_of	8	22	-6	-6	-7	-5	-2	3	-3	-3
pair:public-private_partnership	-14	-5	-4	17	22	-4	-3	-4	-5	-5
pair:public_,	-12	-9	-9	-3	-6	-3	-7	-4	-11	-9
pair:public_and	-6	-2	-3	-11	-4	-8	-16	-3	-6	-8
pair:public_by	-6	5	-3	-14	-6	-7	-6	14	-14	-4
pair:public_consultation	-23	-3	-2	-5	-3	-13	71	-11	-6	-5
pair:public_datum	-17	-4	-8	-15	-3	-5	72	-2	-4	42
pair:public_on	-6	-3	-5	6	-9	-6	-7	-3	37	-2
pair:public_sector	33	-2	-4	-5	-4	-3	1	-2	-5	-12
pair:public_service	-3	-5	-4	-4	-3	-10	-5	-3	-4	-5
pair:publish_a	-10	-4	-7	-7	-10	-3	-40	-8	15	-4
pair:publish_in	-6	-3	-3	7	-6	20	2	34	-14	-6
pair:publish_its	-22	-5	-7	-6	-5	-8	14		-11	-4
pair:publish_on	-6	-4	-3	-8	15	-13	28	-5	-6	-4
pair:publish_the	-11	-3	-4	-5	-4	-6	32	-7	1	-6
pair:pull_out	-13	-18	50	37	-10	-5	-4	-4	32	-9
pair:pull_the	-8	-3	-13	-5	-10	14	-4	13	47	-3
pair:punish_it	-3	-2	-2	-10	-14	-6	-6	-7	32	-2
pair:purchase_of	3	-3	-3	6	8	-6	-5	22		-3
pair:purpose_.	30	-6	7	6	-5	-5	-9	6	-7	-7
pair:put_$	-18	-2	-3	-8	61	-11	-2	-5	-6	-4
pair:put_<a>	-5	-3	23	-17	-5	-4	-18	-6	33	-5
pair:put_<c>	-8	-4	-4	-8	-9	42	10	-3	-8	-3
pair:put_<f>	-8	-2	-3	-7	2	-6	-4	-12	35	-5
pair:put_<p>	-7	-4	-3	22	-5	-5	-5	-2	-10	3
pair:put_a	-5	-5	-5	-12	-10	-6	24	-7	18	-6
pair:put_an	16	-3	-4	25	9	-8	33	-3	-14	-2
pair:put_at	-9	-4	-5	-8	11	-11	-8	-2	-5	13
pair:put_back	-5	-4	17	-7	-5	-36	19	-3	-3	-4
pair:put_forward	-9	-4	-5	-10	-6	-10	48	-3	-6	32
pair:put_her	-9	-4	-3	-24	-4	-5	64	29	-4	-3
pair:put_his	51	-3	-3	-25	-4	-9	41	-3	-6	-8
pair:put_in	-12	-3	-4	-16	56	22	-4	-4	-10	33
pair:put_into	-5	-4	-3	-3	22	50	4	-3	-6	-6
pair:put_it	-11	-4	10	-11	-7	13	-13	-5	-7	18
pair:put_its	-5	-6	-5	30	-9	44	-4	-6	-17	-3
pair:put_money	-19	-2	-1	-10	38	-3	-11	-6	-3	-6
pair:put_more	-3	-4	-3	-6	-5	-14	-14	-4	-4	-3
pair:put_off	24	21	-1	-4	-3	-22	1	13	11	-5
pair:put_on	-6	-4	15	13	-12	14	-1	-11	36	-4
pair:put_out	26	-4	-6	-17	-3	21	19	-5	-24	-3
pair:put_pen	-11	-2	-4	58	8	-9	-16	-4	-5	-5
pair:put_the	4	-3	-2	-8	-2	-3	-7	-7	3	-9
pair:put_their	24	-15	-6	37	-4	-11	19	-3	-5	-6
pair:put_to	12	-4	-3	-12	-5	-6	36	-9	-6	-13
pair:put_together	-14	24	31	-8	27	-6	-5	-4	-6	-2
pair:put_up	4	7	-6	-4	-3	8	-5	-6	-6	-4
pair:quality_of	13	-5	-3	-6	-7	-6	-5	-3	13	-5
pair:quantum_technology		-4	-5	-19	-3	-8	13	-2	-2	-3
pair:quarrel_over		-5	1	21	-4	-8	-6	-2	2	-4
pair:quarter_,	-10	-3	-3	-17	-12	-5	28	-4	-6	-4
pair:quarter_.		-4	-4	-9	1	29	-8	-5	-6	-5
pair:quarter_of	3	-4	-3		4	36	-4	-1	-3	-5
pair:question_,	-8	-7	-3	-4	-7	-4	-5	20	-6	-7
pair:question_.	-9	-5	12	-4	-7	-5	-8	-4	26	-5
pair:question_<p>	75	-4	-4	-5	-4	-4	-7	-3	-6	-10
pair:question_about	12	-4	-3	-5	-4	-6	-13	-3	20	-11
pair:question_be	19	-4	-5	-9	-10	-8	-5	-6	46	-9
pair:question_in	8	-4	-3	-4	-2	-4	5	-3	-5	-6
pair:question_of	-7	-3	1	-3	-6	-5	-9	-4	1	-7
pair:question_that	1	-8	-3	-5	-3	-5	-10	-5	3	-7
pair:question_to	-46	-2	-3	-4	-2	-3	-2	-5	-13	-4
pair:queue_.	-13	10	24	-4	-6	-7	-4	-7	-7	-8
pair:quip_.	-16	-7	-4	-10	-4	-8	-6	-3	-4	-6
pair:quote_as	-2	-5	-3	-4	-12	-9	-3	-3	-3	-3
pair:r_$	-7	-4	-3	-5	58	-6	-5	-6	1	-3
pair:radio_.	27	-25	-3	-3	-3	-3	-3	-2	-8	37
pair:radio_station	-13	-8	-2	-13	-4	-4	-7	-5	-11	-12
pair:raid_on	-23	-3	-3	-4	-4	-5	-3	-7	62	-5
pair:raid_the	-14	-4	-3	-5	-2	-4	-3	-4	29	-3
pair:rain_,	-9	36	-5	13	-4	19	-14	-9	-5	-9
pair:rain_.	39	-30	-4	-3	-4	-10	-3	-3	-7	-4
pair:raise_by	-5	-2	-2	-9	2	-2	-4	-3	-7	-4
pair:raise_its	-6	-3	-3	-10	32	-8	-19	19	-9	-3
pair:raise_the	6	-3	-4	-3	-11	-4	24	9	-8	-2
pair:rare_earth	60	-4	-12	-7	-4	-15	23	-2	-10	-5
pair:rate_,	-9	-2	-3	-6	-3	-5	-4	-24	-8	-3
pair:rather_than	-8	-3	-4	30	26	-13	8	4	-8	-3
pair:ratify_the	-17	-4	-7	-20	-5	-6	99	-4	-7	-10
pair:reach_.	-11	-3	-2	35	-5	-7	-2	-4	-3	-7
pair:reach_<f>	-9	-3	-2	-10	24	-9	-3	-6	34	-3
pair:reach_<p>	-25	35	-4	-7	-5	-5	-3	-3	-6	-12
pair:reach_a	-8	-3	-3	32	-19	-5	-5	-9	16	-3
pair:reach_by	-9	-2	-3	-5	-4	-8	25	-3	-6	-5
pair:reach_the		-3	-3	-10	7	-8	-7			9
pair:read_.	-6	15	-4	-4	-5	-7	-7	-3	-5	-5
pair:read_by	-17	-4	-9	-4	-6	46	-7	-9	-7	-4
pair:read_out	-19	-4	27	-5	-4	-9	14	-3	37	-9
pair:read_the	7	-8	-3	15	-3	-3	14	2	-9	-10
pair:reading_.	-1	-4	-4	-4	-5	-6	66	-4	-4	-4
pair:reading_of	6	-6	-5	-4	-2	-4	31	-2	-4	-5
pair:ready_,	-39	-5	-5	-2	-4	-10	-9	-2	-2	-9
pair:ready_for	-16	-14	-2	-4	-3	-7	-1	-3	-2	-2
pair:ready_to	-12	-4	-4	-15	-13	5	-3	-7	-3	-5
pair:reason_,	-9	-2	-2	-5	-4	-7	-14	-4	-5	-4
pair:reason_.	-3	-4	-6	-8	-5	-6	-6	3	-6	24
pair:reason_that	-14	-3	-3	-8	-6	-10	-8	-16	12	45
pair:recall_,	13	-4	-5	-3	7	-4	-9	-8	-9	-7
pair:recall_.	-11	-6	-5	-7	-14	-7	-6	-4	-17	-7
pair:recall_<p>	-17	-6	-2	-10	19	-4	-4	-6	29	30
pair:recall_that	3	-5	-8	15	2	-5	18	-5	1	-8
pair:recall_the	-10	-5	-7	-3	-4	30	-5	28	-16	-5
pair:receive_<f>	-11	-3	-4	-5	-5	-6	-3	-41	-11	-4
pair:receive_<p>	46		-4	8	1	-5	-3	-3	-4	-7
pair:receive_a	20	-6	-5	-5	2	-4	-6	9	-6	-5
pair:receive_at	52	-3	-4	-4	-8	-3	-3	-2	-4	-11
pair:receive_by	50	-23	-4	-1	-4	-4	-3	-2	-4	-8
pair:receive_from	-10	-3	-4	-4	35	-5	-4	6	-12	-2
pair:receive_here	6	-28	-4	-1	-1	27	-4	-4	-1	-2
pair:receive_in	34	-5	-3	-4	-4	-4	-2	-2	-4	-10
pair:receive_on	53	-4	-5	-3	-5	-4	-3	3	-6	-11
pair:receive_the	15	-4	-4	5	7	-5	-3	23	-9	-6
pair:reception_,	54	-4	-7	-4	-2	-4	-3	-2	-2	-8
pair:reception_for	25	-6	-6	-5	-6	-6	-5	-4	-4	-6
pair:reception_in	25	-19	-6	-2	-3	-2	-2	-2	-2	-6
pair:recess_.	-19	30	-5	-3	-3	-7	-1	-2	-10	-7
pair:reckon_.	3	-4	-4	-4	-9	-5	-7	-6	-11	-11
pair:reckon_with	-25	-5	-3	-5	-7	-6	-6	-3	-7	-6
pair:recognition_of	16	-3	-6	14	-4	13	-9	-3	-3	-2
pair:recommend_that	-13	-4	-4	-4	-4	-5	16	-5	-5	-6
pair:record_.	19	-4	-6	2	-4	-5	-2	-3	2	-6
pair:record_of	-32	-6	-2	22	-4	-3	4	-3	14	-7
pair:refuse_to	-33	-2	-2	-13	-6	-3	-6	12	26	-4
pair:regard_the	28	-4	-12	-11	-4	-5	23	-6	-4	-5
pair:regime_for	-23	-2	-2	-3	-4	-4	8	-14	-2	-1
pair:region_,	-21	17	-1	-4	12	-1	4	-4	-5	-7
pair:region_.		14	8	-14	-8	-14	-4	2	19	-3
pair:region_be	9	-3	-6	-8	-5	-5	24	-2	-7	-6
pair:region_in	-9	-5	-9	-7	-8	68	-4	-5	-10	-5
pair:region_of	22	-6	-3	-3	-5	17	-8	-8	-7	-3
pair:register_,	23	-5	-2	-3	-3	41	-7	-33	-31	-4
pair:register_.	-3	-3	-4	-5	-6	7	-4	-9	6	-4
pair:register_<f>	-8	-2	-3	-5	-5	-4	-6	37	-4	-4
pair:register_in	-9	-2	-5	-8	-21	-4	-3	-25	-5	-6
pair:register_of	-7	-2	-3	-7	-4	-7	-2	13	10	-5
pair:registration_with	-5	-2	-3	-7	-3	-6	41	-11	-24	-5
pair:registry_,	-8	-3	-7	48	-4	-3	24	-7		-6
pair:regret_the	-7	-4	-4	-7	-4	-5	21	-3	-12	-18
pair:regulation_,	-24	-3	-2	-4	-3	-3	38	-6	-4	-3
pair:regulation_.	-9	-6	-4	-6	-3	-5	2	4	-6	-4
pair:regulation_for	12	-5	-3	-3	-4	-7	58	-5	-5	-6
pair:regulation_in	-10	-4	-5	-19	-5	-6	16	44	-7	-7
pair:regulation_of	-3	-3	-3	-3	-2	-2	-21	-4	-7	-12
pair:regulation_on	-5	-3	-5	-4	-3	-9	63	-11	-15	-3
pair:regulator_,	3	-3	3	10	-5	-3	-9		-4	-10
pair:regulator_in	-12	-6	104	-4	-4	-6	-7	-3	-7	-13
pair:regulatory_agency	-12	-4	-4	-11	-3	-4	10	-4	-18	-12
pair:regulatory_framework		-1	-1	-11	-5	-7		-1	-6	-1
pair:reject_by	-4	-2	-2	-5	-7	-5	-12	48	-15	-4
pair:reject_the	-8	-3	-3	-5	-5	-5	25	-16	13	-4
pair:relate_to	-6	-4	17	-10	-2	-3	-3	6	-2	-4
pair:related_development	-8	-3	-2	-2	-3	-3	25	-4	-18	-6
pair:relation_between	6	-6	-3	-8	-2	-3	-2	-2	-3	-3
pair:relation_with	-18	-5	-5	-7	-8	-5	-3	-2	-4	-5
pair:release_.	-11	6	-7	6	9	30	-4	19	3	-2
pair:release_a	-12	-5	-4	-9	-6	-32	75	-3	-5	-3
pair:release_by	-3	-2	-8	-5	-11	-14	20	34	-6	-5
pair:release_from	-39	-2	38	-5	-2	-6	-7	-3	-4	38
pair:release_say	18	-3	-2	4	-4	-9	-3	-3	-7	-5
pair:relieve_<p>	-13	-4	-3	-8	-3	-3	-4	-3	-8	49
pair:rely_on	-11	-4	-4	-5	-6	-8	-5	-3	-5	-5
pair:remain_in	38	-4	-4	-6	-6	-5	-6	-3	-5	-5
pair:remain_open	-21	-2	-4	-4	-4	-7	-6	-3	-16	-3
pair:remain_to	-12	-4	-3	43	-6	-4	-7	-31	-6	-7
pair:remark_.	-12	-4	-6	-4	-5	-6	-4	-7		-6
pair:remark_at	-15	-4	57	-12	-6	-9	-5	-2	-5	37
pair:remark_be	45		-6	-4	-2	-2	-2	-1	-3	-8
pair:remark_of	-18	-6	-5	-10	-6	-6	-4	-3	-7	-7
pair:remind_the	11	-4	-7	-2	-7	-3	-8	-3	-3	-5
pair:remote_sensing	-2	-7	-5	3	-3	-9	-5	-3	-3	-4
pair:remove_<f>	-3	-2	-1	-4	-3	-4	-6	-4	-18	-5
pair:renew_<f>	-3	-2	-2	-32	-8	-3	-3	41	1	-2
pair:renew_for	-3	-2	-2	-16	-6	-9	-6	48	-10	-3
pair:renew_its	-8	-2	-3	59	-21	-6	-3	13	-9	-4
pair:rent_and	16	-4	-3	-3	-3	-2	-6	-2	-3	-4
pair:repair_.	30	-7	-4	-5	-5	-6	-6	-5	6	-5
pair:replace_<p>	-21	-4	-4	-4	-4	-5	-5	-3	-6	40
pair:replace_the	-16	15	-3	-3	-5	22	21	-3	-9	-13
pair:reply_,	25	-5	-6	-3	-7	-7	-4	-2	-5	-3
pair:reply_.	8	-3	-2	-3	-4	-3	-5	-6	-7	-6
pair:reply_that	-16	-7	-3	-3	-5	-5	-6	-7	-5	-6
pair:reply_to	-9	-3	-3	-4	-6	-4		-5	-12	-7
pair:report_,	-16	1	-6	-6	-8	-7	-4	13	2	-4
pair:report_.	19	1	-3	-5	7	-2	-2	-4	1	-6
pair:report_by	-17	-5	-4	-17	-5	-4	-9	-4	-11	-11
pair:report_in	-8	-4	-3	-3	-10	-12	-8	-4	-3	-2
pair:report_of	-14	-2	-4	1	-3	-6	-27	-7	5	-4
pair:report_on	-9	-4	-6	8	-2	-5	-10	-3	-9	-4
pair:report_that	-15	-4	-4	-24	-12	-13	-19	-7	-12	-5
pair:report_the	-3	-2	-2	-5	-8	-6	-2	-3	-7	-7
pair:report_to	-25	-6	-4	-4	-4	-5		-3	2	-12
pair:reporter_,	-8	-3	-3	-4	-4	20	-3	-5	-3	-8
pair:reporter_.	17	-8	-4	-4	-5	18	-5	-3	-9	-10
pair:reporter_afterward	-13	-3	-5	-5	-6	-18	-4	-2	-3	-4
pair:reporter_at	-32	-5	9	-1	-4	-4	-3	-1	9	-3
pair:reporter_that	-4	-3	-4	-3	-4	-4	39	-2	-4	-3
pair:reports_that	-35	-3	-3	-3	-15	-6	-3	-4	-9	-14
pair:represent_by	27	-4	7	-2	-7	-6	-3	-3	-6	-7
pair:representative_of	46	-4	1	-8	-5	-4	-1	-4	-9	-4
pair:representatives_of	41	-4	-6	-5	-4	-4	-5	-5	-10	-3
pair:request_,	17	-3	-2	-8	-5	-5	-5	-4	-8	-4
pair:request_.	7	-3	-4	-3	-4	-2	-6	-7	22	6
pair:request_by	-4	-2	-2	-4	-9	-2	-10	-11	25	-2
pair:request_for	-11	-3	-4	-4	-4	-4	-7	10	22	-5
pair:request_of	-1	-5	-4	-5	-5	-4	-3	-7	33	25
pair:require_.	-19	-3	-3	-3	-4	-3	-14	-3	-16	45
pair:research_,	-10	-3	-2	-14	-2	-2	37	-1	-1	11
pair:research_.	19	-4	-3	25	-4	-6	-5	-6	-9	-10
pair:research_and	-10	-4	-3		-9	-5	-3	-1	-3	-4
pair:research_center	-1	20	-11	-12	9	-4	-4	-3	-6	-3
pair:reserve_price	-9	-3	-2	-3	-11	-5	-6	7	-4	-5
pair:residence_.	10	30	-3	-2	-1	-11	-1	-1	-2	-2
pair:resident_of	19	-7	-5	18	-5	-4	-6	-15	22	-5
pair:resign_.	-26	-4	-4	-4	-4	-4	-6	-3	-5	-46
pair:resign_on	-17	-4	-5	-4	-4	-4	-3	-4	-6	56
pair:resignation_of	-26	-4	-3	-5	-6	-6	-4	-3	-7	70
pair:resignation_on	-30	-8	-4	-3	-4	-7	-4	-2	-8	49
pair:resilience_,	-8	-7	-3	-3	-3	-6	-12	-2	-4	-2
pair:resolution_of	-6	-3	-3	-7	-2	-5	34	45	-6	-3
pair:resolve_to	-41	-11	-3	49	-5	-4	-6	-2	-7	-9
pair:respect_the	-26	-5	-4	-6	-4	-7	-5	-3	-8	-7
pair:respond_,	42	-1	-2	-4	-2	-4	-14	-3	22	-6
pair:respond_to	-12	-5	-5	-4	-4	-4	-5	-3	-8	-5
pair:responsible_for	-18	-4	13	-2	-4	-3	-4	-7	-4	2
pair:rest_.	-18	-4	-4	-4	-16	-10	-4	-5	-4	-8
pair:rest_be	-11	-4	-3	-6	-10	-10	-8	-6	-7	-6
pair:rest_of	16	31	-5	-4	-4	-7	-5	-3	-4	25
pair:rest_on	-8	-5	-4	9	-5	-9	-9	-6	-10	-5
pair:restore_the	-16	-5	-5	-4	-4	-10	-9	-3	-7	-5
pair:result_,	-7	-12	-4	27	-2	-7	-5	-5	-8	-4
pair:result_.	-9	-4	-4	-5	-8	22	-5	-3	-6	-9
pair:result_of	-13	5	-3	-6	-5	-9	-4	-6	9	-4
pair:retd_)	8	-4	-2	-2	-3	-5	-9	-2	9	-7
pair:return_.	-21	-12	-5	-3	-4	-3	-4	-5	-4	-9
pair:return_from	22	12	-4	-4	-7	-7	-9	-2	-7	-9
pair:return_on	-7	3	-5	-4	-3	-5	-4	-3	-5	-9
pair:return_to	-22	37	-5	-4	-6	-7	-3	-6	9	4
pair:revenue_of	-25	-2	-1	-3	-25	-8	-4		-8	-3
pair:review_,	-20	-7	-4	-8	-4	-5	-3	-3	18	10
pair:review_.	-3	-2	-4	-5	-9	-18	-3	40	42	-2
pair:review_cooperation	39	-7	-9	-7	-4	-5	-7	-4	-7	-4
pair:review_in	12	-3	-4	-4	-3	-7	-4	-8	28	-5
pair:review_of	39	-6	-7	-3	-3	-7	-13	-7	31	-4
pair:review_the	32	-4	-4	5	-3	-5	-6	-6	-7	-4
pair:review_with	41	-10	-4	-4	7	-3	-2	-3	-3	-2
pair:revoke_the	-9	-2	-3	-3	-4	-4	-5	7	-8	9
pair:ribbon_of	-21	-6	-10	-7	-6	62	-3	-2	-6	-3
pair:ribbon_on	-9	-4	-5	-5	-7	49	-4	-3	-5	-4
pair:ride_on	-33	-4	-3	66	-7	-5	-4	-7	-9	-8
pair:ride_to	-4	-2	-3	24	-8		-4	-9	-13	-5
pair:right_,	-5	-4	18	-5	-3	-6	-10	8	5	-2
pair:right_.	-17	-2	-3	-4	-3	-3	-3	-7	-11	-10
pair:right_of	2	-3	-4	-5	-4	-5	15	-1	9	-4
pair:right_to	-9	-6	-5	-9	-6	-5	26	26	-13	-6
pair:rise_.	-14	-6	-13	-3	-3	-6	18	-4	-5	-4
pair:rise_by	-7	-4	-3	-5	-43	-5	20	-4	-7	-6
pair:rival_,	-15	-3	-3	18	-9	-10	-5	-4	-8	58
pair:rival_.	-7	-3	-3	-4	-2	-6	12	9	3	2
pair:rival_<f>	-6	-3	-18	32	1	-7	-4	-15	45	-3
pair:river_,	-9	-12	-10	-5	-3	-6	-12	-3	-7	-3
pair:riyadh_.	-39	-8	29	-4	-4	-4	-4	-2	-3	-6
pair:riyadh_on	18	-2	-6	-3	-3	-7	-4	-5	-4	-8
pair:road_,	-6	51	-8	-7	-4	-13	-6	-3	-5	-4
pair:road_.	-20	8	-5	-4	-5	-8	-7	-4	-8	-9
pair:roadmap_for	-19	-7	-7	37	-4	-10	49	-3	-5	-5
pair:roam_.	57	-4	-1	41	-4	-7	-6	-4	-6	-3
pair:roam_charge	2	-6	14	28	-1	-3	2	-2	-6	-6
pair:robot_bus	-7	-6	-21	-11	24	63	-8	-6	-6	-3
pair:rocket_of	-9	-5	-3	-17	-6	62	-4	-5	-12	-8
pair:role_in	-6	-2	-2	-2	-7	-4	-2	-2	-19	-3
pair:role_of	-17	-3	-3	-7	-5	-4	-3	-3	-5	-18
pair:roll_out	-3	-5	-4	-5	-5	81		-3	-6	-5
pair:rollout_.	65	-6	-6	-5	-4	-7	-5	-3	-4	-5
pair:rollout_of	-9	-5	-4	-5	-3	18	-7	-3	-8	-5
pair:roof_,	-9	-7	9	-3	-5	-10	-6	-3	-6	-2
pair:roof_.	-10	-7	-11	-9	-7	72	-11	-7	-15	-5
pair:roof_of	6	-5	13	-6	9	-8	-4	20	27	-8
pair:room_,	22	-5	-3	-4	-3	-5	-3	-2	-5	-8
pair:room_.	40	20	-10	-1	1	11	-5	-4	-8	-9
pair:room_at	7	37	-12	-4	-3	-9	-9	-4	-8	-6
pair:room_be	-10	-7	-8	-5	-4	-9	-5	-3	-7	-6
pair:room_for	23	-10	-4	-3	-4	2	-4	-3	-5	12
pair:room_in	-9	-11	-3	-5	-6	37	-5	-4	3	-4
pair:room_of	-27	58	-11	-4	-6	15	-4	-7	7	-7
pair:rotterdam_,	-21	29	-14	-4	-5	-2	-2	35	-10	-7
pair:round_,	-6	-4	-3	-4	-5	-4	-4		3	-2
pair:round_.	27	8	-5	-14	-11	-4	-2	-5	-8	-3
pair:round_:	20	-7	-13	-18	-5	-7	-10	-3	-4	-3
pair:round_be	60	-22	-4	-9	-1	-4	-2	-4	-7	-16
pair:round_in	-9	-8	-4	-17	7	-5	-3	-5	-4	-4
pair:round_of	25	26	-7	-5	22	-10	-8	-3	-5	-4
pair:round_on	26	-9	-4	-3	-6	-7	-13	-4	-8	-5
pair:round_table	-33	28	85	-6	-7	-1	-3	-1	-1	-1
pair:round_the	43	42	-8	-6	-6	7	-7	-6	-6	-6
pair:rounded_off	75	-6	4	-8	-4	-7	-5	-2	-6	-5
pair:roundtable_on	-59	-3	78	-3	-4	-6	-2	-1	-2	-5
pair:rubber_boot	-17	56	-4	-5	-5	-10	-6	-3	-7	-7
pair:rule_,	-13	-3	-3	-6	-3	-6	66	-4	-43	-4
pair:rule_.	35	-3	7	-4	-4	-6	-5	13	-7	-3
pair:rule_against	-8	-4	-8	-3	-4	-2	-10	-4	22	-4
pair:rule_and	-8	-3	-2	-2	-3	-3	-16	-5	-12	-3
pair:rule_be	-19	-3	-3	-6	-4	-4	-14	-2	20	-4
pair:rule_for	-3	-3	-3	-5	-4	-8	24	-6	-6	-5
pair:rule_in	-5	-2	-2	-8	-3	-4	16	-10	12	-3
pair:rule_of	-7	-4	-7	-4	-3	-6	45	-5	-19	-5
pair:rule_on	5	-3	-4	-4	-5	-7	27	-6	-11	-4
pair:rule_out	-17	-3	-2	-2	-3	-5	-12	-5	-16	-3
pair:rule_that	-4	-3	-5	-4	-4	-7	23	-4	5	-3
pair:ruling_,	-8	-2	-3	-3	-2	-5	-12	-3	43	-5
pair:rumor_that	-6	-3	-4	-3	-5	-7	-6	-5	-22	-7
pair:run_.	-3	-4	-2	-6	14	14	-6	-5	-10	-6
pair:run_<a>	-22	-3	-4	-6	-3	-6	-9	-3	-10	82
pair:run_<f>	13	-3	-3	-3	-6	-9	-2	-3	-5	-6
pair:run_a	-9	-4	-1	5	-8	-6	5	-5	-9	-5
pair:run_by	3		-5	-3	7	-1	-5	-7	-7	13
pair:run_for	-10	-5	-5	-7	-3	-9	-7	-7	-4	-23
pair:run_from	-4	-5	4	-5	-7	20	-9	-5	3	-5
pair:run_in	15	-7	38	-3	-8	-3	-5	-3	-6	-5
pair:run_into	17	-3	-5	-3	-15	-5	-2	-2	25	-3
pair:run_its	-10	-3	-5	23	-7	-7	10	18	-14	50
pair:run_on	-17	-4	-7	-5	-11	35	16	-3	12	-4
pair:run_out	1	-4	-4	-7	3	-7	-5	2	-7	12
pair:run_since	-8	-5	-5	-15	-16	31	-7	-3	-8	-5
pair:run_the	-11	-4	3	51	-8	18	-6	-6	-12	
pair:run_thru	-16	-9	-26	-7	-4	61	-4	-3	-6	-6
pair:run_to	3	-4	-8	3	-4	-13	38	-4	-8	-11
pair:run_until	-6	-5	32	-37	-11	-23	-10	-5	-6	-4
pair:running_of	-18	-4	-3	4	-11	-9	-4	-2	-4	55
pair:rural_connectivity	73	-3	-7	-12	6	-6	-14	-4	-5	-3
pair:rural_mast	-35	-4	-3	36	-9	-8	29	-6	-8	-3
pair:rural_school	3	23	-5	-5	-8	10	-4	-2	-5	-5
pair:sake_of	-2	-3	-11	10	-3	-2	-4	-1	14	-2
pair:sale_,	-8	-3	-3	-3	-27	-5	-5	-7	-16	-3
pair:sale_.	-3	-3	-3	-4	-24	-4	-10	-8	4	-7
pair:sale_of	-8	-3	-4	-5	1	-7	4	25	-3	-4
pair:same_,	14	-2	-2	-8	-4	-5	-6	-3	-7	4
pair:same_.	-24	-5	-5	-5	-6	-7	-7	-5	-10	-8
pair:same_afternoon	6	-3	-4	9	32	38	-6	-5	-8	-9
pair:same_day	28	-8	-5	-3	3	8	2	-4	12	-4
pair:same_evening	12	-3	-4	43	21	-7	-6	-4	-8	-3
pair:same_morning	24	-4	-4	-6	-4	-6	23	-3	-10	60
pair:same_question	-42	-5	-2	33	-9	-5	-3	-3	42	-2
pair:same_rule	-14	-2	-3	-4	-4	-5	-14	-5	-24	-4
pair:same_subject	35	-6	-4	-5	-3	-3	-3	-3	-5	-10
pair:same_time	-6	-3	-2	-5	-4	-7	-7	-4	13	15
pair:same_week	15	-5	-14	-3	21	-13	-3	26	-8	-8
pair:san_francisco	-1	50	5	-4	-3	-5	-6	-2	-4	-7
pair:san_jose	13	-6	10	-8	-4	-9	-2	-3	-2	-4
pair:san_josé	20	-9	32	-3	-6	-5	-2	-3	-4	-5
pair:sanction_.	-10	-2	-3	-6	-8	-6	-4	-6	58	-8
pair:sanction_on	-14	-4	-4	-4	-5	-9	-13	-3	42	-5
pair:sandbox_for	17	-4	-7	-6	-4	70	-15	-7	-8	-4
pair:santa_clara	7	37	-7	-4	-3	-5	-5	-3	-4	-4
pair:satellite_,	-7	-6	-4	32	15	11	-7	-2	-7	-4
pair:satellite_.	17	8	-3	28	-5	-17	-3	-4	-9	3
pair:satellite_broadband	-8	-4	-2	-2	-12	21	-5	-2	-6	-2
pair:satellite_communication	-8	-3	-3	-6	-2	-13	29	36	-3	-8
pair:satellite_firm	-37	-4	-4	-5	-4	-15	-7	-35	-9	-6
pair:satellite_for	-8	-4	-3	-5	-9	38	-4	-5	-15	-5
pair:satellite_from	-4	-4	-4	23	-10	55	-5	-7	-39	-5
pair:satellite_ground	19	-5	-5	-30	1	9	-2	-3	-5	-3
pair:satellite_have	15	-6	-3	-7	-21	-9	-5	-7	-5	-5
pair:satellite_in	-6	-3	-4	4	-6	2	-5	16	-5	-4
pair:satellite_internet	10	-3	-2	-16	-8	-13	-5	32	2	-4
pair:satellite_into	-7	-7	-6	-11	-9	70	-10	-4	-5	-4
pair:satellite_license	-8	-3	-3	-4	-3	-10	15	-38	-4	-3
pair:satellite_mobile	-5	-2	-2	-4	-12	-8	-9	-15	-4	-2
pair:satellite_of	-7	-5	-4		-6	11	-7	10	-12	-4
pair:satellite_operator	-17	-4	-2	-5	33	-20	47	-4	-4	-5
pair:satellite_phone	-17	-5	-4	-7	-3	-9	46	-4	-14	-3
pair:satellite_service	-5	-7	-2	-11	-5	-12	12	-16	2	-2
pair:saturday_,	18	7	43	-4	-5	-9	-3	-2	3	4
pair:saturday_.	-15	13	5	-6	20	10	11	-2	-10	3
pair:saturday_<p>	-24	72	-7	-6	-3	-4	-4	-2	-3	-4
pair:saturday_by	22	-10	-13	-4	-4	32	-7	-3	48	-11
pair:saturday_in	-27	34	-7	-4	-6	30	-2	-3	-15	-6
pair:saturday_night	60	-10	-6	-3	-3	-5	-4	-5	-7	-7
pair:saturday_on	-18	51	40	-5	-3	-25	-5	-3	-13	-9
pair:saturday_with	21	38	8	-6	-5	-7	-6	-3	-5	-10
pair:say_,	-10	-2	-4	-5	-2	-5	-5	1	-3	-5
pair:say_.	-7	-2	-3	-3	1	1	-1	-1	-7	-5
pair:say_<a>	-10	-3	-4	-5	-5	-5	-8	10	-11	-6
pair:say_<c>	-13	-6	-5	-5	5	40	-5	-5	-5	-4
pair:say_<f>	-12	-3	-3	-6	7	-2	-3	-4	-10	13
pair:say_<o>	-11	-5	46	-4	-7	-9	-3	-4	-7	-5
pair:say_<p>	-12	-4	-2	-4	-2		-5	-2	-5	-5
pair:say_a	-3	16	-3	9	-6	-7	11	-5	12	-5
pair:say_after	20	-7	-2	-2	-3	-5	-5	-3	-8	-9
pair:say_afterwards	-11	-3	-3	-3	-4	-6	-28	-2	-3	-5
pair:say_as	-9	-5	-7	-20	-8	18	-4	-2	-8	-5
pair:say_at	-9	-4	4	-5	-5	4	11	-16	18	-8
pair:say_be	43	-4	-3	-8	-9	-5	-3	-4	46	-7
pair:say_before	-13	-3	-3	-3	-10	-4	-2	14	-18	-6
pair:say_by	-8	-3	-3	-4	-5	-4	-6	-5	-10	-3
pair:say_he	20	-4	-4	-7	-8	-6	-4	-4	-5	-5
pair:say_in	-2	-3	-2	6	-2	2	3	7	-4	-2
pair:say_it	-14	-5	-4	-5	6	8	-6	-7	10	-6
pair:say_its	-11	-5	-3	-6	-9	-11	-4	-3	-6	16
pair:say_of	-14	-5	-3	-12	-9	-4	-3	-3	-6	-7
pair:say_on	-2		3	-3	13	-1	-6	1	-3	11
pair:say_she	14	-5	-3	-3	-5	-5	-9	-3	-5	-8
pair:say_so	-6	-3	-4	-6	-7	-4	-8	-4	27	-4
pair:say_that	-13	-4	-4	-4	-2		-4	3	-5	-1
pair:say_the	-7	-4	-2	-2	-4	-7	5	-2	-8	-6
pair:say_to	-9	-6	-4	-5	-5	-8	-12	-4	20	-6
pair:say_today	-11	-29	-3	-4	-3	-9	32	-5	41	-5
pair:say_what	-25	-4	-4	-2	-9	-5	-6	-5	30	-3
pair:say_when	-10	-4	-5	-4	-4	-8	-5	-2	-7	9
pair:say_whether	-6	-4	-3	-3	-7	-3	-4	-5	-11	-6
pair:say_without	2	-4	-3	-17	-3	-5	31	-4	-5	-15
pair:say_yes	-10	-5	-3	-5	-4	-6	17	18	-17	-6
pair:say_yesterday	-5	-4	-7	-5	-2	-5	-7	32	6	-3
pair:scale_,	-7	-5	-3	-3	6	-4	35	-1	-3	-9
pair:scam_page	-8	-4	-2	-4	-2	-3	-3	-3	-6	-8
pair:schedule_,	44	28	-4	-5	-3	-10	-4	-3	-6	-4
pair:schedule_.	7	-5	-12	31	-4	44	-10	-6	-5	-4
pair:schedule_of	5	-3	-9	-9	-11	-4	-4	-2	-3	-4
pair:schedule_to	35	-6	-5	-5	-4	-5	21	26	-6	-6
pair:scheme_be	5	-4	-18	-5	-4	-11	-7	26	-22	-3
pair:school_,	-14	-1	-5	-5	3	-9	11	-2	-6	-5
pair:school_.	12	-4	3	-2	1	12	-1	-7	-7	-5
pair:school_have	-8	-4	-2	26	14	-16	-7	-3	-13	-6
pair:school_in	-25	13	-5	4	14	8	9	-5	8	-4
pair:school_of	-10	-6	13	-8	42	-25	-4	-4	-9	-10
pair:science_and	10	4	-3	-4	17	-5	-5	-2	10	-8
pair:scrap_the	-11	-4	-3	-3	-14	-10	48	-4	-5	-7
pair:screen_,	68	-7	-14	-11	-3	-13	-5	-2	-3	-3
pair:sea_.	53	-7	-4	-6	-4	28	-4	-2	-5	-4
pair:sea_cable	4	-3	-4	-5	-4	-16	-3	-3	-3	34
pair:seal_a	-10	-3	-6	89	-15	-7	-9	-5	-10	-5
pair:seal_the	-13	-3	-4	55	-15	-20	-4	-4	37	-4
pair:seal_with	-14	-3	-7	-24	-6	-14	-11	-3	-9	-4
pair:search_engine	-5	-2	-3	-4	-4	-4	-9	-12	8	-4
pair:search_of	-11	18	-9	-2	-2	-2	-2	-1	-4	-5
pair:search_the	-19	-4	-3	-6	-11	-7	-5	-13	75	-6
pair:seat_.	-18	-28	-3	-4	-3	-5	-17	-4	8	14
pair:seat_in	35	-4	-4	-5	-7	-7	-3	27	-13	-11
pair:seat_of	-22	-5	-4	-5	-5	-3	-6	-2	-12	-36
pair:seat_on	-26	-3	-3	-4	-5	-5	-2	-4	-4	51
pair:second_,	3	-5	-4	48	-7	-28	28	-4	-4	-2
pair:second_.	-13	-3	-9	-5	-5	32	-12	-6	-6	-5
pair:second_day	-9	34	11	-3	-4	-6	-4	-2	-3	-4
pair:second_half	-18	29	-3	-8	-8	51	-10	-7	-9	-5
pair:second_hall	-9	-6	-4	-7	77	-15	-4	-3	-6	-3
pair:second_in	-7	-8	-15	-7	-12	10	-7	-4	16	18
pair:second_one	8	-8	-3	-4	41	-10	51	-4	-4	-6
pair:second_phase	2	-9	-6	16	3		-4	-3	29	-6
pair:second_plant	-8	-3	-3	-9	28	15	-2	-6	-10	-5
pair:second_quarter	-7	-6	-2	13	-13	73	-7	-4	-7	-3
pair:second_reading	-9	-5	-4	-5	-5	-8	52	-5	-5	-4
pair:second_round	68	-12	-15	-8	11	-19	-8	-4	-4	-3
pair:second_time	7	-4	-12	-7	-4	-7	2	-4	-9	-12
pair:secretary_<p>	-17	-1	-4	-4	19	38	-1	-5	-4	14
pair:secretary_of	27	-4	-4	-4	-5	-5	-10	-6	-14	38
pair:sector_,	-12		-4	-6	9	-4		-3	-4	-1
pair:sector_.	4	-4	-6	-3	-3	-4	-4	-2	-2	10
pair:sector_:	7	-1	-6	-5	-4	-6	-4	-4	-2	-3
pair:sector_be	-13	-9	-3	-3	-6	-5	-8	15	-5	-4
pair:sector_have	-14	-6	-4	-5	-6	-5	-4	-2	-8	-5
pair:sector_in	19	-6	-3	-3	-9	-3	-10	-3	-4	-4
pair:sector_of	-14	-3	-3	-2	-3	-4	-9	-2	-5	-7
pair:sector_that	-8	-4	-4	-3	-4	-4	-15	-2	-6	-5
pair:secure_and	-15	-2	-3	-4	-5	-8	-6	-4	-3	-1
pair:security_,	-4	-4	-4	-4	-2	-3	-5	-2	-4	-8
pair:security_.	-10	-4	-4	19	-11	-8	10	22	-5	8
pair:security_and	-8	-5	-4	1	-4	-5	-2	-3	7	-4
pair:security_of	14	-4	-6	-11	-3	-9	25	-2	-2	-6
pair:see_,	-17	-7	-3	-5	-3	-5	-30	-3	-6	-7
pair:see_.	19	15	-3	-5	-6	-7	-4	-21	-7	-7
pair:see_<a>	-13	-6	-3	-3	-2	-2	-8	25	19	-6
pair:see_<f>	1	-5	-4	-4	9	-5	-3	-3	-5	-6
pair:see_<p>	24	-6	6	-3	-3	-4	-2	-2	-4	-8
pair:see_a	-14	10	-4	-4	10	-6	-6	-2	5	-3
pair:see_as	-18	34	-4	-4	-4	-5	-7	-2	-4	-24
pair:see_at	41	-8	-4	-3	-3	-10	-5	-3	-5	-6
pair:see_by	15	-10	-6	-9	-5	15	-5	-3	1	-3
pair:see_for	-2	46	-10	-3	-3	-5	-2	-1	-3	-5
pair:see_how	14	23	-10	-7	-2	-8	-6	-2	-7	-3
pair:see_in	23	-13	-3	-2	-2	-2	-3	-3	-2	-2
pair:see_it	-26	-9	-4	1	-5	-4	-4	-3	4	-3
pair:see_its	17	30	-4	-5	-5	-5	-5	31	-1	-8
pair:see_more	-15	-12	-3	-3	-3	-3	-4	-2	-4	-3
pair:see_no	-10	-4	-2	-5	-4	-3	-7	30	26	-3
pair:see_on	11	34	-4	-3	-2	-8	-6	-4	-8	-8
pair:see_the	-3	27	-6	-4		-9	1	-4	-4	-3
pair:see_them	-9	-6	-3	-8	-5	-4	-4	-5	20	-2
pair:see_to	14	-9	-4	-22	-4	-4	41	-9	-3	-2
pair:seek_by	30	-2	-2	-2	-5	-6	-7	-5	-4	-4
pair:seek_to	-6	-5	-5	-5	-5	-10	-9	-3	58	-11
pair:select_committee	14	44	-6	-10	-10	-5	10	-2	-7	-8
pair:sell_,	-10	-6	31	-4	-11	-8	-5	-6	-7	-4
pair:sell_.	-13	-4	20	-5	-7	-12	-5	-8	26	15
pair:sell_<f>	-8	-2	-2	-6	54	-7	-2	-15	14	30
pair:sell_in	-10	-5	-4	-5	-10	49	-7	38	-11	-5
pair:sell_its	-7	-3	-3	-8	35	-7	-5	44	-16	-4
pair:sell_on	26	-5	-5	-7	-7	-7	-5	-8	37	-3
pair:sell_the	-3	-3	-3	16	-12	-4	-4	3	-12	-3
pair:sell_to	-12	-4	-3	-12	43	-7	-5	-5	-1	-4
pair:semiconductor_,	-12	-4	-3	-3	21	-7	-8	-3	-2	-2
pair:semiconductor_and	2	10	-5	-6	-5	-5	17	-2	-3	-5
pair:semiconductor_cluster	2	53	-9	-3	-5	-4	-5	-3	-5	-7
pair:semiconductor_industry	-20	-4	6	-1	-4	-4	-2	-2	-2	-4
pair:semiconductor_strategy	6	-18	-2	-2	-5	-3	55	-2	-2	-3
pair:seminar_on	1	-4	47	-5	-3	-10	-6	-3	-5	-5
pair:send_<f>	-14	-3	-3	-6	-5	-5	-8	-12	87	-4
pair:send_<p>	-19	-5	-4	-4	-4	-4	-3	-3	-5	-7
pair:send_a	-11	34	-3	-7	-5	-13	21	-8	29	-3
pair:send_by	-7	-2	-5	-4	-4	-4		11	-8	-2
pair:send_it	-10	-3	-6	-4	-3	-4	13	33	-2	8
pair:send_on	-13	-4	-6	36	-5	28	-7	-23	-3	-10
pair:send_out	-20	-2	-2	-2	-4	-17	30	46	-27	-2
pair:send_the	-6	-4	-4	-11	-11	2	11	-7	-8	-5
pair:send_to	-20	-3	-4	-5	-4	-8	29	-4	2	-4
pair:senior_executive	44	-3	-5	-3	-9	-8	-3	-2	-2	-2
pair:sensor_,	-10	-8	-3	-10	41	-13	-5	-22	-14	-6
pair:sensor_maker	-13	-6	-5	-15	1	-6	-8	-4	19	-4
pair:seoul_,	-21	31	-5	12	-5	20	-8	-4	-5	-7
pair:seoul_.	10	23	-8	-3	-4	-10	10	-2	-4	-4
pair:seoul_and	11	17	-5	-4	-5	-24	-5	-21	-6	-5
pair:seoul_in	-7	77	-3	-9	-5	-5	-4	-4	-5	-8
pair:seoul_on	13	46	-6	-5	-3	-6	-5	-3	-5	-6
pair:separate_meeting	19	-4	-7	6	-3	-3	-3	-2	-3	-5
pair:separately_,	38	-4	5	-7	-6	-5	-3	-1	38	-3
pair:separately_with	38	17	-24	-3	-3	-4	-2	-2	-5	-3
pair:september_,	-12	7	-3	4	-9	5	3	12	8	19
pair:september_.	-3	13	6	12	1	28	13	-5	-8	-5
pair:september_30	-16	-10	-3	-5	-3	-4	-3	-2	-3	-5
pair:september_to	-17	35	-4	-12	29	-7	38	-10	-9	-15
pair:series_of	-26	-4	-12	-4	-5	-4	-4	-5	4	-3
pair:serve_.	-16	-2	-3	-4	32	-4	-7	-3	-17	-3
pair:serve_as	-15	-5	-6	-4	-3	-4	-5	-2	-8	5
pair:serve_on	-10	-2	-6	-5	-3	-4	-8	-8	35	-14
pair:serve_the	12	-4	-4	-3	-2	-4	-5	-2	-5	-3
pair:serve_with	-5	-2	-2	-7	-6	-8	-5	-5	-3	-3
pair:server_.	4	9	-8	-10	-5	-6	-5	-3	-7	-9
pair:server_farm	-14	-3	-3	6	11	41	-6	5	-8	-4
pair:server_hall	32	-4	-4	17	-21	-18	47	-5	-3	-8
pair:server_in	-11	-6	-8	-6	-7	40	-5	-5	21	-21
pair:server_of	7	-30	-8	-7	-4	-6	-7	12	-22	-3
pair:service_,	-6	-2	-3	-1	-1	11	-1	15	-4	-3
pair:service_.	9	8	-4	-6	-1	7	5	-1	19	-5
pair:service_<f>	-4	-4	-2	5	-14	17	-4	-5	48	-3
pair:service_and	-12	-4	-3	-7	-3	-10	-6	-5	23	-2
pair:service_be	-12	-6	-2	-5	-5	50	-9	-4	-3	-3
pair:service_by	-9	-5	-3	-6	-5	11	-9	1	-10	-3
pair:service_center	-15	-3	-13	-4	-6	90	-3	-2	-7	-4
pair:service_for	-8	-6	-3	-6	-6	16	-23	-13	8	-7
pair:service_from	-31	-3	-3	-9	-13	-32	-15	-5	-11	-4
pair:service_have	12	-3	-3	-3	-10	7	19	25	-6	-5
pair:service_in	-5	-5	-3	4	7	27	-6	-2	8	-4
pair:service_of	-16	-5	-3	-6	19	11	6	17	-7	-5
pair:service_on	-16	-5	-2	-8	-5	36	25	12	-10	-4
pair:service_provider	-3	-3	-3	-6	-10	-9	-14	42	21	-2
pair:service_report	4	-6	-10	-2	-3	-6	-4	-1	-4	-7
pair:service_say	30	-4	-3	-7	-5	7	-4	-3	-5	-11
pair:service_tax	-13	-4	-5	-4	-6	-9	9	-2	-7	-3
pair:service_that	-9	20	-4	-4	-6	28	-14	-3	-3	-2
pair:service_to	-9	-4	-3	-20	-5	-30	-7	-4	-6	-2
pair:services_act	10	-3	-6	-3	-4	-6	-17	-2	41	-3
pair:servicing_of	4	-8	-6	-5	-5	-4	-5	-31	41	-2
pair:session_,	-16	-5	33	23	-8	-6	-13	-2	-4	-4
pair:session_.	2	-14	-6	-4	16	-4	27	-3	9	-6
pair:session_at	75	-5	-13	-3	-3	-13	-5	-3	-9	-9
pair:session_in	21	-4	-7	37	-3	-5	-8	-3	-4	-11
pair:session_of	10	-4	30	-4	-1	-5	9	-2	-4	-10
pair:session_on	10	-2	33	-7	-2	-2	-12	-1	-2	-6
pair:session_with	56	-10		-4	-3	-3	-3	-3	-4	-3
pair:set_a	11	-10	-4	-6	-7	-16	-5	-5	-4	-3
pair:set_aside		-4	-5	-10	70	-12	-4	-5	26	-7
pair:set_at	-11	-9	-2	-5	-7	-6	48	-6	-12	-4
pair:set_foot	-24	89	-5	-15	-8	-36	-6	-2	-2	-4
pair:set_for	37	-4	-4	-5	-3	5	-11	-3	-4	-10
pair:set_of	-3	-3	20	-4	-4	14	-15	-2	24	-5
pair:set_off	-14	34	-3	-3	-13	-8	-7	-3	-4	-4
pair:set_out	20	32	10	3	-8	5	-1	-7	-7	-7
pair:set_the	-13	-8	-4	-7	-12	61	-14	-7	11	-5
pair:set_their	-7	-3	-2	32	-9	-5	-5	-12	-15	-7
pair:set_to	-34	-3	-7	-11	2	-5	-5	-2	-3	40
pair:set_up	-4	-3	-4	11	3	10	6	-2		-3
pair:settle_,	-19	-2	-3	-10	-4	-8	43	-3	-10	-5
pair:settle_in	-6	-2	-2	12	11	-3	-4	-4	23	-5
pair:settle_the	36	-4	-3	-7	-5	-7	-9	-4	19	-4
pair:settle_with	-14	-2	-3	-8	-19	-4	-11	-4	69	-5
pair:seven_,	-5	-5	-9	-4	-5	-6	1	-5	-4	-4
pair:seven_in	-14	-3	-21	-6	-4	-21	-6	-4	7	-6
pair:seven_month	-29	6	-5	-3	-4	-4	-7	1	-5	-3
pair:seven_year	-10	-4	-6	30	-4	-6	27	14	16	-6
pair:shake_hand	-5	-3	-4	42	-8	-11	-5	-3	-7	-7
pair:shall_be	12	-5	-4	-4	-2	-4	21	-3	-4	-10
pair:shape_the	21	-5	24	-2	-3	-2	-15	-2	-3	-5
pair:share_,	-6	-4	-5	2	7	17	-4	-3	-3	-2
pair:share_.	-2	-3	-4	-6	-5	-3	-7	-4	-7	-3
pair:share_<f>	-5	-2	-2	-1	-20	-9	-2	-4	-3	-2
pair:share_a	1	-4	7	-10	-7	-4	-7	-3	13	-4
pair:share_be	-12	-6	-4	-3	-10	-5	-5	-10	-24	48
pair:share_in	-4	-3	-8	-4	-1	-6	-3	-5	23	-4
pair:share_of	-7	-2	-6	-7	26	-6	-4	-10	48	-3
pair:share_the	-24	-4	7	-5	-7	-6	8	-4	-11	9
pair:share_with	-25	-3	18	-4	-8	23	-8	-4	-5	-3
pair:shareholder_,	7	-5	-4	-11	41	-6	-3	-4	-6	-4
pair:shareholder_of	-10	-2	-3	-4	44	-5	-5	-45	-25	-6
pair:sharing_of	-9	-4	-7	-2	-9	-10	-6	-2	-21	-2
pair:she_be	-18	32	-5	13	-6	-5	-5	-3	-8	-13
pair:she_have	13	7	-3	-11	-4	-7	-7	-4	20	-15
pair:sheik_<p>	-18	-11	-13	-3	-3	-4	-1	-2	-5	-6
pair:sheikha_<p>	28	-6	-7	-2	-3	26	-3	-1	-4	-10
pair:shenzhen_,	-40	7	-3	-3	-3	-5	-6	-2	-4	-13
pair:shift_.	-13	37	-8	-3	-4	-7	-8	-3	17	-5
pair:shilling_,	-6	-3	-4	-3	-25	-5	11	-5	24	-4
pair:ship_.	12	-5	-4	-5	-8	-21	-7	-5	36	-4
pair:ship_in	-15	65	-5	-4	-5	6	-6	-3	-3	-5
pair:shop_.	-18	-4	-4	-6	-5	-12	27	-13	-24	39
pair:shop_for	10	-4	-8	-3	-6	-3	-4	-2	-7	-5
pair:shop_in	-7	-10	-9	-4	-3	19	-6	-2	43	-4
pair:shop_of	-6	-3	-4	-5	-8	-5	-5	-5	34	-6
pair:short_,	36	-12	-5	-2	-2	-4	-13	-15	-6	-3
pair:short_.	-12	-15	-4	-6	-5	-6	7	-3	-8	-4
pair:short_notice	61	-5	-4	-3	-3	-5	-4	-2	-9	-7
pair:short_of	-10	-7	-3	-6	-5	-6	-4	-5	38	-6
pair:shortage_of	-14	-6	25	-8	-4	-4	-10	-4	20	-3
pair:should_,	-6	-4	-4	-30	-4	-5	-40	-2	-4	-3
pair:should_be	-9	-4	3	14	-7	-6	6	-3	-3	-3
pair:should_have	13	-4	-3	2	-10	-5	-9	-2	-18	-6
pair:should_it	-2	-2	-9	-5	14	-4	-11	-4	-27	-3
pair:should_not	-7	-3	-3	-5	-2	-6	-8	-14	4	-2
pair:show_,	-18	20	-1	-8	-2	-4	-5	9	-2	-2
pair:show_.	-1	-5	-11	12	9	-4	-3	-5		4
pair:show_<a>	-18	-4	-9	-8	-3	-8	-7	38	-9	-4
pair:show_<f>	24	-4	-6	-4	1	-3	16	-3	-14	-4
pair:show_<p>	21	-13	-7	-4	-6	-8	-3	-3	-4	-7
pair:show_a	-30	28	-23	-4	-4	-10	-5	-2	-5	-4
pair:show_around	29	14	-9	-3	-3	-7	-3	-3	-4	-6
pair:show_at	-16	-8	19	-4	-12	-7	-4	-4	-7	-3
pair:show_how	-14	19	6	-5	-4	-3	-5	-2	-5	-2
pair:show_in	64	-11	26	-2	-3	-7	-4	-3	-2	-5
pair:show_interest	-16	-4	-7	-3	-7	-14	-5	-6	-8	-3
pair:show_into	56	-6	-19	-3	-6	-3	-2	-2	-4	-12
pair:show_of	-23	30	-19	-7	-5	-9	59	-8	-5	-4
pair:show_on	-20	24	-10	-7	11	-5	-7	-2	-2	10
pair:show_that	20	-6	-12	-7	-5	-7	-7	-3	-6	-3
pair:show_the	9	39	-8	-4	-7	-10	-3	-3	-5	10
pair:show_them	25	-5	-12	-5	7	-11	-3	-3	-5	-3
pair:show_to	-5	53	-15	-3	-3	-7	-3	-2	-3	-11
pair:shut_out	-9	-5	-3	-3	-6	-7	-5	-5	39	-4
pair:shut_the	-11	-4	-5	-6	-5	-7	-5	-5	30	-8
pair:side_,	9	-5	-4	-1	-4	-4	3	-4	-10	-6
pair:side_.	-14	4	-9	6	-6	-4	-4	-2	3	-11
pair:side_be	13	-7	-5	-4	-4	-4	-3	-3	-5	-10
pair:side_by	3	-3	17	1	-4	-8	-4	-2	-2	-4
pair:side_in	-24	-3	-3	-7	-4	-4	-6	-4	-37	-5
pair:side_of	-2	-4	-5	3	-6	-7	-4	-2	-6	-4
pair:side_room	59	-9	-32	-8	-5	-5	-6	-1	-3	-3
pair:side_with	-11	-1	-4	-6	-4	-3	-6	-4	29	-9
pair:side_would	-16	-6	-4	-5	21	-4	-5	-4	-6	-4
pair:sideline_of	-14	-5	-18	2	6	9	5	7	-4	-4
pair:sight_.	-13	-5	-4	-15	-3	-5	-5	8	-8	-3
pair:sign_,	-17	-4	-4	20	-4	-6	-6	-3	-4	-6
pair:sign_.	-15	-4	-4	23	-5	-7	-6	-5	-7	-9
pair:sign_a	-9	-5	-1	31	-2	-4	2	-6	-6	-4
pair:sign_an	10	-3	-3	17	-4	-2	-5	-3	-6	-3
pair:sign_at	-9	-2	-2	-7	7	-8	-7	-9	-4	-2
pair:sign_by	-3	-3	3	36	-2	-5	8	-2	16	-6
pair:sign_for	-14	-4	-6	71	-6	-3	-8	-5	-7	-10
pair:sign_in	-8	-3	-2	61	-7	-5	-9	-6	-6	-3
pair:sign_it	-9	-2	-3	-15	-4	-3	-5	22	-6	-5
pair:sign_last	-7	-8	-5	45	-8	-7	-6	-4	-6	-2
pair:sign_memorandum	-6	-2	-3	1	-5	-4	-5	-4	-5	-3
pair:sign_off	-8	-4	-4	-20	-16	-8	28	7	4	-7
pair:sign_on	-12	-3	-3	19		-5	-1	11	-8	9
pair:sign_the	-14	-4	-5	36	5	-5	-14	-4	-5	-4
pair:sign_up	-5	-4	-4	-10	-4	26	11	-3	-6	-3
pair:sign_with	-10	-2	-3	31	3	6	-6	-8	-14	-5
pair:signal_.	-9	-5	-4	-7	-4	-11	-5	11	-8	-4
pair:signature_.	-2	-7	-5	-21	-4	-6	24	-3	-6	-5
pair:signature_be	-12	-6	-5	82	-3	-6	-4	-2	-5	-11
pair:signature_in	-21	-4	-7	76	-4	-24	-6	-2	-4	-3
pair:signature_of	-9	-4	16	21	-4	-5	8	-3	-5	-7
pair:signature_to	-23	-3	-3	57	-3	-7	17	-2	-4	-6
pair:signing_,	33	-5	-2	-17	-3	-9	6	-4	-1	-2
pair:signing_of	-11	-4	-5	59	-5	-8	-3	-8	-7	-4
pair:silicon_valley	-6	18	-10	-3	-5	-5	-4	-4	-6	-5
pair:sim_card	6	-4	-3	-4	-7	-6	-7	-9	54	-3
pair:since_.	-7	-9	-3	-8	-5	26	-4	-5	49	-21
pair:since_1	-8	-5	-2	-4	-7	33	-6	-3	-15	74
pair:since_2011	38	-4	-2	-12	-5	-8	-4	6	-21	-5
pair:since_2014	-17	-10	-3	-11	-7	-6	54	-4	-8	27
pair:since_2015	-8		-3	-6	-6	-29	-5	-4	-6	-4
pair:since_2016	-17	-3	-4	-13	-6	-6	-3	-12	-8	-17
pair:since_2018	-9	-5	-4	-4	-14	-7	-6	-4	-22	-5
pair:since_2019	-20	-7	-4	-6	13	-9	-3	-4	-7	17
pair:since_2020	-9	-4	-3	-9	19	-7	-13	-5	-9	2
pair:since_2021	-11	-8	-7	-13	-10	-6	12	-11	-8	-8
pair:since_2022	-12	-4	-5	-4	-13	-6	-6	7	-4	-10
pair:since_2023	-10	-7	-4	-5	-13	-9	-7	2	-9	-4
pair:since_<a>	-5	-2	-1	-6	-3	-4	-10	-3	1	17
pair:since_<f>	-27		12	-6	-7	-10	-3	-3	23	7
pair:since_<p>	-9	-6	-3	12	9	-5	-5	-3	4	39
pair:since_a	14	-12	-5	-2	-4	-15	-5	-11	-9	-4
pair:since_august	-8	-5	-7	23	-10	-9	-13	-3	-8	-4
pair:since_friday	-14	18	-4	-6	26	57	-9	-3	21	-4
pair:since_january	-16	-3	-4	-4	-12	-5	-5	-4	-5	27
pair:since_june	-12	-7	-5	-7	-3	-6	-6	-9	-6	23
pair:since_last	-15	-4	-4	15		30	-3	-6	-7	-6
pair:since_march	-17	-5	-4	-10	-3	-5	-4	12	-8	42
pair:since_may	-15	-2	-4	-4	-4	87	-14	33	12	-5
pair:since_monday	-33	46	-5	-4	6	72	-7	-4	-7	35
pair:since_september	-12	-5	-2	-5	-2	-6	-2	-4	46	-10
pair:since_sunday	-14	58	-5	-5	-9	87	-9	-5	-6	-5
pair:since_the	-9	23	-7	-6	-3	-4	-5	3	-4	2
pair:since_then	-6	-6	-5	-4	16	-5	-8	-5	21	-3
pair:since_thursday	-12	-6	-3	-4	-3	10	-5	-5	-48	32
pair:since_tuesday	-23	46	-6	-5	-5	33	-9	-5	-9	45
pair:since_wednesday	-22	-4	31	22	-6	19	-11	-4	36	-5
pair:singha_durbar	11	23	-6	-6	-3	30	-5	-2	-4	-4
pair:single_window	-15	-11	-3	-3	-2	30	-7	-9	-4	-8
pair:sit_,	62	-3	-11	-4	-2	-3	-5	-2	-6	-4
pair:sit_<p>	-18	-3	-4	-4	-3	-3	-10	-2	8	-6
pair:sit_across	40	-3	-4	-3	-2	-3	-3	-3	-3	-6
pair:sit_at	-34	-3	-7	-4	-2	-3	-3	-1	-2	-3
pair:sit_down	31	-2	-4	-5	-3	-5	-5	-2	-5	-2
pair:sit_in	-21	-4	6	-3	-3	5	3	-4	-4	-2
pair:sit_on	-40	-4	8	-4	-3	-5	9	-2	-4	7
pair:sit_with	23	-4	-4	-4	-4	-3	-7	-2	-6	-7
pair:site_,	7	23	-2	-13	21	-10	-2	-3	-7	-3
pair:site_.	19	13	-6	-4	-6	13	20	-5	1	-7
pair:site_be	-12	-2	-2	13	-4	-3	-8	-9	-9	-5
pair:site_in	7	-6	-4	-4	-8	-14	-4	4	-5	-4
pair:site_of	-15	-9	-6	-14	-5	-20	-4	-24	4	-5
pair:site_on	-23	9	-5	-4	-4	-20	-9	51	4	-6
pair:sitting_of	16	-6	-5	-4	-4	-8	26	6	-5	-9
pair:six_hour	2	28	-5	-3	-4	-7	-4	-2	-7	-4
pair:six_month	-12	-6	-5	-2	-8	-6	2	-2	-8	2
pair:six_other	26	-6	-5	-5	-4	-5	-4	-4	38	23
pair:six_year	-10	-5	-3	11	23	-6	-5	-4	-11	6
pair:sixth_<c>	7	-7	-31	-4	-5	-4	-4	-6	-3	-5
pair:size_.	21	-10	-3	-38	-5	-5	-4	-5	-11	-11
pair:skill_,	-19	-5	28	-3	-4	-4	-17	-2	-2	-2
pair:slap_<f>	-8	-3	-3	-6	-4	-4	-10	-4	21	-4
pair:slap_a	-4	-2	-3	-6	-7	-2	-6	-12	27	-2
pair:small_,	-9	-4	-3	-4	-15	-6	-4	-13	-7	-4
pair:small_circle	56	-4	-5	-6	-7	-8	-11	-4	-5	-11
pair:small_firm	-9	-6	-3	-4	-9	-8	-6	-5	-4	-5
pair:smart_city	-12	-6	20	-3	-3	-6	-7	-3	-3	-4
pair:so_,	-22	-3	-8	-4	-2	-2	-11	-2	36	-2
pair:so_.	-8	9	-4	-6	-4	-13	-10	-5	-10	15
pair:so_as	-1	-5	-3	-2	-5	-4	-21	-5	-16	-4
pair:so_be	-17	-6	-4	22	-3	-6	-3	-2	-4	-10
pair:so_do	-29	-4	-4	-6	-5	36	-4	-4	-7	-8
pair:so_far	-11	-4		-6	-6	14	-6	7	3	-6
pair:so_for	-6	-4	-2	-48	25	-5	-4	-10	-7	-3
pair:so_in	-17	-4	-3	34	-6	-4	-9	-3	30	-3
pair:so_it	54	-10	28	-7	-3	-5	17	-2	36	-3
pair:so_long	-9	-4	-2	-7	-17	-5	-16	-11	-7	-6
pair:so_many	-15	24	-4	-9	-5	-6	42	-4	-9	-4
pair:so_much	-11	-2	-3	-4	23	-3	-2	-2	5	-5
pair:so_on	-40	-5	-6	7	11	-5	-6	-4	-6	-4
pair:so_say	-22	-5	-3	-13	-4	-9	52	-3	-13	-4
pair:so_that	-3	3	-5	1	6	-7	1	-2	-6	-3
pair:so_the	5	-7	-4	21	-6	9	-11	-3	-7	20
pair:social_medium		-5	-4	-5	-3	-6	23	2	-2	-6
pair:social_network	-5	-2	-3	-1	-3	-8	-3	-2	7	-2
pair:socio-economic_development	-3	-3	-11	-3	-2	-2	-3	-2	-7	-2
pair:software_,	13	-3	-7	-5	19	-6	17	-6	24	-3
pair:software_.	-4	-3	-7	-4	-12	-11	39	-5	-10	-6
pair:software_house	-33	-9	-3	13	-4	-4	-4	-5	43	-7
pair:software_to	-4	-3	-3	31	-6	36	-5	-6	-16	-8
pair:solution_and	-1	-3	-3	-22	-10	-6	-1	-2	-2	-1
pair:solution_to	12	-4	-8	-7	-6	-5	-4	-2	-4	-3
pair:some_of	-11	-8	-3	-9	-4	-5	-5	-2	11	-6
pair:something_else	24	-3	-5	-3	-2	-2	-3	-3	-10	-4
pair:something_that	-8	-24	-4	-3	-4	-3	-8	-4	-14	-4
pair:soon_,	-45	-3	-4	-4	-2	-8	-2	-1	-4	-2
pair:soon_.	11	-6	-4	-5	-4	-4	-7	-5	24	-4
pair:soon_as	-11	-1	-3	-3	-6	-1	11	-10	3	-9
pair:sooner_,	-12	-3	-2	-3	-19	-9	-2	-5	-6	-5
pair:sound_out	18	-20	-4	-4	-10	-6	-4	-4	-6	-4
pair:source_,	-17	-9	-5	-15	-2	-3	-6	-1	-1	-2
pair:source_say	11	-8	-2	-3	-6	-5	-4	-5	-2	-3
pair:south_america	-18	-3	-3	-9	27	-5	-3	-5	-8	-5
pair:south_of	-10	-9	19	8	-8	-18	-3	11	-7	-2
pair:southeast_asia	-4	-6	37	-3	-5	-4	-6	-4	-4	-8
pair:sovereign_cloud	-4	-4	1	3	-5	29	19	-3	-5	-4
pair:sovereign_fund	-7	-2	-5	9	47	-9	-6	-7	-9	-5
pair:space_sector	25	-4	-2	-8	-3	-3	-4	-4	-8	-3
pair:spainsat_ng	-9	-4	-4	-4	-7	55	-4	-3	-5	-5
pair:speak_.	7	-4	-7	-18	-3	-4	-12	-2	-2	-10
pair:speak_about	10	-7	-10	-5	-4	-5	3	-5	-4	-4
pair:speak_afterwards	-38	-3	-4	-5	-4	-6	-2	-2	-4	-5
pair:speak_at	-26	-5	14	-3	-4	5	-3	-3	-3	-4
pair:speak_by	23	-3	-6	-3	-3	-8	-4	-2	-4	-4
pair:speak_for	23	5	-6	-3	-7	-4	-3	-2	-4	-4
pair:speak_highly		-3	-5	-2	-7	-3	-1	-2	-2	-5
pair:speak_in	-13	-5	-11	-4	-3	-4	-4	8	-3	-5
pair:speak_of	-2	4	3	-2	-4	-4	-6	-3	-2	-3
pair:speak_on	-19	-3	66	-3	-4	-6	-7	-2	-8	-3
pair:speak_to	7	-5	7	-3	1	-5	-3	-2	-3	-5
pair:speak_with	13	-3	-5	-3	-3	-6	-2	-3	-7	-4
pair:specialist_in	-6	-6	-3	17	-10	-9	-1	-2	-3	-1
pair:spectrum_,	-19	-2	-10	39	-6	-5	-4	-19	-5	-6
pair:spectrum_auction	-3	-2	-3	-13	-19	-5	-8	13	-11	-3
pair:spectrum_be	-6	-7	-6	-4	-3	-3	-5	-7	-7	-4
pair:spectrum_fee	10	-4	-3	-4	-4	-4	37	-6	-3	-2
pair:spectrum_for	4	-3	-1	-9	-18	-7	-7	34	-7	-2
pair:spectrum_in	-5	-2	-3	-5	-15	-3	-3	32	-9	-5
pair:spectrum_license	-5	-2	-2	-6	-4	-5	-7	30	-7	-7
pair:spectrum_of	-11	-3	-3	-4	-4	-5	-7	17	-13	-6
pair:speech_,	-3	-5	23	-2	-2	-3	1	-2	-4	-4
pair:speech_.	-14	-7	16	-5	-7	-5	24	-2	-5	-13
pair:speech_at	-15	-9	105	-4	-4	-11	-7	-3	-5	-6
pair:speed_of	-4	-4	-4	-3	-3	13	-7	-7	-2	-5
pair:speed_up		-3	-4	-9	-5		-6	-7	-4	-4
pair:spend_$	-8	-7	-3	-6	91	-11	-9	-4	-4	-4
pair:spend_.	12	-7	-3	-3	-13	-6	-9	-4	-5	-4
pair:spend_a	-6	33	-4	-5	-8	-6	-9	-4	-7	-5
pair:spend_an	70	-8	-3	-3	-6	-19	-3	-7	-10	-14
pair:spend_on	-10	-7	-3	-13	58	-8	-10	-5	-6	-3
pair:spend_the	-11	40	-10	-3	-5	-8	-4	-7	-5	-1
pair:spend_two	-25	68	-11	-4	-8	-5	-3	-4	-6	-11
pair:spend_us	-9	-5	-6	-6	48	-13	-5	-2	-5	-7
pair:spending_on	-10	-4	-3	-5		-15	-8	-4	-10	-5
pair:spite_of	-4	-3	-4	-19	-4	-7	10	-2	-6	-3
pair:spokesman_for	-9	-3	-5	21	-10	-5	-12	-4	-11	-5
pair:spokesman_of	-42	-5	-4	18	-4	-6	-4	-4	-5	60
pair:spokesman_say	-9	-4	-2	28	11	-4	-4	-7	-17	-4
pair:spokesman_write	-9	-4	-4	-7	-6	-8	-4	-3	-7	-6
pair:spokesperson_for	-9	-3	-2	-11	-5	-4	-7	-3	-26	-3
pair:spokesperson_say	15	27	-5	-4	-8	-5	-3	-4	-8	-5
pair:spot_,	-18	-6	-4	2	19	-4	-10	-2	-3	-2
pair:spread_over	-2	-3	-2	-6	14	28	-5	-2	-3	-4
pair:spring_,	-9	17	10	17	-4	4	-7	-4	-5	-4
pair:spring_.	-6	-3	-4	-1	-7	-1	4	8	4	-7
pair:square_,	17	-18	-12	-4	-3	-9	-7	-6	-3	-2
pair:square_meter	-11	-3	39	15	21	15	-1	-2	-4	-13
pair:sri_lanka	8	-8	-4	-6	8	-4	36	-4	-3	-3
pair:staff_,	-14	-5	-4	-8	-5	17	-6	-4	-7	-10
pair:staff_.	-16	-4	-4	-7	-11	-9	-13	-5	-19	-10
pair:staff_and	-4	-4	-5	9	-15	-4	-10	-4	-5	-3
pair:staff_in	-18	-6	-3	-5	-5	-9	-11	42	-5	-5
pair:staff_of	-12	-4	-8	-4	2	15	-3	-3	-8	-7
pair:stage_.	-17	14	7	-6	-4	-6	-6	-7	-7	-10
pair:stage_of	-23	-8	34	-3	-3	-14	-20	-2	-2	-7
pair:stake_in	-5	-3	-4	-6	37	-5	-4	-5	-10	-4
pair:stakeholder_.		-2	-2	-6		-3	-1	-1	-9	-1
pair:stand_,	-2	-6	-7	-7	-7	-8	-12	2	-2	-6
pair:stand_.	-1	-15	42	-7	-6	-11	-4	2	52	-3
pair:stand_a	24	-6	-7	-8	28	-6	-2	-5	-1	-3
pair:stand_at	-24	-6	22	16	-7	5	-7	-3	-8	-10
pair:stand_behind	-65	-5	-3	56	-12	-5	-2	-4	-3	-17
pair:stand_by	-6	-4	-5	-6	34	-5	-2	-3	-5	-5
pair:stand_in	-5	-6	-11	-6	-5	-8	13	-7	19	-3
pair:stand_of	-8	-4	36	-6	-6	-6	-5	-3	25	-6
pair:stand_on	2	12	-12	-5	-4	-15	-10	-3	18	-4
pair:stand_ready	-31	-6	-7	-3	-3	-3	-3	-1	-2	-5
pair:stand_still	-17	-14	-7	-5	-4	-10	-4	-4	2	-5
pair:stand_the	-11	-4	-3	-6	2	-4	-2	-2	-4	-7
pair:stand_where	-9	51	-15	-4	-3	-10	-7	-13	-7	-3
pair:standard_.	8	-2	-3	-4	-4	-2	-13	-5	-2	-2
pair:standard_for	20	-8	-3	-8	-3	-8	33	-2	-3	-4
pair:start-up_<f>	9	-17	12	1	15	5	-5	22	-17	-3
pair:start-up_of	-9	-4	-6	-5	-9	-11	-10	30	-5	-6
pair:start-ups_,	-8	-3	-6	-5	11	10	-12	-3	-8	-3
pair:start-ups_.	36	-4	-7	-9	-9	45	15	-3	-4	-6
pair:start-ups_in	-15	27	-7	-3	37	-8	-9	-3	-5	-3
pair:start_,	-12	-4	-3	20	-5	38	-2	-1	-5	-3
pair:start_.	-24	-5	-3	-6	-3	-23	-4	-2	-3	-7
pair:start_in	-14	-10	-6	-5	-6	25	-7	-5	-8	34
pair:start_of	-10	-4	-8	-5	-14	1	14	-3	2	
pair:start_on	-8	-7	-5	-5	34	-8	51	-3	-5	-6
pair:start_production	-5	-9	-5	-5	-11	65	-8	-4	-7	-4
pair:start_the	-5	-6	-3	-6	-15	46	-7	-5	-8	-11
pair:start_up	-6	-6	-5	-11	-15	42	-13	-5	-10	-4
pair:start_with	12	44	-4	-6	-4	-21	-6	-3	-7	-5
pair:state_'s	4	-2	-4	6	-2	-6	-4	-3	-5	5
pair:state_,	-11	-5	-4	-6	-2	-4	-5	2	2	-8
pair:state_.	-16	3	-5	-13	3	-1	-9	12	-7	-4
pair:state_aid	-2	-3	-3	-3	-18	-13	-11	45	-17	-2
pair:state_and	-7	-5	-5	23	-12	-6	26	-2	-4	-2
pair:state_be	-38	-7	30	-6	-3	-5	10	-11	-6	-7
pair:state_have	8	-5	-9	-9	-8	-6	2	-3	7	-6
pair:state_house	40	-8	-6	-3	-4	-5	2	-2	-6	-3
pair:state_in	2	35	-6	25	49	-7	-5	-2	-3	-2
pair:state_news	18	-21	-6	-4	-4	-5	14	-3	-3	-3
pair:state_of	50	16	-3	-5	-4	3	-4	-3	-6	-8
pair:state_support	-7	-4	-4	21	-9	31	-6	-1	-2	-2
pair:state_that	16	-3	-3	-4	-2	-3	6	-7	-4	-5
pair:state_to	-11	40	-4	-4	-4	-20	-7	-3	2	-5
pair:state_visit	-15	59	-5	-6	-3	-5	-5	-2	-4	-4
pair:statement_,	-13	-2	-2	-20	-5	-4	2	-10	-11	-5
pair:statement_.	17	-5	-4		-3	-7	6	3	-7	-5
pair:statement_from	-7	-2	-2	-2	-2	-3	-4	-4	4	-2
pair:statement_of	-6	-5	-2	-6	-4	-7	-8	-7	43	-4
pair:statement_on	-8	-4	-4		16	-14	27	-4	10	-4
pair:statement_say	21	-5	-4	-4	-3	-5	-7	-2	-6	23
pair:statement_that	10	-4	-3	-3	-5	-9	-5	-3	-18	-7
pair:station_,	4	26	-9	-6	-6	-16	-4	-3	-4	-3
pair:station_.	2	3	-5	-12	-5	23	1	-2	-9	-3
pair:station_at	-14	60	-5	-7	-4	32	-6	-4	-6	-5
pair:station_be	-8	-4	-2	-2	4	-6	-4	-10	43	-4
pair:station_in	-3	61	-4	-5	-5	-19	-5	2	-4	-4
pair:station_of	37	-10	-3	-5	-7	-5	-7	-4	-8	-3
pair:stay_.	34	-12	-6	-3	-4	-5	-3	-3	-5	-4
pair:stay_for	8	47	-6	-2	-4	-7	-7	-3	-5	-5
pair:stay_in	13	-2	-4	-3	-4	-7	-4	-3	19	-5
pair:stay_on	11	-15	-4	-3	-3	-7	-5	-3	-6	42
pair:stead_.	-31	-5	-8	-4	-12	-6	-4	-2	-6	34
pair:step_down	-22	-3	-4	-4	-4	-5	-6	-3	-13	86
pair:step_in	-6	-4	-4	-7	28	13	-3	7	-5	29
pair:step_on	-17	-13	-2	-3	-4	-4	15	-1	-6	-10
pair:step_that	-10	-3	-3	-13	-6	50	-5	46	-10	-4
pair:step_up	-12	-7	-6	-3	-8	-19	-2	-2	-4	21
pair:still_being	-16	-4	43	-7	14	-11	-5	-6	-4	-3
pair:still_have	-8	-3	-3	-3	-6	-4	-6	-24	-9	-3
pair:still_in	-10	-3	-2	-6	25	-7	-6	-6	7	-13
pair:still_need	-5	-4	-4	-3	22	-15	-6	-17	-9	-4
pair:still_to	-19	-4	-4	-7	-3	-5	-32	-3	-7	-6
pair:still_wait	-5	-4	-4	49	-9	-4	-8	-3	3	-5
pair:stock_,	6	-8	-4	-4	-7	-5	-3	-22	54	-8
pair:stock_exchange	-15	-7	-4	-8	44	-28	-5	-3	-4	38
pair:stock_of	45	-4	-8	-5	-8	-21	-6	-3	-6	-4
pair:stop_,	27	-22	-3	-3	-3	-5	-2	-5	20	-5
pair:stop_.	-18	32	-4	-10	-3	-10	-4	-3	-31	-3
pair:stop_at	-18	32	-8	-2	-3	-6	-3	-2	-15	-3
pair:stop_in	-20	17	-2	-2	-5	-5	-4	-4	3	-4
pair:stop_of	-10	11	-6	-2	-2	-7	-3	-2	-7	-4
pair:stop_over	16	19	-17	-2	-3	-3	-2	-1	-4	-4
pair:stop_sell	-2	-5	-1	-7	-1	-2	-4	-4	19	-4
pair:store_.	-9	-4	-5	-1	-4	-10	31	-5		-4
pair:strategic_partnership	-9	-3	5	13	-8	-5	-3	-2	-3	-3
pair:strategy_,	40	-2	-4	-4	-5	-4	17	-2	-4	-2
pair:strategy_for	22	-4	-5	-18	-6	-11	48	-3	-5	-5
pair:strategy_of	-9	-4	-7	-5	-6	-7	8	-4	-5	-6
pair:street_,	3	-4	-7	-5	-7	56	-4	-4	-4	-8
pair:street_.	-13	-6	-20	-4	-4	50	-5	-5	-2	-5
pair:strength_of	-5	-3	-5	25	-3	-6	-6	-5	13	-3
pair:strengthen_<c>	-3	-2	-3	14	-5	-2	42	-6	-8	-5
pair:strengthen_the	-12	-4	-5	-5	-3	-5	-16	-2	-6	-3
pair:stress_,	-8	-3	-12	6	-7	39	-3	-3	-2	-3
pair:stress_on	31	-5	-3	-2	-4	-7	-4	-6	-16	-4
pair:stress_that	-13	-4	-7	-1	-4	-6	-7	-11	-8	-5
pair:stress_the	-1	-9	7	-3	29	-3	-3	-1	-9	-6
pair:strike_a	-21	-3	-5	68	-5	-10	-6	-4	-15	-4
pair:strike_from	49	35	-5	-12	-3	-6	-5	-3	-7	-5
pair:strike_out	-12	-3	-4	-6	-3	-4	25	-3	-1	-3
pair:stroke_of	-11	-4	-9	-19	-6	56	-10	-4	17	40
pair:strong_,	31	-4	-4	-15	-3	-3	-2	-2	-5	-4
pair:student_,	-26	-6	-4	-17	-4	-7	-5	-3	-4	-7
pair:student_.	-7	-2	-9	-9	-10		33	-4	-7	-5
pair:student_at	17	-5	-5	-5	-3	-7	-2	-4	19	-22
pair:study_,	-11	-5	-3	-6	-7	-17	-11	-4	-4	-4
pair:study_.	-7	-6	-4	16	-4	-10	-6	-6	-16	-3
pair:study_by	-21	-5	-13	-7	-7	-6	-4	-3	-5	-6
pair:study_of	-5	-4	-3	-3	-3	-4	-4	4	-13	-2
pair:study_on	9	-4	-16	-7	-21	-13	-9	-3	-5	-16
pair:study_tour	-10	75	-3	-3	-4	-7	-4	-2	-5	-6
pair:subject_.	44	-5	20	-7	-4	-5	-12	-3	-5	-7
pair:subject_be	-1	-9	-5	19	-3	17	-6	-3	13	-4
pair:subject_of	23	-4	-6	-3	-3	-3	-4	-3	16	-9
pair:subject_on	52	-5	-3	-4	-5	-23	-5	-19	-8	-5
pair:subject_to	-10	-3	-3	-5	18	-4	-8	22	-12	13
pair:submarine_cable	-1	-5	-4	-4	-5	9	-2	-6	-7	7
pair:subscriber_.	-8	-5	-7	-5	-4	-4	-5	-6	-19	-4
pair:subscriber_in	5	-4	-3	-20	-6	-4	-9	-3	-5	-4
pair:subsea_cable	9	-7	-4	-5	-6	9	11	-3	-4	-4
pair:subsidiary_,	-4	-3	-4	-5	26	-6	-2	-16	29	-3
pair:subsidiary_<f>	-9	-3	-3	-6	31	31	-3	-6	-9	-4
pair:subsidiary_of	-7	-2	-2	14	-26	5	-3	19	32	-3
pair:succeed_<p>	-26	-5	-4	-4	-4	-4	-6	-2	-5	36
pair:success_.	27	6	-3	-3	-3	-4	-3	-1	-7	-7
pair:such_a	-6	-2	-2	-9	-5	-3	-11	-3	-14	-7
pair:such_as	-2	-4	1	-4	-4	-1	-10	-8	-10	-6
pair:such_be	-5	-2	-3	-7	-21	-2	-10	-14	35	-3
pair:sue_<f>	-10	-4	-4	-8	-9	-6	-7	-6	35	-5
pair:suggest_that		-3	-4	-5	-3	-6	-3	-3	-3	-10
pair:suit_against	-14	-2	-3	-3	-8	-5	-3	-5	63	-3
pair:sum_,	-5	-2	-3	-6	36	-8	-4	-12	-38	-3
pair:sum_.	-10	-3	-4	-6	26	-6	-3	-7	-7	-5
pair:sum_be	23	-7	-7	-5	12	-5	-7	-3	16	-6
pair:summer_,	-7	-4	-6	-6	-5	-6	-6	-3	-7	-7
pair:summer_.	-32	-4	-4	-4	11	10	2	-4	-5	29
pair:summit_,	-5	-6	32	-5	-3	-7	-8	-2	-3	-3
pair:summit_.	-4	-11	19	-5	-5	-6	-5	-3	-5	-7
pair:summit_at		-6	76	-3	-3	-18	-8	-5	-4	-7
pair:summit_be	-22	-4	45	-3	-5	16	-3	-3	-4	-5
pair:summit_in	-13	-7	50	-5	-3		-6	-2	-4	-5
pair:summit_on	-17	-6	46	-3	-2	-9	-7	-2	-4	-5
pair:summit_that	-35	-5	-14	-1	-1	-3	-2	-2	-1	-2
pair:summon_<p>	35	-4	-5	-3	-3	-4	-5	-3	20	-9
pair:sunday_,	-1	12	10	-6	-2	20	3	9	-3	5
pair:sunday_.	21	-7	27	-2	-1	23	5	7	-8	5
pair:sunday_and	12	43	-5	-4	-11	26	-11	-4	-9	-7
pair:sunday_evening	-18	-6	-4	-7	-4	-7	-8	-8	27	-4
pair:sunday_for	46	14	23	-6	-4	-7	-6	-3	-4	-8
pair:sunday_in	32	-16	-7	-4	-5	18	-12	30	-6	-4
pair:sunday_night	-9	-5	-5	-4	-3	49	-5	-14	26	27
pair:sunday_to	-16	68	-7	-11	-3	-14	-7	36	-7	-4
pair:sunday_with	50	-6	-4	3	-4	-5	-3	-4	-10	-9
pair:supervisory_board	-20	-2	-3	-11	-5	-4	-2	-3	-3	36
pair:supplier_,	-9	-4	-2	13	-8	6	-4	-8	30	-4
pair:supplier_.	7	-4	-4	5	-4	-9	-8	-3	-8	-7
pair:supplier_of	-6	-3	-6	32	-8	-9	-4	-6	17	-7
pair:supply_.	43	-6	-5	-5	-4	-6	-4	-2	-3	-3
pair:supply_chain	10	-5	2		2	-6	7	-5	-1	-4
pair:supply_of	1	-4	-4	26	-6	-7	-3	-3	-5	-4
pair:supply_the	-9	-6	-4	26	-6	10	-6	-6	-16	-4
pair:support_.	-15	-5	-5	-5	-13	-12	-3	-4	-5	-4
pair:support_<c>	-6	-4	-5	21	-6	-3	-2	-2	-2	-3
pair:support_for	-2	-3	-3	-5	-7	-7	-5	-2	-3	-3
pair:support_in	3	-5	-4	-3	-5	-3	-3	-2	-3	-3
pair:support_of	2	-3	-5	-5	18	-8	-4	5	-16	-3
pair:support_that	-4	-2	-2	-3	-21	-5	-2	-3	-3	-6
pair:support_the	-8	-3	-4	-3	44	-8	-6	-3	-4	-3
pair:suppose_to	-19	-12	-3	-3	-5	-2	-6	-2	-17	-8
pair:sure_that	-3	-4	-3	-4	-2	-6	-4	-8	7	-2
pair:suspect_of	-8	-24	-2	-3	-3	-13	-5	-8	64	-2
pair:suspect_that	-9	-2	-2	-5	-14	-4	-6	-14	-14	-2
pair:suspend_for	-7	-5	-3	-8	-4	-12	23	-14	14	-4
pair:suspend_the	-6	-2	-3	-8	-4	-3	-8	54	25	-4
pair:suspension_of	17	-3	-3	-4	-4	-15	-8	9	34	-4
pair:suspicion_of	-7	-3	-4	-5	-3	-5	-5	-8	26	-3
pair:sustainable_development	-11	-3	-6	-4	-5	-3	-3	-1	-3	-1
pair:suva_.	32	-5	34	-18	24	-6	-15	-3	-3	-3
pair:swear_in	-14	-6	-5	-5	-3	-4	-4	-3	-6	64
pair:switch_off	6	-5	-4	-4	-4	-11	8	-4	16	-4
pair:switch_on	-10	-5	-6	-6	-9	77	-7	-4	-14	-4
pair:switch_to	-12	-4	-4	-11	-7	15	-8	-7	17	-3
pair:sydney_,	-8	-4	-4	-6	-9	-13	-4	-5	-9	32
pair:system_,	16	-4	-4	-3	-5	31	2	-3	-4	-5
pair:system_.	1	-4	-3	10	-7	10	13	-5	-7	-7
pair:system_for	-9	-4	-3	8	-13	65	-5	-8	-10	-6
pair:system_in	-8	-4	-4	-15	27	-6	-7	-3	-7	-5
pair:system_of	-10	-9	-4	-20	-3	13	29	-5	4	-5
pair:system_that	-32	-4	-5	-5	-4	5	-3	-3	-9	-6
pair:são_paulo	-12	21	36	-10	17	20	-4	-4	13	-10
pair:table_,	-47	13	28	28	-2	-3	-5	-2	-6	-3
pair:table_.	14	-5	-10	-5	-3	-3	-8	-2	-4	-4
pair:table_as	-30	-4	-4	-5	-5	-6	-6	-3	-4	-4
pair:table_be	-32	-3	-5	17	-8	-4	-5	-3	-4	-9
pair:table_by	-22	-2	-10	-8	-3	-3	66	-3	-5	-4
pair:table_in	20	-5	-7	-7	-2	-4	3	-5	-4	-4
pair:table_on	59	-5	-5	-5	-3	-5	-11	-3	-5	-5
pair:table_the	-37	-3	25	-4	-3	-4	42	-2	-5	-3
pair:table_with	22	-8	17	-6	-4	-6	-5	-1	-2	-26
pair:taipei_,	34	46	-6	-6	-7	-10	-7	-2	-4	-7
pair:taipei_.	-9	39	-6	-5	-7	8	-6	-3	-4	13
pair:take_<a>	-6	-4	-3	-2	-3	-4	-14	20	-15	-24
pair:take_<f>	-8	-3	-2	-7	-4	-6	-4	-16	57	-6
pair:take_<p>	20	35	8	-3	-4	5	-4	-3	-4	-16
pair:take_a	-11	15	-5	-7	13	-7	-5	17	-7	-7
pair:take_away	18	-2	-3	-4	-5	-4	-3	12	23	-17
pair:take_by	-30	-1	-2	-5	-10	-6	-3	-4	-13	20
pair:take_down	11	-2	-4	-6	-6	-3	47	-19	4	-16
pair:take_effect	-8	-4	-4	33	-4	-10	4	-14	-9	-7
pair:take_her	-18	9	-4	29	-8	-5	-4	-3	-5	-4
pair:take_his	16	-5	-3	-2	-4	-3	-1	-3	-5	15
pair:take_in	-3	-3	-5	-6	-9	-20	-9	-4	-5	-9
pair:take_into	-13	-4	-4	-7	-12	24	10	-6	18	-11
pair:take_it	-10	-3	-4	-9	26	-5	-4	-7	-6	-13
pair:take_its	-5	-12	-9	-3	26	48	-5	-5	-30	-18
pair:take_leave	47	-7	-3	-5	-3	-4	-3	-1	-8	-21
pair:take_note	13	-4	-6	-4	-5	-6	-5	-3	-16	-8
pair:take_off	12	-8	-3	8	-14	38	-6	13	-12	-6
pair:take_office	-21	15	-3	-3	-4	-5	-3	-2	-3	52
pair:take_on	-19	-5	-5	-4	-8	-7	14	23	-4	27
pair:take_out	-4	-5	-3	-3	-5	-6	-5	-4	26	-7
pair:take_over	-21	-4	-4	6	2	-6	-4	6	-6	23
pair:take_part	7	-5	36	3	-5	-4	-4	-3	-5	-11
pair:take_place	21	-5	-1	-2	2	5	-5	-3	-8	-3
pair:take_question	-1	-6	37	-6	-8	-6	-3	-3	-3	-10
pair:take_stock	64	-8	-8	-5	-6	-4	-3	-3	-3	-4
pair:take_the	-6	-5	4	-3	-9	5	-7	-3	-3	18
pair:take_to	7	-5	39	-3	-5	-5	-3	-2	4	-7
pair:take_two	-12	-6	-4	-7	-7	-9	-10	8	11	-13
pair:take_up	11	-4	-2	-5	-1	36	-5	-6	-5	-2
pair:takeover_of	-7	-3	-3	-15	43	-6	-4	25	-3	-4
pair:talent_and	-7	-6	-3	-6	-4	-10	-5	-3	-5	-4
pair:talk_,	13	-4	-6	-4	-4	-3	-5	-4	-4	-3
pair:talk_.	-12	18	-6	33	-5	-6	-4	-2	-4	-3
pair:talk_about	12	-4	-4	-3	-3	-4	-5	-2	2	-4
pair:talk_at	22	-5	12	-3	-2	-5	-2	-2	-4	-8
pair:talk_be	45	-5	-6	-7	-3	-3	-4	-2	-4	-4
pair:talk_by	7	-5	-5	20	-3	-4	-28	-2	-3	-5
pair:talk_for	33	-32	34	-8	-3	-4	-4	-2	-2	-4
pair:talk_in	34	5	-7	-6	-3	-3	-2	-1	-3	-3
pair:talk_of	6	-3	-4	-2	6	-4	-3	-3	-6	-7
pair:talk_on		16	6	-5	-3	-4	-4	-2	-3	-5
pair:talk_over	32	-5	-6	-3	-2	-4	-6	-5	-2	-4
pair:talk_that	-7	-4	23	-3	-4	-3	-2	-1	-3	-2
pair:talk_thru	11	-5	-2	-5	-2	-2	-2	-3	-2	-4
pair:talk_to	-24	5	-6	-4	-12	-3	11	-3	-4	-3
pair:talk_with	-1	-2	4	-3	-1	-4	-3	-3	-3	-5
pair:talks_between	59	-6	-20	-25	-3	-8	-11	-2	-3	-8
pair:talks_with	22	-6	-6	-3	-4	-6	-4	-2	-4	-6
pair:tariff_,	33	-3	-3	-23	-5	-3	-10	-3	-3	-2
pair:tariff_.	34	-7	20	-4	-5	-6	-14	-2	-5	-5
pair:tariff_on	-12	-5	-5	-4	-6	-15	68	-4	-6	-5
pair:tartu_.	-9	25	-4	-8	19	-9	-5	-5	32	-4
pair:tashkent_,	14	5	-4	25	-17	-8	-8	-2	-3	-3
pair:task_,	-26	-2	-1	-4	-9	33	-3	-5	-23	-6
pair:task_force	-21	-4	-3	-5	-4	-8	24	-6	-5	12
pair:tax_.	24	-3	-5	-5	-7	-5	-5	-3	29	-4
pair:tax_break	28	-3	-3	-7	30	-17	32	-4	-5	-8
pair:tax_for	-7	-1	-5	-33	-2	-2	53	-6	-6	-4
pair:tax_holiday	39	-4	-8	-4	22	-4	1	-3	-6	-5
pair:tax_on	-7	-4	12	-6	-6	-6	19		-2	-5
pair:tax_regime	41	-3	-3	-3	-3	-5	-34	-2	-7	-7
pair:taxi_,	36	30	-9	-4	-4	20	-9	-4	-5	-7
pair:taxi_.	-8	-7	-3	16	-3	-16	38	9	-6	-3
pair:tbilisi_on	44	-18	-6	-1	-4	-5	-3	-2	-2	-4
pair:tea_and	1	-4	-7	-2	-2	-2	-5	-2	-9	-2
pair:teach_at	-22	-7	-8	-4	-6	-5	-4	-4	-5	18
pair:teacher_.	18	-3	-6	-4	-5	-11	-3	-2	-4	16
pair:team_,	-1	-6	-3	-5	-7	-3	-2	13	-4	-9
pair:team_.	-22	25	-13	-10	-7	7	-2	-2	-2	35
pair:team_for	-11	-12	-4	-16	-4	-4	-2	-2	-2	-6
pair:team_from	-16	16	23	-11	-4	-7	-1	-2	-3	-3
pair:team_in	-16	-9	-4	-27	19	-4	-2	-2	-3	-3
pair:team_of	31	15	-4	-10	12	-5	-3	-3	-4	-5
pair:team_that	72	-4	-3	-7	-4	-6	-6	-9	-11	-3
pair:team_to	-4	23	10	-8	-4	-6	-4	-2	-3	-3
pair:team_up	-21	-4	-4	63	-9	-8	-4	-3	-4	-3
pair:tech_company	-6	-4	-3	-3	18	-8	-8	-3	-7	-3
pair:tech_firm	4	-6	-21	-3	-4	-4	-9	-2	-6	-9
pair:tech_giant	-3	10	-3	2	-3	-3	-1	-2	5	-1
pair:technical_team	-35	-9	-5	-6	-3	-8	-4	-2	-3	-6
pair:technological_development	20	-5	-3	-4	-3	-2	-5	-1	-2	-2
pair:technologies_,	-16	2	-1	-7	-7	4	41	-7	-3	-4
pair:technology_(	-6	-4	2	-9	-6	-3	19	-2	-4	-5
pair:technology_,	-6	-4	-1	1	-1	-6	-1	-2	-4	-1
pair:technology_.	11	-6	-4	-4	-3	-4	-8	-2	-2	-6
pair:technology_and	20	-4	-4	-7	-2	-4	-7	-2	-4	-4
pair:technology_be	-11	-3	-4	4	-6	-4	-3	-2	-3	-2
pair:technology_company	1	-1	26	-25	-1	-4	-3	-2	-4	-3
pair:technology_firm	-12	-2	-8	14	-9	-5	-2	-3	-4	-7
pair:technology_giant	-1	-3	-2	-8	-7	-8	-10	-5	8	-4
pair:technology_in	-6	-4	2	-7	-6	-4	-4	-2	-5	-4
pair:technology_industry	-6	-3	-4	-5	-7	-9	18	-3	-7	-5
pair:technology_leader	4	-6	-10	-4	-2	-4	-2	-2	-2	-1
pair:technology_park	-4	19	-5	-1	-7	39	-6	-3	-6	-7
pair:technology_sector	8	-4	-7	-3	-4	-5	-7	-2	-3	-2
pair:telecom_firm	-7	-3	-3	-5		-3	-9	-7	12	-5
pair:telecom_infrastructure	-17	-5	-7	-5	-5	-6	-5	-3	-3	-4
pair:telecom_minister	-33	-7	48	-6	-4	-5	-8	-6	-7	-5
pair:telecom_operator	10	-2	-3	-10	-6	-6	54	-4	-9	-2
pair:telecom_regulator	-9	-2	-5	-6	11	-4	-6	5	-9	-7
pair:telecommunication_,	-8	-2	-2	-2	-4	-7	-19	-5	-5	-4
pair:telecommunication_.	-3	-5	-3	-7	-3	-5	-5	-3	-4	-8
pair:telecommunication_and	-16	-2	-3	-7	-14	-4	-4	-1	-1	-3
pair:telecommunications_(	-8	-3	-3	-3	-3	-3	6	13	-3	-9
pair:telecommunications_and	4	-6	17	-3	-2	-2	-5	-2	-3	24
pair:telephone_,	-6	-4	-3	-2	4	10	-5	-5	2	-4
pair:telephone_.	-12	-3	-3	-3	-4	27	-9	-3	-5	14
pair:telephone_call	64	-3	-3	-2	-3	-5	-5	-3	-4	-5
pair:telephone_conversation	61	-6	-4	-4	-4	-6	-5	-3	-3	-5
pair:telephone_number	-13	-3	-5	-6	-2	-6	-7	-3	6	-9
pair:telephone_that	-8	-3	-3	-6	-12	-4	-4	-2	-4	-8
pair:telephone_with	55	-4	-4	-3	-2	-6	-3	-2	-5	-5
pair:television_.	-21	-5	32	-3	-3	-5	-3	-3	16	-5
pair:tell_,	-11	-4	-4	44	-11	-7	-7	-4	-8	-4
pair:tell_.	-6	-3	-4	-10	23	-10	-4	-4	-8	-4
pair:tell_<a>	59	-4	-3	-4	-6	-5	-9	28	-23	-10
pair:tell_<c>	-12	-6	-4	-2	-4	-6	-8	-2	30	-6
pair:tell_<f>	-8	-4	-2	-10	-7	-6	-8	8	44	-3
pair:tell_<p>	16	-3	-3	-3	11	-1	-4	-5	-4	-10
pair:tell_a	-19	22	-9	-4	6	-5	15	3	14	-7
pair:tell_by	16	-4	-4	-6	-7	-8	-6	-7	58	-5
pair:tell_every	-9	-5	24	-5	-6	-5	16	-3	-6	-4
pair:tell_in	-8	-5	-4	-5	-4	-4	-20	-4	8	-3
pair:tell_it	-26	-6	-3	-3	30	-10	-5	-3	-3	-3
pair:tell_journalist	-15	-5	-4	-5	-5	5	-5	-4	-6	-4
pair:tell_me	32	-8	-3	-2	-3	-5	-6	-1	-5	-9
pair:tell_of	11	-4	-2	-4	-2	-4	-4	-8	13	-5
pair:tell_parliament	-45	-3	-4	-5	29	-4	14	-2	-3	-21
pair:tell_reporter	1	-5	-4	-5	1	-1	5	-3	-5	-5
pair:tell_the	-3		10	-1	15	-6		-3	-1	-1
pair:tell_them	4	-7	-4	-4	-5	-6	-5	-3	8	-5
pair:tell_this	-19	7	-4	-4	-4	-6	-8	-3	-6	-5
pair:tell_to	15	-5	14	-4	-11	-6	-7	-4	-2	-11
pair:tell_us	-6	-3	-3	-5	-6	25	-3	-4	-4	-6
pair:ten_day	-16	-3	-4	-3	-2	-10	-9	-3	47	-2
pair:ten_year	-11	-4	-3	17	-6	-10	-1	14	-6	-2
pair:tenant_,	-21	-5	-6	-12	-4	21	-2	-3	-10	-5
pair:tender_,	-10	-5	-5	-5	-3	-17	-11	13	-3	-3
pair:tender_.	26	-5	-2	4	-4	-5	-5	-15	-17	-10
pair:tender_for	6	-2	-4	24		-4	-5	-18	-10	-4
pair:tenth_of	-6	-5	-4	-4	27	-7	-13	-5	-11	-3
pair:tenure_of	-17	-3	-1	-7	-3	-5	-17	-3	-4	40
pair:term_.	-27	-5	-4	5	-4	2	4	5	-8	-22
pair:term_be	-20	-7	-5	-8	-5	-4	-5	-4	-4	40
pair:term_of	-16	-3	-3	-11	-5	-9	-6	-6	-5	27
pair:term_on	-7	-4	-10	50	-5	-8	-12	-3	-3	-6
pair:term_run	-23	-3	-3	-6	-2	-3	-7	-2	-7	31
pair:terminal_.	-7	-3	-4	-6	-12	-8	-6	-40	26	-5
pair:terminal_in	-10	-3	-3	40	16	29	-3	-11	-10	-2
pair:text_message	-5	-3	-3	-9	-9	-4		25	-16	-3
pair:than_$	-14	-4	-6	-3	-8	-7	-2	-3	-4	-3
pair:than_200	-18	-2	-3	-3	-12	-5	-5	-4	-13	-4
pair:than_900	-23	-8	55	-9	-4	-6	-15	-2	-5	-5
pair:than_<f>	-5	-3	-3	-10	-1	-5	-4	-4	-11	20
pair:than_<p>	1	-5	-4	-4	-5	-4	-3	-3	-4	-8
pair:than_a	4	-4	-4	-8	11	-9	-10	17	3	-2
pair:than_any	-6	-4	-6	-9	-4	25	-12	-11	-5	-4
pair:than_half	-6	-3	-3	-16	1	-6	-6	-3	-5	-2
pair:than_in	-3	-4	-2	-6	49	-13	-9	-3	-5	-3
pair:than_once	-8	-3	-3	28	-7	-4	-13	-13	-7	-7
pair:than_one	-7	-3	-2	-4	-4	-5	-12	-3	-11	-3
pair:than_that	-5	-4	-4	-5	-4	-4	-4	-4	-4	-4
pair:than_the	-3	-4	-3	-4	-7	-4	-6	3	2	-5
pair:than_those	-5	-5	-3	-7	-19	-3	-6	-3	-2	-2
pair:than_three	34	-7	-2	-4	-2	-3	-3	-4	-3	-10
pair:than_to	35	-9	-3	-3	-5	-4	-2	-3	-3	14
pair:than_two	1	-3	-2	-4	-13	-6	-2	-5	-7	-3
pair:thank_<f>	-14	-6	-6	-9	-9	-7	-6	-6	-14	-6
pair:thank_<p>	-6	4	-5	12	9	-4	-3	-2	-5	2
pair:thank_the	-32	-6	-5	-6	6	-3	-5	-4	-4	-7
pair:thanks_for	-34	-4	-3	-3	33	-7	-5	-3	-6	-3
pair:thanks_to	-14	-5	-5	-6	3	34	-5	19	-7	-7
pair:that_"	7	51	-5	-5	-3	-8	-6	-2	-10	-3
pair:that_,	-1	-6	-4	1	9	-1	1	-6	13	-5
pair:that_.	-11	9	-4	-5	-5	-9	-13	-4	-7	-4
pair:that_<a>	-10	-4	-2	-3	1	1	7	3	-2	-2
pair:that_<c>	-9	-2	-4	-7	5	-6	-7	-3	-4	-4
pair:that_<f>	-4	-3	-4	-5	-1	1	-4		7	-5
pair:that_<o>	-16	3	12	-4	-10	5	-5	-2	5	-4
pair:that_<p>	-9	4		-3			-1	-2	-3	4
pair:that_a	-10	-4	-4	-3	-5	-3	13	-1	-4	-6
pair:that_ai	-9	-3	22	-4	8	-4	-3	-2	-3	-2
pair:that_all	-3	-4	-7	-5	-12	-5	31	-3	-19	-4
pair:that_an	-3	-1	-4	31	-3	-8	-6	-18	-6	-3
pair:that_appear	7	-4	-6	-5	-3	-8	13	-3	-20	-4
pair:that_at	-33	-3	-6	-10	40	-4	-4	-8	21	-7
pair:that_be		-2	-2	-4	-5	-3	-4	-3	3	2
pair:that_belong	-8	-4	-3	-10	35	-5	-6	-6	4	-6
pair:that_build	37	-6	-3	-12	-9	-12	-2	-3	-2	-4
pair:that_carry	-19	20	-2	-33	-3	-4	-8	-2	-3	6
pair:that_chip	42	-4	31	-2	-14	-4	-4	-3	41	-4
pair:that_come	13	-6	-3	-5	4	-4	-8	-3	-7	-5
pair:that_company	-3	9	-3	-2	-4	-2	-5	-1	-1	-2
pair:that_could	-10	-3	-3	-4	-9	-6	-4	-8	-5	-3
pair:that_datum	-13	-3	-3	-4	-10	-7	24	-1	-6	-2
pair:that_day	9	-9	-4	2	10	-5	-3	-8	35	13
pair:that_digital	-5	-5	-5	-6	-3	-5	45	-2	-9	-4
pair:that_do	-13	-6	-6	-3	-3	-12	-5	-2	-10	-4
pair:that_each	-10	-7	-4	-3	-5	-3	-5	-2	-6	-7
pair:that_every	-8	-5	-4	-7	-4	-10	-21	-6	-4	-4
pair:that_exist	6	-3	-3	-4	-3	-9	7	6	-2	-2
pair:that_expire	-16	-4	-5	-3	-3	-6	-9	-11	27	-5
pair:that_fee	-13	-7	-3	-3	-6	-4	-5	-3	-5	-9
pair:that_from	-9	-6	-9	25	-4	-8	77	-5	-9	-5
pair:that_go		-7	-3	29	9	-3	10	-3	-13	-4
pair:that_half	-9	-7	-10	25	-5	-9	-4	-3	-7	-4
pair:that_have	2	-1	-5	-4	-4	-4	-1	-4	9	-4
pair:that_he	-44	8	17	-4	-5	-6	-5	-3	-5	29
pair:that_in	10	-5	-6	3	-5	6	7	-3	7	-9
pair:that_it	-10	-3	-4	-7	2	-5	1	8	-7	-4
pair:that_its		-2	-3	-9	-12	-7	-4	-4	9	-3
pair:that_keep	-7	-3	-2	1	-5	-6	-3	-2	42	-3
pair:that_let	-4	-2	-2	-3	-4	31		-7	-14	-2
pair:that_make	-11	-5	-4	4	-6	-7	6	5	-6	-5
pair:that_may	-15	-9	-5	-5	-7	-7	-5	19	-11	-5
pair:that_more	-3	-4	-11	-3	23	-6	-6	-2	-4	-2
pair:that_morning	-9	-5	42	-2	-2	-8	-6	-2	-8	-6
pair:that_need	-8	-3	-4	-3	-8	-10	22	-13	19	-3
pair:that_no	2	-5	-3	-4	-5	-4	-7	-3	-2	-9
pair:that_nobody	26	-4	-3	-4	26	-7	-6	-6	-16	-7
pair:that_nothing	35	-4	-3	-3	-5	-4	-4	-3	-7	-10
pair:that_oblige	-11	-3	-3	-3	-2	-8	51	-4	-18	-7
pair:that_occasion		-3	-3	5	-4	-3	-5	-13	-3	-17
pair:that_of	2	-6	10	11	-4	-3	5	-6	-8	-2
pair:that_on	47	-8	-4	22	-4	-6	-12	-2	4	-3
pair:that_one	-9	-5	-4	-9	-9	-11	18	-4	12	-4
pair:that_open	-8	-8	-8	-27	-3	41	-15	-2	-10	-1
pair:that_order	-5	-3	-2	-9	-2	-4	-13	-7	58	-3
pair:that_put	-6	-5	-4	61	-21	-11	-23	-3	-6	-2
pair:that_run	-5	-3	-3	-5	-9	-25	14	-13	48	43
pair:that_same	8	-3	-2	-21	-17	-2	-13	-15	16	-3
pair:that_sell	22	-3	-4	11	-12	-6	-5	14	-7	-5
pair:that_she	-11	17	-4	-11	-4	-6	-13	-4	43	38
pair:that_stand	-18	-3	-5	-9	-5	-4	47	-6	-5	-5
pair:that_such	-14	-3	-4	-3	-2	-8	-10	-3	-8	-4
pair:that_take	-7	16	-9	-3	-4	30	23	-3	-4	-7
pair:that_talk	-3	-10	-4	-3	-3	-3	-3	-2	-5	-13
pair:that_the	-2	-4	-1	-3	-3	-4	-3	-1	-1	-4
pair:that_there	-5	-6	-3	-1	-5	-4	-8	-8	22	-4
pair:that_they	-16	-2	-3	-6	-7	-4	19	9	18	-5
pair:that_this	-12	-5	-6	-25	-4	-6	-6	-3	-4	-5
pair:that_trade	-9	-5	18	-6	-5	-7	-8		-6	-3
pair:that_we	-8	-9	-3	-3	-5	-7	-6	-3	-4	-2
pair:that_what	-7	-2	-3	-3	-4	-5	-9	-15	13	-4
pair:that_will	-13	-8	-6	-7	13	-6	34	-4	-1	-5
pair:that_work	-11	-5	-6	-5	-8	9	-6	-2	-4	-7
pair:that_would	-2	-3	-5	-3	1	-6	14		-6	-3
pair:the_"	-3	8	-3	-14	-5	-3	3	-2	4	-3
pair:the_$	-7	-2	-2	-17	22	-5	-3	29	-12	-4
pair:the_12th	12	-6	27	18	-4	-8	-6	-3	-4	-5
pair:the_14	-8	-3	-3	-5	32	-4	21	-5	19	-32
pair:the_17th	-24	37	-4	-17	-4	-5	38	-4	-8	-9
pair:the_1800	-4	-3	-4	-4	-13	-3	-3	18	-19	-2
pair:the_22nd	35	-6	-4	-3	-3	-4	33	-3	18	-7
pair:the_26	-8	-2	-2	-4	17	-6	8	3	-19	-4
pair:the_3.5	-8	-6	-2	-4	-8	-3	21	13	-8	-2
pair:the_40	-16	-4	-2	-2	1	-6	32	-3	-11	-5
pair:the_4g	-13	-3	-2	-6	11	-17	-3	36	-11	-5
pair:the_4th	37	-4		-2	-3	-2	-7	-3	-5	-7
pair:the_5g	-3	-5	-3	-7	-7	34	31	-8	-3	-2
pair:the_60	-6	-7	-2	-12	28	41	-6	-6	-20	-3
pair:the_700	-4	-4	-3	-6	-11	-4	-7	39	-8	-2
pair:the_900	-6	-5	19	-10	44	-8	-10	14	-32	-4
pair:the_<a>		-1	-1		-1	-3	2	2	5	-4
pair:the_<c>	4	3	-1	1	-1	-2	-1	-1	-3	-4
pair:the_<f>	-2	2	2	-2	6	1	-2	-3	-6	-4
pair:the_<o>	3	-1	7	-1	2	-1	-3	-1	-3	-2
pair:the_<p>	15	1	-2	-2	-2	-3	-4	-2	-2	-1
pair:the_accord	-8	-4	-3	51	3	-11	-12	-5	-5	-2
pair:the_account	-1	-5	-5	-5	-7	-4	-4	-26	38	-5
pair:the_acquisition	5	-2	-3	-4	22	-6	-6	7	-12	-6
pair:the_act	-7	-3	-4	-5	-4	-5	13	-4	-9	-4
pair:the_adoption	-7	-3	-5	-6	-5	7	34	-3	-3	-3
pair:the_advice	-16	20	-3	-3	-8	-3	45	-17	-13	50
pair:the_affair	-21	-4	-5	-5	-3	-3	-5	-2	1	-5
pair:the_africa	-32	-7	40	-6	-10	-12	-2	-5	-4	-2
pair:the_african	-13	-4	-7	-18	-5	-5	-5	-2	-4	-4
pair:the_afternoon	40	1	-5	-3	-4	-7	-2	-3	22	-5
pair:the_age	24	-5	-11	-5	-6	-7	26	-3	-6	15
pair:the_agency	-10	11	-3	7	22	-4	6	-9	-7	-2
pair:the_agenda	-8	-6	11	-5	9	-7	-11	-4	-5	-5
pair:the_agreement	-10	-2	-2	-11	-4	-1	-7	-3	-6	-4
pair:the_ai	-9	-4	16		-3	-3	4	-3	-4	9
pair:the_aim	42	-4	-4	-15	-3	-3	10	-2	-4	-2
pair:the_air	11	-5	-5	-7	-6	19	-4	20	29	-6
pair:the_airport	22	-3	-4	10	-3	-6	-4	-3	-7	-8
pair:the_akorda	32	-7	-3	-3	-5	-5	-3	-3	-3	-6
pair:the_alliance	-7	-6	-3	7	-8	-8	-5	-5	-6	-11
pair:the_amendment	-10	-2	-3	-4	-3	-4	-6	-4	16	-7
pair:the_announcement	-12	-7	-5	-3	19	-5	-4	-2	33	-3
pair:the_annual	20	-9	28	2	-3	-8	-5	-3	-11	-7
pair:the_answer	46	-3	-3	-7	-5	-9	-15	-6	-21	-6
pair:the_antenna	4	40	-4	-3	-3	-9	-4	-16	-20	-4
pair:the_appeal	-13	-3	-3	-5	-5	-5	-5	-6	1	-6
pair:the_application	-11		-3	-4	-5	7	-9	26	5	-5
pair:the_appointment		-5	-5	-5	-5	-5	-9	-6	-8	49
pair:the_approval	-9	-3	-4	-6	8	-5	9	7	-15	10
pair:the_arab	-42	-7	73	-3	-3	-5	-9	-3	-3	-5
pair:the_area	-5	-3	28	-5	-4	-1	-3	-1	-8	-2
pair:the_arrest	26	-5	-4	-4	-2	-3	-8	-1	-10	-5
pair:the_asia	-28	-15	52	-3	-4	-7	-3	-2	-3	-2
pair:the_asia-pacific	-12	-3	4		-4	-17	-3	-5	-4	-1
pair:the_assembly	2	32	-10	-5	9	8	-15	-2	-4	-3
pair:the_association	-15	-5	8	-5	-5	-7	-5	-3	-5	-3
pair:the_atlantic	-7	-8	-2	-3	-5	-5	-11	-5	-5	-2
pair:the_auction	-8	-5	-4	-5	22	-6	-7	38	-15	-5
pair:the_audience	6	-9	-5	-6	-9	-7	-1	-2	-5	-5
pair:the_audit	33	-6	-5	-7	-8	-7	23	-6	-19	-3
pair:the_authorisation	-6	-3	-4	-18	-4	-6	-9	61	-16	-5
pair:the_autonomous	-14	-11	25	-3	-2	-3	-2	-2	-5	-3
pair:the_autumn	-25	-7	-4	-7	-7	40	-8	-5	19	-4
pair:the_award	-28	-2	18	-6	-18	-3	-5	17	17	1
pair:the_baltic	-21	7	40	-3	-3	12	-3	-3	-7	-4
pair:the_ban	1	-3	-3	-4	-5	-5	12	-6	10	-5
pair:the_band	-5	-3	-3	-8	-7	-8	-7	51	-15	-4
pair:the_bank	-10	-6	12	-7	31	-7	2	-5	23	-4
pair:the_banker	27	-4	-2	-3	-9	-6	-3	-10	-7	-6
pair:the_battery	25	-10	-4	-3		-10	-5	-5	17	-4
pair:the_beach	-22	-13	-4	-5	-8	66	-5	-5	-6	-4
pair:the_beginning	1	-6	13	-5	21	-6	4	-4	-6	14
pair:the_bench	-4	-4	-4	-3	-5	-6	-6	-3	-11	18
pair:the_benefit	-5	-3	-9	-13	-4	-2	-4	-2	10	-2
pair:the_berlaymont	39	-3	-5	-4	-5	-3	22	-3	-4	-5
pair:the_best	-6	-3	-6	-4	-4	-8	-5	25	-6	-5
pair:the_bid	-6	-2	-3	-4	19	-2	-3	13	-12	-3
pair:the_bidder	-10	-4	-4	-5	-7	-6	-5	-8	-7	-6
pair:the_big		-3	11	-5	1	-7	-6	-3	-2	-4
pair:the_bill	-8	-5	18	-4	3	-8	-2	-5	-2	-5
pair:the_blessing	-12	16	-3	-6	-10	-7	-3	16	-17	-3
pair:the_block	-8	-9	-8	-6	-6	29	-7	17	-15	-3
pair:the_blocking	-8	-4	-3	-4	-4	-5	-6	-3		-6
pair:the_blue	-15	-4	-6	7	-7	24	-5	-4	-6	26
pair:the_board	-10	-4	-5	-5	1	-5	-5	1	-10	32
pair:the_book	-9	-2	-5	-13	-3	-3	-6	-27	40	-4
pair:the_border	12	-1	-4	-5	-7	-9	-6	4	31	-4
pair:the_bottom	16	-4	-4	-7	-4	-6	-6	-4	-10	-5
pair:the_box	26	-4	-2	-6	-8	-4	-7	-6	26	-7
pair:the_brand	-10	-2	43	-4	52	-8	-5	-13	-10	-6
pair:the_breakfast	-16	-4	-9	-3	-3	-3	-6	-2	-3	-11
pair:the_bridge	-12	-9	-3	32	-5	-6	-9	-2	-9	-8
pair:the_budget	-13	10	-7	-4	6	-7	22	-3	-7	-4
pair:the_building	-22	-5	-7	-5	-10	11	21	17	-5	-4
pair:the_bus	-32	53	-3	-3	-6	-16	-5	-3	-3	-14
pair:the_business	-14	5	-3		12	-5	-5	-6	-8	-3
pair:the_businessman	-5	-3	-4	4	-5	-6	-20	-4	-5	-2
pair:the_buyer	-9	-2	-2	-10	11	-4	14	33	-23	-7
pair:the_cabinet	-13	-4	23	-4	-3	-5	-4	-5	-8	43
pair:the_cable	12	20	8	-6	6	2	-7	-3	-7	-4
pair:the_calendar	70	16	-10	-6	-8	-12	-4	-3	-7	-6
pair:the_call	-30	-11	-3	-4	-3	32	-4	-2	-4	-6
pair:the_camera	-27	-6	-5	-7	-5	-6	-5	-3	-5	23
pair:the_campus	32	-12	-3	-4	-17	-18	-5	-3	-6	-5
pair:the_cap	-16	22	-5	-3	-5	-9	51	-4	-9	-3
pair:the_capital	14	2	7	-2	7	7	-1	-4	-1	-4
pair:the_caribbean	-15	-6	17	-3	2	9	-5	-9	-6	-2
pair:the_case	-1	-4	-6	-5	-4	-7	-7	-3	27	
pair:the_caspian	39	-4	-6	-7	-4	-7	-3	-3	-5	-4
pair:the_center	1	-13	-4	1	-2	-9	-3	-5	3	2
pair:the_central		13	5	-6	-6	-6	3	-3	-6	-14
pair:the_ceremony	-10	4	-8	14	5	-8	-4	-3	-5	-2
pair:the_chain	-4	-3	-2	-7	-17	-6	-3	-5	17	-8
pair:the_chair	-4	-4	10	-4	-3	-5	-5	-2	-5	-3
pair:the_chairman	-9	-2	-2	-7	-2	-3	-16	-3	-22	24
pair:the_chairmanship	26	-6	-7	-19	-5	-8	-4	-3	-5	4
pair:the_chamber	6	-4	-5	-4	-4	-4	22	-7	-7	-9
pair:the_chancellery	38	39	-4	-11	-3	-8	-7	-2	-3	-5
pair:the_channel	6	-4	-19	-9	-4	-11	-7	-3	-4	-3
pair:the_charge	6	-3	-4	-4	-4	-5	-7	-2	33	-11
pair:the_charter	-9	-4	-4	-17	-11	-9	36	69	-11	-8
pair:the_chief	6	7	-5	-5	-3	-6	-3	-3	-4	13
pair:the_chip	-12	8	-4	-7	17	6	-7	11	-9	-4
pair:the_chips	26	-3	24	-8	19	-4	-16	-18	-12	-4
pair:the_choice	-20	-9	25	2	-5	-6	-6	-3	-1	34
pair:the_citizen	-10	31	-3	-2	-4	-4	-6	-3	-6	-2
pair:the_city	19	-16	-5	-4	-4	-4	-4	-2	1	-4
pair:the_civil	-2	-14	-5	-4	-3	-4	-6	-2	-3	-4
pair:the_claim	-9	-3	-3	-5	-9	-5	-5	-4	13	-14
pair:the_class	-8	-3	-3	-6	-9	-14	35	-17	42	-7
pair:the_clause	6	-5	-4	-5	-5	-3	54	-8	-13	-3
pair:the_clean	22	23	-5	-3	-5	6	-2	-2	-5	-7
pair:the_clock	-12	-7	-3	-6	-3	21	-8	-3	35	-7
pair:the_closing	32	-8	41	-5	-12	-6	-3	-3	-6	-5
pair:the_cloud	-6	-3	-5	34	-6	-7	48	-5	-6	-4
pair:the_cluster	7	-4	-4	-9	-18	-8	-1	-3	-5	-4
pair:the_coast	-7	19	-3	10	-9	-20	-5	-4	-8	-3
pair:the_code	-1	-3	-8	-5	-4	-8	34	-6	-19	-6
pair:the_coffee	-6	-3	-3	-3	-4	-5	-5	14	-5	-4
pair:the_cold	-29	12	-5	-3	-4	-6	-2	-2	-4	-7
pair:the_collaboration	-6	-2	-2	31	-12	-3	-5	-2	-4	-13
pair:the_coming	2	-4	-5	-4	-4	-9	-9	-2	-5	-12
pair:the_commercial	-7	-3	-4	-3	-3	4	-8	-5	10	-4
pair:the_commission	19	-4	-3	-9	-6	-8	-8	22		-3
pair:the_commissioner	40	-3	-3	-7	-2	-4	3	-4	-5	-6
pair:the_committee	-1	-4	-4	-3	-10	-3	-8	-3	26	-17
pair:the_communication	-12	-4	-2	-4	-7	-3	-4	-2	-3	52
pair:the_communications	-11	-2	-2	-3	-2	-4	-6	20	-8	-3
pair:the_communiqué	-26	-5	30	-10	16	-7	-6	-3	-6	-7
pair:the_company	6	2	-5		16	6	-5	-6	-7	13
pair:the_complaint	20	-3	-3	-4	-4	-7	-5	-3	14	-12
pair:the_concession	-8	-3	-3	23	-6	-6	-6	31	-12	-7
pair:the_conclusion	-10	-4	-4	-4	-4	-3	-4	-4	-5	-3
pair:the_condition	2	8	-3	-4	-7	-3	-3	-4	-6	-2
pair:the_conference	-17	-7	66	-5	-5	-9	-5	-3	-7	-9
pair:the_confidence	-5	-3	-5	-3	-4	-2	-9	-3	-7	-5
pair:the_congress	15	-4	17	1	-5	-8	-4	13	-6	-5
pair:the_consent	-4	-2	-2	6	-7	-5	-3	32		-4
pair:the_construction	-20	-7	-6	-2	-4	-8	-3	-3	-4	-5
pair:the_consumer	-5	-6	-5	-3	-2	-10	-7	-4	48	-3
pair:the_continent	-10	-10	6	-5	2	-6	-2	-2	-6	-3
pair:the_contract	-8	-4	-4	34	-6	-5	-6	-12	1	-5
pair:the_control	-5	38	-5	-3	-2	27	-10	-2	-3	-6
pair:the_conversation	36	7	-6	-5	-3	-5	-3	-4	-3	-4
pair:the_cooperation	-27	-4	-2	14	-3	-3	-2	-2	-4	-3
pair:the_coral	-10	-3	-4	-6	-5	-21	-2	-4	-3	36
pair:the_core	-22	-4	-2	2	-9	-4	-3	-3	-8	-4
pair:the_corridor	5	-9	-4	-6	-6	-8	-7	-3	-6	-6
pair:the_cost	-15	-3	-3	-7	21	-7	8	-18	-7	-5
pair:the_counter	-13	-3	-3	-4	-3	-3	-5	27	-8	-5
pair:the_country	8	6	-3	-6	-6	-7	3	2	-4	-2
pair:the_county	-13	-4	-5	-5	42	-7	-7	17	-13	-4
pair:the_courier	11	-4	-3	-3	-3	-4	-4	-3	-5	-5
pair:the_course	9	-10	-5	-6	2	3	-9	-7	-3	-4
pair:the_court	4	-3	-3	-6	-4	-7	-5	-4	1	-5
pair:the_creation	6	-4	-5	-6	-5	-9	-5	-2	-4	-4
pair:the_crypto	-3	-2	22	-3	-1	-8	-24	31	7	-11
pair:the_curtain	-16	-8	37	-5	-10	60	-4	-4	-15	-9
pair:the_custom	19	-3	-4	-9	-4	29	-19	-6	-6	-2
pair:the_customer	-4	-7	-11	-4	-9	-7	-4	-5	-9	-5
pair:the_cyber	-11	26	24	-5	45	8	16	-7	4	-10
pair:the_cybercrime	4	-3	-4	-8	-5	-4	60	-4	-8	-3
pair:the_cybersecurity	39	-4	-7	-4	-3	-8	29	-2	-7	15
pair:the_daily	-25	-4	-3	-25	-4	-6	-4	-3	12	-7
pair:the_damage	3	-4	-5	-6	-9	-6	-11	-3	-9	-4
pair:the_danube	-20	2	-8	-6	-4	30	-6	-3	-5	-5
pair:the_dark	16	-6	-7	-4	-5	-4	-8	-3	-8	-7
pair:the_data	-17	-3	-7	-3	-3	23	23	-3	-14	-4
pair:the_date	-11	17	-5	26	-11	17	-5	-3	-3	-3
pair:the_datum	8	10	-5	1	-6	5	1	1	-1	-3
pair:the_day	32	9	-4	-2	-4	2		-6	2	5
pair:the_deal	-10	-3	-4	35	-4	-7	-8	15	-6	-5
pair:the_debt	-3	-3	-4	-4	25	-5	-3	45	-15	-7
pair:the_decision	1	-2	-4	-4		-1	-4	-5	12	-6
pair:the_declaration	-4	-4	-4	62	-2	-13	-9	-2	-4	-6
pair:the_decree	-12	5	-3	-11	-3	-4	-16	-4	2	-8
pair:the_delay	-12	-4	-7	-4	-2	-5	-16	-14	33	-6
pair:the_delegate	-11	-6	-14	-5	-5	-2	10	-4	-7	-2
pair:the_delegation	27	-8	-7			-6	-3	-2	-4	-7
pair:the_department	33	-5	-4	-4	-3	-5	-5	-2	-8	21
pair:the_deputy	-21	-6	-6	-6	-4	-34	35	-3	-7	-6
pair:the_design	-28	-2	-4	12	-8	-12	-3	-3	-6	40
pair:the_desk	44	-7	-10	-7	-3	18	-5	-5	3	-11
pair:the_destination	-3	21	-2	-3	-3	-3	-10	-5	42	-3
pair:the_detail	1	-5	-3	-2	-3	-7	-2	-13	-4	-10
pair:the_development	14	-4	-7		-4	-7	-6	-3	-3	-4
pair:the_dialog	1	-6	-23	1	-3	-6	-3	-2	-4	-3
pair:the_diary	14	29	3	-5	-4	-4	-3	-2	-5	-13
pair:the_difference	-15	-5	-3	-4	-2	-6	-6	-2	-7	-12
pair:the_digital	-3	-4	11	4	-5		4	-2	-2	-2
pair:the_dinner	51	-4	-5	-6	-4	-7	-3	-3	-6	13
pair:the_directive	-11	-5	-4	-4	-3	-5	56	-2	-6	-6
pair:the_director	-24	-5	-5	-5	-4	-7	-4	-4	-20	-6
pair:the_discussion	22	-5	-7	-15	-3	-5	4	-3	-4	-12
pair:the_dispute	26	-3	-3	-5	-4	-5	-9	-6	-15	-4
pair:the_disputed	45	-15	-6	-3	-3	-4	-7	-3	-19	-6
pair:the_district	-15	-10	-6	4	-5	-16	-8	-2	-4	-2
pair:the_document	-13	-7	1	42	-5	-5	-9	-3	-7	-4
pair:the_dog	22	-5	-5	-4	-4	-5	-3	-2	-5	-6
pair:the_domain	-10	-3	-5	15	-3	-3	-6	-6	12	-5
pair:the_door	30	-6	-7	3	-3	-2	-5	3	-3	9
pair:the_draft	1	-3	-5	-4	-4	-4	38	-6	-9	-7
pair:the_driver	-16	-5	-4	-4	-10	-6	-5	-3	-9	-9
pair:the_drone	18	-9	-5	-5	-9	28	-9	50	-8	-4
pair:the_dublin	5	-6	36	-6	-2	-8	-3	-7	6	-9
pair:the_duty	2	-5	-3	-7	-3	13	28	-4	-13	-9
pair:the_ear	50	-5	-6	-4	-5	-5	-4	-3	-7	-9
pair:the_early	-31	8	-7	-3	-4	20	-8	-3	-5	-8
pair:the_eastern	-8	2	-5	-4	-9	28	-3	-4	-5	-4
pair:the_economic	-1	-4	10	-17	12	-5	-3	-2	-8	-4
pair:the_economy	-14	-5	-4	-4	-6	-4	-4	-3	-3	-3
pair:the_edge	30	-23	-8	-4	-5	-6	-2	-3	-5	-4
pair:the_effect	-15	-10	17	-4	-3	-6	-18	-3	-4	-4
pair:the_effort	15	1	-3	-4	-2	-11	8	-5	-3	-10
pair:the_election	-31	-4	-3	-3	35	-8	32	-3	-8	-4
pair:the_electricity	-9	-4	-4	-4	-5	-8	-14	27	-8	-4
pair:the_electronic	-10	-3	-3	-2	-5	10	29	-2	-1	-6
pair:the_embassy	14	-22	-6	-10	-4	-7	-9	-3	-4	-3
pair:the_emergency		22	-4	-5	-5	40	-8	-4	-7	-6
pair:the_empty	-25	-6	-5	5	-3	-7	-5	-5	2	-3
pair:the_encounter	21	-5	-5	-4	-3	-11	-5	-4	-9	-5
pair:the_end	-5	2	-5	1	1	3	4	-5	-3	8
pair:the_enforcement	-9	-2	-2	-4	-6	-3	-6	-4	38	-3
pair:the_entire	-7	-4	-4	-5	-15	-6	-4	-7	-11	17
pair:the_entity	-5	-5	-3	-6	-5	-9	-9	-12	40	-3
pair:the_envelope	-6	-3	-4	-4	-7	-14	-8	42	-36	-2
pair:the_european	-7	-3	-3	-9	16	16	-15	-6	10	-5
pair:the_eve	27	-8	-18	-4	-3	21	5	17	-8	-8
pair:the_evening	16	-9	23	-4	-3	-5	-4	-6	-1	-4
pair:the_event	-10	-4	32	-2	-6	6	-3	-3	-6	-3
pair:the_exchange	-28	8	-4	12	-7	3	-4	-3	-4	17
pair:the_excise	-7	-4	-10	-2	-9	-6	52	-2	-10	-5
pair:the_executive	-35	-3	44	-3	-11	-4	1	-3	-4	-6
pair:the_exhibition	12	-3	43	-5	-5	-10	-3	-3	-6	-5
pair:the_expansion	16	-2	-4	-6	3	-4	-3	-2	-4	-3
pair:the_export	-4	-3	-3	-7	-4	-8	35	11	18	-3
pair:the_extension	-5	-5	-5	-4	73	-8	-3	-4	-6	-4
pair:the_eye	-16	-4	-3	40	-7	34	-5	-4	-5	-4
pair:the_fact	-13	36	-3	-14	-4	-4	-5	-4	-4	-11
pair:the_factory		-18	-5	-7	12	31	-3	4	-7	-4
pair:the_fair	-11	-5	15	18	-12	-1	-5	-4	-10	-4
pair:the_family	-25	-3	-3	-3	18	-4	-4	7	-8	17
pair:the_federal	11	-4	-4	-5	-4	-6	42	-3	14	-5
pair:the_fee	-6	-4	-4	-4	-7	-6	-8	-6	-13	-4
pair:the_ferry	-12	-10	-4	-3	-7	34	-6	-5	-9	-10
pair:the_fiber	-11	29	-5	11	-5	-1	-6	-3	-8	-13
pair:the_field	-6	-2	-5	-1	-4	-6	-4	-2	2	-3
pair:the_fifth	-10	-10	31	-4	-4	-7	-4	-2	-4	-5
pair:the_figure	20	-5	-6	-5	-8	-5	-3	-3	-9	-7
pair:the_file	-10	-3	-4	-5	-11	-7	-9	-8	4	-27
pair:the_final	-8	-3	-3	-3	8	-9	22	-7	13	-4
pair:the_finance	-17	-6	-6	-3	4	-5	22	-3	-5	23
pair:the_financial	-10	-4	-3	-5	-3	-6	3	-17	28	-2
pair:the_fine	-6	-3	-7	-4	-4	-3	-11	-3	23	-10
pair:the_fintech	31	-6	41	-3	-4	-5	-21	-4	-6	-11
pair:the_firm	17	-4	-4	-9	12	6	-6	4	18	12
pair:the_first	-2	1	-4		-1	29	-2	7	-6	-1
pair:the_five	-13	-7	-6	-4	-4	-10	-13	20	29	-4
pair:the_flight	-4	-6	-3	6	-3	-4	-3	-5	-5	-3
pair:the_flood	-17	40	38	-9	-2	-10	-9	-2	13	-3
pair:the_floor	7	-6	42	-4	-8	-8	-2	-1	8	2
pair:the_following	21	-3	-6	-4	17	-6	-3	-3	-6	-2
pair:the_foot	-20	-6	-5	-4	4	39	-2	-3	-6	-8
pair:the_foreign	-7	7	-4	6	1	-5	-3	20	5	-5
pair:the_foremost	31	-3	-3	-2	-4	-4	-3	-1	-5	-5
pair:the_former	-19	-4	-5	47	6		-4	-3	25	-10
pair:the_forum	-14	-7	23	-8	-4	-7	-5	1	-6	-4
pair:the_foundation	-14	-5	-5	7	16	55	-10	-4	-7	-6
pair:the_founder	-12	-4	-6	21	16	25	-4	-4	5	-7
pair:the_four	17	-4	-5	10	-6	-5	-9	14	-8	25
pair:the_fourth	17	-6	-4	-5	6	12	9	-11	4	15
pair:the_framework	-4	-5	14	-1	-7	-4		-3	-9	-2
pair:the_free	-16	-5	-3	-4	-3	-13	-5	-7	50	-2
pair:the_frequency	-8	-3	-3	24	-8	-10	2	66	-11	-3
pair:the_fringe	-6	-8	-19	25	-4	-4	-4	-3	-3	-2
pair:the_front	-29	-4	-8	-5	-7	-4	-3	-2	-3	-11
pair:the_full	-15	-8	-3	-3	-3	-5	-4	-4	-6	20
pair:the_fund	4	-4	-4	-3	-6	15	-4	-2	-5	-3
pair:the_future	1	-4	15	-6	11	-4	-3	-2	-3	-6
pair:the_g20	-18	-20	55	-5	33	-5	-5	-2	-3	-9
pair:the_game	-22	-3	-4	-23	-3	-5	-4	22	-6	-7
pair:the_gas	-15	-3	-3	-7	20	-12	39	-7	-6	-5
pair:the_gate	-13	14	-8	-4	-5	58	-7	-3	-4	-5
pair:the_gateway	-22	-3	-7	5	-4	-4	-10	28	-3	-3
pair:the_gathering	-48	-3	49	-3	-5	-3	-3	-2	-5	-11
pair:the_gdpr	-2	-2	-2	-3	-1	-1	-17	-3	14	-1
pair:the_general	-10	-2	14	-3	-2	-2	-11	-7	18	-4
pair:the_global	29	-7	19	3	-4	-6	-4	-2	8	-4
pair:the_globe	-8	-4	-4	-3	-2	-12	-6	-2	-8	-3
pair:the_go-ahead	-4	-2	-2	-7	-23	-11	-4	52	-26	-1
pair:the_good	-3	1	-4	-5	-8	-8	-5	-3	-4	-6
pair:the_government	6	-2	-4	-1	-4	-2	14	1	-5	12
pair:the_governor	16	32	-3	-3	-4	24	-5	-3	-4	-10
pair:the_grand	8	-5	40	4	2	-5	-14	-7	-6	-3
pair:the_grant	-1	-7	-6	-4	5	-5	-22	-4	-4	-7
pair:the_great	28	-10	-4	-3	-12	-3	-4	-4	-4	-3
pair:the_green	-10	15	-3	-7	-6	-12	-6	87	-18	-3
pair:the_grid	-9	-7	-4	-6	-7	57	-15	27	-11	-4
pair:the_ground	-19	12	-3	-5	1	7	-5	-4	-10	-5
pair:the_group	15	-6	12	-4	-4	-6	-4	-4	-4	5
pair:the_growth	17	-9	-6	-6	-4	-3	-3	-2	-2	-3
pair:the_guest		-3		-4	-4	-6	-3	-2	-4	
pair:the_gulf	14	43	1	-4	-5	12	-6	5	-4	-5
pair:the_hague	33	30	-6	-4	-3	-7	-11	-4	-5	-5
pair:the_hall	10	-5	20	-5	17	-7	-5	-3	-7	-10
pair:the_hand	-16	-6		25	17	-15	5	7	-10	6
pair:the_handover	6	36	19	-6	34	-7	-3	-3	-7	-9
pair:the_harbor	2	-8	-4	-4	-6	-7	-6	36	-12	-4
pair:the_harvest	-7	-3	17	-12	27	-8	-7	-3	-6	-5
pair:the_hatchet	3	-4	-5	-6	-6	-6	-11	-3	22	-5
pair:the_head	-3	6	11	-3	-4	-2	1	-3	-6	8
pair:the_headquarters	23	-15	-4	-3	-8	-8	-3	-2	-6	-4
pair:the_hearing	-33	-6	17	22	-3	-4	-5	-7	-9	-6
pair:the_heart	10	-9	-9	-9	-8	-11	-1	-2	-1	-4
pair:the_helm	-16	-5	-3	-7	-4	-6	-3	-2	-6	47
pair:the_help	-16	-4	19	-7	-5	-2	-5	-7	4	-6
pair:the_high	14	-6	15	-6	-5	-8	-6	-4	21	-4
pair:the_hill	5	-6	-3	-3	-14	-6	-4	-3	-6	-9
pair:the_history	-10	9	-2	-2	7	-5	-2	-3	-4	-1
pair:the_holiday	-9	-3	-3	-5	-7	-7	-7	-10	24	-4
pair:the_home	8	-6	-4	-5	-5	-6	-6	-4	14	-6
pair:the_honor	60	-21	-2	-5	-2	-4	-7	-3	-6	-6
pair:the_honorable	38	-3	-3		-3	-5	-3	-2	-8	-4
pair:the_hope	-6	-5	-4	-3	-4	-7	-16	-2	-3	-3
pair:the_host	-20	-4	-8	8	-1	-4	7	1	-4	-3
pair:the_hour	-6	26	-3	-8	-5	-7	-11	-4	-6	-7
pair:the_house	10	-4	-5	-3	-5	-5	27	3	14	8
pair:the_hub	-9	-6	-4	-6	-10	-16	-7	-3	-5	-4
pair:the_hurricane	4	27	-4	-5	-5	-12	-6	-2	-2	-4
pair:the_ict	-14	-4	-5	6	2	-4	-4	-6	-5	9
pair:the_idea	-16	-4	-5	-5	-7	18	-13	-6	-8	-5
pair:the_impact	2	-4	-4	-3	-5	-2	-5	-1	-2	-3
pair:the_implementation	-1	-2	-2	-2	-4	-4	-10	-1	-4	-3
pair:the_import	-5	-4	-3	-3	-3	-13	42	-5	28	-4
pair:the_importance	-10	-5	-4	-5	33	-6	-4	-10	-6	-2
pair:the_inaugural	-22	-4	59	-5	-8	21	-7	-2	-4	-3
pair:the_inauguration	9	-9	-8	-8	-8	70	-3	-2	-4	-4
pair:the_incentive	17	-5	-10	-2	-7	-4	-4	-4	-2	-2
pair:the_industrial	-4	-4	-2	-4	14	-4	-3	18	-16	-10
pair:the_industry	-13	-5	-3	-4	-4	5	-7	-4	3	-9
pair:the_information	-8	-3	10	1	-3	-4	7	-3	-3	-6
pair:the_infrastructure	16	-4	-2	-1	-6	-6	-7	-8	-3	-3
pair:the_initiative	-4	-3	-4	-7	20	17	-5	-2	-3	-3
pair:the_inquiry	-9	-3	-5	-6	-6	-9	-6	-5	65	-6
pair:the_inspector	-3	-3	-2	-5	-9	-10	-4	28	28	-5
pair:the_institute	14	-6	-7	-8	-10	-9	-5	-3	-6	-5
pair:the_integration	-6	-4	-5	-6	-5	-7	-28	-3	-5	-2
pair:the_interest	-14	-4	-8	-5	-5	-6	29	-3	-16	-6
pair:the_interlocutor	49	-8	-5	-8	-3	-24	-3	-2	-4	-3
pair:the_international	-7	-7	32	-3	-4	-18	-4	-3	-6	-9
pair:the_internet	-8	-5	1	-1	-6	-2	16	-3	-3	-7
pair:the_investigation	-3	-2	-8	-3	-4	-2	-3	-2	40	-2
pair:the_investment	14	-3	15	-11	11	-3	-7	21	-16	-3
pair:the_invitation	-8	52	9	-4	-4	-4	-3	-3	-6	-7
pair:the_iphone	-1	-1	-1	39	-12		-3	8	26	-3
pair:the_island	-9	17	-5	9	-3	6	-6	5	-5	-4
pair:the_issue	39	-2	-4	-4	-6	-4	-15	-4	-3	-3
pair:the_it	5	3	26	15	-8	-9	-3	-5	-5	-5
pair:the_job	-23	-9	-6	-5	-6	-3	-2	-3	-9	26
pair:the_joint	4	-3	-13	-5	-15	-16	-5	11	-3	-6
pair:the_journey	8	22	-3	-4	-4	-9	-11	-3	-4	-3
pair:the_key	-9	-5	-6	-6	-4	-7	-4	-2	-10	-3
pair:the_keynote	-9	-4	46	-6	-5	-6	-5	-3	-4	-4
pair:the_kigali	-47	-9	42	-9	-3	32	-6	-1	-8	-2
pair:the_kind	-5	-3	-4	-2	14	-3	-11	25	-8	-2
pair:the_kingdom		-7	-13	-22	-3	-7	-9	-2	-5	-11
pair:the_knot	-41	-4	-4	28	-10	-8	-3	-6	-13	-6
pair:the_land	21	-6	-4	-7	-16	-8	-4	-14	19	-4
pair:the_landing	-13	34	-4	-4	-5	18	-6	-4	-4	-4
pair:the_large	-3	-6	-1	-2	5	-1	-6	3		-2
pair:the_last	2	4	-2	5	-1	6	7	5	-6	-6
pair:the_late	-28	-5	-3	-6	20	30	-6	27	12	26
pair:the_latin	25	12	37	-5	-2	-5	-5	-2	-7	-5
pair:the_latter		-3	-4	37	3	-6	-6	-5	-6	-7
pair:the_launch	-11	-6	-3	-5		16	-2	-4	-7	1
pair:the_law		-4	-3	-5	-3	-4	-8	1	-10	-2
pair:the_lawyer	3	-5	-2	2	-7	-4	-5	25	-14	-9
pair:the_leader	25	25	-21	-3	-3	-3	-3	-2	16	-7
pair:the_leadership	-20	-4	-9	-3	-5	-3	-3	-2	-8	-4
pair:the_leak	-17	-4	-3	-7	-3	-3	-24	-8	61	21
pair:the_lease	-7	-5	-4	42	-7	-6	-10	-3	42	-17
pair:the_ledger	5	-4	-4	-4	-10	-9	-8	-6	23	-10
pair:the_legal	-15	-4	-3	8	-4	-23	3	-2	-6	16
pair:the_legislation	-11	-2	-3	-3	-2	-2	-7	-2	-8	-5
pair:the_lender	-10	-4	-4	-7	20	-7	-4	18	-13	-4
pair:the_length	-2	-1	-5	-17	-2	-2	-16	-9	7	
pair:the_letter	8	-5	-4	14	5	-6	5	-4	-5	-7
pair:the_levy	24	-3	-4	-2	-3	-5	-10	-3	-9	-12
pair:the_license	2	-3	-2	-1	-5	-3	-6	23	-12	-4
pair:the_light	-18	-17	28	-4	14	5	20	-5	-5	-7
pair:the_line	-8	-8	-4	-9	-3	5	-3	-3		-6
pair:the_list	-21		-4	-6	-4	-6	-5	21	8	1
pair:the_loan	-7	-8	-9	60	-10	-9	-10	-2	-2	-4
pair:the_lobby	5	-4	-31	-4	-4	-7	-5	-2	19	-11
pair:the_local	-8	9	-4	-8	-7	-8	-4	4	7	-3
pair:the_location	-27	-9	-6	-4	-5	-11	-4	-5	25	-8
pair:the_log	18	-6	-5	-9	-4	-8	-6	-3	-4	-15
pair:the_long	28	-9	15	-6	-8	-6	-6	11	-8	-4
pair:the_lot	-16	-3	-4	-9	-7	-5	-4	2	50	49
pair:the_low	-22	-4	-3	-5	-4	-6	6	-9	-4	-9
pair:the_machine	-8	-7	-5	-4	-5	5	6	-3	-9	-7
pair:the_main	-9	7	-6	-5	3	-10	-4	-2	-5	-5
pair:the_major	-26	-3	29	-3	-16	-7	-6	-5	15	-4
pair:the_maker	-14	-3	-5	-5	-7	30	-5	-3	-7	-4
pair:the_man	-21	-3	-5	-5	-5	-4	-4	-10	33	-13
pair:the_management	32	-6	-10	-5	-8	-6	-5	-6	-6	24
pair:the_mandate	-13	-5	6	10	-4	-7	11	-9	-14	18
pair:the_map	-11	-3	-5	-4	-4	-6	-6	-3	-6	-7
pair:the_margin	39	-5	-14	1	-4	-4	-4	-3	-6	-5
pair:the_market	-9	-3	-3			5	-6	4	-9	-5
pair:the_mast	-10	9	-3	-7	11	18	-16	8	-8	-5
pair:the_matter	8	-5	1	-5	-6	-5	-7		12	-8
pair:the_mayor	-7	-4	-7	39	-7		-6	-5	-17	-6
pair:the_meantime	17	-4	-4	14	-16	-8	-7	-5	-6	-8
pair:the_measure	6	-3	-3	-9	-3	-4	13	-9	-29	-5
pair:the_medium	-16	-3	21	-1	-4	-4	-6	23	-27	-7
pair:the_meeting	20	-5	-7	-3	-3	-6	-4	-4	-5	-5
pair:the_member	7	-5	-3	-5	-8	-6	-8	-2	-4	-5
pair:the_memorandum	-9	1	-4	31	4	-6	-7	-5	-9	-4
pair:the_merger	-10	-2	-2	-6	-11	-4	-9	39	-16	-4
pair:the_middle	-20	-3	-4	8	-4	2	14	-3	-5	-4
pair:the_military	12	-4	-7	-5	28	9	-8	-3	-8	-4
pair:the_mine	-7	43	-13	31	-8	-14	41	-3	-11	-4
pair:the_minister	-4	17	12	4	-5	-4		1	-6	-11
pair:the_ministry	44	-5	-4		3	-5	-1	-3	-7	1
pair:the_mission	39	-28	-7	-6	-3	-8	-2	-2	-4	-2
pair:the_mobile	-12	-4	-8	23	-8	4	-3	15	-5	-11
pair:the_model	-11	-3	-6	11	-6	-9	-4	-4	-9	-5
pair:the_money	-2	4	-5	-1	2	-9	-5	-5	3	-1
pair:the_month	21	18	4	-2	-5	-9	-5	-3	-9	14
pair:the_mood	-10	-2	-2	-3	-1	-3	-3	-2	-6	-8
pair:the_more	9	-4	-4	-4	7	-11	-6	-2	-4	-5
pair:the_morning	32	4	-7	4	-1	-8	7	-3	-1	-5
pair:the_most	-9	-8		-4	-6	-10	-1	4	1	-3
pair:the_motto	-8	-4	29	-6	-4	-7	-3	-3	-5	-4
pair:the_mou	7	-7	-4	31	-7	-3	-3	-4	-3	-4
pair:the_mountain	14	-5	-4	-6	-4	-5	-5	-3	-6	-6
pair:the_move	-8	-3	-4	-6	-4	-9	9	-4	-6	-15
pair:the_municipality	-9	-5	-5	-6	-24	-5	-5	30	-5	-2
pair:the_mutual	-34	-3	-5	15	-1	-4	-5	-3	-2	-2
pair:the_name	-15	-4	-5	-5	-4	-8	-8	-8	23	-2
pair:the_nang	-12	14	-9	-3	-5	24	3	-3	6	-6
pair:the_nation	6	-7	-3	-11	-6	-9	-6	-2	25	-5
pair:the_national	-2	-1		1	4	4	26	-4	2	-4
pair:the_near	16	14	-20	-3	-3	-7	-5	-1	-4	-3
pair:the_need	-4	-4	5	-4	-3	-5	-6	-3	5	-5
pair:the_negotiation	-28	-26	-4	3	-3	-3	-6	-3	-4	-4
pair:the_network	16	-8	-3	2	-1	10	-4	-3	-5	1
pair:the_new	-3	8	-1		-1	14		-4	-9	14
pair:the_newcomer	3	-3	-5	-9	-3	-4	-4	-6	-6	17
pair:the_news	-16	4	-5	-4	-5	-7	-4	-4	-2	-6
pair:the_newspaper	-15	-8	-4	-11	-4	-8	-4	-3	-8	-5
pair:the_next	17	-7	24	17	-6	-6	-5	-4	-6	-7
pair:the_night	28	11	-5	-4	-5	25	-19	-3	-6	-7
pair:the_ninth	28	-13	-21	-8	-8	-8	-3	-5	48	-3
pair:the_nod	-28	-3	-4	-6	-12	-5	21	-2	-6	-6
pair:the_nomination	-36	-5	-2	-3	-4	-3	-6	-9	-4	64
pair:the_nordic	-8	19	15	-3	16	28	-5	-5	-5	-6
pair:the_north	-11	-9	7	-6	18	5	-4	-3	-8	-5
pair:the_number	-9	-4	-4		-6	-9	23	-6	-10	-4
pair:the_nurse	-31	45	-8	-7	-4	-8	-4	-3	-4	-8
pair:the_oath	-29	-4	-9	-4	-5	20	-5	-3	-4	54
pair:the_occasion	-19	3	8	5	7	-4	-4	-2	-3	
pair:the_offer	-9	-2	-2	-7	-6	-8	-2	-5	39	-6
pair:the_office	9	-7	-4	-4	-4	-7	-3	-3	19	-12
pair:the_official	3	-4	11	7	12	-8	-10	-4	-2	-4
pair:the_old	-6	-11	-5		-3	-2	-12	-2	-5	-3
pair:the_one	-9	10	-4	-6	-4	-8	18	-13	1	-2
pair:the_online	-9	-3	-3	-6	-5	-15	37	-4	-4	38
pair:the_only		-6	8	-5	-5	-5	-5	10	-7	-1
pair:the_opening	-19	-5	64	-10	-5	28	-5	-3	-1	-6
pair:the_operating	-3	-1	-1	-4	-2	-8	-7	-21	-5	-4
pair:the_operation	-16	28	-3	22	-4	-25	-7	28	-4	-3
pair:the_operator	3	-6	-5	-7	7		5	-6	-6	-5
pair:the_opinion	-11	-5	-5	-4	-4	-4	-5	-3	-5	-11
pair:the_opportunity	-5	-9	29	-5	-4	-3	-2	-1	-2	-15
pair:the_opposition	-23	-12	-4	-5	-5	21	-2	4	-8	-7
pair:the_order	2	-2	-3	25	-4	-5	-14	-6	-7	-4
pair:the_ordinance	-8	-6	-5	-4	-4	-20	14	-17	-6	-4
pair:the_other	4	1	-6	-2	-4	-7	-1	-6	-4	-9
pair:the_others	-6	-5	-4	-6	-5	-8	-9	-4	-4	-4
pair:the_outage	36	3	-5	-4	-5	-9	-8	-6	7	-7
pair:the_outcome	-4	-3	-4	13	-6	-6	4	7	-10	-9
pair:the_outskirt	-14	-4	-11	-7	12	29	-3	-3	-7	-4
pair:the_owner	-9	-3	-4	-4	30	-7	-5	-4	-8	-10
pair:the_pace	19	44	-6	-3	-4	-7	-3	-3	-4	-9
pair:the_pacific	1	-15	33	-5	-4	-10	28	-2	-8	-7
pair:the_pact	-25	-3	-3	36	-3	-4	-4	-3	-4	-3
pair:the_palace	17	-8	14	-5	-4	-6	-3	4	-5	-9
pair:the_palácio	31	31	-5	-3	42	-6	-2	-3	-3	-3
pair:the_pandemic	-7	-6	-5	-16	-4	-10	9	-3	-6	-6
pair:the_panel	-15	-4		-4	-3	-5	-4	-3	-6	-9
pair:the_paper	-15	-3	-5	26	-1	-7	-17	8	-9	-6
pair:the_parent	2	-3	-3	15	-8	-6	-5	-7	7	-3
pair:the_park	5	-1	-6	-9	-5	5	-5	-2	38	-4
pair:the_part	16	-4	-7	-4	-4	-5	-5	-5	4	-12
pair:the_participation	-11	-4	39	-16	-10	4	-3	-3	-5	-5
pair:the_partnership	-8	-5	-5	-3	-4	-5	-4	-3	-4	-3
pair:the_party	11	-6	-7	25	-3	-8	-10	-2		-5
pair:the_past	5	1	1	-6	-7	-7	-4	-3	-7	-6
pair:the_path	-26	-5	-3	-4	-6	-4	-6	4	-7	-5
pair:the_patronage	-12	-8	36	-5	-5	15	-7	-3	-6	-6
pair:the_pavilion	-27	-4	-14	-3	-3	-4	-2	-2	-4	-10
pair:the_payment	32	-5	-3	1	-4	-7	26	-12	10	-7
pair:the_peace	6	-4	-6	1	-6	-5	-4	-3	-4	-6
pair:the_pen	-22	-3	-5	32	-7	-7	3	-3	16	-18
pair:the_penalty	-6	-2	-3	-7	-5	-5	-9	-4	2	-3
pair:the_pension	-20	-3	-3	-5	-12	-6	40	-4	68	-8
pair:the_people	6	-6	-5	-4	-7	-5	-4	-2	-4	-5
pair:the_permit	-7	-2	-3	-4	-9	-4	-6	13	-13	-2
pair:the_person	27	-3	-5	-5	-4	-5	-3	-4	-6	43
pair:the_personal	-5	-3	-4	-6	-4	-10	10	-4	-6	-4
pair:the_phone	6	-3	-6	-7	-5	4	6	-3	-5	-6
pair:the_picture	-10	-6	-3	-4	-22	38	-5	-4	-6	-3
pair:the_pilot	21	-5	-3	-8	56	-26	-7	-4	-10	-2
pair:the_place	-28	-3	-3	-4	-6	-10	-5	-3	-9	29
pair:the_plan	4	-5	-7	-4	2	-9	-4	-3	-3	-11
pair:the_planalto	6	-5	-2	-3	-2	-6	22	-1	-5	-3
pair:the_plant	-4	17	-4	-5	24	3	-4		-9	-4
pair:the_platform	-14	-4	-13	-6	-3	22	-6	-3	11	-7
pair:the_pledge	20	-3	-3	-3	-7	-6	-5	-2	-4	-5
pair:the_plenary	-16	-6	19	-4	-3	-6	30	-3	-4	-4
pair:the_plug	-10	-3	-2	-5	-8	5	-3	-4	50	-5
pair:the_podium	-25	-6	89	-4	-4	-7	-8	-2	-4	-7
pair:the_point	-11	-11	-18	19	-3	-6	-5	-2	-4	-2
pair:the_police	-10	-3	-2	-10	9	-4	-5	-11	13	-2
pair:the_population	-6	-3	-2	-12	-6	-12	-5	7	-4	-3
pair:the_port	7	-10	-6	-8	-4	11	-7	-3	3	-4
pair:the_portfolio	8	-10	-11	-3	-4	-3	-3	-1	-4	3
pair:the_position	-17	-4	-3	-3	-4	1	-12	-1	-6	20
pair:the_post	-7	1	-4	-6	3	-5	-8	-2	-7	23
pair:the_power	-8	-6	-5	-7	-6	-11	-8	13	-14	-5
pair:the_practice	-11	-3	-4	-8	-9	-5	-6	-5	-2	-16
pair:the_presence	-13	-3	-1	20	-4	18	-4	-2	-5	-8
pair:the_presidency	3	-3	26	-11	-5	-5	18	-3	-6	34
pair:the_president	13	-5	9	-4	-5	-3	5	-4	-1	7
pair:the_presidential	20	-4	-4	-5	-5	3	-3	-2	-4	1
pair:the_press	-34	-5	-4	-4	19	-8		-3	1	-6
pair:the_previous	13	-7	-5	-4	-4	-4	-4	-3	-4	22
pair:the_price	-3	-4	-4	-6	3	-6	-4		-1	-6
pair:the_prime	18	23	-3	16	22	-9	-7	-2	-3	11
pair:the_privacy	-5	-2	-3	-7	-2	-3	11	-3		-3
pair:the_private	1	-5	-4	-6	-4	-3	-4	-3	-2	10
pair:the_probe	-5	-3	-5	-7	-5	-7	-7	-8	-1	-5
pair:the_proceeds	-5	-9	-3	-5	26	-6	-8	-29	-17	-3
pair:the_program	17	13	-3	-8	-6	2	5	-4	-8	-4
pair:the_progress	12	22	-4	-5		-8	-3	-3	-3	-3
pair:the_project	3	4	-4	-7	3	-6	-5	-4	-5	-5
pair:the_promise	-17	-12	-4	-13	-8	61	-10	-5	50	-3
pair:the_proposal	-9	-4	-3	-4	-3	-4	15	-15	-16	-4
pair:the_prospect	-17	-3	-4	-6	-2	-4	-5	-2	-3	-5
pair:the_protection	-6	-3	-3	6	-3	12	12	-3	-6	-4
pair:the_protocol	18	-4	-4	3	-3	-6	31	-5	-3	-8
pair:the_province	26	-4	-4	-6	12		-5	14	-10	-5
pair:the_provincial	18	-4	-4	-7	26	-4	8	-3	-14	-10
pair:the_provision	8	22	-6	-6	-7	-5	-2	3	-3	-3
pair:the_public	-14	-6	-4	-9	-4	16	3	-3	23	-8
pair:the_purchase	5	-3	-4	14	18	-7	-4	5	-2	-3
pair:the_purpose	54	-5	-4	2	-6	-6	-5	-2	-16	-8
pair:the_qr	-4	-4	-3	-17	-3	55	24	-7	-9	-1
pair:the_quality	21	-6	-4	-6	-4	-6	-5	-2	-6	-4
pair:the_quarrel	-8	-5	2	-8	-4	-5	-7	-4	-8	-7
pair:the_quarter	-10	-3	-5	-22	-25	-12	-5	-5	-7	-5
pair:the_question	-1	-6		-5	-7	-7	-5	-5	-7	-9
pair:the_queue	-18	-5	-7	-5	-4	-9	-3	-5	37	-18
pair:the_railway	-6	-6	-8	19	-5	-6	-12	-3	18	-5
pair:the_rain	25	11	-4	-4	-4	37	-7	-7	-5	-5
pair:the_reading	18	-7	-4	-3	29	-6	-4	-3	-3	-4
pair:the_reason	-9	-4	-6	-6	-7	-4	-14	21	-8	27
pair:the_reception	10	-5	-7	-4	-4	-4	-3	-2	-4	-6
pair:the_record	20	-6	-3	-4	-5	-3	9	-3	14	-7
pair:the_reform	-13	16	-27	-7	-2	-4	-2	-1	-23	-14
pair:the_region	-5	2	7	-9	1	-4	5	-1	-8	-4
pair:the_regional	-10	-6	36	-5	-6	-6	-6	32	-3	-4
pair:the_register	-10	-3	-2	-9	-5	-8	-10	31	-5	-5
pair:the_regulation	-5	-3	-3	-12	-4	-4	40	-6	-15	-3
pair:the_regulator	4	-3	3	-4	3	-8	14	3	20	3
pair:the_regulatory	-5	-4	-6	-9	-4	-3	15	-5	-2	-2
pair:the_relationship	-12	-9	-6	-4	-2	-4	-3	-2	-3	-5
pair:the_release	13	-3	-2	-3	-5	-9	-2	-2	-9	-6
pair:the_remark	9	-2	21	-6	-4	-7	-4	-2	-6	-8
pair:the_renewal	-10	-3	-2	-3	-12	-8	-6	61	-18	-6
pair:the_repair	43	-8	-3	-6	-2	-8	-5	-6	-32	-8
pair:the_report	-25	-3	-4	-4	-5	-7	-8	-5	-9	-6
pair:the_request	3	-4	-3	-5	-6	-4	-4	-7	19	18
pair:the_research	-12	-3	-9	14	-6	36	-3	-3	-6	-4
pair:the_reserve	-9	-3	-2	-3	-11	-5	-6	7	-4	-5
pair:the_resignation	-23	-4	-7	-4	-5	-6	-8	-3	-6	57
pair:the_rest	11	8	-5	-4	-7	-7	-6	4	-31	7
pair:the_result	-16	2	-4	8	-6	-15	-9	-3	-5	-6
pair:the_ribbon	-18	-6	9	-5	-7	41	-5	-3	-6	-4
pair:the_right	-11	-5		-8	-5	-5	4	18	-4	-5
pair:the_risk	-10	-2	-2	-3	-6	-3	-4	-3	-8	-10
pair:the_river	-21	31	-4	-6	-4	-5	34	-3	-5	-3
pair:the_road	-12	47	-11	-8	-6	19	-8	3	-4	-4
pair:the_roadmap	32	-4	-3	-12	-4	-6	16	-4	-7	-10
pair:the_roam	36	-7	-16	21	-3	-7	-7	-3	-3	-3
pair:the_rocket	-13	-11	-5	-5	-4	84	-8	-4	-5	-6
pair:the_role	-14	-4	-2	-5	-4	-3	-3	-2	-4	-19
pair:the_rollout	25	-5	-5	-5	-3	4	-6	-3	-6	-5
pair:the_roof	2	-5	8	-6	5	-10	-5	13	43	-7
pair:the_room	-38	-6	-5	-5	-6	-6	-4	-5	5	-9
pair:the_round	-3	35	-5	-7	-6	-7	-7	-3	-6	-7
pair:the_rule	-10	-3	-5	-4	-3	-9	12	-2	-6	4
pair:the_ruling	-10	-4	-4	-4	-3	-5	-15	-4	10	-5
pair:the_running	-17	-6	-4	11	-12	-8	-3	-2	-5	19
pair:the_rural	73	-7	-7	-6	-5	-10	-5	-3	-3	-4
pair:the_sake	-2	-3	-11	10	-3	-2	-4	-1	14	-2
pair:the_sale	-7	-3	-4	-6	15	-6	4	47	-7	-5
pair:the_salt	-12	35	-7	-5	-6	-8	-6	-3	-6	-4
pair:the_same	11	-3	-4	1	2		-1	2	10	1
pair:the_sanction	-5	-2	-3	-9	-4	-4	-6	-5	-16	-5
pair:the_sandbox	8	-4	-3	-9	-5	-13	-6	48	-11	-7
pair:the_satellite	-11	4	-4	18	-8	-7	1	3	5	-6
pair:the_scene	35	-6	-8	28	-4	-6	-4	-4	-9	-6
pair:the_scheme	-12	-3	-4	-10	-10	-12	71	-12	-19	-5
pair:the_school	-16	1	-9	-5	17	-11	9	-3	-7	-6
pair:the_sea	-8	39	-4	-5	-3	-18	-5	-4	-3	-7
pair:the_seal	-13	-5	-4	-23	-3	-8	37	-4	23	48
pair:the_search	-5	-2	-3	-4	-22	-7	-5	-5	-15	-19
pair:the_seat	2	-4	-6	-3	-14	-2	-4	-2	-10	-20
pair:the_second		2		6	4	7	4	2		-6
pair:the_secretariat	33	-4	-2	-5	-3	-4	-4	-7	-3	-8
pair:the_sector	-23	-5	10	-4	-5	-8	3	-3	-5	-6
pair:the_security		-4	-4	-31	-4	12	13	-9	-3	-5
pair:the_semiconductor	-5	11	31	-3	-6	-6	-5	-3	-3	-3
pair:the_seminar	-23	-18	49	-3	-3	-16	-4	-2	-6	-15
pair:the_senator	-36	-12	-4	-9	-3	-5	-6	-3	-4	-6
pair:the_server	9	3	-6	34	-7	-5	-7	-1	-15	-6
pair:the_service	-6		-4	2	8	28	-15	2	6	-4
pair:the_servicing	4	-8	-6	-5	-5	-4	-5	-31	41	-2
pair:the_session	3	23	15	20	-3	-4	-4	-2	2	-9
pair:the_seven	-8	-4	-5	-11	18	-6	-9	-5	-8	-11
pair:the_seventh	-6	-28	7	-5	-3	-3	-4	24	-5	-35
pair:the_share	-8	-3	-3	-4	-13	-19	-4	-5	70	30
pair:the_sharing	-9	-4	-7	-2	-9	-10	-6	-2	-21	-2
pair:the_shelf	-10	-10	-3	-6	-12	38	-10	-3	12	-3
pair:the_shop	-15	-5	-4	-4	-6	-9	-5	-4	20	29
pair:the_short	-24	15	-4	-5	20	-5	-9	-5	-6	-8
pair:the_show	-16	-7	37	-5	-2	-7	-3	-2	-4	-3
pair:the_side	48	-3	-3	10	-8	-9	-4	-3	-7	-4
pair:the_sideline	-10	-5	-18	2	6	9	5	6	-4	-4
pair:the_signal	-22	-2	-1	-6	-11	-4	-5	-12	-12	-6
pair:the_signature	-11	-5	9	68	-4	-5	5	-3	-5	-9
pair:the_signing	-4	-6	-5	43	-5	-7	-2	-5	-5	-4
pair:the_single	-3	18	-8	40	-5	-4	-4	-2	-3	-3
pair:the_site	9	13	-5	-8	-11	-13	-7	5	7	-8
pair:the_situation	5	-7	-5	-5	-7	-6	-4	-4	-4	-3
pair:the_six	6	-4	-5	-4	-4	17	-9	-3	23	8
pair:the_sixth	7	-7	27	-8	-5	-14	-4	26	-10	-6
pair:the_sky	-8	-5	-8	-4	-9	-21	-9	-3	-8	-4
pair:the_small	-20	-2	11	-9	-8	-8	23	8	-1	6
pair:the_smart	-13	-3	47	-5	-8	36	-5	-3	-4	-5
pair:the_social	-8	-11	-3	5	-4	-4	-27	-3	-13	-3
pair:the_software	-30	-2	-4	43	30	-5	-8	-5	-25	-3
pair:the_solar	40	-4	-3	-3	-9	50	-9	-10	26	-4
pair:the_source	-9	-4	-3	-3	-8	-5	-9	-6	-2	-24
pair:the_south	-5	-5	9		-6	-6	-8	3	-12	-4
pair:the_southern	-8	-7	-10	44	-9	-12	-5	-3	-5	-3
pair:the_sovereign	-8	-3	-5	-5	34	24	-11	-5	-15	-7
pair:the_space	8	-5	-9	-3	-4	-7	8	-4	-4	-3
pair:the_speaker	-18	-7	47	-5	-4	-3	21	-4	-5	-6
pair:the_special	11	-8	-4	-6	-3	-3	-4	5	-6	-2
pair:the_spectrum	2	-4	-3	-5	-3	-5	-5	11	-9	-4
pair:the_speech		-6	34	-5	-5	-6	-5	-3	-6	-9
pair:the_speed	-16	-4	-3	-3	-3	15	-6	-2	4	-5
pair:the_spokesperson	16	-3	-2	-3	-8	-4	-4	-4	-10	-6
pair:the_spot	-22	-4	-3	23	14	-4	-8	-3	-4	-5
pair:the_spring	-7	-8	-4	-1	-7	24	17	15	-9	-4
pair:the_stablecoin	-7	-3	8	-4	-17	19	-5	-3	-5	-3
pair:the_staff	-7	16	-3	-10	-8	-5	-6	-4	29	-5
pair:the_stage	-29	-6	57	-4	2	-12	-10	-2	-5	13
pair:the_stair	17	-9	-5	-4	-4	-4	-4	-2	-4	-6
pair:the_stand	18	-4	21	-5	-5	-6	-11	-3	-9	-10
pair:the_start	-16	-3	-8	-5	-13	1	10	-3	1	-1
pair:the_state	13		-4		-4	-4	-2	-3	5	1
pair:the_statement	-20	-4	-3	-17	-3	-6	17	-4	-9	-6
pair:the_station	-15	25	-3	-7	-4	24	-11	-12	-9	-6
pair:the_step	14	-5	-4	-3	-3	-4	-8	-2	-7	-13
pair:the_stock	-11	-6	-5	-7	46	-37	-6	-2	-6	-4
pair:the_storm	-5	21	-4	-5	-5	-8	-3	-3	-5	-6
pair:the_strategic	-12	-7	-4	3	-6	-3	-8	-2	-6	-4
pair:the_strategy	-24	-4	-4	-5	-5	-7	-40	-4	-4	19
pair:the_street	-12	-4	-4	-3	-4	-15	-7	-5	10	-3
pair:the_strength	-5	-3	-5	25	-3	-6	-6	-5	13	-3
pair:the_study	-10	-4	-3	-6	-8	-14	-7	-4	-4	-11
pair:the_subject	13	-6	5	5	-3	5	-6	-3	3	-7
pair:the_submarine	-11	-4	-2	-7	-11	-7	-4	-3	-2	-4
pair:the_suit	-5	-6	-9	-4	-7	-5	-6	-3	38	-8
pair:the_sum	8	-6	-11	-5	28	-8	-7	-5	7	-7
pair:the_summer	-20	-4	-4	-5	14	4	15	12	-6	18
pair:the_summit	-26	2	23	-1	-4		-4	-3	-4	-5
pair:the_supercomputer	-12	33	-4	8	-7	22	-8	-3	-6	-7
pair:the_supervisory	-20	-2	-3	-11	-5	-4	-2	-3	-3	36
pair:the_supply	-14	-5	-3	24	13	-9	19	-3	-6	-4
pair:the_support	-5	-2	-3	-3	-6	-5	-3	-2	-11	-5
pair:the_suspension	8	-3	-3	-10	-4	-10	-7	52	17	-4
pair:the_switch	-7	-3	-4	30	46	31	-7	-4	-17	-5
pair:the_symposium	-16	-6	105	-6	-4	-7	-6	-3	-6	-6
pair:the_system	-16	-4	-3	21	-3	35	-4	-3	-17	-12
pair:the_table	-3	-4	-6	5	-2	-4	-8	-3	-5	-7
pair:the_takeover	-7	-3	-3	-4	16	-4	-4	42	-10	-4
pair:the_talk	-12	3	-5	14	2	-4	-6	-2	-4	-6
pair:the_talking	20	-4	-4	-15	-5	-7	-4	-4	5	-5
pair:the_tariff	8	-4	-5	-6	-8	-6	37	-4	-9	-8
pair:the_task	-33	-3	-4	-4	-5	-4	-9	-2	-4	40
pair:the_tax	28	3	-4	-5	-3	9	1	-5	-7	-5
pair:the_team	21	-5	-2	-10	-8	-6	-2	-2	-3	-34
pair:the_tech	-13	-4	41	-3	-10	-3	-7	-3	5	-7
pair:the_technical	-3	-5	-27	-8	-9	99	-5	-4	-6	-4
pair:the_technological	-52	63	-2	-2	-2	-3	-3	-2	-3	-4
pair:the_technology	-15	21	-5	-4	2	8	-5	-2	-6	-5
pair:the_telecom	-17	-7	17	-4	-5	-8	25	-4	-4	-6
pair:the_telecommunication	-2	-7	-3	-3	-3	-4	-6	-7	-9	-7
pair:the_telecommunications	-25	-2	-1	-1	-2	-3	-7	-2	-20	-9
pair:the_telephone	35	-5	-3	-3	5	8	-8	-5	-1	-4
pair:the_tender	-10	-3	-4	33	-2	-5	-6	-24	-1	-4
pair:the_tenth	-31	-8	56	-4	-3	-10	-5	-2	-3	-5
pair:the_term	-2	-3	-4	-16	-5	-6	-5	-2	-5	-3
pair:the_terminal	-8	-4	-3	-4	47	-5	-4	-3	-16	-7
pair:the_text	-19	-5	-2	32	-3	-7	37	-5	-4	-11
pair:the_theme	-10	-5	56	-7	-3	-9	-5	-2	-5	-3
pair:the_thing	27	18	-4	-4	-4	-7	-5	-4	-4	-8
pair:the_third	4	-3	-5	2	-2	13	-2	3	-5	15
pair:the_three	-9	7		-3	-8	-8	-6	-5	9	-4
pair:the_three-day	14	2	54	-5	-3	-11	-5	-3	-3	-3
pair:the_time	-15	-5	-4	-5	-5		-3	-6	-7	3
pair:the_timing	-17	-13	-4	-7	-5	-6	-5	-3	-7	-9
pair:the_tool	-17	-3	-3	-3	-12	-5	-5	-3	-4	-3
pair:the_top	-36	13		-3	-5	-6	-3	-3	-4	15
pair:the_toronto	-10	-5	-2	35	-5	-5	-1	-1	43	-12
pair:the_tour	30	-22	-4	1	-3	7	-4	-3	-5	-5
pair:the_tower	8	-6	-6	5	-8	9	-7	-4	-8	-4
pair:the_town	21	-5	-4	8	-3	-4	-7	8	-23	-3
pair:the_trade	-3	1	31	-5	-4	-11	8	-3	-3	12
pair:the_traffic	-11	-4	-3	22	-9	4	-4	-4	-7	-6
pair:the_training	14	-5	-5	6	-4	11	-3	-2	-5	-4
pair:the_transaction	22	-5	-4	-4	67	-4	-7	-8	-10	-5
pair:the_transfer	27	-4	-7	-7	-10	-4	-4	16	14	-6
pair:the_transport	-12	-4	-7	19	-4	-8	42	29	-11	-5
pair:the_treasury	-7	-5	-4	-4	25	-3	44	-21	20	-3
pair:the_trip	-19	42	-7	2	-4	1	-5	-3	-6	-6
pair:the_trump	-12	-2	-2	-3	-2	-2	-16	-2	19	-6
pair:the_trust	-18	16	-9	-3	-8	-7	-3	-3	-4	-4
pair:the_tune	-8	-3	-4	-6	68	-5	-4	-6	16	-7
pair:the_turn	52	-6	-5	14	-5	-9	-4	-5	-6	-6
pair:the_two	5	-3	-3	19	-2	-4	-4	-3	-5	-5
pair:the_undersea	-10	-6	-4	33	-6	-8	-2	-2	-2	-2
pair:the_understanding	16	-3	-4	-8	-4	-5	-7	41	-5	-3
pair:the_union	-10	20	-5	-4	-5	-11	4	20	-5	-10
pair:the_unit	-9	-3	-3	-19	29	-5	-8	-4	-16	-6
pair:the_united	-9	-1	-6	-5	-13	13	-5	-13	29	-6
pair:the_universal	-10	-4	-2	-10	-13	32	-9	26	-11	-7
pair:the_university	-26	-6	-8	-6	32	-10	-3	-4	-5	-22
pair:the_upshot	39	17	-3	-10	-3	-4	-3	-6	13	-2
pair:the_us	1	-19	-2	38	14	-6	-2	-20	-3	-4
pair:the_use	-11	-4	-4	9	-5	2	17	-3	-4	-5
pair:the_value	-7	-6	-2	-4	-19	-5	-6	-3	-5	-3
pair:the_venture	-20	-4	-6	-28	10	-4	-3	-3	-3	-22
pair:the_venue	54	-9		-7	-3	-9	-7	-3	-4	-3
pair:the_very	7	-1	4	-7	-5	-6	-2	8	4	-4
pair:the_veto	-11	-4	-4	-4	-3	-3	80	-6	-7	-10
pair:the_view	-10	-3	-3	-4	-14	-4	-8	-4		3
pair:the_village	-3	39	-5	-4	-7	-15	-6	-3	-4	-3
pair:the_visit	-11	15	-8	16	-2	-5	-4	-1	-3	-4
pair:the_visiting	7	-10	-5	-4	-6	-7	-3	-5	-12	-5
pair:the_visitor	24		-5	-6	8	-7	-4	-3	-4	-5
pair:the_vote	-15	12	-4	-4	-4	-7	29	-5	-5	5
pair:the_wallet	12	-7	-3	-6	-5	14	13	-3	-4	-4
pair:the_warehouse	-11	-3	-4	-21	-6	-8	-5	-14	55	-11
pair:the_waste	-6	-10	-4	35	-3	-9	-7	-3	-5	-4
pair:the_water	-19	-5	-4	-5	34	-9	-7	-3	-5	-6
pair:the_way	2		2	-1	-4	-6	1	-5	2	8
pair:the_weather	-5	-4	-13	-3	-4	-1	-3	12	17	-4
pair:the_website	-14	-8	-4	-6	-7	11	-5	-15	18	-5
pair:the_week	23	11	-12	-6	-5	-2	9	3	-7	2
pair:the_weekend	-6	38		12	-5	25	-5	-4	-6	-7
pair:the_weight		-4	-11	-2	-3	-9	-3	-2	-4	-6
pair:the_western	-5	-7	-4	-5	-6	21	29	-4	-3	-3
pair:the_wheel	-5	-8	-5	-3	-3	-20	-3	9	-18	-6
pair:the_white	20	-4	-5	-8	-4	-4	24	-3	-5	-6
pair:the_whole	10	8	-3	-2	5	2	-5	-4	-8	6
pair:the_wholesale	43	-9	-4	-5	-4	-5	43	-5	-26	-4
pair:the_will	9	-4	-3	2	-3	-5	-4	-2	-2	-2
pair:the_winner	-13	-2	-2	-5	-12	-3	-7	18	-15	-13
pair:the_wish	-12	-8	-4	36	-4	-5	-8	-4	-6	-13
pair:the_word	-15	-9	-5	-4	-3	11	-3	-3	23	16
pair:the_work	-15	37	-4	-7	-6	2	-5	-5	-9	-6
pair:the_workshop	-4	-13	-16	-7	-4	-7	-11	-1	27	-3
pair:the_world	-5	-3	8	-4	-5	4	-7	-3		-4
pair:the_yard	-18	-17	-2	-4	-6	56	-3	-4	-17	-10
pair:the_year	-11	-5	-4	-7	-6	17	4	2	-6	9
pair:the_young	4	-4	-7	-7	-4	-6	-8	-7	-10	25
pair:the_£	-11	-4	-3	-13	52	-17	-6	31	-18	-3
pair:the_“	-7	-8	-11	-3	-4	-4	-11	-8	-2	-4
pair:their_cooperation	-25	-4	-7	62	-4	-7	-4	-3	-8	-5
pair:their_datum	-8	-4	-4	20	-4	-8	57	-3	-7	-3
pair:their_digital	16	-4	-6	27	-4	-3	-5	-3	-4	-3
pair:their_head	65	-30	-7	-14	-3	-9	-6	-2	-7	-8
pair:their_meeting	48	-3	-7	32	-3	-2	-17	-4	-2	-4
pair:their_name	-15	-5	-4	34	-4	-12	-9	-3	-8	-8
pair:their_network	15	-2	-5	-8	-20	-18	-19	-4	23	-3
pair:their_use	-7	-3	-3	-5	-6	-5	-5	-19	45	-6
pair:their_way	24	-4	-4	-7	-7	-4	13	-3	-11	-5
pair:them_,	2	-5	5	-1	-1	-9	-1	-6	6	-6
pair:them_.	-13	2	1	-1	-3	-3	-7	-3	-9	1
pair:them_:	26	-5	-3	-4	-8	-9	-4	-4	-12	-9
pair:them_<c>	-11	-3	-5	-9	5	-6	-2	-18	-4	-2
pair:them_<f>	-17	-4	21	24	3	-9	-9	-5	8	-5
pair:them_<p>	38	-5	-7	-9	14	-5	-5	-5	17	-9
pair:them_a	31	-4	-4	-4	-9	-8	5	-3	-9	-10
pair:them_and	23	-4	-3	-4	-5	-11	-5	-3	-9	-4
pair:them_as	-15	-4	-7	-4	-3	-5	-4	-3	-3	-14
pair:them_at	-24	-4	-5	-7	-5	-6	-13	6	-5	-8
pair:them_be	22	-6	11	6	1	-6	-4	-4	-4	-5
pair:them_by	11	-5	-3	6	-3	-11	41	-3	-4	-4
pair:them_for	-5	-4	-6	19	-13	-4	-9	46	-6	-2
pair:them_have	-6	-5	31	-8	-3	-16	29	11	7	-5
pair:them_in	22	-4	-7	-5	26	-8	-5	-5	4	-2
pair:them_off	-4	-2	-4	-8	-2	-17	-5	-8	38	-2
pair:them_on	13	6	-4	-9	-8	-6	2	-3	9	-5
pair:them_one	-6	-3	-4	20	-4	-6	36	27	-9	-5
pair:them_out	22	-5	-4	-4	-5	-2	-5	-2	-4	-7
pair:them_over	53	-5	-5	-5	57	-8	-6	-3	-9	-11
pair:them_that	8	-4	-4	-3	-6	-4	-5	-7	-6	-5
pair:them_the	-12	25	-5	23	-1	-6	-3	-3	-4	-7
pair:them_to	32	-2	-4	-6	2	-5	4	-4	2	-4
pair:them_what	-6	-2	-4	-3	-6	-3	-3	-4	-4	-6
pair:them_with	-1	19	-6	17	-4	-9	-7	-4	-8	-7
pair:themself_to	-2	-6	-4	6	-13	-9	-3	-2	-4	-2
pair:then_,	-24	-6	13	-3	-5	-8	-6	-4	-7	-4
pair:then_.	-7	-3	-2	9	-3	-7	-18	36	20	-2
pair:then_a	49	-7	23	-4	-2	-2	-2	-2	-3	-3
pair:then_go	44	-13	-6	-3	-6	-20	-3	-2	-6	-5
pair:there_,	20	-2	-4	2	-6	2	-4	-3	-4	5
pair:there_.	-12	19	-6	-5	5	-3		7	-8	-6
pair:there_<p>	41	35	-4	22	-3	-3	-2	-2	-4	-6
pair:there_be	-2	-7	-3	-2	-3		2	-5	-4	-7
pair:there_for	12	-6	16	-5	-5	-6	-2	-2	-3	-3
pair:there_have	-16	-8	-4	-6	-6	-6	-6	-6	3	-5
pair:there_on	-6	-6	-9	39	-6	21	-5	-4	-16	-5
pair:there_the	2	-6	23	10	-9	-12	-4	-4	-11	31
pair:there_to	-31	-6	-3	6	-4	-4	-3	-4	-6	-12
pair:there_will	-10	-8	-5	-8	-3	-7	-4	-2	-3	-4
pair:there_would	16	-2	-4	-3	-7	-4	40	-2	-11	-6
pair:these_,	-9	-3	-11	1	-5	-7	-6	-2	-12	-3
pair:these_be	-4	-5	-4	-5	23	-8	-4	-5	-7	-4
pair:they_be	14	-5	-4	-1	-5	-7	11	8	6	-8
pair:they_do	34	-4	-2	-8	-4	-5	-4	-7	-7	-4
pair:they_have	-3		-6	-3	-3	-6		-4	1	-5
pair:thing_,		-4	-5	28	-5	-9	-12	-2	-5	-2
pair:thing_.	-10	5	-6	-4	-6	-11	-5	-3	37	-4
pair:thing_that	-7	-5	-5	-3	-4	-4	-13	-3	-6	-2
pair:think_,	-7	-4	-4	-7	-8	-4	-12	-6	-5	-3
pair:think_.	-17	-3	-3	-4	-4	-7	-6	-6	-15	-19
pair:think_about	-11	-3	-5	-5	-6	-4	-6	-2	-6	-3
pair:think_of	7	4	-5	-3	-5	-4	4	-5	-5	-7
pair:think_that	-10	-3	-4	-4	-4	-5	-5	-4	-11	-7
pair:think_to	23	-5	-3	-10	-5	-7	-4	-4	-7	-3
pair:third_,	-8	-4	-4	24	-7	-11	26	8	13	-8
pair:third_.	-15	-5	-5	-6	-7	-10	-6	-5	-11	-8
pair:third_and	11	-10	-4	-6	-8	5	34	-5	-4	-3
pair:third_of	-8	-4	-4	-10	5	-8	-6	-2	-8	-5
pair:third_quarter	-8	-2	-4	-12	10	65	-4	-5	-5	-5
pair:third_reading	-11	-3	-3	-5	-5	-5	81	-14	-19	-4
pair:third_time	25	-12	-6	-3	-4	23	-5	-3	-9	8
pair:this_,	-7	-3	-3	2	35	-6	-3	-6	-6	-4
pair:this_afternoon	25	-6	-3	-3	-4	-5	15	-4	5	-3
pair:this_be	-8	-4	-4	-13	-5	-6	-9	-4	-6	-4
pair:this_field	-6	-6	-6	-9	-3	-6	-18	-3	-7	-5
pair:this_in	-12	-15	-5	23	-12	-8	-7	-4	-6	-4
pair:this_kind	-9	-4	-7	-2	-4	-8	-14	-2	-14	-7
pair:this_month	-3	13	3	3	7	7	18	-3	-8	7
pair:this_morning	5	-4	18	-6	6	-4	-6	-8	15	12
pair:this_newspaper	3	-6	-4	-6	-5	-6	-6	-4	-7	-4
pair:this_occasion	-11	-6	-3	12	-7	-7	-4	-4	41	-4
pair:this_one	-19	-6	64	-3	-4	-22	-5	-16	-3	-2
pair:this_thursday	22	-4	20	-8	-6	-9	-2	-2	-4	-5
pair:this_time	57	-1	6	-4	-5	-10	-4	-3	-9	-5
pair:this_wednesday		-5	-3	-6	-6	-6	-6	-2	9	-8
pair:this_week	-2	34	-4	1	-1	24	-3	-1	-5	8
pair:this_weekend	5	-18	37	-4	-2	-9	-4	-2	-5	-3
pair:this_year	-4	3	-3	2	18	13	4	-2	-1	-5
pair:those_at	-8	-6	24	-18	-3	-3	-5	-3	-8	-13
pair:those_in	-6	-5	-4	-4	-8	-19	-7	38	-10	-3
pair:those_of	-10	-4	-5	20	-5	-7	-6	-6	5	-5
pair:those_present	-68	-6	15	-3	-6	-5	-7	-2	-6	-6
pair:those_that	-9	-3	-4	-3	-12	-15	8	-5	-13	-3
pair:those_to	-6	-3	-3	-10	-9	-7	-5	24	26	-3
pair:those_who	-12	-6	15	-7	-3	-6	2	-3	-10	-1
pair:though_not	-9	-3	-4	-4	-4	-5	-7	25	-4	-7
pair:thousand_of	12	-3	-3	-4	-10	-9	-2	-3	-12	-5
pair:thrash_out	76	-6	-8	-15	-4	-6	-7	-3	-6	-3
pair:three-day_trip	-13	53	-6	-3	-3	-6	-2	-2	-3	-4
pair:three-day_visit	-8	33	-15	-3	-2	-1	-1	-1	-2	-2
pair:three_,	-18	-3	-4	10	-3	-3	-18	26	28	-7
pair:three_.	-7	-4	-5	-7	-4	-6	26	-6	-33	-6
pair:three_be	-8	-5	-3	-3	-4	-7	-8	-2	-4	4
pair:three_day	-19	65	6	-8	-6	-8	-4	-3	-8	-6
pair:three_hour	30	-7	8	-5	-4	4	6	-4	-13	-5
pair:three_line	31	-3	-5	-13	-6	-9	-10	28	-16	-3
pair:three_mobile	11	-6	-3	-4	-26	-9	-8	-3	-6	-10
pair:three_month	18	-3	-3	-9	-7	30	-11	-3	34	-7
pair:three_more	-5	-2	-3	-21	-11	-7	-10	-2	23	-7
pair:three_of	-22	-8	-8	-8	-6	23	-5	8	9	24
pair:three_operator	-5	-3	-5	-3	-2	-7	-15	-1	9	-2
pair:three_time	17	-6	-6	-3	-19	-8	-5	-3	-6	-4
pair:three_week	4	-12	-31	-3	-3	-19	-6	-5	-2	-8
pair:three_year	-13	-4	-4	21		-1		2	-5	4
pair:throughout_.	23	-7	-7	-5	-5	-7	-4	-3	-7	-10
pair:throw_a		-9	-4	-4	26	-8	-17	-3	-14	-4
pair:throw_in	-27	-4	-6	27	-5	-9	-6	-5	-9	46
pair:throw_open	53	-6	13	-13	-5	-12	-9	-2	-11	-5
pair:throw_out	-7	-2	-2	-11	-4	-5	15	-18	42	-9
pair:thru_,	14	-4	-3	-5	-5	-3	-4	-6	-7	-6
pair:thru_.	13	-8	-4	22	7	17	-9	44	6	-5
pair:thru_<a>	-12	-6	-3	-4	10	-6	48	-6	25	-9
pair:thru_<f>	-6	-4	-2	-14	-6	-6	-5	-5	-8	-3
pair:thru_<p>	-12	-3	-4	-5	-5	-8	-6	-10	-8	-6
pair:thru_a	9	3	-4	-3	-4	12	16	-3	-5	-11
pair:thru_an	-4	-2	-3	38	27	-6	13	-8	-3	-2
pair:thru_its	-7	-10	-3	-8	-7	27	41	-12	-2	-4
pair:thru_on	22	-10	-3	-2	-5	-3	-11	-3	-10	-5
pair:thru_the	25	7	-4	-4	-1	-6	-1	3	2	-4
pair:thru_which	-21	18	-4	-8	-3	-9	-6	-4	-5	3
pair:thursday_'s	23	-6	-11	-5	32	-4	-2	-2	-4	-6
pair:thursday_(	15	-16	7	-5	-3	-8	-4	-2	40	-13
pair:thursday_,	14	16	11	-1	-4	5	3	-3	-6	2
pair:thursday_.	14	16	1	-1	-3	2	10	-2		2
pair:thursday_<p>	39	5	-5	-3	-3	-4	-2	-3	-2	-9
pair:thursday_a	8	8	-4	-6	-5	22	-3	-2	-2	-6
pair:thursday_and	22	12	32	-5	-3	-4	-3	-2	-4	16
pair:thursday_be	-16	-4	-12	37	-7	-5	-8	47	24	-6
pair:thursday_by	49	-7	28	4	-4	-9	38	-4	-8	-8
pair:thursday_evening	13	-7	-3	-4	-4	26	-12	-3	-8	24
pair:thursday_for	47	-3	-6	41	-3	-3	-10	-2	13	-6
pair:thursday_in	53	-3	-2	-11	-1	-4	-6	-4	-48	17
pair:thursday_morning	1	-5	11	-4	-4	-16	-5	-4	-8	-13
pair:thursday_night	-18	-11	-6	-10	-4	-14	-2	-2	-5	37
pair:thursday_that	33	-4	-5	-6	22	2	-4	-7	10	-7
pair:thursday_to	16	33	6	4	-6	-6	-6	11	-6	-7
pair:thursday_with	5	-6	44	-5	-4	-6	-8	-11	-6	-4
pair:tie_in	-43	-3	-4	-11	-6	-6	-6	-3	-3	-5
pair:tie_to	10	-4	-5	10	5	23	18	13	-1	-3
pair:tie_with	-10	-3	-3	-14	24	-5	16	-3	-7	-4
pair:time_)	-9	-17	-7	-2	-2	-2	-2	-1	-1	-2
pair:time_,	-17	-5	-2	-4	-1	-1	-5	-7	-6	-7
pair:time_.	2	-6	-3	-4	-6	-12	2	-4	-7	-7
pair:time_<p>	20	-5	-7	-3	-9	47	-2	-4	-3	-9
pair:time_a	-35	-3	-3	-7	-3	-7	-5	-4	17	-7
pair:time_and		-2	-2	13	-6	-10	-5	-3	-8	-7
pair:time_as	-14	33	-4	-2	-17	-17	-5	-3	-2	-6
pair:time_being	-13	-5	-5	-5	-5	-7	-5	-5	-6	18
pair:time_for	39	-5	-6	-4	-4	-10	10	-4	-6	18
pair:time_from	-15	-6	-4	-4	-7	36	-6	-3	-4	-8
pair:time_in	52	-12	-4	-4	-4	-17	7	-3	-5	-8
pair:time_of	-37	-7	-5	-4	-2	-10	-6	-5	-6	-11
pair:time_on	-10	-15	-8	-5	-11	86	-14	-5	-5	-4
pair:time_since	11	14	-4	-6	-4	-18	-7	-3	-8	16
pair:time_that	3	-5	-9	-4	-5	-8	-10	-3	14	-9
pair:time_to	-16	-5	35	-4	-3	-9	-4	-5	-8	-8
pair:time_when	-5	-4	-4	-7	-3	-5	-6	-2	-10	-3
pair:time_with	30	11	-24	-3	-5	-4	-5	-3	-7	-3
pair:to_"	-12	-17	17	3	-5	-7	-5	-3	-4	-4
pair:to_$	-7	-3	-4	-3	46	-4	-5	-11	-9	-4
pair:to_,	-22	-4	-5	-3	-6	-6	-6	-3	-4	-3
pair:to_.	-18	-7	-3	-12	-4	12	32	-5	-11	-7
pair:to_22	-2	19	38	-3	-3	-2	-4	-2	-3	-3
pair:to_3	-14	-3	34	-4	-22	-6	-8	-8	-5	-4
pair:to_30	-11	43	-7	-7	-5	-10	29	37	-6	-6
pair:to_40	-5	-3	-3	-9	-12	-5	29	-5	22	-3
pair:to_5	-14	21	34	-6	-4	-10	-7	-4	-4	-2
pair:to_<a>		-2	-4	-5	15	-5	-3	-9	-1	5
pair:to_<c>	-4	17	-6	-3	3	-5			-5	-1
pair:to_<f>	-6			6	9	-2	-6	18		-2
pair:to_<o>	-13	-5	-5	-7	60	-8	-4	-4	-8	8
pair:to_<p>	22	-3	-2	-4	-4	-5	-3	-2	-1	1
pair:to_a	-3	-3	1	4	1	-1	8	-2	-1	-1
pair:to_account	18	-4	-4	-2	-3	-4	31	-2	-3	-10
pair:to_acquire	-13	-5	15	-22	61	-6	-4	-11	-8	-3
pair:to_act	1	-6	27	-4	-4	-3	-12	-3	-6	-3
pair:to_adapt		-2	-2	-3	-2	-7	-3	-2	-5	-12
pair:to_adopt	-5	-4	-5	-4	-4	-7	5	-3	-3	-3
pair:to_advance	12	-4	-3	-14	-4	-3	32	-3	-6	-6
pair:to_ai	-27	-5	40	-7	-4	-5	12	-2	-7	-4
pair:to_align	-9	-7	-5	18	-5	-5	14	-3	-7	-6
pair:to_all	-10	-7	-8	-9	-7	49	-9	-4	-6	-7
pair:to_an	-9	-2	4	4	-3	-3	15	-1	-3	-6
pair:to_answer	24	-4	-4	-7	-4	-5	-7	-3	-4	-7
pair:to_anyone	-24	-4	-3	-4	-5	36	-5	-3	-4	-5
pair:to_appear	-12	-3	-4	-3	-6	-3		-2	54	-11
pair:to_apply	-19	-3	-2	-10	-3	-2	-3	-10	-7	-3
pair:to_approval	-7	-4	-3	-3	20	-5	-10	-28	-7	-13
pair:to_approve	9	-1	-2	-3	-5	-2	-6	-30	7	-13
pair:to_ask	11	-8	-4	-5	-4	-7	17	-4	-8	-5
pair:to_attend	-30	-10	38	-3	-2	-6	-3	-2	-4	-4
pair:to_attract	-16	-4	2	-8	-13	-7	-4	-2	-2	-2
pair:to_ban	-6	-2	-2	-4	-4	-3	22	-4	-17	-12
pair:to_be	-4	-2	-3		-3	5	-1	-3	3	-3
pair:to_become	-8	-6	-4	-7	-1	-3	-5	-4	-6	-7
pair:to_begin	7	9	-4	14	11	-4	12	21	-13	-3
pair:to_bid	6	-3	-2	-11	-5	-2	-1	-2	-3	-13
pair:to_block	-5	-4	-2	-4	-2	-6	-17	-17	55	-2
pair:to_boost	12	-4	-5	-8	-11	-4	-5	-2	-2	-1
pair:to_bring	6	-3	1	15	-5	-11	-1	-3	9	-3
pair:to_brussels	-7	42	-15	-4	-3	-7	-6	-3	-4	-6
pair:to_build	-7	-3	-3	33	6	5	-4	1	-5	-3
pair:to_buy	-10	-3	-3	-14	-9	-6	7	8	-14	-3
pair:to_california	-17	34	-8	-4	-3	-7	-3	-3	-4	-8
pair:to_call	-36	42	-2	-2	-3	-4	-3	-5	-3	-8
pair:to_carry	-6	-4	-3	23	11	4	-7	3	-10	-3
pair:to_cease	-9	-2	-2	-6	-9	-7	-8	-22	66	-5
pair:to_chair	-23	-4	-10	-3	-3	-3	-4	-2	-6	64
pair:to_change	-6	-4	-3	-8	-4	-2	-20	-3	2	-7
pair:to_check	-6	-3	-2	-7	-3	-5	37	-12	26	-5
pair:to_chief	-15	-4	-3	-5	-7	-7	-2	-3	-16	70
pair:to_clear	-9	24	-4	-2	-3	-4	14	-4	-6	28
pair:to_come	-4	-3	1	-4	-2		-4	-6	-4	-1
pair:to_comment	-10	-5	-4	-5	-5	-5	4	-5	-6	-7
pair:to_company	-24	32	-7	-7	-3	-2	-6	-1	-2	-1
pair:to_complain	48	-4	-2	-3	-3	-4	-2	-1	-11	-23
pair:to_confirm	-25	-9	23	-3	-2	-3	-5	-4	8	-20
pair:to_connect	-8	-4	-4	13	-17	-26	-8	22	-8	-4
pair:to_consider	-23	-3	-4	-3	-4	-4	26	-4	-9	-6
pair:to_consultation	-8	-3	-8	-9	-4	25	52	-4	-13	-2
pair:to_contribute	-20	-3	-3	-3	23	-14	-9	-2	-2	-4
pair:to_cooperate	-10	-7	-4	1	-4	-4	-8	-2	-4	-3
pair:to_count	28	-7	-4	-4	-3	-7	-13	-3	-6	-5
pair:to_court	-5	-5	-4	-5	-8	-4	-5	-6	36	-4
pair:to_cover	-5	-3	-3	-7	23	-5	-6	2	-3	-2
pair:to_create	-12	-3	-3	-7	-7	-10	11	-4	-4	-4
pair:to_customer	-8	-5	-4	-10	-6	28	-9	27	-2	-6
pair:to_cut	14	-3	15	-5	-2	-13	-7	-7	-15	-5
pair:to_davos	-31	24	33	-5	-3	-5	-2	-4	-8	-12
pair:to_decide	-7	-4	-3	-5	-10	-5	-8	-26	-23	-4
pair:to_delete	-7	-4	-4	-4	-10	-4	-8	-5	30	-2
pair:to_delhi	-2	54	-4	-3	-4	-15	-5	-3	-3	-5
pair:to_deliver	-6	-2	-6	52	-29	-13	-12	-5	-13	-3
pair:to_develop	-1	4	-6	29	-5	-4	6	-3	-3	-3
pair:to_digitize	-9	-4	-11	74	-6	-7	-6	-8	-11	-3
pair:to_discuss	30	-3	4	-3	-4	-6	14	-6	-3	-5
pair:to_do	-10	-2	-4	10	-5	-1	-3	-3	-8	3
pair:to_double	-8	-6	-2	-4	-11	-8	32	22	-11	-7
pair:to_draw	-8	-4	-5	-7	-6	-8	-19	13	-5	-2
pair:to_each	17	2	-3	4	-6	-4	-7	-2	-3	-3
pair:to_end	-12	-3	-3	-19	-6	-6	18	14	10	7
pair:to_ensure	-12	-4	-7	-2	-2	-4	-13	-2	-13	-9
pair:to_enter	-4	-2	-3	-10	16	-6	-8	26	-12	-7
pair:to_europe	-14	29	-7	-3	-3	-11	-4	-2	2	15
pair:to_expand	7	-3	-3	13	12	-5	-4	6	-8	-4
pair:to_explain	33	-4	-4	-4	9	-5	-8	13	4	-10
pair:to_extend	-6	-3	-2	16	-3	-5	-3	-11	-12	-2
pair:to_face	90	-6	-7	-5	-4	-7	-3	-15	-6	-6
pair:to_fall	-20	-4	-3	-4	-7	-7	-5	-4	45	-19
pair:to_fiber	9	-5	-5	-6	22	-9	-3	-3	-4	-3
pair:to_figure	-10	-3	-10	-9	-5	-3	-2	-6	-14	-3
pair:to_find	-5	2	-4	-4	-3	-6	-5	2	5	-2
pair:to_fine	-8	-2	-2	-3	-3	-3	-16	-6	-61	-2
pair:to_finish	-9	32	-3	-3	-8	-16	-10	-6	-8	-4
pair:to_fly	-5	10	-3	-4	-5	-6	-3	48	-10	-4
pair:to_follow	-10	-7	-6	3	-4	34	-8	-3	-27	17
pair:to_foster	9	-2	-4	1	-4	-2	-7	-2	-3	-1
pair:to_four	13	-4	-4	-11	-8	-5	-4	-3	32	-8
pair:to_fund	7	-4	-8	-9	29	-6	-3	-4	-8	-6
pair:to_geneva	-31	34	-6	8	-3	-5	-5	-2	-4	29
pair:to_get	6	-1	-3	-3	-5	-8	-7	-4	-5	-3
pair:to_give	4	-5	17	-9	-13	5	4	11	12	-5
pair:to_go	17	4	-5	-5	-5	1	-4	-6	-6	
pair:to_government	-8	12	-5	-4	-3	-9	-3	-2	-4	-3
pair:to_grow	-16	-5	-6	-5	-7	-5	-5	-3	-4	-5
pair:to_hand	-7	-3	-4	-10	1	-9	10	-6	31	-3
pair:to_have	-6		-2	-2	-4	-6	-2	4	11	-7
pair:to_hear	22	-4	-3	-3	-4	-3	2	-4	8	-4
pair:to_help	-10	-6	-4	11	3	-11	-7	-5	-7	-5
pair:to_her	36	40	-4	-5	-3	-4	-5	-2	-4	-7
pair:to_hire	-12	-5	-4	-11	3	-5	-3	-3	-4	-6
pair:to_his	29	-10	-3	-3	-3	-3	6	-5	-8	-3
pair:to_hold		-4	10	-5	-6	-8	37	-3	1	-5
pair:to_host	-32	-7	32	7	-4	-4	-3	-3	-5	-2
pair:to_improve	-4	-2	-2	-7	-8	-9	-6	-7	-5	-3
pair:to_inspect	-5	-14	-3	-17	-4	-4	-9	-27	1	-3
pair:to_install	-5	-2	-2	-5	-5	-4	-13	24	-34	27
pair:to_invest	2	-3	-3	-4	41	-6	2	-4	-5	-4
pair:to_investor	-14	9	-5	-5	-6	-37	-21	-2	-4	-2
pair:to_issue	-4	-2	-2	-9	-10	-6	-12	26	-14	-2
pair:to_it	-7	2	-4	15	10	-7	13	13	-10	-9
pair:to_its	-14	-4	5	-6	15	27	-11	12	15	-4
pair:to_jakarta	-17	12	-3	-5	-3	-5	-4	-3	4	-4
pair:to_join	-14	-5	-3	-10	1	-3	-3	-3	-5	4
pair:to_judge	33	-2	-3	-3	-2	-4	-6	-5	-18	-8
pair:to_keep	16	-4	-6	-8	3	7	-8	-9	-13	-4
pair:to_know	19	-4	-3	-3	-3	-6	-12	-14	-6	-6
pair:to_land	9	-9	-3	19	-4	-10	14	31	5	-3
pair:to_launch	-8	-4	-4	-20	-11	47	-15	24	-7	-4
pair:to_lead	-6	4	8	-5	-8	-4	-6	-3	-7	45
pair:to_learn	26	27	-4	-5	-5	-4	-3	-3	-4	-5
pair:to_leave	-16	25	-5	-6	-4	-8	-4	-4	21	22
pair:to_let	-9	-3	-3	-8	-11	8	-9	15	17	-4
pair:to_lie	-8	-7	-4	-12	28	-7	-9	-3	-13	-3
pair:to_light	-8	-2	-5	-5	-6	30	-7	-3	10	-6
pair:to_listen	2	-2	-2	-6	-3	-2	22	-3	-4	-4
pair:to_look	15	34	-6	-4	-5	-9	-7	-5	-8	-5
pair:to_lose	-6	-3	-3	-3	-5	-4	26	-30	-18	-6
pair:to_make	-9	-1	-5	9	5	-9	32	-4	-3	-8
pair:to_meet	26	-11	-6	-3	-4	-4	-4	-3	-6	-6
pair:to_mend	-12	-5	-6	-9	-4	-6	-9	-6	10	-5
pair:to_more	-4	-3	-4	-10	-17	-10	-5	-4	14	-4
pair:to_move	-11	-3	-5	30	-4	-8	4	-2	-7	-10
pair:to_name	21	-4	-3	-6	-4	-10	10	-3	43	-9
pair:to_national	-17	-1	-2	-6	-21	-3	-2	45	-7	-5
pair:to_offer	-7	-2	-2	-5	-10	-6	-4	17	-19	-2
pair:to_one	-23	3	-5	-4	-3	-9	27	3	-6	-3
pair:to_open	-6	-3	7	-4	-4	15	-6	-1	-14	9
pair:to_operate	-7	-3	-3	47	-11	-18	-4	33	-7	-2
pair:to_orbit	-7	-3	-3	14	-7	13	-6	-7	-11	-4
pair:to_our	45	-8	-5	-6	-6	-10	-6	-3	-6	-5
pair:to_own	2	-2	-5	-3	-5	-4	-14	-3	-3	19
pair:to_paper	-11	-2	-4	60	7	-9	-17	-4	-5	-5
pair:to_part	-10	-3	-3	-6	-13	-6	-5	-16	77	-4
pair:to_pay	-6	-1	-3	-8	-13	-2	3	-8	37	-3
pair:to_people	-9	-2	-3	2	53	-4	-9	-4	-9	-2
pair:to_place	-15	-5	-3	31	-4	20	-5	-18	-15	-4
pair:to_plead	49	-6	36	-3	-5	-9	16	-8	-6	-4
pair:to_present	13	11	-7	-13	-4	-4	-13	-2	-4	-7
pair:to_promote	-3	9	-6	3	-3	-6	13	-4	-3	-7
pair:to_propose	7	-15	-5	-5	-10	-4	9	-4	-4	-3
pair:to_protect	-7	-2	-3	-3	-2	-3	-8	-5	18	-9
pair:to_provide	-5	-2	-3	1	-4	-3	-7	14	-6	-2
pair:to_public	-30	-3	-3	-6	-3	-3	65	-19	-5	-4
pair:to_publish	22	-3	-3	-7	-4	-4	9	-4	-2	-6
pair:to_put	-6	5	-2	-4	-7	-5	-8	-4	-3	-1
pair:to_raise	-11	-3	-4	-5	-4	-2	-7	-3	-5	-3
pair:to_reach	-7	-5	-3	-11	8	43	-5	-5	-10	-8
pair:to_receive	25	-3	-10	-6	20	-5	-3	-6	26	-6
pair:to_recognize	-12	-8	-4	-4	-5	-5	48	-4	-6	-6
pair:to_refund	-7	-4	-3	-7	-3	-3	22	-4	38	-4
pair:to_register	-3	-3	-4	-3	-2	10	13	-23	4	-3
pair:to_remain	27	-5	-4	-7	-4	-4	-6	-3	12	-6
pair:to_renew	-3	-2	-1	-8	-22	-4	-3	25	-9	-1
pair:to_rent	-14	-4	-6	-5	18	-7	-3	28	29	-3
pair:to_replace	-12	-3	-3	17	-11	18	11	-3	32	-15
pair:to_report	-8	-4	-3	-3	-4	-6	17	-10	4	-5
pair:to_reporter	-20	-6	10	-3	-4	-6	-3	-2	-6	-4
pair:to_respond	-3	-1	-2	-2	-2	-4	11	-10	20	-4
pair:to_return	8	-12	-4	-5	-11	-3	-7	-2	49	-15
pair:to_rival	-7	-3	-5	-7	-3	-17	14	-6	3	-7
pair:to_run	-11	-3	-4	34	-1	-8	18	1	-12	21
pair:to_san	-41	36	-28	-2	-1	-6	-3	-2	-3	-3
pair:to_say	-5	-5	-3	-4	-4	-8	-5	1	2	-6
pair:to_see		22	-7	-3	-4	-5	-2	-1	-6	-5
pair:to_sell	-8	3	10	2	6	-13	5	7	-10	-3
pair:to_send	-6	16	-4	-6	-3		22	-3	-6	-3
pair:to_serve	-9	-3	-3	7	4	-4	-4	-19	5	-6
pair:to_set	-15	-4	-4	4	4	-17	-9	-2	8	-5
pair:to_settle	30	-3	-3	-9	-12	-7	-7	-3	6	-3
pair:to_share	-18	-3	-4	38	-9	-5	12	-4	-6	-4
pair:to_shenzhen	-34	50	-4	-4	-3	-7	-6	-3	-7	-9
pair:to_ship	-11	-5	-3	-6	-5	-16	-8	17	-13	-4
pair:to_show	-15	5	-8	-5	-3	-5	39	-5	-14	-3
pair:to_sign	-7	-14	-3	-17	8	-6	-14	16	-4	-3
pair:to_silicon	-10	26	-3	-4	-8	-8	-4	-5	-5	-6
pair:to_sit	28	-6	-6	-4	-5	-5	12	-3	-5	6
pair:to_some	6	-4	-9	-6	-14	-8	-6	-11	17	41
pair:to_spare	30	-8	-6	-7	-3	-7	41	-3	-5	-5
pair:to_speak	19	24	-26	-4	2	-3	-4	-3	-6	-3
pair:to_speed	2	-3	-3	-12	-6	6	-7	-5	-4	-4
pair:to_spend	-10	4	-4	-5	49	-10	-7	4	-5	-4
pair:to_stand	-4	19	-3	-4	23	15	-3	-13	17	-2
pair:to_start	-9	-6	-4	-13	-10	42	1	13	-6	-4
pair:to_stay	-25	-19	19	-3	-4	-11	-3	-3	-6	6
pair:to_stop	-4	-11	-2	-9	-2	-2	-10	-6	21	-3
pair:to_strengthen	30	-4	-4	-7	-3	-4	19	-3	-7	-3
pair:to_study	-18	73	-5	-10	-9	-11	-6	-3	-7	-9
pair:to_submit	-8	-3	-2	-6	-5	-4	22	-6	37	-6
pair:to_supply	-16	-4	-3	45	-9	18	-5	-5	-9	-5
pair:to_support	-7	-3	-4	6	27	-6	-6	-3	-5	-3
pair:to_switch	-7	-3	-3	-6	-5	-6	13	-8	27	-2
pair:to_sydney	-11	-12	-5	-5	-8	19	-3	-5	-6	23
pair:to_table	-60	-4	35	-6	-1	-3	26	-1	-5	-4
pair:to_taipei	23	51	-6	-4	-4	-8	-6	-3	-7	-18
pair:to_take	8	-6		-5	-7	-5	-4	16	7	-2
pair:to_talk	7	1	-6	-3	3	-4	6	-2	5	-4
pair:to_task	38	-3	-2	-8	-8	-4	-7	-14	15	-18
pair:to_tbilisi	-16	43	-7	-2	-3	-3	-2	-2	-3	-7
pair:to_tell	10	40	-6	-4	-3	-3	-5	-5	-4	-5
pair:to_term	-19	-4	-7	102	-6	9	-5	-7	27	-6
pair:to_that	-13	-6	-7	22	4	-4		-7	-9	-4
pair:to_the	-3	7		-2		1	4		-1	
pair:to_their	-10	-3	-3	11	-3	-7	-11	-2	-10	-3
pair:to_them	36	8	-5	-6	-4	-6	-1	-2	-10	-7
pair:to_think	-14	-4	-6	-5	-6	-4	-5	-2	-6	-3
pair:to_this	-22	-3	-3	-4	-3	-5	-14	-33	6	-7
pair:to_those	-12	-10	-6	-4	17	-5	-4	-4	-4	-5
pair:to_three	9	3	-4	-10	-4	-5	-17	25	17	-5
pair:to_tokyo	-12	68	-9	-7	-3	-6	-7	-2	-4	-6
pair:to_train	-11	-4	-4	33	-4		-7	-4	13	-6
pair:to_travel	11	23	-5	-7	-7	51	-11	-3	-2	-3
pair:to_turn	10	-8	-10	-10	-5	24	-12	-4	-4	-2
pair:to_two		-4	-4	-16	-3	-3	-5	31	-7	-2
pair:to_us	-5	-3	-2	-5	23	-6	-3	-3	-6	-3
pair:to_use	-4	-3	-5	-5	-13	-6	-7	10	-3	-3
pair:to_visit	-16	-4	-4	-2	-3	-10	-3	-2	-4	-4
pair:to_wait	-2	-7	-3	-5	22	-8	-8	-4	-9	10
pair:to_what	-18	-11	-5	-5	-10	-9	-8	-3	-5	-2
pair:to_which	-2		22	10	4	10	-3	2		3
pair:to_whom	-3	-4	-4	-5	-6	-4	-3	16	-8	-7
pair:to_win	-15	-3	-2	-23	-7	-7	-3	-5	-9	-5
pair:to_work	6	1	-5	-8	2	13	-7	-3	-9	-4
pair:to_write	15	-3	-3	-3	-4	-4	19	-8	-15	-6
pair:today_,	12	8	-4		4	7	-2	-2	-8	-4
pair:today_.	-9	16	-3	-6	-1	14	3	6		3
pair:today_be	4	-6	-3	-3	-5	-9	-10	-3	-6	-6
pair:today_by	37	-3	-5	20	-4	-3	-5	-2	-9	33
pair:today_that	-6	-3	-2	-4		-3	-12	-5	-24	-2
pair:today_with	52	-6	-3	5	-7	-3	-2	-5	-7	-3
pair:together_,	-28	-4	13	24	-11	-8	-3	-3	-8	-5
pair:together_.	-14	-5	18	11	-7	-9	-6	-4	-5	-4
pair:together_by	-6	-6	1	-7	-8	-12	-5	-5	-10	-3
pair:together_in	29	-6	32	-6	-6	-7	-20	-2	1	-8
pair:together_on	53	-4	5	-8	11	-2	-10	-3	-4	-7
pair:together_with	8	2	4	5		11		-3	4	-3
pair:tokyo_,	-25	20	29	-5	-3	-4	-2	-2	-3	-5
pair:tokyo_.	41	-7	-14	25	-6	-5	-10	-5	-6	-5
pair:tokyo_on	4	48	-7	-5	-3	-4	-4	-3	-6	-6
pair:tomorrow_,	36	-21	-5	6	-6	-2	-7	-1	-1	-3
pair:tomorrow_.	17	-7	16	-5	-4	-11	-7	-3	-5	-4
pair:too_,	-11	2	-6	-5	-2	-7		-2	-3	1
pair:too_.		-4	-4	-4	-4	-9	-12	8	-7	-6
pair:too_late	-19	-5	-3	-5	-4	-6	-5	23	-4	-2
pair:too_little	-15	-6	-4	-4	-5	-6	-4	-6	-8	-4
pair:too_much	-5	-2	-3	-5	-13	18	-7	-2	1	-7
pair:top_of	-35	6	-6	-6	8	-6	-3	-4	-4	27
pair:total_of	-7	-3	-2	-4	52	-5	-5	-5	-15	-5
pair:touch_on	-15	-10	-4	-4	-2	-5	-7	-13	-11	-2
pair:touch_upon	19	-8	-3	-3	-2	-22	-2	-1	-2	-3
pair:toulouse_,	-7	-10	-3	-5	-10	15	-12	-8	21	-3
pair:tour_<f>	13	-14	-2	-2	-4	-4	-1	-1	-2	-4
pair:tour_of	-8	32	-5	-4	-4	-9	-4	-2	-5	6
pair:tour_the	9	33	-6	-5	-4	-8	-3	-2	-5	-4
pair:tow_.	-28	42	-6	-5	-5	-15	-4	-5	45	-8
pair:tower_,	-39	-5	-8	52	-5	-10	-8	-4	-5	-4
pair:tower_.	1	-3	-10	-9	-4	12	-6	-4	-11	-4
pair:tower_company	14	-4	-4	-7	7	-6	28	-3	-7	17
pair:tower_in	7	8	-4		33	12	-6	-5	-7	-5
pair:town_,	-4	-5	-3	-6	-3	29	-5	26	-4	-3
pair:town_hall	25	-4	-6	20	-4	11	-8	-3	-2	-4
pair:town_of	1	-8	27	-21	7	-6	-5	-2	-3	-4
pair:trade_,	-9	-3	-4	-4	-5	17	-4	-3	4	-3
pair:trade_.	17	-6	-18	-5	-4	-6	-8	-3	-5	-4
pair:trade_and	-17	24	-4	-6	-3	-3	-3	-2	-4	-3
pair:trade_as	-7	-3	-3	-9	8	-8	-3	37	-8	-6
pair:trade_between	-12	-4	-4	-10	-15	-4	-5	-4	-5	-4
pair:trade_in	3	-4	-4	-5	-6	-5	-7	-7	52	-5
pair:trade_minister	38	-5	-6	-10	24	-5	-6	-3	-4	-7
pair:trade_mission	-9	44	-4	-3	-3	-6	-3	-3	-4	-6
pair:traffic_of	-11	-4	-3	26	-11	5	-4	-4	-6	-6
pair:train_in	-18	-3	-2	4	-10	21	-1	-4	-5	-2
pair:train_model	25	-3	-4	-9	-6	42	-5	-6	25	-6
pair:train_young	-22	-4	-4	-8	-4	-5	-3	-3	-9	-7
pair:training_,	-23	-4	-8	-5	-19	-4	-3	-2	-3	-7
pair:training_.	4	-4	-7	-1	-3	-8	-4	-2	-3	-3
pair:training_center	-9	-5	-12	-4	-7	45	-4	-2	-8	-3
pair:training_for		-4	-4	6	-5	-5	-2	-3	-5	-5
pair:training_of	16	-5	-4	7	-4	5	-4	-2	-3	-4
pair:transfer_of	27	-4	-7	-7	-10	-4	-4	16	14	-6
pair:transformation_,	-16	13	-5		-5	-4	-4	-2	-2	-2
pair:transformation_and	-17	-3	-8	-2	-3	-4	3	-3	-8	-6
pair:transition_,	-7	-4	-5	-10	-5	-2	-5	-2	-4	-3
pair:transport_,	-7	-2	-3	-4	-18	-5	-2	-1	-2	-4
pair:travel_on	-19	56	-5	-5	-4	-5	-3	-2	-4	-4
pair:travel_to	2	87	-10	-6	-5	9	-6	-3	-4	-6
pair:travel_with	-33	-24	-12	-5	-4	-4	-3	-5	-11	-7
pair:trend_report	10	-5	-3	18	-9	-2	-2	-2	-2	-3
pair:trial_,	-17	-3	-2	-2	-3	42	-12	16	13	-4
pair:trial_in	-11	-5	-7	-5	-8	82	-19	-4	14	-7
pair:trial_of	-42	-8	-8	-5	-5	28	-4	17	32	-11
pair:trillion_won	-4	-3	-2	8	5	-8	7	-6	-15	-3
pair:trip_,	-7	12	-5	-11	-2	-6	-6	-2	-4	-6
pair:trip_.	-10	17	-13	-6	-4	24	-4	-2	-8	-9
pair:trip_be	-46	51	-5	-5	-9	-6	-4	-3	-5	-7
pair:trip_of	-12	58	-3	-5	-7	47	-5	-5	-8	-10
pair:trip_that	-12	47	-15	-3	-5	-7	-3	-3	-6	-6
pair:trip_to	-9	73	-4	2	-4	-8	-5	-3	-4	-5
pair:trump_administration	-12	-2	-2	-3	-2	-2	-16	-2	19	-6
pair:try_again	13	-12	-11	-5	-7	43	-5	-4	-7	-7
pair:try_out	1	-16	30	-3	-3	-6	-7	-3	-3	-3
pair:try_to	6	2	-4	-5	-7	-2	-8	-4	-3	-3
pair:tuesday_,	6	-2	9	6	-1	3	-4	4	-4	-5
pair:tuesday_.	19	4	8	10	-5	4	7	4	-3	-3
pair:tuesday_:	-11	-24	-11	-4	-2	-3	-3	-2	-3	-6
pair:tuesday_<f>	39	-3	-3	-3	8	-11	-3	-4	-6	-5
pair:tuesday_<p>	36	-5	-5	-4	-2	-3	-3	-2	-3	-6
pair:tuesday_afternoon	60	-4	-3	-4	-3	-9	-5	-4	-6	-7
pair:tuesday_and	20	26	-4	-5	-5	8	-5	-4	-5	-7
pair:tuesday_at	2	35	38	-3	-2	-2	-5	-6	3	-5
pair:tuesday_be	14	-6	-5	-5	-8	-9	-5	-4	-8	50
pair:tuesday_by	21	-6	-9	-6	-6	35	-5	6	14	-6
pair:tuesday_evening	-10	-3	-4	15	19	-5	2	-3	-7	-4
pair:tuesday_for	20	9	-5	-1	-4	-11	-4	-3	-7	7
pair:tuesday_in	17	8	19	-6	-4	7	3	-12	16	-4
pair:tuesday_it	7	-6	-4	-6	32	-9	-7	-20	-4	-3
pair:tuesday_morning	56	-6	-4	-7	-9	25	-10	-7	18	-20
pair:tuesday_night	32	32	-8	-5	-4	-15	1	-3	-6	-6
pair:tuesday_on	56	-19	-5	-4	-6	-3	-3	-5	2	-3
pair:tuesday_that	29	-5	-4	-9	17	-5	27	-8	9	39
pair:tuesday_the	59	-4	-6	-7	-3	-8	39	-7	-4	-17
pair:tuesday_to	58	5	-4	4	-9	-6	-3	6	-5	-8
pair:tuesday_with	36	-5	-11	-2	-2	-5	-2	-3	-3	-9
pair:tune_of	-8	-3	-4	-6	68	-5	-4	-6	16	-7
pair:turn_,	23	-12	-5	-6	13	7	-4	-10	-4	-3
pair:turn_down	-9	-3	-4	-5	-6	-11	22	107	-22	-4
pair:turn_into	11	-4	-8	-2	-4	-8	-6	-4	-7	-4
pair:turn_of	52	-6	-5	14	-5	-9	-4	-5	-6	-6
pair:turn_on	-18	-8	5	-3	-4	41	-8	-5	17	-3
pair:turn_out	-9	-4	-6	-8	-6	35	-13	-10	32	-4
pair:turn_the	-12	-6	-4	-6	15	-5	23	9	8	-8
pair:turn_to	10	-4	-4	7	-4	-7	-3	-7	-6	-7
pair:turn_up	36	20	-4	-4	-4	-10	-4	-9	14	-5
pair:twelve_year	-24	-4	-4	-4	-12	-7	-3	-7	-4	-33
pair:twenty_minute	17	-4	-8	-7	-4	-8	-5	-2	-5	-4
pair:twice_,	10	-5	-2	-4	21	-2	-18	-8	24	-2
pair:twice_.	-14	-5	-7	-8	-4	-13	-10	-3	-6	-8
pair:twice_a	-10	-4	-3	-7	-4	-5	32	-5	-37	-12
pair:twice_in	46	-6	-7	-3	-5	-14	-4	-3	-6	-16
pair:two_,		-8	-4	-7	-3	-5	-4	9	-5	-4
pair:two_<p>	-14	-2	-3	-4	-2	-2	-2	-2	-10	-23
pair:two_billion	-7	-4	-5	-6	44	-10	-4	-3	-7	-4
pair:two_company	-4	-1	-4	34	14	-8	-6	2	-11	-3
pair:two_country	19	9	-7	-3	-3	23	-1	-5	-4	-2
pair:two_day		40	-2	-4	-5	-5	3	-4	-7	-10
pair:two_decision	-13	-5	-6	-10	-3	-9	-13	-4	-13	-5
pair:two_dozen	-15	26	-4	-3	-6	-2	-3	-11	-6	-4
pair:two_firm	-23	-4	-2	27	-8	-10	-5	-8	31	-4
pair:two_hall	2	-34	-6	-2	44	-11	-2	-1	-3	-7
pair:two_have	-12	-4	-2	24	-6	-4	-4	-13	-14	-6
pair:two_hour	38	-7	8	1	-3	-7	-2	-5	-6	-3
pair:two_local	42	-5	-6	-5	-3	-6	-7	-3	-8	-7
pair:two_memorandum	11	-3	-1	33	-2	-5	-1	-1	-1	-1
pair:two_million	-8	-14	-11	-5	30	7	-6	7	-7	-5
pair:two_mobile	-10	-4	-3	-9	-2	-8	-15	-3	56	-5
pair:two_month	35	-3	-4	-4	-5	-4	-13	-12	-11	-5
pair:two_more	12	-4	-5	-5	-5	58	-11	-2	-5	-4
pair:two_of	-11	-3	-4	22	-7	-4	-12	-5	5	1
pair:two_operator	2	-3	-3	-4	-16	-6	-7	-7	30	-5
pair:two_other	40	-4	-3	-9	-7	-3	-7	32	11	-4
pair:two_people	-18	5	-5	-6	-4	-10	-3	-2	-4	14
pair:two_separate	-41	-3	-4	-4	-10	-2	19	-4	-25	-4
pair:two_side	1	-3	-2	-41	-3	-6	-6	-2	-5	-8
pair:two_third	-10	-6	-4	-9	23	-11	-7	-6	-9	-4
pair:two_week	-5	4	-13	-10	-3	-7	-8	-2	10	-6
pair:two_year	-6	-4		-1	-2	4	5	2	-6	4
pair:unanswered_.	-5	-4	-2	-9	-3	-6	-4	-4	-7	-7
pair:under_13	-6	-3	-2	-3	-4	-5	12	-7	14	-2
pair:under_<p>	-15	-6	-4	-1	-7	-6	-2	11	-6	15
pair:under_a	-6	1	-4	43	2	-6	3	-1	-2	-5
pair:under_an	-6	-3	-5	40		-9	3	-3	-2	-5
pair:under_decree	-5	-3	-3	-15	-3	-7	14	-3	49	-21
pair:under_investigation	-6	-3	-2	-5	-3	-4	-5	-9	68	-6
pair:under_it	-24	-2	-3	33	-20	-11	-7	-5	-9	-4
pair:under_its	-11	-6	40	-6	17	40	-8	-5	-7	-7
pair:under_new	-6	-3	-4	-9	-3	-6	3	-5	-18	-7
pair:under_one	-10	-3	3	-4	-7	39	-4	-6	-13	-4
pair:under_that	-27	-6	-5	-11	-13	-20	-4	-2	-3	-2
pair:under_the	-6	-4	5	8	4	3	-2	7	-4	-4
pair:under_way	-25	19	14	1	-4	9	-5	-5	14	-5
pair:under_which	-9	-3	-2	16	-6	-11	22	-5	-7	-3
pair:underline_,	-10	-10	-4	-13	-11	-3	-2	-2	-4	-5
pair:underline_that	-17	-5	-4	-4	-5	-6	-4	-3	-5	-6
pair:undersea_cable	-1	-5	-5	1	6	-18	-3	-2	-2	-3
pair:understand_,	14	-6	-4	-5	-5	-5	-3	-4	-3	-8
pair:understand_to	-4	-4	-5	-5	28	-7	-8	-6	-22	-3
pair:understanding_(	-3	-2	-2	14	-5	-3	-7	-3	-4	-2
pair:understanding_,	17	-2	13	2	-5	-7	-4	-2	-3	-2
pair:understanding_.	-10	-11	-6	-1	-4	-3	-3	-2	-4	-2
pair:understanding_between	1	-3	-4	46	-2	-1	-5	-2	-7	-7
pair:understanding_on	-5	-4	-6	38	-3	-6	-6	-2	-5	-3
pair:understanding_that	-30	-2	-2	19	-3	-5	-4	41	-5	-3
pair:understanding_with	-10	-4	35	5	-6	-7	-5	-2	-3	-9
pair:undertake_to	-44	-5	36	57	17	-8	-3	-2	-4	-4
pair:undisclosed_sum	-8	-3	-4	-5	45	-5	-3	-6	-7	-4
pair:union_,	-15	38	-5	-15	-3	-10	-6	-3	-7	-5
pair:unique_digital	30	-5	-6	-3	30	-2	-4	-4	-3	-2
pair:unit_.	-5	-6	-4	-5	5	-8	-6	17	-12	39
pair:unit_at	24	-7	-4	-4	44	-10	-10	-8	-2	-5
pair:unit_in	-12	-6	-4	-5	26	59	-6	-3	-6	-5
pair:unit_of	6	-3	-3	-5	-13	-11	-4	-12	18	-5
pair:united_states	-9	-1	-6	-5	-13	13	-5	-13	29	-6
pair:university_,	-21	-5	-9	29	-5	-8	-3	-3	-4	-4
pair:university_.		-8	-4	-9	-4	-6	-4	-3	-5	-7
pair:until_2029	-10	-3	-7	-4	22	-6	12	-7	-8	32
pair:until_2030	-7	-4	-5	-37	-7	-8	53	32	-11	-5
pair:until_2031	-9	-6	-3	-3	32	-19	-6	-3	-4	-3
pair:until_2040	-8	-2	-2	25	-7	-6	-5	10	-7	-3
pair:until_<a>	-27	-2	-6	-2	-1	-7	18	-9	-4	-12
pair:until_<p>	7	-5	-4	-4	-3	-4	-2	-2	-4	13
pair:until_a	-5	-4	-5	-14	-4	-4	-4	15	32	30
pair:until_friday	-26	21	33	-5	-5	-13	-18	-3	18	-10
pair:until_further	-19	-2	-3	-7	-8	-2	-8	-4	6	18
pair:until_last	-32	-8	-6	-5	-3	-4	-8	-3	-9	70
pair:until_march	-16	-4		-7	-4	-10	-4	-2	-16	-8
pair:until_may	-11	16	-4	-4	-4	-6	-5	-4	-6	2
pair:until_now	-18	-5	-4	-4	-4	-6	-4	-3	-7	53
pair:until_the	-4	-9	-4	-5	1	1	3	-5	28	-6
pair:until_thursday	-15	-5	44	-19	-5	-10	40	36	-9	-7
pair:untrue_,	-18	-3	-3	-4	-14	-5	-3	-4	-9	-5
pair:unveil_a	-7	-4	-5	-7	-10	46	11	-4	-4	-3
pair:unveil_at	-25	-4	-8	-6	-7	20	-15	-3	-3	33
pair:unveil_on	-7	-3	-5	-12	-4	-20	57	-5	-21	-8
pair:up_,	-11	1	-4	-5	-5	-6	-11	-2	-6	-9
pair:up_.	2	-5	-5	-8	-9	-9	-4	-12	16	-4
pair:up_<c>	-5	-4	-3	26	-7	-4	-4	-4	-4	2
pair:up_<f>	6	-6	-3	-10	22	18	-3	-6	14	-5
pair:up_a	-2		-4	14	2	2		-4	-6	-4
pair:up_an	-10	-3	-10	-11	-18	15	11	-3	-8	-3
pair:up_and	-28	-4	-2	-13	-9	-13	-3	-1	-2	-5
pair:up_at	2	16	-12	-4	-4	-8	-7	-5	36	6
pair:up_by	4	-4	-4	6	6	1	-7	14	-13	-5
pair:up_digital	-29	-7	-4	-8	-8	-16	-6	-2	-2	-3
pair:up_for	12	-5	-9	-8	-5	-8	-3	-8	-6	-4
pair:up_from	-21	24	-6	-5	-7	-6	-1	-2	-5	23
pair:up_his	-18	23	-5	-4	-6	-26	-4	-3	-4	33
pair:up_in	27	-6	-5	-4	6	29	-6	-2	5	-6
pair:up_its	-15	-5	10	-6	18	59	19	9	-7	-8
pair:up_most	19	-4	-4	-2	-4	-13	-3	-1	-2	-9
pair:up_of	-31	-6	-7	-7	-5	-4	18	-3	-5	-12
pair:up_on	-2	5	19	15	-6	-9	-6	4	-22	-5
pair:up_the	5	-4		1		-6	-7	-6	-9	12
pair:up_to	-7	1	-3	-3	27	4	-8	1	-7	1
pair:up_with	12	-5	4	32	6	3	7	-4	-6	-6
pair:uphold_the	-7	-3	-3	-4	-7	-4	-6	-6	11	-4
pair:upon_<p>	22	-7	-7	-4	-4	-16	-3	-5	-5	35
pair:upon_the	-36	-6	-4	-3	-2	-22	-8	-1	-2	-4
pair:upshot_of	39	17	-3	-10	-3	-4	-3	-6	13	-2
pair:urge_<a>	-15	-3	-2	-4	-5	-3	-7	-4	-20	-5
pair:urge_<f>	-15	-3	-3	-5	-3	-5	-3	-13	-5	-4
pair:us_$	-5	-3	-3	-6	33	-1	-2	-2	-2	-4
pair:us_,	-2	-19	-3	-3	-7	-6	-3	-3	-5	-5
pair:us_.	-6	-3	-3	-2	-4	-8	-4	-3	-4	-7
pair:use_,	-7	-3	-2	-10	4	-3	25	-5	-3	-5
pair:use_.	-9	-6	-2	12	6	-12	3	-4	-6	-3
pair:use_and	-5	-9	-5	-4	-3	-17	-8	-3	34	-3
pair:use_at	-9	-4	-5	-10	-14	59	-16	-3	-8	-4
pair:use_by	-13	-3	-3	-6	-9	26	-10	-6	27	-10
pair:use_for	-6	-4	-3	-4	-3	-8	-6	-3	-10	-3
pair:use_in	-3	-7	-3	-4	-10	-6	-10	-3	14	-3
pair:use_it	-18	-5	-2	23	-6	-4	-5	22	-14	-5
pair:use_its	-6	-3	-3	-8	-7	-7	-16	41	40	-3
pair:use_of	-9	-4	-4	3	-5	-1	16	-5	1	-5
pair:use_the	3	-3	11	-4	11	13		3	-9	-5
pair:use_to	-14	-4	-14	-5	-3	-6	-6	-6	-2	-2
pair:user_,	-4	-2	-3	-2	-7	-4	-10	-5	-2	-3
pair:user_.	30	-9	-2	-4	-5	26	-7	26	-10	-8
pair:user_datum	-8	-1	-1	-6	-4	-2	-9	-4	-18	-2
pair:user_in	-8	-5	-5	-5	-5	22	-9	-2	-2	-3
pair:user_who	-7	-2	-3	-5	-6	-9	-8	-10	23	-3
pair:vacant_,	-13	-4	-4	-5	-5	-6	-7	45	-13	-13
pair:valid_for	-6	-2	-3	-6	-5	-5	-7	37	-13	-3
pair:valparaíso_,	-31	22	-6	-4	-4	-19	12	-2	-4	-6
pair:value_,	-8	-4	-3	-11	-3	-3	-3	-1	-2	-4
pair:value_of	-8	-5	-3	-4	-19	-6	-8	-10	-6	-4
pair:vantel_,	36	-4	-5	28	-4	-8	-4	-3	-5	-13
pair:venture_in	3	-8	-3	43	-10	23	-5	-3	-5	-3
pair:venture_of	-6	-5	-3	-44	-19	-4	-3	32	-7	-3
pair:venue_of	73	-7	-1	-6	-3	-4	-9	-3	-4	-4
pair:very_day	-7	16	-4	-3	-6	-7	-3	18	10	-1
pair:veto_the	-7	-4	-4	-6	-7	-6	53	40	-16	-5
pair:vice-president_of	35	-16	-3	-3	-3	-2	-3	-3	-3	-9
pair:video_call	9	-5	-6	-5	-2	-4	-8	-1	-5	-3
pair:video_conference	53	-6	-24	-6	-5	-5	-4	-2	-3	-5
pair:video_link	68	-6	-7	-7	-3	-8	-5	-3	-6	-5
pair:vietnam_'s	-10	-2	-3	4	15	10	3	-12	-5	-4
pair:view_,	-21	-4	-4	-5	-4	-5	3	-1	-3	-3
pair:view_.	9	-3	-4	-3	-10	-5	-4	-3	-4	-5
pair:view_of	-14	-3	-4	-4	-13	-3	-7	-6		2
pair:view_on	51	-7	-3	-9	-3	-8	-4	-4	-4	-3
pair:view_that	-15	-3	-4	-2	-3	-4	-4	-3	-20	-3
pair:view_to	-6	-2	-1	-18	-3	-1	-14	-1	-7	-2
pair:view_with	48	-6	-4	-6	-4	-9	-3	-3	-4	-4
pair:village_,	1	-5	-5		-5	-9	-5	-3	-5	-4
pair:village_.	-7	-4	-4	4	-4	-8	-5	-44	-4	-3
pair:village_of	3	60	-4	-3	-5	-15	-4	-3	-3	-2
pair:vilnius_.	1	-3	-3	46	-5	-9	-4	-9	-22	-3
pair:virtual_asset	-7	-4	-3	-6	-3	-9	54	-9	-9	-3
pair:virtue_of	-4	-2	-4	52	-23	-28	19	-5	-35	-1
pair:visa_for	-12	-4	-4	-5	-6	-10	48	-13	-5	-5
pair:vise_minister	-43	-4	-5	-5	-6	-4	-5	-3	-7	48
pair:vise_president	-4	-6	-3	-4	-6	-4	-3	-3	-3	-6
pair:visit_,	-13	27	-5	31	-3	-5	-3	-2	-3	-3
pair:visit_.	-33	14	-4	5	-3	-4	-4	-2	-4	-3
pair:visit_<a>	24	-11	-2	-5	-3	-2	-2	-2	-8	-9
pair:visit_<c>	-6	5	-8	-2	-2	-7	-2	-2	-3	-2
pair:visit_<p>	-1	-20	-1	45	-1	-2	-1	-1	-4	-7
pair:visit_at	-24	-2	-2	-3	-2	-3	-2	-4	29	-6
pair:visit_by	-20	19	-3	-3	-2	-3	-6	-2	-5	24
pair:visit_from	27	-1	-2	-2	-6	-3	-2	-2	-4	-2
pair:visit_of	-24	28	-13	-3	-4		-2	-1	7	-2
pair:visit_the	2	5	-5	-3	-3	-6	-3	-2	-5	-5
pair:visit_to	-10	28	-4	-4	-3	-5	-3	-2	-3	-3
pair:visitor_.	-20	-4	40	-6	5	-14	-2	-4	-13	-4
pair:visitor_be	24	33	-4	-4	27	-5	-3	-2	-3	-3
pair:voice_the	29	-4	-4	-3	-5	-8	-6	-7	-12	-4
pair:vote_,	-2	-3	-4	-7	-4	-12	44	-4	-5	-7
pair:vote_.	-4	19	-5	-4	-4	-6	-9	-2	-5	33
pair:vote_against	-18	-4	-5	-5	-8	-7	-10	-4	-10	23
pair:vote_down	-12	-5	-3	-3	-3	-14	34	-4	-8	24
pair:vote_in	-16	-5	-3	-4	8	-6	27	-4	-7	11
pair:vote_of	-23	-4	-4	-4	-4	-7	6	-3	1	11
pair:vote_on	-8	-4	-26	-4	21	-10	-13	-6	-14	-4
pair:vote_to	-9	-5	-5	-5	-4	-4	43	25	4	-6
pair:vow_to	-24	-6	-5	-5	32	-8	-8	-3	-8	-6
pair:wait_,	-10	-5	-4	-4	-7	-22	-8	-5	-7	-9
pair:wait_.	-17	-4	-6	47	-7	-5	-13	-4	-7	5
pair:wait_for	-12	-5	-4	-5	7	-7	-1	-11	-4	-4
pair:walk_<p>	42	-7	-3	-4	-6	-12	-5	-3	-5	-5
pair:walk_away	-9	-3	-5	16	21	-3	-5	5	-18	-4
pair:walk_the	-19	-6	47	-8	-6	11	-4	-4	-5	-5
pair:walk_thru	49	33	-3	-2	-4	-6	-6	-2	-3	-12
pair:wallet_,	2	-5	-5	-7	-4	-6	-11	8	-15	-3
pair:wallet_.	-15	-3	-3	41	-8	-5	-9	-2	-5	-6
pair:want_<a>	-23	-4	-7	-4	-5	-5	-17	-8	-19	-5
pair:want_<c>	27	-3	-3	-3	-15	-4	-9	-3	-3	-2
pair:want_<p>	-19	-7	-4	-3	-3	-5	-4	-4	-7	-20
pair:want_a	2	-6	-5	-5	-5	-5	-12	-5	-5	-6
pair:want_it	-9	-4	-4	-3	-5	-8	-16	-4	-6	-5
pair:want_of	-7	-3	14	-4	-2	19	-8	9	4	-4
pair:want_the	-11	-4	-3	-23	-7	-5	-3	-12	-2	-6
pair:want_to	7	2	-2	-3	-6	-2	-5	6	-5	-4
pair:warehouse_of	-12	-3	-4	-18	-7	-10	-7	-12	45	-9
pair:warn_.	-7	-3	-3	-3	-4	-5	-20	-3	-12	-6
pair:warn_of	-13	-3	-5	-4	-4	-6	-6	-4	-14	-6
pair:warn_that	-16	-4	-7	-3	-3	-6	-2	-3	-7	-5
pair:warning_to	-14	-4	-6	-6	-6	-8	-9	-24	93	-3
pair:washington_,	17	19	4	-9	-3	-6	-5	23	-4	-9
pair:washington_.	-10	-9	31	-5	18	-5	-6	-10	-7	-3
pair:waste_heat	13	-14	-4	3	-2	-10	-6	-3	-3	-2
pair:watch_.	12	-3	-3	-3	-19	32	-6	-8	24	-6
pair:watch_over	-10	-3	-3	10	-12	-7	-16	20	-7	-4
pair:water_.	9	-8	-3	-4	-5	-8	-4	-3	-4	-6
pair:water_and	-19	-5	-5	-4	-5	-6	-7	-4	-7	-4
pair:water_be	28	-5	-3	-2	11	-3	-3	-6	-4	-7
pair:wave_thru	-13	-4	-3	-11	-9	-4	36	58	-13	-5
pair:way_,	3	-5	2		-3	-6	-5	-4	3	-4
pair:way_.	-6	-4	-4	-3	-4	-4	-1	-3	-9	-7
pair:way_back	26	-43	-19	-1	-2	-3	-1	-1	-2	-3
pair:way_for	-2	-4	-5	10	-3	-6	15	-10		10
pair:way_home	-38	63	-3	-2	-3	-2	-4	-3	-8	-10
pair:way_in	8	-4	-3	-4	-5	-4	-3	-6	3	-4
pair:way_of	-3	2	-6	-5	-5	12	2	-5	-2	5
pair:way_on	-8	-9	40	-7	-9	15	-6	-8	18	-3
pair:way_that	-25	22	-3	-2	-8	-2	-5	-3	-13	-8
pair:way_the	-4	-4	19	-3	-4	-3	-16	-4	-13	37
pair:way_to	15		-4	-6	1	-5	-7	5	-8	-5
pair:we_be	11	-7	3	-4	-3	-6		-3	4	-5
pair:we_can	-7	29	-3	-5	-7	-9	-9	-4	-5	-3
pair:we_do	-6	-6	-3	-5	-7	-4	-3	-2	-8	-2
pair:we_have	-10	4	5	8	-5	-6	1	-4	-5	-4
pair:we_shall	-5	-3	-3	33	-5	-4	-16	-3	-8	-2
pair:we_want	9	-4	-3	-2	-3	-4	-2	-2	-6	-2
pair:we_will	-12	-7	-13	-3	-9	-5	-7	-4	-3	-4
pair:we_would	-13	-3	-2	-2	-4	-8	-2	-17	18	-2
pair:website_,	-15	-9	-7	-6	-4	-4	-5	-4	-28	-2
pair:website_.	-8	-4	-4	-7	4	12	-14	15	-15	-5
pair:website_of	-14	-8	-4	-6	-7	11	-6	-10	16	-5
pair:wednesday_'s	-22	-3	-6	-6	1	-4	10	-2	-17	12
pair:wednesday_(	3	-5	-4	-5	-2	-7	3	-2	-5	-2
pair:wednesday_,	17	7	6	1	-4	8	-2	-4	9	-6
pair:wednesday_.	27	-7	3	-2	3	7	5	-2	-1	-4
pair:wednesday_<p>	44	16	-4	-3	-2	-8	-5	-2	-5	-10
pair:wednesday_afternoon	87	-9	-8	-4	-7	-5	-4	-3	-6	-5
pair:wednesday_and	33	28	-4	-3	-5	-11	-4	-2	23	-16
pair:wednesday_at	53	-8	22	1	14	6	-3	-2	-6	-7
pair:wednesday_be	19	-7	36	-3	-4	-6	-6	-2	-4	-7
pair:wednesday_by	11	-2	-4	-7	-6	23	-2	-1	-16	-7
pair:wednesday_evening	31	-2	-4	-2	-5	-8	6	-2	-11	-8
pair:wednesday_for	-20	4	49	-5	-3	-5	-6	-3	12	-4
pair:wednesday_in	-14	7	-6	-17	-5	52	-3	-3	-4	-5
pair:wednesday_morning	28	-7	12	-11	-5	-5	-2	-2	-5	-4
pair:wednesday_night	-4	30	-13	-5	-3	30	-4	-2	-5	-4
pair:wednesday_on	16	-4	-4	-6	-7	-5	-7	31	-14	-3
pair:wednesday_receive	50	-6	-8	-2	-7	-3	-1	-1	-1	-4
pair:wednesday_that	-9	-4	14	-7	-5	-5	-5	23	-8	5
pair:wednesday_the	-5	-2	-3	13	-8	-5	-11	9	-10	-6
pair:wednesday_to	20	22	-2	-2	-17	-7	8		11	-6
pair:wednesday_with	29	-3	-6	-5	-3	-4	-5	-2	-4	-8
pair:week_,		8	2	-4	-5	20	-3		2	5
pair:week_.	-2	7	6	2			8	-3	-5	
pair:week_<p>	22	24	2	-4	-4	-6	-3	-3	-4	3
pair:week_after	-3	7	-14	-5	-7	20	-3	-11	3	-7
pair:week_ago	8	-3	-7	-16	-4	-3	-3	15	-9	-4
pair:week_and	35	30	8	-4	-6	-10	-3	-3	-5	-9
pair:week_be	-48	10	45	-2	-3	16	-6	-2	-4	-16
pair:week_before	52	-5	-14	-5	-3	-3	-6	25	-12	-4
pair:week_by	10	-4	10	14	22	17	-8	-11	21	32
pair:week_for	-5	65	-30	-6	-3	-4	-4	-5	-5	-5
pair:week_in	-15	43	11	8	-5	-3	2	-3	-4	5
pair:week_of	5	11	-10	25	-5	-3	-6	-2	-4	-2
pair:week_on	-17	41	-16	-4	-3	-8	-3	-3	25	-6
pair:week_that	-8	-7	-9	-4	-6	-6	-5	8	-4	-6
pair:week_to	13	42	-11	-5	-4	20	-4	6	-13	-3
pair:week_with	-13	66	-18	-3	33	-5	-5	20	-3	-5
pair:weekend_.	-11	11	39	13	-5	7	-5	-4	-6	-6
pair:weekly_meeting	-26	-4	-4	-4	-4	-4	38	-7	-8	-6
pair:weigh_on	-23	-2	-2	-4	-8	-3	-9	-18	27	-3
pair:weight_of	-9	-5	-4	-2	-3	-16	-4	-3	-5	-3
pair:welcome_.	-45	-5	34	-5	-4	-4	-6	-3	-3	-2
pair:welcome_<c>	14	-4	-4	-3	-12	-7	-2	-2	-1	-2
pair:welcome_<p>	58	-7	-4	-4	-3	-6	-3	-2	-3	-5
pair:welcome_and	1	-3	-6	-7	-2	-2	-5	-1	-2	-5
pair:welcome_at	42	-7	-3	-3	-4	10	-4	-3	-3	-5
pair:welcome_in	33	-3	-4	-6	-9	-3	-3	-5	-4	-6
pair:welcome_the	-22	-6	-5	-4	10	-7	1	-6	-11	-4
pair:well_,	3	-7	-1	-4	-2	-6	-5	-6	-7	-4
pair:well_.	4	-2	-6	-3	4	-3	-6	-4	-2	-6
pair:well_as	10	-4	-6	-1	4	-4	6	-2	-3	-6
pair:well_be	-9	-6	-4	-6	-6	-5	-5	-3	-3	-4
pair:what_<a>	-3	-3	5	-6	-4	-5	29	9	3	-5
pair:what_<c>	-10	-4	-6	-4	-14	-4	-7	-3	-6	-4
pair:what_<f>	-2	-4	-3	-6	12	-8	-4	4	3	-4
pair:what_<o>	-7	-4	-4	-16	-4	-4	-4	-8	-4	-2
pair:what_<p>	-6	2	-1	-4	-1	-1	-1	-3	-2	-6
pair:what_a	1	-5	-6	-3	-3	-6	-9	-4	-3	-10
pair:what_be	1	-6	-2	-6	-7	-7	-5	-6	-3	-4
pair:what_bring	70	-5	-7	-5	-3	-19	-8	-3	-5	-4
pair:what_come	-8	-5	-8	-6	-5	-4	-5	-3	9	-7
pair:what_have	-7	-5	-4	-6	-6	18	-7	-8	12	-5
pair:what_he	4	23	-3	-5	-3	-8	-10	-2	-3	-17
pair:what_it	-3	-4	-4	-4	7	-4	3	4	-8	-4
pair:what_keep	-14	-3	-7	-3	31	-5	-3	-2	-5	-9
pair:what_lie	-6	-3	-4	-4	-3	-7	-6	-6	-6	-3
pair:what_the	2	-7	-2	5	-3	-5		1	-2	-4
pair:what_they	13	-3	-1	-1	-4	-2	31	-4	-6	-4
pair:what_we	-9	-6	-3	15	-9	-5	-8	-3	-5	-2
pair:what_will	-10	-4	-2	-8	-4	-3	-23	-3	-7	-4
pair:whatsapp_and	24	-1	-2	-5	-26	-6	-2	-2	-3	-5
pair:when_<a>	-11	-4	-4	20	-4	-8	30	7	7	23
pair:when_<c>	-5	-2	-2	-10	-11	-4	32	-11	-16	-2
pair:when_<f>	-7	16	-3	13	-6	26	-8	35	1	-3
pair:when_<o>	-13	-6	10	50	-9	-13	-2	-19	-6	-3
pair:when_<p>	14	-2	-1	3	-4		-2	-3	-3	-8
pair:when_a	9	-7	18	-2	-3	29	-5	-3	-6	-3
pair:when_ask	2	-3	-2	-4	-3	-11	-6	-3	-10	-6
pair:when_he	6	22	-4	-5	14	-11	8	22	-5	29
pair:when_i	-2	-4	25	-3	-3	-4	-3	-3	-4	-5
pair:when_it	-3	-4	-5	-6	8	4	12	-5	-1	-5
pair:when_one	-12	-19	-4	-3	-5	40	-4	-4	-6	-3
pair:when_she	-10	-6	-4	30	-9	-5	-5	-4	-5	-63
pair:when_the	-4		1	-1	-5	-2	3	-8	-1	3
pair:whenever_<p>	-31	-20	-3	-3	-2	-3	-3	-2	-9	-11
pair:where_,	-7	-7	-6	-3	-5	-5	-3	-4	-5	-8
pair:where_<a>	10	43	-2	-4	-8	12	-4	12	11	-3
pair:where_<c>	-13	-7	-5	-5	46	-6	-5	-4	-4	-5
pair:where_<f>	-4	-9	20	-6	-10	-3	-4	-3	12	-5
pair:where_<o>	-13	-14	31	-3	-11	-3	-5	-1	-2	-1
pair:where_<p>	13	3	10	1	-1	-5	-1	-2	-4	1
pair:where_a	-9	2	-3	-2	-6	-5	17	-20	-14	-3
pair:where_he	-9	36	-4	-3	-4	-6	-3	-2	-3	-13
pair:where_it	10	-8	-4	-5	26	8	5	-5	12	-5
pair:where_she	-26	25	-4	-2	-4	-10	-3	-2	12	-4
pair:where_the	-4	22	15	-1		-3	-4	-3	-2	-8
pair:where_there	-2	-7	-4	-6	-6	-5	-2	-19	-24	-2
pair:whether_<a>	-7	-3	-2	-4	-10	-5	-4	-24	-8	-5
pair:whether_<f>	-9	-3	-2	-4	-8	-4	-4	-3	13	-4
pair:whether_<p>	-53	-3	-3	-8	-4	-3	-6	-2	-3	-6
pair:whether_a	-13	27	-2	-2	-4	-7	-9	-1	-7	-6
pair:whether_it	-5	-3	-3	-3	-2	-3	-10	-4	-19	-5
pair:whether_the	15	-6	-3	-6	-4	-6	-6	-3	-5	-1
pair:whether_to	-7	-2	-3	-4	-8	-5	-5	-11	-52	-3
pair:which_,	-2	-1	-3	-8	3	-3	-5	-6	-5	-4
pair:which_<a>	-3	-4	11	-3	-5	9	10	11		-5
pair:which_<c>	-4	-3	8	18	-7	-6	-5	-3	2	-3
pair:which_<f>		-4	-1	6	14	9	1	-4	2	-3
pair:which_<o>	-14	-5	5	-3	-6		21	-3	-2	-6
pair:which_<p>	1	8	1	-1	-2	-3	1	-2	-1	-1
pair:which_a	-10	4	-4	9	-6	8	6	-5	4	-5
pair:which_all	-11	-7	-7	-3	-3	-6	49	-2	-6	-10
pair:which_be	6	-5	-2	-3	-1	3	6	-3	5	-3
pair:which_begin	-24	31	-4	-4	-10	-10	-2	-4	-6	-3
pair:which_belong	-7	-4	-5	-5	-16	-4	-3	-5	15	-5
pair:which_both		-3	-6	28	-4	-6	-9	-3	30	-4
pair:which_bring	-18	-3	-8	-4	34	30	-5	-3	29	-5
pair:which_can	-5	-4	-6	-4	-6	41	-16	-4	-10	-5
pair:which_come	11	-4	-4	-11	-10	-15	-11	-6	-4	-15
pair:which_do	-9	-6	-21	-2	-7	22	-10	-2	-2	-3
pair:which_each	-3	-1	-3	-7	-4	-3	17	-13	-13	-7
pair:which_end	-49	50	-10	-12	-2	-7	-3	-1	-3	-5
pair:which_get	-8	-4	21	-17	-13	-8	-5	97	-11	-3
pair:which_go	12	-8	27	-4	-10	38	13	-4	-7	-3
pair:which_have	-9	2	5	-5	16	-1	-9	-1	7	
pair:which_he	35	-10	27	-4	-3	-6	17	-2	-9	10
pair:which_include	39	-4	-5	-5	32	-5	-2	-2	-3	-4
pair:which_it	-10	-3	-5	2	-9	1	-5	-1	10	-3
pair:which_make	7	-3	-4	-8	11	18	-5	-8	-6	-1
pair:which_may	-5	-2	-3	-8	-8	-7	-9	71	16	-3
pair:which_neither	7	-2	-2	-5	28	-4	-5	-4	-6	-4
pair:which_no	-11	25	-2	5	-7	-10	-12	-5	21	-8
pair:which_nobody	7	-5	-5	-4	-2	-15	-5	-3	-6	-5
pair:which_of	2	-4	-2	-4	-2	-2	-4	-2	-3	-6
pair:which_open	-19	-8	53	-5	-5	-11	-9	-1	44	-4
pair:which_run	-2	-4	9	16	-10	15	-5	-4	-3	9
pair:which_say	-5	-3	-3	-3	18	-13	-6	-6	33	-3
pair:which_she	17	23	-5	-7	12	-12	-7	-4	-20	-21
pair:which_show	-8	-7	8	-2	-9	-11	-6	-2	-3	-7
pair:which_some	-25	40	22	-9	-2	-4	-5	-1	30	-7
pair:which_start	20	13	-6	-6	-10	55	-8	-7	-9	-5
pair:which_take	-9	9	-6		5	1	-2	-4	-9	-7
pair:which_the	8	-2	3		2	-4	1	-1	-2	-5
pair:which_they	-15	-4	-6	-4	-4	-6	15	-3	-5	-4
pair:which_to	-14	-4	-7	-8	-7	-4	-6	-8	26	-5
pair:which_trade	-8	-3	-3	-11	18	-5	-4	40	-8	-5
pair:which_turn	-8	-5	-2	-14	-3	-7	14	15	-25	-10
pair:which_want	20	-3	-2	26	-24	-9	-3	54	-5	-4
pair:which_will	-8	-4	-3		28	-11	-1	-1	-2	-8
pair:which_would	-5	-4	-3	-3	21	-4	-11	-3	-5	-2
pair:while_<a>	-5	-4	-3	-5	-12	-7	-21	-15	4	-3
pair:while_<f>	4	-3	-3	-4	-10	-3	-2	-3	6	-6
pair:while_<p>	-25	23	-6	12	-5	-4	-4	-4	-6	19
pair:while_in	31	16	-6	-3	37	-4	-2	-3	-5	-4
pair:while_the	-31	-6	-3	4	-3	-6	-6	-7	20	3
pair:white_house	42	-4	-5	-4	-3	-6	-4	-3	-6	-16
pair:white_paper	-17	-4	-4	-12	-4	-5	40	-3	-6	-3
pair:who_,	-21	-3	-3	18	-2	-2	-2	40	-2	-3
pair:who_<p>	14	23	-3	-3	-4	-7	21	-3	-5	-7
pair:who_also	52	-11	-1	-2	-2	-1	-4	-1	-3	-6
pair:who_ask	-1	-5	-4	-5	-11	-5	-3	-2	-3	-3
pair:who_be	-4	1	-2	-2	-2	-4	-4	-2	-3	-8
pair:who_chair	-18	-2	-4	-2	-2	-3	4	-2	-7	-12
pair:who_come	31	-8	-5	-4	-3	-7	-3	-2	-4	10
pair:who_do	-8	-4	-4	-5	-4	-8	-6	-2	-6	-8
pair:who_follow	-42	-3	-3	-5	-4	-7	-4	-4	-7	-20
pair:who_give	-29	-8	-6	-4	-4	-5	-6	-2	-5	38
pair:who_have	8	-5	6	-8	-6	-1	-5	-3	5	11
pair:who_head	18	-17	-4	5	-2	18	-2	-1	1	-13
pair:who_hold	-14	-3	-5	-3	-4	-4	-5	-4	18	-20
pair:who_know	-14	-3	-4	-4	-6	-5	-4	-4	-6	-5
pair:who_lead	23	-7	-3	-3	-4	-4	-4	-5	4	7
pair:who_make	8	-4	-5	25	23	-4	-7	-4	-15	-8
pair:who_on	45	69	-4	-3	-2	-4	-2	-1	-3	-20
pair:who_own	7	-4	-3	-4	-3	-4	-7	-7	-17	-4
pair:who_pay	6	-5	19	-2	-3	16	-8	-7	-3	-5
pair:who_put	-14	-3	30	-14	22	-6	-5	-4	-5	-6
pair:who_represent	-17	-3	-4	-7	-3	-4	-7	-1	41	-4
pair:who_run	8	-3	-3	-3	-8	16	-5	-3	-6	-7
pair:who_see	-5	-5	-2	-11	30	-3	-4	-4	-7	-3
pair:who_sell	-12	-5	25	-4	-6	-7	-7	-4	-11	-5
pair:who_sign	-15	-3	-2	18	-4	-4	-4	-4	-6	-14
pair:who_sit	-20	-6	-8	-2	-2	-3	-2	-5	-4	-3
pair:who_speak	-7	-11	42	-3	-3	-5	-4	-3	-3	-3
pair:who_start	-36	-5	-4	-3	31	-22	-5	-2	-4	58
pair:who_take		10	-1	26	-6	-2	-2	-2	-6	36
pair:who_tell	41	-2	-2	-2	-4	10	-2	-13	-7	-3
pair:who_until	-10	-3	-2	-5	-15	-11	-4	-9	28	62
pair:who_use	-17	-2	-2	-10	-4	7	-5	-2	-11	7
pair:who_want	45	3	-4	-4	-5	-6	-4	-3	-7	-6
pair:who_will	-27	-6	-6	-4	-6	-7	-6	-3	-9	33
pair:who_wish	-9	-4	-7	34	-9	-5	-2	-2	-3	-3
pair:who_work	-17	-4	-4	-4	-3	-11	-5	-2	-5	-4
pair:who_would	-15	-3	-3	32	-3	-5	-5	-3	-13	-9
pair:whoever_ask	-17	-5	-10	-3	-5	-4	-7	-18	-3	-7
pair:whoever_buy	-12	-5	-3	-3	-10	-5	-5	-4	-5	-5
pair:whole_of	10	-3	-3	-10	24	14	-4	-1	-13	-3
pair:wholesale_price	32	-5	-4	-1	-3	-4	42	-6	-30	-4
pair:whom_<a>	-8	-3	-3	25	-7	-6	-7	10	47	-8
pair:whom_<p>	38	-4	-4	-3	-3	-4	-4	-3	-4	2
pair:whom_a	34	-12	-9	-3	-3	-5	-5	-3	-6	21
pair:whom_he	26	-2	-7	-5	-14	-2	-2	-2	-4	-8
pair:whom_it	-33	15	-3	-5	13	-4	-3	23	-10	-3
pair:whom_she	31	-7	-3	-3	-2	-3	-3	-2	-7	-21
pair:whom_the	-2	-3	-5	-7	-14	-3	-4	31	-7	35
pair:whose_board	-4	-3	-5	-7	25	-5	-2	-7	-9	31
pair:whose_company	4	-5	-2	-4	-3	-1	-4	-2	-3	-17
pair:whose_member	4	-4	-4	-3	-6	-4	-5	-2	-4	26
pair:whose_owner	-7	-4	-3	-4	-14	-15	-9	17	-6	-5
pair:whose_term	-13	-4	-7	-6	-4	-3	-5	-4	-4	43
pair:why_<a>	-14	-2	-2	-2	-5	-5	-5	2	-13	-5
pair:why_<f>	-19	-2	-2	-3	-4	-3	-3	-11	-13	-9
pair:why_the	22	-4	-3	-5	-3	-5	-6	-3	-7	-5
pair:widen_the	-8	-3	-2	1	-6	-4	-4	-2	-3	-2
pair:will_add	-3	-1	-2	-13	23	-7	-3	-6	-12	-2
pair:will_also	-10	-5	12	-5	10	-9	-19	-3	-5	-7
pair:will_be	-4	6	-2	-4	-2	2	7	-2	-5	-2
pair:will_become	-14	-3	-4	-3	-10	-4	-3	-2	-2	-5
pair:will_bring	-22	6	-4	-3	-2	-3	38	-1	-9	-21
pair:will_build	-6	-4	-3	27	23	-5	-5	-6	-7	-3
pair:will_come	-15	17	12	3		-8	7	-3	-4	-5
pair:will_contribute	-9	-3	-8	-28	31	-3	-5	-1	-2	-2
pair:will_cooperate	-18	-4	-4	40	-9	-6	-5	-2	-4	-3
pair:will_decide	-22	-8	-6	-6	-9	-9	22	-6	-7	-8
pair:will_do	-8	-5	-4	16	-14	-12	-4	-5	-5	-3
pair:will_double	-12	-4	-3	-9	36	-7	-5	-18	-7	43
pair:will_fly	26	16	19	-4	28	-5	-4	-4	-6	-16
pair:will_from	-15	29	-17	-4	-6	-4	8	-2	-5	29
pair:will_get	-7	-3	-2	-24	26	-12	-3	-6	-6	-4
pair:will_go	-1	-6	-3	-3	17	6	13	-5	-6	-6
pair:will_have	-15	-2	11	-4	6	-3	-6	-5	6	4
pair:will_hear	12	-8	-7	-6	-4	-5	-5	-3	27	-6
pair:will_hold	-38	-3	45	-3	-12	-5	-15	-3	-3	-5
pair:will_host	15	-6		5	-4	-8	-5	-3	-3	-3
pair:will_in	26	-14	-27	-4	6	-7	-14	-2	-7	-3
pair:will_invest	-5	-3	-2	3	41	-13	-5	-4	-4	-3
pair:will_leave	-27	38	-4	-6	-5	-5	-3	-2	-4	13
pair:will_lie	-12	-5	-8	43	-13	63	-5	-3	-7	-5
pair:will_make	-9	29	-4	-3	-6	-4	-15	-3	-4	-4
pair:will_meet	49	-7	-13	-6	-4	-5	-4	-3	-3	-5
pair:will_name	-7	-5	-5	-4	-5	-6	-8	-2	-8	-9
pair:will_not	-10	-6	-4	-1	-5	-7	-11	12		7
pair:will_now	-31	-6	-3	-4	-6	-6	-3	-3	-6	29
pair:will_on	28	17	-5	-5	-9	17	-7	-2	-4	-6
pair:will_open	-8	-11	-3	14	-6	43	-5	-4	-8	-6
pair:will_pay	-13	-1	-2	-14	-15	-4	-5	2	24	-4
pair:will_provide	-8	-3	-3	-27	30	-9	-7	30	-6	-3
pair:will_publish	-13	-2	-3	-4	-4	-5	47	-28	-7	-7
pair:will_put	-7	-4	-3	-9	22	-8	-5	8	-3	-4
pair:will_receive	59	23	-7	-2	30	-6	-4	-3	-3	-5
pair:will_report	-42	-7	-5	-4	-7	-4	-4	-3	-5	-16
pair:will_run	-11	-4	-6	-5	16	-15	-7	-7	-8	
pair:will_see	12	23	8	-6	21	-5	-3	-3	11	-9
pair:will_serve	-10	-4	-4	54	-5	-4	-5	-4	-14	33
pair:will_set	-9	-6	23	16	-18	33	-11	-3	-3	-2
pair:will_share	-5	-4	-4	17	-9	-10	29	-7	-2	-1
pair:will_sit	24	-6	-23	-4	-4	-7	-23	-3	-3	-5
pair:will_spend	-12	44	-12	-4	44	-6	-4	-3	17	-6
pair:will_stand	-11	-7	-14	39	-5	-6	-5	-3	-18	-4
pair:will_start	-4	-8	-4	-4	-22	66	-6	-5	-4	-4
pair:will_supply	12	-6	-4	59	12	-18	-5	-5	-6	-3
pair:will_take	-2	-5	17	4	-18	-12		-4	-5	
pair:will_travel	-15	62	-15	-5	-4	-7	-5	-2	-3	-7
pair:will_try	12	-10	-15	-4	-8	41	-3	-3	-3	-5
pair:will_turn	-17	-6	-3	-1	-4	-4	-10	-3	-4	-4
pair:will_use	-10	-3	-4	-6	51	-12	-6	-5	-8	-4
pair:will_work	-10	-3	-4	9	-5	-4	-5	-1	-2	-2
pair:win_.	-10	-5	-4	-12	-17	-6	25	24	17	-4
pair:win_a	-20	-4	-3	38	-19	-6	-3	-14	-11	-6
pair:win_the	-7	-3	-3	49	1	12	8	-12	-10	-4
pair:wind_up	-8	48	-6	-3	-9	14	-2	3	4	-5
pair:window_for	-15	-8	-3	-3	-3	17	-5	-6	-4	-7
pair:winner_of	-1	-1	-1	-3	-19	-3	-5	28	-29	-2
pair:wish_for	4	-4	-2	-6	-5	-6	-5	-2	-5	-4
pair:wish_to	11	1	-4	2	-7	-6	-5	-2	-4	-5
pair:with_"	-9	-7	-2	-11	-5	-7	25	-1	-3	-6
pair:with_$	-13	-5	-6	-4	70	-9	-4	-5	-22	-5
pair:with_,	22	-6	-5	10	31	-12	-7	-3	-3	-4
pair:with_.	-11	-3	-5	-11	12	-5	-5	37	21	-4
pair:with_300	-13	29	-4	-5	7	18	-4	-15	38	-5
pair:with_40	-8	35	-3	-7	-6	-15	-4	22	-9	-8
pair:with_<a>	20	-3	-2	6	-8	-3	-1	-4	5	-5
pair:with_<c>	-8	-5	2	-3	-6	-1	-3	-3	-3	-3
pair:with_<f>	12	-2	1	22	-1		-4	-3	-7	-4
pair:with_<o>	20	-5	-10	24	1	-4	-4	-3	-5	-4
pair:with_<p>	34	-5		-1	-4	-2	-3	-2	-3	-5
pair:with_a	-2	-2	5	-3	-2	-3		2	1	-4
pair:with_ai	-36	-4	42	23	-3	27	-7	-10	-21	-3
pair:with_all	-47	-3	-2	-8	-3	-5	-7	-4	-10	-3
pair:with_an		-6	-4	12	14	-6	4			-4
pair:with_chip	36	-17	-4	-9	15	-7	-7	-10	-4	-2
pair:with_datum	-6	-3	-3	-14	-7	-4	-6	-4	-10	-9
pair:with_each	34	-8	-4	-8	-2	-6	-7	-2	-6	-3
pair:with_effect	-11	-4	-5	-6	-5	-5	74	16	-7	19
pair:with_executive	14	-4	-8	-12	-2	-3	-2	-14	-5	-4
pair:with_five	-5	-4	-4	-5	-3	8	-5	28	-3	-6
pair:with_four	29	-3	-3	-2	2	-3	-5	-5	-1	-3
pair:with_her	-35	-4	-5	-4	-4	-20	-3	-5	36	-24
pair:with_his	-41	33	-3	-3	-5	-6	-11	-3	-4	4
pair:with_immediate	-11	-3	-3	9	-4	-4	29	11	2	14
pair:with_it	-5		-7	10	-8			-3	1	1
pair:with_its	-14	-11	-5	-12	-12	37	-8	-6	-8	-4
pair:with_local	-6	-2	-3	-27	-8	-5	-3	-2	-2	-2
pair:with_member	50	32	-4	-5	-3	-3	-5	-2	-12	-7
pair:with_more	-10	-5	-24	-3	-3	-9	-6	-3	-12	-4
pair:with_mr.	45	-5	-24	-4	-2	-6	-2	-2	-3	-4
pair:with_nothing	-27	-5	-3	-8	-6	-7	-3	-2	-7	-5
pair:with_official	-7	32	-4	4	-8	-4	-2	-2	-3	-4
pair:with_one	-45	27	-12	30	-3	-6	-10	-3	-5	-12
pair:with_other	-17	-2	-2	-6	-2	-2	-9	-1	-8	-3
pair:with_over	-5	-5	67	-3	-18	-29	-3	-7	-5	-3
pair:with_representative	52	-4	-10	-6	-3	-3	-6	-2	-3	-4
pair:with_respect	-51	-5	-4	-5	-6	-4	-4	-2	-4	-4
pair:with_seven	-8	-2	-3	61	-4	29	4	-3	-12	-6
pair:with_some	10	-19	-4	-4	-4	-11	-7	-3	-6	-4
pair:with_technology	-11	-3	17	-36	-4	-11	-22	-2	-4	-7
pair:with_that	-3	18	-4	-2	-8	-10	8	-2	16	-5
pair:with_the	7	2	2		-2	1	3	-2	2	-3
pair:with_their	13	-7	-5	-6	-7	40	5	-8	6	-7
pair:with_them	-6	-6	-4	-4	-7	-6	-4	1	-5	1
pair:with_this	-12	-13	-5	-8	-13	-14	33	-2	-7	-4
pair:with_those	-3	-6	-4	-4	-6	-11	-8	-4	-8	-6
pair:with_three	5	-9	-5	-12	-4	7	27	-4	-5	-5
pair:with_two	6	2	-5	-8	17	-8	-10	6	-9	
pair:with_us	-8	-4	-2	17	-3	37	-3	-2	-4	-2
pair:with_what	-40	-3	-5	-3	-6	-2	-4	-2	-3	-5
pair:with_which	7	-5	1	19	2	4	19	-5	6	1
pair:with_whom	29	-4	-4	25	-3	-5	-2	-4	-9	-8
pair:withdraw_its	-7	-3	-3	2	27	-4	39	-21	14	-3
pair:withdraw_on	-7	-2	-2	-7	-4	-4	-18	29	-8	51
pair:withdraw_the	-5	-2	-3	-2	-3	-3	8	31	9	-1
pair:within_30	-12	-5	-6	-5	-3	-6	11	-12	-14	-4
pair:within_<c>	-3	-3	-2	-4	-2	-3	-3	-6	53	-2
pair:within_a	-12	-5	-5	-5	-3	-7	-12	-6	2	21
pair:within_an	-24	-8	-6	-4	-4	-6	-29	-4	-9	-5
pair:within_five	-8	-4	-3	-9	-4	-8	-6	5	2	31
pair:within_reach	-12	-3	-3	-7	-8	-9	-3	-3	-4	-6
pair:within_the	-11	-2	7	-14	-6	-3	-12	-5	6	-3
pair:within_two	17	-6	-8	-2	-3	-4	-15	-16	-10	-7
pair:without_a	-1		-4	-5	8	1	-3	-14	13	6
pair:without_an	44	-8	-5	-5	-4	-7	-5		-9	-11
pair:without_any	-2	-4	-4	-4	13	-9	25	-3	3	-8
pair:without_consent	-5	-2	-2	-6	-7	-3	-6	-39	78	-6
pair:without_give	41	-5	-2	-3	-4	-6	-5	16	-5	-17
pair:without_the	-10	-5	-2	-7	13	-10	-2	-42	7	-3
pair:witness_.	-54	-6	-3	42	-7	-9	-4	-2	-5	-6
pair:witness_by	-28	-3	-3	23	-4	-8	-4	-3	-4	-8
pair:witness_the	-12	-6	23	23	-4	-8	-5	-3	-4	-4
pair:woman_in	46	-5	-5	-9	-8	-10	-6	-2	-3	-8
pair:word_,	-17	-8	-3	-5	-8	-4	-3	-2	-4	-8
pair:word_.	27	-6	-5	-4	-5	-5	-5	-3	-11	-11
pair:word_about	-3	-8	-6	-3	-4	-11	-3	-3	-7	-5
pair:word_of	-6	-10	-3	-5	-4	14	-4	-3	15	-4
pair:word_on	16	-4	-3	-5	-7	-6	-5	-4	-5	-4
pair:word_with	-21	-12	-4	-4	23	-3	-3	-2	-6	18
pair:work_,	-11	-6	3	-8	-7	1	-5	-5	-8	-5
pair:work_.	6	-5	-4	10	-4	-8	-1	-7	-11	-6
pair:work_at	-29	35	-4	-5	23	5	-6	-3	-9	-3
pair:work_be	-7	-7	-6	-3	-3	-7	-24	-3	-11	-6
pair:work_for	-24	-1	-4	-7	-5	-8	6	-4	-2	-8
pair:work_hand	-5	-5	-8	-7	-6	-9	-12	-5	-6	-6
pair:work_hard	-14	-8	-2	-2	-5	-4	-3	-2	-5	-5
pair:work_in	1	15	-4	-5	-6	39	-6	-4	-6	-3
pair:work_of	-19	45	-4	-7	-5	37	-6	-7	-12	-5
pair:work_on	-5	-6	10	-4	-7	8	-13	-4	-7	4
pair:work_out	10	-3	-4	-5	8	-7	-6	-4	-14	-2
pair:work_the	-15	-11	-11	-6	-8	40	-9	-3	-8	-7
pair:work_there	-14	-3	-4	-5	-4	-28	-4	-2	-3	-4
pair:work_to	-8	-6	-3	-6	-7	-11	24	-3	-2	-8
pair:work_together	-12	-6	2	-6	-4	-6	-8	-2	-3	-3
pair:work_visit	-37	5	-4	-3	-2	-6	-3	-2	-4	-3
pair:work_with	31	-5	-4	-4	-6	14	-4	-6	-6	-6
pair:working_breakfast	45	-4	-12	-2	-4	-3	-5	-3	-2	-4
pair:working_day	-35	-6	-4	-2	-5	-3	13	-2	10	-4
pair:working_group	10	-3	-3	-11	-4	-2	-3	-1	-1	-7
pair:working_lunch	21	-3	-12	-7	-2	-4	-3	-2	-2	-6
pair:working_meeting	62	-6	-7	-4	-3	-3	-6	-3	-7	-6
pair:working_session	47	-10	-9	-7	-4	-4	-4	-3	-4	-5
pair:working_visit	-12	19	-3	-3	-3	-4	-3	-2	-4	-3
pair:workshop_in	-22	-4	69	-3	-5	-9	-10	-7	-10	-3
pair:workshop_of	-31	-9	22	-8	-5	-5	-10	-2	26	-4
pair:workshop_on	-11	-6	36	-7	-4	-7	-6	-5	-4	-2
pair:world_'s	-28	-3	-7	-3	-5	38	-12	-5	-8	-7
pair:world_,	-14	-5	-7	-6	-4	27	-3	-4	-4	-2
pair:world_.	18	-5	-6	-7	-3	-4	-3	-3	-5	8
pair:world_congress	-13	35	-3	-6	-2	-7	-3	-6	-6	-3
pair:worry_about	-16	-2	-3	-3	-3	-3	-13	-2	-10	-9
pair:worth_of	-6	-3	-4	-1	18	-7	-5	-4	-9	-3
pair:would_be	-2	-2	-1		-2	-3	4	-4	-7	-1
pair:would_bring	-9	-3	-3		-3	-8	-4	-7	-4	-3
pair:would_come	7	32	-3	-2	-2	-1	-2	-4	-1	-4
pair:would_cost	-5	-2	-2	-7	33	-5	-8	-6	-6	-4
pair:would_do	-9	-4	-3	-4	-5	-4	-12	3	1	-3
pair:would_follow	-12	-4	-6	-4	-3	20	-17	-3	-4	-5
pair:would_get	-13	-2	-2	-6	-2	-6	10	-4	4	-10
pair:would_give	6	-3	-5	-10	-5	-4	-25	-3	-3	-5
pair:would_go	2	-6	-5	-3	31	-7	-3	-3	20	-5
pair:would_have	-19	-2	-3	-4	-9	-4	8	6	-2	-6
pair:would_let	-2	-2	-3	-1	-1	-4	4	9	-14	-2
pair:would_like	-8	-7	-8	-3	-8	-5	-5	-4	-5	-2
pair:would_look	-22	16	-2	-2	-9	-3	-2	-12	9	-3
pair:would_make	-11	-2	-3	-5	7	-6	9	-2	-5	-3
pair:would_need	-9	-3	-3	-9	-8	-6	21	-12	-5	-3
pair:would_not	1	-4	-3	2	-6	-2	-5	5	-3	1
pair:would_oblige	-5	-2	-4	-4	-2	-12	-40	-3	-17	-2
pair:would_open	-10	26	-7	-2	-3	66	-2	-2	-4	-3
pair:would_pay	-12	-2	-4	-2	-11	-7	-4	-3	-5	-3
pair:would_provide	6	-2	-2	-2	21	-4	-6	-6	-5	-1
pair:would_put	7	-1	-2	-6	57	-13	-3	-2	-3	-3
pair:would_rather	-13	-3	-5	-3	-13	-4	-3	-4	-11	-6
pair:would_say	29	-4	-4	-4	-10	-6	-5	12	-6	-3
pair:would_see	-32	-7	-4	-2	-2	-3	-13	-17	-4	-2
pair:would_stay	-16	-8	-3	-3	-4	-4	-4	-2	-6	-7
pair:would_take	-1	-3	-23	-3	8	24	-3	-8	13	-6
pair:would_turn	-12	-4	-2	-3	19	-4	32	-11	-27	-4
pair:would_welcome	-31	-3	-4	-4	-5	-9	-3	-14	-4	-2
pair:wrap_up	1	15	27	-7	-13	-8	-5	-5	-4	-5
pair:write_,	-16	-3	-3	-4	-9	-7	-3	19	-11	38
pair:write_.	-8	-4	-4	-7	-5	18	-6	-5	-4	-5
pair:write_<p>	-22	-5	-6	-6	-6	19	-4	21	-6	16
pair:write_in	-6	-4	-2	-13	-4	-5	-7	-15	-7	-4
pair:write_on	-10	-5	-3	13	-5	-5	-4	-3	-8	-4
pair:write_that	-14	-3	-3	-4	-4	-7	-5	-4	-7	-14
pair:write_the	-18	-7	-5	-7	12	-6	-7	-4	-14	-4
pair:write_to	-16	-4	-4	-4	-5	-4	-8	-6	-8	-8
pair:x_.	-11	-4	-3		-5	-6	-17	-3	-8	-5
pair:year_'s	-25	-5	-23	-4	41	-16	-5	-4	-17	-7
pair:year_,	-10	-3	-1	-6	3	3	-3	2	-4	2
pair:year_.	-8	-2	-2	1	-3	6	2	1	-3	7
pair:year_:	59	-11	-5	-6	-4	-7	-4	-4	-6	-6
pair:year_;	20	-3	-3	20	23	-7	-2	-2	-6	-12
pair:year_<c>	-11	-5	31	-4	-12	-9	-5	-3	-7	-4
pair:year_<f>	-15	-4	-4	-5	-6	-6	-5	-3	7	-6
pair:year_<p>	-23	-7	-3	-4	-8	-5	-4	-4	-7	87
pair:year_after	-9	-4	-5	-5	-2	19	6	12	-3	-4
pair:year_ago	-3	-4	-3	-6	25	2	-4	7	-10	-4
pair:year_and	-8	-3	-3	2	-7	6	-5	5	9	-6
pair:year_as	-11	-6	-4	-6	-7	-6	-5	-12	40	-14
pair:year_at	-25	-6	-2	15	-4	-4	-6	5	-5	29
pair:year_be	-17	10	-6	-2	-7	-7	9	-3	-4	
pair:year_by	-11	-1	-3	43	25	-6	10	-8	28	-21
pair:year_for	-10	-4	-3	-5	12	-9	7	-7	-6	-3
pair:year_have	-7	-4	-4	-3	-5	-11	-7	-4	-10	-6
pair:year_in	-9	-4	-4	-7	-6	5	17	2	1	-5
pair:year_it	-7	-1	-1	-4	-1	-5	-28	44	15	-2
pair:year_late	-6	-4	-5	-6	-7	-10	-5	-3	-14	-4
pair:year_of	-11	-4	-4	14	-6	13	-1	-1	-8	-5
pair:year_on	-6	-3	-2	-4	79	-12	-4	-5	-9	-5
pair:year_the	-7	-3	-3	21	17	-10	44	31	-12	-4
pair:year_to	-10	11	-4	-1	1	-9	-8	-1	-1	-9
pair:yen_.	-8	-10	-4	-5	53	41	-8	-5	-12	-3
pair:yen_to	-3	-2	-2	-27	19	-4	-3	-8	-6	-3
pair:yes_,	-7	-3	-3	-3	-7	-5	15	32	-14	-4
pair:yesterday_(	33	-9	-14	-3	-3	-9	-6	-2	-5	18
pair:yesterday_,	18	-4	-4	5	-7		29	12	-8	-8
pair:yesterday_.	24	-1	-6	-5	10	-6	-6	19	-7	5
pair:yesterday_afternoon	23	-3	-4	11	-4	-13	-5	-2	-5	-4
pair:yesterday_and	36	16	-3	-2	-3	-9	-3	-1	-2	-2
pair:yesterday_at	13	-4	-4	30	20	2	-7	-3	-3	-2
pair:yesterday_by	-15	-14	20	-3	-11	33	-5	-6	-1	-4
pair:yesterday_in	21	-3	11	5	-3	-12	-8	-2	15	-8
pair:yesterday_that	22	-3	-7	-4	-2	-7	-9	-2	8	-5
pair:yet_.	14	-4	-3	-4	29	-4	-15	-3	-7	-6
pair:yet_to	1	-4	-2	-8	7	-6	-4	-5	-15	-4
pair:young_people	-24	-4	-5	21	-5	31	-5	-3	-6	-5
pair:zloty_for	-18	-4	-3	-5	22	-5	-9	-3	62	-6
pair:zone_,	-11	-5	-4	-7	-5	5	49	-3	-6	-11
pair:zone_.	32	-4	-4	-4	-4	-1	-11	-3	5	-5
pair:—_<p>	3	18	-14	-2	-10	-4	-2	-3	-2	24
pair:‘_<f>	-9	-3	-4	-5	-9	-5	-4	50	-11	-3
pair:’s_<a>	-8	-3	-2	-18	-4	-7	-3	-5	-12	-3
pair:’s_<f>	-7	-2	-3	-3	-17	-9	-2	-1	-5	-3
pair:’s_<p>	38	-3	-5	-6	-2	-4	-2	-2	-5	9
pair:’s_ict	-11	-6	-6	-2	-5	-3	-2	-2	-1	-2
pair:“_it	-22	-3	-4	-2	-4	-5	-3	-2	-3	-4
pair:“_the	-7	-5	-4	-3	-4	-6	-7	-3	-3	-4
pair:“_we	-7	-5	-3	6	-4	-3	-2	-5	-5	-4
pair:”_,	-56	-3	-3	-6	-2	-4	-6	-1	-5	-1
pair:”_.	-14	-5	-7	39	-4	-3	-5	-3	-5	-6
pair:”_<p>	-11	-4	-3		-5	-4	-4	-4	-5	-4
pair:”_say	-17	-5	-4	-4	-3	-5	-7	-4	-4	-3
parties:aa		-2	-1	-2	-1	-2	1	-1	4	1
parties:ac	-2			2		-2	2	1	-2	-2
parties:af	-3	-2	-2	2	-1	-3	-3	10	14	-4
parties:ao	1	-2	-1	-1	6		-1	-1		-3
parties:ap	4		-2	-1	-2			-2	1	10
parties:cc	-4	1	-2	-1	1	-1			-2	-3
parties:cf	-1	-1	-1	-2	1	-1	-2			-2
parties:co	-3	-2	1		2		-3	-2	-2	-3
parties:cp	1	4		-2	-2	-2	-2	-1	-3	-3
parties:ff	-3	-2	-1	2	9	-1	-2	1		-3
parties:fo	-4	-2	1	2	4		-3	-1		-4
parties:fp	3	-2	-2	-1	-2	1	-3	-1	-2	3
parties:oo	-2		5	1	4		-2	-1	-3	-3
parties:op			3	-1	-1	-3	-3	-1	-4	7
parties:pp	11	-1	-2	-2	-3	-3	-2	-2	-4	3
place:early	1	-3	-4	-2	-3	-3	-4			-3
place:item	-9	-5	-6	-7	-3	-3	-6	11	-8	-8
place:late	-3	-2	-3	-2	-1	-3	-3	-1	-1	-3
place:lead	2	2	3	2	2	3	3	1	1	3
place:title	-20	-6	-6	-10	-7	-10	-8	-8	-10	-7
post:new	-29	-5	-3	-6	-3	-4	-7	-4	-8	84
rule:AGREEMENT_light	-1	-1		5	1	1		1	-1	1
rule:AGREEMENT_light&groups:1	-4	-1		7		4	3		-3	-2
rule:AGREEMENT_light&groups:2	-1	-1	-1	5	2	-1	-2	3	-1	1
rule:AGREEMENT_light&groups:3		-1	-1	3	1		-1	1		2
rule:AGREEMENT_light&groups:4	1	-3	-1	1	1	1	-1	-1	-1	1
rule:AGREEMENT_light&parties:aa	-4	-3	-1	1	-2	1	-1	4		6
rule:AGREEMENT_light&parties:ac	-3	-2	-1	7	1	-1		2	-3	-1
rule:AGREEMENT_light&parties:af	-5	-2	-2	6		-2	-3	11	3	-3
rule:AGREEMENT_light&parties:ao	1	-2	-1	4	1	3	4		-2	1
rule:AGREEMENT_light&parties:ap	-3	-1	-1	2	-1	2	-1	-1	-2	7
rule:AGREEMENT_light&parties:cc	-2	-2	-1	3	3		-3	2	-2	-3
rule:AGREEMENT_light&parties:cf	-2	-1			1	2	-1	2		-2
rule:AGREEMENT_light&parties:co	2		4	4	2		-2		-2	-4
rule:AGREEMENT_light&parties:cp		2	2		1		-2	-1	-2	-3
rule:AGREEMENT_light&parties:ff	-2	-1	-1	6	12	1	-1		-1	-3
rule:AGREEMENT_light&parties:fo	5	-2	-2	6	4	3	-2	-3	1	-4
rule:AGREEMENT_light&parties:fp	-1	-2	-2	2		2	-3	1		3
rule:AGREEMENT_light&parties:oo	5	-3	5	3		-1	-2	-1	-2	-1
rule:AGREEMENT_light&parties:op	1	-4	5	4	1		-1	-2	-2	8
rule:AGREEMENT_light&parties:pp	9	-3	-1	1	-2	-2	-1	-3	-2	5
rule:AGREEMENT_noun	-1	1	-1	4		-1			-1	-2
rule:AGREEMENT_noun&groups:1	-3	4		6	-1		4	-2	-2	-3
rule:AGREEMENT_noun&groups:2	-1		-2	4	1	-2	-1	1		-3
rule:AGREEMENT_noun&groups:3	2	-3	-1	1	1	-2	-1		-1	2
rule:AGREEMENT_noun&groups:4		-1	-1				-2	-1	-1	-1
rule:AGREEMENT_noun&parties:aa	-3	-2		-1	1	-1		-2	-3	1
rule:AGREEMENT_noun&parties:ac	-3	-1	-1	4	3		-1	-1	-2	-2
rule:AGREEMENT_noun&parties:af	-5	-2	-2	6	-1	-2	-3	8	5	-4
rule:AGREEMENT_noun&parties:ao	-5	-3	2	2	11		-5	-3	-5	-5
rule:AGREEMENT_noun&parties:ap	1	3	-1	1			2	-1		1
rule:AGREEMENT_noun&parties:cc	-2		-1	1	1		-1		-1	-2
rule:AGREEMENT_noun&parties:cf		-1	-1	1	1	-2	-2		-2	-1
rule:AGREEMENT_noun&parties:co			-3	4	9	2	-2	-2	-2	
rule:AGREEMENT_noun&parties:cp	-1	3	-1	-1		-2	-2	-1	-2	-2
rule:AGREEMENT_noun&parties:ff	-3	-1		6	2	-1	-2	2		-3
rule:AGREEMENT_noun&parties:fo	1	-1	-5	6	9	1	-2	1	-4	-4
rule:AGREEMENT_noun&parties:fp	2	-1		1	-1	-1	-2		-2	
rule:AGREEMENT_noun&parties:oo		-1	3		-5	1	-2	-3	-3	-4
rule:AGREEMENT_noun&parties:op		-1	-4	2			-2		-3	5
rule:AGREEMENT_noun&parties:pp	8	-2	-2		-2	-2	-2	-2	-3	1
rule:AGREEMENT_verb	-1	-1	-1	10	-1	-1	-2	-2	-2	-2
rule:AGREEMENT_verb&groups:1	-2	1		11	-2			-4	-3	-3
rule:AGREEMENT_verb&groups:2	-1	-3	-1	12	-1	-4	-3	-1	-2	-2
rule:AGREEMENT_verb&groups:3	2	-2	-1	6	-1	-1	-1	-3		-1
rule:AGREEMENT_verb&groups:4		3		4		1	-2	1	-3	-2
rule:AGREEMENT_verb&parties:aa	-1		-1	2	-1	-2	-2	-2	-1	3
rule:AGREEMENT_verb&parties:ac	-4		-1	9	2		-4	-3	-2	
rule:AGREEMENT_verb&parties:af	-5	-2	-1	20		-4	-3	-1	-3	-3
rule:AGREEMENT_verb&parties:ao	3	3	11	-14	3	4	16	-4	-7	3
rule:AGREEMENT_verb&parties:ap	2			1	-1	-2	-2	-1	1	-1
rule:AGREEMENT_verb&parties:cc	2		-4	4		-2	-3	2		-2
rule:AGREEMENT_verb&parties:cf	-1	-1		4	3	-1	-2		-3	-1
rule:AGREEMENT_verb&parties:co	-4	10	-3	1	11	-4	-2	-2	-3	-2
rule:AGREEMENT_verb&parties:cp	-1	3	7	1	-2	-2	-2	1	-2	-2
rule:AGREEMENT_verb&parties:ff	-2	-1	-2	19	-4	2	-2		-5	-3
rule:AGREEMENT_verb&parties:fo	7	-2	-5	26	-2	9	-2	-2	-7	-4
rule:AGREEMENT_verb&parties:fp	2	-1	-1	4		1	-2		-1	-1
rule:AGREEMENT_verb&parties:oo	-5	-9	-9	22	-10	17	-2	-2	-3	-6
rule:AGREEMENT_verb&parties:op	1	9	-8	12	-7	-2	2	-2	-3	19
rule:AGREEMENT_verb&parties:pp	2	-1	-1	1	-2	-3	-1	-2	-3	-2
rule:APPOINTMENT_light	-1	-1	1	1	2	2	2	1		
rule:APPOINTMENT_light&groups:1	-2	-1		3	-1	6	5		-2	-4
rule:APPOINTMENT_light&groups:2			1	1	3		2	1		1
rule:APPOINTMENT_light&groups:3	-2	-2		1	2	-1	-1	-1	2	4
rule:APPOINTMENT_light&groups:4	-2	-1	-1	-1	2	3		1	1	4
rule:APPOINTMENT_light&parties:aa	-9	-3	-2	1	-2	5	2	-2	6	8
rule:APPOINTMENT_light&parties:ac	-2	-3	2	5	2	2	6	-1	1	1
rule:APPOINTMENT_light&parties:af	-4	-2	-2	-1	-1		1	9	4	-2
rule:APPOINTMENT_light&parties:ao	10	3	-6	-2	4	17	12	-8		-7
rule:APPOINTMENT_light&parties:ap	-5		-1		-2	2	1		-3	11
rule:APPOINTMENT_light&parties:cc	1	1	6	-1	-1	2		1	2	
rule:APPOINTMENT_light&parties:cf	-5	-1	5	-1		1	1	3	2	
rule:APPOINTMENT_light&parties:co	6		15		2	-4	-3	-3		-3
rule:APPOINTMENT_light&parties:cp	1	2	1	1				-1	-1	-1
rule:APPOINTMENT_light&parties:ff	-2				12	1	1	-1	1	-1
rule:APPOINTMENT_light&parties:fo	-3	-3	7	5	9	9	-2	-5	-2	-3
rule:APPOINTMENT_light&parties:fp	1	-2	-1		4	5	-3	2	3	2
rule:APPOINTMENT_light&parties:oo	12		3	-5	-5	-2	-2	-3	-2	-3
rule:APPOINTMENT_light&parties:op	5	12	6	-5	3		-2	-2	-3	6
rule:APPOINTMENT_light&parties:pp	6	-3	-1	1	1	-2	-2	-2	-3	7
rule:APPOINTMENT_noun	-1	-1			-1	-2	-1	-2	-1	8
rule:APPOINTMENT_noun&groups:1			4	-2	-1	-2	1	-3	-3	1
rule:APPOINTMENT_noun&groups:2	-1	-2	-1	1	-2	-1	-2	-1		14
rule:APPOINTMENT_noun&groups:3	-4	-2		-1	2	-3	-3	-2	-1	8
rule:APPOINTMENT_noun&groups:4	5		-2		-2	-1		-3	-1	2
rule:APPOINTMENT_noun&parties:aa	8	-3	-3		-4	-5	-2	-3	2	11
rule:APPOINTMENT_noun&parties:ac	-7	-5	-3	-2	2	-3	-2	-5	3	-4
rule:APPOINTMENT_noun&parties:af	4	-1	-1	7	-1	-5	-1	-2	12	-6
rule:APPOINTMENT_noun&parties:ao	23	5	-6	-4	1	-5	-4	-2	4	-4
rule:APPOINTMENT_noun&parties:ap	1	-3	-1	-5			1	-3	-1	24
rule:APPOINTMENT_noun&parties:cc	-12	3	-2	-5	-2	1	-4			-5
rule:APPOINTMENT_noun&parties:cf	-1	-2	2			-3	-3	-4	-2	-2
rule:APPOINTMENT_noun&parties:co	-14		7	-4	13	2	-2	-2	1	-5
rule:APPOINTMENT_noun&parties:cp		4	1	-2	1	-1	-2	-2	-2	-3
rule:APPOINTMENT_noun&parties:ff	-3	-3	-2	9	-2	-2	-1	-2	-2	1
rule:APPOINTMENT_noun&parties:fo	-12	4	-4	-3	12	-3	-2	-2	10	-5
rule:APPOINTMENT_noun&parties:fp	-2	-3		-1	2	-1	-3	-2	-2	12
rule:APPOINTMENT_noun&parties:oo	1	-2	-4	-4	-12	-2	-2	-3	1	5
rule:APPOINTMENT_noun&parties:op	6	-2	-2	-2	-1	-3	-1	-2	-2	29
rule:APPOINTMENT_noun&parties:pp	1	-1	-1	-1	-3	-3	-2	-2	-3	9
rule:APPOINTMENT_verb	-2				-1	1				5
rule:APPOINTMENT_verb&groups:1	-3	3	2	-1	-3	3	3	-3	-3	
rule:APPOINTMENT_verb&groups:2	-2	-1		1	1		-1	2	3	8
rule:APPOINTMENT_verb&groups:3	-2	-2	-1	-1		-1	-2	-2		7
rule:APPOINTMENT_verb&groups:4	-1	-1	-1		-2	-1			-1	3
rule:APPOINTMENT_verb&parties:aa	-4	-1	-2	-1	-3		3	-2		5
rule:APPOINTMENT_verb&parties:ac	-3	1	-3	-1		1	2	2	4	-1
rule:APPOINTMENT_verb&parties:af	-1	-2	-2	5	-2	-2	-1	9	10	-4
rule:APPOINTMENT_verb&parties:ao		-3	-7	-1	10	4	-1	-1	3	2
rule:APPOINTMENT_verb&parties:ap	-3		-2	-1	-2	-2	1	-2		20
rule:APPOINTMENT_verb&parties:cc	-2	-2	2	-3	1	-1	-1	1	-1	-2
rule:APPOINTMENT_verb&parties:cf	-1	-1	1	-1	-3	2	-1	1		-1
rule:APPOINTMENT_verb&parties:co	-2	2	4	-2	1	-6	-2	-2	3	-2
rule:APPOINTMENT_verb&parties:cp	-3	2	3	-2	-3	-1		-1	-2	-1
rule:APPOINTMENT_verb&parties:ff	-3	-1	-1	5	6	-3		1	2	-1
rule:APPOINTMENT_verb&parties:fo	7	-3	1	3	12	6	-2	-5	5	-4
rule:APPOINTMENT_verb&parties:fp	-1	-2	-1	-2	-2		-3		1	8
rule:APPOINTMENT_verb&parties:oo		-5	-4	4	2	5	-2	1	-2	-1
rule:APPOINTMENT_verb&parties:op	2	-1	-3	-2	1		-3	-2	-3	12
rule:APPOINTMENT_verb&parties:pp	-3	-1			-3	-2	-2	-2	-3	10
rule:ENFORCEMENT_light	-1						-1			
rule:ENFORCEMENT_light&groups:1	-3	1	1	1	-2	2	2	-2	-3	-3
rule:ENFORCEMENT_light&groups:2		-1	-1	-1	1	-1	-2	1	3	
rule:ENFORCEMENT_light&groups:3	1	-1				-1	-2	-1	1	2
rule:ENFORCEMENT_light&groups:4	2		-2	-1	-1	-1	-1		-1	1
rule:ENFORCEMENT_light&parties:aa	-1	-2	-2	-2	-1	-1		-1	4	
rule:ENFORCEMENT_light&parties:ac	-2	1	1	1		-1	2	-1		-2
rule:ENFORCEMENT_light&parties:af	-3	-2	-2	1	-1	-3	-3	7	14	-4
rule:ENFORCEMENT_light&parties:ao	4	-1	-1	-1	6	2	-2	-2	1	-3
rule:ENFORCEMENT_light&parties:ap	2		-1	-1	-2			-1	1	8
rule:ENFORCEMENT_light&parties:cc	-1	1		-3	1	-1	-1		-1	-2
rule:ENFORCEMENT_light&parties:cf	1	-1	-1	-2			-2		1	-2
rule:ENFORCEMENT_light&parties:co	-1	-1	-1	3	3	-1	-2	-2	-1	-2
rule:ENFORCEMENT_light&parties:cp	-1	4	1	-1	-1	-1	-1	-1	-2	-2
rule:ENFORCEMENT_light&parties:ff	-2	-2	-1	2	8		-1	1	1	-3
rule:ENFORCEMENT_light&parties:fo	2	-1	-1		3	1	-2	-4	2	-4
rule:ENFORCEMENT_light&parties:fp	2	-2	-2	-2	-1	3	-3	-1	-1	2
rule:ENFORCEMENT_light&parties:oo	-2	-4	2		2	1	-2	-1	-3	-2
rule:ENFORCEMENT_light&parties:op	1	1	4			-2	-2	-2	-2	6
rule:ENFORCEMENT_light&parties:pp	6	-2	-1	-1	-2	-2	-2	-2	-3	3
rule:ENFORCEMENT_noun	-2	-1	-1	-2		-2	2	-1	5	-2
rule:ENFORCEMENT_noun&groups:1	-4	-1	-1	-2	-2		9	-2	-1	-4
rule:ENFORCEMENT_noun&groups:2	-2	-1	-2	-2	2	-4	-1		10	-2
rule:ENFORCEMENT_noun&groups:3	-3	-1	-3	-2	-2	-1	-1		4	3
rule:ENFORCEMENT_noun&groups:4	2			-2		-1	-1		1	
rule:ENFORCEMENT_noun&parties:aa	-2	-1	-1	-1	-1	-2	2	-1	5	
rule:ENFORCEMENT_noun&parties:ac	1	-3	1	-2	-2	-2		-4	1	1
rule:ENFORCEMENT_noun&parties:af	-4	-2	-2	-3	-3	-4	-2	3	21	-3
rule:ENFORCEMENT_noun&parties:ao	-5	-3	-5	-3	6	-4	-1		4	-2
rule:ENFORCEMENT_noun&parties:ap	1	1	-2	-2	-3	-1	5	-1	4	3
rule:ENFORCEMENT_noun&parties:cc		3		-2			-1		2	-2
rule:ENFORCEMENT_noun&parties:cf	-3	-1		-2	2	-2	-1	-4	8	-2
rule:ENFORCEMENT_noun&parties:co	-5	3	1	-7	2	2	-5		-2	-3
rule:ENFORCEMENT_noun&parties:cp	-2	2	2	-2	-1	-2	-1		-1	-2
rule:ENFORCEMENT_noun&parties:ff	-4	-1	-1	-1	4	-2		1	2	-1
rule:ENFORCEMENT_noun&parties:fo	-7	-3	-6	-5	10	-7	-3	1	7	-4
rule:ENFORCEMENT_noun&parties:fp	1	-1	-1	-2		-1	-3		3	2
rule:ENFORCEMENT_noun&parties:oo	1	-2	-10	6	6	-1	-3	1	-1	-3
rule:ENFORCEMENT_noun&parties:op	-5	1	2	1		-4	-2	2	-2	5
rule:ENFORCEMENT_noun&parties:pp	5		-2	-2	-2	-4	-2	-2	-3	5
rule:ENFORCEMENT_verb	-2		-1	-1	-3			-1	6	-1
rule:ENFORCEMENT_verb&groups:1	-3	2	-1	-2	-3	1	4	-1	-2	-2
rule:ENFORCEMENT_verb&groups:2	-1	-2	-1		-2	-1	-2	-1	13	-1
rule:ENFORCEMENT_verb&groups:3		-2	-1	-1	-4	-2	-1	-2	6	1
rule:ENFORCEMENT_verb&groups:4	-4		-1		-2	-1	-3		5	2
rule:ENFORCEMENT_verb&parties:aa	-3	-1	-2	-2	-4		-3	-3	12	-1
rule:ENFORCEMENT_verb&parties:ac	-1	-2	-3	-1	-6	1	5		7	-4
rule:ENFORCEMENT_verb&parties:af	-4	-3	-2	1	-6	-4	-3		27	-4
rule:ENFORCEMENT_verb&parties:ao	-4	-3	-5	-2	-8	1		-5	7	-8
rule:ENFORCEMENT_verb&parties:ap	-3	-2	-2		-3	-2		1	15	3
rule:ENFORCEMENT_verb&parties:cc	-2	-5		-3	-1	2		1	2	-1
rule:ENFORCEMENT_verb&parties:cf	-1		1	-1	-3	2	-2		11	-1
rule:ENFORCEMENT_verb&parties:co	-1		11	6	-8	1	-2	-2	2	-3
rule:ENFORCEMENT_verb&parties:cp	3	2			-3		-1		-2	-3
rule:ENFORCEMENT_verb&parties:ff	-2	-1		2		-3	-1	-2	6	-1
rule:ENFORCEMENT_verb&parties:fo		-3	3	2	2	6	-2	-3	1	-4
rule:ENFORCEMENT_verb&parties:fp	5	-2	-2	-2	-3	1	-3		5	1
rule:ENFORCEMENT_verb&parties:oo	-3	-4	-3	3	-6	1	-2	-3	-2	-3
rule:ENFORCEMENT_verb&parties:op		-1	1	-3	1	3	-1	-2	-4	1
rule:ENFORCEMENT_verb&parties:pp		-2	-1		-2	-2	-2	-2	-3	6
rule:FORUM_light			1	-1			-1	-1	-1	-1
rule:FORUM_light&groups:1	-2	2	3	-1	-2	2	1	-2	-3	-3
rule:FORUM_light&groups:2	1		-1	-1			-2	-1		
rule:FORUM_light&groups:3	2	-2		-1	1	-1	-2	-1		2
rule:FORUM_light&groups:4	3		-2	-1		-1	-1	-1	-1	
rule:FORUM_light&parties:aa	1	-2	-1	-1		-1	1	-3		2
rule:FORUM_light&parties:ac		2	1	1	2	-1	1	-1		-2
rule:FORUM_light&parties:af	-1	-2	-2	2		-2	-1	4	9	-3
rule:FORUM_light&parties:ao	3	-1	1	-2	8	1		-2	-2	-3
rule:FORUM_light&parties:ap	1	1	-1	-2	-1	1		-1	-1	7
rule:FORUM_light&parties:cc	-1	1	-1	-1	-1		-1	-1	-1	-2
rule:FORUM_light&parties:cf	2	-1		-1	2	1	-1	1	-1	-1
rule:FORUM_light&parties:co	-1	-1	3	2	-2		-2	-2	-1	-4
rule:FORUM_light&parties:cp	1	4	1	-2	-1	-2	-1	-1	-2	-3
rule:FORUM_light&parties:ff	-1	-2	-1		8		-1		1	-3
rule:FORUM_light&parties:fo	-6	-1		1		1	-2	-4	-2	-4
rule:FORUM_light&parties:fp	3	-2	-2	-2		2	-2		-2	2
rule:FORUM_light&parties:oo	-3	-2	4	2	-1	1	-2	-1	-3	-2
rule:FORUM_light&parties:op	-2		5	-1		-2	-3	-2	-3	3
rule:FORUM_light&parties:pp	7	-2	-1	-2	-2	-2	-2	-2	-3	2
rule:FORUM_noun	5	2	17	-2	-3	-3	-1	-2	-3	-3
rule:FORUM_noun&groups:1	2	3	33	-2	-3	-5	-1	-3	-6	-3
rule:FORUM_noun&groups:2	5	2	10	-2	-2	-3	-1	-1	-2	-2
rule:FORUM_noun&groups:3	7	1	9	1	-3	-3	-3	-1	1	-4
rule:FORUM_noun&groups:4	7	1	-1	-3	-3	-3	-1	1	-1	-3
rule:FORUM_noun&parties:aa	24		3	-2	-3	-4	8		-1	-5
rule:FORUM_noun&parties:ac	-1	-5	5	-2	-3	-3	-3	8		-2
rule:FORUM_noun&parties:af	8		4	2	-1	-5	2	4	6	-4
rule:FORUM_noun&parties:ao	10	11	-1	-1	-4	-4	-3	8	-5	-6
rule:FORUM_noun&parties:ap	4	1	6	-2	-2	-1	2	-1		-4
rule:FORUM_noun&parties:cc	9	3	1		-3	-3	-4	-1	2	
rule:FORUM_noun&parties:cf	4	3	6	3	-1	1	-2	1	1	-2
rule:FORUM_noun&parties:co	-9	2	18	-3	-7	-3	-2		-2	-2
rule:FORUM_noun&parties:cp	2	4	8	-3	-2	-2	-3		-1	-1
rule:FORUM_noun&parties:ff	4	-1	10	-1	-5	-6	-1	2	3	-2
rule:FORUM_noun&parties:fo	-4	6	8		-10	-6	-2	1	-7	-3
rule:FORUM_noun&parties:fp	11	1	-1	-3	-2	-3	-2	-2		
rule:FORUM_noun&parties:oo	-13	16	35	5	-4	-4	-2	5	-3	-3
rule:FORUM_noun&parties:op	-6	1	13	-2	-5	-3	-2	-2	-3	-6
rule:FORUM_noun&parties:pp	8	2	2	-2	-3	-2	-2	-2	-3	-4
rule:INVESTMENT_light	-1	-1		1	3			1	-1	-1
rule:INVESTMENT_light&groups:1	-4		3	3	1	2	3	-1	-2	-2
rule:INVESTMENT_light&groups:2		-1	-1	1	7	-1	-2	2		
rule:INVESTMENT_light&groups:3	1	-2		1	1	-1	-2	1	-1	1
rule:INVESTMENT_light&groups:4		-2	-1		2		-2	-1	-1	-1
rule:INVESTMENT_light&parties:aa	-4	-1			-2		2	3	1	3
rule:INVESTMENT_light&parties:ac	-2	-2	-1	2	4		-2		-2	-2
rule:INVESTMENT_light&parties:af	-3	-2	-2	2	1	-2	-3	9	7	-4
rule:INVESTMENT_light&parties:ao	-3	-3	2		10	3	2	-2	-3	-4
rule:INVESTMENT_light&parties:ap	-1	-1	-1	1	-1	1	1	-2	-1	4
rule:INVESTMENT_light&parties:cc	-4	-1			5	1	-2	1	-2	-2
rule:INVESTMENT_light&parties:cf	-1	-1	-1	-2	7		-3	2	-1	-2
rule:INVESTMENT_light&parties:co	2	-2	1	1	10	1	-2	-1	-2	-3
rule:INVESTMENT_light&parties:cp		2	1	-1		-1	-2	-1	-1	-2
rule:INVESTMENT_light&parties:ff	-3	-2	-1	1	16	-1	-2	2	-3	-3
rule:INVESTMENT_light&parties:fo	5	-3	3	4	7	1	-2	-3		-4
rule:INVESTMENT_light&parties:fp	1	-2	-3		1	2	-2		-2	1
rule:INVESTMENT_light&parties:oo		-1	6	1	10		-2	-1	-3	-4
rule:INVESTMENT_light&parties:op		3	6		2	-2	-2	-2	-2	
rule:INVESTMENT_light&parties:pp	10	-2	-1		-1	-3	-2	-3	-2	1
rule:INVESTMENT_noun	-3	-1	-2	-2	8	1	1	-1	-2	-3
rule:INVESTMENT_noun&groups:1	-3	1	-3	-2	2	1	4	-1	-3	-3
rule:INVESTMENT_noun&groups:2	-3	-1	-1	-2	14	1		-2	-1	-4
rule:INVESTMENT_noun&groups:3		-2	-2	-2	6		-2	3	-1	-1
rule:INVESTMENT_noun&groups:4	-1	-2	-2	-2	4		-1			-2
rule:INVESTMENT_noun&parties:aa	-4	-3	-3	-3	10	-3	3	4		-5
rule:INVESTMENT_noun&parties:ac	-6	-2	3	-4	2		-1	4	-2	-3
rule:INVESTMENT_noun&parties:af	-6	-2	-2	-3	5	-2	-1	3	9	-3
rule:INVESTMENT_noun&parties:ao	-5	-2	-4	-6	21	5	1	-2	2	
rule:INVESTMENT_noun&parties:ap	-4	-2	-1		2	-2	11		-1	-4
rule:INVESTMENT_noun&parties:cc	-4	-1	-1	-2	7	-3	-1	3		-2
rule:INVESTMENT_noun&parties:cf	-3	-1	-1	-3	7	-1	-1	-2	-2	-2
rule:INVESTMENT_noun&parties:co	-2	-3	-3	-2	8	2	-3	-2	-2	-3
rule:INVESTMENT_noun&parties:cp	-2	2	-1	-3	1	-1	-3	-2	-3	-2
rule:INVESTMENT_noun&parties:ff	-4	-2	-2	-2	21	-3	-2	1	-5	-1
rule:INVESTMENT_noun&parties:fo	-5	-1	-5		15	5	-2	-3	-2	-3
rule:INVESTMENT_noun&parties:fp	1	-2	-2	-2	3	10	-2		-4	1
rule:INVESTMENT_noun&parties:oo	-5	-2	-9	2	14	13	-2	-3	-1	-4
rule:INVESTMENT_noun&parties:op	5	-4	3	-1	10		-2	-2		-5
rule:INVESTMENT_noun&parties:pp	9		-1	-2		1	-3	-3	-2	-2
rule:INVESTMENT_verb	-2	-1	1	-2	5		-1	1	-1	-1
rule:INVESTMENT_verb&groups:1	-1	2	5	-4	-2		2		-3	-2
rule:INVESTMENT_verb&groups:2	-4	-2		-2	10	1	-2		-1	-1
rule:INVESTMENT_verb&groups:3	-1	-4	-1	-2	-1	-1	-1	9	1	1
rule:INVESTMENT_verb&groups:4	-2	-1		3	15	-2	-1	-4	-3	-1
rule:INVESTMENT_verb&parties:aa	-11	-2	-2		-4	9	-1	2	5	-5
rule:INVESTMENT_verb&parties:ac	-8	5	-3	-1	-3	4	-6	-3		-5
rule:INVESTMENT_verb&parties:af	-4	-2	-2	-3	-5	-2	-1	20	5	-3
rule:INVESTMENT_verb&parties:ao	5	3	-5	-5	30	-8	-3	3	1	-9
rule:INVESTMENT_verb&parties:ap	-6	5	4	5	-5	2	1		-3	-2
rule:INVESTMENT_verb&parties:cc	-5	-3	1	-4	10			3	3	-3
rule:INVESTMENT_verb&parties:cf	-4	-3	6	-2	16	7	-1	-1		-1
rule:INVESTMENT_verb&parties:co	4	-1	17			-7	-1	-3		-4
rule:INVESTMENT_verb&parties:cp	-1	3	1	2	-1	3	-2	-2	-3	-4
rule:INVESTMENT_verb&parties:ff	-3	-2		-4	28	-3	-1	1	-5	-1
rule:INVESTMENT_verb&parties:fo	-1	-3	18		-11	2	-1	-5	-1	-5
rule:INVESTMENT_verb&parties:fp	-4	-4		-1	5	-1	-2	-3		6
rule:INVESTMENT_verb&parties:oo	19	-10	-15	-5	-3	-1	-2	6	-3	-12
rule:INVESTMENT_verb&parties:op	-2	-3	7	-3	5	-3	-1	-2	-3	-13
rule:INVESTMENT_verb&parties:pp	3	-3		3	-1	-2	-3	-2	-2	7
rule:LAUNCH_light	-2				1	8		-1	-1	-1
rule:LAUNCH_light&groups:1	-4	2	2	-2		15	3	-2	-1	-3
rule:LAUNCH_light&groups:2	-1	-1		1	1	6	-1			-2
rule:LAUNCH_light&groups:3	1	-1	-1			2	-1	-1		3
rule:LAUNCH_light&groups:4	-1	-1	-2		-1	2		-1		-1
rule:LAUNCH_light&parties:aa	-2		-2	-3	-3		3	3	10	5
rule:LAUNCH_light&parties:ac		1		4	-2	2	2	2	2	1
rule:LAUNCH_light&parties:af	-1	-1	-3	3			-1	4	7	-3
rule:LAUNCH_light&parties:ao	-5	-2	1	-5	-4	22	-8	-2	-4	-2
rule:LAUNCH_light&parties:ap	1	1	-2		-3	8	2		-4	2
rule:LAUNCH_light&parties:cc	-1	-1	1			5	-1			-2
rule:LAUNCH_light&parties:cf		-1	-2	1	-1	6		-1	4	-2
rule:LAUNCH_light&parties:co	3	2	-8	5	-2	12	-2	-2	-2	-3
rule:LAUNCH_light&parties:cp	1	3	3	-3	-3	1	-1	-1	-1	-2
rule:LAUNCH_light&parties:ff	-3	-1	-2	3	6	5	1		-3	-2
rule:LAUNCH_light&parties:fo	-3	-2	-1	8	2	15	-1	-3	-3	-3
rule:LAUNCH_light&parties:fp	2	-1	-4	-2	-1	8	-2	-2	-3	
rule:LAUNCH_light&parties:oo		1	2	-1	-6	12	-2	-2	-1	1
rule:LAUNCH_light&parties:op	-2	1	-1	-4	1	3	-3	-2	-4	2
rule:LAUNCH_light&parties:pp	3	-2	-1	-1	-1		-1	-2	-2	1
rule:LAUNCH_noun			-1	1	1	6		-1	-1	-3
rule:LAUNCH_noun&groups:1	-2	3	-1			14	4	-3	-3	-3
rule:LAUNCH_noun&groups:2		-1	-1	2	2	3	-2	1		-4
rule:LAUNCH_noun&groups:3	1	-3	-4	2	1		-2		-1	-3
rule:LAUNCH_noun&groups:4	2	1	-1			2	-1	-1	-1	-2
rule:LAUNCH_noun&parties:aa	-5	-2	-2		-1	1	-1	-1	5	-5
rule:LAUNCH_noun&parties:ac	-1		-1	1	2	1	-2	2	-3	-3
rule:LAUNCH_noun&parties:af	-3	-3	-2	3		-2	-2	10	4	-3
rule:LAUNCH_noun&parties:ao	5	-1	2	-8	18	1	1	-4		-4
rule:LAUNCH_noun&parties:ap	-2		-2	3		8	1		1	-4
rule:LAUNCH_noun&parties:cc	-1	-1	-2		4	2			-1	-3
rule:LAUNCH_noun&parties:cf	1	-1	-1	-1	1	-1	-2	-1		-2
rule:LAUNCH_noun&parties:co	-3				8	3	-2	-2	-3	-2
rule:LAUNCH_noun&parties:cp	2	3			-2	1	-1	-2	-2	-2
rule:LAUNCH_noun&parties:ff	-2	-1	-2	5	1	1	-1	-2	-4	-1
rule:LAUNCH_noun&parties:fo	-3	-2	-5	6	3	4	-2	-3	2	-4
rule:LAUNCH_noun&parties:fp	4	-1	-2		-2	8	-3	-1	-2	-1
rule:LAUNCH_noun&parties:oo	-1	-3	-9	4	8	7	-2	-4	-4	-4
rule:LAUNCH_noun&parties:op	3	2	9	2	2		-2	-2		-5
rule:LAUNCH_noun&parties:pp	11		-3		-1		-2	-2	-3	-4
rule:LAUNCH_verb	-1			-1	-1	1	-1	-1	-1	
rule:LAUNCH_verb&groups:1	-2	2	1	-1	-2	4		-1	-2	-3
rule:LAUNCH_verb&groups:2	-1		-1	-1		1	-2			1
rule:LAUNCH_verb&groups:3	2	-2		-1		-1	-2	-1		3
rule:LAUNCH_verb&groups:4	1	1	-1	-1		-1			-1	1
rule:LAUNCH_verb&parties:aa	-1	-2	-1	1	2	-1		-3	-1	1
rule:LAUNCH_verb&parties:ac		4		2	-3	-1	2	2	-1	-1
rule:LAUNCH_verb&parties:af	-1	-2	-1	1	-1	-1	-1	4	7	-3
rule:LAUNCH_verb&parties:ao	4			-6	5	4	-1	-2	2	-2
rule:LAUNCH_verb&parties:ap	2	2	-1	-2	-2		-1	-1		10
rule:LAUNCH_verb&parties:cc	1	1	2	-2		-2	-1	1	-2	-2
rule:LAUNCH_verb&parties:cf	2		2	-1		3	-1	2	-1	-2
rule:LAUNCH_verb&parties:co			5	3	-3	-1	-2	-2		-4
rule:LAUNCH_verb&parties:cp	-2	5	1	-1	-2	-1	-1		-3	-3
rule:LAUNCH_verb&parties:ff	-1	-2	-1		5				1	-3
rule:LAUNCH_verb&parties:fo	5		-2	1	-2	2	-2	-4	-3	-4
rule:LAUNCH_verb&parties:fp	3	-2	-1	-2	-1	2	-2		-1	2
rule:LAUNCH_verb&parties:oo	-3	-2	3	-4	1	-2	-2		-2	-4
rule:LAUNCH_verb&parties:op	1		4	1		-1	-3	-2	-4	7
rule:LAUNCH_verb&parties:pp	1	-1	-2	-2	-2	-2	-2	-2	-3	5
rule:LICENCE_light	-1			-1		-1	-1	1	-1	
rule:LICENCE_light&groups:1	-3	1	1		-2	1	1	-1	-3	-3
rule:LICENCE_light&groups:2		-1	-1	-1	1	-1	-2	3		
rule:LICENCE_light&groups:3	1	-1	-1	-1		-1	-3	1	1	3
rule:LICENCE_light&groups:4	2		-1	-2		-1	-1	1	-2	1
rule:LICENCE_light&parties:aa	-1	-2	-1	-2		-1		1	-1	-2
rule:LICENCE_light&parties:ac	-1	2	1	-1	1	-1		3	-1	-2
rule:LICENCE_light&parties:af	-3	-2	-2		-2	-2	-2	13	6	-4
rule:LICENCE_light&parties:ao	5	-1		-3	9	-1	1	1	-2	-4
rule:LICENCE_light&parties:ap	2	2	-1	-1	-1		1	-1	1	7
rule:LICENCE_light&parties:cc	-1	1	1	-3	3	-1	-1	1	-2	-2
rule:LICENCE_light&parties:cf	2	-1	1	-2			-1	2	-1	-2
rule:LICENCE_light&parties:co	1	-1	1	2	2	-2	-2	-1		-4
rule:LICENCE_light&parties:cp		4		-2	-1	-2	-1		-2	-3
rule:LICENCE_light&parties:ff	-2	-2	-1	-1	10	-1	-2	4	-1	-3
rule:LICENCE_light&parties:fo		-1	-2	2	3	-1	-2	-3		-4
rule:LICENCE_light&parties:fp	1	-2	-1	-2	-2		-2	1	-1	3
rule:LICENCE_light&parties:oo	-1	-3	3	-4	2	-1	-2	-1	-3	-2
rule:LICENCE_light&parties:op		-1	6	-2	2	-1	-3	-2	-3	5
rule:LICENCE_light&parties:pp	6	-1	-2	-2	-3	-3	-2	-2	-3	4
rule:LICENCE_noun	-2	-2	-3	-1	-2	-1		12	-1	-3
rule:LICENCE_noun&groups:1	-3	-4	-3	-1	-2	3	5	8	-3	-2
rule:LICENCE_noun&groups:2	-2	-2	-2			-4	-3	18	-1	-4
rule:LICENCE_noun&groups:3	-3		-2	-3	-6	-1		10	1	-2
rule:LICENCE_noun&groups:4	2	-2	-2	-2				2	-1	
rule:LICENCE_noun&parties:aa	-3	-3	-1	-4	-5	-2	6	5		
rule:LICENCE_noun&parties:ac	-2	-2	-2	-4	-2	1	-1	7	1	
rule:LICENCE_noun&parties:af	-5	-2	-2	-3	-8	-3	-4	28		-2
rule:LICENCE_noun&parties:ao	-8	-1	-5	-12	-6	-5	6	14	22	-9
rule:LICENCE_noun&parties:ap		-3	-1	-4	-4	2	3	5	-3	-4
rule:LICENCE_noun&parties:cc	-5	-3	-3	-4	3	2	6	13	-1	-2
rule:LICENCE_noun&parties:cf	-3	2	-1		2	-1	1	3	4	-2
rule:LICENCE_noun&parties:co	-7	-2		21	-12	-3	-3	4	5	-3
rule:LICENCE_noun&parties:cp		1	-4	-3	-2	-4	-4		-1	-1
rule:LICENCE_noun&parties:ff	-2	-2	-2	3	4	-3	-1	12	-3	-3
rule:LICENCE_noun&parties:fo	-8		-3	8	-15	-3	-3		6	-1
rule:LICENCE_noun&parties:fp			-2	-2		-5	-4	6	-2	
rule:LICENCE_noun&parties:oo	-13		-13	-4	-6		-2	7	-3	-11
rule:LICENCE_noun&parties:op	-22	-2	2	18	-4	6	-4	-5	-3	10
rule:LICENCE_noun&parties:pp	15	-1	-4	-4	-2	1	-2	-4	-3	-2
rule:LICENCE_verb	-1	-2	-3	-3	-3	1	1	15	-3	-3
rule:LICENCE_verb&groups:1	-3	-3	-4	-5	-3	6	4	5	-4	-4
rule:LICENCE_verb&groups:2	-3	-3	-2	-2	-3	-1	-1	26	-6	-2
rule:LICENCE_verb&groups:3	5	1	-2	-5	-7	-3	3	10	2	-3
rule:LICENCE_verb&groups:4	-1	-4	-2	-1	2	-1	2	2		-1
rule:LICENCE_verb&parties:aa		-2	-2	-4		-4		5	6	1
rule:LICENCE_verb&parties:ac	-3	-2	-2	-5	-1		10	3	-6	-2
rule:LICENCE_verb&parties:af	-3	-2	-2	-6	-6	-2	-3	31	-5	-4
rule:LICENCE_verb&parties:ao	11	-2	-4	-4	-15	9	25	18	-2	-2
rule:LICENCE_verb&parties:ap	1	-3	-3	-3	-4	-1	9	11		-4
rule:LICENCE_verb&parties:cc	-5	-3	1	-2	-3	-5	13	8	-5	-1
rule:LICENCE_verb&parties:cf	-1		-3		-2	-1	1	6		-2
rule:LICENCE_verb&parties:co	-7	-3	-7	24	31	4	-6	1	3	-2
rule:LICENCE_verb&parties:cp	4	-2	-4	-3	-1		1	3	-4	-3
rule:LICENCE_verb&parties:ff	-1	-2	-2	2	-3	-2	2	9		-3
rule:LICENCE_verb&parties:fo	20	-2	-4	6	23	-6	-5	-10	-4	-3
rule:LICENCE_verb&parties:fp	12		-3	-4	-4	1	-3	10	3	-5
rule:LICENCE_verb&parties:op	22	-5	-9	-4	2	-14	-1	-2	-2	-13
rule:LICENCE_verb&parties:pp	7	-2		-3	-2	-4	3	-2	-4	6
rule:MEETING_light							-1	-1	-1	
rule:MEETING_light&groups:1	-3	1	2		-2	1		-2	-3	-2
rule:MEETING_light&groups:2	1	-1	-1	-1	1	-1	-1		1	
rule:MEETING_light&groups:3	2	-2	-1		-1	-1	-2	-1		2
rule:MEETING_light&groups:4	3		-2	-1	-1	-1	-1	-1	-1	1
rule:MEETING_light&parties:aa	1	-2	-1	-1		-1		-1		
rule:MEETING_light&parties:ac	-1	2	1		1	-1	1		-2	-2
rule:MEETING_light&parties:af	-1	-2	-2		-2	-2	-1	6	12	-4
rule:MEETING_light&parties:ao	3	-1	1	-1	6	1		-2	-1	-3
rule:MEETING_light&parties:ap	5	1	-2	-1	-2	-1		-2	2	7
rule:MEETING_light&parties:cc	-1	1		-2	1				-2	-3
rule:MEETING_light&parties:cf	1	-1		-1		1	-1		-1	-2
rule:MEETING_light&parties:co	-1	-1	1	2	2		-2	-2	-1	-2
rule:MEETING_light&parties:cp		3	2	-1	-2	-2	-2	-1	-2	-3
rule:MEETING_light&parties:ff	-2	-2	-1	2	9	-1	-1	1	1	-3
rule:MEETING_light&parties:fo	-2	-1	-1	3	2	1	-3	-4		-4
rule:MEETING_light&parties:fp	4	-2	-2	-2	-2	2	-2		-1	2
rule:MEETING_light&parties:oo	-4	-1	3	2	5	1	-2	-1	-3	-5
rule:MEETING_light&parties:op	-1		4	-1		-2	-3	-2	-3	7
rule:MEETING_light&parties:pp	7	-1	-2	-2	-3	-2	-2	-2	-3	3
rule:MEETING_noun	10				-2	-4	-1	-2	-3	-2
rule:MEETING_noun&groups:1	11	2	2	1	-2	-4	-1	-3	-4	-3
rule:MEETING_noun&groups:2	10	1	-2	-1	-2	-3	-1	-2	-4	-4
rule:MEETING_noun&groups:3	8	-4	1	1	-2	-3	-3	-2	-2	1
rule:MEETING_noun&groups:4	5	1			-2	-2	-1	-1	-1	-1
rule:MEETING_noun&parties:aa	2	-4	-5	-5	-4	-1	9	-4		-7
rule:MEETING_noun&parties:ac	4	-4	-1	2	3		-3	-4	2	-2
rule:MEETING_noun&parties:af	6		-1	4		-2	-1	-1	-1	-4
rule:MEETING_noun&parties:ao	18	3	-6	2	9	-4	1	-4	-10	-6
rule:MEETING_noun&parties:ap	-2	-1	-2	1	1	-4	1	-3	-2	-4
rule:MEETING_noun&parties:cc	-1	3	2	-4	-2	-2	-2		-1	-1
rule:MEETING_noun&parties:cf	4		7	-1	-5	-2		-2		
rule:MEETING_noun&parties:co	6	1	6	-3	-3	-3	-2	-1	-1	-3
rule:MEETING_noun&parties:cp	4	5		-1	-2	-2	-3	-2	-1	-2
rule:MEETING_noun&parties:ff	3	1	3	1		-4	-1	-1	-4	-3
rule:MEETING_noun&parties:fo	7	4	13	-2	-8	-7	-2	-4	-1	-4
rule:MEETING_noun&parties:fp	10				-4	-3	-3	-1	-1	
rule:MEETING_noun&parties:oo	-1	-4	18	-9	-12	2	-1	-1		-3
rule:MEETING_noun&parties:op	3	3		-1	-2	-2	-2	-1	-3	-1
rule:MEETING_noun&parties:pp	15	-4	-2		-3	-3	-2	-2	-3	-1
rule:MEETING_verb	5	1	1	-2	-2	-1	-1	-1	-1	-3
rule:MEETING_verb&groups:1		6	3	-4	-3	1		-2	-3	-3
rule:MEETING_verb&groups:2	7	-1		-1	-1	-2	-2		-1	-3
rule:MEETING_verb&groups:3	8	-3		-1	-1	-2	-2	-2		-3
rule:MEETING_verb&groups:4	6	1	-1	-1	-1	-1	-2	-2	-1	-2
rule:MEETING_verb&parties:aa	3	-3	-1	-1	-3	-1		-1		-2
rule:MEETING_verb&parties:ac	1			-1	-3		2	-1		-1
rule:MEETING_verb&parties:af		-2	-1	3	-2	-2	-1	3	6	-3
rule:MEETING_verb&parties:ao	6	-3	-2	-5	5	-2		-4	-3	-6
rule:MEETING_verb&parties:ap	11	2	-1	-1	-2	-3			-3	-4
rule:MEETING_verb&parties:cc	-3	1	1	-3	-2	1	-2		-1	-2
rule:MEETING_verb&parties:cf	4	1	1	-2			-1	-1	1	-1
rule:MEETING_verb&parties:co	1	1	4	-1	2	1	-2	-2	1	-3
rule:MEETING_verb&parties:cp	5	3	1	-2	-1	-2	-2	-1	-2	-2
rule:MEETING_verb&parties:ff	1	-1		-1	5	-3	-1		3	-3
rule:MEETING_verb&parties:fo	-2	-3	4	-4	-3	-1	-2	-3		-5
rule:MEETING_verb&parties:fp	8	-1	-1	-2	-1	1	-2	-1	-3	-1
rule:MEETING_verb&parties:oo	2	-4	14	1	-4	-5	-2	-3	-2	-5
rule:MEETING_verb&parties:op	6	3	5	-1	-2	-5	-3	-2	-3	-7
rule:MEETING_verb&parties:pp	17	-2	-3	-1	-2	-2	-3	-2	-3	-2
rule:POLICY_light	-1						1			
rule:POLICY_light&groups:1	-4	1	1		-2	2	5	-1	-3	-2
rule:POLICY_light&groups:2	-1	-1	-1		1	-1	-1	1	2	
rule:POLICY_light&groups:3		-2				-1	-2		1	3
rule:POLICY_light&groups:4	3	-1	-1	-1			-1	1	-1	2
rule:POLICY_light&parties:aa	-2	-2	-1	-1		-1	2		1	1
rule:POLICY_light&parties:ac	-2	2		1	1	-1	2	1	-2	-2
rule:POLICY_light&parties:af	-3	-2	-2	1	-1	-2	-3	9	9	-4
rule:POLICY_light&parties:ao	3			-1	7	1	2	-3	2	-4
rule:POLICY_light&parties:ap	1	1	-1	-1	-1		2	-1	2	9
rule:POLICY_light&parties:cc				-2	2			1	-3	-2
rule:POLICY_light&parties:cf	1	-1		-2		1	-1	1		-1
rule:POLICY_light&parties:co		-1	3	3	5	1	-3	-2	-1	-4
rule:POLICY_light&parties:cp	-1	3	2	-1	-1	-1	-1		-2	-2
rule:POLICY_light&parties:ff	-1	-2	-1	2	6		-1	2	1	-3
rule:POLICY_light&parties:fo	2	-1	-1		5	-1	-3	-1	-1	-4
rule:POLICY_light&parties:fp	3	-2	-1	-1	-1	2	-2	1		2
rule:POLICY_light&parties:oo	-1	-4	1	-1	3	-1	-2	-1	-2	-2
rule:POLICY_light&parties:op	1	-1	4		1	-1	-2	-1	-3	7
rule:POLICY_light&parties:pp	5	-2	-1	-1	-2	-2	-2	-2	-3	5
rule:POLICY_noun	-1	-1	-1	-1	-1	-2	8		-1	-2
rule:POLICY_noun&groups:1	-4	-1	-1	-2	-3	-1	19	-3	-4	-4
rule:POLICY_noun&groups:2		-1	-1	-1		-3	3	2	2	-2
rule:POLICY_noun&groups:3	1	-2	-3	-1	-1	-2	-1			3
rule:POLICY_noun&groups:4	-1	1	1	-1	-1				-1	-2
rule:POLICY_noun&parties:aa	-5	-1		-2	-1		9	-2	-3	-2
rule:POLICY_noun&parties:ac		-1	1	1	-3	-1	3	-1		-2
rule:POLICY_noun&parties:af	-4	-2	-2		-2	-3		10	8	-3
rule:POLICY_noun&parties:ao	-5	-3	2	-6	2	2	6		-6	-2
rule:POLICY_noun&parties:ap	1	2	-2		-3	-1	10	-2	1	-1
rule:POLICY_noun&parties:cc	-1	2	1	-1	1	1	1	-2	-1	-1
rule:POLICY_noun&parties:cf	-1	-1	3	-2	-2		-2	-1	4	-2
rule:POLICY_noun&parties:co	-7	-3	-3	3	2	2	-5	-1	-4	-3
rule:POLICY_noun&parties:cp		1	1	-1	-4	-1		-2	-1	-2
rule:POLICY_noun&parties:ff	-4	-1	1	-3	3	-1	-1	2	-2	
rule:POLICY_noun&parties:fo	-5	-2	-1	3	2	-8	-5	2	-6	-3
rule:POLICY_noun&parties:fp	7	-2		-1	-2	-1	-3	1		1
rule:POLICY_noun&parties:oo	4	1	-11	10	4	1	-3	4	-2	-5
rule:POLICY_noun&parties:op	1		-2	-1	-4	-3	-3	1	-4	6
rule:POLICY_noun&parties:pp	5	-1	-2	-1	-3	-3	-1	-2	-3	3
rule:POLICY_verb	1	-2		-3	-2	-3	2	-1	-1	
rule:POLICY_verb&groups:1	-2	-3	-2	-3	-3	-3	8	-2	1	
rule:POLICY_verb&groups:2		-2	-1	-3	-1	-3			-3	-2
rule:POLICY_verb&groups:3	1		2	-3	-4	-4	-2	-2		4
rule:POLICY_verb&groups:4	9	-5	2		-4	-1	-1	-2	-1	-3
rule:POLICY_verb&parties:aa	-2	-3	1	-4	4	-2	12	-5	-1	-1
rule:POLICY_verb&parties:ac	2	1	-2	19	-8	-3	1	7	-6	-2
rule:POLICY_verb&parties:af	-2	-2	-2	-1	-3	-3	6	6	9	-3
rule:POLICY_verb&parties:ao	-5	6	24	-3	-16	-8	17	-4	-8	-2
rule:POLICY_verb&parties:ap	-4	2	1	-1	-3	-4	-1	-1		2
rule:POLICY_verb&parties:cc	1	-3	10	-3	-2	-4	-3	-2	-5	-2
rule:POLICY_verb&parties:cf		-1	6	1	1		-3	-3	1	-2
rule:POLICY_verb&parties:co	-15	-2	-12	-2	4	-3	-2	-1	4	-1
rule:POLICY_verb&parties:cp	3	2	5	1	-3	-1	-3	-2		-3
rule:POLICY_verb&parties:ff	8		11	-4	-4	-2	-4	3	2	-2
rule:POLICY_verb&parties:fo	12	-2	-12	-7	-13	-7	-3	-3	-5	-2
rule:POLICY_verb&parties:fp	3	-3	-1	-4	-3	-1	-3	-2	-2	-1
rule:POLICY_verb&parties:oo	25	-23	33	-4	-17	-4	-1	-2	6	-4
rule:POLICY_verb&parties:op	-6	-8	6	-3	-5	-6	-2	-2	-4	20
rule:POLICY_verb&parties:pp	7	-4	-3	-2	-3	-3	-4	-2	-4	-1
rule:VISIT_light	-1	3	-1	-1		3	1	-2		
rule:VISIT_light&groups:1	-4	8		-1	-2	6	4	-3	-2	-1
rule:VISIT_light&groups:2			-1	-1	1	1	-1	-1	1	-1
rule:VISIT_light&groups:3	1	-1		1			-2	-1	1	4
rule:VISIT_light&groups:4	2		-1		-1	2		-1		-1
rule:VISIT_light&parties:aa	-6		-1	-2	-1	-1		-5	4	4
rule:VISIT_light&parties:ac	1	-1	-1	4	-1	2	7	2	-1	-2
rule:VISIT_light&parties:af	-1	-2	-2	-2	-2		-1	2	13	-3
rule:VISIT_light&parties:ao	-7	-3	-6	-3	10	3		3	-4	-2
rule:VISIT_light&parties:ap	-2		-2		-2	4	3	-2	-1	4
rule:VISIT_light&parties:cc	-3	-2	3	-1		1	-1	1	1	-3
rule:VISIT_light&parties:cf	-1	3			4	5	-2	-1	1	-2
rule:VISIT_light&parties:co	-4	1	-2	2	-6	-4	-1		2	-3
rule:VISIT_light&parties:cp	3	9	-1	-1	-3	-1		-2	-3	-3
rule:VISIT_light&parties:ff	-3		-3	-1	6	3		3		-3
rule:VISIT_light&parties:fo	-4	-2	-5	5		12	-2	-2	-3	-2
rule:VISIT_light&parties:fp	7	-1	-2	-1	-2	4	-3	-3	-2	1
rule:VISIT_light&parties:oo	-10	-6	22	-4	5	1	-2	5		-3
rule:VISIT_light&parties:op	-7	2	-1		2	-3	-2	-2	-3	-2
rule:VISIT_light&parties:pp	5	-1	-2	-1	-2	-1	-3	-2	-3	5
rule:VISIT_noun	-1	8	-1	-2	1	4	-2	-2	-1	-3
rule:VISIT_noun&groups:1	-6	16	-2	-3		6	-2	-3	-1	-2
rule:VISIT_noun&groups:2	-1	6	-2	-2	3	4	-2	-1	-1	-3
rule:VISIT_noun&groups:3	6	-1	-1	1	3	1	-2	-2	2	-4
rule:VISIT_noun&groups:4	7	3	-1		-2	3	-1	-2	-1	-2
rule:VISIT_noun&parties:aa	-9		1	-2	-2	-3	-2	2	12	-5
rule:VISIT_noun&parties:ac	3		6	-4	4	7	4	-1	-1	-2
rule:VISIT_noun&parties:af	-7	-1		-1	6	2	-3	-4	5	-3
rule:VISIT_noun&parties:ao	6	13	-5	-3	6	19	-3	-2	7	-3
rule:VISIT_noun&parties:ap	4	4	-1	-1	-1	3	-6	2	1	
rule:VISIT_noun&parties:cc		12	3	1	-2		-2	-1	-2	-2
rule:VISIT_noun&parties:cf	-1	4	1	-1	2	-3	-3	-3	-2	-2
rule:VISIT_noun&parties:co	-3	3	-3	4	8	10	-2	-1	-3	-2
rule:VISIT_noun&parties:cp	1	14		-1	-2		-1	-2	-3	-3
rule:VISIT_noun&parties:ff			-2	-3	3	2	-2	-1		-2
rule:VISIT_noun&parties:fo	-13	6	-5	12	-7	8	-1	-2	8	-3
rule:VISIT_noun&parties:fp	7	-1	-2	-2	1	12	-2	-1	-1	-4
rule:VISIT_noun&parties:oo	7	-3	-9	23	9	17	-2	-3	-3	-4
rule:VISIT_noun&parties:op	4		4	-2	-1	6	-2	-2	2	-5
rule:VISIT_noun&parties:pp	12	3	-3	-1			-2	-2	-2	-5
rule:VISIT_verb	-1	2	-1	-1	-1	-1	-1	-1	-1	
rule:VISIT_verb&groups:1	-3	5		-1	-2	-1	-1	-1	-2	-2
rule:VISIT_verb&groups:2	-1	1	-1	-1		-1	-2			1
rule:VISIT_verb&groups:3	2	-1				-2	-2	-2	-1	4
rule:VISIT_verb&groups:4	3	1	-1	-1	-1	-1	-1		-1	1
rule:VISIT_verb&parties:aa	2	-2	-1		1	-2	-1	-3	-4	1
rule:VISIT_verb&parties:ac		3		1	-1	-2	1	1		-1
rule:VISIT_verb&parties:af	-1	-2	-1	1		-2	-2	3	6	-3
rule:VISIT_verb&parties:ao	5		2	-6	7	2	1	-4		-4
rule:VISIT_verb&parties:ap	1	2	-2	-1	-2	-2	-1		1	11
rule:VISIT_verb&parties:cc	2	3	2	-2		-2	-1		-2	-2
rule:VISIT_verb&parties:cf	3	1	1	-2		1		2	-2	-1
rule:VISIT_verb&parties:co		2	2	2		-3	-2	-2	1	-4
rule:VISIT_verb&parties:cp	-1	8			-2	-2	-1		-3	-2
rule:VISIT_verb&parties:ff		-1	-2		4				2	-3
rule:VISIT_verb&parties:fo	2		-4	-1			-2	-3	-3	-4
rule:VISIT_verb&parties:fp	4	-1	-1	-2	-2		-2	1	-2	2
rule:VISIT_verb&parties:oo	-7	-2	4	-3	2	-2	-2	-3	-2	-2
rule:VISIT_verb&parties:op	3	1	3	-1	-1	-1	-2	-2	-4	7
rule:VISIT_verb&parties:pp	2		-2	-1	-2	-3	-2	-2	-3	4
verb-word:accept_of	6	-4	-3	28	2	-5	-3	-12	-10	33
verb-word:accompany_by	-46	-4	38	-4	-9	-3	-3	-3	-3	-8
verb-word:accompany_of	-55	23	-7	-4	-5	-8	-2	-3	-3	-8
verb-word:accord_from	-13	-4	33	-5	-3	-2	-2	-5	-3	-2
verb-word:accord_of	-1	-6	-4	-10	-2	-5	-12	-2	-7	10
verb-word:accord_on	7	23	-3	14	-28	-2	-3	-1	-4	-1
verb-word:accord_to	-11	-4	-5	-11	-4	-3	18	24	-10	36
verb-word:accuse_of	-16	-3	-3	-4	1	-5	-6	4	26	-8
verb-word:acquaint_with	47	45	-7	-6	-6	-11	-3	-3	-6	-7
verb-word:acquire_from	-5	-3	-4	-18	90	-7	-4	27	-10	-4
verb-word:act_of	-8	-3	-3	-4	-3	-6	-10	-7	-18	15
verb-word:act_on	33	-3	19	-8	-5	-15	4	-3	-5	-3
verb-word:act_to	17	-6	-5	-9	-3	-5	23	-2	-5	-4
verb-word:add_in	-6	-3	-3	-12	2	-5	-5	-10	-11	-3
verb-word:add_of	-7	-3	-5	-10	52	-8	-4	-4	-7	-5
verb-word:add_to	-7	-3	-4	14	-9	-6	-14	-8	59	-4
verb-word:address_in	-14	-4	59	-4	-3	-6	-5	-3	-3	-5
verb-word:address_of	-4	-4	33	-6	-5	-12	-7	-2	13	-3
verb-word:admit_to	-10	-3	-2	-5	-7	-3	-4	70	-24	-2
verb-word:adopt_of	-16	-4	-4	-6	-5	-8	44	-2	-4	-4
verb-word:adopt_on	-12	-3	-4	-4	-4	-5	59	-3	-7	-9
verb-word:advance_in	-4	-4	-4	-14	-5	-9	-4	-2	-3	-5
verb-word:agree_in	10	-6	-5	42	26	-6	-4	-2	-5	-4
verb-word:agree_of	-10	-7	-6	30	10	-7	9	-4	-5	29
verb-word:agree_on	-5	-4	-5	76	-7	-8	23	-3	-5	-15
verb-word:announce_by	-9	34	34	-11	5	-7	-7	-5	-9	29
verb-word:announce_for	6	-3	-4	-8	-3	-8	34	-5	9	-4
verb-word:announce_in	-14	-5	-9	-5	-7	-14	10	19	-24	-5
verb-word:announce_of	-13	-4	-5	-6	10	12	6	-7	-8	-2
verb-word:announce_on	5	-4	-5	24	3	-18	16	-4	-7	-4
verb-word:answer_of	5	-7	-4	-5	-10	51	-3	-3	-6	-19
verb-word:answer_on	35	-5	-5	-3	-2	-8	-12	-2	-7	-13
verb-word:appeal_of	-14	-3	-5	-5	-4	-7	-18	-3	17	-5
verb-word:appear_on	-39	-4	-5	-4	-4	-6	47	-2	21	-6
verb-word:apply_for	-6	-3	-3	-6	-7	-6	-3	-47	-4	-4
verb-word:appoint_as	-11	-4	-3	-5	-4	-6	14	-6	-9	66
verb-word:appoint_of	-15	-5	-3	-6	-5	-5	-7	-3	-24	60
verb-word:apprise_of	21	-3	-2	-3	-10	-4	-4	-3	-3	-6
verb-word:approve_as	-5	-2	-2	-9	-4	-4	-21	31	-17	5
verb-word:approve_for	-11	-2	-3	-5	24	-5	46	5	-6	-5
verb-word:approve_in	-12	-4	-4	-4	14	-14		28	40	-3
verb-word:approve_of	-6	-2	-2	-4	-8		-3	28	-8	3
verb-word:approve_on	-5	-2	-3	-13	-3	-5	22	-10	-12	-3
verb-word:arrive_for	-16	64	-5	-4	-4	-9	-3	-2	-5	-3
verb-word:arrive_on	1	51	-7	-4	-3	-10	-4	-2	-5	-5
verb-word:ask_about	-3	-3	-11	-3	-3	-3	-16	-2	-4	-3
verb-word:ask_at	19	-4	-20	-3	-3	-2	-2	-2	-4	-4
verb-word:ask_before	-22	-4	-5	-7	-3	-10	35	-4	-9	-4
verb-word:ask_by	-9	48	-3	-3	-5	-5	2	-2	-3	-8
verb-word:ask_for	-13	-4	-3	-9	-6	-4	-4	-4	1	-7
verb-word:ask_in	26	-6	-2	-3	-5	-3	-5	18	16	-3
verb-word:ask_of	-9	-4	-3	-5	-6	-5	-4	-3	-3	26
verb-word:ask_on	11	-3	-3	-2	-2	-2	-20	-6	20	-5
verb-word:assure_of	6	-4	-3	-3	-5	-4	-6	-4	-4	-8
verb-word:attend_of	-18	-5	-1	-1	-3	5	-3	-2	-4	-3
verb-word:back_by	-7	-3	-8	-4	-22	-6	33	-6	-4	-7
verb-word:ban_from	-8	-3	-3	-5	-6	-4	33	-7	4	-8
verb-word:ban_of	-9	-3	-3	-4	-7	-5	22	-5	68	-5
verb-word:bar_from	-6	-3	-3	-4	-11	-5	16	3	33	-8
verb-word:base_of	-10	-2	-2	-9	25	-5	-7	18	2	-2
verb-word:base_on	-19	-6	-4	-5	16	-4	-3	-15	37	-3
verb-word:be_about	-6	-6	-4	-10	-4	-14	-4	-3	-8	-7
verb-word:be_after	-5	-3	-3	-5	16	-12	22	21	-16	-6
verb-word:be_among	-35	-4	-5	-5	-8	-8	-3	-8	-7	-5
verb-word:be_around	-11	-11	-2	-6	-13	-6	-4	-3	-6	-2
verb-word:be_as	7	-5	-5	-6	-3	-5	-3	-3	-5	5
verb-word:be_at	-10	9	15	-4	2	-2	-4	-4	3	8
verb-word:be_before	7	-5	-4	15	-3	-6	-10	-4	-13	12
verb-word:be_between	30	-5	-4	18	-4	-5	-6	-4	-4	-5
verb-word:be_by	3	-3	-4	-6	-5	-2	-1	-7		10
verb-word:be_for	-3	8	-5	-4	-3	-2	-5			-4
verb-word:be_from	-18	41	-7	-4		3	-6	-4	-3	12
verb-word:be_in	-5		-4	-3	-3	-1	-1	-4	-5	-2
verb-word:be_of		-2		-2	-5	-3	-5	-3	1	5
verb-word:be_on	16	11	-4	3	-3	1	-2	-2	-4	-6
verb-word:be_out	19	-12	-5	-4	-4	-15	-4	-3	-6	-9
verb-word:be_over	-3	22	-7	-6	-8	-7	-4	2	-11	-5
verb-word:be_than	-7	-4	-3	-6	1	-5	-7	-4	-7	
verb-word:be_through	-20	16	-4	-4	-10	-3	-4	-5	-8	-2
verb-word:be_to	-8	8	-4	-2	-4	-2	3	-6	-10	-7
verb-word:be_under	2	-2	-2	-17	25	-7	17	18	-7	-3
verb-word:be_until	-22	36	-7	-4	-4	-8	-4	-6	-10	9
verb-word:be_with	1	3	-3	-2	-4	-6	5	-1	-5	1
verb-word:be_within	27	-3	-3	34	-5	-4	-5	-9	-12	-3
verb-word:be_without	21	-6	-5	-25	-2	-4	-4	-2	-3	-9
verb-word:bear_of	-10	-5	-1	34	-8	-8	15	-3	-6	-1
verb-word:become_at	-4	-3	-5	-7	-5	-5	-3	-4	-9	14
verb-word:become_for	-14	-5	-4	-5	-3	-9	7	-6	-1	16
verb-word:become_in	-6	-4	-4	-7	-22	-8	-8	8	-11	-6
verb-word:become_of	-8	-3	-4	-4	11	-6	-7	-6	-8	34
verb-word:begin_at	-15	-3	-3	-3	-6	-15	46	-4	24	-13
verb-word:begin_in	38	-7	-7	-5	-9	45	-6	4	-9	-3
verb-word:begin_of	-4	1	-4	-3	-10	-19	4	-6	1	11
verb-word:begin_on	11	-17	-4	-13	-7	60	-8	-3	-5	-9
verb-word:begin_to	-20	47	-5	-3	-2	-11	-4	-2	-5	-4
verb-word:begin_with	-4	-4	-2	-4	-5	35	-5	15	-1	-4
verb-word:being_of	-6	-4	-5	2	-6	-13	-8	-3	-5	-3
verb-word:belong_of	-7	-4	-3	-5	-14	-4	-4	-5	37	-10
verb-word:belong_to	-18	-7	30	-4	-11	-7	-2	-5	-7	-6
verb-word:block_of	-18	-2	-2	-3	-6	-3	-7	11	40	-3
verb-word:block_on	-9	-3	-3	-5	-2	-8	-6	-25	50	-4
verb-word:block_to	-4	-4	-2	-5	-3	-7	-19	8	23	-3
verb-word:break_in	77	-16	-7	-5	-3	-19	-5	-3	-10	15
verb-word:break_on	5	-11	-4	-7	-10	53	-11	-2	23	-4
verb-word:brief_on	25		1	-3	-4	6	8	-2	-5	-8
verb-word:bring_against	-6	-2	-3	-3	-7	-7	-9	-3	43	-4
verb-word:bring_before	8	-5	54	-4	-5	-8	30	-3	-15	-22
verb-word:bring_by	-19	24	-8	-5	-6	13	-8	-6	38	-9
verb-word:bring_from	-18	-7	-8	-4	-6	34	-5	12	9	5
verb-word:bring_in	4	-5	29	-9	-5	-8	-5	-3	22	-6
verb-word:bring_into	-7	10	-7	-3	1	-7	-2	-3	-5	-3
verb-word:bring_of	28	-27	-3	-4	-5	9	-4	-4	-7	-4
verb-word:bring_on	-24	38	-21	-4	-8	-9	-2	16	8	-3
verb-word:bring_than	-18	-1	-2	-1	-4	-6	-2	-3	-3	13
verb-word:bring_to	6	-5	16	4	-6	17		-3	8	1
verb-word:bring_under	-3	-3	6	-3	-3	-7	42	-2	-6	-2
verb-word:bring_up	-4	-2	-5	-6	-5	-5	-23	-1	-4	-8
verb-word:bring_with	57	-3	-6	-4	-7	-12	-3	-2	-4	-7
verb-word:bring_within	-11	-8	-12	-6	-2	-6	-7	-5	6	-2
verb-word:build_in	-4	-5	-4	13	-7	16	-6	1	-3	-2
verb-word:build_of	-10	-4	-4	18	16	-15	-6	-4	-6	25
verb-word:build_with	-20	-5	-3	-7	-9	-15	-4	-3	-5	-4
verb-word:buy_for	-6	-7	-4	-11	34	-9	29	-1	-9	-6
verb-word:buy_from	-10	-3	-4	13	-46	-4	-4	-8	-10	-6
verb-word:buy_in	-3	-2	-3	-5	41	-8	4	3	-11	-5
verb-word:buy_of	-5	-3	-3	-10	73	-6	-4	22	-12	-4
verb-word:buy_on	-34	-2	-4	-5	27	-7	-4	-5	-4	-5
verb-word:call_at	37	-4	-3	-3	-3	-5	-3	-2	-3	-4
verb-word:call_by	49	-3	-3	9	-2	-4	-18	-2	-5	-5
verb-word:call_for	-12	-6	-4	26	26	-10	-5	-4	-7	-2
verb-word:call_in	23	-3	-3	-6	4	-4	3	-3	10	-2
verb-word:call_of		-13	-5	-3	-4	-3	-4	-3	-5	-5
verb-word:call_on	27	-5	-8	-5	-3	-3	-8	-3	26	-5
verb-word:call_to	-13	29	25	-5	-6	-4	-8	-2	-6	-5
verb-word:call_with	8	-5	-6	-2	-4	-3	-4	-2	-4	-4
verb-word:carry_at	-15	-6	-2	-4	-3	-3	-4	-4	41	-3
verb-word:carry_for	-14	-6	-4	-8	-10	31	-4	-5	-9	-5
verb-word:carry_in	-7	-4	-4	26	-5	23	-7	-5	-15	-5
verb-word:carry_of	15	-3	-6	35	-15	10	-6	-4		-4
verb-word:carry_to	-18	18	-5	-6	-4	-9	43	-2	-3	-2
verb-word:catch_with	40	-4	-5	-4	-4	-4	-3	-4	-4	-8
verb-word:chair_of		-5	91	-4	-4	-4	-8	-2	-4	-8
verb-word:chair_on	-23	-5	-10	-4	-12	-4	37	-4	-7	44
verb-word:chair_with	55	-8	-6	-4	-3	-5	-5	-2	-7	-10
verb-word:change_at	-37	43	-4	-5	-4	-20	-4	-2	-11	26
verb-word:change_of	-1	-6	-5	-4	-4	-6	29	-4	13	-5
verb-word:charge_for	-7	-1	-2	-6	-4	-3	39	32	-41	-3
verb-word:charge_of	-10	-3	-8	-4	-5	40	-7	-3	20	-12
verb-word:charge_with	-14	-2	-3	-4	-3	-3	-5	-3	25	-17
verb-word:clear_for	-7	-4	-5	-4	25	-6	-9	-8	-12	-4
verb-word:clear_in	17	-6	-3	-4	-4	-13	-6	28	-4	-6
verb-word:clear_of	-10	-3	-3	-4	-22	-6	-7	11	-12	4
verb-word:clear_on	-6	-1	-2	-4	-9	-3	18	7	-3	-3
verb-word:close_against	-6	-2	-4	-4	-4	-3	-3	-8	24	-3
verb-word:close_in	4	-6	57	-6	-7	-8	-4	-2	-6	-5
verb-word:close_of	32	-3	-7	-3	-2	-3	-2	-3	-12	-9
verb-word:close_on	32	-4	-6	32	-8	-9	-3	-7	20	-3
verb-word:close_with		-5	3	24	-7	-7	-5	-3	-8	-4
verb-word:collect_of	-9	-3	-2	-4	-5	23	-12	-3	39	-5
verb-word:come_after	14	9	-4	-4	11	-5	-8	-3	7	-7
verb-word:come_as	-58	-3	-4	-2	-3	-3	35	-2	-3	-4
verb-word:come_at	17	13	25	-6	-4	20	-11	-4	13	-5
verb-word:come_between	21	-7	-4	-5	-4	20	-6	-2	-2	-1
verb-word:come_for	16	-7	19	-4	3	-5	1	15	-2	-5
verb-word:come_from	-1	7	-4			-6	2	1	-9	-7
verb-word:come_in	-3	3	6	-6		3	3	-5	8	6
verb-word:come_of	-2	10	7	-7	2	-6	-4	-4	-9	-9
verb-word:come_on	15	7	19	4	-3	3	-1	-4	-1	-6
verb-word:come_outside	-8	-7	-9	-7	-5	29	-5	-5	-4	23
verb-word:come_to	4	24	-11	-6	-5	-2	-2	-7	-7	12
verb-word:come_with	-2	-5	3	18	18		6	14	12	-5
verb-word:commit_to	-9	-4	-4	5	76	-9	-7	-3	-7	-4
verb-word:compare_in	35	-7	-6	-4	-3	-2	-4	-3	-3	-5
verb-word:compare_on	59	29	-3	-4	-3	-16	-4	-12	-3	-3
verb-word:complain_for	-9	-3	-10	-6	-4	-5	-6	-5	3	-4
verb-word:complete_of	6	-10	-2	-4	65	-5	-3	-25	-9	28
verb-word:conclude_in	-8	-4	26	37	-5	-10	-4	-9	-10	-3
verb-word:conclude_of	-20	22	-3	9	-5	-4	-3	-4	-5	-3
verb-word:conclude_on	-23	7	-3	31	-4	-14	-9	-4	-7	-2
verb-word:conclude_with	-5	-2	-3	18	-4	-7	-2	14	-17	-2
verb-word:confer_on	41	-12	-6	-5	-4	-5	-5	-3	-4	-6
verb-word:confirm_in	25	-3	-6	-28	-2	-4	-15	-5	-11	-8
verb-word:confirm_of	21	-3	-3	-3	-7	-8	-2	-7	3	-8
verb-word:congratulate_on	-39	-3	-5	-5	-5	-8	-4	-4	-7	-5
verb-word:connect_for	34	-3	-3	-12	-3	-13	-2	-4	-3	-4
verb-word:consider_of	9	-3	-4	-13	-3	-4	10	-3	-9	-3
verb-word:consult_on	51	-4	-4	-10	-4	-6	10	-3	-5	-5
verb-word:contribute_to	-6	-7	-5	-3	49	-7	-25	-6	-8	-2
verb-word:convene_in	-9	-6	41	-4	-4	-5	-4	-2	-3	-3
verb-word:count_among	-10	-4	-4	-5	-7	-9	-7	-5	-15	-4
verb-word:count_in	-7	-3	-5	-3	-14	-9	-6	-7	-11	-8
verb-word:count_of	-5	-5	-7	-4	-10	-8	-9	-10	-10	-8
verb-word:cover_of	20	-2	-2	-16	-4	-8	-4	13	-5	-3
verb-word:cover_per	-7	-2	-2	-3	-14	-8	-6	6	-4	-3
verb-word:create_in	-17	-2	-3	-3	-2	-4	55	-5	-5	12
verb-word:create_of	-3	-2	-3	-2	-15	-4	2	-5	-4	-2
verb-word:cut_at	2	-10	48	-3	-3	-31	-7	-3	-5	-6
verb-word:cut_by	-26	16	-12	-4	-3	-12	-12	-3	17	14
verb-word:cut_for	-7	-6	-6	-5	-6	-19	70	-5	-11	-4
verb-word:cut_in	-2	-5	-2	-3	-4	-15	-9	-4	40	-3
verb-word:cut_of	-15	-4	-5	-5	-4	25	-8	-4	-14	-3
verb-word:cut_off	-5	-3	-4	-3	-4	-20	-17	-4	3	-5
verb-word:cut_on	-11	-3	-7	-9	21	58	-3	-2	-5	-4
verb-word:decide_by	-9	-5	-2	-4	37	-2	-4	-24	-8	-4
verb-word:decide_of	-12	-2	-3	-5	-4	-7	-10	-17	-14	-3
verb-word:declare_of	-4	-3	-2	-4	-14	-5	-6	13	-24	-4
verb-word:delay_of	-4	-3	-5	-5	-6	16	7	-3	-8	-4
verb-word:delete_of	-5	-2	-2	-3	-6	-5	-6	-6	53	-4
verb-word:deliver_at	-20	-5	40	-6	-4	-10	-5	-3	-4	-4
verb-word:demand_in	17	-3	-3	-5	-23	-3	-14	-5	46	-9
verb-word:deny_of	-25	-3	-5	-3	-4	-6	-2	-3	-6	-7
verb-word:describe_as	-21	-5	-5	-6	-4	-6	-6	-4	-5	-8
verb-word:describe_of	-1	-2	-2	-9	-5	20	-5	-6	-7	-8
verb-word:develop_of	-25	-4	-7	-2	-8	-4	-1	-4	-1	-2
verb-word:discuss_for	16	-5	-4	-4	-4	-4	-22	-2	-3	-4
verb-word:discuss_in	41	22	-3	-9	-6	-8	-4	-3	-6	-4
verb-word:discuss_of	27	-5	-7	-6	-4	-5	-6	-6	-4	-4
verb-word:discuss_on	68	-11	-8	-3	-4	-9	-6	-2	-5	-6
verb-word:discuss_with	37	-7	-6	-10	-4	-3	-6	-2	-7	-7
verb-word:dismiss_as	-13	-3	-3	-2	-4	-3	-2	-4	-13	-18
verb-word:do_before	-18	-4	-6	-4	-4	-5	-28	-4	-6	-7
verb-word:do_for	12	12	-4	-27	-4	-6	-4	-5	1	-4
verb-word:do_in	-7	-4	-3	-1	-2	-5	-15	-2	15	-3
verb-word:do_of	-2	18	-3	-6	-5	-8		5	-7	-5
verb-word:do_on	15	-5	-3	23	-3	-4	-3	-2	17	-15
verb-word:do_with	-24	-6	-3	31	-4	-4	26	-3	-7	-4
verb-word:donate_to	-18	-4	-5	-6	79	-12	-5	-6	-15	-8
verb-word:draw_by	-6	-2	-8	51	-8	-11	-7	53	-12	-4
verb-word:draw_for	-9	-4	-10	-24	-4	-5	-1	-1	-3	-3
verb-word:draw_from	-12	-4	26	-4	-5	-9	-8	-4	-20	-9
verb-word:draw_in	7	-6	27	-7	-3	-4	-3	-1	-1	-3
verb-word:draw_of	-23	-4	-9	-4	-4	20	-6	-5	13	-4
verb-word:draw_on	-19	-6	-18	-3	-4	49	16	-2	-10	-7
verb-word:draw_to	-8	-7	38	-6	-7	-9	-4	-3	-5	-3
verb-word:drive_to	49	-5	-3	-3	-2	-1	-3	-4	-6	-8
verb-word:earmark_for	-13	-4	-6	-4	64	-8	-3	-2	-5	-3
verb-word:elect_of	-19	-4	-8	-5	-8	-7	-4	-4	-5	76
verb-word:employ_in	-11	-5	-4	-7	-1	-5	-4	-4	-6	-10
verb-word:end_in	66	-5	-4	-17	-5	-10	-6	-4	33	-6
verb-word:end_of	-9	-3	-4	25	-5	-5	28	3	-8	17
verb-word:end_with	-13	-10	6	-7	-7	-5	-4	-11	-5	-3
verb-word:endorse_on	-9	-5	-4	8	-3	-6	14	-3	-10	10
verb-word:engage_of	57	-4	-20	-4	-3	-5	-4	-4	-8	-13
verb-word:enhance_in	14	-5	-4	-9	-3	-5	-4	-3	-3	-3
verb-word:enter_in	-8	-1	-3	-23	4	-7	-3	24	-17	-4
verb-word:enter_of	-21	-3	-3	-29	-2	-8	-4	27	-10	-3
verb-word:enter_with	19	-3	-3	71	-8	-9	-5	-6	30	-5
verb-word:establish_in	-3	-2	-2		-23	17	-14	-5	-5	-2
verb-word:establish_with	-6	-4	-5	60	-6	-12	-7	-4	-8	-5
verb-word:exchange_for	-39	-5	-3	-21	-5	-10	-8	-3	-8	-4
verb-word:exchange_of	-27	-2	-2	50	-3	-8	-3	-2	-3	-2
verb-word:exchange_on	21	-6	-4	20	-3	-6	-6	-2	-3	-3
verb-word:exchange_with	38	-9	-4	-6	-4	-8	-3	-3	-2	-4
verb-word:exist_of	6	-3	-5	-14	-4	-6	-15	26	-3	-1
verb-word:expand_in	-10	-6	-3	20	35	-11	-3	-3	-5	-2
verb-word:expect_in	-13	56	-5	-6	24	47	-6	-9	-4	-7
verb-word:expect_on	13	31	-4	-8	21	-10	-4	-8	-8	-12
verb-word:expect_with	-47	-7	46	-17	-3	-3	-3	-3	-5	-8
verb-word:explain_of	-32	-3	-5	-4	-2	-2	-10	-6	-9	-8
verb-word:explain_to	15	-20	-4	-4	-4	-5	-9	-2	-6	-8
verb-word:express_for	-5	-2	-24	-6	29	-5	-2	-1	-2	-3
verb-word:express_of	-12	-3	-3	-5	-10	-6	-4	-6	33	-4
verb-word:extend_by	-7	-3	-2	-2	1	-7	-11	1	-5	22
verb-word:extend_in	-5	-4	-2	-8	16	-3	-9	-6	-2	4
verb-word:extend_of	-4	-2	-2	-15	20	-7	-9	15	-11	28
verb-word:extend_to	-5	-6	-5	18	-5	54	-18	-10	-5	-3
verb-word:face_by	28	-3	-4	-23	-5	-6	-5	-8	18	-6
verb-word:face_in	43	-6	-5	-7	-5	-9	-7	-3	-11	-7
verb-word:face_of	29	-2	-2	-4	-4	-3	-32	-24	-7	-2
verb-word:face_on	39	-8	-4	-5	-5	-10	-7	-5	23	-17
verb-word:fall_of	7	-4	-5	-6	-7	3	-4	-3	16	4
verb-word:fall_to	11	-6	45	-7	-15	-12	-4	-2	-6	-4
verb-word:file_against	-8	-3	-2	-3	-4	-4	-3	-3	45	-4
verb-word:file_in	-9	-6	-4	-3	-8	-10	-4	-13	-4	-3
verb-word:fill_of	23	-5	-7	-4	-6	42	-5	-5	-9	-9
verb-word:fin_by	-11	-3	-3	-6	-15	-7	-5	-9	103	-5
verb-word:fin_for	-6	-3	-4	-6	-10	-6	-6	-7	67	-5
verb-word:fin_in	-2	-1	-2	-23	-37	-3	-3	-11	52	
verb-word:fin_of	-10	-5	-5	-3	-3	-15	-9	-11		-5
verb-word:fin_on	-18	-6	-4	-6	-7	-8	-6	-7	63	-4
verb-word:find_at	28	-6	-4	-4	21	-7	-5	-4	-25	-5
verb-word:find_in	25	-6	-4	-3	-6	-7	-5	-3		-5
verb-word:find_of	-15	9	-2	-2	-8	-9	-5	-3	-17	-5
verb-word:find_on	-16	-3	-5	11	-5	17	-10	-5	4	-3
verb-word:find_to	5	-4	-5	-3	19	-4	-4	31	-22	-3
verb-word:find_with	-13	-2	-5	-6	34	-4	-11	-5	18	18
verb-word:fly_for	-16	29	-5	-4	25	37	-4	-3	-7	-5
verb-word:fly_from	25	-3	-5	-7	-7	19	-9	-5	-7	-4
verb-word:fly_of	-9	-5	-3	-8	-6	-9	-3	11	-10	-4
verb-word:fly_on	15	48	5	-3	-4	-9	-4	-3	-3	-10
verb-word:fly_to	-20	70	-4	-3	-5	-7	-6	-3	-3	-5
verb-word:follow_as	-26	-5	-4	-8	-4	-4	-4	-3	-6	69
verb-word:follow_by	-36	-3	-4	15	-6	-4	5	-8	47	-12
verb-word:follow_in	4	-6	-4	-4	-4	-10	23	-3	13	-6
verb-word:follow_of	-13	25	-4	-7	-4	37	20	-5	3	-8
verb-word:follow_on	2	-6	-2	-5	6	-7	-7	-4	-27	-5
verb-word:follow_to	14	-1	-5	31	-5	-10	-6	-6	14	-4
verb-word:follow_with	83	-6	-5	-8	-5	-9	-4	-3	-5	-6
verb-word:found_in	-19	-4	-3	19	-5	-6	-4	5	-9	-5
verb-word:freeze_of	-10	-2	-2	-4	-2	-3	-13	9	55	-5
verb-word:gather_for	-12	-13	16	-7	-3	-4	-3	-2	-3	-8
verb-word:gather_of	26	-17	31	-3	-4	-5	-3	-2	-5	-8
verb-word:get_at	10	-10	-4	-5	-5	39	-4	-5	-5	-4
verb-word:get_for	-4	-3	-3	12		-7	5	81	-15	-4
verb-word:get_from		-3	-3	-10	35	-7	-5	14	19	-6
verb-word:get_in	7	-5	-4	6	-1	-9	6	15	-6	30
verb-word:get_of	-16	-4	-3	-5	-7	-6	18	-7		-8
verb-word:get_on	-11	35	37	-6	-7	17	-9	-8	-7	-4
verb-word:get_than	-6	-4	-3	-5	-5	-4	-9	21	-12	-3
verb-word:get_to	-3	-5	-2	-9	-10	-18	-13	-5	-5	-5
verb-word:get_with	40	-6	-6	-5	8	-5	-4	5	55	-9
verb-word:give_at	-31	-10	26	-3	-6	-6	24	-13	-7	15
verb-word:give_by	16	-4	-5	32	-8	-9	-8	39	-4	-4
verb-word:give_for	13	19	10	-2	-3	-6	-6	25	-8	-6
verb-word:give_in	-4	-3	-6	10	-3	-6	4	5	-5	15
verb-word:give_of	2	-12	-5	-6	-2	2	6	3	-2	5
verb-word:give_on	-1	-5	-4	-7	-18	-6	5	30	-8	5
verb-word:give_to	-7	-5	2	-6	19	-6	2	10	-8	4
verb-word:give_until		-4	-4	-4	-4	-3	35	-7	-13	-9
verb-word:go_after	20	-8	-3	-4	-6	-4	-7	-6	-10	-2
verb-word:go_at	-17	20	-3	-5	-10	6	-5	1	6	26
verb-word:go_by	3	-5	-4	-7	5	-8	-6	-7	-15	-5
verb-word:go_for	-16	11	-5	-6	-5	-7	-5	20	14	-7
verb-word:go_from	-17	-7	-5	-3	29	-6	-5	-4	-11	33
verb-word:go_in	7	1	3	-10	-4	27		-3	21	-7
verb-word:go_of	19	-5	-4	-4	-2	-7	-4	4	10	
verb-word:go_on	17	-7	-4	-7	1	1	22	-6	-1	-2
verb-word:go_over	-10	-4	-2	-9	-3	-8	-6	-9	36	-3
verb-word:go_to	-1	29	-2	14	-6	1	4	5	-7	-9
verb-word:go_under	-1	-6	-3	26	46	-6	-10	-4	-34	-5
verb-word:go_with	9	-11	-4	4	14	9	-6	-9	1	-6
verb-word:grant_by	9	-2	-2	10		-3	-3	-1		-3
verb-word:grant_for	-5	-2	-2	19	-9	-4	-4	8	-7	-2
verb-word:grant_on	1	-4	-4	-3	-9	-2	-3	38	-4	-5
verb-word:grant_to	9	-2	-3	-3	8	-3	-3	9	-4	-5
verb-word:hand_by	-9	-2	17	-8	13	-7	-5	-10	-13	-4
verb-word:hand_in	15	-3	-5	-11	23	13	-9	-4	31	8
verb-word:hand_of	-11	-2	-3	23	-7	-7	23	-8	7	-17
verb-word:hand_on	2	-4	-3	-5	-6	-8	6	-8	32	-4
verb-word:hand_to	-4	-3	-6	-12	40	14	-7	20	5	-14
verb-word:have_about	41	-4	-4	-4	-18	-4	-3	-3	-6	-5
verb-word:have_among	-20	-5	-9	-8	-7	-9	-7	-3	-9	-11
verb-word:have_as	46	14	6	-3	-5	-4	-4	-3	-6	19
verb-word:have_at	-2	-4	11	-7	-3	7	-9	20	-9	-5
verb-word:have_before	33	-3	-8	-3	-11	-8	-4	-16	23	-4
verb-word:have_by	1	-3	-5	-13	-8	-5	39	38	-14	-5
verb-word:have_for	4	-1	-5	2	2	-5	8	-4	-5	-5
verb-word:have_from	1	-9	-10	-5	-4	-4	-4	-5	-7	1
verb-word:have_in	17	-3	-5	-2	1	-4	-6	-5	-7	4
verb-word:have_of		-4	-4	-3	-5	-3	-3	-1	10	5
verb-word:have_on	15	-6	-4	-5	-4	-6	-2	-3	7	2
verb-word:have_than	-24	-4	-4	-5	-5	-14	-9	-4	-11	-5
verb-word:have_to	-6	-3	-3	-6	-16	-7	23	-3	-6	-2
verb-word:have_under	-15	-5	53	-3	-4	-9	-22	-2	-6	27
verb-word:have_with	46	-7	3	-2	-1	-2	-4	2	-6	-7
verb-word:head_in	17	-4	41	-7	-3	-4	-3	-2	-3	-13
verb-word:head_of	-2	-5	-8	-4	-2	-2	-3	-1	-5	-11
verb-word:hear_for	44	-5	-5	-3	-3	-7	-3	-2	-7	-4
verb-word:hear_from	47	-4	-2	-3	-3	-2	-2	-4	-6	-9
verb-word:hear_in	13	-4	-4	-4	-4	-6	-6	-4	-24	-4
verb-word:hear_of	31	4	-5	-4	-6	-3	-6	-3	-6	-4
verb-word:hear_on	42	-5	-5	-4	-4	-4	-3	-8	12	-4
verb-word:hire_in	-6	-6	-4	-10	-8	-6	-3	-3	-3	-3
verb-word:hit_with	-4	-4	-2	-5	-4	-3	-13	-5	26	-4
verb-word:hold_at	-22	-6	34	-5	-3	-9	-5	17	-4	-5
verb-word:hold_for	-1	-4	8	-3	-7	-5	-6	9	26	-5
verb-word:hold_from	-13	-4	43	-12	22	-4	-7	-45	-4	-4
verb-word:hold_in	14	-5	21	-4	-5	-6	-5	-4	-4	-6
verb-word:hold_of	-6	-3	-6	-5	4	-5	-4	-3	4	-6
verb-word:hold_on	20	-4	23	-7	-3	-6	-11	-3	-3	-4
verb-word:hold_to	2	-4	-15	-6	47	-7	-7	-9	-9	-4
verb-word:hold_with	28	-5	-7	-3	-4	-5	-1	-3	-5	-4
verb-word:hope_with	-18	-5	-6	-29	-4	-11	-4	-6	-5	-3
verb-word:host_at	27	-4	-19	-3	-2	-3	-2	-2	-2	-3
verb-word:host_for	11	-2	-7	2	-2	-6	-4	-1	-1	-3
verb-word:host_in	3	-5	2	-4	2	-4	3	6	-6	-3
verb-word:host_of	30	-2	-24	32	-3	-7	-4	-12	-12	-2
verb-word:impose_by	-8	-2	-2	-5	-4	-4	32	-7	1	-2
verb-word:impose_of	-1	-2	-2	-4	-7	-3	-6	-6	14	-2
verb-word:impose_on	-20	-3	-4	-5	-3	-5	40	-9	43	-4
verb-word:inaugurate_at	-19	-7	39	-3	-3	13	-5	-10	-4	-7
verb-word:inaugurate_in	-9	-11	56	-4	-3		-5	-2	-3	-5
verb-word:inaugurate_on	-21	-9	-8	-3	-4	74	-7	-2	-16	-5
verb-word:include_in	-19	-3	-1	-4	-11	-36	-3	-4	-10	-3
verb-word:include_of	1	-3	52	-6	-11	-4	-10	-5	-6	-8
verb-word:initial_for	-11	-5	-3	87	-7	-9	-15	-7	-5	-5
verb-word:ink_on	-15	-3	-5	67	-3	-7	-6	-3	-6	-3
verb-word:inspect_in	-31	44	-3	-8	-4	-7	15	-2	-7	-9
verb-word:inspect_of	34	51	-4	-13	-5	-11	-4	-22	-9	-5
verb-word:introduce_for	28	-3	-5	-5	-6	32	-54	-4	-7	-6
verb-word:introduce_in	-11	14	-6	-9	-3	-14	7	-3	-10	-3
verb-word:introduce_on	-24	-3	-4	-4	-5	24	17	-3	-15	37
verb-word:introduce_to	19	-3	-3	-10	-3	-11	-4	-2	-3	-19
verb-word:invest_in	-6	-4	-3	-5	49	-9	2	-5	-9	-4
verb-word:invite_to	-22	-12	26	-2	-3	-4	-4	-9	-4	-4
verb-word:issue_for	-6	-4	-2	-5	-6	-7	13	56	-11	-5
verb-word:issue_in	-5	-3	-2	-4	-7	34	32	23	-14	-4
verb-word:issue_of	-7	-4	-4	-7	-4	-7	23	-12	56	17
verb-word:issue_on	-6	-2	-3	-5	-2	-5	27	1	-7	-8
verb-word:issue_to	-6	-2	-2	-8	-4	-4	-21	3	13	-4
verb-word:issue_with	-10	-3	-4	-4	-3	-5	7	9	44	-5
verb-word:join_at	-15	-4	14	-7	-3	-7	-6	-2	-3	-10
verb-word:join_for	-10	-10	-3	29	-6	32	-2	-2	-5	-6
verb-word:join_from	-19	-5	-5	-9	-8	-11	-2	-5	-11	-15
verb-word:join_in	-10	-3	43	26	4	-6	-7	-4	-6	12
verb-word:join_of	-12	-2	-5	-6	-5	37	-3	-17	22	-12
verb-word:join_with	5	-5	-10	22	-5	-7	-4	-4	-5	-6
verb-word:keep_for	-27	-5	21	-4	-7	-8	-10	-5	-7	33
verb-word:keep_from	12	-4	-4	29	-6	-5	-19	-3	19	-10
verb-word:keep_in	-12	19	-4	-5	-7	-5	-5	19	2	20
verb-word:keep_of	1	-6	-3	-3	-6	11	-6	-6	-8	-3
verb-word:keep_on	4	-3	-13	-6	10	-6	15	-3	-7	-6
verb-word:keep_until	71	-10	-3	-3	-5	-4	-4	-10	-5	-12
verb-word:know_by	15	-5	-3	-4	-3	-4	-4	-36	13	-5
verb-word:know_of	-7	-5	-5	-6	-9	-14	-7	28	-26	-5
verb-word:land_in	-22	15	-5	20	-5	22	-4	-3	10	-4
verb-word:land_on	-11	55	-6	-5	-3	-6	-4	-2	-5	-5
verb-word:launch_by	-16	3	-2	-11	-9	73	-5	-10	-12	-2
verb-word:launch_for	-6	-5	-9	-6	5	9	-6	-3	-5	-4
verb-word:launch_in	-6	-3	-7	-4	-4	19	1	-6		-2
verb-word:launch_of	-7	-4	-10	-3	-10	73	-9	-4	-6	-5
verb-word:launch_on	-13	-6	-4	-8	-4	24	14	-4	-2	-4
verb-word:lay_for	10	-3	-2	-6	-4	-5	33	-5	-1	-4
verb-word:lay_in	-8	-4	-4	-9	-8	-8	26	-6	-6	-4
verb-word:lay_of	1	-6	-2	-2	-4	20	-5	-6	19	-7
verb-word:lay_on	20	-5	-4	-7	3	21	17	-6	-6	-4
verb-word:lead_by	-8	70	-4	-4	-14	-9	-2	-3	-3	-3
verb-word:lead_for	-16	-4	19	-5	38	-4	-4	-7	-6	34
verb-word:lead_in	-4	-2	-2	-3	-30	-7	-3	-1	-5	4
verb-word:lead_of	13	8	19	-4	-7	-6	-6	-3	39	-11
verb-word:lead_to	-21	54	-8	-4	-4	-5	-8	-6	6	15
verb-word:learn_in	4	-3	-3	-2	-2	-2	-3	-2	-3	-2
verb-word:learn_of	45	-5	-2	12	-3	-4	-6	-2	-4	-16
verb-word:leave_at	7	-6	-2	-2	-2	-3	-6	-14	13	-11
verb-word:leave_before	-21	-6	-4	13	-4	-7	-7	-3	-28	-16
verb-word:leave_for	1	17	13	1	21	-6	-4	-11	-7	-9
verb-word:leave_in	-2	-26	-3	-8	-5	-6	-6	-3	-4	23
verb-word:leave_of	-9	-6	-4	-4	-6	-6	-11	-7	-5	66
verb-word:leave_on	-23	59	-10	10	-4	-14	-4	-3	-4	-7
verb-word:leave_to	-10	17	-8	-7	-3	-3	-3	-2	-9	-26
verb-word:leave_without	-12	-10	-7	-5	-6	-5	-5	-4	55	25
verb-word:lend_by	-3	-3	-5	-7	61	-4	-2	-8	-9	-3
verb-word:lend_for	-7	-3	-4	-6	35	-6	-3	-4	-6	-4
verb-word:lend_to	42	-4	-4	-7	31	-8	-3	-3	-7	-7
verb-word:let_of	-9	-4	-3	-4	-8	24	-7	8	31	18
verb-word:license_as	-4	-2	-2	-5	-3	-5	-4	41	13	-3
verb-word:lie_from	-17	28	-3	-4	-6	-15	-7	-3	-7	-3
verb-word:lie_of		-4	-3	-5	-7	29		-7	37	-6
verb-word:lift_on	-7	-3	-4	-5	-5	12	18	-7	42	-4
verb-word:listen_for	64	-4	-4	-5	-4	-4	-7	-4	-4	-5
verb-word:look_as	-17	-2	-2	32	-2	-2	-2	-5	-11	-9
verb-word:look_for	-22	-12	-5	-5	-5	-7	-5	-4	-5	-4
verb-word:look_in	-6	-5	-3	-5	-4	-3	-3	-6	-4	-3
verb-word:look_of	-16	10	-10	7	-4	-13	-5	-3	-2	-3
verb-word:look_on	-23	43	-8	-6	-4	-10	16	-3	-8	-7
verb-word:lose_in	-11	-1	-3	-5	-13	-8	21	-5	-9	-3
verb-word:make_at	-15	21	40	-3	-4	-18	15	-2	-6	-4
verb-word:make_by	-9		-3	-8	-8	-13	-5	5	-10	-5
verb-word:make_for	9	-5	-4	-6	10	-8	14	-11	-10	7
verb-word:make_in	-4	-5	5	8	6	-8	2	-3	-10	-7
verb-word:make_of	-9	2	-5	-4	4	-3	-8	1	-2	17
verb-word:make_on		-5	-5	-2	-4	6	-2	1	3	-4
verb-word:make_to	17	38	-4	-6	-1	9	-6	-3	-5	-5
verb-word:make_with	-8	-3	-5	32	-14	-10	18	-6	43	-3
verb-word:manage_of	-12	-2	51	-6	-4	-2	-10	-3	-12	10
verb-word:mean_of	-21	-5	-3	37	-4	-3	-3	-3	-5	-5
verb-word:meet_at	51	-10	-5	-4	-4	-5	-4	-2	-4	-6
verb-word:meet_for	33	-6	5	-5	-6	-4	-4	-3	-15	-3
verb-word:meet_from	-11	9	-4	-4	-13	-3	-7	21	-5	-5
verb-word:meet_in	50	-4	-6	-3		-5	-4	-4	-7	-8
verb-word:meet_of	28	-1	3	-4	-4	-5		-8	-5	-8
verb-word:meet_on	23	-7	-2	-4	-5		-5	3	-4	-5
verb-word:meet_with	44	8	-8	-4	-3	-4	-3		-4	-6
verb-word:move_of	-4	-4	22	48	-4	-15	-6	-6	-24	-21
verb-word:move_to	-2	-4	25	-12	-4	-7	9	-2	16	-6
verb-word:name_as	-15	-4	-5	-5	-4	-4	-13	-3	21	65
verb-word:name_by	-18	-5	-6	-5	-4	-6	-5	-3	-14	41
verb-word:name_for	-10	-6	-5	-8	-9	-7	-8	-4	-15	78
verb-word:name_of	-18	-3	-5	-4	13	-6	-3	-4	-15	36
verb-word:need_at	-10	-5	-4	-2	-3	-9	-5	-12	-4	-3
verb-word:need_for	-8	-3	-4	-5	-33	-4	5	-12	-6	-3
verb-word:need_from	19	-5	-3	-2	-3	-3	-4	-2	-4	-5
verb-word:need_of	-5	-3	6	-3	6	-6	-3	-21	-6	-7
verb-word:note_of	-20	-4	-4	-7	-6	-3	-7	-2	-10	-21
verb-word:obtain_from	-4	-2	-2	-4	5	-4	-18	14	-8	-4
verb-word:obtain_of	-4	-2	-3	-10	40	-12	-4	67	-16	-5
verb-word:offer_for	-6	-5	-4	-7	23	-6	-5	-7	-9	-3
verb-word:offer_in	-5	-6	-2	-4	-15	-13	-3	18	-5	-3
verb-word:open_against	-4	-2	-13	-9	-4	-12	-4	-9	1	-4
verb-word:open_at	-21	-5	44	-3	-3	-22	-3	-2	41	-8
verb-word:open_by	-12	-4	13	-4	-5	36	-6	-5	10	-4
verb-word:open_for	-7	-3	-7	7	-4	42	6	-3	-11	-3
verb-word:open_in	-13	-4	33	-5	-5	25	-7	-3	-8	7
verb-word:open_into	-6	-2	-4	-3	-4	-16	-5	-7	42	-7
verb-word:open_of	-19	-3	-2	-3	-5	22	-5	-6	72	-4
verb-word:open_on	-1	-6	37	-6	-4	-2	7	-5	-4	-5
verb-word:open_to	-1	54	-7	-5	-5	-15	-6	-3		-7
verb-word:open_with	37	-7	18	-4	-3	-31	-4	-2	-12	-4
verb-word:operate_from	-7	-4	-3	-14	-6	-7	-5	57	-10	-3
verb-word:order_of	-6	-2	-2	-3	-3	-8	-6	-3	31	-7
verb-word:organize_on	-22	-4	56	-8	-6	-11	-5	-4	-4	-3
verb-word:own_of	-8	-3	-3	-6	1	-7	-4	7	-19	-5
verb-word:own_to	11	-3	-5	-4	-16	-6	-19	40	-27	-3
verb-word:part_on	-12	-2	34	16	-4	-8	-4	-7	-1	-8
verb-word:pass_at	-22	41	-5	-4	-2	-7	6	-2	-4	-6
verb-word:pass_in	-1	26	-3	-4	26	-5	36	-5	-6	-4
verb-word:pass_of	2	-13	-6	-6	-7	17	16	-5	25	31
verb-word:pass_on	-8	-3	-3	-3	-5	-5	38	-18	-12	-13
verb-word:pass_to	-5	-7	-3	-16	-12	-3	-34	-6	-18	-6
verb-word:pay_as	-8	-5	-2	-2	8	-8	-7	-8	-7	-2
verb-word:pay_by	-7	8	-3	-5	21	7	-4	-3	-6	-5
verb-word:pay_for	-8	1	-2	-5	4	-4		10	11	-3
verb-word:pay_in	1	-5	-3	-4	2	-5	-9		-4	-5
verb-word:pay_of	-8	-3	-3	-6	61	-6	21	-5	20	-4
verb-word:pay_on	6	-9	-2	-3	-3	7	-2	-2	-4	-6
verb-word:pay_over	-5	-3	-3	42	-6	-6	-16	-2	29	-3
verb-word:pay_to	6	5	-3	-2	-1	-5	2	-9	-11	-4
verb-word:permit_on	-6	-4	-3	-3	-2	-6	-22	64	-30	-2
verb-word:plan_in	15	18	-4	-5	41	-4	-15	-3	-4	-4
verb-word:play_to	6	-8	31	-5	-4	-5	-12	-3	-4	-6
verb-word:plow_into	-8	-6	-4	-10	73	-13	30	-4	-13	-6
verb-word:point_of	-15	-3	-4	-9	-4	-5	-11	-4	-6	-5
verb-word:praise_of	-8	-6	-4	-4	-13	-8	-5	-3	-5	-4
verb-word:present_for	-16	-6	-4	-6	-7	-15	32	-5	-4	-4
verb-word:present_of	-10	-5	-2	-5	-7	-6	-7	-4	-7	-6
verb-word:present_on	-37	-5	-4	-5	-3	-3	19	-3	-4	20
verb-word:present_to	9	12	-4	-3	-6	-4	-14	-2	-6	-5
verb-word:present_with	-35	-3	-2	-4	-4	-8	-3	-2	-3	-7
verb-word:preside_of	7	-5	7	6	26	26	-7	-3	-7	-8
verb-word:prohibit_from	-6	-4	-3	-6	-3	-7	16	-18	54	-3
verb-word:promise_by	-2	22	-2	-3	-4	-4	43	-2	-3	-5
verb-word:promote_in	8	-4	-2	16	-3	-4	-6	-3	-6	35
verb-word:provide_in	-3	-2	-2	33	-3	-4	-7	-2	-6	-1
verb-word:provide_of	-17	-3	-3	-5	12	-6	-4	-5	-5	-3
verb-word:publish_for	-8	-5	-4	-6	-5	-5	3	-4	-6	-5
verb-word:publish_of	-15	-3	-4	-4	-5	-10	47	-6	-8	-7
verb-word:publish_on	-11	-4	-5	-6	-5	-9	31	18	-2	-5
verb-word:pull_of	-15	-5	21	36	-9	-5	-4	16	29	-9
verb-word:punish_for	-3	-2	-2	-10	-14	-6	-6	-7	32	-2
verb-word:put_at	12	21	8	-11	6	-6	-10	-3	-5	16
verb-word:put_by	-9	-5	-4	-8	-6	25	16	6	14	-6
verb-word:put_for		-4	-10	-10	-6	-9	26	-2	-2	-4
verb-word:put_in		-3	-3	6	-1	-2	-7	-5	1	13
verb-word:put_into	-10	-3	-3	-10	28	2	2	-1	-4	-4
verb-word:put_of	-3	-3	-3	-9	-6	-3	-6	-10	9	-1
verb-word:put_on		-5	-4	3	-2	8	11	1	19	
verb-word:put_to	-7	-4	-3	19	-4	-6	10	-1	-6	-11
verb-word:put_until	-11	27	-2	-6	-5	-7	42	-3	-5	-9
verb-word:question_for	36	-4	-3	-6	-4	-4	-5	-3	-5	3
verb-word:question_on	80	-5	-3	-3	-4	-5	-9	-3	-7	-11
verb-word:raid_of	-14	-4	-3	-5	-2	-4	-3	-4	29	-3
verb-word:raise_for	-7	-4	-4	-5	-18	-16	28	-5	-5	-4
verb-word:raise_from	-3	-2	-2	-6		-4	-9	-11	-10	-2
verb-word:raise_in	4	-3	-3	-5	12	-2	-6	-4	2	-3
verb-word:raise_of	7	-3	-4	-3	-10	-7	-9	14	-6	-3
verb-word:raise_on	-10	-2	-3	-9	14	-6	21	-5	-5	-8
verb-word:reach_for	32	-3	-2	-4	-3	-2	-20	-2	-4	-4
verb-word:reach_in	-8	13	-4	-17	-10	7	-3	-3	-5	-4
verb-word:reach_of	-8	-5	-3	-8	-6	-8	-13	-5	-6	19
verb-word:reach_on	-9	24	-6		31	-10	4	-4	2	-5
verb-word:reach_with	-5	-3	-3	20	-19	-4	-5	-8	16	-3
verb-word:read_in	-20	-4	-4	-8	-5	-9	19	-4	-13	-4
verb-word:read_of	4	-6	-5	-7	-5	-9	37	-5	-6	-7
verb-word:read_on	-18	-3	-3	-14	-3	-5	-8	-4	20	-8
verb-word:recall_in	34	27	-4	-4	-3	-6	-4	-2	-11	3
verb-word:recall_of	-8	-5	-4	-8	10	17	-4	7	51	-11
verb-word:receive_at	38	8	-4	16	14	-5	-4	-5	-5	-7
verb-word:receive_by	52	-4	-3	-2	-4	-6	-3	-3	-3	-9
verb-word:receive_for	8	-6	-5	13	-5	-4	-4	-4	-4	-7
verb-word:receive_from	-6	-7	-3	-7		13	-5	22	-10	-4
verb-word:receive_in	39	-4	-4	-4	-4	-5	-5	-3	-4	-6
verb-word:receive_of	13	-4	-4	-6	1	-4	-5	-5	-7	-9
verb-word:receive_on	31	-8	-3	-4	-5	1	-5	23	9	-8
verb-word:refer_to	-21	-3	-5	-3	-4	-5	22	-5	-7	-8
verb-word:register_as	-11	-3	-3	-7	-5	-6	-6	107	-16	-5
verb-word:register_of	-7	-2	-5	-3	-11	-6	19	-18	9	-3
verb-word:register_under	-6	-4	-13	-7	-3	-12	87	-8	-5	-2
verb-word:reject_on	-9	-2	-4	-5	-2	-4	52	-8	-10	-4
verb-word:release_of	-8	-14	-7	-4	-1	31	-8	-6	-8	33
verb-word:release_on	-13	-6	-5	-8	-5	5	27	-6	-7	-4
verb-word:relieve_of	-11	-4	-3	-7	-3	-4	-6	-3	-6	66
verb-word:remain_for	-50	-3	-4	-6	-3	-5	-2	-4	-3	-10
verb-word:remove_by	-12	-3	-2	-5	-4	-3	-22	-3	-23	30
verb-word:remove_from	-3	-2	-1	-4	-3	-4	-6	-4	-18	-5
verb-word:renew_of	-5	-2	-2	-10	-9	-5	-4	52	-10	-6
verb-word:replace_of	-20	19	-3	-4	27	31	-6	-3	-7	-6
verb-word:report_of	-8	-4	-4	-5	-18	-7	-6	-22	-9	-4
verb-word:represent_at	30	-6	47	-4	-4	-16	-5	-3	-6	-6
verb-word:represent_by	-50	-4	-4	-5	-4	-5	-4	-2	-4	-7
verb-word:return_from	-25	17	-4	-3	-2	-6	-3	-2	-3	-6
verb-word:return_to	-9	20	-2	32	-10	-4	-10	-2	44	-8
verb-word:review_in	73	-5	-4	-5	-4	-5	-6	-3	-6	-3
verb-word:review_of	31	-6	-3	-6	5	-5	-7	-8	-8	-3
verb-word:revoke_of	-8	-2	-3	-4	-4	-4	-6	21	-7	8
verb-word:ring_on	59	-16	42	-4	-5	-17	-6	-3	-5	-8
verb-word:rise_on	16	-2	-3	-3	-33	-3	14	-5	-14	-2
verb-word:run_at		-31	-2	-3	-1	-4	-3	14	14	-3
verb-word:run_by	8	-19	-9	-6	-2	24	-3	-5	11	-2
verb-word:run_for	-11	-3	-12	-7	-6	-7	-9	-3	-6	-3
verb-word:run_from	-6	-4	-4	-8	-10	-10	-5	-4	2	51
verb-word:run_in	-10	-4	-4	6	-7	-14	-6	13	-2	6
verb-word:run_of	-6	-5	-5	17	-6	22	-4	-4	-2	-9
verb-word:run_on	-5	-6	-8	-10	-9	48	-8	17	-9	-3
verb-word:run_to	-9	-4	12	-5	-6	-10	-11	-5	-5	38
verb-word:run_until	-19	-5	64	-5	-4	-9	-6	-4	-12	7
verb-word:run_with	-10	-4	-6	-6	-5	13	-5	11	-12	-6
verb-word:say_as	-34	-3	-4	-2	-4	-2	-4	-3	-3	-4
verb-word:say_at	-7	-6	6	19	-7	17	-5	-5	17	-4
verb-word:say_by	3	-5	-3	-3	-9	-5	7	-8	-9	-5
verb-word:say_for	-11	4	-7	44	-14	-4	-3	-5	-6	-7
verb-word:say_from	-25	-3	-3	-2	-3	-3	-7	-3	-4	-5
verb-word:say_in	-20	-6	-5	-4	-3	-6	-6	4	7	14
verb-word:say_of	-12	-5	-5	1	5	-4	-2	-3	-7	-7
verb-word:say_on	-19	8	-4	7	5	-3	-6	-3	-1	-7
verb-word:say_to	23	-6	-3	-4	-6	-3	-4	-4	-7	-6
verb-word:say_with	-11	-7	-4	-7	-3	-6	-4	-3	-6	-4
verb-word:seal_of	-15	-3	-4	36	-20	-22	-6	-8	87	-6
verb-word:seal_with	-12	-3	-4	24	-8	-7	-3	-5	-12	-5
verb-word:search_of	-17	-4	-3	-6	-9	-7	-4	-11	71	-6
verb-word:secure_in	-7	-3	-4	-4	40	-5	-3	4	-6	-4
verb-word:see_as	-18	32	-6	-4	-3	-4	-4	-4	-3	-3
verb-word:see_at	3	32	-7	-4	-4	-5	-3	-2	-4	-3
verb-word:see_by	9	-4	-4	-3	-3	-3	-3	-2	-3	-6
verb-word:see_in	-3	-2	-3	-5	11	3	-4	5	-3	-7
verb-word:see_of	-4	-4	-3	-1	-6	-7	9	-3	-4	-7
verb-word:see_on	75	9	-6	-3	-3	-5	-3	-3	-7	-10
verb-word:seize_of	-9	-3	-3	-7	-5	-5	-5	-5	52	-4
verb-word:sell_by	-5	-3	-4	-5	-10	41	-8	-2	-24	-5
verb-word:sell_in	-7	-3	8	2	2	-7	-5	11	19	-3
verb-word:sell_of	-9	-3	-4	-6	23	-8	-7	-6	2	-3
verb-word:sell_on	-18	-6	-4	-4	7	43	-5	33	-18	-5
verb-word:sell_to	-8	-4	-3	-7	25	-7	-5	21	18	17
verb-word:send_by	25	-4	-3	-4	-3	-6	68	-6	-20	-9
verb-word:send_of	-10	-3	-3	-8	-12	6	-12	-9	46	-5
verb-word:send_on	-8	-4	-7	-7	-4	10	30	59	-15	-6
verb-word:send_to	-14	9	-5	-11	-5	-5	21	7	-5	4
verb-word:send_with	-25	-3	-5	2	-4	-17	-5	-2	-3	-4
verb-word:serve_in	-1	-4	-4	-3	-5	-5	-4	-12	1	-3
verb-word:serve_of	1	-4	-6	-5	-3	-5	-4	-3	-14	14
verb-word:serve_with	40	-8	-5	-4	-2	-2	-5	-2	23	-15
verb-word:set_at	9	-8	-10	-9	-11	20	-5	-3	39	-3
verb-word:set_by	25	-6	-3	-5	74	-12	-8	-3	-4	-8
verb-word:set_for	-9	16	-5	-6	25	-7	3	-4	-9	-5
verb-word:set_in	-2	9	-5	14	9	15	-7	-2	-11	-4
verb-word:set_of	-10	-5	-5	-7	-8	17	20	-5	16	-3
verb-word:set_on	-10	22	-4	20	-2	1	-9	-3	3	-4
verb-word:settle_in	33	-4	-7	60	-15	-4	-8	-9	-23	-4
verb-word:shake_on	-2	-3	-4	62	-8	-13	-5	-3	-9	-6
verb-word:share_at	-23	-4	31	-15	-3	-4	-2	-1	-2	31
verb-word:share_in	-5	-4	24	7	-7	-4	-11	-2	-4	-3
verb-word:share_of	-9	-3	-3	10	-9	-9	-6	-3	3	-2
verb-word:share_on	-20	-5	7	6	-5	-5	-6	-3	-6	-3
verb-word:share_with	-16	-2	-4	31	-30	-5	4	-4	-6	-3
verb-word:ship_to	-9	-8	-6	-5	-5	10	-10	11	-11	-4
verb-word:show_by	31	-27	-13	-3	-3	15	-4	-2	-4	-9
verb-word:show_in	42	-18	-9	-5	1	-9	-3	-2	-3	-7
verb-word:show_of	32	31	-10	-4	-4	-10	-6	-2	-5	-6
verb-word:show_on	6	-4	-9	-3	-5	-4	20	-5	-16	38
verb-word:show_to	-5	15	-15	-3	1	-5	-2	-3	-2	-2
verb-word:shut_of	-12	-4	-4	-5	-6	-8	-5	-5	41	-7
verb-word:sign_at	-8	-5	-8	58	-5	-10	21	-3	-7	-8
verb-word:sign_between	-24	-3	-7	40	-7	-7	-4	-5	-5	-2
verb-word:sign_by	-11	-3	-3	53	-3	-6	5	-3	-5	-10
verb-word:sign_for	-21	-4	-3	66	-4	-8	-7	-5	-8	-10
verb-word:sign_in	-11	-3	-5	36		-6	-2	-5	-5	-4
verb-word:sign_of	-11	-5		31	-4	-3	-6	-5	-2	-4
verb-word:sign_on	-2	-7	3	11	1	2	17	-1	-6	-3
verb-word:sign_under	-7	-2	-3	36	-4	-13	-4	-2	-7	-2
verb-word:sign_with	-3	-2	-3	18	-7	7	-5	-7	4	-3
verb-word:sink_into	-6	-5	-4	-5	28	-8	-5	-10	-4	-3
verb-word:sit_at	58	-4	-9	-3	-1	-3	-5	-2	-10	-3
verb-word:sit_for	24	-3	-3	-1	-3	-4	5	-1	-2	-5
verb-word:sit_from	-2	-3	36	-3	-3	-7	-5	-2	-3	-6
verb-word:sit_in	27	-5	-7	-10	-4	-3	4	-3	-7	-4
verb-word:sit_of	-24	-4		-3	-2	-4	-6	-2	4	-14
verb-word:sit_on	34	-5	-7	-4	-5	16	-5	-3	-5	9
verb-word:sit_with	24	-1	5	-3	-3	-4	-4	-2	-3	2
verb-word:slap_of	-3	-1	-1	-5	-14	-2	-8	-6	20	-2
verb-word:slap_on	-5	-2	-3	-6	-7	-5	-7	-4	45	-4
verb-word:slap_with	-7	-3	-3	-7	-4	-4	-10	-4	21	-4
verb-word:speak_about	50	-4	17	-4	-3	-6	-3	-3	-3	-6
verb-word:speak_at	-36	12	54	-1	-4	-5	-1	-1	-2	-2
verb-word:speak_for	56	-4	-3	-6	5	-5	9	-6	-7	-3
verb-word:speak_in	-35	-4	21	-5	-4	-6	-3	-3	-3	-5
verb-word:speak_of	-5	-5	-2	-3	-4	2	-3		-4	-4
verb-word:speak_on	-34	-4	29	-3	-2	-8	-9	-2	-4	-4
verb-word:speak_to	-15	-2	-4	-4	-15	33	-3	-3	-5	-2
verb-word:speak_with	32	-6	-10	-3	-3	-6	-5	-2	-4	-4
verb-word:speed_of	-15	-2	-7	-5	-3	20	-7	-11	-6	-3
verb-word:spend_at	-19	31	-3	-7	-7	-7	-4	-6	-9	-12
verb-word:spend_in	-15	44	-11	-3	2	-5	-4	-3	-5	-4
verb-word:spend_of	1	78	-11	-3	-5	-9	-4	-8	-4	-7
verb-word:spend_on	13	11	-4	-4	60	-12	-6	2	-4	-4
verb-word:spend_with	24	-7	-5	-3	-6	-4	-2	-2	-7	-5
verb-word:stag_with	-25	-4	86	-9	-8	-4	-5	-5	-8	-4
verb-word:stand_at	-17	-6	-5	-7	-5	-6	-9	-6	32	-4
verb-word:stand_for	-9	-14	-5	-4	44	32	-9	-5	-24	-5
verb-word:stand_in	-16	32	-4	-3	-5	-18	-5	23	-7	28
verb-word:stand_of	-23	-6	-13	23	-5	-7	2	-2	-10	-10
verb-word:stand_on	47	-13	-9	-8	-4	-15	-4	-3	2	-9
verb-word:stand_to	-17	-6	-5	-8	42	-7	-3	-4	-12	-5
verb-word:stand_with	12	-5	-6	-3	6	-5	-2	-4	2	-2
verb-word:start_in	-31	-5	-4	-6	14	86	-3	-4	-7	-7
verb-word:start_of	-9	-5	-3	-6	-9	52	-7	-3	-5	-5
verb-word:start_on	27	19	-4	-2	-2	-30	-3	-4	-8	33
verb-word:start_with	-7	-3	-4	-6	-7	24	-3	-6	-13	-4
verb-word:stay_for	17	-14	-7	-3	-3	-5	-5	-2	-6	-4
verb-word:stay_of	-15	-9	-2	-2	-3	-7	-2	23	-7	43
verb-word:stop_by	-5	-9	-2	-4	-2	-2	-13	-4	-7	-3
verb-word:stop_in	10	68	-13	-2	-3	-4	-2	-1	-14	-3
verb-word:stop_of	-26	8	-10	-5	-8	-4	-2	-5	34	-1
verb-word:stress_of	-21	-3	-6	-2	30	-4	-3	-24	-4	-9
verb-word:strike_on	-14	-5	-5	23	-3	-9	-13	-4	23	-4
verb-word:strip_of	-18	-3	-4	-5	-4	-6	-6	39	-21	76
verb-word:submit_to	-22	-4	-4	-7	-7	-6	83	-6	-16	-9
verb-word:sue_in	-12	-4	-4	-6	-11	-4	-5	-5	79	-5
verb-word:summon_of	13	-4	-4	-3	-3	-5	-5	-11	35	-8
verb-word:support_in	-8	-6	-6	-4	-7	-7	-4	-3	-4	-4
verb-word:support_with	-7	-3	-3	-5	82	-7	-7	-6	-13	-3
verb-word:suspend_of	-5	-2	-2	-4	-5	-3	-5	67	-41	-3
verb-word:suspend_on	-14	-5	-4	-3	-2	-6	-5	-2	-31	45
verb-word:swear_as	-13	-4	-6	-4	-3	-4	-4	-2	-7	56
verb-word:swear_by	-45	-3	-3	-3	-3	-5	-3	-3	-5	54
verb-word:swear_on	-25	-7	-5	-11	-4	-5	-5	-3	-5	97
verb-word:switch_at	-16	-5	-4	-9	-11	59	-6	-3	-20	-7
verb-word:switch_in	1	-4	-12	-6	-11	68	-6	-4	-16	-6
verb-word:switch_of	-3	-2	-3	22	-7	17	-4	-7	-32	-4
verb-word:switch_off	-5	-4	-4	-9	-4	-24	-6	-12	48	-7
verb-word:switch_on	-7	-4	-3	-8	-5	28	-5	-6	15	-3
verb-word:take_after	-10	-2	21	-5	-8	-3	-4	-27	-36	-2
verb-word:take_against	-7	-2	-3	-3	-4	-3	-5	-10	34	-6
verb-word:take_as	-14	-4	-3	-4	-6	-7	-4	-3	-11	37
verb-word:take_at	1	6	13	-6	-6	-3	-4	-4	-10	15
verb-word:take_by	4	5	-5	-4	16	-6	-5	19	-5	-8
verb-word:take_down	-5	-3	-2	-20	-7	-6	7	-3	-22	-6
verb-word:take_for	-18	-4	6	26	-6	-5	-3	8	-18	-7
verb-word:take_from	4	-4	-4	-5	-7	14	-4	-3	4	35
verb-word:take_in	8	-1	29	3	-5	6	-4	-3	-1	-4
verb-word:take_of	18		1		1	-7	-7	-3	-2	-3
verb-word:take_off	-7	-8	-4	-7	3	26	-5	-12	1	-4
verb-word:take_on	2	-1	-3	-1	-2	5	1	4	-9	12
verb-word:take_over	-5	-3	-4	-3	-4	-4	-5	-5	-9	-9
verb-word:take_per	-4	-2	-4	-7	46	-5	-12	-8	-11	-4
verb-word:take_through	56	-6	-4	-3	-4	-4	-3	-2	-3	-35
verb-word:take_to	1	42	-7	-2	-10	-8	-8	-5	15	-13
verb-word:take_with	-1	-4	-4	-5	-7	41	-4	-3	49	-12
verb-word:talk_at	26	-5	-3	-4	-4	-4	-2	-1	-1	-2
verb-word:talk_for	44	-5	-5	-6	-3	-4	-2	-2	-6	-2
verb-word:talk_in	26	32	-10	-3	-2	-3	-3	-2	-3	-4
verb-word:talk_of	33	-2	-4	-4	5	-3	-3	-6	-3	-3
verb-word:talk_with	5	-5	-3	-24	-2	-4	-5	-1	-2	-4
verb-word:teach_at	-26	-6	-6	-5	-5	-6	-8	-3	-6	-12
verb-word:team_with	-27	-5	-4	75	-9	-8	-3	-3	-5	-3
verb-word:tell_about	-22	-13	-4	-2	-4	-6	-2	-2	-4	-3
verb-word:tell_at	-16	-5	-4	7	-4	-4	8	-3	-6	-4
verb-word:tell_by	-11	-4	-3	-4	-8	-4	-5	-3	9	-4
verb-word:tell_in	-14	2	8	-6	17	3	23	6	-5	-3
verb-word:tell_of	39	-3	-4	-3	-4	-3	-8	-4	-9	-9
verb-word:tell_on	25	-6	-4	-2	12	-6	6	4	-5	-7
verb-word:tell_to	-9	-3	-4	-9	-4	-3	12	-3	-9	-6
verb-word:test_in	-10	-4	-3	-9	-5	-11	36	57	-11	-3
verb-word:thank_for	-2	3	-4	-6	12	-5	-4	-4	-6	-5
verb-word:think_of	-37	-4	-5	-3	-4	-5	-5	-3	-4	-6
verb-word:throw_of	-6	-2	-2	-6	22	-6	-5	-24	59	-6
verb-word:tie_to	41	-8	-3	40	-9	-4	-2	-4	-3	-3
verb-word:touch_of	19	-8	-3	-3	-2	-22	-2	-1	-2	-3
verb-word:tour_in	10	29	-3	-5	-4	-7	-3	-2	-4	-3
verb-word:tour_of	19	37	-11	-3	-3	-11	-2	-2	-3	-4
verb-word:train_in	-17	-3	-5	9	-9	-10	-5	-3	-7	-11
verb-word:transfer_to	-23	-3	-2	-2	41	-4	-7	-2	-6	-14
verb-word:travel_on	46	-9	-8	-4	-3	-7	-16	-2	-3	-4
verb-word:travel_to	11	12	-12	-4	-3	-4	-4	-4	-9	-5
verb-word:turn_at	22	-5	-5	-4	-4	25	-4	-11	1	-10
verb-word:turn_by	-8	-2	-3	-4	-4	-12	-1	58	-18	-3
verb-word:turn_down	-17	-9	-3	-5	-5	-7	-9	70	-36	-6
verb-word:turn_for	-9	-2	-3	26	-7	-5	40	-5	-12	-4
verb-word:turn_in	-33	-11	-5	-2	-3	30	-5	46	-4	-3
verb-word:turn_into	2	-5	9	-5	10	-9	19	-5	-13	-4
verb-word:turn_of	29	-4	-3	-6	-4	-7	-6	20	6	-13
verb-word:turn_on	28	20	-9	-5	-5	12	-9	11	6	-4
verb-word:unveil_on	-15	-2	-5	-5	-5	-17	46	-9	-13	-7
verb-word:use_for	-9	-13	-3	-5	-18	-4	-4	5	-7	-3
verb-word:use_from	-8	-9	-3	-3	-6	-9	-9	14	-5	-2
verb-word:use_of	-3	-5	-4	-5	-10	35	-8	-10	-6	-6
verb-word:visit_in	-8	61	-11	-4	-4	-4	-4	-2	-7	-6
verb-word:visit_of	24	3	-3	-1	-2	-6	-2	-1	-4	7
verb-word:visit_on	-12	-13	-6	-2	-2	-3	-2	-3	40	-6
verb-word:vote_by	-9	-6	-4	-4	-3	-16	38	-4	-8	26
verb-word:vote_on	-6	-2	-2	-4	-3	-11	15	-3	-11	33
verb-word:wait_for	-13	-5	-7	-4	-4	-5	-6	-7	-11	-5
verb-word:wait_from	-7	-4	-3	-4	14	-11	-6	-52	-9	-3
verb-word:wait_on	-31	-3	-3	-4	-5	-4	-6	-7	-1	-5
verb-word:walk_from	-10	-4	-6	24	23	-3	-5	-10	-9	-5
verb-word:walk_of	15	-5	-3	-17	-23	-19	-3	15	33	-3
verb-word:walk_through	37	-8	-3	-3	-4	-12	-5	-2	-4	-4
verb-word:walk_with	-12	-3	-6	-7	41	-6	-4	7	-19	-4
verb-word:want_from	-9	-5	-4	-4	-5	-11	-5	-4	-7	-6
verb-word:want_in	-12	-4	-5	-15	-4	-8	22	-5	-9	-10
verb-word:want_of	-12	-4	-3	-4	-4	-5	-14	-8	-7	15
verb-word:warn_of	-10	-4	-4	-4	-4	-5	-6	-4	9	-5
verb-word:wave_through	-9	-3	-2	42	15	-5	-15	82	-8	-3
verb-word:weigh_of	-4	-3	-4	-5	-7	-4	-8	-4	18	-4
verb-word:weigh_on	-18	-2	-2	-4	-12	-4	-9	-2	-7	-8
verb-word:welcome_at	34	-7	-5	-4	-4	25	-4	-3	-5	-5
verb-word:welcome_of	3	-8	-6	-3	-6	-8	4	-6	-8	-7
verb-word:will_for	-8	-4	-5	-5	-4	-17	-4	-2	-6	-2
verb-word:will_in	17	-4	-6	15	12	24	-7	-9	-9	-3
verb-word:will_of	34	-3	-3	-8	-6	-3	-5	-31	-4	-4
verb-word:will_on	-10	-4	-4	-5	-9	25	-8	-5	-10	-7
verb-word:win_for	-10	-2	-3	23	1	-4	-4	44	-8	-3
verb-word:win_in	-7	-2	-5	-8	32	-9	-4	15	-12	-3
verb-word:win_of	-8	-3	-3	65	-9	-4	16	-17	-14	-4
verb-word:witness_of	-11	-4	34	41	-3	-11	-3	-2	-3	-3
verb-word:work_for	-12	-5	-3	-4	-5	-6	-19	-3	-6	-4
verb-word:work_in	-12	-6	-6	-6	-5	-8	-6	-3	-4	-5
verb-word:work_of	-14	-7	-5	-9	20	49	-4	-4	-10	-7
verb-word:work_on	2	18	5	-12	-4	-8	-9	-2	-3	-3
verb-word:work_to	-17	-18	-3	-4	-2	-3	-3	-2	-4	-4
verb-word:work_with	20	-5	-3	25	-4	-7	-5	-4	-10	-5
verb-word:would_from	-5	-3	-2	-2	-2	-7	-33	-3	-2	-2
verb-word:would_in	-10	26	-8	-2	-4	82	-3	-2	-5	-4
verb-word:write_in	-20	-10	-5	-4	-5	-5	-17	35	-9	-11
verb-word:write_of	-13	-4	-4	-5	-15	-8	-6	-5	-7	-9
verb-word:write_on	-14	-3	-3	-4	-7	-6	-5	9	-17	-7
verb-word:write_to	-6	-5	-8	-7	-10	-6	34	-12	37	-5
word:$	-5	-3	-3	-4	35	-2	-2	-3	-1	-4
word:'s					-1	2		-1	-2	
word:.	8	-3	-4	-5	-4	-5	-2	3	9	-1
word:12th	12	-6	27	18	-4	-8	-6	-3	-4	-5
word:14th	12	56	-5	-3	-6	-3	-10	8	-16	-7
word:15th	37	-2	-4	-8	-9	-5	-7	10	-15	-3
word:17th	-24	37	-4	-17	-4	-5	38	-4	-8	-9
word:22nd	35	-6	-4	-3	-3	-4	33	-3	18	-7
word:3g	30	-5	-3	-8	-5	31	-1	25	37	-6
word:4g	1	-2	-4	8	8	-3	-3	2	-2	-5
word:4th	37	-4		-2	-3	-2	-7	-3	-5	-7
word:5g	-7		-5	-3	-4	17	-3	7	-3	-4
word:6g	-7	-6	-8	-10	-4	-13	46	16	-6	-5
word:a	-6	-3	-4	10	63	-11	-3	-10	6	-3
word:ababa	-8	-5	25	27	-4	10	-4	-3	-5	-4
word:abidjan	-4	-23	41		6	-6	-4	-3	-4	-5
word:able	7	-4	4		-5	-6	9	13	-9	-4
word:aboard	21	24	-12	-6	-3	56	-9	-2	-3	-5
word:abolish	-7	-4	-6	-3	-3	-3	24	-3	-10	1
word:about	11	-1	-2	-4	-3	-5	-3	-3		-5
word:above	-10		-3	-8	-5	6	1	5	-5	-4
word:abroad	-12	-4	7	-4	7	-5	-10	-1	10	-8
word:absent	-25	-4	-3	29	-2	-6	-4	-3	-8	11
word:abu	8	-4	-6		-14	31	-10	3	-8	-5
word:abuja	13	-19	10		-1	7	-7	2	-3	-10
word:abuse	10	-4	-7	-4	-3	-5	21	-2	3	-4
word:academic	-15	-3	-12	-3	-18	-3	-3	-2	-3	4
word:academy	-8	-10	-13	23	-9	72	12	-3	-6	-14
word:accede	-13	-5	-9	90	-8	-6	-7	-4	-5	-5
word:accelerate	-10	-3	-5	7	-4	-4	44	-24	-5	-3
word:accelerator	-12	-6	-7	21	-19	40	-7	-2	-7	-11
word:accept	-2	-3	-3	5	13	-6	-5	-9	25	10
word:access	-5	-4	-5	1		-11	13	-1	17	-4
word:accompany	14	12	-2	-4	-4	-4	-3	-3	-4	-8
word:accord	-5	-1	-3	4	-3	-2	-1	-4	-1	-2
word:account		-1	-5	1	-6	-1	-4	-6	18	-6
word:accountant	-40	-4	-3	-14	-9	-7	-5	-5	39	-13
word:accra	22	12	30	5	-3	2	-5	-4	-6	-6
word:accuse	-14	-3	-3	-5		-7	-6	-4	28	-7
word:achieve	-10	-4	-3	-4	-2	-3	-6	-2	-7	-5
word:achievement	-7	-3	-4	-7	-3	-5	-17	-1	-6	-2
word:acknowledge	-15	-5	-2	-13	52	-7	-2	-4	-7	-11
word:acquaint	26	53	-6	-6	-4	-8	-4	-2	-5	-6
word:acquire	-8	-4	1	-10	63	-7	-4	24	-8	-4
word:acquisition		-2	-3	-5	37	-6	-6	2	-2	-6
word:across	3	-2	-6	-6	-2	3	-5	4	-5	-6
word:act	-6	-3	-1	-6		-6	11	3	3	-6
word:action	-8	-3	11	-11	-7	-9	35	-4	36	-4
word:activate	-22	-4	-5	-12	-7	130	-7	-5	-7	-10
word:activity	13	-3	-4	-13	-7	-5	2	-3	8	-5
word:ad	-10	-4	-5	-4	-3	-4	26	-4	-1	-5
word:adapt		-2	-2	-3	-2	-7	-3	-2	-5	-12
word:add	-9	-3	-4	-4	1	-3	-3	-1		-4
word:addis	-8	-5	25	27	-4	10	-4	-3	-5	-4
word:addition	-2	-4	-5	-3	20	-3	-3	-2	-7	-3
word:additional	-9	-3	-2	3	41	-5	-5	-6	-6	-2
word:address	-12	-6	21	-3	-4	-5	12	-4	9	-5
word:administration	-6	20	-4	-7	-3	-4	3	-4	13	-9
word:administrative	-12	-3	-7	-5	-5	-7	-4	-10	17	-8
word:administrator	-3	-4	-6	7	-6	-9	-4	-6	73	
word:admit	-1	-6	3	-6	-5	-13	-5	28	-10	-7
word:adolescent	-9	-2	-2	-2	-2	-7	63	-21	-11	-13
word:adopt	-10	-3	-4	-3	-5	-6	58	-4	-6	
word:adoption	-7	-3	-5	-6	-5	27	31	-3	-4	-3
word:adult	-8	-5	-4	-5	-5	35	-9	-5	-5	-3
word:advance	-2	-1	-3	-2	8	-6	3	-3	-5	-4
word:advantage	5	-6	-8	-4	-13	-9	-4	-2	-3	-5
word:advertisement	1	-3	-4	-3	-3	-4	-4	-2	27	-3
word:advertiser	-9	-4	-4	-5	-6	-8	-6	-5	41	-6
word:advertising	-8	-2	-3	-5	-6	-5	-6	-10	19	-4
word:advice	-13	28	-5	-4	-9	-7	18	-11	-11	24
word:advise	-17	-7	-4	-6	-5	-5	-10	-5	-11	-6
word:adviser		-10	-4	-5	-5	-1	-1	-6	-6	1
word:advisory	-22	-3	-5	-2	-2	-6	15	-3	-7	10
word:advocate	-13	-6	-4	-3	-3	-4	-4	-2	-3	-5
word:affair	-4	-8	8	-4	-3	-4	-3	-2	-3	19
word:affairs	1	-4	-6	-5	11	-3	-7	-3	-10	18
word:affirm	-14	-5	-4	-4	-3	-5	4	-2	-4	-5
word:affordable	-5	-6	-2	-4	-6	-8	-3	-2	-3	-3
word:africa	-13	-5	32	-5	6	-1	-4	1	-4	-5
word:african	-20	10	26	10		-8	-4	-3	-6	5
word:after	2		-1	-1	-1	4	-2	2	3	4
word:afternoon	47	-2	-5	-1	1	-2	-1	-4	7	-6
word:afterward	-13	-3	-5	-5	-6	-18	-4	-2	-3	-4
word:afterwards	10	-3	-3	-1	-5	-7	-8	-2	-4	-6
word:again	11	-6	-7	-6	-2	2	-8	4	-1	-5
word:against	-6	-3	-5	-4	-4	-3	2	-5	29	-3
word:agargaon	4	-5	-2	10	-3	-6	-4	-2	19	-4
word:age	8	-4	-6	-5	-5	-8	23	-4	2	3
word:agency	-1	-2	-1	5	1	-2	5	-5	-5	-3
word:agenda	7	6	2	-2	2	-6	-4	-3	-5	-5
word:agent	-8	-7	-4	-8	-5	-9	23	-4	-8	-9
word:ago	2	-3	-4	-10	23		-7	8	-10	-5
word:agree	-2	-4	-2	24	6	-7		-2	-4	
word:agreement	-8	-3	-4	45	-2	-3	-6	-5	-6	-4
word:agriculture	-9	-8	-4	-5	-4	-18	-6	-4	-6	-9
word:ahead	-1	-1	-6	-5	4	13	-3	4	-11	-5
word:ai	-5	-3	12	-4	-3	2	13	-2	-3	-2
word:aid	-7	11	-4	-3	30	3	-6	12	-8	-3
word:aide	-21	11	-3	-3	-2	-6	18	-2	-4	24
word:aim	3	-1	-4	-2	-4	-5	14	-7	17	-6
word:air	1	-6	-4		-7	27	-5	17	2	-3
word:aircraft	21	31	-4	-9	-5	17	-16	-4	-5	-4
word:aires	-12	-10	-4	-12	3	-5	-4	-3	-4	-8
word:airport	6	-10	-4	3	-3	14	-5	2	24	-7
word:airtime	35	-5	-8	-4	16	-4	13	-3	6	-5
word:akorda	31	-7	5	-8	-5	-4	7	-3	-4	-6
word:al	30	-6	-12	-5	-5	8	-5	-2	-4	-8
word:algorithm	-11	-3	-3	10	-8	-6	-1	-12	33	-4
word:align	-9	-7	-5	18	-5	-5	14	-3	-7	-6
word:alike	-9	-3	-4	-4	-8	-4	3	-5	-11	-5
word:alive	-11	-4	-5	-6	-8	-8	35	-4	-8	-6
word:allegation	-10	-3	-3	-14	-7	-7	-11	-5	27	-8
word:allege	-4	-2	-2	-3	-4	-3	-4	-6	10	-12
word:alleged	-35	-4	-4	-3	-3	-2	-8	-6	44	12
word:alliance	-9	-4	-3	63	-9	14	-4	-8	-7	-7
word:allocate	-12	-3	-3	-4	55	-6	-8	9	-7	-4
word:allow	-3	-2	-3	-3	-9		8	21	10	-4
word:ally	-8	-6	-4	-6	-4	-8	21	-10	-5	-3
word:almaty	-17	33	-5	-7	-6	22	-6	-3	-1	-5
word:almost	-7	-4	-5	-4	-9	28	26	-6	1	-3
word:alone	21	-6	-4	-5	-6	-10	-8	18	-8	-5
word:along	11	-9	-4	5	-3		-2	-4	11	4
word:alongside	-16	-4	-2	2	30	-12	-5	-3	-11	15
word:already	-12	-1	4	6	9	-4	-3	-4	-2	-6
word:also	7	-1	1	-1	-1	-2	-1	-2	-4	
word:although	-8	-3	-3	-4	-5	-12	-13	-10		-5
word:alto	20	-5	-6	-1	-5	-5	-5	-3	14	-4
word:always	-10	-5	-4	-5	-5	-5	-5	-6	-13	-4
word:ambassador	-19	-12	-6	-5	12	12	-6	-4	-6	12
word:ambition	-9	-6	-3	-5	-7	-5	-2	-5	-2	-2
word:amend	-18	-4	-4	-7	-4	-4	68	-8	-12	-4
word:amendment	-10	-3	-3	6	-4	-5	30	-3	-2	-3
word:america	-16	-6	-5	-6	14	-9	19	-3	-5	-5
word:amharic	-10	-3	-6	-5	-4	73	-7	-3	-7	-9
word:amid	-35	-4	-4	-6	-5	-6	34	-3	-5	7
word:amman	5	-3	5	9	17	-7	-4	-4	-4	-7
word:ammonia	13	-11	-3	-3	-6	-8	-6	-5	-7	-8
word:among	-3	-2	7		-2	-5	-2	-3	1	-3
word:amount	-10	-3	-2	-8	-18	-5	-4	-5	1	-4
word:analog	27	-8	-4	-4	-4	-8	-12	-3	14	-4
word:analyst	-20	-5	4	1	-7	-3	-5	-21	-6	-14
word:andhra	-10	-3	-4	-3	24	-16	-2	-3	-2	-4
word:angel	-13	-5	-4	-7	53	-16	23	-7	-22	-3
word:anger	-29	-4	-12	-5	-5	-5	-4	-4	-7	-12
word:ankara	-11	15	7	-4	-3	-6	-3	-7	-9	-6
word:annex	-7	-5	-6	35	-3	-7	37	-4	-9	-3
word:announce	-9	-1	-1	12	18	6	12	-3	-2	4
word:announcement	-17	-5	16	-4	24	5	-4	-3	14	18
word:annual	-13	-7	68	-4	-6	-13	-8	-3	-5	-5
word:annul	-9	-3	-3	-4	-4	-4	14	42	84	-5
word:answer		-5	-4	-6	-5	3	-3	-1	1	-3
word:answering	-1	-5	-5	-4	-6	-5	-15	-3	-5	-4
word:antenna	4	17	-4	-5	-4	-9	6		4	-6
word:anti-competitive	-6	-6	-2	-8	-12	-3	-4	-6	22	-3
word:anti-dumping	-7	-3	-4	-4	-7	-10	-6	-4	79	-4
word:antitrust	-12	-3	-3	-4	-4	-4	-7	-6	14	2
word:anybody	-14	-6	-3	-5	-4	-5	-10	1	-5	-12
word:anyone	-18	9	-3	-4	-5	6	-7	-6	-5	-4
word:anything	3	-7	-5	-6	-5	-5	-7	-3	-2	-6
word:anywhere	-8	-10	-1	-2	-2	-5	-9	-3	6	-14
word:apart	-15	-4	-4	-6	24	-7	-8	-3	-12	-4
word:apia	6	35	2	-8		-10	-5	-4	35	-8
word:apologize	-10	-4	-3	-5	-7	-6	-6	-3	-2	-6
word:apology	-31	-3	-4	-5	-4	-4	-4	-3	-7	-4
word:appeal	-10	-3	-4	-5	-7	-5	-7	-3	24	-6
word:appear	46	-5	3	-6	-4	-5	-1	-3	12	-8
word:applaud	-18	-6	-6	-20	-7	24	-3	-4	-6	-9
word:applause	-28	-14	17	-8	-4	46	-7	-3	-6	-12
word:applicant	-19	-3	-4	-4	-4	-9	-6	65	-18	-3
word:application	-4	-3	-3	-4	-3	18	-6	7	1	-1
word:apply	-1	2	-3	-5	-4	-6	-7	-15	-12	2
word:appoint	-16	-4	-4	-5	-5	-6		-4	-4	66
word:appointment	-2	8	9	-4	-4	-4	-5	-3	-5	20
word:appreciate	-11	-8	-11	-6	-6	-4	-3	-5	-4	-5
word:appreciation	-7	-2	-24	-12	-14	-3	-2	-1	-1	-2
word:apprise	21	-3	-2	-3	-10	-4	-4	-3	-3	-6
word:approach	-8	-4	7	-5	-4	-4	1	-3	-16	-7
word:approval	-8	-3	-3	-7	7	-6	17	22	-14	-1
word:approve	-6	-2	-3	-5	2	-4	18	18	-1	-1
word:apps	-6	-4	-4	-5	-5	-6	12	-9	5	-5
word:april	3	1	1	-3	9	5	9	9	-1	11
word:arab	-42	-7	73	-3	-3	-5	-9	-3	-3	-5
word:arabic	-12	-4	-4	34	-3	54	-5	-5	-9	-5
word:archive	-11	-2	-3	69	-18	30	-6	-14	-8	-3
word:area	-1	12	-1	-5	-4	-2	1	-4	-2	-3
word:argue	-7	1	6	-5	-4	-5	-7	-3	-8	-8
word:arizona	-9	27	-6	-5	-22	24	-4	16	-7	-6
word:arm	-16	-3	-3	-6	18	-7	-3		-1	11
word:army	-13	-5	-6	-4	-4	-6	-8	-3	-7	51
word:around	10	-4	-5	-5	-5	-3	-6	-5	2	-6
word:arrange	-10	4	31	11	-5	-5	-6	-3	18	-6
word:arrangement	10	-2	-3	69	-8	-6	-6	-6	-9	-14
word:arrears	27	-4	-3	-4	-4	-6	-2	-5	-7	-8
word:arrest	-3	-14	-4	-6	-3	-6	-9	-7	58	15
word:arrival	-18	9	-3	-2	-3	-5	-4	-2	-4	26
word:arrive	-16	33	3	3	-1	-2	-4	-2	-5	-8
word:article	-10	-4	-6	14	-5	-8	28	-7	16	-3
word:artificial	-5	-4	5		-3	-6	7	-3	-4	-3
word:as	-6	-2	-1	-2	-1	-2	-1		-3	14
word:asean	-24	-5	71	-4	-4	-16	-7	-3	-5	-4
word:ashgabat		-10	-5	-4	-4	-4	-5	-2	-5	-5
word:asia	-10	10	19	-2	-6	-3	-4	-3	-4	-8
word:asia-pacific	-12	-3	3	-2	-6	-14	-2	-5	-3	-1
word:asian	-15	14	17	-4	-11	8	-5	-3	-4	-3
word:aside	-7	-4	5	-8	45	2	3	-4	13	4
word:ask	-1	-2	-4	-3	-3	-5	-1	1	1	-3
word:asleep	-19	-4	-3	-4	-8	-5	-4	-7	-8	-8
word:assemble	26	-4	-4	-4	6	38	-5	-3	-5	-7
word:assembly	-12	15	15	-4	1	9		-2	-4	-2
word:assent	8	-6	-11	27	-8	-7	72	-5	-6	-6
word:asset	2	-3	-3	-5	-5	-8	21		11	-4
word:assign	-12	-3	-3	-4	-5	-6	-5	18	-11	-5
word:assist	-2	-2	-3	-4	-5	-4	-7	-3	-14	-15
word:assistance	-9	-2	-2	3	9	-4	-4	-5	3	-3
word:assistant	-9	-7	-6	-6	-5	77	-9	-4	-7	-4
word:association	-5	-6		-5	-5	-6	2	-3	-8	-6
word:assume	-12	-4	-4	-4	-3	-5	-8	-4	-10	55
word:assurance	11	-4	-7	-3	-2	-3	-1	-1	-1	-2
word:assure	7	-6	-4	-4	-5	-6	-5	-3	-6	-6
word:astana	-7	20	6	-7	-4	1	-4	-2	-3	-3
word:at	4	2	5	-2	-2	2	-2	-2		1
word:athens	-12	-12	-3	-9	-2	-7	-9	20	-15	-15
word:atlantic	-7	-8	-2	-3	-5	-5	-11	-5	-5	-2
word:attach	-5	-3	-7	-6	9	-6	-6	23	2	-3
word:attack	-1	-4	25	1	-6	-6	-8	-18	-12	-5
word:attempt	-12	-4	-4	-8	-4	23		-5	-9	-8
word:attend		-2	3	-1	-4	1	-4	-4	-4	-5
word:attendance	-21	-6	16	-4	-4	-10	-5	-3	-5	-10
word:attention	-9	-6	-3	-3	-3	-5	-7	-3	-7	-3
word:attorney	-8	-3	-3	-3	-5	-7	9	-5	10	-7
word:attract	-1	-5	-1	-6	-11	-6	-4	-3	-4	-3
word:attractive	-15	-9	-3	-6	-6	-6	-2	-4	-3	-4
word:auckland	17	-5	31	-7	20	-6	-7	-6	-8	-6
word:auction	-8	-4		-7	4	-6	-7	38	-12	-5
word:audience	42	-5	-5	-4	4	-1	-2	-4	-3	-8
word:audit	9	-5	-5	-5	-7	-6	4	13	35	5
word:auditor	-10	-5	-6	-6	-5	-4	-6	-3	22	-4
word:auditorium	42	-4	-9	3	-6	-7	-9	-4	-7	-3
word:aug.	13	-3	-3	-11	-3	-4	50	-2	-4	-11
word:august	-2	2	-1	1		14	23	5	11	
word:austin	17	57	-7	-9	-16	-8	-11	-3	-7	-4
word:authorisation		-4	-4	-11	-3	-6	-10	11	14	-4
word:authority	-9	-4	-3	-5	6	4	-1	16	22	-12
word:authorization	21	-2	-4	-5	-8	-8	13		29	-4
word:authorize	-9	-3	-2	-8	-6	-8	-6	105	-12	-4
word:automate	-5	-7	-4	48	-11	64	-8	-57	-10	-5
word:autonomous	3	-11	20	-3	-7	16	-6	-3	-5	-4
word:autumn	-24	-7	-4	11	-3	23	9	-4	8	-5
word:available	-8	-5	-5	-4	49	52	-6	-4	-12	-4
word:avenue	59	-3	-9	-6	-5	-3	16	-2	-12	-1
word:average	-12	-7	-5	-4	-18	-7	-9	-4	-7	-3
word:await	-5		-4	-11	-4	-10	-7	14	13	-5
word:award	-11	-4	1	26	5	-6	-5	6	9	-3
word:aware	-21	-3	-2	-7	-3	24	-4	27	-4	-13
word:away	-5	-1	1	4	-2	-5	3	15	10	7
word:bac	15	-2	-3	-4	28	-5	-4	-10	-3	-6
word:back	-9	3		-2	-6	-4	7	-1	-1	2
word:backbone	-15	14	-2	-6	26	-11	-6	-3	12	-6
word:backer	-7	-2	-5	-20	22	-6	-6	-5	-11	-7
word:backhaul	-9	-3	-2	49	-6	-12	-6	-3	-3	-4
word:backup	-5	-3	-4	-6	-13	24	24	-4	17	-3
word:bad	-8	-5	-5	-4	-5	-6	-7	-6	2	-6
word:bade	12	-10	-4	-7	-3	-6	-3	-3	13	27
word:bag	-11	11	-4	36	-6	-12	-9	18	-14	-3
word:baghdad	24	-2	-4	-1	-2	-3	-2	-4	-14	-4
word:baht	-4	-2	-3	-4	5	-6	-7	22	4	-3
word:baku	-13	-4	42	-4	-5	26	-9	10	-7	-6
word:balance	21	-5	-4	-5	-4	-5	-4	-7	13	-16
word:baltic	-15	5	38	-3	-3	12	-3	-3	-6	-3
word:bamsae	-10	-34	-8	-1	-3	-4	-2	-3	49	-20
word:ban	-5	-3	-3	-4	-4	-6	23	-5	16	-5
word:band	-4	-3	-3	-6	-7	-5	3	24	-11	-4
word:bandung	-17	-5	14	-16	-5	-12	-3	-5	38	-2
word:bandwidth	-6	-3	-5	-5	-6	-5	-7	-13	10	-5
word:bangabandhu	-8	-3	-4	-27	-7	-20	-2	-3	-3	-6
word:bangkok	-6	-4	23	-4	-7	25	-6	-4	35	-6
word:banjul	47	-4	21	-12	-7	-30	-3	-7	-10	-5
word:bank	-6	-2	-4	-1	2	6	10	23	-2	
word:banker	1	-5	-3	-6	6	-6	-3	-6	-11	-9
word:banking	-10	-5	-6	11	-6	-8	14	25	-8	-3
word:bankrupt	3	-3	-3	-6	30	-4	-3	-9	33	-5
word:bar	-4	-3	-3	-5	-8	-5	19	7	9	-6
word:barcelona			2	-10	-4	-6	6	-3	-4	-4
word:barely	32	-2	-6	-10	2	-4	-4	-12	-8	-5
word:baroness	26	-5	-12	-6	-5	-7	24	-4	-6	-9
word:base	-6	1	-4	3	3	-6	-1	7	11	-3
word:basic	-11	-3	-3	6	-3	-5	39	-3	-7	-5
word:basis	-16	-4	-4	-7	-4	-6	-8	3	-12	43
word:basra	-13	24	-7	-3	-4	-9	-6	-2	-4	-5
word:batam	-14	-7	-2	-6	-13	4	-5	-2	-6	-3
word:battery	3	-1	-4	8	5	9	3	-4		-4
word:batumi	-32	3	47	-4	-5	25	-10	-3	-8	-15
word:bay	-15	40	1	-3	-4	32	-4	-3	-7	-6
word:be	-1	1	-1	-1	-1	-1	-2	-1	-1	
word:beach	-22	-13	-4	-5	-8	66	-5	-5	-6	-4
word:beam	-6	-5	-3	-9	-5	51	-7	63	-11	-5
word:bear	-10	-4	2	10		-6	4	-4	-1	1
word:beat	-16	-6	-9	-6	-16	-7	-4	-6	-8	53
word:because	-5	1	-2	2	-6	9	-5	9	17	-5
word:become	-7	-4	-4	3	-1	-5	-1	2	-5	12
word:bed	-24	-10	-5	24	-3	29	-12	-3	-4	-3
word:before	8	-1	-2		-3	-1	4		4	-5
word:begin	-2	7	-3	-2	-4	15	2	-2	5	-4
word:beginning	1	-6	13	-5	21	-6	4	-4	-6	14
word:behalf	-13	-4	-4	19	-4	-5	-4	-3	20	-9
word:behavior	-5	-6	-3	-2	-2	-2	-2	-4	-4	-1
word:behind	10	3		14	3	4	-2	-4	-8	-6
word:beijing	-16	19	-5	8	-2	-5	-4	2	-5	-4
word:being	-3	-2	7		3	-5	-4	-1	-1	5
word:belgrade	-17	35	44	-8	-5	-13	-16	-6	8	-5
word:believe	-12	-3	-3	-1	-6	-2	-7	-6	1	-7
word:bell	-7	-7	-6	-5	-9	40	-13	-5	49	-4
word:belong	-9	-5	1	-6	12	-6	-4	-3	3	-7
word:below	-6	-7	-3	-3	-1	-8	2	-3	-10	-6
word:belt	-30	-7	-2	-11	-4	-4	-3	23	-6	-4
word:bench	13	-4	-12	-7	22	-5	-7	-3	8	5
word:benefit	-9	-5	-7	-9	-4	-2	-3	-2	1	-4
word:bengaluru	-11	20	-8	-5	-9	13	-4	-4	7	-8
word:bergen	10	-6	20	-9	-4	14	-13	-3	-5	-5
word:berlaymont	39	-3	-5	-4	-5	-3	22	-3	-4	-5
word:berlin	19	10	9	13	-2	-6	4	-4	-1	7
word:bern	19	33	-23	-5	-4	-4	-5	48	-8	-7
word:bernama	-3	21	-3	7	-3	-2	-2	-3	22	-4
word:beside	-10	-5	-3	7	16		-5	-4	5	-7
word:besides	-2	-4	-5	-5	-6	2	-7	-6	-6	-5
word:best	-12	-3	-5	-4	-4	-8	-4	17	-5	-6
word:bet	-7	-4	-4	-8	60	-10	-4	-5	-7	-5
word:better	-8	-4	-5	-3	-7	-4	-8	29	-12	-3
word:between	10		-3	14	-4	-5	-4	-1	-1	-5
word:beyond	-12	-3	-3	8		-7	4	12	-8	-5
word:bid	12	-3	-3	-5	10	-7	2	3	-1	-5
word:bidder	-6	-4	-3	1	-6	-6	-6	49	-2	-6
word:bidding	-8	-3	-4	-14	41	-25	-3	-11	-8	-3
word:big	-4	-6	5	-1	12	-6	9	-3	-4	-5
word:bilateral	33	2	-9	5	-3	-3	-4	-2	-3	-5
word:bill	-8	-4	6	-4	-2	-6	36	-5	-8	-5
word:billing	-4	-5	-2	-28	-11	-3	-7	-17	74	-2
word:billion	-18	-4	-2	-3	-22	-1	-4	9	-14	-5
word:billionaire	6	-8	-3	-4	38	-7	-2	28	-5	-5
word:bind	-9	-4	-5	49	-8	-7	16	-7	-13	-4
word:binding	-6	-3	-4	21	-5	-6	38	-8	-4	-5
word:biometrics	-6	-2	-2	-4	3	-4	30	-6		-5
word:bishkek	20	-5	7	-15	-4	-8	-5	-4	-6	-14
word:bitcoin	-4	-3	-4	-8	-4	-8	-32	-5	2	-3
word:blacklist	-9	-3	-7	-13	-6	-8	-6	-5	74	-6
word:blackout	-7	-6	-5	22	-4	-15	37	-5	-11	-5
word:blame	-8	-4	-7	-13	-6	22	-4	-4	-13	-5
word:blantyre	16	-5	8	-5	-5	13	-4	-4	-8	-6
word:blessing	-10	7	-4	-6	-8	-8	-16	36	-12	10
word:bloc	-13	-4	-2	-3	-2	-2	-7	-1	-9	3
word:block	2	-4	-4	-3	-6	-2	-6	16	12	-4
word:blockchain	-12	-5	64		-3	-12	-37	-2	-2	-3
word:blocking	-12	-3	-3	4	-3	-4	-7	-3	13	-6
word:blood	-10	-8	-5	-5	-5	-11	-5	-4	-10	-4
word:blow	-13	-13	-11	-12	-3	-3	-4		37	-4
word:blue	-6	-4	-5	5	-6	20	-4	-4	-6	22
word:blueprint	-6	-4	-4	2	-14	-9	50	-2	-4	-3
word:board	-9	-2	-5	-5	4	-4	-1	-3	-8	27
word:boat	2	37	-6	-5	-4	-6	-8	-3	-8	-10
word:body	-11	-3	7	-1	-10	-8	4	-3	-5	8
word:bogotá	4	-5	-4	-11	39	50	-7	-7	-6	-4
word:boliviano	-12	-4	-4	-6	37	-5	-5	-5	20	-5
word:bond	23	-28	-3	-7	22	-8	-3	-3	-9	-6
word:bone	-8	-5	-3	-6	-7	-7	29	-5	-6	-4
word:bonus	-17	-3	-4	-3	-6	-6	-4	-10	60	-4
word:book	-8	-4	20	-8	8	2	-2	14	-4	-8
word:boost	5	-3	-5	-6	1	-5	-4	-2	-2	-2
word:boot	-17	56	-4	-5	-5	-10	-6	-3	-7	-7
word:booth	-37	-5	-4	-3	-7	35	-5	-3	-3	-4
word:border	4	-2	-4	-5	-5	-7	-5	-1	28	-3
word:borrow	-19	-5	-7	-5	-6	38	-12	-5	21	-6
word:borrower	-13	-3	-3	-5	16	-7	-6	-4	-1	-3
word:boss	-2	-5	-4	-5	-6	-7	-4	-3	-11	28
word:bot	-6	-3	-4	-3	27	-3	32	-2	-12	-8
word:bottom	16	-4	-4	-7	-4	-6	-6	-4	-10	-5
word:bow	26	36	-3	-11	-5	-6	-10	-3	-11	33
word:box	5	-4	-6	-1	-5	-5	-7	-4	48	-5
word:boycott	-24	-8	56	-3	-4	-4	-7	-2	-4	-3
word:brain	28	-7	-4	2	-2	-6	-8	-2	-6	-3
word:branch	-18	24	3	-4	-4	36	-8	-4	30	-13
word:brand	-9	-3	16	-7	5	10	-5	3	2	-4
word:brass	2	-4	-6	-9	-5	29	-6	12	-6	-4
word:brasília	24	-4	-3	-3	-3	-6	-8	-3	-5	-6
word:bratislava	28	33	-4	-18	-10	-10	-7	-5	-19	-7
word:brazilian	-7	-4	-4	20	36	16	-7	-6	-11	-7
word:breach	-2	-3	-3	-4	-5	-3	-12	4	15	-6
word:bread	15	20	-8	-4	-4	-8	-5	-3	-9	-7
word:break	11	-2	-5	-6	-2	20	2	-7	3	-3
word:breakfast	30	-4	4	-3	-3	-4	-5	-2	-3	-6
word:bridge	-10	-3	1	9	1	-7	-5	-2	-5	-5
word:brief	32		-2	-4	-4	-1	2	-2	-5	6
word:briefing	-12	-1	16	-5	4	-6	6	-4	-8	-5
word:bring	5		3		-3	5	-1	-2	4	-1
word:brisbane	-12	-17	51	-5	27	-4	-2	-14	-15	-4
word:brno	27	-4	-5	-3	26	-7	-6	-14	-11	-3
word:broad	-21	-3	-4	-9	-5	-3	-7	-2	-3	-2
word:broadband	-7	-3	-2	4	1	3	-3	3	-6	-5
word:broadcast	-12	-4	-4	-3	-4	-6	41	-4	37	-3
word:broadcaster	-12	-6	-11	-5	32	-5	-6	-10	-4	-11
word:broadcasting	-7	-2	-3	-6	-3	-13	-6	8	-7	-5
word:broker	-7	-2	-2	17	16	-3	16	4	-22	-3
word:brother	3	-4	-5	-5	14	-10	-8	-5	-5	-6
word:brush	-37	-7	48	-3	-8	-5	-6	-2	-6	-7
word:brussels	11	5	-4	-7	-5	-5	3	-4	-3	6
word:bucharest	5	-5	34	-7	-6	19	-8	-3	-4	22
word:budapest	31	-4	-10	-13	-3	-4	40	-3	-3	-6
word:budget	2	1	-6	-4	18	-7	25	-3	-7	-7
word:buenos	-12	-10	-4	-12	3	-5	-4	-3	-4	-8
word:build	-3	-3	-4	13	1	9	-5	-2	-6	-1
word:builder	12	-4	-4	11		-9	17	-6	-1	-7
word:building	-4	-6	-6	-2	2		7	3	-5	-5
word:bundle	25	-3	-6	-5	-8	50	-6	-6	18	-9
word:bury	26	-6	-5	-5	-5	-5	15	-3	13	-5
word:bus	-10	10	-7	6	5	19	10	-1	-8	-6
word:busan	-7	2	-1	-5	-12	-9	-4	19	-6	-5
word:business	-3	4	1	1	-4		-5	-2	-8	1
word:businessman	-9	14	-19	1	-5	-5	-11	31	-4	-3
word:busy	-21	-13	-9	-4	-4	-7	-6	-5	-7	-8
word:button	-28	-7	-3	-4	-9	107	-14	-3	-6	-11
word:buy	-7	-3	-2	-5	30			3	-7	-5
word:buyer	-9	-4	2	-7	23	-6	-1	9	-12	-6
word:by		-2		1	1	2	4		2	-1
word:cab	12	-7	-2	-3	-5	-7	-4	15	-7	-9
word:cabinet		-6	7	-1	-3	-6	13	5	-3	24
word:cable	7	5		4	-2	4	-4	-2		
word:cadre	-16	7	-4	-7	-2	-4	-3	-2	-4	-2
word:cairo	-8	21	44	-1	-6	-12	24	-4	-4	-6
word:calendar	47	11	7	-5	-8	-8	-4	-3	-6	-5
word:california	-17	79	-7	-4	-3	3	-3	-3	-6	-7
word:call	4	-4	-1	-2	-2	-1	-2	-2	-2	-2
word:caller	48	-3	-3	-2	-3	-3	18	-4	-12	-9
word:calm	47	-5	-3	-3	-3	-10	-5	-3	-10	-11
word:camera	-9	-4	-4	28	19	1		-5	2	5
word:camp	20	-5	6	-6	-4	10	-6	-4	-8	-9
word:campus	26	3	-5	-2	5	14	-4	-4	-7	-4
word:can	-5	-2	-5	-2		3	-4	2	-4	-5
word:canadian	-5	-3	-3	-21	32	-11	34	-6	20	-7
word:canadians	-5	-3	-3	-4	-4	-7	-4	-3	1	-6
word:canal	34	-5	-4	-11	-6	-8	-7	-4	-4	-4
word:canaveral	-10	-6	-5	-7	-10	22	-4	-3	-5	-5
word:canberra	12	7	-5	24	35	-6	-6	-2	-6	-8
word:cancel	-6	14	42	3	4	4	6	6	-9	-5
word:candidate	5	-6	-4	-4	-4	-5	-4	-2	-4	13
word:cannot	-12	7	-4	5	-5	-9	-6	-8	3	-6
word:cap	-1	3	-4	-7	-8	-8	52	-5	12	-5
word:capability	10	-2	-2	-6	-11	-9	-4	-5	-2	-2
word:capacity	-1	-5	-4	6	-2	-2	-1	-1	-5	-5
word:cape	-4	-3	29	-5	24	-6	-5	-3	-5	-6
word:capital	8	10	2	-4	2	5	3		-5	-4
word:captain	-1	-6	-4	-3	-3	-6	-4	-2	25	-7
word:car	-9	-8	-4	-5	-8	-14	28	-4	-4	-5
word:card	-7	-1	-4	6	-1	-4	6	-7	3	-6
word:care	-11	-7	-4	-2	-6	-13	-12	-4	14	-4
word:career	-25	-5	-3	-4	-3	-12	-7	-3	-5	-22
word:caretaker	-13	-6	-2	-6	-3	-4	-9	-2	-5	-35
word:cargo	-27	11	-12	19	-4	16	-9	-6	-8	-4
word:caribbean	-18	-5	10	-4	-1	4	-5	-10	-6	-4
word:carmaker	3	3	-4	16	-13	-8	-10	-3	-6	-2
word:carrier	3	-5	-3	6	-9	-6	40		-2	-5
word:carry	-7	-2	-4	8	-4	6	-2	1	12	-5
word:casa	21	-5	-6	-5	-5	-4	-4	-3	-4	-7
word:case		-3	-4	-4	-5	-6	-8	-4	21	-4
word:cash	4	-3	-4	-7	32	-7	41	-14	-7	-6
word:caspian	39	-4	-6	-7	-4	-7	-3	-3	-5	-4
word:catch	31	-5	-5	-5	-7	-4	-4	-8	12	-6
word:cathode	-4	-3	-2	-15	52	-23	-7	-6	-12	-2
word:cause	-17	-3	-4	-5	-5	-4	-5	-5	17	-6
word:caution	-15	-9	-4	-6	-4	-5	-4	-7	32	-4
word:cayman	-10	-31	-3	-5	22	-6	-4	-10	-4	-7
word:cease	-11	-3	-2	-11	-6	-6	-19	-17	62	30
word:cease-and-desist	-2	-1	-2	-9	-2	-3	-17	-14	29	-1
word:cedi	-8	-2	-4	-4	6	-4	44	-4	-9	-3
word:ceiling	-8	-3	-4	24	-12	-5	44	-8	-8	-9
word:celebrate	-17	-5	-9	-3	-7	34	-4	-3	-5	-4
word:cell	-6	-6	-4	-6	17	-9	-9	-5	25	-5
word:cellular	-9	-2	-1	-9	-15	-8	-12	2	-11	-2
word:censorship	-14	-3	-4	-3	-3	-3	-4	-2	-8	-19
word:cent	-7	-4	-4	-5	12	-5	22	-5	-6	-5
word:center	-3		-1	-4	-1	6	1	-1	-4	-1
word:central	-5	3	-2	-1	1	-1	12	-3	1	-12
word:ceo	9	-7	7	-1	-7	-5	-3	-3	-5	39
word:ceremony	-10	1		15	8	11	-3	-1	-5	-4
word:certain	-3	-2	-3	-6	-2	-3	-16	-4	1	-2
word:certificate	-8	-3	4	-5	-5	-6	-4	31	-12	-3
word:certification	40	-2	-2	-6	-6	-9	-11	67	-20	-6
word:certified	-13	-5	-4	-6	-8	-15	-7	85	45	-10
word:certify	-9	-5	-4	32	-5	-6	-6	59	-6	-4
word:cfa	-7	-2	-3	-2	25	-8	-4	2	2	-3
word:chain	6	-4		-1	-1	-6	3	-5	13	-4
word:chair	8	-4	10	-6	-2	-4		-3	-6	5
word:chairman	-3	-6	-4	-7	-2	-6	-8	-4	3	37
word:chairmanship	26	-6	-7	-19	-5	-8	-4	-3	-5	4
word:chairperson	-13	-3	-4	-4	-2	-3	-8	-3	-25	56
word:challenge	-7	-5	-5	-5	-7	-4	-7	-3	22	-5
word:chamber	24	-4	-4	-4	-5	-4	31	-5	-6	-12
word:chance	21	-5	-5	-4	-6	-5	-4	-3	-5	-7
word:chancellery	24	32	-3	-9	-4	-8	-7	-3	-3	-4
word:change	-11		-5	-1	1	-2		-2	-4	-4
word:channel	-10	-4	-7	-9	11	-10	-6	-8	-7	-3
word:chapter	-9	-4	-6	40	-4	-9	38	-3	-11	-5
word:charge	-3	-3	2	4	-3	1	2	-1	-3	5
word:charger	-12	-3	-4	-6	16	-9	19	-7	39	-3
word:charity	-16	-3	-5	-23	-11	-8	-2	-3	-7	29
word:chart	9	-8	-5	-4	-4	-8	-4	-2	-5	-11
word:charter	-14	-3	-7	30	-8	-7	44	40	-7	-7
word:chat	30	-4	-5	-3	-3	25	-3	-2	-5	-6
word:chatbot	-5	-2	-3	-4	-4	-8	-11	-4	76	-4
word:chatbots	-9	16	-3	-10	-4	-9	61	30	10	-5
word:chatgpt	-14	-2	-2	-2	-3	31	-7	-7	13	-3
word:cheap	-11	-5	-3	-3	-4	-9	-10	-1	19	-5
word:check	2		-4	-6	5	-8	15	-7	13	-4
word:chennai	24	-9	8	-9	-10	-9	-5	-4	11	-5
word:chi	-8	-5	18	-4	-9	12	-5	-12	-3	-4
word:chief	-5	-1	-3		-4	-1	-5	-4	-2	34
word:child	-7	7	-3	-4	-5	-2	18	-5		-6
word:children	-7	-3	-5	-4	-4	-6	-7	-3	-7	-4
word:china	-1	-2		11	-9	-10	-9	5	-3	-3
word:chinese	13	-3	-3	9	13	-6	-6	-5	15	-6
word:chip	1	1	2	4	6	-1	2		-1	-1
word:chipmaker	-10	-3	-4	-25	8	-4	-3	-3	-5	-4
word:chipmakers		-1	-5	-2	-2	-2	-4	-3	-3	-6
word:chips	-6	22	4	-11	13	-4	4	-6	-5	-5
word:chitose	-26	54	-9	-3	-3	-3	-5	-3	-6	-4
word:chișinău	8	-5	-11	-5	21	-8	-6	-4	-7	-8
word:choice	-19	-9	21	1	-5	-6	-5	-2	-2	26
word:choose	-15	-5	1	18	-7	-2	-5	-4	-8	36
word:christmas	-28	-6	-3	3	-5	10	17	-3	-8	10
word:circle	44	-7	-4	-6	-7	-10	-8	-4	-5	-10
word:circuit	-7	-3	-4	-4	-2	20	25	-4	-8	-3
word:circular	-10	-4	-4	-12	-4	4	71	-4	-12	14
word:circulation	-6	-6	-4	-11	-9	-7	21	-4	-6	-5
word:cite	-2	-4	-4	-4	-7	-6	2	-9	4	9
word:citizen	-11	-1	-4	-3	-4	2	-1	-3	-7	-5
word:city	13	4		-5	-4	6	-5	-4	-1	-4
word:civil	-12	-6	-4	-4	-4	-4	-10	-3	1	-5
word:civilian	-14	-6	-8	-4	28	-7	-9	-2	-4	54
word:claim	-16	-4	-3	-12	-9	-6	-6	-9	15	-6
word:clara	7	37	-7	-4	-3	-5	-5	-3	-4	-4
word:claro	49	-3	-4	-11	-10	-7	-4	-6	-12	-8
word:class	-9	9	-4	6	-6	2	3	20	27	-4
word:classroom	-25	-4	-10	-6	82	21	-6	-12	-11	-15
word:clause	4	-9	-7	-2	-6	-5	23	-6	40	-5
word:clean	-4	19	-5	-1	-2	4	-6	7	-5	-7
word:clear	-5	-1	-4	-5	-3	-7	-3	23	-11	
word:clearance	-7	-6	-4	-23	-7	-5	-6	43	-2	-3
word:clearing	-8	-7	29	-8	-14	25	-10	50	-24	-4
word:clerk	-6	-3	-3	-8	-6	-9	-25	-2	2	-8
word:client	8	-3	-8	-7	-6	-5	-5	3		-7
word:climate	-12	-10	-4	6	-5	13	-1	-5	-5	-3
word:climb	-9	75	-5	-4	-16	-11	-7	-4	-6	-6
word:clinch	-5	-3	-8	11	9	-6	-4	-4	-7	-2
word:clinic	-15	-8	3	-6	-1	47	-11	-4	-6	-11
word:clock	-16	27	-3	-5	-15	12	-7	-5	42	-6
word:close	3	-5	2	-3	8	-3	-5	-2	-2	-5
word:closed	58	-6	-7	-4	-3	15	-6	-3	-6	-7
word:closed-door	55	-9	-24	-3	-4	-5	-3	-2	-5	-2
word:closely	-3	-3	-4	-4	-4	-4	-4	-2	-3	-3
word:closer	6	-5			-5	-6	2	-3	-10	1
word:closet	87	-10	-5	-8	-4	-4	-6	-4	-6	-7
word:closing	22	-7	29	-4	-9	-5	-6	-3	13	-5
word:cloud	-5	-4	-2	20	-2	5	10	-4	-3	
word:club	-13	-4	-5	-4	11	-7	-4	-3	-7	-5
word:cluster	1	16	-5	-6	-11	-7	-3	-5	-5	-4
word:co-founder	13	-5	-3	-4	7	-7	-10	-5	11	5
word:coast	-4	18	-3	2	-6		-5	-3	-6	-3
word:code	-3	-5	-5	5	-6	6	30	-4	1	-6
word:coding	-16	57	31	3	-8	14	-6	-2	-4	-6
word:coffee	38	-7	-4	-4	-3	-5	-8	4	-5	-8
word:coin	-10	-6	-3	-3	-6	-6	-7	-6	57	-9
word:cold	-31	19	-4	-8	-5	14	-3	-4	-4	-6
word:collaborate	29	-4	-6	13	-4	-7	-5	-4	-6	-2
word:collaboration	-5	-4	-4	22	-6	-4	-4	-2	-3	-6
word:colleague	3	-22	6	-4	-4	-5	-4	-2	-5	-13
word:collect	-7	-3	-3	-4	-4	4	-15	13	16	-3
word:collection	-2	-1	-2	-13	-9	-2	-8	-4	20	-6
word:college	25	-6	-5	-8	15	11	-5	-3	-8	-6
word:colombo	2	-5	18		20	-7	-6	-5	5	-4
word:colonel	-20	-2	-3	-13	-2	-2	-9	-2	22	-5
word:colonia	-10	30	-2	-2	-3	-7	-1	-1	-6	-3
word:columbus	15	-3	-2	-12	-5	-7	-4	-4	20	-8
word:colón	3	19	-4	-5	-3	-9	-5	-6	-6	-9
word:come	3		4	-1			-1			-4
word:coming	2	-4	-5	-4	-4	-9	-9	-2	-5	-12
word:command	-15	-6	-4	-4	-5	-7	-4	-4	-7	60
word:commence	-12	-6	47	-5	-5	31	-7	-6	-3	-7
word:commend	-16	29	-3	-21	-5	-6	-8	-3	-7	-5
word:comment	-11	-4	-4	-7	-6	-7	23	-6	-8	-6
word:commerce	-9	-5	-5	-4	-4	-4	-8	-4	-10	6
word:commercial	-11	-4	-1	-5	-3	20		7	-2	-7
word:commission	8	2	-4	-6	-7	24	-8	7	1	-6
word:commissioner	6	9	6	-6	-5	-6	-6	-4	6	22
word:commit	1	2	-3	-3	37	2	-5	-3	8	-4
word:commitment	-4	7	-3	-1	8	-5	-4	3	-3	-5
word:committee	-5	3	-6	-6	-6	-5	11	-3	8	5
word:common	6	-5	12	9		-7	7	-4	-6	-4
word:communication	-2	-5	-4	-2	-3	-7	15		-6	1
word:communications	-11	-4		-5	-4	-4	11	6	-7	12
word:communiqué	-16		14	4	5	-6	-5	-2	-4	9
word:community	-12	3	12	-5	-5	-9	-5	-3	-5	-3
word:compact	-11	-4	-7	94	-8	-12	-6	-6	-5	-5
word:company		-1	2	3	1		-4	-3	-4	
word:compare	14	7	-5	-5	-4	-11	-4	-6	-5	-4
word:compete	-9	-5	-4	-10		-7	-6	-6	-7	-3
word:competency	-2	-5	-5	-6	-2	-5	-7	-4	-3	-6
word:competition	-6	-4	12	-4	-11	-4	-7	-1	-7	-4
word:competitive	1	-5	-4	-6	-6	-5	-2	-3	-5	-2
word:competitiveness	-5	-4	-3	-3	-4	-4	-3	-2	-2	-2
word:competitor	11	-5	-4	-6	-9	7	-4	9	-4	-3
word:complain	-2	-4	-5	-5	-4	3	-6	-4	3	-7
word:complaint	11	-3	-4	-1	-5		-9	-5	20	-4
word:complete	2	-2	-4	-3	21	-7		4	4	7
word:complex	8	1	-4	-5	39	-6	-2	-5	-3	-5
word:compliance	-17	-3	24	-7	-4	-5	-16	-5	49	-7
word:comply	-9	-3	-3	-5	-7	-4	-8	-6	-3	-4
word:component	-16	7	-2	-6	-11	-5	23	-4	-4	-6
word:comprehensive	-5	-3	-4	-5	-4	-4	5	-6	-5	-2
word:comptroller	-10	-2	-3	36	-3	-4	-12	2	-5	-6
word:compulsory	-9	-5	-8	-6	-5	-8	91	-6	-18	-5
word:compute	-12	-4	-4	-4	56	-6	-11	-3	-4	-6
word:computer	-7	-3	-5	-5	39	16	10	-3	4	1
word:computing	-8	-4	-4	-3	-6	-4	14	-4	2	-4
word:concede	-9	-4	-3	-3	-4	-9	-4	13	-13	-13
word:concern	9	-3	-4	-5	-4	-5	-9	-12	5	-9
word:concerned	36	-5	-4	-4	-7	-11	-6	-3	36	-6
word:concession	-7	-4	-3	34	-5	-6	-6	37	-18	5
word:conclave	-17	-8	47	-10	-5	-6	-5	-1	-3	-2
word:conclude	-7	4	-1	37	-6	-6	-5	6	-7	-4
word:conclusion	-14	-4	11	-7	21	-8	-4	-7	23	-4
word:concrete	-27	-5	-5	-4	-3	-3	-14	-2	-5	-2
word:condition	-6	1	-3	-6	-4	-5	-5	26	-2	-3
word:conditional	-8	-3	-2	-5	-5	-3	-3	99	-19	-2
word:conduct	-5	-2	-4	11	-13	-8	7	-4	3	5
word:confer	32		7	-5	-4	-6	-4	6	-5	-7
word:conference	-8	-7	49	-3	-3	-9	-6	-3	-2	-5
word:confide	-23	-4	-2	-3	-4	-11	-4	-9	-5	45
word:confidence	-6	-5	-4	-4	-7	22	-8	-2	-5	26
word:confirm	-6	-5	-4	1	4	5	-2	1		4
word:confirmation	-11	-4	-4	-4	-6	-4	-13	-10	-4	45
word:conglomerate	-9	-2	-3	-11	12	-5	-5	-5	-10	-4
word:congratulate	-36	-4	-4	-6	-6	-7	-4	-5	-5	5
word:congress	-4	-2	64	-3	-4	-12	-4	2	-6	-5
word:connect	5	-1	4	1	-10	8	-3	1	-5	-3
word:connection	-11	-6	-4		-5	4	5	9	-9	-2
word:connectivity	12	1	5	-7	9	-5	3	-3	-4	-1
word:consent	1	-3	-3	4	-7	-5	-4	9	36	-4
word:consider		-8	-4	-7	-4	-8	-2	-10	-11	-5
word:consideration	-10	-5	-2	-3	-5	-7	18	-2	-29	-9
word:consignment	-16	-5	-7	-8	39	40	-2	-6	-7	-4
word:consist	-20	-7	-7	-5	-7	-13	-6	-4	-8	-5
word:consortium	6	-6	-3	-2	17	-3	-4	1	16	-3
word:constellation	-10	-3	-4	12	-9	-18	24	-12	-15	-4
word:constitution	-19	-7	-12	-4	-4	-7	34	-8	-7	-6
word:constitutional	-15	-3	-4	-13	-7	-4	56	-3	28	-12
word:construction	-10	-5	-4	-5	-7	6	15	14	-9	-6
word:constructive	20	-5	-3	-4	-4	-5	-6	-2	-5	-5
word:consult	16	-4	-4	-9	-3	-5	8	-3	-5	-4
word:consultancy	4	-4	-17	-4	-4	-7	-3	-5	-4	-8
word:consultant	-7	-4	-5	-5	-7	-7	-7	-8	-7	-8
word:consultation	2	-3	-2	-5	-4	-5	46	-6	-7	-3
word:consumer	-5	-4	26	-4	-3	-5	-8	-3	11	-5
word:contact	8	-4	-4	-9	-4	-5	-5	-4	16	-7
word:contain	-8	-2	-2	-11	-3	-5	20	-3	-9	-2
word:container	-13	22	-6	8	-7	10	-5	-4	42	-9
word:content	-5	-4	-1		2	-8	32	-2		-6
word:contention	-8	-5	-3	-5	-6	-10	22	-5	-6	-4
word:continent	-12	-9	-2	-5	1	-7	-3	-2	-6	-3
word:continue	-10	5	16	-5	6	-7	-10	-4	14	-6
word:contract	-6	-3	-4	28	-9	-5	-4	-8	-4	-4
word:contractor	-27	24	24	-7	-5	6	-5	-5	-21	-4
word:contracts	-10	-4	-4	42	-5	-7	-17	-11	-12	-12
word:contribute	-13	-10	-4	-9	33	1	-9	-3	-5	-4
word:contribution	-15	-4	-3	-1	26	-4	4	-2	-8	-10
word:control	1	4	-4	-6	7	7	4	-7	-4	-4
word:controversy	-4	-1	-2	-2	-2	-6	-7	-3	23	-3
word:convene	-4	-6	30	-4	-3	-4	-9	-2	-3	5
word:convention	-9	-9	19	14	-4	-11	9	-2	-4	-3
word:conversation	36	-4	-5	-3	-4	-2	-4	-3	-3	
word:convey	11	34	-3	-4	-4	-14	-7	-3	-22	33
word:convince	-15	-4	-4	-6	-8	-4	-4	-2	-4	-4
word:cookie	-20	-5	-8	-6	-6	-5	48	-5	9	-5
word:cool	-43	-5	-5	-5	-10	-7	-5	-3	-6	-6
word:cooperate	-12	-5	-4	10	-7	-5	-6	-4	-4	-3
word:cooperation	6	-5	-4	18	-4	-3	-6	-3	-5	-3
word:coordinate	14	-6	-4	-5	-4	-5	3	-4	16	-5
word:coordination	6	-4	3	-7	-5	-5	-5	15	-6	-6
word:copenhagen	1	-6	-5	-5	-5	41	-7	-4	-7	22
word:copper	8	-5	-4	-4	11	-1	-5	-3	-6	-5
word:copy	-20	-4	-3	9	-10	-6	-7	-10	31	-3
word:coral	-10	-3	-4	-6	-5	-21	-2	-4	-3	36
word:cordial	38	-3	-4	-4	-1	-6	-4	-2	-3	-4
word:core	5	2	-4	46	-10	-7	3	-4	3	-7
word:corporate	-9	-3	-4	-3	-4	-4	-13	-11	21	-4
word:correct	-17	-4	-4	-5	-8	-10	-3	-4	-7	-11
word:corridor	6	19	-5	18	-5	-7	-6	-3	-5	-5
word:cost	-5	-4	-3	-6	7		-3	-8	8	-5
word:could	-9	-1	-3	-7	-2	-6	-6	-3	-6	-6
word:council	3	-5	10	5	-5	-5	17	3	-10	4
word:counsel	-17	-8	-4	-5	-5	-5	-5	15	-10	-16
word:count	-5	-3	-5	-4	-7	-7	-6	-4	-6	-4
word:counter	-13	-7	-3	-3	-3	14	-11	11	26	-7
word:counterpart	2	-6	-6	11	-3	-3	-3	-3	-6	-6
word:country	-2		2	-2	-5	-5	-2	-1	-3	-2
word:county	22	-4	-3	-5	24	-7	-5	4	-15	-5
word:couple	16	-20	-4	-26	-7	-4	-4	-4	30	-3
word:courier	3	-5	-4	-4	-3	-5	-5	-5	7	-5
word:course	-9	6	-6	2	-5	12	-1	-5	-5	-5
word:court	-5	-1	-1	-1	-2	-5	-6	-5	21	-4
word:courtesy	23	-7	-4	-4		1	-3	-2	-1	-6
word:cover	-1	-4	-3	10	-2	3	-8	-4	-1	-3
word:coverage	-7	-4	-4	-5	-7	3	-6	-12	1	-4
word:covid-19	-12	12	-2	-3	41	-5	-2	-2	-4	-5
word:crane	14	-10	-6	6	-3	-9	-8	-3	8	-7
word:create	-7	-4	-3	-4	4	-7	32	-3	-3	-3
word:creation	6	-4	-5	-6	-5	-9	-5	-2	-4	-4
word:credit	-6	-5	-5	-5	30	-7	-7	-11	3	-4
word:creditor	18	-3	-3	-5	-10	-3	-4	-5	-3	-3
word:crew	5	-4	-2	-6	-5	-16	-3	15	-12	-4
word:crime	-9	-3	-4	-4	-4	-4	60	-9	2	-12
word:criminal	-15	-3	-5	-5	-4	-7	-5	-6	27	-4
word:crisis	-21	-8	-5	-8	-5	-8	-2	-2	-6	-22
word:critic	-12	-3	-5	-23	-5	-6	-6	-4	-15	-11
word:critical	-3	-4	1	-5	-8	-4	19	-3	-5	-5
word:criticism	-35	-4	50	-3	-5	-9	-10	-6	58	-3
word:criticize	-12	-5	17	-7	-5	-6	-12	-4	12	-11
word:critics	-7	-3	-7	-5	-6	-4	-5	-7	-43	-11
word:crore	-5	-4	-1	12	26	-9	1	2	-1	-3
word:cross	12	-8	-6	-5	-3	-4	-6	-5	-4	-5
word:cross-border	5	-4	-5		-4	36	18	-4	-5	-3
word:crown	-8	-3	-4	-8	27	-8	25	-12	17	-7
word:crucial	-9	-5	-4	-4	-2	-2	-2	-2	-4	-2
word:crypto	-7	-3	2	-6	-4	-5	24	12	4	-10
word:crypto-assets	-7	-4	-4	-5	-4	-11	36	8	-7	-3
word:culture	-9	24	-26	-6	-2	-3	-8	-3	-3	-2
word:cup	-20	-6	38	-7	-9	-18	-4	-3	-7	-5
word:curb	14	-3	-2	-4	-9	-3	4	-15	19	-3
word:currency	-5	-3	-3	-6	-10	8	-10	-7	-12	-5
word:current	6	26	-4	-5	-10	-7	-7	-3	-7	-8
word:currently	1	-19	-7	-3	-4	-4	-3	-3	-4	-10
word:curtain	-23	-7	80	-6	-9	51	-5	-4	-13	-9
word:custody	-18	-2	-3	-2	-11	13	28	-5	22	-12
word:custom	29	-5	-3	-12	5	4	6	-4	-4	-6
word:customer	-9	-5	-4	-5	-9	10	-3	-1	14	-5
word:customers	-6	-3	-3	-9	-6	-8	-5	-9	-49	-22
word:cut	-1	1	2	-5	-3		9	-5	2	-3
word:cutting-edge	-5	-3	-4	-8	-6	-7	-11	-3	-5	-2
word:cyber	-5	6	12	8	9	1	10	-4	-4	-4
word:cybercrime		-6	-7	-11	-4	-4	67	-4	-7	-4
word:cyberjaya	-8	15	-12	-3	-5	47	-3	-2	-6	-7
word:cybersecurity	3	-5	-2	1	-4	-1	3	-2	-5	
word:d.c.	10	46	-9	-7	-9	-4	-8	-5	-6	-9
word:daejeon	-16	46	-6	-2	-2	-10	-5	-2	9	-9
word:daily	-1	-4	-4	-7	-4	-4	-4	-1	-3	-4
word:dakar	27	-6	46	29	-5	-7	-8	-6	-6	-8
word:dam	-12	31	-6	-8	35	19	-5	-4	-12	-6
word:damage	-2	-4	-6	13	-11	-6	-8	-3	14	-4
word:danube	-15	1	-5	-5	-5	22	-5	-3	-4	-6
word:dar	-14	-5	-5	-6	15	20	-6	-4	-12	-4
word:dark	-1	-7	-6	10	-4	-6	-7	-4	5	-5
word:data	-15	-1	8	-6	-6	1	21	-4	-5	-4
word:database	-12	-3	-3	-9	-5	-6	-7	-4	-1	-12
word:date	-3	3	-5	12	-4	-5	1	-4	21	-4
word:datuk	63	17	-4	-4	-3	-3	-8	-2	-3	-9
word:datum	-2	-2	-2	1	-3	3	9	-2	-1	
word:davos		31	30	-4	-7	-4	-4	-4	-5	-7
word:dawn	-12	15	-3	4	-5	8	-5	-8	46	14
word:day	7	10	4	-3	-3	-1		-4	5	-1
word:days	-18	7	91	-6	-4	-7	-16	-3	22	-4
word:dc	21	-8	13	-11	-3	-2	-2	-3	-4	-6
word:de	22	-4	-6	4	-5	4	-1	4	-7	10
word:deadline	24	-4	-6	-3	-4	-17	-14	-2	-13	-15
word:deal	-4	-1	-4	18	-4	-6	1	-1	2	-5
word:death	-15	-5	-3	-3	-5	-10	-17	-7	19	-3
word:debate	-13	-2	-5	-4	-4	-6	66	-10	-10	-5
word:debrecen	-12	8	-6	-4	12	-38	-1	-2	-6	-5
word:debt	15	-4	-4	-5	6	-6	-4	21	-12	-6
word:debut	-13	-8	36	-5	-7	79	-9	-4	-7	-6
word:dec.	-5	-2	-6	-7	24	-7	-7	-9	3	-5
word:decade	-10	-5	-4	8	-11	-5	-10	-3	-6	5
word:december	6	-3	5		2	5	18	6	-3	1
word:decide	-10	-5	-3	-6	6	-6	10	7	-12	-3
word:decision	-5	-3	-4	-4	-3	-3	5	-3	5	-3
word:declaration	-11	-5	-6	73	-7	-9	-14	-3	-5	-5
word:declare	-8	-4	1	-1	-8	13	-5	-2	34	-6
word:decline	-17	-4	-4	-5	-13	-5	-7	16	-10	3
word:decree	-10	-2	-3	-9	-1	-7	35	-6	15	10
word:dedicate	-15	-5	26	-4	-5	27	-5	21	-14	-22
word:deed	-23	-5	-3	-24	58	-6	36	-4	-5	-9
word:deep	19	16	10	-9	-3	-5	-4	-3	4	-4
word:deepen	-19	-5	-3	-3	-4	-5	-4	-3	-4	-5
word:deepfakes	9	-3	-4	-5	-5	-8	32	-8	-21	-7
word:deeply	-5	-3	-5	-5	-3	-5	-6	-1	-11	-2
word:defeat	-22	-4	-3	-5	-5	-4	51	-4	-24	-16
word:defend	47	-4	-4	-7	-6	-5	-10	-4	-6	-7
word:defense	2	-5	7	-6	41	-7	-7	-7	14	-6
word:degree	-21	12	-8	-3	-3	16	-6	-3	-4	-11
word:delay	-14	-4	-5	-1	-6	-3	-4	-8	4	-6
word:delegate		-3	12	-7	-4	-7	-1	-2	-4	-2
word:delegates	-23	-9	44	-7	-5	-6	-3	-2	-3	-3
word:delegation	14	4	-4	-2	-3	-4	-2	-3	-3	-6
word:delete	-6	-3	-3	-3	-7	-5	-7	-5	52	-3
word:delft	-41	37	-4	-4	-6	-5	-4	-4	-6	-5
word:delhi		50	5	6	-4	-11	-7	-3	-3	-5
word:deliberation	-40	-8	58	-6	-4	-7	11	-2	-5	-5
word:deliver	-11	-5	13	8	-10	-13		2	-7	-6
word:delivery	-10	-5	-4	2	-7	16		-5	14	-4
word:demand	-3	-3	-3	6	-8	-5	-9	-7	34	-5
word:democracy		-6	-3	2	-4	-4	-3	-2	-3	-3
word:democratic	-2	-5	-4	-5	-3	-3	-9	-2	-3	-3
word:demonstration	36	-11	-5	-5	-6	-21	15	-4	-9	-5
word:deny	-16	-3	-3	-13	-8	-4	-9	5	-18	-5
word:depart	-7	-7	-6	4	-3	-2	-3	-2	-3	27
word:department	8	-4	1	-12	-5	-6	13	-2	-8	10
word:departure	-6	-5	-3	-5	-4	-8	-4	-3	-7	45
word:depend	-7	-4	-3	-5	21	-12	-5	-4	-7	-6
word:deploy	-14	-5	-3	-4	25	44	-5	-4	-5	-6
word:deployment	-3	-4	-3	-3	-5	-8	-16	38	-3	-3
word:deposit	-12	-3	-5	24	-12	24	-2	25	-17	-3
word:depot	3	-17	-3	-9	-4	-3	-4	-5	47	-5
word:deputy	1	-2	-6	-4		-1	2	-1	-4	18
word:describe		1	-3	-5	-5	5	-7	-4	-7	-9
word:desert	-24	54	-6	-4	-3	-6	-6	-4	-5	-9
word:design	7	-5	-4	2	-2	26	-3	-5	-8	3
word:designate		-4	-6	-7	-4	-4	-10	-6	54	18
word:designer	3	13	5	-1	16	1	-5	4	-8	-6
word:desk	-9	-5	-6	-4		15	4	-4	-6	9
word:despite	-10	-2	-3	-13	-5	-3	10	-12	13	-8
word:destination	-11	16	-3	-2	-8	-3	-6	-3	29	-3
word:detail	15	1	-4	-4	-4	-6	-4	-7		-8
word:detailed	-13	-4	-3	-3	-5	-4	-13	-2	-3	-5
word:determination	-6	-4	-2	-3	-10	-8	42	35	-10	-5
word:develop	-4	-2	-4	5	-5		-2	-3	-5	-6
word:developer	-26	-5	25	13	18	-8	-3	-3	-5	-5
word:development		-2	-2	-2	-1	-3	2	-2	-2	-1
word:device	-8	-4	-5	-2	-7	29	-4		-7	-5
word:dfdi	-12	-4	51	-3	-8	-2	-3	-2	-5	-2
word:dhabi	8	-4	-6		-14	31	-10	3	-8	-5
word:dhaka	6	-5	28	-5	-3	-12	-5	24	-4	-5
word:dholera	13	-7	-3	-5	-9	-7	-6	-2	-4	-4
word:dialog	26	-6	16	-6	-6	-4	-5	-3	-4	-3
word:diamniadio	8	-23	-5	-7	-11	-1	-4	-2	-5	-5
word:diary	21	16	-5	-4	-5	-5	-4	-3	-7	-9
word:diaspora	-1	-4	-12	-5	54	-11	-2	-5	-7	-3
word:die	-17	-8	-4	-3	-4	-6	-5	-3	-10	13
word:differ	-20	-4	-3	-7	-4	-5	-3	-8	-4	-5
word:difference	-2	-4	-5		-4	-4	-5	-3	-4	23
word:different	-11	-6	-3	-4	-6	-4	-8	-16	-12	-6
word:difficulty	14	-6	-7	-9	-5	-3	-4	-3	-8	-8
word:dig	-22	74	-9	-5	-6	-14	-8	29	-10	-5
word:digital	-2	-1	7	-1	-2	-1	5	-2	-2	-2
word:digitalisation	-13	-4	18	-4	5	-8	-6	-6	-5	18
word:digitalization	-16	-4	-5	10	-4	-5	-4	-4	-9	-5
word:digitize	-11	-9	-8	50	-5	-5	-5	-6	-9	-3
word:din	41	-5	-5	-4	-3	-4	4	-3	-6	-11
word:dinar	-4	-3	-3	-5	6	-5	-11	-15	25	-2
word:dinner	35	-10	6	-2	-1	-4	-6	-2	-5	-3
word:diplomacy	-27	-8	-3	-4	-3	-4	15	-5	-4	36
word:diplomat	-14	22	-9	-8	-4	6	-7	-2	-5	-5
word:diplomatic	-64	-4	-6	-5	-4	-4	-2	-2	-2	-5
word:direct	-5	5	-1	-4	-6	-8	22	-4	8	6
word:direct-to-cell		-3	-2	-10	-6	7	-6	-1	-25	-4
word:direct-to-device	-7	-3	-3	-6	-8	-26	17	13	-4	-3
word:direction	7	-3	-3	-6	-4	12	30	-23	15	-7
word:directive	-6	-4	2	-4	-3	-6	48	-6	15	-6
word:directly	-4	-2	-2	-12	-3	12	-2	34	-12	-6
word:director	-9	-4	2	-2		-4	-6	-4	-3	31
word:director-general	2	-3	-3	-6	-3	-11	24	-1	-6	22
word:directors	37	-3	-3	-3	-32	-2	-5	-4	-19	-19
word:dirham	-7	-3	-3	-8	52	-7	-3	2	-12	-3
word:disagree	-32	-5	-5	-15	-9	-6	-7	-4	-9	-7
word:disclose	-6	-3	-3	-7	6	-5	2	-2	-1	14
word:discuss	33	-4	-2	-5	-5	-5	-1	-4	-5	-5
word:discussion	36			-3	-3	-4	-4	-3	-4	-7
word:dish	-14	20	-13	27	-7	-10	-4	-6	34	-6
word:dismiss	-16	-4	-5	-3	-4	-5	-5	18	14	19
word:display	-14	-4	-5	-3	9	-6	-4	-5	-14	-3
word:disposal	-10	-4	-3	-5	14	26	-6	-4	-7	-7
word:dispute	10	-4	-4	-7	-5	-7	-4	-4	19	-5
word:disputed	45	-15	-6	-3	-3	-4	-7	-3	-19	-6
word:dissolve	-11	-4	-3	28	-6	-8	-6	-4	-9	44
word:distance	-19	-5	-4	-4	-5	-26	-3	-3	-4	-2
word:distributor	-8	-4	-4	-5	-12	43	-8	-7	23	-5
word:district	-15	-1	-5	-4	-1	22	-7		21	-5
word:dividend	-25	-4	7	-5	-6	-9	-10	-5	-9	-10
word:division	2	-2	-5	-17	15	-6	-4	-4	-8	-11
word:dma	-11	-3	-3	-4	-3	-9	-16	-3	34	-14
word:do	-5	-2	-4	-1	-4	-4	-3	-2	-3	-4
word:dock	-13	-2	-3	-4	-7	-8	-5	-6	53	-4
word:doctor	-15	21	-3	-7	-6	-9	-11	26	26	-7
word:document	3	-5	-2	16	7	-6	-3	-5	-4	-4
word:dog	4	-5	-5	-5	-6	-6	-6	-3	-13	-6
word:doha	10	-5	45	-26	-4	50	-6	-3	-6	-6
word:doll	-10	-9	-4	-5	-5	-14	-8	-4	7	-6
word:dollar	-8	-3	-3	-2	27	-3	-3	-4		-4
word:domain	-12	-4	-7	7	-4	-7	32	-6	2	-5
word:domestic	-28	-4	-5	11	-7	23	-13	-3	-6	-8
word:dominance	-8	-3	-2	-4	-5	-5	-9	-3	-4	-5
word:dominant	-5	-1	-1	-15	-3	-2	-4	-3		-2
word:dominate	-11	-4	-4	-3	-3	-31	-6	-2	-3	-4
word:donate	-7	-4	-4	-8	109	-7	-5	-8	-11	-6
word:door	20	-5	2	-2	-4	-4	-6	-1	4	-1
word:double	-9	-3	-5	-3	4	5	3		-5	
word:doubt	-17	-6	-4	-5	-6	-13	-7	-4	-8	-8
word:down	4	-1	-1	-6	-4	-2	7	5	2	4
word:download	-15	-5	-5	-6	-6	31	27	-23	-19	-5
word:dozen	-17	11	-4	-1	-4	-4	-10	-8	-8	-4
word:dr	8	18	-6	-4	-4	-5	-1	-5	-4	25
word:dr.		-5	-6	-4	-5	-6	-4	-3	-4	1
word:draft	-1	-3	-5	-3	-4	-3	32	-6	-9	-6
word:drag	-12	-4	-5	19	-4	-6	-8	-3	11	-4
word:draw	-5	-4	12	-2	-4	-2	-1	2	-3	-4
word:dream	-15	-7	-8	-4	-6	-15	-6	-8	-5	-5
word:dresden	-8	38	-4	-5	8	13	-6	-3	-6	-7
word:drill	16	-10	45	-3	42	-8	-7	-5	-10	-4
word:drive		17	-4	-2	-1	-2	-6	6	-6	-6
word:driver	5	-6	-5	-4	-6	4	-2	-11	2	-6
word:driverless	1	-9	-3	-3	-7	61	24	28	-16	-5
word:drone	1	-2	3	5	10	10	13	10	-3	-4
word:drop	8	6	12	-2		-5	1	-1	7	1
word:drum	-33	27	-3	-3	-3	-11	-4	-2	-4	-5
word:dry	-18	-5	-3	13	-11	-4	36	-3	-3	-9
word:dsa	-1	-4	-10	-6	-3	-5	1	-3	14	-7
word:dubai	-4	4	27	-1	-1	-5	-3	2		-6
word:dublin	11	-5	14	-7	-3	-6	-8	-5	14	-7
word:duct	-1	-4	1	-4	-5	-5	53	-14	-6	-4
word:due	10	-1	14	-10	-7	2	4	-1	-3	-2
word:dunedin	-14	25	-5	-2	-1	-9	-4	18	19	-2
word:duqm	-5	30	-6	-4	-4	33	-4	-3	-4	-6
word:durbar	11	23	-6	-6	-3	30	-5	-2	-4	-4
word:during	19		-6		-4		-4	-1	-6	-5
word:dushanbe	-9	15	-4	5	-9	18	-3	-2	-3	-4
word:dutch	1	-4	-6	6	15	7	-9	-12	6	21
word:duty	-4	-6	-4	-4	-6	5	12	-4	6	4
word:dwelt	5	-8	-8	-5	-2	-4	-6	-2	-6	-4
word:e-commerce	13	-5	6	-8	-5	-10	-6	-4	32	-3
word:e-government	-4	-4	-4	14	-3	-6	-11	-3	-4	3
word:e-mail	-18	-4	-7	-5	-5	-7	-5	-4	-18	-5
word:e-residency	-2	-8	-6	-5	-8	-6	-4	-3	-3	-5
word:ear	96	-5	-6	-11	-8	-8	-4	-3	-7	-8
word:earlier	13	-4	-4	4	2	8	-1	5	3	4
word:early	-6	4	-4	-6	1	-1	-7	-5	-2	-5
word:earmark	-11	-3	-5	-4	64	-8	-3	-3	-4	-3
word:earn	-17	-5	-5	-12	-20	-6	-5	-5	-8	-7
word:earth	12	9	-6	-1	-6	-15	14	-6	-7	1
word:ease	2	-4	-4	-2	-6	-16	31	-3	-4	-6
word:east	-5	-5	26	8	-5	14	-4	-4	-3	-3
word:easter	-15	-4	-3	-7	-4	31	-5	-7	3	31
word:eastern	-8	8	-4	-3	-5	18	-6	-3	-4	-17
word:easy	-10	-3	-3	-7	-6	-7	4	-3	-8	-6
word:eat	-13	-2	-3	-13	-10	32	-12	-1	-13	-2
word:ebène	-9	53	-6	-3	-5	-17	-8	-6	-4	-5
word:economic	-6	-6	10	-4	-3	-1	8	-3	-2	4
word:economist	34	-3	-3	-3	-10	-5	-19	-3	-10	12
word:economy	-2		8	5	-4	-5	-5	-2	-4	-5
word:ecosystem		-4	-5	-6	-6	-7	-8	-4	-6	-5
word:edge	23	-18	-7	12	-10	-8	-3	-3	-5	-4
word:edition	-10	-15	26	-4	-4	17	-8	-3	-5	-4
word:education	-7	-6	-2	2	-7	-17	-5	-4	-7	-2
word:educational	-7	-4	-3	16	-11	-19	-5	-3	30	-3
word:effect	-11	-5	-2	17	-5	-10	32	-1	-4	2
word:effective	-21	-22	-3	-5	-5	-6	24	-3	-8	72
word:efficient	5	-4	-3	1	-2	-14	-4	-2	-2	-4
word:effort	-3	2	-6	-2	-4	11	1	-3	-3	-6
word:egyptian	22	-11	-8	-3	-5	55	-7	-3	-8	-6
word:egyptians	-16	-2	-3	-4	-2	-4	-4	-3	-2	-3
word:eighth	-29	-22	35	-4	-4	-4	-4	-2	-5	-6
word:eindhoven	41	15	-5	-3	6	-6	-5	21	-17	-6
word:el	-14	-3	-4	1	-8	-6	-7	-4	15	-5
word:elect	-17	-5	-7	-5	-6	-6	-8	-4	-8	68
word:election	-20	-3	-3	-4	10	18	4	-2	-8	-15
word:electric	-9	3	-3	-6	7	8	39	-4	-6	-6
word:electricity	6	-11	-4	-6	-2	3	2	6	-5	-4
word:electronic		-4		-8	-2	1	20	-1	-2	-6
word:electronics	-3	15	5	-5	-9	-7	26	-5	9	-8
word:else	1	-4	-7	-1	6	-7	-6	-3	-14	-3
word:elsewhere	-10	-6	-3	-3	20	-6	-10	-3	-4	-4
word:embark	-11	48	-5	-3	-4	-16	-4	-3	-5	-5
word:embassy	-2	7	-5	17	8	9	47	-3	-5	-6
word:emerge	19	-3	-3	-1	-6	-5	23	-4	8	-11
word:emergency	6	3	-3	19	-6	10	33	-5	-7	-5
word:emphasize	-9	-4	-4	-3	-3	-11	-6	-3	-3	-6
word:employ	-17	-5	-5	-6	-5	-9	-5	-4	-6	-6
word:employee	-13	8	-3	-5	2	-7	-8	-3	-8	-5
word:employer	-12	-4	-5	-8	-8	-9	20	-4	-7	-6
word:employment	-16	-3	-16	-11	-3	9	-10	-2	-3	-4
word:empower	-2	-3	-2	-5	-2	-1	-26	-3	-31	-2
word:empty	-27	-2	-1	-2	-6	-5	-4	22	-2	30
word:empty-handed	-9	-5	-4	-4	30	-6	-2	45	-27	-6
word:enable	-6	-5	-3		-4	-3	-4	-6	43	-6
word:enact	-8	-3	-5	-5	-3	-11	77	-3	-7	-4
word:encounter	7	-5	7	-4	-8	-8	-4	-3	-6	-4
word:encourage		-5	-4	-5	-6	-4	8	-3	-6	-4
word:end	1	2	1	4	-2	-1	2	-3	3	2
word:endorse	-10	-4	-4	16	-6	-7	40	1	-10	28
word:energy	-2	-5	-3	6	-2	-8	-8	-3	-6	-7
word:enforce	-8	-4	-2	-2	-3	-8	25	-2	10	-3
word:enforcement	-6	-2	-3	-5	-4	-8	-11	-5	26	-9
word:eng	-18	-8	34	-3	-9	-6	-3	-2	-5	-4
word:engage	30	-5	-8	14	-6	-5	-5	-5	-7	5
word:engagement	44	28	-9	5	-5	-7	-3	-3	-5	-6
word:engine	-7	-3	-2	-4	-5	-17	-7	-10	6	-3
word:engineer	-3	5	-2		-5	2	-1	-2	-3	-5
word:engineering	-6	-12	8	-5	-7	6	-4	-2	-3	-8
word:enhance	-12	-6	-4	-7	-3	-4	-8	-2	-4	-5
word:enough	-5	-4	-4	-4	6	-8	-8	-4	20	13
word:enroll	-7	-3	-4	32	-7	23	-6	-3	-7	-4
word:ensure	-10	-5	-5	-4	-2	-3	-10	-3	-14	-7
word:enter	-4	-3	-1	14	1	7	-6	17	2	-5
word:enterprise	-1	-4	-4	4	-7	-4	-6	-4	-3	-7
word:entire	-7	-4	-4	-5	-15	-6	-4	-7	-11	17
word:entity	-8	-4	-4	6	-5	-7	-10	5	58	-3
word:entrepreneur	-8	25	-3	-6	-5	-6	8	-5	-4	-5
word:entrepreneurship	-20	-4	-10	-5	-10	-1	-1	-1	-1	
word:entrust	-9	-4	-3	-8	-3	-7	-5	11	-27	60
word:entry	-6	-4	-5	-2	-4	21	-6	-5	9	-12
word:envelope	29	-6	-5	-4	-6	-11	-6	36	-31	-2
word:environment	-3	-5	-3	-3	-5	-8	3	-3	-3	-4
word:envoy	-1	3	-7	-6	-4	-5	-6	-3	-6	-1
word:epa	-29	-4	-4	-4	-6	-15	-3	-1	48	-10
word:equal	-12	-3	-4	23	-22	-5	-4	-2	-4	-7
word:equiano	-8	-4	-4	-8	-10	22	-4	-4	-5	-4
word:equip	-10	-6	-4	13	29	34	-6	-9	-23	-6
word:equipment	11	1	-4	-6	9	-3	-2	-3		-5
word:equity	-3	-3	-4	-7	33	-4	9	-12	-14	-3
word:era	-10	-5	-3	-2	-7	32	-16	-3	-5	-10
word:erase	-7	-2	-2	-9	-3	-3	36	-10	38	-14
word:error	3	-7	-5	-5	-8	-9	-4	-3	20	-9
word:es	-11	-5	-3	-4	23	32	-6	-4	-12	-4
word:especially	-12	-3	-5	-2	-6	-4	-3	-4	-5	-16
word:establish	-6	-8	-4	18	4	27	-4	-6	-6	-4
word:estate	-5	-3	-2	-3	23	-6	-13	-16	-5	-6
word:estimate	14	-5	-4	-5	20	3	-9	-5	-7	-5
word:eu	-1	-4	-5	-3	-5	32	19	-2	-5	-5
word:eur	-4	-2	-2	-9	-6	-10	-4	-9	2	-3
word:euro	-5	-3	-4	-3	28	-7	-4	2	4	-4
word:europe	-13	-4	-3	-3		1	-9	-3	6	-2
word:european	-4	-2	9	-6	6	13	7	-2	-1	-5
word:evaluation	-8	-2	-2	-4	-5	-10	-4	23	8	-5
word:eve	23	-7	-16	-5	-4	41	4	15	-8	-8
word:even	-9	-5	-4	-6	-9	-7	-11	-2	6	-6
word:evening	19	-7	4	3	2	-3	-4	-1	-4	-1
word:event	-12	-4	37	-2	-5	7	-4	-3	-5	-4
word:ever	-4	-6	-6	6	-7	-5	-6	-3	1	-7
word:everybody	-1	-5	-4	-5	-10	-5	-8	20	-5	-3
word:everyone	-11	37	-3	-3	-4	-6	-4	-10	-4	-5
word:everything	33	-5	-4	-4	16	-4	-6	-4	-7	-7
word:everywhere	-11	-2	36	13	-13	-2	-3	-11	-3	-3
word:evidence	22	-6	10	-7	-6	-4	-4	-7	-2	-13
word:ex	34	-5	-3	-5	-2	-4	-3	-2	-9	-6
word:examination	-4	-3	-2	-11	-11	-10	-6	-9	4	-4
word:examine	7	-3	12	-3	-6	-7	-6	-6	-7	-4
word:excellency	55	-7	-15	-4	-3	13	5	-3	-4	-6
word:excellent	-15	-3	-12	-4	-2	-2	-6	-1	-4	-2
word:exception	-9	-5	-4	-6	-6	-7	48	-3	-6	-8
word:excessive	-10	-3	-4	-9	-8	-4	35	-22	19	-3
word:exchange	-2	4	-4	16	1	-2	-5	1	-5	1
word:excise	30	-4	-8	-6	-7	-5	42	-2	-8	-6
word:exclusive	-13	-3	-3	-9	-15	17	30	-18		-3
word:exclusivity	-12	-5	-3	11	-7	-8	-11	-5	31	-4
word:executive	10	-1	2	-3	-3	-1	1	-5	-2	20
word:executives	-24	-3	-4	-3	-3	-4	-1	-2	-5	-3
word:exempt	15	-4	-2	-16	-3	-4	12	27	-18	-6
word:exemption	-10	-3	-2	-3	-3	-11	-10	6	-6	-3
word:exercise	-26	-3	-2	-7	38	-6	-3	-7	-5	-3
word:exhibit	-14	-6	39	-7	-7	-10	-5	-4	38	-7
word:exhibition	1	2	38	-5	-5	-11	-4	-3	-5	-4
word:exhibitor	-19	-8	84	-5	-6	-16	-3	-4	-6	-4
word:exist	-3	-4	-5	12	-4	-8	-4	-11	-9	-3
word:exit	-14	-5	-4	-6	18	-10	-8	-5	-6	91
word:expand	5	-4	-4	8	9	2	-4	6	-7	-4
word:expansion	-2	-6	-5	1	22	-5	-4	-3	-6	-6
word:expect	7	10	1	-5		4	-3	-3	-6	-6
word:experience	-7	-5	-4	-6	-8	-5	-7	-2	-4	-5
word:expert	-6	-5	-3	-7	3	-5	-6	-4	-5	3
word:expertise	-12	-6	-3	4	-11	-3	-3	-2	-1	-3
word:experts	-3	-5	-4	-7	-18	-9	-48	-3	-5	-4
word:expire	-11	-4	-4	-24	-6	-6	-7	-6	7	-4
word:explain	20	-2	-4	-5		-6	-7	-1	6	-4
word:explanation	-5		-5	-5	-4	-6	-7	-4	10	-5
word:exploration	-13	-2	-2	-15	-7	-7	-3	32	-5	-2
word:explore	14	-3	-7	11	-6	-6	-4	-4	-4	-3
word:expo	-15	1	95	-7	-7	-14	-3	-8	-7	-4
word:export	5	-4	-4	-6	-5	-3	7	1	1	-4
word:exporter	-5	-4	-10	22	-5	-7	17	13	-7	-5
word:expose	-3	-2	-3	-4	-18	-3	-9	-5	39	-4
word:express	-10	-1	-7	-7	3	-6	-4	-3	3	-5
word:extend	1	-4	-2	-3	-2	8	2	4	-9	11
word:extension	-6	-5	-4	-5	66	-6	-5	-8	-10	-5
word:eye	-13	6	-3	12	10	10	-5	-4	-7	-6
word:fab	-12	64	-4	-6	9	8	-15	-7	-8	-6
word:face	26	-3	-5	-6	-5	2	-7	-6	1	-2
word:facebook	12	-4	-3	-7	-2	-3	-5	-5	6	-4
word:facial	-7	-4	-7	-6	-7	-7	25	-4	19	-5
word:facilitation	-20	20	-3	-5	-10	51	-12	-3	-8	-10
word:facility	-8	-1	-7	-4	1	17	-4	-3	-2	-2
word:fact	24	23	-3	13	-7	-4	41	-17	-5	-12
word:factory	-8	-6	-5	-3	15	16	-3	-1	-5	-5
word:fail	2	-5	-4	-4	-9	3	-8	-5	25	7
word:failure	-12	-4	-4	-4	-3	-10	-14	21	26	-4
word:fair	-14	-3	51	1	-6	-4	-5	-3	-7	-4
word:faisalabad	33	-5	-12	-4	-6	46	-6	-3	-10	-8
word:fake	-5	-4	35	-18	-14	-4	-9	-8	4	-2
word:falcon	-11	-8	-4	-4	-6	62	-4	-5	-8	-4
word:fall	9	-5		-3	-8	-3	-3			4
word:false	-7	-4	-3	-4	-4	-5	-4	-4	-13	-5
word:familiar	-5	-3	-3	-5	-11	-5	-6	10	19	-5
word:family	-12	-3	-3	-4	7	-5	-5	-1	-6	1
word:fan	-15	-8	-4	-6	-4	-5	-7	-4	11	-2
word:far	-7	5	-2	-6	-4	4	-9	2	1	-5
word:fare	-14	-4	-4	-6	-10	-8	25	16	-8	-4
word:farewell	39	-18	-2	-3	-5	-3	-4	-2	-3	27
word:farm	-13	12	-5	-1	1	42	4		-4	-5
word:farmer	-11	-5	-10	-6	29	57	-11	-4	-8	-6
word:fast	-18	-4	-5	-10	-4	-8	-9	-3	-5	-4
word:faster	18	-5	-1	-9	-6	-7	-7	-3	-2	-3
word:father	-26	25	-5	-4	-6	-10	-4	-3	-5	-19
word:fault	7	15	-4	-7	-5	-7	-10	-6	15	-7
word:favor	-12	-3	-3	-10	2	-6	1	2	3	-8
word:favorable	-9	-2	-1	-27	-6	-4	-10	-2	-9	-10
word:fdi	-12	-4	-3	-5	-11	26	-4	-3	-4	-5
word:fear	-5	-7	-8	-5	-8	-6	6	-4	-7	-7
word:feature	-25	-6	22	-4	-5	28	-5	-3	-4	-9
word:february	4		4	3	-1	1	12		14	-4
word:federal	3	-4	-4	-5	-4	-7	36	-9	9	31
word:fee	12	-4	-5	-6	-6	-6	14	-3	-12	-5
word:feed	-7	-8	-3	-5	-6	43	-9	14	1	-5
word:feel	-10	-4	-4	-3	-3	-5	-5	-11	-5	-4
word:fellow	-22	-4	-8	-6	-4	-6	-3	-2	-5	-10
word:fence	-8	-3	-10	-3	-2	-24	-14	36	-14	-3
word:ferry	-12	-6	-3	-5	-5	22	-5	11	-14	-7
word:festival	-11	-3	82	-6	-8	-12	-6	24	-5	-3
word:fetch	-10	-6	-5	-5	-14	-6	-6	-6	-11	-5
word:feud	-30	-12	-6	36	-6	-8	-8	-3	-6	-11
word:few	-5	10	-6	2	-5	-5	4	-4		4
word:fiber	-5	2	-1	11	6	12	1	-5	-4	-5
word:field	-7	3	-2	4	-4	-6	-5	-2	-6	-3
word:fifth	-9	-6	4	-5	3	-4	-2	-4	-7	1
word:fifth-generation	-5	-3	-5	-3	-14	28	-4	-3	-8	-3
word:fight	-10	-5	-6	16	11	-8	7	-5	-7	-5
word:figure	11	-5	-6	-5	-6	-6	-8	-4	-6	-6
word:fiji	-27	-6	-6	-7	-5	31	-8	-3	-5	80
word:file	-2	2	-4	-4	-5	-7	-7	-2	30	-9
word:filing	-3	-4	-3	29	15	-5	-6	-11	-12	2
word:fill	-23	-5	25	-6	-1	4	7	5	-1	12
word:film	-28	-5	-6	2	-8	-5	-5	-4	-9	-10
word:fin	-8	-3	-3	-6	-11	-6	-3	-10	51	-5
word:final	-2	-3	-3	-7	7	-2	19	19	-2	-7
word:finalize	-5	-3	-3	-20	-3	-6	61	-10	-6	-3
word:finally	34	-4	-4	-4	-4	-9	-5	-4	21	-4
word:finance	-11		-1	-4	-2		-2	2	-5	31
word:financial	-11	-4	-7	-5	10	-8	10	-1		-3
word:financing	6	8	-4	10	23	-12	-4	-14	-6	-2
word:find	-4		-4	-5	-3	-5	-6	-1	4	-2
word:finding	-9	-4	-2	-4	-6	-3	-6	-24	40	-3
word:fine	-6	-3	-4	-4	-5	-4	-10	-5	18	-6
word:fines	-9	-4	-4	-6	-17	-6	-9	-5	-29	-5
word:finish	7	10	-3	-4	12	-12	-7	-4	-8	-4
word:finnish	-11	-6	48	-10	32	-6	-6	-5	-10	-4
word:fintech	6	-5	31	-4		5		8	3	-8
word:fintechs	-5	-5	-3	2	-9	-4	-12	-8		-8
word:fire	9	3	-5	-9	4	36	-6		-11	46
word:firm	-1	1	-4	-3	2	-4	-1	1		-3
word:first	-1	2	-2		-1	30	-2	3	-6	
word:fiscal	-5	-5	-3	-4	-13	-3	-17	-2	-11	-4
word:fish	-1	-6	-6	-2	-4	-3	-2	-3		-6
word:fisherman	-27	-4	-6	31	-6	11	-5	-15	-7	-20
word:five-day	12	51	-2	-4	-3	-3	-2	-2	-2	-4
word:five-year	-3	-4	-3	36	-4	-12	11	-3	-7	-4
word:fix	4	6	-3	-6	10	-1	21	8	-8	-4
word:fjordnet	-14	-11	-5	-6	-5	-9	-5	-3	-6	57
word:flag	-2	35	-4	-6	-8	57	14	-5	-15	-10
word:flank	12	4	-4	-4	-4	-6	-4	-3	-5	-8
word:flat	-8	-7	-8	-4	-6	22	-7	-6		-3
word:fleet	-16	10	-3	-5	-9	32	-6	-4	-6	-6
word:flight	5	-20	7	-3	-4	41	-5	12	-8	-4
word:float	7	-3	-3	-9	-6	40	-7	-6	-7	-7
word:flood	-15	25	26	-7	-3	-9	-8	-4	-14	-3
word:floor	1	14	19	-5	-6	-7	-1	-2	3	-2
word:florida	37	-6	-3	-10	-8	39	-4	-3	-4	-4
word:flow	-10	-4	-4	17	10	-5	-5	-1	-7	-6
word:fly	7	25	-3	-5		5	-4	5	-6	-6
word:focus	34	-6	-4	-11	-5	-5	-5	-4	-4	-3
word:fog	-6	-13	-11	-4	-3	62	-7	-4	-4	-4
word:follow		-1	-2	2		1	-1	-1	1	4
word:following	21	-3	-6	-4	17	-6	-3	-3	-6	-2
word:food	-35	-6	-6	-3	-9	-15	-10	-2	36	-2
word:foot	-2	49	20	12	23	-2	-9	-5	-8	-6
word:footnote	-8	-3	-4	3	-5	-8	27	-4	-12	-3
word:for	-1				2	-2	2	1		-2
word:forbid	-9	-3	-4	-5	-7	-5	8	-14	55	-4
word:forbidden	-6	-2	-3	-10	-5	-3	-13	-3	55	-6
word:force	-12	-4	-4	17	-5	-4	24	-2	-6	-2
word:forecast	-11	-2	-3	-4	-17	-12	-5	-4	-5	-9
word:foreign	-5	2	-2	-4	-4	-7	22	3	-5	-5
word:foreigner	-5	-2	-5	-5	-8	-9	19	-26	26	-2
word:foremost	31	-3	-3	-2	-4	-4	-3	-1	-5	-5
word:foresee	-20	-4	-5	33	-4	-6	-11	38	-6	-5
word:forget	20	-9	-2	-6	-3	-5	-3	-4	25	-11
word:forint	-4	-2	-2	9	-5	-4	-17	-3	31	-3
word:form	-12	-4	5	30	-12	-8	22	4	-9	8
word:formal	-6	-2	-4	-9	-5	-5	-5	-11	74	-8
word:former	-16		-5	5	-1		-5	-6	18	3
word:formerly	13	-2	-3	-4	41	-5	-6	-5	6	8
word:fortnight	26	-10	-3	-4	-3	-4	-3	-6	17	-11
word:forum	-16	-4	58	-5	-4	-10	-5		-5	-4
word:forward		2	-4	-7	3	-2	15	-2		2
word:foster	7	-2	-4		-4	-3	-6	-2	-3	-2
word:found	-7	-3	-3	3	-5	-8	-5		-11	-3
word:foundation	-7	-5	-5	6	12	46	-7	-3	-6	-5
word:founder	-4	-5	17	1	14	8	-4	-4	17	-3
word:four-day	-13	23	40	-4	-3	-12	-2	-4	-4	-5
word:four-member	17	-3	-2	-5	-4	-3	-3	-1	-2	-6
word:fourth	4	-6	-5	-5	-2	7	-2	-5	-3	
word:framework	1	-4		12	-5	-6	2	-3	1	-3
word:franc	-6	-2	-2	-4	29	-6	-4	-2	-3	-3
word:france	12	13	1	-6	-3	-6	-8	-2	-4	38
word:franchise	-14	-3	-3	30	-6	-7	-7	-7	-7	-6
word:francisco	-1	50	5	-4	-3	-5	-6	-2	-4	-7
word:frank	26	-3	-4	-4	-3	-5	-4	-3	-5	-5
word:frankfurt	-17	22	-7	-6	26	-9	-4	-4	-10	-7
word:fraud	4	-7	-4	15	-5	24	2	-3	-3	-7
word:free	-8	1	-4	2	3	15	8	-1	1	-5
word:freedom	1	-2	-3	-4	-4	-7	-6	-4	32	-6
word:freeze	4	-2	-3	-8	-4	-4	8	-3	37	-5
word:french	8	-6	-12	-5	-14	9	13	25	-6	-6
word:frequency	-3	-3	-3	6	-7	-5	-6	38	-6	-3
word:fresh	3	5	-4	10	4	-5	-4	-7	-7	-3
word:friday	5	8	7	5	-2	9	3	3	3	2
word:friend	-24	-6	-7	-4	-4	-5	-4	-3	-9	4
word:friendly	-24	-5	-11	-13	3	-4	-4	-4	-8	-2
word:fringe	-6	-8	-19	25	-4	-4	-4	-3	-3	-2
word:from	-2	3		-1	1	1	1	1		3
word:front	3	-6	-4	6	-3	3	-5	-4	-8	-7
word:fruit	-9	-3	-3		12	-8	-6	-5	-7	-3
word:fruitful	4	-4	-4	-3	-5	-3	-5	-3	-4	-4
word:fuel	-17	-5	-4	-5	-3	-7	-12	-4	-20	-7
word:full	-12		5	-6		-1	1	5	-1	4
word:fully	-6	-6	-3	-6	-9	-3	-8	-5	-9	-11
word:function	-10	-8	-3	-5	-3	39	-9	-3	-4	30
word:fund	-3	-3	-3	-3	14	3	4	-5	-1	-4
word:funding	-12	-3	-4	-13	59	-4	-2	-8	-6	-7
word:further	-2	-4	-5	-3	8	-8	-5		5	9
word:future		-5	3	-8	4	-1	2	-3	-4	-4
word:g20	-18	-20	55	-5	33	-5	-5	-2	-3	-9
word:gaborone	-6	3	-3	4	23	11	-3	-17	-9	-3
word:gain	3	-5	-3	-8	-5	-5	-3	10	13	-4
word:gallium	21	30	-4	-10	-5	-7	29	-4	-6	-6
word:gambling	-2	-5	-6	-4	-3	-3	45	-2	-7	-5
word:game	-6	-4	6	-9	-9	9	-8	1	-2	-5
word:gap	-8	-6	28	-5	-12	-6	-5	-7	14	-6
word:garage	8	-2	-3	-4	34	-14	-2	-3	-8	-16
word:gas	-12	1	-3	-6	21	-9	18	4	-6	-4
word:gate	8	6	4	15	-6	38	-7	-3	-19	-5
word:gateway	5	-5	-4	9	-3	-4	-11	31	-7	-5
word:gather	7	-9	33	-4	-4	-6		-3	-6	-6
word:gathering	-5	-4	64	-1	9	-6	-5	-2	-6	-9
word:gazette	-1	-4	-4	-3	2	-8	61	-5	-12	5
word:gb	-18	-2	-4	-9	-7	-9	-5	-4	-7	-8
word:gdp	-9	-4	-7	-4	-16	-5	-7	-3	-4	-3
word:gdpr	-4	-2	-2	-3	-1	-4	-19	-6	10	-2
word:gear	-19	-3	-6	-6	-7	12	-6	-6	10	-6
word:gefion	-13	-3	-5	-8	13	18	-3	-4	-8	-8
word:gen	7	-4	-2	-2	-4	-4	-7	-3	24	-7
word:general	-8	-4	4	2		-7		-4	-1	12
word:generation	-12	-6	-4	5	-6	-10	-5	-3	-6	10
word:generative	-10	-5	-7	-12	22	36	36	-3	-6	-4
word:generator	31	-8	-6	-3	-13	-6	-5	-3	28	-3
word:geneva	-6	11	25		-4	-6	-6	-2	-4	1
word:geopolitics	-8	-8	-2	-7	-3	-2	-2	-1	-2	-2
word:george	-6	-5	-2	17	31	-5	-6	-2	-5	28
word:get	-3	1	-2	-3	1	2	-2	9	-2	-2
word:ghana	1	-4	-5	-1	-7	6	-5	-5	9	11
word:ghz	-8	-4	4	-4	-2	-5	6	15	-12	-3
word:giant	-5		-3	-13	7	-6	-5	-4	7	-4
word:gift	-1	-4	-6	-4	57	-7	-4	-3	-6	-7
word:gigabit	-8	-4	-4	-5	-10	8	24	-8	-6	-4
word:girl	-12	-7	12	-7	-5	25	-6	-3	-6	-5
word:gitex	15	-8	23	-5	-3	-3	-3	-2	-3	-5
word:give	-1	-4	2	-1	2	-2	2	9	2	
word:glad	-30	-5	-3	-4	-4	-8	-3	-2	-3	-9
word:glass	3	-5	-4	-5	-7	18	-7	-4	-7	-4
word:global	-3	4	12	-1	-4	-5	-5	-2		-4
word:globe	-8	-4	-4	-3	-2	-12	-6	-2	-8	-3
word:go	-2	3	-1	1	-1	2	1	-1		1
word:go-ahead	-4	-3	-2	-7	-20	-13	-4	55	-27	-2
word:goal	-10	-5	-3	-6	-7	-6	-6	-2	-5	-4
word:good	-7	-1	-2	-5	-6	-3	-6	-3	-6	-3
word:gossip	-12	-15	-3	-3	-4	-5	-4	-3	-13	-18
word:governance	-11	-5	7	-7	-5	-4	24	-3	-4	-5
word:government	2	-3			2		7		-3	5
word:governor	4	6	-6	-4	3	4	-1	1	-3	2
word:gpus	-51	-5	-3	1	-3	-16	-5	-2	-3	-3
word:grace	-16	-6	57	-9	-4	-7	7	-4	-6	-14
word:graduate	-4	-10	6	5	-3	-6	-5	-6	-4	-8
word:grand	7	-6	36	1		-10	-13	-7	-5	-3
word:grant	3	-3	-3	-1	15	-5	-6	11	-1	-4
word:graphic	4	-4	-3	-5	45	-21	-6	22	-4	-3
word:great	-2	-6	-7	-3	-8	-5	-3	14	-4	-6
word:green	1	1	-4	-5			8	24	-10	-4
word:greens	-18	-3	-3	-3	-3	-4	-13	-3	-13	-4
word:greet	-14	-5	-9	-6	-6	-5	-4	-3	-6	-9
word:grid	12	-7	-3	-8	19	21	1	23	-12	-3
word:grievance	38	-4	-3	-5	-9	-4	-8	-2	-11	32
word:grill	-12	-4	-6	-8	-5	-6	-6	-6	-11	-8
word:grilled	51	-4	-4	-5	-4	-4	-10	-5	-11	-10
word:grok	-5	-1	-2	-5	-10	-6	-3	-6	-7	-8
word:ground	-7	2	-4	7		21	-5	-6	4	-2
word:group	-3	2	-2	-2	6	-5	-4	-1	3	3
word:groups	-15	5	-4	-5	-11	4	-3	-2	-3	-7
word:grow	-8	-5	2	-8	-8	-7	-6	-3	5	-5
word:grower	-10	-5	-7	21	24	-10	17	-2	-6	-6
word:growth	7	-5	1	-1	-6	-4	-2	-3	-4	
word:guadalajara	-20	-4	34	-7	-5	67	-12	-3	-4	-2
word:guangzhou	12	-6	-5	-7	-3	-4	-3	31	-7	-7
word:guarantee	-5	-3	-8	-4	42	-5	-3	-6	-5	-3
word:guard	-6	11	2	-5	-5	-7	-7	-5	7	-4
word:guest	3	-1	2	-3	-4	4	-4		-4	-4
word:guidance	-7	-3	-4	15	-25	-16	93	-4	-6	-3
word:guide	70	-9	-5	-6	-4	-10	29	-3	-6	-11
word:guideline	-9	-4	-5	-5	-4	-15	66	-4	-8	-4
word:guilty	-11	-2	-3	-5	-13	-3	-4	-10	35	-2
word:gujarat	15	-7	-3	-4	-4	-4	-4	-2	-8	-11
word:gulf	-3	47		-5	-5	2	-7	6	-5	16
word:győr	-8	-9	-6	-4	13	41	-8	-5	-5	-3
word:h.e.	8	-4	10	-3	-5	-3	-4	-2	-3	-6
word:hack	-6	-4	-2	-6	-5	-4	45	-4	-10	-6
word:hackathon	-15	-10	98	-9	-5	-10	-5	-4	-7	-5
word:haggle	36	-20	-4	23	28	-9	-5	-3	-7	-7
word:hague	33	30	-6	-4	-3	-7	-11	-4	-5	-5
word:hail	19	-4	-3	-3	25	-6	-3	-3	-5	-6
word:half	-6		-1	-4	7	-2	3	-1	-5	-5
word:hall		5	13	2	11	7	2	2	-7	-6
word:halve	-13	-3	-3	-5	-16	-4	18	-4	26	-4
word:hand	-5	-5	-1	6	7	-5	2	2	1	4
word:handful	-7	-6	-6	-4	-4	-4	-7	-8	-5	-5
word:handle	-2	-4	-3	-3	-8	2	6	-7	-10	-6
word:handover	6	36	19	-6	34	-7	-3	-3	-7	-9
word:handset	16	-3	-10	-6	-8	-7	15	19	-14	-6
word:handshake	24	-4	-6	29	-4	-7	-7	-4	-5	-4
word:hang	4	-6	22	-6	-7	-7	-6	-4	-9	-6
word:hangzhou	-19	-3	-2	17	-17	-4	-2	-4	-7	-7
word:hanoi	13	36	5	-4	-3	2	-5		-5	-6
word:hanover	-3	-4	24	-4	-6	-8	-3	-3	40	-8
word:happen	-12	-9	-4	-4	-6	-7	-6	-4	-6	-6
word:harare	-4	-4	10	-5	18	-6	-3	17	-12	-5
word:harbor	-9	13	13	-4	-6	-7	-7	22	-10	-5
word:hard	-16	11	-4	-9	-5	-8	-6	-4	25	-4
word:hardly	5	-4	-1	14	-5	-5	9	-3	10	-7
word:harm	14	-3	-4	-3	-3	-5	21	-2	-12	-4
word:harmonized	-10	-4	15	-2	-4	-5	-9	-3	-3	-3
word:harvest	-7	-5	5	-17	12	-10	-5	-3	-6	-5
word:hatchet	3	-4	-5	-6	-6	-6	-11	-3	22	-5
word:have	-3	-1	-1	-1			-1	-1	3	1
word:he	5	9	2	-3	-1	-5	-2		-6	13
word:head	2	-2	3	-3	-3	-4	-2	-2	-4	13
word:headline	-20	-6	3	-5	-5	-7	-7	-5	-9	-7
word:headquarter	-9	-3	-4	-20	-6	23	-4	-4	-18	-4
word:headquarters	14	-9	-4	-3	-8	12	-4	-3	-3	-4
word:health	-7	2		15	-4	18	-4	-3	-4	15
word:hear	21	-3	-2	-4	-3	-4	-5	-5	-3	-5
word:hearing	38		-1	2	-6	-3	-2	-6	-6	-8
word:heart	-13		-4	-5	-6	11	-4	25	-8	6
word:heat	-6	9	-4	-5	-5	-8	-5	-4	-4	-4
word:heavy	10	-4	-5	-8	-5	5	-7	18	5	25
word:hectare	-8	-6	-3	-6	-16	-8	18	13	-8	-11
word:height	-9	3	-3	-3	-3	-10	-3	-3	14	-4
word:helm	-16	-5	-3	-7	-4	-6	-3	-2	-6	47
word:helmet	26	-7	-4	-4	-3	-6	-6	-2	-8	-6
word:help	-12	-5	-1	4	-1	-2	-2	-4	-4	-5
word:helsinki	11	-4	14	-4	10	3	-4	-4	-4	-5
word:her	11	13	-4	-2	-3	-4	4	-2	-2	-8
word:herder	-4	-4	-3	-5	-5	-6	-4	3	-7	-4
word:here	14	-4	-1	-3	2	-6	-4	-4	2	-7
word:hesitate	-10	-5	-2	-3	33	-9	-4	-5	-9	-5
word:hide	4	-7	-4	-6	-6	-7	-5	-5	41	-11
word:high	-6	4	1	-3	-3	-2	5	-3	2	-5
word:high-level	-5	-2	9	-2	-9	-3	-5	-2	23	7
word:high-speed	-2	-2	-2	-2	-4	-19	-3	-5	-3	-2
word:high-tech	-6	-8	-5	-5	-4	-5	-6	-2	-3	6
word:highly	-3	8	5	-2	-9	-3	-2	-2	-2	-4
word:highness	26	-5	-9	-4	-4	-6	16	-6	-9	-8
word:highway	23	-5	-7	7	-4	-19	-5	-3	-7	-3
word:hill	2	-5	-2	-3	-11	-5	-4	-19	-6	-8
word:him	19	2	-4	-3	-4	-5	-4	-3	1	8
word:himself	10	18	24	-5	-4	-13	-3	-3	-6	-21
word:hint	-28	-13	33	-4	-7	-4	-6	-6	-8	-19
word:hire	-16	3	-5	15	-5	12	-5	-4	-8	-2
word:his	12	9	-2	-5	-3	-6		-3	-2	14
word:historic	-28	12	-3	6	-5	75	-2	-2	-3	-3
word:history	-15	2	-2	-3	15	-6	22	-4	6	-6
word:hit	-2	-5	-5	-5	-6	-4	-7	-7	15	-5
word:ho	-8	-5	18	-4	-9	12	-5	-12	-3	-4
word:hold	8	-3	8	-4		-4		-2	-3	-5
word:holder	-7	-3	-3	-5	6	-6	4	-22	3	-3
word:holiday	18	-3	-5	-4	9	-5	-2	-13	29	6
word:home	-5	5	-2	-5	2	-3	-7	2	5	-5
word:hon.	-7	-12	8	-1		-4	-3	-2	-4	-9
word:honiara	11	8	-6	-7	13	-14	-4	-3	-4	-8
word:honor	39	-9	-10	-4	-8	8	-4	-3	-4	-7
word:honorable	38	-3	-3		-3	-5	-3	-2	-8	-4
word:hope	-11	-1	-8	-9	-5	-2	-5		-6	-5
word:hospital	-12	8	-4	5	7	15	8	-6	-9	-5
word:host		-3	17	1	-4	-5		-3	-3	-2
word:hotel	17	-5	5	-1	-3	-12	-9	7	-7	-4
word:hotline	16	-7	-3	11	-5	-9	-7	-6	-20	-4
word:hotspot	-12	-5	-4	54	7	27	-8	-3	-6	-8
word:hour	13	1		-4	-3	-1	2	-1		-4
word:house	18	-5	-3	-3	-3	3	2	-3	3	-6
word:household	-7	-3	-4	-6	-6	-6	-6	-4	-7	-5
word:housing	22	18	-3	-3	-3	-4	-5	-2	-5	27
word:how	11	7	-4	-4	-4	-6	-1	-4	-4	-4
word:however	-11	9	-4	-8	-4	-5	-6	-6	7	15
word:hrk	-7	-4	-5	-4	-19	17	-7	-22	-9	-2
word:hsinchu	-26	40	8	-9	-5	24	-6	-4	-5	-4
word:hub	-6	6	-8	-1	-2	15		-2	-4	-4
word:huddle	34	-7	-9	-4	-3	-4	-5	-2	14	-4
word:hum	16	32	-5	-4	-5	31	-8	-8	-6	-13
word:human	-18	-3	7	-5	-4	-5	-6	8	-4	-3
word:humming	-16	-9	-6	-8	-5	55	-6	-3	-5	-6
word:hurdle	16	-4	-3	-5	-6	-7	17	-2	-6	-8
word:hurricane	4	27	-4	-5	-5	-12	-6	-2	-2	-4
word:hurt	-19	-4	-4	-6	-5	-5	-7	-5	34	-7
word:hyderabad	-19	-5	48	-8	6	-19	-6	-4	-5	-7
word:hydrogen		23	-2	1	10	37	9	-4	-4	-6
word:i	-5	3	1	-1	-1	-4	-5	2	3	-2
word:ias	-19	-4	-2	-3	-2	-3	-8	-7	-18	43
word:iași	-27	-9	-2	-4	-4	-12	-3	-8	41	-5
word:ice	31	-12	-7	-3	-4	-18	-5	-3	-7	-7
word:ict	-7	-6	8	-1	-4	-6	1	-3	-6	2
word:id	16	-4	-6	-13	-6	23	3	-4	-6	-7
word:idea	-14	-4	-5	-6	-10	13	-11	-5	-7	-4
word:identification	25	-4	-3	13	-14	-9	-8	-3	50	-4
word:identify	-6	-6	-3	-7	-5	-3	-6	-3	-15	-3
word:identity	1	-5	-4	3	8	2	16	-5	-7	-6
word:idle	9	-7	24	15	-8	9	-13	-3	33	-4
word:if	-9	-2	-5	-2	-5		-6	-4	-11	-5
word:ignore	-4	-1	-9	-6	-2	-5	-25	-5	40	-2
word:ill	29	-5	-37	-4	-6	-7	-5	-3	-7	-17
word:illegal	-7	-4	-3	-6	-4	-6	-4	-6	32	-4
word:illinois	-15	19	-6	-6	-7	-8	-3	-2	-3	46
word:image	19	-5	-7	-1	-5		-5	-2	19	-3
word:imagine	-18	-4	-5	-4	-5	-7	-6	-5	-5	-5
word:immediate	-18	-3	-3	8	-4	-3	26	9	3	12
word:immediately	-5	-3	-4	-5	-2	-5	-21	-3	-21	-6
word:impact	-8	-4	14	-5	-4	-3	-9	-1	-3	-3
word:implement	-14	-3	14	-4	-11	-3	14	-5	-9	-4
word:implementation	-2	-3	-3	-3	-9	25	-9	-2	-5	-3
word:import	-7	-4	-5	-4	-5	-9	29	-5	11	-4
word:importance	-12	-4	-4	-4	9	-4	-4	17	-8	-6
word:important	-2	1	-5	-8	1	-5	-5	-3	-2	-3
word:importer	-5	-2	-2	-6	-5	-16	-4	-7	26	-8
word:impose	-5	-3	-3	-4	-6	-4	11	-6	13	-3
word:impound	-4	-5	-3	-8	-9	-5	-5	-8	75	-3
word:impress	-10	11	-5	-4	-4	-5	-6	-3	-6	-8
word:improve	-5	-3	-4	-5	-5	-6	-5	-5	-6	-3
word:in	2	2	2		1	3				-2
word:in-principle	-11	-2	-3	-5	-9	-4	-6	63	-12	-4
word:inaugural	-19	-4	59	-5	-7	21	-7	-2	-4	-3
word:inaugurate	-18	-9	20	-5	-5	79	-6	-4	-6	-7
word:inauguration	-2	11	-1	-7	-6	61	-3	-2	-3	-5
word:incentive	17	-4	-6	-2	21	-4	3	-10	-6	-6
word:incheon	-55	-5	23	-3	-3	-5	-6	-3	28	-21
word:incident	-7	-2	9	-4	-7	-6	-3	-2	3	-6
word:include	-6	-4	11	6	2	-8	-3	-3	-4	-4
word:inclusion	-5	-2	-2	-8	-4	-7	-41	36	-12	-2
word:income	-7	-2	-6	-33	-14	-3	36	-4	-8	-3
word:increase	6	-4	-8	-8	27	-8	18	-3	41	-4
word:incubator	10	19	-16	-5	-2	54	3	-3	-11	-5
word:independent	-22	-4	-2	-2	-6	-4	-10	36	-6	-6
word:india	30	-7	23	-4	-3	-11	-8	-5	-10	30
word:indiana	-24	25	-12	-5	-4	-5	-4	-2	-4	-5
word:indicate	4	-3	-13	-7	-2	-5	-3	-2	-4	-4
word:indict	-13	-3	-3	-6	-4	-6	-9	-7	98	-9
word:individual	-4	-7	-4	-6	-7	-5	-11	-2	18	-3
word:industrial	-17	2		11	-2	3	18	12	-7	-5
word:industry	-10	2	2	-1		-3	1	1	-2	-2
word:inform	42	-4	-2	-4	9	-4	-7	-6	-20	-8
word:informatics	-3	-4	-3	-3	4	-5	-5	-3	-6	-3
word:information	1	-4	-1	-1	-5	-4	4	-5	5	7
word:informed	5	14	2	6	-4	-6	-4	-3	-6	-7
word:infrastructure	-2	-3	-3	-1	-1	-2	-2	-3	-4	2
word:infringement	-5	-2	-8	-10	-3	-3	-19	-3	35	-2
word:inherit	-17	-5	-5	-4	-5	-5	-9	-9	-6	10
word:initial	-17	5	-5	72	-10	-7	-12	15	-15	-5
word:initiate	2	-3	-3	-4	-4	-5	-3	-3	39	-6
word:initiative	-5	-4	-3	4	3	2	-9	-2	-1	-4
word:inject	-6	-3	-3	-4	35	-5	-7	13	-17	-4
word:injunction	-10	-3	-4	-3	-5	-4	23	-7	32	-4
word:ink	-12	-4	-4	71	-2	-6	2	-4	-8	-4
word:innovation	-6	-1	-3	-3	2	9	4	-2	2	1
word:innovative	-7	8	-7	-4	-6	-9	-4	-2	-4	-3
word:inquiry	-8	-3	-5	-5	-5	-9	-7	-5	72	-5
word:inr	15	-6	-2	-1	41	-1	-3	-5	-3	-2
word:inside	-10	-18	-3	-3	-8	-10	-7	-3	-3	-2
word:insist	-1	-4	-3	-14	-5	-5	-4	-4	-19	-6
word:inspect	-4	61	-4	-7	-5	-9	9	-7	-4	-6
word:inspection	-12	41	-3	-4	-4	-10	-6	-7	27	-5
word:inspector	-13	-9	-4	-4	-6	-7	-4	15	35	-5
word:instagram	18	-2	-2	-6	-14	-5	21	-5	14	-4
word:install	-2	-3	-2	-7	-5	-7	-9	11	-19	14
word:installment	-7	-4	-2	-2	5	-8	-5	40	-23	-4
word:instalment	-9	-2	-3	-6	7	-5	-5	-5	-17	-3
word:instance	-5	-4	-4	-5	-9	-6	21	29	42	-5
word:instant	4	-9	-4		-7	73	2	6	-14	-6
word:instead	6	15	-8	-6	-9	16	11	2	-8	-6
word:institute	-15	-6	13	-6	-7	-6	-5	-2	-1	-5
word:institution	-11	-1	-6	-1	-6	-5	-13	13	-3	-3
word:instruct	-11	-3	-4	-4	-8	-4	-8	-7	29	-7
word:instruction	-9	-3	-4	-15	-5	-14	17	-10	61	-5
word:instrument	-12	-3	-2	36	-6	-3	-12	-6	-8	-6
word:insurance	-10	-4	-3	-5	-6	-7	-9	-5	-5	-10
word:insurer	-20	-5	18	-4	-4	-11	19	-2	-6	-2
word:integrate	-6	-4	-3		-7	-13	8	-3	-6	-2
word:integration	-16	-4	-4	-9	3	-9	-15	5	-7	-6
word:integrator	-7	17	-8	93	-6	-13	-5	-6	-9	-8
word:intelligence	-8	-4	4	1	-3	-6	6	-3	-4	2
word:intelligent	-36	24	-6	-3	-4	48	-2	-2	-2	-4
word:intend	-11	-4	-5	-5	19	-2	-1	-5	-5	-2
word:intent	-8	5	-4	49	-6	-5	-5	10	-6	-4
word:interact	93	-7	-8	-6	-5	-7	-5	-3	-8	-11
word:interaction	23	-5	-5	-5	-4	-10	-5	-3	-4	-9
word:interconnection	-9	-3	-3	44	-3	-5	-10	-3	-13	-4
word:interest	-3	3	-3	-4	-1	-6	7	-4	-5	-4
word:interested	11	-5	-3	-7	-5	-3	-2	-4	-5	-3
word:interference	-15	-5	-3	-17	-5	-6	-6	-3	-18	42
word:interim	-15	-4	-3	-4	-3	-4	-9	-4	10	43
word:interlocutor	56	-8	-4	-6	-3	-15	-3	-2	-4	-5
word:international	-14	-6	14	-2	-4	-10	-4	-1	-4	-5
word:internet	-2	-5	1	-5	-2	-3	3	5	-2	-5
word:interpreter	54	-4	-4	-4	-6	-5	-12	-4	-10	-22
word:intervene	-16	-6	41	-3	-3	-8	-8	-3	-5	-9
word:interview	-11	-5	-7	-5	-4	-4	-3	-3	-6	-6
word:into	-2	1	-4	-3	12	9	6	-4	4	-2
word:introduce	8	-1	-5	-6	-4	19	6	-3	6	7
word:invent	-7	-4	-5	-2	-5	-3	-10	-3	-8	-8
word:invention	-30	-6	-4	42	-5	-7	-17	-3	-6	-5
word:invest	-8	-4	-3	-4	34	-4	-2		-6	-4
word:investigate	-7	-3	-4	-4	-5	-6	-5	-9	72	-4
word:investigation	-6	-3	-4	-5	-5	-6	-6	-6	43	-4
word:investment	-5	-3	2	-4	-1	-2		-1	-6	-3
word:investor	-3	-4	8	-5	11	-1	3	-4	-7	-4
word:invitation	-15	40	15	-5	-5	-4	-4	-3	-6	-8
word:invite	-14	3	33	-4	-5	-2	2	-6	-5	-7
word:invoice	-13	-7	-4	-9	-4	-6	-8	-3	19	-7
word:involved	-10	-3	-3	-10	-3	-4	-5	-3	9	-7
word:iphone	-2	-2	-2	23	-9	-7	-4	1	29	-2
word:irbid	5	-4	-10	-16	-4	4	-5	-2	-5	-4
word:islamabad	26	-4		-5	11	-5	9	-4	-4	-9
word:island	-8	16	-6	9	-4	4	-6	-3	-5	-4
word:isolate	-7	-2	-3	-6	-13	-8	-2	-3	-4	-3
word:issue	-2	-2	-3	-5	-2	-3	4	9	8	-2
word:issuer	-11	-2	-8	-4	-5	-10	75	20	-9	-9
word:istana	6	-4	-4	-3	-7	-5	-4	-4	-3	32
word:istanbul	8		34	4	-4	-5	-4	-3	-3	-6
word:it	-5	-2	-3	-1	2	-1	-1	2	3	-2
word:item	13	-4	-4	-4	-13	-11	-3	-2	-3	-5
word:itinerary	-15	76	-8	-7	-4	-9	-3	-2	-6	-5
word:its	-6	-2	1		5	15	4	5	6	-1
word:itself	2	-3	-4	13	-12	-9	-5	-1	49	11
word:jakarta	-15	18	14	11	-5	-6	-5	-3		-4
word:jan.	34	-3	-3	-3	-6	-2	-5	28	6	-2
word:january	1	-5		1	5	3	19	3	3	4
word:japan	7	52	-7	32	-14	44	-6	-3	-6	-10
word:japanese	-11	-9	-7	-12	47	-6	-7	-5	19	-4
word:job	-9	-5	-5	-6	16		-7	-2	-5	5
word:johannesburg	2	-4	-21	-4	23	-4	-3	-5	-16	43
word:johor	-12	-3	-4	-5	-9	12	34	-5	-3	-6
word:join	-8	-5	3	18	-1	1	1	-1	-5	-4
word:joint	7	-6	-6	24	-3		-6	-3	-4	-4
word:jointly	-3	-8	26	12	1	-6	-1	-4	-8	-5
word:joke	-13	-4	20	19	-8	-7	-17	-4	-8	-7
word:jose	13	-6	10	-8	-4	-9	-2	-3	-2	-4
word:josé	20	-9	32	-3	-6	-5	-2	-3	-4	-5
word:journalist	-16	8	8	-5	-5	19	4	-4	-6	-6
word:journey	-14	43	-3	-6	-4	-7	-5	-2	-5	-6
word:judge	-1	-3	2	-5	-3	-5	-2	-7	13	3
word:judgment	-26	-4	-5	-3	-2	-4	18	-3	-16	-4
word:july	5	-2	1	-1	-1	4	15	9		
word:june	-3	8	1	4	2	9	3	5	4	7
word:just	15	7	-1	-9	13	-3	7	-5	-3	11
word:justice	-19	-5	-4	-4	-5	-3	-4	-2	55	-5
word:kano	-13	24	-6	-3	-5	50	-6	-3	-8	-8
word:karachi	27	-4	6	-4	19	-20	-4	-9	-6	-3
word:kathmandu	39	-3	5	-6	-8	-8	-6	3	-5	-3
word:kaunas	7	-7	-3	-8	-5	11	-20	-3	-4	-6
word:kazan	-25	-9	43	-19	-5	-4	-3	-3	-3	-9
word:keen	-8	16	-4	-5	-6	-2	-1	-2	-2	-4
word:keep	1	-3	-3	-3	2	-4	-2	-1	-5	1
word:kes	-6	-4	-4	-4	-4	-6	-9	-3	97	-3
word:key	-3	-3	-6	1	-3	7	-6	-3	-6	-4
word:keynote	-19	-7	66	-7	-6	-7	-4	-3	-6	-4
word:kick	-10	2	-2	-6	-8	69	-7	-3	-8	-6
word:kigali	-9	-3	48	15	-1	9	-6	-3	-5	-2
word:kilometer	-7	6	-4	-2	-7	18	-5	10	-13	-6
word:kind	-11	-4	-5	-3	-2	1	-5	2	-5	-5
word:king	40	-5	-6	-5	-4	-20	-6	-3	-8	-7
word:kingdom		-7	-13	-22	-3	-7	-9	-2	-5	-11
word:kingston	8	-3	-5	39	-4	-7	-6	-6	-7	-8
word:kisumu	21	-5	-3	-4	11	18	-6	-2	-7	-8
word:kit	-10	-5	-4	25	-6	-9	-6	-6	54	-6
word:kitchen	9	-8	-4	-6	-10	-20	-5	-3	-7	-5
word:knock	-16	-3	-3	-4	29	-6	-5	-1	23	-4
word:knot	-41	-4	-4	28	-10	-8	-3	-6	-13	-6
word:know	-2	-1	-4	1	-3	-4	-5	1	-1	-2
word:know-how	-8	-5	-4	41	-5	-19	-5	-2	-9	-6
word:knowledge	-7	10	-4	-9	-4	-12	-4	-1	-3	-2
word:korea	6	12	-5	-4	-5	-8	-5	42	-6	-6
word:korean	-13	23	20	18	-23	-9	-6	-3	-2	-5
word:kourou	-5	-9	-4	-6	-4	22	-9	-3	-9	-4
word:krone	-7	-4	-5	-8	69	12	-3	-6	2	-4
word:kronor	-8	-6	-4	-5	26	-8	-9	-1	-24	-3
word:kuala	24	-17	4	10	-4	-6	-5	-3	-4	-5
word:kulim	33	-12	-3	-9	39	-19	-3	-3	-5	-3
word:kumamoto	-6	-5	-6	29	9	11	-4	-5	-7	-3
word:kuwait	-18	-3	22	-16	45	-8	-4	-10	-11	-4
word:kyiv	30	-6	-6		27	-5	-7	-6	-6	-5
word:la	40	-4	-4	-7	-5	-6	11	-2	-6	-7
word:lab	-11	-7	-7	16	19	41	-6	-8	-8	-7
word:label	-12	-3	-4	17	-7	-9	45	-7	-13	-4
word:labor	22	-5	-3	-2	-4	-2	18	-2	-3	-8
word:laboratory	10	-1	-5	9	-4	14	-5	-3	2	1
word:lack	-11	2	-5	-4	-9	4	-4	-24	-6	-4
word:lae	-12	-7	-9	-5	-3	42	-9	-3	-5	-5
word:lagos	4	6	31	-5	-1	6	-8	1	-6	-5
word:lahore	41	-4	-4	14	-11	-22	29	-4	-3	-4
word:lamp	-7	-4	-4	-3	-2	-6	-3	-3	5	-10
word:land	1	18	-4	-1	2	1	-2	5	-2	-5
word:landing	-5	43	-4	-3	-4		-2	1	-5	-3
word:landlord	-7	-4	-4	-20	-11	-8	-28	-4	-5	-6
word:language	4	-7	-5	1		11	-6	-3	-6	-5
word:lanka	8	-8	-4	-6	8	-4	36	-4	-3	-3
word:lapse	-9	-5	-4	-7	-6	-7	-22	16	10	53
word:laptop	-13	-5	-4	-8	65	-14	33	-8	9	-6
word:large	-1	-2		-1	1	-4	-1		-1	-4
word:lari	-7	-5	-3	-4	32	-9	-9	-28	16	-5
word:laser	3	-4	-5	-6	-9	-1	-10	-4	-5	-3
word:last	5	2	-2	5	2	3	2	2	-1	
word:lasting	8	-5	-6	-6	-3	-3	-6	-2	-4	-4
word:late	10	-1	-4	-5	3	6	-4	4	9	-1
word:later	7	-4		-1	3		1	1	-1	2
word:latin	8	2	15	-5	-4	-6	23	-2	-5	-4
word:latter		-3	-4	37	3	-6	-6	-5	-6	-7
word:laud	42	-22	-4	-3	-3	24	-2	-2	-3	-7
word:laugh	-25	-7	-7	-5	-5	-6	-5	-4	-9	-6
word:launch	-10	-3	-6	-3	-5	46	-2	-4	-1	-3
word:laundering	-1	-3	-5	-3	-9	-4	-7	-4	33	-6
word:law	-6	-3	-3	-3	-4	-5	13	-2	-7	-3
word:lawmaker	5	-5	-4	3	-4	-6	13	-4	-13	-5
word:lawmakers	4	-5	-5	-11	-5	-6	-16	-4	-4	-4
word:lawsuit	-8	-3	-3	-5	-5	-9	-7	-5	51	-4
word:lawyer	-1	-5	3	-5	-7	-6	-5	-2	7	-4
word:lax	-11	-8	-5	-4	-7	-5	-4	-5	-18	-5
word:lay	5	-4	-4	-4	1		31	-6	13	-5
word:lead	1	10		-5	-1	-7	-4	-4	3	5
word:leader	2	10	2	-4	-3	-4	-4	-2	-2	-6
word:leadership	-9	-7	14	-4	-4	-4	-6	-2	-7	-11
word:leading	2	-1	-5	16	-6	-6	-5	-1	-6	-4
word:leaf	-13	-10	-4	-6	42	23	-7	-4	-6	-6
word:leak	4	-4	-4	-6	-3	-6	6	-7	41	3
word:learn	14	18		-2	1	-5	-1	-3	-6	3
word:learnt	13	21	-4	-17	-4	-6	-6	-4	1	21
word:lease	-17	-5	-4	60	-7	-11		11	14	-7
word:least	-13	-4	4	-5	-8	-7	-6	-6	-4	-5
word:leave	-2	6	-2	-2	-2	-5	-4	1	-3	3
word:lecture	-13	-15	25	-4	-5	-4	24	-5	-4	-15
word:ledger	-1	-4	-4	-4	20	-10	-7	-5	17	-9
word:leg	7	1	-7	-9	-3	-7	-4	-2	-6	-5
word:legal	-10	-4	-3	2	-4	-9	-3	-5	-9	3
word:legislation	-9	-3	-3	-7	-3	-6	26	-2	-8	-5
word:lend	10	-4	-3	-5	32	-7	-5	-7	-10	13
word:lender	-2	-4	-4	4	18	9	5	-2	16	-5
word:lending	10	-4	-3	-5	34	-5	-3	12	-14	-3
word:length	6	-4	-7	-11	-2	-7	-11	-6		-4
word:lense	4	-12	-4	-3	-5	-6	-12	-3	52	-5
word:less	-15	-2	-4	-7	-2	-8	-5	-4	-6	-3
word:lesson	-20	16	15	-6	-4	-7	-5	-4	-17	-6
word:let	-2	-2	-1	-3	-5	7	-2	2	7	1
word:letter	-3	-1	-4	12	-2	-7	-3	7	-6	-5
word:leuven	20	-7	17	11	-4	-10	-5	-3	-6	-7
word:lev	-6	-3	-2	-6	-5	-4	-5	-6	62	-3
word:level	-7	-4	-6	-5	-3	-5	-6	20	-6	-8
word:levy	9	-3	-7	-3	-3	-6	13	-4	-1	-8
word:liable	-11	-3	-7	-5	-4	-6	12	-3	39	-7
word:library	-32	48	19	-5	-6	-5	-7	-4	-10	-5
word:license	-3	-1	-3	-2	-4	-1	-3	17	-9	-4
word:licensee	-5	-3	-4	-4	-5	-5	1	11	-11	-4
word:lie	-3	6	-2	5	-2	1	-5	-5	3	-6
word:life	-9	-7	-5	-5	-6	9	7	5	4	-8
word:lift	-4	-3	-4	-4	-4	-2	-2	-4	25	-4
word:light	-11	-8	5	1	-1	15	3	24	-9	-5
word:like	-7	-1	-4	-4	-7	-6	-3	-2	-2	-3
word:likely	-15	-5	-2	-7	-4	-4	-6	-16	-11	-10
word:likewise	28	-6	-4	-6		-12	-4	-4	14	-5
word:lilongwe	15	-4	-4	-16	12	18	-8	-3	27	-7
word:lima	41	-5	-1	-6	-4	-9	-6	-3	-4	-4
word:limit	3	-3	-4	-5	-6	-8	24	-3	-1	-3
word:limited	-6	-3	-3	-5	-7	-8	56	-7	-8	-6
word:line	10	2	-3	-1	3	6	-1		-2	-6
word:link	22	-2	-5	3	-5	13	-5	4	-6	-4
word:lira	-12	-3	-2	-6	23	-3	-13	-7	30	-2
word:lisbon	15		26	-4	-8	3	-5	-3	-4	
word:list	-6	1	-3	-2		-6	-3	-2	19	-4
word:listen	24	-1	-5	-6	-5	5		-4	-6	-7
word:lit	-21	17	-4	-9	-6	113	-5	-4	-6	-4
word:literacy	21	-17	-12	-2	26	-4	-3	-3	-4	-3
word:lithography	6	-4	-3	19	-2	-6	-5	17	-11	-5
word:litigation	-8	-5	-4	-4	-10	-10	-4	-3	57	-4
word:little	-3	-6	-4	-5		-7	-5	-5	-6	-8
word:live	-6	7	-2	2	-6	60	-6	-7	-3	-5
word:living	-18	-4	-3	-5	-4	-8	34	-3	-5	-17
word:ljubljana	-25	-9	26	-6	-5	28	-6	-4	-5	-5
word:loan	-6	-4	-4		21	-5	-6	-10	-7	
word:lobby	5	-5	-6	-4	-5	-6	-5	-2	8	-1
word:lobbyist	8	-4	-7	-6	-5	-6	-20	-3	-6	22
word:local	-5	1	4	-6	-7		-3		-3	-4
word:local-content	-7	-2	-2	-10	-5	-5	54	-24	32	-14
word:localize	11	-8	-3	-4	-4	-6	-3	-16	-4	-4
word:locally	-9	-5	-6	-8	-9	35	-6	-7	32	-3
word:locate	-8	-4	-2	-3	-3	-5	-2	-2	-14	-6
word:location	-20	-7	-5	-4	-5	-9	7	-5	12	-7
word:lock	-11	32	-5	-4	27	-12	22	-5	4	-5
word:locker	-11	-5	-5	-5	-4	32	11	-4	-15	-7
word:lodge	-14	-4	-4	-4	-5	-5	2	9	30	-4
word:log	20	-6	-4	-7	-3	28	-7	-3	-3	-10
word:logistics	-3	-4	-3	-1	17	16	-3	-4	-6	-3
word:logo	-8	-6	-4	-14	-8	-8	-4	-3	21	-4
word:lomé	-8	-3	-5	-6	4	16	-3	-3	-7	-3
word:london	13	15	-6	-9	20	13	-7	-2	-3	-4
word:long	4	-4	-2	-3	-4	-3	1		-6	-1
word:long-standing	-12	-6	-3	-5	-8	-4	-2	-2	-3	-4
word:longer	-1	-5	-3	1	2	12	7	-6	-10	19
word:look	-3	14	-5	-2	-4	-7	-3	-4	1	-3
word:lorry	-5	-4	-3	-4	-9	-5	-11	-3	-5	-8
word:lose	-13	-4	-4	-4	-6	-6	2	9	14	-4
word:loss	-7	-5	-8	-6	-13	-20	-4	-3	-7	-4
word:lot	-5	-5	-4	15	-7	-5	-5	41	10	6
word:loud	-40	-7	16	-4	-2	-6	-6	-2	-4	-8
word:louis	6	-4	19	-4	-4	-10	25	-2	-5	-4
word:love	-17	-4	-3	-3	-4	-6	-9	-7	-4	-3
word:low	-12	9	-3	-3	-8	-14	-3		-6	-6
word:low-orbit	12	-3	-3	13	-4	-7	-4	26	-12	-5
word:lower	-8	-7	-7	-5	-5	30	10	-4	-6	-4
word:lt	-8	-3	-3	-3	-6	-4	-5	-3	23	-5
word:lucia	-15	-5	-5	-10	4	41	-6	-2	-7	35
word:lucky	-10	-4	-5	-5	-10	-7	-5	58	-36	-6
word:luleå	-3	19	21	-5	-7	17	-11	-6	-3	-4
word:lumpur	24	-17	4	10	-4	-6	-5	-3	-4	-5
word:lunch	19	-2	-8	1	-4		-3	-2	-4	-4
word:lure	-15	-4	-7	-5	-10	-6	-4	-4	-9	51
word:lusaka	6	24	5	-8	4	8	-5	-3	-7	-4
word:lviv	-15	-5	74	-8	-4	-7	-4	-6	-6	-5
word:lyon	-7	-4	-4	-4	-6	-6	-6	22	-30	-4
word:machine	-3	6	-2	2	1	7	2	-2	-4	-6
word:madrid	2	66	-6	-3	-3	-3	-2	-2	-4	-6
word:magdeburg	-9	-4	-2	6	8	-9	-3	-3	-5	-7
word:magistrate	-17	-3	-4	33	-3	-7	-9	-5	49	-6
word:maiden	-19	-24	-11	-3	-7	81	26	-5	-5	-8
word:mail	-38	-3	-6	40	-4	-4	-10	-28	-7	-2
word:main	-6	4	-7	14	-2	-8	-4	-7	5	-5
word:maintain	2	-4	-3	-4	-9	-4	-4	-4	-6	-4
word:maj	6	-2	-2	-2	-3	-3	-11	-2	17	-9
word:majesty	-8	-10	-3	-4	-3	-5	-22	-3	-5	16
word:major	-16	-5	3	-4	-7	-4	6	-3	-2	-7
word:majority	-8	-3	-4	-4	34	-5	22	-8	-9	-5
word:make	-3		-2	-1	3	-4	8		-4	2
word:maker	-9	-1	-3	-2	16	-2		3	-4	-2
word:making	-17	-3	-4	-10	-3	28	41	-3	-7	-4
word:malaysia	3	-5	-2	37	46	-5	-6	-9	-9	-5
word:malé		-4	-6	-5	-4	-12	27	24	-10	-19
word:man	-15	-12	-4	-4	-6	-6	-4	-5	3	7
word:manage	-14	-3	25	-6	19	-6	6	-3	-9	10
word:management	17	-3	-8	-5	1	-5	-5	-4	-8	9
word:manager	1	-13	-3	-4	2	-6	-4	-4	17	6
word:manama		-8	17	7	9	20	10	-5	20	-5
word:mandate	-13	-5	4	6	-4	-6	20	-7	-12	12
word:manila	17	11	-6	27	-4	-4	-3	-6	-11	-4
word:manner	-7	-3	-2	-5	-11	-3	-2	-4	2	-4
word:manufacture	-5	-4	-4	-10	-7	-7	-8	34	-6	-3
word:manufacturer	-4	42	-12	-3	-7	-4	23	-3	-4	-2
word:manufacturing	-22	-4	8	-4	8	-10	3	-2	-2	-3
word:many	-7	1	-1	-5	-5	-3		-3	-6	-2
word:map	20	-4	-5	-6	6	-6	-8	1	-5	-5
word:maputo	8	-9	34	-7	-10	-13	-6	-4	-23	-4
word:marathon	10	-15	32	-3	-4	-13	-7	-2	-7	-6
word:march	3	2	1	-2	-1	1	6		6	8
word:margin	35	-6	-5		-4	-4	-4	-3	-6	-6
word:mark	-19	-4	22	-5	5	8	-11	20	-7	-4
word:market		-4	-4	-3	-2	7	-4	-4	-2	-4
word:marketing	-5	-3	-4	-5	-3	-6	17	-10	-5	-2
word:marketplace	5	-3	-3	2	-4	25	-4	-4	28	-6
word:markets	4	-3	-4	-4	-3	-6	1	2	3	-3
word:marrakech	-9	-3	37	7	-4	-7	-8	-3	-3	-4
word:marshal	47	-4	-8	-7	-5	-5	-4	-3	38	-10
word:mass	-13	-8	-6	-4	-5		14	-4	-10	-4
word:mast	-8	5	-5	12	-2	5	-2	-8	-3	-4
word:master	-19	-6	-9	5	-5	-8	-9	-4	-5	-8
word:masterplan	-8	-4	-5	-5	-4	-4	-13	-4	-13	-5
word:match	36	-4	-4	-6	46	-10	-5	-11	-6	-9
word:material	-16	-5	-4	-3	-4	-17	27	-3	-7	-5
word:mathematician	-36	-5	-5	-7	-6	-5	-5	-4	-7	56
word:matter	4	-5	-1	-7	-5	-5	-7	-2	2	-5
word:may	1		2	-1	-2	3	7	6		3
word:mayor	-11	-5	9	26	-7	-3	-6	-4	-13	-6
word:me	17	-6	-3	-2	-3	-4	-5	-2	-4	-6
word:mean	-3	2	-2	-2	1	-1	5	-4	-3	-4
word:meantime	17	-4	-4	14	-16	-8	-7	-5	-6	-8
word:meanwhile	-12	-1	6	12	-5	8	6	4	5	4
word:measure	-5	-5	-4	-9	-4	-6	46	-7	-1	-4
word:mechanism	-2	-4	-2	-3	-5	-2	-5	-2	-2	31
word:media	-21	-4	-4	-5	-5	-7	34	-4	-10	-5
word:mediator	54	-4	-5	25	-3	-6	-7	-5	-7	-6
word:medical	14	-6	-3	2	-6	-2	-5	9	-10	-6
word:medium	2	-6		-6	-4	-6	20	10	-8	-6
word:meet	35	-4	-3	-4	-3	-4	-4	-2	-5	-7
word:meeting	23	-4	-1	-3	-3	-5	-3	-2	-4	-4
word:megabit	-26	-4	-3	-5	-6	-11	-5	-9	-4	-4
word:megahertz	-18	-4	-8	-7	-5	-6	-9	55	-6	-4
word:megawatt	5	-5	-6	-9	-10	30	6	18	-7	-5
word:melbourne	2	-2	-3	16	-10	-6	-4	-4	-6	-8
word:member		2	1	-4	-4	-4	2	-2	-5	
word:members	21	-3	-5	-5	-4	-4	-10	-7	-16	-10
word:memorandum	-10	-3	-1	38	-3	-6	-4	-4	-6	-4
word:memory	-30	19	-5	-2	-6	-8	-4	-3	-4	-3
word:menafn	-3	-3	-4	-12	-4	-4	-2	-2	-4	-4
word:mend	-9	-4	-4	-9	-4	-7	-7	-10	13	-5
word:mention	-14	-4	-5	-5	-9	-6	-4	-7	3	-7
word:merchant	16	-3	-4	-5	-4	49	-7	11	-22	-8
word:merely	-9	-6	-3	16	-10	-10	-14	-4	-8	-5
word:merge	-12	-4	-2	-4	33	-5	53	-10	-11	10
word:merged	-14	-6	-6	3	-4	-5	-5	-6	-6	-8
word:merger	-2	-4	-4	-6	-10	-5	-7	26	-12	24
word:message	-11	-4	-3	-5	2	-5			-14	-4
word:messaging	-3	-3	-4	-4	-6	-4	9	-3	-6	-9
word:meter	-8	-6	8	15	5	-1	-6	-4	-7	-8
word:mexico	-2	-3	-4	-5	-6	26	-3	-4	16	-4
word:mhz	-8	-3	-3	-7	-7	-5	-6	55	-10	-5
word:miami	-28	43	-7	-4	-4	-4	-2	-3	-7	-6
word:mica	-7	-2	-2	-5	-6	-4	-9	60	-19	-2
word:microelectronics	-12	-48	-4	-5	-5	-4	26	-3	-5	-4
word:microwave	-14	25	-3	-16	-6	-8	-4	50	-11	-4
word:middle	-18		-4	6	-4	1	12	-2	-5	-4
word:midnight	-2	-6	-7	13	-4	52	4	-4	-9	1
word:might	3	-3	-3	-4	-2	-5	-8	-8	-13	-4
word:migrate	-13	-4	-9	-9	-6	74	41	-4	-16	-8
word:migration	6	-21	-4	62	-8	-3	-7	-4	-7	-7
word:milan	-12	-3	21	7	-4	-6	-12	-3	10	-4
word:milestone	-29	-10	-2	-11	-4	-14	-5	-5	-2	-3
word:military	5	-4	-5	-4	11	2	-8	-2	-5	-3
word:mill	9	15	-3	-7	13	-6	-6	-3	-7	-3
word:million	-9	-3	-2	-5	-21	-5	-3	-4	13	-4
word:mind	-15	-5	-4	-4	-6	-7	-7	6	-7	19
word:mine	-8	18	-7	11	-6	-13	18	-4	7	-3
word:miner	-6	-3	-4	-27	50	-8	-2	5	-7	-3
word:minh	-8	-5	18	-4	-9	12	-5	-12	-3	-4
word:minimum	-5	-4	-2	-4	-6	-6	55	-24	-7	-3
word:mining	21	25	-4	-5	-7	-24	-19	-3	9	-5
word:minister	-11	-3	6	-4	2	-3	2	-4	-7	12
word:ministerial	4	13	42	-4	-3	-4	1	-4	-7	19
word:ministers	-25	-4	55	-18	-4	-5	16	-2	-5	17
word:ministry	15	-2	-2		3	-5	3	1	-6	-3
word:minor	-8	-4	-4	-5	-4	-7	37	-7	15	-5
word:minsk	-32	29	37	-1	-4	2	-7	-2	-5	-3
word:minute	23	-8	-2		-5	4	-6	-3	-6	-4
word:mislead	-4	-2	-2	-2	-6	-3	-5	-4	25	-3
word:miss	-7	-5	-5	-4	-6	-5	-7	-4	-5	-6
word:mission	6	15	-5	-1	-3	1	-3	-2	-4	-5
word:mistake	-15	-4	-4	-4	-7	-5	-5	-4	-10	-10
word:mobile	-6	1	1		-6	2	4	4	-3	-5
word:model	-1	-4	-4	2	-3	16	9	-5	-4	-5
word:modern	-8	-6	-6	-4	-4	8	-5	-3	-6	-2
word:modernisation	-18	-5	-4	-6	19	-8	-5	-5	-4	-5
word:modest	-2	-2	-15	-7	-11	21	-13	-14	19	-10
word:module	-34	-5	-7	-8	-6	37	-5	-3	-5	-4
word:moment	-10	-2	-5	-12	-3	-3	-8	-2	-4	-9
word:monday	15	4	3		-1	7	3	3	-1	2
word:money	-8	-2	-4	-4		-3	4	-4	-3	-5
word:monitor	-11	-4	-3	11	-4	-4	36	-5	9	-7
word:monitoring	-38	30	34	3	-6	-10	-8	-9	-15	-3
word:monopoly	-11		-3	-6	-5	-5	-5	3	6	-4
word:montego	5	-15	25	-3	-5	-7	-4	-2	-5	-5
word:monterrey	-31	-5	30	-7	44	-4	-12	-3	-5	-4
word:montevideo	1	-10	32	-3	-2	-6	-2	-2	-3	-18
word:month	-2	1	2	-2	-1	5	2	3	4	4
word:montreal	-12	-13	54	-4	-7	-12	-4	-2	-4	-9
word:mood	-11	-3	-3	-3	-3	-4	-5	-3	-6	-7
word:more	-5	-4	-2	-5	-2	-4	-1	-2	-3	-4
word:moresby	4	-16	23	-3	-4	18	-5	-2	22	-12
word:morning	19	-2	4	-1	-2	-4	-1	-4	5	4
word:moscow	-6	-1	-1	-2	-27	-10	-2	3	29	-2
word:most	-4		-3	-4	-4	-6	-4	-1	-3	-6
word:mostly	4	-4	-5	-12	14	-4	-4	-3	-9	-5
word:mother	-29	-42	-7	-3	-5	-4	-3	-4	-4	-9
word:motion	-16	-4	-3	-6	-5	18	13	-5	33	-10
word:motorcycle	-8	-5	-4	-5	9	-13	31	-5	-9	-5
word:motorway	-13	-7	-7	-5	-5	28	-7	-6	-5	-4
word:motto	-10	-4	24	-5	-3	-8	-3	-3	-4	-3
word:mou	-6	-4	-3	43	-5	-5	-5	-4	-5	-3
word:mount	-10	34	-12	-8	-5	53	-12	-4	-6	-7
word:mountain	27	-5	-4	-17	-5	-5	-4	-3	-5	-6
word:mous	-6	-6	-9	60	-5	-8	-5	-3	-3	-2
word:move	-9	-5	-1	1	-1	-4	2	-4	8	4
word:mps	18	-6	-5	-4	-3	-3	3	-2	-5	-7
word:mr	-5	-9	-3	-1	-10		-2		-5	-3
word:mr.	20	-8	-7	-1	-3	-6	-3	-3	-4	-4
word:mrs	19	-5	-5	14	-3	-3	-3	-1	-2	-14
word:ms	4	-7	-6	-4	-4	-5	-5	-2	-3	
word:ms.	-12	-4	-16	-5	6	-6	-4	-3	-4	-8
word:much	-9	-4	-1	-4	5	-6	-5	-4	-3	-4
word:multan	-18	-6	-2	2	-14	31	-4	-6	-22	-3
word:multinationals	-2	-3	-3	-4	-7	-1	-11	-5	-3	-3
word:mumbai	58	-8	24	-5	-4	-10	-6	-2	-8	-3
word:munich	11	3	51	-4	-5	-8	-6	-3	4	-5
word:municipality	10	-4	-4	-7	-16	-6	-6	14	3	-3
word:muscat	2	40	50	-3	-1	-11	-4	-3	-7	-5
word:museum	-15	-8	-6	-4	-7	28	-6	-4	-8	-6
word:music	-7	-2	-3	25	-13	-5	-9	-12	21	-3
word:must	-5	-4	-4	-7	-6	-6	18	-7	4	-5
word:mutual	5	-3	-4	28	-4	4	-6	-3	-5	-6
word:mw	-7	-10	-7	33	-11	8	-8	-3	-6	-4
word:mwc	-7	-4	8	-5	-5	-3	-2	-7	-6	-3
word:my	-9	3	-5	17	-6	-6	-3	-3	-6	-4
word:nab	-18	-5	-4	-10	55	-13	-4	-5	89	-10
word:nadi	-10	9	29	-6	20	-8	-4	-3	-1	-3
word:nagoya	-13	21	-6	-4	-8	-10	-2	-3	-4	-14
word:nairobi		8	9	-1	16	4	-5	-3	-1	-6
word:name	-13	-2	-3		-2		-4	-2	5	14
word:namely	-16	26	-3	-12	-4	-4	-2	-2	5	-2
word:nang	-12	14	-9	-3	-5	24	3	-3	6	-6
word:nation	-8	-4	-3	-7	-5	-8	9	-3	1	-5
word:national	-8		2	-1		6	13	-1	-1	-3
word:nationwide	-9	14	-3	-7	2	-12	21	11	10	-4
word:natural	-13	-5	-3	-5	-5	-5	-5	-4	-5	-6
word:navigation	26	-3	-3	-9	-3	17	-5	-4	-6	-8
word:near	-1	11	-7	-4	17	12	-5	-3	-5	-1
word:nearly	-15	33	-6	-4	-5	-10	-7	-3	10	-6
word:need	-11	-6	-1		-6	-4	-3	-2	-4	-1
word:negotiation	31	-10	-5	-4	-3	-10	-9	-5	5	-4
word:negotiator	35	26	-8	29	-3	-4	-24	-4	-15	-6
word:negotiators	60	-16	-27	-9	-6	-5	-4	-3	-6	-3
word:neighbor	5	-5	23	17	-10	-6	26	-5	-7	-6
word:net	-20	28	-4	-5	-6	-4	-6	-5	-8	-13
word:network	-3	-4	-2	3	1	2	-4	-4	-4	-4
word:networks	6	-3	-3	-8	-4	-3	-10	-3	-6	-7
word:never	-12	1	-4	-5	-2	-4	-8	-2	10	-4
word:nevertheless	24	-4	-3	-3	-4	-4	-6	-10	-9	-12
word:new	-5	3	-1	-1	1	2	6	-2	-3	13
word:newcomer	-7	-5	-5	-8	-5	-6	-5	-8	-6	23
word:news	-13	3	-8	-3	-5	-5	-3	-3	-1	-5
word:newsletter	-10	-4	-5	-20	-6	-4	-4	-12	48	-3
word:newspaper	1	-6	-4	-8	-5	-6	-5	-3	-7	-4
word:newsroom	-15	-10	-4	-4	-5	-9	-8	-5	-8	45
word:next	9	-1	8	1	-4	4	2	-2	-3	-2
word:ng	-8	-6	-4	-4	-7	30	-4	-3	-5	-5
word:night	3	6	7	-4	-3	13	1		5	-1
word:nine-day	-16	37	-4	-3	-3	-4	-3	-2	-4	-6
word:ninh	-9	-2	-3	-4	32	-5	-4	-13	-4	-2
word:ninth	28	-13	-21	-8	-8	-8	-3	-5	48	-3
word:niš	-3	-4	-11	-4	-10	47	-5	-7	-17	-4
word:no.	-12	-4	-3	-11	-4	-5	57	-3	-15	5
word:nobel	-7	27	-7	-3	-4	20	-5	-3	-3	34
word:nobody	-1	-2	-5	-6		-1	-7	1	-1	-6
word:nod	-11	-3	-3	-7	6	-6	4	22	-13	-5
word:node	-6	-4	-7	29	-12	22	-12	-5	-4	-4
word:nomad	14	-2	-3	-6	-6	-3	23	-24	32	-2
word:nominate	-17	-5	-6	-4	-4	-3	-6	-3	-5	62
word:nomination	-31	-4	-2	-3	-3	-3	-5	-7	-5	89
word:non-binding	-6	-4	16	3	-13	-5	-11	-5	4	-4
word:none	-10	-8	-6	-8	-8	-7		3	10	-4
word:noon	26	-4	-8	1	-8		5	-3	16	-6
word:nordic	-13	7	20	-4	4	12	-7	-4	-5	-7
word:nordtel	64	-4	-5	-4	-4	-5	-4	-3	-5	-9
word:north	-5	22	1	-5	9	-4	-4	-3	-7	-5
word:northern	5	-6	-4	-4	-8	-6	-4	2	-4	-3
word:not	-5	-3	-4	-4	-3	-5	-4	-1	-3	-2
word:notary	-7	-3	-3	64	-4	18	-9	-6	-6	-5
word:note	-2	-4	-1	1	1	-5		-5	-4	-5
word:nothing	-3	-1	-5		-2	-7	-5	-6	-7	-5
word:notice	6	-3	-4	-6	1	-5	16	7	30	4
word:notify	-11	-5	-7	-7	-7	-8	108	-8	-27	34
word:nouakchott	29	37	-12	-5	-3	-5	-2	-2	-2	-10
word:nouka	-15	-7	-18	-4	-5	-12	-4	-3	-11	-5
word:nov.	39	-5	-5	-5	-4	-3	-6	-3	-9	-7
word:novara	-6	31	-3	-4	23	-15	-4	13	-44	-2
word:november	-5	6	17	2		10	13	4	2	
word:novi	-12	-4	-5	26	-5	-10	-5	24	-8	-6
word:now	-12	-5	-3	-3	-1	4	-1	2	-3	8
word:nowhere	-4	-3	-3	33	-3	-8	-6	-3	-7	-4
word:npr	-3	-4	-2	-4	-10	-6	-7	-31	-28	-3
word:nuclear	-6	-5	-3	6	-5	-5	-15	-2	-4	-3
word:nuku'alofa	25	30	-6	-6	-4	40	-5	-4	-5	-4
word:number	-6	-1	2	-1	-5	-2	9	2	1	-5
word:nurse	-22	23	-8	-5	-4	-7	-6	-3	-5	-6
word:nz	-8	-3	-5	-5	32	-6	-14	21	-11	-5
word:o	-20	-5	-5	-6	-5	-6	-5	-5	-8	-7
word:oath	-13	-4	-8	-4	-5	15	-5	-3	-5	45
word:object	-9	-4	-4	-6	-13	-7	-8	20	26	-5
word:objection	-7	-3	-2	11	10	-5	13	26	5	-3
word:objective	25	-3	-4	12	-3	-2	-4	-3	-7	-3
word:obligation	-13	-2	-2	-5	-6	-6	-3	-32	19	-3
word:oblige	-10	-4	-3	-8	-4	-7	6	-7	-13	-5
word:observe	3	-7	-6	-4	-5	-4	-5	-2	-7	-6
word:observer	-19	-3	-7	-9	-3	-7	-5	-4	-17	-11
word:obtain	-7	-2	-2	-1	6		-6	38	4	2
word:occasion	-14	6	3	4	1	-5	-4	-3	3	-4
word:oct.	45	-7	-4		-4	-13	-5	10	-5	6
word:october		10	9	2	-3	12	7	6	1	3
word:odds	35	-7	-7	-3	-9	-5	-4	-4	-7	-11
word:of	-1		-1	-1		1	-1	-1	1	1
word:off		5	-3	-3	-1	15	-3	-3	12	-5
word:offer	-2	-3	-4	-5	9	-6	-4	-1	-5	-4
word:offering	-10	-5	-4	-4	-6	76	-5	-3	-5	-7
word:office	4		-4	-2	-1	-1	-3	-1	3	
word:officer	-7	-4	8	-5	3	-6	-5	-5	10	16
word:official	3	14	-3	-2	2	-2	-5	-1	-3	-1
word:officially	18	-4	9	-38	-6	39	-7	-4	-4	14
word:officials	26	-3	10	-5	-5	-5	-8	-5	-8	-6
word:officiate	-30	-8	51	-5	-5	33	-4	-4	-5	-5
word:offline	-17	10	-8	-7	-3	-7	28	-5	-6	-3
word:often	-22	-4	-4	-4	-4	-4	-4	-3	-10	-10
word:ohio	-1	-12	-2	-5	15	-8	-4	-4	10	-9
word:oil	15	27	-12	-15	15	-4	-4	-4	-3	-2
word:oita	-12	-15	-3	-5	-13	35	-3	-13	-5	-6
word:old	-7	-3	-2	-3	5	3	-7	-4	-6	-7
word:oman	-11	-5	-3	-9	34	28	30	-9	-10	-4
word:ombudsman	-8	-3	-3	-6	-3	-4	-14	-7	-24	65
word:on	8	2	1	1	-1	2	4		1	-2
word:onboarding	-5	-2	-3	-3	-4	-3	-6	-11	16	-6
word:once	1	-4	-4	-3	-5	1	4		5	7
word:one	-10	13	-4	-4	-9	-4	-2	-5	-4	-7
word:online	5		-5	-3	1	16	9	-4	-6	
word:only	2		1	-4	-6	5	-1	1	4	-2
word:onsemi	-30	41	-2	-6		-8	-5	-3	-4	-11
word:onto	-9	-7	-5	-3	-3	-12	-8	-8	-8	-6
word:open	-2		8	-3	-3	10	-4	-2	3	-4
word:open-access	-11	-5	-3	-6	26	-7	24	-31	-7	-4
word:open-source	-9	-5	-11	34	-3	-3	30	-31	-7	-3
word:opening	-18	-5	43	-8	-3	24	-1	-4	-4	-6
word:operate	-9	1	-3	8	-5	20	-6	6	-8	-4
word:operating	-2	-2	-2	-5	-2	-6	-6	11	-8	-3
word:operation	-12	-1	-4	-4	-2	61	-7		6	-5
word:operational	2	-2	-3	-7	-14	-2	-7	-9	-8	39
word:operator	2	-4	-4	-3	-1	-5	14	-1	-5	-5
word:opinion	-14	-6	-3	-3	-3	-5	-5	-6	-10	-8
word:opportunity	-3	-7	-6	-1	-3	-4	-2	-1	-3	-6
word:opposite	47	-11	-4	-3	-11	-3	-3	-2	-3	-6
word:opposition	-21	-9	-4	-5	-4	11	-1	1	-5	-10
word:optic	5	-4	-3	-7	-3	33	-8	-3	-5	-5
word:optical	-1	-6	-3	-5	38	-1	-3	7	-10	-5
word:option	-7	-3	-3	9	19	-5	-8	-5	-20	-4
word:orbit	-6	-6	-3	5	-7	30	-7		-7	-3
word:orbital	-14	-6	-6	29	-6	61	-12	-4	-4	-3
word:order	-4	-2		1	-4	-2	-5	-5	6	2
word:ordinance	-8	-5	-4	-9	-6	-11	72	-8	-8	-5
word:ordinary	-8	-4	-4	-1	-4	-43	-8	35	-19	-3
word:organization	12	-4	-6	-5	4	-3	-4	-8	-3	-4
word:organize	-14	-4	62	-4	-4	-6	-5	-3	-4	-5
word:organizer	-24	-12	66	-7	-5	-5	-4	-3	-7	-7
word:osaka	2	57	-6	-3	-5	10	-6	-2	-5	-6
word:oslo	4	-5		-4	9	11	-5	-6	9	-5
word:other	8	-3	1	1	-5	-4	1	-2	-2	-4
word:others	-4	2	3	-5	-2	-3	-5	-4	-3	-5
word:otherwise	-17	-5	-11	-4	-4	-6	-5	-4	-4	-5
word:ottawa	-10	39	-6	3	-8	-6	-7		-4	-4
word:ought	-10	-4	-4	-5	-4	-6	-6	-3	-9	-5
word:our		-6	-4	-4	-6	3	-3	-3	-2	-5
word:oust	-9	-11	-5	-4	-5	-11	-7	-4	-13	68
word:out		-2	-1	-4	1	3	2	-1	2	-1
word:outage	39		-4	-5	-5	-8	-4	-7	27	-7
word:outcome	-4	-3	-4	13	-6	-6	4	7	-10	-9
word:outfit	-8	-3	52	-6	9	-15	-3	-5	-7	-7
word:outgoing	-8	-3	-3	-5	-5	-5	-6	-3	-5	-15
word:outlay	-8	-4	-4	-10	97	-8	-9	-15	-7	-5
word:outline	35	-12	-5	-7	-4	-10	-4	-2	-3	-3
word:outlive	-18	-6	-5	-9	-4	-6	-15	-3	-6	35
word:outside	10	-3	-5	-4	1	7	-4	-5	3	5
word:outsider	-11	-3	-3	-7	18	38	-4	-4	-8	-4
word:outskirt	-14	-4	-11	-7	12	29	-3	-3	-7	-4
word:outsource	2	-7	-5	13	3	-5	-4	-3	-6	-4
word:over	8	-1	-1	1	3	-1	-3		4	
word:overnight	2	-9	-6	-11	14	40	10	-7	-2	-3
word:overseas	-15	-4	-3	-3	-4	-7	-5	-4	-4	-36
word:oversee	-16	-4	-3	-7	-4	-7	-24	-4	-11	-16
word:oversight	-19	19	-3	-6	-10	-5	-14	-5	3	-4
word:overturn	-14	-3	-4	-3	-6	-5	-9	23	35	-4
word:overview	-1	-2	-1	-3	-1	-1	-11	-8	-2	-4
word:owe	-13	-4	4	-5	-4	1	2	-1	24	-6
word:own	-8	-3	-1	-3	-3	-4	1	2	-4	-2
word:owner	-17	-4	-3	-4	19	-1	-7	9	-4	6
word:ownership	5	-3	-3	-4	17	-5	1	24	-23	-5
word:pace	5	64	-7	-6	-5	10	-8	-3	-9	-7
word:pacific	-7	-1	35	-4	-4	-8	14	-3	-7	-6
word:pack	-4	19	-3	37	23	-11	-6	-3	-7	-5
word:package	12	-8	-4	-4	6	-9	5	5	22	-4
word:packaging	-5	12		-8	24	12	-4	1	-9	-4
word:pact	-6	-6	-7	60	-6	-7	-5	-5	-8	-4
word:pad	-18	-9	-5	-6	-8	16	-7	-4	-9	-4
word:page	-9	-6	-10	2	-5	-6		3		-7
word:pain	-17	-7	-4	-4	-5	-8	23	15	10	-4
word:paint	21	-5	-3	-3	-3	-3	-2	-2	-11	-6
word:pair	-16	-4	-5	-7	-5	-2	-4	-2	-4	-16
word:pakistan	-7	-2	-4	-5	-10	-3	-3	14	-2	-3
word:palace	14	1		-1		-6	-1	-2	-5	-4
word:palo	46	-7	-10	-4	-4	-5	-4	-2	-10	-5
word:palácio	31	31	-5	-3	42	-6	-2	-3	-3	-3
word:pandemic	-9	1	-4	-16	-4	-9	8	-3	-5	-5
word:panel	-17	-6	21	-2	-1		-10	-1	-5	-3
word:paper	-10	-2	-3	14			-5	7	-4	-5
word:parcel	-5	-7	-5	-9	-11	29	-7	5	6	-4
word:parent	-2	-3	-5	2	-4	-7	-5	-7	-3	-4
word:parental	-9	-4	-3	-4	-4	-6	-9	-4	37	-2
word:paris	-14	-1	40	-2	7	-7	-4	-2	-4	-6
word:park	6	6	-6		14	9	5	3	7	-5
word:parliament	-9	-4	3	-4	7	-6	35	-3	-5	1
word:parliamentary	42	44	-12	-4	-3	-4	-8	-3	-7	22
word:part	-2	-2	9	-2	-3	-3	-2	-3	3	-2
word:parte	34	-5	-3	-5	-2	-4	-3	-2	-9	-6
word:participant	-27	-6	21	-5	-4	20	-4	-2	-7	-5
word:participate	-37	-4	10	-4	17	-6	-7	-5	-4	-7
word:participation	-2	-4	47	-11	14		-3	-3	-6	-8
word:particular	-7		14	-5	-4	-4	-3	-2	-3	-7
word:particularly	-12	-4	-3	-3	-4	-2	-2	-2	-2	-2
word:partner	-3		1	-2		-4	-4	-4	-3	1
word:partnership	-4	-4	-1	19	-2	-4	-5	-3	-4	-3
word:party	5	6	-6	5	-4	-6	-10	-7	5	-5
word:pass	-3	4	-4	-5	4	-1	26	-5	-6	
word:passenger	-8	-3	-5	-8	-4	27	12	-4	-10	-6
word:passport	-7	-3	-4	1	-7	31	-8	1	11	-3
word:past	7	-1	-3	-5	-7	-5	5	2	-5	
word:patent	-14	-4	-4	23	-4	-6	-9	-5	59	-4
word:path	12	-7	-6	-7	-4	-5	-5	-1	-6	-5
word:patience	-10	-5	11	8	-6	2	-6	-5	-3	-7
word:patient	3	-4	5	-5	-7	7	-6	-6	2	-10
word:patronage	-12	-7	22	-4	-4	7	-6	-3	-5	-5
word:paulo	-12	21	36	-10	17	20	-4	-4	13	-10
word:pavilion	-21	8	18	-3	-4	25	-4	-2	-3	-7
word:pay	-1	-1	-3	-3	-2	-1	1		7	-1
word:payable	-5	-3	-3	-6	-31	-2	-5	-2	53	-4
word:payment	3	-4	-2	14		9	7	4	-1	-5
word:peace	-6	-4	-5	27	-11	-5	-5	-3	23	-5
word:peaceful	-7	-2	-2	9	-3	-2	-4	-2	-5	-5
word:pen	-15	-3	-5	37		5	8	-4	2	8
word:penalize	-7	-3	-3	-4	-18	-6	-22	-6	10	-3
word:penalty	-6	-2	-3	-6	-6	-4	-2	-8	13	-4
word:penang	-4	35	18	-4	20	8	-5	-3	-6	-5
word:penciled	21	45	-3	-4	-3	-4	-4	-3	-6	-8
word:pending	6	11	-3	-9	17	4	-7	-20	-9	-4
word:pension	5	-2	-3	-5	3	-5	17	-4	31	-6
word:people	-7	-4	-1	-1	-1	-3	-6	-2	-2	-4
word:per	-7	-4	-4	-5	12	-5	13	-4	-5	-5
word:percent	-3	-4	-4	-5	31	-1	9	-6	-10	-5
word:period	-10	-5	-5	-6	26	-7	-1	-7	-6	1
word:permanent	-16	-6	-4	8	30	-5	-5	-3	-14	33
word:permission	-7	-3	-2	-10	-8	-5	-4	72	-16	-4
word:permit	-4	-4	-3	-5	-4	1		16	-9	-3
word:person	13	-4	-5	-5	-4	-8	-7	1	12	1
word:personal	-8	-3	10	-6	-4	-5	10	-3	-1	15
word:persuade	-21		-8	-3	-3	-15	-3	-3	-4	14
word:peso	-8	-4	-3	-5	16	-6	-7	15	44	-4
word:petition	-17	21	-4	-9	-10	-8	2		41	-6
word:pharmacy	-6	-6	-5	-4	35	23	-5	28	8	-4
word:phase	-7	-8	2	3	29	20	5	-3	12	-5
word:philippine	2	-3	20	28	3	-5	-6	-3	2	-3
word:phoenix	-7	52	-4	-5	5	-11	-6	-3	6	-2
word:phone	9	-5	-5	-3	-3	1	8	-2	1	-4
word:photo	-34	-6	-8	-6	-5	-5	-3	-3	-6	-6
word:photograph	-12	-10	-5	-6	-6	-6	-7	-3	32	-8
word:photonic	24	-22	-2	23	15	-10	-3	-3	-4	-3
word:photonics	-8	-6	-4	-6	7	-7	-6	-5	-8	-5
word:pick	-7	-3	-4	1	5	-9	-1	-2	5	17
word:picture	-10	-6	-4	-5	-9	11	-5	-8	6	-7
word:piece	-1	-9	-3	-4	-5	-4	28	1	-7	-4
word:pillar	-15	-3	-4	-6	-5	-7	-10	-2	-2	-5
word:pilot		-5	-4	8	23	25	-5	2	-9	-4
word:pioneer	-9	-5	-5	-6	-6	-5	-4	-6	-4	-7
word:pipeline	65	-5	-4	-7	23	-8	-9	-5	-6	-3
word:pitch	-1	-14	26	-4	1	-5	-4	-4	-6	-5
word:place	2	-5	-1	1		-3	-2	-4	3	3
word:plain	-8	-6	-3	-13	11	-5	-6	-3	-9	-5
word:plan	1		-3	-1	5	1	1	1	-5	-5
word:planalto	6	-5	-2	-3	-2	-6	22	-1	-5	-3
word:planning	-28	-4	-5	-3	-1	-4	-4	6	-4	30
word:plant	2	4	-5	-3	20	10	-3	-1	-3	-4
word:plate	-13	-3	-4	-10	-6	-8	-10	-14	-6	-3
word:platform	-5	-6	-3	1	-4	-1	2	-3	6	-3
word:play		-7	5	-5	-4	-6	-6	-4	-6	-6
word:player	-20	-4		-4	-4	-5	1	-5	9	-5
word:plead	26	-4	13	-5	-5	-8		-8	10	-10
word:please	-18	-2	-3	-5	-11	-8	-6	-6	-13	-10
word:pleased	-26	-4	-2	-4	-5	-5	-2	31	-5	-3
word:pledge	-4	-5	-4	-2	34	-7	-2	-5	-8	-4
word:plenary	-6	-5	11	-5	-7	-4	31	-4		-8
word:plenipotentiary	-8	-8	73	-3	-4	-9	-6	-4	-5	-8
word:plot	-16	-5	-11	1	-8	-17	-5	-2	-5	-4
word:plow	-13	21	-5	-8	46	11	18	-4	-9	-6
word:plug	-12	-4	-5	-5	-7	20	-4	-4	28	-5
word:pm	-20	-6	-5	-10	-5	-10	-5	-5	-9	-10
word:pocket	-17	-3	-2	-4	13	-4	-3	-16	34	-9
word:pod	-6	-6	-20	-7		20	-5	-3	-4	-4
word:podium	-19	-7	77	-5	-4	-8	38	-2	-4	-6
word:point	-10	2	-4		-4	4	-4	-5	-10	-5
word:poland	-13	-6	-22	-3	16	15	-14	-3	-5	54
word:pole	-2	18	-4	28	-8	-6	-10	-3	-6	-8
word:police		-9	-4	-6	-1	6	7	-6	37	-7
word:policy	4	-4	-1	-5	-4	-4	26	-4	-3	-4
word:polish	-1	-4	-5	27	22	-8	-9	-3	-6	-12
word:political	-7	-2	-3	-8	-4	-8	-3	-3	-3	-8
word:politician	1	-3	-2	-4	5	-15	-4	-2	-6	-9
word:politics	-17	-2	-3	2	-4	-5	-4	-3	-5	-20
word:pond	-16	-5	24	-4	-8	-6	-5	-5	-7	-5
word:pool	-10	-7	-4	42	-5	-8	-3	-4	-6	-7
word:poor	-11	-3	-3	-6	13	-6	-8	-6	72	-4
word:popular	-14	-3	-3	-5	-9	-6	-10	-5	-9	-4
word:population	-6	-3	-2	-12	-6	-12	-5	7	-4	-3
word:port	7	-2	3	-3	1	7	-3	-3	8	-6
word:portability	43	-3	15	-6	-6	-4	31	-8	-12	-4
word:portal	-6	-7	-9	10	-4	71	-8	-6	9	-5
word:portfolio	-14	-7	-8	-3	-4	-3	17	-2	-3	27
word:porto	8	-44	-5	-5	-3	22	-2	-2	-7	-3
word:position	-11	-3	-3	-12	-3	-3	45	-4	-5	4
word:positive	74	-5	-4	-5	-3	-8	-4	-2	-4	-3
word:possibility	31	-13	-2	-2	-2	-10	-3	-2	-3	-4
word:possible	-6	-7	-6	-6	-3	-4	4	-3	-4	-5
word:post	-1	-1	-3	-3		-4	-2	-3	-4	7
word:postal	-10	-9	-4	-4	-3	-8	13	-2	-4	5
word:postpone	7	24	12	-7	-4	25	35	-4	-6	-5
word:posts	-8	-5	-5	-4	-5	-4	39	-3	-12	-21
word:potential	33	6	6	-5	-3	-2	-2	-3	-3	-4
word:poti	-11	-4	-4	-3	-3	-15	-2	-2	-5	-6
word:pound	-7	-3	-3	-7	24	-6	-5	-7	21	-4
word:pour	9	-9	20	-4	52	-12	-4	-4	-4	-4
word:power	-5	-3	-5	-1	3	-5	-1	5	-4	-4
word:powerful	-9	-5	-6	-4	29	48	-4	-3	-10	-3
word:practice	-4	-4	-5	-8	-7	-6	8	-5	-8	-7
word:pradesh	-10	-3	-4	-3	24	-16	-2	-3	-2	-4
word:prague	-23	-3	25	-4	-14	-15	-8	-4	-4	-7
word:praise	-15	19	-4	-5	2	1	-4	-5	-6	-8
word:precede	-14	31	-5	-6	-4	-6	-17	-3	-8	-6
word:predecessor	-23	-5	-3	-3	-4	-5	19	-4	-7	45
word:prefer	-21	-6	-3	-3	-6	-6	-17	-4	-12	-6
word:preferred	-14	-6	-3	-5	-4	-9	-12	-3	-6	29
word:preliminary	-6	-2	-4	2	-6	-7	-5	27	38	-2
word:premier	-16	48	-5	-5	-5	-10	-7	-4	-5	-7
word:premise	14	-5	-3	-5	-7	-7	-3	-5	20	-3
word:prepaid	-17	-3	-5	32	-4	-8	38	4	-9	-17
word:preparation	-12	-17	17	-13	-2	-3	-9	-5	-2	-5
word:prepare	9	8	-13	2	-7	-6	-10	-3		-7
word:presence	-14	-4		17	-1	15	-4	-3	-5	-8
word:present	-6	-5	-2	-3	2	-6		-3	-6	-3
word:presentation	46	-4	-6	-6	-7	-11	-7	-3	-4	-11
word:preside	4	-4	11	-4	5	9	5	-3	-6	
word:presidency	27	-4	40	-10	-5	-5	13	-3	-6	28
word:president	-1	-7	3	-4				-3	-4	11
word:presidential	13	-4	-3	-4	-5	3	-1	-2	-4	2
word:press	1	-4	-6	-3	4	2	-4	-3	1	-5
word:pressure	-19	-4	-7	-8	11	6	-7	-11	-12	-13
word:previous	13	-7	-5	-4	-4	-4	-4	-3	-4	22
word:previously	12	-4	-5	-7	-6	-6	-5	-3	30	-11
word:price	1	-2	-5	-4	-1	-6	3	1	-2	-5
word:pricing	32	-7	3	-6	-3	-22	18	-4	2	-5
word:pride	-21	-4	-3	-4	-7	-3	-3	-2	-4	-4
word:prime	-1	1	-4	-1	5	-7	18	-3	-5	3
word:principle	-15	-5	-4	-5	-4	-5	1	-10	5	-4
word:print	-8	-5	-5	-9	-5	6	16	-4	19	-5
word:prior	-12	-10	-6	-7	-5	-4	-2	-3	-4	-26
word:priority	-13	-4	-5	-5	-5	-5	-8	-3	-3	
word:prison	-13	-4	-2	-4	-3	-5	9	-8	91	-23
word:privacy	-6	-3	-1	-4	-5	-5	-6	-3	30	7
word:private	-1	-1	-4	-4	2	-5	-4		-3	
word:privately	27	-5	-4	-4	-3	-3	-3	-2	-3	-4
word:prize	-22	18	-6	-4	-3	12	-3	-3	-6	-14
word:probe	-9	-6	-4	-5	-5	5	-7	-7	27	-5
word:problem	-9	-3	-3	-4	-4	-7	-5	-9	16	-4
word:procedure	-7	-2	-4	-10	6	9	-11	-6	-2	-4
word:proceeding	-6	-3	17	-2	-9	-9	-7	-3	32	-3
word:proceeds	-9	-7	-3	-4	19	-5	-10	-25	14	-3
word:process	-10	-6	11	4	-7	-7	-5	3	13	-4
word:processing	-33	-3	-4	-8	-6	12	-7	-3	-12	20
word:processor	28	-4	-3	3	18	15	-6	10	-6	-4
word:procurement	17	-4	-5	-5	-4	-4	4	-7	-4	-14
word:produce	-7	-5	4	-7	-7	-5	11	-3	-5	-5
word:product	-2	4	-7	-3	-6	-9	6	-4	1	-5
word:production	7	-6	-6	-7	-7	38	9	-3	6	-4
word:productive	6	-3	-3	-3	-4	-2	-2	-2	-3	-6
word:professor	-13	-7	-7	-6	-6	-6	-7	-2	44	-11
word:profit	-7	-3	-4	2	-17	-7	-4	-4	-9	-3
word:program	5	7	-4		-3	3	1	1	-5	-6
word:programmer	-14	41	-10	-8	-6	-6	-4	-3	62	-7
word:progress	11	8	-5	-4	-4	-7	-3	-3	-3	-4
word:prohibit	-8	-3	-3	-10	-5	-5	3	46	30	-14
word:project	3	-3	-5	-3	7		-5	-1	-4	-5
word:prolonged	-11	-4	-4	20	-4	-8	19	39	-8	22
word:promise	-3	-6	-3	-1	12	4		-4	3	-6
word:promising	-8	-4	-7	-4	-5	55	-7	-4	-5	-5
word:promote	-2	2	-4	4	-3	-6	20	-3	-5	10
word:promulgate	-12	-6	-5	-8	-6	-10	85	-4	-5	-6
word:proof	27	-4	-5	-6	-4	-6	-7	-5	3	-4
word:proper	20	-4	-3	-4	-3	-6	-16	11	-12	-3
word:properly	-4	-3	-1	-5	-4	-3	-4	-3	-29	-2
word:property	-15	-3	-3	-4	-7	-4	12	-5	-5	-6
word:proposal	6	-4	-4	-5	-5	-6	43	-9	-5	-6
word:propose	3	-6	-4	-10		-7	19	-4	-7	
word:prosecutor	-6	-6	-3	-3	-8	-5	-6	-4	11	47
word:prospect	6	-5	-5	-13	-4	-4	-4	-2	-3	-4
word:prosperity	26	-2	-2	3	-12	-1	-10	-1	-2	-3
word:protect	2	-2	-3	2	-2	-5	-5	-4	1	-7
word:protection	-8	-4	-1	-2	-3	-3	7	-4	-1	4
word:protest	-12	-4	-4	-12	-4	-6	12	-2	-6	41
word:protocol	-3	1	-4	63	-8	-9	5	-4	-12	-4
word:proud	-8	-4	-2	-2	-3	-4	-2	-2	-5	-4
word:prove	-11	-5	-6	12	-6	-6	-18	-3	-8	-5
word:provide	-5	-1	-2	3	12	-2	-2	2	-1	-4
word:provider	-2	-5	-4		-1	-8	2	27	4	-3
word:province	6	-4	-4	-5	26	1	2	5	-7	-3
word:provincial	35	-5	-4	-5	8	5	1	-2	4	-13
word:provision	2	12	-5	-5	-6	-5	-10		-6	-10
word:provisional	4	18	-3	-16	-4	-6	22	34	18	21
word:public	-4	-3	-4	-3	-5	1	19		2	-2
word:public-private	-12	-5	-3	18	17	-12	-4	-4	-4	-5
word:publication	8	-5	-6	-5	-3	-7	20	-4	21	-12
word:publish	-7		-4	-5	-3	-5	24		1	-4
word:publisher	-33	-5	-4	33	-4	40	-7	-9	2	-4
word:pull	-10	-9	13	14	19	4	-6	3	39	-5
word:pump	-20	22	-7	-6	16	25	-7	43	-7	-7
word:pune	2	-7	17	-6	-6	65	-14	-2	-5	-3
word:punish	-5	-3	-3	-7	-11	-5	-7	-8	31	-3
word:puno	5	66	-6	-3	-9	-10	-5	-3	-3	-4
word:pupil	-14	-11	35	-4	-4	6	-7	-2	-6	-4
word:purchase	1	-2	-3	5	14	-5	-5	19	-3	-3
word:purpose	23	-5	3		-4	-7	-2	3	-10	-6
word:pursue	-5	-1	-1	-6	-6	-5	-13	-37	41	-5
word:push	-9	-4	-4	-6	-6	20	-4	-3	-6	8
word:put	-1	-2	-1	-1	6	5	3	-4		
word:qatar	-12	-3	20	44	-6	-10	-11	17	-6	-3
word:qr	-13	-7	-5	-15	-4	79	3	-5	-7	-3
word:qualify	-8	-3	-4	-7	-19	-7	-4	57	-38	-5
word:quality	10	-4	-3	-5	-3	-6	4	-5	6	-5
word:quantum	-10	11	6	-10	28	20	15	-6	-10	-4
word:quarrel	-6	-5	2	7	-4	-7	-8	-4	3	-6
word:quarter	13	-4	-4	-5	2	21		-3	-5	-5
word:quarterly	-13	-8	-12	-8	-12	47	-4	-6	-10	-2
word:quay	-21	11	-3	-8	-2	-5	-6	16	-8	-3
word:quebec	-41	-9	24	-3	-4	-6	37	-8	-13	-4
word:querétaro	-8	-3	-3	-6	64	44	-4	-5	-18	-3
word:question	7	-5		-2	-5	-5	-7	-1	4	-7
word:quetzaltenango	-5	-4	-9	-7	-3	-25	-4	-3	12	-3
word:queue	-16	-2	7	-5	-5	6	-5	-8	13	-11
word:quick	-16	-4	-3	3	6	-4	-3	-21	2	-10
word:quietly	-7	-6	-9	9	9	18	16	-4	-3	-3
word:quip	-16	-7	-4	-10	-4	-8	-6	-3	-4	-6
word:quit	-17	-4	-4	-5	-5	-5	-4	-4	-21	135
word:quite	-14	-8	-5	-6	-8	-7	-8	-5	-5	-4
word:quito	-35	-4	35	-4	-5	-9	-5	-2	35	-6
word:quota	-7	-3	-2	-5	-4	-7	36	-23	30	-4
word:quote	-4	-4	-3	-5	15	-7	-5	-4	-4	-11
word:r	-7	-4	-4	-5	51	-5	-5	-5	1	-3
word:r&d	-8	-4	-4	-2	3	11	-11	-4	-3	-2
word:rabat	-13	39	-7	1	-7	-8	-20	-3	-4	-5
word:race	-7	-10	8	-5	-4	-6	-7	-3	-8	-8
word:rack	20	-5	-6	-6	42	-17	-11	-4	-8	-4
word:radar	-4	-5	-3	-2	8	25	-4	7	-11	-4
word:radio	6	-7		15	-8	-8	-2	-4		9
word:raid	-15	-3	-3	-4	-4	-4	-8	-6	46	-5
word:rail	4	-6	16	-5	-3	39	-7	-3	-5	-8
word:railway	-11	23	-7	9	-4	-7	-10	-3	12	31
word:rain	10	5	-4	2	-4	28	-10	-6	-6	-5
word:raise	2	-3	-3	-6	7	-5	-1	-1	-6	-3
word:rand	-6	-3	-4	-9	26	-6	-5	-5	11	-5
word:range	-5	-6	-4	-10	-6	10	-6	33	-11	-4
word:rank	-9	-4	-5	9	-4	-6	-5	-5	1	6
word:ranking	7	-3	-5	-4	-4	-5	-4	-3	-4	-8
word:rare	47	-3	-9	-6	-5	-11	15	-7	2	-1
word:rate	-3	-5	-1	-7	-5	-6	33	-7	3	-9
word:rather	-10	-3	-4	7		-7	-2	4	-10	-5
word:ratify	-12	-4	-8	5	-4	-8	78	-4	9	-7
word:rating	-9	-3	-5	-4	-11	-4	-6	-7	18	-6
word:reach	-7	1	-4	6	-2	5	-5	-4	5	-2
word:reactor	-9	7	-5	-6	-4	3	-6	29	-11	10
word:read	-8	-4		-2	-5	-1	4	-3	-3	-2
word:readiness	8	-4	-21	-5	-3	-7	-4	-3	-6	-11
word:reading	-2	-5	-4	-4	3	-8	50	-7	-8	-4
word:readout	25	-3	-4	-10	-3	-5	-5	-3	-3	-9
word:ready	2	-5	2	-9	-8	-1	-3	-6	-4	-5
word:reaffirm	-1	-2	-3	-3	-1	-2	-26	-2	-10	-3
word:reais	-7	-4	-7	-11	59	-19	-8	-6	11	-8
word:real	-8	-2	-5	5	-20	-3	-3	-2	-7	-4
word:reason	-7	-5	-5	-6	-6	-6	-7	2	-4	35
word:rebate	36	-4	-3	-4	-5	-8	23	-5	-9	-15
word:rebuild	-14	40	-6	31	-5	-6	-5	-2	-3	-10
word:recall	-6	-2	-6		-1	-2	1	-4	16	1
word:receipt	-22	-7	-4	-5	-4	-6	12	-4	25	-10
word:receive	28	-5	-4	-2	1	-2	-4	2	-4	-7
word:recent	-7	-3	-3	-5	10	12	-7	-15	7	-6
word:recently	45	-3	-4	-4	-12	-8	-3	-2	27	-3
word:reception	27	-2	-7	-4	-4	-5	-3	-2	-3	-5
word:recess	-15	18	-5	-3	-4	-6	31	-2	-10	-7
word:reckon	-6	-5	-3	-4	-7	-7	-8	-5	-9	-8
word:recognition	6	-3	-1	4	-5	4	7	-3	8	-4
word:recognize	-14	-5	-4	-3	-6	-5	17	-3	-4	-9
word:recommend	-20	-4	-4	-4	-4	-4	11	2	-6	20
word:recommendation	-19	-2	33	26	-3	-3	-15	-10	-8	-4
word:record	-2	-6	-3	8	-5	-6	-3	4		-6
word:rector	-9	-2	-6	-8	28	-7	-4	-3	-10	11
word:red	11	-13	-8	-3	-2	-6	-4	-7	10	-9
word:redundancy	23	-4	-5	-7	-3	-4	-11	-3	28	-8
word:refer	-17	-3	-4	-4	-6	-4	19	-6	19	-9
word:reference	-5	-4	-3	-5	-4	-3	-3	-3	-5	-13
word:reform	-12	4	-12	-5	-2	-4	15	-2	-10	-8
word:refund		-4	-5	-6	-6	-6	7	-20	38	-3
word:refusal	-13	-2	-3	-6	-15	-5	-8	67	-23	-7
word:refuse	-19	-2	-2	-7	10	-4	-5	13	5	-8
word:regard	-1	-5	-5	-6	7	-8	6	-4	-4	-4
word:regime	11	-4	-3	-7	-4	-8	39	-7	-9	-5
word:region	-6	5	5	-6	-1	1		-4		-5
word:regional	11	-5	8	-1	-3	7	-1	13	4	-4
word:register	-2	-3	-4	-5	-5		10	9	10	-4
word:registration	-9	-3	-3	-5	-6	9	30	20	9	-6
word:registry	7	15	-10	25	-4	-9	6	-4	-4	10
word:regret	-18	-5	-5	-6	-4	-5	10	-3	-8	-13
word:regular	-14	-10	-11	-4	-1	14	34	-2	-4	-3
word:regulate	-9	13	-4	-6	-5	-6	13	-4	7	-7
word:regulation	-8	-3	-3	-7	-4	-6	37	-1	-7	-5
word:regulator		-7	10	-1	-1	-5	-3	-4	-3	-5
word:regulatory	-13	10	-5	5	1	1	-3	-6	-11	-5
word:reinstate	-9	-4	-3	-5	-5	-6	52	20	-20	41
word:reiterate	-10	-6	-4	-7	21	-4	-4	-10	-7	-5
word:reject	-8	-3	-3	-6	-6	-5	1	12	-2	
word:relate	-7	-4	14	-7	-2	-3	-4	2	-7	-6
word:related	-8	-3	-2	-2	-3	-3	25	-4	-18	-6
word:relation	-9	-5	-4	-3	-4	-3	-3	-2	-3	-4
word:relations	-14	-4	-4	-27	1	-6	-3	-3	-4	-3
word:relationship	-16	31	-3	-7	-4	-2	-2	-2	-11	-7
word:release	-6	-6	-1	-5	2	9	12	2	-5	6
word:relevant	-10	-4	-4	-6	-3	-3	-3	-2	-5	-3
word:reliable	-7	-4	-4	-14	-4	-10	-4	-3	-4	-3
word:relief	21	-5	-4	-7	-4	-13	10	-3	-8	-7
word:relieve	-11	-4	-3	-5	-7	-4	-8	-3	-6	52
word:rely	-9	-4	-4	-5	-7	-9	-5	-3	-5	-5
word:remain	-2	1	-6	-2	-1	-5	-10	-4	-9	-5
word:remark	-17	-4	7	-6	-5	-4	-4	-4	-3	-1
word:remedy	-7	-3	-3	-8	-15	-4	-8	19	1	-3
word:remember	-28	-7	-4	-5	-5	-8	-8	-4	-6	-6
word:remind	-11	-3	-5	-3	-6	-4		15	-10	-5
word:remote	-9	-5	-4	3	-6	6	1	-4	-6	-8
word:removal	3	-2	-3	-6	-5	-7	-4	-2	-3	-13
word:remove	-6	-4	-3	-5	-4	-5	6	-3	2	20
word:renew	-5	-2	-3	12	-7		-6	21	-5	2
word:renewal	-15	-3	-3	-4	-9	-7	-7	38	-12	-5
word:rent	4	-4	1	-7	-1	-5	-5	3	4	-5
word:repair	21	10	-2	-5	-4	-8	4	-6	4	-5
word:repeat	-2	-3	-2	-4	24	-4	-19	28	-41	-4
word:replace	-12	-2	-3		-2	11	11	-4	4	29
word:replacement	-10	-4	-8	-5	-16	-5	-11	-3	25	-15
word:reply	-6	-5	-3	-4	-5	-5	-4	-5	-7	-5
word:report	-3	-2	-4	-4		-4	-4	-3		-7
word:reporter	-6	-6	-2	-4	-1	4	1	-3	-5	-6
word:reports	-35	-3	-3	-3	-15	-6	-3	-4	-9	-14
word:represent	9	-4	16	-4	-6	-2	-4	-3		-9
word:representative	36	-4	-1	-6	-4	-4	-3	-4	-9	-4
word:representatives	6	-4	-6	-5	-4	-7	34	-4	-10	-4
word:reprimand	-13	-5	-4	-11	-4	-6	-7	-7	105	-18
word:republic	-13	-13	-3	-3	-4	32	24	-3	-5	-3
word:republican	-27	-7	-9	-5	-4	-5	-4	-3	-5	-4
word:reputation	21	-4	-4	-6	-4	-6	-4	-3	-4	-9
word:request	-4	-3	-3	-4	-5	-5	-7	4	17	12
word:require	-17	-3	-4	-4	-4	-5	29	-8	16	17
word:requirement	-15	-2	-3	-3	-4	-8	33	-4	-9	-6
word:rescind	-10	-4	-4	33	-4	-8	60	10	-13	-6
word:rescue	-6	-2	-2	-13	63	-3	-4	-7	-12	-3
word:research	-2	-2	-5	-1	-2	3	-2	1	-5	-3
word:researcher	-11	3	-4	-6	-6	-7	25	-6	18	-4
word:resellers	-8	-4	-4	-4	-1	-7	-7	-3	8	-6
word:reserve	-6	-3	-3	-3	-8	-5	7	14	-10	-6
word:reshuffle	-28	-12	-3	-3	-3	-4	29	-2	-6	60
word:residence	53	7	-3	-3	-3	-7	-3	-7	-4	-5
word:resident	-2		-5	4	-6	-5	-13	32	12	-4
word:resign	-16	-5	-6	-4	-4	-7	-7	-3	-8	58
word:resignation	-22	-5	-5	-7	-5	-6	-6	-3	-6	76
word:resilience	-6	-5	5	-4	1	-5	-3	-3	-4	-9
word:resolution	-13	-4	-7	-11	-4	-6	21	25	14	-5
word:resolve	-17	-6	-3	22	-1	-8	26	-6	-5	-5
word:resource	-22	-2	10	-5	-3	-4	-6	-1	-1	-3
word:respect		-6	-4	10	-6	-5	1	-4	-8	-8
word:respectively	49	-7	-3	-6	-2	-5	-3	-3	-10	-8
word:respond	5	-3	-3	-4	-3	-4	-2	-5	2	-5
word:response	-7	-4	3	-11	16	-5	-4	-4	1	-3
word:responsibility	-17	30	-7	-5	-2	-1	-6	35	-33	-2
word:responsible	-14	-4	9	-4	-4	-4	-9	-4	-4	-1
word:rest	4	3	-4	-2	-6	-7	5		-22	2
word:restaurant	13	-3	-3	-5	-3	-9	-13	-2	8	-3
word:restore	4	-4	-5	-18	-4	-6	9	-3	-10	1
word:restrict	-21	-2	-5	-5	-3	-7	-9	-12	92	-2
word:restriction	4	-4	-9	-4	-4	-5	-6	-4	15	-5
word:result	-2	-2	-4		-5	1	-6	-4	-1	-5
word:resume	58	-4	-7	-9	-6	-7	-9	5	-8	-5
word:retail	-3	-2	-4	-3	-4	-7	6	-2	-42	-2
word:retd	3	-4	-3	-2	-3	-4	-8	-2	9	-9
word:retire	-37	-5	-6	-5	-7	-6	-5	-3	-6	83
word:retired	-10	-4	-8	-3	8	-5	-5	-3	-12	19
word:retreat	16	-5	49	-5	19	-6	-6	-22	-5	-7
word:return	-5	19	1		10	-5	-7	-5	4	3
word:revenue		-3	-4	-4	-23	-7	21	-5	-10	-4
word:reverse	-8	-2	-3	-4	-3	-10	29	8	16	-3
word:review	19	1	-7	-1	-5	-6	-5	3	9	-3
word:revise	-39	-4	-4	-3	-5	-6	90	-5	-20	-4
word:revoke	-9	-2	-3	-5	-4	-6	-6	43	1	1
word:revolution	11	-5	-3	-6	-4	-7	-2	-3	-5	-4
word:reykjavík	-1	23	-6	-3	-4	-5	-6	-2	-5	-5
word:ribbon	-17	-6	8	-6	-7	41	-5	-3	-6	-4
word:rich	-23	-4	-3	-2	21	-4	-5	-15	-8	-3
word:ride	-4	-4	-3	44	-9	9	-5	9	-13	-5
word:ride-hailing	-11	-6	-7	-4		-8	12	-4	-13	-9
word:rider	-16	-4	-4	-6	-4	-6	15	-4	13	-4
word:riga	31	-8	-9	-8	-5	7	-5	-5	-4	24
word:right	-7	-5	1	-6	-5	-5	6	8	1	-4
word:ring	-4	14	18	-5	3	7	-4	-3	15	-6
word:ringgit	-8	-6	-4	-7	62	-10	-6	-6	-7	-3
word:rise	-9		-8	-4	-13	7	11	8	-7	-5
word:risk	-13	-5	-4	-4	5	-5	-4	-3	-7	7
word:rival	-7	-3	-5	5	-6	-3	2	-2	15	13
word:river	-19	28	-6	-5	-3	-5	23	-3	-6	-3
word:riyadh	-2	-1	11	-6	14	15	7	-3	-4	-7
word:road	-6	27	3	-7	-7	6	-6	-1	1	-5
word:roadmap	3	-5	-6	20	-3	-8	51	-4	-6	-6
word:roadshow	-15	10	-5	-11	-4	-7	-8	-4	-7	-3
word:roam	21	-5	-1	23	-8	-7	2	-3	-4	-5
word:robot	-5	-5	29	10	4	26	2	2	7	-5
word:robotaxis	10	-5	-5	-7	-4	51	-9	-15	3	-4
word:robotics	-11	29	-3	38	9	24	-8	-3	-5	-4
word:robust	-12	-13	-3	-11	-3	-3	-2	-3	-6	-4
word:rocket	-16	-7	-4	-8	-5	79	-6		-8	-6
word:role	-5	-4	-3	-4	-4	-3	-2	-2	-9	7
word:roll	-8	-7	-4	-5	-5	58	2	-4	-6	-6
word:roll-out	-11	-3	-3	-4	-4	75	-7	-28	-9	-13
word:rollout	21	-5	-5	-5	-3	3	-8	-3	-6	-5
word:rome	13	14	-3	12	-6	-5	-6	-5	-11	-4
word:roof	-7	-6	23	-6	-1	8	-6	4	20	-6
word:room	11	14	-7	-4	-4	7	-5	-4	-4	-4
word:root	-7	-1	-2	-2	18	-8	-23	-22	59	-3
word:rotterdam	-20	16	-10	-9	-5	-5	-4	18	-8	-5
word:round	19	12	1	-7	6	-4	-6	-2	-5	-5
word:rounded	75	-6	4	-8	-4	-7	-5	-2	-6	-5
word:roundtable	40	-32	11	-3	-3	-4	-5	-2	-6	-5
word:route	14	9	-3	14	-8	26	-5	-4	7	-5
word:router	-8	-3	-3	-9	59	-7	-10	-7	55	-10
word:routine	22	23	-3	-3	-3	-12	-4	-4	-28	-6
word:row	1	-5	-5	-8	-7	-7	-4	-4	-5	-8
word:royal	5	-4	1	-7	-4	-10	19	-3	19	30
word:rs	-3	-3	-2	10	23	-6	7	-1	4	-4
word:rubber	-17	48	-5	-4	-5	-9	-6	-3	-6	-7
word:ruble	-7	-3	-3	-12	57	-6	-4	-9	-9	-4
word:rule	1	-4	-2	-5	-4	-7	17	-1	-8	-2
word:rulebook	-11	-5	-7	-11	-6	-11	96	-4	-10	-6
word:ruling	-1	-4	-4	-4	-3	-5	-14	-4	30	-6
word:rumor	-9	-8	-4	-3	-3	-7	-5	-4	-11	34
word:run	-4	-5		3	-2	7		-1	-4	4
word:running	-15	-6	-4	2	-10	-8	-4	-2	-4	20
word:rupee	-10	-10	-4	-6	30	-6	-9	-11	9	-3
word:rural	10		-5		2	8		-5	-5	-4
word:rwanda	-7	-7	9	-8	-5	33	-5	-3	3	-3
word:s	-10	-4	-3	30	-5	-9	-3	-2	-2	-3
word:sad	-12	-4	-5	26	-5	-10	-5	24	-8	-6
word:saddle	-15	-7	-3	-7	-8	-5	-5	-7	34	34
word:safe	-16	-3	-3	-4	-3	-6	-6	-3	-2	-2
word:safety	2	-3	-4	-4	-8	-7		-5	-8	8
word:sake	-4	-7	-8	8	-4	-2	-5	-1	9	-3
word:salaam	-11	-5	-3	-4	23	32	-6	-4	-12	-4
word:salary	-16	-4	-3	-23	-7	-5	23	-11	-12	-6
word:sale	-8	-3	-5	-7	-5	-1	-3	15	2	-4
word:sales	-14	-8	-5	-5	-25	42	-4	-5	-8	-7
word:salt	-41	54	-8	-4	-5	-9	-5	-3	-6	-4
word:samarkand	-11	43	30	8	-4	-8	-4	-3	-4	42
word:samdech	14	-6	-3	-4	-5	-3	-6	-2	-4	-13
word:same	10	-3	-4		2		-1	4	9	1
word:samoa	-10	-6	-6	-5	-7	-14	-7	-4	-12	53
word:san	5	25	11	-4	-4	-6	-5	-3	-4	-6
word:sanand	-8	-5	-3	54	71	-8	-9	-13	-20	-5
word:sanction	-5	-3	-4	-7	-1	-5	-3	-4	41	-1
word:sandbox	-13	-4	-6	-2	-5	42	-8	28	-10	-6
word:santa	7	37	-7	-4	-3	-5	-5	-3	-4	-4
word:santiago	-11	-6	16	29	-7	-8	-8	-3	-5	-6
word:satellite	-3	-4	-1	2	-3	6	2	1	-4	-4
word:satellite-2	-8	-2	-4	-27	-6	-20	-3	-3	-4	-3
word:satisfy	-6	-6	-5	-4	-5	-6	-5	-3	-5	-9
word:saturday		32	12	-5	3	7	5	-1		4
word:saudi	-1	-5	11	8	26	18	-4	-6	-4	-5
word:save	-9	-5	-6	-6	-6	-6	-6	-2	-13	-5
word:saving	-6	-3	-3	-6	26	-17	-6	26	-5	-2
word:say	-8	-3	-3	-3	-1	-1	-3		-3	-4
word:scale	-7	-5	-4	-8	2	-4	29	-1	-5	-7
word:scam	11	10	-4	-5	-4	-5	10	-5	17	-8
word:scan	-13	-5	-7	-7	-4	13	-11	7	-6	-5
word:scanner	-7	-4	-6	-7	6	52	-8	1	-21	-6
word:scene	35	-6	-8	28	-4	-6	-4	-4	-9	-6
word:schedule	34		-2		-4	5	7	11	-5	-5
word:scheme	8	-5	-6	-6	-10	25	20		-10	-6
word:scholarship	22	-5	-4	19	-6	-12	-5	-3	-4	-6
word:school	-4	8	2	3	3	4		-4	-2	-5
word:science	3	-2	3	-4	8	-6	-5	-2	3	8
word:scientific	-7	17	-1	-11	-1	-2	-2	-1	15	-1
word:scientist	-7	18	-4	-4	-17	22	-5	-1	-5	25
word:scooter	-8	-4	-4	-4	-4	-6	28	-4	-13	-5
word:scrap	11	23	-4	-6	-10	11	21	-7	-4	-6
word:scraping	-6	-5	-5	-4	-7	-6	-21	-4	50	-3
word:screen	24	-8	-6	-6	-4	-7		-3	-5	-6
word:screening	-9	-1	-2	-12	-21	-2	4	52	-41	-1
word:scrutiny	-21	-2	-3	-17	30	-4	14	-14	-12	-10
word:sea	14	13	-4	-7	-4	-7	-4	-3	-4	8
word:seal	-13	-3	-5	40	-6	-11	5	5	13	5
word:search	-10	-1	-3	-5	-9	-6	-5	-6	46	-7
word:season	-11	-18	29	-4	-13	23	-7	-4	-8	-4
word:seat	4	-6	-4	-1	4	-5	-5	2	-6	12
word:seattle	-16	47	-9	-4	-7	-6	-4	-4	3	-6
word:second	2	-2	-3	2	2	5	1	1	-1	
word:second-hand	-14	-3	-3	-3	-6	-5	28	-10	31	-10
word:secret	-16	-4	-4	14	-9	-5	-6	-6	11	-9
word:secretariat	29	-6	-3	-5	-3	-4	-4	-4	-4	-7
word:secretary	3	-3	-4	-15	6	15	-4	-5	-11	26
word:secretary-general	10	-7	-8	-5	-4	-7	-7	-3	-7	59
word:section	-13	16	-3	-4	-4	-7	-17	-5	10	-8
word:sector	-4	-4	-1	-5	-2	-5	-2	-2	-4	-2
word:secure	-7	-3	-4	-1	12	-10	-6	4	-9	-3
word:security	-4	-2	5	1	-5	-2	7	4	-3	-4
word:see	3	9	-3	-5		-4	-2	-1	-2	-5
word:seed	-3	-3	-9	-6	73	-8	-4	-15	-10	-4
word:seek	14	-4	-5	-4	-3	-7	3	-1	5	-8
word:seize	-12	-3	-6	-6	-5	-5	-6	-5	104	-9
word:sek	-10	-4	-3	-6	13	-8	-4	80	-6	-5
word:seldom	-12	-6	-3	-4	-5	-6	37	-8	-8	-4
word:select	7	26	-5	33	-1	-9	2	-4	-12	-5
word:self-driving	28	-6	-3	-4	-5	-27	-3	-18	-4	-4
word:sell	-6	-3	1	-3	3		-1	8	12	-1
word:seller	-8	-3	-5	-5	-3	-6	11	-14	24	-4
word:semicon	-21	-11	79	-4	-4	-16	-6	-4	-4	-7
word:semiconductor	-4	6	4	-3	2	-2	11	-3	-4	-3
word:semiconductors	-43	-5	-3	-12	-5	-4	31	-2	-4	-8
word:seminar	-11	-9	74	-5	-4	-11	-6	-2	-5	-7
word:senator	-17	-7	-3	-6	-3	-4	17	-3	1	12
word:send	-5		-4	-4	-1	1	10	4	3	1
word:senior	6	-5	1	-6	-4	-5	-4	-2	-2	-4
word:sense	-14	-3	-4	-7	24	-5	-4	-5	-18	-6
word:sensing	-2	-7	-5	3	-3	-9	-5	-3	-3	-4
word:sensor	2	30	-6	45	10	-7	-7	-10	-1	-7
word:sent	-2	-2	-2	-3	-4	-5	14	-15	13	-3
word:sentence	-18	-5	-6	-4	-5	-5	-6	-4	73	-20
word:seoul	6	53	-7	-1	1	-3	-4	-5	-6	-6
word:separate	5	-3	-6		2	2	-2	-10	-11	1
word:separately	50	2	-4	-6	-4	-4	-3	-2	19	-3
word:sept.	86	-9	-11	-3	-3	-6	-4	20	-5	-4
word:september	2	9	5	5	-2	5	9	3	5	6
word:seri	22	1	-6	-3	-4	-4	-6	-2	-3	-7
word:series	-17	-5	-8	-6	27	-13	-4	-5	-2	-3
word:serious	-22	-6	-3	-4	-9	-5	-3	-4	18	-3
word:serve	-7	-3	-4	3	-1	-2	-7	-5	14	-5
word:server	-1	-2	-2	8	4	6	1	-2	-4	-6
word:service	-2	-2	-4	-3	-2	14	-1	4	6	-4
word:services	-12	-4	17	-5	-8	-6	6	-4	6	3
word:servicing	7	-6	-4	-3	-4	-3	-4	-24	34	-2
word:session	25		14	2	-2	-5	3	-2	-4	-7
word:set	-3	4	-2	-1	9	7		-5	2	-3
word:settle	17	-3	-4	7	-1	-3	1	-6	8	-4
word:settlement	-7	-2	-3	-7	-12	23	-10	-6	30	-4
word:seventh	-7	-21	7	-5	-3	-3	-3	19	-5	-29
word:several	-17	2	-4	-7	-3	-6	-7	-3	-5	4
word:shake	1	-3	-3	20	-7	-10	-5	5	14	-9
word:shall	2	-4	-3	12	-16	-7	3	6	13	-5
word:shanghai	-5	5	32	-3	-6	-8	-3	-3	-7	-5
word:shape	6	-5	9	-6	-3	-4	-9	-2	-3	-4
word:share	-10	-4	1	3	-3	-4	-4	-3	3	
word:shared	-10	-8	-4	-8	-4	16	-3	-7	-3	-4
word:shareholder	-6	5	1	-1	27	-9	-4	-4	-10	10
word:shares	-16	-5	-7	-7	-12	-9	-9	-5	-8	-5
word:sharing	-9	-4	-7	-2	-9	-10	-6	-2	-21	-2
word:sharp	6	-3	-6	-5	-5	-8	-7	-3	40	-5
word:she	10	5	-4	-4	-2	-8	-5	-3	-1	-7
word:shed	-11	-3	-4	-5	-7	-10	23	26	-14	-6
word:sheet	-6	-2	-3	18	-6	-5	50	-26	6	-5
word:sheik	-18	-11	-13	-3	-3	-4	-1	-2	-5	-6
word:sheikha	28	-6	-7	-2	-3	26	-3	-1	-4	-10
word:shelf	-8	-8	-5	-5	-9	28	43	-4	9	-4
word:shell	32	-6	-5	-5	81	-9	-5	-5	-16	-7
word:shelve	-2	13	-4	-4	-4	39	30	-4	-7	-12
word:shenzhen		36	-6	12	5	-7	-5	-4	-6	-9
word:shield	-16	-3	51	-10	-5	-5	42	-7	-5	-10
word:shift	-24	15	25	-5	-4	-6	-6	-4	2	-4
word:shilling	-9	-2	-3	-4	8	-4	10	-4	37	-3
word:ship	1	3	-4	-5	-5	5	-7	3	2	9
word:shoe	-17	25	-5	-4	-5	10	-7	-3	-8	31
word:shop	-4	-6	-6	-6	-9	-1	1	-6	19	4
word:shopping	-11	-34	-5	-7	40	-11	-4	-4	1	-4
word:short	6	-1	2	-5	-2	-6	-5	-7	8	
word:shortage	-14	-6	25	-8	-4	-4	-10	-4	20	-3
word:should	-9	-4	-2	-1	-3	-4	-6	-5	-7	-5
word:shout	28	-4	-5	-8	-3	41	-8	-4	-8	-7
word:show	6	4	-1	-1	-2	-4	1	-2	-5	-1
word:shrink	24	-3	-3	-7	-29	-8	-5	35	-7	-12
word:shut	-10	-4	-4	-6	-6	10	-6	-7	52	-6
word:shutdown	12	-5	-5	-4	-2	-7	-14	-5	-16	-5
word:shuttle	15	-3	-3	20	-8	49	-9	-5	-7	-12
word:side	3	-4	-3	-1	-2	-5	-4	-3	-5	-7
word:sideline	-10	-5	-18	2	6	8	5	6	-4	-4
word:sigh	-22	-6	-9	-4	-11	-6	-4	-4	-6	-9
word:sight	-12	-4	-3	-9	-4	-9	-6	20	-9	-5
word:sign	-7	-4	-2	33	-3	-3	-2	-3	-4	-4
word:signal	6	-1	-3	-4	-8	-7	-5	-13	-2	-4
word:signatory	-9	-4	-5	57	-6	-9	-8	-4	-8	-8
word:signature	-4	-4		50	-4	-5	14	-3	-5	-6
word:signed	-40	-3	-3	106	-5	-5	-5	-3	-8	-16
word:significant	-6	-12	-5	-3	-4	-2	-5	-2	-4	-2
word:signing	-5	-6	-6	50	-5	-8	-3	-5	-5	-5
word:silence	-15	-4	-8	-3	-3	-4	-14	-3	-5	-4
word:silent	-7	-3	-4	-5	-5	-5	-18	20	-9	-4
word:silicon	-1	13	-9	-4	-3	2	-4	-4	-6	-5
word:sim	9	-5	-3	-5	-6	-6	15	-7	31	-4
word:similar	-11	-4	-5	-5	-2	31	-4	15	16	-3
word:simply	12	-14	-4	-4	-3	47	-16	-3	46	-5
word:since	-9	5	-3	-1	-1	12	-4	-1	-1	9
word:sines	-15	-5	-8	-6	30	-10	-4	-4	-4	-7
word:singapore	-2	-3	35	9	4	-8	-5		-4	-4
word:singha	11	23	-6	-6	-3	30	-5	-2	-4	-4
word:single	-6	-3	-5	7	-4	2	23	1	-7	-4
word:sink	-6	-5	-4	-5	28	-8	-5	-10	-4	-3
word:sister	-15	-6	6	-5	-3	-5	-5	-4	3	-6
word:sit	10	-3		-4	-3	-3	-1	-2	-4	-1
word:sit-down	82	16	-6	-5	-4	-4	-3	-4	-7	-4
word:site	3	15	-4	-2	-5		-1	4	1	-6
word:sitting	58	20	-7	-5	-3	-5	10		-9	-3
word:situation	2	-5	-4	-6	-8	21	-8	-6	-4	-2
word:sixth	1	-6	12	-8	-5	-9	-9	11	-11	-6
word:size	5	-6	-3	-19	-5	-1	-10	-8	3	-9
word:skill	-14	4	5	-1	-5	2	-10	-3	-4	-3
word:skilled	-8	-4	-4	-6	-6	-4	-2	-3	-5	-2
word:skopje	4	20	-5	19	-3	-15	-12	-2	-3	-8
word:sky	-10	-5	-6	-5	-11	16	-7	-4	-8	-5
word:slap	-6	-2	-3	-6	-7	-3	-8	-7	35	-3
word:sleep	-28	-6	-4	-4	-3	-17	-5	-2	-22	-7
word:slice	-10	-3	-5	-1	9	-6	-4	7	-9	-3
word:slip	-2	24	3	-4	-7	10	10	25	-16	-6
word:slot	42	-7	44	27	-7	-12	-6	-4	-7	-4
word:slow	-5	-4	-6	-4	-6	7	-5	-3	-6	-5
word:small	-3	-5		-1	-5	4	-4	17	-5	-3
word:smart	-13	-2	34	2	3	3	-1	-4	-3	-5
word:smartphone	-8	-5	-6	-20	-9	19	26	-3	1	-2
word:smartphones	-5	-3	-2	-6	-6	-9	33	-3	-26	-5
word:smell	14	-7	-19	-5	-5	-8	-6	-3	-5	-4
word:smile	-11	-6	-5	-6	-5	-6	-5	-4	-8	-8
word:snap	-9	-5	-5	-6	39	-6	-4	-4	-8	-4
word:snow	4	-9	-5	27	-9	31	-11	-3	-8	-4
word:so	-5		-1				1	1	-2	-3
word:social	-2	-4	-3	-4	-3	-5	14		-1	-7
word:society	2	-3	2	-17	-2	-4	-1	-2	-4	-5
word:socio-economic	-3	-3	-11	-3	-2	-2	-3	-2	-7	-2
word:sofia	-6	-3	-3	2	-4	20	-8	-5	-10	-3
word:software	-4	-4	-2	2	6		4	-3	10	-6
word:sohar	-12	-7	-5	-17	-4	36	-4	-3	-6	-3
word:soil	-7	-4	-7	-3	-3	-8	-13	-4	-4	-2
word:sol	-20	-3	-2	-3	-7	-10	-5	-7	75	-4
word:solar	10	-4	-4	-5	9	22	10	4	4	-3
word:solid	-4	-4	-4	-20	-2	-3	-3	-2	-4	-3
word:solution	1	2	4	10	-6	-8	-4	-2	-5	-3
word:som	-17	-5	18	-10	-11	31	45	-3	38	-5
word:somalia	19	-12	-4	-3	-3	-6	-3	-2	-3	33
word:somebody	-19	-6	-4	-5	-3	-7	-7	-3	-5	-4
word:something	-3	-11	-3	-3	-4	-5	-6	-3	-9	-7
word:son	-9	-4	-3	-4	-11	-6	-4	-8	15	-5
word:soon	-17	-5	-4	7	-5	-11	14	-5	4	-2
word:sooner	-1	-3	-3	-5	-11	-8	-3	-5	7	21
word:sort	-35	-5	-4	-4	-7	-5	8	-4	18	-8
word:sound	12	-14	-4	-5	-8	-5	-6	8	-8	-4
word:source	-19	-6	-6	-6	-5	-5	-3	-5	8	-8
word:south	-11	-5		13	6	2	-6	6	-4	-5
word:southeast	-4	-6	31	-2	-4	-10	-5	-3	-3	-6
word:southern	-5	-5	1	22	-2	11	-4	-3	-5	-4
word:southland	-8	-5	-5	-5	-19	-8	-6	19	-8	-4
word:sovereign	-6	-4	9	3	11	10	8	-4	-6	-5
word:sovereignty	13	33	22	-4	-4	-7	-7	-2	-4	-12
word:space	-2	-7	13	-1	-5	9	3	-5	-5	-4
word:spainsat	-9	-4	-4	-4	-7	55	-4	-3	-5	-5
word:spar	9	-5	-3	-5	-6	-7	-9	-11	26	22
word:spare	26	-10	-6	-5	-5	-7	41	-4	-5	-4
word:speak	-2	-2	5	-3	-3	-1	1	-2	-4	-4
word:speaker	-15	-6	87	-4	-6	-9	17	-3	-11	-9
word:special	11		-6	-2	-3	-6	23	1	-7	-4
word:specialist	-16	-5	-5	11	-7	-8	-3	-2	-3	-2
word:specify	18	-5	-6	-8	-5	-8	-6	-4	-8	-15
word:spectrum	-3	-4	1		-9	-3	3	11	-7	-4
word:speech	-14	-6	60	-4	-5	-6	1	-2	-6	-7
word:speed	-5	-4	-4	-6	-5	6	3	-10	-6	-4
word:spend	3	24	-6	-5	25	-8	-6	-3	-5	-5
word:spending	-8	-3	-3	-4	27	-11	25	-9	-8	-4
word:spin	-9	-3	-2	-7	19	-17	-3	-7	-12	-3
word:spite	-4	-3	-4	-19	-4	-7	10	-2	-6	-3
word:split	-16	-7	-4	-7	35	6	-9	-4	-5	-5
word:spoke	10	-4	-3	-5	-4	-8	-5	-10	-4	-2
word:spokesman	-14	-4	-4	14	-4	-6	-6	-4	-15	17
word:spokesperson	21	17	-4	-8	-6	-4	-5	-3	-13	-5
word:spokeswoman		-5	-6	-6	-5	-7	-6	-10	-9	-3
word:spot	17	6	-5	8	3	-6	-6	-3	-3	-5
word:spread	-2	-3	-1	-6	9	22	-5	-3	-3	-3
word:spring	-1	2		3	-6	13	3	1	3	-5
word:square	16	-9	17	6	8	1	-5	-4	-5	-8
word:sri	8	-8	-4	-6	8	-4	36	-4	-3	-3
word:st	-20	-4	-3	4	25	8	-7	-2	-11	24
word:stability	12	-8	-4	-4	-3	-4	-7	-3	-4	-5
word:stable	-20	-6	-4	-3	-4	-4	-13	-2	-5	-5
word:stablecoin	-7	-3	1	-5	-12	7	16	3	9	-3
word:stablecoins	17	-3	-4	-5	-3	-4	42	-9	-5	-3
word:stack	-30	-4	-4	-2	-3	-3	46	-2	-3	-3
word:stadium	-3	-6	-2	-5	-7	18	-7	15	-6	-2
word:staff	-17	-1	-5	-5	-1	8	-3	2	3	
word:stag	-24	-6	112	-6	-7	-4	-6	-7	-10	-6
word:stage	-27		45	-4	-2	-12	-7	-4	-5	13
word:stair	17	-9	-5	-4	-4	-4	-4	-2	-4	-6
word:stake	-4	6	-4	-6	39	-5	-1	-4	-10	-4
word:stakeholder	19	-4	16	-5	-4	-3	-8	-5	-8	-3
word:stall	17	-4	-6	-7	-3	-4	-11	-3	-12	-5
word:stamp	-20	-4	-3	3	-4	-7	3	44	-9	-3
word:stand	-3	-1	5	1	2	-4	-1	-4	7	-3
word:standard	5	-5	2	-5	-5	-6	3	-3	-5	-3
word:standing	9	-5	-4	31	-6	-4	-4	11	-8	-7
word:standoff	-11	-7	-8	-2	-1	-3	-8	-2	-3	-3
word:stanford	-34	62	33	-5	-6	-2	-5	-2	-3	-5
word:start	-10	-1	-5	-5	-4	34	4	-1	-3	5
word:start-up	3	-9	13	-3	19	1	5	9	-11	-4
word:start-ups	-3	-3	13	-3	11	28		-3	-7	-5
word:startup	-22	-5	19	-5	-6	-5	-5	15	-8	-4
word:startups	-7	-3	-8	-13	-14	-8	-5	-4	-12	-4
word:state		2	-1	-2	-2	-3	1	-1	1	-3
word:state-of-the-art	-9	-3	-5	-9	-7	24	-9	-3	-4	-4
word:state-owned	-17	-2	-3	-26	24	-5	-3	-4	-5	23
word:statement	3	-2	-4	-5	1	-3	1	-4	-1	-3
word:states	-11	-2	9	-7	-7	5	-5	-6	13	-6
word:station	-1	25	-4	-5	1	7	-2	-4	-3	-5
word:statistic	-8	-4	-3	-7	-9	-12	-7	-6	-11	-6
word:statute	-12	-3	-7	-4	-4	12	71	-12	-7	-10
word:stay		2	-2	-3	-5	-7	-5	4	11	-1
word:stead	-31	-5	-8	-4	-12	-6	-4	-2	-6	34
word:steady	-13	-4	-6	-5	-5	-7	-6	-5	-4	-3
word:steal	-15	-6	26	-4	-4	18	-10	-5	26	-6
word:steer	-15	-3	-7	7	-4	-5	-12	-5	30	-9
word:steering	2	-5	-17	-9	-6	-4	-5	-2	-8	-8
word:step	-8	-5	-4	2	6	2	3	-4	-8	36
word:sticker	-10	-9	-3	-4	-3	36	-6	-2	4	-9
word:stiff	-29	-5	-6	-5	-4	-5	43	-3	-7	-5
word:still	-9	-5	1	-2	2	-5	-9	-4	-3	-5
word:stock	7	-6	-8	-6	26	-16	-4	-8	20	13
word:stockholm	-10	6	-3	-5	41	-9	-4	-5	11	-3
word:stone	-13	-6	-4	-7	-11	65	-9	28	-9	-6
word:stop	-4	-1	3	-5	-1	-4	-6	-4	8	-3
word:store	-5	-4	-4	-5	-6	-9	24	1	11	-4
word:storm	-28	38	-4	-6	-5	-7	-3	-3	-5	-6
word:story	-23	-6	-4	-5	-7	16	-5	-3	-11	-17
word:straight	18	-8	-4	-7	-5	-12	-6	27	-13	-25
word:strait	12	-5	-7	-4	-3	-9	-3	-7	-11	-10
word:stranger	-6	-7	-4	-4	8	-4	-5	-8	-24	-3
word:strategic	-3	-3	-1	11	-3	-2	-4	-2	-5	-4
word:strategy	-2	-5	-5	-8	1	-7	29	-3	-4	6
word:stream	-10	-6	-5	-4	-6	49	33	-3	17	-4
word:street	4	-6	-13	-5	-5	57	-7	-4	-2	-5
word:strength	-5	-3	-5	21	-4	-5	-5	-4	11	-2
word:strengthen	12	-3	-4	-1	-4	-4	11	-3	-7	-4
word:stress		-5	-5	-2	1	4	-5	-6	-7	-4
word:stretch	27	-3	-18	-3		21	-4	-4	-2	-3
word:strike	1	1	-4	7	-5		3	-9	23	-4
word:string	-6	-3	-3	-5	-4	13	-7	3	2	-4
word:strip	-15	-3	-3	-6	-3	-5	-9	55	-45	67
word:stroke	-11	-4	16	-13	18	37	26	-4	7	27
word:strong	1	-5	-2	-9	-5	-4	-4	2	-2	-5
word:structure	-22	-3	-3	-13	-8	-5	-6	-4	-20	27
word:student	-3	-1	-2	-1	-6	3		-3	-3	-7
word:studio	7	8	-6	-7	12	34	-6	-5	-9	-5
word:study	-3	13	-4	3	-7	-8	-6	-3	-11	-7
word:subject	20	-5		-1	1	-1	-1	1	-2	-1
word:submarine	-1	-5	-4	-6	3	17	-3	-6	-6	5
word:submit	-16	-4	-4	6	-5	-8	43	-6	4	-6
word:subscribe	-15	-5	-6	71	44	-7	-6	-5	-9	-6
word:subscriber	5	-5	-4	-8	-10	-7	-5	-5	20	-3
word:subscription	10	-4	-4	-11	-9	-6	15	-5	-4	-6
word:subsea	16	-7	-4	-5	-6	8	9	-3	-4	-5
word:subsidiary	-4	-3	-2	4	-6	7	2	1	13	6
word:subsidize	-8	-2	-3	-5	61	-4	-8	-11	10	-3
word:subsidy	26	-4	-3	-7	12	-6	27	-7		-5
word:succeed	-21	-5	-4	-4	6	-6	-9	-3	-7	29
word:success	11	2	-7	-5	-6	-5	-3	9	-5	-5
word:successful	-8	-4	2	-3	-4	-3	-6	-3	-4	-3
word:successfully	-31	-5	-5	-4	-8	11	-5	-4	-3	-7
word:successor	-46	-4	-4	-4	-3	-4	-6	-2	-7	44
word:such	-6	-4		-4	-4	-3	-7	-4	-3	-6
word:sue	-17	-4	-4	-6	-7	-5	-11	9	77	-6
word:suffer	-9	-3	-2	-3	-7	-6	-4	-3	8	-3
word:suggest	-6	-4	-3	-5	-8	-6	-7	-4	-6	-7
word:suit	-10	4	8	-4	-6	-5	-4	-3	44	-6
word:sum	4	-5	-7	-5	49	-7	-6	-5	2	-6
word:summer	-23	-5	22	2	6		7	4	-6	11
word:summit	-16	-2	56	-3	-3	-4	-6	-3	-4	-6
word:summon	49	-4	-5	-4	-3	-4	-5	-5	16	-7
word:summons	-10	-3	-6	-4	-4	-4	-13	-10	48	-12
word:sun	-12	-6	-5	-5	-7	37	-9	-5	31	-4
word:sunday	10	11	8	-4	-3	16	2	7	-1	2
word:supercomputer	-6	12	-6	1	-5		-6	-3	-6	-6
word:supervise	-31	-5	-4	-5	-4	-7	-28	-2	-3	-13
word:supervision	-5	-3	-3	24	-3	-7	-4	-10	29	1
word:supervisor	-13	-4	-3	-6	-14	-9	-6	-7	-25	52
word:supervisory	-20	-3	-4	-10	-6	-4	-3	-3	-4	22
word:supplementary	-9	-2	-3	-4	73	-5	-46	-4	-15	-4
word:supplier	-2	-7	-2	8	-2	2	-7	-6	23	-5
word:supply	3	-5	-2	24	-6	-5	-2	-5	-1	-4
word:support	-9	-5	-1	-2	7	-1	-4	-3	-6	-4
word:suppose	-14	-8	-4	-3	10	-2	-5	-2	1	-6
word:sure	-7	-6	21	-4	-2	-5	-4	-6	2	-2
word:surprise	-15	13	-5	-12	8	-8	15	11	-7	15
word:surveillance	-4	-4	-3	-3	-4	-5	12	16	-9	-6
word:survey	6	-3	-9	-6	-7	-7	-10	-2	-8	-4
word:suspect	-11	-10	-2	-5	-5	-8	3	-9	26	-4
word:suspend	-9	-4	-3	-6	-4	-6	-3	3	28	22
word:suspension	1	-3	-3	-9	-4	-10	-8	43	47	-4
word:suspicion	-10	-3	-3	-5	-9	-5	-4	-8	53	-7
word:sustainable	-5	24	-5	-2	-3	-2	-2	-1	-2	-1
word:suva	10	6	13	-11	10	13	-11	-2	-4	-4
word:swap	14	-10	-4	26	14	-7	-9	-3	-14	-5
word:swear	-18	-6	-6	-5	-3	-4	-4	-3	-6	53
word:swing	12	43	-10	-8	-3	9	-4	-3	-7	-4
word:swiss	-2	7	-3	-5	26	-5	4	-6	-9	-6
word:switch	-6	-5	-5	4	3	38	-4	-5	-1	-4
word:sydney	-5	-7	-4	-5	-5	8	-12	-6	4	15
word:symposium	-19	-5	98	-5	-3	-9	-5	-4	-4	-5
word:synthetic	-7	-4	-4	-5	-5	-16	81	-4	-8	-5
word:system	-1	-5	-4	7	-3	18	3	-3	-8	-6
word:systematic	-5	-4	-5	-7	-14	-3	-9	-3	18	-6
word:systems	-18	29	-4	-9	-5	-8	23	54	-9	-2
word:são	-12	21	36	-10	17	20	-4	-4	13	-10
word:table	1	-2	3		-3	-5	5	-3	-5	-5
word:tablet	-16	-6	-4		33	10	-6	-17	-10	15
word:taipei	33	37	-7	-4	-5	7	-5	-3	-6	10
word:taiwan	-3	35	5	-5	-8	25	-5	-8	14	-8
word:take	3		4	-2	-3	2	-2		-2	-2
word:takeover	-6	-2	-2	-12	37	-5	-4	27	-9	-3
word:talent	2	-4	-4	17	-6	-9	-4	-3	-6	-3
word:talk	6	-1		-1	-2	-4	-2	-3	-3	-4
word:talking	20	-4	-4	-15	-5	-7	-4	-4	5	-5
word:talks	34	-6	-11	8	-4	-7	-6	-3	-4	-6
word:tallinn	4	48	34	-5	-3	-11	-8	-2	-5	-5
word:tamale	-8	-6	36	-6	-5	-10	-8	-9	-8	-5
word:tank	7	-7	-5	-4	-10	-5	-3	-3	-4	-15
word:tap	-16	-4	-4	19	-6	-7	-4	-5	32	46
word:target		-3	-4	-6	9	-11	-1	18	-7	-3
word:tariff	22		1	-7	-6	-7	11	-4	-8	-5
word:tartu	-13	19	-5	-7	15	-10	-4	-4	27	-4
word:tashkent	10	42	10	1	-2	-11	-7	-3	-4	-5
word:task	-9	1	-4	-6	-5	2	13	-6	1	7
word:tax	11	-2	-1	-6	-3		9	-3	6	-5
word:taxation	-20	-5	-4	-9	-3	-13	-8	-3	-4	-4
word:taxi	1	6	-5	-2	-4	32	28	10	-8	-5
word:tbilisi	-8	26	-5	30	-4	-5	-3	-3	-4	-5
word:tea	11	-7	-5	-4	-4	-4	-5	-2	-6	-4
word:teach	-16	8	-7	-5	-4	4	-7	-3	-5	
word:teacher	8	-6	6	17	-8	-9		-3	-5	2
word:team	5	6		-5		-4	-3	-2	-4	3
word:tear	-11	-4	-4	30	-5	-16	68	-7	-16	-5
word:tech	-13	-8	16	-5	-5	-8	-5	-2	-4	-3
word:technical	1	-4	5	-3	-4	27	-4	-4	-7	-6
word:technician	-12	-4	-3	13	-15	26	-7	-5	-6	-6
word:technological	-3	50	-4	-8	-5	-3	16	-3	-3	-4
word:technologies	9		11	5	-4	-1	23	-4	-4	-4
word:technology	-1	-2	-1	-2	-3	-3	-1	-3	-3	4
word:telco	-11	-4	-6	-4	-4	-7	-4	-6	-6	-10
word:telecom	-12	-5	13	-7	-2	-6	15	-4	-5	-2
word:telecommunication	-6	-4	1	-5	-7	1	-4	-4	-1	3
word:telecommunications	-10	-4	8	-3	-5	-4	17	3	-8	-3
word:telemedicine	28	23	-4	-5	-7	42	-8		-10	-9
word:telephone	19	-3	-2	-4	-1	10	-6	-3	-3	-4
word:television	-11	-5	10	-4	-6	11	-7	-5	11	19
word:tell	-2	-1	1	-2	6	-2	1	-2	2	-5
word:tema	-9	-9	-5	-4	-52	41	-6	-3	11	-5
word:temporary	-7	-2	-1	-3	-5	-3	-5	51	-6	-3
word:tenant	-17	-5	-5	-15	-10	6	-4	-5	-8	-6
word:tender	3	-4	-4	19	-3	-10	-6	-9	-6	
word:tent	-9	-4	67	-6	-6	-4	-5	-3	-5	-7
word:tenth	-15	-5	16	-4	18	-7	-10	-4	-8	-4
word:tenure	-19	-3	-2	-6	-4	-4	-12	-3	-4	45
word:term	-15	-4	-5	15	-4	-3	-4	-5	5	9
word:terminal	-7	-4	-6	6	14	-2	-4	3	10	7
word:terminate	-8	-3	-3	90	-7	-5	-8	-5	-13	-5
word:terrestrial	-2	-3	-2	-5	-5	-6	-5	-2	-4	-3
word:territory	23	-8	-2	-4	-2	-7	-4	42	7	-14
word:test	-6	-6	-4	-3	9	9		11	-9	-5
word:tester	-24	-4	-3	-8	4	28	-10	-4	-8	-6
word:testify	108	-6	-5	-5	-6	-8	-11	-5	-9	-14
word:testing	-3	8	-5	8	-18	14	13	-3	-4	-3
word:texas	-14	-3	-2	-7	5	-5	-6	38	-23	-10
word:text	-12	-4	-3	19	-6	13	12	7	-9	-6
word:thai	12	-3	-5	32	-13	-8	-6	-3	-11	-2
word:than	-4	-5	-1	-3	-1	-4	-3	-2	-4	-1
word:thank	-9	-1		5	4	-5	-4	-3	-5	-1
word:thanks	-19	-5	-4	-5	10	20	-5	12	-6	-7
word:that	-4	-2	-2	-3		-2	1	-1		-2
word:their	14	-5	-1	19	-5		7	-5	6	-5
word:theirs	23	-4	-4	-6	-6	-10	-4	-4	-7	-6
word:them	3		-1	1	1	-5	-2	-2	-1	-4
word:theme	-2	19	37	-6	-3	-8	-5	-2	-4	-4
word:themself	21	-5	-5	3	-7	-6	-6	-3	10	-5
word:then	21	-5	2	-2	-3	-4				-5
word:there	1	-2	-2		-2			-3	-5	-4
word:therefore	44	-4	-4	24	-4	-5	-6	-6	-12	-11
word:they	12	-3	-4	-3	-3	-6	3	1	8	-6
word:thick	-1	-4	-4	-6	-4	-11	-9	-3	-8	-4
word:thing	2	1			-5	2	-6	-5	6	-7
word:think	-6	-2	-4	-5	-2	-5	-4	-4	-8	-7
word:third	-3	-4	-1	-3	1	3	7	-2	-5	3
word:thirst	-12	-9	-4	-7	43	29	-6	41	-8	-3
word:this	-9	-2	-5	6	1	-6	-1	-4	-6	-6
word:though	-9	-3	1	-8	-6	-5	-7	2	-8	7
word:thousand	17	-3	-2	-4	-10	-6	-2	-2	-11	-5
word:thrash	94	-6	-8	-11	-5	-6	-7	-4	-6	-5
word:threads	22	-2	-2	-7	-13	-6	-4	-2	26	-4
word:threat	-6	-4	-3	44	-4	-3	-9	-3	-6	-11
word:threaten	-9	-4	-4	-7	-6	-6	-5	-9	20	-5
word:three-day	-20	21	25	-4	-3	-6	-4	-2	-2	-3
word:three-year	-5	-3	-3	60	-5	-13	12	-7	-15	-6
word:threshold	-10	-7	-3	-5	43	-7	-3	-2	-18	-4
word:throughout	11	-5	-5	-4	-4	-6	-9	-3	26	-9
word:throw	6	-4			1	-7		-10	14	13
word:thru	12	1	-4	-4	-3	-2	2	2	-1	-5
word:thumb	-1	-3	-5	-4	-4	-9	-21	-2	-6	-4
word:thursday	19	10	6	3	-1	1	4		-2	2
word:thus	6	-9	-5	-8	-4	3	-8	36	-8	-6
word:tick	-17	24	-4	-5	-4	-9	-5	-5	33	6
word:ticket	-6	-6	10	-1	-13	52	15	10	19	-5
word:tie	-12	-5	-4	8		-1	8		-4	-4
word:tighten	-8	-3	-3	-4	-3	-6	17	-4	-8	-4
word:tiktok	23	-4	-6	-2	-4	-7	-14	-5	19	-5
word:till	19	-4	-8	-4	-8	-9	26	-4	-16	5
word:time	-1	-3	-3	-5	-4	-1	-3	-4	-4	-4
word:timeline	-1	-2	-2	-7	-3	-3	-7	-8	-2	-2
word:timetable	-2	41	-7	-5	-5	33	-6	-4	-2	-11
word:timing	-17	-13	-4	-7	-5	-6	-5	-3	-7	-9
word:tip	-13	-6	-7	-5	-6	-8	-7	-8	43	-8
word:tirana	18	-3	-4	-14	-4	12	16	-2	-4	-6
word:title	-40	-6	-21	-4	-4	-6	39	-3	-6	-8
word:tk	-23	-6	-8	-6	28	-5	-7	24	13	-4
word:to	-1	2	-1		1	-1				-1
word:today	9	9	-1	-1	-2	5	1	3	-4	-1
word:together	8	-3	11	6	1	3	-4	-3	-2	-5
word:token	12	-4	-3	-11	-12	-7	9	31	25	-5
word:tokenised	14	-21	-5	21	-5	29	26	-3	-8	-3
word:tokyo	3	33	7	1	-5	-5	-6	-3	-4	2
word:tomorrow	45	-8	2	-3	-5	2	-6	-2	-4	-5
word:ton	-13	-5	-4	-4	-11	9	-7	-4	-4	4
word:tone	73	-13	-7	-5	-6	-9	-7	-4	-5	-5
word:tonight	20	53	-7	-8	-4	38	-4	-5	-4	-8
word:too	-9	2	-5	-4	-5	-5	-5	3	-4	-3
word:tool	19	-6	-4	-4	-6	23	-7	-3	-3	-3
word:toolmaker	-47	-6	-5	2	-11	-5	-4	-3	33	-3
word:top	-13	5	-3	2	5	-6	-4	-3	-5	15
word:toronto	-21	32	6	11	12	-9	-6	-2	16	-8
word:total	-9	-2	-2	-6	23	-4	-3	-6	2	-3
word:touch	14	3	-4	-3	-3	-7	-5	-5	-1	-4
word:toulouse	-7	-10	-3	-5	-10	15	-12	-8	21	-3
word:tour	-1	36	-6	-3	-4	-7	-3	-2	-6	-1
word:tourism	-17	-2	-2	-3	-10	-5	-5	-3	-4	-6
word:tourist	-14	17	-6	-4	-2	36	29	-1	-10	-4
word:tow	-28	42	-6	-5	-5	-15	-4	-5	45	-8
word:toward	18	-4	-3	-14	30	-5	-7	-5	-8	-2
word:towards	-5	-7	-3	-8	56	-7	-5	-4	-13	-4
word:tower	3	1	-5	10	5	-1		-3	-4	-4
word:town	18	-6	16	-4	-3	14	-6	1	-12	-6
word:toy	-9	-4	-10	-5	-5	-10	-17	-5	10	-6
word:track	-20	-5	24	-4	-6	-6	-5	-5	25	-8
word:tracking	-6	-3	-3	5	-13	-8	10	-10	55	-4
word:trade		6	2	-4	-3	-4	-3	1	3	6
word:trader	11	-4	-4	-6	-7	23	-10	-4	4	-9
word:trading	11	-2	-5	-15	-7	-4	-4	-7	40	-4
word:traffic	-10	-6	-3	24	-7	12		12	-8	-4
word:train	-9	-4	-4	19	-3	-1	-5	-4	6	-6
word:trainee	-9	-4	-8	-15	-11	2	-4	-7	31	-5
word:training	-4	-5	-3	1	-5	8	-3	-3	-4	-4
word:tranche	-10	-2	-4	-12	32	-11	-3	-5	-3	-4
word:transaction	31	-5	-4	-4	46	-5	8	11	-17	-5
word:transfer	6	-5	-4	-5	-2	18	2	6	-6	4
word:transformation	-6		-4	-5	2	-4	-4	-2	-3	-5
word:transit	36	-9	-7	3	-3	-10	-5	-2	-3	-4
word:transition	-6	-4	-4	-8	-5	-5	-4	-2	-4	-3
word:transmitter	-30	49	-16	-4	-3	-8	-5	-5	44	-3
word:transparency	28	-3	-2	-3	-3	-4	-8	-8	-4	-3
word:transparent	-11	-3	-3	-5	43	-4	-4	-15	-3	-1
word:transport	-11	3	-6	1	-4	7	9	13	-6	-4
word:transportation	-20	28	-7	-2	-4	-3	-3	-2	-2	-7
word:travel	-7	68	-6	-5	-4	2	-5	-3	-4	-9
word:treasurer	-38	-2	-3	-6	31	-4	-2	25	-13	-5
word:treasury	9	-4	-3	-4	18	-3	36	-15	15	-3
word:treaty	-11	-4	-4	23	-4	-9	-9	-3	-5	-4
word:tree	-14		-4	-5	12	-19	-4	-4	-9	-5
word:trench	-18	47	-7	-5	-8	-15	-4	-5	-6	-11
word:trend	-12	-5	4	3	-5	-4	-5	-2	-4	6
word:trial	-9	-5	-5	-6	-6	44	-2	2	29	-7
word:trio	7	-9	-9	-4	-12	-6	-5	-3	-7	-4
word:trip	-11	62	-6		-4		-5	-3	-5	-6
word:triple	-18	-5	-16	-6	-4	-5	40	-4	-8	-6
word:troop	-26	-10	44	-2	-4	-3	-2	-10	-2	-5
word:trouble	7	-5	-6	-5	-11	-8	-5	-4	33	-6
word:truck	12	-6	-4	-9	-5	-7	24	-4	-6	-8
word:true	-8	28	-5	-5	-4	-13	-14	-3	5	-5
word:trump	-12	-2	-2	-3	-2	-2	-16	-2	19	-6
word:trust	-14	1	-2	-10	-5	-6	8	16	-10	-5
word:trustee	-11	-4	-4	-9	15	-8	-6	-5	-43	68
word:try		-5	2	-5	3	7	-7	-4	-6	-10
word:tuesday	22	3	4	3	-2	3	1	2	-1	-1
word:tunduk	46	-6	-10	14	-4	-5	-5	-5	-5	-3
word:tune	-8	-3	-4	-6	68	-5	-4	-6	16	-7
word:turbine	-18	23	-5	-4	-7	46	-8	-6	-8	-5
word:turn	13	-4	-3	-1	-2	8	-1	9	-3	-5
word:turnover	-7	-3	-3	-6	-17	-5	-19	-7	41	-6
word:tweet	27	-5	-3	-2	-2	-2	-3	-1	-2	-2
word:twice	7	-2	-2	-6	4	-10	12	6	-4	-7
word:twin	12	-11	-5	-4	-6	64	-4	-2	-4	-8
word:two-day	-6	24	10	-5	-3	-8	-4	-2	-6	-3
word:two-page	-21	-3	-11	11	-5	-6	29	40	-14	-2
word:two-year	-11	-5	37	-6	-4	-8	-12	6	-7	47
word:type	-28	-2	-7	23	-11	-8	-5	22	-7	-7
word:tête-à-tête	75	-8	-26	-5	-6	-5	-7	-3	-4	-14
word:ulaanbaatar	-19	-6	-14	31	-4	-6	-8	-6	-4	1
word:unanimously	-9	-4	-5	-15	-8	-9	36	-6		53
word:unannounced	-3	28	-4	-8	-6	-12	-4	9	33	-4
word:unanswered	-23	-4	-2	-8	-3	-7	-4	-4	-10	-8
word:under	-8	-2	2	13			2	3	-2	-4
word:underline	-12	-6	-6	-8	-6	-5	-4	-2	-4	-4
word:undermine	-10	-2	-1	-3	-2	-3	-16	-2	19	-18
word:underscore	30	-3	-4	-9	-5	-4	-8	-8	-6	-4
word:undersea	-6	-5	-4	-2	11	-17	-3	-3	-3	-3
word:undersecretary	-13	-4	-6	-6	-6	8	-8	-4	-8	39
word:understand	-8	-5	-4	-5	6	-6	-5	-4	-10	-8
word:understanding	-7	-4	1	28	-4	-5	-5	1	-4	-4
word:undertake	-17	17	13	43	6	-9	-3	-2	-3	-3
word:undertaking	-7	-4	-4	-14	-17	-5	-7	-8	58	-5
word:undisclosed	-11	-3	-5	-5	66	-6	-4	-6	-7	-5
word:unfair	-25	-1	-2	-7	-7	-2	-11	-4	3	-3
word:union	7	9	-6	-6	-4	-7		14	-5	-7
word:unique	25	-5	-8	-2	20	-3	-3	-3	-2	-1
word:unit	-8		-4	-6	13	3	-5	-7	6	15
word:united	-9	-2	-6	-5	-10	7	-6	-10	21	34
word:universal	-15	-5	-11	18	-12	16	-8	19	-7	-5
word:university	-18	3		5		2	-3	-3	-4	-7
word:unlawful	-6	-1	-4	-7	-14	-2	-12	-5	24	44
word:unless	-10	-4	-3	-3	-4	-4	-7	-12	-12	-15
word:unlicensed	-4	-4	-4	-16	-5	-3	-7	48	24	-2
word:unmanned	-9	14	-3	-2	-4	-8	-24	-2	-5	-3
word:unpaid	-2	-4	-4	-2	-11	-5	-10		22	-4
word:until	-7	3	2	-5	-2	-4	7	-1	2	7
word:untrue	-18	-3	-3	-4	-14	-5	-3	-4	-9	-5
word:unused	17	55	-3	-3	-4	-14	-3	-3	-8	-2
word:unveil	-9	-5	-8	-9	9	32	17	-4	-8	1
word:up	-1		-2		4	6	-2	-2	-4	
word:update	20	-7	-12	-5	4	-5	11	-15	-3	-5
word:upgrade	-9	-8	-5	-11	58	23	-4	-3	-6	-3
word:uphold	-6	-3	-5	-3	-6	-4	-4	30	2	-3
word:upon	8	-10	8	-10	4		-8	-10	-3	13
word:upshot	39	17	-3	-10	-3	-4	-3	-6	13	-2
word:urge	4	11	1	-4	-5	5	-6	-5	-8	-4
word:urgent	38	-2	-3	-2	-1	-2	-7	-5	26	-6
word:urgently	-11	-4	-4	-10	-6	-5	18	-3	-12	-4
word:us	-5	-5	-4	-1	20		-3	-3	3	-4
word:usd	-6	-3	-3	-4	15	-5	-3	-3	-7	-2
word:use	-4	-4	-3		-3		3	-2		-4
word:useful	-11	-4	-4	-5	-4	-4	-6	-4	-5	-4
word:user	-7	-4	-4	-5	-6	1	8	-4	5	-6
word:users	-12	-5	-9	-16	-7	-24	-6	-4	-13	-4
word:usual	-8	-8	-2	30	-5	-4	-6	-5	-9	2
word:utility	-8	-5	28	26	20	-8	-9	-3	-6	31
word:uyuni	-9	-5	-3	2	-3	29	-4	-5	-13	-3
word:vacant	-12	-5	-5	-4	-4	-5	-12	26	-12	26
word:valid	-6	-3	-4	-4	-6	-7	-9	7	14	-3
word:valley	-7	28	-3	-4	-5	13	-4	-4	-6	-5
word:valparaíso	-21	11	-5	-5	-7	-15	4	-4	-6	-6
word:value	-5	-4	-3	-8	-8	-3	3	-5	-6	-4
word:van	-24	-11	-4	-5	-5	48	-16	-4	-7	-9
word:vandal	-21	-10	-7	-2	-2	-4	-8	-2	-5	32
word:vantel	2	-4	-5	18	-3	16	-4	-2	-4	-14
word:various	-19	-1	-4	-2	-3	-4	-4	-3	-12	-5
word:vat	-12	-5	-4	-6	-11	-6	84	-7	13	-6
word:vehicle	6	-4	-3	-4	3	9	-11	-4	30	-5
word:vendor	7	22	6	1	-6	3	-7	-5	-6	-5
word:venture	-5	-5	1	15	16	1	-4	8	-7	-6
word:venue	51	-8	-1	-7	-4	-8	-6	-3	-4	-4
word:verdict	25	-3	-4	-4	-11	-6	-6	-11	64	-5
word:version	-7	-3	-3	-7	-7	29	5	8	-6	-4
word:very	-4	-3		12	-5	-4	-2	2	-4	-6
word:veto	-13	-4	-4	-6	-4	-5	85	18	-9	-6
word:via	19	-6	-5	8	-8	-4	-9	-10	-12	-5
word:vice-president	45	-12	-4	-4	-3	-4	-3	-3	-4	-9
word:victim	1	-5	-12	-6	-8	-10	17	-3	25	-3
word:victoria	-12	-6	30	-3	-3	-10	-14	-2	-5	20
word:video	30	-5	9	-6		-2		-2	-4	-5
word:vienna	19	-6	22	-4	-6	-5	-4	-3	-5	-6
word:vientiane	3	50	-3	12	-6	-8	-7	-2	-5	-7
word:vietnam	-11	-3	1	2	12	4	2	-10	-5	-4
word:view	4	2	-4	-6	-6	-5	-2	-5	-1	-2
word:villa	22	-12	-8	-4	-10	-4	-8	-6	62	-9
word:village	-5	7	-4	-10	4	8	-5	-8	-9	-3
word:vilnius	35	13	-5	7	-4	-3	-6	25	-10	-4
word:vineyard	-21	-3	-5	29	-22	-6	-3	31	-9	-5
word:violation	-3	-2	-2	-7	-3	-7	-13	4	12	-4
word:virtual	16	-4	-4	-1	-2	-8	28	-7	-8	-4
word:virtue	-4	-2	-4	52	-23	-28	19	-5	-35	-1
word:visa	18	7	23	-5	-5	-12	27	-8	-6	-4
word:vise	8	-5	-4	-5	-5	-4	-7	-4	-6	36
word:vision	-7	-7	-4	-6	-3	-9	20	-5	-5	-5
word:visit	-8	25	-5	1	-3	-5	-3	-1	-3	-3
word:visiting	10	-7	-6	-3	-5	-5	-3	-3	-8	-7
word:visitor	16	-4	4	-5	1	2	-5	-2	-6	-6
word:vital	-23	-3	-2	-9	-2	-7	-2	-1	-3	-16
word:voice	6	9	-4	3	-5	6	3	-5	-8	3
word:volume	-7	-3	-4	-8	-6	-4	-9	-2	-6	-3
word:voluntary	-2	40	-5	-5	-12	-6	-4	-3	-22	-3
word:vote	-10	-1	-5	-4	2	-7	23	2	-4	18
word:voter	-6	-4	-4	-5	-5	-6	7	-5	31	-7
word:voting	-17	18	-10	3	-7	-6	44	-23	-9	-4
word:vow	-17	-5	-4	-7	26	-7	-7	-4	-7	-5
word:wafer	-13	8	-5	5	-7	21	21	-4	-5	-3
word:wage	-1	-5	-4	-7	-6	-9	20	-3	-6	-3
word:wait	-7	-1	-4	6		-7	-5	-1	-7	-4
word:waiting	13	-6	-4	-4	-4	-12	-7	-4	-8	-10
word:wake	-14	-5	-7	-17	-3	-13	-11	-2	-14	54
word:walk	19	15	6	-1	9	-8	-2	-1	-1	-6
word:wallet	6	-5	-5		3	23		-1	-4	-4
word:want		-1	-2	-5	-6	-3	-3	1	-4	-4
word:war	-15	-5	-4	24	24	-6	-8	-4	8	-4
word:warehouse	-14	-3	-5	-15	29	3	-5	-7	19	-7
word:warm	32	-9	-2	-9	-3	-4	-2	-2	-2	-3
word:warn	-11	-3	-4	-5	-4	-6	-6	-4	-4	-3
word:warning	-11	3	-4	-10	-8	-6	-6	-12	54	-5
word:warsaw	7	24	-10	20	9	-5	-7	-2	-4	-5
word:washington	9	41	1	-6	5	-3	-6	4		4
word:waste	-12	-10	-9	23	-3	-7	-5	-3	-4	-5
word:watch	-12	6	-4	9	-9	20	-9	2	2	-8
word:watchdog	-10	-4	-5	-4	-4	-8	-10	-4	-25	11
word:water	-1	-6	-4	2	9	-10	20	-6	-7	-7
word:wave	-13	-4	-4	4	-1	-5	4	78	-10	-5
word:way	-1	3	-2	-3	-4		-1	-2	-2	1
word:we	-5		-1	-1	-4	-3	-3	-4	-3	-4
word:wear	-19	24	-12	-4	-6	-8	-4	-3	-8	-8
word:weather	-9	-4	-7	-4	-7	27	-5			-4
word:web	-7	-19	51	-4	-6	-7	23	-4	13	-4
word:website	-11	-9	-4	-7	-2	6	-8	-5	2	2
word:wedding	-17	-2	-9	-4	-6	-24	-1	-4	-3	-7
word:wednesday	19	4	3	-3	-1	4	2		3	-4
word:week	2	14	5	1		4			-1	2
word:weekend	-5	27	25	7	-5	16	-5	-4	-6	-7
word:weekly	-30	-4	-5	-4	-4	-6	21	-6	-7	-6
word:weigh	4	-4	-3	-5	-7	-7	-7	-6		-6
word:weight	-2	-4	-8	-6	-5	-8	-3	-2	-3	17
word:welcome	4	-3	-1	-4	-1	-1	1	-5	-6	-5
word:well	2	-4	-2	-3		-5	-3	-4	-4	-5
word:west	-21	-5	-2	-7		31	-3	-6	18	-4
word:western	9	-8	-5	-4	-5	30	16	-3	-4	-3
word:what	-1	-2	-1	-2	-1	-4		-1		-5
word:whatsapp	32	-1	-1	-7	-13	-5	-7	-5		-3
word:wheel	-5	-8	-5	-3	-3	-20	-3	9	-18	-6
word:when	3			3	-3		2		-2	-1
word:whenever	-30	-8	-5	-3	-2	-3	-7	-2	-7	-8
word:where	3	11	6	-1		-2	-2	-3	-1	-3
word:whereas	-11	-4	-2	18	-3	-5	-3	-2	-15	-2
word:whether	-8	-3	-3	-4	-6	-5	-5	-5	-6	-4
word:which	-1		1			2	2	1	2	-3
word:while	-4	7	-5		-1	-6	-5	-4	1	6
word:white	3	10	-4	-8	-6	-5	20	-2	-6	-7
word:who	3	-2		-2	-3	-3	-2	-3	-2	2
word:whoever	-9	-3	-4	-6	-5	-6	8	-9	-10	-6
word:whole	6	6	-3	-3	3		-5	-4	-8	4
word:wholesale	14	-2	-5	11	-3	-7	24	-4	-17	-3
word:whom	13	-2	-4	-1	-2	-4	-2	2	3	2
word:whose	24	-4	-4	7	-4	4	-5	-5	-11	-3
word:why	7	-3	-4	-3	-5	-6	-5	-3	-5	-8
word:wi-fi	-4	27	-4	-5	-8	36	17	-6	-9	-6
word:wide	-11	-5	17	-4	-5	-7	-5	-5	-4	-3
word:widely	-8	-5	-2	-4	-4	-6	-11	-5	-7	-3
word:widen	12	-4	-4	-6	-5	-10	-7	-3	-6	-3
word:wife	-33	35	-6	-5	-6	-7	-5	-3	-5	-8
word:will	-4	2		1	3			-2	-3	1
word:win	-9	-3	-3	26	-7	-2	1	19	-11	-4
word:wind	-12	70	-6	-4	-8	32	-3	1	2	-5
word:windhoek	-20	32	11	-4	-4	13	-8	-4	6	-3
word:window	1	-6	-4	-4	-3	18	-4	-5	-5	-5
word:winner	-7	10	-3	-5	-14	4	-5	15	-14	-9
word:winter	-7	-4	-4	-11	-4	-5	39	-6	8	-4
word:wipe	-13	-13	-5	-4	-3	-8	-10	-16	46	-6
word:wire	10	-7	-3	-4	49	-12	-3	-5	-5	-7
word:wireless	6	-6	-3	4	4	4	-3	-11	-7	-5
word:wish	4	-2	-4	7	-6	-6	-2	-3	-5	4
word:with	10	-1		3	-1			-2	-2	-3
word:withdraw	-6	-2	-3	-3	3	-4	10	14		8
word:within	-5	-3	-3	-5	-4	-1	-3	-6	-1	2
word:without	3	-1	-1	-4	1			-7	10	-3
word:witness	-16	-5	6	21	-5	-9	-4	-3	-4	-5
word:witnesses	-57	-5	-5	-4	-6	-5	-4	-3	-9	-18
word:woman	9	-6	-5	-5	-8	13	-5	-3	-4	15
word:won	-4	-3	-4	-2	26	-8	-1	-5	2	-5
word:wonder	-21	-11	16	-6	-3	-8	-8	-2	7	-4
word:woos	42	-6	-6	-4	-10	-6	-7	-5	-4	-8
word:word	-4	-7	-5	-6	-1	-2	2	-4	1	-3
word:work	-8	4	-2	-3	-3	10	-4	-4	-5	-4
word:worker	-11	14	-5	-11	5	-8	-4	2	8	-4
word:workforce	7	-4	-3	13	-5	-6	-2	-3	-4	-6
word:working	22	4	-6	-5	-3	-4	-3	-2	-3	-5
word:workshop	-15	-8	59	-5	-4	-6	-8	-7	1	-3
word:world	-7	1	14	-4	-5	2	-6	-3	-1	-1
word:worldwide	-28	-8	11	-4	-3	-5	-7	-2	-4	-2
word:worry	-4	-3	-3	-3	-4	-4	5	-3	6	-9
word:worth	-6	-3	-2	17	22	-4	-7	-5	-2	-4
word:would	-6	-3	-4	-2	-1	-3		-3	-4	-2
word:wrap	-1	13	24	-7	-12	16	-7	-5	-4	-5
word:write	-12	-5	-4	-4	-3	1	4		-3	-1
word:written	-11	-4	-3	-3	-4	-8	-8	25	10	-7
word:wrong	-10	-6	-3	-5	-5	-5	-4	-6	-3	-9
word:x	-9	-3	-3	-3	-7	-4	-8	5	-9	-6
word:x-ray	-5	-7	-8	-7	-5	13	-14	-12	-6	-3
word:xinhua	8	-1	-5		-4	31	-6	-2	-5	-8
word:yaoundé	1	-5	-11	3	-2	-33	-4	-2	38	-7
word:yard	-3	20	-2	-7	-7	37	-5	-3	-12	-9
word:year	-8	-3	-2	1	2	3	2	2	-3	3
word:year-old	-8	-4	-5	-6	-4	-13	-19	-7	23	-6
word:yearly	-15	-4	55	-7	-4	-6	21	-11	-11	-6
word:yen	-6	-4	-3	-11	56	3	-5	-7	-12	-3
word:yes	-9	-4	-3	-4	-6	-5	6	38	-17	-5
word:yesterday	26	-2	-2	1	3	-2	4	4	-3	
word:yet	-1	1	-4	-4	9	-5	-6	-5	-8	-5
word:yield	-11	15	-6	24	-9	-3	-3	-3	-5	-4
word:york	24	7	-5	-7	3	-6	-5	-4	19	-4
word:you	-10	-5	-5	-5	-7	-4	-20	1	-5	-9
word:young	-2	7	-5	9	-1	6	-3	-4	-7	-1
word:your	-10	-8	-4	-8	-7	-7	-5	-4	-7	-4
word:youth	19	-5	9	-4	-3	-3	-3	-2	-1	-3
word:yuan	6	-4	-4	-6	57	-14	-5	-3	-9	-4
word:zagreb	-9	-5	52	-9	-11	8	-6	-3	-4	-7
word:zealand	-7	-5	43	56	-11	-10	-7	-6	-10	-13
word:zloty	-11	-5	-4	-6	63	-10	-8	-6	29	-5
word:zone	5	-6	-4		1	2	14	-4	-2	-5
word:zurich	9	-18	-4	-5	-5	-11	-4	41	-8	-4
word:’s	-3	-4	-4	-5	-6	-5	-4	-3	-4	-3
`;
