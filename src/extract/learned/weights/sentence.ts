// Written by `npm run train`; not edited by hand.
export const sentenceText = `MEETING	VISIT	FORUM	AGREEMENT	INVESTMENT	LAUNCH	POLICY	LICENCE	ENFORCEMENT	APPOINTMENT
*	-260	-402	-447	-389	-390	-372	-392	-409	-343	-373
class-kind:appointVerb_<a>	-14	-6	-4	-7	-5	-5	-11	-6	-15	-12
class-kind:appointVerb_<c>	-5	27	-3	-2	-8	-3	-3	-2	-8	-9
class-kind:appointVerb_<f>	-9	-4	-3	28	-16	-6	-7	32	41	-9
class-kind:appointVerb_<p>	-12	4	5	-5	-5	-7	-4	-3	-6	50
class-kind:attend_<a>	-9	-3	-5	-5	-2	-2	-7	-3	-14	-12
class-kind:attend_<f>	-25	-4	-2	-6	-6	-14	-5	-5	41	-4
class-kind:attend_<p>	16	-5	16	-4	-3	-7	-4	-3	-6	-8
class-kind:background_<a>	-10	-1	-3	-1	-2	-2	-6	-3	-3	-10
class-kind:background_<f>	-16	-3	-3	-4	-8	-7	-4	-6	23	-10
class-kind:background_<p>	-18	-6	-3	-3	-4	-5	-4	-4	-8	20
class-kind:callVerb_<c>	-7	-3	-2	-3	-6	-4	-2	-4	-20	-4
class-kind:callVerb_<f>	2	-27	-3	-3	-5	-6	-3	-3	-14	-4
class-kind:callVerb_<p>	19	-7	-2	19	-3	-8	-2	-2	-7	-7
class-kind:forumNoun_<p>	8	-6	-16	-5	-5	-6	-5	-5	-6	-9
class-kind:forumVerb_<a>	-17	-2	17	-4	-3	-6	-7	-3	-3	38
class-kind:forumVerb_<f>	33	-3	-20	-3	-5	-19	-4	21	-6	-8
class-kind:forumVerb_<p>	30	-4	28	-4	-3	-9	-4	-3	-5	-7
class-kind:investVerb_<a>	-13	15	-3	-5	-8	-7	-19	-3	30	-4
class-kind:investVerb_<c>	-15	-3	-3	-3	4	15	3	-4	-11	-1
class-kind:investVerb_<f>	-6	-3	-2	-3	31	-6	-3	-4	8	-4
class-kind:investVerb_<p>		9	8	1	-5	-4	-2	-2	-3	-7
class-kind:launchNoun_<f>	-26	-5	-3	-5	-6	-8	-4	-9	104	-4
class-kind:launchNoun_<p>	-16	-3	-3	-7	-5	-14	-8	-2	-4	-4
class-kind:launchVerb_<c>	1	-4	-6	-3	-3	1	-3	-3	-6	-2
class-kind:launchVerb_<p>	36	-4	-3	-8	-3	-22	-5	-3	-7	-11
class-kind:licenceNoun_<f>	-10	-5	-3	-5	-5	-6	-8	35	31	-5
class-kind:licenceVerb_<a>	-4	-2	-3	-3	-2	-2	-16	65	-16	-3
class-kind:licenceVerb_<f>	-8	-2	-2	-5	-3	-5	4	45	3	-3
class-kind:licenceVerb_<p>	-16	-8	-2	-2	-5	-5	-5	29	-5	66
class-kind:meetVerb_<p>	-8	-3	-5	-4	-4	-5	-3	-3	-4	-7
class-kind:moneyNoun_<f>	-10	-2	-2	-2	-12	-6	-2	-2	-3	-2
class-kind:policyVerb_<f>	-7	-1	-2	-4	-1	-5	16	-16	-15	-2
class-kind:postNoun_<p>	-31	-4	-3	-4	-4	-3	-3	-2	22	-15
class-kind:punishNoun_<c>	4	-2	-3	-2	-6	-4	-5	-4	-9	-2
class-kind:punishVerb_<a>	-13	-3	20	-5	-5	-9	-7	-6	64	-5
class-kind:punishVerb_<c>	-1	-2	-4	-3	-8	-3	-11	20	-7	-2
class-kind:punishVerb_<f>	-12	-3	-2	-7	-2	-6	-4	38	21	-4
class-kind:punishVerb_<p>	37	-4	-3	-4	-6	-5	-4	-5	5	-15
class-kind:receiveVerb_<a>	-6	-2	13	-2	-3	-3	-5	-5	11	-4
class-kind:receiveVerb_<f>	-19	-3	-5	-5	6	-5	-3	-6	-4	-3
class-kind:receiveVerb_<p>	37	3	3	-5	-4	-4	-4	-3	-1	-7
class-kind:signVerb_<c>	-11	-2	-2	-5	8	12	4	-9	-5	-4
class-kind:signVerb_<f>	-9	-2	-2	41	-7	-6	-5	-9	2	-3
class-kind:signVerb_<p>	-25	14	-3	4	-4	-3	-2	-2	-4	-2
class-kind:talkNoun_<f>	18	-36	-3	-3	-6	-5	-2	-2	-4	-3
class-kind:talkNoun_<p>	6	-10	-3	24	-7	-4	-2	-2	-8	-6
class-kind:topicVerb_<c>	-18	-5	-4	-5	-7	-5	-4	-4	35	-6
class-kind:topicVerb_<f>	-8	-3	-3	-4	-7	-4	40	-5	11	-3
class-kind:topicVerb_<p>	9	-1	-3	-4	1	-5	-3	-3	1	-7
class-kind:travelVerb_<a>	19	-13	-3	-4	-3	-3	-5	-4	10	-4
class-kind:travelVerb_<c>	11	26	-2	-4	-2	-2	-1	-2	-1	-6
class-kind:travelVerb_<f>	-15	-22	-2	-3	12	-3	-2	-2	-4	-3
class-kind:travelVerb_<p>	9	2	3	15	-4	-6	-3	-2	-5	-9
class-kind:visitorNoun_<f>	-16	-3	-3	-4	-15	-6	-5	24	7	-5
class-kind:visitorNoun_<p>	77	-4	-7	-5	-5	-5	-4	-4	-5	-7
class-kind:wish_<a>	-9	-5	9	-5	-4	-3	-5	-4	-41	-4
class-kind:wish_<c>	-12	-3	-5	-4	-12	-5	-5	-3	-4	-2
class-kind:wish_<f>	-11	-3	-4	-7	-8	-5	-4	5	-1	-4
class-kind:wish_<p>	-25	-3	7	-5	-4	-3	6	-3	-6	-1
class-word:appointVerb_among	11	-2	19	-2	-2	-3	-3	-4	-6	-3
class-word:appointVerb_by	-16	-4	-3	-5	9	-11	-4	-3	-5	63
class-word:appointVerb_down	14	-5	-4	-7	-5	-5	-4	-6	14	72
class-word:appointVerb_for	-7	38	-4	-5	-4	-5	-4	-3	-5	-11
class-word:appointVerb_in	-8	-5	-3	-2		-2	-4	-4	-5	44
class-word:appointVerb_of	4	-13	-2	-4	-8	-6	-1	-3	-5	-8
class-word:appointVerb_off	4	41	-5	-3	-5	11	-3	-3	-7	-7
class-word:appointVerb_on	-19	-5	-3	25	-3	-6	-3	-6	-3	10
class-word:appointVerb_out	-20	-5	-3	-3	-4	-5	-3	-4	45	-9
class-word:appointVerb_over	-16	-3	-3	-5	18	-5	-5	-4	-2	19
class-word:appointVerb_to	13	-4	-4	13	-11	-4	19	-3	-5	-11
class-word:appointVerb_up	-3	-6	-3	-4	-6	-5	-4	-4	-6	35
class-word:appointVerb_with	2	-12	-3	-5	-4	-6	-3	-3	-3	-8
class-word:attend_by	18	-3	-3	-3	1	-5	-3	-5	-4	-7
class-word:attend_down	27	-4	5	-6	-3	-2	-4	-4	-12	-6
class-word:attend_in	-5	-3	-3	-6	-7	-6	20	-1	-8	16
class-word:attend_of	-13	-8	-2	-13	-2	-2	14	-3	-3	-3
class-word:attend_to	5	-2	-4	-4	-4	-4	6	-3	13	-3
class-word:background_at	-8	-5	-2	2	-8	-8	-3	-4	-5	-10
class-word:background_by	-26	-4	-7	-6	-5	-6	-3	-3	-9	-6
class-word:background_in	7	-9	-2	-4	-4	-4	2	-2	-6	13
class-word:background_of	-1	-5	-4	-6	-6	-5	-3	-5	4	-5
class-word:background_on	7	-3	-3	15	-13	-3	-5	-3	-3	-4
class-word:background_to	-7	3	-2	-5	-3	-1		-5	-4	-5
class-word:callVerb_at	-11	44	-4	-4	-3	-5	-3	-3	37	-5
class-word:callVerb_by	12	-17	-3	-3	-4	-5	-9	-3	-7	5
class-word:callVerb_for	-9	-5	-3	-4	-5	-6	-3	-3	-6	-3
class-word:callVerb_in	2	1	-2	-2	-3	-3	-4	-5	3	-6
class-word:callVerb_of	-3	-13	-2	-3	-2	-3	-2	-2	-6	-4
class-word:callVerb_off	59	12	-2	-3	-3	-3	-5	-3	-7	-3
class-word:callVerb_on	4	-6	2	-4	-3	-5	-3	-3	-6	-5
class-word:callVerb_out	30	-5	-4	-5	-10	-10	-9	-4	-8	-6
class-word:callVerb_to	6	33	-3	-6	-2	-4	-4	-2	6	-4
class-word:callVerb_with	2	-7	-3	-4	-2	-4	-5	-2	-7	-3
class-word:forumNoun_at	3	-7	85	19	-4	-9	-5	-5	-6	-5
class-word:forumNoun_before	75	-5	-13	-3	-4	-5	-5	-4	-8	-6
class-word:forumNoun_by	15	-2	-7	18	22	18	-5	-6	14	26
class-word:forumNoun_in	-7	5	52	-5	-4		-4	-4	-5	-6
class-word:forumNoun_of	-19	-3	82	-6	-3	-7	-4	-4	-5	-5
class-word:forumNoun_on	-24	-3	23	-3	-7	-5	-2	-2	-2	-3
class-word:forumVerb_about	-21	-1	-4	11	-2	-3	-5	-2	-1	-3
class-word:forumVerb_at	5	-3	11	-7	5	10	-3	-2	-5	-3
class-word:forumVerb_by	-9	-4	15	7	-3	-5	-5	-4	-3	-3
class-word:forumVerb_for	31	-5	-7	-5	-3	-13	16	-6	-6	-4
class-word:forumVerb_in	5	-3	9	-3	1	9	12	-2	-6	12
class-word:forumVerb_of	-24	-2	-3	-3	-3	-9	12	-4	8	-4
class-word:forumVerb_on	-19	-3	6	-4	-4	2	-6	-3	13	-5
class-word:forumVerb_out	-7	-3	-9	-4	-3	65	-9	-10	-12	-8
class-word:forumVerb_to	4	-4	1	2	-5	-4	-4	-4	-8	-5
class-word:forumVerb_up	12	-4	-3	-5	-3	-5	-9	-2	5	-4
class-word:forumVerb_with	35	-5	-5	-4	-6	-9	-3	-2	-23	-5
class-word:investVerb_by	-13	-3	-4	-5	36	-6	-4	-4	-8	
class-word:investVerb_down	24	-3	-4	-5	-5	-5	-4	-6	23	-15
class-word:investVerb_for	-3	-4	-3	-4	1	-9	-3	-3	-7	-3
class-word:investVerb_from	-5	46	-5	-4	-23	-5	-5	-8	-10	-2
class-word:investVerb_in	-5	-2	-2	-5	26	3	-4	-5	-4	-5
class-word:investVerb_into	-2	15	-3	-11	34	-5	-2	-5	2	-3
class-word:investVerb_of	-8	-3	-3	-3	17	-4	-3	12	-6	-4
class-word:investVerb_off	8	6	-2	-3	-5	17	-2	-1	-5	-3
class-word:investVerb_on	-29	-3	-3	-3	-9	-4	9	-4	-1	17
class-word:investVerb_over	-11	-2	-3	-2	-12	-2	-4	-3	-11	-10
class-word:investVerb_to	-4	-5	-3	2	-5	-4	2		9	2
class-word:investVerb_up	-1	-5	-4	-1	16		-4	-4	-6	3
class-word:launchNoun_as	-8	-3	-3	-3	-2	-6	-4	-6	-14	-3
class-word:launchNoun_at	-6	40	-3	5	-3	-2	-3	-2	-6	-3
class-word:launchNoun_between	40	-6	-2	-8	-3	-6	-5	-3	-6	-3
class-word:launchNoun_for	5	-4	-5	-7	24	34	-6	-4	-15	-4
class-word:launchNoun_from	18	-6	-3	-4	-5	-12	-5	-5	-5	-3
class-word:launchNoun_in		7	-4	3	13	1	-4	-4	1	-3
class-word:launchNoun_of	1	-6	-2	3	-2	40	-5	-7	-1	-4
class-word:launchNoun_on	-21	22	-3	1	-6	15	-7	-3	-5	-5
class-word:launchNoun_to	-5	4	-2	-4	-15	-15	-6	-3	-16	-5
class-word:launchNoun_with	-1	19	-4	21	-13	-13	-6	-3	-4	-5
class-word:launchVerb_at	39	-2	6	-9	11	-3	-4	-2	-6	-2
class-word:launchVerb_by	-10	-7	18	-4	-4	17	10	10	1	-4
class-word:launchVerb_for	17	-6	-9	-5	-3	-16	23	-6	-6	-5
class-word:launchVerb_from	-42	-3	27	-11	-3	-6	-3	59	-13	-3
class-word:launchVerb_in	-17	-5	-4	-4	-5	23	9	-5	18	23
class-word:launchVerb_of	-9	-3	-2	-6	-4	15	-4	-7	-5	-5
class-word:launchVerb_off	-1	-5	-5	-6	-5	45	-11	-7	30	-3
class-word:launchVerb_on	-4	8	-4	24	-5	35	-5	-4	1	-8
class-word:launchVerb_over	-17	-3	-3	-6	33	-7	-6	-5	2	25
class-word:launchVerb_to	34	7	-4	-4	-8	-6	24	-3	-6	32
class-word:launchVerb_with	-19	-4	-3	22	8	-15	-3	-2	-7	-5
class-word:licenceNoun_at	-7	-5	-4	-4	-4	-9	-10	7	-7	-3
class-word:licenceNoun_for		-3	-3	-6	-2	-5	-5	37	-9	-3
class-word:licenceNoun_in	-2	-4	-3	-5	-1	-5	-4	52		-3
class-word:licenceNoun_of	-8	-3	-5	-7	-4	-5	14	4	-16	-6
class-word:licenceVerb_by	-7	-5	-2	-5	-3	-6	30	-11	-8	15
class-word:licenceVerb_for	-5	-2	-2	-4	3	-6	-6	12	-9	-3
class-word:licenceVerb_in	4	-1	-2	-5	-4	-3	12	27	5	-3
class-word:licenceVerb_of	6	-2	-2	-8	4	-5	13	10	-14	-3
class-word:licenceVerb_on	-5	-4	-3	-9	-3	-6	-7	60	-7	-5
class-word:licenceVerb_to	-9	-6	-2	-8	-2	-3	-5	29	16	-2
class-word:mealNoun_in	62	-4	-7	-4	-3	-4	-5	-3	-6	-6
class-word:mealNoun_on	37	-5	-4	-3	-2	-3	-4	-2	-4	-7
class-word:mealNoun_with	69	-4	-7	-5	-4	-5	-4	-3	-7	-11
class-word:meetVerb_about	-4	-3	-3	-4	-3	-3	-5	-3	-4	-5
class-word:meetVerb_at	26	-6	-8	-3	-3	-4	-2	-2	-3	-5
class-word:meetVerb_by	6	-3	-5	-4	-4	-5	-5	-3	-7	-4
class-word:meetVerb_down	30	-5	6	-7	-4	-2	-3	-4	-8	-6
class-word:meetVerb_for	27	-4	-7	-3	-3	-4	-4	-3	-4	-6
class-word:meetVerb_in	29	-3	4	-4	-4	-5	-5		-6	-5
class-word:meetVerb_of	1	-4	-3	-4	-4	-11	-3	-3	10	-4
class-word:meetVerb_on	-3	-4	-6	-4	-3	-5	-4	-5	-4	-5
class-word:meetVerb_over	57	-3	-2	-2	-2	-4	-2	-5	-4	-2
class-word:meetVerb_to	36	-8	-3	-3	-3	-5	-3	-2	-5	-6
class-word:meetVerb_with	9	-3	7	-4	-3		-3	-3	-7	-4
class-word:moneyNoun_by	-15	-4	-2	-5	7	-5	-3	-3	-5	-3
class-word:moneyNoun_for	-3	-4	-3	-6	2	-6	-3	-4	-12	-5
class-word:moneyNoun_from	-9	-4	-3	-9	-23	-4	-5	-8	-12	-3
class-word:moneyNoun_in	-8	-4	-4	-4	21	13	-4	-5	7	-4
class-word:moneyNoun_into	-11	-1	-1	-5	17	-1	-2	-2	-2	-4
class-word:moneyNoun_of		-5	-4	-4	28	-5	-4	12	-7	-4
class-word:pactNoun_between		-4	-4	52	-3	-4	-4	-5	-5	-4
class-word:pactNoun_for	-7	-4	-2	23	-3	-5	-4	-6	-16	-2
class-word:pactNoun_in	-9	-4	-3	27	-10	-4	-5	-4	8	-6
class-word:pactNoun_of	-8	-3	2	32	-4	-5	-7	-1	-2	-4
class-word:pactNoun_on	-6	2	-3	61	-4	-4	11	-4	-6	10
class-word:pactNoun_to	-7	3	-2	12	-2	-1		-4	-3	-5
class-word:pactNoun_with	-7	-3	-1	37	-4	-3	-4	-4	6	-5
class-word:planned_for		-4	-5	-6	-3	8	13	-4	-4	-7
class-word:planned_in	40	-5	9	-7	-5	-8	-6	-6	-6	-7
class-word:planned_of	-5	-3	-6	-9	-3	8	-2	-4	11	-3
class-word:planned_up	-2		-4	15	-2	-2	12	-2	-6	-2
class-word:policyNoun_at	23	-2	-3	-6	-3	-4	-6	-2	7	-7
class-word:policyNoun_for	-4	-4	-3	10	-4	-6	39	-5	-1	
class-word:policyNoun_in	-17	-3	-3	-4	-4	-4	51	-6	-8	-3
class-word:policyNoun_of	-8	-2	-4	-8	-4	-4	29	-5	-5	-3
class-word:policyNoun_on	-9	-4	-4	-3	-3	-6	75	-6	-8	2
class-word:policyVerb_by	-1	-4	-3	17	-3	-4	24	-5		13
class-word:policyVerb_for	-4	-3	-3	5	-4	21	7	6	-8	-5
class-word:policyVerb_in	28	-3	-4	24	-4	5	23	-5	-5	-4
class-word:policyVerb_of	8	-3	-2	-4	-3	10	35	-7	10	-4
class-word:policyVerb_off	-11	28	-3	-15	-5	-7	15	-4	-8	-5
class-word:policyVerb_on		-4	-4	10	-4	-5	34	15	4	-6
class-word:policyVerb_to	6	-3	-3	-7	-3	-5	20	19	-7	26
class-word:policyVerb_up	-2		-4	15	-2	-2	12	-2	-6	-2
class-word:policyVerb_with	1	-2	-3	-2	-12	13	4	-2	-3	-6
class-word:postNoun_at	5	-4	-4	-4	-4	-5	-3	-6	-8	-14
class-word:postNoun_for	-12	-2	-2	-3	-4	-2	-10	25	39	2
class-word:postNoun_in	-23	14	-3	-3	-4	3	-3	-3	-5	14
class-word:postNoun_of	-3	-2	-2	-6	-4	-5	-3	-3	1	40
class-word:postNoun_on	-1	-7	-2	-2	-2	-3	-1	-2	-6	3
class-word:punishNoun_against	-11	-3	-3	-4	-5	-5	-5	-4	54	-3
class-word:punishNoun_at	-12	-3	-3	-6	-2	-5	-5	-2	-7	-9
class-word:punishNoun_by	-8	-2	-2	-5	-3	-4	-4	-5	24	-5
class-word:punishNoun_for	-8	-3	-2	23	-4	-3	-8	-7	-36	1
class-word:punishNoun_from	-3	-2	-2	-3	-2	-6	-8	-8	47	-4
class-word:punishNoun_in	-14	-3	-2	-4	-4	-5	-7	-4	10	-4
class-word:punishNoun_into	-6	-2	-5	-3	-7	-9	-6	-2	39	-3
class-word:punishNoun_of	-10	-4		-7	-5	-4	-1	-5	56	-4
class-word:punishNoun_on	-6	-3	-3	-10	-3	-4	18	-7	24	11
class-word:punishNoun_over	-8	-4	-2	-2	-17	-5	-4	-4	60	10
class-word:punishNoun_to	36	-10	-3	-6	-5	-6	-7	-4	26	-10
class-word:punishVerb_as	-23	-6	8	-5	-3	-3	-5	-3	-10	-6
class-word:punishVerb_at	9	21	7	-11	12	-1	-4	-3	23	-2
class-word:punishVerb_before	20	-2	-10	-8	-2	-5	48	-6	-21	-5
class-word:punishVerb_by	-14	-6	15	-4	-4	-2	-4	-5	-18	-8
class-word:punishVerb_for	-1	-3	-3	11	-3	-6	11	-6	-19	4
class-word:punishVerb_in	-10	-4	-5	-5	-5	14		22	-7	-5
class-word:punishVerb_of	-9	-10	1	-6	-5	-4	15	-6	18	-4
class-word:punishVerb_off	8	-4	-3	-5	-4	-34	-5	-5	60	-3
class-word:punishVerb_on	-10	-3	-4	-8	-4	16	25	5	1	4
class-word:punishVerb_out	-7	-3	-3	-4	-3	-5	-4	-6	29	-4
class-word:punishVerb_to	-10	-8	-2	-2	-6	-3	-2	-4	24	-5
class-word:punishVerb_with	-8	-2	-5	-7	-15	-9	-9	-9	47	-3
class-word:receiveVerb_as	-24	-5	-3	-4	-5	-4	-4	-5	-8	-13
class-word:receiveVerb_at	47	9	-5	-4	-3	-7	-3	-3	-5	-8
class-word:receiveVerb_by	4	-14	-8	14	-3	-3	-3	-4	-7	-3
class-word:receiveVerb_in	25	-7	-2	-4	-6	-3	-2	-3	2	-9
class-word:receiveVerb_of	9	-5	-4	19	8	-5	13	-7	-7	-6
class-word:receiveVerb_on	-4	-3	29	42	-3	-3	-5	-3	-4	-5
class-word:receiveVerb_to	-5	3		-5	-3	-1	1	-4	-3	-5
class-word:roomNoun_at	8	-6	-16	-5	-6	-6	-3	-6	-5	-4
class-word:roomNoun_for	36	-4	-3	-6	-6	-5	37	29	-5	-5
class-word:roomNoun_in	16	2	-4	-2	-4	7	-4	-4	-9	2
class-word:roomNoun_of	8	2	-4	6	-4	-5	-4	-3	12	-7
class-word:roomNoun_on	42	-8	-3	-3	-2	-4	-3	-2	-6	18
class-word:signVerb_at	-9	-4	-5		-4	-6	-8	-4	-5	-5
class-word:signVerb_between	-14	-7	-3	-3	-6	-4	-4	-3	-4	-3
class-word:signVerb_by	3	-3	-3	50	-4	-4	-3	-3	-4	
class-word:signVerb_for	-11	-3	-2	4	-7	3	-7		-5	-2
class-word:signVerb_from	-16	-2	18	-9	-3	-4	-3	-4	-7	-5
class-word:signVerb_in	-2	-3	-3	15	29	2	-5	-3	-5	-5
class-word:signVerb_into	1	-2	-4	21	-5	-6	-2	-3	-8	-2
class-word:signVerb_of	-1	-5	-3	-2	-5	-5	-4	-5	-8	-12
class-word:signVerb_off	-13	7	-3	-14	-4	-6	18	-3	-6	-5
class-word:signVerb_on	-6	-4	-2	28	-4	8		17	-3	-5
class-word:signVerb_to	18	5	-3	7	1	6	8	9	-6	13
class-word:signVerb_up	-15	-4	-7	50	-2	5	-4	-3	-6	-3
class-word:signVerb_with	-10	-3	-2	10	-8	3	4	-4	-4	-4
class-word:sum_for	-12	-4	-4	-8	48	-9	-6	-5	-9	-4
class-word:sum_in	-8	-3	-3	-5	-16	-9	-5	-12		-3
class-word:sum_into	-5	-4	-4	-12	34	-8	-3	-4	-14	-3
class-word:talkNoun_about	13	-22	-3	-4	-3	-3	-4	-2	-4	-5
class-word:talkNoun_at	40	10	-4	-3	-3	-4	-4	-2	-10	-6
class-word:talkNoun_behind	33	-3	-5	-8	-2	-3	-5	-3	-7	-6
class-word:talkNoun_between	18	-5	-7	-12	-2	-4	-3	-5	-4	-3
class-word:talkNoun_by	24	-7	-3	-5	-6	-3	-3	-3	-3	2
class-word:talkNoun_for	-2	-6	-4	-4	-4	-4	-5	-3	-5	-4
class-word:talkNoun_in	15	20	-4	16	-4	-3	-4	-3	-3	-4
class-word:talkNoun_of	-7	5	16		-3	-7	-3	-4	-5	2
class-word:talkNoun_off	59	12	-2	-3	-3	-3	-5	-3	-7	-3
class-word:talkNoun_on	23	8	-5	-4	-2	-6	6	-3	-6	-4
class-word:talkNoun_to	5	38	-3	-6	-3	-3	-3	-3	-5	-5
class-word:talkNoun_with	18	1	1	-5	-3	-5	-4	-3	-4	-5
class-word:topicVerb_about	-7	-3	-3	-5	-4	-6	-8	31	-11	-10
class-word:topicVerb_at	21	-22	-2	16	1	8	-2	-2	-4	-3
class-word:topicVerb_between	40	-6	-2	-8	-3	-6	-5	-3	-6	-3
class-word:topicVerb_by	-8	-6	9		-3	-10	-5	-6	-3	-3
class-word:topicVerb_for	2	-5	-5	-7	-4	8	-4	-4	-6	-4
class-word:topicVerb_in	-6	-4	-4	7	3	5	-6	-3	-5	-2
class-word:topicVerb_of	3	-6	-3	3	-4	20	-4	-4	-1	-3
class-word:topicVerb_on	-16	22	-3	-4	-4	-7		-9	-9	-4
class-word:topicVerb_out	20	-2	-4	-4	-13	-5	-5	-8	-11	-3
class-word:topicVerb_with	-11	44	-2	-5	-3	-5	-3	-3	-2	-5
class-word:travelNoun_of	-7	47	-3	-6	-3	-5	-3	-3	-7	16
class-word:travelNoun_to	-9	58	-3	1	-3	-4	-3	-2	2	-5
class-word:travelVerb_after	-13	-7	-3	-7	-5	-12	-6	-5	47	-7
class-word:travelVerb_at	8	84	-3	-5	-5	-4	-3	-3	-11	-10
class-word:travelVerb_by	14	-10	-4	-5	4	-2	-3	-3	-6	
class-word:travelVerb_for	-5	37	-4	-5	14	-5	-3	-3	-6	-7
class-word:travelVerb_from	-8	37	-8	-1	-1	-5	-7	-2	-7	20
class-word:travelVerb_in		27	-3	-4	-5	-5	-4	-6	-14	-5
class-word:travelVerb_into	21	-4	-2	2	-5	42	-3	-3	-11	-4
class-word:travelVerb_of	2	-1	5	-5	-4	-4	-3	-3	-5	22
class-word:travelVerb_on	-17	19	-2	-3	1	-5	-4	-4		-4
class-word:travelVerb_out	-17	-5	-4	-3	-6	-5	23	-3	-10	-8
class-word:travelVerb_over	36	-6	-2	-3	-6	-5	-4	-2	-5	-6
class-word:travelVerb_through	21	-5	-1	-2	-7	-6	-3	-6	13	-5
class-word:travelVerb_to	-10	33	-1	-5	-1	-3	3	5	3	
class-word:travelVerb_with	-11	-12	-3	-8	-4	-4	-3	-3	-7	-5
class-word:visitorNoun_from	27	-2	7	-3	-2	-3	-2	-3	-4	-6
class-word:visitorNoun_in	23	-13	-4	-4	-4	-5	-3	-4	12	-9
class-word:visitorNoun_of	10	-4	9	-3	-4	-4	4	-4	-4	-5
class-word:visitorNoun_on	12	-4	36	-4	-4	-5	-3	-3	-4	-14
class-word:visitorNoun_to	-6	37	8	-4	-3	-4	-3	-3	-4	-6
class-word:wish_before	-21	-3	-3	-4	-3	-4	-6	38	-6	-11
class-word:wish_by	-9	-2	-2	-4	-2	-2	-15	-5	-20	-4
class-word:wish_for	-9	-3	-2	-4	-4	-4	-5	-1	1	-3
class-word:wish_from	2	-6	-4	-5	-4	-6	-5	-6	-8	-6
class-word:wish_in	7	-4	-2	-4	-4	-9	-3	13	-5	-4
class-word:wish_of	5	-3	-2	-3	-6	-6	-3	-8	16	-4
class-word:wish_off	59	12	-2	-3	-3	-3	-5	-3	-7	-3
class-word:wish_on	21	-7	-3	-4	-4	-4	-4	-3	-12	-6
class-word:wish_to	41	4	-2	-5	-3	-6	-4	-24	-15	-5
class-word:wish_with	-20	-6	-2	-15	-1	-4	12	-2	-3	-2
class:appointVerb	-6				-2	-4	-1		-2	14
class:appointVerb&class:attend	-7	-5	1	12		-4		-1	9	-7
class:appointVerb&class:background		4	4	-4	-4	2	7		-1	4
class:appointVerb&class:callVerb	8	-2	-3	-3	-5	-3	-4	-7	4	-2
class:appointVerb&class:forumNoun		-2	16	-4	-4	1	-4	2	2	3
class:appointVerb&class:forumVerb	-18	-4	1	-1	-3	-5	8	4	4	6
class:appointVerb&class:investVerb	-1		3	-1	1	-2	-1			-2
class:appointVerb&class:launchNoun	-10	5	-3	5	1	6	-2	3	1	-2
class:appointVerb&class:launchVerb	-2	-1	-4	3	1	-2	-1	-2	-1	10
class:appointVerb&class:licenceNoun	-3	12	-3	-4	-1	-4	-7	30	-11	-5
class:appointVerb&class:licenceVerb	-2	-3	-3	-1	6	-4	-6	12	-8	-4
class:appointVerb&class:mealNoun	36	-7	9	-2	-4	-5	-3	-2	-5	-11
class:appointVerb&class:meetVerb	-10	-4	-2	-3	5	5	-2	-2	-3	2
class:appointVerb&class:moneyNoun	-2	-4	8	6	9	-7	11	-3	-4	-2
class:appointVerb&class:pactNoun	4	1	-3	8	-2	2	2	-2		-3
class:appointVerb&class:planned	-9	2	-2	1	-6	-5	-1	-1	2	-5
class:appointVerb&class:policyNoun	-6	-1	-2		-4	-3	2		-3	2
class:appointVerb&class:policyVerb	11	-1		7	1	-4	-3	7	5	5
class:appointVerb&class:postNoun	-13	-3	-3	-4	-3	-4	-3	-4	-2	37
class:appointVerb&class:punishNoun	-5	-5	-2	-4	-5	-3	-2	7		8
class:appointVerb&class:punishVerb	-3	-5	-3	-2	-5	-4	-3	15	1	7
class:appointVerb&class:quoted	-17	-7	-2	-2	-4	6	-1	-2	-2	-4
class:appointVerb&class:receiveVerb		7	-4	-3	-1	3	3	10	-4	-6
class:appointVerb&class:roomNoun	-7	2	3	8	-4	-5	-4	-4	-5	3
class:appointVerb&class:signVerb	3	-1	-3	10	1	-1	-3	-3	-5	-7
class:appointVerb&class:sum	-5	-6	-2	3	3	-9	-4	3		-4
class:appointVerb&class:talkNoun	2	1	-2	-3		-3	-1	-3	1	6
class:appointVerb&class:topicVerb	-4	-2	1	-2	-5	-4	-3	-4	5	-8
class:appointVerb&class:travelNoun	-2	2	-2	-4	-2	-2	-3	-1	-1	-2
class:appointVerb&class:travelVerb	-5	5	5	-2	-5	-5	-1	-4	-5	-5
class:appointVerb&class:visitorNoun	-4	-7	-4	-3	3	-2	-3	-3	-3	1
class:appointVerb&class:wish	1	-1	-3	-3	-1	-3	-2	1	-2	5
class:appointVerb&groups:1	-6		-3	2	-3	-5	-3	4	-7	11
class:appointVerb&groups:2	-4	-4	2		-1	-6	1	-1	4	26
class:appointVerb&groups:3	-11	4	3	-3	-3	-2	-1	-3	-5	5
class:appointVerb&groups:4	-2	1	-2	-2	1		-2	-1	-3	6
class:appointVerb&parties:aa	-10	-2	-2	-3	-4	-4	15	-7	-9	-1
class:appointVerb&parties:ac	2	11	-2		-6	9	-2	-2		-5
class:appointVerb&parties:af	-10	-2	-3	7	-8	5	-5	8	-2	-7
class:appointVerb&parties:ap	-7	6	2	-3	-3	-2	-4	-4	-1	46
class:appointVerb&parties:cc	-7	-3	1	-3	7	2	11	-4	-3	
class:appointVerb&parties:cf	-4	-4	6	-2	-4	1	-2		-6	-7
class:appointVerb&parties:co	2	-2	-3	3	16	-3	-2	-2	-1	-5
class:appointVerb&parties:cp	-1	2	1	-1	-2	-1	-1	-1		-4
class:appointVerb&parties:ff	-6	-4	-2	-1	3	-8	-3	6	4	-6
class:appointVerb&parties:fp	-2	-5	-2	-4	-1	-2	-2	-3	5	2
class:appointVerb&parties:op	7	-7	2	2	-6	-5	-2	-3	-4	20
class:appointVerb&parties:pp	-8	2		-2	-3	-2	-2	-2	-4	23
class:attend	3	-3	-1		-3	-1	-1	-2		-1
class:attend&class:background	-6	-1	2	-5	-3	-3	-3	5	-6	-4
class:attend&class:callVerb	-20	-12	4	-3	-3	-4	-3	-1	4	-2
class:attend&class:forumNoun	-23	-4	31	-6	-2	-3	2	-5	-17	-5
class:attend&class:forumVerb	-4	-3	1	-3	-5	3		-4	2	6
class:attend&class:investVerb	9	5	-3	-3		-4	1	-3		8
class:attend&class:launchNoun	4	1	-4	-4	4	16	-2	-4	7	-5
class:attend&class:launchVerb		-1	-5	-3	-3	-6	-4	-1	4	-4
class:attend&class:licenceNoun	1	-1	-3	-7	-5	-2	-3	16	-13	-3
class:attend&class:licenceVerb		-1	-7	-4	-3	-1	-6	29	-12	-5
class:attend&class:meetVerb	16	-3	3	-4	-3	-3	-4	-3	-7	2
class:attend&class:moneyNoun	2	-2	5	2		-3	-4	-5	-5	16
class:attend&class:pactNoun	-9	-1	-4	3	-2	-3	4	5	1	-3
class:attend&class:planned	-12	-3		-1	-5	-4	3	-3	1	-4
class:attend&class:policyNoun	-11	-3		-5	-2	-4	18	-2	1	-6
class:attend&class:policyVerb	1	-1	3	5	-3	-3	4	7	-1	-5
class:attend&class:postNoun	-15	-2	-4	-1	-1	-3	-8	20	5	29
class:attend&class:punishNoun	-7	-2	-4	-4	-4	-5	-2	-4	38	5
class:attend&class:punishVerb	-6	-3	-1	-3	-4	-5	11	-4	6	-6
class:attend&class:receiveVerb	14	5	1	3	-2	-2	-4	-3	-5	-3
class:attend&class:roomNoun	14	-3	9	-3	-1	-3	-4	23	-9	-3
class:attend&class:signVerb	-6	4	-3		3	-2	3	-5	-5	-2
class:attend&class:talkNoun	6	-6	2	-3	-3	-4	-3	-4	3	-6
class:attend&class:topicVerb	11	-3	-5	-4	-3	-10	1	-3	10	-3
class:attend&class:travelNoun	-33	-17	-4	-4	-3	-4	-3	-2	-5	19
class:attend&class:travelVerb	17	-2	1	-3	-3	-3	-4	-3	-13	-6
class:attend&class:visitorNoun	-7	6	2	-3	6	-3	-3	-2	-5	-4
class:attend&class:wish	3	1		-4	-3	11		1	2	-4
class:attend&groups:1	-4	-7	5	8	-4	3	1	-4	4	-6
class:attend&groups:2	-5	-1	-3	-3	-1		-2		-1	-1
class:attend&groups:3	12	-4	-2	-2	-5	-5	-2	1	-4	8
class:attend&groups:4	10	-2	-3		1	-3	-2	-4	2	-6
class:attend&parties:aa	28	-2	-6	-3	-4	-4	-7	-4	-9	5
class:attend&parties:ac	2	-1	-5	-1	-3	-4	-7	-7	29	12
class:attend&parties:af	6	-3	-4	-5	-4	-5	-5	2	8	-5
class:attend&parties:ap	4	3	-4	3	-3	-3	-2	5	-2	-2
class:attend&parties:cc	22	-1	3	-3	-4	-4	2	-3	-3	-2
class:attend&parties:cf	5	-2	2	1	-4	-3	-2	-5	1	4
class:attend&parties:cp	-1	-3	-1	-3	-4	3	-1	-3		-2
class:attend&parties:ff	10	-1	-3	-5	-7	-3	-4	6	-12	11
class:attend&parties:fp	13	-2	-3	-4	-1	-6	-3	-5	5	7
class:attend&parties:pp	6	-3	-4		3	-4	-2	-4	-1	-7
class:background	-4	-2	-1	-2	-2	-2	-1	-2		
class:background&class:callVerb	-5		-1	-3	-3	1	-4	-3	-2	-4
class:background&class:forumNoun	3	-5	13	6	-3	1	-1		-5	7
class:background&class:forumVerb	3	-2	-1	-6	-4	-3	4	1	-2	-5
class:background&class:investVerb	-2	-2	6	-1	2	3	8	-1	-1	-2
class:background&class:launchNoun	-8	-6	-3	8	2	14		-3	1	
class:background&class:launchVerb	-6		-3	3	-3		-5	-3	-1	2
class:background&class:licenceNoun	-3	-2	3	-4	-3	-5	4	30	-10	-3
class:background&class:licenceVerb		-2	-2		-4	-4	1	7	-2	-2
class:background&class:mealNoun	-12	-3	24	-5	-10	-4	-6	-2	-4	-3
class:background&class:meetVerb	13	-2	-2	-4	-2	3	-2	-1	3	-5
class:background&class:moneyNoun	2	-6		-1	4	2	10	-8	-7	-2
class:background&class:pactNoun	-6	3	-2	2	1	-2		-2	-4	-2
class:background&class:planned	7	9	-1	3	-1	-6		-3	-1	2
class:background&class:policyNoun	1	-4	-3	3	-2	-3	1	-2	-1	7
class:background&class:policyVerb	-7	-2	5	-1	-6	-4	-4	-2	-1	7
class:background&class:postNoun	-1	-4	2	-2	-2	-3	-2	-3	2	12
class:background&class:punishNoun	-4	-2	-3	-6	-4	-3	-3	-4	27	-2
class:background&class:punishVerb	-1	-3	-2	-5	-4	-5	-5	-4	11	-3
class:background&class:receiveVerb	2	2		-3	-3	-1		-4	-2	
class:background&class:roomNoun	-4	-4	5	-4	-1		-4	-2	3	13
class:background&class:signVerb	-6		-3	4	4	-5	-3	-3	-5	8
class:background&class:sum	-14	-4	5	16	-5	-6	-4	-3	-16	-3
class:background&class:talkNoun	3	-3	4	1	-3	-3		-2	-5	7
class:background&class:topicVerb	1	1	-4	4	-3	-5	1	-5	1	-3
class:background&class:travelNoun	10	15	-2	-4	-2	-2	-2	-2	-6	7
class:background&class:travelVerb	-3	7	-1	-1	4	-2	-1	-2	8	1
class:background&class:visitorNoun	16	-2	-3	-5	-5	-3	-3	-1	-7	20
class:background&class:wish	-4	-1	-3	-1	4	-3	-4	-4	-2	-3
class:background&groups:1	-12	-5	-2	-4	-6	-2	3	-4	2	-3
class:background&groups:2	-7	-1	-2	1	-5	-4	-2	-3	2	1
class:background&groups:3	1	-1	4	-5	7	-1	-4	-1	-3	1
class:background&groups:4	9	-1		-3		-1	-2		-2	-2
class:background&parties:aa	-3	-2	6	-4	11	-4	-1	-5	7	-6
class:background&parties:ac	1	6	-2	-8	13	2	-2	-2	-3	-3
class:background&parties:af	-6	-2	-2	-4	2	-1	-1	2	-7	-3
class:background&parties:ao	-10	-2	20		-4	-10	-4	23	-6	-1
class:background&parties:ap	7	7	2	-1	6	-3	-5	-2	14	3
class:background&parties:cc	7	-1		-7	2		-4	4	-3	-3
class:background&parties:cf		-3	3	-2	9	-1	-3	-1	-1	-3
class:background&parties:co	-1	-3	-7	-3	-4	-5	-3	7	-4	-3
class:background&parties:cp	10	1	3	-1	1	-2	-2		-2	-4
class:background&parties:ff	-2	-5	-2	-3	-3	-4	-3	4	1	-5
class:background&parties:fo	-12	-1	-5	2	12	19		-1	-1	
class:background&parties:fp	-6		-2	-3	-2	-2	-3	-2	-1	-6
class:background&parties:op	-7	-3	-5	-3	5	4	-2	2	-3	-3
class:background&parties:pp	8	-1	1		-1	-1	-2	-2	-4	10
class:callVerb	1		-3	-3	-3	-2	-2	-3	2	-4
class:callVerb&class:forumNoun	10	-4	-5	-4	-2	-4	8	-1	-4	-3
class:callVerb&class:forumVerb	-3	-3	4	-4	-2		2	-3	6	-2
class:callVerb&class:investVerb	7	-1	-1	-3	-2	-4	-2		13	-4
class:callVerb&class:launchNoun	-4	-5	-3	-3	-4	6		-4	6	-3
class:callVerb&class:launchVerb	3	5	-4	-4	-2	-3	2	-3	-5	-4
class:callVerb&class:licenceNoun	-5	-4	-2	-5	-4	-3	-3	-23	3	-2
class:callVerb&class:licenceVerb	10	-6	-2	-4	-3	-2	5	-13	7	-3
class:callVerb&class:mealNoun	16	-18	-4	-4	-4	-3	-5	-3	-11	-3
class:callVerb&class:meetVerb	2	2	2	-3	-2	-4	-4	-3	-3	-3
class:callVerb&class:moneyNoun	3	-12	-2	-4	-5	7	-5	-2	-11	-4
class:callVerb&class:pactNoun	6		-5	-5	-2	-3	-5	-3	-1	-2
class:callVerb&class:planned	1	10	-1	-5	-1	-5	-7	-4	-2	-4
class:callVerb&class:policyNoun	-6	-1	-1	-2	-2	-4	4	-4	-3	-2
class:callVerb&class:policyVerb	-13	5	1	-5	2	-4		-4	-6	-5
class:callVerb&class:postNoun	-4		2	6	-1	-3	-3	-3		-4
class:callVerb&class:punishNoun	-9	-7	-3	4	-5	-2	-5	-3	15	-2
class:callVerb&class:punishVerb	-7	-2	-2	1	-3	-4	-3	-4	11	-3
class:callVerb&class:quoted	-31	-5	-3	-3	-3	-3	-3	-3	-4	-3
class:callVerb&class:receiveVerb	10	-3	-2	-3	-2	-1	-2	-2	2	-3
class:callVerb&class:roomNoun	5	7	-4	-3	-2	-2	-1	-1	2	-5
class:callVerb&class:signVerb	-3	-2	-3	-5	1	-3	-2	-5	7	-4
class:callVerb&class:sum	-14	-2	18	-5	20	-2	-6	-3	7	-6
class:callVerb&class:talkNoun	6	5	-2	-2	-2	-4		-2	-4	-4
class:callVerb&class:topicVerb	3	1	-3	-3		-4	-3	-4	-2	-3
class:callVerb&class:travelNoun	-5	19	-2	1	-2	-2	-3	-2	2	-3
class:callVerb&class:travelVerb	-3	5	-1	-1	-3	-3		-4	1	-3
class:callVerb&class:visitorNoun		-1	2	-5	-2	-4	-4	-3	-4	-4
class:callVerb&class:wish	-2	-2	-3	-4	-3	-4	-1	-3	-4	-3
class:callVerb&groups:1	-5	-2	-4	-4	-4	-7	2	1	2	-4
class:callVerb&groups:2	8	-1	-1	-5	-3	1	-4	-4	3	-5
class:callVerb&groups:3	-13	-3	-4	3		-3	-3	-2	-3	-3
class:callVerb&groups:4	3	7	-2	-3	-3	-3	-1	-4	6	-3
class:callVerb&parties:aa	-20	-2	-3	-4	-2	-2	-3	-11	4	-4
class:callVerb&parties:ac	-10	-1	-1	-2	-4	-3	-5	-7	-5	-4
class:callVerb&parties:af	-4	-4	-1	-5	-7	-5	-4	-9	23	-2
class:callVerb&parties:ap	10	-6	2	-3	-2	-3	-3	-6	5	-3
class:callVerb&parties:cc	-8	7	-2	-4	-2	-2	-2	-2		-2
class:callVerb&parties:cf	-8	3	-3	-4	-1	-3	-4	-3	5	-3
class:callVerb&parties:co	1	-2	-7	-4	-7	-3	-2	-2	2	-1
class:callVerb&parties:cp	-1	9	-1	2	-2	-4	-2	-3	-4	-3
class:callVerb&parties:ff	-2	2	-2	-3	-2	-4	-3	-4	19	-2
class:callVerb&parties:fo	-18	-2	-6	-5	24	-4	-2	-3	-12	-3
class:callVerb&parties:fp		2	-2	-4	-3	5	-3	-5		-4
class:callVerb&parties:op	-31	36	-7	-2	-4	-6	-5	-2	-3	-3
class:callVerb&parties:pp	17		-2		-2	-2	-3	-2	-3	-5
class:forumNoun	1	3	26	-2	-2	-3	-3	-2	-6	-2
class:forumNoun&class:forumVerb	-1	-5	48	-1	-4	-9	-1		-6	-6
class:forumNoun&class:investVerb	-7	1	14	-5	2	3	4	-3	-2	-6
class:forumNoun&class:launchNoun	-16	27	-8	6		10	7	-2	-4	-3
class:forumNoun&class:launchVerb	4		37	-5	3	5	3	4	-4	3
class:forumNoun&class:licenceNoun	-3	-3	10	-4	-3	-3	-3	33	-3	-2
class:forumNoun&class:licenceVerb	5	-6	-8	5	-2	-2	1	14	-7	-4
class:forumNoun&class:meetVerb	18	-5	11	-5	-3	5	-4	-2	-4	-4
class:forumNoun&class:moneyNoun	2	10	7	-4	-5	-5	-3	-2	-5	-5
class:forumNoun&class:pactNoun	-9	-4	13	2	-5	-4	-3	-3	-5	-3
class:forumNoun&class:planned	10	2	6	-5	-1	-6	-2	-4	-5	
class:forumNoun&class:policyNoun	9	-4	3	-7	-3	-4	3	-2	-7	-2
class:forumNoun&class:policyVerb	12	1	-5	15	-5	-4	-6	7	-4	6
class:forumNoun&class:postNoun	14	12	-8	-6	-2	-2	-3	-2	-4	5
class:forumNoun&class:punishNoun	9	-5	3	-7	-2	-1	-6	-1	-9	
class:forumNoun&class:punishVerb	-3	2	17	-6	-3	-10	3	2	-12	-4
class:forumNoun&class:quoted	21	30	-8	-2	-2	-3	-2	-1	-5	-2
class:forumNoun&class:receiveVerb		-2	26	-2	-2	-3	-4	-4	-5	-3
class:forumNoun&class:roomNoun	-4	16	-15	-4	-5	-4	-3	-3	-9	-7
class:forumNoun&class:signVerb	17	-3		13	-3	-5		-5	-4	-2
class:forumNoun&class:talkNoun	18	1	-6	-5	-3	-4	-2	-4	-4	9
class:forumNoun&class:topicVerb	-6	3	18	-6	-4	-4		-2	-4	-4
class:forumNoun&class:travelNoun	16	22	-7	-5	-2	-2	-1	-1	-4	-4
class:forumNoun&class:travelVerb	-1	27	14	-3	3	-4	-2	-3	-14	-8
class:forumNoun&class:visitorNoun	11	10	18	-2	-3	-4	-4	-3	-4	-1
class:forumNoun&class:wish	-4	5	14	-3	3	5	5	2	-3	2
class:forumNoun&groups:1	-7	8	49	-1	-5	-7	-4	-4	-6	-5
class:forumNoun&groups:2	4	2	19	-5	-3	-3	-2	-1	-8	-3
class:forumNoun&groups:3	13		18	-2	-3	-2	-3	-1	-4	-3
class:forumNoun&groups:4	-2	-4	-8	-2	1	2	-2	3	-3	4
class:forumNoun&parties:aa	22	-3	19	2	-3	-4	-5	12	-6	-2
class:forumNoun&parties:ac	8	-3	-9	-5	-3	-9	3	6	-5	2
class:forumNoun&parties:af	12	-3	30	-1	-5	-8	-4	-8	-10	-5
class:forumNoun&parties:ao	-15	-4	15	-4	-2	-11	-7	16	-9	-5
class:forumNoun&parties:ap	8	-6	10		-3	-3		-3	-6	8
class:forumNoun&parties:cc	6	-5	-8	-2	-6	-4	-4	-3	-3	1
class:forumNoun&parties:cf	15	-1	-11	-4	10		-4	9	-6	-3
class:forumNoun&parties:co	-20	-4	20	-3	-4	-5	-4	18	-4	-2
class:forumNoun&parties:cp	-6	8	7	-3	-4	3	-2	5	-3	-2
class:forumNoun&parties:ff	16	-2	-7	-2	7	-7	-2	11	-7	-3
class:forumNoun&parties:fp	10	4	-13	-4	-3		-1	2	-3	-5
class:forumNoun&parties:op	-23	-3	30	-6	-4	-12	-3	-2	-4	-4
class:forumNoun&parties:pp	6	-2	13	-5	-3	3	-2	-4	-4	1
class:forumVerb	2	-3	5		-3	1		-3	-1	-1
class:forumVerb&class:investVerb	-7	-2	1	-1	-4	-2	13	-3	3	
class:forumVerb&class:launchNoun	-1	-1	1	-2	-4	12	3	-5	-4	-3
class:forumVerb&class:launchVerb	3	-2	2	-1	-3	13	-2	-1		-4
class:forumVerb&class:licenceNoun	-7	-2	-3	13	-5	-5		-5	8	-3
class:forumVerb&class:licenceVerb	6	-1	-3		-4	-7	3	-8	8	-2
class:forumVerb&class:mealNoun	32	-2	-7	-3	-2	-3	-5	-2	-4	-3
class:forumVerb&class:meetVerb	3	-3	1	-4	-3	-1	-4	-2	-3	1
class:forumVerb&class:moneyNoun	-8	-2		-3	-1	4	26	-5	-3	9
class:forumVerb&class:pactNoun	-4	-1	6	-3	-3	-4	-2	-3	-2	-2
class:forumVerb&class:planned	-11	-3	11	9	-4	4	-4	-3	-4	-6
class:forumVerb&class:policyNoun	-3	-2		-5	-3	1	17	-3	5	-1
class:forumVerb&class:policyVerb	2	-2	2		-4	11	7	-1	-3	-2
class:forumVerb&class:postNoun	8	-3	3	-3	-2	2	-4	-2	-1	5
class:forumVerb&class:punishNoun	-1	-2	-1	-3	-5	-6	3	-6	31	1
class:forumVerb&class:punishVerb	5	-2	3	-2	1	3	4	-2	6	-5
class:forumVerb&class:receiveVerb	-2	-1	9	2	-3	-4		-3	-4	-4
class:forumVerb&class:roomNoun	19	2	-4	-3	-2	5	-3	-2	-10	-6
class:forumVerb&class:signVerb	3	-2	4	-3		-1	1	-7	-2	-3
class:forumVerb&class:sum	-12	-2	16	20	6	3	-3	-4	-19	-4
class:forumVerb&class:talkNoun	11	-1	6	-5	-3	-3		-3	-1	-2
class:forumVerb&class:topicVerb	-10	-1	7	-4	-2	1	2	-5	4	-2
class:forumVerb&class:travelNoun	1	7	-6	-3	-1	7	-1	-1	-4	15
class:forumVerb&class:travelVerb	-6	-2	2	-3		-2	1	-3	-4	-4
class:forumVerb&class:visitorNoun	-7	-1	15	3	-3	-4	1	-2	-5	
class:forumVerb&class:wish	-5	-1	2		5	3	-1	-2	-3	-1
class:forumVerb&groups:1	-5	-5	21	-3	-4	3	3	-5		-6
class:forumVerb&groups:2	5	-3		3	-1		-2	-3	-2	-3
class:forumVerb&groups:3	8	-2	3	-2	-3			-4	-4	8
class:forumVerb&groups:4	-6	-2	-1	-3	-2	-1	-2	1	3	-1
class:forumVerb&parties:aa	3	-2	2	-1	-3		-4	-5	-4	1
class:forumVerb&parties:ac	8	-3	2	-5	-2		2	-4	5	3
class:forumVerb&parties:af	11	-2	-4	14	-5	-2	5	-6	-1	-4
class:forumVerb&parties:ao	-7	-8	14	-3	-2	38	-3	7	-8	-4
class:forumVerb&parties:ap	-13	-3	4	-2	-2	1	-4	-2	-1	3
class:forumVerb&parties:cc	-2	-2	-4	-4	-3			-1	3	3
class:forumVerb&parties:cf	4	-2		-4	2	-1	4	1	-3	3
class:forumVerb&parties:co	1	-2	23	24	-3	-13	-2	5	-5	-2
class:forumVerb&parties:cp	-8	-2	2	-4	-2	3	-2	1	-1	1
class:forumVerb&parties:ff	3	-2	-3	-3	-2	-6	3		-5	5
class:forumVerb&parties:fp	2	-2	-3	-3	5	-1	-3		2	3
class:forumVerb&parties:op	-19	-5	19	-5	-4	10	-2	1	-4	-4
class:forumVerb&parties:pp	16	-2	-1	-1	-2	1	-3	-2	-3	-1
class:investVerb		-1		-1	10	-1	-1			-2
class:investVerb&class:launchNoun	-1	1	-3	-2	15	2		1	1	-1
class:investVerb&class:launchVerb	-5	-3	-5	3	17	20	-2		-1	-3
class:investVerb&class:licenceNoun	-4	7		-4	-2	-4	-2	29	2	-3
class:investVerb&class:licenceVerb	-1	-3	-2	3	1	-4	-1	4		-1
class:investVerb&class:mealNoun	38	-4	-5	-3	-7	-6	-4	-2	-5	-7
class:investVerb&class:meetVerb	4	-3	-8	-2	2	5	-3	-2		-5
class:investVerb&class:moneyNoun	-7	-4	-1	2	12	2	-2	-2	-6	
class:investVerb&class:pactNoun	2	-3	-1	13	-4	-2	4	-3	3	-5
class:investVerb&class:planned	-3	-4	1		20	-4	2	-1	-1	-2
class:investVerb&class:policyNoun	-1	-1	-1		-4	-3	7	-1	3	-1
class:investVerb&class:policyVerb	1	-2	-1	9	-1	-4	4	-1	-4	1
class:investVerb&class:postNoun	-10	-2	-1	-4	-5	-4	-5	-4	1	15
class:investVerb&class:punishNoun	3	-4		-6	-4	-3	3	-5	10	4
class:investVerb&class:punishVerb	-5	-3	-1	-3	3	-3	-2	3	14	-4
class:investVerb&class:quoted	-2	10	-3	-3	-4	10	-2	-2	-2	-3
class:investVerb&class:receiveVerb	1	-4	-1		4			-3	2	-5
class:investVerb&class:roomNoun	4		-2	3	-3	-3	-4	-3	-7	2
class:investVerb&class:signVerb	6	-2	-2	3	9	1	1	-1	-1	-1
class:investVerb&class:sum	-7	-2		-4	37	-7	-4	-3	-8	-3
class:investVerb&class:talkNoun	13		-3	-3	-2		3	-4	-5	-3
class:investVerb&class:topicVerb	-3	-4			3	-3	-6	-5		-4
class:investVerb&class:travelNoun	17	2	-2	-5	-3	-3	-3	-5	9	-7
class:investVerb&class:travelVerb	5	-4	5	-1	6	-3		-4	1	-7
class:investVerb&class:visitorNoun	2	-3	-4	-5	-6	-4	-4	-3	-5	-3
class:investVerb&class:wish	3	-1	-2		-2	-2	-3	-2	-3	-5
class:investVerb&groups:1	-4	3	-3		6	-1	3	2	-1	-4
class:investVerb&groups:2	-1	-3	2	-3	19	-4	-4	-1	1	-5
class:investVerb&groups:3	6	-2	1	-3	6	-2	-1			1
class:investVerb&groups:4	1	-1	-2	-2	6	3	-2	-1	-2	
class:investVerb&parties:aa	2	-1	2	-3		2	3	-7	-6	10
class:investVerb&parties:ac	-8	1	-2	-4	6	4	-1	6	1	-1
class:investVerb&parties:af	-6	-2	-3	-7	10	1	-4	9	-2	-4
class:investVerb&parties:ap	-8		6	-2	6	-3	-5	-3	4	1
class:investVerb&parties:cc	1	-2	-2	-1	17	4	-1	1	-3	-2
class:investVerb&parties:cf		-3	1	-2	25	1		-1		-4
class:investVerb&parties:co	15	-2	-5	-5	20	-4	-2	1	-3	-2
class:investVerb&parties:cp	5			-2	5	2	-2	-3	-3	-3
class:investVerb&parties:ff	-4	-2	-2	-2	23	-5	1	1	7	2
class:investVerb&parties:fo	3	-3	-4	-6	32	5	-2	-3	-7	-3
class:investVerb&parties:fp	8	-4	-2	-1	6	-3	-3	-5	1	-1
class:investVerb&parties:oo	22	-3	-6	-4	-8	-3	-1	-2	-2	-2
class:investVerb&parties:op	12	-5	1	-3	7	4	-1	2	-2	-4
class:investVerb&parties:pp	13	-2	1	-3	-3	-2	-3	-2	-5	2
class:launchNoun	-2	1	-2		2	10	-1	-1	-1	-3
class:launchNoun&class:launchVerb	-9	-2	-2	-1	-6	37	-4	-5	-5	-3
class:launchNoun&class:licenceNoun	-6	5	-2	-4	-5	8	5	1	2	-2
class:launchNoun&class:licenceVerb	-3	-2	-1		-2	2	3	10	-6	-2
class:launchNoun&class:mealNoun	11	-3	-3	-4	-5	-6	-6	-2	-3	-5
class:launchNoun&class:meetVerb	-3	-3	-1	-3	-4	-2	-2	-3	-3	-3
class:launchNoun&class:moneyNoun	-3	1	-2	-6	12	-1	-6	-3	-2	-3
class:launchNoun&class:pactNoun	-9	-3	-1	12	-4	-3		-3	-1	-2
class:launchNoun&class:planned	-6	-3	-1	2	7	12	-3	-1	-1	-2
class:launchNoun&class:policyNoun	-7	-4	1	5	-4	-8	7	7		-2
class:launchNoun&class:policyVerb	1	-1	-3	11	-8	-7		-5	-4	-3
class:launchNoun&class:postNoun	-13	-9	-2	-14	-2	-6	-4	-2	6	6
class:launchNoun&class:punishNoun	-5	-2	-2	-5	-4	-5	-1	5	10	-4
class:launchNoun&class:punishVerb	-7	-2	-1	-2	-3	2		-5	16	-3
class:launchNoun&class:quoted	-14	6	-2	-4	-5	-10	-3	-3	-4	-4
class:launchNoun&class:receiveVerb	-4	2	1	-5		-1	3		-4	-2
class:launchNoun&class:roomNoun	2	15	-5	-3	-4	-6	-4	-2	19	7
class:launchNoun&class:signVerb	-10	-1		24	8		-1	-4	-2	-3
class:launchNoun&class:sum	-9	-3	2	11	20	-8	-4	5	-12	-3
class:launchNoun&class:talkNoun		7		4	-3	-3	1	2	2	-3
class:launchNoun&class:topicVerb	1	4	-2	1	-1	7			-2	-3
class:launchNoun&class:travelNoun	14	16	-3	-4	-4	-6	-1	-1	7	-4
class:launchNoun&class:travelVerb	-7	6	-2	-2	11	11	-2	-1	-1	-4
class:launchNoun&class:visitorNoun	-15	19	4	-5	2	-6	-2	-3	7	-2
class:launchNoun&class:wish	-5	-1	-3		-1		-2	-1	-1	-3
class:launchNoun&groups:1	-6	7	-4	-2	1	19	-2	-3	4	-4
class:launchNoun&groups:2	-1	-2	-1	4	1	10	-3	1	-6	-3
class:launchNoun&groups:3	4	1	-4	-3	3	-3	1	-1		-3
class:launchNoun&groups:4	-3	-2		-1	4	5	-3		-1	-3
class:launchNoun&parties:aa	1	-4	-2	-2	25	-1	-4	4		-6
class:launchNoun&parties:ac	-3	-4	3		-1	1	-5		7	-1
class:launchNoun&parties:af	-9	-2	1	4	-3	9	1	15	-9	-3
class:launchNoun&parties:ap	11	-1	2	3	16		-4	-5	-2	-5
class:launchNoun&parties:cc	1	-3	-2	-1	5	-3	-1	1	-3	-2
class:launchNoun&parties:cf	-5	-3	-1	-2	3	5	-1	-2	-2	-3
class:launchNoun&parties:co	-11	-3	-3	33	-28	-22	-4	-4	-6	-3
class:launchNoun&parties:cp	-1		-1	1	1	8	-2	-2	-4	-2
class:launchNoun&parties:ff	-7	-5	-2	-1	-4	-4	1	2	-5	-2
class:launchNoun&parties:fp	-1	-3	-1	-3	-3	23	-2		-2	-3
class:launchNoun&parties:oo	26	-5	-4	-4	-4	-5	-3	-4	-9	-3
class:launchNoun&parties:op	13	-4	18		-6	-11	-4	-2	-5	-3
class:launchNoun&parties:pp	8		-4	3	1	3	-3	-2	-2	-3
class:launchVerb	-5	-2		-2	-1	17	1	-2		-1
class:launchVerb&class:licenceNoun	-4	-3	-2	-4	-2	13	-8	-14	-9	-3
class:launchVerb&class:licenceVerb	-8	-1	-3	-3	1	-14	-8	-10	-3	-1
class:launchVerb&class:mealNoun	-6	-1	14	-3	-5	-7	-3	-2	-4	-5
class:launchVerb&class:meetVerb	-6	-3	-4	-3	9	22	-4	-3	-5	-3
class:launchVerb&class:moneyNoun	-9	-4	-4	10	-14	46	-7	-3	-4	-5
class:launchVerb&class:pactNoun	-10	-4	4		-3		-5	-2	1	-3
class:launchVerb&class:planned	4	1	-5	-2	-6	25	1	-3	1	2
class:launchVerb&class:policyNoun	-9	-3	1	6	-5		27	-3	-8	-4
class:launchVerb&class:policyVerb	1			-7	-5	6	9	-5	-5	6
class:launchVerb&class:postNoun	-3	-4	-2	-3	-3	3	-4	-3	11	29
class:launchVerb&class:punishNoun	-7	-3	-3	-6	-3	-9	-6	-7	25	-1
class:launchVerb&class:punishVerb	1	-3	1	-1	3	15			7	-4
class:launchVerb&class:quoted	-6	-4	-1	-6	-7	12	-2	-3	-3	-1
class:launchVerb&class:receiveVerb	-6	12	4	-7	-3	-9	-4	-2	12	-2
class:launchVerb&class:roomNoun	3	1	4	9		6	-3	-2	-6	-2
class:launchVerb&class:signVerb	2	1	-3	-4	-1	12	-2	-5	-8	-3
class:launchVerb&class:sum	-10	-4	3	12	10	-5	-5	-3	-5	-3
class:launchVerb&class:talkNoun	-1	7	1	-4	1	-5	2	-2		2
class:launchVerb&class:topicVerb	1	3	-3	-5	-2	29	-5	-5	17	-4
class:launchVerb&class:travelNoun	-13	45	-7	5	-1	5	-2	-2	-7	-5
class:launchVerb&class:travelVerb	-8	1	1	-3	-1	-7	-5		2	-2
class:launchVerb&class:visitorNoun	3	4	-6	-3	-3	-8	-3	-4	21	-6
class:launchVerb&class:wish	-1	3	-3	-5	2		3			2
class:launchVerb&groups:1	-11	-5	5	-2	1	28	-1	-4		-1
class:launchVerb&groups:2	-3	-2	-2		-3	9	5	-1	2	-1
class:launchVerb&groups:3	10	-1	-4	-4	1	18	-3	-1	-3	-5
class:launchVerb&groups:4	-6	2	2	-3		9	-1	4	-3	2
class:launchVerb&parties:aa	-11	-1	-2	-2	-4	10	28	7	-11	-8
class:launchVerb&parties:ac	8	5	-3	-5	-5	-2	16	6	-5	-5
class:launchVerb&parties:af	3	-2	-3	-5	-7	11	8	19	13	-3
class:launchVerb&parties:ao	-8	-10	-11	-3	-2	48	-3	-3	-6	-8
class:launchVerb&parties:ap	1	2	-5	-3	-3	4	-4	-1	1	-2
class:launchVerb&parties:cc	-7	-3	-4	-3	3	9	-2	9	-2	-3
class:launchVerb&parties:cf	-7	-3	1	-8	-1	30	-2	5	-4	-4
class:launchVerb&parties:co	-13	-2	-3	50	29	20	-4	-3	-6	-4
class:launchVerb&parties:cp	-6	-2	-1	-3	-1	2	3	2	1	-4
class:launchVerb&parties:ff	-8	2	-2	-4	1	7	-3	10	-7	-3
class:launchVerb&parties:fo	43	-3	-4	-6	52	17	-3	-3	-5	-10
class:launchVerb&parties:fp	-4	-2		-5	2	18	-2	5	-6	-3
class:launchVerb&parties:op		10	12	-6	2	16	-3	-2	-4	-4
class:launchVerb&parties:pp	12	1	-1	3	-3	13	-3	-2	-3	4
class:licenceNoun	-6	-2	-1	-3	-3	-2	-2	22	-3	-4
class:licenceNoun&class:licenceVerb	-5	-3	-2	-4	-2	-1	2	27	-5	-3
class:licenceNoun&class:meetVerb	2	-3	-3	-4	-5	-3	-4	-6	4	-2
class:licenceNoun&class:moneyNoun	-5	-3	-2	-3	-3	-4	-3	-7	28	-2
class:licenceNoun&class:pactNoun	-5	-2	-2	-7	-1	-3	23	9	-3	-4
class:licenceNoun&class:planned	-12	-4	11	8	-5	-2	-5	-8	-2	-4
class:licenceNoun&class:policyNoun	-6	-2	-2	-3	-2	-3	-2	-2	6	-4
class:licenceNoun&class:policyVerb	-5	-2	9	-4	1		5	14	-8	-3
class:licenceNoun&class:postNoun	-1	-2	-2	-1	-1	-3	-8	-11	-11	-7
class:licenceNoun&class:punishNoun		-1	-2	-2	-4	-3	10	-11	11	-6
class:licenceNoun&class:punishVerb	-4	-3	-2	-3	-2	-4		2	15	-4
class:licenceNoun&class:receiveVerb	-10	-1	6	-2	-2	-4	18	13	-10	-3
class:licenceNoun&class:roomNoun	7		-1	-1	-1	-1	-4	-14	-1	-3
class:licenceNoun&class:signVerb	-2	-1	-2	-8	-2	-4	-4	1	-1	-1
class:licenceNoun&class:sum	-10	-5	-4	-7	-16	-6	-4	58	-14	-4
class:licenceNoun&class:talkNoun	29	-2	-2	-4	-2	-3	-3	-11	-1	-2
class:licenceNoun&class:topicVerb	-5	-2	-2	-3	-3	1	8	-7	-4	-2
class:licenceNoun&class:travelVerb	-4	-5	-2	-2	-5	23	6	20	-14	-3
class:licenceNoun&class:visitorNoun	7	-2	-3	-3	-3	-4	-4	-6	-5	-1
class:licenceNoun&class:wish	-4	-2		-3	2	-3	-4	-15	-1	-3
class:licenceNoun&groups:1	-6	1	2		-6	1	-5	33	-2	-4
class:licenceNoun&groups:2	-10	-3	-3	-5	-4	-4	-3	24	-10	-4
class:licenceNoun&groups:3	-2	-3	2	-5	-5	-4	1	11	4	-2
class:licenceNoun&groups:4	-3	-2	-3	-3	2	-3	1	3	3	-2
class:licenceNoun&parties:aa	-5	-4	3	-3	-3	-4	-1	-2	-7	-5
class:licenceNoun&parties:ac	-4	-2	-2	-2	-7	-5		8	-7	-1
class:licenceNoun&parties:af	-7	-3	-3	-5	-7	-5	1	35	-2	-3
class:licenceNoun&parties:ao	-8	-3	-5	-2	-2	-6	-4	28	-6	-1
class:licenceNoun&parties:ap	-6	-2	2	-2	-2	-4	-5	-12	-6	-3
class:licenceNoun&parties:cc	-7	-2	-1	-2	15	-2	-5	25	-4	-1
class:licenceNoun&parties:cf	-1	-2	-1	-3	2	-4	7	13	1	-1
class:licenceNoun&parties:co		-3	-5	-3	-3	-3	-3	23	-2	-2
class:licenceNoun&parties:cp	-1	-2	-2	-3	3	-4	-4	15	-5	-1
class:licenceNoun&parties:ff	-2	-2	-1	-5	-6	-4	8	17	9	-2
class:licenceNoun&parties:fp	-8	-2	-3	-4		-3	-3	-7	4	-2
class:licenceNoun&parties:op	8	-1	-5	-1	-2	-2	-2	11	-4	-2
class:licenceNoun&parties:pp	-2	-1	-6	-3	-2	-2	-1	-10	-4	-6
class:licenceVerb	-3	-2	-2	-2	-2	-3	2	11	-4	-2
class:licenceVerb&class:mealNoun	-12	-2	-3	-8	6	-6	-3	-35	-7	-3
class:licenceVerb&class:meetVerb	21	-2	-3	-7	-2	-2	-5	2	-11	-7
class:licenceVerb&class:moneyNoun	-1	-4	-2	-1	2	-4	-5	-3	-5	-3
class:licenceVerb&class:pactNoun	-2	-2	-3	10	-3	-3	6	-10	7	-3
class:licenceVerb&class:planned	-5	-3	-2	1	-4	-6	-10	-12	6	3
class:licenceVerb&class:policyNoun	-8	-2	-2	-1	-2	-4	18	2	6	-4
class:licenceVerb&class:policyVerb	-4	-2	-2	-1	-2	-6	15	9	-5	-2
class:licenceVerb&class:postNoun	-4	-4	-2	-2	-3	-3	-4	9	-5	-3
class:licenceVerb&class:punishNoun	-6	-3	-2	-3	-3	-3	7	1	9	-4
class:licenceVerb&class:punishVerb		-3	-2	-4	-3	-3	6	-9	17	-3
class:licenceVerb&class:quoted	-11	-4	-3	-2	-4	-4	-4	-12	-3	-4
class:licenceVerb&class:receiveVerb	2	-5	-3	-4	6	-3	5	7	-1	-5
class:licenceVerb&class:roomNoun	5	-5	-2	-1	2	-4	-3	18	-4	-4
class:licenceVerb&class:signVerb	1	-3	-1	7	-5	-3	-3	-1	-1	
class:licenceVerb&class:sum	-5	-1	-3	-4	28	-4	-2	-4	6	-2
class:licenceVerb&class:talkNoun	30	-5	-3	-5	-4	-2	5	8	-4	-3
class:licenceVerb&class:topicVerb	-3	-2	-1	1		-6	6	13	-9	-2
class:licenceVerb&class:travelNoun	-9	29	-3	-5	-4	-4	-4	-4	29	-8
class:licenceVerb&class:travelVerb	-4	-6	-3	-3		8		4	-1	12
class:licenceVerb&class:visitorNoun	2	-2	-5	-3	-4	-4	10	-11	-6	-2
class:licenceVerb&class:wish	-1	-2	-2	-4	-3	-3	-1	-7	-1	-4
class:licenceVerb&groups:1	-6		-4		-4	1	5	6	-4	-5
class:licenceVerb&groups:2	-2	-3	-2	-3	-4	-5	-2	24	-2	
class:licenceVerb&groups:3	-5	-1	-3	-3	-4	-4	5	-1	-6	-3
class:licenceVerb&groups:4	-2	-3	-1	-3	2	-3			-2	
class:licenceVerb&parties:aa	-4	-1	-2	-4	-4	-2	-1	4	-9	-1
class:licenceVerb&parties:ac	-4	-2	-2	-4	-1	-4	13	9	-8	-2
class:licenceVerb&parties:af	-2	-2	-2	-5	-7	-5		32	-7	-3
class:licenceVerb&parties:ao	-6	-2	-4	9	-5	-3	-3	23	7	-1
class:licenceVerb&parties:ap	1	-4	-2	2	1	-2	-6	-1	4	
class:licenceVerb&parties:cc	-4	-2	-2	-7	6	-3	7	10	-2	-2
class:licenceVerb&parties:cf	-3	-1	-2	-5	-4	-5	2	-4	-3	-2
class:licenceVerb&parties:co	-6	-2	-3	6	2	-3	-3	18	6	-1
class:licenceVerb&parties:cp	-2	-2	-2		4	-5	-3	5	-4	-1
class:licenceVerb&parties:ff	-1	-1	-2	-3	-10	-5	8	5		-2
class:licenceVerb&parties:fo	-14	-3	-5	-3	14	-5	-4	-6	2	-4
class:licenceVerb&parties:fp		-3	-1	-2		-3	-3	-9	5	-2
class:licenceVerb&parties:op	-7	-2	-3	7	5	-3	-3	6	-2	-2
class:licenceVerb&parties:pp	2	-4	-2	-3	-4	-3	-3	-6	-6	13
class:mealNoun	23	-5	1	-4	-4	-4	-1	-5	-5	-5
class:mealNoun&class:meetVerb	28	-3	-1	-4	-3	-4	-5	-3	-5	-4
class:mealNoun&class:moneyNoun	16	-3	18	-2	-1	-5	-2	-2	-3	-2
class:mealNoun&class:pactNoun	-33	-2	19	-9	-1	-2	-6	-1	-4	-3
class:mealNoun&class:policyNoun	4	-1	-4	-3	-3	-3	22	-2	-4	-4
class:mealNoun&class:policyVerb	16	-2	7	-4	-4	-3	1	-2	-3	-5
class:mealNoun&class:punishNoun	16	-1	-4	-3	-3	-2	-4	-2	-5	-3
class:mealNoun&class:punishVerb	6	-7	-4	-3	1	-5	18	-2	-8	-3
class:mealNoun&class:receiveVerb	-22	-3	19	-5	-1	-2	-2	-2	-2	-3
class:mealNoun&class:roomNoun	12	-3	8	-4	-4	-4	2	-2	-4	-5
class:mealNoun&class:talkNoun	-18	-3	34	-3	-3	-3	-3	-2	-3	-3
class:mealNoun&class:topicVerb	21	-3	-5	-2	6	-6	-2	-2	-1	-3
class:mealNoun&class:travelVerb	14	-10	7	-4	-3	-3	-3	-2	-6	-6
class:mealNoun&class:visitorNoun	22	-3	-8	-3	-1	-2	-2	-2	-2	-4
class:mealNoun&class:wish		-3	13	-6	-2	-3	-7	-2	-4	-6
class:mealNoun&groups:1	6	-8	-6	-6	-7	-6	3	-4	-7	-4
class:mealNoun&groups:2	54	-3	-5	-4	-4	-4	-4	-11	-7	-7
class:mealNoun&groups:3	15	-6	18	-2	-3	-2	-3	-1	-2	-5
class:mealNoun&groups:4	7	-1	7	-3		-3	-4	-2	-2	-4
class:mealNoun&parties:cc	12	-2	10	-2	-3	-3	-5	-1	-1	-2
class:mealNoun&parties:cf	-1	-2	35	-1	2	-4	-1	-1	-2	-2
class:mealNoun&parties:cp	-14	-3	25	-2	2	-4	-2	-1	-1	-3
class:mealNoun&parties:ff	12	-1	-4	-3	6	-6	-2	-2	-3	-2
class:mealNoun&parties:fp	17	-4	8	-2	-1	-5	-3	-2	-4	-4
class:mealNoun&parties:pp	26	-4	5	-3	-2	-3	-4	-2	-3	-7
class:meetVerb	13	-3	-1	-4	-3	-3	-4	-3	-3	-3
class:meetVerb&class:moneyNoun	25	-3	4	-4	-6	-5	-4	-3	1	-2
class:meetVerb&class:pactNoun	-4		-3	-11	-1	-4	-5	-2	-3	-3
class:meetVerb&class:planned	7	-3	12	-4	-3	-5	-5	-4	-3	-4
class:meetVerb&class:policyNoun	7	-2	1	-3	-2	-3	-8	-3	-6	4
class:meetVerb&class:policyVerb	18	-3	2	-5	-3	9	-8	-2	-6	-3
class:meetVerb&class:postNoun	-4	4	3	-2	-2	-4	-3	-2	-8	8
class:meetVerb&class:punishNoun	2	-1	4	-2	-5	-2	-3	-4	7	-3
class:meetVerb&class:punishVerb	18	-3	4	-3	-3	-3	-4	-2		-4
class:meetVerb&class:quoted	-37	-4	-2	-3	-2	-3	-3	-2	-4	-2
class:meetVerb&class:receiveVerb	-9	-2	14	-4	-2	-3	-3	-3	-2	-2
class:meetVerb&class:roomNoun	11	3	2	-2	-3	-4	-3	-1	-6	-5
class:meetVerb&class:signVerb	-7	-2	9	-10	-4	-3	-3	-5	-1	-4
class:meetVerb&class:talkNoun	3	-3	1	-5	-1	-4	-4	-3	-2	-2
class:meetVerb&class:topicVerb	-8	-3	8	-4	-3	-5	-3	-3	3	-2
class:meetVerb&class:travelNoun	16	20	-2	-2	-1	-3	-1	-1	-3	-4
class:meetVerb&class:travelVerb	-8			-3	-3	-3	-3	-3	-4	-6
class:meetVerb&class:visitorNoun	-13	-3	16	-2	-2	-3	-3		-3	4
class:meetVerb&class:wish	12	-3	-2	-4	-2	1	-4	-3	-2	
class:meetVerb&groups:1	16	-6	-1	-6	-4	-1	-7	-5	-6	-5
class:meetVerb&groups:2	18	-3	-5	-5	-3	-4	-4	-4	-5	-2
class:meetVerb&groups:3	3	-4	9	-3	1		-3	-3	-1	-5
class:meetVerb&groups:4	9			-2	-2	-3	-3	-2		-1
class:meetVerb&parties:aa	-1	-3	-2	-3	-2	-2	-5	-3	16	-3
class:meetVerb&parties:ac	-23	-2	11	-3	-2	-4	-4	1	7	-2
class:meetVerb&parties:af	22	-2		-4	-3	-4	-3	-5	-5	-3
class:meetVerb&parties:ap	-6	-2	1	-3	-2	-5	-3	-1	7	5
class:meetVerb&parties:cc	-5	2	1	-2	2	-3	-4	-1	-4	3
class:meetVerb&parties:cf	15	-3	7	-1	-3	-4	-2	-2	-8	-4
class:meetVerb&parties:co	29	-2	4	-3	14	-3	-2	3	-4	-3
class:meetVerb&parties:cp	10	-1	2	-2	-2		-3	-2		-1
class:meetVerb&parties:ff	7	-2	-2	-1	-5	-4	-2	-4	-3	-4
class:meetVerb&parties:fp		-3	-1	-4	-3	-4	-2	-4	-6	-4
class:meetVerb&parties:op	-10	-3	10	-3	-3	-6	-2	3	-2	-4
class:meetVerb&parties:pp	28	-3	-1	-4	-3	-3	-3	-2	-5	-4
class:moneyNoun	-3	-1	-1	-2	7	-1	-2		-5	-2
class:moneyNoun&class:pactNoun	9	-2	-3	10	-4	-4	-8	11	-3	-2
class:moneyNoun&class:planned	8	-1		-1	10	-6	-4	-4	-4	-2
class:moneyNoun&class:policyNoun	9	-3	-2	11	-3	-5	-1	9	-8	-2
class:moneyNoun&class:policyVerb	5	-2	8	1	-3	-5	-14	-9	-4	-2
class:moneyNoun&class:postNoun	-16	6	1	-9	-5	-4	-4	-2	-5	-1
class:moneyNoun&class:punishNoun	1	-5	4	-3	-8	-4	-19	-3	-14	-4
class:moneyNoun&class:punishVerb	7	-3	-1	-4	-3	-5		7	2	1
class:moneyNoun&class:receiveVerb	1	-10	4	-4	11	-3	-3	-3	-5	-4
class:moneyNoun&class:roomNoun	1	-6	12	13	-3	-5	-3	-3	-5	-5
class:moneyNoun&class:signVerb	-12	-3	-3		14	-4	-5	3	-1	-2
class:moneyNoun&class:sum	-7	-2	-3	-6	26	-6	-2	-6	-7	-2
class:moneyNoun&class:talkNoun	12	4	5	-4	-4	3	-3	-2	-4	-4
class:moneyNoun&class:topicVerb	-8	-3	4	-5	-4	-1		1	-6	-3
class:moneyNoun&class:travelNoun	16	-1	-2	-3	-3	-3	-2	-2	-6	-6
class:moneyNoun&class:travelVerb	-6	7	2	-4	4	1	-4	-3	-6	-5
class:moneyNoun&class:visitorNoun	-18	-4	-3	-5	1	-3	-3	-8	-7	-4
class:moneyNoun&class:wish	-10	2	-1	2	-7	-3	-4	1	-4	-1
class:moneyNoun&groups:1	-6	3	-3	-4	-6	-1	-2	-5	-3	-4
class:moneyNoun&groups:2	-3	-2	-1	-1	17	4	-1	1	-9	-4
class:moneyNoun&groups:3		-2	4	-3	3	-4	-4	-1	-2	3
class:moneyNoun&groups:4		-5	-2	-2	10	-3	-2	3	-4	
class:moneyNoun&parties:aa	-6	-1	-2	-4	22	-3	-5	3	-5	5
class:moneyNoun&parties:ac	-5	-1	-1	-3	11	-2	-3	10	-4	-2
class:moneyNoun&parties:af	4	-2	-3	-6	9	-5	13	16	-17	-3
class:moneyNoun&parties:ap	8	-7	8	3	22	-3	-2	-2	-7	1
class:moneyNoun&parties:cc	-5	-2		-2	5	-3	-3	3	-3	-2
class:moneyNoun&parties:cf	-1	-2		-1	11	5	-2	-2	-4	-3
class:moneyNoun&parties:co	-8	-3	5	-4	-6	-3	-1	-4	-3	-2
class:moneyNoun&parties:cp	-5	1		-2	-2		-2	-3	-3	-2
class:moneyNoun&parties:ff	-4	-6	-3	-4	46	-5	-4	3	-3	7
class:moneyNoun&parties:fo	-13	-3	-4	-4	8	-6	-4	-4	-9	-3
class:moneyNoun&parties:fp	6	-5	-3	1	-1	-6	-4	4	-5	4
class:moneyNoun&parties:op	-6	-5	7	-3	-2	-7	-3	-2	-2	-1
class:moneyNoun&parties:pp	8	-8	2	-3		1	-3	-2	-4	-1
class:pactNoun	-6	-2	-2	16	-2	-2	-2	-2	-3	-3
class:pactNoun&class:planned	-6	2	-2	14	-5	3	-2	-2		-4
class:pactNoun&class:policyNoun	-8	-4		10	-3	-4	2		-3	1
class:pactNoun&class:policyVerb	-7	-3	-1	18	-4	1	-2	-3	-1	1
class:pactNoun&class:postNoun	-1	-3	-2	-17	-3	-5	-4	-4	-4	-1
class:pactNoun&class:punishNoun	-4	-4		-2	-2	-3	5	-5	4	3
class:pactNoun&class:punishVerb	-3	-4	1		-3		-3	1	2	2
class:pactNoun&class:receiveVerb	-1	2	-2	2	-3	-2		-4	1	-4
class:pactNoun&class:roomNoun	-29	-3	4	10	-2	3	-5	-2	-3	-3
class:pactNoun&class:signVerb	-7	-2	-2	30	-4	-2	1	-3	-6	-2
class:pactNoun&class:sum	-7	-2	5	2	-6	-4	-5	-4	20	-2
class:pactNoun&class:talkNoun	3	-1	1	7	-2	-4	-1	-2	-3	-3
class:pactNoun&class:topicVerb	-8	-3	-1	2	-3	-3		1	-5	-3
class:pactNoun&class:travelNoun	2	15	-1	5	-2	-2	-3	-4	-4	-3
class:pactNoun&class:travelVerb	-4	7		1	-2	-4	-2	-2	4	-1
class:pactNoun&class:visitorNoun	7	-4	7	12	-3	-3	-5	-2	-5	-3
class:pactNoun&class:wish	-3	-3	-2	-6	2	-3	-4	-4	-1	-2
class:pactNoun&groups:1	-8	-5	-4	20	-3	-6	-3	-4	-4	-4
class:pactNoun&groups:2	-7	-1		16	-5	-5	-2	-3	-3	-5
class:pactNoun&groups:3	-8	2	-2	12	4	7	3	3	-3	5
class:pactNoun&groups:4	1		1	12	-3	6	-2	-2	-2	-4
class:pactNoun&parties:aa	-11	-2	2	1	-3	2	2	-5	-6	-4
class:pactNoun&parties:ac	-5	-2	-2	5	9	16	-4	-4	-5	-2
class:pactNoun&parties:af	-5	-2	-3	33	1	3	-1	-5	-9	-3
class:pactNoun&parties:ao	-2	-1	-1	6	-3	-6	15	-2	-1	-1
class:pactNoun&parties:ap	7	1	-1	12	-4	1	-5	-3	3	-4
class:pactNoun&parties:cc	-4	-1	-2	14	-5	7	-1	-3	-4	-2
class:pactNoun&parties:cf	-3	-2		9	2	1	-3	-4	-1	-3
class:pactNoun&parties:co	-6	-2	-3	13	-4	30	-3	-2	-3	-1
class:pactNoun&parties:cp	3	1		11	-2	-1	-1	-2	-3	-4
class:pactNoun&parties:ff	-2	-2	-1	12	-3	2	-3	10	2	-2
class:pactNoun&parties:fp	-10	1		15	-4	2	2	5	-4	1
class:pactNoun&parties:op	-7	-2	10	4	-3	-5	-3	-1	-3	-1
class:pactNoun&parties:pp	-6	2	4	10	-2	1	1	-2	-3	
class:planned	-1	2	-1	1	1	2	-1	-3	-2	-3
class:planned&class:policyNoun	-1	-1	-3	-3	-4		6	-3	-4	-4
class:planned&class:policyVerb	-5		2	2	1	6	6	-1	1	2
class:planned&class:postNoun	-11	-3		-11	-3	-11	-6	-3	-4	-2
class:planned&class:punishNoun	-4	-3		-3	3	-4	-6	-4	20	-5
class:planned&class:punishVerb		6	-2	-1	-7	4	-3	-5	8	-4
class:planned&class:quoted	-9	-6	-3	-4	-5	-9	-4	-4	-5	-4
class:planned&class:receiveVerb	-8	13	9	2		-5	-1	-3	3	-4
class:planned&class:roomNoun	-22	1	3	-2	-6	-7	13	-3	-4	-6
class:planned&class:signVerb	5			12	7	5	-1	2	-4	-2
class:planned&class:sum	-3	-2	-3	2	11	-6	-3	-6	4	-3
class:planned&class:talkNoun	6	-1	5	-3	-2	1	6	-2	-3	1
class:planned&class:topicVerb	1	2	3	-3	-1	7	-3	-4	-5	-2
class:planned&class:travelNoun	-3	34	-5	-6	-4	2	-3	-2	-7	19
class:planned&class:travelVerb	2	25		-2	5		-2	-4	-1	-4
class:planned&class:visitorNoun	-6	3	13	1	-3	-4	-4	-2	-5	-3
class:planned&class:wish	-2	2	4		-3	-5	-1		3	2
class:planned&groups:1	-7	9	-2	-2			-3	-4	-4	-7
class:planned&groups:2	-4	-3	-2	4	4	5	2	-4	-3	-1
class:planned&groups:3	7	1	5	-1	-2	1	-3	-3	-5	-6
class:planned&groups:4	5	2		-1	2	2	-2		4	2
class:planned&parties:aa	-2	-2	4	-1	3	8	5	-4		
class:planned&parties:ac	12	8	6	5		11	-1	-5	-3	-3
class:planned&parties:af	-8	-2		6	3	5	-4	-7		-3
class:planned&parties:ao	-3	-7	-6	-6	-7	16	11	-1	4	-2
class:planned&parties:ap	17	5	4	1	-2		5	-4	8	-1
class:planned&parties:cc	5	-1	-2	-4	4	-2	-1	-2	-3	-2
class:planned&parties:cf	4	-3	-1	1	11	2	-1	2	-2	-2
class:planned&parties:co	-6	-2	13	13	-3	-9	-2	-3		-1
class:planned&parties:cp	4		4	-1		3		1	-3	-3
class:planned&parties:ff	-5	-2	-3		6	3	-2	1	-1	-2
class:planned&parties:fo	7	-1	-3	-5	-3	-6		-1	7	
class:planned&parties:fp	-2			2	-2	6	-4	1	-2	3
class:planned&parties:oo	-12	-3	21	-4	-6	-2	-2	-2	5	-1
class:planned&parties:op	-1	-6	3	-4	3	9	-3	-1	-2	-2
class:planned&parties:pp	12	2	1		-2	2	-3	-3	-3	-4
class:policyNoun	-2	-3	-2		-3	-4	18	-2	-3	-1
class:policyNoun&class:policyVerb	-6	-3	-3	-4	-3	-2	43	-6	-5	1
class:policyNoun&class:postNoun	2	-2	-2	-4	-2	-3	-14	-5	18	11
class:policyNoun&class:punishNoun	-5	-3	-2	-3	-3	-3	-1	-2	-3	1
class:policyNoun&class:punishVerb	-3	-2		-3	-3	-4	14	-2	-5	-2
class:policyNoun&class:receiveVerb	-7	-6	-1	-2	-3	-3		3	3	4
class:policyNoun&class:roomNoun	14	-3	-2	11	-2	-3	6	-2	-4	-5
class:policyNoun&class:signVerb	-8	-3	1	10	-3	-2	19	-3	-7	6
class:policyNoun&class:sum	-6	-2	9	-15	-7	-4	-10	-3	30	-2
class:policyNoun&class:talkNoun	-4	-3	1	4	-3	-1	6	-3	-5	6
class:policyNoun&class:topicVerb	-13	-4	-3	4	-3	-4	8	6	-7	-2
class:policyNoun&class:travelNoun	-3	15	-2	4	-2	-1	-6	-2	-4	22
class:policyNoun&class:travelVerb	3	-3	-1	-5	-2	-4	6	1	-4	3
class:policyNoun&class:visitorNoun	-7	-4	2	-3	-3	-2		-3	-5	9
class:policyNoun&class:wish	-1	-3	-2	-2	-3	-4	7	-2	-9	1
class:policyNoun&groups:1	-4	-4	-4		-3	-7	34	-3	-9	-4
class:policyNoun&groups:2	-4	-1		1	-4	-4	17		-1	-5
class:policyNoun&groups:3	-1	-5	-3	-4	-2	-3	-1	-3		12
class:policyNoun&groups:4	4	-2	-2	-4	-2		-2	-4	2	
class:policyNoun&parties:aa	-7	-2	-3	-4	-3	1	11	-7	-11	1
class:policyNoun&parties:ac	-3	-2	-2	-3	-2	3	13	1	17	-3
class:policyNoun&parties:af	-5	-2	-2	7	-4	-1	14	-7	3	-3
class:policyNoun&parties:ao	-10	-2	-4	-11	-1	-6	6	-2	-9	-6
class:policyNoun&parties:ap	-10	-2	-3		-3	-3	17	-2	9	1
class:policyNoun&parties:cc	6	-3	-3	-3	-3		8	-3	-2	3
class:policyNoun&parties:cf	2	-2	-2	-4	-3	4	-2	-5	6	-2
class:policyNoun&parties:co	3	-2	-5	-5	6	-1	-3	-3	-2	-1
class:policyNoun&parties:cp	-1	2		-4	-2	-3	1	-2		1
class:policyNoun&parties:ff	-4	-1	-1	-2	-2	-3	2	-10	4	-1
class:policyNoun&parties:fp	5	-2	-2	-4	-2	-3		5	-6	3
class:policyNoun&parties:op	-8	-3	2	-6		-4	-5	-2	-6	-4
class:policyNoun&parties:pp	5	-5		1	-2	-3	-4	-2	-2	9
class:policyVerb	-3	-2	-1	2	-2	-1	11		-4	
class:policyVerb&class:postNoun	-16	-2	4	-12	-2	-4	-9	11	-7	33
class:policyVerb&class:punishNoun	-2	-2	-3	-4	-4	-4	8	-6	9	8
class:policyVerb&class:punishVerb	-3	1	-3	-6	-3	-2	26	-5	-7	2
class:policyVerb&class:quoted	-10	-3	-3	10	-3	-4	-4	-3	-3	-6
class:policyVerb&class:receiveVerb	-24	4	7	4	-2	-3	-2	-3	5	-3
class:policyVerb&class:roomNoun	6	-3	5	-4	-4	-1	7	3	-3	3
class:policyVerb&class:signVerb	-5	-3	-2	19	-4	1	3	-1	-5	2
class:policyVerb&class:sum	-13	-1	10	12	6	-6	-3	-3	-5	-4
class:policyVerb&class:talkNoun	7	-2	8	1	-3	-1	7	-4	-5	
class:policyVerb&class:topicVerb	-3	-3	-2	2	1	-3	-1	-8	-4	-2
class:policyVerb&class:travelNoun		40	-4	-6	-2	-3	-4	-2	-4	-7
class:policyVerb&class:travelVerb	-6	4	3	3	-1	-4		-5	-7	-3
class:policyVerb&class:visitorNoun	-1	5	-1		-3	-3	4	-2	-3	-3
class:policyVerb&class:wish	-3	-2	-1	-2	-3	-3	3	1	3	-4
class:policyVerb&groups:1	-9	-2	-1	3	-5	-2	22	-6	-5	-1
class:policyVerb&groups:2	1	-3	-2		1	-5	10	6	-5	-3
class:policyVerb&groups:3	-8	-2	5	7	-3	3	9	-3	-3	4
class:policyVerb&groups:4	1	-1		1	-3	1	-1	-1	-2	2
class:policyVerb&parties:aa	-7	-2	2	3	-4	8	10	3		6
class:policyVerb&parties:ac	-9	-1	-1	1	-5	6	16	-5	-6	-2
class:policyVerb&parties:af	2	-3	-2	-5	5	2	11	5	-10	-3
class:policyVerb&parties:ao	-2	-1	-2	1	-1	-3	13	12	-1	-1
class:policyVerb&parties:ap	-11	-2	2		-3	-2	1	1	1	4
class:policyVerb&parties:cc	-3		1	2	-3	-1	5	-3	-3	-3
class:policyVerb&parties:cf	-5	-2	3		-4	2	3	-1	-5	-2
class:policyVerb&parties:co	-6	-1	-3	6	5	-2	-4	8	-2	-1
class:policyVerb&parties:cp		-2	3	6	-1	-3	3	6	-4	-2
class:policyVerb&parties:ff		-1	-2	9		-1	9		-10	-2
class:policyVerb&parties:fp		-2	1	13	-2	1	1	1	-5	4
class:policyVerb&parties:op	-3	-1	-2	10	9	-3	-3	11	-1	-1
class:policyVerb&parties:pp	-1	-3	1	2	-3	2	-2	-4	-3	3
class:postNoun	-4	-2	-2	-4	-3	-4	-4	-3	1	14
class:postNoun&class:punishNoun	-11	-5		6	-2	-3	-6	-3	7	10
class:postNoun&class:punishVerb	-15	-3	1	6	-3	3	-4	-3	16	1
class:postNoun&class:quoted	-8	-5	-4	-3	-2	-5	-3	-3	-3	-5
class:postNoun&class:receiveVerb	19	-5	-2	-2	-2	-2	-2	-3	-4	-7
class:postNoun&class:roomNoun	7	-2	-2	-3	-3	-1	-3		2	
class:postNoun&class:signVerb	6	-3	-3	-13	-3	-4	-4	-1	-1	4
class:postNoun&class:talkNoun	8	4	1	3	-2	-3	-2	-2	2	
class:postNoun&class:topicVerb	6	-7		-11	-2	-4	-3	-5	5	-7
class:postNoun&class:travelNoun	-5	-5	-3	14	-1	-1	-1	-4	3	12
class:postNoun&class:travelVerb	-9	-5	-2	4	-4	-3	-4	-3	-3	6
class:postNoun&class:visitorNoun	38	-8	-4	-4	-2	-2	-1	-3	1	-1
class:postNoun&class:wish	-8	3	-2	-3	-4	-1	-3	1	-3	-3
class:postNoun&groups:1	3	-6	-4	-11	-4	-6	-7	-4	-7	9
class:postNoun&groups:2	-11	-1	-1	-4	-4	-4	-4	-2	8	17
class:postNoun&groups:3	-4	-6	-2	3	-3	1	-4	-3	-4	18
class:postNoun&groups:4	2	2	-2	-3	-3	-4	-2	-2	1	9
class:postNoun&parties:aa	-8	-1	-3	-3	-5	-2	-7	-3	-9	19
class:postNoun&parties:ac	2	-7	-3	-3	-2	-3	-4	-4	4	-5
class:postNoun&parties:af	-4	-2	-2	-7	-4	-4	-3	-8	14	-6
class:postNoun&parties:ap	-14	-7		-4	-3	-2	-6	3	16	30
class:postNoun&parties:cc	1	5	-2	-4	-4	-2	-1	-2	-7	-1
class:postNoun&parties:cf	10	-1	-4	-5	-4	-10	-1	-3	-4	2
class:postNoun&parties:cp	6	7	-1	3	-4		-1	-2	5	-3
class:postNoun&parties:ff	2	-3	-1	-3	-3	-2	-1	-2	-9	-8
class:postNoun&parties:fp	15	-2	-3	-4	-3	-8	-2	-4	-4	-1
class:postNoun&parties:pp	-8	-3	-3		-3		-2	-2	-2	22
class:punishNoun	-6	-4	-2	-3	-4	-5	-2	-1	14	-1
class:punishNoun&class:punishVerb	-7	-4	-2	-1	-3	-5	-4	-2	17	-2
class:punishNoun&class:receiveVerb	-5	-4	-4	-6	2	-2	-7	18	8	-4
class:punishNoun&class:roomNoun	14	-5	-2	-3	-3	-2	-3	-2	-2	-1
class:punishNoun&class:signVerb	1	-2	2	-11	-4	-4	14	-5	-2	11
class:punishNoun&class:sum	-3	-2	-3	-16	-12	-3	-7	21	22	-2
class:punishNoun&class:talkNoun	-7	-8	1	9	-2	-3	-4	-2	-3	2
class:punishNoun&class:topicVerb	-1	-4	1	-2	-2	-5	-10	3	22	-4
class:punishNoun&class:travelNoun	-10	-19	-2	20	-1	-1	-3	-1	13	-1
class:punishNoun&class:travelVerb	-6	-9	-2	3	1	-3	8	3	13	-1
class:punishNoun&class:visitorNoun	-1	-2	-3	-3	-3	-5	-4	-4	9	4
class:punishNoun&class:wish	-5	-3	-3	-4	-3	-3	-7	1	-1	-2
class:punishNoun&groups:1	-9	-6	-4	-8	-4	-6	-2	1	13	-4
class:punishNoun&groups:2	-5	-3	-1	-2	-5	-4	-6	-3	21	-6
class:punishNoun&groups:3	-7	-4	-1	1	-2	-4	4	-1	5	11
class:punishNoun&groups:4	2	-4	-2	-1	-2	-3	-3	-3	10	2
class:punishNoun&parties:aa	-9	-2	-3	-6	-4	-3	-7	3	9	13
class:punishNoun&parties:ac	-1	-3	-1	-1	-3	-5	-8	3	20	7
class:punishNoun&parties:af	-4	-2	-2	2	-5	-4	-9	-2	24	-4
class:punishNoun&parties:ao	-11	-2	-4	-3	-3	-6	-4	-3	-1	-7
class:punishNoun&parties:ap	-10	-4	-2	-2	-2	-3		-5	15	4
class:punishNoun&parties:cc	5	-5	-2	-2	-4	-5	1	-3	24	1
class:punishNoun&parties:cf	-5	-2	-3	-2	-1	-4	-2	-5	22	-3
class:punishNoun&parties:cp	-1	-3	2	10	3	-3		-5	-4	-4
class:punishNoun&parties:ff	6	-1	-2	-1	-10	-3	4	-6	8	-3
class:punishNoun&parties:fp	3	-2	-2	-3	2	-4	6	-3	-19	7
class:punishNoun&parties:op	-5	-2	6	-2	-2	-4	-3	-3	-9	-7
class:punishNoun&parties:pp	2	-6	2	2	-2	-3	2	-2	-3	11
class:punishVerb	-3	-3	-1	-3	-2		2	-1	11	-3
class:punishVerb&class:receiveVerb	10	-1	-1	-7	-3	-4	-7	9	14	-3
class:punishVerb&class:roomNoun	6	1	-3	-3	-2	3	7	-2	7	-6
class:punishVerb&class:signVerb		-4	1	-8	-2	-2	8	-1	3	5
class:punishVerb&class:sum	-6	-2	3	-12	-3	-1	-6	-7	33	-3
class:punishVerb&class:talkNoun		-3	2	4	-3	-3	1	-2	6	-3
class:punishVerb&class:topicVerb	-5	-1	-2	-5	-1	8	4	2	13	-2
class:punishVerb&class:travelNoun	-9	1	-4	12	-2	2	-3	-2	11	-4
class:punishVerb&class:travelVerb	-5	1	-2		-2	-4		-4	19	-2
class:punishVerb&class:visitorNoun	1	1	1	-3	-3	-4	-5	10	-1	-3
class:punishVerb&class:wish	-5	-3	-2	-4	2	-5	-4	3	1	-2
class:punishVerb&groups:1	-6	-3	-2	-7		2	2	2	5	-4
class:punishVerb&groups:2	-2	-3	-1	-2	-3	-4	2	-3	17	-4
class:punishVerb&groups:3	-4	-2			-6	5	1	-3	1	3
class:punishVerb&groups:4	-1	-3	-2	-3	1			4	11	-2
class:punishVerb&parties:aa	-6	-2	1	-3	-4	1	-1	-9	8	-2
class:punishVerb&parties:ac	3	-3	-3	-3	-6		9	7	9	-4
class:punishVerb&parties:af	-4	-3	-2	-1	-6	-5	2	-8	42	-4
class:punishVerb&parties:ao	-7	-4	3	-3	-4	16	-4	1	3	-4
class:punishVerb&parties:ap	-7	-3	-5	-4	-3		9		12	-7
class:punishVerb&parties:cc	-2	-3	-2	-2	-2	8		7	9	-2
class:punishVerb&parties:cf		-3	-2	-3	-1		-1	-1	12	-2
class:punishVerb&parties:co	3	-2	4	19	-6	8	-4	2	-4	-3
class:punishVerb&parties:cp	-5	1	1	2			-1	7	-1	-5
class:punishVerb&parties:ff	3	-2	-1	-3		1	1	-1	12	-2
class:punishVerb&parties:fo	-5	-2	-3	-3	-10	-4	-2	-4	17	-3
class:punishVerb&parties:fp	-6	-3	-3	-5	5	-1		1	3	4
class:punishVerb&parties:op	-13	-5	16	-5	-3	12	-4	1	-6	-4
class:punishVerb&parties:pp	12	-2	1	1	-3		-2	1	-5	1
class:quoted	-11		-3	-3	-4	-3	-4	-4	-5	-4
class:quoted&class:signVerb	-6	15	-2	2	-5	8	-2	-3	-2	-2
class:quoted&class:talkNoun	10	-8	-4	-3	-3	-4	-2	-2	-3	-3
class:quoted&class:topicVerb	-6	-5	-3	-5	-4	9	-4	-3	-4	-4
class:quoted&class:travelVerb	-9	45	-6	-3	-4	-16	-3	-2	-5	-3
class:quoted&class:wish	-15	4	-2	-5	-4	5	-3	-4	-4	-4
class:quoted&groups:1	-10	2	-4	-5	-4	-9	-5	-5	-6	-5
class:quoted&groups:2	-17	2	-3		-4	-8	-3	-3	-5	-3
class:quoted&groups:3	8	-6	-3	-4	-3	-7	-2	-2	-2	-4
class:quoted&groups:4	-22	-6	-1	-6	-7	40	-1	-3	-2	-4
class:quoted&parties:cp	-13	-6	-2	-2	-4	1	-2	-2	-3	-3
class:quoted&parties:fp	-4	-6	-2	2	-5	20	-2	-3	-3	-3
class:quoted&parties:pp	-16	-5	-3	-5	-5	12	-3	-3	-3	-4
class:receiveVerb	7	-1		-1	-2	-4	-2	1	-3	-4
class:receiveVerb&class:roomNoun	2	1	5	-3	-3	-3	-1	-1	-3	-4
class:receiveVerb&class:signVerb	-9	12	7	11	-3	-4	-5	-2	-6	-3
class:receiveVerb&class:sum	-5	-2	-3	26	13	-2	-5	-6	-19	-2
class:receiveVerb&class:talkNoun	15	-3	9	-5	-3	-4		-2	-4	-1
class:receiveVerb&class:topicVerb	6	3	-1	-4	-1	-5		5	-3	-4
class:receiveVerb&class:travelNoun	18	12	-3	-3	-2	-3	-1	-1	-2	8
class:receiveVerb&class:travelVerb	5	3	-1	-1	-1	-4	-2			-2
class:receiveVerb&class:visitorNoun	6		6		-4	-4	-1		-4	-5
class:receiveVerb&class:wish	-2	2	3	1	-3	-4	-4	4	-1	-4
class:receiveVerb&groups:1	-13	-4	4	2	-3	-5	-6	8	-8	-4
class:receiveVerb&groups:2	14	-2	-3	-3	-3	-5		-3	-3	-7
class:receiveVerb&groups:3	14	1	1	-4	2	-4	-3	-3	2	-1
class:receiveVerb&groups:4	11		1		-2		-2		-2	-4
class:receiveVerb&parties:aa	-4	-3	4	-3	-3	-2	8	-3	16	-3
class:receiveVerb&parties:ac	-5	5	4	-4	3	5	4	12	-4	-3
class:receiveVerb&parties:af	-13	-3	6	7	-4	7	13	-14	-2	-3
class:receiveVerb&parties:ao	-13	-3	-7	-5	-5	-5	-5	-4	19	-6
class:receiveVerb&parties:ap	17	6	2	-1	-1	-4	-4		7	-6
class:receiveVerb&parties:cc	8	2	-3	-1	2	6	-2	-3	-3	-2
class:receiveVerb&parties:cf		-3	9	-2	1	3	-1	-3	-2	-3
class:receiveVerb&parties:cp	-4	1	7	-3	2	-4	-2	1	-3	-3
class:receiveVerb&parties:ff	16	-8	-2	-3	-10	-2	-2	-4	-2	-2
class:receiveVerb&parties:fp	13	-2	3	-4	-2	-4	-2	-4	-4	-5
class:receiveVerb&parties:op	3	-10	-5	-3	-7	-3	-3	-5	-8	-6
class:receiveVerb&parties:pp	28	-1	-2	-2	-4	-4	-3	-1	-4	-5
class:roomNoun	11		-2	-2	-4	-2		-2	-2	-3
class:roomNoun&class:signVerb	12	-2	-2	-5	-2	9	-4	-4	2	-4
class:roomNoun&class:talkNoun	1	4	6	-2	-2	-4	5	-1	-4	-2
class:roomNoun&class:topicVerb	23	-3	-5	-2	-1	-5	-3	-3	-4	-5
class:roomNoun&class:travelNoun	13	13	-3	-2	-1	-3	-1	-1	6	-5
class:roomNoun&class:travelVerb	3	2	2	-4	-3	-4	-3	-2		-5
class:roomNoun&class:visitorNoun	45	-2	-4	-4	-2	-5	-2	-4	-1	-5
class:roomNoun&class:wish	-11	3	1	-4	-3	1	4	4		-6
class:roomNoun&groups:1	-3	5	-7	2	-7	-6	1	-4	1	7
class:roomNoun&groups:2	20	-4	-4	-5	-5	-6	2	1	-5	-6
class:roomNoun&groups:3	7	-3	3	-2		5	-2	-3	-2	-5
class:roomNoun&groups:4	15	3	1	-2	-2	-1	-3	-2	-2	-5
class:roomNoun&parties:aa	-1	-2	-5	-4	-2	-4	-3	-5	-5	-15
class:roomNoun&parties:ac	18	-11	-3		-3	7	-4	-5	-5	-2
class:roomNoun&parties:af	10	-2	-7	-3	-4	4	-5	-6	9	-5
class:roomNoun&parties:ap	18	-8	-4	-4	-3	-3	9	6	-4	-8
class:roomNoun&parties:cc	19	4	4	-3	-2	-3	-3	-3	-3	-4
class:roomNoun&parties:cf	7	-1	7	-1	-4	-5	-2	-4	-6	-2
class:roomNoun&parties:cp	10	2	5	-2	-2	1	-2	-2	-4	-5
class:roomNoun&parties:ff	14	-2	-2		-5	3	-2	-3	-10	-3
class:roomNoun&parties:fp	30	-2	1	-3		-6	-3	-3	-6	-4
class:roomNoun&parties:pp	14	2	1	-3	-2	1	-2	-2	-2	-5
class:signVerb	-3	-1	-2	13		-1	-1	-2	-2	-2
class:signVerb&class:sum	-2	-2	-3	5	16	-5	-3	-3	-9	-2
class:signVerb&class:talkNoun	4	1	2	17	-2	-1	2	-4	-3	-4
class:signVerb&class:topicVerb	-8	1	1	13		-1	-5	-4	-2	-2
class:signVerb&class:travelNoun	-9	18	-2	7	-2	-2	-1	-2	17	-6
class:signVerb&class:travelVerb	10	7	-2	5	2	-4	-3	-2	4	-3
class:signVerb&class:visitorNoun	2	1	3	12	-1	-4	-3	-3	-5	11
class:signVerb&class:wish	-3	3	-2	-4	-1	-1	-2	1	-3	-3
class:signVerb&groups:1	-1	-6	-5	18	-1	-1	-2	-4	-2	-5
class:signVerb&groups:2	-7	-2	-2	18	-1	-6	-2	-1	-5	-2
class:signVerb&groups:3	-1	1	-2	4	5	1	1	-5	2	3
class:signVerb&groups:4	-1			7		6	-2	4	-2	-1
class:signVerb&parties:aa	-1	-2	1	9	1	5	4	11	-6	7
class:signVerb&parties:ac	5	3	2	3	5	2			-5	-1
class:signVerb&parties:af		-3		31	-7	-1	-3	-2	-3	-4
class:signVerb&parties:ao	-2	-1	-1	6	-3	-6	15	-2	-1	-1
class:signVerb&parties:ap	-9	4	3	13	-2	-3	-5	-5	-3	1
class:signVerb&parties:cc	-4	-3	-2	-2	3	2	-1	1	-4	-1
class:signVerb&parties:cf		-1			2	-3	-2	2		-4
class:signVerb&parties:co	9	-1	-2	9	7	-5	-2	-2	-1	-1
class:signVerb&parties:cp	3	5		6	3	-1	-1		-2	-3
class:signVerb&parties:ff	1	-2	-1	6	9	3	-2	6	6	-2
class:signVerb&parties:fo	-3	-2	-4	41	12	9	-1	-2	-3	-2
class:signVerb&parties:fp	-3	-2		15	-1	2	1		-1	-1
class:signVerb&parties:op	1	-1	-3	6	16	8	-2	-2	-1	-4
class:signVerb&parties:pp		2	-1	5		1	-1	-3	-3	4
class:sum	-8	-3	-1	4	16	-6	-4	4	8	-3
class:sum&class:talkNoun	-5	-2	29	-9	6	-6	-2	-1	4	-3
class:sum&class:topicVerb	-7	-3	-3	2	47	-4	-4	-6	-5	-3
class:sum&class:travelVerb	-8	-6	-3	4	21	1	-2	32		-2
class:sum&class:visitorNoun	-9	-8	-4	29	-22	-2	-3	-6	-14	-3
class:sum&class:wish	-5	-2	-3	28	8		-2	-5	-3	-2
class:sum&groups:1	-9	-6	-4	-10	16	-8	-6	15	21	-4
class:sum&groups:2	-10	-3	3	16	24	-6	-5	-7	2	-4
class:sum&groups:3	-7	-2	-2	4	17	-4	-2	18	-11	-3
class:sum&groups:4	-5	-2	-2	-1	-3	1	-1	-2	10	-1
class:sum&parties:ac	-3	-2	-3	-4	7	-1	-3	10		-2
class:sum&parties:af	-5	-2	-3	20	4	-5	-6	3	27	-4
class:sum&parties:ap	-14	-2	24	-13	18	-1	-3	-13	30	-7
class:sum&parties:cc	-16	-2	-2	18	-41	-9	-3	-4	-3	-2
class:sum&parties:cf	-2	-2	-2	8	22	-2	-2	1	-2	-2
class:sum&parties:co	-1	-2	-3	-7	13	-4	-2	-4	1	-2
class:sum&parties:cp	-4	-1	-3	4	19	2	-2	-3	-2	-2
class:sum&parties:ff	-5	-2	-2	-2	11	-2	-2	-4	-8	-2
class:sum&parties:fo		-2	-4	-8	35	-4	-2	-3		-3
class:sum&parties:fp	-5	-2	-2	1	11		-2	-6	8	-2
class:sum&parties:op	12	-2	16	-13	11	-4	-2	-1	-2	-1
class:sum&parties:pp	-10	-1	-4	42	-12	-8	-1	-2	-1	-3
class:talkNoun	10	3	-1	-2	-3	-4	-1	-2	-3	-2
class:talkNoun&class:topicVerb	-2	10		5	-3		-5	2	4	-3
class:talkNoun&class:travelNoun	2	28	-3	2	-2	-4	-2	-2	-5	-1
class:talkNoun&class:travelVerb	5	10		-1	-3	1	-1	-2	1	-2
class:talkNoun&class:visitorNoun	-12	5	9	-4	-3	-4	-4	-3	-4	1
class:talkNoun&class:wish	5	2	-2	-3	-3	-4	1	-4	-4	-1
class:talkNoun&groups:1	-5	7	-3	-5	-3	-7	-1	-4	-1	-4
class:talkNoun&groups:2	16		-2	-1	-4	-3	-2	-1	-4	-5
class:talkNoun&groups:3	14	-2	-1		-1	-3	-2	-2	-5	2
class:talkNoun&groups:4	12	3	2	-4	-2	-2	-1	-3		
class:talkNoun&parties:aa	1	-3	-4	-3	-3	4	7	-3	2	-5
class:talkNoun&parties:ac	-4	-1	5	-2	-4	4		-5	6	-3
class:talkNoun&parties:af	15	-3	3	-2	-4		-3	7	-4	-4
class:talkNoun&parties:ao	-15	-1	-2	-6	-8	-3	-2	-4	-13	-2
class:talkNoun&parties:ap	19	-4	1	-4	-3	-4	3	-3	-4	4
class:talkNoun&parties:cc	8	3		-5	1		-2	-3	-3	1
class:talkNoun&parties:cf	12	1	6	-1	-5	-1	-1	-2	-3	-3
class:talkNoun&parties:co	9	-2	1	-4	9	-3	-1	-2	1	-2
class:talkNoun&parties:cp	6	9	3	1	-4	-1	-2	-2	2	-2
class:talkNoun&parties:ff	-2	1	-2	-4	-4	-4	-2	-4	-6	-2
class:talkNoun&parties:fo	8	-1	-3	-5	-5	-3		-2	-11	-1
class:talkNoun&parties:fp	12			-4	-3	-3	-3	-3	-5	-3
class:talkNoun&parties:op	16	11	10	-6	-3	-4	-2	-2	-3	-3
class:talkNoun&parties:pp	24	-2	-2		-3	-4	-2	-3	-3	
class:topicVerb	-1	-1	-1	-3	-3		-1	-1	-1	-4
class:topicVerb&class:travelNoun	3	23	-3	-4	-1	-5	-3	-2	-5	-3
class:topicVerb&class:travelVerb	-3	6	1	-3	2	5	-5	-1	-5	-6
class:topicVerb&class:visitorNoun	-8	10	8	-2	-5	-5	-1	-3	-3	-4
class:topicVerb&class:wish	1	-1	-2	-1	-3	-3	-3	-5		-4
class:topicVerb&groups:1	-3		-1	-7	-2	-1	-4	-2	-1	-4
class:topicVerb&groups:2	-5	-3	-1		-3	2	2	2	-3	-5
class:topicVerb&groups:3	4	-1	-3	-3	-2	-3	-3	-5		-5
class:topicVerb&groups:4	7	1		-1	-1		-1	-5	-1	-2
class:topicVerb&parties:aa	11	-2	-3	-3	3	-3	1	-7		-5
class:topicVerb&parties:ac	1	1	3	-1	5	-2	-1	-2	7	-2
class:topicVerb&parties:af	-6	-2	3	-4	-5	-5	15	-1	-6	-2
class:topicVerb&parties:ap	14	-1	4	-1	1	-1	2	-5	-2	-4
class:topicVerb&parties:cc	-7	-4	-4	1	-3	-6	-4	-3	1	-2
class:topicVerb&parties:cf	-6	-2	1			-2	-1	-6	-1	-2
class:topicVerb&parties:co	-13	-2	5	5	-5	-3	-2	-3	-3	-2
class:topicVerb&parties:cp	-5	1				-1	-4	-4	-1	-3
class:topicVerb&parties:ff	2	-2	-2	-1	5	7	2	-6	1	-2
class:topicVerb&parties:fo	13	-2	-6	-2	-11	-6	-4	-2	-5	-3
class:topicVerb&parties:fp	1	-2	-1	-4	-5	11	-4		-6	-3
class:topicVerb&parties:op	11	-3		1	-7	-7	-3	-3	-5	-3
class:topicVerb&parties:pp	12	1	-2		-3	-3	-4	-3	-4	-5
class:travelNoun	-5	26	-3		-3	-2	-3	-2	-2	2
class:travelNoun&class:travelVerb	-3	23	-2	-1	-2	-3	-2	-2		-2
class:travelNoun&class:visitorNoun	8	32	-4	-4	-2	-4	-2	-2	-4	-6
class:travelNoun&class:wish	-10	15	-2	-6	-2	-4	-2	-1	-1	17
class:travelNoun&groups:1	-18	53	-4	-6	-4	-6	-5	-4	-9	-6
class:travelNoun&groups:2	3	22	-3	3	-4	-4	-3	-4		8
class:travelNoun&groups:3	-5	10	-3	5	-2	1	-2	-1	-4	8
class:travelNoun&groups:4	6	11	-2	-5	-2	-2	-1	-1	6	-4
class:travelNoun&parties:ac	-12	10	-2	-2	-2	-2	-2	-2	-3	-5
class:travelNoun&parties:af	-5	-9	-1	2	-4	-2	-3	-10	-6	-3
class:travelNoun&parties:ap	-3	-9	-5	-4	-2	7	-2	-1	3	-1
class:travelNoun&parties:cc	-9	30	-1	-8	-3	-3	-2	-1	6	-3
class:travelNoun&parties:cf	17	1	-3	-4	-4	-4	-1	-1	-2	9
class:travelNoun&parties:cp	-9	34	-2	10	-3	-3	-2	-1	-4	
class:travelNoun&parties:ff	6	6	-1	-3	-3	-2	-2	-2	5	-7
class:travelNoun&parties:fp	3	11	-3	-4	-2	-2	-1	-1	4	21
class:travelNoun&parties:pp	9	4	-2	3	-2	-3	-2	-1		1
class:travelVerb	-1	11	-1	-3	-1	-2	-2	-1	-1	
class:travelVerb&class:visitorNoun	3	7	-1	-3	-3	-4	-3	-2	-5	-6
class:travelVerb&class:wish	1	3	-1	-3	2	-4	-3	-3	-1	-3
class:travelVerb&groups:1	-4	22	-4	-3	-2		-4	-2		-6
class:travelVerb&groups:2	-9	5	2	-5	-4	-1	-1	-1		5
class:travelVerb&groups:3	12	11	-2	1	1	-4		-3	-3	2
class:travelVerb&groups:4	5	2	-1	-3	2	-2	-2	-2		-4
class:travelVerb&parties:aa	20	-2	-2	-3	13	-5	6	3		-4
class:travelVerb&parties:ac	6	9	-2	-2	1	-4	-4	10	-4	-4
class:travelVerb&parties:af		-4	-2	-6	-5		-7	7	17	-4
class:travelVerb&parties:ao	-8	-4	-3	-3	-5	-4	-2	-4	22	-5
class:travelVerb&parties:ap	10	5	3	-3	3	-4	4	-1	-1	13
class:travelVerb&parties:cc	-2	6	-2	-4	1	-4	-2			-4
class:travelVerb&parties:cf	5	-3	8	-1	5	-2	2	-1	-3	-3
class:travelVerb&parties:co	9	-3	-4	-4	-1	-2	-2	-2	1	-2
class:travelVerb&parties:cp	2	14		-1			-2	-2	-4	-5
class:travelVerb&parties:ff	-6	-4	-2		1	-1	3		-3	-5
class:travelVerb&parties:fp	4	2	-1	-3		1	-2	-2	-4	-7
class:travelVerb&parties:oo	-10	-3	-4	-4	-4	-3	-2	-3	1	-3
class:travelVerb&parties:op	-3	-9	-5	-4	-1	-5	-3	-2	-4	-5
class:travelVerb&parties:pp	2	6	-1	-1	-3	-4	-2	-2	-2	7
class:visitorNoun	3		1		-4	-4	-3	-1	-2	-1
class:visitorNoun&class:wish	1	4	-1	3	-3	-5	-3	1		1
class:visitorNoun&groups:1	-12	-1	9	-6	-5	-6	-7	-4	2	-5
class:visitorNoun&groups:2	13	-4	-3	11	-6	-5	-1	-6	-5	4
class:visitorNoun&groups:3	-2	4	-2	-2	-3	-4	-3	-4	1	-7
class:visitorNoun&groups:4	4	-1		-4	-1	-3	-2	6	-3	
class:visitorNoun&parties:aa	3	-2	7	6	-4	-5	-5	-10	9	3
class:visitorNoun&parties:ac	-5	-4	4	-4	-3	-5	3	16	5	-1
class:visitorNoun&parties:af	-8	-2	13	15	-3	-4	-3	-7	-5	-3
class:visitorNoun&parties:ap	12	1	5	-2	-2	-4	-2	13	-6	-4
class:visitorNoun&parties:cc	-10	2	-5	-2	-2	-2	-3		-3	11
class:visitorNoun&parties:cf	18		4	1	-4	-4	-2	-4	4	-4
class:visitorNoun&parties:co	-32	-3	-6	-3	-4	-3	-2	7	-2	-3
class:visitorNoun&parties:cp	2	-5	2	-4	-3	-4	-2	7	-3	
class:visitorNoun&parties:ff	9	9	-2	-2	-10	-2	-2	-4	-5	-2
class:visitorNoun&parties:fp	10	-1	1	-5	-1	-4	-3	-3	-4	-5
class:visitorNoun&parties:op	1	-9	-4	-2	-6	-2	-1	4	-2	-4
class:visitorNoun&parties:pp	15	-1	-4	-4	-2	-4	-2	3	-3	3
class:wish	-4	-1	-2	-3	-2	-3	-1	-2	-4	-2
class:wish&groups:1	-5	-4	-3	-6	-3	-5	-3	-2	-4	-5
class:wish&groups:2	-7	-2	-2	-3	-3	-3	1	-3	-7	-1
class:wish&groups:3	-5			-3	-1	-1	-2	-4	-1	-4
class:wish&groups:4	5	1	-2	-3			-4	3		1
class:wish&parties:aa	-7	-2		-3	2	-2	-6	-4	-1	-4
class:wish&parties:ac	1	2	-2	-6	5	-4	6	4	3	-3
class:wish&parties:af	-2	-3	-3	-4	-1	-4	-5	-3		-3
class:wish&parties:ao	-7	-2	-4	-8	-5	-3	4	-3	-16	-2
class:wish&parties:ap	-6	1	-1	-2		-3	3	-1	3	-3
class:wish&parties:cc	3	-3	-2	-4	-2	-3	6	2	-3	
class:wish&parties:cf	-2	-1	-2	-1	5		-3	2	-1	-2
class:wish&parties:co	-20	-3	10	-2	-6	-3	-2	-2	3	-4
class:wish&parties:cp	1	4	-1	-3	-2	-1	-2	1	-2	-2
class:wish&parties:ff	-2		-1		-5	1	-2	6	-6	-3
class:wish&parties:fo	17	-2	-6	-2	-10	-4	-4	-3	-12	-2
class:wish&parties:fp	-3	-3	-2	-2	-1	-4	-4	-2	-6	-1
class:wish&parties:oo	-9	-3	17	-3	-9	-4	-2	-3	1	-2
class:wish&parties:op	8	15	-5	-2	-6	-4	-4	-2	-4	-5
class:wish&parties:pp			-2	-5	-3		-4	-1	-4	2
governor:accompanied_p	40	-4	-3	-5	-4	-4	-2	-6	-3	-6
governor:according_a	-16	20	-3	-8	-4	-4	17	-3	-4	-4
governor:according_p	3	-1	-3	-6	-2	-3	-8	-5	11	-4
governor:after_c	-13	-3	-2	-5	-3	-6	-7	18	-8	-5
governor:after_p	14	13	-3	-2	-2	-3	-3	5	-4	
governor:against_f	-9	-3	-4	-5	-6	-5	-6	-5	33	-4
governor:among_p	-25	-3	-2	-5	-3	-5	-3	-3	-4	-10
governor:as_a	29	-3	-2	-4	-4	-3	6	-14	-11	-9
governor:as_c	-18	-2	-3	-1	-3	-2	-2	-4	-2	-3
governor:as_f	-12	-2	-10	-3	-6	-6	-6	-3	-15	-5
governor:as_p	-19	-4	-3	-3	-3	-3	-4	-4	-5	11
governor:at_a	19	-1	-8	-4	-2	-6	-6	-4	-4	5
governor:at_f	-15	-5	-3	-4	-5	-6	-2	-4	10	3
governor:at_o	-13	3	4	-6	-4	-7	-4	-2	-5	-5
governor:at_p	18	4	-4	-5	-4	-5	-3	-3	-5	-2
governor:attended_p	-37	-3	-7	-6	-4	-7	-4	-3	-6	-6
governor:before_a	25	-3	-3	-6	-4	-5	18	-6	12	9
governor:before_p	11	-8	-3	-3	-4	-3	-5	-3	-4	31
governor:between_a	12	-4	-8	61	-3	-5	-4	29	-6	-4
governor:between_c	-7	-5	-3	13	-3	-4	-3	-3	-5	-5
governor:between_f	-5	-5	-4	45	-4	-5	-4	-6	-4	-4
governor:between_p	45	-1	-7	-6	-3	-3	-3	-3	-4	-4
governor:by_a	-8	-2	-4	4	-2	-8	4	-2	20	5
governor:by_c	3	-3	-4	-3	23	-5	-4	-3	-8	-4
governor:by_f	-15	-4	-5		4	-3	-5	-5	-3	-4
governor:by_o	-17	-9	2	-8	-18	10	-3	-3	-6	-5
governor:by_p	6	-2	2	5	-4	4	-3	-3	-6	5
governor:for_a	-19	-5	-5	16	-5	1	-6	-14	-14	6
governor:for_c	-8	-4	-2	3	-5	-5	-3	2	-4	-4
governor:for_f	18	-4	3	5	10	-5	-6	3	-7	-5
governor:for_o	6	-4	-4	-12	-4	-5	4	-6	-5	-3
governor:for_p	1	-5	-4	-5	-4	-5	-6	-4	-6	-7
governor:free_a	-6	-5		-3	-1	-2	6	8	7	-3
governor:free_c	-9	-2		-1	-4		-1	-4	-1	-3
governor:free_f	-6	-4	-1	2	6	5	-3	3	2	-3
governor:free_o	-7	-4	9	-1	8	4	-6	-4	8	-4
governor:free_p	3	1	-2	-3	-3	-2	-2	-3	-5	1
governor:from_a	-13	-3	-3	12	-4	-5	-6	14	9	-6
governor:from_c	16	8	-2	-4	3	-5	-6	-4	3	-3
governor:from_f	-13	-4	-3	-5	-2	-6	-4	-7	33	7
governor:from_p	16	-3	1	10	-6	1	-3	-5	-5	3
governor:headed_p	-10	-3	-3	-2	-4	-5	-1	-4	-3	-5
governor:in_a	4	-2	-2	-1	-4	11	13	-2	-3	1
governor:in_c	-5	-2	1	-2	3	9	-1	-1	-5	-3
governor:in_f	-1	-6	-4	-6	56	-7	-5	-5	1	-7
governor:in_p	7	1	-4	-4	-3	-5	-4	-3	6	2
governor:into_f	-12	-2	-3	-7	57	-8	-3	-5	19	-6
governor:into_p	49	-5	-4	-3	-3	-4	-2	-6	-2	-13
governor:led_p	-18	-3	-5	-4	-14	-6	-3	-4	-8	-5
governor:like_p	-27	-4	-3	-3	-4	-4	-4	-3	-5	14
governor:of_a	-1	-5	2	7	-5	6	8	-3	-7	-1
governor:of_c	-5	3	-4	-2	-4	-5	-2	-3		-5
governor:of_f	1	-5	-3	-3	3	6	-3	3	5	-4
governor:of_o	-11	-4	36	-6	-5	-5	-4	-3	-7	-5
governor:of_p	3	11		2	-5	-5	-1	-3	-2	12
governor:on_a	-27	-3	-4	-4	-4	-3	-11	-4	-19	11
governor:on_f	-18	-7	-3	-8	-6	-6	-6	-6	46	10
governor:on_p	29	16	-3		-3	-4	-2	-2	2	5
governor:owner_a	-8	-4	-2	-5	1	-2	-2	-4		-2
governor:owner_c	-3	-3	-3	-2		-2		-1	-2	-3
governor:owner_f	-6	-3	-2	-2	-3	-2	-1	-1	-4	-4
governor:owner_o	12	-5	9	-5	-5	-5	-3	-4	-5	-4
governor:owner_p	-3		-1		-4	-4	-1		-4	-2
governor:presence_p	-13	-3	16	10	-3	-3	-2	-2	-3	-6
governor:represented_p	17	-4	-2	3	-3	-3	-2	-6	-4	-4
governor:through_f	-6	-3	-4	-3	19	-9	-3	-6	-13	-2
governor:to_a	-2	-1	-3	-2	4	-7	9	-7	11	1
governor:to_c	-2	20	-3		11	-6	-3	-4	-5	1
governor:to_f	-12	1	-3	-6	-6	-7	2	25	9	12
governor:to_o	17	-3	-4	-4	69	-9	-4	-4	-7	-10
governor:to_p	17	-3	-4	-5	-3	-4	-5		-7	5
governor:under_p	-19	-3	-3	-4	-4	-11	-17	-3	-6	-7
governor:until_a	-11	-1	-3	-1	-2	-1	-9	-2	-8	-3
governor:up_f	-22	-3	-3	-7	63	-9	-4	-6	-9	-5
governor:verb_a	7		-1		-4	-5	-5	-4	7	3
governor:verb_c	-6	4	-3		6	-7	-3	-4	-6	-4
governor:verb_f	-3	-4	-4	-1	4	-5	-1	4	9	-4
governor:verb_o	-25	-4	-7	-5	17	16	-3	-4	-6	34
governor:verb_p	20	-3	1	-3	-4	-4	-2	-3	-2	16
governor:whether_f	-4	-2	-2	-4	-7	-5	-3	-10	21	-3
governor:with_a	17	-3		16	-7	-2	-5	-4	2	-6
governor:with_c	-15	-4	-3	30	-5	-5	2	-4	-4	-4
governor:with_f	6	-2	9	11	-6	2	-3	-4	-4	-3
governor:with_o	-11	-2	-4	38	-7	-6	-3	-3	12	-3
governor:with_p	45	-4	-2	2	-4		-4	-3	-5	-8
groups:1	-7	1		-1	-4			-2	-3	-3
groups:2		-3	-2	-1	1	-2	-1		1	
groups:3	2	-1	-1	-3	-1	-2	-2	-2	-3	1
groups:4	2	-1	-2		-1		-2			-1
kind-class:<a>_appointVerb	-13	-5	-5	-5	-5	-5	5	-2	-10	36
kind-class:<a>_attend	-20	-4	-5	-6	-5	32	19	4	20	-6
kind-class:<a>_callVerb	-7	-4	-2	-5	-8	-10	55	-6	-18	-4
kind-class:<a>_forumVerb	20	-4	3	-36	-4	37	26	-5	-11	-5
kind-class:<a>_investVerb	-9	-4	-4	-4	1	-1	11	8	12	
kind-class:<a>_launchNoun	-8	-3	-3	-3	-5	38	-6	-8	-19	-4
kind-class:<a>_launchVerb	-13	-5	-4	-6	-5	68	85	-7	-14	-11
kind-class:<a>_licenceNoun	-9	-3	-3	-3	-3	-4	-7	4	30	-5
kind-class:<a>_licenceVerb	-8	-3	-3	-6	-9	-4	22	43	18	-4
kind-class:<a>_meetVerb	16	-5	-31	-6	-4	-5	-6	-12	-6	-7
kind-class:<a>_planned	-8	-6	-4	-6	13	15	-5	-5	-8	-5
kind-class:<a>_policyNoun	-17	-3	-5	-4	-8	-3	-11	-4	8	-8
kind-class:<a>_policyVerb	-12	-4	-3	-8	-4	-6	63	6		-6
kind-class:<a>_postNoun	-10	-5	-2	-2	-2	-3	-3	-4	21	2
kind-class:<a>_punishNoun	-11	-3	-3	-6	-3	-4	-6	-7	9	-17
kind-class:<a>_punishVerb	-15	-3	2	-5	-7	-6	-8	-1	71	-3
kind-class:<a>_receiveVerb	11	-5	33	-4	-4	-7	-6	-5	-7	-4
kind-class:<a>_signVerb	-9	-4	-2	22	-6		7	-5	2	-4
kind-class:<a>_topicVerb	23	-4	-6	-6	-5	-5	34	-4	-17	-6
kind-class:<a>_travelVerb	-10	16	-6	-3	-5	38	32	-13	28	-4
kind-class:<a>_wish	-13	-4	2	-6		-6	5	-7	-13	-7
kind-class:<c>_appointVerb	-14	-5	-4	-5	-8	-9	-4	-5	-3	-5
kind-class:<c>_background	-8	-4	-3	8	-6	-8	-5	-3	-6	-4
kind-class:<c>_callVerb	-9	10	-3	-5	-4	-4	-5	-3	-6	-3
kind-class:<c>_investVerb	-10	-4	-2	-5	-3	-7	-3	-3	-4	-4
kind-class:<c>_launchNoun	11	-3	-2	-3	6	43	-4	-4	16	-3
kind-class:<c>_launchVerb	-7	-3	-5	-4	-4	46	-6	-5	-8	-5
kind-class:<c>_licenceVerb	-4	-1	-2	-2	22	-4	56	-13	-9	-2
kind-class:<c>_moneyNoun	-8	10	-4	-4	-4	-5	-3	-3	-5	-4
kind-class:<c>_planned	10	7	1	-6	-2	21	-4	-4	-6	-4
kind-class:<c>_policyNoun	-12	-2	-2	-4	-4	20	10	-5	-7	-4
kind-class:<c>_policyVerb	-7	-3	-2	-13	-7	13	22	-6	-7	-4
kind-class:<c>_punishNoun	-7	-3	-3	-3	-5	-5	11	-3	43	-3
kind-class:<c>_receiveVerb	-22	-3	-2	-5	18	-3	-4	-3	-5	-3
kind-class:<c>_signVerb	2	-3	-3	19	2	10	-5	2	-3	-6
kind-class:<c>_talkNoun	9	5	-3	-5	-6	-5	-4	-2	-5	-5
kind-class:<c>_topicVerb	-13	-7	-4	-6	-5	-10	-8	-5	-11	-5
kind-class:<c>_travelNoun	-3	11	-2	-5	-6	-5	-3	-2	-5	-6
kind-class:<c>_travelVerb	3		-4	-4	-6	-5	-3	-2	-4	-4
kind-class:<c>_visitorNoun	-28	-3	-3	-4	-4	-4	-4	15	4	-5
kind-class:<c>_wish	5	-5	-2	-4	-1	-4	-3	6	-3	-5
kind-class:<f>_appointVerb	-3	-5	-3	4	17	-6	-5	21	-8	-8
kind-class:<f>_attend	28	-4	-4	-4	-8	-6	-5	-4	25	15
kind-class:<f>_background	-3	-2	-2	-2	3	-9	-4	4	-6	-3
kind-class:<f>_forumNoun	-23	-5	40	-7	-6	-7	-9	-6	-14	-6
kind-class:<f>_forumVerb	-15	-7	6	-5	-9	7	-5	-4	11	9
kind-class:<f>_investVerb	-3	-5	-3	1	53	-7	-4	-6	-8	-4
kind-class:<f>_launchNoun	-9	-2	-2	-4	-5	-8	-3	7	-7	-3
kind-class:<f>_launchVerb	-14	-4	-4	-6	20	102	-6	-5	-11	-6
kind-class:<f>_licenceVerb	-4	-4	-5	-4	-8	-3	-6	-14	-9	-5
kind-class:<f>_meetVerb	19	-5	-4	-6	-5	-7	-5	-5	-5	-6
kind-class:<f>_moneyNoun	32	-4	-6	-5	-10	-5	-4	-5	-7	-5
kind-class:<f>_planned	-8	-4	-4	14	19	-4	-5	-6	3	-5
kind-class:<f>_policyVerb	13	-3	-3	13	12	29	-7	-8	-9	-3
kind-class:<f>_punishNoun	-3	-1	-3	5	-5	-3	-5	-4	-8	-2
kind-class:<f>_punishVerb	-14	-5	-3	-9	-12	23	-6	-4	48	-4
kind-class:<f>_signVerb	-5	-3	-3	18	3	-6	-5	-5	-6	-3
kind-class:<f>_sum	-5	-3	-3	31	-11	-5	-4	42	1	-4
kind-class:<f>_talkNoun	3	-4	-4	-4	-4	-7	-3	-6	-5	-4
kind-class:<f>_topicVerb	-23	-4	-3	-6	18	-9	-4	-5	-10	-6
kind-class:<f>_travelVerb	-19	-5	12	-6	-6	-5	8	-6	10	-4
kind-class:<f>_visitorNoun	3	27	-2	-3	-4	-2	-2	-3	-5	-3
kind-class:<f>_wish	-7	-4	-2	-4	8	2	-3	7	-18	-5
kind-class:<o>_callVerb	-11	-2	-6	-1	-9	-4	-1	-2	-11	-1
kind-class:<o>_forumVerb	-28	-6	92	-6	-9	-13	-6	-5	-7	-5
kind-class:<o>_investVerb	19	-2	-5	-4	40	-4	-3	-4	-5	-3
kind-class:<o>_planned	-9	-4	-3	31	-11	-6	-7	-3	3	-3
kind-class:<o>_wish	-9	-2	10	-3	-7	-4	-4	-3	-15	-2
kind-class:<p>_appointVerb	-11	9	-1	-3	-4	-6	-3	-1		31
kind-class:<p>_attend	-10	-4	-1		-3	7	-4	-3	-5	-6
kind-class:<p>_background	16	-17	-4	-7	-7	-7	-6	-5	-10	-8
kind-class:<p>_callVerb	21	8	-3	-5	-3	13	-4	-3	-5	-6
kind-class:<p>_forumVerb	-4	-4	1	-5	-4	-2	-4	-3	-2	-5
kind-class:<p>_investVerb	17	11	-1	-6	-4	-5	3	-3	-2	
kind-class:<p>_launchVerb	2	-3	22	-6	-1	12	-6	-4	-7	14
kind-class:<p>_licenceVerb	-27	24	-3	-5	-3	-6	19	-8	-8	42
kind-class:<p>_meetVerb	21	-3	-3	-5	-3	-5	-3	-4	-1	-5
kind-class:<p>_moneyNoun	22	-4	26	-3	-6	-6	-3	-3	-4	-4
kind-class:<p>_pactNoun	-7	-4	-4	42	-2	-7	-3	-3	-5	-7
kind-class:<p>_planned	-8	14	10	3	-5	-1	-4	-3	-5	
kind-class:<p>_policyNoun	5	-2	-2	-4	-6	-3	19	-3	-10	-4
kind-class:<p>_policyVerb	-3	6	-4	6	-3	-7	21	-4	-6	1
kind-class:<p>_postNoun	-17	-5	-3	-4	-3	-4	-3	-3	-1	30
kind-class:<p>_punishNoun	-26	-4		-2	-2	-2	-1	-2	13	10
kind-class:<p>_punishVerb	11	-4	4	-7	-5	4	1	4	-13	-9
kind-class:<p>_receiveVerb	27	-6	-5	-5	-1	-5	-4		-5	
kind-class:<p>_roomNoun	2		-3	-2	-1	-5	-2	-1	7	-8
kind-class:<p>_signVerb	17	-4	-4	8	-1	-4	18	-3		1
kind-class:<p>_talkNoun	-3	10	-3	-5	-3	-5	-2	-3	-4	1
kind-class:<p>_topicVerb	-2	-2	4	-5	-2	-3	-3		-6	-4
kind-class:<p>_travelNoun		14	-2	-4	-4	-4	-2	-2	-3	19
kind-class:<p>_travelVerb	1	53	-3	-4	-4	-6	-4	-4	-6	11
kind-class:<p>_visitorNoun	14	4	-5	-5	-4	-5	-3	3	-5	-5
kind-class:<p>_wish	-15	3	-4	-5	-5	-5	-5	-5	-7	-6
kind:<a>	-2	-3	-2	1	-2	-2	4	2	4	
kind:<c>	-4		-2	-1		-1	-1	-2	-2	-4
kind:<f>	-3	-4	-1	2	2	1	-3	3	3	-3
kind:<o>	-6	-3	8	-1	3		-4	-3		-3
kind:<p>	4	2	-2	-2	-4	-2	-2	-3	-5	2
pair:"_,	-2	-4	-3	-4	-7	2	11		-5	2
pair:"_.	-7	6	-4	-6	-5	-7	-2	-2	-6	-2
pair:"_<p>	-19	-6	-3	-5	-4	-6	-4	-5	-5	-5
pair:"_a	-19	-5	-5	-5	-5	-9	-6	-4	-4	-4
pair:"_and	-9	-4	-3	-1	-6	-6	7	-1	20	-3
pair:"_be	-11	-11	-3	-6	-3	-5	-4	-6	-5	-5
pair:"_i	-20	-4	-3	-4	-3	-4	-5	-3	-5	-3
pair:"_say	-13	-5	-3	-5	-5	-8	-4	-4	-5	-5
pair:"_the	25	11	-4	-4	-5	-6	-5	-3	-5	-5
pair:"_to	20	-3	-5	-3	-6	-6	24	-3	-3	-4
pair:"_we	-9	6	-3	-5	-5	-6	-4	-7	-5	-5
pair:"_what	-7	-6	-3	-4	-3	-5	-4	-3	-6	-3
pair:%_of	-7	-3	-3	-10	1	-5	-6	-4	-12	-4
pair:'s_<a>	-9	-3	-4	-3	-5		11	4	-7	14
pair:'s_<c>	-1	-2	-3	-2	-5	-4	-5	-4	2	-3
pair:'s_<f>	-8	-3	-3	-6	-10	-2	-4	2	8	3
pair:'s_<p>	19	-3	-3	-5	-5	-5	-4	-4	-11	-6
pair:'s_desk	-22	-3	-4	-4	-5	-5	-5	-7	-8	-6
pair:'s_digital	-17	-4	-3	-9	-4	7	-7	-4	21	-3
pair:'s_lawyer	-27	-5	-3	-5	-4	-13	-9	-4	-11	-5
pair:'s_office	-3	-6	-2	-2	-2	-3	-4	12	-6	-13
pair:'s_side	-43	-4	-5	-4	-3	-4	-4	-4	-6	-7
pair:(_<c>	-2	-5	-4	-5	-6	-6	-6	-6	1	-7
pair:(_<p>	-1	-5	-3	-4	-4	-5	-4	-4	-6	15
pair:(_ai	18	-3	-2	-4	-7	-6	-5	-2	-2	-3
pair:(_dsa	5	-3	-2	-4	-2	-5	-10	-5	29	-3
pair:(_ict	-14	-3	25	-18	-5	-4	-4	-3	-4	-4
pair:(_mou	-4	-1	-2	30	-5	-5	-3	-3	-3	-1
pair:)_,	5	-5	-1		-4	-1	-5	-3	-6	-2
pair:)_-	16	-3	-2	-10	-5	-4	-2	-2	-4	-5
pair:)_.	-13	-10	-3	16	7	-8	-5	-4	5	-6
pair:)_:	-22	-7	-4	-7	-7	-8	-6	-10	-10	-10
pair:)_and	-5	-3	-3	3	-5	-4	-5	8		5
pair:)_be	-4	-3	-4	-6	-3	-4	-8	-4	-9	28
pair:)_have	-12	-3	6	12	10	3	-3	-7	7	25
pair:)_in	5	-2	-2	5	-7	-3	-4	-6	-19	-4
pair:)_of	-3	-3	14	-4	-2	10	-8	-4	3	15
pair:)_on	-7	-2	-2	-1	-11	-6	30	21	-17	-8
pair:,_"	-15	-5	-3	-5	-4	-7	-4	-5	-5	-5
pair:,_<a>	6	-3	-3	-6	2	-7	-7	14	-1	-4
pair:,_<c>	-4		-3	-9	-3	-3	-6	-5	-8	-5
pair:,_<f>	-4	-4	-4	-3	1	2	-2	3	-2	-4
pair:,_<o>	-23	-4	-3	-6	-8	-8	-8	-5	30	-4
pair:,_<p>	3	-3	-2	-1		1	-3		-5	-1
pair:,_a	-1	-4	-4		-4	4	-2	-2	2	
pair:,_accord	-8	10	1	-7	-3	2	3	-6	-8	-5
pair:,_add	-11	-3	-2	-8	-5	-5	36	32	-6	-4
pair:,_after	5	-2	-2	-6	-5	-5	-5	1	13	-5
pair:,_ai	-17	-3	-3	-5	-10	-5	-5	-2	-4	-4
pair:,_all	-7	-8	-2	20	-3	-12	-6	-5	-8	-4
pair:,_along	-6	-4	-2	-3	-2	-7	-3	-3	16	-3
pair:,_among	-29	-3	-2	-7	-6	-7	-3	-4	15	-4
pair:,_an	6	-6	3	7	7	-5	-3	3	11	-4
pair:,_and	4	-1	-3	-2	1	-2	-3	-2	-4	-2
pair:,_artificial	-6	-2	-3	12	-2	-6	-5	-2	-2	-3
pair:,_as	-5	-3	-4	-4	-5	-3	-1	-6	-6	1
pair:,_at	14	-6	13	-2	-4	-7	-3	-5	3	-5
pair:,_be	1	-1	-2	-3	-5	-2	2	2	-6	1
pair:,_before	17	-4	-3		13	6	-3	-3	-3	13
pair:,_both	-10	11	-5	-5	-9	-5	-4	-4	-10	-7
pair:,_but	-11	-4	-4	-9	-5	-5	-3	-6	-14	-6
pair:,_by	4	-3	-3	-2	1	-6	12	-3	-3	7
pair:,_call	-13	-4	-3	-4	-3	-3	-4	-3	-7	-4
pair:,_chief	36	-5	-3	55	-4	-5	-4	-3	-4	-15
pair:,_come	-8	-3	-6	-6	-2	-7	-4	21	-7	-3
pair:,_cybersecurity	14	-3	-7	-8	-2	-4	-3	-2	-3	-4
pair:,_datum	-8	-6	-2	-11	-10	-8	-5	-2	-6	-4
pair:,_digital	1	-6	-3	-3	-3	-7	-3	-3	-4	-3
pair:,_end	41	-4	-4	-7	-5	-6	-6	-5	19	-6
pair:,_fall	46	-3	-5	-7	-3	-3	-6	-3	-6	-5
pair:,_follow	-4	-3	-3	-4	-6	-9	-4	-5	8	-10
pair:,_for	4		-3	-5	-2	-5		-1	-4	-7
pair:,_from	-10	-7	-3	-4	10	-8	-4	-5	3	-7
pair:,_give	36	-2	-1	-4	-10	-3	-4	-5	12	-13
pair:,_go	12	-4	-3	-4	-5	-10	-8	-4	-11	-5
pair:,_have	1	-3	-5	-2	-3	-5	-2		-1	4
pair:,_hold	14	-3	18	-3	-4	-3	-3	-2	-4	-7
pair:,_in	-2	-3	1	3	3	-1	-3	-2	-2	-4
pair:,_innovation	3	-4	14	-4	-3	-3	-3	-2	-3	-4
pair:,_it	20	-4	-3	-3	-4	-6	-5	-4	-6	-5
pair:,_keep	15	33	-3	-3	-2	-3	-3	-4	-5	-9
pair:,_leave	-13	18	-4	-4	-4	-4	-3	-3	-4	-8
pair:,_let	27	-1	-1	-2	-13	-2	-1	-3	8	-5
pair:,_make	-6	-7	-3	-3	-2	20	-2	-1	-7	-5
pair:,_may	-9	-3	-2	-12	-8	-11	-3	-6	49	-3
pair:,_meanwhile	-10	-3	-4	-6	-6	-9	-5	-4	-8	-5
pair:,_meet	37	-4	-10	-4	-3	13	-5	-3	-5	-4
pair:,_more	-12	-2	-3	-3	-13	-4	-4	22	-6	-2
pair:,_mr	-15	-3	-3	-4	-4	-10	-6	21	-6	-5
pair:,_mr.	-15	-4	-4	-3	-4	-5	-3	-2	-3	9
pair:,_ms.	-4	-3	-9	-3	-3	-4	-5	-2	-2	-3
pair:,_not	-12	-3	-2	-8	-5	-4	18	25	26	-4
pair:,_now	-19	-4	-3	-5	7	1	-6	-3	1	-4
pair:,_of	-18	-2	-2	-6	9	18	7	2	34	-7
pair:,_on	4	-4	-2	-6		5	-1	-4	18	-1
pair:,_one	-8	-5	4	-12	-6	-4	-4	-4	-7	-6
pair:,_or	-5	-7	-2	-5	-3	-8	-5	-5	-5	-3
pair:,_out	9	-4	-4	-6	-5	-9	-4	-4	-7	-10
pair:,_over	15	-2	-2	-2	-26	-6	-3	-2	-8	-5
pair:,_own	-7	-2	-2	-5	-7	-5	-6	-8	-8	-6
pair:,_put	32	-3	-3	-10	30	-6	-11	-4	-6	-8
pair:,_represent	46	-4	-2	4	-5	-9	-3	-6	-3	-4
pair:,_run	-9	-7	-8	18	-5	13	-4	-5		-3
pair:,_say	-14	-5	-3	-4	-4	-2	-4	-1	-5	-4
pair:,_sek	-12	-5	-4	-8	-6	-8	-5	96	-9	-5
pair:,_sign	-11	-2	-3	55	-26	-11	-3	-4	-4	-4
pair:,_since	-13	-6	-2	-5	-5	-7	-3	-3	61	2
pair:,_so	1	2	-6	-6	-8	-4	-5	-5	10	-2
pair:,_spend	-11	-6	-3	-4	-7	-8	-4	-6	-5	-5
pair:,_take	30	-3	-5	-4	-6	16	-2	-4	-5	17
pair:,_tell	7	17	-3	-5	13	14	23	-4	-3	-8
pair:,_that	-11	-3	20	-6	-4	-4	-5	12	5	-5
pair:,_the		-1	1	4	-1		-2	1	-3	-3
pair:,_this	68	-5	-10	-7	-5	-4	-8	-2	-4	-2
pair:,_those	-5	-1	30	-3	-7	-1	-9	-3	14	-6
pair:,_though	-8	-3	-2	-4	-9	-3	-5	20	-3	-3
pair:,_to	11	3	-1	-3	-4	-5	5	-2	6	8
pair:,_today	-28	22	-6	-8	-3	31	-3	-3	-5	-13
pair:,_too	-11	-5	-7	-4	4	-11	-7	4	-6	-4
pair:,_two	27	-5	-6	6	-4	-5	-4	-3	-8	-5
pair:,_under	-2	-3	-3	16	-2	-6	-5	-3	18	-4
pair:,_until	-38	-4	-8	-5	-5	-3	-4	-3	-3	76
pair:,_up	-11	-4	-3	-6	-7	-4	-15	-5	4	-5
pair:,_welcome	-11	-4	-3	-4	-5	-4	-6	-7	-15	-4
pair:,_when	9	-3	-3	-4	5	-4		13	-14	2
pair:,_where	11	10	5	-3	-3	-1		-4	-7	-7
pair:,_which	-9		3	1	1	4	-1	2		-3
pair:,_while	-29	-3	-2	-3	-5	-4	-6	-9	12	16
pair:,_who	12	-1	-1	-4	-3	-4		-4		8
pair:,_whose		-4	-3	-5	2	-5	-4	5	2	10
pair:,_will	-17	32	3	22	-4	10	-3	-3	-6	-2
pair:,_with	9	-3	-4	3	-2	1	-3	-4	-5	-1
pair:,_would	-19	-5	-3	-8	-5	-4	-4	-3	-4	-10
pair:,_”	-10	-4	-3	3	-4	-4	-2	-2	-3	-4
pair:-_<c>	12	-6	8	5	-4	-4	-6	-3	-3	-4
pair:-_base	-7	-3	-2	12	-10	-6	-3	28	17	-5
pair:-_register	-7	-2	-6	-5	-4	-4	-6	-11	5	-3
pair:._"	-17	-6	-3	-4	-3	-8	-4	-4	-7	-8
pair:12_million	-11	-3	-4	-15	8	16	-5	-3	31	-4
pair:1_.	42	-6	-5	-3	-3	-4	-8	-3	-3	40
pair:2019_,	5	-4	-5	36	-7	-4	-4	-5	12	-5
pair:2021_,	-8	-5	-3	-6	25	-8	-5	-13	59	-5
pair:2021_.	-31	-4	12	21	8	28	-4	-4	-4	-6
pair:2022_,	-13	-3	-3	-6	22	28	-5	-9	38	-4
pair:2022_.	2	-9	18	12	35	-4	-4	-7	5	-2
pair:2023_,	-11	-3	-2	46	-9	-2	-10	-4	11	-1
pair:2024_,	9	-5	17	-5	-6	-5	-11	-5	-13	-7
pair:2024_.	20	-4	-3	6	-3	-5	51	-6	3	-4
pair:2025_,	-4	-1	29	5	-5	34	21	-10	-6	-2
pair:2026_.	-10	-3	-2	22	22	52	-2	-2	-3	-7
pair:2027_.	-13	-4	-3	60	-7	16	-3	-6	-18	-5
pair:2030_.	-9	-3	-3	1	24	-8	-8	-4	-5	-4
pair:25_,	-25	-6	-3	-4	-5	-5	-5	-4	-6	8
pair:26_ghz	-11	-4	-4	-5	-4	-5	-7	29	-23	-6
pair:31_million	-13	-4	-3	-7	68	-15	-6	-8	-12	-5
pair:400_mhz	-8	-5	-3	-6	-4	-8	-4	48	-6	-4
pair:40_million	-7	-4	-3	-8	22	-8	-14	-4	26	-6
pair:450_million	-4	-2	-1	-2	58	-2	-2	-2	-4	-3
pair:4_.	32	-15	-3	-5	-7	-6	39	-4	-4	-4
pair:5_billion	-7	-5	-3	-5	60	-5	-4	-19	-12	-4
pair:5_million	-13	-2	-4	-4	49	-6	-3	-5	-6	-3
pair:5g_network	-5		-2	-2	-12	-6	36	-7	-5	-1
pair:60_million	-10	-2	-2	-4	35	-7	-3	-5	-5	-3
pair:90_million	-13	-4	-4	-9	71	-9	-5	-9	36	-5
pair::_<a>	-13	-4	-3	-21	-7	-8	-12	30	-14	-7
pair::_<c>	-13	-8	-5	-5	-6	11	-5	2	-6	-5
pair::_<f>	-8	-8	-3	-13	5	-4	-4	-6	-12	-4
pair::_<p>	-19	2	-4	-6	-4	-6	-5	8	-7	6
pair::_a	13	-12	-2	4	-3	-6	-5	-7	-12	-5
pair::_in	-22	-5	-3	-3	45	-6	-5	-5	-7	-5
pair::_that	11	-5	-9	-5	-3	-6	-11	-3	-7	15
pair::_the	-9	18	-2	-5	-5	-5	-4	-2	15	19
pair:;_<a>	-10	-4	-3	-4	-7	-6	-4	-7	-18	-6
pair:;_<c>	-13	-9	-2	-11	-13	37	-3	-3	-2	-3
pair:;_<f>	-5	-1	-1	-1	1	-7	-3	-6	-9	-1
pair:;_<p>	-14	-6	-3	-4	-4	14	-3	-2	-5	-8
pair:;_and	-14	-2	-2	13	-19	24	-5	-2	-3	-3
pair:;_at	-9	-2	-3	-2	-3	-3	-2	-3	-2	-3
pair:;_the	-8	-3	-2	8	-5	-5	-8	-5	36	-1
pair:<a>_'s	7	-2	-3	-6	-4	-5	-2	-4	-8	-3
pair:<a>_)	-5	-3	-2	1	-6	-3	1	2		-4
pair:<a>_,	1	-1				-1	-1	-2	-3	-1
pair:<a>_.	1	-4	1	9		1	4		13	4
pair:<a>_and	26	-6	-2	40	-5	-6	-7	3	-8	-7
pair:<a>_announce	-4	-2	-3	-5	-5	-6	-15	-10	-32	-3
pair:<a>_as	18	-2	-5	-3	-3	-4	-5	-4	-5	29
pair:<a>_be	-15	-4	-1	-5	4	-6	-4	-3	-7	8
pair:<a>_clear	-5	-2	-1	-5	-28	-3	-7	61	-7	-3
pair:<a>_could	-17	-4	-3	-5	-5	-6	-9	-4	-5	-6
pair:<a>_for	10	-3	-3	26	-9	-7	-5	-19	14	-5
pair:<a>_from	26	-6	-6	-3	-4	-4	-5	-3	-7	17
pair:<a>_give	-4	-4	-3	-5	-9	-5	32	35	-10	-5
pair:<a>_go	-11	27	-8	-4	-4	46	-8	-18	44	-5
pair:<a>_have	-2	-3	-1	8	6	-5	-1	13	1	
pair:<a>_in	-1	-8	-5	-3	-3	2	4	-5	21	-3
pair:<a>_may	-6	-2	-2	-4	-4	-2	-9	-9	-31	-4
pair:<a>_of	-11	-1	-1	-1	-1	-1	18	-20	-14	32
pair:<a>_on	28	-6	-4	2	-4	-5	10		-6	14
pair:<a>_over	-10	-4	-3	-7	-3	-4	-13	-5	36	-6
pair:<a>_own	-7	-1	-2	-2	-2	-2	-5	-4	-7	-4
pair:<a>_part	-9	-2	-3	-6	-8	-5	-8	-3	21	-5
pair:<a>_publish	-16	-5	-4	-6	-4	-5	15	-8	-16	-7
pair:<a>_put	-13	-3	-2		-10	12	23	-5	14	-4
pair:<a>_say	-5	-4	-3	-6	-5	-7	-5	16	-4	-5
pair:<a>_send	-6	-4	-5	-7	-5	-7	-6	10	35	-4
pair:<a>_sign	-9	-5	-4	-20	-3	-7	13	-3	-5	-4
pair:<a>_take	-9	-4	-6	-5	-5	-4	-11		-8	14
pair:<a>_this	-5	-2	-2	-5	-6	-2	-6	-3	24	9
pair:<a>_to		3	-5	-5	-4	-8	-6	-12	-5	-7
pair:<a>_want	-12	-4	-4	-5	-5	-10	61	-12	-9	-7
pair:<a>_wave	-19	-4	-3	27	-8	-6	-5	89	-14	-5
pair:<a>_will	1	-7	-4	-7	14	18	-5	-6	-9	-5
pair:<a>_with	28	-3	-10	-7	-6	-16	-6	-5	-22	-3
pair:<a>_would	-12	-4	-6	-6	8	-6	-6	-7	-14	-7
pair:<a>_’s	2	-2	-1	-4	-2	-7	-5	-2	-12	-3
pair:<c>_$	-6	6	-2	-3	42	-7	-4	-7	-4	-4
pair:<c>_'s	-2	-4	-4	-4	-6	1	3	1	1	-1
pair:<c>_)	-1	-6	-5	4	-5	-6	-6	-6	-1	-6
pair:<c>_,	-6	-1		-5	-4	-1	-4	-1	-4	-3
pair:<c>_-	10	-4	-4		-1	-4	-5		5	-4
pair:<c>_.	-10		-3	1	3	4	-5	-2	-3	-5
pair:<c>_:	-13	-5	-3	-5	17	-12	-6	-8	-12	-5
pair:<c>_<a>	-19	-4	-3	-6	-6	-8	-6	-6	-11	-10
pair:<c>_<p>	39	-3	-2	-3	18	-5	-2	-2	-3	-7
pair:<c>_ai	-18	-4	-2	-4	-7	-8	47	-4	-7	-5
pair:<c>_and	-8		-4	9	-4	-3	-3	-3	-4	-4
pair:<c>_as	-10	-3	-3	-5	22	-9	-3	-3	-4	-3
pair:<c>_be	-5	-2	4	-4	-4		4	-2	-1	-4
pair:<c>_business	-21	-1	38	-1	-2	-2	-3	-1	-10	-2
pair:<c>_capital	-14	29	-9	-7	-8	-4	-5	-4	-8	-5
pair:<c>_chip	-17	-10	-3	-4	-6	-5	-6	-7	6	-3
pair:<c>_company	3	-3	-2	4	-1	-8	-3	-6	-10	-8
pair:<c>_digital	5	-4	-4	5	-4	-5	-9	-4	-5	-4
pair:<c>_engineer	-18	-3	-3	-12	-3	-7	-3	8	-3	-4
pair:<c>_firm	14	-4	-3		1	14	-1	4	4	-3
pair:<c>_for	-11	-3	-2	7	-4	-5	-3	-3	5	-3
pair:<c>_fund	1	-2	-2	-3	-15	-5	-2	-3	-3	-3
pair:<c>_group	-18	-3	-3	-3	-6	-9	-6	31	17	-6
pair:<c>_have	-17	-3	-1	1	-1	-3	14	-4	4	-4
pair:<c>_in	-12	-3	-5	-4	13	-6	-3	-5	-7	-4
pair:<c>_minister	-19	-6	-5	-4	-5	-6	-10	-6	-7	-4
pair:<c>_national	-6	-5	-4	-4	-5	-7	-5	-3	-17	-3
pair:<c>_on	6	50	-4	2	-5	17	-6	-5	-6	-5
pair:<c>_own	-4	-2	-6	-2	-8	-3	-2	-4	-5	-2
pair:<c>_put	-4	-3	-3	-9	21	-5	-2	-2	-4	-5
pair:<c>_say	-13	-4	26	-7	-4	-5	-4	-6	-7	-3
pair:<c>_side	-4	-5	-3	-5	6	-6	-4	-4	-7	-6
pair:<c>_sign	-5	-3	-3	-3	-5	-4	-8	-5	-3	-2
pair:<c>_since	-8	-4	-3	21	-6	-7	-4	-3	-7	-4
pair:<c>_start-up	25	-3	-5	-3	-4	-5	-1	-4	-9	-3
pair:<c>_take	-29	-9	-4	-5	-9	-3	-3	-3	-3	-2
pair:<c>_that	-10	-3	-3	-11	-5	-6	-3	-4	-3	-2
pair:<c>_to	-16	7	-3	-3	-10	-4	-3	-3	-5	-3
pair:<c>_want	-12	-4	-2	-2	-14	-2	-3	-3	-2	-2
pair:<c>_will	14	16	2	2	-1	28	-3	-4	-6	-4
pair:<c>_would	17	-4	-1	-4	7	-5	-2	-3	-2	-6
pair:<c>_’s	-5	-3	-3	-3	-4	-5	-5	-4	-7	-4
pair:<f>_'s	-3	-2	-3	-4	-6	-3	-1	-4	-7	-5
pair:<f>_(	-2	6	-5	-7	-8	-7	-5	-4	-9	-8
pair:<f>_)	-9	-2	-2	-1	8	2	-4	23	6	-3
pair:<f>_,	2	-4	-3	5	-1	-4	-3	8	-2	-2
pair:<f>_.		-2	2	-1	14		-3	3	3	1
pair:<f>_:	-14	-3	-3	-12	3	-6	-4	-7	75	-5
pair:<f>_<f>	6	-4	-2		-11	-4	-3	7	6	-3
pair:<f>_<p>	-30	-3	-2	-2	-4	-5	-1	-3	-5	-6
pair:<f>_a	-8	-4	-4	-8	11	-6	-5	-8	35	-5
pair:<f>_already	-7	-1	-3	-4	-16	-2	-8	16	-5	-1
pair:<f>_and	-4	-3	4	20	-4	1	-1	3	-1	-5
pair:<f>_as	-15	-4	-3	-11	-9	-5	-10	34	-13	18
pair:<f>_at	41	-6	-4	-6	-4	-7	-5	-5	45	-7
pair:<f>_be	3	-3	-3	9	-8	8	-4		14	-1
pair:<f>_bring	-16	-3	-4	-4	-11	-7	-7	-4	39	28
pair:<f>_business	-11	-9	-1	17	-6	-9	-1	-2	-9	-1
pair:<f>_can	-22	-5	-3	-7	-6	-8	-5	-9	-27	-6
pair:<f>_chief	-16	-4	-4	-8	-13	-5	-4	-3	-11	-10
pair:<f>_commitment	-9	-3	-5	-3	22	-10	-3	-5	-23	-2
pair:<f>_could	-4	-6	-1	-5	-1	-2	-2	-2	-35	-7
pair:<f>_delegation	-16	15	-2	-3	-4	-2	-3	-3	-5	-3
pair:<f>_do	-7	-3	-3	-5	-6	-6	-4	-7	-4	-5
pair:<f>_employ	-27	-5	-4	-6	15	-8	-5	-6	-10	-6
pair:<f>_executive	15	-2	-3	-4	-3	-5	-3	-8	-17	-6
pair:<f>_first	-6	-3	-2	-7	-7	40	-15	-4	-8	-2
pair:<f>_for	-1	-4	-4	-6	23	-7	-6	11	-8	-5
pair:<f>_from	-27	-4	-3	-4	9	-9	-4	-5	51	-5
pair:<f>_get	15	-4	-3	33	-5	-6	-7	30	15	-5
pair:<f>_go	-2	-1	-2	-6	-5	-6	13	-8	18	-3
pair:<f>_have	-11	-4	2	-1	12	5	-5	-6	11	1
pair:<f>_in	2	-1	-2	-4		-6	-4	-2	-5	-6
pair:<f>_may	-8	-4	-2	-10	-8	-8	-5	59	-20	-4
pair:<f>_must	-8	-3	-3	-10	-13	-6	37	-7	13	-4
pair:<f>_of	-12	-3	-3	40	-16	-7	-4	21	-14	-5
pair:<f>_on	2	-4	15	-7	-5	-8	-4	-5	37	-5
pair:<f>_over	-13	-4	-3	-5	-6	-8	-5	-7	38	-8
pair:<f>_put	-7	-2	-3	15	3	-7	-7	-4	-6	-3
pair:<f>_representative	17	-1	-3	-5	-5	-8	-2	-4	-5	-3
pair:<f>_say	-13	-5	-3	-7	-6	21	-6	-6	-11	-5
pair:<f>_service	-10	-2	-2	-4	-7	-10	-4	12	-3	-2
pair:<f>_stand	-14	-3	-8	-5	5	-5	-8	-4	-14	-5
pair:<f>_talk	8	-5	-4	-5	-4	-4	-4	-7	-5	-4
pair:<f>_terminal	-10	-4	-5	-5	15	-7	-5	-7	26	-4
pair:<f>_that	-28	-3	-2	-5	20	23	-2	-2	-5	-20
pair:<f>_to	-12	-3	-3	11	4	2	1	5	-6	-4
pair:<f>_want	-4	-2	-1	14	30	45	-1	-3	-2	-1
pair:<f>_will	-8	-5	-4	15	20	-4	-5	-6	3	-5
pair:<f>_win	-6	-3	-3	24	-10	-5	-4	42		-4
pair:<f>_with	-10	-4	-3	-4	30	-7	-4	-10	-16	-4
pair:<f>_would	-7	-4	-2	-6	19	-5	-4	-4	-17	-5
pair:<f>_’s	-6	-2	-1	-4	-2	-4	-6	-7	-8	-1
pair:<o>_'s	9	-7	-4	-4	-6	-8	-7	-3	-6	-6
pair:<o>_)	6	-3	-4	-4	39	-12	-3	-5	21	-6
pair:<o>_,	-10	-5	-3	-5	-5	5	-4	-3	5	-6
pair:<o>_.	-6	-1	17	3	2	-1	-4	-4	-6	3
pair:<o>_and	2	-5	-5	18	-4	-14	-12	-3	-7	-6
pair:<o>_be	-15	-4	-5	-9	6	-9	-5	-6	-6	-4
pair:<o>_have	6	-3	-4	-5	-13	-7	-3	-4	26	-2
pair:<o>_in	-4	-2	14	-7		-4	-2	-1	-3	-1
pair:<o>_will	-9	-4	-3	31	-11	-6	-7	-3	3	-3
pair:<o>_would	-10	-3	18	-4	-7	-5	-3	-3	-10	-2
pair:<p>_'s	-1				-3	-5	-4	4	-4	-2
pair:<p>_(	5	-4	-4	-4	-4	3	-3	2	-4	22
pair:<p>_)		-4	-3	-4	-4	-4	-4	-5	-7	7
pair:<p>_,	16		-2	-1	-4	-2	-2	-3	-3	2
pair:<p>_-	-37	-10	26	-3	-4	-15	-11	-3	-4	-3
pair:<p>_.	12	-4	1		-5	-3	-4	-4	-6	4
pair:<p>_:	-18	-5	-3	-7	-9	-13	-4	-4	-4	-6
pair:<p>_;	-8	-4	-4	-4	-4	-4	-3	-3	-5	-5
pair:<p>_<p>	27	-5	-3	-4	-3	-4	-4	-3	-4	5
pair:<p>_a	46	-3	-3	-4	-3	-2	-10	-2	-3	-8
pair:<p>_about	58	-4	-2	-4	-6	-7	-5	-3	-10	-5
pair:<p>_add	-5	-3	-3	-4	-4	7	-3	-7	-4	-3
pair:<p>_affirm	-8	-3	-2	-2	-8	-4	-3	-2	-2	-1
pair:<p>_agree	-14	-5	-4	-2	-4	-4	22	-3	-5	29
pair:<p>_also	23	1	-4	-7	-4	-4	-5	-3	-5	-6
pair:<p>_and	22	-5		4	-3	-4	-4	-2	-5	-8
pair:<p>_announce	-18	-3	-3	18	63	-8	30	-3	-4	-5
pair:<p>_as	-2	-6	-3	-4	-7	-6	-4	-4	11	31
pair:<p>_assure	-24	-7	-4	-8	-5	-5	-4	-4	-6	-4
pair:<p>_at	28	-8	-4	-4	-3	-5	-4	-3	-6	5
pair:<p>_attend	-19	-4	-8	-5	-3	26	-4	-3	-8	-4
pair:<p>_bade	29	-24	-4	-7	-3	-3	-3	-3	-4	26
pair:<p>_be	-4	5	-3	-5	-2	-4	-5	-4		5
pair:<p>_by	27	-8	-3	-8	-3	-2	-2	-3	-2	-7
pair:<p>_call	-24	32	-3	-4	-2	-7	-3	-2	-3	-3
pair:<p>_cite	-16	-5	-4	-12	-5	-6	-5	-6	-12	-6
pair:<p>_come	11	-4	-3	-5	23	-5	-4	-6	-8	
pair:<p>_company	-16	-3	-3	-7	-4	17	-4	-3	-6	-8
pair:<p>_confer	5	-4	-5	-4	-5	-5	-3	-5	-6	-5
pair:<p>_could	-17	-5	-3	-7	-5	-5	-4	-5	-5	-6
pair:<p>_discuss	59	-6	-2	-4	-8	-6	-3	-4	-7	-4
pair:<p>_do	13	4	-6	-5	-4	-5	-7	-4	-6	-7
pair:<p>_explain	-20	-3	-2	-4	-4	-5	-5	-5	-7	9
pair:<p>_express	-16	-6	-4	-8	-6	-6	-5	-5	-8	-5
pair:<p>_for	-19	3	-3	13	2	-2	-4	-3	-6	11
pair:<p>_from	19	-3	30	-7	-14	-6	-6	-4	-9	40
pair:<p>_get	12	-4	-7	-3	-3	-5	-3	-3	-5	-7
pair:<p>_give	-4	4	-4	-4	-5	-4	-3	-3	-5	-6
pair:<p>_go	14	11	-3	-3	-4	-9	-5	-3	-5	41
pair:<p>_government	-12	-3	-3	-3	33	-6	-3	-2	-3	-4
pair:<p>_guest	16	-6	-3	-2	-4	-7	-2	24	-4	-7
pair:<p>_have	13	-5	1	-3	-5	-4	-3	-3	-3	8
pair:<p>_hold	-20	-3	-9	-3	-3	-4	-3	-3	-4	-6
pair:<p>_host	24	-3	-7	-4	-9	-3	-3	-2	-3	-5
pair:<p>_in	21		-2		-1	-6	-7	-4	-6	-2
pair:<p>_introduce	32	-4	-7	-2	-2	-6	-5	-3	-2	28
pair:<p>_know	-27	-6	-3	-6	-17	-7	-4	-4	-5	-7
pair:<p>_lay	-1	-3	-3	-4	-4	-4	49	-3	-16	-7
pair:<p>_leave	-12	25	-3	-3	-3	-5	-3	-3	-6	-3
pair:<p>_look	-32	42	-3	8	-5	14	-4	-4	-11	-5
pair:<p>_make	24	-9	-4	-6	-5	-7	-6	-5	-11	-14
pair:<p>_may	8	-1	-2	-4	-3	-2	-1	-9	-1	17
pair:<p>_meet	59	-1	-6	-4	-4	-5	-4	-6	-5	-6
pair:<p>_ministry	-39	-3	27	18	-2	-3	-3	-1	-2	-6
pair:<p>_name	-18	-3	-4	20	-3	-4	-2	-1	-4	-12
pair:<p>_note	3	-3	-3	-5	-1	13	-4	-7	-5	-4
pair:<p>_of	20	-6	-4	1	-6	-3	-4	-4	-7	1
pair:<p>_office	-15	-7	-1	-2	-1	-4	-2	-2	13	-11
pair:<p>_official	11	30	-4	-5	-3	-2	-2	-3	-3	-6
pair:<p>_on	40		-6	-4	-4	5	-4	-3	-7	2
pair:<p>_open	10	-5	19	-5	-4	-19	-5	-3	-9	-5
pair:<p>_own	-14	-3	-3	11	-4	-3	-3	-2	-3	-5
pair:<p>_part	-12	-3	-2	-3	-4	26	-2	-2	-6	-7
pair:<p>_pay	46	-10	-5	-4	-4	-4	-3	-3	-5	-9
pair:<p>_point	-17	-5	-4	-5	-7	-7	-4	-4	-5	-5
pair:<p>_prince	-1	-5	-4	-7	-8	-5	-3	-3	-5	-9
pair:<p>_promise	-14	-6	-3	-7	29	-6	-5	-4	-7	-5
pair:<p>_put	22	-7	-2	-12	6	-4	31	-3	10	-9
pair:<p>_receive	27	8	-3	-3	-3	-2	-2	-5	-4	-5
pair:<p>_say	-14	-2	-3	-5	-1	8	-1		-8	-3
pair:<p>_see	-10	-13	-4	-5	-5	-4	-3	-4	-5	-6
pair:<p>_serve	-18	-4	-3	-6	-6	-8	-7	-6	-11	-15
pair:<p>_share	-36	-4	36	-3	-2	-3	-3	-2	-3	-4
pair:<p>_should	2	-4	-2	-3	-5	-4	-2	-2	-5	-30
pair:<p>_sit	4	-6	10	-9	-2	-2	-4	-2	-2	-5
pair:<p>_speak	2	-3	-5	-5	-2	-6	-3	-2	7	-3
pair:<p>_spend	19	55	-5	-4	-6	-6	-4	-3	-6	-9
pair:<p>_state	11	-3	-2	-5	-5	-6	-4	-3	-4	-4
pair:<p>_stress	-15	-6	-7	7	-4	23	-5	-3	-5	-4
pair:<p>_take	2	19	3	-5	-4	-6	-3	-3	-4	14
pair:<p>_tell	-11	-4	-3	-5	-3	-1	-2	4	-6	-4
pair:<p>_thank	-27	3	-4	-5	6	-5	-4	-4	-7	-7
pair:<p>_that	-14	-3	-3	-5	-9	-6	-11	-3	-7	-5
pair:<p>_the	83	-6	-7	46	-4	-6	-5	-4	-5	-8
pair:<p>_to	-12	3	16	-4	-3	-3	-3	-2	-5	2
pair:<p>_together	59	-3	-5	-5	-3	-13	-5	-2	-3	-5
pair:<p>_touch	-8	28	-1	-2	-2	-3	-6	-9	-10	-6
pair:<p>_turn	79	-5	-5	-6	-8	-7	-4	-4	-7	-8
pair:<p>_use	22	-12	-4	27	-6	-8	-5	-7	-9	-11
pair:<p>_visit	9	11	-1	-2	-4	-3	-2	-1	-2	-3
pair:<p>_want	-5	-3	-4	-4	-5	-10	-8	-4	-6	-5
pair:<p>_will	-11	12	12	-1	-5		-4	-3	-5	1
pair:<p>_with	37	-4	-3	-7	-5	-8	-4	-7	3	-14
pair:<p>_word	-10	-5	-3	-8	-3	-4	-2	-3	-3	-8
pair:<p>_would	-18	-4	-4	-4	-5	8	-5	-4	-11	-8
pair:<p>_write	-21	-5	-4	-7	-6	-6	-6	-4	-14	-6
pair:<p>_’s	-21	-4	-2	-9	-3	-8	-11	-3	-4	-6
pair:a_$	-11	-4	-4	-7	28	-6	-5	-5	-13	-7
pair:a_<a>	-9	4	-2	-5	-3	-4	27	-16	-4	21
pair:a_<c>	11	6	-3	-5	14	-5	-2	-3	9	-4
pair:a_<p>	-17	-3	-3	-3	-5	-4	-5	-4	-7	-8
pair:a_bilateral	89	-6	-4	4	-5	-7	-6	-4	-7	-7
pair:a_bill	-9	-2	-3	-2	-2	-2	73	-16	-34	-6
pair:a_briefing	-16	-3	-1	-1	-9	-2	-6	-2	-11	-1
pair:a_communiqué	-44	19	-11	-3	-2	-2	-2	-2	-3	32
pair:a_comprehensive	-2	-3	-3	-5	-4	-9	32	-6	-5	-3
pair:a_contract	-10	-2	-2	-39	-4	-4	-4	-4	-2	4
pair:a_court	-20	-2	-2	-2	-3	-2	-8	-2	60	-4
pair:a_date	9	-4	-11	-8	-5	28	-2	-9	-2	-3
pair:a_datum	30	-4	-2	7	30	12	-9	-3	-6	-3
pair:a_day	-11	24	-3	-4	-4	-3	-7	-3	-6	-4
pair:a_deal	-15	-4	-5	51	-3	-5	-3	-5	-7	-4
pair:a_decision	2	-5	-2	-3	-8	-3	27	-7	-27	26
pair:a_delegation	24	-7	-5	-4	-4	-3	-1	-4	-3	-5
pair:a_digital	-11	-5	-5	42	-7	-9	29	-5	-10	-5
pair:a_dinner	42	-5	-8	-2	-4	-4	-2	-1	-5	-3
pair:a_fine	-12	-3	-2	-4	-5	-6	-4	-5	24	-3
pair:a_firm	-11	-3	-2	-6	-11	-4	-7	-5	-18	-4
pair:a_former	-10	-3	-3	-4	-5	-4	-3	-8	38	-17
pair:a_fund	-12	-13	-3	-4	-11	61	-4	-3	-5	-3
pair:a_global	16	-2	-4	-3	-1	-2	-3	-1	-1	-1
pair:a_good	-14	-4	-5	-4	-7	-4	-3	-4	-4	-4
pair:a_half		43	-4	-5	-5	-2	46	-3	-3	-5
pair:a_hearing	32	-6	-5	-7	-4	-5	-6	-5	-10	-7
pair:a_joint	1	-4	-7	30	-4	-18	-7	-3	-4	-5
pair:a_letter	-15	-5	-2	14	-2	-2	-5	39	-9	-2
pair:a_long	26	-4	-3	-6	-4	-4	-4	-4	-7	-8
pair:a_longer	11	-1	-3	-4	-2	-3	-9	-2	-4	-4
pair:a_matter	-17	-3	-2	-3	-5	-6	-5	-5	-3	-3
pair:a_meeting	29	-8	-3	-3	-2	-5	-4	-2	-3	-4
pair:a_member	-17	-3	-2	-8	-4	-3	-1	-5	-3	-6
pair:a_memorandum	-12	-3	-4	51	-4	-5	-4	-3	-6	-4
pair:a_model	-24	-4	-3	-8	-6	30	-7	-4	-6	-5
pair:a_new	-16	7	5	-10	17	-10	-4	-4	-5	21
pair:a_number	-31	-4	6	6	-4	-7	-5	-3	-6	-7
pair:a_part	-4	-2	-2	-3	-9	-5	-2	-3	-3	-2
pair:a_partner	-12	-4	-3	-7	-4	-4	-7	-3	-6	-6
pair:a_pilot	-40	-5	-3	38	-5	63	-3	-3	-4	-6
pair:a_plant	-11	-7	-2	-10	71	-16	-3	-4	-8	-5
pair:a_press	7	-3	-6	-4	-2	-6	-6	-6	-4	-2
pair:a_priority	-15	-4	-4	-8	-4	-6	-6	-3	-8	25
pair:a_proposal	-2	-4	-4	-4	-6	-7	54	-2	-3	-6
pair:a_quarter	16	-5	-3	-4	-7	-5	-3	-3	-4	-5
pair:a_question	-24	-6	-4	-4	6	-7	-3	-5	-5	-5
pair:a_request	-8	-4	-4	-5	-6	-8	-7	-14	21	-4
pair:a_round	-9	-2	20	-3	50	-2	-2	-3	-4	-3
pair:a_row	-13	-6	-3	-5	-3	-4	-4	-7	-5	-4
pair:a_satellite	2	-5	-2	-5	-10	3	-3	-23	-7	-3
pair:a_second	12	-2	-2	-5	-5	6	-4	18	13	-4
pair:a_significant	-4	-7	-1	-2	-5	-2	-8	-2	-8	-2
pair:a_similar	-19	-4	-3	-5	-6	57	-4	18	14	-4
pair:a_state	-14	41	-3	-11	-4	40	-4	-3	-3	-5
pair:a_statement	-9	-2	-2	-2	-3	-5	-7	-7	16	-3
pair:a_subsidiary	-17	-3	-2	-5	-15	-7	-4	12	25	-4
pair:a_team	-2	20	-3	-10	-2	-3	-4	-2	-6	-4
pair:a_technical	-15	-4	-3	-9	-3	-5	-5	-3	-5	-5
pair:a_tenth	-19	-4	-4	-5	43	-6	-5	-7	-20	-7
pair:a_third	-6	-5	-3	-1	-6	19	23	-4	-7	-5
pair:a_time	-10	-4	-2	-5	-2	-3	-2	-3	-13	-3
pair:a_video	36	-5	-6	-6	27	-3	-2	-2	-1	-3
pair:a_week	3	29	-8	-6	-5	-4	-8	-9	11	-8
pair:a_working	56	-3	-10	-3	-3	-3	-3	-3	-7	-4
pair:a_year	-10	-7	-3	-6	-8	-7	-6	17	-11	-4
pair:about_a	18	-5	-2	-4	-6	-7	-4	-5	-5	-6
pair:about_it	-12	19	-3	-9	-6	-6	-4	-4	-6	-5
pair:about_the	-15	-3	-5	-3	-4	-5	-4	-4	-7	11
pair:above_all	-9	-3	-7	-2	-5	-3	-4	-4	-3	-2
pair:accept_the	19	-3	-2	-3	-3	-6	-6	-7	-12	-6
pair:accompany_by	24	-4	-2	-5	-4	-3	-2	-6	-3	-6
pair:accord_to	-5	4	-2	-5	-3	-1	1	-4	-3	-5
pair:account_.	-11	-3	-3	17	-16	-6	-8	-5	44	-6
pair:account_of	-8	-3	-2	-5	-4	-7	-11	-11	44	-4
pair:across_the	-18	-4	-3	-5	-5	-4	-5	-4	-6	-5
pair:act_(	-8	-4	-3	-5	-3	-6	-17	-5	19	-3
pair:act_,	-15	-5	-2	-8	-3	-3	-9	34	-5	-2
pair:activity_in	-9	-1	-2	-13	-9	-6	13	-2	-3	-1
pair:add_,	-10	-3	-3	-4	-5	16	-5	-4	-6	-3
pair:add_.	4	-3	-3	-5	-3	-15	-3	-7	-2	-3
pair:add_that	-11	-3	-2	-7	-5	-5	29	24	-5	-4
pair:advance_technology	-16	-2	-3	-9	-2	-2	-3	-1	-3	-4
pair:affair_,	26	-2	18	-6	-1	-6	-1	-1	-5	-9
pair:africa_.	-10	-4	-4	2	-8	-8	-5	-5	-6	-4
pair:after_<c>	-11	-1	-1	-4	-3	-6	-7	26	-6	-3
pair:after_<p>	10	13	17	-9	-2	-3	-1	-2	-5	-1
pair:after_a	33	-6	-2	-6	-4	-6	9	5	-13	-7
pair:after_nine	-26	-6	-3	-7	-5	-5	-8	-4	33	-6
pair:after_the	-6	-2	-2	-4	-11	-9	-6	25	-7	-5
pair:afternoon_of	46	-9	-4	-5	-5	-6	-4	-3	-7	-5
pair:afterwards_.	-10	-3	-3	-8	-3	-5	-3	-3	-7	-3
pair:again_,	7	-5	-11	-6	-5	-6	-10	-4	-8	-8
pair:against_<c>	-8	-4	-2	-1	-3	-5	-9	-3	31	-3
pair:against_<f>	-9	-3	-4	-5	-6	-5	-6	-5	33	-4
pair:against_a	-3	-3	-2	-5	-16	-6	-7	10		-2
pair:against_the	-14	-8	-3	-5	-5	-2	-3	-4	40	-7
pair:agenda_.	-20	-4	-3	-6	-3	-5	-3	-3	-4	-5
pair:agree_on	-15	-4	-3	19	-4	-5	-5	-5	-4	-5
pair:agree_to	-1	-4	-2	16	-5	-3	16	-3	5	19
pair:agreement_be	-7	16	-2	-19	-1	-4	15	-1	-3	-2
pair:agreement_have	-6	-2	-2	36	-2	43	-2	-9	-1	-3
pair:ahead_of	-14	-4	9	-4	-6	-5	-4	-5	-6	-6
pair:ai_)	18	-3	-2	-4	-7	-6	-5	-2	-2	-3
pair:ai_,	-25	-6	10	-4	-9	-4	-7	-3	-4	-3
pair:ai_-	27	-3	-6	4	-4	16	-3	-3	-5	-4
pair:ai_and	-12	-3	-2	-30	-2	-5	-7	-2	-4	-3
pair:ai_in	-17	-4	-4	-4	-6	-5	68	-2	-3	-6
pair:ai_infrastructure	-7	-4	-4	-4	24	21	-4	-4	-6	-7
pair:ai_model	-9	-2	-3	-6	19	14	32	-3	-7	-4
pair:aid_for	-11	-4	-3	-4	-20	-8	-3	-5	-4	-7
pair:aim_at	-5	-4	-5	-4	-4	-4	-3	-2	-1	-2
pair:aim_to	-13	-2	-2	-6	-5	-8	31	-20	-2	-2
pair:airport_.		-15	-4	-5	-4	-5	-3	-4	-5	-11
pair:all_,	-12	-3	-4	-5	-6	-4	-5	-9	-5	17
pair:all_of	-7	-5	-2	19	-3	-4	-8	-3	-12	-4
pair:all_the	-11	-3	-2	-4	-4	-4	-8	-5	-10	-4
pair:alone_.	-11	-6	-4	-8	-5	-5	-9	-7	-13	-6
pair:along_with	-6	-4	-2	-3	-2	-7	-3	-3	16	-3
pair:also_attend	-39	-4	-6	-6	-4	-7	-5	-3	-7	-6
pair:also_in	-27	-5	-10	-7	-4	-5	-5	-4	-5	-6
pair:also_present	-23	-6	-5	-8	-4	-5	-5	-4	-6	-5
pair:among_<c>	-6	-3	-4	-2	-5	-5	-3	-5	-8	-5
pair:among_the	-20	-5	-6	9	-5	-7	-4	-3	-4	-4
pair:among_them	-3	-3	-2	-3	-4	-6	-3	-4	8	-5
pair:an_<c>	-6	-3	-2	-4	1	-6	-5	2	-6	-3
pair:an_<p>	-31	-5	-3	-4	-4	-5	-6	-4	-6	-11
pair:an_agreement	-8	-3	-3	37	-1	-12	-3	-2	-4	-2
pair:an_ai	-11	-4	27	-17	-4	30	-6	-3	-7	-6
pair:an_appeal	-15	-6	-3	-5	-5	-4	-6	-4	14	-6
pair:an_end	-13	-2	-2	-4	-2	-5	15	-2	-10	-4
pair:an_exchange	-10	-9	-2	29	-4	-8	-5	32	-7	-3
pair:an_hour	31	-4	-4	-5	-5	-5	9	-4	-8	-6
pair:an_important	-13	7	-1	-8	24	-2	-2	-2	-3	-5
pair:an_mou	-7	-2	-2	70	-8	-4	-5	-3	-9	-3
pair:an_office	-30	-3	-3	-2	-5	-34	-1	-2	-4	-6
pair:an_official	14	9	-2	-3	-2	-4	-2	-2	-4	-6
pair:analyst_at	-11	-7	-3	-3	-7	-8	-3	-4	-6	-13
pair:and_,	23	3	-3	2	-8	-4	-3	-3	9	-8
pair:and_<a>	-12	-4	-4	17	-6	12	-6	5	-8	-4
pair:and_<c>	-8		-2	12	-5	-3	-5	-3	-4	-1
pair:and_<f>	7	-4	4	11	-3	-7	-3	4	-1	-5
pair:and_<o>	-18	-4	2	14	-7	11	-9	-4	-8	-5
pair:and_<p>	23	-5		4	-4	-4	-3	-3	-4	-3
pair:and_a	11	2	-4	-2	-8	-6	5	-3	-3	-2
pair:and_ask	-1	-8	-4	-3	-4	-5	-4	-2	-5	-5
pair:and_be	-17	7	-3	-5	5	-4	-3	-5	-6	-6
pair:and_bring	-1	-3	-5	-2	-2	-4	-2	-3	-3	-4
pair:and_business	-7	-2	-3	-2	-2	-2	-9	-2	-3	-4
pair:and_by	6	32	-4	2	26	30	-4	-4	-7	-9
pair:and_communication	11	-4	-4	-15	-5	-4	-4	-3	-5	-3
pair:and_cooperation	-8	-5	-3	-2	-2	-2	-2	-1	-5	-1
pair:and_development	-5	-3	-1	-3	-6	-4	-2	-1	-3	-3
pair:and_digital	1	-3	-4	8	-5	-3	-5	-2	-4	-4
pair:and_for	-8	-12	-6	-8	-4	-7	-2	-3	-4	-4
pair:and_from	10	-4	-3	-7	-1	-6	-3	28	-4	-3
pair:and_get	31	-10	-3	-4	-4	-8	-3	-3	-5	-6
pair:and_give	-7	-3	-2	-3	-7	-4	28	-8	-8	-7
pair:and_have	8	-3	-3	-3	-7	-4	2	-5	8	-10
pair:and_head	-34	-1	-3	-2	-4	-2	-1	-2	-2	-5
pair:and_how	26	-1	-1	-4	-8	-4	-4	-3	-3	-1
pair:and_in	-9	1	-4	8	-4	-6	-4	22	-2	-3
pair:and_international	-7	-3	17	15	-2	-4	-1	-3	-1	-2
pair:and_investment	-14	-2	-3	-3	-6	-5	-3	-5	-5	-4
pair:and_it	-16	-3	-2	-4	-3	-8	-2	20	-3	-2
pair:and_more	-6	-3	36	-6	5	-6	-4	-3	-8	26
pair:and_of	-10	-4	-6	16	-4	13	-5	-4	-5	-4
pair:and_on	6	2	-2	-1	3	-4		-4	-4	-2
pair:and_other	10	-3	-4	-4	-4	-5	-5	-4	-9	-4
pair:and_say	-39	-4	-4	-5	-3	39	-3	-4	-5	-10
pair:and_semiconductor	-11	-2	-3	-3	-2	-6	-5	-2	-3	-2
pair:and_service	-8	-4	-3	-5	-3	-14	-10	-9	-5	-5
pair:and_so	-28	-3	-5	-3	16	-5	-3	-2	-2	-3
pair:and_technological	-16	7	-1	-14	-2	-1	-1	-1	-1	-2
pair:and_technology	22	-3	-6	-5	-3	-4	-4	-2	-4	-4
pair:and_that	-20	-5		-6	-6		-5	-2	3	-3
pair:and_the	8	3	-3	6	-1		-4	-1	-5	-4
pair:and_then	28	-3	12	-4	-4	-2	-3	-3	-10	-2
pair:and_to	-2	-3	-3	-5	-5	-6	-4		-5	1
pair:and_two	20	-3	-2	-4	-3	-4	17	-5	-9	-8
pair:and_which	3	-2	-2	6	-1	-4	12	-10	-3	-2
pair:and_who	-21	-2	-2	-3	-2	-2	-2	-3	-5	13
pair:and_will	-7	-3	-2	-4	-6	-2	-5	-7	4	-4
pair:and_with	20	12	-3	-2	-7	-6	5	-3	-4	-3
pair:announce_that	-13	-2	-3	15	13	-6	22	-7	-12	-5
pair:announce_today	-7	-4	-3	-3	-5	-3	-11	-3	-25	44
pair:appeal_.	-15	-7	-3	-5	-6	-5	-5	-4	-17	-7
pair:application_of	-11	-3	-3	-4	-9	-6	-3	-11	19	-3
pair:application_to	-5	11	-1	-3	-9	-6	-5	28	-20	-2
pair:approval_of	-14	-3	-9	-7	-5	-6	-6	-21	-7	-7
pair:approve_the	-13	-2	-2	-2	-3	-3	-8	11	-3	-4
pair:area_of	-12	-2	28	-4	-3	-1	-4	-2	-5	-3
pair:arm_of	-23	-2	-2	-9	-3	-4	-2	25	-11	-6
pair:around_the	16	-4	-4	-5	-5	-4	-4	-2	1	-2
pair:artificial_intelligence	-5	-4	8	7	-4	-5	14	-3	-5	-4
pair:as_<a>	28	-3	-2	-4	-9	-4	-6	-4	-10	-10
pair:as_<c>	-15	-5	-5	-2	-3	-3	-2	-3	-4	-3
pair:as_<f>	-11	-2	-7	-2	-5	-7	-5	-3	-12	-3
pair:as_<p>	-7	-5	-3	-3	-3	-3	-3	-5	5	26
pair:as_a	-13	-5		-6	-4	-3	-4	-1	2	-6
pair:as_an	-14	-4	-3	-5	8	-5	-5	20	-7	-6
pair:as_be	-24	-5	-3	-6	-5	-5	-6	-3	-2	-5
pair:as_it	-12	-4	-3	-6	-5	-6	-4	-12	6	-4
pair:as_part	23	-4	37		-5	31	-3	-3	-3	-4
pair:as_the	-2	-4	-3	-5	4	-4		-10	-7	17
pair:as_to	-11	-3	-11	-2	-8	-4	-7	-4	-5	-7
pair:as_well	5	-1	-5	-2	7	-5	-3	-3	-6	-4
pair:ask_<p>	41	-6	-6	-6	-6	-6	-3	-4	-5	-5
pair:ask_for	-15	-6	-4	-3	-5	-7	-3	-4	-7	-4
pair:ask_to	-23	-2	-2	-3	-2	-2	-4	37	-6	-7
pair:at_<a>	28	-5	-10	-5	6	-7	-7	-5	1	-10
pair:at_<c>	13	-5	-4	-3	-4	-5	-3	-5	-14	-8
pair:at_<f>	-11	-5	-2	-5	-5	-7	-3	-5	9	6
pair:at_<o>	-9	-4	1	-4	-3	-5	-4	-3	-5	-6
pair:at_<p>	13	3	-5	-4	-3	-4	-3	-3	-4	-4
pair:at_a	-1	8	1	-2	-1	5	-3	-3	-6	-4
pair:at_last	-20	-4	-3	-4	-4	-6	-10	16	22	-4
pair:at_least	-8	-5	-6	-6	-4	-6	-6	-6	-6	-5
pair:at_present	-22	-4	-3	-2	-3	-5	-4	-3	-5	-9
pair:at_the	8	6	18	-2		-1	-4	-4	-3	4
pair:at_which	-10	-2	30	-2	-3	-4	-3	-1	-1	19
pair:attend_by	-37	-3	-7	-6	-4	-7	-4	-3	-6	-6
pair:attend_the	23	-4	-5	-6	-4	46	-4	-4	-7	-9
pair:auction_of	-10	-3	-4	-7	-3	-6	-6	17	-10	-12
pair:august_.	68	-3	11	-6	-9	-5	-3	-9	-12	-7
pair:away_with	-24	-11	-3	41	-3	-4	53	19	-14	-9
pair:back_the	-15	-6	-3	-5	-7	-16	-8	-5	-8	-6
pair:back_to	-9	-5	-4	18	-7	-6	14	-7	-6	-6
pair:bade_<p>	22	-4	-4	-8	-4	-4	-3	-4	-5	-9
pair:band_,	-4	-4	-3	-3	-4	-5	-4	-26	-14	-9
pair:bangabandhu_satellite-2	-18	-1	-2	-12	-6	-24	-3	-3	-2	-4
pair:base_<f>	3	-2	-2	-7	-12	-5	-3	-11	-14	-5
pair:be_"	2	14	-3	-3	-8	-4	-3	-3	-6	7
pair:be_,	-14	-5	-3	-6	-5	-3	-5	-4	-8	-2
pair:be_.	23	-9	-3	-6	-3	-2	-3	-2	-4	-12
pair:be_<c>	-11	-3	-3	-4	-4	-6	-4	-3	-4	-4
pair:be_<f>	16	-4	-3	4	-11	-11	-4	-3	-7	-5
pair:be_<p>	39	-5	-4	-6	-4	-5	-4	-4	-6	6
pair:be_a	-13	-5	-1	-5	-4	-6	12	-4	-4	-8
pair:be_about	15	-3	-2	-5	-6	-4	41	-4	-5	-8
pair:be_accompany	18	-5	-2	-4	-5	-4	-2	-2	-4	-7
pair:be_all	-13	-4	-3	-3	-3	-7	-3	-4	-5	-4
pair:be_also	-8	-4	-4	-4	-3	3	12	-8	-6	-3
pair:be_among	-9	-4	-3	-4	-4	-3	-6	-4	-6	-3
pair:be_an	-18		-2	-8	-5	-6	14	-4	-5	-6
pair:be_announce	-12	-3	-3	46	28	-6	-5	-4	-8	26
pair:be_ask	-17	-4	-2	-5	-2	-3	-5	20	-9	-8
pair:be_at	-8	-3	20	-5	-4	-5	-3	-3	-4	-5
pair:be_back	-9	75	-6	-3	-28	-6	-3	-4	-5	-7
pair:be_being	-13	-4	7	-4	-8	-3	-4	-4	13	13
pair:be_bring	-16	-1	-1	-2	-3	-4	-6	-2	29	20
pair:be_build	-11	-5	-6	1	-2	1	-4	-4	-9	-3
pair:be_call	57	-8	-3	-3	-2	-3	-5	-3	-7	-5
pair:be_carry	-7	5	-2	-4	9	-3	-3	-2	33	-5
pair:be_charge		-1	-1	-5	-6	-2	-3	-4	10	-7
pair:be_conclude	23	-3	-5	33	-2	-3	-5	-6	-1	-4
pair:be_confirm	-24	-4	-2	-4	-2	-3	-5	-4	15	63
pair:be_consider	-7	-3	-3	-7	-6	-5	-11	-6	-10	-3
pair:be_decide	-12	-2	-2	-3	50	-7	-10	-4	-5	-3
pair:be_develop	-10	-3	-2	-4	-21	-5	-3	-4	-8	-10
pair:be_do	-21	-3	-3	-6	-10	-4	-2	-2	-4	-2
pair:be_draw	61	-4	-3	-6	-4	-4	-4	-3	-5	-11
pair:be_due	18	-3	-3	-7	-5	14	-1	-3		-11
pair:be_expect	-2	-6	8	3	-3	21	-3	-3	-3	-4
pair:be_fin	-5	-3	-2	-9	-8	-6	-4	-12	32	-3
pair:be_find	-1	20	-7	-3	-4	-4	-3	-3	8	6
pair:be_fly	35	-8	-3	-3	-5	-6	-3	-3	-5	-4
pair:be_give	-13	-3	-5	-5		-3	-4	-6	21	-6
pair:be_go	8	-3	-2	-3	-8	-7	-2	-3	-3	-10
pair:be_hand	33	-2	-2	-2	-11	-4	-4	-4	-7	-4
pair:be_hold	33	-4	17	-5	-3	-3	-5	-4	-7	-4
pair:be_in	-9	20	-3	7	-5	15	-4	-4	-4	-4
pair:be_initial	-19	13	-6	31	-4	-5	-4	-3	-4	-5
pair:be_join	-12	-3	-3	54	27	-6	-4	7	-7	-7
pair:be_know	-7	-3	-1	-2	-10	-2	13	-5	6	-1
pair:be_leave	-9	-5	-2	-3	-5	-4	-4	-10	-8	8
pair:be_look	-5	-5	-2	-11	-3	-5	-7	-7	26	-3
pair:be_make	10		-4	-5	-5	-7	-3	-11	23	23
pair:be_name	-14	11	-6	-4	-3	-4	-5	-3	-9	55
pair:be_need	-13	-4	13	-4	-3	-5	-4	-6	-6	-4
pair:be_no	-21	-7	-3	-7	9	-4	-6	-4	13	-4
pair:be_not	-14	-9	-4	-5	-4	-2	-5	-5	-9	-3
pair:be_of	-6	-3	-2	-3	-6	-4	-2	-3	-2	-1
pair:be_on	6	5	-4	-4	-3	-6	-4		-6	-7
pair:be_one	-11	8	-5	23	-3	-5	-4	-2	-5	-4
pair:be_open	-12	-6	16	-4	-4	9	8	-3	23	-7
pair:be_over	-28	-5	-3	-4	-4	-10	-3	-5	-9	41
pair:be_part	-13	-3	-3	-8	-2	-5	-3	-2	-3	-4
pair:be_present	-29	-6	-4	-7	-4	-6	-4	-4	-6	-6
pair:be_put	-9	-2	-6	-11	24	-5	10	-5	-12	-3
pair:be_reach	-8	-3	-2	50	-5	-4	6	-3	-6	-4
pair:be_ready	-9	-2	-3	-3	-3	-3		-10	-4	-4
pair:be_recall	-9	-4	-3	65	-2	-3	-16	-7	19	-3
pair:be_receive	29	-17	-2	11	-6	-3	-3	34	-2	-9
pair:be_report	-8	-5	-3	18	-3	-16	-7	-3	-6	-4
pair:be_review	-9	-5	-3	8	-3	-7	-4	-4	-6	-3
pair:be_run	-17	-3	-3	-10	-5	22	-5	-3	-20	-4
pair:be_say	-14	-5	-2	-5	-6	-4	-5	-5	7	-8
pair:be_schedule	53	-8	-3	-11	-6	-6	-5	39	-10	-7
pair:be_see	22	-5	-3	-10	-4	-6	-3	-4	-10	-11
pair:be_send	-7	-3	-3	-4	-3	-4	19	-4	18	-5
pair:be_set	-5	2	-6		-4	14	17	-3	-4	-2
pair:be_share	-14	-4	-2	-2	-2	-3	-4	-3	-4	-2
pair:be_show	-15	69	-14	-3	-5	-4	-3	-2	-3	-8
pair:be_sign	-1	-3	-3	49	-3	16	-6	-3	-3	-5
pair:be_something	-9	-3	-3	-3	-7	-6	-10	-3	-3	-3
pair:be_still	-13	-2	-2	-6	-3	-14	-4	-8	-9	28
pair:be_study	-7	-5	-3	-8	-3	-7	-6	-4	-3	-3
pair:be_swear	-15	-7	-4	-5	-3	-5	-3	-4	-5	71
pair:be_take	7	-7	16	-3	-9	-5	-5		4	-8
pair:be_tell	-10	-3	28	-5	-6	-16	-14	-6	5	-8
pair:be_that	-20	-4	-3	-5	-3	-5	16	-12	-11	-14
pair:be_the	-3	-1	-2	-4	-3	-6	-5	3		1
pair:be_there	-19	-7	-3	-3	-4	-4	-4	-4	-5	-7
pair:be_to	6	1	2	12	1	5	4	-1	-1	-3
pair:be_turn		-9	-2	-2	-7	30	-2	25	-4	-2
pair:be_under	-16	-3	-5	1	-4	-8	-7	-4	18	-4
pair:be_use	-14	-3	-2	-4	-8	-7	-2	-5	-4	-2
pair:be_what	25	-3	-6	-7	-5	-6	20	-3	-4	2
pair:bear_the	-14	-5	23	46	-4	-6	-7	-5	-7	-7
pair:become_a	-14	-4	-2	-5	-5	-4	-5	34	-9	-9
pair:before_,	26	-5	10	-2	-3	-4	-3	-4	24	-7
pair:before_.	14	-5	-6	-7	-4	-5	-7	-5	-11	-9
pair:before_<a>	-2	-3	-3	-7	-4	-4	38	-5	36	-6
pair:before_<p>	8	-7	-3	-3	-3	-3	-5	-2	-11	39
pair:before_that	2	-4	-3	-9	-5	-4	18	-6	45	-8
pair:before_the	25	-5	-3	6	1	-3	3	-4	-7	3
pair:begin_,	-16	-4	-4	-6	-2	-6	-8	-5	9	-7
pair:begin_in	-14	-5	-3	-4	-6	17	-7	-5	37	-7
pair:begin_with	-13	-5	-3	-8	20	-15	-3	-2	-6	-5
pair:behind_close	24	-3	-6	-5	-3	-3	-5	-3	-9	-5
pair:behind_the	1	-3	-3	-9	-4	-3	-8	-3	-13	-6
pair:belong_to	-12	-7	-3	-5	-5	-5	-4	-4	-7	-6
pair:benefit_of	-6	-4	-3	-7	-4	-3	-3	-3	-6	-3
pair:besides_the	-2	-1	-1	-2	-9	-6	-5	-6	8	-2
pair:between_<c>	-7	-5	-3	13	-3	-4	-3	-3	-5	-5
pair:between_<f>	-5	-3	-4	34	-5	-5	-4	-7	-4	-4
pair:between_<p>	55		-7		-2	-3	-3	-3	-4	-4
pair:between_the	7	-5	-5	35	-3	-4	-4	15	-5	-4
pair:bill_on	-9	-3	-4	-4	-3	-5	61	-3	-11	-5
pair:billion_,	-10	-3	-3	-3	11	-6	-3	-3	-3	-4
pair:billion_.	-13	-4	-5	-9	-1	-12	-5	-7	-16	-7
pair:billion_baht	-7	-3	-3	-4	1	-4	-3	-11	-5	-3
pair:billion_cfa	-4	-3	-2	-4	9	8	-3	10	-10	-2
pair:billion_euro	2	-4	-3	2	60	-7	-5	-5	-11	-2
pair:billion_yen	-8	-5	-3	-8	42	-10	-4	-4	-7	-3
pair:board_of	-31	-3	-7	-3	-4	-5	-4	20	-5	18
pair:briefing_on	-13	-3	-2	-3	6	-7	-1	-2	-4	-2
pair:bring_<p>	24	-4	38	-4	-3	-11	-5	-3	-5	-7
pair:bring_in	-13	-2	-4	-4	-13	-11	45	-7	-15	38
pair:bring_the	23	-2	-3	-4	-4	-7	15	-2	-19	-7
pair:bring_to	12	-1	-3	-6	-6	-3	-7	-4	-29	-3
pair:build_by	-15	-6	-8	-7	-10	-10	-4	-5	-13	-4
pair:build_in	-7	-4	-2	12	18	-17	-2	-2	-4	-2
pair:bus_.	-17	-7	-6	-6	-8	42	-12	-5	-8	-13
pair:business_.	-1	-3	12	-5	-9	-5	-4	-6	-8	-4
pair:business_and	21	-4	-2	-3	-3	-6	-3	-3	-7	-4
pair:but_have	-22	-4	-3	-8	-4	-4	-3	-3	-3	-8
pair:but_the	-6	-11	-8	-12	-5	-5	-3	-14	-10	-4
pair:buy_<f>	-12	-3	-3	-4	46	-6	-3	-6	-11	-5
pair:by_<a>	-15	-4	-4	15	-4	-12	16	-2	39	-6
pair:by_<c>	5	-3	-2	-3	9	-6	-4	-4	-8	6
pair:by_<f>	-13	-3	-5	2	20	-1	-5	-5	-1	-4
pair:by_<o>	-23	-6	-5	-12	-23	-10	-4	-4	-6	-5
pair:by_<p>	4	-2	1	4	-4	3	-3	-3	-6	-3
pair:by_a	-8		-4	-6	-6	-9	-6	-4	-8	7
pair:by_phone	-2	-11	-3	-4	-3	-5	-7	-2	-13	-4
pair:by_the	-1	-4	-3	-5	-1	-1	-2	-2		5
pair:by_video	31	-5	-4	-9	-5	-5	-3	-4	-5	-7
pair:by_way	-16	-5	-3	-4	-4	-7	-4	-14	-6	34
pair:by_what	13	-4	21	-5	-2	-4	-3	-2	-2	-5
pair:by_which	-7	-3	-5	4	-6	-6	31	-3	-3	-6
pair:cable_,	-11	-7	-2	-10	-5	33	-6	-10	-18	-4
pair:call_.	-22	-4	-2	-5	-5	-2	36	-8	30	-2
pair:call_in	37	-5	-2	-4	-1	-3	-4	-2	-5	-6
pair:call_off	59	12	-2	-3	-3	-3	-5	-3	-7	-3
pair:call_on	24	-7	-3	-4	-3	-4	-4	-2	-12	-6
pair:call_that	30	-4	-7	-4	-3	-2	-2	-2	-2	-5
pair:call_the	-14	-6	-3	-4	-4	-5	-4	-2	-3	-3
pair:can_be	10	-4	-4	-6	-4	-4	-4	-3	-9	-3
pair:capacity_building	18	-3	-5	-5	-2	-3	-6	-2	-4	-5
pair:capital_.	5	18	-3	-4	-5	-7	36	-3	-20	-8
pair:carry_out	-12	1	-2	-7	15	-3	-4	-2	11	-3
pair:case_against	-5	-2	-2	-6	-6	-6	-9	-6	27	-4
pair:center_,	-6	-3	-2	-27	-6	-7	35	-14	-3	-2
pair:center_.	25	17	-5	-6	25	-15	38	-4	-6	-5
pair:center_at	21	-22	-2	16	1	8	-2	-2	-4	-3
pair:center_be	-38	-7	30	-6	-5	32	-4	-3	-7	-4
pair:center_in	-6	-4	-3	1	6	9	-3	-3	-5	-2
pair:center_of	-22	-3	-3	-7	-9	78	-8	-5	-6	-4
pair:center_on	-13	-10	-3	-6	-6	-11	-11	-2	-4	-3
pair:ceremony_,	25	-4	-2	13	-3	-8	-5	-2	-3	-3
pair:cfa_franc	-4	-3	-2	-4	9	8	-3	10	-10	-2
pair:chain_.	13	-3	-2	-10	29	-6	-2	-3	-4	-2
pair:chair_the	49	-6	-3	-7	-4	-7	-2	-2	-4	-23
pair:charge_for	-7	-1	-2	-3	-5	-1	-4	-4	-23	14
pair:chief_executive	8	5	-4	16	-6	-5	-4	-4	-8	75
pair:chip_,	-2	-6	-1	-4	14	-1	-10	19	-3	-2
pair:chip_.	-21	-7	-3	-9	-5	-9	64	-5	-9	-6
pair:chip_design	17	-4	-7	41	-4	25	9	-4	-7	-2
pair:chip_designer	42	-4	-3	-4	-6	-4	-5	-9	7	-4
pair:chip_plant	-6	-2	-2	18	28	-11	-2	-3	-4	-1
pair:chips_act	-18	-8	-3	-12	-3	-3	-11	-4	-4	-3
pair:city_,	-6	-2	-9	-3	-3	-3	-3	-4	-10	-5
pair:city_.	57	-3	-3	-2	-6	-3	-3	-5	-5	-5
pair:claim_.	-7	-5	-4	-12	-7	-7	-5	-13	-8	-5
pair:clear_the	7	-2	-1	-5	-27	-4	-6	48	-5	-3
pair:close_door	24	-3	-6	-5	-3	-3	-5	-3	-9	-5
pair:close_the	8	-8	-8	-7	49	10	-5	-3	16	-3
pair:close_to	-13	-2	-2	-2	-7	-3	-2	-4	6	-6
pair:collaboration_in	13	-3	-3	-15	-3	-5	-3	-2	-5	-3
pair:come_at	-14	-5	-3	-5	-3	-5	-5	-4	-14	-3
pair:come_away	51	-3	-3	-8	-3	-5	-6	61	-17	-8
pair:come_from	-15	-4	-3	26	-4	-5	-4	-6	-6	-11
pair:come_in	-3	17	-5	-6	-2	-5	-2	31	-9	-9
pair:come_to	3	5	10	-6	8	1	-4	-4	6	-5
pair:come_up	3	-3	-3	-5	-3	-6	-5	-7	-5	-3
pair:come_with	-10	-3	-2	-3	-3	-8	-4	-10	-5	-7
pair:comment_.	-13	-5	-4	-6	-5	-6	-7	-7	-10	-6
pair:commit_to	-12	-3	-3	-13	-10	28	-2	-3	-5	-2
pair:commitment_to	-12	19	-5	-4	14	-5	-2	-4	-4	-5
pair:communication_and	10	-2	-4	-3	18	-4	-2	-1	-1	-1
pair:communication_technology	20	-4	-4	-17	-5	-4	-3	-2	-5	-2
pair:company_'s	-25	-10	-4	-7	-7	-9	-4	-5	37	-16
pair:company_,	-19	8	-2	-9	-6	-7	-4	-5	-9	-2
pair:company_<f>	27		-5	2	-6	-6	-2	-4	-7	-4
pair:company_be	-5	-3	-2	-2	-4	-3	-3	-2	-2	-3
pair:company_have	-23	-4	-4	-8	-4	29	-4	-3	-7	-4
pair:company_in	8	-2	23	-4	-2	27	-5	-3	-5	-2
pair:company_of	5	-7	-1	-3	-5	13	-2	-3	-4	-3
pair:complete_the	-18	-4	-3	-4	48	-7	-4	47	-7	-15
pair:complex_in	5	-2	-2	-1	27	-3	-3	-15	-2	-3
pair:condition_of	-10	-3	-3	-6	-3	-7	-4	-7	-29	-4
pair:confer_with	23	-5	36	-4	-4	-6	-4	-3	-6	-6
pair:conference_,	-29	-2	16	-2	-3	-6	-2	-3	-4	-7
pair:confirm_that	-1	-7	1	-1	-3	28	-3	-7	-6	-15
pair:continent_,	-15	-1	-4	-1	-4	-2	-2	-4	-5	-2
pair:contract_with	-11	-2	-4	-9	-3	-3	-4	-6	-9	-7
pair:conversation_be	37	-3	-3	-5	-2	-3	-5	-1	-2	-2
pair:conversation_with	26		-3	-6	-5	-5	-3	-3	-4	-8
pair:cooperation_.	-12	-9	-3	11	-6	-7	-5	-7	-8	-6
pair:cooperation_between	-22	12	-2	9	-2	-2	-2	-1	-2	-4
pair:cooperation_in	-13	-4	-3	8	-4	-4	-4	-3	-6	-4
pair:cooperation_on	15	-4	-4	9	-6	-3	-3	-3	-3	-3
pair:cooperation_with	21	-1	-3	2	-3	-5		-1	-7	
pair:cost_of	-24	-3	-4	-7	42	-4	-6	-3	-7	-7
pair:could_be	-7	-3	9	-5	-4	-4	-4	-4	-27	-2
pair:could_not	-15	-6	-3	-6	-3	-3	-7	-3	-3	-3
pair:country_'s	10	-3	-2	-3	-8	-6	-8	-3	-10	-7
pair:country_,	-5	-3	-5	-6	-3	-4	-2	-3	-4	-4
pair:country_.	17	-4	-5	-7	-5	-5	-4	-5	-9	-6
pair:course_of	-28	2	-2	-2	24	-3	-2	-1	-3	-5
pair:creation_of	14	-4	-3	-8	-4	-6	-3	-4	-4	-5
pair:data_protection	-6	-2	-2	-3	-3	-4	16	-6	-2	-5
pair:datum_.	-8	-3	-4	-7	-5	-5	4	-4	1	-5
pair:datum_center	5	-6	-3	-7	9	6	12	-6	-4	-3
pair:davos_,	29	19	-11	-3	-3	-2	-8	-2	-6	-4
pair:day_,	36	-9	3	-2	-5	8	3	-6	-6	12
pair:day_.	-16	-3	-2	-5	-3	-17	-4	-5	4	-4
pair:day_after	-11	-5	-3	17	-4	-2	-3	-3	30	-1
pair:day_for	-21	-3	-3	-2	-3	-3	-8	-2	-1	-6
pair:day_in	-18	64	-3	-3	-10	-4	-3	-5	3	5
pair:day_of	1	9	13	-7	-6	-3	-3	-3	-7	46
pair:deal_,	-9	-3	-3	-9	-4	-4	-3	-5	-7	-5
pair:deal_for	-10	-5	-2	-16	-5	-6	-3	-5	-6	-4
pair:deal_with	3	-2	-3	2	-3	-5	-3	-5	30	-5
pair:decide_.	-9	-3	-2	-11	-8	-8	-5	66	-11	-8
pair:decide_on	-14	-5	-3	-7	37	-9	-5	-11	-14	-5
pair:decision_.	-2	-6	-2	-4	-6	-3	-3	-2	3	-6
pair:decline_to	-12	-4	-3	-7	-5	-5	-6	-5	-11	-6
pair:degree_in	-25	-4	-8	-2	-2	-4	-3	-3	-3	-10
pair:delegation_,	-24	-2	-4	21	-6	-3	-3	-2	-4	-8
pair:delegation_be	-25	-4	-5	-4	-4	-3	-4	-3	-3	-8
pair:delegation_from	13	-4	-6	-3	-3	-3	-2	-4	-3	-7
pair:delegation_of	-2	-7	-4	-6	-5	-4	-3	-4	-4	-4
pair:deny_that	-20	-4	-3	-3	-10	-4	-4	-5	-4	-12
pair:depend_on	-9	-4	-3	-6	-6	-9	-5	-4	-7	-5
pair:deputy_.	-23	-7	-2	-4	-4	-5	-9	-3	25	-24
pair:deputy_prime	-10	-2	-3	-3	21	-3	-5	-13	-4	-5
pair:describe_as	11	-4	-2	-4	-3	-4	-5	-3	-6	-9
pair:develop_the	-4	20	-2	-4	-3	-6	-2	-2	-2	-1
pair:development_,	9	-3	-7	-5	-8	-6	-2	-4	-2	-3
pair:development_and	-11	-2	-1	-2	-3	-3	-6	-3	-3	-2
pair:development_of	-9	-4	-4	2	-4	-9	-6	-4	-2	-4
pair:digital_capability	22	-5	-2	-5	-8	-3	-3	-1	-2	-2
pair:digital_capacity	15	-3	-6	-3	-2	-3	-5	-2	-5	-5
pair:digital_economy	7	-4	-4	32	3	-4	-4	-3	-4	-3
pair:digital_identity	-6	-2	-2	-3	25	-4	-3	-3	-4	-7
pair:digital_infrastructure	-3	-4	-3	-2	-7	-3	-2	-2	-3	-3
pair:digital_partnership	-20	-3	-4	52	-3	-5	-13	-4	-6	-4
pair:digital_service	-7	-3	-2	-5	-3	-7	16	-4	-11	-3
pair:digital_transformation	-3	-2	-2	-6	-4	-4	-4	-3	-3	-2
pair:director_of	22	-4	-3	-3	-4	-2	-12	-3	-7	-5
pair:discuss_the	-15	-6	-9	-6	-4	-5	-8	-4	-7	-4
pair:do_.	-36	-5	-7	-4	-9	-5	-3	-3	-5	-4
pair:do_business	-8	-3	-2	-3	-5	-4	-3	-3	-4	-4
pair:do_it	-23	-6	-5	-6	-7	-7	-6	-6	-8	-7
pair:do_not	-3	-4	-3	-5	-4	-5	-4	-5	-6	-6
pair:do_so	-4	-3	-3	-8	-6	34	-6	-3	-10	-4
pair:do_with	-15	-3	-2	-6	-9	-4	-2	-2	-4	-2
pair:dollar_.	-10	-3	-3	-12	11	-8	-4	-5	12	-3
pair:dollar_for	-15	-4	-4	-7	52	-6	-5	-5	-7	-4
pair:down_.	-17	-5	-3	-5	-3	-5	9	-7	-12	57
pair:down_in	-10	15	-4	-8	-6	-8	-3	17	-9	30
pair:down_the	8	-4	-3	-7	-4	-7	2	-10	14	-9
pair:dr._<p>	-26	-3	-4	-3	-3	-3	-4	-3	-5	-8
pair:dr_<p>	-2	40	-4	-4	-5	-10	-4	-4	-8	-4
pair:drive_to	-5	-4	-4	-7	-4	-5	-6	-4	-6	-6
pair:drop_by	36	-26	-3	-3	-4	-5	-6	-3	-9	-6
pair:dsa_)	5	-3	-2	-4	-2	-5	-10	-5	29	-3
pair:due_to	9	-4	-3	-7	-7	29	-1	-5	-13	-11
pair:during_the	-29	-5	-3	-6	-6	-8	-5	-3	-5	-4
pair:dushanbe_,	-18	20	-3	-8	-4	-6	-4	-3	-6	-4
pair:duty_on	-6	-3	-2	-7	-4	-4	34	-6	3	-6
pair:each_other	-20	-4	-4	-7	-4	-5	-4	-3	-5	-5
pair:earlier_in	25	-13	-1	-2	-3	-2	8	-5	-2	28
pair:earlier_this	17	-4	-5	14	4	-5	-3	-6	-17	-3
pair:economic_growth	-11	-1	-5	14	-2	-3	-2	-1	-2	-3
pair:economy_,	14	-5	-3	18	-2	-2	-4	-3	-2	-5
pair:economy_.	-11	-2	-3	-10	-6	-4	-4	-3	-7	-4
pair:ecosystem_.	18	-4	-4	-6	-7	-3	-2	-4	-6	-4
pair:effect_on	-2	-2	-2	-5	-1	-5	17	38	-5	-8
pair:effort_to	15	2	-3	-7	-2	-8	-3	-2	-2	-3
pair:end_,	3	-4	-6	-4	-4	-7	-4	-3	-9	-9
pair:end_of	6	4	-3	-2	13	19	2	-4	-7	12
pair:end_up	39	-5	-3	-8	-4	-6	-5	-4	-11	-5
pair:entity_list	-10	-5	-3	-6	-4	-4	-7	-6	63	-3
pair:euro_.	-11	-3	-3	-11	43	-4	-3	32	-14	-4
pair:evening_.	21	-5	-4	27	-6	-8	-7	-6	-13	-7
pair:exchange_between	40	-6	-2	-8	-3	-6	-5	-3	-6	-3
pair:exchange_of	-9	-9	-2	14	-4	-11	-2	-6	-4	-2
pair:executive_of	34	6	-4	-8	-4	-4	-3	-3	2	32
pair:expect_<a>	-6	-2	-3	-4	-5	-4	-7	-38	-5	-3
pair:expect_to	12	-7	-7	3	-4	17	-4	-6	-4	-5
pair:expertise_,	-5	-7	-2	18	-5	-8	-2	-3	-2	-2
pair:explain_,	-6	-1	-1	-7	-3	-4	-4	-2	-8	13
pair:express_<p>	-18	-7	-4	-9	-6	-6	-5	-4	-8	-6
pair:extend_to	-4	-1	-2	-11	1	-3	-6	21	-8	-2
pair:facility_.	-3	-26	-2	-5	63	-7	-4	-3	-4	-5
pair:facility_in	-7	-3	-2	-3	7	-8	-3	-6	36	-3
pair:factory_,	-14	-2	-2	-10	61	-8	-3	-3	-3	-6
pair:fall_on	17	-6	-5	-5	-5	-5	-4	-5	-7	37
pair:familiar_with	-1	-2	-2	-3	-10	-5	-3	-5	28	-4
pair:february_.	41	-4	-4	-5	-3	-4	-5	16	-5	-5
pair:fee_.	8	-4	-4	-6	-4	-5	-6	23	-12	-5
pair:fiber_optic	-14	-3	-3	-10	-6	-17	-3	-2	-4	-3
pair:field_,	-10	-2	-3		-2	-5	-4	-2	-3	-1
pair:field_of	-13	-8	-2	-13	-2	-2	14	-3	-3	-3
pair:file_a	-7	-3	-2	-5	-4	-4	-17	-3	28	-5
pair:find_that	-4	-2	-2	-3	-3	-5	-16	-15	7	-3
pair:fine_,	-5	-2	-2	-1	-2	-2	-2	-6	18	-1
pair:firm_,	18	-4	-2	-3	-2	-4	-7	-5	20	-3
pair:firm_<f>	3	-4	-4	-4	2	9		7	-7	-3
pair:firm_be	34	-4	-4	-6	-4	-7	-5	-5	-16	-5
pair:firm_such	-26	-1	-19	-3	-3	-8	-7	-2	-5	-5
pair:firm_that	-8	-5	-5	-6	-5	-4	38	-15	-13	-4
pair:firm_to	-7	-4	-3	-5	-11	-8	-7	-6	-5	-4
pair:first_,	-12	-3	-2	-4	-3	-6	52	-18	6	17
pair:first_.	-13	-6	-3	-6	-5	-7	-4	-4	-7	-7
pair:first_of	-6	-3	-10	-2	-3	-4	-7	35	-2	-2
pair:first_time	44	-7	-3	-6	-4	-8	-12	-5	-17	-8
pair:five_year	-10	-2	-2	-4	-8	-7	-3		-4	16
pair:fly_in	28	-5	-2	-2	-6	-5	-2	-3	-3	-4
pair:fly_to	-2	36	10	-5	-4	-5	-5	-5	-7	-12
pair:follow_<p>	-34	-4	-4	-4	-4	-11	-6	-3	-13	70
pair:for_$	-9	-4	-3	-9	-6	-6	-4	65	13	-4
pair:for_<a>	-17	-4	-5	10	-5		-8	-12	5	3
pair:for_<c>	-8	-3	-2	1	9	-5	-4	-2	-4	-3
pair:for_<f>	11	-3	2	4	9	-6	-6	2	-7	-5
pair:for_<o>	-20	-5	-4	-12	-4	-5	7	-8	-6	-4
pair:for_<p>	-1	-2	-3	-5	-5	3	-5	-3	-5	-6
pair:for_a	7	1	-3	-1	2	-5	-5	-6	-6	1
pair:for_ai	-8	-5	14	-27	-5	-3	-13	-2	-2	-2
pair:for_an	27	-5	-3	-4	26	-5	-4	-5	-9	-7
pair:for_chip	-12	-4	-2	-10	-4	21	13	-5	-8	-3
pair:for_datum	-14	-4	-4	-8	21	-11	57	-4	-5	-3
pair:for_digital	28	-2	-2	-3	-8	-4	-5	-3	-3	-4
pair:for_it	-15	-4	-3	-6	-4	-15	-8	-5	-6	-4
pair:for_joint	-2	-3	-14	9	-2	-5	13	-2	-3	-5
pair:for_more	-8	-3	-2	-4	13	-4	-2	-3	-3	-3
pair:for_others	-13	-3	-3	-6	-4	-13	-6	-4	-6	-4
pair:for_the	-3	-3	-1	-2		5	-4	-5	-5	-3
pair:for_three	29	-3	-3	-4	-6	-4	18	-9	-9	-8
pair:for_two	37	-4	-3	-6	-5	-6	-9	9	-10	-5
pair:for_what	-29	-3	-2	-3	-4	-4	-3	-3	-2	-4
pair:for_which	-5	-2	-2	-3	4	-4	-4	5	1	-8
pair:forty_minute	79	-6	-4	-4	-3	-3	-4	-3	-5	-5
pair:found_in	-10	-4	-4	-5	-5	-7	-5	1	-9	-5
pair:friday_,	29	28	-3	-3	-2	-3	-4	-2	-3	-4
pair:friday_.	23	31	-4	-6	-4	20	-6	5	-6	-6
pair:from_<a>	-6	-3	-3	29	-5	-6	-9	29	21	-4
pair:from_<c>	19	-4	-3	-3	2	-3	-4	-4	-4	-4
pair:from_<f>	-6	-4	-3	-5	8	-5	-5	-5	26	10
pair:from_<p>	10	-4	8	10	-6	1	-3	-5	-5	2
pair:from_a	-15	47	-4	-9	23	-5	-3	-5	-6	-5
pair:from_april	-4	-4	26	-6	-5	-4	-2	33	-3	-4
pair:from_the	-4	-4	-4	-3	-5	-5	-5	-1	-3	-5
pair:from_which	-3	-1	-2	-2	-3	-2	-6	-13	29	-1
pair:full_of	-24	-3	-1	-3	-8	15	-1	-2	-2	-4
pair:fund_<f>	-11	-2	-2	-2	-11	-6	-2	-3	-3	-2
pair:get_a	37	-4	-3	-10	-7	-6	-6	-7	-9	-6
pair:get_the	2	-3	-3	37	-4	-7	-6	26	-33	-7
pair:ghz_band	-6	-4	-4	-4	-3	-7	-6	18	-16	-4
pair:gitex_global		-5	44	-5	-4	-6	-4	-4	-6	-7
pair:give_<p>	26	-3	-2	-1	-4	-1	-2	-2	-4	-5
pair:give_a	17	-9	-4	-6	-10	-4	-2	-4	12	-6
pair:give_the	-8	-6	-5	-5	37	-13	-6	34	-15	-6
pair:give_them		-5	-2	-3	-4	-4	-4	-3	-5	-9
pair:go_back	-24	-5	-3	21	-7	-6	17	-8	-7	-7
pair:go_by	-10	-8	-3	-4	-3	-11	-4	-4	-8	-5
pair:go_into	21	-4	-2	2	-5	42	-3	-3	-11	-4
pair:go_on	-12	-4	-2	-3	2	-6	-3	-2	3	-3
pair:go_over	45	-7	-2	-3	-4	-6	-4	-3	-5	-6
pair:go_thru	21	-5	-1	-2	-7	-6	-3	-6	13	-5
pair:go_to	-4	-5	-3	-3	5	-9	8	13	1	7
pair:good_,	-14	-9	-2	-8	-4	-3	-3	-3	-3	-5
pair:government_,	-8	-4	-8	-3	27	-3	-3	-2	-2	-3
pair:government_.	12	-4	-3	-6	-3	-5	51	-3	-4	11
pair:government_entity	-6	-2	-2	-8	-4	-8	-5	-1	-3	-2
pair:ground_station	16	15	-2	-4	-3	30	-5	-2	-6	-3
pair:group_,	-3	-3	-4	-5	-3	-5	-3	-2	-5	30
pair:group_<f>	-14	-3	-2	-4	-18	-6	-5	28	8	-6
pair:growth_.	19	-4	-3	4	-4	-4	-2	-3	-10	29
pair:growth_of	10	-2	-2	-6	-2	-2	-2	-1	-1	-1
pair:guest_be	-15	27	-6	-4	-2	-3	-2	-3	-4	-2
pair:guest_in	31	-11	-4	-4	-4	-4	-4	-4	-6	-11
pair:half_a	-9	-5	-2	-4	-4	-6	-9	8	-12	-5
pair:half_of	7	-6	-4	-9	-8	-17	-6	-2	-4	-7
pair:hand_,	17	-4	-3	-8	-10	-12	-4	-5	-8	-9
pair:hand_in	-20	-7	-3	-5	-3	-5	-3	-3	-6	74
pair:hand_on	-10	-6	-2	62	-3	-12	-4	-4	-5	-6
pair:hand_over	-17	-3	-3	-6	33	-7	-6	-5	2	25
pair:hand_to	15	-4	-3	-5	-12	-6	35	-4	-6	-9
pair:have_,	-8	-7	-1	-6	-6	-3	-3	-3	-9	3
pair:have_<f>	24	-3	-3	-7	-11	-6	-5	2	-10	-3
pair:have_<p>	70	-8	-4	-6	-4	-6	-4	-4	-8	-14
pair:have_a	8	-4	-3	5	13	-6	9	-3	-7	15
pair:have_agree	-11	-5	-2	3	15	-5	-7	-3	-8	-5
pair:have_already	-20	-5	40	9	-8	-13	-3	-2	40	-10
pair:have_also	-12	-11	-3	19	-8	11	-4	-3	-13	-3
pair:have_an	30	-4	-9	-4	-3	-12	-4	-7	-6	-4
pair:have_apply	-7	-3	-3	-5	-3	-5	-8	-34	-19	-5
pair:have_ask	34	-4	-3	-3	-3	-5	-4	23	-7	-6
pair:have_be	1	-3	-4	-3		-1	-2		-1	1
pair:have_before	23	-6	-3	-12	-3	-4	-5	-6	59	-7
pair:have_bring	-4	-3	-5	-5	-2	-8	-7	-4	25	-5
pair:have_come	-11	11	-3	-4	3	-5	9	-5	-3	-7
pair:have_decide	-7	-1	-1	-4	44	-3	-3	-13	-2	-6
pair:have_do	-36	-5	-7	-4	-3	-3	51	-4	-3	-4
pair:have_end	-17	-3	-3	-6	-4	-7	-9	-5	61	-4
pair:have_find	-9	-3	-2	-5	-4	-5	-4	-14	57	-5
pair:have_go	32	-4	-2	-4	3	-5	-4	-3	-4	-3
pair:have_have	18	-3	-2	-5	-9	-5	-8		-12	-3
pair:have_in	19	-2	-3	-3	-4	-4	14	-3	-1	-4
pair:have_keep	-30	-4	-6	-2	14	-4	-2	18	-5	-4
pair:have_let	-8	-3	-2	-3	-14	-4	-3	33	-6	-2
pair:have_make	-12	-7	-3	-5	9	2	-4	-5	8	11
pair:have_meet	-32	-3	-3	-3	-3	-5	-2	-3	-4	-11
pair:have_no	-9	-4	-3	-7	-4	-6	-6	-4	8	-8
pair:have_not	-12	-4	-3	-9	-4	-5	-5	-5	2	-5
pair:have_put	-13	3	-2	-8	15	43	-4	-2	-5	12
pair:have_say	-7	-3	-2	-4	-4	-4	-6	-4	-6	-7
pair:have_set	-2	-3	-5	-7	37	-6	-7	-5	-5	-4
pair:have_sign	-4	-2	13	36	-5	-4	-3	-2	-6	-3
pair:have_since	-17	-6	-3	-7	-4	-14	-4	-3	45	57
pair:have_so	-22	-4	-9	-6	-7	-6	-4	-4	-8	-6
pair:have_spend	16	-9	-7	-3	-4	-3	-3	-3	-9	14
pair:have_take	-15	-3	-4	-5	19	-4	-3	-5	11	-7
pair:have_tell	-12	-3	-2	-4	-4	-13	-5	-12	69	-5
pair:have_the	32	-3	-4	-4	-4	-4	-4	-4	24	-9
pair:have_to	-6	-5	-2	-6	-6		-5	-7	7	-4
pair:have_until	-37	-4	-4	-8	-8	-6	-6	-4	-10	-13
pair:have_with	71	-4	-8	-6	-4	-6	-3	-3	-5	-7
pair:head_,	-21	-12	-3	-5	-4	-6	-5	-3	-10	-10
pair:head_by	-10	-2	-3	-2	21	6	-1	-4	-3	-4
pair:head_of	3	-5	7	-4	-4	-4	-4	-3	-5	22
pair:headquarters_,	26	-5	-3	-1	-6	-6	-3	-3	-10	-3
pair:headquarters_in	25	-3	-3	4	-5	15	-3	-4	-21	-2
pair:headquarters_of	-16	2	-7	-5	-8	-6	-4	-3	17	-4
pair:history_of	-12	-5	-1	-3	-3	-6	-2	-5	26	-1
pair:hold_a	22	-3	28	-4	-6	-6	-4	-4	-5	-4
pair:hold_at	-14	-4	29	-4	-3	-4	-3	-3	-7	-4
pair:hold_in	34	-3	9	-4	16	-4	-6	-8	-3	-5
pair:hold_talk	10	-2	-5	-6	-3	-3	-6	-5	-6	-3
pair:hold_up	34	-4	-4	-3	-4	-2	-6	-3	-10	-4
pair:home_.	-8	-6	-2	-6	-3	-6	-14	-9	-4	-4
pair:hope_for	-12	-3	-2	-7	-6	-6	-7	17	-8	-4
pair:hope_that	-9	-3	-3	-4	-5	-24	-7	-3	-5	-4
pair:hope_to	-5	-2	-1	-1	-3	-6	-1	-2	-9	-2
pair:host_the	-26	-6	37	-4	-2	-7	-3	-2	-2	-2
pair:hour_,	14	-10	-2	-4	-5	-7	-3	-3	30	-7
pair:hour_.	67	-5	-4	-6	-5	-5	-6	-6	-14	-7
pair:hour_and	-8	-4	-4	-6	-6	-2	38	-3	-6	-5
pair:hour_later	3	-7	-6	14	-2	-4	-4	-2	-10	-6
pair:hour_of	-33	-6	-5	-8	-6	-9	-5	-6	-17	-6
pair:hour_on	67	-5	-9	-4	-3	-6	-4	-2	-4	-2
pair:how_<a>	55	-4	-4	-5	-2	-4	-5	-4	-7	-9
pair:how_the	5	1	7	-3	-5	-3	-3	-3	-5	-5
pair:huddle_with	-1	-3	-2	-2	-3	-3	-2	-2	-10	-6
pair:human_resource	-15	-2	-2	-3	-2	-6	-4	-2	-2	-6
pair:ict_)	-14	-3	25	-18	-5	-4	-4	-3	-4	-4
pair:identity_project	-6	-2	-2	-3	25	-4	-3	-3	-4	-7
pair:if_the	-10	-5	-2	-6	-3	-2	-3	-4	14	-12
pair:in_.	-28	-7	-6	-6	-5	-6	-6	-4	-9	23
pair:in_2018	-21	-4	-4	-2	-4	-9	-3	9	55	-5
pair:in_2019	-13	-3	-4	-12	-8	-4	-4	-4	24	-5
pair:in_2020	-16	-4	-3	11	35	47	-4	28	-5	-3
pair:in_2021	-16	-9	-3	-6	29	-7	-4	-5	55	-4
pair:in_2022	-25	-8	-3	-4	34	10	-4	6	1	-3
pair:in_2023	-11	16	-2	-3	-8	-2	-3	4	10	-2
pair:in_2024	-12	-5	-3	-11	-6	-9	28	14	-10	-6
pair:in_<a>	1	-2	-2	1	-3	14	2	-12	-13	10
pair:in_<c>	-6	-3	1	-3	6	3	-4	-1	-5	-3
pair:in_<f>	-13	-3	-4	-3	52	-8	9	-5	-4	-5
pair:in_<p>	3	-4	1	-7	-2	-5	-4	-3	-5	16
pair:in_a	5	1	-3	-5	6	-4	1	13	-7	-3
pair:in_accra	49	-6	36	-8	-4	-7	-7	-5	-5	-5
pair:in_ai	-18	-5	-4	-33	-6	-6	-10	-4	-5	-5
pair:in_all	-13	-4	-3	-4	-5	-6	-5	-11	-6	20
pair:in_an	-16	-3	-3	3	-7	4	-6	-4	3	-5
pair:in_april	-10	-5	-3	12	18	-3	11	4	-5	26
pair:in_artificial	-1	-3	-3	32	-2	-2	-5	-4	-4	-4
pair:in_as	-26	-8	-3	-5	-5	-4	-3	-4	-5	70
pair:in_attendance	-24	-4	-3	-6	-4	-5	-4	-4	-5	-7
pair:in_august	-3	-3	-4	24	7	-5	-3	36	-8	8
pair:in_beijing	-14	46	-3	-5	-4	-8	-5	-4	14	-5
pair:in_berlin	27	-4	-2	7		-8	-4	-3	-4	-4
pair:in_charge	-16	-2	16	-3	-3	-3	-2	-2	-8	32
pair:in_davos	24	-7	19	-4	-5	-5	-7	-3	-5	-4
pair:in_december	-3	-3	-7	25	-2	-12	22	32	3	-2
pair:in_dubai	35	-4	34	-11	-2	-5	-2	-3	-3	-4
pair:in_europe	-8	-2	-3	-4	20	10	-5	-3	46	-3
pair:in_february	7	-4	-3	2	-4	18	-2	-8	17	-3
pair:in_five	-8	-13	-2	-6	-3	-3	-5	-2	-3	-6
pair:in_for	45	17	-3	-7	-4	-5	-4	-5	-10	-7
pair:in_government	-14	-3	-10	17	-4	-6	-5	-2	-2	23
pair:in_hand	-10	-13	-4	-6	-12	-11	-4	-5	-6	-4
pair:in_hanoi	38	48	-3	-6	-4	-6	-4	-5	-6	-8
pair:in_january	25	-3	-9	-5	-5	31	48	-3	-7	-4
pair:in_july	13	-3	-2	-5	-4	-5		14	-3	-4
pair:in_june	14	-4	-7	-2	-3	19	-2	1	-5	8
pair:in_line	35	-3	25	-2	-2	-4	-6	-2	-6	-8
pair:in_march	-14	1	-4	11	-4	-6	-5	-5	8	10
pair:in_may	-16	34	-10	-5	-4	6	61	-4	-9	-8
pair:in_november	-10	-5	18	-5	-5	52	-5	-5	10	-5
pair:in_october	-2	2	-4	-6	4	1	-4	-4	-8	-5
pair:in_on	-42	-5	-4	-5	-3	-5	-5	-4	-5	48
pair:in_order	-2	-1	-2	-5	-2	-1	-6	-1	-6	11
pair:in_oslo	14	-5	-5	-4	-5	-5	-4	-3	8	-5
pair:in_particular	-8	-5	16	-5	-5	-5	-3	-3	-4	-6
pair:in_place	-3	-5	-2	29	-2	-2	14	-4	-3	-5
pair:in_recent	-14	-3	-5	-5	26	21	-6	-3	-5	-3
pair:in_science	-12	-2	-2	-7	-3	-2	-2	-2	-5	-3
pair:in_september	-20	-5	-5	-5	-5	76	-6	-4	-16	37
pair:in_south	-15	-4	-2	-7	-5	-4	-4	-4	-4	-4
pair:in_that	-22	-2	-1	-2	-2	-3	-2	-1	-4	-2
pair:in_the	5	1	1	1	-2	-1	1		-5	-2
pair:in_this	-16	-3	-3	-6	-6	-5	-6	-5	-12	-5
pair:in_turn	7	-3	-9	-5	33	9	-1	-8	-5	-2
pair:in_two	-8	22	-6	-5	-12	-7	-6	4	-12	-5
pair:in_which		-3	-3	-3	-2	-4	-4	2	1	-4
pair:in_with	56	-2	-2	-3	-4	-3	-2	-4	-8	-10
pair:in_write	-9	-2	-2	-8	-14	-6	-6	-7	45	-3
pair:include_,	5	-2	-1	-1	-8	-2	-3	-2	-1	-1
pair:include_<f>		-3	-3	-13	-3	-5	-5	-3	-8	-3
pair:industry_,	-14		-5	6	-2	-4	-3	-2	-3	-4
pair:industry_.	-8	46	-1	-4	-2	-7	-3	-2	-3	-1
pair:industry_and	-17	-3	-3	8	-6	-3	-3	-2	-7	-2
pair:information_and	17	-4	17	-13	-4	-4	-3	-2	-4	-4
pair:information_technology	-13	-4	-3	18	-6	-5	-4	-4	-7	-5
pair:infrastructure_,	-3	-4	-5	-5	15	12	-3	-3	-4	-3
pair:infrastructure_and	-3	-2	-2	-3	-2	-7	-3	-9	-3	-7
pair:infrastructure_of	-5	-3	-2	-4	-6	-4	-3	-3	-3	-5
pair:initiative_,	17	-2	-2	-8	-3	-5	-10	-2	-5	-3
pair:innovation_,	-1	2	-1	-12	-3	-2	-2	-2	-2	-5
pair:innovation_and	-3	-3	9	-4	-3	-4	-3	-3	-2	-2
pair:inquiry_into	-7	-2	-6	-3	-5	-11	-6	-3	61	-4
pair:intelligence_(	18	-3	-2	-4	-7	-6	-5	-2	-2	-3
pair:intelligence_,	-3	-2	-3	14	-2	-6	-2	-1	-3	-4
pair:intelligence_and	-2	-3	-3	33	-2	-4	-6	-3	-3	-3
pair:intend_to	-14	-5	-3	-4	15	-8	-6	-4	-8	-4
pair:interest_of	-6	-3	-3	-5	-5	-5	-11	-5	6	-4
pair:internet_,	-11	-5	-2	-3	-5	-8	-4	-4	-9	-3
pair:into_<f>	-12	-2	-3	-6	50	-7	-3	-5	10	-5
pair:into_<p>	14	-4	-3	-3	-3	-5	-3	-6	-3	-6
pair:into_a	-8	-5	-4	16	37	-14	-4	-4		-2
pair:into_operation	-20	-5	-2	-8	-11	74	-2	-3	-14	-1
pair:into_the	-8	-3	-3	-1	20	-6	-4	-5	6	-4
pair:invest_in	-5	-2	-3	-2	15	11	-4	-4	-3	-6
pair:investment_in	9	-2	-3	-4	-6	-8	-2	-3	-5	-2
pair:investor_be	-5	-2	-2	-4	22	-3	-6	-2	-4	-5
pair:investor_in	-5	-3	-2	-2	-8	-7	-5	-2	-4	-2
pair:invitation_of	-27	57	-4	-5	-4	-7	-4	-4	-6	-7
pair:issue_,	6	-1	-1	-4	-7	-2	-4	-10	-2	-2
pair:it_,	-18	-3	-3	8	-3	-8	-5	2	-5	-5
pair:it_.	-5	-4	-4	-7	-6	-6	8	13	-7	-8
pair:it_be	2	-4	-2	5	-5	-7	-4		-6	-5
pair:it_go	12	-9	-2	-3	-5	-10	-4	-4	38	-5
pair:it_have	-17	-5	-4	-6	-9	-6	-5	-5	-7	-6
pair:it_in	-12	-4	-4	-3	-5	-11	-4	-3	19	-10
pair:it_on	-15	-5	-4	-4	-5	33	-9	25	-10	-5
pair:it_park	-8	20	-5	30	-3	-7	-4	-2	-4	-3
pair:it_the	-8	11	-2	-5	-3	-3	-6	6	-3	-2
pair:it_to	-16	-2	-3	19	-10	-3	-3	-5	13	-5
pair:it_will	-16	-8	-3	-4	-7	-12	-4	-6	-5	-5
pair:it_would	-6	-1	-1	-5	-3	-14	-14	24	2	-3
pair:january_,	-14	-3	-3	-4	59	-7	42	-4	-11	13
pair:joint_project	-8	-7	-3	50	-4	-8	-4	-3	-5	-6
pair:july_,	22	-3	-3	-9	-9	-7	52	29	-12	-3
pair:july_.	-11	-5	-4	-6	-6	-20	-8	-8	-7	-8
pair:june_.	19	-5	-3	-8	-4	-6	34	-4	-5	-9
pair:keep_a	-26	43	-3	-2	15	-2	-3	19	-2	-6
pair:keep_its	-18	-5	-5	-8	-8	-9	-6	-7	-10	-8
pair:keep_the	10	-5	-3	-6	49	28	-5	-5	-6	-9
pair:keep_them	10	-4	-3	-4	-4	-3	-4	-4	-6	-6
pair:know_that	-7	-3	-1	-2	-7	-2	-6	33		-1
pair:know_the	-16	-6	-4	-6	-4	-7	-3	-3	-3	-4
pair:laboratory_in	-19	-3	-3	25	-6	13	-3	-3	-11	-2
pair:land_for	-9	-20	-3	-7	38	-8	-3	-4	-9	-4
pair:land_in	-6	51	-5	-6	-6	-4	-3	-4	-6	-6
pair:landing_station	-10	41	-3	-5	-6	-6	-3	-8	-8	-5
pair:last_friday		-2	-2	-7	-2	-3	-4	30	-11	48
pair:last_month	16	29	-4	-3	-4	-6	-4	-2	20	-5
pair:last_night	3	-7	14	-5	-6	-6	-10	-5	-11	-4
pair:last_week	40	-5	-15	28	-3	15	-4	5	-8	11
pair:last_year	-8	-5	-11	-7	23	-8	11	-4		-5
pair:later_.	-26	-8	-6	-5	-3	-5	-4	-5	-8	-7
pair:launch_of	-11	-3	-1	-5	-3	38	-5	-8	-4	-1
pair:law_,	-14	-2	-2	-3	-2	-3	-7	-4	-12	-5
pair:law_.	-9	-3	-3	-13	-3	-5	35	-5	-33	-5
pair:law_and	7	-2	-2	-4	-4	-3	10	-3	-6	-4
pair:law_at	-13	-2	-3	-2	-2	-6	-5	-2	-6	-10
pair:law_on	-4	-3	-3	-4	-2	-5	8	-7	21	-11
pair:lay_out	-12	-7	-3	-4	-4	-11	-7	-3	-3	-2
pair:lead_by	-5	-3	-4	-4	16	-8	-3	-3	-7	-4
pair:lead_the	-16	-2	13	-5	-8	-3	-6	-3	9	-3
pair:lead_to	-11	-3	-2	-7	-2	-2	-1	-4	25	31
pair:leader_of	12	47	-2	-5	-6	-7	-2	-2	-4	-4
pair:leave_for		58	-5	-4	-5	-4	-3	-3	-5	-10
pair:leave_the	-18	-11	-2	-3	-3	-3	-3	-2	-8	
pair:let_<f>	-7	-2	-3	-6	-4	-4	-9	30	30	-4
pair:let_it	-7	-3	-1	-2	-10	-2	13	-5	6	-1
pair:let_the	-20	-6	-4	-4	-2	-4	-9	26	-5	-10
pair:letter_of	-21	-6	-5	54	-4	-4	-4	-6	-8	-5
pair:license_,	-8	-1	-1	-1	-1	-2	-8	35	10	-2
pair:license_.	-5	-3	-2	-5	-4	-7	-9	1	1	-4
pair:license_and	16	-3	-2	-6	-2	-6	-2	-18	-1	-2
pair:license_for	-6	-3	-3	-3	-3	-7	-6	23	-6	-3
pair:license_of	-5	-2	-2	-8	-7	-3	-8	37	-20	-4
pair:like_<p>	-27	-4	-3	-3	-4	-4	-4	-3	-5	14
pair:like_to	-16	-4	-3	-4	-3	-3	-5	-4	-13	-4
pair:line_with	-1	-2	18	-4		-2	-6	-2	-3	-8
pair:list_,	-13	-3	-3	-6	-3	-5	-5	-4	31	-9
pair:list_.	-19	55	-3	-10	-7	-5	-7	-7	60	-9
pair:listen_to	47	-5	-3	-8	-7	-6	-5	-4	-4	-8
pair:local_and	-2	-1	18	20	-3	-4	-4	-2	-3	-3
pair:long_road	14	-6	-3	-6	-4	-7	-7	-4	-5	-4
pair:look_at	20	28	-4	-5	-3	-5	-5	-6	-8	-4
pair:look_into	-10	-5	-4	-7	-5	-5	-6	-5	5	-5
pair:look_on	-25	-7	-4	27	-5	25	-5	-5	-14	-7
pair:lot_for	-11	-4	-4	-11	-6	-6	-4	81	-7	-5
pair:make_<c>	1	-1	-2	-1	-1	-11	-3	-1	-1	-1
pair:make_<p>	-39	-4	-3	-9	-5	-5	-3	-3	-7	51
pair:make_a	21	-2	-3	7	-7	-3	-3	-6	-4	-5
pair:make_in	-12	-6	-2	28	-4	-8	56	-3	-4	-5
pair:make_it	-8	-3	-2	-3	-6	-5	15	-4	-9	-3
pair:make_the	-14	-8	-3	-3	-6	5	-4	-3	-7	-6
pair:maker_of	11	-2	-2	-7	-3	-6	-7	31	-6	-3
pair:march_.	-18	3	26	11	-5	-5	29	-7	-11	13
pair:margin_of	37	-4	-12	-4	-3	-4	-3	-3	-5	-5
pair:market_,	-16	-3	-3	-6	-4	-5	-4	-6	-11	-4
pair:market_and	-7	-3	-2	-2	-9	19	-2	-3	-3	-1
pair:master_'s	-17	-4	-11	-3	-4	-5	-3	-3	-4	-8
pair:matter_of	21	-3	-3	-3	-6	-6	-4	-5	-5	-12
pair:matter_say	-9	-3	-3	-3	-14	-5	-3	-6	35	-3
pair:may_,	-1	17	18	-2	-2	-2	-3	-2	-3	12
pair:may_.	10	21	-9	-5	-6	1	20	-4	25	11
pair:may_be	6	-4	-2	-4	-5	-7	-3	-6	-11	-3
pair:may_have	-12	-4	-2	-9	-6	-5	-4	-11	-6	-4
pair:mean_to	10	-3	-3	-7	-4	2	20	-6	-6	-3
pair:meanwhile_,	-19	-8	-3	31	-4	-6	-9	-3	-9	14
pair:meet_<p>	-8	-3	-6	-5	-4	-6	-2	-4	-4	-8
pair:meet_on	31	-6	-3	-5	-3	-8	-3	-11	-5	-4
pair:meet_with	18		-14	-3	-3	20	-3	-2	-3	-3
pair:meeting_,	-23	-9	12	-3	-2	-5	-3	-2	-3	-2
pair:meeting_of	-40	-3	70	-3	-2	-6	-2	-2	-4	-6
pair:meeting_with	33	-3	-6	-5	-3	-4	-10	-3	-5	-4
pair:member_of	21	-4	-3	-6	-4	-4	-5	-4	-7	-6
pair:memorandum_of	-4	-2	1	26	-4	-5	-3	-2	-3	-3
pair:merger_of	-15	-3	-4	-9	-9	-6	-8	27	-7	-4
pair:meter_,	-6	-4	-2	-4	17	9	-3	-11	-4	-3
pair:mhz_,	-12	-5	-4	-8	-6	-8	-5	96	-9	-5
pair:million_,	-2	-2	-1	-4	19	17	-2	-10	30	-2
pair:million_.	-12	-4	-2	-4	18	-6	-6	11	48	-4
pair:million_dollar	-9	-3	-3	-9	49	-7	-4	-4	3	-3
pair:million_euro	-8	-3	-3	-8	-3	-5	-4	14	7	-5
pair:million_for	-10	-3	-4	-5	60	-5	-3	-5	31	-4
pair:million_from	-8	-3	-2	-3	14	-6	-10	-5	50	-4
pair:million_into	-10	-3	-2	-5	82	-6	-3	-16	-7	-2
pair:million_subscriber	9	-2	-2	-4	-29	-12	-4	-4	-4	-4
pair:minister_'s	-31	-5	-4	-11	-5	-7	21	-5	-7	29
pair:minister_,	-21	-6	-4	-6	-7	-7	-6	-5	-18	-10
pair:minister_of	-18	-5	-3	-5	-4	-6	-8	-4	-4	28
pair:ministers_of	-17	-6	70	-5	-4	-7	-7	-5	-5	-8
pair:ministry_,	-41	-4	27	18	-2	-5	-3	-2	-3	-5
pair:mission_to	-5	57	-3	-4	-4	-3	-3	-3	-6	-7
pair:mobile_operator	10	-2	-2	-3	-3	-6	-4	25	-3	-4
pair:mobile_phone	-4	-3	-2	3	-3	-5	-5	-10	-4	-2
pair:model_that	-8	-3	-3	-6	-8	47	-28	-4	23	-3
pair:monday_,	11	-6	-3	-3	-3	-6	22	-4	-11	14
pair:monday_.	10	14	10	27	-3	-6	-8	17	17	18
pair:money_into	-15	-1	-1	-5	19	-1	-2	-2	-2	-5
pair:month_,	-5	-3	-3	-5	-2	-3	13	-4	-8	-4
pair:month_.	-12	-5	9	-6	-1	14	-6	-5	-3	-4
pair:more_of	-5	-5	-11	-3	-8	-1	-1	-3	-5	-4
pair:more_than	-6	-3	22	-3	3	-8	-3	3	-5	-3
pair:more_to	-10	-2	-3	-3	-5	-3	-4	-4	-18	-4
pair:morning_,	-2	-7	-3	-4	-7	-4	-3	-3	-9	-4
pair:morning_.	-11	54	-5	-3	-4	-3	-3	-2	-5	-4
pair:most_of	27	-4	-4	-8	-6	-14	-5	-5	-11	-7
pair:mou_)	-4	-1	-2	30	-5	-5	-3	-3	-3	-1
pair:move_to	23	-3	-3	-3	-4	-4	-4	-4	-23	-13
pair:mr._<p>	13	-8	-3	-4	-4	-5	-4	-3	-4	-2
pair:mr_<p>	-10	-4	3		-4	-9	-5	8	-5	1
pair:ms._<p>	-1	-4	-7	-4	-5	-7	-5	-3	-5	-5
pair:ms_<p>	-23	-8	-4	-4	-4	-4	-4	-3	-6	5
pair:must_be	-9	-5	-2	-4	-2	-4	-7	22	-10	-4
pair:name_<p>	-13	-5	-4	-4	-5	-4	-5	-4	-13	26
pair:name_to	-15	-4	-4	41	-6	-4	-3	-2	-4	-12
pair:national_security	-5	-5	-4	-3	-2	-3	-7	-3	10	-3
pair:need_.	-9	-2	-3	-3	-5	-3	-3	34	-5	-6
pair:network_,	-6	-2	-2	-3	-6	-8	-2	-4	-2	-1
pair:network_.	-22	-9	-4	-6	-21	-10	-4	-4	-6	-9
pair:new_year	4	20	-2	35	-2	-6	-4	-2	-11	-9
pair:next_month	-11	-5	20	-4	-8	35	25	-6	-9	-4
pair:next_week	-32	35	7	-9	-3	-6	-4	-3	-3	-8
pair:next_year	-22	-5	-10	-5	-7	-7	-3	24	-5	-9
pair:ng_i	-17	-6	-2	-3	-5	-7	-2	-2	-3	-4
pair:night_,	13	-3	-3	-5	-2	-6	-9	-3	-6	-11
pair:night_.	33	-8	11	-5	-6	-7	22	-19	15	-7
pair:no_contract	-9	-2	-3	-45	-3	-5	-4	-4	-4	-9
pair:not_answer	-18	-5	-4	-7	-5	-6	-5	-6	-7	-4
pair:not_be	-13	-3	-3	-5	-4	7	-7	-5	3	-5
pair:not_come	-16	-2	-2	-4	-3	-5	-2	-7	-7	-4
pair:not_have	-4	-1	-1	-3	6	-4	-4	13	-9	-2
pair:not_in	-12	-5	-2	-6	-5	-3	-5	18	-6	-3
pair:not_to	-10	-3	-3	-5	-3	-5	25	-11	-11	-5
pair:note_,	-9	-7	-3	-6	-4	-3	-4	-3	-3	-5
pair:note_.	6	-5	-4	-6	-4	-5	-7	-14	-6	-5
pair:note_that	-22	-4	-3	-7		20	-4	-4	-7	-3
pair:november_.	-10	-6	14	-5	-5	35	-10	-5	-12	-5
pair:now_have	-20	-3	-3	-4	-5	-13	-3	-3	7	-5
pair:now_that	-4	-3	-2	-7	-2	-6	-9	-16	7	-2
pair:number_of	-22	-4	5	7	-2	-5	-4	-5	8	-4
pair:o_)	-22	-8	-5	-8	-7	-10	-6	-7	-12	-9
pair:oblige_<f>	-6	-3	-2	-6	-3	-5	-24	-11	-6	-3
pair:occasion_,	-25	-3	-5	-5	10	-7	-5	-3	-4	8
pair:october_,	-29	9	24	-5	-9	9	-3	-3	-5	-4
pair:of_"	-12	-6	-3	-2	-4	-9	-5	4	-5	-3
pair:of_<a>	-11	-4	4	4	-1	7	3	-2	-7	13
pair:of_<c>	-4	2	-4		-2		-2		1	-5
pair:of_<f>	-4	-4	-3	-4	1	3	-3	1	3	
pair:of_<o>	-6	-5	39	-5	-5	-5	-4	-4	-8	9
pair:of_<p>		12	5	4	-3	-6	-1	-3	-2	9
pair:of_a	-4	-1	-4	3	-2	-5	-5	-2	5	1
pair:of_ai	-10	-3	-2	-9	-3	10	40	-3	-5	-6
pair:of_all	-4	-2	-2	-3	-2	-3	-6	-3	-6	-9
pair:of_an	2	-2	-2	-4	-3	-4	-5	-8	1	-3
pair:of_chip	-2	-6	-1	-4	14	-1	-10	19	-3	-2
pair:of_cooperation	-6	2	-4	14	-2	-4	-2	-3	-4	-4
pair:of_datum	-2	-4	-2	-4	-6	-9	26	-19	4	-1
pair:of_digital	-13	-2	7	-3	-6	22	-4	-2	-7	-4
pair:of_electronic	-11	-4	-2	8	-7	-7	-3	-4	-3	-1
pair:of_fee	59	-4	-4	-5	-5	-3	-4	26	-11	-18
pair:of_ict	-17	-3	-8	-16	-3	-5	8	-3	-4	-5
pair:of_information	-6	-3	-3	-23	-3	-5	-3	-3	8	-5
pair:of_intent	-21	-5	-5	52	-4	-4	-4	-5	-7	-5
pair:of_investor	-8	-1	-3	-3	-3	-7	-4	-3	-6	-3
pair:of_it	-16	-4	-3	-6	-6	-7	13	-4	-6	-5
pair:of_june	-3	-3	-2	-11	-2	-4	-14	-2	-9	-4
pair:of_personal	-4	-2	-2	-5	-5	-5	18	-4	-12	45
pair:of_policy	-26	-1	-1	-1	-1	32	-6	-1	-3	34
pair:of_semiconductor	-19	-4	-3	-5	-7	-10	-5	-3	-3	-4
pair:of_september	-19	45	-3	-5	-7	-11	-3	-3	-5	-4
pair:of_service	10	16	-5	-2	-2	-4	-2	-1	-2	-3
pair:of_state	-17	-4	-3	-5	-4	-4	-4	-2	-4	2
pair:of_technology	8	-6	-2	-3	-6	-5	-2	-1	-2	-2
pair:of_that	-9	-2	-2	-7	30	-5	-7	-5	13	-2
pair:of_the	6	-3	-2	-1	-4		-1	-2	-1	-2
pair:of_their	-4	-2	-4	-3	10	-4	-4	-3	-5	-5
pair:of_them	-9	11		3	-4	-7	-5	-3		-4
pair:of_this	-9	-4	-3	11	-7	50	15	-5	-7	-2
pair:of_understanding	-3	-2	2	22	-4	-5	-3	-2	-3	-2
pair:of_up	-13	-5	-4	-4	44	-6	-4	-9	-21	-5
pair:of_what	-8	-4	-3	-3	-5	-5	-3	-3	16	-6
pair:of_which	14	-3	-3	-6	5	27	15	-3	-10	-4
pair:off_.	13	16	-3	-7	-4	-10	-6	-3	-11	-5
pair:off_the	22	-1	-4	-5	2	-17	-3	-4	5	-2
pair:office_,	14	-22	-1	-1	-1	-3	-1	-2	-1	-4
pair:office_.	53	-4	-2	-3	-2	-3	-4	-3	-5	6
pair:office_in	-34	8	-3	-3	-4	10	-2	-3	-5	9
pair:office_of	27	4	-3	-4	-3	-6	-3	-3	16	-12
pair:office_on	32	-8	-2	-3	-1	-2	-1	-2	-7	-11
pair:official_and	-4	45	-4	-8	-3	-5	-3	-3	-2	-3
pair:official_of	-11	-6	-6	-3	-3	-5	-4	-5	1	-5
pair:official_visit	-8	38	-3	-4	-3	-5	-3	-3	-6	-6
pair:on_,	13	-3	-2	-5	-3	-3	-4	-2	3	-5
pair:on_.	-15	-6	-3	6	-5	9	-5	-4	-10	-6
pair:on_1	-22	-5	-3	-4	-6	-13	-5	-5	-6	28
pair:on_12	40	-4	-3	-5	-7	37	-5	-4	-6	-9
pair:on_3	73	-4	-4	-5	-2	-6	-4	-3	-6	-12
pair:on_5g	-11	-5	-6	-6	-6	51	-8	-4	-18	-4
pair:on_<a>	-21	-5	-4	-4	-4	-4	-9	-4	7	2
pair:on_<c>	-6	-3	-3	-4	-4	-6	2	-7	-7	-8
pair:on_<f>	-13	-3	-3	-7	-6	-2	-5	-6	28	-8
pair:on_<p>	11	-10	-2	6	-5	-5	-4	-4	-1	4
pair:on_a	-9	3	1	-6	-4	15	5	-3	-5	-4
pair:on_ai	23	-4	-3	54	-9	-7	-5	-3	-4	-4
pair:on_an	-19	-2	-3	-8	6	-2	-2	-4	-2	-4
pair:on_april	16	-4	-2	-5	-3	-5	18	-3	-5	26
pair:on_digital	16	-3	-3	28	-8	-7	-5	-2	-4	-9
pair:on_february	-13	11	-5	-3	-3	-5	-2	-2	2	-7
pair:on_friday	12	25	-4	-5	-4	20	-5	1	-5	-8
pair:on_how	-4	1	5	-5	-4	-4	-2	-4	-4	-3
pair:on_in	-16	-13	-4	-5	-5	74	-4	-5	-7	-4
pair:on_it	9	-2	-4	-5	-2	-5	-4	23	-2	-10
pair:on_june	3	-3	-4	20	-2	-3	-3	30	-4	41
pair:on_may	23	24	-3	17	-6	-5	-3	-3	-20	-6
pair:on_monday	20	9	-3	9	-3	-6	7	10	8	10
pair:on_oct.	8	-10	-3	-3	-3	-5	-1	33	-8	-6
pair:on_october	45	-3	-6	-9	-5	-4	-8	43	-3	-4
pair:on_saturday	-27	48	-6	-3	-5	-5	-3	-2	9	-5
pair:on_spectrum	-13	-3	-3	-4	-4	-4	-4	-12	-8	-3
pair:on_sunday	2	1	8	-9	-6	-6	-5	22	2	8
pair:on_the	2	-3	-4	-4	-5	-4		-5	1	-2
pair:on_this	-15	-4	-3	-5	-6	-5	-15	-4	-6	-5
pair:on_thursday	19	14	6	-6	-5	-6	-7	5	-4	3
pair:on_to	-33	50	-6	-3	-2	-4	-7	33	-3	-8
pair:on_tuesday	28	2	-3	1	-3	3		-2		2
pair:on_wednesday	26	9	4	-2	-3	-3	-4	-3	-1	-4
pair:on_what		-2	-3	-4	-4	-3	-5	-4	-3	-2
pair:on_which	-6	-5	-3	13	17	-8	-7	-3	-4	-4
pair:one_of	-13	12	7	-6	-3	-6	-4	-2	8	1
pair:one_with	-1	-4	-7	33	-3	-5	13	-12	-8	-2
pair:open_,	8	11	-5	-4	-4	-17	-3	-2	-6	-2
pair:open_.	-10	-2	-8	-5	-4	-16	-5	-3	-15	-13
pair:open_a	-12	-4	-3	18	-6	45	-3	-3	-11	-4
pair:open_an	-16	-3	-4	-5	-6	23	4	-4	7	-3
pair:open_at	32	-3	9	-14	25	4	-3	-3	-8	-1
pair:open_by	-11	-9	37	-3	-3	2	-5	-3	10	-3
pair:open_the	23	-3	12	7	-3	3	-5	-3	8	-6
pair:opening_of	-11	-3	13	-5	-3	-34	-8	-4	29	-5
pair:operator_,	10	-4	-3	-6	19	-7	-8	-5	-9	-8
pair:operator_<f>	-22	-3	-2	28	-4	-19	-7	-4	-6	-4
pair:opportunity_to	-18	-12	28	-2	-3	-2	-1	-2	-1	-15
pair:order_,	-3	-2	-1	-5	-2	-2	-25	-6	56	-4
pair:order_of	-3	-2	-2	-11	-10	-4	-24	-3	23	-3
pair:order_that	-13	-3	24	-14	-2	-2	-7	-2	-15	13
pair:order_to		-1	-2	-5	-2	-2	-7	-1	-10	-5
pair:oslo_.	22	-6	-6	-5	-6	-6	-4	-4	-9	-7
pair:other_side	-3	-3	-2	-5	-2	-3	-3	-2	-6	-8
pair:others_.	-15	-4	-3	-5	-5	-10	-7	-3	-6	-3
pair:out_,	-16	-4	-4	-4	-5	-6	-5	-4	7	-4
pair:out_.	-9	-3	-1	-5	-3	-3	-7	-5	15	-5
pair:out_for	-25	-4	-4	-3	-5	-3	29	-3	-4	-3
pair:out_in	4	-4	-3	-4	-6	-9	-5	-5	-8	14
pair:out_of	-4	-4	-4	-8	-5	-10	-5	-4	15	-7
pair:out_that	5	-4	-3	-5	-4	-7	-4	-3	-6	-6
pair:out_the	19	-5	33	-10	12	-5	-7	-4	9	-5
pair:out_to	-10	13	-2	-8	-3	19	25	-4	-8	-2
pair:over_,	-6	-3	-2	-2	-4	-7	-3	-2	-2	-4
pair:over_<c>	-22	-3	-2	-4	-24	-9	-5	-4	-8	-4
pair:over_a	39	-5	-3	-4	-4	-4	-4	-3	-7	-5
pair:over_the	3	16	-3	-4	18	-7	-4	-4		-4
pair:over_to	-18	-4	-3	-4	7	-5	-5	-3	-6	52
pair:own_by	-7	-2	-2	-5	-7	-5	-6	-8	-8	-6
pair:owner_,	-11	-6	-2	-10	-9	38	-5	-8	-5	-16
pair:pact_with	-15	-4	-4	74	-5	-6	-5	-4	-8	-5
pair:parent_,	-11	-3	-3	-6	-19	-10	-5	-6	-18	-5
pair:park_in	-15	-4	-3	14	-6	59	-5	-4	-7	-3
pair:part_,	-12	-3	-3	-6	-3	20	-6	-4	11	-6
pair:part_.	6	-1	-3	-5	-3	-5	36	-5	-3	-3
pair:part_in	-12	-5	54	-4	-12	-8	-4	-5	-5	-7
pair:part_of		-4	10	-3	-7	6	-3	-3	-2	-3
pair:particular_.	-8	-5	-4	-6	-5	-6	-3	-4	-4	-4
pair:partnership_,	-7	-3	-2	-6	-2	-2	-4	-2	-2	-2
pair:partnership_.	-12	-4	-4	53	-3	-3	-5	-3	-5	-4
pair:partnership_with	-7	-1	10	42	-7	6	-3	-4	-7	-2
pair:pay_a	-9	12	-2	-3	-3	-2	-3	-4	41	-5
pair:pay_for	-21	-5	-4	-4	-7	-7	-4	-4	-8	-3
pair:pay_in	-8	-1	-1	-1	-6	-2	-5	-11	-21	-5
pair:pen_to	-9	-3	-2	46	-9	-4	-12	-3	-4	-2
pair:penalty_,	-2	-1	-1	-16	-3	-3	-9	-1	-14	-7
pair:penalty_of	-13	-4	-3	-4	-7	-4	-6	-6	12	-5
pair:people_'s	-8	-3	-4	10	-2	-4	-7	-2	22	-5
pair:people_,	7	-5	-4	-4	-7	-6	-3	-3	-5	-4
pair:people_.	-9	-4	-3	-6	-4	-5	-4	-4	-7	-4
pair:people_familiar		-3	-3	-3	-4	-5	-3	-3	-25	-4
pair:people_in	-4	-4	-6	-6	13	-4	-3	-3	-2	-1
pair:percent_of	21	-2	-1	-2	-5	-9	-4	-3	-24	-4
pair:permit_for	-5	-2	-2	-4	21	-3	-7	7	-11	-2
pair:personal_datum	-7	-4	-3	-5	-3	-5	29	-5	-14	-9
pair:personal_information	-5	-3	-5	-4	-6	-7	25	-4	-9	48
pair:picture_of	-10	-9	-2	-6	-7	-6	-3	-4	43	-21
pair:pillar_of	-11	-3	-2	-5	-4	-6	-4	-2	-2	-4
pair:place_in	43	-3	-15	5	-2	37	-2	-3	-4	-2
pair:plan_.	-8	-3	-3	-5	1	-4	23	-5	-9	-3
pair:plan_for	-7	-4	-5	-6	-4	-5	18	-4	-5	-8
pair:plan_of	-6	-4	-8	-9	-3	-5	-2	-4	-3	-2
pair:plan_to	-9	-3	-2		-5	-6	-8	-3	-3	-4
pair:plant_,	-5	-4	-2	-7	-13	38	-5	-4	-12	-2
pair:plant_in	-18	13	-6		61	-4	-4	-4	7	-4
pair:platform_<f>	-30	-3	-3	-3	-5	-7	-3	-10	72	-4
pair:play_host	3	-5	16	-4	-3	-6	-4	-5	-4	-4
pair:player_,	-12	-3	-2	-3	-7	-3	-4	-4	-7	-4
pair:plead_for	26	-4	-2	-5	-3	-5	-3	-5	-3	-4
pair:point_out	-3	-4	-4	-5	-5	-7	-4	-3	-5	-5
pair:point_to	-16	-4	-3	-4	-6	-5	-7	-6	-8	-5
pair:policy_,	-8	-3	-2	-4	-5	15	-10	-11	-4	-3
pair:post_on	-6	-4	-3	-3	-5	-3	-3	-3	-5	-30
pair:praise_for	-16	26	-5	-4	-2	-4	-2	-3	-2	-4
pair:predecessor_,	-14	-4	-3	-3	-4	-4	-4	-6	-8	59
pair:presence_of	-14	-3	10	23	-5	-4	-3	-2	-3	-8
pair:present_<p>	-24	-2	-1	-3	-4	-11	-1	-3	-4	-5
pair:present_at	18	-5	-4	-4	-3	-3	-3	-2	-5	-4
pair:present_on	-37	-5	21	-4	-4	-8	-4	-3	-5	-7
pair:present_the	11	11	-3	-5	-2	-5	-2	-2	-1	-5
pair:president_of	-16	-4	-5	-6	-13	11	-4	-4	-8	52
pair:press_release	8	-19	-5	-5	-3	-8	-6	-4	-5	-3
pair:prime_minister	-3	-2	-3	-4	9	-5	6	-5	-6	8
pair:private_sector	4	-5	-4	-5	-3	-2	-4	-3	-3	-4
pair:progress_of	38	-5	-4	-3	-2	-10	-5	-3	-3	-6
pair:project_,	-7	-4	-3	5	25	-7	-3	-2	-4	-4
pair:project_in	-5	-1	-3	13	-6	12	-3	-3	-4	-4
pair:project_that	-13	-2	-2	-2	-9	-4	-3	-2	-6	-8
pair:promise_,	-10	-3	-2	-5	-4	-4	-5	-6	9	-3
pair:protection_of	-5	-2	-2	7	-5	12	15	-4	-7	-7
pair:provide_for	-12	-3	-2	9	-9	-8	-3	-3	-4	-2
pair:provider_<f>	23	-3	-2	38	-6	-6	-3	-3	-4	-3
pair:provision_of	16	17	-6	-3	-5	-5	-2	-2	-2	-3
pair:public_,	-9	-9	-8	-4	-3	-2	-5	-4	-7	-11
pair:purchase_of	11	-1	-2	-2	6	-3	-3	29	-5	-2
pair:put_<f>	-3	-2	-2	3	-6	-7	-5	-6	25	-2
pair:put_<p>	-18	-2	-3	10	-4	-3	-3	-2	-4	2
pair:put_an	-3	-1	-1	-5	22	-6	14	-2	-9	-3
pair:put_in	-9	-2	-2	-12	72	-6	-6	-3	-7	-4
pair:put_it	-14	-2	28	-21	-10	-6	-6	-7	-9	-6
pair:put_pen	-9	-3	-2	46	-9	-4	-12	-3	-4	-2
pair:put_the	-10	-3	-4	-5	-6	-5	-6	-3	-4	-3
pair:put_up	-9	-3	-8	7	8	11	-3	-3	-5	-2
pair:quality_of	4	-4	-2	-2	-3	-4	-2	-2	-4	-3
pair:quarter_.	-9	-4	-3	2	-13	35	-5	-5	-9	-5
pair:quarter_of	13	-3	-2	16	-6	31	-5	-5	-3	-3
pair:question_,	23	-2	-3	-3	-5	-5	-3	-4	-6	-12
pair:question_.	-23	-5	-4	-7	-6	-7	-7	-6	-9	-8
pair:raise_the	-6	-2	-5	-2	-6	-3	-33	-2	-9	-2
pair:reach_the	-11	-4	-4	-8	-5	-9	-8	-5	-7	-5
pair:ready_to	-10	-4	-3	-3	-6	-19	-4	-9	-4	-4
pair:recall_that	-11	-4	-3	44	-5	-4	-7	-5	8	-8
pair:receive_<p>	59	5	-4	-4	-6	-3	-3	-3	-3	-5
pair:region_,	-18	13	-3	-3	-4	-8	-4	-3	-5	-11
pair:region_.	14	-3	-2		-5	-6	-5	25	-3	-4
pair:regulator_,	-6	-4	-3	-20	-6	-5	-4	-5	-10	-4
pair:relate_to	-7	-2	29	-23	-2	-3	-2	-2	8	-4
pair:relation_with	-14	-3	-3	-6	-4	-6	-2	-3	-6	-6
pair:release_say	38	-2	-7	-4	-2	-6	-1	-4	-2	-5
pair:report_.	35	-1	-2	-1	-1	-2	-1	-6	4	-3
pair:report_that	-14	-3	-3	-28	-8	-22	-6	-5	-6	-3
pair:report_to	-24	-7	-5	-6	-5	-7	-7	-5	-11	-10
pair:reporter_.	-14	-5	-3	-4	-4	-4	-6	-4	-5	-6
pair:reporter_that	-10	-3	-3	-3	-3	-7	52	-4	-8	-4
pair:represent_by	46	-4	-2	2	-5	-7	-3	-5	-4	-4
pair:representative_of	37	-3	14	-3	-5	-3	-1	-2	-5	-4
pair:request_for	-8	-4	-4	-5	-6	-8	-7	-14	21	-4
pair:research_and	-5	-3	-1	-3	-6	-4	-2	-1	-3	-3
pair:resolve_to	-23	-12	-3	37	-6	-5	-4	-4	-10	-10
pair:result_of	-17	4	-3	-9	-4	-8	-3	-19	-4	-3
pair:review_of	62	-6	-6	-5	-2	-7	-5	-4	11	-3
pair:room_,	-17	-6	-7	-5	-3	-5	-3	-2	-4	-5
pair:round_,	-24	-3	-2	-3	21	-5	-3	-3	-4	-4
pair:round_of	20	-15	-10	-3	-4	-4	-3	-1	-3	-3
pair:round_the	65	46	-5	-6	-9	-22	-5	-6	-9	-6
pair:rule_.	42	-3	-6	-5	-6	-5	-11	-4	14	-4
pair:rule_for	-3	-3	-2	-6	-3	-6	23	-4	-7	-2
pair:run_by	-9	-8	-7	-8	-4	9	-5	-4	-6	-3
pair:run_on	-24	-2	-12	-3	-7	22	-3	-3	23	-3
pair:run_out	-21	-2	-3	-3	-2	-9	-4	-8	-9	46
pair:run_the	2	-4	-3	89	-3	-6	-5	-6	-19	-8
pair:rural_school	5	-3	-4	-5	-8	-7	-3	-3	-6	-4
pair:sale_of	-11	-4	-3	-8	-4	-6	-5	38	-7	-4
pair:same_day	27	-5	10	-3	-5	19	7	-3	-7	-5
pair:same_time	-9	-2	-2	-3	-3	-2	-2	-4	20	-7
pair:say_,	-10	1	-3	-5	12	-3	-3	7	-5	-6
pair:say_.	-13	-5	-3	3	-4	12	1	-5	-9	
pair:say_<a>	-16	-4	-3	-5	13	-5	-5	11	-3	-9
pair:say_<c>	-30	-5	-3	-5	-10	66	-4	-4	-5	-9
pair:say_<f>	-3	-3	-3	-6	-5	-7	-4	-3	-8	-3
pair:say_<p>	-22	-5	-3	-6	-8	-2	-5	-5	-10	-6
pair:say_a	-10	13	-1	26	-5	-5	35	-4	-4	-7
pair:say_at	-5	-2	-2	-5	-4	-6	-1	-18	-3	-3
pair:say_in	-12	-3	-3	-8	-7	-6	-5	34	-16	-6
pair:say_it	-14	-4	-4	-6	-5	-8	-8	-5	-15	-5
pair:say_on	6	-3	-2	-8	-3	-9	-3	8	-2	-3
pair:say_that	-12	-6	-2	-3	-7	5	-3		7	-3
pair:say_the	-5	-4	-3	-6	-5	-7	-7	-5	-8	-6
pair:say_to	-12	-6	-3	-6	-7	-5	-6	-6	12	-9
pair:say_when	-21	-4	-2	-4	-3	-13	-4	-3	-6	-5
pair:schedule_to	53	-8	-3	-11	-6	-6	-5	39	-10	-7
pair:school_,	-27	-6	-3	-5	-3	-7	-3	-2	-3	-4
pair:school_in	-4	-5	-4	-4	-10	31	-5	-3	-6	-3
pair:science_and	-4	9	-3	-6	-2	-6	-3	-1	-4	-3
pair:sector_,	-10	-3	-3	-4	-5	-4	-3	-3	-2	-2
pair:sector_.	-12		-6	-3	-4	-5	-4	-3	2	-5
pair:security_and	-7	-5	-3	-3	-2	-7	-7	-2	20	-3
pair:see_<a>	-5	-2	-4	-3	-3	-3	-5	-5	14	-4
pair:see_<f>	-24	-4	-2	-4	16	-4	-2	-3	-5	-3
pair:see_<p>	19	14	5	-3	-3	-3	-4	-2	-4	-6
pair:see_by	17	-5	-10	-14	-2	-2	-3	-3	-4	-2
pair:see_the	-16	17	-2	-7	-8	-6	-3	-3	-3	-3
pair:semiconductor_,	-9	-2	-3	-5	17	-10	-6	-3	-2	-3
pair:semiconductor_industry	-12	-3	-2	-5	-3	-3	-3	-2	-2	-4
pair:send_<p>	-11	-6	-9	-4	-3	-3	-3	-3	-6	-8
pair:separate_meeting	1	-3	-4	-8	-3	-3	-2	-2	-3	-4
pair:separately_,	-10	-3	26	-8	-5	-6	-4	-11	74	-3
pair:september_,	-7	36	-3	1	-8	-7	-4	-5	30	-4
pair:september_.	3	-5	-4	-5	-6	53	-5	-4	-8	-5
pair:serve_as	-10	-4	-3	-4	-3	-4	-5	-4	-6	-10
pair:serve_on	-13	-3	-10	-4	-3	-7	-5	-4	-6	-13
pair:service_,	-9	2	-3	-4	-5	26	-3	44	-5	-2
pair:service_.	-13	-4	-3	-4	-3	-10	-5	-4	-1	-3
pair:service_in	6	-4	-3	-4	-8	45	-6	-7	-7	-5
pair:service_provider	-6	-6	-2	-6	-5	-9	-4	-12	-6	-3
pair:service_to	-4	-3	-2	-6	-4	-33	-8	-3	-8	-2
pair:session_,	2	-4	16	-1	-5	-7	-3	-1	-4	-6
pair:session_with	56	-3	13	-4	-3	-5	-4	-2	-2	-2
pair:set_a	-22	-5	-4	-9	-5	-4	-9	-8	-5	-3
pair:set_aside	16	-1	-3	-9	55	-4	-5	-5	23	-8
pair:set_up	-2		-4	15	-2	-2	12	-2	-6	-2
pair:shake_hand	-12	-4	-2	43	-4	-14	-3	-5	-6	-8
pair:share_a	-5	-5	26	-6	-6	-5	-3	-3	-7	-4
pair:sheik_<p>	-11	-3	-2	-3	-4		-1	-4	-3	-6
pair:should_be	-4	-2	-3	18	-6	-3	-4	-2	-4	-2
pair:should_not	-5	-3	-3	-9	-2	-3	-10	-11	-7	-3
pair:show_.		-8	-18	-3	-3	-4	-3	-2	-3	40
pair:show_<p>	8	-6	-16	-5	-5	-6	-5	-5	-6	-9
pair:show_how	-11	13	-7	-3	-4	-3	-2	-4	-5	-2
pair:show_the	-30	46	-14	-4	-9	-5	-4	-3	-7	-5
pair:side_,	-13	-4	-2	-5	-6	-4	-3	-3	-6	-6
pair:side_be	-5	-5	-3	-5	-6	-7	-3	-3	-6	-6
pair:side_of	-3	-2	-4	-4	-1	-3	-2	-2	-5	-5
pair:sideline_of	-10	-2	-4	6	-2	17	-4	-2	-6	-3
pair:sign_a	-6	-2	8	33	-5	-5	-4	-5	-3	-2
pair:sign_an	-5	-2	-2	8	-6	-9	-5	-3	-8	-3
pair:sign_by	10	-3	-4	41	-3	-4	-7	-3	-3	-6
pair:sign_for	-15	-4	-3	40	-6	14	-8	-4	-5	-7
pair:sign_in	-8	-3	-3	67	-7	17	-5	-5	-2	-1
pair:sign_on	-12	-2	-2	32	-6	-3	-3	41	-7	-2
pair:sign_with	-7	-2	-2	4	-17	16	-3	-3	-2	-3
pair:signature_of	-14	-5	23	46	-4	-6	-7	-5	-7	-7
pair:silicon_valley	-11	26	-3	-4	-3	-4	-9	-5	-8	-5
pair:sim_card	10	-4	-3	-3	-3	-5	-5	-4	35	-6
pair:since_august	-13	-3	-3	18	-5	-6	-5	-4	7	-5
pair:since_the	-13	15	-2	-3	45	-4	-2	-1	-7	-3
pair:sit_down	30	-5	6	-7	-4	-2	-3	-4	-8	-6
pair:sit_in	2	-3	-3	-4	-3	-4	-5	-4	-9	-8
pair:site_in	-11	-5	-2	-4	-6	-6	-4	-4	-5	-4
pair:so_as	-11	-3	-11	-2	-8	-4	-7	-4	-5	-7
pair:so_far	-11	-3	-6	-5	27	-5	-3	-6	30	-4
pair:so_that	1	12	-7	-5	-5	-5	-5	-4	-5	-3
pair:social_medium	-8	-4	-2	-4	-5	-4	-8	23	-4	-10
pair:spainsat_ng	-19	-4	-2	-5	-5	63	-3	-2	-4	-5
pair:speak_at		-3	-10	-2	-2	-4	-2	-2	-3	-6
pair:speak_of	-17	-2	-3	-4	-3	-12	-3	-3	13	-4
pair:speak_to	36	-8	-3	-3	-3	-5	-3	-2	-5	-6
pair:speed_up	-12	-2	-9	-5	-7	9	-4	-6	-5	-2
pair:spend_the	-5	-10	-4	-4	-7	-5	-4	-3	-6	15
pair:stage_.	-24	-3	-3	-8	-4	-5	-5	-11	-6	-7
pair:stand_,	-8	-4	-7	-20	-4	-4	-11	20	-9	-9
pair:start-up_<f>	-11	-2	-5	-3	22	-4	-2	-8	-3	-2
pair:start_.	-25	-6	-2	-4	-3	-22	-4	-3	-5	-6
pair:state_,	-13	-5	-2	-6	-6	-4	-4	-2	30	-6
pair:statement_,	-6	-3	-2	-4	-3	-3	-6	-5	-6	-6
pair:statement_.	-12	-4	-3	-6	-4	-5	-10	20	-8	-3
pair:statement_from	-8	-1	-1	-6	-1	-5	-6	-4	7	-2
pair:station_at	-20	65	-3	-4	-5	-2	-3	-2	-8	-4
pair:step_in		-3	-2	-6	17	11	-3	-4	-4	-4
pair:strategic_partnership	-9	-3	9	-2	-3	-2	-3	-2	-2	-3
pair:strategy_,	7	-2	-2	-5	-3	-6	35	-4	-2	-3
pair:strategy_for	-7	-5	-4	-20	-4	-6	87	-4	-6	-5
pair:stress_,	-8	-4	-10	17	-4	35	-3	-3	-3	-4
pair:stress_that	-14	-4	-9	-8	-4	-5	-7	-3	-6	-7
pair:subject_be	-7	-11	-2	17	-3	-3	-5	-4	19	-2
pair:subject_of	29	-1	-1	-4	-2	-3	-4	-5	-5	-2
pair:submarine_cable	42	-6	-2	2	-5	12	-5	-8	-12	-3
pair:subsidiary_of	-15	-3	-2	-8	-13	-6	-4	17	21	-4
pair:success_.	-3	2	-3	-2	-2	-2	-1	-1	-2	-3
pair:such_a	-12	-2	-2	-12	-3	-2	-14	-4	-21	-6
pair:such_as	-1	-3	-6	-3	-6		-10	-2	-4	-3
pair:summit_in	3	-5	31	-9	-3	16	-3	-3	-4	-6
pair:sunday_,	14	-4	-4	-5	-7	-5	-4	35	-9	-6
pair:sunday_.	35	-5	30	-5	-4	-6	-4	-6	-7	35
pair:supply_chain	-3	-7	-4	-8	12	-4	-3	-3	-4	-3
pair:supply_of	-11	-3	-3	16	-7	-11	-3	-3	-4	-3
pair:support_for	-11	-2	-2	-5	-8	-13	-6	-3	-3	-3
pair:support_the	-9	-2	-3	-2	27	-5	-4	-2	-3	-3
pair:swear_in	-15	-7	-3	-5	-3	-4	-3	-3	-5	70
pair:switch_off	8	-4	-3	-5	-4	-34	-5	-5	60	-3
pair:system_that	-19	-5	-4	-3	-4	6	-2	-5	-7	-4
pair:table_,	-21	-1	47	-1	8	-5	-2	-1		-1
pair:table_.	4	-2	-5	-3	-3	-2	-5	-2	-4	-4
pair:take_<p>		30	22	-4	-3	-6	-3	-2	-2	-17
pair:take_a	-12	40	-5	-5	52	-7	-4	33	-12	-5
pair:take_away	-7	-1	-2	-3	-6	-5	-5	22	27	-7
pair:take_off	8	-11	-3	-2	-6	22	-3	-2	-6	-4
pair:take_over	-11	-2	-3	-2	-12	-2	-4	-3	-11	-10
pair:take_part	-8	-5	56	-4	-9	-7	-4	-5	-5	-7
pair:take_place	19	-4	-8	-2	-6	14	-3	5	-5	-3
pair:take_the	-10	-7	3	-2	-6	-5	-3	-3	-5	13
pair:take_up	3	-6	-3	-3	-5	-4	-4	-4	-5	3
pair:talk_about	9	-3	-3	-4	-4	-3	-4	-3	-5	-6
pair:talk_at	39	-10	-5	-3	-2	-3	-2	-2	-4	-5
pair:talk_be	-9	-4	-4	-7	-2	-3	-3	-2	-2	-3
pair:talk_on	-23	-5	-3	-4	-5	-7	-5	-5	-4	-4
pair:talk_with	-36	-3	11	-4	-4	-6	-3	-2	-4	-4
pair:task_force	-22	-2	-2	-5	-4	-3	15	-4	-3	16
pair:team_from	-5	-1	29	-6	-1	-4	-2	-4	-5	-3
pair:team_of	25	-4	-3	-11	-3	-6	-4	-4	-2	-5
pair:technology_(	-13	-3	-5	-22	-6	-3	-3	-2	-3	-3
pair:technology_,	-17	-3	4	4		-6	-4	-3	-4	-3
pair:technology_.	23	-3	-3	14	-3	-4	-4	-3	-4	-7
pair:technology_in	-9	-2	-4	-5	-4	-6	-3	-3	-4	-5
pair:tell_<f>	-8	-4	-2	-4	-5	-4	-5	-6	32	-3
pair:tell_<p>	4	-4	-2	-3	11	-4	-2	-3	-3	-7
pair:tell_reporter	-4	-3	-3	-5	-3	-4	18	-3	-5	-4
pair:tell_the	1	7	-4	-3		-5	-4	-6	-2	-3
pair:tell_them	-11	-4	-3	-5	-3	-5	-6	-4	-6	-5
pair:tender_,	-5	-4	-3	-6	-2	-19	-4	12	-4	-4
pair:term_.	-10	-6	-2	-4	-3	-6	-3	-8	-11	-11
pair:term_of	-10	-2	-2	-14	-6	-4	-3	-4	-4	44
pair:thank_<p>	-39	11	-3	-5	-7	-5	-4	-4	-6	-8
pair:that_"	-8	58	-8	-5	-3	-4	-4	-2	-6	-2
pair:that_,	2	-4	-2	-3	17	-4	19	-6	-9	-9
pair:that_.	-15	-6	-4	-7	-6	-7	-17	-6	-8	-8
pair:that_<a>	-12	-4	2	-6	-7	-5	-1	-6	-10	-6
pair:that_<c>	-9	-4	-2	-7	2	-5	-5	-3	-4	-4
pair:that_<f>	-3	-3	-2	-3	-6	-3	-5	-3	13	-4
pair:that_<p>	-11	-3	-1	-4	-2	-1	-3	-3	-4	-8
pair:that_a	-4	-4	-3	-3	-5	-4	12	-4	-1	-4
pair:that_appear	18	-4	-7	-4	-2	-2	-12	-4	-20	-4
pair:that_be	8	-5	-5	-2	-4	-5	-6	1	-6	-4
pair:that_have	-9		-4	-5	-4	-7	-6	-4	-7	-6
pair:that_it	-8	-3	-2	-6	-6	-3	-5	25	-19	-3
pair:that_of	2	-5	37	-4	-3	-3	-5	-5	-5	6
pair:that_take	-16	20	-10	-1	-4	-4	50	-2	-2	-6
pair:that_the	-11	-3	-4	-1	-3	-3	1	-1	-1	-2
pair:that_there	-7	-8	-2	-7	-6	-3	-6	-6	53	-3
pair:that_would	4	-4	-2	-2	-3	-6	-11	-2	-3	-3
pair:the_"	-5	-3	-3	-11	-5	-5	1	-4	22	-2
pair:the_5g	-8	-2	-4	-3	-6	39	-3	-9	-2	-1
pair:the_<a>	3	-2	-4	1	-1	-4		1	3	-2
pair:the_<c>	3	-1	-3	2	1	-1		1	-1	-4
pair:the_<f>	-8	2	1	2	-2	-3	4	4	-6	4
pair:the_<o>	5	-2	2	-2	7	-2	-3	-1	-3	-4
pair:the_<p>	16	-3		-2	-4	-1	-4	-4	-3	2
pair:the_afternoon	70	-9	-4	-6	-7	-6	-4	-4	10	-5
pair:the_agency	-13	-6	-2	-4	4	-6	-3	-3	-4	12
pair:the_agenda	-15	-4	-2	-6	-6	-13	-6	-4	-5	-4
pair:the_agreement	-8	5	-3	-9	-5	9	-8	-4	-8	-3
pair:the_ai	-15	-2	-2	-2	-5	8	-2	-4	-5	-5
pair:the_airport	7	-12	-4	-5	-4	-5	-3	-3	-4	-10
pair:the_announcement	19	-5	-4	-2	-5	-4	-3	-2	-3	-3
pair:the_application	-14	4	-2	-4	-5	-4	-7	18	-13	-4
pair:the_auction	-19	-6	-6	-8	-6	-6	-5	66	-11	-3
pair:the_autumn	-18	-4	-2	-7	-6	26	-4	-5	17	-3
pair:the_bill	-13	-4	-3	-6	-5	-6	21	-4	9	-6
pair:the_board	-19	-2	-2	-5	-4	-3	-5	9	-21	45
pair:the_building	-18	-3	-2	-6	-5	-10	37	-25	-2	-5
pair:the_cable	-14	31	-3	-5	15	34	-4	-5	-9	-5
pair:the_calendar	23	13	-6	-5	-4	-5	-4	-3	-8	-4
pair:the_capital	38	-8	-3	3	-5	36	-6	-4	-4	-4
pair:the_ceremony	14	-5	-4	4	-3	-9	-6	-3	-4	18
pair:the_chief	8	45	-4	-6	-3	-5	-2	-4	-3	-28
pair:the_choice	-25	-6	24	-7	-4	-6	-5	-3	6	18
pair:the_claim	-16	-4	-5	-5	-8	-6	-6	-5	-10	-13
pair:the_collaboration	-3	-1	-1	15	-7	-3	-3	-2	-2	-2
pair:the_coming	-12	-3	-3	-2	-2	-3	17	-2	-7	-10
pair:the_commission	-18	-6	-2	-4	-1	-5	-3	-2	-3	9
pair:the_company	2	-5	-4	-5	-5	2	-5	-4	11	-8
pair:the_conference	-33	-13	57	-4	-4	-4	-3	-3	-6	-16
pair:the_confidence	-6	-3	-3	-3	-3	-3	-7	-3	-4	-5
pair:the_congress	35	-4	7	-4	-4	-12	-4	-3	-7	-5
pair:the_continent	-8	-3	-4	-4	-5	-4	-4	-3	-8	-3
pair:the_contract	-8	-6	-3	32	-4	-4	-5	-4	-7	-6
pair:the_conversation	41	-3	-3	-6	-2	-3	-4	-2	-3	-4
pair:the_cooperation	-8	-7	-2	25	-5	-6	-2	-3	-5	-3
pair:the_cost	-24	-3	-4	-7	42	-4	-6	-3	-7	-7
pair:the_country	-4	-4	-3	-5	-6	-5	-6	-4	-8	-7
pair:the_course	-28	2	-2	-2	24	-3	-2	-1	-3	-5
pair:the_creation	14	-4	-3	-8	-4	-6	-3	-4	-4	-5
pair:the_datum	-15	-4	-3	13	-5	26	35	24	-8	-5
pair:the_day	12	-8	2	5	-4	-4	-2	-3	-5	30
pair:the_deal	-16	-4	-3	-12	-4	-9	-6	-5	-6	-5
pair:the_decision	-13	-5	-4	-3	10	-3	-7	-4	26	-4
pair:the_delegation	-4	-6	-4	-5	-6	-5	-4	-3	-5	-8
pair:the_deputy	-8	-1	-2	-3	31	-2	-4	-15	-3	-3
pair:the_development	-9	-4	-3	2	-4	-9	-6	-4	-3	-3
pair:the_digital	3	-4		12		-4	-6	-4	-8	-3
pair:the_door	56	-7	-4	25	-6	-11	-6	-5	-9	-8
pair:the_end	-9	3	-3	-2	11	16		-4	-7	9
pair:the_entity	-7	-5	-4	-4	-3	-4	-7	-4	24	-3
pair:the_european	-17	-4	-2	-6	-2	-3	-11	-5	14	-4
pair:the_event	-26	-3	39	-7	-12	-10	-3	-4	-5	-4
pair:the_exchange	-23	-9	-2	-15	-4	30	-2	-2	-3	-2
pair:the_export	-11	-3	-2	-5	-5	-6	47	8	33	-5
pair:the_field	-12	-5	-4	-6	-3	-4	5	-2	12	-2
pair:the_figure	-1	-6	-5	-3	-9	-4	-3	-3	-29	-3
pair:the_firm	-23	-5	-3	-13	-5	-5	-6	-7	58	-6
pair:the_first	-2	-2	-4	4	1	22	-2	5	-8	-5
pair:the_four	-18	-2	-2	-4	-4	-9	-9	32	-15	40
pair:the_fund	-8	-3	-3	-3	2	-10	-2	-3	-5	-2
pair:the_future		-3	-1	-5	-2	-6	-2	-2	-2	-3
pair:the_gdpr	-5	-1	-2	-5	-1	-1	-11	-3	18	-1
pair:the_general	10	-2	-9	-2	-1	-2	-8	-3	20	-7
pair:the_global	62	-5	-2	-7	-5	-4	-2	-2	-3	-3
pair:the_good	-4	-3	-3	-4	-10	-4	-6	-2	-5	-3
pair:the_government	18	-3	-3	-3	-5	-4	-4	-8	-4	-4
pair:the_growth	10	-2	-2	-6	-2	-2	-2	-1	-1	-1
pair:the_guest	9	10	-4	-5	-4	-3	-3	-4	-5	-6
pair:the_gulf	-16	63	-8	-3	-4	-5	-4	16	-3	-5
pair:the_head	4	-5	6	-4	-4	-3	-4	-3	-5	12
pair:the_headquarters	-9	4	-8	-5	-8	-6	-4	-3	-6	-4
pair:the_hope	-8	-4	-3	-5	-4	-5	-9	-4	-5	-3
pair:the_incentive	13	-2	-8	-2	-2	-5	-5	-1	-2	-1
pair:the_industry	-11	-5	25	-2	-2	-3	-3	-3	-3	-4
pair:the_initiative	13	-2	-2	-9	38	-4	-1	-2	-4	-2
pair:the_interest	-7	-4	-3	-6	-6	-5	-10	-5	-19	-5
pair:the_internet	4	-3	-2	-5	-3	-7	-3	-4	-8	-3
pair:the_invitation	-9	47	-4	-7	-5	-6	-4	-4	-5	-7
pair:the_island	-10	-4	-2	-3	34	-4	-4	-3	-6	-4
pair:the_it	-8	8	-3	50	-2	-5	-2	-1	-3	-4
pair:the_landing	-10	41	-3	-5	-6	-6	-3	-8	-8	-5
pair:the_large	-4	-3	-2	-4	-7	-4	-5	10	9	4
pair:the_last	-21	7	-3	-6	-5	-6	-4	8	-9	-6
pair:the_launch	-13	-4	-2	-5	-5	-23	-5	-7	-7	-3
pair:the_law	-7	-4	-2	-4	-3	-4	-19	10	-24	1
pair:the_letter	13	-4	-3	30	36	-5	-6	-4	-5	-4
pair:the_license	-8	-2	-2	-5	-4	-4	-5	2	-11	-4
pair:the_local	-5	-2	-5	-5	-3	-10	-3	17	-6	-3
pair:the_long	31	-4	-2	-4	-9	-5	-4	-2	-7	-4
pair:the_margin	45	-5	-11	-5	-4	-5	-4	-3	-5	-6
pair:the_market	-14	-5	-3	-6	-4	-5	-5	-4	-12	-9
pair:the_matter	20	-5	4	-5	-7	-5	-4	-5	6	-9
pair:the_meeting	32	-4	1	-4	-6	-6	-4	-3	-6	-5
pair:the_memorandum	-3	2	-2	-8	-2	-6	-2	-2	-2	-3
pair:the_military	9	-3	-3	-3	21	-7	-4	-2	-22	-2
pair:the_minister	3	-5	-4	-11	-5	-6	-6	-4	-7	-9
pair:the_ministry	29	-6	-5	8	-3	-4	-5	-4	-13	-7
pair:the_mobile	-5	-1	-3	-1	-4	-4	-2	39	-1	-7
pair:the_money	-12	-4	-3	-5	-12	-6	-3	-5	2	7
pair:the_morning	-8	42	-4	-6	-8	-6	-5	-4	-7	-7
pair:the_most	6	-5	6	-3	-3	-8	4	-8	-11	-2
pair:the_mou	26	-10	-3	32	-3	-4	-3	-2	-3	-3
pair:the_national	3	-3	-3	-5	-6	-4	-6	-6	5	-4
pair:the_network	-31	-5	-4	-6	-5	48	-4	-4	-10	-5
pair:the_new	-4	49	-3	4	14	5	-5	-3	-4	-5
pair:the_next	-4	-4	45	-5	10	-6	-3	-8	-5	-2
pair:the_nod	-19	-4	-3	-7	-9	-7	-7	27	-10	-6
pair:the_oath	-30	-6	-3	-3	-5	-5	-3	-4	-7	33
pair:the_occasion	-19	-3	-4	-1	10	-7	-4	-3	-3	6
pair:the_office	14	-5	-3	-5	-4	-7	-4	-4	15	14
pair:the_one	-6	-3	-2	-3	-1	-3	13	-15	-8	-1
pair:the_opening	-11	-4	20	-8	-4	15	-6	-4	18	-4
pair:the_operator	16	-4	-2	-10	-3	27	23	-8	-6	-5
pair:the_opportunity	4	-11	28	-4	-2	-3	-2	-2	-2	-15
pair:the_opposition	-26	-5	-3	-8	-7	-10	-6	-5	-11	-8
pair:the_order	-4	-2	-2	28	-2	-5	-30	-7	7	-4
pair:the_other	32	-4	-3	-5	-4	-7	-6	-3	-9	-6
pair:the_outcome	14	-3	-7	-4	-4	-5	-3	15	-8	-8
pair:the_panel	-13	-3	-13	-4	-3	-6	-5	-4	2	-7
pair:the_paper	-15	-4	-3	32	-3	-9	-10	-3	-4	-6
pair:the_park	-9	6	-6	-6	-16	-4	-4	-3	57	-3
pair:the_partnership	-4	-2	-3	-11	-3	-5	-3	-3	-4	-2
pair:the_past	10	-1	-3	-4	-2	-3	-2	-4	-6	-3
pair:the_people	-22	-6	-7	-4	-3	-6	-6	-2	10	-3
pair:the_plan	2	-6	-9	-5	-4	-6	32	-4	-6	-4
pair:the_plant	13	40	-5	-5	21	-13	-4	-3	-5	-4
pair:the_presence	-14	-3	10	23	-5	-4	-3	-2	-3	-8
pair:the_press	7	-8	-12	-4	-2	-4	-7	-2	-7	-5
pair:the_previous	9	-3	-4	-4	-2	-4	-6	-3	-3	-9
pair:the_price	12	-4	-3	-9	-5	-5	-5	-6	-13	-4
pair:the_prime	-7	-3	-2	-2	13	-6	-3	-2	-5	-4
pair:the_private	4	-5	-4	-5	-3	-2	-4	-3	-3	-4
pair:the_program	24	-7	-2	-6	-10	-13	-5	-6	-11	-7
pair:the_progress	38	-5	-4	-3	-2	-10	-5	-3	-3	-6
pair:the_project	31	-4	-3	-6	19	-5	-3	-4	-4	-4
pair:the_proposal	-10	-5	-2	-5	-3	-3	-9	-2	-10	-4
pair:the_protection	-5	-2	-2	7	-5	12	15	-4	-7	-7
pair:the_province	42	-7	-3	-5	9	6	-4	-3	-6	-5
pair:the_provision	16	17	-6	-3	-5	-5	-2	-2	-2	-3
pair:the_public	-18	-6	-3	-8	-3	22	-2	-2	-5	-7
pair:the_purchase	14	-1	-3	-2	-6	-3	-4	20	-5	-3
pair:the_quality	4	-4	-2	-2	-3	-4	-2	-2	-4	-3
pair:the_region	6	-2	-3	-6	2	-6	12	13	-19	-4
pair:the_regional	-16	-4	44	-3	-7	-7	-3	-2	-4	-5
pair:the_renewal	-11	-2	-2	-2	-7	-4	-7	62	-14	-5
pair:the_report	-51	-5	-5	-7	-4	-6	-5	-4	-6	-7
pair:the_result	-18	3	-1	14	-2	-6	-1	-2	-8	-1
pair:the_right	-8	-1	-3	-1	-1	-1	-17	-7	19	-5
pair:the_role	-16	-3	-2	-2	-4	-2	-2	-2	-5	-12
pair:the_room	-40	-8	-13	-7	-6	-5	-4	-3	-4	-6
pair:the_round	-21	-4	-5	-2	-4	-7	-3	-2	-4	-3
pair:the_rule	-4	-2	-7	-3	-3	-4	-8	-2	-8	-2
pair:the_same	9	-5	-2	2	4	-3	-3	8	8	-1
pair:the_satellite	-20	-4	-3	-5	-4	37	-13	-6	-11	-5
pair:the_seat	10	-2	-2	-1	-3	-2	-1		-12	-3
pair:the_second	3	-3	2	9	6	-14	17	-3	-6	-6
pair:the_sector	-27	-3	-2	-5	-3	-4	-2	-2	-2	-6
pair:the_semiconductor	4	-3	-4	-4	-5	-3	-4	-3	-3	-4
pair:the_service	-9	-5	-3	-5	-3	31	-5	23	43	-2
pair:the_session	52	-6	-4	10	-5	-8	-5	-3	-3	-6
pair:the_show	-14	-4	12	-5	-2	-4	-2	-3	-3	-2
pair:the_sideline	-10	-2	-4	6	-2	17	-4	-2	-6	-3
pair:the_signature	-14	-5	23	46	-4	-6	-7	-5	-7	-7
pair:the_signing	8	-3	-2	19	-5	-4	-3	-3	-9	-4
pair:the_site	47	-5	-8	-7	-19	-7	-6	-4	-6	-5
pair:the_small	-14	-2	-2	-5	-12	-7	-4	29	28	-3
pair:the_state	27	-4	-3	14	-9	-8	-3	-5	5	-7
pair:the_subject	16	-5	-5	5	-3	-3	-3	-5	-6	-4
pair:the_summit	13	-5	12	-2	-3	14	-6	-2	-3	-3
pair:the_supply	-11	-3	-3	18	20	-14	-2	-2	-5	-3
pair:the_table	14	-2	-6	-5	-5	-4	-7	-3	-4	-4
pair:the_talk	-16	-4	-6	-5	9	-4	-4	-2	-4	-4
pair:the_tech	-8	-4	-4	-2	-5	-3	-8	-5	-4	-3
pair:the_technology	-4	-4	-3	-2	-2	-3	-2	-1	-7	-2
pair:the_telecom	-11	-4	55	-6	-8	-7	-6	-6	-5	-4
pair:the_telecommunication	-5	-1	-5	-3	-4	-3	-4	-8	-8	-5
pair:the_tender	-20	-3	-5	33	-6	-5	-4	-22	12	-4
pair:the_term	17	-5	-2	-9	-3	-3	-1	-4	-3	-12
pair:the_text	-24	-4	-2	55	-5	-5	35	-6	-6	-7
pair:the_thing	13	23	-3	-2	-2	-3	-8	-3	-4	-2
pair:the_third	-12	13	-6	16	-6	21	-6	-4	-5	-4
pair:the_three	31	1	-3	-5	-3	-3	-4	-3	-3	-7
pair:the_time	-16	-5	-3	-4	-4	-5	-5	-8	-9	
pair:the_top	3	-6	24	-1	-3	-2	-2	-1	-3	-2
pair:the_traffic	-14	-4	-3	-5	-5	12	-4	-4	-8	-6
pair:the_trip	-10	57	-7	10	-3	14	-6	-3	-11	-8
pair:the_turn	77	-4	-3	-5	-6	-7	-4	-5	-6	-4
pair:the_two	-4	-4	2	13	-4	-5	-4	-4	-5	-6
pair:the_visit	-11	-21	-3	-6	-2	-2	-4	-2	-4	-11
pair:the_way	-9	-3	-4	7	-2	-2	-3	-3	17	21
pair:the_week	49	-4	-11	-8	-6	-11	10	-5	-8	-5
pair:the_weight	4	-2	-10	-1	-2	-3	-1	-2	-3	-5
pair:the_work	-6	-3	-6	-5	-6	-7	-4	-8	-14	-5
pair:the_world	2	-4	1	-1	-5		-3	-2	-4	-3
pair:the_year	-16	-6	-6	-17	-7	48	-5	-3	-6	-7
pair:them_,	13	-3	-3	-2	8	-10	-3	-3	-9	-2
pair:them_.	-35	-5	-4	29	-5	-6	-6	-4	-7	-9
pair:them_be	-18	-7	19	23	-2	-3	-5	-3	-6	-5
pair:them_that	-11	-4	-3	-5	-3	-5	-6	-4	-6	-5
pair:them_the	-26	-2	-1	14	-2	-3	-3	-2	-2	-1
pair:them_to	22		-2	-3	-3	-5	-2	-4	14	-3
pair:there_,	55	-5	-3	-4	-7	-5	-7	-3	-4	-4
pair:there_be	-1	-7	-3	-6	-4	-5	14	-3	2	-4
pair:there_to	-18	-2	-2	-2	-5	-6	-3	-5	-5	-3
pair:they_be	4	-6	-7	-4	-3	-4	-3	-3	-6	-8
pair:they_have	-15	-4	-4	-3	-2	-4	-5	-4	16	-8
pair:third_,	-16	-6	-4	21	-8	-13	47	-3	-7	-5
pair:third_of	-18	-4	-3	-6	-6	-10	-5	-5	-9	-4
pair:this_month	-6	-2	-2	15	4	-5	15	-6	-27	-2
pair:this_morning	-3	-2	-4	-5	-6	-2	-4	-5	39	-4
pair:this_time	55	-5	-10	-3	-4	-21	-9	-4	-8	-3
pair:this_week	5	18	-10	20	-3	-4	-4	-4	-18	20
pair:this_year	-12	25	-2	32	-4	14	-6	23	-5	-5
pair:those_who	-8	-3	-4	-5	-5	-5	23	-3	-10	-4
pair:three_hour	46	-6	-11	-5	-4	-5	-5	-5	-7	-5
pair:three_year	-10	-3	-3	11	6	-6	11	-8	-7	-5
pair:throw_out	-13	-3	-3	-6	-3	-6	-4	-9	56	-5
pair:thru_the	40	-3	-3	-5	9	-6	4	18	-7	-6
pair:thursday_,	21	-2	-2	-3	-7	-4	-6	-6	1	-3
pair:thursday_.	50	41	-5	-6	-5	-9	-6	-5	-6	-7
pair:thursday_evening	22	-5	-2	-5	-3	-3	-11	-2	-7	41
pair:thursday_to	-25	-6	-5	-13	-7	-6	-4	33	-15	-7
pair:time_,	-14	-5	-4	-4	-5	-5	-5	-5	-8	-4
pair:time_.	34	-5	-7	-5	-6	-7	-5	-5	-6	-8
pair:time_and	-4	-1	-2	-3	-2	-4	-6	-2	-13	-6
pair:time_being	-14	-4	-3	-4	-4	-7	-5	-10	-9	6
pair:time_when	-10	-4	-2	-5	-2	-3	-2	-3	-13	-3
pair:time_with	42	-4	-9	-4	-4	-4	-8	-6	-5	-3
pair:to_"	-13	-4	-5	2	-9	-5	-5	-3	-5	-5
pair:to_<a>	-5		-3	-6	-5	-4	3	-10	-3	7
pair:to_<c>	-6	17	-3	-2	10	-7	-4	-4	-6	4
pair:to_<f>	-10	7	-2	-5	-3	-6	-4	30	13	-4
pair:to_<p>	22	-2	-4	-5	-3	-4	-5	-1	-4	2
pair:to_a	1	-2	8	-6	-4	-1	8	-6	-1	1
pair:to_an	-20	-9	-2	-4	-5	-3	8	-3	19	-6
pair:to_be	-14	3	3	10	-5	-1	-1	1	-6	-1
pair:to_become	-6	-6	-2	-4	-13	-2	-3	7	-8	-6
pair:to_bring	-8	1	-5	3	-3	-5	2	-3	-9	-6
pair:to_build	6	-2	-2	36	-1	27	-2	-3	-3	-2
pair:to_buy	-11	-2	-2	-6	13	-4	-6	38	-8	-3
pair:to_california	-18	39	-6	-5	-4	-5	-4	-3	-4	-11
pair:to_carry	-10	-3	-3	45	16	-6	-6	-6	-13	-5
pair:to_come	-26	18	-3	-6	-4	-5	-4	-6	-8	-7
pair:to_comment	-12	-4	-3	-8	-5	-4	-6	-5	-5	-5
pair:to_confirm	-18	-11	19	-3	-3	-4	-3	-4	-10	-20
pair:to_develop	12	11	-3	-7	-3	-5	-4	-2	-4	-3
pair:to_do	-15	-7	-3	28	-6	19	-5	-3	-9	-6
pair:to_draw	-1	-2	-3	-5	-7	-8	-11	-1	-2	-1
pair:to_expand	-7	-2	-1	17	9	-4	-5	-4	-10	-3
pair:to_four	-13	-5	-3	-7	-6	-4	-9	-5	47	-9
pair:to_get	-17	-3	-2	-2	-4	-3	-5	-16	-4	-2
pair:to_go	-8	-4	-1	-5	2	9	-3	-2	-3	-2
pair:to_hand	-11	-3	-2	-7	-11	-4	-6	-4	45	-11
pair:to_have	-9	-4	-3	-5	-4	-5	1	-6	28	-8
pair:to_hold	-21	-2	-4	-4	-3	-5	39	-4	-26	-4
pair:to_invest	-7	-3	-3	-3	13	-7	16	-4	-3	-6
pair:to_it	-50	-5	-5	51	-5	-7	-6	-3	-5	-14
pair:to_keep	3	-5	-4	-5	-7	13	-6	-7	-22	-6
pair:to_know	30	-4	-3	-3	-2	-3	-7	-7	-8	-7
pair:to_launch	-15	-4	-3	-27	-6	36	-8	-3	-4	-3
pair:to_lead	-10	-3	11	-7	-10	-3	-3	-3	-5	-15
pair:to_look	19	-5	-5	-5	-6	-6	-6	-4	-8	-5
pair:to_make	-7	-3	-2	-5	-5	-7	26	-3	-4	-3
pair:to_meet	51	-3	-2	-3	-3	-5	-4	-2	-15	-6
pair:to_move	-7	-3	-2	-6	-6	-3	-3	-2	-8	-6
pair:to_offer	-8	-2	-2	-3	-7	-6	-4	31	-7	-4
pair:to_paper	-9	-3	-2	46	-9	-4	-12	-3	-4	-2
pair:to_pay		-3	-2	-4	-5	-5	-5	-9	66	-5
pair:to_promote	16	-4	-2	-1	-2	-6	-4	-8	-2	-3
pair:to_put	-11	-2	-2	-2	-14	-5	-7	-4	-3	6
pair:to_run	-15	-3	-5	60	-8	-7	27	-9	-18	49
pair:to_say	-7	-4	-2	-4	-6	-11	-4	-11	-16	-4
pair:to_see	3	-4	-3	-4	-5	-3	-5	-3	-7	-6
pair:to_set	-15	-3	-2	23	-5	-5	-9	-7	-10	-2
pair:to_sign	-10	-1	-1	19	-4	-5	-4	28	-5	-2
pair:to_speed	-7	-2	-2	-7	-9	13	-5	-2	-5	-3
pair:to_stop	-10	-15	-2	-7	-2	-1	-4	-2	6	-5
pair:to_support	-8	-1	-2	7	35	-7	-4	-3	-3	-3
pair:to_sydney	-12	-13	-3	-4	-11	36	-3	-5	-7	-3
pair:to_take	12	-9	13	-3	-5	-4	4	13	6	-8
pair:to_the	-5		2	2	1	-3	4	-3	1	
pair:to_train	-12	-3	-4	30	6	-7	-4	-4	13	-4
pair:to_turn	2	-6	-7	-11	-4	-8	-5	-4	-4	-4
pair:to_which	2	-1	5	7	-10	-5	-6	-4	-8	25
pair:to_work	-12	-4	-3	-9	-6	-5	-7	-4	-5	-6
pair:today_.	-14	90	-3	-6	-6	-12	-6	-6	10	-7
pair:together_.	-15	-4	-3	14	-8	-4	-8	-3	-5	-5
pair:together_with	19	-4	-5	-6	-3	18		-3	-5	-4
pair:tomorrow_.	16	-5	-3	-6	-4	-7	-7	-4	-6	-4
pair:too_,	-13	-4	-8	-3	7	-4	-2	11	-4	-6
pair:too_.	-6	-4	-3	-5	-4	-11	-10	26	-5	-6
pair:tour_of	-6	45	-3	-6	-3	-3	-3	-2	-2	26
pair:tower_.	-11	-5	-3	-11	-7	-6	-6	-7	-9	-5
pair:transformation_,	-5	-1	-2	3	-5	-6	-3	-2	-1	-1
pair:transformation_and	-2	-3	-2	-3	-4	-3	-4	-3	-5	-5
pair:travel_to	-19	75	-3	-5	-5	17	-5	-5	-7	-7
pair:trip_to	-13	79	-3	17	-3	-6	-4	-3	-8	-7
pair:tuesday_,		5	-3	16	-2	-4	-5	7	-2	-5
pair:tuesday_.	22	3	-4	5	-1	11	-5	-4	3	-6
pair:turn_,	7	-3	-9	-5	33	9	-1	-8	-5	-2
pair:turn_of	77	-4	-3	-5	-6	-7	-4	-5	-6	-4
pair:turn_to	4	-4	-2	-3	-5	-3	-1	-8	-6	-5
pair:turn_up	64	-2	-4	-8	-6	-6	-4	-9	20	-5
pair:two_day	1	82	-7	-3	-3	-4	-3	-4	-8	-6
pair:two_hour	32	-6	-3	8	-3	-5	-4	-5	-9	-7
pair:two_people	-11	-4	-3	-9	-6	-5	-3	-3	-6	-4
pair:two_separate	-33	-2	-3	-4	-7	-2	15	-4	-30	-5
pair:two_side	11	-3	-2	-33	-3	-6	-4	-4	-4	-8
pair:two_week	-26	-4	-12	-11	-3	-8	14	-3	-9	-4
pair:two_year	-12	-5	-3	-6	-5	-5	-5	9	-5	20
pair:under_<p>	-19	-3	-3	-4	-3	-10	-23	-3	-8	-9
pair:under_a	-9	-4	-3	47	-4	-9	25	-8	-10	-4
pair:under_an	-6	-4	-3	64	2	-10	-3	-3	-4	-2
pair:under_the	-9	-3	4	6	-5	-2	12	12	3	-5
pair:under_way	-23	-2	-3	12	-4	-14	-3	-3	-4	-2
pair:under_which	-3	-2	-2	11	-5	-7	14	-2	-3	-1
pair:understanding_(	-4	-1	-2	14	-6	-6	-3	-3	-3	-1
pair:understanding_,	16	-3	13	3	-4	-6	-2	-2	-4	-2
pair:unit_of	-11	-3	-3	-5	-6	-10	-4	-7	-2	-4
pair:until_the	-29	-4	-2	-3	-5	-11	-5	-5	35	-5
pair:up_,	12	8	-8	-2	-3	-5	-3	-2	-6	-3
pair:up_.	-16	-5	-3	-10	-5	-5	-7	-5	-6	-5
pair:up_<c>	-6	-1	-2	-2	-4	-2	-4	-5	-4	11
pair:up_<f>	-18	-3	-2	-8	51	24	-3	-5	-7	-4
pair:up_a	-2	-4	-5	10	-18	-10	-6	-2	-5	-3
pair:up_by	9	-4	-4	-5	-7	-6	-4	-3	-9	-4
pair:up_for	3	-4	-16	-8	-5	-8	-2	-9	-3	-1
pair:up_in	57	-3	-3	2	-5	5	-5	-3	5	-4
pair:up_on	-11	-3	-2	16	-7	-7	-8	-6	12	-2
pair:up_the	8	-4	-5	-3	-6	4	-5	-5	-6	-11
pair:up_to	-12	-4	-3	-4	19	-6	-6	-7	-4	16
pair:up_with	37	-5	-3	46	-9	-8	-4	-5	-5	-7
pair:use_.	-15	-5	-3	-4	-4	-4	-2	-3	-5	-2
pair:use_it	-24	-3	-2	30	-6	-5	-5	-7	-19	-2
pair:use_of	-11	-4	-3	-6	-4	-6	-4	-3	10	-4
pair:user_in	-13	-6	-4	-7	-8	-15	-7	-5	-15	-6
pair:video_call	7	-7	-6	-4	-2	-3	-3	-2	-4	-2
pair:video_conference	23	-5	-21	-9	-3	-3	-3	-3	-2	-6
pair:video_link	57	-6	-4	-12	-7	-5	-3	-4	-6	-5
pair:visit_to	-9	47	-3	-6	-2	-3	-2	-1	-5	-4
pair:want_a	14	-12	-3	-4	-2	-3	-10	-1	-2	-3
pair:want_to	10	-4	-2	4	-1	5	-3	-4	-5	-5
pair:washington_,	8	30	22	-10	-1	-3	-1	-1	-5	-9
pair:way_.	-11	-3	-3	-1	-3	-3	16	-5	-13	-7
pair:way_in	41	-2	-2	-11	-6	-4	-2	-5	-5	-2
pair:way_of	-12	-4	-4	-4	-5	-7	-4	-10	-7	34
pair:way_to	10	-10	-3	-7	-5	-6	-7	-5	-5	-5
pair:we_do	-11	-5	-4	-4	-4	-3	-3	-3	-5	-4
pair:we_have	-5	-4	-3	12	-3	-4	-3	-11	-3	-3
pair:wednesday_,	-2	-4	26	3	-3	-4	-2	-6	11	-8
pair:wednesday_.	76	-6	-4	-6	-5	-8	-7	-4	2	-10
pair:wednesday_at	58	-4	-4	-4	18	20	-1	-2	-6	-5
pair:week_,	-11	20	-3	-4	-2	20	-7	-4	-3	-8
pair:week_.	-12	11	18	3	-5	-7	6	-5	-16	-6
pair:week_before	75	-5	-13	-3	-4	-5	-5	-4	-8	-6
pair:week_by	15	-2	-7	18	22	18	-5	-6	14	26
pair:week_in	-27	36	-11	-3	-4	-4	-6	-4	-5	-9
pair:welcome_and	-4	-3	-3	-7	-2	-3	-5	-2	-4	-4
pair:welcome_the	-17	-3	-5	-4	21	-4	-4	-6	-20	-6
pair:well_,	-9	-5	-2	1	-7	-3	-4	-3	-11	-4
pair:well_.	7	3	-5	-5	13	-7	-3	-4	-4	-6
pair:well_as	-8	-4	-6	-3	16	-8	-2	-2	-4	-1
pair:what_<c>	-15	-4	-4	-3	-4	-4	-5	-3	-4	-3
pair:what_<f>	-5	-2	-2	-4	-6	-4	-2	-3	-2	-4
pair:what_<p>	-27	-5	-5	-5	-3	-4	-3	-3	-4	3
pair:what_be	-3	-5	-2	-4	-5	-5	21	-18	-7	-5
pair:what_the	-2	-5	-3	-5	-11	-7	13	-4	5	-5
pair:when_<p>	14	-2		-4	-3	-3	-5	-3	-2	-5
pair:when_ask	-14	-3	-2	-6	-3	-4	-9	-5	-4	-9
pair:when_it	-28	-5	-3	-6	39	-11	-3	58	-9	-6
pair:when_the	8	-3	-2	-4	-5	-4	-4	-5	-16	6
pair:where_,	-4	-3	-10	-2	-4	-3	-2	-3	-3	-7
pair:where_<p>	2	13	5	-3	-4	-5	15	-2	-4	-8
pair:where_the	-15	17	21	-2	-2	-4	-4	-2	7	-8
pair:whether_<f>	-4	-2	-2	-4	-7	-5	-3	-10	21	-3
pair:whether_the	-7	-6	-2	-10	-4	-4	-3	-6	-11	20
pair:which_<a>	-7	-2	13	-5	25	5	-7	-8	-7	-2
pair:which_<c>	-3	3	4	19	-4	-5	-4	-3	-4	-1
pair:which_<f>		-2	-2	-4	2	19		-6	-2	-4
pair:which_<p>	18	3	1	-2	-3	-4	-3	-2	-5	
pair:which_a	-7	-3	-3	-3	-3	-6	-3	-9	1	-3
pair:which_be	1	-3	-3		-2	12	8	-2	1	-1
pair:which_come	-18	-3	-4	-8	-3	-6	-9	-3	-3	-3
pair:which_get	-11	-4	-4	-11	-6	-6	-4	81	-7	-5
pair:which_go	-8	-4	52	-3	13	22	-3	-4	-6	-4
pair:which_have	-21	-3	3	-6	1	-5	-5	-5	-4	-6
pair:which_it	-6	-2	-2	-3	-4	-3	-6	-8	7	-5
pair:which_make	-9	-2	-1	-2	-11	26	-3	-8	-5	-2
pair:which_take	26	27	-3	11	-6	-8	-8	-3	-3	-4
pair:which_the	-5	-3	-4	2	14		-7	3	-5	3
pair:which_will	-8	-2	-3	7	24	-3	-2	-3	-10	-3
pair:while_<p>	-36	-4	-3	17	-4	-6	-4	-3	-7	26
pair:who_be	20	-4	-3	-5	-3	-4	-4	-4	1	-1
pair:who_chair	18	-4	-3	-7	-3	-7	-1	-2	-3	-21
pair:who_have	39	-4	-2	-6	-4	-3	-3	-2	-5	17
pair:who_will	-44	-5	-4	-3	-3	-8	-4	-2	-8	12
pair:whom_<p>	51	-4	-3	-3	-3	-3	-2	-3	-4	
pair:will_be	-20	20	-4	-5	-4	2	-3	-3	-6	-9
pair:will_come	22	-4	-3	-13	-2	-8	-4	-2	-2	-3
pair:will_cooperate	-10	-8	-3	65	-5	-9	-3	-3	-4	-3
pair:will_go	-11	-4	-2	3	2	14	11	-6		-1
pair:will_have	-3	4	-3	-5	-9	-7	-5	-7	9	4
pair:will_not	-17	-13	-3	-6	-6	-6	-4	-6	13	37
pair:will_open	-12	-4	-5	29	-9	18	-4	-3	-9	-4
pair:will_run	-5	-4	-4	-5	-4	-16	-6	-9	-5	-7
pair:will_see	-9	22	13	-3	22	-4	-3	-1	33	-4
pair:will_set	-5	-6	51	12	-19	-10	-5	-5	-3	-2
pair:win_a	-18	-5	-2	45	-8	-12	-5	-5	-5	-4
pair:win_the	-4	-2	-4	88	-8	-4	-4	-21	-29	-4
pair:wish_to	29	-4	-4	26	-11	-4	-4	-2	-4	-4
pair:with_<a>	9	-4	2	27	-7	-7	-6	-5	8	-6
pair:with_<c>	-12	-3	1	5	-3	-7	-2	-3	-4	-4
pair:with_<f>	5	-3	11	21	-7	1	-4	-4	-4	-4
pair:with_<o>	7	-4	-6	56	-10	-6	-5	-4	-8	-5
pair:with_<p>	46	-5	-4	2	-4		-4	-3	-5	-6
pair:with_a	4	7	-2	-7	2	-7	-5	-5	15	-7
pair:with_an	-30	-5	-5	-5	-4	-8	-7	34	13	-4
pair:with_it	-1	13	-3	-9	-7	-3	9	-2	-3	-1
pair:with_official	-20	42	-2	19	-4	-8	-2	-3	-3	-2
pair:with_the	7	-3	1		-5	-1	4	-4	-2	-4
pair:with_two	4	-6	-5	-9	-4	-6	-3	-4	-7	-13
pair:with_which	29	-4	-3	-2	-2	-5	-4	-2	-12	-3
pair:without_a	-12	28	-2	-7	-5	10	-5	-5	-3	-6
pair:without_the	-3	-2	-2	-4	-3	-5	-7	-9	16	-2
pair:word_.	32	-4	-6	-4	-5	-6	-5	-6	-6	-5
pair:work_,	-13	-4	-3	-4	-7	-7	-5	-4	-8	-4
pair:work_in	-10	-3	-3	-4	-5	-4	-2	-5	-3	-2
pair:work_of	-13	-4	-3	-9	-5	-8	-7	-11	-20	-4
pair:work_together	-13	-4	-2	-4	-3	-4	-4	-3	-2	-4
pair:work_with	-25	-5	-6	-10	-5	-5	-5	-4	-8	-6
pair:world_,	-13	-3	-3	-4	-4	15	-3	-4	-4	-1
pair:world_.	19	-6	-5	-4	-2	-3	-3	-2	-7	-4
pair:worth_of	-5	-2	-3	-3	8	-4	-4	-2	-4	-2
pair:would_be	-8	2	-3	4	-1	3	9	-5	-5	-3
pair:would_give	6	-3	-3	-4	-4	-5	-21	-3	-6	-5
pair:would_have	-22	-8	-6	-6	-3	-3	-2	-2	-18	-3
pair:would_like	-14	-4	-3	-4	-6	-3	-4	-4	-11	-4
pair:would_not	-18	-4	-3	-5	-7	1	-3	15	-5	-8
pair:wrap_up		-10	-4	-8	-6	-5	-4	-7	-6	-6
pair:write_.	-15	-4	-3	-10	-12	-8	-6	-6	-18	-5
pair:write_in	-4	-5	-2	-7	-5	-3	-6	-5		-4
pair:write_that	-13	-4	-3	-6	-4	-5	-5	-4	-11	-7
pair:year_,	-13	2	-3	-6	15	-2	2	-2	-6	-4
pair:year_.	-11	2		12	-7	8	-1	-5	-10	8
pair:year_after	-9	-3	-2	-4	-8	-7	14	15	-12	-4
pair:year_at	-26	-8	-2	-5	-4	-3	-3	-4	-3	33
pair:year_in	-17	-3	-2	-4	-4	-5	-3	-3	-3	11
pair:year_of	-7	-2	-2	17	-4	47	-8	19	-7	-4
pair:yesterday_,	26	-1	-3	-3	-7	-4	-4	29	-6	-3
pair:yesterday_.	40	-5	-4	-6	-4	-7	-6	18	-6	-5
pair:yet_to	-15	-3	-2	-5	-7	-4	-3	-9	-10	-3
pair:young_people	-16	-4	-3	46	-7	-6	-5	-6	-10	-5
pair:’s_<a>	-9	-2	-3	1	-5	-10	-4	-5	-4	-3
pair:”_<p>	-11	-5	-3	6	-3	-4	-2	-2	-2	-6
parties:aa	-3	-3	-1	-2		-3	-1	1	-1	-1
parties:ac	-3		-2		1	-2	2	3	2	-2
parties:af	-4	-3		5		-4	-2	10	15	-5
parties:ao	-10	-4	-1	-3	-3	4	-1	2	-4	-4
parties:ap	7	-1	-2	-1	-1	-3		-2	1	7
parties:cc	-3	-1	-3	-1	1	-2	1	-1	-2	-2
parties:cf	-2	-3		-2	4	2	-1	-2	-1	-3
parties:co		-3	-1	1		-1	-3		-4	-3
parties:cp	-1	3	-1	-1	-2	-1	-2	-1	-3	-4
parties:ff	-4	-2	-2	-3	9	-3	-1			-2
parties:fo	-7	-3	2	7	10	-3	-3	-4	-4	-4
parties:fp	1	-3	-3	-1	-2	1	-3	-2	-4	
parties:oo	13	-3	4	-5	-6	-3	-3	-2	-2	-3
parties:op	-3	-1	-1	-3	-3	-1	-3	-2	-5	
parties:pp	12	-3	-2	-1	-4	-2	-3	-2	-5	2
place:early		-3	-2	-1	-3	-2	-3	-1	-1	-1
place:item	-4	-6	-4	-8	-1	-3	-7	14	-10	-8
place:late	-4	-2	-2	-2	-1	-3		-2	-1	-4
place:lead	5	4	2	2	1	3	2	1	1	4
place:title	-20	-7	-5	-11	-7	-9	-8	-6	-11	-7
rule:AGREEMENT_light	-1	1	-1	8	2	-2			1	-3
rule:AGREEMENT_light&groups:1	-1	2	1	10	-1	-4	-1	-2		-3
rule:AGREEMENT_light&groups:2	-3	-1	-2	9	2	-4	1	1	1	-5
rule:AGREEMENT_light&groups:3		2	-2	1	8		-3	-2	-1	-2
rule:AGREEMENT_light&groups:4	2	1	-2	6		3	-2	2	1	-2
rule:AGREEMENT_light&parties:aa	-8	-2	3	4	-2	1		10	7	3
rule:AGREEMENT_light&parties:ac	1	-2	-2	7	8	-2	6	-2	-1	-1
rule:AGREEMENT_light&parties:af	-4	-3	-3	19	9	-3	-4	12	15	-4
rule:AGREEMENT_light&parties:ao	-4	-4	10	1	-5	6	5	-2	-10	-2
rule:AGREEMENT_light&parties:ap	1	-1	-2	8	4	-1		-5	2	-1
rule:AGREEMENT_light&parties:cc	-6	-2	-3	-2	3	1	-1		-4	-2
rule:AGREEMENT_light&parties:cf	-3	-1	-3	-1	4	-3	-2			-2
rule:AGREEMENT_light&parties:co	16	-1	-3	3		-4	-2	-2	2	-1
rule:AGREEMENT_light&parties:cp	1	5	-2	2	2		1	-1	-3	-3
rule:AGREEMENT_light&parties:ff	-7		-2	2	7	1	-3	2	1	-2
rule:AGREEMENT_light&parties:fo	5	-1	-3	-5	10	9		-1	-8	-1
rule:AGREEMENT_light&parties:fp	-7	-2	-2	10	9	5	-3	-2	-1	-3
rule:AGREEMENT_light&parties:oo	27	-2	-4	-4	-9	-3	-3	-4	2	-2
rule:AGREEMENT_light&parties:op	3	9	-5		6	8	-3	-2	-3	-4
rule:AGREEMENT_light&parties:pp	11	2	-2	7	-1	-1	-3	-4	-4	-5
rule:AGREEMENT_noun	-4	-2	-2	16	-2	-3	-3	-2	-3	-4
rule:AGREEMENT_noun&groups:1	-8	-4	-5	26	-4	-6	-4	-3	-3	-4
rule:AGREEMENT_noun&groups:2	-5	-2	-1	12	-5	-4	-2	-3	-3	-4
rule:AGREEMENT_noun&groups:3	-4	2	-2	13	3	3	-3	3	-5	-3
rule:AGREEMENT_noun&groups:4	3	-1	1	3	-3	3	-2	-2	-2	-3
rule:AGREEMENT_noun&parties:aa	-10	-2	1	-1	-5	1		-5	-6	-4
rule:AGREEMENT_noun&parties:ac	-4	-3	-2	4	8	14	-4	-3	-6	-2
rule:AGREEMENT_noun&parties:af	-5	-3	-2	24	2	3	2	-5		-3
rule:AGREEMENT_noun&parties:ao	-3	-1	-2	4	-2	-5	11	9	-1	-1
rule:AGREEMENT_noun&parties:ap	10	2		12	-4	1	-4	-3	-1	-4
rule:AGREEMENT_noun&parties:cc	-6	-2	-2	8	-5		-3	-1	-3	-2
rule:AGREEMENT_noun&parties:cf		-3		1	1		-3	-4	-3	-3
rule:AGREEMENT_noun&parties:co	-1	-2	-4	4	-6	-4	-3	5	-1	-1
rule:AGREEMENT_noun&parties:cp	3			3	-2	-2	-2	-2	-4	-3
rule:AGREEMENT_noun&parties:ff	4	-2	-1	11	-4	1	-3	10	-5	-2
rule:AGREEMENT_noun&parties:fp	-4	1		6	-4	1	-3	3	-5	-4
rule:AGREEMENT_noun&parties:op	-8	-2	10	4	-3	-5	-3	7	-2	-1
rule:AGREEMENT_noun&parties:pp	2	2	1	6	-2	1	-2	-2	-3	-6
rule:AGREEMENT_verb	1	-2	-2	7	-2	-2	-2	-1	-3	-2
rule:AGREEMENT_verb&groups:1	10	-6	-1	14	-4	-4	-6	-4	-7	-5
rule:AGREEMENT_verb&groups:2	-9	-3	-3	10	-2	-5	-1	-1		-2
rule:AGREEMENT_verb&groups:3	3	-1	-2	1	-1	-1		-1	-3	1
rule:AGREEMENT_verb&groups:4					-1	2	-3	4		-2
rule:AGREEMENT_verb&parties:aa	-1	-2			-3		3	-1	10	-8
rule:AGREEMENT_verb&parties:ac	1	3	2	3	-3		-5	12		-3
rule:AGREEMENT_verb&parties:af		-3	1	15	-4	-3	-4	2	7	-4
rule:AGREEMENT_verb&parties:ap	-1	2	1	-2	-3	-3			5	2
rule:AGREEMENT_verb&parties:cc	-2		-2	2	-3	-5	-3	1	-3	-4
rule:AGREEMENT_verb&parties:cf	3	-3			2	-5	-3	2	-3	-4
rule:AGREEMENT_verb&parties:cp	-2	1	1	1		-4	-3	2	-1	-5
rule:AGREEMENT_verb&parties:ff		-2	-1	5	-3	4	-1	11	-6	-2
rule:AGREEMENT_verb&parties:fp	2	-4	-1	2	-2	3	1	-1	-5	-2
rule:AGREEMENT_verb&parties:pp	1	-1	-2	1	-2	2	-1	-1	-3	2
rule:APPOINTMENT_light	-1		3	2	1	-1	-1	1	-1	-1
rule:APPOINTMENT_light&groups:1	1	5	4	3	-4	-4	-3	4	-5	-5
rule:APPOINTMENT_light&groups:2	1	-3	6	8	8	-2	3	-1	4	-1
rule:APPOINTMENT_light&groups:3	-6	-4	4	-4	4	1	-2	-5	-6	-1
rule:APPOINTMENT_light&groups:4		3	-2	-1	-5	8	-2	1	3	6
rule:APPOINTMENT_light&parties:aa	-7	-2	-2	-1	6		-8			13
rule:APPOINTMENT_light&parties:ac	-4	-1	-2	1	-2	13	-5		1	9
rule:APPOINTMENT_light&parties:af	-8	-2	-3	1	7	10	-4	2	-2	-4
rule:APPOINTMENT_light&parties:ap	-17	-4	7	-2	9		6	-3	6	5
rule:APPOINTMENT_light&parties:cc	-3	-1	-3	-4	-4	1		2	-3	-3
rule:APPOINTMENT_light&parties:cf		-4	5	-3	-3	12	-3	-4	-8	-5
rule:APPOINTMENT_light&parties:co	16	-1	-5	-6		-2	-1	-3	-1	-2
rule:APPOINTMENT_light&parties:cp	8	2	3		-2	7	5	-2	-3	-7
rule:APPOINTMENT_light&parties:ff	-9	-3	-2	-3	11	9	-3	-2	10	-4
rule:APPOINTMENT_light&parties:fp	10	-5	-3	10	-4		-2	-2	7	-1
rule:APPOINTMENT_light&parties:op	4	-1	14	-2	6	-3	-2	-5	-4	-3
rule:APPOINTMENT_light&parties:pp	5	-1	3	1		2	-2	-2	-3	11
rule:APPOINTMENT_noun	1		-1	-2	-2	-2	-5	-1	-1	5
rule:APPOINTMENT_noun&groups:1		1	-3	-5	-5	-3	-6	2	-5	2
rule:APPOINTMENT_noun&groups:2	-1	-2	1		-5	-3	-5	-3	1	8
rule:APPOINTMENT_noun&groups:3	1	-1	-2		8	-1	-5		-2	7
rule:APPOINTMENT_noun&groups:4	7	2	-2	-4	-2		-2	-2		2
rule:APPOINTMENT_noun&parties:aa	9	-1	-3	-5	-6	-3	-6	7	-10	8
rule:APPOINTMENT_noun&parties:ac	1	1	-3	-7	-4	-4	-4	-4	6	-5
rule:APPOINTMENT_noun&parties:af	-1	-2	-2	-5	7	-5	-5		21	-5
rule:APPOINTMENT_noun&parties:ap	4	1	-1	-4	5	-3	-5	1		9
rule:APPOINTMENT_noun&parties:cc	-1		-2	-7	1	5	-2	-3	-2	-3
rule:APPOINTMENT_noun&parties:cf	4	-1	4	-5	-2	-8	-3	-4	-4	-1
rule:APPOINTMENT_noun&parties:co		-3	11	-1	20	-2	-1	-2	4	-6
rule:APPOINTMENT_noun&parties:cp	15	6	-1	1	-2	9	-2	-2	-2	-4
rule:APPOINTMENT_noun&parties:ff	4	-3	-2	-3	-3	-6	-2	-3	5	-6
rule:APPOINTMENT_noun&parties:fp	14	-2	-2	-5	7	-7	-2	-3	-6	4
rule:APPOINTMENT_noun&parties:op	3	-5	10	-3	-5	-3	-2	-2	-4	49
rule:APPOINTMENT_noun&parties:pp	-5	1	-3	3	-3	-1	-3	-2	-3	13
rule:APPOINTMENT_verb	-3	-1			-1	-1	-1	-1	-1	6
rule:APPOINTMENT_verb&groups:1	-3	-2		1	-1	-1	-1		-3	3
rule:APPOINTMENT_verb&groups:2	-5	-2				-2		1	2	16
rule:APPOINTMENT_verb&groups:3	-8	3	1	-3	-4	-3	-1	-3	-5	1
rule:APPOINTMENT_verb&groups:4	2	-1	-2	-2	1	1	-1	-1		1
rule:APPOINTMENT_verb&parties:aa	-7	-2	-1	-2	-4	1	5	-5		-2
rule:APPOINTMENT_verb&parties:ac	-6	4	-2	-1	-6	4	3	3	2	-3
rule:APPOINTMENT_verb&parties:af	-6	-2	-2	6	-7	3	-3	9	10	-5
rule:APPOINTMENT_verb&parties:ao	-8	-2	7	-1	-4	9	3	-3	-1	-5
rule:APPOINTMENT_verb&parties:ap	-5	2		-3	-3	-1	-2	-2	-2	18
rule:APPOINTMENT_verb&parties:cc	-3		-1	-3	2		3	-3	-3	-1
rule:APPOINTMENT_verb&parties:cf	1	-3	2	-2	-2	5	1	-2	-2	-4
rule:APPOINTMENT_verb&parties:co	6	-2	-4	20	7	-9	-2	-3		-4
rule:APPOINTMENT_verb&parties:cp	1	2	-1	-2	-1		-2	-1		-3
rule:APPOINTMENT_verb&parties:ff	-2	-3	-2	-3	3	-4	3	3	4	-4
rule:APPOINTMENT_verb&parties:fo	19	-3	-4	-5	54	-6	-3	-4	-2	-8
rule:APPOINTMENT_verb&parties:fp	2	-2	-2	-4	-1	-1	-2	-4	-1	-3
rule:APPOINTMENT_verb&parties:oo	33	-2	-6	-3	-9	-2	-1	-2	9	-2
rule:APPOINTMENT_verb&parties:op		6	-2	1	-5	3	-3	-3	-4	15
rule:APPOINTMENT_verb&parties:pp	-2		-1	-2	-2	-1	-3	-2	-5	19
rule:ENFORCEMENT_light	-1	-2	-1		-1	-1	-1			1
rule:ENFORCEMENT_light&groups:1	-4	-1		1	-4	-1			-1	-2
rule:ENFORCEMENT_light&groups:2		-3	-1			-1	-1		3	2
rule:ENFORCEMENT_light&groups:3		-1	-1	-2	-1	-1	-1	-3	-2	2
rule:ENFORCEMENT_light&groups:4	2	-1	-2	-2	-1		-2	-1		-1
rule:ENFORCEMENT_light&parties:aa	-4	-3	-2	-1	2	-2	-1	1		1
rule:ENFORCEMENT_light&parties:ac	-1		-1	-3	2	-2	3	2	3	-2
rule:ENFORCEMENT_light&parties:af	-5	-2	-3	3	-2	-2	-4	5	21	-4
rule:ENFORCEMENT_light&parties:ao	-7	-4	1	-1	-3	9	1		7	-4
rule:ENFORCEMENT_light&parties:ap	7	-2	-2	-3	-1	-2	-1	-1	2	8
rule:ENFORCEMENT_light&parties:cc	2	-1	-2	-3	2	-1		-3	-1	-2
rule:ENFORCEMENT_light&parties:cf	1	-2		-2	1	3	-1	-3	-1	-2
rule:ENFORCEMENT_light&parties:co	10	-2	-2	5	1	-5	-2	-1	-2	-3
rule:ENFORCEMENT_light&parties:cp		2	-1	-1	-1	-1	-2		-2	-3
rule:ENFORCEMENT_light&parties:ff	-2	-3	-2	-3	2	-1		-2	2	-1
rule:ENFORCEMENT_light&parties:fo	10	-3	-4	-5	11	-1	-2	-3	4	-4
rule:ENFORCEMENT_light&parties:fp	4	-2	-2	-2	-2	3	-2	-2	-3	1
rule:ENFORCEMENT_light&parties:oo	5	-3	-5	-4	-6	-3	-2	-2	-1	-2
rule:ENFORCEMENT_light&parties:op	-2	1	2	-2	-2	1	-3	-1	-3	2
rule:ENFORCEMENT_light&parties:pp	5	-2	-2	-2	-3	-1	-3	-2	-5	2
rule:ENFORCEMENT_noun	-4	-3	-2	-3	-4	-5	3		11	-3
rule:ENFORCEMENT_noun&groups:1	-6	-4	-4	-8	-4	-7	5	2	4	-5
rule:ENFORCEMENT_noun&groups:2	-4	-3	-1	-3	-5	-4	3	-2	21	-6
rule:ENFORCEMENT_noun&groups:3	-5	1	-2	-1	-3	-4	1	-2	1	6
rule:ENFORCEMENT_noun&groups:4	-3	-2	-2	-1	-3	-3	-2	-2	10	1
rule:ENFORCEMENT_noun&parties:aa	-1	-2	-3	-5	-4	-3	-1	-3	7	5
rule:ENFORCEMENT_noun&parties:ac	-5	-2	-1		-4	-4	4	-4	16	2
rule:ENFORCEMENT_noun&parties:af	-7	-2	-2		-6	-5		-4	36	-4
rule:ENFORCEMENT_noun&parties:ao	-8	-2	-3	-2	-3	-5	1	-3		-4
rule:ENFORCEMENT_noun&parties:ap	-1	-4		-1	-2	-3	7	-4	14	-1
rule:ENFORCEMENT_noun&parties:cc	-3	-3	-2	-3	-5	-5	-3	-4	6	-2
rule:ENFORCEMENT_noun&parties:cf	-7	-2	-2	-3	-3	-5	-1	-3	10	-3
rule:ENFORCEMENT_noun&parties:co	22	-2	10	5	-5	-2	-2	-2	3	-1
rule:ENFORCEMENT_noun&parties:cp	-6	-3	1	4	-2	-3	2	1	1	-4
rule:ENFORCEMENT_noun&parties:ff	-2	-2	-2	-3	-7	-4	3	-2	13	-2
rule:ENFORCEMENT_noun&parties:fo	-8	-3	-5	-4	-8	-4	-5	-4	6	-4
rule:ENFORCEMENT_noun&parties:fp	-2	-2	-2	-5	-2	-4	-1	3	2	1
rule:ENFORCEMENT_noun&parties:oo	-7	-2	-3	-4	-6	-3	-2	-3	5	-1
rule:ENFORCEMENT_noun&parties:op	-6	-2	1	1	-2	-4	-5	-2	-8	-5
rule:ENFORCEMENT_noun&parties:pp	-1				-2	-3	-2	-2	-5	4
rule:ENFORCEMENT_verb	-3	-2	-1	-1	-1		-2	-1	7	-1
rule:ENFORCEMENT_verb&groups:1	-5	3	-3	-2		5	-5		-2	-5
rule:ENFORCEMENT_verb&groups:2	-2	-3	1	-1	-2	-3	-1	-1	17	-1
rule:ENFORCEMENT_verb&groups:3	-3	-4		1	-1	2	3	-5	-2	7
rule:ENFORCEMENT_verb&groups:4	-2	-1	-2	-3	1		-2		4	1
rule:ENFORCEMENT_verb&parties:aa	-9	-2	-2	-3	1	-4	-3	-4	6	-1
rule:ENFORCEMENT_verb&parties:ac	-6	-2	-2	-2	-6	1	16	5	17	-5
rule:ENFORCEMENT_verb&parties:af	-7	-2	-2	6	-6	-4	-2		35	-4
rule:ENFORCEMENT_verb&parties:ao	-6	-6	-6	-3	-4	10	-2	-3	8	-5
rule:ENFORCEMENT_verb&parties:ap	-6	-4		-2	-1	-2	-1		15	11
rule:ENFORCEMENT_verb&parties:cc	-3	-3	-2	-3	3	3	1		3	
rule:ENFORCEMENT_verb&parties:cf	-1	-3	2	-2	4	3		-2	5	-4
rule:ENFORCEMENT_verb&parties:co	3	-2	2	-4	8	10	-3	-3	-2	-3
rule:ENFORCEMENT_verb&parties:cp	4	-2	1	1	-2		-1		-2	-4
rule:ENFORCEMENT_verb&parties:ff	-4	-2	-2	-2	1	-3		-3	11	-3
rule:ENFORCEMENT_verb&parties:fo	-11	-2	-3	-4	23	12	-3	-4	8	-3
rule:ENFORCEMENT_verb&parties:fp	5	-4	-2	-3	-2	5	-1	-1		2
rule:ENFORCEMENT_verb&parties:oo	1	-3	-4	-3	-5	-4	-1	-3	1	-4
rule:ENFORCEMENT_verb&parties:op	-1	-6	8	-5	4	4	-3	-2	-5	-5
rule:ENFORCEMENT_verb&parties:pp	4	-3	1	-2	-2	-1	-1	-1	-5	13
rule:FORUM_light		-1	-1	-1	-2		-1	-2	-1	-1
rule:FORUM_light&groups:1			1		-4	-1	-2	-2	-2	-3
rule:FORUM_light&groups:2		-2	-1	-1	-1	-1	-1	-2	1	
rule:FORUM_light&groups:3	-1	-1		-3	-2	-1	-2	-3	-4	1
rule:FORUM_light&groups:4	2		-2	-2		1	-2	-1		-1
rule:FORUM_light&parties:aa	-3	-3		1	-3	-2	-2		-4	2
rule:FORUM_light&parties:ac	-2		-1	-3	4	-1	2	3	2	-1
rule:FORUM_light&parties:af	-1	-2	-3		-1	-2	-2	-4	12	-4
rule:FORUM_light&parties:ao	-5	-4	4		-4	12	2	1	-9	-3
rule:FORUM_light&parties:ap	2	-2		-2	-3	-2		-2	1	7
rule:FORUM_light&parties:cc	2		-2	-2	1	-1	1	-3	-2	-1
rule:FORUM_light&parties:cf	2	-2		-1	4	4		-2	-1	-2
rule:FORUM_light&parties:co	8	-2	2	5	-5	-5	-2	-1	-2	-3
rule:FORUM_light&parties:cp	1	2	-1	-2	-1		-2		-2	-3
rule:FORUM_light&parties:ff	-2	-2	-2	-3	1	-2		-2	4	-3
rule:FORUM_light&parties:fo	-6	-2	6	-5	-4		-2	-2	-6	-2
rule:FORUM_light&parties:fp	1	-2	-3	-2	-1	1	-2	-1	-2	-3
rule:FORUM_light&parties:oo	7	-2	8	-4	-6	-3	-2	-2	-1	-1
rule:FORUM_light&parties:op	-10	1	2	-2	-3	2	-3	-1	-3	3
rule:FORUM_light&parties:pp	4	-2	-2	-4	-3		-3	-2	-4	2
rule:FORUM_noun	-5		43	-5	-3	-3	-4	-4	-6	-4
rule:FORUM_noun&groups:1	-8	6	68	-6	-5	-6	-6	-4	-5	-4
rule:FORUM_noun&groups:2	-2	-5	33	-7	-6	-6	-4	-3	-7	-5
rule:FORUM_noun&groups:3	-5	2	35		-3	2	-2	-2	-3	-1
rule:FORUM_noun&groups:4	-9	-4	-11	-3	5	10	-1	-6	-4	-4
rule:FORUM_noun&parties:aa	-8	-2	48	11	-3	-7	-4	-3	-10	-6
rule:FORUM_noun&parties:af	13	-3	56	-5	-4	-6	-4	-7	-8	-5
rule:FORUM_noun&parties:ap	-23	-7	29	3	-3	-2	-2	-4	-5	2
rule:FORUM_noun&parties:cc	-18	-5	-9	-2	-5	-4	-2	-3	-3	-3
rule:FORUM_noun&parties:cf	-7	-3	-12	-1	1	-5	-2	-3	-8	-3
rule:FORUM_noun&parties:cp	-15	-5	10	-2	-3	8	-2	-2	-3	-5
rule:FORUM_noun&parties:ff	20	-2	-8	-3	14	-3	-2	-7	-4	-2
rule:FORUM_noun&parties:fp	10	-2	-18	-3	-3	3	-2	-5	-3	-5
rule:FORUM_noun&parties:op	-24	-3	40	-7	-4	-13	-2	-2	-4	-3
rule:FORUM_noun&parties:pp	3	-1	20	-5	-2	5	-2	-4	-4	-3
rule:INVESTMENT_light	-1	-2			5	-2	-1		-1	-2
rule:INVESTMENT_light&groups:1	-6		1	1	1	-5	-1	2	-2	-3
rule:INVESTMENT_light&groups:2	-1	-4		2	10	-4			-2	-2
rule:INVESTMENT_light&groups:3	4	-1		-2	4			-1	-1	1
rule:INVESTMENT_light&groups:4	1	-1	-2	-2	1	2	-2		1	-2
rule:INVESTMENT_light&parties:aa	-4	-2		-3	2		1	2	1	4
rule:INVESTMENT_light&parties:ac	-1		-2	-4	6	1	2	1	2	1
rule:INVESTMENT_light&parties:af	-5	-3	-3	1	3	-1	-2	10	3	-4
rule:INVESTMENT_light&parties:ao	-10	-9	16	-3	-2	13	-4	21	-8	-3
rule:INVESTMENT_light&parties:ap	-2	-2		-3	3	-2	1	-2	1	2
rule:INVESTMENT_light&parties:cc	-2	-2	-3	-2	7		-1	1	-3	-3
rule:INVESTMENT_light&parties:cf	-3	-3		-3	17		-1		-2	-4
rule:INVESTMENT_light&parties:co	4	-2	1	-5	17	-3	-2	5	-3	-2
rule:INVESTMENT_light&parties:cp	3	-2	-1	-1	1	2	-2		-1	-4
rule:INVESTMENT_light&parties:ff	-2	-3	-2	-1	12	-1		5	2	-3
rule:INVESTMENT_light&parties:fo	9	-2	7	15	32		-2	-3	-6	-5
rule:INVESTMENT_light&parties:fp	3	-4	-3	1	4	-1	-1	-2		
rule:INVESTMENT_light&parties:oo	35	-4	13	-5	-4	-4	-3	-3	-5	-3
rule:INVESTMENT_light&parties:op	18	-5	-4	-4		5	-2		-4	-4
rule:INVESTMENT_light&parties:pp	11	-2	-1		-3		-2	-3	-4	2
rule:INVESTMENT_noun	-5	-2	-2	-2	8	-2	-2	-1	3	-2
rule:INVESTMENT_noun&groups:1	-9	-3	-4	-6		-4	-2		6	-4
rule:INVESTMENT_noun&groups:2	-3	-1		-1	16	1	-3	-3	2	-5
rule:INVESTMENT_noun&groups:3	-9	-2	-2	-1	9	-4	-4	-1		2
rule:INVESTMENT_noun&groups:4	1	-3	-2		4	-2	-2	2		
rule:INVESTMENT_noun&parties:aa	-4	-2	-2	3	-7	4	-6	1	18	5
rule:INVESTMENT_noun&parties:ac	-5	-1	-1	1	-1	4	-4	2	17	-1
rule:INVESTMENT_noun&parties:af	-8	-2	-4	1	16	-3	3	-4	23	-3
rule:INVESTMENT_noun&parties:ap	-8	-4	5	4	19	4	-2	-3	1	
rule:INVESTMENT_noun&parties:cc	-6	-2	-2	-1	2	-4	-3	2	-1	-2
rule:INVESTMENT_noun&parties:cf	-3	-2	-2	1	10	4	-2	-2	-2	-2
rule:INVESTMENT_noun&parties:co	3	-2		-5	6	-4	-2	-3	-2	-2
rule:INVESTMENT_noun&parties:cp	-1	1	-2	-1	-4	1	-3	-3	-3	-2
rule:INVESTMENT_noun&parties:ff	-7	-2	-3	-2	26	-6	-3	1	-9	4
rule:INVESTMENT_noun&parties:fo	-7	-3	-4	-6	31	-7	-2	-3	-3	-5
rule:INVESTMENT_noun&parties:fp	-6	-2	-3	2	7	-4	-3	3	-5	3
rule:INVESTMENT_noun&parties:oo	-8	-2	-3	-3	-13	-3	-2	-3	7	-2
rule:INVESTMENT_noun&parties:op	8	-3	13	-5	-2	-8	-2	-1	-2	-1
rule:INVESTMENT_noun&parties:pp	13	-3	-1	-3	3	-1	-2	-2	-3	-2
rule:INVESTMENT_verb	-2		2	-2	6		-1	1	-2	-1
rule:INVESTMENT_verb&groups:1		4	-1	-4	-2	-1		5	-7	-5
rule:INVESTMENT_verb&groups:2	-4	-3	6	-1	21	-1	-4	-3	3	-1
rule:INVESTMENT_verb&groups:3	-3	-3	4	-3	-3	-1	2	4	-5	1
rule:INVESTMENT_verb&groups:4	-4	2	-2	-3	7	3	-2		-1	4
rule:INVESTMENT_verb&parties:aa	2	-1	-2	-2	-7	-3	-5	-7	-3	4
rule:INVESTMENT_verb&parties:ac	-6	-2	-2	-2	-10	8	-5	11	8	-1
rule:INVESTMENT_verb&parties:af	-8	-2	-3	-4	19	3	-4	9		-4
rule:INVESTMENT_verb&parties:ap	-12	-4	8	2	-7	-3	-4	-3	-4	3
rule:INVESTMENT_verb&parties:cc	-2	-3	-2	-2	12	1		5	-3	-4
rule:INVESTMENT_verb&parties:cf	-1	-3	5	-3	26	5	2		-5	-4
rule:INVESTMENT_verb&parties:co	19	-3	-6	-7	-14	-4	-1	-3	-3	-3
rule:INVESTMENT_verb&parties:cp	3		2	-1	2	7		-3	-3	-6
rule:INVESTMENT_verb&parties:ff	-11	-2	-3	-4	34	-5	3	4	3	6
rule:INVESTMENT_verb&parties:fp	2	-5	-3	-3	6	-2	-3	-3	4	7
rule:INVESTMENT_verb&parties:op	20	-2	13	-2	-2	-3	-2	-4	-4	-3
rule:INVESTMENT_verb&parties:pp	-5	-1	3	-3	-6	2	-2	-3	-3	9
rule:LAUNCH_light	1	-1	-1	-3	1	12	1	-1		-1
rule:LAUNCH_light&groups:1	-6	2		-5	1	25	-1	-2	2	-5
rule:LAUNCH_light&groups:2	5	-3	1	-2	-1	8	4	1	-1	-2
rule:LAUNCH_light&groups:3	3	-1	-4	-2	3	6	-1	-2	1	10
rule:LAUNCH_light&groups:4	1	-1	-2	-2	2	2	-2	1	-2	-1
rule:LAUNCH_light&parties:aa	-1	-1	-3	-4	8		1	-1	-10	10
rule:LAUNCH_light&parties:ac	3	1	-3	-3	3	1	11	4		2
rule:LAUNCH_light&parties:af		-2	-3	-5	-6			15	7	-3
rule:LAUNCH_light&parties:ao	-7	-7	-7	-2	-4	27	-2	-3	-1	-6
rule:LAUNCH_light&parties:ap	10	-1	-4	-3	1	-1		-1	-4	3
rule:LAUNCH_light&parties:cc	2	-2	-3	-2	5			2	-2	-1
rule:LAUNCH_light&parties:cf	-1	-2	4	-2	4	17	1	-1	2	
rule:LAUNCH_light&parties:co	6	-2	-5	23	-2	11	-2	-3	2	-2
rule:LAUNCH_light&parties:cp	6	-2	-2	-3	2	2	1	1	-2	-1
rule:LAUNCH_light&parties:ff	-6	-2	-2	-1	2	3	1	1	-1	3
rule:LAUNCH_light&parties:fo	8	-2	-5	-5	18	6	-1	-3	1	-1
rule:LAUNCH_light&parties:fp	5	-3	-2	-3		14	-3	-1		2
rule:LAUNCH_light&parties:oo	-8	-3	-3	-2	-5	-4	-2	-3		-4
rule:LAUNCH_light&parties:op	-6	4	4	-5	2	6	-3	-2	-4	-5
rule:LAUNCH_light&parties:pp	8		-1		-1	3	-3	-1	-3	3
rule:LAUNCH_noun	-1		-2	-1	-1	6	1	-2	-1	-4
rule:LAUNCH_noun&groups:1	-5	4	-2	-3	-1	15	3	-4	1	-3
rule:LAUNCH_noun&groups:2		-3	-2	3	-1	4	-1	1	-6	-4
rule:LAUNCH_noun&groups:3	6	-1	-3	-3	1	-2		-1	-1	-5
rule:LAUNCH_noun&groups:4	2	-1	-1	-2	1	4	-3	-2	2	-4
rule:LAUNCH_noun&parties:aa	-4	-3	-2	-3	8		3	-2	1	-7
rule:LAUNCH_noun&parties:ac	1	-3		-1		3	-1		5	-3
rule:LAUNCH_noun&parties:af	-5	-2	-1	10	1	6	-1	6	-5	-3
rule:LAUNCH_noun&parties:ap	12	-2	1		8	-2	-1	-2	-2	-6
rule:LAUNCH_noun&parties:cc	-2	-1	-2	-3	4	1	5	2	-3	-3
rule:LAUNCH_noun&parties:cf	-3	-3	-2	-2	3	3	-1	-2	-2	-2
rule:LAUNCH_noun&parties:co	2	-3	-3	19	-12	-12	-3	-3	-4	-2
rule:LAUNCH_noun&parties:cp	3	-1	-2	-1	-1	4	-2	-2	-1	-3
rule:LAUNCH_noun&parties:ff	-8	-2	-2	-1	-4	-3				-3
rule:LAUNCH_noun&parties:fo	3	-3	-4	-9	-18	-7	-2	-2	-3	-2
rule:LAUNCH_noun&parties:fp	1	-3	-2	-3	-4	8	-3	-2	-1	-4
rule:LAUNCH_noun&parties:oo	20	-4	-4	-4	-8	-5	-3	-3	-7	-3
rule:LAUNCH_noun&parties:op	11	-3	7	-2	-2	-7	-3	-2	-4	-4
rule:LAUNCH_noun&parties:pp	15	-1	-3		-2	1	-3	-2	-4	-5
rule:LAUNCH_verb	1	-1		-3	-1	4	1	1	-1	-1
rule:LAUNCH_verb&groups:1	5	1	-1	-4	-3	4		2	-2	-5
rule:LAUNCH_verb&groups:2	1	-3		-3		7	4	1	1	1
rule:LAUNCH_verb&groups:3	-4	-2	1	-2	1	-1		-1	-4	-2
rule:LAUNCH_verb&groups:4	-1	-1	-2	-3	-2	3	-2	3	-1	
rule:LAUNCH_verb&parties:aa	-6	-2	-3	-2	4	-5	1	-1	1	-2
rule:LAUNCH_verb&parties:ac	-11	-3	-2	-3	-6	1	7	15	6	-4
rule:LAUNCH_verb&parties:af	-5	-2	-3	-1	-6	6	-3	18	13	-4
rule:LAUNCH_verb&parties:ao	-8	-4	-2	-1	-5	-7	-2	-3	3	-6
rule:LAUNCH_verb&parties:ap	-1	-4		-3	-1	-4	10	3	-7	6
rule:LAUNCH_verb&parties:cc			-2	-4	-3	2	-2	1	-3	-4
rule:LAUNCH_verb&parties:cf		-3	4	-3	3	9			-2	-4
rule:LAUNCH_verb&parties:co	9	-3	-3	-4	-4	-2	-1	-4	2	-4
rule:LAUNCH_verb&parties:cp	3	-2	2	-2	-1	9	-1	3	-1	-5
rule:LAUNCH_verb&parties:ff	-4	-2	-2	-1	4	-2	1	4	-3	-3
rule:LAUNCH_verb&parties:fo	14	-2	-3	-3	27	16	-2	-4	3	-2
rule:LAUNCH_verb&parties:fp	7	-3	-1	-3	-3	10	-2	-1	-3	-3
rule:LAUNCH_verb&parties:oo	1	-3	-4	-3	-5	-4	-1	-3	1	-4
rule:LAUNCH_verb&parties:op	1	8		-2	3	-2	-3	-2	-4	-6
rule:LAUNCH_verb&parties:pp	1	-3	1	-4	-4	-1	-2		-4	6
rule:LICENCE_light	-1	-1	-1			-2	-1	1	-1	
rule:LICENCE_light&groups:1	-3		-2	2	-3	-4	-1		-2	-2
rule:LICENCE_light&groups:2	-1	-3	-1		2	-2		1		1
rule:LICENCE_light&groups:3	-2			-3	-2	-2	-2	-2	-3	
rule:LICENCE_light&groups:4	2	-1	-1	-2	1	1	-2	1	-1	-1
rule:LICENCE_light&parties:aa	-3	-3	-2	-1	-3	-3	1	4	-6	-1
rule:LICENCE_light&parties:ac	-2	1	-1	-3		-2	1	6	2	-1
rule:LICENCE_light&parties:af	-6	-2	-2	3	-2	-4	-2	6	5	-4
rule:LICENCE_light&parties:ao	-6	-5	3		-3	12	2	7	-2	-3
rule:LICENCE_light&parties:ap	6	-1	-1	-3	-2	-1				7
rule:LICENCE_light&parties:cc	-1		-2	-3	2	-2		1	-2	-1
rule:LICENCE_light&parties:cf	1	-2	1	-3	4	2	-1		-2	-2
rule:LICENCE_light&parties:co	8	-2	2	-2	1	-3	-2	2	-2	-3
rule:LICENCE_light&parties:cp	-1	2	-1	-2	-2	-1	-2	1	-2	-3
rule:LICENCE_light&parties:ff	-3	-2	-2	-4	10	-3		2	3	-4
rule:LICENCE_light&parties:fo	2	-3	7	-5	17	-7	-3	-3	-4	-5
rule:LICENCE_light&parties:fp	2	-2	-2	-2	-1	1	-2	-1	-2	-2
rule:LICENCE_light&parties:oo	3	-3	5	-4	-6	-3	-2	-2	-1	-2
rule:LICENCE_light&parties:op	-2	-4	2	-2	-4	2	-2	-1	-3	4
rule:LICENCE_light&parties:pp	3	-1	-1	-3	-3		-3	-2	-4	3
rule:LICENCE_noun	-6	-3	-2	-2	-2	-3	-2	14	-2	-4
rule:LICENCE_noun&groups:1	-5	-6	-1	1	-5	2	-3	20		-4
rule:LICENCE_noun&groups:2	-10	-2	-2	-4	1	-5	-2	16	-9	-5
rule:LICENCE_noun&groups:3	-6	-1	-2	-2	-4	-4	-2	5		-4
rule:LICENCE_noun&groups:4	4	-2	-2	-2	-2	-1		5	4	-2
rule:LICENCE_noun&parties:aa	-9	-2		-4	-3		-3	3	-7	-5
rule:LICENCE_noun&parties:ac	-8	-2	-2	-2	-6			20	-2	-3
rule:LICENCE_noun&parties:af	-6	-2	-3	1	-8	-3	-1	30	-4	-3
rule:LICENCE_noun&parties:ao	-6	-3	-4	-10	-1	-5	9	22	-5	-1
rule:LICENCE_noun&parties:ap	-11	-2	5	-3	-3	-4	-5	4	2	-4
rule:LICENCE_noun&parties:cc	-3	-2	-2	-3	-1		-3	13	-4	-2
rule:LICENCE_noun&parties:cf	3	-2	-2	-4	2	-3	2	2		-2
rule:LICENCE_noun&parties:co		-2	-5	-3	4	-2	-3	18	-2	-1
rule:LICENCE_noun&parties:cp	2	2	-2	-3	-2	-4	1	5	-3	-2
rule:LICENCE_noun&parties:ff		-1	-2	-1	7	-4	4	14	7	-2
rule:LICENCE_noun&parties:fp	-1	-2	-2	-2	-3	-4	-4	1	5	-3
rule:LICENCE_noun&parties:op	1	-3	-4	-2	4	-2	-4	6	-3	-2
rule:LICENCE_noun&parties:pp		-1	-3	-5	-3	-4	-3	-1	-1	-8
rule:LICENCE_verb	-4	-3	-2	-5	-3	-2	1	20	-7	-3
rule:LICENCE_verb&groups:1	-3	-6	-4	-6	-4	4	-7	12	-6	-4
rule:LICENCE_verb&groups:2	-7	-2	-2	-6	-4	-5	1	40	-11	-4
rule:LICENCE_verb&groups:3	-2	-2	-3	-3	-7	-5	11	3	-5	-3
rule:LICENCE_verb&groups:4	2	-1	-1	-3	3	-3	3	4		-1
rule:LICENCE_verb&parties:aa	-5	-1	-1	-3	-2	-2		-6	-10	-4
rule:LICENCE_verb&parties:ac	-3	-2	-2	-3	-4	-5	28	8	-13	-2
rule:LICENCE_verb&parties:af	-7	-2	-2	-5	-7	-5	1	41	-14	-3
rule:LICENCE_verb&parties:ap	-4	-1	-1	-2	-1	-3	-7		-1	-2
rule:LICENCE_verb&parties:cc	-5	-2	-2	-3	7	-3	17	19	-3	-3
rule:LICENCE_verb&parties:cf		-1	-1	-3	1	-5	7	1	-3	-2
rule:LICENCE_verb&parties:cp	2	-1	-1	-2	5	-4	-3	18	-5	-1
rule:LICENCE_verb&parties:ff	3		-1	-3	-13	-4	18	18	9	-1
rule:LICENCE_verb&parties:fp	2	-1	-1	-3	3	-3	-4	-10	1	-2
rule:LICENCE_verb&parties:pp	11	-2	-1	-3	-2	-2	-1	-11	-2	-2
rule:MEETING_light		-1	-1		-1		-1	-1	-1	-1
rule:MEETING_light&groups:1	-4	-1		1	-3	-1	-2	-2	-2	-1
rule:MEETING_light&groups:2	1	-3	-1		1		-1			-1
rule:MEETING_light&groups:3	2		-1	-2	-2	-1	-2	-3	-4	
rule:MEETING_light&groups:4	2	-1	-2	-2	-1		-2			-1
rule:MEETING_light&parties:aa	-1	-3			-1	-2	-1		-4	
rule:MEETING_light&parties:ac		1	-1		-3	-1	1	3		-1
rule:MEETING_light&parties:af	-2	-3	-2	1	-1	-3	-2	6	7	-4
rule:MEETING_light&parties:ao	-7	-4	2	-1	-3	10	1		-3	-4
rule:MEETING_light&parties:ap	10	-1	-1	-3		-2	-1	-3	4	4
rule:MEETING_light&parties:cc		-1	-2	-4				-1	-2	-2
rule:MEETING_light&parties:cf	1	-2		-3	1	4	-1	-2	-1	-3
rule:MEETING_light&parties:co	6	-2	1	3	-5		-2	-1	-3	-3
rule:MEETING_light&parties:cp	-1	2	-1	-1	-1	-1	-2		-2	-3
rule:MEETING_light&parties:ff	-3	-3	-2	-3	9	-2		-1	3	-4
rule:MEETING_light&parties:fo	5	-2	6	14	7	-1	-2	-4	-5	-3
rule:MEETING_light&parties:fp	2	-2	-2	-2	-1	2	-3	-2	-3	-2
rule:MEETING_light&parties:oo	3	-3	5	-4	-6	-3	-2	-2	-1	-2
rule:MEETING_light&parties:op	-1	-1	1	-3	-2	1	-3	-2	-4	2
rule:MEETING_light&parties:pp	7	-2	-2	-1	-3	-1	-4	-2	-4	1
rule:MEETING_noun	9	1	-2	-1	-3	-4	-2	-1	-3	-2
rule:MEETING_noun&groups:1	2	1	-2	-1	-5	-8	-2	-4	-4	-2
rule:MEETING_noun&groups:2	12	1	-2	-2	-3	-2	-3		-4	-3
rule:MEETING_noun&groups:3	11	-2	-2		-1	-3	-2	-3	-4	
rule:MEETING_noun&groups:4	13	2	1		-2	-2	-2	-3	-1	-1
rule:MEETING_noun&parties:aa	-4	-3	-3	-4	-3	2	14	-4	-1	-6
rule:MEETING_noun&parties:ac	-4	2	3	-3	-4	2	-2	-6	3	-4
rule:MEETING_noun&parties:af	16	-2	-1	-4	-5		-3	5	1	-3
rule:MEETING_noun&parties:ao	-15	-2	-10	-6	-6	-5	-4	-3	-12	-3
rule:MEETING_noun&parties:ap	15	-3		-3	-2	-3	-4	-3	-3	2
rule:MEETING_noun&parties:cc	4	2	-1	-4		-1	-3	-3	-4	1
rule:MEETING_noun&parties:cf	9	1	4	5	-4	-1	-1	-3	-3	-3
rule:MEETING_noun&parties:co	21	-2	-2	-5	6	-2	-2	-2	-1	-2
rule:MEETING_noun&parties:cp	7	7	2	3	-3	-2	-2	-2	2	-2
rule:MEETING_noun&parties:ff	7	1	-2	-3	-4	-4	-2	-5	-7	-3
rule:MEETING_noun&parties:fo	-4	-2	-4	-6	17	-7	-2	-3	-9	-5
rule:MEETING_noun&parties:fp	8	1	-1	-1	-4	-1	-3		-4	-4
rule:MEETING_noun&parties:oo	25	-2	-5	-4	-11	-3	-1	-2	6	-2
rule:MEETING_noun&parties:op	10	7	4	-6	-2	-4	-3	-2	-3	-3
rule:MEETING_noun&parties:pp	21	-3	-2	2	-3	-3	-3	-3	-3	1
rule:MEETING_verb	6	-1		-3	-2	-2	-2		-1	-3
rule:MEETING_verb&groups:1			3	-4	-4	-2	-3		-4	-5
rule:MEETING_verb&groups:2	10	-3	-1	-3	-2	-3	-2	1		-4
rule:MEETING_verb&groups:3	5	-2	1	-1	-1	-3	-1	-3	-2	
rule:MEETING_verb&groups:4	6		-2	-2			-2	-1		-1
rule:MEETING_verb&parties:aa	-2	-2	-2		1	-4	-1	1	-2	
rule:MEETING_verb&parties:ac		2	-1	-2		-1	-1	4	1	-1
rule:MEETING_verb&parties:af	4	-3	1	1	-4	-2	-2	10	9	-4
rule:MEETING_verb&parties:ao	-11	-3	-4		-4	-4	-3	1	1	-4
rule:MEETING_verb&parties:ap	13	-1		-2	-1	-4	1	-1	-2	
rule:MEETING_verb&parties:cc			-2	-3	1	-1	-3	-3		-1
rule:MEETING_verb&parties:cf	3	-2	1	-2	2	-2		-3	-1	-2
rule:MEETING_verb&parties:co	5	-2	2	-2	2	4	-3	-1	-2	-2
rule:MEETING_verb&parties:cp	4	2		-1		-2	-2		-1	-3
rule:MEETING_verb&parties:ff	1	-1	-2	-2	4	-2	1	-1		
rule:MEETING_verb&parties:fo	-2	-2	10	-4	9	-5	-2	-3	-8	-3
rule:MEETING_verb&parties:fp	10	-3	-3	-3	-3	1	-3	-2	-3	-1
rule:MEETING_verb&parties:oo	9	-3	7	-5	-6	-4	-3	-2	-2	-3
rule:MEETING_verb&parties:op	1	2		-2	-4	-6	-3	-1	-4	-4
rule:MEETING_verb&parties:pp	18	-3	-1	-3	-3	-1	-3	-2	-4	
rule:POLICY_light	-1	-2			-1	1	4	-1	-2	
rule:POLICY_light&groups:1		-1	1	1	-3	-1	12	-2	-6	-4
rule:POLICY_light&groups:2	1	-4	1	1	1	2	2	-1	2	-2
rule:POLICY_light&groups:3	-6	-1	1			3		-1	-2	4
rule:POLICY_light&groups:4	-2	-1	-2	-2		2	-1	2		1
rule:POLICY_light&parties:aa	-3	-2	-2	-2	3			-1	-2	5
rule:POLICY_light&parties:ac	-4	-2	-2	-3	1	2	5	3	-2	
rule:POLICY_light&parties:af	1	-2	-2		-4	4	1	4	8	-4
rule:POLICY_light&parties:ao	-3	-6	-7	-1	-1	28	6	4	-5	-3
rule:POLICY_light&parties:ap	-6	-3		-2		-1	2		-1	2
rule:POLICY_light&parties:cc	-1	1	-1	-3	2	1	-1	2	-2	-2
rule:POLICY_light&parties:cf	-1	-3	2	-2	1	7		1	-3	-1
rule:POLICY_light&parties:co	4	-2	-5	13	-2	-8	-2	1	-2	-3
rule:POLICY_light&parties:cp	-2	-1	1	-1	1	6	-1	4	-1	-3
rule:POLICY_light&parties:ff	-4	-2	-2	1	1	-2	1	7	1	1
rule:POLICY_light&parties:fo	-8	-3	-6	-7	3	9	-2	-2	-3	-2
rule:POLICY_light&parties:fp	1	-3	-2	3	-1	2	-1	1	1	3
rule:POLICY_light&parties:oo	7	-2	-5	-3	-2	-5	-2	-3	-7	-2
rule:POLICY_light&parties:op	-3	-4	9	-2	4	11	-2		-3	-4
rule:POLICY_light&parties:pp	1	-1	1	-2	-1	1	-2	-2	-4	2
rule:POLICY_noun	-2	-3	-3	-2	-3	-3	17	-2	-4	-2
rule:POLICY_noun&groups:1	-5	-4	-4	-5	-4	-4	37	-3	-9	-5
rule:POLICY_noun&groups:2	-4	-2	-1		-4	-2	14	-1	-2	-5
rule:POLICY_noun&groups:3	2	-5	-3	-4	-2	-3	2	-3	-1	9
rule:POLICY_noun&groups:4	4	-1	-2	-1	-2	-1	-2	-4		
rule:POLICY_noun&parties:aa	-7	-2	-3	-4	-4		7	-8	-11	-1
rule:POLICY_noun&parties:ac	-4	-2	-2	-1	-3	1	14	-1	11	-3
rule:POLICY_noun&parties:af	-5	-2	-2	3	-5	-1	12	-8		-4
rule:POLICY_noun&parties:ao	-8	-2	-3	-1	-1	-5	4	-2	-7	-5
rule:POLICY_noun&parties:ap		-2	-3	-2	-3	-4	12	-3	5	-1
rule:POLICY_noun&parties:cc	7	-2	-2	-2	-3	-1	9	-3	-2	1
rule:POLICY_noun&parties:cf	1	-2	-2	-1	-5	9	-2	-5	2	-2
rule:POLICY_noun&parties:co	2	-2	-4	4	4	-2	-3	-2	-1	-1
rule:POLICY_noun&parties:cp	1		-1		-3	-4		-2	-1	
rule:POLICY_noun&parties:ff	-8	-1	-1	1	-7	-5	1	-7	-1	-1
rule:POLICY_noun&parties:fp	3	-2	-1	-3	-4	-3		4	-6	3
rule:POLICY_noun&parties:op	-6	-3	-4	1	1	-4	-6	-3	-5	-4
rule:POLICY_noun&parties:pp	5	-5			-2	-3	-4	-2	-3	7
rule:VISIT_light			-1	-1		2	1	-3	1	-1
rule:VISIT_light&groups:1	-4	2	-1		-3	8	-2	-1	8	-5
rule:VISIT_light&groups:2	2	-2	-1	-2	1	-1	3	-5		1
rule:VISIT_light&groups:3	1	-1		-2	2	-2		-5	-5	3
rule:VISIT_light&groups:4	1	-1	-1	-1		2	-2	-2	1	-2
rule:VISIT_light&parties:aa	-11	-2	1	-2	3	-1	1	-2	-3	1
rule:VISIT_light&parties:ac	-10	1	-1	9	2	2	8	-3	3	-1
rule:VISIT_light&parties:af	1	-2	-2	-7	7	2	-8	-5	15	-3
rule:VISIT_light&parties:ao	-6	-2	-2	6	-4	-6	-2	-2	-9	-4
rule:VISIT_light&parties:ap	-2	-3	-1	-2		-2	10	-2	4	
rule:VISIT_light&parties:cc		-1		-2	-4	-3	5	-1	-3	-2
rule:VISIT_light&parties:cf	-2	-2	4	-2	4	6		-2	-1	-3
rule:VISIT_light&parties:co	-4	-2	-3	5	-2	-3	-2	-3	3	-1
rule:VISIT_light&parties:cp	6	3		-2	-2	-1	-2	-2	-3	-2
rule:VISIT_light&parties:ff	-6		-2	-2	17	-3	1	-3	-5	-3
rule:VISIT_light&parties:fo	3	-1	-2	-1	17	9	-1	-3	-10	-1
rule:VISIT_light&parties:fp	10	-2	-1	-1	-1	4	-2	-2	-4	-4
rule:VISIT_light&parties:oo	-9	-5	-3	-2	-5	-4	-2	-3	1	-4
rule:VISIT_light&parties:op	-6	8	-3	1	3	-2	-4	-2	-3	-4
rule:VISIT_light&parties:pp	6	-3	-2	-1	-4	-2	-3	-3	-5	14
rule:VISIT_noun	-3	28	-3	1	-3	-2	-3	-2	-2	1
rule:VISIT_noun&groups:1	-18	55	-3	-6	-4	-6	-6	-4	-9	-7
rule:VISIT_noun&groups:2	7	17	-3	5	-4	-4	-3	-5	1	11
rule:VISIT_noun&groups:3	-1	14	-3	7	-2	2	-2	-1	-4	4
rule:VISIT_noun&groups:4	6	14	-2	-4	-2	-2		-1	8	-5
rule:VISIT_noun&parties:ac	-12	10	-2	-2	-2	-2	-2	-2	-3	-5
rule:VISIT_noun&parties:af	-5	-9	-1	2	-4	-2	-3	-10	-6	-3
rule:VISIT_noun&parties:ap	-2	-9	-5	-3	-2	8	-2	-1	4	
rule:VISIT_noun&parties:cc	-9	42	-2	-8	-3	-3	-2	-2	7	-3
rule:VISIT_noun&parties:cf	25	4	-3	-4	-6	-4	-2	-2	-2	-6
rule:VISIT_noun&parties:cp	-4	44	-2	13	-3	-2	-2	-1	-4	-6
rule:VISIT_noun&parties:ff	6	7	-1	-3	-4	-2	-2	-2	6	-8
rule:VISIT_noun&parties:fp	1	18	-3	-4	-3	-3	-1	-2	7	17
rule:VISIT_noun&parties:pp	12	7	-2	5	-2	-3	-2	-1	1	3
rule:VISIT_verb	-1	1	-2		-2	-1	-1	-1	-1	
rule:VISIT_verb&groups:1	-2	4	-2	1	-4	-1	-3	-2	-2	-2
rule:VISIT_verb&groups:2	-3	-1	-1	-1	-2			-1		1
rule:VISIT_verb&groups:3	-1	1	-2	-1	-4	-2	-1	-3	-3	1
rule:VISIT_verb&groups:4	2		-1	-2	1	-1	-2		1	-1
rule:VISIT_verb&parties:aa		-3	-3			-3		2	-4	
rule:VISIT_verb&parties:ac	-3	2		-1	-1	-4	1	6	3	-1
rule:VISIT_verb&parties:af	-3	-2	-2			-5	-5	-1	11	-4
rule:VISIT_verb&parties:ao	-5	-5	-5	1	-4	18	3	2	-1	-3
rule:VISIT_verb&parties:ap	5			-3	-1	-2	3	-1		7
rule:VISIT_verb&parties:cc	1		-2	-3	1	-3	1	-1	-2	-2
rule:VISIT_verb&parties:cf	2	-2	2	-1	2	2		-1	-1	-2
rule:VISIT_verb&parties:co	11	-2	-2	-1	-3	-3	-2	-1	-1	-3
rule:VISIT_verb&parties:cp	-2	5	-1	-1		-2	-2	1	-2	-3
rule:VISIT_verb&parties:ff	-3	-2	-2	-3	-4	-2	1		3	-4
rule:VISIT_verb&parties:fo	10	-2	-3	-4	-3	-6	-2	-3	-2	-2
rule:VISIT_verb&parties:fp	1	-1	-2	-1	-3	1	-3	-1	-2	-3
rule:VISIT_verb&parties:oo	3	-3	-4	-4	-7	-3	-2	-2		-3
rule:VISIT_verb&parties:op	-1	-4	2	-2	-4	2	-2	-1	-3	4
rule:VISIT_verb&parties:pp	-1		-2	-2	-3	-1	-3	-2	-4	3
verb-word:accuse_of	-16	-2	-2	-3	8	-5	-2	14	30	-4
verb-word:advance_in	-8	-4	-3	-10	-4	-15	-4	-2	-3	-4
verb-word:agree_of	-8	-5	-4	-26	-3	-4	36	-3	-5	46
verb-word:ask_for	-32	-5	-3	-6	-5	-4	-3	-3	-7	-6
verb-word:attend_of	-22	-5	-5	-7	-4	28	-4	-3	-10	-4
verb-word:be_at	-17	27	-3	-5	-3	-5	-3	-3	-7	-6
verb-word:be_before	1	-6	-3	18	-3	-4	-5	-4	-13	29
verb-word:be_between	44	-10	-3	-7	-4	-5	-5	-3	-6	-4
verb-word:be_by	-13	-3	-3	-6	-3	-10	-14	-9	14	12
verb-word:be_for	-14	-2	-5	-6	-4	-5	2	-5	-2	-4
verb-word:be_from	-17	37	-4	-5	-4	-4	-4	-3	2	-4
verb-word:be_in	-3	1	-4	-6	-1	-4	-4	-5	-4	-4
verb-word:be_of	11	2	-1	-2	-5	-4	-4		-4	-5
verb-word:be_on	-12	-5	-4	-5	-4	35	-5	2	-6	-8
verb-word:be_than	-8	-4	-3	-8	-4	-5	-5	-4	-13	-3
verb-word:be_to	-16	-2	-3	-4	7	-5	-3	-4	-8	-7
verb-word:be_with	-10	-4		8	-3	-4	2	-7	-7	2
verb-word:become_of	-17	-3	-3	-4	-3	-6	-3	-4	-6	49
verb-word:begin_of	-3	-4	-2	-3	-7	-13	-6	-3	-5	-5
verb-word:brief_on	-22	6	13	-5	-2	17	-3	-2	-5	-5
verb-word:bring_from	-22	-2	-4	-1	-12	-3	-5	-3	-8	40
verb-word:bring_into	-3	-1	-5	-2	-2	-3	13	-2	-4	-7
verb-word:bring_to	-20		32	-3	-4	-6	-4	-4	-4	16
verb-word:bring_with	60	-3	-6	-4	-3	-14	-5	-3	-4	-5
verb-word:build_in	1	-5	-2	31	-8	7	-5	-4	-3	-3
verb-word:call_in	32	-3	-2	-2	-1	-2	-1	-2	-1	-7
verb-word:carry_of	4	-4	-11	-5	-5	-3	-6	-2	-4	31
verb-word:clear_for	-5	-3	-2	-6	-3	-5	-28	-10	-5	-4
verb-word:clear_of	-8	-4	-4	-4	-28	-6	-7	9	-10	-5
verb-word:come_after	35	18	-2	-4	-2	-4	-7	-3	22	-8
verb-word:come_from	37	-4	-3	-4	-4	-4	-3	-1	-11	-7
verb-word:come_in	-14	-5	-5	-9	36	-6	-6	-4	-7	-7
verb-word:come_of		-3	35	-6	-3	-5	-3	-6	-4	-9
verb-word:come_on	-3	-5	-3	-5	-3	-5	-3	-6	-6	-4
verb-word:come_with	27	-2	-3	-8	-4	-4	-5	27	-9	-2
verb-word:decide_of	-9	-2	-2	-5	-6	-6	-7	-11	-10	-3
verb-word:discuss_of	-13	-5	-14	-8	-5	-6	-11	-4	-7	-4
verb-word:do_in	-5	-4	-2	32	-2	-3	-6	-3	-7	-3
verb-word:do_of	-31	-3	-3	-4	-3	-3	-7	-3	-14	-6
verb-word:explain_to	27	-16	-4	-4	-6	-4	-5	-4	-7	-9
verb-word:fall_of	-2	-2	-3	-4	-6	-5	-6	-3	51	-7
verb-word:fly_on	-23	77	22	-6	-5	-6	-5	-6	-7	-20
verb-word:found_in	1	-3	-3	-4	-5	-4	-4	4	-9	-8
verb-word:get_for	-9	-4	-3	37	-5	-5	-7	64	-30	-4
verb-word:get_with	26	-7	-8	-10	-5	-5	-4	-10	56	-6
verb-word:give_for	45	29	-2	-3	-17	-4	-3	11	-10	-7
verb-word:give_of	19	-13	-6	-5	11	-6	-4	-5	-9	-5
verb-word:give_on	-10	-5	-2	-4	-12	-8	-3	5	-6	-4
verb-word:give_to	-9	-4	-3	-6	-7	-4	29	23	-8	-7
verb-word:go_at	-30	48	-3	-8	-10	10	-4	-4	30	-4
verb-word:go_for	-9	-11	-3	-4	-7	-10	29	54	-10	-6
verb-word:go_of	57	-4	-2	-2	-4	-6	-3	-2	-6	-4
verb-word:go_on	-12	-5	-2	-6	-3	10	28	-7	-4	22
verb-word:go_over	-15	-7	-3	-4	-4	-11	-4	-6	42	-5
verb-word:go_to	-24	-4	-3	-3	-8	-7	22	10	-13	-7
verb-word:go_with	-13	-3	-2	-4	22	-7	-5	-3	-8	-7
verb-word:hand_to	-13	-3	-4	-5	41	-10	-5	-3	-5	-11
verb-word:have_at	17	-4	-4	-6	-3	-6	-8	-4	-5	-9
verb-word:have_for	-10	-7	-5	-5	-4	-4	39	-4		-6
verb-word:have_in	1	-4	-4	7	12	-7	-4	-6	-5	15
verb-word:have_of	16	-3	-3	-3	-4	-3	-3	-4	-7	3
verb-word:have_on	-7	-4	-6	-4	-3	-5	7	-5	-6	-8
verb-word:have_with	64	-5	-3	-8	-5	-5	-5	-4	-6	-9
verb-word:hold_from	-16	-4	18	-6	-5	-5	-6	-8	-8	-4
verb-word:hold_in	30	-5	23	-4	-5	-4	-4	-4	-5	-5
verb-word:hold_of	-20	-2	-15	-6	-3	-4	-3	-5	-6	-5
verb-word:hold_on	-25	-4	39	-5	-9	-9	-5	-4	-12	-4
verb-word:hold_with	16	-3	-5	-4	-3	-5	-4	-3	-4	-6
verb-word:host_at	32	-4	-10	-3	-2	-4	-2	-2	-2	-4
verb-word:invest_in	-7	-3	-3	-3	-13	-7	32	-4	-4	-3
verb-word:keep_in	-23	34	-3	-3	-7	-8	-4	20	16	-4
verb-word:keep_of	-10	-3	-3		-9	21	-5	-4	-6	-3
verb-word:lead_in	28	-2	-2	-2	-11	-3	-2	-2	-2	9
verb-word:lead_to	-7	-3	-3	-7	-3	-3	-9	-3	16	34
verb-word:leave_on	-19	31	-3	-3	-4	-15	-3	-3	-4	3
verb-word:lie_of	-13	-4	-3	-4	-15	44	-5	-4	-9	-5
verb-word:make_for	20	-5	-4	-8	-8	-6	-6	-25	-9	-6
verb-word:make_in	-5	-5	-2	-3	-3	-6	-4	-2	-10	-5
verb-word:make_of	-10	-3	-2	-3	-5	4	-3	-4	5	-5
verb-word:make_on	14	-2	-2	-6	-8	15	-8	-10	22	-3
verb-word:meet_in	99	-9	-4	-6	-5	-7	-6	-4	-7	-6
verb-word:meet_of	-13	5	-1	-1	-1	-2	-1	-5	5	-8
verb-word:meet_on	33	-5	-17	-4	-4	14	-3	-3	-4	-6
verb-word:meet_with	26	13	-2	-4	-3	-5	-4	-3	-5	-5
verb-word:offer_in	-5	-7	-2	-4	-8	-4	-4	28	-6	-3
verb-word:open_in	-22	-5	13	-6	-4	25	-4	-3	12	-2
verb-word:own_to	-5	-2	-2	-1	-7	-6	-3	25	-11	-3
verb-word:play_to	-10	-6	18	-5	-4	-7	-18	-5	-5	-6
verb-word:present_with	-24	-2	-1	-3	-4	-11	-1	-3	-4	-5
verb-word:put_for	15	-6	-10	-14	-7	-10	16	-3	-5	-4
verb-word:put_in		-1	-2	14	4	-6	-5	-4	23	11
verb-word:put_into	-10	-4	-2	-9	50	23	-4	-4	-8	-4
verb-word:put_of	-9	-3	-4	-10	-7	-9	-5	-3	-6	-3
verb-word:put_on	-11	-3	-3	-11	-9	-5	-6	-8	26	-4
verb-word:put_to	17	-6	-3	-10	-7	-4	3	-3	3	-8
verb-word:raise_of	-7	-2	-4	-2	-6	-13	-4	-2	-2	-2
verb-word:reach_in	-8	-4	-3	-9	-7	-23	-4	-5	-5	-3
verb-word:receive_by	28	-4	-3	17	-4	-4	-3	-4	-6	-16
verb-word:run_in	-18	-2	-3	-4	-4	-10	-4	-6	6	31
verb-word:run_of	-26	-3	-8	42	-4	10	-4	-4	-12	-7
verb-word:say_in	-9	-3	-3	-4	-3	-5	-8	14	-7	-3
verb-word:say_of	-2	-5	-3	-1	-5	3	-3	-4	-5	-6
verb-word:say_on	-14	14	-2	24	-2	-3	-8	-2	-3	-3
verb-word:see_in	-12	-2	-2	-4	-3	-3	-10	34	-9	-2
verb-word:see_of	6	-5	-2	-6	-10	-8	-3	-2	-3	-2
verb-word:serve_of	-13	-3	-10	-4	-3	-7	-6	-5	-8	-9
verb-word:set_for	-15	16	-4	-2	38	-6	-9	-7	-18	-3
verb-word:set_in	-1	-3	-2	2	5	30	-5	-3	-6	-2
verb-word:shake_on	-12	-4	-2	43	-4	-14	-3	-5	-6	-8
verb-word:sign_for	-20	-2	-2	38	-3	-12	-5	-9	-5	-5
verb-word:sign_of	-10	-1	6	45	-15	4	-4	-3	-2	-2
verb-word:sign_with	-6	-2	-3	21	-5	8	-3	-6	-4	-2
verb-word:sit_in	1	-2	-4	-10	-5	-2	-2	-5	-10	-3
verb-word:sit_with	16	-7	14	-3	-1	-1	-3	-3	-6	-8
verb-word:speak_of	10	-1	-3	-3	-2	-3	-4	7	-2	-4
verb-word:speak_on	-38	-3	-9	-2	-2	-6	-2	-2	-4	-3
verb-word:speak_with	40	-4	-5	-4	-3	-4	-5	-3	-7	-5
verb-word:speed_of	-11	-1	-10	-3	-5	20	-3	-7	-5	-2
verb-word:spend_at	-15	-9	-3	-4	-9	-4	-4	-5	-10	-12
verb-word:spend_in	-28	50	-7	-5	-8	-6	-5	-4	-7	7
verb-word:strike_on	-11	-3	-4	38	-4	-7	-7	-5	17	-6
verb-word:take_at	-24	46	-4	-2	-6	-7	-3	-8	-6	-3
verb-word:take_from	-9	-3	-5	-4	-9	15	-2	-2	-8	-5
verb-word:take_in	5	2	24	-1	-1	13	-4	13	-6	5
verb-word:take_of	33	-4	-4	-3	20	-5	-6	-1	5	-5
verb-word:take_on	-8	6	-4	-4	-3	-4	-7	24	-3	6
verb-word:take_to	-15	16	-8	-2	-9	-5	-3	-4	-8	-10
verb-word:tell_in	-3	-2	-2	-6	18	-5	-3	30	-8	-2
verb-word:thank_for	-14	6	-3	-5	10	-5	-5	-4	-7	-6
verb-word:turn_in	-24	-10	-2	-3	-5	30	-4	49	-4	-3
verb-word:turn_into	6	-6	-3	-4	8	-14	-4	-2	-3	-3
verb-word:turn_of	32	-4	-2	-3	-6	-4	-2	-5	-7	-7
verb-word:turn_on	30	-2	-4	-7	-5	-4	-1	-9	30	-2
verb-word:visit_of	-6	40	-2	-2	-1	-2	-3	-2	-5	15
verb-word:welcome_of	2	-4	-5	-4	-9	-6	-4	-3	-13	-6
verb-word:will_in	-12	-4	-5	20	31	14	-6	-4	-9	-4
verb-word:win_for	-8	-3	-3	25	-11	-5	-3	38	-14	-4
verb-word:win_of	-7	-4	-3	53	-8	-5	-5	-24	-20	-5
word:$	-4	-3	-2	-4	46	-7	-4	-7	-4	-3
word:'s	-1	-2	-3	-4	-4	-2	-1	-1	-1	1
word:.	-4	-2	-4	-6	-5	-6	24	-4	28	6
word:5g	-9	-3	-4	-5	-7	23	2	-9	-10	-3
word:about	8	-3	-3	-4	-1	-5	1		-3	-2
word:above	-9	-3	-8	-3	-5	-4	-5	-6	-5	-4
word:accelerate	-11	-2	-3	9	-2	-5	39	-22	-1	-3
word:accept	21	-4	-3	-4	-4	-7	-5	-6	-13	-7
word:access	-12	-7	-1	-2	19	-10	-3	-3	-3	-1
word:accompany	24	-4	-3	-5	-4	-4	-3	-5	-5	-6
word:accord	-5	3	-2	3	-3	-1	1	-4	-2	-4
word:account	-4	-3	-3	2	-8	-5	-6	-6	41	-7
word:accra	49	-6	36	-8	-4	-7	-7	-5	-5	-5
word:accuse	-13	-2	-2	-4	6	-4	-3	11	35	-3
word:achieve	-11	-4	-3	-3	-3	-5	-4	-3	-6	-5
word:across	-15	-3	-3	-2	-5	-5	-4	-3	-5	-4
word:act	-9	-3	-2	-7	-3	-4	-2	13	17	-5
word:activity	-9	-3	-5	-9	-6	-5	1	-3	10	-4
word:ad	-10	-3	-2	-2	-3	-3	-4	-3	6	-5
word:add	-8	-3	-2	-5	-4	2	2	3	3	-4
word:additional	-8	-2	-2	-2	21	-6	-3	-5	-9	-3
word:address	5	-4	20	-4	-5	-11	-4	-3	-7	-3
word:administration	-11	6	-4	-8	-2	-4	-5	-3	-4	-5
word:administrative	-41	-9	-3	-4	-4	-6	-3	-4	-5	-13
word:admit	-3	-4	-3	-8	-4	-4	-5	-8	-8	-7
word:adopt	-4	-2	-3	-11	-3	-5	40	-4	-5	23
word:advance	-12	-3	-3	-2	2	-6	-4	-3	-6	-3
word:advise	-9	-4	-3	-8	-7	-4	-7	-4	-16	-4
word:adviser	-12	-8	-3	-2	-2	-4	-16	-2	1	-7
word:advocate	-29	-4	-3	-4	-3	-8	-3	-4	-4	-3
word:affair	43	-3	10	-4	-2	-5	-2	-1	-4	-12
word:affirm	-8	-3	-2	-2	-8	-4	-3	-2	-2	-1
word:africa	-21	-3	19	-3	-6	-9	-4	-4	-4	-4
word:african	-32	-2	19	-3	-3	-5	-2	-3	-4	-2
word:after	1	-1	-1	-2	-5	-1		5	6	1
word:afternoon	52	-7	-3	-1	18	-6	-4	-4	5	-5
word:afterwards	-13	-3	-3	-6	-3	-5	-4	-3	-7	-3
word:again	32	-4	-7	-8	-4	-6	-9	-4	-11	-6
word:against	-12	-5	-3	-4	-5	-7	-2	-3	32	-6
word:age	-12	-6	-4	-9	-7	-9	41	-5	18	-4
word:agency	-6	-4	4	4	-7	-6	-3	-4	-6	9
word:agenda	-18	-3	-3	-5	-5	-9	2	-3	-4	-4
word:ago	-27	-4	-4	-15	-5	-6	-4	-4	-18	-5
word:agree	-8	-5	-2	10		-4	2	-3	-4	5
word:agreement	-9	1	-4	18	-4	9	-3	-4	-4	-3
word:ahead	-13	-4	6	-3	28	-4	-5	-5	-9	-5
word:ai	-5	-3	1	-4	-2	3	18	-3	-5	-3
word:aid	-9	-4	-4	-4	28	-8	-3	-7	-8	-6
word:aim	-10	-2	-6	-5	-3	-5	20	-9	-3	-5
word:air	33	-4	-4	-7	-5	43	-4	-5	-6	-7
word:airport		-18	-4	-4	-3	-4	-3	-3	-6	-8
word:algorithm	-24	-3	-2	-4	-12	-5	-4	-6	-15	-3
word:allow	-7	-2	-5	10	-5	-2	-4	-18	-10	-6
word:alone	-11	-6	-4	-8	-5	-5	-9	-7	-13	-6
word:along	18	-4	-3	-4	-4	-5	-3	-4	3	-4
word:already	-8	-3	12	14	-7	-2	-4	2	24	-5
word:also	-1	-2	-4	-2	-2	-1	-2	-5	-4	-5
word:ambassador	-20	-19	-3	-5	-6	-5	-5	-4	-7	-7
word:america	-18	-3	-3	-8	-5	-4	-2	-2	-3	-4
word:among	-11	-4	-2	2	-5	-6	-4	-3		-4
word:amount	-20	-4	-3	-5	-16	-5	-4	-4	-12	-5
word:analyst	-10	-6	-3	-4	-7	-7	-5	-32	-5	-11
word:announce	-11	-3	-3	17	24	3	4	-5	-15	4
word:announcement	15	-4	-4	-2	24	22	-4	-3	-4	-3
word:annual	19	-7	47	-5	-5	-5	-7	-4	-7	-9
word:answer	13	-4	-3	-6	-3	-6	-7	-7	-11	-8
word:antitrust	-13	-2	-3	-2	-4	-3	-3	-4	11	-1
word:appeal	-14	-5	-3	-6	-5	-5	-5	-4	38	-6
word:appear	39	-3	-7	-4	-2	-2	-10	-5	-16	-5
word:applicant	-29	-4	-3	-3	-4	-15	-3	77	-10	-5
word:application	-4	-1	-2	-5	-5	10	-6	7	2	-5
word:apply	-2	5	-3	-3	-2	-6	-5	-22	-12	-4
word:appoint	-17	-5	-3	-7	-4	-7	-4	-4	-6	85
word:appointment	-12	22	-4	-5	-2	-2	-2	-2	-4	7
word:appreciate	-17	-4	-10	-6	-8	-6	-4	-4	-8	-5
word:approach	-8	-4	-2	-4	-6	-5	-3	-3	-3	-5
word:approval	-8	-3	-5	-5	-1	-6	-4	22	-9	-4
word:approve	-8	-1	-2	-4	-5	-4	49	21	-7	-4
word:apps	-11	-6	-6	-5	-7	-8	15	-6	27	-5
word:april	-4	9		-1	2	-2	15	3	-5	14
word:area	-3		2	-3	-1	-5	-4	-2		-3
word:argue	-4	6	-3	-6	-6	-5	-4	-5	-11	-5
word:arizona	7	37	-4	-7	-5	-4	-2	-3	-3	-4
word:arm	-23	-2	-2	-9	-3	-4	-2	25	-11	-6
word:around	18	-4	-7	-5	-5	-4	-5	-3		-3
word:arrive	-15	41	-3	13	-5	-6	-5	-5	-5	-6
word:artificial	-5	-4	8	7	-4	-5	14	-3	-5	-4
word:as	-3	-3	-2	-3	-1	-4	-3		-4	9
word:asia	-10	17	-2	-7	-3	-4	-3	-2	-7	-4
word:asian	-19	9	-3	5	-5	35	-5	-5	-6	-4
word:aside	-3	-2	-3	-8	32	-4	-5	-5	12	-7
word:ask	-3	-4	-3	-5	-4	-4	2	6	-4	-6
word:assembly	-22	-6	35	-3	-15	-9	-4	-4	-4	-3
word:asset	23	-4	-2	-6	-2	-9	-9	-7	-3	-3
word:assure	-24	-6	-3	-8	-6	-5	-3	-3	-5	-4
word:at	6	3	5	-3	-1	-3	-4	-3	-3	
word:attempt	-10	-3	-2	-10	-3	-6	-7	-3	-14	-9
word:attend		-4	-7	-6	-4	6	-5	-4	-7	-6
word:attendance	-40	-4	-3	-5	-3	-4	-3	-3	-4	-8
word:auction	-12	-6	23	-6	-5	-7	-6	31	-7	-8
word:audience	42	-5	-4	-8	-9	-4	-5	-7	-4	-12
word:august	12	-3	1	10	-2	18	-4	11	-5	-1
word:authorisation	5	-3	-6	-7	-3	-3	-7	-15	-8	-3
word:authority	-6	-4	-3	-7	-6	-4	5	23	6	-15
word:authorization	-1	-2	-3	-3	-7	-9	33	-14	-7	-5
word:autumn	-24	-3	-2	38	-6	17	-4	-5	13	-3
word:award	-15	-13	-3	-3	-4	-2	-3	10	35	-2
word:away	5	-5	-2	8	-4	-8	11	28	19	-7
word:back	-11	10	-4		-12		-3	-4	-6	-5
word:backbone	-39	-7	11	-3	-7	-10	-4	-3	-5	-6
word:backup	14	-2	-4	-4	-8	-9	-3	-5	30	-3
word:bade	29	-24	-4	-7	-3	-3	-3	-3	-4	26
word:baht	-7	-3	-3	-4	1	-4	-3	-11	-5	-3
word:baku	-16	-4	27	-5	-5	35	-8	-4	-9	-6
word:ban	-6	-3	-3	-6	-4	-5	-16	-5	28	-5
word:band	-5	-4	-3	-3	-4	-6	-5	8	-13	-8
word:bangabandhu	-18	-3	-2	-12	-5	-24	-2	-3	-2	-7
word:bank	-8	-3	-4	-9	-4	-4	-10	46	7	-5
word:bar	16	-5	-3	-2	-2	-3	-2	-2	4	-5
word:barcelona	-4	-6	13	-19	-3	-3	-3	-4	-4	-4
word:base	-7	-3	-2	8	-10	-6	-4	24	13	-5
word:batam	5	-12	-2	-5	-7	-9	-4	-3	-6	-2
word:be	-1	-1	-2		-3	-1	-1	-1	-2	
word:bear	-13	-7	14	32	-4	-6	-6	-4	-6	-6
word:because	-11	11	-3	-3	-6	-7	-2	33	-3	-3
word:become	-13	-4	-3	-6	-6	-5	-4	9	-8	14
word:before	11	-1	-3	-2	-3	-5	3	1	5	1
word:begin	-12	7	-3	-7	1	-2	-5	-4	10	-7
word:behind	13	-3	-5	10	-2	-5	-6	-3	-9	-6
word:beijing	-10	41	-3	15	4	-5	-4	6	1	-4
word:being	-3	2		-4	-1	-6	-4	-6	2	4
word:belong	9	-6	-3	-7	-5	-4	-5	-5	-9	-5
word:benefit	-9	-4	-4	-5	-3	-2	-2	-2	-4	-3
word:berlin	27	-4	-2	7		-8	-4	-3	-4	-4
word:besides	-11	-2	-2	-3	-10	14	-5	-5	-1	-5
word:between	10	-4	-4	17	-4	-4	-4		-3	-4
word:bid	-18	-4	-3	-8	-3	-4	-5	39	-18	-7
word:bidder	-14	-3	-4	-6	-7	-4	-11	24	-17	-5
word:big	-8	-3	15	-5	-4	-4	-4	-4	-4	-4
word:bilateral	47	5	-3	13	-3	-4	-4	-3	-4	-5
word:bill	-13	-4		-4	-4	-5	47	-7	-7	-5
word:bind	-9	-3	-3	73	-3	-5	-5	-4	-8	-4
word:blacklist	-15	-4	-3	-4	-6	-5	-6	-5	71	-5
word:bloc	-13	-4	-1	-2	-3	-2	-3	-2	-5	7
word:block	-8	-4	-4	-4	-4	-6	-8	14	10	-4
word:board	-17	-2	-4	-5	-4	-4	2	-1	-14	24
word:body	-13	-2	28	-8	-6	-2	-1	-1	-2	5
word:book	-13	-3	-5	-5	-9	-15	-3	20	-7	-5
word:border	-17	-3	-4	-6	-3	-4	-4	-5	-9	-3
word:brand	-13	-3	51	-4	55	-8	-4	-4	-6	-4
word:breach	-8	-2	-2	-3	-4	-3	-12	-3	13	-4
word:break	-11	-4	-4	-6	-7	21	-10	-6	-16	-5
word:breakfast	46	-4	-6	-4	-3	-5	-6	-3	-5	-5
word:bridge	-14	-9	-2	-5	-6	-6	-3	-2	-5	-4
word:brief	-28	3	11	-5	-2	14	-3	-2	-5	-5
word:briefing	-17	-4	-2	-3	3	-6	-5	-2	-8	-2
word:bring	-2	-2	3	-2	-5	3	2	-4	4	6
word:broadband	-2	-3	-4	-4	-6	-9	-7	-4	-7	-3
word:brussels	32	-7	-4	-9	-9	-7	-8	-8	-12	-10
word:build	-5	-4	-4	15	-5	24	-3	-4	-6	-3
word:building	-3	-4	-6	-5	8	8	10	-9	-4	-5
word:bus	-14	-6	-5	-5	-6	36	-12	-5	-7	-11
word:business	-9	-3	3	-1	-5	-5	-4	-3	-6	-4
word:buy	-7	-6	-3	-5	56	-6	-4	4	-10	-3
word:buyer	-23	-5	-4	-5	-9	-7	-6	-10	-8	-7
word:by	-1	-3	-3	1		1	2	-4	1	
word:cable	16	8	-2	-3	2	15	-4	-5	-9	-4
word:calendar	23	13	-6	-5	-4	-5	-4	-3	-8	-4
word:california	-20	39	-6	-5	-4	-5	-4	-4	-5	-9
word:call	2	1	-2	-4	-3	-3	-1	-3	-3	-5
word:camera	-9	-6	-3	-5	-6	-8	-5	-5	32	-3
word:can	-1	4	-4	-7	-5	9	-6	-6	-12	-4
word:cannot	-7	-2	-2	-3	-2	-3	-4	-12	-6	-3
word:capability	16	-4	-1	-4	-6	-4	-4	-9	-3	-2
word:capacity	6	-3	-4	-6	-3	-5	-5	-3	-5	-4
word:capital	9	14	-5	-1	-6	14	12	-4	-9	-5
word:card	9	-4	-3	1	-4	-4	-4	-5	19	-7
word:career	-25	-5	-3	-2	-2	-13	-3	-2	-6	9
word:caribbean	-14	-19	-3	-6	-5	-5	-4	-10	-8	-5
word:carrier	-17	-11	-2	-4	-3	-3	-6	-6	17	-10
word:carry	-9	-1	-4	11	5	-4	-4	-4	14	1
word:case	6	-5	-3	-4	-5	-6	-8	-5	38	-5
word:center	-3	-1	-1	-7	3	15	7	-5	-5	-3
word:central	-26	-8	-3	-4	-7	-7	33	-5	34	-12
word:ceremony	-2	-4	-3	1	-3	36	-5	-3	-5	8
word:cfa	-4	-3	-2	-4	9	8	-3	10	-10	-2
word:chain	-3	-7	-4	-8	12	-4	-3	-3	-4	-3
word:chair	3	-5	-4	-6	-4	-7	-3	-3	-7	16
word:chairman	-10	-3	-3	-31	-6	-5	-5	-5	-4	13
word:challenge	-3	-3	-2	-3	-7	-4	-6	-4	49	-3
word:change	-8	24	-5	15	-4	-7	-7	-5	18	-8
word:channel	-27	-4	-8	-8	-4	-4	-4	-3	-4	-3
word:charge	-11	-4	3	14	-2	-3	-7	-3	10	-5
word:check	-8	-4	-2	-4	-6	-5	-4	-5	38	-3
word:chief	-16	-1	-5	1	-7	-5	-7	-5	-9	46
word:child	-7	-4	-3	-4	-4	-6	-16	-6	49	-4
word:chip	-3	-5	-3	3		-3	10	-2	-2	-4
word:chips	-30	-7	-3	-9	-4	-6	-8	-3	-4	-4
word:choice	-22	-5	23	-7	-4	-6	-5	-3	5	16
word:cite	-12	-4	-4	-8		-8	-4	-6	17	-4
word:citizen	-6	-4	-3	-10	-3	-4	-4	-3	-4	-3
word:city	4	-3	-5	-4	5	18	-3	-6	-7	-4
word:claim	-19	-4	-4	-11	-5	-5	-5	-7	-8	-9
word:clean	1	47	-6	-4	-8	-10	-4	-3	-5	-5
word:clear	-5	-3	-2	-6	-8	-5	-10	13	-7	-4
word:client	57	-4	-4	-7	-6	-5	-6	-5	-20	-5
word:close	3	-4	-1	-5	10	-1	-5	-7	12	-4
word:closely	-15	-5	-3	-6	-3	-5	-4	-4	-2	-2
word:closer	-17	-6	10	-6	-3	-5	23	-4	-4	22
word:closing	30	-9	-4	-2	-6	-4	-3	-2	-4	-3
word:cloud	-6	-5	-3	28	-5	-5	9	-4	-8	-4
word:cluster	16	-4	-8	-4	-11	-6	-4	-5	-5	-5
word:coffee	38	-16	-3	-4	-3	-3	-7	-2	-6	-12
word:collaboration	-5	-2	-2	-2	-5	-4	-3	-2	-3	-3
word:columbus	14	-3	-1	-5	-8	-6	-2	-5	26	-6
word:come	9	-1	-1	-2		-3	-2		2	-4
word:coming	-12	-3	-3	-2	-2	-3	17	-2	-7	-10
word:comment	-14	-4	-3	-6	-5	-6	29	-6	-12	-5
word:commerce	-24	-4	-3	-4	-6	-5	-4	-4	-27	-5
word:commercial	-23	-4	-3	-5	-5	-5	-4	-4	-7	-5
word:commission	8	8	-2	-11	-3	13	-4	-2	-12	-2
word:commissioner	-13	-4	-3	-5	-5	-11	-6	-5	-9	8
word:commit	-12	11	-3	-11	-8	25	-2	-3	-7	-3
word:commitment	-8	8	-3	3	14	-8	-2	5	-9	-3
word:committee	5	-5	-3	-3	-3	-4	-4	-3	-6	-10
word:communication	3	-4	-4	-9	1	-9	-4	-3	-5	-8
word:communications	-3	-8	27	-5	-2	-4	-9	26	-4	-5
word:communiqué	-44	19	-11	-3	-2	-2	-2	-2	-3	32
word:community	-10	-3	-3	-5	-4	-10	-7	-3	-7	-3
word:company	4	-2	3		-5	4	-1	-4	-5	-2
word:compare	56	-7	-5	-5	-4	-10	-3	-4	-5	-5
word:competition	-10	-2	14	-3	-5	-2	-4	-4	-7	-7
word:competitive	4	-2	-2	-7	-5	-5	-4	-1	-3	-1
word:competitor	5	-4	-4	-4	-4	-6	-5	21	7	-3
word:complain	-19	-6	-4	-7	-5	-7	-5	-6	-14	-8
word:complaint	-6	-2	-3	-3	-4	-6	-10	-8	1	20
word:complete	-2	-15	-3	-4	29	-5	-4	26	-5	19
word:complex	-3	-2	-2	-2	23	-3	-2	-12	-2	-3
word:compliance	-3	-3	-12	-3	-1	-5	-7	-4	-6	-8
word:comply	-10	-3	-3	-5	-5	-5	-6	-8	-3	-4
word:component	-14		-2	-8	-7	-6	-3	-5	-3	-2
word:comprehensive	-3	-3	-3	-6	-3	-5	24	-4	-3	-2
word:compute	-14	-4	-4	-6	60	-8	-7	-5	-7	-4
word:computing	-11	-3	-3	-11	-7	-7	41	-3	-5	-4
word:concern	15	-2	-3	-7	-3	-4	-9	-5	-5	-4
word:concerned	-6	-3	-2	-3	-4	-14	-5	-3	-5	-1
word:conclude	9	9	-3	33	-4	-3	-3	-5	-2	-4
word:condition	-7	6	-2	-3	-5	-5	-3	-6	1	-3
word:confer	19	-4	27	-3	-4	-6	-4	-6	-5	-5
word:conference	-8	-6	37	-4	-4	-5	-5	-3	-4	-7
word:confidence	-6	-3	-2	-2	-6	12	-5	-2	-4	-4
word:confirm	-18	-5	-2	-4	-4	3	-4	3	-1	29
word:congress	20	19	31	-5	-3	-8	-4	-7	-6	-4
word:connect	-15	3	-2	-4	-17	-6	-3	-3	-5	-3
word:connection	-10	-4	-2	5	-3	-13	-3	-5	-7	-3
word:connectivity	-5	-4	10	-4	-4	-4	-3	-2	-3	-8
word:consent	-5	-3	-2	-4	-7	-8	-6	-9	68	-3
word:consider	-12	-3	-2	-5	-5	-7	13	-4	-8	-3
word:consortium	-7	-1	-2	16	21	4	-1	-2	-3	-1
word:construction	-15	-3	-11	-4	-3	-19	-3	-3	-8	-7
word:consult	34	-3	-3	-6	-3	-6	-6	-3	-3	-3
word:consultancy	22	-3	-6	-3	-5	-6	-2	-3	-3	-3
word:consultation	-11	-3	-7	-8	-3	13	72	-3	-9	-2
word:consumer	-8	-3	-7	-3	-2	-3	-10	-5	-8	-6
word:contact	28	-4	-4	-11	-4	-5	-10	-3	-5	-7
word:content	-8	-1	-2	-3	19	-5	11	-5	-6	-4
word:continent	-14	-3	-4	-4	-4	-4	-4	-4	-7	-3
word:continue	-15	-3	13	-5	-5	-4	-3	-3	-4	-4
word:contract	-10	-5	-3	17	-4	-5	-5	-4	-6	-7
word:contribute	-13	-2	-2	-6	20	-6	-3	-3	-7	-6
word:control	10	-3	-2	-3	-12	-5	-5	-5	-8	-4
word:convene	-14	-2	8	-2	-1	-4	-4	-1	-2	22
word:conversation	40	-2	-3	-5	-3	-4	-4	-3	-3	-6
word:cooperate	-13	-6	-5	34	-5	-8	-4	-4	-5	-3
word:cooperation		-3	-1	7	-4	-4	-3	-2	-4	-3
word:cost	-16	-5	-3	-6	10	-7	-5	-4	15	-5
word:could	-9	-4		-7	-4	-6	-3	-4	-12	-7
word:council	50	-6	-4	-5	-5	-6	-5	-4	-9	-19
word:counsel	-54	-4	-3	-3	-3	-3	-3	-7	-5	-38
word:count	-10	-4	-4	-9	-6	-7	-6	-4	-11	-6
word:counter	-16	-7	-2	-4	-2	-4	-6	-2	41	-10
word:counterpart	-4	-3	-5	-4	-5	-6	-3	-4	-12	-6
word:country	2	-3	3	-6	-4	-4	-4	-3	-7	-5
word:course	-27		-3	-7	16	-3	-3	-2	-3	-7
word:court	-10	-2	-3	-3	-7	-3	-6	-4	27	-4
word:cover	-11	-2	-2	-6	-2	-5	-8	-12	11	-2
word:coverage	-15	-3	-2	-4	-5	-7	-4	-12	16	-4
word:create	-14	-3	-2	-2	-9	-7	-4	-3	-3	-7
word:creation	14	-4	-3	-8	-4	-6	-3	-4	-4	-5
word:credit	-3	-5	-3	-6		-5	-6	-11	-6	-3
word:crisis	-21	-8	-2	-3	-2	-3	-2	-2	-6	-11
word:critical	-6	-3	-2	-3	-9	-2	-3	-2	-5	-4
word:crore	-15	-2	15	13	-29	-9	-2	-10	-7	-2
word:cross	-2	-6	-5	-6	-3	-5	-5	-5	-5	-4
word:custom	49	-5	-4	-6	-2	-3	-11	-3	-4	-3
word:customer	-17	-3	-4	-7	-4	-5	-4	-5	10	-5
word:cut	-7	-5	-3	-5	5	6	18	-4	-9	-4
word:cyber	19	-3	34	-6	-9	36	-7	-4	-9	-6
word:cybersecurity	28	-3	-6	-8	-5	-6	-5	-3	-6	20
word:daily	-12	-7	-3	-17	-4	-3	-5	-3	13	-3
word:data	-7	-3	-3	-6	-3	-4	6	-5	-10	-4
word:database	-21	-4	-3	-6	-7	-5	-5	-6	-12	-8
word:date	-2	9	-5	12	-4	-4	-7	-6	25	-4
word:datum	-4	-4	-3	4	2		20	-1	-6	
word:davos	-7	5	10	-4	-5	-5	-5	-3	-6	-5
word:day	3	13		-2	-4	-3	-3	-4	2	4
word:deal	-7	-4	-4	4	-4	-6	-4	-6	6	-5
word:decade	-16	-5	-3	-6	-7	-7	-6	-5	-9	-5
word:december	11	-3	9	15		18	7	11	-1	-5
word:decide	-12	-3	-2	-6	22	-5	-6	17	-14	-5
word:decision	-5	-5	-3	-4	2	-3	2	-5	-3	3
word:decline	-12	-4	-3	-7	-5	-5	-6	-5	-11	-6
word:deep	-23	-4	-2	-8	-4	-5	-3	-1	-2	-4
word:deepen	-13	-4	-3	-8	-3	-5	-5	-5	-5	-6
word:degree	-24	-4	-9	-3	-3	-4	-4	-3	-4	-9
word:delegate	6	2	-12	-27	-4	-3	-2	-3	-6	-3
word:delegation	-2	-7	-4	-1	-5	-4	-4	-4	-5	-5
word:delhi	10	56	-11	-6	-4	-6	-5	-3	-4	-6
word:deliver	-13	-6	57	-6	-7	-11	-5	-3	-6	-5
word:delivery	-20	-4	-3	-11	-5	-10	-6	-6	16	-5
word:demand	-13	-3	-3	-4	-10	-4	-5	-4	70	-5
word:deny	-14	-3	-4	-16	-7	-5	-5	-7	-6	-7
word:depend	-8	-4	-2	-5	10	-8	-4	-4	-6	-4
word:deputy	-22	-5	-3	-4	2	-5	-5	-6	2	-5
word:describe		-3	-2	-7	-4	3	-5	-5	-7	-9
word:design	14	-5	-5	18	-5		2	-4	-8	-4
word:designer	31	-3	-2	-4	6	-3	-8	8	4	-3
word:desk	-13	-6	-3	-6	3	3	18	-4	-6	-4
word:develop	-4		-3	-4	-10	-6	-4	-3	-7	-4
word:development	-5	-4	-4	-1	-4	-6	-2	-3	-3	-3
word:dialog	40	-4	-7	6	-4	-4	-11	-4	-5	-6
word:different	-4	-4	-2	-2	-10	-4	-2	-13	-3	-5
word:difficulty	10	-4	-4	-8	-7	-4	-5	-4	-6	-7
word:digital	-1	-3	-2	5	-3	-2	-2	-3	-4	-4
word:digitalization	-10	-2	-3	18	-2	-3	-1	-4	-6	-4
word:dinner	51	-5	-6	-3	-4	-4	-3	-2	-5	-4
word:diplomacy	-22	-3	-2	-6	-2	-4	20	-5	-3	26
word:direct	-18	-3	-5	-3	-9	-6	-3	-3	-10	-5
word:director	-5	-5	-5	-5	-4	-4	-7	-4	-6	5
word:discuss	27	-1	-6	-5	-7	-6	-6	-4	-5	-4
word:discussion	-2	-5	-5	-6	-2	-5	-5	-6	-3	-3
word:dish	-10	-6	-4	52	-6	-18	-5	-7	41	-3
word:dismiss	-15	-4	-3	-4	-3	-4	-4	48	-17	32
word:dispute	-2	-3	-4	-6	-7	-5	6	-5	23	-5
word:district	1	-8	-3	-5	-5	-6	-5	-4	-6	-6
word:dma	-10	-4	-2	-5	-5	-7	-12	-4	23	-7
word:do	-9	-3	-3		-5	-2		-4	-5	-5
word:document	5	-4	-5	-9	-3	-3	-4	-4	2	-3
word:doha	4	-5	46	-4	-4	22	-5	11	-7	-4
word:doll	-14	-11	-4	-5	-6	-7	-7	-6	-11	-6
word:dollar	-9	-3	-3	-10	50	-6	-4	-4		-3
word:door	37	-5	3	12	-5	-11	-6	-5	-9	-7
word:double	-11	-4	-3	-8	34	-9	29	-6	-16	-6
word:down	2		-1	-6	-5	-6		15	-5	18
word:dr	-2	40	-4	-4	-5	-10	-4	-4	-8	-4
word:dr.	-26	-3	-4	-3	-3	-3	-4	-3	-5	-8
word:draft	-9	-3	-2	-6	-3	9	38	-4	-9	-5
word:draw	11	-4	-7	-6	-6	-6	-6	-3	-4	-5
word:drive	5	-4	-4	1	-3	-4	-5	-4	-7	-5
word:driver	23	-3	-4	-4	-3	-8	10	-14	-14	-4
word:drop	13	-13	-4	-4	-5	-5	21	-4	13	-6
word:dsa	1	-2	-2	-4	-4	-4	7	-5	19	-2
word:dubai	25	16	29	-9	-3	-5	-2	-3	-3	-5
word:due	8	-3	-4	-6	-7	8	-2	-8	-3	-9
word:during	-10	9	-3	14	-6	-5	-3	-3	-4	-5
word:dushanbe	-14	13	-3	16	-4	-7	-3	-3	-5	-3
word:duty	-4	-13	-3	-6	-4	-3	9	-4	-1	24
word:e-government	-23	-3	-3	5	-3	-5	-5	-4	-5	-7
word:e-mail	-16	-4	-4	-6	-4	-6	-5	-5	-14	-5
word:ear	107	-6	-5	-7	-9	-8	-4	-6	-9	-11
word:earlier	14	-5	-3	2		-6	-1	-5	-2	3
word:early	-21	-2	-2	-6	-3	-6	11	-7	-10	-4
word:earn	-27	-8	-4	-5	-4	-11	-5	-4	-8	-8
word:easy	-12	-3	-4	-5	-5	-5	-4	-3	-4	-5
word:economic	18	-3	7		-3	-4	7	-3	1	3
word:economy	6	2	-4	21	1	-4	-5	-3	-4	-4
word:ecosystem	10	-4	-2	-4	-7	-5	-3	-6	-4	-7
word:effect	-6	-3	-5	34	-3	-6	11	48	-7	-7
word:efficient	5	-1	-3	7	-3	-2	-2	-2	-2	-1
word:effort	5	-1	-8	8	-4	23	-2	-3	-2	-3
word:election	-33	-7	-3	-4	-7	36	-8	-4	-8	-14
word:electricity	12	-6	-4	-5	-4	-6	-5	-4	-6	-5
word:electronic	-12	-5	-2	2	-5	-6	-3	-4	-3	-4
word:emerge	-6	-2	-2	-4	-3	-4	31	-8	15	-6
word:emphasize	-10	-5	-3	-5	-4	-5	-6	-5	-5	-9
word:employ	-20	-5	-4	-6	7	-7	-6	-5	-8	-6
word:encounter	-14	-6	-4	-7	-5	-6	-6	-3	-6	-3
word:encourage		-4	-3	-4	-5	-5	21	-3	-5	-4
word:end	14		2	-4	5	6		-4	3	3
word:energy	-10	-7	-2	-2	-5	-9	-4	-2	-3	-1
word:engagement	15	26	-4	-3	-4	-7	-2	-3	-7	-5
word:engineer	-9	-5	-3	-7	-5	-6	-4	-2	-6	-1
word:engineering	-19	-6	29	-4	-3	-5	-4	-3	-4	-7
word:enough	-6	-4	-3	-7	-4	-4	-12	-4	24	-3
word:enter	-14	-3	-3	20	6	20	-5	-9	-6	-4
word:enterprise	3	-3	-2		-4	-6	-3	-2	-5	-10
word:entity	-10	-4	-3	-7	-4	-5	-7	8	37	-4
word:environment	-9	-3	-3	-4	-5	-4	-4	-4	-4	-4
word:equipment	6	-4	-3	-4	-9	-6	-18	-4	-9	-4
word:establish	-7	-2	-2	1	-7	3	-7	-6	-4	-3
word:euro	-5	-3	-3	-4	18	-6	-4	7		-4
word:europe	-11	-3	1	-5	5	2	-10	-3	16	-5
word:european	-2	-4	10	-5	-2	-2	15	-4	7	-6
word:evening	33	-15	-3	12	-5	-5	-7	-4	-9	8
word:event	-20	-3	33	-4	-9	-8	-4	-4	-6	-4
word:ever	-4	-4	-5	-5	-5	-9	-3	-3	-7	-12
word:exchange	-7	18	-3	14	-3	6	-5	6	4	-3
word:executive	21	1	1	2	-4	-4	2	-4	-3	37
word:exemption	-8	-3	-2	-3	-3	-3	-12	-9	-9	-3
word:exhibition	-15	-5	72	-7	-6	-7	-4	-4	-7	-4
word:exist	13	-2	-2	-9	-2	-7	-7	-8	-1	-3
word:expand	1	-3	-2	8	4	-4	-4	-4	-8	-3
word:expansion	-10	-2	-6	-4	60	-5	-3	-3	-5	-6
word:expect	-6	-5	3		-5	6	-5	-11	-5	-4
word:experience	-18	-5	-4	-4	-9	-5	-5	-4	-6	-5
word:expert	-18	-4	-3	-7	18	-4	-4	-11	-3	20
word:expertise	-9	-5	-1	12	-5	-7	-2	-2	-1	-2
word:explain	11	-6	-3	-5	-4	-4	-6	-4	-7	1
word:export	6	-3	-3	-4	-6	-5	13	-2	2	-4
word:express	-14	-5	-3	-7	-5	-6	-4	-4	-10	-7
word:extend	-9	-1	-2	26	-3	-3	-7	8	-11	8
word:eye	15	-5	-3	30	-3	-5	-6	-4	-7	-7
word:face	56	-6	-3	-9	-5	-6	-7	-5	-2	-10
word:facebook	18	-4	-2	-7	-3	-3	-5	-5	-15	-1
word:facility	-5	-12	-2	-4	40	-7	-3	-5	10	-3
word:fact	37	23	-1	-8	-3	-4	33	-17	-3	-6
word:factory	-13	-4	-5	-8	37	15	-3	-3	-5	-4
word:fail	-8	-6	-2	-2	-9	30	-4	-6	23	-3
word:fall	7	-4	-4	-6	-6	-6	-5	-6	7	11
word:familiar	-1	-2	-2	-3	-10	-5	-3	-5	28	-4
word:family	17	-2	-4	-5	-4	-4	-2	-2	-4	-5
word:far	-9	4	-6	-5	17	-4	-4	-5	21	-4
word:farewell	27	-24	-3	-4	-4	-4	-4	-5	-6	29
word:fast	-17	-6	-3	-5	-4	-7	-5	-5	-11	-4
word:favor	-28	-4	-4	-5	-7	-6	-9	24	-10	-13
word:february	7		1	-3	-5		-3	7	14	-6
word:federal		-4	-3	-4	-3	-8	50	-11	13	11
word:fee	3	-4	-3	-9	-6	-5	-6	-1	-12	-9
word:few	-7	-3	-9	-4	-2	-1	-3	-1	-8	-2
word:fiber	-16	-5	-6	-6	39	26	-5	-4	-7	-4
word:field	-11	-4	-3	-7	-4	-4		-2	5	-2
word:fifth	-10	-3	-4	-3	-5	21	-8	-2	-6	28
word:fight	3	-5	-3	-5	-8	-8	-4	-4	-12	-6
word:figure	-10	-6	-6	-7	-6	-8	-6	-4	-16	-5
word:file	-16	-4	-3	-5	-6	-8	-10	7	60	-4
word:fin	-6	-3	-3	-7	-9	-6	-4	-9	37	-3
word:final	-10	-4	-3	-6	-5	-4	34	25	-18	-5
word:finally	-2	-4	-4	-3	-6	-7	-6	-7	35	-4
word:finance	-10	-3	-3	-6	1	-9	-10	-5	-11	30
word:find	-4	5	-4	-4	-4	-5	-6	-5	22	
word:fine	-8	-4	-4	-3	-4	-4	-5	-4	17	-3
word:firm	-3	-4	-4		-4	-3	3	-3	1	-4
word:first		-3	-3		-2	19		1	-4	-1
word:fly	2	26	4	-5	-5	-6	-4	8	-7	-9
word:focus	-8	-4	-3	-6	-4	-3	-4	-4	-3	-2
word:follow	-7	-3	1	-6	1	13	3	-4	2	14
word:for	-1	-1	-2	-2	1	-1	1	-1	-4	-2
word:force	-24	-3	-4	41	-4	-10	7	-4	-5	6
word:foreign	-4	-4	-4	-5	-6	-9	31	-4		-3
word:form	-11	-2	-1	-7	-4	-3	30	17	-4	-4
word:former	-14	-4	-3	-6	3	-1	-4	-5	6	-9
word:forward	-6	-2	-2	-6	15	-4	-2	-2	-5	6
word:foster	7	-1	-2	3	-4	-6	-3	-4	-2	-1
word:found	-6	-4	-3	-5	-6	-6	-5	-2	-12	-8
word:founder	13	-3	-3	-4	-5	-4	-11	-5	58	-9
word:fourth	22	-3	-4	-3	-5	-11	-9	-5	-9	-3
word:framework	-18	-3	-3	22	-2	-4	-4	-2	-5	-2
word:franc	-4	-3	-2	-4	9	8	-3	10	-10	-2
word:free	-10	-4	-4	32	11	5	2	-4	-8	-5
word:frequency	-6	-7	-3	-4	-5	-10	-5	70	-8	-3
word:fresh	-5	-5	-1	-11	10	-8	-5	-10	-10	-3
word:friday	4	14	4	-5	-3	11	-5	4	-5	10
word:from	1	1		2	-2	-4	-3	-1	2	-2
word:full	-10	-6	-3	-6	-7		-4	-4	-7	
word:fund	-9	-4	-2		5	11	-2	-3	-4	-2
word:further	-6	-5	-2	-5	8	-8	-5	-9	20	-4
word:future	5	-3	-2	-8	-3	1	4	-2	-3	-3
word:gain	-8	-2	-2	-8	-4	-4	-3	-4	-4	-5
word:game	12	-5	-5	-4	-5	-5	-2	-2	-4	-6
word:gather	35	-4	3	-4	-2	-6	-4	-3	-6	-9
word:gdpr	-4	-1	-2	-4	-1	-1	-13	-3	29	-1
word:general	-7	-3	-6	-4	-3	-4	-5	-3	-1	-6
word:generation	-19	-5	-3	-6	-6	-10	-4	-4	-5	-5
word:generative	-15	-2	-4	-5	30	49	-8	-4	-7	-3
word:get		-5	-4	3	-5	-5	-5	12	-1	-5
word:ghz	-9	-5	29	-5	-4	-7	-6	5	-12	-5
word:giant	31		-2	-18	-5	-4	-3	-4	-3	-3
word:gitex	10	-5	41	-5	-3	-5	-3	-3	-4	-4
word:give	2	-3	-2	-5	6	-5	4	2	1	-5
word:glass	2	-4	-4	-4	-7	-4	-9	-3	-5	-8
word:global	9	-4	6	-2	-4	-4	-4	-3	-4	-4
word:go	1	-1		-1		4	1	-1	-1	2
word:goal	-10	-2	-2	-4	-4	-6	-4	-2	-4	-1
word:good	-7	-2	-3	-4	-6	-5	-5	-3	-4	-4
word:governance	-8	-4	-3	-6	-3	-6	-10	-2	-3	-6
word:government	-6	-3	1	-3	1	-6	9	1	-3	
word:governor	3	5	-11	-4	-5	-6	-4	-4	-8	-13
word:graduate	15	-4	-3	23	-5	-4	-4	-6	-6	-5
word:grant	8	-5	-2	-3	34	-4	-4	-3	-6	-5
word:great	-9	-6	-10	-3	-11	-5	-3	-3	-4	-2
word:green	-9	-3	-3	-7	-5	-9	-7	42	-8	-2
word:ground	-1	3	-3	-5	-5	38	-6	-3	-8	-3
word:group	-7	-4	1	-1	-1	-7	-4	6	24	3
word:grow	-12	-5	-3	-4	-5	-9	-4	-3	27	-7
word:growth	6	-2	7	1	-4	-3	-2	-4	-4	6
word:guest	17	2	-4	-4	-3	-6	-3	4	-2	-5
word:gulf	-21	71	-6	-3	-4	-5	-5	7	-4	-6
word:half	-6	12	-3	-6	-6	-9	11		-7	-5
word:hall	29	-6	-11	20	-6	-6	-7	27	-9	-6
word:hand	-7	-6	-3	6	1	-9	1	-5	1	11
word:handle	-7	-4	-5	-3	-5	23	31	-15	-4	-6
word:handset	-6	-3	-3	-14	-8	-5	33	37	-21	-4
word:handshake	44	-8	-5	-6	-4	-6	-5	-4	-9	-4
word:hanoi	38	48	-3	-6	-4	-6	-4	-5	-6	-8
word:hard	-16	-3	-2	-2	-9	-5	-6	-3	34	-3
word:have	-2	-3	-1	-1	1	-2	-3	-2	2	1
word:he	-30	-5	-3	-4	-5	-5	-6	-4	-7	-12
word:head	8	-2	3	-5	-2	-3	-4	-3	-6	12
word:headquarter	-13	-3	-4	-23	-13	-6	-3	-3	-6	-5
word:headquarters	9	-1	-5	-1	-6		-3	-3		-3
word:health	-8	6	-4	-3	-2	-6	-2	-2	-4	40
word:hear	23	-5	-5	-4	-4	-4	-7	-4	1	-6
word:hearing	32	-6	-5	-7	-4	-5	-6	-5	-10	-7
word:help	8	-3	-2	-1	-7	-6	-4	-6	-11	-3
word:her	9	-4	-3	-9	-4	-7	14	-4	7	-15
word:here	-3	-13	-3	2	-5	-6	-5	-5	39	-6
word:high	-21	-4	-6	-4	-3	-4	-3	-4	-8	-5
word:high-speed	-15	-3	-2	-3	-6	-19	-3	-6	-3	-3
word:high-tech	-10	-2	-3	-11	-5	-7	-2	-3	-4	-3
word:him	-7	-6	-3	-4	-3	-5	-3	-4	-7	47
word:hire	-20	-5	-4	44	-7	-6	-4	-8	-12	-8
word:his	9	9	-4	-7	-5	-6	-5	-4	-10	28
word:history	-12	-5	-1	-3	-3	-6	-2	-5	26	-1
word:hold	3	-4	17	-4	-2	-4	8	-5	-6	-5
word:holiday	14	-2	-2	-3	-3	-2	-10	-2	-3	15
word:home	-8	3	-3	-6	-5	-7	-7	-6	-6	-6
word:honor	-9	-4	-4	-5	-4	-5	-9	-4	-9	-6
word:hope	-11	-3	-2	-6	-5	-12	-5	2	-8	-5
word:host	-7	-4	22	7	-3	-4	4	-4	-5	-4
word:hotel	-3	-2	-2	-8	-5	-3	-6	-3	-28	-5
word:hour	27	-5	-4	-3	-4	-5	2	-4	3	-4
word:house	48	-4	-6	-4	-4	-5	-4	-3	-6	3
word:how	12	-1	-2	-6	-4	-4	-4	-4	-6	-6
word:hsinchu	-26	8	18	3	-4	-4	-4	-5	-5	-4
word:hub	10	-3	-6	27	5	-10	-2	-2	-2	-2
word:huddle	-9	-4	-2	-2	-2	-2	-2	-3	25	-5
word:human	-13	-2	-2	-3	-2	-6	-6	-2	-2	-5
word:i	-17	-5	-2	-4	-4	-7	-4	-3	-5	-4
word:ict	-7	-3	-1	1	-4	-5	-2	-4	-6	-4
word:idea	-28	-3	-4	-5	-8	-4	-4	-3	-7	-7
word:identity	-3	-3	-3	1	7	-4	-4	-4	-9	-6
word:if	-8	-5	-2	-1	-5	-5	-3	-2	-15	-6
word:illegal	-3	-1	-2	-4	-4	-5	13	-6	-3	-2
word:image	6	-7	-2	9	-6	-5	-4	-5	13	-3
word:impact	-13	-4	-7	-5	-3	-4	-6	-2	-6	-4
word:importance	-10	-5	-4	-5	26	-5	-3	-3	-5	-3
word:important	1	-1	-4	-6	9	-4	-3	-3	-3	-5
word:improve	-6	-2	-2	-2	-3	-4	-4	-6	-5	-2
word:in	2	1		-1		2	-1		-2	-1
word:inaugurate	-35	-11	-4	-9	-4	96	-4	-4	-8	-6
word:incentive	23	-2	-5	-2	-7	-6	-6	-2	-2	-8
word:include	-12	-3	-2	-5	-6	-5	-4	-4	-5	-5
word:incubator	23	-4	-2	-5	-8	18	6	-5	-9	-6
word:independent	-25	-4	-2	-2	-10	-9	-6	55	-9	-6
word:individual	10	-3	-3	-7	-3	-5	-22	-5	30	-6
word:industrial	-6	-5	-1	6	-13	4	37	-4	-6	-8
word:industry	-9	9	3		-4	-5	-3	-3	-5	-4
word:inform	48	-3	-2	-3	17	-4	-4	-14	-5	-5
word:information	3	-4	5	-1	-5	-5	5	-4	3	7
word:infrastructure	-9	-3	-3	-3	-1	-2	-4	-4	-3	-4
word:initial	-19	7	-5	82	-5	-6	-8	-4	-6	-5
word:initiative	4	-2	-3	-5	7	-5	-5	-2	-4	-3
word:ink	-10	-5	-3	30	-5	-8	-5	-6	-10	-5
word:innovation	-8	-1	1	-8	-4	-5	-3	-3	-4	-3
word:innovative	-7	-6	-8	-5	-4	-16	-4	-3	-5	-4
word:inquiry	-6	-2	-4	-3	-4	-10	-5	-4	68	-5
word:instagram	30	-1	-1	-7	-9	-2	-7	-7	-2	-1
word:installment	-9	-3	-2	-3	-10	-4	-3	53	-27	-5
word:institution	-7	-4	-6	-4	-7	-3	-3	-2	-3	-2
word:integrate	-7	-3	-3	-4	-11	-6	-5	-5	-10	-4
word:intelligence	-5	-4	8	7	-4	-5	14	-3	-5	-4
word:intend	-14	-5	-3	-4	15	-8	-6	-4	-8	-4
word:intent	-21	-5	-5	52	-4	-4	-4	-5	-7	-5
word:interest	3	-4	5	-5	-6	-7	7	-6		-3
word:international	-14	-3	23	3	-5	-4	-5	-3	-3	-5
word:internet	3	-5	-3	-4	-1	2	-3	2	-5	-3
word:into	-1	-2	-3	-1	18	5	-3	-4	3	-4
word:introduce	25	5	-6	-4	-3	9	25	-3	-4	30
word:invest	-8	-3	-3	-3	26	2	9	-4	-4	-5
word:investigation	5	-2	-2	-5	-3	-3	-7	-5	36	-4
word:investment	-5	-3	3	-5	-8	-4	-3	5	-4	-3
word:investor	-17	2	2	-5	-2	-6	7	-4	-5	-4
word:invitation	-9	47	-4	-7	-5	-6	-4	-4	-5	-7
word:invite	-29	-4	31	-4	-4	-5	-3	-6	-3	-3
word:island	-9	-5	-2	-3	17	-5	-4	-3	-6	-3
word:issue	7	-2	-1	-2	-3	-7	-3	13	5	-3
word:it	-8	-2	-3	1	-3	-5	-2	3	-1	-3
word:its	-10	-5	1	-9	5	12	25	17	3	-1
word:jakarta	-25	19	-3	-6	-5	-7	-3	-2	34	-4
word:january	-3	-6	-4	12	22	8	32	-3	7	13
word:job	-10	-4	-3	-7	-6	-6	-5	-6	-7	-10
word:join	-18	-11	-2	28	7	-5	-3		-7	-8
word:joint	-3	-5	-6	16	-3	-10	-2	-3	-3	-5
word:journalist	-23	45	-4	-7	-3	-4	-3	-4	-3	-4
word:judge	-6	-2	-4	-4	-2	-4	-27	-14	29	-2
word:july	7	-3	4	-3	-4	-8	12	10	-5	
word:june		-4	-4	-2	-3	12	11	3	-6	7
word:just	-10	-3	-2	-5	-5	-4	-2	-7	-2	-3
word:keep	2	1	-4	-4	6	-2	-4	4	-8	-6
word:key	7	2	-4	-5	-4	-4	-3	-3	-5	-3
word:kilometer	-5	-3	-3	-5	-9	-27	-4	-3	-7	-3
word:kind	-17	-4	-3	-4	-4	-8	-5	14	-8	-5
word:kingdom	-6	-6	-17	-33	-4	-7	-4	-4	-4	-4
word:knock	-16	-4	-3	-6	-4	-5	-5	-17	48	-5
word:know		-4	-3	-4	3	-7	-4		-7	-2
word:laboratory	25	-6	-3	18	-6	2	-5	-2	-6	-5
word:lack	-15	-6	-4	-8	-7	-11	-6	-5	-7	-5
word:land		39	-3	-6	22	-8	-8	-3	-6	-5
word:landing	2	37	-3	-4	-5	-5	-3	-9	-6	-4
word:large	-6	-3	-3	-3	-6	-7	4	3	2	
word:last	3	-2	-4	4	4	-1	-3	5	-2	2
word:late	29	-9	-4	-4	-4	-5	-4	-5	-7	-10
word:later	-5	-6	-5		-4	-4	-4	-4	-8	22
word:latin	10	-4	-2	-4	-3	-4	-2	-3	-5	-5
word:launch	-7	-4	-7	-8	-4	23	1	-6	-5	-3
word:law	-6	-4	-3	-6	-3	-4	3	1	-10	-1
word:lawyer	2	-4	-3	-5	-5	-8	-5	-4	10	-10
word:lay	-7	-4	-3	-4	-9	-6	24	-4	-10	-4
word:lead	4	-3		-4	-1	-5	-4	-3	12	-3
word:leader	4	18	-4	-5	-5	-4	-3	-2	-4	-6
word:leading	12	-2	-2	27	-12	-7	-5	6	-4	-3
word:leak	25	-3	-3	-4	-4	-4	-4	-4	-1	-7
word:learn	-16	-4	-6	-4	-8	-3	-2	-2	-2	-1
word:lease	-13	-6	-2	55	-7	-6	-5	32	48	-7
word:least	-8	-5	-6	-6	-4	-6	-6	-6	-6	-5
word:leave	-5	9	-3	-4	-5	-5	-4	-4	-5	-6
word:legal	3	-4	-2	30	-6	-5	-7	-6	-20	27
word:lend	55	-5	-3	-6	11	-8	-4	-5	-7	-6
word:less	-17	-5	-6	-4	-7	-5	-5	-4	-6	-6
word:let	-2	-3	-2	-3	-6	-3	-3	14	10	14
word:letter	-3	-4	-3	18	13	-4	-4	18	-7	-4
word:levy	-13	-3	-3	-8	-3	-9	72	-7	-8	-5
word:license	-5	-3	-2	-5	-4	-5	-5	27	-5	-3
word:licensee	-9	-3	-3	-5	-4	-5	-7	-7	-13	-4
word:lie	-8	-3	-2	-7	-8	29	-6	-3	-8	-5
word:life	-22	-4	-4	3	-3	-6	-6	-4	-9	-7
word:lift	-11	-4	-4	-6	-4	30	53	-6	-13	-5
word:light	-9	-4	-3	-13	-6	14	-5	45	-10	-3
word:like	-15	-4	-3	-4	-5	-4	-4	-4	-10	-1
word:limited	-14	-3	-2	-7	-9	-6	-3	-5	26	-6
word:line	42	-4	1	1	-2	3	-6		1	-6
word:link	28	-5	-4	14	-6	-10	-4	-4	-6	-3
word:lisbon	11	25	-5	-7	-12	-9	-4	-4	-6	-12
word:list	-8	12	-3	-6	-1	-4	-5	-4	17	1
word:listen	18	-5	-3	-7	-5	-6	18	-4	-5	-8
word:lithography	-6	-2	-2	26	-9	-3	-4	46	-5	-2
word:little	-19	-3	-3	-7	-7	-7	-4	-8	-5	-2
word:live	-17	-7	-3	-5	-5	111	-6	-18	7	-5
word:loan	-15	-4	-2	32	-5	-7	-5	-3	-10	-3
word:local	-11			-4	-6	-1	-4	1	-4	-4
word:lodge	-7	-2	-2	-4	-9	-4	-6	24	3	-2
word:long	13	-4	-4	-5	-7	-5	-4	1	-7	-6
word:longer	3	-8	-3	-4	-3	33	-7	-3	-4	-4
word:look	-6	20	-4	-2	-5	-3	-6	-5	-2	-4
word:lose	-9	-6	-5	-5	-6	-9		21	3	-4
word:lot	-11	-4	-4	-11	-6	-6	-4	81	-7	-5
word:low	-9	-3	-3	-5	-9	-8	-6	-4	-14	-4
word:lunch	29	-4	-4	-5	-3	-5	-3	-2	-7	-4
word:machine	-7	-8	-5	-8	-4	28	-5	44	-7	-4
word:magdeburg	-4	-3	-2	21	14	-8	-6	-5	-5	-2
word:main	20	16	-8	-8	-3	-4	-3	-2	-4	-2
word:major	-17	-3	16	-3	-5	-5	-4	-3	-7	-8
word:make	-3	-4	-3	-2	-4	-2	5	-6	2	2
word:maker	2	-4	-4	-6	13	-7	-6	9	-10	-6
word:man	-7	-13	-3	-5	-5	-4	-3	-3	-13	-4
word:manufacturing	-21	-4	-2	-2	11	-8	-1	-2	-1	-4
word:many	-14	-4	-3	-10	-4	3	-5	-4	-8	-7
word:march	-6	-2	14	2	-5		18	-6	7	3
word:margin	45	-5	-11	-5	-4	-5	-4	-3	-5	-6
word:market	-13	-3	-2	-4	-5	-2	-5	-6	-1	-5
word:marketplace	-4	-4	-2	-5	-5	-9	-3	-6	42	-7
word:mast	-18	-3	-2	57	-6	18	-6	-8	-28	-3
word:master	-14	-5	-9	-5	-5	-5	-6	-4	-5	-7
word:masterplan	-10	-4	-3	-5	-3	-4	-9	-3	-9	-6
word:matter	14	-5	1	-4	-6	-5	-4	-5	1	-3
word:may	2	6	-3	-3	-3	-5	10	2	2	8
word:mean		-4	4	-6	-5	-2	8	-4	-5	-4
word:meanwhile	-20	-7	-3	26	-6	-6	-8	-2	19	11
word:measure	-27	-3	-2	-14	-3	-4	-9	-3	-11	-6
word:medium	-13	-4	-3	-6	-4	-8	15	22	-16	-9
word:meet	30	-1	-5	-4	-3	-2	-4	-5	-5	-4
word:meeting	6	-4	9	-3	-4	-5	-5	-3	-5	2
word:member	8	-4	-3	-6	-4	2	-5	1	-6	2
word:memorandum	-9	-2	-1	25	-4	-6	-3	-2	-5	-3
word:merger	-1	-3	-4	-7	-8	-5	-6	16	-6	-4
word:message	-1	-4	-1	-10	16	-5	-5	23	-14	-4
word:meter	-13	-4	-3	-6	13	9	-5	-9	-4	-3
word:mhz	-10	-5	-3	-9	-5	-6	-5	80	-10	-8
word:might		-4	-2	-5	-5	-4	-4	-6	-8	-5
word:military	7	-3	-3	-3	13	-6	-4	-3	-17	-3
word:minister	-12	-5	-3	-6		-6	-3	-5	-8	5
word:ministers	-15	-3	60	-13	-3	-5	28	-3	-5	24
word:ministry	1	-5	1	-1	4	-4	-5	-3	-7	-6
word:minute	35	-6	-4	-5	-4	-5	-5	-5	-8	-6
word:mission	14	14	-3	-3	-3	-3	-2	-2	-5	-8
word:mobile	-3	4		-3	-4	12	-4	17	-1	-4
word:model	-15	-3	-3	-5	2	32	13	-3	2	-4
word:monday	18	7	2	7	-3	6	10	8	3	8
word:money	-7	-4	-4	-5	2	12	12	-6	-3	
word:month	-6		1	-1	-3		3	5	-6	-2
word:more	-6	-3	5	-3		-4	3	-3	-5	-1
word:morning	-10	7	-3	-5	-6	-4	-4	-4	8	-5
word:most	16	-5	2	-5	-4	-9	-1	-7	-13	-4
word:mou	2	-3	-3	36	-5	-8	-5	-3	-4	-3
word:mous	-8	-4	-8	33	-6	-7	-5	-2	-3	-3
word:move	1	-3	-3	-6	2	-4	-4	-7	23	11
word:mr	-10	-4	3		-4	-9	-5	8	-5	1
word:mr.	13	-8	-3	-4	-4	-5	-4	-3	-4	-2
word:ms	-23	-8	-4	-4	-4	-4	-4	-3	-6	5
word:ms.	-1	-4	-7	-4	-5	-7	-5	-3	-5	-5
word:much	7	-3	-3	-6	43	-6	-3	-3	-2	-2
word:must	-10	-6	-3	-7	-5	-5	7	2	2	-5
word:mutual	-9	-2	-3	31	-3	38	-4	-3	-5	-2
word:mwc	8	-2	-8	-5	-3	-4	-3	-8	-11	-3
word:my	6	-8	-5	-5	-4	-8	-5	-4	-6	-6
word:name	-7	4	-1	2	-3		-6	-4	-8	1
word:nation	-7	-3	-3	-5	-2	-2	35	-3	-6	-5
word:national	-7	-3	-3	-4	-5	-5	-6	-4	-7	-6
word:near	-15	-6	-3	-5	12	21	-4	-4	-5	-4
word:need	-9	-4	-2	-5	-7	-7	-5	-1	-1	-4
word:network	-13	-4	-4	-6	-9	2	-2	-3	-4	-4
word:never	-15	-3	-2	-6	-4	-3	-4	-3	8	-6
word:new	-12	12	-1	-4	8	-4	2	-4	-7	13
word:newcomer	-18	-4	-3	-6	-4	-6	-6	-19	-12	30
word:news	-11	-3	-8	-9	-5	-8	-2	-4	-5	-4
word:newspaper	-19	-4	-3	-7	-4	-5	-4	-4	-10	-6
word:next	9		13	-5	-2	-1	1	-1	-6	-1
word:ng	-16	-6	-2	-4	-5	49	-3	-2	-4	-6
word:night	20	-6	5	-6	-5	-6	9	-11	5	-2
word:nobody	7	19	-6	-4	-4	-5	-3	-3	-7	-6
word:nod	-19	-4	-3	-7	-9	-7	-7	27	-10	-6
word:nominate	-24	-6	-3	-5	-3	-4	-6	-2	-5	18
word:none	-16	-4	-4	-8	-5	-8	-4	-7	-7	-4
word:north	8	-3	-2	-4	-4	-5	-2	-3	-15	-9
word:not	-11	-3	-3	-5	-3	-3	-3	4	-2	-2
word:note	15	-5	-3	-6	-3	2	-5	-6	-6	-5
word:nothing	-37	-6	-3	-7	21	-6	-6	-5	-9	-5
word:november	-19	-4	11	10	-4	12	10	2	3	-5
word:now	-17	-5	-5	-3	-3	8	-7	7	-6	-5
word:npr	-3	-4	-2	-4	-10	-4	-2	-30	-30	-2
word:number	-15	-4			-4	2	-3	-5	-1	-4
word:o	-22	-8	-5	-8	-7	-10	-6	-7	-12	-9
word:oath	-28	-7	-5	-3	-4	-4	-3	-3	-6	33
word:oblige	-10	-7	-2	-6	-3	-4	-18	-8	-7	-8
word:occasion	-17	-3	-4	4	5	-6	-4	-3	-4	3
word:oct.	58	-8	-4	-3	-5	-12	-4	7	-8	-6
word:october	11	-4	8		-1	-2	-5	6	-6	-7
word:of		-1	-1		-2		-1	-2		2
word:off	3	18	-3	-7	-4	10	-4	-7	18	-4
word:offer	1	-2	-4	-4	-7	-9	-3	5	-8	-4
word:office	8	-2	-2	-3	-3	-1	-3	1	2	
word:officer	-54	-5	-8	-5	-3	-5	-6	-3	-9	62
word:official	-1	13	-4	-1	-3	-5	-4	-3	-3	-6
word:on	5	1	-1	1	-3	1	2	-1		
word:once	-30	-3	-3	-3	-4	-5	-8	-5	10	12
word:online	4	-5	-3	-4	-4	-12	-6	-5	8	-4
word:only	1	-4	-3	-3	-6	-7	-5	-2	16	-5
word:open	6	-2	4		-2	11			3	-5
word:opening	-10	-4	16	-8	-4	-1	-6	-4	12	-4
word:operate	-11	-2	-2	5	10	38	-5	-9		-3
word:operation	-14	-4	-2	-6	-8	65	-3	-1	-10	-3
word:operational	14	-1	-2	-7	-9	-1	-8	-5	-14	27
word:operator	-2	-4	-2	-1	-2	-5	18	-3	-10	-5
word:opportunity	-13	-6	6	1	-3	-5	-2	-2	-2	-6
word:opposite	33	-8	-3	-1	-3	-1	-1	-2	-5	-8
word:opposition	-26	-5	-3	-8	-7	-10	-6	-5	-11	-8
word:optic	-4	-4	-3	-7	-6	42	-6	-5	-4	-6
word:option	-5	-4	-3	-7	-4	-5	-5	-6	-8	-4
word:orbit	-6	-4	-3	-6	-11	47	-6	-7	-6	-3
word:order	-4	-4	1		-2	-3	-2	-5	-5	5
word:ordinary	-5	-4	-3	-2	-6	-5	-5	38	-14	-4
word:organize	-13	-3	57	10	-3	-10	-2	-2	-5	-4
word:oslo	9	-4	-6	-4	-5	-4	-7	-3	2	-5
word:other	14	-4	-1	-4	-4	-1	-4	1	-8	-6
word:others	-7	-4	-3	-7	-4	-6	-5	-3	-6	-6
word:our	-16	-5	-3	-4	-4	-5	-3	-3	-5	-5
word:out	5	-3		-6	1	5	-2	-4	6	-2
word:outcome	14	-3	-7	-4	-4	-5	-3	15	-8	-8
word:outline	33	-10	-4	-10	-7	-7	-9	-3	-5	-5
word:outside	7	-7	-5	-4	-5	2	-5	-3	30	-8
word:over	7	1	1	-5	3	-6	-5	-2	5	2
word:oversee	-22	-5	-3	-10	-5	-6	-5	-5	-14	-7
word:oversight	-9	-3	-2	-3	-6	-6	-4	-7	-13	-2
word:owe	-9	-2	-3	-2	-6	-3	-2	-9	41	-2
word:own	-12	-3	-3		-3	-5	-4	-1	-5	1
word:owner	-11	-6	-3	-9	81	15	-5	8	-7	-10
word:ownership	-16	-4	-3	-5	-5	-12	37	-6	-12	-6
word:packaging	-33	-2	-3	5	-6	-3	-3	-5	-4	-3
word:pact	-12	-4	-3	42	-8	-6	-5	-3	-6	-4
word:page	10	-6	-5	-7	-4	-4	-8	-5	-4	-4
word:palace	45	11	-4	-4	-4	-7	-1	-5	-6	-5
word:panel	-4	-6	6	-4	-4	-5	-4	-3	-2	-5
word:paper	-10	-4	4	42	-4	-5	-8	-3	-2	-3
word:parent	-5	-4	-3	-5	-13	-7	-5	-5	-15	-5
word:park	-11	3	-5	10	-9	22	-4	-3	24	-3
word:part	-4	-4	15	-4	-5	4	1	-5	2	-5
word:participant	-5	-4	-3	-6	-2	30	-4	-2	-2	-5
word:particular	-8	-5	16	-5	-5	-5	-3	-3	-4	-6
word:particularly	-6	-3	-2	-6	-2	-4	-4	-2	-1	-2
word:partner	-8	-3	-2	-10	-4	-6	-6	-4	-5	-4
word:partnership	-4	-3	3	8	-3	-2	-5	-3	-4	-3
word:party	-6	15	-5	-4	-5	-4	-6	-9	-7	4
word:pass	-15	-3	-2	-5	-4	-5	5	-13	-10	-6
word:past	18	-4	-3	-5	-3	-3	-3	-3	-5	7
word:pay	1	-1	-3	-4	-7	-5	-1	5	12	-5
word:paydey	-17	-6	-3	-9	-5	-7	-8	-10	62	-7
word:payment	8	-4	-3	-5	-4	-4	-5	5	-10	-5
word:pen	-11	-4	-3	33	-8	-6	-10	-4	-5	-4
word:penalty	-8	-2	-3	-7	-4	-3	17	-6	-7	-6
word:people	-9	-4	3	3	-2	-5	-5	-4	-5	-4
word:per	-11	-3	-3	-5		-6	-4	-4	-8	-5
word:percent	1	-5	-3	-3	10	-7	-12	-9	-13	-5
word:period	-12	-3	-3	-4	15	-3	-10	-13	-5	-4
word:permit	-1	-4	-2	-4	6	23	9	8	-10	-3
word:person	-12	-3	-3	-3	-7	-4	-3	-4	29	-5
word:personal	-8	-3	-3	-7	-4	-5	31	-4	-11	10
word:phase	-16	-5	25	-6	-5	64	-5	-4	-5	-8
word:phone	5	-6	-3	-3	6	-5	-4	-5	-10	-4
word:photo	-27	-7	-6	-5	-8	-6	-3	-4	-5	-6
word:photonic	24	-13	-2	16	12	-11	-3	-2	-9	-3
word:pick	8	-5	-7	-7	-4	-5	-6	-4	-8	29
word:picture	-9	-8	-2	-5	-11	-6	-3	-4	35	-18
word:pillar	-11	-3	-2	-6	-4	-6	-8	-2	-2	-4
word:pilot	-38	-4	-2	32	-4	46	-3	-3	-4	-6
word:place	10	-5	-5		-5	2	-2	1	8	-4
word:plan		1	-4	-4	-3	-1	6	-4	-5	-4
word:plant	4	7	-4	-2	39	1	-4	-4	-2	-3
word:platform	-7	-5	-4	-1	-4	7	-2	2	9	2
word:play	-4	-6	5	-5	-5	-7	-9	-6	-9	-7
word:player	-24	-5	4	-4	-5	-4	-4	-3	-6	-4
word:plead	28	-4	-2	-4	-2	-4	-3	-5	-3	-4
word:pledge	-6	-3	-3	-7		-4	-2	-9	-5	-3
word:pm	-25	-6	-8	-6	-9	-7	-7	-5	-9	-6
word:point	-9	-5	-3	-4	-5	5	-6	-4	-7	-4
word:police	34	-5	-6	-5	-6	-5	-10	-4	36	-9
word:policy	5	-3	-3	-4	-4		17	-4	1	3
word:political	-12	-3	-3	-10	-4	-10	-4	-3	-4	-7
word:politics	-23	9	-3	-2	-5	-3	-3	-2	-4	-15
word:position	-4	-2	-3	-2	-2	-2	-2	-3	-4	12
word:possible	-6	-3	-2	-3	-8	-4	-3	-2	-5	-5
word:post	-17	-4	-3	-4	-3	-3	-3	-5	-7	7
word:potential	30	-3	-2	-5	-4	-3	-3	-3	-3	-6
word:power	-5	-3	-2	-8	-6	12	-18	-6	-9	-9
word:practice	-1	-5	-2	-10	-6	-4	-3	-3	1	-3
word:praise	-23	14	-5	-5	-4	-6	-3	-4	-4	-7
word:predecessor	-14	-4	-3	-3	-4	-4	-4	-6	-8	59
word:presence	-14	-3	8	18	-5	-4	-3	-3	-4	-8
word:present	-15	-2		-4	-3	-6	-3	-2	-5	-5
word:preside	29	-4	-4	-9	53	-5	-4	-4	-17	-10
word:president	3	-6	-3	-4	-8	4	-6	-3	-6	37
word:press	10	-10	-5	-4	-3	16	-5	-4	-6	-3
word:pressure	-10	-4	-5	-10	-4	-4	-7	-4	-9	-15
word:previous	9	-3	-4	-4	-2	-4	-6	-3	-3	-9
word:price	14	-4	-3	-7	-5	-7	-5	-6	-4	-5
word:prime	-3	-2	-3	-4	9	-5	6	-5	-6	8
word:prince	-1	-5	-4	-7	-8	-5	-3	-3	-5	-9
word:priority	-11	-4	-3	-6	-3	-5	-6	-3	-7	19
word:privacy	-13	-3	-3	-4	-5	-9	-4	-4	51	-6
word:private	-2	-4	-3	-6	-5	-9	-5	7	-5	-5
word:process	-4	-4	-3	-5	-4	-4	-4	-5	-5	-2
word:processing	-7	-1	-2	-11	-3	-2	-7	-2	-22	39
word:produce	-5	-3	-3	-3	-8	-5	-3	-6	-3	-3
word:product	-9	-2	-2	-4	-5	-6	-4	5	-10	-6
word:program	9	-3	-2		-1	19	-7	-4	-7	-6
word:progress	31	-5	-7	-3	-4	-8	-4	-3	-3	-6
word:project	1	-4	-3		3	-4	-4	-4	-5	-5
word:promise	-17	-5	-3	-7	4	3	-6	-5	1	-6
word:promote	6	3	-6	2	-2	-4	23	-5	-5	-4
word:proposal	-5	-4	-3	-6	-7	-4	29	-3	-9	-5
word:propose	15	-1	-2	-10	14	-5	5	-9	-3	-10
word:prospect	-24	-2	-3	-6	-2	-5	-2	-1	-2	-4
word:protect	-1	-1	-8	-2	-1	-1	-8	-5	23	-5
word:protection	-6	-4	-3		-4	2	26	-6	-4	-5
word:prove	-7	-4	-2	-7	-5	-6	-10	-3	-6	-7
word:provide	-11	-3	-2	5	1	-7	-6	9	-3	-2
word:provider	-3	-4	-3	12	-6	-10	-5	-2	-6	-3
word:province	23	-5	-3	-4	6	3	-4	-3	-7	-5
word:provision	16	17	-6	-3	-5	-5	-2	-2	-2	-3
word:public	-7	-1	-4	-6	-4	-1	18	2		2
word:publish	-19	-5	-4	-8	-4	-4	17	-6	-12	-6
word:purchase	11	-1	-2	-2	6	-3	-3	29	-5	-2
word:purpose	22	-4	-4	-4	-5	-6	-5	-3	-9	-3
word:push	-16	-2	-2	-6	-7	-4	-2	-3	-4	22
word:put	2	-2	-2	-2	12	1	3	-3	1	-2
word:quality	2	-3	-2	-2	-4	-4	-3	-2	-4	-3
word:quantum	11	-4	-3	-12	-3	-5	29	-4	-6	-7
word:quarter	14	-4	-3	6	-11	30	-4	-4	-5	-7
word:question	3	-4	-4	-6	-5	-6	-5	-5	8	-7
word:quote	-5	-2	-2	-3	-7	-4	-6	-3	-6	-15
word:r&d	-10	-1	-1	5	14	-7	-4	-3	-3	-1
word:raise	-5	-2	-3	5	10	-8	-17	-3	-7	-2
word:rate	1	-4	-2	-3	-4	-12	41	-5	-10	-4
word:reach	-9	-3	-3	10	-6	-9	-3	-4	-8	-5
word:read	-11	-5	-4	-4	-5	11	-4	-5	-7	-7
word:readiness	-31	-4	-3	-4	-4	-7	-4	-4	-11	-16
word:ready	-9	-3	-2	-3	-4	-10	-2	-7	-4	-3
word:real	-10	-2	-3	8	-22	-3	-2	-3	-17	-4
word:reason	-15	-6	-5	-6	-6	-6	-6	-6	-14	29
word:recall	-11	-4	-3	44	-5	-4	-7	-5	8	-8
word:receive	28	-6	-3	1	2	-3	-3	10	-4	-7
word:recent	-10	-3	-5	-4	18	14	-5	-12	-5	-3
word:recently	55	-2	-1	-6	-1	-7	-2	-1	-2	-3
word:reception	10	-5	-7	-5	-6	-5	-5	-4	-7	-5
word:recognition	-13	-3	11	7	-4	30	-4	-3	-5	-4
word:recognize	-8	-5	-2	-2	-5	-5	-2	-2	-1	-6
word:recommendation	-15	-1	26	-2	-3	-3	-1	-5	9	-6
word:record	-7	-4	-2	-4	-3	-9	-12	20	-11	-4
word:reform	-10	10	-3	-3	-2	-2	-3	-2	-4	-6
word:regard	-22	-2	-2	-3	-4	-10	-2	-4	-3	-2
word:region			-3	-4	-1	-6	5	5	-12	-5
word:regional	3	-5	26	-8	-6	-6	4	-3	-4	-4
word:register	3	-3	-4	-5	-3	-5	3	8	-7	-3
word:regulation	1	-3	-4	-4	-3	-6	-15	-3	4	-4
word:regulator	-12	-6	14	-7	2	-4	-4	4	-13	-5
word:regulatory	-7	-3	-2	-3	-2	-7	-9	-1	-2	-2
word:reiterate	-19	-4	-3	-7	-6	-5	-3	-3	-6	-4
word:relate	-5	-3	18	-15	-3	-4	-2	-3	3	-7
word:relation	-16	-4	-2	-7	-4	-5	-3	-2	-4	-5
word:relationship	22	28	-1	-2	-1	-1	-1	-2	-2	-12
word:release	-3	-10	8	-4	6	1	-5	17	-6	-3
word:reliable	-10	-3	-3	-6	-6	-9	-3	-3	-3	-2
word:remain	-13	5	-6	-7	-5	-7	-6	-7	-12	-7
word:remark	6		23	-13	-8	-2	-1	-4	12	-4
word:remote	-12	-4	-3	-4	-6	-6	-4	-5	-5	-4
word:renew	-8	-2	-3	12	-8	-7	-3	-6	-8	-2
word:renewal	-9	-3	-2	-2	-7	-3	-5	53	-12	-5
word:rent	-17	-5	-3	-7	-5	-7	-5	-5	-6	-6
word:replace	-9	-7	-2	-2	-2	-1	33	-1	-3	23
word:replacement	-14	-4	-6	-2	-3	-4	-6	-2	45	-17
word:reply	-22	-4	-4	-5	-6	-5	-5	-6	-8	-5
word:report	-15	-5	-4	-1	-6	-8	6	-4	-7	-5
word:reporter	-6	-3	-3	-5	-3	-5	15	-3	-6	-4
word:represent	39	-3	-2		-4	-7	-4	-5	-4	-4
word:representative	24	-4	3	-4	-4	-8	-3	-3	-7	-4
word:request	-4	-3	-2	-2	-4	-5	-5	3	-4	-8
word:require	-9	-3	-4	-4	-3	-3	-28	-4	9	-2
word:research	8		-3	-3	-5	4	-3	-2	-8	-3
word:residence	52	11	-6	-3	-3	-8	-2	-2	-5	-5
word:resignation	-16	-5	-5	-4	-3	-4	-5	-3	-5	62
word:resilience	-9	-2	-3	-4	-4	-4	-9	-3	-4	-11
word:resolve	-22	-10	-3	31	-5	-5	-7	-4	-8	-8
word:resource	-15	-2	-2	-3	-2	-6	-4	-2	-2	-6
word:respect	19	-4	-3	-6	-6	-5	-4	-4	-7	-8
word:responsible	-5	-3	-6	-6	-6	-5	-9	-12	-8	-5
word:rest	-20	-3	-2	-6	-6	-8	-4	-4	-21	-4
word:result	15	-1	-3	1	-4	-6	-3	-9	-7	-4
word:return	-13	23	-3	-6	-8	-6	-5	-3	37	-8
word:revenue	-8	-3	-3	-4	-8	-3	-6	-8	-19	-5
word:review	18	-4	-3	-2	-3	-7	-5	-5	7	-4
word:ride-hailing	-17	-4	-3	-4	-3	-12	-10	-6	-9	-6
word:right	-6	-2	-2	-3	-4	-2	4	-7	4	-4
word:rise	-17	-5	-3	-5	-8	-10	-7	-5	-8	-6
word:risk	-29	-4	-7	-7	-3	-6	-4	-6	-4	30
word:rival	-8	-4	-4	-4	-6	-5	-4	-9	36	-4
word:road	-4	-5	-3	-8	-6	-6	-6	-3	-6	-7
word:roadmap	29	-6	-3	35	-4	-5	44	-4	-10	-8
word:roam	12	-9	-3	46	-4	-6	-5	-4	-9	-7
word:robot	7	-5	51	-7	-6	53	-9	-5	-8	-6
word:role	-15	-3	-1	-2	-4	-3	-1	-3	-4	-8
word:room	10	14	-11	-5	-6	-5	-3	-3	-7	-5
word:round	14	6	3	-4	9	-8	-3	-3	-5	-4
word:row	-14	-6	-4	-6	-4	-5	-6	-8	-7	-10
word:rule	12	-3	-3	-5	-4	-5	15	-3	-5	-3
word:run	-11	-4	-5	13	-5	1		-3	-1	8
word:rural	-12	-4	-4	6	-5	-6	-4	-3	-6	-3
word:sale	-14	-5	-5	-7	-4	-6	-5	20	-7	-6
word:same	8	-5	-2	1	3	-3	-4	7	10	-1
word:san	-5	-4	-5	-7	-3	-5	-5	-8	-9	-10
word:sanction	5	-3	-3	-4	-5	-3	-9	-3	61	-5
word:satellite	-10	-4	-2	14	-8	14	-2	1	-6	-3
word:satellite-2	-18	-1	-2	-12	-6	-24	-3	-3	-2	-4
word:saturday	-25	42	-5	-3	-4	-6	-4	-3	6	-5
word:say	-12	-3	-2	-3	-3	2	-3	-1	-5	-4
word:schedule	49	-5	13	-9	-4	-4	-3	23	-9	-5
word:scheme	-5	-3	-8	-7	-5	-10	-8	-4	-16	-4
word:school	-11	-1	9	-5	-6	4	-4	-3	-7	-4
word:science	-9	5	23	-2	-3	6	-3	-3	-4	-3
word:seal	-18	-4	-3	59	-4	-7	-5	19	33	-4
word:search	-18	-2	-3	-5	-8	-4	-5	-6	23	-4
word:seat	24	-3	-2	-3	-3	-3	-6	-2	-9	52
word:second	2	-4	-1	4		8	9	-1	3	-5
word:secretary	23	-3	-4	-7	-6	-6	-5	-4	-15	-6
word:sector	-8	-2	-4	-4	-5	-4	-4	-3	-1	-4
word:secure	-8	-3	-2	-6	24	-12	-3	-4	-7	-3
word:security	3	-4	7	-6	-4	5	5	6	-5	-5
word:see	4	1	-2	-5	-2	-4	-4		2	-5
word:seek	-18	-3	-3	-4	-5	-5	-5	-4	6	-5
word:sek	-12	-5	-4	-8	-6	-8	-5	96	-9	-5
word:sell	-6	-4	-3	-8	6	-8	-5	16	14	-4
word:semiconductor	-3	-3		-4	-3		-4	-3	-3	-4
word:send	-8	2	-5	-1	3	-5		10	14	-5
word:senior	13	-5	9	-3	-3	-5	-3	-3	-4	-9
word:seoul	28	41	-4	16	-5	-6	-8	-4	-6	-6
word:separate	-6	-1	-4	-7	-5	-5	-1	-3	-17	-5
word:separately	1	13	15	-6	-4	-5	-3	-7	52	-3
word:september	14	17	1	6	-5	14	-4	8	14	5
word:serve	-9	-3	-4	-3	-3	-4	-5	-6	4	-6
word:server	-3	-4	-4	7	-5	-8	-6	-5	-13	-4
word:service	-2	-3	-3	-4	-3	12	-2	9	6	-3
word:services	-9	-5	-2	-5	-3	-7	-16	-5	29	-4
word:session	44	-3	7	-1	-3	-6	-3	-2	-5	-5
word:set	-4	2	4	2	4	1		-5	5	-4
word:settle	19	-3	-2	-7	-9	-4	-5	-11	5	-3
word:several	-15	-3	-2	-8	-5	-5	-4	-3	-6	-2
word:shake	11	-3	-2	29	-3	-10	-4	12	-5	-7
word:shape	-9	-4	-2	-2	-4	-8	-3	-3	-5	-2
word:share	-11	-3	2	-5	-8	-6	-6	-5	-5	-3
word:shareholder	11	-3	-3	-10	42	-7	-4	-11	-6	-3
word:she	-26	-4	-3	-8	-6	-7	-4	-6	-14	-10
word:sheik	-11	-3	-2	-3	-4		-1	-4	-3	-6
word:shift	-10	-2	-4	-8	-4	-5	-3	-5	-7	-3
word:ship	-16	-5	-4	-6	-8	-15	-6	-10	39	-5
word:short		-5	-2	-6	-5	-4	-7	-3	-9	2
word:should	-7	-3	-3	-2	-6	-4	-8	-5	-6	-7
word:show	-7	10	7	-4	-1	-5	-3	-3	-6	
word:shut	-13	-5	-4	-6	-5	-8	-6	-6	78	-6
word:side	-1	-4	-3	-7	1	-5	-3	-3	-3	-6
word:sideline	-10	-2	-4	6	-2	17	-4	-2	-6	-3
word:sign	-8	-4	-2	27	-6	2	-4		-4	-4
word:signature	-23	-4	9	57	-5	19	34	-5	-7	-7
word:significant	-4	-6	-1	-3	-5	-2	-7	-3	-7	-2
word:signing	8	-3	-2	19	-5	-4	-3	-3	-9	-4
word:silicon	-11	26	-3	-4	-3	-4	-9	-5	-8	-5
word:sim	9	-11	-3	-3	-3	-4	-6	-4	25	-5
word:similar	-19	-4	-3	-5	-6	57	-4	18	14	-4
word:since	-15	-2	-3	-3		9	-5	-4	10	9
word:sit	18	-3	4	-5	-3	-4	-4	-4	-8	3
word:site	27	-6	-6	-7	-11	-19	-5	-4	-6	-5
word:slow	14	-2	-5	-3	-4	-4	-2	-3	-14	-4
word:small	-14	-3	-5	2	-9	-6	-4	5	6	-3
word:smart	-5	-4	-5	-3	-5	-9	-3	-5	-4	-4
word:so	-9	1	-5	-6		-1	-2	3	-1	-4
word:social	-9	-3	-2	-3	-3	-3	-6	14	-3	-11
word:software	16	-3	-4	-5	-5	-9	-2	-3	12	-5
word:solution	-6	4	-5	26	-6	-6	-4	-3	-4	-3
word:something	-3	-6	-2	-3	-4	-4	-8	-5	-4	-5
word:sound	29	-5	-3	-7	-6	-8	-8	-4	-6	-4
word:source	-17	-5	-3	-5	-8	-6	-4	-4	2	-7
word:south	-12	-5	-2	-6	-4	-7	-3	-4	-6	-4
word:southern	-7	-8	-5	30	-5	14	-4	-5	-7	-5
word:space	-12	-4	-2	4	-6	-13	-4	-4	-6	-2
word:spainsat	-19	-4	-2	-5	-5	63	-3	-2	-4	-5
word:speak	1	-3	-3	-4	-3	1	-4	-1	-2	-4
word:spectrum	1	-3	3	-5	-5	3	-5	-1	-5	-4
word:speech	-27	-4	-4	-6	-7	-7	-5	-5	-7	-7
word:speed	-10	-2	-6	-3	-5	34	-4	-5	-10	-4
word:spend	3	18	-4	-4	15	-6	-4	-4	-7	-3
word:stability	27	-2	-2	-4	-3	-8	-4	-3	-4	-7
word:staff	-21	-4	-3	2	-7	-9	-6	-7	-9	-5
word:stage	-20	-3	-3	-5	-4	-5	-5	-8	-12	-7
word:stakeholder	-19	-3	23	-3	-3	-3	-3	-4	-7	-8
word:stand	-14	4	14	-9	-4	-7	-6	3	-7	14
word:start	-18	-5	-3	-5	-7	26	-5	-4	-7	-7
word:start-up		-3	-4	-3	10	-4	-2	-7	-6	-3
word:start-ups	21	-5	-3	-5	-10	55	-5	-4	-7	-6
word:startup	-10	-4	35	-7	-12	-7	-4	22	-9	-4
word:state	-2	3	2	2	-4	-1	-2	-4	-1	-4
word:statement	-10	-4	-2	-4	-3	-4	-6		9	-5
word:station	-3	47	-3	-6	-5	3	-5	-5	-7	-6
word:stay	2	-6	-2	-10	-6	-5	-3	-8	-8	24
word:step	-10	-5	-3	-5	3		-4	-4	-5	43
word:still	-13	-4	-3	-8	-6	-8	-5	-6	-14	7
word:stop	-11	3	-2	-6	-3	-3	-5	-3	20	-4
word:strategic	-1	-3	3	-2	1	-4	-3	-2	-3	-4
word:strategy	-12	-3	-3	-9	-3	-5	35	-3	-4	5
word:stream	-14	-5	-3	-4	-4	-6	21	-5	-7	-7
word:street	18	-7	-4	-6	-7	-7	-6	-4	-14	-8
word:strengthen	-11	-3	-3	2	-5	-3	40	-5	-8	-4
word:stress	-12	-5	-7	-1	3	10	-5	-3	-5	-5
word:strike	-16	-4	-4	2	-5	-6	-6	-5	4	-5
word:strong	-1	-5	-2	-8	-4	-2	-1	-2	-3	-7
word:student	15	-5	-4	-10	-8	-7	-5	-3	-8	-5
word:studio	6	-5	-4	-6	-6	-5	-8	-4	-8	-9
word:study	-12	-3	4	-5	-10	-5	-5	-4	-6	-5
word:subject	10	-4	-5		-4	-3	-4	-6	2	-4
word:submarine	42	-6	-2	2	-5	12	-5	-8	-12	-3
word:subscriber	34	-3	-2	-3	-22	-11	-3	-3	-5	-4
word:subsidiary	-11	-3	-3	-6	4	-5	9	5	15	-3
word:succeed	-17	-6	-4	-4	-5	-5	-8	-4	-8	51
word:success	-7	-1	-9	-4	-2	-5	-2	-2	-2	-3
word:successor	-27	-4	-2	-2	-2	-4	-5	-3	-3	34
word:such	-3	-3	-4	-6	-5	-2	-9	-3	-7	-6
word:suffer	-8	-3	-2	-2	-5	-6	-8	-4	-9	-6
word:suggest	-20	-4	-2	-5	-3	-7	-2	-5	-7	-4
word:suit	-16	-3	-3	-3	-5	-3	-5	-3	46	-5
word:sum	23	-4	-7	-4	45	-6	-7	-6	16	-7
word:summit	-8	-5	39	-3	-4	7	-4	-3	-4	-7
word:sunday	16		5	-8	-6	-5	-5	16		5
word:supplier	-10	-4	11	11	-6	-5	-4	-6		-4
word:supply	-4	-6	-4	14	6	-7	-4	-4	-7	-3
word:support	-5	-3	-3	-1	1	1	-4	-3	-4	-3
word:suspect	-5	-1	-1	-6	-12	-7	-7	-10	16	-1
word:swear	-15	-7	-3	-5	-3	-4	-3	-3	-5	70
word:switch	-6	-5	-4	1	27	57	-5	-5	29	-4
word:sydney	-17	-7	-2	-4	-6	22	-3	-5	3	17
word:system	-7	-4	-4	-6	-5	28	-5	-5	-11	-3
word:table	12	-3	9	-4	-4	-3	2	-2	-3	-5
word:taipei	59	46	-5	-7	-6	-8	-5	-4	-7	-8
word:take	3	1	5	-3	-3	-1	-1	2	1	-1
word:talent	-10	-2	-3	4	-7	-6	-2	-4	-4	-2
word:talk		-4	-1	-5		-4	-4	-3	-4	-4
word:talks	-22	-5	-9	-18	-4	-6	-4	-3	-4	-7
word:target	8	-2	-2	-7	-8	-6	-4	23	-1	-2
word:tariff	23	17	-6	-3	-4	-4	19	-4	-6	-3
word:tashkent	-28	22	-5	-6	-6	-7	-6	-5	-9	-7
word:task	-18	10	-4	-5	-3	-4	12	-4	-3	13
word:tax	-4	-3	-3	-5	-4	-5		-4	-5	-5
word:taxation	-18	-5	-3	-10	-6	-6	-6	-8	-8	-5
word:teach	-31	-4	-4	-5	-5	-5	-6	-5	-7	-11
word:team	3	1	3	13	-5	-4	-4	-3	-6	14
word:tech	-13	-5	1	-9	-4	-10	-6	-3	-5	-4
word:technical	16	-3	-8	-10	-5	12	-6	-4	-7	-4
word:technological	-5	3	-1	-9	-4	-1	-2	-2	-2	-2
word:technology	-4	-3	-3		-2	-1	1	-3	-4	2
word:telecom	-13	-4	28	-19	-6	-7	16	-5	-4	-5
word:telecommunication	1	-3	-3	-4	-5		-5	-2	1	-4
word:telephone	54	-4	-3	-6	18	-3	-3	-5	-5	-5
word:tell	-9	-1	-1	-5	-1	-2	-1		6	-5
word:tender	-12	-6	-5	24	-4	-10	-4	-5	11	-4
word:tenth	-6	-4	-4	-4	41	-6	-4	-6	-15	-7
word:term	-6	-4	-3	-12	-4	-5	-3	-5	-7	11
word:terminal	-4	-4	-7	-4	3	-7	-4	-7	29	-4
word:terrestrial	-4	-2	-2	-4	-4	-5	-4	-2	-4	-2
word:test	-8	-4	-3	4	-5	10	-7	-5	-10	-5
word:testing	17	-3	-2	19	-27	-9	-3	-3	-5	-4
word:texas	-22	-3	-3	-4	-3	-2	-3	52	-17	-18
word:text	-17	-3	-2	31	-6	-5	20	20	-10	-6
word:tezgo	-11	-6	-4	-7	-4	-17	-4	-5	39	-5
word:than	-8	-4	12	-3		-3	-3		-7	-3
word:thank	-23	2	-3	-5	6	-5	-4	-4	-6	-6
word:thanks	-30	-3	-2	-3	-4	-3	-3	-2	-2	-8
word:that	-6	-3	-2	-1	-3	-2	-1	-2	-1	-3
word:their	10	-4	-3	16	-4	-5	-7	-5	7	-7
word:them	1		-3	2	-3	-7	-5	-4	5	-5
word:then	27	-5	7	-4	-4	-6	20	-1	-11	-5
word:there	1	-7	-1	-4	-5	-5	4	-3	-1	-2
word:they	5	-4	-4	-4	-2	-4	-5	-4	3	-8
word:thing	8	6	-2	-2	-6	-3	-6	-4	2	-5
word:think	-12	-4	-3	-6	-5	-5	12	-5	-7	-6
word:third	-9	1	-4	2	-6	16	5	-5	-7	-5
word:this	-14	-7	-3	6	-8	-9	-9	-5	-7	-6
word:though	-8	-3	-2	-4	-9	-3	-5	20	-3	-3
word:throw	28	-3	7	-11	-4	-8	-7	-5	23	-4
word:thru	17	-3	-2		-1	-5	2	7	-4	-4
word:thursday	33	7	2	-6	-2	-6	-6	7	-5	
word:tie	-10	-5	-2	5	-1	7	11	4	-3	-4
word:time	3	-6	-4	-5	-4	-6	-5	-5	-5	-4
word:to	-1	1	-2		-2	-3	-1	-1		-2
word:today	-6	39	-3	-3	-4		-6	-3	-1	2
word:together	16	-4	-4	-5	-2	9	-2	-3	-5	-5
word:tokyo	9	41	-5	-7	-5	-7	-8	-5	-5	-6
word:tomorrow	50	-18	-4	-5	-5	-7	-6	-3	-5	-5
word:too	-10	-3	-5	-4	-1	-7	-6	13	-9	-5
word:tool		-3	-2	-3	-5	15	-5	-2	-4	-2
word:toolmaker	-36	-4	-4	27	-3	-3	-5	-5	33	-2
word:top	13	-4	8	-1	15	-3	-3	-2	7	-2
word:touch	-15	20	-2	-3	-3	-4	-6	-7	-9	-9
word:tour	2	34	-3	-4	-5	-6	-3	-2	-4	7
word:toward	-1	-2	-4	-2	8	-5	-4	-2	-5	-3
word:towards	-5	-6	-3	-7	37	-6	-4	-5	-6	-5
word:tower	-6	-4	-4	25	-6	-7	-6	3	6	13
word:town	61	-5	-6	-9	-9	-9	-5	-6	-7	-6
word:trade	-6	1	-4	-7	-5	-5	-4	-4	9	-5
word:traffic	-8	-8	-2	-3	-5	38	-3	15	-5	-4
word:train	-12	-4	-4	31	-2	-10	-5	-4	1	-4
word:training	-10	-5	-4	16	-7	13	-6	-3	-5	-5
word:transformation	-5	-2	-2	-5	-4	-4	-4	-2	-3	-2
word:travel	-22	68	-5	-4	-5	9	-5	-4	-6	-6
word:trend	-5	-9	-3	13	-4	-5	-3	-2	-4	14
word:trio	-2	-7	-3	-4	-6	-5	-4	-4	-6	-5
word:trip	-13	80	-5	13	-3	3	-5	-3	-9	-7
word:trust	-12	-3	-4	-6	-2	-7	-5	-3	-4	-2
word:try	-13	-5	-4	-9	-4	-7	-11	-4	-17	-6
word:tuesday	23	1	-3	5	-3	4		-3	-2	1
word:turn	24	-5	-4	-5	2		-3	20	-2	-4
word:twice	20	-4	-4	-8	-5	-11	-6	-3	-10	-6
word:under	-9	-3		14	-5	-5	7	3	2	-5
word:underline	-15	-5	-6	-3	-3	-5	-2	-2	-5	-2
word:undersea	-13	-7	-2	-5	-4	-10	-2	-3	-3	-3
word:understand	21	-6	-3	-6	-4	-6	-4	-5	-7	-8
word:understanding		-3	1	30	-4	-5	-4	-3	-4	-3
word:undertake	-39	-3	22	51	-4	-10	-4	-3	-3	-2
word:unique	1	-2	-5	-1	28	-3	-2	-1	-2	-2
word:unit	-15	-2	-3	-4	-5	10	-3	-6		-3
word:university	-41	-4	-3	-5	-4	-8	-4	-3	-5	-9
word:until	-2	-4		-9	-4	-4	2	-2	2	16
word:unveil	-18	-4	-5	-9	-5	28	35	-7	-32	-5
word:up	3	-3	-5	1	3	-1	-2	-5	-4	
word:update	-13	-3	-3	-5	-5	-6	-9	-18	-6	-4
word:us	-16	-4	-2	-5	-6	23	-3	-3	-4	-3
word:usd	-9	-1	-3	-4	26	-5	-2	-3	-3	-2
word:use	-8	-5	-3	-2	-5	10	-4	1		-5
word:user	-2	-6	-3	-5	-5	-9	14	-5	-5	-8
word:valley	-11	26	-3	-4	-3	-4	-9	-5	-8	-5
word:valparaíso	-24	-6	-3	-5	-7	-11	-4	-5	-9	-5
word:value	-20	-3	-3	-5	22	-6	-3	-13	-2	-3
word:various	-12	-2	-1	-1	-3	-3	-3	-4	-11	-7
word:vendor	13	-3	-2	-7	-4	-5	-9	-4	-9	-5
word:venture	-9	-3	-2	-15	-4	-6	-5	31	-6	-3
word:veto	-6	-2	-2	-5	-3	-4	81	-4	-6	-5
word:video	24	-6	-6	-7	6	-8	-4	-4	2	-4
word:view	9	-5	-2	-5	-3	-5	-3	-5	-9	-4
word:village	-6	8	-2	-7	-3	-4	-7	-17	-8	-3
word:vise	56	-8	-3	-4	-5	-7	-4	-3	-4	-8
word:visit	-1	23	-3	5	-1	-2	-2	-1	-5	-3
word:visitor	17	-4	-4	-5	-3	-5	-8		-4	-8
word:voice	6	-4	-3	-3	-4	-5	-7	-2	-4	-4
word:vote	-18	-6	-3	-6	-4	-7	46	-8	-10	6
word:wafer	-28	-4	-3	28	-6	-4	-2	-3	-5	-3
word:wait	-17	8	-4	-4	-6	-5	-7	-9	-8	-6
word:walk	74	-6	-3	-7	-6	-9	-6	-3	21	-9
word:wallet	-3	-5	-4	-4	-4	-5	-5	-5	-14	-5
word:want	1	-4	-3	-1	-4	-1	5	-4	-5	-5
word:war	3	-3	-2	-1	20	-8	-1	-2	-2	-7
word:warehouse	-34	-2	-2	-8	21	21	-2	-2	-3	-6
word:warn	-12	-3	-2	-3	-5	-6	-4	-4	-13	2
word:washington	1	15	11	-7	14	9	-4	-2	6	-6
word:watch	-5	-3	-2	-5	-5	-5	-6	-4	-4	-5
word:watchdog	-10	-4	-3	-4	-7	-7	-7	-7	-37	-4
word:wave	-19	-4	-3	27	-8	-6	-5	89	-14	-5
word:way	-2	-5	-3	1	-4	-5	1	-6		9
word:we	-10	8	-3	-1	-4	-6	-4	-5	-5	-4
word:website	-15	-5	-4	-8	-5	-7	-12	-5	-11	-7
word:wednesday	21	6	3	-5	-3	-3	-4	-3		-1
word:week	7	8		5	-1	-1		4	-7	2
word:weekend	18	23	-2	-6	-2	-3	-4	-3	-10	-11
word:weigh	24	-4	-3	-4	-5	-3	-5	-5	-9	-5
word:weight	-2	-3	-7	-3	-2	-10	-2	-2	-3	-4
word:welcome	10	-5	-4	-5	1	-5	-4	-4	-9	-6
word:well	1	-2	-4	-3	4	-5	-3	-3	-6	-4
word:what	-1	-4	-1	-4	-6	-6	9	-4	-2	-3
word:when	7	-4	-2	-5		-2	-2	2	-6	-3
word:where	6	7	3	-3	-4	-2	4	-4	-5	-6
word:whether	-7	-4	-3	-6	-5	-6	4	-7	-2	1
word:which	-2	-1	1	3		2	-1	1	-1	-2
word:while	-10	-4	-2	7	-3	-5	-4	-7	5	12
word:who	14	-2	-2	-3	-4	-5		-4	-2	4
word:whoever	-11	-2	-3	-3	-3	-5	-3	-8	-7	-3
word:whom	45	-4	-3	-3	-4	-4	-2	-2	-5	-1
word:why	-13	-2	-3	-2	-3	-3	-4	-9	-9	-5
word:wide	-14	-4	35	-2	-4	-6	-4	-3	-4	-3
word:widen	-10	-4	-4	2	-5	-6	-4	-3	-5	-4
word:will	-9	3		3	2	2	-2	-4	-2	-3
word:win	-8	-3	-2	43	-5	-7	-5	20	-7	-3
word:winner	-3	14	-6	-1	-7	17	-3	13	-2	-8
word:wish	19	-5	-4	16	-8	-4	-7	-3	-4	-5
word:with	12	-3		3	-3	-2	-2	-3	-2	-5
word:withdraw	-7	-2	-3	-4	2	-5	20	34	-8	-3
word:within	-18	-6	-4	3	-4	-3	-13	-6	9	-4
word:without	22	6	-2	-6	-4		-5	-6	11	-6
word:word	12	-9	-4	-5	-3	-4	-4	-4	-3	-6
word:work	-15	-2	-5	-4	-3	-6	-4	-5	-7	-4
word:worker	-13	-3	-3	-3	-9	-17	-5	-4	-9	-5
word:working	44	-7	-8	-3	-3	-3	-3	-3	7	-3
word:workshop	-16	-5	70	-5	-8	-5	-4	-4	-4	-3
word:world	1	4	-1	-2	-4	1	-3	-4	-4	-2
word:worth	-8	-3	9	-9	62	-11	-4	-3	-9	-2
word:would	-8	-2	-2	-3		1	-2	-2	-7	-4
word:wrap		-10	-4	-8	-6	-5	-4	-7	-6	-6
word:write	-15	-4	-3	-10	-8	-6	-5	-5	6	-6
word:year	-13	-1	-3	6	-1	3		2	-2	1
word:yen	-7	-4	-3	-8	50	-11	-5	-4	-7	-3
word:yesterday	20	-10	-3	1	-5	9	-3	11	9	6
word:yet		-3	-2	-6	17	-4	-3	-5	-12	-5
word:you	-8	-4	-3	-9	-3	-3	-15	-5	-11	-6
word:young	37	-4	-4	32	-7	-6	-5	-5	-8	-8
word:zloty	-16	-5	-5	-8	48	-13	-5	-9	40	-3
word:zone	28	-5	-4	-4	14	3	10	-3	18	-3
word:zurich	38	-34	-2	-5	-5	-7	-3	-3	-5	-4
word:’s	-7	-3	-3	-3	-3	-5	-5	-3	-7	-4
`;
