// Written by `npm run train`; not edited by hand.
export const sentenceText = `MEETING	VISIT	FORUM	AGREEMENT	INVESTMENT	LAUNCH	POLICY	LICENCE	ENFORCEMENT	APPOINTMENT
*	-266	-421	-435	-387	-384	-374	-395	-413	-342	-374
class-kind:appointVerb_<a>	-10	-7	-4	-8	-6	-5	-16	-5	-10	18
class-kind:appointVerb_<c>	-1	22	-4	-2	-9	-4	-2	-2	-7	-10
class-kind:appointVerb_<f>	-9	-3	-3	28	-13	4	-5	10	17	14
class-kind:appointVerb_<p>	-14			-6	-5	-5	-5	-3	-6	64
class-kind:attend_<a>	-7	-2	-9	-7	-1	-2	-7	-4	-12	-29
class-kind:attend_<f>	-10	-3	-3	-12	-11	-7	-4	-7	20	7
class-kind:attend_<p>	17	-4	7	-4	-3	-7	-3	-3	-5	-7
class-kind:background_<a>	-6		-3	-1		-4	-4	-5	1	-11
class-kind:background_<f>	-17	-3	-3	-5	-9	-6	-3	-6	22	-11
class-kind:background_<p>	-17	-6	-4	-4	-4	-5	-4	-4	-8	21
class-kind:callVerb_<a>	17	4	-2	-3	-3	-3	-3	-2	-5	-13
class-kind:callVerb_<c>	-11	-8	-3	-3	-5	-4	-3	-3	-11	-4
class-kind:callVerb_<f>	-7	-14	-2	-2	-6	-4	-2	-2	-11	-3
class-kind:callVerb_<p>	20	-6	-3	12	-3	-9	-3	-2	-5	-6
class-kind:forumNoun_<p>	28	-5	-10	-5	-5	-7	-4	-4	-6	-11
class-kind:forumVerb_<a>	-15	-2	-10	-7	-2	-3	-6	-2	1	47
class-kind:forumVerb_<f>	24	-2	-16	-4	-4	-12	-3	16	-5	-7
class-kind:forumVerb_<p>	29	-3	13	-3	-3	-8	-3	-3	-4	-7
class-kind:investVerb_<a>	-11	7	-4	-8	-6	-6	-14	-4	5	4
class-kind:investVerb_<c>	-13	-3	-3	-5	13	12	2	-4	-12	
class-kind:investVerb_<f>	-5	-2	-2	-2	25	-4	-3	-7	5	
class-kind:investVerb_<o>	-13	-3	-4	-5	92	-8	-5	-4	-16	-4
class-kind:investVerb_<p>	-7	9	7		-4	4	-3	-2	-4	-6
class-kind:launchNoun_<f>	-23	-4	-3	-5	-6	4	-5	-6	69	-3
class-kind:launchVerb_<c>	2	-3	-8	-5	-4	1	-2	-3	-6	-2
class-kind:launchVerb_<p>	36	-3	-3	-7	-6	-30	-5	-4	-7	-9
class-kind:licenceNoun_<f>	-7	-3	-3	-5	-4	-6	-6	-4	48	-4
class-kind:licenceVerb_<a>	-4	-2	-5	-3	-2	-2	-18	56	-15	-3
class-kind:licenceVerb_<f>	-7	-2	-2	-2	4	-7	-1	43	-4	-3
class-kind:licenceVerb_<p>	-17	-6	-3	-2	-5	-4	-3	30	-3	65
class-kind:meetVerb_<p>	30	-6	-6	-5	-4	-4	-3	-3	-5	-7
class-kind:moneyNoun_<f>	1	-1	-2	-3	-1	-3	-2	-7	-7	-2
class-kind:pactNoun_<f>	-5	-4	-2	-16	-4	-4	-7	-8	-35	-3
class-kind:planned_<f>	-27	-3	38	-7	-4	-12	-2	-3	-5	-3
class-kind:policyVerb_<f>	-7	-1	-2	-4	-4	-8	-3	26	-19	-2
class-kind:postNoun_<p>	-14	-2	-3	-3	-3	-3	-3	-3	16	-24
class-kind:punishNoun_<c>	2	-2	-2	-2	-8	-5	-5	-4	-10	-3
class-kind:punishNoun_<f>	-6	-2	-2	-5	-5	-4	-3	-9	-32	-3
class-kind:punishNoun_<p>	-11	-2	-3	-4	-4	-4	-8	-4	59	-10
class-kind:punishVerb_<a>	-13	-1	-2	-3	-9	-4	32	21	27	-7
class-kind:punishVerb_<c>	-5	-2	-2	-5	-6	-2	-9	-2	-7	-2
class-kind:punishVerb_<f>	-9	-2	-3	-7	-5	-6	-5		38	-4
class-kind:punishVerb_<p>	1	-4	-3	-3	-4	-5	-4	-4	13	6
class-kind:receiveVerb_<a>	-9	-3	15	-2	-2	-2	-3	-4	19	-8
class-kind:receiveVerb_<c>	-3	-5	-3	19	9	-3	-6	-4	-2	-3
class-kind:receiveVerb_<f>	-17	-3	-4	-6	11	-5	-3	-2	-4	-3
class-kind:receiveVerb_<p>	34	-1	2	-4	-4	-4	-3	-3	2	-9
class-kind:signVerb_<c>	-11	-1	-2	-4	12	18	7	-9	-6	-3
class-kind:signVerb_<f>	-7	-2	-2	24	-6	-5	-4	-11	4	-5
class-kind:signVerb_<p>	-20	18	-2	2	-6	-3	-2	-2	-4	14
class-kind:talkNoun_<a>	17	4	-2	-3	-3	-3	-3	-2	-5	-13
class-kind:talkNoun_<c>	-21	-6	-3	-2	-2	-2	-2	-2	-4	23
class-kind:talkNoun_<f>	-2	-17	-2	-1	-6	-4	-1	-1	-6	-1
class-kind:talkNoun_<o>	-23	42	-3	-4	-3	-4	-3	-2	-5	-6
class-kind:talkNoun_<p>	-9	-8	-4	22	-4	-3	-2	-2	-6	-5
class-kind:topicVerb_<a>	-13	-2	-3	-4	-4	-3	-6	21	-19	-4
class-kind:topicVerb_<c>	-17	-4	-4	-4	-6	-6	-3	-3	36	-6
class-kind:topicVerb_<f>	-11	-3	-3	-11	-7	1	15	-5	11	-4
class-kind:topicVerb_<p>	23	-2	-3	-4	1	-5	-2	-3	-4	-7
class-kind:travelNoun_<a>	17	4	-2	-3	-3	-3	-3	-2	-5	-13
class-kind:travelNoun_<c>	-16	-14	-3	-5	-4	-3	-2	-3	-5	-5
class-kind:travelNoun_<o>	-23	42	-3	-4	-3	-4	-3	-2	-5	-6
class-kind:travelVerb_<a>	-3	-1	-4	-4	-4	-4	-5	-3	7	44
class-kind:travelVerb_<c>	-3	8	-3	-2	-2	-2	-2	-3	-3	-4
class-kind:travelVerb_<f>	-20	-15	-3	-3	16	-4	-2	-3	-5	-3
class-kind:travelVerb_<o>	-23	42	-3	-4	-3	-4	-3	-2	-5	-6
class-kind:travelVerb_<p>	9	4	3	15	-4	-8	-2	-2	-5	-9
class-kind:visitorNoun_<f>	-10	-2	-13	-6	-8	-6	-4	19	1	-3
class-kind:visitorNoun_<p>	56	-3	-5	-4	-4	-3	-3	-3	-4	-7
class-kind:wish_<a>	-9	-4	8	-5	-4	-4	-4	-6	-47	-6
class-kind:wish_<c>	-9	-3	-4	-4	-14	-5	-15	-3	-6	-3
class-kind:wish_<f>	-10	-2	-4	-7	-10	-4	-3	9	3	-7
class-kind:wish_<p>	-29	-4	9	-4	-4	-3	8	-3	-5	
class-word:appointVerb_after	-23	-4	-2	-3	-2	-2	-2	-3	-5	-21
class-word:appointVerb_among	4	-2	24	-2	-1	-2	-3	-2	-5	-2
class-word:appointVerb_at	-10	-11	-5	-4	-3	-11	-4	-3	-3	103
class-word:appointVerb_by	-18	-3	-3	-6	8	-12	-4	-3	-5	59
class-word:appointVerb_down	7	-4	-5	-5	-6	-5	-4	-6	10	76
class-word:appointVerb_for	-7	40	-6	-5	-5	-4	-4	-3	-5	-14
class-word:appointVerb_from	-25	-4	-3	-6	-5	-3	-6	-3	-6	70
class-word:appointVerb_in	-8	-5	-3	-5	-1	-2	-3	-3	-4	36
class-word:appointVerb_of	5	-6	-3	-7	-7	-5	-8	-3	-5	-10
class-word:appointVerb_off	10	42	-6	-2	-5	14	-3	-4	-6	-9
class-word:appointVerb_on	-14	-5	-3	15	-4	-5	-3	-6	4	10
class-word:appointVerb_out	-19	-4	-3	-3	-4	-6	-3	-3	48	-10
class-word:appointVerb_over	-17	-3	-3	-4	12	3	-4	-3	-3	18
class-word:appointVerb_to	8	-3	-2	8	-9	-5	19	-2	-6	13
class-word:appointVerb_up	7	-4	-3	-3	-6	-5	-5	-3	-7	29
class-word:appointVerb_with	6	-11	-2	26	-3	-7	-3	-5	-6	-10
class-word:attend_by	27	-4	-1	-5		3	-3	-4	1	-7
class-word:attend_down	35	-3	3	-7	-4	-2	-3	-4	-9	-5
class-word:attend_for	-31	-1	-1	-3	30	-6	-4	-2	-6	-5
class-word:attend_in	-12	-3	-4	-9	-7	-6	19	-1	-7	6
class-word:attend_of	-12	-6	-2	-15	-1	-3	13	-1	-3	-2
class-word:attend_on	-25	-2	-9	-3	-3	-3	6	-5	-4	-14
class-word:attend_to	4	-2	-4	-7	-6	-4	23	-3	1	-2
class-word:background_at	-6	-4	-2	3	-9	-5	-3	-4	-5	-15
class-word:background_by	-27	-3	-6	-5	-7	-6	-3	-3	-7	-8
class-word:background_in	1	-7	-3	-4	-6	-3	1		-7	12
class-word:background_of	-5	-5	-5	-4	-6	-6	-3	-5	4	-5
class-word:background_on	-7	-5	-7	7	-8	-10	-14	-3	-4	-4
class-word:background_to	-9	2	-1	-7	-3	-1	2	-5	-3	-4
class-word:callVerb_at	-11	46	-3	-5	-3	-4	-3	-3	36	-5
class-word:callVerb_by	32	-20	-3	-4	-4	-6	-8	-3	-6	-1
class-word:callVerb_for	-6	-5	-2	-3	16	-5	-3	-3	-6	-5
class-word:callVerb_in	6	1	-3	-3	-3	-4	-5	-4	3	-4
class-word:callVerb_of	-8	3	-4	-4	-3	-3	-3	-2	-5	-4
class-word:callVerb_off	60	9	-3	-3	-2	-3	-7	-3	-6	-2
class-word:callVerb_on	5	-6	1	-3	-3	-5	-4	-2	-6	-6
class-word:callVerb_out	29	-5	-4	-5	-14	-10	-9	-4	-7	-6
class-word:callVerb_to		29	-2	-5	-3	-4	-4	-2	5	-4
class-word:callVerb_with	15	-5	-3	-3	-2	-4	-3	-2	-4	-4
class-word:forumNoun_at	-1	-5	75	13	-4	-12	-5	-4	-5	-5
class-word:forumNoun_before	76	-4	-23	-3	-3	-4	-5	-3	-9	-7
class-word:forumNoun_by	25	-2	-9	15	24	23	-4	-7	18	20
class-word:forumNoun_for	-17	-6	62	-4	-6	-9	-4	-3	-5	23
class-word:forumNoun_in	-13	-1	58	-5	-4	-7	-5	-4	-4	-6
class-word:forumNoun_of	-18	-4	73	-8	-4	-7	-5	-3	-4	-4
class-word:forumNoun_on	-6		45	-8	-4	-7	-6	-3	-4	-4
class-word:forumNoun_with	-7	-4	55	-8	-4	-5	-5	12	-7	-5
class-word:forumVerb_about	-25	-2	-3	7	-2	-4	-3	-2	-4	-3
class-word:forumVerb_at	5	-3	15	-7	-1	4	-3	-3	-4	-4
class-word:forumVerb_by	2	-4	12	1	-6	1	-4	-3		-4
class-word:forumVerb_for	30	-4	-9	-5	-3	-14	7	-4	-4	-4
class-word:forumVerb_in	-4	-3	14	-6	17	-2	5	-2	-6	2
class-word:forumVerb_of	-29	-2	-3	-3	-3	-12	14	-5	2	-4
class-word:forumVerb_on	-18	-3	2	11	-6	20	-1	-4	10	-5
class-word:forumVerb_out	-8	-3	-11	-3	-2	60	-11	-7	-10	-6
class-word:forumVerb_to	5	-3	-1	-3	-4	-5	2	-4	-6	-4
class-word:forumVerb_until	-5	-4	19	-53	-4	-14	-8	-3	-4	-5
class-word:forumVerb_up	10	-3	-3	-4	-4	-5	-15	-2	5	-3
class-word:forumVerb_with	34	-3	-6	-4	-7	-10	-3	-2	-15	-4
class-word:investVerb_by	-7	-6	-4	-6	31	-8	-5	-4	-7	6
class-word:investVerb_down	25	-3	-5	-5	-4	-2	-4	-6	25	-20
class-word:investVerb_for	-5	-5	-3	-3	22	-6	-2	-3	-7	-4
class-word:investVerb_from	-15	42	-8	-4	-8	-5	-7	-10	-6	-3
class-word:investVerb_in	-6	-2	-2	1	19	1	-4	-6	-8	2
class-word:investVerb_into	-2	15	-3	-9	41	-5	-2	-9	1	-5
class-word:investVerb_of	-4	-2	-2	-3	10	-4	-3	13	-6	-3
class-word:investVerb_off	9	20	-2	-2	-5	5	6	-2	-3	-5
class-word:investVerb_on	-21	-4	-3	-2	-11	-4	5	-4	22	9
class-word:investVerb_over	-23	-2	-3	-3	-10	-4	-3	-2	-8	1
class-word:investVerb_to	-7	-7	-3	3	-5	-4	3	-4	9	-1
class-word:investVerb_up	-1	-3	-4	1	13	-1	-3	-3	-6	5
class-word:launchNoun_as	-6	-2	-3	-4	-2	-6	-5	-7	-10	-3
class-word:launchNoun_at	-3	30	-3	3	-8	30	-5	-3	-5	-3
class-word:launchNoun_between	36	-5	-3	-7	-3	-7	-6	-3	-4	-2
class-word:launchNoun_by	-5	-4	-10	-4	-6	3	43	-3	-4	-3
class-word:launchNoun_for	-2	-5	-7	-8	19	27	-6	-3	-13	-3
class-word:launchNoun_from	8	-5	-4	-8	-10	9	-7	-5	-7	-4
class-word:launchNoun_in	-2	4	-4	-1	11	20	-5	-5		-3
class-word:launchNoun_near	-12	-5	-2	-4	49	20	-10	-3	-3	-3
class-word:launchNoun_of	-5	-3	-3	-1	-4	40	-4	-4	-4	-4
class-word:launchNoun_on	-21	21	9	-3	-6	-1	10	-2	-4	-5
class-word:launchNoun_to	-4	4	-2	-6	-19	17	11	-3	-11	-4
class-word:launchNoun_with	2		-4	11	-11	-12	-6	-3	-4	-4
class-word:launchVerb_at	44	-2	6	-12	1	-1	-5	-2	-4	-1
class-word:launchVerb_by	-10	-8	14	-6	26	12	2	8	1	-6
class-word:launchVerb_for	34	-5	-10	-5	-3	-20	15	-6	-4	-5
class-word:launchVerb_from	-39	-3	29	-10	-11	38	-5	27	-6	-4
class-word:launchVerb_in	-14	-5	-2	-6	-6	39	6	-5	9	24
class-word:launchVerb_of	-8	-4	-4	-7	-5	31	4	-4	-5	-5
class-word:launchVerb_off	-7	-4	-5	-6	-4	55	-9	-8	23	-4
class-word:launchVerb_on	-4	4	-5	13	-6	31		-4		-7
class-word:launchVerb_out	-15	-5	-4	-5	-10	78	-6	-4	31	-6
class-word:launchVerb_over	-14	-3	-4	-7	28	8	-5	-4	1	26
class-word:launchVerb_to	38	6	-3	-5	-5	-7	27	-3	-11	24
class-word:launchVerb_with	-19	-4	-4	31	6	-16	-4	-4	-7	-5
class-word:licenceNoun_at	-6	-4	-4	-3	-5	-7	-8	18	-11	-3
class-word:licenceNoun_by	-8	-3	-3	-8	-8	-5	-6	86	-21	-4
class-word:licenceNoun_for	-1	-2	-2	-8	-6	-5	-4	42	-9	-3
class-word:licenceNoun_from	-6	-3	-3	-11	-8	-7	-6	50	-12	-4
class-word:licenceNoun_in	-4	-2	-3	-7	-4	-6	-6	49	17	-2
class-word:licenceNoun_of	-7	-3	-3	-5	-8	-4	4	21	-19	-6
class-word:licenceNoun_on	-8	-3	-3	-8	-8	14	13	37	-8	-3
class-word:licenceNoun_to	-6	-3	-3	-7	-9	-4	19	50	-14	-3
class-word:licenceNoun_with	-9	-3	-6	-8	-18	-7	60	45	-16	-4
class-word:licenceVerb_by	-7	-3	-2	-5	-9	-5	21	44	-14	
class-word:licenceVerb_for	-4	-2	-2	-7	3	-6	-7	24	-9	-3
class-word:licenceVerb_from	-16	-3	-3	-8	-8	-3	-4	6	-7	-5
class-word:licenceVerb_in	-2	-2	-2	8	-5	-7	3	26	-1	-2
class-word:licenceVerb_of	1	-2	-2	-5	1	-4	9	22	-19	-3
class-word:licenceVerb_on	-4	-2	-3	-7	-3	9	19	31	-8	-5
class-word:licenceVerb_to	-7	-6	-2	-1	-4	-4	-7	25	9	-3
class-word:mealNoun_for	10	-4	-4	-4	-4	-4	-6	-3	-5	-5
class-word:mealNoun_in	48	-3	-5	-4	-3	-5	4	-2	-5	-5
class-word:mealNoun_on	49	-5	-4	-3	-3	-4	-4	-2	-4	-5
class-word:mealNoun_with	58	-3	-5	-4	-4	-5	-4	-3	-5	-11
class-word:meetVerb_about	1	-3	-3	-4	-3	-4	-5	-2	-5	-4
class-word:meetVerb_at	20	-5	-3	-3	-3	-6	-3	-3	-4	-5
class-word:meetVerb_by	9	-3	-5	-4	-4	-6	-4	-3	-5	-4
class-word:meetVerb_down	38	-4	3	-8	-4	-3	-3	-4	-7	-5
class-word:meetVerb_for	3	-11	-7	-2	-3	-4	-3	-2	-5	-4
class-word:meetVerb_in	29	-5	8	-5	-3	-5	-5		-5	-5
class-word:meetVerb_of	-9	-3	-3	-3	-4	-14	-3	-2	3	-3
class-word:meetVerb_on	17	-4	-6	-4	-4	-6	-4	-6	-5	-6
class-word:meetVerb_over	53	-2	-2	-2	-2	-4	-3	-7	-4	-2
class-word:meetVerb_to	27	-6	-3	-3	-3	-4	-2	-3	-4	-7
class-word:meetVerb_with	21	-3	2	-5	-4	-1	-4	-3	-5	-5
class-word:moneyNoun_by	-12	-3	-3	-4	4	-5	-3	-4	-4	-2
class-word:moneyNoun_for	-3	-4	-3	-5	2	-5	9	3	-11	-4
class-word:moneyNoun_from	-14	-4	-3	-8	23	-3	-6	-9	-11	-3
class-word:moneyNoun_in	-8	-3	-4	-5	21	3	-4	-6	4	-4
class-word:moneyNoun_into	-11	-2	-2	-4	28	-3	-3	-3	-4	-5
class-word:moneyNoun_of	-1	-5	-3	-4	24	-4	-4	10	-2	-3
class-word:pactNoun_between	-7	-3	-5	45	-5	-4	-5	-4	-5	-5
class-word:pactNoun_for	-5	-5	-2	30	-4	-8	6	-11	-17	-2
class-word:pactNoun_from	-13	-2	-2	4	-7	-3	-2	-11	-8	-4
class-word:pactNoun_in	-7	-5	-4	51	-10	-10	-6	-5		-6
class-word:pactNoun_of	-9	-4	1	30	-4	-5	-8	-3	-2	-4
class-word:pactNoun_on	-9	-3	-4	51	-4	-5	6	-3	-5	5
class-word:pactNoun_to	-9	3	-1	12	-3	-1	1	-4	-2	-4
class-word:pactNoun_with	-9	-2	-1	33	-7	-3	-4	-6	2	-5
class-word:planned_at	-20	-4	-14	-5	-4	-6	43	-3	-4	-10
class-word:planned_for	-1	-4	-6	-5	-4	-6	19	-3	-4	-6
class-word:planned_in	26	33	3	-7	-7	-8	-9	-6	-6	-6
class-word:planned_of	-5	-3	-7	-8	-3	6	-2	-3	9	-2
class-word:planned_on	40	23	-5	-4	-8	-6	-6	-2	19	-2
class-word:planned_out	-12	-4	46	-4	-5	22	41	-11	-7	-3
class-word:planned_to	3	-5	-7	-5	-5	-5	-8	-4	-8	-7
class-word:planned_up	-5	-2	-4	11	-3	21	13	-2	-4	-3
class-word:policyNoun_at	14	-4	-3	-5	-3	-4	21	-2	8	-7
class-word:policyNoun_by	-6	-4	-8	-7	-4	-5	63	-6	-1	-4
class-word:policyNoun_for	-4	-3	-5	1	-5	-12	40	-5	-4	-1
class-word:policyNoun_in	-15	-3	-3	-5	-5	-8	64	-5	-7	-5
class-word:policyNoun_of	-11	-3	-5	2	-4	-5	26	-4	-4	-3
class-word:policyNoun_on	-8	-4	-4	-6	-5	-8	71	-6	-8	
class-word:policyNoun_to	24	-5	-4	-4	-4	-7	56	-4	-7	-4
class-word:policyVerb_by	-10	-3	-4	11	10	-5	22	5	-5	-1
class-word:policyVerb_for	-6	-3	-2	31	-4	12	15	1	-6	-6
class-word:policyVerb_in	11	-3	-3	11	-6	-4	29	-5	-7	-3
class-word:policyVerb_of	-1	-3	-3	-4	-6	10	47	-9	5	-5
class-word:policyVerb_off	-9	36	-4	-22	-5	-9	16	-3	-7	-7
class-word:policyVerb_on	-2	-2	-3	7	-6	-7	44	8	-4	-6
class-word:policyVerb_to	11	-3	-5	-6	-4	-5	20	13	-6	17
class-word:policyVerb_up	-5	-2	-4	5	-3	19	12	-2	-5	-3
class-word:policyVerb_with	16	-2	-2		-13	9	2	-4	-3	-6
class-word:postNoun_as	-10	-4	-3	-2	-3	-3	-2	-2	-15	40
class-word:postNoun_at	1	-4	-5	-4	-4	-4	-3	-5	-7	31
class-word:postNoun_for	-8	-2	-2	-3	-5	-3	3	23	34	-8
class-word:postNoun_in	-20	14	-3	-3	-3	11	-3	-2	-4	11
class-word:postNoun_of	-6	-3	-2	-5	-3	-4	-3	-4	-1	28
class-word:postNoun_on	-3	-5	-3	-5	-4	-4	12	-3	-5	7
class-word:postNoun_with	17	2	-11	-6	-2	-6	-2	-1	-2	-8
class-word:punishNoun_against	-6	-2	-3	-5	-6	-4	-7	-7	30	-4
class-word:punishNoun_as	-11	-4	-3	-3	-4	-2	-4	-4	-35	23
class-word:punishNoun_at	-12	-3	-3	-7	-3	-4	-7	-2	-5	-10
class-word:punishNoun_by	-6	-3	-2	-5	-5	-5	-5	-7	40	-5
class-word:punishNoun_for	-6	-2	-2	22	-5	-3		-10	-32	-3
class-word:punishNoun_from	-3	-4	-1	-3	-2	-6	-6	-6	49	-3
class-word:punishNoun_in	-10	-3	-2	-3	-5	-9	14	-4	4	-4
class-word:punishNoun_into	-6	-2	-3	-4	-9	-11	-7	-5	59	-4
class-word:punishNoun_of	-9	-3		-5	-6	-3	-3	-5	41	-3
class-word:punishNoun_on	-8	-3	-3	-10	-4	-7	7	-6	39	6
class-word:punishNoun_over	-3	-3	-2	-3	-17	-7	-4	-3	62	16
class-word:punishNoun_to	37	-10	-3	-7	-8	-5	-7	-4	29	-8
class-word:punishNoun_with	-7	-2	-2	-10	-21	-2	-1	-3	54	-3
class-word:punishVerb_as	-20	-5	6	-4	-3	-3	-4	-3	-16	5
class-word:punishVerb_at	6	21	5	-12	1		11	-4	7	-3
class-word:punishVerb_before	15	-2	-7	-8	-3	-6	59	-11	-19	-6
class-word:punishVerb_by	-9	-6	9	-4	-6	-6	-5	-5	8	-9
class-word:punishVerb_for	3	-3	-4	9	-4	-7	16	-8	-16	
class-word:punishVerb_in	-9	-3	-1	-5	10	2	3	10	12	-5
class-word:punishVerb_of	-7	-6		-5	-9	-3	8	4	10	
class-word:punishVerb_off	12	-3	-3	-4	-3	-32	-4	-6	68	-2
class-word:punishVerb_on	-9	-3	-3	-7	-5	9	20		12	
class-word:punishVerb_out	-4	-2	-2	-3	-3	-5	-3	-8	28	-5
class-word:punishVerb_to	-9	-7	-2	-6	-5	-4	8	-5	19	-5
class-word:punishVerb_with	-9	-3	-5	-7	-19	-8	-7	-6	54	-3
class-word:receiveVerb_as	-21	-4	-3	-4	-6	-5	-4	-5	-5	-16
class-word:receiveVerb_at	61	12	-4	-6	-4	-5	-3	-4	-4	-8
class-word:receiveVerb_by	10	-14	-2	9	-4	-3	-4	-4	-4	-5
class-word:receiveVerb_from	-5	-4	-7	-3	-4	-3	-3	-4	-5	-8
class-word:receiveVerb_in	22	-7	-3	18	-6	-4	-3	-5		-7
class-word:receiveVerb_of	9	-4	16	13	6	-5	12	-7	-5	-5
class-word:receiveVerb_on	-11	-3	17	39	-4	-3	-8	-3	-2	-6
class-word:receiveVerb_to	-5	3		-7	-2	-1	3	-4	-2	-3
class-word:roomNoun_at	12	-5	-15	-5	-6	-6	-3	-8	-7	-3
class-word:roomNoun_before	-25	-5	-2	-3	-3	-19	17	-2	-3	20
class-word:roomNoun_for	41	-4	-2	-5	-4	-7	33	31	-4	-10
class-word:roomNoun_in	12	3	-4	-3	-5	20	-2	-3	-8	
class-word:roomNoun_of	4	-2	-3	4	-5	-5	-3	-3	13	-8
class-word:roomNoun_on	42	-7	-3	-4	-2	-3	-3	-2	-6	
class-word:roomNoun_with	27	-5	-4	-2	-2	-5	-3	-2	-2	-13
class-word:signVerb_at	-10	-4	-4	-3	-6	-14	-9	-2	-5	-5
class-word:signVerb_between	-18	-7	-3	10	-4	-4	-4	-3	-3	-3
class-word:signVerb_by	-2	-2	-3	37	-4	-5	2	-3	-4	-2
class-word:signVerb_for	-9	-3	-2	50	-5	-1	-7	15	-7	-4
class-word:signVerb_from	-17	-3	18	2	-5	-4	-3	-8	-7	-6
class-word:signVerb_in	-1	-4	-3	7	22	-2	-4	-4	-9	3
class-word:signVerb_into	1	-2	-3	20	-5	-5	-2	-5	-7	-5
class-word:signVerb_of	-8	-4	-4	-4	-6	-5	-3	-5	-7	-12
class-word:signVerb_off	-8	22	-2	-14	-4	-15	23	-3	-5	-5
class-word:signVerb_on	-8	-2	-3	29	-5	5	-4	11	2	-6
class-word:signVerb_to	17	4	6	-3	2	6	6	6	-5	14
class-word:signVerb_up	-14	-4	-5	29	-3	-1	-5	-3	-6	-4
class-word:signVerb_with	-9	-3	-3	24	-8	1	2	-4	-5	-5
class-word:sum_for	-10	-3	-3	-7	57	-8	-7	-7	-6	-3
class-word:sum_from	-8	-2	-2	-8	69	-3	-3	-14	-16	-3
class-word:sum_in	-6	-3	-3	-8	10	-9	-6	-8	7	-3
class-word:sum_into	-5	-3	-3	-9	48	-18	-6	-5	-10	-3
class-word:sum_of	-7	-2	-2	-6	-8	-3	-5	27	-20	-4
class-word:sum_on	-8	-4	13	-12	-13	-8	-10	-5	7	-4
class-word:sum_to	-8	-4	-3	-7	82	-7	-6	-8	-12	-4
class-word:talkNoun_about	34	-10	-4	-4	-3	-6	-5	-3	-5	-4
class-word:talkNoun_at	49	10	-4	-6	-3	-5	-3	-3	-8	-7
class-word:talkNoun_behind	24	-3	-5	-8	-3	-4	-5	-3	-5	-7
class-word:talkNoun_between	34	-5	-7	-14	-3	-6	-4	-4	-3	-3
class-word:talkNoun_by	22	-15	-3	-4	-6	-4	-3	-4	-3	-4
class-word:talkNoun_for	9	-14	-4	-4	-4	-4	-6	-3	-4	-4
class-word:talkNoun_from	40	-4	-4	-6	-5	-4	-3	-6	-5	-7
class-word:talkNoun_in	31	14	8	5	-3	-5	-7	-2	-4	-3
class-word:talkNoun_of	-9	7	20	-2	-3	-6	-3	-4	-4	3
class-word:talkNoun_off	60	9	-3	-3	-2	-3	-7	-3	-6	-2
class-word:talkNoun_on	28	4	-7	-4	-3	-7	6	-3	-6	-4
class-word:talkNoun_to	3	33	-3	-4	-4	-4	-3	-2	-6	-4
class-word:talkNoun_with	20		-1	-5	-5	-5	-5	-3	-4	-5
class-word:topicVerb_about	-17	-3	-3	-4	-4	-5	-9	21	-8	-8
class-word:topicVerb_at	13	-13	-3	11	-6	40	-5	-2	-4	-2
class-word:topicVerb_between	36	-5	-3	-7	-3	-7	-6	-3	-5	-3
class-word:topicVerb_by	-5	-5	5		-4	-13	1	-6	3	-4
class-word:topicVerb_for	-14	-5	-6	-7	3	1	-3	-4	-5	-4
class-word:topicVerb_from	-18	-5	-4	-3	-5	-3	-4	-5	-6	-11
class-word:topicVerb_in	-6	-4	-7	1	2	21	-6	-3	-4	-2
class-word:topicVerb_of		-5	-4	1	-5	16	-5	-5	14	-3
class-word:topicVerb_on	-3	19	8	-8	-4	-10	-3	-10	-7	-3
class-word:topicVerb_out	10	-3	-4	-4	-8	-5	-7	-12	-9	-3
class-word:topicVerb_whether	-15	-3	-2	-11	-3	-4	-7	-3	-4	-5
class-word:topicVerb_with	1	1	-3	-7	-1	-8	-5	-4	-5	-4
class-word:travelNoun_in	16	4	-3	-5	-5	-5	-3	-3	-4	-14
class-word:travelNoun_of	-10	42	-6	-5	-4	-5	-3	-2	-5	7
class-word:travelNoun_to	-6	51	-3	-2	-3	-5	-3	-3	1	-6
class-word:travelVerb_after	-9	-6	-3	-7	-5	-9	-5	-5	38	-7
class-word:travelVerb_as	-15	-7	-3	-4	-5	-4	-2	-3	-7	29
class-word:travelVerb_at	-3	70	-4	-4	-4	-9	-4	-3	-15	36
class-word:travelVerb_by	10	-12	-4	-5	-1	-2	-4	-3	-4	-1
class-word:travelVerb_for	-2	39	-6	-5	10	-6	-3	-4	-5	-12
class-word:travelVerb_from	-5	33	-10	-2	-2	-4	-7	-2	-7	18
class-word:travelVerb_in	1	28	-4	-4	-5	-5	-3	-6	-13	-5
class-word:travelVerb_into	23	-4	-2	2	-8	49	-2	-4	-10	-5
class-word:travelVerb_of	3	7	3	-4	-4	-4	-4	-3	-5	18
class-word:travelVerb_on	-17	28	-3	-3	-1	-7	-4	-5	-3	-6
class-word:travelVerb_out	-18	-5	-3	-3	-6	-5	23	-2	-9	-13
class-word:travelVerb_over	47	-9	-3	-2	-5	-4	-3	-2	-4	-6
class-word:travelVerb_through	25	-5	-2	-2	-7	-6	-3	-5	8	-7
class-word:travelVerb_to	-10	40	-3	-5		-3	-1	3		-3
class-word:travelVerb_with	-10	-22	-3	-10	-4	-5	-3	-3	-5	-5
class-word:visitorNoun_by	5	-3	10	35	-4	-3	-5	-9	-9	-2
class-word:visitorNoun_from	25	-2	7	-4	-2	-3	-2	-4	-4	-7
class-word:visitorNoun_in	27	-10	-4	-4	-4	-4	-3	-5	11	-9
class-word:visitorNoun_of	6	3	20	-4	-5	-5	3	-4	-4	-5
class-word:visitorNoun_on	11	-3	28	-4	-5	-3	-4	-3	-4	-10
class-word:visitorNoun_to	-1	31	12	-5	-3	-6	-4	-4	-4	-5
class-word:visitorNoun_up	-23	-4	-4	80	-12	-8	-4	-4	-6	-5
class-word:wish_before	-19	-3	-2	-3	-3	-3	-6	36	-6	-13
class-word:wish_by	2	-3	-3	-4	-3	-4	-15	31	-5	-6
class-word:wish_for	-8	-4	-2	-5	-5	-4	-5	4	1	-3
class-word:wish_from	-7	-5	-4	-4	-3	-6	-6	-5	-7	-5
class-word:wish_in	8	-4	-3	-4	-3	-9	-5	16	-6	-3
class-word:wish_of	7	-5	-2	-4	-6	-5	-3	-10	19	-2
class-word:wish_off	60	9	-3	-3	-2	-3	-7	-3	-6	-2
class-word:wish_on	19	-7	-2	-3	-3	-4	-4	-2	-8	-5
class-word:wish_to	24	5	-3	-5	-4	-6	-8	-15	-12	-4
class-word:wish_with	-11	-4	-2	-12	-1	-3	12	-2	-3	-3
class:appointVerb	-6	-1			-2	-3	-2	-1	-3	18
class:appointVerb&class:attend	-9	-5	3	16	-1	1	-2	-2	4	-7
class:appointVerb&class:background	1	5	7	-4	-5	1	1	-1	1	
class:appointVerb&class:callVerb	7	-2	-3	-5	-5	-2	-3	-6	8	-5
class:appointVerb&class:forumNoun	-1	2	33	-5	-4	-2	-4	1	1	
class:appointVerb&class:forumVerb	-18	-4	-2	3	-5	6	4	2	3	1
class:appointVerb&class:investVerb		-1	3	-2		-1	-2	1	-1	1
class:appointVerb&class:launchNoun	-8	4	-6	8	1	9	-4	3	1	-3
class:appointVerb&class:launchVerb		-2	-6	3	2	-1		-2		12
class:appointVerb&class:licenceNoun	-3	10	-3	-8		-5	-10	34	-9	-5
class:appointVerb&class:licenceVerb	-1	-3	-4	-1	6	-5	-5	10	-7	-4
class:appointVerb&class:mealNoun	40	-5	17	-2	-5	-4	-4	-1	-3	-14
class:appointVerb&class:meetVerb	-13	-3	-3	-2	4	4	-2	-1	-2	-4
class:appointVerb&class:moneyNoun	-3	-3	7	3	12	-6	11	-4	-4	5
class:appointVerb&class:pactNoun	3	1	-3	15	-4	1		-2	-3	-3
class:appointVerb&class:planned	-9	2	-3	-1	-8	-5	-3	-1	2	-6
class:appointVerb&class:policyNoun	-6	-1	-3	-2	-4	-4	6	1	-3	
class:appointVerb&class:policyVerb	9	-1		6	1	-5	6	3	3	5
class:appointVerb&class:postNoun	-11	-2	-3	-3	-4	-4	-3	-3	-3	25
class:appointVerb&class:punishNoun	-5	-4	-2	-4	-5	-3	-3	2	-4	3
class:appointVerb&class:punishVerb	-5	-4	-2	-4	-5	-4	-2	8	-1	7
class:appointVerb&class:quoted	-17	-6	-4	-3	-2	4	-2	-2	-2	-5
class:appointVerb&class:receiveVerb	4	8	-4	6	-2	3	2	7	-4	-8
class:appointVerb&class:roomNoun	-15	2	3	6	-4	-4	-4	-3	-4	8
class:appointVerb&class:signVerb	-1	-2	-3	5		-3	-3	-1	-5	-8
class:appointVerb&class:sum	-5	-9	-5	2	2	-10	-3	4	4	-4
class:appointVerb&class:talkNoun	5	1	-2	-4		-4	-2	-2		1
class:appointVerb&class:topicVerb	-4	-2	1	-3	-2	-3	-3	-3	7	-10
class:appointVerb&class:travelNoun	3	1	-2	-7	-4	-2	-3	-3	2	-6
class:appointVerb&class:travelVerb	-5	6	3	-4	-5	-4	-2	-3	-3	5
class:appointVerb&class:visitorNoun	-7	6	-6	-3	5	-3	-3	-3	-3	-7
class:appointVerb&class:wish	3	-1	-5	-4		-2	-2		-3	2
class:appointVerb&groups:1	-4		2	2	-4	-4	-4	1	-6	9
class:appointVerb&groups:2	-7	-4	-1	1	-3	-4		-1	-1	28
class:appointVerb&groups:3	-10	2	1	-5	-2	-2	-2	-3	-5	15
class:appointVerb&groups:4	-2	2	-4	-2	2	1	-2	-1	-1	8
class:appointVerb&parties:aa	-8	-2	-2	-3	-3	-3	13	-6	-9	4
class:appointVerb&parties:ac	-1	2	-2		-5	11	-2	-2	3	-6
class:appointVerb&parties:af	-9	-2	-4	14		2	-3	1	-1	-12
class:appointVerb&parties:ap	-7	2		-4	-4	-2	-4	-4	-4	41
class:appointVerb&parties:cc	-8	-4	2	-3	7	2	12	-3	-2	1
class:appointVerb&parties:cf	-4	-3	7	-2	-6	6	-2		-6	-7
class:appointVerb&parties:co	-3	5	-5	1	9	-4	-2	-1	-2	-4
class:appointVerb&parties:cp	-3			-1	-2		-1	-1	1	-2
class:appointVerb&parties:ff	-4	-2	-2		2	-6	-2	7	-2	3
class:appointVerb&parties:fp	-5	-4	-4	-5	-2	-3	-2	-3	1	22
class:appointVerb&parties:op		-7		1	-5	-6	-3	-2	-4	30
class:appointVerb&parties:pp	-8	1	-2	-3	-2	-2	-2	-3	-4	26
class:attend	2	-4	3	2	-3	-2	-1	-2	-1	-2
class:attend&class:background	-10	-1	4	-7	-3	-4	-3	4	-7	-3
class:attend&class:callVerb	-15	-10	1	9	-4	-5	-3	-2	1	-3
class:attend&class:forumNoun	-19	-4	46	-7	-2	-5	-1	-4	-12	-5
class:attend&class:forumVerb	-1	-3	6	-1	-5	3		-3	3	2
class:attend&class:investVerb	7	2	-4	-5		6	3	-3	-2	9
class:attend&class:launchNoun	9	-1	-5	-5	3	20	-2	-4	1	-5
class:attend&class:launchVerb	2	-2	-4	16	-6	-6	-5	-3	-1	-4
class:attend&class:licenceNoun	-3	-2	8	-12	-4	-3	-4	11	-8	-3
class:attend&class:licenceVerb	-4	-1	-6	-3	-2	-1	-2	25	-11	-5
class:attend&class:meetVerb	12	-2		-5	-3	-3	-5	-3	-6	
class:attend&class:moneyNoun	-1	-2	7	2	3	-2	-3	-4	-3	20
class:attend&class:pactNoun	-12	-1	-5	13	-4	-3	3	4	-2	-3
class:attend&class:planned	-15	-5	5	-3	-6	-4	-1	-3	6	-5
class:attend&class:policyNoun	-12	-2	-6	-6	-3	-3	23	-2	1	-6
class:attend&class:policyVerb	-4	-1	2	2	-4	-3	18	6	-3	-6
class:attend&class:postNoun	-16	-2	-13	-3	-2	-4	-6	17	6	18
class:attend&class:punishNoun	-7	-2	-4	-6	-7	-4	-1	-4	30	4
class:attend&class:punishVerb	-8	-2	-4	-5	-6	-4	9	-3	-1	-5
class:attend&class:receiveVerb	6	2	-1	11	-2	-3	-3	-2	-4	-4
class:attend&class:roomNoun	8	-2	3	-3	-2	-5	-4	22	-8	-4
class:attend&class:signVerb	-9	3	-4	10	4	-2	2	-4	-4	-2
class:attend&class:sum	-6	-1	-2	1	-10	-1	-2	-3	-22	-2
class:attend&class:talkNoun	15	-6	2	-4	-3	-6	-3	-3	-1	-5
class:attend&class:topicVerb	3	-4	-5	-4	-4	1		-3	1	-4
class:attend&class:travelNoun	-21	-24	-4	-6	-2	-5	-2	-2	-4	18
class:attend&class:travelVerb	11	-6	3	-5	-3	-4	-3	-3	-4	-6
class:attend&class:visitorNoun	-6	6	1	-3	10	-3	-2	-3	-4	-4
class:attend&class:wish	4		-3	-7	-3	6		2	3	-5
class:attend&groups:1	2	-6	5	7	-5		4	-4	-5	-5
class:attend&groups:2	-6	-3	8	4	-3	1	-2	-1	3	-3
class:attend&groups:3	3	-2	-1	-5	-5	-5	-2		-3	5
class:attend&groups:4	15	-2	-3	-2	3	-4	-3	-4	3	-6
class:attend&parties:aa	26	-2	-7	-2	-2	-5	-8	-4	-9	6
class:attend&parties:ac	1	-1	-6		-2	-3	-8	-6	30	18
class:attend&parties:af	2	3	-4	4	-6	-5	-4	-3	3	-10
class:attend&parties:ap	7	3	-5		-1	-2	-2	5	-2	-9
class:attend&parties:cc	21	-1	4	-3	-4	-5	2	-3	-2	-3
class:attend&parties:cf	5	-1	3	2	-4	-3	-2	-4	2	5
class:attend&parties:cp	-3	-3	8	-3	-4	4	-1	-3	1	-2
class:attend&parties:ff	5	-1	-3	4	-9	-4	-4	3	1	10
class:attend&parties:fp	11	-1	-4	-4	-1		-2	-4	2	1
class:attend&parties:op	-25	-3	26	-4	-3	-8	-3	-2	-3	-8
class:attend&parties:pp	4	-4	-1	-2	2	-6	-3	-3		-8
class:background	-4	-1		-3	-1	-3		-3		-2
class:background&class:callVerb	-3	-1		-2	-3	1	-5	-4	-3	-4
class:background&class:forumNoun	2	-1	11	1	2	1	6	-2	-5	3
class:background&class:forumVerb		-2		-5	-4	-3	1		-2	-4
class:background&class:investVerb	-5	-2	9	-3	8	1	5	-1	-1	-4
class:background&class:launchNoun	-6		-5	5	9	9	3	-3	2	
class:background&class:launchVerb	-3	-3	-4	3	-2	-3	-8	-3	-2	2
class:background&class:licenceNoun	-4	-2	3	-5	-4	-3	4	21	-13	-4
class:background&class:licenceVerb	-4	-2	-3	-4	-5	-3	10	-2	-2	-3
class:background&class:mealNoun	-18	-3	30	-5	-11	-5	-8	-2	-3	-2
class:background&class:meetVerb	25	-4	-3	-5	-2	1	1			-4
class:background&class:moneyNoun		-7		-2	10	2	5	-14	-7	-2
class:background&class:pactNoun	-5	2	-1	1		-2		-3	-3	-2
class:background&class:planned	6	9	4		9	-6	-2	-4		
class:background&class:policyNoun	-1	-4	-3	1	-3	-4	13	-4	-1	5
class:background&class:policyVerb	-8	-3	4	-2	-5	1	12	-5	-2	
class:background&class:postNoun	-3	-3	1	-3	6	-3	-5	-3	-1	2
class:background&class:punishNoun	-2	-2	-3	-4	-4	-2	-5	-3	14	-2
class:background&class:punishVerb	1	-3	-3	-4	-4	-5	-6	-5	5	-4
class:background&class:receiveVerb		2		-3	-3	-1	1	-4	-2	-1
class:background&class:roomNoun	-9	-3	8	-4	1		-4	-3	5	6
class:background&class:signVerb	-6	1	-4	3	5	-5	-1	-3	-4	6
class:background&class:sum	-12	-5	4	8	10	-7	2	-3	-15	-5
class:background&class:talkNoun	3	-4	4	-1	-4	-4	2	-2	-4	5
class:background&class:topicVerb		-1	-4	1	-3	-3	1	-5	-1	-3
class:background&class:travelNoun	15	15	-2	-3	-3	-2	-2	-2	-5	5
class:background&class:travelVerb	-2	15	-1	-2	3	-3	-2	-3	5	3
class:background&class:visitorNoun	16	-5	-5	-6	-6	-3	-3	1	-4	21
class:background&class:wish	-2	-1	-3	-2	2	-1	-3	-4	-1	-4
class:background&groups:1	-10	-1		-6	-2	-5	5	-4		-5
class:background&groups:2	-5	-1	-2	-1	-4	-5	-2	-5	1	-1
class:background&groups:3	1	-1	2	1	2		-3	-2	-4	
class:background&groups:4	7	-1		-5	4	1	-2	2	-1	
class:background&parties:aa	-6	-2	2	-3	-2	-2	-1	-3	8	-6
class:background&parties:ac	-2	2	-3	-10	4	2	-2	-3	-2	-3
class:background&parties:af	-3	-2	-3		-1	-1	-1	-3	-1	-4
class:background&parties:ao	-9	-2	-3	4	26	-10	-4	16	-7	-2
class:background&parties:ap	8	4	2	5	1	-5	-6	-1	13	8
class:background&parties:cc	10	-1	1	-9	3	-1	-4	4	-4	-2
class:background&parties:cf	7	-2	4	-4	5	-2	-2	1	-1	-3
class:background&parties:co	-2	-5	-5	4	-8	-6	-3	3	-4	-2
class:background&parties:cp	10	-1	4			-1	-2	1	-2	-3
class:background&parties:ff	3	-4	-3	-4	5	-1	-2			-4
class:background&parties:fo	-1	-2	-5	1	3	6	-2	6	-10	-2
class:background&parties:fp	-4	1	-2	-2	1	-3	-2		-2	-7
class:background&parties:op	-11	-4	-4	3	4	3	-2	-2	-8	-5
class:background&parties:pp	4	-1	1	-1	1	1	-2	-2	-4	6
class:callVerb		2	-3	-3	-3	-4	-2	-3	3	-4
class:callVerb&class:forumNoun	-1	-5	-10	-4	-3	-4	2	-2	-4	-2
class:callVerb&class:forumVerb	-4	-2	1	3	-4	-1	-1	-2	3	-3
class:callVerb&class:investVerb	6	-1	-2	-5	-1	-4	-3	-1	14	-5
class:callVerb&class:launchNoun	-1	-4	-3	-3	-5	-2	4	-4	5	-3
class:callVerb&class:launchVerb	-1	2	-4	-5	-3	-7	-2	-2	-4	-4
class:callVerb&class:licenceNoun	-5	-4	-1	-6	-9	-3	-3	-23	-1	-3
class:callVerb&class:licenceVerb	11	-6	-2	-4	-6	-3		-14	12	-3
class:callVerb&class:mealNoun	21	-15	-4	-5	-4	-3	-4	-3	-10	-3
class:callVerb&class:meetVerb	1	2	1	-3	-3	-4	-3	-2	-3	-2
class:callVerb&class:moneyNoun	2	-14	-2	-3	-6	8	-6	-2	-10	-3
class:callVerb&class:pactNoun	8	-4	-3	-8	-5	-4	-7	-3	4	-3
class:callVerb&class:planned	2	9	-1	-7	-4	-6	-1	-4	-1	-3
class:callVerb&class:policyNoun	-5	-1	-2	-4	-3	-4	4	-3	-2	-2
class:callVerb&class:policyVerb	-14	1	2	-1	1	-6	-6	-6	1	-5
class:callVerb&class:postNoun	-3	1	2	7	-2	-3	-3	-2	1	-3
class:callVerb&class:punishNoun	-8	-4	-2	-1	-7	-3	-5	-3	17	-2
class:callVerb&class:punishVerb	-8	-1	-1	-1	-5	-4	-4	-5	13	-2
class:callVerb&class:quoted	-30	-4	-3	-3	-3	-3	-3	-2	-4	-2
class:callVerb&class:receiveVerb	12	-11	-1	-3	-3	-2	-3	-2	1	-3
class:callVerb&class:roomNoun	8	4	-4	-2	-2	-2	-2	-2	2	-5
class:callVerb&class:signVerb	-8	-3	-5		-4	-3	-3	-1	8	-4
class:callVerb&class:sum	-8	-1	10	-16	-4	-2	-3	6	14	-5
class:callVerb&class:talkNoun	3	8	-2	-2	-3	-5	-2	-2	-3	-4
class:callVerb&class:topicVerb	4	1	-3	-3		-3	-2	-5	-1	-3
class:callVerb&class:travelNoun	-5	20	-3	-1	-3	-4	-3	-3	1	-3
class:callVerb&class:travelVerb	-4	10	-2	-2	-3	-4	-1	-4	1	-4
class:callVerb&class:visitorNoun	3	-6	-3	-4	-3	-4	-4	-3	-5	-3
class:callVerb&class:wish	-2	-5	-3	-3	-3	-4	-2	-3	-3	-3
class:callVerb&groups:1	-7	4	-6	-5	-4	-9	1		2	-4
class:callVerb&groups:2	4	3	-1	-3	-5	-1	-4	-4	4	-5
class:callVerb&groups:3	-1	-9	-3	2	5	-4	-3	-2	-2	-4
class:callVerb&groups:4	2	6	-1	-3	-3	-3	-2	-5	5	-3
class:callVerb&parties:aa	-6	-2	-3	-5	-2	-3	-3	-11	-1	-5
class:callVerb&parties:ac	-11		-2	-2	-4	-2	-5	-10	-3	-5
class:callVerb&parties:af	-5	-3	-2	-9	-10	-2	-3	-10	28	-2
class:callVerb&parties:ao	-7	-1	-1	-2	-9	-6	-6	-2	-13	-1
class:callVerb&parties:ap		4	2	-2	-2	-3	-3	-6		-7
class:callVerb&parties:cc	-10	7	-2	-3	14	-3	-2	-2	-4	-3
class:callVerb&parties:cf	-6	11	-3	-3	11	-3	-3	-4	3	-2
class:callVerb&parties:co	13	-3	-5	-2	-6	-1	-1	-1	3	
class:callVerb&parties:cp	-4	4	-1	1	-2	-3	-2	-3	-3	-3
class:callVerb&parties:ff	-6		-2	4	-5	-4	-2	-3	11	-3
class:callVerb&parties:fo	-12	-2	-5	-2	19	-3	-2	-2	-14	-2
class:callVerb&parties:fp	2	1	-2	-3	-4	2	-2	-5		-4
class:callVerb&parties:oo	-9	7	-3	-1	-11	-2	-1	-1	7	-1
class:callVerb&parties:op	-17	29	-4	-3	-3	-4	-3	-2	-4	-4
class:callVerb&parties:pp	23	-5	-3	-1	-3	-2	-3	-2	-3	-5
class:forumNoun	-2	2	32	-3	-3	-3	-3	-2	-6	-3
class:forumNoun&class:forumVerb	-3	-4	45	-3	-4	-7	-4	-2	-5	-4
class:forumNoun&class:investVerb	-7		20	-5	1	1	6	-3	-2	-6
class:forumNoun&class:launchNoun	-6	14	3	3	7	12	2	-3	-4	-3
class:forumNoun&class:launchVerb	2	-2	30	-3	-1	5			-5	1
class:forumNoun&class:licenceNoun	-8	-4	28	-4	-3	9	-4	5	-3	-4
class:forumNoun&class:licenceVerb	3	-5	17	1	-3	5	4	2	-7	-4
class:forumNoun&class:meetVerb	4	-4	9	-6	-3	-1	-5	-3	-4	-4
class:forumNoun&class:moneyNoun	2	8	1	-5	-6	-4	-4	-3	-4	-7
class:forumNoun&class:pactNoun	-3	-5	9	13	-4	-8	-6	-3	-5	-3
class:forumNoun&class:planned	6	5	13	-3	4	-7	-6	-3	-4	-3
class:forumNoun&class:policyNoun	2	-4	12	-6	-3	-5	3	-3	-7	-1
class:forumNoun&class:policyVerb	9	-1	-10	16	-5	2	14	1	-3	2
class:forumNoun&class:postNoun	8	7	4	-6	15	-4	-4	-2	-6	4
class:forumNoun&class:punishNoun	9	-3	2	-5	-2	-2	-8	-2	-10	2
class:forumNoun&class:punishVerb	-4	1	23	-5	-4	-5	-4		-10	-4
class:forumNoun&class:quoted	15	27	20	-2	-2	-4	-4	-2	-5	-2
class:forumNoun&class:receiveVerb		-3	24	-4	-2	-3	-5	-3	-5	-3
class:forumNoun&class:roomNoun	6	17	-19	-4	-4	-7	-3	-3	-9	-4
class:forumNoun&class:signVerb	10	-4	-2	21	-3	-6	2	-4	-5	-1
class:forumNoun&class:talkNoun	16	1	-3	-5	-3	-4	-4	-3	-3	5
class:forumNoun&class:topicVerb	-7	1	22	-7	-4	-3	-2	-1	-5	-5
class:forumNoun&class:travelNoun	14	27	-11	-5	-2	-2	-2	-1	-5	-5
class:forumNoun&class:travelVerb	-4	39	9	-4		3	-4	-5	-11	-9
class:forumNoun&class:visitorNoun	3	3	24	-3	-3	-4	-4	-3	-5	
class:forumNoun&class:wish	-9	2	-5	-4	2	10			-3	
class:forumNoun&groups:1	-8	3	52	-4	-3	-7	-3	-4	-5	-4
class:forumNoun&groups:2		1	13	-3	-3	-1	-2	-2	-7	-4
class:forumNoun&groups:3	16	1	24		-3	1	-4	-2	-5	-4
class:forumNoun&groups:4	-4	-3	-11	-3	1	2	-2	5	-4	5
class:forumNoun&parties:aa	24	-2	10	6	-1	-2	-6	9	-7	-2
class:forumNoun&parties:ac	31	-1	-12	-5	-3	-5	7	7	-9	9
class:forumNoun&parties:af	3	-3	28	4	-4	-6	-3	-5	-10	-1
class:forumNoun&parties:ap	6	-4	11	1	-2	-3		-3	-7	8
class:forumNoun&parties:cc	-1	-4	-8	-2	-5	-3	-3	-3	-6	3
class:forumNoun&parties:cf	11	-2	-12	-3	6	8	-4	7	-7	3
class:forumNoun&parties:co	-13	11	11	-4	-4	-4	-3	12	-3	-1
class:forumNoun&parties:cp	-1	9	6	-1	-2	4	-1	5	-4	
class:forumNoun&parties:ff	10	-3	-10	-4	3	-7	-2	9	-7	-4
class:forumNoun&parties:fo	-17	-4	26	-4	-7	-5	-4	15	-3	-1
class:forumNoun&parties:fp	12	3	-2	-5	-2	6	-1	1	-4	-2
class:forumNoun&parties:op	-19	-3	14	-4	-3	-14	-2	-2	-3	-5
class:forumNoun&parties:pp	3	-2	16	-4	-3	1	-2	-3	-4	-1
class:forumVerb	1	-3	6		-2	1	-2	-4	-2	-3
class:forumVerb&class:investVerb	-8	-3	-1	-2	-1	1	9	-3	5	-3
class:forumVerb&class:launchNoun	-4	-2	3	-3	-6	11	-2	-3	-4	-3
class:forumVerb&class:launchVerb		-3	4	-2	-4	17	-2	-2	-3	-5
class:forumVerb&class:licenceNoun	-8	-3	4	4	-5		-3	-6	6	-3
class:forumVerb&class:licenceVerb	6	-2	-2	-2	-3	-1	2	-13	10	-3
class:forumVerb&class:mealNoun	33	-3	-6	-3	-2	-4	-4	-2	-4	-3
class:forumVerb&class:meetVerb	1	-3	2	-4	-3	-3	-3	-2	-3	-1
class:forumVerb&class:moneyNoun	-9	-2		-2	12	5	21	-6	-6	4
class:forumVerb&class:pactNoun	-6	-2	7	8	-3	-5	-3	-3	-4	-2
class:forumVerb&class:planned	-13	-4	19	5	-5	4	-5	-3	-1	-7
class:forumVerb&class:policyNoun	-1	-2	-1	-5	-3		16	-3	2	-1
class:forumVerb&class:policyVerb	2	-2	3		2	7	8	-2	-3	-4
class:forumVerb&class:postNoun	9	-2	-1	-2	-2	6	-4	-2	1	3
class:forumVerb&class:punishNoun		-1	-1	-4	-6	-7	1	-4	23	1
class:forumVerb&class:punishVerb	2	-3	2	-3		8	2	-4	2	-5
class:forumVerb&class:receiveVerb	-2	-2	6	2	-3	-4	-1	-4	-3	-4
class:forumVerb&class:roomNoun	12	2	-7	-3	-2	9	-3	-2	-8	-8
class:forumVerb&class:signVerb	7	-3	5	7		-1	-1	-6	-1	-3
class:forumVerb&class:sum	-10	-1	15	12	-7		-3	1	-15	-4
class:forumVerb&class:talkNoun	22	-2	2	-5	-3	-7	-1	-3	-3	-3
class:forumVerb&class:topicVerb	-9	-2	8	-5	-2	2		-3	-2	-2
class:forumVerb&class:travelNoun	-2	9	-5	-3	-1	8	-1	-1	-5	17
class:forumVerb&class:travelVerb	-10	-2	4	-3	-2	-2		-2	2	-6
class:forumVerb&class:visitorNoun	-4	-2	13	3	-3	-4	-1	-3	-5	-1
class:forumVerb&class:wish	-6	-2	-4	-1	2		-3	-2	-2	-2
class:forumVerb&groups:1	-2	-5	23	-4	-5	5	-1	-3	-4	-4
class:forumVerb&groups:2	4	-3	-1	4			-2	-4	-2	-4
class:forumVerb&groups:3	3	-2		-2	-2	1		-4	-2	5
class:forumVerb&groups:4	-2	-2	-2	-4	-3	-2	-2	1	5	-2
class:forumVerb&parties:aa	1	-1	-1		-1	1	-5	-2	-3	2
class:forumVerb&parties:ac	9	-2	1	-5	-2	1	2	-4	10	2
class:forumVerb&parties:af	8	-2	-4	15	-5	-4	3	-9	-3	-3
class:forumVerb&parties:ao	19	-18	-6	-4	-4	45	-8	-2	-5	-7
class:forumVerb&parties:ap	-9	-4	6	-1	-1	1	-4	-1	-1	-1
class:forumVerb&parties:cc	-4	-2	-4	-4	-3	7	-1		3	3
class:forumVerb&parties:cf	2	-2	-1	-4	-1	-3	3	-1	-2	2
class:forumVerb&parties:co		-3	21	26	1	-5	-1	-1	-4	-3
class:forumVerb&parties:cp	-9	-3	2	-3	-2	2	-1	1		1
class:forumVerb&parties:ff	1	-1	-3	2	5	-8	1	-2	2	
class:forumVerb&parties:fo	-15	-2	22	-4		7	-3	-2	18	-2
class:forumVerb&parties:fp	-2	-2	-6	-3	1	1	-2		1	-1
class:forumVerb&parties:oo	-11	-4	41	-4	7	11	-3	-1	-8	-2
class:forumVerb&parties:op	-21	-7	13	-3	-3	9	-2	-2	-3	-6
class:forumVerb&parties:pp	11	-2	-2	-2	-3	-1	-3	-2	-2	-3
class:investVerb	-1	-1	-1	-3	12	-1	-1		-1	-1
class:investVerb&class:launchNoun	-1		-6	-3	15	7	-2			-2
class:investVerb&class:launchVerb	-4	-4	-7	1	14	16	3	4	-3	
class:investVerb&class:licenceNoun	-4	3		-6	-7	-4	1	28	-2	-3
class:investVerb&class:licenceVerb	-3	-3	-2	3	2	-1	-3		-3	-1
class:investVerb&class:mealNoun	40	-3	-4	-2	-7	-10	1	-2	-3	-8
class:investVerb&class:meetVerb		-3	-10	-2		4	-2	-1		-7
class:investVerb&class:moneyNoun	-4	-4	-1		12	2	-4	-1	-6	
class:investVerb&class:pactNoun	1	-4	-1	20	-9	-2	-1	-5		-3
class:investVerb&class:planned	-4	-4		-3	19	-7	-1	-1	-1	4
class:investVerb&class:policyNoun	-1	-1	-2	-2	1	-5	5	-2	3	-2
class:investVerb&class:policyVerb		-3	-1	4		-1	3	-2		
class:investVerb&class:postNoun	-9	-1		-3	-4	-3	-5	-2	-3	18
class:investVerb&class:punishNoun	2	-3		-8	-1	-3		-4	8	6
class:investVerb&class:punishVerb	-4	-3	-1	-4		-4	-2	5	11	-4
class:investVerb&class:quoted	2	9	-6	-3	-3	11	-2	-2	-2	-3
class:investVerb&class:receiveVerb		-4	-1	1	4	-1	-2	-1	-1	-5
class:investVerb&class:roomNoun	2		-2	2	-1	-4	-3	-3	-5	5
class:investVerb&class:signVerb	3	-2	-3	2	6	4				
class:investVerb&class:sum	-7	-3	-1	-6	41	-8	-5	-1	-5	-3
class:investVerb&class:talkNoun	16		-3	-3	-2		1	-2	-5	-6
class:investVerb&class:topicVerb	-1	-4			10	-4	-6	-3		-5
class:investVerb&class:travelNoun	9	15	-2	-4	-4	-3	-2	-3	9	-7
class:investVerb&class:travelVerb	5	-4	4	-3	5	-3	-1	-4	2	-9
class:investVerb&class:visitorNoun	-4	2	-1	-4	-2	-4	-4	-3	-6	-7
class:investVerb&class:wish	4		-3	1	-3	-3	-4	-3	-4	-6
class:investVerb&groups:1	-3	2	-1	-1	8	1	3	3	-1	-4
class:investVerb&groups:2	-4	-2		-3	18	-3	-4	-2	-1	-1
class:investVerb&groups:3	6	-3		-3	8	-2	-2			1
class:investVerb&groups:4			-3	-1	6	4	-1	-1	-2	1
class:investVerb&parties:aa	-2	-1	2	-2	-5	3	1	1	-8	7
class:investVerb&parties:ac	-5		-2	-4	8	4	-4	3		
class:investVerb&parties:af	-4	-1	-3	-3	3	-1	-4	6	4	-3
class:investVerb&parties:ap	-8	2	5	-2	5	-3	-4	-3	-3	6
class:investVerb&parties:cc	1	-3	-2		22	4	-1		-4	-1
class:investVerb&parties:cf	3	-3		-1	31	-1	-1	-1	1	-2
class:investVerb&parties:co	14	-3	-5	-6	16	-5	-2	-2	-3	-3
class:investVerb&parties:cp	5	2	-1	-2	2	3	-1	-2	-3	-1
class:investVerb&parties:ff	-5	-2	-2	-5	25	-5	-2	-2		3
class:investVerb&parties:fo	6	-2	-4	-10	31		-2	-3	-8	-3
class:investVerb&parties:fp	9	-2	-4	-1		-3	-2	-3	2	3
class:investVerb&parties:oo	8	-6	-8	-4	15	-3	-2	-2	-5	-3
class:investVerb&parties:op	14	-7	1	-4	10	4	-1	-1	-3	-3
class:investVerb&parties:pp	10	-3	-1	-3	1	1	-2	-2	-4	2
class:launchNoun	-2		-4		1	14	-2	-2	-1	-4
class:launchNoun&class:launchVerb	-9	-3	-5	-4	-8	40	-5	-3	-5	-4
class:launchNoun&class:licenceNoun	-6	7	-1	-5	-5	-1	5	5	1	-3
class:launchNoun&class:licenceVerb	-3	-3	-1	-2	-4	4	3	16	-6	-3
class:launchNoun&class:mealNoun	1	-3	-3	-4	-2	-21	13	-2	-2	-5
class:launchNoun&class:meetVerb	-3	-6	4	-3	-3	-6	2	-3	-2	-3
class:launchNoun&class:moneyNoun	-6		-3	-6	5	-2	-4	-2	-3	-4
class:launchNoun&class:pactNoun	-9	-4		17	-5	-6	-1	-4	-2	-3
class:launchNoun&class:planned	-7	-4	-1	2	16	12	-2	-2	-2	-3
class:launchNoun&class:policyNoun	-6	-4	-1	-1	1	-6	17	2	-3	-3
class:launchNoun&class:policyVerb	-3	-3	-4	6	-9	8	3	-5	-4	-4
class:launchNoun&class:postNoun	1	-9	-4	-16	15	-9	-5	-4	6	5
class:launchNoun&class:punishNoun	-6	-2	-2	-5	-5	-8	-4	4	9	-3
class:launchNoun&class:punishVerb	-8	-3	-1	-3	-6	5	-3	-6	14	-3
class:launchNoun&class:quoted	-13	6	-2	-3	-4	-10	-3	-3	-3	-3
class:launchNoun&class:receiveVerb	-8	5	1	-6	-2	-6	2	3	-3	-2
class:launchNoun&class:roomNoun	-1	19	-4	-3	-4	-12	1	-3	21	8
class:launchNoun&class:signVerb	-9	-2	-1	20	3	6	-2	-4	-3	-3
class:launchNoun&class:sum	-7	-3		3	29	-13	-5	2	-12	-3
class:launchNoun&class:talkNoun	2	4	-1	5	-4	-8		1	-1	-3
class:launchNoun&class:topicVerb	-1	1	-1	-2	-3	7		-1	-3	-3
class:launchNoun&class:travelNoun	4	12	-2	-1	-5	-8	-2	-2	3	-3
class:launchNoun&class:travelVerb	-6	12	-3	-2	5	9	-3	-3	-1	-4
class:launchNoun&class:visitorNoun	-17	21	4	-5	4	-6	-2	-5	6	-2
class:launchNoun&class:wish	-6	-2	-5	-1	-2	-4	-3	-3	2	-3
class:launchNoun&groups:1	-6	3	-4	-3	3	24	-1	-3	-2	-4
class:launchNoun&groups:2	2	-1	-2	2	-1	13	-3	2	-2	-4
class:launchNoun&groups:3	2	2	-5	4		-4		-4		-4
class:launchNoun&groups:4	-4	-3	-1		3	2	-3	-1		-3
class:launchNoun&parties:aa	-2	-3	-2	2	-3		-6	-5	-7	-9
class:launchNoun&parties:ac	-4	-2	4	1	3	2	-5	-3	3	-2
class:launchNoun&parties:af	-7	-1	-1	2		2	-1	10	7	-3
class:launchNoun&parties:ap	11	1	2	11	2	11	-4	-6	-1	-7
class:launchNoun&parties:cc		-3	-3		3	-7	-2		-3	-2
class:launchNoun&parties:cf	-5	-4		-3	3	1	-2	-4	-3	-2
class:launchNoun&parties:co	-2	-2	-4	21	-9	-7	-2	-2	-4	-3
class:launchNoun&parties:cp			-1		-2	7	-1	-2	-3	-2
class:launchNoun&parties:ff	-8	-4	-2	12	-3	-6		-1	-2	-2
class:launchNoun&parties:fo	-7	-1	-5	-19	20		-1	-1	18	-1
class:launchNoun&parties:fp	5	-1	-2	-2	-1	28	-2	-1	-2	-5
class:launchNoun&parties:oo	17	-5	12	-4	1	5	-3	-2	-7	-2
class:launchNoun&parties:op	10	2	1	8	-5	-10	-2	-1	-2	-4
class:launchNoun&parties:pp	11		-4	1	1	5	-3	-2	-2	-4
class:launchVerb	-5	-3	-1	-3	-1	21		-2	-1	-2
class:launchVerb&class:licenceNoun	-4	-3	-3	-6	-4	26	-13	-3	-10	-3
class:launchVerb&class:licenceVerb	-7	-2	-4	-4		7	-8	8	-14	-1
class:launchVerb&class:mealNoun	-7	-2	16	-1		-14	4	-2	-3	-5
class:launchVerb&class:meetVerb	8	-2	-4	-2	7	18	-3	-2	-3	-3
class:launchVerb&class:moneyNoun	-10	-4	-5	9	11	28	-9	-3	-4	-4
class:launchVerb&class:pactNoun	-8	-4	5	6	-3	-3	-2	-3	-5	-2
class:launchVerb&class:planned	4		-5	-2	-8	19	1	-3		
class:launchVerb&class:policyNoun	-8	-4	-2	1	-5	-10	28	-4	-8	-3
class:launchVerb&class:policyVerb	-1	-2	-1	-3	4	9		-3		2
class:launchVerb&class:postNoun	-5	-4	-3	-3	-2	9	-5	-2	7	22
class:launchVerb&class:punishNoun	-7	-3	-2	-4	-4	-13	-6	-6	19	-3
class:launchVerb&class:punishVerb	-2	-4	1	-2	-1	15	-2	-2		-4
class:launchVerb&class:quoted	-4	-4	-3	-5	-6	16	-3	-2	-3	-3
class:launchVerb&class:receiveVerb	-8	12	5	-7	-3	-18	-5	-3	6	-3
class:launchVerb&class:roomNoun	-1	2	5	9	3	9	-1	-2	-5	-2
class:launchVerb&class:signVerb	1		-5	-2		11			-5	-4
class:launchVerb&class:sum	-10	-6	2	7	3	-8	-6	2	-3	-3
class:launchVerb&class:talkNoun	-1	6	1	-4	1	-11	4	-2		1
class:launchVerb&class:topicVerb	-2	1	-2	-7	-5	14	-2	-3	10	-4
class:launchVerb&class:travelNoun	-11	50	-5	7	-2	2	-3	-2	-6	-4
class:launchVerb&class:travelVerb	-8	-1	2	-5	-3	-6	-5	1	-1	-3
class:launchVerb&class:visitorNoun	2	1	-7	-3	-4	-8	-3	-4	24	-6
class:launchVerb&class:wish	-1	1	-6	-6		-1	1	-1	-5	
class:launchVerb&groups:1	-9	-6	2	-5	-1	33	-2	-4	-2	-2
class:launchVerb&groups:2	-3	-1	-3		-3	11	3	-1	2	-1
class:launchVerb&groups:3	9	-2	-8	2	-1	13	-4	2	-2	-2
class:launchVerb&groups:4	-7	1	2	-4	3	12	-1	6	-4	
class:launchVerb&parties:aa	-12	-1	-2	-2	-5	13	29	12	-6	-8
class:launchVerb&parties:ac	11	-2	-4	-5	-5	2	18	13	-6	-5
class:launchVerb&parties:af	-1	-2	-4	2	1	4	4	13	-1	-4
class:launchVerb&parties:ao	-16	-14	-5	-2	-2	36	-7	-1	-4	-8
class:launchVerb&parties:ap	2		-5	4	-2	13	-5	-3	1	-4
class:launchVerb&parties:cc	-8	-4	-3	-5	3	18	-3	3	11	-4
class:launchVerb&parties:cf	-7	-2	1	-3	-3	21	4	4	-4	-3
class:launchVerb&parties:co	-10	10	-3	34	25	17	-3	-2	-4	-3
class:launchVerb&parties:cp	-6	-4	-1	-4	-1	-1	-2	1	3	-4
class:launchVerb&parties:ff	-7	2	-2	-5	-5	3	-3	10	-6	-3
class:launchVerb&parties:fo	32	-1	-3	-3	37	23	-1	-1	-4	-8
class:launchVerb&parties:fp	-11	-2	-1	-4		15	-2	1	-4	-2
class:launchVerb&parties:op	2	11	7	-3	8	21	-2	-1	-4	-7
class:launchVerb&parties:pp	13	1		1	-1	18	-2	-2	-3	8
class:licenceNoun	-6	-2	-1	-3	-6	-3	-1	23	-4	-4
class:licenceNoun&class:licenceVerb	-4	-3	-2	-3	-5		-3	19	-6	-3
class:licenceNoun&class:meetVerb	-2	-4	3	-3	-4	-6	-4	-6	5	-2
class:licenceNoun&class:moneyNoun	-4	-2	-3	-3	-8	-4	6	2	15	-2
class:licenceNoun&class:pactNoun	-5	-2	-2	9	-6	-4	17	8	-4	-3
class:licenceNoun&class:planned	-6	-5	6	4	-6	-8	-1	4	-1	-5
class:licenceNoun&class:policyNoun	-6	-2	-3	-3	-2	-4		5	4	-2
class:licenceNoun&class:policyVerb	-5	-3	3	-3		-5	8	11	-7	-3
class:licenceNoun&class:postNoun	-3	-2	-2	-1	-2	-3	-9	-14	-8	-8
class:licenceNoun&class:punishNoun		-2	-2	-2	-4	-2	9	-11	14	-6
class:licenceNoun&class:punishVerb	-4	-2	-2	-3	-5		-2	10	17	-3
class:licenceNoun&class:receiveVerb	-8	-2	4	-5	-8	-3	11	28	-7	-4
class:licenceNoun&class:roomNoun	6	-1	-1	-1	-1	-1	-3	-15	-1	-2
class:licenceNoun&class:signVerb	-3	-2	-2	-10	-3	-6	-5	22	-3	-2
class:licenceNoun&class:sum	-7	-4	-3	13	-28	-7	-4	63	-13	-2
class:licenceNoun&class:talkNoun	35	-2	-3	-4	-2	-3	-2	-9	-1	-2
class:licenceNoun&class:topicVerb	2	-2	-2	-1	-5	-4	16	-12	-3	-1
class:licenceNoun&class:travelVerb	-7	1	1	-3	-5	14	3	22	-10	-3
class:licenceNoun&class:visitorNoun	7	-2	-2	-3	-4	-4	-3	-5	-4	-1
class:licenceNoun&class:wish	-1	-3		-4	1		-5	-23		-3
class:licenceNoun&groups:1	-7	1	2	-2	-7	-2	4	27	-3	-4
class:licenceNoun&groups:2	-7	-2	-3	-4	-8	-4	-4	25	-6	-4
class:licenceNoun&groups:3	-2	-3	2	-7	-4	-4	-1	18		-3
class:licenceNoun&groups:4	-4	-2	-2	-3	2	-3	1	3	5	-2
class:licenceNoun&parties:aa	-5	-2	3	-4	-3	-3	-1	-5	-5	-5
class:licenceNoun&parties:ac	-3	-3	-2	-3	-6	-5	-2	2	-8	-1
class:licenceNoun&parties:af	-6	-2	-3	-8	-8	-5	-3	36	-8	-4
class:licenceNoun&parties:ap	-7	-2	3	-1	-2	-4	-3	-10	-10	-6
class:licenceNoun&parties:cc	-7	-2	-1	-2	18	-3	-4	29	-4	-2
class:licenceNoun&parties:cf	-4	-2	-2	-3	1	4	3	14	13	-2
class:licenceNoun&parties:co	3	-3	-4	-2	-6	-3	-3	14	-3	-1
class:licenceNoun&parties:cp	-1	-3	-2	-2	5	-2	-3	4	-4	-2
class:licenceNoun&parties:ff	-3	-2	-2	3	-9	-4	5	18	2	-2
class:licenceNoun&parties:fp	-10	-2	-2	-4		-4	-3	3		-3
class:licenceNoun&parties:pp	6	-2	-4	-3	7	-1	-1	-11	-3	-6
class:licenceVerb	-4	-2	-1	-1	-3	-2	1	11	-3	-1
class:licenceVerb&class:mealNoun	-15	-1	-3	-11	12	-6	-2	-42	-8	-2
class:licenceVerb&class:meetVerb	6	-3	3	-6	-3	-5	-1	-2	-7	-5
class:licenceVerb&class:moneyNoun		-2	-2	-1	-3	-4	-6	5	-5	-3
class:licenceVerb&class:pactNoun	-2	-2	-3	30	-10	-4		-14	-2	-3
class:licenceVerb&class:planned	3	-3	-2	-2	-6	-7	-9	-1	5	
class:licenceVerb&class:policyNoun	-7	-3	-4	-3	3	-6	24	-4	-2	-4
class:licenceVerb&class:policyVerb	-5	-2	-3	-3	-1	-3	14	8	-2	-1
class:licenceVerb&class:postNoun	-4	-4	-1	-2	-2	-4	-2	3	-5	10
class:licenceVerb&class:punishNoun	-1	-3	-3	-3	6	-5	8	-3	6	-5
class:licenceVerb&class:punishVerb	-1	-3	-3	-3	-2	1	3	-7	14	-3
class:licenceVerb&class:quoted	-10	-3	-4	-2	-4	-4	-5	-11	-3	-5
class:licenceVerb&class:receiveVerb	2	-3	-3	-6	6	-3	3	9	-2	-4
class:licenceVerb&class:roomNoun	4	-6	-2	-1	4	-4	-3	19	-4	-4
class:licenceVerb&class:signVerb		-3	-2	12	-10	2	-1	5	-1	1
class:licenceVerb&class:sum	-7	-2	-2	25	24	-3	-4	-4	-11	-2
class:licenceVerb&class:talkNoun	27	-4	-4	-5	-5	-3	5	2	-1	
class:licenceVerb&class:topicVerb	1	-2	-2	2	3	-5	3	5	-7	-2
class:licenceVerb&class:travelNoun	-11	39	-3	-6	-4	-5	-3	-5	33	-5
class:licenceVerb&class:travelVerb	-8	-8	-2	-3	-1	9		4	2	10
class:licenceVerb&class:visitorNoun	2	-2	-6	-6	-7	-3	13	-11	-5	-2
class:licenceVerb&class:wish	-1	-2	-2	-3	-4	-2	-3	-9	-1	-4
class:licenceVerb&groups:1	-6	-2	2	-2	-4	3	9	1	-4	-4
class:licenceVerb&groups:2	-3	-2	-3		-1	-4	-4	19	-4	
class:licenceVerb&groups:3	-5	-2	-4	-3	-9	-3	3	8	-5	-4
class:licenceVerb&groups:4	-2	-2	-1	-6	1	-4		-1		-1
class:licenceVerb&parties:aa	-4	-1	-4	-4	-2	-2	-2	-1	1	-5
class:licenceVerb&parties:ac	-3	-2	-2	-6	-3	-3	13	7	-6	-3
class:licenceVerb&parties:af	-4	-2	-2	-5	-6	-5	-4	30	-8	-3
class:licenceVerb&parties:ao	-7	-2	-2	8	6	-6	-4	10	4	-3
class:licenceVerb&parties:ap	1	-3	-3	1		-3	-6	-1	1	6
class:licenceVerb&parties:cc	-5	-2	-3	-10	9	-3	9	10	-3	-3
class:licenceVerb&parties:cf	-5	-2	-2	-7	-4			1	-4	-1
class:licenceVerb&parties:co	-7	-3	-2	5	31	-5	-4	3	2	-3
class:licenceVerb&parties:cp	-2	3	-2		5	-5	-2		-3	-2
class:licenceVerb&parties:ff	-4	-1	-2	9	-13	-4	2	7	-2	-2
class:licenceVerb&parties:fo	-11	-3	-4	-2	4	-5	-4	7		-2
class:licenceVerb&parties:fp	-5	-3	-2	-2	1	-4	-2		4	-2
class:licenceVerb&parties:op	-12	-2	-3	8	1	-5	-3	-3	-3	-5
class:licenceVerb&parties:pp	7	-4	-2	-3	-1	-3	-3	-6	-5	7
class:mealNoun	25	-5		-4	-3	-5	-1	-5	-5	-5
class:mealNoun&class:meetVerb	29	-3		-4	-3	-4	-5	-2	-4	-3
class:mealNoun&class:moneyNoun	25	-2	12	-3	1	-5	-3	-3	-3	-1
class:mealNoun&class:pactNoun	-48	-2	16	-9	-1	-2	3	-1	-4	-1
class:mealNoun&class:policyNoun	-2	-3	-3	-4	-3	-8	20	-2	-4	-2
class:mealNoun&class:policyVerb	18	-2	6	-4	-2	-6	5	-2	-3	-4
class:mealNoun&class:punishNoun	-13	-1	-3	-3	-3	-1	-5	-1	-6	-2
class:mealNoun&class:punishVerb	-4	-7	-3	-3	1	-8	19	-2	-6	-2
class:mealNoun&class:receiveVerb	-6	-4	10	-6	-2	-2	-3	-2	-2	-3
class:mealNoun&class:roomNoun	13	-2	6	-4	-2	-6	5	-2	-3	-4
class:mealNoun&class:signVerb	3	-2	-2	-4	-14	-21	11	-1	-3	-1
class:mealNoun&class:talkNoun	2	-4	20	-3	-3	-2	1	-2	-3	-3
class:mealNoun&class:topicVerb	16	-2	-3	-2	6	-5	-2	-2	-1	-3
class:mealNoun&class:travelVerb	16	-10	9	-3	-3	-4	-3	-2	-6	-7
class:mealNoun&class:visitorNoun	21	-3	-6	-3	-2	-2	-2	-2	-2	-4
class:mealNoun&class:wish	31	-3	-3	-6	-3	-11	2	-2	-3	-5
class:mealNoun&groups:1	14	-8	-5	-7	-5	-8	5	-3	-6	-4
class:mealNoun&groups:2	44	-3	-4	-3	-4	-5	-4	-10	-6	-7
class:mealNoun&groups:3	29	-5	9	-2	-6	-3	-3	-2	-2	-6
class:mealNoun&groups:4	6	-1	10	-3	3	-3	-4	-2	-2	-4
class:mealNoun&parties:cc	9	-1	15	-2	-3	-1	-5	-1		-1
class:mealNoun&parties:cf	3	-2	31	-1	-1	-4	-2	-2	-1	-1
class:mealNoun&parties:cp	-5	-3	18		7	-4	-1	-2	-1	-2
class:mealNoun&parties:ff	10	-1	-5	-3	11	-5	-1	-3	-1	-1
class:mealNoun&parties:fp	26	-3	7	-1	1	-4	-2	-2	-3	-5
class:mealNoun&parties:pp	23	-4	2	-3	-3	-3	-4	-2	-3	-8
class:meetVerb	17	-3	-1	-5	-3	-2	-3	-3	-4	-4
class:meetVerb&class:moneyNoun	31	-3	5	-3	-5	-4	-4	-3	2	-2
class:meetVerb&class:pactNoun	-5	-1	-4	-12	-2	-3	-5	-1	-4	-2
class:meetVerb&class:planned	8	-7	4	-4	-4	-5	-8	-5	-4	-5
class:meetVerb&class:policyNoun	4	-3	-3	-3	-3	-3	-5	-3	-6	2
class:meetVerb&class:policyVerb	14	-3	3	-5	-4	8		-3	-7	-4
class:meetVerb&class:postNoun	-1	2	14	-2	-2	-3	-2	-2	-13	-1
class:meetVerb&class:punishNoun	7	-1	2	-3	-4	-3	-3	-4	-7	-8
class:meetVerb&class:punishVerb	17	-2	2	-4	-3	-3	-6	-2	-5	-5
class:meetVerb&class:quoted	-40	-4	-3	-3	-2	-3	-2	-2	-3	-2
class:meetVerb&class:receiveVerb	-10	-1	14	-5	-2	-2	-2	-2	-2	-2
class:meetVerb&class:roomNoun	10	1	3	-2	-3	-5	-3	-2	-5	-6
class:meetVerb&class:signVerb	-3	3	7	-11	-3	-2	-2	-6		-3
class:meetVerb&class:talkNoun	4			-4	-2	-4	-3	-3	-1	-3
class:meetVerb&class:topicVerb	-7	-6	10	-4	-3	-7	-3	-2	-1	-3
class:meetVerb&class:travelNoun	39	-12	-3	-3	-2	-3	-2	-2	-3	-4
class:meetVerb&class:travelVerb	2	4	-1	-2	-3	-4	-2	-2	-4	-8
class:meetVerb&class:visitorNoun	-14	-3	12	-4	-2	-3	-2	1	-2	4
class:meetVerb&class:wish	-3	-3	-4	-4	-2			-4	-2	
class:meetVerb&groups:1	23	-2	4	-6	-4	-3	-5	-5	-5	-4
class:meetVerb&groups:2	23	-4	-5	-6	-4	-5	-4	-3	-7	-5
class:meetVerb&groups:3	-3	-3	5	-2	1	1	-2	-2	-1	-5
class:meetVerb&groups:4	5	1		-1	-2	-3	-2	-1	1	1
class:meetVerb&parties:aa	-2	-2	-2	-2	-1	-1	-5	6	12	-3
class:meetVerb&parties:ac	-19	-3	11	-2	-1	-3	-3	2	5	-2
class:meetVerb&parties:af	18	-1		-4	-3	-3	-3	-3	-5	-3
class:meetVerb&parties:ap	-8	-2		-3	-2	-4	-3	-1		1
class:meetVerb&parties:cc	-6	2	2	-1	2	-3	-4		-5	4
class:meetVerb&parties:cf	12	1	7	-1	-3	-4	-2		-7	-2
class:meetVerb&parties:co	26	-2	7	-3	13	-3	-2	-1	-3	-4
class:meetVerb&parties:cp	7	-1	2	-2	-2		-2	-1	1	
class:meetVerb&parties:ff		-2	-2	-4	-8	-5	-2	-5	-2	-2
class:meetVerb&parties:fp	3	-1	-3	-5	-3	-4	-3	-2	-5	-5
class:meetVerb&parties:op	14	-4	-11	-4	-3	-3	-2	-2	-3	-7
class:meetVerb&parties:pp	28	-4	-4	-3	-3	-3	-3	-3	-5	-5
class:moneyNoun	-2	-2	-2	-2	9	-2	-1		-5	-2
class:moneyNoun&class:pactNoun	8	-4	-2	10	-8	-5	-15	6	-4	-2
class:moneyNoun&class:planned	13	-1	-3	-3	4	-5	-2	-3	-4	-3
class:moneyNoun&class:policyNoun	7	-3	-3	8	-6	-5	7	3	-13	-3
class:moneyNoun&class:policyVerb	5	-2	2	-4	3	-7	2	-5	-5	-3
class:moneyNoun&class:postNoun	-14	7	3	-12	-4	-7	-5	-1	2	-3
class:moneyNoun&class:punishNoun	-2	-4	3	-3	-7	-4	-24	-4	-1	-4
class:moneyNoun&class:punishVerb	3	-2	-1	-3	3	-4		9	7	-1
class:moneyNoun&class:receiveVerb	4	-8	-2	-4	15	-9	-4	1	-5	-3
class:moneyNoun&class:roomNoun	6	-6	7	15	-1	-7	-4	-3	-5	-6
class:moneyNoun&class:signVerb	-9	-2	-3	7	12	-5	-8	2	-2	
class:moneyNoun&class:sum	-7	-2	-2	-9	37	-5	-4	-4	-9	-3
class:moneyNoun&class:talkNoun	19	2	2	-4	-5	4	-3	-2	-2	-3
class:moneyNoun&class:topicVerb	-9	-3	1	-1	-3	-5	2	-2	-3	-4
class:moneyNoun&class:travelNoun	17	-2	-2	-3	-4	-3	-3	-2	-5	-4
class:moneyNoun&class:travelVerb	-2	5	4	-3	2	1	-4	-2	-3	-5
class:moneyNoun&class:visitorNoun	-22	-3	-3	-5	15	-4	-3	-10	-5	-4
class:moneyNoun&class:wish	-6	1	-3	2	-6	-7	-8	1	-4	-1
class:moneyNoun&groups:1	-3	2	-5		3	-7		-4	-3	-4
class:moneyNoun&groups:2	-3	-3	-1	-3	15	1		-3	-7	-5
class:moneyNoun&groups:3	1	-2	2	-3	1	-3	-3	7	-3	6
class:moneyNoun&groups:4	-2	-4	-2	-2	8	-4	-2	3	-3	
class:moneyNoun&parties:aa	-4	-1	-2	-4	-4	-2	-5	1	-5	5
class:moneyNoun&parties:ac	-3	-1	-1	-5	4	-2	-12	6	-4	-2
class:moneyNoun&parties:af	-1	-2	-3	-5	5	-4	4	22	-7	-3
class:moneyNoun&parties:ap	9	-12	9	1	2	-1	11	8		-5
class:moneyNoun&parties:cc	-5	-2	1	-2	7	-3	-4	3	-3	-2
class:moneyNoun&parties:cf	-1	-1	1	-1	3		-2	-2	-3	-2
class:moneyNoun&parties:co	-7	-4	7	-4	-7	-4	-2	-3	-2	-3
class:moneyNoun&parties:cp	-1	1	-1	-3	-4		-2	-3	-3	-2
class:moneyNoun&parties:ff	-5	-3	-3	-5	26	-4	-3	2	-6	4
class:moneyNoun&parties:fo	-11	-2	-3	-15	15	-8	-3	-4	-10	-2
class:moneyNoun&parties:fp	6	-4	-3	1		-5	-2	1	-4	7
class:moneyNoun&parties:op	-7	-5	11	-2	-4	-6	-1	-1	-1	-3
class:moneyNoun&parties:pp	5	-6	-2	-3	-2	6	-2	-2	-4	-3
class:pactNoun	-8	-2	-1	22	-4	-3	-3	-3	-3	-3
class:pactNoun&class:planned	-6	1	-2	19	-7	-1	-2	-3		-3
class:pactNoun&class:policyNoun	-8	-3		3	-4	-5	3	-2	-1	1
class:pactNoun&class:policyVerb	-8	-3		19	-5	-3	-1	-4	-2	-1
class:pactNoun&class:postNoun	-2	-4	-3	-18	-4	-4	-6	-2	-3	1
class:pactNoun&class:punishNoun	-6	-2	-1	-7	-5	-4	4	-5	7	2
class:pactNoun&class:punishVerb	-5	-4	2		-4	-1	-5	-3	1	1
class:pactNoun&class:receiveVerb	-4	1	-2	7	-3	-2	-1	-3	-1	-3
class:pactNoun&class:roomNoun	-34	-3	7	9	-3	3	-3	-3	-5	-2
class:pactNoun&class:signVerb	-8	-3	-2	33	-6	-3	-2	-5	-5	-3
class:pactNoun&class:sum	-4	-2	3	30	-21	-3	4	-11	19	-3
class:pactNoun&class:talkNoun	-2	-4	1	11	-2	-5	-1	-2	-3	-3
class:pactNoun&class:topicVerb	-7	-2	2	3	-5	-4	-2	-2	-5	-2
class:pactNoun&class:travelNoun	4	4	-2	8	-4	-3	-3	-3	-1	-4
class:pactNoun&class:travelVerb	-3	2	1	-3	-3	-4	-5	-4	2	-1
class:pactNoun&class:visitorNoun	4	-3	4	24	-2	-3	-7	-3	-6	-4
class:pactNoun&class:wish	-4	-2	-1	-13	1	-3	-7	-3	-3	-2
class:pactNoun&groups:1	-9	-5	-4	30	-4	-8	-4	-3	-4	-3
class:pactNoun&groups:2	-7	-2	-1	20	-6	-5	-3	-6	-4	-4
class:pactNoun&groups:3	-10	2		10	2	6	2	5	-2	3
class:pactNoun&groups:4	-1	-1	2	15	-4	6	-3	-4	-2	-5
class:pactNoun&parties:aa	-15	-1	4		-1	3		-3	-6	-4
class:pactNoun&parties:ac	-4	-2	-3	8	-2	13	-4	-6	-3	-3
class:pactNoun&parties:af	-6	-2	-3	27	-8		-3	-5	-1	-3
class:pactNoun&parties:ao	-5	-1	-1	10	-6	13	13	-2	-4	-2
class:pactNoun&parties:ap	7	1	1	15	-2	2	-5	1	-2	-6
class:pactNoun&parties:cc	-3	-1	-3	19	-5	6	-1	-4	-4	-3
class:pactNoun&parties:cf	-2	-2	2	-3	1	-3	-3	-5	-1	-3
class:pactNoun&parties:co	-8	-2	-2	17	-4	24	-3	-2	-3	-3
class:pactNoun&parties:cp	5	-2	2	4	-2			-2	-3	-3
class:pactNoun&parties:ff	-2	-2	-2	42	-4	7	-3	-1	-4	-3
class:pactNoun&parties:fp	-13	1	1	16	-3	1		1	-5	-2
class:pactNoun&parties:op	-9	-1	-2	13	-2	-5	-2	-1	-1	-3
class:pactNoun&parties:pp	-7	2	2	9	-2	-4		-2	-3	
class:planned	-1	3			3	2	-1	-3	-2	-1
class:planned&class:policyNoun		-2	-4	-4	-1	2	8	-2	-4	-4
class:planned&class:policyVerb	-5		-1	2	1	9	8	-3	-1	
class:planned&class:postNoun	-11	-3	-2	-11	7	-11	-6	-4	-4	-4
class:planned&class:punishNoun	-12	-2		-8	-1	-4	-8	-5	26	-6
class:planned&class:punishVerb	1	5	-3	2	-8	1	-3	-6	5	-2
class:planned&class:quoted	-8	-5	-3	-4	-4	-8	-3	-3	-5	-4
class:planned&class:receiveVerb	-12	11	18	-2		-4	-2	-2	-1	-7
class:planned&class:roomNoun	-16	2	-4	-3	-7	4	16	-3	-4	-10
class:planned&class:signVerb	4	-1	-1	9	6	1	-1	1	-1	-3
class:planned&class:sum	-5	-3	-3	-7	34	-10	-5	-7		-3
class:planned&class:talkNoun	7	-1	7	1	-3		6	-2	-3	-1
class:planned&class:topicVerb	-2	1	1	-6	1	7	-2	-4	-4	-3
class:planned&class:travelNoun	5	34	-5	-5	-4	1	-4	-2	-8	18
class:planned&class:travelVerb		26	-1	-4	7		-2	-4	-2	
class:planned&class:visitorNoun	-8	1	28	-3	-3	-4	-5	-2	-4	-2
class:planned&class:wish		1	4	-1	-3	-6			4	
class:planned&groups:1	-7	10	1	-2	6	1		-4	-4	-5
class:planned&groups:2	-2	-2	-2	1	1	2	-1	-3	-3	3
class:planned&groups:3	6		3	-1	-2	2	-3	-3	-4	-6
class:planned&groups:4	8	1	3		2	1	-2		3	1
class:planned&parties:aa	7	-2	4	-2	-3	10	4	-4		-8
class:planned&parties:ac	7	-2	6	6	4	5	-7	-6	-5	-3
class:planned&parties:af	-4	-2		2	7	2	-5	-2	4	-3
class:planned&parties:ao	-4	-11	-3	-1	-10	26	10	-2	2	-2
class:planned&parties:ap	11	4	4	1	-1	-1	3	-4	-2	17
class:planned&parties:cc	9	-2	-3	-4	4	-2	-1	-2	-2	-2
class:planned&parties:cf	2	2	3		12	-2	4	1	-4	-2
class:planned&parties:co	-8		7	13		-8	-1	-1	-1	-3
class:planned&parties:cp	3	-4	6	-1	2	2	-2	2	-3	-3
class:planned&parties:ff	-3	-2	1	5	-1	7	-3		2	-4
class:planned&parties:fo	2	-1	-2	3	-7	7	-1	-2	2	
class:planned&parties:fp	1	-1	2	1	2	6	-3		-4	2
class:planned&parties:oo	-11	3	11	-3	-8	-2	-1	-1	3	-1
class:planned&parties:op	-1	-10	5	4		5	-2	-1	-2	-3
class:planned&parties:pp	16		1	-2	-2	-2	-4	-3	-4	-5
class:policyNoun	-3	-3	-2	-2	-4	-5	21	-2	-3	-2
class:policyNoun&class:policyVerb	-7	-3	-3	-6	-6	-5	40	-3	-4	-2
class:policyNoun&class:postNoun	-5	-2	-4	-4	-2	-4	-3	-3	13	6
class:policyNoun&class:punishNoun	-6	-3	-2	-4	-4	-4	3	-3	-1	
class:policyNoun&class:punishVerb	-4	-2		-3	-4	-5	15	-2	-3	-2
class:policyNoun&class:receiveVerb	-10	-5	-1	-3	-4	-3	3	1	3	4
class:policyNoun&class:roomNoun	1	-3	-2	8	-2	-8	9	-1	-3	-7
class:policyNoun&class:signVerb	-7	-3		5	-2	-4	26	-3	-6	7
class:policyNoun&class:sum	-3	-2	4	-12	9	-5	-1	-9	28	-2
class:policyNoun&class:talkNoun	1	-3	-1	1	-3	-4	10	-3	-6	4
class:policyNoun&class:topicVerb	-11	-4	1		-4	-5	11	1	-7	-2
class:policyNoun&class:travelNoun	-4	14	-1	5	-4	-2	-7	-4	-1	18
class:policyNoun&class:travelVerb	1	-2	-1	-4	-2	-4	3		-3	1
class:policyNoun&class:visitorNoun	-3	-4	1	-2	-2	-2		-3	-6	11
class:policyNoun&class:wish	-2	-4	-2	-2	-3	-6	3	-3	-9	
class:policyNoun&groups:1	-6	-4	-2	-3	-3	-7	37	-3	-7	-4
class:policyNoun&groups:2	-1	-1	-1	-2	-3	-3	12	-1		-5
class:policyNoun&groups:3	-3	-4	-4		-2	-4	-2		-1	10
class:policyNoun&groups:4	4	-1	-1	-3	-3	1	-2	-4	3	1
class:policyNoun&parties:aa	-6	-1	-4	-3	-2	1	12	-7	-12	1
class:policyNoun&parties:ac	-2	-1	-3	-2	-3	3	9	-4	15	-2
class:policyNoun&parties:af	-3	-2	-2	1	-2	-1	9	2	10	-1
class:policyNoun&parties:ao	8	-2	-3	-10	-3	-8	-1	-2	-5	-4
class:policyNoun&parties:ap	-11	-2	-3	-1	-3	-2	24	2	7	-1
class:policyNoun&parties:cc	5	-3	-3	-3	-3	1	7	-3	-2	4
class:policyNoun&parties:cf	1	4	-2	-2	-4	3	5	-7	1	1
class:policyNoun&parties:co	1	-3	-2	-6	2		-2	-1	-2	-1
class:policyNoun&parties:cp		-3		-2	-2	-2	-3	-1	2	2
class:policyNoun&parties:ff	-6	-1	-2	-5		-2		-11		-1
class:policyNoun&parties:fo	-11	-2	-5	-4	-7	-4	-17	-4	-9	-6
class:policyNoun&parties:fp	8	-2	-3	1	-3	-4	-2		-6	2
class:policyNoun&parties:op	-8	-3	-3	-3	-2	-3	-5	-2	-5	-5
class:policyNoun&parties:pp	3	-4		-1	-2	-3	-5	-2	-2	7
class:policyVerb	-5	-2	-1	2	-1		13		-2	-2
class:policyVerb&class:postNoun	-13	-3	4	-13	-3	-5	-10	5	-6	25
class:policyVerb&class:punishNoun	-7	-3	-3	-8	1	-5	22	-6	5	2
class:policyVerb&class:punishVerb	-5		-3	-7	-3	-6	20		-6	
class:policyVerb&class:quoted	-11	-3	-3	7	-3	-3	-4	-3	-3	-7
class:policyVerb&class:receiveVerb	-21	3	3	4	-3	-2	4	-3	3	-4
class:policyVerb&class:roomNoun	7	-2	4	-4	-3	3	7	3	-4	-2
class:policyVerb&class:signVerb	-6	-3	-2	19	-5		1	-3	-5	
class:policyVerb&class:sum	-9	-2	5	1	6	-7	3	4	8	-5
class:policyVerb&class:talkNoun	5	-4	5	1	-3	-3	10	-6	-2	1
class:policyVerb&class:topicVerb	-4	-2	-2	-1	2	2	2	-8	-4	-3
class:policyVerb&class:travelNoun	-3	25	-2	6	-2	-3	-5	-2	-4	-5
class:policyVerb&class:travelVerb	-6		4	3	-3	-4	-1	-6	-5	-4
class:policyVerb&class:visitorNoun	-5	4		1	-4	-2	5	-1	-3	-4
class:policyVerb&class:wish	-3	-3	-3	-8	-4	-2	1	5	3	-5
class:policyVerb&groups:1	-9	-3	-3	-1	-2	2	28	-5	-5	-4
class:policyVerb&groups:2	-3	-2	-2	4	1	-5	2	5	-1	-1
class:policyVerb&groups:3	-6	-2	3	4	-5	3	7	4	-3	3
class:policyVerb&groups:4	1	-1	1	3	-3	1	-1	-1	-2	1
class:policyVerb&parties:aa	-7	-2	3	5	-2	9	7		12	-1
class:policyVerb&parties:ac	-8	-2	-2	-1	-3	2	18	-8	-6	-2
class:policyVerb&parties:af	-1	-2	-2	3	-4	-1	3	18	-4	-3
class:policyVerb&parties:ao	-5	-1	-1	5	-5	13	7	-2	-4	-2
class:policyVerb&parties:ap	-12	-2	2	3	-3	-2	-1	-1	1	4
class:policyVerb&parties:cc	-4		2	-3	-4	-2	6	-2	-4	-2
class:policyVerb&parties:cf	-9	-1	4	-2	-4	-2	7	-1	-5	-1
class:policyVerb&parties:co	-4	10	-4		27	-4	-3	-5	-3	-3
class:policyVerb&parties:cp	4	-2	2	6	2	-3	-2	4	-4	-2
class:policyVerb&parties:ff	1	-1	-2	12	1	6	2	7	-5	-2
class:policyVerb&parties:fo	-5	-2	-3	-17	7	12	-16	-4	-8	-3
class:policyVerb&parties:fp	4	-2	1	16		3	-1	6	-5	2
class:policyVerb&parties:op	4	-4	-4	5		-6	-3	-2	-2	33
class:policyVerb&parties:pp	-4	-3		1	-1	-4	-3	-4	-3	1
class:postNoun	-2	-3	-1	-4	-3	-3	-3	-3	-1	11
class:postNoun&class:punishNoun	-5	-3		1	-3	-3	-5	-4		8
class:postNoun&class:punishVerb	-7	-3		1	-3	4	-3	-4	5	5
class:postNoun&class:quoted	-6	-5	-6	-3	-3	-5	-3	-2	-3	-4
class:postNoun&class:receiveVerb	24	-4	-2	-2	-3	-3	-2	-4	-5	-9
class:postNoun&class:roomNoun	6	-2	-4	-3	-3		-3		2	-1
class:postNoun&class:signVerb	3	-1	-3	-13	-3	-4	4	-2	-4	9
class:postNoun&class:talkNoun	6	3	7	2	-3	-4	-3	-3	1	
class:postNoun&class:topicVerb	9	-6	1	-12	-3	-5	-4	-3	5	-6
class:postNoun&class:travelNoun	-5	-6	-2	14	-2	-1	-1	-1	4	9
class:postNoun&class:travelVerb	-9	-6	-3	3	-3	-3	-4	-3	-2	10
class:postNoun&class:visitorNoun	38	-6	-4	-3	-3	-2	-1	-4	-1	-11
class:postNoun&class:wish	-5	2	-4	-2	-3	2	-3	1	-3	-3
class:postNoun&groups:1		-6	5	-11	3	-3	-3	-3	-6	
class:postNoun&groups:2	-5	-2	-2	-4	-4	-5	-3	-3	1	15
class:postNoun&groups:3	-4	-5	-3	2	-3	1	-3	-2	-4	13
class:postNoun&groups:4	5	2	-2	-2	-3	-3	-2	-3	3	11
class:postNoun&parties:aa	-7	-1	-4	-2	-2	-2	-5	-2	-12	24
class:postNoun&parties:ac	3	-2	-4	-2	-2	-2	-4	-4	5	-6
class:postNoun&parties:af	6	-1	-2	-5	-4	-2	-2	-7	12	-2
class:postNoun&parties:ap	-12	-4		-3	-3	-2	-5	1	8	33
class:postNoun&parties:cc	4	3	-2	-3	-4	-2	-3	-1	-8	1
class:postNoun&parties:cf	14	1	-4	-3	-3	-8	-2	-4	-4	5
class:postNoun&parties:cp	10	8	-1	4	-3	1	-2	-2	7	-1
class:postNoun&parties:ff	2	-2	-1	-2	-5	-3	-2	-4	-7	7
class:postNoun&parties:fp	9	-2	-4	-3	-4	-7	-2	-3	-6	2
class:postNoun&parties:op	-2	-16	13	-3	-3	-4	-2	-2	-3	64
class:postNoun&parties:pp	-4	-3	-3	-1	-3		-2	-3	-2	16
class:punishNoun	-5	-3	-2	-4	-4	-5	-2	-3	14	-2
class:punishNoun&class:punishVerb	-5	-3	-2	-2	-5	-5	-4	-4	14	-2
class:punishNoun&class:receiveVerb	-4	-3	-4	-5	3	-2	-2	12	5	-4
class:punishNoun&class:roomNoun	11	-5	-3	-3	-3	-3	-3	-3	4	-2
class:punishNoun&class:signVerb	2	-2	1	-18	-7	-3	17	-3	3	15
class:punishNoun&class:sum	-3	-1	-2	-16	-14	-2	2	7	25	-2
class:punishNoun&class:talkNoun	-6	-5	2	8	-3	-3	-3	-2	-6	-2
class:punishNoun&class:topicVerb	1	-3	1	-2	5	-4	-11	1	9	-4
class:punishNoun&class:travelNoun	-11	-12	-1	14	-2	-1	-4	-2	12	-1
class:punishNoun&class:travelVerb	-6	-7	-2	3	2	-3	6	1	15	-1
class:punishNoun&class:visitorNoun	-1	-2	-3	-2	-3	-4	-4	-4	12	8
class:punishNoun&class:wish	-4	-3	-2	-5	-3	-4	-8	-2	-3	-2
class:punishNoun&groups:1	-8	-5	-4	-8	-5	-6	5	-4	4	-4
class:punishNoun&groups:2	-4	-2	-2	-3	-5	-4	-6	-3	21	-5
class:punishNoun&groups:3	-6	-3	-1		-1	-4	3	-3	12	9
class:punishNoun&groups:4	1	-3	-2		-2	-3	-3	-3	12	3
class:punishNoun&parties:aa	-7	-1	-3	-5	-2	-2	-7	-4	15	13
class:punishNoun&parties:ac	-1	-2	-1	1	-2	-4	-7	3	20	10
class:punishNoun&parties:af	-2	-2	-2	-2	-7	-4	-6	-6	27	-3
class:punishNoun&parties:ao	-13	-2	-4	-3	-4	-4	-6	-2	-23	-7
class:punishNoun&parties:ap	-13	-3	-4	-2	-3	-4	-3	-3	18	7
class:punishNoun&parties:cc	4	-3	-2	-2	-5	-5	1	-3	36	3
class:punishNoun&parties:cf	-6	-3	-3	-1	-1	-4	-2	-4	25	-1
class:punishNoun&parties:cp	-1	-2	3	12	7	-4		-2	5	-3
class:punishNoun&parties:ff	2	-3	-2	-2	-2	-3	1	3	13	-3
class:punishNoun&parties:fo	-10	-2	-5	-3	-7	-6	-2	-2	34	-4
class:punishNoun&parties:fp	-2	-2	-3	-3	3	-5	3	-2	-7	4
class:punishNoun&parties:op	-6	-2	7	-3	-3	-3	-5	-2	-13	-8
class:punishNoun&parties:pp	4	-4	1		-2	-4		-3	-4	8
class:punishVerb	-4	-2	-1	-3	-3		2	-1	13	-4
class:punishVerb&class:receiveVerb	6	-1	-2	-7	-4	-4	-7	4	15	-4
class:punishVerb&class:roomNoun		1	-4	-3	-1	5	9	-2	8	-4
class:punishVerb&class:signVerb	1	-4		-12	-2	-2	9	-1	7	8
class:punishVerb&class:sum	-6	-2		-9	-15	-3	-7		47	-3
class:punishVerb&class:talkNoun		-3	1	2	-3	-6	1	-3		-4
class:punishVerb&class:topicVerb	-7	-2	2	-4	-4	3	6	-3	10	-2
class:punishVerb&class:travelNoun	-7	2	-3	11	-4	1	-4	-4	25	-5
class:punishVerb&class:travelVerb	-3	1	-2	-2	-3	-4	-1	-5	12	-1
class:punishVerb&class:visitorNoun	3	3	1	-2	-3	-3	-5	8	-2	-3
class:punishVerb&class:wish	-7	-3	-2	-4		-6	-5	-1	-3	-2
class:punishVerb&groups:1	-7	-3		-5	-3	5	8	-1	-1	-4
class:punishVerb&groups:2	-4	-2	-1	-2	-4	-5		-3	24	-4
class:punishVerb&groups:3	-3	-2	-2	-1	-6	4		1	-2	
class:punishVerb&groups:4		-2	-2	-5		1		4	13	-3
class:punishVerb&parties:aa	-5	-1	-3	-2	-4	2	-1	-6	5	-4
class:punishVerb&parties:ac	6	-2	-3	-3	-5	2	5	3	1	-5
class:punishVerb&parties:af	-2	-3	-3	-3	-7	-5	-1		38	-3
class:punishVerb&parties:ao	-9	-8	-5	-6	-9	21	-2	-6	-3	-5
class:punishVerb&parties:ap	-6	-4	-4	-3	-3		11	5	14	-5
class:punishVerb&parties:cc	-2	-3	-2	-3	-1	17	-1	4	4	-2
class:punishVerb&parties:cf	-1	1	-3	-3	-3	-3	-2	1	17	-3
class:punishVerb&parties:co	3	-2	6	20	-4	11	-3	-2	-4	-3
class:punishVerb&parties:cp	-4	-3	2	2	-1	-1	-1	8	2	-5
class:punishVerb&parties:ff		-2	-2	-1	-1	-2	-1	6	14	-3
class:punishVerb&parties:fo	-7	-2	-4	-6	-7	1	-2	-5	25	-3
class:punishVerb&parties:fp	-5	-3	-5	-3	3	-1	-1	4	-3	-1
class:punishVerb&parties:oo	-5	-2	19	-2	-1	5	-2	-2	1	-1
class:punishVerb&parties:op	-11	-8	11	-3	-4	14	-3	-2	-12	-7
class:punishVerb&parties:pp	4	-2	1		-3	-1	-2	-2	-6	2
class:quoted	-9	1	-1	-3	-4	-3	-4	-3	-4	-4
class:quoted&class:signVerb	-6	14	-2		-4	11	-3	-2	-2	-3
class:quoted&class:talkNoun	8	-6	-6	-3	-3	-4	-2	-2	-3	-3
class:quoted&class:topicVerb	-6	-5	10	-4	-4	8	-4	-2	-3	-4
class:quoted&class:travelVerb	-6	45	-8	-2	-3	-22	-2	-2	-5	-4
class:quoted&class:wish	-10	3	-3	-4	-4	5	-4	-3	-4	-4
class:quoted&groups:1	-9	2	2	-5	-4	-9	-6	-4	-5	-4
class:quoted&groups:2	-14	-4	-3		-4	-8	-3	-3	-5	-3
class:quoted&groups:3	9	17	-4	-3	-2	-5	-1	-2	-1	-3
class:quoted&groups:4	-21	-6	-1	-5	-6	44	-1	-2	-2	-7
class:quoted&parties:cp	-13	-5	-3	-2	-3		-1	-2	-4	-3
class:quoted&parties:fp	-2	6	-4	1	-4	18	-2	-3	-4	-4
class:quoted&parties:pp	-14	-5	-4	-3	-4		-3	-2	-3	-6
class:receiveVerb	7	-2	1		-2	-4	-3		-2	-5
class:receiveVerb&class:roomNoun	9	1	2	-4	-3	-3	-2	-3	-3	-5
class:receiveVerb&class:signVerb	7	7	3	24	-3	-4	-8	-3	-5	-4
class:receiveVerb&class:sum	-7	-2	-2	11	36	-3	9	-14	-15	-2
class:receiveVerb&class:talkNoun	13	-7	13	-5	-4	-3	-1	1	-3	-1
class:receiveVerb&class:topicVerb	6	2	-1	-5	-3	-7		5	-4	-4
class:receiveVerb&class:travelNoun	13	11	-3	-4	-4	-2	-1	-2	-1	5
class:receiveVerb&class:travelVerb	2	2		-3	-1	-4	-2	-1	1	-4
class:receiveVerb&class:visitorNoun	7	-1	7	-1	-4	-4	-1	-1	-4	-5
class:receiveVerb&class:wish	-4	-1	1	-1	-3	-6	-4	1	-1	-4
class:receiveVerb&groups:1	-12	-3	7	7	-4	-8	-6	-3	-6	-4
class:receiveVerb&groups:2	14	-4	-3	-3	-2	-5	-1	2	-3	-7
class:receiveVerb&groups:3	17	3	-2	-3		-3	-2	-2	1	-2
class:receiveVerb&groups:4	5	1	5	-1	-2		-2		-1	-3
class:receiveVerb&parties:aa	-5	-2	6	-3	-1	-2	7	-2	17	-5
class:receiveVerb&parties:ac	-13	-2	5	-5	3	6	5	12	-2	-3
class:receiveVerb&parties:af	-7	1	1	1	3	1	3	3	-3	-2
class:receiveVerb&parties:ap	20	3	2	-2	-1	-3	-4		8	-7
class:receiveVerb&parties:cc	5	2	-4	-3	4	4	-3	-4	-2	-2
class:receiveVerb&parties:cf	-9		16	-2	1	3	-1	-4	-2	-1
class:receiveVerb&parties:cp	-9	-6	9	-3	2	-3	-2	1	-3	-2
class:receiveVerb&parties:ff	13	-6	5	-4	-10	-3	-2	15	-3	-2
class:receiveVerb&parties:fp	7	1	4	-4	-2	-5	-2	-3	-5	-5
class:receiveVerb&parties:op	1	-11	-5	-4	-6	-4	-3	-4	-6	-9
class:receiveVerb&parties:pp	29	-2	-1	-2	-4	-3	-3	-1	-4	-6
class:roomNoun	11	-1	-2	-2	-2		-1	-2	-1	-4
class:roomNoun&class:signVerb	13	1	-2	-6		4		-3	2	-4
class:roomNoun&class:talkNoun	3	4	5	-2	-2	-3	5	-1	-4	-2
class:roomNoun&class:topicVerb	26		-5	-2	1	-4	-4	-3	-5	-4
class:roomNoun&class:travelNoun	17	7	-3	-1	-2	-2	-1	-2	7	-4
class:roomNoun&class:travelVerb	-3	-2	3	-3	-3	-4	-3	-3		-10
class:roomNoun&class:visitorNoun	44	1	-4	-3	-3	-3	-2	-5		-6
class:roomNoun&class:wish	-7	4	-5	-4	-2	4	4	4		-7
class:roomNoun&groups:1	-1	4	-10	1	-6	4	2	-3	2	-2
class:roomNoun&groups:2	15	-4	-3	-4	-4	-6	-1		-4	-4
class:roomNoun&groups:3	14	-3	1	-2	-3	3	-2	-3	-4	-5
class:roomNoun&groups:4	14	3	2	-1	2	2	-2	-3		-4
class:roomNoun&parties:aa	-6	-2	-4	-5	-2	-3	-3	-4	-4	-9
class:roomNoun&parties:ac	22	-3	-2	-3	-3	-3	-4	-7	-5	-3
class:roomNoun&parties:af	8	-2	-4	-4	-6	3	-3	-7	15	-3
class:roomNoun&parties:ap	14	-5	-3	-4	-3	-6	7	6	-3	-5
class:roomNoun&parties:cc	18	3	7	-2	-2	-3	-3	-2	-3	-4
class:roomNoun&parties:cf	6	3	9	-2	-2	-8	-2	-4	-6	-2
class:roomNoun&parties:cp	15	3	3	-2		1	-1	-3	-4	-4
class:roomNoun&parties:ff	14	-1	-3	-1	-5	2	-2	-4	-4	-2
class:roomNoun&parties:fp	25	-1	1	-2	2	-5	-2	-3	-6	-4
class:roomNoun&parties:pp	16	-1		-3		2	-3	-2	-2	-4
class:signVerb	-3	-2	-2	15	-1	-1	-1	-1	-2	-2
class:signVerb&class:sum	-3	-2	-2	2	11	-7	-4	-1	-4	-3
class:signVerb&class:talkNoun	2	3	1	10	-2			-3	-3	-4
class:signVerb&class:topicVerb	-7		1	15	-2	-3	-4	-4	-2	-4
class:signVerb&class:travelNoun	-6	24	-2	7	-3	-2	-2	-2	16	-5
class:signVerb&class:travelVerb	10	6	-2	2	2	-5	-3	-2	5	-3
class:signVerb&class:visitorNoun	7		5	10		-5	-4	-4	-6	6
class:signVerb&class:wish	-4	3	-3	-10		-3	-3	1	-3	-3
class:signVerb&groups:1	-3	-5	-4	22	-3		-1	-2	-5	-4
class:signVerb&groups:2	-5	-2	-2	16	-3	-5	-3	-1	-2	-1
class:signVerb&groups:3	-2	3	-1	6	3		1	-3	2	3
class:signVerb&groups:4	-2	1	1	8	4	6	-2	3	-2	-3
class:signVerb&parties:aa	-4	-1	3	11	-1	8	4	14	-8	5
class:signVerb&parties:ac	3	-1	3	3	10	-1		-1	-6	
class:signVerb&parties:af		-1	-1	28	-7	-2	-4	-1	1	-2
class:signVerb&parties:ao	-5	-1	-1	10	-6	13	13	-2	-4	-2
class:signVerb&parties:ap	-10	3	4	15		-3	-4	-4	-4	4
class:signVerb&parties:cc	-2	-2	-2	3	3	1	-1	1	-5	-1
class:signVerb&parties:cf	1	-1	-1	-4	4	-3	-2	1	2	-2
class:signVerb&parties:co	-2	-3	-2	20	4	-5	-1	-1	-1	-2
class:signVerb&parties:cp	1	5	1	3	3		-1	2	-3	-2
class:signVerb&parties:ff	-3	-1	-2	18	3	5	-2	1	2	-1
class:signVerb&parties:fo	-7	-2	-2	23	16	10	-2	-2	-5	-2
class:signVerb&parties:fp	-1	-1	-1	14	3	1	-1	-1	-1	
class:signVerb&parties:op	-2	-3	-2	17	19	9	-1		-2	-2
class:signVerb&parties:pp	-1	2	-1	4	4	-2	-1	-3	-3	1
class:sum	-7	-4	-2	1	25	-7	-4	1	6	-3
class:sum&class:talkNoun	-5	-3	34	-9	1	-6	-3	-1	4	-6
class:sum&class:topicVerb	-7	-2	2	-1	37	-8	-4	-4	-5	-2
class:sum&class:travelVerb	-6	-9	-4	2	26	2	-3	26	-11	-3
class:sum&class:visitorNoun	-9	-13	-5	34	-18	-3	-3	-7	-9	-2
class:sum&class:wish	-4	-2	-2	24		-2	-3	-5	-5	-3
class:sum&groups:1	-7	-6	-2	-10	29	-11	-5	13	16	-4
class:sum&groups:2	-7	-2	-1	3	30	-5	-5	-5	2	-4
class:sum&groups:3	-13	-2	-1	30	15	-5	-2	-2	-6	-3
class:sum&groups:4	-4	-1	-2	4	-17	-4	-1		6	-1
class:sum&parties:ac	-3	-2	-2	-7		-4	-5	6	-4	-3
class:sum&parties:af	-5	-2	-2	7	17	-5	-6	-2	18	-3
class:sum&parties:ao	-5	-1	-2	-10	27	-7	-4	-10	19	-2
class:sum&parties:ap	-30	-1	30	41	17	-9	-3	-2	-3	-13
class:sum&parties:cc	-10	-1	-1	19	-15	-11	-4	-4	-2	-2
class:sum&parties:cf	-4	-1	-2	8	11	-5	-2	2	-3	-2
class:sum&parties:co	-3	-3	-3	-6	13	3	-2	-3	-2	-2
class:sum&parties:cp	-4	-2	-2	-5	28	-5	-2	-2	-3	-2
class:sum&parties:ff	-5	-2	-2	4	16	-4	-2	-7	-10	-2
class:sum&parties:fo	-2	-1	-3	-14	26		-1	-5	4	-1
class:sum&parties:fp	-8	-1	-2	-3	-5	-6	-1	-2	-5	-1
class:sum&parties:oo	-6	-2	-4	-3	19	10	-2	-2	2	-2
class:sum&parties:pp	-13	-1	-2	41	-29	-7	-1	-1	-2	-3
class:talkNoun	11	3	-1	-3	-3	-5	-2	-3	-3	-3
class:talkNoun&class:topicVerb	-4	4	1	2	-4	-3	-4	1	1	-3
class:talkNoun&class:travelNoun	-1	25	-3	1	-3	-4	-3	-2	-5	-2
class:talkNoun&class:travelVerb		17	-1	-1	-3	-1	-2	-2	-1	-3
class:talkNoun&class:visitorNoun	-12	3	13	-5	-2	-3	-3	-2	-3	2
class:talkNoun&class:wish	5	-1	-2	-4	-2	-5	-1	-3	-3	-2
class:talkNoun&groups:1	6	8	-2	-2	-3	-9		-3	-5	-3
class:talkNoun&groups:2	14	3	-3	-5	-5	-3	-3	-3	-2	-5
class:talkNoun&groups:3	14	-5	-1	3		-4	-2	-2	-4	
class:talkNoun&groups:4	12	4	5	-2	-2	-1	-1	-2		1
class:talkNoun&parties:aa	6	-2	-3	-4	-1	7	7	-4	3	-6
class:talkNoun&parties:ac	-7	5	6	-2	-3	5	-1	-5	4	-3
class:talkNoun&parties:af	12	-3	2	-4	-4		-4	4	4	-4
class:talkNoun&parties:ao	4	-1	-2	-5	-7	-8	-8	-2	-10	-2
class:talkNoun&parties:ap	18	2	2	-3	-2	-4	1	-4	-4	1
class:talkNoun&parties:cc	5	2	1	-3	1	1	-2	-3	-3	2
class:talkNoun&parties:cf	9	2	10	-1	-3	-1	-1	-2	-3	-2
class:talkNoun&parties:co	10	-4	1	1	5	-3	-1	-1		-3
class:talkNoun&parties:cp	2	10	4	1	-2	-1	-2	-2	2	-1
class:talkNoun&parties:ff	-7	1	6	-5	-7	-5	-2	-3	-7	-2
class:talkNoun&parties:fo	2	-1	-3	-3	-7	-5	-1	-1	14	-1
class:talkNoun&parties:fp	9	-1	1	-2	-3	-3	-2	-3	-4	-5
class:talkNoun&parties:oo	12	12	-9	-3	-10	-1	-1	-1	9	-1
class:talkNoun&parties:op	2	16	1		-3	-3	-2	-2	-3	-4
class:talkNoun&parties:pp	25	-4	-2	-1	-3	-4	-3	-3	-3	-1
class:topicVerb	-1	-2	-1	-3	-3		-1	-2	-1	-4
class:topicVerb&class:travelNoun	7	-7	-3	-4	-2	-3	-3	-3		-4
class:topicVerb&class:travelVerb	-2		1	-2	1	4	-4	-2	-2	-8
class:topicVerb&class:visitorNoun	-5	9	5	-3	-5	-4	-2	-3	-3	-3
class:topicVerb&class:wish		-2	-2	-3	-3	-5	-3	-3	1	-4
class:topicVerb&groups:1	3	-3	-2	-3	-2	-1		-4	-4	-3
class:topicVerb&groups:2	-5	-2	-1	-5	-2	2		-1	-1	-5
class:topicVerb&groups:3	2		-2		-3	-4	-3	-1	-1	-5
class:topicVerb&groups:4	4	1		1	-3	-1	-1	-5		-2
class:topicVerb&parties:aa	9	-2	-4	-2	-2	-2	1	-9	-1	-4
class:topicVerb&parties:ac	-4	-2	4	-1	5	-3	-4	-6	8	-2
class:topicVerb&parties:af	-3	-3	1	-4	-2	-4	9	-1	7	-3
class:topicVerb&parties:ao	28	-2	-3	11	-2	-5	-3	-2	-5	-5
class:topicVerb&parties:ap	18		4	-1	2	-2	1	-2	-6	-7
class:topicVerb&parties:cc	-7	-3	-3	3	-3	-8	-3	-3	2	-2
class:topicVerb&parties:cf	-2	-2	1	1		-5	-1	-7	-1	-2
class:topicVerb&parties:co	-9	-8	4	10	-1	4	-1	-1	-2	-3
class:topicVerb&parties:cp	-8	-1		-1	-1	-2	-2	-4		-3
class:topicVerb&parties:ff	-2	-1	-2	-1	7	-1	-1	-3	-2	-2
class:topicVerb&parties:fo	2	-1	-5	-2	-3	3	-2	-1	10	-4
class:topicVerb&parties:fp	-2	-2	-2	-4	-3	8	-3	-2	-6	-5
class:topicVerb&parties:op	16	-6	2	5	-6	-6	-2	-1	-2	-5
class:topicVerb&parties:pp	5		-3	-3	-3	-3	-3	-3	-4	-7
class:travelNoun	-4	26	-3	-2	-3	-3	-3	-3		-1
class:travelNoun&class:travelVerb	-4	24	-3	-2	-3	-4	-3	-3		-3
class:travelNoun&class:visitorNoun	10	37	-5	-3	-3	-3	-3	-3	-5	-6
class:travelNoun&class:wish	-9	4	-2	-3	-2	-2	-2	-2	-3	10
class:travelNoun&groups:1	-15	40	-5		-4	-6	-5	-3	-6	-5
class:travelNoun&groups:2	-6	33	-3	-5	-4	-4	-3	-3	3	1
class:travelNoun&groups:3	9	-4	-2	4	-2		-2	-1	-1	4
class:travelNoun&groups:4	4	16	-1	-4	-4	-1	-1	-2	8	-2
class:travelNoun&parties:ac	-11	31	-1	-2	-2	-3	-3	-2	-4	-4
class:travelNoun&parties:af	-2	-7	-1	-10	-5	-1	-2	-7	3	-2
class:travelNoun&parties:ap	-13	9	-4	-2	-3	5	-3	-2	22	-6
class:travelNoun&parties:cc	-10	38	-2	-6	-3	-2	-2	-1	-2	-3
class:travelNoun&parties:cf	11	15	-3	-3	-4	-4	-2	-2	-1	6
class:travelNoun&parties:co	3	16	-3	-6	-2	-1	-1		-3	
class:travelNoun&parties:cp	-10	36	-3	3	-3	-3	-2	-2	-3	
class:travelNoun&parties:ff	3	4	-1	-5	-5	-2	-2	-4	11	-8
class:travelNoun&parties:fp	14	8	-2	-3	-3	-4	-1	-2	6	14
class:travelNoun&parties:op	-19	39	-4	-3	-3	6	-3	-2	-5	-6
class:travelNoun&parties:pp	18	-7	-2	3	-2	-2	-2	-2		
class:travelVerb	-2	13	-2	-4	-1	-2	-3	-2	-1	2
class:travelVerb&class:visitorNoun	3	13	-3	-3	-4	-3	-3	-3	-5	-7
class:travelVerb&class:wish	1		-1	-3	1	-4	-4	-1		
class:travelVerb&groups:1	-6	32	-6	-5	-3	-2	-5	-2	-3	-3
class:travelVerb&groups:2	-9	5		-5	-3	-1	-2	-2	-1	9
class:travelVerb&groups:3	10	6	-2	1	2	-1		-2		-1
class:travelVerb&groups:4	9	2		-2	1	-3	-2	-1	-1	-4
class:travelVerb&parties:aa	16	-3	-2	-2	-2	-5	4	-4	5	-5
class:travelVerb&parties:ac	4	4	-2	-1	3	-6	-3	11	-5	-5
class:travelVerb&parties:af		-2	-2	-7	3	-2	-3	7	13	-3
class:travelVerb&parties:ao	-8	-5	-3	-2	-8	-7	-2	-3	1	-6
class:travelVerb&parties:ap	11	9	3	-3		-4	2	-4	-4	26
class:travelVerb&parties:cc		8	-2	-3	2	-4	-2	2	-3	-4
class:travelVerb&parties:cf	11	4	6	-2	5	1	1	-2	-3	-2
class:travelVerb&parties:co	3	-4	-3	-4	-1	3	-1	-1	-1	-3
class:travelVerb&parties:cp	1	9			1	-1	-2	-3	-4	-4
class:travelVerb&parties:ff	-2	-3	-2	-2	1	1	1		1	-5
class:travelVerb&parties:fo	-7	-1	-4	-1	23	14	-1	-3	5	-1
class:travelVerb&parties:fp	6	2		-3		-1	-3	-3	-2	-2
class:travelVerb&parties:oo	-10	3	-4	-2	-1	3	-2	-2		-3
class:travelVerb&parties:op		3	-4	-3	-3	-4	-2	-2	-4	3
class:travelVerb&parties:pp	2	2		-1	-2	-4	-2	-2	-2	2
class:visitorNoun	3		2		-3	-5	-3	-1	-2	-2
class:visitorNoun&class:wish	3	1	-8	3	-3	-4	-3	1		1
class:visitorNoun&groups:1	-11	4	16	-9	-5	-6	-8	-3	1	-4
class:visitorNoun&groups:2	8	-5	-4	7	-4	-5	-1	-6	-4	-1
class:visitorNoun&groups:3	10	6	-2		-3	-4	-3	-5		-7
class:visitorNoun&groups:4	5		-1	-3		-3	-2	7	-4	2
class:visitorNoun&parties:aa	3	-1	10	9	-2	-3	-3	-3	-11	8
class:visitorNoun&parties:ac	-6	-2	7	-4	-2	-4	7	21	-8	2
class:visitorNoun&parties:af	12	4	7	17	-4	-3	-3	8	-2	3
class:visitorNoun&parties:ap	13	3	8		-2	-4	-3	16	-10	-3
class:visitorNoun&parties:cc	-10	1	-5	-3	-2	-3	-3	1	-5	14
class:visitorNoun&parties:cf	12	2	4	1	-4	-2	-1	7	1	2
class:visitorNoun&parties:co	-14	5	-6	-6	-4	-3	-1	-1	-2	-1
class:visitorNoun&parties:cp	2	-7	1	-3	-2	-3	-2	8	-5	2
class:visitorNoun&parties:ff	9	7	-3	-3	-8	-4	-1	-6	7	-2
class:visitorNoun&parties:fo	-9	-3	-3	51	-11	-6	-2	-3	-6	-4
class:visitorNoun&parties:fp	22	1	-2	-4		-4	-2	3	-6	-2
class:visitorNoun&parties:op	9	-18	-4	-4	-5	-3	-1	-2	-3	-4
class:visitorNoun&parties:pp	15	-1	-5	-3	-1	-3	-2	1	-4	1
class:wish	-5	-3	-3	-5	-3	-4	-2	-2	-4	-3
class:wish&groups:1	-5	-4	-5	-7	-4	-5	-5	-4	-4	-4
class:wish&groups:2	-9	-4	-2	-4	-3	-5		-2	-6	-3
class:wish&groups:3	-1	1	-2	-3	-2	-1	-2	-4	-1	-5
class:wish&groups:4	6	1	-1	-3	-1	-1	-2	4		1
class:wish&parties:aa	-5	-1	1	-3	-3	-2	-6	-3	-4	-5
class:wish&parties:ac	1	-1	-2	-6	-1	-3	5	6	-2	-3
class:wish&parties:af	-2	-1	-2	-4	-3	-5	-5	-4	1	-4
class:wish&parties:ao	-7	-2	-3	-7	-5	-6	3	-3	-14	-2
class:wish&parties:ap	-7	1	-1	-1	-1	-3	2	1	2	-3
class:wish&parties:cc	6	-3	-2	-6	-2	-5	5		-4	
class:wish&parties:cf	3	-1		-4	4	-4	-3	2	-2	-2
class:wish&parties:co	-14	-4	6	-2	-1	8	-1	-1	3	-1
class:wish&parties:cp	1	1	-1	-3	-2	-1	-1	2	-3	-2
class:wish&parties:ff	-1	-1	1	-2		-2	-2	5		-4
class:wish&parties:fo	5	-2	-5	-3	-4	2	-2	-2	-12	-4
class:wish&parties:fp	-2	-2	-2	-2		-5	-2	-3	-6	-2
class:wish&parties:oo	-6	-5	8	-2	-7	5	-2	-3	1	-1
class:wish&parties:op	5	13	-4	-2	-5	-4	-2	-2	-3	-4
class:wish&parties:pp	-3		-3	-3	-1		-2	-1	-4	-1
governor:about_f	-29	-4	-5	-6	-4	-11	-4	-4	-8	-6
governor:accompanied_p	35	-11	-3	-5	-4	-6	-2	-4	-3	-5
governor:according_a	-17	24	-4	-9	-5	-4	13	-3	-4	-5
governor:according_p	-3		-3	-5	-2	-2	-7	-5	9	-5
governor:after_a	-16	-3	-2	-6	-9	-5	-4		41	-3
governor:after_c	-13	-3	-2	-7	-5	-8	-5	21	-9	-4
governor:after_f	-8	-5	-3	-4	-10	-9	-4	-7	33	-6
governor:after_p	-11	9	-2	-4	-2	-3	-2	3	-5	-7
governor:against_a	-8	-2	-2	-3	-3	-3	-14	-11	72	-6
governor:against_f	-8	-3	-3	-6	-8	-7	-6	-5	34	-3
governor:among_p	-22	-2	-2	-8	-2	-7	-4	-2	-4	-10
governor:as_a	19	-3	-3	-4	-3	-3	3	-10	-16	6
governor:as_c	-20	-2	-2	-1	-3	-1	-1	-2		-4
governor:as_f	-13	-3	-7	-4	-8	-6	-4	-10	-13	28
governor:as_p	-20	-3	-4	-3	-4	-4	-3	-4	-4	
governor:at_a	17	-1	-9	-3	-4	-6	-5	-4	-5	-1
governor:at_f	2	3	-3	-3	1	-9	-3	-3	6	
governor:at_o	-7	6	-5	-4	-3	-5	-4	-3	-5	4
governor:at_p	7	-5	-5	-5	-4	-5	-3	-3	-4	-4
governor:attended_p	16	-4	5	-5	-5	23	-4	-3	-5	-4
governor:before_a	46	-4	-4	-6	-4	-5	17	-6	10	1
governor:before_p	1	-6	-4	-4	-3	-4	-5	-3	-4	31
governor:between_a	40	-4	-9	40	-4	-5	-5	23	-5	-4
governor:between_c	-5	-5	-3	11	-3	-4	-3	-2	-5	-5
governor:between_f	-10	-4	-5	49	-6	-6	-5	-5	-4	-4
governor:between_p	48	-5	-7	-6	-4	-6	-6	-3	-4	-5
governor:by_a	-9	-3	-2	-1	-5	2	5	8	19	
governor:by_c	5	-3	-4	-3	24	-5	-5	-3	3	-4
governor:by_f	-11	-3	-4	5	-2	-4	-4	1	2	-3
governor:by_o	-18	-11	15	-6	-14	20	-4	-2	-7	-6
governor:by_p	6	-3	1	4	7	4	-2	-3	-5	4
governor:for_a	-14	-4	-5	13	-6	22	-7	-17	-15	-2
governor:for_c	-8	-4	-2	3	-4	-5	-4		-4	-3
governor:for_f	13	-3		11	15	-5	-6	9	-7	-5
governor:for_o	1	-4	-4	-14	-3	-4	3	-5	-5	-3
governor:for_p	1	-5	-4	-7	-4	-5	-6	-3	-5	-7
governor:free_a	-5	-3		-2	-2	-2	10	8	9	-3
governor:free_c	-8	-2	-1	2	-3		-1	-4		-2
governor:free_f	-6	-3	-3	3	6	5	-4		1	-3
governor:free_o	-9	-3	11	-2	7	-1	-6	-4	5	-2
governor:free_p	4	2	-1	-3	-3	-2	-3	-3	-5	2
governor:from_a	-10	-3	-3	7	12	-5	-5	16	-7	6
governor:from_c	5	7	-2	-3	2	-5	-5	-5	19	-4
governor:from_f	-9	-3	-2	-6	2	-4	-5	-10	26	2
governor:from_o	-13	-4	-4	-4	-7	-5	-4	13	-6	-2
governor:from_p	8	9	2	7	-5		-3	-4	-4	7
governor:headed_p	-16	-3	-3	-3	-4	-4	-1	-3	-3	-8
governor:in_a	7	-1	-2	1	-2	15	4	3	-13	5
governor:in_c	-7	-2	1	-3	5	5	-2		-3	-3
governor:in_f	-4	-6	-4	-6	67	-5	-5	-3	-1	-5
governor:in_o	3	-4	-5		-10	15	-4	-3	-12	-2
governor:in_p	8	13	-4	-5		-6	-4	-2	1	-2
governor:into_f	-9	-2	-3	-8	48	-7	-5	-6	14	-6
governor:into_p	58	-4	-3	-3	-2	-3	-2	-6	-3	-9
governor:led_f	6	-2	-3	-16	42	-5	-2	-8	-6	-5
governor:led_p	1	-13	-4	-3	-11	-6	-3	-3	-6	18
governor:like_p	-22	-4	-4	-4	-4	-5	-4	-3	-4	18
governor:of_a	-3	-3	3	6	-5	3	5	-8	-7	-1
governor:of_c	-6	2	-5	-1	-3	-5	-2	-3	1	-4
governor:of_f	-1	-4		-3	3	1	-4	9	4	-5
governor:of_o	-11	-2	23	-5	-5	-6	-5	-3	-8	1
governor:of_p	-6	7	-2		-4	-6	-2	-3	-1	8
governor:on_a	-13	-2	-5	-3	-2	-4	-10	-3	-18	9
governor:on_f	-8	-5	-3	-5	-5	-8	-5	-5	34	3
governor:on_p	28	-5	-3	-1	1		-5	-2	8	
governor:owner_a	-7	-3	-2	-5	-4		2	-5		-3
governor:owner_c		-3	-3	-3	-1	-3	1	-1	-2	-3
governor:owner_f	-9	-3	-3	-3	-3	3	-2	1	1	-4
governor:owner_o	6	-3	18	-5	-5	-6	-3	-3	-5	-4
governor:owner_p	-4				-4	-3	-2	1	-5	
governor:presence_p	-14	-3	6	21	-3	25	-4	-3	-3	-7
governor:represented_p	31	-3	-4	1	-4	-4	-3	-4	-4	-4
governor:through_f	-6	-5	-7	-3	15	-9	-2	-6	-11	-1
governor:to_a	-3	1	-3	-2	10	-7	7	-9	4	4
governor:to_c	-6	22	-4	-4		-7	-5		-5	-1
governor:to_f	-8	-1	-3	-3	3	-4	-3	20	-1	4
governor:to_o	9	-2	-3	-5	58	-9	-3	-4	-6	-8
governor:to_p	18	-4	-4	-5	-4	-4	-6		-6	3
governor:under_p	-19	-3	-3	-3	-6	-10	-14	-3	-7	-9
governor:until_a	-6	-1	-2	-1	-1	-3	-5	-5	-7	-6
governor:up_f	-18	-3	-3	-9	69	-10	-3	-5	-8	-5
governor:verb_a	1		3	-1	-5	-4	-2	-5		16
governor:verb_c	-7	2	5		4	-6	-4	-4	-5	-4
governor:verb_f	-4	-3	-4	-2	1	-3	-3	4	10	
governor:verb_o	-7	7	-4	-4	22	4	-3	-3	-7	2
governor:verb_p	17	-4		-4	-4	-6	-2	-3	-1	14
governor:whether_f	-4	-2	-1	-3	-9	-4	-3	-11	42	-1
governor:with_a	7	-2		10	-10	-3	-2	-2	7	-8
governor:with_c	-13	-5	-3	12	-6	-6	-1	-4	-4	-3
governor:with_f	10	-3	3	18	-4	1	-4	-3	-7	-5
governor:with_o	15	-3	-4	22	-8	-7	-4	-3	-5	-4
governor:with_p	40	-4	-2		-3	-1	-3	-3	-4	-4
groups:1	-4	1	2	-1	-3	2	3	-3	-4	-2
groups:2		-2	-3	-1		-2	-2	-1	2	1
groups:3	2	-2	-1	-2		-2	-2	-1	-3	1
groups:4	3	-1	-1		-1	-1	-2			-1
kind-class:<a>_appointVerb	-11	-3	-4	3	-5	-4	4	-5	1	32
kind-class:<a>_attend		-4	-6	10	-4	21	14		10	-6
kind-class:<a>_background	-28	-5	-7	40	-7	-15	-6	-3	-9	7
kind-class:<a>_callVerb	-24	-5	-3	-6	-9	-5	46	-6	-19	-8
kind-class:<a>_forumVerb	22	-4	14	-19	-4	31	8	-5	-4	-4
kind-class:<a>_investVerb	-8	-3	-4	-1	6	-2	14	5	7	-1
kind-class:<a>_launchNoun	-8	-3	-3	-4	-3	34	9	-18	-8	-5
kind-class:<a>_launchVerb	-9	-4	-5	-7	-5	39	55	-8		-6
kind-class:<a>_licenceNoun	-7	-2	-4	-4	-3	-6	-6	20	3	-5
kind-class:<a>_licenceVerb	-8	-3	-3	-4	-5	-5	4	40	3	-2
kind-class:<a>_meetVerb	22	-4	6	-6	-4	-6	-6	-10	-23	-6
kind-class:<a>_moneyNoun	-9	-3	-2	-5	-13	-4	-8	1	-6	-2
kind-class:<a>_pactNoun	-2	-2	-2	-8	-2	-2	-6	-13	16	-1
kind-class:<a>_planned	2	-4	-4	-5	1	12	-1	4	-5	13
kind-class:<a>_policyNoun	-13	-4	-6	-5	-7	-5		8	23	-7
kind-class:<a>_policyVerb	-10	-4	-4	-2	-6	4	41	13	1	-2
kind-class:<a>_postNoun	-9	-3	-2	-2	-3	-2	-4	-3	27	-5
kind-class:<a>_punishNoun	-11	-3	-3	-5	-5	-5	-5	-7	58	-12
kind-class:<a>_punishVerb	-7	-3	-3	-5	-6	-1	-1	7	56	-5
kind-class:<a>_receiveVerb	29	-3	15	-4	-7	-6	-6	4	-13	-4
kind-class:<a>_roomNoun	-21	-3	-3	-5	-2	-4	38	-3	-4	-7
kind-class:<a>_signVerb	-10	-4	-3	18	-5	-2	8		-4	-4
kind-class:<a>_topicVerb	5	-4	-5	-9	-8	-6	30	-6	-2	-5
kind-class:<a>_travelVerb	-7	22	-7	-4	-4	17	23	-8	23	-4
kind-class:<a>_wish	-12	-3	1	-6	-5	-6		-2	-17	-6
kind-class:<c>_appointVerb	-14	-6	-5	31	-10	-11	-5	-3	-4	-4
kind-class:<c>_background	-8	-3	-3	9	-9	-9	-5	-3	-6	-4
kind-class:<c>_callVerb	-13	9	-3	-5	-6	-4	-4	-3	-6	-3
kind-class:<c>_forumVerb	-14	-6	32	-13	-5	41	-11	-3	-9	-3
kind-class:<c>_investVerb	-8	-4	-2	-5	-6	-6	-4	-3	-4	-4
kind-class:<c>_launchNoun	15	-3	-2	-3	8	45	-4	-3	-5	-4
kind-class:<c>_launchVerb	-6	-3	-5	-5	-5	46	15	-4	-3	-4
kind-class:<c>_licenceVerb	-6	-1	-2	-4	19	-3	50	-14	-6	-3
kind-class:<c>_meetVerb	29	2	1	-10	-4	-4	-4	-2	-4	-4
kind-class:<c>_moneyNoun	-8	9	-4	-4	-12	-5	-4	-3	-6	-3
kind-class:<c>_planned	9	5	7	3	-4	13	-5	-3	-4	-3
kind-class:<c>_policyNoun	-12	-2	-2	-4	-3	25	10	-5	-8	-4
kind-class:<c>_policyVerb	-6	-3	-3	-3	-5	4	30	-6	-6	-4
kind-class:<c>_punishNoun	-6	-3	-3	-3	-6	-4	11	-3	27	-3
kind-class:<c>_punishVerb	-9	-3	-4	-4	-9	32	-11	-5	63	-4
kind-class:<c>_receiveVerb	-16	-3	7	-7	14	-4	-5	-4	-4	-3
kind-class:<c>_signVerb		-3	-3	43		6	-8	2	-3	-6
kind-class:<c>_talkNoun	7		-3	-4	-6	-4	-3	-2	-4	-4
kind-class:<c>_topicVerb	-14	-6	-5	-7	-5	-10	-7	-5	-10	-4
kind-class:<c>_travelNoun	-5	5	-3	-4	-6	-5	-2	-2	-4	-4
kind-class:<c>_travelVerb	8	-2	-4	-4	-6	-4	-2	-2	-4	-3
kind-class:<c>_visitorNoun	-24	-4	4	-5	-5	-4	-4	11	1	-4
kind-class:<c>_wish	3	-5	-18	-9	-4	-9	-7	-3	-5	-4
kind-class:<f>_appointVerb	-7	-6	-4	10	17	2	-4	3	-11	4
kind-class:<f>_attend	43	-3	-3	-3	-6	-4	-3	-2	35	4
kind-class:<f>_background	-5	-2	-3	4		-7	-4	2	-6	-7
kind-class:<f>_callVerb	-4	-3	-1	-5	-7	-2	-3	-10	-15	-2
kind-class:<f>_forumNoun	-19	-4	48	-7	-7	-7	-7	-6	-15	-6
kind-class:<f>_forumVerb	-2	-4	-1	-6	3	3	-5	-8	6	-2
kind-class:<f>_investVerb	-6	-3	-3		32	-3	-5		-11	-4
kind-class:<f>_launchNoun	-8	-3	-3	-6	-7	8	-4	-5	8	-2
kind-class:<f>_launchVerb	-10	-4	-8	-6	6	57	-16	-4	-9	-5
kind-class:<f>_licenceNoun	-5	-3	-2	28	-14	-7	-6	-16	27	-3
kind-class:<f>_licenceVerb	-6	-3	-3	31	-9	-5	-7	-25	-8	-4
kind-class:<f>_meetVerb	12	-4	-5	-5	-4	-7	-7	-5	-1	-5
kind-class:<f>_moneyNoun	23	-3	-6	-5	-14	-5	-4	-5	-8	-4
kind-class:<f>_pactNoun	-11	-4	-2	-27	-11	-4	-4	-7	-13	-6
kind-class:<f>_planned	-9	-5	-4	16	11	2	-6	-2	2	-5
kind-class:<f>_policyNoun	-14	-3	-4	-5	3	8	-16	-3	-4	-3
kind-class:<f>_policyVerb	-2	-4	-3	16	1	11	-20	-7	-6	-4
kind-class:<f>_punishNoun	-5	-2	-3	4	-6	-4	-8	-5	-17	-4
kind-class:<f>_punishVerb	-11	-4	-8	-6	-1	8	-7	-8	43	-4
kind-class:<f>_receiveVerb	-11	-3	-4	-17	-6	-4	-5	85	-29	-6
kind-class:<f>_signVerb	-4	-2	-3	31	-5		-6	-6	-2	-3
kind-class:<f>_sum	-4	-2	-2	24	-7	-7	-3	37	-10	-3
kind-class:<f>_talkNoun	-21	-4	24	-4	-3	-6	-4	-5	-5	-3
kind-class:<f>_topicVerb	-21	-3	-3	-5	4	-9	-4	-4	-9	-7
kind-class:<f>_travelVerb	-18	-7	9	-4	-4	7	8	-11	2	-3
kind-class:<f>_visitorNoun	-8	13	-4	8	-4	-4	-3	-4	-6	-4
kind-class:<f>_wish	-4	-3	-2	-9	3	-5	-4	-4	-18	-5
kind-class:<o>_callVerb	-10	-2	-4	-2	-7	-5	-5	-1	-8	-1
kind-class:<o>_forumVerb	-15	-4	53	-7	-8	-15	-6	-3	-8	-4
kind-class:<o>_investVerb	12	-3	-5	-5	42	-5	-3	-3	-7	-3
kind-class:<o>_planned	-12	-4	-4	21	-2	-11	-8	-2		-2
kind-class:<o>_policyVerb	-9	-4	-7	-18	12	-6	-10	-5	-5	-4
kind-class:<o>_punishVerb	-12	-3	21	-6	-7	-10	-5	-3	35	-4
kind-class:<o>_signVerb	-6	-3	-3	29	18	-6	-3	-3	-4	-3
kind-class:<o>_talkNoun	-7	-1	-1	-2	-9	-6	-6	-2	-13	-1
kind-class:<o>_topicVerb	39	-4	-5	-15	-5	-6	-5	-4	-8	-5
kind-class:<o>_wish	-9	-3	5	-3	-8	-6	-4	-3	-13	-2
kind-class:<p>_appointVerb	-11	4		-5	-5	-5	-4	-2	-3	38
kind-class:<p>_attend	-9	-3	13	-3	-5		-3	-3	-5	-2
kind-class:<p>_background	19	-11	-4	-6	-6	-6	-5	-4	-10	-6
kind-class:<p>_callVerb	13	11	-3	-3	-4	3	1	-2	-5	-5
kind-class:<p>_forumNoun	10	-4	-8	-4	-4	-7	-3	-3	-4	22
kind-class:<p>_forumVerb	2	-3	2	-4	-4	-3	-3	-3	-5	-6
kind-class:<p>_investVerb	15	8	-1	-2	-4	-4	1	-3	-1	-3
kind-class:<p>_launchNoun	56	-5	-4	-10	-3	-7	-7	-3	-3	-4
kind-class:<p>_launchVerb	-3	1	19	-6	-2	18	-8	-3	-6	13
kind-class:<p>_licenceVerb	-8	10	-3	-5	-5	-5	1	-7	-7	23
kind-class:<p>_meetVerb	33	-4	-3	-5	-4	-5	-4	-3	-6	-7
kind-class:<p>_moneyNoun	25	-3	19	-3	-7	-5	-2	-2	-5	-5
kind-class:<p>_pactNoun	-39	-3	-3	41	-2	-6	-4	-2	-5	-6
kind-class:<p>_planned	-6	18	11		-5	-1	-5	-4	-5	10
kind-class:<p>_policyNoun	-13	-2	-2	-4	-4	-3	19	-3	-10	-5
kind-class:<p>_policyVerb	-3	2	-4		-4	-7	20	-5	-7	-2
kind-class:<p>_postNoun	-16	-5	6	-4	-4	-6	-3	-3	-2	21
kind-class:<p>_punishNoun	-46	-4	-1	-2	-2	-1	-2	-1	2	-2
kind-class:<p>_punishVerb	1	-4	5	-6	-5	4		2	-17	-2
kind-class:<p>_receiveVerb	27	-5	-5	-4	-2	-4	-3	-1	-6	-2
kind-class:<p>_roomNoun	-1	3	-3	-2	-3	-6	-3	-2	8	-7
kind-class:<p>_signVerb	11	-5	-5	11	-1	-5	17	-4	1	-1
kind-class:<p>_talkNoun	2	10	-3	-4	-3	-5	-3	-2	-4	-2
kind-class:<p>_topicVerb	6	-3	2	-5	-3	-5	-4	-2	-5	-5
kind-class:<p>_travelNoun	-1	22	-2	-3	-4	-6	-2	-2	-3	4
kind-class:<p>_travelVerb	-4	45	-5	-4	-4	-6	-4	-4	-6	4
kind-class:<p>_visitorNoun	19	4	-7	-3	-4	-4	-2	3	-6	-2
kind-class:<p>_wish	-17	-2	-5	-5	-4	-6	-4	-4	-6	-7
kind:<a>	-2	-3	-1		-3	-1	7	3	5	-1
kind:<c>	-4	-1	-1	-1		-2	-1	-2	-2	-2
kind:<f>	-3	-3	-3	2	2	2	-4	2	4	-3
kind:<o>	-4	-2	9		4	-1	-5	-3	-3	-1
kind:<p>	5	2	-1	-3	-3	-2	-3	-3	-4	2
pair:"_,		-3	-4	-4	-6	5	9	-1	-4	
pair:"_.	-7	6	-5	-6	-4	-6	-4	-1	-6	-3
pair:"_<p>	-17	-5	3	-5	-4	-6	-4	-4	-5	-5
pair:"_a	-15	-4	-5	-5	-6	-11	-8	-3	-2	-4
pair:"_and	-4	-5	-2	-3	-9	-4	8	-2	9	-3
pair:"_be	-10	-9	-5	-5	-4	-5	-4	-5	-4	-4
pair:"_i	-19	-3	-5	-4	-3	-4	-5	-2	-5	-3
pair:"_it	-25	-2	-3	-3	-3	-5	-4	-3	-3	-5
pair:"_say	-13	-5	-4	-5	-4	-7	-4	-4	-6	-5
pair:"_the	23	10	-6	-4	-5	-5	-4	-3	-4	-7
pair:"_to	19	-5	-5	-4	-3	-5	21	-3	-5	-4
pair:"_we	-9	5	13	-4	-4	-5	-5	-6	-4	-5
pair:"_what	-7	-6	-4	-2	-3	-4	-3	-2	-7	-3
pair:%_of	-7	-4	-4	-10	1	-5	-8	-4	-9	-3
pair:'s_<a>	-7	-2	-3	-3	-4	2	9	-1	-6	14
pair:'s_<c>	8	-2	-2	-2	-5	-4	-6	-4	2	-2
pair:'s_<f>	11	-3	-3	-6	-14	-5	-4	7		3
pair:'s_<p>	19	-3	-4	-6	-5	-5	-5	-4	-9	-7
pair:'s_application	-26	-3	-3	-5	-4	-16	-9	31	-3	-3
pair:'s_datum	6	-18	-2	-3	-10	-4	-12	14	23	-2
pair:'s_desk	-23	-2	-4	-4	-4	-5	-4	-5	-6	-11
pair:'s_digital	-20	-4	-4	-7	-3	7	-11	-3	15	-3
pair:'s_first	-23	-3	-4	-2	-5	43	-11	14	-9	33
pair:'s_lawyer	-25	-4	-3	-5	-5	-11	-8	-3	-14	-4
pair:'s_license	-8	-4	-4	-17	-4	-10	-8	44	-6	-5
pair:'s_new	-12	-9	-5	-8	28	53	24	-7	-13	-6
pair:'s_office	-2	-6	-2	-2	-2	-4	-4	13	-5	-14
pair:'s_side	-46	-4	-6	-5	-4	-5	-5	-4	-6	-8
pair:'s_three	-29	-5	-3	-5	-4	-9	-10	-6	-10	-6
pair:(_<c>	4	-4	-4	-5	-5	-5	-7	-6	3	-7
pair:(_<p>	-3	-6	-5	-6	-5	-6	-4	-4	-7	7
pair:(_ai	14	-3	-4	-3	-4	-14	-8	-1	-2	-3
pair:(_dsa	5	-3	-3	-3	-3	-7	-10	-3	23	-2
pair:(_ict	-14	-3	26	-21	-7	-3	-3	-2	-3	-3
pair:(_mou	-6	-2	-3	34	-5	-3	-5	-2	-2	-2
pair:)_,	6	-4		-1	-3	-1	-5	-3	-6	-1
pair:)_-	14	-2	-2	-5	-4	-3	-1	-2	-3	-6
pair:)_.	-11	-9	-3	20	-1	-11	-6	-4	3	-5
pair:)_:		-6	-5	-7	-7	-8	-6	-9	-10	-9
pair:)_and	-6	-3	-6	4	-5	-5	-5	11	-1	7
pair:)_be	-5	-3	-4	-6	-3	-4	-7	-6	-6	30
pair:)_have	-8	-2	7	12	1	3	-4	-9	12	21
pair:)_in	7	-3	-2	3	-6	-3	-6	-7	-18	-7
pair:)_of		-3	11	-5	-2	10	-10	-4	4	15
pair:)_on	-10	-2	-2		-9	-6	36	27	-15	-8
pair:,_"	-15	-4	-1	-5	-4	-7	-4	-4	-5	-5
pair:,_<a>	3	-3	4	-1	-2	-8	-6	8	-6	-4
pair:,_<c>	-4		-2	-4	-3	-3	-5	-5	-8	-5
pair:,_<f>	-1	-3	-2	-2	1	-3	-3	3	-2	-5
pair:,_<o>	-17	3	7	-6	-5	-11	-8	-3	23	-5
pair:,_<p>	3	-3	-1	-2	-1	-1	-3	-1	-3	-1
pair:,_a	-2	-4	-3	-1	2	3	-2	-2	-1	1
pair:,_accompany	31	-17	-4	-7	-4	-6	-2	-6	-4	-5
pair:,_accord	-10	9	2	-7	-3	2	9	-7	-7	-4
pair:,_add	-11	-2	-2	-8	-4	-5	32	40	-6	-4
pair:,_after	4	-3	-2	-7	-7	2	-6	-2	3	-6
pair:,_ai	-16	-2	-3	-6	-13	-8	-4	-2	-3	-5
pair:,_all	-6	-7	-3	17	-4	-12	-7	-3	-7	-3
pair:,_along	-8	-4	-2	-4	-3	-8	-4	-2	19	-4
pair:,_among	-22	-3	-3	12	-7	-8	-6	-10	8	-5
pair:,_an	-4	-4	3	6	5	-4	-5	3	33	-4
pair:,_and	5	-1	-3			-2	-4	-2	-4	-2
pair:,_artificial	-6	-3	-3	13	-2	-8	-4	-2	-2	-3
pair:,_as	-3	-3	3	-5	-4	-2	-1	-5	-4	1
pair:,_ask	-9	-1	-2	-6	-3	-3	-2	-3	13	-4
pair:,_at	14	-7	10	-2	-5	-9	-4	-5	2	-7
pair:,_be	4	-1	-1	-2	-4	-2	1	2	-4	
pair:,_before	24	-5	-4		2	6	-2	-3	-3	13
pair:,_both	-9	12	-4	-8	-11	-5	-3	-3	-9	-11
pair:,_but	-13	-3	-4	-9	-6	-3	-4	-3	-13	-5
pair:,_by	5	-3	-3	-2	2	-5	9	-3	12	5
pair:,_call	-7	-4	-3	-3	-3	-2	-4	-2	-6	-4
pair:,_chief	28	-4	-4	37	-4	14	-4	-3	-4	-20
pair:,_come	-1	-2	-7	-8	-1	-8	-4	18	-13	-2
pair:,_cybersecurity	12	-3	-9	-7	-2	-4	-3	-2	-3	-3
pair:,_datum	-7	-6	-2	-24	-12	-8	-5	-2	-6	-4
pair:,_deny	-12	-2	-4	-2	-6	-6	-4	-3	-3	-3
pair:,_digital	-2	-5	-3	-2	-3	-7	-2	-2	-3	-2
pair:,_end	46	-7	7	-8	-5	-6	-8	-5	17	-5
pair:,_fall	45	-4	-4	-6	-4	-3	-7	-2	-5	-4
pair:,_follow	-2	-3	-2	-4	-8	-12	-2	-5	18	-7
pair:,_for	-2		-2	-3		-5	-1		7	-7
pair:,_from	-7	-8	-4	-4	5	-7	-4	-5	5	-9
pair:,_give	30	-1	-1	-4	-9	-3	-5	-11	11	-10
pair:,_go	8	-6	-3	-4	-2	-10	-8	-3	-8	-9
pair:,_have		-3	-4	-3	3	-3	-3	-1	-3	4
pair:,_head	76	-8	13	-4	-5	-6	-6	-4	-7	-17
pair:,_hold	7	-3	18	-2	-4	-4	-2	-2	-3	-10
pair:,_host	3	-6	14	-7	-2	-3	-5	-2	-4	-8
pair:,_in	-1	-3		2	3	-1	-4	-1	-3	-4
pair:,_innovation	8	-5	11	-3	-3	-4	-4	-2	-4	-3
pair:,_it	18	-6	-3	-4	20	-15	-5	-3	-5	-4
pair:,_keep	17	33	-3	-3	-3	-2	-3	-3	-3	-7
pair:,_launch	-4	-3	-9	-4	-4	24	14	-5	-4	-2
pair:,_lead	19	-26	-5	-2	-5	-3	-1	-2	-5	-10
pair:,_leave	-12	16	-5	-4	-4	-4	-1	-2	-2	-8
pair:,_let	30	-2	-1	-2	-13	-2	-1	-3	8	-5
pair:,_like	-19	-6	-8	-6	-7	-7	-6	-6	-10	-12
pair:,_make	-4	-8	-2	-2	-2	19	-2	-1	-7	-4
pair:,_may	-8	-3	-2	-8	-8	-6	-2	-9	50	-6
pair:,_meanwhile	-13	-3	-3	-6	-4	-12	-5	-3	-6	-7
pair:,_meet	34	-3	-14	-3	-4	13	-5	-2	-4	-4
pair:,_more	-10	-2	-3	-2	-17	-5	-4	27	-6	-1
pair:,_mr	-14	-4	-3	-3	-3	-9	-5	21	-5	-6
pair:,_mr.	-15	-3	-3	-3	-5	-4	-3	-2	-4	10
pair:,_ms.	-5	-2	-8	-2	-3	-4	-6	-1	-4	-2
pair:,_not	-11	-2	-2	-8	-3	-3	12	31	28	-5
pair:,_now	-18	-3	-3	-4	9	1	-5	-3		-3
pair:,_of	-17	-3	-2	-6	13	16	4		33	-5
pair:,_on	9	-4	-1	-5		4	-1	-5	17	-1
pair:,_one	-9	-4	5	-2	-4	-5	-6	-4	-8	-5
pair:,_or	-5	-7	-2	-4	-5	-8	-4	-4	-4	-2
pair:,_out	6	-4	-7	-6	-4	-8	-3	-4	-7	-6
pair:,_over	18	-2	-2	-3	-23	-8	-3	-2	-4	-7
pair:,_own	-6	-2	-2	-6	-7	-5	-4	-15	-18	-5
pair:,_people		-3	-2	-2	-15	-2	-7	-3	-21	-2
pair:,_put	31	-3	-3	-10	32	-5	-18	-4	-6	-7
pair:,_represent	53	-3	-4	2	-8	-11	-3	-4	-4	-4
pair:,_run	-11	-10	6	6	-6	-2	10	-7	-2	-5
pair:,_say	-11	-5	-4	-4	-4	-3	-4	-1	-4	-4
pair:,_seek	-16	-3	-5	-4	-6	-10	33	-2	44	-16
pair:,_sek	-12	-4	-4	-12	-6	-7	-6	100	-8	-6
pair:,_show	15	-6	-14	-5	-6	40	-15	-5	-6	-5
pair:,_sign	-10	-2	-2	77	-26	-17	-5	-3	-4	-5
pair:,_since	-11	-6	-2	-5	-5	-6	-3	-3	69	4
pair:,_so	1	2	-6	-6	-11	-3	-5	-4	13	-2
pair:,_speak	-20	-3	-4	-3	-5	-6	-2	-3	-12	-4
pair:,_spend	-10	-5	-2	-3	-8	-10	-4	-4	-5	-4
pair:,_take	24	-3	-6	-6	-9	38	-4	-5	-4	22
pair:,_tell	8	14	-5	-4	14	12	16	-3	-5	-10
pair:,_that	-11	-3	14	-6	-2	-4	-8	16	8	-7
pair:,_the		-1		3	-2		-3			-4
pair:,_this	60	-5	-16	-6	-5	-5	-8	-2	-4	-2
pair:,_those	-5	-2	36	-3	-5	-1	-11	-4	12	-13
pair:,_though	-7	-4	-2	-7	-5	-3	-4	18	-2	-4
pair:,_to	13	4		-4	-4	-5	4	-2	7	8
pair:,_today	-36	39	-4	-6	-4	30	-3	-2	-4	-12
pair:,_too	-10	-4	-6	-4	5	-12	-9	5	-5	-3
pair:,_two	32	-8	-8	15	-5	-4	-4	-3	-6	-4
pair:,_under	-2	-4	-5	15	-3	-5		-3	17	-4
pair:,_until	-39	-3	-5	-5	-8	-2	-8	-4	-5	55
pair:,_up	-10	-4	-3	-7	-8	-4	-14	-5	11	-4
pair:,_welcome	-11	-4	-4	-4	-6	-4	-5	-6	-18	-3
pair:,_when	9	-3	-3	-3		-4	3	14	-15	4
pair:,_where	14	6	5	-2	-3	-1	-1	-4	-6	-8
pair:,_which	-7		2	1		5	-1	2	1	-4
pair:,_while	-28	-2	-2	-2	-7	-4	-6	-6	11	14
pair:,_who	7	3	-2	-3	-3	-4	-1	-3		4
pair:,_whom	43	-8	-3	-2	-2	-4	-2	-2	-11	11
pair:,_whose	-1	-4	-7	-4	3	-8	-7	6	1	5
pair:,_will	-16	22	4	19	-6	6	-4	-3	-5	-3
pair:,_with	10	-3	-1	4	1		-3	1	-5	-2
pair:,_would	-18	-3	-2	-7	-5	-4	-4	-2	-3	-12
pair:,_”	-8	-4	-4	2	-3	-4	-2	-2	-3	-3
pair:-_<c>	11	-6	15	4	-4	-5	-5	-3	-4	-4
pair:-_base	-8	-3	-2	13	-13	-7	-4	18	13	-5
pair:-_register	-6	-2	-6	-4	-4	-5	-7	-23	5	-3
pair:._"	-14	-5	-3	-5	-4	-7	-4	-3	-6	-6
pair:12_million	-9	-3	-3	-7	32	4	-4	-10	53	-5
pair:150_million	-9	-3	-3	-5	66	-4	-6	-10	-10	-4
pair:1_.	40	-6	-6	-2	-3	-5	-4	-2	-3	46
pair:1_july	-7	-4	-4	-4	-4	-20	10	-5	-6	-11
pair:200_million	-6	-4	-7	-4	70	-12	-3	-6	29	-2
pair:2016_.	-18	-3	-3	-8	-6	-5	-3	13	-11	-24
pair:2018_.	-9	-5	-6	-6	-8	-16	28	-5	42	-8
pair:2019_,	1	-4	-4	30	-6	-5	-5	-5	9	-5
pair:2019_.	-15	-2	-2	-3	-9	-4	-11	-4	17	-9
pair:2021_,	-8	-5	-3	-6	12	-8	-4	-14	58	-21
pair:2021_.	-22	-4	16	33	32	21	-5	-3	-6	-5
pair:2022_,	-13	-2	-3	-6	11	11	3	1	26	-3
pair:2022_.	1	-7	12	7	29	-6	-6	5		-2
pair:2023_,	-9	-3	-2	40	-11	-3	-19	-11	9	-1
pair:2023_.	4	-5	-5	-9	-7	18	-20	-4	-8	7
pair:2024_,	10	-3	21	-4	-6	-6	-8	-7	-13	-12
pair:2024_.	21	-4	-3	7	-5	-6	48	-5	3	-3
pair:2025_,	-4	-2	29	5	-4	28	22	-8	-4	-2
pair:2026_.	-4	-3	-3	5	-1	58	-3	-4	-3	-4
pair:2027_.	-10	-4	-3	52	-9	35	-10	-5	-14	-4
pair:2030_.	-7	-4	-39	-11	-1	-11	4	-4	-4	-4
pair:20_billion	-6	-3	-4	-9	42	-12	-4	-5	-9	-3
pair:25_,	-29	-6	-3	-4	-4	-4	-5	-4	-5	9
pair:26_ghz	-10	-3	-4	-5	-3	-6	-10	20	-23	-6
pair:300_million	-6	-3	-3	-12	22	-13	-5	47	-12	-3
pair:30_april	-14	46	-6	-5	-4	13	24	-2	-6	-6
pair:30_billion	-9	-4	-8	3	50	-7	-5	-10	-25	-4
pair:30_million	-4	-2	-2	-37	25	-6	-1	-5	25	-2
pair:31_million	-12	-3	-3	-7	72	-12	-6	-9	-19	-5
pair:3_june	11	-5	-5	-4	-5	-9	63	-3	-8	-7
pair:400_mhz	-7	-5	-3	-12	-4	-6	-8	53	-5	-4
pair:40_million	-6	-3	-3	10	5	-6	-11	-7	7	-4
pair:450_million	-3	-1	-1	-1	50	-2	-3	-3	-4	-2
pair:4_.	32	-20	-2	-5	-7	-5	25	-3	-4	-3
pair:4_billion	-6	-3	-3	-5	29	-14	-13	-8	-31	-3
pair:590_billion	-8	-3	-3	-8	79	-3	-6	-13	-22	-4
pair:5_billion	-6	-5	-2	-5	31	-5	-5	-17	-13	-3
pair:5_million	-11	-1	-2	-5	51	-6	-2	-5	-3	-2
pair:5g_auction	-6	-3	-3	-15	-8	-9	-5	16	-11	-3
pair:5g_network	-7	-4	-3	-4	-13	23	21	-7	-6	-2
pair:60_million	-6	-2	-2	-7	27	-6	-3	8	-11	-4
pair:900_million	-14	-5	-3	-8	43	-10	-5	9	39	-4
pair:90_million	-10	-4	-3	-6	43	-7	-6	19	30	-5
pair::_<a>	-12	-3	-3	-21	-6	-8	-11	28	-13	-8
pair::_<c>	-13	-8	-5	16	-10	6	-5	2	-5	-4
pair::_<f>	-11	-6	-3	-10		-10	-8	-5	-9	-4
pair::_<p>	-11	-1	-4	-5	-4	-5	-4	9	-12	10
pair::_a	18	-15	-2	10	-3	-6	-5	-4	-9	-3
pair::_in	-16	-4	-3	-2	27	-6	-4	-5	-8	-5
pair::_it	-7	-3	-3	-5	-3	-4	-4	-4	57	-3
pair::_that	13	-4	-10	-5	-4	-8	-15	-3	-5	15
pair::_the	-7	20	-2	-5	-5	-4	-3	-4	10	16
pair:;_<a>	-8	-3	-3	-4	-4	-5	-6	-6	-17	-7
pair:;_<c>	-12	-4	-2	-8	-12	34	-4	-2	-2	-3
pair:;_<f>	-6	-1	-2	-4	3	30	-1	-5	-6	
pair:;_<p>	-24	-6	-4	-3	-3	2	-3	-2	-5	-11
pair:;_and	-10	-2	-3	19	-25	17	-7	-2	-2	-3
pair:;_at	-8	-2	-3	-3	-4	-5	-2	-4	-3	-4
pair:;_the	-9	-2	-2		-5	-5	-10	-3	37	-7
pair:<a>_'s	6		-3	-6	-4	-1	8	-4	-7	-5
pair:<a>_)	-3	-2	-2	1	-4	-2	3	2	1	-5
pair:<a>_,		-1	3	1	1	-2	-3	-5	-3	-4
pair:<a>_.	-7	-3	1	5	-1		3		7	8
pair:<a>_accept	-14	-2	-2	-3	-4	-4	-6	-7	-17	-15
pair:<a>_adopt	-4	-3	-3	-7	-3	-6	77	-8	-11	-3
pair:<a>_agree	-15	-7	-3	28	-4	-7	41	-4	-32	-5
pair:<a>_and	32	-5	-6	38	-7	-3	-8		-5	-6
pair:<a>_announce	-6	-1	-2	-5	-4	-4	-16	-16	-31	-2
pair:<a>_approve	-7	-2	-3	-5	-22	-3	-10	55	-9	12
pair:<a>_as	17	-3	-4	-5	-2	-3	-4	13	-10	35
pair:<a>_ask	-5	-2	-3	-5	-5	-4	49	-7	11	-4
pair:<a>_at	-12	-7	-8	-8	-5	-11	21	-5	38	29
pair:<a>_award	-3	-2	-2	30	19	-3	-6	-10	-31	-2
pair:<a>_be	-12	-3	-1	-6	4	-6	1	-4	-6	4
pair:<a>_by	-23	-2	-3	15	-3	-5	41	-7	-4	31
pair:<a>_clear	-5	-2	-2	-6	-19	-3	-4	63	-7	-4
pair:<a>_conclude	-5	-2	-4	26	-5	-9	-3	20	-12	-2
pair:<a>_confirm	-11	-3	-4	-5	-5	-5	-5	-7	5	58
pair:<a>_could	-14	-3	-3	-6	-4	-5	-9	-4	-5	-7
pair:<a>_decide	-7	-3	-4	-6	27	-12	23	53	-20	-3
pair:<a>_find	-4	-2	-2	-2	-6	-2	-8	-6	-8	-2
pair:<a>_for	3	-3	-4	18	-11	-5	-4	-6	9	-4
pair:<a>_from	30	-4	-4	-4	-4	-3	-7	-2	-5	-1
pair:<a>_give	-10	-3	-3	-7	-9	-5	40	19	18	-5
pair:<a>_go	-6	31	-8	-4	-4	21	-8	-10	32	-4
pair:<a>_have	-6	-3	-2	2		1	13	6	5	-2
pair:<a>_hear	35	-4	-7	-5	-4	-6	-6	-5	-10	-4
pair:<a>_impose	-18	-3	-3	-4	-4	-4	70	-6	3	-4
pair:<a>_in	-11	3	-4	-4	-4	21		2	4	6
pair:<a>_issue	-11	-2	-3	-5	-3	-3	5	4	55	-4
pair:<a>_license	-4	-2	-2	-4	-4	-10	-4	-3	-10	-3
pair:<a>_lift	-11	-4	-4	-6	-5	22	40	-7	20	-7
pair:<a>_may	-6	-2	-2	-4	-4	-3	-22	-10	-40	-3
pair:<a>_of	-15	-2	-13	-2	-2	-2		-6	-11	13
pair:<a>_on	33	-4	-3	-5	3	-6	25	-2	-5	4
pair:<a>_over	-7	-3	-3	-5	-4	-5	-12	-11	43	-5
pair:<a>_own	-4		-2	-1	-1	-2	-4	-3	-7	-6
pair:<a>_part	-13	-3	-3	-6	-4	-6	-7	-3	25	-5
pair:<a>_plan	-30	-3	-3	-6	-4	-9	27	37	-8	-7
pair:<a>_publish	-13	-3	-5	-4	-4	-4	4	-6	-11	-6
pair:<a>_put	-12	-2	-2		-9	14	16	-8	17	-4
pair:<a>_reject	-5	-3	-3	-4	-3	-5	27	9	-6	-4
pair:<a>_release	-10	-5	-4	-15	-6	-44	49	-4	-5	-4
pair:<a>_say	-5	-4	7	-6	-9	-9	-3	9	-8	-4
pair:<a>_send	-7	-4	-5	-9	-5	-5	-5	5	25	-4
pair:<a>_sign	-9	-5	-4	15	-3	-5	1	-7	-7	-4
pair:<a>_take	-9	-3	-6	-7	-7	-3	-12	-1	-6	13
pair:<a>_this	-5	-2	-2	-3	-4	-2	-9	-2	31	7
pair:<a>_to	4		-5	-5	-4	-7	2	-8	-4	-7
pair:<a>_want	-9	-3	-3	-5	-5	-9	34	-31	-8	-6
pair:<a>_wave	-17	-4	-2	36	-6	-4	-5	99	-13	-5
pair:<a>_will	-3	-4	-4	-3	5		-4	-3	-9	24
pair:<a>_with	23	-2	-9	3	-4	-7	16	-8	-16	-3
pair:<a>_withdraw	-9	-3	-7	-5	-6	-4	79	18	-5	-3
pair:<a>_would	-12	-4	-6	-5	-5	-5	-6	-7	-12	-7
pair:<a>_’s		-2	-1	-3	-1	-10	-6	-2	-10	-6
pair:<c>_$	-5	6	-3	-3	39	-7	-3	-5	-3	-4
pair:<c>_'s	1	-4	-4	-4	-8		5	2		-1
pair:<c>_)	2	-4	-4	3	-5	-6	-7	-5	1	-6
pair:<c>_,	-7	2		-2	-5	1	-4	-1	-4	-2
pair:<c>_-	8	-4	-4	-2	-1	-5	-5	1	2	-4
pair:<c>_.	-10	2	-3	-4	7	1	-5	-3	-1	-4
pair:<c>_:	-10	-4	-4	-5	7	-13	-7	-8	-9	-5
pair:<c>_<a>	-17	-4	-4	-6	-5	-7	-6	-6	-10	-15
pair:<c>_<p>	40	-3	-3	-3	22	-9	-2	-2	-2	-6
pair:<c>_adopt	-5	-3	-2	-7	-5	-5	12	-2	-6	-6
pair:<c>_ai	-19	-3	-3	-4	-7	-11	42	-4	-7	-5
pair:<c>_and	-6	-2	-4	10	-5	-4	-3	-3	-5	-4
pair:<c>_as	-7	-3	-3	-5	12	-14	-4	-4	-4	-3
pair:<c>_be	-8	-4	8	-3	2		3	-2		-5
pair:<c>_business	1	-1	28		-4		-4	-1	-12	
pair:<c>_capital	-14	33	-9	-6	-9	-5	-6	-4	-10	-4
pair:<c>_chip	-22	-10	-3	-5	-7	-7	-5	-10	6	-3
pair:<c>_company		-2	-3	3	-1	-7	-3	-8	-8	-5
pair:<c>_digital	3	-4	-4	3	-5	-7	-8	-4	-5	-4
pair:<c>_engineer	-18	-4	-2	-11	-3	-9	-2	14	-5	-10
pair:<c>_firm	12	-3	-3		3	16	-2	2	4	-4
pair:<c>_for	-10	-4	-2	5	-6	-8	-4	-5	3	-3
pair:<c>_from	-32	-3	-3	44	-4	-11	-6	-3	-9	-6
pair:<c>_fund	7	-2	-1	-2	-40	-3	-2	-3	-4	-3
pair:<c>_group	-7	-2	-2	-4	-11	-9	-5	33	9	-4
pair:<c>_have	-16	-1	-2		-2	-4	10	-4	15	-5
pair:<c>_in	-12			-4	-2	2	-4	-4	-4	-4
pair:<c>_minister	-25	-5	-6	-3	-5	-7	-9	-8	-7	-4
pair:<c>_on	5	37	-5	3	-5	37	-4	-13	-6	-3
pair:<c>_own	-5	-3	-6	-2	-9	-5	-3	-4	-5	-3
pair:<c>_put	-5	-3	-2	-6	26	-4	-1	-1	-2	-7
pair:<c>_say	-12	-4	16	-6	-4	-4	-4	-7	-6	-3
pair:<c>_side	-4	-6	-3	-6	4	-6	-3	-3	-6	-6
pair:<c>_sign	-4	-4	-4	20	-4	-5	-16	-5	-3	-2
pair:<c>_since	-9	-3	-3	24	-9	-9	-5	-3	-7	-3
pair:<c>_start-up	21	-3	-4	-3	-5	-4	-1	-3	-12	-3
pair:<c>_take	-35	-10	-2	-7	-13	-2	-4	-1	-1	-2
pair:<c>_that	-9	-3	-3	-9	-4	-8	-3	-3	-3	-3
pair:<c>_to	-15	1	-3	9	-11	-5	-4	-3	-4	-3
pair:<c>_want	-6	-5	-2	-21	-21	-3	-4	-3	-4	-3
pair:<c>_will	13	13	9	16	-3	18	-3	-3	-4	-3
pair:<c>_would	11	-4	-1	-5	8	-9	-2	-2	-2	-5
pair:<c>_’s	-6	-3	-3	-4	-4	-7	-6	-4	-6	-3
pair:<f>_!	-4	-3	-3	-5	-22	-6	-4	-6	57	-9
pair:<f>_'s	-6	-3	-4	-6	-3	10	-4	3	1	-5
pair:<f>_(	-3	4	-5	-3	-14	-9	-5	-4	-8	-8
pair:<f>_)	-9	-1	-2	-3	-1	-3	-3	23	-9	5
pair:<f>_,	8	-4	-3	5		-2	-3	5	-1	-3
pair:<f>_.	-2	-2	-1		5	-2	-4	8	2	1
pair:<f>_:	-12	-3	-3	-12	-3	-5	-4	-11	77	-4
pair:<f>_<f>	7	-4	-2	-8	-11	-5	-2	5	9	-2
pair:<f>_<p>	-33	-2	-3	-3	-3	-4	-2	-4	-5	-8
pair:<f>_a	-8	-3	-3	11	-15	-5	-4	-16	5	-4
pair:<f>_after	-7	-2	-3	-11	38	-9	-7	-9	19	-17
pair:<f>_agree	22	-2	-2	19	-4	-4	-10	-4	-3	-3
pair:<f>_already	-13	-1	-2	-5	-20	-2	-6	15	-4	-1
pair:<f>_and	1	-4	5	16	-2	-4	-4	7	1	-5
pair:<f>_announce	-6	-4	-7	-8	88	-2	-7	-5	-6	-4
pair:<f>_as	-10	-3	-3	4	-10	-6	-6	27	-9	17
pair:<f>_at	47	-5	-11	-6	-4	-5	-5	-5	48	-5
pair:<f>_be	-1	-5	-2	5	2	2	-5	-3	8	-4
pair:<f>_bring	-16	-1	-2	-2	-9	-3	-3	-2	50	18
pair:<f>_business	-9	-16	-1	30	-7	-9	-3	-1	-2	
pair:<f>_buy	-7	-8	-4	-5	19	-8	-6	28	-13	-5
pair:<f>_by	-8	-2	-2	7	2	-9	-4	1	4	-6
pair:<f>_can	-20	-4	-4	-7	-9	-22	-5	-10	-27	-5
pair:<f>_chief	-21	-3	-4	-9	-13	-7	-4	-3	-9	-9
pair:<f>_come	-9	-4	-4	-5	13	-7	-3	6	-10	-10
pair:<f>_commitment	-7	-4	-8	-5	15	-7	-3	-6	-4	-2
pair:<f>_could	-6	-4	-2	-14	-3	-11	-5	-9	-25	-9
pair:<f>_decline	-6	-4	-3	-6	-6	-4	-4	-4	-5	-4
pair:<f>_delegation	-12	12	-4	-2	-2	-4	-2	-3	-5	-4
pair:<f>_do	-7	-3	-3	-5	-7	-4	-4	-7	-4	-4
pair:<f>_employ	-22	-5	-4	-7	10	-14	-6	-6	-10	-6
pair:<f>_executive	38	-1	-3	-3	-3	-3	-8	-7	-25	-8
pair:<f>_first	-4	-3	-4	-7	-8	43	-17	-4	-6	-2
pair:<f>_for	-3	-3	-6	-10	14	-4	-6	1	10	
pair:<f>_from	-14	-3	-3	-6	31	-7	-11	19	24	-6
pair:<f>_get	3	-3	-3	29	18	-6	-5	36	1	-4
pair:<f>_go		-2	-3	-4	-4	19	19	-17	13	-2
pair:<f>_hand	-10	-4	-4	-10	59	29	-5	-5	-10	-18
pair:<f>_have	-11	-3	-2	2	8	14	-6	-4	11	-1
pair:<f>_hold	23	-8	19	-5	-5	-10	-5	-18	-6	-13
pair:<f>_hope	-6	-3	-2	-32	-11	-28	-4	-6	-11	-4
pair:<f>_in	-3	5	-4	2	11	-4	-3	-3	8	-3
pair:<f>_launch	-7	-5	-4	-7	-6	25	-7	-5	-5	-3
pair:<f>_lose	-8	-3	-3	-5	-7	-9	-14	57	17	-5
pair:<f>_may	-7	-3	-2	-5	-10	-7	-3	12	-23	-5
pair:<f>_meet	8	-4	-5	-7	-5	-6	-11	-5	-11	-4
pair:<f>_must	-7	-4	-2	-6	-11	-4	36	-8	22	-3
pair:<f>_name	-8	-3	-3	6	-1	-6	-3	-11	-5	47
pair:<f>_need	-8	-3	-4	-5	-6	-6	-7	14	-7	-5
pair:<f>_of	2	-3	-3	13	-19	-9	-4	21	3	-3
pair:<f>_on	35	-4	1	-5	-5	9	-5	-3	8	
pair:<f>_open	-15	-4	-19	-6	-5	42	-5	-3	-11	-2
pair:<f>_over	-11	-3	-3	-7	-7	-5	-5	-9	38	-8
pair:<f>_pay	-4	-3	-1	-5	-15	-2	-3	-10	-14	-2
pair:<f>_plan	-16	-3	-4	-6	4	11	-16	-3	-3	-2
pair:<f>_put	-6	-3	-4	7	2	16	-9	-5	-7	-4
pair:<f>_release	-10	-5	-18	-5	21	35	-12	-7	-7	-3
pair:<f>_representative	10	-2	-3	-6	-5	-6	-2	-3	-3	-3
pair:<f>_say	-16	-4	-5	-6		11	-7	-5	-14	9
pair:<f>_seal	-11	-3	-12	71	-4	-7	-4	-6	-8	-3
pair:<f>_secure	-8	-2	-5	-5	29	-4	-3	38	-9	-5
pair:<f>_service	-11	-1	-2	-7	-8	-10	-4		-9	-2
pair:<f>_sign	-5	-3	-3	41	-7	-8	-5	-8	-5	-3
pair:<f>_spend	19	-3	-3	-4	39	-9	-4	-5	-8	-12
pair:<f>_stand	-14	-3	-8	-5	5	-5	-6	-4	-14	-4
pair:<f>_supply	-16	-5	-4	-28	-15	-9	-6	-10	-12	-6
pair:<f>_take	4	-1	-3	8	20	-4	-2	2	-15	-6
pair:<f>_talk	-6	-5	-7	-5	-4	-4	-5	-8	-5	-4
pair:<f>_terminal	-10	-4	-7	-6	14	-7	-4	-7	24	-3
pair:<f>_that	-20	-3	-2	3	18	14	-3	-6	-4	-15
pair:<f>_the	-4	-3	-2	-14	-13	-4	-8	31	50	-2
pair:<f>_to	-10	-3	-3	20	9		-1	13	-1	-3
pair:<f>_unveil	-9	-5	-5	-7	-12	58	-37	-3	-5	-3
pair:<f>_want	21	-2	-3	3	11	24	-3	-2	-7	-2
pair:<f>_will	-8	-5	-4	17	13	-3	-5	-3	4	-5
pair:<f>_win	-5	-2	-2	21	-6	-7	-3	37	-9	-3
pair:<f>_with	-11	-3	-3	-5	42	-6	-5	-10	-6	-5
pair:<f>_without	-8	-2	-2	-9	-10	-4	-3	-4	47	-2
pair:<f>_would	-11	-4	-3	-6	20	2	-3	-3	-15	-5
pair:<f>_’s	-4	-2	-2	-4	-2	-6	-4	-14	-6	-2
pair:<o>_'s	4	-16	24	-5	-5	-9	-5	-3	-5	-6
pair:<o>_)	4	-3	-5	-5	39	-6	-3	-5	22	-3
pair:<o>_,	-9	-4	4	-4	-3		-5	-2	5	-4
pair:<o>_.	1	-1	12	-1	6	-1	-5	-4	-7	1
pair:<o>_and	-7		11	29	-7	-12	-9	-3	-6	-5
pair:<o>_be	-9	-5	5	7	-2	-9	-7	-7	2	-3
pair:<o>_call	-7	-1	-1	-2	-9	-6	-6	-2	-13	-1
pair:<o>_have	-1	-4	27	-5	8	-8	-4	-5	-2	-4
pair:<o>_in	-9		4	-3	-3	-2	-3	-3	-5	16
pair:<o>_on	12	16	-7	13	-5	12	-6	-3	-4	-6
pair:<o>_say	-6	-2	19	-4	-6	-15	-6	-3	-7	-6
pair:<o>_will	-12	-4	-4	21	-2	-11	-8	-2		-2
pair:<o>_would	-9	-4	13	-3	-11	-6	-2	-4	-7	-3
pair:<p>_'s	-5		2	-3	-3	-5	-6	5	-6	-1
pair:<p>_(	7	-3	-3	-4	-2	5	-2	3	-5	23
pair:<p>_)	-1	-5	-4	-5	-5	-5	-4	-4	-6	4
pair:<p>_,	13	-1	-2	-1	-2	-3	-3	-3	-1	1
pair:<p>_-	-36	-10	40	-2	-5	-15	-15	-3	-2	-3
pair:<p>_.	8	-5	2	-2	-5	-3	-5	-4	-4	4
pair:<p>_:	-20	-5	-3	-8	-9	-14	-5	-3	-4	-5
pair:<p>_;	-12	-3	-4	-4	-4	-5	-3	-3	-5	-6
pair:<p>_<p>	21	-5	-4	-3	-3	-5	-3	-3	-4	9
pair:<p>_a	16	-3	-5	-5	-2	-2	-8	-2	-3	-7
pair:<p>_about	57	-4	-3	-5	-6	-6	-5	-3	-6	-5
pair:<p>_accept	21	-5	-5	-7	-6	-7	-5	-4	-8	35
pair:<p>_add	-3	-3	-3	-2	-5	6	-4	-6	-5	-3
pair:<p>_affirm	-11	-7	-2	-3	-7	-4	-2	-2	-3	-3
pair:<p>_agree	-16	-4	-5	-19	-5	-5	13	-3	-5	22
pair:<p>_also	20	-1	-4	-6	-4	-5	-4	-3	-4	-6
pair:<p>_and	26	-5	-2	1	-2	-5	-5	-3	-5	-6
pair:<p>_announce	-3	-4	-3	15	12	-7	31	-3	-4	21
pair:<p>_arrive	-25	40	-3	-5	-4	-6	-4	-5	-7	-9
pair:<p>_as	-8	-6	-4	-5	-5	-5	-5	-6	2	41
pair:<p>_ask	-25	-4	-3	-8	-4	-4	-10	-3	-6	-6
pair:<p>_assure	-21	-8	-4	-5	-3	-4	-3	-2	-5	-6
pair:<p>_at	33	-6	-4	-4	-3	-6	-5	-3	-6	1
pair:<p>_attend	-21	-3	-11	-5	-4	10	-4	-3	-7	-5
pair:<p>_bade	22	-18	-4	-4	-3	-4	-3	-3	-4	29
pair:<p>_be	-2	8	-3	-4	-4	-4	-5	-4	-1	10
pair:<p>_become	-12	-4	-5	-7	-6	-7	-5	-5	-10	80
pair:<p>_brief	11	-4	-7	-5	-3	17	-4	-2	-4	-4
pair:<p>_bring	55	-3	-8	-6	-5	-8	-5	-3	-6	-8
pair:<p>_by	13	-3	-2	-7	-3	-2	-3	-4	-3	29
pair:<p>_call	-6	14	-3	-4	-2	-4	-3	-2	-4	-2
pair:<p>_chair	3	-5	27	-6	-4	-7	-4	-3	-6	-18
pair:<p>_cite	-15	-5	-5	-12	-5	-6	-5	-5	-12	-7
pair:<p>_come	11	-3	-3	-4	-4	-4	-3	-3	-5	
pair:<p>_company	-23	-3	-3	-6	-3	21	-3	-2	-4	-8
pair:<p>_confer	7	-3	-6	-4	-5	-5	-4	-6	-6	-7
pair:<p>_congratulate	-19	-4	-4	-7	-7	-10	-6	-4	-10	-21
pair:<p>_could	-31	-4	-3	-6	-4	-4	-4	-4	-7	-13
pair:<p>_cut	-14	23	-4	-6	16	48	-5	-3	-6	-4
pair:<p>_describe	-15	-5	-4	-10	-4	-5	-8	-6	-7	-7
pair:<p>_discuss	62	-4	-3	-4	-9	-5	-3	-2	-5	-4
pair:<p>_do	20	4	-7	-5	-4	-5	-6	-4	-7	-6
pair:<p>_during	53	-25	-2	-3	-2	-3	-2	-4	-4	-6
pair:<p>_exchange	56	-5	-4	-10	-3	-7	-7	-3	-3	-4
pair:<p>_explain	-21	-3	-2	-4	-3	-6	-4	-5	-7	10
pair:<p>_express	-19	-7	-4	-8	-6	-6	-6	-5	-8	-6
pair:<p>_face	31	-6	-5	-5	-6	-9	-11	-5	-12	-12
pair:<p>_fly	-28	110	-8	-6	-5	-7	-5	-5	-6	-5
pair:<p>_for	-7	2	-3	10	-4	-5	-7	-3	-5	7
pair:<p>_from	13	-3	26	-8	-14	-4	-4	-3	-7	39
pair:<p>_get	14	-3	-6	-5	-3	-4	-3	-3	-4	-6
pair:<p>_give	-2	7	-4	-3	-4	-4	-3	-2	-3	-7
pair:<p>_go	5	26	-3	-4	-4	-9	-4	-3	-5	26
pair:<p>_government	-14	-2	-2	-4	33	-8	-5	-2	-2	-4
pair:<p>_guest	12	-5	-3	-3	-3	-5	-2	25	-4	-6
pair:<p>_have	11	-2	-1	-4	-4	-6	-2	-3	-4	6
pair:<p>_hold	18	-4	-8	-4	-3	-4	-3	-3	-4	-6
pair:<p>_hope	-17	-37	-1	-2	-3	-27	-2	-2	-4	-7
pair:<p>_host	25	-2	-12	-3	-8	-3	-2	-3	-2	-3
pair:<p>_in	21	-6	1	1	6	-3	-5	-3	-5	-8
pair:<p>_inaugurate	-15	-8	52	-4	-6	11	-6	-4	-7	-6
pair:<p>_introduce	20	-3	-8	-3	-2	-10	-21	-3	-3	24
pair:<p>_invite	-24	-5	-8	-10	-15	-5	-3	-9	-3	-2
pair:<p>_join	-24	-4	16	-12	-8	-4	-3	-4	-7	12
pair:<p>_know	-22	-4	-2	-4	-40	-7	-3	-3	-5	-6
pair:<p>_land	-25	114	-4	-6	-6	-6	-6	-4	-10	-13
pair:<p>_lay	-2	-3	-4	-5	-4	33	49	-3	-12	-6
pair:<p>_leave	-14	23	-5	-4	-3	-4	-4	-3	-5	-13
pair:<p>_listen	2	-4	-3	-9	-7	-5	-6	-4	-7	-16
pair:<p>_look	-35	51	-3	5	-4	13	-4	-4	-9	-6
pair:<p>_make	14	-2	-4	-6	-6	-8	-7	-4	-10	-10
pair:<p>_may	6	-2	-1	-5	-2	-1	-1	-7	-1	9
pair:<p>_meet	60	-4	-7	-5	-5	-6	-5	-4	-7	-8
pair:<p>_ministry	-49	-4	36	19	-1	-4	-3	-1	-1	-7
pair:<p>_move	-19	-4	-4	-6	-6	-6	-4	-4	42	66
pair:<p>_name	-17	-3	-3	11	-3	-5	-3	-2	-4	-26
pair:<p>_note	-6	-4	-3	-6	-4	8	-5	-6	-5	-5
pair:<p>_of	16	-5	3		-5	-3	-4	-4	-2	-4
pair:<p>_office	-18	-7	-2	-2	-3	-7	-2	-2	15	-9
pair:<p>_official	15	27	-3	-3	-2	-1	-2	-3	-3	-4
pair:<p>_on	34	-2	-5	-4	-4	2	-4	-3	-5	7
pair:<p>_open	1	-4	26	-4	-5	-5	-4	-3	-7	-5
pair:<p>_over	75	-4	-4	-4	-5	-5	-6	-4	-36	-8
pair:<p>_own	-11	-3	-3	14	-5	-4	-2	-3	-3	-5
pair:<p>_part	-16	-2	-2	1	-3	27	-2	-2	-5	-6
pair:<p>_pay	8	16	-3	-3	-5	-3	-3	-2	-8	-6
pair:<p>_play	53	-4	-5	-6	-2	-4	-2	-4	-3	-5
pair:<p>_point	-15	-5	-4	-4	-6	-6	-6	-3	-8	-4
pair:<p>_praise	-2	-6	-4	-8	-6	-8	-5	-5	-7	-9
pair:<p>_present	7	-5	-3	-4	-5	-8	30	-4	-4	-6
pair:<p>_promise	-12	-6	7	-3	32	-12	-5	-4	-6	-4
pair:<p>_put	19	-8	-2	6	8	-4	30	-2	15	-11
pair:<p>_receive	35	1	-3	-4	-5	-3	-3	-5	-4	-7
pair:<p>_return	-12	14	-4	-3	-3	-4	-4	-4	-7	35
pair:<p>_review	95	-4	-4	-8	-4	-7	-5	-3	-6	-5
pair:<p>_say	-14	-3	-3	-6	-1	5	-2		-6	-4
pair:<p>_see	-14	-9	-4	-4	-5	-5	-4	-4	-6	-6
pair:<p>_serve	-16	-4	-3	-6	-6	-6	-6	-5	-11	-22
pair:<p>_share	-31	-3	30	-3	-3	-4	-3	-1	-6	-5
pair:<p>_should	24	-3	-2	-3	-5	-3	-2	-2	-4	-31
pair:<p>_sign	-15	-3	-3	15	-5	-5	20	-4	-7	-8
pair:<p>_sit	10	-5	4	-9	-3	-2	-3	-2	-3	-8
pair:<p>_speak	-15	-3	2	-3	-3	-6	-3	-2	-4	-7
pair:<p>_spend	21	45	-7	-4	-6	-5	-3	-3	-5	-6
pair:<p>_stand	-33	-3	-4	-2	-8	34	-2	-2	-5	22
pair:<p>_start	-18	-5	-5	-5	-5	-28	-5	-3	-6	30
pair:<p>_state	11	-3	-2	-4	-4	-6	-4	-3	-4	-4
pair:<p>_stress	-14	-5	-6	1	-5	17	-5	-4	-5	-6
pair:<p>_succeed	-16	-6	-5	-4	-5	-5	-4	-4	-7	8
pair:<p>_take	6	10	3	-4	-4	-4	-3	-3	-4	3
pair:<p>_talk	36	-4	-4	-4	-2	-5	-4	-2	-2	-4
pair:<p>_tell	-11	-3		-4	-2	-3	-2		-5	-5
pair:<p>_thank	-16	2	-4	-5	1	-5	-4	-4	-5	-7
pair:<p>_that	-13	-3	-3	-3	9	-5	-7	-6	-8	-4
pair:<p>_the	82	-4	-5	45	-4	-7	-6	-3	-5	-6
pair:<p>_to	-13	7	5	-4	6	-4	-4	-2	-5	4
pair:<p>_together	65	-3	-6	-5	-2	-17	-4	-3	-3	-4
pair:<p>_touch	-11	30	-2	-1	-1	-2	-5	-16	-9	-6
pair:<p>_tour	5	11	-2	-4	-4	-7	-3	-2	-3	22
pair:<p>_travel	-15	33	-13	-5	-5	-8	-7	-3	-4	-12
pair:<p>_turn	81	-4	-6	-5	-8	-7	-3	-4	-8	-9
pair:<p>_use	9	-8	-33	21	-4	-6	-4	-4	-6	-5
pair:<p>_visit	-3	26	-3	-3	-4	-6	-2	-2	-4	-6
pair:<p>_want	-25	-3	-3	-5	-5	-6	-7	-5	-5	-5
pair:<p>_welcome	46	-4	-4	-4	19	-9	-5	-4	-10	-6
pair:<p>_will	-8	17	12	-3	-5	-1	-5	-4	-5	12
pair:<p>_with	14	-3	-4	-5	-5	-7	-5	-4	-2	6
pair:<p>_word	-14	-5	-3	-9	-2	-3	-2	-2	-3	-11
pair:<p>_would	-20	-5	-10	-3	-4	-4	-6	-3	-10	-7
pair:<p>_write	-20	-4	-4	-7	-6	-6	-5	-3	-12	-6
pair:<p>_’s	-24	-4	-2	-7	-3	-10	-16	-2	-4	-10
pair:a_$	-8	-5	-4	-10	75	-26	-5	-5	-9	-5
pair:a_15	5	-2	-2	-4	2	-3	-5	5	-4	-8
pair:a_<a>	-13	-3	-2	-4	-3	-3	32	-20	-4	16
pair:a_<c>	11	7	-4	-3	8	-5	-2	-3	8	-3
pair:a_<p>	-16	-3	-3	-3	-3	-4	-6	-3	-8	-7
pair:a_bilateral	87	-4	-4	5	-5	-6	-5	-4	-6	-6
pair:a_bill	-11	-2	-4	-4	-3	-4	70	-15	-19	-6
pair:a_briefing	-11	-3	-1	-1	-6	-2	-3	-4	-7	-2
pair:a_call	49	-7	-2	-3	-2	-2	-3	-2	-3	-3
pair:a_case	-8	-1	-3	-9	-8	-6	-13	-4	-30	-2
pair:a_chip	-8	-6	-3	-7	46	17	-14	-3	-6	-3
pair:a_communiqué	-48	23	-8	-3	-1	-2	-2	-2	-4	33
pair:a_comprehensive	-2	-3	-4	-3	-7	-9	30	-8	-4	-3
pair:a_conference	18	-5	19	-6	-5	-5	-12	-3	-4	-4
pair:a_contract	-8	-3	-3	-8	-17	-4	-4	-11	-10	-3
pair:a_conversation	56	-10	-3	-7	-12	-10	-4	-4	-6	-5
pair:a_court	-11	-2	-2	-1	-3	-3	-8	-2	56	-3
pair:a_date	-1	-5	-12	-8	-5	28	-5	-13	-2	-4
pair:a_datum	21	-4	-3	6	27	11	-7	-4	-6	-3
pair:a_day	-11	20	-3	-4	-4	-4	-6	-3	-3	-3
pair:a_deal	-3	-3	-5	49	-9	-4	-4	-10	-7	-4
pair:a_decision	-1	-3	-1	-2	-8	-2	31	-8	-26	25
pair:a_delegation	14	13	10	-4	-4	-4	-2	-4	-2	-6
pair:a_digital	-10	-5	-5	26	-8	21	30	-3	-7	-5
pair:a_dinner	38	-6	-7	-2	-3	-4	-2	-2	-3	-4
pair:a_federal	-25	-2	-3	-2	-2	-3	-19	-2	20	21
pair:a_fine	-8	-2	-3	-4	-8	-3	-6	-7	29	-3
pair:a_firm	-13	-3	-2	-6	-11	-2	-6	-3	-20	-4
pair:a_five-year	11	-9	-4	30	-3	-26	22	-4	-7	-8
pair:a_formal	-4	-2	-2	-4	-3	-6	-16	-6	79	-3
pair:a_former	-15	-4	-3	-3	-4	-5	-3	-9	9	13
pair:a_framework	-34	-4	-3	55	-4	-13	29	-2	-4	-3
pair:a_fund	-14	-13	-4	-4	-18	60	-4	-3	-4	-3
pair:a_global	18	-2	-3	-2	-1	-1	-2	-1	-1	-1
pair:a_good	-21	-4	-5	-4	-4	-5	-3	-3	-3	-4
pair:a_ground	24	-9	-1	-2	-8	4	-3	-2	-4	-2
pair:a_half	-2	30	-3	-5	-4	-6	37	-5	-4	-9
pair:a_hearing	34	-6	-4	-6	-7	-6	-9	-5	-6	-8
pair:a_joint	-4	-5	-8	69	-8	-25	-7	-4	-8	-4
pair:a_law	-4	-3	-3	-4	-4	-14	24	-3	-9	-8
pair:a_letter	-21	-6	-2	6	-3	-3	-6	12	-7	-3
pair:a_license	-4	-2	-2	-1	-7	-4	-4	-35	-10	-3
pair:a_list	24	-3	-5	-6	-3	-2	-24	-3	-9	-9
pair:a_long	29	-3	-4	-5	-4	-5	-5	-4	-6	-8
pair:a_longer	12	-1	-2	-4	-1	-2	-12	-1	-3	-2
pair:a_lunch	11	-3	-5	-3	-3	-4	-2	-2	-5	-2
pair:a_matter	-16	-3	-3	-4	-5	-7	-4	-5	-4	-2
pair:a_meeting	48	-6	-4	-6	-4	-6	-5	-3	-6	-6
pair:a_member	-13	-2	-2	-6	-2	-2	-1	-5	-4	-3
pair:a_memorandum	-14	-4	-5	54	-4	-6	-5	-3	-5	-4
pair:a_model	-22	-4	-3	-7	-6	28	-6	-4	-7	-6
pair:a_national	-14	-3	-3	-6	-4	-14	12	-6	-11	-5
pair:a_network	-5	-3	-3	-7	-27	-28	-9	-6	15	-3
pair:a_new	-16	8	4	-12	16	-10	-5	-3	-3	20
pair:a_number	-33	-3	8	8	-4	-7	-5	-3	-5	-7
pair:a_part	-3	-3	-2	-2	-10	-5	-3	-3	-2	-2
pair:a_partner	-11	-4	-3	-9	-5	-4	-7	-4	-6	-5
pair:a_partnership	-7	-2	-3	77	-8	-8	-5	-6	-8	-3
pair:a_payment	-6	-3	-3	-6	21	-7	-5	41	-12	-5
pair:a_penalty	-6	-2	-2	-4	-7	-3	-7	-5	38	-3
pair:a_pilot	-39	-5	-4	32	-6	75	-4	-3	-3	-6
pair:a_plan	32	45	-3	-4	-5	-3	-13	-3	-14	-5
pair:a_plant	-7	-5	-3	-12	63	-28	-4	-4	-8	-4
pair:a_press	6	-2	-5	-3	-2	-6	-7	-9	-5	-3
pair:a_priority	-14	-5	-4	-7	-4	-7	-8	-2	-6	35
pair:a_program	-22	-4	-3	-9	-4	72	-8	-3	-7	-3
pair:a_proposal	9	-3	-3	-4	-7	-8	43	-3	-3	-5
pair:a_quarter	12	-4	-3	-4	-6	-4	-3	-3	-3	-5
pair:a_question	-23	-6	-3	-4	11	-7	-3	-4	-4	-3
pair:a_reception	53	-3	-6	-3	-14	-5	-6	-2	-3	-4
pair:a_request	-9	-3	-3	-5	-5	-5	-7	-12	17	-4
pair:a_roadmap	-9	-5	-9	32	-4	-10	52	-3	-7	-4
pair:a_rocket	-8	-5	-2	-7	-3	30	-9	-4	-14	-8
pair:a_round	-8	-2	23	-2	31	-2	-2	-3	-4	-3
pair:a_roundtable	51	-4	8	-8	-5	-7	-3	-5	-6	-3
pair:a_row	-10	-4	-3	-7	-3	-7	-3	-9	-4	-6
pair:a_satellite	-1	-4	-3	-6	-11	25	-3	-13	-7	-4
pair:a_second	25	-4	-4	-5	-1	2	-4	10	7	18
pair:a_significant	-3	-10	-3	-2	-4	-2	-8	-1	-5	-2
pair:a_similar	-19	-3	-3	-7	-6	52	-3	22	18	-3
pair:a_small	-19	-3	-9	16	-6	-2	-4	-10	-2	-2
pair:a_state	-14	44	-3	-10	-5	37	-6	-3	-4	-5
pair:a_statement	-9	-3	-3	-2	-5	-8	-8	-6	11	-4
pair:a_subsidiary	-10	-3	-2	-4	-21	-6	-4	16	25	-3
pair:a_team	3	19	-5	-17	-1	-4	-4	-3	-6	-4
pair:a_technical	-15	-4	-3	-12	-3	-7	-4	-2	-4	-4
pair:a_telephone	59	-4	-4	-3	-3	-4	-4	-3	-3	-5
pair:a_tenth	-16	-3	-4	-6	48	-6	-4	-6	-14	-7
pair:a_third	-4	-5	-4	1	-6	13	24	-3	-7	-4
pair:a_three-day	-14	30	-5	-5	-4	-4	-4	-4	-5	-4
pair:a_time	-7	-4	-4	-8	-3	-4	-2	-3	-8	-3
pair:a_tour	-8	15	-9	-4	-4	-6	-3	-2	-2	-5
pair:a_unit	-15	-2	-3	-8	-14	-12	-4	-12	-8	-6
pair:a_video	36	-6	-5	-5	28	-5	-4	-2	-2	-3
pair:a_warning	-15	-3	-3	-7	-8	-4	-7	-21	71	-4
pair:a_week	12	40	-16	-7	-5	-4	-9	-9	17	-9
pair:a_word	-13	-18	-4	-3	-2	-12	-3	-2	-3	-2
pair:a_working	37	-1	-6	-4	-4	-4	-2	-3	-5	-5
pair:a_workshop	-20	-4	78	-6	-6	-10	-8	-6	-6	-3
pair:a_year	-8	-8	-4	-5	-10	-6	-8	15	-10	12
pair:about_<f>	-29	-4	-5	-6	-4	-11	-4	-4	-8	-6
pair:about_a	15	-4	-2	-4	-11	-8	-4	-4	-5	-6
pair:about_it	-9	19	-4	-9	-5	-7	-4	-4	-5	-4
pair:about_the		-3	-5	-3	-5	-6	-9	-3	-7	11
pair:above_all	-10	-3	-8	-2	-7	-2	-5	-2	-2	-3
pair:accept_the	16	-3	-2	-3	-3	-5	-4	-10	-11	25
pair:accompany_by	25	-11	-4	-5	-4	-7	-2	-4	-4	-5
pair:accord_to	-6	3	-1	-6	-2	-1	3	-5	-2	-3
pair:account_.	-9	-2	-3	15	-16	-6	-7	-7	54	-4
pair:account_of	-8	-2	-2	-4	-4	-5	-11	-19	51	-3
pair:accuse_<p>	-44	-3	-3	-3	-5	-6	-3	-4	-19	-16
pair:acquisition_of	-7	-2	-3	-6	65	-6	-6	14	-18	-7
pair:across_the	-17	-4	-5	-6	-4	-4	-5	-3	-5	-5
pair:act_(	-6	-4	-3	-6	-4	-8	-20	-3	12	-3
pair:act_,	-13	-4	23	-5	-3	-2	-11	18	-8	-3
pair:act_.	-7	-3	-3	-8	32	-4	-9	-15	7	-3
pair:activity_in	-10	-1	-1	-15	-12	-6	17	-1	-2	-1
pair:add_,	-9	-3	-3	-2	-6	17	-5	-4	-7	-3
pair:add_.	1	-4	-3	-8	-3	-18	-4	-5	-3	-3
pair:add_that	-11	-2	-2	-7	-4	-5	25	30	-6	-5
pair:address_the	-5	-6	49	-5	-7	-8	-4	-3	-4	-4
pair:advance_technology	-16	-2	-2	-7	-2	-3	-3	-1	-3	-7
pair:affair_,	41	-2	19	-4	-1	-5	-1	-1	-3	-7
pair:africa_.	-10	-4	-4	4	-9	-8	-4	-6	-5	-3
pair:after_<c>	-12	-2	-1	-7	-4	-7	-5	29	-7	-2
pair:after_<f>	-8	-5	-3	-4	-10	-9	-4	-7	33	-6
pair:after_<p>	-12	8	8	-7	-2	-4	-2	-2	-5	-8
pair:after_a	31	-4	-2	-7	-5	-6	5	2	-2	-6
pair:after_it	-17	-6	-3	-4	-6	41	-4	-15	13	-6
pair:after_nine	-17	-4	-3	-6	-7	-13	-12	-3	46	-4
pair:after_the	-8	-2	-3	-5	14	-7	-7	14	-11	-3
pair:afternoon_of	46	-7	-4	-4	-4	-5	-4	-3	-7	-5
pair:afterwards_.	-13	-3	-2	-10	-2	-7	-3	-2	-6	-3
pair:again_,	7	-5	-15	-6	-5	-5	-9	-4	-7	-8
pair:against_<f>	-8	-3	-3	-6	-7	-5	-5	-5	22	-3
pair:against_a	-3	-3	-3	-5	-14	-6	-11	6	-1	-2
pair:against_the	-6	-6	-3	-6	-6	-8	-6	-4	61	-10
pair:age_check	-9	-4	-4	-11	-7	-15	7	-5	41	-3
pair:agenda_.	-8	-4	-3	-6	-3	-4	-3	-3	-4	-4
pair:ago_.	-23	-4	-3	-6	-6	-41	-4	-6	-9	-5
pair:agree_on	-22	-3	-3	38	-4	-6	-12	-5	-5	-5
pair:agree_to	3	-3	-3	30	-5	-7	6	-4	4	13
pair:agreement_be	-10	9	-2	4	-1	-4	13	-4	-3	-6
pair:agreement_have	-4	-2	-1	25	-2	47	-3	-6	-1	-3
pair:agreement_with	-12	-2	-3	22	-12	-5	-5	-8	-5	-3
pair:ahead_of	-13	-4	10	-5	-7	44	-10	-5	-4	-5
pair:ai_)	14	-3	-4	-3	-4	-14	-8	-1	-2	-3
pair:ai_,	-29	-5	11	-4	-11	-6	-5	-3	-3	-2
pair:ai_-	25	-3	-7	4	-2	19	-4	-3	-4	-3
pair:ai_.	-6	-2	-4	54	-3	-9	-12	-2	-2	-4
pair:ai_and	-11	-2	-2	-32	-2	-4	-7	-2	-3	-2
pair:ai_in	-16	-3	-4	-11	-6	-6	66	-2	-5	-7
pair:ai_infrastructure	-7	-4	-4	-5	28	23	-4	-3	-6	-6
pair:ai_model	-9	-2	-2	-5	23	19	22	-2	-6	-4
pair:ai_summit	-5	-6	64	-13	-3	-4	-3	-2	-5	-5
pair:aid_for	-9	-4	-4	-4	-35	-8	-6	18	-7	-5
pair:aim_at	-6	-6	-6	-4	-5	-6	-2	-1	-1	-2
pair:aim_to	-11	-2	-3	-5	-5	-7	36	-25	-2	-2
pair:airport_.	-2	-13	-4	-5	-4	-5	-6	-4	37	-15
pair:all_,	-10	-3	-10	-3	-7	-3	-6	-7	-4	10
pair:all_of	-6	-5	-3	18	-4	-4	-10	-3	-10	-3
pair:all_the	-11	-2	-3	-3	-3	-3	-10	-4	-9	-4
pair:alone_.	-10	-6	-4	-7	-4	-5	-10	-5	-11	-6
pair:along_with	17	-6	-2	-3	-2	-7	-4	-2	14	-4
pair:also_attend		-4	-10	-6	-4	-12	-5	-3	-7	-6
pair:also_in	-14	-4	-12	-8	-4	-5	-5	-4	-5	-5
pair:also_present	-22	-5	-5	-6	-4	-6	-5	-3	-5	-5
pair:among_<c>	-5	-2	-4	-2	-5	-5	-4	-4	-7	-4
pair:among_the	-22	-4	5	7	-6	-7	-4	-3	-5	-4
pair:among_them	-2	-3	-3	11	-4	-8	-5	-8	4	-5
pair:an_<c>	-5	-3	-3	-4	2	-7	-5	6	-5	-2
pair:an_<p>	-27	-4	-3	-4	-4	-4	-6	-4	-6	-11
pair:an_agreement	-10	-3	-3	46	-3	-15	-5	-3	-4	-3
pair:an_ai	-10	-4	14	-12	-6	80	-8	-3	-7	-6
pair:an_appeal	-14	-6	-3	-5	-7	-3	-5	-3	12	-8
pair:an_end	-9	-2	-2	-4	-2	-3	15	-1	-10	-4
pair:an_exchange	-1	-7	-2	16	-4	-4	-3	18	-7	-2
pair:an_executive	-41	-3	-3	-15	-3	-3	19	-5	54	-9
pair:an_hour	34	-9	-4	-5	-4	-4	7	-3	-6	-7
pair:an_important	-9	8	-1	-7	21	-5	-3	-3	-4	-4
pair:an_investigation	-4	-2	-2	-6	-5	-5	-10	-9	54	-3
pair:an_investment	-8	-3	-3	-4	39	-9	-6	-5	-9	-3
pair:an_mou	-8	-2	-2	74	-5	-4	-5	-3	-11	-4
pair:an_offer	-17	-3	-2	-15	10	-5	-2	-6	-11	-5
pair:an_office	-30	-3	-3	-2	-3	2	-3	-2	-4	-7
pair:an_official		10	-3	-2	-2	-4	-2	-1	-3	-3
pair:an_order	-10	-2	-3	-30	-3	-3	35	-7	1	-6
pair:analyst_at	-9	-5	-2	-3	-8	-5	-3	-3	-6	-19
pair:and_,	21	4	-3	1	-7	-5	-3	-4	5	-7
pair:and_<a>		-5	1	28	-6	-1	-8	-5	-7	-5
pair:and_<c>	-7	-1	-2	13	-6	-4	-5	-4	-5	-1
pair:and_<f>	10	-3		14	-3	-4	-5	8	2	-4
pair:and_<o>	-1	-4	12	35	11	-1	-9	-3	-8	-4
pair:and_<p>	27	-5		5	-4	-4	-5	-3	-6	-5
pair:and_a	9	2	-5	-3	-7	-7	3	-4	-3	-3
pair:and_ask		-7	-3	-3	-5	-5		-2	-4	-3
pair:and_be	-6	4	-3	-5	9	-5	-3	-4	-5	-6
pair:and_bring	-5	-3	-6	-4	-3	-6	-2	-2	-2	-3
pair:and_business	-11	-3	-3	-2	-3	-2	-10	-2	-3	-3
pair:and_by	1	29	-3	1	31	30	-3	-3	-7	-10
pair:and_communication	-12	-3	-4	-26	-9	-2	-3	-2	-3	-2
pair:and_cooperation	-15	-5	-2	-2	-2	-1	-2	-1	-6	
pair:and_development	-2	-4	-1	-6	-7	-4	-1	-1	-2	-4
pair:and_digital	-1	-3	-5	7	-7	-4	-6	-2	-3	-4
pair:and_for	-9	-8	-5	1	-3	-8	-3	-5	-4	-5
pair:and_from	12	-3	-4	-6	-2	-9	-5	33	-4	-2
pair:and_get	31	-11	-3	-2	-3	-8	-3	-3	-3	-6
pair:and_give	-11	-3	-3	-4	-8	-3	31	-9	-6	-3
pair:and_have	12	-3	-3	-3	-5	-5	2	-8	2	-16
pair:and_head	-29	-3	-2	-2	-3	-2	-1	-1	-2	-6
pair:and_his	50	-4	-6	-7	-4	-4	-3	-3	-4	-7
pair:and_how	31	-1	-3	-2	-11	-5	-4	-3	-6	-1
pair:and_in	-8	1	-4	9	-4	-4	-4	24	-3	-3
pair:and_international	-8	-1	23	20	-1	-4	-2	-2	-2	-3
pair:and_investment	-15	-2	-4	-3	-6	-6	-3	-5	-5	-4
pair:and_it	-15	-2	-3	-6	-3	-13	7	20	-3	-2
pair:and_its	-11	-3	-4	-8	-5	-20	-27	-4	25	-4
pair:and_more	-6	-3	36	-5	9	-5	-3	-4	-8	29
pair:and_of	-8	-3	-4	9	-3	15	-6	-4	-6	-3
pair:and_on	7	3	-3	-4	3	-3		-6	-4	-3
pair:and_other	12	-4	-4	-4	-5	-4	-6	-5	-7	-4
pair:and_say	-35	-3	-2	-3	-3	40	-2	-3	-4	-9
pair:and_semiconductor	-12	-2	-4	-3	-2	-5	-4	-2	-3	-2
pair:and_service	-9	-4	-3	-5	-3	-18	-15	-6	-4	-3
pair:and_so	-27	-3	-4	-4	14	-4	-3	-1	-1	-1
pair:and_technological	-12	13	-2	-18	-2	-2	-2	-1	-2	-3
pair:and_technology	8	-3	-8	-5	-3	-3	-3	-1	-3	-2
pair:and_that	-21	-4	-1	-8	-6		-7	-2	5	-4
pair:and_the	9	2	-4	7	-1	-1	-6		-5	-4
pair:and_then	38	-14	12	-4	-3	-2	-2	-2	-8	-2
pair:and_to	-1	-4	-3	-4	-4	-8	-4	2	-7	
pair:and_two	23	-2	-2	-3	-2	-4	14	-5	-7	-9
pair:and_which	-2	-3	-2	7	-2	-6	8	-8	-2	-3
pair:and_who	-21	-2	-2	-3	-1	-1	-1	-2	-8	16
pair:and_will	-4	-4	-3	-14	-11	-6	-5	-6	14	-5
pair:and_with	19	14	-4	1	-10	-7	7	-5	-4	-3
pair:announce_a	13	-4	-3	-7	31	-6	17	-4	-4	-4
pair:announce_on	-12	-3	-4	66	31	-6	-13	-7	-15	-5
pair:announce_that	-12	-3	-2	16	12	-6	19	-9	-11	19
pair:announce_today	-7	-3	-2	-3	-3	-2	-12	-2	-29	46
pair:answer_.	23	-3	-3	-16	-6	-4	-5	-5	-6	-6
pair:appeal_.	-12	-6	-4	-4	-7	-4	-5	-4	-19	-7
pair:appeal_against	-3	-3	-3	-4	-7	-4	-4	-7	36	-3
pair:application_.	-12	-3	-4	-4	-5	56	-7	-22	-10	-4
pair:application_be	5	-3	-2	-8	-3	-7	-8	34	-13	-5
pair:application_for	-4	-2	-2	-4	-4	30	-18	2	-6	-3
pair:application_of	-9	-3	-3	-4	-8	-7	-4	-12	18	-3
pair:application_store	-9	-3	-3	-4	-3	-18	27	-13	26	-3
pair:application_to	-3	14	-2	-2	-10	-5	-7	33	-20	-2
pair:apply_to	-10	-4	-3	-7	-5	-7	-11	-27	-6	-4
pair:appoint_<p>	-12	-5	-4	-6	-5	-5	-4	-4	-6	64
pair:appoint_by	-11	-3	-6	-5	-5	-8	-4	-3	-7	84
pair:approval_of	-13	-3	-7	-5	-3	-4	-6	-23	-6	-7
pair:approve_a	-8	-3	-3	-6	-3	-5			-5	-5
pair:approve_the	-11	-2	-2	-4	-15	-3	-8	25	-5	8
pair:april_.	-15	56	-4	-9	55	20	-12	-4	-5	-6
pair:area_of	-10	-3	22	-5	-2	-3	-6	-1	-4	-2
pair:arm_of	-21	-2	-1	-12	-4	-3	-2	20	-8	-3
pair:around_the	27	-4	-5	-5	-4	-5	-5	-3		-3
pair:arrive_in	-16	40	-4	-6	-5	-5	-4	-3	-6	-7
pair:artificial_intelligence	-7	-3	11	4	-4	-7	15	-3	-4	-4
pair:as_<a>	31	-3	-3	-5	-5	-4	-4	-4	-10	-13
pair:as_<c>	-17	-5	-2	-1	-3	-1	-1	-2	-1	-4
pair:as_<f>	-11	-2	-6	-3	-6	-8	-5	-11	-12	-5
pair:as_<p>	-10	-4	-4	-4	-4	-4	-3	-4	4	10
pair:as_a	-17	-5	-2	-7	-4	-3	-4	1	1	-8
pair:as_an	-12	-3	-3	-4	4	-5	-4	13	-6	-5
pair:as_be	-25	-4	-4	-6	-3	-5	-6	-3	-3	-6
pair:as_chairman	-13	-3	-3	-4	-4	-5	-5	-12	-9	72
pair:as_head	-15	-7	-4	-4	-4	-5	-3	-4	-7	106
pair:as_it	-10	-3	-2	-6	-13	-5	-4	-23	6	-4
pair:as_part	26	-3	36	1	-7	35	-4	-2	-3	-3
pair:as_the	6	-5	-3	-4	4	-3		-9	-7	19
pair:as_to	-11	-2	-11	-1	-7	-5	-11	-3	-7	-7
pair:as_well	7	-1	-4	-2	4	-6	-3	-3	-5	-5
pair:asia_.	-17	18	-10	-6	-4	-4	-3	-3	-4	-5
pair:ask_<f>	-6	-2	-3	-21	-4	-3	39	-6	9	-5
pair:ask_<p>	53	-4	-5	-4	-4	-3	-2	-3	-5	-5
pair:ask_about	-17	-2	-2	-3	-3	-4	-9	30	-8	-8
pair:ask_for	-36	-5	-4	-4	7	-5	-2	-3	-5	-4
pair:ask_to	-16	-2	-2	-3	-4	-3	-2	24	-4	-7
pair:at_<a>	36	-4	-10	-5	-4	-7	-7	-5	-3	-11
pair:at_<c>	12	-3	-6	-2	-4	-4	-2	-4	-12	-11
pair:at_<f>	1	3	-3	-6	1	-3	-3	-6	9	4
pair:at_<o>	-2	2	-4	-5	-4	-7	-4	-3	-5	-7
pair:at_<p>	-3	-5	-7	-4	-4	-5	-4	-3	-4	-4
pair:at_a	8	4	-1	-3		1	-5	-3	-5	-4
pair:at_his	22	-5	-4	-4	-4	-4	-3	-3	-8	-10
pair:at_its	-14	-5	-5	-6	-7	32	50	-5	-6	-3
pair:at_last	-10	-2	-2	-3	-5	-5	-9	17	9	-2
pair:at_least	-8	-5	-7	-6	-4	-7	-5	-6	-5	-4
pair:at_present	-26	-5	-3	-2	-2	-5	-3	-2	-4	-25
pair:at_the	5	5	21	-3	-2	2	-3	-3	-3	3
pair:at_which	-14	-2	34	-3	-4	-3	-2	-2	-2	18
pair:attend_by	16	-4	5	-5	-5	23	-4	-3	-5	-4
pair:attend_the	6	-5	16	-5	-4	24	-4	-4	-6	-6
pair:auction_,	-5	-4	45	-15	-8	-8	-13	35	-14	-3
pair:auction_.	-15	-6	-6	-8	-9	-8	-7	59	-7	-2
pair:auction_of	-9	-3	-3	-5	-3	-6	-5	5	-7	-11
pair:august_.	67	-3	15	-8	-12	-5	-3	-10	-10	-9
pair:away_with	-25	-8	-3	38	-3	-4	60	16	-9	-6
pair:back_by	-6	-4	-3	-7	-25	-8	-3	-5	-10	-4
pair:back_the	-12	-5	-9	-6	-7	-16	2	-5	-6	-5
pair:back_to	-16	-7	-3	7	-5	-4	15	-5	-4	-14
pair:bade_<p>	16	-3	-5	-5	-3	-4	-3	-3	-5	-9
pair:ban_on	-4	-2	-3	-5	-6	-11	-49	-5	27	-4
pair:band_,	-7	-4	-3	-2	-5	-4	-8	-26	-14	-8
pair:bangabandhu_satellite-2	-19	-2	-2	-16	-5	-21	-3	-5	-2	-3
pair:bank_.	-5	-3	-3	-5	-5	25	-7	31	-8	-4
pair:base_<f>		-2	-2	3	-22	-10	-3	22	-16	-4
pair:be_"	-2	12	-3	-4	-10	-6	-4	-3	-7	3
pair:be_,	-15	-4	-2	-5	-3	-3	-6	-4	-9	-3
pair:be_.	29	-5	-4	-3	-4	-2	-2	-2	-4	-19
pair:be_<c>	-9	-3	-3	-4	-4	-5	-4	-3	-4	-4
pair:be_<f>	33	-4	-3	4	-11	-9	-4	-3	-5	-6
pair:be_<p>	34	-5	1	-5	-4	-5	-4	-3	-6	6
pair:be_a	-15	-4		-5	-5	-8	8	-4	-3	-11
pair:be_about	6	-4	-2	-6	-7	-5	35	-4	-5	-8
pair:be_accompany	15	-3	-4	-3	-5	-7	-2	-3	-5	-6
pair:be_after	-12	-5	-4	-5	-7	-7	-7	-8	-14	-5
pair:be_all	-11	-3	-4	-2	-5	-5	-3	-5	-5	-5
pair:be_also	-3	-4	-5	-5	-4		14	-9	6	-3
pair:be_among	-10	-3	-4	-4	-5	-3	-6	-3	-8	-4
pair:be_an	-15	1	-3	-7	-5	-6	13	-3	-5	-6
pair:be_announce	-11	-2	-3	32	50	-6	-6	-6	-8	28
pair:be_appoint	-12	-4	-3	-4	-3	-4	-3	-3	-5	44
pair:be_ask	-14	-3	-3	-5	-3	-3	-7	16	-6	-8
pair:be_at	4	-5	19	-5	-4	-6	-3	-4	-8	-7
pair:be_attend	23	-3	13	-5	-3	8	-3	-3	-5	-5
pair:be_back	-8	64	-10	-4	-36	-7	-4	-4	-7	-6
pair:be_being	-13	-4	7	-3	5	-3	-4	-3	16	14
pair:be_break	-15	-4	-4	-6	-5	42	-5	-5	-7	-4
pair:be_brief	31	-2	-2	-3	-2	-6	-1	-1	-4	-4
pair:be_bring	-11	-1	-1	-7	-4	-3	-8	-1	35	25
pair:be_build	-11	-6	-3	-2	-6	-5	-4	-5	-8	-3
pair:be_call	62	-7	-3	-3	-2	-3	-7	-2	-7	-4
pair:be_carry	-13	3	-2	-4	6	-4	-3	-3	30	-10
pair:be_charge		-1	-1	-5	-8	-2	-5	-5	17	-6
pair:be_close	5	-2	-3	-14	-5	-2	-2	-3	-10	-5
pair:be_conclude	15	-3	-6	28	-2	-4	-5	-8	-1	-6
pair:be_confirm	-22	-3	-3	-3	-3	-3	-4	-2	8	56
pair:be_consider	-7	-2	-2	-9	-6	-4	-13	-6	-11	-3
pair:be_decide	-14	-3	-2	-4	46	-4	-10	-4	-5	-2
pair:be_develop	-10	-2	-2	-4	-8	-7	-4	-3	-5	-15
pair:be_do	-16	-3	-3	-5	-12	-4	-3	-3	-3	-2
pair:be_draw	70	-4	-4	-5	-3	-6	-3	-3	-5	-9
pair:be_due	21	-3	-5	-5	-6	15	-1	-4	-2	-11
pair:be_elect	-14	-4	-6	-6	-6	-5	-4	-4	-11	42
pair:be_expect		18		-5	-4	13	4	-3	-3	-7
pair:be_fin	-5	-2	-2	-6	-12	-5	-4	-9	8	-3
pair:be_find	3	18	-9	-2	-3	-4	-4	-2	16	6
pair:be_fly	38	-8	-3	-2	-5	-7	-3	-3	-4	-4
pair:be_give	-13	-3	-7	-5		-4	-4	-5	27	-5
pair:be_go	9	-4	-2	-2	-5	-5	-2	-2	-2	-10
pair:be_good	-11	-4	-3	-12	-5	-4	-5	-4	-5	-6
pair:be_grow	-10	-5	28	-4	-4	-8	-5	-3	-6	-3
pair:be_hand	27	-1	-2	-2	-5	-5	-3	-2	-6	-5
pair:be_hold	32	-4	15	6	-5	-6	-5	-4	-5	-4
pair:be_in	-11	20	-5	4	-7	8	-4	-4	-5	-4
pair:be_initial	-18	15	-10	23	-4	-10	-5	-2	-3	-4
pair:be_invite	-10	-36	-4	-10	-2	-3	-2	-3	-3	-3
pair:be_issue	-7	-2	-2	-3	-3	-6	25	12	-7	-3
pair:be_join	-13	-2	-3	50	34	-7	-3	9	-4	-7
pair:be_keep	64	-4	-7	-7	-6	-6	29	20	-5	-4
pair:be_know	-7	-2	-2	-2	-10	-1	13	-6	5	-3
pair:be_lay	-17	-4	-5	-5	-5	35	-9	-2	-3	-6
pair:be_lead	-8	26	23	-3	-9	-6	-4	-3	-8	27
pair:be_leave	-7	-6	-3	-2	-3	-4	-3	-8	-7	5
pair:be_look	-6	-3	-2	-14	-5	-6	-5	-10	23	-2
pair:be_make	6	-1	-6	-7	-3	-7	-4	-12	25	23
pair:be_name	-23	6	-3	-4	-4	-4	-4	-3	-6	34
pair:be_need	-7	-3	19	-4	-4	-6	-4	-4	-4	-5
pair:be_no	-20	-7	-3	-12	3	-4	-7	-4	14	-6
pair:be_not	-13	-8	-5	-5	-5	-7	-6	-4	-8	-3
pair:be_now	-14	-4	-3	-4	-9	89	-7	-5	-18	-4
pair:be_of	-6	-2	-2	-2	-5	-5	-3	-3	-1	-1
pair:be_on	8		-5	-4	-3	-7	-4	1	-5	-6
pair:be_one	-7	8	-8	25	-4	-7	-4	-2	-5	-3
pair:be_open	-11	-8	12	-4	-4	7	2	-4	23	-8
pair:be_over	-25	-4	-3	-4	-5	-10	-3	-4	-8	35
pair:be_part	-17	-4	-4	-6	-3	-5	-6	-2	-3	-4
pair:be_pay	-18	-2	-2	-2	51	-4	-4	-2	-13	-5
pair:be_postpone	38	-6	-4	-6	-3	32	11	-6	-6	-4
pair:be_present	-26	-5	-4	-6	-4	-6	-3	-4	-9	-6
pair:be_promote	-18	-4	-16	-3	-3	-4	-5	-2	-4	40
pair:be_publish	-9	-5	-8	-10	-3	-7	26	-5	-5	-3
pair:be_put	-5	6	-11	-7	2	-11	19	-4		12
pair:be_reach	-6	-2	-2	47	-4	-4	8	-3	-4	-5
pair:be_ready	-8	-2	-4	-2	-3	-3	-5	-10	-4	-3
pair:be_recall	-6	-4	-3	59	-3	-2	-30	-6	28	-2
pair:be_receive	46	-15	-2	1	-6	-4	-2	13	-3	-10
pair:be_report	-6	-5	-4	17	-3	-26	-7	-2	-4	-3
pair:be_review	-11	-4	-4	8	-4	-10	-4	-3	-7	-4
pair:be_run	-12	-2	-3	-11	-7	23	-4	-7	-25	-4
pair:be_say	-13	-5	-3	-6	-5	-5	-6	-5	7	-8
pair:be_schedule	54	-5	-3	-10	-5	-5	-4	36	-7	-9
pair:be_see	25	-5	-4	-13	-5	-5	-3	-3	-7	-15
pair:be_send	-6	-3	-5	-5	-3	-6	43	-3	5	-4
pair:be_set	-7	2	-5	2	-2	6	14	-1	-3	-3
pair:be_share	-17	-4	-3	-3	-3	-5	-7	-3	-5	-3
pair:be_show	-10	71	-11	-3	-5	-7	-2	-1	-2	-5
pair:be_sign	-4	-2	-2	50	-3	13	-8	-4	-4	-5
pair:be_something	-10	-3	-3	-2	-8	-10	-15	-4	-4	-3
pair:be_still	-14	-1	-2	-8	-3	-14	-4	-6	-7	25
pair:be_study	-6	-6	-3	-9	-5	-8	-7	-4	-2	-3
pair:be_swear	-13	-6	-5	-5	-3	-6	-4	-3	-4	71
pair:be_take	10	-7	19	-3	-9	-5	-7	-1	5	-11
pair:be_tell	-6	-4	21	-4	-5	-12	-14	-7	8	-10
pair:be_that	-18	-3	-4	-4	-3	-8	10	-9	-7	-12
pair:be_the	-1		-2	-3	-3	-7	-5	4	-1	4
pair:be_there	-15	-6	-3	-3	-4	-5	-3	-4	-5	-8
pair:be_to	7	-1	5	8	5	7	2	-2	-1	
pair:be_too	-13	-2	-3	-3	-4	-4	-3	-4	-16	-5
pair:be_turn	-2	-10	-3	-2	-6	33	-2	23	-4	-2
pair:be_under	-16	-2	-5	2	-4	-8	-6	-5	15	-5
pair:be_understand	31	-3	-2	-5	37	-6	-4	-4	-6	-5
pair:be_use	-11	-3	-2	-5	-10	-9	-4	-7	-9	-3
pair:be_wait	-27	-4	-3	-5	-5	-5	-3	-47	-5	-5
pair:be_weigh	36	-3	-3	-5	-9	-7	-4	-3	-6	-3
pair:be_what	25	-4	-8	-7	-5	-6	21	-3	-4	
pair:bear_the	-10	-4	17	28	-4	-6	-15	-4	-7	-6
pair:because_<f>	-2	-4	-4	-4	-16	-3	-2	-6	3	-1
pair:become_a	-14	-4	-3	-7	-7	-3	-4	31	-7	-7
pair:become_the	-6	-2	-3	18	20	-3	-7	-7	-7	-7
pair:before_,	24	-4	11	-3	-3	-3	-3	-2	21	-9
pair:before_.	18	-5	-10	-7	-5	-6	-7	-4	-10	-9
pair:before_<a>	34	-4	-4	-7	-5	-5	30	-6	24	-11
pair:before_<p>	-15	-6	-3	-3	-3	-3	-4	-2	-7	33
pair:before_that	-2	-4	-3	-8	-5	-5	18	-7	39	-8
pair:before_the	26	-4	-4	3	-4	-3	1	-4	-4	1
pair:begin_,	-15	-4	-5	-3	-2	-4	-4	-6	10	-7
pair:begin_in	-12	-5	-4	-4	-8	24	-7	-4	36	-6
pair:begin_with	-12	-4	-4	-7	21	-20	-4	-2	-6	-5
pair:behind_close	25	-3	-6	-5	-3	-5	-7	-3	-7	-6
pair:behind_the	-6	-2	-3	-9	-3	-3	-6	-2	-12	-5
pair:belong_to	-19	-6	-5	-5	-7	-3	-3	-3	-9	-8
pair:benefit_of	-7	-4	-3	-8	-4	-3	-2	-3	-5	-3
pair:besides_the	-1	-1	-1	-2	-11	-5	-6	-11	12	-3
pair:between_<a>	61	-5	-7	20	-5	-7	-5	-5	-5	-4
pair:between_<c>	-5	-5	-3	11	-3	-4	-3	-2	-5	-5
pair:between_<f>	-9	-3	-6	44	-6	-6	-5	-4	-4	-4
pair:between_<p>	48	-5	-7	-2	-4	-6	-5	-3	-4	-5
pair:between_the	7	-4	-6	37	-3	-4	-5	18	-5	-5
pair:bilateral_meeting	44	-3	-10	13	-3	-3	-2	-2	-2	-4
pair:bill_.	28	-4	-5	-7	-6	-5	24	-5	-23	-4
pair:bill_on	-7	-2	-5	-3	-3	-5	55	-5	-11	-5
pair:bill_that	-10	-2	-3	-2	-3	-5	5	-2	-17	-3
pair:bill_to	-6	-3	-3	-4	-4	-5	87	-25	-20	-9
pair:billion_,	-8	-3	-3	-3	8	-5	-3	-2	-3	-3
pair:billion_.	-10	-3	-10	-9	-6	-17	-4	-6	-9	-4
pair:billion_baht	-7	-3	-4	-5	-4	-5	-4	-10	-5	-4
pair:billion_cfa	-3	-2	-3	-5	-8	6	-2	13	-9	-2
pair:billion_dollar	-8	-3	-3	-11	30	-5	-6	-12	-5	-4
pair:billion_euro	-1	-3	-3	-6	66	-7	-5	-9	-10	-3
pair:billion_in	-8	-4	-3	-8	74	-7	-6	-4	-7	-5
pair:billion_yen	-8	-3	-3	-8	52	-7	-5	-8	-17	-4
pair:board_of	-22	-2	-6	-3	-4	-4	-3	17	-5	23
pair:break_the	-5	-2	-2	-3	-3	-3	-13	-8	1	-2
pair:briefing_on	-16	-4	-1	-2		-6	-2	-2	-1	-2
pair:bring_<p>	31	-3	26	-3	-2	-12	-4	-3	-5	-6
pair:bring_in	-9	-2	-6	-4	-11	-12	54	-7	-11	28
pair:bring_the	12	-2	-3	39	-4	-7	11	-2	-15	-5
pair:bring_to	15	-1	-3	-11	-6	-3	-9	-5	-29	-2
pair:build_a	-11	-5	-4	22	31	33	-5	-6	-8	-3
pair:build_by	-13	-5	-5	-9	-14	-8	-4	-8	-15	-3
pair:build_in	-9	-5	-3	12	9	-18	-3	-2	-3	-2
pair:build_the	-7	-3	-2	5	-17	36	-4	42	-7	-4
pair:bus_.	-16	-5	-5	-5	-7	42	-13	-4	-8	-15
pair:business_.	-8	-3	15	-5	-10	-5	-4	-5	-6	-5
pair:business_and	25	-4	-3	-3	-4	-5	-4	-2	-7	-3
pair:but_have	-22	-4	-4	-8	-7	-3	-2	-2	-4	-6
pair:but_the	-4	-12	-7	-9	-6	-7	-3	-4	-10	-4
pair:buy_<f>	-10	-2	-2	-10	43	-4	-2	-6	-9	-5
pair:buy_the	-4	-2	-2	-2	57	-4	-7	25	-9	-6
pair:by_2030	-7	-4	-2	-5		-4	-5	-4	-7	-3
pair:by_<a>	-13	-4	-1	1	-6	4	11	11	24	-5
pair:by_<c>	7	-3	-3	-4	7	-6	-5	-6	-3	7
pair:by_<f>	-10	-3	-4	6	9	-3	-5	3	3	-4
pair:by_<o>	-20	-4	11	-8	-16	10	-5	-3	-7	-5
pair:by_<p>	6	-5	1	2	-1	5	-2	-3	-5	1
pair:by_a	-9	-2	-5	-5	-6	-9	-6	-3	-7	15
pair:by_phone	5	-7	-4	-4	-3	-6	-6	-3	-10	-4
pair:by_the	1	-4	-4	-5	2	-1		-2		1
pair:by_video	30	-4	-5	-8	-5	-6	-5	-3	-4	-8
pair:by_way	-14	-5	-3	-5	-4	-7	-7	-12	-5	37
pair:by_what	6	-4	20	-6	-2	-4	-5	-2	-2	-5
pair:by_which	-5	-3	-5	7	-10	-6	28	-2	-3	-6
pair:cable_,	-10	-4	-2	-9	-5	34	-7	-16	-18	-4
pair:call_.	-17	-4	-2	-4	-6	-3	22	-7	31	-2
pair:call_<f>	-16	-2	-2	-2	-3	-4	-2	-2	-9	-2
pair:call_in	37	-5	-4	-3	-2	-5	-6	-2	-6	-4
pair:call_off	60	9	-3	-3	-2	-3	-7	-3	-6	-2
pair:call_on	21	-7	-2	-3	-2	-4	-4	-2	-8	-5
pair:call_that	11	-7	-11	-4	-4	-3	-3	-2	-2	-3
pair:call_the	-14	-6	-3	-3	-4	-3	-4	-2	-3	-3
pair:call_with	-15	-6	-3	-3	-2	-3	-3	-2	-3	-4
pair:campus_in	-9	16	-3	-4	-5	18	-5	-3	-5	-3
pair:can_be	10	-3	-3	-3	-5	-4	-4	-4	-8	-2
pair:capacity_building	16	-2	-6	-14	-2	-3	-8	-2	-4	-5
pair:capital_.	4	23	-3	-3	-6	-9	37	-3	-30	-8
pair:carry_out	-13		-2	-6	13	-6	-4	-3	11	-3
pair:carry_the	-7	-2	-2	7	-3	6	-5	-4	-6	4
pair:case_against	-5	-2	-2	-5	-5	-5	-6	-6	-24	-2
pair:cent_.	-9	-4	-4	-7	32	-21	9	-4	-7	-4
pair:cent_of	-7	-3	-3	-5	14	-6	20	-6	-15	-5
pair:center_,	-6	-2	-1	-34	-9	-8	38	-18	-2	-2
pair:center_.	22	16	-5	-8	18	-13	28	3	-5	-3
pair:center_at	13	-13	-3	11	-6	40	-5	-2	-4	-2
pair:center_be	-38	-3	19	-9	-7	74	-4	-3	-5	-7
pair:center_in	-6	-4	-7	-1	-1	31	-3	-3	-4	-2
pair:center_of	-16	-4	-4	-5	-8	69	-7	-5	-8	-4
pair:center_on	-18	-7	25	-10	-5	-17	-13	-2	-3	-2
pair:center_will	-4	-9	-3	-8	-13	-26	-5	-5	-12	-2
pair:ceremony_,	21	-6	-3	12	-4	-13	-5	-1	-2	-2
pair:cfa_franc	-3	-2	-3	-5	-8	6	-2	13	-9	-2
pair:chain_.	14	-3	-3	-10	38	-4	-2	-2	-4	-2
pair:chair_.	-48	-4	35	-4	-5	-6	-5	-5	-5	-17
pair:chair_the	36	-7	43	-6	-4	-5	-5	-3	-4	-19
pair:chairman_of	-5	-4	-5	-5	-5	-5	-5	-8	12	57
pair:charge_.	41	-2	-3	-5	-3	-7	-14	-6	-41	-10
pair:charge_<p>	-8	-2	-3	-3	-4	-3	-4	-3	31	-40
pair:charge_for	-6	-2	-2	-3	-6	-2	14	-5	-14	-1
pair:charge_of	-15	-1	19	-2	-6	-2	-2	-1	-29	15
pair:chief_.	-10	-2	-3	-7	-18	-4	-4	-3	-7	67
pair:chief_counsel	-32	-3	-3	-3	-4	-3	-2	-3	-3	-22
pair:chief_executive	4		-4	7	-5		-4	-4	-7	59
pair:chip_,	-5	-4	-1	-4	15	-2	-13	22	-3	-1
pair:chip_.	-17	17	-9	11	-6	-7	44	-5	-8	-6
pair:chip_design	17	-5	-8	26	-6	43	3	-4	-7	-2
pair:chip_designer	44	-4	-3	-5	-5	-5	-4	-14	5	-4
pair:chip_for	-19	-5	-3	-7	-16	17	-8	-5	-7	-5
pair:chip_plant	-13	16	-2	6	32	-13	21	-3	-4	-3
pair:chip_to	-4	-3	-2	-4	-9	-15	31	37	-7	-2
pair:chips_act	-17	-5	-3	-13	-3	-3	-11	-3	-3	-3
pair:choice_of	-20	-3	-6	-6	-9	-6	-6	-3	10	36
pair:city_,	-3	-2	-7	-2	-2	-2	-4	-3	-6	-6
pair:city_.	62	-2	-4	-2	-4	-3	-3	-6	-5	-5
pair:claim_.	-6	-4	-5	-12	-9	-7	-6	-11	-8	-5
pair:clear_the	6	-3	-2	-6	-19	-3	-4	48	-5	-4
pair:close_door	25	-3	-6	-5	-3	-5	-7	-3	-7	-6
pair:close_the	10	-14	-6	-5	51	11	-5	-2	17	-5
pair:close_to	-18	-1	-2	-8	-7	-3	-2	-5	7	-5
pair:collaboration_in	13	-4	-4	-21	-2	-5	-4	-2	-4	-2
pair:come_at	-13	-5	-4	-5	-3	-6	-6	-3	-10	-3
pair:come_away	68	-2	-3	-6	-2	-3	-4	56	-28	-6
pair:come_from	-12	-4	-3	21	-4	-4	-4	-5	-5	-9
pair:come_in	-4	18	-2	-12	-3	-3	-2	24	-7	-6
pair:come_to	2	6	9	-8	2	-1	-5	-5	4	-6
pair:come_up	2	-3	-3	-5	-3	-10	-7	-5	-4	-3
pair:come_with	-9	-2	-2	-3	-2	-6	-5	-11	-4	-6
pair:comment_.	-13	-4	-4	-6	-6	-6	-7	-6	-10	-5
pair:commission_on	18	-4	-8	-15	-5	46	-7	-3	-3	-7
pair:commit_to	-15	-3	-2	-9	-11	34	-2	-3	-4	-6
pair:commitment_to	-10	20	-6	-5	9	-5	-3	-2	-3	-5
pair:committee_,	-19	-3	-3	-3	-5	-3	-2	-2	-3	-11
pair:communication_and	14	-3	-8	-2	18	-4	-1	-2	-2	-1
pair:communication_technology	-12	-3	-4	-26	-9	-2	-3	-2	-3	-2
pair:company_,	-15	8	-4	-13	-4	-9	-2	-6	-8	-2
pair:company_.	11	-5	9	-6	-5	-8	-4	-4	-4	43
pair:company_<f>	36		-5	2	-6	-6	-2	-6	-6	-3
pair:company_be	11	-6	-3	-2	-4	-3	-3	-2	-2	-3
pair:company_have	-25	-4	-4	-8	-5	35	-3	-3	-7	-3
pair:company_in	-4	-3	55	-5	-6	21	-6	-5	-5	-3
pair:company_of	2	-6	-2	-3	-3	8	-2	-2	-3	-6
pair:complete_the	-13	-4	-3	-4	30	-9	-5	51	-5	-12
pair:complex_in	7	-2	-2	-1	35	-4	-3	-9	-2	-3
pair:conclude_between	-21	-4	-4	56	-5	-5	-4	-3	-4	-3
pair:condition_of	-13	-1	-2	-4	-3	-6	-3	-14	-23	-4
pair:confer_with	28	-4	30	-5	-4	-5	-4	-4	-6	-8
pair:conference_,	-32	-3	63	-3	-3	-9	-9	-3	-4	-8
pair:conference_in	-19	-5	36	-6	-4	-9	-6	-3	-4	-7
pair:conference_on	-22	-3	26	-4	-3	-4	-5	-2	-2	-5
pair:confirm_<p>	-11	-4	-5	-6	-6	-5	-7	-5	-12	92
pair:confirm_that	3	-5	-1	-1	-2	27	-1	-5	-4	-18
pair:congress_in	-11	-4	59	-7	-5	-20	-5	-3	-6	-4
pair:consultation_on	-11	-3	-10	-4	-3	-31	82	-2	-6	-4
pair:continent_,	-17	-1	-5	-1	-3		-2	-3	-3	-2
pair:contract_for	-7	-3	-2	54	-3	-5	-2	-15	-10	2
pair:contract_sign	-7	-2	-2	-3	-5	-9	-6	-8	-11	-3
pair:contract_with	-10	-2	-4	10	-4	-6	-4	-6	-7	-8
pair:conversation_be	46	-3	-5	-7	-2	-7	-5	-2	-3	-3
pair:conversation_with	19	2	-3	-4	-11	-7	-2	-3	-3	-4
pair:cooperation_.	5	-6	-4	9	-5	-6	-5	-5	-6	-5
pair:cooperation_be	-18	-6	-3	10	-2	-3	-3	-2	-2	-2
pair:cooperation_between	-21	15	-1	11	-2	-4	-1	-1	-1	-4
pair:cooperation_in	22	-5	-5	41	-5	-5	-5	-3	-7	-5
pair:cooperation_on	14	-4	-7	8	-8	-3	-3	-3	-4	-3
pair:cooperation_with	5	-3	-4	-2	-3	37	-2	-6	-11	-2
pair:cost_.	-14	-4	-3	-6	-25	-9	37	-4	-7	-3
pair:cost_of	-19	-4	-3	-7	40	-8	-9	-3	-6	-8
pair:could_be	-8	-3	6	-4	-6	-4	-5	-3	-29	-1
pair:could_not	-13	-5	-3	-5	-3	-6	-8	-2	-3	-6
pair:counsel_to	-32	-3	-3	-3	-4	-3	-2	-3	-3	-22
pair:country_'s	6	-3	-3	-5	-5	-7	-11	-3	-8	-10
pair:country_,	-9	-2	-6	-6	-3	-3	-2	-14	-4	-3
pair:country_.	14	-3	-6	19	-5	-8	7	-5	3	-5
pair:course_of	-36	4	-3	-3	22	-4	-3	-2	-2	-5
pair:court_.	-8	-3	-3	-7	-5	-3	-3	-7	24	-5
pair:creation_of	14	-3	-3	-9	-5	-7	-3	-4	-4	-4
pair:customer_.	-14	-5	-3	-4	-8	-5	-3	-6	11	-4
pair:cut_the	-9	-5	-4	-5	-9	34	11	-3	-7	-3
pair:cyber_security	-10	-4	23	25	-7	12	38	-4	-8	-5
pair:data_protection	-6	-1	-1	-3	-3	-3	9	-8	-6	-5
pair:date_from	-11	-4	-5	34	-4	-5	-9	-10	-16	-4
pair:datum_.	-9	-2	-4	16	-5	-4	10	-5	10	-5
pair:datum_center	2	-5	-4	-8	4	10	10	-4	-5	-4
pair:datum_embassy	-11	-4	-4	-5	-6	29	68	-5	-13	-5
pair:datum_of	-7	-3	-4	27	-3	-10	-8	-22	33	-4
pair:datum_protection	-12	-4	13	-13	-5	-6	25	-4	-9	45
pair:davos_,	32	11	-13	-3	-4	-2	-7	-2	-4	-4
pair:davos_.	-27	-5	23	-5	-4	-5	-4	-3	-4	-3
pair:day_,	35	-8	1	-3	-7	6	2	-6	-6	12
pair:day_.	-11	-18	-3	-5	-3	-21	-4	9	14	-5
pair:day_after	-14	-4	-3	8	-3	-3	-3	-3	16	21
pair:day_for	-27	-3	-3	-2	-3	-2	-5	-1	-4	-4
pair:day_in	-15	58	-4	-3	-10	-4	-3	-6	6	5
pair:day_of	-1	29	12	-9	-5	-6	-5	-1	-4	38
pair:deal_,	-8	-2	-3	-14	-5	-5	-2	-5	-7	-6
pair:deal_be	11	-3	-3	-24	-2	-8	-2	-2	-3	-4
pair:deal_between	-12	-4	-7	38	-5	-5	-6	-5	-5	-3
pair:deal_for	-9	-14	-3	-14	-4	-7	-4	-5	-7	-4
pair:deal_on	-7	-3	-3	29	-6	-8	-8	-5	-7	-3
pair:deal_with	-5	-2	-2	16	-4	-4	-3	-5	18	-5
pair:decide_.	-8	-2	-2	-8	-10	-7	-3	60	-10	-7
pair:decide_on	-12	-4	-3	-7	35	-12	-5	-13	-17	-4
pair:decide_to	-9	-3	-2	-5	60	-8	32	-8	-8	-5
pair:decision_.		-4	-2	-3	-6	-2	-2	-2	-10	-2
pair:decision_of	-17	-3	-4	-5	-9	-4	25	-9	5	-6
pair:decline_to	-10	-4	-3	-7	-6	-4	-5	-5	-8	-5
pair:degree_in	-25	-4	-7	-2	-3	-4	-4	-3	-3	-10
pair:delegation_,	-20	-4	-4	20	-4	-2	-3	-2	-2	-9
pair:delegation_be	-26	-3	-7	-3	-2	-2	-4	-3	-3	-7
pair:delegation_from	12	-6	-8	-2	-1	-4	-2	-4	-2	-8
pair:delegation_of	-4	11	7	-5	-6	-6	-3	-4	-5	-6
pair:delhi_,	16	-6	5	-3	-2	-11	-4	-4	-2	-2
pair:deny_that	-17	-3	-3	-4	-19	-5	-4	-6	-23	-8
pair:depend_on	-9	-3	-3	-6	-5	-9	-4	-4	-7	-4
pair:deputy_.	-25	-7	-4	-3	-4	-5	-7	-3	24	-27
pair:describe_as	7	-6	-2	-4	-3	-4	-3	-3	-6	-7
pair:develop_the	-9	17	-2	-2	-3	-6	-1	-1	-2	
pair:development_,	5	-4	-7	-4	-10	-5	-2	-2	-1	-2
pair:development_and	-9	-2	-2	-2	-2	-4	-9	-2	-1	-2
pair:development_of	-4	-5	-5	3	-4	-11	-7	-3	-3	-3
pair:digital_capability	19	-4	-2	-6	-11	-3	-2	-1	-2	-3
pair:digital_capacity	15	-3	-8	-3	-2	-3	-5	-2	-5	-5
pair:digital_economy	9	-4	-4	28	1	-4	-4	-2	-3	-4
pair:digital_identity	-7	-2	-3	-8	44	-6	18	-8	-5	-4
pair:digital_infrastructure	5	-3	-3	-2	-5	-4	-4	-3	-3	-3
pair:digital_markets	-7	-4	-3	-5	-5	-5	6	-5	10	-3
pair:digital_minister	-26	-7	36	-8	-4	-8	-6	-3	-4	34
pair:digital_partnership	-16	-3	-5	49	-3	-5	-13	-4	-6	-4
pair:digital_service	-7	48	-3	-6	-8	-14	23	-2	-9	-3
pair:digital_transformation	-4	-2	-2	-9	-3	-5	-4	-2	-2	-3
pair:director-general_of	-11	-3	-4	-5	-3	-4	-5	-3	-7	40
pair:director_of	13	-2	-2	-2	-4	-2	-12	-3	-6	-10
pair:discuss_the	37	-10	-9	-5	-5	-5	-6	-3	-5	-4
pair:district_.	-46	-6	-7	-10	-8	37	-9	-4	-6	-4
pair:do_.	-34	-3	-6	-3	-8	-7	-2	-2	-4	-3
pair:do_business	-8	-4	-4	-3	-7	-4	-3	-3	-5	-5
pair:do_it	-25	-5	-4	-5	-7	-5	-5	-4	-8	-5
pair:do_not	-1	-3	-3	-5	-4	-10	-8	-4	-5	-5
pair:do_so	-4	-2	-3	-10	-5	30	-7	-3	-11	-4
pair:do_with	-13	-3	-3	-6	-13	-4	-2	-2	-4	-2
pair:document_.	-20	-3	-2	30	-3	-4	-8	-12	7	-4
pair:dollar_.	-8	-3	-3	4	12	-4	-5	6	12	-3
pair:dollar_for	-13	-4	-3	-8	45	-6	-5	-3	-8	-4
pair:dollar_from	-8	-2	-2	-8	69	-3	-3	-14	-16	-3
pair:dollar_in	-4	-2	-2	-9	-15	-7	-7	-7	23	-3
pair:dollar_into	-5	-3	-3	-8	61	-16	-9	-6	-11	-3
pair:dollar_to	-4	-2	-2	-13	39	-6	-3	10	-7	-2
pair:down_.	-18	-4	-3	-10	-5	-5	7	-5	-9	60
pair:down_in	-9	15	-6	-9	-6	-7	-3	14	-8	34
pair:down_the	11	-4	-4	-5	-4	-7	4	-10	13	-12
pair:down_with	2	-8	15	-2	-4	-3	-2	-2	-2	-8
pair:dr._<p>	-13	-3	-5	-3	-2	-4	-3	-2	-4	-8
pair:dr_<p>	1	31	-5	-4	-6	-12	-5	-3	-6	-4
pair:draw_up	-13	-5	-2	-5	-3	-7	-27	-1	-2	-4
pair:drive_to	-5	-4	-5	-8	-4	-5	-7	-4	-6	-6
pair:drop_by	43	-22	-3	-4	-4	-5	-6	-3	-7	-6
pair:dsa_)	5	-3	-3	-3	-3	-7	-10	-3	23	-2
pair:due_to	12	-4	-3	-6	-9	27	-1	-7	-13	-15
pair:during_the	-21	-2	-5	20	-5	-6	-7	-3	-4	-3
pair:duty_on	-6	-3	-3	-7	-6	-7	43	-5	2	-5
pair:each_other	-18	-5	-4	-7	-5	-6	-5	-3	-11	-4
pair:earlier_in	22	-10	-2	-3	-4	-1	9	-5	-2	29
pair:earlier_this	16	-3	-6	7	3	-3	-4	-9	-17	-3
pair:economic_growth	-7		-4	13	-2	-4	-3	-2	-3	-1
pair:economy_,	18	-5	-2	17	-2	-3	-3	-2	-1	-5
pair:economy_.	-14	-2	-4	-7	-5	-4	-3	-3	-4	-5
pair:ecosystem_.	18	-4	-3	-7	-7	-3	-3	-4	-5	-3
pair:effect_on	-3	-3	-3	-6	-3	-8	19	33	-5	-6
pair:effort_to	5	3	-4	-8	-3	-6	-4	-1	-2	-3
pair:end_,	2	-3	-5	-4	-2	-7	-6	-2	-7	-10
pair:end_of	7	4	-4	-3	5	19	4	-4	-7	18
pair:end_on	-19	14	48	-8	-4	-5	-7	-3	-6	-8
pair:end_up	44	-5	-3	-10	-4	-8	-6	-4	-8	-4
pair:engineer_.	31	30	-3	3	-5	28	-10	-4	-6	-7
pair:enter_into	-6	-2	-3	35	-10	-7	-4	-7	-10	-3
pair:entity_list	-12	-4	-3	-6	-5	-4	-8	-11	80	-4
pair:euro_,	-7	-4	-4	-7	-22	-5	-7	-8	6	-5
pair:euro_.	-7	-2	-2	2	39	-4	-4	7	-19	-4
pair:euro_in	-3	-3	-2	-3	33	-9	-7	-4	4	-2
pair:evening_.	23	-4	-4	28	-6	-10	-9	-5	-11	-7
pair:event_,	-21	-3	-5	-11	-4	-6	-4	-3	-5	-4
pair:exchange_.	-15	-4	-4	-7	-4	-34	-6	63	-14	-2
pair:exchange_between	36	-5	-3	-7	-3	-7	-6	-3	-4	-2
pair:exchange_of	-14	-8	-3	8	-4	-10	-3	-5	-3	-2
pair:exchange_view	53	-7	-4	-9	-4	-9	-6	-5	-4	-4
pair:exchange_with	1	44	-3	-6	-4	-5	-3	-3	-3	-3
pair:executive_of	12	3	-5	-9	-4	2	-3	-4	13	16
pair:executive_order	-3	-2	29	-22	-1	-2	33	-3	-17	-7
pair:expect_<a>	-5	-2	-3	-4	-3	-3	-5	-60	-5	-4
pair:expect_to	22	-16	-9	-5	-4	12	5	-5	-3	-5
pair:expertise_,	-10	-6	-3	12	-5	-5	-3	-1	-1	-2
pair:explain_,	-5	-2	-2	-5	-1	-4	-4	-5	-6	14
pair:explain_the	37	-40	-4	-5	-6	-5	-6	-7	36	-8
pair:export_control	39	-4	-3	-6	-4	-4	47	-5	-13	-8
pair:express_<p>	-21	-6	-4	-8	-6	-6	-4	-4	-7	-6
pair:extend_the	-7	-4	-2	-11	-7	-6	19	4	-4	34
pair:extend_to	-3	-3	-1	-8	-1	-4	-5	6	-4	-2
pair:facility_.	-2	-21	-2	-5	53	-6	-4	-4	-4	-3
pair:facility_in	-6	-3	-2	-4	7	-8	-5	-5	30	-3
pair:factory_,	-17	-4	-4	-8	55	29	-4	-3	-4	-6
pair:fail_to	-4	-1	-1	-2	-2	-3	-8	-46	29	-3
pair:fall_on	19	-4	-5	-4	-5	-4	-5	-4	-6	30
pair:familiar_with	-4	-3	-2	-2	-19	-3	-5	-4	32	-2
pair:february_.	48	-3	-3	-6	-4	-5	-5	13	-6	-8
pair:fee_.	46	-4	-27	-5	-4	-5	-7	17	-11	-4
pair:fiber_network	-7	-4	-4	-26	7	54	-9	-5	-4	-3
pair:fiber_optic	-17	-3	-3	-8	-6	-16	-3	-1	-3	-3
pair:field_,	-11	-2	-2	1	-1	-4	-2	-2	-4	-1
pair:field_of	-12	-6	-2	-15	-1	-3	13	-1	-3	-2
pair:figure_of	2	-8	-8	-8	-8	-5	-3	-3	-9	-5
pair:file_a	-6	-3	-2	-4	-4	-3	-11	-4	17	-4
pair:fin_<f>	-8	-2	-2	-10	-19	-4	-4	-22	73	-2
pair:finance_chief	-7	-1	-3	-8	-25	-3	-3	-4	-6	84
pair:find_that	-4	-2	-2	-4	-6	-5	-7	-16	13	-2
pair:fine_,	-8	-2	-2	-2	-3	-2	-2	-6	25	-2
pair:fine_.	-8	-2	-2	-4	-8	-3	-2	-3	8	-3
pair:fine_of	-5	-4	-3	-4	-10	-4	-8	-6	39	-3
pair:firm_'s	15	-5	-4	-5	-5	-6	-6	-4	-13	-5
pair:firm_,	18	-4	-3	-3	-2	-4	-7	-5	18	-3
pair:firm_.	-12	59	-9	-6	-3	-6	9	-3	-4	-8
pair:firm_<f>	5	-3	-3	-4	4	9	-1	5	-6	-3
pair:firm_be	38	-4	-4	-6	-4	-6	-5	-5	-10	-4
pair:firm_such	-25	-2	-18	-3	-3	-9	-4	-4	-35	-6
pair:firm_that	-7	-3	-4	-5	-6	-4	24	-18	-13	-4
pair:firm_to	-11	-4	-3	-6	-8	-10	-7	-6	-4	-3
pair:first_,	-8	-2	-3	-4	-3	-4	53	-25	4	16
pair:first_.	-12	-4	-3	-5	-12	-5	-3	-2	-7	-7
pair:first_of	-8	8	-7	-4	-3	-7	-6	28	-4	-3
pair:first_time	44	-5	-2	-5	-3	-9	-16	-4	-15	-5
pair:five_year	-10	-3	-3	-3	30	-8	-4	-7	-7	5
pair:fly_in	35	-4	-2	-1	-7	-6	-2	-2	-2	-4
pair:fly_to	-6	48	7	-5	-4	-6	-4	-4	-6	-11
pair:follow_<p>	-52	-3	-3	-3	-4	-8	-3	-3	-14	43
pair:follow_up	46	-4	-4	-12	-6	-15	-10	-3	-6	-5
pair:for_$	-8	-3	-3	-16	-7	-7	-5	74	16	-4
pair:for_<a>	-13	-3	-3	11	-7	-1	-7	-15	1	-3
pair:for_<c>	-8	-3	-2	2	9	-5	-5	-3	-5	-3
pair:for_<f>	8	-3	-1	8	14	-5	-6	9	-7	-4
pair:for_<o>	-22	-6	-4	-14	-5	-4	7	-7	-5	-4
pair:for_<p>	-1	-3	-3	-6	-4	1	-5	-3	-4	-5
pair:for_a	2	-1		1	6	-6	-4	-8	-5	5
pair:for_ai	-4	-3	11	-32	7	-4	-11	-3	-3	-2
pair:for_an	20	-11	-3	-4	16	-3	-4	-4	-6	-7
pair:for_answer	-19	-3	-3	-24	-5	-3	-6	-4	-5	-4
pair:for_artificial	-9	-4	-5	-6	-7	-6	94	-10	-7	-6
pair:for_chip	-9	-4	-3	-13	-14	18	34	-5	-7	-3
pair:for_comment	-8	-3	-4	-4	-4	-5	4	-6	-14	-4
pair:for_datum	-10	-4	-3	-5	6	-16	58	-4	-5	-3
pair:for_digital	11	-2	-3	-3	12	-5	-8	-5	-3	-4
pair:for_it	-18	-3	-4	-5	-4	-21	-8	-4	-6	-4
pair:for_its	-9	-4	-4	-14	-14	-12	-30	-6	-10	-5
pair:for_joint	-1	-2	-11	10	-2	-6	15	-1	-3	-4
pair:for_mobile	-2	-3	-2	-3	-2	-10	17	-9	-13	-3
pair:for_more	-1	-3	-3	-4	7	-4	-2	-4	-7	-3
pair:for_others	-11	-3	-3	-7	-3	-14	-5	-3	-6	-4
pair:for_public	-4	-2	-3	-3	-4	-7	53	-6	-4	-5
pair:for_rural	-29	-4	-4	-5	-6	28	-7	-3	-10	-2
pair:for_ten	-5	-3	-3	30	-3	-7	21	49	-10	-5
pair:for_the	-5		-3		1	3	-6	-4	-5	-3
pair:for_their	-13	-6	44	-7	-4	-4	-8	-3	-5	-4
pair:for_three	26	-3	-3	11	-5	-4	18	-8	-8	-7
pair:for_two	42	-4	-4	-6	-4	-8	-7		-9	-6
pair:for_what	-25	-3	-2	-2	-3	-5	-3	-3	-3	-7
pair:for_which	-5	-2	-2	-4	5	-4	-5	4		-12
pair:for_year	-14	-4	-5	-41	-21	-10	-6	-8	-8	-6
pair:forty_minute	77	-6	-4	-4	-3	-4	-3	-3	-5	-4
pair:found_in	-9	-3	-4	-5	-7	-5	-6	7	-9	-4
pair:founder_,	9	-5	-7	-4	-5	-6	-4	-4	25	-4
pair:founder_of	-18	-3	-4	-4	-10	33	-11	-4	80	-15
pair:framework_for	-1	-3	-2	-30	-5	-18	39	-1	-3	-2
pair:friday_,	29	31	-2	-3	-2	-2	-5	-3	-2	-3
pair:friday_.	11	12	5	7	4	1	15	-3	-6	1
pair:friday_to	13	-5	-3	-14	-4	48	-4	23	-20	-9
pair:from_1	-11	-4	-7	-6	-4	-9	86	15	-9	-5
pair:from_<a>	-7	-3	-3	10	17	-6	-5	23	-7	11
pair:from_<c>	12	-4	-3	-3	1	-3	-3	-5	11	-5
pair:from_<f>	-8	-3	-3	-7	3	-4	-5	-9	19	9
pair:from_<p>	2	-4	9	8	-5		-3	-4	-4	7
pair:from_a	-13	42	-6	-8	9	-5	-4	-3	-5	-5
pair:from_april	-4	-4	20	-8	-7	-7	-5	36	-1	-3
pair:from_the	-4	-3	-3	-4	-4	-5	-7	7	-3	-5
pair:from_which	-3	-2	-3	-2	-4	-2	-5	-12	30	-2
pair:full_of	-32	-3	-2	-2	-9	16	-1	-1	-1	-3
pair:fund_<f>	7	-2	-2	-1	-24	-3	-2	-3	-4	-3
pair:geneva_for	21	51	16	-4	-5	-6	-4	-4	-5	-5
pair:get_a	34	-4	-4	-8	-10	-6	-5	-6	-6	-6
pair:get_the	1	-2	-3	46	-6	-7	-5	6	-30	-7
pair:ghz_band	-6	-3	-3	-4	-4	-7	18	10	-13	-4
pair:gitex_global	-3	-4	49	-4	-4	-5	-3	-4	-6	-10
pair:give_<a>	-9	-3	-2	-13	-8	-7	-17	-6	19	-3
pair:give_<f>	-15	-2	-3	-8	-1	-6	-5	4	19	-3
pair:give_<p>	-3	-3	-3	-2	-6	-3	-2	-2	-4	-6
pair:give_a	22	-12	-5	-7	-13	-4	-2	-4	15	-5
pair:give_the	-9	-4	-7	-6	36	-11	-6	26	-11	-5
pair:give_them	-2	-4	-4	-4	-4	-4	-4	-3	-4	-5
pair:give_up	-51	-4	-4	-2	-5	-2	-1	-1	-9	19
pair:go_.	1	-5	-3	-3	-4	-5	-3	-6	-7	46
pair:go_back	-25	-8	-3	9	-5	-5	18	-6	-5	-16
pair:go_by	-7	-11	-3	-3	-3	-11	-4	-5	-6	-5
pair:go_into	23	-4	-2	2	-8	49	-2	-4	-10	-5
pair:go_live	-10	-13	-6	-5	-7	130	-11	-16	-8	-5
pair:go_on	-21	18	-2	-4	-1	-8	-4	-2	-1	-6
pair:go_over	51	-10	-3	-2	-4	-4	-3	-2	-4	-6
pair:go_thru	25	-5	-2	-2	-7	-6	-3	-5	8	-7
pair:go_to	-5	13	-3	-4	7	-8	2	11	-5	1
pair:good_,	-11	-9	-3	-10	-4	-4	-3	-3	-4	-5
pair:government_,	-10	-3	-8	-3	25	-5	-5	-2	-2	-4
pair:government_.	10	-4	-5	-9	-5	33	38	-3	-5	9
pair:government_entity	-5	-2	-3	-6	-2	-19	-7	-1	-2	-4
pair:green_light	-10	-3	-3	-12	-11	-12	-6	66	-16	-4
pair:ground_be	-13	-4	-3	-6	-5	46	-6	-4	-10	-4
pair:ground_station	16	12	-2	-3	-6	13	-3	-2	-6	-3
pair:group_,	-7	-4	-5	-4	-3	-7	-3	-2	-3	38
pair:group_<f>	-6	-2	-14	-6	-9	-6	-4	23	1	-3
pair:grow_.	-12	-5	29	-3	-5	-9	-5	-4	-8	-4
pair:growth_.	17	-4	-4	5	-3	-4	-4	-3	-11	22
pair:growth_of	13	-2	-3	-8	-3	-2	-3	-1	-1	-1
pair:guest_be	-32	28	-4	-7	-3	-1	-1	-1	-3	-2
pair:guest_in	38	-9	-5	-4	-4	-5	-3	-4	-5	-8
pair:guest_of	25	-6	37	-6	-4	-5	-4	-4	-5	-6
pair:half_a	-3	-3	-2	-3	-3	-4	-6	4	-12	-5
pair:half_of	14	-6	-6	-16	-9	-20	-7	-2	-5	-6
pair:hand_,	19	-4	-3	-7	-8	-15	-4	-5	-6	-9
pair:hand_in	-15	-5	-3	-8	-3	-8	-3	-2	-3	73
pair:hand_on	-10	-4	-3	52	-5	-12	-7	-4	-4	-7
pair:hand_over	-14	-3	-4	-7	28	8	-5	-4	1	26
pair:hand_to	12	-4	-3	-5	-7	-7	42	-3	-7	-11
pair:hand_with	-12	-4	-2	39	-3	-8	-3	-6	-8	-4
pair:have_,	-9	-5	-1	-10	-6	-2	-3	-4	-8	6
pair:have_<f>	19	-3	-3	-9	-14	-6	-5	-3	-13	-4
pair:have_<p>	76	-7	-4	-5	-5	-8	-4	-4	-7	-11
pair:have_a	25	-5	-4	-4	8	-6	3	-4	-8	11
pair:have_accept	17	-4	-4	-4	-4	-4	-4	-4	-4	-15
pair:have_agree	-11	-4	-2	36	10	-3	-6	-3	-8	-6
pair:have_already	-23	-6	36	7	-7	-10	-3	-3	35	-10
pair:have_also	-14	-13	-3	24	-9	12	-4	-4	-11	-6
pair:have_an	42	-6	-9	-5	-3	-12	-4	-6	-4	-3
pair:have_apply	-5	-2	-2	-5	-3	-5	-8	-26	-14	-5
pair:have_approve	-7	-3	-3	-7	29	-4	-9	58	-10	-6
pair:have_ask	2	-3	-4	-4	10	-5	-4	8	-8	-5
pair:have_be		-4	-1	-1	-1	-2	1		1	
pair:have_before	31	-4	-3	-12	-4	-4	-5	-7	62	-4
pair:have_begin	-9	-5	-5	-7	-5	35	-6	-4	14	-4
pair:have_bring	-5	-2	-5	-7	-4	-7	-7	-4	12	-4
pair:have_come	-14	9	-4	-4	1	15	3	-4	-5	-6
pair:have_complete	7	-17	-2	-4	35	-4	-5	-8	-4	45
pair:have_decide	-8	-2	-1	-5	37	-5	16	-9	-2	-6
pair:have_do	-34	-3	-5	-6	-4	-3	38	-3	-4	-7
pair:have_end	-23	-3	-3	-6	-6	-7	-7	-6	67	-3
pair:have_enter	-6	-2	-3	35	-10	-7	-4	-7	-10	-3
pair:have_find	-6	-3	-3	-7	-6	-6	-3	-21	63	-5
pair:have_give	-4	-2	-2	-6	-7	-4	-6	56	-26	-5
pair:have_go	25	44	-2	-4	-1	-10	-4	-2	-4	-3
pair:have_have	18	-3	-2	-24	-8	-5	-8	-2	-13	-3
pair:have_in	22	-3	-3	-3	-4	-5	13	-2		-4
pair:have_keep	-31	-5	-6	-2	15	-4	-1	21	-4	-2
pair:have_lead	-13	-3	-3	-1	-7	-3	-9	-6	11	16
pair:have_let	-8	-3	-2	-3	-8	-5	-5	18	-7	-2
pair:have_long	-15	-4	-5	-6	-20	-9	-16	-5	-13	-8
pair:have_make	-13	-5	-4	-5			26	-7	5	13
pair:have_meet	-4	-5	-3	-3	-3	-5	-3	-3	-4	-10
pair:have_more	-15	-4	-6	-9	-8	-18	-5	-5	-11	-7
pair:have_never	-26	-3	-2	-5	-5	-3	-4	-3	-5	-7
pair:have_no	-8	-4	-3	-5	1	-6	-10	-3	7	-6
pair:have_not	-16	-3	-3	-10	-4	-6	-4	-15	-22	-4
pair:have_open	-13	-2	-5	-2	-2	-24	17	-3		-7
pair:have_order	-5	-1	-1	-7	-3	-10	8	-5	-19	-5
pair:have_put	-13	4	-2	-7	17	65	-4	-2	-7	7
pair:have_receive	-9	-2	-2	-5	12	-7	-5	3	-9	-4
pair:have_say	-7	-3	-2	-4	-3	-5	-6	-3	-6	-7
pair:have_set	-1	-3	-3	-12	42	-11	27	-7	-7	-3
pair:have_sign	-4	-1	13	43	-5	-4	-3	-3	-8	-3
pair:have_since	-16	-4	-3	-7	-4	-16	-4	-5	9	63
pair:have_so	-21	-4	-8	-6	-6	-7	-5	-4	-8	-5
pair:have_spend	17	-6	-11	-2	-3	-4	-4	-2	-6	7
pair:have_take	-14		-4	-5	10	-4	-3	-4	5	-16
pair:have_tell	-14	-3	-2	-3	-3	-11	-4	-6	69	-5
pair:have_the	21	-3	-5	-5	-6	-6	-5	-5	5	-10
pair:have_to	-5	-6	4	-6	-6		-4	-8	12	-3
pair:have_two	-14	-4	-4	-6	-5	21	-7	8	-9	-4
pair:have_until	-29	-4	-5	-12	-8	-6	-6	-4	-8	-17
pair:have_with	78	-3	-5	-7	-4	-5	-3	-3	-5	-8
pair:have_yet	-12	-3	-3	-4	-6	-5	-3	-10	-14	-4
pair:he_be	-12	-13	-3	-4	-4	-4	-2	-3	-6	15
pair:he_have	-54	-5	-6	-4	-4	-5	-4	-4	-7	-9
pair:head_,	-13	-10	-4	-6	-4	-6	-6	-3	-11	-12
pair:head_by	-14	-3	-4	-2	4	5	-1	-2	-3	-7
pair:head_of	5	2	6	-4	-4	-4	-4	-3	-5	21
pair:headquarters_,	33	-3	-5	-1	-6	-7	-3	-2	-9	-1
pair:headquarters_in	18	-3	-5	-1	-9	44	-6	-3	-17	-1
pair:headquarters_of	-9	-3	-5	-5	-9	-8	-3	-2	18	-3
pair:hear_from	-18	-5	-4	-3	-5	-3	-4	-5	-6	-11
pair:help_of	-20	-4	-3	-9	-6	-7	-4	-6	-18	-6
pair:her_office	74	-3	-3	-4	-3	-4	-7	-3	-8	-10
pair:his_office	22	-5	-19	-3	-3	-7	-3	-2	-3	7
pair:his_post	-11	-4	-3	-6	-4	-3	-4	-3	-8	78
pair:history_of	-11	-7	-2	-2	-5	-5	-2	-4	27	-2
pair:hold_a	38	-4	10	-5	-5	-5	-6	-3	-7	-4
pair:hold_at	4	-4	18	-5	-3	-5	-3	-3	-4	-4
pair:hold_in	10	-4	20	-7	23	-6	-7	-5	-4	-4
pair:hold_its	-28	-5	51	-9	-6	-14	-6	-3	-6	-4
pair:hold_talk	14	-2	-5	-5	-2	-4	-4	-8	-4	-4
pair:hold_up	37	-3	-4	-4	-5	-3	-3	-3	-11	-3
pair:holiday_for	29	-3	-2	-5	-6	-4	12	-3	-3	-4
pair:home_.	-9	-6	-3	-5	-2	-6	-20	-7	-4	-5
pair:hope_for	-20	-2	-5	-7	-9	-5	-5	13	-6	-4
pair:hope_that	-8	-3	-2	-4	-4	-22	-5	-3	-5	-3
pair:hope_to	-6	-20	-32	-18	-4	-14	-2	-2	-6	-2
pair:host_<p>	20	-3	-4	-3	-3	-3	-3	-2	-4	-8
pair:host_by	5	-3	10	35	-4	-3	-5	-9	-9	-2
pair:host_the	-20	-6	12	7	-3	-5	-4	-5	-6	-3
pair:host_to	19	-5	17	-7	-3	-8	-5	-4	-4	-3
pair:hour_,	15	-8	-2	-2	-5	-7	-3	-5	24	-5
pair:hour_.	72	-12	-4	-5	-4	-4	9	-6	-11	-5
pair:hour_and	-7	-3	-3	-5	-4	-3	41	-3	-3	-8
pair:hour_later	4	-11	-5	24	-2	-3	-6	-2	-5	-4
pair:hour_of	-29	-6	-6	-9	-6	-13	-8	-8	-14	-5
pair:hour_on	48	-4	-9	-4	-4	-8	-5	-4	-6	-3
pair:house_<f>	23	-2	-6	-2	-3	-2	-1	-4	-2	-3
pair:how_<a>	51	-3	-7	-3	-2	-2	-5	-4	-8	-7
pair:how_the	8	1	8	-3	-7	-3	-3	-3	-5	-6
pair:how_to	28	-4	-11	-6	-9	-2	-5	-3	-5	-8
pair:hub_in	-6	-6	-6	-6	-7	41	-3	-2	-5	-3
pair:huddle_with		-2	-2	-2	-2	-2	-2	-1	-5	-6
pair:human_resource	-14	-2	-1	-7	-1	-6	-2	-1	-2	-4
pair:ict_)	-14	-3	26	-21	-7	-3	-3	-2	-3	-3
pair:identity_project	-5	-2	-1	-2	14	-5	-4	-5	-3	-4
pair:if_the	-10	-3	-2	-4	-4	-10	-14	-4	-14	-9
pair:in_.	-31	-6	-7	-5	-4	-5	-5	-4	-8	23
pair:in_2018	-16	-5	-7	-3	-4	-17	8	8	39	-3
pair:in_2019	-9	-3	-3	-9	-10	-5	-5	-3	45	-7
pair:in_2020	-8	-3	-2	5	16	45	-3	16	-7	-2
pair:in_2021	-14	-9	-4	13	32	-7	-4	-4	46	-13
pair:in_2022	-20	-5	-3	-5	22	2	2	16	-3	-3
pair:in_2023	-12	9	-3	7	-8	11	-11	1	3	3
pair:in_2024	-8	-3	-3	-9	-7	18	35	2	-10	-4
pair:in_<a>	-1	-2	-2	-1	-3	11	2	-12	-11	23
pair:in_<c>	-8	-2	1	-3	8	2	-4		-3	-3
pair:in_<f>	-11	-3	-3	-5	54	-6	3	-6	-5	-6
pair:in_<p>	7	-4	2	-5	1	-5	-3	-3	-5	14
pair:in_a	6		1	-1	4	-6	-1	8	-7	-5
pair:in_accra	32	-16	18	-4	-4	15	-7	-4	-5	-6
pair:in_ai	-20	-4	-4	-35	-6	-6	-13	-4	-5	-6
pair:in_all	-14	-4	-3	-4	-6	-5	-6	-10	-5	9
pair:in_an	-22	-3	-3	1	-6	3	-7	-4	5	-5
pair:in_another	30	-4	-4	-5	-6	-7	-4	-16	-16	-2
pair:in_april	-8	-5	-3	7	57	-8	11	4	-5	25
pair:in_artificial	-2	-2	-3	28	-4	-2	-8	-3	-3	-4
pair:in_as	-21	-7	-5	-4	-5	-6	-4	-3	-3	80
pair:in_attendance	-28	-4	-3	-6	-4	-5	-4	-4	-5	-6
pair:in_august	-2	-3	-4	18	3	-4	16	29	-9	1
pair:in_baku	-12	-4	13	-6	-7	28	-11	-4	-9	-5
pair:in_barcelona	-11	-3	33	-3	-5	-8	-6	-2	-5	-2
pair:in_batam	-25	-8	-2	-10	-20	12	-3	-4	-6	-2
pair:in_beijing	8	40	-3	-5	-4	-7	-5	-3	8	-4
pair:in_berlin	29	-4	-3	5	-1	-7	-5	-4	-5	-5
pair:in_brussels	59	-8	-6	-12	-7	-7	34	-7	-6	-8
pair:in_charge	-12	-2	15	-2	-5	-3	-3	-1	-20	57
pair:in_davos	45	-6	3	-4	-5	-4	-6	-3	-4	-4
pair:in_december	-3	-4	-8	15	-3	-13	15	26	8	
pair:in_delhi	-9	99	-7	-6	-4	-7	-6	-3	-4	-8
pair:in_doha	17	-4	15	-4	-5	66	-5	-3	-6	-4
pair:in_dubai	28	-4	59	-11	-3	-9	-3	-4	-3	-4
pair:in_europe	-8	-3	-4	-4	24	11	-5	-2	46	-2
pair:in_february	8	-5	-2	1	-7	17	-2	-5	21	-1
pair:in_five	-13	-10	-3	-5	-3	-6	-7	-2	-3	-2
pair:in_for	49	18	-3	-6	-5	-5	-4	-4	-8	-7
pair:in_geneva	38	-10	29	-5	-5	-5	-5	-3	-4	-5
pair:in_government	-9	-3	-12	16	-3	-15	-5	-2	-2	22
pair:in_hand	-9	-20	-7	-7	-13	-13	-3	-4	-4	-4
pair:in_hanoi	34	31	-4	-5	-5	22	-6	-7	-8	-6
pair:in_her	15	-3	-3	-3	-6	-6	14	-2	28	-10
pair:in_his	-28	-5	-4	-6	-5	-7	-5	-3	-8	56
pair:in_hsinchu	-19	43	20	-3	-6	-7	-2	-2	-4	-3
pair:in_its	-9	-4	-5	-8	10	-9	-7	4	-12	-5
pair:in_january	18	-3	22	-8	-5	28	47	-2	-7	-3
pair:in_july	10	-4	-3	-5	-4	-8	-5	14	-3	-15
pair:in_june	8	-3	10	-3	12	9	-4	10	9	10
pair:in_kigali	-22	-7	35	49	-5	-7	-7	-4	-6	-5
pair:in_lagos	18	-10	28	-7	-7	-15	-3	-3	-12	-11
pair:in_line	43	-4	28	-2	-3	-4	-4	-2	-5	-12
pair:in_lisbon	17	-7	31	-5	-16	-8	-3	-3	-6	-7
pair:in_march	-9	5	-4	7	-4	3	-16	-5	3	17
pair:in_may	-18	15	-3	-10	-1	1	29	-4		2
pair:in_munich	23	7	-4	-5	1	-4	-3	-2	-4	-5
pair:in_new	16	-5	22	-4	-6	-14	-4	-4	35	-5
pair:in_november	-10	-4	27	-5	-5	40	-6	-6	13	-4
pair:in_october		2	-5	-7	-2	26	-5	-4	-7	-4
pair:in_on	-46	-4	-5	-8	-3	-6	-6	-3	-4	50
pair:in_order		-2	-2	-4	-1		-6		-5	11
pair:in_oslo	15	-5	-5	-4	-5	-7	-5	-4	7	-5
pair:in_particular	-7	-5	18	-4	-4	-6	-3	-3	-3	-11
pair:in_penang		26	-6	-6	22	5	-5	-4	-8	-4
pair:in_place	-3	-6	-2	25	-2	-2	12	-3	-3	-5
pair:in_rabat	-12	57	-9	-7	-6	-7	-8	-4	-6	-5
pair:in_recent	-13	-4	-5	-5	26	22	-9	-3	-5	-3
pair:in_riyadh	12	-8	57	-8	21	27	-8	-4	-5	-4
pair:in_san	29	5	-2	-7	-4	-7	-3	-3	-4	-6
pair:in_science	-14	-2	-2	-12	-3	-2	-2	-1	-4	-3
pair:in_seoul	16	9	-5	19	-4	-6	-11	-6	-6	-6
pair:in_september	1	-7	-6	-5	-4	64	-7	-3	-13	20
pair:in_several	-10	-3	-3	-15	-7	-6	-3	-5	-8	-3
pair:in_south	-16	-4	-2	-6	-5	-4	-4	-4	-5	-3
pair:in_suva	11	-8	35	-5	-5	-8	-10	-3	-8	-5
pair:in_tashkent	13	15	17	-9	-5	-13	-4	-3	-5	-3
pair:in_ten	-11	-4	-4	-7	-6	-12	-6	-4	-12	-4
pair:in_that	-24	-1	-2	-2	-3	-2	-2	-1	-4	-1
pair:in_the	2	-2	1	-1	-2		1		-4	-3
pair:in_this	-16	-3	-3	-5	-6	-5	-6	-4	-12	-5
pair:in_tokyo	33	-5	-7	5	-5	-6	-6	-4	-4	-5
pair:in_turn	10	-6	-7	-6	36	8	-1	-10	-3	-2
pair:in_two	-6	22	-8	-6	-11	-6	-11	6	-9	-6
pair:in_which	-2	-3	-4	-5	1	-4	-5	3	1	-5
pair:in_with	62	-2	-2	-3	-4	-4	-2	-4	-8	-10
pair:in_write	-9	-2	-2	-11	-17	-5	-6	-14	44	-4
pair:include_,	1	-1	-4	-2	-6	-4	-4	-2	-2	-2
pair:include_<f>	-4	-4	-5	-14	-5	-7	-5	-5	-10	-4
pair:include_<p>	-42	-4	58	-5	-6	-6	-3	-4	-8	-17
pair:industry_,	-15	-1	-4	8	-2	-5	-2	-2	-2	-3
pair:industry_.	-7	50	-3	-3	-2	-6	-3	-2	-3	-2
pair:industry_and	-15	-3	-3	13	-4	-3	-3	-3	-9	-2
pair:information_and	1	-3	18	-18	-7	-3	-3	-2	-3	-3
pair:information_technology	-13	-4	-3	17	-6	-4	-4	-3	-6	-4
pair:infrastructure_,	-4	-4	-5	-7	16	13	-3	-2	-3	-2
pair:infrastructure_.	11	-3	-3	-4	-5	-5	38	-3	-4	-3
pair:infrastructure_and	-4	-3	-2	-3	-3	-8	-4	-6	-1	-4
pair:infrastructure_of	-6	-3	-2	-3	-5	-7	-4	-3	-2	-4
pair:initiative_,	25	-2	-2	-9	-3	-6	-13	-2	-6	-4
pair:innovation_,	3	3	-1	-7	-3	-2	-1	-1	-2	-7
pair:innovation_and	-1	-3	6	-5	-4	-4	-4	-2	-3	-2
pair:inquiry_into	-5	-2	-4	-3	-8	-8	-6	-2	56	-6
pair:intelligence_(	14	-3	-4	-3	-4	-14	-8	-1	-2	-3
pair:intelligence_,	-4	-2	-2	18	-3	-8	-2	-2	-2	-4
pair:intelligence_and	-4	-2	-4	29	-3	-4	-10	-3	-2	-3
pair:intend_to	-18	-4	-3	-4	8	-7	-6	-3	-6	-4
pair:interest_of	-6	-3	-3	-4	-4	-5	-11	-4	7	-4
pair:internet_,	-10	-5	-3	-3	-6	-8	-3	-4	-8	-3
pair:into_<f>	-9	-3	-3	-6	37	-9	-5	-7	17	-5
pair:into_<p>	14	-3	-3	-3	-3	-4	-2	-6	-3	-5
pair:into_a	-7	-4	-3	15	28	-16	-3	-4	1	-2
pair:into_operation	-15	-4	-2	-7	-15	76	-1	-6	-14	-2
pair:into_the	-2	-3	-3	-1	14	-7	-4	-4	6	-4
pair:introduce_a	-10	-3	-4	-5	-6	49		-3	-7	-4
pair:invest_in	-10	-3	-3	-3	4	8	-3	-4	-4	-5
pair:invest_more	-7	-2	-4	-2	-17	-4	32	-2	-2	-3
pair:investigation_by	-5	-2	-2	-6	-4	-5	-6	-12	64	-4
pair:investigation_into	-7	-2	-2	-6	-12	-6	-8	-4	42	-4
pair:investigation_of	-14	-6	-1	-3	-5	-5	-3	-6	58	-7
pair:investment_in	6	-2	-3	-2	-5	-6	-2	-3	-5	-2
pair:investment_of	-8	-3	-2	-3	23	-7	-5	-4	-6	-3
pair:investor_.	-25	10	-4	-5	-7	-15	-32	-3	-5	-4
pair:investor_be	-5	-2	-2	-3	16	-3	-4	-2	-4	-4
pair:investor_in	-7	-3	-2	-1	-9	-7	-3	-2	-3	-3
pair:invitation_of	-23	59	-4	-4	-4	-6	-3	-4	-5	-6
pair:invite_<f>	-17	-2	-10	-13	-17	-5	-3	-11	-3	-2
pair:issue_,	1	-1	-1	-5	-8	-2	-3	-5	-2	-5
pair:issue_a	-13	-2	-2	-3	-3	-3	31	-2	25	-3
pair:issue_an	-7	-2	-3	-6	-3	-3	4	1	31	-7
pair:it_,	-20	-2	-2	11	-3	-8	-9	2	-5	-5
pair:it_.	-1	-4	-4	-9	-7	-6	6	11	-7	-9
pair:it_be	5	-4	-3	5	-5	-8	-4	1	-4	-5
pair:it_go	16	-6	-2	-2	-6	-9	-3	-5	29	-7
pair:it_have	-9	-3	-3	-5	-7	-6	-5	-11	-24	-5
pair:it_in	-10	-3	-2	-4	-4	-9	-4	-3	12	-8
pair:it_on	-17	-5	-5	-4	-4	36	-9	30	-10	-7
pair:it_the	-6	7	-2	-4	-3	-2	-4	9	-4	-1
pair:it_to	-9	-2	-6	9	-9	-3	1	-5	24	-8
pair:it_will	-13	-8	-3	-4	-5	-21	36	-5	-3	-3
pair:it_would	-4	-2	-3	-5	-17	12	-10	10	15	-6
pair:its_5g	-7	-3	-4	-19	-10	31	-5	35	-14	-3
pair:its_annual	-23	-4	-11	-5	-7	-25	-5	-4	-6	-4
pair:its_digital	-7	62	-4	-8	-2	10	-8	-6	-6	-4
pair:its_license	-9	-3	-4	-7	-13	18	-7	65	-23	-4
pair:its_network	-7	-3	-3	3	-9	-14	-5	-5	-8	-3
pair:its_plant	-8	-6	-3	-6	80	-22	-5	-5	-9	-3
pair:its_service	-7	-4	-3	-5	-12	31	-7	34	6	-4
pair:january_,	-12	-3	-5	-4	65	-7	47	-3	-9	20
pair:january_.	-23	-9	24	29	-5	21	10	-4	-6	-7
pair:job_.	-15	-5	-9	-12	49	-8	-5	-3	-7	-12
pair:join_<f>	-9	-2	-3	-15	-13	-3	-2	-6	-17	15
pair:join_hand	-12	-4	-2	39	-3	-8	-3	-6	-8	-4
pair:join_the	-18	-22	-5	33	-4	-5	-3	-2	-5	-6
pair:joint_project	24	-5	-3	32	-5	-7	-4	-2	-4	-5
pair:joint_venture	-11	-3	-3	65	-7	-15	-6	-5	-13	-4
pair:july_,	29	-2	-4	-7	-10	-6	61	28	-16	-2
pair:july_.	-11	-4	-4	-7	-5	-15	2	-9	-7	-22
pair:june_,	-7	-3	-3	-5	-4	38	-4	38	-6	-6
pair:june_.	10	-5	4	-8	7	-1	13	-4	-8	23
pair:keep_a	-27	43	-5	-2	16	-1	-1	22	-2	-3
pair:keep_its	-15	-4	-5	-12	-9	-8	-4	-6	-10	-9
pair:keep_the	14	-4	-4	-4	49	33	-5	-4	-6	-10
pair:keep_them	13	-3	-3	-4	-5	-3	-4	-4	-5	-5
pair:know_that	-8	-2	-1	-2	-9	-2	-7	34	4	-1
pair:know_the	-19	-6	-4	-5	-3	-6	-4	-3	-3	-3
pair:laboratory_in	23	-4	-5	26	-8	-1	-3	-3	-7	-3
pair:land_for	-6	-17	-3	-5	41	-12	-3	-7	-7	-3
pair:land_in	-10	60	-4	-6	-6	-6	-5	-4	-6	-5
pair:landing_station	-10	55	-4	-5	-7	-9	-4	-7	-6	-4
pair:laptop_to	-13	-3	-4	-9	80	-15	-4	-6	-10	-15
pair:last_friday	7	-2	-2	-10	-4	-2	-6	23	-9	22
pair:last_month	22	23	-3	-3	-4	-6	-8	-3	16	-8
pair:last_night	3	-11	11	-4	-13	-6	-8	-2	-8	-3
pair:last_week	24	3	-16	10	10	4	18		-7	6
pair:last_year	-7	-4	-11	-5	19	7	-6	-5	-5	-5
pair:later_.	-32	-9	-5	-6	-3	-4	-4	-5	-8	-6
pair:launch_a	-7	-4	-3	-8	-5	49	-4	-12	-6	-3
pair:launch_of	-10	-4	-3	-5	-5	51		-4	-4	-3
pair:law_,	-11	-2	-2	-3	-5	-3	-7	-4	-10	-4
pair:law_.	-9	-3	-3	-13	-4	-4	34	-5	-14	-5
pair:law_and	6	-2	-2	-5	-4	-3	7	-3	-5	-3
pair:law_at	-14	-3	-3	-3	-3	-5	-7	-2	-5	-12
pair:law_in	-6	-3	-3	-4	-6	-15	34	-4	-11	-5
pair:law_on	-6	-3	-2	-9	-3	-4	26	-5	8	-7
pair:lawyer_,	-39	-4	-2	-3	-4	-3	-6	-3	-6	-5
pair:lawyer_and	43	-4	-4	-4	-5	-3	-2	-3	-17	-8
pair:lay_out	-9	-7	-6	-4	-3	-13	-8	-2	-2	-2
pair:lead_by	2	-9	-4	-7	7	-9	-3	-4	-6	13
pair:lead_the	-15	-3	12	-5	16	-3	-5	-5	5	-7
pair:lead_to	-10	-4	-3	-11	-3	-3	-2	-1	16	32
pair:leader_of	13	41	-2	-5	-4	-8	-1	-2	-3	-5
pair:leave_for	1	55	-7	-5	-6	-3	-4	-3	-4	-16
pair:leave_the	-22	-11	-3	-4	-3	-5	-3	-2	-6	32
pair:let_<f>	-6	-2	-2	-5	-3	-6	-6	3	43	-4
pair:let_it	-7	-2	-2	-2	-10	-1	13	-6	5	-3
pair:let_the	-18	-5	-6	-4	-2	-4	-9	32	-4	-10
pair:letter_from	-16	-2	-2	-14	-3	-3	-2	-6	-6	-4
pair:letter_of	-21	-9	-6	59	-3	-4	-6	-4	-5	-4
pair:license_,	-8	-2	-1	-3	-1	-1	-7	39	11	-2
pair:license_.	-4	-3	-3	-6	-5	22	-7	-19		-4
pair:license_and	13	-4	-3	-6	-2	-6	-3	-13	-2	-3
pair:license_for	-5	-2	-2	-5	-4	-6	-7	11	-5	-4
pair:license_from	-4	-2	-2	-9	-8	-4	-3	7	-9	-4
pair:license_in	-12	-2	-3	-5	-8	-8	-4	64	-8	-3
pair:license_of	-6	-2	-2	-5	-5	-4	-7	24	-21	-3
pair:license_on	-10	-4	-4	-6	-4	19	17	35	-5	-4
pair:license_to	-5	-2	-3	-6	-10	-4	-10	33	-12	-3
pair:life_in	-20	-12	-4	-8	-8	-6	-5	-10	39	-26
pair:like_<p>	-22	-4	-4	-4	-4	-5	-4	-3	-4	18
pair:like_to	-13	-4	-14	-4	-4	-5	-4	-3	-8	-4
pair:line_with	-3	-1	20	-3	2	-1	-5	-1	-4	-12
pair:list_,	-12	-2	-3	-5	-4	-4	-7	-4	35	-8
pair:list_.	-20	43	-3	-9	-7	-5	-5	-16	84	-10
pair:list_of	32	-2	-2	-2	-3	-5	-20	-3	-11	-9
pair:listen_to	47	-4	-4	-8	-5	-6	-6	-3	-4	-9
pair:local_and	-3	-1	20	21	-1	-3	-4	-2	-3	-3
pair:long_road	12	-8	-3	-6	-4	-7	-5	-3	-4	-4
pair:long_term	-13	-8	-2	-3	-6	-4	-2	-3	-8	-6
pair:look_at	11	26	-4	-5	-4	-5	-6	-5	-6	-4
pair:look_into	-11	-3	-4	-8	-6	-6	-5	-6	2	-4
pair:look_on	-26	-6	-4	23	-5	26	-4	-4	-11	-7
pair:lot_for	-9	-3	-4	-19	-7	-6	-5	88	-5	-5
pair:make_<c>	1	-2	-3	-1	-2	-8	-3	-2	-2	-2
pair:make_<p>	-32	-3	-3	-6	-4	-6	-4	-3	-6	61
pair:make_a	15	6	-2	4	-4	-3	-4	-7	-5	-3
pair:make_in	-11	-7	-2	25	-4	-7	59	-2	-5	-5
pair:make_it	-8	-2	-2	-3	-6	-4	10	-3	-7	-3
pair:make_the	-16	-7	-4	-3	-4	5	-7	-5	-7	-5
pair:maker_of	9	-2	-3	-5	-2	-5	-12	19	-9	-3
pair:march_,	-11	-4	-3	5	-6	19	-4	-6	7	-6
pair:march_.	-8	5	7	4	-5	3	13	-6	-10	17
pair:margin_of	34	-3	-14	-4	-3	-4	-3	-2	-4	-4
pair:market_,	-12	-3	-3	-7	-4	-5	-4	-7	-9	-3
pair:market_.	-18	-4	-3	-9		-6	-5	20	-10	-3
pair:market_and	-8	-2	-2	-3	-11	23	-1	-2	-3	-1
pair:markets_act	-6	-4	-3	-6	-6	-6	-18	-5	15	-3
pair:master_'s	-23	-5	-8	-2	-3	-5	-3	-2	-3	-9
pair:matter_of	22	-3	-3	-4	-5	-6	-5	-5	-4	-10
pair:matter_say	-11	-3	-2	-3	-24	-3	-6	-5	37	-2
pair:may_,	-12	14	14	-2	-2	-2	-2	-2	-2	8
pair:may_.	2	11	-3	-8	-3	4	10	-3	13	8
pair:may_be	5	-4	-2	-4	-5	-7	-4	-6	-11	-3
pair:may_have	-10	-4	-3	-6	-7	-4	-4	-10	-7	-4
pair:may_not	10	-4	-2	-4	-8	-4	-3	-49	31	-4
pair:mean_to	10	-3	-4	-6	-3	3	23	-6	-6	-3
pair:meanwhile_,	-20	-5	-3	32	-3	-8	-8	-2	-8	11
pair:meet_<p>	26	-7	-7	-5	-4	-5	-3	-3	-5	-7
pair:meet_at	40	-4	-4	-4	-4	-4	-3	-3	-4	-6
pair:meet_in	70	-7	22	-5	-4	-6	-6	-4	-6	-7
pair:meet_on	64	-5	-4	-6	-5	-7	-6	-9	-7	-5
pair:meet_the	31	-4	-3	-4	-5	-5	-7	-3	-18	-14
pair:meet_with	40		-13	-4	-3	11	-3	-2	-3	-4
pair:meeting_,	-7	-8	14	-5	-3	-8	-4	-2	-3	-2
pair:meeting_.	34	-5	-5	-5	-4	-12	37	-4	-6	-6
pair:meeting_be	37	-4	-10	-5	-4	-13	-3	-2	-4	-5
pair:meeting_between		-7	-4	-6	-4	-9	-4	-3	-4	-4
pair:meeting_of	-25	-3	64	-2	-2	-6	-1	-1	-3	-9
pair:meeting_on	18	-4	-7	-3	-3	-3	-5	-3	-4	-6
pair:meeting_with	26	-4	-7	-5	-4	-4	-9	-3	-6	-7
pair:member_of	9	-3	-3	-5	-3	-4	-5	-4	-6	-7
pair:memorandum_be	-30	9	-7	13	-2	-3	-1	-1	-1	-3
pair:memorandum_of	-7	-3	1	25	-4	-5	-5	-3	-3	-3
pair:memorandum_with	-8	-4	-3	79	-5	-6	-6	-8	-15	-6
pair:merger_of	-11	-3	-4	-8	-7	-5	-6	33	-25	-4
pair:meter_,	-5	-3	-4	-4	25	12	-3	-10	-4	-3
pair:mhz_,	-12	-4	-4	-12	-6	-7	-6	100	-8	-6
pair:mhz_in	-7	-3	-3	-11	-5	-3	-8	29	-12	-3
pair:million_,	-1	-2	-2	-8	23	16	-1	-18	36	-2
pair:million_.	-11	-4	-3	-5	15	-8	-6	8	87	-4
pair:million_dollar	-6	-2	-2	-1	34	-6	-5	2	3	-3
pair:million_euro	-7	-3	-3	-2	6	-7	-5	5	19	-4
pair:million_for	-10	-3	-5	-4	81	-5	-4	-11	28	-3
pair:million_from	-7	-3	-3	-5	55	-7	-12	-6	36	-4
pair:million_into	-7	-3	-2	-4	69	-8	-3	-11	-7	-2
pair:million_ringgit	-6	-6	-4	-9	61	-14	-4	-5	-10	-4
pair:million_subscriber	6	-3	-3	-4	-28	-14	-4	-4	-3	-3
pair:million_user	-12	-4	-5	-7	-9	16	-7	7	-10	-6
pair:minister_'	-40	-6	122	-8	-4	-6	-7	-4	-5	-6
pair:minister_'s	-24	13	-4	3	-4	-6	21	-4	-5	29
pair:minister_,	-16	-6	-5	-6	-6	-7	-8	-4	-12	-10
pair:minister_of	-21	-5	-4	-4	-4	-4	-5	-3	-4	30
pair:ministers_of	-16	-5	73	-5	-5	-8	-7	-4	-5	-9
pair:ministry_,	-20	-4	27	8	-4	-6	-4	-2	-2	-4
pair:ministry_.	37	-6	-8	-4	-4	-3	-3	-3	-4	-6
pair:mission_to	-6	61	-5	-4	-3	-4	-4	-3	-5	-7
pair:mobile_operator	12	-2	-3	-3	-4	-9	28	25	-1	-4
pair:mobile_phone	-4	-2	-3	-5	-1	-8	-8	-5	-4	-3
pair:model_.	-9	-5	-3	-23	-10	-18	31	-5	50	-5
pair:model_that	-7	-2	-3	-6	-13	48	-39	-3	27	-2
pair:monday_,	7	-4	-3	-2	-3	-5	23	-3	-8	17
pair:monday_.	11	-2	12	10	6	3	-2	2	3	4
pair:money_into	-17	-2	-1	-4	28	-2	-1	-1	-2	-6
pair:month_,	-4	-2	-2	-4	-3	-3	13	-4	-7	-4
pair:month_.	-10	-4	2	-6	-3	10	-1	-2	1	-4
pair:month_be	-27	-2	-1	-4	-7	-18	-5	-2	-30	-4
pair:more_of	-5	-5	-12	-4	-6	-2	-1	-4	-4	-3
pair:more_than	-7	-3	23	-2		-9	-3	3	-5	-3
pair:more_to	-6	-3	-4	-3	-6	-3	-3	-4	-14	-4
pair:morning_,	-1	-6	-2	-4	-11	-9	-3	-2	-5	-5
pair:morning_.	-4	31	-5	-3	-4	-3	-2	-2	-4	-3
pair:most_of	23	-3	-4	-9	-6	-13	-5	-5	-9	-10
pair:mou_)	-6	-2	-3	34	-5	-3	-5	-2	-2	-2
pair:move_to	18	-3	-4	-4	-4	-4	-4	-3	-20	15
pair:mr._<p>	17	-6	-4	-3	-4	-5	-3	-3	-4	-1
pair:mr_<p>	-10	-4	7	1	-3	-9	-4	8	-4	
pair:ms._<p>	-3	-4	-7	-3	-6	-8	-5	-3	-5	-6
pair:ms_<p>	-21	-7	-5	-4	-5	-5	-4	-3	-5	5
pair:munich_.	23	7	-4	-5	1	-4	-3	-2	-4	-5
pair:must_be	-7	-6	-2	-5	-4	-5	-8	20	-7	-4
pair:must_pay	-3	-2	-2	-3	-17	-4	-5	-6	46	-2
pair:name_<p>	-14	-4	-4	-6	-6	-5	-5	-4	-8	21
pair:name_to	-14	-2	-2	36	-7	-3	-2	-1	-3	-15
pair:national_datum	-29	-5	-4	-6	-12	45	31	-3	-4	-4
pair:national_security	-6	-4	-3	-3	-2	-4	-9	-3	8	-3
pair:need_.	-6	-2	-4	-3	-6	-4	-3	33	-3	-4
pair:need_the	-6	-3	-4	-5	-11	-5	-7	-38	-8	-6
pair:network_,	-7	-3	-2	-2	-5	-12	-4	-4	-2	-2
pair:network_.	6	-6	-4	46	-15	-14	-11	-7	-8	-7
pair:network_in	-15	-6	25	-7	17	15	-6	-5	-9	-4
pair:network_of	-17	-4	-5	-12	-7	34	-6	-5	-8	-5
pair:new_delhi	-2	-7	38	-3	-3	-21	-5	-4	-5	-4
pair:new_rule	-9	-4	-3	-5	-5	-10	37	-5	-23	-5
pair:new_year	2	23	-4	23	-4	-8	-8	-3	-8	-5
pair:new_york	6	-4	-4	-5	-7	-4	-3	-4	43	-5
pair:news_agency	-14	-4	-2	-7	-4	-3	-2	-2	-5	-7
pair:next_month	-8	-5	8	-4	-10	21	28		-6	-4
pair:next_week	-12	33	-7	3	-4	-5	-12	-3	-3	-6
pair:next_year	-19	-5	-10	-7	-8	27	-7	19	-3	-10
pair:ng_i	-17	-5	-2	-3	-4	-9	-4	-2	-2	-5
pair:night_,	8	-2	-3	-3	-2	-4	-6	-2	-5	-15
pair:night_.	18	10	2	-5	-9	2	21	-12	6	-5
pair:nine_in	-12	-5	-5	-8	-6	-16	-6	-5	-12	-5
pair:nine_month	-4	-2	-2	17	-4	-9	-10	12	14	-2
pair:no_contract	-10	-2	-2	-43	-2	-3	-3	-2	-3	-15
pair:no_talk	-38	-4	-4	-5	-5	-8	-5	-5	-4	-3
pair:nominate_<p>	-15	-5	-4	-4	-4	-4	-4	-3	-6	11
pair:not_a	-17	-4	-4	-4	-4	35	-7	-4	-6	-5
pair:not_answer	-14	-4	-3	-7	-5	-4	-5	-5	-8	-4
pair:not_be	-11	-3	-3	-5	-3	2	-3	-10	-3	-4
pair:not_come	-14	-1	-1	-4	-2	-3	-1	-5	-4	-5
pair:not_have	-4	-1	-1	-7	10	-3	-4	15	-8	-2
pair:not_in	-10	-4	-2	-9	-6	-3	-5	22	-8	-2
pair:not_to	-8	-2	-3	-4	-3	-5	19	-7	-8	-5
pair:note_,	-11	-6	-4	-6	-4	-4	-4	-3	-4	-3
pair:note_.	4	-5	-4	-11	-3	-5	-11	-13	-5	-6
pair:note_that	-19	-4	-3	10	-4	10	-4	-4	-6	-4
pair:november_,	-12	-2	20	-4	-3	-17	-5	23	15	-3
pair:november_.	-11	-5	17	-7	-5	26	31	-4	-9	-4
pair:november_2023	-14	-5	-5	34	-5	-7	-19	-7	1	-6
pair:now_have	-18	-2	-4	-4	-5	-18	-3	-3	7	-4
pair:now_that	-3	-3	-3	-11	-4	-8	-10	-19	5	-2
pair:number_of	-23	-3	7	9	-3	-5	-5	-4	14	-5
pair:o_)	-21	-6	-5	-8	-8	-8	-6	-7	-12	-9
pair:oblige_<f>	-3	-2	-3	-6	-3	-15	-45	-9	-6	-3
pair:occasion_,	-24	-3	-4	-5	9	-7	-4	-3	-3	9
pair:october_,	-32	12	26	-8	-13	1	-3	-3	-4	-3
pair:october_.	-18	-7	24	11	-9	30	-7	-4	-8	-5
pair:of_"	-10	-5	-3	-3	-3	-12	-5	8	-4	-2
pair:of_40	-18	-4	22	-3	-13	-4	-5	-4	1	-3
pair:of_900	-6	-6	-4	-6	25	-26	-5	-5	-11	-4
pair:of_<a>	-11	-3	4	4	-5	2	4	-7	-9	16
pair:of_<c>			-4	-3	-1	-1	-2		1	-4
pair:of_<f>	-5	-3	-2	-3	1	2	-4	6	3	-1
pair:of_<o>	-9		24	-5	-5	-6	-6	-3	-9	15
pair:of_<p>	-8	6	1	3	-4	-3	-3	-3	-2	4
pair:of_a	-3	6	-4	7	-2	-4	-5	-2	2	-2
pair:of_ai	-7	-3	-3	-12	-3	6	51	-3	-6	-5
pair:of_all	-5	-2	-2	-3	-1	-2	-8	-3	-5	-5
pair:of_an	-2	4	-3	2	-3	-4	-5	-5		-3
pair:of_chip	-5	-4	-1	27	10	-3	-12	16	-4	-2
pair:of_cooperation	-7	1	-6	18	-3	-5	-3	-3	-3	-4
pair:of_datum	-2	-4	-3	-4	-6	-9	30	-22	7	-1
pair:of_digital	-11	-2	10	-3	-8	16	-4	-2	-6	-4
pair:of_electronic	-11	-5	-3	4	-8	-7	-4	-4	-3	-1
pair:of_fee	55	-2	-3	-5	-4	-3	-5	24	-13	-14
pair:of_his	-13	26	-3	-6	-4	-6	-4	-3	-7	36
pair:of_ict	-21	-3	-12	-16	-3	-5	11	-3	-4	-5
pair:of_information	-4	-2	-2	-26	-2	-3	-4	-3	7	-3
pair:of_intent	-21	-8	-5	54	-4	-4	-5	-4	-4	-4
pair:of_investor	-10	-1	-3	-3	-3	-7	-4	-3	-5	-3
pair:of_it	-19	-3	-3	-7	-5	-5	8	-4	-6	-5
pair:of_its	-9	-5	-3	17	-9	16	-9	8	-4	-6
pair:of_june	-7	-5	-6	-15	-4	-5	-16	-4	-11	33
pair:of_march	-3	-4	-3	-4	-8	-8	58	-10	-9	-5
pair:of_minor	-10	-5	-4	-7	-6	-8	20	-7	34	-6
pair:of_nordtel	41	-4	-4	-4	-4	-5	-4	-3	-5	-10
pair:of_objection	-7	-4	-3	-7	-5	-6	-5	-6	65	-5
pair:of_personal	-6	-3	-3	-3	-4	-5	7	-4	-11	42
pair:of_policy	-22	-1	-3		-2	39	-4	-1	-4	34
pair:of_semiconductor	-19	-4	-4	-7	-5	-13	-5	-2	-3	-2
pair:of_september	-20	43	-2	-3	-8	-11	-4	-3	-4	-3
pair:of_service	34	10	-4	-6	-2	-5	-2	-2	-4	-5
pair:of_state	-16	-5	-4	-6	-8	-4	-5	6	-4	-3
pair:of_technology	1	-7	-2	-4	-5	-6	-4	-1	-2	-2
pair:of_that	-9	-2	-2	-4	13	-4	-4	-5	15	-2
pair:of_the	5	-3		-2	-4	3		-3	-2	-3
pair:of_their	-5	-2	-5	-4	9	-3	-5	-3	-3	-5
pair:of_them	-4	12	5	9	-5	-7	-6	-3		-4
pair:of_this	3	12	-2	9	-8	47	15	-4	-7	-6
pair:of_three	11	-5	-10	-6	-6	-4	27	-1	-1	-1
pair:of_understanding	-4	-3	2	20	-4	-4	-6	-3	-3	-3
pair:of_up	-9	-4	-3	-5	39	-5	-9	-9	-22	-5
pair:of_vantel	-9	-3	-4	17	-4	20	-4	-3	-4	-17
pair:of_what	-6	-3	-3	-3	-7	-6	-4	-3	18	-5
pair:of_which	13	-2	-4	-5	6	23	12	-2	-9	-6
pair:off_.	13	18	-4	-7	-4	-10	-8	-2	-10	-5
pair:off_<f>	4	15	-2	-5	-7	-23	-4	-10	38	-3
pair:off_from	-20	-5	-3	-5	-4	62	-16	-2	-12	-4
pair:off_the	12	-3	-4	-4	3	23	-5	-6	-16	-4
pair:office_,	10	-18	-1	-1	-1	-1	-1	-1		-4
pair:office_.	35	-4	-2	-2	-2	-4	-4	-3	-4	-6
pair:office_in	-30	10	-3	-2	-4	23	-3	-2	-4	5
pair:office_of	17		-3	-3	-3	-4	-2	-4	17	-11
pair:office_on	20	-7	-2	-4	-2	-2	-2	-2	-8	8
pair:officer_of	-45	-4	-4	-5	-3	-5	-8	-3	-5	11
pair:official_and	-7	46	-4	-5	-3	-4	-3	-2	-2	-3
pair:official_of	8	-5	-6	-4	-3	-6	-4	-5	-1	-4
pair:official_visit	-7	35	-2	-3	-2	-4	-2	-2	-4	-3
pair:on_,	8	-4	-3	-4	-4	-3	-4	-2	3	-3
pair:on_.	-20	-9	-3	3	-5	6	-5	-4	-8	-6
pair:on_1	-16	-6	-4	-5	-6	19	4	-4	-6	34
pair:on_12	20	-4	-5	-5	-7	41	8	-3	-5	-8
pair:on_3	47	-5	23	-4	-4	-10	5	-3	-5	-5
pair:on_4	1	-16	59	-3	-2	-4	-3	-2	-2	-19
pair:on_5g	-14	-4	-7	-6	-6	48	-11	-4	-13	-4
pair:on_<a>	-16	-3	-5	-3	-2	-4	-8	-3	8	1
pair:on_<c>	-10	-3	-2	-3	-4	-8	2	-5	-7	-6
pair:on_<f>	-15	-3	-3	1	-6	-3	-5	-6	28	-9
pair:on_<p>	10	-8	-2	3	-1	-2	-5	-3	4	-1
pair:on_a	-12	2	-2		-1	10	3	-3	-2	-4
pair:on_ai	15	-3	-4	56	-7	-9	-8	-3	-4	-5
pair:on_an	-26	-2	-3	-9	4	-2	-2	-2	-2	-3
pair:on_april	20	-3	-2	-5	-2	-3	15	-4	-5	18
pair:on_chip	-12	-7	22	34	-5	-8	38	-3	-6	-4
pair:on_datum	-18	-5	14	46	-4	-6	-10	-3	-6	-4
pair:on_digital	12	-3	-7	15	-7	-7	27	-3	-4	-5
pair:on_february	-16	18	-6	-2	-2	-4	-3	-2	3	-9
pair:on_friday	11	15	-1	2	1	4	9	6	-6	-1
pair:on_how	-5	1	6	-4	-4	-4	-3	-3	-4	-5
pair:on_in	-17	-15	-5	-4	-5	79	-5	-4	-6	-4
pair:on_it	9	-1	-3	-7	-3	-4	-4	27	-1	-12
pair:on_its	-13	-5	-4	-8	24	3	30	-9	8	-5
pair:on_june	4	-1	-3	14	-2	-3	-3	33	-4	36
pair:on_may	25	24	-2	10	-5	-4	-2	-2	-19	-7
pair:on_monday	19		4	4	1		7	2	1	5
pair:on_oct.	10	-11	-4	-2	-3	-8	-4	37	-8	-4
pair:on_october	39	-3	-7	-10	-4	-4	-5	48	-3	-3
pair:on_roam	20	-3	3	26	-3	-6	30	-4	-25	-3
pair:on_rural	50	-4	-5	6	-6	-12	-8	-5	-6	-4
pair:on_satellite	-6	-30	-3	45	-3	-11	30	-18	-4	-3
pair:on_saturday	-23	41	-5	-4	-6	11	-4	-3	25	-7
pair:on_spectrum	-18	-4	9	-3	-3	-6	-6	-17	-7	-3
pair:on_sunday	-2	-1	10	-8	-6	3	8	17	1	10
pair:on_the	6	-2	-5	-2	-4	-4	3	-4	-1	-3
pair:on_this	-20	-4	-3	-5	-5	-6	-10	-3	-5	-9
pair:on_thursday	16	16	1	-3	-4	8	2	-4	-3	5
pair:on_to	-27	75	-5	-4	-3	-6	-8	23	-4	-9
pair:on_tuesday	18	4	3	5	-1	2	6	-4	-1	-3
pair:on_wednesday	23	5	6	-4	-2	12	3	-3	-2	-6
pair:on_what	2	-3	-3	-4	-4	-2	-5	-4	-3	-2
pair:on_which	-9	-4	-3	9	16	-10	-6	-2	-4	-3
pair:one_of	-12	12	11	1	-4	-6	-4	-3	8	1
pair:one_with	-2	-4	-10	36	-2	-8	14	-17	-9	-2
pair:open_,	5	15	-6	-6	-3	-21	-2	-2	-4	-2
pair:open_.	-11	-2	-11	-6	-3	-12	-4	-3	-11	-16
pair:open_a	-12	-3	-8	9	-5	24	-1	-4	-24	-3
pair:open_an	-17	-2	-4	-3	-3	35	1	-3	6	-5
pair:open_at	40	-4	12	-18	8	6	-5	-3	-4	-1
pair:open_by	-10	-13	39	-3	-4	-9	-5	-2	9	-5
pair:open_the	12	-3	12	5	-6	35	-5	-2	1	-5
pair:opening_of	-16	-4	13	-4	-5	6	-5	-4	14	-5
pair:operating_license	-5	-1	-2	-4	-2	-4	-7	-8	-15	-4
pair:operator_,	17	-3	-3	-9	14	-5	-7	-5	-7	-8
pair:operator_.	-13	-4	-4	-9	-6	15	103	-6	-15	-6
pair:operator_<f>	-26	-3	-2	31	-6	-21	-5	-4	-6	-4
pair:opportunity_to	-24	-10	26	-2	-2	-2	-2	-2	-1	-19
pair:order_,	-2	-2	-1	-4	-1	-1	-22	-6	56	-5
pair:order_of	-3	-2	-3	-10	-4	-3	-13	-3	33	-3
pair:order_on	-3	-2	-2	-30	-1	-1	61	-3	-16	44
pair:order_that	-9	-3	19	-9	-1	-2	7	-4	-14	11
pair:order_to		-1	-2	-4	-1	-1	-8		-9	-5
pair:organize_by	-11	-1	62	19	-2	-13	-3	-2	-3	-6
pair:oslo_.	22	-5	-6	-5	-6	-8	-5	-4	-8	-6
pair:other_side		-3	-3	-4	-2	-3	-2	-2	-6	-6
pair:others_.	-14	-4	-3	-5	-5	-11	-7	-3	-12	-4
pair:out_,	-12	-4	-4	-5	-5	-7	-6	-5	7	-3
pair:out_.	22	-3	-2	-5	-3	-4	-5	-6	14	-7
pair:out_for	-29	-3	-3	-4	-4	-2	20	-3	-3	-5
pair:out_in	6	-5	-4	-4	-5	-9	-7	-3	-7	11
pair:out_of	-5	-4	-5	10	-5	-11	-5	-4	13	-5
pair:out_that	16	-3	-3	-5	-4	-6	-2	-3	-4	-6
pair:out_the	25	-5	23	-9	14	-8	-11	-6	10	-4
pair:out_to	-11	10	-3	-8	-2	23	19	-5	-6	-2
pair:outage_.	45	-3	-4	-6	-7	-6	-6	-9	36	-9
pair:over_,	-8	-2	-1	-2	-4	-7	-2	-2	-2	-5
pair:over_<c>	-26	-3	-3	-4	-23	-11	-4	-4	-8	-5
pair:over_<f>	17	-2	-3	-10	-15	-6	-3	-6	-9	-11
pair:over_a	49	-4	-3	-6	-4	-7	-4	-2	-5	-6
pair:over_from	-14	-3	-4	-3	-13	-6	-2	-3	-9	66
pair:over_the	-2	12	-4	-4	9	8	-5	-3	-4	-14
pair:over_to	-15	-3	-5	-3	6	-6	-6	-3	-3	51
pair:own_by	-6	-2	-2	-6	-7	-5	-4	-15	-18	-5
pair:owner_,	-8	-3	-2	-8	-9	31	-6	-9	-5	-21
pair:packaging_plant	-35	-8	-4	-8	35	31	-5	-4	-7	-3
pair:pact_with	-19	-4	-4	75	-5	-5	-5	-4	-7	-4
pair:parent_,	-11	-3	-3	-7	-23	-8	-6	-6	-18	-4
pair:park_in	-11	-4	-7	13	-4	39	-7	-3	-6	-4
pair:part_,	-14	-2	-2	-5	-3	20	-4	-4	14	-5
pair:part_.		-1	-5	-5	29	-4	28	-5	-2	-5
pair:part_in	-1	-5	54	-4	-10	-8	-5	-4	-4	-9
pair:part_of	-1	-3	9	-3	-6	7	-3	-3	-2	-3
pair:particular_.	-7	-5	-6	-5	-5	-7	-3	-4	-4	-5
pair:partner_,	-5	-3	-3	-4	-4	-9	-2	-4	-2	-3
pair:partner_.	-22	9	-5	-19	-3	-4	-7	-4	-5	-6
pair:partnership_,	-8	-2	-3	-4	-2	-3	-3	-2	-3	-2
pair:partnership_.	-19	-6	-4	53	-4	-4	-6	-3	-5	-4
pair:partnership_with	-6	-1	11	45	-6	7	-3	-5	-6	-5
pair:pass_a	-34	-3	-5	-5	-5	-7	7	-4	-7	-5
pair:pass_the	-20	-4	-3	-4	-4	-6	21	-3	-6	-5
pair:pay_a	-1	8	-2	-2	-3	-2	-2	-16	24	-5
pair:pay_for	-19	-5	-3	-3	25	-6	-3	-4	-8	-4
pair:pay_in	-5	-2	-2	-2	-4	-2	-3	-10	-17	-5
pair:pen_to	-7	-2	-2	47	-8	-6	-18	-2	-3	-2
pair:penalty_,	-2	-1	-1	-21	-2	-2	-9	-2	-18	-8
pair:penalty_of	-9	-3	-3	-4	-7	-3	-8	-5	15	-3
pair:penang_.	6	-7	-5	-5	28	-8	-5	-5	-9	-4
pair:people_'s	-8	-3	-2	7	-2	-6	-9	-2	24	-4
pair:people_,	4	-5	-4	-5	-5	-9	-3	-3	-6	-5
pair:people_.	-9	-12	-4	-6	-6	-9	-4	-4	-7	-5
pair:people_familiar	-3	-3	-2	-2	-14	-3	-6	-3	-19	-2
pair:people_in	-4	-3	-5	-7	20	-4	-4	-3	-3	-2
pair:per_cent	-8	-4	-3	-5	20	-10	18	-5	-11	-5
pair:percent_of	23	-2	-1	-2	-6	-6	-2	-2	-19	-5
pair:permit_.	-7	-8	10	-3	-4	24	-8	-17	-6	-3
pair:permit_for	-5	-2	-2	-5	19	-3	-6	18	-13	-3
pair:personal_datum	-7	-3	-3	-4	-3	-5	19	-4	-12	-7
pair:personal_information	-5	-3	-5	-3	-9	-6	29	-3	-11	47
pair:phase_of	-18	-6	25	-9	-5	71	-5	-4	-5	-11
pair:phone_.	12	-5	-4	27	14	-18	-5	-4	-1	-4
pair:pick_<p>	-18	-5	-5	-11	-5	-4	-4	-3	-5	18
pair:picture_of	-13	-6	-4	-6	-6	-6	-5	-4	32	-18
pair:pillar_of	-15	-4	-2	-3	-2	-17	-5	-2	-2	-4
pair:place_in	45	-4	8	3	-3	24	-4	-4	-3	-3
pair:place_on	27	-5	-7	17	-6	24	-4	19	-10	-7
pair:plan_.	-6	-3	-2	-6	-4	41	21	-4	-10	-3
pair:plan_for	-4	-4	-6	-5	-5	-15	24	-4	-4	-6
pair:plan_of	-6	-4	-8	-8	-3	-6	-2	-3	-2	-2
pair:plan_to		-3	-3	-3	15	8	-9	5	-4	-3
pair:plant_,	-5	-3	-3	-6	-19	41	-4	-5	-11	-2
pair:plant_.	-16	18	-3	-8	39	-13	-4	28	-13	-4
pair:plant_in	-15	7	-4	-3	44	21	-6	-5		-3
pair:plant_of	-20	13	-9	-5	-12	35	-4	-5	-6	-4
pair:platform_.	24	-3	-4	39	-11	-14	-5	-4	-30	-4
pair:platform_<f>	-23	-3	-2	-3	-5	-7	-3	-9	61	-2
pair:platform_be	-5	-3	-4	-4	-3	-10	19	42	-7	-1
pair:platform_have	-7	-2	-3	-4	-3	-11	-3	-15	-17	-3
pair:play_host	24	-4	11	-6	-3	-7	-4	-4	-4	-3
pair:player_,	-11	-3	-4	-3	-5	-3	-3	-3	-6	-6
pair:plead_for	40	-3	-3	-3	-3	-7	-4	-5	-4	-4
pair:point_out		-4	-4	-4	-5	-6	-4	-3	-4	-5
pair:point_to	-17	-4	-3	-5	-4	-5	-9	-4	-9	-4
pair:policy_,	-7	-2	-3	-4	-6	10	18	-6	-6	-3
pair:post_.	-9	-4	-6	-4	-4	-4	-21	-4	-17	10
pair:post_on	-8	-4	-3	-4	-5	-4	-3	-3	-6	-40
pair:power_.	-10	-6	-4	-6	-6	-23	-18	-3	-6	-3
pair:praise_<p>	-35	-6	-4	-9	-5	-6	-6	-5	-7	-13
pair:praise_for	-13	30	-5	-4	-2	-6	-1	-2	-2	-4
pair:predecessor_,	-15	-3	-3	-2	-5	-4	-3	-5	-7	62
pair:presence_of	-14	-3	4	26	-4	20	-4	-2	-3	-8
pair:present_<p>	-22	-2	-1	-3	-4	-9	-2	-2	-3	-5
pair:present_at	17	-5	-3	-5	-3	-3	-3	-2	-6	-5
pair:present_on	-57	-5	22	-4	-4	-7	-4	-3	-6	-10
pair:present_the	6	3	-4	-5	-4	-7	23	-3	-3	-9
pair:preside_over	9	-5	-5	-6	47	38	-8	-3	-7	-14
pair:president_of	10	-3	-3	-6	-13	1	-3	-4	-7	16
pair:press_conference	-11	-2	-16	-2	-2	-3	-13	-1	-5	-1
pair:press_release	12	-27	-3	-4	-2	-7	-9	-3	-4	-4
pair:price_.	-2	-5	-4	-7	-6	-6	-8	-5	-9	-7
pair:prime_minister	5	8	-4	3	9	-7	14	-3	-6	15
pair:private_sector	6	-6	-5	-4	-2	-2	-5	-2	-2	-4
pair:program_be	-14	-3	-2	-7	-7	56	-7	-13	-18	-2
pair:progress_of	20	-4	-4	-4	-3	-10	-3	-3	-3	-5
pair:project_,	-8	-3	-2	2	24	-6	-3	-2	-3	-2
pair:project_.	85	-3	-4	-11	-4	-6	-5	-4	-4	-12
pair:project_in	-8	-2	-3	9	-5	57	-5	-3	-4	-4
pair:project_that	-10	-2	-3	-2	-6	-4	-4	-2	-5	-13
pair:promise_,	-8	-3	-3	-5	-5	-7	-8	-12	7	-3
pair:promise_to	-20	-5	-4	-9	23	-7	-4	-4	-8	-6
pair:protection_of	-6	-3	-5	1	-3	6	17	-5	-6	-6
pair:provide_for	-11	-3	-3	9	-13	-9	-3	-2	-4	-2
pair:provider_<f>	31	-4	-2	43	-5	-5	-3	-6	-3	-2
pair:province_.	-11	-8	-5	-4	-8	-30	19	-4	-14	-3
pair:provision_of	18	18	-4	-5	-5	-6	-1	-2	-2	-4
pair:public_,	-11	-5	-8	-4	-2	-3	-6	-5	-7	-8
pair:publish_the	-11	-4	-3	-11	-6	-6	21	-7	-10	-6
pair:purchase_of	10	-1	-2	-2	-1	-2	-4	32	-7	-2
pair:put_<f>	-4	-2	-2	3	-6	-5	-3	-11	29	-4
pair:put_<p>	-16	-2	-2	8	-3	-3	-2	-1	-4	7
pair:put_an	-3	-1	-1	-5	16	-5	14	-2	-10	-4
pair:put_in	-7	-2	-3	-10	65	-5	-5	-3	-23	22
pair:put_it	-8	-2	27	-19	-9	-8	-5	-6	-8	-5
pair:put_off	-4	39	-1	-3	-4	-20	14	-2	-3	-3
pair:put_pen	-7	-2	-2	47	-8	-6	-18	-2	-3	-2
pair:put_the	-8	-2	-3	-6	-4	-6	-8	-3	-3	-4
pair:put_up	-7	-3	-7	12	6	9	-2	-3	-6	-2
pair:quality_of	25	-4	-4	-4	-2	-6	-2	-2	-5	-7
pair:quantum_technology	7	-2	-3	-20	-3	-12	24	-3	-2	-4
pair:quarter_.	-10	-5	-3	-3	-18	38	-6	-4	-9	-5
pair:quarter_of	10	-2	-2	16	-7	29	-5	-3	-5	-3
pair:question_,	18	-2	-4	-3	-4	-4	-3	-3	-5	-13
pair:question_.	-53	-4	-4	-6	-6	-6	-8	-5	43	-7
pair:question_of	-7	-3	-3	-6	-7	-3	-4	-3	-5	-4
pair:raise_the	8	-3	-4	-2	-17	-4	2	-2	-8	-2
pair:reach_by	-7	-2	-2	20	-3	-5	12	-3	-7	-4
pair:reach_the	-9	-4	-4	-7	-4	-9	-12	-6	-5	-4
pair:ready_to	-9	-3	-4	-3	-5	-24	-4	-10	-3	-3
pair:recall_that	-9	-4	-3	42	-5	-4	-14	-5	12	-7
pair:receive_<f>	-4	-2	-3	-5	-6	-8	-3	-23	-8	-3
pair:receive_<p>	60	1	-4	-5	-5	-4	-3	-3	-3	-8
pair:receive_a	-9	-2	-3	-6	1	-3	-4	-6	-5	-5
pair:receive_by	37	-36	-2	-3	-5	-4	-2	-2	-3	-11
pair:reception_for	12	-5	-5	-4	-5	-5	-8	-4	-5	-6
pair:region_,	-16	15	-4	-4	-4	-9	-4	-3	-6	-8
pair:region_.	14	-3	-3	-1	-5	-15	-5	21	30	-3
pair:register_<f>	-9	-2	-2	-7	-4	-3	-7	27	-2	-4
pair:regulator_,	-15	-3	-4	12	-5	-5	-7	-5		-3
pair:reject_the	-6	-3	-3	-4	-7	-6	27	-15	-7	-4
pair:relate_to	-4	-3	25	-21	-2	-3	-3	-2	4	-3
pair:relation_with	-21	-3	-3	-6	-4	-5	-2	-3	-4	-5
pair:release_a	-12	-4	-3	-15	-8	-44	53	-3	-6	-3
pair:release_say	37	-3	-3	-3	-1	-3	-1	-2	-1	-5
pair:remark_of	-18	-6	-5	-8	-6	-6	-5	-4	-10	-7
pair:renew_for	-3	-3	-2	-15	-8	-10	-7	48	-9	-3
pair:report_.	38	-1	-2	-1	-2	-2		-4	4	-2
pair:report_that	-11	-3	-3	-37	-5	-33	-5	-5	-5	-2
pair:report_to	-22	-6	-5	-7	-5	-5	-6	-4	-9	-9
pair:reporter_.	-14	-4	-5	-4	-4	-5	-5	-3	-4	-5
pair:reporter_that	-9	-2	-5	-3	-3	-6	49	-3	-8	-5
pair:represent_by	53	-3	-4	1	-7	-10	-3	-4	-4	-4
pair:representative_of	51	-2	9	-5	-5	-4	-2	-3	-17	-3
pair:request_.	3	-2	-3	-3	-4	-4	-11	-9	35	-13
pair:request_for	-9	-3	-3	-5	-5	-5	-7	-12	17	-4
pair:research_and	-2	-4	-1	-6	-7	-4	-1	-1	-2	-4
pair:resign_.	-28	-4	-3	-4	-4	-4	-5	-3	-6	-31
pair:resolve_to	-29	-8	-4	39	-5	-5	-4	-3	-7	-8
pair:respect_the	-34	-5	-4	-7	-5	-7	-4	-5	-6	-10
pair:result_.	-10	-4	-3	-7	-5	-6	-4	-3	-5	-22
pair:result_of	-14	5	-3	-7	-4	-7	-4	-16	-4	-3
pair:review_of	57	-5	-7	-3	-2	-7	-6	-3	13	-3
pair:review_the	36	-3	-3	-6	-5	-7	-4	-7	-18	-4
pair:right_to	-7	-3	-4	-4	-8	-6	-19	-11	-12	-7
pair:rise_.	-16	-5	-17	-3	-4	-4	-4	-4	-3	-3
pair:roadmap_for	-9	-5	-9	32	-4	-10	52	-3	-7	-4
pair:roam_.	16	-4	3	60	-4	-8	-7	-5	-6	-4
pair:rocket_of	-9	-5	-2	-6	-3	18	-8	-5	-16	-9
pair:roll_out	-11	-5	-4	-7	-13	99	-8	-5	-14	-5
pair:rollout_.	79	-5	-4	-5	-5	-17	-5	-4	-6	-5
pair:room_,	-16	-3	-5	-6	-3	-5	-2	-1	-4	-4
pair:round_,	-27	-2	-2	-5	26	-4	-3	-2	-4	-4
pair:round_of	21	-30	-13	-2	-3	-1	-2	-1	-2	-3
pair:round_the	65	49	-4	-8	-9	-25	-6	-7	-9	-5
pair:rule_.	38	-4	18	-5	-7	-4	-17	25	2	-4
pair:rule_for	-4	-3	-3	-7	-5	-10	25	-4	-8	-3
pair:rule_on	-8	-3	-3	-6	-7	-7	60	-8	-25	-4
pair:rule_that	3	-2	-2	-3	-2	-9	26	-6	21	-2
pair:run_a	-5	-3	-3	-8	-12	-31	29	7	-10	-3
pair:run_by	-6	-11	-4	-9	-6	6	-5	-12	-14	-5
pair:run_for	-9	-5	-8	-10	-5	-16	-9	-8	-6	-4
pair:run_on	-16	-3	-8	-6	-13	52	-3	-3	19	-5
pair:run_out	-22	-2	-3	-3	-2	-9	-4	-5	-8	40
pair:run_the	-3	-3	-4	87	-4	-6	-6	-10	-16	-8
pair:run_until	-5	-4	19	-53	-4	-14	-8	-3	-4	-5
pair:rural_school		-4	-4	-5	-9	18	-6	-3	-10	-3
pair:sale_of	-7	-3	-3	-5	-11	-10	22	31	-22	-4
pair:same_day	28	-3	7	-4	-4	18	7	-4	-8	-4
pair:same_time	-8	-3	-2	-3	-4	-3	-3	-4	11	-3
pair:san_francisco	12	5	-4	-6	-3	-6	-3	-3	-5	-8
pair:satellite_.	-7	-3	-5	46	-6	-21	-4	28	-15	-5
pair:satellite_in	-6	-4	-4	2	-5	-33	-5	-4	-5	-4
pair:satellite_internet	37	-3	-2	-6	-15	-8	-4	31	-4	-4
pair:satellite_of	-4	-3	-3	5	-4	20	-9	-7	-16	-4
pair:say_,	-8		-6	-4	11	-5	-1	8	-6	-6
pair:say_.	-15	-4	-4	-1	-8	4	-1	-4	-9	-4
pair:say_<a>	-16	-3	-3	-5	-5	-4	-5	13	-2	-10
pair:say_<c>	-28	-4	-3	-9	-8	72	-3	-4	-5	-7
pair:say_<f>	-8	-4	-3	-5	16	-8	-3	-4	-8	-4
pair:say_<p>	-20	-4	-3	-5	-7	-3	-4	-5	-9	-7
pair:say_a	11	13	-3	14	-4	-5	34	-3	-4	-8
pair:say_at	-6	-4	25	-4	-4	-7	-2	-14	-3	-4
pair:say_by	-4	-2	-2	-4	-4	-4	-7	-9	-16	-2
pair:say_he	-28	-4	-3	-4	-5	-5	-4	-4	-6	5
pair:say_in	-10	-3	-4	-6	-7	-4	-5	36	-24	-6
pair:say_it	-13	-3	-5	-6	-5	5	-6	-10	-18	-5
pair:say_on	-2	-4	16	-6	24	-16	-6	4	3	-5
pair:say_that	-12	-6	-3	-3	-7	4	-3		8	8
pair:say_the	-5	-3	-3	-5	-4	-7	-6	-4	-7	-5
pair:say_to	-10	-6	-3	-7	-6	-5	-7	-6	11	-9
pair:say_when	-29	-3	-3	-5	-4	-14	-3	-3	-4	-4
pair:schedule_to	54	-5	-3	-10	-5	-5	-4	36	-7	-9
pair:school_,	-14	-4	-3	-4	-5	-12	-2	-2	-3	-5
pair:school_.	5	-6	17	18	3	8	-7	-4	-4	-3
pair:school_in	-1	-4	-6	-4	-11	27	-7	-3	-4	-3
pair:science_and	-5	18	-3	-8	-3	-3	-3	-1	-4	-3
pair:sector_,	-8	-3	-5	-3	-4	-5	-4	-3	-3	-2
pair:sector_.	-12		-7	-3	-3	-5	-4	-3	3	-5
pair:security_and	-10	-4	-3	-3	-3	-8	-9	-3	21	-3
pair:see_<a>	-8	-2	-3	-3	-2	-3	-4	-4	23	-6
pair:see_<f>	-26	-4	-3	-3	19	-5	-3	-3	-5	-4
pair:see_<p>	21	15	5	-3	-2	-3	-3	-2	-3	-7
pair:see_by	20	-6	-10	-14	-2	-3	-5	-2	-3	-2
pair:see_the	-19	12	-3	-7	-9	-5	-4	-3	-2	-2
pair:sell_its	-7	-3	-3	-8	35	-7	-6	51	-12	-4
pair:semiconductor_,	-9	-3	-3	-5	16	-11	-6	-4	-3	-3
pair:semiconductor_industry	-16	-3	-3	-3	-3	-2	-3	-2	-3	-4
pair:send_<p>	-17	-4	-6	-4	-4	-4	-3	-3	-6	-7
pair:send_it	-6	-3	-12	-3	-2	-3	6	36	9	-8
pair:send_to	-6	-3	-6	-6	-3	-5	55	-3	9	-4
pair:seoul_on	47	-10	-6	-6	-3	-4	-3	-2	-3	-6
pair:separate_meeting	-21	-3	-4	-5	-3	-2	-2	-2	-3	-6
pair:separately_,	24	-4	13	-8	-6	-6	-4	-8	69	-3
pair:separately_with	26	16	-7	-4	-3	-3	-2	-2	-5	-3
pair:september_,	10	27	-2	1	-9	-5	-3	-8	22	-7
pair:september_.	2	-4	12	-5	-6	34	26	-7	-8	-5
pair:serve_as	-9	-6	-4	-5	-3	-4	-5	-3	-8	15
pair:serve_on	-17	-3	-7	-4	-3	-5	-5	-5	-6	-22
pair:service_,	-10	2	-3	-5	-6	31	-4	38	-5	-2
pair:service_.	5	21	-4	-8	-1	13	-6	-3	16	-5
pair:service_in	-3	-4	-3	-6	2	30	-5	-7	16	-4
pair:service_provider	-6	-6	-3	-6	-5	-11	-5	-9	-6	-3
pair:service_to	-3	-3	-2	-5	-3	-42	-11	-3	-6	-2
pair:session_,	4	-5	14	-1	-5	-6	-2		-3	-8
pair:session_of	15	-5	46	-6	-4	-5	-3	-2	-3	-7
pair:session_with	54	-4	11	-4	-4	-5	-4	-3	-4	-3
pair:set_a	-26	-5	-3	-8	-7	-7	-14	-10	-4	-2
pair:set_aside	9	-1	-3	-8	70	-5	-12	-8	25	-11
pair:set_up	-5	-2	-4	11	-3	21	13	-2	-4	-3
pair:shake_hand	-12	-4	-3	31	-5	-14	-4	-4	-4	-8
pair:share_.	-8	-1	-2	-13	-3	-1	-17	-3	-8	-2
pair:share_a	-4	-3	27	-7	-6	-4	-4	-3	-8	-3
pair:share_the	-14	-3	10	-7	-8	-5	25	-4	-8	-5
pair:she_have	-23	-2	-2	-4	-5	-6	-4	-6	21	-10
pair:sheik_<p>	-13	-3	-3	-2	-2		-2	-3	-3	-4
pair:should_be	-3	-2	-2	34	-7	-5	-5	-2	-3	-1
pair:should_not	-4	-2	-2	-8	-2	-2	-10	-37	-7	-1
pair:show_.	-4	-7	-15	-6	-4	-6	-5	-3	-4	29
pair:show_<p>	16	-5	-10	-5	-5	-8	-4	-4	-6	-10
pair:show_how	-15	13	-3	-6	-4	-1	-1	-4	-7	-2
pair:show_the	-24	47	-15	-4	-12	-10	-3	-3	-6	-4
pair:side_,	22	-5	-3	-8	-7	-4	-3	-3	-7	-4
pair:side_be	-1	-5	-4	-4	-7	-7	-3	-3	-6	-8
pair:side_of		-2	-3	-4	-2	-3	-2	-2	-5	-7
pair:sideline_of	-21	-2	-11	6	-2	12	-3	-3	-4	-5
pair:sign_a	-6	-7	3	3	-1	-5	-6	-6	-4	-3
pair:sign_an	-6	-3	-3	15	-4	-7	-5	-4	-8	-4
pair:sign_by	2	-2	-3	37	-4	-4	1	-3	-3	-5
pair:sign_for	-15	-3	-3	83	-5	8	-9	-5	-4	-9
pair:sign_in	-5	-3	-2	42	-8	1	-5	-5	-5	-1
pair:sign_on	-14	-1	-2	36	-4	-4	-5	33	-7	-6
pair:sign_the	-8	-4	-7	50	-4	-5	19	-6	-4	-4
pair:sign_with	-5	-1	-2	8	-19	13	-3	-5	-3	-2
pair:signature_of	-10	-4	22	40	-4	-6	-7	-4	-7	-5
pair:signing_of	2	-2	-3	61	-5	-5	-3	-13	-15	-4
pair:silicon_valley	-9	25	-3	-4	-3	-3	-7	-7	-10	-6
pair:sim_card	17	-3	-3	-3	-4	-7	-11	-3	36	-4
pair:since_august	-11	-3	-3	22	-4	-6	-8	-4	12	-4
pair:since_the	-8	7	-15	-4	36	-9	-3	-2	-6	-3
pair:sit_down	38	-4	3	-8	-4	-3	-3	-4	-7	-5
pair:sit_in	-7	-4	-4	-3	-3	-3	-4	-3	-9	-7
pair:sit_on	-25	-2	-9	-3	-3	-3	6	-5	-4	-14
pair:site_in	-8	-4	-3	-4	-11	-8	-4	-2	-6	-2
pair:so_as	-11	-2	-11	-1	-7	-5	-11	-3	-7	-7
pair:so_far	-13	-2	-6	-5	28	-6	-3	-5	38	-4
pair:so_that	1	11	-7	-6	-6	-6	-4	-3	-4	-2
pair:social_medium	-9	-4	-3	-3	-5	-5	-17	28	-3	-12
pair:spainsat_ng	-18	-4	-4	-4	-4	58	-5	-3	-4	-6
pair:speak_at	-22	-3	3	-2	-3	-9	-3	-3	-4	-4
pair:speak_by	25	-3	-5	-4	-3	-8	-4	-3	-6	-3
pair:speak_for	23	-2	-5	-1	-3	-3	-1	-2	-2	-3
pair:speak_in	-44	-3	-3	-1	-3	-2	-3	17	-2	-4
pair:speak_of	-26	-2	-3	-3	-3	-16	-3	-2	4	-3
pair:speak_to	27	-6	-3	-3	-3	-4	-2	-3	-4	-7
pair:speak_with	34	-3	-2	-4	-4	-6	-2	-2	-13	-4
pair:spectrum_for	29	-3	-4	-5	-28	-3	-5	38	-11	-2
pair:speed_up	1	-2	-6	-9	-6	3	-4	-8	-4	-4
pair:spend_the	-4	-7	-3	-4	-6	-6	-4	-2	-5	10
pair:stage_.	-12	-2	-1	-12	-3	-5	-6	-9	-5	-14
pair:stake_in	-7	-3	-3	-7	57	-6	-5	-10	-7	-7
pair:stand_,	-7	-5	-8	-19	-4	-5	-15	27	-9	-10
pair:start-up_<f>	-4	-3	-7	-3	21	-6	-2	-7	-4	-2
pair:start_.	-32	-5	-3	-5	-3	-26	-4	-3	-4	-8
pair:start_in	-19	-6	-6	-5	-3	-14	-5	-3	-7	53
pair:state_'s	-20	-3	-2	22	-31	-15	-3	-3	-4	37
pair:state_,	-15	-3	-3	-4	-6	-4	-3	-2	29	-11
pair:state_visit	-14	50	-3	-5	-3	-6	-3	-3	-4	-4
pair:statement_,	-11	-3	-2	-3	-2	-3	-5	-4	-8	-4
pair:statement_.	-12	-4	-4	-6	-4	-8	-12	24	-5	-4
pair:statement_from	-7	-2	-2	-2	-2	-4	-4	-5	9	-2
pair:statement_of	-7	-4	-3	-7	-5	-6	-5	-6	65	-5
pair:station_at	-15	67	-3	-4	-5	-5	-3	-3	-7	-3
pair:station_in	13	70	-4	-4	-6	-34	-4	-6	-4	-4
pair:stay_in	8	10	-3	-6	-6	-6	-3	-3	-5	-12
pair:step_down	-19	-4	-3	-4	-6	-6	-4	-4	-8	97
pair:step_in	-2	-3	-3	-5	16	13	-3	-4	-3	-4
pair:still_need	-9	-3	-4	-5	-12	-19	-7	-21	-8	-5
pair:store_.	-9	-4	-3	-4	-3	-6	71	-8	13	-3
pair:strategic_partnership	-6	-2	11	2	-3	-3	-3	-1	-3	-4
pair:strategy_,	10	-2	-2	-5	-3	-6	29	-3	-2	-2
pair:strategy_for	-7	-4	-4	-19	-5	-16	63	-3	-5	-4
pair:stress_,	-7	-3	-8	10	-6	40	-4	-4	-4	-3
pair:stress_that	-13	-4	-7	-8	-4	-5	-10	-3	-5	-5
pair:strike_a	-17	-3	-5	46	-5	-7	-8	-6	-11	-4
pair:subject_be	-5	-16	-2	29	-3	-5	-7	-3	33	-2
pair:subject_of	30	-2	-1	-3	-2	-2	-4	-5	-8	-3
pair:submarine_cable	37	-3	-2	3	1	7	-5	-10	-10	-3
pair:subsidiary_of	-9	-2	-2	-14	-19	-5	-3	23	22	-4
pair:succeed_<p>	-18	-5	-4	-4	-4	-5	-4	-3	-5	28
pair:success_.	-10	2	-3	-3	-2	-2	-2	-1	-6	-3
pair:such_a	-9	-1	-2	-17	-2	-2	-18	-3	-19	-7
pair:such_as	-3	-3	-6	-4	-6		-11	-7	-11	-4
pair:sue_<f>	-9	-4	-4	-10	-9	-7	-6	-8	28	-6
pair:summit_.	17	-5	9	-4	-6	-6	-4	-3	-5	-10
pair:summit_be	-22	-3	47	-4	-3	17	-3	-2	-3	-3
pair:summit_in	-19	-5	56	-8	-3	5	-4	-2	-3	-5
pair:summon_<p>	35	-4	-4	-4	-5	-5	-6	-5	22	-9
pair:sunday_,	4	-5	20	-4	-6	-6	-6	35	-8	-6
pair:sunday_.	27	-4	15	-8	-8	26	11	-6	-5	18
pair:supplier_of	-9	-3	-3	61	-7	-7	-3	-7	-6	-7
pair:supply_chain	-3	-7	-4	-8	16	-6	-3	-2	-4	-2
pair:supply_of	-10	-3	-3	32	-6	-13	-4	-3	-4	-2
pair:support_for	-14	-2	-2	-2	-9	-16	-7	-3	-3	-2
pair:support_the	-9	-1	-2	-2	24	-6	-5	-2	-3	-3
pair:swear_in	-14	-7	-5	-5	-3	-5	-3	-3	-4	71
pair:switch_off	12	-3	-3	-4	-3	-32	-4	-6	68	-2
pair:switch_on	-7	-6	-4	-6	-8	90	-6	-4	-20	-4
pair:system_that	-31	-4	-3	-3	-4	7	-2	-3	-6	-4
pair:table_.	2	-2	-4	-3	-3	-2	-7	-2	-4	-5
pair:table_in	40	-2	-5	-6	-2	-5	12	-2	-4	-2
pair:table_the	-36	-4	34	-2	-2	-3	25	-1	-3	-3
pair:taipei_.	-9	44	-4	-6	-7	16	-7	-3	-4	-4
pair:take_<f>	-8	-3	-2	-7	-19	-3	-2	-10	67	-9
pair:take_<p>	-1	31	19	-3	-3	-4	-4	-2	-2	-18
pair:take_a	-6	30	-4	-5	41	-5	-3	27	-9	-7
pair:take_away	-5	-2	-1	-3	-5	-4	-2	15	36	-8
pair:take_effect	-3	-3	-3	-7	-3	-6	5	40	-4	-8
pair:take_off	16	-14	-2	-2	-5	23	-4	-2	-4	-6
pair:take_office	-30	28	-2	-2	-3	-4	-2	-1	-3	23
pair:take_on	-13	-4	-3	-2	-2	-2	-2	-4	18	28
pair:take_over	-23	-2	-3	-3	-10	-4	-3	-2	-8	1
pair:take_part		-4	47	-4	5	-6	-4	-4	-4	-9
pair:take_place	16	-4		3	-7	15	-3	1	-7	-6
pair:take_the	-7	-5	3	-2	-8	-4	-3	-2	-7	24
pair:take_up	10	-4	-3	-2	-6	-5	-5	-3	-4	7
pair:takeover_of	-7	-2	-3	-9	59	-5	-5	-6	-8	-6
pair:talk_about	18	-3	-4	-3	-3	-2	-5	-2	-4	-4
pair:talk_at	40	-8	-5	-3	-2	-2	-2	-1	-3	-4
pair:talk_be	26	-6	-8	-10	-3	-3	-4	-2	-3	-3
pair:talk_for	49	-28	-3	-2	-3	-3	-2	-3	-2	-5
pair:talk_in	50	-4	-12	-2	-4	-3	-4	-2	-3	-2
pair:talk_on	-35	-4	-4	-4	-4	-9	-6	-4	-3	-4
pair:talk_with	-19	-3	7	-5	-4	-4	-4	-3	-3	-4
pair:talks_between	32	-5	-16	-34	-3	-7	-4	-2	-2	-4
pair:task_force	-21	-2	-3	-3	-2	-3	9	-6	-2	12
pair:tax_holiday	29	-3	-2	-5	-6	-4	12	-3	-3	-4
pair:team_.	-3	-3	-4	-9	-4	-3	-2	-2	-5	38
pair:team_from	-10	-2	33	-8	-1	-4	-2	-5	-3	-1
pair:team_of	16	-5	-6	-19	-4	-5	-4	-2	-2	-4
pair:team_to	-10	18	34	-6	-2	-5	-3	-2	-2	-5
pair:team_up	-23	-4	-4	80	-12	-8	-4	-4	-6	-5
pair:technology_(	-12	-3	-4	-26	-9	-2	-3	-2	-3	-2
pair:technology_,	-16	-3	2	3	-3	-7	3	-2	-3	-3
pair:technology_.	1	-2	-2	14	-2	-3	-4	-3	-3	-4
pair:technology_in	-8	-2	-4	-4	-6	-8	-4	-3	-4	-5
pair:tell_<a>	-12	-1	-2	-4	-3	-2	-6	40	-18	-5
pair:tell_<f>	-8	-4	-2	-6	-5	12	-4	-3	23	-2
pair:tell_<p>	26	-3	-2	-3	12	-7	-2	-3	-3	-6
pair:tell_a	-19	-4	-8	-1	-6	-9	-2	-2	-6	-13
pair:tell_reporter	-4	-3	-4	-6	-2	-4	15	-3	-4	-5
pair:tell_the	-4	2	4	-4		-5	-4	-3	-3	-5
pair:tell_them	-10	-4	-5	-5	-3	-5	-6	-3	-6	-5
pair:ten_year	-6	-3	-3	23	-3	-7	17	42	-13	-15
pair:tender_,	-6	-4	-4	-5	-3	-30	-9	17	-3	-2
pair:term_.	-11	-8	-2	-4	-3	-5	-4	-5	-8	-12
pair:term_of	-8	-2	-2	-8	-6	-4	-3	-4	-4	44
pair:thank_<p>	-4	11	-3	-4	-6	-5	-3	-3	-5	-7
pair:thank_the	-37	-4	-4	-6	16	-3	-4	-3	-3	-7
pair:thanks_to	-32	-3	-3	-2	-3	-1	-4	-2	-3	-10
pair:that_"	-5	56	-11	-4	-2	-5	-6	-2	-6	-2
pair:that_,	5	-5	-2	-3	10	-4	24	-5	-9	-9
pair:that_.	-16	-6	-5	-6	-5	-6	-23	-5	-8	-7
pair:that_<a>	-12	-3	2	-5	-4	-4	-4	-4	-8	-12
pair:that_<c>	-10	-4	-3	-10	-1	-6	-6	-4	-5	-3
pair:that_<f>	-6	-3	-3	-5	-8	-5	-4	-3	7	-6
pair:that_<p>	-13	-2	-2	-5	-2	-2	-4	-3	-5	-1
pair:that_a	-11	-3	-5	-4	-4	-4	11	-3		-4
pair:that_appear	16	-3	-6	-5	-2	-3	-12	-3	-18	-4
pair:that_be	11	-5	-5	-3	-6	-3	-7	1	-6	-5
pair:that_have	-6		-5	-5	-4	-9	4	-5	-7	-4
pair:that_he	-41	-5	-6	-3	-3	-4	-4	-3	-7	-8
pair:that_it	-6	-2	-2	-5	-11	-11	-4	13	-14	-4
pair:that_of	3	-5	24	-4	-4	-6	-9	-5	-6	2
pair:that_take	-14	19	-16	-1	-4	-5	39	-2	-2	-6
pair:that_the	-10	-2	-5	-2	-3	-3	1	-1		-3
pair:that_there	-5	-11	-2	-10	-6	-3	-6	-6	57	-3
pair:that_would	2	-4	-2	-1	-3	-6	2	-1	-3	-2
pair:the_"	-7	-2	-2	-12	-9	-4	4	-3	22	-2
pair:the_12th	18	-5	25	15	-6	-6	-8	-2	-4	-5
pair:the_5g	-9	-2	-2	-3	-9	42	-4	-10	-1	-1
pair:the_<a>	2	-2	-3	1	-1	-3	-1	1	3	-3
pair:the_<c>	5	-2	-3	1	-1	-2		1	-2	-3
pair:the_<f>	-10	2		4	-6	4	3	2	-3	4
pair:the_<o>	10	-4	-1		4	-1	-4	-1	-4	-4
pair:the_<p>	13	-3	-1	-4	2	-5	-5	-3	-1	3
pair:the_accord	-14	-6	-4	58	-5	-6	-10	-2	-3	-1
pair:the_act	-7	-2	-3	-3	-6	-3	-24	-6	-3	-3
pair:the_afternoon	51	-9	-5	-5	-7	-7	-4	-3	13	-5
pair:the_agency	-14	-5	-2	-3	8	-6	-3	-2	-6	14
pair:the_agenda		-5	-3	-6	-6	-13	-6	-4	-5	-4
pair:the_agreement	-9	3	-2	2	-6	8	-8	-5	-7	-5
pair:the_ai	-13	-3	-3	-2	-3	4	15	-3	-4	-6
pair:the_airport	5	-9	-4	-5	-3	-5	-3	-3	-7	-11
pair:the_amendment	-12	-3	-2	-3	-3	-3	39	-4	28	-21
pair:the_announcement	20	-3	-3	-2	-5	-3	-2	-1	-2	-2
pair:the_application	-10	6	-5	-4	-5	23	-11	16	-11	-5
pair:the_appointment	-12	-8	-4	-3	-3	-3	-5	-17	-9	30
pair:the_approval	-9	-3	-4	-5	-3	-5	-7	-23	-7	-9
pair:the_auction	-13	-4	-6	-10	-7	-6	-6	64	-13	-2
pair:the_autumn	-17	-6	-3	-8	-6	31	-4	-6	17	-3
pair:the_ban	-4	-2	-3	-6	-5	-6	-45	-8	17	-3
pair:the_bill	-14	-4	-7	-7	-6	-12	18	-4	3	-5
pair:the_board	-14	-2	-2	-4	-5	-3	-4	9	-16	38
pair:the_border	-15	-4	-3	-6	-9	-25	-6	-12	61	-4
pair:the_brand	-10	-3	47	-5	50	-11	-4	-11	-10	-6
pair:the_building	-18	-3	-2	-5	-4	-5	46	-29	-4	-4
pair:the_cable	-12	46	-4	-6	14	24	-4	-6	-10	-4
pair:the_calendar	25	18	-8	-6	-4	-8	-3	-2	-5	-5
pair:the_capital	29	-10	-4	3	-6	41	-6	-4	-3	-4
pair:the_center	14	-30	-3	-5	-15	-13	-4	-5	-12	-2
pair:the_central	-6	-2	-3	-4	-4	-7	14	-4	-6	-21
pair:the_ceremony	3	-6	-5	3	-5	-18	-5	-2	-3	19
pair:the_chair	-57	-3	36	-4	-3	-4	-3	-3	-6	-22
pair:the_chief	-2	19	-4	-6	-3	-6	-3	-3	-3	-19
pair:the_chip	-12	10	-3	-11	27	-8	-7	9	-14	-4
pair:the_choice	-21	-5	28	-7	-6	-5	-6	-3	4	15
pair:the_claim	-13	-3	-4	-6	-10	-6	-4	-4	-9	-21
pair:the_collaboration	-5	-1	-1	17	-3	-6	-1	-1	-1	-3
pair:the_coming	-8	-3	-4	-4	-5	-11	-8	-3	-5	-14
pair:the_commission	-18	-6	-2	-7	-2	-7	-4	-2	-3	15
pair:the_committee	-20	-5	-4	-4	-4	-4	-4	-3	-5	-16
pair:the_company	5	-4	-4	-6	-4	1	-5	-4	-6	31
pair:the_conference	-26	-7	65	-5	-5	-10	-5	-5	-6	-11
pair:the_confidence	-5	-2	-4	-3	-3	-3	-10	-2	-4	-4
pair:the_congress	40	-4	3	18	-4	-11	-3	-3	-5	-7
pair:the_continent	-6	-3	-4	-3	-7	-2	-3	-3	-13	-2
pair:the_contract	-7	-4	-6	39	-4	-7	-5	-5	-7	-5
pair:the_conversation	34	-3	-5	-7	-2	-7	-4	-2	-3	-4
pair:the_cooperation	-16	-7	-2	30	-3	-4	-2	-2	-3	-1
pair:the_cost	-19	-3	-3	-8	9	-5	22	-4	-6	-7
pair:the_country	-4	-3	-3	-7	-6	-6	-7	-3	-7	-8
pair:the_course	-36	4	-3	-3	22	-4	-3	-2	-2	-5
pair:the_creation	14	-3	-3	-9	-5	-7	-3	-4	-4	-4
pair:the_data	-9	-2	-2	-4	-3	-4	48	-5	-28	-6
pair:the_datum	-12	-3	-3	15	-5	27	22	18	7	-6
pair:the_day	13	-7	1	4	-4	-5	-2	-3	-5	29
pair:the_deal	-14	-3	-4	24	-6	-9	-5	10	-7	-5
pair:the_decision	-13	-3	-4	-3	10	-3	-7	-4	24	-4
pair:the_delegation	-6	-6	-8	-4	-5	-5	-4	-3	-4	-9
pair:the_development	-4	-4	-4	2	-4	-11	-8	-3	-3	-3
pair:the_digital		-4	7	8	-1	-6	-1	-5	-2	-3
pair:the_door	66	-6	-5	24	-6	-12	-5	-4	-8	-10
pair:the_draft	-8	-4	-13	-6	-4	-6	71	-6	-8	-4
pair:the_end	-7	3	-4	-3	4	17	2	-4	-6	15
pair:the_entity	-6	-4	-3	-4	-3	-4	-8	-4	26	-3
pair:the_european	-15	-4	-2	-6	-3	-2	-10	-6	11	-3
pair:the_event	-28	-3	35	-6	-12	-9	-3	-3	-5	-5
pair:the_exchange	-18	-9	-2	-13	-4	32	-2	-2	-4	-2
pair:the_exhibition	-12	-6	94	-6	-5	-15	-5	-5	-6	-6
pair:the_export	-11	-3	-2	-4	-5	-6	44	4	31	-5
pair:the_factory	-4	-14	-4	-7	29	29	-3	-3	-4	-5
pair:the_fiber	-6	-3	-4	26	-5	2	-5	-5	-4	-3
pair:the_field	-11	-4	-2	-6	-5	-4	6	-2	10	-1
pair:the_figure		-7	-6	-3	-9	-4	-3	-2	-28	-3
pair:the_fine	-7	-2	-7	-4	-6	-3	-11	-5	23	-3
pair:the_firm	1	-5	-3	-5	-6	-9	-5	-4	-8	-4
pair:the_first	-1		-4	2	-4	26	-4	4	-7	-4
pair:the_foundation	-13	-6	-3	13	-8	73	-7	-4	-6	-5
pair:the_founder	-12	-4	-7	-4	10	24	-4	-6	26	-7
pair:the_four	-20	-2	-2	-4	-5	-7	-10	30	-12	33
pair:the_fund	-12	-2	-2	-1	-8	17	-1	-3	-4	-3
pair:the_future	-1	-3	-2	-3	-2	-7	-1	-1	-2	-4
pair:the_gdpr	-3	-1	-1	-5	-1	-1	-14	-1	27	
pair:the_general	7	-2	-11	-1	-3	-1	-8	-5	17	-3
pair:the_global	39	-5	11	-6	-5	-3	-3	-2	-3	-3
pair:the_good	-5	-3	-3	-4	-11	-5	-8	-2	-5	-3
pair:the_government	16	-3	-3	-3	-5	-6	28	-7	-4	-4
pair:the_grand	25	-6	-10	-8	-5	-6	-4	-3	-4	-4
pair:the_growth	13	-2	-3	-8	-3	-2	-3	-1	-1	-1
pair:the_guest	5	6	14	-5	-3	-4	-3	-3	-5	-4
pair:the_gulf	-13	65	-14	-2	-7	-6	-5	15	-3	-3
pair:the_head	10	12	3	-4	-4	-4	-4	-3	-5	2
pair:the_headquarters	-3	-3	-6	-5	-9	-6	-3	-2	-5	-3
pair:the_helm	-23	-5	-3	-3	-4	-4	-3	-2	-5	55
pair:the_help	-20	-4	-3	-9	-6	-7	-4	-6	-18	-6
pair:the_home	22	-6	-5	-5	-5	-7	-5	-4	35	-6
pair:the_hope	-8	-3	-2	-4	-4	-5	-6	-3	-5	-3
pair:the_incentive	16	-3	-13	-2	-2	-3	-4	-2	-3	-2
pair:the_industry	-11	-5	17	-3	-2	-4	-14	-3	-3	-4
pair:the_initiative	14	-1	-3	-6	40	-3	-1	-1	-2	-2
pair:the_interest	-7	-3	-4	-5	-6	-5	-9	-5	-20	-5
pair:the_internet	-1	-3	-2	-4	-6	-7	-3	-4	-7	-3
pair:the_investigation		-1	-2	-2	-4	-2	-4	-3	14	-1
pair:the_invitation	-4	48	-4	-5	-4	-5	-3	-4	-4	-7
pair:the_island	-8	-3	-3	-3	28	-5	-4	-4	-6	-3
pair:the_it	-19	8	-3	46	-3	-3	-1	-1	-2	-3
pair:the_kingdom	13	-15	-15	-20	-3	-6	-3	-1	-2	-9
pair:the_landing	-8	37	-3	-5	-7	-6	-3	-7	-6	-4
pair:the_large		-2	-2	-5	-1	-5	-5	6	8	2
pair:the_last	-21	6	-3	4	-7	-7	-5	6	-8	-4
pair:the_launch	-10	-4	-3	-6	-5	4	-1	-5	-5	-4
pair:the_law	-7	-4	-2	-3	-3	-3	-18	6	-21	-2
pair:the_letter	14	-4	-3	27	24	-5	-9	-3	-6	-5
pair:the_license	-7	-3	-2	-5	-4	-5	-6	16	-13	-3
pair:the_local	-3	-3	-4	-7	-4	-13	-3	15	-5	-2
pair:the_long	19	-10	-2	-3	-5	-4	-2	-2	-6	-5
pair:the_margin	48	-4	-13	-5	-3	-4	-3	-3	-4	-5
pair:the_market	-13	-4	-3	-7	-5	-5	-6	15	-10	-9
pair:the_matter	16	-4	5	-4	-10	-4	-6	-3	9	-7
pair:the_measure	-30	-4	-3	-6	-4	-3	46	-15	-6	-5
pair:the_meeting	22	-4	-1	-5	-3	-8	-5	-3	-6	-5
pair:the_memorandum	-7	3	-3	18	-4	-7	-3	-6	-8	-4
pair:the_merger	-13	-3	-4	-9	-8	-4	-6	39	-32	-4
pair:the_military	12	-3	-3	-3	22	-9	-4	-1	-19	-2
pair:the_minister	-27	-4	-5	-7	-5	-5	-8	-3	-8	-12
pair:the_ministry	34	-5	-6	-1	12	-5	-5	-4	-8	-6
pair:the_mobile	-5	-1	-3	-1	-4	-4	-2	45	-1	-7
pair:the_model	-11	-4	-6	38	-5	-11	-5	-5	-8	-4
pair:the_money	-9	-3	-3	-6	-12	-6	-5	-7	5	4
pair:the_morning	-5	19	-4	-5	-7	-8	-5	-4	-6	-5
pair:the_most	8	-5	4	-3	-3	-8	3	-10	-10	-2
pair:the_mou	29	-11	-2	44	-3	-3	-2	-2	-4	-4
pair:the_nang	-9	44	-6	-6	-6	21	-6	-2	-8	-6
pair:the_national	-4	-4	-3	19	-7	10	14	-8	-3	-5
pair:the_network	10	-4	-4	-11	-6	29	-4	-4	-7	-5
pair:the_new	-3	34	-6		5	8	-6	-3	-6	24
pair:the_news	-1	-5	-2	-4	-4	-7	-3	-3	-7	-5
pair:the_next	-2	-6	58	-4	2	-7	-8	-8	-4	-3
pair:the_nod	-17	-3	-3	-6	-11	-6	-8	10	-10	-4
pair:the_oath	-27	-4	-3	-3	-4	-5	-3	-3	-5	40
pair:the_occasion	-20	-2	-4	-3	8	-7	-4	-3	-3	5
pair:the_office	6	-6	-3	-4	-3	-5	-5	-3	17	-6
pair:the_one	-8	-3	-3	-6	-3	-10	7	-17	31	-2
pair:the_opening	-17	-4	17	-9	-4	49	-5	-5	6	-4
pair:the_operator	21	-3	-3	-9	-3	20	17	-10	-5	-5
pair:the_opportunity	-5	-9	26	-3	-4	-2	-1	-2	-3	-19
pair:the_opposition	-22	-4	-3	-7	-6	-9	-7	-4	-10	-10
pair:the_order	-3	-3	-3	26	-4	-4	-32	-9	15	-3
pair:the_other	20	-4	-4	-5	-4	-8	-8	-3	-7	-8
pair:the_outage	36	-3	-4	-5	-6	-8	-14	-7	30	-7
pair:the_outcome	11	-3	-5	-4	-4	-6	-5	15	-9	-7
pair:the_panel	-21	-4	-11	-5	-3	-7	-5	-3	-1	-10
pair:the_paper	-14	-3	-2	50	-2	-8	-20	-2	-3	-9
pair:the_park	-10	3	-7	-7	-5	-13	-4	-2	54	-3
pair:the_partnership	-4	-3	-3	-14	-3	-5	-4	-3	-4	-3
pair:the_past	6	-1	-2	-6	-2	-3	-2	-5	-4	-2
pair:the_penalty	-6	-2	-2	-7	-2	-3	1	-3	-13	-5
pair:the_people	-26	-6	-6	-5	-2	-6	-7	-2	14	-3
pair:the_phone	11	-4	-2	-6	-2	-2	-3	-4	7	-2
pair:the_plan	4	-5	-7	-3	-3	-5	1	-3	-3	-11
pair:the_plant	1	26	-4	-6	5	-7	-4	11	-6	-4
pair:the_platform	-15	-3	-2	-5	-5	62	-5	-3	-12	-5
pair:the_post	-5	-3	-3	-2	-3	-3	-17	-2	-12	-13
pair:the_presence	-14	-3	4	26	-4	20	-4	-2	-3	-8
pair:the_press	18	-9	-11	-4	-1	-4	-14	-1	-5	-4
pair:the_previous	4	-3	-3	-6	-2	-5	-5	-2	-2	-8
pair:the_price	10	-4	-4	-8	-6	-4	-11	-5	-12	-4
pair:the_prime	-7	24	-3	25	27	-13	-9	-3	-4	-6
pair:the_private	6	-6	-5	-4	-2	-2	-5	-2	-2	-4
pair:the_program	22	-5	-3	-7	-5	28	-5	-9	-14	-7
pair:the_progress	20	-4	-4	-4	-3	-10	-3	-3	-3	-5
pair:the_project	32	-3	-4	-8	17	-6	-4	-3	-3	-4
pair:the_proposal	-12	-5	-2	-6	-2	-3	-9	-3	-11	-4
pair:the_protection	-6	-3	-5	1	-3	6	17	-5	-6	-6
pair:the_province	47	-7	-4	-4	13	8	-4	-2	-5	-4
pair:the_provision	18	18	-4	-5	-5	-6	-1	-2	-2	-4
pair:the_public	-18	-6	-2	-9	-2	20	-2	-1	-5	-11
pair:the_purchase	17	-1	-3	-2	4	-3	-3	5	-3	-3
pair:the_quality	25	-4	-4	-4	-2	-6	-2	-2	-5	-7
pair:the_question	-5	-4	-3	-10	-7	-5	-5	-2	-5	-5
pair:the_region	7	-3	-4	-5	2	-5	11	16	-20	-3
pair:the_regional	-17	-4	45	-3	-4	-6	-4	-2	-3	-8
pair:the_remark		-2	-5	-7	-5	-5	-4	-3	-8	-6
pair:the_renewal	-7	-2	-2	-2	-6	-6	-5	70	-13	-5
pair:the_report	-44	-4	-5	-6	-5	-5	-4	-3	-6	-5
pair:the_resignation	-19	-3	-9	-3	-3	-4	-6	-3	-7	65
pair:the_result	-18	-2	-2	18	-3	-6	-4	-2	-4	-11
pair:the_ribbon	-11	-5	-4	-6	-8	67	-7	-3	-8	-4
pair:the_right	-10	-2	-4	-3	-6	-4	-16	-8	21	-3
pair:the_role	-12	-3	-2	-3	-4	-3	-2	-2	-4	-15
pair:the_rollout	39	-5	-4	-6	-5	29	-5	-4	-9	-7
pair:the_room	-39	-6	-10	-7	-4	-5	-4	-2	-3	-15
pair:the_round	-25	-3	-7	-2	-4	-5	-3	-2	-3	-3
pair:the_rule	-6	-2	-5	-6	-5	-12	12	-3	-7	-3
pair:the_ruling	-6	-3	-3	-5	-4	-5	-9	-6	7	-7
pair:the_sale	-5	-2	-2	-6	-3	-3	10	69	-39	-4
pair:the_same	9	-4	-4	3	2	-4	-4	-2	7	-2
pair:the_satellite	-14	-3	-3		-4	10	-7	-5	-12	-6
pair:the_seat		-1	-1	-1	-5	-1	-3	-1	-10	-47
pair:the_second		5	-2	6	2	-2	13	-3	-5	-6
pair:the_sector	-28	-2	-2	-4	-3	-3	-3	-1	-3	-3
pair:the_semiconductor	4	-3	-3	-3	-5	-3	-4	-2	-4	-4
pair:the_service	-4	-4	-5	-5	-5	15	-5	14	16	-3
pair:the_session	35	-5	-7	4	-3	-5	8	-2	-3	-4
pair:the_show	-10	-4	11	-6	-2	-4	-4	-1	-3	-1
pair:the_sideline	-21	-2	-11	6	-2	12	-3	-3	-4	-5
pair:the_signature	-10	-4	22	40	-4	-6	-7	-4	-7	-5
pair:the_signing	-7	-2	-4	64	-6	-6	-5	-8	-12	-4
pair:the_site	43	-5	-8	-6	-16	-10	-8	-4	-5	-4
pair:the_small	-14	-2	-1	-7	-13	-5	-5	30	25	-1
pair:the_start	-29	-4	-11	-10	-4	-28	22	-3	-6	-10
pair:the_state	42	-3	-3	1	-10	-8	-4	-5	5	2
pair:the_study	-19	-3	-2	-3	-13	-4	-2	-3	-3	-5
pair:the_subject	16	-8	-6	11	-3	-3	-3	-5	-5	-4
pair:the_summit	-23	-4	13	-4	-4	2	-5	-3	-4	-6
pair:the_supply	-10	-3	-3	34	22	-15	-3	-3	-5	-2
pair:the_table	16	-2	-5	-5	-2	-4	-8	-3	-4	-4
pair:the_takeover	-5	-2	-3	-6	21	-4	-5	16	-6	-4
pair:the_talk	-24	15	-5	-6	6	-4	-3	-2	-4	-8
pair:the_tax	-8	-4	-2	-7	-7	-4	29	-7	-5	-4
pair:the_tech	-6	-4	-4	-2	-8	-2	-7	-3	-3	-2
pair:the_technical	12	-4	-28	-11	-12	80	-5	-3	-6	-3
pair:the_technology	-4	-7	-3	-2	-3	15	-3	-2	-7	-2
pair:the_telecom	-9	-5	27	-8	-8	-12	46	-7	-6	-5
pair:the_telecommunication	-5	-1	-6	-1	-3	-4	-5	-7	-7	-6
pair:the_tender	-23	-3	-3	38	-10	-4	-6	-22	7	-3
pair:the_term	16	-3	-2	-6	-3	-3	-2	-7	-4	4
pair:the_text	-21	-3	-2	57	-4	-4	30	-5	-6	-7
pair:the_thing	23	24	-2	-1	-2	-2	-7	-3	-2	-3
pair:the_third	-15	11	-5	14	-6	17	3	-3	-6	-5
pair:the_three	29	3	-4	-5	-4	-3	-4	-3	-2	-6
pair:the_time	-14	-4	-3	-4	-3	-5	-5	-5	-7	-3
pair:the_top	-3	-5	22	-1	-2	-2	-1	-1	-1	-1
pair:the_traffic	-11	-3	-3	-6	-10	18	-3	-4	-6	-5
pair:the_trip	-8	58	-5	15	-3	10	-8	-2	-7	-7
pair:the_turn	89	-4	-3	-5	-5	-6	-4	-5	-5	-4
pair:the_two	-6	-4	5	18	-3	-5	-6	-4	-5	-7
pair:the_use	-6	-3	-3	-14	-3	-7	28	-4	21	-5
pair:the_view	-14	-3	-3	-4	-4	-3	-4	-3	-9	-7
pair:the_visit	-12	-12	-4	5	-2	-3	-5	-2	-4	-6
pair:the_way	-10	-3	-3	6	-3	-4	-3	-2	10	22
pair:the_week	47	-4	-17	-11	-5	-9	25	-5	-5	-4
pair:the_weekend	-15	6	23	-12	-4	-7	-6	-3	-7	-7
pair:the_weight	4	-1	-14	-1	-2	-4	-1	-1	-3	-3
pair:the_work	-11	12	-8	-5	-5	-9	-5	-9	-11	-4
pair:the_world		-4	6	-1	-5	7	-5	-2	-4	-3
pair:the_year	-12	-8	-6	-14	-7	43	-7	-3	-5	16
pair:their_cooperation	-20	-5	-7	73	-5	-5	-5	-4	-8	-5
pair:them_,	16	-3	-4	-2	7	-12	-4	-3	-10	-2
pair:them_.	-31	-4	-3	36	-5	-7	-6	-3	-7	-8
pair:them_be	-16	-7	32	19	-2	-3	-7	-3	-6	-5
pair:them_that	-10	-4	-5	-5	-3	-5	-6	-3	-6	-5
pair:them_the	-20	-1	-3	16	-3	-7	-2	-1	-4	-4
pair:them_to	23	2	-3	-3	-3	-4	-3	-3	16	-3
pair:them_with	-11	38	-4	28	-3	-19	-5	-6	-5	-3
pair:there_,	59	-3	-3	-4	-6	-4	-5	-3	-3	-3
pair:there_be		-7	-3	-10	-4	-6	12	-3		-5
pair:there_to	-16	-3	-2	-2	-6	-5	-2	-4	-5	-3
pair:they_be	2	-5	-9	-4	-4	-5	-3	-3	-5	-5
pair:they_have	-13	-4	-5	-3	-2	-5	-6	-3	21	-8
pair:third_,	-15	-5	-4	23	-7	-13	48	-3	-7	-4
pair:third_of	-18	-4	-4	-6	-5	-10	-6	-6	-8	-4
pair:this_month	-7	-2	-2	7	3	-4	18	-9	-26	-3
pair:this_morning	-1	-2	-4	-4	-5	-3	-5	-9	39	-10
pair:this_newspaper	-31	-4	-4	-4	-5	-5	-4	-4	-5	-5
pair:this_time	47	-4	-14	-3	-3	-21	-11	-4	-6	-2
pair:this_week	-4	17	2	13	-3	-5	-4	-3	-17	15
pair:this_year	-11	21	-2	16	-5	8	-2	14	-5	-4
pair:those_of	-15	-3	-7	-4	-8	-6	-4	-4	-18	-5
pair:those_who	-6	-3	-5	-6	-7	-5	21	-3	-9	-5
pair:three_hour	45	-7	-12	-6	-4	-5	-5	-4	-7	-4
pair:three_year	-7	-3	-4	19	1	-10	1	-7	-6	-5
pair:throw_out	-11	-2	-2	-4	-3	-8	-3	-15	63	-5
pair:thru_the	37	-3	-3	-4	8	-6	3	8	-6	-5
pair:thursday_,	21	-5	-3	-2	-4	9	4	-11	-1	-5
pair:thursday_.	22	34	-1	-1	-5	7	5	-6	-3	8
pair:thursday_evening	27	-5	-2	-4	-2	-4	-10	-1	-7	35
pair:thursday_to		18	-6	-8	-5	-9	-7	24	-13	-7
pair:time_,	-12	-3	-5	-4	-8	-5	-5	-4	-9	-4
pair:time_.	15	-4	-5	-6	-6	-8	-5	-6	-11	-9
pair:time_and	-2	-2	-2	-2	-2	-9	-5	-2	-11	-7
pair:time_being	-12	-4	-3	-4	-4	-7	-5	-6	-7	-1
pair:time_when	-7	-4	-4	-8	-3	-4	-2	-3	-8	-3
pair:time_with	38	-4	-13	-3	-4	-3	-8	-4	-5	-3
pair:to_"	-12	-4	-5	-2	-7	-7	-5	-4	-4	-4
pair:to_40	-7	-4	-3	-8	-19	-6	49	-6	31	-4
pair:to_<a>	-6	3	-3	-6	7	-4	-1	-12	-5	6
pair:to_<c>	-7	20	-4	-2	1	-7	-5	-1	-6	1
pair:to_<f>	-8	3	-3	-1	6	-4	-6	23		-4
pair:to_<o>	-12	-3	-4	-6	58	-9	-4	-6	-8	-7
pair:to_<p>	18	-3	-4	-5	-4	-4	-6		-3	-2
pair:to_a	1	-1	7	-7	-3	-1	14	-7	-2	
pair:to_adopt	-4	-3	-3	-4	-2	-7	18	-3	-2	-3
pair:to_an	-16	-11	-2	-5	-4	-3	8	-2	26	-4
pair:to_answer	12	-4	-3	-8	-4	-4	-8	-3	-11	-17
pair:to_be	-13	4	2	7	-5	-1	-3		-6	-1
pair:to_become	-4	-7	-1	-6	-12	-2	-2	10	-6	-4
pair:to_bring	-7	1	-7	25	-4	-4	1	-3	-8	-6
pair:to_build	1	-3	-2	43	-5	18	-3	19	-4	-3
pair:to_buy	-11	-2	-2	-14	2	-3	-4	26	-8	-3
pair:to_california	-17	41	-7	-5	-3	-6	-4	-3	-5	-11
pair:to_carry	-7	-2	-2	42	16	-10	-6	-10	-11	-4
pair:to_come	-23	20	-3	-5	-4	-5	-4	-6	-8	-6
pair:to_comment	-12	-4	-3	-7	-6	-5	-5	-4	-6	-5
pair:to_confirm	-19	-9	17	-3	-3	-3	-3	-3	-7	-23
pair:to_court	-4	-2	-2	-5	-19	-3	-2	-8	48	-10
pair:to_develop	3	6	-4	55	-3	-6	-5	-3	-4	-4
pair:to_discuss	67	-3	-3	-4	-6	-7	-4	-2	-4	-7
pair:to_do	-13	-5	-3	30	-6	16	-5	-3	-8	-5
pair:to_draw	-6	-1	-2	-3	-4	-9	-15	-2	-2	-2
pair:to_expand	-3	-2	-2	11	16	-6	-4	-5	-11	-2
pair:to_explain	57	-2	-5	-5	-5	-5	-6	-7	45	-13
pair:to_four	-9	-4	-3	-6	-9	-5	-10	-5	34	-9
pair:to_get	-15	-3	-2	-3	-4	-2	-5	-21	-3	-2
pair:to_give	32	-6	-2	-2	-4	-5	-2	-2	-4	-5
pair:to_go	-8	-4	-2	-4	-5	11	-2	-3	-4	-2
pair:to_hand	-11	-3	-4	-8	-17	-7	-6	-5	47	-9
pair:to_have	-10	-4	-3	-5	6	-5	-1	-4	27	-10
pair:to_hire	-8	-3	-4	-13	-5	-5	-5	-4	-6	-7
pair:to_hold	-12	-3	23	-5	-4	-5	30	-4	-24	-5
pair:to_host	-31	-4	4	19	-2	-4	-5	-4	-6	-3
pair:to_invest	-8	-3	-3	-4	42	-6	7	-4	-5	-5
pair:to_investor	-13	11	-3	-4	-6	-14	-32	-3	-4	-4
pair:to_it	-44	-4	-4	62	-5	-6	-5	-3	-5	-13
pair:to_keep	7	-4	-6	-5	-8	15	-5	-7	-25	-5
pair:to_know	40	-4	-3	-3	-4	-3	-9	-16	-7	-4
pair:to_launch	-11	-4	-3	-25	-7	41	-22	29	-6	-3
pair:to_lead	-9	-3	9	-8	-10	-3	-3	-3	-4	-7
pair:to_look	35	-4	-5	-6	-6	-6	-7	-4	-8	-5
pair:to_make	-6	-2	-3	-5	-5	-8	26	-2	-3	-4
pair:to_meet	21	-14	-3	-3	-3	-4	-4	-4	-9	-6
pair:to_move	-8	-3	-3	-5	-5	-3	-2	-2	-5	-7
pair:to_offer	-6	-1	-1	-3	-8	-6	-4	31	-4	-3
pair:to_open	-11	-4	-7	-4	-1	8	-16	-3	-34	-1
pair:to_paper	-7	-2	-2	47	-8	-6	-18	-2	-3	-2
pair:to_pay	1	-3	-2	-9	-7	-6	-4	-7	69	-4
pair:to_promote	10	26	-10	-3	-3	-7	-7	-6	-3	-4
pair:to_put	-9	-2	-2	-1		-10	-7	-5	-2	2
pair:to_run	-11	-3	-4	71	-6	-6	19	-13	-17	41
pair:to_say	-7	-7	-2	-4	-4	-12	-4	-7	-14	-4
pair:to_see	3	4	-3	-4	-5	-4	-4	-3	-5	-5
pair:to_set	-17	-3	-2	27	-5	-10	-10	-9	-9	-4
pair:to_share	-15	-3	-3	49	-11	-5	-7	-5	-9	-4
pair:to_sign	-8	-14	-2	-3	-3	-3	-6	21	-3	-4
pair:to_speed	7	-3	-3	-12	-7	4	-5	-4	-4	-4
pair:to_start	-5	-5	-4	-12	-14	14	-7	11	-10	-3
pair:to_stop	-6	-11	-1	-7	-2	-1	-4	-5	12	-3
pair:to_strengthen	22	-4	-3	-6	-3	-3	40	-7	-3	-5
pair:to_support	-6	-1	-2	6	52	-7	-6	-6	-11	-3
pair:to_sydney	-10	-14	-3	-5	-11	35	-4	-4	-6	-4
pair:to_take	16	-5	15	-2	-3	-4	3	14	7	-13
pair:to_talk	27	-2	-3	-3	-1	-4	-3	-1	-4	-3
pair:to_the	-4		4			-4	6	-3	2	
pair:to_tokyo	-14	44	-4	-9	-2	-4	-5	-3	-4	-5
pair:to_train	-12	-3	-4	28	2	-8	-5	-4	42	-5
pair:to_turn		-6	-12	-18	-5	-5	-7	-3	-4	-3
pair:to_which	3	-2	6	6	-9	-5	-7	-5	-7	30
pair:to_work	-14	-4	-3	-7	-4	-5	-7	-3	-4	-6
pair:today_.	7	70	-4	-5	-5	-10	-6	-4	5	2
pair:together_.	-18	-5	-4	40	-6	-11	-8	-3	-6	-4
pair:together_in	42	-8	45	-10	-6	-12	-29	-3	-5	-11
pair:together_with	14	-4	-5	11	-4	14	-1	-4	-4	-4
pair:tokyo_.	55	-6	-8	8	-6	-5	-7	-4	-5	-5
pair:tomorrow_.	12	-4	-4	-5	-4	-8	-9	-3	-6	-4
pair:too_,	-14	-3	-7	-2	8	-5	-2	13	-4	-5
pair:too_.	-1	-3	-3	-5	-5	-12	-13	13	-5	-4
pair:tour_of	-9	29	-6	-4	-3	-5	-3	-2	-2	14
pair:tour_the	25	12	-3	-4	-6	-8	-3	-2	-4	-5
pair:tower_.	-13	-4	-3	-9	-13	-7	-3	-5	-13	-5
pair:trade_mission	-4	56	-5	-3	-3	-4	-3	-3	-6	-8
pair:transformation_,	-4	-1	-2	4	-5	-7	-2	-2	-1	
pair:transformation_and	-2	-3	-3	-2	-3	-4	-4	-2	-4	-4
pair:travel_to	-15	88	-11	-6	-5	13	-6	-4	-5	-8
pair:trip_to	-1	76	-4	4	-4	-7	-4	-3	-7	-7
pair:tuesday_,	-3	3	-3	26	-3	-3	-2	6	-2	-3
pair:tuesday_.	10	1	9	9	-4	6	8	-5	2	-5
pair:tuesday_by	2	-3	-6	-5	-7	35	3	-3	-7	-5
pair:tuesday_night	34	35	-7	-6	-6	-16	9	-3	-10	-6
pair:turn_,	10	-6	-7	-6	36	8	-1	-10	-3	-2
pair:turn_down	-18	-3	-4	-5	-6	-17	-4	132	-19	-6
pair:turn_of	89	-4	-3	-5	-5	-6	-4	-5	-5	-4
pair:turn_on	-1	-14	-4	-3	-5	37	-5	-5	-4	-3
pair:turn_to	3	-3	-2	-2	-6	-3		-6	-5	-3
pair:turn_up	67	-3	-4	-7	-6	-5	-3	-9	24	-6
pair:twice_.	-21	-4	-5	-7	-4	-17	-7	-4	-7	-7
pair:two_billion	-6	-4	-4	-8	10	-10	-6	-5	-9	-4
pair:two_day	8	74	-12	-3	-3	-4	-3	-3	-8	-5
pair:two_hour	32	-8	-3	8	-3	-6	11	-7	-8	-5
pair:two_million	-13	-17	-4	-6	16	16	-6	6	-9	-5
pair:two_people	-9	-4	-3	-10	-6	-4	-4	-3	-6	-2
pair:two_separate	-43	-2	-2	-3	-6	-1	14	-4	-30	-5
pair:two_side	8	-3	15	-31	-2	-5	-5	-2	-3	-6
pair:two_week	-23	-4	-17	-13	-2	-9	-2	-2	-7	-5
pair:two_year	-19	-4	-3	-4	-6	-6	28	1	-6	8
pair:under_<p>	-14	-3	-3	-3	-5	-9	-18	-3	-8	-11
pair:under_a	-7	-3	-4	26	-5	6	12	1	3	-4
pair:under_an	-4	-3	-5	44	-2	-17	-7	-3	9	-3
pair:under_the	-7	-3	3	12	2	-3	10	7		-5
pair:under_way	-27	-2	-2	16	-3	-13	-2	-2	-3	-3
pair:under_which	-6	-1	-1	9	-4	-7	14	-1	-2	-2
pair:understanding_(	-4	-1	-2	15	-6	-4	-5	-3	-3	-2
pair:understanding_,	21	-4	19	-2	-2	-7	-5	-2	-3	-2
pair:unit_of	-14	-2	-3	-6	-10	-8	-3	-10	-1	-4
pair:until_the	-20	-4	-4	-4	-6	-11	-5	-4	30	-4
pair:up_,	6	7	-8	-1	-2	-5	-3	-1	-3	-2
pair:up_.	-21	-4	-3	-6	-4	-7	-16	-3	-4	-3
pair:up_<c>	-4	-1	-1	-2	-3	-2	-2	-4	-9	12
pair:up_<f>	-14	-3	-3	-9	54	28	-3	-5	-6	-4
pair:up_a	-3	-5	-3	10	-16	6	4	-2	-4	-3
pair:up_by	8	-5	-5	-8	-8	-9	-7	-2	-6	-3
pair:up_for	4	-3	-14	-9	-4	-9	-2	-6	-3	-2
pair:up_in	56	-3	-2	2	-4	4	-5	-3	8	-3
pair:up_on	-12	-2	-2	18	-8	-10	-8	-6	14	-2
pair:up_the	12	-3	-4	-6	-6	2	-5	-4	-6	-13
pair:up_to	-9	-4	-2	-6	29	-5	-7	-11	-7	7
pair:up_with	48	-4	-3	32	-7	-13	-4	-4	-5	-6
pair:use_.	-10	-6	-3	-3	-5	-4	13	-5	-6	-2
pair:use_it	-28	-2	-2	28	-6	-4	-3	-6	-17	-3
pair:use_of	-9	-3	-3	-8	-3	-6	9	-3	6	-4
pair:use_the	-9	-4	-5	-8	-10	59	-8	23	-14	-7
pair:user_.	26	-2	-3	-4	-4	31	-6	13	-10	-9
pair:user_in	-10	-5	-5	-6	-7	-15	-6	-5	-13	-5
pair:vantel_,	17	-4	-3	32	-4	-9	-6	-3	-5	-14
pair:video_call	7	-7	-5	-5	-2	-4	-3	-2	-4	-3
pair:video_conference	15	-6	-23	-7	-3	-2	-4	-2	-2	-8
pair:video_link	53	-4	-5	-9	-6	-6	-5	-3	-4	-5
pair:view_of	-14	-3	-3	-4	-4	-3	-4	-3	-9	-7
pair:view_on	53	-5	-2	-7	-3	-5	-7	-7	-3	-2
pair:vise_president	15	-13	-3	-3	-6	-5	-2	-3	-5	-7
pair:visit_,	-3	25	-2	-2	-2	-2	-1	-1	-3	-3
pair:visit_.	-13	-10	-4	7	-3	-3	-3	-2	-4	-4
pair:visit_<a>	17	4	-2	-3	-3	-3	-3	-2	-5	-13
pair:visit_<c>	-16	-9	-3	-3	-2	-2	-2	-2	-5	-4
pair:visit_the	27	4	-2	-3	-5	-8	-2	-2	-5	-5
pair:visit_to	-8	37	-3	-5	-3	-4	-2	-2	-5	-4
pair:voice_the	-9	-2	-2	-3	-4	-6	-6	-2	-4	-3
pair:vote_to	-6	-3	-9	-5	-5	-5	59	-8	-7	-5
pair:wait_for	-29	-5	-4	-6	-5	-5	-6	-48	-6	-7
pair:want_a	10	-10	-2	-9	-3	-4	-12	-3	-4	-3
pair:want_to	4	-4	-3	-1	-7	3	-4	-8	-6	-4
pair:washington_,	13	30	22	-8		-1	-1	-1	-5	-11
pair:way_.	-12	-3	-3	1	-4	-4	4	-4	-12	-6
pair:way_in	40	-1	-3	-14	-4	-6	-3	-7	-4	-2
pair:way_of	-12	-4	-3	-5	-5	-8	-6	-8	-6	35
pair:way_to	30	-8	-3	-10	-4	-7	-6	-4	-5	-5
pair:we_do	-16	-6	-3	-4	-4	-2	-2	-2	-5	-5
pair:we_have	-6	-4	30	6	-3	-3	-5	-8	-3	-2
pair:wednesday_,	-5	-5	28		-2	-6	-3	-4	12	-7
pair:wednesday_.	64	-5	8	-6	-7	13	-8	-4	-2	-9
pair:wednesday_at	59	-6	-4	-3	25	19	-1	-1	-7	-7
pair:wednesday_night	22	-4	-4	-6	-4	30	-6	-2	-9	-6
pair:week_,		11	-15	-4	-4	16	-5	-2	-4	1
pair:week_.	-7	12	2	5	-5	-8	17	-5	-11	-5
pair:week_before	76	-4	-23	-3	-3	-4	-5	-3	-9	-7
pair:week_by	25	-2	-9	15	24	23	-4	-7	18	20
pair:week_in	-24	31	4	-2	-4	-10	-7	-3	-5	-9
pair:weekend_.	10	4	23	-7	-3	-6	-6	-2	-7	-8
pair:welcome_and	1	-2	-4	-5	-2	-3	-3	-2	-4	-6
pair:welcome_the	-26	-3	-4	-3	16	-7	-5	-5	-17	-5
pair:well_,	-6	-4	-2	-1	-7	-2	-3	-3	-9	-4
pair:well_.	5	3	-3	-7	10	-9	-4	-3	-4	-8
pair:well_as	-9	-4	-8	-2	15	-7	-1	-2	-3	-1
pair:what_<c>	-11	-3	-4	-3	-5	-5	-5	-2	-4	-2
pair:what_<f>	-7	-3	-3	-4	-7	-5	-3	-6	-3	-5
pair:what_<p>	-28	-3	-4	-6	-2	-4	-3	-2	-3	1
pair:what_be	-4	-6	-2	-4	-4	-8	17	-14	-6	-6
pair:what_the	-1	-6	-3	-4	-11	-8	15	-3	3	-5
pair:when_<p>	7	-1	2	-3	-3	-4	-5	-2	-1	-6
pair:when_ask	-9	-3	-2	-5	-2	-3	-7	-3	-4	-7
pair:when_it	-17	-3	-3	-4	37	-11	-4	52	-10	-7
pair:when_the		-2	-2	-10	-6	-4	2	-5	-14	4
pair:where_,	-4	-1	-14	-1	-6	-3	-1	-2	-3	-6
pair:where_<p>	8	10	6	-2	-5	-4	9	-2	-3	-11
pair:where_the	-13	17	22	-1	-2	-3	-3	-1	9	-8
pair:whether_<f>	-4	-2	-1	-3	-9	-4	-3	-11	42	-1
pair:whether_the	-6	-5	-1	-9	-3	-2	-3	-5	-8	10
pair:which_<a>	-4	-2	6	-5	-4	29	-2	-1	-5	-4
pair:which_<c>	-8	1	5	14	-4	-5	-4	-3	-3	-3
pair:which_<f>	-1	-2	-3	-3	21	13		-7	-1	-2
pair:which_<p>	8	1	2	-3	1	-5	-3	-2	-5	-4
pair:which_a	-10	-3	-3	-3	-3	-5	-5	-8		-3
pair:which_be	6	-2	-4	3	-4	10	8	-2	3	-2
pair:which_come	-13	-3	-6	-10	-3	-6	-15	-3	-4	-2
pair:which_get	-9	-3	-4	-19	-7	-6	-5	88	-5	-5
pair:which_go	-7	-5	46	-3	4	25	-3	-4	-5	-4
pair:which_have	-19	-2	6	-5	9	-8	-8	-4	8	-5
pair:which_it	-6	-1	-2	-4	-6	-4	-5	-6	6	-4
pair:which_make	-10	-2	-2	-3	-7	31	-4	-15	-5	-1
pair:which_take	22	23	-3	7	-6	-8	14	-6	-4	-4
pair:which_the	-2	-3	-5	-1	11		-8	4	-5	2
pair:which_will	-7	-2	-3	13	28	-2	-2	-3	-12	-2
pair:while_<p>	-34	-4	-3	12	-3	-4	-3	-3	-8	25
pair:who_be	17	12	-4	-4	-3	-5	-4	-3	2	-4
pair:who_chair	38	-3	-4	-4	-1	-5	-1	-1	-2	-21
pair:who_have	38	-3	-3	-8	-5	-3	-2	-3	-5	34
pair:who_lead	19	-3	-2	-2	-5	-3	-4	-2	-13	3
pair:who_run	29	-2	-3	-5	-3	-3	-2	-3	-3	-12
pair:who_will	-42	-5	-4	-3	-4	-8	-3	-2	-7	12
pair:whom_<p>	56	-4	-3	-2	-3	-3	-2	-2	-6	1
pair:why_<f>	-17	-1	-1	-2	-2	-3	-1	-4	-9	-8
pair:will_be	-17	16	-2	-5	-7		-4	1	-6	
pair:will_build	-6	-6	-4	-15	58	-13	-5	-4	-7	-3
pair:will_come	5	-6	36	-16	-4	-7	-5	-3	-3	-4
pair:will_cooperate	-15	-6	-5	52	-8	-6	-5	-2	-3	-2
pair:will_go	-8	-6	-2	2	14	14	6	-7	4	-2
pair:will_have	-3	6	-5	-6	15	-10	-4	-10	14	-1
pair:will_lie	-10	-5	-4	45	-18	61	-4	-3	-6	-3
pair:will_make	-5	24	-3	-5	-9	-3	-8	-2	-3	-6
pair:will_not	-13	-10	-3	-5	-4	-12	3	-4	10	29
pair:will_open	-10	-3	-5	28	-8	7	-5	-2	-5	-3
pair:will_run	-7	-4	-6	-5	-4	-14	-8	-5	-4	-8
pair:will_see	-8	29	16	-9	31	-2	-1	-3	18	-7
pair:will_serve	-11	-5	-3	46	-4	-3	-4	-4	-18	30
pair:will_set	-6	-5	32	3	-18	13	-17	-6	-3	-3
pair:will_supply	16	-5	-4	49	24	-23	-6	-7	-9	-3
pair:will_take	-19	-7	-5	-4	-7	-7	-5	-4	-4	30
pair:win_a	-16	-2	-2	47	-10	-8	-3	-13	-7	-4
pair:win_the	-5	-2	-3	78	8	-3	-3	-24	-17	-4
pair:wish_to	24	-3	-4	27	-7	-6	-3	-2	-3	-6
pair:with_<a>	6	-3		3	-12	-6	-2	-2	5	-7
pair:with_<c>	-11	-3	1		-6	-8	-2	-4	-4	-4
pair:with_<f>	10	-3	3	28	-5		-4	-3	-8	-5
pair:with_<o>	27	-4	-5	31	-7	-8	-6	-4	-6	-5
pair:with_<p>	41	-4	-4		-3	-1	-3	-3	-4	-3
pair:with_a	4	6	-2	-6	4	-7	-4	-4	11	-6
pair:with_an	-17	-5	-5	18	9	-14	30	6	3	-4
pair:with_it	1	9	-2	-10	-11	-2	11	-1	-3	-2
pair:with_official	7	39	-3	7	-4	-5	-2	-3	-3	-3
pair:with_the	5	-1	1		-6	-2	4	-4	-1	-5
pair:with_two	7	-15	-4	-8	-5	-8	-5	-3	-6	-13
pair:with_which	36	-5	-2	-2	-3	-4	-3	-2	-10	-4
pair:withdraw_its	-9	-3	-3	-7	45	-4	53	-14	-11	-3
pair:within_two	-19	-4	-11	-4	-3	-3	10	-4	-15	-7
pair:without_a	-9	23	-3	-7	-6	8	-4	-24	2	-4
pair:without_the	-2	-2	-3	-4	-3	-5	-6	-6	14	-2
pair:word_.	28	-6	-5	-4	-4	-6	-5	-4	-10	-6
pair:work_,	-11	-5	-3	-4	-8	-7	-7	-4	-6	-4
pair:work_for	-36	-4	-4	-7	-6	-7	-4	-4	-9	-7
pair:work_in	-12	-3	-3	-3	-6	-3	-2	-4	-4	-3
pair:work_of	-10	-4	-3	-7	-4	-8	-5	-16	-18	-3
pair:work_together	-19	-4	-2	-7	-3	-4	-4	-2	-3	-3
pair:work_with	-25	-4	-7	-7	-4	-6	-5	-4	-8	-8
pair:working_session	43	-7	-6	-7	-4	-4	-4	-3	-5	-6
pair:working_visit	2	8	-2	-3	-3	-3	-2	-1	-5	-6
pair:workshop_on	-16	-4	41	-8	-5	-6	-8	-5	-5	-3
pair:world_,	-12	-4	-4	-5	-3	12	-2	-4	-3	-1
pair:world_.	21	-5	-5	-4	-3	-2	-2	-2	-5	-5
pair:worth_of	-3	-1	-3	-9	5	-3	-3	-2	-3	-3
pair:would_be	-9	1	-3	5		3	6	-4	-3	-5
pair:would_give	8	-2	-3	-4	-4	-4	-18	-2	-3	-4
pair:would_have	-25	-6	-6	-6	-2	-2	-1	-2	-25	-3
pair:would_like	-12	-4	-13	-4	-7	-5	-4	-3	-7	-4
pair:would_not	-18	-4	-3	-4	-6	3	-4	19	-6	-8
pair:would_say	9	-4	-4	-3	-5	-5	-3	-3	-5	-9
pair:would_stay	-15	-13	-3	-3	-3	-3	-3	-3	-5	-9
pair:wrap_up		26	-4	-7	-6	-6	-5	-7	-5	-5
pair:write_.	-14	-4	-3	-12	-9	-6	-4	-8	-16	-6
pair:write_in	-3	-5	-2	-7	-4	-3	-8	-10		-4
pair:write_that	-11	-4	-3	-6	-4	-5	-5	-3	-11	-8
pair:write_to	-29	-5	-4	-5	-6	-5	-6	-4	-7	-11
pair:year_,	-12	3	-4	-6	11	7		-6	-5	-5
pair:year_.	-11	1	-2	-2	-2	11	-2	1	-9	6
pair:year_after	-8	-2	-2	-3	-10	-7	11	17	-12	-3
pair:year_ago	-23	-4	-3	-6	-6	-41	-4	-6	-9	-5
pair:year_at	-24	-6	-2	-3	-5	-4	-4	-2	-3	23
pair:year_in	-13	-2	-3	-2	-3	-5	-4	-2	-3	6
pair:year_of	-8	-2	-3	7	-4	36	35	5	-10	-3
pair:yesterday_,	36	-1	-2	-3	-9	-4	-5	34	-6	-2
pair:yesterday_.	17	-3	-3	-3	-4	-6	-9	9	-5	-5
pair:yet_to	-12	-4	-3	-4	-5	-4	-3	-8	-10	-3
pair:young_people	-17	-3	-3	48	-7	-6	-4	-5	-11	-5
pair:’s_<a>	-9	-2	-3	-3	-3	-12	-5	-6	-3	-4
pair:”_<p>	-8	-5	-5	4	-3	-5	-2	-2	-3	-4
parties:aa	-2	-2	-1	-2	-3	-3	-2	-1		-1
parties:ac	-1	-1	-2		-1	-2	2	3		-3
parties:af	-3	-3	-1	2	-2	-3	-3	11	14	-4
parties:ao	-3	-4	-4	-2	1	5	-3	-2	-5	-4
parties:ap	7	-1	-1	-1	-2	-2	-1	-1	3	10
parties:cc	-2	-1	-2		2	-2	1	-1	-2	-2
parties:cf	-1	-2		-4	5		-2	-1	-1	-3
parties:co	-2	-2	-2	2	2	-1	-3	-1	-4	-3
parties:cp	1	2		-2	-2		-2		-2	-3
parties:ff	-5	-2	-2	3	9	-3	-3		-2	-2
parties:fo	-6	-2	-1	1	4	-1	-4	-3	1	-4
parties:fp	1	-2	-2	-1	-3		-3	-2	-4	1
parties:oo	4	-1	6	-3	3	-1	-2	-2	-3	-3
parties:op	-2		-2	-2	-2	-2	-3	-3	-5	3
parties:pp	11	-4	-2	-2	-3	-2	-3	-2	-5	2
place:early	2	-3	-3	-1	-3	-3	-3	-1		-2
place:item	-1	-5	-5	-9	-3	-4	-7	16	-9	-8
place:late	-3	-2	-3	-3	-1	-3	-2	-2	-1	-3
place:lead	1	1	2	1		2	2		1	2
place:title	-22	-7	-5	-12	-8	-10	-8	-6	-10	-8
rule:AGREEMENT_light	-3	-2	-1	5	2		-1	1	-2	1
rule:AGREEMENT_light&groups:1	-5	-1		8		2	1	1	-4	-1
rule:AGREEMENT_light&groups:2	-2	-2	-1	5	3	-4	-2	3	-1	2
rule:AGREEMENT_light&groups:3	-2		-1		5		-2	-2	-2	
rule:AGREEMENT_light&groups:4	1		-2	1		2	-2	-1		
rule:AGREEMENT_light&parties:aa	-5	-1		1	-3		4	5	-4	2
rule:AGREEMENT_light&parties:ac	-2	-2	-1	3	1	-1	3	4	-5	
rule:AGREEMENT_light&parties:af	-6	-2	-3	10	1	-2	-3	13	4	-4
rule:AGREEMENT_light&parties:ao	-5	-6	-2	1	-9	13	2	1	2	-2
rule:AGREEMENT_light&parties:ap	-3	-1	2	4	1	-2	-3	-4	-4	8
rule:AGREEMENT_light&parties:cc	-4	-3	-1	4	4	-1	-2		-4	-2
rule:AGREEMENT_light&parties:cf	-1	-2	1	-4	1				-3	-2
rule:AGREEMENT_light&parties:co	8	3	-4	3	1	-4	-2	2	-1	-2
rule:AGREEMENT_light&parties:cp	-1	4		-1			-2	-1	-2	-3
rule:AGREEMENT_light&parties:ff	-6	-2	-2	7	15	-1	-2	-4	-1	-1
rule:AGREEMENT_light&parties:fo	10	-1	-3	-5	15	2	-2	-1	2	-3
rule:AGREEMENT_light&parties:fp	-1	-3	-2	4	1	1	-2	-2	-2	5
rule:AGREEMENT_light&parties:oo	17	3	5	-5	8	-5	-2	-2	-3	-2
rule:AGREEMENT_light&parties:op	7	-1	-2	2	2	2	-2	-1	-3	-5
rule:AGREEMENT_light&parties:pp	10		-2	-1		-1	-2	-3	-3	4
rule:AGREEMENT_noun	-2	1	-1	5		-3		-2	-1	-3
rule:AGREEMENT_noun&groups:1	-4	5		8	-2	-4	2	-3	-1	-3
rule:AGREEMENT_noun&groups:2	-3	-1	-2	6		-4	-2	-2	-2	-5
rule:AGREEMENT_noun&groups:3	2	-1	-2	-1	1	-1	-1	1	-3	2
rule:AGREEMENT_noun&groups:4	2		-1	1		1	-2	-1	1	-3
rule:AGREEMENT_noun&parties:aa	-2	-2			-3	-1		-2	-7	
rule:AGREEMENT_noun&parties:ac	1	-1	-1	2			-1		-1	-2
rule:AGREEMENT_noun&parties:af	-2	-2	-3	9	-2		-2	4	-2	-4
rule:AGREEMENT_noun&parties:ao	-7	-5	-3	-1	6	4	-1	-5	-6	-4
rule:AGREEMENT_noun&parties:ap	9	-1	1	1	1	-2	1	-1	2	-2
rule:AGREEMENT_noun&parties:cc	-3		-3	2	1		-1		-2	-2
rule:AGREEMENT_noun&parties:cf	1	-1		-3	7	-4	-1	-1	-2	-2
rule:AGREEMENT_noun&parties:co	-2	1	-1	10	2	2	-2	-2	-3	-3
rule:AGREEMENT_noun&parties:cp	-1	3	-1	-1	-1	-3	-2	-1	-1	-2
rule:AGREEMENT_noun&parties:ff	-3	-1	-2	11		-2	-2	2		-3
rule:AGREEMENT_noun&parties:fo	-1	-2	-3	-2	9	3	-2	-5		-4
rule:AGREEMENT_noun&parties:fp	-1	1	-1	1	-2	-2	-2	-1	-3	-3
rule:AGREEMENT_noun&parties:oo	-4	-1	10	-3	-1		-2	-2	-5	-3
rule:AGREEMENT_noun&parties:op	-2	-7	-8	1	-4	-1	-3	-2	-4	-7
rule:AGREEMENT_noun&parties:pp	7	-2	-2	-1	-1	-2	-3	-2	-3	-1
rule:AGREEMENT_verb		-3	-1	11	-3	-3	-2	-1	-3	-2
rule:AGREEMENT_verb&groups:1	4	-5	1	18	-5	-5	-1	-3	-5	-5
rule:AGREEMENT_verb&groups:2	-4	-3	-3	16	-4	-5	-3	-2	-3	-2
rule:AGREEMENT_verb&groups:3	1		-2	1	-2		-1	-1	-2	1
rule:AGREEMENT_verb&groups:4		2		1	-1	1	-2	5		-2
rule:AGREEMENT_verb&parties:aa	-3	-2	1		-1		3		10	-6
rule:AGREEMENT_verb&parties:ac	-1	-2	2	2	-2	-3	-5	12	-1	-3
rule:AGREEMENT_verb&parties:af	-3	-1		29	-7	-3	-4	3	-1	-5
rule:AGREEMENT_verb&parties:ap		2	2		-2	-2	-1			2
rule:AGREEMENT_verb&parties:cc	1	2	-2	-1	-3	-6	-2	1	-3	-2
rule:AGREEMENT_verb&parties:cf		-1	-1	-3	3	-3	-2	6	-6	-3
rule:AGREEMENT_verb&parties:co	-13	11	-3	12	-4	-2	-1	-2	-2	-2
rule:AGREEMENT_verb&parties:cp	-4	2	1	1		-3	-2	4	-1	-3
rule:AGREEMENT_verb&parties:ff	-1	-2	-2	25	-8	6	-2	4	-6	2
rule:AGREEMENT_verb&parties:fo	-17	-3	-3	42	4	9	-3	-4	-7	-3
rule:AGREEMENT_verb&parties:fp	1	-1	-1	4		1	-1	1	-6	-1
rule:AGREEMENT_verb&parties:op	-23	-5	-3	31	-4	-3	-2	-2	-2	-4
rule:AGREEMENT_verb&parties:pp	1	-2	-3	-2	-2	-2	-1	-3	-3	
rule:APPOINTMENT_light	-1	-1	1	1	1	1	1	1		1
rule:APPOINTMENT_light&groups:1	-2	-1	3	2		6	7	1	-2	-5
rule:APPOINTMENT_light&groups:2		-1		2	2	-4	-2	1	2	5
rule:APPOINTMENT_light&groups:3	-1	-3	1	-1		-1	1		-2	1
rule:APPOINTMENT_light&groups:4	-4	2	-3	-2	2	3	-3	1	4	4
rule:APPOINTMENT_light&parties:aa	-6	-2	-4	-3	-2	2	-7	-2		10
rule:APPOINTMENT_light&parties:ac	-3	-2	-3	-3	9	3	9	-5	8	1
rule:APPOINTMENT_light&parties:af		-2	-3	-4	-5	3	-4	12	-2	-3
rule:APPOINTMENT_light&parties:ap	-9	-3	1	-2	-1	-3	-2	-1	2	16
rule:APPOINTMENT_light&parties:cc	2	-1	-2	-1	3	-1	5	2	-1	3
rule:APPOINTMENT_light&parties:cf	-2	-2	2	-1	-3	3	6	-1	1	1
rule:APPOINTMENT_light&parties:co	10	1	3	-6	20	-2	-2	-4	-2	-3
rule:APPOINTMENT_light&parties:cp	3	4	1	2	3		-1	2	2	
rule:APPOINTMENT_light&parties:ff	-6	-2	-2	3	2	-4	-1	5	4	1
rule:APPOINTMENT_light&parties:fo	2	-1	-2	-1	18	20	-2	-2	15	-1
rule:APPOINTMENT_light&parties:fp	3		-4	2	6	-1	-2	1	9	6
rule:APPOINTMENT_light&parties:op	14	-2	14	-4	15	6			-2	-3
rule:APPOINTMENT_light&parties:pp	6	-1			3	-1	-2	-2	-3	6
rule:APPOINTMENT_noun	-2	-1		-2	-2	-1	-3	-3	-1	9
rule:APPOINTMENT_noun&groups:1	-1	1	2	-6	-2		-3	-5	-4	
rule:APPOINTMENT_noun&groups:2	-4	-2		-2	-4	-3	-4	-2		17
rule:APPOINTMENT_noun&groups:3	-9	-2	-3	-1	2		-2	-3	-4	8
rule:APPOINTMENT_noun&groups:4	10	1		1	-2	-1	-3	-3	1	2
rule:APPOINTMENT_noun&parties:aa	10	-2	-4	-3	-2	-3	-7	4	1	5
rule:APPOINTMENT_noun&parties:ac	-6	-2	-3	-6	-3	-4	-5	-4	6	-8
rule:APPOINTMENT_noun&parties:af	4	-2	-3	6	-3	-5	-4	-6	16	-4
rule:APPOINTMENT_noun&parties:ao	-3	-1	-1	3	-9	-5	18	-1	9	-3
rule:APPOINTMENT_noun&parties:ap	3	-2		-3		-4	-5	-1	1	33
rule:APPOINTMENT_noun&parties:cc	-8	-2	-3	-7	-1	4	-5	-3	-4	-4
rule:APPOINTMENT_noun&parties:cf	3	-2	2	-6	1	-2	-3	-4	-4	-1
rule:APPOINTMENT_noun&parties:co	-6	-7	2	1	8	13	-2	-2	-1	-4
rule:APPOINTMENT_noun&parties:cp	4	4	4		-1	4	-2	-2		-4
rule:APPOINTMENT_noun&parties:ff	1	-2	-2		-9	-3	-3	2	-3	5
rule:APPOINTMENT_noun&parties:fo	-2	-1	-3	-2	4	3	-1	-2	21	-5
rule:APPOINTMENT_noun&parties:fp	-4	-1	-2	-1	-3	-6	-1	-3	-6	17
rule:APPOINTMENT_noun&parties:op	13	-8		1	-4	-4	-2	-2	-3	40
rule:APPOINTMENT_noun&parties:pp	-5	-1	-2		-2	-1	-2	-3	-3	10
rule:APPOINTMENT_verb	-3	-1		-1	-2	1	-1			7
rule:APPOINTMENT_verb&groups:1	-3	2	3	-1	-4	3		-1	-3	1
rule:APPOINTMENT_verb&groups:2	-6	-3	-2	1	-1	-1	-1		3	15
rule:APPOINTMENT_verb&groups:3	-4	-1	-1	-4	-3	-1	-2	-3	-4	6
rule:APPOINTMENT_verb&groups:4	2	-1	-2	-2			-2		1	1
rule:APPOINTMENT_verb&parties:aa	-3	-2	-1	-3	-2		4	-6		-1
rule:APPOINTMENT_verb&parties:ac	-3		-3	-1	-4	3	1	2	3	-3
rule:APPOINTMENT_verb&parties:af	-6	-3	-3	8	-3	-1	-4	7	15	-5
rule:APPOINTMENT_verb&parties:ao	2	-7	-4	-3	-6	13	2	-4	6	-6
rule:APPOINTMENT_verb&parties:ap	-5	-2		-3	-3	-1		-1	-4	29
rule:APPOINTMENT_verb&parties:cc		-1	-1	-3	2	-2	2		1	
rule:APPOINTMENT_verb&parties:cf	2	-3	2	-3	-3	7	-1		-4	-2
rule:APPOINTMENT_verb&parties:co	3		-5	7	1	-4	-2	-2	-1	-3
rule:APPOINTMENT_verb&parties:cp	2			-2	-3	-1	-1		-1	-1
rule:APPOINTMENT_verb&parties:ff	-3	-2	-2	3	1	-3	-1	2	1	-1
rule:APPOINTMENT_verb&parties:fo	18	-1	-4	-5	19		-2	-5	3	-5
rule:APPOINTMENT_verb&parties:fp	2	-3	-2	-4	-4	-1	-2	-2	-1	7
rule:APPOINTMENT_verb&parties:oo		-4	4	-3	12	1	-2	-2	-3	-3
rule:APPOINTMENT_verb&parties:op	9	-2	-4	-1	-4	1	-3	-2	-4	14
rule:APPOINTMENT_verb&parties:pp	-5	-2	-2	-3	-2		-3	-2	-5	14
rule:ENFORCEMENT_light	-1	-2		-1	-1			-1	1	-1
rule:ENFORCEMENT_light&groups:1	-2	-1	2		-2	3	2	-2	-3	-3
rule:ENFORCEMENT_light&groups:2	-2	-3	-2	-1		-2	-2		4	
rule:ENFORCEMENT_light&groups:3		-1		-2	-1	-1	-2	-2	-2	1
rule:ENFORCEMENT_light&groups:4	3	-1	-2	-2			-2		1	-1
rule:ENFORCEMENT_light&parties:aa	-2	-2	-2	-1	-3	-2	-1	-1		-1
rule:ENFORCEMENT_light&parties:ac		-2	-1	-3	-1	-1	2	2	2	-2
rule:ENFORCEMENT_light&parties:af	-4	-2	-3	2	-3	-3	-2	9	16	-4
rule:ENFORCEMENT_light&parties:ao	5	-5	-3	-1		9	-1	-4		-5
rule:ENFORCEMENT_light&parties:ap	5	-2	-1	-1	-3	-3	-1		1	10
rule:ENFORCEMENT_light&parties:cc	2	-1	-2	-5	4	-1	1	-2	-1	-1
rule:ENFORCEMENT_light&parties:cf	2	-2	-1	-4	2	2	-2	-1	-2	-2
rule:ENFORCEMENT_light&parties:co	8	-1	1	7		-3	-1	-1	-1	-2
rule:ENFORCEMENT_light&parties:cp	1	1	-2	-2	-2		-2		-1	-2
rule:ENFORCEMENT_light&parties:ff	-3	-2	-2	1	8	-1	-2	-1		-2
rule:ENFORCEMENT_light&parties:fo	3	-1		-5	5	1	-2	-4	8	-4
rule:ENFORCEMENT_light&parties:fp	1	-2	-2	-1	-2	2	-2	-2	-4	1
rule:ENFORCEMENT_light&parties:oo	-5	-1	7	-3	4	-1	-2	-2	-3	-3
rule:ENFORCEMENT_light&parties:op	-2	-2	2		-2		-2	-2	-4	4
rule:ENFORCEMENT_light&parties:pp	4	-3	-2	-3	-2	-1	-3	-2	-4	2
rule:ENFORCEMENT_noun	-3	-3	-2	-3		-6	3	-2	9	-4
rule:ENFORCEMENT_noun&groups:1	-5	-4	-3	-5	-1	-10	12		-1	-4
rule:ENFORCEMENT_noun&groups:2	-3	-3	-1	-3	2	-5		-4	18	-6
rule:ENFORCEMENT_noun&groups:3	-5		-2	-2	-1	-4	-1	-1	3	2
rule:ENFORCEMENT_noun&groups:4	1	-2	-2	-1	-6	-4	-2	-2	8	2
rule:ENFORCEMENT_noun&parties:aa	-1	-2	-3	-4	-2	-2	-1	-10	8	5
rule:ENFORCEMENT_noun&parties:ac	-2	-2	-2		-4	-3	1	-5	13	2
rule:ENFORCEMENT_noun&parties:af	-4	-2	-2	-2	1	-4	-2	-4	30	-3
rule:ENFORCEMENT_noun&parties:ao	-9	-2	-3	-2	10	-7		-3	-9	-4
rule:ENFORCEMENT_noun&parties:ap	3	-3	1		-2	-3	6		14	-2
rule:ENFORCEMENT_noun&parties:cc	-3	-2	-3		-6	-5	-4	-3	8	-1
rule:ENFORCEMENT_noun&parties:cf	-5	-2	-2	-1	-2	-6	1	-6	14	-2
rule:ENFORCEMENT_noun&parties:co	1	4	1	-2	2	-3	-2	-2	-2	-3
rule:ENFORCEMENT_noun&parties:cp	-3	-3		2	2	-4	-2	3	2	-3
rule:ENFORCEMENT_noun&parties:ff	-3	-2	-2	-2	-1	-4	-1		3	-2
rule:ENFORCEMENT_noun&parties:fo	-7	-2	-5	-8	9	-6	-3	-3	10	-3
rule:ENFORCEMENT_noun&parties:fp	1	-2	-3	-6	-3	-5	-2		2	
rule:ENFORCEMENT_noun&parties:oo	-10	5	-4	-3	15	-5	-2	-3	-1	-2
rule:ENFORCEMENT_noun&parties:op	-5	-2	1		-1	-3	-4	-2	-8	-6
rule:ENFORCEMENT_noun&parties:pp	3	-1	-1	-3	-4	-4	-3	-1	-5	1
rule:ENFORCEMENT_verb	-3			-2	-1	-1	-1	-1	9	-2
rule:ENFORCEMENT_verb&groups:1	-5	6	2	-2	-3	1		1	-4	-5
rule:ENFORCEMENT_verb&groups:2	-3	-3	-1	-1	-1	-4	-2	-3	20	-1
rule:ENFORCEMENT_verb&groups:3	-1	-4	-1	-1	-1	1	1	-2		2
rule:ENFORCEMENT_verb&groups:4	1	-1	-3	-3	2	1	-3	1	4	2
rule:ENFORCEMENT_verb&parties:aa	-5	-1	-3	2	-2	-3	-4	-2	3	-4
rule:ENFORCEMENT_verb&parties:ac			-2	-3	-5	2	11	1	7	-5
rule:ENFORCEMENT_verb&parties:af	-5	-3	-3	1	-4	-5	-2	1	35	-4
rule:ENFORCEMENT_verb&parties:ao	-6	-11	-4	-2	-6	8	-2	-2	-15	-5
rule:ENFORCEMENT_verb&parties:ap	-2	-4	-1	-2	-3	-2	-1	1	20	8
rule:ENFORCEMENT_verb&parties:cc	-2	-3	-2	-3	3	3	3	2		
rule:ENFORCEMENT_verb&parties:cf	1	-2	1	-2		6	-2	-1	9	-3
rule:ENFORCEMENT_verb&parties:co	12	-3	2	-5	4	8	-2	-2	-3	-4
rule:ENFORCEMENT_verb&parties:cp	9				-2		-1	1	-1	-4
rule:ENFORCEMENT_verb&parties:ff	-4	-2	-2	-2	2	-3	-2	-2	11	-1
rule:ENFORCEMENT_verb&parties:fo	-9	-2	-4	-3	12	4	-2	-3	1	-3
rule:ENFORCEMENT_verb&parties:fp	5	-3	-4	-2	2	2	-1			-1
rule:ENFORCEMENT_verb&parties:oo	2	-4	8	-3	-7	-7	-2	-2	-1	-3
rule:ENFORCEMENT_verb&parties:op	-4	-7	3	-3	3	3	-2	-2	-8	-8
rule:ENFORCEMENT_verb&parties:pp	1	-3	-1	-2			-2	-2	-4	10
rule:FORUM_light		-2	1	-2	-1		-1	-2	-1	-1
rule:FORUM_light&groups:1	-1		6	-1	-2	2	-1	-3	-4	-3
rule:FORUM_light&groups:2		-3	-2	-2	-1	-1	-2	-2		1
rule:FORUM_light&groups:3	-3	-2		-3		-1	-2	-1	-3	1
rule:FORUM_light&groups:4	2	-1	-1	-1			-2			-1
rule:FORUM_light&parties:aa	-2	-2	-1		-2	-2			-3	
rule:FORUM_light&parties:ac		-2	-1	-1		-1	2	2	1	-2
rule:FORUM_light&parties:af	-1	-2	-3	2	-3	-3	-2	3	7	-4
rule:FORUM_light&parties:ao	3	-5	-3	-2	1	4	-1	-4	-3	-5
rule:FORUM_light&parties:ap		-3		-1	-1	-2	-1	-1	1	12
rule:FORUM_light&parties:cc	2	-1	-2	-2	2	-1	1	-2		-1
rule:FORUM_light&parties:cf	2	-1	1	-2	4	3	-1	-2	-3	-2
rule:FORUM_light&parties:co	7		1	4	-5	-3	-1	-1	-2	-2
rule:FORUM_light&parties:cp		1	1	-3	-1	1	-2		-2	-2
rule:FORUM_light&parties:ff	-3	-2	-2	-1	5	-2	-2	1	1	-1
rule:FORUM_light&parties:fo	-6	-1	1	-4			-2	-4	1	-3
rule:FORUM_light&parties:fp	-2	-2	-2	-1	-1	1	-2	-2	-4	-1
rule:FORUM_light&parties:oo	-4		9	-3	-5		-2	-2	-2	-3
rule:FORUM_light&parties:op	-3			-2	-1		-3	-2	-4	4
rule:FORUM_light&parties:pp	6	-3	-2	-3	-1	-1	-3	-2	-4	1
rule:FORUM_noun	-2	2	27	-3	-3	-3	-3	-2	-2	-3
rule:FORUM_noun&groups:1	-9	6	52	-4	-3	-7	-3	-4	-5	-5
rule:FORUM_noun&groups:2		-1	11	-3	-4	-1	-2	-2	-1	-2
rule:FORUM_noun&groups:3	11	3	19		-3		-4	-4	-2	-4
rule:FORUM_noun&groups:4	1		-8	-3	-1	-1	-2	5	1	-2
rule:FORUM_noun&parties:aa	16	-3	10	6	-1	-2	-6	8	6	-1
rule:FORUM_noun&parties:ac	16	-2	-7	-4	-2	-3		6	4	
rule:FORUM_noun&parties:af		-2	21	2	-5	-7	-3	-4	14	-1
rule:FORUM_noun&parties:ap	5	-4	7		-3	-4	-1	1	-2	3
rule:FORUM_noun&parties:cc		-1	-8	-2	-4	-3	-3	-3	5	2
rule:FORUM_noun&parties:cf	11	-3	-9	1	3	4	-3		-3	1
rule:FORUM_noun&parties:co	-6	7		-4	-4	-3	-2	5	-2	-1
rule:FORUM_noun&parties:cp	10		8	-2	-2		-2	4		-2
rule:FORUM_noun&parties:ff	7	1	-6	-3	-2	-4	-2	1	4	-3
rule:FORUM_noun&parties:fo	-5	-3	21	-3	-9	-4	-3	11	-3	-2
rule:FORUM_noun&parties:fp	5	1	-3	-5	-2	2	-2	-1	-6	4
rule:FORUM_noun&parties:oo	2	7	28	-5	-4	-5	-2	-1	-6	-1
rule:FORUM_noun&parties:op	-12	-4	11	-4	-4	-10	-2	-2	-2	-3
rule:FORUM_noun&parties:pp	2		9	-4	-3	2	-2		-4	-4
rule:INVESTMENT_light	-1	-1		1	4	-1	-1		-1	-2
rule:INVESTMENT_light&groups:1	-5	1	2	4	2	1	1		-4	-3
rule:INVESTMENT_light&groups:2	-1	-3	-2	1	8	-3	-1			-1
rule:INVESTMENT_light&groups:3	3	-3	-1	-2	4		-1	-1	-2	
rule:INVESTMENT_light&groups:4	-1	-1	-2	-1		2	-2			
rule:INVESTMENT_light&parties:aa	-7	-1	1	1	-3	-1		5	-2	2
rule:INVESTMENT_light&parties:ac	2	-1	-3	-2		-1	1	1	-1	-1
rule:INVESTMENT_light&parties:af	-3	-2	-3	2	1	-1	-2	9	7	-4
rule:INVESTMENT_light&parties:ao		-6	-3	-1	-3	15	-5		-1	-3
rule:INVESTMENT_light&parties:ap	-4	-2			-1	-2	1	-3	-2	6
rule:INVESTMENT_light&parties:cc	-2	-3	-3	1	7				-2	-1
rule:INVESTMENT_light&parties:cf	-1	-2	-1	-3	13	-2	-3	2	-2	-2
rule:INVESTMENT_light&parties:co	6	-4	-2	5	14	-4	-2		-2	-2
rule:INVESTMENT_light&parties:cp	2	-2	-1	-2	-1	2	-2		-1	-2
rule:INVESTMENT_light&parties:ff	-5	-2	-2	-1	20		-3		-1	-2
rule:INVESTMENT_light&parties:fo	4	-2		3	9	1	-2	-1	-1	-3
rule:INVESTMENT_light&parties:fp	3	-2	-3		-1	2	-2	-2	-3	-1
rule:INVESTMENT_light&parties:oo	7	-1	7	-3	6	-1	-2	-2	-4	-3
rule:INVESTMENT_light&parties:op	9	-4		-1		4	-2	-2	-3	-5
rule:INVESTMENT_light&parties:pp	11	-3	-2	-2	-1	-2	-2	-3	-4	3
rule:INVESTMENT_noun	-3	-2	-2	-3	8	2		-1		-3
rule:INVESTMENT_noun&groups:1	-7	-1	-2	-5	5	4	1	-1	3	-4
rule:INVESTMENT_noun&groups:2	-2	-2	-2	-1	11	3	1	-4	-2	-5
rule:INVESTMENT_noun&groups:3	-2	-1	-1	-3	7	-4	-2	3		-1
rule:INVESTMENT_noun&groups:4	-1	-1	-2	-1	4		-2		-3	-2
rule:INVESTMENT_noun&parties:aa	-6	-1	-3	-1	-3	-1	-3	5	-4	-4
rule:INVESTMENT_noun&parties:ac	-4		2	-1	1	1	1	1	-3	-2
rule:INVESTMENT_noun&parties:af	-3	-2	-2	-4	6	-1		2	12	-3
rule:INVESTMENT_noun&parties:ao	-16	-1	-2	1	19	5	-3	-4	-1	-2
rule:INVESTMENT_noun&parties:ap	-4	-4	2		9	-1	22	-1	-6	-8
rule:INVESTMENT_noun&parties:cc	-1	-2		-2	12	-4	-3	3	-3	-2
rule:INVESTMENT_noun&parties:cf	-2	-2		-2	11	-3	-1	-3	-2	-2
rule:INVESTMENT_noun&parties:co	-1	-3		5	2	-5	-2	-2	-2	-3
rule:INVESTMENT_noun&parties:cp	-1	-1		-2	-1	1	-2	-2	-4	-2
rule:INVESTMENT_noun&parties:ff	-5	-2	-2	2	16	-4	-2	1	-5	
rule:INVESTMENT_noun&parties:fo	-8	-2	-3	-6	19		-2	-4	-8	-3
rule:INVESTMENT_noun&parties:fp	7	-1	-3	-3	-2	14	-2	-1	-6	
rule:INVESTMENT_noun&parties:oo	-10	4	8	-3	10	3	-2	-2	-2	-2
rule:INVESTMENT_noun&parties:op	-2		3	2	-3	-6	-2	-1	-2	-3
rule:INVESTMENT_noun&parties:pp	10	-1	-3	-3	4		-4	-3	-6	-6
rule:INVESTMENT_verb	-2	-1	1	-4	7	-1	-2	2	-1	-1
rule:INVESTMENT_verb&groups:1	-1	2	2	-5	-3	-2	-1	6	-5	-5
rule:INVESTMENT_verb&groups:2	-5	-3	1	-3	17	-1	-4	-3	1	-1
rule:INVESTMENT_verb&groups:3	2	-4	2	-4	6			5	-2	
rule:INVESTMENT_verb&groups:4	-6	3	-4	-2		3	-1		-1	5
rule:INVESTMENT_verb&parties:aa	-1	-1	-2	-2	-7	-3	-5	4	6	-2
rule:INVESTMENT_verb&parties:ac	-7	-2	-2	-2	-18	5	-11	15	3	-3
rule:INVESTMENT_verb&parties:af	-6	-3	-4	-3	3		-5	12	7	-5
rule:INVESTMENT_verb&parties:ap	-12	-3	9	1	-3	-3	-3	-3	-5	-5
rule:INVESTMENT_verb&parties:cc	-3	-4	-2	-3	9	2		1	-3	-3
rule:INVESTMENT_verb&parties:cf	-3	-2	4	-3	24	6		2	-6	-4
rule:INVESTMENT_verb&parties:co	15	-3	-8	-7	-19	-5	-2	-2	-3	-3
rule:INVESTMENT_verb&parties:cp	2	2	1	-1	-3	8		-2	-2	-5
rule:INVESTMENT_verb&parties:ff	-8	-2	-2	-7	33	-4	-1	-2	-2	5
rule:INVESTMENT_verb&parties:fp		-2	-5	-3	-8	-1	-2	-3	3	12
rule:INVESTMENT_verb&parties:oo	43	-3	-11	-6	-14	-3	-2	-2	-3	-3
rule:INVESTMENT_verb&parties:op	31	-3	6	-4	-4	-6	-2	-2	-3	-4
rule:INVESTMENT_verb&parties:pp	-3		1	-2	-7	4	-1	-2	-3	8
rule:LAUNCH_light	-2	-1		-1		11	-1	-1	-1	-2
rule:LAUNCH_light&groups:1	-5	1	3	-3		22	-1	-2	-3	-4
rule:LAUNCH_light&groups:2	-1	-1	-2	1		6		1	-1	-3
rule:LAUNCH_light&groups:3	2	-3	-4	-2	2	3	-2	-2		3
rule:LAUNCH_light&groups:4		-1	-2			3	-2	1	1	-2
rule:LAUNCH_light&parties:aa	-2	-2	-1	-2	-3		-3	4	4	5
rule:LAUNCH_light&parties:ac	2	-1	-3		3	1	-1	2	7	1
rule:LAUNCH_light&parties:af	-2	-2	-4	3	-1	3	-1	13	3	-3
rule:LAUNCH_light&parties:ao	-11	-9	-4	1	-7	27	-4	-3	-1	-6
rule:LAUNCH_light&parties:ap	4	-2	-3		1	2	1			
rule:LAUNCH_light&parties:cc	1	-2	-3		1	4	-2	1	1	-1
rule:LAUNCH_light&parties:cf		-2			-1	5		-2		-1
rule:LAUNCH_light&parties:co	5	4	-5	10	-3	7	-2	-1		-2
rule:LAUNCH_light&parties:cp	5		-3	-3	-2	3	-2		-1	-1
rule:LAUNCH_light&parties:ff	-5	-1	-2		6	2	-1		-1	
rule:LAUNCH_light&parties:fo	6	-1	-4	-1	12	12	-2	-2	7	-1
rule:LAUNCH_light&parties:fp	-1	-3	-3	-1	-2	9	-2	-2	-3	-2
rule:LAUNCH_light&parties:oo	1	3	-7	-2	-1	3	-2	-3		-3
rule:LAUNCH_light&parties:op		1		-3	2	5	-2	-1	-4	-5
rule:LAUNCH_light&parties:pp	6	-3	-1	-1	1	2	-2	-1	-3	
rule:LAUNCH_noun		-1	-2	1		9	1	-1	-1	-4
rule:LAUNCH_noun&groups:1	-3	1	-2	-2	1	19	5	-4	-2	-4
rule:LAUNCH_noun&groups:2	2	-2	-1	3		5	-2	1	-1	-4
rule:LAUNCH_noun&groups:3	2	-2	-6			-1	-1	1	-1	-5
rule:LAUNCH_noun&groups:4	1		-2	1		3	-2	-2		-3
rule:LAUNCH_noun&parties:aa	-7	-2	-4	-4	-3	-1		-5	-5	-5
rule:LAUNCH_noun&parties:ac	2	-2		-1		1	1	2	-2	-3
rule:LAUNCH_noun&parties:af		-2	-2	6		2	-3	13	8	-3
rule:LAUNCH_noun&parties:ao	27	-2	-3	5	19	2	-6	-4	-7	-3
rule:LAUNCH_noun&parties:ap	6	-2	2	2		2		-2	-6	-7
rule:LAUNCH_noun&parties:cc	-1	-1	-3	1	7	2	7		-1	-3
rule:LAUNCH_noun&parties:cf		-2	-2	-3	5		-2	-2	-2	-2
rule:LAUNCH_noun&parties:co		-1	-4	8	5	1	-2	-2	-4	-3
rule:LAUNCH_noun&parties:cp	4		-3		-3	5	-2	-2	-2	-3
rule:LAUNCH_noun&parties:ff	-5	-2	-2	4	-5	-3	-1	-1	3	-3
rule:LAUNCH_noun&parties:fo	-4	-2	3	8	8	6	-2	-4	-2	-2
rule:LAUNCH_noun&parties:fp	8	-1	-3	-1	-2	9	-2	-2	-3	-5
rule:LAUNCH_noun&parties:oo	10	2	8	-3	-4	2	-2	-2	-6	-2
rule:LAUNCH_noun&parties:op	17	-1	-2	1	1	-2	-2	-2	-3	-4
rule:LAUNCH_noun&parties:pp	12	-2	-4	1	-1	1	-3	-2	-4	-4
rule:LAUNCH_verb	-2	-1		-2	-1	2		-1	-1	
rule:LAUNCH_verb&groups:1	-2	1	1		-3	5	-1	-2	-3	-2
rule:LAUNCH_verb&groups:2	-3	-2	-2	-3		1			1	1
rule:LAUNCH_verb&groups:3	-3	-2	-2	-3	-2		-1	-1	-3	
rule:LAUNCH_verb&groups:4	1	-1	-1	-1		1	-2	1		-1
rule:LAUNCH_verb&parties:aa	-3	-2	-4		-3	-3	-2	2	-6	-2
rule:LAUNCH_verb&parties:ac	-3	-1	-1	-1	-3	-1	6	6	2	-2
rule:LAUNCH_verb&parties:af	-5	-2	-2		-4	-2	-2	9	7	-4
rule:LAUNCH_verb&parties:ao	-9	-7	-3	-1	3	12	3	-4	5	-5
rule:LAUNCH_verb&parties:ap	3	-3	-1	-2	-3	-2	3	1	1	11
rule:LAUNCH_verb&parties:cc	1	-1	-1	-3	2	-2	2	-2	-1	-1
rule:LAUNCH_verb&parties:cf		-1	2	-3	6	6	-1	-1	-2	-3
rule:LAUNCH_verb&parties:co	13	1	-1	-1	-7	-3	-1	-1	-1	-2
rule:LAUNCH_verb&parties:cp	-1	1		-2	-3	1	-2	1	-2	-2
rule:LAUNCH_verb&parties:ff	-3	-2	-2	-2	3		-1	3	4	-3
rule:LAUNCH_verb&parties:fo	19	-1	-3	-3	1		-1	-4	2	-3
rule:LAUNCH_verb&parties:fp	1	-1	-2	-1	-2	4	-2		-2	-3
rule:LAUNCH_verb&parties:oo	-1	2	-6	-2	-9	-5	-2	-2		-3
rule:LAUNCH_verb&parties:op	-2	1	2	-1	-1	2	-2	-2	-4	7
rule:LAUNCH_verb&parties:pp	-1	-3	-2	-2	-2		-3	-2	-4	2
rule:LICENCE_light		-1	-1	-1		-1			-1	-1
rule:LICENCE_light&groups:1	-2		1	1	-2		1	-1	-4	-2
rule:LICENCE_light&groups:2	-1	-2	-2		2	-2	-2	2	1	
rule:LICENCE_light&groups:3		-1	-1	-3		-2	-2		-3	1
rule:LICENCE_light&groups:4	2	-1	-1	-2		1	-2	2		-1
rule:LICENCE_light&parties:aa	-3	-1	-4	-1	-3	-1		1	-2	
rule:LICENCE_light&parties:ac	-1	-1	-1	-3		-1	1	6		-1
rule:LICENCE_light&parties:af	-5	-2	-3	2	-3	-3	-3	17	4	-4
rule:LICENCE_light&parties:ao	1	-6	-3	-2	7	8	1		4	-4
rule:LICENCE_light&parties:ap	7	-1	-1	-1	-2	-2	-1	1		11
rule:LICENCE_light&parties:cc	1	-1	-1	-4	5	-2	1	1	-1	-1
rule:LICENCE_light&parties:cf		-1	1	-3	3	3	-1	1	-1	-2
rule:LICENCE_light&parties:co	8		1	-1	7	-1	-2		-2	-2
rule:LICENCE_light&parties:cp	2	2		-2	-2	-1	-2	1	-2	-2
rule:LICENCE_light&parties:ff	-4	-2	-2	1	12	-3	-2	2		-3
rule:LICENCE_light&parties:fo	6	-2	1	-4	6	-1	-2	-1	3	-4
rule:LICENCE_light&parties:fp	1	-2	-2	-1	-1		-2		-3	-2
rule:LICENCE_light&parties:oo	4	-1	6	-3	3	-1	-2	-2	-3	-3
rule:LICENCE_light&parties:op	1	-4	2	-1	-1	2	-2	-2	-4	7
rule:LICENCE_light&parties:pp	7	-2	-2	-3	-2	-1	-3	-2	-4	3
rule:LICENCE_noun	-5	-2	-2	-2	-4	-2	-1	13	-2	-4
rule:LICENCE_noun&groups:1	-6	-6	-2	-2	-4	2	6	10	-2	-4
rule:LICENCE_noun&groups:2	-6	-2	-2	-2	-2	-5	-3	19	-3	-5
rule:LICENCE_noun&groups:3	-5	2	-1	-3	-5	-4	-4	11	-3	-4
rule:LICENCE_noun&groups:4	2	-2	-2	-4	-2	-2	-1	4	7	1
rule:LICENCE_noun&parties:aa	-10	-2		-5	-3		-3	1	1	-5
rule:LICENCE_noun&parties:ac	-7	-2	-3	-2	-5		2	11	8	-3
rule:LICENCE_noun&parties:af	-6	-2	-3	-3	-9	-5	-4	36	-5	-3
rule:LICENCE_noun&parties:ao	-3	-2	-2	-16	-10	-7	12	6	14	-1
rule:LICENCE_noun&parties:ap	-7	-2	6	-3	-2	-3	-5	7	-1	-9
rule:LICENCE_noun&parties:cc	-3	-2	-3	-3			-3	10	-2	-2
rule:LICENCE_noun&parties:cf		1	-2	-4	3		3	1	3	-2
rule:LICENCE_noun&parties:co	3	-3	-3	-3	1	-3	-3	11	-2	-1
rule:LICENCE_noun&parties:cp	2	-1	-2	-3	-1	-4	-2	1		-3
rule:LICENCE_noun&parties:ff	-4	-2	-3	4	4	-4		15	-4	
rule:LICENCE_noun&parties:fp	-3	-3	-2	-3	-3	-5	-3		1	
rule:LICENCE_noun&parties:op	2	-5	-2	-3	2	-2	-3	-2	-2	-2
rule:LICENCE_noun&parties:pp	8	4	-3	-4	-1	-3	-4	-2	-2	-4
rule:LICENCE_verb	-3	-3	-3	-3	-5	-2		18	-5	-1
rule:LICENCE_verb&groups:1	-5	-5	-3	-8	-4	1		4	-2	-4
rule:LICENCE_verb&groups:2	-4	-2	-2	-2	-4	-4	-2	29	-8	1
rule:LICENCE_verb&groups:3	-2	-2	-4	-3	-11	-4	5	13	-6	-3
rule:LICENCE_verb&groups:4		-2	-1	-2	-1	-3	2		2	-3
rule:LICENCE_verb&parties:aa	-3	-1	-3	-4	-2	-2		-10	-11	-4
rule:LICENCE_verb&parties:ac	-2	-2	-2	-3	-6	-4	19	11	-7	-3
rule:LICENCE_verb&parties:af	-5	-2	-2	-6	-10	-5	-4	36	-8	-3
rule:LICENCE_verb&parties:ap	-3	-1	-4	3	-3	-2	-6	1	-8	2
rule:LICENCE_verb&parties:cc	-4	-2	-3	1	5	-3	16	14	-2	-4
rule:LICENCE_verb&parties:cf	-3	-2	-2	-2	-3	2	2	5	-3	-2
rule:LICENCE_verb&parties:co	-8	-4	-3	-3	38	-4	-5	4	4	-2
rule:LICENCE_verb&parties:cp	5	-2	-2	-2	4	-2	-2	1	-3	-3
rule:LICENCE_verb&parties:ff	-2	-1	-2	8	-17	-3	5	14		-3
rule:LICENCE_verb&parties:fp	-1	-1	-2	-3	2	-3	-2		-6	-3
rule:LICENCE_verb&parties:pp	22	-3	-2	-3	6	-2	-1	-8	-5	25
rule:MEETING_light	1	-2		-1	-1		-1	-1		-1
rule:MEETING_light&groups:1	-1		3	1	-2	2		-2	-4	-1
rule:MEETING_light&groups:2		-2	-2	-1		-1	-3	-1	2	-1
rule:MEETING_light&groups:3	3	-1	-2	-1	-2	-1	-2	-1	-4	
rule:MEETING_light&groups:4	4	-1	-1	-2	-1		-2		1	-1
rule:MEETING_light&parties:aa	1	-2	-1		-3	-2	-3		-4	-1
rule:MEETING_light&parties:ac	2	-1	-1		-2	-1	1	2		-1
rule:MEETING_light&parties:af	-1	-2	-3	1	-4	-4	-3	6	10	-4
rule:MEETING_light&parties:ao	8	-6	-4	-2	2	7		-4	3	-5
rule:MEETING_light&parties:ap	13	-2		-1	-1	-2	-1	-1	3	5
rule:MEETING_light&parties:cc	1	-1	-2	-4	1		1	-1	-1	-1
rule:MEETING_light&parties:cf	2	-1		-4	1	3	-1	-1	-2	-2
rule:MEETING_light&parties:co	6	-2		5		1	-2	-2	-2	-3
rule:MEETING_light&parties:cp		2	-1	-2	-3		-2		-2	-2
rule:MEETING_light&parties:ff	-4	-2	-2	2	9	-3	-2		1	-2
rule:MEETING_light&parties:fo	6	-2	1	3	4		-4	-5	-1	-4
rule:MEETING_light&parties:fp	3	-2	-3	-2	-2	1	-2	-1	-4	-1
rule:MEETING_light&parties:oo	-5	-1	7	-3	4	-1	-2	-2	-3	-3
rule:MEETING_light&parties:op		-2	2		-1		-2	-2	-4	5
rule:MEETING_light&parties:pp	7	-3	-3	-2	-2	-2	-3	-2	-4	
rule:MEETING_noun	10	1	-1	-1	-4	-5	-2	-3	-4	-3
rule:MEETING_noun&groups:1	10	2		2	-4	-8	-2	-3	-5	-3
rule:MEETING_noun&groups:2	10	2	-4	-4	-4	-2	-2	-3	-4	-5
rule:MEETING_noun&groups:3	9	-6	-2	2	-2	-4	-2	-3	-4	-1
rule:MEETING_noun&groups:4	12	3	3	1	-2	-2	-2	-3		-1
rule:MEETING_noun&parties:aa	1	-2	-2	-4	-2	2	17	-4	-2	-8
rule:MEETING_noun&parties:ac	-1	1	3	-2	-3	2	-2	-6	1	-4
rule:MEETING_noun&parties:af	12	-2	-1	1	1	5	-3	-1	-3	-4
rule:MEETING_noun&parties:ao	-2	-1	-4	-2	-6	-8	-7	-2	-8	-2
rule:MEETING_noun&parties:ap	6	2	1	-3	-3	-4	-3	-4	-2	
rule:MEETING_noun&parties:cc	1	1	-1	-3			-3	-3	-4	1
rule:MEETING_noun&parties:cf	7	2	7	-1	-5	-2	3	-3	-3	-2
rule:MEETING_noun&parties:co	14	-1	-1	-1		-3	-1	-1	-1	-2
rule:MEETING_noun&parties:cp	2	6	2	-1	-3	-2	-2	-3	1	-2
rule:MEETING_noun&parties:ff	5		2	-5	-6	-5	-2	-4	-6	-3
rule:MEETING_noun&parties:fo	1	-1	-4	-1	-5	-8	-1	-2	5	-5
rule:MEETING_noun&parties:fp	9	1			-4	-3	-2	-3	-4	-4
rule:MEETING_noun&parties:oo	5	6	-7	-4	-12	-2	-1		4	
rule:MEETING_noun&parties:op	-3	10			-2	-4	-2	-2	-2	-4
rule:MEETING_noun&parties:pp	21	-4	-2	1	-3	-4	-3	-3	-2	-1
rule:MEETING_verb	6	-1		-3	-2	-2	-3	-1	-2	-3
rule:MEETING_verb&groups:1	2	3	4	-6	-4	-1	-3	-1	-5	-5
rule:MEETING_verb&groups:2	9	-2	-2	-3	-3	-3	-3	-1	-1	-3
rule:MEETING_verb&groups:3	8	-3		-2		-1	-3	-2	-1	-3
rule:MEETING_verb&groups:4	4		-2	-1		-1	-2			
rule:MEETING_verb&parties:aa	-4	-2	-2		-2	-3	-2		-3	
rule:MEETING_verb&parties:ac	1			-2	-1	-1	-1	3	1	
rule:MEETING_verb&parties:af	2	-2				-3	-2	6	6	-3
rule:MEETING_verb&parties:ao	8	-3	-3		-5	-7	-5	-3	-8	-5
rule:MEETING_verb&parties:ap	15			-1	-2	-3	-1		-3	-5
rule:MEETING_verb&parties:cc		1	-2	-3	2	-1	-2	-2	-1	
rule:MEETING_verb&parties:cf	4	1	1	-2	2	-1	-1	-1	-1	-1
rule:MEETING_verb&parties:co	5	-1	2	-2		4	-2	-2	-2	-3
rule:MEETING_verb&parties:cp	5			-1	-1	-1	-2		-1	-2
rule:MEETING_verb&parties:ff	-2	-2	-2	-2	4	-2	-1	-1	1	-1
rule:MEETING_verb&parties:fo	-7	-2	4	-3	6	-6	-2	-2		-4
rule:MEETING_verb&parties:fp	9	-2	-3	-4	-2		-3	-2	-3	-3
rule:MEETING_verb&parties:oo	10		1	-3	-8	-5	-2	-3	-1	-3
rule:MEETING_verb&parties:op	7	2	-4	-2	-4	-5	-3	-2	-4	-6
rule:MEETING_verb&parties:pp	19	-4	-3	-3	-3	-2	-3	-2	-4	
rule:POLICY_light	-2	-2	-1	-1	-1	1	2		-1	-1
rule:POLICY_light&groups:1	-4		1		-3	4	7	-2	-5	-3
rule:POLICY_light&groups:2	-2	-3	-3		1	-1	-1		3	
rule:POLICY_light&groups:3	-2	-2	-2	-2	-2	-1	-2	1	-3	1
rule:POLICY_light&groups:4	3	-1	-1	-2		1	-2	1		
rule:POLICY_light&parties:aa	-3	-2	-1		-2	-1	-3		-3	-1
rule:POLICY_light&parties:ac	1	-1	-1	-3		-1	5	4		-2
rule:POLICY_light&parties:af	-3	-2	-3	2	-3	-2	-2	10	9	-4
rule:POLICY_light&parties:ao	-8	-6	-2	1	2	18	1	-4	5	-4
rule:POLICY_light&parties:ap	1	-3			-2	-2	2		2	11
rule:POLICY_light&parties:cc	2	-1	-1	-5	4	-1	1		-4	-1
rule:POLICY_light&parties:cf	2	-1	1	-4	1	2	-2	1		-2
rule:POLICY_light&parties:co	7		-2	6	2	-3	-2	-2	-2	-2
rule:POLICY_light&parties:cp	-1	1		-1	-2	1	-2	1	-1	-2
rule:POLICY_light&parties:ff	-3	-2	-2		6	-1	-2	4	1	-2
rule:POLICY_light&parties:fo	4	-1	-4	-5	8	4	-3	-4	4	-3
rule:POLICY_light&parties:fp	3	-2	-2	-1	-2	2	-2	-1	-3	-1
rule:POLICY_light&parties:oo	-3	1	-6	-3	7	1	-2	-2	-2	-3
rule:POLICY_light&parties:op	-5	-5	4		-1	1	-2	-2	-4	10
rule:POLICY_light&parties:pp	4	-3	-2	-3	-1		-3	-2	-4	2
rule:POLICY_noun	-1	-2	-2	-2	-2	-4	12	-1	-2	-2
rule:POLICY_noun&groups:1	-5	-1	-3	-2	-4	-5	29	-4	-7	-4
rule:POLICY_noun&groups:2	1	-2	-2	-3	-1	-3	5	1	2	-5
rule:POLICY_noun&groups:3	3	-2	-4		-1	-4		-3	-2	8
rule:POLICY_noun&groups:4	-2	-1	2	1	-2	-2	-3	-1	3	-2
rule:POLICY_noun&parties:aa	-5	-1	-4	-3	-2	-1	5	-9	-7	-2
rule:POLICY_noun&parties:ac	-3	-1	1	-2	-4	-2	12	-2	8	-3
rule:POLICY_noun&parties:af	-5	-2	-1			-1	1	7	9	-2
rule:POLICY_noun&parties:ao	4	-2	-2	-2	-3	-8	-1	5	-4	-4
rule:POLICY_noun&parties:ap	3	-1	1	3	-3	-3	9	-2		-4
rule:POLICY_noun&parties:cc	8		-2	-1	1	-3	5		2	1
rule:POLICY_noun&parties:cf	-2		4	-4	-4	4			5	-1
rule:POLICY_noun&parties:co	-14	1	-3	1	12	-4	-2	5	-2	-3
rule:POLICY_noun&parties:cp		-1	3		-3	-3	-2	-1	-1	
rule:POLICY_noun&parties:ff	-5	-2		-4	4	-5	-2	-1	-4	3
rule:POLICY_noun&parties:fo	-10	-3	-4	-4	8	-4	-10	5	-8	-4
rule:POLICY_noun&parties:fp	7	-2	2		-5	-4	-2	-2	-2	2
rule:POLICY_noun&parties:op	-13	-3	-3		-2	-3	-4	-2	-4	-5
rule:POLICY_noun&parties:pp	4	-3		1	-4	-3	-4	-2	-3	2
rule:POLICY_verb	-4	-4	-1	-5	-3	-4	3	-2	-2	-3
rule:POLICY_verb&groups:1	-1	-5	-2	-5	-1	-7	11	-4	-7	-3
rule:POLICY_verb&groups:2	-7	-4	-2	-6	-4	-4		-1	1	-4
rule:POLICY_verb&groups:3	2	-3	2	-2	-4	-2	-3	-2	-8	-2
rule:POLICY_verb&groups:4	1	9	5	-1	-2	-2	-2	-3	-2	-2
rule:POLICY_verb&parties:aa	14	-3	10	-4	-2	-2	-8	-2	-14	8
rule:POLICY_verb&parties:ac	-12	-1	-1	-2	-6	-2	9	19	-7	-2
rule:POLICY_verb&parties:af	-10	-1	-3	-2	-5	-2	19	-9	29	-2
rule:POLICY_verb&parties:ao	-7	-1	-1	-2	-9	-6	-6	-2	-13	-1
rule:POLICY_verb&parties:ap	5	-3	1	-4	-5	-2	-5	-4	8	-3
rule:POLICY_verb&parties:cc	-4	-3	-4	-1	-2	-1	-3	-1	-7	-1
rule:POLICY_verb&parties:cf	-12	3	9	-1	-8	-2	-2	-1	-2	-2
rule:POLICY_verb&parties:co	-17	-3	-7	-1	-10	-1		-1	10	-1
rule:POLICY_verb&parties:cp	-6	-1	6	-2	-4	-2	-2	-1	-2	-2
rule:POLICY_verb&parties:ff	-21	6	18	-2	-4	-1	-2	13	-13	-1
rule:POLICY_verb&parties:fo	-8	-2	-5	-1	-9	-2	-1	-1	-11	-1
rule:POLICY_verb&parties:fp	-2	-1	1	-7	-4	-5	-3	-4	-5	-5
rule:POLICY_verb&parties:op	-27	23	-6	-3	-4	-3	-4	-2	-3	26
rule:POLICY_verb&parties:pp	-4	-2		-3	-3	-2	-4	-3	-4	-6
rule:VISIT_light	-1	1	-1	-3	-1	6	1	-2	1	
rule:VISIT_light&groups:1	-3	6		-4	-4	16	4	-2	1	-3
rule:VISIT_light&groups:2			-2	-3	-2	-1	1	-3	2	2
rule:VISIT_light&groups:3	2	-2	-1	-2	5	-1	-1	-3	-4	2
rule:VISIT_light&groups:4	-1			-1	1	3	-2	-1		-2
rule:VISIT_light&parties:aa	-7	-2	3	-2	-2	-1	1	-6	-1	4
rule:VISIT_light&parties:ac	-6	2	-2	12	-4	3	10	-1		-1
rule:VISIT_light&parties:af	-2	-2	-3	-7		3	-5	1	16	-1
rule:VISIT_light&parties:ao	-9	-2	-2	7	-4	-8	-4	-2	-7	-4
rule:VISIT_light&parties:ap	-8	-2	-1	-1	-4	-2	6	-3	1	8
rule:VISIT_light&parties:cc	1	-2	1	-3	3	-4	5			-1
rule:VISIT_light&parties:cf	-1	-1	5	-2	5	8	-1	-3	-3	-1
rule:VISIT_light&parties:co		1	-3	6		2	-1		2	-3
rule:VISIT_light&parties:cp	7	9	-1	-2	-3	-1	-1	-2	-3	-1
rule:VISIT_light&parties:ff	-6	-1	-2	-4	14	-1	-1	-3	-1	-3
rule:VISIT_light&parties:fo	-2	-1	-2	1	23	16	-1	-2	-8	-2
rule:VISIT_light&parties:fp	7	-2		-1	-2	4	-2	-2	-4	-3
rule:VISIT_light&parties:oo	-9	1	-4	-1	-2	3	-2	-3		-3
rule:VISIT_light&parties:op	-6	6	-3	2	4	-2	-3	-1	-3	-5
rule:VISIT_light&parties:pp	6	-3	-2	-2	-2		-2	-2	-4	10
rule:VISIT_noun	-4	27	-3	-1	-4	-3	-3	-3	-2	-1
rule:VISIT_noun&groups:1	-14	44	-5	1	-3	-6	-5	-3	-6	-5
rule:VISIT_noun&groups:2	-5	31	-3	-5	-4	-4	-3	-3	-2	2
rule:VISIT_noun&groups:3	13	-3	-2	5	-2	1	-2	-1		
rule:VISIT_noun&groups:4	4	17	-1	-4	-4	-1	-1	-3	8	-2
rule:VISIT_noun&parties:ac	-11	31	-1	-2	-2	-3	-3	-2	-4	-4
rule:VISIT_noun&parties:af	-2	-7	-1	-10	-5	-1	-2	-7	3	-2
rule:VISIT_noun&parties:ap	-13	11	-3	-2	-3	7	-2	-1	3	-4
rule:VISIT_noun&parties:cc	-10	55	-2	-6	-2	-2	-2	-1	-2	-3
rule:VISIT_noun&parties:cf	12	20	-3	-4	-5	-4	-2	-2	-1	-5
rule:VISIT_noun&parties:cp	-7	43	-3	3	-3	-3	-2	-2	-4	-5
rule:VISIT_noun&parties:ff	3	6	-1	-5	-5	-2	-2	-4	13	-9
rule:VISIT_noun&parties:fp	10	12	-2	-3	-4	-4	-2	-2	7	10
rule:VISIT_noun&parties:op	-14	21	-5	-3	-3	8	-3	-2	-5	-7
rule:VISIT_noun&parties:pp	22	-7	-2	4	-3	-2	-2	-2		2
rule:VISIT_verb	-2	2	-1	-2	-1	-1	-1	-1	-1	
rule:VISIT_verb&groups:1	-2	7	1		-2	-2	-2	-2	-3	-2
rule:VISIT_verb&groups:2	-4		-2	-2	-1		-2	-1	1	2
rule:VISIT_verb&groups:3	-2		-2	-2	-3	-1	-1	-1	-3	1
rule:VISIT_verb&groups:4	4		-1	-1		-2	-2	1	1	-2
rule:VISIT_verb&parties:aa	1	-2	-4	1	-3	-3	-2	2	-3	-2
rule:VISIT_verb&parties:ac	-2			-1	-1	-5	2	5	2	-2
rule:VISIT_verb&parties:af	-3	-2	-2	-1	1	-3	-4	3	7	-4
rule:VISIT_verb&parties:ao	-8	-7	-3	-1	4	14	4	-5	7	-4
rule:VISIT_verb&parties:ap	4			-2	-2	-2	1	1	1	13
rule:VISIT_verb&parties:cc	3		-1	-2	4	-3	2	-2	-3	-2
rule:VISIT_verb&parties:cf	3		2	-2	4	3		-1	-3	-2
rule:VISIT_verb&parties:co	9	1		-1	-4	-1	-1	-1	-1	-3
rule:VISIT_verb&parties:cp	-1	4		-2	-2	-2	-2	1	-2	-2
rule:VISIT_verb&parties:ff	-2	-2	-1	-2	-1		-1	3	3	-4
rule:VISIT_verb&parties:fo	12	-1	-3	-3	-4	-1	-1	-4	2	-3
rule:VISIT_verb&parties:fp	1	-1	-2	-1	-2	1	-2		-2	-3
rule:VISIT_verb&parties:oo	-9	2	-4	-2	-5	2	-2	-2		-3
rule:VISIT_verb&parties:op	-1		1	-1	-4		-2	-2	-4	6
rule:VISIT_verb&parties:pp	-1	-2	-2	-2	-2	-2	-3	-1	-3	1
verb-word:accept_of	25	-3	-3	-4	-4	-6	-3	-10	-6	52
verb-word:accuse_of	-21	-3	-3	-4	3	-6	-4	6	37	-8
verb-word:adopt_on	-8	-4	-3	-5	-4	-10	80	-3	-6	-7
verb-word:advance_in	-4	-3	-3	-12	-4	-14	-3	-2	-3	-4
verb-word:agree_of	-10	-5	-6	32	-4	-6	18	-3	-5	40
verb-word:announce_for	12	-3	-3	-6	-7	-5	41	-4	-5	-5
verb-word:announce_of	-7	-4	-3	-5	29	-8	22	-17	-18	-3
verb-word:apply_for	-6	-2	-2	-6	-5	-9	-3	-39	-4	-3
verb-word:appoint_as	-11	-4	-4	-6	-5	-4	-4	-4	-5	67
verb-word:approve_of	-6	-2	-2	-5	-24	-2	-8	15	-8	8
verb-word:ask_for	-22	-3	-2	-13	-4	-3	-8	-5	15	-5
verb-word:attend_of	-17	-4	-9	-6	-5	16	-4	-3	-8	-4
verb-word:bar_from	-6	-2	-4	-4	-3	-6	16	-8	25	-11
verb-word:be_at	-15	31	-3	-4	-4	-4	-2	-3	-6	-14
verb-word:be_before		-6	-4	16	-3	-5	-6	-3	-12	26
verb-word:be_between	31	-5	-3	-24	-3	-9	-5	-4	-5	-3
verb-word:be_by	-11	-3	-3	-5	-3	-11	-17	-11	12	10
verb-word:be_for	-16	-2	-5	-6	-4	-7		-6	-2	-4
verb-word:be_from	-16	48	-7	-4	-3	-4	-4	-3		-5
verb-word:be_in	-3	1	-4	-6	-2	-2	-5	-4	-5	-4
verb-word:be_of	8		-3	-3	-5	-5	-5		-6	-4
verb-word:be_on	-3	3	-5	-4	-4	29	-5	3	-8	-9
verb-word:be_than	-6	-4	-3	-11	-4	-4	-6	-3	-10	-2
verb-word:be_to	-10		-3	-6	2	-4	-3	-4	-7	-6
verb-word:be_with	-7	-3	1	5	-5	-5		-8	-7	-1
verb-word:bear_of	-12	-5	-8	41	-5	-7	-15	-5	-7	-7
verb-word:become_of	-13	-4	-3	-5	6	-5	-3	-5	-8	31
verb-word:begin_of	4	-3	-2	-2	-8	-14	-5	-5	17	-7
verb-word:begin_to	-18	29	-5	-3	-2	-8	-3	-3	-7	-7
verb-word:brief_on	6	2	8	-4	-3	7	-3	-2	-4	-7
verb-word:bring_from	-23	-1	-4		-8	-2	-3	-2	-7	29
verb-word:bring_into	-4	-1	-8	-3	-2	-2	15	-2	-4	-9
verb-word:bring_to	-19	1	21	-4	-5	-6	-3	-4	-3	18
verb-word:bring_with	65	-3	-7	-3	-3	-18	-3	-3	-4	-4
verb-word:build_in		-5	-3	23	-10	7	-5	-4	-3	-3
verb-word:buy_for	-3	-10	-2	-13	50	-10	-4	30	-7	-2
verb-word:buy_in	-12	-2	-3	-6	54	-5	-5	-7	-9	-5
verb-word:buy_of	16	-3	-3	-9	-5	-2	-5	60	-12	-3
verb-word:call_in	36	-2	-2	-1	-1	-2	-1	-1	-2	-4
verb-word:carry_of	1	-3	-10	5	-4	8	-6	-4	-6	4
verb-word:clear_for	-4	-3	-2	-5	-3	-4	-38	-8	-6	-4
verb-word:clear_of	-7	-3	-4	-4	-19	-5	-7	14	-7	-5
verb-word:come_after	26	17	-2	-4	-1	-4	-8	-3	16	-8
verb-word:come_from	42	-4	-2	-3	-3	-3	-3	-2	-11	-5
verb-word:come_in	-16	-6	18	-10	11	-7	-5	-4	-6	-7
verb-word:come_of	-5	-3	35	-7	-3	-4	-5	-4	-5	-8
verb-word:come_on	-3	-5	-4	-6	-3	-6	20	-5	-7	-4
verb-word:come_with	9	-2	-3	-6	-4	-3	-3	16	-6	-2
verb-word:complete_of	6	-17	-3	-4	76	-6	-4	-20	-6	33
verb-word:consult_on	58	-3	-4	-9	-3	-7	29	-4	-5	-5
verb-word:cut_for	-8	-3	-2	-3	-8	-26	72	-5	-10	-3
verb-word:decide_of	-8	-2	-3	-6	-4	-6	-11	-13	-11	-2
verb-word:describe_as	-15	-5	-4	-10	-4	-5	-8	-6	-7	-7
verb-word:discuss_of	63	-6	-15	-8	-6	-7	-9	-3	-7	-4
verb-word:discuss_with	-3	-4	-3	-17	-5	-6	-4	-4	-8	-5
verb-word:do_in	-4	-5	-2	18	-4	-2	-10	-2	-4	-2
verb-word:do_of	-31	-3	-3	-3	-3	-3	-5	-2	-12	-5
verb-word:draw_to	-12	-5	31	-12	-6	-6	-5	-3	-4	-3
verb-word:exchange_on	20	-5	-3	54	-3	-5	-10	-3	-3	-2
verb-word:expand_in	-10	-4	-3	12	29	-12	-4	-4	-5	-2
verb-word:explain_to	36	-20	-4	-5	-7	-6	-6	-4	-8	-10
verb-word:face_in	-11	-4	-3	-4	-6	-5	-8	-4	-19	-6
verb-word:fall_of	-6	-2	-3	-4	-6	-5	-6	-3	46	-7
verb-word:file_against	-8	-4	-3	-4	-6	-4	-3	-4	35	-5
verb-word:fly_on	-18	61	20	-5	-5	-6	-4	-5	-5	-22
verb-word:found_in		-3	-3	-5	-5	-5	-4	7	-13	-7
verb-word:get_for	-8	-3	-3	36	-6	-5	-6	67	-30	-4
verb-word:get_from	26	-3	-4	-12	37	-8	-4	38	-19	-5
verb-word:get_in	8	-3	-2	-5	-7	-7	-5	39	-6	-3
verb-word:get_with	33	-7	-5	-8	-8	-5	-3	-11	52	-5
verb-word:give_for	36	23	-2	-5	-13	-3	-3	28	-11	-5
verb-word:give_of	17	-12	-3	-4	9	-5	-3	-2	-11	-6
verb-word:give_on	-8	-6	-3	-6	-9	-8	-3	1	-7	-3
verb-word:give_to	-9	-4	-3	-7	-6	-3	36	21	-9	-6
verb-word:go_at	-27	44	-2	-7	-11	10	-3	-8	21	-3
verb-word:go_for	-6	-16	-4	-7	-7	-8	6	50	-8	-6
verb-word:go_from	-7	-8	-6	-4	49	-8	-3	-11	-28	-4
verb-word:go_in	-14	-5	-2	-4	-7	37	-3	-6	50	-4
verb-word:go_of	57	-7	-2	-1	-4	-5	-3	-2	-5	-6
verb-word:go_on	-5	-5	-2	-4	-4	12	26	-4	-4	10
verb-word:go_over	-11	-7	-3	-5	-5	-7	-5	-5	38	-5
verb-word:go_to	-20	38	-3	-3	-6	-6	13	10	-14	-13
verb-word:go_with	-8	-3	-1	-4	23	-10	-3	-3	-8	-7
verb-word:hand_to	-9	-2	-4	-7	54	-15	-5	-3	-7	-12
verb-word:have_at	20	-4	-4	-6	-3	-7	-9	-3	-4	-7
verb-word:have_for	1	-6	-5	-4	-4	-5	27	-3	-1	-5
verb-word:have_in		-4	-4	6	10	-7	-5	-6	-6	15
verb-word:have_of	9	-3	-3	-4	-8	-6	7	-4	-8	-1
verb-word:have_on	-9	-4	-7	-3	-3	-6	5	-4	-5	-7
verb-word:have_than	-17	-5	-6	-10	-7	-23	-6	-6	-12	-8
verb-word:have_with	59	-6	-4	-17	-5	-6	-4	-4	-5	-7
verb-word:hear_of	11	-4	-5	-4	-5	-5	-11	-5	-8	-8
verb-word:hold_from	-18	-4	17	-5	-5	-5	-10	-9	-5	-4
verb-word:hold_in	33	-4	10	-6	-6	-6	-4	-12	-4	-4
verb-word:hold_of	-31	-2	-14	-7	-4	-4	-3	-6	-6	-4
verb-word:hold_on	6	-5	31	-7	-5	-8	-10	-4	-6	-4
verb-word:hold_with	33	-3	-5	-4	-4	-5	-5	-3	-7	-5
verb-word:host_at	20	-5	-8	-3	-3	-3	-2	-2	-3	-4
verb-word:host_in	1	-6	-41	-4	-3	-3	-3	-2	-4	-7
verb-word:introduce_in	-13	16	-4	-5	-3	-23	-10	-4	-6	-4
verb-word:invest_in	-6	-3	-4	-5	45	-9	6	-4	-8	-4
verb-word:issue_to	-8	-2	-2	-5	-3	-5	-16	8	21	-3
verb-word:join_with	-12	-4	-2	39	-3	-8	-3	-6	-8	-4
verb-word:keep_in	-24	35	-4	-4	-10	-6	-3	26	16	-3
verb-word:keep_of	-9	-3	-3	2	-10	19	-6	-5	-5	-3
verb-word:launch_in	-6	-4	-11	-3	-5	1	19	-3	-9	-2
verb-word:lay_on	-12	-4	-3	-6	-17	37	-11	-3	-5	-4
verb-word:lead_for	-16	-3	23	-4	36	-3	-3	-4	-4	30
verb-word:lead_in	25	-1	-1	-1	-12	-2	-1	-1	-7	14
verb-word:lead_of	-1	-10	35	-3	-4	-6	-9	-3	54	-14
verb-word:lead_to	-10	28	-4	-5	-4	-4	-7	-5	10	25
verb-word:leave_on	-18	31	-6	-5	-5	-15	-4	-3	-5	-4
verb-word:lie_of	-11	-4	-3	-8	-20	42	-3	-4	-7	-4
verb-word:lift_on	-10	-3	-4	-5	-5	13	33	-6	29	-6
verb-word:make_for	27	-4	-4	-8	-8	-7	9	-27	-9	-5
verb-word:make_in	-6	-5	-3	-2	-4	-5	-5	-2	-9	-4
verb-word:make_of	-10	-3	-4	-3	-4	2	-4	-4	5	-5
verb-word:make_on	10	-2	-3	-9	-5	12	-7	-10	12	-3
verb-word:make_to	3	25	-2	-4	-2	-3	-2	-1	-9	-7
verb-word:meet_in	96	-7	-7	-5	-5	-5	-5	-4	-6	-6
verb-word:meet_of	51	-2	-4	-6	-4	-4	-4	-4	-12	-11
verb-word:meet_on	-9	-3		-3	-3	8	-3	-3	-3	-5
verb-word:meet_with	39	5	-3	-5	-4	-4	-4	-4	-6	-4
verb-word:need_of	-6	-3	13	-4	-8	-5	-6	-30	-6	-6
verb-word:offer_in	-6	-8	-3	-5	-10	-9	-4	29	-6	-2
verb-word:open_by	-7	-3	-17	-9	-5	49	-10	-7	29	-4
verb-word:open_in	-10	-4	12	-5	-3	34	-7	-2	1	-2
verb-word:open_into	-5	-2	-4	-3	-3	-19	-6	-8	40	-7
verb-word:open_on	13	-11	20	-4	-4	-7	4	-3	-7	-6
verb-word:open_with	15	-3	-15	-9	-5	-24	-5	-5	-7	-4
verb-word:own_to		-2	-1	-3	-21	-6	-3	29	-23	-2
verb-word:pay_by	-2	-3	-2	-9	-13	-4	-2	-2	-5	-4
verb-word:pay_on	2	-7	-3	-2	-5	-1	-2	-1	-3	-5
verb-word:pay_to	-26	12	-2	-2	-5	-2	-2	-20	-18	-6
verb-word:play_to	10	-4	12	-7	-4	-8	-16	-4	-5	-5
verb-word:present_with	-22	-2	-1	-3	-4	-9	-2	-2	-3	-5
verb-word:preside_of	9	-5	-5	-6	47	38	-8	-3	-7	-14
verb-word:promote_in	10	-3	-2	7	-3	-5	-4	-2	-4	40
verb-word:publish_for	-7	-3	-4	-6	-7	-6	2	-4	-6	-5
verb-word:publish_on	-10	-5	-7	-8	-6	-11	29	-5	-7	-6
verb-word:put_by	-5	-4	-26	-10	-9	-11	24	-3	32	-4
verb-word:put_for	15	-4	-9	-13	-6	-10	9	-3	-3	-3
verb-word:put_in	1	-1	-2	14	7	-10	-4	-4	24	13
verb-word:put_into	-7	-4	-4	-10	42	40	-6	-5	-8	-4
verb-word:put_of	-6	-2	-3	-7	-6	-10	-6	-3	-13	18
verb-word:put_on	-7	-3	-3	-12	-12	-7	-5	-12	29	-3
verb-word:put_to	15	-7	-2	14	-7	-4	1	-3	10	-8
verb-word:raise_of	11	-3	-4	-2	-9	-14	-4	-2	-3	-2
verb-word:reach_in	-6	-3	-3	-7	-8	-24	-5	-3	-4	-3
verb-word:reach_on	-5	-2	-3	20	-3	-5	9	-4	-15	-5
verb-word:receive_by	51	-2	-3	4	-5	-5	-3	-3	-4	-13
verb-word:receive_from	-17	-2	-2	-9	9	-3	-5	23	-6	-5
verb-word:receive_on	61	-6	-4	-4	-8	-6	-3	-4	-4	-10
verb-word:register_as	-12	-3	-2	-8	-4	-5	-5	74	-17	-5
verb-word:release_on	-13	-5	-4	-13	-6	10	13	-7	-7	-4
verb-word:run_in	-17	-2	-3	-4	-6	-11	-4	-4	9	25
verb-word:run_of	-20	-3	-7	32	-5	1	-5	-7	-10	-6
verb-word:say_in	-10	-2	-3	-3	-2	-6	-8	19	-8	-2
verb-word:say_of	4	-4	-3	-1	-4	4	-3	-3	-5	-7
verb-word:say_on	-11	19	-2	18	-3	-4	-8	-3	-4	-5
verb-word:say_with	-16	-4	-4	-7	-5	-12	-4	-5	-12	-5
verb-word:see_as	-9	-3	-4	-2	-4	-5	-3	-4	-6	-3
verb-word:see_in	-11	-3	-3	-4	-5	-3	-11	25	-6	-3
verb-word:see_of	-9	-5	-3	-5	-10	-7	-4	-3	-4	-10
verb-word:sell_to	-6	-3	-3	-8	24	-5	-6	32	15	-3
verb-word:send_to	-2	22	-11	-11	-4	-3	12	23	-8	-2
verb-word:serve_in	1	-3	-4	-4	-3	-4	-4	-3	14	-4
verb-word:serve_of	-14	-5	-6	-6	-3	-5	-5	-5	-10	13
verb-word:set_for	-13	14	-4	-9	49	-17	2	-9	-15	-2
verb-word:set_in	-6	-3	-4	15		40	-8	-3	-6	-3
verb-word:shake_on	-12	-4	-3	31	-5	-14	-4	-4	-4	-8
verb-word:share_of	-7	-3	-3	20	-7	-4	-5	-3	5	-3
verb-word:sign_for	-17	-2	-2	42	-3	-10	-5	-6	-3	-7
verb-word:sign_in	-15	-4	-3	19	-4	-12	-8	-4	-6	-4
verb-word:sign_of	-14	-3	4	47	-12	-1	-6	-5	-4	-5
verb-word:sign_on	-5	-21	-3	26	-3	-5	9	-3	-6	-5
verb-word:sign_with	-5	-1	-2	12	-6	1	-4	-8	-5	-2
verb-word:sit_in	6	-2	-6	-11	-4	-2	-2	-5	-10	-3
verb-word:sit_of	-14	-1	25	-1	-3	-2	-3	-2	-1	-14
verb-word:sit_with	21	-5	9	-2	-3	-2	-2	-3	-6	-5
verb-word:speak_of		-3	-11	-2	-3	-7	-3	6	-2	-3
verb-word:speak_on	-36	-2	-11	-3	-2	-8	-2	-1	-4	-4
verb-word:speak_with	19	-4	-6	-4	-3	-4	-4	-3	-6	-4
verb-word:speed_of	-12	-1	-8	-2	-3	16	-6	-9	-5	-2
verb-word:spend_at	-15	-7	-3	-3	-8	-3	-3	-5	-8	-18
verb-word:spend_in	-24	45	-11	-5	-9	-6	-5	-3	-6	6
verb-word:spend_on	19	-6	-3	-6	87	-22	-12	-5	-8	-3
verb-word:strike_on	-10	-4	-4	21	-5	-7	-7	-5	13	-5
verb-word:sue_in	-8	-3	-3	-5	-7	-5	-6	-6	77	-6
verb-word:swear_on	-13	-6	-6	-8	-4	-7	-5	-4	-4	82
verb-word:take_as	-6	-4	-3	-3	-4	-3	-3	-2	-19	8
verb-word:take_at	-23	38	-4	-2	-7	-7	-3	-7	-7	26
verb-word:take_from	-12	-4	-4	-4	-9	8	-3	-3	-7	21
verb-word:take_in	14	1	30	-2	-6	6	-4	8	-5	2
verb-word:take_of	15	-3	-3	-4	13	-5	-5	-1	6	-13
verb-word:take_on	3	1	-4	4	-6	6	-6	17	-6	3
verb-word:take_to	-12	18	-12	-3	-9	-5	-2	-3	-7	-14
verb-word:tell_in	-2	-2	17	-6	20	-8	-4	16	-7	-2
verb-word:thank_for	-16	4	-4	-6	1	-6	-5	-5	-9	-6
verb-word:tour_of	30	7	-2	-4	-6	-7	-2	-2	-4	-6
verb-word:turn_in	-24	-11	-3	-3	-4	28	-6	52	-4	-3
verb-word:turn_into	3	-4	-4	-3	8	-10	-2	-2	-3	-3
verb-word:turn_of	39	-4	-3	-3	-7	-5	-2	-5	-5	-13
verb-word:turn_on	34	-2	-3	-6	-6	-3	-1	-10	33	-2
verb-word:visit_in	3	26	-3	-3	-4	-4	-3	-2	-6	-8
verb-word:visit_of	8	15	-2	-3	-3	-6	-3	-2	-5	5
verb-word:welcome_of	-20	-3	-5	-3	-7	-8	-5	-4	-10	-10
verb-word:will_in	-10	-3	-5	23	21	5	-5	-3	-6	-4
verb-word:win_for	-7	-2	-2	22	4	-3	-3	34	-9	-4
verb-word:win_of	-6	-3	-3	63	-9	-4	-4	-28	-15	-6
word:$	-3	-4	-2	-3	44	-7	-3	-5	-4	-3
word:'s	-1	-3	-3	-4	-5	2	-1	1	-2	
word:.	29	-3	-5	-7	-5	-6	8	-4	29	5
word:12th	18	-5	25	15	-6	-6	-8	-2	-4	-5
word:4g	-8	-2	-2	-9	-10	-6	-3	-4	18	-3
word:5g	5	-4	-4	-8	-8	15	-1	-1	-5	-3
word:6g	-11	-4	-8	-10	-5	-12	55	-4	-7	-6
word:about	14	-3	-3	-5		-6	-2	-2	-1	-2
word:above	-11	-4	-9	-2	-6	-3	-5	-9	-4	-3
word:accelerate	-13	-1	-2	8	-3	-2	46	-28	-2	-1
word:accept	9	-3	-3	-4	-4	-5	-4	-7	-9	13
word:access	-11	-8	-3	-2	18	-11	-4	-2	-3	-1
word:accompany	23	-8	-4	-5	-4	-6	-3	-4	-5	-6
word:accord	-7	2	-2	11	-3	-1	1	-4	-2	-3
word:account	-5	-3	-3	1	-9	-4	-6	-9	39	-7
word:accra	32	-16	18	-4	-4	15	-7	-4	-5	-6
word:accuse	-18	-3	-3	-4	3	-5	-5	2	37	-7
word:achieve	-10	-2	-4	-2	-2	-5	-6	-2	-5	-5
word:acquire	-10	-5	-4	-6	41	-11	-4	-8	-11	-4
word:acquisition	-7	-2	-3	-6	65	-6	-6	14	-18	-7
word:across	-13	-4	-4	-2	-5	-5	-4	-3	-5	-4
word:act	-7	-3	2	-7	4	-4	-5	5	11	-4
word:activity	-10	-2	-5	-10	-8	-5	1	-2	12	-2
word:ad	-9	-3	-2	-2	-3	-3	-4	-2	11	-5
word:add	-7	-3	-3	-5	-5	1	7	3	10	-4
word:additional	-9	-2	-2	-2	22	-5	-4	-7	-6	-3
word:address	11	-4	18	-5	-5	-14	-4	-3	-7	-3
word:administration	-3	23	-3	-7	-2	-3	-4	-2	-4	-7
word:administrative	-29	-5	-3	-6	-3	-9	-4	-3	7	-10
word:admit	1	-3	-3	-10	-5	-4	-5	13	-7	-6
word:adopt	-5	-3	-3	-10	-4	-6	46	-4	-7	13
word:adoption	-8	-3	-3	-5	-4	23	32	-4	-7	-3
word:advance	-10	-3	-2	-5	1	-6	-3	-3	-4	-4
word:advise	-18	-3	-4	-9	-6	-4	-7	-5	-13	-5
word:adviser	-12	-9	-3	-3	-4	-4	-9	-3	-4	-18
word:advocate	-29	-4	-3	-3	-3	-8	-3	-3	-3	-2
word:affair	24	-2	15	-3	-1	-4	-1	-1	-3	-7
word:affirm	-11	-7	-2	-3	-7	-4	-2	-2	-3	-3
word:africa	-15	-5	28	-3	-5	-12	-4	-4	-4	-5
word:african	-35	-2	20	-6	-3	-3	-2	-2	-4	-3
word:after	-2	-1	-2	-4	-3	1	-3	2	5	-2
word:afternoon	36	-7	-4	-1	16	-7	-4	-4	9	-5
word:afterwards	-18	-3	-2	-8	-3	-6	-4	-2	-6	-3
word:again	19	-5	-8	-8	-6	-7	-9	9	-8	-8
word:against	-9	-3	-3	-5	-6	-7	-5	-4	33	-7
word:age	-9	-4	-4	-10	-6	-12	47	-7	26	-3
word:agency	-2	-6	4	7	-7	-7	-3	-3	-5	5
word:agenda	-14	-3	-3	-5	-4	-13	1	-3	-3	-3
word:ago	-23	-4	-6	-12	-6	-23	-15	-4	-8	-6
word:agree	-8	-4	-3	20	-2	-5	5	-4	-4	3
word:agreement	-9		-3	32	-6		-4	-4	-4	-4
word:ahead	-9	-3	7	-4	23	32	-8	-4	-8	-4
word:ai	-5	-3	2	-4	-2	7	17	-3	-5	-3
word:aid	-9	-4	-4	-4	13	-7	-7	9	-9	-4
word:aim	-8	-3	-5	-5	-4	-5	20	-11	-2	-7
word:air	40	-4	-4	-5	-7	36	-4	-5	-6	-6
word:airport		-16	-4	-4	-3	-5	-5	-3	21	-11
word:al	35	-5	-6	-6	-9	11	-5	-3	-6	-10
word:algorithm	-18	-3	-2	-4	-7	-6	2	-10	23	-3
word:alike	-11	-3	-3	-4	-5	-7	-12	-4	-6	-4
word:allow	-4	-2	-5	2	-6	-9	1	17	-9	-5
word:alone	-10	-6	-4	-7	-4	-5	-10	-5	-11	-6
word:along	25	-4	-3	-5	-5	-6	-3	-4	3	-5
word:already	-10	-3	12	12	-9	2	-3	1	22	-5
word:also	2	-2	-5	-1	-2	-2	-2	-5		-6
word:ambassador	-23	-24	-4	-4	-4	-5	-5	-4	-6	-7
word:amendment	-12	-2	-2	-2	-2	-2	30	-3	18	
word:america	-23	-4	-2	-11	-5	-4	-2	-1	-2	-3
word:among	-12	-3	3	6	-6	-6	-4	-4	-1	-4
word:amount	-19	-3	-3	-4	-33	-6	-3	-3	-11	-7
word:analyst	-29	-5	-3	-4	-6	-4	-4	-36	-5	-19
word:announce	-6	-3	-3	12	31	-1	10	-6	-12	9
word:announcement	13	-3	-3	-2	23	24	-3	-1	-3	-2
word:annual	-9	-6	48	-5	-5	-13	-9	-4	-5	-5
word:answer	7	-3	-4	-8	-3	-5	-7	-5	-10	-9
word:antitrust	-13	-2	-2	-3	-4	-3	-3	-8	27	-2
word:appeal	-10	-4	-4	-5	-6	-4	-5	-6	39	-7
word:appear	59	-4	-6	-4	-3	-3	-10	-3	-14	-13
word:applicant	-26	-3	-3	-3	-3	-12	-3	77	-21	-5
word:application	-7	-1	-3	-4	-5	12	-5	18	1	-4
word:apply	-4	6	-3	-4	-4	-4	-8	-19	-10	-4
word:appoint	-13	-4	-5	-8	-4	-8	-5	-3	-6	72
word:appointment	-18	15	-4	-3	-3	-3	-3	-7	-5	13
word:appreciate	-19	-4	-8	-5	-6	-6	-3	-4	-6	-6
word:approach	-8	-3	-2	-2	-6	-4	-3	-2	-3	-5
word:approval	-8	-3	-4	-8	-2	-7	13	53	-12	-4
word:approve	-9	-3	-3	-5	-2	-5	22	18	-7	-1
word:apps	-9	-5	-4	-7	-9	-6	5	-7	14	-3
word:april	-2	2	-1	-2	13	-1	14		-4	12
word:area	-1	-1	1	-6	-1	-4	-5	-2		-2
word:argue		4	-3	-7	-6	-6	-8	-5	-13	-6
word:arizona	-19	29	-3	-5	-13	41	-2	-3	-4	-4
word:arm	-21	-2	-1	-12	-4	-3	-2	20	-8	-3
word:around	24	-4	-7	-5	-4	-6	-6	-3	-1	-4
word:arrive	-20	32	-3	7	-4	-5	-4	-4	-6	-8
word:artificial	-7	-3	11	4	-4	-7	15	-3	-4	-4
word:as	-3	-4	-2	-3	-2	-4	-3	-1	-4	13
word:asia	-13	23	4	-6	-4	-6	-4	-2	-4	-4
word:asian	-20	7	-2	3	-10	38	-4	-4	-6	-3
word:aside		-2	-3	-8	48	-5	-10	-7	15	-9
word:ask	-9	-3	-4	-6	-1	-4	-1	2	-3	-5
word:assembly	-24	-6	16	-3	-12	10	-4	-3	-5	-4
word:asset	7	-4	-2	-4	-3	-9	-13	-5	-4	-4
word:assume	-22	-5	-4	-4	-3	-5	-4	-3	-14	68
word:assure	-21	-7	-4	-6	-5	-3	-2	-2	-4	-4
word:at	6	2	7	-4	-2		-3	-4	-2	-1
word:attach	-8	-4	-3	-4	-7	-4	-5	-7	-9	-5
word:attempt	-8	-2	-2	-11	-2	-9	-7	-3	-11	-12
word:attend	6	-4	6	-5	-5	10	-4	-3	-6	-5
word:attendance	-46	-4	-3	-6	-3	-4	-3	-3	-4	-7
word:attract	-19	-5	-3	-5	-21	-3	-5	-3	-5	-2
word:auction	-9	-4	10	-10	-6	-7	-8	44	-10	-6
word:audience	47	-4	-4	-5	-11	-4	-4	-5	-3	-10
word:august	12	-3	1	7	-3	10	10	10	-5	-3
word:authorisation	4	-3	-5	-8	-3	-4	-13	-13	-4	-3
word:authority	-5	-5	-2	-7	-5	-3	5	25	11	-23
word:authorization	-2	-3	-5	-4	-7	-11	29	-13	-5	-4
word:autumn	-25	-5	-3	36	-7	20	-4	-5	13	-4
word:award	-21	-7	-2	29	6	-4	-4	-3	7	-6
word:away	6	-4	-2	9	-3	-7	11	25	19	-6
word:back	-10	8	-4	-3	-11	-2	2	-6	2	-6
word:backbone	-39	-6	18	-2	-6	-15	-3	-2	-5	-5
word:backup	19	-2	-4	-6	-9	-10	-3	-3	29	-3
word:bad	-10	-4	-3	-3	-5	-11	-9	-16	-17	-3
word:bade	22	-18	-4	-4	-3	-4	-3	-3	-4	29
word:baht	-7	-3	-4	-5	-4	-5	-4	-10	-5	-4
word:baku	-14	-4	39	-6	-5	20	-9	-4	-8	-5
word:ban	-7	-4	-4	-4	-5	-7	-5	-5	30	-5
word:band	-6	-3	-4	-4	-5	-6	14	19	-11	-6
word:bangabandhu	-17	-2	-2	-16	-5	-21	-3	-4	-2	-4
word:bank	-8	-3	-4	-7	-5	11	20	24	1	-5
word:bar	11	-3	-3	-2	-2	-4	10	-5	14	-7
word:barcelona		-5	16	-16	-4	-6	-5	-3	-4	-4
word:base	-8	-3	-2	8	-12	-5	-4	14	10	-4
word:batam	4	-8	-2	-8	-17	2	-3	-3	-6	-2
word:battery	-6	-5	-3	13	21	50	-11	-3	-6	-3
word:be	-1	-1	-1	-1	-2	-2	-1	-1	-1	
word:bear	-10	-7	10	19	-4	-5	-11	-3	-6	-6
word:because	-11	14	-4	-3	-8	-6	-2	30	-5	-3
word:become	-11	-4	-2	-3	-3	-4	-4	6	-6	10
word:before	13	-2	-3	-4	-4	-5	1	1	5	-1
word:begin	-11	5	-3	-9	-1	16	-5	-4	12	-6
word:behind	11	-3	-6	20	-1	-4	-4	-3	-7	-5
word:beijing		34	-3	7	3	-6	-5	6	1	-4
word:being	-1	3		-4	3	-7	-5	-4	4	4
word:belong	3	-5	-4	-6	-6	-3	-4	-7	-10	-7
word:benefit	-11	-4	-5	-6	-3	-2	-3	-2	-3	-2
word:berlin	29	-4	-3	5	-1	-7	-5	-4	-5	-5
word:beside	-16	-4	-8	-4	-8	30	-4	-5	-12	-7
word:besides	-10	-2	-4	-3	-9	13	-4	-6	2	-5
word:between	16	-5	-5	16	-4	-6	-3	-1	-4	-5
word:bid	-16	-3	-3	-8	-4	-26	-3	30	-21	-6
word:bidder	-13	-2	-3	-6	-7	-6	-11	43	-14	-4
word:big	-12	-2	20	-4	-4	-3	-5	-3	-3	-3
word:bilateral	44	5	-5	9	-3	-4	-3	-2	-3	-4
word:bill	-10	-4	-3	-5	-5	-8	39	-6	-7	-5
word:bind	-10	-2	-3	71	-2	-5	-7	-3	-9	-4
word:blacklist	-11	-3	-3	-4	-9	-6	-6	-3	75	-7
word:bloc	-8	-3	-1	-2	-2	-2	-2	-2	-10	3
word:block	-6	-3	-4	-4	-12	-7	-7	22	33	-4
word:board	-13	-2	-4	-4	-5	-5	15		-11	23
word:body	-13	-2	22	-13	-7	-3	-4	-1	-1	3
word:book	-15	-3	-6	-16	-11	-11	-5	12	-7	-6
word:border	-12	-4	-4	-6	-6	-12	-4	-8	30	-3
word:brand	-12	-4	34	-4	33	-9	-5	-8	-8	-5
word:breach	-7	-2	-2	-2	-6	-3	-10	-3	12	-3
word:break	-16	-4	-3	-8	-8	38	-8	-6	-1	-5
word:breakfast	49	-4	-6	-3	-4	-5	-6	-2	-3	-3
word:bridge	-18	-9	-3	-4	-8	-5	-3	-2	-4	-5
word:brief	-2	-3	6	-4	-3	5	-2	-2	-4	-7
word:briefing	-20	-4	-2	-2		-6	-4	-3	-5	-3
word:bring		-2	6	1	-5	1	3	-3	6	3
word:broadband	-6	-4	-5	-5	-5	-1	4	-3	-6	-3
word:brussels	29	27	-12	-9	-6	-7	9	-5	-7	-7
word:build	-6	-5	-3	12	1	16	-5	2	-7	-3
word:building		-3	-7	-9	8	10	13	-10	-4	-4
word:bus	-10	-4	-4	-6	-8	48	18	-4	-9	-11
word:business	-8	-5	10		-6	-5	-5	-3	-7	-3
word:buy	-6	-4	-3	-7	46	-5	-7	8	-11	-4
word:buyer	-20	-5	-5	-5	-7	-6	-7	-9	-8	-6
word:by		-3	-1			3	2	-1	3	-1
word:cable	14	12	-3	9	2	13	-4	-6	-8	-4
word:calendar	25	18	-8	-6	-4	-8	-3	-2	-5	-5
word:california	-18	41	-7	-5	-4	-5	-4	-4	-5	-9
word:call	4	-1	-3	-3	-2	-4	-2	-3	-1	-4
word:camera	-8	-4	-4	-7	10	-8	18	-5	15	-3
word:campus	-22	35	-3	-4	-5	10	-5	-3	-5	-5
word:can	-1	4	-4	-6	-6	4	-7	-8	-12	-3
word:cancel	4	36	38	-9	-5	-7	-5	22	-8	-7
word:cannot	-7	-2	-2	-6	-3	-2	-6	-12	-4	-4
word:capability	14	-3	-2	-6	-8	-4	-3	-4	-2	-2
word:capacity	5	-3	-5	-10	-3	-6	-6	-2	-4	-4
word:capital	2	15	-5	-2	-3	14	13	-4	-13	-6
word:card	10	-4	-3	1	-5	-7	22	-7	15	-6
word:career	-21	-5	-3	-3	-2	-12	-4	-2	-4	4
word:caribbean	-12	-16	-3	-7	-5	-7	-4	-8	-6	-4
word:carrier	-16	-10	-3	-4	-3	-4	-8	-5	15	-10
word:carry	-9	-1	-4	7	3	-5	-4	-6	12	-4
word:case	5	-4	-3	-4	-6	-6	-9	-5	24	-4
word:cent	-8	-4	-3	-5	20	-10	18	-5	-11	-5
word:center	-4	-5	1	-8		20	4	-3	-5	-3
word:central	-18	-5	-3	-4	-6	-10	46	-5	17	-13
word:ceo	-13	-5	-4	22	-8	-6	-6	-4	-5	17
word:ceremony	-10	-5	-6	20	-4	32	-4	-3	-4	5
word:cfa	-3	-2	-3	-5	-8	6	-2	13	-9	-2
word:chain	-3	-7	-4	-8	16	-6	-3	-2	-4	-2
word:chair	6	-4	19	-5	-4	-5	-3	-3	-6	4
word:chairman	-6	-4	-5	-10	-5	-5	-5	-7	9	52
word:challenge	-3	-2	-2	-6	-6	-3	-5	-5	31	-3
word:change	-7	18	-6	12	-6	-13	-8	-4	20	-8
word:channel	-28	-4	-8	-10	-4	-4	-4	-3	-4	-3
word:charge	-1	-2	1	5	-4	-4	-4	-4	-7	-2
word:chatbot	-7	-2	-3	-3	-5	-16	-10	-7	92	-4
word:check	-6	-3	-3	-7	-5	-9	12	-7	38	-3
word:chennai		-6	16	-14	-5	-9	-9	-3	-10	-4
word:chief	-12	-2	-4	-1	-7	-3	-5	-4	-7	40
word:child	19	-4	-3	-4	-5	-5	-9	-6	31	-11
word:chip	-2			8	4	-1	10	2	1	-4
word:chips	-31	-5	-3	-10	-5	-5	-8	-3	-4	-4
word:choice	-21	-5	21	-7	-6	-6	-5	-3	1	9
word:choose	-20	-4	-3	20	-4	-5	-7	-6	-12	18
word:circuit	-11	-4	-3	-7	-12	-5	53	-5	-5	-6
word:cite	-14	-4	-4	-8	2	-7	-4	-7	14	-4
word:citizen	-5	-4	-5	-10	-3	-5	-5	-2	-3	-3
word:city	8	-2	-7	-4	3	-6	-3	-6	-5	-4
word:claim	-18	-3	-6	-14	-7	-5	-5	-6	-7	-12
word:class	-6	-4	-3	-7	-6	-17	-5	45	-9	-4
word:clean	-2	47	-6	-3	-8	-15	-4	-2	-3	-4
word:clear	-3	-3	-3	-6	-10	-5	-12	21	-7	-4
word:clearance	-8	-4	-3	-12	-4	-5	-5	34	-7	-3
word:client	58	-4	-5	-9	-5	-7	-7	-5	-19	-4
word:close	-1	-4		-6	15	-2	-2	-9	11	-4
word:closely	-22	-5	-3	-8	-4	-6	-5	-4	-6	-3
word:closer	-19	-5	11	-5	-3	-4	23	-3	-3	24
word:closing	33	-9	-6	-2	-4	-3	-3	-2	-3	-4
word:cloud	-4	-5	-5	31	-2	15	15	-7	-9	-4
word:cluster	17	-4	-7	-3	-10	-7	-5	-5	-5	-6
word:code	2	-3	-3	44	-5	-7	28	-4	-6	-4
word:coffee	45	-16	-3	-4	-3	-3	-6	-2	-8	-14
word:collaboration	-9	-2	-3	-1	-2	-5	-3	-1	-3	-3
word:columbus	23	-2	-2	-6	-7	-5	-3	-4	30	-8
word:come	7	-1	1	-4	-2	-1	-2	2		-5
word:coming	-8	-3	-4	-4	-5	-11	-8	-3	-5	-14
word:comment	-11	-4	-4	-5	-5	-8	21	-4	-11	-5
word:commerce	-26	-4	-3	-4	-6	-5	-5	-4	-39	-7
word:commercial	-16	-3	-4	-7	-7	-8	-6	11	-9	-4
word:commission	9	10	-4	-12	-3	18	-8	-2	-6	-2
word:commissioner	-12	-4	-3	-5	-5	-10	-6	-4	-7	-3
word:commit	-14	8	-3	-8	23	21	-3	-3	-8	-5
word:commitment	-7	11	-4	4	12	-7	-2	6	-3	-3
word:committee	-24	-4	-4	-4	-4	-5	-3	-3	-4	-12
word:common	-15	-5	20	-13	-3	-4	45	-2	-2	-3
word:communication	-4	-4	-5	-11		-8	4	-3	-6	-7
word:communications	1	-6	21	-5	-3	-4	-18	28	-3	-4
word:communiqué	-48	23	-8	-3	-1	-2	-2	-2	-4	33
word:community	-13	-4	22	-6	-5	-14	-7	-3	-5	-3
word:company	5	-2	6		-4	3	-2	-4	-6	2
word:compare	21	-5	-5	-7	-6	-10	-4	-5	-5	-6
word:compete	-16	-5	-3	-19	-11	-11	-6	-12	-10	-4
word:competition	-11	-2	17	-3	-5	-1	-5	-3	-7	-10
word:competitive	8	-2	-2	-5	-6	-4	-4	-2	-2	-1
word:competitor	12	-4	-4	-4	-11	-5	-4	12	6	-2
word:complain	-13	-6	-4	-4	-4	-5	-5	-4	-10	-7
word:complaint	12	-3	-3	-4	-4	-4	-9	-4	21	15
word:complete	-5	-12	-3	-4	20	-8	10	22	-5	13
word:complex	-5	-2	-2	-1	25	-4	-3	-8	-2	-3
word:compliance	-2	-2	-10	-3	-1	-5	-14	-2	-4	-6
word:comply	-9	-3	-2	-4	-7	-4	-9	-6	2	-4
word:component	-10		-2	-7	-7	-7	-4	-5	-3	-1
word:comprehensive	-3	-3	-4	-4	-6	-6	20	-5	-3	-3
word:computing	-8	-4	-4	-9	-8	-17	23	-3	-4	-3
word:concern	12	-2	-4	-6	-4	-3	-7	-3	23	-4
word:concerned	-4	-3	-2	-3	-5	-20	-10	-2	-4	-1
word:concession	-7	-4	-4	50	-5	-5	-5	55	-10	-3
word:conclude	4	10	-5	32	-4	-8	-3	1	-4	-4
word:condition	-9	4	-2	-3	-11	-5	-3	-4	4	-3
word:conduct	4	-4	-5	52	-12	-6	-16	-2	7	-3
word:confer	20	-4	23	-4	-4	-5	-4	-5	-5	-7
word:conference	-13	-5	63	-5	-4	-9	-7	-4	-5	-6
word:confidence	-5	-3	-3	-2	-7	14	-8	-2	-4	-3
word:confirm	-14	-3	-6	-5	-3	2	-4	1		18
word:congratulate	-19	-4	-4	-7	-7	-10	-6	-4	-10	-21
word:congress	18	10	29	5	-3	-11	-4	-5	-5	-5
word:connect	-10	2	7	9	-13	10	-4	-3	-5	-2
word:connection	-11	-4	-2	8	-3	-11	-4	-5	-7	-2
word:connectivity	32	-4	4	-9	-4	-7	15	-3	-3	-6
word:consent	-4	-2	-2	-3	-10	-6	-9	-18	68	-4
word:consider	6	-2	-3	-9	-5	-6	12	-4	-9	-4
word:consortium	-6	-1	-3	2	21	5	-2	-4	-3	-1
word:construction	-12	-2	-15	-4	-1	-22	-3	-2	-5	-8
word:consult	45	-4	-4	-6	-3	-6	14	-3	-4	-4
word:consultancy	4	-3	-6	-3	-4	-4	-2	-3	-3	-4
word:consultation	4	-3	-6	-7	-3	-5	62	-3	-7	-3
word:consumer	14	-3	-6	-4	-3	-4	-10	-5	8	-6
word:contact	15	-3	-3	-13	-5	-5	-7	-5	-2	-5
word:content	-8	-2	-2	-4	27	-4	10	-4	-5	-4
word:continent	-14	-2	-4	-3	-5	-2	-3	-3	-10	-2
word:continue	-15	-2	15	-4	-5	-3	-4	-2	-3	-6
word:contract	-8	-3	-4	24	-8	-6	-5	-7	-7	-7
word:contribute	-12	-3	-3	-7	30	-9	-5	-6	-10	-5
word:control	19	-4	-3	-5	-23	-5	30	-7	-11	-6
word:convene	-19	-2	31	-1	-2	-3	-3	-1	-2	23
word:conversation	45	-2	-4	-5	-4	-6	-4	-3	-3	-5
word:cooperate	-15	-5	-5	28	-7	-5	-7	-4	-4	-2
word:cooperation	4	-4	-2	14	-4	1	-4	-3	-6	-4
word:core	-10	7	-2	99	-13	-6	-2	-6	17	-6
word:cost	-14	-5	-4	-7	3	-7	5	-3	16	-5
word:could	-11	-4	-1	-9	-4	-8	-4	-5	-11	-7
word:council	-8	-6	57	-5	-5	-6	-5	-4	-8	-13
word:counsel	-37	-4	-3	-3	-4	-3	-2	-4	-3	-22
word:count	-8	-4	-5	-13	-7	-7	-7	-4	-9	-6
word:counter	-17	-5	-2	-3	-2	-5	-9	-2	46	-8
word:counterpart	-10	-3	-4	-3	-3	-5	-4	-4	-9	-10
word:country	2	-3	2	4	-5	-6	-1	-5	-2	-5
word:course	-28		-3	6	12	-5	-3	-2	-3	-6
word:court	-8	-3	-2	-4	-7	-4	-6	-3	23	-5
word:cover	-12	-3	-4	10	-4	-8	-8	-12	3	-3
word:coverage	-9	-2	-2	-5	-8	-9	-4	-17	18	-3
word:create	-19	-2	-2	-1	-9	-8	-4	-2	-2	-5
word:creation	14	-3	-3	-9	-5	-7	-3	-4	-4	-4
word:credit	-3	-6	-4	-7	44	-9	-9	-11	-5	-3
word:crisis	-21	-6	-2	-3	-2	-3	-2	-2	-5	-9
word:critical	-7	-3	-3	-5	-6	-4	40	-3	-5	-5
word:criticize	-16	-4	25	-11	-7	-5	-21	-5	22	-17
word:crore	-8	-4	11	11	36	-14	-8	-8	-9	-2
word:cross	-6	-7	-4	-6	-4	-5	-6	-6	-5	-3
word:curb	21	-3	-3	-3	-4	-3	7	-9	-25	-5
word:custom	37	-4	-5	-6	-2	-3	-16	-3	-4	-3
word:customer	-15	-4	-4	-11	-4	-5	-5	-5	20	-4
word:cut	-6	3	-3	-4	4		14	-4	-1	-3
word:cyber	-10	-4	23	25	-7	12	38	-4	-8	-5
word:cybersecurity	38	-3	-7	-8	-5	-6	-5	-3	-5	15
word:daily	-12	-4	-2	-13	-5	-4	-5	-2	6	-4
word:dark	-7	-6	-9	-8	-5	-7	-17	-6	14	-5
word:data	-7	-2	-2	-5	-4	-5	18	-6	-12	-5
word:database	-21	-5	-3	-9	-9	-7	-5	-4	-6	-10
word:date	-3	8	-5	5	-5	-9		-7	19	-4
word:datum	-4	-4	-3	3	-1	3	17	-2	-3	1
word:davos	12		1	-4	-4	-4	-5	-3	-5	-5
word:day	-1	8	-2	-1	-4	-5	-3	-3	7	4
word:deal	-7	-4	-3	17	-6	-6	-4	-3	1	-4
word:debate	-19	-2	-3	-3	-3	-10	64	-22	-11	-3
word:decade	-16	-4	-3	-4	-8	-6	-18	-4	-8	17
word:december	9	-4	9	11	-1	19	4	10	1	-3
word:decide	-11	-3	-2	-5	22	-7	3	9	-28	-5
word:decision	-7	-3	-3	-3	3	-4	1	-4		2
word:decline	-10	-4	-3	-7	-6	-4	-5	-5	-8	-5
word:deep	-16	-5	-3	-7	-2	-4	-1	-1	-2	-3
word:deepen	-13	-4	-3	-5	-4	-6	-7	-4	-5	-5
word:degree	-26	-4	-7	-2	-3	-4	-4	-3	-3	-9
word:delay	-6	-4	-4	-6	-8	16	-8	-5	-30	-3
word:delegation	-2	-2	-1	-1	-4	-4	-3	-3	-4	-6
word:delhi	-6	70	14	-4	-4	-13	-6	-4	-5	-6
word:deliver	-10	-6	55	-8	-6	-19	-8	-3	-5	-5
word:delivery	-15	-4	-3	-9	-6	-12	-10	-4	24	-4
word:demand	-13	-3	-3	-7	-24	-3	-8	-6	71	-5
word:deny	-14	-3	-4	-16	-12	-5	-5	-8	-14	-5
word:depend	-9	-3	-3	-5	10	-9	-4	-3	-6	-3
word:deputy	-27	-5	-4	-4	-4	-5	-6	-3	2	11
word:describe	-2	-4	-2	-7	-3	4	-4	-5	-5	-8
word:design	8	-4	-6	12	-7	6		-4	-7	-3
word:designer	32	-3	-2	-5	8	-4	-9	7	3	-3
word:desk	-9	-5	-3	-5	6	3	18	-3	-4	-7
word:develop	-6		-3	18	-7	-6	-4	-3	-4	-6
word:development	-2	-5	-4	1	-4	-7	-3	-2	-2	-3
word:dialog	56	-4	-28	-1	-4	-4	-7	-4	-5	-4
word:die	4	-7	-3	-3	-6	-5	-6	-2	-12	-17
word:different	-4	-4	-2	-2	-6	-3	-5	-11	-1	-4
word:difficulty	17	-3	-4	-9	-6	-3	-4	-3	-5	-10
word:digital	-4		6	2	-2			-4	-3	-3
word:digitalization	-12	-2	-2	21	-2	-3	-1	-5	-7	-4
word:dinner	45	-5	-5	-3	-4	-4	-3	-2	-4	-5
word:diplomacy	-21	-2	-3	-4	-3	-3	14	-8	-2	32
word:direct	-18	-2	-5	-5	-8	-6	21	-4	13	-6
word:direction	-7	-6	-3	-3	-3	-9	20	-33	-4	-6
word:director	-8	-3	-5	-5	-4	-5	-8	-3	-6	11
word:director-general	-11	-3	-4	-5	-3	-4	-5	-3	-7	40
word:discuss	44	-2	-6	-7	-7	-5	-5	-3	-5	-4
word:discussion	29	-4	-7	-8	-3	-5	-5	-4	-5	-3
word:dish	-8	-5	-5	50	-4	-16	-6	-8	50	-4
word:dismiss	-18	-3	-3	-4	-4	-5	-4	31	1	47
word:dispute	10	-4	-4	-6	-9	-7	2	-4	28	-6
word:district	-28	-5	-7	-8	-7	43	-7	-4	-7	-5
word:dma	-7	-4	-2	-5	-6	-7	-15	-3	37	-7
word:do	-8	-3	-4	-1	-5	-4	-2	-4	-5	-5
word:document	5	-4	-6	14	-3	-3	-7	-7	1	-3
word:doha	6	-4	66	-5	-6	41	-5	-3	-8	-4
word:doll	-12	-11	-5	-5	-6	-9	-8	-5	-9	-6
word:dollar	-6	-3	-3	-5	32	-6	-3	-2	1	-3
word:donate	-32	-4	-4	-7	99	-7	-5	-4	-9	-10
word:door	41	-5	2	9	-5	-10	-5	-4	-8	-8
word:double	-12	-4	-3	-6	16	-6	25	-5	-11	-6
word:down	2	-1	-3	-7	-5	-1	-1	16	-6	16
word:dr	1	31	-5	-4	-6	-12	-5	-3	-6	-4
word:dr.	-13	-3	-5	-3	-2	-4	-3	-2	-4	-8
word:draft	-6	-2	-5	-5	-3	2	46	-4	-7	-4
word:draw	10	-4	-3	-5	-4	-7	-9	-3	-4	-5
word:drive	5	-4	-5		-2	8	-8	-8	-6	-4
word:driver	19	-3	-4	-4	-3	-8	12	-19	-12	-5
word:drone	-1	14	-3	-5	-5	-5	-4	67	-10	-4
word:drop	18	-12	-3	-4	-3	-5	20	-3	13	-5
word:dsa		-2	-2	-4	-3	-5	7	-3	13	-2
word:dubai	17	8	47	-9	-4	-8	-2	6	-3	-4
word:due	10	-3	-5	-6	-10	9	-2	-8	-5	-9
word:during	16	-6	-3	8	-6	-5	-5	-3	-4	-5
word:dushanbe	-21	20	-3	8	-5	-6	-3	-3	-5	-4
word:duty	-5	-10	-3	-5	-6	-6	23	-4	-1	20
word:e-government	-26	-3	-5	6	-4	-7	-4	-3	-5	-8
word:e-mail	-15	-3	-5	-7	-4	-7	-4	-5	-16	-5
word:ear	107	-5	-6	-6	-9	-9	-5	-5	-7	-9
word:earlier	23	-5	-4	-1	-1	-7		-5	-1	2
word:early	-25	-2	-3	-8	-3	-6	8	-4	-5	-6
word:earn	-24	-7	-5	-5	-6	-11	-5	-4	-7	-11
word:earth	-12	-2	-2	-9	-5	-19	56	-4	-12	-3
word:easy	-15	-3	-3	-4	-5	-4	-6	-3	-6	-7
word:economic	7	-2	10		-2	-4	10	-4	1	4
word:economy	7	1	-4	18	-1	-4	-5	-3	-4	-4
word:ecosystem	10	-5	-3	-5	-7	-6	-4	-5	-5	-6
word:effect	-9	-3	-5	13	-3	-7	52	28	-8	-5
word:efficient	2	-2	-3	11	-5	-2	-3	-1	-1	-1
word:effort	1		-7	3	-4	26	-3	-3	-2	-3
word:elect	-15	-9	-5	-6	-7	-6	-5	-4	-10	49
word:election	-29	-4	-3	-4	-10	39	-5	-3	-7	-22
word:electricity	19	-5	-5	-6	-5	-6	-5	-4	-6	-4
word:electronic	-12	-5	-5	-3	-5	-6	15	-3	-4	-4
word:electronics	39	27	-4	-5	-7	-5	26	-3	-3	-12
word:embassy	-9	15	-3	16	-6	23	59	-4	-10	-6
word:emerge	-5	-2	-2	-4	-2	-3	25	-6	16	-6
word:emphasize	-7	-5	-4	-4	-3	-6	-8	-3	-5	-11
word:employ	-20	-4	-4	-7	7	-12	-6	-5	-8	-5
word:employee	-19	-4	-4	-6	-5	-7	-13	-4	-6	-5
word:encounter	-23	-5	-2	-7	-6	-6	-7	-3	-6	-3
word:encourage	2	-4	-4	-5	-7	-4	22	-3	-8	-3
word:end	12	1	1		1	6	7	-4	3	6
word:endorse	-16	-4	-3	-7	-5	-6	81	-6	-8	16
word:energy	-10	-7	-3	-3	-6	-8	-5	-2	-3	-2
word:enforcement	-5	-3	-3	-4	-3	-7	-10	-11	43	-9
word:engage	64	-3	-4	-5	-4	-3	-5	-3	-9	-5
word:engagement	22	25	-3	-4	-4	-8	-2	-3	-6	-4
word:engineer	2	9	-3	-3	-5	7	-6	-1	-6	-4
word:engineering	-22	-6	29	-6	-3	-5	-3	-2	-3	-8
word:enough	-6	-3	-3	-7	-4	-5	-15	-2	31	-2
word:enter	-11	-2	-3	9	6	14	-3	9	-9	-4
word:enterprise	2	-2	-3	3	-3	-6	-2	-2	-4	-8
word:entity	-11	-4	-3	-7	-4	-6	-8	7	49	-4
word:environment	-10	-4	-3	-4	-6	-5	-3	-3	-2	-3
word:equipment	6	-3	-3	-5	-10	-6	-24	-5	3	-3
word:equity	28	-3	-3	-8	-5	-4	14	-3	-16	-5
word:establish	-6	-2	-2		-7	4	-6	-6	-5	-3
word:euro	-5	-3	-3	-3	25	-7	-5	1	10	-4
word:europe	-13	-3	1	-5	6	2	-15	-2	17	-6
word:european	-8	-4	36	-5	-4	28	7	-6	3	-5
word:evening	40	-20	-4	11	-4	-6	-7	-3	-7	6
word:event	-21	-3	23		-8	2	-5	-3	-5	-4
word:ever	2	-6	-8	-6	-6	-12	-3	-2	-6	-19
word:exchange	-5	16	-4	12	-4	1	-4	6	-1	-3
word:executive	13		-1		-4	-1	-2	-4	2	33
word:exempt	-8	-8	-3	-25	-3	-4	7	51	-29	-3
word:exemption	-7	-2	-1	-2	-2	-2	-11	-9	-8	-3
word:exhibition	-13	-6	71	-6	-5	-14	-5	-4	-6	-4
word:exist	14	-2	-3	-7	-3	-8	-12	-5	-2	-2
word:expand	2	-3	-2	3	16	-7	-3	-4	-9	-2
word:expansion	-1	-3	-5	-4	38	-4	-3	-4	-5	-6
word:expect	-4	9	-2	-5	-5	3		-16	-4	-6
word:experience	-16	-4	-3	-5	-10	-5	-5	-4	-7	-5
word:expert	-16	-4	-5	-13	23	-6	-4	-7	-2	20
word:expertise	-11	-5	-2	7	-6	-5	-2	-1	-1	-2
word:explain	23	-15	-3	-5	-5	-5	-5	-5	13	-3
word:export	17	-3	-3	-6	-5	-5	27	4	-3	-5
word:express	-16	-5	-3	-7	-5	-7	-5	-4	-8	-7
word:extend	-7	-3	-2	9	-13	19	-1		-7	13
word:eye	18	-4	-3	31	-4	-4	-10	-3	-5	-6
word:face	41	-4	-4	-8	-5	-6	-7	-7	4	-8
word:facebook	21	-5	-2	-6	-3	-2	-5	-8	-17	-2
word:facility	-4	-9	-2	-4	28	-7	-4	-5	9	-2
word:fact	37	24	-1	-6	-1	-3	38	-22	-3	-6
word:factory	-6	-8	-8	-6	32	23	-5	-4	-4	-4
word:fail	-7	-7	-1	-4	-7	27	-5	-32	46	-2
word:fair	-34	-7	50	-4	-3	-4	-6	-3	-7	-4
word:fall	5	-4	-4	-5	-8	-6	-6	-5	4	7
word:familiar	-4	-3	-2	-2	-19	-3	-5	-4	32	-2
word:family	-2	-3	-4	-4	-3	-4	-2	-2	-5	-6
word:far	-11	5	-6	-5	19	-4	-3	-4	26	-4
word:farewell	29	-18	-2	-3	-5	-2	-4	-4	-4	32
word:fast	-11	-7	-7	-4	-4	-8	-7	-4	-7	-3
word:faster	-6	-8	17	-7	-5	-16	-4	-4	-3	-5
word:favor	-17	-3	-3	-4	-5	-6	-6	22	26	-13
word:february	8	1		-2	-7		-4	5	16	-10
word:federal	-1	-3	-4	-4	-3	-8	45	-12	10	7
word:fee	16	-4	-9	-10	-7	-5	-8	-7	-11	-7
word:few	-6	-4	-9	-3	-3	-1	-3	-1	-6	-3
word:fiber	-13	-4	-5	-5	40	34	-5	-4	-7	-3
word:field	-10	-3	-2	-7	-5	-4	2	-2	3	-1
word:fifth	-10	-3	-3	-3	-6	28	-6	-2	-6	24
word:fight	3	-4	-3	-5	-9	-7	-3	-3	-8	-6
word:figure	-10	-6	-6	-6	-7	-10	-8	-4	-13	-5
word:file	-14	-3	-3	-4	-4	-9	-7	-1	48	-13
word:fin	-7	-2	-2	-6	-14	-6	-4	-10	48	-4
word:final	-8	-4	-3	-5	-4	-4	53	13	-12	-6
word:finally		-2	-4	-3	-5	-7	-7	-6	37	-3
word:finance	-8	-2	-4	-6	-8	-8	-8	-4	-9	39
word:find	-2	4	-5	-3	-5	-5	-5	-6	23	-1
word:fine	-8	-3	-3	-3	-6	-3	-6	-5	8	-3
word:fintech	-12	-8	76	-6	16	-19	-4	-4	-5	-4
word:fire	-15	-3	-3	-6	32	-5	-7	5	-7	66
word:firm	-2	1	-5	-1	-6	-5	-1	-4	-7	-4
word:first	-1		-4	-1	-5	22	-2	1	-4	-2
word:five-year	4	-8	-4	25	-3	-21	17	-4	-6	-5
word:fix	27	-6	-4	-4	-4	38	-8	-12	-4	-4
word:fjordnet	-18	-13	-5	-7	-4	-11	-5	-4	-6	58
word:flow	-17	-4	-7	45	-3	-5	-11	-3	-5	-3
word:fly	1	34	2	-5	-6	-7	-4	12	-7	-8
word:focus	32	-5	-4	-12	-5	-5	-6	-4	-4	-3
word:follow	-1	-3	2	-6	1	11	3	-4	3	7
word:for	-2	-1	-2	-2		-1	1		-3	-2
word:force	-18	-3	-4	36	-5	-14	23	-6	-4	5
word:foreign	-5	-3	-4	-5	-13	-9	31	-5	-3	-3
word:form	-12	-3	-3	48	-5	-4	31	13	-6	-4
word:formal	-4	-2	-2	-4	-3	-6	-16	-6	79	-3
word:former	-15	-3	-3	-5	2	-3	-3	-6	21	-2
word:forum	-30	-6	107	-8	-5	-10	-5	-4	-5	-5
word:forward	-7	-2	-5	-6	14	-7	11	-2	-7	8
word:foster	9	-1	-3	4	-2	-6	-3	-3	-3	-1
word:found	-4	-3	-4	-5	-6	-7	-5	1	-13	-8
word:foundation	-13	-6	-3	13	-8	73	-7	-4	-6	-5
word:founder	-4	-4	8	-4	1	9	-6	-5	47	-8
word:fourth	26	-3	-3	-4	-6	-18	-14	-6	-6	-3
word:framework	-15	-2	-2	12	-4	-7	5	-2	-5	-2
word:franc	-3	-2	-3	-5	-8	6	-2	13	-9	-2
word:francisco	12	5	-4	-6	-3	-6	-3	-3	-5	-8
word:fraud	-10	-6	-7	-4	-9	-6	-6	-3	22	-9
word:free	-9	-4	-6	14	-4	31	1	-6	-10	-5
word:frequency	-6	-10	-4	-4	-8	-11	-9	81	-7	-2
word:fresh	-5	-5	-2	-9	18	-5	-3	-15	-12	-3
word:friday	8	12	3	1		2	6	6	-6	3
word:friend	-15	-5	-4	-5	-5	-7	-4	-5	-7	-17
word:from	-1	2	-1	-1		-3	-1		2	
word:full	-12	-5	-3	-5	-7		-5	-5	-7	
word:fund	-8	-4	-3		3	15	-3	-3	-5	-3
word:further	-4	-5	-2	-4	11	-11	-6	-5	18	-3
word:future	3	-3	-2	-8	-2	2	5	-2	-2	-3
word:gain	-7	-3	-2	-10	-3	-3	-4	-3	-4	-4
word:gather	23	-4	1	-8	-4	-6	-4	-3	-4	-4
word:gazette	-7	-3	-5	-8	-3	-12	78	-16	-6	-4
word:gdpr	-3	-1	-1	-4	-2	-1	-16	-4	34	-1
word:general	-15	-3	-6	-4	-4	-4	-7	-5	-4	17
word:generation	-14	-4	-3	-6	-5	-9	-3	-3	-4	-4
word:generative	-9	-4	-3	-16	21	35	19	-3	-7	-3
word:geneva	15	6	17	-5	-5	-5	-5	-4	-5	-7
word:get	1	-4	-3	3	-1	-2	-5	11	-4	-5
word:ghz	-7	-5	17	-4	-4	-9	7	1	-11	-4
word:giant	16	1	-3	-24	-4	-5	-3	-4	-3	-3
word:gitex	10	-5	39	-6	-3	-5	-4	-3	-4	-6
word:give	-2	-3	-2	-6	5	-5	5	3	2	-4
word:glass	6	-2	-3	-5	-8	-3	-9	-2	-3	-6
word:global	6	-4	9	-2	-4	-4	-4	-2	-3	-5
word:go	-1	4	-1	-3		5	-1	-1	-3	-1
word:goal	-11	-2	-3	-2	-3	-15	-5	-2	-3	-2
word:good	-9	-3	-4	-5	-5	-5	-5	-3	-4	-4
word:governance	-7	-4	-3	-5	-4	-7	9	-3	-5	-6
word:government	-4	-3	1	-2		1	15		-4	-1
word:governor	16	2	-10	-4	-4	-5	-4	-4	-7	-13
word:graduate	12	-4	-3	19	6	-5	-3	-11	-6	-5
word:grand	25	-6	-10	-8	-5	-6	-4	-3	-4	-4
word:grant	6	-3	-2	-4	20	-3	-4	3	-7	-3
word:great	-7	-7	-9	-4	-11	-6	-3	-3	-4	-2
word:green	-7	-2	-3	-7	-8	-9	-6	42	-8	-3
word:greet	-23	-12	-5	-3	-3	-2	-2	-3	-4	-17
word:ground	-4		-3	-5	-7	52	-4	-3	-7	-3
word:group	-6	-4	-2		3	-7	-4	5	21	4
word:grow	-11	-5	4	-5	-8	-10	-5	-3	17	-5
word:growth	8	-3	8	1	-3	-4	-3	-3	-5	3
word:guarantee	-3	-3	-11	-2	38	-7	-3	-3	-3	-2
word:guest	10	2	3	-5	-3	-5	-3	3	-2	-5
word:guide	46	-6	-10	-8	-6	-11	53	-6	-9	-9
word:guideline	-9	-4	-5	-5	-8	-8	66	-7	-10	-7
word:gulf	-19	74	-8	-3	-6	-6	-5	6	-3	-4
word:half	-3	9	-3	-8	-15	-10	9	-2	-8	-6
word:hall	20	-6	-11	19	-6	-7	-7	24	-8	-5
word:hand	-6	-6	-4	7	3	-6	2	-4	1	9
word:handle	-6	-4	-5	-3	-12	32	30	-9	-4	-5
word:handset	-6	-3	-3	-11	-8	-6	21	33	-29	-3
word:handshake	46	-6	-6	-6	-4	-7	-6	-4	-8	-5
word:hanoi	29	32	-4	-4	-5	20	-6	-6	-8	-6
word:hard	-16	-3	-2	-2	-8	-8	-6	-3	38	-2
word:have	-3	-3	-1	-1	1	1		-2	3	
word:he	-15	-7	-4	-4	-4	-4	-4	-3	-6	3
word:head	6	2	3	-4	-3	-3	-4	-3	-5	18
word:headquarter	-10	-2	-4	-29	-18	-5	-2	-3	-6	-5
word:headquarters	10	-3	-5	-2	-8	10	-4	-2	2	-2
word:health	-10	10	-6	-4	-4	22	-4	-3	-6	41
word:hear	13	-6	-4	-4	-4	-4	-6	-3	-3	-7
word:hearing	34	-6	-4	-6	-7	-6	-9	-5	-6	-8
word:helm	-23	-5	-3	-3	-4	-4	-3	-2	-5	55
word:help	-10	-3	-3	12	-8	-6	-4	-6	-9	-5
word:her	4	12	-4	-9	-5	-8	13	-3	2	-18
word:here	25	-9	-2	-2	-5	-5	-6	-6	33	-7
word:high	-6	-4	-6	-4	-3	-3	-3	-3	-8	-5
word:high-speed	-15	-2	-3	-4	-7	-22	-3	-5	-3	-2
word:high-tech	-12	-2	-2	-12	-4	-9	-2	-3	-3	-4
word:him	9	-4	-4	-5	-3	-5	-4	-3	-6	24
word:hire	-14	-3	-3	17	-9	-5	-4	-7	-8	4
word:his	10	4	-6	-5	-5	-7	-5	-4	-8	7
word:history	-11	-7	-2	-2	-5	-5	-2	-4	27	-2
word:hold	14	-3	9	-2	-1	-6	2	-4	-6	-5
word:holiday	17	-3	-2	-4	-5	-3	8	-3	-3	12
word:home	-7	-1	-4	-5	-5	-7	-9	-5	8	-6
word:honor	-1	-4	-14	-4	-11	-5	-8	-3	-7	-6
word:hope	-11	-9	-16	-12	-4	-13	-4	1	-6	-4
word:host	-1	-4	13	5	-4	-4	1	-5	-5	-5
word:hotel	-3	-2	-3	-6	-5	-3	-6	-2	-31	-5
word:hour	31	-7	-4	-2	-4	-6	4	-4	2	-4
word:house	43	-4	-5	-3	-3	-5	5	-3	-5	1
word:how	12	-1	-2	-6	-5	-4	-1	-3	-6	-6
word:hsinchu	-39	26	10	2	-5	-6	-3	-4	-5	-4
word:hub	1	-4	-9	24	3	18	-3	-2	-3	-3
word:huddle	-10	-3	-3	-2	-2	-2	-2	-3	24	-6
word:human	-12	-2	-1	-6	-2	-6	-6	-2	-2	-3
word:i	-15	-4	-4	-4	-3	-8	-5	-3	-5	-4
word:ict	-8	-3	-1	1	-5	-4	-1	-4	-6	-4
word:id	19	-6	-4	-5	-4	31	-7	-5	-6	-9
word:idea	-21	-4	-3	-6	-12	-4	-3	-2	-8	-5
word:identity	-3	-3	-3	-5	22	-6	31	-8	-8	-5
word:if	-8	-4	-2	-2	-7	-8	-7	-4	-24	-6
word:illegal	-3	-1	-1	-3	-3	-3	15	-5	-4	-1
word:image	5	-4	-3	7	-4	-3	-4	-4	9	-3
word:impact	-14	-5	-8	-4	-3	-3	-6	-2	-4	-3
word:importance	-10	-5	-4	-4	23	-7	-3	-3	-5	-3
word:important	4		-4	-5	7	-6	-3	-3	-3	-5
word:impose	-10	-3	-3	-4	-6	-4	37	-6	31	-3
word:improve	-7	-2	-2	-2	-2	-3	-3	-5	-6	-2
word:in	1	1	3	-2	2	3	-1	-1	-2	-1
word:inaugurate	-24	-7	22	-9	-5	79	-5	-3	-7	-9
word:incentive	19	-3	-6	-3	-8	-5	30	-3	-3	-8
word:include	-13	-3	20	-5	-5	-6	-4	-4	-6	-6
word:incubator	24	-3	-6	-7	-8	42	1	-5	-10	-6
word:independent	-28	-3	-3	-2	-10	-6	-6	54	-9	-10
word:individual	7	-3	-3	-6	-3	-6	-20	-4	36	-6
word:industrial	-5	-5	-1	9	-10	6	43	-3	-5	-7
word:industry	-8	10	2	1	-5	-5	-6	-3	-4	-4
word:inform	63	-3	-3	-3	21	-5	-5	-9	-5	-9
word:information	-5	-3	3	-3	-7	-4	3	-5	14	9
word:informed	11	-4	-3	-4	-5	-7	-6	-5	-7	-10
word:infrastructure	-7	-3	-3	-4	-1	-3	2	-3	-4	-3
word:initial	-17	9	-8	76	-4	-8	-13	-3	-4	-5
word:initiative	5	-2	-4	-5	7	-5	-6	-2	-4	-4
word:ink	-12	-4	-4	79	-7	-7	-5	-5	-9	-6
word:innovation	-7	-2		-7	-5	10	-3	-2	-4	-4
word:innovative	-6	-5	-11	-5	-6	-17	-7	-3	-4	-4
word:inquiry	-6	-2	-3	-3	-7	-8	-5	-4	67	-5
word:inspect	9	87	-5	-5	-7	-12	-5	-5	-7	-7
word:instagram	31	-1	-1	-7	-13	-3	-5	-11		-2
word:installment	-6	-4	-2	-2	-8	-6	-3	52	-24	-5
word:instead	37	-3	-3	-4	-9	41	-4	-3	-10	-10
word:institution	-6	-4	-7	-4	-8	-3	-3	-2	-2	-2
word:integrate	-6	-3	-3	-4	-11	-6	-5	-4	-7	-3
word:intelligence	-7	-3	11	4	-4	-7	15	-3	-4	-4
word:intend	-18	-4	-3	-4	8	-7	-6	-3	-6	-4
word:intent	-21	-8	-5	54	-4	-4	-5	-4	-4	-4
word:interest		-5	1	-5	-6	-7	2	-5		-3
word:interim	-13	-5	-4	-5	-3	-5	-3	-4	-10	57
word:international	-19	-3	35	4	-3	-9	-4	-2	-3	-9
word:internet	7	-5	-4	-4	-3	1	-3	3	-5	-4
word:interview	-37	-6	-12	-8	-4	-5	-5	-3	-5	-5
word:into	-2	-2	-4	-4	21	8		-5	6	-4
word:introduce	13	1	-6	-5	-5	31	-8	-3	11	12
word:invest	-8	-3	-3	-4	34	-3	1	-4	-6	-4
word:investigation	2	-3	-2	-4	-5	-4	-8	-6	48	-4
word:investment	-9	-3	3	-4	-4	-5	-3	1	-4	-4
word:investor	-13	-1	7	-5	-3	-8	1	-4	-4	-4
word:invitation	-16	38	-4	-5	-5	-6	-4	-4	-5	-9
word:invite	-21	-13	25	-7	-6	-4	-3	-5	-3	-4
word:island	-11	-4	-3	-3	10	12	-4	-3	-6	-5
word:issue	2	-2	-2	-2	-4	-6	7	6	12	-4
word:it	-8	-2	-3		-2	-4	-2	1	1	-4
word:its	-7	-1		1	4	10	9	3	6	-4
word:jakarta	-23	58	-8	-5	-4	-7	-4	-4	14	-6
word:january	-6	-5	2	6	16	13	35	-3		12
word:job	-13	-4	-4	-7	19	-7	-6	-2	-5	-10
word:join	-15	-8	3	34	2	-5	-3	-2	-7	-4
word:joint	9	-6	-7	31	-6	-13	-2	-3	-5	-4
word:journalist	-18	52	-5	-7	-3	-4	-2	-3	-5	-3
word:judge	-6	-2	-4	-3	-3	-4	-21	-8	33	-4
word:july	4	-3	3	-3	-5	-8	14	10	-6	-4
word:june	1	-4	6	-4	2	7	3	6	-1	15
word:just	-9	-2	-2	-5	-5	-5	-2	-4	-2	-2
word:keep	4	1	-5	-4	6	-2	-2	4	-7	-6
word:key	7	2	-4	-5	-4	-4	-3	-4	-4	-3
word:kigali	-39	-6	50	40	-4	-6	-6	-4	-5	-4
word:kilometer	-3	-2	-3	-5	-11	-25	-6	-3	-6	-4
word:kind	-14	-3	-4	-5	-3	-7	-6	19	-7	-5
word:kingdom	7	-12	-12	-40	-4	-6	-3	-3	-4	-8
word:knock	-18	-4	-3	-5	-5	-5	-7	-17	48	-4
word:know	3	-3	-4	-3	-1	-7	-4	-3	-5	-2
word:kumamoto	-5	-3	-4	30	-6	10	-5	-7	-6	-1
word:laboratory	34	-6	-4	10	-7	8	-5	-2	-5	-4
word:lack	-14	-5	-5	-7	-6	-10	-6	-4	-7	-6
word:lagos	9	-6	19	-6	10	-9	-3	6	-10	-7
word:land	-1	35	-4	-8	17	-12	-10	5	-6	-5
word:landing	-2	45	-4	-5	-6	-8	-4	-9	-5	-4
word:laptop	-14	-3	-3	-7	90	-13	-4	-5	-8	-13
word:large	-3	-3	-3	-4	-4	-7	2	3	3	
word:last	5	-2	-6	3	6	1	-1	2	-4	-1
word:late	21	-8	-4	-4	-5	4	11	-7	-5	-8
word:later	-2	-6	-5	2	-3	-5	-2	-5	-5	12
word:latin	7	-7	-2	-7	-1	-4	-1	-1	-4	-6
word:launch	-6	-4	-7	-5	-5	38	-2	-1	-7	-4
word:law	-7	-3	-4	-5	-4	-5	8	-1	-7	-3
word:lawsuit	-4	-3	-2	-4	-8	-6	-3	-6	67	-2
word:lawyer	-7	-3	-3	-4	-5	-6	-4	-3	2	-10
word:lay	-7	-4	-4	-4	-7	25	20	-3	-8	-5
word:lead	2	-1	3	-5	2	-6	-4	-3	3	6
word:leader	4	19	-4	-4	-3	-5	-2	-2	-3	-10
word:leading	6	-2	-3	29	-8	-7	-4	2	-6	-4
word:leak	15	-2	-2	-3	-3	-3	3	-4	-1	-4
word:learn	-28	-5	-6	-5	-11	-6	-4	-2	-4	-4
word:lease	-13	-5	-2	51	-7	-17	14	31	36	-10
word:least	-8	-5	-7	-6	-4	-7	-5	-6	-5	-4
word:leave	-5	8	-4	-4	-5	-5	-4	-3	-5	11
word:legal	7	-4	-3	21	-5	-6	-8	-8	-19	7
word:lend	47	-4	-4	-7	22	-6	-3	-4	-7	-5
word:lender	-11	-3	-5	-8	54	17	8	-5	-12	-4
word:less	-19	-5	-5	-4	-6	-5	-5	-3	-5	-5
word:let	-1	-3	-2	-3	-4	-3	-2	8	17	15
word:letter	-6	-5	-3	19	5	-3	-6	6	-7	-4
word:levy	-11	-3	-5	-6	-3	-12	74	-6	-7	-4
word:license	-5	-3	-3	-2	-7	-1	-5	15	-7	-3
word:licensee	-10	-3	-3	-6	-5	-4	-6	22	-12	-5
word:lie	-8	-3	-3	17	-10	19	-5	-3	-7	-4
word:life	-16	-8	-4	-2	-6	-5	-9	-7	28	-18
word:lift	-8	-4	-4	-5	-4	16	17	-5	41	-5
word:light	-7	-3	-3	-12	-9	14	-6	56	-10	-3
word:like	-13	-4	-8	-4	-5	-4	-4	-4	-7	-1
word:limited	-7	-3	-3	-6	-5	-15	37	-6	-4	-6
word:line	39	-4	1	-3	-3			-1		-7
word:link	27	-5	-6	1	-5	-9	-4	-3	-4	-3
word:lira	-5	-2	-3	-9	-9	-3	-7	-4	38	-3
word:lisbon	-9	1	47	-4	-11	-8	-4	-4	-6	-6
word:list	-7	9	-3	-6	-2	-4	-9	-6	26	3
word:listen	18	-3	-3	-6	-4	-5	14	-4	-5	-10
word:lithography	-6	-2	-2	16	-8	-2	-6	34	-9	-3
word:little	-19	-4	-4	-15	-8	-6	-8	-8	-6	-6
word:live	-13	-10	-4	-6	-6	117	-8	-18	9	-5
word:loan	-11	-3	-3	23	10	-7	-6	-3	-8	-3
word:lobby	-18	-14	-23	-6	-7	-7	-5	-5	-9	-4
word:local	-11	-1		-4	-4	-2	-4		-4	-4
word:lodge	-7	-2	-3	-5	-10	-4	-8	19	35	-3
word:long	13	-5	-4	-5	-9	-6	-5	2	-7	-6
word:longer	3	-8	-2	-3	-4	32	-8	-5	-28	-3
word:look	-1	20	-4	-4	-5	-4	-6	-5	-1	-4
word:lose	-6	-5	-4	-5	-8	-10		13	6	-3
word:lot	-10	-7	-4	-20	-7	-7	-5	69	-11	-4
word:low	-13	-4	-4	-7	-8	-25	6	-3	-10	-4
word:lower	-18	-3	-3	-6	-3	-3	-4	-4	-6	-5
word:lunch	27	-4	-4	-6	-3	-5	-4	-2	-6	-3
word:lusaka	-12	-10	9	-4	-7	-8	-4	-5	-4	-5
word:machine	-17	-10	-3	-4	-3	25	-7	32	-10	-5
word:magdeburg	-3	-3	-2	17	13	-7	-6	-4	-6	-2
word:main	19	15	-6	-9	-12	-4	-2	-2	-3	-2
word:major	-16	-3	18	-3	-4	-6	-3	-2	-6	-11
word:make	-4	-2	-3	-4	-4	-3	8	-6	2	3
word:maker		-4	-5	-5	10	-11	9	3	-9	-5
word:man	-6	-17	-3	-5	-5	-4	-4	-3	-12	-3
word:manage	4	-2	-2	-3	-2	-2	-3	-1	-8	38
word:manufacturer	36	21	-2	-6	-7	-5	30	-3	-2	-15
word:manufacturing	-24	-5	-3	-2	10	-7	-1	-2	-1	-2
word:many	-14	-4	-4	-12	-4	5	-5	-5	-9	-5
word:march	-3		8		-5	3	9	-5	5	7
word:margin	48	-4	-13	-5	-3	-4	-3	-3	-4	-5
word:market	-12	-4	-3	-5	-5	-3	-4	-1	-5	-5
word:marketplace	-4	-3	-2	-5	-4	-5	18	-5	41	-4
word:markets	-7	-4	-3	-5	-5	-5	6	-5	10	-3
word:mast	-22	-2	-2	59	-6	22	-5	-14	-30	-3
word:master	-19	-5	-7	-5	-5	-7	-6	-3	-4	-8
word:masterplan	-10	-4	-3	-6	-4	-4	-10	-5	-10	-4
word:matter	10	-4	1	-5	-8	-5	-5	-4	2	-4
word:may		5	-2	-5	-3	-2	5	-3	-1	4
word:mean		-4	2	-6	-4	-1	11	-4	-5	-3
word:meanwhile	-17	-5	-2	24	-5	-7	-7	-4	7	10
word:measure	-25	-4	-3	-8	-4	-4	34	-13	-10	-5
word:medium	-14	-3	-2	-6	-6	-7	17	26	-20	-12
word:meet	39	-4	-4	-4	-4	-3	-5	-4	-7	-6
word:meeting	16	-5	6	-5	-3	-6	-4	-3	-5	-2
word:member	3	-4	-4	-6	-3		-5	2	-5	-1
word:memorandum	-10	-3	-2	35	-4	-6	-4	-4	-6	-4
word:merchant	-25	-4	-5	-6	-4	57	-8	-4	-1	-9
word:merger	1	-3	-4	-7	-8	-6	-5	23	-18	-4
word:message	-9	-5	-2	-8	16	-5	-4	26	-16	-5
word:messaging	-8	-6	-7	-4	-8	-6	-1	-6	-9	-5
word:meter	-9	-3	-3	-5	19	12	-7	-8	-4	-3
word:mhz	-8	-4	-4	-11	-8	-4	-6	76	-10	-7
word:might	3	-4	-2	-5	-7	-3	-3	-5	-7	-5
word:military	8	-3	-3	-2	12	-7	-4	-2	-15	-2
word:minister	-17	-4	13	-4	-2	-6	-4	-4	-7	9
word:ministers	-15	-3	64	-17	-3	-5	29	-3	-4	27
word:ministry	6	-4	1	-4	11	-5	-5	-3	-5	-6
word:minor	-10	-5	-4	-7	-6	-8	20	-7	34	-6
word:minute	39	-5	-6	-4	-4	-5	-5	-4	-7	-6
word:mission	16	26	-4	-3	-3	-3	-3	-3	-4	-8
word:mobile	-1	3	-1	-4	-4	7	11	2	1	-4
word:model	-13	-3	-3	1	-2	28	11	-8	10	-4
word:monday	18		5	3	1	5	10	1	-2	4
word:money	-10	-3	-3	-5	2	3	14	-7	3	-2
word:monopoly	-7	-3	-3	-4	-4	-5	-4	-6	12	-3
word:month	-7	-1	-1	-1	-5	7	2	3	-3	-3
word:more	-6	-3	3	-5	-3	-3	2		-7	-1
word:morning	-15	-1	-3	-5	-7	-5	-3	-4	9	-6
word:most	15	-4		-5	-4	-9	-2	-7	-11	-6
word:mou	1	-4	-2	37	-5	-8	-5	-3	-5	-4
word:mous	-3	-3	-14	33	-7	-11	-5	-4	-4	-2
word:move	1	-3	15	-5	2	-4	-4	-6	21	7
word:mr	-10	-4	7	1	-3	-9	-4	8	-4	
word:mr.	17	-6	-4	-3	-4	-5	-3	-3	-4	-1
word:ms	-21	-7	-5	-4	-5	-5	-4	-3	-5	5
word:ms.	-3	-4	-7	-3	-6	-8	-5	-3	-5	-6
word:much	5	-2	-3	-7	25	-9	-4	-3	-3	-3
word:munich	3	3	39	-4	-2	-5	-8	-3	-5	-4
word:must	-9	-5	-4	-6	-6	-5	15	-1	3	-5
word:mutual	-9	-2	-4	24	-4	32	-4	-2	-4	-3
word:mwc	3	-2	-9	-6	-3	-3	-2	-5	-10	-4
word:my	9	-7	-7	-4	-5	-8	-5	-4	-5	-5
word:nairobi	10	12	-6	-8	44	16	-4	-4	-11	-9
word:name	-10	3		-2	-4	-2	-6	-4	-7	-1
word:nang	-9	44	-6	-6	-6	21	-6	-2	-8	-6
word:nation	-8	-3	-2	-4	-2	-2	43	-6	-5	-5
word:national	-9	-3	-3	5	-6		10	-5	-7	-7
word:near	8	-5	-3	-4	32	11	-7	-3	-4	-4
word:nearly	-39	-5	-3	-5	-11	-11	-6	-4	-6	-5
word:need	-8	-3	-1	-5	-10	-7	-6	-3		-4
word:negotiation	53	26	-5	-9	-4	-6	-10	-4	-5	-7
word:network	-6	-5		8	-7	9	-7	-4	-6	-4
word:never	-26	-2	-2	-4	-4	-3	-4	-3	4	-6
word:new	-8	8		-6	2	-1	2	-5	-3	12
word:newcomer	-20	-3	-3	-5	-5	-7	-10	-12	-10	30
word:news	-10	-3	-9	-4	-4	-5	-2	-3	-5	-6
word:newspaper	-26	-4	-4	-7	-5	-6	-4	-4	-9	-5
word:next	11	4	10	-3	-5	1	-1	-1	-5	-3
word:ng	-15	-6	-3	-4	-4	42	-4	-3	-3	-7
word:night	13	7	1	-5	-8		12	-9	3	-5
word:nobody	6	16	-7	-4	-4	-7	-3	-4	22	-8
word:nod	-17	-3	-3	-6	-11	-6	-8	10	-10	-4
word:nominate	-15	-5	-4	-3	-3	-3	-4	-2	-4	29
word:none	-14	-5	-5	-7	-5	-7	-6	-6	-5	-4
word:nordtel	69	-4	-6	-5	-5	-7	-4	-3	-5	-8
word:north	1	-4	-2	-4	-4	25	-3	-2	-12	-6
word:not	-11	-3	-3	-6	-3	-6	-4		-5	-2
word:note	11	-4	-3	-1	-4	-1	-6	-5	-7	-5
word:nothing	-37	-5	-3	-6	15	-5	-5	-4	-10	-5
word:notice	11	-3	-3	-8	-6	-3	13	53	21	-8
word:november	-14	-4	19	4	-4	7	22		3	-4
word:now	-15	-5	-4	-2	-2	9	-7	5	-5	-5
word:npr	-2	-5	-2	-4	-7	-5	-3	-33	-27	-3
word:number	-13	-4	1	1	-4	3	-3	-5	1	-4
word:o	-21	-6	-5	-8	-8	-8	-6	-7	-12	-9
word:oath	-27	-4	-4	-2	-4	-4	-2	-3	-4	40
word:objection	-7	-3	-2	-8	36	-5	-7	-7	48	-4
word:oblige	-11	-4	-3	-5	-3	-9	4	-7	-10	-5
word:obtain	-11	-3	-2	-5	-6	-2	-4	54	-19	19
word:occasion	-18	-3	-4	1	4	-6	-4	-3	-3	2
word:oct.	57	-7	-4	-2	-4	-19	-6	10	-8	-5
word:october	7	-3	15	-3	-3	8	-5	7	-6	-7
word:of	-1	-2			-2	1	-1	-2		
word:off	3	16	-4	-6	-5	15	-3	-8	16	-5
word:offer	-1	-2	-4	-6	2	-10	-3	5	-7	-3
word:office	7	-2	-4	-3	-3	1	-3		2	-1
word:officer	-35	-5	-5	-5	-3	-5	-6	-3	-6	41
word:official	3	10	-4	-2	-3	-4	-1	-3	-3	-4
word:on	7			1	-2	2	4	-2		-2
word:once	-21	-3	-3	-4	-3	-4	-6	-5	12	12
word:online	4	-4	-4	-5	3	-12	16	-4	5	-3
word:only	1	-5	-3	-2	-9	-6	-6	-2	18	-5
word:open		-3	3	-2	-4	17	-3	-2	-2	-5
word:opening	-15	-4	12	-8	-5	25	-6	-5	10	-4
word:operate	-8	-3	-3	-2	7	29	-5	-1	-3	-4
word:operating	-5	-1	-2	-4	-2	-4	-7	-8	-15	-4
word:operation	-12	-3	-2	-6	5	52	-4	-7	-9	-3
word:operational	18	-1	-2	-6	-12	-2	-4	-10	-13	29
word:operator		-3	-3	-1	-4	-7	29	-3	-10	-5
word:opportunity	-15	-6	6	1	-3	-5	-1	-2	-2	-7
word:opposite	41	-10	-2		-4	-1	-1	-1	-5	-6
word:opposition	-22	-4	-3	-7	-6	-9	-7	-4	-10	-10
word:optic	-3	-3	-3	-9	-5	44	-7	-4	-3	-5
word:option	-5	-4	-3	-10	-5	-5	-4	-6	-9	-4
word:orbit	-7	-3	-4	-10	-14	27	-8	-4	-5	-3
word:order	-6	-3		-4	-3	-4	-3	-5	2	4
word:ordinary	-5	-4	-3	-3	-6	-7	-6	38	-19	-4
word:organize	-16	-3	80	4	-3	-15	-5	-3	-4	-4
word:oslo	11	-4	-6	-4	-6	-6	-6	-4	2	-5
word:other	13	-4	-1	-4	-5	-2	-5	1	-10	-6
word:others	-8	-4	-4	-7	-4	-7	-6	-3	-8	-5
word:our	-10	-4	-4	-4	-4	-5	-3	-3	-4	-4
word:out	7	-3	-2	-3		4	-2	-4	6	-2
word:outage	16	-3	-4	-5	-6	-7	15	-7	19	-7
word:outcome	11	-3	-5	-4	-4	-6	-5	15	-9	-7
word:outline	36	-14	-4	-8	-7	-5	-6	-3	-5	-4
word:outside	7	-6	-7	-5	-5	2	-5	-3	37	-8
word:over	9		-1	-5	4	-1	-5	-3	7	1
word:oversee	-17	-3	-3	-8	-4	-5	-22	-4	-11	-11
word:oversight	-11	-3	-3	-2	-7	-6	-6	-5	-12	-2
word:owe	-7	-3	-4	-6	-6	-5	-2	-10	31	-7
word:own	-9	-3	-4		-7	-9	-3	-2	-1	
word:owner	-8	-3	-2	-6	62	2	-5	9	-7	-11
word:ownership	-11	-4	-3	-5	-5	-11	14	35	-25	-5
word:package	-8	-5	-3	-5	-5	-9	54	-14	-4	-5
word:packaging	1	-6	-4	-6	28	22	-4	-4	-8	-3
word:pact	-15	-4	-7	75	-8	-8	-6	-4	-6	-5
word:page	15	-7	-8	-7	-4	-4	-9	-4	-4	-5
word:palace	41	13	-5	-4	-4	-8	-2	-5	-6	-8
word:panel	-8	-6	12	-6	-4	-6	-4	-3	-3	-8
word:paper	-11	-6	3	38	-4	-6	-3	-4	-1	-4
word:parent	-6	-3	-3	-5	-15	-7	-5	-5	-14	-4
word:paris	-25	20	41	-9	-3	-6	-6	-3	-3	-5
word:park	-10	-2	-6	-1	12	22	-7	-3	25	-4
word:parliament	7	-4	-5	-5	-4	-5	29	-3	-7	-4
word:part	-4	-3	15	-4	-2	3	-1	-5	3	-5
word:participant	4	-3	-3	-3	-2	29	-2	-2	-2	-5
word:particular	-7	-5	18	-4	-4	-6	-3	-3	-3	-11
word:particularly	-13	-3	-3	-3	-2	-5	-2	-3	-2	-2
word:partner	-13		-4	2	-4	-5	-5	-3	-5	-4
word:partnership	-4	-3	2	7	-3	-2	-5	-3	-4	-3
word:party	-9	16	-5	-4	-5	-3	-5	-10	-8	4
word:pass	-11	-2	-3	-4	-4	-6	20	-10	-10	-6
word:past	16	-3	-9	-5	-2	-3	-3	-3	-4	8
word:pay		-1	-3	-7	-4	-5	-2	2	12	-4
word:payment	1	-3	-4	6	1	-2	-5	5	-9	-5
word:pen	-9	-3	-3	34	-7	-7	-15	-3	-4	-4
word:penalize	-12	-2	-2	-5	-7	-4	-16	-6	22	-5
word:penalty	-7	-2	-4	-8	-4	-3	12	-5	-3	-6
word:penang		26	-6	-6	22	5	-5	-4	-8	-4
word:people	-8	-6	3	1	-3	-6	-5	-3	-5	-4
word:per	-9	-4	-4	-6	14	-10	13	-5	-10	-5
word:percent	4	-6	-2	-3	5	-5	-16	-8	-11	-5
word:period	-13	-3	-4	-3	19	-4	-14	-9	-4	-4
word:permission	-7	-2	-5	-10	-11	-4	-5	81	-11	-2
word:permit	7	-4	1	-4	3	5	5	21	-15	-3
word:person	-16	-2	-3	-2	-8	-3	-2	-3	35	-7
word:personal	-7	-3	-4	-6	-6	-5	23	-3	-10	13
word:peso	-11	-9	-5	-7	27	-14	-8	49	66	-5
word:phase	-14	-5	20	-9	-5	57	-5	-3	-4	-9
word:phone	5	-4	-3	6	2	-9	-4	-4	-6	-3
word:photo	-25	-7	-7	-5	-7	-5	-4	-4	-7	-5
word:photograph	-22	-5	-5	-6	-7	-10	-8	-4	23	-8
word:photonic	27	-21	-2	30	3	-7	-3	-2	-4	-2
word:pick	10	-4	-5	19	-7	-5	-5	-5	-7	18
word:picture	-11	-5	-4	-6	-12	-6	-5	-4	26	-16
word:pillar	-15	-4	-2	-4	-5	-14	-9	-2	-2	-3
word:pilot	-34	-4	-3	29	-7	51	-4	-3	-4	-6
word:place	10	-4	-1	2	-6	4	-3	-1	5	-3
word:plan	-1		-5	-4	2	6	7	-1	-5	-5
word:plant	-2	7	-5	-5	32	15	-3	-1	-5	-4
word:platform	-8	-4	-4	3	-5	2	3	1	9	2
word:play		-6	2	-5	-5	-8	-9	-5	-7	-7
word:player	-26	-4	4	-4	-4	-4	-2	-3	-5	-4
word:plead	38	-3	-3	-3	-3	-6	-3	-5	-3	-4
word:pledge	-6	-2	-3	-6	30	-6	-3	-3	-6	-2
word:plenary	-7	-5	49	-4	-4	-3	16	-4	-5	-7
word:pm	-25	-4	-7	-7	-9	-8	-6	-4	-7	-7
word:point	-8	-6	-3	-4	-5	6	-6	-3	-6	-4
word:police	38	-4	-9	-4	-6	-4	-9	-3	39	-10
word:policy	2	-4	-4	-4	-5	-1	26	-5		3
word:political	-13	-2	-3	-11	-3	-10	-4	-3	-4	-7
word:politics	-22	9	-2	-2	-4	-2	-2	-1	-3	-21
word:position	-13	-3	-3	-6	-3	-3	39	-3	-3	-5
word:possible	-11	-3	-3	-15	-7	-3	-4	-3	-6	-4
word:post	-10	-3	-4	-4	-3	-3	-6	-4	-9	2
word:postpone	28	40	-4	-6	-4	21	6	-6	-8	-6
word:potential	31	-3	-2	-3	-2	-2	-3	-3	-6	-2
word:power	2	-4	-3	-6	-4	-4	-8	-4	-21	-6
word:practice	-1	-5	-2	-8	-6	-4	13	-4	-1	-4
word:praise	-10	30	-4	-6	-4	-7	-3	-3	-6	-7
word:predecessor	-15	-3	-3	-2	-5	-4	-3	-5	-7	62
word:presence	-15	-3		21	-4	16	-4	-3	-4	-9
word:present	-15	-3		-5	-4	-6	2	-3	-5	-8
word:preside	9	-5	-5	-6	41	32	-6	-3	-6	-13
word:president	19	-7	-3	-5	-9	-1	-4	-3	-5	8
word:press	14	-13	-4	-2	-2	13	-6	-6	-5	-3
word:pressure	-13	-3	-7	-9	-3	-3	-7	-3	-9	-18
word:previous	4	-3	-3	-6	-2	-5	-5	-2	-2	-8
word:price	13	-3	-3	-6	-6	-7	-8	-5	-4	-4
word:pricing	12	-5	8	-5	-3	-31	30	-4	-6	-4
word:prime	5	8	-4	3	9	-7	14	-3	-6	15
word:priority	-10	-5	-3	-7	-4	-6	-6	-3	-6	8
word:privacy	-12	-3	-4	-4	-5	-8	-10	-4	52	-6
word:private		-5	-4	-8	-5	-12	-5	6	-6	-4
word:probe	-10	-2	-3	-5	-5	-14	-8	-12	35	-3
word:process	-2	-5	-4	-5	-4	-6	-4	-4	-7	-2
word:processing	-5	-1	-2	-17	-2	-1	-6	-2	-24	43
word:produce	-4	-3	-3	-2	-7	-3	-4	-5	-3	-2
word:product	-9	-2	-3	-4	-5	-6	-4	3	-9	-7
word:production	-8	-5	-4	-4	-14	55	-5	-3	-5	-3
word:program	9	-3	-3		-1	25	-6	-4	-7	-7
word:progress	20	-4	-10	-3	-4	-8	-3	-3	-3	-6
word:prohibit	-8	-3	-2	-8	-8	-8	-6	65	30	-3
word:project	6	-3	-3	-3	1	2	-4	-3	-4	-6
word:promise	-19	-5	-1	-7	10		-6	-5		-6
word:promote	6	10	-9	1	-3	-5	18	-4	-5	8
word:proposal	-2	-4	-3	-8	-6	-5	32	-7	-9	-5
word:propose	13	-2	-3	-9	12	-6	4	-5	-4	-10
word:prospect	-26	-2	-2	-4	-2	-5	-2	-2	-3	-5
word:protect	-2	-1	-8	-1	-1	-1	-9	-4	26	-4
word:protection	-7	-4		-3	-5	-1	25	-6	-6	11
word:protocol	-5	1	-4	78	-3	-6	-9	-3	-4	-4
word:prove	-6	-3	-2	-7	-4	-8	-12	-2	-8	-5
word:provide	-11	-3	-3	6	2	-8	-7	9	-4	-2
word:provider	-2	-4	-4	11	-6	-10	-1	-3	-7	-3
word:province	25	-5	-3	-4	7	-6	6	-3	-8	-4
word:provision	18	18	-4	-5	-5	-6	-1	-2	-2	-4
word:public	-10	-1	-4	-7	-4	6	21	2	-3	3
word:publish	-16	-4	-6	-8	-5	-6	3	-5	-9	-5
word:pull	-15	-3	-3	38	-12	-5	-5	17	51	-4
word:purchase	10	-1	-2	-2	-1	-2	-4	32	-7	-2
word:purpose	31	-6	-10	-4	-7	-8	-6	-2	-10	-1
word:push	-11	-2	-2	-7	-6	-5	-2	-2	-3	23
word:put	2	-2	-2	-1	12	4	2	-3	3	
word:quality	16	-4	-3	-3	-3	-5	-3	-7	15	-6
word:quantum	10	-3	-4	-16	-4	-9	28	-3	-5	-6
word:quarrel	-47	-5	-4	-7	-8	-9	-6	-5	-10	-8
word:quarter	8	-4	-3	3	-13	33	-5	-4	-6	-7
word:question	11	-4	-4	-6	-4	-5	-8	-4	19	-7
word:quit	-18	-5	-4	-8	-6	-7	-6	-5	-11	129
word:quote	-5	-1	-1	-8	-6	-3	-7	-2	-5	-20
word:r&d	-12	-1	-1	6	11	-5	-3	-4	-3	-1
word:rabat	-12	57	-9	-7	-6	-7	-8	-4	-6	-5
word:radio	13	-29	15	-3	-4	-13	-3	-2	-6	-14
word:raise		-2	-3	2	26	-7	-3	-4	-8	-2
word:rank	-13	-5	-7	-7	-8	-11	-6	-5	-10	-8
word:rate	-1	-3	-2	-6	-3	-8	42	-5	-8	-4
word:reach	-7	-3	-3	7	-8	-9	-4	-4	-1	-4
word:read	-15	-4	-4	-5	-5	10	-5	-3	-6	-7
word:readiness	-24	-3	-4	-6	-4	-7	-4	-3	-7	-15
word:reading	3	-5	-2	-3	-3	-5	54	-2	-9	-5
word:ready	-8	-3	-4	-3	-4	-13	-4	-8	-4	-3
word:real	-9	-2	-2	7	-6	-2	-1	-2	-13	-2
word:reason	-15	-5	-6	-6	-7	-7	-6	-5	-12	34
word:recall	-17	-4	-3	36	-5	-4	-12	-5	9	-9
word:receive	35	-5	-3	-4	2	-4	-3	5	-5	-7
word:recent	-9	-2	-3	-3	20	17	-6	-12	-5	-4
word:recently	60	-2	-2	-5	2	-6	-1	-1	-2	-4
word:reception	27	-5	-6	-4	-10	-5	-6	-3	-5	-5
word:recognition	-10	-3	10		-4	21	20	-4	-6	-4
word:recognize	-6	-4	-1	-2	-6	-5	-2	-1	-1	-6
word:recommendation	-19	-1	31	-1	-2	-2	-1	-5	3	-9
word:record	-9	-3	-2	-3	-3	-9	-19	22	-10	-4
word:reform	-13	6	-3	-3	-2	-3	-3	-2	-15	-16
word:refuse	-25	-4	-3	-5	-5	-4	-4	27	-9	-15
word:regard	-21	-3	-2	-4	-4	-12	-2	-3	-3	-2
word:region	-1		-4	3	-2	-1	2	4		-3
word:regional	-2	-4	22	-12	-5	16	1	-2	-3	-5
word:register		-3	-5	-7	-3	-5	10	2	2	-3
word:regulation	-5	-4	-7	-8	-4	-6	17	-5		-4
word:regulator	-15	-5	14	5	3	-3	-6	4	-8	-7
word:regulatory	-10	-2	-2	-3	-3	-8	-15	-1	-2	-1
word:reiterate	-26	-4	-3	-8	-6	-4	-3	-3	-4	-5
word:reject	-5	-3	-3	-4	-6	-6	13	39	-11	-4
word:relate	-3	-3	18	-13	-2	-3	-2	-2	1	-6
word:relation	-17	-4	-3	-7	-4	-4	-3	-3	-4	-5
word:relationship	-22	23	-2	-4	-3	-4	-3	-3	-4	-9
word:release	-8	-11	2	-6		19	4	11	-8	-3
word:reliable	-10	-2	-3	-7	-6	-8	-3	-3	-3	-2
word:remain	-13	4	-4	-10	23	-6	-6	-7	-10	-6
word:remark	-1	-2	14	-9	-7	-4	-3	-6	6	-5
word:remote	-10	-4	-4	-3	-6	-10	-3	-4	-4	-3
word:remove	-13	-4	-4	-5	-4	-4	-6	-4	-17	48
word:renew	-6	-2	-3	9	-10	-8	-5	33	-10	-2
word:renewal	-6	-4	-2	-2	-5	-5	-4	52	-11	-5
word:rent	-30	-3	-3	-8	-6	-6	-3	-4	-4	-6
word:repair	29	-3	-4	-5	-6	-4	-5	-8	-32	-5
word:replace	-29	-5	-3	-3	-3	-4	18	-2	-4	110
word:replacement	-15	-5	-11	-2	-3	-5	-6	-2	45	-16
word:reply	-22	-4	-4	-5	-6	-5	-6	-5	-10	-7
word:report	-15	-5	-6	-5	-6	-10	7	-4	-7	-6
word:reporter	-6	-3	-4	-6	-3	-5	13	-3	-5	-5
word:represent	39	-3	33	-2	-6	-8	-6	-4	-4	-5
word:representative	31	-3	2	-5	-5	-7	-3	-3	-12	-4
word:request	-2	-3	-3	-2	-4	-3	-6	2	8	-5
word:require	-8	-2	-5	-3	-4	-2	-34	-5	7	-1
word:requirement	-33	-3	-3	-4	-4	-4	35	-4	-16	-9
word:research	11		-7	-4	-6	6	-3	-2	-7	-3
word:residence	51	14	-6	-3	-3	-5	-3	-2	-5	-5
word:resident	-12	8	-5	-9	-5	-20	-6	-2	-5	-3
word:resign	-24	-4	-3	-4	-4	-5	-5	-4	-7	11
word:resignation	-17	-4	-6	-5	-3	-6	-5	-3	-5	81
word:resilience	-7	-2	-3	-3	-3	-6	-10	-4	-4	-16
word:resolve	-23	-8	-3	33	-4	-4	-8	-3	-6	-6
word:resource	-14	-2	-1	-7	-1	-6	-2	-1	-2	-4
word:respect	8	-4	-3	-5	-7	-5	-6	-4	-7	-7
word:respond	-13	-4	-4	-4	-3	-4	-8	-3	29	-7
word:responsible	-5	-3	-6	-7	-4	-4	-11	-8	-7	-4
word:rest	-13	-3	-3	-3	-7	-10	-4	-4	-20	-4
word:result	15	-4	-4	3	-5	-8	-6	-8	-6	-7
word:retired	27	-7	-10	-4	-4	-7	-4	-3	-9	-4
word:return	-3	15	-4	-5	-5	-6	-5	-3	29	6
word:revenue	-7	-3	-5	-3	-10	-3	-6	-7	-15	-4
word:review	32	-4	-4	-2	-4	-9	-5	-5	7	-4
word:revoke	-4	-2	-2	-3	-5	-4	-7	28	-19	-3
word:ribbon	-11	-5	-4	-6	-8	67	-7	-3	-8	-4
word:ride-hailing	-22	-4	-3	-4	-4	-9	-8	-4	-7	-5
word:right	-9	-2	-3	-3	-5	-4	-3	-8	6	-4
word:ringgit	-6	-6	-4	-9	61	-14	-4	-5	-10	-4
word:rise	-13	-5	-16	-4	-8	-9	-6	-4	-7	-4
word:risk	-25	-3	-5	-3	-6	-4	-9	-5	-13	25
word:rival	-4	-2	-3	-8	-5	-10	-14	-11	23	-2
word:riyadh	5	14	47	-6	16	23	-6	-4	-5	-5
word:road	-1	-6	-3	-9	-6	-5	-5	-3	-5	-7
word:roadmap	24	-5	-7	25	-4	-9	39	-3	-8	-6
word:roam	17	-5	-1	41	-4	-8	8	-4	-16	-4
word:robot	5	-46	55	-6	-13	36	-8	-4	-8	-5
word:robotics	-12	31	-3	23	-4	37	-8	-3	-5	-4
word:rocket	-8	-5	-2	-7	-3	30	-9	-4	-14	-8
word:role	-11	-3	-2	-3	-3	-5	-2	-3	-3	-12
word:roll	-8	-5	-4	-5	-10	59	14	-6	-10	-4
word:rollout	31	-5	-4	-6	-4	23	-11	-4	-9	-6
word:room	8	13	-9	-6	-5	-7	-3	-3	-5	-8
word:round	26	1	-2	-5	12	-7	-3	-4	-5	-4
word:roundtable	51	-4	8	-8	-5	-7	-3	-5	-6	-3
word:row	-12	-4	-3	-7	-4	-7	-5	-8	-6	-10
word:rule	6	-3	2	-5	-5	-7	18	3	-6	-3
word:ruling	-6	-3	-3	-5	-4	-5	-9	-6	7	-7
word:run	-9	-4	-3	10	-6	2		-5	-2	4
word:rural	10	-4	-6	-3	10	20	-6	-4	-9	-4
word:safety	22	-3	-3	-4	-8	-24	33	-3	-8	-12
word:sale	-9	-4	-7	-5	-9	-8	8	15	-18	-5
word:same	8	-4	-4	3	2	-4	-5	5	6	-2
word:san	7	3	-4	-7	-4	-5	-3	-7	-6	-7
word:sanction	-3	-3	-3	-5	-5	-8	-15	-4	63	-5
word:satellite	-4	-5	-3	6	-8	11	-2	4	-6	-5
word:satellite-2	-19	-2	-2	-16	-5	-21	-3	-5	-2	-3
word:saturday	-21	44	-6	-4	-5	8	-5	-3	20	-7
word:say	-12	-3	-2	-4	-2		-3	-1	-6	-4
word:schedule	36	-4	7	7	-4	-5	-4	22	-6	-6
word:scheme	-4	-2	-11	-7	-4	-8	-7	-6	-16	-3
word:school	-8	-1	3	2	-3	8	-6	-3	-7	-4
word:science	-11	12	21	-8	-3	-4	-3	-1	-4	-3
word:scrap	-11	-4	-4	-9	-7	30	10	-6	-6	-7
word:seal	-18	-4	-6	57	-5	-8	-7	19	27	-4
word:search	-17	-2	-4	-5	-6	-5	-6	-8	42	-4
word:seat	18	-3	-2	-3	-4	-3	-4	-2	-8	25
word:second	3	-1	-4	2	-1	11	8	-2	1	2
word:secretary	6	-4	-4	-5	-3	-4	-5	-3	-23	32
word:secretary-general	-16	-3	-5	-6	-5	-4	-9	-5	-7	96
word:sector	-7	-2	-4	-3	-4	-5	-4	-3	-1	-3
word:secure	-7	-2	-3		32	-10	-3	8	-11	-4
word:security	3	-4	4	4	-4	-1	17	3	-5	-5
word:see	2	3	-2	-6	-1	-4	-3	-1	2	-6
word:seek	-15	-3	-3	-3	-4	-12	7	-3	8	-7
word:seize	-12	-3	-3	-6	-7	-8	-5	-7	85	-4
word:sek	-12	-4	-4	-12	-6	-7	-6	100	-8	-6
word:sell	-5	-4	-3	-7	10	-6	-5	8	10	-4
word:seller	-10	-4	-7	-4	-4	-14	-21	-4	-8	-4
word:semicon	-12	-8	45	-4	-5	-21	-5	-5	-7	-13
word:semiconductor	-4	-3		-5	5	-2	1	-3	-4	-3
word:seminar	-13	-5	93	-5	-5	-18	-7	-4	-7	-4
word:send	-8	1	-6	-4	2	-5	7	6	6	-5
word:senior	10	-7	8	-3	-4	-5	-3	-2	-4	-10
word:sensor	9	-5	-4	60	-6	-11	-7	-5	-7	-8
word:sentence	-22	-4	-4	-5	-7	-5	-6	-4	101	-32
word:seoul	20	37	-5	8	-5	-7	-8	-5	-6	-5
word:separate	-18	-2	-4	-5	-5	-5	-1	-3	-18	-6
word:separately	26	5	5	-6	-4	-5	-4	-5	45	-3
word:september	14	15	8	5	-6	8	7	6	12	2
word:serve	-7	-4	-3	7	-3	-4	-5	-6	7	-2
word:server		-4	-4	7	-15	-9	-7	-7	-12	-4
word:service	-2	1	-4	-5	-3	17		4	8	-4
word:services	-7	-4	-2	-4	-4	-8	-15	-3	19	-7
word:session	37	-4	20	-2	-4	-5	-1	-2	-5	-6
word:set	-8	1	1		6	7	2	-5	3	-5
word:settle	16	-3	-2	-10	-12	-3	-3	-11	16	-3
word:several	-15	-2	-2	-9	-5	-5	-3	-4	-6	-3
word:shake	15	-3	-3	19	-4	-10	-5	13	-5	-9
word:shape	-6	-3	-2	-2	-2	-8	-2	-3	-4	-3
word:share	-10	-3	-1	1	-7	-9	-6	-5		-3
word:shareholder	6	-2	-3	-6	34	-9	-7	-11	-6	-5
word:she	-15	-5	-3	-7	-6	-5	-6	-5	3	11
word:sheik	-13	-3	-3	-2	-2		-2	-3	-3	-4
word:shift	-11	-2	-4	-8	-5	-7	-5	-6	-9	-3
word:ship	-10	-4	-3	-6	-6	4	-9	-4	22	-4
word:short	14	7	-3	-4	-4	-5	-9	-2	-9	
word:should	-4	-3	-2	3	-6	-5	-11	-8	-6	-8
word:show	-3	8	5	-4	-3	-1	-5	-3	-6	-1
word:shut	-11	-4	-4	-6	-6	35	-6	-7	59	-5
word:side	2	-4	-1	-9		-5	-4	-3	-3	-6
word:sideline	-21	-2	-11	6	-2	12	-3	-3	-4	-5
word:sign	-8	-3	-2	28	-5	-2	-3	-3	-5	-4
word:signal	11	-3	-3	-3	-3	-6	-3	35	-19	
word:signature	-18	-5	6	68	-5	9	21	-4	-7	-6
word:significant	-4	-8	-2	-2	-4	-2	-7	-2	-4	-2
word:signing	-7	-2	-4	64	-6	-6	-5	-8	-12	-4
word:silicon	-9	25	-3	-4	-3	-3	-7	-7	-10	-6
word:sim	9	-7	-3	-4	-4	-7	29	-6	19	-4
word:similar	-19	-3	-3	-7	-6	52	-3	22	18	-3
word:since	-14	-2	-4	-2		6	-5	-4	8	8
word:single	-14	15	-4	-7	-4	-7	-11	-6	-5	-3
word:sit	12	-3		-5	-3	-3	-6	-3	-7	
word:site	26	-5	-8	-7	-12	-19	-4	-3	-5	-4
word:slow	16	-2	-5	-3	-4	-4	-2	-2	-13	-4
word:small	-16	-3	-4	1	-9	-5	-5	6	4	-3
word:smart	-12	-5	8	-5	-5	15	24	-5	-8	-4
word:so	-10	2	-6	-5		-2		2	-1	-4
word:social	-9	-3	-2	-3	-4	-5	-10	15	1	-11
word:software	10	-3	-4	-13	-6	-10	22	-4	11	-4
word:solution	-7	4	-6	30	-5	-10	-3	-3	-3	-3
word:something	-5	-4	-3	-3	-5	-6	-9	-4	-4	-4
word:soon	31	-3	-3	-4	-2	-2	-6	-4	-2	-2
word:sound	35	-5	-3	-8	-7	-9	-8	-3	-6	-4
word:source	-16	-5	-7	-7	-7	-7	3	-4	3	-10
word:south	-13	-6	-2	-6	-4	-7	-4	-3	-7	-4
word:southern	-7	-7	-10	41	-6	13	-6	-4	-6	-4
word:sovereign	-12	-4	-4	-7	38	42	33	-8	-10	-5
word:space	-10	-5	-2	3	-4	-12	-3	-4	-6	-1
word:spainsat	-18	-4	-4	-4	-4	58	-5	-3	-4	-6
word:speak	-10	-3		-3	-3	-2	-3	-1	-3	-5
word:spectrum	-4	-3	9	-4	-10	-5	-6	15	-7	-5
word:speech	-24	-5	29	-6	-8	-8	5	-4	-7	-8
word:speed		-3	-5	-7	-5	25	-3	-6	-7	-4
word:spend	3	13	-6	-4	30	-8	-5	-4	-7	-4
word:spokesman	-10	-3	-10	-8	-3	-4	-15	-5	-9	-3
word:stability	28	-2	-3	-4	-4	-8	-4	-3	-4	-5
word:staff	-21	-4	-4		-9	-7	-7	-7	-11	-6
word:stage	-12	-2	-3	-7	-2	-5	-5	-6	-11	-10
word:stake	-7	-3	-3	-7	57	-6	-5	-10	-7	-7
word:stakeholder	-18	-3	21	-3	-3	-3	-5	-3	-4	-7
word:stand	-5	-2	6	-8	-4	1	-6	4	-7	14
word:standard	44	-8	-2	-9	-2	-3	-15	-2	-6	-2
word:start	-14	-5	-6	-8	-9	29	-2	-1	4	3
word:start-up	2	-3	-5	-3	18	-5	-2	-7	-8	-3
word:start-ups	14	-6	18	-5	13	53	-5	-4	-8	-6
word:startup	-11	-4	33	-6	-11	-7	-5	24	-12	-3
word:state	3	4	1	-3	-7	-2	-3	-2	-1	-2
word:statement	-11	-4	-3	-3	-4	-7	-7	-1	5	-5
word:station	-3	43	-3	-6	-6	-2	-4	-6	-6	-6
word:stay	-6	2	-2	-5	-5	-4	-3	-3	-6	14
word:step	-10	-5	-3	-4	1		-3	-3	-4	45
word:still	-12	-4	-3	-8	-6	-8	-4	-8	-14	5
word:stock	50	-4	-5	-6	-6	-41	-5	-3	-5	-4
word:stone	-10	-5	-2	-6	-17	69	-5	-4	-6	-5
word:stop	-9	4	-2	-6	-4	-3	-4	-5	21	-3
word:store	-7	-3	-3	-4	-3	-13	39	-10	13	-3
word:strategic		-3	5		-1	-3	-2	-1	-2	-4
word:strategy	-10	-3	-5	-10	-4	-9	38	-3	-4	3
word:stream	-7	-4	-3	-5	-7	54	8	-5	-6	-5
word:street	35	-6	-19	-6	-6	-7	-8	-4	-11	-6
word:strengthen	8	-4	-3	3	-4	-3	35	-6	-9	-4
word:stress	-11	-5	-6	-4	4	8	-6	-3	-5	-5
word:strike	-13	-3	-4	6	-4	-5	-6	-6		-4
word:strong	-1	-7	-2	-7	-4	-2	-1	-2	-4	-6
word:student	15	-4	-4	-12	-9	-8	-5	-3	-6	-5
word:studio	25	-4	-5	-5	-6	-7	-12	-4	-9	-7
word:study	-15	20	2	-5	-8	-7	-5	-4	-12	-7
word:subject	10	-6	-5	3	-3	-3	-5	-5	7	-4
word:submarine	37	-3	-2	3	1	7	-5	-10	-10	-3
word:submit	-15	-4	-4	-6	-8	-11	15	-5	-11	-6
word:subscriber	39	-3	-3	-4	-23	-12	-5	-3	-7	-3
word:subsidiary	-7	-3	-4	-11	-4	-5	12	7	14	-3
word:subsidy	6	-3	-2	-5	14	-5	25	-10	-10	-4
word:succeed	-17	-5	-4	-4	-4	-5	-5	-3	-5	9
word:success	-9		-7	-5	-3	-5	-2	-1	-4	-3
word:successor	-30	-3	-3	-2	-2	-4	-2	-2	-9	40
word:such	-3	-3	-5	-6	-5	-2	-10	-6	-10	-6
word:sue	-15	-4	-4	-8	-8	-6	-7	-8	60	-7
word:suffer	-9	-2	-1	-2	-5	-5	-6	-3	-8	-4
word:suggest	-15	-5	-2	-8	-4	-7	-3	-3	-5	-4
word:suit	-6	-2	-2	-2	-4	-2	-4	-2	30	-3
word:sum	20	-3	-8	-6	33	-6	-7	-5	10	-6
word:summit	-16	-5	53	-3	-4		-4	-2	-3	-7
word:summon	46	-4	-5	-3	-4	-4	-5	-4	18	-7
word:sunday	10	-1	7	-7	-6	2	6	13		7
word:supplier	7	-4	2	18	-6	-6	-6	-7	-3	-5
word:supply		-5	-4	28	4	-12	-4	-5	-3	-3
word:support	-6	-2	-3		8		-5	-3	-5	-3
word:suspect	-3	-1	-1	-3	-7	-7	-7	-16	21	-2
word:suspend	-7	-2	-3	-5	-5	-6	-6	12	-2	-4
word:suva	11	-8	35	-5	-5	-8	-10	-3	-8	-5
word:swear	-14	-7	-5	-5	-3	-5	-3	-3	-4	71
word:switch	-3	-6	-4	1	23	46	-5	-5	15	-4
word:sydney	-10	-7	-2	-4	-8	22	-4	-8	2	26
word:system	-11	-4	-4	-7	-5	36	-6	-4	-9	-4
word:table	13	-2	7	-4	-2	-6	6	-2	-3	-4
word:taipei	62	37	-7	-7	-8	2	-6	-4	-5	-5
word:take	3		5	-3	-3		-2	2	-1	-1
word:takeover	-6	-2	-3	-10	50	-5	-5	10	-7	-5
word:talent	-7	-2	-3	6	-6	-8	-2	-3	-3	-2
word:talk	4		-2	-5	-1	-5	-4	-3	-4	-5
word:talks	-1	-6	-10	16	-3	-12	-4	-2	-3	-7
word:target	8	-3	-1	-6	-9	-5	-3	23	-3	-3
word:tariff	28	10	-7	-4	-6	-10	22	-4	-6	-4
word:tashkent	5	11	13	-9	-6	-13	-5	-4	-7	-5
word:task	-18	9	-3	-4	-2	-3	8	-5	-2	12
word:tax	-3	-4	-3	-10	-11	-6	15	-5	8	-4
word:taxation	-20	-5	-4	-8	-6	-7	-9	-7	-7	-5
word:teach	-26	-4	-4	-6	-5	18	-6	-5	-7	-8
word:team	10	-1	7	3	-5	-5	-4	-3	-4	6
word:tech	-12	-4	8	-8	-5	-16	-7	-3	-4	-4
word:technical	19	-4	-12	-12	-5	31	-5	-5	-6	-4
word:technological	-3	4	-2	-10	-3	-2	-2	-2	-2	-3
word:technology	-8	-4	-3	-1	-4	2	2	-2	-4	5
word:telecom	-19	-4	49	-17	-7	-10	44	-5	-5	-5
word:telecommunication		-2	-4	-4	-5		-5	-3		-3
word:telephone	33	-3	-2	-7	10	-4	-3	-4	-4	-4
word:tell	-8	-2	1	-4		-4	-1	-1	5	-6
word:tender	-14	-7	-4	29	-7	-15	-5	-3	16	-3
word:tenth	-3	-3	-4	-5	43	-5	-3	-5	-11	-7
word:term	-7	-4	-3	-12	-4	-5	-4	-5	-3	17
word:terminal	-6	-3	-6	-5	24	-7	-4	-20	27	-3
word:terrestrial	-5	-2	-2	-9	-5	-5	-5	-2	-4	-2
word:test	-11	-7	-3	9	-4	5	-6	-4	-10	-4
word:testing	12	-4	-4	9	-24	29	19	-3	-8	-3
word:texas	-19	-2	-1	-3	-2	-2	-2	54	-21	-17
word:text	-15	-3	-2	35	-5	-4	15	23	-13	-6
word:than	-9	-4	11	-4	-3	-4	-4		-8	-4
word:thank	-16	1	-4	-5	-1	-5	-5	-4	-7	-7
word:thanks	-26	-3	-3	-3	-4	-2	-4	-2	-2	-9
word:that	-6	-2	-2	-2	-3	-3	-1	-3	-1	-3
word:their	8	-4	3	29	-4	-11	-7	-6	11	-7
word:them	3		-2	7	-3	-6	-5	-4	3	-4
word:then	30	-8	7	-4	-4	-6	18	-1	-8	-4
word:there	3	-6	-1	-6	-5	-4	4	-3	-1	-2
word:they	4	-3	-5	-6	-3	-4	-7	-3	5	-6
word:thing	14	6	-3	-2	-6	-4	-8	-5	4	-5
word:think	-12	-4	-3	-7	-5	-5	8	-5	-6	-6
word:third	-10	1	-4	2	-7	12	7	-5	-8	-5
word:this	-15	-10	-5	6	-8	-11	-7	-4	-6	-7
word:though	-7	-4	-2	-7	-5	-3	-4	18	-2	-4
word:three-day	3	26	-7	-6	-3	-4	-3	-3	-4	-4
word:throw	33	-3	10	-11	-3	-11	-8	-8	23	-4
word:thru	16	-4	-3	1	-1	-5	8	5	-3	-5
word:thursday	25	13	-1	-4	-2	5		-1	-4	2
word:tie	-8	-6	-2	8		9	10	5	-3	-3
word:time	3	-5	-4	-5	-4	-7	-6	-3	-5	-4
word:to	-1	2	-1		1	-2		-1		-3
word:today	9	34	-3	-3	-4	-1	-7	-3	-2	5
word:together	11	-7	11	8	-1	2	-6	-3	-5	-5
word:tokyo	5	42	-5	-4	-4	-5	-6	-4	-4	-6
word:tomorrow	49	-19	-4	-5	-4	-7	-6	-3	-5	-5
word:too	-8	-3	-4	-4	-3	-7	-6	6	-8	-5
word:tool		-3	-2	-6	-8	20	-6	-1	-5	-1
word:toolmaker	-42	-4	-4	18	-2	-3	-5	-5	30	-4
word:top	14	-3	8	-1	9	-2	-1	-1	5	-1
word:touch	-16	21	-2	-2	-2	-3	-5	-14	-9	-7
word:tour		27	-5	-4	-5	-5	-2	-2	-4	2
word:toward	-4	-2	-3	-1	13	-5	-4	-2	-4	-3
word:towards	-5	-7	-3	-6	44	-6	-5	-5	-8	-4
word:tower	-3	-3	-3	15	6	-6	-7			1
word:town	36	-3	-5	-6	-13	18	-5	-5	-30	-5
word:trade	-7	8	6	-8	-5	-6	-5	-3	2	-5
word:trading	5	-4	-4	-6	-7	-5	-4	-11	49	-4
word:traffic	-12	-8	-2	-3	-6	39	-2	17	-5	-4
word:train	-12	-3	-4	29	-3	-14	-5	-4	15	-5
word:training	8	-4	-4	15	-9	9	-5	-4	-5	-4
word:transfer	-9	-3	-3	-5	-9	-7	49	-5	-7	-7
word:transformation	-6	-2	-3	-7	-3	-6	-4	-2	-2	-3
word:travel	-19	71	-10	-5	-5	6	-5	-5	-6	-6
word:trend	-5	-7	-4	9	-4	-3	-3	-2	-3	14
word:trial	-35	-9	-3	-10	-8	-9	-3	-3	26	-7
word:trio	1	-6	-5	-5	-9	-6	-5	-5	-6	-5
word:trip	-4	72	-5	8	-3	-1	-5	-3	-6	-7
word:trust	-15	-5	-4	-5	-5	-8	-7	-3	-6	-6
word:try	-14	-5	-4	-9	-5	-8	-13	-4	-13	-7
word:tuesday	16	3	2	7	-1	3	6	-4	-2	-3
word:turn	25	-6	-5	-6	3	1	-3	25	-2	-4
word:twice	13	-4	-5	-7	-6	-12	-7	-4	-7	-6
word:two-day	-15	-5	30	-9	-4	-5	-7	-4	-8	-3
word:under	-8	-3	-1	12	-2	-1	7	1	3	-5
word:underline	-18	-6	-6	-3	-3	-4	-2	-1	-4	-4
word:undersea	-17	-7	-1	-6	-3	-10	-2	-2	-3	-3
word:understand	18	-4	-3	-5	28	-5	-4	-4	-6	-6
word:understanding		-3	1	26	-4	-5	-6	-3	-4	-3
word:undertake	-42	-3	29	50	-3	-8	-3	-2	-4	-2
word:unique	3	-2	-6	-1	23	-2	-3	-2	-3	-2
word:unit	-13	-1	-3	-4	10	7	-3	-8	-1	-3
word:university	-31	-6	-3	-11	-5	21	-5	-3	-5	-6
word:until	-3	-1	2	-9	-1	-6	6	-2	1	4
word:unveil	-10	-4	-5	-9	33	10	36	-6	-16	-4
word:up	5		-4	-1	4	2	-3	-5	-4	-1
word:update	-9	-3	-2	-4	-6	-4	-8	-18	-10	-4
word:uphold	-6	-3	-4	-3	-8	-3	-4	-5	22	-3
word:us	-14	-4	-3	-5	-5	23	-3	-3	-4	-3
word:usd	-11		-2	-4	22	-5	-2	-3	-1	-1
word:use	-8	-4	-7	-4	-7	4		-3	4	-4
word:user	-3	-4	-3	-5	-5	-1	13	-5	-5	-8
word:valley	-9	25	-3	-4	-3	-3	-7	-7	-10	-6
word:valparaíso	-32	-5	-4	-5	-9	-8	-4	-3	-6	-5
word:value	-15	-4	-3	-8	13	-5	19	-9	-13	-4
word:vantel	-9	-3	-4	17	-4	20	-4	-3	-4	-17
word:various	-11	-2	-2		-2	-3	-4	-2	-10	-7
word:vendor	16	-3	-2	-6	-3	-4	-11	-4	-11	-4
word:venture	-9	-3	-3	34	-7	-11	-5	19	-9	-4
word:veto	-7	-3	-3	-4	-4	-4	87	-4	-7	-5
word:vice-president	33	-6	-4	-2	-3	-3	-2	-2	-3	-6
word:video	21	-6	-6	-7	5	-8	4	-3	3	-5
word:view	13	-3	-2	-6	-3	-4	-5	-4	-8	-3
word:village	-7	8	-3	-10	-4	45	-6	-18	-7	-3
word:vise	42	-8	-3	-4	-5	-5	-4	-3	-5	-8
word:visit	-7	25	-3	1	-3	-4	-3	-2	-5	-4
word:visitor	15	-5	-4	-6	-4	-4	-10	1	-5	-6
word:voice	1	-5	-3	-3	-4	21	-4	-3	-7	-7
word:vote	-17	-4	-5	-5	-5	-5	28	-6	-9	9
word:wafer	-23	-5	-6	24	-5	-7	-3	-3	-5	-4
word:wait	-18	7	-5	-4	-4	-5	-5	-23	-7	-6
word:walk	70	-4	-3	-4	-6	-11	-7	-3	28	-9
word:wallet	-4	-4	-4	-5	-5	26		-5	-10	-5
word:want	-1	-4	-3	-3	-7	-2		-6	-5	-4
word:war	3	-3	-2	-1	18	-6	-1	-1	-2	-3
word:warehouse	-38	-1	-2	-6	27	21	-1	-1	-3	-3
word:warn	-13	-3	-3	-4	-4	-5	-4	-4	-12	-1
word:warning	-15	-3	-3	-7	-8	-4	-7	-21	71	-4
word:washington	2	50	9	-6	12	8	-5	-2	4	-7
word:watch	-5	-4	-3	-4	-6	-5	-4	-5	-3	-6
word:watchdog	-8	-4	-3	-4	-8	-9	-7	-6	-41	-4
word:wave	-17	-4	-2	36	-6	-4	-5	99	-13	-5
word:way	9	-4	-3	1	-4	-6	-3	-5	-2	8
word:we	-11	7	3	-2	-4	-5	-3	-4	-5	-4
word:website	-15	-20	-3	-7	-4	-7	-12	-6	-10	-5
word:wednesday	21	3	4	-6	-3	8	2	-3		-2
word:week	7	11	-5	3	2		5		-6	1
word:weekend	6	4	19	-10	-3	-6	-5	-3	-7	-9
word:weigh	22	-3	-3	-4	-6	-4	-5	-5	-6	-4
word:weight	-1	-2	-10	-6	-2	-10	-2	-1	-3	-2
word:welcome	15	-4	-5	-4	2	-5	-3	-4	-9	-7
word:well	1	-2	-4	-4	2	-6	-3	-3	-5	-5
word:western	-13	-4	-4	-6	-5	30	17	-4	-7	-3
word:what		-4	-1	-4	-5	-6	6	-4	-2	-4
word:when	7	-3	-1	-5	-1	-2	-1	2	-5	-4
word:where	9	4	3	-2	-4	-2	4	-3	-4	-7
word:whether	-6	-4	-3	-4	-7	-6	-2	-5	-10	-1
word:which	-2	-1		2	1	3	-1			-3
word:while	-10	-4	-2	4	-4	-4	-4	-5	5	12
word:who	10		-3	-3	-4	-5		-3	-2	1
word:whoever	-13	-2	-2	-3	-3	-4	-3	-9	-6	-4
word:whom	38	-4	-3	-3	-3	-3	-2	-2	-6	
word:why	-11	-1	-3	-2	-2	-2	-3	-18	-8	-5
word:wide	-13	-4	31	-1	-4	-8	-4	-2	-3	-2
word:widen	-12	-4	-4	-1	-5	-6	-5	-3	-5	-4
word:will	-8	3		2	3	-1	-3	-3	-2	1
word:win	-7	-2	-2	36	-4	-6	-5	21	-10	-3
word:winner	-12	17	-4	-3	-8	13	-3	9	-3	-19
word:wireless	-12	-11	-4	-4	-5	38	-3	-2	-11	-6
word:wish	15	-4	-4	18	-6	-5	-7	-2	-3	-7
word:with	12	-3	-1	4	-3	-2	-1	-3	-3	-4
word:withdraw	-8	-2	-4	-5	22	-5	17	24	-8	-2
word:within	-18	-4	-5		-5	-3	-3	-6	19	-4
word:without	23	5	-3	-6	-4		-5	-12	13	-6
word:witness	-16	-9	-3	24	-3	-4	-2	-3	-3	-8
word:won	-7	-2	-7	-7	54	-11	-6	-5	-11	-3
word:word	10	-8	-4	-5	-3	-5	-3	-3	-6	-7
word:work	-19	1	-6	-4	-3	-7	-4	-5	-7	-3
word:worker	-15	-3	-4	-3	-10	-21	-4	-4	-7	-4
word:working	32	-2	-5	-4	-4	-4	-3	-3	1	-4
word:workshop	-15	-4	60	-8	-5	-7	-8	-5	-5	-3
word:world	-1	4	3	-1	-4	6	-4	-3	-4	-3
word:worth	-4	-3	5	40	45	-10	-5	-12	-10	-3
word:would	-7	-3	-5	-3		1	-4	-2	-6	-1
word:wrap		26	-4	-7	-6	-6	-5	-7	-5	-5
word:write	-15	-4	-4	-9	-8	-6	-5	-6	8	-6
word:year	-12	-1	-4		1	5	-1	2	-3	
word:yen	-8	-3	-3	-8	55	-8	-5	-8	-16	-4
word:yesterday	20	-7	-2	-1	-5	12	-4	9	2	6
word:yet	-1	-3	-2	-4	13	-4	-4	-5	-4	-4
word:york	6	-4	-4	-5	-7	-4	-3	-4	43	-5
word:you	-6	-3	-2	-10	-4	-4	-21	-3	-8	-3
word:young	46	-4	-4	33	-6	-6	-4	-4	-9	-6
word:zloty	-13	-5	-4	-8	47	-27	-10	-10	40	-3
word:zone	31	-6	-5	-5	-6	-8	12	-3	26	-3
word:zurich	14	-31	-2	-4	-6	-6	-3	-3	-4	-4
word:’s	-7	-3	-3	-4	-4	-7	-6	-5	-6	-4
`;
