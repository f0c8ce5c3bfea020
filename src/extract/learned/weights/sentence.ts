// Written by `npm run train`; not edited by hand.
export const sentenceText = `MEETING	VISIT	FORUM	AGREEMENT	INVESTMENT	LAUNCH	POLICY	LICENCE	ENFORCEMENT	APPOINTMENT
*	-259	-402	-445	-390	-388	-373	-394	-409	-343	-372
class-kind:appointVerb_<a>	-14	-6	-4	-7	-4	-5	-10	-6	-15	-12
class-kind:appointVerb_<c>	-7	28	-3	-2	-8	-4	-2	-2	-8	-9
class-kind:appointVerb_<f>	-9	-4	-3	27	-17	-6	-7	31	39	-10
class-kind:appointVerb_<p>	-13	4	5	-4	-4	-7	-4	-3	-6	50
class-kind:attend_<a>	-9	-3	-5	-5	-2	-3	-7	-4	-14	-13
class-kind:attend_<f>	-25	-3	-3	-6	-6	-14	-5	-5	41	-4
class-kind:attend_<p>	16	-5	16	-4	-3	-7	-4	-3	-6	-8
class-kind:background_<a>	-9		-3	-1	-4	-3	-5	-4	-2	-10
class-kind:background_<f>	-16	-3	-3	-5	-8	-6	-3	-6	24	-9
class-kind:background_<p>	-19	-6	-3	-3	-4	-5	-4	-4	-8	21
class-kind:callVerb_<c>	-8	-3	-2	-4	-6	-4	-2	-4	-20	-3
class-kind:callVerb_<f>	1	-27	-3	-2	-6	-6	-3	-3	-15	-3
class-kind:callVerb_<p>	20	-7	-2	20	-3	-8	-2	-2	-6	-7
class-kind:forumNoun_<p>	9	-6	-17	-5	-5	-6	-4	-5	-6	-9
class-kind:forumVerb_<a>	-18	-2	17	-4	-4	-6	-6	-4	-3	36
class-kind:forumVerb_<f>	34	-3	-21	-3	-4	-19	-4	22	-6	-8
class-kind:forumVerb_<p>	30	-4	28	-3	-3	-9	-4	-3	-5	-8
class-kind:investVerb_<a>	-14	15	-3	-5	-8	-7	-19	-3	31	-4
class-kind:investVerb_<c>	-15	-3	-3	-3	4	15	3	-4	-10	
class-kind:investVerb_<f>	-6	-3	-3	-3	31	-5	-4	-4	8	-4
class-kind:investVerb_<p>		9	8	1	-6	-4	-2	-2	-4	-8
class-kind:launchNoun_<f>	-26	-5	-3	-5	-6	-8	-4	-9	104	-4
class-kind:launchNoun_<p>	-16	-3	-3	-6	-5	-13	-8	-2	-4	-4
class-kind:launchVerb_<c>	1	-5	-5	-3	-3	1	-3	-3	-6	-3
class-kind:launchVerb_<p>	36	-5	-3	-8	-3	-20	-5	-4	-7	-11
class-kind:licenceNoun_<f>	-10	-4	-3	-5	-4	-6	-8	35	31	-6
class-kind:licenceVerb_<a>	-5	-3	-3	-4	-3	-3	-16	67	-16	-4
class-kind:licenceVerb_<f>	-9	-3	-3	-5	-3	-5	3	45	4	-4
class-kind:licenceVerb_<p>	-16	-8	-2	-2	-5	-5	-5	31	-5	62
class-kind:meetVerb_<p>	-8	-3	-5	-4	-4	-5	-3	-4	-4	-8
class-kind:moneyNoun_<f>	-10	-2	-3	-2	-12	-5	-1	-3	-3	-2
class-kind:policyVerb_<f>	-7	-2	-3	-5	-1	-5	16	-16	-14	-3
class-kind:postNoun_<p>	-30	-4	-2	-4	-4	-3	-2	-2	21	-14
class-kind:punishNoun_<c>	3	-2	-2	-2	-6	-4	-5	-4	-9	-3
class-kind:punishVerb_<a>	-13	-2	20	-5	-5	-8	-6	-6	58	-6
class-kind:punishVerb_<c>	-2	-2	-3	-3	-8	-3	-11	20	-8	-2
class-kind:punishVerb_<f>	-12	-3	-3	-7	-2	-6	-4	37	22	-4
class-kind:punishVerb_<p>	36	-4	-3	-4	-6	-5	-4	-5	6	-15
class-kind:receiveVerb_<a>	-6	-3	13	-3	-4	-3	-5	-5	10	-4
class-kind:receiveVerb_<f>	-18	-3	-5	-5	6	-5	-2	-5	-4	-2
class-kind:receiveVerb_<p>	36	3	3	-4	-4	-4	-3	-4	-1	-7
class-kind:signVerb_<c>	-12	-1	-2	-5	7	13	5	-9	-6	-3
class-kind:signVerb_<f>	-9	-2	-3	42	-7	-6	-5	-9	3	-4
class-kind:signVerb_<p>	-26	14	-4	5	-4	-4	-2	-2	-3	-2
class-kind:talkNoun_<f>	18	-36	-2	-3	-6	-5	-2	-2	-3	-3
class-kind:talkNoun_<p>	6	-10	-3	25	-6	-4	-3	-3	-7	-6
class-kind:topicVerb_<c>	-18	-5	-5	-5	-7	-6	-4	-4	34	-6
class-kind:topicVerb_<f>	-7	-3	-3	-4	-7	-4	40	-5	9	-2
class-kind:topicVerb_<p>	8	-2	-4	-4	1	-5	-3	-3	1	-7
class-kind:travelVerb_<a>	20	-13	-4	-4	-3	-3	-5	-4	11	-5
class-kind:travelVerb_<c>	11	20	-3	-2	-3	-3	-1	-3	-2	-5
class-kind:travelVerb_<f>	-15	-22	-2	-3	13	-4	-1	-2	-4	-2
class-kind:travelVerb_<p>	10	2	3	15	-4	-6	-3	-3	-5	-9
class-kind:visitorNoun_<f>	-15	-3	-3	-4	-15	-7	-5	25	7	-5
class-kind:visitorNoun_<p>	80	-4	-7	-5	-4	-4	-4	-4	-5	-7
class-kind:wish_<a>	-8	-5	9	-5	-4	-3	-5	-4	-41	-4
class-kind:wish_<c>	-13	-3	-6	-4	-12	-5	-5	-2	-4	-2
class-kind:wish_<f>	-11	-3	-4	-7	-7	-5	-4	6	-1	-5
class-kind:wish_<p>	-25	-3	6	-4	-3	-4	6	-3	-7	-2
class-word:appointVerb_among	10	-2	19	-2	-2	-2	-3	-4	-6	-2
class-word:appointVerb_by	-16	-3	-3	-6	9	-11	-3	-3	-5	60
class-word:appointVerb_down	15	-5	-4	-7	-5	-5	-4	-6	14	69
class-word:appointVerb_for	-7	36	-3	-5	-4	-5	-4	-4	-5	-11
class-word:appointVerb_in	-9	-5	-2	-3	1	-1	-3	-4	-5	44
class-word:appointVerb_of	3	-12	-3	-4	-9	-6	-1	-3	-6	-8
class-word:appointVerb_off	5	45	-5	-3	-5	12	-3	-4	-7	-6
class-word:appointVerb_on	-18	-5	-3	25	-4	-6	-3	-7	-3	9
class-word:appointVerb_out	-20	-6	-3	-3	-4	-5	-4	-4	48	-8
class-word:appointVerb_over	-16	-3	-2	-4	19	-5	-5	-4	-2	18
class-word:appointVerb_to	14	-3	-4	14	-10	-5	19	-2	-4	-11
class-word:appointVerb_up	-3	-6	-3	-4	-6	-5	-6	-4	-6	35
class-word:appointVerb_with	3	-11	-2	-5	-3	-6	-2	-2	-3	-9
class-word:attend_by	18	-3	-3	-3	1	-6	-3	-5	-5	-8
class-word:attend_down	28	-3	5	-7	-3	-2	-4	-4	-11	-7
class-word:attend_in	-6	-3	-3	-6	-7	-6	20	-1	-8	17
class-word:attend_of	-12	-8	-2	-14	-1	-3	13	-2	-3	-3
class-word:attend_to	5	-1	-5	-5	-4	-5	6	-4	13	-3
class-word:background_at	-8	-5	-2	3	-8	-7	-3	-4	-5	-10
class-word:background_by	-26	-3	-8	-6	-6	-6	-3	-3	-9	-6
class-word:background_in	7	-9	-3	-3	-4	-4	2	-2	-6	13
class-word:background_of		-5	-4	-6	-6	-5	-4	-5	3	-5
class-word:background_on	7	-2	-2	15	-12	-3	-4	-4	-3	-3
class-word:background_to	-7	2	-2	-6	-3	-1	1	-5	-3	-4
class-word:callVerb_at	-11	44	-3	-4	-3	-4	-4	-4	37	-5
class-word:callVerb_by	12	-17	-3	-3	-4	-5	-9	-2	-7	5
class-word:callVerb_for	-9	-5	-3	-3	-4	-5	-3	-3	-6	-4
class-word:callVerb_in	3		-2	-2	-3	-3	-5	-5	2	-6
class-word:callVerb_of	-3	-12	-3	-3	-3	-4	-3	-3	-6	-4
class-word:callVerb_off	58	12	-2	-3	-2	-3	-6	-3	-7	-3
class-word:callVerb_on	4	-6	2	-4	-4	-5	-4	-4	-7	-5
class-word:callVerb_out	31	-5	-4	-4	-10	-10	-10	-4	-8	-6
class-word:callVerb_to	7	31	-2	-4	-3	-4	-3	-2	6	-5
class-word:callVerb_with		-7	-3	-4	-2	-4	-5	-2	-8	-4
class-word:forumNoun_at	3	-7	84	19	-5	-9	-4	-5	-6	-6
class-word:forumNoun_before	74	-5	-13	-3	-4	-5	-5	-4	-7	-6
class-word:forumNoun_by	14	-3	-6	19	23	19	-6	-6	13	24
class-word:forumNoun_in	-7	5	51	-5	-4	1	-4	-4	-5	-6
class-word:forumNoun_of	-19	-4	81	-6	-4	-7	-5	-4	-6	-6
class-word:forumNoun_on	-25	-2	25	-3	-7	-5	-2	-2	-2	-3
class-word:forumVerb_about	-21	-1	-5	11	-2	-3	-4	-2	-2	-3
class-word:forumVerb_at	5	-3	11	-6	5	9	-2	-3	-5	-3
class-word:forumVerb_by	-8	-4	15	7	-4	-5	-5	-4	-4	-5
class-word:forumVerb_for	33	-5	-7	-5	-3	-13	16	-6	-6	-4
class-word:forumVerb_in	4	-3	9	-3	1	9	12	-1	-6	11
class-word:forumVerb_of	-24	-2	-3	-3	-3	-9	12	-5	8	-4
class-word:forumVerb_on	-20	-3	6	-4	-6	2	-6	-4	12	-5
class-word:forumVerb_out	-7	-3	-11	-3	-2	66	-9	-9	-13	-8
class-word:forumVerb_to	4	-4	1	2	-5	-4	-4	-5	-7	-5
class-word:forumVerb_up	14	-4	-3	-5	-3	-5	-10	-2	5	-3
class-word:forumVerb_with	37	-5	-6	-4	-6	-9	-4	-3	-22	-6
class-word:investVerb_by	-12	-3	-5	-5	35	-6	-5	-4	-9	
class-word:investVerb_down	24	-4	-4	-5	-4	-3	-3	-6	24	-14
class-word:investVerb_for	-4	-4	-3	-4	1	-8	-3	-3	-7	-3
class-word:investVerb_from	-5	50	-5	-5	-24	-6	-5	-8	-10	-3
class-word:investVerb_in	-5	-1	-3	-5	26	3	-5	-5	-5	-5
class-word:investVerb_into	-2	17	-3	-13	35	-5	-2	-5	3	-3
class-word:investVerb_of	-9	-3	-3	-3	18	-5	-3	12	-6	-5
class-word:investVerb_off	6	7	-2	-4	-5	15	-2	-2	-4	-3
class-word:investVerb_on	-29	-2	-3	-3	-9	-2	9	-5	-1	16
class-word:investVerb_over	-11	-2	-2	-2	-12	-3	-4	-2	-11	-11
class-word:investVerb_to	-4	-6	-3	2	-5	-3	1		9	2
class-word:investVerb_up	-2	-4	-3	-1	17		-5	-4	-6	3
class-word:launchNoun_as	-7	-3	-2	-3	-2	-5	-4	-6	-14	-3
class-word:launchNoun_at	-4	41	-2	6	-4	-2	-2	-2	-6	-3
class-word:launchNoun_between	41	-6	-2	-8	-3	-6	-5	-3	-6	-3
class-word:launchNoun_for	6	-4	-6	-7	25	35	-6	-4	-16	-3
class-word:launchNoun_from	16	-6	-3	-4	-5	-12	-5	-5	-5	-3
class-word:launchNoun_in		7	-4	4	14	1	-4	-5	1	-3
class-word:launchNoun_of	1	-6	-2	3	-3	40	-5	-6	-1	-4
class-word:launchNoun_on	-20	22	-3	1	-6	15	-7	-3	-6	-5
class-word:launchNoun_to	-5	5	-2	-4	-16	-15	-5	-3	-16	-5
class-word:launchNoun_with	-1	19	-3	21	-14	-13	-4	-3	-4	-4
class-word:launchVerb_at	37	-2	5	-8	12	-3	-4	-3	-6	-3
class-word:launchVerb_by	-10	-7	18	-4	-5	16	10	10		-4
class-word:launchVerb_for	17	-6	-8	-5	-3	-15	23	-5	-6	-5
class-word:launchVerb_from	-42	-3	29	-11	-3	-6	-3	59	-13	-3
class-word:launchVerb_in	-16	-5	-5	-4	-6	23	10	-5	18	23
class-word:launchVerb_of	-8	-3	-2	-7	-5	15	-4	-7	-6	-5
class-word:launchVerb_off	-1	-4	-5	-6	-5	47	-11	-7	30	-3
class-word:launchVerb_on	-4	7	-5	24	-5	34	-5	-4		-9
class-word:launchVerb_over	-17	-3	-3	-6	33	-6	-5	-4	2	26
class-word:launchVerb_to	35	6	-4	-5	-8	-6	24	-3	-5	32
class-word:launchVerb_with	-18	-4	-4	21	8	-16	-3	-3	-8	-4
class-word:licenceNoun_at	-7	-5	-4	-4	-4	-9	-10	8	-7	-4
class-word:licenceNoun_for		-3	-3	-7	-2	-5	-5	37	-8	-4
class-word:licenceNoun_in	-1	-4	-3	-4	-2	-5	-4	51		-3
class-word:licenceNoun_of	-8	-3	-4	-7	-4	-4	14	3	-15	-7
class-word:licenceVerb_by	-7	-5	-2	-4	-3	-6	30	-12	-7	14
class-word:licenceVerb_for	-4	-2	-2	-3	3	-5	-6	12	-8	-3
class-word:licenceVerb_in	4	-2	-2	-4	-4	-3	11	28	5	-3
class-word:licenceVerb_of	6	-2	-2	-8	4	-4	13	10	-13	-4
class-word:licenceVerb_on	-5	-4	-3	-9	-4	-6	-7	57	-7	-5
class-word:licenceVerb_to	-10	-7	-3	-9	-2	-2	-4	29	16	-2
class-word:mealNoun_in	62	-4	-7	-4	-3	-5	-5	-3	-6	-6
class-word:mealNoun_on	38	-5	-4	-3	-3	-4	-4	-2	-5	-8
class-word:mealNoun_with	76	-3	-7	-5	-3	-5	-4	-3	-7	-11
class-word:meetVerb_about	-5	-3	-3	-4	-3	-3	-5	-3	-5	-5
class-word:meetVerb_at	25	-6	-8	-3	-3	-4	-2	-2	-4	-5
class-word:meetVerb_by	8	-3	-5	-3	-4	-5	-5	-3	-7	-4
class-word:meetVerb_down	31	-4	6	-8	-3	-2	-3	-4	-8	-7
class-word:meetVerb_for	27	-4	-7	-3	-3	-5	-4	-3	-4	-6
class-word:meetVerb_in	29	-3	4	-4	-3	-5	-5		-6	-5
class-word:meetVerb_of	1	-4	-3	-4	-4	-11	-4	-3	10	-4
class-word:meetVerb_on	-2	-4	-7	-4	-4	-5	-4	-5	-5	-5
class-word:meetVerb_over	51	-3	-2	-3	-3	-5	-2	-6	-4	-3
class-word:meetVerb_to	36	-8	-3	-3	-3	-5	-3	-3	-5	-7
class-word:meetVerb_with	8	-3	7	-4	-3	1	-3	-2	-7	-4
class-word:moneyNoun_by	-15	-3	-3	-4	4	-5	-3	-3	-6	-3
class-word:moneyNoun_for	-3	-3	-3	-6	2	-6	-3	-3	-13	-3
class-word:moneyNoun_from	-9	-4	-3	-9	-23	-3	-5	-7	-12	-3
class-word:moneyNoun_in	-7	-4	-4	-5	21	13	-4	-5	8	-4
class-word:moneyNoun_into	-12	-1	-1	-5	17	-2	-1	-2	-2	-5
class-word:moneyNoun_of		-5	-5	-4	28	-5	-4	12	-7	-4
class-word:pactNoun_between	-1	-4	-4	52	-3	-4	-4	-5	-5	-4
class-word:pactNoun_for	-8	-4	-2	24	-2	-5	-5	-6	-16	-2
class-word:pactNoun_in	-9	-4	-3	28	-9	-4	-5	-4	9	-6
class-word:pactNoun_of	-9	-3	1	32	-4	-5	-7	-1	-2	-4
class-word:pactNoun_on	-5	1	-3	60	-4	-4	11	-4	-6	10
class-word:pactNoun_to	-7	2	-1	12	-3	-1	1	-5	-3	-4
class-word:pactNoun_with	-7	-3	-1	37	-5	-2	-4	-5	6	-4
class-word:planned_for	1	-4	-4	-6	-3	8	14	-4	-4	-7
class-word:planned_in	39	-5	9	-6	-6	-8	-6	-7	-7	-6
class-word:planned_of	-5	-3	-6	-9	-3	8	-2	-4	11	-3
class-word:planned_up	-2		-4	15	-1	-2	11	-2	-6	-2
class-word:policyNoun_at	23	-2	-3	-6	-3	-3	-6	-3	7	-7
class-word:policyNoun_for	-5	-4	-3	10	-4	-6	39	-5	-1	-1
class-word:policyNoun_in	-17	-3	-3	-4	-4	-4	51	-6	-8	-3
class-word:policyNoun_of	-7	-2	-4	-8	-4	-4	29	-5	-5	-3
class-word:policyNoun_on	-8	-3	-4	-3	-3	-6	76	-6	-8	3
class-word:policyVerb_by	-1	-3	-3	17	-3	-4	23	-5		13
class-word:policyVerb_for	-3	-3	-3	6	-4	20	6	5	-7	-5
class-word:policyVerb_in	29	-3	-4	24	-5	5	24	-5	-5	-3
class-word:policyVerb_of	7	-3	-2	-4	-3	10	35	-7	9	-5
class-word:policyVerb_off	-10	30	-3	-14	-5	-7	14	-4	-9	-5
class-word:policyVerb_on		-4	-4	9	-5	-5	34	14	4	-5
class-word:policyVerb_to	7	-3	-3	-7	-3	-5	20	19	-6	25
class-word:policyVerb_up	-2		-4	15	-1	-2	11	-2	-6	-2
class-word:policyVerb_with	1	-2	-4	-2	-13	13	4	-2	-3	-6
class-word:postNoun_at	6	-4	-3	-3	-4	-4	-3	-6	-8	-14
class-word:postNoun_for	-12	-2	-2	-4	-5	-2	-10	26	45	2
class-word:postNoun_in	-23	14	-3	-3	-3	3	-3	-3	-4	14
class-word:postNoun_of	-3	-1	-2	-7	-5	-5	-3	-3	1	40
class-word:postNoun_on	-1	-5	-3	-3	-3	-3	-2	-3	-5	3
class-word:punishNoun_against	-11	-3	-3	-4	-6	-4	-6	-4	52	-4
class-word:punishNoun_at	-11	-3	-4	-6	-2	-5	-5	-2	-7	-10
class-word:punishNoun_by	-7	-2	-2	-5	-3	-4	-4	-5	23	-5
class-word:punishNoun_for	-8	-2	-3	23	-4	-3	-9	-7	-36	1
class-word:punishNoun_from	-3	-3	-2	-3	-2	-6	-9	-6	49	-4
class-word:punishNoun_in	-13	-3	-3	-4	-4	-5	-7	-4	10	-4
class-word:punishNoun_into	-7	-2	-4	-2	-7	-10	-5	-3	39	-4
class-word:punishNoun_of	-10	-4	1	-7	-5	-4	-2	-5	55	-4
class-word:punishNoun_on	-6	-3	-3	-10	-3	-4	18	-8	24	12
class-word:punishNoun_over	-7	-2	-2	-2	-17	-4	-4	-4	59	13
class-word:punishNoun_to	35	-8	-4	-6	-5	-6	-7	-4	20	-10
class-word:punishVerb_as	-23	-5	9	-6	-4	-3	-5	-3	-10	-6
class-word:punishVerb_at	8	21	6	-10	12	-1	-4	-3	21	-2
class-word:punishVerb_before	18	-2	-11	-8	-2	-6	53	-6	-21	-5
class-word:punishVerb_by	-14	-6	15	-5	-5	-2	-4	-5	-18	-9
class-word:punishVerb_for	-1	-3	-4	11	-4	-6	11	-6	-19	3
class-word:punishVerb_in	-11	-4	-5	-5	-5	13		22	-7	-5
class-word:punishVerb_of	-8	-10	1	-5	-5	-4	14	-5	18	-4
class-word:punishVerb_off	9	-4	-3	-5	-4	-34	-5	-5	59	-3
class-word:punishVerb_on	-9	-3	-4	-8	-4	16	25	5	1	5
class-word:punishVerb_out	-7	-3	-3	-4	-3	-5	-4	-5	28	-5
class-word:punishVerb_to	-10	-9	-2	-2	-6	-2	-3	-4	24	-5
class-word:punishVerb_with	-9	-3	-6	-8	-15	-10	-10	-6	46	-4
class-word:receiveVerb_as	-23	-5	-3	-4	-4	-4	-3	-6	-8	-13
class-word:receiveVerb_at	49	10	-5	-4	-3	-8	-3	-3	-5	-8
class-word:receiveVerb_by	2	-14	-7	13	-4	-3	-4	-4	-7	-4
class-word:receiveVerb_in	25	-7	-3	-4	-6	-3	-2	-4	2	-9
class-word:receiveVerb_of	10	-5	-4	20	8	-6	13	-7	-7	-6
class-word:receiveVerb_on	-3	-2	28	46	-4	-3	-4	-3	-3	-6
class-word:receiveVerb_to	-5	3		-6	-3		2	-5	-2	-3
class-word:roomNoun_at	10	-5	-16	-5	-6	-6	-3	-6	-5	-4
class-word:roomNoun_for	39	-4	-2	-6	-6	-5	34	29	-5	-5
class-word:roomNoun_in	16	2	-4	-2	-5	7	-4	-3	-10	1
class-word:roomNoun_of	8	2	-4	5	-4	-6	-3	-3	12	-7
class-word:roomNoun_on	42	-7	-3	-4	-3	-4	-3	-3	-6	17
class-word:signVerb_at	-9	-4	-5		-4	-6	-8	-3	-5	-5
class-word:signVerb_between	-15	-7	-3	-3	-6	-4	-4	-3	-4	-3
class-word:signVerb_by	3	-2	-3	50	-4	-4	-2	-3	-4	
class-word:signVerb_for	-11	-3	-2	5	-6	4	-7	-1	-4	-2
class-word:signVerb_from	-19	-3	19	-9	-3	-5	-3	-4	-7	-5
class-word:signVerb_in	-2	-3	-3	16	29	2	-4	-3	-5	-5
class-word:signVerb_into	1	-2	-4	20	-6	-7	-2	-4	-8	-2
class-word:signVerb_of	-1	-5	-3	-2	-6	-6	-3	-5	-7	-12
class-word:signVerb_off	-13	8	-2	-13	-4	-7	16	-4	-5	-5
class-word:signVerb_on	-6	-4	-2	28	-4	8		17	-4	-5
class-word:signVerb_to	16	5	-3	8	1	6	7	9	-6	14
class-word:signVerb_up	-14	-3	-6	49	-2	5	-4	-3	-6	-3
class-word:signVerb_with	-9	-3	-2	10	-8	3	4	-4	-5	-3
class-word:sum_for	-12	-3	-4	-8	48	-8	-5	-5	-9	-4
class-word:sum_in	-9	-3	-4	-5	-17	-9	-5	-12	-1	-3
class-word:sum_into	-5	-4	-3	-11	37	-8	-3	-4	-14	-3
class-word:talkNoun_about	15	-23	-3	-4	-3	-3	-3	-3	-5	-5
class-word:talkNoun_at	41	10	-4	-3	-3	-4	-4	-2	-11	-5
class-word:talkNoun_behind	33	-3	-6	-8	-3	-4	-5	-3	-6	-5
class-word:talkNoun_between	18	-5	-7	-12	-3	-5	-3	-4	-4	-3
class-word:talkNoun_by	23	-7	-3	-5	-6	-3	-3	-3	-3	2
class-word:talkNoun_for	-1	-6	-4	-4	-4	-4	-4	-3	-5	-5
class-word:talkNoun_in	15	22	-6	16	-3	-3	-5	-3	-3	-4
class-word:talkNoun_of	-7	5	17		-3	-7	-3	-3	-6	2
class-word:talkNoun_off	58	12	-2	-3	-2	-3	-6	-3	-7	-3
class-word:talkNoun_on	22	8	-5	-5	-2	-6	6	-3	-7	-4
class-word:talkNoun_to	6	37	-3	-5	-3	-3	-3	-3	-5	-5
class-word:talkNoun_with	19	2	2	-5	-4	-4	-4	-3	-4	-4
class-word:topicVerb_about	-7	-3	-3	-5	-4	-6	-7	34	-11	-10
class-word:topicVerb_at	21	-21	-2	16	1	9	-1	-1	-4	-2
class-word:topicVerb_between	41	-6	-3	-8	-3	-6	-5	-3	-5	-3
class-word:topicVerb_by	-8	-7	9		-2	-10	-5	-5	-3	-4
class-word:topicVerb_for	2	-5	-6	-7	-5	8	-4	-5	-7	-4
class-word:topicVerb_in	-6	-4	-4	7	3	5	-6	-4	-5	-2
class-word:topicVerb_of	3	-6	-3	3	-4	20	-4	-4	-1	-3
class-word:topicVerb_on	-15	23	-2	-4	-4	-7	-1	-9	-8	-4
class-word:topicVerb_out	21	-2	-4	-4	-14	-7	-6	-8	-11	-3
class-word:topicVerb_with	-11	45	-2	-6	-4	-5	-3	-4	-3	-4
class-word:travelNoun_of	-8	48	-3	-6	-4	-5	-3	-3	-7	15
class-word:travelNoun_to	-9	57	-2	1	-3	-4	-3	-2	2	-5
class-word:travelVerb_after	-13	-6	-3	-7	-5	-11	-5	-5	46	-7
class-word:travelVerb_at	6	85	-3	-4	-4	-4	-4	-3	-12	-9
class-word:travelVerb_by	13	-10	-4	-5	4	-1	-3	-3	-5	
class-word:travelVerb_for	-5	37	-3	-5	14	-5	-3	-3	-6	-8
class-word:travelVerb_from	-8	37	-8	-3	-2	-6	-8	-3	-8	19
class-word:travelVerb_in		26	-3	-4	-5	-5	-3	-7	-13	-5
class-word:travelVerb_into	21	-4	-3	2	-4	42	-3	-4	-11	-4
class-word:travelVerb_of	2	-1	6	-4	-4	-4	-3	-3	-5	22
class-word:travelVerb_on	-17	18	-2	-3	1	-5	-4	-5		-3
class-word:travelVerb_out	-17	-6	-3	-3	-5	-5	22	-3	-10	-8
class-word:travelVerb_over	38	-7	-2	-3	-7	-5	-3	-2	-4	-6
class-word:travelVerb_through	21	-6	-2	-2	-7	-6	-4	-5	13	-5
class-word:travelVerb_to	-10	32		-4	-1	-2	3	5	2	
class-word:travelVerb_with	-11	-11	-3	-9	-4	-4	-3	-3	-7	-5
class-word:visitorNoun_from	27	-3	8	-4	-3	-4	-2	-4	-5	-7
class-word:visitorNoun_in	23	-14	-4	-4	-4	-4	-3	-4	12	-10
class-word:visitorNoun_of	11	-4	9	-3	-4	-5	4	-5	-4	-4
class-word:visitorNoun_on	12	-4	37	-4	-5	-5	-3	-3	-4	-13
class-word:visitorNoun_to	-5	37	8	-4	-3	-4	-2	-3	-4	-6
class-word:wish_before	-20	-3	-3	-3	-3	-4	-7	35	-7	-11
class-word:wish_by	-8	-2	-2	-4	-2	-2	-14	-5	-21	-3
class-word:wish_for	-9	-4	-2	-5	-5	-4	-6	-1	1	-3
class-word:wish_from	2	-6	-4	-5	-4	-6	-5	-6	-8	-6
class-word:wish_in	7	-4	-4	-4	-4	-8	-3	12	-4	-3
class-word:wish_of	6	-3	-2	-3	-6	-6	-4	-8	16	-3
class-word:wish_off	58	12	-2	-3	-2	-3	-6	-3	-7	-3
class-word:wish_on	21	-7	-3	-4	-4	-4	-5	-3	-13	-5
class-word:wish_to	41	5	-2	-5	-3	-6	-3	-25	-15	-4
class-word:wish_with	-19	-6	-2	-16		-4	12	-2	-3	-2
class:appointVerb	-6	-1			-1	-2	-1		-2	14
class:appointVerb&class:attend	-6	-5	1	12		-4	-1	-1	9	-8
class:appointVerb&class:background	1	3	4	-4	-4	3	8		-1	4
class:appointVerb&class:callVerb	8	-2	-2	-2	-5	-2	-3	-8	4	-2
class:appointVerb&class:forumNoun		-2	17	-3	-4	2	-3	3	2	2
class:appointVerb&class:forumVerb	-18	-4	1	-1	-3	-5	8	4	4	5
class:appointVerb&class:investVerb	-1		3	-1	1	-1				-2
class:appointVerb&class:launchNoun	-9	5	-3	5	1	7	-3	3	1	-2
class:appointVerb&class:launchVerb	-2	-2	-5	3	1	-1	-1	-1	-1	9
class:appointVerb&class:licenceNoun	-3	12	-3	-5	-1	-4	-6	30	-10	-5
class:appointVerb&class:licenceVerb	-2	-3	-3	-1	7	-3	-6	13	-8	-4
class:appointVerb&class:mealNoun	35	-6	12	-3	-4	-6	-3	-2	-4	-12
class:appointVerb&class:meetVerb	-10	-4	-2	-2	6	6	-2	-2	-2	1
class:appointVerb&class:moneyNoun	-2	-3	8	6	9	-6	12	-3	-4	-1
class:appointVerb&class:pactNoun	3		-3	8	-3	3	2	-2	-1	-4
class:appointVerb&class:planned	-8	1	-1	1	-7	-4		-1	2	-5
class:appointVerb&class:policyNoun	-6	-1	-2	-1	-4	-3	3	1	-4	2
class:appointVerb&class:policyVerb	11			6	1	-5	-4	7	5	5
class:appointVerb&class:postNoun	-13	-3	-3	-3	-4	-3	-3	-4	-3	37
class:appointVerb&class:punishNoun	-5	-5	-2	-4	-5	-2	-2	6	-1	7
class:appointVerb&class:punishVerb	-3	-4	-3	-2	-5	-4	-3	15	1	7
class:appointVerb&class:quoted	-16	-6	-4	-2	-2	7	-1	-2	-2	-4
class:appointVerb&class:receiveVerb	-1	6	-4	-4	-1	3	3	10	-4	-6
class:appointVerb&class:roomNoun	-8	3	3	8	-4	-5	-3	-3	-4	3
class:appointVerb&class:signVerb	2	-2	-4	10		-1	-3	-3	-5	-7
class:appointVerb&class:sum	-5	-5	-2	3	2	-9	-4	3	1	-4
class:appointVerb&class:talkNoun	2	1	-1	-3		-3		-2		6
class:appointVerb&class:topicVerb	-4	-2	1	-3	-5	-3	-3	-5	5	-8
class:appointVerb&class:travelNoun	-2		-4	-4	-3	-3	-3	-2	-1	-2
class:appointVerb&class:travelVerb	-5	5	5	-2	-4	-5	-1	-4	-5	-6
class:appointVerb&class:visitorNoun	-5	-7	-5	-3	3	-3	-2	-3	-2	1
class:appointVerb&class:wish	1	-1	-3	-3	-1	-2	-2	1	-2	5
class:appointVerb&groups:1	-6		-2	2	-3	-4	-3	4	-7	12
class:appointVerb&groups:2	-4	-4	1		-2	-6	2	-1	4	26
class:appointVerb&groups:3	-11	3	3	-3	-2	-1	-2	-3	-5	5
class:appointVerb&groups:4	-3	1	-3	-2	1	1	-2	-1	-2	7
class:appointVerb&parties:aa	-9	-2	-2	-3	-4	-3	16	-7	-10	-1
class:appointVerb&parties:ac	2	10	-2		-6	10	-2	-3		-4
class:appointVerb&parties:af	-10	-2	-3	7	-7	6	-4	8	-2	-7
class:appointVerb&parties:ap	-7	5	3	-3	-4	-1	-4	-6		46
class:appointVerb&parties:cc	-7	-3	1	-3	7	2	11	-5	-3	
class:appointVerb&parties:cf	-4	-4	6	-2	-4	2	-2		-6	-6
class:appointVerb&parties:co	2	-1	-3	4	17	-4	-2	-3	-2	-4
class:appointVerb&parties:cp	-1	2	1	-1	-2		-1	-1		-4
class:appointVerb&parties:ff	-5	-3	-2	-2	3	-7	-3	6	5	-6
class:appointVerb&parties:fp	-2	-4	-3	-4		-2	-2	-3	5	2
class:appointVerb&parties:op	7	-7	2	2	-6	-6	-2	-3	-4	21
class:appointVerb&parties:pp	-8	2		-1	-3	-1	-2	-3	-4	23
class:attend	3	-3	-1		-3	-1	-2	-1		-1
class:attend&class:background	-5	-1	3	-6	-3	-3	-3	5	-6	-3
class:attend&class:callVerb	-20	-12	4	-3	-3	-4	-3	-2	5	-2
class:attend&class:forumNoun	-24	-5	31	-6	-2	-2	2	-4	-17	-5
class:attend&class:forumVerb	-4	-3	1	-3	-5	3	-1	-4	2	6
class:attend&class:investVerb	9	5	-4	-4		-5		-3		8
class:attend&class:launchNoun	4	1	-4	-4	4	16	-2	-3	7	-5
class:attend&class:launchVerb		-2	-4	-4	-3	-7	-3	-2	4	-4
class:attend&class:licenceNoun	1	-2	-2	-7	-5	-2	-3	17	-12	-3
class:attend&class:licenceVerb		-1	-9	-2	-3	-2	-7	29	-12	-6
class:attend&class:meetVerb	16	-3	3	-5	-3	-3	-4	-3	-7	2
class:attend&class:moneyNoun	2	-2	6	3		-3	-3	-4	-5	15
class:attend&class:pactNoun	-10	-1	-5	2	-2	-3	4	6		-2
class:attend&class:planned	-11	-3		-2	-5	-4	3	-3	1	-3
class:attend&class:policyNoun	-11	-2		-5	-2	-4	18	-2		-6
class:attend&class:policyVerb		-1	4	5	-4	-3	4	8	-1	-6
class:attend&class:postNoun	-15	-3	-3	-3	-1	-3	-8	20	5	30
class:attend&class:punishNoun	-7	-2	-6	-4	-4	-4	-3	-3	38	5
class:attend&class:punishVerb	-6	-2	-1	-3	-4	-5	11	-3	6	-6
class:attend&class:receiveVerb	14	5	1	2	-2	-2	-4	-3	-4	-2
class:attend&class:roomNoun	14	-4	10	-2	-2	-4	-4	23	-10	-3
class:attend&class:signVerb	-7	4	-4		3	-3	3	-4	-5	-3
class:attend&class:talkNoun	7	-6	3	-3	-2	-4	-4	-3	3	-6
class:attend&class:topicVerb	11	-4	-6	-3	-3	-10	1	-3	10	-2
class:attend&class:travelNoun	-32	-17	-4	-4	-2	-4	-2	-3	-5	18
class:attend&class:travelVerb	16	-2	1	-3	-3	-3	-3	-2	-12	-7
class:attend&class:visitorNoun	-7	6	2	-3	7	-2	-3	-3	-4	-6
class:attend&class:wish	3	1		-5	-3	11		2	2	-5
class:attend&groups:1	-4	-7	5	8	-4	3	1	-4	3	-6
class:attend&groups:2	-5	-1	-3	-4	-1		-2			-2
class:attend&groups:3	12	-3	-1	-2	-6	-5	-3	1	-4	8
class:attend&groups:4	10	-2	-3	-1	1	-3	-2	-4	2	-6
class:attend&parties:aa	28	-2	-7	-3	-4	-4	-7	-4	-9	5
class:attend&parties:ac	2	-1	-4	-1	-3	-4	-8	-7	29	14
class:attend&parties:af	6	-2	-4	-6	-4	-5	-4	3	8	-5
class:attend&parties:ap	4	3	-5	2	-3	-4	-2	5	-2	-3
class:attend&parties:cc	22	-1	3	-4	-5	-5	2	-3	-3	-3
class:attend&parties:cf	6	-1	2	1	-4	-3	-2	-5	1	4
class:attend&parties:cp	-1	-3	-1	-4	-4	3	-2	-4		-2
class:attend&parties:ff	10	-1	-3	-5	-6	-3	-3	6	-12	11
class:attend&parties:fp	13	-2	-4	-5	-1	-6	-3	-5	5	7
class:attend&parties:pp	6	-3	-4	-1	3	-5	-2	-3	-1	-7
class:background	-3	-3		-2	-2	-2		-2		
class:background&class:callVerb	-4		-1	-3	-4	1	-4	-3	-3	-4
class:background&class:forumNoun	4	-5	13	5	-3	1	-1		-5	7
class:background&class:forumVerb	3	-2		-6	-4	-3	4	1	-1	-5
class:background&class:investVerb	-1	-2	6	-2	2	4	8	-2	-2	-2
class:background&class:launchNoun	-8	-6	-4	8	3	14	1	-2		
class:background&class:launchVerb	-5	-1	-2	3	-3		-4	-3	-1	2
class:background&class:licenceNoun	-3	-3	3	-4	-3	-4	4	30	-10	-3
class:background&class:licenceVerb		-2	-2	-1	-4	-3	1	7	-1	-3
class:background&class:mealNoun	-12	-3	24	-5	-9	-4	-5	-2	-4	-3
class:background&class:meetVerb	13	-2	-2	-5	-2	4	-2		3	-5
class:background&class:moneyNoun	3	-7	1	-1	4	1	10	-8	-8	-2
class:background&class:pactNoun	-6	2	-2	1		-2		-2	-4	-2
class:background&class:planned	8	9		2		-5	1	-3	-2	2
class:background&class:policyNoun	1	-5	-3	3	-2	-2	2	-3	-1	7
class:background&class:policyVerb	-7	-2	6	-2	-5	-5	-3	-2		7
class:background&class:postNoun		-3	2	-3	-4	-3	-2	-4	2	12
class:background&class:punishNoun	-4	-2	-4	-5	-5	-3	-3	-3	27	-2
class:background&class:punishVerb		-3	-2	-4	-5	-5	-5	-4	11	-3
class:background&class:receiveVerb	2	1		-3	-3		1	-4	-2	
class:background&class:roomNoun	-4	-4	6	-4	-1		-3	-3	3	12
class:background&class:signVerb	-6		-4	4	5	-5	-2	-4	-5	8
class:background&class:sum	-14	-3	6	17	-5	-6	-4	-4	-15	-3
class:background&class:talkNoun	4	-4	4	1	-3	-3	1	-2	-5	7
class:background&class:topicVerb	2		-5	3	-2	-5	2	-5	2	-3
class:background&class:travelNoun	10	15	-2	-3	-3	-3	-2	-1	-5	8
class:background&class:travelVerb	-2	6		-2	5	-2		-2	8	1
class:background&class:visitorNoun	16	-2	-4	-5	-4	-3	-3		-7	19
class:background&class:wish	-3	-2	-3	-1	4	-2	-4	-5	-2	-3
class:background&groups:1	-12	-4	-2	-4	-6	-2	4	-4	2	-2
class:background&groups:2	-6	-2	-3	1	-4	-4	-1	-3	1	1
class:background&groups:3	1	-1	4	-4	7		-4		-4	1
class:background&groups:4	10	-2		-4	1	-1	-2	1	-2	-1
class:background&parties:aa	-2	-3	6	-4	11	-4		-5	6	-5
class:background&parties:ac	1	5	-3	-8	13	2	-2	-1	-3	-3
class:background&parties:af	-5	-2	-2	-5	2			2	-7	-3
class:background&parties:ao	-10	-3	19		-4	-10	-4	23	-5	-2
class:background&parties:ap	8	6	2	-1	7	-3	-5	-2	14	3
class:background&parties:cc	8	-2		-7	3	1	-4	4	-4	-3
class:background&parties:cf	1	-2	3	-3	8	-1	-3		-2	-3
class:background&parties:co		-4	-7	-3	-4	-5	-3	7	-4	-3
class:background&parties:cp	11		3	-1	1	-1	-2	1	-2	-4
class:background&parties:ff	-2	-5	-3	-3	-3	-4	-2	5		-5
class:background&parties:fo	-12	-2	-6	1	12	17		-1	-1	
class:background&parties:fp	-5		-1	-3	-1	-2	-2	-1	-2	-5
class:background&parties:op	-7	-3	-5	-3	5	4	-2	2	-3	-3
class:background&parties:pp	9	-2	1				-2	-3	-4	10
class:callVerb	1		-3	-3	-3	-2	-2	-3	2	-4
class:callVerb&class:forumNoun	10	-4	-5	-3	-2	-4	9	-1	-3	-3
class:callVerb&class:forumVerb	-3	-3	5	-4	-3		2	-3	5	-3
class:callVerb&class:investVerb	7	-1	-1	-3	-2	-4	-2	-1	13	-4
class:callVerb&class:launchNoun	-4	-5	-3	-4	-4	6	1	-4	6	-2
class:callVerb&class:launchVerb	3	4	-4	-4	-3	-3	2	-3	-5	-4
class:callVerb&class:licenceNoun	-5	-4	-1	-4	-4	-3	-3	-24	2	-3
class:callVerb&class:licenceVerb	10	-6	-2	-3	-3	-3	5	-13	7	-3
class:callVerb&class:mealNoun	18	-17	-4	-5	-4	-3	-4	-3	-11	-3
class:callVerb&class:meetVerb	2	3	2	-3	-2	-4	-4	-3	-4	-3
class:callVerb&class:moneyNoun	3	-12	-2	-4	-5	7	-6	-1	-11	-3
class:callVerb&class:pactNoun	6	-1	-4	-6	-3	-4	-6	-3	-1	-2
class:callVerb&class:planned	1	10	-1	-5	-1	-5	-8	-4	-2	-3
class:callVerb&class:policyNoun	-6	-1	-1	-3	-3	-4	4	-3	-4	-2
class:callVerb&class:policyVerb	-13	5	2	-6	2	-5		-5	-6	-5
class:callVerb&class:postNoun	-4		2	7	-2	-4	-5	-3		-4
class:callVerb&class:punishNoun	-9	-7	-3	4	-6	-3	-6	-3	15	-2
class:callVerb&class:punishVerb	-7	-2	-2	1	-3	-4	-3	-4	11	-3
class:callVerb&class:quoted	-33	-5	-3	-3	-3	-3	-3	-3	-5	-3
class:callVerb&class:receiveVerb	10	-3	-2	-3	-3	-2	-2	-2	2	-3
class:callVerb&class:roomNoun	4	8	-5	-2	-2	-2	-2	-1	1	-5
class:callVerb&class:signVerb	-3	-3	-2	-5	2	-5	-2	-5	7	-3
class:callVerb&class:sum	-14	-2	20	-5	19	-3	-6	-3	7	-6
class:callVerb&class:talkNoun	6	5	-2	-1	-2	-4		-2	-4	-3
class:callVerb&class:topicVerb	2		-4	-3	1	-4	-3	-4	-2	-3
class:callVerb&class:travelNoun	-4	19	-2	1	-3	-3	-3	-2	2	-3
class:callVerb&class:travelVerb	-3	4	-1		-3	-4		-4	1	-3
class:callVerb&class:visitorNoun		-2	2	-4	-3	-5	-4	-3	-4	-4
class:callVerb&class:wish	-2	-2	-3	-3	-3	-4		-4	-5	-2
class:callVerb&groups:1	-5	-2	-4	-5	-4	-6	2	1	2	-4
class:callVerb&groups:2	8	-1	-1	-5	-3	1	-5	-4	2	-5
class:callVerb&groups:3	-13	-3	-4	3		-3	-3	-2	-3	-3
class:callVerb&groups:4	3	7	-3	-2	-3	-4	-2	-5	5	-3
class:callVerb&parties:aa	-20	-2	-2	-4	-2	-2	-4	-11	4	-4
class:callVerb&parties:ac	-11	-2	-2	-2	-4	-3	-4	-8	-5	-4
class:callVerb&parties:af	-4	-3	-1	-5	-7	-4	-4	-10	23	-2
class:callVerb&parties:ap	9	-6	2	-2	-2	-3	-3	-7	5	-3
class:callVerb&parties:cc	-8	7	-4	-3	-4	-3	-2	-3		-3
class:callVerb&parties:cf	-8	4	-4	-3		-3	-3	-4	5	-2
class:callVerb&parties:co		-2	-8	-4	-7	-4	-1	-2	2	-1
class:callVerb&parties:cp	-1	9	-1	2	-3	-4	-2	-3	-4	-4
class:callVerb&parties:ff	-2	1	-1	-3	-2	-4	-2	-3	19	-2
class:callVerb&parties:fo	-18	-2	-7	-4	23	-4	-2	-3	-12	-3
class:callVerb&parties:fp		1	-3	-3	-4	5	-2	-6		-3
class:callVerb&parties:op	-31	33	-8	-2	-4	-6	-5	-2	-2	-2
class:callVerb&parties:pp	17		-3		-3	-2	-3	-2	-3	-5
class:forumNoun	2	3	26	-2	-4	-3	-3	-1	-6	-3
class:forumNoun&class:forumVerb	-1	-4	48	-1	-4	-9			-6	-6
class:forumNoun&class:investVerb	-8	2	15	-5	2	4	4	-3	-2	-6
class:forumNoun&class:launchNoun	-16	27	-9	6		10	7	-2	-3	-4
class:forumNoun&class:launchVerb	4		37	-5	2	5	4	4	-4	3
class:forumNoun&class:licenceNoun	-3	-4	10	-4	-3	-3	-3	33	-3	-3
class:forumNoun&class:licenceVerb	5	-4	-9	5	-1	-2	1	14	-8	-5
class:forumNoun&class:meetVerb	18	-4	11	-6	-2	5	-2	-2	-3	-5
class:forumNoun&class:moneyNoun	3	10	7	-4	-5	-5	-3	-3	-4	-6
class:forumNoun&class:pactNoun	-10	-4	12	2	-6	-4	-3	-2	-5	-3
class:forumNoun&class:planned	10	2	7	-6	-2	-6	-2	-3	-5	
class:forumNoun&class:policyNoun	9	-3	2	-6	-3	-4	3	-3	-7	-1
class:forumNoun&class:policyVerb	12	1	-5	15	-6	-4	-6	7	-3	6
class:forumNoun&class:postNoun	14	12	-8	-6	-2	-2	-3	-2	-4	5
class:forumNoun&class:punishNoun	9	-2	4	-7	-3	-1	-6	-2	-9	1
class:forumNoun&class:punishVerb	-3	3	17	-5	-4	-9	4	2	-12	-5
class:forumNoun&class:quoted	22	35	-9	-1	-1	-4	-1	-2	-5	-2
class:forumNoun&class:receiveVerb		-2	26	-2	-3	-3	-3	-3	-6	-2
class:forumNoun&class:roomNoun	-4	16	-15	-4	-5	-4	-3	-3	-9	-6
class:forumNoun&class:signVerb	16	-3		13	-3	-5		-4	-5	-1
class:forumNoun&class:talkNoun	18	1	-6	-3	-2	-4	-1	-3	-3	8
class:forumNoun&class:topicVerb	-6	2	19	-6	-4	-4		-2	-4	-5
class:forumNoun&class:travelNoun	16	21	-7	-4	-2	-3	-2	-2	-4	-5
class:forumNoun&class:travelVerb	-2	27	15	-2	3	-4	-2	-2	-13	-9
class:forumNoun&class:visitorNoun	11	9	17	-2	-4	-4	-3	-3	-5	
class:forumNoun&class:wish	-4	5	14	-3	2	6	6	2	-3	1
class:forumNoun&groups:1	-7	8	48		-5	-7	-4	-4	-6	-5
class:forumNoun&groups:2	4	2	19	-5	-4	-4	-2	-1	-7	-3
class:forumNoun&groups:3	13	-1	19	-2	-3	-1	-3	-1	-5	-3
class:forumNoun&groups:4	-2	-2	-7	-1	1	1	-2	4	-3	4
class:forumNoun&parties:aa	22	-2	19	3	-3	-4	-5	12	-6	-2
class:forumNoun&parties:ac	8	-2	-8	-5	-3	-8	4	6	-6	3
class:forumNoun&parties:af	12	-3	30	-1	-6	-7	-4	-7	-10	-6
class:forumNoun&parties:ao	-15	-4	18	-4	-2	-11	-7	16	-8	-5
class:forumNoun&parties:ap	8	-4	11		-4	-3		-3	-6	8
class:forumNoun&parties:cc	6	-4	-8	-2	-5	-3	-4	-3	-3	1
class:forumNoun&parties:cf	14	-1	-11	-3	9	-1	-4	9	-6	-2
class:forumNoun&parties:co	-21	-4	21	-2	-5	-6	-3	18	-3	-1
class:forumNoun&parties:cp	-7	8	7	-2	-4	4	-2	5	-2	-2
class:forumNoun&parties:ff	16	-2	-7	-2	7	-7	-2	11	-7	-3
class:forumNoun&parties:fp	10	4	-13	-5	-4	-2	-1	2	-3	-5
class:forumNoun&parties:op	-22	-2	29	-5	-4	-12	-3	-2	-4	-4
class:forumNoun&parties:pp	6	-2	13	-5	-3	3	-3	-3	-3	
class:forumVerb	1	-2	5		-2	1		-3	-1	-1
class:forumVerb&class:investVerb	-8	-3	2	-1	-4	-2	13	-3	3	
class:forumVerb&class:launchNoun	-1	-1	1	-1	-3	11	2	-3	-4	-3
class:forumVerb&class:launchVerb	2	-2	2		-2	13	-1	-1		-4
class:forumVerb&class:licenceNoun	-7	-2	-3	13	-5	-5	-1	-5	8	-3
class:forumVerb&class:licenceVerb	7	-2	-4		-3	-6	3	-8	8	-3
class:forumVerb&class:mealNoun	32	-2	-7	-4	-3	-4	-5	-2	-5	-3
class:forumVerb&class:meetVerb	3	-3	1	-3	-3	-1	-4	-2	-3	1
class:forumVerb&class:moneyNoun	-9	-2		-4	-2	4	26	-5	-3	9
class:forumVerb&class:pactNoun	-5	-2	6	-3	-2	-5	-3	-3	-2	-2
class:forumVerb&class:planned	-11	-2	12	10	-4	4	-5	-3	-4	-6
class:forumVerb&class:policyNoun	-4	-2		-4	-2	2	17	-3	5	-1
class:forumVerb&class:policyVerb	1	-2	3		-3	11	6	-1	-3	-2
class:forumVerb&class:postNoun	7	-3	3	-4	-2	2	-6	-2	-1	5
class:forumVerb&class:punishNoun		-2	-1	-2	-5	-5	2	-5	31	1
class:forumVerb&class:punishVerb	5	-1	2	-1	1	3	3	-2	6	-5
class:forumVerb&class:receiveVerb	-3	-1	9	1	-3	-6		-4	-4	-3
class:forumVerb&class:roomNoun	19	3	-5	-3	-2	4	-3	-3	-11	-5
class:forumVerb&class:signVerb	2	-1	4	-3	-1	-1		-6	-2	-3
class:forumVerb&class:sum	-12	-2	17	18	6	2	-3	-4	-19	-4
class:forumVerb&class:talkNoun	11		6	-4	-3	-2	1	-3	-1	-2
class:forumVerb&class:topicVerb	-11		8	-4	-2	1	2	-4	4	-3
class:forumVerb&class:travelNoun	1	8	-7	-2	-1	7	-1	-1	-4	15
class:forumVerb&class:travelVerb	-6	-2	3	-4	1	-3		-2	-3	-5
class:forumVerb&class:visitorNoun	-8	-1	16	3	-3	-4	1	-2	-5	
class:forumVerb&class:wish	-6		2		5	3		-1	-2	-1
class:forumVerb&groups:1	-6	-5	20	-4	-5	3	4	-4	-1	-4
class:forumVerb&groups:2	5	-3		4	-1	-1	-2	-4	-2	-4
class:forumVerb&groups:3	8	-1	4	-2	-3		-1	-4	-4	7
class:forumVerb&groups:4	-7	-2		-3	-1		-1	2	3	-1
class:forumVerb&parties:aa	3	-1	3	-1	-4	1	-4	-5	-4	1
class:forumVerb&parties:ac	7	-2	2	-5	-3		2	-3	5	3
class:forumVerb&parties:af	11	-2	-3	14	-5	-2	5	-6	-1	-4
class:forumVerb&parties:ao	-8	-8	14	-3	-3	35	-4	7	-8	-5
class:forumVerb&parties:ap	-13	-3	5	-2	-2	1	-4	-2		2
class:forumVerb&parties:cc	-3	-2	-4	-4	-4		-1	-1	3	3
class:forumVerb&parties:cf	4	-3		-3	2	-1	3	1	-3	3
class:forumVerb&parties:co		-2	23	24	-4	-13	-2	6	-5	-2
class:forumVerb&parties:cp	-9	-2	2	-3	-1	3	-2	1	-1	1
class:forumVerb&parties:ff	3	-1	-3	-3	-2	-5	2		-5	5
class:forumVerb&parties:fp	2	-2	-3	-3	5	-2	-4		2	3
class:forumVerb&parties:op	-19	-5	19	-4	-3	11	-2	2	-4	-5
class:forumVerb&parties:pp	16	-2	-1	-1	-3	1	-3	-2	-3	-1
class:investVerb		-1		-2	10	-1	-1			-2
class:investVerb&class:launchNoun	-1	1	-3	-2	16	3	-1	1	1	-2
class:investVerb&class:launchVerb	-5	-3	-5	3	17	20	-2			-3
class:investVerb&class:licenceNoun	-4	7	1	-3	-2	-3	-3	29	3	-3
class:investVerb&class:licenceVerb	-1	-3	-2	3		-4	-1	4		-1
class:investVerb&class:mealNoun	39	-4	-6	-3	-7	-6	-3	-2	-5	-8
class:investVerb&class:meetVerb	4	-3	-8	-2	2	5	-3	-1		-5
class:investVerb&class:moneyNoun	-8	-4		1	11	2	-2	-2	-7	
class:investVerb&class:pactNoun	1	-3	-1	13	-5	-1	3	-4	3	-5
class:investVerb&class:planned	-3	-4	2		21	-3	2	-1		-3
class:investVerb&class:policyNoun	-1	-1	-1		-4	-3	7	-1	3	-2
class:investVerb&class:policyVerb	1	-3	-1	9	-1	-3	3	-1	-4	
class:investVerb&class:postNoun	-10	-1	-1	-5	-5	-4	-5	-4	1	15
class:investVerb&class:punishNoun	3	-2		-6	-3	-3	3	-4	9	4
class:investVerb&class:punishVerb	-6	-3	-1	-4	3	-3	-2	3	14	-4
class:investVerb&class:quoted	-1	10	-4	-2	-3	10	-2	-2	-2	-3
class:investVerb&class:receiveVerb		-4			4	1	1	-3	3	-4
class:investVerb&class:roomNoun	4		-4	2	-3	-3	-4	-3	-5	2
class:investVerb&class:signVerb	6	-1	-2	3	9	2	1	-2		-1
class:investVerb&class:sum	-7	-2		-4	37	-7	-3	-3	-8	-3
class:investVerb&class:talkNoun	12		-3	-3	-1	1	4	-3	-4	-4
class:investVerb&class:topicVerb	-3	-4	1		3	-2	-7	-5		-5
class:investVerb&class:travelNoun	17	1	-2	-6	-5	-4	-3	-5	10	-7
class:investVerb&class:travelVerb	5	-5	5	-1	6	-2		-4	1	-7
class:investVerb&class:visitorNoun	2	-3	-4	-5	-5	-4	-4	-3	-5	-2
class:investVerb&class:wish	3		-2		-3	-1	-3	-3	-3	-5
class:investVerb&groups:1	-4	3	-3		6	-1	2	2	-1	-5
class:investVerb&groups:2	-1	-4	2	-3	18	-3	-3	-1	1	-5
class:investVerb&groups:3	6	-2	2	-3	6	-2	-2			1
class:investVerb&groups:4			-3	-2	6	3	-1	-2	-1	1
class:investVerb&parties:aa	3	-1	2	-3	1	3	3	-7	-6	9
class:investVerb&parties:ac	-8	1	-2	-5	7	4	-1	6	1	
class:investVerb&parties:af	-6	-2	-3	-7	11	2	-4	9	-2	-4
class:investVerb&parties:ap	-8		7	-2	7	-3	-4	-4	5	
class:investVerb&parties:cc	1	-2	-2	-1	17	5	-1	1	-4	-1
class:investVerb&parties:cf		-3	1	-2	25	1	-1	-1		-2
class:investVerb&parties:co	15	-2	-5	-6	20	-4	-2	1	-3	-3
class:investVerb&parties:cp	5			-2	5	3	-2	-3	-3	-2
class:investVerb&parties:ff	-4	-2	-2	-2	23	-5		1	7	2
class:investVerb&parties:fo	3	-2	-4	-7	32	5	-2	-3	-7	-3
class:investVerb&parties:fp	7	-4	-3	-1	7	-3	-2	-6	1	-1
class:investVerb&parties:oo	23	-4	-6	-3	-7	-2	-2	-2	-3	-2
class:investVerb&parties:op	12	-6	1	-4	7	4	-1	2	-2	-4
class:investVerb&parties:pp	12	-2	1	-3	-2	-1	-4	-3	-5	2
class:launchNoun	-2	1	-2		2	10	-2	-1	-1	-3
class:launchNoun&class:launchVerb	-8	-2	-4	-1	-6	36	-4	-4	-6	-3
class:launchNoun&class:licenceNoun	-6	5	-2	-4	-4	8	4	1	2	-3
class:launchNoun&class:licenceVerb	-2	-2	-1	-1	-2	2	2	10	-6	-2
class:launchNoun&class:mealNoun	11	-3	-3	-4	-5	-6	-6	-2	-3	-5
class:launchNoun&class:meetVerb	-3	-3		-4	-3	-1	-2	-3	-2	-3
class:launchNoun&class:moneyNoun	-4		-2	-6	12		-7	-4	-2	-3
class:launchNoun&class:pactNoun	-9	-4	-2	12	-5	-2		-3	-2	-2
class:launchNoun&class:planned	-6	-2		3	7	13	-5	-1	-2	-2
class:launchNoun&class:policyNoun	-6	-4		5	-4	-9	7	7		-3
class:launchNoun&class:policyVerb		-1	-4	11	-8	-7	-1	-5	-5	-4
class:launchNoun&class:postNoun	-13	-10	-2	-14	-2	-7	-5	-2	6	6
class:launchNoun&class:punishNoun	-5	-2	-2	-4	-5	-5	-2	5	10	-4
class:launchNoun&class:punishVerb	-7	-2	-2	-1	-3	1	-1	-4	16	-3
class:launchNoun&class:quoted	-15	6	-2	-4	-5	-10	-2	-3	-3	-3
class:launchNoun&class:receiveVerb	-4	2	2	-5			3	-1	-3	-2
class:launchNoun&class:roomNoun	2	15	-6	-2	-4	-6	-3	-1	19	6
class:launchNoun&class:signVerb	-10	-1		23	8		-1	-3	-3	-3
class:launchNoun&class:sum	-9	-3	1	12	20	-8	-4	5	-12	-3
class:launchNoun&class:talkNoun	1	7		3	-3	-3	1	1	2	-2
class:launchNoun&class:topicVerb	1	3	-1		-1	7		-1	-2	-3
class:launchNoun&class:travelNoun	12	16	-4	-3	-4	-7	-2	-2	7	-3
class:launchNoun&class:travelVerb	-6	5	-2	-3	11	11	-3	-2	-1	-4
class:launchNoun&class:visitorNoun	-15	18	4	-4	3	-6	-2	-3	6	-2
class:launchNoun&class:wish	-5	-1	-3		-1		-2	-1	-1	-3
class:launchNoun&groups:1	-6	7	-5	-3	1	19	-2	-3	4	-4
class:launchNoun&groups:2	-1	-2	-2	4		9	-3	1	-6	-3
class:launchNoun&groups:3	4	1	-4	-3	4	-2		-1		-4
class:launchNoun&groups:4	-3	-3	1		4	5	-2		-1	-3
class:launchNoun&parties:aa	2	-3	-1	-1	25	-1	-4	4	-1	-6
class:launchNoun&parties:ac	-3	-4	3		-1	3	-4	-1	7	-2
class:launchNoun&parties:af	-9	-2	2	4	-3	10	1	15	-9	-2
class:launchNoun&parties:ap	11	-1	3	3	16	2	-3	-5	-2	-5
class:launchNoun&parties:cc	1	-3	-2	-1	5	-3	-1	2	-3	-2
class:launchNoun&parties:cf	-5	-3		-2	3	5	-2	-2	-2	-2
class:launchNoun&parties:co	-11	-3	-4	36	-28	-23	-4	-4	-7	-3
class:launchNoun&parties:cp				1	1	9	-2	-1	-3	-2
class:launchNoun&parties:ff	-6	-5	-2		-3	-4		3	-5	-2
class:launchNoun&parties:fp		-3		-3	-2	23	-3	1	-2	-3
class:launchNoun&parties:oo	27	-5	-4	-4	-4	-5	-3	-4	-9	-3
class:launchNoun&parties:op	13	-4	19	2	-5	-11	-3	-2	-5	-3
class:launchNoun&parties:pp	8		-4	3	1	3	-3	-2	-2	-3
class:launchVerb	-4	-3		-2	-1	17	1	-1		-1
class:launchVerb&class:licenceNoun	-4	-3	-2	-5	-3	13	-8	-13	-9	-3
class:launchVerb&class:licenceVerb	-9	-2	-3	-5		-13	-10	-10	-2	-2
class:launchVerb&class:mealNoun	-7	-2	15	-4	-4	-7	-3	-2	-3	-6
class:launchVerb&class:meetVerb	-6	-3	-4	-3	10	22	-4	-3	-5	-4
class:launchVerb&class:moneyNoun	-10	-4	-4	10	-14	47	-8	-3	-4	-4
class:launchVerb&class:pactNoun	-10	-4	4	1	-4		-6	-2	1	-3
class:launchVerb&class:planned	4		-5	-1	-7	25	1	-3	2	2
class:launchVerb&class:policyNoun	-9	-3		6	-5		28	-4	-8	-3
class:launchVerb&class:policyVerb			1	-7	-4	6	10	-4	-5	6
class:launchVerb&class:postNoun	-3	-3	-2	-4	-3	3	-6	-2	11	29
class:launchVerb&class:punishNoun	-7	-2	-3	-5	-4	-9	-6	-7	25	-1
class:launchVerb&class:punishVerb	1	-2	1		3	15			7	-4
class:launchVerb&class:quoted	-5	-3	-1	-6	-6	11	-2	-3	-3	-2
class:launchVerb&class:receiveVerb	-6	12	4	-6	-3	-11	-5	-3	12	-2
class:launchVerb&class:roomNoun	3	2	5	9	1	6	-3	-1	-7	-2
class:launchVerb&class:signVerb	1		-3	-4	-1	13	-2	-4	-7	-3
class:launchVerb&class:sum	-10	-4	2	12	10	-5	-5	-4	-5	-3
class:launchVerb&class:talkNoun		7	2	-4	1	-5	3	-3	-1	2
class:launchVerb&class:topicVerb	1	3	-4	-5	-2	30	-4	-4	17	-4
class:launchVerb&class:travelNoun	-13	46	-9	6	-1	4	-2	-2	-7	-6
class:launchVerb&class:travelVerb	-8	1	1	-4		-7	-6		3	-2
class:launchVerb&class:visitorNoun	3	4	-6	-3	-3	-8	-3	-4	21	-6
class:launchVerb&class:wish	-1	3	-4	-5	1		3	1		2
class:launchVerb&groups:1	-11	-4	5	-3		28	-1	-4		-1
class:launchVerb&groups:2	-3	-3	-3		-4	8	5	-1	2	-1
class:launchVerb&groups:3	10	-1	-4	-3	2	19	-2		-4	-5
class:launchVerb&groups:4	-6	1	2	-3	1	9	-1	5	-4	2
class:launchVerb&parties:aa	-12	-1	-2	-3	-3	10	28	8	-11	-7
class:launchVerb&parties:ac	8	4	-2	-5	-6	-1	17	7	-6	-5
class:launchVerb&parties:af	3	-2	-3	-5	-7	11	9	19	13	-3
class:launchVerb&parties:ao	-8	-10	-12	-3	-3	48	-3	-3	-6	-8
class:launchVerb&parties:ap	1	1	-5	-4	-4	5	-4	-1	1	-2
class:launchVerb&parties:cc	-8	-3	-3	-4	4	9	-2	10	-3	-4
class:launchVerb&parties:cf	-7	-3	2	-8	-1	31	-2	5	-4	-3
class:launchVerb&parties:co	-13	-2	-3	45	30	21	-3	-3	-6	-4
class:launchVerb&parties:cp	-6	-3		-4	-1	2	3	3	1	-4
class:launchVerb&parties:ff	-8	1	-2	-2	2	7	-3	11	-7	-3
class:launchVerb&parties:fo	44	-3	-3	-6	49	15	-3	-3	-5	-10
class:launchVerb&parties:fp	-4	-2		-5	2	18	-2	6	-6	-4
class:launchVerb&parties:op		10	11	-5	2	17	-3	-2	-4	-5
class:launchVerb&parties:pp	12	1		3	-4	13	-4	-3	-4	4
class:licenceNoun	-6	-2		-3	-3	-2	-3	22	-3	-4
class:licenceNoun&class:licenceVerb	-4	-3	-2	-4	-2		1	27	-5	-4
class:licenceNoun&class:meetVerb	3	-2	-3	-3	-5	-3	-3	-5	4	-2
class:licenceNoun&class:moneyNoun	-4	-2	-2	-2	-3	-3	-3	-7	28	-2
class:licenceNoun&class:pactNoun	-5	-1	-2	-8	-2	-3	23	9	-3	-5
class:licenceNoun&class:planned	-12	-4	11	8	-5	-2	-5	-9	-3	-4
class:licenceNoun&class:policyNoun	-6	-2	-2	-3	-2	-3	-2	-2	6	-5
class:licenceNoun&class:policyVerb	-5	-2	9	-4	1		5	14	-7	-3
class:licenceNoun&class:postNoun	-1	-2	-2	-1	-2	-3	-8	-11	-11	-8
class:licenceNoun&class:punishNoun		-1	-2	-2	-4	-1	10	-10	12	-7
class:licenceNoun&class:punishVerb	-4	-2	-2	-3	-3	-4		2	15	-4
class:licenceNoun&class:receiveVerb	-10	-2	6	-3	-3	-4	19	13	-8	-3
class:licenceNoun&class:roomNoun	8	-1	-1		-2	-1	-3	-14	-1	-2
class:licenceNoun&class:signVerb	-2	-1	-2	-8	-2	-4	-4	1		-2
class:licenceNoun&class:sum	-10	-5	-4	-8	-17	-6	-4	55	-14	-4
class:licenceNoun&class:talkNoun	27	-2	-2	-3	-2	-3	-4	-10	-2	-2
class:licenceNoun&class:topicVerb	-4	-3	-2	-3	-3	1	8	-8	-3	-2
class:licenceNoun&class:travelVerb	-4	-5	-2	-3	-5	23	6	19	-13	-4
class:licenceNoun&class:visitorNoun	7	-2	-3	-3	-3	-4	-4	-6	-6	-2
class:licenceNoun&class:wish	-4	-2	1	-2	2	-3	-5	-15	-1	-3
class:licenceNoun&groups:1	-6	1	2		-5	1	-4	32	-2	-4
class:licenceNoun&groups:2	-10	-3	-3	-5	-5	-5	-3	24	-9	-5
class:licenceNoun&groups:3	-1	-3	3	-5	-6	-4		11	4	-3
class:licenceNoun&groups:4	-3	-1	-2	-2	1	-3	1	3	3	-2
class:licenceNoun&parties:aa	-5	-3	3	-3	-3	-4	-2	-2	-6	-6
class:licenceNoun&parties:ac	-4	-2	-2	-2	-7	-4		8	-7	-1
class:licenceNoun&parties:af	-7	-3	-2	-5	-6	-5	1	35	-2	-4
class:licenceNoun&parties:ao	-8	-3	-5	-2	-2	-6	-4	30	-6	-2
class:licenceNoun&parties:ap	-6	-1	3	-2	-3	-4	-5	-12	-6	-4
class:licenceNoun&parties:cc	-7	-2	-2	-1	14	-3	-5	26	-3	-1
class:licenceNoun&parties:cf	-1	-2	-1	-3	2	-3	6	13	1	-2
class:licenceNoun&parties:co		-3	-5	-2	-3	-3	-3	23	-2	-2
class:licenceNoun&parties:cp	-1	-2	-2	-3	3	-3	-3	16	-5	-1
class:licenceNoun&parties:ff	-2	-2	-2	-5	-6	-3	7	17	9	-2
class:licenceNoun&parties:fp	-8	-2	-2	-3		-3	-3	-7	4	-3
class:licenceNoun&parties:op	7	-1	-5	-1	-2	-2	-2	12	-3	-2
class:licenceNoun&parties:pp	-3	-1	-5	-2	-1	-1	-3	-10	-4	-7
class:licenceVerb	-3	-2	-3	-2	-2	-3	1	11	-3	-2
class:licenceVerb&class:mealNoun	-13	-2	-3	-8	6	-5	-3	-37	-8	-4
class:licenceVerb&class:meetVerb	21	-2	-3	-7	-3	-2	-5	3	-10	-7
class:licenceVerb&class:moneyNoun	-2	-2	-2	-1	3	-5	-7	-3	-4	-2
class:licenceVerb&class:pactNoun	-3	-2	-2	10	-3	-4	7	-10	7	-3
class:licenceVerb&class:planned	-5	-2	-2		-5	-5	-10	-12	6	3
class:licenceVerb&class:policyNoun	-7	-2	-4	-2	-2	-5	17	2	6	-4
class:licenceVerb&class:policyVerb	-4	-2	-2	-1	-2	-5	15	9	-4	-1
class:licenceVerb&class:postNoun	-3	-2	-2	-4	-4	-3	-6	9	-5	-3
class:licenceVerb&class:punishNoun	-6	-2	-4	-3	-2	-2	8	1	9	-5
class:licenceVerb&class:punishVerb		-3	-3	-3	-3	-3	6	-8	17	-3
class:licenceVerb&class:quoted	-11	-4	-3	-2	-4	-4	-4	-12	-3	-4
class:licenceVerb&class:receiveVerb	2	-3	-3	-5	6	-5	5	6		-4
class:licenceVerb&class:roomNoun	5	-3	-3	-1	2	-3	-3	18	-3	-3
class:licenceVerb&class:signVerb	1	-3	-2	7	-5	-3	-2	-1		
class:licenceVerb&class:sum	-6		-3	-4	28	-3	-1	-4	6	-1
class:licenceVerb&class:talkNoun	29	-3	-3	-5	-4	-3	5	8	-4	-3
class:licenceVerb&class:topicVerb	-2	-2	-1	1		-6	6	12	-9	-3
class:licenceVerb&class:travelNoun	-8	30	-2	-5	-4	-4	-4	-4	29	-8
class:licenceVerb&class:travelVerb	-5	-7	-2	-4		9		3	-1	12
class:licenceVerb&class:visitorNoun	2	-2	-5	-3	-5	-3	9	-11	-7	-3
class:licenceVerb&class:wish	-1	-2	-2	-5	-3	-3	-1	-7		-4
class:licenceVerb&groups:1	-6		-3		-4	2	5	6	-4	-4
class:licenceVerb&groups:2	-3	-3	-2	-3	-4	-5	-2	24	-2	
class:licenceVerb&groups:3	-4	-2	-4	-2	-4	-4	4	-1	-6	-3
class:licenceVerb&groups:4	-2	-2	-1	-4	3	-3			-2	1
class:licenceVerb&parties:aa	-5	-1	-4	-4	-5	-2	-2	4	-8	-1
class:licenceVerb&parties:ac	-4	-2	-2	-5	-2	-4	13	9	-8	-2
class:licenceVerb&parties:af	-2	-2	-2	-5	-7	-5		32	-7	-3
class:licenceVerb&parties:ao	-6	-2	-4	8	-5	-4	-3	24	5	-1
class:licenceVerb&parties:ap	1	-2	-3	2	1	-3	-6	-1	4	-1
class:licenceVerb&parties:cc	-4	-2	-2	-8	7	-3	7	10	-2	-2
class:licenceVerb&parties:cf	-2	-2	-1	-6	-4	-4	1	-4	-3	-2
class:licenceVerb&parties:co	-6	-2	-4	6	2	-3	-3	18	5	-1
class:licenceVerb&parties:cp	-2	-2	-2	-1	4	-4	-3	6	-3	-2
class:licenceVerb&parties:ff	-2	-2	-2	-3	-10	-4	7	5		-2
class:licenceVerb&parties:fo	-14	-2	-5	-3	12	-4	-3	-6	3	-3
class:licenceVerb&parties:fp	1	-3	-1	-2		-3	-3	-9	5	-2
class:licenceVerb&parties:op	-7	-2	-3	6	5	-4	-3	7	-2	-2
class:licenceVerb&parties:pp	1	-4	-2	-4	-4	-4	-4	-6	-6	13
class:mealNoun	23	-4	1	-5	-4	-4	-1	-5	-5	-5
class:mealNoun&class:meetVerb	28	-3		-5	-3	-4	-4	-3	-5	-4
class:mealNoun&class:moneyNoun	15	-2	18	-3	-1	-4	-2	-2	-3	-2
class:mealNoun&class:pactNoun	-32	-3	20	-9	-2	-3	-6	-2	-3	-2
class:mealNoun&class:policyNoun	4	-2	-3	-4	-3	-3	22	-2	-4	-3
class:mealNoun&class:policyVerb	16	-3	8	-5	-3	-4	2	-2	-3	-5
class:mealNoun&class:punishNoun	16	-1	-4	-3	-3	-3	-3	-2	-5	-3
class:mealNoun&class:punishVerb	5	-7	-4	-3		-5	19	-2	-8	-2
class:mealNoun&class:receiveVerb	-21	-4	20	-7	-1	-2	-3	-2	-3	-3
class:mealNoun&class:roomNoun	12	-3	8	-5	-4	-4	2	-2	-4	-5
class:mealNoun&class:talkNoun	-18	-3	34	-3	-3	-3	-3	-2	-3	-3
class:mealNoun&class:topicVerb	22	-2	-4	-2	6	-6	-2	-1	-1	-3
class:mealNoun&class:travelVerb	14	-10	7	-5	-2	-3	-3	-2	-5	-6
class:mealNoun&class:visitorNoun	21	-3	-8	-3	-2	-3	-2	-2	-3	-4
class:mealNoun&class:wish	2	-3	13	-6	-2	-3	-6	-2	-3	-5
class:mealNoun&groups:1	7	-7	-6	-8	-7	-5	3	-4	-6	-4
class:mealNoun&groups:2	54	-3	-5	-4	-4	-5	-4	-11	-7	-7
class:mealNoun&groups:3	15	-5	18	-3	-3	-3	-4	-1	-2	-5
class:mealNoun&groups:4	7	-2	7	-3		-3	-3	-2	-2	-4
class:mealNoun&parties:cc	11	-2	11	-3	-3	-3	-5	-2	-1	-3
class:mealNoun&parties:cf	-1	-2	36	-2	2	-4	-1	-1	-1	-1
class:mealNoun&parties:cp	-14	-3	24	-3	2	-4	-1	-1	-1	-3
class:mealNoun&parties:ff	13	-1	-4	-3	5	-6	-2	-2	-3	-2
class:mealNoun&parties:fp	17	-4	9	-3	-1	-5	-2	-2	-4	-4
class:mealNoun&parties:pp	26	-4	5	-4	-2	-4	-3	-2	-3	-8
class:meetVerb	13	-3	-1	-5	-2	-2	-4	-3	-3	-3
class:meetVerb&class:moneyNoun	25	-3	5	-3	-6	-5	-4	-3	1	-3
class:meetVerb&class:pactNoun	-4	-1	-4	-12	-1	-4	-5	-2	-3	-3
class:meetVerb&class:planned	7	-3	13	-4	-3	-5	-5	-3	-3	-3
class:meetVerb&class:policyNoun	6	-3	1	-3	-2	-3	-8	-3	-6	3
class:meetVerb&class:policyVerb	17	-2	2	-5	-3	9	-8	-2	-6	-3
class:meetVerb&class:postNoun	-5	5	4	-2	-2	-4	-2	-1	-7	8
class:meetVerb&class:punishNoun	2	-1	4	-3	-6	-2	-4	-5	7	-3
class:meetVerb&class:punishVerb	17	-2	5	-3	-3	-3	-5	-1		-3
class:meetVerb&class:quoted	-38	-5	-3	-4	-3	-4	-3	-3	-4	-3
class:meetVerb&class:receiveVerb	-8	-2	15	-5	-2	-2	-2	-2	-2	-2
class:meetVerb&class:roomNoun	11	4	2	-2	-3	-4	-4	-2	-7	-4
class:meetVerb&class:signVerb	-8	-3	9	-11	-4	-3	-3	-4	-1	-4
class:meetVerb&class:talkNoun	2	-2	2	-4	-1	-4	-4	-3	-1	-3
class:meetVerb&class:topicVerb	-8	-3	9	-4	-3	-5	-3	-2	3	-2
class:meetVerb&class:travelNoun	17	20	-3	-2	-2	-3	-1	-1	-4	-4
class:meetVerb&class:travelVerb	-9	1		-3	-3	-3	-2	-3	-4	-7
class:meetVerb&class:visitorNoun	-14	-3	16	-3	-2	-3	-3	1	-3	4
class:meetVerb&class:wish	11	-3	-2	-5	-3	2	-3	-3	-2	
class:meetVerb&groups:1	16	-6	-2	-6	-4	-1	-7	-5	-6	-5
class:meetVerb&groups:2	18	-3	-5	-6	-4	-4	-4	-4	-4	-3
class:meetVerb&groups:3	3	-4	9	-3	1	1	-3	-3	-1	-5
class:meetVerb&groups:4	9	1	1	-2	-2	-3	-2	-2		-1
class:meetVerb&parties:aa	-1	-3	-2	-3	-2	-2	-5	-4	16	-3
class:meetVerb&parties:ac	-23	-2	12	-3	-2	-4	-4	1	7	-2
class:meetVerb&parties:af	23	-2	1	-4	-4	-3	-3	-6	-5	-3
class:meetVerb&parties:ap	-6	-3	2	-3	-2	-4	-3	-1	7	5
class:meetVerb&parties:cc	-5	2	1	-2	3	-3	-3	-1	-4	2
class:meetVerb&parties:cf	14	-3	8	-2	-4	-4	-2	-2	-8	-5
class:meetVerb&parties:co	28	-2	4	-3	14	-3	-2	4	-4	-3
class:meetVerb&parties:cp	10	-1	3	-2	-3	1	-2	-1	1	-1
class:meetVerb&parties:ff	7	-2	-3	-1	-6	-4	-2	-4	-3	-4
class:meetVerb&parties:fp	-1	-3	-1	-5	-3	-4	-2	-3	-6	-5
class:meetVerb&parties:op	-11	-3	10	-3	-3	-6	-2	3	-2	-4
class:meetVerb&parties:pp	28	-2	-1	-4	-3	-2	-3	-3	-4	-4
class:moneyNoun	-3	-1		-3	7		-2		-5	-1
class:moneyNoun&class:pactNoun	9	-2	-2	9	-4	-5	-10	12	-3	-2
class:moneyNoun&class:planned	8	-1		-1	9	-6	-6	-4	-3	-2
class:moneyNoun&class:policyNoun	8	-3	-2	10	-3	-5	-2	9	-8	-2
class:moneyNoun&class:policyVerb	4	-1	8	1	-4	-6	-15	-10	-4	-2
class:moneyNoun&class:postNoun	-16	6	2	-9	-6	-5	-5	-2	-5	
class:moneyNoun&class:punishNoun		-3	4	-4	-8	-4	-19	-4	-15	-3
class:moneyNoun&class:punishVerb	6	-2		-4	-4	-4		7	2	2
class:moneyNoun&class:receiveVerb	1	-10	3	-4	12	-4	-3	-3	-4	-3
class:moneyNoun&class:roomNoun	1	-5	12	13	-2	-5	-3	-3	-4	-5
class:moneyNoun&class:signVerb	-11	-2	-3		14	-4	-6	2	-1	-3
class:moneyNoun&class:sum	-8	-2	-3	-6	26	-6	-2	-5	-7	-2
class:moneyNoun&class:talkNoun	12	3	5	-4	-4	4	-2	-3	-2	-3
class:moneyNoun&class:topicVerb	-8	-3	5	-5	-4			2	-6	-4
class:moneyNoun&class:travelNoun	16		-2	-3	-4	-4	-2	-2	-5	-5
class:moneyNoun&class:travelVerb	-6	7	3	-4	4	2	-5	-3	-5	-4
class:moneyNoun&class:visitorNoun	-18	-4	-4	-5	1	-3	-3	-9	-6	-4
class:moneyNoun&class:wish	-10	2	-1	2	-8	-3	-5	1	-4	
class:moneyNoun&groups:1	-6	3	-3	-4	-5	-1	-3	-4	-3	-4
class:moneyNoun&groups:2	-3	-2		-2	17	4	-1	1	-10	-5
class:moneyNoun&groups:3		-2	4	-3	3	-4	-3	-1	-2	3
class:moneyNoun&groups:4		-5	-2	-3	10	-3	-2	3	-3	1
class:moneyNoun&parties:aa	-6	-1	-2	-4	23	-3	-4	2	-5	6
class:moneyNoun&parties:ac	-5	-1	-1	-3	10	-4	-4	10	-3	-2
class:moneyNoun&parties:af	4	-2	-3	-6	9	-6	13	16	-17	-3
class:moneyNoun&parties:ap	8	-8	9	2	22	-3	-3	-3	-7	1
class:moneyNoun&parties:cc	-5	-2	1	-3	5	-3	-3	2	-3	-2
class:moneyNoun&parties:cf		-2			11	5	-2	-2	-3	-2
class:moneyNoun&parties:co	-10	-3	6	-4	-6	-2	-1	-3	-2	-2
class:moneyNoun&parties:cp	-5	1		-3	-2		-2	-3	-3	-2
class:moneyNoun&parties:ff	-3	-6	-3	-4	46	-5	-4	2	-3	7
class:moneyNoun&parties:fo	-13	-3	-4	-4	8	-6	-3	-5	-9	-3
class:moneyNoun&parties:fp	6	-5	-2	1		-6	-3	4	-4	4
class:moneyNoun&parties:op	-8	-5	7	-3	-2	-7	-2	-2	-1	-1
class:moneyNoun&parties:pp	8	-7	1	-4			-3	-2	-3	-1
class:pactNoun	-7	-2	-2	16	-3	-2	-2	-2	-3	-3
class:pactNoun&class:planned	-7	1	-2	14	-6	3	-1	-3	1	-4
class:pactNoun&class:policyNoun	-8	-4		9	-3	-5	2		-3	1
class:pactNoun&class:policyVerb	-7	-3		18	-5		-2	-4	-1	
class:pactNoun&class:postNoun	-1	-3	-2	-17	-4	-4	-6	-4	-5	-1
class:pactNoun&class:punishNoun	-5	-3		-2	-3	-3	5	-4	4	2
class:pactNoun&class:punishVerb	-4	-4	1		-4	-1	-4	1	3	2
class:pactNoun&class:receiveVerb	-2	1	-2	1	-4	-1		-5	1	-3
class:pactNoun&class:roomNoun	-30	-4	5	10	-3	4	-5	-3	-4	-3
class:pactNoun&class:signVerb	-8	-3	-1	30	-4	-2		-4	-5	-2
class:pactNoun&class:sum	-7	-2	5	3	-6	-4	-5	-4	20	-3
class:pactNoun&class:talkNoun	3	-2	1	7	-2	-5		-2	-3	-2
class:pactNoun&class:topicVerb	-8	-3	-1	1	-3	-2		1	-5	-2
class:pactNoun&class:travelNoun	3	15	-2	5	-3	-3	-3	-5	-5	-4
class:pactNoun&class:travelVerb	-5	6	1		-3	-5	-2	-3	4	-1
class:pactNoun&class:visitorNoun	6	-3	7	12	-4	-3	-6	-2	-6	-3
class:pactNoun&class:wish	-4	-3	-1	-6	1	-3	-5	-4	-1	-2
class:pactNoun&groups:1	-9	-4	-5	19	-3	-6	-3	-3	-4	-4
class:pactNoun&groups:2	-7	-2	-1	16	-5	-5	-2	-3	-3	-4
class:pactNoun&groups:3	-8	1	-1	12	3	7	3	4	-3	5
class:pactNoun&groups:4		-1	2	12	-4	7	-3	-4	-2	-3
class:pactNoun&parties:aa	-12	-2	2	1	-3	3	3	-4	-6	-6
class:pactNoun&parties:ac	-5	-2	-2	5	8	17	-4	-5	-6	-1
class:pactNoun&parties:af	-5	-2	-2	33		4	-1	-5	-9	-3
class:pactNoun&parties:ao	-1		-1	4	-3	-6	15	-2	-2	-1
class:pactNoun&parties:ap	6	1		11	-5	2	-5	-3	4	-5
class:pactNoun&parties:cc	-3	-1	-3	14	-5	7	-2	-4	-4	-2
class:pactNoun&parties:cf	-3	-2	1	9	1	2	-3	-4	-1	-2
class:pactNoun&parties:co	-5	-1	-3	14	-4	30	-3	-2	-3	-1
class:pactNoun&parties:cp	2		1	12	-3		-1	-3	-3	-3
class:pactNoun&parties:ff	-3	-2	-2	13	-5	2	-4	11	2	-3
class:pactNoun&parties:fp	-10	1	1	15	-4	2	1	5	-5	1
class:pactNoun&parties:op	-6	-1	9	4	-3	-5	-2	-2	-2	-1
class:pactNoun&parties:pp	-7	1	4	9	-2	1	1	-2	-3	
class:planned	-1	2	1	1	1	2	-1	-4	-3	-3
class:planned&class:policyNoun		-1	-3	-4	-4		6	-4	-4	-3
class:planned&class:policyVerb	-5		3	2	1	6	6	-1		2
class:planned&class:postNoun	-11	-3		-11	-4	-11	-7	-4	-3	-2
class:planned&class:punishNoun	-4	-2		-3	3	-4	-5	-4	20	-5
class:planned&class:punishVerb		6	-2		-8	3	-3	-5	7	-4
class:planned&class:quoted	-9	-6	-3	-4	-5	-9	-4	-4	-5	-4
class:planned&class:receiveVerb	-9	13	10	2		-5		-3	3	-4
class:planned&class:roomNoun	-22	2	3	-2	-6	-7	13	-3	-4	-5
class:planned&class:signVerb	5	-1	1	12	8	5	-1	2	-4	-1
class:planned&class:sum	-4	-2	-4	2	11	-6	-2	-6	4	-3
class:planned&class:talkNoun	6	-1	5	-3	-2	1	6	-2	-3	1
class:planned&class:topicVerb	1	2	4	-3		7	-3	-5	-5	-2
class:planned&class:travelNoun	-3	34	-5	-6	-4	2	-3	-2	-7	19
class:planned&class:travelVerb	3	25	1	-3	6		-1	-5		-5
class:planned&class:visitorNoun	-7	4	14	2	-4	-5	-4	-1	-4	-2
class:planned&class:wish	-1	2	4	-1	-3	-5	-1		2	2
class:planned&groups:1	-6	9	-1	-2			-3	-4	-4	-6
class:planned&groups:2	-4	-3	-2	4	4	5	2	-5	-3	-1
class:planned&groups:3	7	1	6	-1	-2		-4	-4	-5	-6
class:planned&groups:4	6	1	1	-1	3	2	-1		3	3
class:planned&parties:aa	-1	-2	4	-1	4	9	5	-4		
class:planned&parties:ac	11	7	7	6	1	12	-1	-5	-3	-2
class:planned&parties:af	-8	-2	1	6	3	5	-4	-7	-1	-3
class:planned&parties:ao	-2	-6	-6	-8	-6	16	12	-2	5	-2
class:planned&parties:ap	16	4	6	1	-2		4	-5	8	-1
class:planned&parties:cc	6	-1	-3	-4	4	-1	-1	-3	-4	-2
class:planned&parties:cf	3	-3		1	11	2	-1	2	-3	-2
class:planned&parties:co	-6	-1	14	13	-3	-10	-2	-2		-1
class:planned&parties:cp	4		4	-1	1	2		1	-4	-2
class:planned&parties:ff	-5	-2	-3		6	3	-3	1	-2	-3
class:planned&parties:fo	7	-1	-3	-5	-2	-6		-1	6	
class:planned&parties:fp	-2	-1		2	-1	6	-3	1	-2	4
class:planned&parties:oo	-12	-3	20	-3	-5	-3	-2	-2	5	-2
class:planned&parties:op	-1	-6	4	-4	3	9	-3	-2	-2	-1
class:planned&parties:pp	12	2	2		-1	2	-3	-3	-3	-4
class:policyNoun	-2	-3	-3		-3	-4	18	-2	-3	-2
class:policyNoun&class:policyVerb	-7	-3	-3	-5	-2	-2	42	-5	-5	
class:policyNoun&class:postNoun	2	-3	-1	-4	-1	-3	-14	-4	18	11
class:policyNoun&class:punishNoun	-6	-4	-2	-3	-3	-3	-1	-2	-3	
class:policyNoun&class:punishVerb	-3	-2	-1	-2	-4	-3	13	-2	-6	-2
class:policyNoun&class:receiveVerb	-8	-7	-1	-2	-4	-4		2	3	4
class:policyNoun&class:roomNoun	15	-3	-2	11	-3	-3	7	-2	-4	-4
class:policyNoun&class:signVerb	-8	-3		10	-3	-1	19	-4	-7	7
class:policyNoun&class:sum	-4	-1	8	-13	-7	-2	-11	-4	31	-3
class:policyNoun&class:talkNoun	-4	-4		4	-2		7	-3	-5	6
class:policyNoun&class:topicVerb	-12	-4	-3	4	-4	-4	8	6	-7	-3
class:policyNoun&class:travelNoun	-3	16	-2	4	-2	-1	-6	-2	-4	22
class:policyNoun&class:travelVerb	3	-3	-1	-5	-2	-5	6	1	-4	3
class:policyNoun&class:visitorNoun	-7	-3	2	-3	-4	-2	-1	-3	-5	9
class:policyNoun&class:wish	-1	-4	-2	-2	-3	-4	7	-3	-8	1
class:policyNoun&groups:1	-4	-4	-4		-4	-7	34	-3	-8	-4
class:policyNoun&groups:2	-4	-1		1	-4	-4	18	-1	-1	-5
class:policyNoun&groups:3	-1	-6	-4	-4	-2	-2	-1	-3		12
class:policyNoun&groups:4	4	-1	-2	-3	-2	1	-2	-3	2	1
class:policyNoun&parties:aa	-7	-2	-4	-3	-3	1	12	-7	-11	1
class:policyNoun&parties:ac	-3	-1	-2	-3	-2	3	12		17	-3
class:policyNoun&parties:af	-5	-2	-2	7	-4		14	-7	3	-4
class:policyNoun&parties:ao	-9	-2	-3	-11	-1	-5	6	-2	-9	-6
class:policyNoun&parties:ap	-10	-2	-4		-3	-3	17	-2	9	1
class:policyNoun&parties:cc	6	-3	-3	-3	-4	1	7	-3	-2	3
class:policyNoun&parties:cf	2	-2	-2	-3	-4	4	-3	-5	6	-2
class:policyNoun&parties:co	2	-1	-5	-5	6	-1	-3	-4	-2	-2
class:policyNoun&parties:cp	-1	2		-3	-2	-3	1	-2		1
class:policyNoun&parties:ff	-5	-1	-1	-3	-5	-3	2	-9	4	-1
class:policyNoun&parties:fp	5	-2	-2	-4	-3	-3		5	-6	4
class:policyNoun&parties:op	-7	-4	2	-5		-3	-6	-3	-6	-5
class:policyNoun&parties:pp	5	-5		1	-2	-4	-4	-2	-2	9
class:policyVerb	-4	-2		3	-2	-2	11		-4	-1
class:policyVerb&class:postNoun	-16	-2	5	-12	-3	-5	-9	12	-6	33
class:policyVerb&class:punishNoun	-2	-3	-4	-4	-3	-4	7	-5	9	9
class:policyVerb&class:punishVerb	-3	1	-3	-6	-3	-2	26	-5	-6	2
class:policyVerb&class:quoted	-10	-3	-3	10	-3	-4	-5	-4	-3	-6
class:policyVerb&class:receiveVerb	-25	4	7	4	-2	-4	-2	-3	5	-3
class:policyVerb&class:roomNoun	6	-3	6	-4	-4	-1	7	3	-3	3
class:policyVerb&class:signVerb	-5	-2	-2	19	-4	1	3	-1	-5	1
class:policyVerb&class:sum	-13	-1	11	13	6	-6	-3	-3	-5	-4
class:policyVerb&class:talkNoun	7	-2	9	1	-3	-1	7	-3	-5	
class:policyVerb&class:topicVerb	-3	-2	-2	2	1	-3	-1	-8	-4	-2
class:policyVerb&class:travelNoun		39	-5	-6	-2	-4	-4	-3	-4	-7
class:policyVerb&class:travelVerb	-7	3	3	2	-1	-4	-1	-5	-6	-4
class:policyVerb&class:visitorNoun	-2	5	-1		-3	-4	4	-2	-4	-4
class:policyVerb&class:wish	-3	-2	-1	-2	-3	-2	2	2	3	-4
class:policyVerb&groups:1	-9	-2	-1	3	-4	-2	21	-5	-5	-1
class:policyVerb&groups:2	1	-3	-2	1	1	-5	10	6	-5	-3
class:policyVerb&groups:3	-9	-3	4	8	-2	3	8	-3	-3	4
class:policyVerb&groups:4	1	-1		1	-3	2	-1	-1	-2	2
class:policyVerb&parties:aa	-8	-1	2	3	-5	9	10	3		6
class:policyVerb&parties:ac	-9	-1	-2	1	-5	7	16	-5	-6	-2
class:policyVerb&parties:af	2	-2	-2	-6	5	2	11	5	-10	-3
class:policyVerb&parties:ao	-2	-1	-2	-1	-1	-3	12	12	-1	-1
class:policyVerb&parties:ap	-11	-2	2		-4	-1	1	1	2	3
class:policyVerb&parties:cc	-3		1	1	-3		5	-3	-4	-2
class:policyVerb&parties:cf	-6	-2	3		-4	2	2	-1	-5	-1
class:policyVerb&parties:co	-6	-1	-4	6	5	-2	-4	8	-2	-1
class:policyVerb&parties:cp		-2	3	6	-1	-3	3	6	-4	-3
class:policyVerb&parties:ff		-2	-3	10		-1	8		-10	-2
class:policyVerb&parties:fp		-2	1	14	-2	1	1	1	-6	4
class:policyVerb&parties:op	-3	-1	-3	9	8	-3	-2	12	-1	-1
class:policyVerb&parties:pp	-2	-3	1	2	-3	1	-2	-3	-3	3
class:postNoun	-4	-2	-2	-3	-4	-4	-4	-2	1	14
class:postNoun&class:punishNoun	-11	-5	1	6	-3	-2	-5	-3	7	10
class:postNoun&class:punishVerb	-14	-4	1	7	-4	2	-4	-3	16	1
class:postNoun&class:quoted	-8	-5	-4	-3	-2	-4	-2	-2	-2	-5
class:postNoun&class:receiveVerb	20	-3	-2	-3	-3	-2	-2	-3	-4	-7
class:postNoun&class:roomNoun	7	-2	-3	-3	-3	-1	-3	1	2	
class:postNoun&class:signVerb	6	-3	-3	-13	-4	-4	-3	-2	-1	4
class:postNoun&class:talkNoun	9	4	1	3	-2	-3	-2	-2	1	
class:postNoun&class:topicVerb	6	-8		-11	-3	-4	-3	-4	5	-6
class:postNoun&class:travelNoun	-4	-5	-2	14	-2	-1	-2	-5	3	11
class:postNoun&class:travelVerb	-9	-5	-2	4	-4	-3	-5	-3	-3	6
class:postNoun&class:visitorNoun	39	-8	-3	-3	-2	-2	-2	-3	1	
class:postNoun&class:wish	-7	3	-2	-3	-4	-1	-2	1	-2	-3
class:postNoun&groups:1	3	-6	-4	-11	-3	-6	-7	-3	-7	8
class:postNoun&groups:2	-11	-1	-1	-5	-5	-4	-4	-2	8	17
class:postNoun&groups:3	-4	-6	-2	3	-3	1	-3	-3	-4	18
class:postNoun&groups:4	2	2	-2	-3	-3	-3	-2	-3	1	9
class:postNoun&parties:aa	-7	-1	-2	-3	-5	-2	-5	-3	-9	19
class:postNoun&parties:ac	3	-7	-2	-3	-3	-2	-4	-3	3	-5
class:postNoun&parties:af	-4	-2	-2	-7	-5	-3	-2	-9	14	-6
class:postNoun&parties:ap	-14	-7	1	-4	-3	-2	-6	3	16	30
class:postNoun&parties:cc	1	6	-2	-4	-4	-2	-2	-2	-7	-1
class:postNoun&parties:cf	11	-1	-4	-4	-4	-11	-1	-4	-4	2
class:postNoun&parties:cp	7	8	-1	3	-3		-2	-3	5	-3
class:postNoun&parties:ff	2	-3	-2	-3	-4	-3	-1	-3	-8	-8
class:postNoun&parties:fp	15	-2	-4	-4	-4	-8	-2	-4	-5	-1
class:postNoun&parties:pp	-8	-2	-2		-3		-3	-3	-2	22
class:punishNoun	-6	-4	-2	-2	-4	-5	-2	-1	13	-1
class:punishNoun&class:punishVerb	-6	-3	-2	-1	-4	-4	-4	-1	17	-2
class:punishNoun&class:receiveVerb	-4	-2	-4	-5	3	-4	-7	17	8	-4
class:punishNoun&class:roomNoun	14	-4	-4	-3	-3	-3	-2	-2	-2	-1
class:punishNoun&class:signVerb	1	-2	2	-11	-5	-4	13	-4	-3	12
class:punishNoun&class:sum	-3	-2	-3	-15	-12	-3	-7	23	24	-2
class:punishNoun&class:talkNoun	-8	-8	1	10	-2	-3	-5	-2	-3	2
class:punishNoun&class:topicVerb	-1	-4	1	-2	-3	-4	-11	3	22	-4
class:punishNoun&class:travelNoun	-10	-19	-2	20	-1	-1	-4	-1	13	-1
class:punishNoun&class:travelVerb	-6	-9	-2	4	2	-4	8	3	13	-1
class:punishNoun&class:visitorNoun	-1	-1	-3	-2	-4	-5	-5	-3	9	4
class:punishNoun&class:wish	-5	-3	-3	-4	-4	-4	-7	1	-2	-2
class:punishNoun&groups:1	-9	-5	-4	-7	-4	-6	-2		12	-4
class:punishNoun&groups:2	-5	-3	-1	-2	-5	-5	-6	-4	21	-6
class:punishNoun&groups:3	-7	-4	-1	1	-1	-3	3	-1	4	10
class:punishNoun&groups:4	2	-2	-2	-1	-3	-3	-3	-3	9	2
class:punishNoun&parties:aa	-8	-2	-4	-5	-3	-3	-7	3	8	13
class:punishNoun&parties:ac	-1	-2	-1		-3	-3	-8	3	19	7
class:punishNoun&parties:af	-4	-2	-2	2	-6	-4	-9	-2	24	-4
class:punishNoun&parties:ao	-10	-2	-4	-4	-4	-5	-5	-3	-2	-7
class:punishNoun&parties:ap	-10	-2	-4	-1	-2	-4		-3	15	3
class:punishNoun&parties:cc	5	-5	-2	-2	-5	-4		-3	23	2
class:punishNoun&parties:cf	-5	-2	-3	-2	-1	-4	-2	-4	22	-3
class:punishNoun&parties:cp	-1	-4	2	11	4	-3	-1	-3	-4	-4
class:punishNoun&parties:ff	6	-1	-3	-1	-10	-2	3	-5	8	-3
class:punishNoun&parties:fp	3	-2	-3	-2	3	-4	6	-3	-19	7
class:punishNoun&parties:op	-5	-2	6	-2	-3	-4	-3	-2	-8	-8
class:punishNoun&parties:pp	2	-6	1	2	-2	-2	1	-2	-3	10
class:punishVerb	-3	-2	-2	-2	-2		1	-1	10	-3
class:punishVerb&class:receiveVerb	10		-2	-6	-5	-5	-7	9	14	-3
class:punishVerb&class:roomNoun	6	1	-4	-3	-2	3	7	-2	6	-5
class:punishVerb&class:signVerb		-4	1	-8	-2	-2	7	-1	4	5
class:punishVerb&class:sum	-6	-2	2	-11	-3	-1	-7	-6	33	-3
class:punishVerb&class:talkNoun		-2	2	4	-3	-2	2	-3	6	-3
class:punishVerb&class:topicVerb	-5	-1	-1	-4		8	4	2	13	-2
class:punishVerb&class:travelNoun	-9	2	-4	13	-3	2	-3	-3	11	-4
class:punishVerb&class:travelVerb	-5	2	-2	1	-1	-4		-4	19	-3
class:punishVerb&class:visitorNoun	1	2	2	-2	-3	-4	-5	10	-2	-3
class:punishVerb&class:wish	-5	-3	-2	-4	2	-5	-3	3	1	-2
class:punishVerb&groups:1	-6	-3	-2	-6		2	2	1	5	-4
class:punishVerb&groups:2	-2	-2	-1	-1	-3	-5	2	-4	17	-4
class:punishVerb&groups:3	-4	-1		1	-6	5		-2		2
class:punishVerb&groups:4	-1	-2	-2	-3	1	1		5	11	-2
class:punishVerb&parties:aa	-7	-1	1	-3	-4	1	-2	-9	7	-2
class:punishVerb&parties:ac	3	-2	-3	-3	-6		9	8	8	-4
class:punishVerb&parties:af	-4	-2	-2	-1	-7	-4	2	-8	42	-4
class:punishVerb&parties:ao	-7	-4	3	-3	-4	16	-4	1	2	-4
class:punishVerb&parties:ap	-8	-3	-5	-4	-4		10		13	-7
class:punishVerb&parties:cc	-2	-3	-2	-3	-2	8		7	9	-2
class:punishVerb&parties:cf		-3	-3	-3	-1		-1		11	-2
class:punishVerb&parties:co	3	-2	4	20	-6	8	-4	3	-4	-3
class:punishVerb&parties:cp	-5	1	1	3	1		-2	7	-1	-5
class:punishVerb&parties:ff	3	-1	-3	-4		1			12	-3
class:punishVerb&parties:fo	-5	-2	-3	-3	-9	-4	-2	-4	16	-3
class:punishVerb&parties:fp	-5	-3	-3	-5	6	-1		1	2	5
class:punishVerb&parties:op	-13	-5	15	-4	-3	12	-4	2	-6	-4
class:punishVerb&parties:pp	12	-1	1	2	-3	1	-2	2	-5	1
class:quoted	-12	1	-4	-4	-4	-3	-3	-4	-5	-4
class:quoted&class:signVerb	-7	14	-2	1	-5	9	-2	-3	-2	-3
class:quoted&class:talkNoun	11	-7	-4	-3	-2	-4	-2	-2	-2	-2
class:quoted&class:topicVerb	-6	-4	-3	-4	-4	8	-3	-3	-3	-4
class:quoted&class:travelVerb	-9	46	-7	-3	-3	-16	-2	-2	-5	-3
class:quoted&class:wish	-15	4	-3	-4	-4	5	-2	-3	-3	-3
class:quoted&groups:1	-10	2	-5	-5	-4	-8	-4	-5	-6	-5
class:quoted&groups:2	-17	2	-3	-1	-4	-8	-4	-3	-5	-4
class:quoted&groups:3	8	-6	-3	-3	-3	-7	-2	-2	-1	-3
class:quoted&groups:4	-21	-5	-2	-5	-7	43	-1	-3	-2	-3
class:quoted&parties:cp	-13	-6	-3	-2	-4	1	-1	-2	-3	-2
class:quoted&parties:fp	-3	-6	-2	2	-5	19	-2	-3	-4	-4
class:quoted&parties:pp	-16	-5	-3	-4	-5	12	-3	-3	-4	-5
class:receiveVerb	7	-2	1	-2	-2	-3	-2		-2	-4
class:receiveVerb&class:roomNoun	2	2	5	-3	-3	-3	-2	-2	-3	-3
class:receiveVerb&class:signVerb	-10	11	8	12	-3	-4	-5	-2	-6	-2
class:receiveVerb&class:sum	-5	-1	-3	25	13	-2	-5	-6	-19	-2
class:receiveVerb&class:talkNoun	15	-3	10	-4	-3	-4	1	-2	-4	
class:receiveVerb&class:topicVerb	6	2		-4	-2	-5	1	4	-3	-4
class:receiveVerb&class:travelNoun	18	12	-5	-3	-3	-4	-1	-1	-1	8
class:receiveVerb&class:travelVerb	5	2	-1	-1	-1	-6	-1	-1	1	-2
class:receiveVerb&class:visitorNoun	6		6		-4	-4	-1	-1	-3	-5
class:receiveVerb&class:wish	-2	2	4	1	-3	-5	-4	4		-4
class:receiveVerb&groups:1	-14	-3	4	2	-3	-6	-6	7	-8	-4
class:receiveVerb&groups:2	14	-3	-3	-3	-3	-6	1	-4	-2	-7
class:receiveVerb&groups:3	14	1	1	-3	2	-4	-2	-2	2	-1
class:receiveVerb&groups:4	10	-1	2	-1	-2	1	-2	-1	-2	-3
class:receiveVerb&parties:aa	-3	-4	5	-2	-4	-2	9	-3	17	-4
class:receiveVerb&parties:ac	-5	5	5	-4	3	6	4	11	-3	-2
class:receiveVerb&parties:af	-14	-2	7	7	-5	7	13	-14	-2	-3
class:receiveVerb&parties:ao	-13	-3	-7	-5	-5	-4	-5	-4	20	-6
class:receiveVerb&parties:ap	16	6	3	-2	-1	-6	-5	-1	7	-5
class:receiveVerb&parties:cc	9	2	-4	-3	2	6	-2	-4	-4	-2
class:receiveVerb&parties:cf		-2	10	-2	2	4	-1	-4	-2	-2
class:receiveVerb&parties:cp	-4		7	-3	2	-3	-2		-3	-3
class:receiveVerb&parties:ff	16	-8	-2	-3	-10	-2	-2	-4	-2	-3
class:receiveVerb&parties:fp	13	-2	3	-4	-2	-4	-2	-3	-4	-3
class:receiveVerb&parties:op	3	-10	-5	-4	-7	-4	-3	-5	-8	-6
class:receiveVerb&parties:pp	27	-2	-1	-3	-4	-5	-3	-2	-3	-4
class:roomNoun	11		-2	-2	-4	-2		-2	-2	-3
class:roomNoun&class:signVerb	11	-2	-3	-5	-2	9	-3	-4	2	-4
class:roomNoun&class:talkNoun	1	5	7	-2	-2	-4	4	-1	-5	-2
class:roomNoun&class:topicVerb	24	-3	-6	-2	-1	-5	-2	-3	-5	-4
class:roomNoun&class:travelNoun	13	14	-3	-2	-1	-4	-1	-1	6	-4
class:roomNoun&class:travelVerb	4	3	2	-4	-3	-4	-2	-2		-5
class:roomNoun&class:visitorNoun	46	-2	-4	-4	-2	-5	-2	-4	-1	-5
class:roomNoun&class:wish	-11	3		-4	-3	1	4	4		-6
class:roomNoun&groups:1	-3	5	-7	2	-7	-6	1	-4	1	7
class:roomNoun&groups:2	20	-4	-4	-5	-5	-7	1	1	-5	-6
class:roomNoun&groups:3	7	-3	3	-2		5	-2	-2	-2	-5
class:roomNoun&groups:4	15	4	1	-2	-2		-2	-3	-2	-4
class:roomNoun&parties:aa	-2	-3	-5	-4	-3	-4	-3	-5	-5	-15
class:roomNoun&parties:ac	19	-11	-3		-3	7	-4	-5	-5	-3
class:roomNoun&parties:af	10	-2	-7	-4	-4	4	-4	-6	9	-5
class:roomNoun&parties:ap	19	-8	-4	-4	-3	-4	9	6	-4	-7
class:roomNoun&parties:cc	19	5	5	-3	-2	-3	-3	-3	-3	-4
class:roomNoun&parties:cf	8		8	-1	-4	-5	-2	-4	-5	-2
class:roomNoun&parties:cp	10	3	5	-3	-2		-2	-3	-4	-4
class:roomNoun&parties:ff	14	-2	-4		-5	3	-3	-3	-10	-2
class:roomNoun&parties:fp	30	-1	1	-4		-6	-2	-4	-6	-3
class:roomNoun&parties:pp	14	2	1	-3	-2	1	-2	-2	-3	-5
class:signVerb	-3	-2	-2	13		-1	-1	-2	-2	-2
class:signVerb&class:sum	-2	-1	-4	6	15	-5	-3	-3	-9	-2
class:signVerb&class:talkNoun	3	1	3	16	-2	-1	2	-3	-4	-4
class:signVerb&class:topicVerb	-8		2	12	1	-1	-4	-3	-2	-3
class:signVerb&class:travelNoun	-10	18	-2	6	-3	-4	-2	-2	18	-6
class:signVerb&class:travelVerb	10	6	-2	5	2	-5	-3	-3	4	-3
class:signVerb&class:visitorNoun	1	1	4	12	-1	-4	-3	-3	-5	12
class:signVerb&class:wish	-2	3	-2	-4	-2	-1	-2	1	-3	-3
class:signVerb&groups:1	-1	-6	-4	18	-1	-1	-2	-4	-2	-5
class:signVerb&groups:2	-7	-2	-2	17	-2	-6	-1	-1	-5	-2
class:signVerb&groups:3	-1	1	-2	4	5		1	-4	2	3
class:signVerb&groups:4	-1		1	7		6	-2	3	-2	-1
class:signVerb&parties:aa		-1	1	9	1	6	4	11	-6	8
class:signVerb&parties:ac	4	2	3	3	5	2		-1	-6	
class:signVerb&parties:af	-1	-2	1	31	-7		-3	-3	-3	-4
class:signVerb&parties:ao	-1		-1	4	-3	-6	15	-2	-2	-1
class:signVerb&parties:ap	-9	3	4	13	-2	-2	-4	-4	-3	1
class:signVerb&parties:cc	-4	-3	-2	-2	3	2	-1		-4	-1
class:signVerb&parties:cf	-1	-2			2	-3	-2	2	1	-3
class:signVerb&parties:co	10	-1	-3	8	8	-5	-1	-2		
class:signVerb&parties:cp	3	4	1	6	3	-1	-2		-3	-2
class:signVerb&parties:ff	1	-1	-3	6	9	3	-2	6	6	-2
class:signVerb&parties:fo	-3	-1	-3	44	12	9	-1	-1	-3	-2
class:signVerb&parties:fp	-4	-3		15	-1	2	1		-1	-1
class:signVerb&parties:op	2	-1	-4	6	17	8	-1	-2	-1	-4
class:signVerb&parties:pp		1	-1	5	1	1	-1	-3	-3	4
class:sum	-8	-3	-1	4	16	-6	-4	4	8	-3
class:sum&class:talkNoun	-5	-1	29	-9	8	-6	-1	-1	4	-3
class:sum&class:topicVerb	-7	-2	-2	2	47	-4	-4	-5	-5	-2
class:sum&class:travelVerb	-8	-5	-3	4	22	1	-2	32		-1
class:sum&class:visitorNoun	-8	-7	-4	29	-22	-1	-3	-7	-14	-2
class:sum&class:wish	-5	-1	-3	28	8		-2	-5	-3	-2
class:sum&groups:1	-9	-5	-4	-10	17	-8	-6	15	21	-4
class:sum&groups:2	-10	-2	2	16	24	-6	-5	-7	2	-4
class:sum&groups:3	-7	-1	-3	4	18	-3	-2	20	-11	-3
class:sum&groups:4	-5	-1	-2		-2		-1	-2	10	-1
class:sum&parties:ac	-3	-1	-1	-4	5	-1	-2	10	2	-1
class:sum&parties:af	-5	-2	-3	20	4	-5	-7	3	27	-4
class:sum&parties:ap	-14	-2	21	-14	17	-1	-2	-13	33	-7
class:sum&parties:cc	-15	-2	-2	18	-43	-9	-2	-5	-2	-2
class:sum&parties:cf	-2	-1	-3	9	22	-2	-2	1	-2	-1
class:sum&parties:co	-2	-2	-4	-8	12	-4	-2	-4	2	-2
class:sum&parties:cp	-4	-1	-3	4	21	1	-1	-3	-1	-1
class:sum&parties:ff	-5	-1	-3	-2	11	-2	-2	-4	-7	-2
class:sum&parties:fo		-2	-4	-8	33	-4	-2	-3		-3
class:sum&parties:fp	-5	-1	-3	1	12		-1	-6	8	-1
class:sum&parties:op	10	-1	16	-13	11	-4	-1	-2	-1	
class:sum&parties:pp	-11	-1	-3	42	-13	-8	-1	-2	-1	-3
class:talkNoun	10	2	-1	-1	-3	-3	-1	-2	-2	-2
class:talkNoun&class:topicVerb	-3	10	1	5	-3	1	-4	2	3	-3
class:talkNoun&class:travelNoun	3	27	-3	3	-3	-4	-3	-1	-5	-1
class:talkNoun&class:travelVerb	4	10			-3	2		-2	1	-2
class:talkNoun&class:visitorNoun	-13	4	9	-3	-3	-3	-3	-2	-3	1
class:talkNoun&class:wish	5	2	-2	-3	-2	-4	1	-2	-4	-2
class:talkNoun&groups:1	-5	7	-3	-4	-4	-7	-1	-4	-1	-4
class:talkNoun&groups:2	16		-2	-1	-4	-2	-2	-1	-4	-4
class:talkNoun&groups:3	14	-2			-1	-3	-2	-2	-5	1
class:talkNoun&groups:4	11	3	2	-4	-2	-1	-1	-2		
class:talkNoun&parties:aa		-3	-3	-3	-3	5	7	-4	3	-5
class:talkNoun&parties:ac	-5	-2	6	-2	-3	5		-5	6	-2
class:talkNoun&parties:af	15	-3	3	-1	-4	1	-3	7	-4	-4
class:talkNoun&parties:ao	-15	-2	-2	-6	-7	-3	-2	-3	-12	-2
class:talkNoun&parties:ap	19	-5	2	-3	-3	-4	2	-3	-4	3
class:talkNoun&parties:cc	8	3		-3	2	1	-2	-3	-4	1
class:talkNoun&parties:cf	12	1	6	-1	-4	-1		-2	-3	-3
class:talkNoun&parties:co	9	-3	1	-4	9	-3	-1	-2	1	-3
class:talkNoun&parties:cp	6	9	4	1	-3	-1	-2	-2	2	-2
class:talkNoun&parties:ff	-2	1	-2	-4	-4	-5	-2	-3	-7	-2
class:talkNoun&parties:fo	9	-1	-3	-6	-2	-4		-2	-11	-1
class:talkNoun&parties:fp	12			-4	-2	-3	-2	-3	-4	-3
class:talkNoun&parties:op	15	10	10	-6	-3	-3	-2	-1	-2	-2
class:talkNoun&parties:pp	23	-1	-1		-3	-4	-3	-2	-3	
class:topicVerb	-1	-1		-3	-2		-2	-2	-2	-4
class:topicVerb&class:travelNoun	4	23	-3	-3	-1	-5	-2	-1	-5	-3
class:topicVerb&class:travelVerb	-3	6	2	-2	3	5	-4	-1	-5	-6
class:topicVerb&class:visitorNoun	-9	10	8	-2	-4	-5	-1	-3	-2	-4
class:topicVerb&class:wish	1	-2	-2	-1	-2	-3	-3	-3	-1	-4
class:topicVerb&groups:1	-3		-1	-7	-2	-1	-4	-3	-1	-4
class:topicVerb&groups:2	-5	-2		-1	-3	2	2	2	-3	-5
class:topicVerb&groups:3	5	-1	-3	-3	-2	-3	-3	-4		-5
class:topicVerb&groups:4	7		1	-1	-1	1	-2	-4		-2
class:topicVerb&parties:aa	12	-3	-3	-3	4	-3		-6		-5
class:topicVerb&parties:ac			4	-1	5	-1	-2	-2	7	-2
class:topicVerb&parties:af	-7	-2	3	-4	-5	-4	15	-1	-6	-3
class:topicVerb&parties:ap	14	-2	5	-1	2		2	-5	-1	-5
class:topicVerb&parties:cc	-7	-3	-4	1	-2	-6	-4	-3	1	-2
class:topicVerb&parties:cf	-7	-2	1			-2	-2	-6	-1	-1
class:topicVerb&parties:co	-14	-2	6	5	-5	-5	-2	-2	-2	-2
class:topicVerb&parties:cp	-6	1	1	-1			-3	-4	-1	-3
class:topicVerb&parties:ff	3	-1	-3		6	7	1	-6	1	-2
class:topicVerb&parties:fo	15	-2	-7	-2	-11	-6	-5	-2	-5	-3
class:topicVerb&parties:fp	1	-2		-4	-5	11	-4		-6	-3
class:topicVerb&parties:op	11	-3	1	1	-7	-7	-3	-3	-5	-3
class:topicVerb&parties:pp	12	1	-2	-1	-2	-3	-3	-3	-3	-6
class:travelNoun	-4	26	-3		-3	-3	-3	-3	-2	2
class:travelNoun&class:travelVerb	-3	23	-3	-1	-3	-4	-3	-2		-3
class:travelNoun&class:visitorNoun	8	32	-6	-3	-2	-5	-2	-2	-4	-6
class:travelNoun&class:wish	-10	14	-2	-5	-2	-5	-2	-2	-1	17
class:travelNoun&groups:1	-17	52	-4	-6	-4	-6	-5	-4	-9	-6
class:travelNoun&groups:2	4	22	-3	2	-5	-4	-4	-5		8
class:travelNoun&groups:3	-5	10	-3	5	-2		-2	-1	-4	8
class:travelNoun&groups:4	6	11	-2	-3	-3	-2	-1	-1	6	-4
class:travelNoun&parties:ac	-12	10	-2	-2	-2	-2	-2	-2	-3	-5
class:travelNoun&parties:af	-4	-9	-2	2	-4	-2	-2	-11	-7	-3
class:travelNoun&parties:ap	-3	-9	-5	-5	-2	7	-3	-2	3	-1
class:travelNoun&parties:cc	-8	29	-2	-6	-3	-2	-2	-1	5	-3
class:travelNoun&parties:cf	17	1	-3	-4	-5	-4	-2	-2	-3	9
class:travelNoun&parties:cp	-9	34	-2	10	-3	-3	-2	-1	-4	
class:travelNoun&parties:ff	6	5	-1	-3	-4	-1	-1	-2	5	-6
class:travelNoun&parties:fp	4	10	-3	-3	-4	-3	-1	-1	5	21
class:travelNoun&parties:pp	9	4	-3	4	-2	-4	-2	-1		1
class:travelVerb	-1	10	-1	-3	-1	-1	-2	-2		
class:travelVerb&class:visitorNoun	3	7	-1	-2	-4	-4	-2	-2	-4	-6
class:travelVerb&class:wish	1	3	-1	-3	3	-4	-3	-3	-1	-3
class:travelVerb&groups:1	-5	22	-4	-4	-2	1	-4	-2	1	-5
class:travelVerb&groups:2	-9	5	1	-5	-4			-1		5
class:travelVerb&groups:3	11	10	-1	1	2	-4	-1	-2	-3	2
class:travelVerb&groups:4	6	2	-1	-2	2	-2	-2	-2	-1	-4
class:travelVerb&parties:aa	20	-3	-2	-3	14	-5	6	3		-4
class:travelVerb&parties:ac	6	8	-2	-2	2	-4	-4	10	-4	-4
class:travelVerb&parties:af		-4	-2	-7	-5		-7	7	17	-4
class:travelVerb&parties:ao	-8	-3	-4	-3	-5	-4	-2	-4	21	-4
class:travelVerb&parties:ap	10	4	4	-3	4	-5	4	-1		12
class:travelVerb&parties:cc	-1	6	-3	-3	1	-4	-2		-1	-3
class:travelVerb&parties:cf	5	-3	8	-1	5	-2	1	-1	-3	-4
class:travelVerb&parties:co	8	-3	-5	-4	-1	-1	-2	-2	1	-2
class:travelVerb&parties:cp	2	14			1		-2	-2	-4	-6
class:travelVerb&parties:ff	-6	-4	-2		1	-1	2		-3	-5
class:travelVerb&parties:fp	4	2		-2	1	1	-2	-2	-3	-7
class:travelVerb&parties:oo	-9	-3	-3	-2	-4	-3	-2	-3	1	-3
class:travelVerb&parties:op	-3	-9	-6	-4	-1	-4	-3	-3	-3	-4
class:travelVerb&parties:pp	2	5		-1	-2	-5	-2	-2	-3	7
class:visitorNoun	2	-1	1		-4	-5	-3	-2	-2	-1
class:visitorNoun&class:wish	1	4	-1	2	-3	-4	-3	1		1
class:visitorNoun&groups:1	-12		9	-6	-5	-6	-7	-4	3	-5
class:visitorNoun&groups:2	13	-4	-3	11	-6	-5	-1	-6	-5	4
class:visitorNoun&groups:3	-1	4	-2	-2	-3	-5	-3	-5	1	-7
class:visitorNoun&groups:4	4	-1		-3	-1	-3	-2	7	-3	
class:visitorNoun&parties:aa	3	-1	7	6	-4	-4	-4	-10	10	4
class:visitorNoun&parties:ac	-5	-4	5	-4	-3	-4	3	17	4	-1
class:visitorNoun&parties:af	-10	-2	13	17	-3	-4	-2	-7	-5	-2
class:visitorNoun&parties:ap	11	1	6	-2	-3	-4	-3	13	-7	-4
class:visitorNoun&parties:cc	-10	1	-5	-2	-3	-2	-3		-4	11
class:visitorNoun&parties:cf	17		4	1	-5	-4	-2	-5	4	-4
class:visitorNoun&parties:co	-34	-3	-7	-3	-4	-3	-2	8	-2	-3
class:visitorNoun&parties:cp	2	-6	3	-3	-3	-4	-2	7	-3	
class:visitorNoun&parties:ff	10	9	-3	-2	-10	-2	-2	-5	-5	-2
class:visitorNoun&parties:fp	10	-1	1	-4	-1	-4	-2	-3	-3	-5
class:visitorNoun&parties:op	1	-10	-4	-2	-6	-2	-2	4	-2	-4
class:visitorNoun&parties:pp	15	-1	-4	-4	-2	-4	-2	3	-3	4
class:wish	-4	-2	-2	-4	-2	-3	-1	-2	-4	-2
class:wish&groups:1	-6	-4	-3	-6	-4	-5	-3	-2	-5	-5
class:wish&groups:2	-7	-2	-2	-3	-3	-4	1	-3	-6	-1
class:wish&groups:3	-5			-3	-2	-1	-3	-3	-2	-5
class:wish&groups:4	5	1	-3	-3			-2	3	-1	1
class:wish&parties:aa	-7	-1		-2	2	-2	-6	-4	-1	-4
class:wish&parties:ac	1	1	-2	-6	5	-4	6	3	3	-3
class:wish&parties:af	-2	-2	-2	-4	-1	-4	-4	-3		-3
class:wish&parties:ao	-6	-2	-4	-8	-4	-3	5	-3	-15	-2
class:wish&parties:ap	-6	1	-1	-2	1	-2	2	-1	3	-3
class:wish&parties:cc	3	-3	-4	-4	-2	-4	6	1	-3	
class:wish&parties:cf	-1	-1	-3	-1	5	-1	-2	2	-1	-2
class:wish&parties:co	-21	-2	11	-2	-6	-4	-1	-2	3	-2
class:wish&parties:cp	1	4	-1	-3	-2		-2	1	-2	-2
class:wish&parties:ff	-2	-1	-2		-5	1	-2	6	-6	-4
class:wish&parties:fo	16	-2	-7	-2	-9	-4	-4	-3	-12	-3
class:wish&parties:fp	-2	-3	-3	-2		-5	-3	-2	-6	-1
class:wish&parties:oo	-9	-3	18	-3	-8	-4	-2	-3	1	-2
class:wish&parties:op	9	15	-7	-2	-6	-4	-4	-2	-4	-4
class:wish&parties:pp	1		-2	-4	-2	1	-3	-2	-4	1
governor:accompanied_p	39	-4	-3	-4	-4	-4	-2	-6	-3	-7
governor:according_a	-17	19	-3	-9	-5	-3	18	-3	-4	-5
governor:according_p	3	-1	-3	-5	-3	-3	-8	-5	11	-5
governor:after_c	-12	-3	-2	-5	-4	-7	-7	18	-8	-5
governor:after_p	14	13	-2	-2	-2	-3	-2	6	-4	
governor:against_f	-9	-3	-4	-5	-6	-5	-6	-5	32	-4
governor:among_p	-25	-3	-2	-5	-3	-5	-3	-3	-4	-10
governor:as_a	29	-2	-2	-4	-3	-3	6	-14	-10	-9
governor:as_c	-21	-2	-1	-1	-3	-2	-1	-3	-1	-4
governor:as_f	-12	-2	-10	-3	-6	-6	-6	-3	-16	-5
governor:as_p	-19	-4	-3	-3	-3	-3	-4	-4	-5	10
governor:at_a	19		-8	-4	-1	-6	-6	-5	-3	5
governor:at_f	-14	-5	-3	-3	-5	-6	-2	-3	10	3
governor:at_o	-13	3	4	-5	-4	-7	-4	-3	-5	-6
governor:at_p	17	5	-3	-5	-4	-5	-3	-3	-6	-2
governor:attended_p	-37	-4	-7	-6	-4	-7	-5	-3	-6	-7
governor:before_a	25	-4	-4	-6	-5	-5	19	-6	12	8
governor:before_p	11	-8	-3	-4	-4	-4	-5	-3	-5	30
governor:between_a	11	-4	-9	61	-3	-5	-4	30	-6	-4
governor:between_c	-8	-6	-2	13	-4	-5	-3	-3	-4	-5
governor:between_f	-5	-5	-4	44	-5	-5	-4	-6	-5	-5
governor:between_p	45	-1	-6	-6	-3	-4	-4	-3	-4	-4
governor:by_a	-8	-2	-4	4	-3	-8	4	-3	20	5
governor:by_c	4	-3	-3	-3	24	-5	-4	-3	-8	-4
governor:by_f	-14	-3	-5		4	-3	-5	-5	-2	-4
governor:by_o	-17	-8	3	-8	-19	9	-3	-3	-6	-5
governor:by_p	6	-3	2	5	-4	4	-3	-4	-6	4
governor:for_a	-18	-5	-5	16	-5	1	-6	-14	-14	6
governor:for_c	-9	-4	-2	4	-5	-5	-4	2	-4	-3
governor:for_f	19	-4	3	5	10	-5	-6	3	-7	-5
governor:for_o	6	-3	-3	-12	-3	-5	4	-6	-5	-3
governor:for_p	1	-5	-4	-5	-4	-6	-6	-4	-6	-7
governor:free_a	-7	-4		-4	-1	-1	6	8	7	-3
governor:free_c	-8	-2	-1	-1	-4		-1	-3	-2	-2
governor:free_f	-6	-4	-2	2	6	4	-4	3	2	-3
governor:free_o	-7	-4	9	-1	8	4	-6	-4	9	-4
governor:free_p	3	1	-1	-3	-3	-2	-2	-3	-5	1
governor:from_a	-12	-3	-3	13	-4	-5	-6	14	8	-6
governor:from_c	16	7	-2	-4	3	-4	-6	-5	2	-3
governor:from_f	-13	-4	-3	-5	-2	-6	-4	-7	32	7
governor:from_p	17	-3	1	10	-6	1	-3	-5	-4	3
governor:headed_p	-8	-3	-4	-3	-4	-4	-2	-3	-3	-5
governor:in_a	4	-2	-3		-4	12	13	-2	-3	2
governor:in_c	-5	-1	2	-2	3	9	-1	-1	-5	-4
governor:in_f	-1	-6	-4	-6	58	-7	-5	-6	1	-6
governor:in_p	8	1	-4	-4	-3	-5	-4	-3	6	2
governor:into_f	-12	-2	-4	-7	59	-8	-3	-5	17	-6
governor:into_p	48	-5	-3	-2	-3	-3	-2	-6	-2	-12
governor:led_p	-18	-3	-6	-4	-13	-6	-2	-4	-8	-5
governor:like_p	-27	-4	-3	-3	-4	-4	-4	-3	-5	14
governor:of_a	-1	-5	2	7	-5	6	8	-3	-7	-1
governor:of_c	-5	2	-4	-2	-5	-5	-2	-3	1	-5
governor:of_f	1	-5	-2	-3	3	6	-3	2	4	-4
governor:of_o	-11	-4	36	-5	-6	-5	-4	-3	-7	-5
governor:of_p	3	11		2	-5	-5	-1	-3	-2	12
governor:on_a	-27	-3	-4	-4	-4	-3	-10	-4	-20	11
governor:on_f	-18	-7	-3	-8	-6	-7	-6	-6	46	11
governor:on_p	28	16	-3		-4	-5	-3	-2	2	5
governor:owner_a	-7	-4	-1	-5		-1	-1	-4		-3
governor:owner_c	-2	-3	-2	-1		-2		-1	-2	-3
governor:owner_f	-6	-4	-3	-1	-4	-2	-2	-1	-4	-4
governor:owner_o	12	-6	9	-5	-5	-5	-3	-4	-5	-4
governor:owner_p	-3		-1	-1	-4	-4	-1		-4	-1
governor:presence_p	-14	-2	16	10	-3	-3	-2	-2	-2	-6
governor:represented_p	18	-3	-2	3	-3	-4	-2	-6	-3	-4
governor:through_f	-5	-2	-3	-3	17	-8	-3	-5	-13	-2
governor:to_a	-3	-2	-3	-2	5	-6	9	-8	11	1
governor:to_c	-2	20	-4		10	-7	-3	-4	-5	1
governor:to_f	-11		-3	-6	-6	-7	2	25	9	12
governor:to_o	17	-3	-3	-4	68	-9	-3	-4	-7	-10
governor:to_p	18	-4	-4	-5	-2	-4	-6		-7	5
governor:under_p	-20	-2	-3	-4	-4	-12	-18	-3	-6	-8
governor:until_a	-10		-4	-1	-3	-2	-8	-3	-8	-4
governor:up_f	-22	-3	-3	-8	62	-9	-4	-6	-9	-5
governor:verb_a	7	-1	-1		-6	-5	-5	-4	7	3
governor:verb_c	-6	4	-4		6	-8	-3	-4	-6	-4
governor:verb_f	-3	-4	-4	-1	4	-5	-1	4	9	-5
governor:verb_o	-23	-4	-7	-5	18	16	-3	-4	-6	34
governor:verb_p	20	-3	1	-2	-4	-5	-1	-3	-2	16
governor:whether_f	-4	-2	-2	-4	-7	-5	-3	-10	22	-3
governor:with_a	17	-3		16	-7	-2	-5	-4	2	-6
governor:with_c	-15	-4	-3	28	-5	-5	2	-4	-4	-3
governor:with_f	6	-2	10	11	-6	1	-3	-4	-5	-3
governor:with_o	-11	-2	-4	38	-8	-6	-2	-3	12	-3
governor:with_p	45	-3	-2	2	-4		-3	-3	-5	-8
groups:1	-7	1		-2	-4			-2	-3	-2
groups:2	1	-2	-2	-1		-2	-1			
groups:3	2	-2		-2	-1	-2	-3	-2	-4	
groups:4	2	-1	-1		-1		-2			-1
kind-class:<a>_appointVerb	-13	-5	-5	-5	-5	-4	6	-2	-10	36
kind-class:<a>_attend	-20	-3	-4	-6	-5	33	19	5	19	-6
kind-class:<a>_callVerb	-7	-4	-2	-5	-8	-9	55	-6	-17	-4
kind-class:<a>_forumVerb	20	-3	3	-36	-4	35	26	-5	-11	-5
kind-class:<a>_investVerb	-9	-3	-4	-4	1		11	8	12	
kind-class:<a>_launchNoun	-9	-3	-3	-4	-6	36	-6	-8	-19	-4
kind-class:<a>_launchVerb	-13	-5	-4	-6	-5	69	84	-7	-14	-10
kind-class:<a>_licenceNoun	-9	-3	-4	-4	-3	-3	-7	2	29	-5
kind-class:<a>_licenceVerb	-8	-3	-2	-6	-9	-4	22	43	18	-4
kind-class:<a>_meetVerb	12	-5	-31	-6	-4	-6	-5	-12	-6	-7
kind-class:<a>_planned	-8	-6	-4	-5	13	15	-5	-5	-8	-5
kind-class:<a>_policyNoun	-17	-3	-4	-4	-8	-2	-11	-5	8	-9
kind-class:<a>_policyVerb	-12	-4	-4	-8	-4	-6	63	6		-5
kind-class:<a>_postNoun	-10	-5	-2	-2	-2	-3	-3	-3	21	1
kind-class:<a>_punishNoun	-11	-3	-3	-6	-3	-4	-7	-8	11	-18
kind-class:<a>_punishVerb	-14	-3	2	-5	-7	-6	-8	-1	70	-3
kind-class:<a>_receiveVerb	10	-5	33	-4	-5	-6	-5	-5	-8	-4
kind-class:<a>_signVerb	-10	-4	-3	21	-6		7	-5	2	-5
kind-class:<a>_topicVerb	21	-3	-6	-6	-5	-5	33	-4	-17	-6
kind-class:<a>_travelVerb	-10	18	-7	-3	-4	38	30	-13	28	-4
kind-class:<a>_wish	-12	-4	2	-6		-6	5	-7	-13	-6
kind-class:<c>_appointVerb	-14	-5	-4	-5	-9	-10	-4	-4	-3	-5
kind-class:<c>_background	-8	-4	-3	7	-7	-8	-4	-4	-7	-4
kind-class:<c>_callVerb	-10	10	-3	-5	-4	-4	-5	-3	-6	-3
kind-class:<c>_investVerb	-10	-4	-2	-5	-2	-6	-2	-3	-4	-4
kind-class:<c>_launchNoun	11	-3	-3	-3	6	41	-4	-4	16	-3
kind-class:<c>_launchVerb	-7	-3	-6	-5	-4	48	-6	-5	-7	-6
kind-class:<c>_licenceVerb	-4	-2	-2	-2	22	-3	57	-14	-9	-3
kind-class:<c>_moneyNoun	-8	10	-4	-4	-4	-4	-3	-4	-5	-4
kind-class:<c>_planned	10	6	1	-7	-2	21	-5	-4	-5	-3
kind-class:<c>_policyNoun	-12	-2	-2	-5	-3	21	10	-5	-8	-4
kind-class:<c>_policyVerb	-7	-2	-2	-13	-5	13	20	-6	-7	-4
kind-class:<c>_punishNoun	-7	-3	-3	-3	-5	-4	12	-3	41	-3
kind-class:<c>_receiveVerb	-21	-3	-3	-5	17	-3	-4	-3	-5	-2
kind-class:<c>_signVerb	1	-3	-2	19	1	10	-5	2	-3	-5
kind-class:<c>_talkNoun	11	6	-2	-5	-6	-5	-4	-2	-5	-5
kind-class:<c>_topicVerb	-13	-7	-4	-6	-5	-9	-8	-6	-11	-5
kind-class:<c>_travelNoun	-3	11	-2	-5	-6	-5	-3	-2	-5	-5
kind-class:<c>_travelVerb	5	-1	-4	-4	-7	-4	-2	-2	-4	-4
kind-class:<c>_visitorNoun	-28	-3	-4	-4	-4	-4	-5	15	4	-5
kind-class:<c>_wish	5	-5	-2	-4		-4	-3	6	-3	-5
kind-class:<f>_appointVerb	-3	-5	-3	4	17	-6	-5	21	-8	-8
kind-class:<f>_attend	28	-4	-4	-4	-8	-5	-4	-4	25	15
kind-class:<f>_background	-3	-2	-2	-2	3	-10	-4	3	-6	-4
kind-class:<f>_forumNoun	-23	-6	39	-7	-6	-8	-8	-6	-14	-7
kind-class:<f>_forumVerb	-15	-7	6	-5	-9	6	-5	-4	11	8
kind-class:<f>_investVerb	-4	-5	-3	1	54	-7	-5	-6	-8	-4
kind-class:<f>_launchNoun	-10	-1	-1	-4	-5	-6	-3	6	-7	-3
kind-class:<f>_launchVerb	-14	-5	-4	-6	20	103	-6	-5	-11	-6
kind-class:<f>_licenceVerb	-4	-4	-5	-3	-8	-3	-7	-15	-9	-5
kind-class:<f>_meetVerb	19	-5	-4	-5	-4	-7	-5	-5	-5	-6
kind-class:<f>_moneyNoun	31	-4	-5	-5	-10	-5	-4	-6	-8	-5
kind-class:<f>_planned	-8	-4	-5	15	19	-5	-5	-5	2	-4
kind-class:<f>_policyVerb	12	-3	-3	13	12	30	-7	-8	-9	-4
kind-class:<f>_punishNoun	-4	-1	-3	5	-6	-3	-5	-4	-9	-3
kind-class:<f>_punishVerb	-14	-6	-3	-8	-12	23	-6	-4	48	-4
kind-class:<f>_signVerb	-5	-3	-3	18	3	-6	-5	-6	-6	-3
kind-class:<f>_sum	-5	-3	-3	32	-11	-4	-4	41	2	-4
kind-class:<f>_talkNoun	4	-4	-4	-5	-4	-7	-3	-6	-6	-4
kind-class:<f>_topicVerb	-23	-4	-4	-6	18	-9	-4	-5	-11	-6
kind-class:<f>_travelVerb	-19	-4	13	-6	-5	-5	8	-5	10	-3
kind-class:<f>_visitorNoun	5	27	-2	-2	-5	-2	-2	-2	-5	-1
kind-class:<f>_wish	-6	-4	-2	-4	8	2	-3	7	-17	-5
kind-class:<o>_callVerb	-11	-2	-6	-1	-8	-4	-1	-2	-11	-1
kind-class:<o>_forumVerb	-28	-6	89	-6	-9	-13	-5	-5	-7	-5
kind-class:<o>_investVerb	21	-2	-6	-5	37	-4	-3	-4	-5	-2
kind-class:<o>_planned	-10	-4	-3	30	-11	-7	-7	-3	3	-2
kind-class:<o>_wish	-9	-2	11	-3	-7	-4	-4	-3	-15	-3
kind-class:<p>_appointVerb	-12	9		-3	-5	-6	-4			30
kind-class:<p>_attend	-10	-4	-1	-1	-3	7	-4	-3	-5	-6
kind-class:<p>_background	15	-17	-4	-6	-7	-7	-6	-5	-10	-8
kind-class:<p>_callVerb	21	8	-3	-4	-4	13	-3	-3	-5	-6
kind-class:<p>_forumVerb	-4	-3	1	-4	-4	-3	-4	-3	-2	-5
kind-class:<p>_investVerb	16	10	-1	-6	-4	-5	3	-3	-2	
kind-class:<p>_launchVerb	2	-3	22	-6	-1	13	-6	-4	-8	13
kind-class:<p>_licenceVerb	-27	24	-3	-5	-3	-6	20	-8	-9	42
kind-class:<p>_meetVerb	20	-3	-3	-5	-3	-6	-3	-4	-1	-5
kind-class:<p>_moneyNoun	24	-4	27	-3	-6	-5	-3	-3	-4	-4
kind-class:<p>_pactNoun	-9	-3	-3	41	-2	-8	-2	-3	-5	-7
kind-class:<p>_planned	-7	13	10	3	-5	-1	-4	-4	-5	
kind-class:<p>_policyNoun	5	-2	-2	-4	-6	-4	20	-4	-10	-5
kind-class:<p>_policyVerb	-4	6	-4	6	-3	-7	22	-4	-6	1
kind-class:<p>_postNoun	-18	-5	-3	-5	-4	-5	-3	-3	-1	30
kind-class:<p>_punishNoun	-25	-4	-2	-1	-2	-1	-2	-1	17	10
kind-class:<p>_punishVerb	12	-4	4	-6	-5	5	1	5	-13	-8
kind-class:<p>_receiveVerb	27	-6	-5	-4		-4	-3	-1	-4	
kind-class:<p>_roomNoun	3		-3	-3	-3	-6	-2	-2	7	-7
kind-class:<p>_signVerb	17	-5	-3	8	-1	-5	18	-4	1	1
kind-class:<p>_talkNoun	-3	9	-3	-4	-3	-5	-2	-2	-4	1
kind-class:<p>_topicVerb	-1	-2	4	-6	-3	-3	-3		-6	-5
kind-class:<p>_travelNoun	1	15	-2	-4	-4	-4	-2	-2	-2	19
kind-class:<p>_travelVerb	1	52	-3	-4	-4	-6	-4	-5	-6	11
kind-class:<p>_visitorNoun	14	3	-5	-4	-4	-5	-2	2	-5	-5
kind-class:<p>_wish	-15	2	-4	-5	-4	-5	-5	-4	-6	-6
kind:<a>	-2	-3	-1	1	-2	-1	4	2	4	
kind:<c>	-4	-1	-2	-1	-1	-1	-1	-2	-3	-3
kind:<f>	-3	-4	-1	2	2	1	-4	3	3	-3
kind:<o>	-6	-4	8		3		-4	-3		-3
kind:<p>	4	1	-1	-2	-3	-2	-2	-3	-4	2
pair:"_,	-2	-4	-3	-4	-7	3	12		-5	3
pair:"_.	-7	6	-4	-6	-4	-7	-2	-1	-6	-2
pair:"_<p>	-19	-7	-3	-5	-4	-7	-4	-5	-5	-5
pair:"_a	-19	-5	-5	-5	-5	-9	-7	-3	-4	-4
pair:"_and	-9	-6	-3	-1	-7	-6	8	-2	21	-4
pair:"_be	-12	-11	-3	-6	-4	-4	-3	-6	-5	-5
pair:"_i	-21	-4	-3	-3	-2	-4	-4	-2	-5	-3
pair:"_say	-13	-5	-3	-6	-5	-8	-4	-4	-6	-5
pair:"_the	24	11	-3	-4	-5	-6	-5	-3	-5	-4
pair:"_to	21	-4	-5	-3	-5	-7	25	-3	-4	-4
pair:"_we	-10	6	-2	-5	-4	-5	-3	-7	-4	-4
pair:"_what	-6	-6	-3	-3	-4	-5	-3	-3	-6	-3
pair:%_of	-7	-4	-3	-10	1	-5	-5	-4	-12	-4
pair:'s_<a>	-8	-3	-3	-4	-5	1	11	4	-7	15
pair:'s_<c>	-1	-2	-3	-2	-5	-4	-5	-4	2	-4
pair:'s_<f>	-7	-3	-3	-5	-10	-2	-3	2	8	3
pair:'s_<p>	19	-3	-4	-4	-5	-6	-4	-5	-11	-6
pair:'s_desk	-22	-3	-5	-4	-5	-5	-5	-6	-7	-6
pair:'s_digital	-17	-3	-2	-9	-4	8	-7	-4	20	-3
pair:'s_lawyer	-27	-5	-3	-5	-4	-13	-8	-4	-11	-5
pair:'s_office	-2	-5	-3	-2	-2	-3	-4	13	-5	-13
pair:'s_side	-43	-4	-6	-4	-4	-5	-5	-4	-6	-7
pair:(_<c>	-1	-4	-5	-5	-6	-6	-6	-6	1	-6
pair:(_<p>	-2	-5	-4	-4	-4	-5	-4	-4	-7	15
pair:(_ai	17	-3	-3	-4	-6	-7	-5	-3	-3	-4
pair:(_dsa	5	-2	-3	-4	-2	-4	-10	-5	31	-3
pair:(_ict	-15	-3	26	-18	-5	-4	-3	-2	-3	-3
pair:(_mou	-5	-1	-2	33	-5	-4	-3	-3	-4	-2
pair:)_,	5	-5	-1		-4	-1	-4	-3	-6	-2
pair:)_-	16	-3	-2	-10	-5	-4	-1	-2	-5	-5
pair:)_.	-13	-9	-3	17	7	-8	-5	-4	5	-6
pair:)_:	-23	-7	-4	-7	-8	-9	-6	-10	-10	-10
pair:)_and	-5	-2	-3	3	-6	-4	-5	8		5
pair:)_be	-4	-3	-4	-5	-3	-4	-8	-4	-8	27
pair:)_have	-12	-2	6	12	10	2	-3	-7	7	26
pair:)_in	6	-3	-2	5	-7	-3	-4	-6	-19	-5
pair:)_of	-2	-3	14	-4	-2	10	-8	-5	3	14
pair:)_on	-7	-2	-3	-1	-11	-6	29	22	-16	-8
pair:,_"	-15	-5	-3	-6	-4	-7	-4	-4	-6	-5
pair:,_<a>	6	-2	-3	-6	2	-5	-7	14	-1	-5
pair:,_<c>	-3	1	-3	-8	-4	-2	-5	-5	-8	-5
pair:,_<f>	-4	-4	-5	-3		1	-2	4	-2	-4
pair:,_<o>	-23	-4	-4	-6	-7	-7	-7	-4	33	-5
pair:,_<p>	3	-2	-1			1	-2		-5	-1
pair:,_a	-1	-4	-3		-3	3	-1	-2	2	
pair:,_accord	-8	9	1	-7	-3	2	3	-6	-8	-4
pair:,_add	-11	-3	-2	-8	-6	-5	33	35	-6	-4
pair:,_after	5	-3	-2	-6	-4	-5	-5		12	-6
pair:,_ai	-16	-3	-3	-5	-9	-6	-5	-2	-4	-4
pair:,_all	-7	-7	-2	20	-3	-11	-6	-5	-9	-4
pair:,_along	-5	-3	-2	-3	-3	-6	-3	-2	16	-3
pair:,_among	-28	-4	-2	-7	-6	-6	-3	-5	15	-5
pair:,_an	7	-4	2	6	7	-5	-3	3	10	-3
pair:,_and	4		-2	-2		-2	-4	-2	-4	-2
pair:,_artificial	-5	-1	-3	13	-3	-7	-3	-3	-1	-3
pair:,_as	-5	-3	-3	-4	-5	-1		-5	-6	1
pair:,_at	14	-7	14	-2	-4	-7	-4	-5	3	-6
pair:,_be	2	-1	-2	-2	-5	-1	2	3	-7	2
pair:,_before	17	-4	-3		13	6	-2	-3	-4	13
pair:,_both	-10	12	-6	-4	-9	-5	-4	-3	-9	-7
pair:,_but	-10	-4	-5	-9	-6	-4	-4	-7	-15	-5
pair:,_by	4	-3	-3	-1	2	-6	13	-3	-3	6
pair:,_call	-13	-5	-3	-4	-3	-3	-5	-2	-7	-4
pair:,_chief	34	-5	-3	55	-4	-6	-3	-4	-3	-15
pair:,_come	-6	-2	-5	-6	-2	-7	-5	21	-7	-3
pair:,_cybersecurity	14	-2	-8	-7	-2	-3	-2	-1	-3	-3
pair:,_datum	-8	-6	-2	-11	-9	-7	-4	-2	-6	-4
pair:,_digital	2	-6	-3	-3	-3	-8	-3	-3	-3	-3
pair:,_end	45	-5	-4	-7	-5	-6	-6	-4	18	-6
pair:,_fall	41	-4	-5	-8	-3	-3	-6	-3	-5	-6
pair:,_follow	-4	-3	-3	-4	-6	-9	-4	-5	8	-10
pair:,_for	3	-1	-3	-4	-3	-5	-1	-1	-4	-7
pair:,_from	-10	-7	-4	-4	10	-7	-4	-6	3	-7
pair:,_give	27	-2	-2	-3	-10	-3	-4	-4	12	-13
pair:,_go	12	-4	-3	-4	-5	-9	-7	-5	-11	-6
pair:,_have	1	-3	-6	-2	-3	-5	-2		-1	4
pair:,_hold	15	-3	20	-2	-4	-3	-2	-2	-4	-7
pair:,_in	-2	-3	1	3	4	-1	-4	-2	-3	-4
pair:,_innovation	3	-5	14	-4	-2	-3	-2	-2	-4	-5
pair:,_it	22	-5	-3	-3	-4	-6	-6	-4	-5	-5
pair:,_keep	10	33	-3	-3	-3	-3	-3	-4	-5	-9
pair:,_leave	-13	15	-4	-3	-4	-4	-2	-3	-4	-8
pair:,_let	30	-1	-1	-2	-12	-2	-1	-3	8	-6
pair:,_make	-4	-5	-4	-3	-2	20	-2	-2	-7	-4
pair:,_may	-9	-3	-3	-11	-7	-12	-4	-6	51	-3
pair:,_meanwhile	-9	-4	-4	-6	-6	-9	-5	-4	-9	-5
pair:,_meet	37	-4	-10	-4	-3	13	-5	-3	-5	-5
pair:,_more	-11	-2	-3	-3	-11	-5	-4	24	-6	-3
pair:,_mr	-15	-3	-3	-3	-4	-10	-7	21	-6	-4
pair:,_mr.	-15	-3	-4	-4	-4	-5	-3	-2	-4	9
pair:,_ms.	-4	-3	-10	-3	-3	-3	-4	-2	-3	-3
pair:,_not	-11	-2	-2	-8	-4	-3	16	26	28	-4
pair:,_now	-19	-4	-3	-5	7	1	-7	-3	1	-3
pair:,_of	-19	-3	-3	-6	9	18	7	1	34	-7
pair:,_on	4	-3	-2	-6	1	5		-5	18	-1
pair:,_one	-9	-5	4	-12	-6	-4	-4	-4	-7	-6
pair:,_or	-5	-6	-1	-4	-3	-8	-4	-5	-5	-2
pair:,_out	9	-4	-3	-6	-4	-9	-3	-3	-6	-10
pair:,_over	14	-2	-2	-2	-24	-6	-3	-2	-7	-4
pair:,_own	-8	-2	-3	-4	-6	-5	-5	-7	-9	-5
pair:,_put	30	-3	-4	-10	31	-6	-12	-4	-6	-8
pair:,_represent	45	-3	-2	4	-5	-9	-3	-6	-4	-4
pair:,_run	-9	-8	-8	19	-6	10	-5	-4		-4
pair:,_say	-14	-5	-3	-3	-3	-2	-5	-1	-5	-4
pair:,_sek	-12	-5	-4	-8	-6	-8	-5	98	-9	-6
pair:,_sign	-10	-2	-2	57	-28	-12	-4	-3	-4	-4
pair:,_since	-13	-6	-3	-6	-5	-6	-3	-3	61	3
pair:,_so		2	-6	-6	-8	-4	-5	-4	11	-3
pair:,_spend	-10	-6	-3	-3	-7	-8	-4	-5	-4	-5
pair:,_take	30	-2	-6	-4	-6	18	-3	-5	-5	18
pair:,_tell	8	17	-2	-3	14	14	24	-3	-3	-9
pair:,_that	-10	-3	21	-6	-4	-3	-5	12	5	-5
pair:,_the		-1	1	4	-2	-1	-2	1	-3	-4
pair:,_this	68	-5	-11	-6	-5	-5	-8	-3	-5	-3
pair:,_those	-5	-2	29	-4	-7	-2	-10	-3	14	-6
pair:,_though	-7	-3	-3	-5	-9	-3	-5	20	-3	-3
pair:,_to	11	4		-2	-4	-5	4	-2	6	8
pair:,_today	-28	24	-7	-8	-3	30	-3	-3	-4	-13
pair:,_too	-11	-4	-6	-3	3	-11	-7	4	-6	-4
pair:,_two	27	-6	-5	7	-4	-5	-3	-3	-8	-5
pair:,_under	-2	-3	-4	16	-3	-6	-5	-3	18	-4
pair:,_until	-39	-4	-8	-6	-5	-3	-3	-4	-4	75
pair:,_up	-12	-3	-2	-5	-7	-3	-15	-5	4	-5
pair:,_welcome	-11	-4	-3	-3	-5	-3	-7	-7	-15	-4
pair:,_when	8	-3	-3	-3	5	-4		13	-14	2
pair:,_where	11	9	6	-2	-5	-1	-1	-4	-7	-7
pair:,_which	-9		2	1	1	4	-1	2		-3
pair:,_while	-28	-3	-2	-3	-6	-4	-6	-9	12	15
pair:,_who	12	-2	-1	-4	-3	-4	-1	-4	1	8
pair:,_whose		-5	-3	-5	2	-5	-4	6	3	10
pair:,_will	-17	32	3	22	-4	10	-4	-3	-6	-2
pair:,_with	10	-2	-4	3	-2	1	-3	-4	-5	-1
pair:,_would	-20	-4	-2	-9	-5	-4	-4	-3	-4	-10
pair:,_”	-9	-4	-3	3	-3	-4	-2	-2	-3	-4
pair:-_<c>	10	-6	7	5	-4	-4	-6	-3	-3	-4
pair:-_base	-7	-3	-2	12	-11	-7	-3	29	16	-4
pair:-_register	-7	-3	-6	-3	-4	-4	-6	-10	5	-3
pair:._"	-17	-7	-3	-5	-4	-8	-4	-4	-7	-8
pair:12_million	-11	-3	-4	-15	8	16	-5	-3	31	-4
pair:1_.	46	-6	-6	-3	-3	-5	-8	-4	-3	39
pair:2019_,	4	-4	-5	36	-6	-5	-4	-5	12	-5
pair:2021_,	-7	-5	-3	-5	24	-8	-5	-13	61	-6
pair:2021_.	-31	-4	12	21	8	28	-4	-3	-4	-6
pair:2022_,	-13	-3	-3	-6	20	27	-6	-9	35	-4
pair:2022_.	1	-10	19	12	34	-4	-4	-7	5	-2
pair:2023_,	-12	-3	-2	43	-7	-3	-11	-4	11	-2
pair:2024_,	10	-5	19	-4	-5	-4	-11	-4	-13	-7
pair:2024_.	20	-5	-3	5	-3	-5	51	-5	3	-4
pair:2025_,	-4	-1	30	5	-4	33	19	-9	-6	-3
pair:2026_.	-10	-3	-2	22	25	53	-2	-3	-3	-6
pair:2027_.	-13	-4	-3	56	-8	19	-3	-6	-18	-5
pair:2030_.	-8	-3	-3	-2	23	-9	-8	-4	-5	-4
pair:25_,	-25	-7	-3	-4	-5	-5	-5	-4	-6	8
pair:26_ghz	-10	-4	-4	-5	-4	-5	-7	30	-23	-6
pair:31_million	-13	-4	-3	-7	67	-14	-6	-8	-13	-5
pair:400_mhz	-8	-5	-3	-6	-4	-7	-5	51	-6	-4
pair:40_million	-8	-4	-3	-8	21	-6	-15	-4	27	-5
pair:450_million	-4	-2	-1	-2	46	-2	-3	-3	-4	-3
pair:4_.	31	-15	-2	-5	-9	-6	38	-3	-4	-4
pair:5_billion	-7	-5	-3	-5	60	-5	-4	-20	-12	-4
pair:5_million	-14	-2	-3	-4	47	-6	-3	-5	-6	-3
pair:5g_network	-6	-1	-2	-3	-11	-7	35	-7	-5	
pair:60_million	-10	-2	-3	-5	35	-7	-3	-5	-5	-3
pair:90_million	-13	-4	-4	-9	71	-9	-5	-9	36	-6
pair::_<a>	-12	-4	-3	-22	-7	-8	-12	30	-14	-7
pair::_<c>	-13	-9	-5	-5	-6	11	-5	2	-6	-5
pair::_<f>	-8	-8	-2	-13	5	-5	-4	-6	-12	-4
pair::_<p>	-18	1	-4	-5	-4	-6	-5	8	-7	6
pair::_a	13	-13	-3	4	-3	-6	-5	-6	-13	-4
pair::_in	-21	-5	-2	-3	42	-6	-6	-5	-6	-5
pair::_that	7	-5	-10	-5	-3	-5	-11	-3	-6	15
pair::_the	-8	18	-3	-5	-5	-5	-4	-2	14	19
pair:;_<a>	-9	-4	-3	-4	-7	-5	-4	-7	-18	-6
pair:;_<c>	-13	-8	-2	-10	-13	39	-3	-3	-2	-3
pair:;_<f>	-5	-2	-2	-2	1	-6	-3	-5	-9	-2
pair:;_<p>	-14	-5	-2	-3	-4	13	-3	-3	-5	-8
pair:;_and	-14	-2	-2	13	-20	20	-5	-3	-4	-3
pair:;_at	-8	-2	-3	-2	-3	-3	-2	-4	-3	-3
pair:;_the	-8	-2	-2	7	-6	-5	-8	-5	38	-2
pair:<a>_'s	8	-2	-3	-6	-4	-5	-2	-4	-8	-3
pair:<a>_)	-5	-2	-2	1	-5	-2	2	3	-1	-5
pair:<a>_,	1	-1			1		-1	-2	-3	-1
pair:<a>_.		-4	1	9		2	4		13	4
pair:<a>_and	26	-5	-2	39	-6	-6	-7	3	-8	-8
pair:<a>_announce	-4	-1	-2	-5	-6	-6	-15	-10	-32	-3
pair:<a>_as	16	-2	-3	-3	-2	-3	-6	-3	-5	30
pair:<a>_be	-16	-3	-1	-5	4	-5	-4	-4	-8	9
pair:<a>_clear	-5	-2	-2	-4	-28	-3	-6	63	-7	-3
pair:<a>_could	-17	-4	-3	-5	-5	-6	-9	-4	-5	-6
pair:<a>_for	11	-4	-4	25	-9	-6	-5	-19	15	-5
pair:<a>_from	27	-6	-5	-3	-4	-3	-5	-3	-7	17
pair:<a>_give	-3	-4	-3	-5	-9	-5	33	36	-10	-6
pair:<a>_go	-10	27	-10	-3	-4	46	-8	-18	43	-5
pair:<a>_have	-2	-3	-1	8	6	-5	-1	13	1	1
pair:<a>_in	-1	-9	-5	-3	-4	3	5	-5	21	-3
pair:<a>_may	-5	-2	-2	-4	-4	-3	-8	-10	-31	-3
pair:<a>_of	-11		-1	-1	-1	-1	18	-20	-14	31
pair:<a>_on	28	-6	-4	2	-5	-6	10		-6	14
pair:<a>_over	-9	-4	-2	-7	-4	-4	-13	-5	38	-5
pair:<a>_own	-6	-1	-4	-2	-4	-2	-4	-4	-7	-5
pair:<a>_part	-9	-2	-3	-6	-8	-5	-9	-3	20	-5
pair:<a>_publish	-16	-5	-4	-6	-4	-5	15	-8	-15	-7
pair:<a>_put	-14	-2	-2	1	-11	11	23	-5	12	-4
pair:<a>_say	-5	-4	-3	-5	-5	-7	-4	16	-5	-6
pair:<a>_send	-6	-3	-3	-7	-5	-5	-6	10	35	-4
pair:<a>_sign	-10	-5	-4	-20	-3	-7	14	-3	-4	-4
pair:<a>_take	-8	-4	-5	-6	-6	-3	-10		-8	12
pair:<a>_this	-5	-2	-2	-5	-5	-2	-6	-2	31	10
pair:<a>_to	-1	3	-6	-5	-4	-8	-6	-12	-5	-7
pair:<a>_want	-12	-4	-4	-4	-5	-10	62	-11	-9	-7
pair:<a>_wave	-19	-4	-3	27	-7	-5	-5	90	-14	-5
pair:<a>_will		-7	-5	-6	15	18	-5	-5	-9	-4
pair:<a>_with	31	-3	-10	-8	-6	-16	-5	-4	-22	-3
pair:<a>_would	-12	-4	-5	-6	8	-6	-6	-7	-13	-7
pair:<a>_’s	3	-1	-2	-5	-2	-9	-6	-3	-13	-4
pair:<c>_$	-6	7	-2	-3	42	-7	-4	-7	-4	-4
pair:<c>_'s	-2	-5	-3	-4	-6	2	4	1	1	
pair:<c>_)	-1	-5	-5	4	-5	-6	-6	-6	-1	-6
pair:<c>_,	-6	-1		-5	-4		-4		-4	-3
pair:<c>_-	9	-4	-4		-1	-5	-5		4	-4
pair:<c>_.	-10		-3	1	3	4	-5	-3	-3	-6
pair:<c>_:	-12	-5	-4	-6	17	-12	-6	-8	-12	-5
pair:<c>_<a>	-19	-4	-3	-6	-6	-8	-6	-6	-11	-9
pair:<c>_<p>	39	-3	-2	-3	18	-5	-3	-2	-2	-6
pair:<c>_ai	-18	-3	-3	-4	-7	-8	51	-4	-7	-5
pair:<c>_and	-8		-4	9	-5	-3	-3	-3	-4	-4
pair:<c>_as	-10	-3	-3	-5	23	-9	-4	-3	-4	-3
pair:<c>_be	-5	-2	4	-4	-4		4	-1	-1	-4
pair:<c>_business	-20	-2	41	-2	-2	-1	-2	-1	-10	-2
pair:<c>_capital	-14	31	-9	-6	-8	-4	-5	-4	-9	-5
pair:<c>_chip	-17	-10	-3	-4	-6	-6	-6	-6	6	-3
pair:<c>_company	3	-2	-3	5	-1	-8	-3	-5	-10	-7
pair:<c>_digital	4	-5	-4	5	-5	-5	-9	-5	-5	-5
pair:<c>_engineer	-17	-4	-3	-13	-3	-8	-4	10	-4	-5
pair:<c>_firm	15	-3	-3		1	14	-1	5	5	-3
pair:<c>_for	-10	-3	-2	8	-5	-5	-3	-4	5	-3
pair:<c>_fund	-1	-2	-2	-3	-15	-5	-2	-4	-3	-3
pair:<c>_group	-17	-3	-3	-3	-6	-9	-7	38	12	-7
pair:<c>_have	-17	-3	-1	1	-1	-3	14	-4	4	-4
pair:<c>_in	-12	-3	-5	-4	12	-6	-3	-5	-7	-3
pair:<c>_minister	-19	-5	-5	-4	-6	-6	-10	-7	-7	-4
pair:<c>_national	-6	-5	-3	-4	-5	-8	-5	-3	-15	-3
pair:<c>_on	7	52	-4	1	-5	17	-6	-6	-7	-5
pair:<c>_own	-5	-3	-7	-2	-8	-4	-3	-5	-5	-3
pair:<c>_put	-4	-3	-2	-7	19	-3	-1	-2	-3	-6
pair:<c>_say	-14	-4	24	-6	-4	-5	-4	-6	-8	-3
pair:<c>_side	-4	-5	-3	-5	6	-6	-4	-4	-7	-6
pair:<c>_sign	-5	-3	-3	-3	-6	-4	-8	-5	-3	-2
pair:<c>_since	-8	-4	-3	21	-6	-6	-4	-3	-7	-4
pair:<c>_start-up	22	-3	-4	-4	-5	-5	-1	-5	-9	-3
pair:<c>_take	-29	-9	-3	-5	-9	-3	-2	-2	-2	-1
pair:<c>_that	-10	-3	-4	-11	-4	-7	-3	-4	-3	-2
pair:<c>_to	-16	7	-3	-3	-10	-5	-4	-3	-5	-4
pair:<c>_want	-13	-4	-2	-2	-15	-2	-2	-3	-3	-2
pair:<c>_will	14	15	3	2	-2	28	-3	-4	-6	-3
pair:<c>_would	18	-4	-1	-4	7	-5	-2	-3	-2	-6
pair:<c>_’s	-6	-3	-3	-2	-4	-5	-5	-3	-6	-3
pair:<f>_'s	-3	-2	-3	-4	-6	-3	-2	-5	-8	-5
pair:<f>_(	-1	6	-5	-8	-8	-7	-5	-4	-9	-8
pair:<f>_)	-9	-1	-3	-1	8	3	-3	22	7	-3
pair:<f>_,	2	-4	-3	5	-2	-3	-2	8	-1	-2
pair:<f>_.	1	-3	2	-1	14		-3	3	3	1
pair:<f>_:	-14	-3	-3	-12	2	-6	-4	-7	75	-5
pair:<f>_<f>	7	-3	-2	1	-12	-5	-2	7	6	-3
pair:<f>_<p>	-30	-2	-2	-2	-4	-5	-2	-3	-5	-6
pair:<f>_a	-9	-4	-4	-8	11	-6	-5	-7	36	-5
pair:<f>_already	-7	-1	-3	-4	-17	-3	-8	19	-5	-1
pair:<f>_and	-4	-4	4	20	-4	1	-1	4	-1	-5
pair:<f>_as	-15	-4	-3	-11	-9	-5	-10	35	-12	17
pair:<f>_at	40	-6	-4	-6	-4	-7	-5	-5	48	-7
pair:<f>_be	3	-3	-3	9	-8	8	-4		14	-1
pair:<f>_bring	-17	-3	-4	-4	-11	-7	-6	-5	39	28
pair:<f>_business	-10	-9	-1	16	-6	-9	-2	-2	-9	-2
pair:<f>_can	-23	-5	-4	-7	-6	-8	-5	-9	-26	-6
pair:<f>_chief	-17	-3	-4	-9	-13	-5	-4	-3	-11	-8
pair:<f>_commitment	-8	-4	-4	-3	22	-10	-3	-4	-23	-3
pair:<f>_could	-4	-5	-2	-3	-2	-2	-3	-3	-35	-7
pair:<f>_delegation	-16	14	-2	-2	-5	-2	-2	-2	-5	-2
pair:<f>_do	-7	-3	-3	-5	-6	-5	-4	-7	-4	-5
pair:<f>_employ	-27	-5	-4	-6	15	-8	-5	-6	-10	-6
pair:<f>_executive	16	-2	-3	-3	-3	-5	-3	-8	-17	-6
pair:<f>_first	-6	-3	-3	-6	-6	39	-15	-4	-8	-2
pair:<f>_for	-1	-3	-4	-6	23	-6	-6	11	-9	-5
pair:<f>_from	-27	-4	-3	-5	8	-10	-4	-5	51	-5
pair:<f>_get	13	-3	-3	34	-5	-6	-7	30	15	-5
pair:<f>_go	-2	-2	-3	-6	-4	-6	13	-7	18	-3
pair:<f>_have	-11	-3	2	-1	12	6	-4	-6	11	1
pair:<f>_in	2		-3	-4		-6	-4	-2	-5	-6
pair:<f>_may	-9	-4	-3	-10	-8	-8	-6	58	-20	-4
pair:<f>_must	-8	-3	-3	-10	-14	-6	37	-7	14	-4
pair:<f>_of	-12	-3	-3	35	-16	-8	-4	21	-14	-5
pair:<f>_on	2	-5	16	-7	-5	-8	-4	-4	35	-5
pair:<f>_over	-13	-4	-3	-6	-5	-8	-5	-7	39	-8
pair:<f>_put	-7	-3	-3	15	3	-7	-7	-4	-6	-3
pair:<f>_representative	12	-2	-3	-5	-5	-8	-3	-5	-5	-3
pair:<f>_say	-13	-5	-3	-7	-7	20	-6	-6	-11	-5
pair:<f>_service	-11	-2	-1	-3	-6	-10	-4	11	-3	-2
pair:<f>_stand	-14	-4	-8	-5	5	-5	-8	-5	-14	-5
pair:<f>_talk	8	-5	-4	-5	-4	-4	-4	-7	-5	-4
pair:<f>_terminal	-10	-4	-4	-5	14	-6	-5	-7	28	-4
pair:<f>_that	-28	-3	-2	-6	20	19	-2	-2	-5	-20
pair:<f>_to	-12	-3	-3	11	4	1	1	5	-6	-4
pair:<f>_want	-5	-1	-3	14	29	46	-1	-4	-3	-1
pair:<f>_will	-8	-5	-5	16	20	-5	-5	-6	3	-5
pair:<f>_win	-6	-3	-3	24	-10	-4	-4	41	1	-4
pair:<f>_with	-10	-4	-3	-4	31	-7	-4	-10	-16	-4
pair:<f>_would	-7	-4	-3	-6	19	-5	-3	-4	-17	-6
pair:<f>_’s	-7	-2	-1	-4	-2	-5	-6	-8	-9	-1
pair:<o>_'s	9	-7	-4	-4	-7	-8	-7	-3	-6	-6
pair:<o>_)	8	-3	-4	-5	38	-12	-3	-6	22	-5
pair:<o>_,	-9	-5	-4	-5	-5	6	-4	-3	5	-6
pair:<o>_.	-6	-1	16	3	2	-1	-4	-4	-6	3
pair:<o>_and	1	-5	-5	18	-5	-14	-12	-3	-7	-5
pair:<o>_be	-15	-5	-6	-9	5	-8	-5	-6	-7	-4
pair:<o>_have	6	-3	-5	-5	-12	-7	-4	-4	26	-2
pair:<o>_in	-4	-2	14	-8	1	-5	-2	-1	-4	-1
pair:<o>_will	-10	-4	-3	30	-11	-7	-7	-3	3	-2
pair:<o>_would	-11	-3	19	-4	-7	-5	-3	-3	-10	-3
pair:<p>_'s	-1	-1	1		-3	-4	-5	4	-4	-1
pair:<p>_(	5	-4	-4	-3	-4	3	-3	2	-5	21
pair:<p>_)		-4	-3	-4	-4	-5	-4	-5	-7	7
pair:<p>_,	16		-2	-1	-3	-3	-3	-3	-2	2
pair:<p>_-	-41	-10	26	-3	-3	-16	-11	-3	-4	-3
pair:<p>_.	12	-4	1		-5	-4	-5	-4	-7	4
pair:<p>_:	-18	-6	-3	-7	-9	-13	-4	-4	-5	-6
pair:<p>_;	-8	-5	-3	-4	-4	-5	-3	-4	-5	-5
pair:<p>_<p>	27	-5	-3	-4	-3	-4	-4	-3	-4	5
pair:<p>_a	43	-3	-3	-5	-3	-3	-9	-2	-3	-8
pair:<p>_about	58	-4	-3	-4	-6	-7	-5	-4	-9	-6
pair:<p>_add	-4	-3	-3	-4	-4	8	-3	-6	-4	-4
pair:<p>_affirm	-8	-3	-2	-3	-8	-4	-3	-3	-3	-2
pair:<p>_agree	-15	-4	-3	-1	-5	-4	20	-3	-5	26
pair:<p>_also	23		-4	-7	-4	-5	-5	-3	-5	-6
pair:<p>_and	22	-5		4	-3	-5	-5	-1	-5	-8
pair:<p>_announce	-18	-3	-3	17	59	-7	32	-3	-4	-5
pair:<p>_as	-1	-6	-3	-4	-7	-6	-4	-4	11	31
pair:<p>_assure	-24	-7	-4	-7	-5	-5	-4	-4	-6	-4
pair:<p>_at	28	-8	-4	-4	-4	-6	-4	-3	-6	6
pair:<p>_attend	-20	-4	-7	-5	-4	27	-4	-3	-8	-5
pair:<p>_bade	29	-24	-4	-6	-3	-4	-3	-3	-4	24
pair:<p>_be	-4	5	-3	-6	-2	-4	-5	-4		5
pair:<p>_by	27	-8	-3	-8	-3	-3	-2	-3	-2	-7
pair:<p>_call	-24	33	-2	-4	-2	-7	-3	-2	-3	-4
pair:<p>_cite	-17	-5	-4	-12	-5	-6	-6	-6	-12	-6
pair:<p>_come	14	-4	-3	-5	24	-5	-3	-6	-9	
pair:<p>_company	-17	-3	-3	-7	-4	16	-4	-3	-5	-7
pair:<p>_confer	5	-4	-6	-4	-5	-5	-3	-5	-6	-5
pair:<p>_could	-17	-5	-3	-8	-5	-5	-4	-5	-5	-6
pair:<p>_discuss	62	-6	-2	-4	-8	-6	-4	-4	-7	-4
pair:<p>_do	12	4	-6	-5	-4	-5	-7	-4	-6	-7
pair:<p>_explain	-20	-3	-2	-4	-4	-5	-5	-4	-6	9
pair:<p>_express	-16	-6	-4	-8	-6	-6	-5	-5	-7	-5
pair:<p>_for	-19	2	-3	13	2	-2	-4	-3	-5	11
pair:<p>_from	20	-3	26	-7	-14	-6	-6	-4	-8	41
pair:<p>_get	12	-4	-7	-3	-3	-6	-3	-3	-6	-7
pair:<p>_give	-4	4	-5	-4	-5	-5	-4	-3	-5	-6
pair:<p>_go	13	11	-3	-4	-4	-9	-4	-3	-5	42
pair:<p>_government	-12	-3	-2	-3	33	-6	-3	-2	-2	-4
pair:<p>_guest	16	-7	-3	-3	-5	-5	-3	22	-4	-7
pair:<p>_have	13	-5	1	-3	-5	-5	-3	-3	-3	8
pair:<p>_hold	-19	-3	-9	-4	-4	-4	-3	-3	-4	-7
pair:<p>_host	23	-3	-7	-4	-8	-4	-2	-3	-3	-5
pair:<p>_in	22		-2			-6	-6	-4	-6	-2
pair:<p>_introduce	30	-4	-6	-2	-2	-7	-5	-3	-2	29
pair:<p>_know	-26	-6	-3	-5	-18	-8	-4	-4	-5	-7
pair:<p>_lay	-1	-3	-3	-4	-4	-5	45	-4	-16	-7
pair:<p>_leave	-12	24	-3	-3	-3	-5	-3	-3	-6	-3
pair:<p>_look	-31	43	-3	8	-5	14	-4	-4	-11	-5
pair:<p>_make	24	-9	-4	-5	-5	-7	-6	-5	-12	-14
pair:<p>_may	6	-1	-2	-3	-3	-2	-1	-9	-1	17
pair:<p>_meet	59	-1	-6	-5	-4	-5	-4	-7	-5	-6
pair:<p>_ministry	-38	-3	28	18	-2	-3	-3	-1	-2	-7
pair:<p>_name	-19	-2	-5	20	-3	-4	-2	-2	-4	-12
pair:<p>_note	2	-3	-3	-5	-1	13	-4	-8	-5	-4
pair:<p>_of	20	-7	-4	1	-6	-3	-4	-4	-7	1
pair:<p>_office	-15	-8	-2	-2	-2	-4	-3	-2	13	-10
pair:<p>_official	11	29	-4	-6	-2	-3	-3	-2	-3	-7
pair:<p>_on	40		-7	-5	-5	6	-4	-3	-7	2
pair:<p>_open	9	-4	19	-5	-5	-19	-5	-4	-9	-5
pair:<p>_own	-15	-3	-3	11	-4	-4	-2	-3	-3	-5
pair:<p>_part	-11	-3	-2	-2	-3	25	-2	-2	-6	-7
pair:<p>_pay	45	-10	-6	-3	-5	-4	-4	-3	-5	-8
pair:<p>_point	-17	-5	-4	-5	-7	-7	-4	-4	-6	-5
pair:<p>_prince	-3	-5	-5	-6	-8	-5	-3	-3	-5	-9
pair:<p>_promise	-15	-6	-4	-7	31	-7	-5	-4	-8	-5
pair:<p>_put	22	-8	-2	-12	5	-5	32	-3	9	-9
pair:<p>_receive	26	9	-3	-3	-3	-2	-2	-5	-3	-4
pair:<p>_say	-14	-2	-4	-5	-1	8	-1		-8	-3
pair:<p>_see	-10	-13	-4	-4	-5	-3	-3	-5	-5	-5
pair:<p>_serve	-19	-4	-3	-6	-6	-7	-6	-6	-11	-15
pair:<p>_share	-36	-4	37	-3	-3	-3	-4	-2	-3	-4
pair:<p>_should	2	-3	-2	-2	-6	-4	-2	-2	-5	-33
pair:<p>_sit	4	-5	10	-10	-2	-2	-3	-2	-3	-5
pair:<p>_speak	1	-3	-5	-3	-2	-7	-4	-2	7	-3
pair:<p>_spend	18	54	-5	-4	-6	-6	-4	-3	-6	-8
pair:<p>_state	12	-3	-2	-5	-5	-5	-3	-3	-4	-3
pair:<p>_stress	-15	-6	-7	7	-4	20	-6	-3	-5	-4
pair:<p>_take	1	20	4	-4	-4	-5	-3	-3	-4	13
pair:<p>_tell	-11	-4	-3	-6	-3	-1	-2	4	-6	-5
pair:<p>_thank	-26	2	-3	-5	6	-5	-4	-4	-6	-7
pair:<p>_that	-13	-4	-3	-5	-8	-6	-11	-4	-7	-5
pair:<p>_the	78	-5	-7	48	-4	-6	-5	-4	-5	-7
pair:<p>_to	-12	4	16	-4	-3	-3	-3	-3	-5	2
pair:<p>_together	59	-3	-5	-5	-3	-13	-5	-4	-4	-4
pair:<p>_touch	-8	30	-2	-2	-2	-4	-6	-10	-9	-6
pair:<p>_turn	78	-4	-6	-6	-8	-7	-4	-4	-7	-8
pair:<p>_use	22	-12	-4	27	-6	-8	-5	-7	-9	-11
pair:<p>_visit	9	12	-2	-2	-4	-2	-1	-1	-2	-2
pair:<p>_want	-6	-3	-4	-4	-5	-10	-8	-4	-7	-5
pair:<p>_will	-11	11	12	-1	-5		-4	-4	-5	1
pair:<p>_with	36	-4	-3	-7	-5	-8	-4	-7	3	-14
pair:<p>_word	-10	-5	-3	-8	-3	-4	-2	-3	-3	-8
pair:<p>_would	-19	-5	-5	-4	-5	8	-6	-4	-11	-7
pair:<p>_write	-20	-5	-4	-7	-6	-6	-6	-4	-14	-7
pair:<p>_’s	-22	-4	-2	-9	-3	-7	-12	-3	-4	-6
pair:a_$	-11	-4	-4	-7	29	-5	-5	-5	-13	-7
pair:a_<a>	-9	3	-2	-5	-3	-4	27	-16	-4	20
pair:a_<c>	11	6	-3	-3	14	-5	-1	-3	9	-3
pair:a_<p>	-18	-4	-3	-3	-5	-3	-4	-3	-8	-8
pair:a_bilateral	86	-6	-4	4	-5	-7	-6	-4	-7	-7
pair:a_bill	-9	-3	-3	-3	-3	-3	70	-16	-33	-7
pair:a_briefing	-16	-3	-2	-2	-9	-2	-5	-2	-11	-2
pair:a_communiqué	-44	19	-10	-2	-1	-3	-2	-3	-4	34
pair:a_comprehensive	-2	-2	-2	-6	-4	-7	32	-6	-5	-3
pair:a_contract	-11	-2	-2	-39	-3	-4	-3	-4	-2	2
pair:a_court	-20	-2	-1	-2	-4	-2	-9	-2	56	-5
pair:a_date	8	-4	-11	-8	-4	27	-3	-9	-3	-4
pair:a_datum	31	-4	-2	8	31	12	-9	-3	-6	-3
pair:a_day	-11	23	-3	-5	-4	-3	-7	-4	-5	-4
pair:a_deal	-15	-4	-5	49	-3	-5	-3	-5	-6	-4
pair:a_decision	3	-5	-2	-4	-8	-3	25	-6	-28	26
pair:a_delegation	25	-7	-5	-3	-4	-3	-1	-5	-2	-5
pair:a_digital	-11	-5	-5	42	-7	-9	30	-5	-10	-6
pair:a_dinner	43	-5	-7	-2	-4	-5	-2	-2	-5	-4
pair:a_fine	-13	-2	-2	-4	-4	-6	-4	-6	24	-3
pair:a_firm	-12	-3	-2	-5	-11	-4	-6	-5	-18	-4
pair:a_former	-10	-3	-3	-4	-5	-5	-3	-7	37	-17
pair:a_fund	-12	-13	-4	-4	-11	61	-4	-3	-5	-3
pair:a_global	16	-1	-3	-3	-1	-1	-2	-1	-1	-1
pair:a_good	-14	-4	-5	-4	-6	-4	-4	-4	-4	-4
pair:a_half		43	-4	-6	-5	-2	42	-3	-3	-5
pair:a_hearing	32	-6	-4	-7	-5	-6	-6	-5	-9	-7
pair:a_joint		-4	-7	29	-5	-18	-6	-2	-4	-4
pair:a_letter	-15	-5	-1	15	-2	-3	-5	39	-9	-2
pair:a_long	27	-4	-3	-6	-5	-4	-4	-4	-6	-7
pair:a_longer	11	-1	-4	-4	-2	-3	-8	-2	-4	-4
pair:a_matter	-16	-3	-3	-3	-5	-6	-4	-4	-4	-3
pair:a_meeting	28	-8	-3	-3	-3	-5	-4	-3	-3	-3
pair:a_member	-16	-2	-2	-7	-3	-2	-2	-5	-3	-5
pair:a_memorandum	-14	-3	-5	50	-4	-5	-5	-3	-6	-4
pair:a_model	-23	-4	-3	-9	-6	31	-7	-4	-6	-5
pair:a_new	-17	7	5	-11	17	-9	-4	-4	-6	21
pair:a_number	-31	-4	6	6	-4	-7	-5	-3	-6	-7
pair:a_part	-5	-2	-2	-4	-8	-6	-2	-3	-3	-1
pair:a_partner	-12	-4	-3	-7	-4	-4	-7	-3	-6	-6
pair:a_pilot	-40	-4	-2	42	-5	62	-2	-3	-4	-5
pair:a_plant	-11	-7	-3	-11	70	-15	-4	-4	-9	-4
pair:a_press	7	-3	-5	-4	-2	-7	-7	-7	-4	-1
pair:a_priority	-15	-4	-4	-8	-4	-6	-6	-3	-8	27
pair:a_proposal	-1	-5	-3	-3	-6	-7	57	-3	-5	-5
pair:a_quarter	15	-5	-3	-4	-7	-4	-4	-3	-4	-5
pair:a_question	-24	-6	-4	-4	5	-7	-3	-5	-5	-5
pair:a_request	-9	-4	-4	-5	-6	-7	-7	-14	20	-5
pair:a_round	-9	-2	22	-3	50	-2	-2	-3	-4	-2
pair:a_row	-14	-5	-3	-5	-3	-3	-3	-7	-4	-6
pair:a_satellite	1	-6	-2	-5	-10	3	-3	-23	-6	-2
pair:a_second	12	-3	-3	-5	-5	5	-2	16	10	-3
pair:a_significant	-4	-8	-2	-2	-6	-2	-7	-1	-8	-1
pair:a_similar	-19	-4	-3	-5	-6	58	-5	19	15	-4
pair:a_state	-14	44	-2	-11	-5	40	-4	-2	-3	-5
pair:a_statement	-8	-3	-3	-1	-4	-4	-7	-7	16	-3
pair:a_subsidiary	-17	-3	-2	-5	-15	-8	-4	12	23	-4
pair:a_team	-2	19	-2	-10	-3	-4	-3	-3	-5	-2
pair:a_technical	-15	-3	-2	-10	-3	-4	-4	-3	-5	-4
pair:a_tenth	-19	-4	-4	-5	44	-6	-5	-7	-20	-8
pair:a_third	-5	-6	-4		-6	19	23	-4	-8	-5
pair:a_time	-10	-4	-3	-5	-2	-4	-2	-3	-13	-4
pair:a_video	35	-5	-5	-6	29	-4	-3	-2	-1	-5
pair:a_week	2	28	-9	-7	-6	-5	-8	-8	10	-8
pair:a_working	54	-3	-11	-4	-3	-3	-3	-3	-6	-4
pair:a_year	-9	-6	-3	-6	-8	-7	-6	17	-10	-4
pair:about_a	15	-5	-2	-3	-6	-7	-4	-5	-5	-6
pair:about_it	-12	21	-2	-9	-6	-5	-4	-4	-5	-4
pair:about_the	-14	-3	-5	-3	-5	-6	-5	-4	-8	10
pair:above_all	-9	-3	-7	-2	-5	-3	-4	-3	-3	-3
pair:accept_the	18	-3	-2	-3	-3	-6	-5	-7	-11	-6
pair:accompany_by	23	-4	-3	-4	-4	-4	-2	-5	-3	-6
pair:accord_to	-4	3	-1	-6	-3		2	-5	-3	-3
pair:account_.	-11	-3	-3	18	-17	-5	-8	-5	44	-6
pair:account_of	-8	-3	-3	-5	-4	-7	-10	-11	42	-4
pair:across_the	-18	-4	-3	-5	-6	-4	-5	-3	-6	-4
pair:act_(	-7	-3	-3	-5	-2	-5	-17	-5	20	-3
pair:act_,	-15	-5	-2	-7	-3	-3	-9	33	-6	-2
pair:activity_in	-8	-1	-2	-14	-8	-6	15	-2	-3	-1
pair:add_,	-9	-3	-2	-4	-5	17	-4	-4	-6	-4
pair:add_.	5	-3	-3	-6	-3	-15	-3	-7	-2	-5
pair:add_that	-11	-3	-2	-7	-6	-5	27	24	-6	-4
pair:advance_technology	-15	-1	-2	-9	-2	-2	-3	-1	-3	-4
pair:affair_,	26	-2	19	-5	-1	-5	-1	-1	-5	-9
pair:africa_.	-10	-4	-4	2	-8	-7	-6	-4	-6	-4
pair:after_<c>	-11	-2	-1	-4	-3	-6	-7	28	-6	-3
pair:after_<p>	11	14	17	-10	-1	-3	-1	-2	-5	-1
pair:after_a	33	-5	-2	-6	-4	-5	9	5	-13	-7
pair:after_nine	-26	-6	-3	-7	-5	-6	-8	-4	37	-6
pair:after_the	-6	-2	-2	-4	-11	-9	-5	24	-7	-4
pair:afternoon_of	49	-9	-3	-4	-5	-5	-3	-4	-7	-5
pair:afterwards_.	-10	-3	-3	-7	-3	-5	-3	-2	-6	-3
pair:again_,	8	-5	-11	-5	-5	-6	-10	-4	-7	-8
pair:against_<c>	-8	-3	-1	-2	-4	-4	-9	-4	31	-4
pair:against_<f>	-9	-3	-4	-5	-6	-5	-6	-5	32	-4
pair:against_a	-3	-3	-3	-6	-17	-7	-7	9		-2
pair:against_the	-12	-6	-3	-6	-5	-3	-3	-4	36	-7
pair:agenda_.	-20	-3	-3	-6	-3	-5	-2	-3	-4	-5
pair:agree_on	-15	-4	-3	18	-4	-6	-5	-5	-5	-6
pair:agree_to	-2	-4	-3	16	-5	-4	15	-4	4	19
pair:agreement_be	-7	16	-1	-19	-1	-4	15	-2	-3	-2
pair:agreement_have	-7	-1	-2	38	-2	43	-3	-8	-2	-3
pair:ahead_of	-14	-4	9	-4	-6	-5	-4	-5	-6	-6
pair:ai_)	17	-3	-3	-4	-6	-7	-5	-3	-3	-4
pair:ai_,	-26	-5	10	-4	-9	-5	-7	-3	-4	-3
pair:ai_-	26	-3	-5	5	-5	19	-3	-2	-5	-4
pair:ai_and	-12	-2	-2	-29	-2	-5	-6	-2	-3	-3
pair:ai_in	-17	-4	-4	-4	-6	-5	75	-3	-3	-6
pair:ai_infrastructure	-7	-4	-5	-4	25	21	-4	-4	-6	-7
pair:ai_model	-9	-2	-3	-6	22	15	34	-3	-7	-5
pair:aid_for	-10	-5	-3	-4	-19	-7	-3	-5	-4	-6
pair:aim_at	-5	-4	-5	-2	-4	-4	-3	-3	-2	-2
pair:aim_to	-13	-2	-2	-6	-5	-8	28	-20	-2	-2
pair:airport_.		-15	-4	-5	-4	-5	-3	-4	-5	-11
pair:all_,	-12	-4	-5	-5	-6	-4	-5	-10	-6	17
pair:all_of	-6	-5	-2	21	-3	-3	-9	-3	-12	-4
pair:all_the	-11	-2	-2	-4	-4	-4	-8	-5	-11	-4
pair:alone_.	-11	-6	-4	-7	-4	-5	-8	-6	-13	-5
pair:along_with	-5	-3	-2	-3	-3	-6	-3	-2	16	-3
pair:also_attend	-41	-4	-6	-6	-4	-7	-5	-4	-7	-6
pair:also_in	-27	-5	-10	-8	-4	-5	-6	-4	-5	-6
pair:also_present	-22	-6	-4	-7	-4	-5	-5	-4	-6	-5
pair:among_<c>	-6	-2	-4	-2	-5	-5	-3	-5	-9	-4
pair:among_the	-19	-5	-5	9	-5	-7	-5	-4	-4	-3
pair:among_them	-2	-3	-2	-3	-4	-6	-3	-4	9	-5
pair:an_<c>	-6	-3	-2	-4	1	-6	-5	1	-6	-3
pair:an_<p>	-31	-5	-3	-5	-4	-5	-6	-4	-6	-12
pair:an_agreement	-8	-3	-4	37	-2	-12	-3	-2	-3	-2
pair:an_ai	-10	-4	25	-18	-4	36	-6	-3	-7	-6
pair:an_appeal	-15	-6	-3	-5	-5	-4	-6	-4	12	-6
pair:an_end	-14	-2	-2	-3	-3	-4	16	-2	-10	-3
pair:an_exchange	-10	-9	-2	27	-4	-7	-5	30	-7	-2
pair:an_hour	30	-5	-4	-5	-5	-5	9	-4	-8	-6
pair:an_important	-13	6	-1	-8	25	-3	-3	-3	-4	-5
pair:an_mou	-7	-2	-2	72	-8	-4	-6	-4	-9	-3
pair:an_office	-29	-3	-4	-2	-5	-36	-1	-2	-4	-5
pair:an_official	13	10	-3	-2	-2	-4	-1	-2	-3	-4
pair:analyst_at	-12	-6	-3	-3	-7	-8	-3	-4	-6	-13
pair:and_,	24	4	-4	2	-8	-5	-3	-3	9	-8
pair:and_<a>	-13	-4	-4	18	-5	12	-6	5	-8	-4
pair:and_<c>	-8		-2	12	-5	-3	-5	-3	-4	-1
pair:and_<f>	7	-4	4	11	-3	-6	-3	4	-1	-5
pair:and_<o>	-18	-4	2	15	-7	11	-9	-4	-9	-4
pair:and_<p>	23	-5		4	-4	-5	-3	-3	-4	-3
pair:and_a	11	3	-5	-3	-7	-6	4	-4	-3	-3
pair:and_ask	-1	-8	-4	-4	-5	-5	-4	-2	-6	-4
pair:and_be	-16	7	-4	-4	5	-4	-3	-5	-6	-7
pair:and_bring		-3	-5	-4	-2	-5	-2	-3	-3	-5
pair:and_business	-6	-3	-2	-2	-2	-2	-9	-2	-4	-4
pair:and_by	5	31	-4	2	26	29	-3	-4	-7	-9
pair:and_communication	10	-4	-4	-15	-5	-4	-4	-3	-5	-3
pair:and_cooperation	-9	-5	-2	-2	-2	-2	-3	-2	-4	-1
pair:and_development	-5	-4	-1	-3	-4	-4	-2	-2	-2	-4
pair:and_digital		-3	-4	8	-4	-2	-6	-2	-4	-4
pair:and_for	-8	-12	-6	-8	-3	-7	-2	-3	-4	-4
pair:and_from	9	-3	-4	-6	-1	-6	-3	30	-5	-3
pair:and_get	33	-10	-3	-3	-3	-8	-3	-3	-5	-6
pair:and_give	-6	-3	-2	-2	-7	-4	27	-8	-9	-7
pair:and_have	8	-2	-3	-3	-7	-5	2	-6	8	-10
pair:and_head	-34	-2	-4	-3	-4	-2	-1	-2	-2	-4
pair:and_how	26	-2	-3	-3	-8	-4	-5	-3	-4	-1
pair:and_in	-8	1	-4	8	-4	-5	-5	22	-2	-3
pair:and_international	-6	-3	18	16	-2	-3	-1	-3	-2	-3
pair:and_investment	-14	-1	-3	-3	-6	-5	-3	-5	-5	-4
pair:and_it	-16	-2	-3	-4	-3	-7	-2	19	-2	-1
pair:and_more	-6	-3	36	-6	3	-5	-4	-3	-8	26
pair:and_of	-11	-3	-6	15	-4	12	-4	-4	-5	-4
pair:and_on	5	2	-2	-2	3	-5		-5	-4	-2
pair:and_other	11	-3	-3	-5	-5	-6	-6	-5	-9	-3
pair:and_say	-39	-4	-3	-5	-3	40	-3	-3	-5	-10
pair:and_semiconductor	-11	-2	-3	-3	-2	-5	-4	-2	-3	-2
pair:and_service	-8	-4	-2	-5	-4	-12	-10	-8	-5	-4
pair:and_so	-28	-2	-4	-3	16	-5	-4	-2	-1	-2
pair:and_technological	-15	6	-2	-13	-2	-2	-2	-2	-2	-2
pair:and_technology	23	-3	-5	-5	-3	-4	-4	-2	-5	-4
pair:and_that	-20	-4		-7	-6		-5	-2	3	-4
pair:and_the	8	3	-2	7	-2		-6	-1	-5	-4
pair:and_then	26	-4	12	-2	-3	-2	-3	-2	-11	-2
pair:and_to	-1	-3	-3	-5	-5	-7	-3		-5	1
pair:and_two	20	-3	-2	-4	-4	-4	17	-6	-8	-7
pair:and_which	2	-2	-3	5	-1	-4	12	-10	-3	-2
pair:and_who	-19	-1	-1	-3	-2	-2	-3	-3	-6	13
pair:and_will	-6	-4	-2	-4	-5	-2	-5	-7	3	-3
pair:and_with	21	12	-3	-2	-7	-6	5	-3	-4	-3
pair:announce_that	-13	-2	-3	15	14	-6	22	-7	-13	-4
pair:announce_today	-7	-5	-3	-4	-5	-3	-12	-4	-24	37
pair:appeal_.	-15	-6	-3	-5	-6	-5	-5	-4	-17	-6
pair:application_of	-11	-3	-3	-4	-9	-5	-3	-11	17	-3
pair:application_to	-6	11	-1	-4	-8	-7	-4	30	-20	-2
pair:approval_of	-14	-3	-8	-7	-5	-5	-6	-20	-6	-7
pair:approve_the	-13	-3	-2	-3	-4	-3	-9	12	-4	-4
pair:area_of	-12	-2	25	-4	-3	-1	-5	-2	-5	-3
pair:arm_of	-24	-2	-1	-9	-3	-3	-2	27	-11	-6
pair:around_the	16	-3	-4	-5	-5	-3	-5	-3	1	-2
pair:artificial_intelligence	-6	-3	8	7	-4	-6	14	-3	-5	-4
pair:as_<a>	33	-3	-2	-4	-9	-4	-6	-4	-10	-10
pair:as_<c>	-16	-5	-5	-2	-3	-2	-1	-2	-2	-3
pair:as_<f>	-11	-2	-7	-3	-6	-7	-5	-3	-13	-3
pair:as_<p>	-7	-5	-3	-3	-3	-3	-3	-5	5	26
pair:as_a	-12	-4		-7	-5	-1	-4		1	-6
pair:as_an	-14	-3	-3	-5	8	-5	-5	20	-6	-5
pair:as_be	-24	-5	-5	-5	-5	-7	-5	-2	-2	-5
pair:as_it	-12	-4	-3	-7	-5	-6	-4	-12	6	-4
pair:as_part	23	-4	37		-5	30	-3	-2	-3	-3
pair:as_the	-2	-4	-2	-4	4	-3	1	-10	-6	18
pair:as_to	-11	-2	-12	-2	-8	-3	-8	-2	-6	-7
pair:as_well	6	-1	-4	-2	7	-5	-3	-3	-6	-5
pair:ask_<p>	42	-6	-6	-6	-6	-6	-3	-5	-5	-6
pair:ask_for	-15	-6	-4	-4	-5	-6	-3	-5	-8	-5
pair:ask_to	-23	-3	-1	-2	-2	-2	-4	36	-7	-9
pair:at_<a>	28	-6	-10	-5	6	-8	-8	-5	1	-10
pair:at_<c>	13	-5	-4	-3	-4	-5	-3	-5	-14	-7
pair:at_<f>	-11	-4	-3	-5	-5	-7	-3	-6	8	6
pair:at_<o>	-9	-4	1	-4	-3	-5	-5	-3	-5	-7
pair:at_<p>	13	3	-4	-5	-4	-5	-3	-3	-5	-4
pair:at_a	-1	8	1	-2	-2	6	-2	-3	-6	-4
pair:at_last	-19	-4	-3	-4	-4	-7	-10	15	22	-4
pair:at_least	-8	-5	-6	-7	-4	-6	-5	-5	-7	-4
pair:at_present	-21	-4	-4	-2	-4	-5	-4	-4	-5	-9
pair:at_the	7	6	18	-2	-1		-4	-5	-3	3
pair:at_which	-10	-2	30	-3	-3	-3	-2	-1	-2	18
pair:attend_by	-37	-4	-7	-6	-4	-7	-5	-3	-6	-7
pair:attend_the	25	-4	-6	-6	-4	46	-4	-4	-6	-9
pair:auction_of	-9	-3	-5	-7	-4	-6	-6	16	-10	-12
pair:august_.	66	-3	11	-6	-9	-5	-3	-9	-11	-7
pair:away_with	-25	-12	-3	38	-3	-4	58	23	-13	-9
pair:back_the	-16	-6	-4	-5	-7	-15	-8	-6	-8	-6
pair:back_to	-8	-5	-4	18	-6	-5	14	-7	-7	-6
pair:bade_<p>	22	-4	-4	-8	-4	-5	-3	-4	-5	-10
pair:band_,	-4	-5	-3	-3	-3	-5	-4	-26	-15	-9
pair:bangabandhu_satellite-2	-17	-1	-3	-12	-7	-23	-4	-4	-2	-4
pair:base_<f>	4	-2	-2	-7	-13	-5	-3	-11	-14	-5
pair:be_"	1	12	-3	-3	-8	-5	-3	-3	-6	7
pair:be_,	-14	-5	-2	-7	-5	-3	-5	-5	-7	-2
pair:be_.	27	-8	-3	-6	-4	-2	-2	-2	-3	-12
pair:be_<c>	-11	-3	-4	-4	-4	-6	-4	-3	-3	-3
pair:be_<f>	15	-4	-3	4	-10	-11	-4	-3	-6	-5
pair:be_<p>	39	-5	-5	-5	-4	-6	-5	-4	-6	6
pair:be_a	-13	-5		-5	-4	-6	12	-4	-5	-9
pair:be_about	16	-3	-2	-5	-6	-4	40	-4	-5	-8
pair:be_accompany	18	-5	-3	-4	-5	-4	-3	-3	-4	-7
pair:be_all	-12	-4	-3	-2	-4	-8	-3	-4	-5	-4
pair:be_also	-8	-4	-4	-4	-3	2	13	-7	-6	-4
pair:be_among	-9	-3	-2	-4	-3	-2	-6	-3	-5	-3
pair:be_an	-18		-3	-7	-5	-6	14	-4	-5	-6
pair:be_announce	-12	-3	-3	49	27	-5	-6	-4	-8	29
pair:be_ask	-17	-4	-2	-5	-2	-3	-5	21	-9	-9
pair:be_at	-8	-4	20	-4	-4	-5	-3	-3	-4	-5
pair:be_back	-8	71	-6	-4	-30	-6	-3	-4	-5	-7
pair:be_being	-13	-4	7	-3	-9	-3	-4	-4	14	14
pair:be_bring	-16	-1	-1	-2	-3	-5	-6	-2	27	21
pair:be_build	-11	-5	-5	2	-2	1	-5	-4	-9	-3
pair:be_call	59	-9	-2	-3	-2	-3	-5	-3	-7	-5
pair:be_carry	-7	5	-2	-3	11	-3	-3	-2	34	-6
pair:be_charge		-1	-1	-5	-6	-3	-4	-4	12	-6
pair:be_conclude	23	-2	-5	32	-3	-4	-6	-5		-4
pair:be_confirm	-24	-4	-2	-4	-2	-2	-4	-4	16	63
pair:be_consider	-7	-3	-3	-7	-6	-5	-10	-6	-9	-3
pair:be_decide	-10	-3	-2	-4	47	-6	-10	-4	-5	-3
pair:be_develop	-10	-3	-2	-4	-20	-5	-4	-4	-7	-9
pair:be_do	-21	-3	-3	-6	-9	-4	-3	-3	-5	-3
pair:be_draw	69	-4	-3	-4	-4	-4	-3	-3	-5	-11
pair:be_due	18	-4	-3	-6	-6	14	-2	-5		-10
pair:be_expect	-2	-7	9	3	-3	21	-3	-3	-3	-3
pair:be_fin	-4	-3	-2	-9	-8	-5	-4	-12	31	-4
pair:be_find	-1	20	-8	-1	-4	-5	-4	-2	9	6
pair:be_fly	37	-8	-4	-3	-5	-6	-3	-4	-6	-5
pair:be_give	-13	-3	-4	-4		-3	-5	-6	22	-6
pair:be_go	8	-4	-2	-2	-8	-8	-2	-3	-3	-10
pair:be_hand	33	-2	-2	-2	-10	-5	-4	-4	-7	-3
pair:be_hold	36	-4	17	-5	-3	-3	-6	-4	-6	-4
pair:be_in	-8	19	-5	6	-4	15	-4	-4	-5	-3
pair:be_initial	-20	14	-7	32	-3	-4	-3	-2	-4	-5
pair:be_join	-12	-3	-3	64	26	-5	-3	6	-6	-8
pair:be_know	-7	-2	-2	-3	-9	-2	14	-6	5	-2
pair:be_leave	-9	-6	-2	-3	-4	-4	-3	-10	-9	8
pair:be_look	-5	-5	-2	-11	-4	-5	-6	-6	24	-4
pair:be_make	9		-4	-5	-5	-6	-3	-11	23	23
pair:be_name	-14	14	-7	-4	-3	-5	-4	-3	-9	53
pair:be_need	-13	-4	15	-4	-4	-5	-4	-6	-6	-4
pair:be_no	-21	-8	-2	-7	9	-4	-6	-4	13	-4
pair:be_not	-14	-9	-5	-5	-4	-2	-5	-4	-10	-3
pair:be_of	-6	-3	-2	-3	-5	-5	-2	-3	-2	-1
pair:be_on	6	5	-4	-4	-3	-6	-4		-6	-7
pair:be_one	-11	8	-5	23	-3	-5	-3	-2	-4	-4
pair:be_open	-12	-6	16	-5	-5	10	9	-3	23	-7
pair:be_over	-27	-5	-3	-4	-5	-11	-3	-5	-9	41
pair:be_part	-13	-4	-3	-7	-2	-5	-3	-2	-3	-4
pair:be_present	-29	-5	-4	-6	-4	-6	-3	-3	-6	-6
pair:be_put	-9	-2	-6	-11	23	-4	10	-6	-12	-4
pair:be_reach	-7	-3	-2	54	-5	-4	6	-3	-5	-3
pair:be_ready	-8	-2	-2	-4	-3	-2		-10	-4	-4
pair:be_recall	-9	-4	-2	65	-2	-3	-16	-7	20	-3
pair:be_receive	27	-17	-2	10	-6	-3	-2	34	-2	-10
pair:be_report	-8	-4	-3	18	-3	-17	-7	-3	-6	-4
pair:be_review	-9	-4	-3	7	-3	-7	-4	-5	-6	-3
pair:be_run	-17	-3	-3	-10	-5	22	-5	-3	-21	-4
pair:be_say	-14	-5	-3	-5	-6	-4	-5	-5	7	-8
pair:be_schedule	54	-9	-3	-12	-6	-6	-5	39	-9	-6
pair:be_see	22	-5	-4	-10	-4	-6	-3	-4	-10	-11
pair:be_send	-8	-2	-4	-4	-4	-5	20	-4	19	-5
pair:be_set	-4	2	-6		-4	14	17	-2	-5	-1
pair:be_share	-14	-4	-2	-3	-2	-3	-4	-3	-4	-2
pair:be_show	-15	69	-14	-3	-5	-4	-2	-2	-2	-7
pair:be_sign	-1	-3	-3	49	-4	17	-6	-3	-4	-5
pair:be_something	-8	-3	-2	-3	-8	-6	-10	-3	-3	-3
pair:be_still	-13	-1	-2	-6	-2	-13	-3	-8	-8	27
pair:be_study	-8	-5	-3	-8	-4	-9	-5	-4	-2	-3
pair:be_swear	-15	-7	-4	-5	-3	-5	-3	-4	-5	70
pair:be_take	7	-6	15	-3	-9	-5	-5		4	-9
pair:be_tell	-10	-3	27	-5	-6	-16	-14	-7	5	-7
pair:be_that	-20	-4	-3	-5	-3	-5	15	-11	-10	-14
pair:be_the	-3	-1	-2	-4	-3	-6	-5	3		1
pair:be_there	-18	-7	-3	-4	-4	-4	-4	-4	-5	-7
pair:be_to	6	1	3	12	1	6	3	-1	-1	-3
pair:be_turn	-1	-10	-2	-2	-6	32	-2	24	-4	-2
pair:be_under	-16	-2	-6		-4	-8	-7	-4	18	-4
pair:be_use	-13	-3	-2	-4	-8	-8	-3	-5	-5	-3
pair:be_what	23	-3	-7	-7	-5	-6	20	-4	-4	2
pair:bear_the	-14	-5	21	48	-4	-7	-7	-5	-7	-7
pair:become_a	-15	-4	-3	-5	-5	-4	-6	34	-10	-8
pair:before_,	26	-5	9	-3	-4	-5	-4	-4	22	-7
pair:before_.	17	-5	-6	-7	-5	-5	-7	-5	-11	-10
pair:before_<a>	-2	-3	-4	-7	-4	-4	36	-5	33	-6
pair:before_<p>	8	-7	-3	-2	-3	-3	-4	-2	-11	38
pair:before_that	3	-4	-3	-9	-4	-4	19	-6	45	-8
pair:before_the	25	-4	-3	6	1	-3	3	-4	-7	3
pair:begin_,	-17	-4	-5	-6	-2	-6	-7	-5	10	-9
pair:begin_in	-13	-5	-3	-4	-6	15	-7	-5	39	-7
pair:begin_with	-13	-5	-4	-8	20	-16	-3	-3	-7	-5
pair:behind_close	26	-3	-7	-5	-4	-4	-6	-4	-9	-5
pair:behind_the		-3	-3	-8	-4	-3	-9	-3	-13	-6
pair:belong_to	-13	-7	-4	-5	-5	-5	-4	-4	-7	-6
pair:benefit_of	-7	-4	-2	-7	-4	-3	-3	-4	-5	-3
pair:besides_the	-2	-1	-1	-1	-10	-6	-5	-7	9	-2
pair:between_<c>	-8	-6	-2	13	-4	-5	-3	-3	-4	-5
pair:between_<f>	-5	-4	-5	34	-5	-5	-4	-6	-5	-5
pair:between_<p>	54	-1	-7		-2	-4	-4	-2	-3	-5
pair:between_the	6	-5	-6	35	-4	-4	-4	15	-5	-4
pair:bill_on	-8	-3	-4	-3	-3	-5	60	-3	-12	-5
pair:billion_,	-10	-3	-3	-3	12	-6	-3	-3	-3	-3
pair:billion_.	-13	-4	-5	-8	-2	-12	-4	-7	-16	-7
pair:billion_baht	-6	-2	-4	-4	1	-4	-3	-11	-6	-3
pair:billion_cfa	-6	-2	-2	-4	10	11	-2	10	-10	-2
pair:billion_euro	1	-4	-3	1	57	-7	-5	-5	-11	-3
pair:billion_yen	-9	-5	-3	-8	41	-9	-4	-4	-7	-3
pair:board_of	-32	-2	-7	-3	-4	-5	-3	21	-5	16
pair:briefing_on	-14	-4	-2	-3	8	-7	-1	-2	-3	-2
pair:bring_<p>	24	-4	38	-3	-3	-11	-5	-4	-6	-8
pair:bring_in	-13	-2	-5	-3	-13	-11	49	-7	-14	40
pair:bring_the	22	-3	-3	-3	-4	-8	16	-2	-19	-7
pair:bring_to	12	-1	-4	-6	-5	-4	-7	-4	-30	-3
pair:build_by	-15	-6	-8	-7	-10	-10	-5	-5	-13	-4
pair:build_in	-8	-4	-2	12	17	-17	-3	-2	-4	-2
pair:bus_.	-18	-7	-6	-5	-8	45	-12	-5	-9	-14
pair:business_.	-2	-4	13	-5	-9	-5	-4	-7	-8	-4
pair:business_and	23	-4	-3	-3	-4	-6	-3	-3	-6	-3
pair:but_have	-22	-4	-3	-7	-5	-4	-3	-4	-4	-8
pair:but_the	-6	-11	-9	-12	-5	-6	-4	-15	-10	-4
pair:buy_<f>	-12	-3	-3	-4	45	-6	-4	-6	-11	-5
pair:by_<a>	-15	-4	-4	14	-4	-12	17	-2	40	-6
pair:by_<c>	5	-3	-3	-4	9	-6	-5	-4	-8	6
pair:by_<f>	-12	-3	-5	2	20	-1	-5	-5	-1	-4
pair:by_<o>	-23	-5	-6	-12	-24	-10	-4	-4	-6	-5
pair:by_<p>	4	-3	1	4	-4	3	-3	-4	-6	-3
pair:by_a	-8	-1	-4	-5	-7	-9	-6	-3	-8	7
pair:by_phone	-1	-11	-3	-3	-2	-4	-8	-2	-14	-4
pair:by_the		-3	-3	-6	-1	-1	-2	-2		4
pair:by_video	31	-5	-3	-9	-5	-5	-4	-4	-5	-7
pair:by_way	-16	-5	-3	-4	-4	-7	-4	-14	-6	33
pair:by_what	13	-4	25	-4	-3	-4	-3	-3	-3	-5
pair:by_which	-6	-3	-3	4	-6	-5	30	-2	-3	-6
pair:cable_,	-11	-7	-2	-10	-6	36	-6	-9	-20	-4
pair:call_.	-22	-4	-2	-4	-5	-3	36	-7	27	-2
pair:call_in	36	-6	-2	-4	-1	-2	-4	-3	-6	-6
pair:call_off	58	12	-2	-3	-2	-3	-6	-3	-7	-3
pair:call_on	23	-8	-3	-4	-3	-4	-4	-3	-13	-5
pair:call_that	29	-5	-5	-3	-3	-2	-2	-2	-2	-5
pair:call_the	-14	-7	-3	-4	-4	-5	-4	-2	-4	-3
pair:can_be	10	-3	-3	-5	-4	-5	-4	-3	-9	-2
pair:capacity_building	16	-2	-5	-7	-3	-3	-6	-2	-4	-4
pair:capital_.	5	18	-3	-4	-5	-7	36	-4	-20	-8
pair:carry_out	-12	1	-2	-5	15	-3	-4	-2	11	-2
pair:case_against	-5	-2	-2	-6	-6	-4	-9	-5	26	-4
pair:center_,	-6	-2	-2	-28	-5	-8	35	-14	-3	-2
pair:center_.	25	17	-5	-6	23	-15	37	-5	-6	-5
pair:center_at	21	-21	-2	16	1	9	-1	-1	-4	-2
pair:center_be	-38	-7	30	-6	-4	32	-4	-3	-7	-4
pair:center_in	-6	-3	-2	2	6	10	-3	-3	-4	-2
pair:center_of	-22	-3	-2	-7	-9	80	-9	-5	-6	-4
pair:center_on	-13	-10	-3	-6	-6	-11	-12	-3	-4	-3
pair:ceremony_,	27	-5	-3	13	-3	-8	-5	-2	-3	-3
pair:cfa_franc	-6	-2	-2	-4	10	11	-2	10	-10	-2
pair:chain_.	14	-3	-2	-10	30	-5	-3	-3	-4	-3
pair:chair_the	49	-7	-3	-6	-4	-6	-3	-3	-5	-23
pair:charge_for	-6	-1	-2	-4	-5	-1	-4	-4	-22	13
pair:chief_executive	9	5	-4	16	-6	-5	-4	-4	-8	75
pair:chip_,	-3	-6	-1	-5	15	-2	-10	20	-3	-2
pair:chip_.	-21	-7	-3	-9	-5	-9	64	-5	-9	-6
pair:chip_design	17	-3	-5	42	-3	26	9	-5	-8	-2
pair:chip_designer	44	-4	-2	-4	-6	-4	-5	-8	7	-4
pair:chip_plant	-7	-2	-2	18	26	-10	-2	-3	-4	-2
pair:chips_act	-19	-8	-2	-12	-4	-3	-11	-4	-3	-3
pair:city_,	-6	-2	-10	-2	-3	-3	-3	-4	-10	-4
pair:city_.	59	-3	-3	-2	-6	-4	-2	-5	-5	-5
pair:claim_.	-7	-5	-4	-12	-8	-7	-5	-12	-8	-6
pair:clear_the	7	-2	-1	-5	-27	-3	-6	48	-5	-3
pair:close_door	26	-3	-7	-5	-4	-4	-6	-4	-9	-5
pair:close_the	8	-8	-8	-7	51	10	-5	-3	16	-3
pair:close_to	-15	-1	-2	-2	-7	-2	-3	-4	6	-6
pair:collaboration_in	13	-4	-3	-15	-2	-6	-3	-3	-5	-3
pair:come_at	-13	-5	-3	-4	-3	-4	-4	-4	-14	-4
pair:come_away	47	-3	-3	-8	-4	-5	-6	65	-17	-8
pair:come_from	-14	-4	-4	25	-4	-5	-4	-6	-6	-11
pair:come_in	-4	17	-6	-6	-2	-6	-3	31	-10	-8
pair:come_to	3	6	10	-6	7		-4	-5	6	-6
pair:come_up	3	-3	-2	-4	-4	-7	-5	-7	-4	-3
pair:come_with	-9	-3	-2	-3	-3	-8	-4	-10	-5	-8
pair:comment_.	-12	-5	-3	-5	-5	-6	-7	-7	-10	-6
pair:commit_to	-11	-3	-2	-13	-10	28	-2	-3	-5	-3
pair:commitment_to	-12	17	-5	-4	14	-4	-2	-3	-4	-6
pair:communication_and	9	-2	-3	-2	19	-5	-1	-2	-1	-1
pair:communication_technology	19	-4	-4	-17	-5	-4	-3	-2	-5	-2
pair:company_'s	-26	-10	-4	-7	-8	-9	-4	-6	36	-16
pair:company_,	-18	8	-2	-9	-6	-6	-3	-4	-9	-1
pair:company_<f>	27		-6	3	-6	-6	-2	-4	-7	-5
pair:company_be	-6	-3	-3	-1	-5	-2	-3	-1	-2	-3
pair:company_have	-24	-4	-4	-9	-4	26	-4	-3	-7	-3
pair:company_in	6	-1	22	-4	-2	31	-3	-4	-5	-1
pair:company_of	5	-6	-2	-3	-5	13	-2	-3	-4	-3
pair:complete_the	-17	-4	-3	-4	50	-7	-5	51	-7	-14
pair:complex_in	5	-2	-2	-2	31	-3	-2	-13	-2	-3
pair:condition_of	-10	-3	-3	-6	-3	-7	-4	-8	-28	-4
pair:confer_with	23	-5	41	-4	-4	-6	-4	-3	-5	-6
pair:conference_,	-29	-2	16	-2	-3	-5	-3	-3	-3	-7
pair:confirm_that	-1	-7	2	-2	-2	29	-3	-6	-5	-16
pair:continent_,	-15	-1	-3		-6	-1	-2	-3	-5	-1
pair:contract_with	-11	-1	-3	-11	-3	-3	-3	-5	-9	-7
pair:conversation_be	36	-3	-3	-6	-2	-3	-5	-2	-2	-3
pair:conversation_with	25	1	-3	-5	-5	-5	-3	-3	-4	-8
pair:cooperation_.	-12	-8	-3	11	-6	-7	-5	-7	-8	-6
pair:cooperation_between	-19	12	-3	9	-3	-4	-2	-2	-3	-4
pair:cooperation_in	-13	-4	-3	8	-3	-4	-4	-3	-6	-4
pair:cooperation_on	17	-4	-4	9	-6	-3	-4	-3	-4	-3
pair:cooperation_with	25	-1	-4	1	-3	-5	-1	-2	-8	-1
pair:cost_of	-23	-3	-4	-7	39	-4	-5	-4	-7	-7
pair:could_be	-7	-3	9	-4	-4	-4	-4	-4	-27	-3
pair:could_not	-16	-6	-3	-6	-3	-3	-7	-3	-3	-3
pair:country_'s	10	-3	-3	-3	-9	-6	-8	-3	-8	-7
pair:country_,	-4	-3	-5	-6	-3	-4	-2	-3	-4	-4
pair:country_.	16	-4	-7	-7	-5	-5	-4	-4	-8	-7
pair:course_of	-29	3	-3	-3	21	-3	-2	-2	-3	-6
pair:creation_of	14	-4	-3	-9	-5	-6	-3	-4	-4	-4
pair:data_protection	-5	-2	-2	-3	-3	-3	15	-6	-3	-5
pair:datum_.	-7	-3	-4	-7	-5	-5	4	-4	1	-5
pair:datum_center	5	-7	-2	-7	10	7	12	-6	-5	-3
pair:davos_,	33	18	-11	-2	-3	-2	-8	-2	-6	-4
pair:day_,	36	-10	3	-2	-6	8	3	-5	-6	12
pair:day_.	-15	-3	-2	-4	-3	-17	-4	-5	4	-4
pair:day_after	-11	-4	-3	17	-4	-2	-3	-4	30	-1
pair:day_for	-20	-3	-3	-2	-2	-3	-8	-2	-1	-6
pair:day_in	-18	67	-3	-3	-10	-4	-3	-5	3	5
pair:day_of	1	9	11	-7	-6	-3	-2	-2	-7	47
pair:deal_,	-8	-3	-3	-10	-4	-4	-3	-5	-6	-5
pair:deal_for	-11	-5	-3	-16	-4	-5	-4	-5	-6	-5
pair:deal_with	3	-2	-3	3	-3	-5	-3	-5	30	-5
pair:decide_.	-8	-2	-2	-12	-8	-8	-4	59	-11	-8
pair:decide_on	-14	-5	-3	-7	38	-9	-5	-11	-15	-5
pair:decision_.	-2	-5	-2	-4	-7	-3	-3	-2	3	-4
pair:decline_to	-10	-4	-3	-8	-5	-4	-5	-5	-10	-6
pair:degree_in	-25	-3	-9	-3	-2	-4	-3	-3	-3	-9
pair:delegation_,	-26	-3	-6	21	-6	-2	-2	-2	-3	-7
pair:delegation_be	-19	-5	-4	-4	-3	-3	-4	-3	-4	-8
pair:delegation_from	13	-4	-8	-2	-4	-3	-1	-3	-2	-7
pair:delegation_of	-2	-7	-4	-5	-5	-4	-2	-5	-4	-4
pair:deny_that	-20	-4	-3	-3	-10	-4	-3	-5	-4	-12
pair:depend_on	-9	-4	-3	-7	-6	-9	-5	-4	-7	-5
pair:deputy_.	-24	-8	-2	-4	-3	-5	-9	-3	23	-24
pair:deputy_prime	-11	-2	-3	-3	20	-3	-5	-13	-4	-5
pair:describe_as	8	-4	-2	-4	-3	-5	-5	-3	-6	-8
pair:develop_the	-6	20	-2	-4	-3	-7	-2	-2	-2	
pair:development_,	8	-3	-6	-5	-7	-5	-2	-3	-2	-3
pair:development_and	-11	-2	-1	-2	-3	-3	-6	-3	-3	-1
pair:development_of	-9	-3	-4	2	-4	-9	-6	-3	-2	-3
pair:digital_capability	21	-5	-2	-6	-7	-2	-3	-2	-1	-3
pair:digital_capacity	17	-2	-7	-2	-3	-2	-5	-1	-5	-5
pair:digital_economy	7	-4	-4	32	3	-3	-4	-3	-3	-4
pair:digital_identity	-5	-2	-1	-2	21	-3	-3	-3	-4	-6
pair:digital_infrastructure	-4	-3	-3	-2	-7	-3	-2	-2	-3	-3
pair:digital_partnership	-20	-3	-3	51	-3	-5	-13	-4	-6	-4
pair:digital_service	-6	-3	-2	-4	-4	-6	15	-3	-11	-2
pair:digital_transformation	-3	-2	-2	-7	-4	-6	-5	-3	-2	-2
pair:director_of	25	-4	-3	-3	-4	-2	-13	-3	-7	-5
pair:discuss_the	-15	-6	-9	-7	-4	-6	-8	-4	-7	-5
pair:do_.	-36	-5	-8	-4	-9	-4	-3	-2	-4	-4
pair:do_business	-9	-3	-2	-4	-5	-4	-3	-3	-5	-5
pair:do_it	-23	-5	-4	-5	-6	-6	-6	-5	-8	-6
pair:do_not	-3	-3	-3	-4	-3	-4	-4	-4	-6	-5
pair:do_so	-4	-3	-3	-9	-6	34	-6	-3	-10	-4
pair:do_with	-15	-3	-3	-6	-8	-4	-3	-2	-4	-2
pair:dollar_.	-10	-3	-3	-13	11	-7	-4	-5	12	-3
pair:dollar_for	-15	-3	-4	-7	52	-6	-5	-5	-7	-4
pair:down_.	-17	-5	-3	-4	-3	-5	11	-7	-12	61
pair:down_in	-10	14	-5	-9	-5	-8	-3	17	-8	30
pair:down_the	8	-4	-3	-7	-4	-6	2	-9	13	-9
pair:dr._<p>	-25	-3	-4	-3	-3	-2	-5	-3	-5	-8
pair:dr_<p>	-2	40	-4	-5	-6	-10	-4	-3	-8	-4
pair:drive_to	-4	-4	-4	-7	-4	-5	-5	-4	-6	-6
pair:drop_by	39	-26	-3	-3	-4	-5	-5	-2	-9	-6
pair:dsa_)	5	-2	-3	-4	-2	-4	-10	-5	31	-3
pair:due_to	8	-4	-2	-7	-8	28	-2	-6	-13	-11
pair:during_the	-29	-5	-3	-6	-6	-8	-5	-3	-6	-3
pair:dushanbe_,	-17	22	-3	-8	-4	-6	-4	-3	-6	-4
pair:duty_on	-6	-3	-2	-6	-4	-4	31	-6	4	-5
pair:each_other	-19	-5	-4	-7	-4	-5	-4	-3	-5	-5
pair:earlier_in	23	-13	-2	-2	-4	-2	8	-6	-3	27
pair:earlier_this	18	-4	-4	13	4	-5	-4	-6	-17	-3
pair:economic_growth	-11	-1	-4	13	-2	-3	-2	-1	-2	-3
pair:economy_,	14	-5	-3	19	-2	-2	-2	-2	-1	-6
pair:economy_.	-12	-2	-4	-10	-6	-4	-3	-3	-7	-4
pair:ecosystem_.	19	-4	-3	-6	-6	-2	-3	-4	-6	-4
pair:effect_on	-2	-2	-2	-5	-2	-5	16	36	-5	-8
pair:effort_to	14	1	-3	-7	-3	-8	-3	-2	-3	-4
pair:end_,	2	-4	-7	-4	-3	-8	-5	-3	-9	-9
pair:end_of	7	4	-3	-2	13	20	1	-4	-8	11
pair:end_up	38	-5	-2	-7	-4	-6	-5	-4	-9	-4
pair:entity_list	-10	-5	-3	-6	-4	-3	-7	-6	63	-4
pair:euro_.	-11	-3	-3	-11	43	-4	-3	32	-14	-4
pair:evening_.	21	-5	-4	28	-6	-8	-7	-6	-13	-7
pair:exchange_between	41	-6	-2	-8	-3	-6	-5	-3	-6	-3
pair:exchange_of	-9	-9	-2	14	-3	-11	-3	-6	-4	-2
pair:executive_of	34	7	-5	-9	-4	-4	-3	-3	3	32
pair:expect_<a>	-7	-2	-3	-4	-6	-4	-7	-37	-6	-3
pair:expect_to	12	-7	-7	3	-5	16	-4	-5	-4	-4
pair:expertise_,	-4	-7	-2	19	-4	-7	-3	-3	-2	-2
pair:explain_,	-6	-1	-1	-7	-4	-3	-3	-3	-8	14
pair:express_<p>	-17	-6	-4	-8	-6	-6	-5	-4	-7	-5
pair:extend_to	-3	-1	-3	-11		-3	-6	22	-7	-2
pair:facility_.	-4	-26	-2	-5	68	-7	-4	-3	-4	-4
pair:facility_in	-7	-3	-2	-4	8	-8	-3	-6	33	-4
pair:factory_,	-14	-2	-1	-11	60	-8	-2	-3	-2	-7
pair:fall_on	16	-6	-5	-5	-6	-5	-4	-5	-6	36
pair:familiar_with	-1	-2	-2	-2	-10	-4	-3	-5	28	-5
pair:february_.	45	-5	-5	-5	-3	-4	-5	16	-5	-6
pair:fee_.	7	-4	-4	-6	-4	-5	-6	22	-12	-5
pair:fiber_optic	-14	-4	-3	-10	-6	-16	-3	-3	-4	-3
pair:field_,	-10	-3	-2	-1	-2	-5	-4	-2	-3	-2
pair:field_of	-12	-8	-2	-14	-1	-3	13	-2	-3	-3
pair:file_a	-7	-3	-3	-5	-4	-4	-17	-3	31	-5
pair:find_that	-4	-2	-2	-3	-3	-6	-16	-15	6	-3
pair:fine_,	-6	-1	-1	-1	-2	-2	-2	-7	17	-1
pair:firm_,	20	-4	-3	-3	-2	-3	-8	-5	20	-3
pair:firm_<f>	3	-4	-4	-4	2	9		8	-7	-2
pair:firm_be	36	-5	-4	-5	-4	-6	-4	-6	-16	-4
pair:firm_such	-26	-1	-19	-2	-3	-7	-7	-3	-6	-5
pair:firm_that	-8	-4	-4	-6	-6	-4	36	-15	-13	-4
pair:firm_to	-8	-4	-3	-5	-11	-8	-8	-6	-5	-4
pair:first_,	-12	-2	-2	-4	-3	-5	50	-19	6	17
pair:first_.	-13	-5	-3	-6	-5	-7	-4	-4	-7	-7
pair:first_of	-6	-3	-9	-2	-3	-4	-7	41	-2	-3
pair:first_time	43	-8	-3	-6	-4	-8	-13	-5	-17	-7
pair:five_year	-11	-2	-2	-4	-7	-6	-3		-4	14
pair:fly_in	29	-4	-3	-2	-7	-6	-2	-3	-3	-4
pair:fly_to	-2	38	11	-5	-4	-5	-4	-5	-7	-13
pair:follow_<p>	-34	-4	-4	-3	-4	-11	-6	-3	-14	71
pair:for_$	-9	-4	-3	-10	-6	-6	-4	67	12	-4
pair:for_<a>	-17	-4	-4	10	-6		-8	-12	4	3
pair:for_<c>	-8	-3	-2	1	9	-5	-4	-2	-4	-3
pair:for_<f>	12	-3	2	4	9	-6	-6	2	-7	-4
pair:for_<o>	-20	-5	-4	-13	-4	-4	9	-8	-6	-4
pair:for_<p>	-2	-3	-3	-5	-5	3	-5	-3	-5	-5
pair:for_a	8	1	-3	-1	2	-6	-5	-6	-6	1
pair:for_ai	-6	-5	13	-28	-5	-3	-13	-2	-3	-3
pair:for_an	26	-5	-3	-4	25	-5	-4	-5	-8	-7
pair:for_chip	-13	-4	-2	-9	-4	22	15	-6	-8	-3
pair:for_datum	-13	-4	-4	-8	21	-11	58	-4	-5	-3
pair:for_digital	27	-2	-2	-5	-8	-5	-7	-2	-3	-4
pair:for_it	-16	-4	-3	-7	-5	-15	-8	-5	-6	-4
pair:for_joint	-1	-3	-14	9	-1	-4	13	-2	-2	-4
pair:for_more	-7	-3	-3	-4	12	-4	-2	-3	-3	-3
pair:for_others	-12	-4	-4	-6	-4	-14	-6	-3	-6	-4
pair:for_the	-3	-3	-1	-2		5	-4	-5	-6	-4
pair:for_three	29	-3	-2	-3	-5	-4	18	-9	-9	-9
pair:for_two	38	-4	-3	-6	-5	-6	-8	8	-9	-5
pair:for_what	-30	-2	-2	-3	-4	-4	-3	-3	-2	-5
pair:for_which	-5	-2	-2	-2	3	-4	-4	3	1	-8
pair:forty_minute	78	-6	-4	-4	-3	-3	-3	-4	-6	-5
pair:found_in	-11	-4	-4	-5	-6	-7	-6	2	-10	-6
pair:friday_,	27	27	-2	-3	-2	-4	-4	-2	-2	-4
pair:friday_.	22	33	-4	-5	-5	19	-6	5	-7	-6
pair:from_<a>	-6	-3	-3	27	-5	-6	-9	27	19	-4
pair:from_<c>	19	-4	-5	-3	2	-3	-4	-5	-4	-4
pair:from_<f>	-6	-4	-4	-5	8	-5	-4	-5	24	10
pair:from_<p>	11	-4	8	10	-6	1	-3	-5	-4	2
pair:from_a	-14	47	-4	-10	24	-5	-4	-4	-6	-5
pair:from_april	-5	-2	25	-6	-5	-3	-1	32	-2	-4
pair:from_the	-3	-3	-4	-4	-5	-5	-4	-1	-3	-5
pair:from_which	-3	-1	-2	-2	-4	-3	-7	-12	31	-2
pair:full_of	-25	-3	-1	-4	-7	15	-1	-3	-2	-3
pair:fund_<f>	-11	-2	-3	-2	-11	-5	-1	-3	-3	-2
pair:get_a	37	-4	-3	-10	-7	-6	-6	-7	-9	-6
pair:get_the	1	-3	-3	36	-4	-7	-6	26	-33	-7
pair:ghz_band	-6	-4	-3	-4	-3	-6	-6	19	-17	-4
pair:gitex_global		-5	43	-4	-4	-6	-4	-3	-5	-7
pair:give_<p>	26	-3	-2		-5	-1	-1	-1	-4	-4
pair:give_a	19	-10	-5	-6	-9	-4	-2	-4	12	-6
pair:give_the	-9	-6	-5	-5	35	-14	-6	35	-15	-6
pair:give_them	-2	-5	-3	-3	-4	-4	-5	-3	-5	-8
pair:go_back	-23	-5	-3	21	-6	-6	17	-8	-7	-7
pair:go_by	-10	-8	-3	-4	-3	-10	-4	-4	-8	-4
pair:go_into	21	-4	-3	2	-4	42	-3	-4	-11	-4
pair:go_on	-12	-3	-2	-3	2	-5	-3	-2	3	-2
pair:go_over	45	-8	-2	-3	-4	-5	-4	-2	-4	-7
pair:go_thru	21	-6	-2	-2	-7	-6	-4	-5	13	-5
pair:go_to	-4	-6	-2	-4	5	-9	9	13		7
pair:good_,	-14	-9	-1	-7	-5	-3	-3	-2	-2	-5
pair:government_,	-8	-3	-7	-3	28	-3	-3	-3	-2	-3
pair:government_.	12	-4	-3	-7	-3	-5	51	-3	-4	11
pair:government_entity	-5	-2	-3	-8	-4	-8	-5	-2	-2	-3
pair:ground_station	16	15	-2	-4	-3	29	-5	-2	-6	-2
pair:group_,	-5	-2	-3	-4	-3	-6	-3	-2	-5	32
pair:group_<f>	-13	-3	-3	-4	-18	-7	-5	29	9	-6
pair:growth_.	17	-4	-3	4	-5	-3	-2	-3	-10	31
pair:growth_of	11	-1	-3	-6	-3	-1	-2	-2	-1	-2
pair:guest_be	-15	27	-7	-5	-2	-5	-3	-3	-3	-2
pair:guest_in	29	-12	-4	-3	-4	-3	-3	-5	-5	-11
pair:half_a	-9	-5	-2	-4	-3	-6	-9	7	-12	-4
pair:half_of	8	-5	-4	-10	-9	-17	-5	-2	-5	-6
pair:hand_,	18	-4	-4	-9	-10	-12	-4	-4	-9	-9
pair:hand_in	-20	-6	-3	-5	-3	-5	-3	-3	-5	76
pair:hand_on	-10	-5	-3	57	-4	-12	-4	-4	-5	-7
pair:hand_over	-17	-3	-3	-6	33	-6	-5	-4	2	26
pair:hand_to	15	-4	-3	-5	-11	-7	35	-3	-6	-10
pair:have_,	-8	-7	-1	-6	-6	-4	-3	-3	-8	4
pair:have_<f>	24	-3	-3	-8	-11	-6	-6	2	-11	-3
pair:have_<p>	71	-8	-4	-5	-4	-6	-4	-4	-8	-13
pair:have_a	8	-4	-3	5	12	-6	9	-4	-7	15
pair:have_agree	-10	-5	-2	3	15	-5	-7	-3	-8	-6
pair:have_already	-20	-5	41	8	-8	-13	-3	-2	41	-10
pair:have_also	-12	-12	-3	19	-8	13	-4	-4	-13	-3
pair:have_an	30	-4	-8	-5	-4	-12	-4	-7	-6	-4
pair:have_apply	-6	-2	-2	-4	-3	-4	-7	-35	-19	-5
pair:have_ask	34	-4	-4	-4	-4	-5	-4	23	-8	-6
pair:have_be	1	-3	-4	-3	-1	-2	-1		-2	
pair:have_before	25	-6	-3	-12	-3	-4	-5	-6	55	-7
pair:have_bring	-5	-3	-6	-5	-2	-8	-7	-4	23	-6
pair:have_come	-11	11	-4	-3	3	-6	9	-5	-3	-7
pair:have_decide	-7	-1	-1	-4	45	-3	-2	-12	-3	-7
pair:have_do	-38	-5	-8	-4	-3	-3	51	-3	-3	-5
pair:have_end	-17	-3	-3	-6	-4	-7	-9	-5	61	-4
pair:have_find	-8	-3	-3	-5	-4	-5	-4	-14	56	-5
pair:have_go	33	-4	-2	-4	3	-6	-4	-3	-3	-4
pair:have_have	18	-3	-3	-5	-8	-5	-7		-13	-3
pair:have_in	20	-3	-2	-3	-4	-4	14	-3	-1	-3
pair:have_keep	-29	-4	-6	-1	14	-4	-2	17	-4	-5
pair:have_let	-7	-3	-2	-3	-14	-5	-3	35	-6	-3
pair:have_make	-12	-7	-3	-6	11	3	-4	-5	8	11
pair:have_meet	-32	-3	-3	-2	-3	-5	-3	-3	-4	-11
pair:have_no	-9	-4	-3	-7	-4	-6	-7	-4	9	-7
pair:have_not	-12	-4	-3	-9	-5	-5	-5	-6	2	-5
pair:have_put	-13	4	-2	-8	15	45	-3	-2	-5	12
pair:have_say	-8	-4	-2	-5	-4	-4	-6	-4	-6	-7
pair:have_set	-2	-3	-4	-7	36	-6	-6	-4	-5	-4
pair:have_sign	-3	-1	14	37	-5	-4	-2	-2	-7	-2
pair:have_since	-17	-6	-3	-7	-4	-13	-5	-3	40	62
pair:have_so	-22	-4	-10	-5	-7	-6	-4	-4	-8	-6
pair:have_spend	17	-8	-7	-3	-4	-3	-3	-3	-8	14
pair:have_take	-15	-3	-4	-5	18	-4	-3	-5	11	-7
pair:have_tell	-11	-3	-2	-3	-4	-13	-6	-13	71	-4
pair:have_the	31	-3	-4	-5	-5	-4	-4	-4	24	-9
pair:have_to	-6	-5	-2	-6	-6	1	-4	-7	7	-3
pair:have_until	-36	-4	-4	-8	-7	-6	-6	-4	-10	-13
pair:have_with	71	-4	-7	-7	-4	-6	-3	-3	-5	-7
pair:head_,	-21	-12	-2	-5	-4	-6	-5	-2	-11	-10
pair:head_by	-9	-3	-4	-3	20	7	-2	-3	-3	-4
pair:head_of	3	-5	8	-3	-4	-4	-4	-3	-5	22
pair:headquarters_,	27	-4	-4	-1	-6	-6	-4	-2	-10	-2
pair:headquarters_in	25	-3	-3	4	-5	15	-3	-3	-22	-2
pair:headquarters_of	-16	3	-7	-5	-8	-6	-4	-3	17	-4
pair:history_of	-11	-5	-2	-3	-3	-4	-2	-4	27	-1
pair:hold_a	23	-3	27	-4	-6	-7	-4	-4	-5	-4
pair:hold_at	-14	-4	27	-4	-3	-4	-3	-3	-7	-4
pair:hold_in	33	-3	9	-3	15	-4	-6	-8	-3	-6
pair:hold_talk	10	-2	-6	-5	-3	-3	-6	-4	-6	-3
pair:hold_up	35	-4	-4	-3	-4	-2	-6	-3	-10	-3
pair:home_.	-8	-5	-2	-6	-3	-5	-14	-8	-3	-5
pair:hope_for	-11	-3	-2	-7	-7	-6	-7	16	-8	-4
pair:hope_that	-9	-3	-3	-5	-5	-26	-7	-3	-4	-3
pair:hope_to	-5	-2	-1	-2	-3	-6	-2	-2	-10	-2
pair:host_the	-24	-7	34	-4	-2	-6	-3	-2	-2	-2
pair:hour_,	14	-11	-2	-3	-5	-7	-4	-4	32	-6
pair:hour_.	66	-5	-3	-6	-5	-5	-6	-6	-14	-7
pair:hour_and	-8	-4	-4	-6	-7	-2	43	-3	-5	-4
pair:hour_later	2	-7	-6	17	-3	-4	-4	-3	-10	-6
pair:hour_of	-33	-6	-5	-7	-6	-9	-5	-6	-17	-6
pair:hour_on	71	-5	-10	-5	-3	-6	-4	-2	-3	-3
pair:how_<a>	50	-4	-4	-4	-3	-4	-5	-4	-7	-8
pair:how_the	5	1	8	-4	-5	-3	-2	-3	-4	-5
pair:huddle_with	-1	-3	-2	-2	-3	-3	-2	-2	-10	-6
pair:human_resource	-16	-2	-1	-3	-2	-6	-4	-2	-2	-5
pair:ict_)	-15	-3	26	-18	-5	-4	-3	-2	-3	-3
pair:identity_project	-5	-2	-1	-2	21	-3	-3	-3	-4	-6
pair:if_the	-10	-5	-2	-6	-3	-2	-3	-4	13	-12
pair:in_.	-28	-7	-6	-6	-5	-6	-6	-4	-9	24
pair:in_2018	-21	-4	-5	-2	-5	-9	-3	11	50	-5
pair:in_2019	-12	-4	-4	-12	-7	-4	-4	-4	24	-6
pair:in_2020	-15	-4	-3	11	36	46	-4	30	-5	-3
pair:in_2021	-16	-10	-3	-6	29	-6	-4	-5	58	-4
pair:in_2022	-25	-8	-3	-5	32	9	-4	6	1	-3
pair:in_2023	-12	16	-2	-3	-7	-2	-2	5	9	-3
pair:in_2024	-12	-5	-3	-10	-5	-9	32	14	-10	-6
pair:in_<a>	1	-2	-3	1	-4	15	2	-12	-13	10
pair:in_<c>	-6	-2	1	-3	6	3	-4	-1	-5	-4
pair:in_<f>	-12	-3	-3	-3	52	-8	9	-5	-4	-5
pair:in_<p>	3	-5	1	-7	-2	-6	-4	-4	-6	16
pair:in_a	4	1	-3	-4	6	-4	1	13	-7	-3
pair:in_accra	49	-6	36	-8	-4	-7	-7	-5	-5	-5
pair:in_ai	-18	-5	-4	-31	-5	-5	-9	-4	-4	-5
pair:in_all	-12	-4	-3	-5	-5	-7	-4	-11	-6	20
pair:in_an	-16	-3	-3	3	-7	4	-6	-4	2	-5
pair:in_april	-10	-5	-3	12	18	-3	11	3	-5	26
pair:in_artificial	-2	-3	-3	32	-3	-3	-5	-4	-4	-4
pair:in_as	-29	-8	-3	-4	-6	-5	-3	-4	-5	72
pair:in_attendance	-24	-5	-3	-6	-4	-5	-4	-4	-5	-7
pair:in_august	-3	-3	-4	24	7	-4	-4	35	-8	7
pair:in_beijing	-14	51	-4	-5	-5	-7	-5	-4	12	-6
pair:in_berlin	28	-5	-2	7		-8	-4	-4	-4	-4
pair:in_charge	-15	-2	16	-3	-3	-3	-2	-2	-8	33
pair:in_davos	24	-6	17	-4	-5	-4	-8	-3	-5	-3
pair:in_december	-3	-4	-7	25	-2	-12	20	30	3	-1
pair:in_dubai	35	-4	34	-12	-2	-4	-2	-3	-2	-5
pair:in_europe	-7	-2	-3	-4	22	10	-4	-3	43	-3
pair:in_february	8	-4	-3	1	-4	18	-1	-7	18	-2
pair:in_five	-8	-13	-3	-6	-3	-3	-5	-2	-4	-5
pair:in_for	44	17	-3	-6	-5	-5	-4	-5	-10	-7
pair:in_government	-15	-3	-10	18	-5	-7	-5	-3	-2	22
pair:in_hand	-10	-13	-4	-6	-13	-10	-4	-5	-6	-4
pair:in_hanoi	38	52	-3	-6	-4	-6	-4	-5	-6	-8
pair:in_january	25	-4	-9	-5	-5	27	49	-3	-7	-4
pair:in_july	14	-3	-3	-4	-3	-5		14	-3	-3
pair:in_june	13	-4	-6	-2	-3	18	-3	1	-5	8
pair:in_line	39	-3	20	-2	-2	-4	-6	-2	-6	-8
pair:in_march	-13		-4	11	-4	-6	-5	-5	8	9
pair:in_may	-15	32	-10	-5	-4	7	60	-4	-9	-9
pair:in_november	-11	-5	17	-4	-5	49	-5	-5	11	-4
pair:in_october	-1	2	-4	-6	4	1	-4	-5	-8	-4
pair:in_on	-41	-5	-4	-5	-3	-5	-4	-4	-5	49
pair:in_order	-2	-2	-1	-5	-3	-1	-5	-1	-6	10
pair:in_oslo	14	-5	-5	-4	-5	-5	-4	-4	7	-6
pair:in_particular	-7	-5	16	-5	-6	-5	-3	-3	-4	-7
pair:in_place	-4	-4	-2	27	-2	-1	14	-5	-4	-5
pair:in_recent	-14	-4	-4	-6	25	20	-6	-3	-5	-3
pair:in_science	-12	-2	-1	-7	-2	-2	-3	-2	-6	-2
pair:in_september	-20	-6	-6	-6	-5	81	-6	-4	-15	34
pair:in_south	-15	-4	-2	-7	-5	-5	-4	-4	-4	-3
pair:in_that	-23	-1	-1	-2	-2	-2	-2	-1	-3	-1
pair:in_the	5	1		1	-1		1		-5	-2
pair:in_this	-16	-3	-2	-5	-6	-6	-6	-4	-13	-5
pair:in_turn	7	-3	-8	-6	36	11	-1	-7	-5	-3
pair:in_two	-8	22	-7	-5	-12	-7	-6	4	-12	-6
pair:in_which		-2	-3	-3	-2	-3	-4	3	1	-4
pair:in_with	56	-2	-2	-3	-4	-3	-2	-4	-8	-10
pair:in_write	-9	-2	-2	-8	-14	-6	-6	-7	43	-4
pair:include_,	6	-1	-2	-2	-8	-3	-3	-2	-1	-1
pair:include_<f>	1	-3	-3	-14	-2	-5	-4	-3	-7	-3
pair:industry_,	-15	1	-4	6	-2	-4	-2	-2	-2	-4
pair:industry_.	-6	47	-2	-4	-2	-8	-3	-2	-3	-2
pair:industry_and	-19	-3	-4	9	-6	-3	-2	-2	-7	-2
pair:information_and	16	-4	18	-13	-4	-4	-3	-2	-4	-3
pair:information_technology	-13	-4	-3	17	-6	-5	-4	-4	-7	-5
pair:infrastructure_,	-3	-4	-6	-5	15	12	-3	-3	-4	-3
pair:infrastructure_and	-3	-3	-2	-3	-2	-6	-3	-8	-3	-6
pair:infrastructure_of	-4	-3	-2	-4	-6	-4	-3	-3	-3	-5
pair:initiative_,	16	-2	-2	-8	-2	-6	-11	-2	-5	-3
pair:innovation_,	-1	1	-2	-11	-3	-2	-1	-2	-2	-6
pair:innovation_and	-3	-3	10	-5	-4	-4	-3	-3	-2	-2
pair:inquiry_into	-7	-2	-5	-2	-5	-12	-5	-3	61	-4
pair:intelligence_(	17	-3	-3	-4	-6	-7	-5	-3	-3	-4
pair:intelligence_,	-3	-1	-3	14	-3	-8	-2	-2	-3	-4
pair:intelligence_and	-2	-3	-3	35	-3	-3	-6	-4	-3	-4
pair:intend_to	-14	-5	-3	-5	15	-8	-6	-4	-8	-4
pair:interest_of	-6	-3	-3	-5	-4	-4	-12	-4	6	-4
pair:internet_,	-11	-5	-3	-3	-5	-9	-4	-4	-9	-3
pair:into_<f>	-12	-2	-3	-5	51	-6	-3	-5	10	-6
pair:into_<p>	15	-3	-2	-2	-3	-5	-2	-7	-3	-6
pair:into_a	-8	-4	-4	16	37	-14	-4	-4		-2
pair:into_operation	-20	-4	-2	-8	-10	72	-2	-5	-14	-2
pair:into_the	-9	-3	-4	-1	20	-5	-4	-6	5	-4
pair:invest_in	-4	-2	-3	-2	15	11	-3	-4	-3	-6
pair:investment_in	9	-2	-2	-5	-6	-8	-1	-3	-5	-1
pair:investor_be	-5	-2	-2	-4	23	-3	-6	-3	-4	-5
pair:investor_in	-5	-4	-3	-3	-9	-6	-5	-3	-4	-3
pair:invitation_of	-27	56	-4	-5	-4	-7	-4	-4	-5	-7
pair:issue_,	4	-2	-2	-4	-7	-2	-4	-9	-3	-3
pair:it_,	-18	-3	-3	8	-3	-7	-6	1	-5	-4
pair:it_.	-5	-4	-5	-7	-6	-6	8	14	-7	-9
pair:it_be	2	-4	-3	5	-4	-7	-4		-6	-5
pair:it_go	14	-10	-3	-3	-6	-10	-5	-3	41	-5
pair:it_have	-16	-5	-4	-6	-9	-6	-5	-5	-7	-6
pair:it_in	-12	-3	-4	-4	-5	-11	-4	-3	20	-10
pair:it_on	-15	-4	-4	-4	-5	34	-10	26	-10	-5
pair:it_park	-9	18	-6	27	-3	-7	-4	-3	-4	-3
pair:it_the	-6	10	-2	-4	-3	-3	-6	7	-3	-2
pair:it_to	-15	-2	-3	19	-8	-4	-4	-5	13	-5
pair:it_will	-17	-9	-3	-4	-7	-12	-4	-6	-5	-5
pair:it_would	-7	-1	-2	-6	-3	-13	-14	25	3	-3
pair:january_,	-14	-3	-3	-5	59	-7	43	-4	-10	13
pair:joint_project	-8	-8	-4	49	-5	-8	-5	-3	-5	-7
pair:july_,	22	-3	-3	-9	-8	-7	49	29	-12	-3
pair:july_.	-11	-5	-4	-5	-6	-19	-7	-8	-7	-8
pair:june_.	18	-4	-4	-8	-5	-5	33	-4	-5	-9
pair:keep_a	-25	39	-4	-2	15	-2	-3	19	-2	-6
pair:keep_its	-18	-5	-6	-8	-8	-9	-6	-7	-10	-8
pair:keep_the	11	-5	-3	-5	45	25	-5	-5	-6	-9
pair:keep_them	12	-4	-3	-4	-4	-3	-4	-4	-6	-6
pair:know_that	-7	-3	-2	-2	-6	-2	-6	32	2	-2
pair:know_the	-17	-6	-4	-5	-4	-8	-3	-3	-3	-4
pair:laboratory_in	-19	-2	-3	27	-7	13	-3	-2	-10	-2
pair:land_for	-9	-21	-3	-7	42	-7	-3	-4	-9	-3
pair:land_in	-6	49	-4	-6	-6	-4	-3	-4	-6	-6
pair:landing_station	-10	44	-3	-4	-6	-6	-3	-8	-8	-4
pair:last_friday	1	-3	-2	-8	-3	-4	-4	31	-11	48
pair:last_month	16	25	-3	-3	-4	-6	-4	-2	20	-3
pair:last_night	3	-6	14	-5	-5	-6	-10	-4	-11	-4
pair:last_week	40	-4	-15	28	-3	15	-4	4	-8	12
pair:last_year	-7	-4	-12	-7	24	-8	11	-3		-6
pair:later_.	-26	-7	-6	-5	-4	-5	-4	-5	-9	-7
pair:launch_of	-10	-3	-1	-5	-4	37	-4	-8	-5	-1
pair:law_,	-14	-3	-2	-3	-3	-3	-8	-4	-13	-4
pair:law_.	-9	-3	-3	-14	-3	-5	35	-5	-31	-5
pair:law_and	6	-2	-2	-4	-4	-3	9	-3	-7	-4
pair:law_at	-12	-3	-4	-2	-3	-6	-5	-2	-6	-11
pair:law_on	-4	-3	-2	-4	-3	-5	10	-7	20	-11
pair:lay_out	-11	-7	-2	-3	-4	-11	-6	-3	-3	-2
pair:lead_by	-6	-3	-5	-4	16	-8	-3	-3	-7	-4
pair:lead_the	-15	-3	14	-5	-7	-3	-7	-4	9	-3
pair:lead_to	-10	-4	-3	-8	-3	-3	-2	-4	25	31
pair:leader_of	10	44	-2	-5	-6	-7	-2	-2	-3	-3
pair:leave_for	1	55	-4	-4	-4	-4	-3	-3	-5	-11
pair:leave_the	-17	-11	-3	-4	-3	-4	-3	-2	-8	
pair:let_<f>	-8	-2	-3	-6	-4	-4	-9	29	29	-5
pair:let_it	-7	-2	-2	-3	-9	-2	14	-6	5	-2
pair:let_the	-20	-5	-4	-4	-2	-3	-8	26	-4	-10
pair:letter_of	-21	-6	-5	55	-4	-4	-4	-6	-8	-5
pair:license_,	-8	-2	-1	-2	-2	-3	-9	32	10	-2
pair:license_.	-5	-2	-2	-5	-4	-7	-9		1	-4
pair:license_and	15	-3	-1	-4	-2	-6	-2	-17	-1	-2
pair:license_for	-6	-2	-3	-3	-3	-5	-6	23	-6	-4
pair:license_of	-5	-2	-2	-8	-8	-3	-8	38	-19	-3
pair:like_<p>	-27	-4	-3	-3	-4	-4	-4	-3	-5	14
pair:like_to	-16	-5	-3	-4	-4	-3	-5	-4	-12	-4
pair:line_with	-1	-1	18	-6		-3	-5	-1	-2	-8
pair:list_,	-12	-3	-4	-6	-4	-4	-6	-4	31	-9
pair:list_.	-19	55	-3	-10	-7	-5	-7	-7	59	-8
pair:listen_to	48	-5	-4	-7	-6	-6	-5	-4	-5	-8
pair:local_and	-2	-2	18	20	-2	-4	-5	-2	-2	-4
pair:long_road	13	-5	-3	-6	-4	-7	-7	-4	-5	-4
pair:look_at	20	28	-3	-5	-4	-5	-5	-6	-8	-4
pair:look_into	-11	-4	-4	-6	-6	-5	-5	-4	5	-5
pair:look_on	-25	-7	-4	24	-5	26	-4	-4	-15	-7
pair:lot_for	-10	-4	-4	-11	-6	-6	-4	80	-7	-5
pair:make_<c>		-2	-2	-1	-3	-11	-2	-2	-2	-1
pair:make_<p>	-41	-4	-3	-9	-5	-5	-3	-3	-8	54
pair:make_a	21	-2	-2	7	-7	-4	-4	-6	-5	-5
pair:make_in	-13	-6	-2	30	-5	-8	52	-3	-5	-5
pair:make_it	-7	-3	-3	-3	-6	-4	15	-4	-9	-4
pair:make_the	-14	-8	-3	-4	-6	4	-5	-4	-8	-6
pair:maker_of	9	-2	-2	-7	-3	-5	-7	35	-6	-3
pair:march_.	-18	2	26	11	-5	-5	28	-7	-11	13
pair:margin_of	37	-4	-13	-3	-3	-4	-3	-3	-4	-5
pair:market_,	-16	-3	-3	-6	-4	-6	-4	-6	-10	-4
pair:market_and	-6	-3	-2	-3	-9	18	-1	-4	-4	-1
pair:master_'s	-16	-4	-12	-3	-4	-5	-3	-4	-4	-8
pair:matter_of	21	-3	-4	-4	-6	-6	-4	-5	-5	-12
pair:matter_say	-8	-3	-2	-3	-14	-5	-4	-6	34	-3
pair:may_,	-1	16	18	-2	-3	-3	-2	-2	-2	11
pair:may_.	9	21	-10	-5	-6	2	20	-4	24	11
pair:may_be	5	-4	-1	-4	-5	-6	-3	-5	-11	-2
pair:may_have	-11	-4	-3	-9	-6	-5	-5	-10	-6	-5
pair:mean_to	11	-4	-4	-7	-4	2	19	-6	-6	-4
pair:meanwhile_,	-19	-8	-3	30	-5	-6	-8	-3	-10	13
pair:meet_<p>	-7	-3	-5	-5	-4	-6	-2	-4	-4	-8
pair:meet_on	31	-6	-3	-5	-4	-8	-3	-11	-5	-4
pair:meet_with	20		-14	-3	-2	22	-3	-2	-2	-5
pair:meeting_,	-24	-9	11	-3	-2	-5	-3	-2	-3	-2
pair:meeting_of	-40	-3	68	-3	-2	-6	-2	-2	-5	-6
pair:meeting_with	36	-3	-7	-5	-4	-5	-10	-3	-5	-3
pair:member_of	20	-4	-3	-6	-4	-4	-5	-4	-7	-6
pair:memorandum_of	-5	-2		26	-4	-4	-4	-3	-4	-3
pair:merger_of	-15	-3	-4	-9	-9	-5	-8	24	-7	-4
pair:meter_,	-6	-4	-2	-5	18	10	-3	-10	-4	-3
pair:mhz_,	-12	-5	-4	-8	-6	-8	-5	98	-9	-6
pair:million_,	-2	-2	-1	-6	21	16	-2	-11	30	-2
pair:million_.	-11	-3	-2	-5	18	-6	-5	12	47	-4
pair:million_dollar	-9	-2	-3	-9	48	-6	-4	-4	3	-3
pair:million_euro	-8	-3	-3	-8	-4	-5	-4	15	7	-5
pair:million_for	-10	-3	-3	-5	63	-5	-3	-5	30	-3
pair:million_from	-8	-3	-2	-3	16	-5	-9	-5	50	-4
pair:million_into	-10	-3	-1	-5	80	-6	-3	-15	-7	-1
pair:million_subscriber	10	-2	-3	-3	-28	-12	-3	-4	-4	-4
pair:minister_'s	-32	-5	-4	-11	-5	-7	23	-5	-7	31
pair:minister_,	-20	-6	-4	-6	-7	-7	-6	-5	-18	-10
pair:minister_of	-18	-5	-3	-5	-4	-6	-8	-3	-5	27
pair:ministers_of	-18	-6	68	-5	-4	-7	-7	-5	-5	-8
pair:ministry_,	-40	-4	27	17	-2	-5	-3	-1	-3	-5
pair:mission_to	-4	58	-3	-4	-4	-3	-3	-3	-6	-7
pair:mobile_operator	10	-3	-2	-3	-2	-6	-4	25	-4	-4
pair:mobile_phone	-4	-3	-3	3	-3	-5	-6	-10	-4	-3
pair:model_that	-8	-3	-3	-7	-9	47	-27	-4	25	-3
pair:monday_,	10	-6	-3	-3	-4	-6	22	-4	-10	14
pair:monday_.	10	15	9	27	-4	-6	-8	17	17	17
pair:money_into	-15	-1	-1	-5	21	-3	-1	-2	-2	-6
pair:month_,	-5	-2	-3	-4	-2	-4	13	-4	-8	-4
pair:month_.	-12	-5	9	-6	-1	15	-6	-5	-3	-4
pair:more_of	-5	-5	-10	-3	-8	-1	-1	-4	-5	-4
pair:more_than	-6	-3	22	-3	3	-7	-3	3	-5	-3
pair:more_to	-10	-2	-4	-3	-5	-3	-5	-4	-17	-4
pair:morning_,	-2	-7	-3	-4	-7	-4	-3	-3	-9	-4
pair:morning_.	-10	54	-5	-3	-4	-3	-3	-3	-5	-4
pair:most_of	28	-4	-4	-8	-6	-13	-5	-5	-10	-8
pair:mou_)	-5	-1	-2	33	-5	-4	-3	-3	-4	-2
pair:move_to	21	-3	-3	-3	-5	-4	-4	-4	-24	-14
pair:mr._<p>	13	-8	-4	-4	-4	-6	-3	-3	-4	-2
pair:mr_<p>	-9	-4	3		-4	-8	-6	9	-4	1
pair:ms._<p>	-1	-4	-8	-4	-5	-7	-5	-3	-6	-5
pair:ms_<p>	-23	-8	-4	-4	-4	-4	-4	-3	-6	4
pair:must_be	-9	-6	-2	-4	-3	-5	-7	20	-10	-5
pair:name_<p>	-13	-5	-4	-4	-5	-4	-5	-4	-12	25
pair:name_to	-15	-3	-4	42	-6	-4	-3	-2	-3	-12
pair:national_security	-5	-5	-3	-3	-2	-3	-7	-3	10	-3
pair:need_.	-9	-2	-3	-3	-5	-3	-4	33	-5	-5
pair:network_,	-6	-2	-2	-4	-6	-10	-3	-5	-2	-1
pair:network_.	-20	-9	-5	-6	-21	-10	-4	-4	-6	-9
pair:new_year	4	20	-3	33	-3	-7	-5	-3	-11	-7
pair:next_month	-11	-5	21	-4	-8	34	26	-5	-9	-3
pair:next_week	-34	36	8	-10	-3	-6	-3	-3	-3	-8
pair:next_year	-21	-5	-9	-5	-7	-7	-3	23	-4	-9
pair:ng_i	-17	-6	-3	-3	-5	-7	-2	-2	-3	-4
pair:night_,	13	-3	-2	-4	-2	-5	-9	-3	-7	-11
pair:night_.	31	-6	11	-5	-5	-7	23	-19	16	-7
pair:no_contract	-9	-2	-3	-46	-3	-5	-4	-4	-5	-9
pair:not_answer	-19	-5	-4	-7	-5	-6	-5	-5	-7	-4
pair:not_be	-13	-3	-3	-5	-3	7	-7	-4	3	-5
pair:not_come	-16	-1	-2	-4	-3	-4	-2	-7	-5	-4
pair:not_have	-4	-1	-1	-3	6	-5	-3	12	-10	-2
pair:not_in	-12	-4	-2	-6	-5	-3	-5	17	-6	-3
pair:not_to	-10	-3	-3	-4	-3	-5	26	-12	-11	-4
pair:note_,	-9	-7	-3	-7	-3	-4	-4	-3	-4	-4
pair:note_.	8	-5	-4	-6	-4	-6	-6	-15	-6	-6
pair:note_that	-22	-3	-3	-7	-1	22	-4	-4	-7	-4
pair:november_.	-10	-6	14	-5	-5	35	-9	-5	-12	-5
pair:now_have	-19	-3	-4	-4	-5	-13	-4	-3	7	-4
pair:now_that	-5	-3	-3	-7	-2	-6	-9	-15	7	-2
pair:number_of	-23	-4	5	7	-2	-5	-4	-5	9	-4
pair:o_)	-22	-7	-4	-8	-7	-10	-6	-8	-12	-9
pair:oblige_<f>	-5	-3	-3	-7	-3	-5	-24	-10	-6	-3
pair:occasion_,	-25	-3	-6	-5	10	-7	-4	-3	-3	8
pair:october_,	-31	8	23	-5	-9	10	-3	-3	-5	-4
pair:of_"	-12	-6	-3	-3	-4	-10	-5	5	-5	-3
pair:of_<a>	-10	-4	4	4	-1	7	4	-2	-7	13
pair:of_<c>	-4	1	-4		-2	1	-3		1	-4
pair:of_<f>	-4	-4	-3	-5	1	3	-3	1	2	
pair:of_<o>	-6	-5	39	-5	-5	-6	-4	-4	-8	9
pair:of_<p>		12	5	4	-4	-6	-1	-3	-2	9
pair:of_a	-4		-3	2	-2	-6	-5	-2	5	2
pair:of_ai	-10	-3	-2	-9	-3	10	39	-3	-4	-6
pair:of_all	-4	-2	-2	-3	-3	-4	-6	-3	-6	-9
pair:of_an	2	-3	-2	-4	-3	-4	-6	-8	1	-4
pair:of_chip	-3	-6	-1	-5	15	-2	-10	20	-3	-2
pair:of_cooperation	-7	1	-4	14	-3	-4	-3	-3	-4	-4
pair:of_datum	-2	-3	-2	-3	-5	-8	27	-19	7	-1
pair:of_digital	-14	-2	8	-3	-7	21	-3	-2	-7	-3
pair:of_electronic	-12	-4	-3	8	-8	-6	-3	-4	-4	-2
pair:of_fee	59	-3	-5	-5	-5	-4	-5	25	-11	-18
pair:of_ict	-18	-3	-8	-16	-3	-5	9	-3	-5	-5
pair:of_information	-7	-3	-3	-23	-3	-5	-3	-3	8	-4
pair:of_intent	-21	-5	-4	52	-5	-5	-4	-5	-7	-5
pair:of_investor	-8	-1	-2	-3	-3	-6	-4	-2	-6	-3
pair:of_it	-16	-4	-3	-6	-6	-7	14	-5	-6	-5
pair:of_june	-3	-3	-2	-12	-2	-4	-14	-2	-9	-3
pair:of_personal	-5	-3	-3	-4	-5	-5	20	-3	-13	44
pair:of_policy	-24	-1	-2	-1	-1	32	-5	-1	-2	31
pair:of_semiconductor	-20	-4	-3	-5	-7	-10	-3	-4	-4	-5
pair:of_september	-19	40	-3	-4	-8	-10	-5	-3	-7	-3
pair:of_service	10	15	-7	-4	-2	-6	-3	-3	-2	-2
pair:of_state	-17	-4	-4	-5	-3	-4	-4	-3	-4	2
pair:of_technology	9	-8	-2	-4	-6	-6	-2	-1	-2	-2
pair:of_that	-9	-2	-2	-7	29	-5	-7	-5	13	-2
pair:of_the	5	-3	-2	-1	-4	1	-1	-2	-1	-3
pair:of_their	-4	-2	-4	-4	10	-4	-4	-3	-5	-5
pair:of_them	-9	11	-1	3	-5	-7	-5	-3		-4
pair:of_this	-8	-3	-2	12	-7	54	15	-5	-7	-2
pair:of_understanding	-4	-2	1	22	-4	-4	-4	-3	-4	-3
pair:of_up	-12	-4	-4	-4	43	-6	-4	-9	-20	-5
pair:of_what	-8	-3	-3	-3	-5	-4	-2	-4	14	-7
pair:of_which	14	-3	-3	-6	5	26	15	-3	-9	-4
pair:off_.	14	16	-3	-7	-3	-10	-6	-3	-11	-4
pair:off_the	22	-1	-3	-5	2	-17	-3	-4	5	-3
pair:office_,	15	-21	-2	-2	-2	-3	-1	-1	-2	-4
pair:office_.	52	-4	-3	-3	-2	-3	-4	-4	-5	6
pair:office_in	-34	9	-3	-3	-5	9	-2	-3	-6	9
pair:office_of	27	5	-3	-3	-4	-6	-3	-4	15	-11
pair:office_on	31	-6	-1	-3	-2	-3	-2	-2	-7	-10
pair:official_and	-2	44	-4	-8	-3	-5	-4	-3	-2	-4
pair:official_of	-10	-6	-6	-3	-3	-5	-4	-5	1	-5
pair:official_visit	-7	38	-3	-3	-4	-5	-2	-2	-5	-6
pair:on_,	13	-3	-2	-5	-2	-3	-4	-2	3	-4
pair:on_.	-15	-6	-3	6	-5	8	-5	-4	-10	-6
pair:on_1	-22	-6	-3	-3	-6	-12	-5	-6	-6	29
pair:on_12	38	-4	-3	-5	-7	33	-5	-4	-6	-9
pair:on_3	71	-5	-4	-5	-3	-6	-4	-3	-6	-11
pair:on_5g	-11	-5	-5	-6	-7	54	-8	-4	-19	-5
pair:on_<a>	-21	-5	-3	-4	-4	-4	-8	-4	7	2
pair:on_<c>	-6	-3	-2	-4	-3	-6	2	-7	-7	-7
pair:on_<f>	-13	-3	-3	-7	-7	-2	-5	-7	28	-8
pair:on_<p>	11	-10	-2	6	-5	-5	-4	-4	-1	4
pair:on_a	-9	3	2	-7	-4	14	5	-3	-6	-5
pair:on_ai	23	-4	-3	52	-8	-7	-6	-4	-4	-4
pair:on_an	-20	-2	-4	-8	7	-2	-2	-4	-2	-3
pair:on_april	17	-4	-3	-5	-3	-4	18	-4	-5	27
pair:on_digital	17	-3	-3	28	-7	-7	-4	-2	-4	-9
pair:on_february	-16	13	-6	-2	-3	-6	-2	-2	2	-7
pair:on_friday	12	25	-3	-5	-5	20	-5	1	-6	-8
pair:on_how	-5	1	6	-5	-4	-4	-2	-3	-4	-3
pair:on_in	-17	-14	-4	-4	-5	73	-4	-6	-7	-4
pair:on_it	9	-2	-5	-5	-3	-5	-4	24	-2	-10
pair:on_june	2	-3	-3	17	-2	-3	-3	31	-3	44
pair:on_may	23	23	-3	17	-7	-5	-3	-4	-21	-6
pair:on_monday	20	9	-3	9	-4	-6	7	10	9	9
pair:on_oct.	9	-8	-3	-3	-3	-5	-2	29	-8	-5
pair:on_october	47	-3	-7	-10	-5	-4	-8	40	-3	-4
pair:on_saturday	-26	50	-6	-3	-5	-4	-2	-3	9	-5
pair:on_spectrum	-13	-3	-2	-2	-4	-4	-4	-13	-7	-4
pair:on_sunday	1	1	8	-9	-5	-5	-5	22	2	8
pair:on_the	2	-2	-4	-4	-5	-2		-5	1	-2
pair:on_this	-14	-4	-3	-5	-6	-5	-15	-5	-6	-5
pair:on_thursday	19	14	6	-5	-5	-6	-5	5	-4	3
pair:on_to	-32	52	-6	-2	-2	-3	-8	31	-4	-8
pair:on_tuesday	29	3	-4	1	-3	3	-1	-2		2
pair:on_wednesday	26	9	4	-2	-3	-3	-4	-3	-2	-4
pair:on_what	1	-3	-3	-4	-4	-3	-5	-4	-4	-3
pair:on_which	-6	-4	-3	13	18	-8	-7	-3	-4	-4
pair:one_of	-13	12	7	-5	-3	-5	-4	-3	8	
pair:one_with	-1	-4	-7	35	-3	-5	13	-12	-7	-3
pair:open_,	8	11	-6	-5	-4	-18	-3	-2	-7	-1
pair:open_.	-11	-3	-7	-5	-4	-16	-5	-3	-15	-13
pair:open_a	-12	-5	-3	20	-6	45	-4	-2	-12	-3
pair:open_an	-16	-2	-4	-5	-6	22	4	-5	8	-3
pair:open_at	32	-2	10	-13	22	5	-3	-4	-7	-1
pair:open_by	-11	-10	37	-4	-3	2	-5	-3	9	-4
pair:open_the	24	-3	12	8	-4	4	-4	-3	7	-7
pair:opening_of	-10	-3	14	-4	-3	-35	-8	-4	27	-5
pair:operator_,	10	-4	-3	-6	18	-7	-8	-5	-9	-8
pair:operator_<f>	-21	-3	-2	29	-5	-19	-7	-4	-6	-3
pair:opportunity_to	-18	-12	27	-3	-3	-3	-2	-2	-2	-16
pair:order_,	-3	-2	-1	-4	-2	-2	-25	-5	56	-4
pair:order_of	-4	-2	-3	-11	-10	-4	-24	-3	20	-3
pair:order_that	-14	-3	23	-15	-2	-2	-7	-2	-16	13
pair:order_to		-1	-2	-5	-3	-2	-7	-1	-10	-5
pair:oslo_.	22	-6	-6	-5	-6	-6	-4	-4	-9	-6
pair:other_side	-3	-3	-3	-5	-2	-4	-2	-2	-6	-6
pair:others_.	-15	-4	-4	-5	-5	-11	-7	-3	-6	-3
pair:out_,	-16	-4	-4	-5	-5	-6	-5	-5	7	-4
pair:out_.	-9	-4	-2	-5	-4	-4	-6	-5	16	-6
pair:out_for	-25	-3	-3	-3	-5	-2	28	-3	-4	-4
pair:out_in	4	-4	-3	-4	-6	-8	-5	-5	-7	14
pair:out_of	-4	-4	-4	-8	-5	-10	-5	-4	16	-7
pair:out_that	4	-4	-3	-5	-4	-7	-4	-3	-6	-6
pair:out_the	18	-5	34	-9	12	-4	-7	-5	9	-5
pair:out_to	-10	13	-1	-8	-3	18	26	-4	-8	-1
pair:over_,	-7	-3	-2	-2	-4	-7	-3	-2	-3	-3
pair:over_<c>	-22	-3	-2	-4	-25	-9	-5	-4	-8	-4
pair:over_a	40	-4	-3	-4	-4	-4	-3	-3	-7	-5
pair:over_the	4	16	-3	-4	18	-7	-4	-4	-1	-4
pair:over_to	-18	-4	-4	-4	6	-5	-5	-3	-5	59
pair:own_by	-8	-2	-3	-4	-6	-5	-5	-7	-9	-5
pair:owner_,	-11	-7	-2	-10	-9	35	-5	-8	-5	-16
pair:pact_with	-16	-4	-4	72	-4	-5	-4	-4	-7	-4
pair:parent_,	-11	-3	-3	-6	-20	-10	-5	-6	-19	-4
pair:park_in	-16	-3	-3	15	-8	58	-6	-4	-7	-2
pair:part_,	-11	-3	-3	-5	-3	20	-6	-4	11	-5
pair:part_.	6	-1	-3	-5	-3	-5	40	-5	-3	-3
pair:part_in	-12	-5	55	-4	-11	-8	-4	-5	-4	-6
pair:part_of	-1	-3	9	-3	-7	6	-2	-3	-2	-3
pair:particular_.	-8	-5	-5	-6	-5	-7	-3	-4	-4	-4
pair:partnership_,	-7	-2	-3	-6	-2	-2	-4	-2	-2	-3
pair:partnership_.	-12	-4	-4	52	-4	-4	-5	-3	-6	-4
pair:partnership_with	-7	-1	10	44	-8	8	-3	-4	-7	-3
pair:pay_a	-10	11	-1	-2	-3	-2	-3	-5	42	-4
pair:pay_for	-21	-5	-4	-4	-6	-6	-3	-4	-7	-3
pair:pay_in	-7	-1	-1	-2	-7	-2	-7	-11	-21	-4
pair:pen_to	-9	-2	-2	46	-10	-4	-12	-3	-4	-2
pair:penalty_,	-2	-1	-1	-16	-4	-3	-7	-2	-15	-7
pair:penalty_of	-12	-4	-3	-4	-7	-4	-6	-6	12	-4
pair:people_'s	-9	-4	-3	9	-2	-4	-7	-3	22	-6
pair:people_,	8	-4	-5	-4	-7	-6	-3	-3	-5	-4
pair:people_.	-9	-5	-3	-6	-4	-6	-4	-5	-8	-4
pair:people_familiar		-2	-2	-3	-4	-5	-4	-2	-26	-5
pair:people_in	-3	-5	-6	-5	13	-5	-3	-3	-2	-1
pair:percent_of	17	-2	-2	-2	-5	-10	-4	-4	-25	-6
pair:permit_for	-5	-2	-1	-3	23	-3	-6	7	-11	-2
pair:personal_datum	-7	-3	-3	-4	-3	-5	28	-5	-15	-9
pair:personal_information	-5	-3	-4	-4	-7	-5	30	-3	-10	48
pair:picture_of	-10	-9	-3	-6	-6	-4	-3	-4	42	-21
pair:pillar_of	-11	-3	-2	-4	-3	-7	-3	-2	-2	-4
pair:place_in	41	-3	-15	4	-3	37	-2	-4	-4	-3
pair:plan_.	-8	-3	-3	-5	1	-4	22	-5	-8	-3
pair:plan_for	-7	-4	-4	-6	-4	-6	17	-4	-5	-8
pair:plan_of	-6	-3	-7	-10	-2	-5	-2	-4	-3	-3
pair:plan_to	-9	-3	-2		-5	-5	-9	-4	-3	-3
pair:plant_,	-5	-3	-4	-7	-13	41	-5	-4	-12	-2
pair:plant_in	-18	14	-6		61	-3	-5	-4	8	-3
pair:platform_<f>	-31	-3	-2	-3	-5	-6	-3	-10	72	-4
pair:play_host	3	-5	15	-4	-3	-5	-4	-5	-4	-4
pair:player_,	-12	-2	-2	-2	-8	-3	-4	-4	-7	-4
pair:plead_for	30	-3	-2	-4	-3	-4	-3	-6	-3	-3
pair:point_out	-4	-4	-4	-5	-5	-7	-4	-3	-4	-5
pair:point_to	-17	-4	-3	-5	-5	-5	-7	-6	-8	-6
pair:policy_,	-8	-3	-2	-4	-6	15	-10	-11	-4	-4
pair:post_on	-6	-4	-3	-3	-5	-3	-3	-3	-5	-31
pair:praise_for	-14	25	-4	-3	-3	-4	-1	-2	-2	-5
pair:predecessor_,	-14	-4	-3	-3	-4	-4	-3	-5	-9	58
pair:presence_of	-14	-3	10	24	-5	-4	-2	-2	-3	-8
pair:present_<p>	-24	-2	-2	-3	-5	-11	-1	-3	-4	-5
pair:present_at	16	-5	-3	-4	-3	-3	-3	-2	-6	-5
pair:present_on	-37	-5	20	-3	-3	-8	-4	-3	-5	-8
pair:present_the	12	12	-2	-5	-3	-5	-2	-2	-1	-5
pair:president_of	-16	-4	-5	-5	-13	13	-4	-4	-9	56
pair:press_release	8	-20	-4	-6	-3	-8	-8	-4	-4	-3
pair:prime_minister	-3	-2	-3	-4	9	-4	6	-6	-6	9
pair:private_sector	3	-4	-4	-4	-3	-2	-4	-3	-3	-5
pair:progress_of	39	-5	-4	-4	-3	-10	-4	-3	-4	-5
pair:project_,	-7	-4	-3	5	26	-5	-4	-3	-5	-4
pair:project_in	-7	-1	-3	13	-7	15	-3	-4	-5	-4
pair:project_that	-13	-2	-2	-2	-8	-4	-4	-3	-6	-8
pair:promise_,	-11	-3	-3	-4	-5	-4	-5	-5	8	-3
pair:protection_of	-5	-3	-2	7	-5	13	16	-3	-7	-7
pair:provide_for	-12	-4	-2	9	-10	-8	-3	-3	-4	-2
pair:provider_<f>	25	-3	-3	39	-7	-6	-3	-3	-3	-2
pair:provision_of	17	19	-7	-4	-4	-6	-3	-3	-1	-3
pair:public_,	-9	-8	-8	-4	-3	-2	-5	-3	-8	-12
pair:purchase_of	11	-1	-2	-2	5	-3	-4	29	-5	-3
pair:put_<f>	-4	-2	-2	4	-6	-6	-5	-6	26	-3
pair:put_<p>	-18	-2	-4	11	-4	-4	-2	-2	-4	1
pair:put_an	-4	-1	-2	-5	22	-6	15	-2	-9	-3
pair:put_in	-9	-2	-2	-12	71	-5	-5	-3	-7	-5
pair:put_it	-14	-2	27	-22	-11	-6	-6	-7	-10	-6
pair:put_pen	-9	-2	-2	46	-10	-4	-12	-3	-4	-2
pair:put_the	-9	-3	-4	-5	-6	-5	-5	-3	-4	-3
pair:put_up	-7	-3	-8	6	8	11	-2	-2	-5	-1
pair:quality_of	5	-5	-2	-2	-4	-4	-2	-3	-4	-4
pair:quarter_.	-9	-4	-3	1	-14	34	-5	-5	-9	-5
pair:quarter_of	13	-3	-2	16	-6	29	-5	-4	-4	-3
pair:question_,	25	-2	-4	-2	-5	-5	-3	-4	-6	-12
pair:question_.	-22	-5	-3	-7	-6	-6	-7	-6	-9	-7
pair:raise_the	-6	-2	-4	-2	-7	-3	-33	-3	-9	-3
pair:reach_the	-10	-3	-3	-7	-6	-10	-8	-5	-6	-4
pair:ready_to	-9	-4	-3	-3	-5	-19	-4	-9	-5	-3
pair:recall_that	-11	-4	-3	44	-5	-4	-8	-6	8	-8
pair:receive_<p>	61	7	-5	-4	-6	-3	-2	-3	-3	-5
pair:region_,	-18	13	-4	-3	-4	-8	-4	-2	-4	-11
pair:region_.	15	-3	-3	-1	-5	-6	-4	25	-4	-4
pair:regulator_,	-6	-4	-3	-19	-6	-5	-4	-5	-9	-4
pair:relate_to	-8	-2	27	-23	-2	-3	-2	-2	7	-4
pair:relation_with	-14	-3	-3	-6	-4	-6	-2	-3	-5	-5
pair:release_say	35	-2	-5	-3	-2	-6	-1	-3	-2	-5
pair:report_.	36	-1	-2	-1	-1	-2	-1	-5	3	-3
pair:report_that	-14	-2	-3	-30	-8	-23	-5	-5	-6	-2
pair:report_to	-24	-8	-5	-6	-5	-7	-7	-5	-11	-10
pair:reporter_.	-14	-5	-3	-4	-4	-4	-6	-4	-5	-6
pair:reporter_that	-9	-3	-4	-3	-3	-7	52	-3	-9	-3
pair:represent_by	45	-3	-2	2	-5	-8	-3	-6	-4	-4
pair:representative_of	37	-2	13	-3	-5	-4	-2	-2	-5	-3
pair:request_for	-9	-4	-4	-5	-6	-7	-7	-14	20	-5
pair:research_and	-5	-4	-1	-3	-4	-4	-2	-2	-2	-4
pair:resolve_to	-27	-12	-3	34	-6	-5	-4	-4	-11	-10
pair:result_of	-17	3	-3	-8	-5	-8	-3	-18	-5	-4
pair:review_of	62	-6	-6	-5	-3	-5	-5	-4	10	-4
pair:room_,	-15	-6	-6	-5	-3	-5	-3	-2	-4	-5
pair:round_,	-23	-3	-2	-3	21	-6	-2	-3	-4	-4
pair:round_of	21	-16	-9	-3	-4	-3	-2	-1	-2	-3
pair:round_the	69	46	-4	-7	-10	-22	-4	-6	-9	-6
pair:rule_.	44	-3	-6	-5	-6	-5	-11	-4	14	-4
pair:rule_for	-4	-3	-2	-6	-4	-7	23	-4	-7	-3
pair:run_by	-9	-8	-7	-8	-4	8	-5	-4	-6	-4
pair:run_on	-22	-2	-12	-2	-9	20	-3	-4	25	-3
pair:run_out	-20	-3	-3	-4	-2	-8	-4	-8	-8	48
pair:run_the	2	-4	-3	87	-3	-6	-4	-6	-19	-8
pair:rural_school	5	-3	-3	-5	-9	-7	-3	-2	-6	-4
pair:sale_of	-11	-4	-3	-7	-4	-6	-5	39	-7	-4
pair:same_day	26	-4	11	-5	-5	20	7	-4	-8	-4
pair:same_time	-9	-3	-2	-3	-3	-2	-2	-4	21	-5
pair:say_,	-10		-4	-4	11	-3	-3	7	-5	-6
pair:say_.	-13	-5	-3	3	-5	12	1	-5	-9	
pair:say_<a>	-16	-4	-3	-5	13	-5	-5	11	-3	-9
pair:say_<c>	-30	-5	-4	-6	-11	71	-4	-4	-5	-8
pair:say_<f>	-3	-3	-3	-7	-5	-8	-4	-3	-8	-3
pair:say_<p>	-22	-4	-3	-5	-8	-2	-6	-6	-10	-6
pair:say_a	-10	13	-2	25	-5	-5	33	-4	-4	-7
pair:say_at	-4	-2	-2	-5	-4	-6	-1	-18	-3	-3
pair:say_in	-12	-3	-4	-8	-6	-6	-5	34	-16	-7
pair:say_it	-14	-4	-4	-6	-5	-8	-8	-5	-15	-5
pair:say_on	6	-2	-2	-8	-4	-9	-3	8	-2	-3
pair:say_that	-12	-6	-3	-2	-7	5	-4		7	-3
pair:say_the	-5	-4	-3	-6	-5	-7	-7	-5	-9	-6
pair:say_to	-13	-6	-3	-6	-7	-4	-6	-5	12	-9
pair:say_when	-22	-2	-2	-5	-3	-13	-5	-4	-6	-5
pair:schedule_to	54	-9	-3	-12	-6	-6	-5	39	-9	-6
pair:school_,	-26	-6	-3	-4	-3	-6	-4	-2	-3	-4
pair:school_in	-4	-5	-5	-4	-10	31	-6	-3	-6	-3
pair:science_and	-5	10	-3	-6	-2	-6	-3	-1	-4	-2
pair:sector_,	-9	-3	-4	-2	-4	-4	-3	-3	-2	-2
pair:sector_.	-11		-5	-4	-4	-4	-4	-3	1	-5
pair:security_and	-7	-4	-3	-3	-2	-6	-7	-2	18	-3
pair:see_<a>	-6	-2	-4	-3	-3	-3	-5	-5	13	-4
pair:see_<f>	-23	-4	-2	-4	17	-4	-2	-2	-5	-2
pair:see_<p>	18	12	5	-3	-3	-3	-4	-3	-4	-6
pair:see_by	19	-5	-8	-14	-2	-3	-4	-3	-4	-3
pair:see_the	-17	17	-3	-7	-7	-6	-3	-3	-3	-2
pair:semiconductor_,	-7	-3	-3	-5	20	-10	-6	-3	-3	-3
pair:semiconductor_industry	-12	-3	-3	-4	-3	-3	-3	-2	-2	-5
pair:send_<p>	-12	-7	-9	-3	-3	-3	-3	-3	-6	-8
pair:separate_meeting	-1	-3	-5	-6	-4	-3	-3	-3	-4	-5
pair:separately_,	-10	-3	25	-8	-5	-6	-3	-11	73	-2
pair:september_,	-8	35	-2		-7	-6	-5	-5	32	-4
pair:september_.	4	-6	-4	-5	-7	52	-6	-4	-9	-5
pair:serve_as	-11	-4	-3	-4	-3	-4	-4	-4	-6	-10
pair:serve_on	-12	-3	-11	-4	-3	-7	-5	-5	-6	-13
pair:service_,	-9	2	-4	-5	-5	25	-3	44	-4	-3
pair:service_.	-13	-4	-3	-4	-3	-10	-5	-4	-1	-3
pair:service_in	8	-5	-3	-4	-8	47	-5	-6	-7	-5
pair:service_provider	-6	-6	-3	-5	-5	-9	-3	-11	-6	-3
pair:service_to	-5	-4	-3	-6	-4	-32	-8	-4	-8	-3
pair:session_,	2	-5	11	-2	-5	-7	-2	-2	-4	-6
pair:session_with	56	-3	13	-4	-3	-5	-3	-3	-3	-2
pair:set_a	-22	-5	-3	-9	-4	-4	-9	-8	-5	-2
pair:set_aside	14	-1	-3	-10	56	-4	-5	-5	24	-9
pair:set_up	-2		-4	15	-1	-2	11	-2	-6	-2
pair:shake_hand	-12	-4	-3	46	-4	-14	-3	-5	-6	-8
pair:share_a	-4	-5	30	-6	-6	-6	-3	-3	-7	-4
pair:sheik_<p>	-11	-2	-3	-3	-4		-2	-4	-3	-5
pair:should_be	-4	-2	-2	19	-6	-4	-4	-2	-5	-2
pair:should_not	-4	-3	-2	-9	-2	-2	-11	-10	-7	-3
pair:show_.	2	-8	-17	-3	-3	-5	-4	-2	-4	38
pair:show_<p>	9	-6	-17	-5	-5	-6	-4	-5	-6	-9
pair:show_how	-11	14	-8	-5	-4	-5	-3	-4	-4	-2
pair:show_the	-30	45	-14	-5	-9	-5	-3	-3	-6	-5
pair:side_,	-12	-4	-2	-5	-6	-4	-3	-3	-6	-5
pair:side_be	-5	-5	-3	-5	-7	-7	-3	-4	-6	-6
pair:side_of	-3	-2	-5	-4	-2	-3	-2	-2	-5	-4
pair:sideline_of	-9	-2	-4	6	-2	18	-4	-2	-6	-4
pair:sign_a	-7	-3	8	34	-5	-4	-5	-6	-3	-2
pair:sign_an	-5	-2	-1	9	-6	-7	-5	-4	-9	-3
pair:sign_by	10	-3	-3	42	-4	-5	-7	-3	-3	-5
pair:sign_for	-15	-3	-2	42	-7	14	-9	-4	-5	-7
pair:sign_in	-8	-3	-3	65	-7	16	-5	-5	-3	-1
pair:sign_on	-12	-2	-2	37	-5	-3	-3	43	-7	-2
pair:sign_with	-7	-2	-2	4	-17	17	-4	-3	-3	-2
pair:signature_of	-14	-5	21	48	-4	-7	-7	-5	-7	-7
pair:silicon_valley	-11	26	-3	-4	-3	-4	-9	-5	-9	-5
pair:sim_card	10	-5	-3	-3	-3	-5	-5	-4	35	-5
pair:since_august	-13	-3	-3	21	-5	-6	-4	-4	8	-5
pair:since_the	-14	15	-2	-4	45	-4	-2	-1	-6	-4
pair:sit_down	31	-4	6	-8	-3	-2	-3	-4	-8	-7
pair:sit_in	2	-3	-3	-4	-2	-3	-4	-4	-9	-8
pair:site_in	-10	-5	-2	-4	-6	-6	-4	-4	-5	-4
pair:so_as	-11	-2	-12	-2	-8	-3	-8	-2	-6	-7
pair:so_far	-11	-2	-7	-4	29	-4	-2	-5	32	-4
pair:so_that	1	12	-6	-6	-5	-5	-5	-3	-5	-2
pair:social_medium	-8	-4	-2	-3	-5	-4	-8	25	-4	-10
pair:spainsat_ng	-19	-4	-3	-5	-5	61	-3	-3	-5	-5
pair:speak_at	-1	-2	-10	-2	-2	-4	-1	-2	-3	-6
pair:speak_of	-17	-2	-3	-4	-4	-12	-4	-3	12	-3
pair:speak_to	36	-8	-3	-3	-3	-5	-3	-3	-5	-7
pair:speed_up	-12	-2	-8	-5	-7	10	-4	-6	-4	-2
pair:spend_the	-4	-10	-4	-4	-7	-5	-4	-3	-6	14
pair:stage_.	-24	-2	-3	-8	-5	-5	-5	-11	-6	-7
pair:stand_,	-8	-4	-7	-19	-3	-4	-11	20	-8	-9
pair:start-up_<f>	-9	-2	-5	-3	17	-4	-2	-8	-3	-3
pair:start_.	-25	-6	-2	-4	-3	-22	-4	-4	-4	-6
pair:state_,	-12	-4	-3	-6	-6	-4	-4	-3	31	-6
pair:statement_,	-6	-2	-3	-5	-4	-3	-6	-5	-7	-5
pair:statement_.	-13	-5	-3	-6	-5	-5	-10	22	-8	-3
pair:statement_from	-7	-1	-2	-6	-1	-5	-6	-5	7	-1
pair:station_at	-20	69	-2	-4	-5	-3	-3	-2	-8	-4
pair:step_in	1	-4	-3	-6	16	13	-3	-3	-4	-4
pair:strategic_partnership	-8	-2	9	-1	-4	-3	-3	-2	-3	-2
pair:strategy_,	7	-2	-2	-5	-3	-6	34	-4	-3	-4
pair:strategy_for	-7	-4	-3	-20	-4	-6	87	-3	-5	-5
pair:stress_,	-8	-4	-10	17	-5	32	-3	-3	-3	-3
pair:stress_that	-14	-4	-9	-9	-4	-4	-6	-3	-6	-6
pair:subject_be	-7	-11	-2	16	-3	-3	-6	-4	23	-1
pair:subject_of	33	-1	-2	-4	-2	-2	-4	-5	-5	-2
pair:submarine_cable	40	-6	-2	2	-5	12	-5	-7	-13	-3
pair:subsidiary_of	-14	-3	-2	-8	-13	-6	-3	19	17	-4
pair:success_.	-2	2	-3	-2	-2	-2	-2	-1	-1	-3
pair:such_a	-11	-2	-2	-12	-3	-2	-15	-4	-21	-5
pair:such_as	-1	-3	-6	-3	-6		-11	-3	-5	-3
pair:summit_in	4	-4	31	-10	-3	17	-3	-2	-3	-6
pair:sunday_,	14	-4	-4	-6	-7	-5	-4	36	-9	-7
pair:sunday_.	34	-5	29	-5	-5	-6	-4	-6	-8	35
pair:supply_chain	-3	-7	-4	-9	12	-5	-3	-3	-5	-3
pair:supply_of	-11	-3	-3	18	-8	-11	-3	-2	-4	-3
pair:support_for	-12	-2	-2	-5	-7	-13	-7	-3	-3	-2
pair:support_the	-9	-2	-3	-2	28	-4	-4	-2	-3	-3
pair:swear_in	-15	-7	-4	-5	-3	-5	-3	-4	-5	70
pair:switch_off	9	-4	-3	-5	-4	-34	-5	-5	59	-3
pair:system_that	-19	-5	-3	-4	-4	6	-3	-4	-6	-5
pair:table_,	-19	-1	47	-3	8	-4	-1	-1	-1	-2
pair:table_.	3	-2	-6	-3	-3	-3	-5	-2	-4	-4
pair:take_<p>		32	21	-3	-3	-6	-3	-3	-3	-18
pair:take_a	-11	37	-5	-5	56	-7	-4	33	-12	-5
pair:take_away	-7	-1	-2	-4	-7	-4	-5	22	27	-6
pair:take_off	6	-11	-3	-3	-6	21	-3	-2	-6	-4
pair:take_over	-11	-2	-2	-2	-12	-3	-4	-2	-11	-11
pair:take_part	-8	-5	52	-4	-9	-6	-4	-5	-5	-7
pair:take_place	19	-4	-9	-2	-7	15	-3	5	-5	-3
pair:take_the	-11	-7	3	-2	-6	-5	-3	-3	-4	13
pair:take_up	3	-6	-3	-4	-5	-5	-6	-4	-5	3
pair:talk_about	9	-3	-3	-5	-4	-3	-4	-3	-5	-6
pair:talk_at	39	-10	-6	-3	-3	-3	-2	-2	-4	-5
pair:talk_be	-9	-5	-5	-6	-3	-3	-4	-3	-4	-3
pair:talk_on	-22	-5	-3	-4	-5	-6	-5	-5	-4	-4
pair:talk_with	-36	-3	12	-4	-4	-6	-2	-2	-4	-4
pair:task_force	-20	-2	-2	-4	-5	-3	14	-4	-3	15
pair:team_from	-6	-1	30	-6	-1	-5	-2	-4	-4	-3
pair:team_of	21	-4	-3	-11	-4	-7	-3	-4	-2	-3
pair:technology_(	-15	-2	-5	-22	-6	-3	-3	-2	-3	-2
pair:technology_,	-17	-3	4	4		-5	-3	-2	-4	-3
pair:technology_.	22	-3	-3	13	-3	-4	-4	-3	-5	-7
pair:technology_in	-8	-2	-4	-6	-4	-5	-4	-3	-4	-5
pair:tell_<f>	-8	-4	-2	-4	-5	-4	-5	-6	32	-3
pair:tell_<p>	5	-4	-2	-4	12	-4	-2	-2	-3	-7
pair:tell_reporter	-4	-3	-3	-6	-3	-4	18	-3	-6	-4
pair:tell_the	1	6	-4	-4		-4	-4	-5	-2	-5
pair:tell_them	-11	-4	-3	-4	-3	-5	-6	-4	-6	-4
pair:tender_,	-6	-5	-3	-6	-2	-18	-5	12	-4	-3
pair:term_.	-9	-8	-2	-5	-3	-7	-3	-8	-10	-11
pair:term_of	-9	-2	-2	-14	-6	-4	-3	-4	-4	39
pair:thank_<p>	-38	10	-3	-5	-7	-6	-4	-4	-6	-8
pair:that_"	-8	57	-8	-5	-3	-5	-4	-2	-7	-2
pair:that_,	2	-4	-2	-3	17	-4	19	-5	-9	-9
pair:that_.	-14	-6	-4	-6	-6	-6	-17	-7	-8	-8
pair:that_<a>	-11	-4	2	-6	-7	-5	-2	-5	-10	-6
pair:that_<c>	-9	-4	-2	-8	2	-4	-5	-4	-5	-3
pair:that_<f>	-3	-3	-3	-4	-6	-3	-5	-2	13	-4
pair:that_<p>	-11	-3	-1	-4	-2	-2	-3	-3	-4	-9
pair:that_a	-4	-3	-3	-3	-6	-4	11	-3	-2	-3
pair:that_appear	17	-3	-5	-4	-3	-3	-12	-4	-20	-5
pair:that_be	8	-5	-5	-3	-4	-4	-6	1	-6	-4
pair:that_have	-9		-4	-5	-4	-7	-7	-4	-8	-5
pair:that_it	-8	-3	-2	-6	-6	-3	-5	24	-18	-4
pair:that_of	2	-5	41	-5	-3	-4	-6	-6	-5	4
pair:that_take	-17	20	-10	-2	-4	-5	46	-3	-2	-5
pair:that_the	-10	-3	-4	-2	-3	-2	1	-1	-1	-3
pair:that_there	-7	-9	-2	-8	-5	-4	-7	-5	56	-3
pair:that_would	3	-3	-3	-2	-3	-5	-11	-2	-2	-3
pair:the_"	-4	-2	-2	-12	-5	-4	1	-4	22	-2
pair:the_5g	-9	-2	-3	-4	-6	33	-4	-9	-2	-2
pair:the_<a>	3	-3	-4		-1	-4		1	3	-3
pair:the_<c>	3	-1	-3	2	1	-1		1	-2	-4
pair:the_<f>	-8	1	2	2	-1	-3	4	4	-6	4
pair:the_<o>	6	-2	2	-1	7	-2	-3		-3	-3
pair:the_<p>	16	-3		-2	-4	-2	-5	-3	-3	2
pair:the_afternoon	69	-10	-3	-5	-8	-6	-4	-4	10	-5
pair:the_agency	-13	-6	-2	-4	3	-6	-3	-2	-4	12
pair:the_agenda	-15	-4	-2	-5	-6	-13	-6	-4	-5	-3
pair:the_agreement	-8	5	-3	-10	-5	10	-8	-4	-7	-3
pair:the_ai	-15	-2	-2	-2	-5	10	-2	-3	-4	-5
pair:the_airport	6	-12	-4	-5	-4	-5	-3	-3	-4	-11
pair:the_announcement	20	-5	-4	-2	-5	-4	-3	-2	-3	-3
pair:the_application	-13	5	-2	-4	-5	-5	-6	19	-13	-4
pair:the_auction	-18	-6	-5	-8	-5	-6	-6	68	-11	-3
pair:the_autumn	-19	-3	-2	-7	-6	29	-4	-5	18	-3
pair:the_bill	-13	-4	-4	-6	-6	-6	20	-4	9	-6
pair:the_board	-19	-2	-2	-4	-5	-4	-4	10	-20	45
pair:the_building	-17	-3	-3	-5	-5	-10	42	-24	-2	-4
pair:the_cable	-14	33	-3	-5	15	36	-3	-5	-9	-4
pair:the_calendar	23	13	-6	-5	-4	-7	-4	-3	-9	-4
pair:the_capital	39	-9	-3	3	-6	36	-6	-5	-4	-4
pair:the_ceremony	14	-5	-4	3	-4	-9	-5	-3	-5	17
pair:the_chief	9	42	-4	-6	-3	-5	-3	-4	-3	-29
pair:the_choice	-25	-6	26	-7	-4	-7	-5	-3	6	18
pair:the_claim	-16	-4	-5	-5	-8	-6	-5	-5	-10	-13
pair:the_collaboration	-5	-1	-1	16	-7	-3	-1	-2	-2	-3
pair:the_coming	-12	-2	-3	-2	-3	-3	16	-3	-8	-10
pair:the_commission	-18	-6	-2	-4	-2	-5	-3	-2	-4	10
pair:the_company	2	-6	-4	-5	-6	2	-4	-4	11	-8
pair:the_conference	-33	-13	53	-4	-4	-4	-3	-3	-6	-18
pair:the_confidence	-6	-3	-2	-3	-3	-3	-8	-3	-4	-5
pair:the_congress	36	-4	6	-4	-4	-13	-4	-4	-7	-5
pair:the_continent	-8	-3	-3	-3	-6	-3	-3	-3	-8	-2
pair:the_contract	-9	-5	-3	31	-5	-4	-4	-5	-7	-6
pair:the_conversation	38	-3	-3	-6	-2	-3	-4	-2	-3	-5
pair:the_cooperation	-8	-8	-2	26	-4	-6	-2	-3	-4	-2
pair:the_cost	-23	-3	-4	-7	39	-4	-5	-4	-7	-7
pair:the_country	-4	-3	-3	-5	-7	-5	-5	-4	-7	-6
pair:the_course	-29	3	-3	-3	21	-3	-2	-2	-3	-6
pair:the_creation	14	-4	-3	-9	-5	-6	-3	-4	-4	-4
pair:the_datum	-14	-4	-3	13	-5	24	35	24	-8	-5
pair:the_day	11	-8	2	5	-5	-4	-2	-4	-5	31
pair:the_deal	-16	-4	-3	-12	-4	-8	-5	-5	-6	-5
pair:the_decision	-12	-5	-3	-3	11	-3	-7	-4	26	-4
pair:the_delegation	-2	-6	-4	-5	-7	-4	-4	-3	-5	-7
pair:the_deputy	-9	-1	-2	-3	31	-2	-4	-14	-3	-4
pair:the_development	-9	-3	-4	2	-4	-9	-6	-4	-2	-3
pair:the_digital	2	-4		12		-4	-5	-4	-7	-4
pair:the_door	58	-6	-4	26	-6	-11	-6	-5	-9	-8
pair:the_end	-9	3	-4	-2	11	17		-4	-7	8
pair:the_entity	-6	-4	-3	-4	-4	-4	-7	-4	24	-3
pair:the_european	-17	-5	-2	-6	-3	-3	-11	-5	14	-4
pair:the_event	-26	-3	40	-7	-10	-10	-3	-4	-5	-4
pair:the_exchange	-23	-10	-2	-15	-3	33	-2	-2	-3	-2
pair:the_export	-11	-3	-2	-5	-5	-6	52	7	31	-5
pair:the_field	-11	-5	-3	-6	-2	-4	5	-2	12	-2
pair:the_figure	1	-6	-5	-3	-9	-4	-3	-2	-29	-4
pair:the_firm	-24	-5	-3	-13	-5	-5	-6	-7	59	-6
pair:the_first	-2	-2	-4	4	1	22	-2	5	-8	-4
pair:the_four	-19	-3	-3	-5	-4	-9	-9	32	-14	38
pair:the_fund	-9	-3	-2	-4	2	-9	-2	-2	-4	-2
pair:the_future		-3	-2	-5	-2	-6	-2	-2	-2	-3
pair:the_gdpr	-4	-1	-2	-6	-1	-1	-12	-3	16	-1
pair:the_general	10	-2	-9	-1	-2	-3	-8	-3	21	-6
pair:the_global	57	-4	-3	-7	-6	-4	-3	-2	-4	-3
pair:the_good	-4	-3	-3	-4	-9	-4	-6	-3	-4	-3
pair:the_government	20	-3	-3	-3	-6	-5	-3	-8	-4	-4
pair:the_growth	11	-1	-3	-6	-3	-1	-2	-2	-1	-2
pair:the_guest	6	10	-6	-5	-3	-4	-3	-4	-4	-5
pair:the_gulf	-16	64	-9	-3	-4	-6	-4	17	-3	-5
pair:the_head	3	-4	6	-3	-5	-3	-4	-3	-5	12
pair:the_headquarters	-9	5	-8	-5	-8	-6	-4	-3	-6	-4
pair:the_hope	-8	-4	-3	-5	-4	-4	-8	-4	-4	-3
pair:the_incentive	13	-2	-7	-2	-3	-5	-4	-2	-3	-2
pair:the_industry	-12	-5	25	-2	-2	-3	-3	-3	-4	-5
pair:the_initiative	13	-2	-3	-8	35	-3	-1	-2	-5	-3
pair:the_interest	-7	-4	-3	-5	-6	-5	-11	-5	-17	-5
pair:the_internet	3	-4	-2	-5	-4	-7	-4	-4	-8	-3
pair:the_invitation	-9	47	-4	-7	-5	-6	-3	-4	-5	-7
pair:the_island	-10	-4	-2	-3	27	-5	-4	-4	-6	-4
pair:the_it	-10	9	-4	49	-3	-5	-3	-1	-3	-4
pair:the_landing	-10	44	-3	-4	-6	-6	-3	-8	-8	-4
pair:the_large	-4	-3	-2	-4	-7	-5	-5	10	9	3
pair:the_last	-19	7	-3	-6	-5	-6	-5	8	-9	-5
pair:the_launch	-13	-4	-2	-6	-6	-22	-5	-7	-7	-3
pair:the_law	-7	-4	-2	-4	-3	-4	-18	9	-24	1
pair:the_letter	12	-4	-3	29	35	-5	-6	-4	-5	-4
pair:the_license	-7	-3	-2	-5	-5	-4	-6	3	-11	-4
pair:the_local	-6	-2	-4	-5	-4	-10	-3	18	-7	-3
pair:the_long	31	-4	-2	-4	-9	-5	-4	-2	-7	-4
pair:the_margin	46	-5	-11	-5	-4	-5	-4	-3	-5	-6
pair:the_market	-14	-5	-3	-6	-4	-5	-5	-4	-12	-8
pair:the_matter	20	-4	4	-5	-7	-5	-5	-5	6	-9
pair:the_meeting	32	-4	1	-4	-5	-6	-4	-3	-6	-5
pair:the_memorandum	-4	1	-3	-8	-3	-6	-2	-3	-3	-3
pair:the_military	10	-3	-3	-3	21	-8	-4	-2	-22	-2
pair:the_minister	3	-4	-5	-11	-5	-6	-6	-4	-7	-9
pair:the_ministry	32	-7	-6	8	-4	-4	-5	-5	-12	-6
pair:the_mobile	-4	-2	-3	-2	-4	-3	-4	36	-1	-7
pair:the_money	-12	-4	-2	-5	-12	-6	-3	-6	2	8
pair:the_morning	-10	43	-4	-6	-7	-6	-5	-4	-7	-7
pair:the_most	6	-5	6	-3	-4	-9	3	-8	-12	-3
pair:the_mou	30	-10	-3	31	-3	-4	-3	-2	-3	-3
pair:the_national	4	-3	-3	-6	-6	-5	-6	-6	5	-4
pair:the_network	-31	-5	-5	-6	-5	48	-4	-4	-11	-5
pair:the_new	-5	48	-4	3	13	5	-5	-3	-4	-5
pair:the_next	-4	-4	42	-5	9	-5	-3	-8	-5	-3
pair:the_nod	-19	-4	-3	-7	-8	-7	-7	27	-10	-6
pair:the_oath	-31	-6	-3	-3	-5	-5	-3	-4	-6	34
pair:the_occasion	-19	-3	-5	-1	10	-7	-3	-3	-3	6
pair:the_office	12	-6	-3	-5	-4	-7	-4	-4	15	15
pair:the_one	-5	-3	-3	-4	-2	-4	13	-15	-8	-2
pair:the_opening	-9	-3	19	-7	-4	16	-6	-5	18	-3
pair:the_operator	18	-5	-2	-11	-4	26	22	-8	-6	-5
pair:the_opportunity	4	-11	25	-4	-3	-4	-2	-2	-2	-16
pair:the_opposition	-26	-5	-3	-9	-7	-11	-6	-5	-10	-7
pair:the_order	-4	-2	-3	29	-2	-4	-30	-7	9	-4
pair:the_other	35	-5	-4	-6	-4	-7	-5	-4	-9	-6
pair:the_outcome	14	-3	-6	-4	-3	-5	-3	15	-8	-8
pair:the_panel	-13	-3	-14	-4	-4	-6	-5	-4		-7
pair:the_paper	-16	-4	-2	36	-3	-9	-10	-3	-3	-6
pair:the_park	-10	6	-6	-6	-16	-4	-4	-3	58	-4
pair:the_partnership	-4	-2	-3	-10	-2	-5	-4	-3	-4	-3
pair:the_past	10	-1	-4	-4	-2	-3	-2	-4	-5	-3
pair:the_people	-21	-7	-7	-4	-3	-7	-6	-2	11	-3
pair:the_plan	2	-6	-9	-4	-4	-6	31	-4	-5	-4
pair:the_plant	12	39	-5	-5	21	-13	-4	-3	-5	-4
pair:the_presence	-14	-3	10	24	-5	-4	-2	-2	-3	-8
pair:the_press	7	-8	-12	-3	-2	-4	-6	-2	-7	-5
pair:the_previous	9	-3	-5	-4	-3	-4	-5	-3	-3	-10
pair:the_price	12	-4	-3	-8	-5	-5	-5	-6	-13	-5
pair:the_prime	-8	-2	-2	-2	11	-6	-3	-2	-5	-4
pair:the_private	3	-4	-4	-4	-3	-2	-4	-3	-3	-5
pair:the_program	23	-7	-2	-6	-10	-14	-5	-5	-10	-7
pair:the_progress	39	-5	-4	-4	-3	-10	-4	-3	-4	-5
pair:the_project	31	-4	-3	-6	19	-5	-3	-3	-5	-4
pair:the_proposal	-10	-4	-3	-5	-4	-4	-9	-2	-9	-4
pair:the_protection	-5	-3	-2	7	-5	13	16	-3	-7	-7
pair:the_province	40	-7	-3	-4	9	6	-4	-3	-6	-4
pair:the_provision	17	19	-7	-4	-4	-6	-3	-3	-1	-3
pair:the_public	-17	-6	-3	-8	-3	20	-2	-2	-5	-7
pair:the_purchase	14	-1	-3	-2	-5	-3	-4	20	-5	-3
pair:the_quality	5	-5	-2	-2	-4	-4	-2	-3	-4	-4
pair:the_region	5	-2	-3	-5	2	-6	13	13	-18	-4
pair:the_regional	-16	-5	44	-3	-7	-7	-3	-2	-4	-5
pair:the_renewal	-10	-2	-2	-2	-8	-3	-7	66	-14	-5
pair:the_report	-51	-5	-6	-7	-5	-6	-5	-4	-7	-7
pair:the_result	-17	2	-1	13	-3	-6	-2	-2	-9	-2
pair:the_right	-8	-1	-2	-1	-1	-1	-16	-6	22	-5
pair:the_role	-16	-3	-2	-3	-4	-2	-2	-3	-5	-13
pair:the_room	-40	-8	-14	-6	-5	-5	-4	-3	-3	-6
pair:the_round	-21	-3	-6	-2	-3	-6	-2	-2	-3	-3
pair:the_rule	-3	-2	-7	-2	-5	-4	-8	-2	-8	-1
pair:the_same	9	-5	-2	2	4	-3	-3	8	8	-1
pair:the_satellite	-20	-5	-3	-5	-4	34	-14	-6	-11	-5
pair:the_seat	10	-2	-2	-1	-3	-2	-1		-12	-4
pair:the_second	3	-3	2	10	6	-14	16	-3	-7	-6
pair:the_sector	-26	-3	-2	-5	-3	-4	-2	-2	-3	-5
pair:the_semiconductor	3	-3	-4	-4	-5	-3	-4	-2	-3	-4
pair:the_service	-10	-5	-4	-5	-3	24	-5	24	42	-2
pair:the_session	52	-6	-4	11	-4	-8	-6	-3	-4	-6
pair:the_show	-15	-4	14	-5	-2	-4	-2	-2	-3	-3
pair:the_sideline	-9	-2	-4	6	-2	18	-4	-2	-6	-4
pair:the_signature	-14	-5	21	48	-4	-7	-7	-5	-7	-7
pair:the_signing	7	-3	-3	19	-6	-4	-3	-4	-9	-4
pair:the_site	47	-5	-9	-7	-19	-7	-6	-4	-6	-5
pair:the_small	-14	-2	-2	-6	-12	-8	-4	29	31	-2
pair:the_state	27	-4	-3	15	-9	-8	-3	-5	5	-7
pair:the_subject	16	-5	-5	5	-3	-3	-3	-5	-7	-4
pair:the_summit	12	-6	11	-2	-2	11	-7	-3	-3	-3
pair:the_supply	-11	-3	-3	19	19	-15	-2	-2	-5	-3
pair:the_table	13	-3	-6	-5	-5	-3	-7	-3	-4	-3
pair:the_talk	-16	-4	-6	-4	9	-4	-4	-3	-4	-4
pair:the_tech	-9	-4	-4	-3	-5	-3	-9	-4	-4	-3
pair:the_technology	-4	-5	-2	-2	-2	-3	-4	-1	-7	-2
pair:the_telecom	-10	-5	50	-7	-7	-7	-6	-7	-5	-4
pair:the_telecommunication	-4	-1	-6	-3	-4	-4	-4	-7	-9	-5
pair:the_tender	-20	-4	-4	33	-7	-5	-4	-23	13	-4
pair:the_term	17	-4	-2	-8	-4	-3	-1	-5	-3	-12
pair:the_text	-25	-4	-3	59	-5	-5	36	-6	-6	-7
pair:the_thing	14	25	-2	-3	-2	-3	-9	-3	-3	-2
pair:the_third	-12	13	-5	16	-6	21	-5	-4	-5	-4
pair:the_three	31		-3	-5	-3	-4	-4	-3	-4	-7
pair:the_time	-15	-5	-3	-4	-4	-5	-5	-8	-9	
pair:the_top	1	-6	20	-1	-2	-1	-2	-2	-2	-2
pair:the_traffic	-13	-4	-3	-4	-5	14	-4	-4	-8	-6
pair:the_trip	-10	58	-7	11	-3	14	-6	-3	-11	-8
pair:the_turn	80	-4	-3	-5	-6	-7	-4	-5	-6	-4
pair:the_two	-4	-4	2	12	-5	-5	-4	-5	-5	-6
pair:the_visit	-11	-17	-3	-5	-2	-2	-4	-1	-4	-12
pair:the_way	-8	-3	-4	8	-2	-3	-3	-3	17	21
pair:the_week	47	-4	-11	-8	-6	-11	11	-6	-8	-4
pair:the_weight	3	-1	-10	-1	-2	-3	-1	-3	-3	-4
pair:the_work	-6	-3	-6	-5	-7	-7	-4	-7	-14	-5
pair:the_world	2	-3	1	-1	-4		-3	-3	-5	-3
pair:the_year	-16	-6	-6	-17	-7	46	-5	-4	-6	-7
pair:them_,	13	-2	-3	-3	8	-9	-4	-3	-9	-3
pair:them_.	-35	-5	-4	29	-5	-6	-6	-4	-7	-9
pair:them_be	-19	-6	19	22	-2	-2	-5	-2	-7	-5
pair:them_that	-11	-4	-3	-4	-3	-5	-6	-4	-6	-4
pair:them_the	-25	-1	-1	16	-2	-4	-2	-3	-2	-2
pair:them_to	22		-3	-3	-3	-4	-2	-3	14	-3
pair:there_,	56	-5	-3	-4	-6	-5	-7	-3	-3	-4
pair:there_be	-1	-7	-3	-7	-4	-5	13	-4	1	-4
pair:there_to	-18	-3	-3	-2	-6	-5	-4	-5	-5	-3
pair:they_be	4	-5	-7	-4	-3	-5	-3	-3	-6	-8
pair:they_have	-16	-4	-4	-3	-2	-4	-5	-4	16	-9
pair:third_,	-16	-6	-4	21	-8	-13	52	-3	-7	-5
pair:third_of	-17	-5	-3	-6	-6	-9	-6	-5	-9	-4
pair:this_month	-6	-2	-2	14	4	-5	16	-6	-28	-4
pair:this_morning	-3	-3	-3	-5	-6	-3	-4	-5	35	-5
pair:this_time	52	-5	-10	-4	-4	-20	-9	-4	-9	-3
pair:this_week	5	18	-8	20	-3	-3	-4	-3	-18	21
pair:this_year	-12	26	-2	30	-5	14	-6	23	-5	-5
pair:those_who	-8	-3	-3	-5	-5	-4	23	-3	-10	-3
pair:three_hour	49	-5	-12	-6	-4	-4	-4	-4	-6	-5
pair:three_year	-10	-3	-2	11	6	-6	10	-8	-8	-7
pair:throw_out	-13	-2	-3	-6	-3	-6	-4	-9	67	-5
pair:thru_the	39	-3	-3	-5	9	-6	3	18	-7	-6
pair:thursday_,	20	-3	-2	-3	-7	-5	-6	-6	1	-3
pair:thursday_.	51	38	-5	-6	-5	-9	-6	-5	-6	-8
pair:thursday_evening	21	-5	-2	-4	-4	-3	-10	-3	-7	39
pair:thursday_to	-25	-6	-5	-13	-6	-7	-5	29	-15	-7
pair:time_,	-14	-5	-5	-3	-4	-5	-5	-5	-8	-3
pair:time_.	34	-5	-7	-5	-6	-7	-5	-5	-6	-8
pair:time_and	-5	-1	-2	-4	-2	-6	-6	-3	-13	-5
pair:time_being	-14	-4	-3	-4	-4	-7	-5	-11	-10	6
pair:time_when	-10	-4	-3	-5	-2	-4	-2	-3	-13	-4
pair:time_with	45	-4	-10	-4	-4	-3	-8	-5	-5	-3
pair:to_"	-13	-4	-4	3	-8	-5	-5	-3	-5	-5
pair:to_<a>	-5		-3	-6	-6	-4	3	-10	-2	7
pair:to_<c>	-6	17	-4	-1	10	-7	-4	-5	-6	4
pair:to_<f>	-10	6	-3	-5	-3	-7	-4	31	14	-4
pair:to_<p>	22	-2	-4	-5	-2	-3	-6		-4	2
pair:to_a	1	-2	8	-6	-4	-1	8	-6	-1	1
pair:to_an	-20	-10	-2	-5	-5	-3	7	-3	19	-5
pair:to_be	-15	4	2	10	-5	-1	-1	1	-6	-1
pair:to_become	-6	-6	-2	-5	-14	-2	-4	7	-8	-5
pair:to_bring	-8	1	-6	3	-3	-6	2	-2	-9	-6
pair:to_build	6	-2	-2	37	-1	27	-3	-3	-3	-2
pair:to_buy	-11	-3	-3	-5	13	-5	-6	38	-8	-4
pair:to_california	-18	40	-6	-5	-4	-6	-3	-4	-4	-11
pair:to_carry	-10	-3	-3	49	17	-6	-6	-7	-13	-5
pair:to_come	-26	17	-3	-6	-4	-5	-4	-7	-8	-7
pair:to_comment	-11	-4	-3	-8	-5	-4	-5	-5	-5	-4
pair:to_confirm	-18	-11	20	-2	-3	-4	-2	-3	-10	-22
pair:to_develop	12	11	-2	-8	-2	-4	-4	-2	-3	-3
pair:to_do	-15	-8	-3	29	-6	18	-4	-3	-10	-7
pair:to_draw	-1	-2	-2	-6	-7	-7	-12	-1	-2	-1
pair:to_expand	-7	-3	-2	16	9	-5	-5	-5	-9	-3
pair:to_four	-13	-5	-3	-7	-6	-5	-9	-5	49	-9
pair:to_get	-17	-3	-3	-3	-4	-3	-5	-17	-5	-3
pair:to_go	-8	-3	-2	-5	2	10	-3	-3	-3	-2
pair:to_hand	-11	-2	-3	-7	-11	-4	-6	-5	44	-10
pair:to_have	-9	-4	-3	-6	-5	-5	1	-5	28	-8
pair:to_hold	-22	-2	-3	-4	-3	-5	41	-4	-25	-4
pair:to_invest	-7	-2	-3	-2	12	-6	17	-3	-3	-6
pair:to_it	-45	-5	-5	56	-5	-7	-6	-3	-5	-15
pair:to_keep	4	-5	-3	-5	-7	13	-6	-7	-21	-7
pair:to_know	30	-5	-3	-3	-3	-4	-7	-6	-8	-6
pair:to_launch	-15	-4	-3	-26	-6	34	-9	-4	-5	-3
pair:to_lead	-9	-3	11	-7	-9	-2	-3	-3	-4	-15
pair:to_look	18	-4	-5	-4	-6	-6	-6	-4	-8	-5
pair:to_make	-5	-4	-3	-5	-5	-7	25	-2	-4	-3
pair:to_meet	55	-3	-2	-3	-3	-5	-4	-3	-15	-6
pair:to_move	-7	-3	-2	-5	-6	-3	-2	-2	-7	-7
pair:to_offer	-8	-1	-2	-3	-7	-6	-5	34	-7	-3
pair:to_paper	-9	-2	-2	46	-10	-4	-12	-3	-4	-2
pair:to_pay		-3	-1	-4	-5	-5	-5	-9	68	-4
pair:to_promote	15	-3	-3	-1	-2	-5	-4	-7	-2	-3
pair:to_put	-11	-2	-2	-2	-14	-6	-6	-4	-3	6
pair:to_run	-15	-3	-4	60	-7	-7	26	-8	-18	49
pair:to_say	-6	-3	-2	-4	-7	-11	-4	-10	-17	-3
pair:to_see	3	-5	-3	-4	-5	-4	-5	-4	-6	-5
pair:to_set	-14	-3	-2	20	-5	-6	-9	-7	-10	-3
pair:to_sign	-9	-2	-2	20	-4	-6	-4	26	-5	-3
pair:to_speed	-7	-3	-2	-7	-9	12	-5	-3	-5	-3
pair:to_stop	-11	-15	-2	-7	-2	-2	-4	-3	4	-4
pair:to_support	-8	-1	-2	8	33	-6	-4	-3	-4	-2
pair:to_sydney	-12	-13	-3	-4	-11	35	-3	-6	-7	-3
pair:to_take	12	-9	13	-3	-5	-4	3	12	5	-8
pair:to_the	-5		2	2	1	-3	4	-2	1	
pair:to_train	-12	-3	-4	32	6	-7	-4	-5	13	-4
pair:to_turn	2	-6	-7	-11	-4	-7	-5	-4	-5	-5
pair:to_which	1	-2	5	7	-10	-5	-7	-4	-8	26
pair:to_work	-12	-4	-3	-8	-6	-5	-7	-4	-5	-6
pair:today_.	-14	95	-3	-6	-6	-12	-6	-5	9	-7
pair:together_.	-16	-4	-3	14	-9	-5	-8	-4	-6	-6
pair:together_with	19	-3	-5	-6	-4	19		-4	-6	-4
pair:tomorrow_.	17	-5	-3	-6	-4	-7	-7	-4	-6	-4
pair:too_,	-13	-3	-8	-2	7	-4	-2	10	-5	-5
pair:too_.	-6	-4	-2	-4	-4	-11	-10	25	-5	-5
pair:tour_of	-6	46	-3	-6	-3	-3	-3	-2	-2	26
pair:tower_.	-12	-5	-3	-10	-7	-6	-6	-7	-9	-5
pair:transformation_,	-5	-1	-2	2	-6	-7	-2	-3	-1	
pair:transformation_and	-2	-3	-1	-3	-4	-4	-5	-2	-5	-4
pair:travel_to	-19	79	-3	-4	-5	15	-5	-6	-6	-7
pair:trip_to	-14	78	-3	15	-3	-6	-4	-3	-8	-6
pair:tuesday_,		6	-4	16	-4	-5	-4	7	-2	-3
pair:tuesday_.	22	3	-4	5	-1	10	-5	-4	3	-6
pair:turn_,	7	-3	-8	-6	36	11	-1	-7	-5	-3
pair:turn_of	80	-4	-3	-5	-6	-7	-4	-5	-6	-4
pair:turn_to	4	-3	-2	-2	-6	-3	-1	-8	-6	-4
pair:turn_up	63	-2	-5	-8	-6	-6	-4	-7	21	-5
pair:two_day	1	82	-8	-3	-3	-5	-3	-4	-8	-6
pair:two_hour	32	-6	-3	8	-4	-5	-4	-5	-9	-6
pair:two_people	-11	-4	-3	-8	-6	-6	-3	-3	-6	-3
pair:two_separate	-32	-2	-2	-4	-6	-2	14	-5	-29	-5
pair:two_side	11	-3	-2	-33	-3	-6	-4	-4	-4	-8
pair:two_week	-27	-4	-12	-12	-3	-8	14	-3	-9	-5
pair:two_year	-11	-5	-3	-6	-5	-5	-6	9	-5	20
pair:under_<p>	-18	-3	-3	-4	-4	-11	-23	-4	-8	-10
pair:under_a	-9	-4	-3	46	-4	-8	24	-7	-11	-4
pair:under_an	-6	-4	-3	63	2	-10	-4	-3	-4	-2
pair:under_the	-9	-3	3	6	-5	-1	12	12	3	-4
pair:under_way	-22	-2	-2	13	-4	-15	-3	-3	-3	-2
pair:under_which	-3	-1	-2	11	-5	-7	14	-2	-2	-2
pair:understanding_(	-5	-1	-3	15	-6	-4	-3	-3	-4	-2
pair:understanding_,	16	-2	13	4	-4	-6	-2	-2	-4	-2
pair:unit_of	-11	-2	-3	-5	-6	-9	-4	-7		-4
pair:until_the	-30	-4	-2	-4	-4	-12	-5	-4	29	-6
pair:up_,	11	8	-8	-1	-4	-5	-2	-3	-4	-3
pair:up_.	-17	-5	-3	-9	-5	-5	-7	-5	-6	-5
pair:up_<c>	-7	-1	-2	-2	-4	-2	-4	-4	-5	10
pair:up_<f>	-18	-3	-3	-8	48	29	-3	-5	-7	-4
pair:up_a	-1	-3	-5	11	-19	-10	-8	-2	-6	-2
pair:up_by	9	-5	-4	-5	-7	-6	-4	-3	-9	-3
pair:up_for	2	-4	-15	-7	-5	-8	-2	-8	-4	-2
pair:up_in	56	-3	-2	3	-5	6	-6	-3	5	-4
pair:up_on	-11	-2	-2	15	-7	-8	-8	-6	12	-2
pair:up_the	8	-4	-5	-3	-6	5	-6	-5	-6	-11
pair:up_to	-12	-3	-2	-4	19	-5	-6	-7	-4	16
pair:up_with	36	-5	-4	47	-9	-8	-4	-5	-5	-7
pair:use_.	-16	-5	-3	-3	-4	-4	-2	-3	-5	-2
pair:use_it	-23	-3	-3	31	-6	-6	-5	-7	-19	-3
pair:use_of	-11	-3	-3	-6	-4	-6	-4	-3	11	-4
pair:user_in	-13	-6	-4	-6	-8	-14	-7	-7	-15	-6
pair:video_call	7	-8	-4	-4	-3	-4	-4	-3	-5	-3
pair:video_conference	25	-4	-23	-9	-2	-3	-4	-3	-2	-6
pair:video_link	53	-7	-3	-12	-7	-5	-3	-4	-6	-5
pair:visit_to	-9	46	-3	-5	-2	-3	-2	-1	-5	-5
pair:want_a	15	-12	-2	-5	-3	-4	-10	-2	-3	-3
pair:want_to	10	-4	-2	5	-1	5	-3	-4	-5	-4
pair:washington_,	9	29	23	-11	-1	-3	-1	-1	-5	-10
pair:way_.	-11	-3	-3	-1	-3	-3	16	-5	-12	-6
pair:way_in	46	-2	-2	-10	-6	-5	-2	-4	-5	-2
pair:way_of	-12	-4	-3	-4	-5	-6	-3	-10	-7	35
pair:way_to	10	-10	-3	-9	-4	-6	-7	-5	-5	-5
pair:we_do	-10	-6	-3	-5	-3	-3	-2	-2	-4	-4
pair:we_have	-5	-4	-4	12	-3	-4	-2	-11	-3	-2
pair:wednesday_,	-1	-4	24	3	-3	-5	-3	-5	10	-9
pair:wednesday_.	76	-6	-4	-6	-5	-8	-7	-4	2	-10
pair:wednesday_at	56	-4	-5	-4	17	18	-1	-2	-6	-5
pair:week_,	-10	18	-4	-3	-2	20	-6	-4	-3	-9
pair:week_.	-12	11	18	3	-5	-6	6	-5	-15	-6
pair:week_before	74	-5	-13	-3	-4	-5	-5	-4	-7	-6
pair:week_by	14	-3	-6	19	23	19	-6	-6	13	24
pair:week_in	-27	36	-10	-3	-5	-5	-6	-4	-5	-9
pair:welcome_and	-6	-2	-3	-6	-3	-4	-5	-3	-4	-5
pair:welcome_the	-17	-3	-5	-4	20	-4	-4	-6	-20	-5
pair:well_,	-9	-5	-2	2	-7	-3	-3	-3	-10	-5
pair:well_.	6	3	-5	-5	13	-7	-4	-4	-4	-6
pair:well_as	-6	-3	-5	-3	16	-8	-1	-2	-3	-1
pair:what_<c>	-15	-4	-4	-3	-4	-4	-5	-3	-4	-3
pair:what_<f>	-5	-1	-2	-5	-7	-3	-2	-4	-3	-5
pair:what_<p>	-28	-4	-5	-5	-3	-4	-3	-3	-4	3
pair:what_be	-2	-5	-2	-4	-4	-5	21	-18	-7	-5
pair:what_the	-2	-5	-3	-5	-11	-7	13	-4	5	-5
pair:when_<p>	14	-2		-3	-3	-4	-6	-4	-2	-5
pair:when_ask	-12	-3	-2	-4	-3	-5	-8	-4	-4	-9
pair:when_it	-27	-4	-3	-6	37	-11	-3	58	-9	-6
pair:when_the	8	-4	-3	-4	-5	-5	-6	-6	-15	6
pair:where_,	-5	-3	-9	-3	-4	-4	-2	-3	-3	-7
pair:where_<p>	3	13	5	-3	-5	-5	15	-2	-3	-8
pair:where_the	-15	17	21	-1	-2	-4	-4	-3	7	-9
pair:whether_<f>	-4	-2	-2	-4	-7	-5	-3	-10	22	-3
pair:whether_the	-6	-6	-2	-10	-4	-4	-3	-6	-10	19
pair:which_<a>	-7	-2	13	-5	25	7	-6	-9	-7	-3
pair:which_<c>	-3	2	4	19	-5	-4	-4	-3	-4	-2
pair:which_<f>		-2	-3	-4	2	19		-7	-2	-4
pair:which_<p>	18	3		-1	-4	-5	-3	-3	-5	
pair:which_a	-8	-3	-3	-4	-2	-6	-3	-9	1	-3
pair:which_be	1	-4	-4	-1	-2	12	8	-2	1	-1
pair:which_come	-19	-4	-4	-8	-3	-5	-9	-3	-4	-3
pair:which_get	-10	-4	-4	-11	-6	-6	-4	80	-7	-5
pair:which_go	-7	-4	50	-3	12	22	-4	-4	-6	-4
pair:which_have	-21	-3	3	-6	1	-5	-5	-5	-3	-5
pair:which_it	-6	-3	-3	-4	-5	-3	-7	-6	7	-5
pair:which_make	-9	-1	-2	-3	-12	30	-3	-9	-6	-1
pair:which_take	28	33	-3	11	-6	-7	-9	-4	-5	-4
pair:which_the	-4	-2	-3	1	14	-1	-7	4	-6	2
pair:which_will	-8	-2	-3	8	25	-3	-2	-3	-10	-2
pair:while_<p>	-37	-4	-2	16	-4	-6	-3	-3	-7	25
pair:who_be	19	-4	-3	-4	-3	-4	-4	-3	1	-1
pair:who_chair	17	-4	-2	-5	-3	-6	-2	-2	-4	-21
pair:who_have	39	-4	-2	-5	-4	-3	-3	-2	-4	17
pair:who_will	-40	-5	-4	-3	-3	-9	-4	-3	-8	12
pair:whom_<p>	53	-4	-3	-2	-3	-3	-3	-2	-4	1
pair:will_be	-20	19	-4	-5	-4	2	-3	-3	-6	-8
pair:will_come	22	-3	-3	-13	-2	-8	-3	-2	-2	-2
pair:will_cooperate	-10	-8	-3	63	-7	-9	-3	-3	-4	-3
pair:will_go	-10	-5	-2	3	2	14	12	-7		-3
pair:will_have	-3	5	-3	-6	-9	-8	-4	-7	9	4
pair:will_not	-17	-13	-3	-6	-6	-7	-4	-5	13	37
pair:will_open	-11	-3	-5	28	-10	17	-4	-3	-9	-3
pair:will_run	-6	-4	-4	-5	-5	-15	-5	-8	-5	-6
pair:will_see	-10	22	14	-4	21	-5	-3	-2	36	-3
pair:will_set	-6	-6	52	11	-18	-10	-6	-5	-3	-3
pair:win_a	-18	-4	-2	47	-8	-12	-4	-5	-5	-5
pair:win_the	-4	-2	-4	88	-8	-4	-4	-21	-28	-4
pair:wish_to	29	-4	-4	26	-10	-4	-5	-3	-4	-4
pair:with_<a>	9	-5	2	27	-7	-7	-6	-4	7	-6
pair:with_<c>	-13	-3	2	5	-3	-7	-2	-3	-4	-3
pair:with_<f>	5	-3	11	21	-7	1	-4	-4	-5	-3
pair:with_<o>	6	-4	-6	55	-10	-6	-4	-4	-8	-6
pair:with_<p>	46	-4	-5	2	-4		-3	-3	-5	-6
pair:with_a	5	7	-2	-7	2	-6	-5	-4	15	-7
pair:with_an	-30	-5	-5	-6	-4	-7	-7	34	12	-5
pair:with_it		13	-2	-9	-6	-2	9	-2	-4	-1
pair:with_official	-19	44	-2	19	-5	-8	-3	-4	-3	-2
pair:with_the	7	-3	1		-5	-2	4	-4	-2	-4
pair:with_two	4	-6	-6	-9	-3	-7	-4	-3	-8	-13
pair:with_which	29	-4	-2	-2	-3	-5	-3	-2	-12	-4
pair:without_a	-11	28	-3	-7	-5	9	-4	-4	-3	-6
pair:without_the	-2	-2	-2	-4	-4	-4	-8	-7	13	-1
pair:word_.	32	-4	-6	-4	-5	-6	-5	-6	-6	-5
pair:work_,	-14	-4	-3	-4	-7	-7	-5	-4	-8	-4
pair:work_in	-8	-3	-3	-3	-5	-4	-3	-3	-4	-3
pair:work_of	-14	-4	-3	-9	-5	-8	-7	-10	-20	-4
pair:work_together	-14	-4	-2	-4	-3	-3	-4	-3	-2	-4
pair:work_with	-24	-4	-6	-10	-5	-5	-5	-4	-8	-7
pair:world_,	-13	-3	-3	-4	-4	15	-3	-4	-5	-2
pair:world_.	20	-6	-4	-5	-3	-3	-3	-2	-7	-5
pair:worth_of	-5	-1	-3	-3	7	-5	-3	-2	-4	-2
pair:would_be	-8	1	-2	4	-1	3	8	-5	-4	-3
pair:would_give	6	-3	-3	-5	-4	-5	-21	-3	-6	-4
pair:would_have	-22	-9	-6	-6	-2	-4	-2	-2	-17	-3
pair:would_like	-15	-4	-3	-4	-6	-3	-5	-4	-10	-4
pair:would_not	-18	-4	-3	-5	-6	2	-4	15	-6	-8
pair:wrap_up	-1	-10	-4	-8	-6	-6	-4	-6	-6	-6
pair:write_.	-15	-4	-3	-11	-11	-8	-6	-6	-18	-5
pair:write_in	-4	-6	-3	-7	-5	-4	-6	-4	1	-4
pair:write_that	-13	-4	-3	-5	-4	-5	-6	-4	-11	-7
pair:year_,	-12	2	-2	-6	15	-1	1	-3	-6	-5
pair:year_.	-11	2		12	-7	9	-1	-5	-11	7
pair:year_after	-8	-3	-3	-4	-8	-7	14	14	-12	-4
pair:year_at	-26	-8	-2	-6	-4	-3	-3	-4	-4	32
pair:year_in	-18	-3	-2	-4	-4	-5	-3	-3	-2	11
pair:year_of	-7	-2	-2	18	-4	47	-8	18	-7	-4
pair:yesterday_,	27	-1	-3	-3	-7	-5	-3	30	-6	-3
pair:yesterday_.	40	-5	-4	-6	-4	-6	-6	17	-6	-5
pair:yet_to	-15	-3	-3	-4	-8	-4	-3	-9	-10	-3
pair:young_people	-17	-4	-3	51	-7	-6	-5	-6	-10	-5
pair:’s_<a>	-10	-2	-2	2	-5	-10	-5	-5	-4	-2
pair:”_<p>	-10	-5	-3	6	-3	-5	-2	-2	-2	-6
parties:aa	-3	-2	-1	-2		-2	-1	1	-1	-1
parties:ac	-3	-1	-1			-1	2	2	2	-2
parties:af	-4	-3		5		-2	-2	9	14	-5
parties:ao	-10	-4	-1	-3	-3	4	-1	2	-4	-4
parties:ap	7	-2		-2		-3		-2	2	7
parties:cc	-2	-2	-2	-1	1	-2	1	-1	-3	-2
parties:cf	-2	-2	-1	-2	4	2	-3	-1	-1	-3
parties:co		-3	-1	2		-2	-3		-4	-3
parties:cp		2	-1	-1	-2		-2		-3	-3
parties:ff	-4	-3	-3	-2	9	-3	-2	1		-2
parties:fo	-7	-3	2	7	10	-3	-3	-3	-4	-4
parties:fp	1	-3	-2	-1	-1		-3	-2	-4	
parties:oo	13	-4	5	-3	-5	-4	-2	-3	-2	-3
parties:op	-3	-2	-1	-3	-3	-1	-3	-2	-4	
parties:pp	12	-3	-1	-1	-3	-3	-4	-3	-5	2
place:early		-3	-3	-1	-3	-3	-3	-1	-1	-2
place:item	-4	-6	-4	-8	-1	-3	-7	14	-10	-8
place:late	-4	-3	-1	-2	-2	-2		-3	-1	-3
place:lead	5	4	2	2	1	3	2	1		4
place:title	-21	-7	-5	-11	-6	-8	-7	-7	-10	-7
rule:AGREEMENT_light	-2		-1	7	2	-2		-1		-3
rule:AGREEMENT_light&groups:1	-1	2	1	10	-1	-4	-1	-2		-2
rule:AGREEMENT_light&groups:2	-3	-1	-2	9	2	-3	1	1	1	-5
rule:AGREEMENT_light&groups:3	-1	2	-1	1	8	-1	-3	-3	-1	-3
rule:AGREEMENT_light&groups:4	2	1	-2	6	1	4	-2	1		-1
rule:AGREEMENT_light&parties:aa	-8	-2	3	4	-2	2		10	6	3
rule:AGREEMENT_light&parties:ac	1	-2	-2	7	7	-2	6	-2	-2	-1
rule:AGREEMENT_light&parties:af	-4	-2	-3	19	9	-2	-4	12	14	-4
rule:AGREEMENT_light&parties:ao	-4	-4	10		-4	6	5	-3	-10	-2
rule:AGREEMENT_light&parties:ap	1	-1	-2	8	4	-1		-5	2	-1
rule:AGREEMENT_light&parties:cc	-5	-3	-2	-2	3	1	-1		-4	-1
rule:AGREEMENT_light&parties:cf	-3	-1	-3	-1	4	-3	-2			-2
rule:AGREEMENT_light&parties:co	16	-1	-4	3	1	-4	-1	-2	2	-1
rule:AGREEMENT_light&parties:cp	1	5	-1	2	2		1	-1	-3	-2
rule:AGREEMENT_light&parties:ff	-8		-2	3	7	1	-2	2	1	-2
rule:AGREEMENT_light&parties:fo	5	-1	-3	-5	12	9	-1	-1	-8	-1
rule:AGREEMENT_light&parties:fp	-7	-2	-3	10	10	5	-3	-2	-1	-4
rule:AGREEMENT_light&parties:oo	24	-2	-4	-4	-8	-3	-2	-4	3	-2
rule:AGREEMENT_light&parties:op	3	8	-6		6	7	-3	-3	-3	-4
rule:AGREEMENT_light&parties:pp	11	2	-2	7	-1	-1	-3	-3	-4	-4
rule:AGREEMENT_noun	-5	-3	-3	16	-4	-3	-2	-2	-3	-4
rule:AGREEMENT_noun&groups:1	-9	-4	-5	26	-3	-6	-4	-3	-3	-4
rule:AGREEMENT_noun&groups:2	-5	-2	-2	12	-5	-5	-1	-3	-2	-4
rule:AGREEMENT_noun&groups:3	-4	1	-2	13	3	3	-3	4	-6	-3
rule:AGREEMENT_noun&groups:4	3	-1	1	3	-4	5	-2	-3	-2	-2
rule:AGREEMENT_noun&parties:aa	-10	-2	1		-6	2		-5	-6	-4
rule:AGREEMENT_noun&parties:ac	-5	-2	-2	4	7	15	-4	-3	-6	-1
rule:AGREEMENT_noun&parties:af	-5	-3	-2	24	1	4	2	-5	-1	-3
rule:AGREEMENT_noun&parties:ao	-2		-2	2	-2	-5	10	9	-1	
rule:AGREEMENT_noun&parties:ap	10	1		12	-4	2	-5	-3	-1	-4
rule:AGREEMENT_noun&parties:cc	-6	-3	-3	8	-5		-3	-2	-3	-2
rule:AGREEMENT_noun&parties:cf		-3	1	2		1	-2	-5	-3	-2
rule:AGREEMENT_noun&parties:co	-1	-1	-4	4	-6	-4	-2	6	-1	-1
rule:AGREEMENT_noun&parties:cp	3	-1		3	-3	-1	-3	-2	-4	-2
rule:AGREEMENT_noun&parties:ff	4	-2	-2	11	-5	1	-3	10	-5	-3
rule:AGREEMENT_noun&parties:fp	-4			7	-4	1	-3	3	-6	-4
rule:AGREEMENT_noun&parties:op	-7	-1	9	4	-3	-5	-2	8	-2	-1
rule:AGREEMENT_noun&parties:pp	1	1	2	6	-3	1	-3	-2	-3	-5
rule:AGREEMENT_verb	1	-3	-1	7	-2	-3	-2	-1	-2	-2
rule:AGREEMENT_verb&groups:1	10	-5	-1	14	-4	-4	-6	-4	-6	-5
rule:AGREEMENT_verb&groups:2	-9	-3	-3	10	-3	-6	-2	-2		-1
rule:AGREEMENT_verb&groups:3	3	-2	-2	1	-1	-1		-1	-3	1
rule:AGREEMENT_verb&groups:4		-1			-1	1	-2	4	1	-3
rule:AGREEMENT_verb&parties:aa	-1	-2	1	1	-3		4	-1	10	-8
rule:AGREEMENT_verb&parties:ac		2	3	3	-4		-5	11		-3
rule:AGREEMENT_verb&parties:af	-1	-3	2	15	-5	-2	-4	2	7	-4
rule:AGREEMENT_verb&parties:ap	-1	2	2	-2	-4	-3	-1		6	2
rule:AGREEMENT_verb&parties:cc	-1		-2	2	-3	-6	-3	1	-3	-2
rule:AGREEMENT_verb&parties:cf	2	-4	1	1	2	-5	-2	2	-3	-3
rule:AGREEMENT_verb&parties:cp	-2	1	2	2		-4	-2	3		-4
rule:AGREEMENT_verb&parties:ff	-1	-2	-2	6	-3	4	-2	11	-6	-3
rule:AGREEMENT_verb&parties:fp	2	-4		2	-1	2	1	-1	-5	-2
rule:AGREEMENT_verb&parties:pp	1	-2	-3	1	-2	1	-1	-1	-4	2
rule:APPOINTMENT_light	-1		3	1	1		-1	1	-1	-1
rule:APPOINTMENT_light&groups:1	1	5	4	2	-4	-5	-3	4	-5	-5
rule:APPOINTMENT_light&groups:2	1	-3	5	7	8	-2	3	-1	3	-2
rule:APPOINTMENT_light&groups:3	-6	-4	4	-4	4	1	-2	-4	-6	-1
rule:APPOINTMENT_light&groups:4	-1	4	-3	-1	-5	8	-2		3	6
rule:APPOINTMENT_light&parties:aa	-7	-2	-2	-1	6		-8		-1	12
rule:APPOINTMENT_light&parties:ac	-4	-1	-2	1	-2	13	-6		1	9
rule:APPOINTMENT_light&parties:af	-8	-2	-3	1	6	11	-4	2	-2	-4
rule:APPOINTMENT_light&parties:ap	-17	-4	8	-1	9	1	5	-3	6	4
rule:APPOINTMENT_light&parties:cc	-2	-1	-3	-5	-4	2		1	-3	-2
rule:APPOINTMENT_light&parties:cf	-1	-4	4	-3	-3	12	-3	-4	-8	-3
rule:APPOINTMENT_light&parties:co	18	-1	-4	-6		-1	-1	-4	-1	-1
rule:APPOINTMENT_light&parties:cp	8	2	3		-2	7	6	-3	-3	-6
rule:APPOINTMENT_light&parties:ff	-10	-3	-2	-3	11	9	-4	-2	10	-4
rule:APPOINTMENT_light&parties:fp	10	-5	-4	10	-4		-2	-3	7	-1
rule:APPOINTMENT_light&parties:op	4	-1	15	-3	6	-3	-1	-3	-3	-3
rule:APPOINTMENT_light&parties:pp	4		3	1	-1	2	-2	-3	-3	10
rule:APPOINTMENT_noun	1		-2	-2	-1	-2	-5	-1	-1	5
rule:APPOINTMENT_noun&groups:1		1	-3	-6	-4	-3	-7	1	-5	2
rule:APPOINTMENT_noun&groups:2	-1	-2			-5	-3	-5	-3	1	7
rule:APPOINTMENT_noun&groups:3		-2	-2		8	-1	-3		-3	7
rule:APPOINTMENT_noun&groups:4	6	2	-2	-5	-2		-2	-3		3
rule:APPOINTMENT_noun&parties:aa	8	-1	-2	-4	-6	-3	-5	7	-9	8
rule:APPOINTMENT_noun&parties:ac	1		-2	-8	-4	-3	-4	-4	6	-4
rule:APPOINTMENT_noun&parties:af	-1	-2	-2	-6	8	-4	-4		21	-5
rule:APPOINTMENT_noun&parties:ap	4			-5	5	-3	-4	1		9
rule:APPOINTMENT_noun&parties:cc	-1	1	-2	-7	1	5	-3	-3	-2	-2
rule:APPOINTMENT_noun&parties:cf	4	-2	4	-6	-1	-8	-3	-4	-4	-1
rule:APPOINTMENT_noun&parties:co	-2	-4	10	-2	20	-3	-1	-2	4	-5
rule:APPOINTMENT_noun&parties:cp	15	6	-1	2	-1	9	-2	-3	-2	-3
rule:APPOINTMENT_noun&parties:ff	5	-2	-2	-3	-3	-6	-2	-3	5	-6
rule:APPOINTMENT_noun&parties:fp	14	-3	-3	-5	8	-8	-2	-4	-7	4
rule:APPOINTMENT_noun&parties:op	2	-6	11	-3	-5	-3	-2	-2	-4	49
rule:APPOINTMENT_noun&parties:pp	-5		-2	3	-3	-1	-3	-3	-3	13
rule:APPOINTMENT_verb	-3	-1		-1	-1		-1	-1	-1	6
rule:APPOINTMENT_verb&groups:1	-3	-1		1	-2		-1		-2	3
rule:APPOINTMENT_verb&groups:2	-4	-3	-1		-1	-2			2	16
rule:APPOINTMENT_verb&groups:3	-8	2	1	-3	-4	-2	-2	-2	-5	1
rule:APPOINTMENT_verb&groups:4	2	-1	-3	-2	1	2	-1	-1	1	2
rule:APPOINTMENT_verb&parties:aa	-7	-2		-2	-5	1	5	-5		-2
rule:APPOINTMENT_verb&parties:ac	-6	3	-2	-1	-5	6	2	2	2	-2
rule:APPOINTMENT_verb&parties:af	-6	-2	-3	6	-7	4	-3	9	10	-5
rule:APPOINTMENT_verb&parties:ao	-8	-2	7	-1	-3	10	3	-4	-1	-5
rule:APPOINTMENT_verb&parties:ap	-5	1	1	-3	-4		-2	-2	-1	18
rule:APPOINTMENT_verb&parties:cc	-3	-1	-1	-3	3		3	-3	-4	
rule:APPOINTMENT_verb&parties:cf	1	-3	2	-2	-1	6		-2	-2	-3
rule:APPOINTMENT_verb&parties:co	6	-2	-3	21	7	-10	-3	-3		-3
rule:APPOINTMENT_verb&parties:cp	1	1	-1	-2	-1	1	-2			-3
rule:APPOINTMENT_verb&parties:ff	-2	-3	-2	-3	3	-4	2	3	5	-5
rule:APPOINTMENT_verb&parties:fo	17	-3	-4	-5	53	-6	-3	-4	-2	-8
rule:APPOINTMENT_verb&parties:fp	2	-2	-3	-4	-1	-2	-2	-4		-3
rule:APPOINTMENT_verb&parties:oo	32	-2	-6	-3	-7	-3	-2	-2	8	-2
rule:APPOINTMENT_verb&parties:op		6	-2	1	-5	4	-4	-3	-4	15
rule:APPOINTMENT_verb&parties:pp	-2	-1	-1	-2	-2	-1	-4	-2	-5	19
rule:ENFORCEMENT_light		-2	-1		-2		-1			
rule:ENFORCEMENT_light&groups:1	-3	-1			-4				-1	-2
rule:ENFORCEMENT_light&groups:2	1	-3	-2			-1	-2		3	1
rule:ENFORCEMENT_light&groups:3		-1	-1	-2	-1	-1	-2	-2	-3	1
rule:ENFORCEMENT_light&groups:4	2	-1	-1	-2		1	-2	-1	1	
rule:ENFORCEMENT_light&parties:aa	-4	-2	-2	-1	2	-1	-1	2		1
rule:ENFORCEMENT_light&parties:ac	-2	-1		-3	2	-1	3	1	3	-1
rule:ENFORCEMENT_light&parties:af	-5	-2	-2	2	-2	-1	-4	5	21	-4
rule:ENFORCEMENT_light&parties:ao	-6	-4	1	-1	-3	9	1		6	-4
rule:ENFORCEMENT_light&parties:ap	7	-2		-3	-1	-2	-2	-1	2	8
rule:ENFORCEMENT_light&parties:cc	2	-2	-2	-3	3	-1	1	-3	-1	-1
rule:ENFORCEMENT_light&parties:cf	1	-2		-2		4	-2	-3	-1	-2
rule:ENFORCEMENT_light&parties:co	10	-2	-2	6	2	-6	-2		-2	-2
rule:ENFORCEMENT_light&parties:cp	1	1		-1	-1	-1	-2		-2	-3
rule:ENFORCEMENT_light&parties:ff	-1	-3	-3	-3	2	-1	-1	-2	3	-1
rule:ENFORCEMENT_light&parties:fo	10	-2	-4	-5	11	-1	-2	-3	4	-4
rule:ENFORCEMENT_light&parties:fp	4	-3	-2	-3	-2	2	-2	-2	-3	1
rule:ENFORCEMENT_light&parties:oo	5	-4	-4	-2	-5	-3	-2	-3	-1	-3
rule:ENFORCEMENT_light&parties:op	-2		2	-2	-2	1	-2	-1	-3	2
rule:ENFORCEMENT_light&parties:pp	5	-2	-1	-2	-3	-1	-3	-2	-5	2
rule:ENFORCEMENT_noun	-4	-3	-2	-3	-5	-5	3	-1	11	-3
rule:ENFORCEMENT_noun&groups:1	-6	-4	-4	-8	-4	-7	5	2	4	-5
rule:ENFORCEMENT_noun&groups:2	-4	-3	-1	-3	-5	-5	4	-3	21	-6
rule:ENFORCEMENT_noun&groups:3	-5		-2		-2	-3	1	-2		6
rule:ENFORCEMENT_noun&groups:4	-3	-2	-2	-1	-3	-3	-3	-2	10	1
rule:ENFORCEMENT_noun&parties:aa	-1	-2	-4	-4	-3	-3	-1	-4	7	5
rule:ENFORCEMENT_noun&parties:ac	-5	-2	-2		-4	-4	3	-5	16	2
rule:ENFORCEMENT_noun&parties:af	-7	-2	-2		-6	-5		-4	36	-4
rule:ENFORCEMENT_noun&parties:ao	-7	-2	-3	-2	-3	-4	1	-3	-1	-4
rule:ENFORCEMENT_noun&parties:ap	-1	-3			-3	-4	7	-5	15	-1
rule:ENFORCEMENT_noun&parties:cc	-4	-3	-3	-3	-5	-3	-4	-3	6	-1
rule:ENFORCEMENT_noun&parties:cf	-7	-2	-2	-3	-2	-5	-2	-3	10	-3
rule:ENFORCEMENT_noun&parties:co	23	-1	11	4	-4	-3	-2	-2	3	-2
rule:ENFORCEMENT_noun&parties:cp	-7	-3	1	4	-1	-3	2	1	1	-3
rule:ENFORCEMENT_noun&parties:ff	-2	-2	-2	-3	-7	-4	2	-2	13	-3
rule:ENFORCEMENT_noun&parties:fo	-8	-3	-5	-3	-8	-4	-5	-4	7	-4
rule:ENFORCEMENT_noun&parties:fp	-2	-2	-3	-5	-2	-4	-1	3	2	2
rule:ENFORCEMENT_noun&parties:oo	-6	-1	-2	-3	-5	-3	-2	-4	5	
rule:ENFORCEMENT_noun&parties:op	-6	-2	2	1	-2	-4	-5	-3	-8	-6
rule:ENFORCEMENT_noun&parties:pp	-2				-2	-3	-3	-3	-5	4
rule:ENFORCEMENT_verb	-3	-1	-1	-1	-1	1	-2	-1	6	-1
rule:ENFORCEMENT_verb&groups:1	-6	3	-3	-2	-1	6	-5	1	-3	-5
rule:ENFORCEMENT_verb&groups:2	-1	-3		-1	-2	-3	-1	-1	17	-2
rule:ENFORCEMENT_verb&groups:3	-2	-4	1	1	-1	2	2	-4	-2	6
rule:ENFORCEMENT_verb&groups:4	-2	-1	-2	-3	1		-2		4	2
rule:ENFORCEMENT_verb&parties:aa	-8	-1	-4	-3	1	-4	-2	-3	5	-1
rule:ENFORCEMENT_verb&parties:ac	-5	-2	-2	-3	-6	1	17	6	16	-5
rule:ENFORCEMENT_verb&parties:af	-7	-2	-3	6	-7	-3	-1		35	-4
rule:ENFORCEMENT_verb&parties:ao	-5	-6	-6	-3	-4	10	-2	-3	8	-4
rule:ENFORCEMENT_verb&parties:ap	-6	-4	1	-2		-2	-1		15	11
rule:ENFORCEMENT_verb&parties:cc	-3	-3	-3	-3	4	3	1		3	
rule:ENFORCEMENT_verb&parties:cf	-2	-3	1	-2	4	3	-1	-2	5	-4
rule:ENFORCEMENT_verb&parties:co	3	-3	2	-5	9	10	-3	-3	-2	-4
rule:ENFORCEMENT_verb&parties:cp	4	-2	1	1	-2		-2	1	-3	-5
rule:ENFORCEMENT_verb&parties:ff	-3	-2	-3	-2		-3	-1	-3	11	-4
rule:ENFORCEMENT_verb&parties:fo	-11	-2	-3	-4	22	12	-3	-4	10	-3
rule:ENFORCEMENT_verb&parties:fp	5	-4	-3	-3	-1	5	-1	-1		2
rule:ENFORCEMENT_verb&parties:oo	1	-3	-4	-2	-4	-4	-1	-3	1	-4
rule:ENFORCEMENT_verb&parties:op	-1	-6	8	-4	4	4	-3	-3	-4	-5
rule:ENFORCEMENT_verb&parties:pp	3	-3	2	-1	-3	-1	-1	-1	-5	13
rule:FORUM_light	1	-1	-1	-1	-2		-1	-2	-1	-1
rule:FORUM_light&groups:1			1		-4		-2	-2	-2	-2
rule:FORUM_light&groups:2	1	-3	-2	-2	-2	-1	-1	-2	1	-1
rule:FORUM_light&groups:3	-1	-1	1	-3	-3	-1	-3	-2	-4	
rule:FORUM_light&groups:4	2		-1	-2	1	1	-2	-1	1	-1
rule:FORUM_light&parties:aa	-3	-2	1	1	-2	-1	-3	1	-4	2
rule:FORUM_light&parties:ac	-2	-1		-3	3		1	2	2	-1
rule:FORUM_light&parties:af	-1	-2	-2		-2	-1	-2	-4	12	-4
rule:FORUM_light&parties:ao	-5	-4	4	-1	-4	12	2	1	-9	-3
rule:FORUM_light&parties:ap	2	-3	2	-3	-3	-1	-1	-2	2	6
rule:FORUM_light&parties:cc	2	-1	-2	-2	2	-1	1	-3	-3	-1
rule:FORUM_light&parties:cf	2	-2		-1	3	4	-1	-2	-1	-2
rule:FORUM_light&parties:co	8	-2	2	6	-6	-6	-2		-2	-2
rule:FORUM_light&parties:cp	1	2		-2	-1		-2		-2	-2
rule:FORUM_light&parties:ff	-1	-3	-2	-3	1	-3	-1	-1	4	-4
rule:FORUM_light&parties:fo	-6	-2	6	-5	-4		-1	-2	-6	-2
rule:FORUM_light&parties:fp	1	-2	-2	-2	-1		-2	-1	-2	-3
rule:FORUM_light&parties:oo	7	-2	8	-3	-6	-4	-2	-3	-1	-2
rule:FORUM_light&parties:op	-10		2	-2	-3	2	-2	-1	-3	3
rule:FORUM_light&parties:pp	4	-2	-1	-4	-3	-1	-3	-2	-4	2
rule:FORUM_noun	-5	1	43	-5	-4	-3	-4	-3	-5	-4
rule:FORUM_noun&groups:1	-8	7	68	-7	-5	-6	-6	-4	-6	-5
rule:FORUM_noun&groups:2	-2	-5	33	-7	-7	-6	-4	-3	-7	-6
rule:FORUM_noun&groups:3	-5	2	35		-2	2	-3	-2	-4	-1
rule:FORUM_noun&groups:4	-8	-2	-11	-1	4	9	-1	-5	-3	-4
rule:FORUM_noun&parties:aa	-7	-2	49	12	-2	-6	-5	-3	-10	-7
rule:FORUM_noun&parties:af	13	-3	55	-5	-4	-6	-4	-7	-8	-5
rule:FORUM_noun&parties:ap	-23	-5	29	3	-3	-2	-3	-3	-6	1
rule:FORUM_noun&parties:cc	-17	-5	-9	-1	-5	-3	-1	-3	-3	-2
rule:FORUM_noun&parties:cf	-7	-2	-12	-1	1	-6	-2	-2	-8	-2
rule:FORUM_noun&parties:cp	-16	-4	10	-2	-4	8	-2	-2	-2	-6
rule:FORUM_noun&parties:ff	22	-2	-8	-2	14	-3	-2	-6	-4	-3
rule:FORUM_noun&parties:fp	10	-3	-18	-3	-4	1	-2	-4	-3	-5
rule:FORUM_noun&parties:op	-24	-2	38	-6	-5	-13	-2	-2	-3	-3
rule:FORUM_noun&parties:pp	3	-1	20	-5	-2	5	-2	-3	-3	-3
rule:INVESTMENT_light	-1	-2			4	-2	-1		-2	-2
rule:INVESTMENT_light&groups:1	-6		2	1	1	-5	-1	2	-2	-3
rule:INVESTMENT_light&groups:2	-1	-4	-1	2	9	-4			-2	-3
rule:INVESTMENT_light&groups:3	4	-2		-1	5	-1	-1		-2	
rule:INVESTMENT_light&groups:4	1	-1	-2	-2	2	3	-1		1	-1
rule:INVESTMENT_light&parties:aa	-4	-1	1	-2	2		2	2		3
rule:INVESTMENT_light&parties:ac	-1	-1	-3	-4	5	2	2	1	1	1
rule:INVESTMENT_light&parties:af	-5	-2	-3	1	3	1	-2	10	3	-4
rule:INVESTMENT_light&parties:ao	-10	-8	15	-3	-3	12	-4	23	-7	-3
rule:INVESTMENT_light&parties:ap	-2	-1	1	-3	3	-2	1	-2	1	2
rule:INVESTMENT_light&parties:cc	-2	-2	-3	-3	8		-1	2	-4	-2
rule:INVESTMENT_light&parties:cf	-3	-2		-3	16	1	-1	1	-2	-2
rule:INVESTMENT_light&parties:co	4	-2	2	-5	17	-4	-2	5	-3	-2
rule:INVESTMENT_light&parties:cp	3	-1		-1	1	2	-3		-2	-3
rule:INVESTMENT_light&parties:ff	-2	-3	-2	-1	12		-1	5	2	-3
rule:INVESTMENT_light&parties:fo	9	-2	7	15	32		-2	-3	-6	-5
rule:INVESTMENT_light&parties:fp	3	-4	-3		4	-2	-1	-2		
rule:INVESTMENT_light&parties:oo	37	-4	12	-4	-4	-4	-3	-3	-5	-2
rule:INVESTMENT_light&parties:op	18	-6	-4	-4		5	-2		-3	-4
rule:INVESTMENT_light&parties:pp	10	-2			-2	-1	-2	-3	-4	2
rule:INVESTMENT_noun	-5	-2	-1	-3	8	-1	-3	-1	3	-2
rule:INVESTMENT_noun&groups:1	-9	-3	-3	-6		-4	-2		6	-4
rule:INVESTMENT_noun&groups:2	-4	-1		-2	15	1	-3	-3	2	-5
rule:INVESTMENT_noun&groups:3	-9	-2	-1	-1	10	-4	-3	-2	-1	2
rule:INVESTMENT_noun&groups:4	1	-1	-2		5	-1	-2	1		
rule:INVESTMENT_noun&parties:aa	-5	-1	-2	3	-8	4	-6	1	18	5
rule:INVESTMENT_noun&parties:ac	-5	-1	-1	1	-1	5	-4	2	17	-1
rule:INVESTMENT_noun&parties:af	-8	-2	-3		16	-2	3	-4	23	-4
rule:INVESTMENT_noun&parties:ap	-8	-2	5	4	20	5	-3	-3	2	1
rule:INVESTMENT_noun&parties:cc	-7	-2	-2	-1	2	-4	-3	2	-1	-2
rule:INVESTMENT_noun&parties:cf	-3	-1	-2	1	10	4	-2	-2	-2	-2
rule:INVESTMENT_noun&parties:co	4	-2	1	-5	7	-4	-2	-3	-2	-3
rule:INVESTMENT_noun&parties:cp	-1	1	-1	-1	-4	2	-3	-4	-3	-2
rule:INVESTMENT_noun&parties:ff	-7	-2	-3	-2	26	-6	-4		-9	4
rule:INVESTMENT_noun&parties:fo	-7	-3	-4	-6	30	-7	-2	-3	-3	-5
rule:INVESTMENT_noun&parties:fp	-6	-2	-3	2	7	-3	-3	3	-5	3
rule:INVESTMENT_noun&parties:oo	-8	-2	-3	-2	-11	-3	-1	-3	6	-2
rule:INVESTMENT_noun&parties:op	8	-4	13	-5	-2	-8	-1	-2	-1	-1
rule:INVESTMENT_noun&parties:pp	12	-3		-3	3	-1	-3	-3	-2	-2
rule:INVESTMENT_verb	-3		2	-3	6	1	-1	1	-3	-1
rule:INVESTMENT_verb&groups:1		4	-1	-4	-2			5	-6	-6
rule:INVESTMENT_verb&groups:2	-4	-5	5	-2	21		-4	-4	3	-2
rule:INVESTMENT_verb&groups:3	-3	-4	4	-3	-3		1	4	-4	1
rule:INVESTMENT_verb&groups:4	-5	2	-3	-2	7	3	-2	-1	-1	4
rule:INVESTMENT_verb&parties:aa	2	-1	-3	-2	-8	-3	-4	-8	-4	3
rule:INVESTMENT_verb&parties:ac	-6	-2	-2	-2	-10	8	-5	11	8	-1
rule:INVESTMENT_verb&parties:af	-7	-1	-4	-5	19	3	-5	9		-5
rule:INVESTMENT_verb&parties:ap	-12	-4	9	2	-8	-3	-4	-4	-5	3
rule:INVESTMENT_verb&parties:cc	-2	-3	-3	-3	12	1	-1	4	-3	-3
rule:INVESTMENT_verb&parties:cf	-2	-4	4	-3	26	6	1		-5	-3
rule:INVESTMENT_verb&parties:co	18	-3	-5	-7	-14	-4	-2	-3	-3	-3
rule:INVESTMENT_verb&parties:cp	3		2	-1	2	8	-1	-3	-2	-6
rule:INVESTMENT_verb&parties:ff	-11	-2	-3	-4	34	-5	3	3	3	6
rule:INVESTMENT_verb&parties:fp	1	-5	-3	-2	6	-2	-3	-3	4	8
rule:INVESTMENT_verb&parties:op	18	-3	12	-3	-3	-4	-2	-2	-3	-3
rule:INVESTMENT_verb&parties:pp	-6	-1	4	-2	-6	3	-2	-3	-3	9
rule:LAUNCH_light	1	-1	-2	-3	1	12	1	-1		-1
rule:LAUNCH_light&groups:1	-6	2		-5	1	26	-1	-2	2	-5
rule:LAUNCH_light&groups:2	5	-4	-1	-2	-2	7	4	1	-1	-3
rule:LAUNCH_light&groups:3	3	-1	-4	-2	3	6	-1	-2		10
rule:LAUNCH_light&groups:4	1	-1	-1	-2	3	2	-2	1	-2	-1
rule:LAUNCH_light&parties:aa		-1	-4	-3	8	1	1		-10	11
rule:LAUNCH_light&parties:ac	3	1	-2	-3	3	2	11	3		2
rule:LAUNCH_light&parties:af		-2	-3	-5	-6	1	1	15	7	-3
rule:LAUNCH_light&parties:ao	-7	-7	-7	-2	-4	27	-3	-3	-1	-7
rule:LAUNCH_light&parties:ap	11	-1	-4	-3	1		1	-1	-3	3
rule:LAUNCH_light&parties:cc	3	-2	-4	-2	5		-1	2	-2	-1
rule:LAUNCH_light&parties:cf	-2	-3	3	-2	4	17			2	
rule:LAUNCH_light&parties:co	6	-3	-5	24	-2	10	-1	-2	2	-1
rule:LAUNCH_light&parties:cp	6	-3	-1	-3	2	2	1	1	-2	-1
rule:LAUNCH_light&parties:ff	-6	-2	-2		2	4		1	-1	3
rule:LAUNCH_light&parties:fo	9	-2	-6	-6	17	7	-1	-2	1	-1
rule:LAUNCH_light&parties:fp	6	-3	-2	-3		14	-3	-1		1
rule:LAUNCH_light&parties:oo	-8	-3	-3	-2	-5	-4	-1	-4	1	-4
rule:LAUNCH_light&parties:op	-5	4	3	-5	2	7	-3	-2	-4	-5
rule:LAUNCH_light&parties:pp	8	-1	-1		-1	3	-3	-2	-3	3
rule:LAUNCH_noun			-3		-1	6		-2	-2	-4
rule:LAUNCH_noun&groups:1	-5	4	-3	-4	-1	15	3	-4	1	-3
rule:LAUNCH_noun&groups:2		-3	-2	3	-1	4			-6	-4
rule:LAUNCH_noun&groups:3	6	-1	-4	-3	1	-2	-1	-1	-2	-4
rule:LAUNCH_noun&groups:4	2	-1		-1	1	4	-2	-1	1	-3
rule:LAUNCH_noun&parties:aa	-3	-2	-2	-3	9	1	4	-2		-7
rule:LAUNCH_noun&parties:ac		-4	1	-1	-1	5	-1	-1	4	-2
rule:LAUNCH_noun&parties:af	-5	-2		10		7	-1	6	-6	-3
rule:LAUNCH_noun&parties:ap	12	-2	2		8	-1	-2	-2	-3	-6
rule:LAUNCH_noun&parties:cc	-2	-1	-3	-3	4	1	5	2	-4	-3
rule:LAUNCH_noun&parties:cf	-2	-3	-1	-2	3	4	-2	-2	-3	-2
rule:LAUNCH_noun&parties:co	2	-3	-4	20	-12	-12	-3	-3	-4	-2
rule:LAUNCH_noun&parties:cp	4		-1	-1	-1	4	-2	-1	-2	-2
rule:LAUNCH_noun&parties:ff	-8	-3	-2	-1	-4	-3	-1	1		-3
rule:LAUNCH_noun&parties:fo	4	-2	-4	-11	-17	-7	-1	-2	-3	-1
rule:LAUNCH_noun&parties:fp	2	-3	-1	-3	-4	7	-3	-2	-2	-3
rule:LAUNCH_noun&parties:oo	20	-4	-4	-4	-7	-4	-3	-3	-7	-2
rule:LAUNCH_noun&parties:op	11	-3	7	-2	-2	-7	-2	-2	-3	-4
rule:LAUNCH_noun&parties:pp	15	-1	-4		-1	1	-3	-2	-4	-5
rule:LAUNCH_verb	2	-1		-3	-2	5	1	1	-1	-2
rule:LAUNCH_verb&groups:1	5	1	-1	-4	-4	5		2	-2	-5
rule:LAUNCH_verb&groups:2	1	-4		-4		7	4	1	1	
rule:LAUNCH_verb&groups:3	-4	-2	2	-2	1		-1	-1	-4	-2
rule:LAUNCH_verb&groups:4	-1	-1	-1	-3	-2	2	-2	3	-1	
rule:LAUNCH_verb&parties:aa	-6	-2	-3	-3	5	-4	2		1	-3
rule:LAUNCH_verb&parties:ac	-11	-3	-2	-3	-6	2	7	15	6	-4
rule:LAUNCH_verb&parties:af	-5	-2	-3	-1	-6	6	-2	18	13	-4
rule:LAUNCH_verb&parties:ao	-8	-3	-2	-1	-5	-6	-2	-3	2	-6
rule:LAUNCH_verb&parties:ap	-1	-4	1	-3		-3	10	3	-6	6
rule:LAUNCH_verb&parties:cc	1		-3	-4	-3	2	-2	1	-3	-3
rule:LAUNCH_verb&parties:cf		-3	4	-3	2	9	-1		-2	-4
rule:LAUNCH_verb&parties:co	10	-3	-4	-5	-4	-1	-1	-3	2	-3
rule:LAUNCH_verb&parties:cp	3	-2	2	-2	-2	9	-2	3	-1	-5
rule:LAUNCH_verb&parties:ff	-5	-2	-2	-2	3	-3		5	-3	-4
rule:LAUNCH_verb&parties:fo	13	-2	-4	-3	24	15	-2	-4	3	-3
rule:LAUNCH_verb&parties:fp	7	-3	-1	-3	-3	10	-2	-1	-3	-3
rule:LAUNCH_verb&parties:oo	1	-3	-4	-2	-4	-4	-1	-3	1	-4
rule:LAUNCH_verb&parties:op	1	8		-3	3	-2	-3	-3	-4	-5
rule:LAUNCH_verb&parties:pp		-3	1	-3	-4	-2	-3		-4	6
rule:LICENCE_light	-1	-1	-1	-1	-1	-1	-1	1	-2	
rule:LICENCE_light&groups:1	-3		-2	2	-3	-3	-1		-3	-1
rule:LICENCE_light&groups:2	-1	-3	-2	-1	1	-2		1		
rule:LICENCE_light&groups:3	-2		1	-3	-3	-2	-3	-2	-3	
rule:LICENCE_light&groups:4	2	-1	-1	-3	1	1	-2	1		-1
rule:LICENCE_light&parties:aa	-3	-2	-2	-1	-3	-3	1	4	-6	-1
rule:LICENCE_light&parties:ac	-2			-4		-1		6	2	-1
rule:LICENCE_light&parties:af	-6	-2	-1	3	-3	-2	-2	6	5	-4
rule:LICENCE_light&parties:ao	-6	-4	4	-1	-3	13	2	7	-2	-3
rule:LICENCE_light&parties:ap	6	-2	1	-4	-3	-1				7
rule:LICENCE_light&parties:cc		-1	-2	-4	3	-2		1	-3	-1
rule:LICENCE_light&parties:cf	1	-2	1	-3	4	2	-2		-2	-2
rule:LICENCE_light&parties:co	8	-2	2	-2	2	-3	-2	2	-2	-2
rule:LICENCE_light&parties:cp	-1	2		-3	-1		-2	1	-3	-2
rule:LICENCE_light&parties:ff	-3	-3	-2	-4	10	-3	-1	2	4	-4
rule:LICENCE_light&parties:fo	2	-2	7	-5	17	-6	-2	-3	-4	-5
rule:LICENCE_light&parties:fp	3	-2	-1	-3	-1		-3		-2	-2
rule:LICENCE_light&parties:oo	3	-4	6	-3	-5	-4	-2	-3	-1	-3
rule:LICENCE_light&parties:op	-2	-5	2	-2	-4	2	-2	-1	-3	4
rule:LICENCE_light&parties:pp	3	-1		-3	-3	-1	-3	-2	-4	3
rule:LICENCE_noun	-5	-3	-1	-2	-2	-2	-2	14	-3	-4
rule:LICENCE_noun&groups:1	-5	-6	-1	1	-5	2	-3	20		-4
rule:LICENCE_noun&groups:2	-10	-2	-1	-4	1	-5	-2	16	-9	-5
rule:LICENCE_noun&groups:3	-5	-1	-1	-1	-5	-4	-3	5		-4
rule:LICENCE_noun&groups:4	4	-2	-2	-3	-2	-1		5	5	-2
rule:LICENCE_noun&parties:aa	-9	-1	1	-4	-4		-3	3	-7	-5
rule:LICENCE_noun&parties:ac	-8	-2	-2	-2	-6	1	-1	19	-2	-2
rule:LICENCE_noun&parties:af	-6	-2	-2	1	-8	-2	-1	30	-5	-3
rule:LICENCE_noun&parties:ao	-6	-3	-4	-11	-1	-5	8	23	-5	-1
rule:LICENCE_noun&parties:ap	-11	-2	5	-4	-3	-3	-5	4	2	-5
rule:LICENCE_noun&parties:cc	-4	-2	-3	-3	-1		-2	13	-4	-2
rule:LICENCE_noun&parties:cf	3	-2	-2	-4	2	-2	1	2		-2
rule:LICENCE_noun&parties:co		-2	-5	-3	3	-2	-3	18	-2	-1
rule:LICENCE_noun&parties:cp	3	2	-2	-4	-2	-5	1	6	-3	-2
rule:LICENCE_noun&parties:ff		-2	-3		7	-4	4	14	7	-3
rule:LICENCE_noun&parties:fp	-1	-3	-2	-1	-3	-5	-3	1	5	-3
rule:LICENCE_noun&parties:op	1	-3	-4	-2	4	-2	-3	6	-2	-2
rule:LICENCE_noun&parties:pp		-1	-2	-5	-4	-4	-3	-2	-1	-8
rule:LICENCE_verb	-4	-3	-2	-4	-3	-1		20	-7	-4
rule:LICENCE_verb&groups:1	-4	-6	-3	-6	-4	4	-7	12	-7	-4
rule:LICENCE_verb&groups:2	-7	-3	-2	-6	-4	-5	1	40	-11	-5
rule:LICENCE_verb&groups:3	-2	-2	-3	-3	-7	-4	10	3	-5	-3
rule:LICENCE_verb&groups:4	2	-1	-1	-2	3	-3	2	4		-2
rule:LICENCE_verb&parties:aa	-4	-2	-2	-4	-3	-3	-1	-6	-10	-4
rule:LICENCE_verb&parties:ac	-3	-2	-2	-3	-4	-4	28	8	-13	-2
rule:LICENCE_verb&parties:af	-7	-2	-2	-5	-7	-5	1	41	-14	-3
rule:LICENCE_verb&parties:ap	-4	-1	-1	-1	-3	-3	-7		-1	-3
rule:LICENCE_verb&parties:cc	-5	-1	-3	-3	7	-3	17	19	-2	-3
rule:LICENCE_verb&parties:cf	1	-1	-1	-2	1	-4	6	1	-3	-2
rule:LICENCE_verb&parties:cp	3	-2	-1	-1	4	-3	-3	17	-4	-2
rule:LICENCE_verb&parties:ff	3	-1	-1	-2	-14	-4	17	19	9	-2
rule:LICENCE_verb&parties:fp	3	-1	-1	-2	3	-3	-3	-10	1	-2
rule:LICENCE_verb&parties:pp	10	-2	-1	-2	-2	-2	-1	-10	-2	-2
rule:MEETING_light		-2	-1		-1		-2	-1	-1	-1
rule:MEETING_light&groups:1	-3	-1		1	-3	-1	-2	-2	-2	-1
rule:MEETING_light&groups:2	2	-3	-2		1	-1	-1			-1
rule:MEETING_light&groups:3	2	-1		-1	-2	-1	-3	-3	-4	
rule:MEETING_light&groups:4	2	-1	-1	-3			-2	-1	1	-1
rule:MEETING_light&parties:aa	-1	-2				-1	-1		-4	
rule:MEETING_light&parties:ac		-1			-3		1	3	1	-1
rule:MEETING_light&parties:af	-2	-2	-2	1	-1	-2	-2	6	7	-4
rule:MEETING_light&parties:ao	-7	-4	2	-1	-3	10	1	1	-3	-4
rule:MEETING_light&parties:ap	10	-2	1	-3		-2	-1	-3	5	4
rule:MEETING_light&parties:cc	1	-2	-2	-4				-2	-3	-1
rule:MEETING_light&parties:cf	1	-2		-3	1	4	-2	-2	-2	-3
rule:MEETING_light&parties:co	6	-2	1	4	-5		-2	-1	-3	-2
rule:MEETING_light&parties:cp	-1	1		-1	-1		-2		-2	-3
rule:MEETING_light&parties:ff	-3	-3	-3	-2	9	-2	-1	-1	3	-5
rule:MEETING_light&parties:fo	6	-2	6	14	7	-1	-2	-4	-5	-3
rule:MEETING_light&parties:fp	2	-3	-2	-2		2	-3	-2	-3	-2
rule:MEETING_light&parties:oo	3	-4	6	-3	-5	-4	-2	-3	-1	-3
rule:MEETING_light&parties:op	-1	-1	1	-3	-2	1	-2	-2	-3	2
rule:MEETING_light&parties:pp	7	-2	-1	-1	-3	-2	-4	-2	-4	2
rule:MEETING_noun	9	1	-2	-1	-3	-3	-2	-2	-3	-2
rule:MEETING_noun&groups:1	2	1	-2	-2	-4	-7	-2	-5	-4	-2
rule:MEETING_noun&groups:2	12	1	-3	-2	-3	-2	-2		-4	-3
rule:MEETING_noun&groups:3	11	-3	-1		-1	-3	-3	-3	-4	-1
rule:MEETING_noun&groups:4	12	3	1		-3	-1	-1	-3		-1
rule:MEETING_noun&parties:aa	-4	-2	-3	-3	-3	2	15	-4	-1	-6
rule:MEETING_noun&parties:ac	-4	1	4	-3	-3	2	-1	-5	3	-3
rule:MEETING_noun&parties:af	16	-2	-1	-4	-5	1	-3	4	1	-3
rule:MEETING_noun&parties:ao	-15	-2	-10	-6	-6	-5	-4	-4	-12	-3
rule:MEETING_noun&parties:ap	15	-3	1	-3	-3	-4	-4	-3	-2	2
rule:MEETING_noun&parties:cc	4	2	-1	-3	1		-2	-3	-4	1
rule:MEETING_noun&parties:cf	8	1	5	4	-4	-1	-1	-3	-2	-4
rule:MEETING_noun&parties:co	21	-2	-2	-5	7	-3	-2	-2	-2	-2
rule:MEETING_noun&parties:cp	7	7	3	3	-3	-1	-2	-3	2	-3
rule:MEETING_noun&parties:ff	7		-3	-4	-4	-5	-2	-3	-7	-4
rule:MEETING_noun&parties:fo	-6	-2	-4	-7	18	-7	-2	-3	-9	-5
rule:MEETING_noun&parties:fp	8	1		-2	-3	-1	-2		-4	-5
rule:MEETING_noun&parties:oo	25	-2	-6	-3	-10	-3	-2	-2	5	-2
rule:MEETING_noun&parties:op	9	6	3	-6	-2	-4	-3	-2	-2	-2
rule:MEETING_noun&parties:pp	21	-2	-2	3	-3	-4	-3	-2	-3	
rule:MEETING_verb	6	-1		-3	-2	-2	-3		-1	-3
rule:MEETING_verb&groups:1	-1	1	2	-4	-4	-2	-3		-4	-5
rule:MEETING_verb&groups:2	10	-3	-1	-3	-2	-3	-2	1		-4
rule:MEETING_verb&groups:3	5	-3	2	-1	-1	-2	-3	-2	-2	
rule:MEETING_verb&groups:4	6		-2	-2			-2	-1		-1
rule:MEETING_verb&parties:aa	-2	-2	-1		2	-4	-1	1	-2	-1
rule:MEETING_verb&parties:ac				-2			-1	4	2	-1
rule:MEETING_verb&parties:af	4	-3	1	1	-5	-1	-2	11	9	-4
rule:MEETING_verb&parties:ao	-11	-2	-4		-4	-4	-3	1		-3
rule:MEETING_verb&parties:ap	13	-2	1	-2		-3		-1	-1	-1
rule:MEETING_verb&parties:cc			-2	-3	2	-1	-3	-3	-1	-1
rule:MEETING_verb&parties:cf	2	-1	1	-2	2	-1	-1	-2	-1	-2
rule:MEETING_verb&parties:co	5	-2	2	-2	2	4	-2	-1	-2	-2
rule:MEETING_verb&parties:cp	4	1		-1		-1	-2		-1	-3
rule:MEETING_verb&parties:ff	2	-2	-3	-2	4	-2				
rule:MEETING_verb&parties:fo	-2	-2	10	-4	9	-6	-2	-3	-8	-3
rule:MEETING_verb&parties:fp	10	-3	-2	-4	-3	1	-3	-2	-3	-1
rule:MEETING_verb&parties:oo	9	-3	7	-4	-5	-4	-2	-3	-2	-3
rule:MEETING_verb&parties:op	1	1		-2	-4	-6	-3	-1	-4	-4
rule:MEETING_verb&parties:pp	18	-3	-1	-2	-3	-2	-3	-2	-4	-1
rule:POLICY_light	-1	-2			-1	1	4		-2	-1
rule:POLICY_light&groups:1		-1	2	1	-3		11	-2	-6	-4
rule:POLICY_light&groups:2	1	-5		1		2	2	-1	2	-2
rule:POLICY_light&groups:3	-6	-1	2			3		-1	-2	3
rule:POLICY_light&groups:4	-2	-1	-2	-2		3	-2	2		1
rule:POLICY_light&parties:aa	-3	-2	-2	-2	3	1			-2	5
rule:POLICY_light&parties:ac	-4	-2	-2	-3	1	3	4	3	-1	
rule:POLICY_light&parties:af	1	-2	-3		-4	5	1	3	7	-4
rule:POLICY_light&parties:ao	-3	-5	-7	-1	-1	27	6	4	-5	-3
rule:POLICY_light&parties:ap	-6	-3	1	-2			1	1	-1	2
rule:POLICY_light&parties:cc	-1		-1	-4	2	1	-1	3	-3	-1
rule:POLICY_light&parties:cf	-1	-3	2	-2		7	-1	1	-3	-1
rule:POLICY_light&parties:co	4	-2	-5	13	-2	-9	-2	1	-2	-2
rule:POLICY_light&parties:cp	-3	-1	1	-1	1	6	-1	4	-1	-3
rule:POLICY_light&parties:ff	-5	-2	-3	1	1	-1		7	1	1
rule:POLICY_light&parties:fo	-7	-2	-6	-8	4	10	-1	-2	-3	-1
rule:POLICY_light&parties:fp		-3	-2	3		2	-1	1	1	3
rule:POLICY_light&parties:oo	7	-3	-5	-3	-2	-5	-2	-4	-8	-2
rule:POLICY_light&parties:op	-3	-3	9	-2	4	12	-2		-3	-4
rule:POLICY_light&parties:pp	1	-1	1	-2	-1	1	-3	-2	-3	1
rule:POLICY_noun	-2	-3	-3	-2	-3	-3	17	-2	-4	-2
rule:POLICY_noun&groups:1	-4	-4	-4	-5	-4	-4	36	-3	-8	-4
rule:POLICY_noun&groups:2	-4	-1	-1		-4	-3	15	-2	-2	-5
rule:POLICY_noun&groups:3	2	-5	-4	-4	-3	-3	1	-3	-1	8
rule:POLICY_noun&groups:4	4	-1	-2		-2	-1	-2	-3		
rule:POLICY_noun&parties:aa	-7	-1	-4	-4	-4		8	-8	-11	-1
rule:POLICY_noun&parties:ac	-4	-1	-2	-1	-3	1	14	-1	11	-3
rule:POLICY_noun&parties:af	-5	-2	-2	3	-5		12	-7		-4
rule:POLICY_noun&parties:ao	-7	-2	-3	-2	-1	-5	4	-2	-7	-4
rule:POLICY_noun&parties:ap		-2	-4	-2	-3	-3	12	-3	5	-2
rule:POLICY_noun&parties:cc	7	-2	-2	-2	-3	-1	8	-3	-2	2
rule:POLICY_noun&parties:cf	1	-2	-2		-5	9	-3	-5	2	-2
rule:POLICY_noun&parties:co	1	-1	-4	4	4	-2	-3	-4	-2	-2
rule:POLICY_noun&parties:cp	1	1	-1	1	-3	-4		-3	-1	
rule:POLICY_noun&parties:ff	-8	-1	-1	1	-8	-5		-7	-1	-1
rule:POLICY_noun&parties:fp	3	-2	-2	-2	-5	-4		4	-6	3
rule:POLICY_noun&parties:op	-7	-3	-4	1	1	-3	-6	-3	-6	-5
rule:POLICY_noun&parties:pp	4	-5			-2	-4	-4	-2	-3	7
rule:VISIT_light			-1	-1		2	1	-3	1	-1
rule:VISIT_light&groups:1	-4	3		-1	-4	9	-1	-1	7	-6
rule:VISIT_light&groups:2	2	-2	-2	-2	1	-1	3	-5		1
rule:VISIT_light&groups:3	1	-1		-2	2	-2	-1	-4	-5	3
rule:VISIT_light&groups:4	1	-1	-1	-1	1	2	-2	-2		-1
rule:VISIT_light&parties:aa	-11	-1	2	-1	3		1	-2	-3	2
rule:VISIT_light&parties:ac	-10		-2	9	2	3	8	-3	2	-1
rule:VISIT_light&parties:af		-2	-2	-7	6	3	-8	-5	15	-3
rule:VISIT_light&parties:ao	-6	-2	-2	6	-4	-6	-2	-3	-10	-4
rule:VISIT_light&parties:ap	-2	-3	-1	-2		-1	10	-2	4	
rule:VISIT_light&parties:cc		-2		-3	-4	-2	5	-1	-4	-1
rule:VISIT_light&parties:cf	-2	-2	4	-2	4	7	-1	-2	-1	-3
rule:VISIT_light&parties:co	-4	-3	-4	5	-2	-3	-1	-3	3	-1
rule:VISIT_light&parties:cp	6	4		-2	-2		-2	-2	-3	-1
rule:VISIT_light&parties:ff	-6	-1	-2	-2	17	-3		-3	-5	-2
rule:VISIT_light&parties:fo	3	-1	-3	-1	18	9	-1	-3	-9	-2
rule:VISIT_light&parties:fp	10	-2	-1	-2	-1	4	-2	-2	-4	-4
rule:VISIT_light&parties:oo	-9	-5	-3	-2	-4	-4	-1	-3	1	-3
rule:VISIT_light&parties:op	-7	7	-4	1	3	-2	-3	-3	-3	-3
rule:VISIT_light&parties:pp	6	-3	-2	-1	-4	-3	-4	-3	-4	14
rule:VISIT_noun	-3	28	-3	1	-4	-3	-3	-3	-2	1
rule:VISIT_noun&groups:1	-17	55	-3	-6	-4	-6	-5	-4	-9	-7
rule:VISIT_noun&groups:2	7	16	-3	4	-5	-4	-4	-6	1	11
rule:VISIT_noun&groups:3	-1	14	-3	8	-2	2	-2	-1	-4	4
rule:VISIT_noun&groups:4	6	14	-2	-3	-3	-2	-1	-1	7	-4
rule:VISIT_noun&parties:ac	-12	10	-2	-2	-2	-2	-2	-2	-3	-5
rule:VISIT_noun&parties:af	-4	-9	-2	2	-4	-2	-2	-11	-7	-3
rule:VISIT_noun&parties:ap	-2	-9	-5	-3	-2	8	-3	-1	4	-1
rule:VISIT_noun&parties:cc	-8	42	-2	-6	-2	-2	-2	-1	7	-3
rule:VISIT_noun&parties:cf	24	4	-3	-4	-7	-4	-2	-2	-2	-6
rule:VISIT_noun&parties:cp	-3	44	-2	13	-3	-3	-1	-1	-5	-7
rule:VISIT_noun&parties:ff	6	7	-1	-3	-4	-1	-1	-2	7	-7
rule:VISIT_noun&parties:fp	1	18	-2	-3	-4	-3	-1	-2	7	17
rule:VISIT_noun&parties:pp	12	7	-3	6	-2	-4	-2	-1	1	3
rule:VISIT_verb	-1	1	-1	-1	-2	-1	-1	-1	-1	
rule:VISIT_verb&groups:1	-1	4	-2	1	-3	-1	-2	-2	-3	-2
rule:VISIT_verb&groups:2	-2	-1	-2	-2	-2	-1		-1		1
rule:VISIT_verb&groups:3	-1	1	-1	-1	-4	-2	-2	-2	-4	1
rule:VISIT_verb&groups:4	2		-1	-2	1	-1	-2		1	-2
rule:VISIT_verb&parties:aa		-2	-3		1	-3		3	-4	-1
rule:VISIT_verb&parties:ac	-3	1		-1	-1	-4	1	5	4	-1
rule:VISIT_verb&parties:af	-3	-2	-1			-5	-5	-1	11	-4
rule:VISIT_verb&parties:ao	-4	-4	-5		-4	18	4	2	-1	-3
rule:VISIT_verb&parties:ap	5	-1	1	-3	-1	-2	3	-1		7
rule:VISIT_verb&parties:cc	2		-1	-3	2	-3	1	-1	-3	-2
rule:VISIT_verb&parties:cf	2	-2	2	-1	2	2	-1	-1	-1	-2
rule:VISIT_verb&parties:co	11	-2	-1	-1	-3	-3	-2		-2	-2
rule:VISIT_verb&parties:cp	-1	5	-1	-1		-2	-2	1	-2	-3
rule:VISIT_verb&parties:ff	-2	-2	-3	-4	-4	-2	-1	1	3	-5
rule:VISIT_verb&parties:fo	10	-2	-3	-4	-3	-6	-2	-3	-2	-2
rule:VISIT_verb&parties:fp	2	-1	-1	-2	-2		-2		-2	-3
rule:VISIT_verb&parties:oo	3	-3	-4	-2	-6	-3	-2	-3		-3
rule:VISIT_verb&parties:op		-5	1	-2	-4	2	-2	-1	-3	4
rule:VISIT_verb&parties:pp	-1	-1	-1	-2	-2	-2	-3	-2	-4	3
verb-word:accuse_of	-16	-2	-2	-3	11	-4	-2	17	27	-4
verb-word:advance_in	-7	-3	-4	-10	-3	-15	-4	-2	-3	-4
verb-word:agree_of	-8	-5	-3	-27	-4	-5	36	-3	-5	46
verb-word:ask_for	-33	-5	-3	-7	-4	-4	-3	-3	-6	-5
verb-word:attend_of	-22	-5	-5	-6	-4	33	-5	-4	-9	-4
verb-word:be_at	-17	25	-3	-5	-4	-5	-3	-3	-7	-7
verb-word:be_before	2	-6	-3	20	-4	-4	-5	-4	-12	28
verb-word:be_between	38	-9	-3	-7	-4	-6	-5	-3	-6	-4
verb-word:be_by	-12	-3	-3	-6	-3	-10	-14	-9	14	11
verb-word:be_for	-14	-2	-4	-6	-4	-6	2	-6	-1	-4
verb-word:be_from	-16	38	-5	-5	-4	-4	-4	-3	2	-3
verb-word:be_in	-4		-4	-6	-2	-4	-5	-5	-4	-5
verb-word:be_of	10	1	-3	-2	-4	-4	-4		-4	-5
verb-word:be_on	-11	-5	-3	-5	-4	35	-5	3	-6	-8
verb-word:be_than	-7	-4	-3	-8	-4	-4	-6	-4	-12	-3
verb-word:be_to	-16	-2	-3	-4	8	-5	-3	-4	-7	-7
verb-word:be_with	-10	-4	1	8	-3	-4	1	-6	-7	2
verb-word:become_of	-17	-3	-3	-4	-3	-6	-3	-4	-6	49
verb-word:begin_of	-3	-5	-2	-2	-7	-12	-7	-3	-5	-5
verb-word:brief_on	-22	5	14	-4	-2	17	-3	-2	-5	-5
verb-word:bring_from	-22	-1	-5	-1	-12	-3	-5	-4	-9	43
verb-word:bring_into	-4	-1	-4	-2	-3	-2	15	-3	-3	-7
verb-word:bring_to	-20		32	-3	-5	-6	-4	-4	-4	15
verb-word:bring_with	61	-3	-6	-3	-3	-15	-5	-4	-4	-4
verb-word:build_in	1	-5	-2	33	-9	8	-5	-3	-3	-3
verb-word:call_in	35	-3	-1	-2	-2	-2		-1	-2	-6
verb-word:carry_of	4	-4	-11	-4	-5	-4	-6	-2	-4	29
verb-word:clear_for	-6	-3	-2	-5	-3	-5	-28	-11	-6	-4
verb-word:clear_of	-8	-4	-3	-4	-27	-5	-7	9	-9	-5
verb-word:come_after	36	17	-3	-5	-2	-4	-7	-4	23	-8
verb-word:come_from	34	-4	-3	-4	-4	-4	-4	-1	-11	-7
verb-word:come_in	-14	-4	-4	-9	37	-6	-6	-4	-6	-7
verb-word:come_of		-4	34	-6	-3	-4	-4	-6	-4	-9
verb-word:come_on	-3	-5	-4	-5	-4	-4	-3	-6	-6	-4
verb-word:come_with	26	-2	-3	-7	-3	-5	-5	24	-9	-3
verb-word:decide_of	-8	-2	-2	-6	-6	-5	-8	-11	-10	-3
verb-word:discuss_of	-13	-5	-14	-8	-5	-6	-11	-4	-7	-4
verb-word:do_in	-5	-4	-2	31	-2	-3	-6	-2	-7	-3
verb-word:do_of	-35	-3	-3	-4	-3	-3	-8	-3	-13	-7
verb-word:explain_to	28	-16	-4	-4	-6	-4	-6	-4	-7	-9
verb-word:fall_of	-2	-2	-3	-4	-6	-4	-6	-3	45	-6
verb-word:fly_on	-22	78	21	-6	-5	-5	-5	-6	-7	-21
verb-word:found_in	1	-3	-4	-4	-5	-5	-4	5	-9	-8
verb-word:get_for	-9	-4	-3	37	-5	-5	-6	64	-29	-4
verb-word:get_with	27	-8	-8	-9	-5	-5	-4	-10	61	-6
verb-word:give_for	43	28	-2	-3	-18	-4	-2	11	-10	-8
verb-word:give_of	19	-13	-6	-6	11	-6	-4	-5	-9	-4
verb-word:give_on	-10	-6	-3	-4	-11	-8	-3	4	-6	-4
verb-word:give_to	-8	-4	-3	-6	-6	-4	29	23	-7	-7
verb-word:go_at	-31	44	-3	-8	-10	10	-4	-4	34	-3
verb-word:go_for	-9	-11	-3	-4	-7	-10	27	50	-9	-7
verb-word:go_of	61	-5	-2	-2	-4	-6	-4	-2	-5	-5
verb-word:go_on	-12	-6	-2	-6	-3	10	27	-7	-4	22
verb-word:go_over	-14	-6	-3	-4	-4	-11	-4	-6	44	-5
verb-word:go_to	-23	-4	-3	-3	-7	-7	23	11	-13	-7
verb-word:go_with	-13	-3	-2	-4	22	-7	-5	-3	-8	-7
verb-word:hand_to	-14	-3	-4	-6	43	-10	-4	-3	-6	-12
verb-word:have_at	16	-4	-4	-7	-4	-7	-7	-4	-5	-9
verb-word:have_for	-11	-7	-5	-5	-4	-4	41	-4		-6
verb-word:have_in	1	-4	-4	7	12	-7	-5	-6	-5	15
verb-word:have_of	17	-3	-3	-4	-4	-3	-3	-4	-7	4
verb-word:have_on	-7	-4	-6	-4	-3	-5	7	-5	-6	-8
verb-word:have_with	65	-5	-4	-8	-5	-5	-4	-4	-6	-8
verb-word:hold_from	-16	-4	15	-5	-5	-5	-6	-8	-8	-4
verb-word:hold_in	31	-5	22	-4	-5	-5	-4	-4	-5	-5
verb-word:hold_of	-20	-3	-15	-6	-4	-4	-3	-5	-6	-5
verb-word:hold_on	-25	-4	36	-5	-9	-9	-5	-4	-12	-3
verb-word:hold_with	18	-3	-5	-4	-3	-6	-4	-4	-4	-5
verb-word:host_at	31	-5	-9	-3	-3	-3	-3	-2	-3	-5
verb-word:invest_in	-8	-3	-3	-4	-13	-7	32	-3	-5	-2
verb-word:keep_in	-23	32	-3	-3	-8	-7	-4	21	17	-4
verb-word:keep_of	-10	-4	-2		-8	21	-5	-4	-6	-3
verb-word:lead_in	28	-1	-2	-1	-10	-3	-3	-2	-3	11
verb-word:lead_to	-7	-3	-2	-7	-3	-3	-9	-3	18	32
verb-word:leave_on	-19	31	-3	-3	-4	-15	-3	-3	-4	3
verb-word:lie_of	-13	-4	-4	-5	-16	43	-5	-5	-9	-5
verb-word:make_for	21	-5	-4	-8	-8	-6	-6	-25	-10	-6
verb-word:make_in	-5	-6	-2	-3	-3	-6	-5	-3	-10	-5
verb-word:make_of	-9	-2	-3	-4	-6	3	-3	-5	4	-5
verb-word:make_on	14	-1	-2	-6	-8	16	-8	-9	22	-3
verb-word:meet_in	99	-9	-4	-6	-5	-7	-6	-4	-8	-6
verb-word:meet_of	-13	5	-1	-1	-2	-2	-1	-5	5	-8
verb-word:meet_on	33	-4	-17	-4	-4	14	-3	-3	-4	-7
verb-word:meet_with	24	13	-2	-4	-3	-4	-3	-3	-6	-5
verb-word:offer_in	-6	-7	-2	-4	-8	-4	-4	30	-6	-2
verb-word:open_in	-22	-4	13	-6	-4	24	-4	-3	12	-3
verb-word:own_to	-5	-2	-3	-1	-7	-7	-3	26	-12	-3
verb-word:play_to	-10	-6	18	-5	-4	-7	-17	-6	-5	-6
verb-word:present_with	-24	-2	-2	-3	-5	-11	-1	-3	-4	-5
verb-word:put_for	16	-5	-10	-13	-7	-11	15	-3	-5	-4
verb-word:put_in		-1	-2	14	5	-6	-4	-4	23	11
verb-word:put_into	-10	-3	-2	-9	50	23	-5	-3	-8	-4
verb-word:put_of	-8	-3	-3	-11	-7	-9	-4	-3	-6	-4
verb-word:put_on	-10	-3	-3	-11	-9	-6	-5	-9	29	-4
verb-word:put_to	17	-7	-3	-10	-7	-5	2	-3	4	-8
verb-word:raise_of	-8	-3	-4	-2	-8	-13	-3	-2	-3	-2
verb-word:reach_in	-8	-4	-3	-9	-7	-22	-4	-5	-5	-3
verb-word:receive_by	25	-4	-3	17	-4	-4	-3	-4	-5	-16
verb-word:run_in	-18	-2	-3	-4	-5	-10	-4	-6	5	32
verb-word:run_of	-27	-3	-8	41	-4	10	-4	-5	-12	-8
verb-word:say_in	-10	-3	-3	-4	-3	-5	-8	15	-7	-4
verb-word:say_of	-2	-5	-4		-4	3	-3	-4	-6	-6
verb-word:say_on	-13	15	-2	24	-2	-3	-8	-2	-3	-3
verb-word:see_in	-12	-3	-3	-4	-4	-4	-10	35	-9	-3
verb-word:see_of	5	-5	-3	-7	-10	-9	-4	-3	-3	-2
verb-word:serve_of	-13	-3	-10	-5	-3	-7	-6	-5	-8	-8
verb-word:set_for	-15	16	-4	-3	37	-6	-9	-7	-18	-3
verb-word:set_in	-1	-3	-2	3	5	32	-6	-3	-7	-2
verb-word:shake_on	-12	-4	-3	46	-4	-14	-3	-5	-6	-8
verb-word:sign_for	-19	-2	-2	42	-4	-12	-5	-9	-5	-6
verb-word:sign_of	-11	-2	6	46	-14	4	-5	-3	-2	-2
verb-word:sign_with	-6	-2	-3	21	-6	8	-3	-6	-4	-2
verb-word:sit_in	2	-3	-5	-11	-5	-1	-2	-4	-10	-4
verb-word:sit_with	15	-6	14	-3	-1	-1	-3	-3	-6	-8
verb-word:speak_of	10	-2	-3	-2	-2	-3	-4	8	-2	-4
verb-word:speak_on	-38	-3	-8	-2	-2	-7	-2	-2	-4	-3
verb-word:speak_with	44	-4	-5	-3	-2	-4	-5	-2	-8	-4
verb-word:speed_of	-11	-1	-10	-4	-5	20	-4	-7	-4	-1
verb-word:spend_at	-15	-9	-3	-4	-9	-4	-4	-5	-10	-12
verb-word:spend_in	-28	50	-7	-5	-8	-6	-5	-4	-7	6
verb-word:strike_on	-11	-4	-4	38	-4	-7	-7	-5	17	-6
verb-word:take_at	-24	47	-4	-2	-7	-7	-4	-8	-6	-3
verb-word:take_from	-8	-3	-5	-4	-9	15	-3	-2	-7	-5
verb-word:take_in	6	2	23	-1	-2	13	-4	13	-6	5
verb-word:take_of	33	-4	-4	-4	20	-5	-6		5	-5
verb-word:take_on	-8	5	-3	-4	-3	-5	-7	24	-3	6
verb-word:take_to	-15	17	-8	-3	-8	-6	-2	-4	-8	-10
verb-word:tell_in	-3	-2	-2	-7	18	-4	-3	30	-7	-3
verb-word:thank_for	-14	5	-3	-5	9	-5	-5	-4	-7	-6
verb-word:turn_in	-25	-10	-3	-3	-5	28	-4	48	-4	-3
verb-word:turn_into	6	-6	-4	-5	8	-14	-4	-3	-4	-4
verb-word:turn_of	34	-4	-2	-3	-6	-4	-3	-5	-7	-6
verb-word:turn_on	29	-2	-4	-7	-5	-5	-1	-7	31	-3
verb-word:visit_of	-6	41	-1	-2		-1	-3	-1	-5	17
verb-word:welcome_of	2	-4	-5	-3	-8	-6	-4	-3	-13	-6
verb-word:will_in	-11	-3	-5	22	29	12	-6	-3	-9	-4
verb-word:win_for	-8	-3	-4	31	-11	-4	-3	38	-15	-4
verb-word:win_of	-7	-4	-3	53	-9	-4	-5	-24	-20	-4
word:$	-4	-4	-2	-3	46	-7	-4	-8	-4	-3
word:'s	-1	-3	-3	-4	-5	-1	-1			1
word:.	-4	-3	-5	-6	-5	-6	24	-4	26	6
word:5g	-9	-4	-4	-5	-7	23	2	-9	-10	-3
word:about	8	-3	-4	-4		-6	1	-1	-3	-2
word:above	-10	-4	-7	-2	-4	-4	-5	-7	-5	-4
word:accelerate	-12	-1	-3	9	-3	-5	43	-23	-1	-3
word:accept	21	-4	-3	-4	-4	-7	-5	-6	-13	-7
word:access	-11	-6	-2	-2	19	-10	-2	-3	-3	-1
word:accompany	23	-4	-3	-5	-5	-4	-3	-5	-5	-6
word:accord	-5	2	-1	3	-3		1	-5	-2	-3
word:account	-5	-3	-3	2	-8	-5	-6	-6	41	-7
word:accra	49	-6	36	-8	-4	-7	-7	-5	-5	-5
word:accuse	-13	-2	-2	-3	8	-3	-3	12	32	-3
word:achieve	-11	-3	-2	-3	-3	-5	-5	-3	-6	-5
word:across	-14	-3	-3	-3	-5	-4	-4	-3	-5	-3
word:act	-9	-3	-3	-6	-3	-3	-3	14	17	-5
word:activity	-8	-3	-5	-10	-5	-5	1	-3	10	-3
word:ad	-8	-4	-2	-2	-3	-2	-3	-3	5	-4
word:add	-7	-4	-3	-5	-4	2	2	3	3	-4
word:additional	-7	-2	-2	-2	24	-6	-3	-6	-9	-3
word:address	4	-4	21	-4	-5	-11	-3	-3	-7	-3
word:administration	-12	7	-5	-8	-2	-5	-5	-3	-3	-5
word:administrative	-42	-9	-3	-4	-4	-6	-2	-4	-5	-14
word:admit	-3	-3	-4	-8	-4	-5	-5	-8	-8	-6
word:adopt	-4	-3	-3	-11	-3	-5	42	-4	-5	23
word:advance	-12	-2	-2	-2	2	-6	-4	-3	-5	-3
word:advise	-8	-3	-3	-8	-6	-4	-6	-4	-15	-4
word:adviser	-12	-7	-3	-2	-2	-4	-16	-3	1	-7
word:advocate	-28	-5	-3	-4	-3	-9	-3	-4	-4	-4
word:affair	43	-3	10	-4	-2	-4	-2	-1	-5	-11
word:affirm	-8	-3	-2	-3	-8	-4	-3	-3	-3	-2
word:africa	-20	-4	19	-3	-6	-9	-4	-4	-4	-4
word:african	-31	-3	22	-3	-2	-4	-1	-2	-3	-2
word:after	1	-1	-1	-3	-4	-2		5	6	1
word:afternoon	52	-7	-3	-1	18	-5	-3	-5	4	-4
word:afterwards	-14	-3	-3	-6	-3	-5	-4	-2	-6	-3
word:again	30	-4	-7	-7	-4	-7	-10	-4	-11	-6
word:against	-11	-4	-3	-5	-5	-7	-3	-3	32	-7
word:age	-13	-6	-4	-9	-8	-9	40	-5	20	-4
word:agency	-5	-4	5	4	-8	-6	-3	-4	-6	10
word:agenda	-18	-2	-2	-5	-4	-9	2	-4	-4	-3
word:ago	-28	-4	-6	-16	-5	-6	-3	-4	-18	-5
word:agree	-8	-5	-3	11		-5	2	-4	-4	6
word:agreement	-9	1	-4	18	-5	9	-3	-4	-4	-2
word:ahead	-13	-4	6	-3	26	-4	-5	-5	-9	-5
word:ai	-4	-2	1	-5	-3	3	18	-3	-5	-4
word:aid	-9	-4	-4	-4	27	-7	-3	-7	-9	-5
word:aim	-10	-2	-6	-5	-3	-5	20	-9	-3	-5
word:air	34	-4	-4	-6	-5	41	-3	-5	-6	-6
word:airport		-18	-4	-4	-3	-4	-3	-3	-6	-8
word:algorithm	-24	-3	-2	-4	-12	-6	-5	-6	-15	-3
word:allow	-6	-2	-6	11	-5	-3	-6	-18	-11	-7
word:alone	-11	-6	-4	-7	-4	-5	-8	-6	-13	-5
word:along	17	-3	-3	-4	-5	-5	-3	-4	2	-5
word:already	-9	-3	12	14	-7	-2	-4	2	25	-5
word:also	-1	-2	-4	-2	-2	-1	-2	-4	-4	-6
word:ambassador	-20	-19	-4	-6	-6	-5	-5	-4	-7	-7
word:america	-18	-3	-2	-8	-5	-4	-2	-2	-3	-3
word:among	-10	-4	-1	3	-4	-5	-4	-4	1	-4
word:amount	-20	-4	-3	-5	-17	-5	-4	-4	-12	-5
word:analyst	-10	-5	-3	-4	-7	-7	-5	-33	-5	-11
word:announce	-11	-3	-3	16	24	3	3	-5	-15	5
word:announcement	14	-4	-4	-2	22	18	-3	-2	-3	-3
word:annual	18	-7	43	-6	-4	-5	-6	-4	-8	-9
word:answer	13	-4	-4	-6	-3	-6	-6	-6	-11	-8
word:antitrust	-13	-1	-3	-2	-4	-3	-3	-4	12	-2
word:appeal	-14	-5	-3	-6	-6	-6	-5	-4	38	-6
word:appear	37	-3	-5	-4	-3	-3	-10	-5	-17	-6
word:applicant	-28	-4	-3	-3	-4	-14	-3	77	-10	-5
word:application	-4	-1	-2	-4	-5	10	-6	7	1	-5
word:apply	-2	5	-3	-3	-2	-6	-5	-23	-12	-4
word:appoint	-17	-4	-3	-7	-4	-6	-4	-4	-7	84
word:appointment	-11	21	-4	-4	-3	-3	-3	-3	-5	7
word:appreciate	-17	-4	-9	-6	-8	-5	-4	-4	-8	-5
word:approach	-7	-4	-3	-3	-6	-4	-3	-2	-3	-5
word:approval	-9	-3	-5	-5	-1	-5	-5	22	-8	-5
word:approve	-8	-2	-2	-4	-5	-4	50	21	-8	-5
word:apps	-11	-6	-7	-5	-8	-9	15	-6	26	-5
word:april	-3	9		-1	2	-2	16	2	-5	14
word:area	-2	-1	3	-3	-1	-4	-4	-2		-4
word:argue	-4	7	-3	-6	-6	-5	-4	-5	-11	-5
word:arizona	6	34	-3	-8	-5	-5	-2	-3	-3	-5
word:arm	-24	-2	-1	-9	-3	-3	-2	27	-11	-6
word:around	18	-4	-7	-5	-5	-4	-6	-3		-3
word:arrive	-15	40	-3	14	-6	-6	-5	-6	-6	-6
word:artificial	-6	-3	8	7	-4	-6	14	-3	-5	-4
word:as	-3	-3	-2	-3	-1	-4	-3		-5	9
word:asia	-10	17	-2	-7	-3	-4	-3	-2	-7	-4
word:asian	-18	9	-3	4	-5	35	-5	-5	-6	-4
word:aside	-3	-2	-3	-8	34	-4	-5	-5	13	-7
word:ask	-3	-4	-5	-5	-4	-4	2	5	-4	-5
word:assembly	-22	-6	35	-4	-15	-10	-5	-3	-4	-3
word:asset	24	-3	-2	-7	-2	-8	-10	-6	-3	-3
word:assure	-24	-6	-4	-7	-6	-5	-3	-4	-5	-4
word:at	6	3	6	-3	-1	-2	-4	-4	-3	
word:attempt	-9	-2	-2	-9	-3	-7	-8	-3	-15	-8
word:attend	1	-4	-6	-6	-4	5	-5	-4	-7	-7
word:attendance	-38	-5	-3	-6	-4	-4	-4	-4	-4	-7
word:auction	-10	-5	24	-6	-4	-7	-6	29	-7	-8
word:audience	42	-5	-4	-8	-9	-5	-5	-7	-4	-13
word:august	13	-3	1	10	-2	18	-4	11	-4	-1
word:authorisation	4	-3	-5	-7	-3	-3	-7	-14	-8	-3
word:authority	-5	-3	-3	-7	-6	-4	5	23	7	-16
word:authorization	-2	-3	-3	-4	-6	-8	29	-13	-7	-6
word:autumn	-23	-3	-2	34	-6	18	-4	-5	13	-3
word:award	-15	-14	-2	-4	-4	-3	-3	11	32	-2
word:away	5	-6	-3	8	-4	-7	11	28	19	-8
word:back	-11	10	-4		-12	1	-3	-4	-6	-5
word:backbone	-40	-7	12	-3	-8	-9	-3	-3	-4	-6
word:backup	16	-2	-3	-4	-9	-8	-3	-5	29	-3
word:bade	29	-24	-4	-6	-3	-4	-3	-3	-4	24
word:baht	-6	-2	-4	-4	1	-4	-3	-11	-6	-3
word:baku	-16	-5	24	-5	-5	35	-8	-4	-9	-6
word:ban	-5	-3	-3	-5	-4	-5	-17	-5	27	-4
word:band	-5	-4	-3	-3	-4	-6	-5	8	-13	-8
word:bangabandhu	-18	-1	-3	-12	-6	-23	-3	-3	-2	-5
word:bank	-8	-3	-4	-10	-4	-4	-10	46	7	-5
word:bar	16	-5	-4	-1	-2	-2	-1	-1	5	-5
word:barcelona	-4	-6	12	-19	-3	-3	-3	-3	-4	-4
word:base	-7	-3	-2	8	-10	-6	-4	24	13	-4
word:batam	7	-11	-2	-5	-7	-9	-5	-3	-6	-2
word:be	-1	-1	-2	-1	-3	-1	-1	-1	-2	
word:bear	-12	-7	13	29	-4	-6	-6	-4	-6	-7
word:because	-11	12	-4	-4	-5	-7	-2	33	-3	-4
word:become	-13	-4	-2	-6	-6	-5	-4	10	-8	14
word:before	11	-1	-3	-3	-2	-5	2	1	5	
word:begin	-11	6	-3	-7		-2	-6	-4	10	-7
word:behind	13	-3	-5	10	-2	-5	-7	-3	-9	-6
word:beijing	-10	41	-3	14	3	-5	-4	6	-1	-4
word:being	-3	2		-3	-2	-5	-4	-5	3	4
word:belong	8	-6	-3	-7	-5	-4	-5	-5	-8	-5
word:benefit	-9	-4	-4	-5	-3	-2	-2	-3	-3	-2
word:berlin	28	-5	-2	7		-8	-4	-4	-4	-4
word:besides	-11	-2	-3	-2	-10	15	-4	-5		-5
word:between	10	-4	-4	17	-4	-5	-4		-4	-5
word:bid	-18	-4	-3	-8	-3	-4	-5	38	-18	-7
word:bidder	-14	-3	-4	-6	-7	-4	-10	22	-17	-5
word:big	-8	-3	18	-5	-4	-4	-4	-5	-4	-4
word:bilateral	47	5	-3	13	-4	-4	-4	-3	-3	-5
word:bill	-13	-4		-4	-4	-4	47	-6	-7	-6
word:bind	-9	-2	-2	77	-3	-4	-5	-4	-8	-4
word:blacklist	-14	-4	-3	-5	-6	-6	-7	-5	69	-5
word:bloc	-13	-4	-1	-2	-3	-2	-4	-2	-6	7
word:block	-7	-4	-4	-4	-4	-7	-8	14	10	-4
word:board	-17	-2	-4	-5	-5	-4	2	-1	-14	24
word:body	-14	-1	27	-7	-6	-2	-2	-2	-1	4
word:book	-14	-3	-5	-5	-9	-15	-3	19	-7	-4
word:border	-17	-4	-4	-5	-4	-5	-4	-6	-9	-3
word:brand	-13	-3	49	-3	56	-8	-5	-4	-6	-4
word:breach	-8	-2	-2	-3	-3	-3	-12	-3	13	-4
word:break	-11	-4	-4	-6	-7	21	-10	-6	-16	-5
word:breakfast	44	-4	-6	-4	-4	-5	-5	-3	-5	-5
word:bridge	-13	-11	-2	-5	-6	-7	-3	-2	-5	-4
word:brief	-28	3	12	-4	-3	14	-3	-2	-4	-6
word:briefing	-16	-3	-2	-3	3	-6	-4	-2	-8	-2
word:bring	-2	-2	3	-2	-5	3	1	-4	4	6
word:broadband	-2	-3	-3	-4	-6	-8	-7	-4	-7	-4
word:brussels	34	-7	-4	-9	-9	-6	-7	-7	-12	-9
word:build	-5	-4	-3	16	-5	24	-4	-4	-6	-3
word:building	-4	-3	-6	-5	7	8	10	-9	-4	-4
word:bus	-14	-6	-5	-5	-7	38	-12	-5	-7	-12
word:business	-9	-3	3	-1	-5	-4	-4	-3	-6	-4
word:buy	-7	-6	-3	-4	56	-6	-5	4	-10	-3
word:buyer	-23	-5	-5	-5	-9	-7	-6	-10	-7	-7
word:by	-1	-3	-2	1		1	2	-4	1	
word:cable	16	7	-2	-3	1	15	-4	-5	-9	-4
word:calendar	23	13	-6	-5	-4	-7	-4	-3	-9	-4
word:california	-20	40	-6	-5	-4	-5	-4	-5	-5	-9
word:call	3		-2	-4	-2	-4	-1	-2	-3	-4
word:camera	-10	-6	-3	-5	-6	-8	-5	-5	32	-3
word:can	-1	4	-5	-7	-5	9	-7	-6	-12	-4
word:cannot	-7	-2	-2	-3	-3	-3	-4	-12	-5	-3
word:capability	16	-4	-2	-5	-6	-4	-5	-9	-3	-2
word:capacity	5	-3	-4	-6	-4	-6	-5	-3	-4	-3
word:capital	8	14	-4	-1	-6	14	12	-5	-10	-5
word:card	9	-4	-3	1	-4	-5	-4	-5	18	-6
word:career	-24	-5	-3	-3	-3	-14	-3	-2	-5	10
word:caribbean	-14	-20	-3	-6	-5	-5	-3	-11	-7	-5
word:carrier	-17	-10	-2	-4	-3	-3	-6	-7	16	-10
word:carry	-9	-1	-4	11	5	-4	-3	-4	15	1
word:case	6	-3	-3	-3	-5	-5	-9	-5	38	-5
word:center	-3	-1		-7	4	16	7	-5	-5	-3
word:central	-26	-8	-3	-4	-8	-7	32	-4	31	-13
word:ceremony	-2	-4	-4	1	-3	38	-5	-4	-6	8
word:cfa	-6	-2	-2	-4	10	11	-2	10	-10	-2
word:chain	-3	-7	-4	-9	12	-5	-3	-3	-5	-3
word:chair	3	-5	-4	-5	-4	-6	-3	-3	-7	17
word:chairman	-10	-4	-3	-33	-6	-5	-5	-5	-5	12
word:challenge	-3	-3	-2	-3	-7	-4	-6	-4	52	-3
word:change	-8	23	-5	15	-4	-7	-6	-4	18	-7
word:channel	-27	-4	-8	-9	-4	-4	-4	-3	-4	-4
word:charge	-11	-4	4	15	-4	-3	-7	-3	10	-5
word:check	-8	-4	-3	-4	-7	-5	-4	-4	38	-4
word:chief	-16	-1	-4	1	-7	-5	-6	-5	-9	46
word:child	-7	-4	-3	-4	-4	-6	-16	-6	51	-4
word:chip	-4	-5	-3	3	-1	-2	10	-2	-2	-4
word:chips	-30	-6	-2	-9	-4	-5	-8	-4	-4	-3
word:choice	-22	-5	23	-7	-4	-6	-5	-3	5	16
word:cite	-13	-4	-4	-8		-8	-5	-6	17	-4
word:citizen	-6	-4	-3	-10	-3	-4	-4	-3	-3	-4
word:city	4	-3	-6	-4	4	19	-3	-6	-7	-4
word:claim	-20	-4	-5	-12	-6	-5	-5	-7	-8	-9
word:clean	1	46	-6	-4	-8	-10	-4	-3	-5	-5
word:clear	-5	-3	-2	-5	-9	-5	-10	13	-6	-3
word:client	55	-4	-5	-7	-5	-5	-6	-5	-20	-5
word:close	2	-3		-5	10	-2	-5	-7	12	-4
word:closely	-15	-5	-3	-6	-3	-5	-4	-4	-3	-2
word:closer	-18	-5	11	-6	-4	-4	24	-4	-4	22
word:closing	30	-10	-4	-2	-6	-4	-2	-2	-4	-3
word:cloud	-7	-5	-4	28	-5	-5	9	-4	-8	-4
word:cluster	17	-4	-8	-4	-11	-5	-5	-5	-5	-5
word:coffee	37	-16	-3	-4	-3	-4	-6	-3	-6	-13
word:collaboration	-5	-3	-2	-1	-5	-5	-3	-2	-3	-3
word:columbus	18	-2	-1	-5	-7	-6	-2	-4	24	-6
word:come	10	-1	-1	-2	-1	-4	-3		2	-5
word:coming	-12	-2	-3	-2	-3	-3	16	-3	-8	-10
word:comment	-13	-4	-3	-6	-5	-6	29	-6	-11	-6
word:commerce	-25	-4	-3	-4	-6	-5	-4	-4	-25	-5
word:commercial	-23	-4	-3	-5	-5	-5	-4	-4	-8	-4
word:commission	8	8	-2	-10	-4	13	-4	-2	-12	-1
word:commissioner	-13	-4	-3	-5	-5	-10	-6	-5	-9	8
word:commit	-12	12	-2	-11	-8	24	-2	-3	-6	-3
word:commitment	-8	9	-3	3	14	-8	-2	5	-9	-4
word:committee	6	-5	-3	-3	-4	-4	-6	-3	-6	-10
word:communication	3	-4	-3	-9	1	-8	-6	-4	-6	-9
word:communications	-3	-7	26	-4	-3	-3	-10	24	-5	-4
word:communiqué	-44	19	-10	-2	-1	-3	-2	-3	-4	34
word:community	-9	-3	-3	-5	-5	-10	-6	-3	-7	-4
word:company	4	-3	3		-5	4	-1	-4	-4	-2
word:compare	57	-6	-6	-5	-4	-10	-3	-5	-4	-5
word:competition	-11	-1	14	-4	-5	-2	-5	-4	-8	-8
word:competitive	3	-2	-2	-7	-6	-5	-5	-2	-3	-2
word:competitor	5	-4	-4	-4	-5	-6	-3	20	6	-3
word:complain	-19	-7	-4	-6	-5	-7	-5	-6	-15	-8
word:complaint	-6	-2	-3	-3	-4	-6	-10	-8		20
word:complete	-2	-16	-3	-5	29	-5	-4	25	-5	19
word:complex	-3	-2	-2	-2	23	-4	-2	-11	-2	-3
word:compliance	-3	-4	-11	-4	-3	-5	-6	-4	-6	-7
word:comply	-10	-3	-3	-5	-6	-5	-6	-7	-2	-4
word:component	-13		-2	-7	-7	-5	-3	-5	-4	-2
word:comprehensive	-2	-2	-3	-6	-3	-5	22	-5	-3	-2
word:compute	-14	-4	-5	-7	55	-7	-7	-4	-6	-4
word:computing	-11	-3	-3	-10	-7	-7	45	-3	-5	-4
word:concern	14	-2	-3	-6	-3	-3	-8	-5	-6	-4
word:concerned	-6	-3	-2	-4	-4	-14	-5	-3	-6	-2
word:conclude	9	9	-4	33	-4	-5	-3	-4	-2	-5
word:condition	-7	5	-2	-3	-5	-5	-3	-6	1	-3
word:confer	20	-5	28	-3	-4	-5	-4	-6	-5	-5
word:conference	-8	-6	38	-4	-3	-4	-4	-3	-4	-7
word:confidence	-6	-3	-2	-3	-5	12	-6	-3	-4	-4
word:confirm	-18	-5	-1	-4	-3	3	-4	3	-1	29
word:congress	19	18	31	-4	-3	-9	-4	-6	-7	-4
word:connect	-14	3	-2	-4	-17	-6	-4	-3	-5	-3
word:connection	-10	-4	-2	5	-4	-13	-3	-5	-7	-3
word:connectivity	-5	-4	10	-3	-4	-5	-3	-2	-3	-8
word:consent	-5	-2	-2	-4	-7	-7	-7	-9	68	-3
word:consider	-11	-2	-2	-5	-5	-7	13	-4	-8	-4
word:consortium	-7	-1	-3	16	21	5	-1	-3	-3	-1
word:construction	-15	-3	-10	-4	-2	-18	-2	-3	-7	-7
word:consult	35	-4	-3	-6	-4	-7	-6	-4	-4	-4
word:consultancy	22	-2	-7	-3	-5	-6	-2	-3	-3	-3
word:consultation	-11	-2	-6	-7	-4	13	74	-4	-9	-2
word:consumer	-8	-3	-8	-3	-2	-3	-9	-4	-10	-7
word:contact	34	-4	-3	-11	-4	-5	-10	-3	-5	-7
word:content	-8	-2	-2	-4	19	-4	10	-5	-6	-4
word:continent	-14	-3	-3	-3	-6	-3	-3	-3	-7	-2
word:continue	-15	-3	14	-5	-5	-3	-3	-3	-5	-4
word:contract	-10	-3	-3	16	-4	-4	-5	-4	-6	-6
word:contribute	-14	-3	-3	-6	25	-6	-3	-3	-7	-7
word:control	9	-3	-2	-4	-11	-5	-5	-4	-9	-4
word:convene	-15	-2	7	-1	-1	-3	-3	-1	-2	24
word:conversation	39	-1	-3	-6	-3	-4	-3	-3	-3	-6
word:cooperate	-13	-5	-4	33	-6	-8	-4	-4	-5	-3
word:cooperation		-4	-1	7	-4	-4	-3	-3	-5	-3
word:cost	-15	-5	-3	-6	10	-7	-4	-4	15	-5
word:could	-9	-4		-7	-4	-6	-4	-4	-12	-6
word:council	51	-6	-4	-5	-4	-6	-5	-4	-10	-19
word:counsel	-56	-4	-3	-3	-4	-3	-4	-7	-5	-34
word:count	-10	-4	-4	-10	-6	-6	-6	-4	-11	-6
word:counter	-16	-7	-2	-4	-2	-3	-7	-2	44	-10
word:counterpart	-5	-3	-5	-4	-5	-5	-3	-4	-12	-7
word:country	3	-3	3	-6	-5	-4	-4	-4	-6	-5
word:course	-26		-3	-6	14	-4	-3	-2	-4	-7
word:court	-10	-2	-3	-3	-8	-4	-6	-4	27	-4
word:cover	-11	-3	-3	-6	-2	-5	-8	-13	11	-2
word:coverage	-14	-2	-2	-3	-6	-8	-4	-12	16	-4
word:create	-15	-3	-2	-2	-10	-7	-4	-3	-3	-6
word:creation	14	-4	-3	-9	-5	-6	-3	-4	-4	-4
word:credit	-3	-5	-3	-6	-1	-4	-6	-11	-6	-2
word:crisis	-18	-8	-2	-3	-2	-3	-2	-2	-6	-10
word:critical	-7	-3	-2	-3	-9	-3	-4	-3	-5	-4
word:crore	-14	-2	13	12	-30	-10	-2	-10	-6	-2
word:cross	-2	-7	-5	-5	-4	-5	-6	-5	-5	-4
word:custom	50	-5	-4	-6	-2	-4	-11	-3	-5	-3
word:customer	-17	-4	-5	-7	-4	-5	-4	-5	11	-4
word:cut	-7	-5	-3	-4	5	6	18	-4	-9	-4
word:cyber	20	-3	38	-6	-9	36	-7	-4	-9	-7
word:cybersecurity	29	-2	-7	-8	-5	-6	-4	-3	-6	20
word:daily	-12	-7	-3	-17	-4	-4	-5	-3	12	-4
word:data	-6	-3	-2	-5	-3	-4	5	-6	-10	-5
word:database	-21	-4	-3	-7	-7	-5	-4	-6	-11	-7
word:date	-2	9	-5	12	-4	-4	-7	-6	24	-4
word:datum	-4	-5	-3	3	2		20	-1	-5	-1
word:davos	-9	4	9	-4	-4	-5	-6	-3	-6	-5
word:day	2	13		-1	-5	-3	-2	-5	2	4
word:deal	-8	-4	-3	4	-4	-6	-4	-6	6	-5
word:decade	-15	-6	-3	-6	-7	-7	-6	-5	-9	-5
word:december	11	-4	10	15		19	7	11	-1	-4
word:decide	-11	-2	-2	-7	22	-5	-6	18	-14	-5
word:decision	-5	-5	-3	-4	3	-4	2	-4	-3	2
word:decline	-10	-4	-3	-8	-5	-4	-5	-5	-10	-6
word:deep	-22	-5	-2	-8	-4	-5	-2	-2	-2	-4
word:deepen	-13	-4	-3	-8	-4	-4	-5	-5	-5	-6
word:degree	-24	-4	-9	-3	-3	-4	-3	-4	-4	-8
word:delegate	5	1	-12	-27	-5	-3	-2	-3	-7	-4
word:delegation	-2	-7	-4		-5	-4	-3	-4	-4	-5
word:delhi	11	58	-9	-6	-4	-5	-5	-3	-3	-6
word:deliver	-12	-6	59	-7	-7	-12	-5	-4	-6	-5
word:delivery	-20	-4	-3	-9	-5	-10	-5	-6	15	-5
word:demand	-13	-3	-3	-4	-10	-4	-5	-4	71	-5
word:deny	-14	-3	-4	-16	-7	-4	-4	-6	-6	-6
word:depend	-8	-4	-2	-6	11	-9	-4	-3	-6	-4
word:deputy	-22	-5	-3	-4	2	-4	-6	-7	1	-6
word:describe	1	-3	-2	-7	-4	4	-5	-4	-7	-8
word:design	16	-4	-4	19	-5		1	-5	-8	-4
word:designer	32	-3	-2	-4	6	-3	-8	8	5	-3
word:desk	-13	-6	-4	-6	3	3	17	-4	-6	-4
word:develop	-4		-2	-5	-10	-6	-4	-3	-6	-4
word:development	-5	-4	-3	-1	-3	-6	-2	-3	-3	-3
word:dialog	40	-4	-7	6	-4	-4	-10	-4	-5	-6
word:different	-4	-4	-2	-2	-10	-4	-2	-13	-3	-5
word:difficulty	12	-4	-4	-7	-7	-4	-4	-3	-6	-7
word:digital	-1	-2	-2	5	-3	-3	-3	-4	-4	-4
word:digitalization	-10	-2	-4	19	-2	-2	-2	-4	-5	-5
word:dinner	50	-6	-5	-3	-5	-5	-3	-3	-5	-5
word:diplomacy	-20	-2	-2	-5	-2	-3	18	-5	-3	29
word:direct	-18	-3	-5	-3	-10	-6	-3	-3	-10	-5
word:director	-5	-5	-5	-4	-4	-4	-7	-3	-6	5
word:discuss	28	-1	-6	-6	-7	-6	-6	-4	-6	-4
word:discussion	-3	-5	-5	-6	-2	-4	-4	-5	-3	-3
word:dish	-8	-5	-4	57	-6	-17	-4	-7	42	-3
word:dismiss	-14	-4	-3	-4	-4	-4	-3	49	-16	29
word:dispute	-1	-4	-4	-6	-7	-6	5	-5	24	-5
word:district	3	-8	-3	-5	-5	-6	-5	-4	-6	-5
word:dma	-10	-3	-2	-5	-5	-7	-11	-4	29	-6
word:do	-9	-3	-4	1	-5	-3	-1	-4	-6	-5
word:document	5	-4	-4	-8	-3	-3	-5	-4	2	-3
word:doha	5	-5	43	-3	-3	23	-5	11	-6	-5
word:doll	-14	-11	-4	-4	-5	-7	-7	-5	-11	-6
word:dollar	-9	-3	-3	-9	50	-6	-4	-5		-3
word:door	36	-5	3	11	-5	-11	-6	-5	-9	-6
word:double	-12	-4	-3	-8	34	-8	30	-6	-15	-7
word:down	2		-1	-7	-4	-6	-1	15	-5	18
word:dr	-2	40	-4	-5	-6	-10	-4	-3	-8	-4
word:dr.	-25	-3	-4	-3	-3	-2	-5	-3	-5	-8
word:draft	-9	-2	-2	-6	-3	10	38	-4	-9	-5
word:draw	11	-3	-7	-6	-6	-5	-8	-3	-4	-4
word:drive	6	-4	-4	1	-3	-4	-5	-4	-7	-5
word:driver	22	-3	-4	-4	-3	-8	10	-14	-13	-4
word:drop	13	-13	-3	-4	-4	-4	20	-3	13	-6
word:dsa	1	-2	-3	-4	-3	-4	6	-4	20	-3
word:dubai	25	17	28	-10	-3	-4	-2	-3	-2	-5
word:due	7	-3	-4	-7	-8	8	-2	-8	-3	-9
word:during	-10	8	-3	13	-6	-5	-4	-3	-5	-5
word:dushanbe	-15	13	-3	17	-5	-7	-3	-3	-5	-3
word:duty	-4	-14	-2	-5	-4	-4	10	-4	-1	23
word:e-government	-23	-3	-3	6	-3	-6	-4	-4	-5	-6
word:e-mail	-16	-4	-4	-6	-4	-6	-5	-5	-13	-5
word:ear	109	-6	-5	-7	-9	-9	-4	-6	-9	-11
word:earlier	14	-6	-3	2		-6		-6	-2	3
word:early	-21	-2	-3	-6	-3	-6	10	-6	-10	-5
word:earn	-27	-7	-4	-5	-5	-11	-5	-4	-8	-8
word:easy	-12	-4	-3	-4	-5	-5	-4	-4	-4	-5
word:economic	18	-2	7		-4	-3	7	-3	1	3
word:economy	6	1	-4	21	1	-3	-5	-3	-4	-4
word:ecosystem	11	-4	-3	-4	-7	-4	-3	-5	-5	-7
word:effect	-5	-3	-4	32	-3	-5	10	46	-6	-7
word:efficient	4	-1	-3	8	-4	-2	-2	-2	-2	-1
word:effort	5	-1	-7	8	-3	23	-3	-2	-3	-4
word:election	-33	-7	-3	-4	-7	38	-8	-4	-8	-14
word:electricity	12	-6	-4	-5	-4	-6	-5	-4	-6	-5
word:electronic	-12	-4	-3	3	-5	-5	-3	-4	-4	-4
word:emerge	-6	-2	-2	-4	-4	-4	32	-7	15	-6
word:emphasize	-10	-5	-3	-4	-3	-5	-7	-5	-5	-9
word:employ	-20	-5	-4	-6	7	-7	-6	-5	-8	-6
word:encounter	-15	-6	-3	-7	-6	-6	-6	-3	-6	-3
word:encourage		-4	-2	-5	-5	-4	21	-3	-4	-3
word:end	14		2	-3	4	7	-1	-4	3	3
word:energy	-11	-7	-2	-3	-5	-8	-4	-3	-3	-1
word:engagement	14	27	-4	-3	-4	-7	-2	-3	-7	-5
word:engineer	-9	-5	-3	-7	-5	-6	-4	-1	-6	-1
word:engineering	-19	-5	32	-4	-3	-4	-4	-3	-4	-7
word:enough	-6	-3	-3	-8	-4	-4	-12	-4	22	-3
word:enter	-14	-3	-3	20	4	21	-5	-9	-6	-4
word:enterprise	2	-3	-2		-4	-6	-3	-2	-4	-9
word:entity	-10	-4	-3	-7	-4	-4	-8	8	37	-4
word:environment	-10	-3	-3	-4	-5	-5	-3	-4	-3	-3
word:equipment	7	-3	-3	-4	-9	-5	-19	-4	-10	-4
word:establish	-7	-2	-2	1	-7	3	-6	-6	-4	-3
word:euro	-5	-3	-3	-5	18	-6	-4	7		-4
word:europe	-12	-3	1	-5	5	2	-10	-2	16	-5
word:european	-3	-4	11	-5	-3	-2	15	-4	8	-6
word:evening	34	-16	-3	12	-4	-5	-6	-3	-9	8
word:event	-20	-3	33	-4	-8	-8	-4	-4	-7	-5
word:ever	-4	-5	-5	-5	-5	-9	-4	-4	-7	-11
word:exchange	-7	18	-3	14	-4	6	-5	6	4	-3
word:executive	20	1	1	1	-4	-4	3	-4	-3	38
word:exemption	-9	-3	-2	-3	-3	-3	-12	-8	-8	-3
word:exhibition	-14	-5	72	-6	-6	-7	-4	-4	-8	-4
word:exist	13	-3	-2	-9	-2	-6	-7	-7	-2	-4
word:expand	1	-3	-2	8	4	-4	-3	-4	-8	-3
word:expansion	-10	-2	-7	-3	57	-5	-3	-3	-5	-6
word:expect	-7	-5	3	-1	-5	6	-5	-12	-5	-4
word:experience	-19	-5	-4	-4	-9	-5	-5	-4	-6	-5
word:expert	-18	-3	-2	-7	19	-4	-3	-10	-2	20
word:expertise	-9	-5	-2	12	-6	-6	-3	-3	-2	-2
word:explain	11	-6	-3	-5	-5	-4	-6	-4	-7	
word:export	7	-3	-3	-5	-6	-5	12	-1	2	-4
word:express	-14	-5	-3	-7	-5	-6	-4	-4	-9	-7
word:extend	-9	-1	-3	27	-3	-2	-7	8	-11	8
word:eye	14	-5	-3	31	-4	-5	-7	-5	-7	-7
word:face	59	-6	-3	-8	-5	-6	-7	-5	-2	-9
word:facebook	18	-4	-2	-6	-3	-2	-6	-5	-16	-2
word:facility	-5	-12	-2	-4	38	-7	-3	-5	9	-3
word:fact	36	22	-1	-8	-3	-4	32	-17	-3	-6
word:factory	-14	-3	-5	-9	36	15	-3	-4	-5	-4
word:fail	-9	-7	-2	-3	-9	32	-4	-7	24	-2
word:fall	7	-4	-4	-6	-6	-5	-4	-6	7	11
word:familiar	-1	-2	-2	-2	-10	-4	-3	-5	28	-5
word:family	16	-2	-3	-4	-5	-4	-3	-2	-4	-6
word:far	-10	4	-8	-4	19	-5	-4	-5	22	-4
word:farewell	28	-25	-3	-4	-4	-4	-4	-5	-5	30
word:fast	-17	-6	-3	-5	-4	-7	-5	-5	-11	-4
word:favor	-28	-4	-4	-5	-7	-6	-9	25	-10	-13
word:february	7		1	-3	-5		-3	7	15	-6
word:federal	-1	-3	-4	-4	-3	-7	51	-11	12	10
word:fee	2	-4	-4	-8	-6	-5	-6	-1	-11	-9
word:few	-7	-3	-8	-3	-2	-2	-4	-2	-8	-3
word:fiber	-16	-5	-6	-6	39	25	-4	-4	-6	-4
word:field	-11	-4	-3	-7	-4	-5		-2	4	-2
word:fifth	-10	-3	-4	-3	-5	20	-7	-2	-6	27
word:fight	4	-5	-3	-5	-8	-8	-4	-4	-12	-6
word:figure	-9	-6	-6	-7	-6	-8	-6	-4	-15	-5
word:file	-16	-5	-3	-5	-6	-8	-10	7	58	-4
word:fin	-5	-3	-2	-7	-10	-5	-4	-9	36	-3
word:final	-10	-4	-3	-6	-5	-3	34	25	-18	-5
word:finally	-1	-3	-4	-3	-6	-7	-6	-7	42	-4
word:finance	-10	-3	-3	-6	1	-9	-10	-5	-12	29
word:find	-3	6	-5	-3	-5	-6	-6	-5	22	
word:fine	-8	-3	-4	-3	-5	-3	-5	-5	17	-3
word:firm	-3	-4	-4		-4	-3	3	-3	1	-4
word:first		-3	-4		-2	19		1	-4	-2
word:fly	2	27	4	-5	-5	-6	-4	8	-7	-10
word:focus	-8	-4	-3	-5	-4	-3	-3	-3	-3	-2
word:follow	-7	-3	1	-6		14	3	-5	2	15
word:for		-2	-2	-2	1		1		-5	-3
word:force	-24	-3	-3	40	-5	-9	7	-4	-5	6
word:foreign	-5	-3	-3	-5	-6	-9	31	-5		-3
word:form	-11	-2	-2	-7	-4	-3	33	17	-4	-4
word:former	-14	-3	-3	-5	3	-1	-3	-5	6	-9
word:forward	-7	-2	-2	-5	15	-4	-3	-2	-5	7
word:foster	6	-2	-2	2	-4	-6	-2	-3	-3	-2
word:found	-5	-4	-4	-5	-6	-6	-5	-1	-12	-8
word:founder	13	-2	-3	-3	-5	-5	-10	-5	53	-9
word:fourth	18	-3	-3	-3	-5	-12	-8	-5	-7	-3
word:framework	-17	-2	-2	21	-2	-5	-4	-2	-4	-2
word:franc	-6	-2	-2	-4	10	11	-2	10	-10	-2
word:free	-10	-4	-3	33	12	5	3	-4	-9	-5
word:frequency	-6	-7	-3	-4	-5	-9	-4	75	-7	-3
word:fresh	-5	-6	-2	-11	10	-8	-4	-11	-9	-3
word:friday	5	14	4	-6	-5	11	-5	4	-6	10
word:from	2	1	1	2	-2	-4	-3	-1	2	-2
word:full	-9	-6	-2	-6	-6		-4	-4	-7	
word:fund	-10	-4	-2		4	11	-2	-3	-5	-3
word:further	-6	-5	-2	-5	8	-8	-4	-8	21	-3
word:future	4	-3	-2	-8	-3	2	4	-2	-2	-3
word:gain	-8	-3	-2	-8	-4	-3	-2	-4	-4	-4
word:game	14	-5	-6	-4	-5	-6	-2	-3	-5	-6
word:gather	34	-4	2	-4	-3	-6	-3	-4	-5	-7
word:gdpr	-3	-1	-2	-5	-1	-1	-14	-4	28	-1
word:general	-7	-2	-5	-3	-4	-5	-5	-4	-1	-5
word:generation	-18	-4	-3	-6	-6	-10	-4	-4	-5	-5
word:generative	-14	-3	-4	-6	30	48	-8	-4	-8	-3
word:get		-5	-4	3	-5	-5	-5	11	-1	-5
word:ghz	-9	-5	31	-5	-4	-7	-7	5	-13	-5
word:giant	32		-3	-18	-5	-4	-2	-4	-3	-3
word:gitex	11	-5	41	-5	-3	-5	-3	-3	-4	-5
word:give	2	-3	-2	-4	6	-5	4	2	2	-4
word:glass	3	-3	-3	-5	-7	-5	-9	-2	-4	-8
word:global	9	-4	5	-2	-5	-4	-4	-3	-3	-4
word:go	1	-1	-1	-2		5	1	-1	-1	2
word:goal	-10	-2	-2	-5	-4	-7	-4	-2	-4	-1
word:good	-7	-2	-3	-4	-5	-5	-5	-3	-4	-4
word:governance	-7	-4	-3	-7	-3	-6	-11	-3	-4	-6
word:government	-6	-3	1	-2	1	-6	9	2	-4	-1
word:governor	5	4	-11	-5	-5	-6	-4	-4	-7	-13
word:graduate	16	-4	-3	23	-6	-4	-3	-7	-6	-5
word:grant	7	-3	-2	-3	34	-5	-4	-3	-6	-4
word:great	-7	-6	-10	-3	-11	-5	-3	-3	-4	-2
word:green	-9	-2	-3	-7	-5	-9	-8	42	-8	-2
word:ground	-1	3	-3	-5	-4	38	-6	-3	-8	-3
word:group	-7	-3		-1	-1	-7	-5	6	25	3
word:grow	-12	-5	-3	-4	-6	-9	-5	-3	25	-7
word:growth	6	-2	7	1	-5	-3	-2	-3	-4	6
word:guest	16	2	-5	-4	-3	-5	-2	3	-2	-5
word:gulf	-22	72	-6	-3	-5	-5	-4	7	-4	-6
word:half	-6	12	-4	-6	-7	-9	11		-7	-5
word:hall	29	-6	-11	21	-6	-5	-8	27	-9	-6
word:hand	-7	-5	-3	6	2	-9	1	-5		10
word:handle	-6	-4	-4	-3	-5	24	27	-15	-4	-6
word:handset	-6	-3	-3	-14	-7	-5	34	30	-21	-5
word:handshake	41	-8	-4	-6	-4	-6	-5	-4	-9	-4
word:hanoi	38	52	-3	-6	-4	-6	-4	-5	-6	-8
word:hard	-16	-3	-2	-3	-9	-5	-6	-3	35	-3
word:have	-2	-3	-1	-1		-2	-3	-2	2	1
word:he	-30	-5	-3	-4	-5	-5	-6	-4	-8	-12
word:head	7	-2	4	-4	-1	-3	-3	-3	-5	12
word:headquarter	-12	-3	-4	-24	-14	-6	-4	-3	-7	-6
word:headquarters	9	-1	-5	-2	-6		-3	-3		-3
word:health	-8	5	-4	-3	-3	-7	-3	-3	-4	41
word:hear	22	-5	-4	-4	-5	-5	-7	-5		-6
word:hearing	32	-6	-4	-7	-5	-6	-6	-5	-9	-7
word:help	8	-3	-2	-1	-6	-7	-4	-5	-11	-3
word:her	9	-4	-3	-9	-5	-7	15	-4	7	-15
word:here	-4	-13	-3	1	-5	-6	-6	-5	39	-6
word:high	-20	-4	-7	-5	-3	-4	-3	-4	-8	-6
word:high-speed	-14	-2	-3	-3	-7	-19	-4	-6	-3	-2
word:high-tech	-11	-2	-2	-13	-5	-7	-2	-3	-4	-2
word:him	-7	-6	-3	-4	-4	-4	-3	-4	-7	47
word:hire	-20	-4	-4	41	-7	-6	-4	-8	-12	-8
word:his	9	9	-4	-7	-5	-7	-5	-5	-10	28
word:history	-11	-5	-2	-3	-3	-4	-2	-4	27	-1
word:hold	4	-4	17	-4	-2	-5	8	-5	-5	-6
word:holiday	13	-3	-2	-3	-3	-2	-9	-3	-4	14
word:home	-7	3	-4	-6	-5	-7	-7	-5	-6	-6
word:honor	-8	-4	-5	-5	-4	-5	-7	-4	-9	-6
word:hope	-10	-3	-2	-6	-5	-13	-5	1	-7	-3
word:host	-8	-4	23	6	-3	-4	3	-5	-5	-4
word:hotel	-3	-2	-3	-8	-5	-2	-5	-2	-29	-6
word:hour	27	-6	-4	-3	-5	-6	1	-4	3	-4
word:house	47	-4	-5	-4	-4	-5	-5	-4	-7	3
word:how	13	-1	-2	-6	-4	-5	-4	-3	-6	-5
word:hsinchu	-26	8	19	3	-4	-4	-4	-4	-5	-3
word:hub	10	-3	-5	27	5	-11	-2	-2	-2	-2
word:huddle	-8	-4	-3	-3	-2	-3	-2	-4	22	-5
word:human	-13	-2	-1	-3	-3	-6	-5	-2	-2	-4
word:i	-17	-5	-3	-4	-4	-7	-4	-3	-5	-4
word:ict	-6	-3	-1	1	-5	-5	-1	-4	-6	-3
word:idea	-29	-4	-4	-5	-7	-3	-5	-3	-8	-7
word:identity	-3	-2	-2	1	8	-3	-3	-5	-8	-5
word:if	-9	-5	-4	-1	-6	-5	-3	-3	-15	-6
word:illegal	-3	-2	-2	-4	-4	-4	12	-6	-4	-2
word:image	7	-8	-2	9	-7	-5	-4	-5	13	-4
word:impact	-13	-5	-6	-5	-3	-4	-5	-2	-6	-4
word:importance	-10	-5	-4	-5	28	-6	-3	-3	-5	-3
word:important	1	-1	-3	-5	9	-5	-3	-3	-3	-5
word:improve	-6	-3	-2	-3	-3	-4	-4	-5	-4	-2
word:in	2	1		-1		2	-1	-1	-3	-1
word:inaugurate	-33	-11	-4	-8	-4	94	-4	-3	-8	-5
word:incentive	23	-2	-4	-3	-7	-7	-6	-3	-3	-8
word:include	-12	-3	-3	-5	-6	-5	-4	-4	-5	-5
word:incubator	25	-4	-2	-5	-8	17	4	-5	-9	-6
word:independent	-25	-4	-3	-2	-9	-8	-5	54	-9	-7
word:individual	10	-3	-3	-6	-3	-5	-21	-5	31	-6
word:industrial	-6	-5	-1	7	-13	5	41	-4	-6	-8
word:industry	-9	10	3	1	-5	-5	-3	-3	-5	-4
word:inform	50	-4	-2	-3	15	-5	-4	-14	-6	-5
word:information	3	-4	5	-1	-5	-4	5	-4	2	7
word:infrastructure	-10	-3	-3	-3	-2	-2	-5	-3	-4	-4
word:initial	-20	7	-6	82	-5	-5	-8	-3	-6	-5
word:initiative	3	-2	-3	-5	6	-6	-6	-2	-3	-3
word:ink	-9	-5	-4	30	-5	-8	-4	-5	-10	-6
word:innovation	-8	-2	1	-7	-4	-5	-3	-3	-4	-4
word:innovative	-7	-5	-8	-5	-5	-17	-4	-3	-5	-4
word:inquiry	-7	-2	-4	-3	-4	-11	-4	-4	68	-5
word:instagram	30	-1	-1	-6	-10	-2	-8	-6		-1
word:installment	-8	-3	-2	-3	-11	-4	-3	51	-28	-4
word:institution	-7	-3	-5	-3	-7	-3	-4	-3	-3	-1
word:integrate	-7	-4	-3	-5	-10	-6	-5	-5	-10	-3
word:intelligence	-6	-3	8	7	-4	-6	14	-3	-5	-4
word:intend	-14	-5	-3	-5	15	-8	-6	-4	-8	-4
word:intent	-21	-5	-4	52	-5	-5	-4	-5	-7	-5
word:interest	2	-4	4	-4	-6	-6	7	-6		-3
word:international	-13	-4	23	3	-5	-5	-4	-3	-4	-6
word:internet	4	-5	-3	-4	-2	2	-3	3	-5	-4
word:into	-1	-2	-3	-1	18	5	-3	-5	2	-5
word:introduce	25	5	-6	-5	-3	9	25	-3	-4	30
word:invest	-8	-2	-3	-3	27	2	9	-3	-4	-4
word:investigation	5	-2	-3	-5	-3	-3	-8	-4	35	-4
word:investment	-5	-2	3	-4	-8	-4	-3	5	-4	-4
word:investor	-17	1	1	-5	-2	-5	7	-3	-5	-4
word:invitation	-9	47	-4	-7	-5	-6	-3	-4	-5	-7
word:invite	-29	-4	32	-4	-4	-4	-3	-5	-3	-3
word:island	-9	-4	-2	-3	17	-5	-4	-3	-6	-3
word:issue	7	-3	-2	-2	-3	-6	-2	13	5	-4
word:it	-8	-2	-3	1	-3	-4	-3	3		-4
word:its	-10	-5	1	-8	5	12	25	18	3	-1
word:jakarta	-26	20	-3	-6	-6	-7	-4	-3	36	-4
word:january	-3	-6	-5	12	22	8	32	-3	6	13
word:job	-10	-3	-3	-8	-5	-6	-7	-7	-7	-10
word:join	-17	-12	-2	29	7	-5	-2		-7	-8
word:joint	-4	-5	-5	16	-4	-10	-2	-3	-4	-4
word:journalist	-23	51	-4	-7	-3	-4	-3	-5	-3	-4
word:judge	-5	-1	-3	-4	-1	-3	-26	-14	31	-3
word:july	7	-3	4	-2	-4	-8	12	10	-5	
word:june		-4	-4	-2	-4	12	11	4	-6	8
word:just	-10	-3	-2	-4	-5	-4	-2	-6	-2	-3
word:keep	3	1	-4	-4	6	-2	-4	4	-7	-7
word:key	8	3	-4	-5	-5	-3	-3	-3	-5	-4
word:kilometer	-5	-3	-3	-5	-10	-25	-3	-3	-7	-4
word:kind	-17	-4	-3	-4	-4	-8	-6	14	-8	-5
word:kingdom	-7	-7	-17	-33	-4	-5	-3	-4	-4	-4
word:knock	-16	-4	-3	-6	-4	-5	-6	-17	48	-5
word:know		-4	-3	-4	2	-7	-3		-7	-2
word:laboratory	25	-6	-4	18	-7	1	-4	-2	-6	-4
word:lack	-15	-6	-4	-9	-7	-10	-6	-5	-7	-5
word:land	1	39	-3	-6	23	-8	-9	-3	-6	-4
word:landing	3	36	-2	-3	-5	-5	-3	-9	-6	-4
word:large	-6	-4	-3	-4	-7	-7	5	4	2	
word:last	5	-3	-4	4	4	-1	-3	5	-2	2
word:late	30	-9	-4	-4	-4	-5	-3	-4	-7	-9
word:later	-4	-5	-5		-4	-4	-4	-4	-9	23
word:latin	11	-5	-2	-4	-3	-3	-1	-3	-5	-6
word:launch	-6	-3	-7	-8	-5	23	2	-5	-6	-3
word:law	-6	-4	-4	-6	-4	-4	3	1	-11	-1
word:lawyer	2	-4	-3	-6	-5	-7	-5	-4	9	-10
word:lay	-7	-4	-3	-4	-8	-6	25	-3	-10	-4
word:lead	4	-2		-4	-1	-5	-4	-3	12	-3
word:leader	3	19	-4	-5	-5	-4	-2	-2	-3	-6
word:leading	12	-3	-3	26	-10	-7	-5	6	-4	-4
word:leak	29	-3	-3	-3	-3	-3	-4	-3	-1	-7
word:learn	-15	-5	-6	-3	-8	-3	-2	-2	-2	-1
word:lease	-13	-5	-2	57	-7	-5	-5	32	45	-7
word:least	-8	-5	-6	-7	-4	-6	-5	-5	-7	-4
word:leave	-4	8	-3	-3	-4	-5	-3	-4	-5	-6
word:legal	3	-4	-3	30	-6	-5	-7	-5	-20	26
word:lend	56	-4	-3	-7	12	-8	-4	-4	-6	-6
word:less	-16	-5	-6	-4	-7	-5	-5	-4	-6	-6
word:let	-2	-3	-2	-2	-6	-3	-2	14	11	14
word:letter	-4	-4	-3	19	12	-4	-4	18	-8	-3
word:levy	-12	-3	-4	-6	-3	-9	72	-6	-8	-5
word:license	-5	-3	-3	-5	-4	-5	-6	27	-6	-4
word:licensee	-9	-3	-3	-4	-4	-5	-7	-7	-13	-4
word:lie	-8	-3	-2	-7	-8	29	-5	-3	-8	-5
word:life	-22	-4	-4	2	-4	-6	-7	-4	-8	-7
word:lift	-11	-4	-4	-6	-4	33	58	-7	-13	-5
word:light	-9	-4	-3	-13	-6	16	-5	48	-10	-3
word:like	-15	-4	-3	-4	-5	-4	-4	-5	-9	-2
word:limited	-14	-3	-2	-8	-8	-5	-3	-4	28	-7
word:line	41	-4	1		-2	3	-6	-1	1	-5
word:link	29	-6	-4	14	-6	-11	-4	-4	-6	-3
word:lisbon	11	26	-5	-6	-12	-8	-4	-4	-7	-12
word:list	-8	11	-4	-6	-1	-4	-5	-4	18	1
word:listen	19	-5	-3	-7	-5	-5	18	-4	-5	-8
word:lithography	-7	-2	-2	27	-8	-2	-5	46	-5	-2
word:little	-18	-4	-4	-6	-7	-7	-5	-8	-5	-3
word:live	-17	-7	-3	-5	-5	115	-6	-17	7	-5
word:loan	-15	-3	-3	33	-5	-7	-5	-4	-10	-3
word:local	-11			-5	-6		-3	1	-4	-4
word:lodge	-6	-2	-2	-3	-9	-4	-6	26	2	-2
word:long	14	-4	-3	-5	-8	-6	-4	1	-7	-5
word:longer	3	-9	-3	-4	-3	35	-7	-5	-3	-3
word:look	-5	20	-4	-2	-6	-3	-5	-5	-2	-4
word:lose	-9	-5	-5	-5	-6	-9		22	3	-4
word:lot	-10	-4	-4	-11	-6	-6	-4	80	-7	-5
word:low	-9	-3	-3	-5	-9	-8	-5	-4	-15	-4
word:lunch	29	-3	-4	-6	-3	-4	-3	-3	-7	-4
word:machine	-8	-8	-5	-7	-4	27	-6	35	-7	-5
word:magdeburg	-5	-3	-2	17	14	-8	-6	-5	-5	-2
word:main	19	16	-9	-8	-3	-6	-3	-3	-4	-2
word:major	-16	-3	15	-3	-4	-6	-4	-3	-6	-8
word:make	-3	-3	-3	-3	-3	-2	5	-6	2	2
word:maker	2	-4	-5	-6	13	-7	-5	9	-10	-5
word:man	-7	-13	-3	-6	-6	-4	-3	-4	-14	-5
word:manufacturing	-22	-4	-2	-1	13	-7	-1	-3	-2	-5
word:many	-14	-4	-3	-10	-4	4	-5	-5	-8	-6
word:march	-6	-2	14	2	-5		17	-6	7	3
word:margin	46	-5	-11	-5	-4	-5	-4	-3	-5	-6
word:market	-13	-3	-3	-4	-5	-2	-5	-7	-1	-5
word:marketplace	-4	-4	-2	-7	-4	-8	-4	-6	41	-7
word:mast	-18	-3	-3	53	-5	19	-7	-8	-28	-3
word:master	-13	-4	-10	-4	-5	-5	-6	-4	-5	-7
word:masterplan	-11	-4	-3	-5	-4	-4	-10	-4	-8	-6
word:matter	14	-4	1	-4	-6	-5	-4	-4	1	-3
word:may	2	6	-3	-3	-3	-4	10	2	2	8
word:mean	1	-5	4	-6	-5	-2	8	-4	-5	-4
word:meanwhile	-19	-8	-3	24	-7	-7	-8	-3	19	11
word:measure	-26	-3	-2	-14	-4	-4	-8	-4	-11	-6
word:medium	-13	-4	-3	-6	-5	-8	15	21	-16	-9
word:meet	30	-1	-6	-4	-4	-1	-5	-5	-4	-5
word:meeting	6	-5	9	-3	-4	-5	-5	-3	-5	2
word:member	8	-4	-3	-5	-4	2	-5	2	-6	3
word:memorandum	-10	-2	-2	25	-4	-5	-4	-3	-5	-4
word:merger	-1	-3	-3	-7	-8	-5	-6	15	-6	-4
word:message	-2	-4	-2	-10	17	-5	-5	24	-14	-5
word:meter	-13	-4	-3	-6	13	10	-5	-9	-4	-4
word:mhz	-9	-5	-3	-9	-5	-6	-5	81	-9	-8
word:might		-5	-2	-4	-5	-3	-4	-6	-8	-5
word:military	7	-3	-3	-3	13	-7	-4	-2	-18	-3
word:minister	-12	-5	-3	-6	-1	-5	-3	-5	-8	6
word:ministers	-15	-3	60	-14	-3	-5	28	-3	-4	24
word:ministry	1	-5	2	-1	4	-4	-4	-3	-6	-6
word:minute	36	-6	-4	-4	-4	-6	-5	-4	-8	-6
word:mission	14	15	-3	-3	-3	-4	-2	-2	-5	-8
word:mobile	-3	4		-3	-5	12	-4	17	-1	-5
word:model	-15	-3	-3	-6	2	32	12	-4	2	-4
word:monday	18	7	2	7	-4	6	11	8	3	7
word:money	-8	-3	-4	-5	2	12	12	-6	-3	
word:month	-6	-1	1	-1	-4	1	3	5	-6	-1
word:more	-6	-3	4	-4		-3	3	-2	-5	-1
word:morning	-10	8	-3	-5	-6	-4	-4	-4	8	-5
word:most	16	-5	1	-5	-4	-9	-1	-6	-13	-5
word:mou	2	-3	-2	36	-6	-8	-5	-3	-5	-3
word:mous	-8	-5	-8	36	-5	-7	-5	-2	-3	-3
word:move	2	-3	-3	-5	2	-4	-3	-7	23	11
word:mr	-9	-4	3		-4	-8	-6	9	-4	1
word:mr.	13	-8	-4	-4	-4	-6	-3	-3	-4	-2
word:ms	-23	-8	-4	-4	-4	-4	-4	-3	-6	4
word:ms.	-1	-4	-8	-4	-5	-7	-5	-3	-6	-5
word:much	6	-3	-2	-6	44	-6	-3	-3	-3	-2
word:must	-10	-6	-3	-6	-6	-5	7	2	2	-5
word:mutual	-10	-2	-3	29	-3	35	-3	-4	-5	-2
word:mwc	5	-3	-9	-4	-3	-4	-3	-7	-12	-3
word:my	6	-8	-5	-5	-4	-8	-4	-4	-5	-6
word:name	-7	4	-1	2	-4		-5	-4	-8	1
word:nation	-7	-2	-3	-4	-2	-2	36	-3	-6	-6
word:national	-7	-3	-3	-5	-5	-6	-6	-4	-6	-5
word:near	-15	-6	-3	-5	10	22	-3	-4	-5	-4
word:need	-9	-4	-1	-5	-7	-7	-5		-1	-4
word:network	-13	-4	-3	-6	-9	2	-3	-3	-4	-4
word:never	-16	-3	-2	-5	-4	-3	-4	-3	8	-6
word:new	-12	13	-1	-5	7	-4	2	-4	-8	13
word:newcomer	-19	-4	-3	-6	-5	-7	-6	-19	-10	30
word:news	-11	-2	-8	-9	-5	-8	-1	-3	-4	-4
word:newspaper	-20	-4	-3	-6	-4	-6	-4	-4	-8	-6
word:next	9		14	-6	-3		1	-1	-6	-1
word:ng	-16	-6	-3	-4	-5	47	-3	-3	-4	-6
word:night	19	-5	5	-5	-4	-6	10	-11	5	-2
word:nobody	8	21	-7	-3	-4	-5	-3	-3	-6	-6
word:nod	-19	-4	-3	-7	-8	-7	-7	27	-10	-6
word:nominate	-23	-6	-3	-5	-3	-4	-6	-3	-5	19
word:none	-15	-4	-5	-8	-5	-7	-3	-7	-7	-4
word:north	8	-3	-2	-4	-5	-5	-2	-3	-16	-9
word:not	-11	-3	-4	-5	-4	-3	-4	4	-2	-2
word:note	14	-5	-3	-6	-3	2	-5	-7	-6	-5
word:nothing	-37	-6	-3	-7	22	-6	-5	-5	-9	-5
word:november	-19	-5	10	10	-4	13	10	2	3	-5
word:now	-17	-5	-5	-3	-3	8	-8	7	-6	-5
word:npr	-3	-3	-2	-5	-10	-4	-2	-30	-31	-2
word:number	-15	-4			-4	2	-3	-6	-1	-5
word:o	-22	-7	-4	-8	-7	-10	-6	-8	-12	-9
word:oath	-29	-7	-5	-3	-4	-4	-3	-3	-6	34
word:oblige	-10	-7	-3	-7	-3	-4	-18	-8	-7	-9
word:occasion	-18	-3	-5	4	5	-6	-4	-3	-3	3
word:oct.	59	-7	-4	-3	-5	-12	-5	7	-7	-6
word:october	11	-3	9	-1	-1	-2	-5	6	-7	-8
word:of		-1	-1		-2		-1	-2		1
word:off	3	18	-3	-6	-4	9	-4	-7	18	-4
word:offer	1	-2	-3	-4	-7	-8	-3	6	-8	-4
word:office	8	-2	-3	-3	-3	-1	-3	1	2	
word:officer	-54	-4	-7	-6	-3	-6	-6	-4	-9	62
word:official	-1	13	-4	-1	-3	-4	-3	-3	-2	-4
word:on	5	1		1	-3	1	2	-1		-1
word:once	-29	-3	-3	-4	-4	-4	-8	-5	10	10
word:online	5	-5	-3	-4	-4	-11	-6	-4	8	-3
word:only		-4	-3	-3	-6	-6	-5	-3	16	-4
word:open	5	-2	4	1	-2	11			2	-4
word:opening	-9	-4	15	-7	-4		-6	-5	12	-3
word:operate	-12	-2	-1	5	10	37	-6	-9	-1	-4
word:operation	-14	-4	-2	-7	-7	65	-3	-2	-10	-3
word:operational	15	-1	-2	-6	-9	-1	-8	-5	-13	31
word:operator	-2	-5	-3		-3	-5	18	-3	-10	-5
word:opportunity	-14	-6	7	1	-3	-4	-2	-2	-2	-7
word:opposite	34	-6	-3	-2	-4	-1	-1	-2	-4	-9
word:opposition	-26	-5	-3	-9	-7	-11	-6	-5	-10	-7
word:optic	-5	-4	-3	-8	-6	44	-5	-5	-5	-5
word:option	-5	-4	-3	-8	-4	-5	-4	-6	-8	-4
word:orbit	-6	-3	-3	-6	-11	47	-5	-7	-6	-3
word:order	-5	-4	1		-2	-3	-2	-4	-5	5
word:ordinary	-5	-4	-3	-2	-6	-5	-5	37	-14	-4
word:organize	-12	-2	57	9	-2	-10	-2	-2	-4	-4
word:oslo	9	-4	-6	-4	-5	-5	-7	-4	2	-5
word:other	13	-4		-5	-4	-1	-4	1	-9	-7
word:others	-7	-4	-3	-7	-5	-7	-6	-3	-6	-6
word:our	-16	-4	-3	-4	-4	-5	-4	-4	-5	-5
word:out	5	-3		-6		5	-1	-4	6	-2
word:outcome	14	-3	-6	-4	-3	-5	-3	15	-8	-8
word:outline	31	-10	-3	-10	-8	-6	-8	-3	-5	-5
word:outside	7	-6	-5	-4	-4	2	-5	-3	30	-7
word:over	7	1		-4	4	-6	-4	-2	4	2
word:oversee	-22	-4	-3	-11	-5	-6	-5	-5	-13	-7
word:oversight	-8	-2	-3	-2	-6	-5	-4	-6	-13	-2
word:owe	-9	-2	-2	-3	-6	-3	-2	-9	40	-2
word:own	-13	-3	-4		-3	-5	-4	-1	-5	1
word:owner	-10	-6	-2	-9	82	14	-5	9	-7	-11
word:ownership	-15	-4	-3	-4	-5	-12	37	-6	-13	-7
word:packaging	-32	-3	-3	5	-7	-3	-3	-5	-4	-4
word:pact	-13	-4	-4	48	-7	-6	-5	-3	-5	-4
word:page	9	-5	-6	-7	-4	-5	-8	-5	-3	-4
word:palace	43	11	-5	-4	-4	-7	-2	-5	-6	-5
word:panel	-4	-6	6	-4	-4	-6	-5	-4	-2	-6
word:paper	-9	-4	3	42	-4	-6	-8	-3	-2	-3
word:parent	-5	-4	-3	-5	-13	-7	-5	-5	-15	-4
word:park	-11	3	-5	10	-9	22	-5	-4	24	-3
word:part	-5	-3	15	-4	-5	4	1	-4	2	-5
word:participant	-5	-4	-3	-5	-2	30	-4	-1	-3	-5
word:particular	-7	-5	16	-5	-6	-5	-3	-3	-4	-7
word:particularly	-7	-3	-2	-6	-3	-5	-3	-2	-2	-3
word:partner	-8	-3	-2	-10	-4	-7	-6	-4	-5	-4
word:partnership	-5	-3	3	8	-4	-1	-5	-3	-4	-3
word:party	-7	14	-4	-4	-4	-4	-7	-9	-8	4
word:pass	-15	-3	-3	-5	-4	-4	4	-13	-10	-7
word:past	19	-4	-4	-5	-3	-3	-3	-4	-6	6
word:pay	1	-2	-3	-4	-7	-5	-1	4	12	-4
word:paydey	-17	-7	-4	-10	-6	-7	-8	-10	59	-8
word:payment	8	-4	-3	-5	-3	-3	-4	4	-10	-4
word:pen	-11	-4	-3	33	-9	-6	-10	-4	-5	-4
word:penalty	-7	-2	-4	-7	-4	-3	17	-6	-6	-7
word:people	-8	-5	3	2	-2	-6	-5	-4	-5	-4
word:per	-10	-4	-3	-6		-6	-4	-4	-8	-5
word:percent	1	-5	-3	-4	9	-7	-12	-9	-13	-6
word:period	-12	-3	-3	-4	16	-3	-10	-13	-5	-4
word:permit		-4	-2	-3	6	23	9	8	-10	-3
word:person	-12	-3	-3	-3	-7	-4	-3	-4	30	-5
word:personal	-7	-3	-3	-6	-4	-5	30	-4	-12	11
word:phase	-16	-5	25	-7	-4	67	-4	-4	-5	-9
word:phone	6	-6	-4	-4	6	-5	-5	-5	-10	-4
word:photo	-27	-7	-7	-5	-7	-6	-3	-4	-5	-5
word:photonic	25	-13	-2	16	12	-9	-3	-2	-9	-2
word:pick	8	-5	-5	-7	-4	-5	-6	-4	-7	30
word:picture	-9	-8	-3	-6	-11	-5	-4	-3	34	-18
word:pillar	-11	-3	-3	-5	-3	-7	-8	-2	-2	-4
word:pilot	-38	-4	-2	35	-5	47	-3	-3	-4	-5
word:place	10	-3	-5		-5	3	-2	1	9	-4
word:plan		2	-3	-5	-3	-1	6	-4	-5	-4
word:plant	4	7	-4	-2	39	1	-4	-4	-2	-3
word:platform	-6	-4	-3	-1	-5	8	-2	2	9	2
word:play	-4	-5	5	-4	-5	-6	-8	-6	-8	-6
word:player	-24	-4	4	-3	-5	-4	-3	-3	-6	-4
word:plead	29	-3	-2	-3	-3	-4	-3	-5	-3	-4
word:pledge	-7	-3	-3	-8		-4	-2	-10	-6	-4
word:pm	-25	-6	-8	-6	-9	-7	-7	-5	-9	-6
word:point	-10	-6	-3	-4	-5	6	-6	-5	-7	-4
word:police	34	-5	-7	-5	-6	-4	-10	-4	41	-9
word:policy	5	-3	-3	-4	-4		17	-4	1	3
word:political	-12	-3	-2	-10	-4	-9	-4	-4	-5	-7
word:politics	-24	9	-3	-2	-4	-2	-2	-2	-4	-14
word:position	-6	-2	-3	-2	-2	-2	-1	-3	-3	13
word:possible	-7	-3	-2	-3	-8	-4	-3	-3	-5	-5
word:post	-17	-4	-3	-4	-4	-3	-3	-5	-7	7
word:potential	30	-3	-3	-4	-3	-3	-3	-4	-3	-5
word:power	-5	-2	-2	-7	-7	15	-18	-5	-9	-8
word:practice		-5	-2	-10	-6	-4	-3	-3	1	-3
word:praise	-23	13	-4	-4	-4	-6	-3	-4	-4	-8
word:predecessor	-14	-4	-3	-3	-4	-4	-3	-5	-9	58
word:presence	-14	-3	8	19	-5	-4	-3	-3	-3	-8
word:present	-15	-2		-4	-4	-7	-3	-3	-4	-5
word:preside	30	-4	-3	-9	51	-5	-3	-5	-17	-10
word:president	2	-6	-4	-4	-8	5	-6	-4	-6	39
word:press	10	-10	-5	-4	-3	16	-6	-5	-6	-3
word:pressure	-10	-3	-5	-9	-4	-4	-8	-4	-9	-16
word:previous	9	-3	-5	-4	-3	-4	-5	-3	-3	-10
word:price	14	-4	-3	-6	-5	-7	-5	-5	-4	-5
word:prime	-3	-2	-3	-4	9	-4	6	-6	-6	9
word:prince	-3	-5	-5	-6	-8	-5	-3	-3	-5	-9
word:priority	-11	-4	-3	-5	-3	-5	-6	-3	-7	18
word:privacy	-12	-3	-4	-4	-6	-9	-4	-4	52	-6
word:private	-2	-4	-4	-5	-4	-10	-5	7	-5	-5
word:process	-3	-4	-3	-5	-3	-5	-3	-5	-5	-2
word:processing	-6	-2	-3	-11	-4	-2	-7	-3	-22	39
word:produce	-5	-3	-4	-3	-8	-4	-3	-6	-3	-3
word:product	-8	-2	-2	-4	-5	-7	-3	5	-10	-6
word:program	9	-4	-2	1	-1	18	-6	-4	-6	-6
word:progress	31	-4	-7	-3	-4	-8	-3	-3	-3	-5
word:project	1	-3	-3		3	-3	-5	-4	-5	-6
word:promise	-17	-6	-3	-7	3	2	-5	-5	1	-6
word:promote	6	3	-5	2	-3	-4	23	-3	-5	-5
word:proposal	-6	-4	-3	-6	-7	-5	29	-3	-9	-4
word:propose	14	-1	-2	-10	14	-5	4	-9	-3	-10
word:prospect	-24	-2	-3	-4	-3	-5	-2	-2	-3	-5
word:protect	-2	-1	-9	-1	-1	-1	-8	-5	20	-5
word:protection	-5	-3	-2	1	-5	2	26	-5	-4	-5
word:prove	-6	-4	-2	-8	-5	-5	-11	-3	-7	-6
word:provide	-12	-3	-2	5	1	-8	-6	9	-4	-2
word:provider	-3	-4	-4	12	-6	-9	-4	-2	-6	-4
word:province	21	-6	-3	-4	6	4	-4	-3	-7	-4
word:provision	17	19	-7	-4	-4	-6	-3	-3	-1	-3
word:public	-7	-1	-4	-6	-4	-2	19	2		2
word:publish	-19	-5	-4	-8	-4	-4	18	-6	-11	-6
word:purchase	11	-1	-2	-2	5	-3	-4	29	-5	-3
word:purpose	22	-4	-4	-3	-6	-6	-5	-2	-9	-2
word:push	-17	-2	-2	-6	-6	-5	-2	-3	-5	21
word:put	2	-2	-1	-3	12	1	3	-4	2	-2
word:quality	4	-4	-2	-1	-5	-4	-2	-3	-3	-4
word:quantum	11	-4	-3	-12	-4	-5	30	-4	-6	-8
word:quarter	14	-4	-3	6	-11	29	-5	-4	-6	-6
word:question	3	-4	-4	-5	-5	-5	-5	-5	9	-7
word:quote	-5	-2	-2	-3	-7	-5	-5	-2	-6	-16
word:r&d	-10	-2	-1	5	14	-6	-4	-2	-2	-1
word:raise	-5	-2	-3	5	10	-8	-17	-3	-8	-3
word:rate	3	-4	-2	-4	-4	-12	37	-5	-10	-5
word:reach	-9	-3	-3	10	-7	-9	-3	-4	-8	-5
word:read	-10	-5	-4	-4	-5	12	-4	-5	-7	-7
word:readiness	-30	-4	-3	-5	-5	-7	-4	-4	-11	-15
word:ready	-8	-3	-2	-4	-4	-10	-1	-7	-5	-3
word:real	-10	-2	-3	6	-22	-3	-2	-3	-17	-5
word:reason	-15	-5	-5	-6	-6	-6	-6	-5	-14	31
word:recall	-11	-4	-3	44	-5	-4	-8	-6	8	-8
word:receive	28	-6	-3	1	2	-3	-2	9	-4	-7
word:recent	-10	-3	-4	-4	18	15	-4	-13	-5	-3
word:recently	55	-2	-3	-7	-1	-7	-1	-1	-2	-2
word:reception	9	-5	-6	-5	-6	-5	-5	-4	-7	-5
word:recognition	-14	-3	11	8	-3	28	-3	-3	-5	-3
word:recognize	-8	-5	-2	-2	-6	-4	-2	-1	-2	-7
word:recommendation	-15	-2	27	-1	-3	-3	-1	-4	8	-6
word:record	-8	-3	-2	-4	-2	-7	-13	20	-11	-4
word:reform	-12	10	-2	-4	-2	-3	-3	-2	-4	-5
word:regard	-24	-2	-2	-2	-3	-10	-2	-2	-2	-1
word:region		-1	-3	-4	-1	-6	6	5	-11	-5
word:regional	3	-5	26	-9	-6	-6	4	-3	-4	-4
word:register	3	-3	-4	-5	-4	-4	3	8	-8	-3
word:regulation		-3	-6	-4	-3	-5	-15	-3	4	-4
word:regulator	-13	-6	14	-7	2	-4	-4	4	-13	-5
word:regulatory	-6	-3	-2	-5	-1	-7	-11	-1	-2	-1
word:reiterate	-18	-4	-3	-8	-6	-5	-4	-3	-6	-4
word:relate	-6	-3	20	-15	-3	-4	-2	-3	3	-7
word:relation	-16	-4	-2	-7	-4	-5	-3	-2	-4	-5
word:relationship	21	22	-2	-2	-1	-2	-1	-2	-1	-13
word:release	-4	-10	9	-5	5	1	-6	17	-5	-3
word:reliable	-10	-3	-3	-6	-5	-9	-3	-3	-4	-2
word:remain	-12	6	-6	-7	-4	-7	-6	-6	-12	-7
word:remark	6	1	23	-14	-8	-1	-1	-4	11	-5
word:remote	-12	-4	-3	-4	-6	-6	-4	-5	-5	-4
word:renew	-9	-2	-3	12	-7	-7	-3	-6	-9	-2
word:renewal	-8	-3	-2	-2	-7	-3	-5	51	-12	-5
word:rent	-17	-5	-3	-7	-5	-7	-5	-5	-7	-6
word:replace	-9	-8	-2	-2	-2	-1	33	-1	-2	20
word:replacement	-15	-4	-6	-2	-3	-4	-6	-3	44	-17
word:reply	-22	-4	-3	-5	-6	-5	-5	-6	-8	-5
word:report	-14	-5	-4	-1	-6	-8	7	-5	-7	-5
word:reporter	-6	-3	-3	-6	-3	-5	16	-3	-6	-5
word:represent	38	-3	-2		-4	-7	-5	-5	-4	-4
word:representative	24	-3	3	-3	-5	-7	-3	-3	-7	-4
word:request	-3	-3	-2	-3	-5	-4	-5	2	-5	-8
word:require	-9	-3	-4	-4	-3	-3	-28	-3	10	-3
word:research	8		-3	-3	-5	3	-3	-2	-8	-4
word:residence	56	11	-6	-3	-3	-8	-2	-2	-5	-5
word:resignation	-16	-5	-4	-4	-3	-4	-5	-3	-5	60
word:resilience	-9	-2	-3	-4	-5	-4	-9	-2	-4	-12
word:resolve	-23	-10	-3	30	-5	-4	-7	-3	-9	-8
word:resource	-16	-2	-1	-3	-2	-6	-4	-2	-2	-5
word:respect	20	-4	-3	-6	-6	-5	-4	-4	-7	-9
word:responsible	-5	-3	-5	-6	-7	-5	-9	-11	-7	-5
word:rest	-19	-4	-3	-6	-7	-7	-4	-4	-21	-4
word:result	14	-2	-3	1	-5	-7	-4	-9	-7	-5
word:return	-13	22	-3	-6	-8	-6	-7	-4	37	-7
word:revenue	-8	-2	-3	-3	-7	-3	-6	-7	-20	-5
word:review	18	-4	-4	-2	-4	-7	-6	-5	7	-4
word:ride-hailing	-17	-3	-3	-4	-4	-12	-10	-5	-9	-6
word:right	-6	-1	-2	-3	-5	-2	5	-7	5	-4
word:rise	-17	-5	-4	-5	-9	-10	-7	-5	-8	-6
word:risk	-30	-4	-7	-6	-3	-5	-5	-6	-4	29
word:rival	-9	-4	-4	-4	-6	-6	-4	-9	37	-4
word:road	-4	-5	-3	-8	-6	-6	-6	-3	-6	-6
word:roadmap	29	-5	-3	35	-4	-5	43	-4	-10	-8
word:roam	14	-9	-3	46	-4	-6	-5	-4	-9	-7
word:robot	8	-5	47	-7	-6	49	-8	-5	-8	-5
word:role	-15	-3	-2	-3	-4	-3	-2	-3	-5	-9
word:room	10	15	-11	-4	-6	-5	-3	-3	-6	-5
word:round	14	6	3	-4	10	-7	-2	-3	-5	-4
word:row	-15	-6	-3	-6	-4	-5	-5	-7	-7	-10
word:rule	12	-3	-3	-4	-5	-6	15	-4	-6	-3
word:run	-11	-4	-5	13	-5	1	-1	-3	-1	8
word:rural	-11	-3	-4	6	-5	-6	-4	-3	-5	-3
word:sale	-14	-5	-5	-6	-4	-6	-5	19	-7	-6
word:same	9	-5	-2	2	4	-3	-4	7	10	-1
word:san	-6	-4	-5	-7	-3	-6	-4	-8	-10	-11
word:sanction	4	-3	-3	-5	-4	-3	-8	-4	60	-6
word:satellite	-10	-4	-3	14	-8	14	-3	1	-6	-3
word:satellite-2	-17	-1	-3	-12	-7	-23	-4	-4	-2	-4
word:saturday	-24	43	-5	-3	-5	-5	-4	-3	6	-5
word:say	-12	-3	-3	-3	-3	2	-3	-1	-5	-4
word:schedule	50	-6	13	-9	-4	-4	-3	23	-8	-5
word:scheme	-5	-3	-7	-7	-5	-10	-9	-4	-16	-4
word:school	-11	-2	9	-5	-6	3	-5	-3	-7	-4
word:science	-9	5	22	-2	-4	6	-3	-3	-4	-2
word:seal	-18	-4	-3	58	-5	-7	-6	20	32	-5
word:search	-18	-2	-4	-5	-9	-5	-4	-6	24	-4
word:seat	24	-2	-2	-2	-3	-3	-5	-2	-8	49
word:second	2	-5		5		9	9	-1	3	-4
word:secretary	24	-3	-4	-7	-6	-6	-5	-4	-15	-6
word:sector	-8	-2	-4	-4	-5	-4	-4	-3	-2	-3
word:secure	-8	-3	-2	-6	24	-12	-3	-4	-8	-3
word:security	3	-4	7	-5	-4	5	5	5	-5	-4
word:see	4		-2	-5	-1	-6	-4		3	-4
word:seek	-18	-3	-3	-5	-5	-5	-5	-4	6	-5
word:sek	-12	-5	-4	-8	-6	-8	-5	98	-9	-6
word:sell	-6	-4	-3	-8	6	-7	-5	17	13	-4
word:semiconductor	-3	-3		-4	-3		-4	-3	-4	-3
word:send	-9	2	-5	-1	3	-4		11	14	-5
word:senior	15	-6	9	-3	-5	-5	-3	-4	-4	-8
word:seoul	28	42	-4	16	-4	-6	-8	-4	-6	-6
word:separate	-5	-2	-4	-5	-5	-4	-1	-4	-16	-5
word:separately	1	14	14	-6	-4	-5	-3	-7	54	-3
word:september	14	17	2	6	-5	13	-5	9	13	5
word:serve	-9	-3	-4	-3	-3	-4	-6	-6	4	-6
word:server	-3	-4	-4	7	-6	-8	-7	-5	-13	-4
word:service	-1	-2	-4	-4	-3	13	-2	8	6	-3
word:services	-9	-6	-2	-4	-3	-6	-16	-5	24	-4
word:session	45	-4	8		-4	-6	-4	-3	-6	-5
word:set	-3	2	4	2	4	1		-5	4	-4
word:settle	20	-3	-2	-6	-9	-4	-5	-11	6	-3
word:several	-15	-3	-2	-8	-5	-6	-4	-4	-5	-3
word:shake	11	-3	-2	28	-4	-10	-5	11	-5	-7
word:shape	-9	-4	-2	-2	-3	-8	-3	-3	-5	-2
word:share	-11	-3	2	-6	-8	-6	-7	-4	-6	-3
word:shareholder	11	-3	-3	-10	40	-8	-5	-12	-7	-3
word:she	-26	-4	-3	-8	-6	-7	-4	-6	-14	-10
word:sheik	-11	-2	-3	-3	-4		-2	-4	-3	-5
word:shift	-10	-3	-3	-8	-4	-5	-3	-5	-7	-3
word:ship	-16	-5	-3	-6	-8	-15	-5	-10	38	-5
word:short		-6	-2	-6	-5	-4	-7	-3	-9	3
word:should	-7	-3	-2	-2	-6	-5	-9	-4	-6	-7
word:show	-7	10	7	-4	-1	-5	-3	-3	-5	
word:shut	-13	-4	-4	-6	-6	-7	-5	-6	77	-6
word:side	-1	-4	-3	-7	1	-5	-4	-3	-2	-6
word:sideline	-9	-2	-4	6	-2	18	-4	-2	-6	-4
word:sign	-8	-3	-2	27	-6	1	-4		-4	-4
word:signature	-24	-4	9	63	-5	19	35	-5	-7	-7
word:significant	-4	-7	-2	-1	-6	-2	-6	-2	-7	-1
word:signing	7	-3	-3	19	-6	-4	-3	-4	-9	-4
word:silicon	-11	26	-3	-4	-3	-4	-9	-5	-9	-5
word:sim	9	-11	-3	-3	-3	-4	-6	-3	25	-4
word:similar	-19	-4	-3	-5	-6	58	-5	19	15	-4
word:since	-15	-2	-3	-3		9	-4	-4	9	9
word:sit	18	-3	4	-6	-3	-3	-4	-3	-7	3
word:site	27	-5	-6	-7	-10	-19	-4	-4	-6	-4
word:slow	14	-2	-6	-3	-4	-4	-2	-3	-14	-5
word:small	-14	-3	-5	2	-9	-6	-3	5	6	-3
word:smart	-5	-4	-5	-3	-6	-8	-3	-5	-5	-4
word:so	-9	2	-6	-5		-2	-2	3	-1	-4
word:social	-8	-4	-2	-3	-4	-3	-6	15	-3	-10
word:software	16	-3	-3	-4	-5	-10	-2	-3	13	-5
word:solution	-5	4	-6	26	-6	-6	-3	-3	-3	-3
word:something	-3	-6	-2	-3	-5	-4	-8	-5	-4	-5
word:sound	31	-4	-3	-7	-6	-8	-8	-3	-6	-4
word:source	-16	-4	-3	-5	-9	-6	-4	-5	2	-8
word:south	-12	-6	-2	-7	-4	-7	-4	-5	-7	-4
word:southern	-6	-8	-5	30	-6	14	-4	-5	-6	-5
word:space	-12	-3	-4	4	-7	-12	-3	-3	-6	-2
word:spainsat	-19	-4	-3	-5	-5	61	-3	-3	-5	-5
word:speak	1	-3	-3	-3	-3	1	-4	-1	-2	-4
word:spectrum	2	-3	3	-4	-5	3	-5		-6	-5
word:speech	-26	-4	-4	-6	-7	-7	-5	-5	-7	-7
word:speed	-10	-2	-6	-3	-5	33	-4	-5	-9	-4
word:spend	3	18	-4	-4	15	-6	-4	-4	-7	-3
word:stability	26	-3	-2	-4	-4	-7	-3	-3	-4	-7
word:staff	-22	-4	-3	3	-7	-8	-7	-6	-8	-5
word:stage	-20	-2	-3	-5	-4	-5	-5	-7	-13	-7
word:stakeholder	-19	-3	23	-3	-3	-3	-3	-4	-7	-8
word:stand	-14	5	14	-9	-4	-8	-5	3	-7	14
word:start	-18	-5	-3	-5	-7	26	-5	-5	-7	-7
word:start-up	1	-3	-3	-4	9	-5	-2	-7	-6	-3
word:start-ups	21	-5	-3	-5	-10	55	-5	-4	-7	-6
word:startup	-10	-4	32	-7	-10	-7	-5	22	-9	-4
word:state	-2	2	3	2	-5		-3	-4	-1	-4
word:statement	-10	-4	-3	-3	-4	-4	-6	-1	9	-4
word:station	-4	45	-3	-5	-5	3	-4	-5	-7	-6
word:stay	3	-6	-3	-10	-6	-5	-3	-8	-9	24
word:step	-11	-5	-3	-5	3	2	-3	-4	-5	42
word:still	-13	-4	-3	-8	-5	-8	-4	-6	-14	7
word:stop	-11	4	-2	-6	-3	-3	-4	-4	20	-4
word:strategic	-1	-2	3	-2	1	-4	-3	-2	-2	-4
word:strategy	-12	-3	-3	-10	-3	-4	35	-3	-3	4
word:stream	-14	-5	-3	-4	-4	-6	21	-4	-7	-6
word:street	17	-7	-4	-6	-6	-8	-7	-4	-14	-8
word:strengthen	-11	-4	-3	3	-5	-3	39	-5	-8	-4
word:stress	-12	-5	-7	-1	4	9	-5	-3	-6	-5
word:strike	-16	-4	-4	3	-5	-6	-6	-5	4	-5
word:strong	-2	-6	-2	-8	-4	-2	-1	-3	-3	-7
word:student	15	-4	-4	-11	-8	-7	-4	-3	-8	-5
word:studio	6	-5	-5	-5	-6	-5	-8	-3	-8	-8
word:study	-12	-3	5	-5	-10	-7	-5	-5	-6	-5
word:subject	10	-4	-5	1	-4	-3	-4	-6	3	-3
word:submarine	40	-6	-2	2	-5	12	-5	-7	-13	-3
word:subscriber	34	-3	-3	-3	-22	-10	-3	-4	-5	-4
word:subsidiary	-11	-2	-3	-6	3	-5	9	6	15	-3
word:succeed	-17	-6	-4	-4	-5	-5	-7	-4	-9	51
word:success	-6	-1	-8	-4	-3	-5	-2	-2	-3	-3
word:successor	-27	-4	-2	-2	-2	-4	-5	-2	-5	35
word:such	-2	-4	-4	-6	-5	-2	-10	-3	-7	-6
word:suffer	-8	-3	-2	-3	-5	-5	-8	-4	-9	-5
word:suggest	-18	-4	-2	-5	-4	-7	-2	-4	-7	-3
word:suit	-17	-3	-3	-3	-5	-3	-6	-3	44	-4
word:sum	24	-4	-8	-5	44	-6	-8	-6	15	-6
word:summit	-7	-5	39	-3	-4	7	-4	-2	-3	-8
word:sunday	16		5	-8	-5	-5	-5	15		5
word:supplier	-11	-4	11	11	-6	-5	-4	-6	-1	-4
word:supply	-4	-6	-3	14	7	-7	-3	-4	-6	-3
word:support	-7	-3	-3	-1	1	2	-5	-3	-4	-2
word:suspect	-6	-1	-2	-6	-13	-9	-7	-10	15	-2
word:swear	-15	-7	-4	-5	-3	-5	-3	-4	-5	70
word:switch	-5	-5	-4	2	27	56	-5	-5	30	-4
word:sydney	-17	-8	-2	-4	-7	23	-3	-6	2	17
word:system	-7	-5	-3	-6	-5	28	-4	-4	-10	-4
word:table	12	-3	9	-5	-4	-4	2	-2	-3	-5
word:taipei	60	46	-5	-7	-5	-8	-5	-4	-7	-7
word:take	3	1	5	-3	-3		-1	2	1	-2
word:talent	-9	-2	-2	2	-6	-6	-1	-3	-3	-1
word:talk	-1	-4	-1	-4		-4	-3	-3	-4	-5
word:talks	-22	-5	-9	-17	-3	-6	-4	-3	-4	-7
word:target	9	-3	-2	-7	-8	-5	-3	23	-1	-1
word:tariff	23	15	-7	-3	-4	-4	20	-4	-6	-4
word:tashkent	-28	22	-5	-5	-5	-7	-5	-5	-8	-7
word:task	-18	9	-5	-4	-4	-4	14	-4	-3	12
word:tax	-4	-3	-3	-6	-4	-6		-4	-5	-5
word:taxation	-18	-6	-3	-10	-6	-6	-6	-8	-8	-5
word:teach	-31	-4	-4	-5	-5	-5	-6	-5	-7	-11
word:team	3	1	4	13	-5	-5	-3	-3	-5	15
word:tech	-13	-4	1	-8	-4	-10	-6	-4	-4	-4
word:technical	16	-3	-9	-10	-4	13	-5	-4	-6	-5
word:technological	-5	2	-2	-8	-4	-2	-2	-3	-2	-2
word:technology	-4	-4	-3		-2	-1	1	-2	-5	3
word:telecom	-13	-4	26	-19	-5	-6	16	-5	-4	-4
word:telecommunication	1	-3	-4	-4	-5		-5	-2	1	-4
word:telephone	55	-4	-3	-6	17	-3	-4	-5	-4	-5
word:tell	-9	-2		-5		-2	-1		5	-6
word:tender	-12	-7	-4	23	-5	-9	-4	-5	12	-3
word:tenth	-6	-4	-6	-4	38	-6	-4	-6	-15	-7
word:term	-6	-5	-2	-12	-5	-4	-2	-5	-6	11
word:terminal	-4	-4	-6	-4	3	-7	-4	-6	29	-4
word:terrestrial	-5	-2	-2	-3	-4	-6	-4	-2	-5	-2
word:test	-7	-4	-3	4	-4	10	-6	-5	-10	-5
word:testing	16	-3	-2	19	-28	-10	-2	-3	-4	-3
word:texas	-22	-3	-2	-4	-3	-2	-3	53	-16	-17
word:text	-17	-4	-3	31	-6	-5	19	19	-10	-6
word:tezgo	-11	-6	-4	-7	-4	-17	-5	-4	38	-5
word:than	-8	-3	11	-4		-2	-3		-7	-3
word:thank	-23	1	-3	-5	6	-5	-4	-4	-6	-7
word:thanks	-31	-2	-3	-3	-4	-3	-3	-2	-1	-8
word:that	-7	-2	-1	-2	-3	-3	-2	-2	-1	-4
word:their	10	-4	-3	16	-4	-5	-6	-5	8	-7
word:them	1		-2	2	-3	-6	-4	-4	5	-5
word:then	27	-5	7	-4	-4	-5	19	-1	-11	-5
word:there	2	-7	-1	-5	-5	-5	4	-4	-1	-2
word:they	5	-4	-4	-4	-3	-4	-5	-4	3	-7
word:thing	9	7	-2	-3	-6	-3	-7	-5	2	-5
word:think	-12	-4	-3	-6	-5	-5	12	-5	-7	-5
word:third	-9	1	-4	1	-6	17	5	-6	-8	-5
word:this	-14	-7	-3	6	-7	-9	-9	-4	-7	-7
word:though	-7	-3	-3	-5	-9	-3	-5	20	-3	-3
word:throw	28	-3	6	-10	-4	-8	-7	-5	22	-4
word:thru	17	-4	-3		-1	-5	1	7	-3	-5
word:thursday	33	7	2	-6	-1	-6	-5	7	-5	-1
word:tie	-9	-6	-2	6	-1	7	11	3	-4	-4
word:time	3	-6	-4	-4	-4	-6	-5	-4	-5	-4
word:to		1	-1		-2	-3	-1	-1	-1	-2
word:today	-6	38	-3	-3	-4		-8	-3	-1	2
word:together	16	-4	-5	-5	-2	9	-2	-4	-6	-5
word:tokyo	11	41	-5	-8	-5	-6	-8	-5	-5	-7
word:tomorrow	50	-17	-4	-5	-5	-7	-6	-3	-5	-5
word:too	-10	-3	-4	-4	-1	-7	-6	12	-9	-5
word:tool		-3	-2	-3	-5	15	-5	-2	-4	-3
word:toolmaker	-37	-4	-4	28	-3	-3	-4	-6	32	-3
word:top	14	-4	7	-1	15	-2	-2	-2	6	-2
word:touch	-14	20	-2	-2	-2	-4	-6	-9	-9	-8
word:tour	2	35	-4	-4	-5	-5	-2	-2	-3	7
word:toward	-1	-2	-4	-2	7	-5	-5	-1	-5	-3
word:towards	-5	-6	-3	-7	33	-5	-4	-4	-6	-4
word:tower	-6	-4	-4	25	-6	-6	-6	4	6	13
word:town	61	-5	-6	-9	-8	-9	-5	-6	-7	-6
word:trade	-7		-4	-8	-5	-6	-4	-4	9	-5
word:traffic	-9	-9	-2	-3	-5	38	-3	14	-5	-4
word:train	-12	-3	-3	30	-2	-11	-5	-4	1	-4
word:training	-9	-5	-4	16	-7	13	-7	-3	-5	-5
word:transformation	-5	-2	-2	-5	-4	-6	-4	-3	-3	-2
word:travel	-22	68	-4	-4	-5	9	-5	-5	-5	-6
word:trend	-5	-9	-4	13	-4	-4	-3	-3	-4	14
word:trio	-2	-6	-4	-4	-6	-5	-4	-4	-6	-5
word:trip	-13	79	-5	13	-4	3	-5	-4	-9	-7
word:trust	-11	-4	-3	-5	-3	-7	-5	-3	-5	-2
word:try	-13	-5	-4	-9	-4	-7	-11	-4	-17	-7
word:tuesday	23	2	-4	5	-3	4		-2	-2	1
word:turn	24	-5	-4	-5	2	2	-3	20	-2	-4
word:twice	21	-4	-3	-8	-5	-11	-6	-3	-10	-6
word:under	-10	-3	-1	14	-5	-5	6	3	2	-4
word:underline	-15	-6	-7	-3	-3	-5	-2	-2	-4	-2
word:undersea	-13	-8	-2	-5	-3	-10	-2	-3	-3	-2
word:understand	22	-6	-3	-6	-4	-6	-4	-5	-8	-8
word:understanding	-1	-3		29	-4	-4	-5	-3	-4	-3
word:undertake	-41	-3	21	48	-4	-10	-4	-3	-4	-2
word:unique	2	-2	-4	-2	25	-2	-3	-2	-3	-3
word:unit	-15	-2	-3	-4	-6	10	-3	-6		-3
word:university	-44	-5	-3	-5	-4	-8	-4	-3	-5	-9
word:until	-1	-4	1	-9	-5	-5	2	-4	2	16
word:unveil	-18	-4	-5	-9	-5	28	36	-7	-33	-5
word:up	3	-3	-4	1	2	-1	-3	-5	-4	
word:update	-13	-3	-2	-5	-5	-5	-9	-18	-6	-5
word:us	-17	-3	-3	-4	-5	24	-2	-3	-3	-3
word:usd	-10		-2	-3	26	-5	-2	-2	-1	-1
word:use	-8	-5	-3	-1	-5	10	-4			-5
word:user	-1	-6	-3	-5	-5	-8	15	-6	-6	-8
word:valley	-11	26	-3	-4	-3	-4	-9	-5	-9	-5
word:valparaíso	-24	-6	-3	-4	-8	-10	-5	-4	-9	-7
word:value	-18	-4	-3	-5	23	-6	-3	-14	-2	-3
word:various	-13	-2	-2	-1	-3	-4	-2	-3	-11	-8
word:vendor	13	-3	-3	-6	-4	-5	-9	-4	-9	-5
word:venture	-9	-3	-2	-16	-5	-5	-5	29	-6	-4
word:veto	-7	-3	-2	-5	-3	-3	82	-5	-6	-5
word:video	23	-6	-7	-7	6	-7	-4	-4	2	-5
word:view	8	-5	-2	-5	-4	-5	-3	-5	-9	-4
word:village	-6	8	-3	-7	-4	-4	-6	-17	-8	-4
word:vise	54	-8	-3	-4	-6	-7	-4	-3	-5	-8
word:visit	-1	22	-2	5	-2	-2	-3	-1	-5	-3
word:visitor	17	-4	-4	-5	-3	-5	-9		-5	-8
word:voice	6	-4	-3	-3	-4	-4	-6	-3	-4	-5
word:vote	-18	-6	-3	-5	-4	-6	46	-8	-11	6
word:wafer	-28	-4	-4	26	-6	-4	-2	-3	-4	-3
word:wait	-16	9	-5	-4	-6	-6	-6	-10	-8	-6
word:walk	73	-6	-3	-6	-6	-9	-6	-3	22	-9
word:wallet	-3	-5	-4	-4	-4	-5	-4	-5	-14	-6
word:want		-4	-3		-4	-1	5	-4	-5	-4
word:war	5	-3	-2	-1	17	-8	-1	-2	-1	-5
word:warehouse	-41	-3	-3	-9	22	22	-2	-2	-2	-4
word:warn	-12	-3	-3	-3	-5	-6	-4	-4	-14	3
word:washington	1	14	12	-7	14	9	-4	-3	5	-7
word:watch	-5	-4	-3	-5	-5	-5	-5	-4	-4	-5
word:watchdog	-9	-4	-3	-4	-7	-8	-7	-7	-38	-4
word:wave	-19	-4	-3	27	-7	-5	-5	90	-14	-5
word:way	-2	-4	-3	1	-4	-6	1	-6		9
word:we	-10	8	-4	-2	-4	-6	-3	-4	-4	-4
word:website	-15	-5	-4	-8	-5	-7	-12	-6	-11	-7
word:wednesday	20	6	3	-4	-3	-4	-4	-3		-1
word:week	7	9		5	-2		1	4	-7	2
word:weekend	18	22	-2	-7	-2	-5	-3	-3	-10	-10
word:weigh	24	-4	-3	-5	-5	-3	-5	-5	-8	-4
word:weight	-2	-2	-7	-4	-2	-10	-2	-3	-3	-3
word:welcome	10	-5	-4	-5	2	-5	-4	-4	-9	-6
word:well	2	-1	-4	-3	4	-5	-3	-3	-6	-5
word:what	-1	-4	-1	-4	-6	-5	9	-4	-2	-3
word:when	7	-4	-2	-4	-1	-1	-3	2	-6	-3
word:where	6	6	3	-3	-5	-2	4	-4	-4	-6
word:whether	-7	-5	-3	-5	-5	-6	4	-6	-2	2
word:which	-2	-1		2		2	-1	1	-1	-2
word:while	-11	-4	-2	6	-4	-5	-4	-7	5	12
word:who	13	-3	-2	-3	-3	-5		-4	-2	4
word:whoever	-11	-2	-2	-3	-3	-4	-3	-8	-7	-3
word:whom	45	-4	-3	-3	-3	-4	-3	-2	-4	
word:why	-13	-2	-5	-3	-4	-4	-4	-9	-8	-5
word:wide	-14	-4	33	-2	-3	-5	-4	-3	-4	-3
word:widen	-11	-4	-4	2	-6	-7	-4	-3	-5	-4
word:will	-8	3	1	3	2	2	-2	-4	-2	-2
word:win	-8	-3	-3	43	-5	-7	-4	20	-7	-3
word:winner	-4	15	-6	-1	-8	16	-3	14	-2	-9
word:wish	20	-5	-4	16	-8	-4	-7	-3	-5	-6
word:with	12	-2		3	-2	-2	-2	-3	-2	-5
word:withdraw	-8	-2	-3	-4	1	-5	20	34	-7	-2
word:within	-18	-6	-4	2	-4	-3	-13	-5	9	-4
word:without	22	6	-3	-6	-4	-1	-5	-5	11	-7
word:word	13	-9	-4	-5	-3	-4	-3	-4	-3	-5
word:work	-15	-2	-4	-4	-3	-6	-4	-5	-7	-3
word:worker	-13	-3	-3	-3	-10	-16	-5	-4	-9	-4
word:working	44	-7	-8	-4	-3	-3	-3	-3	6	-3
word:workshop	-16	-5	74	-5	-8	-5	-4	-5	-4	-4
word:world	1	5	-1	-2	-4	1	-3	-4	-5	-3
word:worth	-8	-2	8	-8	67	-11	-3	-3	-9	-2
word:would	-8	-3	-2	-3		1	-3	-2	-7	-4
word:wrap	-1	-10	-4	-8	-6	-6	-4	-6	-6	-6
word:write	-15	-4	-3	-9	-8	-6	-6	-5	6	-6
word:year	-13	-1	-2	6	-1	4	-1	2	-2	
word:yen	-9	-4	-3	-8	49	-11	-5	-4	-7	-3
word:yesterday	19	-10	-3	1	-6	10	-3	11	10	6
word:yet	1	-3	-2	-5	17	-4	-3	-5	-13	-5
word:you	-8	-3	-3	-9	-3	-3	-15	-5	-12	-6
word:young	43	-4	-3	31	-7	-6	-5	-5	-8	-7
word:zloty	-16	-5	-4	-9	52	-14	-5	-8	38	-3
word:zone	27	-5	-4	-4	14	4	10	-4	18	-3
word:zurich	36	-33	-2	-5	-6	-7	-3	-3	-5	-4
word:’s	-8	-3	-3	-3	-4	-5	-6	-3	-7	-3
`;
