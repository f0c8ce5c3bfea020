// Written by `npm run train`; not edited by hand.
export const sentenceText = `MEETING	VISIT	FORUM	AGREEMENT	INVESTMENT	LAUNCH	POLICY	LICENCE	ENFORCEMENT	APPOINTMENT
*	-265	-422	-399	-382	-388	-366	-395	-429	-353	-372
class-kind:appointVerb_<a>	-11	-6	-5	-5	-6	-5	-9	3	1	-8
class-kind:appointVerb_<c>	-11	27	-5	-2	-6	-6	-2	-2	-5	-9
class-kind:appointVerb_<f>	-8	-3	-4	25	-12	-1	-5	15	8	11
class-kind:appointVerb_<p>	-14	1	-2	-6	-3	-5	-5	-4	-7	65
class-kind:attend_<a>	6	-2	-9	-5	-2	-3	-7	-4	-12	-27
class-kind:attend_<c>	-10	-5	11	-4	-3	-5	-5	-6	-3	-4
class-kind:attend_<f>	1	-2	-6	-11	-10	-6	-4	-6	15	10
class-kind:attend_<p>	22	-5	6	-5	-4	-8	-5	-3	-5	-7
class-kind:background_<a>	-11	-1	-1	-1	-1	-4	-6	-11	-4	-10
class-kind:background_<f>	-12	-3	-4	-6	-9	-6	-4	-6	22	-11
class-kind:background_<p>	-12	-5	-4	-4	7	-5	-3	-3	-7	30
class-kind:callVerb_<a>	33	-4	-2	-3	-3	-3	11	-4	9	-10
class-kind:callVerb_<c>	-14	1	-6	-3	-4	-4	-3	-2	-9	-3
class-kind:callVerb_<f>	-8	-15	-4	-2	-6	-4	13	-5	-9	-3
class-kind:callVerb_<o>	-30	22	-3	-3	-7	-3	-3	-2	22	8
class-kind:callVerb_<p>	24	-6	-3	8	-3	-6	1	-2	-4	-6
class-kind:forumNoun_<p>	36	12	-12	-5	-5	-7	-4	-3	-5	-10
class-kind:forumVerb_<a>	-2	-2	-7	-5	-3	-5	-6	-4	-5	44
class-kind:forumVerb_<c>	-14	5	-11	-3	-3	-13	-4	-6	-4	-3
class-kind:forumVerb_<f>	10	-2	-11	-4	-6	-10	-3	12	9	-2
class-kind:forumVerb_<p>	23	-5	-2	-4	-3	4	-4	-2	-3	-5
class-kind:investVerb_<a>	-12	2	1	-8	-7	-7	-13	12	-6	12
class-kind:investVerb_<c>	-14	-4	-5	-6	9	8	2	-4	-7	-1
class-kind:investVerb_<f>	-5	-3	-3	-2	13	-5	-1	5	4	-4
class-kind:investVerb_<o>	-11	-3	-3	-4	77	-9	-4	-3	-12	-4
class-kind:investVerb_<p>	-2	5	3	3	-5		-4	-2	-7	-5
class-kind:launchNoun_<f>	-14	-4	-3	-1	-5	3	-10	-5	54	-3
class-kind:launchVerb_<c>	-6	1	-10	-4	-8	-7	-2	-3	-8	-2
class-kind:launchVerb_<f>	-6	-2	-6	19	-5	-13	-5	31	19	-4
class-kind:launchVerb_<p>	32	-2	-3	-7	-7	-18	-5	-4	-1	-11
class-kind:licenceNoun_<f>	-6	-3	-3	-5	-4	-5	-7	1	19	-4
class-kind:licenceVerb_<a>	-6	-2	-3	-3	-2	-2	-25	36	-14	-3
class-kind:licenceVerb_<c>	-6	-2	-2	-3	-1	-5	-2	2	-3	-2
class-kind:licenceVerb_<f>	-6	-2	-2	-1	-4	-5	-3	45	-8	-5
class-kind:licenceVerb_<p>	-15	-3	-4	-3	-9	-5	-7	10	-3	57
class-kind:meetVerb_<f>	23	-9	-10	-4	-7	-5	-3	-5	-10	-10
class-kind:meetVerb_<p>	33	-7	-6	-5	-1	-5	-4	-3	-4	-7
class-kind:moneyNoun_<c>	-9	-4	-5	-6	6	-6	-6	-4	-8	-4
class-kind:moneyNoun_<f>	3	-3	-3	-3	-7	-5	-2	-3	-5	-2
class-kind:moneyNoun_<p>	-4	-3	-2	-4	-17	25	-3	2	-4	-3
class-kind:pactNoun_<c>	-5	-14	-3	24	-4	-5	-6	-3	-3	-2
class-kind:pactNoun_<f>	-5	-3	-2	2	-8	-3	-8	-4	-1	-2
class-kind:planned_<f>	-33	-3	43	-6	-3	-16	-2	-3	-4	-3
class-kind:planned_<p>	32	-4	32	-4	-3	-4	-2	-2	-3	-7
class-kind:policyNoun_<f>	-4	-3	-1	-10	-8	-2	-9	-3	3	-2
class-kind:policyNoun_<p>	-16	-2	-4	-4	-4	-3	-13	-2	-13	7
class-kind:policyVerb_<a>	-7	-2	-3	-11	-5	-5	48	17	-14	-5
class-kind:policyVerb_<f>	-8	-2	-3	-4	-7	-5	-1	34	-17	-8
class-kind:policyVerb_<p>	-23	-4	-3	-5	-3	-4	-12	-7	-5	55
class-kind:postNoun_<a>	-25	-4	-6	-4	-5	-7	-7	-3	-6	52
class-kind:postNoun_<f>	-11	-2	-3	-4	-4	-3	-4	-4	21	34
class-kind:postNoun_<p>	-20	-3	-3	-4	-4	-8	14	-1	8	-21
class-kind:punishNoun_<a>	-14	-4	-2	-8	-4	-5	14	-4	-21	37
class-kind:punishNoun_<c>	-8	-2	-5	-3	-7	-4	-4	-3	-14	-3
class-kind:punishNoun_<f>	-5	-2	-3	-7	-6	-3	-7	-6	3	-4
class-kind:punishNoun_<p>	-11	-2	-4	-4	-4	-5	-10	-3	64	-10
class-kind:punishVerb_<a>	-9	-2	-3	-4	-5	-4	3	19	6	-8
class-kind:punishVerb_<c>	-3		-5	-3	-8	-10	-5	-2	-8	-2
class-kind:punishVerb_<f>	-8	-3	-3	-6	-8	-5	-6		43	-5
class-kind:punishVerb_<p>	-9	-3	-6	-4	-4	-5	-6	-4	28	15
class-kind:receiveVerb_<a>	5	-4	12	-3	-3	-3	-7	-4	12	-7
class-kind:receiveVerb_<c>	16	-4	-4	10	1	-3	-4	-5	-1	-2
class-kind:receiveVerb_<f>	-13	-3	-5	-6	7	-4	4	6	1	-3
class-kind:receiveVerb_<p>	32	-4	-1	-3	-4	-2	-4	-2	-1	-7
class-kind:roomNoun_<p>	23	-3	-4	-6	-6	-4	-2	-2	-5	-8
class-kind:signVerb_<a>	-4	-2	19	-16	-3	-4	-16	-3	-29	-6
class-kind:signVerb_<c>	-8	-3	-4	-6	-1	10	7	-7	-6	-2
class-kind:signVerb_<f>	-7	-2	-2	16	-7	-5	-4	-3	4	-5
class-kind:signVerb_<p>	-8	10	-3	5	-5	-4	-4	-2	-12	8
class-kind:talkNoun_<a>	12	-2	-2	-2	-3	-3	-2	-6	-2	-7
class-kind:talkNoun_<c>	-17	-1	-6	-2	-2	-3	-2	-2	-3	18
class-kind:talkNoun_<f>	-2	-13	-3	-2	-5	-3	4	-1	-9	-4
class-kind:talkNoun_<o>	-19	46	-4	-4	-4	-4	-3	-3	-5	-7
class-kind:talkNoun_<p>	-3	-7	-4	21	-3	-3	-3	-2	-3	-4
class-kind:topicVerb_<a>	24	-3	-3	-4	-5	-4	-6	9	-12	-6
class-kind:topicVerb_<c>	-15	-5	-5	-5	-7	-4	-4	-3	25	-5
class-kind:topicVerb_<f>	-8	-3	-5	-8	-8	-6	2	1	10	-4
class-kind:topicVerb_<p>	26	-1	-5	-4	1	-5	-4	-4	-4	-7
class-kind:travelNoun_<a>	14	-4	-2	-3	-3	-2	-13	-5	14	-10
class-kind:travelNoun_<c>	-8	-6	-7	-5	-4	-4	-2	-2	-4	-4
class-kind:travelNoun_<o>	-19	46	-4	-4	-4	-4	-3	-3	-5	-7
class-kind:travelNoun_<p>		-16	-1	54			-1		-4	-6
class-kind:travelVerb_<a>	-9	-6	-4	-4	-4	-4	-9	-4	8	39
class-kind:travelVerb_<c>	-1	8	-7	-4	-2	-4	-2	-3	-3	-4
class-kind:travelVerb_<f>	-8	-15	-4	-4	9	-4	-2	-3	-3	5
class-kind:travelVerb_<o>	-19	46	-4	-4	-4	-4	-3	-3	-5	-7
class-kind:travelVerb_<p>	18		4	8	6	-3	-3	-2	-4	-9
class-kind:visitorNoun_<f>	-10	-3	-17	2	15	-7	-3	16	-3	-5
class-kind:visitorNoun_<o>	-7	-6	24	-4	-6	-13	-12	-3	52	-5
class-kind:visitorNoun_<p>	33	-4	-15	-3	-3	-3	-4	-3	-3	-5
class-kind:wish_<a>	-12	-3	2	-5	11	-4	-9	-15	-32	-5
class-kind:wish_<c>	-8	-3	-6	3	-16	-2	-11	-2	-3	-3
class-kind:wish_<f>	-9	-3	-4	-6	-8	-4	6	5	4	-6
class-kind:wish_<p>	-22	-5	9	-3	-4	2	3	-2	-4	1
class-word:appointVerb_after	-14	-3	-4	-4	-7	-5	-3	-5	-4	-29
class-word:appointVerb_among	10	-2	17	-2	-2	-1	-5	-2	-9	-3
class-word:appointVerb_as	-17	-4	-4	-4	-4	-5	-8	-3	-7	43
class-word:appointVerb_at	-7	-7	12	-4	-6	-7	-9	-2	-4	68
class-word:appointVerb_by	-18	-4	-4	-7	8	-10	-3	1	-4	27
class-word:appointVerb_down	-3	-3	-5	-4	-7	-5	13	-9	6	64
class-word:appointVerb_for	-5	31	6	-6	-6	-6	-4	-3	-5	-14
class-word:appointVerb_from	-22	-4	-6	-5	-6	-6	-9	-3	-11	73
class-word:appointVerb_in	-9	-5	-5	-5	-2	-5	-4	-1	-5	29
class-word:appointVerb_into	-6	-3	-8	-6	-12	31	9	-6	-7	-6
class-word:appointVerb_of	2	-6	-2	-1	-6	-8	-6	-6	-2	7
class-word:appointVerb_off	21	37	-5	-2	-8	20	-5	-3	-10	-10
class-word:appointVerb_on	-7	-7	-1	11	-6	-7	-4	1	1	7
class-word:appointVerb_out	-15	-5	-4	-6	-6	-6	5	-3	43	35
class-word:appointVerb_over	-17	-3	-4	2	11	5			-4	19
class-word:appointVerb_to	1	-4	10	5	-3	-6	3	-4	-5	21
class-word:appointVerb_up	9	-4	-5	-6	4	7	-7	-5	17	11
class-word:appointVerb_with	-4	-7	-5	10	-5	40	-8	-4	-6	10
class-word:attend_about	-5	-2	-6	15	-5	-3	-3	-2	-2	-7
class-word:attend_against	-14	-1	-4	-5	-3	-4	-8	-2	57	-8
class-word:attend_by	13	-1	5	-2	-2	-4	-3	-3	1	-7
class-word:attend_down	27		-2	-5	-3	-3	-4	-3	-5	-5
class-word:attend_for	-28	-2	-3	-8	33	-9	-4	-2	-7	-6
class-word:attend_in	-14	-4	-8	-8	-6	-7	11		-6	7
class-word:attend_of	-8	-4	-4	4	-2	-4	-4	-2	-5	-4
class-word:attend_on	-32	-3	14	14	-6	10	-1	-3	3	-9
class-word:attend_out	-6	-2	-9	-3	-3	37	-13	-5	-15	-4
class-word:attend_to	1	-3	-7		-7	-8	22	3	-4	-3
class-word:attend_with	22	-3	-4	-3	11	-4	-8	-4	-7	-3
class-word:background_at	-6	-4	-3	-1	-10	-7	-6	-9	-9	-10
class-word:background_by	-20	-4	-7	3	-6	-5	-4	-3	-10	-10
class-word:background_for	-15	-5	-4	-8	-5	-12	-6	-4	29	-5
class-word:background_in	2	-7	-4	-5	-8	13	7	-2	-6	11
class-word:background_of		-2	-3	-5	6	2	-7	-5	-1	-7
class-word:background_on	-2	-4	-7	2	-6	-7	-14	-4	-8	-2
class-word:background_to	-6	1	-3	-5	-4		-2	-4	-2	-3
class-word:background_with	-14	-4	-8	-22	-4	-3	-2	-3	-3	-10
class-word:callVerb_at	-12	19	-6	-3	2	1	-5	-3	10	4
class-word:callVerb_between	73	-17	-4	-5	-4	-7	-12	-3	-5	-3
class-word:callVerb_by	32	-10	-3	-5	-5	-6	-2	-2	9	-3
class-word:callVerb_for	-8	-5	-1	1	9	-1	-8	-4	-6	-5
class-word:callVerb_from	51	-8	-4	-3	-4	-5	14	-2	-7	-6
class-word:callVerb_in	-3	12	-3	-3	5	-4	-2	-6	5	-5
class-word:callVerb_of	-13	6	-8	-4	-10	-2	-3	-2	-3	-7
class-word:callVerb_off	52	7	-5	-3	-4	-5	-6	-2	-5	-3
class-word:callVerb_on	15	-6		-4	-4	1	-4	-2		-6
class-word:callVerb_out	15	-5	-5	-4	-13	-7	-5	-5	-6	-5
class-word:callVerb_over	-7	14	-5	14	-11	-4	-5	-3	44	-6
class-word:callVerb_to	-7	21	-3	-4	-3	-6	-2	-2	-2	-4
class-word:callVerb_with	39	-5	-6	-3	-4	12	-4	-2	-6	-4
class-word:forumNoun_after	7	27	-12	-6	-3	24	-2	-13	-5	-3
class-word:forumNoun_around	4	31	-14	-3	-4	-6	-4	-3	-4	-6
class-word:forumNoun_at	-4	-6	61	3	-5	-16	-6	-4	-5	-5
class-word:forumNoun_before	69	-5	-21	-2	-4	-5	-6	-3	-10	-5
class-word:forumNoun_by	14	-4	6		20	15	-6	-8	20	9
class-word:forumNoun_for	2	29	30	6	-8	-6	-7	-3	-6	14
class-word:forumNoun_from	-20	-8	56	-6	-4	-8	-5	-3	-7	-4
class-word:forumNoun_in	-15	-4	51	-5	-5	-8	-2	-2	-3	-3
class-word:forumNoun_of	-13	2	29	-5	-4	-6	-1	-3	-5	-3
class-word:forumNoun_on	-13	-1	37	-5	-2	-5	-3	-3		-1
class-word:forumNoun_to	12	-6	56	-3	-4	-15	-4	-2	-11	-5
class-word:forumNoun_with	1	11	43	-5	-5	-6	-5	5	-5	-5
class-word:forumVerb_about	-26	-3	-5	7	-5	-4	-4	-2	-3	-6
class-word:forumVerb_against	-14	-1	-4	-5	-3	-4	-8	-2	57	-8
class-word:forumVerb_at	7	-3	17	-5	-3	4	-4	-2	-5	-4
class-word:forumVerb_by	-2	-3	19	-1	-1	-2	-5	-3		
class-word:forumVerb_for	10	1	-2	-4	-4	-2	1	-3	-4	-7
class-word:forumVerb_from	-16	-4	-8	-4	-5	-3	-5	-3	-6	-4
class-word:forumVerb_in	-1	-2	19	-7	11	-4	2	-3	-5	5
class-word:forumVerb_into	-2	-6	-5	-5	-9	16	-6	-2	12	-3
class-word:forumVerb_of	-24	-4	-7	-4		-4	5	-3	1	-3
class-word:forumVerb_on	-6	-4	17	2	-6		-1	-3	8	-2
class-word:forumVerb_out	9	-2	-7	-5	-5	20	-9	-4	-9	1
class-word:forumVerb_over	-20	-4	-13	-6	-5	-18	-3	-3	-5	-14
class-word:forumVerb_to	5	-5	6	-1	-4	-6	3	-2	-9	-6
class-word:forumVerb_until	-7	-5	24	-36	-10	-17	-10	-3	-5	-5
class-word:forumVerb_up	-7	-4	-8	1	-5	-11	8	-2	-3	-3
class-word:forumVerb_with	45	-4	-10	-5	-5	-21	-4	-2	-8	-4
class-word:investVerb_by	3	-3	-5	-2	9	-1	-3	-3	-6	
class-word:investVerb_down	19	-2	-5	-3	-7	-4	39	-11	13	-13
class-word:investVerb_for	-5	-4	-5	1	15		-6	-7	-10	6
class-word:investVerb_from	-10	26	-9	12	-16	-5	4	-17	-10	-3
class-word:investVerb_in	-8	-3	-4	-3	13	3	-7		-3	6
class-word:investVerb_into	-4	4	2	-7	11	27	2	-8	-5	-7
class-word:investVerb_of	-1	-2	-3	-7	25	-6	-5	8	-4	-3
class-word:investVerb_off	18	22	-3	-2	-7	11	5	-2	-3	-6
class-word:investVerb_on	-5	-4		-7	12	-3	-4	16	7	6
class-word:investVerb_out	10	-3	-5	-14	9	10	7	-4	12	-5
class-word:investVerb_over	-19	-3	-4	12	3	-5	-4	2	-5	14
class-word:investVerb_to	-8	-4	9	-3	-4	-5	5	-6	1	-3
class-word:investVerb_up	3	-4	-6	-3	10	4	-5	-3	-2	1
class-word:investVerb_with	4	-4	-4	-17	33	51	-3	-7	-1	-7
class-word:launchNoun_as	4	-3	-4	-3	-3	-9	-4	-7	-8	-3
class-word:launchNoun_at	2	17	7	-1	-6	31	-5	-2	-5	-3
class-word:launchNoun_between		-5	-3	10	18	-8	11	-5	-4	-4
class-word:launchNoun_by	-11	-4	-6	17	9	1	8	6	-2	-3
class-word:launchNoun_for	-6	-4	-5	-2	1	30	-7	-4	-9	-5
class-word:launchNoun_from	1	-4	-4	6	-9	13	-1	-5	-17	-4
class-word:launchNoun_in	-5	2	-4	2	8	17	-4	-3		-2
class-word:launchNoun_into	-5	-3	-5	-11	-12	32	-8	-6	1	-3
class-word:launchNoun_near	-10	-5	-5	-5	20	41	-7	-3	-4	-4
class-word:launchNoun_of	-5	-4		-2	-1	26	-3	-2	-3	-4
class-word:launchNoun_on	-10	7	4	-2	-3	7		-2	-4	-4
class-word:launchNoun_to	-8	-3	-5	-5	3	21	7	-3	-8	-4
class-word:launchNoun_under	-21	-1	-2	19	-6	-4	-3	24	-10	-10
class-word:launchNoun_with	-7	-2	-5	6		20	-9	-1	-4	-4
class-word:launchNoun_within	-6	-3	-4	-7	-3	-18	-6	-9	63	-1
class-word:launchVerb_at	17	-4	12	-6	-3	24	-8	-3	-8	26
class-word:launchVerb_by	-8	-5	5	-3	15	15	-2	9	-4	-5
class-word:launchVerb_for	9	-7	-8	2	-6	1	1	-4	-4	-7
class-word:launchVerb_from	-24	-2	18	-6	-6	20	-3	17	-6	-3
class-word:launchVerb_in	-7	3	-3	-2	-1	23	-1	-4	1	12
class-word:launchVerb_of	-9	-1	-4	-3	-7	21	-2	-4	-5	-2
class-word:launchVerb_off	-8	-3	-2	-5	-6	42	-7	-5	9	-5
class-word:launchVerb_on	-6	1	1	4	-8	25	13	-1	3	-6
class-word:launchVerb_out	-9	-4	-4	-6	-6	59	11	-3	25	-6
class-word:launchVerb_over	-12	-3	-4	-6	22	19	5	-4		12
class-word:launchVerb_to	20	1	-5	-6	-4	-7	3		-9	11
class-word:launchVerb_up	-7	-4	-5	-8	-16	13	-5	-4	-5	-4
class-word:launchVerb_with	-8	4	-7	22	2	-29	-5	-3	-6	-5
class-word:licenceNoun_at	-8	-4	-7	3	-8	-4	8	11	-13	-3
class-word:licenceNoun_by	-7	-2	-3	-8	5	-4	-6	43	-14	-6
class-word:licenceNoun_for	-4	-2	-3	-9	-10	-6	1	38	-8	-3
class-word:licenceNoun_from	-8	-3	-3	-9	-5	-7	-9	59	-15	-3
class-word:licenceNoun_in	-3	-3	-4	-6	-8	-5	-7	50	5	-3
class-word:licenceNoun_of	-6	-2	-4	-5	-5	-3	2	15	-5	-2
class-word:licenceNoun_on	-1	-3	1	-7	-4	5	9	35	-12	-5
class-word:licenceNoun_to	-6	-2	-3	-6	5	-5	-6	42	-13	-4
class-word:licenceNoun_under	-4	-2	-3	-3	-4	-5	-29	88	4	-3
class-word:licenceNoun_with	-2	-2	-3	-4	-8	-5	40	17	-12	-4
class-word:licenceVerb_as	-14	-4	-5	-4	-4	-6	32	-7	-7	-9
class-word:licenceVerb_by		-3	-3	3	-5	-4	4	35	-13	-3
class-word:licenceVerb_for	-4	-2	-3	-9	-4	-7	3	18	-7	-4
class-word:licenceVerb_from	-10	-3	-5	8	-3	-7	5	7	-8	-4
class-word:licenceVerb_in	-4	-2	-3	-1	-8	-5	-1	24	-4	5
class-word:licenceVerb_of	1	-2	-3	-6	3	-4	6	20	-11	-4
class-word:licenceVerb_on	-3	-3	-3	-5			15	27	-12	8
class-word:licenceVerb_to	-6	-4	-2	-4	1	-4	-12	18	-6	-5
class-word:licenceVerb_under	-4	-2	-3	-3	-3	-7	-28	57	-7	-2
class-word:licenceVerb_with	5	-2	-4	-2	-14	-5	-1	18	-6	-3
class-word:mealNoun_at	39	-6	-7	-3	-3	-5	-5	-2	-4	-4
class-word:mealNoun_for	25	-3	-6	-4	-4	-5	-2	-3	-4	-5
class-word:mealNoun_in	42	-8	5	-5	-2	-4	-2	-3	-4	-3
class-word:mealNoun_on	42	-4	-6	-4	-2	-3	-5	-2	-3	-5
class-word:mealNoun_with	62	-3	-10	-4	-4	-4	-4	-2	-5	-8
class-word:meetVerb_about	4	-3	-5	-3	-2	-4	-4	-2	-3	-4
class-word:meetVerb_at	16	-5	7	-4	-4	-2	-3	-2	-4	-4
class-word:meetVerb_by	16	-5	-6	3	-4	-6	-8	-2	-5	5
class-word:meetVerb_down	29	1	-2	-6	-4	-3	-3	-3	-5	-4
class-word:meetVerb_for	15	-7	-6	-3	-4	-4	-4	-2	-4	-4
class-word:meetVerb_in	22	-5	19	-5	-4	-5	-5	-2	-4	-4
class-word:meetVerb_of	-16	-4	-4	-3	1	-3	-4	-3		-5
class-word:meetVerb_on	7	-4	7	-4	-4	-5	-3	-4	-6	-6
class-word:meetVerb_over	40	-4	-6	-3	-4	-4	-3	-5	-3	-2
class-word:meetVerb_to	-11	-5	5	-4	-3	-6	10	-2	-4	-6
class-word:meetVerb_with	26	-3	-3	-4	-2	-3	-3	-2	-5	-5
class-word:moneyNoun_by	17	-25	-5	-4	-4	-4	-7	-5	-4	-3
class-word:moneyNoun_for	-4	-3	-4	-4	8	-5	2	-3	-10	-3
class-word:moneyNoun_from	-10	-3	-5	-6	13	9	-5	-6	-12	-3
class-word:moneyNoun_in	-8	-3	-4	-6	15	-3	-4	-4	-4	-4
class-word:moneyNoun_into	-10	-2	-2	-5	25	-4	-7	-4	-4	-6
class-word:moneyNoun_of	1	-1	-5	-8	32	-5	-7	4	-2	-4
class-word:moneyNoun_on	15	-7	-3	-4	-11	-5	-3	15	-4	-5
class-word:moneyNoun_to	7	-4	-5	-8	44	-8	-3	-9	-4	-5
class-word:moneyNoun_with	-12	-3	24	-18	6	8	-7	-5	-4	-2
class-word:pactNoun_between	-12	-4	-6	44	-5	-5	-4	2	-1	-4
class-word:pactNoun_by	-6	-4	-2	23	-4	-5	1	-9	-5	-5
class-word:pactNoun_for	-7	-5	5	43		-6	-1	-8	-14	1
class-word:pactNoun_from	-10	-2	-2	28	-8	-4	-4	-9	4	-4
class-word:pactNoun_in	6	-6	-6	47	-8	-7	-6	-3	-2	-6
class-word:pactNoun_of	-6	-4		27	-5	-5	-3	2	-3	-3
class-word:pactNoun_on	-5	-2	-5	40		-6		-3	-3	1
class-word:pactNoun_to	-5	1	-3	3	-3	-1	-2	-3	-1	-3
class-word:pactNoun_under	-10	-3	-4	14	-4	-5	43	-9	9	-4
class-word:pactNoun_with	-9		-2	35	-6	-3	-5	-7	-1	-5
class-word:planned_at	-26	19	14	-5	-4	-5	17	-3	-3	-6
class-word:planned_by	-38	-3	-4	-6	-4	11	-7	-4	-8	-5
class-word:planned_for	-7		-5	-5	1	-9	13	-3	-3	-5
class-word:planned_in	28	25	-4	-6	-4	-7	-8	-4	5	-7
class-word:planned_of	-8	-4	-1	-9	-4	1	-3	-4	5	-4
class-word:planned_on	23	13	-6	-8	-9	6	8	-2	3	-6
class-word:planned_out	-10	-6	45	-8	-5	27	52	-8	-13	-2
class-word:planned_to	1	-6	-12	-7	-7	-7	-5	-4	-6	-6
class-word:planned_up	-2	-3	-4	13	2	10	4			-4
class-word:policyNoun_against	-9	-2	-3	-7	-6	-3	-13	-5	18	-4
class-word:policyNoun_as	-7	-5	35	-3	-4	-3	-14	-2	-5	28
class-word:policyNoun_at	9	-11	26	-5	-3	-4	1	-3	3	-6
class-word:policyNoun_before	-23	-3	-7	-3	-5	-8	77	-2	-16	-8
class-word:policyNoun_between	65	-7	-7	-8	-4	-3	-33	-2	-2	-3
class-word:policyNoun_by	-11	-3	-5	-6	-4	-8	53	-5	-6	-8
class-word:policyNoun_for	-4	-3	-1	5	-3	-7	30	-5	-4	-4
class-word:policyNoun_from	-14	-2	-2	38	-40	-2	-10	-4	37	-2
class-word:policyNoun_in	-12	-5	-1	-1	-1	-8	34	4	-5	-4
class-word:policyNoun_into	-5	-2	-13	-9	-2	-8	34	-2	-6	-12
class-word:policyNoun_of	-11	-3	-4	-4	-5	-7	21	-5	-2	
class-word:policyNoun_on	-6	-4	-5	-5	-3	-10	46	-3	-4	-3
class-word:policyNoun_out	-10	-3	-3	-4	-3	29	34	-9	-16	-2
class-word:policyNoun_to	7	-3	1	-8	-3	-4	37	-4	1	-6
class-word:policyNoun_under	-7	-3	-4	-6	-2	-10	34	-8	-3	-5
class-word:policyNoun_with	17	-3	-5	-6	-5	-5	56	-8	6	-6
class-word:policyVerb_at	-17	-4	-6	-11	-5	20	11	-3	-5	11
class-word:policyVerb_before	-4	-4	-3	-3	-8	-23	61	-2	-3	-5
class-word:policyVerb_by	-7		-5	9	4	-4	22	3	-6	-1
class-word:policyVerb_for	-8	-3	-3	30	-5	1	14	-1	-6	-6
class-word:policyVerb_from	38	-2	-2	-3	-21	-2	-14	-25	33	-1
class-word:policyVerb_in	5	-3	-3	21	-1	-5	13	-6	-4	2
class-word:policyVerb_into	-8	-2	-7	-7	-5	-10	55	-3	-9	-8
class-word:policyVerb_of		-3		-3	1	1	31	-7	-1	2
class-word:policyVerb_off	-7	15	-4	-15	-10	-11	14	12	-6	-6
class-word:policyVerb_on	-3	-3	-4	4	-1	-7	30	1	-7	6
class-word:policyVerb_to	3	-3	-5	-6	-2	-5	15	13	-6	11
class-word:policyVerb_up	-3	-3	-4	7	1	14	6	-1		-4
class-word:policyVerb_with	11	-2	-3	14	-13	6	4	-6	-8	-6
class-word:postNoun_as	-17	-4	-5	-4	-3	-5	-4	-2	-10	48
class-word:postNoun_at	-2	-4	-5	-4	-5	4	-4	-5	-8	28
class-word:postNoun_by	5	-4		-6	-6	-4	6	-2	5	-14
class-word:postNoun_for	-19	-3	-3	-6	-3	-4	-1	18	23	30
class-word:postNoun_in	-14	6	-4	-4	-1	8	-4	-2	-3	7
class-word:postNoun_of	-7	-2	-2	-6	-5	-5	-6	-4	-2	33
class-word:postNoun_on	-1	-4	-4	9	-4	-6	11	-4	-6	3
class-word:postNoun_to	-18	-2	-3	-5	-6	-7	41	-3	24	21
class-word:postNoun_with	19	-2	-7	9	-3	2	-4	-2	26	-5
class-word:punishNoun_about	41	-2	-6	-3	-2	-3	-3	-3	-13	18
class-word:punishNoun_against	-10	-2	-4	-4	-5	-4		-6	26	1
class-word:punishNoun_as	-14	-3	-4	-4	-4	-5	-7	-5	-11	35
class-word:punishNoun_at	7	-3	-3	-5	-3	-4	-7	-2	-12	-9
class-word:punishNoun_by	-6	-3	-3	-6	-7	-6	-1	-8	50	-4
class-word:punishNoun_for	-7	-3	7	21	-6	-3		-7	-22	-4
class-word:punishNoun_from	-5	-3	-2	23	-14	-4	-6	-6	3	-3
class-word:punishNoun_in	-10	-3	-3	-2	-5	-6	4	-1	24	-6
class-word:punishNoun_into	-5	-2	-5	-6	-8	-13	-2	-7	59	-4
class-word:punishNoun_of	-4	-4	-1	-5	-6	-2	-5	-3	24	1
class-word:punishNoun_on	-9	-3	-1	-7	-4	-6	6	-3	25	-1
class-word:punishNoun_over	-10	-3	-6	-5	-12	-4	-4	-3	49	5
class-word:punishNoun_to	9	-4	-3	6	-6	-5	14	-12	21	-8
class-word:punishNoun_under	-3	-1	-4	-10	-3	-4	-18	-9	14	-3
class-word:punishNoun_with	33	-3	-9	-13	-17	-5	-3	-2	37	-3
class-word:punishVerb_against	-6	-3	-4	-6	-7	-4	-8	-5	31	-8
class-word:punishVerb_as	-25	-5	21	-4	-3	-4	-8	-3	-6	-3
class-word:punishVerb_at	4	15	24	-7	-1	-2	-1	-2	15	-3
class-word:punishVerb_before	11	-2	-7	-6	-3	9	51	-7	-14	-7
class-word:punishVerb_by		-5	2	-4	-4	-1	5	-8	9	-11
class-word:punishVerb_for	-3	-4	1	10	-4	-5	12	-7	-12	-1
class-word:punishVerb_from	-11	-3	-3	36	-18	-3	-5	-6	-39	-19
class-word:punishVerb_in	-8	-4	4	-3	6	-4	4	4	9	-5
class-word:punishVerb_of	-8	-4	-2	-5	-6	-3	4	4	-1	5
class-word:punishVerb_off	1	-5	-8	-6	-4	-8	-7	-5	61	-6
class-word:punishVerb_on	-5	-4		-4	-5	6	10	-2	15	-3
class-word:punishVerb_out		-3	-3	-3	-4	-5	3	-7	10	-5
class-word:punishVerb_to	-1	-4	-4	-8	-3	1	13	-5	-1	-6
class-word:punishVerb_under	-4	-3	-3	-10	-3	-4	-18	-9	-17	-7
class-word:punishVerb_with	-12	-3	-8	-7	-11	-24	19	-5	27	-3
class-word:receiveVerb_as	-19	-5	-5	-3	-4	-4	-8	-4	-6	-19
class-word:receiveVerb_at	44	1	-3	-4	-4	-5	-3	-2	-3	-8
class-word:receiveVerb_by	14	-3	6	1	-5	2	-4	-4	-5	-5
class-word:receiveVerb_for	8	-2	-2	-4	32	-34	-3	-7	-5	-7
class-word:receiveVerb_from		-5	-8	-3	-4	-4	-5	-3	-5	-7
class-word:receiveVerb_in	17	-7	-5	10	-8	-4	-3	-1		-6
class-word:receiveVerb_of	-8	-4	7	4	13	3	8	-4	-4	-4
class-word:receiveVerb_on	43	-4	-7	17	-6	-5	-6	1	-5	-7
class-word:receiveVerb_to	1	1	-2	-5	-4		1	-5	-2	-3
class-word:roomNoun_as	-16	-6	-3	-3	-4	-7	-4	-2	-5	25
class-word:roomNoun_at	-2	-5	-7	-4	-5	22	-5	-7	-6	-8
class-word:roomNoun_before	-29	-5	-4	-3	-3	-23	15	-2	-3	32
class-word:roomNoun_for	14	-3	-4	-5	-7	10	26	31	-6	-9
class-word:roomNoun_in	10		-3	-4	-6	15	-3	-3	-3	-4
class-word:roomNoun_of	8	-2	-4	2	-5	-3	-3	-4	12	-10
class-word:roomNoun_on	30	-4	-3	-4	-3	-4	10	10	-5	-7
class-word:roomNoun_with	23	-5	-4	-3	-2	-5	-3	-2	-4	-9
class-word:signVerb_at	-2	-4	-5	13	10	-11	-8	-3	-5	-5
class-word:signVerb_between	-9	-9	-7		-6	-7	-3	-3	-3	-2
class-word:signVerb_by	-7	-3	-4	44	-5	-6	7	-2	-4	-5
class-word:signVerb_for	-8	-4	-3	36	-7	-2	-8	8	-6	1
class-word:signVerb_from	-9	18	13		-8	-8	-4	-6	-6	-4
class-word:signVerb_in	3	-4	-3	18	10	3	-6		-6	3
class-word:signVerb_into	-5	-3	-3	2	-4	34	-5	-3	-7	-5
class-word:signVerb_of	15	-5	-4	-3	-9	-6	-5	-4	-5	-8
class-word:signVerb_off	-8	18	-3	-13	-8	-16	20	11	-5	-6
class-word:signVerb_on	-10	-3	-2	20	-6		-2	4	4	6
class-word:signVerb_out	15	-4	-7	-16	-5	-8	19	-3	2	-3
class-word:signVerb_to	15	3	-1	-1	9	1	18	2	-8	4
class-word:signVerb_up	-8	-4	-6	11	-7	19	-1	-3	-5	-4
class-word:signVerb_with	-12	-3	-4	22	-9	-2	-2	-7	-3	-5
class-word:sum_by	-5	-3	-3	-12	-27	-5	-6	-13	20	-4
class-word:sum_for	-10	-4	-4	-7	72	-7	-8	-7	-6	-4
class-word:sum_from	-6	-2	-3	-18	76	-4	-4	-14	-14	-3
class-word:sum_in	-9	-3	-3	-7	7	-9	-5	-5	8	-3
class-word:sum_into	-6	-4	-3	-6	71	-20	-6	-6	-8	-4
class-word:sum_of	-12	-2	-3	-6	14	-7	-4	5	-3	-4
class-word:sum_on	-10	-4	3	-11	36	-10	19	-4	3	-4
class-word:sum_over	-5	-2	-4	-9	7	-4	-5	-3	40	-6
class-word:sum_to	-5	-3	-3	-9	56	-6	-5	-6	-8	-4
class-word:talkNoun_about	24	-4	-5	-3	-2	-4	-4	-2	-3	-4
class-word:talkNoun_after	-22	-5	-2	-7	23	31	-5	-2	-5	31
class-word:talkNoun_at	36	2	-2	-4	-3	-1	-2	-4	-5	-6
class-word:talkNoun_behind	15	-2	-6	-6	-4	-4	-5	-3	-6	-5
class-word:talkNoun_between	53	-8	-11	-8	-4	-9	-3	-4	-3	-4
class-word:talkNoun_by	13	-4	-3	23	-3	-4	-10	-2	-3	
class-word:talkNoun_for	4	-14	2	-4	-3	-7	-9	-2	-4	-4
class-word:talkNoun_from	26		-6	-3	-3	-3	-3	-3	-4	-5
class-word:talkNoun_in	21	6	7	-1	-3	-6	-7	-2	-3	-4
class-word:talkNoun_of	2	5	4	-3	-3	-4		-4	-6	
class-word:talkNoun_off	52	7	-5	-3	-4	-5	-6	-2	-5	-3
class-word:talkNoun_on	28	-1	-4	-4	-3	-4			-3	-5
class-word:talkNoun_over	34	-4	-7	-4	-3	-6	-3	-5	-3	-2
class-word:talkNoun_through	-4	-7	-4	-3	-2	-3	-3	-3	-2	-4
class-word:talkNoun_to	-3	20	-3	-4	-3	-5		-3	-4	-4
class-word:talkNoun_with	28	-5	-4	-4	-3	-4	-5	-2	-5	-3
class-word:topicVerb_about	7	-4	-7	-4	-4	-4	-10	17	-8	-7
class-word:topicVerb_at	14	-7	4	4	-4	20	-5	-2	-4	-3
class-word:topicVerb_between	1	-5	-3	12	-5	-6	13	-5	-3	-4
class-word:topicVerb_by	-1	-5	8	15	-4	-9	1	1	-2	-7
class-word:topicVerb_for	-10	-5	1	-6	-1	2	2	-4	-7	-6
class-word:topicVerb_from	-5	-5	-5	-4	-5	-5	-13	-3	-5	-8
class-word:topicVerb_in	-7	-4	-7	2	3	18	-4	-3		2
class-word:topicVerb_of	-3	-2	-6	-2	1	2	-5	-5	11	-3
class-word:topicVerb_on	6	10	3	-6	-4	-11	-4	-7	-6	-3
class-word:topicVerb_out	4	-3	-5	-4	-10	-6	-7	-15	-9	-3
class-word:topicVerb_upon	30	-11	-4	-3	-2	-24	-2	-1	-2	-2
class-word:topicVerb_whether	-30	-3	-3	-7	-2	-4	-5	-3	-5	-6
class-word:topicVerb_with	9	-1	3	-6	-4	-5	-8	-7	-5	-4
class-word:travelNoun_at	-26	65	-7	-2	-2	-4	-3	-2	-11	-6
class-word:travelNoun_by	-18	39	-6	-3	-3	-13	-7	-2	-4	14
class-word:travelNoun_for	10	35	-4	-2	-5	-9	-3	-2	-6	-5
class-word:travelNoun_in	17		-6	-5	-5	16	-4	-3	1	-10
class-word:travelNoun_of	-10	41	-7	-4	-5	-9	-4	-2	-5	3
class-word:travelNoun_on	-5	-26	-4	-3	-3	-6	-2	-2	-4	40
class-word:travelNoun_to	-8	47	-4	-3	-3	-7	-3	-2	-2	-4
class-word:travelNoun_with	20	-28	-5	-11	-6	-11	-3	25	-12	-4
class-word:travelVerb_after	-4	-6	-3	-6	-10	-6	-4	-10	30	-7
class-word:travelVerb_as	-4	-9	-4	-3	-4	-4	-4	-2	-5	11
class-word:travelVerb_at	-26	34	-5	-4	-4	10	-3	-2	-9	7
class-word:travelVerb_before	-11	-15	30	-7	-4	-4	-5	-4	-15	12
class-word:travelVerb_by	13	-2	-4	-6	-3	2	-4	1	-5	-2
class-word:travelVerb_for	1	29	6	-5	7	2	-3	-3	-3	-9
class-word:travelVerb_from	-1	18	-3	-2	-3	-4	-8	-5	-16	11
class-word:travelVerb_in	3	35		-4	-7	-7	-4	-3	-5	3
class-word:travelVerb_into	23	7	-5	-7	-4	35	-3	-4	-6	-4
class-word:travelVerb_of	2	10	3	-3	-4	-7	-1	-2	-2	14
class-word:travelVerb_on	-12	20	-2	-3	3		-3		-4	-6
class-word:travelVerb_out	-15	-9	30	-4	-6	-8	19	-4	-9	-15
class-word:travelVerb_over	62	-4	-5	3	-7	-6	-4	-8	-5	-7
class-word:travelVerb_through	30	-6	-4	-4	-7	-6	-3	-6	6	-6
class-word:travelVerb_to	-12	29	-4	3	-3	-5		1	-2	1
class-word:travelVerb_up	-14	-8	-9	-2	-4	-3	-11	-2	-2	-3
class-word:travelVerb_upon	30	-11	-4	-3	-2	-24	-2	-1	-2	-2
class-word:travelVerb_with	-5	3	-10	-7	-5	-7	-6	-3	-6	2
class-word:visitorNoun_at	17	12	-11	-3	-2	-6	-3	-2	-5	-4
class-word:visitorNoun_by	-11	-3	29	17	-5	-5	-3	-5	-6	-4
class-word:visitorNoun_for	-13	3	-7	-10	-3	-5	-13	-3	-4	2
class-word:visitorNoun_from	24	7	5	-4	-4	-5	-2	-2	-2	-4
class-word:visitorNoun_in	14	-10	-7	-11	-4	-5	-3	-4	1	-7
class-word:visitorNoun_of	3	4	4	-3	-1	-2	1	-4	-3	-5
class-word:visitorNoun_on	23	-8	-7	-5	-5	-4	-4	-3	-4	10
class-word:visitorNoun_to	3	48	2	-5	-4	-7	-4	-3	-4	-6
class-word:visitorNoun_up	-21	-3	-5	58	-5	-9	-4	-3	-4	-4
class-word:wish_at	4	17	-4	-2	-5	14	-7	-3	-6	-5
class-word:wish_before	-15	-3	-3	-4	-1	-5	6	33	5	-10
class-word:wish_by	-16	3	-3	-4	-5	-4	-9	11	-9	-6
class-word:wish_for	-1	-5		-4	-2	-6	-7	3	-1	-4
class-word:wish_from	-6	-5	-5	-4	-3	-8	-9	-4	-5	-5
class-word:wish_in	5	-4	-5	-4	-4	-5	-6	16	-5	-3
class-word:wish_of		-4	3	-4	-6	-5	-5	19	19	-5
class-word:wish_off	52	7	-5	-3	-4	-5	-6	-2	-5	-3
class-word:wish_on	14	-5	-4	-4	-3	6	-6	-3	-2	-6
class-word:wish_to	12	-1	-3	4	-5	6		-12	-8	-5
class-word:wish_whether	-10	-3	-3	-5	-4	-7	-7	-16	-8	-3
class-word:wish_with	-2	-3	-3	-9	-2	-4	2	-6	-3	-3
class:appointVerb	-5	-1			-2	-2	-2		-2	14
class:appointVerb&class:attend	-1	-6	5	14	-2	-2	-3	-2	4	-6
class:appointVerb&class:background	-5	5	1	-4	1	3	2	2	-3	3
class:appointVerb&class:callVerb	-1	3	-5	-5	-4	-2	1	-4	6	-1
class:appointVerb&class:forumNoun	1	-3	32	-5	-5	1	-3		-1	5
class:appointVerb&class:forumVerb	-9	-3	3	-1	1	4	1	-2	2	2
class:appointVerb&class:investVerb		-1	4	-2	1	-1	-2	1	-3	
class:appointVerb&class:launchNoun	-10	3	-2	5	-2	14	-1	2	-3	-5
class:appointVerb&class:launchVerb	-2	-3	-3	3		8	1		-2	4
class:appointVerb&class:licenceNoun	1	4	-3	-7		-5	-1	19	-3	-5
class:appointVerb&class:licenceVerb	-4	-3	-3	-5	7	-4	-4	16	-9	1
class:appointVerb&class:mealNoun	47	-3	4	-2	-5	-4	-13	-2	-2	-12
class:appointVerb&class:meetVerb	11	2	-6	-3		1	-2	-3	-4	-6
class:appointVerb&class:moneyNoun	-2	-1	2	-4	12	-4	1	2	-7	8
class:appointVerb&class:pactNoun	-5	-1	-2	20	1	-2	-1	-2	-3	-3
class:appointVerb&class:planned	-6	1	1	-4	-6	-3	-5	-2		-4
class:appointVerb&class:policyNoun	-5	-1	-1	-5	-3	-4	6	-2	2	2
class:appointVerb&class:policyVerb	-1	-2	-1	1		-4	5	1	4	7
class:appointVerb&class:postNoun	-11	-2	-4	-4	-3	-4	-3	-3	-2	14
class:appointVerb&class:punishNoun	-3	-3	-2	-5	-4	-2	-5	1	4	6
class:appointVerb&class:punishVerb	-4	-4	-1	-4	-5	1	-3	4	3	-1
class:appointVerb&class:quoted	-5	-4	-3	-3	2	-2	2		-5	-4
class:appointVerb&class:receiveVerb	10	5	-3		7	1	-2	4	-3	-8
class:appointVerb&class:roomNoun	-11		-2	1	-4	-1	-5	-3	-4	9
class:appointVerb&class:signVerb	-2	-1	-2	10	3	-1	-5	-2	-4	-7
class:appointVerb&class:sum	-5	-5	-4	-5	16	1	-5	-1		-5
class:appointVerb&class:talkNoun	4	2	-1	-4	-2	-4	-2	-3	-2	-1
class:appointVerb&class:topicVerb	-3	2	-1	-3	-1	-1	-3		1	-4
class:appointVerb&class:travelNoun	-4	13	-6	-5	-4	7	-4	-3	1	-4
class:appointVerb&class:travelVerb	-7	5	4	-1	-3	-3	-4		-3	-1
class:appointVerb&class:visitorNoun	1	-3	-5	-4	2	4	-2	-3	-3	-4
class:appointVerb&class:wish	4	1	-5	-3	-3	-3	-2	2	-3	4
class:appointVerb&groups:1	-3	-1	-1		-4		-4	-1	-6	4
class:appointVerb&groups:2	-10	-3	-1		-2	-3	-1	2		22
class:appointVerb&groups:3	-7			-2	-1	-2	-1	-1	-3	15
class:appointVerb&groups:4	5	2		-1	2	-3	-1	-3	-2	9
class:appointVerb&parties:aa	-4	-2		-4	-4	-4	1	-6	-6	16
class:appointVerb&parties:ac		6		-4	4	11	-4	-7	-2	-5
class:appointVerb&parties:af	-7	-2	-2	9	1	-3	-1	6	6	-7
class:appointVerb&parties:ao	5	11	-1	-6	21	-3	-3	-1	-4	15
class:appointVerb&parties:ap	-11	3	-2	-2	-4	-4	-1	-4	-2	35
class:appointVerb&parties:cc	-3	-2	6	-3	1		4	-2	-3	-2
class:appointVerb&parties:cf	-2	-4	9	-5	-3	5	-2	2	-6	-4
class:appointVerb&parties:co	5	8	7	-6	5	-3	-1	-1	-3	6
class:appointVerb&parties:cp	-1	-1	5	-1	-3	1		-1	-1	2
class:appointVerb&parties:ff	-3	-3	1	5	6	-2	1	2	-1	4
class:appointVerb&parties:fo	12	-2	11	-7	30	-7	-2	-2	-6	-2
class:appointVerb&parties:fp	-5	-3	-3	-2	-2	-3	-3	-2	1	24
class:appointVerb&parties:oo	17	-3	-13	-8	-1	8	-1	-1	-2	-5
class:appointVerb&parties:op	1	-1	-1	-4	3	-2	-3	-2	-4	13
class:appointVerb&parties:pp	-7		-1	-2	-3	-3	-2	-3	-4	26
class:attend	1	-2	3	1	-4		-1	-2	-1	-3
class:attend&class:background	-3	1	1	-1	-4	6	-5		2	-3
class:attend&class:callVerb	-13	-14	-4	4	-4	-3	-3	-2	-1	1
class:attend&class:forumNoun	-25	-6	21	-6	-3	-7	-3	-3	-6	-4
class:attend&class:forumVerb	-1	-2	5	-2	-5	5		-3	2	-1
class:attend&class:investVerb		-2	1	4	-4	-3		-3	-3	3
class:attend&class:launchNoun	2		7	-2	1	16	-3	-4		-2
class:attend&class:launchVerb	-7	-2	7	16	-4	10	-4	-3	-2	-4
class:attend&class:licenceNoun	-5	-3	3	-8	-5	-4	-5	8	2	-3
class:attend&class:licenceVerb	-3	-2	-3	-3	-4	-4	7	4	-8	-4
class:attend&class:mealNoun	25	-3	-4	-4	-2	-4	-2	-1	-2	-3
class:attend&class:meetVerb	17	-1	-3	-3	-4	-3	-4	-3	-5	-3
class:attend&class:moneyNoun	-1	-3	2	-2			-4	-5	-4	8
class:attend&class:pactNoun	-11	-1	-5	12	-4	6	-2	2	-1	-3
class:attend&class:planned	-11	-4	3	-3	-5	-6	5	-4	2	-4
class:attend&class:policyNoun	-5	-3	-6	-5	-4	-5	26	-3	-3	-4
class:attend&class:policyVerb	2	-2	-2	-2	-3	8	13	2	-3	-6
class:attend&class:postNoun	-9	-3	-10	-3	-2	-1	-6	6	-3	9
class:attend&class:punishNoun	-3	-2	-5	-6	-6	-5		-5	24	4
class:attend&class:punishVerb	-6	-2		-4	-5	1	9	-3		-4
class:attend&class:receiveVerb	9	-2	-3	6	-4	-1		-2	-3	-4
class:attend&class:roomNoun	2	-3	6	-3	-3	3	-4	10	-7	-7
class:attend&class:signVerb	-10		-5	14	-1	12	-4	-4	-3	-4
class:attend&class:sum	-3	-1	-2	-7	-8	-4	-3		-14	-2
class:attend&class:talkNoun	15	-4	-1		-2	-5	-4	-3	-3	-3
class:attend&class:topicVerb	5	-3	1	3	-6	-2	2	-5	-1	-4
class:attend&class:travelNoun	2	15	-7	-4	-2	-6	-2	-2	-3	5
class:attend&class:travelVerb	6	-2	19	2	-4	-7	-3	-2	-3	-6
class:attend&class:visitorNoun	-1	-2	-1	1	3	-4	-3	-2	-3	-4
class:attend&class:wish	-2	-1	-4	-6	-3	-1	-3	-2	2	-5
class:attend&groups:1	1	-3	7		-4	4	3	-3	-5	-4
class:attend&groups:2		-3	5	3	-4		-2	-2	1	-3
class:attend&groups:3	-5	-3	2	-3	-5	-3	-3	-1	-2	-1
class:attend&groups:4	9		-5	1		-4	-2	-4	1	-4
class:attend&parties:aa	19	-2	-11	-5	-4	-4	-2	-5	-6	2
class:attend&parties:ac	-7	-1	19	-3	-4	-3	-7	-4	13	13
class:attend&parties:af	5	1	-4	-1	-5	-6	-4	-4	10	-7
class:attend&parties:ao	-28	-3	-8	-11	-4	-3	-3	-1	-6	16
class:attend&parties:ap	9	1	-5	3	-4	-2		1	-5	-5
class:attend&parties:cc	5	2	-2	1	-3		-1	-4	-3	-2
class:attend&parties:cf	4	3	-1	-1	-5	-3	-2	-5	-2	2
class:attend&parties:co	11	-7	3	-10	-8	-3	-1	-1	-4	-2
class:attend&parties:cp	3	-2	1	-4	-3	-1	-2	-3	-1	-1
class:attend&parties:ff	-3	-1	-5	16	-7	-3	-3		5	2
class:attend&parties:fo	-7	-2	-13	-8	-9	-4	-1	-2	7	-3
class:attend&parties:fp	1		-3		-3	2	-2	-5		-2
class:attend&parties:op	-1	5	3	-5	-3	-5	-3	-1	-2	6
class:attend&parties:pp		-3	4	-1		-5	-3	-3	-2	-8
class:background	-3	1	-1	-2	1	-1	-1	-2		-1
class:background&class:callVerb	-1	3	-3		1	-2	-3	-2	-1	
class:background&class:forumNoun			9			-3	3	-2	-5	4
class:background&class:forumVerb	2	-1	-1	-4	3	2		-2	2	-2
class:background&class:investVerb	-5	1	1	-3	9	2	4	1	-3	-2
class:background&class:launchNoun	-4	-1	-4	3	9	12	-2		2	-2
class:background&class:launchVerb	-2	-1	-5		-2	1	-4	-1	3	-1
class:background&class:licenceNoun	-6	-2	-1	-5	-6	-4		15	1	1
class:background&class:licenceVerb	-5	-3	-3	-4	-1	-4	3	1	-2	-4
class:background&class:mealNoun	-10	-5	35	-6	-9	-7	-7	-2	-4	-3
class:background&class:meetVerb	15	-4	1	-2	-1	-2	-1	-2	-3	-5
class:background&class:moneyNoun	-2	-1	-2	-1	6	6	6	-8	-7	-3
class:background&class:pactNoun	-3		-2	3		-1	-3	-3	3	-1
class:background&class:planned	5	8		-3	12	-7	-5	-6	-5	-3
class:background&class:policyNoun	-4	-4	1	-3	-2	-4	14	-1	4	3
class:background&class:policyVerb	-7	-1		-2	-2		9	-4		-3
class:background&class:postNoun	-4	-3	1	-4	3	-3	-6	-4		1
class:background&class:punishNoun	-5	-3	-3	-5	-6	-4	-6	-5	12	4
class:background&class:punishVerb	-2	-2	-1	-4	-4	-5	-5	-3	11	1
class:background&class:quoted	-1	-6	-2	8	-3	10	-3	-2	-3	-4
class:background&class:receiveVerb	1	1	-3	-2	-3	2	-2	-4	-2	-1
class:background&class:roomNoun	-8	-2	2	-4	-1	5	-1	-2	4	-2
class:background&class:signVerb	-4	1	-2	12	-2	-3		-3	-3	3
class:background&class:sum	-11	-5		6	4	-9	-4	-3	-6	-4
class:background&class:talkNoun	4	1	-1		-1	-4	1	-3	-4	
class:background&class:topicVerb	3	-2	-4	1	1	-4	2	-5	2	-4
class:background&class:travelNoun	3	17	-5	-4	-3	-1	-3	-2	-4	3
class:background&class:travelVerb	2	14	-2	-1	1	-2	-1		-2	1
class:background&class:visitorNoun	4	16	-4	-5	-6	-4	-3	-1	-3	6
class:background&class:wish	-3		-4	-1	2	-3	-1	-1	-4	
class:background&groups:1	-10	2	1	-3	-1	2	3	-3	-1	-5
class:background&groups:2	-1		-3	-2	-1	-4	-2	-2	2	
class:background&groups:3	-2	-1				2	-2	-1	-3	2
class:background&groups:4	6	-1	-2	-4	7	-1	-3	3	2	4
class:background&parties:aa	1	-3	-1	-7	2	-4	-8	7	12	-1
class:background&parties:ac	-4	3	-4	-6	-1	1	9	5	-4	-4
class:background&parties:af	-5	-2	-3	-1	5	-2	-2	2	6	-4
class:background&parties:ao	-7	5	7	-3	7	-8	-5	3	6	3
class:background&parties:ap	1	5		-1		5	-7	-2	8	9
class:background&parties:cc	8	2		-9	2		-4	7	-4	-2
class:background&parties:cf	2	-2		1	5	-4	-3	2	-5	
class:background&parties:co	-1		-3	-1	-4	-4	-3	1	1	-3
class:background&parties:cp	5	3		-2		-2	-1	-1	-3	
class:background&parties:ff	-2	-3	-3	-4	9	-2	-2		2	-2
class:background&parties:fo	-3	-1	-7	-4	-2	4	-2	2	-3	-4
class:background&parties:fp	-2		-3	-3	4	-5	-3	-1	-2	1
class:background&parties:oo	-12	7	-1	-5		10	-1	-1	-2	-1
class:background&parties:op	-6	4	-5	-2	-3		-2	-1	-3	6
class:background&parties:pp	7	-2	-2		-2	2	-1	-2	-3	6
class:callVerb	2	2	-3	-3	-2	-2		-2	2	-3
class:callVerb&class:forumNoun	1		-1	-4	-2	-5	1	-2	-2	1
class:callVerb&class:forumVerb	1	-2	-2	-1	-1		-2		-2	-3
class:callVerb&class:investVerb	-1	-1	-4	-3	-1			-1	9	-2
class:callVerb&class:launchNoun	3	-1	-2	-4	-3	-1	6	-2	5	-3
class:callVerb&class:launchVerb	-1	3	-1	-3		6	-1		-9	-1
class:callVerb&class:licenceNoun	2	-3	-3	-2	-9	-3	5	3	-4	-3
class:callVerb&class:licenceVerb	10	-4	-2		-10	1	3	-5	4	2
class:callVerb&class:mealNoun	17	-11	-9	-3	-3	-4	-5	-2	-5	-3
class:callVerb&class:meetVerb	7	-2	-4	-2		-4	-3		-3	-3
class:callVerb&class:moneyNoun	2	-10	-5	-5		1			-7	-3
class:callVerb&class:pactNoun	12	-1		-1	-3	-4	-5	-4	7	-4
class:callVerb&class:planned	7	8	-3	-6	-3	-6	3	-2		-3
class:callVerb&class:policyNoun	-1	-2	-2	-5	-3	-5	10	-2	1	-3
class:callVerb&class:policyVerb	-4	-1	-1	4		-2	13	-5		1
class:callVerb&class:postNoun	-5	4	-1	2	1	-4	-3	-2	6	4
class:callVerb&class:punishNoun	-6	-3	-1	-2	-4	-3	-2	-3	18	
class:callVerb&class:punishVerb	-5	1	-2	-2	-5	-4	-4	-4	17	-1
class:callVerb&class:quoted	-23	-3	-4	6	-11	21	-3	-3	1	-2
class:callVerb&class:receiveVerb	6	-2		-4	-5	-3	-4		1	-3
class:callVerb&class:roomNoun	-1	3	-3	-3	-3	1	-2	-2	5	1
class:callVerb&class:signVerb	7	-2	-5	8		-3	-3		-1	2
class:callVerb&class:sum	-11	-3	3	-12	20	-6	3		11	-3
class:callVerb&class:talkNoun		7	-2	-2	-2	-2	-2	-2	-3	-3
class:callVerb&class:topicVerb	3		-1	-4	-1	1	2	-4	1	-2
class:callVerb&class:travelNoun	-7	21	-3	-2	-3	-5	-4	-2	2	-3
class:callVerb&class:travelVerb	-3	14	-3	-2	-4	-5	-3	-3	4	-2
class:callVerb&class:visitorNoun	14	-2	-3		-3	-3	-3	-1	-3	1
class:callVerb&class:wish	2	-4	-2	-2	-3	-1		-2	-1	-3
class:callVerb&groups:1	-6	7	-4	-3	-4	-5	6	-1	-2	-4
class:callVerb&groups:2	5	2	-2	-3	-2		-3	-3	5	-2
class:callVerb&groups:3	5	-5	-4		-1	-4	-3	-2		-3
class:callVerb&groups:4		3	-3	-2	-4	-3	-1	-3	3	-5
class:callVerb&parties:aa	17	-5	-2	-3	-3	-3	-11	-5	-1	-9
class:callVerb&parties:ac	-1	-3	-3	3	-6	-1	-5	-8	4	-3
class:callVerb&parties:af	-6	-5	-2	-5	-8	-3	-5	-3	28	-3
class:callVerb&parties:ao	10	-3	-2	-6	-8		12	-4	4	5
class:callVerb&parties:ap	7	2	-1	-3	-4	1	-3	-3	-1	-6
class:callVerb&parties:cc	-5	8	-4	-3	4	-4	-2	-2	-2	-3
class:callVerb&parties:cf	-6	9	-4		5	-3	-3	-2	1	-2
class:callVerb&parties:co	-6	12	-13	-5	-6	2	-2	-1	14	-2
class:callVerb&parties:cp	-6	6	-4		-1	-3	-2	-2	-3	-2
class:callVerb&parties:ff	-5	-1	-3	2	1	-5	-1	-2	3	-3
class:callVerb&parties:fo	-13	-1	4	-3	-1	-1	-3	-2	14	-4
class:callVerb&parties:fp	1	1	-4	-3	-5	4	-2	-3	1	-1
class:callVerb&parties:oo	-11	17	-1	-1	-13	8	-1	-2	9	-1
class:callVerb&parties:op	-15	20	1	-2	-4	-2	-2	-2	2	-4
class:callVerb&parties:pp	16	-4	-3	-1	-3	-2	-2	-1	-2	-3
class:forumNoun	-3	1	26	-3	-3	-3	-2	-2	-4	-2
class:forumNoun&class:forumVerb	-5	-3	36	-4	-4	-8	-5	-1	-4	-4
class:forumNoun&class:investVerb	-5		26	-3	-1	3		-4	-2	-1
class:forumNoun&class:launchNoun	-8	3	13		-2	3	-3	-1	-2	-3
class:forumNoun&class:launchVerb	6	-5	23	-3	-2	2		-1	-6	-1
class:forumNoun&class:licenceNoun	-13	11	16	3	-4	-3		10	-4	-4
class:forumNoun&class:licenceVerb	-1	3	11	-1	3	9	5	9	-6	-4
class:forumNoun&class:mealNoun	-22	-6	30	-3	-3	-3	-7	-3	-3	-3
class:forumNoun&class:meetVerb	2	-4	12	-5	-3	-2	-5	-2	-4	-4
class:forumNoun&class:moneyNoun	4	-1	13	-1	-4	-2	-4	-3	-3	-4
class:forumNoun&class:pactNoun	-6	-2	8	9	-4	-7	-6	-3	-4	-1
class:forumNoun&class:planned	5	-2	21	-2	2	-4	-2	-3	-4	-4
class:forumNoun&class:policyNoun	4	-5	19	-4	-5	-5	8	-3	-5	3
class:forumNoun&class:policyVerb	4	-4	-4	12	-5	1	10	-1	-4	
class:forumNoun&class:postNoun	13	4		-5	9	-1	-4	-2	-4	13
class:forumNoun&class:punishNoun	20	-4	-1	-1	1	2	-5	-2	-2	2
class:forumNoun&class:punishVerb	-2	1	24	-3	-4	-3	-3		-5	1
class:forumNoun&class:quoted	7	15	2	-2	-7	10	9	-2	-6	-3
class:forumNoun&class:receiveVerb	5	1	16	-3	1	-4	-4	-4	-4	-3
class:forumNoun&class:roomNoun	-3	6	-1	-3	-4	-9	-3	-2	-5	-6
class:forumNoun&class:signVerb	10	-3	5	12	-6	2	-3	-3	-4	-3
class:forumNoun&class:sum	-9	-5	-1	-10	14	-4	-9	-3	-9	-4
class:forumNoun&class:talkNoun	6	5	2	-4	-3	-5	-4	-3	-3	
class:forumNoun&class:topicVerb	-7	-3	28	-3	-5	-8	-2	-2	-4	-4
class:forumNoun&class:travelNoun	-6	11	-7	-3	-2	6	-2	-2	-3	-3
class:forumNoun&class:travelVerb	-5	29	2	-5			-2		-5	-6
class:forumNoun&class:visitorNoun	-6	9	18	-3	-3	-5	-4	-2	-3	-2
class:forumNoun&class:wish	-10	-2	10	-6	-1	2	-2	2	-3	-1
class:forumNoun&groups:1	-6	3	44	-4	-3	-5	-2	-3	-5	-4
class:forumNoun&groups:2	-3	-1	14	-3	-3	-2	-2	-3	-4	-2
class:forumNoun&groups:3	2	5	18	-1	-4	-1	-3	1	-3	-3
class:forumNoun&groups:4	4	-8	-4	-2	-2		-3	3	-2	3
class:forumNoun&parties:aa	24	10	8	5	-2	-3	-11	4	-8	2
class:forumNoun&parties:ac	-9	-5	35		-4	-4	-2	2	-4	
class:forumNoun&parties:af	-1	-4	12	3	1	-6	-4	-2	-5	-5
class:forumNoun&parties:ao	-11	7	12	7	-5	-6	-5	7	-6	-4
class:forumNoun&parties:ap	-3	-2	14	-2	-4	1	-3	-1	-7	6
class:forumNoun&parties:cc		1		-2	-4	-3	-4	-2	1	-1
class:forumNoun&parties:cf	-6	14	-7		-1	5	-2	5		-2
class:forumNoun&parties:co	-12	8	10	-1	-5	-3	-2	4	-3	-2
class:forumNoun&parties:cp	-8	4	18	-2	-3	-2	-2	1	-3	-3
class:forumNoun&parties:ff	-1	-1	11	-3	-5	-6	2	3	-3	-3
class:forumNoun&parties:fo	-11	-4	23	-5	-10	-5	-3	5	-5	-3
class:forumNoun&parties:fp		5	-4	-4	-1	-1	-2	3	-2	1
class:forumNoun&parties:oo	-8	-7	30	-4	-2	-4	-3	-1	-3	-2
class:forumNoun&parties:op	-12	-9	22	-3	-3	-5	-3	-2	-3	-5
class:forumNoun&parties:pp	5	-2	6	-3	-3	-1	-3	-1	-3	-1
class:forumVerb	1	-3	8	-2	-2	1	-1	-3	-2	-2
class:forumVerb&class:investVerb	-6	-2	6	-4	4	1	3	-4	-1	-1
class:forumVerb&class:launchNoun	-3	-3		-3	-3	10	-2	-3	-3	-2
class:forumVerb&class:launchVerb	-4	-3	5	-3	-3	11	-2	-2	1	-3
class:forumVerb&class:licenceNoun	-4	-3	2	1		-3	-5	-2	3	-3
class:forumVerb&class:licenceVerb	-1	-2	-4	-4	2	3	7	-12	3	-3
class:forumVerb&class:mealNoun	23	-3	-5	-4	-3	-4	-3	-2	-3	-3
class:forumVerb&class:meetVerb	3	-3	6	-4	-2	-3	-3	-2	-4	-3
class:forumVerb&class:moneyNoun	-3	-1	7	-2	-1	4	6	-3	-3	-1
class:forumVerb&class:pactNoun	-3	-2	5	7		-1	-4	-3	-2	-3
class:forumVerb&class:planned	-6	-4	18	2	-1	-2	-1	-3	-6	-5
class:forumVerb&class:policyNoun	1	-3	7	-5	-1	-2	17	-4	-3	-3
class:forumVerb&class:policyVerb	-1	-2	1		2	6	14	-1	-4	-2
class:forumVerb&class:postNoun	11	-3	4	-3		2	-6	-2	-3	-4
class:forumVerb&class:punishNoun	6	-2	5	-4	-5	-8	4	-4	17	-2
class:forumVerb&class:punishVerb	1	-3	5	-3		4		-2	4	-4
class:forumVerb&class:quoted	-22	-3	-9	-3	8	41	-2	-2	-6	-3
class:forumVerb&class:receiveVerb	-1	-2	9	-1	-3	-4	1	-3	-3	-4
class:forumVerb&class:roomNoun			-4	-3	-3	7	-4	-2	-6	-7
class:forumVerb&class:signVerb	4	-2	3	6	5	9	-1	-6	-3	-3
class:forumVerb&class:sum	-9	-1	4	11	-4	6	1	1	-5	-3
class:forumVerb&class:talkNoun	14	-2		-4	-1	-5	-3	-2	-4	-2
class:forumVerb&class:topicVerb	-2	-2	8	-2	-1	-3	2	-2	-1	-4
class:forumVerb&class:travelNoun	-1	14	-10	-3	-2	8	-3	-1	-4	4
class:forumVerb&class:travelVerb	-3	-2	9	-4	-1	-3	-1	-2	1	-5
class:forumVerb&class:visitorNoun	-2	-2	16	1	-4	-5		-3	-4	-2
class:forumVerb&class:wish	-5	-1	-3	-1	2	-3	-1	-2	-2	-3
class:forumVerb&groups:1		-4	24	-4	-5	4	-1	-3	-2	-4
class:forumVerb&groups:2	3	-3	2	1	-1		-2	-3	-2	-4
class:forumVerb&groups:3	-1	-2	3	-3	-3		-2	-3	-3	3
class:forumVerb&groups:4	-2	-1	-3	-4	1	-1	-1	-2	1	2
class:forumVerb&parties:aa	2	-2	-5	-2	-4	1	-2	-1	1	1
class:forumVerb&parties:ac		1	13	-5	1	1	1	-11	5	2
class:forumVerb&parties:af		-2	-3	8	2	-2		-5		-3
class:forumVerb&parties:ao	-5	1	11	-7	-2	26	7	-2	-7	-4
class:forumVerb&parties:ap	-2	-2	3	-2	-3	1		-2	-3	-2
class:forumVerb&parties:cc	-8	2	-5	-4	-4	4	-2	-1	-1	1
class:forumVerb&parties:cf	3	-1	-1	-5	3	-2	2	-4	-4	3
class:forumVerb&parties:co	-1		16	7	-4	5	-2	-1	-3	-3
class:forumVerb&parties:cp	-4	-3	6	-3	-2	-3	-1		-2	1
class:forumVerb&parties:ff	-4	-2	2	-1	13	-4	-1	-4	2	6
class:forumVerb&parties:fo	-12	-2	16	-8	-3	6	-2	-2	-2	-3
class:forumVerb&parties:fp	-2	-2	-5	-3	-1	6	-2	-1	1	3
class:forumVerb&parties:oo	-9	-4	7	8	-1	7	-2	-1	-3	-3
class:forumVerb&parties:op	-15	-2	16	-4	-4	1	-2	-1	-3	-3
class:forumVerb&parties:pp	11	-3	-3	-2	-3	-2	-3	-2	-3	-2
class:investVerb	-2			-2	10	-1	-1		-1	-1
class:investVerb&class:launchNoun	-5	1	-2	-2	13	3	1		-2	-3
class:investVerb&class:launchVerb	-4		-6		13	8	3	4	-6	-1
class:investVerb&class:licenceNoun	-3			-6	-4	-4	4	23	-4	-5
class:investVerb&class:licenceVerb	-3	-2	-3	3	3	-4	-2	3	-6	-2
class:investVerb&class:mealNoun	31	4		-3	-8	-9	-7	-2	-2	-7
class:investVerb&class:meetVerb	8	-1	-5	-2	7	-1	-2	-1	-2	-7
class:investVerb&class:moneyNoun	-4	-1	-1	-2	13	-1	-2		-6	-1
class:investVerb&class:pactNoun	-5	-3		16	-4	-1	-2	-2	-1	-4
class:investVerb&class:planned	-6	1	1	-4	18	-4	-1	-1	-2	1
class:investVerb&class:policyNoun		-2	-2	-2	1	-5	11	-1	1	-3
class:investVerb&class:policyVerb	-3	-2	-1		4	-4	3	-1	-3	-2
class:investVerb&class:postNoun	-6	-2	-2	-4	2	-3	-4	-3	-3	18
class:investVerb&class:punishNoun	3	-3	-2	-5	-2	-1		-2	7	1
class:investVerb&class:punishVerb		-3	-3	-4	-1	-3	1		8	
class:investVerb&class:quoted	-3		-3	-3	18	3	-4		-3	-4
class:investVerb&class:receiveVerb	-1	-1	4	-2	1		-1		-1	-4
class:investVerb&class:roomNoun	2	-1	-2	3	-1	-2	-4		-2	2
class:investVerb&class:signVerb		-2	-1	2	5	3	1		-1	-1
class:investVerb&class:sum	-6	-3	-2	-6	35	-6	-5	-3	-4	-3
class:investVerb&class:talkNoun	12		-1	-4		-3	1	-2	-4	-5
class:investVerb&class:topicVerb	-2	-1	-1	-1	4	-3	-2	-2	-1	-4
class:investVerb&class:travelNoun	8	11	-5	-3	-4	-4	-3	-2	8	-5
class:investVerb&class:travelVerb		1	2	-1	1	-1	-2	-1	3	-4
class:investVerb&class:visitorNoun		1	8	-4	-2	-3	-4	-2	-3	-7
class:investVerb&class:wish	1		-1	-1	-1	-3	-2		-3	-4
class:investVerb&groups:1	-4		1	-1	5	-1	2	-1	-2	-4
class:investVerb&groups:2	-3			-4	16	-1	-2		-2	-2
class:investVerb&groups:3	3	-2	-1	-4	2	-1	-2	3		3
class:investVerb&groups:4	1	-1	-1		7	-1	-2	-1	-1	
class:investVerb&parties:aa	-7	-2	1	2	3		-2	4	-7	6
class:investVerb&parties:ac	-6	1	-2	-5	13	1	2	2		-2
class:investVerb&parties:af	-5	-1	-2	-4	3	-1	-3	9	3	-2
class:investVerb&parties:ao	1	3	-2	-5	32	-2	-5	-4	-7	-4
class:investVerb&parties:ap	-4	2	2	-3	-1	3		-2	-4	6
class:investVerb&parties:cc	-4	-1	3	-1	15	2	-2	-1	-3	-2
class:investVerb&parties:cf	2	-2	2	-2	17		-1			-1
class:investVerb&parties:co	6	-1	3	-6	11	-6	-2	-2	-4	-4
class:investVerb&parties:cp	2	5	3	-2	3		-3	-1	-2	-1
class:investVerb&parties:ff	-2	-2	-1	-5	22	-5	-1	1	-1	
class:investVerb&parties:fo	-1	-3	1	-8	25	1	-2	-3	1	-4
class:investVerb&parties:fp	5	-2	-2	-1	8	-3	-3	-2	-1	4
class:investVerb&parties:oo	16	-7	-8	-5	14	4	-1	-2	-3	-4
class:investVerb&parties:op	2	2	3	-4	13	1	-2	-1	2	-7
class:investVerb&parties:pp	10	-2		-2	-1	-1	-3	-2	-3	1
class:launchNoun	-2		-2	1	1	10	-2	-1	-1	-3
class:launchNoun&class:launchVerb	-7	-1	-4	-4	-5	33	-4	-1	-4	-3
class:launchNoun&class:licenceNoun	-4	5	-2	-3	-5		5	9	-5	-3
class:launchNoun&class:licenceVerb	-4	-2	-2		-1			15	-6	-3
class:launchNoun&class:mealNoun	6	-7	-4	16	-4	-12	-7	-2	-3	-2
class:launchNoun&class:meetVerb	11	-7		-1	-2	-2	-2	-3	-2	-3
class:launchNoun&class:moneyNoun	-3		-2	-6	11	4	-4	-2	-2	-3
class:launchNoun&class:pactNoun	-3	-4	-2	19	-4	-4	-1	-4	-5	-3
class:launchNoun&class:planned	-6	-3	-2	2	11	6	1	-2	-2	-2
class:launchNoun&class:policyNoun	-3	-3	-3	-1		-7	13		-5	-3
class:launchNoun&class:policyVerb	-6	-2	-4	8	-1	4	4	-1	-4	-4
class:launchNoun&class:postNoun		-3	-1	-6	6	-4	3	-2	1	-4
class:launchNoun&class:punishNoun	-6	-4	-3	-3	-5	-4	1		11	-3
class:launchNoun&class:punishVerb	-5	-3	-3	-1	-5	5	-2	-2	7	-4
class:launchNoun&class:quoted	-4	-3	-4	-7	14	19	-5	-4	-5	-3
class:launchNoun&class:receiveVerb	-4	5	-4	-5	-2	3	1	2	-2	-2
class:launchNoun&class:roomNoun	-4	3	-4	3	-4	3		-3	8	-2
class:launchNoun&class:signVerb	-6	-3	-2	19	-1	5	-3	-4	-5	-4
class:launchNoun&class:sum	-6	-3	-2	4	31	-8	-4		-11	-3
class:launchNoun&class:talkNoun	6	1	-2	4	-1	-7	-1	-1	-3	-2
class:launchNoun&class:topicVerb	-2	2	-1	2	-3		1	-1	-3	-2
class:launchNoun&class:travelNoun	-1	14	-1	-3	-4	1	-4	-2	5	-3
class:launchNoun&class:travelVerb	-1	16			1	3	-3	2	1	-3
class:launchNoun&class:visitorNoun	-13	5	-1	-5	3	-3	1	-3		-3
class:launchNoun&class:wish	-3	-2	-4	-2		-1	-4	1	1	-3
class:launchNoun&groups:1	-3	2	-2	-1		17	-3	-3	-3	-3
class:launchNoun&groups:2	-2		-2	1	3	9	-1	1	-1	-3
class:launchNoun&groups:3	-2	-1	-4	4	-3		-1	1	1	-5
class:launchNoun&groups:4	-2	-2	-1	1		1	-2	-1	-2	-2
class:launchNoun&parties:aa	-1	-4	-3	-2	3	-1	1	-2	-2	-7
class:launchNoun&parties:ac	-6	-2		5	2	2	-5		-1	-2
class:launchNoun&parties:af	-5	-1	-1	3	-1	-2	-2	10		-2
class:launchNoun&parties:ao	-5		-3	-4	33	-8	-4	-5	3	-2
class:launchNoun&parties:ap	-7		-1	7	1	15	5	-2	4	-6
class:launchNoun&parties:cc	-6	-5	-3	-2	1	-5	-3	-2	2	-2
class:launchNoun&parties:cf	-2	-1	-2	1	6	1	-2	-3	1	-2
class:launchNoun&parties:co	-4	2	-6	23	-11	-4	-2	-2	-7	-2
class:launchNoun&parties:cp	1	3	2	2	-1	3	-1	-1	-3	-3
class:launchNoun&parties:ff	-7	-4	-2	4	-4	2		3	-5	-3
class:launchNoun&parties:fo	-4		-10	-3	2	-4	-2	-4	8	-2
class:launchNoun&parties:fp	1	-1	-2	-3	-3	20	-3		-2	-3
class:launchNoun&parties:oo	9	-2	-8	-5	1	16	-2	-1	-4	-3
class:launchNoun&parties:op	1	14	-5	7	-6	-1	-2	-2	4	2
class:launchNoun&parties:pp	9	-1	-3		-2	2	-3	-2	-2	-4
class:launchVerb	-5	-2		-3	-2	18		-1		-2
class:launchVerb&class:licenceNoun	-5	-2		-5	-4	8	-7	13	10	-3
class:launchVerb&class:licenceVerb	-7	-3	-3	-5		9	-5	4	-4	-2
class:launchVerb&class:mealNoun	4	-3	12	-3	-4	-14	2	-2	-3	-6
class:launchVerb&class:meetVerb	2	-3	-5	-3	11	5	1	-4	-7	-4
class:launchVerb&class:moneyNoun	-6	-3	-3	3	15	16	-9	-2	-2	-3
class:launchVerb&class:pactNoun	-6	-4		9	-4	-6	1	-4	-2	-3
class:launchVerb&class:planned	-1	3	-4	-3	-5	22	2	-1	-6	-2
class:launchVerb&class:policyNoun	-4	-3		-1	-5	-11	29	-1	-5	-4
class:launchVerb&class:policyVerb	-2		-4	-4		10	7	2		-2
class:launchVerb&class:postNoun	-4	-2	-1	2	-4	5		-2	7	5
class:launchVerb&class:punishNoun	1	-3	-2	-4	-4	-7	5	-3	14	-3
class:launchVerb&class:punishVerb	-4	-3	3	-2	-1	10	-1	-1	7	-4
class:launchVerb&class:quoted	-5	-4	-4	-3	-16	22	-7	5	-4	-2
class:launchVerb&class:receiveVerb	-5	8	1	-6		-9	-5	-4	3	-3
class:launchVerb&class:roomNoun	-2	1	4	5	-1	17	-4	-3	-1	-4
class:launchVerb&class:signVerb	3	2	-6	6	-4	7	1	-1	-6	-5
class:launchVerb&class:sum	-8	-4	-3	1	15	-1	1		-1	-3
class:launchVerb&class:talkNoun	6	6	2	-4	1	-8	6	-2	-3	-2
class:launchVerb&class:topicVerb		2	1	-5	-5	3	-1	-2	7	-1
class:launchVerb&class:travelNoun	-13	39	-2	2	-4	9	-4	1	-6	-3
class:launchVerb&class:travelVerb	-10	13	5	-5	-4	-8	-4	7		1
class:launchVerb&class:visitorNoun	-3	5	2	-2	-5	2	-3	-3	10	-4
class:launchVerb&class:wish	-4		-3	-5	-1	5	5	1	-4	-1
class:launchVerb&groups:1	-6	-3	-1	-4	-3	25	2	-4		-3
class:launchVerb&groups:2	-4	-1		-1	-2	15	-1		1	-3
class:launchVerb&groups:3	1	-2	3	-1	-2	9	-1	5	1	2
class:launchVerb&groups:4	-7	5		-4	5	5		4	-2	1
class:launchVerb&parties:aa	1	-1	-2	-3	3	3	6	6	23	-1
class:launchVerb&parties:ac		-1	-3	-3	-1		11	14	1	-4
class:launchVerb&parties:af	-5	-2	-2	2		-4	-1	13	9	-4
class:launchVerb&parties:ao	-14	-7	-4	-3	-10	31	-13	-2	-6	-8
class:launchVerb&parties:ap	-6	-1	-2	-1	-1	29		-2	3	-7
class:launchVerb&parties:cc	-9	-4	-4	-4	13	11	-2	1	1	-4
class:launchVerb&parties:cf	-4	2	-1	-5		15	4	4	-1	-3
class:launchVerb&parties:co	-9	7	-5	22	15	28	-2	-2	-5	-3
class:launchVerb&parties:cp	-9	4	9	-4			-4	1	-1	-4
class:launchVerb&parties:ff	-5	3	1	-1	-2	8	2	11	-8	-2
class:launchVerb&parties:fo	23	2	24	-5	32	11	-2	-1	-7	-6
class:launchVerb&parties:fp	-3		-3	-4	-3	19	-3	-1		-2
class:launchVerb&parties:oo	-6	6	-8	-6	3	38	-1	-1	-2	-4
class:launchVerb&parties:op	3	4	4	-3	6	15	-3	-1	-3	-9
class:launchVerb&parties:pp	4		2		-3	13	-2	-2	-3	7
class:licenceNoun	-4	-1	-2	-2	-4	-3	-1	19	-4	-3
class:licenceNoun&class:licenceVerb	-3	-2	-3	-2	-5	-2	-2	21	-7	-4
class:licenceNoun&class:mealNoun	18	-4	5	-4	-4	-7	-5	-28	-5	-3
class:licenceNoun&class:meetVerb	-1	-3	-1	-3	-3	-4	-4	-5		-2
class:licenceNoun&class:moneyNoun	-4	-2	-3	-3	-9	-3		9	6	-2
class:licenceNoun&class:pactNoun	-7	-4	-3	14		-3	8	-6	-5	-1
class:licenceNoun&class:planned	-9	-4	2	1	-5	-1	10	4	-5	-4
class:licenceNoun&class:policyNoun	-3	-2	-3	-4	-1	-3	9	4	-1	
class:licenceNoun&class:policyVerb	-6	-3		-3	-4	-5	6	14	-5	-4
class:licenceNoun&class:postNoun	-1	-3	-2	6	6	10	-4	-9		-1
class:licenceNoun&class:punishNoun	4	-2	-2	-2	-4	-3	3		5	2
class:licenceNoun&class:punishVerb	1	-2	-3	-3	-5	-2		8	8	-1
class:licenceNoun&class:quoted	-4	-3	-3	14	1	6	-5	-10	-5	-3
class:licenceNoun&class:receiveVerb	-4	-2		-5	-7	-2	7	20	-8	-2
class:licenceNoun&class:roomNoun	12	-6	-2	-3	-3	14	-4	14	-2	-3
class:licenceNoun&class:signVerb	1	-3	1	-3	1	-3	-2	13	-4	-3
class:licenceNoun&class:sum	-6	-3	-3	7	-21	-7		58	-9	-3
class:licenceNoun&class:talkNoun	10	-3	-5	-3	-3	-3	5	-5	-5	-3
class:licenceNoun&class:topicVerb	7	-3	-2	-4	1	-2	4	-8	5	-2
class:licenceNoun&class:travelNoun	-3	-14	-3	-6	-6	-5	-9	18	9	-3
class:licenceNoun&class:travelVerb		-1	-1	6	-5	3	-2	16	-6	-4
class:licenceNoun&class:visitorNoun	27	-6	-4	-4	-4	-3	-4	-7	-3	-2
class:licenceNoun&class:wish	4	-2	-2	-3	-2	-1	-2	-6	-4	-2
class:licenceNoun&groups:1	-4	-2			-3	-3		20	-1	-4
class:licenceNoun&groups:2	-4	-2	-3	-3	-6	-4	-2	23	-6	-4
class:licenceNoun&groups:3	-4	2	-1	-7	-8	-4	4	15	-4	-3
class:licenceNoun&groups:4	-3	-2	-3		7		-3	4	5	1
class:licenceNoun&parties:aa	-7	-3	1	-4	-4	-3	1	5	9	-2
class:licenceNoun&parties:ac	-3	-2	-2	-3	4	-3	-3	5	-8	-2
class:licenceNoun&parties:af	-5	-2	-3	-6	-8	-5	-3	32	-6	-4
class:licenceNoun&parties:ao	-3	-4	-5	-5	-4	-6	18	13	-8	-2
class:licenceNoun&parties:ap	-5	-2	-1	-5	-4	-5	5	2	-7	-2
class:licenceNoun&parties:cc	-4	-2	-2	-2		-3	1	27	-7	-1
class:licenceNoun&parties:cf	-5	2	-3			1	1	11	3	-2
class:licenceNoun&parties:co	8	-4	-8	-4	-4	-2	-3	14	-3	-2
class:licenceNoun&parties:cp	-4	13	-3	-3	-2	-3	-4	-4	-4	-2
class:licenceNoun&parties:ff	-3	-2	-2	5	-6	-2	8	8	-3	-2
class:licenceNoun&parties:fp	-2	2	-3	-6	-1	-1	-4	12	-1	-5
class:licenceNoun&parties:op	-9	-2	4	-3	-2	-2	-2	-4	-4	23
class:licenceNoun&parties:pp	13	-3	-3	-3	5	-2	-3	-5	-5	3
class:licenceVerb	-4	-2	-3	-1	-1	-2	2	11	-3	-1
class:licenceVerb&class:mealNoun	-13	-3	-4	-8		-5	-3	-4	-6	-3
class:licenceVerb&class:meetVerb	1	-3	-2	-1	-3	-4	-1	-5	-6	-5
class:licenceVerb&class:moneyNoun		-2	-3	-3		-5	-6	5	-3	-3
class:licenceVerb&class:pactNoun	-3	-2	-3	30	-5	-4	-1	-13	2	-4
class:licenceVerb&class:planned	-3	-4	-3	-4	1	6		-9	1	
class:licenceVerb&class:policyNoun	-4	-2	-4	-4	-1	-4	20	-3	-2	-3
class:licenceVerb&class:policyVerb	-4	-3	-3	-5	-1	-3	12	7	1	1
class:licenceVerb&class:postNoun	-7	-3	-2	5	-6	-1	-5	-5		16
class:licenceVerb&class:punishNoun	-3	-2	-3	1	1	-4	6	-1	11	-5
class:licenceVerb&class:punishVerb	-3	-1	-3	-4	-5		6	-1	6	-4
class:licenceVerb&class:quoted	-7	-3	-3	12	9	1	-7	-16	13	-3
class:licenceVerb&class:receiveVerb	1	-3	-3	-4	6	-4	2	4	-3	-3
class:licenceVerb&class:roomNoun	8	-4	-3	6	2	-5	-7	14	-1	15
class:licenceVerb&class:signVerb		-2	-2	9	-1	-3	-1	7	-3	1
class:licenceVerb&class:sum	-5	-3	-2	12	22	-4	2	-2	-5	-4
class:licenceVerb&class:talkNoun	13	-1	-4	-2	-5	-3	2		-3	-2
class:licenceVerb&class:topicVerb	1	-1	-2			-4	-2	5	-5	
class:licenceVerb&class:travelNoun	-8	30	-4	-7	-4	19	-9	12	21	-5
class:licenceVerb&class:travelVerb	-6	1	-3	2	-1	4	-5	11	-1	2
class:licenceVerb&class:visitorNoun	15	-3	2	-3	-7	-3	17	-7	-5	-2
class:licenceVerb&class:wish	-4	-3	-2	-5	-5	-3	2	-3	-3	-3
class:licenceVerb&groups:1	-7	-3	-1	-4	-2	6	16		-4	-4
class:licenceVerb&groups:2	-4	-2	-3	1		-5	-3	19	-5	-1
class:licenceVerb&groups:3	-5		-3	-3	-7	-3	1	7	-1	2
class:licenceVerb&groups:4	-2	-2	-2	-4	2	-2	-1	-1	2	-2
class:licenceVerb&parties:aa	-7	-2	-2	1	7	-3	-2	4	9	-2
class:licenceVerb&parties:ac	-3	-2	-2	-4	-1	-3	7	2	-7	-3
class:licenceVerb&parties:af	-5	-2	-2	-4	-4	-4	-4	26	-4	-4
class:licenceVerb&parties:ao	-6	-4	-4	-5	10	-5	18	24	1	-4
class:licenceVerb&parties:ap	-6	-2	-3	-2	-2	-4	-1	6	4	8
class:licenceVerb&parties:cc	-3	-2	-2	-7	5	-6	8	15	-3	-2
class:licenceVerb&parties:cf	-5	1	-3	-4	-3	-1		4	-3	-2
class:licenceVerb&parties:co	-7	-5	-6	-3	32	-3	-5	4	4	-3
class:licenceVerb&parties:cp	-1	7	-3	-1	1	-6	1	-5	-3	-3
class:licenceVerb&parties:ff	-2	-2	-2	8	-9	-3	2	4	-4	-3
class:licenceVerb&parties:fo	-6	-3	-5	10	-4	-6	-4	1	-2	-4
class:licenceVerb&parties:fp	-2	1	-2	-3		-6	-4	10		-7
class:licenceVerb&parties:op	13	-5	-7	-3	-2	-3	-2	-3	-2	-6
class:licenceVerb&parties:pp	1	-3	-3	-2	-3	-3	-4	-4	-4	13
class:mealNoun	20	-4		-2	-4	-5	-1	-3	-4	-5
class:mealNoun&class:meetVerb	24	-4		-5	-3	-4	-4	-2	-3	-4
class:mealNoun&class:moneyNoun	12	7	24	-5	-4	-2	3	-3	-4	-3
class:mealNoun&class:pactNoun	-44	-3	18	-12	-2	-2	1	-2	-4	-2
class:mealNoun&class:planned	-16	12	8	-3	-3	-10	24	-2	-4	-2
class:mealNoun&class:policyNoun	1	-5	-8	-4	-3	-6	14	-2	-5	-3
class:mealNoun&class:policyVerb	7	-1	5	1	-4	-6	5	-3	-4	-4
class:mealNoun&class:punishNoun	-5	-2	-6	-4	-3	-1	6	-1	-7	-2
class:mealNoun&class:punishVerb	8	-7	-6	-3	-1	-7	6	-2	-6	-2
class:mealNoun&class:receiveVerb	-2	-4	8	-5	-3	-3	-2	-2	-2	-3
class:mealNoun&class:roomNoun	4	-1	4	1	-4	-6	5	-3	-4	-4
class:mealNoun&class:signVerb	-3	22	26	-6	-15	-20	6	-1	-3	-1
class:mealNoun&class:talkNoun	6	-1	10	8	-3	-3	-5	-1	-2	-3
class:mealNoun&class:topicVerb	21	-6	-6	10	-1	-5	-4	-3	-3	-3
class:mealNoun&class:travelNoun	9	-27	-4	-2	-2	-3	-4	-2	-6	-7
class:mealNoun&class:travelVerb	23	-12	6	-3	-2	-4	-4	5	-6	-6
class:mealNoun&class:visitorNoun	11	-3	-2	-3	-2	-3	-2	-2	-2	-3
class:mealNoun&class:wish	23	-4	-4	-5	-4	-10	-5	-3	-3	-3
class:mealNoun&groups:1	20	-7	-3	-7	-5	-8	1	-3	-5	-4
class:mealNoun&groups:2	21	-5	-2	2	-4	-4	-1	-3	-5	-5
class:mealNoun&groups:3	31	4	9	-4	-6	-3	-2	-2	-2	-6
class:mealNoun&groups:4	3	-3	2	-3		-2	-4	-2	-2	-3
class:mealNoun&parties:af	37	-4	-4	-12	-7	-4	-4	-4	-13	-5
class:mealNoun&parties:ap	-14	-2	-4	-5	-3	-3	19	-2	-7	-4
class:mealNoun&parties:cc	-7	12	19	-4	-4	-2	-3	-2	-1	-1
class:mealNoun&parties:cf	17	-4	26	-2	-2	-3	-1	-2	-2	-2
class:mealNoun&parties:cp	-7	4	14	-2		-3	-2	-2	-1	-2
class:mealNoun&parties:ff	19	-3	-5	-3	-3	-4	-1	-3	-2	-3
class:mealNoun&parties:fp	28	-4	1	-3	-3	-3	-2	-2	-3	-6
class:mealNoun&parties:op	-27	-1	28	-4	-4	-1	-2	-2	-1	-4
class:mealNoun&parties:pp	16	-4	-4	3	-3	-3	-4	-2	-3	-6
class:meetVerb	18	-3		-4	-2	-4	-3	-3	-4	-5
class:meetVerb&class:moneyNoun	22	-4	2	-1	1	-4	-6	-2	-1	-3
class:meetVerb&class:pactNoun	1	-2	-6	-7	-4	-3	-1	-3	-4	-2
class:meetVerb&class:planned	12	-5	3	-4	-5	-5	-5	-3	-5	-5
class:meetVerb&class:policyNoun	6	-3	-6	-2	-2	-4	-7	-3	-6	-2
class:meetVerb&class:policyVerb	18	-3	-3	1	-1	-1	-3	-2	-4	-4
class:meetVerb&class:postNoun	13	-1	4	-3	-3	-4	-3	-2	-7	-7
class:meetVerb&class:punishNoun	15	-2	-2	-3	-4	-3	1	-2	-9	-9
class:meetVerb&class:punishVerb	10	-3	-2	-4		-4	3	-3	-7	-6
class:meetVerb&class:quoted	-6	-13	-4	-3		-5	-7	-2	-3	-3
class:meetVerb&class:receiveVerb	5	-2	2	-3	-4	-4	1	-2	-2	-3
class:meetVerb&class:roomNoun	14	-2	2	-3	-3	-5	-1	-2	-5	-6
class:meetVerb&class:signVerb	5	2	2	1		-5	-6	-1	-1	-3
class:meetVerb&class:talkNoun	5	-4	-2	-2	-1	-4	-3	-2	-3	-4
class:meetVerb&class:topicVerb	4	-6	4	1	-4	-3	-2	-3	-3	-3
class:meetVerb&class:travelNoun	17	-5	-3	-2	-2	-4	-2	3	-3	-2
class:meetVerb&class:travelVerb	12	-4	-4	-3	-3	-4	3	-1	-3	-7
class:meetVerb&class:visitorNoun		-3	3	-3	-3	-3	-3	1	-2	-1
class:meetVerb&class:wish	-7	-1	-3	-4	-3	-2	-2	-4	-4	-3
class:meetVerb&groups:1	24	-4	9	-2	-4	-5	-6	-3	-4	-4
class:meetVerb&groups:2	21	-5	-4	-5	-4	-5	-4	-3	-6	-5
class:meetVerb&groups:3	12	-4		-3	-2	-1	-2	-3	-3	-6
class:meetVerb&groups:4	6	5	-2	-2	4	-1	-2	-1	-1	-1
class:meetVerb&parties:aa	-3	-2	-3	-3	-3	-2	-3	8	3	-3
class:meetVerb&parties:ac	-18	2	8	-4	-1	-3	-3		1	-1
class:meetVerb&parties:af	4	-4		-4	-5	-1	-5	-5	-9	-3
class:meetVerb&parties:ao	-9	17	1	-4	1	-3	-2	-1	-2	11
class:meetVerb&parties:ap	1	-1	-1	-4	-4	-1		-1	-4	-3
class:meetVerb&parties:cc	-6	6	-1	-4	1	-3	-3	-2	-4	1
class:meetVerb&parties:cf	12	3	3	-2	-4	-4	-2	-2	-6	-3
class:meetVerb&parties:co	32		2	-4	10	-3	-1	-1	-3	-4
class:meetVerb&parties:cp	12	-1	-1	-3	-2	-2	-2	-2	-1	-2
class:meetVerb&parties:ff	-5	-3	-3	-5	-4	1	-2	-5	-3	-3
class:meetVerb&parties:fo	-53	-2	-14	-3	-5	-5	-2	-2	-5	-6
class:meetVerb&parties:fp	11	-1	-2	-4		-3	-3	-2	-4	-5
class:meetVerb&parties:op	16	-2	7	-4	-4	-4	-2	-2	-3	-5
class:meetVerb&parties:pp	25	-3	-4	-3	-2	-3	-3	-2	-3	-6
class:moneyNoun	-2	-1	-2	-3	10	-3	-2	-1	-4	-2
class:moneyNoun&class:pactNoun		-4		9	5	2	-9		-3	-3
class:moneyNoun&class:planned	1	-2	2	-3	13	-7		-3	-1	-3
class:moneyNoun&class:policyNoun	1	-3	-1	2	3	-5	3		-6	-2
class:moneyNoun&class:policyVerb	1	-1	2	-4	12	-7		2		-3
class:moneyNoun&class:postNoun	-10	4		-11	11	-5	-6	-2	2	3
class:moneyNoun&class:punishNoun	-6	-2			-8	-4	-17	-1	12	5
class:moneyNoun&class:punishVerb	-2	-4	-2	-2	-3	-1		5	3	-2
class:moneyNoun&class:quoted	-1	-4	-4	-2	24	-4	-4	-5	-7	-3
class:moneyNoun&class:receiveVerb	4	-3	-1	-1	6	-1	-2		-4	-3
class:moneyNoun&class:roomNoun	-3	1	15	10	-1	-2	-1	-3	-4	-4
class:moneyNoun&class:signVerb	-7	-1	1	2	12	-3	-5	2	-3	-2
class:moneyNoun&class:sum	-4	-3	-3	-9	30	-5	-4	-4	-8	-3
class:moneyNoun&class:talkNoun	17			-4	-3	-1	-1	-1	-2	-3
class:moneyNoun&class:topicVerb	-7	-2	-1		-1	-4	3	-1		-2
class:moneyNoun&class:travelNoun	3	-11	-2	-2	-4	-1	-3	4	1	-3
class:moneyNoun&class:travelVerb	-2	3		-3	-4	-1	-2	-1	-3	-3
class:moneyNoun&class:visitorNoun	-7	-5	2	-6	5	-3	-3	-4	-3	-3
class:moneyNoun&class:wish			-2			-4	-5	-2	-4	-1
class:moneyNoun&groups:1	-2	1	-5	-1	5	-5	1	-4	-2	-2
class:moneyNoun&groups:2	-3	-2	-2	-4	15		-3	-3	-7	-4
class:moneyNoun&groups:3	-1	-2	2	-4		-4	-4	6		2
class:moneyNoun&groups:4	-3	-1	-2	-3	13	-4	-2	4	-2	-1
class:moneyNoun&parties:aa	-8	-1	-2	-4	25	-2		5	5	
class:moneyNoun&parties:ac	-9	-1	-3	-4	6	-2	-8	7	-6	-2
class:moneyNoun&parties:af	-2	-1	-2	-5	11	-3	-1	18	-9	-4
class:moneyNoun&parties:ao	-11	3	-2	-6	25	-4	-4	-5	-7	-2
class:moneyNoun&parties:ap	-8	-1	-1	-1	17	1	-2	7		-5
class:moneyNoun&parties:cc	-5	-2	2	-2	2	-5	-3	2	2	-2
class:moneyNoun&parties:cf	-3	3	1	-1	-3	-2	-2	-2		-2
class:moneyNoun&parties:co	-4	-3	7	-5		-2	-3	-2	-5	-3
class:moneyNoun&parties:cp	-4	5		-2	-4	-1	-2	-1	-2	-2
class:moneyNoun&parties:ff	-3	-3	-2	-7	18	-5	-4	1	-5	1
class:moneyNoun&parties:fo	-6		-5	-11	11	-3	-2	-4	-7	-3
class:moneyNoun&parties:fp		1	-2	-1	11	-2	-3		-4	3
class:moneyNoun&parties:oo	-7	5	-9	-3	-12	5	-2	-1	-2	-1
class:moneyNoun&parties:op	18	-17	13	-2	-3		-2	-1	-2	-3
class:moneyNoun&parties:pp	4	-2	-1	-4	-1	2	-2	-1	-3	-2
class:pactNoun	-6	-2	-3	22	-4	-3	-3	-3	-3	-3
class:pactNoun&class:planned	-3	1	-1	9	-5	-4	-3	-3	1	-3
class:pactNoun&class:policyNoun	-6	-2		4	-3	-4	1	-2	2	1
class:pactNoun&class:policyVerb	-7	-3	-2	18	-4	-3	-2	-5		-3
class:pactNoun&class:postNoun	-9	-3	-3	-7	6	-5	2	-3		-3
class:pactNoun&class:punishNoun	-7	-2		-1	-4	1	2	-4	7	1
class:pactNoun&class:punishVerb	-6	-1		3	-3	-3	-2	-3	4	1
class:pactNoun&class:quoted	-6	-3	-2	16	19	-8	-5	-2	-2	-3
class:pactNoun&class:receiveVerb	-2	2	-4	5	-2	-1	-3	-3	-1	-3
class:pactNoun&class:roomNoun	-17	-4	4	18	-1	-1	-4	-2	-5	-3
class:pactNoun&class:signVerb	-7	-3	-3	34	-6	-4	-4	-4	-5	-3
class:pactNoun&class:sum	-4	-2		28	-7	-4	-4	-7	5	-2
class:pactNoun&class:talkNoun		-3	3	13	-4	-5	-1		-3	-3
class:pactNoun&class:topicVerb	-6	-3		16	-4	-5	-2	-3	-4	-3
class:pactNoun&class:travelNoun	4	2	-3	3	-3	-3	-6	-3	2	-3
class:pactNoun&class:travelVerb	3	4	-1	9	-1	-5	-5	-5	-2	-2
class:pactNoun&class:visitorNoun	8	-6	5	11	-4	-6	-7	-2	-3	-4
class:pactNoun&class:wish	-1	-4		-11	-1	-4	-5	-3	-1	-3
class:pactNoun&groups:1	-7	-3	-3	28	-4	-5	-4	-3	-4	-4
class:pactNoun&groups:2	-5	-3	-3	22	-5	-5	-3	-4	-3	-5
class:pactNoun&groups:3	-7			16	-1	1	-1		2	1
class:pactNoun&groups:4	-5	-1		10	1	5	-1	-2	-2	-1
class:pactNoun&parties:aa	-9	-2	1	-3	4	1	2	-3	2	4
class:pactNoun&parties:ac	-4	-2	-5	24	-6	5	-7	-5	-1	-3
class:pactNoun&parties:af	-6	-2	-3	27	-5	-2	-4	-4	-1	-4
class:pactNoun&parties:ao	-10	-3	-6	12	-10	2	-4	-2	8	-2
class:pactNoun&parties:ap	-3	1	-1	13			-1	-2	3	-4
class:pactNoun&parties:cc	-3	-2	-4	22	-5	5	-3	-3	-3	-2
class:pactNoun&parties:cf	-5	-3	1	7	-6	-1	-4	-5	-3	-2
class:pactNoun&parties:co	-7	-4	-1	19	-6	6	-2	-2	6	-2
class:pactNoun&parties:cp	-1	-3	-2	8	-4	1		-2	-3	-3
class:pactNoun&parties:ff	-5	-2	-1	32	-9	1	-3	-1	-1	-3
class:pactNoun&parties:fo	-4	-2	-4	6	2	2	-2	-2	-6	-2
class:pactNoun&parties:fp	-10	-1		7	6	-1	-1		-4	-4
class:pactNoun&parties:oo	-7	-4	-9	32	-4	-6	-3	-1	-2	-1
class:pactNoun&parties:op	-10	-7	2	27	-6	-3	-1	-1	-2	1
class:pactNoun&parties:pp	-2	1	1	8	-1	-4		-2	-4	1
class:planned	-1	2		-1	3	1		-2	-3	-1
class:planned&class:policyNoun	-3	-2	-3	-4	1	-2	11		-4	-4
class:planned&class:policyVerb	-4	2	-1	4	2	3	5	-2		-3
class:planned&class:postNoun	-8	-4	-1	-9	11	-7	-6	-4	-4	-2
class:planned&class:punishNoun	-1	-2	-3	-8	-3	-7	1	-5	12	-4
class:planned&class:punishVerb	3	-1	-4	1	-6	1	2	-3	3	-3
class:planned&class:quoted	-10	-5	-3	-5	2		-6	1	-5	-4
class:planned&class:receiveVerb	1	8	12	-4	-2	-4	2	-5	-2	-6
class:planned&class:roomNoun	-15	4		-3	-7	1	17	-2	-5	-4
class:planned&class:signVerb	1	3	1	6	5	-3	3		-1	-2
class:planned&class:sum	-3	-4	-3	-9	36	-6	-4	-5	1	-3
class:planned&class:talkNoun	3	3	5		-1	-3	2	-3	-3	-1
class:planned&class:topicVerb	-2	-1	-1	-2	2	3	2	-3	-2	-1
class:planned&class:travelNoun	-7	27	-5	-3	-4	6	-4	-2	-6	4
class:planned&class:travelVerb	3	22		-4	5		-3	-5	-4	
class:planned&class:visitorNoun	-4	8	13	-5	-4	-5	-2	-2	-3	-4
class:planned&class:wish	1	-1	2	-3		-3	-1	-2	1	-2
class:planned&groups:1	-4	6	-2	-1	1	6	1	-3	-4	-5
class:planned&groups:2	-3	-1	-1	-1	7	-2		-2	-3	2
class:planned&groups:3	2	1	3	-3	1	-1	-1	-4	-1	-3
class:planned&groups:4	10	3	3	-2	-2	1	-2	-1		-1
class:planned&parties:aa	14	-3	3		3	7	-1	-5	4	-1
class:planned&parties:ac	-5	-7	6	3	1	4	-3	-1	-8	-3
class:planned&parties:af	-6	-2		-3	11	-1	1	-3	3	-2
class:planned&parties:ao	8	-7	-4	-3	19	19	-5	-2	-6	-7
class:planned&parties:ap	1	1	3			-4	8	-3	-2	8
class:planned&parties:cc		-1	6	-3	4	-2	-2	-2	1	-2
class:planned&parties:cf	3	2	4		11		2	1	-3	-2
class:planned&parties:co	-8	-1	16	17	-5	-7	-2	-2	-3	-2
class:planned&parties:cp	5	5	5	-2		2	-4	1	-2	-3
class:planned&parties:ff	-6		1		-2	1	1	-4	-2	-3
class:planned&parties:fo		-2	-4		3	8	-2	-2	-4	-1
class:planned&parties:fp	2			-2	2	1	-3	-1	-2	1
class:planned&parties:oo	-10	6	18	-5	-10	-3	-2	-2	5	-1
class:planned&parties:op	-9	-6	4	-1	4	-2	-4	-1	-2	7
class:planned&parties:pp	14	2	-1	-2	-1	-2	-2	-3	-3	-4
class:policyNoun	-2	-3	-1	-2	-3	-5	17	-2	-2	-3
class:policyNoun&class:policyVerb	-4	-3	-4	-4	-3	-6	31	-3	-3	-3
class:policyNoun&class:postNoun	-4	-3	-4	-6	4	-5	5	-4	7	3
class:policyNoun&class:punishNoun	-6	-3	-2	-3	-4	-4	4	-2		-1
class:policyNoun&class:punishVerb	-3	-3	2	-2	-4	-5	14	-2	-1	-2
class:policyNoun&class:quoted	-8	-3	3		3	-6	-2	2	6	-4
class:policyNoun&class:receiveVerb	-2	-5	-1	-3		-4	7	-3	-1	5
class:policyNoun&class:roomNoun	5	-3	-5	6		-7	17	-2	-4	-4
class:policyNoun&class:signVerb	-7	-3	-1	2		-6	19	-1	-6	1
class:policyNoun&class:sum	-4	-3	-1	5	9	-5	16	-7	8	-3
class:policyNoun&class:talkNoun	5	-2	3	-1	-1	-4	8	-3	-5	1
class:policyNoun&class:topicVerb	-2	-3	-3	-3	-1	-4	9	-1	-5	-4
class:policyNoun&class:travelNoun	-2	12	-3	1	-3	-3	-14	-4	5	13
class:policyNoun&class:travelVerb	3	-3	-2	-1	-3	-4	3	-1	-4	
class:policyNoun&class:visitorNoun	-7	-4	-2	-6	-4	-3	1	-3	-4	5
class:policyNoun&class:wish	-4	-3	-2	-3	-2	-6	9	-2	-8	-1
class:policyNoun&groups:1	-5	-3	-1	-3	-3	-8	32	-4	-7	-4
class:policyNoun&groups:2	-3	-2	-2	-1	-2	-4	10	-1	1	-4
class:policyNoun&groups:3	7	-3	-3	-2	-3	-3	1	-2	2	5
class:policyNoun&groups:4	6	-3		-5	-4			3		2
class:policyNoun&parties:aa	1	-2	-1	-5	-4		14		-6	3
class:policyNoun&parties:ac	-2	-1	-2		3	1	3	6	5	-2
class:policyNoun&parties:af	-1	-2	-2	1	-4	-1	2	2	9	-3
class:policyNoun&parties:ao		-2	-4	-6	-2	-7	2	-5	-8	-6
class:policyNoun&parties:ap	-9	-3	-3	-3	-3	-4	25	-1	6	-4
class:policyNoun&parties:cc	7	-3	-2	-3	-4	1	5	-3	-3	3
class:policyNoun&parties:cf	2	1	-1	1	-2	2	1	-5	5	-2
class:policyNoun&parties:co	2	-5	-8	5	-2	-2	-13	-1	-4	-3
class:policyNoun&parties:cp	3	-5	3	-4	-1	-3	-1	-1	-1	
class:policyNoun&parties:ff	2	-2	1		-7	-3	12	-6	3	-2
class:policyNoun&parties:fo	-7	-2	-5	8	-4	-4	-15	-5	-10	-4
class:policyNoun&parties:fp	5	-3	-3	-4	-1	-3	-4	1	-1	1
class:policyNoun&parties:op	-4	-4	-4	-3	-2	-4	-8	-2	-4	-7
class:policyNoun&parties:pp	8	-4	-3	-2	-3	-3	1	-2	-3	5
class:policyVerb	-4	-2	-3	3	-1	-1	12		-2	-1
class:policyVerb&class:postNoun	-8	-2	-1	-7	3	-3	-7	-2	-3	25
class:policyVerb&class:punishNoun	-5	-2	-4	-7	-2	-4	23	-6	5	-2
class:policyVerb&class:punishVerb	-3	-1	-4	-6	-3	-7	17			-1
class:policyVerb&class:quoted	-8	-3	-2	-3	5	-7	-3	-9	-5	-5
class:policyVerb&class:receiveVerb	-9	3	3	2	4	-5		-7	-1	-3
class:policyVerb&class:roomNoun		-2	3	1	-5		7	1	-4	2
class:policyVerb&class:signVerb	-6	-2	-2	20	-3	-2	2	-2	-4	-1
class:policyVerb&class:sum	-7	-3	1	-4	18	-6	6			-3
class:policyVerb&class:talkNoun	5	-3	1	8	-1	-5	6	-4	-3	-3
class:policyVerb&class:topicVerb	-1	-3	-4	2	-1	-1	3	-5	-2	-4
class:policyVerb&class:travelNoun	5	8	-3	3	-1	-3	-12	-2	1	-4
class:policyVerb&class:travelVerb	-3	3	1	3	-1	-4		-3	-3	2
class:policyVerb&class:visitorNoun	-1	8	4		-6	-4	3	-1	-3	-4
class:policyVerb&class:wish	-2	-3	-3	-5	-3	-5	6	3		-4
class:policyVerb&groups:1	-8	-3	-5		-2		26	-4	-5	-4
class:policyVerb&groups:2	-5	-3	-3	4	2	-3	3	4		
class:policyVerb&groups:3	1	-1	1	5	-4		2	3		4
class:policyVerb&groups:4	4	1	1	2	-5	2		-1		3
class:policyVerb&parties:aa		-2	2	-2	-5	3	12	-4	14	4
class:policyVerb&parties:ac	-5	-2	-1	5	-2	2	8	-6	-9	-3
class:policyVerb&parties:af	-1	-2	-2	1	-1	-2	-3	15	1	-4
class:policyVerb&parties:ao	-10	-2	-3	1	-4	9	24	-7	-7	-3
class:policyVerb&parties:ap	-10	-3	-1		-3	1	9	1	3	9
class:policyVerb&parties:cc	-2	2	6	2	-6	-2	1	-2	2	-2
class:policyVerb&parties:cf	-6		1	-1	-1	1	6	-1	-4	-2
class:policyVerb&parties:co	-7	2	-1	7	16	7	-11	-4	-3	-2
class:policyVerb&parties:cp	7	1	3	8			-2	3	-3	-3
class:policyVerb&parties:ff	-3	1	-3	9	-1	3	4	7	-1	-3
class:policyVerb&parties:fo	-1	-3	-4	3	4	13	-10	-4	-8	-2
class:policyVerb&parties:fp	6	-1	-1	9	-1	-1	-2	4	-3	
class:policyVerb&parties:oo	-12	11	-4	38	-5	-11	-4	-1	-3	-1
class:policyVerb&parties:op	-17	-5	9	1	-5	-6	-8	-2	-2	13
class:policyVerb&parties:pp	2	-3	-2	7	-3	-3	1	-3	-3	7
class:postNoun	-1	-3	-2	-2	-2	-3	-1	-3	-1	10
class:postNoun&class:punishNoun	1	-3		-1	-3	-3	-2	-3	1	5
class:postNoun&class:punishVerb		-3		-1	-3	1	3	-3	4	1
class:postNoun&class:quoted	-6	-4	-4	-4	4	-6	-3	-2	-5	-8
class:postNoun&class:receiveVerb	8	-4	-3	-3	-3	-3	-3		-1	-11
class:postNoun&class:roomNoun	3	-2	-4	-2	-3		-4	-1	1	-3
class:postNoun&class:signVerb	4	-2	-4	-5	2	-2	-2	-2	-6	19
class:postNoun&class:sum	-15	-2	13	-6	-4	-9	20	-3	-7	-10
class:postNoun&class:talkNoun	8	2	4	1	-2	-5	1	-2	-2	-2
class:postNoun&class:topicVerb	14	-4		-7		-5	-6	-3	1	-7
class:postNoun&class:travelNoun	-4	4	-2	7	-2	-4	-4	-1	8	4
class:postNoun&class:travelVerb	-2	-3	-3	3	-5		-4	-2	-1	8
class:postNoun&class:visitorNoun	14	-3	-4	-3	-2	-2	-2	-3	2	7
class:postNoun&class:wish		1	-4	-4	-1		1		-2	-2
class:postNoun&groups:1	-2	-4	1	-5	2	-2		-3	-5	-1
class:postNoun&groups:2		-3	-3	-3	-3	-4		-3	1	16
class:postNoun&groups:3	-5	-4	-3	-1	-2	-2	-3	-2	-2	14
class:postNoun&groups:4	2	1	-3		-1	-1	-2	-3	2	3
class:postNoun&parties:aa	-2	-2	-4	-4	-5	-3	-11	-4	1	12
class:postNoun&parties:ac	-1	-3	-5	-3	-3	-2	-1	-3	4	-5
class:postNoun&parties:af	-2	-2	-3	-2	-5	-4	4	-7	14	-5
class:postNoun&parties:ap	3	-3	-2	-4	-4	-4	3	-1	1	22
class:postNoun&parties:cc	-4	1		-4	-4	3	-2	-2	-5	-3
class:postNoun&parties:cf	11	1	-4	3	-2	-4	-1	-3	-4	
class:postNoun&parties:co	-30	-2	30	-1	-1	-1	-1		-1	-10
class:postNoun&parties:cp	11	4	-2	1	-5	-1	-2	-2	3	-4
class:postNoun&parties:ff	6	-3	-3	18	-5	-1	-3	-4	-6	-10
class:postNoun&parties:fo	-22	-2	-5	-5	33	-5	-2	-2	19	1
class:postNoun&parties:fp	1	-2	-4	-4	-1	-6	-2	-3		11
class:postNoun&parties:op	-9	-3		-4	9	-3	-2	-2	5	55
class:postNoun&parties:pp	-5	-3	-3	-2	-3	-2	-3	-2	-2	13
class:punishNoun	-4	-3	-3	-3	-4	-4	1	-2	13	-1
class:punishNoun&class:punishVerb	-5	-3	-2	-2	-5	-4	-2	-3	16	-2
class:punishNoun&class:quoted	-3	-3	-3	-2	-2	-5	-24	-2	-10	-7
class:punishNoun&class:receiveVerb	-3	-3	-2	-5		-3	-3	12	5	-5
class:punishNoun&class:roomNoun	4	-3	-4	-4	-3	-1	-2	-4	11	-4
class:punishNoun&class:signVerb	7	-2	-2	-8	-7	-2	12	6	-2	10
class:punishNoun&class:sum	-5	-2	-3		-13	-4	5	1	15	-4
class:punishNoun&class:talkNoun	2		4	1	-3	-3	-4	2	-9	-1
class:punishNoun&class:topicVerb	6	-3	-2	-4		-4	-5	6	9	-2
class:punishNoun&class:travelNoun	-13	-4	-2	6	-2	5	-6	-1	15	
class:punishNoun&class:travelVerb	-6	-5	-3	4	-1	2	2	-1	13	-1
class:punishNoun&class:visitorNoun	-5	-7	3	-3	-2	7	5	2	5	
class:punishNoun&class:wish		-3	-3	-4	-4	-5	-1			-1
class:punishNoun&groups:1	-6	-5	-3	-8	-4	-4	7	-3	3	-2
class:punishNoun&groups:2	-2	-2	-2	-2	-5	-4	-3	-2	21	-4
class:punishNoun&groups:3	-7	-3	-2	-1	-4	-4	2	-4	8	5
class:punishNoun&groups:4	-1		-3	-3	-4	-3	-4		9	6
class:punishNoun&parties:aa	-8	-2	-3	-2	-4	-3		-3	13	6
class:punishNoun&parties:ac	-2	-2	-3	2	-3	-3	-5	4	14	8
class:punishNoun&parties:af	-5	-2	-3	-3	-6	-4	-5	-4	28	-3
class:punishNoun&parties:ao	-13	-3	-5	-2	-4	-6	-5	-3	-5	-7
class:punishNoun&parties:ap	-7	-3	-3	-3	-3	-1	1	-3	8	7
class:punishNoun&parties:cc	-6	1	-1	-3	-4	-4	-2	-2	22	
class:punishNoun&parties:cf		-3	-4	-1	-3	-4	-3	-5	23	-4
class:punishNoun&parties:co	6	8	19	-3	-4	-1	-18	-1	-8	-7
class:punishNoun&parties:cp	-5		-1	7	3	-3		-4	3	1
class:punishNoun&parties:ff		-2	-3	1	-8	-4	2	6	15	-4
class:punishNoun&parties:fo	-9	-2	-6	-3	-7	-5	-4	-3	33	-4
class:punishNoun&parties:fp	-4	-3	-4	-4		-5	-1		2	-1
class:punishNoun&parties:op	5	-3	14	-3	-3	-3	-5	-2	-8	2
class:punishNoun&parties:pp	7	-3	-2	-1	-2	-4	2	-1	-7	9
class:punishVerb	-4	-2		-3	-4	-1	2	-1	12	-3
class:punishVerb&class:quoted	-9	14	-7	-3	-8	15	-6	-3	13	-3
class:punishVerb&class:receiveVerb	6		-3	-5	-5	-5	3	2	8	-4
class:punishVerb&class:roomNoun	1		-5	-4	-3	2	3	-4	6	-7
class:punishVerb&class:signVerb	4	-3	-3	-5	-2	2	4	-1	1	3
class:punishVerb&class:sum	-5	-2	-3	-1	-15	-4	-2	-2	29	-3
class:punishVerb&class:talkNoun	1	-2	4	-1	-1	-3	3	-2	-1	-5
class:punishVerb&class:topicVerb	1	-1		-4	-4		1	-2	10	-4
class:punishVerb&class:travelNoun	-6	3	-2	3	-3	2	-7	-5	17	-3
class:punishVerb&class:travelVerb	-1	2			-3	-1	2	-3	12	-3
class:punishVerb&class:visitorNoun	-5	-2	10	-3	-4	2	-1	6	-9	-4
class:punishVerb&class:wish	-4	-3	-2	-4	-2	-3	-1	1		-3
class:punishVerb&groups:1	-6	-3	3	-6	-3	2	9	-2	-1	-4
class:punishVerb&groups:2	-2	-3	-3	-1	-4	-4	-1	-1	21	-3
class:punishVerb&groups:3	-6	-2	2	-2	-5	-1	1	-2	6	-1
class:punishVerb&groups:4	-1	-2	-3	-5	-1	1	-2	3	16	
class:punishVerb&parties:aa	-3	1	-3	-6	-5		1	-4	21	-2
class:punishVerb&parties:ac	-2	-2	-3	-3	-4		4	3	7	-2
class:punishVerb&parties:af	-5	-3	-3	-3	-8	-5	-4		38	-4
class:punishVerb&parties:ao	-6	-6	-5	-7	-9	11	1	-6	10	-4
class:punishVerb&parties:ap		-3	-4	-4	-3	-3	12	2	16	-4
class:punishVerb&parties:cc	-2	-6	-3	-3	-2	14	1	1		-2
class:punishVerb&parties:cf	-2		-4	-2	-6	-3	-2		21	-3
class:punishVerb&parties:co	2	-3	11	11	-9	5	-3	-2	4	-4
class:punishVerb&parties:cp	-4	-3	4	1		-3	-2	7	-1	-3
class:punishVerb&parties:ff	-5	-1	-1	1		-4	-1	3	12	-4
class:punishVerb&parties:fo	-7	-2	10	-5	-9	-3	-3	-4	24	-4
class:punishVerb&parties:fp	-7	-2	-5	-4	-1	-1	-3	3	4	
class:punishVerb&parties:oo	-2	-3	-7	-4	-2	19	-1	-2	6	-4
class:punishVerb&parties:op	1	-6	2	-3	-3	9	-2	-2	-13	1
class:punishVerb&parties:pp	6	-2	1	-1	-2	-1	-3	-2	-7	2
class:quoted	-7	-2	-3	-2	2	2	-4	-3	-2	-4
class:quoted&class:receiveVerb	-7	4	-3	8	5	20	-5	-2	-3	-4
class:quoted&class:roomNoun	-8	-6	-4	17	29	-2	-5	-1	-1	-1
class:quoted&class:signVerb	-8	3	-3	6	7	-4	-5	-6	-3	-3
class:quoted&class:talkNoun	1	-11	-5	4	6	-4	-2	-1	-2	-3
class:quoted&class:topicVerb	-7	-6		-4	5		-1	-2	-3	-3
class:quoted&class:travelVerb	2	9	-3	1	-10	24	-4	-3	-1	-4
class:quoted&class:visitorNoun	14	25	-3	-4	-10	-6	-1	-2	-2	-3
class:quoted&class:wish	-9	1	-4	-1	1	1	-5	-3	-4	-4
class:quoted&groups:1	-9	-5	-3	-7	-5	-2	-6	-3	-4	-4
class:quoted&groups:2	-7	-2	-4	2	7	6	-2	-1	-3	-5
class:quoted&groups:3	-6	5	-3	-3	11	5	-3	-7	9	-5
class:quoted&groups:4	-4	-3	-3	1	-1	-2	-2	-2	-4	-4
class:quoted&parties:aa	-4	46	-3	-2	18	-6	-3	-3	-11	-4
class:quoted&parties:ac	-5	-3	-3	-5	32	-12	-4	-6	-6	-7
class:quoted&parties:af	-3	10	-2	-8		-8	-5	3	14	-3
class:quoted&parties:ap	-5	14	-2	-3	-2	-6	7	-9	19	-12
class:quoted&parties:cc	-6	-3	-3	10	-5	-6	-3	-2	-3	-2
class:quoted&parties:cf	-6	-4	-3	-3	7	-3	-3	-6	11	-3
class:quoted&parties:cp	-9	-5	-3		-4	-4	-2	-2	-4	-5
class:quoted&parties:ff	-3	-4	-2	17	-6	25	-2	-10	-5	-2
class:quoted&parties:fo	9	-1	-3	-1	19	-8	-3	-8	-5	-2
class:quoted&parties:fp	-4	1	-4	-5	12	14	-3	-5	4	-5
class:quoted&parties:op	25	-5	-4	-2	7	-8		-1	-1	-2
class:quoted&parties:pp	-7	-7	-4		4	-4	-3	-2	-3	-6
class:receiveVerb	8	-1		-2	-2	-3	-2		-3	-5
class:receiveVerb&class:roomNoun	14	-2	1	-2	-2	-4	-2	-3	-2	-7
class:receiveVerb&class:signVerb	-3	6	5	22	3	-5	-3	-5	-5	-1
class:receiveVerb&class:sum	-3	-2	-3	15	20	-3	-2	-13	-9	-3
class:receiveVerb&class:talkNoun	9	-6	4	-3	-3	-3	1	-1	-3	-2
class:receiveVerb&class:topicVerb	12	1		-2	-5	-5	-1	2	-2	-4
class:receiveVerb&class:travelNoun	9	2	-4	-4	-3	-4	-2	1	1	5
class:receiveVerb&class:travelVerb	4	7	-2	-3	-1	-4	-1	-2	-1	-4
class:receiveVerb&class:visitorNoun	6	-3	10	-2	-3	-3	-1	-2	-3	-5
class:receiveVerb&class:wish	-7	-1		-1	-3	-3	-2	1		-4
class:receiveVerb&groups:1	-9	2	2	4	-3	-2	-4	-2	-3	-3
class:receiveVerb&groups:2	11	-3		-4	-2	-4	-2	2	-5	-6
class:receiveVerb&groups:3	15		-5	-4	-2	-3	-2	-4	-1	-2
class:receiveVerb&groups:4	12	1	3	-2	-2		-1	1	-1	-3
class:receiveVerb&parties:aa	5	-3	2	-6	-4	-3	-2	5	8	2
class:receiveVerb&parties:ac	-7		1	-5	-2	4	2	10	3	-3
class:receiveVerb&parties:af	-5	-1	-1	2	5	-1	2	3	-6	-3
class:receiveVerb&parties:ao	-5	6	-6	-4	-5	-3	-4	-2	10	-4
class:receiveVerb&parties:ap	21	4	2	-2	-1	-4	-5	1	2	-5
class:receiveVerb&parties:cc		3	-4	-3	3	4	1	-2	-3	-2
class:receiveVerb&parties:cf	-5	4	9	-2		2	-2	-3	-2	-2
class:receiveVerb&parties:co	2	18	12	-6	-6	-3	-3	-1	12	-1
class:receiveVerb&parties:cp	1	-5	10	-3	-1	-3	-1	-1	-2	-2
class:receiveVerb&parties:ff	8	-4	1	-3	-11	-3	-2	8	-5	-3
class:receiveVerb&parties:fo	-3	-7	-25	-8	-2	-4	-1	-2	-3	-4
class:receiveVerb&parties:fp	7			-4	-2	-4	-2	2	-5	-6
class:receiveVerb&parties:oo	-16	15	-3	-5	-3	-1	-1	-1	-2	-1
class:receiveVerb&parties:op	9	7	4	-5	-5	-3	-2	-2	-4	-6
class:receiveVerb&parties:pp	30	-2	-2	-3	-4	-4	-3	-2	-4	-6
class:roomNoun	8	-2	-2	-1	-3	1	-1	-2	-1	-2
class:roomNoun&class:signVerb	15	2	2	-1	1	-1	6	6	2	5
class:roomNoun&class:sum	-6	-2	-3	-5	-12	-11	-8	-5	21	-2
class:roomNoun&class:talkNoun	9	2	1	1	-3		-1	-2	-4	-5
class:roomNoun&class:topicVerb	2		-4	4	-2	-6		-3	-2	-1
class:roomNoun&class:travelNoun	7	10	-3	-2	-2	-5	-1	-1	5	-5
class:roomNoun&class:travelVerb	-3	-1		-3	-3	-4		-2		-6
class:roomNoun&class:visitorNoun	31		1	-3	-3	-4	-2	-4	1	2
class:roomNoun&class:wish		2	-6	-4	-3	5	1	3		-10
class:roomNoun&groups:1	6		-10	-1	-3	8	2	-3	-1	
class:roomNoun&groups:2	9	-4	-2		-4	-2	-1		-2	
class:roomNoun&groups:3	2	-1	3	-3	-3	1	-1	-3	-1	-2
class:roomNoun&groups:4	15	1		-3			-2	-3	1	-6
class:roomNoun&parties:aa	-11	-3	-3	-5	-3	-5	14	-4	-8	-10
class:roomNoun&parties:ac	29	-6	-5	-6	-3	-4	-3	-6	-1	-2
class:roomNoun&parties:af	8	-3	-3		-8	-5	-4	-8	19	-5
class:roomNoun&parties:ap	8	-5	-3	-4	-3	-3	3	2	-6	6
class:roomNoun&parties:cc	19	10	12	-3	-3	4	-2	-2	-3	-3
class:roomNoun&parties:cf	7	5	6	-2	-4	-7	-1	-3	-5	-2
class:roomNoun&parties:cp	16	6	3		-2	-1	-2	-2	-3	-4
class:roomNoun&parties:ff	10	-5	-4	-3			-2	-5	-3	-4
class:roomNoun&parties:fo	-26	-2	-4	2	11	32	-2	-1	23	-8
class:roomNoun&parties:fp	9	-3	4	-3	-2	1	-2		-2	-7
class:roomNoun&parties:op	-30	-2	16	-3	15	14	-2	-1	21	3
class:roomNoun&parties:pp	8	-3	-1	-1	-2		-2	-2	-1	-1
class:signVerb	-4	-2	-3	15	-1	-1		-1	-2	-2
class:signVerb&class:sum	-2	-2	-2	4	7	-8		-3	-7	-3
class:signVerb&class:talkNoun	11		3	9	1	-3	-2	-1	-4	-4
class:signVerb&class:topicVerb		-1	-2	9	-3	-2		4	-5	-5
class:signVerb&class:travelNoun		23	-2	1	-2	5	-3	1	8	-4
class:signVerb&class:travelVerb	3	5	-2	14	-1	-4	-1	-3	-1	-4
class:signVerb&class:visitorNoun	1	5	2	6	-2	-4	-4	-2	-4	5
class:signVerb&class:wish	-1	3	-3	-6	1	-2		1	-2	-4
class:signVerb&groups:1	-4	-5	-6	23	-2	-2	3	-2	-5	-4
class:signVerb&groups:2	-4	-2	-2	15	-3	-2	-2	-2	-3	-1
class:signVerb&groups:3	-5	1		6			-2	-1	3	1
class:signVerb&groups:4		3	1	10	4	5	-1		-3	-2
class:signVerb&parties:aa	-1	-2	2	16	-5	4	-1	7	-2	4
class:signVerb&parties:ac	-3		4	15	6	-1	4	-9	-3	-2
class:signVerb&parties:af	-4	-1	-1	21	-4	-1	-3	-1	4	-2
class:signVerb&parties:ao		5	-4	20	-5	14	16	-3	-6	-3
class:signVerb&parties:ap		3	2	7	-1	3	-5	-3	-4	9
class:signVerb&parties:cc	4	1		4	-2	1	-2		-4	-1
class:signVerb&parties:cf	1	1		1	4	-2	-2	-4	1	-2
class:signVerb&parties:co	-9	1	-1	23	9	-6	-2	-2	-2	-2
class:signVerb&parties:cp	-2	9	3	4		-1	-3		-2	-2
class:signVerb&parties:ff	-4		-1	16	3		-3			-3
class:signVerb&parties:fo	-6	-2	-4	28	14	14	-2	-2	-6	-3
class:signVerb&parties:fp	-2	1	-1	10	1	3	-1	2	-5	
class:signVerb&parties:oo	-9	-3	-8	32	-6	6	-3	-2	-5	-4
class:signVerb&parties:op	-10	3	1	19	6	13	-2	-1	-1	14
class:signVerb&parties:pp	-3	1	-2	6	1	-3	1	-2	-2	-2
class:sum	-7	-3	-3		26	-5	-2	-1	4	-4
class:sum&class:talkNoun	-5	-3	14	-10	12	-7	2	-2	1	-3
class:sum&class:topicVerb	-3	-3	-2	-3	29	-1		-3	-6	-2
class:sum&class:travelVerb	-10	-8	-4	-1	35	8	-4	11	9	-5
class:sum&class:visitorNoun	-14	-8	-3	31	2	-3	-2	-7	-8	-4
class:sum&class:wish	-3	-2	-3	22	-2	-3	2	-3	-6	-2
class:sum&groups:1	-7	-6	-5	-8	30	-7	-2	9	10	-4
class:sum&groups:2	-7	-3	-2	2	32	-6	-2	-4	1	-4
class:sum&groups:3	-10	-2	-3	12	13	1	-3	-3	1	-6
class:sum&groups:4	-3	-2	-2		-11	-4	-2	-1	5	-2
class:sum&parties:aa	-5	-1	-2	-6	51	-5	-5	-9	3	-4
class:sum&parties:ac	-3	-3	-3	-10	10	-3	-4		4	-2
class:sum&parties:af	-6	-2	-3	5	12	-4	-6	-2	16	-4
class:sum&parties:ao	-5	-2	-2	-9	-2	-5	-5	-8	22	-2
class:sum&parties:ap	-15	-2	6	16	22	-7	6	-3	-4	-9
class:sum&parties:cc	-5	-2	-2	19	-14	-6	-4	-4	-2	-1
class:sum&parties:cf	-1	-2	-2	2	14	-6	-3			-2
class:sum&parties:co	-7	-4	-5	-7	-7		-3	-4	-2	-3
class:sum&parties:cp	-7	-5	-3	-4	28	-7	-2	-3	-3	-3
class:sum&parties:ff	-5	-2	-3	4	17	-2	-4	-5	-6	-3
class:sum&parties:fo	-4	-2	-2	-19	34	-5	-2	-4	3	-3
class:sum&parties:fp	-6	-2	-2	-4	8	-2	-2	-2	-5	-5
class:sum&parties:oo	-7	-2	-2	-3	24	2	-2	-3	4	-2
class:sum&parties:pp	-8	-2	-3	24	-25	-6	20	-2	-4	-5
class:talkNoun	11	3	-2	-1	-2	-4	-1	-2	-3	-3
class:talkNoun&class:topicVerb	3	1	-2	4	-1	-2	-3	-1	-3	-2
class:talkNoun&class:travelNoun	-3	27	-4	-1	-3	-5	-3	-1	-4	-3
class:talkNoun&class:travelVerb	2	19	-2	-2	-3	-3	-2	-2	-3	-3
class:talkNoun&class:visitorNoun	3	5	2	-2	-1	-3	-3	-1	-2	-1
class:talkNoun&class:wish		-2	-2	-3	-2	-2		-3	-2	-2
class:talkNoun&groups:1	9	8		-1	-4	-6	-2	-3	-4	-4
class:talkNoun&groups:2	11	3	-4	-3	-3	-4	-1	-2	-3	-4
class:talkNoun&groups:3	15	-3	-1	2	-2	-3	-2	-3	-4	-1
class:talkNoun&groups:4	7	1		-2		-1	-1	-1	-1	-1
class:talkNoun&parties:aa	7	-4	-4		-3	2	2		-2	-5
class:talkNoun&parties:ac	-5	1	2	11	-2	5	-1	-5	2	-2
class:talkNoun&parties:af	7	-4	-1	-3	-2	-1	1	5		-4
class:talkNoun&parties:ao	19	-2	-3	-3	-5	-1	6	-4	-11	-2
class:talkNoun&parties:ap	8	1	-2	1	-1	-5	5	-3	-3	-4
class:talkNoun&parties:cc	3	9	-1	-3			-1	-2	-3	
class:talkNoun&parties:cf	1	3	7	-1	-2		-1	-3	-4	-2
class:talkNoun&parties:co	-5	2	-4		3	-1	-1	-1		-3
class:talkNoun&parties:cp	8	6		1	-3	-2	-2	-2		-2
class:talkNoun&parties:ff	-6	-1	4	-4		-5	4	-4	-6	-2
class:talkNoun&parties:fo	1	-4	-8	-3	-10	1	-3	-1	-5	-2
class:talkNoun&parties:fp	8	-2	-2	-3	-1	-3	-3	-3	-3	
class:talkNoun&parties:oo	21	5	-6	-4	-9	2	-1	-1	4	-2
class:talkNoun&parties:op	1	8	-4	1	-5	-2	-2	-1	-3	-5
class:talkNoun&parties:pp	20	-3	-3	-1	-3	-3	-3	-2	-3	-2
class:topicVerb	2	-1	-1	-1	-1	-2	-1	-2	-2	-3
class:topicVerb&class:travelNoun	5	9	2	-3	-3	-8	-4	-3	1	-3
class:topicVerb&class:travelVerb	3	11		-2	-1	-2	-3	-1	-2	-4
class:topicVerb&class:visitorNoun	4	5	10	-4	-3	-6	-3	-3	-2	-3
class:topicVerb&class:wish	4	-1	-1	-3	-2	-2	-4	-2		-4
class:topicVerb&groups:1	1		-1		-3	-4	1	-3	-3	-2
class:topicVerb&groups:2	2	-2		-2	-1	-2		-1	-2	-4
class:topicVerb&groups:3	1		-4	3		-5	-4			-5
class:topicVerb&groups:4	6	-2		-1	-1	2	-1	-5	2	-3
class:topicVerb&parties:aa	9	-2	-3	-3	6	-3	6	-7	5	-5
class:topicVerb&parties:ac	-7	-3	2	6	8	-1	-4	-4	8	-2
class:topicVerb&parties:af	-3	-3		1	-3	-2	2	3	7	-3
class:topicVerb&parties:ao	-3	-2	-5	-7	12	-4		-2	25	-7
class:topicVerb&parties:ap	9			2	4	-1	5	-4	-6	-5
class:topicVerb&parties:cc	-7	-5	-3	1	-4	-5	-3	-3	4	-2
class:topicVerb&parties:cf				2		-1	-1	-7	1	-2
class:topicVerb&parties:co	-12	-3	1	8	3	1	-2	-1	9	-3
class:topicVerb&parties:cp			2	1	-1	-2	-3	-3	-1	-3
class:topicVerb&parties:ff	-1	-2	-2	-4	7		-1		-2	-3
class:topicVerb&parties:fo	10	-2	-7	7	-4	-2	-1	-2	12	-4
class:topicVerb&parties:fp	1	-1	-3	-4		4	-3	-2	-5	-3
class:topicVerb&parties:oo	-3	-2	-4	-6	6	11	-2	-1	-3	-2
class:topicVerb&parties:op	4	-11	4	4	-2	-3	-3	-2		-7
class:topicVerb&parties:pp	10	-2	-1	-1	-3	-3	-4	-3	-3	-5
class:travelNoun	-5	27	-4	-2	-4	-2	-4	-2		-2
class:travelNoun&class:travelVerb	-7	27	-4	-3	-3	-4	-4	-2		-3
class:travelNoun&class:visitorNoun	5	23	-7	-3	-2	1	-2		-4	-4
class:travelNoun&class:wish	-4	6	-3	-3	-3	-5	-5	-2	2	2
class:travelNoun&groups:1	-11	45	-5	-3	-4	-1	-6	-3	-6	-5
class:travelNoun&groups:2	-10	27	-3	-5	-4	-5	-4	-1	2	-3
class:travelNoun&groups:3	14	-4	-4	3	-3	-1	-2	-2	5	4
class:travelNoun&groups:4	8	11	-3	-2	-2	-1	-1	1		-2
class:travelNoun&parties:aa	11	-9	-1	-2	-1	-1	-11	7	21	-5
class:travelNoun&parties:ac	-10	8	-4	-2	-4	2	-4	-3	-7	-2
class:travelNoun&parties:af	-5	-12	-1	-8	-5	-2	-3	6	12	-2
class:travelNoun&parties:ao	20	-15	-4	-1	-5	31	-1	-1	-4	-6
class:travelNoun&parties:ap		9	-3	-2	-3	2	-7	1	7	-4
class:travelNoun&parties:cc	-1	38	-5	-3	-2	-2	-1	-1	-3	-2
class:travelNoun&parties:cf	-9	29	-4	-3	-4	-2	-1	-2	-2	3
class:travelNoun&parties:co	-11	33	-11	-5	-3	3		-1	-2	-3
class:travelNoun&parties:cp	-8	35	-4	1	-3	-3	-2	-2	-3	-1
class:travelNoun&parties:ff	-14	3	-4	-5	-7	-2	-1	-3	16	-6
class:travelNoun&parties:fp	7	13	-3	-2	-4	-4	-1		1	6
class:travelNoun&parties:oo	12	13	-2	-2	-5	10		-1	-2	-2
class:travelNoun&parties:op	-2	19	-7	-3	-4	2	-2	-2	-4	-6
class:travelNoun&parties:pp	12		-3	1	-2	-2	-2			-1
class:travelVerb	-2	14	-2	-1	-2	-2	-3	-1	-1	1
class:travelVerb&class:visitorNoun	-4	11	-6	-4	-3	-2	-3	-1	-4	3
class:travelVerb&class:wish		-1	-3	-2	-2	-4	-4	-1		-1
class:travelVerb&groups:1	-4	31	-3	-4	-3	-2	-4	-1	-3	-3
class:travelVerb&groups:2	-8	8	-3		-3	-2	-3	-2		5
class:travelVerb&groups:3	5	4	1	-1	1	-3		-2		1
class:travelVerb&groups:4	9	4	1	2	-2	-3	-2		-2	-5
class:travelVerb&parties:aa	3	1	1	-3	-5	-3		-3	2	-10
class:travelVerb&parties:ac	3	-2		-2		-3	-5	11	-3	-3
class:travelVerb&parties:af	-3	-5	-3	4	3	-3	-4	1	10	-4
class:travelVerb&parties:ao	3	-5	-2	-2	-11	1	-2	-2	2	-5
class:travelVerb&parties:ap	2	5	-2	-3		-6	-1	-2	-3	19
class:travelVerb&parties:cc	1	8	6	-3		-4	-2	2	-4	-4
class:travelVerb&parties:cf	2	16	7	-2		-1	1	-1	-2	-3
class:travelVerb&parties:co	-7	4	7	-4	-4	2	-2	-1	-1	-3
class:travelVerb&parties:cp	3	17	-1	-1	-2	-3	-2	-2	-3	-5
class:travelVerb&parties:ff	-5	-4		9	-3	3		-3	-1	-5
class:travelVerb&parties:fo	3	-6	23	-2	-2	10	-1	-2	4	-2
class:travelVerb&parties:fp	5	5	-1		-1	-4	-2		-3	
class:travelVerb&parties:oo	-2	1	-5	-4	-3	4	-1	-1	1	-2
class:travelVerb&parties:op	4	11	-2	-3	-5	-3	-2	-2	-3	7
class:travelVerb&parties:pp	2	3	1		-3	-3	-1	-1	-2	
class:visitorNoun	2	2	3	-2	-3	-4	-3	-2	-3	-2
class:visitorNoun&class:wish	16	-1	-1	2	2	-4	-2	-1	-2	-1
class:visitorNoun&groups:1	-11	5	12	-5	-5	-6	-7	-3	-1	-4
class:visitorNoun&groups:2	-1	-2	4	1	-2	-4	-1	-5	-4	3
class:visitorNoun&groups:3	14	6	-2	-3	-4	-3	-3	-4	-3	-8
class:visitorNoun&groups:4	10		-3	-1	-2	-3	-1	5	-2	-1
class:visitorNoun&parties:aa	9	-2	1	7	-4	-3	-4	3	-9	4
class:visitorNoun&parties:ac	6	3	4	-5	-4	-3	1	15	-4	1
class:visitorNoun&parties:af	10	3	4	18	-6	-4	-3	10	-6	-3
class:visitorNoun&parties:ao	20	22	3	-1	-6	-4	-1	-1	-5	-1
class:visitorNoun&parties:ap	13	4	9	-1	-3	-5	-1	15	-8	-2
class:visitorNoun&parties:cc	5	4	-5	-3	-4	-3	-2	-1	-3	5
class:visitorNoun&parties:cf	19	6		-4	-7	-4	-2	4		-2
class:visitorNoun&parties:co	-7	9	8	5	-5	-3	-1	-1	-2	-2
class:visitorNoun&parties:cp	3	-1	1	-2	-3	-3		3	-3	-1
class:visitorNoun&parties:ff	10	11	3	-1	5	-6	-2	-5	1	-3
class:visitorNoun&parties:fo	-3	-3	6	31	-10	-7	-2	-2	-6	-3
class:visitorNoun&parties:fp	16	1	-4	-5	-3	-3	-2	1	-4	3
class:visitorNoun&parties:oo	-10	6	-14	-5	-4	10	-1	-1	-4	-3
class:visitorNoun&parties:op	5	-2	1	2	-5	1	-1	-1	-2	-4
class:visitorNoun&parties:pp	14	-1	-4	-3	-2	-3	-2		-3	-3
class:wish	-4	-2	-2	-4	-2	-3	-1	-2	-3	-2
class:wish&groups:1	-4	-5	-4	-8	-3	-2	-1	-4	-3	-4
class:wish&groups:2	-7	-3	-2	-3	-2	-4			-5	-2
class:wish&groups:3	-3		-3	-3	-3	-2	-3	-4	1	-1
class:wish&groups:4	4			-3		-1	-1	2	-1	
class:wish&parties:aa	-9	-2	-1	-4	-2	-2	-2	-6	-4	-3
class:wish&parties:ac	1		-2	-4	-2	-2	6	4	-6	-3
class:wish&parties:af	-5	-1	-3	-3	-2	-4	-1	2		-2
class:wish&parties:ao	-7	3	-3	-3	-1	-6	6	-5	-6	-3
class:wish&parties:ap	-7	2	-2	-3	-1	-3	1	-2	-2	1
class:wish&parties:cc	3	-2	-2	-6	-1	-4	3	-1	-3	-1
class:wish&parties:cf	2	-1	-1	-2	3	-4	-3	2	-2	-2
class:wish&parties:co	-5	3	-7	2	-4	2	-1	-1	1	-3
class:wish&parties:cp	3	1		-2	-3	-1	-3	1	-3	-2
class:wish&parties:ff	-3	-2		-1	1	-2		3	3	-4
class:wish&parties:fo	9	-2	-6	1	1	-2	-3	-3	-6	-3
class:wish&parties:fp	-2	-2	-2	-3	-1	-3	-3	-2	-5	-1
class:wish&parties:oo	-5	-4	16	-3	-8	1	-1	-2	2	-1
class:wish&parties:op	9		-7	-1	-3	-3	-3	-2		-3
class:wish&parties:pp	-2		-2	-3	-3	-1	-3	-2	-3	-1
governor:about_f	-24	-4	-6	-6	-8	-9	-4	-5	-12	-7
governor:accompanied_p	44	-10	-3	-4	-3	-5	-2	-5	-3	-5
governor:according_a	-13	11	-5	-5	-6		-1	-7	2	-6
governor:according_p	-2	-1	-3	-8	-5	-6	-8	-4	4	-4
governor:after_a	-9	-2	-2	-6	-7	-3	-1	-2	20	-2
governor:after_c	-14	-4	-4	-6	-6	-9	-5	20	-8	-5
governor:after_f	8	-3	-3	-2	9	-5	-4	-8	17	-5
governor:after_p	-9	4	-4	-4	4	-5			-4	15
governor:against_a	-12	-2	-3	-5	-3	-20	-13	-7	37	-7
governor:against_f	-9	-3	-4	-5	-6	-7	-6	-6	33	-1
governor:among_c	-11	-3	-6	-13		-7	-3	-17	-5	-2
governor:among_f	-26	-4	27	-7	4	-7	-7	-6	-7	-5
governor:among_p	18	-3	-7	-9	-3	-5	-4	-3	18	-9
governor:as_a	4	-3	-4	2	-4	-4	-3	-7	-8	21
governor:as_c	-9	-4	-3	-2	-6	-7	-2	-2	-1	-6
governor:as_f	-12	-3	5	-4	-9	-6	-5	-10	-12	22
governor:as_o	-17	-7	-5	-4	-5	-3	-2	-2	-3	30
governor:as_p	-14	-2	-4	-3	-4	-5	-6	-3	-5	14
governor:at_a	14	-2	-7	-4	-4	-8	-6	-4	-1	7
governor:at_c	-3	-5	-5	-3	-2	-4	-6	-7	-11	-3
governor:at_f	5		-5	-5	-3	-8	-5	-4	5	11
governor:at_o	-6	10	8	-3	-2	-7	-4	-3	-6	5
governor:at_p	10	-5	-8	-6	-4	-5	-4	-2	-3	-5
governor:attended_p	12	-4	6	-4	-3	2	-4	-2	-4	-5
governor:before_a	47	-4	-5	-8	-5	-6	11	-6	2	-2
governor:before_f	-7	-3	-4	-9	-6	-13	4	35	-11	-5
governor:before_p	3	-6	-4	12	-4	-5	-4	-2	2	11
governor:behalf_a	-10	-2	-3	32	-2	-4	-4	-5	-3	-12
governor:beside_p	-31	-3	-6	-3	-10	10	-2	-2	-7	-6
governor:between_a	26	-6	-10	41	-5	-8	-7	9	-4	-3
governor:between_c	-9	-4	-4	15	-4	-5	-3	-2	-1	-4
governor:between_f		-5	-8	30	-6	-7	-8	1	-7	-4
governor:between_p	52	-4	-8	-7	-3	-6	-1	-3	-3	-5
governor:by_a	-7	-3	2	-1	-1		5	8	18	1
governor:by_c		-4	-1	-6	18	-2		6	4	-5
governor:by_f	-10	-3	-3		6	1	-5	3	2	
governor:by_o	-15	-7	19	-1	-2	7	-4	-4	4	-7
governor:by_p	4	-4	-1	6	3	7	1	-3	-5	3
governor:chaired_p	12	-4	3	-3	-7	-3	22	-2	-7	-17
governor:for_a	-12	-4	-5	11	-3	13	-8	-12	-12	7
governor:for_c	-8	11	-3	-1	-5	-5	5	-1	-4	-5
governor:for_f	5	-3	-3	7	14	-1	-2	11	-5	-7
governor:for_o	-1	-5	16	-5	10	-7	-6	-3	-5	-4
governor:for_p	-6	-4	-4	-8	-3	-7	-3	-4	-6	-4
governor:free_a	-5	-3	-1		-2	-1	12	6	7	-2
governor:free_c	-8	-4	-2	2	1	-2	-1	-2		-4
governor:free_f	-6	-3	-3	3	7	6	-5	1	1	-2
governor:free_o	-9	-2	21	-3	5	-2	-5	-3	-1	-2
governor:free_p	4	3	-1	-4	-3	-3	-3	-3	-4	2
governor:from_a	-9	-3	-3	4	10	-5	-7	24	-7	4
governor:from_c	-3		-4	-4	-3	-2	-4	-4	6	-4
governor:from_f	-5	-3		-2	9	-4	-5	-11	16	10
governor:from_o	-18	-6	-6	-10	-2	-6	7	2	-6	-5
governor:from_p	11	3	-1	5	-6	-4	-4	-3	-5	6
governor:headed_p	5	-4	-4	-4	-3	-4	-2	7	-4	-14
governor:in_a	-7	-3	-6	-2	-2	10	7	-1	2	-4
governor:in_c	-4		-1	-3	1	1	-3	-1	-1	-3
governor:in_f	-8	-4	-4	3	34	-6	-5	-5	-4	-4
governor:in_o		-5	-9	-3	-14	6	-3	-4	-9	5
governor:in_p	4	7	-6	-4	-4	-8	-3	-2	-1	-1
governor:into_c	-10	-3	-4	-7	74	-10	-6	-4	-8	-4
governor:into_f	-9	-3	-5	-10	62	-8	-5	-7	15	-6
governor:into_p	51	-6	-4	-2	-2	-9	-1	-6	-4	-13
governor:led_f	2	-2	-4	-15	29	-5	-3	-8	-6	-3
governor:led_p	12	-2	-5	-3	-8	-5	-3	-3	-4	6
governor:like_f	-10	-4	-5	-3	-6	-3	-4	-4	18	-7
governor:like_p	-23	-4	-6	-4	-4	-5	-4	-3	-5	23
governor:of_a	-4	-4	2	3	-3	8	1	-5	-4	2
governor:of_c	-5				-4	-4	-4	-4	1	-5
governor:of_f	-3	-4	-2	-5	5		-5	7	4	-4
governor:of_o	-11		8	-4	-6	1	-4		-6	4
governor:of_p	-3	5	-4	-2	-2	-2	-1	-2	-1	11
governor:on_a	-12	-5	-5	3	-5	-7	-13	-11	-22	3
governor:on_c	-5	-5	-3		-6	-4	-3	-2	-5	-2
governor:on_f	-12	-3	-4	-6	-6	-6	-6	-6	32	-3
governor:on_o	23	-3	-15	-4	-5	-6	-6	-2	-6	-13
governor:on_p	24	-4	-3	-3	-2	-3	-2	-2	2	-5
governor:out_f	29	-3	-3	-9	17	-4	-5	-5	-5	-5
governor:over_a	21	-4	-5	-8	-5	-5	-3	-3	-9	22
governor:over_f	-6	-2	-4	-16	5	-3	-4	10	-12	-10
governor:owner_a	-6	-4	-2	-4	-3	-1	-3	-4	2	-2
governor:owner_c	1		1	-1	-2	-3	-1	-1	-3	-3
governor:owner_f	-8	-3	-4	-2	-5	4	-3	2	2	-3
governor:owner_o		-1	6	-7	-5	-7	-4	-3	-4	-4
governor:owner_p	-7		-1	1	-4	-3	-2	-1	-4	-3
governor:presence_p	-11	-3	1	21	-4	17	-3	-2	-3	-8
governor:represented_p	36	-4	-8	-1	-5	-8	-3	-4	-5	-6
governor:start-up_f	-14	-2	-4	8	22	-4	-6	28	-22	-3
governor:than_f	-11	-4	-5	-18	-10	-7	-4	-5	-13	-5
governor:through_f	-12	-3	-4	-13	8	-5	-3	-6	-12	-2
governor:through_p	-19	-3	-4	-5	-6	-9	-7	-11	-5	-5
governor:to_a	-1		-5	-6	14	-7		-10	-1	7
governor:to_c	-5	20	-5	-3	6	-5	-3	-1	-5	-1
governor:to_f	-7	-1	-4	5	10	-5	-4	14	-2	5
governor:to_o	-1		-6	-5	56	-7	-4	-3	-6	6
governor:to_p	22	-5	-4	-5	-5	-5	-4	-1	-5	
governor:under_a	-14	-20	-5	-5	-6	-5	22	-10	-6	-19
governor:under_p	-17	-3	-3	-4	-12	-7	-11	-3	-7	-4
governor:until_a	-12	-1	-1	-1	-2	-2	-7	-13	-20	-7
governor:until_p	-23	-3	-3	-5	-3	-4	-3	-3	-6	33
governor:up_f	-14	-3	-4	-9	61	-10	-4	-4	-7	-6
governor:verb_a	6	-1	-3	-4	-5	-5	-2	-3	-1	15
governor:verb_c	-7	-1	-3	-1	1	-6	-3	-4	-5	-3
governor:verb_f	-1	-3	-3	-1	1	-4	-3	6	9	-3
governor:verb_o	2	6	-6	-5	11	-1	-3	-2	-5	4
governor:verb_p	16	-4		-4	-3	-4	-3	-3	-1	16
governor:whether_f	-6	-2	-2	-4	-9	-4	-4	-10	37	-3
governor:with_a	23	-4	-2	7	-8	-2		-4	1	-7
governor:with_c	-6	-6	1	4	-2	-2	-1	-3	-5	-3
governor:with_f	11	-3	-1	18	-3	1	-4	-4	-6	-4
governor:with_o	18	-5	-11	19	-7	-6	-2	-3	-5	-5
governor:with_p	32	-1	-3	-2	-2		-4	-2	-3	-4
groups:1	-4	2	2		-3	2	3	-2	-3	-4
groups:2		-2	-2	-1	1	-2	-2		1	
groups:3	1	-2	-1	-2	-1	-2	-2	-1	-1	2
groups:4	3		-2		-1	-2	-2			
kind-class:<a>_appointVerb	-3	-4	-3	4	-3		-4	-2	7	16
kind-class:<a>_attend	-5	-4	-9	5	-6	6	19	2	14	-6
kind-class:<a>_background		-4	-4	8	-3	-8	5	-1	10	4
kind-class:<a>_callVerb	-13	-6	-4	-5	-8	-6	25	-5	-4	-8
kind-class:<a>_forumNoun	-21	-5	-12	-7	-11	-6	-7	-2	-4	-4
kind-class:<a>_forumVerb	6	-5	32	-9	-4	5	9	-2	-2	-4
kind-class:<a>_investVerb		-3	-3		2	3	4	3	5	1
kind-class:<a>_launchNoun	-10	-3	-7	16	-4	29	6	-11	-14	-4
kind-class:<a>_launchVerb	-10	-4	-6	-3	-4	44	35	-6	2	-9
kind-class:<a>_licenceNoun	-7	-3	-3	-5	-5	-5	-11	47	-5	-5
kind-class:<a>_licenceVerb	-6	-2	-3	-4	-3	-5	7	32	3	
kind-class:<a>_mealNoun	-18	-3	-7	-9	-5	-4	53	-3	-4	-4
kind-class:<a>_meetVerb	33	-12	-3	-6	-7	-5	-5	-6	-15	-6
kind-class:<a>_moneyNoun	-7	-3	-3	-4	10	-4	-5	4	-6	-3
kind-class:<a>_pactNoun	-3	-2	-2	15	-6	-1	-6		5	27
kind-class:<a>_planned	-2	-4	-1	-5	16	4	5	-3	-8	9
kind-class:<a>_policyNoun	-9	-3	-5	-6	-8	-4	-5	11	19	10
kind-class:<a>_policyVerb	-8	-3	-4	-1	-5	-1	33	8	-3	-1
kind-class:<a>_postNoun	-13	-3	-2	-3	-6	-4	15	-4	18	-2
kind-class:<a>_punishNoun	-8	-3	-3	-6	-4	-4	-6	-3	45	3
kind-class:<a>_punishVerb	-7	-3	-4	-7	-7	-3	-3	4	47	-3
kind-class:<a>_receiveVerb	21	-3	17	-5	-7	-5	-6	8	-8	-4
kind-class:<a>_roomNoun	-11	-2	-5	-7	-3	-4	30	-4	-5	-5
kind-class:<a>_signVerb	-6	-3		22	-3		4	-4	1	-1
kind-class:<a>_talkNoun	-47	-4	-5	43	-3	-4	-5	-3	-7	18
kind-class:<a>_topicVerb	-2	-3	-4	5	-7	-5	27	-8	1	-4
kind-class:<a>_travelVerb	-7	14	-4	-5	-6	8	14	-6	30	-5
kind-class:<a>_wish	-10	-3	-2	-6	-5	-5	-1	-5	-14	-6
kind-class:<c>_appointVerb	-11	-7	-3	25	-7	-11	-5	-3	-4	10
kind-class:<c>_attend	-31	-3	-11	32	-5	31	-5	-3	-9	-4
kind-class:<c>_background	-23	2	-3	6	-7	-6	-4	-3	13	-3
kind-class:<c>_callVerb	-20	3	-5	-4	-6	-4	-4	-3	-7	-3
kind-class:<c>_forumNoun	-17	7	-7	-2	-4	-4	-2	-2	-4	-5
kind-class:<c>_forumVerb	-5	-6	19	-11	-5	18	-5	-3	-6	-3
kind-class:<c>_investVerb	-6	-5	-3	-5	2	-7	-3	-4	-4	-5
kind-class:<c>_launchNoun	-11	-8	1	-3	5	28	-2	-2	-4	-3
kind-class:<c>_launchVerb	-8	-4	-7	-4	-6	34	8	-4	-3	-4
kind-class:<c>_licenceVerb	-4	-2	-3	-4	18	-3	42	-16	-6	-2
kind-class:<c>_meetVerb	27	3	-14	-8	-4	-4	-3	-2	-4	-5
kind-class:<c>_moneyNoun	-8	4	-6	-5	-18	-6	-4	-4	-6	-4
kind-class:<c>_planned	7	-1	1	-1	1	7	-5	-3	-4	-4
kind-class:<c>_policyNoun	11	-4	-6	-7	-3	18	23	-5	-8	-5
kind-class:<c>_policyVerb	-9	-3	-4	-4	-6	7	24	-6	-8	-4
kind-class:<c>_punishNoun	-7	-3	-4	-4	-6	-4	17	-4	21	-5
kind-class:<c>_punishVerb	3	-4	-7	-4	-6	10	1	-3	37	-5
kind-class:<c>_receiveVerb	-18	-4	21	-4	7	-4	2	-6	-4	-2
kind-class:<c>_signVerb	-12	-4	-4	38	-1	3	-8	1	-4	-4
kind-class:<c>_talkNoun	-7	-7	-4	-3	-4	-5	-2	-2	-3	-7
kind-class:<c>_topicVerb	-21	-7	-4	-6	-9	-9	-7	-4	-7	-4
kind-class:<c>_travelNoun	-13	-5	-3	-3	-4	-3	-2	-2	-4	-5
kind-class:<c>_travelVerb	1	-7	-6	-4	-7	-5	-1	-3	-2	-4
kind-class:<c>_visitorNoun	-19	-3	6		-6	-4	-5	6	-2	-4
kind-class:<c>_wish	-1	-5	-12	-8	-1	-7	-7	-4	-5	-4
kind-class:<f>_appointVerb	-6	-4	-3	11	4	-5	-4	6	-8	12
kind-class:<f>_attend	25	-3	-6	15	2	23	-6	-4	17	-1
kind-class:<f>_background	-5	-3	-4	-5	21	-7	-4		8	-5
kind-class:<f>_callVerb	-11	-3	-4	-5	-6	-6	-6	-5	-3	-3
kind-class:<f>_forumNoun	-15	-4	31	-6	-6	-6	-6	-6	-12	-10
kind-class:<f>_forumVerb	-3	-4	1	-3	-5	12	-4	-6	2	-3
kind-class:<f>_investVerb	1	-3	-3	-2	21	-1	-5	3	-8	-3
kind-class:<f>_launchNoun	-9	-3	-3	5	-5	21	-4	-1	1	-3
kind-class:<f>_launchVerb	-11	-5	-9	-8	4	66	-13	-5	-8	-5
kind-class:<f>_licenceNoun	-6	-3	-3	7	-1	-5	3	-8	10	-3
kind-class:<f>_licenceVerb	-8	-5	-4	14	-3	7	-7	-15	-8	-4
kind-class:<f>_meetVerb	30	-4	-6	-6	-5	-7	-6	-9		-5
kind-class:<f>_moneyNoun	11	-4	-1	-6	-4	-7	-7	-5	-8	-4
kind-class:<f>_pactNoun	-9	-3	-3	-1	-10	-4	-5	-5	-13	-10
kind-class:<f>_planned	-8	-2	-3	11	15	5	-6	-2	1	-4
kind-class:<f>_policyNoun	-10	-2	-3	1	18	17	-5	-3	-4	-2
kind-class:<f>_policyVerb	-5		-4	20	3	2	-13	-7	-6	-4
kind-class:<f>_postNoun		-3	-4	-7	-7	-11	-8	-3	-14	-8
kind-class:<f>_punishNoun	-6	-3	-4	-1	-5	-10	-8	-4	-5	-4
kind-class:<f>_punishVerb	-7	-4	-8		-4	8	-8	-7	32	-5
kind-class:<f>_receiveVerb	-12	-3	-5	-13	1	-5	-7	41	-19	-4
kind-class:<f>_roomNoun	-4	-5	-4	-3	-5	-10	-2	-2	-6	-5
kind-class:<f>_signVerb	-3	-4	-4	32	4	2	-7	-8	-4	-1
kind-class:<f>_sum	-5	-2	-3	27	-9	-6	-5	35	-6	-4
kind-class:<f>_talkNoun	-17	-4	13		-5	-7	-3	-3	-6	-3
kind-class:<f>_topicVerb	-13	-3	-2	-8	-3	-9	-7	-4	-6	-4
kind-class:<f>_travelNoun	-8	23	-2	-1	-6	-2	-2	-3	19	-2
kind-class:<f>_travelVerb	-7	-8	5	-8	-7	-2	4	16	6	-5
kind-class:<f>_visitorNoun	14	6	-6		-6	-5	-2	-2	-5	-3
kind-class:<f>_wish	-8	-3	-3	-9	-1	-7			-14	-5
kind-class:<o>_attend	-10	-6	45	-6	-5	-17	-11	-3	-9	-4
kind-class:<o>_callVerb	-5	-7	-6	-2	-7	-4	12	-4	-13	-6
kind-class:<o>_forumVerb	-14	-5	64	-5	-5	-8	-6	-3	-6	-5
kind-class:<o>_investVerb	5	-4	-10	-7	43	-6	-3	-2	-6	-3
kind-class:<o>_launchVerb	-10	-5	22	-5	-10	15	-7	-2	-7	-5
kind-class:<o>_meetVerb	-39	-6	87	-4	-5	-6	-4	-2	-5	-6
kind-class:<o>_planned	1	-4	-10	8	1	-10	-7	-2	-1	-4
kind-class:<o>_policyVerb	-9	-5	-7	-2	3	-10	-9	-4	-5	-4
kind-class:<o>_punishVerb	-9	-4	7	-5	-9	-5	-5	-3	23	-6
kind-class:<o>_receiveVerb	-25	-4	35	-3	-3	-4	-4	-2	-12	-7
kind-class:<o>_signVerb	-9	-4	-6	29	-17	-9	-5	-3	-6	-3
kind-class:<o>_talkNoun	-13	-7	-2	-3	-9	-5	11	-5	-13	-7
kind-class:<o>_topicVerb	44	-4	-7	-16	-5	-6	-4	-4	-11	-6
kind-class:<o>_visitorNoun	-18	-10	30	-5	-4	-5	-3	-2	-6	-5
kind-class:<o>_wish	-14	-4	3	-4	-9	-6		-4	-17	-5
kind-class:<p>_appointVerb	-12	2	3	-3	-3	-4	-4	-2	-4	29
kind-class:<p>_attend	-1	-4	14	-2	-4	3	-4	-4	-4	-4
kind-class:<p>_background	8	-5	-4	-5	-4	-5	1	-3	-6	3
kind-class:<p>_callVerb	8	15	-4	-4	-4	5	3	-2	-5	-3
kind-class:<p>_forumNoun	25	-5	-13	-4	-3	-6	-5	-2	-8	19
kind-class:<p>_forumVerb	8	-4	3	-4	-5	-3	-3	-3	-5	-5
kind-class:<p>_investVerb	7	6	9	-4	-2	-5	1	-3	-4	-5
kind-class:<p>_launchNoun	13	-4	-5	13	-3	1	1	-3	-9	-4
kind-class:<p>_launchVerb	-3	3	19	-5	-4	4	-8	-3	-7	11
kind-class:<p>_licenceNoun	-50	-4	-3	-9	-5	-5	-5	-14	-3	-6
kind-class:<p>_licenceVerb	-13	3	-4	-4	-4	-12	5	-7	-7	30
kind-class:<p>_mealNoun	15	-4	-3	-4	-3	-3	23	-1	-3	-4
kind-class:<p>_meetVerb	34	-3	-3	-5	-2	-6	-2	-3	-4	-6
kind-class:<p>_moneyNoun	5	-3	8	-3	-6	-5	-3	-3	-4	-6
kind-class:<p>_pactNoun	-23	-3	-4	39	-3	-6	1	-3	1	-5
kind-class:<p>_planned	-6	19	9	-1	-5	-3	-6	-3	-4	7
kind-class:<p>_policyNoun	-3	-2	-6	-6	-4	-4	11	-3	-2	-5
kind-class:<p>_policyVerb	-4	2	-5	-4	-4	-8	20	-4	-6	15
kind-class:<p>_postNoun	-9	-5	7	-4	-3	-6	1	-2	1	6
kind-class:<p>_punishNoun	-30	-3	13	-6	-2	-5	3	-2	12	-1
kind-class:<p>_punishVerb		-2	10	-5	-4	-1	-2	1	-14	-5
kind-class:<p>_receiveVerb	22	-4	-5	-4	-3	-6	-3	-2	-5	-4
kind-class:<p>_roomNoun	4	-1	-3	1	-3	-5	2	-1	10	-13
kind-class:<p>_signVerb	13	-5	-5	3	-5	-3	12	-3	-5	1
kind-class:<p>_talkNoun	4	10	-4	-2	-3	-5	-2	-2	-4	-2
kind-class:<p>_topicVerb	8	-3	1	-3	-1	-4	-4	-2	-5	-5
kind-class:<p>_travelNoun	-6	37	-4	-4	-3	-6	-3	-2	-4	3
kind-class:<p>_travelVerb	-6	40	-5	-4	-4	-7	-4	-2	-5	2
kind-class:<p>_visitorNoun	17	3	-6	-3	-3	-3	-2	2	-4	-4
kind-class:<p>_wish	-16	1	-5	-5	-5	-6	-2	-4	-4	-4
kind:<a>	-3	-3	-1		-2	-1	7	3	4	
kind:<c>	-3		-1			-3	-2	-2	-2	-3
kind:<f>	-3	-3	-3	3	2	2	-5	2	3	-2
kind:<fp>		28	-5	-5	-4	-5	-2	-6	-3	-10
kind:<o>	-5	-1	11		3	-2	-4	-3	-3	-1
kind:<p>	4	2	-1	-3	-3	-3	-3	-3	-3	2
pair:"_,	-2	-3	-4	-4	-10	6	5	-1	-4	-1
pair:"_.	-13	3	1	-5	-5	1	1	-2	-5	-3
pair:"_<c>	-11	-4	-4	-3	-3	-4	-3	-4	-2	-4
pair:"_<f>	9	-2	-2	-7	-14	-11	-1	-3	-4	-6
pair:"_<p>	-14	-5	-3	-4	-7	-4	-4	-2	-3	-2
pair:"_a	-9	-4	-6	-6	-6	-13	-8	-3	-3	-4
pair:"_and	-13	-3	-3	-6	-12	-5	18	-2	7	-4
pair:"_be	-17	-8	-6	-6	-5	-8	-5	-3	-4	-6
pair:"_from	-10	-2	-2	-4	26	44	-5	-4	-5	-8
pair:"_i	-18	-3	-6	-3	-9	9	-8	-2	-5	-4
pair:"_in	-10	-1	-5	-2	40	-6	14	-5	-4	-6
pair:"_it	-19	-3	-3	-3	-3	-7	-6	-3	-5	19
pair:"_no	-8	-4	-4	-3	-3	-12	-5	-2	-14	11
pair:"_nobody	-2	32	-6	-2	-2	-3	-3	-2	-10	-4
pair:"_say	-14	-4	-4	-5	-4	1	-4	-3	-5	-6
pair:"_that	-13	-2	-5	-2	-3	-3	-12	-3	-6	-4
pair:"_the	5	8	-6	-4	-2		-7	-4	6	-6
pair:"_there	-13	-8	-5	-5	-4	-11	-6	-3	-6	-4
pair:"_to	19	-6	-8	8	-3	-4	18	-3	-3	-3
pair:"_we	-8		-1	-6	-6	-8	-2	-3	-4	-5
pair:"_what	-6	-8	-4	-3	-3	-6	-4	-3	-6	-3
pair:"_will	-17	-6	-3	-6	-3	-4	-7	-3	-10	-11
pair:"_with	61	-2	-2	-7	-3	-7	-3	-5	-6	-11
pair:$_1.2	-9	-3	-3	-4	57	-8	-4	-4	11	-5
pair:$_10	-5	-3	-3	-3	22	-6	-3	-2	-5	-5
pair:$_100	-3	-1	-2	-6	34	-8	-7	-11	-6	-2
pair:$_12	-8	-2	-4	-12	64	3	-3	-5	-14	-4
pair:$_150	-7	-3	-5	-33	69	-13	-12	27	-5	-4
pair:$_20	-9	-3	-6	4	21	-4	-8	26	-6	-3
pair:$_200	-4	-4	-6	30	36	-3	-3	-6	-17	-4
pair:$_3	-7	-6	-4	-9	77	-40	-5	-5	-6	-4
pair:$_30	-5	-6	-4	-14	56	-13	-4	-3	-8	-5
pair:$_5	-4	-3	-2	-6	18	-16	12	-3	-5	-6
pair:$_9	-11	-3	-3	-7	5	-14	-3	12	-7	-4
pair:$_90	-16	-3	-4	-3	28	-10	-8	-3	34	-4
pair:%_,	-11	-2	-4	-15	-3	-9	-6	13	-6	-2
pair:%_of	-13	-3	-4	-10	17	1	-7	-7	-2	-3
pair:'_<f>	-28	-5	-6	-5	-7	-4	-2	-5	-8	-9
pair:'_<p>	23	-3	-3	-4	-5	-3	-3	16	-3	-3
pair:'_meeting	-15	-7	80	-5	16	-5	-6	-5	-12	-6
pair:'s_<a>	-10	-1	6	21	-3	1	6	3	-6	4
pair:'s_<c>	-13	-3	-5	-2	-5	-8	-4	-5	-2	-3
pair:'s_<f>	3	-1	-4			-8	-4	2	-2	-5
pair:'s_<o>	22	-5	33	-6	-6	-21	-9	-3	-3	-7
pair:'s_<p>	22	7	10	-4	-4	-4	-3	-2	-5	-1
pair:'s_application	-9	-3	-3	-5	-4	-12	-8	21	-9	17
pair:'s_board	-38	-4	-5	-3	-4	-7	22	-4	-5	5
pair:'s_chief	-3	31	-10	13	11	-8	-4	-4	30	15
pair:'s_datum	17	-7	-4	-5	-6	13	-7	3	15	-3
pair:'s_desk	-18	-2	-4	-4	-8	-6	-4	-6	-7	-10
pair:'s_digital	-5	-2	10	-6	3	1	-1	-3	2	12
pair:'s_director	20	-2	-2	-4	27	-7	-3	-8	-8	-16
pair:'s_export	-9	-3	-9	-2	-11	-3	-3	-2	-5	-3
pair:'s_first	-21	9	-6	-5	7	55	4	-8	-7	23
pair:'s_headquarters	6	-15	-3	-2	-10	-13	-3	-6	-8	-3
pair:'s_ict	-28	-4	-7	-5	-9	-6	-5	-4	-9	-5
pair:'s_investment	3	-4	-3	-9	-6	-7	-4	-2	-2	-2
pair:'s_large	-8	-3	27	-2	9	-4	-4	-8	7	-3
pair:'s_lawyer	-31	-4	-5	-5	-5	-15	-8	-3	-11	-5
pair:'s_license	-8	-3	-4	-13	-3	-10	-8	40	-4	-5
pair:'s_main	35	-5	-9	31	-10	-5	-3	-26	-11	-2
pair:'s_meeting	27	-4	-6	-3	-4	-4	-2	-2	-4	-5
pair:'s_network	-11	-4	-4	16	-18	12	-4	-4	-5	-6
pair:'s_new	7	30	-6	-7	9	14	7	-5	-11	-8
pair:'s_office		-5	-4	-3	6	-4	-5	13	-4	-10
pair:'s_old	-27	-3	-4	-4	30	18	-3	-3	-8	-14
pair:'s_order	-5	-2	-1	-21	-2	-2	25	-7	39	39
pair:'s_parent	-24	-3	-12	-6	-7	-9	-4	-5	-7	-5
pair:'s_plan	-6	-5	-8	-4	-19	-7	25	17	-6	-14
pair:'s_plant	-12	-8	-4	-3	-8	37	-4	-4	27	-3
pair:'s_predecessor	-17	-3	-2	-4	-6	-8	-3	-6	-7	-1
pair:'s_press	53	-5	-3	-7	-4	-5	-4	-3	-4	-4
pair:'s_proposal	-14	-4	-4	-4	-4	-6	20	-7	17	-8
pair:'s_request	-20	-2	-2	-5	-4	-2	-5	24	-15	-4
pair:'s_second	-3	-17	-4	-2	-4	31	-15	-3	-4	-2
pair:'s_side	-51	-5	-11	-6	-4	-7	-6	-3	-7	-6
pair:'s_strategy	-10	-4	-10	-6	-4	-16	18	-2	-4	-9
pair:'s_team	32	-11	-4	-13	-4	-5	-2	-3	-3	-8
pair:'s_telecom	-6	-4	-6	-4	19	-6	-6	9	-6	27
pair:'s_three	-22	-6	-5	-4	-5	-13	-10	-4	-9	-8
pair:'s_turn	42	-8	36	-2	-9	-3	-2	-7	-6	-12
pair:'s_visit	10	-30	-3	-7	-1	-4	-2	-1	-2	-2
pair:'s_wireless	23	-6	-4	23	-3	-5	-2	-4	-8	-5
pair:(_$	-5	-1	-2	-10	-9	-3	-3	-3	12	-2
pair:(_<a>	-20	-8	-4	-2	-3	22	-3	13	-4	-23
pair:(_<c>	-3	-4	-6	-7	-6	-6	-6	-5	2	-6
pair:(_<f>	7	-2	-1	-1	-4	-1	-7	6	-2	-4
pair:(_<p>	-5	-7	-5	-6	-5	-7	-5	-4	-9	11
pair:(_ai	2	-3	-4	-6	-3	-8	-11	-2	-2	-2
pair:(_dsa	10	-3	-8	-3	-2	-7	-12	-2	30	-3
pair:(_ict	-13	-4	18	-8	-7	-3	23	-2	-4	-4
pair:(_may	-30	18	-5	-6	-4	-3	23	-11	-4	-6
pair:(_menafn	-2	-3	-5	-9	-4	-5	-2	-2	-4	-4
pair:(_mou	-8	-1	-3	28	-5	-4	-8	-3	-3	-3
pair:(_mous	17	-1	-2	-7	-8	-4	-3	-3	-3	-1
pair:)_,	6	-5	-1	-2	-3	-2	-5	-2		-3
pair:)_-	4	-5	-2	-12	-8	47	-2	-3	-4	-4
pair:)_.	-6	-7	-5	12	-2	-8	1	-13	8	-6
pair:)_:	-5	-5	-5	-6	-7	-6	-5	-13	1	-5
pair:)_<p>	6	-5	-5	-2	-2	-4	-3	-2	-3	-4
pair:)_and	6	-4	-7	11	3	-6	-5	3	-3	
pair:)_announce	-2	-2	-2	-4	-2	-3	-13	-3	-25	-7
pair:)_at	-5	-2	-4	10	-2	-9	14	-2	-5	-2
pair:)_be	-11	14	-6	-8	-7	1	-1	-1	-2	10
pair:)_bill	-39	-3	-4	-6	-3	-11	41	-3	-6	-3
pair:)_for	-8	-2	-3	-7	-2	-2	38	-2	-11	33
pair:)_have	-11	-3	2	-2	-9	-3	11	-4	17	11
pair:)_in	8	-3	4	-3	-8	-5	-7	13	-11	-3
pair:)_of		-4	9	-6	-3	12	-8	-3	4	10
pair:)_on		-3	-7	-2	-8	-5	18	17	-4	-5
pair:)_say	-11	-4	-4	-9	-4	-8	40	-20	-7	-3
pair:)_that	-9	-2	-4	9	-7	-5	-10	-2	15	-7
pair:)_to	-13	-1	-3	14		-4	7	-7	28	-3
pair:)_will	-14	-3	-4	-4	-5	-10	22	-4	-15	-7
pair:)_with	-7	-1	-3	-21	-2	-4	-4	-3	-3	-3
pair:,_"	-13	-5	-4	-4	-6	-3	-5	-3	-4	-2
pair:,_$	-8	-4	-4	-3	23	14	-5	-2	16	-4
pair:,_'	-8	-2	-4	-12	-11	-4	-3	-3	-15	-6
pair:,_2024	21	-6	-5	-5	-4	-4	-7	-3	1	-7
pair:,_<a>	-4	-3		4	5	-5	-1	7	-3	-3
pair:,_<c>	-9	-1	-1	-7	-3	-2	-5	-4	-6	-4
pair:,_<f>		-4	-1	-2	1	-2	-2	2	2	-2
pair:,_<o>	-8	-2	7	-4	-5	-8	-5	-2		-4
pair:,_<p>	5	-1	-1	-1	-3	-2	-4	-1	-3	
pair:,_a	-2	-3	-3	-1	6	3	-3	-3	4	4
pair:,_above	-14	-4	-6	-12	-2	-2	-2	-2	-2	-4
pair:,_accompany	30	12	-4	-6	-3	-6	-2	-6	-4	-4
pair:,_accord		4	-1	-4	-1		2	-6	-6	-2
pair:,_accuse	-14	-3	-4	-4	-4	-5	-9	-8	25	-13
pair:,_act	-13	-1	-4	-3	-2	-3		-2	6	3
pair:,_add	-8	-3	-2	-6	2	-5	17	26	-10	-3
pair:,_after	2	-4	-4	3	-11	10	-1	1	4	-3
pair:,_ahead		-6	-9	-13	-6	23	-7	-4	-8	-4
pair:,_ai	-18	-4	-3	-4	-16	-6	-7	-1	-4	-5
pair:,_akorda	19	-7	9	-17	-4	-3	20	-3	-4	-5
pair:,_all	-18	-6	-3	12	-4	-11	2	-3	-8	-5
pair:,_along	-6	-4	-4	-6	-6	-5	-3	-5	22	-7
pair:,_alongside	-19	-4	3	-4	-3	-11	-1	-1	-3	-8
pair:,_also	19	-6	-6	-4	-7	-7	-7	-3	-4	-5
pair:,_among	3		2	5	-2	-5		-5	5	-5
pair:,_an	2	-4	12	2	18	-4	-6		9	-5
pair:,_and	2	-1	-1	-2	-2	-2	-3	-2	-2	-3
pair:,_announce	-35	-3	-3	24	-10	-5	29	-4	-9	-11
pair:,_approve	-8	-2	-2	-3	20	-26	4	11	-8	-2
pair:,_april	-13	-16	-3	5	-12	-9	-3	-4	-6	-4
pair:,_argue	-50	-5	-5	-7	-3	-4	-3	-2	-9	-5
pair:,_artificial	-4	-5	-3	16	-3	-7	-5	-1	-2	-3
pair:,_as	-3	-5	-2	1	-4	-5	-1	-2	-6	12
pair:,_ask	-15	-2	-3	-5	-3	-3	5	5	11	-5
pair:,_at	20	-6		-3	-5	-7	-2	-5	1	-6
pair:,_attend	6	-5	-4	-6	-4	14	-5	-3	-4	-3
pair:,_be	3	-2	-3	-3	-5		-2	1	-3	5
pair:,_because	-28	-3	-3	-3	-3	-8	-4	-3	-1	-2
pair:,_before	37	-7	-6	-3	-3	14	-6	-3	-6	5
pair:,_belong	-39	-6	-7	-9	-13	-7	-5	-5	-10	-16
pair:,_between	-3	23	33	7	-6	-2	-4	-2	-3	-3
pair:,_both	-9	4	-6	-9	-9	-6	-6	-3	-7	-7
pair:,_brief	26	-5	13	-4	-4	-13	-8	-3	-4	-7
pair:,_bring	7	-3	34	5	-6	-7	-5	6	-10	-6
pair:,_build	-7	-5	-7	10	-14	39	-6	-3	-6	-5
pair:,_but	-11	-4	-5	-10	-7	-5	-3	-7	-9	1
pair:,_buy	-6	-2	-3	-5	68	-7	-6	-21	-13	-2
pair:,_by	1	2	-4	-2	-3	-5	11	-4	3	12
pair:,_call	-13	-4	1	-3	-3	4	-5	-2	1	-3
pair:,_carry	-14	-2	-4	-8	-9	33	-4	-6	-13	-8
pair:,_ceo	13	-4	-6	24	-4	-7	-5	-3	-4	-8
pair:,_chair	38	-3	9	-3	-3	-5	-9	-2	-6	-11
pair:,_chairman	17	-4	-5	-3	26	-4	-3	-3	-4	-14
pair:,_chief	17	-4	-6	30	-4	44	-7	-3	-5	-20
pair:,_cite	3	-3	-3	-2	-6	-4	17	-11	16	-2
pair:,_close	-9	-3	11	-5	13	-5	-4	-4	-4	-3
pair:,_cloud	-28	-3	-5	-16	-5	-7	-11	-3	-3	-3
pair:,_come	10	-4	-7	-9	-6	12	-3	17	12	-6
pair:,_confirm	7	-4	-4	-9	11	-8	-6	-4	-6	-14
pair:,_could	-9	-2	-2	-2	-13	-5	-3	-5	-4	-6
pair:,_cybersecurity	15	-7	-12	-5	-2	-4	-4	-1	-2	-2
pair:,_datum	-13	-3	-2	-15	-13	-5	-5	-2	-5	-5
pair:,_deny	-7	-4	-5	-2	-8	-5	-6	-3	-3	-3
pair:,_deputy	17	-4	-9	-5	15	14	9	4	-6	-16
pair:,_describe	-1	-3	-4	-7	-8	9	-2	-5	-5	-4
pair:,_digital	-9	-1	-4	6	-4		-6	-2	-2	-2
pair:,_director-general	5	-2	-2	-7	-2	-16	22	3	-5	-18
pair:,_discuss	78	-8	-11	-5	-5	-8	-5	-3	-4	-5
pair:,_do	-16	-4	-4	-4	-4	-5	-9	-13	-5	-6
pair:,_dr	-9	9	-3	-2	-5	-8	-3	-2	-3	-4
pair:,_draw	-19	-4	56	-6	-5	-12	18	-3	-10	-7
pair:,_end	26	-5	6	24	-6	-7	-8	11		-6
pair:,_exchange	-23	-4	-4	53	1	-5	-6	-3	-4	-4
pair:,_expect	-21	-9	-5	-6	-4	-15	-5	-5	-10	-26
pair:,_explain	27	-22	-4	-4	-3	-3	-2	-5	-10	-9
pair:,_fall	28	-4	-5	-6	-5	-4	-5	-4	-7	-5
pair:,_figure	-10	-15	-12	-4	-5	-7	-8	-3	-7	-6
pair:,_fly	-19	7	-8	-2	-5	61	-6	-4	-7	-4
pair:,_follow	-18	-3	-4	15	-6	-8	6	-6	28	-10
pair:,_for	-6		-4	-4	-1		-3	-1	11	-6
pair:,_from	3	-4	7	-5	5	-7	-3	-12	9	1
pair:,_get	11	-6	13	-4	-13	-7	-2	-3	-6	-7
pair:,_give	4	-3	-4	12	-2	-7	6	-10	4	-8
pair:,_go	-5		-5	-5	-3	1	-8	-3	-6	-7
pair:,_government	25	-7	-2	-8	-3	-6	20	-4	-7	-7
pair:,_governor	-17	-3	-5	-3	18	29	21	-4	-8	-9
pair:,_grant	-11	-1	-2	-4	7	-7	-7	10	-13	-5
pair:,_half	29	-3	-4	-3	-9	-11	-4	-4	25	-5
pair:,_have	-5	1	-3	-4	9	-5	-4		3	5
pair:,_head	70	-6	3	-4	-4	-5	-4	-4	-5	-14
pair:,_his	10	9	-14	-4	-5	-6	-6	-4	-4	-2
pair:,_hold	12	5	11	-7	-8	-6	-3	-2	-3	-3
pair:,_host	8	-4	2	-4	-2	-4	-6	-3	-3	-6
pair:,_hour	-7	-4	-3	-8	-3	-6	-3	-2	-4	39
pair:,_ict	-4	-4	-15	-4	-4	-9	26	-2	-3	-14
pair:,_in	3	-3	2	1	-1	-4		3	-1	-4
pair:,_include	-3	-4	-6	28	-9	-10	-8	12	-18	-2
pair:,_industry	10	-4	-4	-4	-5	-6	-9	-4	-4	-4
pair:,_information		-2	-2	11	-2	-2	-10	-2	-1	-4
pair:,_innovation	23	-5	12	-4	-7	-4	-4	-2	-4	-3
pair:,_intend	-6	-5	-4	-4	20	12	-7	-2	-4	-2
pair:,_it		-4	-4	1	8	22	-8	1		-1
pair:,_its	-3	-3	-8	-4	47	10	-1	2	-11	-12
pair:,_keep	14	28	-4	-4	-4	-9	4	-3	-6	25
pair:,_launch	-6	-3	-16	-8	-4	15	17	-3	-3	-3
pair:,_lay	8	-7	-2	-2	47	-9	-8	-2	-3	-3
pair:,_lead	11	-14	-4	-3	9	-4	-3	-2		-9
pair:,_leave	-14	30	29	-5	25	-6	-1	-2	-3	-15
pair:,_let	22	-1	-2	2	-20	-2	-3	-13	2	-5
pair:,_like	-14	-4	-6	-5	-7	-5	-5	-14	-13	-10
pair:,_look	-20	-7	-8	-4	-3	-9	-5	-4	8	-4
pair:,_make	-7	-5	18	-4	-10	23	-2	-3	-11	-6
pair:,_may	-3	-3	-4	-10	-7	-11	-5	-3	40	-2
pair:,_meanwhile	-28	-7	33	15	-4	-8	-5	-3	-8	-6
pair:,_meet	40	-6	-4		-4	3	-6	-3	-4	-6
pair:,_minister	-17	-3	-10	-7	-5	12	14	-4	-10	-8
pair:,_more	-12	-2	-3	-13	-20	-9	-5	14	-7	-3
pair:,_most	31	-3	-4	-4	24	-4	-6	-6	-11	-4
pair:,_mr	11	-3	-5	7	-3	-7	-5	15	-5	-6
pair:,_mr.	-16	-3	-9	-4	4	-8	-5	-2	-3	7
pair:,_ms	22	-4	-9	-7	-5	-12	-5	-2	-3	-7
pair:,_ms.	1	-3	-16	-2	-3	-3	-4	-1	-2	-2
pair:,_must	-17	-5	-4	-4	-4	-6	-8	-4	-10	-9
pair:,_name	-10	-3	-4	-6	-8	-7	-5	-6	8	-26
pair:,_nine	-3	-2	-2	-35	-5	-4	-8	32	-28	-4
pair:,_not	-19	-3	22	-8	-5	-5	5	30	25	-5
pair:,_now	-13	-4		-9	4	-3	-4	-3	-4	-5
pair:,_of	-5	-3	-4	-9	6	10	-1	1	10	-6
pair:,_official	4	9	-5	-4	21	-8	-5	16	2	-5
pair:,_on	15		-6	-2	-3	5	-1	-2	11	-3
pair:,_once	-18	-5	-3	-4	-4	-7	-5	-5	3	45
pair:,_one	-10		3	-3	-7	8	-7	-4	-7	-4
pair:,_open	-12	-2	-14	14	-4	38	8	-4	32	-9
pair:,_opening	-14	-5	-8		-5	22	25	-9	-4	-4
pair:,_or	-6	-4	-2	-5	-7	-6	-12	4	-6	-8
pair:,_organize	-16	-4	57	-6	-4	-9	-4	-3	-6	-6
pair:,_out	7	-3	-4	-6	-7	-9	-4	-4	-9	-5
pair:,_over	7	-3	-4	-2	-9	-9	-7	-2	-3	-8
pair:,_own	-6	-3	-4	-6	-10	-4	-4	-15	11	-5
pair:,_pass	11	-12	-3	-3	-6	-5	14	-5	-7	-5
pair:,_pay	33	-31	-2	-3	16	-3	-2	-2	-4	-6
pair:,_people	-4	-2	-3	-4	-13	-4	-8	-6	7	-2
pair:,_pitch	14	-4	50	-6	-16	-5	-4	-4	-9	-7
pair:,_present	-21	-5	-4	-6	-6	-2	-5	-3	-5	-11
pair:,_president	43	-3	-7	-3	-6	5	-3	-3	-5	-13
pair:,_provide	-3	-2	-2	36	-14	30	-14	-4	-4	-13
pair:,_put	10	-3	7	3	35	-9	-16	-4	-8	-7
pair:,_receive	16	-3	-3	-7	-4	-4	-3	11	-5	-6
pair:,_reject	-8	-3	-3	-6	-6	-6	-15	-28	29	-4
pair:,_represent	38	-4	30	3	-5	-9	-3	-5	-4	-6
pair:,_run	-11	-13	10	4	-6	11	6	-7	-2	-6
pair:,_say	-15	-4	-1	-4	-1	-2	-5	3	-1	-6
pair:,_seek	-16	-3	-7	-5	-5	-9	27	-3	33	-14
pair:,_sek	-13	-5	-5	-11	-9	-9	-6	103	-8	-6
pair:,_send	-7	-3	-15	-7	-5	-5	31	-9	-9	-4
pair:,_senior	40	-13	-4	-3	-7	-4	-2	-3	-3	-5
pair:,_seoul	5	23	-8	-5	-6	-5	-4	-5	-4	-6
pair:,_set	-3	-7	-7	-2	-7	10	-14	-11	-5	-3
pair:,_share	14	-3	-9	-5	-7	-8	-9	-3	-6	-3
pair:,_should	-6	-1	-1	-8	-4	-4	-5	16	-4	-5
pair:,_show	9	-8	-11	-4	-13	31	-12	-4	-7	-5
pair:,_sign	-12	-3	-4	50	-12	11	-11	-3	-3	-6
pair:,_since	-7	-4	-2	-5	-11	-9	-6		44	-2
pair:,_sit	34	-4	-4	-5	-2	-2	-3	-2	-3	-5
pair:,_smart	7	-3	-3	8	-2	-3	-8	-1	-1	-4
pair:,_so	2	1	-6	-1	-6	-6	-2	-3	8	-2
pair:,_speak	-33	-3	22	-3	-8	24	-3	-3	-6	-4
pair:,_spend	11	-15	-3	-3	-7	-17	-4	-3	-5	-7
pair:,_state	1	-21	-7	-4	-4	-6	8	-4	-7	-6
pair:,_subject	-14	-2	-2	-9	-4	-3	39	19	-28	31
pair:,_such	-8	-10	-2	-1	-4	-4	-1	-1	-2	-1
pair:,_take	20	-4	-13	-5	-6	11	-4	-3	-4	7
pair:,_technology	-15	-3	-5	-7	-4	-5	14	-2	-6	-6
pair:,_telecommunication	-12	-2	-3	-7	-11	-2	-1	-1	-1	-2
pair:,_tell	-2	6	18	-4	16	1	2	-3	-3	-9
pair:,_that		-3	13	-6	-6	-6	-8	10	2	-4
pair:,_the	1	-2	-1	2			-2	-1	-2	1
pair:,_then	13	-5	-5	-5	-3	-6	-4	-2	-7	7
pair:,_there	10	-3	-4	-3	-2	-3	-3	-1	-4	-4
pair:,_this	45	20	-21	-6	-8	-8	-6	-2	-4	-3
pair:,_those	-6	-4	18	34	-4	-4	-12	-6	11	-8
pair:,_though	-10	-4	-5	-14	-6	-4	-9	8	-6	-4
pair:,_three	-7	-4	28	-3	-3	-12	6	-10	19	-2
pair:,_thru	-10	-3	-5	-5	18	-6	10	15	-7	-2
pair:,_to	9		-2	-1	2		8	-1	3	4
pair:,_today	-16	9	-10	-1	-2	14	-2	-2	-3	-8
pair:,_together	-28	-4	-5	21	-8	19	-5	-3	-5	14
pair:,_too	-15	-4	-7	-5		-9	-10	4	-7	-6
pair:,_tour	-36	51	-4	-3	-3	-4	-2	-2	-3	-3
pair:,_two	13	-2	-8	8	-6	5	-4	15		-14
pair:,_under	-5	-3	-4	13	-1	-2	5	-5	1	1
pair:,_until	-30	-3	-5	-4	-6	-6	-2	-4	-8	74
pair:,_up	-7	-4	-3	-6	-9	-5	-16	-4	9	-4
pair:,_urge	-20	6	14	-1	-3	-3	-4	-10	-2	-2
pair:,_value	-11	-2	-2	-21	-15	-5	-3	-3	-7	-8
pair:,_vise	22	-4	-3	-3	-3	-6	-3	-5	-3	1
pair:,_want	6	-3	-9	-3	-4	-4	-3	-3	-5	-5
pair:,_we	-5	-7	-3	-5	-3	-5	-2	-2	-2	-2
pair:,_welcome	-14	-12	-6	-4	-5	36	-7	-4	-12	-4
pair:,_when	4	-2	-6	-4	-4	8	7	7	-7	-1
pair:,_where	4	10	8		-1	1	-3	-4	-1	-3
pair:,_which	-8	-1	3	-3	1	3	3	2	1	-3
pair:,_while	-18	9	-6	7	-6	-4	-4	-5		7
pair:,_who	3	2	-3	-1	-5	-1	-3	-3		2
pair:,_whom	22	-5	-4	-3	-5	-4	-4	-3	-4	5
pair:,_whose		-4	-2	-8		-5	-3	5	-1	5
pair:,_will	1	17	9	4	-11	4	-4	-4	-5	-4
pair:,_with	5	-3	2	4		1	-1		-1	-4
pair:,_without	-6	33	-3	-4	-4	-11	-21	-3	4	-6
pair:,_would	3	-5	-3	-6	-4	-4	-9	-2	-3	-12
pair:,_yesterday	39	-5	-13	-8	-4	-5	-5	-5	22	-4
pair:,_”	1	-4	-3	5	-4	-4	-3	-1	-2	-3
pair:-_<c>		-6	4	2	-5	-5	-5	11	-4	-4
pair:-_back	-12	-3	-9	-6	19	13	-3	21	-8	-6
pair:-_base	-9	-3	-3	16		-6	-4	20	19	-3
pair:-_list	-31	-2	-4	-11	42	-3	-3	-11	-6	30
pair:-_megawatt	-26	-6	-9	-9	-9	56	-4	33	-11	-6
pair:-_own	-5	-4	-3	-7	-7	-4	-3	30	-21	-8
pair:-_register	-4	-2	-6	-5	-5	-3	-8	-26	7	-3
pair:-_year	-9	-3	-3	42	-8	-7	29	45	-8	-4
pair:-_year-old	-9	-4	-7	-7	-10	-12	-17	-7	22	-6
pair:._"	-17	-4	-5	-4	-5	-6	-12	-2	-4	-4
pair:._)	-17	-12	-3	-5	-4	-5	-5	-2	-4	15
pair:._—	-11	-3	-5	-3	-3	-6	-2	-3	30	-5
pair:/_<p>	-23	-4	-6	-5	-5	-7	-4	-8	-6	-7
pair:1.1_billion	-8	-3	-3	-23	34	-10	-5	-3	-4	-4
pair:1.2_billion	-6	-2	-2	-4	45	-5	-3	-2	-28	-4
pair:1.2_million	-10	-3	-3	-16	10	-9	-4	-4	24	-3
pair:1.3_billion	-2	-3	-3	-2	66	-20	-14	29	-5	-2
pair:1.4_billion	-9	-2	-3	-12	25	-5	-5	-4	58	-3
pair:1.5_billion	-4	-2	-2	-7	66	-7	-3	-11	-12	-3
pair:1.6_billion	-5	-2	-2	-9	65	6	-4	-19	-14	-3
pair:100_million	-5	-2	-2	-4	24	26	-7	-8	-14	-1
pair:10_billion	-4	-3	-3	-3	15	-6	-3	-3	-5	-7
pair:120_million	-3	-2	-1	-5	2	-3	-1	21	-6	-2
pair:12_,	33	-3	-5	-11	-4	-6	-5	-3	-9	-5
pair:12_million	-8	-4	-5	-10	40	-2	-4	-6	57	-4
pair:12_per	-8	-4	-13	-12	37	-3	21	-5	-8	-2
pair:14_million	-6	-2	-3	-4	35	-4	-7	-10	22	-3
pair:150_million	-7	-3	-5	-22	62	-9	-8	15	-5	-4
pair:15_-	5	-3	-3	-7	-5	-7	-11	11	-6	-6
pair:15_.	18	-5	-17	-4	-2	-4	-5	-5	-5	-13
pair:15_year	-5	-3	-3	-11	-12	-5	-7	15	-6	-6
pair:16_,	26	-4	-5	-4	-3	-8	-6	39	-8	-5
pair:1800_mhz	-5	-2	-4	-8	-12	-3	-7	27	-21	-2
pair:1_.	17	-5	-11	-4	-6	-17	26	-6	-9	32
pair:1_billion	6	-4	-9	-4	57	12	-7	-2	-3	-5
pair:1_february	-17	-7	-5	-4	-7	-10	-3	21	-5	30
pair:1_january	-6	-8	-5	-8	-5	20		-6	-5	-6
pair:1_july	-8	-3	-4	-4	8	19	17	-8	-9	-7
pair:1_may	-19	-4	-5	-7	-8	18	-8	-3	-5	70
pair:2.1_billion	-3	-3	-4	-14	70	-14	-5	-4	-14	-3
pair:2.4_billion	-7	-4	-3	-9	35	-5	-9	-11	21	-7
pair:200_million	-6	-3	-5	17	48	-8	-3	-5	6	-4
pair:2015_,	-15	-7	-5	-7	-4	-9	-5	-3	-11	-30
pair:2015_.	-9	1	-5	-12	-5	-28	10	-4	-11	-8
pair:2016_.	-17	-5	-4	-6	-8	-5	-5	14	-7	-17
pair:2017_,	-10	-5	-4	-4	-8	-15	-6	-4	-6	13
pair:2018_,	-15	-5	-6	-4	-4	-7	-7	-2	-7	12
pair:2018_.	-4	-4	-6	11	-5	-11	16	-3	36	-6
pair:2019_,		-4	-7	32	-7	-6	-6	-4	-7	-17
pair:2019_.	-11	-10	-4	-4	19	-9	-8	-4	12	-7
pair:2020_,	-1	8	10	-3	-1	6	-5	26	6	3
pair:2020_.	-27	-3	-3	-10	53	51	-4	16	-13	-6
pair:2021_,	-7	-6	-5	-6	-8	-8	-1	-2	54	-13
pair:2021_.	-18	-5	14	49	16	21	-7	10	-7	-4
pair:2022_,	-12	-4	-11	-7	11	4	6		22	-4
pair:2022_.	-5	-6	11	-2	36	-14	3	1	6	-4
pair:2023_,	-10	4	-8	11	7	-5	-10	-8	13	29
pair:2023_.	-2	-6	-5	-7	23	22	-13	3	-8	3
pair:2023_the	-4	-2	-3	19	-7	-7	-8	4	12	-4
pair:2024_,	2	4	10	-7	-8	-5	-6	4	5	-7
pair:2024_.	12	-5	-4		-5	-6	24	-10	6	-4
pair:2025_,	-5	-4	16	4	-4	19	10	-9	-6	6
pair:2025_.	-7	-5	7	15	-6	11	-14	-3	-7	-5
pair:2026_,	-5	-4	-3	-4	11	-16		-4	-7	-9
pair:2026_.	-4	-4	-4	4	-1	50	4	-3	-4	-3
pair:2027_,	-21	-10	-12	-6	43	-23	-6	-3	-6	-6
pair:2027_.	-8	-5	-5	28	-10	30	-11	-8	-8	-5
pair:2028_.	-14	-9	-5	20	-5	42	-7	-11	-4	5
pair:2029_.	-14	-4	-20	-5	24	-6	-6	-4	-8	-4
pair:2030_,	-6	-4	-5	-10	-5	-8	32	-3	-6	-3
pair:2030_.	-7	-3	-31	-6	-4	-9	-2	26	-5	-4
pair:20_,	42	-4	-4	-10	-6	25	-10	7	-7	-6
pair:20_.	-2	47	-6	-4	-6	-5	-3	-4	-6	21
pair:20_billion	-6	-3	-4	-10	17	-11	-5	12	-9	-3
pair:20_million	-8	-3	-3	2	84	-6	-6	-11	-6	-5
pair:23_,	76	-7	-4	-4	-4	-5	-4	-5	-5	-7
pair:25_,	-32	-6	-4	-4	-5	-5	-6	-4	-6	10
pair:25_million	-3	-3	-4	-16	41	-13	-4	-8	-3	-2
pair:26_,	-11	8	-3	-3	-4	-4	-5	-7	6	-5
pair:26_ghz	-10	-3	-4	-5	-3	-5	-10	29	-13	-4
pair:28_.	8	-4	-5	-9	-9	-6	-8	54	-6	-10
pair:29_.	-5	-2	-2	-12	-9	-4	-9	37	28	-8
pair:2_billion	-9	-5	-4	-3		-9	-9	-3	-6	-4
pair:3.5_ghz	-5	-4	-3	-6	-7	-3	34	-4	-6	-2
pair:3.6_ghz	-13	-3	-5	-4	-5	-9	-14	4	-6	-4
pair:300_million	-6	-4	-4	-7	36	-10	-6	17	-11	-3
pair:30_april	-10	43	-13	-4	-4	13	16	-2	-5	-5
pair:30_billion	-6	-3	-18	-4	45	-7	-4	-7	-17	-4
pair:30_day	-14	-4	-6	-6	-4	-4	16	2		-4
pair:30_million	-6	-5	-4	-26	35	-11	-4	-4	16	-5
pair:31_,	-9	-2	-6	-3	46	-7	-8	-1	-5	-4
pair:31_million	-9	-4	-4	-8	64	-14	-5	-10	-16	-5
pair:3_,	-10	-3	34	7	-3	-4	-22	-1	-2	-2
pair:3_.	-15	-2	-5	11	-1	-6	-6	-2	-5	-2
pair:3_june	9	-4	-9	-4	-4	-9	64	-3	-10	-7
pair:3_million	-17	-4	-4	-7	30	-15	-4	-7	36	-5
pair:4.2_million	-10	-3	-4	-9	63	-9	-5	-11	-27	-6
pair:400_mhz	-8	-5	-4	-11	-7	-7	-11	62	-5	-4
pair:40_country	-11	-3	40	-5	-3	-11	-4	-17	-4	-3
pair:40_million	-7	-3	-4	3	22	-7	-9	-7	8	-5
pair:40_per	-5	-3	-5	-5	21	-11	25	-3	-7	-4
pair:450_million	-4	-2	-1	-6	64	-3	-4	-18	-5	-2
pair:4_.	35	-22	-3	2	-6	-5	18	-3	-4	-3
pair:4_billion	-9	-4	-3	-10	20	-8	-8	-11	-5	-4
pair:500_million	-7	-3	-3	-6	9	-6	-4	-5	15	-6
pair:51_%	-10	-2	-3	-4	37	-8	-8	8	-8	-3
pair:590_billion	-7	-3	-3	-6	68	-4	-6	-15	-18	-4
pair:5_,	-6	-4	-1	-3	-13	-6	16	65	-6	-8
pair:5_.	-18	14	-4	-4	-8	-6	-3	-2	-4	-3
pair:5_billion	-5	-4	-3	-7	36	-12	-7	-10	-7	-4
pair:5_million	-7	-2	-3	-4	36	-4	-3	-6	-2	-3
pair:5g_,		-1	-2	18	-2	-1	-10	-1		-3
pair:5g_.	24	-4	-10	-11	-15	-14	-5	24	-7	-4
pair:5g_auction	-5	-3	-5	-14	-10	-9	-5	19	-8	-4
pair:5g_in	-4	-2	-3	-4	-10	30	-10	8	-9	-3
pair:5g_network	-10	-5	-3	-4	-16	21	15	-10	-7	-2
pair:600_million	-7	-6	-7	-9	4	22	-7	42	-23	-4
pair:60_million	-7	-4	-3	-7	49	-8	-4	3	-8	-3
pair:6_billion	-13	-2	-3	-4	36	-7	-4	-3	-11	-5
pair:700_mhz	-4	-3	-4	-7	-13	-4	-9	36	-7	-3
pair:700_million	-19	-3	-7	-13	22	-9	-2	-4	52	-9
pair:8_,	-15	-5	40	-6	-5	-17	12	49	-24	-7
pair:900_million	-9	-6	-5	-7	56	-12	-6	7	28	-4
pair:90_million	-12	-3	-4	-5	30	-8	-6	15	33	-5
pair:9_,	37	-4	-4	-10	-5	49	-4	-4	-6	-10
pair:9_million	-9	-2	-2	-9	23	27	-6	4	-14	-7
pair::_<a>	-9	-4	-3	-11	-12	-8	-10	30	-21	-6
pair::_<c>	-13	-8	-8	11	-8	-2	-5	1	-5	-4
pair::_<f>	-11	-5	-5	-11	4	15	-6	1	-11	-4
pair::_<p>	1	-5	-6	-5	-4	-5	-4	9	-10	5
pair::_a	25	-15	-3	11	-2	-12	-6	-5	-6	-3
pair::_in	-13	-5	-5	-3	23	-6	-4	-4	-7	-6
pair::_it	-1	-4	-3	-5	-3	-4	-3	-4	53	-3
pair::_no	-8	-3	-3	-38	-7	-9	-11	-9	-5	-4
pair::_one	-14	-3	-5	14	-8	-5	-9	-4	-2	-3
pair::_regulator	-10	-4	-5	-5	-9	-10	-6	-6	-31	-4
pair::_that	10	-4	-10	-5	-3	-15	-15	-2	-5	14
pair::_the	-7	13	-3	-5	34	6	-6	-4	-4	9
pair:;_<a>	-7	-2	-3	-6	-7	-8	-14	-14	14	-8
pair:;_<c>	-9	-18	-3	-6	-13	24	-3	-3	-5	-3
pair:;_<f>	8	-3	-5	6	-8	16	-3	-6	-16	-2
pair:;_<p>	-21	-4	-2	-3	-2	6	-3	-3	-5	-4
pair:;_and	-7	-1	-5	3	1	2	-4	-2	-4	-7
pair:;_at	-3	-2	-5	-2	-2	-8	-2	-3	-3	-6
pair:;_it	8	-10	-10	17	-3	-9	24	13	-10	-2
pair:;_that	-5	-2	-4	-6	-7	-16	-10	-2	28	-1
pair:;_the	-13	-1	-4	-1	-5	-3	-10	-1	24	-6
pair:<a>_'s	-3	2	-4	-1	-1	1	3	-5	4	
pair:<a>_)	-2	-3	-3	-1	-2	-3	5	2	9	-6
pair:<a>_,	-1	-3	2	1	-1	-2	-4	-2	-3	-2
pair:<a>_.	-8	-3		1	-1	1			8	12
pair:<a>_:	-12	-3	-3	-2	-3	-4	-8	4	-14	6
pair:<a>_;	-24	-3	-4	-3	-2	-3	-5	-3	-16	6
pair:<a>_<a>	71	-5	-9	-5	-4	-6	-6	-4	26	-9
pair:<a>_<p>	-24	-3	-4	-4	-3	-4	-6	-3	-7	-24
pair:<a>_accept	-11	-3	-2	-5	-4	-5	-9	-8	20	-13
pair:<a>_adopt	-10	-2	-4	-5	-3	-5	63	-6	-9	-4
pair:<a>_agree	-11	-4	-4	7	-4	-6	45	-6	-21	-4
pair:<a>_and	18	-5	-2	33	-4	-5	-11	-1	-4	-5
pair:<a>_announce	-9	-2	-3	15	-13	8	2		-18	16
pair:<a>_approve	-6	-2	-3	-6	-15	-5	21	29	-11	11
pair:<a>_as	7	-3	-5	-4	-4	-4	-8	10	3	30
pair:<a>_ask	-11	-2	-4	-4	-4	-4	52	-8	15	-3
pair:<a>_at	-7	-4	-7	-7	-8	-11	39	-4	14	16
pair:<a>_authorize	-6	-4	-4	-11	-10	-16	-7	74	-9	-6
pair:<a>_award	-4	-2	-4	27	29	-4	-4	-18	-12	-2
pair:<a>_ban	-4	-2	-2	-4	-3	-4	-5	-10	42	-5
pair:<a>_be	-9	-3	1	-6	5	-1		-5	-4	2
pair:<a>_block	-10	-4	-4	-6	-5	-4	-7	23	-16	-5
pair:<a>_board	-10	-3	-3	-6	-3	-10	-8	-14	-18	-31
pair:<a>_bring	-20	-3	-24	-4	-3	30	60	-4	-6	-4
pair:<a>_by	-2	-3	-3	-1	24	-11	13	-5	-6	29
pair:<a>_can	-3	-1	-2	-4	-9	-1	-11	-36	-12	-1
pair:<a>_chairman	-11	-3	-3	-16	-4	-7	-15	-3	-3	10
pair:<a>_charge	-8	-3	-3	-4	-5	-4	-6	-4	51	-19
pair:<a>_clear	-7	-3	-5	-6	13	-7	-6	72	-13	-5
pair:<a>_close	-6	-2	-8	-8	-6	-7	-9	17	-3	-2
pair:<a>_conclude	-7	-3	25	12	-4	-9	-5	13	-9	-5
pair:<a>_confirm	-13	-3	-4	-6	2	-6	-5	-10	3	43
pair:<a>_could	-18	-3	-4	-5	-3	-7	-9	-3	-5	-6
pair:<a>_decide	-9	-3	-4	-13	7	-8	34	67	-14	-2
pair:<a>_deny	-13	-2	-2	-3	-2	-3	-9	7	-54	-3
pair:<a>_direct	-7	-4	-6	-10	-5	-7	15	-8	45	-4
pair:<a>_do	-7	-3	-3	-8	-5	-5	14	7	-11	-7
pair:<a>_draw	-19	-14	15	-6	-2	-6	9	-2	-5	-5
pair:<a>_end	-20	-21	-3	-9	-5	-5	-7	-10	-9	-10
pair:<a>_endorse	-11	-4	-5	-7	-6	-7	88	-4	-6	-8
pair:<a>_every	-11	-13	-3	-5	-6	-6	-9	-15	-27	-8
pair:<a>_extend	-4	-2	-2	10	-7	-7	-13	6	-5	26
pair:<a>_fin	-7	-3	-3	-6	-13	-4	-5	-7	53	-7
pair:<a>_find	-5	-2	-3	-19	-6	-7	-10	-8	4	-4
pair:<a>_for	13	-3	-4	10	3	-5	-6	-1	1	-2
pair:<a>_freeze	-7	-2	-3	-6	-10	-5	-3	-16	44	-3
pair:<a>_from	-22	-4	-5	-5	-2	-3	-13	-5	11	9
pair:<a>_give	-17	-3	-4	-8	-19	-6	22	19	11	-5
pair:<a>_go	-7	32	-4	-5	-10	14	-6	-8	40	-4
pair:<a>_grant	-5	-2	-2	-3	-18	-3	-4	41	-5	-1
pair:<a>_hand	-9	-2	-2	21	6	-6	33	-12	17	-33
pair:<a>_have	-4	-3	-4	3	-2	1	16	3	7	-2
pair:<a>_hear	42	-4	-7	-6	-4	-6	-8	-4	-10	-5
pair:<a>_hold	17	-4	68	-5	-7	-8	-15	-3	-10	-3
pair:<a>_impose	-21	-2	-3	-5	-5	-3	36	-4	8	-5
pair:<a>_in	-8	-2	-5		-4	10	7	3	11	3
pair:<a>_ink	-14	-5	-5	85	-5	-10	-6	-6	-11	-8
pair:<a>_intend	-20	-4	-5	-6	-11	-4	15	-6	-7	-7
pair:<a>_introduce	-11	-4	-9	-4	-4	61	-3	-4	-9	-19
pair:<a>_issue	-7	-3	-3	-6	-4	-4	17	13	27	-3
pair:<a>_keep	-6	-4	-4	-4	-6	-21		-3	-6	-7
pair:<a>_last		-3	-5	21	-4	-11	17	7	1	5
pair:<a>_launch	-9	-5	-12	-8	-3	43	19	-11	-4	-3
pair:<a>_license	-5	-2	-3	-6	-4	-6	-4	4	-7	-4
pair:<a>_lift	-10	-3	-4	-5	-4	10	24	2	19	-5
pair:<a>_make	-21	-4	-6	-9	-6	-8	35	-7	23	-4
pair:<a>_may	-4	-2	-3	-3	-4	-3	-27	-12	-39	-3
pair:<a>_meet	50	-24	-5	-9	-5	-6	-6	-10	-25	-3
pair:<a>_member	-26	-3	26	-5	-5	-4	-11	-2	-2	-4
pair:<a>_might	23	-5	-3	-3	-3	-3	-4	-35	-26	-4
pair:<a>_name	-5	-3	14	-7	-4	-7	-12	22	-7	-27
pair:<a>_next	15	-3	-3	-4	-5	-7	-9	-4	-8	2
pair:<a>_of	2	-2	9	-7	12	-3	-6	-7	-11	25
pair:<a>_on	27	-4	-6	-4	-1	-4	20	9	-6	
pair:<a>_open	-8	-2	-7	-4	-4	16	9	-10	19	-2
pair:<a>_order	-3	-2	-1	-10	-7	-1	-6	13	1	38
pair:<a>_over	-9	-2	-3	-6	-4	-5	-13	-10	43	-5
pair:<a>_own	-9	-1	-2	-2	-3	-5	-5	-5	-10	-13
pair:<a>_part	-21	-3	-3	-6	-16	-5	-5	-4	28	-6
pair:<a>_pass	-10	-3	-7	-4	-5	-6	57	-4	-9	-8
pair:<a>_place	-22	-5	-5	20	-3	-5	27	-3	10	-4
pair:<a>_plan	-30	-3	-4	-6	-6	-8	23	46	-6	-8
pair:<a>_present	-11	-6	-6	-5	-6	-9	10	-4	-8	-5
pair:<a>_prohibit	-7	-4	-5	-6	-5	-8	7	34	16	-4
pair:<a>_publish	-9	-3	-7	-5	-4	-6	16	10	-7	-4
pair:<a>_put	5	-3	3		-7	18	13	-11	10	4
pair:<a>_question	85	-4	-7	-6	-7	-7	-9	-5	-9	-8
pair:<a>_raise	-6	-4	-2	-3	-20	-6	28	-2	-6	-3
pair:<a>_receive	-28	-4	-7	-12	-8	-5	-5	-12	-18	-6
pair:<a>_reject	-5	-2	-3	-4	-4	-4	18	29	-8	-5
pair:<a>_release	-11	-4	-5	-10	-8	-33	56	-5	-6	-4
pair:<a>_renew	-6	-2	-3	-9	-5	-4	-7	20	-6	-5
pair:<a>_report	4	-4	-3	-5	-1	-5	-5	-8	26	-8
pair:<a>_revoke	-7	-2	-2	-4	-3	-7	-5		35	-9
pair:<a>_rule	-6	-2	-3	-5	-20	-5	-12	-11	59	-5
pair:<a>_say	-9	3	7	-10	-7	-6	-5	10	-2	-3
pair:<a>_search	-20	-4	-4	-6	-5	-9	-6	-5	69	-7
pair:<a>_send	-10	-4	-4	-9	-6	-5	5	8	36	-4
pair:<a>_set	-4	-4	-2	-13	-11	54	28	-30	-4	-3
pair:<a>_show	-21	-5	-12	-7	-11	-6	-7	-2	-4	-4
pair:<a>_shut	-16	-3	-4	-5	-5	-10	-6	-7	93	-9
pair:<a>_sign	-7	-3	-3	19	2	-5	-6	-7	-10	-5
pair:<a>_sit	-31	-3	-4	-3	-13	-4	-5	-2	-11	-11
pair:<a>_strike	-11	-4	-4	20	-3	-6	-5	-5	32	-4
pair:<a>_summon	44	-3	-10	-4	-5	-4	-8	-8	9	-8
pair:<a>_suspend	-6	-3	-3	-6	-8	-4	-10	36	18	-6
pair:<a>_table	-18	-3	-7	-9	-5	-4	53	-3	-4	-4
pair:<a>_take	30	-4	-9	-7	-7	18	-16	2	-11	6
pair:<a>_tell	-8	-3	-2	-7	-4	-4	25	4	17	-5
pair:<a>_that	40	-4	-5	-5	-5	-6	-7	-4	-9	-7
pair:<a>_the	15	-6	-5	-14	-4	24	34	-13	-8	-5
pair:<a>_this	-4	-4	8	-3	-5	-3	-12	-2	33	6
pair:<a>_to	1	2	-4	-3	-6	-7	-2	2	-12	-6
pair:<a>_today	-3	-3	-4	-3	-3	-9	14	-3	14	13
pair:<a>_together	-9	-3	-7	-6	-4	-8	-28	-2	-6	-4
pair:<a>_turn	-22	-3	-3	-9	-5	-7	-5	99	-11	-4
pair:<a>_under	-7	-3	-3	6	35	19	-26	12	33	-10
pair:<a>_vote	-7	-3	-4	-5	-4	-11	41	-6	-6	16
pair:<a>_want	-12	-3	-4	-5	-5	-7	33	-27	-8	-5
pair:<a>_wave	-14	-4	-4	29	-7	-5	33	70	-12	-6
pair:<a>_will	-2	-4		-4	24	-2	-1	-7	-9	12
pair:<a>_with	-5	-2	-5	12	-6	-5	12	-7	-15	-4
pair:<a>_withdraw	-7	-3	-4	-5	-6	-4	37	25	7	-4
pair:<a>_work	6	-4	-4	-6	-10	-7	-5	-4	-7	-5
pair:<a>_would	-16	-4	-6	-5	-5	-5	-4	-7	-10	-8
pair:<a>_yesterday	3	-2	-3	12	-8	-7	16	24	-20	-6
pair:<a>_’s	-4	-2	-2	-3	-2	-12	-7	-4	-11	-5
pair:<c>_'		-6	-8	-5	-3	-28	-4	-2	-2	-4
pair:<c>_'s	6	2	6	1	-4	-3	1	-1	-3	-3
pair:<c>_(	-3	-3	-3	-3	-5	-4	-16	4	19	-3
pair:<c>_)	-2	-5	-6	17	-4	-6	-5	-4	-1	-5
pair:<c>_,	-6		1	-3	-4	-1	-4	-2		-3
pair:<c>_-	2	-4	-2	-5	1	-4	-5	10	-1	-4
pair:<c>_.	-8	2	-3	-3	2	-1	-4	-3	-2	-4
pair:<c>_:	-14	-5	-5	-5	-1	-12	-9	-5	-13	-4
pair:<c>_<a>	-17	-4	-5	-6	-5	-5	-6	-5	-10	-18
pair:<c>_<p>	35	-5	-3	-4	11	16	-3	-3	-3	-5
pair:<c>_adopt	-7	-3	-5	-7	-6	-5	-4	-3	-7	-6
pair:<c>_agency	-15	-5	-3	-5	-4	-4	-4	-6	-3	-3
pair:<c>_ai	-12	-3	14	-4	-7	-7	37	-3	-4	-5
pair:<c>_also	23	-5	-9	-3	-4	-6	-2	-2	-4	-2
pair:<c>_and	-8	-4	-3	14	-3	-5	-2	-3	-4	-4
pair:<c>_as	-10	-3	3	-3	6	-11	-4	-3	-3	-3
pair:<c>_at	-19	47	17	-9	-5	-4	-2	-2	-2	-4
pair:<c>_be	-6	-5	7	-4	5	-3	-1	-3	-3	-4
pair:<c>_business	-37	-4	13	-3	-4	-2	-2	-2	-10	-3
pair:<c>_by	25	4	-6	-3	-7	-5	-3	-4	-8	-3
pair:<c>_can		-4	-7	3	19	-11	-3	-2	-2	-2
pair:<c>_capital	-15	23	-13	-4	-6	-8	-5	-3	-9	-4
pair:<c>_chip	-25	9	-4	-4	-10	-5	-6	-5	-5	-3
pair:<c>_cloud	14	-9	-5	-4	-3	-3	-3	-3	-4	-6
pair:<c>_come	18	-22	-3	-2	-2	-5	-1	-2	-4	-3
pair:<c>_company	6	-3	-5	1	-1	-4	-3	-5	-7	-4
pair:<c>_could	-17	-7	-6	-5	-5	-6	-4	-3	-5	-3
pair:<c>_counterpart	-3	-5	-6	17	-3	-3	-2	-2	-3	-5
pair:<c>_delegation	-25	3	-22	-2	-3	-2	-2	-2	-2	-2
pair:<c>_digital	-4	-5	-9	2	-5	-6	-1	-4	-4	-4
pair:<c>_engineer	-13	-7	-3	-13	-5	-12	-3	14	-6	-10
pair:<c>_firm	6	-3	-6	-12	3	21		5	3	-3
pair:<c>_first	-15	7	-6	-3	-5	-10	-11	-4	-9	-5
pair:<c>_for	-9	12	-3	2	22	-8	-4	-6	2	-3
pair:<c>_from	-19	17	-8	25	-4	-8	-5	-2	-5	-4
pair:<c>_fund	6	-3	-3	-3	-44	-5	-2	-4	-4	-3
pair:<c>_give	-12	-5	-8	-5	35	-12	-4	-5	-5	-6
pair:<c>_group	-9	-3	-3	-6	-20	-7	-4	25	3	-5
pair:<c>_have	-9	-3	-3	6	-1	-4	5	-2	8	-2
pair:<c>_host	-30	-7	55	-5	-5	-4	-5	-3	-3	-3
pair:<c>_ict	-6	-2	-3	4	-14	-4	-3	-3	-16	-3
pair:<c>_in	-11	1		-4	-2	-1	-6		-2	-4
pair:<c>_industry	-20	-4	-6	-4	-3	-13	-2	-2	-3	-3
pair:<c>_investment	-23	-4	-2	-2	-3	-2	-1	-2	-2	-1
pair:<c>_investor	-8	-7	-6	-4	35	-13	-5	-3	-5	-3
pair:<c>_maker	19	-2	-2	-1	11	-3	-1	-4	-3	-2
pair:<c>_minister	-35	-4	-6	-4	-5	-6	-8	-5	-4	-4
pair:<c>_national	-14	-5	-4	5	-5	-4	-6	-3	-14	-2
pair:<c>_need	-22	-5	-8	-5	-46	-5	-2	-8	-6	-4
pair:<c>_official	-20	3	-4	-4	-3	-6	-3	-4	-4	-3
pair:<c>_on	8	24	-6	21	-5	25	-5	-5	1	-4
pair:<c>_open	-9	-5	-9	-4	-4	12	-7	-3	-11	-3
pair:<c>_operator	-8	-2	-5	39	-30	-34	-2	-1	-8	-1
pair:<c>_or	-4	-15	-13	-4	-19	-5	-2	-3	-3	-3
pair:<c>_over	-13	-4	-3	-2	39	-6	-1	-2	-2	-5
pair:<c>_own	-11	5	-4	-2	-6	-3	-6	-3	-6	-2
pair:<c>_people	-30	-6	-4	-3	-3	-4	-3	-2	-5	-2
pair:<c>_put	-4	-3	-4	-6	34	-13	-3	-2	-2	-12
pair:<c>_rise	-25	-5	-4	-6	-19	-6	-8	-4	-9	-8
pair:<c>_say	13	-3	-3	-13	-7	-9	-4	-4	-4	-2
pair:<c>_semiconductor	10	-5	-3	-2	2	-5	-3	-2	-3	-3
pair:<c>_share	-9	-5	-4	-8	-18	-7	-4	-3	-10	-3
pair:<c>_side	8	-7	-6	-8	4	-5	-3	-3	-8	-7
pair:<c>_sign	-10	-4	-4	15	-4	-6	-13	-3	-3	-2
pair:<c>_since	-13	6	-2	26	-10	-6	-6	-2	-6	-3
pair:<c>_software	40	-7	-7	-6	-9	-6	-5	-4	-3	-1
pair:<c>_stand	-15	-7	-13	-3	-3	-5	-2	-2	-5	-2
pair:<c>_start-up	21	-6	-4	-4	-7	-4	-2	-4	-17	-4
pair:<c>_state	-7	-4	-5	-4	-5	-7	-5	-6	-6	-6
pair:<c>_support	-18	-6	-4	-5	31	-12	-8	15	-4	-3
pair:<c>_take	-18	-10	6	-4	-6	-3	-3	-2	-2	-4
pair:<c>_that	-9	-5	-6	-10	-3	-4	-2	-3	-4	-3
pair:<c>_this	3	51	-9	-6	-7	-9	-3	-2	-3	-6
pair:<c>_to	-3	-6	-2	-4	1	-5	-4	-4	-4	-3
pair:<c>_tour	16	-35	-3	-3	-4	-4	-2	-2	-3	-7
pair:<c>_want	-7	-4	6	-17	-13	-3	-5	-3	-4	-3
pair:<c>_welcome	-22	-4	-7	-4	-6	-4	22	-11	-8	-2
pair:<c>_will	10	4	3	6	3	9	-4	-3	-4	-4
pair:<c>_with	-19	-38	-4	-2	12	8	-2	-4	-6	-2
pair:<c>_work	-6	-5	-4	-2	-4	-5	-3	-2	-3	-5
pair:<c>_would	7	-4	-2	-6	15	-7	-2	-4	-3	-5
pair:<c>_’s	-5	-4	-4	-8	-4	-4	-8	-4	-8	-5
pair:<f>_!	-7	-4	-5	-5	-19	-8	-4	-5	60	-10
pair:<f>_"	-3	-3	-2	-6	-4	-8	-3	-3	-6	-6
pair:<f>_'	-15	-3	-3	-7	-20	-5	-5	13	-10	-30
pair:<f>_'s	-7	-3	-5	-5	-2	9	-5	3	1	-2
pair:<f>_(	-6	4	-5	-6	-16	-7	-5	-3		-7
pair:<f>_)	-12	-3	-4	-4	3	8		18	-8	-4
pair:<f>_,	3	-3		2	7	-2	-3	4	-1	-1
pair:<f>_.	-6	-3	-2	-1	3	-2	-5	7	1	-1
pair:<f>_:	9	-4	-4	-6	-3	-9	-4	-7	37	-4
pair:<f>_;	21	3	-3	-4	41	2	-3	-4	-4	-1
pair:<f>_<c>	-8	-5	-4	-4	42	-4	20	-20	-12	26
pair:<f>_<f>	19	-3	-3	-10	-6	-4	-3	-4	9	-4
pair:<f>_<p>	-25	-2	-3	18	-4	-4	-2	-3	-4	-10
pair:<f>_a	-6	-2	-3	13	-16	-5	-7	-16	-5	-5
pair:<f>_about	48	-4	-4	-6	-10	-9	-4	-3	-4	-5
pair:<f>_after	-9	-3	-4	-5	27	-7	-8	-13	33	-13
pair:<f>_agree	5	-4	-3	45	20	-10	-13	-20	-4	-4
pair:<f>_already	-6	-2	-3	-5	-28	-4	-4	11	-15	-2
pair:<f>_among	-14	-6	-6	-9	-10	-11	-6	-8	29	-6
pair:<f>_an	-12	-3	-3	28	-15	-7	-5	9	-16	-8
pair:<f>_and	4	-3	3	11	-3	-4	-4	3	6	-5
pair:<f>_announce	-9	-3	-6	3	69	-4	-5	-6	-6	15
pair:<f>_as	-9	-4	-4	11	-8	-7	-5	23	-11	32
pair:<f>_ask	-6	-3	-3	-26	-5	-9	-6	-15	-6	-7
pair:<f>_at	28	-4	-8	-5	12	-6	-5		23	-1
pair:<f>_be	-2	-5	-3	2	4	4	-5	-2	6	-3
pair:<f>_become	-5	-3	-4	-6	11	-7	-12	27	-9	-11
pair:<f>_before	4	-5	-4	-7	-6	-7	-3	-5	9	-19
pair:<f>_boss	-13	-9	-4	-5	-6	-11	-4	-4	-14	-13
pair:<f>_break	-7	-5	-3	-3	-9	37	-16	-6	42	-4
pair:<f>_bring	-16	-3	-6	-5	-9	45	-5	-4	41	12
pair:<f>_business	-10	-12	-2	30	-6	-8	-4	-3	-3	-1
pair:<f>_buy	16	-6	-5	-5	34	-9	-7	56	-10	-6
pair:<f>_by	-8	-2	-3	3	-4	-7	-4	14	15	-7
pair:<f>_can	-15	-5	-6	-6	-9	-15	-8	3	-16	-5
pair:<f>_charge	-7	-3	-4	-7	-6	-15	-11	-3	-16	-7
pair:<f>_chief	-34	-4	-6	-4	-14	-9	-5	-4	-8	-11
pair:<f>_close	-10	-2	-7	19	25	-7	-4	-6	-19	-7
pair:<f>_come	-9	-5	-6	10	22	-8	-5	8	-10	-10
pair:<f>_commitment	-6	-3	-6	-6	1	-5	-2	-5	-2	-2
pair:<f>_complete	-11	-3	-5	-5	42	-14	-5	57	-6	-5
pair:<f>_could	-8	-3	-3	-15	-6	-14	-2	-7	-21	-6
pair:<f>_cut	-9	-3	-3	-6	-7	13	-5	-4	-8	-3
pair:<f>_deal	-13	-3	-3	-28	-7	-4	-4	-7	-18	-9
pair:<f>_decline	-7	-4	-3	-8	-7	-5	-6	-6	-4	-5
pair:<f>_delegation	-16	6	-6	-2	-4	-5	-2	-6	-4	-4
pair:<f>_do	-10	-3	-3	-4	-6	-3	-5	-11	7	-4
pair:<f>_during	-35	-9	-5	-5	-3	-3	-2	-3	-3	-1
pair:<f>_each	-10	-4	-6	-5	-5	-6	-7	58	-19	-4
pair:<f>_earlier	-4	-3	-2	1	6	-8	-3	-2	14	-2
pair:<f>_employ	-15	-5	-6	-6	-4	-12	-7	-5	-9	-6
pair:<f>_enter	-14	-2	-3	16	36	-9	-3	-11	-7	-3
pair:<f>_exchange	-14	-3	-3	12	-5	-9	-2	-3	-3	-3
pair:<f>_executive	39	-2	-4	-6	-3	-4	-6	-7	-27	-7
pair:<f>_expect	-5	-3	-3	-10	-7	-8	-4	-25	-13	-4
pair:<f>_first	-5	-3	-4	-6	-11	44	-10	-4	-5	-2
pair:<f>_for	-7	-3	-6	11	12	-5	-6			-3
pair:<f>_from	-7	-4	-3	-5	18	-5	-8	15	20	2
pair:<f>_get	-3	-4	-4	11	15	2	-4	21	-5	-4
pair:<f>_give	2	-3	-4	-7	17	-7	-5	-6	-9	-8
pair:<f>_go	1	-6	-3	-7	-5	14	21	-20	21	-3
pair:<f>_hand	-8	-3	-5	-9	51	13	-7	-9	-10	-12
pair:<f>_have	-12	-3	-3	6	4	15	-7		8	-1
pair:<f>_headquarters	5	-10	-4	-3	-4	-10	-2	-2	-3	-4
pair:<f>_hold	13	-6	17	-6	-15	-10	-6	-10	-5	-10
pair:<f>_hope	-7	-4	-3	-38	-12	-23	-4	-7	-11	-4
pair:<f>_in	1		-5	1	4	3	-4	-2	7	
pair:<f>_ink	-14	-4	-4	-6	-5	-7	-5	-6	-6	-4
pair:<f>_intend	-5	-3	-2	-4	28	-8	-6	-4	-8	-3
pair:<f>_join	-10	-2	-7	65	-8	-13	-5	-4	-6	-7
pair:<f>_last	5	-3	-7	5	19	-9	-3	-6	35	-4
pair:<f>_launch	-12	-4	-4	-6	-7	40	-6	-10	-5	-4
pair:<f>_lawyer	23	-4	-7	-13	-7	-7	-6	-4	-7	-7
pair:<f>_lead	-1	-2	-4	-3	30	-5	-3	-3	-2	-9
pair:<f>_leave	-10	-15	-5	-8	-16	-13	-4	62	-14	-6
pair:<f>_license	-6	-3	-3	16	5	-6	-5	-17	-11	-3
pair:<f>_lose	-8	-3	-4	-7	-7	-9	-14	51	17	-5
pair:<f>_make	-13	-5	-4	-9	31	-12	-6	-6	-9	-5
pair:<f>_may	-7	-3	-3	-5	-8	-8	21	27	-13	-4
pair:<f>_meet	14	-5	-6	-6	-5	-6	-8	-16	-9	-5
pair:<f>_might	-6	-2	-3	-3	-21	-3	-3	-4	-9	-2
pair:<f>_must	-8	-4	-3	-13	-12	-7	20	-7	31	-4
pair:<f>_name	-6	-3	-3	-4	-8	-7	-2	-7	-6	40
pair:<f>_need	-12	-17	-4	-5	-9	-8	-6	13	-6	-7
pair:<f>_of	2	-3	-3	19	-16	-8	-6	12	17	-4
pair:<f>_on	25	-4	-2	9		10	-6		3	-3
pair:<f>_open	-9	-4	-17	-8	-7	43	-5	-2	-10	-3
pair:<f>_or	-16	-4	-3	-7	-5	-5	-6	-12	-18	-6
pair:<f>_over	12	-4	-5	-1	-5	-6	-6	-6	34	-7
pair:<f>_own	-6	-3	5	-7	-20	-7	-6	2	12	-3
pair:<f>_parent	-11	-4	-6	-11	-26	-8	-6	-5	-16	-5
pair:<f>_pay	-10	-3	-4	-6	-8	-5	-6	-6	-9	-4
pair:<f>_pick	-16	-3	-4	18	-19	-9	-4	-7	-10	17
pair:<f>_plan	-11	-2	-3	4	22	20	-14	-3	-3	-2
pair:<f>_promise	16	-4	-5	-12	-8	-8	-6	-4	-7	-6
pair:<f>_put	-8	-3	-4	2	3	31	-7	-4	-5	9
pair:<f>_raise	-6	-2	-3	-12	-2	-8	-6	-2	-8	-4
pair:<f>_receive	-12	-3	-3	-11	9	-4	-10	24	-16	-3
pair:<f>_release	-12	-5	-20	-5	23	36	-16	-6	-8	-4
pair:<f>_representative	28	-3	-4	-5	-5	-7	-3	-3	-4	-3
pair:<f>_roll	-16	-5	-5	-6	-12	75	-9	-4	-9	-5
pair:<f>_run	-9	-3	28	-6	-10	-25	-3	-9	-6	-3
pair:<f>_say	-18	-5	-5	2	3	13	-3	-6	-14	7
pair:<f>_seal	-13	-3	-7	49	-8	-9	-4	-4	-6	-3
pair:<f>_secure	-9	-3	-5	-6	25	-4	-3	39	-8	-4
pair:<f>_sell	-5	-2	-3	-15	56	-5	-3	1	-14	-6
pair:<f>_service	-11	-2	-4	22	-7	17	-3	-3	-8	-2
pair:<f>_set	-10	26	-5	7	38	8	-6	-3	-6	-3
pair:<f>_settle	-14	-2	-3	19	-20	-3	-5	-12	42	-3
pair:<f>_share	-9	-4	3	-5	-13	-9	-11	-4	-7	-5
pair:<f>_sign	-8	-5	-4	50	-6	-5	-7	-8	-5	-3
pair:<f>_since	-14	-4	-4	-8	50	-8	-4	-6	-12	-21
pair:<f>_spend	44	-5	-4	-3	22	-9	-3	-7	-9	-10
pair:<f>_stand	-9	-4	-8	-5	3	-6	-8	-3	-12	-11
pair:<f>_subsidiary	16	-3	-5	-5	-6	-5	-2	-1	10	-2
pair:<f>_supply	-13	-4	-5	-18	-12	-8	-5	-15	-10	-5
pair:<f>_take	5	-2	2	3	7	-3	-3	-4	-12	-6
pair:<f>_talk	9	-5	-8	-6	-4	-4	-4	-5	-6	-4
pair:<f>_team	36	-3	-3	11	-4	-4	-2	8	-5	-3
pair:<f>_terminal	-8	-6	-6	-6	21	-7	-4	-6	23	-3
pair:<f>_that	-18	-3	-2	-5	28	3	-4	-6	-17	-10
pair:<f>_the	-4	-3	-3	-15	-16	-5	-8	8	44	-3
pair:<f>_to	-6	-3	-2	11	4	-1	-4	11	1	-3
pair:<f>_together	-12	-3	-6	-24	-7	-8	-5	-6	-12	-5
pair:<f>_under	-15	-3	-4	50	-7	-12	-9	-4	-44	-10
pair:<f>_unveil	-8	-6	-7	-8	-8	61	-29	-3	-5	-4
pair:<f>_up	-3	-2	-3	-16	32	-6	-8	-15	-18	-3
pair:<f>_use	-6	-4	-13	-5	-3	-7	-10	33	-12	-4
pair:<f>_want	18	-2	-2	2	12	30	-2	-2	-6	-2
pair:<f>_will	-8	-4	-3	13	12	1	-5	-2	2	-5
pair:<f>_win	-5	-2	-3	18	-9	-5	-5	29	-15	-4
pair:<f>_with	-10	-3	-3	5	29	-6	-6	-3	4	-7
pair:<f>_withdraw	-7	-2	-3	-1	41	-4	-8	-22	-11	-3
pair:<f>_without	-7	-2	-4	-5	-11	-5	-3	-6	50	-3
pair:<f>_work	-17	-6	-6	-9	-10	-7	-3	-3	-6	-4
pair:<f>_would	-13	-4	-3	-7	9	-4	-4	-4	-13	-5
pair:<f>_write	-14	-3	-6	-6	45	-4	-5	-7	-18	-4
pair:<f>_yesterday	54	-3	-3	7	-9	-8	-10	-4	-4	-8
pair:<f>_—	33	-5	-8	-5	29	-7	-2	-3	-5	-6
pair:<f>_’	-9	-4	-4	-4	-12	-7	-5	49	-12	-4
pair:<f>_’s	-9	-2	-2	-4	-3	-5	-6	-20	-19	-2
pair:<o>_'s	20	7	6	-4	-5	-7	2	-3	-4	-6
pair:<o>_)	13	7	-3	4	8	-6	-4	-3	5	
pair:<o>_,	-6	-6	10	-3	4		-1	-3		-6
pair:<o>_.	1	-1	14	-1	2	-3	-4	-3	-5	5
pair:<o>_and	-2	1	6	11			-4	-3	-5	-5
pair:<o>_be	-8	-5	-6	12	7	-8	-5	-4	5	-5
pair:<o>_board	1	-6	-6	-16	66	-11	-4	-2	-4	-5
pair:<o>_bring	-12	-6	52	-7	-6	-17	-8	-3	-5	-4
pair:<o>_call	-20	-3	-2	-2	-10	-5	15	-5	-16	-7
pair:<o>_country	-6	-6	-4	-17	-6	-6	-2	-1	-2	-1
pair:<o>_expect	-15	-3	49	-9	-14	-11	-7	-2	-11	-3
pair:<o>_for	-7	-3	-3	12	25	-6	-5	-5	-5	-6
pair:<o>_have	-3	-4	28	-5	4	1	-6	-3	-3	8
pair:<o>_hold	-12	-4	75	-6	-8	-6	-9	-4	-5	-5
pair:<o>_in	-16	3	-2	7	-7	-4	-4	6	-6	28
pair:<o>_member	-2	-4	-18	-5	-2	27	-2	-1	-3	-1
pair:<o>_on	13	8	-7	6	-1	-1	-7	-3	-5	-7
pair:<o>_open	-7	-4	23	-5	-5	-4	-4	-2	-8	-6
pair:<o>_say	-10	-4	2	-5	-3	-9	-4	-3	-9	-14
pair:<o>_sign	-6	-2	-5	14	13	-13	-6	-2	-4	-3
pair:<o>_to	1	36	13	1	-4	-7	-4	-3	-5	18
pair:<o>_will	-10	-4	-10	9	4	-12	-7	-3	-1	-3
pair:<o>_would	-11	-4	17	-4	-11	-8	-4	-3	-7	-4
pair:<p>_'s	-4	3	-2	-4	-5	-4	-5	2	-5	-8
pair:<p>_(	13	-7	-4	-3	-3	-3	-3	3	-3	16
pair:<p>_)	-5	-5	-5	-6	-4	-6	1	-2	-6	15
pair:<p>_,	11	-1	-2	-2	-3	-3	-4	-2	-1	3
pair:<p>_-	-30	-5	29	-4	-9	-28	-11	-4	-6	-5
pair:<p>_.	7	-5	-1	-1	-4	-3	-4	-3	-4	3
pair:<p>_/	-27	-4	-5	-6	-5	-7	-4	-4	-7	-7
pair:<p>_:	-13	-4	-3	-7	23	-9	-10	-4	-8	-7
pair:<p>_;	-16	-3	-6	-3	-3	-4	-3	-2	-4	-8
pair:<p>_<c>	19	-14	2	11	9	-10	-2	-4	-2	-4
pair:<p>_<p>	24	-4	-7	2	-4	-5	-3	-2	-5	2
pair:<p>_a	15	-9	-4	-4	-5	-7	5	-2	-7	-8
pair:<p>_about	44	-5	-4	-4	-4	-5	-5	-2	-4	-5
pair:<p>_accept	11	-5	-5	-9	-5	-7	-5	-3	-7	38
pair:<p>_add	-7		-4	-3	-6	3	-5	-5	-6	-4
pair:<p>_address	-22	-4	24	-5	-4	-15	-4	-3	-5	-7
pair:<p>_affirm	-12	-5	-4	-5	-7	-6	-3	-2	-4	-3
pair:<p>_again	-44	-4	-3	-3	-3	-3	-11	-3	-6	-9
pair:<p>_agree	16	-4	-8	-16	-5	-7	1	-3	-4	10
pair:<p>_also	16	2	2	-5	1	-6	-5	-2	-4	-1
pair:<p>_an	64	-19	-3	-2	-4	-3	-2	-2	-9	-3
pair:<p>_and	29	-6		2	-3	-2	-5	-3	-4	-5
pair:<p>_announce	-5	-4	-2	5	22	3	16	3	-5	2
pair:<p>_argue	-16	-5	-5	-4	-7	-7	-10	-5	-8	-10
pair:<p>_around		-9	-8	-4	-4	-6	-3	-3	-5	-5
pair:<p>_arrive	-16	36	-5	-4	-3	-8	-5	-3	-7	-14
pair:<p>_as	-13	-4	-2	-5	-5	-3	-7	-5	-2	60
pair:<p>_ask	-10	-3	-5	-6	-5	-6	-12	-3	-5	1
pair:<p>_assume	-12	-4	-6	-5	-3	-6	-10	-4	-15	58
pair:<p>_assure	-3	-6	-4	-4	-5	-5	-7	-2	-6	-6
pair:<p>_at	20	-5	-3	-3		-3	-3	-3	-4	-2
pair:<p>_attend	-20	-4	2	-1	-4	17	-3	-5	-5	-4
pair:<p>_back	1	-4	-5	-3	-5	-9	9	-3	-4	-5
pair:<p>_bade	24	-21	-6	-4	-3	-3	-4	-2	-4	36
pair:<p>_be	1	12	-2	-4	-3	-5	-5	-2	-2	5
pair:<p>_become	-13	-4	-5	-6	-6	-7	-8	-5	-9	70
pair:<p>_before	-9	-4	-4	-4	-4	-5	-5	-3	-5	-14
pair:<p>_begin	-9	34	-5	-3	-2	-14	-4	-2	-5	-4
pair:<p>_being	40	-2	-3	2	-4	-8	30	-3	-11	-15
pair:<p>_break	14	13	-6	-7	-5	40	-8	-3	-12	-5
pair:<p>_brief	33	-4	-6	-6	-4	12	25	-3	-6	-7
pair:<p>_bring	54	-2	-11	-6	-4	-8	-8	-2	-5	-11
pair:<p>_by	-1	-3	-6	-6	-6	-5	-1	-4	11	1
pair:<p>_call	-6	5	-5	-4	-3	-5	1	-2	-4	-4
pair:<p>_chair	-4	-6	29	-5	-4	-8	13	-3	-5	-19
pair:<p>_cite	-14	-7	-6	-10	-5	-10	-5	-4	-11	-6
pair:<p>_come	24	-3	-6	-4	-5	-4	-3	-3	-4	-3
pair:<p>_company	-35	-3	-4		-5	12	-4	-2	-3	-8
pair:<p>_compare	66	-18	-6	-8	-4	-11	-7	-2	-4	-3
pair:<p>_concede	-19	-4	-5	-5	-5	-6	-6	-9	-8	-7
pair:<p>_confer	17	-5	-6	-4	-5	-6	-4	-4	-5	-7
pair:<p>_confirm	-12	-3	-5	26	-5	-8	-8	21	-8	-21
pair:<p>_congratulate	-21	-4	-5	-8	-7	-12	-5	-5	-12	-21
pair:<p>_could	-37	9	-4	-5	-4	-4	-5	-3	-5	-15
pair:<p>_counterpart	-23	-3	-3	-4	-2	-4	-2	-4	-13	-6
pair:<p>_country	-25	-3	-2	10	-4	-2	-7	-2	-3	-6
pair:<p>_cut	-13	29	21	-5	9	36	-7	-3	-7	-5
pair:<p>_deliver	-16	-5	41	-7	-4	-7	-4	-3	-4	-4
pair:<p>_describe	-19	-3	-4	-7	-3	-5	-6	-3	-6	-8
pair:<p>_disclose	-16	-2	-3	-4	-47	-5	28	-2	-14	-10
pair:<p>_discuss	70	-4	-4	-3	-6	-6	-8	-2	-4	-6
pair:<p>_dismiss	-21	-6	-5	-4	-3	-5	-13	-4	-9	32
pair:<p>_do	9	4	-9	2	-4	-5	-7	-3	-6	-7
pair:<p>_draw	-10	-4	40	-5	-9	-5	-2	-2	-4	-3
pair:<p>_during	53	-27	-4	-3	-3	-4	-3	-4	-5	-7
pair:<p>_emphasize	-9	-4	-5	-3	-4	-11	-8	-3	-4	-3
pair:<p>_end	57	-4	-9	-6	-5	-14	-6	-4	-13	-7
pair:<p>_engage	80	-4	-6	-7	-5	-5	-4	-4	-7	-7
pair:<p>_exchange	17	-4	-4	19	-3	-7	-5	-3	-2	-3
pair:<p>_explain	-17	-3	-2	-5	-4	-5	-5	-5	-7	10
pair:<p>_express	-19	-5	-5	-8	-8	-6	-4	-4	-6	-6
pair:<p>_face	23	-5	-5	-6	-7	-9	-12	-5	-11	-16
pair:<p>_first	53	-5	-4	-5	-3	-9	-18	-2	-3	-5
pair:<p>_fly	-17	88	-8	-6	-5	-12	-5	-4	-4	-6
pair:<p>_for	-7	3	-4	8	-4	-5	-5		8	3
pair:<p>_found	-23	-4	-4	-4	-6	-8	-4	-5	-17	-5
pair:<p>_from	-10	-5	12	-9	-13	-5	-4	-3	1	73
pair:<p>_gather	38	-7	-6	-2	-2	-5	-2	-1	-3	-5
pair:<p>_gazette	24	-5	-5	-5	-4	-8	68	-11	-5	-6
pair:<p>_get	13	46	-6	-4	-5	-5	-3	-3	-5	-7
pair:<p>_give	-6	-2	25	-4	-1	-5	-4	-3	-3	-5
pair:<p>_go	4	21	-3	-7	-4	-8	-4	2	-4	15
pair:<p>_government	-19	-3	-2	-4	35	-7	-5	-2	-2	-4
pair:<p>_grant	30	-3	-4	-3	-8	-3	-3	-4	-2	-5
pair:<p>_group	25	-19	-2	-1	10	-4	-2	-2	-2	-6
pair:<p>_guest	28	-6	-6	-3	-2	-4	-2	30	-4	-7
pair:<p>_hand	-30	-5	-8	-7	-7	4	-3	-2	-3	44
pair:<p>_have	13	4	-3	-5	-5	-5	-2	-2	-3	9
pair:<p>_head	-18	16	-5	-5	-6	-6	-4	-5	-6	14
pair:<p>_hear	24	-5	-6	-4	-4	-4	-7	-3	-4	-6
pair:<p>_hold	21	-6	-8	-6	-4	-4	-4	-3	-3	-5
pair:<p>_hope	-22	-24	-2	-10	-3	-16	-2	-2	-3	-4
pair:<p>_host	27	-3	-8	-3	-6	-4	-3	-2	-2	-4
pair:<p>_huddle	45	-3	-4	-5	-3	-5	-4	-3	-7	-6
pair:<p>_in	26	-4	-3	-2	1	-3	-5	-3	-7	1
pair:<p>_inaugurate	-12	-13	58	-4	-4		-6	-3	-5	-4
pair:<p>_informed	-15	-4	-4	-7	-5	-3	-4	-4	-3	-3
pair:<p>_inspect	-28	86	-5	-3	-8	-11	-5	-3	-4	-5
pair:<p>_introduce	20	-4	-11	-4	-3	-12	-20	-2	-4	21
pair:<p>_invite	-15	-6	-10	-10	-11	-5	-4	-10	-3	-3
pair:<p>_issue	-8	-2	-3	-4	-2	-4	12	-5	-17	28
pair:<p>_join	-18	-5	26	-11	-7	8	-2	-3	-6	3
pair:<p>_know	-15	-4	-2	-4	-34	-3	-4	-2	-3	-8
pair:<p>_land	-22	101	-6	-7	-5	-9	-5	-4	-12	-12
pair:<p>_last	13	-9	-5	-4	-3	-2	-4	-2	-4	16
pair:<p>_late	-2	-4	-3	-2	-2	-3	-5	-2	-4	-16
pair:<p>_later	13	-3	-4	7	-11	-11	-3	-3	-3	-7
pair:<p>_lay	4	-4	-4	-8	-7	32	49	-4	-9	-5
pair:<p>_leave	-11	15	-2		-4	-5	-4	-3	-4	-10
pair:<p>_list	-13	59	-5	-4	-3	-6	-3	-3	-14	-15
pair:<p>_listen	10	-5	-5	-8	-9	-7	-6	-4	-6	-16
pair:<p>_look	-26	34	-4	11	-3	3	-4	-2	-8	-6
pair:<p>_make	10	15	-5	-6	-5	-9	-10	-4	-7	-2
pair:<p>_may	1	-2	-2	-4	-3	-2	27	-11	-6	4
pair:<p>_meet	47	-4	-7	-5	-1	-6	-3	-2	-5	-7
pair:<p>_ministry	-23	-4	26	16	-1	-6	15	-1	-2	-11
pair:<p>_move	-16	-3	-6	-6	-7	-8	-4	-4	42	51
pair:<p>_name	-19	-5	-4	21	-5	-6	-3	-2	-3	-4
pair:<p>_need		-2	-1	-3	-2	-3	-4	-2	-3	-7
pair:<p>_note	-8	-4	-4	-5	-3	-1	3	-4	-6	-4
pair:<p>_now	-28	-3	-7	-4	-5	-8	-5	-4	-7	40
pair:<p>_of	6	-3	10	-2	-7	-2	-4	-3	-3	-1
pair:<p>_office	1	-5	-2	-2	-3	-4	-2	-1	16	-7
pair:<p>_official	33	33	-3	-3	-2	-2	-2	-10	-4	-4
pair:<p>_on	33	4	-5	-4	-5		3	-3	-2	1
pair:<p>_open	8	-4	37	-3	-5	-12	-7	-3	-7	-4
pair:<p>_order	-31	-2	-2	-9	-2	-5	12	-3	3	-3
pair:<p>_over	54	-4	-8	-3	-5	-4	-5	-3	-19	-8
pair:<p>_own	-20	-5	-4	13	-7	-4	-2	-2	-3	-4
pair:<p>_part	-27	-3	-3	-2	-2	10	-3	-2	-5	-4
pair:<p>_pay	5	26	-3	-3	-5	-5	-4	-2	-5	-6
pair:<p>_plan	31	-3	-15	-3	-3	-3	-4	-2	-1	-4
pair:<p>_play	64	-5	-9	-7	-3	-5	-2	-3	-3	-6
pair:<p>_point	-24	-4	-7	-4	-5	-7	-8	-3	-6	-6
pair:<p>_post	-10	-4	-5	-7	-4	-4	-4	-3	-8	-4
pair:<p>_praise	3	-7	-6	-7	-6	-9	-4	-4	-5	-8
pair:<p>_present	-6	-9	-4	-7	-5	-8	21	-3	-5	22
pair:<p>_preside	-25	-5	17	4	34	25	-7	-5	-9	-10
pair:<p>_promise	-16	-6	9	-4	24	-10	-9	-3	-5	-5
pair:<p>_put	33	-9	-4	-1	-4	-6	30	-2	-6	-13
pair:<p>_quip	-17	-7	-5	-12	-5	-7	-7	-3	-5	-7
pair:<p>_recall	-21	-7	-13	-6	10	-7	-6	-4	-9	-8
pair:<p>_receive	27	-3	-3	-4	-4	-4	-3	-4	-4	-7
pair:<p>_remark	-7	-3	28	-9	-1	14	-7	-4	-6	-4
pair:<p>_replace	-24	-5	-4	-5	-5	-9	-4	-3	-7	50
pair:<p>_report	-16	-4	-5	-4	-5	-5	-4	-3	-6	-12
pair:<p>_represent	21	-6	62	-5	-4	-16	-7	-3	-9	-8
pair:<p>_return	-21	39	-6	-4	-3	-8	-3	-3	-5	21
pair:<p>_review	68	-4	-5	3	-3	-7	-4	-3	-4	-4
pair:<p>_run	-16	-5	-8	-7	-3	-6	-2	-3	-4	-5
pair:<p>_say	-13	-4	-4	-6	-1	2			-5	-3
pair:<p>_see	-12	-8	-4	-4	-4	-4	-3	-4	-5	-9
pair:<p>_sell	-19	-6	-4	-5	-13	-5	-5	-4	-17	-12
pair:<p>_serve	-19	-4	-6	-6	-6	-6	-5	-4	-13	-27
pair:<p>_set	-10	63	-5	25	-3	-25	-8	-2	-4	-12
pair:<p>_share	-37	-3	19	-3	-4	-5	-4	-2	-6	-6
pair:<p>_should	-8	-4	-3	-3	-19	-3	-2	-2	-4	-29
pair:<p>_show	40	-5	-14	-5	-4	-6	-6	-3	-11	-7
pair:<p>_sign	-11	-4	-4	1	-5	-6	22	-3	-5	14
pair:<p>_signature	-34	-2	-3	62	-4	-5	-5	-3	-3	-8
pair:<p>_sit	16	1	8	-6	-3	-4	-3	-4	-3	-6
pair:<p>_speak	-6	-3	3	-4	-4	-8		-2	-6	-5
pair:<p>_spend	4	40	-9	-5	-9	-8	-3	-3	-5	-10
pair:<p>_stand	-61	-3	-4	41	-8	28	-3	-2	-3	14
pair:<p>_start	-19	-5	-7	-5	-5	-41	-10	-3	-5	55
pair:<p>_state	4	-5	-7	-7	-5	-5	-4	-4	-5	-5
pair:<p>_step	-35	-3	-4	-3	-7	-6	-3	-3	-5	51
pair:<p>_stress	-9	-6	-4	4	-5	14	-4	-5	-4	-5
pair:<p>_succeed	-16	-5	-6	-4	19	-5	-3	-3	-6	9
pair:<p>_summon	75	-4	-5	-5	-4	-5	-4	-4	-23	-8
pair:<p>_swear	-26	-4	-7	-4	-4	-4	-4	-3	-8	9
pair:<p>_table	13	-4	-3	-4	-3	-2	29	-1	-3	-4
pair:<p>_take	-2	6	13	-4	-3	-4	-4	-2	-3	-1
pair:<p>_talk	34	-5	-5	-6	-3	-4	-4	-2	-2	-3
pair:<p>_team	6	-7	-7	-8	-2	-3	-3	-2	-3	-9
pair:<p>_tell	-6	-5	3	-5	3	-2	-1	-2	-6	-5
pair:<p>_term	-6	-6	-5	-3	-3	-15	-4	-3	-6	-51
pair:<p>_thank	-20	2	-6	-5	1	-6	-4	-3	-6	-6
pair:<p>_that	15	-2	2	-4	-3	-4	7	-7	-8	-8
pair:<p>_the	33	-5	-4	22	24	-6	-5	-3	-4	-2
pair:<p>_then	54	-5	-3	-3	-4	-5	-8	-3	-5	-11
pair:<p>_think	-22	11	-4	-3	-4	-3	-4	-2	-4	-4
pair:<p>_this	-11	-4	-2	-1	-4	-9	18	-1	-4	-2
pair:<p>_to	-5	4	4	-4	-4	-4	-4	-2	-5	13
pair:<p>_together	46	-6	-9	-5	-4	-14	-4	-2	-3	-4
pair:<p>_touch	-17	24	-3	-2	-3	-3	-5	-12	-8	-4
pair:<p>_tour		23	-5	-6	-3	-7	-3	-2	-5	17
pair:<p>_travel	-15	49	-15	-6	-5	-6	-5	-4	-6	-8
pair:<p>_turn	48	-3	-5	-4	-5	-7	-3	-4	-7	-5
pair:<p>_underline	-15	-8	-14	-5	-4	-3	-6	-2	-3	-4
pair:<p>_underscore	-6	-3	-4	-5	-7	-3	-8	-9	-7	-5
pair:<p>_urge	-20	-4	-4	-5	-4	-4	-6	-4	-12	-5
pair:<p>_use	3	-7	-3	20	-5	-11	-6	-4	-6	-6
pair:<p>_veto	-9	-4	-6	-4	-4	-5	71	-5	-6	-6
pair:<p>_visit	-11	32	-3	-3	-3	-5	-2	-2	-3	-6
pair:<p>_want	-23	-5	-4	-4	-5	-5	-6	-5	-5	-5
pair:<p>_wear	-20	-6	-15	-5	-7	-6	-5	-4	-12	-9
pair:<p>_welcome	17	-5	-5	-4	10	-10	-5	-3	-7	-5
pair:<p>_who	7	-2	-4	-2	-2	-3	-4	-4	-9	9
pair:<p>_will	-7	18	12	-2	-6	-2	-6	-3	-4	9
pair:<p>_wish	-17	-6	-5	-7	-5	-8	-11	-4	-6	-6
pair:<p>_with	27	-4	-5	-5	-5	-8	-6	-3	-6	4
pair:<p>_witness	-12	-3	35	35	-3	-11	-4	-3	-4	-3
pair:<p>_word	-10	-6	-4	-10	-2	-3	-1	-2	-3	-9
pair:<p>_work	-24	-11	-15	-5	-4	-9	-4	-3	-6	-9
pair:<p>_would	-29	6	-8	-3	-4	-4	-6	-2	1	-7
pair:<p>_wrap	-14	30	26	-13	-4	-10	-5	-3	-4	-5
pair:<p>_write	-23	-4	-5	-9	-6		-5	-3	-9	-6
pair:<p>_yesterday	18	3	16	-4	-6	-14	-5	-3	-9	-5
pair:<p>_’s	-4	-3	-2	-7	-11	-7	-15		-4	-9
pair:a_"	52	-3	-4	-4	-5	-6	6	-3	8	-6
pair:a_$	-8	-3	-4	-2	81	-11	-5	-12	12	-4
pair:a_15	12	-2	-3	-6	16	-5	-11	9	-5	-6
pair:a_40	-25	-5	-9	-6	16	29	-4	-6	-4	-5
pair:a_<a>	17	-4	-3	-5	-4	-4	16	-10	-5	2
pair:a_<c>	-8	3	-9	-5	13	-7	-2	-16	6	-4
pair:a_<f>	3	-3	-4	-10	19	-10	-5	-19	-6	-3
pair:a_<p>	-21	-5	-4	-6	-4	-5		-3	-7	-9
pair:a_bank	-6	-4	-5	-9	-8	12	-18	33	-10	-4
pair:a_bilateral	62	-4	-7	2	-4	-5	-3	-3	-4	-5
pair:a_bill	-8	-5	-7	-4	-4	-7	60	-8	-14	-6
pair:a_billion	-25	-4	-4	-17	59	-6	-4	-4	-5	-3
pair:a_branch	-13	-7	-5	-6	-4	58	-9	-3	-5	-18
pair:a_breakfast	16	-3	-15	-3	-3	-4	-3	-2	-3	-4
pair:a_briefing	-28	4	35	-6	9	-4	1	-4	-5	-5
pair:a_business	38	32	15	-7	-6	-8	-5	-6	-4	-4
pair:a_cabinet	25	-11	-9	-3	-2	-4	-3	-2	-10	-5
pair:a_call	22	-7	2	-4	-6	-7	-8	-3	-4	-3
pair:a_cap	-12	-2	-3	-9	-7	-10	20	-8	36	-3
pair:a_case	-7	-1	-4	-10	-11	-5	-13	-4	-34	-3
pair:a_center	-5	-6	-16	-9	-4	19	-8	-2	-4	-2
pair:a_ceremony	-24	-3	-4	-8	-7	44	5	-2	-6	-7
pair:a_chip	-5	-7	-5	-5	31	16	-12	-3	-5	-3
pair:a_circular	-9	-3	-4	-14	-3	-19	50	-3	-15	29
pair:a_close	-16	-4	28	-6	-15	-8	-6	-3	-26	-5
pair:a_closed	47	-4	-8	-5	-4	29	-6	-3	-11	-7
pair:a_code	-13	-4	-3	43	-3	-18	22	-2	-6	-5
pair:a_commitment	-5	-2	-2	-6	38	-5	-3	25	-6	-4
pair:a_common	-9	-4	-5	-11	-4	-10	21	-4	-4	-4
pair:a_communiqué	-13	1	1	-6	-2	-5	-3	-2	-4	25
pair:a_company	-3	-3	-8	8	-5	-5	-5	-2	-5	-6
pair:a_complaint	-9	-3	-3	-4	-7	-6	-4	-7	43	-4
pair:a_comprehensive	-2	-3	-4	-5	-7	-6	12	-11	-10	-3
pair:a_conference	6	-7	33	-5	19	-7	-8	-3	-4	-6
pair:a_consortium	-6	-3	-3	-13	13	1	-3	10	-11	-3
pair:a_contract	-7	-2	-3	6	-17	-4	-5	-12	-17	-3
pair:a_conversation	40	-6	-4	-6	-9	-7	-4	-3	-4	-6
pair:a_cooperation	-14	-2	-5	55	-4	-22	-6	-3	-7	-2
pair:a_couple	13	-12	-4	-26	-5	-3	-4	-3	26	-3
pair:a_court	-16	-2	-2	-3	-3	-2	-12	-4	65	-4
pair:a_courtesy	25	-7	-4	-2	-3	-3	-2	-2	-3	-6
pair:a_date	-1	-4	-14	-8	-7	34	-6	-11	-2	-5
pair:a_datum	16	-9	-5	10	16	7	-8	-3	-1	-5
pair:a_day	-11	32	-4	1	-5	-6	-8	-3	-4	2
pair:a_deal	4	-3	-5	48	2	-6	-6	-7	-9	-4
pair:a_decade	-12	-6	-5	-6	-10	-5	-3	-4	-7	35
pair:a_decision	-8	-4	-2	-2	-7	-5	20	-13	2	20
pair:a_decree	-7	-3	-3	-16	21	-6	56	-12	-15	9
pair:a_delegation	25	20	-4	-2	-4	-3	-2	-2	-2	-6
pair:a_desk	-2	-6	-6	-6	-5	-8	-6	-2	-6	-5
pair:a_digital	-7	-3	3	10	2	2	13	-3	-5	-4
pair:a_dinner	48	-4	-10	-2	-5	-4	-17	-2	-2	-5
pair:a_directive	-9	-3	-3	-5	-3	-8	54	-3	17	-7
pair:a_draft	1	-2	-5	-4	-2	-5	42	-3	-12	-3
pair:a_facebook	-1	-4	-2	-8	17	-2	-1	-4	-7	-8
pair:a_federal	-21	-3	-4	-3	-2	-3	-21	-2	22	22
pair:a_fifth	-11	-4	-4	-6	1	6	16	-3	-6	-6
pair:a_filing	-14	-3	-6	41	-31	-5	-4	-18	-7	16
pair:a_fine	-6	-3	-3	-4	-7	-4	-9	-8	30	-3
pair:a_firm	15	-3	-3	-5	14	-8	-5	-5	-13	-5
pair:a_first	2	-5	-4	3	-2	15	18	4	-9	-4
pair:a_five-day	25	27	-2	-2	-3	-4	-3	-2	-2	-2
pair:a_five-year	8	-5	-4	33	-4	-18	21	-4	-7	-9
pair:a_formal	-5	-2	-4	-9	-4	-5	5	-8	72	-3
pair:a_former	-18	-4	-8	-4	-7	9	-6	-5	1	17
pair:a_four-day	4	-1	21	-4	-4	-23	-1	-3	-2	-4
pair:a_four-member	17	-3	-3	-3	-2	-5	-3	-1	-1	-7
pair:a_fourth	40	-2	-3	-4	-6	-3	-6	-2	-3	-14
pair:a_framework	-23	-3	-4	56	-4	-13	20	-3	-4	-4
pair:a_free	-12	-3	-5	-9	-7	84	-10	-6	-7	-4
pair:a_full	4	-3	-4	-6	-4	-7	-16	43	-13	-4
pair:a_fund	-17	-9	-6	-3	-27	40	29	-3	-4	-2
pair:a_further	15	-4	-5	-4	23	-10	-8	5	1	26
pair:a_general	-14	-3	-9	-3	-3	-6	48	-3	-5	13
pair:a_gift	-17	-5	-6	-4	31	-6	-5	-3	-3	-8
pair:a_global	17	-4	-5	-5	-2	-3	-4	-1	-3	-3
pair:a_good	-17	-3	-7	-5	-4	-4	-6	-2	-3	-5
pair:a_grant	-8	-3	-2	-10	38	-3	-5	-6	-3	-2
pair:a_ground	17	-9	-2	-2	-7	16	-4	-2	-7	-3
pair:a_group	-40	-2	21	17	34	-11	-5	-4	-5	-6
pair:a_hackathon	-15	-14	80	-11	-6	-9	-6	-4	-8	-5
pair:a_half	1	34	-4	-5		-9	24	-3	-3	-6
pair:a_handshake	40	-3	-6	4	-5	-8	-7	-3	-5	-4
pair:a_hearing	47	-7	-8	-6	-5	-11	5	-4	-9	-6
pair:a_high-level	3	-3	24	-2	-12	-4	-11	-2	28	-4
pair:a_hotel	24	-4	23	-4	-3	-27	-3	-2	-3	-2
pair:a_joint		-4	-6	47	1	-15	-9	-5	-7	-4
pair:a_key	-13	-5	-4	-3	-3	-7	-7	-5	-5	-4
pair:a_laboratory	-19	-6	-6	-11	-9	57	-5	-3	-11	-2
pair:a_landing	10	-7	-4	-3	-3	-6	-5	8	-6	-3
pair:a_large	-10	25	-8	-4	-6	-5	25	-2	-4	-13
pair:a_law	-6	-3	-5	-4	-4	-9	34	-3	-10	-4
pair:a_lawsuit	-9	-3	-5	-6	-7	-6	-6	-6	56	-6
pair:a_lawyer	-22	-5	-4	-4	-4	-6	-4	-4	-5	-14
pair:a_letter	-15	-3	-3	14	3	-9	-5		-9	-4
pair:a_license	-3	-2	-2	3	-6	-4	-3	-23	-14	-2
pair:a_list	23	-4	-4	-6	-5	-4	-22	-4	-5	-6
pair:a_living	-17	-4	-2	-4	-8	-9	29	-2	-5	-12
pair:a_loan	-4	-2	-2	-4	22	-5	-4	-14	-15	-3
pair:a_local	-9	-5	-3	-3	-11	-14	-4	-1	-4	-4
pair:a_long	25	7	-4	-5	-5	-7	-5	-4	-5	-6
pair:a_longer	15	-3	-3	-4	-4	-2	-8	-1	-4	-3
pair:a_lunch	19	-4		-3	-5	-3	-3	-3	-5	-3
pair:a_market	-12	-3	-6	-4	-8	-5	-4	-3	24	-3
pair:a_master	-17	-3	-13	-3	-5	-5	-9	-4	-7	-7
pair:a_matter	-13	-3	-3	-4	-3	-8	-8	-4	-5	-4
pair:a_meeting	45	-7	-9	-5	-5	-5	-5	-2	-4	-7
pair:a_member	-14	-4	-4	-6	-4	-5	-7	-4	-5	24
pair:a_memorandum	-13	-4	-5	41	-4	-7	-4	-4	-5	-4
pair:a_ministry	-22	28	-6	-6	-3	-14	-6	-3	-4	-3
pair:a_mobile	-8	-4	-4	-6	-13	46	-16	-2	-6	-3
pair:a_model	-16	-5	-5	-6	-5	16	-6	-3	-5	-8
pair:a_month	5	-3	-4	-6	-4	-7	-10	-2	6	3
pair:a_motion	-18	-4	-3	-5	-4	-18	31	-3	-5	-3
pair:a_national	-13	-3	-4	18	-5	-13	-3	6	-11	-4
pair:a_network	-4	-3	-3	-8	-12	-29	-13	-1	11	-11
pair:a_new	-10	3	1	-3	10	-6	-7	2	-6	25
pair:a_news	-12	-4	-14	-8	-5	16	-3	-2	-8	-4
pair:a_non-binding	-6	-3	-4	5	-21	-7	-4	-9	6	-3
pair:a_note	-1	-4	-4	38	-3	-5	-9	-3	-3	-4
pair:a_notice	-10	-3	-3	-7	-6	-9	52	-6	15	-5
pair:a_number	-7	5	3	6	-4	3	-8	-2	-5	-6
pair:a_packaging	-36	-6	-3	-7	14	27	-4	-7	-16	-3
pair:a_panel	-33	-5	80	-6	-5	-6	-8	-3	-5	-5
pair:a_part	-7	-3	-2	-4	-21	-3	-2	-2	-4	-1
pair:a_partner		-5	-3	-9	-11	-4	-6	-3	-5	-6
pair:a_partnership	-5	-3	-4	68	-6	-9	-6	-4	-6	-4
pair:a_payment	-6	-3	-4	-8	17	-6	-5	21	-7	-6
pair:a_penalty	-5	-2	-3	-4	-8	-4	-6	-8	51	-3
pair:a_permanent	-11	-7	-4	14	-8	-5	-5	-2	-8	29
pair:a_person	-33	-2	-4	-5	-8	-11	-2	-4	41	-5
pair:a_petition	-13	-4	-3	-13	-7	-3	-2	-3	55	-7
pair:a_picture	-21	-5	-4	-6	-4	-5	-3	-2	-7	-21
pair:a_pilot	-26	-5	-5	28		50	-5	-6	-3	-5
pair:a_place	-8	-3	-4	-3	-3	-5	-1	-2	-2	-6
pair:a_plan	19	27	-2	-8	6	-5	-9	-4	-10	-4
pair:a_plant	-11	-4	-4	-8	33	-24	-3	-3	-5	-3
pair:a_platform	-24	-7	-9	-6	-3	-10	-6	-2	-3	-5
pair:a_policy	-24	-3	42	-6	-4	-9	24	-9	-4	-11
pair:a_post	12	-2	-3	-3	-4	-2	-2	-2	-4	-16
pair:a_preliminary	-3	-2	-4	7	-4	-5	-5	-6	29	-1
pair:a_press	-3	-5	-7	-5	1	-9	-8	-5	7	-2
pair:a_price	-11	-2	-2	-16	-9	-7	-3	5	-35	-6
pair:a_priority	-11	-5	-4	-6	-6	-6	-8	-2	-4	32
pair:a_private	2	-5	-4	-5	-5	18	25	13	-26	-12
pair:a_program	-24	-6	-5	-9	-4	59	-8	-3	-5	-3
pair:a_project	-12	-3	-3	-9	12	-6	-4	-3	-7	-3
pair:a_proposal	19	-3	-3	-4	-7	-14	29	-4	-7	-5
pair:a_protocol	-14	-25	-8	68	-4	-6	-13	-4	-4	-3
pair:a_public	-14	-3	-3	-11	-5	-38	31	35	-13	-3
pair:a_quarter	18	-4	-3	-3	11	-6	-4	-4	-5	-4
pair:a_question	-17	-6	-4	-3	4	-5	-6	-3	-4	-4
pair:a_range	-6	-2	-2	-7	-6	-6	-3	9	-10	-2
pair:a_reception	55	-9	-6	-3	-7	-4	-3	-2	-3	-4
pair:a_regional	-19	-3	15	-8	-4	-9	-4	-5	-3	-2
pair:a_regulation	-6	-3	-5	-17	-8	-8	74	-5	-5	-8
pair:a_regulatory	-7	-2	-5	20	-4	12	20	-3	-17	-8
pair:a_release	-37	-1	23	-6	-11	33	-3	-5	20	-2
pair:a_report	-14	-5	-10	-6	-17	-16	-20	-3	-7	-4
pair:a_request	-8	-4	-4	-5	-5	-5	-12	-15	12	-4
pair:a_research	-11	-4	-16	-7	7	6	-6	33	-4	-5
pair:a_result	-2	-6	-3	-4	-4	-9	-4	-3	-10	-8
pair:a_review	29	-4	-3	-4	-4	-4	-15	-3	-12	-4
pair:a_rival	-7	-5	-3	29	-7	-8	-4	-4	34	6
pair:a_roadmap	-22	-5	-9	46	-4	-12	36	-2	-6	-4
pair:a_rocket	-9	-5	-3	-6	-4	4	-6	-5	-12	-6
pair:a_round	-4		21	-5	17	-2	-11	-2	-3	-2
pair:a_roundtable	72	-4	9	-5	-4	-6	-5	-3	-6	-7
pair:a_row	-14	-4	-3	-10	-4	-7	-5	-8	-3	-9
pair:a_rs	-9	-3	-4	37	20	-6	34	-10	-20	-10
pair:a_rule	-9	-4	-4	-16	-3	-14	48	-5	-7	-4
pair:a_satellite	5	-5	-5	-5	-10	11	-2	12	-5	-5
pair:a_second	13	-5	-6	-6	-4	5	-7	17	3	14
pair:a_seminar	6	-4	42	-4	-4	-7	-6	-4	-5	-4
pair:a_senior	-16	-4	-6	-5	-5	-8	-6	-4	17	-5
pair:a_separate	9	-3	-3	8	17	-4	-5	-32	-5	22
pair:a_server	-4	-3	-4	-8	-23	-7	-5	21	2	-3
pair:a_session		-4	59	-3	-4	-4	-4	-2	-3	-3
pair:a_side	-5	-4	55	-10	-7	-7	-2	-2	-4	-4
pair:a_significant	-3	-15	-8	-3	-2	-2	-6	-1	-3	-2
pair:a_similar	-10	-3	-6	-6	-7	41	-4	20	18	-5
pair:a_single	-1	-3	-4	8	-6	-11	9	-4	-5	-4
pair:a_sit-down	86	-7	-8	-8	-4	-5	-3	-5	-11	-5
pair:a_site	13	-14	-2	-4	-8	-4	-4	-3	-4	-7
pair:a_small	-13	-3	-8	27	-8	-5	-6	-11	-3	-2
pair:a_source	-7	-1	-3	-4	-7	-1	-4	-9	25	-1
pair:a_special	38	-5	-12	-11	-5	-13	40	8	-9	-4
pair:a_speech	-20	-5	62	-4	-3	-8	-9	-2	-3	-4
pair:a_spokesman	-13	-4	-3	33	1	-6	-5	-6	-9	-6
pair:a_spokesperson	-6	-3	-3	-10	-6	-4	-10	-3	-26	-4
pair:a_stake	-12	-2	-7	-9		-3	-6	5	-18	-3
pair:a_stakeholder	49	-2	7	-6	-7	-3	-10	-9	-18	-3
pair:a_start-up	-9	-8	-7	-5	28	29	33	-6	-6	-6
pair:a_state	-14	35	-4	-9	17	24	-10	-7	-4	-4
pair:a_statement	11	-4	-3	-5	5	3	-4	-7	2	-4
pair:a_step	20	-3	-4	-6	-6	23	-6	36	-5	-6
pair:a_strategic	-7	-4	-9	34	-9	-8	-4	-3	-7	-3
pair:a_strategy	-12	-5	-6	-12	-5	-6	75	-4	-5	-6
pair:a_strong	-28	-3	4	-8	-7	-9	-4	-3	17	-5
pair:a_study	-15	34	-4	-6	-8	-7	-6	-3	-12	-5
pair:a_subsidiary	-10	-3	-3	-6	-15	-5	-4	14	25	-3
pair:a_table	41	-6	-7	-3	-2	-4	-3	-2	-2	-12
pair:a_talk	-44	-3	15	-2	-4	-2	-3	-2	-3	-5
pair:a_tax	40	-7	-3	-2	-2	-2	-15	-2	-2	-4
pair:a_team	-5	37	-5	-8	-4	-7	-3	-3	-5	-4
pair:a_technical	-13	-15	-6	-12	-4	-8	-5	-3	-5	-4
pair:a_telephone	61	-6	-4	-5	-4	-6	-6	-3	-4	-4
pair:a_tender	-7	-3	-6	-13	-9	-7	-6	-9	-11	-3
pair:a_tenth	-12	-3	-5	-5	53	-6	-16	-5	-10	-5
pair:a_third	-5	-5	-5	-7	-6	1	14	-6	-7	-7
pair:a_three-day	-14	21	19	-4	-3	-5	-3	-3	-2	-4
pair:a_time	-10	-4	-6	-6	-3	-6	-5	-2	-8	-3
pair:a_tour	-9	32	-7	-3	-5	-14	-3	-2	-3	-5
pair:a_training	9	-5	-6	-5	5	22	-7	-2	-3	-5
pair:a_trip	-14	56	-10	-4	-3	-7	-3	-3	-4	-6
pair:a_two-day	-20	29	36	-4	-3	-7	-5	-2	-6	-3
pair:a_unit	-12	-2	-3	-12	-19	-7	-6		12	-5
pair:a_us	5	-5	-3	17	45	-5	-4	-3	-2	-3
pair:a_video	41	-6	-10	-4	23	-6	-6	-2	-2	-3
pair:a_view	-8	-2	-2	-13	-3	-1	-12	-2	-7	-2
pair:a_virtual	63	-4	-8	8	5	-7	-7	-1	-2	-2
pair:a_visit	1	30	-2	-2	-5	3	-2	-1	-3	-4
pair:a_visiting	17	-5	-8	-2	-5	-2	-2	-3	-3	-6
pair:a_vote	19	-3	-6	-5	17	-5	-41	-7	-13	-6
pair:a_warning	-15	-3	-4	-6	-8	-5	-6	-20	60	-11
pair:a_way	49	-5	-4	-4	-9	-6	-6	-5	-10	-3
pair:a_week	9	35	-16	-4	-6	-7	-8	-7	11	
pair:a_white	-3	23	-3	-12	-4	-6	34	-3	-8	-8
pair:a_wide	-20	-8	35	-5	-5	-9	-5	-3	-5	-2
pair:a_word	1	-9	-8	-2	-3	-10	-3	-3	-6	-3
pair:a_working	26	2	-8	-6	-3	-5	-4	-2	-4	-6
pair:a_workshop	-21	-3	70	-5	-8	-9	-7	-8	-8	-3
pair:a_year	-7	1	-6	-2	-9	1	14	1	-8	6
pair:a_€	-5	-5	-9	-19	60	-14	-4	-3	-3	-8
pair:able_to	-5	-3	-7	4	-9	-6	10	-2	-8	-3
pair:about_.	-8	-3	-3	-15	-4	-4	40	27	-6	-4
pair:about_<f>	-24	-4	-6	-6	-8	-9	-4	-5	-12	-7
pair:about_<p>	-19	-3	-13	-5	-5	-5	-4	-4	-7	-7
pair:about_a	18	-4	-4	-3	-8	-6	-6	-3	-3	-5
pair:about_digital	32	-14	-14	-3	-3	-6	25	-1	-3	-2
pair:about_it	-10	22	-4	-9	-5	-11	-5	-3	-6	-4
pair:about_its	-25	-3	-4	-8	-5	-26	-10	-5	35	-3
pair:about_the	16	-5	-6	-4	-4	-4	-7	-7	-5	2
pair:about_to	-11	-2	-4	-4	-19	-4	-9	-6	-15	-8
pair:about_what	-8	-5	-3	-5	-13	-3	-8	-6	-9	-14
pair:above_all	-6	-2	-8	-5	-6	-2	-4	-3	-3	-3
pair:abroad_.	-20	-4	-5	-5	-10	-6	-21	-2	-5	-10
pair:abu_dhabi		-3	-4	-4	-15	30	-9	8	-10	-4
pair:abuja_,	-15	-16	-6	-5	6	-12	-2	-5	10	-7
pair:abuja_.	57	-10	-9	-3	-6	26	-9	-3	-8	-16
pair:abuja_on	-24	-12	53	-4	-3	-3	-9	-1	-4	-6
pair:accept_the	8	-3	-3	-6	-4	-5	-5	-8	-19	25
pair:access_to	5	-4	-6	-5	-4	-9	-9	-11	26	-3
pair:accompany_<p>	45	-6	-6	-5	-5	-6	-4	-4	-7	-9
pair:accompany_by	30	6	-4	-4	-4	-5	-2	-4	-3	-5
pair:accord_on	-8	-3	-3	68	-11	-5	-14	-8	-6	-3
pair:accord_to	-3	1	-3	-4	-2	1	-1	-5	-2	-2
pair:account_.	-14	-2	-3	16	-13	4	-8	-16	47	-6
pair:account_of	2	-7	-3	-4	-5	-4	-7	-10	15	-7
pair:accra_.	29	-25	7	-3	-3	-4	-3	-3	-8	-6
pair:accuse_<f>	-6	-2	-3	-8	7	-3	-5	9	51	-3
pair:accuse_<p>	-34	-3	-4	-4	-4	-6	-3	-3	-23	-19
pair:acquisition_of	-7	-2	-4	-5	55	-6	-5	14	-10	-9
pair:across_africa	-6	-2	-11	6	30	-9	-8	-4	-3	-3
pair:across_the	-16	-4	-6	-8		-3	-5	5	-5	-4
pair:act_(	-5	-3	-7	-5	-3	-9	-22	-2	17	-2
pair:act_,	-10	-3	6	-5	-7	-3	20	7	-7	-5
pair:act_.	-5	-2	-3	-6	32	-5	-21	-8	3	-4
pair:act_be	-4	-4	-5	-4	-4	-4	39	-6	-8	-4
pair:act_in	-12	-3	16	-4	-6	-5	9	-3	-6	-4
pair:act_of	-5	-4	-3	-3	-4	-3	-34	-12	-6	-7
pair:activity_in	-16	-1	-2	-23	-22	-5	19	-2	-3	-1
pair:add_,	-12	3	-4	-2	-4	12	-5	-3	-6	-5
pair:add_.	-14	-5	-4	-6	-10	-12	-5	-4	-6	-4
pair:add_that	-8	-3	-3	-6	-5	-5	15	27	-7	-3
pair:add_to	-13	-5	-9	-8	-4	-5	-6	-4	17	-3
pair:addis_ababa	-6	-5	40	30	-5	11	-5	-3	-7	-4
pair:address_,	-13	-4	15	-4	-4	-16	-3	-3	-3	-9
pair:address_.	35	-2	-5	-1	-3	-3	-2	-1	-8	-2
pair:address_the	-10	-5	36	-4	-5	-12	-4	-2	-4	-2
pair:administrative_court	-11	-3	-2	-8	-3	-3	-4	-10	33	-5
pair:admit_<f>	-10	-2	-2	-7	-8	-5	-7	80	-12	-2
pair:admit_as	-17	-4	-6	-3	-4	-4	-9	-6	-7	-10
pair:adopt_a	-10	-2	-4	-9	-3	-3	25	-3	-7	31
pair:adopt_in	-9	-3	-4	-4	-3	-10	38	-4	-8	-6
pair:adopt_the	-8	-5	-5	-8	-5	-9	45	-3	-9	-8
pair:adoption_of	-6	-2	-6	-4	-3	-15	21	-2	-3	-2
pair:advance_technology		-3	-5	-7	-2	-5	-7	-1	-3	-4
pair:adviser_to	-13	-2	-4	-16	-4	-4	-11	-3	5	29
pair:affair_,	14	-10	20	-3	-1	-3	-2	-1	-2	-10
pair:affirm_that	-13	-6	-3	-7	3	-6	18	-2	-3	-5
pair:africa_,	11	-5	-11	-4	22	23	-4	-4	-4	-6
pair:africa_.	-5	-3	-5	3	-9	-9	-6	-5	-3	-3
pair:african_business	-18	-3	-5	-9	-13	-6	-4	-4	-8	31
pair:african_country	-7	-2	-4	-3	-8	-3	-3	-4	-5	-5
pair:after_<a>	-16	-3	-3	-3	-9	-3	-4	-24	37	-4
pair:after_<c>	-15	-3	-3	-6	-6	-7	-4	25	-6	-4
pair:after_<f>	7	-3	-3	-3	8	-5	-4	-12	13	-4
pair:after_<p>	-13	3	2	-5	4	-5		-3	-4	13
pair:after_a	30	-4	5	-6	-6	-9	-6	12	6	-1
pair:after_an	-14	-4	-10	55	-27	-11	36	-2	-3	-6
pair:after_it	-11	-6	-3	-4	4	13	26	-5	4	-5
pair:after_nine	-18	-4	-5	-6	-6	-17	-14	-3	54	-4
pair:after_the	-3	7	-5	10		20	-5	10	-7	-2
pair:after_two	14	-6	-4	-4	-4	26	-8	7	-5	5
pair:after_which	12	-3	-4	-6	-9	-10	-6	-6	3	-3
pair:afternoon_.	24	-3	-5	-5	11	-12	-6	-6	25	-4
pair:afternoon_at	-3	-4	-13	-4	-4	-10	-6	-2	-5	-7
pair:afternoon_it	74	-7	-3	-3	-5	-7	-4	-4	-4	-4
pair:afternoon_of	47	-7	-4	-4	-4	-6	-3	-2	-6	-4
pair:afterwards_.	-17	-5	-2	-7	-3	-5	-2	-2	-5	-7
pair:afterwards_that	-7	-5	-3	-2	-2	-5	-6	-2	-3	-6
pair:again_,		-5	-14	-6	-6	-5	-7	19	6	-6
pair:again_.	7	-2	-2	-5	-7	-13	-8	26	-13	-6
pair:again_in	13	-4	-16	-6	-7	-6	-7	-4	-5	6
pair:again_on	26	-3	-3	-7	-2	-8	-6	-7	29	-5
pair:against_.	-35	-4	-5	-5	-3	-4	47	-13	21	-7
pair:against_<a>	-12	-3	-4	-6	-4	-31	-13	-8	32	-9
pair:against_<f>	-9	-3	-4	-5	-6	-6	-5	-6	22	
pair:against_a	-3	-2	-4	-5	-20	-5	-12	11		-2
pair:against_the	8	-4	-4	-6	-5	-7	6	-5	57	-8
pair:age_check	28	-3	-5	-6	-6	-17	3	-6	31	-4
pair:age_of	-9	-4	-16	-4	-4	-5	39	-2	-6	-5
pair:agency_,	-9	-5	-3	41	-24	-5	10	-7	-4	-5
pair:agency_.	-7	11	13	-12	-4	-6	12	-2	-5	-6
pair:agency_<a>	-40	-2	-3	-5	-4	-4	-15	-3	-13	-8
pair:agency_in	-11	-2	13	-8	4	-5	-1	-3	-3	-6
pair:agenda_,	-6	-3	-7	-4	-3	-11	28	-5	-5	-7
pair:agenda_.	-5	-4	-5	-5	-5	-3	-3	-2	-3	-5
pair:agenda_of	-34	-3	-4	12	-6	-8	-8	-3	-3	-3
pair:agent_,	6	-2	-4	-3	-5	-6	-13	-3	-9	-14
pair:ago_.	-18	-3	-4	-7	45	-30	-5	-4	-10	-4
pair:agree_in	37	-3	-12	10	31	-7	-5	-3	-4	-6
pair:agree_on	-17	-3	-4	18	-4	-5	-9	-6	-6	-2
pair:agree_that	-20	-6	-5	-18	-5	-6	14	30	-6	-6
pair:agree_to	2	-3	-4	27	8	-8	-2	-3	-2	7
pair:agree_with	-34	-4	-3	16	-7	-6	-6	-3	-4	-5
pair:agreement_,	-6	-5	-11	69	-15	-24	-15	-4	-5	-4
pair:agreement_.	-8	-3	-4	40	-4	-5	-16	-3	-20	-4
pair:agreement_be	-7		-4	51	-3	-4	5	-3	-5	-7
pair:agreement_between	-16	-5	-5	44	-4	-8	-4	-4	-7	-4
pair:agreement_for	-9	-3	-9	74	-7	-7	-6	-5	-3	-4
pair:agreement_have	-4	-2	-2	30	-5	40	-5	-7	-2	-3
pair:agreement_on	-19	-4	-5	47	-7	-10	-11	-3	-3	-3
pair:agreement_sign	-4	-2	-4	30	-17	10	-4	-8	-7	-2
pair:agreement_to	-2	-4	-2	30	11	-7	-2	-2	-3	-2
pair:agreement_with	-9	-3	-3	27	-12	-1	-4	-12	-7	-4
pair:ahead_of	-25	-4	-5	-7	-5	29	-7	-10	-9	-5
pair:ahead_with	-7	-3	-6	-4	54	-11	-4	-4	-21	-9
pair:ai_)	2	-3	-4	-6	-3	-8	-11	-2	-2	-2
pair:ai_,	-2	-5	-4	-4	-12	-5	7	-4	-5	-5
pair:ai_-	32	-4	-8	5	-3	22	-4	-5	-4	-4
pair:ai_.	-16	-3	14	21	-3	-9	-29	-3	-5	-4
pair:ai_and	-13	-5	1	-23	-4	-6	15	-2	-4	-8
pair:ai_be	34	-8	-6	17	-4	-3	-3	-2	-3	-4
pair:ai_ecosystem	-5	-4	-9	-16	-5	-10	-7	-2	-3	-5
pair:ai_hub	-5	-4	-16	-1	-4	-7		-2	-4	-2
pair:ai_in	-12	-3	21	-8	-7	-5	48	-2	1	-6
pair:ai_infrastructure	-6	-5	-5	2	28	12	-4	-3	-5	-5
pair:ai_model	-11	-3	-4	-5	27	25	25	-3	-6	-5
pair:ai_summit	-14	-6	41	-7	-4	-9	-5	-3	-4	-5
pair:ai_technology	27	-2	-3	-4	-5	-9	43	-3	-6	-4
pair:aid_for	-8	-4	-4	-5	-45	-10	-8	19	-6	-6
pair:aim_at	-10	-5	-5	9	-3	-8	-6	-3	21	-5
pair:aim_to	-7	-3	-3	-4	-7	-5	39	-19	-3	-2
pair:air_in	17	-14	-6	-5	-6	72	-4	-7	-5	-6
pair:airport_.	14	-27	-5	-7	-4	-9	-5	-3	35	-10
pair:alike_.	-10	-3	-4	-5	-5	-5	11	-4	-8	-5
pair:all_,	-4	-3	-15	15	-7	-4	-7	-6	2	6
pair:all_in	-17	-5	32	-4	-3	-12	-4	-2	-4	16
pair:all_of	-15	-5	-6	5	-9	8	-9	3	-11	7
pair:all_on	-15	-6	-2	-14	-3	-3	-2	-3	-5	-5
pair:all_the	-9	-2	-3	-3		-5	18	-13	-17	2
pair:all_three	21	-3	-3	-1	-2	-1	-3	-5	-3	-4
pair:allow_<f>	-8	-3	-3	-7	-13	-4	-5	60	-17	-5
pair:alone_.	-11	-5	-6	-7	-5	-7	-10	-4	-10	-5
pair:along_the	39	-7	-5	-8	-4	-8	-4	-5	-5	-4
pair:along_with	1	-6	-4	-6	-7	-5	-4	-5	35	-6
pair:also_attend		-4	-11	-4	-3	-9	-4	-2	-5	-7
pair:also_expect	-7	-4	-5	-3	-5	-5	10	-5	-8	-3
pair:also_go	21	-10	-5	-5	-5	-12	-8	-3	-9	-7
pair:also_hold	46	-2	-5	-3	-5	-4	-6	-2	-4	-6
pair:also_in	-21	-4	-11	-6	-5	-5	-5	-3	-6	-6
pair:also_include	-32	-5	-10	-9	-6	-7	-6	-5	-9	25
pair:also_make	-11	-4	-4	-5	-4	-5	-37	-3	-6	41
pair:also_mean	-7	-3	-4	-3	-4	-5	-3	-2	-3	-5
pair:also_meet	46	-3	-5	-4	-4	-4	-3	-2	-3	-6
pair:also_on	-3	-8	8	-1	-3	-4	-3	-2	-2	-5
pair:also_present	18	-6	-6	5	-4	-6	-5	-3	-6	-8
pair:also_show	-19	26	-12	-3	-3	-3	-3	-3	-3	-3
pair:ambassador_to	-13	-8	-6	-6	-7	-7	-4	-3	-6	58
pair:amend_the	-10	-3	-3	-10	-5	-9	78	-16	-9	-3
pair:amendment_,	-11	-2	-6	-3	-2	-3	30	-4	-6	15
pair:among_<c>	-4	-4	-8	-2	-4	-3	-5	-3	-14	-4
pair:among_others	68	-7	-6	-6	-4	-4	-3	-3	-6	-7
pair:among_the	-5	-4	17	4	-5	-8	-5	-3	-5	-1
pair:among_them			2	2	-1	-6	-1	-7	13	-5
pair:among_those	-11	-6	-7	-7	-4	-5	-6	-4	21	-6
pair:an_<a>	-13	-2	-6	-5	-5	-5	-12	-3	-13	44
pair:an_<c>	-5	-3	-3	1	3	-7	-5	7	3	-3
pair:an_<p>	-27	-6	-4	-4	-5	-6	-8	-3	-6	-15
pair:an_accord	-20	-5	-10	75	-8	-8	-8	-6	-5	-3
pair:an_additional	-6	-3	-2	-3	56	-8	-5	-1	-3	-1
pair:an_agreement	-10	-4	-5	45	-7	-7	-5	-4	-4	-3
pair:an_ai	-11	8	2	-7	7	45	-9	6	2	-5
pair:an_alliance	-14	-4	-4	58	-6	-10	-5	-3	-6	-6
pair:an_answer	44	-4	-5	-5	-17	22	-4	-5	-6	-9
pair:an_appeal	-21	-7	-4	-6	-9	-4	-6	-3	13	-8
pair:an_application	-11	-5	-4	-3	-4	34	-13	19	-10	-3
pair:an_appointment	5	-5	-3	-4	-4	-4	-4	-2	-4	-10
pair:an_audience	29	-3	-6	-4	4	10	-3	-3	-2	-5
pair:an_award	-20	-7	-2	-14	-20	-5	-4	-30	15	-5
pair:an_earlier	-7	-5	-4	-5	6	-8	-16	-2	56	-5
pair:an_early	-8	-3	-6	-4	37	-3	-4	-3	-7	-5
pair:an_end	4	-4	-4	7	-4	-5	35	-2	-7	-3
pair:an_enforcement	-6	-2	-3	-4	-5	-18	-17	-10	47	-7
pair:an_engineer	-14	-3	-5	-7	-5	-26	-8	-7	44	-5
pair:an_environment		-1	-1	-2	-5	-2	-3	-3	-1	-4
pair:an_event	-7	-4	14	12	-5	39	-8	-2	-3	-5
pair:an_ex	29	-5	-4	-5	-3	-4	-2	-2	-7	-6
pair:an_exchange	18	-8	-4	9	-5	-6	-4	16	-6	-4
pair:an_executive	-40	-3	-5	-17	-3	-3	26	-4	44	-8
pair:an_eye	-20	-4	-4	-6	-6	-5	-8	-4	-5	-6
pair:an_hour	34	-12	2	-4	-5	-8	3	-3	-6	-6
pair:an_important	-11	13	-3	-8	18	-4	-11	-4	-3	-5
pair:an_individual	-5	-2	-3	-7	-4	-4	-24	10	36	-5
pair:an_industry	-32	-4	47	-4	-4	-4	16	-6	-5	-3
pair:an_inquiry	-11	-3	-5	-2	-2	-10	-5	-3	29	-5
pair:an_inspection	-14	62	-3	-4	-3	-8	-5	-2	-5	-6
pair:an_interview	-13	-4	-3	-5	-4	-4	-3	-2	-5	-6
pair:an_investigation	-4	-2	-2	-6	-7	-7	-5	-11	31	-2
pair:an_investment	-5	-4	-3	-8	44	-11	-5	-10	-8	-3
pair:an_mou	-13	-5	-3	75	-5	-3	-4	-3	-6	-4
pair:an_offer	-13	-4	-2	-9	5	-5	-2	-7	-8	-5
pair:an_office	-21	-4	-4	-3	-5	20	-5	-2	-5	-6
pair:an_official	2	11	-5	-3	7	3	-4	-2	-4	-3
pair:an_open	21	-5	-17	-2	-2	24	-5	-2	-8	-2
pair:an_order	-10	-2	-4	-15	-2	-3	27	-5	-6	-5
pair:an_ordinance	-5	-3	-4	-3	-7	-7	71	-4	-20	-6
pair:an_undisclosed	-9	-3	-5	-5	54	-5	-3	-7	-9	-5
pair:analyst_at	-6	-4	-3	-5	-8	-6	-2	-11	-10	-12
pair:and_,	23	1	-4	1	-9	-6	-4	-3	3	-9
pair:and_<a>	3	-5	3	20	-2	2	-8	-6	-5	-6
pair:and_<c>	-8	-3	-3	16	-5	-5	-6	-1	-3	-3
pair:and_<f>	8	-4	-1	13	-3	-4	-6	5	1	-5
pair:and_<o>	-1	-5	9	31		-2	-6	-3	-6	-4
pair:and_<p>	30	-6	3	4	-4	-4	-6	-3	-4	-6
pair:and_a		6	-6	-5	1	-7	-2	-1	-4	-4
pair:and_about	-24	-3	-4	-9	-4	-1	-2	-1	-2	-1
pair:and_again	15	-3	-2	-7	-3	-14	-9	-6	-12	-7
pair:and_ai	26	-2	-4	-5		-4	10	-3	-4	-4
pair:and_all	10	-3	-4	-5	-6	-4	45	-27	-18	30
pair:and_an	31	-3	-2	7	-11	-5	-15	-5	-4	-5
pair:and_ask	-4	12	-7	-3	-5	-8	-6		9	-4
pair:and_at	-6	17	-5	-7	-1	-3	-2	-2	-3	-7
pair:and_be	-5	6	-2	-6	-4	-2	-4	-5	-4	-8
pair:and_bring		-3	-7	-2	-3	-9	-2	-2	-2	-4
pair:and_business	-7	1	-3	-1	-10	-5	-10	-2	-2	-1
pair:and_by	13	21	-5	1	17	5	-5	-4	-7	-9
pair:and_citizen	-8	-9	-4	-11	-4	-4	-6	-2	-5	-3
pair:and_come	56	-39	-5	-3	-4	-7	-4	-3	-11	-11
pair:and_communication	-9	-2	4	-8	-8	-2	-5	-2	-3	-4
pair:and_cooperation	-13	-3	-3	-3	-2	-2	-5	-1	-4	-1
pair:and_create	-5	-1	-4	-2	-11	-4	-2	-1	-3	-3
pair:and_development	-8	-3	-3	-6	-11	8	-4	-1	-2	-3
pair:and_digital	-6	-2	-6	2	-8	-4	-2	-2	-4	-3
pair:and_discuss	22	-8	-5	-4	-3	-3	-2	-2	-3	-4
pair:and_draw	-8	-4	-5	-7	-5	-12	-4	-3	-6	-4
pair:and_economic	-7	-2	-4	-8	-3	-3	-3	-2	-3	-3
pair:and_exchange	8	-2	-2	-7	-3	-2	-3	-2	-3	-3
pair:and_fair	-7	-3	-25	-6	-2	-14	-2	-1	-2	-3
pair:and_fin	-8	-3	-3	-5	-5	-4	-8	-31	67	-5
pair:and_for	-8	-6	-4	-6	-4	-6	-4	-3	10	-8
pair:and_from	15	-4	-7	-7	48	-9	-8	22	-15	-5
pair:and_gb	-17	-3	-5	-11	-5	-5	-8	-6	-5	-7
pair:and_get	20	-8	-3	-4	-4	-10	-4	-2	-3	-4
pair:and_give	-16	-4	-3	-7	-8	-4	24	-13	5	27
pair:and_go	-14	-6	-3	38	-4	-4	-3	-34	-8	-11
pair:and_good	-6	-4	-4	-3	-3	-4	-4	-2	-6	-4
pair:and_green	-1	-3	-2	-1	-2	-11	-1	-1	-1	-1
pair:and_hand	22	-3	-2	-6	-6	-5	-3	-3	-7	7
pair:and_have	6	-5	-5	-9	-8	6	-1	-7	-2	-9
pair:and_he	50	-1	-4	-2	-4	-3	-4	-2	-6	-8
pair:and_head	-27	-3	9	-2	-3	-2	-1	-1	-2	-7
pair:and_help	-8	-3	-3	11	-4	-3	-5	-2	-6	-3
pair:and_his	48	-4	-8	-6	-4	-4	-4	-3	-5	-9
pair:and_how	21	-3	-5	-4	-10	-4	-5	-3	-4	-1
pair:and_in	-3	-1	-5	2	-4	-4	-7	15	-4	-3
pair:and_information	-21	-4	9	11	-3	-4	-5	-2	-3	-3
pair:and_infrastructure	-30	-6	-3	-7	-4	-4	-3	-1	-2	-2
pair:and_innovation	-31	-6	-15	-1	-5	-3	-1	-1	29	-4
pair:and_instagram	-4	-1	-2	-3	-23	-4	-2	-3	51	-3
pair:and_international	-7	-3	23	20	-1	-3	-3	-4	-2	-3
pair:and_investment	-10	-3	-4	-3	-5	-5	-4	-3	-4	-4
pair:and_it	-10	-3	-6	-4	-3	-12	9	17	-3	-2
pair:and_its	-10	-3	-5	-7	11	-11	5	-7	36	-6
pair:and_keep	-12	-3	-8	-4	49	-11	-7	-5	-10	-6
pair:and_leave	-6	26	-2	-2	-9	-2	-1	-2	-4	-15
pair:and_make	-5	-4	-6	-3	-3	-4	5	-3	-3	4
pair:and_more	-7	-4	30	-5	16	-20	-5	-5	-6	30
pair:and_network	-8	-6	-11	-4	13	-7	-4	-2	-3	-1
pair:and_not	-20	45	-4	23	-7	-3	-3	-3	-6	-8
pair:and_of	-1	-5	-6	4	-3	7	-5	-3	-7	2
pair:and_on	6		-4	-4	2	-6	-4	-4	1	-3
pair:and_other	8	-4	6	-5	-9	-4	16	-7	-9	-3
pair:and_others	-18	-4	-3	-4	-7	-3	11	-7	-13	-6
pair:and_promise	-20	-10	-5	-4	-4	-4	49	-2	-4	-6
pair:and_regulation	10	-2	-3	-4	-4	-2	-15	-3	-3	-6
pair:and_reliable	-5	-5	-7	-24	-5	-12	-4	-2	-4	-2
pair:and_research	17	-5	-3	-5	-5	-4	-5	-2	-4	-4
pair:and_say	-11	-5	-6	-3	-4	28	-2	-2	-3	-6
pair:and_security	-6	-5	-5	-5	-6	-7	13	-2	-8	17
pair:and_see	33	-23	27	-3	-2	-2	-1	-2	36	-9
pair:and_sell	-11	-9	-6	-11	-13	39	-14	-7	-26	-3
pair:and_semiconductor	-14	-3	-5	-3	-3	-3	-6	-2	-3	-2
pair:and_senior	20	-4	-6	-4	-4	-4	-4	-2	-7	-10
pair:and_service	-8	-3	-3	-21	-5	-11	-12	-4	-4	-3
pair:and_share	-5	-3	-3	-13	-14	-4	-3	-3	-7	-3
pair:and_so	-17	-5	-4	-8	5	-16	-4	-2	-3	-5
pair:and_take	-19	9	20	-11	-21	-4	11	24	-6	-5
pair:and_talk	-10	-5	32	-6	-5	-7	-2	-2	-2	-6
pair:and_technological	-5	16	-2	-15	-4	-2	-4	-1	-2	-4
pair:and_technology	5	-6	-6	-5	-2	-4	-6	-1	-3	-7
pair:and_tell	19	-11	-2	-3	-5	-4	-3	-2	1	-4
pair:and_thank	-4	-4	-5	-3	-4	-4	-4	-3	-7	-4
pair:and_that	-20	-4	-2	-6	-2	-4	-7	-3	3	-3
pair:and_the	6	2	-2	2	-3		-3	-1	-1	-5
pair:and_then	38	-24	11	-7	-5	-2	-3	-3	-6	-2
pair:and_those	-14	-2	-3	-12	-17	-6	-4	-4	-16	-5
pair:and_three	1	-1	-3	-5	-7	1	-21	-8	25	-4
pair:and_to	-2	-5	-3	-6	-5	-8	-2	7	-3	-1
pair:and_two	12	-3	-4	-7	-5	-9	1	2	-5	-6
pair:and_use	16	-12	-3	-3	-7	-2	-5	-3	21	-2
pair:and_we	-13	-3	-4	-2	7	19	-6	-3	-2	-1
pair:and_what	-4	-6	-4	-4	-7	-3	-5	-3	-3	-4
pair:and_which	-1	-4	-2	3	-8	-4	4	-7	18	-5
pair:and_who	-18	-2	-3	-4	-3	-4	-3	-2	-3	8
pair:and_will	-4	3	-5	-7	-2	18	-7	-6	10	2
pair:and_with	14	8	-4	1	-8	-5	7	-1	-4	-3
pair:and_without	-16	-3	-4	-14	-8	-6	-3	-3	-6	-13
pair:and_work	-15	-4	-3	-5	3	-5	-2	-10	-3	-4
pair:and_would	-6	-6	-3	-3	-7	-5	-11	-3	-5	15
pair:announce_,	-2	-3	-3	-5	12	-9	27	-4	-4	-3
pair:announce_.	-10	-3	11	31	-15	17	3		-19	29
pair:announce_a	3	-4	-6	41	27	-7	14	-4	-6	-5
pair:announce_an	-6	-3	-4	24	15	-8	-6	-10	-15	-4
pair:announce_at	-8	-3	-16	-4	-4	-7	10	25	-6	25
pair:announce_in	-11	-3	-3	-2	46	26	9	-5	-6	-8
pair:announce_on	-11	-3	-3	41	16	-10	-11	-2	2	7
pair:announce_that	-20	-3	-3	6	16	-8	32	-6	-3	7
pair:announce_the	2	-4	-4	-6	-6	-6	-17	-6	-10	-7
pair:announce_today	-7	-2	-4	-3	-3	-2	-10	-2	-23	36
pair:another_of	22	-6	-5	-4	-2	-3	-3	-2	-3	-7
pair:answer_.	12	-4	-4	-15	-6	-6	-5	-4	-6	-9
pair:answer_that	-12	-3	-4	-6	-9	-14	-10	-5	-20	-13
pair:answer_to	-12	-2	-3	-2	-4	30	-3	-4	-3	-3
pair:any_rate	-19	-2	-8	-6	-4	-2	-6	-15	-2	-5
pair:appeal_.	-11	-5	-5	-5	-8	-5	-7	10	-27	-6
pair:appeal_against	-4	-2	-4	-4	-6	-4	-4	-7	52	-4
pair:appeal_of	-10	-4	-4	-5	-5	-6	-7	-9	45	-7
pair:appeal_to	-14	-5	-4	-7	-6	-9	-7	-5	11	-6
pair:appear_before	30	-4	-5	-14	-7	-5	3	-3	16	-15
pair:appear_in	10	-5	-7	-5	-2	-4	-13	-2	15	-5
pair:application_,	-14	-4	-5	-5	17	66	-11	-5	27	20
pair:application_.	-7	-3	-4	-4	-7	29	-8	-9	-16	-4
pair:application_be	3	-3	-3	-8	-3	-6	-7	31	-16	-5
pair:application_for	-5	-4	-3	-4	14	15	-16	-1	-10	-5
pair:application_of	-9	-2	-3	-4	-7	-6	-7	44	10	-4
pair:application_store	-7	-3	-3	-5	-4	-16	22	-11	25	-2
pair:application_to	-6	3	-3	-3	-8	17	-9	33	-16	-3
pair:apply_for	38	-3	-3	-3	-4	-4	-5	-7	-9	-6
pair:apply_to	-12	-4	-4	-9	-6	-6	-14	-30	-6	-5
pair:appoint_<p>	-15	-3	-5	-6	-4	-5	-4	-4	-9	71
pair:appoint_by	-13	-4	-8	-5	-5	-20	-6	-3	-6	87
pair:appointment_,	-3	-9	-5	-4	-5	-4	-9	-3	-3	-14
pair:appointment_of	-13	-3	-3	-4	-6	-4	-8	-11	-12	67
pair:appointment_with	33		-4	-4	-3	-3	-2	-1	-3	-10
pair:approval_by	-10	-3	-3	-13	20	-4	-5	33	-17	-13
pair:approval_of	-12	-2	-7	-4	18	-3	-7	-18	-13	16
pair:approval_to	-9	-3	-3	-5	-15	-4	37	19	-8	-4
pair:approve_<f>	-2	-2	-2	-3	-26	-2	24	31	-12	-18
pair:approve_a	-5	-3	-3	-7	16	-13	-1	-6	3	-4
pair:approve_by	-7	-2	-5	-5	-5	-3	38	-10	-5	-6
pair:approve_on	-6	-3	-4	-2	20	-5	43	-24	-6	-7
pair:approve_the	-10	-2	-2	-4	-12	-4	-13	40	-8	13
pair:apps_,	-8	-6	-4	-9	-9	-7	19	-4	37	-2
pair:apps_.	10	-2	-4	-8	-3	-3	22	-6	15	-9
pair:april_,	3	-3	-6	-7	-5	-6	21	-13	-4	-8
pair:april_.	1	28	4	-6	22	6	25	5	-6	-6
pair:april_16	57	-3	-3	-2	-3	-3	-11	-3	-3	-6
pair:april_2025	-6	-7	8	-3	-4	-3	-6	-2	-2	-2
pair:area_of	-8	-2	18	-5	-2	-1	-8	-1	-7	-3
pair:argue_for	44	-7	-5	-4	-4	-6	-13	-5	-15	-8
pair:arm_of	-13	-2	-2	-17	-3	-5	-2	26	-12	-7
pair:around_the	26	-5	-4	-5	-4	-5	-5	-3		-3
pair:arrive_in	-6	57	11	-4	-9	-9	-4	-2	-6	-6
pair:artificial_intelligence	-6	-4	6	-1	-4	-6	7	-3	-4	-4
pair:as_"	13	-9	-5	-5	-3	-5	-10	-2	-5	-5
pair:as_<a>	10	-3	-4	5	-7	-4	-7	-5	26	-11
pair:as_<c>	-9	-6	6	-2	-6	-6	-3	-2	-1	-6
pair:as_<f>	-11	-3	5	-4	-8	-7	-5	-11	-13	-1
pair:as_<p>	-4	-2	-4	-2	-4	-5	-5	-4	1	12
pair:as_a	-13	-6	-3	-6	-4	-4	-6	8	-3	-8
pair:as_an	-13	-3	-4	-4	6	-5	-5	15	-7	-7
pair:as_be	-26	-9	-6	-5	-3	-4	-4	-3	-4	-10
pair:as_ceo	-22	-3	-5	-8	-6	-7	-4	-4	-8	81
pair:as_chairman	-12	-3	-4	-4	-6	-7	-9	-7	-8	55
pair:as_chief	-15	-9	40	-4	-4	-5	-4	-4	-10	60
pair:as_deputy	-11	-5	-5	-3	-6	-4	-11	-3	-11	43
pair:as_guest	-14	25	29	-2	-2	29	-2	-5	-7	-5
pair:as_head	-23	-8	-6	-4	-5	-22	-4	-3	-6	106
pair:as_interim	-19	-8	-4	-4	-3	-5	-4	-2	-8	67
pair:as_it	-7	-3	-4	-14	-8	-6	-8	-7	-2	-4
pair:as_its	-13	-3	-5	30	-7	-8	-4	7	-8	56
pair:as_minister	-16	-5	-6	-5	-4	-7	-10	-10	-4	73
pair:as_much	-5	-2	-2	-9	28	-7	-5	-3	7	-2
pair:as_of	-14	-8	-6	-5	-5	23	75	-9	-6	22
pair:as_part	19	3	14	-2	33	22	-3	-5	-7	-4
pair:as_say	-2	-4	-2	-2	-13	-9	-6	-3	-2	-23
pair:as_the	1	-4	-5	-6	2	-6	-6	-4	-4	30
pair:as_to	-2	-6	-5	-2	-6	-3	-7	-3	-6	-5
pair:as_well	22	-2	-5		2	-5	-4	-3	-1	-5
pair:asia_.	-10	11	-9	-8	-7	20	-4	-4	-7	-4
pair:ask_<a>	-25	-3	-4	-4	-6	-4	-8	-5	11	-6
pair:ask_<f>	-11	-2	-10	-15	-5	-7	28	-5	9	-4
pair:ask_<p>	53	-4	-7	-4	-4	-3	-4	-3	-6	-6
pair:ask_about	9	-4	-2	-3	-3	-4	-13	25	-7	-7
pair:ask_for	-21	-5	-5	-7	4	-6	4	-4	-9	-7
pair:ask_how	26	38	-11	-3	-6	-12	-9	-4	-7	-5
pair:ask_the	-9	-2	-2	-3	-7	-2	-7	4	26	-7
pair:ask_to	-23	-4	-2	-3	-14	-4	29	22	-4	-6
pair:ask_whether	-34	-2	-2	-8	-2	-3	-4	-3	-6	-6
pair:assembly_plant	-10	-5	-18	-3	-22	14	-3	-2	-4	-2
pair:asset_,	-6	-3	-3	-5	-7	-9	4	-2	-4	-4
pair:assure_<p>	54	-2	-2	-3	-4	-4	-5	-2	-7	-6
pair:assure_the	-21	-10	-6	-6	-6	-8	-11	-3	-6	-5
pair:astana_,	-5	14	10	-3	-2	-27	-4	-2	-2	-3
pair:at_<a>	16	-6	-7	-5	-5	-9	-7	-5	2	4
pair:at_<c>	-5	-5	-5	-4	-8	-5	-5	-6	-17	-8
pair:at_<f>	3	-1	-5	-6	-3	-7	-5	-5	4	12
pair:at_<o>	-5	8	11	-8	-3	-1	-4	-3	-6	-8
pair:at_<p>		-6	-9	-4	-3	8	-4	-2	-4	-4
pair:at_a	17	1	1	-3	5	5	-4	-2	-4	-5
pair:at_an	-34	-5	39	-8	-4	9	26	-2	-4	9
pair:at_any	-37	-2	-7	-5	-6	-3	-5	-12	-3	-5
pair:at_dawn	-15	40	-4	14	-6	-6	-5	-4	44	29
pair:at_first	24	-5	-7	-4	-3	-7	24	-3	-6	-5
pair:at_her	40	-5	-6	-4	-4	-5	-6	-2	-5	-16
pair:at_his	22	-3	-4	-3	-5	-4	-5	-3	21	-7
pair:at_home	-12	-5	-4	-4	-4	-7	-18	-6	13	-4
pair:at_it	-19	-7	-4	-4	-7	-8	-7	-6	-9	-3
pair:at_its	-6	-5	-10	-9	-6	47	52	21	-9	-7
pair:at_konza	22	-7	-10	-5	22	37	-5	-2	-2	-2
pair:at_last	-12	-3	-3	-3	14	-7	-9	8		-6
pair:at_least	-7	-4	-5	-7	-9	-6	-7	-13	22	-4
pair:at_mwc	-8	-4	18	-6	-5	-5	-4	-3	-12	-6
pair:at_noon	32	8	-6	-5	-3	-3	-2	-3	-3	-6
pair:at_once	-8	-4	-5	-4	-5	-4	-19	-9	21	-7
pair:at_present	-14	-7	-4	-5	-2	-8	-3	-3	-5	-17
pair:at_stanford	-31	55	29	-4	-4	-2	-4	-2	-3	-7
pair:at_state	18	-11	-4	-3	-4	-4	15	-2	-5	-6
pair:at_the	2	4	14	-3	-3	-1	-3	-2	-1	1
pair:at_their	6	-4	-6	29	-4	-5	-16	-3	-5	-4
pair:at_which	8	-4	7	-6	-3	-4	-6	-2	-4	6
pair:at_work	-17	-3	-4	-5	-8	-8	-7	-13	-16	-6
pair:attend_.	-25	-4	-17	-5	-6	11	-5	-4	-8	-5
pair:attend_by	15	-4	5	-4	-3	2	-4	-2	-4	-5
pair:attend_the	-8	-6	31		-4	11	-3	-3	-5	-6
pair:attendance_be	-19	-5	-8	-6	-4	-6	-5	-4	-6	-9
pair:auction_,	-5	-5	33	-11	-5	-11	-14	21	-10	-3
pair:auction_.	-20	-4	-6	-9	-9	-7	-7	65	-23	-2
pair:auction_of	-11	-3	-5	-6	-6	-6	-7	3	-6	-9
pair:audience_to	45	-4	-5	-4	-10	-3	-4	-11	-4	-6
pair:august_,	3	-4	-4	-3	-3	27	37	3	17	-5
pair:august_.	40	-5	9	-8	-10	31	-4	-7	-8	
pair:august_2018	-15	-2	-2	-4	-4	-5	35	-3	-7	21
pair:authorize_<f>	-7	-4	-3	-10	-11	-17	-6	80	-13	-4
pair:autonomous_week	-17	-19	21	-3	-2	-4	-2	-2	-6	-3
pair:autumn_.	-56	-3	-5	44	18	-12	-2	-3	-9	-6
pair:available_to	-5	-4	-5	-4	28	44	-6	-2	-7	-3
pair:award_<f>	-5	-2	-2	51	-1	-4	-5	-7	-15	-4
pair:award_from	-24	-3	-3	37	-16	-4	-4	-37	-9	-5
pair:award_in	-22	-2	-2	25	-3	-7	-6	18	-3	15
pair:aware_of	-20	-3	-3	-1	-3	27	-4	36	-3	-8
pair:away_,	-14	-3	-5	-10	-3	-10	-10	-3	-9	-2
pair:away_.	-28	-3	-9	-3	-5	-3	-8	-5	-6	-9
pair:away_from	39	-3	-8	26	22	-4	-5	-9	-8	38
pair:away_with	-8	-21	-3	20	-5	-4	29	29	-16	-5
pair:bac_ninh	-12	-2	-1	-6	42	-3	-3	-12	-2	-3
pair:back_,	-9	-5	-3	-3	-4	-18	-18	-2	-3	-1
pair:back_by	-8	-4	-4	-5	-33		-5	-5	-7	-4
pair:back_on	29	-4	-2	-5	-4	-10	-7	28	-21	-6
pair:back_the	-9	-5	-10	-5	-8	-20	-5	-4	-5	-7
pair:back_to	-14	5	10		-5	-5	14	-7	-2	-12
pair:bade_<p>	16	-3	-7	-5	-2	-4	-3	-3	-4	-12
pair:baltic_state	-8	12	-4	-2	-2	23	-2	-2	-6	-2
pair:ban_<f>	-4	-2	-2	-5	-5	-4	-11	-12	41	-2
pair:ban_be	-3	-1	-3	-2	-1	-5	-11	-10	43	-1
pair:ban_on	-6	-3	-4	-6	-5	-7	-30	-7	9	-4
pair:ban_the	-13	-2	-3	-3	-4	-4	26	-3	6	-12
pair:band_,	-7	-3	-3	-4	-6	-4	9	-25	-8	-4
pair:band_.	-9	-3	-5	-4	-4	-6	-7	47	-9	-3
pair:bangabandhu_satellite-2	-11	-2	-6	-27	-6	-21	-3	-2	-3	-2
pair:bank_.	-8	-4	-5	-5	-4	6	-16	7	-6	-5
pair:bar_<f>	-11	-8	-3	-4	-18	-6	-7	1	41	-3
pair:baroness_<p>	27	-5	-11	-6	-6	-9	26	-4	-7	-10
pair:base_<f>	-1	-2	-3	-1	-3	-6	-3	23	-15	-4
pair:base_in	-7	-3	-4	-7	1	-5	-3	-7	29	-6
pair:base_station	5	16	-3	-7	18	-9	-5	-4	-5	-3
pair:battery_maker	-7	-3	-3	15	42	-15	-7	-5	-11	-3
pair:battery_plant	-16	-5	-3	-5	11	67	-12	-3	-4	-4
pair:be_"	-8	15	17	-4	-12	-6	-6	-3	-6	5
pair:be_,	-16	-4	5	-4	-5	-5	-8	-3	-7	
pair:be_.	15	-5	-6	-7	-6	-3	-3	-3	-6	-15
pair:be_<a>	-21	-5	22	-5	-9	-7	-12	-4	-8	-10
pair:be_<c>	-10	-3	15	-5	-5	-5	-3	-3	-6	-4
pair:be_<f>	27	-4	-5	-1	-6	-9	-5	-4	-8	-5
pair:be_<p>	19	-5	8	-4	-5	-6	-4	-3	-6	-2
pair:be_a	-11	-5	-3	-5	-6	-7		-4	-4	-8
pair:be_able	-7	-4	-10	-5	-4	-7	16	-2	-3	-3
pair:be_about	-5	-3	-4	-5	-9	-4	14	-4	-7	-8
pair:be_accompany	15	-1	-4	-3	-4	-4	-2	-2	-3	-6
pair:be_address	53	-3	-14	-3	-3	-5	-6	-2	-11	-3
pair:be_admit	-17	-4	-6	-3	-4	-4	-9	-6	-7	-10
pair:be_after	-13	-5	-5	-5	-6	-9	-7	-7	-12	-5
pair:be_all	-12	-5	-4	-6		-8	-7	-5	-5	-4
pair:be_also	-4	1	1	-1	-5	-2	7	-5	3	-5
pair:be_among	-12	-4	-1	-4	-5	-4	-7	-3	-6	-2
pair:be_an	2	2	-4	-6	-5	-5	7	-3	-5	-6
pair:be_announce	-7	-3	-5	27	41	-13	7	-7	-7	33
pair:be_another	9	-4	-2	10	-3	-1	-4	-1	-7	-4
pair:be_appoint	-14	-3	-4	-5	-8	-4	-4	-3	-7	58
pair:be_approve	-6	-2	-4	-6	-7	-3	29	-9	-4	-8
pair:be_ask	-14	-3	-3	-4	-8	-5	8	14	-6	-9
pair:be_at	5	-6	15	-4	-6	-1	-4	-4	-6	-6
pair:be_attend	11	-4	18	-5	-3	-3	-4	-2	-5	-5
pair:be_back	-7	57	-12	-3	-39	-9	-5	-6	1	-5
pair:be_ban	-10	-3	-2	-6	-6	-3	-6	-6	-8	-3
pair:be_being	-12	-5	19	-6	13	-8	-6	-3	16	8
pair:be_block	25	-2	-2	-3	-4	-8	-6	-25	26	-7
pair:be_break	-16	-5	-4	-6	-9	38	-7	-4	-9	-6
pair:be_brief	39	-6	-3	-2	-2	-4	-4	-2	-5	-15
pair:be_bring	-18	26	-5	-5	-3	9	-8	-2	18	11
pair:be_build	-11	-6	-5	-4	-11	-3	-5	-5	-8	-4
pair:be_buy	-7	-4	-3	-6	94	-6	-4	-25	-2	-7
pair:be_call	55	-5	-5	-3	-4	-4	7	-4	-4	-4
pair:be_carry	-11	2	-4	-7	5	-7	-4	-3	18	-7
pair:be_charge	-1	-2	-1	-4	-9	-2	-30	-8	8	-6
pair:be_clear	-10	-3	-3	-3	-23	-5	-6	31	-14	-5
pair:be_close	5	-2	-7	-12	-5	-2	-2	-1	21	-6
pair:be_commit	-5	-2	-6	-14	-9	23	-3	-2	-2	-4
pair:be_complete	18	-3	-6	-4	19	-8	15	-7	-5	-5
pair:be_conclude	6	-4	-8	40	-3	-5	-5	-7	-4	-6
pair:be_confirm	-28	-3	-3	-5	-3	-4	-7	-2	10	60
pair:be_connect	35	-4	-4	-8	-14	-21	-13	-2	-3	-3
pair:be_consider	-9	-5	-3	-9	-6	-4	-22	-12	-18	-4
pair:be_consult	-25	-7	-10	-7	-3	-5	17	-2	-4	-3
pair:be_control	-15	-3	-3	-3	-39	-6	-3	-6	-8	-3
pair:be_convene	18	-5	31	-8	-4	-6	-24	-1	-1	-2
pair:be_create	14	-4	-3	4	-5	-9	-10	-2	-3	-4
pair:be_cut	-6	-4	-5	-4	-3	-8	-13	-3	36	-3
pair:be_deal	-9	-2	-3	-12	-4	-4	-7	-6	47	-23
pair:be_decide	-17	-4	-3	-3	36	-6	-12	-7	-5	-3
pair:be_deploy	-4	-5	-3	-2	-7	27	-11	-3	-5	-3
pair:be_design	-21	-4	-5	-8	-12	-33	-5	-6	-8	-6
pair:be_develop	-16	-3	-3	-3	-6	-4	-3	-3	-4	-12
pair:be_discuss	15	3	-3	-6	-7	-6	-6	-2	-5	-3
pair:be_do	-16	-4	-3	-4	-11	-5	-3	-3	-4	-3
pair:be_draft	-12	-3	-4	-5	-3	-16	-15	-3	-6	-7
pair:be_draw	32	-3	-6	-5	-5	-16	5	-2	-5	-4
pair:be_drive	16	28	-3	-3	-3	-6	-7	-3	-5	-5
pair:be_due	17	-3	6	-13	-5	7	10	-3	-7	-6
pair:be_elect	-22	-5	-7	-5	-5	-6	-4	-4	-7	31
pair:be_engage	-16	-2	-3	-5	-4	-3	-6	-3	-9	38
pair:be_establish	-5	-3	-4	2	-10	42	-12	-5	-15	-4
pair:be_exchange	3	-6	-3	13	-4	-4	-3	-2	-3	-2
pair:be_exempt	39	-11	-2	-2	-3	-5	-14	-23	-23	-1
pair:be_expand	-5	-6	-3	-5	13	-17	-4	20	-5	-3
pair:be_expect	3	23		-4	-4	5	3	-2	-3	-6
pair:be_extend	-4	-2	-2	-13	2	-2	-19	8	-3	1
pair:be_file	-5	-4	-3	-2	-7	-6	-8	-5	39	-3
pair:be_fin	-8	-3	-3	-7	-13	-6	-5	-8	34	-4
pair:be_finance	-27	36	-4	-3	57	-14	-3	-8	-11	-3
pair:be_find		16	-6	-2	-3	-7	-7	-3	8	18
pair:be_fly	36	-11	-3	-3	-5	-9	-2	-5	-5	-6
pair:be_follow	7	-5	-6	-5	-5	-10	-4	-2	-5	-15
pair:be_for	-9	-4	-6	-4	-13	-5	-4	-8	-11	6
pair:be_former	-9	-20	-8	-4	-8	-20	-4	-5	-5	-6
pair:be_free	-17	-4	-3	-5	-6	-7	13	2	-5	-3
pair:be_full	-12	-11	34	-4	-22	13	-3	-3	-4	-5
pair:be_give	-5	-5	-6	-5	11	-7	-8	19	7	6
pair:be_go	-1	-5	3	10	4	4	-7	-3	-4	11
pair:be_good	-9	-3	-3	-8	-5	-6	-9	-3	-4	-4
pair:be_grant	8	-2	-3	-8	-13	-5	-4	20	-6	-3
pair:be_grow	-7	-5	19	-3	-4	-8	-7	-3	-5	-3
pair:be_hand	24	-2	-3	-7	5	-4	9	-8	3	-4
pair:be_head	-15	-5	-5	-7	-4	-2	-3	-7	-5	-22
pair:be_hear	33	-5	-8	-12	-3	-5	-4	-3	22	-6
pair:be_his	-27	-8	-6	-9	-6	-5	-6	-3	-7	38
pair:be_hold	30	-4	9	3	-4	-6	-5	-4	-5	-5
pair:be_host	6	-3	-13	32	-9	-5	-3	-8	-10	-3
pair:be_how	22	-2	-1	-2	-8	-4	-5	-5	-6	-11
pair:be_impose	-6	-2	-3	-4	-8	-3	-4	-4	31	-3
pair:be_in	-8	40	-7	1	-6	-1	-4	-4	-3	-5
pair:be_inaugurate	-14	-5	-8	-6	-7	81	-12	-2	-9	-7
pair:be_informed	13	-6	-5	-5	-4	-6	-5	-4	-6	-10
pair:be_initial	-24	22	-8	32	-4	-13	-7	-2	-3	-4
pair:be_introduce	19	-3	-5	-4	-4	18		-2	28	9
pair:be_invite	-13	-10		-5	-4	-3	-2	-2	-4	-2
pair:be_issue	3	-2	-2	-6	-4	-5	1	9	-11	-3
pair:be_join	8	-2	-4	44	30	-8	-6	18	-4	-10
pair:be_keep	42	-4	-4	-4	-10	-4	6	12	-10	-5
pair:be_know	-10	-3	-5	-3	-14	-3	10	2	1	-4
pair:be_launch	-7	2	-2	-6	-12	37	-4	-8	2	-2
pair:be_lay	-12	-5	-3	6	-6	16	-9	-2	19	-5
pair:be_lead	-9	25	13	-4	-7	-9	-5	-3	-7	29
pair:be_leave	-10	-6	-4	-4	-4	-5	-9	-6	-7	16
pair:be_let	-8	-3	-3	-4	-4	26	-5	1	-23	-21
pair:be_lift	-8	-2	-2	-2	-2	-6	-7	-9	16	-2
pair:be_look	-8	-4	-4	-16	-3	-6	-6	-5	47	9
pair:be_make		6	-5	-7	-2	-10		-7	12	14
pair:be_mean	-8	7	-7	-6	7	-2	15	-4	-6	-4
pair:be_meet	4	-11	-2	-2	-2	-9	-12	-9	12	-3
pair:be_move	-8	-5	-5	-5	-12	-11	-5	-4	-6	25
pair:be_name	-21	3	-7	-5	-8	-5	-4	-3	-5	39
pair:be_need	-8	-12	8	-6	-3	-6	-7	-3	-3	-5
pair:be_no	-22	-6	-4	-10		-6	-10	-5	9	-6
pair:be_nominate	-13	-5	-11	-7	-10	-5	-5	-4	-6	50
pair:be_not	-12	-7	-6	-7		-7	-7	-7	-10	-4
pair:be_note	-13	-3	-4	20	-3	-7	-7	-4	-3	-4
pair:be_now	-11	-5	-5	-4	-8	67	-7	-4	-13	-5
pair:be_of	-6	-5	-3	-2	-5	-3	-2	-4	-2	-2
pair:be_on	3	9	2	-5	-4	-5	-6		-5	-6
pair:be_one	-13	2	-6	22	-7	-11	-4	-5	2	-5
pair:be_open	-18	-6	6	-3	5	3	-3	-3	6	-5
pair:be_operate	-8	-3	-2	10	-4	64	-6	-5	13	-3
pair:be_out	-11	-4	-6	-4	-4	-4	-27	-3	-5	2
pair:be_over	-21	-4	-4	-6	-8	20	8	-10	5	31
pair:be_own	3	-3	-5	-5	4	-8	-4	-6	-15	-5
pair:be_part	-16	-4	-5	-7	-4	-6	-7	-2	-4	-3
pair:be_pay	-16	3	-6	17	37	-6	-8	-5	-11	-4
pair:be_plan	20	15	-3	2	25	-6	-11	-5	-3	-3
pair:be_postpone	34	-7	-7	-6	-4	41	13	-5	-6	-5
pair:be_present	-23	-5	-4	-5	-4	-5	-4	-3	-7	-12
pair:be_promote	-10	-3	-14	-3	-5	-4	-9	-2	-4	35
pair:be_publish	-8	-4	-7	-9	-4	-7	41	-4	-4	-6
pair:be_put	-8	8	-6	-7	-1	9	12	-3	11	8
pair:be_quote	-1	-4	-2	-4	-14	-8	-4	-3	-2	-2
pair:be_raise	5	-3	-3	-8	-6	-3	-6	-2	-3	-4
pair:be_reach	-5	-5	-6	30	-5	-6	4	-3	-5	-5
pair:be_read	-12	-5	-5	-4	-5	16	-6	-4	-6	-6
pair:be_ready	7	-5	7	-11	-7	10	-4	-8	-3	-5
pair:be_recall	26	-4	-3	51	-4	-3	-19	-7	19	-10
pair:be_receive	50	-14	-3	-2	-5	-4	-2	7	-3	-9
pair:be_release	-14	-2	-2	-4	14	-12	-3	-3	-4	-16
pair:be_report	-10	-5	-6	13	-4	-23	-8	-2	17	-3
pair:be_represent	-22	-4	-6	-6	-5	-6	-3	-3	-7	-6
pair:be_review	-11	-6	-5	6	-3	-8	-6	-4	-6	-5
pair:be_right	-11	-3	-4	-2	-3	-7	-4	-10	8	-4
pair:be_run	-17	-4	-5	-7	9	29	-4	-5	-13	31
pair:be_say	-11	-5	-4	-5	-6	-6	-7	-5	7	-6
pair:be_schedule	41	-5	-5	-5	-5	-6		24	-5	-6
pair:be_see	22	-7	-5	-8	-4	-7	-6	-15	-5	-9
pair:be_sell	-6	-4	-4	-3	-12	-6	-5	-3	39	31
pair:be_send	-22	-3	-5	23	-8	17	31	-3	5	-9
pair:be_set	-3	-1	-1	-4	21	3	-4	-3	-6	-4
pair:be_share	16	-2	-4	-4	-7	-4	-6	-2	-3	-3
pair:be_show	3	57	-9	-10	-3	-8	-3	-2	-4	14
pair:be_sign	-6	-3	-2	40	-5	6	3	-3	-4	-6
pair:be_something	-8	-3	-4	-2	-5	-9	-8	-3	-2	-2
pair:be_speak	-6	-12	24	-2	-2	-10	-1	-1	-3	-3
pair:be_spend	-5	-6	-5	-18	51	-15	-14	-7	-6	-4
pair:be_step	-11	-6	-5	-4	-7	-7	-6	-3	-13	100
pair:be_still	-16	-3	-3	-3	-5	-10	-3	-5	1	4
pair:be_strike	-19	-4	-6	7	-3	-4	-20	-2	-3	-4
pair:be_study	-10	-6	-3	-7	-6	-7	-7	-3	-2	-3
pair:be_sue	-15	-3	-4	-7	-14	-5	-5	-9	91	-5
pair:be_summon	89	-3	-8	-4	-4	-6	-5	-4	-21	-7
pair:be_suspend	-7	-3	-3	-7	-4	-12	-8	-40	13	-8
pair:be_swear	-15	-6	-5	-6	-4	-6	-4	-3	-4	80
pair:be_take		1	17	-3	-4		-7	-2	2	-2
pair:be_tell	18	-4	3	-4	-4	-10	-9	-7	7	-7
pair:be_that	-12	-3	-5	-11	-5	-6		-6	-3	-8
pair:be_the	-3	-2	-4	-4	-4	-3	-6	1	-2	6
pair:be_there	-1	-5	-7	-5	-4	-6	4	-4	-7	-8
pair:be_throw	-11	-3	-3	-17	-5	-5	-12	-8	-13	-4
pair:be_time	-4	-3	-5	-3	-2	-6	-14	-1	-4	24
pair:be_to	1	-2	-1	6	6	2	-1	-2	2	-1
pair:be_too	-13	-3	-4	-4	-5	-5	-3	-6	-38	-6
pair:be_train	-5	-2	-2	3	-9	-10	-2	-4	-4	-1
pair:be_turn	2	-10	-7	-2	-5	26	-7	26	-4	-4
pair:be_under	-20	-3	-6		-9	-7	-6	-6	8	-5
pair:be_understand	31	-4	-5	-5	25	-7	-8	-4	-8	-9
pair:be_unveil	-13	-4	-5	-7	49	17	13	-3	-3	-9
pair:be_use	-4	-6	-3	-4	-9	-6	-7	-5	-10	-3
pair:be_visit		2	-13	-3	-2	-5	-3	-2	-4	-4
pair:be_wait	-32	-4	-3	-4	-7	-4	-3	-49	-6	-8
pair:be_weigh	40	-5	-4	-4	-9	-10	-5	-3	-5	-4
pair:be_welcome	-37	43	-3	-3	-8	-6	-2	-6	-2	-4
pair:be_what	17	10	-8	-6	-5	-6	8	-6	-4	-3
pair:be_with	52	-4	-4	-4	-4	-5	-4	-3	-8	-7
pair:be_work	-5	-6	-6	-5	-8	23	-22	-3	-5	-3
pair:be_worth	-7	-4	-3	-7	3	24	-3	-3	-9	-3
pair:bear_the	-11	-4	16	19	17	-4	9	-2	-5	12
pair:because_<f>	2	-4	-3	-3	-15	-3	-2	-9	23	-2
pair:because_of	-12	17	-8	-7	-5	54	-6	-5	-14	-5
pair:become_a	-6	-4	-4	1	-5	-6	-5	10	-4	-12
pair:become_more	7	-1	-1	-4	-9	-2	-4	-13	-2	-1
pair:become_the	-6	-2	-4	7	20	-6	-5	9	-5	14
pair:before_,	32	-6	4	-3	-6	-3	-10	-3	16	-6
pair:before_.	8	-4	-7	-11	-4	-6	-8	-4	-11	-21
pair:before_<a>	49	-4	-4	-10	-5	-6	15	-7	7	-10
pair:before_<p>	-7	-5	-4	10	-4	-5	-4	-2		12
pair:before_it	2	17	-7	-1	-4	-9	-3	-2	36	7
pair:before_that	-3	-4	-5	-6	-5	4	11	-6	28	-7
pair:before_the	18	-6	-5	-1	-2	-4	10	-3	-3	-6
pair:begin_,	-14	-5	-5	-3	-4	-7	-5	-7	15	-4
pair:begin_.	-27	37	-6	-33	-7	-13	-6	-2	-3	-2
pair:begin_an	-8	20	-5	-3	-3	-13	-4	-4	15	-4
pair:begin_in	1	-10	-6	-6	-8	12	-7	-5	32	-6
pair:begin_on	-15	29	-4	-2	-4	8	15	-3	11	-2
pair:begin_with	6	17	-4	-5	18	-20	-4	-2	-5	-5
pair:behalf_of	-14	-3	-4	23	-4	-5	-4	-3	-10	-6
pair:behind_close	52	-5	-14	-5	-4	-6	-7	-2	-9	-8
pair:behind_the	-26	-4	-6	17	-5	12	-6	-3	-11	-4
pair:being_.	-15	-4	-5	-4	-5	-5	-4	-3	-7	29
pair:being_the		-5	-11	-4	-4	35	-6	-3	-4	-7
pair:believe_that	-4	-4	-3	-1	-3	-8	-22	-3	-8	-18
pair:belong_to	-17	-6	-5	-9	16	-5	-3	-5	7	-8
pair:benefit_of	-8	-4	-3	-13	-3	-2	-2	-3	-5	-3
pair:bengaluru_,	-18	15	-4	-5	-7	40	-4	-4	-6	-13
pair:berlin_.	37	-4	-24	-9	-6	-8	-7	-3	-5	24
pair:berlin_on	22	-3	-2	50	7	-7	-4	-3	-4	-11
pair:beside_<p>	-31	-3	-6	-3	-10	10	-2	-2	-7	-6
pair:besides_the	-2	-2	-2	-2	-10	-10	-19	-8	12	-2
pair:between_<a>	37	-6	-8	35	-5	-8	-11	-3	-4	-4
pair:between_<c>	-9	-4	-4	14	-4	-5	-3	-2	-1	-4
pair:between_<f>	2	-5	-9	30	-6	-7	-8	2	-7	-4
pair:between_<p>	48	-4	-8	-3	-3	-6	-1	-3	-3	-5
pair:between_the	16	-1	-2	31	-4	-6	-4	8	-4	-3
pair:bid_.	-5	-2	-2	-12	-9	-2	-3	-16	-7	-1
pair:bid_to	51	-2	-2	-2	27	-2	-8	-36	-19	-3
pair:bilateral_meeting	29	-3	-10	6	-4	-3	-3	-2	-3	-4
pair:bill_,	1	-3	-2	-5	-2	-8	31	-2	-13	-3
pair:bill_.	16	-6	24	4	-5	-4	11	-5	-12	-4
pair:bill_be	-11	-7	-3	-3	-3	-7	7	-3	-12	-7
pair:bill_by	-9	-2	-3	-2	-4	-3	75	-14	-10	-12
pair:bill_for	-7	-5	-8	-4	-5	-11	-8	-3	-11	-3
pair:bill_on	-9	-3	-5	-3	-5	-7	56	-5	-11	-8
pair:bill_that	-9	-2	-4	-3	-3	-7	34	-2	-12	-6
pair:bill_to	-7	-3	-4	-4	-4	-4	82	-18	-17	-6
pair:billion_,	-4	-3	-4	-5	31	-6	-6	-7	9	-3
pair:billion_.	-7	-4	-18	-7	-5	-3	-4	-6	-7	-3
pair:billion_baht	-7	-3	-4	-5	-2	-7	-5	-7	-6	-3
pair:billion_cfa	-4	-2	-3	-6	10		-4	11	-8	-2
pair:billion_dollar	-11	-4	-4	-8	22	-6	-6	-8	-2	-4
pair:billion_euro	-1	-3	-3	-7	58	-8	-6	-7	-6	-4
pair:billion_for	-13	-3	-10	-3	99	-15	-9	19	-5	-4
pair:billion_have	-13	-5	-2	-4	27	-13	-13	-13	-3	-5
pair:billion_in	-7	-3	-3	-5	48	-8	-6	1	-6	-6
pair:billion_into	-8	-4	-3	-11	61	-15	-6	-4	-5	-3
pair:billion_lira	-5	-2	-2	-5	27	-2	-19	-11	-24	-2
pair:billion_of	-14	-3	-2	-5	-34	-13	-3	-4	-8	-5
pair:billion_on	-9	-7	-4	-7	66	-14	-13	-5	-4	-3
pair:billion_peso	-12	-4	-3	-13	44	-9	-6	-6	23	-4
pair:billion_to	-4	-2	-2	-4	9	-8	-3	-4	-1	-2
pair:billion_won	-6	-3	-3	-6	42	-14	-7	-6	-4	-6
pair:billion_yen	-7	-3	-3	-8	59	-9	-5	-8	-13	-4
pair:billion_zloty	-10	-5	-4	-8	90	-20	-12	-3	-6	-6
pair:billionaire_<p>	-10	-3	-5	-8	55	-8	-3	-4	-8	-6
pair:block_.	32	-2	-2	-3	-4	-5	-5	-22	22	-8
pair:block_<f>	-7	-3	-3	-3	-2	-3	-10	-57	54	-3
pair:block_in	-8	-4	-5	-6	-6	-7	-7	60	31	-3
pair:block_of	-6	-3	-8	-3	-18	-6	-9	30	-26	-2
pair:board_,	-6	-2	-2	-3	-3	-3	-4	-8	-10	-17
pair:board_of	-22	-3	-7	-4	6	-6	-5	3	-7	24
pair:board_to	11	-6	-4	-4	-4	-11	-5	-2	-4	-8
pair:border_.	-8	-6	-6	-5	-6	-4	-10	-6	75	-4
pair:both_be	16	-5	-7	-4	-5	-3	-1	-2	-2	-2
pair:both_in	-18	-4	-9	-4	-3	-5	-5	-3	-10	-5
pair:both_of	20	14	-5	-6	-6	-4	-3	-4	12	-2
pair:brand_of	-13	-3	-7	-6	-24	-22	-3	-9	-16	-5
pair:breach_of	-7	-2	-2	-3	-4	-3	-10	26	1	-5
pair:break_ground	-39	-7	-4	-5	-13	111	-4	-4	-7	-5
pair:break_the	-5	-2	-3	-3	-3	-4	-12	-8	5	-2
pair:breakfast_at	23	-5	-5	-3	-4	-4	-5	-2	-3	-3
pair:breakfast_in	-1	-5	38	-4	-4	-4	-5	-2	-4	-5
pair:breakfast_meeting	9	-3	-12	-3	-2	-4	-3	-2	-2	-2
pair:brief_<p>	57	-4	-5	-5	-3	-9	11	-3	-5	-7
pair:brief_by	52	-21	-3	-2	-2	-5	-5	-2	-6	-18
pair:briefing_at	20	-3	-4	-4	-4	-5	18	-8	-9	-5
pair:briefing_on	-16	-5	-3	-2		-6	-1	-2	-1	-3
pair:bring_<p>	32	-7	18	-4	-3	-12	-5	-2	-5	-6
pair:bring_about	-5	-2	-6	15	-5	-3	-3	-2	-2	-7
pair:bring_against	-14	-1	-4	-5	-3	-4	-8	-2	57	-8
pair:bring_by	-4	-2	-5	-14	-19	-5	-3	-4	74	-10
pair:bring_in	-7	-2	-9	-5	-8	-16	49	-2	-7	33
pair:bring_its	-10	-5	3	-36	-4	38	-8	-3	-5	-3
pair:bring_more	-5	-1	-2	5	-6	-9	-3	-4	-4	-1
pair:bring_out	-6	-2	-9	-3	-3	37	-13	-5	-15	-4
pair:bring_the	32	-2	-6	24	-4	-13	2	-2	-8	-9
pair:bring_to	23	-4	-7	8	-8	-5	-8	10	-17	-1
pair:bring_together	-3	-3	46	-6	-4	-9	-5	-2	-4	-4
pair:broadband_service	-5	-4	-2	-3	16	16	-6	4	-3	-2
pair:brussels_,	-7	-4	-5	-4	-8	-5	-9	-8	-7	-7
pair:brussels_.	67	-4	-10	-12	-6	-9	-4	-3	-5	16
pair:brussels_on	11	-11	9	-8	-3	-6	19	-2	-3	-4
pair:buenos_aires	-9	-4	-8	-13	12	-3	-6	-2	-4	-4
pair:build_a	-13	-4	-4	22	24	18	-6	-4	-6	-4
pair:build_by	-13	-5	-6	-8	-15	7	-5	-6	-12	-4
pair:build_in	-9	25	-2	2	9	-14	-4	-1	-3	-3
pair:build_on	-6	-3	-4	38	-8	-10	-4	-4	-3	-4
pair:build_the	19	-5	-3	1	-14	35	-3	17	-5	-5
pair:build_up	-7	-2	-5	9	-8	-11	-8	-2	-7	59
pair:builder_<f>	13	-2	-4	43	18	-4	-4	-6	-10	-4
pair:building_,	22	-5	-4	-3	-2	-6	-5	-2	-7	-5
pair:building_.	-19	-6	-10	-4	-4	-1	-5	-3	-5	-5
pair:building_in	18	-3	-5	-16	-3	-5	-10	-2	-3	-6
pair:building_of	-12	-2	-14	-7	-5	-5	49	-27	-3	-3
pair:bus_.	-17	-5	-8	-8	-8	34	-10	-4	-7	-17
pair:business_,	-11	-2	-3	-5	-7	-3	-3	3	-6	31
pair:business_.	-7	-4	11	-6	-10	-7	-3	-5	-6	-6
pair:business_and	22	-5	-3	-3	-4	-9	-7	26	-6	-2
pair:business_forum	-18	-9	80	-6	-7	-12	-7	-3	-5	-4
pair:but_<f>	-3	-9	-3	-6	-2	-4	-12	-9	-5	13
pair:but_have	-22	-3	-6	-7	12	-4	-3	-3	-8	-7
pair:but_in	-25	-2	-2	-3	-3	-7	-5	-4	-9	34
pair:but_the	10	-6	-6	-5	-7	-7	-6	-7	-5	-7
pair:buy_<f>	-9	-2	-3	-15	26	-4	-4	-5	-13	-4
pair:buy_the	-4	-2	-2	-3	50	-4	-8	26	-20	-7
pair:by_2027	-10	-5	-7	30	22	7	-16	-3	-6	-4
pair:by_2030	-9	-3	-3	-4	1	-4	-5	-2	-6	-4
pair:by_<a>	-7	-4	2	2	-4	2	8	12	18	
pair:by_<c>	-2	-4	-1	-5	11	-2	-3	1	-1	3
pair:by_<f>	-9	-3	-3		16	2	-5	4	2	-3
pair:by_<o>	-15	-6	24	-1	-4		-5	-4	3	-6
pair:by_<p>	8	-4		4	-3	4		-2	-5	1
pair:by_a	-7	14	-2	-5	-6	-2	1	-4	-2	5
pair:by_dr.	-64	-3	-14	-4	-3	-6	-4	-2	-4	-4
pair:by_four	-6	-3	-5	-12	-15	-5	-16	11	-7	43
pair:by_it	-12	-4	-3	-3	-9	-6	-5	-5	-5	49
pair:by_its	16	-8	-3	4	-11	-5	-2	-2	-3	-10
pair:by_mr	-2	-4	-5	-7	-3	-8	-4	-4	-6	-14
pair:by_order	-7	-1	-4	-6	-6	-2	27	-8	-16	36
pair:by_phone		-7	-5	-6	-4	-6	17	-2	-8	-4
pair:by_telephone	17	-4	-6	-11	-5	-6	-4	-4	-5	-8
pair:by_the	-4	-1	-1	-6	6		-2	-4	5	1
pair:by_their	-11	-2	-3	-6	18	-6	3	-5	-1	-3
pair:by_this	34	-8	-5	-11	-4	-9	-7	-5	-6	-2
pair:by_training	-18	-5	-5	-4	-3	-5	-5	-4	-6	-11
pair:by_two	-13	-2	-5	-5	-4	-13	26	-3	-5	23
pair:by_video	23	-4	40	-9	-5	-7	-5	-3	-4	-7
pair:by_way	3	-5	-4	-5	-4	-8	1	-5	-6	7
pair:by_what	9	-5	15	-5	-2	-3	-6	-2	-2	-6
pair:by_which	-8	-3	-4	3	-6	-6	2	-2	-4	2
pair:cable_'s		23	-5	-3	-3	-7	-2	-3	-4	-5
pair:cable_,	-7	15	-3	-6	13	10	-10	-8	-13	-3
pair:cable_.	32	-4	-6	37	-3	-14	-6	-4	-3	-5
pair:cable_from	33	-4	-3	-3	-7	-20	-3	-4	-4	-3
pair:cable_in	28	-8	-5	48	-10	14	-12	-4	-4	-4
pair:cable_to	-18	-5	-4	-6	33	27	-4	-3	-5	-4
pair:cairo_.	22	-14	14	11	-3	-7	-9	-3	-4	-6
pair:call_,	19	-3	-3	-3	-2	-6	16	-2	-4	-4
pair:call_.	26	-8	-3	-3	-5	-4	5	-4	18	-2
pair:call_<f>	-20	-2	-3	-3	-6	-4	19	-6	-8	-3
pair:call_<p>	-10	-4	-5	-5	-2	-3	-3	-3	-3	-4
pair:call_a	7	21	-4	-2	-2	-1	-4	-2	-2	-4
pair:call_at	-6	24	-4	-2	-3	23	-6	-2	-6	-4
pair:call_center	3	-11	-2	-2	22	-5	-4	-2	-5	-3
pair:call_for	-10	-5	9	-3	-3	-7	-11	-2	-4	-3
pair:call_from	-2	-3	-5	-3	-2	-3	-3	-3	-4	-4
pair:call_in	35	-5	-5	-3	-2	-5	-10	-2	-5	-4
pair:call_it	-10	-4	-4	-5	-4	-8	34	-1	-7	-3
pair:call_its	-13	-7	41	14	28	-9	-4	-5	-9	-3
pair:call_off	52	7	-5	-3	-4	-5	-6	-2	-5	-3
pair:call_on	21	-5	-3	-3	-3	4	-5	-2	-1	-6
pair:call_that	-2	-6	-11	-4	-4	-4	3	-3	-4	-3
pair:call_the	-25	-5	-4	-5	-5	5	-5	-3	2	-2
pair:call_with	1	-3	-3	-3	-2	-4	-4	-2	-3	-4
pair:campus_in	-10	19	-3	-4	3	11	-4	-3	-6	-4
pair:campus_of	-7	17	-5	-4	-5	32	-2	-2	-4	-6
pair:can_be	-1	-4	-4	-3	5	-11	-4	-3	-5	-2
pair:can_pay	-13	-3	-3	-4	-8	44	-14	-3	-10	-6
pair:cancel_a	14	-5	-7	-19	34	-9	20	-4	-6	-7
pair:cancel_the	-6	-3	-4	-6	-5	-5	8	61	-10	-3
pair:cannot_be	-14	-3	-4	-4	-4	-4	-27	-3	-13	-12
pair:cap_on	-12	-5	-4	-7	-6	-14	58	-7	25	-3
pair:capacity_,	-4	-3	-10	6	-4	-5	-5	-2	-4	-7
pair:capacity_.	-2	-6	-5	21	-6	-9	-6	-3	-6	-7
pair:capacity_building	24	-6	-8	-13	-3	-6	-7	-1	-4	-3
pair:capacity_in	-23	-2	-3	-5	23	-9	-1	-2	-3	-5
pair:cape_canaveral	-10	-7	-5	-7	-11	25	-5	-3	-3	-4
pair:capital_,	-10	-4		-3	-10	9	-4	-1	-4	-2
pair:capital_.	2	16	-4	-3	-7	-7	36	-4	-26	-6
pair:card_in	-16	-4	-5	-36	-9	46	-10	-5	-6	-6
pair:carrier_,	-5	-2	-2	17	-7	-6	-3	36	-7	-3
pair:carry_on	-9	-4	-4	-11	-9	-12	-8	-12	-6	-4
pair:carry_out	-12	-1	-4	-7	9	-9	-6	-3	20	-3
pair:carry_the	11	-3	-3	-4	-5	12	-6	-4	-6	-2
pair:case_,	-13	-2	-3	-4	-5	-11	-14	-5	15	-4
pair:case_against	-8	-2	-3	-4	-4	-5	-6	-6	-15	25
pair:case_of	21	-3	-4	-7	-4	-7	-4	-2	31	-21
pair:catch_up	31	-5	-5	-4	-4	-4	-3	-4	-4	-8
pair:cent_,	-10	-4	-11	-3	-6	-6	3	-6	-3	-4
pair:cent_.	-9	-4	-6	-6	17	-15	34	-3	-8	-4
pair:cent_in	-9	-6	-6	-11	7	-7	40	-3	-4	-4
pair:cent_of	-9	-3	-4	-8	14	-7	22	-3	-8	-4
pair:center_,	-11	5	-3	-10	4		17	-7	-4	-2
pair:center_.	12	13	1	-10	13	-9	13	5	-5	-3
pair:center_and	-12	28	-5	-4	-9	-26	23	-3	-13	-2
pair:center_at	14	-7	-2	5	-4	26	-5	-2	-4	-3
pair:center_be	-37	-5	17	-7	-9	42	-3	-2	-5	-5
pair:center_for	-8	-5	2	-8	-11	37	-9	-2	-4	-5
pair:center_in	-4	-10	-6	3	4	28	-3	-2	-4	4
pair:center_of	-12	5	-7	-5	-8	21	-5	-5	-7	-4
pair:center_on	-21	-6	20	-8	-4	-21	-10	-2	-4	-3
pair:center_that	-6	25	-3	7	-9	-8	-3	-5	-6	-1
pair:center_will	-16	-7	-4	-15	-14	-20	-5	-3	-10	-4
pair:center_with	-22	-49	-4	-6	6	-20	-21	-3	-3	-2
pair:ceo_of	7	-4	-6	15	-4	-5	-4	-3	-5	16
pair:ceremony_,		-2	-6	33	-6	13	-5	-2	-3	-4
pair:ceremony_.	-23	-3	-10	-2	-3	-5	-4	-3	-6	-8
pair:ceremony_at	-33	-6	-4	-3	-6	20	-3	-2	-6	37
pair:ceremony_in	-8	-4	-4	18	44	12	9	-6	-7	-8
pair:ceremony_of	9	-3	-14	-7	-3	54	-2	-5	-5	-2
pair:cfa_franc	-4	-2	-3	-6	10		-4	11	-8	-2
pair:chain_,	-11	-3	-3	-12	-3	-2	39	-2	-1	-5
pair:chain_.		-3	15	-6	25	-3	-3	-2	-3	-2
pair:chain_of	-11	-4	-9	-20	-14	-8	-5	-8	11	-3
pair:chair_,	2	-5	-4	-3	-3	20	-8	-2	-6	-1
pair:chair_.	-30	2	16	-4	-4	-6	22	-3	-4	-15
pair:chair_<a>	-25	-4	-6	-4	-5	-7	-7	-3	-6	52
pair:chair_a	23	-7	20	-6	-8	-5	-4	-3	-5	-12
pair:chair_by	12	-4	3	-3	-7	-3	22	-2	-7	-17
pair:chair_of	-16	-3	-5	-8	-5	-4	-3	-2	-4	62
pair:chair_the	20	-5	24	-4	-4	-8		-2	-4	-8
pair:chairman_,	19	-19	-4	-3	-4	-4	-3	-2	-11	37
pair:chairman_of	-8	-4	-5	-6		-6	-8	-5	5	57
pair:chairmanship_of	45	-6	-11	-24	-3	-8	-2	-2	-3	-13
pair:challenge_the	-4	-2	-2	-8	-5	-5	-4	-5	57	-3
pair:change_hand	-7	-3	-3	49	6	-9	-7	-2	-17	-3
pair:change_to	-3	-3	-4	-6	-6	-5	-6	-7	-28	-4
pair:charge_.	29	-3	-3	-6	-3	-6	-15	-4	-23	
pair:charge_<p>	-12	-2	-4	-3	-4	-5	-7	-3	40	-33
pair:charge_for	-8	-2	-3	-4	-4	-3	20	-5	-13	-4
pair:charge_in	-7	-3	-5	-6	-2	-5	-6	-2	19	-7
pair:charge_of	-6	-1	14	-2	-4	-4	-13	-2	-25	33
pair:chennai_,	29	-3	-4	-6	-14	-12	-3	-6	25	-4
pair:chief_,	-17	23	-5	-7	7	-10	-6	-3	1	6
pair:chief_.	-7	-2	-5	-11	-23	-8	-4	-4	-7	52
pair:chief_counsel	-32	-4	-3	-3	-5	-3	-4	-2	-4	-23
pair:chief_executive	6		-7	2	-2	-1	-5	-3	-3	41
pair:chief_guest	-27	-5	43	-4	-5	-5	-3	-3	-2	-13
pair:chief_of	8	-3	-4	-6	-4	-5	-5	-2	-10	5
pair:child_and	-14	-2	-5	-2	-6	-5	53	-6	-5	-14
pair:chip_,	5	-5	-2	28	2	-5	-7	11	-3	-3
pair:chip_.	-15	8	-10	12	-5	-9	33	-5	-7	19
pair:chip_and	-21	-4	-9	-5	-13	-19	23	-8	31	-3
pair:chip_design	13	-6	-18	20	-5	50	6	-4	-10	-2
pair:chip_designer	17		-4	-1	17	-6	-5	-7	-8	-4
pair:chip_for	-14	-6	-6	-4	-19	12	-9	-4	-5	-5
pair:chip_plant	-11	19	-2	7	14	-13	19	-2	-4	-3
pair:chip_that	-8	-5	-3	-5	20	-16	-14	-15	-7	-12
pair:chip_to	-4	-3	-3	-5	-8	-11	24	39	-10	-3
pair:chips_act	-14	-2	14	-9	26	-3	-20	-3	-3	-2
pair:choice_of	-19	-4	-7	-5	-6	-7	-6	-3	4	47
pair:citizen_,	-5	-6	-4	-2	-3	-6	-2	-1	-3	-7
pair:citizen_and	-6	-3	-3	20	-6	-3	-15	-3	-3	-2
pair:city_,	-4	-2	-7	-2	-3	22	-6	-3	-6	-4
pair:city_.	59	-3	-4	-2	-7	11	-2	-13	-3	-4
pair:city_and	-8	-4	-5	-2	-8	-5	-2	-2	-2	-3
pair:city_be	-10	-5	-5	-1	-1	-4	-3	-1	16	-2
pair:city_of	-12	-8	-7	-1	-1	-7	-2	-2	16	-3
pair:claim_.	-8	-4	-6	-12	-9	-11	-10	-7	-9	-5
pair:clean_room	-9	52	-8	-3	-6	29	-3	-3	-4	-8
pair:clear_on	-6	-2	-2	-9	-4	-10	-6	4	-27	-3
pair:clear_the		-2	-4	-4	-17	-4	2	26	-15	1
pair:close_a	-19	-2	-7	-5	15	-5	-3	-4	19	-2
pair:close_door	52	-5	-14	-5	-4	-6	-7	-2	-9	-8
pair:close_in	-8	-5	43	-19	55	-16	-5	-5	-10	-4
pair:close_its	-8	-2	-4	-8	-7	-5	-5	-7	46	-3
pair:close_on	-23	-4	7	-4	-5	-8	10	-5	-10	-6
pair:close_the	16	-11	-7	-5	35	10	-5	-4	18	-5
pair:close_to	-18	-3	-3	-7	-2	-3	-4	-4	-11	-5
pair:closely_with	-22	-3	-5	-8	-5	-6	-6	-4	-6	-4
pair:closer_tie	-13	-4	-4	-10	-7	-6	26	-6	-5	-8
pair:cloud_and	-10	-2	-4	-6	4	-5	21	-3	-4	-5
pair:cloud_computing	-9	-3	-3	-10	-9	-24	26	-2	-3	-4
pair:cloud_region	-19	-7	-14	-6	-4	31	-5	-2	-6	-3
pair:cloud_service	-13	-4	-4	4	27	-23	37	-5	-5	-4
pair:co-founder_<p>	-13	-3	-3	-3	-11	-5	-3	-10	38	22
pair:code_of	-10	-4	-10	27	-7	-14	49	-2	-5	-7
pair:collaboration_in	13	-6	-6	-19	-3	-3	-4	-2	-3	-2
pair:colombo_.	12	-5	13	-5	-8	-6	-6	-4	-5	-6
pair:come_,	-21	-2	-2	-6	-6	-4	-3	10	-4	-3
pair:come_a	6	-6	-7	-5	-3	-4	-2	-3	-10	-5
pair:come_at	-13	-4	10	-6	-3	-9	-8	-3	-8	-2
pair:come_away	54	-22	-3	-12	-5	-4	-3	54	-19	-6
pair:come_back	17	-3	-5	-4	-3	-2	-17	-2	-9	-7
pair:come_first	-48	-3	54	-4	-3	-7	-5	-2	-3	24
pair:come_from	-20	-4	-5	17	7	-6	-5	-5	-7	14
pair:come_in	19	10	-4	-11	30	-4	-3	27	-12	-11
pair:come_into	-9	-5	-10	-2	-4	-13	25	-3	-4	-3
pair:come_out	32	2	-2	-6	-14	-1	14	-10	-5	-5
pair:come_the	16	-4	56	-5	-4	-11	-4	5	-10	-5
pair:come_to	-1	2		1	-1	-1		-4	11	-6
pair:come_together	1	-5	36	-21	-4	-5	-5	-2	-3	-5
pair:come_under	5	-5	-6	-11	-4	-7	-21	-4	-5	-20
pair:come_up	4	4	7	-2	-3	-9	-6	-7	-4	-5
pair:come_with	8	-3	-4	-4	-4	-6	-5	-6	-2	-7
pair:comment_.	-13	-4	-5	-8	-10	-8	13	-7	-9	-6
pair:comment_on	-15	-5	-5	-5	-5	-7	38	-5	-5	-6
pair:commission_on	15	-3	-11	-12	-8	56	-7	-3	-4	-10
pair:commissioner_,	-1	-20	48	-7	-5	-6	-6	-4	-7	-12
pair:commit_to	-7	-4	-4	-12	6	12	-3	-2	-3	-4
pair:commitment_to		16	-5	-5	-1	-4	-3	-2	-3	-5
pair:committee_,	-20	-4	-3	-3	-6	-2	13	-2	-3	-15
pair:committee_.	-17	-9	-7	-10	-12	-8	10	-2	-4	-11
pair:communication_,	8	-4	-5	-10	-4	-6	-9	-3	-7	-9
pair:communication_and	11	-5	-6	-8	19	-4	-2	-2	-3	-1
pair:communication_technology	-9	-4	3	-7	-7	-3	24	-2	-3	-3
pair:communiqué_.	-13	8	6	13	-2	-6	-3	-2	-4	-5
pair:company_'s		-12	-6	-7	1	40	-2	-3	-6	-7
pair:company_,	2	3	-5	-4	-7	-5	-2	-2	-6	-4
pair:company_.	30	-6	30		-9	-6	-6	-3	-4	25
pair:company_<f>	32	-2	-6	11	-2	-6	-2	-8	3	-4
pair:company_and	-15	-9	27	-6	-14	-6	-2	-3	-2	-3
pair:company_be	13	-4	-4	-7	7	-6	-8	-2	-5	-5
pair:company_have	-5	-5	-8	12	-11	21	-6	-4	-5	-3
pair:company_in	4	-2	22	19	-6	10	-6	-3	-5	-2
pair:company_of	1	-3	-3	-5	-6	8	-3	-5	-1	-5
pair:company_say	-6	-4	-10	32	-8	36	-6	-6	5	-3
pair:company_such	-7	-4	-5	-5	-5	-4	-9	-4	-19	-5
pair:company_that	-14	-3	-4	-7	18	-5	-8	-3	-5	-5
pair:company_to	-13	-3	-3	-4	-6	-5	-5	24	-5	-6
pair:compare_note	54	-20	-4	-5	-2	-9	-6	-5	-3	-2
pair:compete_with	-20	-6	-6	-10	-15	-12	-4	-5	-9	-6
pair:competition_in	22	-4	-3	-3	-4	-5	-7	-3	-8	-9
pair:complaint_about	41	-2	-6	-3	-2	-3	-3	-3	-13	18
pair:complaint_against	-17	-3	-5	-5	-5	-4	-4	-4	4	-9
pair:complete_the	-13	-3	-4	-4	28	-10	-6	27	20	-13
pair:complex_in	5	-4	-6	-2	49	-8	-2	-5	-2	-7
pair:comply_,	-8	-2	-2	-4	-8	-3	-4	-10	8	-4
pair:computing_power	-9	-6	-3	17	-9	-20	-5	-5	27	-3
pair:concern_about	-3	-2	-4	-14	-8	-4	-8	-31	-7	-5
pair:conclude_a	-3	-2	-6	43	-4	-20	-15	-8	-15	-2
pair:conclude_between	-26	-3	-6	60	-11	-6	-3	-3	-3	-3
pair:conclude_its	-5	-2	-3	-24	-23	-3	-4	70	-20	-3
pair:condition_of	-14	-2	-3	-5	-4	-4	-3	-14	10	-4
pair:condition_that	-7	-1	-1	-11	-6	-5	-6	29	-1	-2
pair:confer_with	31	13	19	-4	-5	-5	-3	-3	-4	-8
pair:conference_,	-17	-6	81	-5	-5	-11	-7	-3	-5	-6
pair:conference_.	-12	-8	73	-4	27	-27	-5	-3	-4	-10
pair:conference_be	-22	-7	53	-6	-4	-20	-6	-2	-5	-3
pair:conference_in	-16	-7	38	-5	-5	-11	-5	-3	7	-6
pair:conference_of	-25	-5	29	-3	-3	-8	-4	-2	-3	-6
pair:conference_on	-22	-4	34	-3	-5	7	-15	-2	-4	-4
pair:conference_room	26	-5	-19	-5	-5	-6	-3	-5	-9	-4
pair:confidence_in	1	-7	-3	-7	-16	49	-2	-2	-2	-2
pair:confirm_.	11	-8	-4	32	-1	5	-6	9	4	-13
pair:confirm_<p>	-13	-4	-6	-7	-8	-9	-6	-5	-11	76
pair:confirm_by	-10	-4	-5	-11	29	-5	-6	-6	7	12
pair:confirm_that	7	-4	-1	-3	-3	26	-2	-6	-4	-17
pair:congress_.	7	-6	10	15	-4	-4	-5	-3	-6	-4
pair:congress_in	-8	-4	32	-5	-4	-19	-6	-3	-7	-3
pair:connect_,	-4	-2	-8	8	-17	-16	-14	-2	-2	-2
pair:consent_.	-7	-3	-3	18	-6	-5	-7	-25	66	-5
pair:consortium_lead	-6	-2	-3	-27	18	-3	-4	-14	-6	-2
pair:consortium_of	-6	-3	-3	-11	22	3	-4	13	-13	-4
pair:consultation_on	-11	-4	-9	-4	-3	-26	51	-3	-5	-3
pair:content_.	-17	-4	16	-3	-4	-14	27	-2	-7	-6
pair:continent_,	-20	-3	-11	-2	-2		-2	-3	-3	-3
pair:contract_,	-12	-2	-3	-48	-4	-3	17	-8	-6	-13
pair:contract_.	46	-3	-3	-4	-3	-11	-18	-6	36	-13
pair:contract_be	-8	-4	-4	44	-4	-3	-6	-3	-17	-5
pair:contract_for	-4	-3	-2	24	-9	-5	-8	-10	-8	13
pair:contract_in	34	-13	-4	-22	-5	-9	-3	-2	-3	-11
pair:contract_sign	-8	-2	-3	-3	-8	-11	-5	-7	-9	-4
pair:contract_with	-9	-2	-4	13	-5	-5	-6	-9	-9	-6
pair:contribution_to	-26	-5	-3	-4	-6	-2	-2	-2	-3	-7
pair:control_.	13	-4	-3	-7	7	-5	-7	-6	14	-4
pair:control_by	-11	-3	-3	-7		-7	-3	-5	-8	-4
pair:control_on	-1	-3	-6	-10	-4	-4	78	-5	-10	-10
pair:convention_center	-8	-12	46	-7	-6	-19	-1	-1	-1	-1
pair:conversation_,	53	-4	-3	-3	-3	-3	-7	-3	-5	-9
pair:conversation_.	-43	27	-5	-4	-3	-5	-4	-8	-3	-5
pair:conversation_be	53	-4	-7	-5	-2	-5	-4	-2	-2	-3
pair:conversation_on	33	-6	-5	-4	5	-12	-3	-1	-2	-2
pair:conversation_with	17	-1	-4	-3	-9	-6	-3	-2	-3	27
pair:cooperate_on	-12	-4	-5	32	-7	-8	-8	-3	-4	-4
pair:cooperation_,	-1	-4	-8	12	-2	-2	-8	-1	-2	-1
pair:cooperation_.	13	-21	-4	10	-4	-6	-6	-3	-4	-5
pair:cooperation_and	20	-4	14	1	-2	-3	-9	-1	-2	-5
pair:cooperation_be	-25	-6	-5	49	-2	-3	-23	-2	-2	-2
pair:cooperation_between	-22	14	-3	1	-3	-5	-2	-2	-2	-4
pair:cooperation_in	14	-5	-5	27	-4	-5	-6	-3	-5	-4
pair:cooperation_on	22	-3	-11	5	-7	-4	-4	-2	-3	-3
pair:cooperation_with	8	-3	-5	-4	-6	19	-6	-3	-8	-3
pair:coordinate_<p>	15	-5	-2	-4	-8	-2	-4	-3	-4	-8
pair:copy_of	-32	-5	-5	15	-5	-5	-5	-6	-7	-4
pair:core_network	-5	-3	-3	84	-20	-9	-4	-7	-6	-11
pair:cost_.	-16	-4	-3	-5	-23	-6	29	-2	-6	-4
pair:cost_of	-11	-4	-3	-7	34	-9	-7	-20	-4	-5
pair:could_be	-10	-4		-12	-5	-4		-3	-18	-3
pair:could_meet	-39	-2	-2	-4	-8	-5	-9	-5	-3	-6
pair:could_not	-16	-5	-4	-6	-4	-6	-11	4	-3	-3
pair:counsel_to	-32	-4	-3	-3	-5	-3	-4	-2	-4	-23
pair:counterpart_,	-9	-5	-5	19	-3	-4	-2	-2	-4	-8
pair:counterpart_from	58	-3	-9	-3	-3	-3	-6	-5	-3	-8
pair:country_'s	18	15	-7	-6	-3	-8	6	-3		
pair:country_,	-13	-4	-10	-4	-2	-4	-3	-5	-5	-3
pair:country_.	5	-6	-1	9	-7	-8	-1	1	1	-6
pair:country_and	-18	-3	-7	-18	-5	-3	-1	-1	-1	-1
pair:country_in	-9	-5	18	-4	-3	-5	-12	-2	29	-4
pair:country_to	-8	7	-9	33	-5	-3	-7	-3	-3	-6
pair:couple_of	13	-12	-4	-26	-5	-3	-4	-3	26	-3
pair:course_,	-17	-4	-5	-3	-3	-4	-2	-2	-2	-2
pair:course_of	-16	-10	-5	-3	9	9	-11	-10	-2	-4
pair:court_,	-12	-3	-2	-4	-3	-3	-6	-4	11	-5
pair:court_.	-11	-3	1	-5	-6	-5	-4	-5	12	-5
pair:court_<c>	-27	-2	-4	-3	-7	-6	-5	-4	-20	-4
pair:court_on	-28	-3	38	-3	-2	-3	-3	-2	29	-6
pair:court_order	-9	-3	-3	-10	-3	-4	-20	-9	32	-4
pair:courtesy_call	29	-3	-4	-2	-2	-3	-2	-2	-3	-5
pair:coverage_of	1	-7	-4	25	-8	-7	-7	-2	-4	-3
pair:create_a	-12	-4	-9	15	-3	-8	-8	-3	-4	-3
pair:creation_of	11	-5	-5	-5	-5	-6	-5	-2	-4	-5
pair:critical_infrastructure	-14	-5	11	-5	-5	-4	43	-3	-3	-4
pair:customer_,	-7	-3	-3	-7	-20	-3	-4	-6	35	-4
pair:customer_.	-12	-4	-5	-5	-7	-9	1	-7	3	-4
pair:customer_in	-11	-7	-11	-28	-10	11	-12	-3	-7	-6
pair:cut_off	-7	-5	-5	-5	-5	-22	-5	-11	11	-6
pair:cut_the	7	-6	-5	-5	-7	42	7	-3	-7	-4
pair:cyber_security	-9	8	19	7	-5	2	26	-3	-5	-6
pair:cybersecurity_,	-5	-6	-14	-5	-2	11	-2	-2	-4	-2
pair:dar_es	-7	-4	-4	-6	31	32	-9	-4	-14	-6
pair:data_center	-17	15	-4	-8	-7	-13	16	-2	-3	-4
pair:data_governance	-4	-4	-4	-7	-2	-3	51	-2	-3	-5
pair:data_protection	-6	-3	-3	-5	-3	-5	10	-6	-5	-4
pair:date_.	5	-2	-2	-5	-7	41	-5	-5	-3	-6
pair:date_from	-10	-5	-5	19	3	-7	-1	-8	6	-4
pair:date_of	-7	-5	-4	-6	-5	-46	-43	-5	-6	-4
pair:datum_.	-10	-3	-6	15	-5	-5	13	-4	7	-5
pair:datum_and	-16	-2	-4	-6	-6	-4	-6	-5	28	-3
pair:datum_bill	-8	-4	-5	-4	-3	-13	38	-3	-5	-3
pair:datum_center	1	-5	-2	-3	1	2	7	-1	-5	-3
pair:datum_embassy	-9	-4	-6	-4	-5	29	64	-4	-10	-4
pair:datum_flow	-3	-4	-5	28	-3	-6	25	-3	-4	-7
pair:datum_for	5	-6	-12	-7	-3	-6	11	-2	44	-4
pair:datum_hall	-15	25	-4	27	25	-13	-11	62	-13	-5
pair:datum_in	-8	-3	-3	-6	-6	-7	-14	-5	-9	-4
pair:datum_of	-9	-2	-6	14	-8	-6	-5	-12	12	-3
pair:datum_price	21	-3	-16	-5	-3	-2	-9	-11	14	-2
pair:datum_protection	-10	-5	1	-7	-3	-11	3	-4	6	19
pair:davos_,	10	12	17	-3	-4	-2	-4	-2	-3	-3
pair:davos_.	-16	-9	-2	-5	-4	-5	-3	-4	-7	-4
pair:day_,	33		2	-3	-5	8	1	-5	-7	7
pair:day_.	-6	7	-5	-3	-3	2	4	-2	-2	-5
pair:day_<p>	30	-4	-3	-3	-3	-6	-3	-3	-4	-10
pair:day_after	-14	19	-4	-2	-4	-6	11	-5	8	-8
pair:day_at	-35	32	-7	-3	-3	-6	-7	-2	-12	56
pair:day_before	11	24	7	13	-3	-4	-4	-2	-3	-9
pair:day_for	-31	-3	-7	-2	-3	-3	-10	-2		-7
pair:day_in	-9	51	15	-4	-7	-6	-4	-5	1	-5
pair:day_of	8	10	33	-6	-6	-7	-2	-2	-3	19
pair:day_to	-9	-4	-4	-9	-5	10	1	-9	34	-5
pair:de_<p>	1		-15	-5	-3	-3	-3	-2	-4	-7
pair:deal_,	-8	-2	-3	-3	-8	-6	-3	-3	-8	-7
pair:deal_.	-16	-3	-3	-15	26	-5	-3	27	7	-7
pair:deal_be		-3	-4	4	-5	-5	-8	-3	-3	-6
pair:deal_between	-13	-4	-6	22	-4	-5	-5	-7	14	-4
pair:deal_for	-7	-14	-5	49	-12	-6	-4	-5	-7	-4
pair:deal_on	11	-3	-4	16	-5	-7	-6	-4	-7	-3
pair:deal_with	-7	6	-4	15	-10	-5	-6	-4	16	-6
pair:debt_of	5	-4	-5	-6	38	-6	-4	-10	-14	-5
pair:decade_,	-7	-3	-4	-3	-16	-4	-3	-3	-11	24
pair:december_,	-9	-3	-10	-7	-5	35	26	24	-10	-4
pair:december_.	-14	-4	8	-7	3	-5	11	-5	-8	-3
pair:december_2021	-6	-7	-6	21	-10	53	-10	33	-2	-2
pair:decide_.	-6	-2	-2	-10	-8	-7	-6	55	-9	-8
pair:decide_on	-9	-6	-5	-5	11	-12	23	-16	-15	-3
pair:decide_to	-8	-3	-3	-5	54	-7	37	-8	-9	-5
pair:decision_.	2	-5	-2	-3	-8	-3	-3	-3	-7	-3
pair:decision_be	23	-2	-3	-2	-2	-1	-11	-2	12	-12
pair:decision_in	-7	-1	-1	-2	-4	-4	-5	12	10	-10
pair:decision_of	-15	-4	-5	-4	-8	-4	19	-13	6	-6
pair:decision_on	-11	-4	-4	-5	-5	-12	23	-5	-16	-8
pair:decision_that	-22	-2	-2	-2	-3	-2	11	-11		33
pair:decision_to	10	-3	-2	-3	-2	-13	-13	-9	36	-6
pair:declare_the	-5	-3	30	-3	-9	-5	-7	9		-3
pair:decline_to	-10	-4	-4	-7	-6	-5	-8	23	-15	-5
pair:decree_no.	-6	-5	-4	-12	-3	-7	37	-2	-13	15
pair:degree_in	-21	-7	-9	-2	-3	-6	-8	-3	-5	-10
pair:delay_the	-4	-4	-5	-5	-6	-2	24	-3	-7	-4
pair:delegate_.	-7	-5	12	-8	-3	-7	-4	-2	-4	-2
pair:delegation_,	-4	-31	-15	10	-4	-2	-2	-1	-2	-7
pair:delegation_.	-13	17	-8	1	-3	-2	-2	-2	-3	-3
pair:delegation_be	-8	-5	-6	-3	-3	-4	-4	-2	-3	-7
pair:delegation_from	26	-1	-6	-2	-4	-2	-1	-1	-2	-4
pair:delegation_lead	47	23	-3	-2	-2	-2	-1	-2	-2	-13
pair:delegation_of	7	14	-2	-3	-5	-4	-2	-3	-3	-5
pair:delegation_to	-20	57	-14	-3	-4	-5	-4	-2	-3	-6
pair:delhi_,	11	-15	6	-3	-2	-7	-3	-2	-1	-2
pair:delhi_on	-19	80	12	-7	-5	-18	-13	-4	-5	-5
pair:deliver_the	-13	-5	33	-6	-6	-10	-4	-3	-4	-4
pair:delivery_of	-9	-6	-6	-6	-10	21	-9	-4	-8	-7
pair:deny_report	-20	-2	-2	-48	-3	-2	-5	-10	-19	-2
pair:deny_that	-28	-3	-4	-4	-15	-5	-6	-7	-25	-8
pair:department_of	-1	-4	-6	-4	-4	-7	-5	-3	-11	19
pair:depend_on	-10	-4	-4	-7	-6	-9	-5	-3	-7	-4
pair:deputy_,	-22	-5	-7	-5	-6	-7	-5	-4	-5	-19
pair:deputy_.	-24	-5	-4	-3	-4	-3	4	-2	21	-29
pair:deputy_prime	-4	-6	-5	-6	8	19	19	-3	-5	-14
pair:describe_as	8	-5	-3	-3	-2	-4	-9	-3	-4	-16
pair:describe_the	4	-2	-4	-10	-8	15	-3	-5	-3	-3
pair:design_.	17	-4	-9	-8	-7	24	-10	-4	-10	-4
pair:design_by	-21	-4	-5	-8	-12	-33	-5	-6	-8	-6
pair:designer_<f>	31	3	-3	1	27	-5	-3	-9	-6	-4
pair:detail_of	-10	-2	-3	-2	-3	-2	13	-14	16	-6
pair:develop_,	-21	-4	-3	-8	-5	-5	-3	-2	-5	-4
pair:develop_by	-13	-5	-5	-5	-12	22	-4	-3	-5	-3
pair:develop_the	6	10	-3	-14	-3	-4	15	-2	-3	-3
pair:development_,		-3	-6	-4	-12	-5	-8	-5	11	21
pair:development_.	13	-4	-2	10	-3	-3	-2	-2	-2	-3
pair:development_and	-5	-3	-3	-5	-3	-4	13	-2	-4	-4
pair:development_of	-1	-5	-6	1	-4	-2	-6	-3	-3	-5
pair:dialog_,	3	-5	20	-1	-10	-2	-4	-2	-3	-2
pair:digital_affair	-16	-2	14	-5	-1	-3	-2	-1	-2	35
pair:digital_asset	7	-3	-3	-4	-5	-12	23	-4	-4	-4
pair:digital_capability	20	-3	-3	-4	-22	-3	-2	-1	-1	-2
pair:digital_capacity	13	-5	-11	-2	-1	-3	-6	-1	-8	-3
pair:digital_credit	-7	-4	-4	-4	-10	-5	3	-27	-9	-3
pair:digital_currency	-4	-4	-3	-5	-18	12	-7	-5	-15	-6
pair:digital_development	4	-4	-5	-5	-4	-9	-8	-8	-3	38
pair:digital_economy	6	-4	11	21	-2	-4	-5	-2	-3	-5
pair:digital_fdi	-14	-3	-3	-5	-10	27	-5	-2	-3	-6
pair:digital_foreign	-18	-3	41	-4	-7		-5	-3	-4	-2
pair:digital_governance	-15		-4	-5	-7	-1	-6	-3	-4	-7
pair:digital_government	12	-5	18	-6	-7	-24	-5	-2	-6	-4
pair:digital_identity	4	-3	-5	-6	33	-6	16	-6	-5	-7
pair:digital_infrastructure	-2	5	-6	-3	-6	-4	-3	-2	-3	
pair:digital_investment	-2	-4	-12	-3	-13	29	-5	-2	-3	-3
pair:digital_lender	-19	-3	-5	-3	-9	-8	65	-3	29	-9
pair:digital_markets	-7	-3	-6	-5	-4	-7	3	-4	5	-3
pair:digital_minister	19	-8	-4	-6	-5	-5	-6	-3	-7	58
pair:digital_nation	-14	-6	12	-2	-4	-3	13	-1	-10	-3
pair:digital_partnership	-9	-3	-9	35	-4	-5	-13	-3	-5	-4
pair:digital_platform	-14	-8	-4	-3	-3	-11	-4	-3	-5	-2
pair:digital_policy	50	-4	-25	-3	-4	-3	-9	-3	-4	-6
pair:digital_service	4	27	-4	-6	-7	-17	12	-3	-6	-3
pair:digital_skill	-15	-3	-8	-6	-3	-9	-10	-2	-2	-3
pair:digital_summit	-19	-5	56	-2	-3	-10	-12	-2	-3	-3
pair:digital_tax	32	-2	-7	-2	-3	-8	-36	-2	-2	-2
pair:digital_technology	-8	-3	-4	10	-4	-7	2	-3	-3	-4
pair:digital_trade	17	-4	-20	25	-3	-4	-4	-3	-3	-3
pair:digital_transformation	-2	-4	-2	-7	2	-5	-2	-2	-3	-5
pair:digital_transition	1	-5	-7	-4	-7	-5	-4	-3	-5	-5
pair:digital_wallet	1	-5	-5	-11	-6	47	-7	-5	-7	-4
pair:din_with	55	-6	-5	-4	-3	-3	-4	-2	-6	-9
pair:direct_<f>	-7	-3	-5	-10	-6	-9	-10	-9	86	-9
pair:direct_investment	-6	-3	29	-5	-17	-3	-6	-3	-11	-3
pair:directive_that	-3	-3	-5	-5	-3	-6	74	-3	-16	-8
pair:director-general_<p>	-7	-2	-1	-9	-2	-21	52	4	-5	-16
pair:director-general_of	-9	-3	-5	-6	-4	-5	-7	-4	-6	53
pair:director_,	-17	-2	-4	-2	-3	-2	-2	-5	-11	-3
pair:director_.	29	-3	-8	-4	-7	-7	-7	-2	-7	56
pair:director_<p>	-14	-3	-6	-7	16	27	7	-18	-6	-12
pair:director_be	-26	-5	-7	-6	-5	-13	-10	-4	-11	16
pair:director_general	-16	-4	-5	12	-3	-6	-7	-2	-6	20
pair:director_of	-4	-4	28	-4	-5	-7	-8	-3	-9	50
pair:disclose_that	8	-2	-2	-6	-29	-7	8	-3	-6	-4
pair:discuss_.	-20	-6	-3	-4	-5	-10	-7	-3	-5	-3
pair:discuss_digital	75	-6	-6	-7	-6	-7	-6	-4	-6	-7
pair:discuss_the	31	-6	-7	-5	-3	-5	-7	-4	-4	-3
pair:discuss_when	23	13	-3	-6	-2	-7	-2	-2	-2	-5
pair:discuss_with	59	-3	-4	-7	-8	-5	-7	-20	-6	-4
pair:discussion_,	-6	-6	-8	-6	-3	-5	-6	-1	-3	-5
pair:discussion_between	67	-5	-19	-13	-2	-7	-6	-10	-1	-2
pair:discussion_on	16	-2	-3	-2	-2	-3	-2	-3	-5	-7
pair:discussion_with	50	-5	-5	-6	-5	-6	-4	-3	-6	-5
pair:dismiss_<p>	-23	-4	-10	-3	-3	-4	-3	-4	-11	82
pair:district_.	-42	-8	-11	-10	-6	22	-11	-4	-5	-5
pair:do_,	-9	-4	-5	-4	-5	-6	11	-5	20	-6
pair:do_.	-14	-3	-4	-4	-9	-6	5	14	-6	-3
pair:do_<p>	-40	-4	-7	-5	-7	-7	-3	-3	-6	-12
pair:do_business	-7	-3	-3	-2	-5	-3	-3	-13	-11	-4
pair:do_for	-25	20	-5	-3	-4	-2	-4	-3	-4	-3
pair:do_it	-18	-5	-7	-5	-7	-6	-6	-4	-7	-6
pair:do_not	-3	-4	-4	-4	-4	-8	-9	-3	-2	-4
pair:do_so	-3	20	-5	-10	-3	10	-20	-2	-10	-4
pair:do_what	-8	-4	-4	-5	-10	-4	47	-6	-9	-8
pair:do_with	-23	-4	-4	-7	-10	-4	-3	-2	-3	-3
pair:document_.	-20	-9	-4	14	-4	-7	11	-9	4	-5
pair:document_be	-6	-1	-2	34	-3	-6	-3	-3	-9	-5
pair:dollar_,	-6	-2	-4	-6	21	-4	25	-4	-9	-7
pair:dollar_.	-9	-3	-4	5	14	-7	-6	9	17	-3
pair:dollar_for	-12	-6	-6	-8	51	-6	-5	-3	-6	-4
pair:dollar_from	-6	-2	-3	-17	58	-4	-4	-10	-10	-3
pair:dollar_in	-13	-3	-3	-6	-15	-7	-6	-4	16	-3
pair:dollar_into	-5	-4	-3	-7	64	-15	-10	-12	-7	-3
pair:dollar_to	-5	-3	-3	-12	38	-8	-5	2	-6	-3
pair:door_.	11	-6	20	-4	-7	-7	-4	-3	-6	-7
pair:door_in	-4	-3	24	-5	-4	-18	-8	-8	35	-3
pair:door_on	-14	-5	-10	-4	-5	8	-4	-6	-11	46
pair:double_.	-10	-7	-5	-5	-6	-7	-7	-3	18	-4
pair:double_as	-19		-3	-3	-9	-4	-4	-4	-5	31
pair:double_its	-6	-4	-4	-10	51	-8	-9	19	-9	-5
pair:double_the	-10	-3	-3	-4	7	-9	54	-3	-13	-6
pair:down_.	-14	-4	-4	-15	-10	-6	9	-5	-8	32
pair:down_for	6	-4	-3	-3	-3	-10	-4	-7	7	-5
pair:down_in	3	8	-8	-9	-5	-6	-3	8	-12	15
pair:down_on	38	-5	-9	-6	-4	-8	17	-3	-5	-4
pair:down_the	8	-4	-4	-7	-4	-7	2	10	19	-11
pair:down_to	-29	-3	-13	-9	-9	-10	-5	-7	-7	-6
pair:down_with	16	4	1	-4	-3	-8	-4	-2	-4	-4
pair:dr._<p>	6	-4	-7	-4	-5	-9	-4	-3	-5	2
pair:dr_<p>	-2	18	-5	-4	-4	-7		-6	-9	9
pair:draft_be	-19	-2	-3	-3	-6	-5	2	-3	-7	-6
pair:draft_by	-8	-3	-14	-6	-5	-6	13	-5	-11	-5
pair:draw_from	-27	-4	-11	-4	-5	-3	-6	-3	-7	-4
pair:draw_on	-11	-4	-4	-6	-4	-25	-5	-2	-3	-3
pair:draw_up	-19	-4	-9	5	-5	-7	13	-2	-3	-3
pair:drive_to	2	18	-5	-5	-5	-8	-7	-3	-7	-7
pair:driverless_taxi	-7	-7	-3	5	-4	30	-7	5	-12	-4
pair:drop_by	60	-17	-4	-3	-4	-7	-6	-2	-10	-7
pair:dsa_)	10	-3	-8	-3	-2	-7	-12	-2	30	-3
pair:dubai_,	51	-3	54	-5	-4	-5	-3	-2	-4	-4
pair:due_in	34	-3	-15	-6	-11	-6	-4	-8	-7	-10
pair:due_to	13	-6	10	-16	-6	4	20	9	-12	-6
pair:during_a	51	7	-7	-5	-3	-8	-7	-3	-6	-10
pair:during_the	-1	-3	-5	6	-4	16	-7	2	-6	-4
pair:duty_on	-2	-3	-7	-5	-8	-6	33	-4	21	-4
pair:dwelt_on	17	-7	-9	-5	-2	-4	-7	-2	-6	-4
pair:each_.	-15	-3	-5	-13	-7	-6	-7	14	-6	-5
pair:each_other	2	-6	-5	-8	-4	-7	2	-3	-9	-4
pair:each_year	-12	-7	-4	-6	-18	-5	-3	-12	-20	-6
pair:earlier_,	-2	-1	-2	23	-2	13	-19	-3	-4	-13
pair:earlier_in	22	-10	-3	-4	-4	-4	24	-5	-3	25
pair:earlier_this	12	-4	-5	2	-2	-5	1	-14	5	-3
pair:east_africa	-6	-5	-7	-8	-6	40	-3	-6	-3	-3
pair:easy_for	-1	-2	-3	-5	-1	-3	1	-1	-15	-8
pair:economic_and	-8	-4	30	-2	-6	-3	-6	-2	-3	-14
pair:economic_cooperation	16	-55	-3	4	-1	-1	-1	-1		-1
pair:economic_forum	-44	-5	64	-4	-5	-6	-5	-3	-4	-5
pair:economic_growth	-7	-1	-3	6	-3	-2	-4	-1	-3	-3
pair:economic_zone	25	-4	-5	-5	-5	15	24	-3	-7	-5
pair:economy_,	11	-6	-6	13	-3	-3	-3	-2	-2	-3
pair:economy_.		-4	-5	-6	-5	-3	-7	-2	-4	-5
pair:economy_of	-11	-6	-6	-4	6	-4	-4	-3	-5	-3
pair:ecosystem_,	-20	-2	-2	-3	-11	-2	-2	-2	-2	-11
pair:ecosystem_.	29	-4	-6	-8	-6	-9	-13	-3	-4	-3
pair:ecosystem_of	-3	-3	-4	-2	-5	-4	-6	-2	-4	-5
pair:edition_of	-11	-12	28	-5	-4	1	-8	-3	-3	-3
pair:effect_from	-12	-4	-6	-5	-6	-7	73	21	-8	-6
pair:effect_on	-9	-4	-4	-5	-3	-14	14	12	-5	10
pair:effort_of	-16	8	-2	-3	-2	-11	-4	-2	-5	-8
pair:effort_to	6	3	-5	-6	-2	-4	-6	-2	-2	-6
pair:election_,	-42	-3	-4	-2	38	-7	-2	-3	-6	-14
pair:electric_car	-28	-4	-2	-2	-18	-12	-4	-3	-3	-6
pair:embassy_.	8	4	-4	-6	-3	-14	11	-3	-5	-2
pair:encounter_,	-38	-3	-2	-3	-4	-12	-5	-5	-10	-2
pair:end_,	-1	-4	10	-4	-4	-10	-9	-3	-7	-9
pair:end_.	-19	-3	-7	12	27	-4	-1	-8	-4	-3
pair:end_a	-7	-3	-5	43	-7	-8	-9	22	7	-5
pair:end_in	-11	-23	33	-5	-5	-8	-8	-7	-10	-8
pair:end_of		8	-5	-2	5	11	4	-4	-3	12
pair:end_on	-13	4	30	-6	-4	-7	-2	-9	-4	-5
pair:end_to	21	-4	-3	-7	-5	-5	43	-2	-9	-4
pair:end_up	44	-5	-3	-9	-5	-11	-5	-4	-8	-4
pair:end_with	-7	-3	-4	39	-16	-10	-3	23	-2	-2
pair:endorse_a	-9	-3	-6	-7	-7	-9	84	-4	-7	-18
pair:energy_and	-39	-6	-3	-5	-3	-3	-3	-2	-3	-3
pair:enforcement_of	-6	-2	-2	-4	-7	-2	-9	-2	22	-3
pair:eng._<p>	9	-3	-3	17	-2	-3	-14	-3	-3	17
pair:engage_by	-16	-2	-3	-5	-4	-3	-6	-3	-9	38
pair:engineer_,	-15	-9	-6	-6	-5	16	-5	-6	36	-12
pair:engineer_.	7	20	-5	-1	-6	28	-9	-3	-6	-5
pair:enter_into	-7	-4	-4	18	-8	11	-7	-5	-9	-5
pair:enter_the	-5	-3	-3	-29	-1	32	-4	18	-10	-4
pair:entity_list	-10	-4	-4	-8	-6	-6	-8	-12	84	-4
pair:equipment_.	-7	-2	-3	-5	-9	-6	-39	17		-4
pair:equipment_and	2	-6	-6	-8	-6	-5	-6	-2	-3	-7
pair:equity_rule	10	-2	-3	-4	-9	-4	24	-5	-17	-4
pair:es_salaam	-7	-4	-4	-6	31	32	-9	-4	-14	-6
pair:establish_a	-10	-2	-2	-26	37	-7	17	-9	-5	-5
pair:euro_,	-8	-3	-4	-7	-26	-6	-8	-8	16	-4
pair:euro_.	-6	-2	-3	9	27	-3	-6	8	-24	-4
pair:euro_for	-10	-3	-3	-5	-8	-6	-4	-7	-3	-4
pair:euro_in	-4	-3	-2	-4	28	-9	-5	-4	5	-3
pair:europe_'s	-9	-5	-10	-2	-2	-4	-2	-1	6	-1
pair:europe_,	-4	-3	-5	-6	-15	-7	-9	-2	-4	-3
pair:european_chips	-12	-2	-5	-8	37	-2	-8	-3	-3	-1
pair:evening_,	9	-4	-5	-2	-2	-6	5	-1	-4	6
pair:evening_.	23	-5	-8	12	-7	5	-9	-5	2	-6
pair:evening_<p>	-11	-9	-8	-7	-3	-5	-5	-2	-4	-2
pair:event_,	-17	-3	-8	-6	-3	-7	11	-4	-10	-7
pair:event_be	-9	-5	40	-9	-10	-7	-5	-3	-8	-5
pair:ex_parte	29	-5	-4	-5	-3	-4	-2	-2	-7	-6
pair:exchange_,	-15	26	-6	-8	-3	-32	-8	34	-13	-2
pair:exchange_.	-2	-4	-5	-7	-5	-14	-16	27	-8	22
pair:exchange_a	-19	-3	-6	52	-4	-6	-1	-2	-2	-3
pair:exchange_between	1	-5	-3	12	-4	-6	16	-6	-4	-4
pair:exchange_in	-22	34	-4	1	3	-7	-4	-3	-3	-2
pair:exchange_of	-4	-7	-4	5	-5	-8	-4	-3	-3	-2
pair:exchange_on	19	53	-8	1	-3	-9	-12	-2	-3	-3
pair:exchange_view	58	-5	-3	-9	-4	-5	-6	-3	-3	-4
pair:exchange_with	7	38	-4	-7	-5	-5	-4	7	-4	-4
pair:executive_,	17	-9	-4	-6	-11	-7	-5	-4	19	42
pair:executive_<p>	-12	-5	-7	-5	27	17	40	-4	-9	-15
pair:executive_in	-26	-4	-6	-6	-11	-9	-6	-7	-7	49
pair:executive_of	16	4	4	-7	-6	2	-4	-4	8	10
pair:executive_order	-5	-3	25	-22	-1	-2	39	-4	-16	-8
pair:exhibition_in	-8	-11	49	-8	-3	-25	-5	-4	-3	-4
pair:exhibitor_.	-12	-9	65	-7	-6	-10	-5	-4	-11	-5
pair:expand_the	5	-5	-4	19	-9	-7	-3	-3	-12	-3
pair:expansion_of		-2	-4	-8	44	-4	-3	-4	-5	-3
pair:expect_<a>	-5	-2	-4	-4	-7	-4	-7	-57	-7	-4
pair:expect_<f>	-12	-3	-4	-7	-8	-7	-3	-16	-16	-5
pair:expect_in	-33	80	-14	-7	-4	-11	-6	-3	-6	-10
pair:expect_to	16	-5	-7	-3	-4	4	5	-4	-4	-4
pair:experience_in	4	-3	-4	5	-5	-2	-7	-1	-3	-2
pair:expertise_,	-8	-6	-4	12	-8	-3	-2	-2	-1	-3
pair:expire_in	-7	-3	-4	-42	-12	-8	-7	-2	-8	-4
pair:explain_,	-12	-2	-1	-9	-2	-3	-4	-5	-9	12
pair:explain_the	38	-21	-4	-4	-4	-4	-5	-6	23	-6
pair:expo_in	-19	-7	58	-14	-7	-6	-4	-12	-4	-4
pair:export_,	-10	-4	-6	-9	-8	-5	-2	-1	-3	-5
pair:export_control	33	-4	-4	-8	-4	-4	36	-4	-7	-10
pair:export_of	-8	-2	-3	-3	-8	-9	44	-3	-6	-3
pair:export_rule	30	-3	-5	-12	-3	-4	-19	-3	-6	-3
pair:express_<p>	-20	-4	-4	-8	-8	-5	-3	-3	-4	-6
pair:express_the	-7	-4	-4	-5	-4	-4	-4	-4	-5	-3
pair:extend_its	-3	-3	-3	4	-34	29	37	-5	-3	-4
pair:extend_the	-5	-2	-3	-9	-7	-5	9	19	-7	26
pair:extend_their	-7	-4	-3	68	-6	-11	-20	-5	-3	-4
pair:extend_to	-3	-5	-3	-13	8	-2	-5	7	-3	-2
pair:eye_of	-9	-4	-3	47	-6	29	-7	-6	-10	-4
pair:eye_on	-29	-3	-5	-6	-7	-5	-6	-3	-8	-8
pair:face_<a>	111	-5	-13	-7	-7	-10	-7	-4	-9	-15
pair:face_to	72	-5	-10	-4	-3	-5	-3	-14	-6	-4
pair:facebook_post	2	-4	-2	-9	-3	-1		-5	-8	-5
pair:facility_.	6	-18	-2	-4	10	-13	-4	-9	-4	-3
pair:facility_in	-5	-3	-3	-4	5	-15	-5	-4	23	-2
pair:factory_,	-13	-5	-8	-7	32	53	-6	-3	-3	-6
pair:factory_in	-8	-3	-5	3	5	-16	-6	-2	-2	-5
pair:fail_to	-5	-2	-2	-8	-5	-6	-11	-5		-3
pair:fall_,	-8	-3	-3	-3	-17	-5	-10	-4	6	-7
pair:fall_by	-13	-5	-5	-5	-15	-7	-8	-4	-13	-12
pair:fall_on	21	-5	-8	-4	-6	-5	-4	-5	-7	23
pair:familiar_with	-6	-3	-3	-3	-16	-3	-7	-5	34	-3
pair:far_.	-12	-4	-4	-4	32	26	-6	-5	-7	-7
pair:far_the	34	-4	-6	-6	-6	-4	-4	-3	3	-4
pair:farm_in	-24	-3	-7	-4	39	27	-5	-8	-8	-7
pair:favor_,	-4	-3	-3	-3	-3	-11	44	32	-4	-8
pair:february_,	-16	-5	6	27	-3	14	-4	-5	13	-1
pair:february_.	40	-6	-5	-6	-6	6	-8	17	-7	18
pair:fee_.	42	-6	-21	-5	-4	-6	19	7	-8	-4
pair:fee_for	-18	-4	-3	-5	-6	-5	33	8	-8	-4
pair:fiber_.	36	-3	-5	43	30	-12	-12	-3	-7	-13
pair:fiber_cut	7	-4	-6	-6	-5	-9	-4	-3	-21	-4
pair:fiber_in	-2	-7	-5	-7	87	-10	-4	-4	-10	-4
pair:fiber_network	-9	-3	-5	-31	9	42	-12	-3	-4	-3
pair:fiber_optic	-14	-4	-4	-8	1	-18	-3	-2	-4	-4
pair:field_,	-11	-3	-3		-2	-2	-3	-1	-3	-2
pair:field_.	-12	-4	-4	-6	-6	-8	-4	-3	-4	-4
pair:field_of	-4	-4	-4	5	-2	-4	-5	-2	-3	-3
pair:fifth_of	-9	-3	-3	-10	-2	14	-8	-5	-4	-4
pair:figure_of	4	-6	-6	-7	-10	-7	-3	-4	-11	-9
pair:file_a	-7	-3	-3	-4	-4	-3	-14	-4	20	-5
pair:filing_show	-3	-7	-10	35	16	-3	-6	-4	-5	-6
pair:fin_<f>	-6	-2	-3	-7	-18	-4	-5	-15	62	-5
pair:fin_it	-7	-3	-3	-10	-9	-4	-7	-11	57	-4
pair:final_approval	-12	-4	-4	-5	27	-5	40	-23	-4	-9
pair:finally_,	41	-5	-4	-4	-3	-5	-5	-2	25	-4
pair:finance_chief	-5	-3	-4	-10	-30	-7	-2	-4	-5	82
pair:find_.	-14	-3	-6	-5	-7	-3	-7	-4	-35	12
pair:find_out	17	-1	-2	-3	-1	-6	-14	-2	-9	-4
pair:find_that	-6	-2	-3	-5	-11	-7	-6	-10	31	-3
pair:fine_,	-4	-2	-2	-3	-3	-3	-9	-7	33	-2
pair:fine_.	-8	-2	-3	-3	-7	-3	-2	-4	5	-3
pair:fine_<f>	-9	-2	-3	-4	-4	-4	-4	-7	-32	-4
pair:fine_be	-10	-2	-3	-3	-4	-5	-8	-2	30	-6
pair:fine_of	-5	-3	-3	-4	-9	-4	-14	-8	33	-3
pair:firm_'s	5	-4	-5	-4	-8	-7	-6	1	-9	-5
pair:firm_,	18	-6	-5	5	-8	-11	-6		30	-6
pair:firm_.	-11	66	-15	-10	29	-7	1	-4	-6	-6
pair:firm_<f>	5	3	-5	-4	14	3	-1	10	-2	-5
pair:firm_and	-22	-4	-23	-4	-6	-6	-7	-3	-11	-6
pair:firm_be	44	-4	-10	-4	6	-7	-7	-4	-10	-3
pair:firm_from	-10	-4	-4	-6	-7	30	18	-4	-8	-3
pair:firm_have	26	-4	-3	42	-6	-10	-6	-4	-8	-5
pair:firm_such	-20	-2	-16	-3	-4	-8	-5	-6	-26	-14
pair:firm_that	14	-4	-5	-4	18	-5	19		-11	-4
pair:firm_to	-1	-4	-4	-5	-4	-7	-4	-4	-4	-9
pair:first_,	-14	6	-4	-5	-5	-5	57	-18	-1	17
pair:first_.	-25	-4	33	-23	-9	-7	-4	-8	-5	-8
pair:first_license	-7	-4	-5	-6	-6	16	-4	31	-5	-11
pair:first_meeting	20	-3	-9	-2	-2	-5	-4	-2	-2	26
pair:first_national	-23	-5	-7	-5	-11	22	38	-3	-4	27
pair:first_of	-9	1	-8	-5	-6	23	4	11	-5	-3
pair:first_satellite	-6	-10	-3	-7	-8	16	-5	-4	-6	-4
pair:first_stop	-7	23	-5	-4	-3	-15	-7	-3	-9	-4
pair:first_time	18	-4	-10	-5	-4	-16	-8	5	-8	-6
pair:first_to	-10	-4	-7	-5	-5	48	-9	-5	-6	10
pair:first_undersea	-13	-5	-2	-5	37	-15	-2	-3	-3	-4
pair:five_day	-17	16	-7	-2	-3	-6	-5	-2	-6	22
pair:five_year	-12	-2	-3	-1	7	-7	-2	-4	3	17
pair:floor_price	-7	-3	-4	-6	-3	-11	-23	-2	35	-5
pair:fly_in	50	-14	-3	-2	-19	-6	-2	-4	-3	-7
pair:fly_to	-2	48	3	-5	-5	-11	-4	-4	-4	-9
pair:follow_.	-10	-3	-5	-11	15	-10	-13	-3	-7	-4
pair:follow_<p>	-17	-38	-6	-4	-4	-8	-4	-3	-6	33
pair:follow_a	1	-3	-4	-10	3	-9	-11	-1	39	-8
pair:follow_by	12	-5	-6	-7	-6	-9	-5	-3	-7	-15
pair:follow_in	-5	-6	-7	-9	-9	65	-6	-2	-2	-2
pair:follow_the	4	3	-9	26	-2	-3	-11	-2	-4	-4
pair:follow_up	31	-7	-3	-7	-4	-10	-9	-2	-25	-7
pair:for_"	10	-2	-3	-3	-9	-3	-3	4	-6	-2
pair:for_$	-11	-3	-4	-17	-8	-8	-6	54	44	-5
pair:for_,	-6	-5	-5	-5	-6	31	18	-4	-8	-4
pair:for_.	-8	-4	-11	-6	-5	-6	12	20	-16	-2
pair:for_12	-9	-4	-4	24	-12	-11	-19	-7	49	-3
pair:for_15	-3	-3	-3	-16	-6	-6	-8	7	-9	-2
pair:for_40	-15	-6	30	39	10	-8	-7	-7	-9	-7
pair:for_5g	-7	-2	-2	-8	-10	-4	-8	15	-6	-2
pair:for_<a>	-13	-4	-3	11	-4	-1	-9	-10	7	5
pair:for_<c>	-4		-6	-3	8	-4	3	2	-5	-4
pair:for_<f>	2	-3	-2	6	14	1	-2	10	-6	-6
pair:for_<o>	-24	-7	-6	-5	30	-10	-6	-6	-7	-5
pair:for_<p>	-8	-2	-4	-6	-3	-2	-5	-3	-4	-3
pair:for_a		3	3	-1	6	-6	-3	-2	-5	6
pair:for_advance	-3	-2	-2	-3	17	-11	-11	27	-5	-2
pair:for_ai	11	-4	-6	-21	11	2	22	-6	14	-5
pair:for_all	-19	-4	-30	-6	-2	-6	-4	-3	-14	21
pair:for_an	26	-11	1	-5	4	-7	2	-4	-6	-5
pair:for_another	-4	-2	-11	22	-9	-19	15	-1	-7	-2
pair:for_answer	-30	-3	-3	-28	-5	-4	-6	-3	-5	-5
pair:for_artificial	-12	-4	-6	-6	-5	-7	85	-5	-7	-7
pair:for_chip	-9	-4	-10	-7	-12	17	23	-4	-7	17
pair:for_closer	-10	-6	-6	-9	-4	-5	-6	-3	-3	-3
pair:for_cloud	-12	-6	-6	35	-12	-9	7	-4	-5	-4
pair:for_comment	-7	-4	-5	-11	-5	-10	37	-5	-11	-4
pair:for_communication	-10	-2	-2	-4	27	-4	-6	-4	-4	-4
pair:for_cooperation	38	-2	-7	25	-6	-4	-20	-2	-3	-2
pair:for_cyber	-2	-3	-12	3	-10	30	13	-12	-6	-3
pair:for_datum	-9	-7	-5	-6	2	-11	35	-3	-4	-3
pair:for_digital	-8	1	-5	-4	8	-7	-7	-4	-3	23
pair:for_electronics	8	-4	-4	-6	-16	-5	53	-6	-5	-12
pair:for_every	-12	-3	-3	-8	-7	40	-17	-7	-11	-4
pair:for_fail	-4	-2	-2	-4	-4	-7	-4	-6	24	-3
pair:for_five	-7	-4	-5	10	-5	-8	-7	-16	17	-16
pair:for_foreign	-12	-2	-7	-8	-9	-6	79	-4	-7	-7
pair:for_four	45	-6	-4	-4	-6	-10	-8	-2	-9	-3
pair:for_half		-8	-5	-3	-4	-5	-9	4	-9	-2
pair:for_his	2	-4	-8	-5	-4	-6	-4	-3	-7	-8
pair:for_information	-6	-2	-4	-16	-4	-2	4	-14	57	-3
pair:for_it	-11	-3	-3	-5	-4	-6	-6	-2	-4	-3
pair:for_its	-15	-4	18	13	-2	-4	-17	-2	7	-5
pair:for_joint	-6	-6	-10	-1	-2	-9	12	-2	-3	-3
pair:for_mobile	-3	-3	-3	-5	-3	-8	25	-7	-11	-4
pair:for_more	2	-3	-3	-12	7	-3	-3	-7	-7	-3
pair:for_not	-7	-3	-3	-6	-8	-5	-5	-9	78	-4
pair:for_others	-19	-4	-5	-6	-5	-11	-4	-3	-6	-3
pair:for_public	-5	-3	-5	-5	-6	-7	38	11	-9	-3
pair:for_rural	-30	-6	-5	-5	-7	20	-6	-3	-9	-3
pair:for_satellite	-14	-3	-3	-12	-3	-13	45	-13	-2	-3
pair:for_school	30	-7	-4	-4	-10	-5	8	-5	-3	-3
pair:for_send	-5	-2	-2		-10	-4	-4	-19	39	-2
pair:for_share	-8	-4	-4	-49	-7	-9	-9	-2	28	-5
pair:for_small	-9	-3	-5		-9	47	-22	-4	-5	-5
pair:for_smart	-14	25	-4	23	-7	-14	18	-4	-8	-5
pair:for_start-ups	62	-5	-9	-4	-9	42	-7	-3	-6	-15
pair:for_talk	42	-26	-4	-4	-2	-2	-2	-2	-2	-3
pair:for_technology	-1	-4	-4	-4	19	-4	4	-3	-2	-3
pair:for_ten	-6	-3	-4	20	-10	-7	12	38	-8	7
pair:for_that	-11	-3	-3	18	-2	-6	7	-4	-6	-11
pair:for_the	-2	-1	-2	1	5	1	-5	-1	-5	-3
pair:for_their	3	-5	35	-6	-4	-7	-14	-3	-4	-3
pair:for_this	-27	-3	-2	-16	12	-6	-5	-2	-3	-3
pair:for_three	10	-11	-4	-1	-5	-4	7	2	-8	-2
pair:for_two	18	8	12		1	-8	-6	-2	-7	-3
pair:for_use	-6	-2	-3	-8	-7	-6	46	-7	10	-4
pair:for_want	-4	-3	27	-4	-4	-4	-7	9	11	-5
pair:for_what	-7	-7	-3	-3	-3	-3	-5	14	-10	-5
pair:for_which	-11	-4	20	-5	-3	7	-8		-5	-9
pair:for_year	-10	-4	-6	-30	-11	-7	-13	-8	-9	-2
pair:for_young	-32	46	-9	-6	-5	-7	-5	-3	-4	-15
pair:force_on	-16	-5	-6	54	-6	-15	68	-5	-5	-5
pair:force_to	-7	-5	-5	40	-8	-11	-13	-5	-9	-6
pair:foreign_direct	-7	-4	31	-4	-7	-3	-5	-3	-5	-2
pair:foreign_investment	-13	-2	-3	-4	-7	-5	-7	-4	-5	-4
pair:foreign_investor	-5	-5	-2	-8	-8	-4	40	-2	-13	-4
pair:foreign_ministry	-2	-2	-4	-2	19	-4	-3	-5	-2	-2
pair:forty_minute	83	-24	-5	-7	-4	-7	-3	-2	-6	-8
pair:forum_,	-9	-3	17	-4	-5	-9	-4	-3	-4	-6
pair:forum_.	-26	20	15	-3	-3	-3	-2	-2	-3	-4
pair:forum_in	-19	-8	79	-5	-5	-15	-6	9	-4	-5
pair:forum_on	-44	-5	59	-8	-3	-7	-5	-3	-4	-3
pair:forward_.	-20	-4	-3	-7	35	19	-7	-2	-2	-9
pair:forward_to	-10	-3	-1	-3	-4	-3	-4	-2	17	9
pair:found_<f>	-23	-4	-4	-4	-6	-8	-4	-5	-17	-5
pair:found_in	-8	-3	-5	-5	-8	-14	-7	4	-9	-4
pair:founder_,	15	-5	-10	-5	-7	-6	-5	-3	31	-5
pair:founder_of	-12	-3	-4	-4	-11	25	-13	-4	81	-18
pair:four_hour	42	-4	-3	-28	-6	-6	-7	-4	-11	-3
pair:four_per	-6	-3	-3	-13	-27	-7	39	-6	-15	-5
pair:four_year	-16	-3	-6	-4	10	23	6	-5	31	15
pair:fourth_operator	-11	-3	-4	-6	-4	-9	-9	-6	-19	-3
pair:framework_for	-9	-3	-5	-5	-4	-11	35	-1	-4	-2
pair:framework_of	-9	-1	27	-10	-12	-2	-6	-4	-13	-1
pair:free_of	-14	-3	-4	-5	-6	-9	5	-5	-16	-5
pair:free_wi-fi	-1	17	-5	-6	-4	21	-11	-4	-13	-7
pair:freeze_the	-8	-2	-3	-6	-3	-4	-10	13	63	-5
pair:friday_'s	-31	-17	-14	-6	-4	50	-9	17	-4	41
pair:friday_,	11	15	-6	3	-4	13	13	-3	-3	1
pair:friday_.	16	9	7	8	-1		4	-3	-3	-4
pair:friday_by	-14	-6	-5	-6	-5	-7	6	38	-17	40
pair:friday_for	-7	-3	-4	-28	24	-5	-16	34	-10	-4
pair:friday_to	23	-5	26	-12	-7	19	10	14	5	-7
pair:friday_with	35	-7	-4	-4	-6	-6	-3	-5	-1	-4
pair:fringe_of	14	-4	-23	21	-3	-4	-4	-2	-4	-3
pair:from_1	-10	-3	-5	-5	-10	-9	72	15	-10	-4
pair:from_<a>	-7	-3	-4	6	20	-6	-9	26	-7	5
pair:from_<c>	11	-4	-2	-3	-2	-1	-3	-4	2	-3
pair:from_<f>	-4			-3	7	-4	-5	-11	13	12
pair:from_<o>	-3	-7	-11	-12		-7		-3	-5	-4
pair:from_<p>	6	-3	4	5	-6	-4	-4	-3	-5	6
pair:from_a	-11	26	14	-11	1	14	-5	-1	-6	-6
pair:from_april	-14	-4	7	-6	-10	-7	26	18	-6	25
pair:from_it	-6	-3	-3	-4	-6	-4	-7	-2	22	-9
pair:from_its	-9	-3	-4	-7	45	-8	13	-7	33	-5
pair:from_january	-11	-7	-7	-6	-5	-7	74	-6	-6	-4
pair:from_one	-7	-6	-8	-4	-7	-15	-20	-2	-7	-3
pair:from_outside	-8	-4	-7	-9	-5	-13	-5	-3	-5	53
pair:from_social	-12	-3	-3	-3	-3	-7	73	-5	-27	-7
pair:from_the	-6	2	-5	-5	-4		-6	4	-3	-5
pair:from_tuesday	-11	21	44	-6	-3	23	-7	-3	-6	-3
pair:from_washington	-14	57	-6	-3	25	-11	-8	-15	-5	-6
pair:from_which	-8	12	-4	-5	-5	-5	-5	-8	25	-2
pair:front_of	-10	-16	-2	11	-4	-5	-4	-5	-21	-4
pair:full_of	-26	-7	25	-4	-12	8	-1	-2	-2	-5
pair:fund_,	-8	-3	-4	-7	11	-7	37	-12	-5	-3
pair:fund_<f>	7	-3	-4	-2	-19	-5	-2	-6	-4	-3
pair:fund_and	-13	-11	20	-6	-6	-6	-6	-2	-3	-3
pair:fund_of	-7	-3	-4	-2	-8	-29	-2	-7	-4	-2
pair:future_.	-14	-3	-2	-23	-2	20	16	-4	-2	-1
pair:future_of	-18	-5	65	-6	-4	-7	-5	-2	-3	-7
pair:gather_in	4	-7	41	-9	-5	-5	-6	-3	-5	-7
pair:gazette_on	-4	-3	-4	-6	-5	-13	21	15	-6	-2
pair:general_,	-21	-4	-6	-9	-3	-10	-4	-2	-10	28
pair:general_<p>	12	-3	-6	-3	9	-14	5	-11	-7	3
pair:general_of	-28	-4	-4	22	-4	-4	-12	1	-4	6
pair:generation_,	-3	-5	-5	-2	-3	-8	-4	-2	-5	33
pair:generative_model	-15	-4	-14	-24	-5	11	52	-2	-4	-3
pair:geneva_for	14	43	9	-6	-5	-5	-4	-3	-4	-5
pair:get_<a>	-3	-2	-2	-6	-7	-3	-4	-35	-39	-2
pair:get_a	11	-4	-4	-6	-10	-5	-5	13	-5	-8
pair:get_an		-4	-3	5	-11	-7	-4	-4	-5	-3
pair:get_its	-12	-10	-4	-7	-5	47	-5	-32	-6	-4
pair:get_the	6	-4	-5	34	-7	-7	-6	7	-22	-5
pair:ghana_'s	10	-3	-7	1	-4	-4	-4	-4	-5	13
pair:ghz_band	-9	-3	-4	-5	-5	-7	23	11	-9	-3
pair:giant_<f>		-2	-4	-25	27	-5	-3	-3	2	-6
pair:gitex_global	-3	-5	38	-5	-4	-5	-4	-3	-5	-10
pair:give_<a>	-6	-5	-4	-16	-8	-6	-21	17	8	-4
pair:give_<f>	-10	-3	-4	-9	-12	-7	6	29	14	-6
pair:give_<p>	-2	-7	-7	-3	-6	-4	-4	-3	-4	-8
pair:give_a	6	-9	6	-5	-10	-4	-2	-8	6	-7
pair:give_it	-22	-2	-3	-5	-8	-3	32	-17	-10	48
pair:give_its	-8	-4	-5	-5	34	-8	50	-21	-4	-5
pair:give_thanks	-43	-3	-4	-2	-5	-2	-4	-3	-3	-8
pair:give_the	-15	-4	10	-5	15	-10	4	28	-7	-5
pair:give_them	-6	-3	-6	-8	-5	-6	-10	-5	15	-6
pair:give_to	-16	-2	-2	-3	-12	-5	-4	-4	-4	-9
pair:give_up	-44	-3	-6	-3	-6	-3	-3	-2	-3	32
pair:global_ai	-17	-3	50	-2	-4	-11		-2	-4	-3
pair:go_,	-41	-6	-3	-7	-4	-5	-2	-3	-4	-18
pair:go_.	15	-7	-3	-5	-3	-8	-4	-5	-5	39
pair:go_after	-10	-5	-4	-8	-14	-7	-6	-15	40	-4
pair:go_ahead	19	5	-4	-4	38	-12	-5	-11	-17	-5
pair:go_back	-24	14	-3	3	-5	-6	14	-8		-17
pair:go_before	-12	-18	35	-7	-4	-4	-4	-4	-18	-6
pair:go_by	-7	-10	-4	-4	-7	-11	-3	-3	-5	18
pair:go_dark	-7	-6	-3	-10	-3	-7	-9	-5	23	-7
pair:go_in	-9	-20	7	-4	-5	-8	-3	-4	-31	45
pair:go_into	19	9	-5	-7	-4	38	-4	-4	-6	-4
pair:go_live	-10	-12	-6	10	-8	109	-8	-9	-7	-5
pair:go_on	-19	15	-4	-4	-3	2	-3	2	-3	-5
pair:go_out	-5	-9	44	-5	-4	-12	36	-2	-9	-4
pair:go_over	67	-12	-5	5	-5	-7	-4	-10	-5	-6
pair:go_thru	30	-6	-4	-4	-7	-6	-3	-6	6	-6
pair:go_to	-11	2	-2	16		-4		7	-6	4
pair:go_up	-14	-8	-9	-2	-4	-3	-11	-2	-2	-3
pair:good_,	-17	-9	-4	-12	-3	-6	-5	-3	-4	-6
pair:good_.	38	-5	-3	-3	-3	-2	-6	-2	-3	-4
pair:good_and	-8	-4	-3	-3	-11	-10	-11	-3	-3	-2
pair:good_for	-12	-3	-3	-3	-5	-7	-12	-3	-4	-2
pair:governance_and	-14	4	-3	-3	-5	8	-3	-2	-3	-2
pair:government_'s	-8	-7	-3	-4	-4	-5	40	-5	-13	33
pair:government_,	-12	-3	-9	2	26	-7	-6	-2	-2	-3
pair:government_.	3	-4	3	-7	-4	49	27	-3	-5	8
pair:government_be	-9	-3	-4	-5	-5	-6	-5	-11	-2	-6
pair:government_entity	-4	-2	-3	-6	-2	-12	-9	-1	-3	-2
pair:government_of	-27	24	-5	-5	-5	-11	12	-2	-3	-13
pair:governor_<p>	-10	-2	-10	-4	29	-8	24	15	17	-9
pair:governor_of	34	-10	-7	-4	-9	48	-7	-4	-3	-5
pair:grace_the	-19	-3	72	-8	-5	-7	-5	-4	-7	-23
pair:graduate_of	16	-7	-6	-2	-4	-9	-1	-2	-5	-8
pair:grant_<f>	-5	-2	-2	-4	41	-2	-2	1	-9	-1
pair:grant_an	35	-3	-3	-4	-10	-3	-3	-5	-2	-5
pair:grant_of	-9	-3	-5	-5	66	-4	-3	-18	-4	-2
pair:green_light	-5	-3	-4	-6	-3	-15	-4	64	-14	-2
pair:ground_.	-5	-4	-3	-5	-6	-12	-4	19	12	-2
pair:ground_be	-15	-5	-3	-5	-9	50	-6	-3	-10	-5
pair:ground_on	-9	-11	-9	-6	-10	31	-8	-3	-7	-4
pair:ground_station	20	9	-3	-4	14	7	-4	-2	-7	-3
pair:group_,	-20	-6	-5	-7	-7	-6	-3	-1	-4	21
pair:group_<f>	-7	-3	-18	2	17	-7	-4	17	-3	-5
pair:group_<o>	-7	-6	24	-4	-6	-13	-12	-3	52	-5
pair:group_of	-13	-3	6	10	22	-6	-4	-5	-3	-4
pair:grow_.	-14	-5	20	-3	-6	-8	-5	-3	-6	-4
pair:growth_.	17	-6	-4	6	-5	-4	-7	-2	-9	21
pair:growth_of	18	-11	-5	-6	-4	-3	-3	-2	-2	-4
pair:guest_,	-36	-4	34	-4	-4	-6	-3	24	-3	-13
pair:guest_be	-4	35	-9	-6	-3	-2	-2	-3	-4	-4
pair:guest_in	32	-6	-13	-3	-4	-4	-3	-3	-4	-9
pair:guest_of	7	-5	29	-5	-4	20	-3	-5	-3	-6
pair:guest_on	24	-5	-10	-4	-5	-3	-4	-3	-2	-11
pair:guidance_,	-6	-2	-3	25	-29	-7	48	-2	-4	-2
pair:guideline_on	-11	-4	-11	-4	-3	-4	52	-4	-7	-5
pair:h.e._dr.	31	-4	-5	-5	-9	-10	-6	-3	-6	-5
pair:half_,	-15	45	-6	-5	-26	-4	-5	-4	-6	-5
pair:half_a	-16	-4	-3	-10	23	-5	-3		-7	-5
pair:half_an	2	-8	-5	-3	-3	-5	-9	-4	-3	-3
pair:half_of	-8	-1	13	-8	15	16	-6	-6		-6
pair:hall_.	36	-4	-7	-6	-6	-8	-3	-6	-3	-4
pair:hall_in	18	-8	-19	-7	25	3	-12	-5	-5	-4
pair:hall_of	4	-4	-13	-4	-10	20	-3	-6	-10	-6
pair:hand_,	14	-4	-4	-6	-3	-12	-5	-3	-14	-12
pair:hand_a	-9	-10	-3	-6	12	-5	-6	-12	43	-25
pair:hand_in	-7	-4	-5	-9	-3	-9	-9	-2	-4	50
pair:hand_of	-7	-14	9	15	-6	-27	-2	-5	-15	-4
pair:hand_on	-9	-4	-5	51	-6	-16	-8	-4	-4	-6
pair:hand_out	-10	-3	-2	-8	-3	-8	20	-2	56	-7
pair:hand_over	-12	-3	-4	-6	22	19	5	-4		12
pair:hand_the	-10	-5	-3	-11	-6	-8	-6	-3	-6	2
pair:hand_to	18	-3	-5	-7	-1	-8	20	-6	-8	-8
pair:hand_with	-10	-5	-6	34	-3	-12	-6	-4	-7	-3
pair:hanoi_on	28	-12	-1	-3	-3	-7	-5	-2	-3	-7
pair:have_"	18	-3	-4	-4	-4	-4	-4	-4	-8	13
pair:have_,	-3	-5	-2	-6	-4	-3	21	-6	-13	3
pair:have_<f>	34	-4	-4	-10	-9	-7	-5	10	-10	-4
pair:have_<p>	70	3	-6	-4	-4	-9	-4	-3	-6	-12
pair:have_a	26	-4	-5	-4		-7	-4	-3	-5	5
pair:have_accept	19	-4	-4	-7	-12	-4	-5	-4	18	-13
pair:have_achieve	-8	-4	-4	-3	-3	-5	-4	-2	-4	-5
pair:have_agree	-10	-3	-3	38	7	-5	4	1	-10	6
pair:have_allow	-9	-3	-3	-5	-14	-5	-5	25	66	-8
pair:have_already	-18	-5	24	5	11	-11	-5	-3	16	-11
pair:have_also	-13	-8	-5	15	10	14	-4	6	-10	17
pair:have_always	-14	-5	-5	-13	-9	-6	-5	-11	-10	-6
pair:have_an	48	-7	-19	-4	-4	-11	-4	-4	4	-4
pair:have_apply	-8	-3	-3	-5	-4	-6	-9	-38	-14	-6
pair:have_approve	-8	-2	-3	-6	20	-4	21	28	-6	5
pair:have_ask	-6	-4	-5	-4	7	-5	-6	4	-8	-7
pair:have_ban	-9	-3	-5	-4	-6	-6	4	-4	53	-4
pair:have_be	-4		-3	-4	-2	-2	-2	-1	2	4
pair:have_become	-9	-4	-4	-9	-5	-5	-5	22	-6	-5
pair:have_before	40	-4	-4	-11	-4	-6	-11	-6	53	-4
pair:have_begin	-8	17	-5	-9	-5	25	-8	-6	27	-3
pair:have_block	-6	-2	-2	-6	-5	-2	-6	-43	73	-6
pair:have_both	-4	-4	-3	-4	-6	-4	-13	-3	-5	-5
pair:have_bring	12	-4	-9	-16	-4	17	-8	-2	15	10
pair:have_buy	3	-3	-3	-8	93	-4	-7	-6	-8	-7
pair:have_call	5	4	28	-4	-4	-3	-8	-2	-5	-7
pair:have_cancel	-14	31	22	32	30	-8	-6	-29	-12	-4
pair:have_choose	-16	-3	-3	28	-4	-4	-6	-6	-10	26
pair:have_clear	-19	-2	-3	-3	-6	-4	-2	15	-22	14
pair:have_close	-20	-2	-5	-3	-6	-6	-2	-5	8	-4
pair:have_come	-14	5	-4	2	2	10	10	-2	2	-5
pair:have_complain	-13	-3	-15	-6	-5	-11	-8	-5	31	-6
pair:have_complete	4	-16	-3	-6	28	-5	-5	-7	-5	46
pair:have_conclude	-5	-2	-3	6	-18	-13	-11	43	-14	-3
pair:have_convene	-50	-3	44	-3	-3	-4	-2	-2	-3	-4
pair:have_decide	-8	-3	-2	-4	27	-5	20	-7	-5	-7
pair:have_direct	24	-3	-3	-3	-7	-7	26	-5	32	-20
pair:have_dissolve	-13	-5	-4	29	-8	-8	-6	-4	-10	57
pair:have_do	-30	-4	-4	-6	-6	-5	51	-4	-7	-7
pair:have_double	-9	-6	-5	-5	3	-9	-16	-3	15	-5
pair:have_draw	-33	-3	19	-3	-3	-2	-28	-2	-3	-3
pair:have_end	-16	-6	26	-7	-5	-17	-7	-5	51	-3
pair:have_enter	-7	-2	-4	54	-11	-10	-7	-5	-9	-4
pair:have_extend	-4	-3	-3	-6	13	15	19	-10	-7	22
pair:have_face	8	-5	-3	-10	-3	-5	-3	-1	-3	-15
pair:have_find	-7	-3	-4	11	-6	-6	-6	-10	52	-5
pair:have_give	8	-2	-4	-5	9	-7	2	38	5	-11
pair:have_go	3	17	11	3	-4	-4	-3		17	-5
pair:have_grant	-5	-1	-2	-4	21	-2	-3	4	-16	-3
pair:have_grow	-12	-4	-7	-14	-5	-4	-9	-3	-10	-4
pair:have_hand	-8	-3	-4	-15	12	-8	-4	-2	-5	55
pair:have_have	18	-4	-4	-22	-2	-6	-6	28	-10	-4
pair:have_hire	-6	-3	-3	54	-22	-6	-3	-8	-14	5
pair:have_hold	-12		-11	-5	-5	-4	-2	-2	-11	-6
pair:have_impose	-7	-2	-3	-6	-4	-4	26	-12	27	-4
pair:have_in	14	-5	-3	-4	17	-5	3	-4	27	-4
pair:have_ink	-12	-3	-4	46	-4	-6	-7	-4	-10	-3
pair:have_invest	-13	-4	-6	-7	-25	-14	-5	-5	-7	-6
pair:have_invite	-30	-4	64	-2	-5	26	-3	-3	-3	-6
pair:have_issue	-4	-2	-2	-6	-3	-6	-9	-16	43	-4
pair:have_it	20	-2	-3	-12	-8	-8	-37	-1	-5	-3
pair:have_its	-13	-9	-10	-6	-9	-7	-9	58	-12	-5
pair:have_join	-3	-2	-5	15	4	-7	-4	-5	-3	-2
pair:have_keep	-32	-5	-13	-2	9	-4	-2	25	-3	-3
pair:have_launch	-6	-5	-3	-8	-11	51	-9	-5	-3	-6
pair:have_lead	-7	-5	-3	-6		-10	-8	-7	6	-12
pair:have_leave	1	-4	-3	-4	-9	-6	-2	-3	-3	78
pair:have_let	-5	-3	-2	-4	-12	17	-5	7	-7	-2
pair:have_license	-6	-2	-18	-5	-4	-7	-5	59	-22	-6
pair:have_long	-13	-4	-7	-5	-19	-9	8	-4	-13	-6
pair:have_look	-3	-12	-10	-4	-4	-5	23	-14	-13	-3
pair:have_lose	-27	-6	-3	-4	-8	-13	-6	-4	-13	-9
pair:have_make	-11	-7	-5	10	-2	4	12	-4	2	14
pair:have_meet	28	-4	-5	-4	-5	-5	-4	-2	-10	-8
pair:have_more	-15	-4	-6	-8	-9	-21	-5	-5	-12	-7
pair:have_never	-4	-3	-3	-5	-4	-3	-4	-4	-27	-6
pair:have_no	-11	-5	-4	-12		2	-12	-1	-1	-6
pair:have_not	-16	-3	-4	-8	-6	-6	-7	-13	-16	-6
pair:have_now	11	-5	-6	-8	18	-6	21	-5	4	-4
pair:have_offer	-13	-5	-16	-8	29	-7	-2	-3	-5	-3
pair:have_on	51	-4	-4	-3	-4	-3	-5	-4	3	-13
pair:have_open	-15	-2	-2	-4	-4	-1	4	-5	30	-5
pair:have_order	-4	-2	-1	12	-6	-9	-2	8	-25	-4
pair:have_pay	16	-4	-4	-3	-9	-5	-5	-7	-6	-4
pair:have_pick	-17	-4	-4	-12	35	-5	-3	-4	-8	22
pair:have_pledge	-4	-2	-7	-4	23	-2	-4	-2	-2	-2
pair:have_praise	-12	-8	-7	-5	-5	-10	-2	-3	-4	-3
pair:have_promise	-26	-4	-11	-9	23	-6	-4	-5	-11	-6
pair:have_put	-10		-3	-11	15	42	17	-7	1	3
pair:have_raise	-6	-2	-4	-12	44	-3	-24	-3	-3	-7
pair:have_receive	32	-3	-3	-7	3	-6	-4	29	-9	-7
pair:have_rise	-9	26	-28	-4	-5	-5	-7	-3	-4	-4
pair:have_roll	-6	-6	-5	-4	-5	39	19	-4	-8	-7
pair:have_run	16	-3	-7	-6	-4	-19	-6	-2	13	5
pair:have_say	-8	-4	-3	-3	6	-7	-5	-7	-5	-6
pair:have_scrap	-6	22	-3	-5	-12	30	15	-5	-5	-7
pair:have_secure	-7	-2	-4	-9	51	-5	-4	13	-25	-4
pair:have_see	-34	-8	-3	-5	-5	-5	-5	-3	-7	-19
pair:have_serve	-8	-2	-7	-10	-3	-4	-13	-7	49	-8
pair:have_set		-3	-5	5	15	10	14	-4	9	-4
pair:have_show	-12	-7	-8	-3	-9	-17	-2	-5	-1	-3
pair:have_sign	-8	-2	3	54	-8	-7	12	-3	-8	-4
pair:have_since	-11	-3	-3	-2	-6	-9	-6	-5	4	43
pair:have_so	-19	-4	-12	-5	-47	-9	-5	-4	-8	-5
pair:have_speak	9	-3	-3	-3	20	-7	-3	8	-3	-6
pair:have_spend	3	-7	-7	-3	-17	-7	-5	-3	-5	3
pair:have_start	-9	-4	-4	-7	-7	71	-11	-5	38	-6
pair:have_strike	-7	-2	-4	41	-8	-6	-6	-11	37	-3
pair:have_switch	-11	-6	-6	-5	-4	66	-8	-8	11	-3
pair:have_take	-7	-3	-6	-6	4	1	2	-5	5	-15
pair:have_talk	-8	-3	-3	-7	-3	-3	-3	-3	-3	-5
pair:have_tell	-13	-4	-4	-4	-5	-11	3	-11	57	-6
pair:have_the	11	-4	-4	-6	-8	-5	-11	-2	4	1
pair:have_to	-3	-5	-2	-5	-8	-3	5	-7	5	-1
pair:have_turn	-25	-3	-3	39	-4	-4	-2	-7	-4	-3
pair:have_two	-13	-4	-4	-10	-8	7	1	6	-10	-4
pair:have_until	-17	-4	-4	-10	-20	-7	-7	-4	-7	-13
pair:have_unveil	-5	-3	-3	-6	-9	19	48	-9	-11	-3
pair:have_warn	-13	-4	-5	-7	-4	-6	-10	-5	-2	-5
pair:have_win	-12	-2	-2	44	-10	-14	-3	32	-7	-5
pair:have_with	20	-4	-7	-7	-5	-5	-4	-3	-5	-8
pair:have_work	-24	-4	-4	-7	-8	-7	-3	-5	-10	-9
pair:have_write	-10	-2	-2	-29	-8	-4	-14	-7	-7	-8
pair:have_yet	-12	-3	-2	-11	25	-6	-5	-14	-11	-5
pair:he_<p>	14	4	-13	24	-3	-8	-5	-3	-3	-8
pair:he_be	-16	-19	-4	-4	-5	-4	-3	-3	-5	12
pair:he_have	-11	-6	-6	-4	-5	-7	-5	-3	-5	-4
pair:he_meet	6	11	-3	-3	34	-6	-3	-2	-4	-7
pair:he_receive	54	-4	-3	-4	-9	-3	-3	-3	-3	-8
pair:he_would	-23	-3	-4	-2	-3	-4	-11	-3	-4	-3
pair:head_,	-13	-11	-4	-7	2	-10	-7	-3	-10	13
pair:head_by	6	-4	-4	-4	-1	-1	-2	6	-4	-13
pair:head_of	6	2	8	-3	-4	-7	-1	-2	-1	19
pair:head_the	-12	-14	-7	-4	-7	-3	-4	-3	-5	-17
pair:headquarters_,	21	-13	-5	-1	-7	-10	-2	-4	-9	-3
pair:headquarters_in	20	-3	-5	-2	-11	19	-6	-2	-9	-3
pair:headquarters_of	6	-10	-4	-4	-7	-11	-3	-2	14	-4
pair:health_.	6	-5	-4	-5	-4	-7	-6	-4	-5	69
pair:hear_.	8	-4	-4	-14	-5	-5	-5	-3	24	-3
pair:hear_<p>	4	-11	-11	-4	-3	-5	-4	-3	-6	-10
pair:hear_from	-1	-5	-5	-3	-5	-3	-5	-3	-5	-9
pair:hear_the	38	13	-3	-3	-3	-2	-5	-3	-5	-4
pair:helm_of	-17	-4	-4	-5	-2	-7	-3	-2	-3	27
pair:help_<f>	-7	-3	-5	-4	17	-8	-3	-12	-6	-5
pair:help_of	-14	-4	19	-7	-6		-4	-7	-11	-7
pair:help_to	-11	-4	-7	-6	-7	50	-9	-3	-4	-6
pair:her_first	-14	27	-4	-7	-4	-6	-8	-5	52	-9
pair:her_office	66	-3	-4	-4	-4	-4	-7	-3	-6	-49
pair:here_on	34	-4	-4	-3	-7	17	-11	-4	-3	-2
pair:here_today	31	-4	-2	11	-3	-8	-6	-2	-4	-3
pair:highly_of		-3	-4	-2	-6	-3	-1	-2	-2	-6
pair:him_.	-5	-5	-4	-3	-5	-5	-3	-5		33
pair:him_of	26	-2	-2	-3	-10	-4	-2	-2	-2	-5
pair:his_deputy	-17	-6	-5	-3	-5	-4	-2	-3	-4	-2
pair:his_diary	36	-2	-15	-2	-5	-7	-3	-2	-4	-4
pair:his_excellency	48	-4	-5	-4	-3	-5	16	-3	-5	-8
pair:his_office	24	-6	-14	-3	-3	-5	-3	-2	-5	3
pair:his_post	-16	-4	-4	-6	-4	-4	-5	-3	-7	62
pair:his_resignation	-18	-6	-3	-4	-8	-11	-4	-3	-5	89
pair:his_speech	-21	-8	35	-5	-6	-15	-8	-4	-12	-10
pair:his_trip	14	36	-4	-5	-4	-10	-5	-3	-6	-8
pair:his_visit	-22	34	-3	-4	-3	-10	-5	-2	-4	-4
pair:history_of	-6	3	-2	-2	3	-5	-3	-3	15	-4
pair:hit_<f>	-6	-2	-3	-5	-9	-3	-4	-11	55	-3
pair:hold_.	-9	-4	11	-3	-6	-4	38	-3	-4	-14
pair:hold_a	29	-3	15	-5	-1	-4	-7	-8	-6	-4
pair:hold_at	2		3	-4	-4	-9	-3	-2	-4	-4
pair:hold_by	-17	-3	24	-8	-6	-5	-7	5	-6	-2
pair:hold_discussion	41	-4	-5	-4	-4	-5	-3	-3	-5	-6
pair:hold_in	9	2	15	-7	14	-5	-5	-4	-5	-4
pair:hold_its	-27	-5	58	-7	-7	-11	-6	-3	-5	-4
pair:hold_on	11	-5	2	20	-3	-5	-4	-2	-3	7
pair:hold_talk	18	-3	-6	-3	-3	-3	-3	-4	-3	-3
pair:hold_the	9	-2	7	-5	-7	-3	-8	-2	-4	-9
pair:hold_up	19	-5	-6	-4	-5	-7	-5	-2	-19	-3
pair:holiday_for	28	-2	-2	-4	-7	-3	12	-4	-4	-3
pair:home_.	-7	-12	21	-5	-3	-10	-17	-5	-6	-3
pair:home_in	-12	-3	-3	-5	8	-6	-10	-18	42	-17
pair:honor_,	-9	-4	-3	-4	-3	-6	-8	-2	-6	-7
pair:honorable_<p>	12	-2	-2	2	-2	-7	-2	-2	-10	-3
pair:hope_for	-18	-3	-6	-7	-9	-6	-6	7	-6	-4
pair:hope_that	-7	-5	-4	-3	-5	-14	-4	-2	-4	-5
pair:hope_to	-12	-8	-30	-17	-3	-17	-3	-2	-4	-3
pair:host_<p>	20	-4	-15	-3	-2	-3	-4	-3	-3	-5
pair:host_a	1	-3	13	-3	-3	-6	-3	-3	-5	-4
pair:host_by	-11	-3	29	17	-5	-5	-3	-5	-6	-4
pair:host_of	-22	-3	-10	-4	-4	-4	30	-5	-3	-4
pair:host_the	-18	-6	29	2	-5	-5	-5	-4	-6	-4
pair:host_to	46	-8	15	-6	-4	-6	-5	-4	-3	-7
pair:hour_,	14	-14	-4	-3	-4	-6	-3	-3	15	-6
pair:hour_.	32	-6	15	-9	-5	-6	8	-5	-10	-4
pair:hour_after	-21	-4	-2	-8	28	-11	-4	-2	-3	40
pair:hour_and	-3	-4	-3	-4	-8	-6	33	-2	-2	-5
pair:hour_at	48	-7	-4	-2	-4	-6	-4	-9	-4	-12
pair:hour_later	-13	-8	-5	32	-2	-5	-7	-2	-5	-4
pair:hour_of	-15	-6	-7	-6	-4	9	14	-7	-8	-4
pair:hour_on	52	-4	-10	-4	-4	-11	-6	-3	-7	-3
pair:house_,	16	-5	-5	-7	-4	-6	-7	-4	48	-12
pair:house_.	21	-5	-4	-3	-6	-4	10	7	-5	5
pair:house_<f>	32	-2	-7	-3	-2	-2	-2	-5	-3	-3
pair:house_in	-3	-3	-8	-4	-5	26	-3	-3	-6	28
pair:how_<a>	35	-4	-6	-4	-8	-8	11	-5	-12	-6
pair:how_<p>	-16	-4	-5	-3	-4	-6	-6	-3	-4	-8
pair:how_a	24	-2	-3	-16	-2	-18	-3	-4	-12	-3
pair:how_many	-4	-9	-4	-12	-3	-17	-9	-4	-3	-2
pair:how_much	-7	-4	20	-6	-3	-2	-5	-1	-1	-2
pair:how_the	-6	-1	2	-4	-7	-4	-5	-2	8	-5
pair:how_to	15	-3	-13	-4	-12	-3	-5	-2	-4	-12
pair:hub_be	-7	-3	-3	-7	-6	26	28	-2	-4	-7
pair:hub_in	-10	18	-9	-5	-3	26	-2	-1	-3	-2
pair:huddle_with	19	-4	-3	-4	-4	-4	-4	-2	-6	-5
pair:human_resource	-16	-1	-2	-5	-1	-4	-4	-1	-2	-6
pair:ict_)	-13	-4	18	-8	-7	-3	23	-2	-4	-4
pair:ict_,	-27	-4	35	-10	-4	-12	-7	-2	-3	-7
pair:ict_and	-24	-4	-4	-3	-3	-4	-4	-2	-3	-4
pair:ict_minister	-20	-15	20	-4	-5	-7	15	-3	-8	10
pair:ict_sector	-18	-4	-7	-6	-5	-4	6	-3	-5	-3
pair:ict_solution	-6	-2	-3	37	-10	-5	-3	-5	-5	-5
pair:ict_talent	-5	-3	-5	-3	-5	-25	-3	-5	-9	-3
pair:ict_week	-6	-5	32	-4	-3	-5	-4	-2	-3	-6
pair:id_card	18	-5	-6	31	-5	-8	-5	-5	-5	-5
pair:identity_card	-9	-12	-3	3	-8	-8	36	-9	-13	-9
pair:identity_project	18	-3	-6	-4	16	-5	-5	-5	-3	-4
pair:if_<a>	-5	-4	-2	-7	-9	-4	-6	-7	-65	-3
pair:if_the	-12	-3	-3	-4	-5	-8	-18	-4	-13	-7
pair:image_of	-10	-2	-2	14	-10	18	-7	-4	-7	-3
pair:immediate_effect	-16	-4	-4	20	-4	-5	30	12	-19	17
pair:impact_on	-6	-5	-13	-4	-3	-1	-5	-1	-1	-3
pair:importance_of	-7	-4	-4	-4	26	-4	-3	-7	-5	-2
pair:impose_a	-5	-2	-3	-5	-6	-2	-9	-10	22	-3
pair:impose_on	-6	-2	-3	-4	-7	-3	-4	-4	28	-3
pair:in-principle_approval	-8	-2	-3	-6	-14	-3	-6	68	-12	-5
pair:in_.	-15	2	-5	-5	-5	20	-5	-3	-5	15
pair:in_2016	-6	-3	-3	-7	-8	-14	-3	18	-6	-7
pair:in_2017	-8	-3	-6	-4	-8	37	-11	-4	-9	-4
pair:in_2018	-5	-4	-9	11	30	-12	5	5	34	-4
pair:in_2019	-11	-9	-4	-7	6	-9	5	-3	10	-14
pair:in_2020	-11	-5	-4	7	18	47	-3	22	-6	-3
pair:in_2021	-8	-5	-5	7	7	-8	-2		41	-10
pair:in_2022	-17	-5	-5	-12	34	3	-1	18	4	-4
pair:in_2023	-12	15	-3	3	-11	6	-10	-2	3	17
pair:in_2024	-9	-3	-4	-5	-2	3	19	1	2	-4
pair:in_2027	-7	-11	-14	-5	-7	-6	-6	-9	-6	-6
pair:in_40	-13	-5	-8	-7	-7	67	-9	-18	-7	-7
pair:in_5g	25	-3	-3	-11	-23	-7	-5	30	-8	-3
pair:in_<a>	-12	-3	-7	-2		14	3	-7	-12	21
pair:in_<c>	-5	-1	-1	-3	2		-4	-1	-2	-3
pair:in_<f>	-8	-3	-4	10	38	-7	1	-6	-4	-5
pair:in_<o>	-9	-2	-7	-10	-6	-4	-3	-2	-5	-3
pair:in_<p>	-5	-1	-1	-5	-4	-6	-2	-3	-4	6
pair:in_a	8	-2	-3	3	3	-1	4	-1	-5	
pair:in_abuja	23	-13	-8	4	-1	9	-7	-2	-6	-11
pair:in_accra	43	-14	8	-5	-4	16	-6	-3	-6	-5
pair:in_addis	-6	-5	40	30	-5	11	-5	-3	-7	-4
pair:in_ai	-15	-4	-5	-24	-4	-6	-1	-3	-4	-3
pair:in_all	-12	-6	-4	16	-5	6	-10	-7	2	
pair:in_almaty	-7	-7	-4	-5	-14	72	-10	-6	9	-11
pair:in_an	-17	4	-4	3	-5	-1	-3	-4	5	-6
pair:in_ankara	2	-9	15	-4	-5	-8	-3	-12	-5	-6
pair:in_another	10	24	-5	-6	-6	-9	-4	-12	-20	-3
pair:in_apia	5	40	-4	-12	3	-2	-5	-5	-3	-2
pair:in_april	-4	-3	1	1	26	7	2	8	1	16
pair:in_artificial	-4	-4	-5	12	-4	-7	-10	-2	-4	-3
pair:in_as	-19	-5	-5	-4	-6	-6	-5	-3	-5	81
pair:in_ashgabat	18	20	-5	-3	-3	-3	-5	-2	-2	-3
pair:in_astana	-8	35	-2	-3	-3	-21	-4	-2	-3	-3
pair:in_attendance	-34	-6	5	-5	-4	-21	-4	-3	-7	-7
pair:in_august	-15	-3	-3	14	-1	18	6	20	9	15
pair:in_baku	-11	-3	-7	-4	-5	21	-8	21	-6	-6
pair:in_barcelona	9	-5	27	-3	-3	-8	-4	-3	-4	-2
pair:in_batam	-34	-9	-3	-9	-17	17	-5	-3	-6	-3
pair:in_beijing	12	30	-6	-5	-4	-5	-4	-3	6	-5
pair:in_bengaluru	-11	-4	-20	-9	-15	46	-7	-6	24	-4
pair:in_bergen	13	-5	-8	-12	-5	19	-13	-3	-5	-5
pair:in_berlin	31	-3	-12	18	-1	-8	6	-3	-4	10
pair:in_bishkek	20	-5	19	-4	-4	-11	-6	-3	-5	-24
pair:in_brasília	19	-4	-4	-3	-4	-7	-12	-2	-3	-5
pair:in_brussels	40	-4	1	-9	-6	-6	9	-5	-4	3
pair:in_bucharest	23	-5	-6	-10	-6	23	-8	-4	-4	22
pair:in_busan	-10	-4	7	-5	-22	-11	-6	38	-4	-5
pair:in_cairo	-2	32	17	4	-6	-10	26	-4	-4	-7
pair:in_cash	-6	-1	-2	-13	43	-2	-2	-28	-3	-3
pair:in_central	-17	-7	-6	-3	25	-10	-4	-4	28	-5
pair:in_charge	-19	-3	12	-5	-3	-4	-6	-2	-25	36
pair:in_chennai	25	-5	-5	-5	-5	-5	-6	-3	-9	-6
pair:in_colombo	22	-3	14	-3	-7	-3	-3	-3	-4	-4
pair:in_contact	-6	-6	-4	-14	-6	-5	-6	-4	-6	-5
pair:in_court	-23	-3	27	17	-3	-3	-6	-8	12	-6
pair:in_datum	-18	-2	-3	-16	7	24	-5	-3	-4	-4
pair:in_davos	50	-6	-13	-4	-7	-4	-5	-3	-4	-5
pair:in_debrecen	-13	7	-5	-3	12	-30	-2	-3	-4	-7
pair:in_december	-6	-3	-5	-2	1	-9	11	28	-2	-1
pair:in_delhi	-6	71		-6	-3	-6	-4	-2	-4	-6
pair:in_dhaka	26	-4	20	-4	-3	-18	-7	-2	-4	-8
pair:in_digital	-6	-5	-6	1	-3	-3	-4	-2	-2	-3
pair:in_doha	22	-4	24	-11	-4	47	-6	-3	-5	-7
pair:in_dubai	12	-5	59	-9	-5	-10	-4	-4	-6	-5
pair:in_dushanbe	-2	8	-5	16	-8	-4	-1	-1	-2	-3
pair:in_early	2	22	-4	-5	-12	-3	5	-2	-4	-5
pair:in_eleven	-12	-5	-6	-8	-5	-17	-9	-5	-15	-6
pair:in_europe	-10	-4	-6	-4	19	13	-6	-3	38	-4
pair:in_favor	-13	-4	-4	-4	9	-8	7	13	-7	-10
pair:in_february	-5	-3	6	19	-7	5	2	-3	14	-5
pair:in_fine	-15	-5	-8	-3	-3	-5	-11	-5	1	-3
pair:in_five	-10	-8	-3	-4	-3	-7	11	-2	-3	-3
pair:in_for	41	14	-4	-5	-4	-5	-4	-4	-6	1
pair:in_force	-9	-4	-4	-4	-3	-5	19	-10	-8	-3
pair:in_gaborone	-4	4	1	2	24	18	-3	-15	-8	-2
pair:in_geneva	29	-10	29	-4	-4	-9	-5	-3	-5	-5
pair:in_government	-11	-3	-14	15	-2	-9	-7	-2	-2	25
pair:in_guangzhou	8	-4	-5	-7	-5	-4	-3	41	-7	-7
pair:in_gujarat	28	-5	-4	-4	-5	-5	-4	-3	-12	-13
pair:in_hand	-6	-16	-7	-6	-14	-13	-6	-3	-3	-5
pair:in_hanoi	23	18	12	-3	-3	10	-6	-4	-5	-6
pair:in_harare	22	-4	-5	-6	-6	-5	-3	38	-7	-5
pair:in_her	2	-4		-9	-7	-6	13	-3	17	10
pair:in_his	-3	-6	6	-5	-7	-6	2	-3	-6	37
pair:in_honiara	25	-6	-5	-8	31	-7	-5	-3	-4	-9
pair:in_hsinchu	-14	36	21	-5	-8	38	-3	-4	-5	-5
pair:in_ict	-11	-1	-21	-2	-4	-2	-2	-1	-1	-6
pair:in_islamabad	30	-4	11	-4	21	-6	-2	-3	-4	-5
pair:in_it	-1	-7	-4	-9	-4	-5	-10	-6	-4	-4
pair:in_its	-11	-4	-1	-3	15	-9	-8	5	4	-5
pair:in_jakarta	-7	28	-8	-8	6	-6	-4	-3	-5	-5
pair:in_january	2	-5	7	-7	-7	12	43	2	-5	14
pair:in_july	-1	-7	-8	-5	-7	8	-2	27	4	5
pair:in_june	-2	5	1	7	9	19	-6	17	8	12
pair:in_kathmandu	37	-3	3	-7	-10	-7	-6	6	-5	-3
pair:in_kigali	-11	8	11	32	4	4	-7	-4	-5	-5
pair:in_kuala	-2	-3	7	16	-3	-5	-5	-3	-3	-5
pair:in_kumamoto	-9	-4	-4	46	15	-28	-5	-4	-8	-6
pair:in_lagos	10	-6	45	-5	-5	-9	-8	-3	-7	-9
pair:in_line	22	-3	11	-3	-6	-4	20	-2	-10	-6
pair:in_lisbon	19	-7	19	-5	-16	-6	-4	-2	-5	7
pair:in_malé	3	-5	-9	-6	-4	-12	30	-4	-6	-22
pair:in_manila	23	-4	-4	23	-4	-5	-4	-7	-12	-4
pair:in_maputo	24	-5	-4	-7	-13	-14	-8	-8	-16	-12
pair:in_march	-9	4	-6	-1	4	1	-10	-4	5	24
pair:in_may	-5	3	-4	-1	4		18	-4		17
pair:in_munich	19	4	-4	-5		-8	-4	-3	12	-5
pair:in_muscat	22	4	16	-3	2	-10	-3	-3	-3	-3
pair:in_nairobi	12	-3	-13	9	-12	-6	-7	-4	-8	-7
pair:in_new	14	-6	2	-5	-6	-13	19	-3	16	-6
pair:in_nine	47	-4	-7	-8	10	-8	-5	-18	41	-5
pair:in_november	-14	10	25	-5	-5	25		-5	18	-5
pair:in_october	-5	-1	5	2	-2	36	-5	-5	-4	-3
pair:in_office	-17	-3	-5	-3	-7	-6	-3	-2	-7	7
pair:in_on	-39	-2	-5	-8	-3	-6	-5	-2	-5	52
pair:in_order	-1	-1	-2	-9	-2	-2	-9	-1	-18	9
pair:in_oslo	19	-5	-6	-5	-7	-8	-6	-3	8	-5
pair:in_other	-5	-6	-3	-3	7	-6	-8	-2	-4	-1
pair:in_paris	11	-4	43	-5	-4	-5	-3	-3	-3	-8
pair:in_particular	-8	-5	12	-5	-4	-4	-2	-3	-4	-9
pair:in_penang	-3	38	-10	-6	22	5	-5	-4	-7	-5
pair:in_person	49	-3	-4	-5	-3	-5	-3	-2	-8	-15
pair:in_place	7	-3	-3	10	-3	-6	-1	-5		12
pair:in_port	3	-19	30	-2	-4	19	-2	-3	-3	-4
pair:in_principle	-14	-3	-4	-7	-7	-4	18	-5	20	-5
pair:in_public	12	20	-4	-9	-1	-3	-2	-1	-2	-3
pair:in_quetzaltenango	-4	-4	-12	-6	-4	-29	-5	-3	10	-3
pair:in_rabat	-12	47	-9	4	-6	-9	-20	-3	-4	-4
pair:in_recent	-10	-5	-5	-6	18	24	-7	-2	13	-4
pair:in_riyadh	17	-8	22	-7	9	20	12	-4	-4	-7
pair:in_rome	25	-3	-3	-6	-7	-6	-5	-3	-4	-6
pair:in_san	13	8	30	-5	-4	-5	-2	-3	-3	-4
pair:in_santiago	-16	-7	25	4	-8	-10	-6	-4	-5	-5
pair:in_science	-2	-3	-2	-11	-3	-4	-3	-2	-4	-6
pair:in_semiconductor	-2	-5	-4	-6	-4	-3	18	-2	-7	-7
pair:in_seoul	15	4	-7	11	4	-6	-3	-5	-5	-6
pair:in_september	-2	-8	10	-6	-7	32	-2	12	7	2
pair:in_service	-10	-7	-4	-9	-16	82	-6	-8	9	-4
pair:in_seven	-33	8	-3	-2	-8	-7	-15	-5	-7	-2
pair:in_several	-16	-3	-4	-14	-11	-7	-3	-4	-8	-4
pair:in_shanghai	-23	13	34	-5	-4	-14	-4	-3	-5	-6
pair:in_south	-28	-4	-4	-9	18	-6	-2	-3	-4	-5
pair:in_suva	-1	16	25	-5	-5	-15	-8	-3	-5	-4
pair:in_taipei	-7	3	-6	-5	-6	9	-6	-2	-5	16
pair:in_talk	13	-11	-8	-5	-13	-4	-3	-3	-5	-3
pair:in_tallinn	3	35	29	-7	-3	-4	-11	-3	-5	-6
pair:in_tashkent	9	11	25	3	-4	-12	-6	-3	-5	-4
pair:in_telecommunication	-11	-3	-3	-3	-3	-7	-7	-3	-4	-2
pair:in_ten	-11	-4	-5	-6	-7	-12	-6	-4	-11	-4
pair:in_that	-23	-3	-4	-2	-3	-3	-4	-2	-3	-1
pair:in_the		-1	1	-1	-2	2	-1		-1	-3
pair:in_this	-16	-3	-4	-5	-7	-4	-8	-3	-14	-5
pair:in_three	-7	-4	-5	-8	3	33	-12	-9	-10	-4
pair:in_tirana	12	-3	-4	-11	-4	19	16	-2	-4	-6
pair:in_tokyo	23	-5	9	7	-5	-4	-6	-4	-3	-4
pair:in_turn	17	-14	-9	-8	32	16	-2	-14	-2	-4
pair:in_two	-6	17	-5	-6	-15	10	-12	5	-31	-6
pair:in_valparaíso	-34	28	-6	-6	-4	-19	-4	-2	-2	-6
pair:in_vilnius	11	-5	-7	-5	-2	23	-3	35	-9	-4
pair:in_warsaw	-10	-4	-9	30	19	-5	-9	-2	-2	-5
pair:in_washington	22	67	15	-8	-6	-9	-8	-3	-5	22
pair:in_what	-3	-3	-2	15	2	-4	-5	-3	-5	-4
pair:in_which	-3	-3		-2	-7	-5	-4	1	4	-5
pair:in_windhoek	-12	-13	16	-3	-4	18	-8	-5	11	-2
pair:in_with	29	-4	-3	-4	22	-4	-3	-3	-6	-11
pair:in_write	-8	-2	-2	-7	-12	-5	-9	-17	54	-4
pair:in_yaoundé	-3	-4	-8	4	-2	-34	-5	-2	45	-8
pair:inaugurate_a	-41	-5	21	-5	-7	62	-3	-3	-4	-6
pair:inaugurate_by	-15	-4	-7	-9	-14	68	-11	-3	-4	-12
pair:inaugurate_the	-19	-13	47	-5	-4	46	-7	-4	-7	-8
pair:include_,	5	-2	-4	-2	-7	-3	-3	-1	-1	-2
pair:include_<f>	-6	-4	-6	-10	-9	-13	-5	6	5	-8
pair:include_<p>	-24	-5	52	-6	-5	-6	-3	-4	-6	3
pair:industrial_park	-6	-6	-3	14	-7	24	-8	39	-3	-3
pair:industry_,	-13	-3	-6	5	-4	9	-1	-3	-3	-4
pair:industry_.	-14	21	-3	-4	-7	-6	-3	-3	-4	-7
pair:industry_and	-12	-3	-7	10	-4	-3	-11	-3	-7	21
pair:industry_be	-5	-7	-4	-3	-4	-2	-3	-2	-5	-2
pair:industry_have	-7	-4	-13	-3	-3	-5	20	-2	-6	-2
pair:industry_minister	-19	-6	-6	-5	-6	-7	-7	-4	-5	-5
pair:industry_to	7	-4	25	-3	-10	-8	-19	-2	-3	-3
pair:information_and		-3	14	-7	-6	-3	-5	-2	-3	-4
pair:information_be	-25	-1	-5	-3	-3	-2	-10	-4	-10	41
pair:information_technology	6	-5	-4	4	-4	-5	-5	-3	-4	-6
pair:informed_<p>	35	-3	21	-7	-2	-3	-3	-3	-10	-6
pair:informed_by	43	-6	-3	-3	-3	-4	-2	-3	-3	-8
pair:infrastructure_,		-5	-5	-5	7	6	-6	-3	-6	13
pair:infrastructure_.	-19	8	-5	-4	-4	-4	22	-3	-3	2
pair:infrastructure_and	-6	-5	-3	-3	-3	-7	-6	-3	-2	-5
pair:infrastructure_in	-20	-3	-6	-3	-12	-10	-4	-2	-3	-3
pair:infrastructure_of	-5	-4	-3	10	-4	-6	-3	-3	-2	-4
pair:initiative_,	8	-3	-4	1	4	9	-14	-2	-4	-4
pair:initiative_and	-15	-2	29	-3	-5	-3	-13	-1	-2	-4
pair:ink_a	-10	-3	-4	60	-6	-6	-6	-4	-7	-5
pair:innovation_,	-5	9	-3	-11	-3	-3	-1	-2	-2	-5
pair:innovation_and	-6	-4	6	-5	-8	-4	-5	-2	-3	-3
pair:inquiry_into	-3	-2	-5	-7	-7	-11	-10	-7	66	-5
pair:inspect_the	-25	78	-5	-15	-6	-11	-5	-14	-8	-5
pair:instagram_,	-10	-1	-2	-4	-22	-4	-2	-2	-3	-3
pair:integration_,	-40	-4	-3	-3	24	-12	-9	28	-4	-4
pair:intelligence_(	2	-3	-4	-6	-3	-8	-11	-2	-2	-2
pair:intelligence_,	-9	-5	-6	5	-3	-9	-5	-2	-5	-4
pair:intelligence_.	-8	-3	12	-6	-5	-4	60	-8	-6	-6
pair:intelligence_and	-3	-2	-4	24	-3	-6	11	-2	-4	-4
pair:intend_to	-10	-4	-5	-5	15	2	-1	-4	-6	-4
pair:intent_to	-11	-2	-3	-47	-22	-4	-9	45	-10	-6
pair:interact_with	100	-7	-7	-8	-7	-8	-5	-4	-11	-16
pair:interest_,	-8	-4	11	-5	-5	-16	15	-2	-4	-2
pair:interest_.	-6	-6	-4	-8	-4	-9	26	-10	-7	-5
pair:interest_in	16	-1	-5	-3		-10	-3	-2	-3	-4
pair:interest_of	-6	-3	-5	-5	-5	-4	-14	-4	9	-5
pair:interim_chair	-18	-5	-4	-3	-4	-5	-3	-3	-9	32
pair:internet_,	-14	-7	-3	-3	-6	-9	-5	-2	-5	-13
pair:internet_.	49	-4	-3	-5	-8	-5	-3	2	-3	-3
pair:internet_in	-9	-6	-13	-6	-8	44	-7	30	-5	-4
pair:internet_provider	-1	-3	-4	-5	17	-10	-5	-4	-13	-8
pair:internet_service	39	-3	-3	-2	-4	-5	-1	-14	-3	-3
pair:internet_to	-13	-4	-3	-4	-5	-5	-8	-2	33	-6
pair:interview_with	-6	-4	-3	-8	-3	-3	-4	-2	-6	-8
pair:into_<c>	-8	-3	-4	-7	23	4	-1	-3	-6	-3
pair:into_<f>	-9	-3	-4	-7	34	-8	-5	-7	30	-5
pair:into_<p>	6	-6	-4	-2	-4	-10	-2	-7	-4	-5
pair:into_a	1	1	-5	4	17	-7	5	-3	-2	-4
pair:into_account	-1	-2	-1	-10	-19	-5	-6	-11	1	-1
pair:into_force	-10	-5	-12	-18	-4	-7	21	-3	-4	-7
pair:into_its	-7	-5	-4	-7	47	-18	-10	-4	10	-4
pair:into_law	-9	-2	-7	-13	-5	-6	54	-3	-9	-8
pair:into_operation	-13	-10	-6	-6	-10	104	-4	-4	-8	-6
pair:into_orbit	-6	-7	-5	-9	-12	81	-9	-4	-5	-4
pair:into_practice	-5	-3	-3	-10	-9	-11	-5	-2	-3	-4
pair:into_service	-12	-7	-6	-21	-10	107	-8	-3	-6	-4
pair:into_the	3	1	-3	-2	5	11	-4	-3	1	3
pair:into_use	-16	-4	-6	-4	-12	62	-7	-2	-5	-3
pair:introduce_a	-13	-3	-4	-18	-5	31	8	-3	-7	-4
pair:introduce_the	23	-3	-5	5	-2	-9	-24	-5	-10	-9
pair:invest_$	-10	-3	-4	-6	40	-8	-5	-4	-5	-4
pair:invest_,	-4	-1	-1	-1	-13	-4	-5	-1	-1	-2
pair:invest_in	-9	-4	-4	-6	5	6	-4	10	-5	-5
pair:invest_more	-6	-3	-4	-2	-19	-3	26	-2	-4	-4
pair:investigation_by	-7	-2	-3	-6	-5	-5	-6	-11	68	-4
pair:investigation_into	-6	-2	-5	-5	-10	-11	-4	-7	50	-3
pair:investigation_of	-17	-4	-2	-5	-4	-4	-2	-5	68	-6
pair:investment_,	6	-5	-8	-4	-3	-2	-3	-2	-2	-3
pair:investment_.	-14	-3	-3	-2	-6	-3	-1	-3	-2	-2
pair:investment_and	-18	4	-2	-7	-16	-5	-2	-2	-1	-1
pair:investment_in		-4	-3	-3		-6	-2	-3	-5	-3
pair:investment_of	-6	-4	-3	-5	9	11	-13	-4	-6	-3
pair:investor_,	-5	-4	-9	-7	7	-2	-2	-2	-4	-2
pair:investor_.	-21	8	32	-7			-16	-3	-5	-4
pair:investor_and	24	-2	-2	-20	-8	-5	-3	-3	-9	-5
pair:investor_be	-4	-3	-3	-2	26	-11	-5	-2	-3	-6
pair:investor_in	-9	-4	-5	-5	-9	-5	-4	-3	-7	-3
pair:invitation_of	-13	44	-4	-4	-5	-4	-2	-3	-5	-8
pair:invite_<f>	-6	-3	-10	-10	-10	-4	24	-18	-4	-2
pair:invite_<p>	-24	-14	44	-2	-5	23	-3	-2	-2	-4
pair:iphone_16	-2	-2	-2	39	-12		-4	9	25	-2
pair:island_,	-9	-3	-4	34	-11	13	-4	-4	-5	-5
pair:island_be	-9	-4	-10	-2	16	-25	-5	-5	-4	-3
pair:issue_,	-8	-3	-2	-3	-8	-6	-11	14	-6	-6
pair:issue_<f>	-6	-2	-2	-5	-2	-6	-17	35	-14	-13
pair:issue_a	-6	-2	-3	-6	-5	-5	5	-11	47	-6
pair:issue_an	-7	-3	-3	-6	-3	-3	9	15	21	-8
pair:issue_by	-3	-6	-2	-5	18	-3	6	-21	-7	-3
pair:issue_of	46	-2	-2	-6	-7	-3	-11	-7	-5	-5
pair:issue_on	16	-2	-3	-4	-4	-3	47	-8	-9	-11
pair:issue_the	-2	-1	-2	-8	-3	-4	-22	49	20	-3
pair:it_,	-18	-3	-3	1	-7	-6	-7	-1	7	-5
pair:it_.	-6	-3	-5	-8	-6	-7		2	-4	-3
pair:it_a	-8	-3	-3	-5	-4	19	17	-2	3	-8
pair:it_an	-8	-3	-2	-3	-7	-12	45	-16	-12	-9
pair:it_and	-14	-4	-3	-3	-3	-3	-5	-2	-6	-9
pair:it_at	-16	-6	-6	26	-6	-9	-5	-4	-7	-12
pair:it_be	-1	-2	-4	1	1	-4	-6			-3
pair:it_call	11	-2	-2	-3	-3	-2	-8	-4	24	-2
pair:it_company	-18	-3	-8	-3	-4	-7	-4	-3	-4	-4
pair:it_easy	-2	-2	-2	-1	-4	-2	-14	-2	-2	-4
pair:it_for	-6	-3	-4	-10	13	-5	-6	-4	8	-3
pair:it_from	-8	-6	-4	-4	-7	34	-8	17	-23	-8
pair:it_go	18	-14	-8	-4	-6	8	16	-4	12	-8
pair:it_have	-8	-4	-5	-7	5	-3	6	-4	-13	-5
pair:it_in	-10	-3	-4	-4	-6	-7	-5	-3	38	-9
pair:it_make	-24	-6	-9	-5	-5	-8	13	-3	-18	-6
pair:it_minister	-10	-4	-5	-5	2	10	-6	13	-7	-8
pair:it_on	-16	-5	-5		-6	24	-13	19	-8	-7
pair:it_put	-11	-3	-2	-4	32	-8	-6	-10	2	-2
pair:it_say	-13	-5	-5	-10	46	17	-6	-6	7	9
pair:it_should	-4	-4	-5	29	-3	-7	11	-3	-4	-2
pair:it_tell	-18	-3	-5	38	-7	59	-10	-9	-7	-3
pair:it_the	-9	3	-3	-4	-4	-3	-4	6	-9	-2
pair:it_to	-13	-3	-5	5	-12	-5	12	5	12	9
pair:it_turn	-10	-2	-3	-1	-2	-6	-6	36	-3	-1
pair:it_will	-7	-5	-4	-5	13	6	9	-8		-4
pair:it_would	2	-2	-3	-5	7	4	10	10	5	-6
pair:its_5g	-7	-3	-5	-14	-10	30	-7	30	-9	-3
pair:its_<p>	8	-5	-3	9	-5	-7	-4	-3	-4	-8
pair:its_annual	-45	-5	34	-4	-7	-15	-5	-3	-5	-4
pair:its_chair	36	-3	-5	-4	-11	25	-11	-4	-14	-9
pair:its_chief	-16	-3	-3	-5	28	17	-7	-5	17	13
pair:its_chip	-28	-4	-6	-8	-9	-5	-13	-7	19	-6
pair:its_core	-8	-4	-4	85	-16	-9	15	-6	-7	-8
pair:its_decision	-3	-1	-2	-4	-2	-8	-7	14	16	-8
pair:its_digital	-8	61	-5	-7	-2		-7	-6	-5	-4
pair:its_door	-11	-2	35	-4	-3		-17	19	-8	-2
pair:its_engineer	13	46	-4	-4	-3	-13	-4	-2	-13	-3
pair:its_final	-7	-4	-5	-4	-13	-5	61	-15	-5	-4
pair:its_first	-9	-4	-10	-8	12	39	-6	17	-5	-6
pair:its_head	-12	-4	-5	-4	-7	-8	-7	19	-6	17
pair:its_license	-10	-5	-3	13	-9	6	-5	35	-16	-5
pair:its_national	-8	-4	9	31	-6	45	-10	-4	-9	-15
pair:its_network	-8	-3	-4	1	17	-13	-7	-11	-6	-4
pair:its_own	-7	-4	-4	-6	-12	-8	-7	25	14	-8
pair:its_plan	-3	-2	-3	-4	24	-4	11	-13	6	-3
pair:its_plant	-6	-7	-6	-5	47	7	-4	-4	-6	-3
pair:its_proposal	-12	-4	-6	-5	-5	-9	71	-7	-8	-4
pair:its_rival	-6	-3	-5	-6	-7	-13	-33	-3	26	-4
pair:its_service	-7	-4	-3	-5	-11	34	-7	28	-1	-4
pair:its_stake	-6	-3	-4	-8	77	-9	-5	-10	-10	-6
pair:its_third	-13	-4	-7	-9	10	-12	48	-4	-5	26
pair:its_tower	-7	-4	-3	40	15	-5	-4	-11	-8	-5
pair:its_website	-3	-4	-5	-18	12	27	-9	-6	14	-2
pair:jakarta_,	1	-24	-4	-3	-3	-5	-3	-2	-3	-3
pair:jakarta_on	-14	44	-8	-5	-5	-16	-7	-3	-6	-6
pair:january_,	-10	-2	-3	-7	29	-5	35		16	21
pair:january_.	-23	-8		38	-3	33	16	-2	-5	-6
pair:january_<c>	-14	-4	-7	-5	-5	34	-7	-2	-6	43
pair:job_,	-18	-2	-7	-2	-6	-4	-5	-2	-2	33
pair:job_.	-13	-4	-7	-9	63	-8	-10	-2	-6	-8
pair:job_in	-7	-6	-3	-5	21	-6	-3	-2	-5	36
pair:join_<f>	-9	-2	-5	-15	-14	-5	-2	-5	-14	21
pair:join_a	-1	-2	-1	-18	8	-4	-2	-2	-2	-6
pair:join_hand	-12	-4	-4	36	-4	-12	-3	-4	-7	-4
pair:join_the	-14	-17	26	24	-3	-7	-4	-3	-4	-6
pair:joint_laboratory	-6	-4	-8	47	-7	-16	-5	-2	-6	-2
pair:joint_project	40	-5	-6	34	-8	-8	-4	-2	-3	-5
pair:joint_statement	16	-4	-5	18	7	-4	-8	-11	-6	-4
pair:joint_venture	-12	-4	-5	42	7	-13	-6	-5	-8	-5
pair:joint_work	3	-4	-10	-13	-4	-8	-3	-2	-2	-1
pair:july_,	7	-5	-3	-4	-12	-7	54	21	-15	3
pair:july_.	-12	-4	-5	-6	-9	-15	-4	-8	9	-26
pair:june_,	-14	-5	-5	-6	14	45	-11	21	-5	-7
pair:june_.	5	1	1	-5	2	-2	15	-7	-7	26
pair:june_and	-18	-3	-2	-4	-6	-5	-3	-2	3	25
pair:keep_.	-17	-4	-4	-3	-3	-3	12	-3	-6	-4
pair:keep_<f>	-3	-3	-5	-5	-6	-5	-3	-4	-6	-17
pair:keep_a	-30	34	-12	-4	7	-4	-3	18	-6	-6
pair:keep_its	-15	-5	-6	-10	-13	-10	-6	-8	-8	-10
pair:keep_the	-10	-4	-5	-4	32	14	3	-3	-6	-5
pair:keep_them	13	-3	-4	-4	-5	-5	-4	-3	-6	-9
pair:keynote_at	-14	-6	53	-7	-5	-7	-6	-4	-4	-4
pair:kick_off	-8	6	7	-6	-8	39	-8	-3	-8	-6
pair:kind_in	-18	-6	-4	-4	-6	36	-4	28	-4	-6
pair:know_as	6	-3	-7	-4	-10	-5	-14	-4	-6	-5
pair:know_of	-12	-2	-3	-5	-46	-5	-5	-3	-6	-9
pair:know_that	-8	-2	-3	23	-10	10	-7	39	1	30
pair:know_the	-15	-6	-4	-4	-3	-5	-4	-2	-3	-4
pair:kuala_lumpur	-2	-3	7	16	-3	-5	-5	-3	-3	-5
pair:lab_in	-10	-9	-2	-15	13	37	-3	-18	-10	-13
pair:laboratory_.	-24	33	-7	4	-4	-8	-5	-2	-4	-4
pair:laboratory_in	12	-5	-5	23	-8	-4	-4	-3	36	-4
pair:laboratory_of	60	-19	-3	-3		-12	-4	-5	-4	-3
pair:lack_of	-12	-5	-7	-4	-16	32	-3	-3	-3	-3
pair:land_a	-12	-7	-3	-14	-10	-10	-3	15	-6	-3
pair:land_for	-8	-15	-4	-5	42	-14	-4	-6	-5	-3
pair:land_in	-9	55	-5	-6	-4	-8	-4	-3	-6	-5
pair:landing_permit	10	-7	-4	-3	-3	-6	-5	8	-6	-3
pair:landing_station	-9	56	-8	-5	-6	-12	-4	-6	-5	-4
pair:laptop_to	-11	-3	-5	-9	83	-20	-6	-7	-11	-13
pair:large_of	-11	-6	-17	14	-10	21	-7	22	-10	-6
pair:last_:	-8	-2	-2	-3	-28	-3	-8	24	-8	-2
pair:last_day	-13	-6	-5	23	-5	-5	4	-4	-7	56
pair:last_friday	22	-5	-5	5	-6	29	-8	20	-10	8
pair:last_month	20	4	-4	4	7	-9	16	-5	13	-2
pair:last_night	8	-12	-7	-4	-9	21	5	7		-5
pair:last_november	-8	-5	-7	-5	-7	28	-22	24	-11	-2
pair:last_of	37	-3	-3	-6	-17	40	-5	-2	-5	-7
pair:last_thursday	34	48	-4	-5	29	-16	-1	-3	-4	-6
pair:last_week	8	8	-10	6	7	-1	9	-2	-6	5
pair:last_year	-10	-3	-6	-4	12	-3		-6	-1	-6
pair:late_.	-5	-3	-3	-7	-4	-6	-6	23	-1	-2
pair:late_in	63	17	-10	-3	-7	-11	-1	-2	-5	-4
pair:late_on	1	-8	-4	-4	-10	-9	35	42	-5	-6
pair:later_,	-5	-8	-5	28	-1	-5	-8	-5	3	-5
pair:later_.	-29	-5	-4	-6	-3	-6	-4	4	-10	-5
pair:later_this	-21	-2	-14	-17	4	35	17	-2	-4	-3
pair:latin_america	-16	-7	-6	-8	-5	-5	-2	-2	-1	-2
pair:launch_a	-9	-5	-7	-7	-6	44		-7	-10	-5
pair:launch_an	-15	-2	-15	-3	-15	20	-8	-5		-2
pair:launch_by	-2	-2	-11	-2	-9	22	15	-8	12	-1
pair:launch_in	-13	2	-2	-7	-8	78	-6	-6	-9	-4
pair:launch_its	-9	-3	-4	-4	-5	10	-7	-5	-5	-2
pair:launch_of	-10	-6	-3	-4	-5	58	-3	-5	-3	-3
pair:launch_the	-27	-5	-12	-6	-4	61	20	-3	-4	-6
pair:law_,	-5	-3	-3	-3	-4	-3	9	-3	-17	-3
pair:law_.	-8	-3	-3	-9	-5	-4	13	-3	-3	-4
pair:law_and	8	-2	-4	-5	-4	-3	-2	-2	-4	-4
pair:law_at	-16	-3	8	-2	-3	-6	-7	-2	-6	-11
pair:law_be	-10	-3	-4	-4	-6	-4	-18	-5	-8	-21
pair:law_in	-5	-3	-3	-4	-5	-12	38	-5	-19	-4
pair:law_on	-9	-3	-4	-6	-3	-5	17	5	-7	-7
pair:law_that	-6	-3	-5	-10	-3	-7	55	-3	-8	-2
pair:lawyer_,	-41	-4	-4	-3	-5	-5	-7	-3	-7	-6
pair:lawyer_and	48	-6	-4	-4	-4	-3	-3	-3	-14	-7
pair:lay_down	-6	-1	-1	-8	-3	-7	25	-10	35	-8
pair:lay_out	-8	-5	-4	-6	-3	-8	12	-2	-4	-2
pair:lead_<a>	-21	-5	-5	-3	-8	-11	-4	-3	-7	42
pair:lead_<f>	13	-3	-2	-3	-8	-5	-3	-3	-5	2
pair:lead_a	-21	44	14	-7	6	-7	-4	-3	-5	15
pair:lead_by	10	-3	-5	-6	-1	-6	-3	-3	-2	3
pair:lead_in	-3	-5	-9	-1	-6	-9	-3	-2	-2	-2
pair:lead_the	-16	-4	7	-4	8	-4	-6	-6	11	-6
pair:lead_to	-7	-6	-4	-11	-1	-5	-5	-2	23	40
pair:leader_.	-8	5	-6	-4	-4	-7	-10	-2	-5	-9
pair:leader_in		8	-10	-2	-3	-4	-4	-1	-4	-2
pair:leader_of	33	31	-5	-5	-6	-6	-2	-2	-5	-5
pair:leadership_of	9	-7	-8	-2	-4	-4	-2	-2	-5	-8
pair:learn_from	-14	9	-3	-2	-18	-4	-4	-2	-3	-3
pair:leave_<a>	-6	-8	-4	-4	-6	-4	-6	-5	-9	22
pair:leave_<c>	5	39	-6	-2	-3	-7	-1	-1	-5	-7
pair:leave_for	4	46	10	-5	-5	-5	-3	-3	-4	-14
pair:leave_in	-4	-11	-3	-4	-5	-7	-5	-11	-5	8
pair:leave_the	-26	-11	-7	-6	-3	-6	-3	-3	-4	29
pair:leave_with	-8	-13	-5	-5	-4	-10	-13	-3	-5	11
pair:legislation_,	-7	-3	-4	-8	-4	-6	39	-2	-8	-3
pair:lender_<f>	-22	-4	-4	46	25	13	-9	-6	-8	-7
pair:let_<f>	-4	-2	-2	-11	-12	-5	-5	24	14	-4
pair:let_it	-4	-2	-3	-3	-13	-2	12	-6	4	-2
pair:let_the	-11	-5	-5	-4	-3	-5	-10	25	-4	-9
pair:letter_.	-17	-4	-3	-13	-7	-4	-8	27	-21	-6
pair:letter_from	-15	-2	-2	-16	16	-5	-2	-5	-7	-5
pair:letter_of	3	-4	-5	49	-8	-5	-6	10	-8	-6
pair:letter_to	-12	-2	-3	-12	2	-14	-8	-24	-9	-3
pair:level_,	-5	5	-8	-8	-2	-11	-4	52	-4	-13
pair:levy_,	-12	-4	-3	-2	-3	-15	38	-4	-6	-5
pair:levy_on	-15	-3	-3	-5	-2	-4	33	-2	-5	-3
pair:license_,	-10	-2	-2	-7	7	-5	-8	31		-3
pair:license_.		-4	-3	5	-5	18	-6	-13	-7	-5
pair:license_<f>	-6	-2	-3	-7	-4	-6	-5	44	-18	-5
pair:license_and	-3	36	-5	-4	-2	-6	-4	-17	-3	-2
pair:license_be	-6	-5	-4	-7	-4	-10	-9	41	-13	-3
pair:license_by	-9	-2	-4	-5	-11	-5	-4	58	-11	-3
pair:license_for	-4	-3	-3	-8	-4	-6	8	8	-5	-4
pair:license_from	-5	-3	-3	-9	-7	-5	-15	10	-9	-3
pair:license_have	-3	-3	-3	-8	-5	-10	-7	14	-6	-2
pair:license_in	-5	-2	-3	-3	-9	-4	-5	50	-9	-2
pair:license_of	-5	-2	-2	-6	-7	-4	-1	33	-11	-5
pair:license_on	-9	-3	-3	-5	-3	14	-5	44	-5	-9
pair:license_to	-5	-2	-2	-7	-1	-4	-16	21	-10	-2
pair:license_under	-4	-2	-3	-3	-3	-7	-28	57	-7	-2
pair:license_with	-5	-2	-2	3	-20	-3	-6	31	-8	-2
pair:licensee_.	-8	-4	-7	-7	-6	-9	10	32	-10	-6
pair:life_in	-19	-13	-5	-7	-8	-8	-5	-7	36	-23
pair:lift_off	-8	-7	-4	-6	-6	47	-8	-5	-15	-4
pair:lift_the	-7	-3	-4	-4	-7	-21	29		24	-3
pair:like_<f>	-10	-4	-5	-3	-6	-3	-4	-4	18	-7
pair:like_<p>	-23	-4	-5	-4	-3	-4	-3	-2	-4	19
pair:like_to	-10	-7	-18	-4	-4	-5	-6	-7	-6	-4
pair:line_,	13	-6	-3	-13	14	14	-5	-3	-6	-3
pair:line_.	-9	25	-7	-6	-5	-26	19	-3	-6	-5
pair:line_at	23	-5	-8	-6	-11	-14	-7	9	-11	-3
pair:line_in	24	-6	-4	-5	33	30	-7	-7	-8	-4
pair:line_of	-17	32	-6	-6	5	-7	-5	16	-7	-6
pair:line_up	-17	-6	-6	-4	22	-12	-4	-3	-9	-6
pair:line_with	-1	-2	5	-4	-6	-5	15	-2	-8	-7
pair:link_.	-1	18	-5	16	-4	-8	-5	-3	-6	-4
pair:list_,	-14	14	-4	-4	-5	-5	-6	-4	31	-11
pair:list_.	-16	30	-4	-10	-6	-8	-5	-15	69	-9
pair:list_for	-8	-4	-5	-8	-13	-6	-4	-19	68	-5
pair:list_of	18	-7	-4	-6	-5	-5	-11	22	-12	-6
pair:listen_to	35	3	-7	-5	-5	-3	-6	-2	-7	-6
pair:little_.	-28	-4	-5	-15	-7	-7	-6	-6	-11	-6
pair:live_in	-8	-10	-6	21	-12	86	-5	-12	-7	-5
pair:loan_for	-6	-2	-3	-9	15	-4	-7	-23	-10	-3
pair:loan_from	-5	-3	-10	-4	-34	-3	-2	-5	-14	-2
pair:loan_of	-3	-2	-2	-15	43	-2	-9	-12	-10	-3
pair:local_and	-3	-1	25	23	-5	-4	-5	-2	-4	-4
pair:local_arm	-16	-2	-2	-12	-10	-2	-3	31	-20	-3
pair:local_content	13	-2	13	-2	-7	-17	-5	10	-8	-6
pair:local_time	-11	-5	-5	-9	-5	47	-8	-3	-5	-4
pair:local_unit	-5	-3	-4	-6	-11	-8	-6	-29	31	-6
pair:long_as	-7	-2	-2	-4	-17	-3	-14	-39	-5	-7
pair:long_road	17	-12	-4	-5	-4	-9	-7	-3	-5	-5
pair:long_term	-13	-8	-2	-4	-15	-4	-2	-2	-7	-5
pair:look_at		44	-6	-5	-5	-7	-5	-4	-7	-5
pair:look_for	32	-6	-8	-10	-1	-6	-4	-3	-4	8
pair:look_forward	-1	-5	-2	-2	-5	-2	-2	-2	27	-3
pair:look_into	-11	7	-5	-7	-7	-9	-7	-5	32	12
pair:look_on	-19	-7	-4	50	-4	14	-3	-4	-13	-8
pair:look_to	14	-6	-7	-7	-7	-9	-7	-3	-3	-4
pair:lot_for	-10	-4	-6	-21	-7	-8	-6	102	-8	-4
pair:low_.	-13	-4	-5	-6	-12	-9	-6	-3	-11	-5
pair:lunch_for	-8	-2	-7	-3	-2	-2	-5	-2	-5	-4
pair:lunch_in	17	-3	-5	-6	-2	-7	-2	-3	-4	-4
pair:lunch_with	36	-3	-17	-4	-2	-3	-3	-2	-6	-5
pair:make_,	1	-4	39	-4	-3	-6	-7	-2	-12	-9
pair:make_.	-11	-5	-3	-3	23	-17	-10	-2	-8	-5
pair:make_<c>	-2	-7	-4	-4	-2	-4	-2	-2	-2	-3
pair:make_<f>	-2	-4	-6	-13	-7	-7	-6	-5	-10	-6
pair:make_<p>	-26	-5	-3	-5	-4	-6	-4	-3	-5	58
pair:make_a	1	24	-3	-2	-5	-6	-6	-5	-6	-4
pair:make_by	-11	-4	-5	-8	-5	37	-9	-1	-12	-5
pair:make_in	-4	-6	-3	16	-4	-5	41	-2	-8	-3
pair:make_it	-8	-5	-4	-3	-6	-11	29	-4	-10	-6
pair:make_of	-8	-8	-6	-6	-4	-6	-7	-2	-3	-5
pair:make_public	-7		-5	15	-11	-8	-7	-3	18	-5
pair:make_the	-10	10	-8	-3	-6	2	-7	-4	-4	-6
pair:make_to	-5	-7	-4	-6	-10	-10	29	-8	51	-4
pair:make_up	-12	-7	-7	-6	-7	-7	-5	-3	-7	-9
pair:make_use	-10	-3	-3	-3	-3	-3	-10	-2	-5	-4
pair:maker_,	-11	-3	-3	-7	-16	-7	-13	35	7	-4
pair:maker_.	11	-4	-4	-5	-10	-6	56	-5	-6	-10
pair:maker_<f>	-7	-3	-3	2	32	-6	-5	-10	10	13
pair:maker_of	-1	-3	-3	-5	27	-6	-9	13	-11	-5
pair:malé_.	3	-5	-9	-6	-4	-12	30	-4	-6	-22
pair:manage_director	-15	-2	48	-5	9	-5	4	-2	-7	3
pair:management_of	-13	9	-2	-3	-11	-5	-3	-4	-5	-5
pair:manager_of	-5	-2	-4	-2	-5	-5	-2	-2	10	-6
pair:manufacturing_and	-17	-2	29	-4	5	-7	-3	-2	-2	-2
pair:many_of	-3	-7	-5	-6	-3	23	-10	-2	-5	-6
pair:many_year	-15	-6	-6	-8	-10	-11	-5	-5	-10	37
pair:march_,	-9	-4	-3	-17	-6	2	18	-6	3	-4
pair:march_.	-10	4	11	7	-3		7	-5	-11	13
pair:march_to	25	-3	-9	-17	27	5	-10	-3	-5	-3
pair:margin_of	22	-4	-12	-4	-4	-3	-4	-3	-4	-5
pair:market_,	-9	-3	-3	-13	-4	-6	11	-4	-9	-4
pair:market_.	-16	-4	-5	7		-9	-4	9	-8	-3
pair:market_and	-9	-6	-2	-6	-14	47	-1	-2	-3	-2
pair:market_in	-6	-2	-2	-26	-8	-5	-3	-17	-12	-2
pair:markets_act	-6	-3	-4	-5	-4	-7	-19	-5	9	-3
pair:mast_.	-29	32	-4	8	-3	-7	-7	-3	-6	-4
pair:mast_to	-5	-3	-7	17	-13	-7	-11	-8	20	-4
pair:master_'s	-25	-8	-12	-3	-5	-6	-2	-2	-3	-10
pair:matter_.	-17	-3	-4	-15	-4	-5	-6	-5	-10	12
pair:matter_of	14	-4	-3	-4	-4	-6	-6	-4	-6	-9
pair:matter_say	-15	-3	-3	-3	-16	-4	-6	24	33	-4
pair:may_,	-1	5		4	-3	-2	-2	-3	4	12
pair:may_.	-5	6	-5	-1	-3	6	12	-4	9	16
pair:may_be	1	-4	-3	-6	-5	-8	40	-5	-8	-3
pair:may_have	-10	-5	-3	-7	-8	-6	-5	-9	-7	-5
pair:may_not	13	-5	-3	-4	-6	-4	-4	-52	23	-3
pair:may_to	-7	-2	-2	-5	-4	-2	24	-14	12	27
pair:mean_for		-5	-3	-2	19	-15	-3	-2	-4	-4
pair:mean_of	35	-3	-9	-6	-10	-3	-5	-2	-2	-6
pair:mean_to	3	1	-7	-6	-4	7	22	-4	-6	-4
pair:meanwhile_,	-25	-7	17	19	-3	-2	-11	-3	-9	13
pair:medium_.	2	-3	-5	-3	-2	-9	26	21	-2	-3
pair:meet_.	-26	-3	-4	-3	-3	-5	-16	-2	-3	-5
pair:meet_<f>	-5	-11	-5	-3	-7	-5	-3	-5	-11	-11
pair:meet_<p>	33	-7	-5	-5	-1	-5	-4	-3	-4	-8
pair:meet_again	88	-5	-7	-8	-6	-13	-5	-4	-5	-6
pair:meet_at	51	-5	-6	-6	-4	-7	-3	-3	-5	-6
pair:meet_in	37	-6	29	-5	-4	-7	-5	-4	-4	-5
pair:meet_on	59	-5	-6	-5	-5	-8	-8	-6	-6	-6
pair:meet_separately	20	18	-15	-4	-3	-3	-2	-2	-4	-3
pair:meet_the	48	-4	-5	-4	7	-6	-5	-8	-9	-12
pair:meet_with	34	-3	-7	-2	-3	-1	-2	-1	-6	-6
pair:meeting_,	-9	-5	7	-1	-4	-7	2	-4	-3	-4
pair:meeting_.	-10	18	-12	-6	4	-6	9	-3	-5	-8
pair:meeting_at	33	-3	-8	-10	-5	-3	-7	-2	-2	-4
pair:meeting_be	56	-4	-17	-4	-3	-7	-4	-2	-4	-8
pair:meeting_between	-6	-6	-9	-5	-3	-8	-6	-2	-3	-4
pair:meeting_have	2	-9	-4	-3	-8	-4	-4	-2	-4	-5
pair:meeting_hold	14	-4	-13	-6	-6	-4	-6	-2	-3	19
pair:meeting_in	32	-5	19	-5	-5	-6	-10	-2	-3	-5
pair:meeting_of	28	-5	30	-4	-3	-4	1	-7	-7	-9
pair:meeting_on	35	-4	-9	-8	-3	-3	-4	22	-6	-8
pair:meeting_take	-21	-5	-8	-13	-7	-8	-6	-3	-5	-3
pair:meeting_that	39	-3	-6	-4	-2	-5	-4	-3	-2	-2
pair:meeting_with	31	-6	-8	-2	-5	-4	-6	-3	-5	-5
pair:member_,	-18	-4	-7	-8	-7	-9	-5	-3	-7	-10
pair:member_of	5	-7	-5	-3	-5	-5	-6	-4	-5	-3
pair:member_state	-9	-3	12	-4	-3	-3	-4	-4	-3	-6
pair:member_states	-14	-4	28	-4	-1	-3	-5	-1	-2	-2
pair:member_to	-27	52	44	-7	-6	28	-4	-3	-5	-7
pair:memorandum_,	-12	-3	-3	19	-6	-7	-8	-4	-9	-5
pair:memorandum_be	-30	13	-4	18	-5	-3	-2	-1	-2	-3
pair:memorandum_of	-8	-4	-3	32	-4	-6	-6	-2	-3	-3
pair:memorandum_on	-5	-1	-4	51	-2	-4	-17	-4	-9	-2
pair:memorandum_with	-8	-3	-3	34	-4	-7	-5	-12	-10	-7
pair:menafn_-	-2	-3	-5	-9	-4	-5	-2	-2	-4	-4
pair:merger_of	-8	-2	-3	-5	-14	-4	-8	25	-20	-4
pair:messaging_apps	9	-5	-6	-3	-6	-4	-7	-2	-6	-6
pair:meter_,	-5	-3	-5	13	20	7	-4	-8	-9	-6
pair:mhz_,	-11	-4	-5	-9	-7	-9	-6	103	-8	-5
pair:mhz_band	-7	-3	-4	-7	-10	-3	-6	21	-16	-6
pair:mhz_in	-5	-4	-4	-9	-9	-5	-8	29	-8	-3
pair:might_be	17	-4	-1	-2	-1	-7	-8	-8	-9	-4
pair:million_)	-5	-2	-3	-9	5	-5	-5	-13		-2
pair:million_,	-4	-2	-3	-16	43	3	-7	-1	12	-3
pair:million_.	3	-3	-3	-3	15	-8	-7	3	66	-5
pair:million_and	-10	-2	-3	-10	4	26	-6	-7	67	-6
pair:million_by	-6	-2	-3	-6	29	-6	-6	-21	38	-3
pair:million_dinar	-3	-2	-5	-8	-10	-5	-12	-18	49	-1
pair:million_dollar	-7	-3	-3	-3	37	-8	-6	1	4	-4
pair:million_euro	-7	-3	-3	1	9	-6	-5	6	11	-4
pair:million_for	-8	-3	-4	-7	78	-5	-7	-12	18	-4
pair:million_franc	-4	-2	-2	-6	37	-3	-3	-7	-4	-6
pair:million_from	-10	-3	-4	-6	65	-9	-11	-7	42	-21
pair:million_have	-16	-5	-6	-5	35	-9	-3	-3	-6	-4
pair:million_in	-11	-2	-3	-4	62	-9	-2	-7	4	-4
pair:million_into	-6	-3	-3	-9	90	-12	-4	-10	-15	-4
pair:million_krone	-5	-2	-5	-8	50	31	-3	-4	8	-7
pair:million_loan	-4	-3	-3	-8	58	-10	-6	-28	-6	-2
pair:million_of	-15	-3	-3	-4	23	-4	-10	-4	27	-4
pair:million_over	-7	-2	-3	-6	60	-5	-3	-2	-3	-5
pair:million_penalty	-10	-2	-2	-7	-5	-3	-5	-12	70	-2
pair:million_people	-7	-29	-2	-5	-15	-6	-4	25	18	-5
pair:million_peso	-10	-7	-5	-6	-16	-9	-7	34	76	-4
pair:million_rand	-4	-2	-3	-10	-2	-4	-8	-5	37	-3
pair:million_ringgit	-6	-8	-5	-7	67	-18	-4	-4	-7	-3
pair:million_subscriber	3	-3	-3	-17	-16	-16	-3	-3	-5	-3
pair:million_to	-11	-5	-5	-8	85	-7	-7	-13	26	-10
pair:million_user	-11	-4	-7	-6	-9	9	-8	10	-11	-6
pair:minister_'	-24	-21	79	-5	-3	-6	-9	-2	-4	-5
pair:minister_'s	-16	14	-5	8	-5	-7	17	-3	-6	21
pair:minister_,	-4	-6	-7	-6	-6	-11	8	-3	-5	5
pair:minister_.	-19	-5	-5	-4	-13	-13	-8	-3	-5	21
pair:minister_<p>	-13	-4	-4	-5	38	20	8		-6	-7
pair:minister_and	-6	14	28	-4	-4	11	-4	-2	-4	-7
pair:minister_at	-16	-5	42	-4	-4	-16	-6	-4	-8	39
pair:minister_for	51	-3	-24	-4	-5	-3	-6	16	-4	-12
pair:minister_of	-8	-6	-7	-5	7	-6	9	-5	-8	45
pair:minister_on	-19	-11	10	-5	-4	-8	-7	-3	-5	55
pair:ministers_of	-24	-5	62	-4	-4	-10	-9	-4	-5	-7
pair:ministry_'s	12	-4	-8	14	-4	-6	-6	-3	-6	-3
pair:ministry_,	5	-4	26	8	-5	-5	-4	-2	-4	-5
pair:ministry_.	47	-3	-5	4	-5	1	-3	-2	-4	-6
pair:ministry_in	7	-3	-3	-4	13	-4	-3	30	-7	-3
pair:ministry_of	-3	-3	-3	-10	-3	-5	9	-4	-6	-3
pair:ministry_say	4	-1	-5	-4	-3	-4	11	-2	-3	-7
pair:minute_,	-23	-3	-5	-6	-5	-10	-8	-3	-9	-5
pair:minute_with	45	-6	-6	-3	-6	-4	-2	-2	-4	-9
pair:mission_to	-7	73	-6	-4	-3	-7	-4	-3	-5	-6
pair:mobile_carrier	-11	-3	-3	-4	-3	-7	21	-4	40	-5
pair:mobile_congress	-14	-18	54	-3	-3	-32	-3	-5	-3	-7
pair:mobile_license	-9	-3	-3	-7	-5	-6	-4	6	-7	-6
pair:mobile_money	2	-4	-4	-5	-13	10	17	-11	-9	-4
pair:mobile_network	6	-2	-2	23	-6	-9	-5	-1	-5	-5
pair:mobile_operator	23	-2	-4	-5	-3	-9	20	10	-4	-6
pair:mobile_phone	-4	-2	-3	-2	-11	-8	-8	18	-4	-3
pair:mobile_world	3	32	25	-5	-3	-9	-3	-7	-8	-3
pair:model_,	1	-5	-7	-9	17	-12	-10	-3	-5	-8
pair:model_.	-9	-5	-3	-23	-8	-14	35	-4	32	-5
pair:model_that	-5	-2	-3	-7	-15	30	-30	-4	18	-2
pair:model_to	-6	-4	-4	33	-9	-7	-5	-19	-5	-4
pair:monday_,	6	-3	-2	-3	1	5	9	-4	-7	-1
pair:monday_.	13	3	4	9	5	7		2	-1	-2
pair:monday_and	5	-2	-3	-13	-4	-4	4	-7	28	-9
pair:monday_evening	53	-23	-7	-12	-6	-6	-5	-3	-8	-6
pair:monday_for	-15	29	-7	-4	-3	-4	-3	-3	-4	-4
pair:monday_in	31	-3	-11	3	-6	14	-6	-6	-8	-3
pair:monday_morning	-2	-2	-3	-13	-4	-12	-3	-4	55	-8
pair:monday_the	5	-12	9	-5	-3	21	-3	2	-3	-3
pair:monday_to	5	17	-5	-6	-5	-5	22	-3	-6	-3
pair:monday_with	21	-5	16	-5	-3	-14	-6	-2	-4	-4
pair:money_,	-6	-2	-3	-2	-10	-5	-4	-7	13	-6
pair:money_be	-5	-7	-5	-5	29	-22	-10	-2	-7	-5
pair:money_for	-7	-3	-4	-9	34	-7	-6	-4	-6	-3
pair:money_in	-10	-3	-2	-3	6	20	-4	-6	-10	-3
pair:money_into	-13	-2	-1	-5	28	-2	-7	-4	-3	-6
pair:money_laundering	1	-2	-5	-3	-11	-5	-6	-4	35	-8
pair:money_transfer	-6	-3	-3	-5	-17	-19	25	13	-7	-4
pair:month_,	6	-6	-3	-4	3	-6	20	-5	4	2
pair:month_.	-2	5	5	-9	-5	-2	12	3	1	4
pair:month_after	-8	-3	16	-5	-4	20	-2	13	7	-2
pair:month_be	-34	-2	-2	-4	-14	-23	-3	-2	-27	-7
pair:month_by	-8	28	-4	-3	-6	42	-7	38	-8	-5
pair:month_for	-31	2	-4	-3	-17	46	-6	-13	-3	-2
pair:month_in	-4	-3	-5	26	-5	-7	-8	7	29	-3
pair:month_later	-4	-1	-2	-4	-2	-5	-3	7	-8	18
pair:month_of	-17	-12	-6	10	26	-8	-6	19	-4	-4
pair:month_the	-7	-4	-6	-5	-3	-9	1	-1	23	-4
pair:month_to	-13	-4	-5	-5	-8	-5	-6	20	-9	-24
pair:more_closely	2	-4	-4	1	-3	-4	-4	-2	-3	-2
pair:more_efficient	11	-3	-3	8	-3	-20	-4	-2	-2	-3
pair:more_of	-6	-4	-15	-3	-10	-1	-4	-6	-3	-3
pair:more_than	-8	-5	11	-5	5	-6	-3	-1	-6	-4
pair:more_time	-21	-3	-3	-26	-5	-4	-4	-12	-12	-4
pair:more_to	-7	-4	-4	-5	-6	35	-10	-3	-9	-4
pair:morning_,	-10	-7	-3	-4	-14	-10	-4	-2	-4	-5
pair:morning_.	19	12	9	-7	-1	-3	-6	-5	20	-9
pair:morning_in		5	-2	-8	-5	-5	-5	-2	-4	-5
pair:most_advance	-6	-4	-4	23	-12	-35	-6	-4	-4	-3
pair:most_of	3	-3	-4	-6	4	-9	-4	-8	-7	-9
pair:mou_)	-8	-1	-3	28	-5	-4	-8	-3	-3	-3
pair:mou_be	-17	-5	-4	36	-4	-2	-4	-2	-3	-8
pair:mous_)	17	-1	-2	-7	-8	-4	-3	-3	-3	-1
pair:move_to	3	-4	-6	-4	-5	-7	-7	-3	-12	53
pair:mr._<p>	20	-8	-7	-1	-2	-6	-3	-2	-4	-2
pair:mr_<p>	-7	-5	-2	3	-12	1	-2	4	-5	-2
pair:mrs_<p>	18	-5	-5	17	-3	-2	-3	-1	-2	-12
pair:ms._<p>	-13	-4	-12	-4	-4	-7	-6	-3	-5	-7
pair:ms_<p>	-8	-5	-5	-4	-5	-7	-5	-3		1
pair:much_as	-5	-2	-2	-10	28	-7	-5	-3	-4	-2
pair:munich_.	29	6	-4	-3	6	-10	-4	-2	-5	-5
pair:must_be	-7	-8	-3	-4	-5	-5	-8	18	-8	-3
pair:must_pay	-4	-3	-2	-4	-19	-4	-9	-9	72	-3
pair:mutual_recognition	17	-4	-8	12	-6	16	-9	-3	-4	-3
pair:name_,	-9	-2	-5	19	-5	-7	-3	-4	-5	-3
pair:name_.	-18	-4	-6	-5	-15	-4	-10	-5	-4	-9
pair:name_<f>	-5	-3	-3	-24	-7	30	-9	18	13	-18
pair:name_<p>	-16	-5	-6	-7	-7	-7	-6	-4	-7	74
pair:name_a	-27	-4	-4	-4	-3	-11	-8	-4	-8	33
pair:name_after	-17	-3	-4	-5	-8	-7	-3	-6	-5	-31
pair:name_in	-6	-8	-3	6	3	-6	-3	-9	-3	-8
pair:name_of	-15	-3	-5	-5	-3	-4	-15	-6	-4	16
pair:name_the	-22	-5	-4	-4	-5	-6	-12	-2	-4	34
pair:name_to	-18	-4	-3	46	-7	-3	-3	-2	-2	-17
pair:national_cloud	-4	-3	-4	56	-6	-28	37	-17	-15	-10
pair:national_congress	-7	-2	6	-3	-7	-11	18	-8	-6	-6
pair:national_datum	-24	4	-6	-10	-9	34	28	-2	-4	-3
pair:national_ict	-10	-2	18	-11	-3	-12	13	-5	-14	-2
pair:national_palace	-11	16	-4	-3	-3	-3	-3	-1	-3	13
pair:national_project	-6	-2	-6	-4	-3	-7	-11	-1	-2	-20
pair:national_security	-5	-3	-3	-3	-3	-4	-10	12	4	-3
pair:need_,	-27	-3	-5	-2	-2	-2	-4	-2	-2	-2
pair:need_.	-7	-3	-5	-3	-6	-6	-3	26	-3	-6
pair:need_for	-10	-17		-7	-3	-5	-3	-3	-3	-1
pair:need_the	-6	-3	-4	-5	7	-7		-22	-8	-6
pair:need_to	3	-7	-3	-3	-3	-4	-14	-3	9	-4
pair:negotiation_.	-29	38	-5	-4	-3	-4	-12	-3	-3	-6
pair:neither_would	49	-4	-3	-3	-24	-7	-7	-5	-5	-11
pair:network_,	-5	-3	-2	-7	-2	1	13	-8	-2	-3
pair:network_.	1	-6	-3	13	-8	-12	-8	-2	-10	-5
pair:network_and	-5	-4	-4	-8	-8	24	-8	-3	-5	-4
pair:network_in	-3	-6	12	6	26	7	-5	-11	-7	-5
pair:network_of	-16	-4	-6	-10	-10	31	-6	-4	-6	-5
pair:network_to	-4	-3	-2	-10	-17	26	6	-3	-5	-2
pair:new_administrative	-28	-4	-5	-4	-3	-10	-3	-2	-4	-16
pair:new_customer	-8	-5	-3	-3	-11	-9	-6	-13	35	-4
pair:new_datum	24	-6	-6	27	-17	-24	4	-3	-6	-2
pair:new_delhi	-2	11	12	33	-4	-18	-11	-3	-4	-4
pair:new_director	-10	-4	-6	-7	-7	-8	-10	-5	-7	49
pair:new_law	-15	-2	-4	-5	-2	-4	7	7	-35	-3
pair:new_owner	-26	-3	-4	-7	86	-7	-4	-6	-14	-14
pair:new_rule	-8	-4	-5	-7	-4	-11	34	-5	-20	-7
pair:new_year	2	30	-5	32	-4	-18	-9	-2	-9	-6
pair:new_york	9	-4	-6	-8	4	-4	-4	-5	25	-5
pair:news_agency	-5	-8	-4	8	-5	-5	1	-3	3	-4
pair:news_conference	-15	-5	-18	-2	-4	24	-3	-2	-4	-5
pair:newspaper_.	-4	-7	-5	-4	-4	-10	-6	-4	-5	-5
pair:next_.	-18	-26	-9	-5	-5	-7	26	-11	-10	-2
pair:next_generation	-10	-3	-4	21	-10	-12	-4	-3	-5	-5
pair:next_month		-9	5	-3	-13	17	31	1	-5	18
pair:next_to	-20	-6	-14	-9	-8	-8	-4	-4	-8	-6
pair:next_tuesday	28	-5	-6	-4	-5	-6	-6	-2	-4	-7
pair:next_week	-11	25	-7	7	-4	12	-9	-3	-3	-5
pair:next_year	-15	-5	17	-6	19	17	2	4	5	-9
pair:ng_i	-8	-6	-4	-4	-9	-7	-2	-3	-3	-4
pair:night_,	26	-6	-6	-3	-3	-6	-7	-4	-5	-11
pair:night_.	17	2	-5	-5	-7	12	18	-6	13	4
pair:nine_in	-15	-5	-6	-8	-6	-16	-8	-4	-9	-5
pair:nine_month	-3	-2	-2	9	-4	-7	-9	27	4	-11
pair:no_agreement	-6	-5	-8	-26	-3	-8	-6	-7	-3	-3
pair:no_contract	-10	-2	-3	-48	-3	-3	-3	-3	-5	-11
pair:no_longer	-13	-12	-8	-5	27	33	-3	-8	-5	27
pair:no_meeting	-61	-6	-9	-7	-8	-7	-5	-3	-5	-3
pair:no_more	-18	-4	-3	-4	-13	-6	-2	-4	-5	-11
pair:no_other	-11	-6	-6	-5	-12	-6	-4	-6	-9	-13
pair:no_talk	-51	-3	-4	-7	-8	-9	-6	-4	-4	-4
pair:nod_to	-4	-3	-4	-8	35	-6	-13	60	-14	-4
pair:nominate_<p>	-23	-4	-5	-4	-4	-4	-6	-3	-5	73
pair:noon_.	-9	-6	-13	-4	-3	-4	-3	-2	-16	-6
pair:not_a	-14	-5	-6	-4	-5	29	-6	-4	-5	-4
pair:not_answer	-15	-3	-4	-6	-5	-5	-6	-8	10	-4
pair:not_be	-10	-3	-3	-5	-5	-3	-7	-10	-4	-6
pair:not_come	15	-1	-2	-4	-3	-2	-5	-6	-4	-6
pair:not_go	21	-10	-3	-4	-4	-5	-3	-2	-4	-9
pair:not_have	-5	-2	-3	-5	4	-7	-5	13	-10	-3
pair:not_in	-9	-4	-4	-8	-5	-4	-6	14	-6	-3
pair:not_invite	-13	-3	-11	-6	-6	-5	-5	-7	-11	-4
pair:not_meet	-36	-2	-4	-3	-8	-6	-4	-3		-3
pair:not_only	-3	-3	47	-4	-3	-5	-5	-2	-3	-2
pair:not_say	-8	-5	-5	-8	-4	-5	-13	-3	-4	-4
pair:not_to	-6	-3	-3	8	-12	-6	7	-2	-6	-3
pair:note_,	-9	-4	-5	-5	-4	-4	-5	-2	-3	-4
pair:note_.	-6	-4	-5	12	8	-10	-12	-7	-6	-5
pair:note_on	41	-16	-4	-5	-2	-7	-5	-4	-3	-2
pair:note_that	-13	-4	-4	-2	-9	1	22	-3	-7	-8
pair:notice_.	44	-3	-3	-7	-5	-4	-7	31	-15	-9
pair:november_,	-7	-7	8	-5	-7	8	29	13	14	-3
pair:november_.	-8	8	21	-6	-4	24	15	7	-8	7
pair:november_2023	-12	-5	-6	17	-7	-9	-13	-5	19	-6
pair:now_<p>	-26	-5	-4	-4	-5	-7	-4	-4	-6	30
pair:now_have	-21	-3	-7	-4	-6	-17	-6	-3	-1	-4
pair:now_in	-8	-4	7	-18	-7	-20	-6	-4	-5	-3
pair:now_serve	-7	-4	-6	-4	-15	-15	-5	37	-6	-6
pair:now_that	2	-4	-3	-8	-3	-6	-14	-19	-3	-2
pair:number_,	16	-2	-3	-6	-3	-1	-3	16	-17	-2
pair:number_of	-5	2	1	2	-7	-2	24	-4	4	-5
pair:number_portability	23	-3	18	-7	-7	-5	35	-9	-12	-4
pair:o_)	-21	-6	-6	-8	-7	-9	-6	-6	-11	-10
pair:oblige_<f>	-4	-3	-4	-6	-3	-11	-42	-8	-7	-3
pair:occasion_,	-3	10	-9	7	11	-5	-4	-2	-4	9
pair:october_,	-24	9	16	15	-7	46	-5	-3	-4	-3
pair:october_.	-10	-6	29	5	-8	6	4	14	-7	-5
pair:of_"	-12	-5	-4	-2	-10	9	-4	7	-3	-3
pair:of_$	-5	-3	-3	-2	49	11	-10	-7	-7	-4
pair:of_14	-5	-2	-2	-9	31	-4	34	19	-34	-5
pair:of_2	-7	-3	-8	-4	-10	16	-13	-4	15	-4
pair:of_20	-21	36	-11	-6	-5	40	-8	-4	-6	-9
pair:of_200	-16	-7	-4	16	38	11	-5	-7	-7	-6
pair:of_2022	-17	-6	-7	-4	-4	-22	-1	-3	-11	-5
pair:of_2026	-3	-3	-4	-3	3	-7	14	-4	-6	-2
pair:of_2027	-19	-3	-2	14	13	26	-6	-6	-11	-7
pair:of_25	31	-3	-1	-3	-4	-2	-3	-12		-2
pair:of_40	-16	-7	38	-3	-13	-3	-4	-2	1	-6
pair:of_5	-6	-2	-3	-3	-2	-3	-3	3	-18	-3
pair:of_5g	-10	-3	-10	-6	-4	-8	-12	-4	-2	-4
pair:of_60	20	-3	-4	-5	-21	30	-6	-3	-5	-5
pair:of_900	-7	-8	-5	-6	23	-24	-5	-5	-9	-4
pair:of_<a>	-6	-4	-1		-6	5		-4	-4	17
pair:of_<c>		1	-3	-3	-3	-1	-4	-1	1	-4
pair:of_<f>	-5	-4		-5	1	1	-5	5	2	-1
pair:of_<o>	-5	4	5	-5	-6	2	-5		-7	15
pair:of_<p>	-2	5	-2	1	-5	-2	-1	-2	-1	4
pair:of_a	-5	5	-4	3		-7	2	2	2	-5
pair:of_advance	30	-2	-3	2	-7	-3	-3	-3	-5	-6
pair:of_ai	-16	-3	-6	-8	-3	5	33	-3	-6	-4
pair:of_all	-11	-3	-4	-2	-5	-6	14	-2	-6	-5
pair:of_an	2	3	-4	2	-4	2	-6	-7	-1	-4
pair:of_any	-9	-5	-4	-3	-4	-8	-8	-11	-11	-6
pair:of_artificial	-4	-4	-3	-6	-3	-8	-8	-2	-4	-2
pair:of_both	29	-3	-3	8	17	-3	-4	-6	-6	-6
pair:of_break	-27	-9	-3	-4	-5	-5	-5	-6	45	-5
pair:of_child	-9	-3	-3	-4	-5	-6	-9	-5	30	-3
pair:of_chip	2	-4	-5	24	4	-3	-7	18	-5	-3
pair:of_conduct	-9	-3	-3	36	-10	-19	17	-2	-5	-10
pair:of_cooperation	-8	3	-6	15	-3	-5	-6	-3	-3	-4
pair:of_customer	8	-1	-4	-3	-14	-2	-9	-3	17	-4
pair:of_datum	-9	-6	15	-2	-5	-7	17	-10	25	-2
pair:of_digital	-3	-5	6		-5	-5	8	-4	-5	-2
pair:of_each	-10	-5	-6	-3	-3	-10	12	-3	-5	-4
pair:of_electronic	25	-5	-5	-5	-6	-7	-5	-3	-3	-3
pair:of_expert	47	-7	-5	-17	-3	-6	-7	-2	-3	-5
pair:of_export	60	-4	-3	-4	-4	-3	-8	-3	-5	-9
pair:of_facial	-9	-3	-4	-6	-8	-6	21	-4	20	-4
pair:of_fee	48	-2	-4	-6	-6	-6	-5	22	-14	-10
pair:of_firm	-7	-2	-2	-4	-9	-4	-6	7	-12	-3
pair:of_five	-13	-5	-7	-4	-6	-13	-5	-3	-6	-1
pair:of_four	-3		-6	-2	-3	3	3	-2	-6	7
pair:of_government	-32	-8	26	-7	-3	37	28	-3	-4	-4
pair:of_gulf	-12	63	16	-5	-6	-10	-6	-3	-4	-7
pair:of_high-tech	-10	-4	-4	-7	-4	-6	-3	-3	-3	-6
pair:of_his	-3	15	-5	-5	-4	-7	16	-2	-7	14
pair:of_ict	-24	-3	-14	-24	-3	-6	11	-3	-5	-7
pair:of_illegal	-5	-3	-3	-9	-4	-5	-5	-10	20	-2
pair:of_information	-10	-3	9	-18	-2	-3	-4	-2	1	-5
pair:of_infrastructure	-9	-4	-4	-4	-5	-13	-15	-3	-9	-2
pair:of_intent	-16	-5	-6	50	-9	-6	-7	16	-6	-4
pair:of_investment	-6	-5	-8	-3	-20	-13	-3	-2	-2	-2
pair:of_investor	-7	-1	-4	-3	-5	-8	-3	-2	-4	-4
pair:of_it	-22	3	-3	-6		-5	2	-4	2	-5
pair:of_its	-8	-3	-6	-3	6	37		6	-10	8
pair:of_june	-5	-7	-6	-11	-4	-6	-26	-4	-11	30
pair:of_large	30	-3	-2	-3	-12	-3	-1	-3	-4	-4
pair:of_last	-3	-2	-5	-5	55	-7	29	-7	-6	-3
pair:of_march	-8	-4	-4	-5	-3	-6	32	-12	11	-7
pair:of_may	-5	-4	-4	-9	-4	-22	1	-2	-11	27
pair:of_meeting	-40	3	-11	-1	-2	-4	-1	-1	-1	-2
pair:of_minor	-8	-4	-5	-6	-5	-10	18	-7	19	-5
pair:of_mobile	-8	-3	-6	-4	-4	-6	-7	-11	-4	-5
pair:of_money	-7	-3	-4	-5	-20	-8	-5	-4	8	-4
pair:of_mutual	34	-4	-2	17	-2	-2	-6	-2	-2	-8
pair:of_new	4	-5	-3	-2	-5	-5	-2	-3	44	-5
pair:of_nine	-8	-3	-4	-6	13	-6	-3	-11	-14	-5
pair:of_nordtel	35	-4	-4	-4	-4	-5	-4	-3	-5	-13
pair:of_objection	-9	-3	-3	-10	-4	-7	-7	-7	59	-5
pair:of_personal	-7	-2	-5	-4	-5	-6	16	-4	-7	28
pair:of_policy	-30	-2	-3	-2	-3	36	-6	-2	-4	28
pair:of_public	-15	-3	-6	-7	-3	-5	29	-3	-8	22
pair:of_r	-6	-6	-3	-6	36	-6	-4	-4	4	-3
pair:of_san	-8	13	-5	-4	-9	-5	-3	-9	-9	-3
pair:of_science	18	-13	-4	-2	-2	-1	-13	-2	-4	-8
pair:of_semiconductor	-19	-5	-8	-6	-6	-9	-7	-2	-3	-2
pair:of_september	-19	42	-3	-3	-8	-14	-2	-5	-8	22
pair:of_service	33	3	-5	-6	-3	-8	-4	-2	-5	-6
pair:of_six	16	-4	-8	18	-7	-6	-9	-4	6	8
pair:of_spectrum	17	-3	-8	-4	-23	-4	-6	46	-10	-5
pair:of_staff	-23	-4	-4	-4	-4	-4	-5	-3	-7	-8
pair:of_start-ups	14	-11	36	-9	-5	-7	-3	-3	-6	-12
pair:of_state	-13		-7	-6	-1	-7		3	1	3
pair:of_talk	47	-6	-30	17	-3	-5	-4	-1	-1	-3
pair:of_tax	8	-3	-3	-5	28	-10	-5	-2	-3	-3
pair:of_technology	34	-5	-8	-5	-6	-4	-4	-1	-1	-2
pair:of_that	-14	-3	-3	-6	9	-5	-4	-9		-3
pair:of_the	1	-2		-1	-3		-2	-3	-1	-2
pair:of_their	2	-3	-5	13	-8	-6	30	-3	-4	-4
pair:of_them	-9	10	2	9	3	-8	-5	-4	-4	-6
pair:of_these	18	-4	-9	-3	-6	-5	-6	-3	-4	-3
pair:of_this	1	15	-3		-9	34	25	-5	-3	-5
pair:of_those	9	-3	-3	-6	-15	-5	-6	-2	-19	32
pair:of_thousand	28	-2	-2	-4	-16	-5	-2	-4	-14	-5
pair:of_three	2	2	-6	-5	-5	-7	26	-3	-25	-5
pair:of_two	-19	-2	-4	-6	29	-9	-5	-8	48	10
pair:of_understanding	-6	-4	-2	30	-4	-6	-5	-2	-3	-3
pair:of_up	-7	-3	-4	-4	31	-6	-18	-7	-14	-4
pair:of_us	-4	-2	-3	-15	31	-13	-6	-13	-13	-2
pair:of_user	-29	-4	-4	-7	-6	-6	33	-3	30	-6
pair:of_vantel	-2	-4	-6	12	-3	10	-4	-3	-4	-14
pair:of_way	10	-2	-6	-4	-1	-4	11	-5	-13	-4
pair:of_what	-6	-3	-4	-5	27	-4	-4	-4	1	-5
pair:of_which	3	-5	-5	-10	2	18	5	-3	-9	-7
pair:of_whom	-21	-6	-4	-5	-5	-5	-4	-3	-5	-8
pair:of_€	-5	-2	-2	-4	38	-20	-7	8	18	-5
pair:off_.	-5	14	-7	-4	-3	-16	-7	-3	-5	-6
pair:off_<f>	3	14	-3	-4	-6	-18	-3	-8	47	-7
pair:off_a	-5	8	-6	-5	-16	53	-10	-3	-8	-7
pair:off_by	15	-4	-4	-10	-9	31	26	-3	-4	-4
pair:off_from	-13	-5	-4	-4	-6	39	-15	-2	-10	-4
pair:off_its	-11	-11	24	-8	-4	18	-6	-2	-8	-3
pair:off_on	-6	-4	-3	-17	-10	19	3	19	-11	-6
pair:off_the	10	-6	-4	-10	-2	32	-6	-5	-15	-4
pair:offer_satellite	-5	-1	-1	-3	-21	-5	-2	39	-2	-1
pair:office_,	11	-3	-5	-2	-5	-6	-6	-2	11	-7
pair:office_.	17	-4	-3	-3	-3	-6	-4	-2	-3	-13
pair:office_and	29	-11	-3	-2	-2	-3	-1	-1	-2	-5
pair:office_as	-18	-4	-3	-3	-3	-8	-3	-3	-4	33
pair:office_at	4	-4	-3	-3	-4	20	-3	-6	-7	5
pair:office_in	-14	4	-5	-3	-4	21	-4	-2	-5	-6
pair:office_of	10	4	-3	-4	-4	-6	-3	-5	17	-14
pair:office_on	17	-4	-2	-4	-3	-4	-3	-2	-6	-4
pair:office_say	-13	-3	-15	-3	13	-4	-2	-2	17	4
pair:office_that	-17	-5	-2	-4	-2	-3	-11	-1	-2	-9
pair:office_with	12	-4	-3	-3	-2	-5	-2	-2	-4	-7
pair:officer_,	9	-4	8	-3	18	-7	-4	-3	40	-21
pair:officer_.	-17	-4	45	-15	-6	-6	-18	-3	-11	19
pair:officer_of		-3	-12	-4	-3	-5	-6	-2	-6	11
pair:official_,	-10	22	-7	-6	-3	-6	-4	-2	-3	-3
pair:official_.	22	-36	-7	-3	-4	-2	-2	-2	-3	-3
pair:official_and	-9	48	-5	-5	-4	-3	-2	-2	-2	-4
pair:official_at	2	18	-3	-3	23	-7	-6	-4	-6	-5
pair:official_gazette	-3	-3	-3	16	27	-7	-10	4	-8	-5
pair:official_in	-6	-8	-6	13	36	-6	-5	-2	-3	-3
pair:official_of	2	-5	-6	-5	-4	-7	-3	-7	9	-4
pair:official_on	7	11	-2	-5	-4	-5	-2	-4	-6	-2
pair:official_say	30	-7	-4	-6	-5	-8	-6	14	-12	-3
pair:official_visit	-13	39	-3	-3	-3	-3	-2	-2	-3	-5
pair:old_.	-9	-8	-6	-5	-7	12	-12	-4	-9	-7
pair:on_,	9	-8	-5	-5	-6	-5	-4	-3	18	-2
pair:on_.	-18	-10	-4	10	-5	2	-7	-3	-9	-7
pair:on_1	-14	-6	-5	-6	1	28	3	4	-7	26
pair:on_11	26	-7	-8	-13	-4	33	14	-4	-7	-2
pair:on_12	15	-5	-8	12	-7	37	1	4	-13	4
pair:on_14	-15	-3	9	-9	-6	2	19	9	-8	-5
pair:on_17	18	-6	-14	-5	-5	13	26	-2	-2	-6
pair:on_18	20	-3	32	-4	-5	-4	-11	-8	25	-5
pair:on_2	5	-3	12	34	-6	-5	-1	-11	-6	-7
pair:on_20	-3	-4	16	-4	-5	29	-6	-3	-5	-3
pair:on_23	-8	-5	35	-4	-5	-8	5	-9	23	-3
pair:on_29	3	-3	15	-2	-1	-1	3	-3	-3	-3
pair:on_3	30	-4	12	-4	-4	5	3	-4	-5	15
pair:on_30	-7	-21	-8	-4	-8	18	-10	-3	-11	34
pair:on_4	-15	-8	49	-3	-3	8	-3	-2	-3	-14
pair:on_5g	-21	-5	-13	-6	-4	37	-14	-4	-8	-4
pair:on_6	-16	-5	-6	-4	-6	-5	-10	18	-4	-6
pair:on_9	14	-5	32	-5	-5	20	-5	-2	-4	-6
pair:on_<a>	-6	-6	-5	-5	-4	-6	-11	-8	12	
pair:on_<c>	-6	-4	-4	-3	-5	2	2	-4	-6	-7
pair:on_<f>	-9	-2	-4	-2	-7	-2	-5	-4	27	-7
pair:on_<p>	16	-7	-1	1	-3	-4	-4	-3	1	-5
pair:on_a	-8	11	2	2	7		1	-3	-3	-4
pair:on_account	-13	-3	-2	-3	-2	-2	-11	-14	-2	-9
pair:on_age	21	-4	-9	-4	-3	-6	25	-2	-13	-3
pair:on_ai	16	-4	9	20	-4	-5	-20	-3	-5	-4
pair:on_air	-10	-13	-5	-4	-7	68	-5	6	-20	-4
pair:on_an	-13	18	-4	-5	-1	-4	-3	-2	-3	8
pair:on_april	23	-4	-3	-5	-4	-5	16	24	-1	7
pair:on_artificial	-7	-3	40	-4	-3	-5	-5	-7	-4	-5
pair:on_as	-11	-9	-4	8	-3	-5	-6	-4	-8	70
pair:on_august	19	-6	-2	-9	-7	-18	-4	38	-5	-3
pair:on_behalf	-14	-3	-4	23	-4	-5	-4	-3	-10	-6
pair:on_chip	11	-8	10	38	-5	-9	25	-3	-6	-4
pair:on_condition	-17	-2	-3	-12	-7	-2	-5	47	9	-2
pair:on_cooperation	61	-3	-5	15	-6	-8	-3	-2	-2	-3
pair:on_cross-border	32	-4	-10	-18	-3	-7	42	-6	-3	-5
pair:on_cyber	-12	-3	20	11	-5	-5	-15	-2	-5	-9
pair:on_datum	-6	-5	-3	20	15	-8	15	-4	-4	-4
pair:on_december	45	-11	-4	-4	-3	-7	41	4	-11	-4
pair:on_digital	15	-6	-1	3	-5	-7	12	-3	-4	-5
pair:on_electronic	-9	-2	-4	-20	16	-5	17	-4	-5	-7
pair:on_every	-6	-4	-5	-4	-6	-7	-32	-3	-16	-6
pair:on_february	-11	17	-4	-2	-2	-7	-4	-3	-1	-10
pair:on_fee	50	-5	-25	-4	-4	-5	9	-4	-5	-5
pair:on_fiber	-17	-5	-5	-10	43	-13	-11	-4	33	-5
pair:on_foreign	18	-4	-5	-4	-4	-8	18	-4	-19	-9
pair:on_free	-2	-4	-7	32	-4	19	8	-2	-11	-6
pair:on_friday	5	6	2	3		8	6	3	-3	
pair:on_hand	-32	-6	-6	-7	-4	-14	-6	-3	-6	-15
pair:on_his	-18	37	-8	-4	-4	-5	-5	-2	-11	-5
pair:on_how	3		3	-5	-5	-5		-3	-5	-3
pair:on_ict	-17	-4	-7	-4	-9	-8	-4	-4	-5	-4
pair:on_in	-14	-12	-6	-8	-5	60	-5	-4	-6	-4
pair:on_it	6	-2	-6	-4	-4	-4	-5	12	7	3
pair:on_its	-10	-5	-10	-4	5	21	5	-5	20	-4
pair:on_january	25	-22	-3	-3	-3	-4	-5	-3	25	7
pair:on_joint	-11	-6	-3	12	-10	-5	-3	-2	-3	-3
pair:on_july	6	-3	-5	3	-4	-4	5	-5	16	23
pair:on_june	12	34	-3	-3	-3	-4	-4	14	-5	4
pair:on_license	-7	-3	-6	3	-4	-4	-10	-11	-2	-3
pair:on_march	48	-3	-7	-6	-4	-5	-5	-3	26	-8
pair:on_may	50	13	-4	2	-6	-6	6	-4	-15	-5
pair:on_mobile	-7	-3	-3	-7	-5	-14	42	-10	-13	-6
pair:on_monday	14					2	4	2	2	1
pair:on_mutual	-8	-3	-7	10	-7	24	-10	-2	-4	-3
pair:on_national	-23	-2	-2	-2	-4	-3	-13	14	-6	-7
pair:on_new	-2	-4	-3	-4	-8	-18	17	-13	19	-6
pair:on_oct.	8	-7	-3	-3	-4	-8	-4	23	-5	15
pair:on_october	26	37	7	-11	-5	-12	-5	33	-3	-7
pair:on_roam	4	-4	4	25	-3	-5	30	-4	-22	-3
pair:on_rural	55	-7	-7	1	-6	-13	-12	-3	-5	-4
pair:on_sale	-13	-9	-6	-4	-18	34	-8	-7	-5	-4
pair:on_satellite		-21	-4	22	-4	-8	6	-8	-5	-3
pair:on_saturday	-11	30	-3	-4	1	11	-6	-1	8	
pair:on_semiconductor	40	-4	-4	-18	-5	-5	45	-3	-4	-5
pair:on_september	-4		-3	-3	-5	-4	-3	12	-5	-1
pair:on_server	-7	-5	-3	-6	86	-11	-7	-6	-13	-7
pair:on_share	-7	-2	-3	22	-11	-4	-45	-8	-13	-2
pair:on_social	24	-3	-4	-5	-3	-9	-22	-5	23	-3
pair:on_spectrum	-22	-5	17	-5	-3	-6	-5	-11	-8	-3
pair:on_stage	-34	-4	5	-6	-4	-10	-7	-3	-8	32
pair:on_such	-6	-1	-1	-1	-1	-3	-16	-2	8	-4
pair:on_sunday	2	7	8	-5	-4	3	7	12	-1	5
pair:on_that	-4	-5	-4	7	-4	-4	-5	-3	-5	-19
pair:on_the	6		-1	-1	-5	1	6	-2	-3	-2
pair:on_them	-14	-4	-6	-4	-4	-10	21	-3	-8	-4
pair:on_this	-17	-8	-5	9	-5	-6	-7	-4	-5	-10
pair:on_thursday	13	7	2	2	-4	4		-2	-1	3
pair:on_to	-18	64	-6	-3	-4	-7	-6	27	-1	-8
pair:on_trade	21	23	-1	6	-3	13	-1		-1	
pair:on_training	-8	-2	-3	37	-4	-5	-5	-4	-5	-3
pair:on_tuesday	19	-1	2	3	-5	2	6		-3	-2
pair:on_wednesday	21	2	3	-2	-3	7	3	-2	-1	-7
pair:on_what	-10	-3	-5	-4	-3	-4	-6	-21	-15	-2
pair:on_whether	-25	-2	-10	-3	-13	-14	-4	-3	-4	-2
pair:on_which	-5	-4	-4	6	7	-7	-7	-2	-4	-7
pair:on_x	-17	-3	-3	-4	-4	-4	-3	-3	-7	-6
pair:once_,	-5	-4	-4	-2	-6	-3	-22	-13	2	-5
pair:once_the	-18	-2	-3	-4	-4	-6	-8	-6	2	30
pair:one_,	-16	-4	22	-2	-4	-3	34	-3	-4	-5
pair:one_.	-12	-3	-4	-5	2	-18	19	-4	-5	-6
pair:one_and	-4	-4	-3	-2	-7	-14	8	-11	-8	-2
pair:one_another	-15	-9	-11	-7	-8	-5	34	-3	-6	-3
pair:one_be	-5	-3	-6	-4	-7	-4	18	-6	-8	-4
pair:one_day	-11	-32	-4	-3	-6	-35	30	-3	-7	-5
pair:one_for	-15	12	-1	-4	-11	-5	-5	36	-6	-3
pair:one_of	-12	8	5	-1	-2		-5	-2	5	-3
pair:one_on	-16	-5	-6	59	-3	-6	28	-5	-8	-4
pair:one_thing	34	-4	-4	-25	-4	-4	-4	-2	-3	-14
pair:one_with	1	-4	-9	32	-5	-7	17	-18	-11	-2
pair:online_,	-6	-3	-4	9	-3	-12	14	-4	-7	-8
pair:online_.	-7	35	-6	-8	-3	-4	-7	-2	-6	-2
pair:online_safety	-8	-2	-3	-6	-4	-14	31	-5	-3	-4
pair:open_,	-1	9	10	-4	-6	-4	-4	-2	-7	-2
pair:open_.	-14	1	-11	-4	-4	-15	-4	-2	-11	-7
pair:open_a	-11	-3	-6	4	-5	18	2	-4	-3	-3
pair:open_an	-11	-4	-7	-4	-4	30		-6	42	-2
pair:open_at	48	-3	6	-12	6	5	-7	-1	-15	-1
pair:open_by	-11	-10	22	-3	-5	16	-6	-2	-2	-5
pair:open_for	17	-11	-15	-5	-3	14	11	-2	-4	-4
pair:open_in	-8	-3	6	-6	20	16	-5	-6	-6	-4
pair:open_its	-13	-3	26	-5	-4	-1	-3	2	-2	-3
pair:open_on	-11	-5	37	-6	-5	1	-7	-5	42	-8
pair:open_the	9	-4	12	2	-5	35	-7	-2	-2	-6
pair:opening_ceremony	-1	-4	40	-7	-3	36	-3	-4	-5	-3
pair:opening_of	-22	-5	38	-6	-6	22	-5	-3	4	-5
pair:opening_the	-17	-3	-6	5	-5	-11	34	-11	-4	-3
pair:operate_in	-7	-4	-3	-9	-8	24	-6	-2	-4	-3
pair:operate_the	-16	-3	-3	65	27	-34	-4	-2	-3	-5
pair:operating_license	1	-1	-2	-4	-2	-4	-6	-1	-11	-3
pair:operation_in	-13	-8	-3	-12	-8	18	-11	37	-4	-4
pair:operator_,	16	-3	-5	-7	21	-9	1	2	-13	-7
pair:operator_.	-8	-3	-4	-12	7	11	78	-15	-12	-4
pair:operator_<f>	-3	-3	-4	23	-16	-13	-4	-5	11	-4
pair:operator_in	16	-6	-6	-4	-11	-7	-4	-4	-7	-6
pair:operator_of	44	-3	-4	-13	-4	-5	30	-7	-7	-4
pair:operator_on	16	-6	-5	-9	-8	-9	-10	-5	-13	-4
pair:operator_pay	-9	-4	-7	-4	-4	-7	30	-9	-14	-3
pair:operator_that	-5	-2	-2	17	-9	-8	-3	-5	-7	-5
pair:operator_to	44	-3	-3	-3	-4	-6	11	-7	-5	-5
pair:operator_with	11	-3	-3	-7	-10	-14	-7	-11	-3	-3
pair:opportunity_to	-8	-7	21	-4	-4	-3	-2	-3	-1	-14
pair:opposition_<p>	-15	-5	-3	-3	-4	-4	-6	-2	-7	-13
pair:or_<f>	-4	-3	-4	-9	-4	-4	-6	-16	-11	-6
pair:orbit_,	-3	-20	-3	-4	-6	34	-3	30	-8	-2
pair:orbit_.	-6	-4	-5	-10	-10	13	-11	-5	-8	-3
pair:order_,	-3	-2	-2	-8	-3	-2	-16	-8	33	-5
pair:order_.	-4	-1	-2	-12	-4	9	-11	19	-14	-8
pair:order_<f>	-1	-2	-1	-10	-9	-2	-6	-4	4	-2
pair:order_for	-6	-2	37	74	-3	-3	-16	-14	-57	-4
pair:order_of	-7	-2	-3	-11	-4	-3	8	-7	20	11
pair:order_on	-3	-2	-3	-18	-2	-2	32	-5	9	29
pair:order_that	-10	-4	15	-8	-2	-2		-5		9
pair:order_to		-1	-2	-11	-2	-3	-18	-2	6	-6
pair:ordinance_,	-9	-2	-3	-4	-5	-4	47	-26	-6	-7
pair:organize_by	-16	-4	59		-4	-5	-5	-3	-6	-5
pair:organize_the	-13	-4	39	-14	-6	-8	-8	-3	-4	-4
pair:oslo_.	26	-6	-7	-6	-7	-9	-6	-4	-9	-5
pair:other_,	-6	-6	-2	-4	-2	-5	-3	-1	-1	-2
pair:other_country	-9	-4	5	-3	5	-2	-7	-1	-2	-3
pair:other_member	-45	-4	-5	-5	-5	-5	-3	-3	-5	-11
pair:other_side	1	-6	-9	-5	-2	-5	-6	-2	-7	-5
pair:others_,	-14	-3	-8	-5	-7	-6	-8	-3	-9	-5
pair:others_.	10	-5	-5	-5	-5	-7	-6	-3	-9	-6
pair:out_,	-22	-3	-4	-6	-9	-7	1	-4	2	6
pair:out_.	12	-5	11	-6	13	-6	-8	-4	9	-6
pair:out_a	18	-4	-5	-7	-6	22	9	-3	-11	-4
pair:out_an	-9	-3	-5	-3	-4	64	-13	-4	-10	-4
pair:out_by	-17	-9	16	-4	-8	24	-4	-4	-21	-6
pair:out_for	-23	31	-5	-11	-6	-7	32	-3	-3	-4
pair:out_in	1	-4	-4	2	-6	-7	-12	-4	-7	29
pair:out_of	-5	-3	1	2	-6	-7	-5	-4		-5
pair:out_on	-15	3	-4	-14	-10	11	-13	-4	18	-3
pair:out_that	-1	-4	-5	-5	-3	-5	-4	-3	-6	-6
pair:out_the	15	-5	14	-8	9	-10	6	-4	7	-5
pair:out_to	-4	7	-4	-8	-3	17	36	-4	-10	-2
pair:out_with	18	-2	-2	-8	19	-7	30	-14	-4	-3
pair:outage_.	39	-4	-5	-5	-5	-6	-5	-9	35	-8
pair:outcome_.	-13	-4	-6	-5	-11	-10	-7	-6	-11	-5
pair:outlay_in	-10	-5	-6	-11	72	-7	-12	-11	-6	-3
pair:outside_.	-8	-4	-3	-8	-4	-5	-5	-3	-4	26
pair:outside_the	7	-3	-7	-3	-5	-9	-2	-3	35	16
pair:outskirt_of	-10	-4	-12	-8	12	35	-3	-3	-7	-4
pair:over_,	-17	-2	-2	-2	-3	-6	-2	-2	-4	11
pair:over_.	-19	-4	-4	-5	-10	-8	18	-16	14	-7
pair:over_<c>	-32	-4	-4	-5	-6	-7	-5	-3	-7	-6
pair:over_<f>	5	-3	-5	-12		-4	-3	8	-14	-9
pair:over_a	22	-5	4	-5	-7	13	2	-3	-4	-9
pair:over_an	-1	-5	-4	-2	-2	-2	-3	-1	-3	28
pair:over_from	-24	-3	-5	-4	-13	-8	-3	-3	-4	42
pair:over_its	29	-3	-3	-6	-4	-4	-9	-17	48	-9
pair:over_lunch	42	-3	-6	-3	-3	-5	-3	-3	-7	-5
pair:over_the	10	6	-2	-7	-3	1	-5		-2	-8
pair:over_three	31	-4	-5	25	21	-9	-7	-3	5	-10
pair:over_to	-13	-3	-5	40	5	-10	-7	-29	-8	36
pair:over_two	-2	-6	-8	34	-6	-6	-4	-3	-5	20
pair:over_what	31	-9	-2	-2	-2	-4	-3	-1	-13	30
pair:oversight_of	-5	-4	-3	-5	-4	-5	-7	-5	11	-3
pair:own_,	-19	6	-2	-7	-9	-11	-4	-3	-5	-4
pair:own_.	-5	-5	-6	-4	-5	-41	-8	-3	-8	-5
pair:own_<f>	-7	-3	-3	-6	-5	-4	-2	21	-26	-13
pair:own_by	-1	-3	-4	-5	-6	-5	-3	-11	-6	-4
pair:own_the	-18	-9	-7	-2	21	-3	-5	-4	-8	-7
pair:ownership_rule	24	-2	-2	-2	-3	-2	-19	45	-36	-2
pair:packaging_plant	-36	-9	-4	-7	23	11	-4	-3	-7	-4
pair:pact_with	-14	-3	-4	83	-8	-5	-5	-6	-15	-3
pair:page_.	3	-3	-29	-3	-3	-7	22	-3	11	-4
pair:palace_,	9	13	-4	-3	-2	-6	-2	-4	-2	-14
pair:palace_.	6	-2	-3	12	20	-5	11	-3	-3	-6
pair:palace_<p>	10	-3	-4	-3	-2	-3	-2	-3	-2	-8
pair:panel_.	26	-7	9	-4	-7	-14	-4	-2	-3	-3
pair:panel_on	-12	-5	43	-5	-5	-6	-7	-4	-6	15
pair:paper_be	-8	-4	-4	48	-3	-4	-26	-2	-6	-7
pair:paper_on	-8	-3	-4	19	35	-7	2	-3	-3	-3
pair:parent_,	-10	-3	-4	-9	-22	-9	-5	-6	-21	-5
pair:parent_of	-7	-2	-4	44	1	-9	-5	-10	-36	-3
pair:park_,	25	-6	-5	-4	-6	1	-5	-2	-6	-2
pair:park_.	30	-12	-8	-5	27	-11	-15	-4	-9	-5
pair:park_in	-22	18	-10	11	-6	29	-7	-3	-6	-5
pair:parliament_.	6	-2	-12	-3	27	-10	25	-3	-4	-12
pair:part_,	-18	-3	-4	-5	-5	7	-4	1		-5
pair:part_.	-5	-2	28	-4	7	-3	16	-7	-6	-5
pair:part_as	6	-4	-9	-4	-2	-5	-3	-2	-3	-5
pair:part_in	11	-6	20	-6	-7	-4	-4	-3	-3	-8
pair:part_of	-5		2	-4	4	3	-1	-4	3	-5
pair:part_that	-14	-4	-9	-4	-3	-5	-4	-4	21	-3
pair:part_with	-7	-7	-2	-7	-3	-6	-4	-11	19	-2
pair:parte_filing	13	-6	-2	-4	-2	-4	-2	-1	-3	-5
pair:particular_.	-9	-5	-5	-7	-5	-6	-3	-3	-4	-5
pair:partner_,	5	-4	-3	-17	14	-5	-2	-6	-4	-4
pair:partner_.	-11	9	-5	-14	-4	5	-6	-4	8	-7
pair:partner_in	-12	-5	-7	10	-2	-5	-4	-3	-4	-4
pair:partner_of	25	-5	-3	-15	-20	-5	-3	-4	-6	-5
pair:partner_with	-11	-7	-8	54	-8	-6	-3	-2	-4	-3
pair:partnership_,	-5	-3	-3	13	-5	-7	-3	-3	-3	-3
pair:partnership_.	-12	-8	-4	37	-4	-4	-5	-4	-4	-4
pair:partnership_agreement	-12	-3	-8	22	-4	-7	-7	-2	-4	-3
pair:partnership_on	4	-4	-4	28	-3	-4	-4	-3	-5	-5
pair:partnership_with	-8	-2	6	47	-8	2	-4	-5	-6	-4
pair:party_,	3	-5	-4	7	-3	-5	-5	-3	-4	-7
pair:pass_a	-23	-3	-5	-4	-5	-7	14	-3	-8	-4
pair:pass_by	-1	-4	-8	-4	-3	-6	87	-6	-12	-9
pair:pass_the	-16	-3	-5	-4	-5	-6	25	-4	-8	-7
pair:past_,	-22	-4	-6	-2	-3	-4	-3	-1	-3	22
pair:patience_.	-21	-5	28	-7	-6	12	-8	-5	-9	-7
pair:pay_,	-9	-5	-4	-2	-8	-3	-3	-5	25	48
pair:pay_a	8	5	-2	-3	-5	-3	-2	-7	13	-5
pair:pay_an	-21	32	-3	-3	-3	-6	-4	-2	-3	-2
pair:pay_for	-13	-5	-6	4	19	3	-7	-4	-11	-4
pair:pay_in	-4	-3	-1	-3	-8	-2	-7	-19	-2	-6
pair:pay_the	12	-5	-4	-4	-22	-11	-5	65	-9	-3
pair:payment_company	16	-2	-9	-6	36	-9	-9	-7	-6	-5
pair:payment_firm	-30	-4	-6	-8	-4	-6	-7	32	-15	-3
pair:payment_service	-7	-3	-5	3	-3	4	-6	4	-11	-4
pair:pen_to	-8	-2	-3	50	8	-8	-18	-3	-3	-2
pair:penalty_,	-3	-2	-2	-20	-3	-3	-23	-2	-14	-7
pair:penalty_for	-11	-3	-5	-4	-4	-3	1	-6	-10	-4
pair:penalty_of	-7	-3	-3	-4	-8	-4	-8	-6	15	-4
pair:penang_.	10	-10	-7	-5	30	-10	-5	-4	-8	-4
pair:penciled_in	33	33	-2	-4	-3	-5	-3	-3	-6	-8
pair:people_'s	-7	-4	-3	11	-2	-7	-11	-3	25	-3
pair:people_,		-5	-5	-4	6	-10	-4	-3	-6	11
pair:people_.	-10	-10	-5	-6	-8	3	-5	-3	-3	-5
pair:people_and	-11	-4	-4	-4	-7	-5	-6	-6	17	-3
pair:people_familiar	-6	-3	-3	-2	-13	-3	-8	-4	-19	-3
pair:people_in	-4	-3	-3	-14	-2	-4	-5	-3	15	-4
pair:people_of	-14	-3	-4	-7	-10	-4	-3	-2	-5	-5
pair:people_who	-5	-4	-3	-10	19	-5	-5	-4	-7	-3
pair:per_cent	-8	-4	-5	-5	18	-9	18	-4	-8	-5
pair:percent_of	10	-3	-3	-6	22	-7	17	-5	-9	-4
pair:period_of	-9	-3	-7	-5	26	-10	-13	-4	-7	6
pair:permission_to	-4	-3	-2	-6	-9	-4	-4	56	-16	-3
pair:permit_.	-9	-7	7	-4	-4	18	-7	-17	-4	-3
pair:permit_for	-4	-2	-3	-4	12	-6	-6	17	-10	-4
pair:permit_from	-5	-4	-3	-8	19	-8	-7	34	-7	-2
pair:permit_in	9	-4	-3	-6	-7	-3	-10	-5	-7	-2
pair:permit_of	-4	-2	-2	-5	-4	-4	49	3	-24	-3
pair:person_.	11	-2	-4	-3	-3	-5	-3	-2	-11	-6
pair:personal_datum	-8	-3	18	-6	-3	-7	15	-3	-6	-6
pair:personal_information	-6	-3	-7	-4	-8	-6	17	-2	18	39
pair:peso_.	-10	-7	-5	-6	-16	-9	-7	34	76	-4
pair:phase_of	-3	-9	12	-7	8	43	-6	-3	-3	-6
pair:phone_.	9	-5	-4	14	11	4	10	-5	-1	-4
pair:phone_with	39	-2	-6	-4	-3	-7	-5	-2	-5	-3
pair:pick_<f>	-8	-3	-4	44	-10	-14	-4	-10	-11	-17
pair:pick_<p>	-21	-4	-5	-7	-4	-5	-4	-3	-6	13
pair:pick_up	-7	-3	-2	-15	30	-6	-10	-6	50	-17
pair:picture_of	-12	-6	-4	-5	-6	-6	-4	-2	15	-13
pair:piece_of	2	-11	-3	-4	-5	-4	55	-3	-7	-4
pair:pillar_of	-23	-3	-4	-4	-2	-10	-6	-2	-2	-4
pair:pilot_line	6	-6	-7	-4	48	8	-3	-11	-6	-4
pair:place_.	24	-3	-7	-9	-10	-4	-4	-3	-8	9
pair:place_at	3	-5	-9	-6	-4	-9	-5	-5	-8	1
pair:place_for	41	-5	-6	-15	-6	-17	-7	-3	-5	-8
pair:place_in	33	-5	18	1	-4	24	-5	-3	-4	-3
pair:place_of	-28	-2	-4	-3	-5	-5	9	-4	-4	28
pair:place_on	25	-5	-8	12	-5	8	-7	16	-6	-5
pair:place_to	-9	-11	7	-3	-5	-6	-3	-6	11	-3
pair:plan_,	-10	-2	-2	-3	24	-2	-10	17	-12	-3
pair:plan_.	3	-6	-4	2	-2	29	7	-4	-13	-7
pair:plan_be	-18	-4	-14	-4	-6	-17	-15	-2	-2	-5
pair:plan_for	-10	2	-5	-5	2	-11	18	-3	-3	-6
pair:plan_of	-10	-4	-10	-11	-4	-11	-1	-3	-3	-2
pair:plan_to	1	-1	-5	-2	7	8		4	-3	-3
pair:planalto_palace	7	-4	-3	-2	-1	-5	18	-1	-4	-4
pair:plant_,	-4	-6	-6	-3	-12	38	-4	-3	-8	-3
pair:plant_.	-16	14	-4	-6	24	-11	-4	10	-8	-4
pair:plant_at	-21	28	-8	-10	-9	15	-3	-2	-3	-4
pair:plant_in	-11	8	-5	-7	36	9	-6	-4	-1	-3
pair:plant_near	-8	-7	-3	-5	45	-15	-7	-3	-4	-3
pair:plant_of	-3	18	-6	-5		19	-4	-4	-5	-4
pair:plant_that	-2	-3	-3	19	1	-7	-1	-1	-2	-2
pair:platform_,	-9	-3	-3	20	-8	-7	-10	-5	46	-8
pair:platform_.	66	-7	-8	34	-11	-15	-5	-3	-23	-4
pair:platform_<f>	-24	-3	-3	-5	-5	-12	-4	-11	67	-2
pair:platform_be	-7	-7	-6	-5	-4	13	-5	28	-7	-3
pair:platform_for	-5	-5	-12	-4	-7	-11	-6	-3	-5	-3
pair:platform_have	-11	-3	-3	-3	-4	-8	-3	-17	-26	-3
pair:platform_in	-6	-3	-3		-7	11	9	-3	-5	-5
pair:platform_to	-5	-3	-3	-5	-2	-12	8	-2	-7	-8
pair:play_host	28	-6	11	-7	-3	-5	-4	-4	-3	-4
pair:play_in	-12	-4	-11	-5	-3	-3	-3	-3	-5	-2
pair:player_,	-8	-4	-9	-4	-6	-3	-3	-5	-7	-6
pair:player_.	-11	-3	-4	-4	-4	-6	-3	-4	-6	-7
pair:player_in	-6	-1	-3	-2	-6	-5	-7	-3	-10	-4
pair:plead_for	29	-6	24	-4	-7	-13	7	-6	-4	-4
pair:pledge_to	-9	-3	-5	-5	20	-6	-5	-3	-4	-6
pair:point_,	-20	-4	-3	-3	-5	-6	-12	-3	-7	-7
pair:point_out	-8	-4	-7	-4	-4	-6	-7	-3	-5	-6
pair:point_to	-14	-4	-6	-5	-8	-7	-18	-4	-7	-6
pair:policy_,	-8	-3	-3	-5	-5	18	23	-7	-6	-4
pair:policy_and	-14	-2	-3	5	-2	-4	-15	-2	-2	-5
pair:policy_dialog	33	-5	33	-6	-5	-3	-11	-3	-5	-4
pair:policy_direction	26	-2	-3	-10	-4	-6	67	-12	-8	-6
pair:policy_for	-31	-3	-4	-3	-4	-5	49	-2	-3	5
pair:policy_in	-30	-2	-4	-4	-3	-21	28	-1	-3	-3
pair:policy_of	-17	-4	-3	-2	-2	-3	-4	-1	-3	-3
pair:port_moresby	2	-32	29	-2	-5	33	-3	-3	-3	-2
pair:port_of	-19	-6	9	-4	-2	17	-5	-2	-4	-4
pair:post_,	26	-2	-3	10	-4	-3	-4	-5	-3	-15
pair:post_.	-7	-3	-6	-14	16	-3	-25	-3	-14	5
pair:post_a	-9	-3	-4	-7	-14	-3	-3	-3	-7	-23
pair:post_and	-17	-3	-5	-4	-2	-3	-10	-2	-6	44
pair:post_of	-16	-4	-4	-9	-4	-3	-2	-2	-3	56
pair:post_office	-8	20	-2	-3	-3	-5	-3	-1	-2	-5
pair:post_on	4	-3	-4	-4	-5	-5	-3	-3	-6	-29
pair:power_.	-10	7	-4	5	-8	-23	-1	-4	9	-3
pair:power_for	18	-3	-2	20	-13	-7	-3	-4	-4	-3
pair:power_of	-5	-2	-3	-3	-3	-10	-8	-3	-7	-9
pair:power_to	-8	-4	-6	-9	-6	-8	9	34	-32	-7
pair:praise_<p>	-38	-6	-5	-8	-5	-7	-6	-4	-7	-15
pair:praise_for	-12	34	-6	-4	-3	-5	-2	-2	-1	-4
pair:praise_the	16	-6	-5	-5	-9	-8	-3	-3	-4	-5
pair:predecessor_,	-18	-3	-3	-4	-5	-7	-4	-5	-7	45
pair:presence_of	-12	-3		23	-5	14	-3	-2	-3	-8
pair:present_.	-16	-5	-6	-10	-4	-6	-4	-5	-11	-6
pair:present_<p>	-26	-2	-2	-2	-3	-10	-5	-2	-3	-7
pair:present_a	-15	-5	-11	-4	-11	-4	-9	-2	-5	-2
pair:present_at		-8	-5	-2	-4	-5	-4	-3	-6	16
pair:present_be	-12	-4	-4	12	-4	-6	-6	-5	-5	19
pair:present_on	-7	-5	17	-4	-4	-6	-7	-2	-6	-7
pair:present_the	17	-1	-5	-4	-5	-4	9	-3	-5	-8
pair:present_to	-10	-7	-3	-6	-3	-10	5	-2	-6	-12
pair:preside_over	9	-6	9	-5	25	19	-6	-3	-6	3
pair:presidency_of	-26	-5	43	-5	-7	-6	-8	-4	-6	62
pair:president_'s	15	-7	-4	-3	-3	-8	-6	-2	-5	-7
pair:president_<p>	-22	-3	-4	-3	24	1	-2	-2	-4	24
pair:president_of	14	-4	-5	-5	-7	-3	-4	-3	-5	40
pair:press_.	1	-7	-5	-4	-3	-4	-3	-2	-4	-5
pair:press_conference	-18	-3	-20	-2	-4	-3	-10	-1	23	-2
pair:press_office	42	-5	-3	-3	-4	-5	-2	-2	-6	-8
pair:press_release	4	-10	-3		2	-11	-10	-3	-2	-2
pair:press_service	22	-4	-3	-7	14	-2	9	-3	-4	-6
pair:previous_day	50	-3	-4	-3	-3	-3	-3	-3	-5	-8
pair:price_,	26	-3	-4	-17	-7	-4	-3	-6	-15	-4
pair:price_.	2	-4	-5	-4	-7	-6	-10	-8		-5
pair:price_for	-5	-3	-4	-6	-12	-9	-10	-4	20	-4
pair:price_of	12	-2	-4	-9	-6	-3	-14	2	1	-3
pair:prime_minister		2	-5	1	7	2	22	-3	-6	
pair:prior_to	-12	-6	-5	-7	-5	-4	-3	-2	-4	-21
pair:priority_of	-14	-5	-5	-6	-3	-6	-8	-2	-4	-7
pair:privacy_law	-9	-3	-3	-5	-6	-4	-2	-3	36	-8
pair:private_firm	-10	-4	-8	-5	-3	27	-15	-3	-2	-3
pair:private_sector	1	-6	-4	-5	-3	-3	-5	-2	-2	-4
pair:process_.	-8	-3	-7	27	-13	-18	-6	26	48	-4
pair:processing_of	-9	-2	-6	-20	-4	-4	-14	-3	-12	36
pair:product_,	-2	25	-13	-2	-7	-3	-2	4	-9	-2
pair:program_,	-4	-4	-5	-6	-6	32	-9	-3	-4	-5
pair:program_.	8	29	-7	-15	-23	-12	-5	19	-6	-4
pair:program_be	-17	22	-3	-6	-11	18	-5	-6	-10	-2
pair:program_for	-11	-5	-6	22	-4	16	22	-3	-6	-7
pair:program_in	14	-5	-18	-8	-11	8	-8	-3	-12	-2
pair:program_of	46	-30	-3	-5	23	-7	-3	-2	-5	-3
pair:progress_of	13	-5	-4	-7	-3	-10	-3	-2	-3	-5
pair:progress_on	44	-22	-5	-3	-3	-5	-5	-2	-3	-5
pair:project_,	-9	-4	-4	-2	29	-7	-4	-2	-3	-4
pair:project_.	43	-6	-5	-8	22	-6	-4	-3	-3	-9
pair:project_and	22	-18	-2	-2	-3	-3	-3	-2	-3	-3
pair:project_be	-4	-4	-7	-10	-2	-8	-10	-8	-3	-3
pair:project_by	19	-5	-3	-3	10	-18	-10	-3	-7	-3
pair:project_in	5	-5	-3	2	-6	32	-5	-6	-7	-4
pair:project_that	-11	-3	-3	-7	-6	-4	-4	-1	3	-8
pair:promise_,	-14	-3	-3	-5	-5	-6	-11	-17	12	-4
pair:promise_.	-27	-5	-6	-10	-9	-8	-5	-4	-12	-9
pair:promise_a	-12	-6	-6	-6	-6	-9	40	-4	-6	-11
pair:promise_to	10	-6	-4	-5	14	-5	-7	-3	-6	-6
pair:proposal_.	55	-6	-4	-6	-3	-5	-24	-4	-7	-8
pair:proposal_for	27	-3	-4	-6	-6	-9	33	-3	-6	-4
pair:proposal_to	-10	-4	-4	-6	-7	-6	58	-8	17	-7
pair:prospect_for	23	-5	-4	-10	-4	-3	-2	-2	-3	-2
pair:protect_consumer	-6	-1	-7	-3	-3	-3	-9	-5	-16	-6
pair:protection_,	-7	-11	20	-7	-3	-3	-4	-2	-4	-3
pair:protection_act	-6	-4	-4	-7	-4	-5	-6	-4	-25	-5
pair:protection_and	-5	-5	-4	-4	-7	-6	23	-5	27	-5
pair:protection_of	-7	-3	-4	6	-4	12	14	-4	-6	-5
pair:protocol_on	-17	3	-5	39	-4	-6	18	-3	-3	-3
pair:provide_for	-11	-3	-2	12	-16	-8	-3	-3	-4	-8
pair:provider_,	-14	-2	-3	-5	21	-6	-4	-5	31	-3
pair:provider_.	-11	-7	-6	25	-5	-7	-6	40	-7	-10
pair:provider_<f>	22	-6	-3	46	-6	-4	-3	-4	-3	-4
pair:provider_license	-2	-2	-1	-3	-13	-7	-9	17	-9	-1
pair:provider_of	-7	-4	-4	-7	-8	-16	26	-4	-6	-8
pair:province_,	-13	-3	-4	-3	17	26	-2	-8	-11	-3
pair:province_.	-15	-9	-5	-6	-13	-26	21	-3	-10	-3
pair:province_of	10	-4	-3	-3	26	-16	-5	-6	-14	-5
pair:provision_of	17	16	-7	-5	-6	-6	-1	-1	-2	-5
pair:public_,	-12	-6	-11	-3	-5	-3	-7	-4	-8	-12
pair:public_and	-7	-3	-3	-12	-3	-8	-2	-4	-6	-9
pair:public_consultation	-12	-4	-3	-5	-3	-18	64	-12	-5	-3
pair:public_datum	-13	-3	-10	-11	-2	-3	63	-2	-5	51
pair:public_on	-4	-2	-4	7	-14	-6	-9	-15	46	-2
pair:public_service	-2	-5	-3	-4	-3	-9	-6	-3	-4	-5
pair:publish_in	-4	-2	-3	22	-6	-5	26	-7	-4	-10
pair:publish_its	-24	-4	-7	-8	-6	-9	9	8	-9	-5
pair:publish_on	-7	-4	-2	-6	8	-10	33	-3	-7	-4
pair:publish_the	-10	-3	-4	-7	-6	-6	26	-3	-2	-5
pair:pull_the	-8	-4	-10	-8	-13	22	-5	21	46	-4
pair:purchase_of	9	-2	-3	-5	-2	-2	-5	30	-1	-4
pair:purpose_.	8	-3	-8	14	-7	-7	-15	-5	-3	-5
pair:put_$	-19	-3	-2	-5	56	-7	-1	-8	-6	-4
pair:put_<c>	-13	-3	-5	-8	-8	29	13	-4	-10	-3
pair:put_<f>	-4	-2	-2	-7	-3	-6	-3	-11	29	-6
pair:put_<p>	1	-3	-2	11	-3	-4	-4	-2	-14	7
pair:put_a	-3	-7	-3	-9	-10	-6	9	-8	21	-7
pair:put_an	-5	-3	-3	-8	15	-12	46	-3	-10	-3
pair:put_forward	-6	-3	-8	-9	-8	-13	24	-2	-5	39
pair:put_in	-9	-3	-3	-13	55	31	-6	-3	-14	26
pair:put_into		-2	-2	-7	2	46	-3	-2	-5	-6
pair:put_it	-9	-2	19	-13	-8	-10	-18	-5	-6	-7
pair:put_its	-5	-2	-5	22	-9	34	5	-6	-14	-3
pair:put_money	-17	-2	-1	-7	35	-3	-10	-4	-2	-7
pair:put_off	-5	50	-2	-3	-3	-26	15	-2	-3	-3
pair:put_on	-5	-2	16	-7	-15	-7	9	-14	55	-6
pair:put_pen	-8	-2	-3	50	8	-8	-18	-3	-3	-2
pair:put_the	1	-3	-3	-6	-7	14	-6	-8	9	-9
pair:put_their	43	-19	-7	39	-4	-11	-9	-3	-4	-6
pair:put_to	16	-2	-6	-6	-5	-4	22	-8	-4	-5
pair:put_together	-19	22	29	-8	-6	-8	-5	-3	-5	-2
pair:put_up		-4	-8		-9	24	-5	-2	-4	-4
pair:quality_of	27	-6	-4	-6	-4	-7	-5	-2	-2	-6
pair:quantum_technology	6	-3	-5	-18	-3	-12	21	-2	-2	-3
pair:quarter_.		-4	-5	-11	1	31	-6	-4	-7	-4
pair:quarter_of	11	-3	-2	12		33	-6	-4	-4	-3
pair:question_,	12	-2	-3	-3	-4	-3	-3	-3	-5	-10
pair:question_.	-45	-5	-5	-6	-6	-7	-8	-4	44	-6
pair:question_<p>	80	-3	-5	-6	-6	-6	-8	-4	-7	-7
pair:question_about	6	-5	-4	-7	-6	-8	-17	-3	-7	-11
pair:question_of	2	-3	-5	-4	-7	-4	-4	-3	-4	-6
pair:question_that	-15	-10	-5	-4	-3	-4	-12	-2	-4	-3
pair:quip_.	-17	-7	-5	-12	-5	-7	-7	-3	-5	-7
pair:quote_as	-1	-4	-2	-4	-14	-8	-4	-3	-2	-2
pair:r_$	-6	-6	-3	-6	36	-6	-4	-4	4	-3
pair:raise_its	-7	-3	-3	-12	19	-9	-27	20	-6	-4
pair:raise_the	7	-3	-5	-3	-14	-4	22	-3	-7	-2
pair:rare_earth	58	-4	-15	-9	-5	-18	28	-4	-6	-6
pair:rate_,	-12	-1	-2	-5	-2	-6	-5	-22	-7	-3
pair:ratify_the	-17	-4	-9	-15	-5	-9	94	-4	-7	-11
pair:reach_.	-12	-3	-2	-9	-3	-4	-2	-3	-1	-9
pair:reach_a	-8	-2	-2	35	-21	-4	-6	-11	12	-3
pair:reach_by	-10	-3	-4	18	-4	-5	11	-3	-6	-4
pair:reach_the	-7	-3	-4	-8	-4	-7	-9	-4	-6	-10
pair:ready_to	-10	-4	-5	-11	-8	7	-4	-7	-3	-4
pair:reason_.	-13	-4	-11	-4	-8	-6	-6	-4	-10	32
pair:recall_that	6	-5	-10	24	9	-4	-9	-5	4	-8
pair:receive_<f>	3	-2	-4	-7	-7	-9	-3	-25	-9	-4
pair:receive_<p>	53	-7	-5	-3	-4	-4	-4	-3	-4	-7
pair:receive_a	6	-3	-4	-4	6	-4	-6	6	-6	-5
pair:receive_at	42	-3	-3	-4	-5	-3	-4	-2	-3	-10
pair:receive_by	52	-30	-4	-3	-5	-4	-3	-3	-4	-7
pair:receive_in	21	-4	-3	-3	-5	-2	-2	-2	-2	-11
pair:receive_on	73	-4	-6	-2	-7	-5	-4	9	-6	-5
pair:receive_the	-5	-5	-3	-4	-4	-3	-3	41	-11	-7
pair:reception_for	25	-4	-5	-5	-5	-7	-7	-3	-4	-6
pair:recess_.	-21	28	-6	-3	-5	-5	-1	-3	-9	-6
pair:reckon_.	-4	-4	-3	-4	-11	-5	-6	-8	-14	-3
pair:recognition_of	17	-4	-8	12	-6	16	-9	-3	-4	-3
pair:record_.	4	-3	-4	-6	-3	-6	2	-4	5	-3
pair:refuse_to	-39	-2	-2	-19	-8	-2	-5	-13	41	-5
pair:region_,	-14	3	1	-4	5	1	5	-4	-6	-6
pair:region_.	8	-3	12	-14	-8	-10	-3	10	16	-3
pair:register_.	-1	-3	-4	-5	-7	-6	7	-8	15	-4
pair:register_<f>	-9	-2	-3	-8	-5	-3	-8	27	2	-5
pair:register_of	-7	-2	-2	-9	-6	-7	8	41	-18	-5
pair:registration_with	-8	-3	-4	-7	-3	-9	49	-13	-24	-7
pair:regulation_,	-39	-1	-1	-3	-4	-2	20	-7	-4	-4
pair:regulation_.	-7	-5	-5	-8	-3	-5	4	8	-6	-3
pair:regulation_on	-4	-3	-5	-5	-6	-10	55	-11	-11	-3
pair:regulator_,	-19	-3	4	6	-7	-4	-12	4	-1	-4
pair:regulator_in	-15	-5	106	-5	-5	-7	-8	-4	-5	-14
pair:regulatory_agency	-12	-3	-6	-10	-3	-3	-1	-4	-7	-13
pair:regulatory_framework		-1	-1	-9	-5	-6	4	-1	-7	-1
pair:reject_the	-7	-3	-3	-5	-5	-5	20	-18	14	-4
pair:relate_to	-4	-4	20	-14	-2	-3	-3	8	-1	-4
pair:relation_between	11	-5	-2	-8	-2	-2	-2	-2	-2	-3
pair:relation_with	-24	-6	-4	-6	-7	-6	-3	-3	-4	-5
pair:release_.	-10	10	-7	1	10	31	-4	14	2	-2
pair:release_a	-15	-5	-4	-11	-6	-37	61	-3	-5	-3
pair:release_from	-43	2	34	-3	-1	-3	-2	-2	-2	-2
pair:release_say	23	-2	-3	5	-2	-6	-3	-3	-2	-4
pair:rely_on	-10	-4	-5	-5	-8	-6	-5	-3	-5	-4
pair:remark_.	-3	-2	-10	-4	-8	-12	-3	-11	19	-4
pair:remark_of	-18	-6	-5	-8	-7	-8	-5	-4	-8	-7
pair:renew_<f>	-4	-2	-3	-21	-8	-3	-6	36	-4	-4
pair:renew_for	-3	-2	-3	-20	-8	-8	-9	49	-7	-3
pair:renew_its	-8	-2	-3	48	-21	-6	-4	13	-8	-4
pair:replace_<p>	-26	-4	-5	-5	-5	-5	-4	-3	-6	40
pair:replace_the	-8	-6	-4	-3	-5	35	14	-3	-8	-19
pair:reply_that	-22	-4	-4	-4	-8	-5	-6	-3	-6	-7
pair:report_,	-3	-2	-22	-6	-11	-19	-4	22	-7	-4
pair:report_.	24	6	-3	-5	2	-4		-3	4	-5
pair:report_by	-16	-3	-5	-19	-7	-3	-6	-2	-16	-14
pair:report_of	-20	-2	-4	-5	-5	-4	-32	-8	15	-6
pair:report_on	-5	-4	-6	10	-1	-4	-12	-5	-11	-5
pair:report_that	-21	-3	-4	-32	-7	-22	-4	-7	-17	-6
pair:report_to	-28	-5	-5	-5	-6	-5	-8	-3	3	-12
pair:reporter_,	-9	-3	-4	-3	-4	22	-3	-4	-2	-8
pair:reporter_.	6	-10	-5	-5	-7	25	-6	-3	-8	-9
pair:reporter_that	-5	-2	-5	-3	-5	-5	38	-2	-4	-3
pair:represent_by	21	-3	14	-1	-5	-7	-3	-4	-5	-7
pair:representative_of	46	-5	2	-6	-5	-4	-5	-3	-9	-4
pair:request_.	7	-3	-4	-3	-4	-3	-8	-9	28	7
pair:request_for	-6	-3	-3	-6	-5	-4	-8	9	17	-3
pair:request_of	9	-3	-3	-4	-10	-3	-2	-12	47	-6
pair:require_.	-16	-2	-2	-3	-5	-3	-14	-3	-16	43
pair:research_and	-10	-4	-5	-1	-10	-5	-3	-1	-3	-4
pair:research_center	9	30	-21	-2	13	9	-3	-2	-4	-2
pair:resign_.	-18	-4	-4	-5	-4	-5	-7	-3	-5	-37
pair:resign_on	-18	-4	-7	-4	-4	-5	-3	-4	-6	75
pair:resignation_of	-33	-4	-4	-6	-6	-7	-5	-3	-7	75
pair:resolve_to	-32	-9	-4	37	-5	-6	-7	-3	-7	-9
pair:respect_the	-33	-6	-5	-7	-4	-6	-4	-4	-9	-7
pair:respond_,	34	-1	-3	-3	-2	-5	-19	-3	27	-6
pair:respond_to	-34	-5	-5	-6	-6	-6	-5	-4	-9	-7
pair:responsible_for	-28	-4	-2	-1	-6	-6	-6	-12	-9	-6
pair:result_.	-15	-4	-5	-7	-7	35	-6	-3	-6	-10
pair:result_of	-13	6	-3	-7	-4	-7	-5	-8	-7	-5
pair:return_to	-26	28	-6	-6	-11	-7	-7	-12	14	-14
pair:review_,	-19	-5	-4	-7	-5	-5	-3	-4	22	10
pair:review_of	34	-5	-8	-3	-3	-6	-11	-4	39	-4
pair:review_the	41	-4	-5	11	-4	-9	-3	-7	-11	-4
pair:revoke_the	-5	-2	-2	-3	-7	-3	-6	8	-5	-3
pair:ribbon_on	-10	-4	-3	-5	-9	48	-4	-3	-7	-3
pair:ride_to	-6	-2	-4	23	-7	12	-5	-7	-14	-5
pair:right_,	-3	-4	30	-4	-4	-8	-7	-8	7	-2
pair:right_of	4	-2	-4	-7	-3	-4	1	5	11	-4
pair:right_to	-5	-4	-4	-17	-6	-4	11		-14	-9
pair:rise_.	-18	-6	-13	-3	-3	-7	14	-4	-5	-4
pair:rival_,	-12	-4	-3	26	-9	-4	-3	-5	-8	34
pair:rival_.	-9	-3	-2	-2	-3	-6	14	-4	9	4
pair:rival_<f>	-7	-3	-4	43	11	-7	-6	-15	20	-4
pair:riyadh_on	17	-1	-7	-4	-3	-7	-5	-4	-4	-9
pair:road_.	-25	28	-6	-6	-7	-12	-9	-4	-7	-10
pair:roadmap_for	-22	-5	-9	46	-4	-12	36	-2	-6	-4
pair:roam_.	51	-4	-3	52	-5	-9	-7	-6	-6	-3
pair:roam_charge	12	-7	-4	43	-1	-4	-5	-3	6	-5
pair:rocket_of	-9	-5	-3	-7	-7	30	-4	-6	-12	-6
pair:role_of	-17	-4	-4	-5	-9	-6	-4	-4	-7	-23
pair:roll_out	-9	-5	-5	-5	-8	74	4	-4	-9	-6
pair:rollout_.	61	-5	-7	-6	-4	-10	-6	-3	-5	-4
pair:rollout_of	-11	-5	-4	-4	-3	25	-8	-3	-7	-4
pair:room_,	-4	-4	-4	-4	-3	-6	-3	-2	-4	-4
pair:room_.	61	44	-11	-7	-8	-18	-4	-4	-11	-9
pair:room_at	15	-5	-19	-5	-5	-9	-3	-5	-8	-4
pair:room_for	38	-3	-6	-3	-6	20	-4	-4	-6	-4
pair:room_of	-16	-10	-3	-3	-3	40	-2	-4	-5	-14
pair:round_,	-6	-5	-3	-3	-5	-5	-4	6	-19	-3
pair:round_.	32	-4	-8	-12	-27	-5	-3	-4	-8	-3
pair:round_in	-19	-5	-4	-15	12	-4	-3	-4	-4	-4
pair:round_of	27	10	-15	-6	17	-9	-8	-2	-4	-3
pair:round_table	-19	31	72	-5	-5	-1	-3	-1	-1	-1
pair:round_the	51	56	-4	-9	-10	-18	-11	-7	-6	-6
pair:rule_,	-15	-2	-3	-6	-5	-5	28	-9	-50	-5
pair:rule_.	42	-3	11	-3		-6	-16	19	3	-3
pair:rule_be	-12	-3	-4	-11	-4	-4	-18	-3	19	-3
pair:rule_for	-3	-3	-4	-7	-5	-10	27	-6	-6	-5
pair:rule_of	-7	-4	-8	-5	-3	-3	64	-3	-19	-4
pair:rule_on	5	-4	-4	-4	-7	-8	28	-3	-9	-4
pair:rule_out	-8	-2	-2	-2	-3	-5	-8	-9	-11	-2
pair:rule_that	-2	-3	-4	-3	-3	-7	34	-4	11	-3
pair:run_<a>	-20	-3	-3	-7	-4	-5	-5	-3	-9	74
pair:run_<f>	27	-4	-3	-2	-6	-6	-1	-2	-3	3
pair:run_a	-9	-3	10	13	-7	-2	17	-1	-11	-5
pair:run_by	5	1	-2	-5	11	-2	-5	-7	-8	18
pair:run_for	-13	-4	-5	-8	-4	-13	-8	-7	-5	-18
pair:run_its	-6	-2	-3	-8	-10	-5	18	27	-11	44
pair:run_on	-16	-3	-7	-5	-14	36	17	-3	12	-5
pair:run_out	3	-2	-4	-5	-4	-5	-5	-3	-6	26
pair:run_the	-8	-3	-4	66	-7	16	-5	-6	-10	-10
pair:run_to	-13	-3	-8	24	-4	-17	57	-4	-13	-5
pair:run_until	-7	-5	24	-36	-10	-17	-10	-3	-5	-5
pair:rural_mast	-31	-3	-3	35	-9	-5	-4	-7	-8	-4
pair:rural_school	5	29	-5	-5	-7	12	-5	-3	-6	-3
pair:sale_of	-7	-3	-5	-7	1	-8	12	32	-4	-4
pair:same_.	-24	-5	-6	-6	-7	-8	-9	-6	-11	-9
pair:same_day	26	-4	-4	-9	-7	18	7	-5	-9	-5
pair:same_time	-8	-3	-2	-4	-4	-5	-6	-3	10	19
pair:san_francisco	-12	56	4	-4	-3	-4	-3	-2	-4	-6
pair:san_josé	6	-8	33	-2	-7	-5	-2	-3	-3	-4
pair:sandbox_for	20	-3	-8	-5	-4	55	-16	-4	-10	-4
pair:satellite_,	-6	-9	-5	-6	37	9	-8	-3	-8	-5
pair:satellite_.	-6	11	-3	37	-5	-27	-3	6	-10	7
pair:satellite_broadband	-7	-3	-2	-3	-15	15	-7	2	-7	-2
pair:satellite_in	-7	-4	-3	6	-5	-25	-6	24	-3	-3
pair:satellite_internet	24	-3	-2	-5	-13	-8	-3	43	-7	-4
pair:satellite_license	-10	-3	-4	-6	-4	-10	9	-32	-3	-3
pair:satellite_of	-6	-5	-4	2	-8	16	-7	11	-9	-4
pair:saturday_,	17	-17	-7	-3	-5	-6	-2	-3	-5	23
pair:saturday_.	-11		2	-4	-5	23	-8	4	-7	-4
pair:say_,	-8	-1	-4	-6	2	-4	-4	5	-5	-6
pair:say_.	-5	-3	-4	-3	-1	2	-2	-1	-7	-5
pair:say_<a>	-14	-3	-4	-6	-7	-5	-5	10	-8	-8
pair:say_<c>	-16	-4	-6	-6	2	33	-4	-4	-5	-5
pair:say_<f>	-11	-4	-3	-5	16	-2	-3	-3	-8	-4
pair:say_<o>	-11	-6	63	-4	-5	-10	-4	-3	-10	-4
pair:say_<p>	-15	-5	-4	-5	-7	-1	-5	-4	-4	-5
pair:say_a	4	18	-4	11	-4	-7	20	-3	-5	-6
pair:say_at	-11	-4	3	-5	-6	1	10	-14	18	-7
pair:say_by	-6	-3	-3	-5	-5	-4	-6	-7	-13	-3
pair:say_he	18	-4	-4	-7	-5	-8	-4	-3	-5	-3
pair:say_in	-1	-4	-2	5	-2	6		12	-7	-2
pair:say_it	-15	-4	-6	-5	8	11	-6	-9	-12	-6
pair:say_of	-17	-4	-5	-20	-15	-8	-4	-6	-5	-4
pair:say_on	-8	6	7	-2	12	-3	-7	2	-3	15
pair:say_she	19	-7	-4	-3	-6	-6	-13	-3	-5	-8
pair:say_that	-9	-5	-4	-3	1	2	-3	5		1
pair:say_the	-8	-4	-2		-3	-9	4	-4	-8	-6
pair:say_to	-13	-5	-4	-6	-6	-6	-7	-5	17	-6
pair:say_when	-53	-3	-4	-4	-4	-15	-4	-3	-5	28
pair:say_without	-13	-2	-4	-15	-4	-5	36	-4	-4	-17
pair:scale_,	-4	-5	-4	-2	7	-4	41	-1	-2	-7
pair:schedule_.		-5	-6	23	-4	48	-9	-5	-5	-5
pair:schedule_of	12	-3	-8	-9	-9	-6	-4	-2	-3	-4
pair:schedule_to	41	-5	-5	-5	-5	-6		24	-5	-6
pair:school_,	-22	5	-7	-5	-11	-8	-5	-3	-5	-5
pair:school_.	17	-3	9	5	-4	12	-7	-10	-5	-4
pair:school_in	-5	49	-10	-4	-9	26	-6	-5	-9	-4
pair:science_and	10	4	-3	-5	-3	-6	-6	-1	8	-6
pair:scrap_the	-7	-3	-3	-3	-15	-9	32	-4	-6	-8
pair:sea_.	45	-6	-4	-9	-5	20	-5	-3	-5	-4
pair:seal_a	-11	-3	-8	83	-7	-9	-5	-6	-11	-6
pair:seat_.	-20	-4	-3	-4	-3	-5	-13	-3	22	13
pair:second_.	-10	-3	-5	-4	-5	25	-14	-5	-9	-5
pair:second_day	3	33	28	-3	-4	-6	-5	-2	-3	-6
pair:second_half	-18	-5	-3	-8	-12	69	-12	-9	-9	-2
pair:second_in	-10	-5	-20	-3	-13	13	-4	-3	-7	24
pair:second_phase	10	-10	-6	-9	16	9	-5	-3	-2	-5
pair:second_quarter	-7	-5	-3	16	-12	41	-10	-4	-5	-4
pair:second_round	72	-16	-20	-8	-6	-23	-6	-3	-4	-3
pair:second_time	12	-4	-14	-7	-5	-11	-8	-4	-7	-15
pair:secretary_<p>	-13		-5	-6	-4	41	2	-5	-2	13
pair:sector_,	-14	2	-5	-7	-3	-4	2	-2	-4	-3
pair:sector_.	3	-6	-8	-4	-4	-4	-4	-3	1	-5
pair:sector_be	-5	-9	-3	-3	-5	-5	-6	18	-6	-2
pair:sector_in	24	-4	-3	-3	-7	-4	-9	-3	-4	-4
pair:sector_of	-13	-3	-4	-3	-3	-5	-9	-2	-5	-7
pair:sector_that	-9	-5	-5	-4	-4	-4	-15	-2	-8	-4
pair:security_,	-11	-3	-3	-4	-2	-4	-8	-2	-3	-5
pair:security_.	-4	-4	-6	12	-5	-9	21	-3	-4	17
pair:security_and	-9	-4	-5	2	-4	-7	4	-3	11	-4
pair:security_of	9	-4	-7	-9	-3	-9	32	-2	-2	-6
pair:see_<a>	-18	-4	-3	-3	-2	-3	-9	-4	21	-6
pair:see_<f>	-23	-5	-6	-4	17	-5	-2	-3	-4	-5
pair:see_<p>	24	3	6	-3	-3	-4	-3	-2	-4	-8
pair:see_a	-19	27	-8	-4	-9	-9	-6	-2	-4	-3
pair:see_by	10	-13	-6	-13	-4	25	-6	-4	-5	-2
pair:see_in	22	-15	-3	-2	-1	-4	-3	-3	-1	-2
pair:see_it	-31	-10	-6	-3	-3	-8	-4	-3	20	-7
pair:see_the	-20	37	-4	-5	6	-11	-2	-4	-5	-4
pair:see_to	-8	-9	-6	-18	-3	-6	42	-4	-4	-2
pair:seek_to	-2	-4	-4	-3	-6	-13	-10	-2	43	-16
pair:select_committee	-11	34	-8	-15	-9	-6	11	-2	-6	-8
pair:sell_.	-11	-4	-4	-6	-8	-9	-4	-4	-15	34
pair:sell_its	-8	-3	-3	-11	28	-7	-6	51	-10	-5
pair:sell_the	-2	-3	-2	3	-11	-4	-4	5	-12	-2
pair:semiconductor_,	-12	-3	-3	-3	14	-8	-7	-3	-2	-2
pair:semiconductor_and	8	18	-6	-6	-5	-4	15	-2	-4	-5
pair:semiconductor_industry	-24	-4	-5	-3	-5	-4	-3	-2	-3	-5
pair:seminar_on	-1	-4	38	-3	-3	-5	-6	-3	-5	-4
pair:send_<f>	-14	-3	-4	-8	-5	-6	-7	-11	81	-4
pair:send_<p>	-7	-4	-6	-5	-4	-6	-4	-3	-6	-8
pair:send_a	-10	22	-3	-6	-4	-8	16	-11	39	-3
pair:send_it	-6	-3	-8	-4	-3	-4	14	32	-3	9
pair:send_to	-22	-3	-6	-6	-6	-10	48	-3	-1	-5
pair:senior_executive	47	-2	-7	-3	-6	-5	-4	-2	-2	-2
pair:seoul_,	-33	-8	-5	27	-6	-5	-13	-5	-5	-5
pair:seoul_in	-6	68	-5	-7	-5	-4	-4	-4	-4	-10
pair:seoul_on	50	-10	-6	-4	-3	-5	-4	-3	-5	-7
pair:separate_meeting	-16	-3	-5	15	-3	-2	-2	-2	-2	-8
pair:separately_,	5	-3	12	-8	-5	-4	-3	4	46	-3
pair:separately_with	22	13	-14	-3	-3	-4	-2	-2	-6	-3
pair:september_,	3	14	-5	-4	-11	17	4	20	4	-6
pair:september_.	-6	-8	8	-8	2	27	16	-5	-7	2
pair:series_of	-8	-2	-4	-5	-6	-4	-4	-8	12	-2
pair:serve_as	-15	-5	-6	-5	-3	-4	-5	-3	-7	4
pair:serve_on	-13	-3	-6	-5	-3	-5	-3	-3	-10	-20
pair:server_.	-12	19	-5	-17	-5	-9	-7	-4	-7	-13
pair:server_farm	-11	-3	-5	8	10	18	-5	8	-7	-5
pair:service_,	-6	-2	-3	-6	-6	9	-1	25	-4	-3
pair:service_.	6	14	-4	-8		8	-6	-2	17	-5
pair:service_<f>	-7	-4	-4	10	-8	-13	-7	-6	50	-3
pair:service_and	-14	-3	-3	-11	-3	-12	-7	-6	44	-3
pair:service_center	-14	-2	-17	-4	-8	89	-4	-2	-8	-4
pair:service_have	15	-3	-2	-3	-4	-6	24	-10	-9	-7
pair:service_in	-3	-4	-4	-6		16	-5	-4	16	-4
pair:service_of	-18	-4	-3	-6	25	3	8	-4	-6	-5
pair:service_provider	-2	-3	-3	-3	-11	-8	-7	1	22	-2
pair:service_say	34	-3	-3	-7	-5	8	-4	-3	-4	-8
pair:service_tax	-12	-4	-5	-4	-8	-9	1	-2	-6	-3
pair:service_to	-9	-4	-3	-19	-5	-30	-8	-4	-5	-2
pair:servicing_of	5	-7	-5	-5	-5	-4	-5	-28	39	-2
pair:session_,	-12	-5	19	23	-6	-8	-7	-2	-4	-4
pair:session_.	46	-10	-5	-4	22	-4	-6	-3	21	-7
pair:session_in	-2	-4	-9	15	-3	-3	-8	-3	-4	-4
pair:session_of	13	-5	37	-4	-3	-5	-5	-2	-4	-8
pair:session_with	51	-5	4	-5	-4	-4	-3	-3	-5	-4
pair:set_a	-30	-6	-4	-7	-5	-7	-16	-7	-3	-2
pair:set_aside	6	-2	-4	-12	82	-15	-5	-6	29	-8
pair:set_for	11	-5	-5	-5	-4	-1	-14	-3	-2	-2
pair:set_of	-3	-2	18	-4	-3	22	-9	-3	27	-5
pair:set_out	-9	-6	32	10	-7	11	5	-6	-6	-6
pair:set_up	-2	-3	-4	13	2	10	4			-4
pair:settle_the	22	-2	-2	-6	-5	-6	-9	-5	25	-4
pair:shake_hand	-15	-4	-4	34	-8	-14	-6	-5	-5	-6
pair:share_.	-4	-4	-4	-6	-13	-3	-10	-2	-6	-3
pair:share_a	-1	-4	10	-6	-4	-4	-5	-3	22	-4
pair:share_in	-14	-2	-13	-2	17	-3	-3	-5	-1	-6
pair:share_of	-5	-2	-6	-7	27	-5	-6	-7	39	-4
pair:share_the	-21	-3	18	-6	-9	-6	16	-3	-7	-6
pair:share_with	-37	-2	30	-3	-6	17	-12	-5	-6	-2
pair:shareholder_,	11	-4	-4	-15	27	-4	-2	-4	-5	-4
pair:shareholder_of	-7	-1	-3	-4	43	-4	-5	-35	-24	-7
pair:sharing_of	-7	-3	-6	-3	-8	-6	-7	-2	-23	-2
pair:she_have	-6	-5	-4	-14	-5	-4	-12	-4	27	-17
pair:sheik_<p>	-18	-11	-12	-2	-2	-4	-2	-2	-4	-6
pair:ship_in	-9	61	-5	-6	-7		-4	-4	-4	-5
pair:short_of	-10	-10	-4	-6	-7	-5	-3	-5	25	-6
pair:should_be	-4	-3	-5	28	-7	-8	6	-2	-3	-2
pair:should_not	-8	-3	-3	-6	-2	-6	-8	-14	-6	-3
pair:show_,	-12	25	1	-3	-2	-1	-7	-1	-2	-2
pair:show_.	4	-6	-12	12	5	-5	-7	-4	-7	11
pair:show_<p>	25	-9	-9	-5	-5	-8	-4	-3	-6	-11
pair:show_around	4	31	-14	-3	-4	-6	-4	-3	-4	-6
pair:show_how	-14	20	11	-4	-4	-2	-4	-2	-3	-2
pair:show_the	-21	50	-12	-3	-10	-11	-3	-3	-6	22
pair:shut_out	-6	-8	-4	-3	-8	-4	-7	-4	4	-3
pair:side_,	24	-5	-5	-8	-5	-4	6	-4	-6	-5
pair:side_.	-10	7	-7	24	-7	-4	-3	-2	-10	-12
pair:side_be		-8	-6	-5	-7	-5	-3	-3	-6	-7
pair:side_of	-3	-4	-8	9	-7	-5	-5	-2	-7	-3
pair:sideline_of	-17	-4	-14	3	10	13	8	-4	-4	-5
pair:sign_,	-16	-3	-7	11	-4	-5	-5	-4	-3	-7
pair:sign_a	-8	-5	-1	24	-3	-8	3	-6	-5	-4
pair:sign_an	-8	-3	-3	16	-4	1	-7	-3	-6	-3
pair:sign_by	-4	-3	-4	41	-5	-6	13	-2	-3	-7
pair:sign_for	-15	-3	-3	95	-6	5	-9	-4	-4	-11
pair:sign_in	-6	-3		57	-8	-5	-9	-8	-5	-3
pair:sign_memorandum	-6	-2	-3	47	-4	-3	-6	-5	-6	-4
pair:sign_off	-9	-4	-4	-18	-10	-11	20	16	-6	-7
pair:sign_on	-9	-3	-3	27	-5	-6	1	14	-7	13
pair:sign_the	-1	-4	-7	56	-3	-6		-5	-3	-4
pair:sign_up	-6	-3	-5	-28	-5	29	9	-3	-5	-4
pair:sign_with	-6	-3	-2	27	-18	11	-5	-8	-9	-4
pair:signature_of	-9	-5	25	32	-4	-4	22	-2	-4	-8
pair:signature_to	-29	-3	-3	67	-4	-8	11	-2	-3	-5
pair:signing_of	-5	-4	-7	51	-4	-8	-3	-8	-8	-3
pair:silicon_valley	-6	12	-10	-3	-5	-4	-5	-4	-6	-6
pair:sim_card	8	-3	-3	-4	-7	-6	-8	-7	33	-4
pair:since_2015	-10	5	-3	-6	-6	-30	-4	-4	-11	-6
pair:since_2018	-16	-5	-5	-5	-19	-10	-8	-4	-11	-7
pair:since_2019	-9	-3	-4	-5	24	-9	-4	-5	-7	-7
pair:since_2022	-11	-3	-4	-4	-19	-6	-8	12	-8	-4
pair:since_<f>	-16	-3	-2	-4	-10	-7	-2	-3	50	-14
pair:since_<p>	-6	-5	-3	-3	15	-4	-2	-2	-5	53
pair:since_august	-8	-3	-4	29	-8	-9	-10	-4	10	-5
pair:since_january	-18	-3	-4	-4	-18	-6	-6	-4	-6	35
pair:since_last	-17	-3	-3	-4	1	32	-2	-5	-7	-5
pair:since_the	-15	34	-11	-5	11	-11	-4	-2	-6	-6
pair:singha_durbar	10	22	-8	-5	-3	26	-5	-3	-4	-3
pair:sit_down	29	1	-2	-6	-4	-3	-3	-3	-5	-4
pair:sit_in	-20	-3	-4	-4	-2	-3	-4	-6	-6	3
pair:sit_on	-47	-3	15	-4	-4	-4	2	-3	-4	-9
pair:sit_with	31	-3	-4	-3	-8	-4	-8	-2	-8	-3
pair:site_,	23	-20	-3	-14	31	-11	-2	-3	-8	-4
pair:site_.	26	24	-7	-4	-6	-10	30	-6	7	-6
pair:site_in	11	-5	-3	-3	-9	-18	-5	-3	-4	-5
pair:site_of	-11	-9	-8	-22	-6	-30	-3	-20	-9	-4
pair:site_on	-33	69	-5	-4	-6	-17	-11	45	-4	-7
pair:six_month	-14	-12	-8	-8	-6	-8	8	-4	-10	5
pair:six_year	-13	-3	-3	22	24	-6	-5	-5	-6	34
pair:smart_city	-12	-6	22	-3	-3	-7	-7	-3	-3	-4
pair:so_.	-10	20	-7	-11	-6	-26	-6	-4	-7	-7
pair:so_as	-2	-6	-5	-2	-6	-3	-7	-3	-6	-5
pair:so_be	-34	-6	-4	42	-2	-7	-3	-2	-3	-3
pair:so_far	-12	-3	-6	-5	-7	5	-4	-5	25	-7
pair:so_that	-2	6	-5	-1	5	-7	2	-2	-6	-3
pair:social_medium		-4	-4	-3	-4	-6	22	6	1	-7
pair:social_network	-7	-2	-2	4	-3	-8	1	-2	11	-2
pair:software_.	-2	-3	-10	-3	-11	-15	45	-5	-6	-5
pair:solution_to	10	-3	-7	-9	-6	-7	-4	-2	-5	-3
pair:some_of	-12	-8	-3	-6	-4	-5	-3	-3	-4	-5
pair:sooner_,	-8	-4	-2	-3	-18	-9	-2	-3	-5	-4
pair:sound_out	21	-4	-4	-5	-12	-7	-6	-4	-6	-4
pair:source_say	10	-7	-1	-4	-7	-4	-5	-4	-2	-3
pair:sovereign_cloud	1	-4	-6		-6	34	20	-3	-4	-4
pair:sovereign_fund	-6	-3	-8	22	38	-8	-5	-7	-7	-4
pair:space_.	-7	-6	-3	35	-3	-2	-2	-2	-2	-8
pair:spainsat_ng	-10	-5	-4	-5	-8	57	-5	-3	-4	-6
pair:speak_at	-30	-4	20	-3	-3	4	-3	-3	-4	-4
pair:speak_by	23	-3	-6	-4	-3	-7	-5	-2	-5	-4
pair:speak_for	16	17	-3	-1	-4	-4	-1	-2	-1	-3
pair:speak_highly		-3	-4	-2	-6	-3	-1	-2	-2	-6
pair:speak_in	-8	-4	-12	-4	-4	-4	-4	7	-4	-4
pair:speak_of	-25	-4	-4	-3	3	-3	-5	-3	3	-3
pair:speak_on	-14	-2	48	-4	-4	-5	-6	-3	-12	-3
pair:speak_to	8	-5	12	-4	-4	-8	-3	-2	-4	-7
pair:speak_with	40	-4	-5	-5	-3	-6	-3	-2	-8	-4
pair:spectrum_fee	-11	-3	-4	-5	-4	-4	45	-6	-3	-2
pair:spectrum_for	3	-3	-1	-5	-13	-6	-6	10	-5	-3
pair:speech_.	-22	-4	12	-4	-8	-5	21	-2	-4	-16
pair:speech_at	-15	-9	98	-5	-4	-14	-7	-3	-4	-6
pair:speed_of	-5	-3	-5	-3	-3	45	-5	-2	-4	-4
pair:speed_up	2	-3	-5	-7	-5	-1	-7	-6	-3	-4
pair:spend_$	-8	-6	-3	-6	71	-13	-10	-5	-6	-5
pair:spend_on	-33	-6	-4	-17	41	-14	-13	-7	-6	-4
pair:spend_the	-6	-8	-4	-3	-6	-12	-4	-3	-5	7
pair:spokesman_for	-11	-4	-8	29	-5	-6	-15	-3	-5	-5
pair:spokesman_say	-11	-4	-3	25	7	-5	-4	-7	-14	-5
pair:spokesperson_for	-6	-3	-3	-10	-6	-4	-10	-3	-26	-4
pair:spokesperson_say	20	27	-4	-5	-11	-5	-3	-4	-7	-4
pair:spring_,		-5	-7	-10	-6	28	-6	-4	-7	-6
pair:spring_.	-7	-3	-4	-1	-8	-7	6	-11	-8	-3
pair:staff_,	-26	-4	-5	-5	-6	-6	-6	-5	-9	-10
pair:staff_.	-14	-4	-5	-7	-12	-9	-19	-5	-13	-6
pair:staff_of	-12	-4	-11	-5	-7	-5	-4	-3	-8	-5
pair:stage_.	-10	-3	5	-9	-16	-8	-7	-7	-7	-11
pair:stake_in	-9	-3	-5	-6	34	-5	-5	-7	-11	-5
pair:stand_,	4	-8	-11	-11	-7	-11	-13	7	13	-6
pair:stand_at	-16	-7	44	-7	-6	-8	-7	-3	-9	-7
pair:stand_behind	-47	-3	-3	59	-9	-6	-2	-3	-2	-13
pair:stand_in	-13	-6	-17	-6	-5	-19	-6	-4	-10	-5
pair:stand_of	6	-11	-25	-6	-4	-5	-9	-3	-6	-6
pair:stand_ready	-32	-5	-6	-3	-3	-4	-2	-2	-2	-6
pair:standard_for	25	-7	-4	-6	-4	-15	14	-1	-4	-4
pair:start-up_<f>	-8	-3	-4	7	19	-4	-5	26	-19	-3
pair:start-ups_,	-8	-3	-7	-4	7	3	-12	-4	-9	-3
pair:start-ups_.	48	-4	-9	-12	-9	51	-5	-4	-5	-6
pair:start_.	-20	-4	-3	-5	-3	-29	-4	-2	-3	-8
pair:start_in	-12	-6	-7	-4	-3	14	-9	-4	-10	36
pair:start_of	-14	-2	-8	-6	-9	-4	15	-3	-4	7
pair:start_on	-9	-5	-5	-4	-4	-41	68	-3	-6	-6
pair:state_'s	-7		-4	6	-4	-8	-5	-3	-5	9
pair:state_,	-13	-4		-4	-5	-4	-4	-2	18	-8
pair:state_.	-11	-4	-4	-5	17	9	-11	-7	-10	-1
pair:state_aid	-3	-3	-4	-3	-6	-12	-16	45	-9	-2
pair:state_have	-2	-5	-5	-10	-6	-4	5	-2	22	-7
pair:state_house	45	-8	-6	-4	-4	-7	8	-3	-6	13
pair:state_news	17	-20	-5	-3	-2	-4	10	-3	-3	-3
pair:state_of	54	12	-3	-8	-6	-7	-4	-2	-4	-8
pair:state_that	20	-3	-6	-5	-3	-4	-5	-4	-5	-5
pair:state_to	-9	48	-4	-7	-5	-22	-5	-3	-4	-6
pair:state_visit	-20	54	-5	-5	-3	-5	-4	-2	-4	-4
pair:statement_,	-11	-1	-2	-8	-4	-3	7	-9	-11	-6
pair:statement_.	24	-5	-5	1	-2	-7	7	3	-6	-5
pair:statement_from	-3	-2	-2	-2	-3	-4	-5	-5	10	-1
pair:statement_of	-9	-3	-3	-10	-4	-7	-7	-7	59	-5
pair:statement_on	-13	-3	-4	4	-4	-15	11	-4	15	-7
pair:statement_say	12	-6	-4	-4	-3	-6	-8	-2	-8	30
pair:station_,	10	22	-9	-6	-7	-18	-3	-2	-4	-3
pair:station_.	4	12	-8	-8	-9	28	-5	-4	-5	-5
pair:station_at	-15	64	-6	-4	-6	-4	-3	-3	-9	-3
pair:station_in	-2	56	-6	-5	-5	-25	-4	-4	-4	-4
pair:stay_.	6	-9	-4	-3	-4	-4	-3	-3	-5	-4
pair:stay_in	31	7	-7	-5	-5	-10	-5	-3	-5	-11
pair:stay_on	-10	-12	-4	-3	-3	-5	-3	-3	-5	65
pair:step_down	-26	-4	-5	-4	-5	-7	-5	-4	-7	94
pair:step_in	-6	-3	-4	-6	5	11	-2	10	-3	36
pair:still_in	-11	-4	-2	-8	-7	-4	-5	-7	10	-22
pair:still_need	-6	-3	-4	-4	28	-19	-7	-22	-8	-4
pair:still_to	-27	-3	-2	-12	-4	-4	-1	-2	-2	-4
pair:stock_exchange	-19	-4	-4	-10	17	-29	-6	-4	-4	44
pair:stock_of	48	-4	-11	-6	-9	-25	-6	-3	-5	-4
pair:stop_at	-24	60	-9	-2	-3	-5	-3	-2	-14	-3
pair:store_.	-8	-5	-5	-5	-5	-6	56	-6	15	-3
pair:strategic_partnership	-8	-2	7	13	-6	-6	-3	-2	-3	-3
pair:strategy_,	39	-2	-3	-4	-4	-4	24	-2	-3	-2
pair:strategy_for	25	-4	-6	-18	-5	-17	46	-3	-5	-5
pair:street_.	-18	-4	-24	-5	-5	53	-6	-4	-6	-6
pair:strengthen_<c>	-3	-2	-3	14	-5	-2	47	-5	-9	-6
pair:strengthen_the	-11	-4	-4	-6	-4	-6	-16	-3	-8	-3
pair:stress_,	-6	-2	-10	10	-5	34	-3	-3	-3	-2
pair:stress_that	-13	-4	-8		-5	-4	-8	-7	-5	-6
pair:stress_the	-2	-11	7	-3	28	-3	-3	-2	-7	-8
pair:strike_a	-19	-4	-6	50	-5	-9	-6	-5	-12	-5
pair:study_by	-22	-5	-11	-6	-8	-5	-3	-2	-6	-6
pair:study_tour	18	61	-2	-3	-5	-5	-4	-3	-5	-4
pair:subject_be	-4	-13	-4	32	-2	-8	-12	-3	24	-2
pair:subject_of	29	-4	-4	-4	-2	-3	-4	-3	-6	-6
pair:subject_to	-12	-3	-4	-6	12	-4	-9	8	-13	14
pair:submarine_cable	6	-4	-4	-3	-5	24	-7	-7	-8	-3
pair:subsea_cable	15	-9	-5	-5	-8	12	-4	-3	-5	-4
pair:subsidiary_of	-9	-3	-3	-14	-25	-5	-4	26	20	-3
pair:succeed_<p>	-24	-4	-5	-4	-5	-5	-4	-3	-5	41
pair:success_.	-8	6	-3	-2	-1	-2	-2	-1	-6	-4
pair:such_a	-7	-2	-2	-15	-6	-3	-11	-3	-16	-6
pair:such_as	-7	-4	3	-4	-6		-9	-8	-9	-7
pair:sue_<f>	-11	-4	-4	-9	-11	-6	-7	-6	39	-5
pair:suggest_that	-1	-2	-4	-5	-2	-7	-4	-3	-3	-10
pair:suit_against	-13	-3	-4	-3	-4	-5	-3	-4	56	-4
pair:sum_,	-2	-2	-4	-7	43	-6	-3	-13	-32	-3
pair:summer_.	-38	-3	-5	-3	23	17	12	-2	-4	38
pair:summit_,	-5	-5	30	-4	-3	-7	-7	-2	-3	-3
pair:summit_.	10	-8	7	-5	-5	-7	-5	-3	-5	-9
pair:summit_at	-8	-5	72	-4	-3	-16	-10	-3	-4	-6
pair:summit_be	-18	-4	43	-3	-5	16	-3	-2	-3	-4
pair:summit_in	-21	-5	48	-5	-4	2	-6	-2	-4	-5
pair:summit_on	-28	-4	38	-3	-2	-9	-13	-2	-4	-4
pair:summit_that	-26	-7	-10	-1	-1	-1	-2	-1	-1	-2
pair:summon_<p>	25	-4	-7	-4	-4	-5	-6	-4	13	-9
pair:sunday_,	-2	15	22	-4	-6	14	-7	23	-7	-8
pair:sunday_.	11	-6	28	-6	-5	20	12	-4	-5	13
pair:sunday_for	29	29	17	-4	-5	-6	-4	-3	-4	-7
pair:sunday_in	13	-10	-6	-5	-8	38	-13	26	-3	-5
pair:sunday_night	-8	-4	-5	-3	-3	-6	1	-17	33	33
pair:sunday_with	43	-3	-7	-3	-4	-6	-5	-4	-5	-12
pair:supplier_,	-10	-5	-4	-6	-10	11	-4	-10	37	-4
pair:supplier_.	26	-3	-4	6	-5	-9	-9	-3	-6	-9
pair:supplier_of	-9	-3	-4	32	-8	-8	-4	-6	-9	-8
pair:supply_.	38	-5	-5	-4	-6	-7	-3	-2	-4	-3
pair:supply_chain	-9	-4	2	-1	5	-5	7	-3	-3	-3
pair:supply_of	-9	-4	-3	33	-7	-10	-5	-5	-6	-3
pair:supply_the	-11	-6	-6	32	-11	13	-8	-5	-7	-3
pair:support_<c>	-7	-5	-5	14	-6	-4	-3	-2	-3	-2
pair:support_for	-10	-3	-3	-6	-13	-9	-8	-3	-4	-3
pair:support_in	9	-5	-3	-4	-6	-4	-2	-2	-3	-3
pair:support_of	9	-2	-3	-5	29	-8	-5	13	-17	-2
pair:support_the	-9	-3	-4	-5	39	-8	-7	-3	-3	-3
pair:suspend_for	-6	-4	-4	-9	-5	-13	23	-16	11	-3
pair:suspend_the	-5	-2	-2	-13	-2	-2	-6	50	12	-3
pair:swear_in	-18	-6	-5	-5	-4	-6	-4	-3	-4	54
pair:switch_off	4	-5	-6	-6	-4	-7	-6	-4	54	-3
pair:switch_on	-8	-6	-4	-6	-10	81	-9	-5	-15	-5
pair:switch_to	-15	-6	-4	-10	-7	27	-10	-7	11	-4
pair:system_,	37	-6	-5	-7	-6	23	13	-3	-6	-4
pair:system_.	-10	-4	-4	29	-11	32	25	-8	-9	-9
pair:system_in	-11	-5	-6	-20	48	-7	-6	-2	-7	-6
pair:system_of	-9	-9	-5	-7	-4	-18	41	-4	-4	-2
pair:system_that	-35	-4	-5	-4	-5	9	-3	-3	-7	-6
pair:são_paulo	-16	-6	50	-8	26	20	-6	-6	-8	-8
pair:table_,	-52	19	38	40	3	-4	-2	-2	-2	-3
pair:table_.	23	-5	-12	-5	-3	-4	-7	-4	-4	-3
pair:table_be	-50	-3	-8	-9	-10	-3	-5	-3	-2	-3
pair:table_in	42	-5	-9	-7	-2	-4	4	-2	-3	-2
pair:table_the	-45	-4	26	-3	-3	-2	30	-2	-5	-3
pair:taipei_,	34	65	-9	-6	-4	-10	-6	-2	-5	-6
pair:taipei_.	-10	34	-6	-6	-6	6	-7	-3	-5	14
pair:take_<f>	-6	-3	-3	-8	-15	-4	-4	-13	59	-8
pair:take_<p>	6	37	18	-3	-3	-8	-5	-2	-2	-20
pair:take_a	-10	37	-4	-8	19	-5	-2	32	-5	-4
pair:take_away	-5	-2	-2	-3	-7	-4	-3	18	38	-13
pair:take_down	36	-3	-6	-4	-8	-3	35	-15	23	-6
pair:take_effect	-9	-4	-5	-4	-3	-10	11	17	-4	-7
pair:take_in	-3	-4	-7	-6	-7	-22	-7	-4	-4	-9
pair:take_into	-3	-3	-4	-7	-16	20	15	-8	-6	-6
pair:take_off	26	-12	-3	-2	-10	29	-5	-2	-4	-7
pair:take_office	-25	25	-3	-2	-5	-4	-2	-2	-3	15
pair:take_on	-21	-3	-7	-3	-11	-4	-3	26	4	37
pair:take_over	-21	-3	-4	8	4	-5	-4	2	-5	16
pair:take_part	11	-6	30	-4	-2	-4	-3	-3	-3	-10
pair:take_place	13	-5	-1	-1	-5	7	-5	-2	-7	-3
pair:take_stock	58	-7	-11	-5	-6	-5	-3	-3	-2	-4
pair:take_the	-2	-6	2	-4	-11	14	-7	-3	-5	17
pair:take_to	-13	-6	57	-4	-4	-6	-4	-2	-2	-4
pair:take_up	18	-4	-5	-3	-1	-5	-6	-4	3	-2
pair:takeover_of	-8	-3	-4	-14	57	-8	-5	-2	-8	-6
pair:talent_and	-4	-7	-3	-4	-6	-16	-4	-4	-7	-6
pair:talk_,	30	-3	-4	-3	-3	-2	-4	-5	-5	-2
pair:talk_.	-27	25	-5	38	-3	-6	-4	-2	-2	-4
pair:talk_about	12	-3	-5	-3	-2	-4	-4	-2	-2	-3
pair:talk_at	12	-7	16	-2	-3	-2	-2	-2	-3	-3
pair:talk_be	29	-4	-7	-9	-3	-4	-4	-2	-4	-4
pair:talk_by	-4	-5	-4	27	-3	-4	-32	-2	-4	-6
pair:talk_for	56	-34	-4	-6	-3	-5	-4	-2	-2	-4
pair:talk_in	43	-4	-14	-2	-4	-3	-2	-2	-3	-2
pair:talk_on	2	-4	-14	-5	-4	-4	-4	-2	-2	-4
pair:talk_over	34	-4	-7	-4	-3	-6	-3	-5	-3	-2
pair:talk_to	-25	-5	-5	-4	-12	-3	19	-3	-4	-3
pair:talk_with	-3	-8	1	-5	2	-4	-3	-2	-3	-4
pair:talks_between	46	-6	-21	-24	-3	-7	-11	-2	-3	-6
pair:tariff_,	18	-3	-3	-21	-6	-2	-9	-3	1	-3
pair:tariff_.	31	-6	43	-3	-5	-10	-9	-3	-5	-5
pair:tashkent_,	15	11	-5	20	-17	-11	-7	-2	-3	-3
pair:task_force	-22	-4	-4	-6	-5	-8	25	-5	-4	6
pair:tax_.	8	-3	-4	-3	-4	-7	-33	-2	-6	-3
pair:tax_holiday	28	-2	-2	-4	-7	-3	12	-4	-4	-3
pair:tax_on	-5	-3	-4	-12	-11	-4	47	-5	-9	-6
pair:taxi_.	-8	-7	-3	14	-4	-14	41	6	-6	-4
pair:team_.	-11	24	-11	-10	-6	7	-3	-2	-3	40
pair:team_for	-11	-12	-5	-14	-2	-3	-2	-2	-2	-7
pair:team_from	-9	33	24	-9	-4	-8	-1	-3	-3	-3
pair:team_in	2	-8	-4	-29	-5	-4	-2	-3	-4	-4
pair:team_of	32	-6	-5	-11	-4	-6	-4	-2	-2	-6
pair:team_to	-4	22	9	-6	-4	-7	-4	-1	-2	-5
pair:team_up	-21	-3	-5	58	-5	-9	-4	-3	-4	-4
pair:tech_firm	-5	-5	-21	-3	-4	-4	-7	-3	-5	-7
pair:tech_giant	2	14	-4	12	-5	-2	-2	-1	7	-2
pair:technology_(	-9	-4	4	-9	-7	-3	27	-2	-4	-4
pair:technology_,	-8	-4	1		-1	-6	2	-2	-4	-5
pair:technology_.	16	-4	-4	-3	-3	-4	-3	-2	-2	-5
pair:technology_and	23	-3	-5	-6	1	-5	-7	-2	-3	-2
pair:technology_be	-7	-4	-3	7	-6	-5	-4	-3	-3	-2
pair:technology_company	30	-7	20	-6	-10	-3	-2	-2	-3	-3
pair:technology_in	-3	-5	-4	-5	-6	-6	-6	-3	-5	-5
pair:technology_park	-27	27	-5		-7	52	-6	-3	-7	-7
pair:technology_sector	3	-3	-10	-2	-3	-4	-6	-2	-3	-1
pair:telecom_infrastructure	-23	-5	-8	-5	-8	-5	-5	-3	-4	-4
pair:telecom_minister	-26	-7	42	-8	-5	-5	-8	-9	-8	-6
pair:telecom_regulator	-11	-3	-8	-6	17	-5	-7	11	-7	-11
pair:telecommunication_and	-13	-2	-4	-7	-8	-4	-5	-1	-2	-2
pair:telephone_call	43	-3	-4	-3	-3	-5	-6	-3	-4	-4
pair:telephone_conversation	56	-8	-4	-5	-3	-6	-7	-3	-4	-4
pair:tell_<a>	44	-2	-3	-3	-6	-5	-9	27	-24	-6
pair:tell_<f>	-6	-3	-2	-6	-6	-3	-8	15	32	-2
pair:tell_<p>	51	-3	-3	-3	7	-5	-3	-7	-3	-7
pair:tell_a	-18	-5	-8	-3	9	-8	9	-3	-7	-12
pair:tell_by	26	-5	-4	-4	-3	-18	-2	-10	29	-4
pair:tell_journalist	-13	-3	-4	-5	-8	10	-7	-2	-6	-4
pair:tell_parliament	-42	-2	-4	-7	25	-6	12	-2	-3	-18
pair:tell_reporter	8	-3	-4	-5	1	-2	6	-3	-5	-6
pair:tell_the			17	-3	15	-6	2	-4	-1	-5
pair:tell_them	14	-8	-5	-4	-5	-5	-6	-2	-5	-5
pair:tell_this	-21	19	-3	-3	-5	-5	-8	-3	-5	-6
pair:tell_to	19	-5	19	-2	-5	-3	-5	-2	-8	-14
pair:ten_year	-7	-3	-3	21		-8	6	26	-9	-3
pair:tender_,	-6	-4	-4	-6	-3	-21	-12	19	-2	-3
pair:tender_.	-5	-6	-2	9	-6	-6	-4	-18	12	-10
pair:tender_for	7	-2	-4	25	2	-4	-5	-16	-10	-5
pair:tenth_of	-8	-3	-4	-5	78	-6	-23	-6	-9	-5
pair:term_.	-24	-7	-4	-6	-4	-5	-5	-5	-6	-27
pair:term_of	-14	-3	-3	-10	-5	-9	-6	-4	-5	32
pair:term_on	-11	-5	-8	62	-5	-11	-13	-3	-4	-6
pair:term_run	-22	-2	-3	-5	-2	-3	-4	-2	-10	25
pair:terminal_.	-7	-3	-4	-7	-13	-10	-6	-47	34	-4
pair:text_message	-6	-2	-2	-11	-6	-2	21	40	-24	-2
pair:than_$	-17	-4	-9	-4	-4	-6	-2	-3	-6	-3
pair:than_<f>	-11	-4	-5	-18	-10	-7	-4	-5	-13	-5
pair:than_a	-4	-3	-3	-8	15	-9	-9	37	-8	-2
pair:than_any	-4	-3	-9	-15	-6	39	-7	-18	-7	-6
pair:than_in	-3	-4	-3	-5	47	-12	-11	-4	-5	-3
pair:thank_<f>	-12	-5	-8	-9	-11	-10	-6	-6	-15	-7
pair:thank_<p>	-22	6	-6	-5		-4	-3	-2	-4	-5
pair:thank_the	-27	-6	-5	-6	12	-3	-5	-4	-4	-8
pair:thanks_to	-15	-4	-6	-3	-5	-2	-2	-2	-3	-12
pair:that_"	-4	54	-5	-6	-2	-7	-6	-2	-13	-4
pair:that_,	2	-6	-4	7	1		6	-6	15	-6
pair:that_.	-15	-5	-7	-8	-5	-7	-21	-5	-6	-6
pair:that_<a>	-9	-3	-1	-6	3	-1	2	-8	-6	-3
pair:that_<c>	-7	-1	-5	-7	2	-6	-7	-2	-3	-4
pair:that_<f>	-2	-4	-4	-2	-6	-4	-4	-1	5	-6
pair:that_<o>	-22	-3	16	-3	-12	-8	-5	-2	14	-2
pair:that_<p>	-19	5	-1	-4	-2	-3		-2	-5	-3
pair:that_a	-7	-4	-5	-2	-5	-7	11	-3	-3	-4
pair:that_ai	-6	-3	18	-3	6	-4	-3	-2	-3	-2
pair:that_all	-7	-4	-8	-5	-10	-6	34	-3	-18	-5
pair:that_an	4	-3	-2	37	-8	-2	-2	-15	-2	-4
pair:that_appear	17	-4	-7	-4	-2	-4	-18	-3	-21	-3
pair:that_at	-19	-2	-8	-17	-3	-2	-5	-3	24	-10
pair:that_be	2	-4	-4	-1	-7	-2	-5		-3	-2
pair:that_come	-2	-5	-2	-5	14	-3	-7	-4	-3	-8
pair:that_datum	-15	-3	-4	-3	-11	-6	23	-1	-6	-1
pair:that_day	12	-17	-3	-4	-3	-6	-4	-2	-3	-5
pair:that_digital	-6	-5	-4	-7	-3	-6	39	-3	-9	-4
pair:that_do	-2	-2	-2	-2	-2	-1	-5	-2	-24	-4
pair:that_go	-5	-4	-3	-8	-2	-4	12	-2	-12	-2
pair:that_have	-8	1	-6	-1	-4	-9	-4	-4		-3
pair:that_he	-49	-4	-7	-4	-5	-5	-5	-3	-5	-10
pair:that_in	26	-3	-4	-4	-6	16	-5	-4	12	-11
pair:that_it	-6	-2	-4	-7	4	-8		12	-7	-5
pair:that_its	8	-2	-2	-6	-11	-12	-5	-9	-4	-4
pair:that_let	-6	-2	-2	-4	-4	37	1	-4	-5	-3
pair:that_make	-7	-2	-2	1	-2	-5	17	-1	-10	-4
pair:that_more	-3	-3	-13	-3	27	-7	-5	-2	-4	-3
pair:that_no	-21	-3	-4	-8	-7	-5	-15	-4	9	-4
pair:that_oblige	-10	-3	-3	-3	-3	-8	55	-4	-18	-6
pair:that_of	-3	-5	15	-6	-6	-8	-8	-4	-7	
pair:that_on	-6	-6	-2	35	-4	-3	-12	-1	5	-3
pair:that_she	-8	-4	-3	-13	-5	-6	-22	-5	61	31
pair:that_take	-16	28	-12	-2	-5	-9	35	-2	-3	-7
pair:that_the	-4	-3	-3	-2	-2	-3	-4	-2	-2	-3
pair:that_there	5	-4	-2	-9	-6	-5	-8	-10	37	-4
pair:that_they	-14	-3	-4	-8	-5	-5	32	18	8	-5
pair:that_trade	-10	-5	18	-8	-8	-5	-8	1	-9	-4
pair:that_what	-2	-1	-2	-3	-4	-4	-7	-24	21	-4
pair:that_will	-6	-4	-8	-8	15	-5	46	-3	5	-3
pair:that_work	-7	-4	-6	-5	-8	24	-7	-3	-4	-4
pair:that_would	-1	-3	-4	-2	-2	-6	5	1	-2	-3
pair:the_"	-2	-2	-3	-12	-7	-4	2	-2	7	-4
pair:the_12th	14	-5	22	20	-4	-7	-6	-3	-5	-8
pair:the_1800	-6	-3	-5	-4	-13	-2	-3	25	-23	-2
pair:the_26	-9	-2	-3	-4	-3	-4	-10	25	-17	-3
pair:the_4th	35	-4	-2	-2	-4	-2	-6	-3	-4	-6
pair:the_5g	-3	-3	-4	-5	-9	41	-3	-8	-2	-2
pair:the_700	-4	-3	-4	-7	-13	-4	-9	36	-7	-3
pair:the_900	-3	-5	-10	-12	55	-10	-10	4	-47	-4
pair:the_<a>		-1	-1	-1		-3	-1		4	-4
pair:the_<c>	4		-1	1	-1		-1	1		-4
pair:the_<f>		2	-2	3	1	2	1	2	-4	1
pair:the_<o>	7		5	1	2	-4	-3	-2	-3	-3
pair:the_<p>	5	2	-2	-4	-1	-5	-5	-3	-1	3
pair:the_accord	-15	-6	-6	51	-3	-7	-12	-2	-3	-2
pair:the_account	-12	-2	-5	-7	-11	-4	-4	-30	38	-5
pair:the_acquisition	6	-2	-3	-4	22	-4	-5	6	-12	-7
pair:the_act	-8	-3	-4	-3	-4	-3	-3	-6	-4	-3
pair:the_adoption	-6	-3	-6	-5	-5	5	31	-2	-4	-3
pair:the_african	-13	-3	-30	-24	-5	-5	-3	-2	-5	-6
pair:the_afternoon	49	-11	-7	-4	-5	-9	-4	-3	15	-4
pair:the_age	30	-3	-14	-4	-4	-5	28	-3	-11	-5
pair:the_agency	-11	-5	-3	-11	27	-5	11	-6	-5	3
pair:the_agenda	-11	-5	23	-5	-12	-9	-5	-3	-3	-3
pair:the_agreement	-7	-3	-5	-10	-7	-1	-7	-4	-6	-5
pair:the_ai	-10	-4	15	-1	-4	-7	8	-3	-4	8
pair:the_airport	24	-25	-5	-7	-4	-8	-3	-2	-6	-8
pair:the_akorda	37	-4	-4	-3	-5	-7	-4	-3	-4	-7
pair:the_alliance	-7	-9	-4	-25	-5	-10	-7	-6	-7	-3
pair:the_amendment	-11	-2	-3	-4	-3	-5	14	-4	22	-8
pair:the_announcement	12	-4	-6	-2	26	-7	-3	-1	-2	-3
pair:the_annual	20	-8	33	-4	-4	-10	-7	-3	-7	-7
pair:the_appeal	-10	-4	-4	-6	-5	-6	-6	-9	36	-7
pair:the_application	-9	1	-4	-3	-4	7	-11	44	-8	-5
pair:the_appointment	-20	-6	-5	-4	-6	-4	-9	-8	-9	45
pair:the_approval	-10	-2	-3	-4	15	-5	-9	8	-16	13
pair:the_arab	-43	-7	62	-5	-4	-4	-8	-3	-3	-5
pair:the_area	-5	-2	26	-6	-1	-1	-5	-1	-7	-2
pair:the_asia-pacific	-11	-2	4		-6	-17	-2	-4	-3	-1
pair:the_assembly	-28	37	6	-5	-5	-7	-5	-4	-4	-5
pair:the_auction	-15	-3	-7	-8	-7	-6	-7	46	-8	-4
pair:the_audience	9	-9	-6	-7	-13	-4	-2	-2	-6	-5
pair:the_autonomous	-17	-19	21	-3	-2	-4	-2	-2	-6	-3
pair:the_autumn	-40	-8	-4	-7	-7	45	-5	-5	18	-4
pair:the_award	-38	-2	-2	-7	-12	-4	-5	31	-5	4
pair:the_ban	4	-2	-3	-5	-4	-6	14	-8	6	-8
pair:the_berlaymont	36	-3	-4	-3	-9	-3	22	-3	-3	-6
pair:the_big		-3	15	-4	10	-8	-9	-3	-1	-4
pair:the_bill	-9	-5	15	-3	-5	-10	3	-3		-5
pair:the_board	-12	-3	-6	-5	5	-5	-5	2	-10	32
pair:the_border	-11	3	-6	-5	-8	-16	-7	-6	60	-3
pair:the_bottom	19	-5	-5	-10	-5	-7	-7	-4	-11	-6
pair:the_brand	-9	-3	45	-4	42	-11	-4	-9	-9	-6
pair:the_breakfast	-23	-4	-19	-4	-3	-6	-10	-2	-2	-4
pair:the_building	-17	-3	-9	-6	-5	-5	35	-19	-6	-4
pair:the_business	-24	13	-4	-7	-9	-4	-7	-8	-5	-4
pair:the_businessman	-5	-4	-5	8	-6	-6	-19	-2	-4	-2
pair:the_cabinet	-15	-2	24	-5	-2	-5	-1	-6	-6	27
pair:the_cable	6	21	8	-10	10	12	-5	-3	-9	-4
pair:the_calendar	27	22	-12	-5	-8	-12	-4	-3	-4	-5
pair:the_call	-29	-10	-4	-5	-3	44	-4	-1	-4	-5
pair:the_cap	-17	14	-4	-4	-6	-12	56	-3	-12	-3
pair:the_capital	22	-8	-4	1	1	16	6	-4	5	-3
pair:the_caribbean	-15	-5	15	-3	2	13	-6	-8	-7	-2
pair:the_case	10	-3	-6	-6	-5	-6	-6	-3	33	3
pair:the_center	1	-18	-5	4	-12	-11	-3	-5	4	-3
pair:the_central	-5	-3	-5	-8	-5	-7	4	-3	-7	-19
pair:the_ceremony	-15	-4	-10	23	-4	-10	-4	-2	-4	6
pair:the_chair	-33	-4	14	-4	-4	-5	-5	-2	-4	-21
pair:the_chairman	-9	-2	-2	-6	-3	-2	-21	-2	-17	17
pair:the_chairmanship	31	-6	-8	-19	-5	-9	-2	-2	-5	9
pair:the_channel	9	-4	-24	-7	-5	-12	-7	-3	-4	-4
pair:the_chief	2	10	-7	-4	-4	-5	-3	-2	-3	-15
pair:the_chip	-10	11	-5	-8	12	7	-7	8	-8	-3
pair:the_choice	-22	-5	26	-8	-4	-7	-7	-3		27
pair:the_city	18	-2	-9	-2	-2	-3	-4	-2	17	-6
pair:the_claim	-11	-3	-4	-5	-11	-7	-5	-4	13	-18
pair:the_cloud	-8	-2	-6	41	-9	-6	45	-6	-8	-5
pair:the_coast	-8	20	-3	14	-13	-26	-7	-3	-6	-3
pair:the_collaboration	-6	-3	-3	22	-13	-2	-3	-2	-3	-6
pair:the_coming		-4	-5	-4	-5	-11	-4	-2	-5	-14
pair:the_commercial	-7	-3	-4	-4	-3	7	-11	-4	-6	-4
pair:the_commission	24	-4	-5	-3	-2	-9	-10	15	-19	2
pair:the_committee	-27	-6	-5	-5	-6	-5	-5	-3	-6	-26
pair:the_communications	-12	-3	-3	-3	-2	-4	-7	13	-7	-4
pair:the_company	-1	-7	-5		18	8	-5	-6	-6	12
pair:the_complaint	24	-3	-3	-3	-3	-6	-10	-5	-36	-10
pair:the_concession	-8	-3	-4	-15	-8	-6	-6	76	-10	-4
pair:the_condition	-12	12	-3	-4	-3	-4	-4	-12	-1	-2
pair:the_conference	-17	-5	54	-5	-5	-11	-5	-3	-6	-8
pair:the_confidence	-6	-2	-8	-2	-5	-2	-9	-2	-7	-7
pair:the_congress	22	-4	10	5	-6	-6	-4	-4	-6	-6
pair:the_consent	-3	-2	-2	-4	-11	-8	1	-11	13	-2
pair:the_construction	-19	-5	-9	-2	-4	-12	-4	-3	-4	-5
pair:the_continent	-7	-15	26	-5	-7	-5	-3	-2	-8	-3
pair:the_contract	5	-5	-5	24	-5	-6	-5	-7	-11	-7
pair:the_conversation	43	9	-6	-5	-3	-7	-3	-5	-3	-4
pair:the_cooperation	-29	-4	-2	17	-3	-4	-2	-3	-3	-3
pair:the_cost	-16	-3	-3	-8	32	-5	11	-19	-6	-4
pair:the_country	5	5	-6	-6	-6	-7		1	-2	-3
pair:the_county	-16	-3	-4	-5	37	-8	-8	23	-12	-4
pair:the_course	-16	-10	-5	-3	9	9	-11	-10	-2	-4
pair:the_court	2	-3	-3	-3	-4	-3	-5	-4	-1	-5
pair:the_creation	11	-5	-5	-5	-5	-6	-5	-2	-4	-5
pair:the_crypto	3	-1	-1	-2	-1	-2	-28	33	10	-8
pair:the_cyber	-7	-5	27	-7	47	-10	12	-4	-5	-7
pair:the_cybercrime	-9	-3	-5	-9	-8	-5	55	-3	-7	-4
pair:the_cybersecurity	37	-3	-9	-4	-3	-8	45	-3	-8	11
pair:the_damage	10	-4	-7	-6	-6	-7	-15	-2	-10	-3
pair:the_data	-29	-2	-3	-4	-4	-5	38	-4	-18	-4
pair:the_date	-13	-5	-3	-4	-3	-4	-4	-2	6	-4
pair:the_datum	6	2	-6	4	-6	4	6	8	5	-4
pair:the_day	16	5	-3	2	-4	13	-3	-3	-6	20
pair:the_deal	-11	-3	-4	35	-12	-7	-9	5	-8	-6
pair:the_debt	1	-4	-5	-5	28	-6	-4	29	-15	-6
pair:the_decision	-3		-4	-3	3	-6	-8	-5	14	-7
pair:the_delegation	6	-10	-7	-4	-6	-5	-3	-3	-4	-10
pair:the_department	28	-4	-4	-3	-3	-5	-5	-2	-10	19
pair:the_development	12	-5	-5	1	-4	-8	-7	-3	-3	-4
pair:the_dialog	18	-3	-21	5	-2	-5	-2	-2	-3	-2
pair:the_digital		-4	3	1	-4		4	-2	-2	-4
pair:the_directive	-10	-4	-4	-5	-4	-5	59	-2	-6	-10
pair:the_director	-20	-6	-7	-3	-4	-11	-4	-4	-13	41
pair:the_discussion	-19	-9	-9	-10	-3	-6	-3	-2	-3	-5
pair:the_dispute	10	-3	-3	-3	-3	-6	-17	-5	-13	-4
pair:the_document	-13	-8	2	41	-5	-6	-8	-3	-5	-4
pair:the_door	39	-6	-7	19	1	-15	-5	-4	-9	13
pair:the_draft	-14	-3	-6	-5	-4	-5	38	-4	-6	-9
pair:the_duty	21	-2	-3	-12	-2	-3	63	-4	-7	-13
pair:the_early	-32	-7	-5	-5	-4	28	-6	-2	-4	-9
pair:the_eastern	-10	6	-5	-4	-7	18	-3	-4	-4	-4
pair:the_economic	5	-5	15	-6	-4	-5	-4	-2	-4	-5
pair:the_economy	-13	-5	-3	-6	-4	-4	-3	-3	-3	-2
pair:the_effort	14	3	-3	-4	-2	-9	-3	-2	-4	-7
pair:the_electronic	-12	-2	-3	-7	-9	19	23		-2	-6
pair:the_encounter	-2	-3	-3	-3	-3	-11	-5	-5	-9	-5
pair:the_end	-8	7	-5	-3	4	9	2	-4	-3	9
pair:the_enforcement	-6	-2	-2	-4	-7	-2	-9	-2	22	-3
pair:the_entity	-6	-4	-4	-4	-5	-5	-10	-4	31	-4
pair:the_european	-6	-2	-4	-8	19	13	-13	-7	8	-5
pair:the_evening	-3	-7	34	-5	-4	-5	-3	-2	-5	-4
pair:the_event	-14	-3	46	-1	-9	-7	-4	-4	-7	-4
pair:the_exchange	-28	16	-4	3	-5	7	-4	-2	-3	-3
pair:the_exhibition	-21		58	-7	-5	-12	-4	-4	-5	-5
pair:the_expansion	12	-2	-4	-6	3	-4	-3	-3	-3	-3
pair:the_export	-8	-3	-4	-8	-5	-8	42		22	-4
pair:the_eye	-9	-4	-3	47	-6	29	-7	-6	-10	-4
pair:the_factory	3	-20	-5	-7	13	32	-3	5	-6	-4
pair:the_federal	-10	-4	-6	-6	-5	-11	55	-4	6	-5
pair:the_fee	2	-8	-4	-3	-11	-5	-5	-6	-9	-5
pair:the_fiber	4	-3	-4	14	-4	5	-5	-3	-6	-13
pair:the_field	-7	-4	-4	4	-3	-5	-5	-2	1	-3
pair:the_figure	-3	-5	-10	-4	-15	-5	-3	-2	-19	-7
pair:the_file	-18	-2	-4	-5	-9	-5	-12	-9	13	-28
pair:the_final	-9	-3	-4	-4	14	-6	17	-6	8	-5
pair:the_fine	-7	-3	-6	-4	-5	-4	-8	-4	21	-4
pair:the_fintech	35	-5	36	-4	-4	-5	-17	-4	-7	-10
pair:the_firm	25	-4	-4	-8	15	-6	-5	-5	-2	-5
pair:the_first	-3	-2	-4	-2	-4	26	-4	7	-7	-2
pair:the_floor	-9	-3	35	-4	-8	-12	-15	12	19	13
pair:the_following	8	-5	-4	-6	49	-4	-4	-2	-3	-3
pair:the_foreign	-8		-4	-2	5	-4	2	26	9	-6
pair:the_former	-12	-2	-3	29	17	16	-3	-2	-6	-6
pair:the_forum	-17	-8	33	-7	-5	-7	-3	-3	-4	-5
pair:the_foundation	-12	-7	-6	7	15	58	-6	-4	-7	-5
pair:the_founder	-11	-4	-7	-5	7	31	-4	-6	16	-8
pair:the_four	-15	-3	-3	12	-7	-8	-12	33	-8	27
pair:the_fourth	39	-5	-5	-7	13	-5	-4	-16	4	25
pair:the_framework	-7	-1	23	-20	-9	-2	8	-3	-11	-1
pair:the_frequency	-7	-4	-3	-6	-6	-8	10	73	-15	-4
pair:the_fringe	14	-4	-23	21	-3	-4	-4	-2	-4	-3
pair:the_fund	5	-3	-3	-2	3	18	-4	-2	-3	-2
pair:the_future	1	-4	31	-4	-3	-5	-3	-2	-2	-6
pair:the_g20	-19	-15	54	-4	32	-6	-4	-2	-3	-11
pair:the_game	-23	-2	-4	-22	-3	-8	-4	22	-7	-5
pair:the_gdpr	-2	-1	-2	-3	-2	-1	-16	-2	21	
pair:the_general	-9	-2	14	-3	-3	-2	-11	-6	14	-4
pair:the_global	19	-6	19	7	-5	-4	-4	-2	-3	-3
pair:the_globe	-9	-4	-3	-3	-3	-8	-6	-1	-5	-2
pair:the_good	-2	-4	-4	-3	-7	-10	-6	-2	-4	-2
pair:the_government	9		-4	-2	-4	-7	15	-5	-5	7
pair:the_governor	44	-16	-4	-3	-3	32	-6	-2	-3	-11
pair:the_grand	15	-7	25	-7	-5	-8	-6	-3	-5	-5
pair:the_great	29	-10	-4	-3	-13	-4	-3	-4	-5	-3
pair:the_green	-8	20	-3	-6	-2	-12	-10	76	-15	-2
pair:the_grid	-11	-4	-4	-8	-8	48	-24	31	-13	-4
pair:the_group	29	-3	-13	-3	-4	-4	-4	-5	-3	20
pair:the_growth	18	-11	-5	-6	-4	-3	-3	-2	-2	-4
pair:the_guest	-4	-3	3	-5	-5	-7	-3	-3	-6	-5
pair:the_gulf	-15	61	-4	-4	-6	18	-7	9	-4	-6
pair:the_hand	-7	-14	9	15	-6	-27	-2	-5	-15	-4
pair:the_head	3	11	11	-4	-5	-3	4	-3	-5	10
pair:the_headquarters	11	-11	-5	-4	-7	-9	-3	-2	-5	-4
pair:the_helm	-17	-4	-4	-4	-5	-7	-3	-2	-4	51
pair:the_help	-14	-4	19	-7	-6		-4	-7	-11	-7
pair:the_high	-9	-4	-15	-6	-3	-6	-4	-5	8	-4
pair:the_history	-7	6	-2	-2	9	-4	-2	-2	-3	-1
pair:the_home	25	-6	-6	-5	-4	-9	-5	-3	20	-6
pair:the_honorable	50	-3	-4		-3	-7	-3	-2	-8	-4
pair:the_hope	-6	-4	-4	-3	-5	-5	-5	-3	-4	-3
pair:the_host	-24	-4	-14	-4	-5	-2	22	-5	-3	-5
pair:the_house	-14	-3	-4	-3	-8	-5	39	11	-7	12
pair:the_ict	-17	-5	-8	1	-5	-4	-4	-8	-3	31
pair:the_idea	-22	-7	-4	-6	-7	40	-8	-6	-6	-5
pair:the_impact	4	-4	-3	-3	-3	-3	-3	-1	-1	-4
pair:the_importance	-7	-4	-5	-5	30	-5	-4	-8	-6	-2
pair:the_inaugural	-26	-5	53	-3	-8	19	-6	-2	-2	-4
pair:the_inauguration		-9	-11	-5	-6	62	-4	-3	-4	-4
pair:the_incentive	12	-4	-11	-2	-7	-5	-4	-4	-2	-2
pair:the_industrial	-4	-3	-1	-3	-11	-2	-3	29	-30	-11
pair:the_industry	-16	-5		-3	-4	5	-6	-4	3	-7
pair:the_information	-17	-2	24	12	-5	-3	-7	-2	-2	-4
pair:the_infrastructure	23	-2	-2	1	-8	-9	-8	-7	-2	-4
pair:the_initiative	-4	-2	-3	-7	21	24	-6	-2	-2	-3
pair:the_inquiry	-8	-3	-4	-5	-6	-8	-8	-3	61	-6
pair:the_integration	-7	-4	-5	-6	-6	-8	-31	-4	-5	-2
pair:the_interest	-14	-3	-9	-4	-5	-5	28	-3	-15	-6
pair:the_international	-6	-7	17	-4	-5	-17	-4	-3	-5	-9
pair:the_internet	-4	-4	-4	-5	-5	-7	7	-2		-10
pair:the_investigation	-1	-1	-7	-3	-5	-2	-4	-3	39	-2
pair:the_investment	-2	-3	21	-8	-15	-1	-6	29	-19	-2
pair:the_invitation		38	-4	-4	-5	-5	-2	-3	-5	-8
pair:the_iphone	-1	-1	-1	39	-16		-2	10	19	-2
pair:the_island	-4	3	-7	-5	-3	13	-5	13	-6	-5
pair:the_issue	29	-1	-3	-3	-9	-5	-15	-5	-3	-3
pair:the_it	-13	5	41	31	-8	-4	-2	-7	-4	-4
pair:the_job	-19	-3	-7	-7	-9	-3	-3	-2	-9	37
pair:the_joint	7	-4	-13	13	-2	-17	-6	-2	-2	-9
pair:the_key	-10	-5	-4	-9	-5	-3	-4	-2	-9	-4
pair:the_keynote	-8	-5	42	-9	-5	-5	-5	-3	-4	-4
pair:the_kigali	-30	-6	37	-6	-3	27	-5	-2	-7	-2
pair:the_kingdom	6	-7	-12	-18	-2	-7	-9	-2	-4	-14
pair:the_landing	-7	31	-4	-5	-8	-9	-5	-6	-5	-4
pair:the_large	-2	-6	-6	-1	6	1	-5	2	5	-1
pair:the_last	-9	7	2	2	-7	1	6	4	-7	-5
pair:the_late	-35	-5	-4	-4	30	-9	-6	39	-6	35
pair:the_latin	24	11	28	-4	-2	-6	-4	-2	-7	-5
pair:the_latter	-1	-3	-3	-16	6	-2	-2	-3	-3	-12
pair:the_launch	-12	-5	-4	-5	3	10	-4	-2	-6	-3
pair:the_law	-9	-4	-4	-4	-3	-4	-10	9	-16	-3
pair:the_lawyer	-1	-4	-2	-3	-11	-2	-4	-2	-18	-12
pair:the_leader	15	24	-13	-3	-3	-4	-2	-2	19	-7
pair:the_leadership	-3	-3	-11	-2	-3	-2	-1	-2	-6	-4
pair:the_leak	-20	-3	-2	-6	-3	-3	-39	-7	24	32
pair:the_legal	-8	-6	-4	10	-5	-19	9	-2	-5	-3
pair:the_letter	12	-5	-5	18	10	-5	-9	-3	-5	-8
pair:the_levy	6	-4	-5	-3	-3	-5	-1	-3	-6	-7
pair:the_license	3	-3	-3		-7	-2	-5	28	-10	-4
pair:the_light	-23	-10	45	-6	-4	18	-9	-7	-3	-4
pair:the_line	-10	-7	-3	-13	-1	9	-5	-3	-4	-8
pair:the_list	-19	-9	-4	-5	-3	-5	-5	27	-10	-4
pair:the_lobby	1	-4	-28	-5	-6	-6	-6	-3	19	-12
pair:the_local	-6	-3	-6	-7	-8	-9	-4	9	9	-3
pair:the_long	26	-11	-2	-4	-12	-4	-3	-2	-6	-4
pair:the_low	-27	-4	-5	-4	-4	-8	23	-17	-7	-14
pair:the_main	-18	7	-6	-6	-5	-13	-3	-3	-4	-5
pair:the_major	-26	-3	27	-2	-7	-6	-5	-3	11	-5
pair:the_management	23	-2	-2	-3	-13	-5	-3	-4	-6	-6
pair:the_margin	37	-4	-11	-5	-4	-4	-4	-3	-5	-6
pair:the_market	-11	-3	-4	6	-7	-8	-9	6	-9	-7
pair:the_matter	14	-4	2	-6	-8	-5	-6	4	8	-9
pair:the_measure	-1	-3	-4	-9	-6	-5	15	-9	-5	-5
pair:the_medium	-16	-2	26	-1	-4	-5	-7	25	-28	-8
pair:the_meeting	20	-4	-9	-3	-4	-7	-5	-4	-4	-5
pair:the_memorandum	-10	3	-3	31	-5	-5	-5	-5	-6	-4
pair:the_merger	-8	-2	-3	-5	-15	-4	-9	38	-21	-4
pair:the_middle	-16	-3	-3	-2	-3	-3	-2	-1	-3	-6
pair:the_military	7	-4	-5	-4	22	9	-7	-3	-12	-4
pair:the_minister	-25	6	6	-5	-5	-5	-5	4	-5	-13
pair:the_ministry	39	-4	-5	1	5	-5	-4	-3	-6	-6
pair:the_mobile	14	-2	-4	-3	-11	-15	-3	29	-3	-8
pair:the_model	-13	-5	-7	39	-7	-15	-5	-4	-7	-4
pair:the_money	-7	-4	-4	-4	12	-12	-4	-5	4	1
pair:the_morning	19	21	-5	-5	-6	-11	-5	-3	-6	-6
pair:the_most	-7	-4	4	-4	-8	-13	2	-3	-9	-3
pair:the_mou	6	-7	-4	27	-6	-3	-4	-3	-3	-5
pair:the_move	-10	-2	-3	-3	-2	-9	24	-3	-6	-17
pair:the_name	-15	-3	-5	-5	-3	-4	-15	-6	-4	16
pair:the_nang	-11	46	-8	-5	-7	23	-9	-3	-9	-7
pair:the_national	-6	-2	-2	4	7		28	-5	1	-4
pair:the_need	5	-6		-2	-2	-3	-8	-2	17	-3
pair:the_negotiation	-28	-40	-4	-3	-3	-3	-6	-3	-2	-4
pair:the_network	11	-5	-5	3	-8	14	-4	-4	-7	-5
pair:the_new	-2	12		3		12	-2	-5	-9	19
pair:the_news	-14	-5	-4	-5	-5	-7	-4	-4	4	-6
pair:the_next	-1	-5	41	4	-5	-6	-6	-4	-3	-3
pair:the_nod	-30	-3	-4	-6	-18	-6	17		-7	-5
pair:the_nordic	-6	-3	15	-3	14	35	-4	-3	-5	-6
pair:the_north	-15	-7	-5	-5	37	16	-5	-3	-4	-8
pair:the_number	-8	-5	-4	-7	-11	-12	42	-4	-9	-2
pair:the_oath	-30	-4	-4	-4	-5	-5	-4	-2	-4	58
pair:the_occasion	-14	-4	14	7	9	-5	-3	-2	-3	3
pair:the_office	-2	-6	-4	-4	-5	-7	-4	-3	9	-10
pair:the_official	1	-3	14	8	16	-8	-8	1	-6	-5
pair:the_old	-5	-12	-4	-8	-5	-31	-19	-3	-6	-5
pair:the_one	-10	-4	-4	-6	-4	-9	8	-18	28	-2
pair:the_online	-11	-3	-4	-8	-6	-17	31	-5	-5	43
pair:the_only	-14	-6	21	-6	-6	-6	-5	-3	-7	7
pair:the_opening	-17	-4	49	-6	-6	27	-6	-3		-4
pair:the_operating	-4	-1	-2	-4	-2	-5	-7	-11	-8	-4
pair:the_operation	-23	28	-3	12	-5	-30	-5	34	-4	-3
pair:the_operator	13	-3	-4	-8	23	4	1	-7	-11	-5
pair:the_opportunity	-4	-8	27	-3	-3	-6	-2	-2	-3	-17
pair:the_opposition	-14	-5	-6	-6	-5	27	-1	6	-9	-8
pair:the_order	-5	-3	-4	28	-4	-4	-26	-9	10	-5
pair:the_ordinance	-6	-4	-3	-4	-5	-21	-21	-25	-5	-4
pair:the_other	13	-7	-6	-3	-5	-8	7	-9	-1	-9
pair:the_outage	28	10	-6	-5	-5	-10	-9	-6	22	-6
pair:the_outcome	-1	-4	-4	-4	-6	-7	-5	11	-7	-6
pair:the_outskirt	-10	-4	-12	-8	12	35	-3	-3	-7	-4
pair:the_pacific	3	-24	25	-4	-5	-8	41	-3	-8	-4
pair:the_pandemic	-7	-5	-6	-28	-4	-7	23	-4	-5	-6
pair:the_panel	-14	-5	-19	-5	-3	-6	-5	-5	-4	-10
pair:the_paper	-15	-5	-3	31	-3	-13	-17	24	-12	-11
pair:the_parent	5	-2	-2	38	-4	-8	-3	-7	-4	-2
pair:the_park	13	-2	-8	-10	-5	-12	-5	-2	47	-4
pair:the_part	-14	-3	-8	-4	-3	-4	-6	-5	7	-10
pair:the_partnership	-6	-5	-4	-14	-4	-4	-4	-3	-4	-3
pair:the_past	20	9	-5	-6	-5	-8	-4	-3	-8	-5
pair:the_penalty	-5	-2	-2	-8	-3	-4	-15	-2	10	-5
pair:the_people	-4	-5	-5	-4	-6	-6	-5	-3	5	-4
pair:the_permit	-3	-1	-2	-4	-19	-2	-12	47	-37	-3
pair:the_personal	-6	-5	-5	-7	-3	-13	26	-3	-5	-4
pair:the_phone		-4	-4	-5	-3	9	7	-4	-3	-6
pair:the_plan	-3	-4	-9	-4	-5	-10	-3	-3	-3	-10
pair:the_planalto	7	-4	-3	-2	-1	-5	18	-1	-4	-4
pair:the_plant		13	-6	-10	26	-6	-4	1	-5	-4
pair:the_platform	-13	-4	-17	-6	-3	32	-7	-4	15	-6
pair:the_plenary	-30	-8	43	-3	-3	-3	3	-3	-3	-5
pair:the_police	-10	-4	-2	-4	17	-4	-4	-14	36	-1
pair:the_port	3	-11	-13	-4	-3	11	-6	-2	-5	-3
pair:the_portfolio	16	-12	-11	-2	-4	-3	-2	-1	-4	13
pair:the_post	-3	2	-5	-4	11	-5	-10	-2	-8	10
pair:the_power	-9	-4	-4	-10	-7	-10	-5	-6	-28	-10
pair:the_presence	-12	-3		23	-5	14	-3	-2	-3	-8
pair:the_presidency	-19	-4	30	-12	-5	-6	21	-3	-5	48
pair:the_president	14	-6	-5	-6	-9	3	-5	-2	-6	41
pair:the_presidential	15	-4	-4	-4	-5	4	-3	-2	-3	-4
pair:the_press	-17	-5	-6	-4	27	-9	3	-2	-9	-8
pair:the_previous	19	-4	-6	-5	-3	-6	-4	-2	-4	-7
pair:the_price	-1	-4	-5	-10	8	-5	-15	-5	11	-4
pair:the_prime	11	29	-3	19	27	-12	-8	-2	-3	-9
pair:the_privacy	-7	-2	-3	-6	-2	-4	11	-3	-3	-3
pair:the_private	1	-5	-4	-5	-4	-3	-5	-2	2	-4
pair:the_probe	-5	-2	-6	-7	-5	-8	-9	-9	3	-5
pair:the_program	-4	19	-5	-8	-7	11	-6	-5	-10	-4
pair:the_progress	13	-5	-4	-7	-3	-10	-3	-2	-3	-5
pair:the_project	15	-2	-5	-8	1	-8	-5	-3	-5	-5
pair:the_proposal	-11	-5	-5	-4	-6	-3	15	-5	-15	-4
pair:the_prospect	-30	-2	-2	-7	-3	-4	-5	-2	-4	-7
pair:the_protection	-7	-3	-4	6	-4	12	14	-4	-6	-5
pair:the_province	26	-7	-5	-4	18		-3	-7	-10	-5
pair:the_provision	17	16	-7	-5	-6	-6	-1	-1	-2	-5
pair:the_public	-15	-7	-3	-11	-3	29	2	-3	2	-7
pair:the_purchase	21	-2	-4	-2	19	-3	-2	-3	-8	-5
pair:the_quality	38	-7	-4	-7	-4	-6	-4	-2	-1	-5
pair:the_quarter	-12	-4	-5	-22	-29	-16	-5	-5	-12	-5
pair:the_question	-14	-5	-4	-7	-7	-8	-5	-3	-4	-8
pair:the_reason	-8	-3	-6	-6	-6	-5	-17	-4	-6	28
pair:the_reception	2	-3	-7	-5	-3	-5	-3	-2	-2	-7
pair:the_region	-3	-3	-4	-9	4	-7	10	3	-11	-4
pair:the_regional	-20	-9	40	-5	-6	-7	-7	38	-3	-5
pair:the_regulation	-5	-3	-5	-4	-6	-3	57	-8	-19	-4
pair:the_regulator	22	-2	5	-4	3	-7	-10	7	24	-4
pair:the_regulatory	-4	-2	-2	-7	-5	-3	16	-6	1	-3
pair:the_relationship	-15	-9	-5	-5	-3	-5	-3	-2	-4	-5
pair:the_remark	9		-5	-7	-6	-6	-4	-3	-6	-6
pair:the_renewal	-7	-3	-2	-3	-7	-7	-5	69	-20	-8
pair:the_report	-28	-3	-4	-4	-6	-7	-5	-5	-10	-7
pair:the_request	6	-2	-2	-3	-8	-3	-3	-12	31	-5
pair:the_research	-12	-4	-7	21	-7	36	-3	-3	-6	-5
pair:the_resignation	-27	-3	-9	-5	-5	-6	-8	-3	-6	58
pair:the_rest	-14	-3	-4	-11	-16	-11	-2	-4	-23	-7
pair:the_result	-16	4	-4	13	-5	-19	-6	-3	-6	-7
pair:the_ribbon	-12	-6	-6	-5	-8	71	-6	-3	-9	-4
pair:the_right	-7	-3	5	-14	-5	-5	7	2	4	-6
pair:the_river	-24	42	-5	-7	-3	-5	-10	-4	-4	-4
pair:the_role	-12	-4	-3	-3	-6	-4	-3	-3	-5	-22
pair:the_rollout	26	-5	-5	-5	-4	9	-7	-3	-6	-4
pair:the_room	-36	-5	-8	-7	-5	-6	-4	-3	-4	-10
pair:the_round	-17	40	-8	-7	-8	-6	-4	-2	-6	-3
pair:the_rule	-9	-3	-7	-4	-4	-13	-1	-2	-8	7
pair:the_ruling	-10	-4	-4	-5	-5	-4	-13	-5	13	-8
pair:the_sale	-5	-2	-6	-7	10	-7	11	49	-15	-4
pair:the_same	9		-5	2	1	-2		-1	9	1
pair:the_sanction	-4	-2	-3	-11	-5	-3	-5	-6	20	-8
pair:the_satellite	-11	-4	-3	1	-9	1	-6	-6	-10	-5
pair:the_scene	35	-5	-14	-7	-4	-3	-5	-3	-4	-7
pair:the_seat	8	-3	-5	-2	-15	-1	-1	-2	-10	-25
pair:the_second	4	-1	-4	2	2	5	8		-5	-6
pair:the_sector	-24	-5	14	-4	-4	-7	2	-3	-6	-5
pair:the_security	-1	-3	-5	-27	-5	13	12	-8	-3	-4
pair:the_semiconductor	-4	12	9	-3	-6	-4	-4	-3	-2	-3
pair:the_seminar	-22	-9	46	-4	-4	-19	-4	-2	-5	-13
pair:the_senator	-39	-13	-4	-9	-3	-4	-3	-3	-4	-7
pair:the_service	-7	-4	-7	-4	-4	9	-17	8	7	-3
pair:the_servicing	5	-7	-5	-5	-5	-4	-5	-28	39	-2
pair:the_session	22	-4	-10	-1	-3	-4	1	-2	10	-7
pair:the_share	-4	-3	-3	-3	-5	-31	-4	-2	28	39
pair:the_sharing	-7	-3	-6	-3	-8	-6	-7	-2	-23	-2
pair:the_shop	-25	-5	-6	-6	-6	-11	-6	-6	33	44
pair:the_show	-8	-3	4	-4	-3	-4	-3	-2	-2	-2
pair:the_side	31	-3	-5	15	-11	-6	-3	-2	-7	-2
pair:the_sideline	-17	-4	-14	3	10	13	8	-4	-4	-5
pair:the_signature	-9	-5	25	32	-4	-4	22	-2	-4	-8
pair:the_signing	-12	-4	-7	52	-6	-7	-4	-6	-7	-4
pair:the_single	-4	10	-7	36	-3	-5	-4	-3	-3	-3
pair:the_site	23	30	-7	-14	-16	-10	-8	-12	-9	-6
pair:the_situation	4	-6	-5	-5	-7	-7	-4	-4	-4	-3
pair:the_small	-12	-2	-2	-6	-14	-11	-6	34	38	-2
pair:the_smart	-10	-1	5	-5	-4	21	-4	-2	-4	-3
pair:the_space	2	-5	-7	-4	-4	-6	8	-3	-5	-4
pair:the_spectrum	5	-3	-4	-5	-4	-4	-3	3	-9	-5
pair:the_speed	-5	-3	-5	-3	-3	45	-5	-2	-4	-4
pair:the_spring	-7	-4	-5		-8	20	5	-4	-5	-3
pair:the_staff	-8	24	-4	10	-13	-5	-3	-3	-9	-1
pair:the_stage	-23	-6	61	-5	-4	-17	-6	-3	-6	-8
pair:the_stand	10	-10	-10	-5	-3	-3	-11	-2	-5	-7
pair:the_start	-23	-2	-8	-6	-8	-4	13	-3	-4	4
pair:the_state	25	-3	-5	-4	-4	-7	-2	-1	6	
pair:the_stock	-13	-3	-6	-10	19	-47	-9	-3	-6	-5
pair:the_strategic	-16	-6	-4	-8	-4	-5	-15	-2	-8	-4
pair:the_strategy	-30	-4	-5	-12	-4	-7	-19	-5	-6	29
pair:the_study	-20	-4	-2	-4	-13	-3	-4	-3	-3	-6
pair:the_subject	27	-6	-5	9	-3	-4	-5	-3	-5	-6
pair:the_submarine	-10	-3	-2	-4	-7	-8	-4	-3	-2	-4
pair:the_sum	-6	-6	-14	-4	-3	-7	-8	-5	-15	-5
pair:the_summer	-32	-3	-6	-3	20	11	24	-2	-6	33
pair:the_summit	-24	-5	16	-4	-4		-5	-2	-4	-5
pair:the_supercomputer	-14	41	-4	10	-8	26	-7	-3	-5	-8
pair:the_supply	-9	-4	-4	27	17	-9	20	-4	-5	-4
pair:the_support	-6	-2	-3	-4	-2	-5	-2	-3	-14	-3
pair:the_suspension	-9	-3	-3	-13	-6	-13	-4	48	34	-3
pair:the_switch	-8	-4	-8	-7	59	19	-15	-4	-10	-8
pair:the_symposium	-18	-5	92	-7	-5	-7	-6	-3	-5	-6
pair:the_table	-1	-4	-8	10	-6	-5	-8	-4	-4	-3
pair:the_takeover	-5	-2	-3	-6	6	-4	-5	26	-7	-5
pair:the_talk	-15	6	-5	8	2	-4	-6	-2	-3	-6
pair:the_tariff	-1	-5	-8	-8	-8	-9	37	-4	-8	-5
pair:the_task	-31	-3	-4	-5	-3	-4	-10	-3	-5	18
pair:the_tax	-6	-3	-3	-9	-2	-4	14	-8	-6	-3
pair:the_team	-14	-5	-3	-8	-8	-5	-3	-3	-2	-56
pair:the_tech	-13	-4	48	-3	-9	-3	-7	-4	2	-7
pair:the_technical	9	-6	-32	-11	-14	80	-4	-3	-5	-3
pair:the_technology	-9	21	-4	-3	5	15	-4	-2	-6	-4
pair:the_telecom	-12	-5	20	-5	-6	-10	29	-4	-6	-4
pair:the_telecommunication	-10	-5	-4	-2	-3	-3	-5	-9	-7	-8
pair:the_tender	-12	-3	-3	41	-1	-4	-6	-23	1	-4
pair:the_term	4	-3	-2	-9	-4	-5	-4	-10	-4	-2
pair:the_terminal	-9	-4	-3	-4	54	-6	-4	-3	-27	-3
pair:the_text	-19	-4	-2	47	-4	-5	19	-4	-5	-12
pair:the_thing	25	30	-4	-3	-5	-5	-8	-3	-3	-2
pair:the_third	-5	-1	-5	5	6	24	-4	7	-6	-6
pair:the_three	13	1	-4	-4	-2	-9	-3	-2	-7	-5
pair:the_time	-15	-4	-3	-4	-3	-6	-7	-6	-8	2
pair:the_top	-31	11	5	-2	-3	-3	-2	-2	-2	19
pair:the_tour	-14	-39	-5	4	-2	-5	-3	-3	-4	-4
pair:the_tower	3	-5	-5	-2	-11	-14	-7	-4	-7	-5
pair:the_traffic	-10	-3	-3	-6	-9	9	-3	-3	-5	-5
pair:the_training	27	-7	-4	-6	-3	-22	-7	-2	-4	-4
pair:the_transaction	25	-4	-3	-5	62	-4	-7	-4	-7	-5
pair:the_transfer	25	-4	-8	-4	-13	-5	-3	-16	22	-3
pair:the_treasury	-8	-3	-4	-5	20	-3	-5	-17	26	-3
pair:the_trip	-10	40	-6	10	-4	4	-6	-2	-5	-7
pair:the_turn	80	-9	-3	-3	-5	-8	-3	-5	-4	-4
pair:the_two	1	1	-1	14	-3	-5	-5	-4	-5	-6
pair:the_united	20	-1	-4	-4	-10	-5	-4	-16	32	-7
pair:the_university	-29	-6	-9	-6	28	-11	-4	-3	-7	-18
pair:the_us	4	-15	-2	37	10	-5	-2	-16	-2	-4
pair:the_use	-9	-3	-4	10	-5	-8	31	-3	-1	-5
pair:the_very	-7	-15	9	-7	-3	-2		-1	10	-1
pair:the_view	-6	-3	-4	-5	-5	-4	-7	-4	6	10
pair:the_village	-11	16	-5	-6	-7	-14	-7	-3	-7	-4
pair:the_visit	-18	13	-9	3	-2	-7	-5	-1	-3	-6
pair:the_visiting	5	-8	-4	-4	-6	-5	-3	-4	-8	-7
pair:the_visitor	9	-7	-8	-5	-6	-5	-6	-3	-4	-5
pair:the_vote	-20	-6	-5	-4	-4	-4	12	-3	-11	-9
pair:the_way	-7	-4	6	2	-4	-6	6	-4	1	21
pair:the_website	-18	-11	-5	-7	-6	-7	-4	-19	14	-4
pair:the_week	39	-6	-13	-7	-5	-10	22	-3	-8	-5
pair:the_weekend	-6	51		1	-5	10	-5	-4	-5	-9
pair:the_weight	2	-3	-9	-1	-3	-3	-2	-2	-3	-5
pair:the_whole	-12	19	-4	-6	7	-10	-6	-2	-6	25
pair:the_winner	-15	-3	-3	-6	-11	-3	-7	16	-18	-15
pair:the_work	-21	42	-5	-7	-8	-9	-4	-7	-10	-5
pair:the_world	-5	-1	12	-3	-6	3	-7	-2		-3
pair:the_year	-11	-6	-5	-10	-7	26	2	-5	-6	15
pair:the_£	-9	-5	-3	-14	46	-20	-8	30	-15	-3
pair:the_“	-7	-7	-10	-3	-4	-5	-5	-6	-4	-3
pair:their_cooperation	-23	-5	-7	68	-5	-8	-5	-3	-8	-5
pair:their_datum	-9	-4	-5	-14	-3	-7	45	-2	-4	-4
pair:their_digital	13	-6	-5	31	-4	-4	-4	-3	-4	-4
pair:their_name	-15	-4	-5	37	-4	-11	-7	-3	-5	-12
pair:their_network	24	-2	-6	-8	-10	-22	-32	-3	-11	-3
pair:their_use	-8	-2	-3	-6	-6	-4	-8	-24	56	-3
pair:them_,	5	-3	-3	-3	4	-8	6	-8	17	-4
pair:them_.	-24	-4	-4	5	-6	-5	-11	-3	-13	-6
pair:them_<c>	-11	-3	-6	-13		-7	-3	-17	-5	-2
pair:them_<f>	-22	-4	31	-7	6	-7	-8	-6	-7	-5
pair:them_<p>	28	-3	-8	-10	23	-6	-5	-4	22	-9
pair:them_be	-26	-8	37	21	-2	-6	-6	-2	-5	-3
pair:them_on	-4	9	-5	-11	-4	-5	6	-6	25	-5
pair:them_one	-5	-3	-5	21	-3	-3	36	-5	-9	-5
pair:them_that	1	-4	-5	-4	-7	-7	-6	-3	-5	-5
pair:them_the	-21	23	-4	14	-3	-3	-3	-2	-5	-5
pair:them_to	40	-1	-4	-3	-4	-5	12	-3	6	-4
pair:them_with	8	26	-4	25	-4	-10	-8	-4	-7	-8
pair:there_,	51	-3	-5	-6	-7	-5	-5	-2	-3	-3
pair:there_.	-2	-7	-5	-5	-1	-9	-6	-3	-11	-4
pair:there_be	-6	-8	3	-8	-6	-6	5	-3	3	-6
pair:there_have	-22	-11	-5	-10	-4	-9	-6	-10	17	-5
pair:there_to	-18	-5	-4	-3	-5	-5	-3	-5	-8	-8
pair:there_will	-16	-7	-6	-5	-3	-6	-4	-2	-5	-3
pair:they_be	-3	-7	-7	-3	-5	-5	1	-2	-5	-5
pair:they_have	-14	-3	-5	-3	-4	-6	17	-3	6	-8
pair:think_of	-16	5	-7	-3	-4	-5	12	-3	-4	-9
pair:third_,	-11	-6	-6	26	-10	-15	42	-3	-8	-10
pair:third_.	-16	-7	-5	-6	-10	-11	-7	-6	-14	-10
pair:third_of	-10	-4	-4	-7	-6	-10	-6	-10	-6	-6
pair:third_quarter	-7	-2	-3	-14	16	71	-4	-3	-6	-3
pair:third_time	37	-24	-5	-2	-3	39	-4	-3	-8	-6
pair:this_afternoon	33	-6	-3	-2	-4	-6	-1	-4	-3	-4
pair:this_be	-7	-4	-5	-18	-4	-6	-7	-3	-3	-4
pair:this_month	-7	6	11	-9	1	10	28	-5	-15	-3
pair:this_morning	-7	-3	-3	-4	1	-4	-6	-12	27	
pair:this_newspaper	-9	-6	-4	-8	-5	-7	-5	-5	-7	-4
pair:this_occasion	-15	-9	-5	20	-5	-5	-5	-3	-3	-4
pair:this_time	42	13	-15	-4	-3	-10	-5	-3	-7	-4
pair:this_wednesday	9	-5	-5	-5	-7	-6	-1	-2	-15	-3
pair:this_week	3	29	-10	4	-4	26	-5	-3	-7	4
pair:this_year	-3	7	-3	7	17	9	8	3	1	-5
pair:those_at	-8	-4	20	-20	-4	-4	-6	-3	-4	-13
pair:those_of	-6	-3	-6	21	-15	-7	-7	-5	-11	-5
pair:those_present	-68	-5	20	-3	-5	-7	-9	-2	-4	-7
pair:those_who	-20	-3	23	-7	-6	-5	13	-2	-9	6
pair:thousand_of	10	-2	-3	-4	-11	-4	-2	-3	-11	-4
pair:three-day_trip	-4	48	-8	-4	-5	-6	-3	-3	-3	-4
pair:three-day_visit	3	26	-8	-3	-2	-2	-1	-2	-2	-2
pair:three_day	11	28	23	-8	-8	-9	-5	-4	-8	-9
pair:three_hour	37	-5	-12	-5	-6	-4	21	-6	-14	-5
pair:three_month	-1	-3	-3	-3	-3	22	-18	-9	25	-2
pair:three_of	-26	-5	-4	-10	-8	10	-4	-6	51	-6
pair:three_year	-11	-3	-4	16	3	-9	-6	-1	-7	-3
pair:throw_open	50	-5	11	-11	-4	-12	-12	-2	-9	-4
pair:throw_out	-13	-2	-2	-14	-6	-6	21	-11	27	-7
pair:thru_<f>	-14	-3	-2	-15	-1	-5	-3	-6	-12	-2
pair:thru_<p>		-2	-4	-5	-7	-8	-6	-10	-5	-5
pair:thru_a		14	-5	-4	-4	-6	19	-3	-5	-17
pair:thru_on	29	-8	-3	-1	-5	-3	-6	9	-8	-6
pair:thru_the	33	-5	-4	-6	-2	-6		15	-6	6
pair:thru_which	-25	-7	-4	-11	-3	-6	-7	-3	-5	13
pair:thursday_,	6	12	2	-4	-5	11	-2	-7	-4	-5
pair:thursday_.	21	14	4	-4	-4	1		-3	2	7
pair:thursday_and	22	25	28	-5	-4	-6	-2	-2	-3	-5
pair:thursday_evening	10	-6	-3	-3	-2	22	-8	-2	-7	17
pair:thursday_that	26	-4	-3	-4	26	10	-3	-6	-4	-1
pair:thursday_to	-9	41	-6	-7	-5	-9	-7	17	-7	-5
pair:thursday_with	-19	-6	52	-7	-4	-8	-11	-16	-7	-5
pair:tie_in	-42	-4	-4	-11	-6	-7	-6	-3	-4	-5
pair:tie_to	18	-5	-3	-8	3	28	38	23	-3	-4
pair:tie_with	-10	-3	-5	-11	-5	-6	19	-4	-5	-4
pair:time_,	-16	-7	-5	-4	-6	2	-6	-5	-7	-4
pair:time_.	9	-5	4	-5	-5	-11	-6	-4	-8	-9
pair:time_a	-37	-4	-4	-6	-3	-5	-6	-2	21	-6
pair:time_and	-6	-2	-2	-4	-6	-12	-4	-4	-11	-7
pair:time_being	-12	-5	-4	-5	-4	-6	-5	-7	-6	13
pair:time_in	24	-6	-5	-6	-3	-18	-5	-3	-5	-11
pair:time_that	-10	-3	-13	-3	-5	-5	-14	-3	-10	-6
pair:time_when	-10	-4	-6	-6	-3	-6	-5	-2	-8	-3
pair:time_with	27	22	-19	-4	-3	-7	-6	-3	-4	-4
pair:to_"	-11	-23	22	1	-5	-10	-7	-2	-4	-4
pair:to_$	-7	-3	-5	-7	20	-5	-5	-6	-8	-5
pair:to_.	-14	-6	-4	-8	-3	16	33	-5	-14	-9
pair:to_40	-6	-4	-4	-8	-21	-6	37	-5	33	-4
pair:to_<a>	-6		-4	-8	15	-5	-4	-11	-8	4
pair:to_<c>	-4	19	-5	-3	5	-5	-4	-2	-5	
pair:to_<f>	-6		-4	6	7	-3	-6	14		
pair:to_<o>	-13	-6	-5	-6	69	-7	-5	-4	-6	13
pair:to_<p>	22	-4	-4	-5	-5	-5	-6	-1	-3	-4
pair:to_a	1	-4	4	1	-2	-3	9	-3	-3	-1
pair:to_account		-2	-2	-2	-3	-2	-2	-1	-2	-10
pair:to_acquire	-12	-5	11	-27	63	-6	-4	-4	-9	-2
pair:to_act	5	-4	25	-3	-4	-3	-13	-3	-8	-3
pair:to_adapt		-2	-2	-3	-2	-7	-3	-2	-5	-14
pair:to_adopt	-5	-4	-6	-5	-4	-6	3	-3	-3	-3
pair:to_ai	-30	-5	32	-9	-4	-7	10	-3	-7	-4
pair:to_all	-8	-5	-4	-10	-7	56	-12	-5	-5	-8
pair:to_an	-11	-5	-6	-2	-2		-3	3	1	-3
pair:to_answer	10	-5	-5	-9	-5	-6	-8	-3	-10	-12
pair:to_appear	-7	-3	-5	-3	-6	-3	6	-3	41	-12
pair:to_approve	-7	-2	-2	-3	-8	-3	-5	-29	-9	-21
pair:to_ask	-19	-3	-4	-7	-3	-4	41	-3	-5	-4
pair:to_attend	-29	-6	35	-2	-2	-6	-2	-1	-3	-4
pair:to_attract	-13	-4		-6	-14	-6	-4	-2	-3	-2
pair:to_ban	-8	-2	-2	-3	-4	-3	29	-6	-18	-11
pair:to_be	-9	1	-1	2	-1	2	-3	-4	3	
pair:to_become	-6	-7	-4	-6		-3	-11	-2	-5	-6
pair:to_begin	11	-4	-3	-6	23	9	23	17	-22	-4
pair:to_bid	10	-3	-2	-7	-4	-2	-1	-3	-3	-11
pair:to_bring	-14	1	-7	26	-5	-9	-4	-3	-7	-4
pair:to_brussels	-3	35	-16	-6	-4	-8	-7	-3	-4	-6
pair:to_build	-2	-2	-2	35	4	2	-4	1	-6	-4
pair:to_buy	-13	-3	-3	-16	-14	-5	9	15	-14	-3
pair:to_california	-16	44	-9	-4	-3	-7	-4	-2	-4	-10
pair:to_carry	-6	-3	-4	30	14	2	-8	-6	-9	-4
pair:to_chair	-25	-3	-9	-3	-3	-3	-6	-2	-6	58
pair:to_change	-5	-5	-4	-12	-4	-5	-11	-4	27	-9
pair:to_check	-4	-4	-3	-7	-3	-4	47	-17	9	-3
pair:to_chief	-18	-4	-3	-4	-8	-8	-3	-3	-14	75
pair:to_clear	-5	29	-4	-2	-2	-4	-8	-4	-3	31
pair:to_come	-10	3	7	-3	-4	12	-4	-4	-6	5
pair:to_comment	-12	-5	-4	-7	-6	-5		-5	-5	-5
pair:to_confirm	-22	-8	23	-3	-3	-5	-3	-4	-7	-21
pair:to_connect	-7	-5	-4	11	-18	-22	-9	21	-9	-4
pair:to_consider	-24	-4	-5	-2	-5	-4	30	-4	-9	-5
pair:to_cooperate	-8	-4	-5	-7	-5	-5	-7	-2	-3	-3
pair:to_court	-5	-3	-3	-6	-14	-7	-3	-9	18	-8
pair:to_cover	-5	-2	-3	-8	26	-6	-7	2	-3	-2
pair:to_create	-13	-4	-4	-7	-6	-12	8	-4	-6	-5
pair:to_customer	-10	-8	-10	-5	-7	20	-8	-3	-9	-4
pair:to_cut	22	-2	-2	-4	-3	-12	-10	-8	-16	-5
pair:to_davos	-49	-11	39	-3	-3	-3	-2	-4	-7	-11
pair:to_deliver	-4	-2	-7	63	-15	-13	-13	-4	-8	-4
pair:to_develop	1	5	-6	36	-3	-5	10	-2	-4	-4
pair:to_discuss	39	-3	2	-3	-5	-6	-7	-5	-2	-5
pair:to_do	-14	8	-5	26	-4	6		-2	-8	-5
pair:to_double	-8	-4	-2	-3	-15	-9	34	26	-13	-6
pair:to_draw	-6	-3	-5	-3	-6	-6	-19	-2	-3	-2
pair:to_end	-6	-3	-3	-25	-3	-4	-4	28	-7	-2
pair:to_ensure	-11	-3	-9	-2	-2	-3	-11	-2	-8	-7
pair:to_enter	-4	-2	-3	-8	19	-5	-6	22	-11	-7
pair:to_expand	12	-3	-3	12	9	-5	-4	7	-9	-4
pair:to_explain	43	-4	-5	-4	-5	-4	-5	-6	34	-12
pair:to_extend	-5	-3	-2	17	-3	-5	8	-10	-4	-3
pair:to_face	76	-5	-10	-4	-3	-4	-3	-11	-5	-3
pair:to_fall	-9	-5	-3	-5	-5	-6	-7	-4	43	-19
pair:to_fiber	3	-4	-5	-9	42	-11	-4	-3	-6	-3
pair:to_find	10	-2	-4	-4	-4	-6	-6	-2	-10	
pair:to_fly	-15	20	-4	-6	-8	-7	-4	56	-13	-4
pair:to_follow	-4	-7	-5	6	-5	43	-9	-3	-20	8
pair:to_foster	9	-2	-4		-4	-3	-8	-2	-2	-1
pair:to_four	-8	-5	-4	-5	-12	-8	-16	-4	33	-9
pair:to_fund	18	-5	-14	-7	25	-4	-4	-3	-9	-7
pair:to_get	-14	-3	-3	-8	-7	-6	-4	3	-5	-3
pair:to_give	15	-4	8	-8	-7	10	14	20	-9	-5
pair:to_go	18	-6	-6	-4	-5	3	-3	-6	-6	9
pair:to_hand	-8	-3	-3	-7	-11	-7	11	-5	30	-2
pair:to_have	-5	-4	-5	-7	-1	-7	6	-6	24	-8
pair:to_hear	27	-6	-4	-3	-4	-3	-3	-3	-5	-6
pair:to_help	-9	-3	-5	19	10	-13	-8	-7	-10	-5
pair:to_hire	-14	-4	-4	-10	12	-6	-4	-4	-5	-9
pair:to_his	11	-17	-4	-4	-4	-6	-5	-3	-5	
pair:to_hold		-4	12	-5	-6	-7	36	-4	-10	-6
pair:to_host	-31	-5	24	13	-4	-4	-4	-3	-5	-3
pair:to_invest	-6	-3	-3	-3	35	-6	3	-3	-4	-5
pair:to_investor	-10	18	-6	-6	-6	-32	-22	-2	-5	-3
pair:to_it	-26	-5	-4	38	-4	-6	27	6	-8	-8
pair:to_its	-15	-4	-5	-8	16	38	-5	-3	26	-4
pair:to_jakarta	-24	24	-3	-4	-3	-5	-2	-3	-4	-4
pair:to_join	-15	-5	-4	-8	-3	-3	-2	-2	-3	6
pair:to_keep	25	-5	-8	-8	14	12	-6	-4	-14	-7
pair:to_know	37	-6	-3	-2	-3	-3	-15	-21	-6	-4
pair:to_launch	-8	-4	-3	-25	-14	43	-18	6	-4	-3
pair:to_lead	2	-4	9	-5	-10	-4	-4	-2	-5	22
pair:to_learn	23	17	-2	-2	-2	-2	-2	-1	-2	-3
pair:to_leave	-19	-15	-4	-3	-3	-8	-3	-2	-3	42
pair:to_let	-2	-3	-3	-15	-18	24	-6	22	-14	-3
pair:to_listen	6	-2	-2	-5	-4	-2	18	-3	-4	-4
pair:to_look	20	28	-7	-4	-4	-9	-6	-4	-8	-5
pair:to_make	-6	-4	-5	12	5	-10	36	-4	-2	-6
pair:to_meet	19	-8	-6	-4	-5	-5	-5	-4	-8	-6
pair:to_more	-7	-3	-6	-9	-5	-13	-6	-2	16	-3
pair:to_move	-6	-3	-3	-4	-4	-7	7	-3	-6	-11
pair:to_offer	-5	-2	-2	-4	-14	-6	-4	32	-7	-3
pair:to_one	-16	3	-6	-5	-4	-7	32	7	-6	-3
pair:to_open	-9	-1	-8	-5	-4	19	-9		-10	-3
pair:to_operate	-5	-3	-3	54	-14	-21	-4	25	-7	-2
pair:to_orbit	-6	-2	-4	23	-7	12	-5	-7	-14	-5
pair:to_paper	-8	-2	-3	50	8	-8	-18	-3	-3	-2
pair:to_pay	-1	-3	-3	-8	-13	4	11	-8	48	-4
pair:to_people	-5	-3	-2	2	26	-2	-7	-3	-8	-2
pair:to_plead	43	-6	30	-3	-7	-9	11	-6	-5	-5
pair:to_present	37	9	-8	-11	-4	-4	-12	-3	-4	-7
pair:to_promote	-1	6	-7	4	-2	-7	15	-3	-3	-6
pair:to_protect	-10	-2	-4	-3	-3	-3	-10	-5	16	-11
pair:to_publish	15	-3	-3	-6	-4	-4	4	-4	2	-5
pair:to_put	-5	-3	-3	-1	-5	-4	-8	-4	-2	-3
pair:to_raise	-8	-3	-6	-4	-2	-2	-6	-3	-5	-3
pair:to_reach	-7	-3	-2	-7	-4	-8	-6	-3	-5	-13
pair:to_recognize	-9	-8	-4	-4	-5	-5	47	-4	-6	-7
pair:to_register		-2	-3	-3	-2	-4	14	-30	12	-3
pair:to_renew	-3	-2	-2	-9	-25	-2	-4	24	-7	-1
pair:to_replace	-7	-3	-2	28	-10	-4	23	-3	-5	-6
pair:to_report	-4	-4	-3	-3	-6	-4	16	-11	-8	-8
pair:to_reporter	-35	-3	10	-4	-4	-10	-4	-2	-4	-4
pair:to_respond	-3	-1	-3	-2	-3	-4	4	-9	23	-4
pair:to_rival	-7	-2	-5	-10	-3	-21	11	-7	8	-5
pair:to_run	-10	-2	-4	39	-6	-6	7	3	-13	32
pair:to_san	-31	30	-22	-2	-1	-4	-3	-1	-3	-4
pair:to_say	-13	-6	-3	-5	-6	-14	-5	8	-12	-5
pair:to_see	2	32	-5	-6	-4	-6	1	-3	-4	-5
pair:to_sell	-9	4	-3	4	10	-13	4	-1	-5	-4
pair:to_send	-32	23	-5	-4	-4	-7	29	-2	-5	-5
pair:to_serve	-8	-3	-3	15	-4	-3	-4	-26	14	-7
pair:to_set	-11	-3	-3	16	9	-17	-9	3	9	-5
pair:to_settle	21	-2	-2	-10	-13	-4	-5	-4	17	-4
pair:to_share	-23	-3	-4	35	-11	-5	15	-4	-6	-5
pair:to_shenzhen	-54	37	-2	-7	-5	-7	-4	-2	-6	-5
pair:to_ship	-8	-4	-4	-6	-5	-19	-7	21	-15	-4
pair:to_show	-17	13	-7	-2	8	-5	-3	-3	-3	-1
pair:to_sign	-6	-13	-3	-14	-4	-4	-6	20	-3	-3
pair:to_sit	58	-5	-4	-4	-6	-4	-4	-3	-3	12
pair:to_speak	-15	8	-42	-3	-5	-4	-2	-2	-6	-3
pair:to_speed	3	-3	-3	-9	-6	4	-8	-4	-4	-4
pair:to_spend	-9	-6	-3	-6	49	-14	-7	-4	-5	-4
pair:to_stand	-4	39	-4	-4	-8	-4	-4	-22	38	-3
pair:to_start	-5	-6	-5	-9	-9	21	10	9	-7	-4
pair:to_stay	-11	-21	25	-4	-5	-14	-3	-4	-6	3
pair:to_stop	-2	-11	-2	-7	-3	-2	-10	-8	16	-3
pair:to_strengthen	9	-3	-4	-7	-3	-5	25	-4	-4	-4
pair:to_supply	-19	-3	-3	63	-13	30	-6	-6	-11	-7
pair:to_support	-9	-3	-4	6	28	-7	-7	-5	-6	-3
pair:to_switch	-8	-3	-3	-5	-6	-6	-4	-9	64	-2
pair:to_sydney	-13	-16	-5	-5	-12	29	-4	-4	-12	-4
pair:to_table	-59	-4	37	-3	-2	-2	25	-2	-7	-2
pair:to_taipei	41	49	-9	-6	-5	-14	-8	-3	-5	-7
pair:to_take	11	-10		-3	-8	-4	-4	25	10	-2
pair:to_talk	7	-4	-6	-3	16	-4	16	-2	-3	-3
pair:to_term	-18	-3	-8	65	-5	16	-6	-5	43	-7
pair:to_that	-11	-6	-11	25	-7	-6	-1	-6	-5	-5
pair:to_the	-2	5		-1	1	-1	4	-1	-1	
pair:to_their	9	-3	-4	15	-4	-12	-16	-2	-10	-3
pair:to_think	-11	-5	-6	-7	-6	-5	-4	-3	-6	-4
pair:to_three	-8	-3	-4	-7	-3	-4	-7	11	-3	-5
pair:to_tokyo	-11	66	-11	-7	-3	-6	-6	-3	-4	-6
pair:to_train	-10	-4	-5	38	-4	2	-8	-4	21	-6
pair:to_travel	-2	24	-5	-5	-5	32	-12	-5	-2	-3
pair:to_turn	3	-6	-11	-12	-6	20	-13	-4	-4	-3
pair:to_two	-1	-3	-4	-21	-3	-3	-5	35	-6	-4
pair:to_us	-5	-3	-2	-4	39	-7	-4	-3	-5	-3
pair:to_use	-6	-3	-8	-7	-9	-9	-9	12	-2	-3
pair:to_visit	-15	-6	-3	-4	-4	-8	-5	-2	-4	-4
pair:to_wait	-15	-3	-3	-2	-3	-3	-9	-6	-12	11
pair:to_which	-2	-4	13	9	-6	2	-1	-4	-5	20
pair:to_whom	-10	-2	-3	-7	-12	-1	-1	26	-8	-2
pair:to_win	-16	-3	-2	-19	-5	-3	-3	-6	-9	-5
pair:to_work	2	5	-6	-6	-4	9	-8	-3	-10	-4
pair:today_,	11	-3	-5	-1	-12	-6	-3	-2	-8	-4
pair:today_.	-15	36	-4	-5	-5	5	9	-4	3	-1
pair:today_that	-4	-2	-2	-2	-2	-3	-11	-3	-24	-3
pair:today_with	58	-9	-4	-4	-6	-2	-2	-2	-5	-4
pair:together_,	-42	-4	-4	41	-5	-6	-2	-2	-3	-6
pair:together_.	-16	-5	-5	14	-6	-9	-6	-4	-5	-4
pair:together_in	38	-7	23	-8	-4	-9	-20	-2	-3	-6
pair:together_on	-10	-3	9	-4	11	5	-11	-1	-3	-4
pair:together_with	11	-4	-3	1		14	-6	-3	-6	1
pair:tokyo_,	-20	10	36	-6	-3	-4	-2	-2	-3	-5
pair:tokyo_.	35	-6	-17	17	-6	-6	-9	-5	-6	-6
pair:tokyo_on	2	57	-7	-5	-3	-5	-4	-3	-4	-8
pair:tomorrow_.	12	-5	16	-5	-5	-11	-8	-3	-6	-5
pair:too_,	-20	-7	-7	-4	1	-5	-5	8	-5	-8
pair:too_.	6	-4	-3	-5	-5	-13	-15	17	-7	-4
pair:top_of	-29	18	-4	-6	6	-5	-2	-3	-3	17
pair:touch_on	-11	-9	-2	-2	-2	-3	-6	-14	-9	-3
pair:touch_upon	30	-11	-4	-3	-2	-24	-2	-1	-2	-2
pair:tour_of	-9	25	-5	-4	-4	-10	-4	-2	-5	7
pair:tour_the	6	32	-7	-5	-3	-7	-3	-2	-4	-4
pair:tower_.	-10	-3	-9	-14	-15	5	-7	-4	-12	-5
pair:tower_company	19	-3	-3	-4	9	-5	-7	-3	-6	27
pair:tower_in	-14	-2	-3	5	55	-6	-3	-11	-12	-4
pair:trade_,	-9	1	-4	-4	-4	27	-4	-2	-3	-2
pair:trade_and	-12	-4	-2	-6	-2	-6	-3	-2	-4	-2
pair:trade_between	-16	-6	-4	-12	-7	-4	-8	-3	-5	-4
pair:trade_mission		43	-6	-3	-3	-9	-3	-3	-6	-7
pair:training_,	-12	-5	-10	-3	-19	-4	-3	-3	-3	-6
pair:training_.	4	-4	-9	2	-3	-8	-4	-2	-3	-3
pair:training_center	-13	-5	-11	-4	-7	34	-5	-3	-5	-3
pair:training_of	27	-7	-4	-6	-3	-22	-7	-2	-4	-4
pair:transfer_of	25	-4	-8	-4	-13	-5	-3	-16	22	-3
pair:transformation_,	-9	-3	-4	1	-4	-5	-6	-2	-2	-2
pair:transformation_and	-10	-3	-6	-2	-3	-3	9	-2	-5	-5
pair:transition_,	1	-3	-6	-2	-5	-3	-2	-2	-3	-3
pair:transport_,	25	-3	-4	-7	-13	-3	-1	-2	-1	-2
pair:travel_to	-14	97	-9	-7	-5	1	-8	-4	-4	-6
pair:trillion_won	-6	-3	-3	16	12	-7	19	-6	-12	-3
pair:trip_,	-9	26	-7	-12	-2	-5	-8	-3	-2	-7
pair:trip_.	-11	24	-10	-3	-4	18	-4	-2	-8	-8
pair:trip_to	-3	86	-5	1	-4	-10	-5	-3	-4	-6
pair:try_to	20	-2	-9	-4	-6	-2	-9	-1	-4	-4
pair:tuesday_,	3	1	2	11	-3	-4	-6	1	-5	-6
pair:tuesday_.	20	-2	7	7	-5	3	8	-4	-3	-4
pair:tuesday_and	12	-7	-3	-5	-6	-10	-11	-3	-5	-4
pair:tuesday_by	-5	-3	-11	-6	-9	55	-6	24	-9	-5
pair:tuesday_evening	10	-2	-4	-8	-7	-5	8	-2	-15	-4
pair:tuesday_in	-1	-4	34	-4	-6	14	17	-19	-16	-3
pair:tuesday_morning	66	-4	-5	-6	-9	27	-14	-5	-10	-19
pair:tuesday_night	24	31	-8	-6	-4	-17	4	-3	-7	-6
pair:tuesday_that	29	-4	-4	-11	-5	-6	23	-8	13	43
pair:tuesday_to	40	13	-5	-4	-15	-9	2	14	-8	-5
pair:tuesday_with	29	-3	-5	-3	-2	-3	-3	-3	-2	-4
pair:turn_,	-4	-11	-8	-6	27	13	-2	-12	-2	-3
pair:turn_down	-13	-3	-7	-8	-6	-13	-5	119	-16	-5
pair:turn_into	13	-3	-8	-2	-5	-6	-7	-2	-4	-4
pair:turn_of	80	-9	-3	-3	-5	-8	-3	-5	-4	-4
pair:turn_on	-18	-9	-6	-4	-6	59	-8	-6	-3	-4
pair:turn_to	6	-3	-3	15	-4	-8	-3	-6	-5	-6
pair:turn_up	57	-3	-4	-5	-4	-7	-3	-13	30	-5
pair:twenty_minute	22	-5	-9	-10	-7	-5	-7	-3	-4	-3
pair:twice_.	-16	-4	-11	-10	-4	-22	-13	-4	-6	-9
pair:two_billion	-7	-4	-5	-7	48	-14	-5	-4	-8	-4
pair:two_country	28	16	-9	-4	-3	-9	-1	-2	-1	-3
pair:two_day	-2	49	-10	-4	-5	-7	7	-5	-6	-16
pair:two_hour	23	-6	13	5	-4	-7		-4	-5	-2
pair:two_million	-12	-21	-5	-5	16	11	-7	8	-9	-6
pair:two_month	-8	-4	-3	-6	-3	-5	-7	2	-9	-3
pair:two_of	-3	-2	-2	-5	-9	-4	-16	-3	24	8
pair:two_other	37	-3	-3	-4	-6	-2	-8	40	-21	-5
pair:two_people	-20	4	-5	-5	-5	-7	-3	-3	-4	23
pair:two_separate	-38	-2	-6	-4	-10	-3	21	-5	-28	-5
pair:two_side	11	-3	13	-32	-3	-6	-7	-3	-3	-7
pair:two_third	-9	-6	-5	-8	-8	-12	-8	-6	-12	-4
pair:two_week	-20	14	-13	-9	-3	-10	-7	-2	14	-5
pair:two_year	-6	-3	-3	2	5	1	18	-5	-5	1
pair:under_<p>	-14	-4	-4	-4	-10	-6	-12	-3	-7	-3
pair:under_a	-6	4	-5	46	-4	-4	2	-3	-11	-5
pair:under_an	-5	-3	-5	37	2	-10	-6	-4	1	-4
pair:under_decree	-5	-3	-4	-13	-5	-6	20	-2	45	-17
pair:under_the	-4	-3	4	7	4	2	-2	8	-1	-6
pair:under_way	-31	-4	6	5	-4	-9	-5	-3	27	-3
pair:under_which	-6	-2	-3	6	-6	-11	30	-6	-7	2
pair:undersea_cable	1	-4	-5	-5	16	-14	-2	-3	-3	-2
pair:understanding_(	-1	-1	-2	17	-6	-4	-6	-3	-3	-2
pair:understanding_,	21	-3	15	1	-5	-5	-7	-2	-2	-2
pair:understanding_.	-11	-16	-3	2	-3	-3	-3	-2	-2	-2
pair:understanding_between	8	-2	-6	40	-2	-1	-2	-2	-3	-2
pair:understanding_on	-10	-4	-7	49	-3	-7	-7	-2	-4	-3
pair:understanding_with	-11	-6	-2	46	-2	-2	-3	-2	-3	-10
pair:undertake_to	-41	-6	35	62	-3	-8	-3	-2	-4	-4
pair:undisclosed_sum	-9	-3	-5	-5	54	-5	-3	-7	-9	-5
pair:unique_digital	34	-2	-7	-3	24	-2	-3	-4	-2	-2
pair:unit_.	3	-4	-3	-7	11	-10	-8	18	-11	27
pair:unit_at	27	-5	-4	-5	41	-7	-9	-8	-2	-3
pair:unit_of	-10	-2	-3	-8	-16	-6	-5	-8	27	-4
pair:united_states	20	-1	-4	-4	-10	-5	-4	-16	32	-7
pair:university_,	-5	-4	-8	27	-7	-8	-3	-2	-2	-3
pair:university_.	2	-12	-6	-6	-5	-9	-5	-3	-5	-7
pair:until_2029	-8	-5	-3	-3	9	-5	20	-7	-7	-4
pair:until_2030	-7	-3	-6	-43	-8	-8	18	44	-9	-4
pair:until_friday	-23	18	26	-2	-9	-15	-3	-2	28	-12
pair:until_now	-26	-3	-4	-4	-8	-5	-4	-4	-5	37
pair:until_the	-21	-11	-4	-4	-8	-15	-5	-4	27	-4
pair:unveil_a	-8	-4	-6	-6	-13	41	17	-3	-5	-3
pair:unveil_at	-26	-4	-6	-6	-7	12	-12	-3	-3	34
pair:up_,	3	10	-4	-2	-2	-5	-6	-1	-3	-2
pair:up_.	4	-5	-4	-4	-7	-9	-6	-3	25	-3
pair:up_<c>	-1	-4	-5	-3	-4	-4	-4	-3	-4	8
pair:up_<f>	-11	-3	-4	-10	28	25	-4	-4	-5	-5
pair:up_a	-1	-5	-4	13	1	2	-1	-3	-5	-5
pair:up_an	-7	-3	-6	-10	-23	13	11	-3	-6	-4
pair:up_at	9	15	-9	-4	-5	-9	-8	-7	44	-12
pair:up_by	7	-4	-5	10	17	-10	-6	-3	-11	-4
pair:up_for	-3	-4	-17	-7	-4	-8	-3	-12	-3	-4
pair:up_from	-21	-4	-9	-4	-6	-7	-7	-2	-6	21
pair:up_in	26	-5	-3	-3	10	25	-6	3	-3	-7
pair:up_its	-24	-6	20	-8	-2	77	-2	-5	-5	-4
pair:up_of	-25	-7	-8	-5	-5	-7	-10	-3	-6	-15
pair:up_on	3	-5	-4	13	-7	-7	-6	-5	-4	-4
pair:up_the	8	-4	-1	-3	-2	-1	-6	-4	-8	9
pair:up_to	-6	-3	-4	-2	28	1	-11	-7	-4	3
pair:up_with	21	-4	5	27	-9	4	6	-3	-5	-6
pair:uphold_the	-8	-3	-4	-5	-8	-5	-6	-9	51	-5
pair:upon_the	-30	-7	-4	-3	-2	-24	-8	-2	-2	-2
pair:us_$	-3	-3	-2	-8	25	-7	-2	-1	2	-4
pair:use_,	-7	-2	-2	-4	12	-3	-6	-5	1	-4
pair:use_.	-9	-6	-3	-6	-5	-5	7	-12	-5	-3
pair:use_and	-5	-6	-5	-5	-3	-12	-11	-4	27	-2
pair:use_by	-13	-3	-3	-7	-10	22	-9	-10	23	-10
pair:use_for	-6	-4	-3	-4	-3	-7	-7	-3	-11	-4
pair:use_in	2	-6	-3	-4	-4	-4	-10	-4	33	-4
pair:use_it	-21	-3	-2	29	-7	-5	-5	24	-17	-4
pair:use_its	-6	-3	-3	-10	-9	-6	-18	31	49	-4
pair:use_of	-9	-3	-4	2	-5	-8	26	-5	2	-4
pair:use_the	-6	-3	16	-7	-7	34		5	-11	-8
pair:use_to	-12	-4	-34	-6	7	-6	-6	-9	-6	7
pair:user_.	20	-3	-3	-4	-5	25	-7	18	-8	-9
pair:user_in	-10	-5	-6	-5	-9	26	-8	-5	-15	-5
pair:valparaíso_,	-34	28	-6	-6	-4	-19	-4	-2	-2	-6
pair:vantel_,	32	-4	-6	20	-4	-8	-5	-3	-5	-12
pair:venture_in	-12	-4	-4	50	-14	-12	-7	-4	-9	-6
pair:veto_the	-8	-4	-5	-6	-7	-6	48	36	-16	-5
pair:vice-president_of	27	-16	-4	-2	-3	-2	-2	-2	-3	-5
pair:video_call	7	-6	-7	-4	-3	-5	-7	-2	-3	-3
pair:video_conference	60	-6	-29	-6	-6	-6	-4	-2	-3	-5
pair:video_link	55	-4	-7	-11	-5	-7	-6	-3	-3	-5
pair:vietnam_'s	-12	-3	-3	6	20	18	-3	-20	-6	-5
pair:view_,	-2	-2	-4	-5	-4	-3	2	-1	-4	-2
pair:view_of	-3	-3	-3	-5	-4	-3	-7	-7	5	9
pair:view_on	61	-5	-3	-9	-3	-8	-5	-4	-4	-4
pair:view_to	-8	-2	-2	-13	-3	-1	-12	-2	-7	-2
pair:view_with	23	-5	-3	-7	-4	-6	-2	-3	-3	-4
pair:village_.	-6	-3	-6	1	-4	-9	-5	-41	-4	-3
pair:virtual_asset	-8	-4	-3	-3	-8	-5	-12	-13	-6	-3
pair:vise_president	-2	-4	-3	-2	-7	-5	-2	-2	-3	-12
pair:visit_,	-9	33	-4	-2	-2	-4	-2	-1	-5	-3
pair:visit_.	-15	-17	-6	7	-3	-5	-5	-2	-4	-3
pair:visit_<a>	16	-3	-3	-3	-4	-2	-2	-2	-7	-10
pair:visit_<c>	-6	-1	-8	-3	-2	-3	-2	-2	-4	-3
pair:visit_<p>		-16	-1	54			-1		-4	-6
pair:visit_by	-21	-2	-2	-3	-2	-5	-7	-2	-4	26
pair:visit_of	-13	33	-15	-2	-4	5	-1	-1	-2	-2
pair:visit_the	9		-3	-3	-4	-8	-3	-2	-6	-6
pair:visit_to	-13	26	-3	-4	-3	-5	-3	-2	-3	-4
pair:visitor_.	-23	-5	49	-6	-5	-10	-3	-3	-11	-4
pair:voice_the	-10	-3	-5	-2	-5	-7	-7	-2	-4	-3
pair:vote_.	-3	-7	-8	-4	-4	-7	2	-5	-5	48
pair:vote_in	-20	-3	-4	-4	16	-6	12	-6	-5	23
pair:vote_of	-22	-3	-7	-5	-7	-5	8	-3	-5	-9
pair:vote_to	-6	-4	-6	-4	-5	-5	32	3	-8	-6
pair:vow_to	-32	-6	-6	-9	27	-11	-7	-3	-10	-6
pair:wait_for	-32	-4	-4	-5	-5	-5	-6	-43	-12	8
pair:walk_away	-10	-3	-8	17	19	-3	-5	11	-23	-5
pair:wallet_,	-8	-4	-3	-14	-7	-6	-4	23	-14	-4
pair:want_<a>	-24	-3	-9	-4	-5	-6	-18	-7	-24	-6
pair:want_<p>	-16	-5	-5	-4	-4	-6	-5	-3	-6	-15
pair:want_a	5	-7	-5	-8	-5	-5	-12	-3	-5	-5
pair:want_of	-9	-3	20	-3	-3	-4	-6	6	9	-4
pair:want_the	-14	-2	-4	-35	-3	-3	-2	-13	-8	-10
pair:want_to		-2	-1	-2	-6	1	-4	-7	-4	-3
pair:warehouse_of	-21	-5	-6	-17	-10	-15	-10	-9	47	-8
pair:warn_of	-15	-4	-6	-6	-6	-7	-9	-5	-19	-6
pair:washington_,	30	31	13	-6	-2	-4	-4	-2	-4	-10
pair:wave_thru	-16	-3	-4	-16	-8	-5	41	63	-15	-4
pair:way_,	-9	-4	3	3	-3	-8	-6	-2	28	-2
pair:way_.	-18	-3	-3	-1	-3	-5	4	-4	-11	-11
pair:way_for	-9	-2	-6	12	-3	-5	13	-11	-1	11
pair:way_in	20	-5	-4	-10	-4	-5	-4	-5	-4	-2
pair:way_of	1	-5	-5	-5	-4	-7		-4	-6	9
pair:way_on	-10	-7	16	-7	-5	40	-7	-3	11	-4
pair:way_to	18		-6	-7	-4	-7	-5	-3	-5	-5
pair:we_be	-9	-4	-10	-4		-7	12	-2	-3	-2
pair:we_do	-9	-5	-4	-5	-4	-4	-3	-3	-5	-3
pair:we_have	-11	-5	10	1	-4	-6	-6	-4	-3	-5
pair:we_will	-10	-7	-4	-3	-7	-9	-11	-4	-4	-4
pair:website_.	-9	-4	-5	-10	6	16	-11	-3	-8	-4
pair:website_of	-23	-14	-6	-7	-7	-9	-4	-6	-14	-5
pair:wednesday_(	5	-3	-3	-7	-2	-9	2	-2	-6	-2
pair:wednesday_,	12	-2	12	3	-4	3	-4	-7	7	-8
pair:wednesday_.	34	-1	-1	-2	-6	5	-1	-4	-3	
pair:wednesday_at	74	-7	-6	-3	20	12	-2	-2	-6	-4
pair:wednesday_by	-16	-2	-4	-6	-9	49	-13	-2	-12	-12
pair:wednesday_in	-17	-7	-8	-21	-6	60	-5	-3	-4	-3
pair:wednesday_night	32	-6	-5	-4	-3	32	-5	-2	-7	-10
pair:wednesday_that	-35	-4	19	-6	-7	-6	-5	35	-7	-7
pair:wednesday_to	18	20	-3	-3	-4	-12	26	-3	-2	-9
pair:wednesday_with	37	-2	-7	-4	-2	-3	-6	-2	-3	-8
pair:week_,	-8	3	4	-5	-4	29	-4	-2	-2	
pair:week_.	1	2	3	4	-2	1	7	-4	-7	-1
pair:week_after	7	27	-12	-6	-3	24	-2	-13	-5	-3
pair:week_before	69	-5	-21	-2	-4	-5	-6	-3	-10	-5
pair:week_by	17	-3	-10	18	27	25	-7	-12	27	14
pair:week_in	-20	20		-1	-5	-9	6	-3	-5	10
pair:week_on	-15	26	-15	-3	-4	-5	-4	-3	30	-5
pair:week_to	3	55	-14	-6	-2	-7	-4	-2	-6	-4
pair:weekend_.	3	22	19	4	-5	9	-5	-4	-6	-7
pair:weight_of	-6	-4	-3	-3	-3	-13	-3	-2	-4	-3
pair:welcome_<p>	70	-5	-6	-4	-5	-7	-4	-3	-5	-5
pair:welcome_and	2	-4	-6	-7	-2	-2	-3	-2	-2	-6
pair:welcome_the	-21	-4	-6	-4	7	-7	1	-7	-11	-4
pair:well_,	-7	-4	4		-8	-8	-4	-3	-5	-5
pair:well_.	17		-8	-2	6	-6	-4	-3	2	-7
pair:well_as	19	-4	-9	2	7	-4	-2	-2	-4	-4
pair:what_<a>	-16	-4	-4	-4	-6	-6	63	-4	-8	-7
pair:what_<c>	-22	-4	-7	-4	-4	-4	-6	-2	-5	-3
pair:what_<f>	-6	-3	-3	-7	-9	-4	-3	-5	-8	-6
pair:what_<p>	-19	-4	-3	-5	-3	-3	-3	-2	-3	-4
pair:what_a	-16	-5	-10	-4	-4	-5	-20	-4	-3	-7
pair:what_be	3	-4	-5	-6	-7	-6		-6	1	-4
pair:what_it	-6	-4	-5	-3	-3	-4	3	-5	1	-4
pair:what_the		-5	-4	-5	-1	-7	4	1	-5	-5
pair:what_we	-10	-5	-4	-3	-6	-4	-5	-3	-5	-2
pair:when_<f>	-2	-3	-5	39	-5	16	-18	-3	26	-2
pair:when_<p>	2	-1	-3	3	-4	-2	-4	-3	-3	-7
pair:when_a	23	-3	-4	-1	-3	-5	-2	-2	-7	-2
pair:when_ask	-20	-2	-3	-5	-2	-4	-6	-5	-6	-6
pair:when_he	13	-5	-3	-4	21	-4	-3	-3	-4	25
pair:when_it	1	-4	-4	-5	9	16	14	22	-7	-5
pair:when_the	1	-4	12	-9	-8	-7	-3	-7	-14	2
pair:where_,	1	-4	-7	-2	-7	-4	-2	-2	-4	-5
pair:where_<f>	-19	-12	8	-5	-8	-16	-5	-10	-5	-5
pair:where_<p>	5	3	12	4	-4			-2	-4	-1
pair:where_a	-4	18	-3	-3	-8	-6	28	-27	-18	-4
pair:where_he	-19	40	-3	-3	-5	-6	-4	-2	-3	-9
pair:where_it	-8	8	-4	-4	48	20	-5	-3	-4	-5
pair:where_the	-4	25	17	-5	-5	-5	-5	-4	8	-8
pair:whether_<f>	-6	-2	-2	-4	-9	-4	-4	-10	37	-3
pair:whether_the	-4	-5	-2	-10	-5	-3	-5	-4	-5	9
pair:whether_to	-8	-3	-3	-4	-3	-7	-6	-14	-48	-3
pair:which_,	-4	-2	-3	-32	33	-4	-6	-3	-12	-3
pair:which_<a>	-3	-3	25	1	-6	8	-9	-4	-6	-4
pair:which_<c>	-1	-1	7	12	-9	-5	-5	-3	6	-3
pair:which_<f>	-3	-3	-2	-6	6	9	6	-7	1	-3
pair:which_<o>	-10	-3	2	5	1	-5	30	-6	-3	-7
pair:which_<p>		-2	-2	-1	-1	-6	-2		-4	-4
pair:which_a	-4	-3	-3	-4	-3	-4	-7	-6		-4
pair:which_be	3	-5	-4	-1		4	7	-3	2	-1
pair:which_belong	4	-4	-6	-7	-14	-2	-3	-4	-14	-4
pair:which_bring	-10	-4	-5	-4	-6	61	-4	1	-9	-4
pair:which_come	-9	-3	-5	-10	-13	-7	-10	-4	-4	-14
pair:which_get	-10	-4	-6	-21	-7	-8	-6	102	-8	-4
pair:which_go	-6	-10	30	-3	-9	40	-4	-3	-4	-3
pair:which_have	-11	-3	12	-5	11	-1	-9		7	-6
pair:which_it	17	-2	-5	-6	-2	7	-5	-11	26	-7
pair:which_make	-14	-3	-5	-5	-9	34	-4	-13	-5	9
pair:which_open	-17	-6	52	-4	-4	-8	-7	-1	42	-5
pair:which_run	-4	-3	7	37	-11	19	-6	-4	9	-4
pair:which_say	-4	-2	-2	-3	23	-19	-7	-8	30	-4
pair:which_show	-5	-5	-1	-3	-8	-14	-5	-3	-3	-7
pair:which_take	-3	16	-6	2	-3	-11	2	-4	-5	-5
pair:which_the	-1	-4	-3	-3	7	-2	2	3	-3	-3
pair:which_they	-2	-3	-2	-1	-3	-5	-16	-1	-3	-3
pair:which_to	-9	-3	-5	-3	-8	-3	-5	-11	13	-4
pair:which_want	35	-3	-3	28	-29	-9	-5	-2	-3	-5
pair:which_will	-10	-3	-4	2	35	-6	4	-3	-7	-10
pair:which_would	-3	-2	-3	-1	-5	-6	-10	-1	-7	-1
pair:while_<f>	6	-3	-4	-4	-10	-3	-2	-3	12	-5
pair:while_<p>	-25	18	-8	15	-5	-5	-2	-5	-5	23
pair:while_in	53	24	-5	-4	39	-5	-3	-4	-3	-4
pair:while_the	-46	-5	-1	10	-3	-5	-3	-2	-2	13
pair:who_<p>	4	36	-4	-4	-5	-6	-3	-3	-4	-25
pair:who_be	-1	1	-4	-1	-4	-4	-4	-2	-1	-3
pair:who_chair	-15	-2	-3	-3	-2	-2	16	-2	-3	-15
pair:who_come	35	-6	-4	-3	-2	-3	-2	-2	-4	26
pair:who_have	22	-5	-3	-8	-9	-5	-4	-3	4	14
pair:who_head	38	-23	-3	-2	-2	-1	-1	-2	-2	-6
pair:who_lead	11	-3	-4	-2	-3	-3	-6	-3	6	-6
pair:who_run	19	-3	-3	-4	-9	34	-1	-3	-5	-3
pair:who_see	-3	-4	-2	-14	38	-3	-3	-4	-7	-3
pair:who_speak	-33	-3	56	-4	-3	-6	-5	-1	-3	-5
pair:who_take	-29	19	3	47	-9	-3	-1	-2	-2	8
pair:who_want	22	19	-5	-4	-4	-8	-3	-2	-5	-2
pair:who_will	-36	-8	-4	-3	-5	-8	-5	-2	-9	9
pair:whom_<p>	36	-3	-4	-3	-3	-5	-3	-3	-3	1
pair:whose_company	10	-3	-2	-3	-3	-2	-3	-2	-4	-14
pair:why_<f>	-21	-2	-2	-3	-2	-3	-3	12	-9	-14
pair:will_also	-11	-5	12	-6	5	-11	-21	-3	-6	-6
pair:will_be	-9	8	-1	-4	-7	3	2	-2	-5	-1
pair:will_become	-18	-3	-5	-2	-11	-5	-2	-2	-2	-5
pair:will_build	-5	-7	-4	-13	52	-6	-6	-3	-6	-4
pair:will_come		-7	23	-2	-3	-11	19	-2	-3	-4
pair:will_cooperate	-15	-6	-4	53	-11	-8	-4	-2	-3	-3
pair:will_double	-13	-3	-3	-11	35	-6	-5	-12	-5	37
pair:will_fly	21	-9	17	-4	40	-6	-4	-4	-8	-17
pair:will_get	-6	-1	-2	-21	25	-8	-2	-2	-2	-2
pair:will_go	-8	-6	-4	-1	19	14	2	-6	-3	-5
pair:will_have	-18	2		-5	12	-8	-5	-6	4	4
pair:will_hear	3	-10	-11	-4	-4	-4	-6	-3	-5	-10
pair:will_host	24	-6	-5	-4	-4	-7	-4	-2	-3	-3
pair:will_lie	-15	-5	-6	45	-15	56	-4	-3	-6	-6
pair:will_make	-10	24	-4	-3	-7	-4	-12	-3	-4	-5
pair:will_meet	49	-5	-9	-5	-4	-6	-5	-3	-4	-7
pair:will_not	-12	-8	-5	-4	-5	-13	-1	-4	3	14
pair:will_now	-10	-10	-5	-6	-18	-13	-8	-4	-5	-6
pair:will_on	29	17	-6	-4	-8	14	-5	-2	-4	-7
pair:will_open	-8	-6	-1	32	-7	13	-4	-2	-8	-6
pair:will_pay	-22	2	-2	-17	-22	-2	-4	-3	42	-3
pair:will_provide	-9	-3	-3	-7	21	-10	-8	30	-7	-4
pair:will_publish	-12	-3	-4	-5	-7	-5	29	-19	-9	-5
pair:will_put	-2	-4	-3	-11	36	-15	-5	-2	-3	-3
pair:will_run	-10	-3	-6	-6	24	-12	-9	-5	-10	2
pair:will_see	10	32	11	-6	21	-3	-3	-3	12	-10
pair:will_serve	-10	-5	-4	48	-5	-4	-5	-4	-18	31
pair:will_set	-6	-6	26	14	-22	28	-11	-3	-3	-2
pair:will_share	-6	-2	-5	21	-10	-9	25	-3	-3	-1
pair:will_start	-4	-5	-5	-5	-29	49	-7	-5	-4	-3
pair:will_supply	20	-7	-5	50	24	-24	-6	-6	-7	-3
pair:will_take	-17	-5	21	-10	-17	-15	-5	-4	-4	17
pair:will_travel	-1	58	-13	-5	-5	-7	-6	-3	-5	-7
pair:will_work	-7	-3	-4	12	-4	-3	-4	-2	-1	-2
pair:win_a	-19	-3	-4	33	-20	-7	-3	-14	-9	-5
pair:win_the	-4	-2	-3	64	9	-4	-5	-7	-10	-4
pair:window_for	-7	-7	-6	-5	-3	20	-5	-3	-5	-3
pair:wish_to	11	-3	-5	21	-11	-5	-3	-3	-2	-6
pair:with_$	-17	-6	-5	-6	57	-12	-5	-7	-22	-7
pair:with_300	-10	16	-8	-7	16	44	-6	-3	-8	-5
pair:with_<a>	25	-3	-2	6	-9	-3		-4	2	-7
pair:with_<c>	-7	-5	1	-3	-5	-4	-2	-3	-4	-4
pair:with_<f>	12	-3	-1	23	-3		-4	-4	-7	-4
pair:with_<o>	14	-6	-12	31	-6	-6	-6	-3	-5	-4
pair:with_<p>	31	-3	-3	-2	-3	-1	-4	-2	-3	-4
pair:with_a	-2	1	8	-2	1	-2	-1		3	-4
pair:with_an	1	-9	-5	21	1	-9	13	4	2	-4
pair:with_effect	-12	-4	-6	-5	-6	-7	73	21	-8	-6
pair:with_executive	9	-3	-4	-14	-2		-1	-16	-3	-1
pair:with_five	-5	-4	-4	-5	-3	4	-5	26	-1	-7
pair:with_immediate	-16	-4	-4	20	-4	-5	30	12	-19	17
pair:with_it	-4	2	-4	3	-11	8	1	-6	-5	9
pair:with_its	-20	-12	-6	-6	-4	29	-12	-5	-7	-3
pair:with_local	-2	-1	-2	-17	-9	-5	-2	-1	-3	-2
pair:with_member	70	-6	-4	-5	-3	-3	-3	-2	-4	-6
pair:with_more	-10	-6	-16	-3	-2	-14	-5	-2	-3	-6
pair:with_official	-8	31	-4	4	-6	-4	-2	-2	-3	-4
pair:with_representative	65	-4	-14	-6	-3	-4	-8	-2	-4	-4
pair:with_the	7	3	2	-2	-4	-2	3	-3	-2	-4
pair:with_them	-3	-3	-4	5	-2	-6	-2	-1	-2	-6
pair:with_three	22	-11	-4	-5	-3	22	8	-2	-3	-4
pair:with_two		-12	-6	-9	35	-10	-11	-3	-9	1
pair:with_which	20	-6	-4	10	3	-7	-3	-10	1	-3
pair:with_whom	37	-5	-3	-3	-2	-8	-1	-3	-1	-5
pair:withdraw_its	-8	-3	-4	-1	34	-4	29	-19	5	-4
pair:withdraw_the	-7	-1	-3	-2	-8	-4	10	24	19	-2
pair:within_30	-14	-3	-5	-7	-5	-4	27	-19	22	-3
pair:within_<c>	-3	-5	-3	-6	-2	-2	-6	-9	51	-1
pair:within_a	-14	-5	-7	-4	-3	-6	-13	-10	-9	-7
pair:within_five	-9	-6	-3	-2	-3	-3	-4	-5	13	-8
pair:within_the	-6	-3	12	-7	-7	2	-10	-3	17	-3
pair:within_two	-24	-5	-8	-3	-3	-3	-6	-12	-9	-7
pair:without_a	-4	14	-4	-8	-7	19	-6	-21	11	-4
pair:without_consent	-6	-3	-3	-6	-6	-4	-7	-35	68	-4
pair:without_the	-2	-2	-3	-8	-2	-4	-6	-6	15	-3
pair:witness_by	-31	-2	-4	35	-4	-9	-2	-3	-3	-6
pair:witness_the	-11	-3	31	33	-3	-11	-3	-3	-4	-3
pair:word_.	17	-7	-7	-4	-5	-5	-5	-3	-12	-6
pair:word_of	9	-6	-4	-3	-4	-3	-3	-2	-3	-3
pair:work_,	-7	-7	-4	-7	-5	10	-5	-2	-7	-4
pair:work_.	-14	-6	-7	-9	-9	-12	-8	-16	-20	-6
pair:work_be	-12	-4	-6	-3	-4	-7	-6	-4	-8	-7
pair:work_for	-34	-6	-5	-7	-6	-8	-5	-4	-7	-9
pair:work_hard	-13	-4	-3	-2	-5	-4	-3	-3	-3	-3
pair:work_in	-2	-4	-4	-7	-8	43	-5	-4	-6	-3
pair:work_of	-25	63	-4	-7	-7	-8	-5	-9	-17	-3
pair:work_on	3	-5	32	2	-7	12	-11	-2	-4	16
pair:work_out	29	-4	-6	-8	-5	-6	-7	-3	-23	-3
pair:work_together	-10	-6	2	-5	-4	-6	-8	-2	-3	-3
pair:work_visit	-57	5	-4	-3	-2	-6	-2	-2	-7	-1
pair:work_with	-12	-5	-6	-5	-5	-6	-4	-12	-6	-8
pair:working_breakfast	44	-5	-15	-3	-4	-4	-4	-2	-3	-3
pair:working_group	9	-2	-4	-10	-4	-1	-2	-1	-1	-9
pair:working_lunch	16	-2	-12	-6	-3	-4	-2	-1	-1	-6
pair:working_meeting	66	-7	-9	-4	-3	-3	-7	-3	-7	-5
pair:working_session	43	-6	-9	-10	-4	-5	-5	-3	-5	-5
pair:working_visit	-15	11	-3	-3	-3	-3	-4	-2	-5	-4
pair:workshop_in	-22	-3	67	-4	-7	-9	-5	-8	-8	-3
pair:workshop_on	-14	-4	37	-6	-4	-7	-6	-4	-4	-3
pair:world_,	-10	-5	-8	-8	-4	24	-3	-3	-3	-1
pair:world_.	14	-4	-7	-6	-3	-5	-3	-2	-6	10
pair:world_congress	5	37	7	-5	-2	-11	-3	-9	-9	-3
pair:worth_of	-4	-2	-6	-7	8	-2	-7	-2	-4	-2
pair:would_be	6		1	3	-1		3	-4	-3	5
pair:would_bring	-9	-2	-2	1	-4	-8	-2	-7	-3	-3
pair:would_give	7	-2	-6	-4	-3	-5	-29	-2	-3	-5
pair:would_go	-7	-6	-2	-2	29	-7	-3	-2	-7	-6
pair:would_have	-17	-4	-3	-5	-6	-4	8	-4	-14	-4
pair:would_like	-10	-7	-15	-3	-6	-4	-5	-6	-5	-3
pair:would_make	-14	-3	-4	-7	-8	-5	13	-3	-6	-4
pair:would_not	-10	-3	-4	-4	-8	-2	-6	17	-6	-7
pair:would_provide	1	-2	-1	-2	20	-3	-7	-5	-7	-1
pair:would_put	19	-1	-1	-4	49	-19	-3	-2	-2	-4
pair:would_say	21	-4	-4	-4	-6	-7	-6	9	-5	-3
pair:would_stay	-19	-11	-4	-3	-5	-4	-4	-2	-5	-6
pair:would_take	15	-2	-32	-3	13	44	-2	-9	31	-6
pair:wrap_up	-9	10	26	-8	-12	-11	-5	-5	-4	-5
pair:write_.	-3	-3	-4	-6	-8	5	-6	-7	-5	-5
pair:write_<p>	-30	-5	-10	-3	-5	-7	-5	-4	-8	28
pair:write_in	-6	-5	-4	-17	-4	-5	-9	-11	-1	-5
pair:write_on	-12	-4	-3	-17	-5	-4	-2	-2	-5	-4
pair:write_that	-15	-4	-3	-5	-5	-9	-5	-3	-8	-8
pair:write_the	-21	-4	-5	-10	13	-7	-7	-4	-14	-5
pair:write_to	-23	-4	-6	-5	-6	-5	-12	-6	-9	-10
pair:x_.	-14	-3	-4	3	-4	-6	-17	-3	-7	-6
pair:year_'s	-18	-3	-25	-3	43	-12	-4	-5	-18	-8
pair:year_,	-14	-1		-6			-3	-7	-5	8
pair:year_.	-9	-2	-4	2	1	5	6	1	-3	11
pair:year_<f>	-17	-2	-3	-8	-10	-5	-8	-4	11	-4
pair:year_after	-7	-3	-3	-4	2	13	11	11	-4	-6
pair:year_ago	-18	-3	-4	-7	45	-30	-5	-4	-10	-4
pair:year_and	-4	-4	-4	8	-5	-8	4	-9	-9	-5
pair:year_as	-16	-6	-4	-8	-8	-8	-7	-14	45	-9
pair:year_at	-17	-4	-3	6	-5	-5	-5	11	-4	18
pair:year_be	-30	21	-11	-3	-3	-5	-25	-3	-3	8
pair:year_by	-13	5	-3	-4	27	4	-4	-4	57	-8
pair:year_for	-6	-4	-4	-6	25	-14	-8	-5	-3	-3
pair:year_in	-13	-3	-4	-2	-6	-5	-4	-2	-4	-4
pair:year_of	-10	-3	-4	2	-4	21	10	1	-7	-7
pair:year_the	-10	-2	-3	35	-8	-5	29	50	-14	-4
pair:year_to	-5	21	-4	10	4	-14	-14	-3	-4	-1
pair:yen_.	-7	-9	-5	-8	51	34	-8	-8	-13	-3
pair:yesterday_(	28	-7	-14	-4	-3	-9	-5	-2	-6	22
pair:yesterday_,	31	-2	-3	-3	-8	10	-4	18	-7	-8
pair:yesterday_.	16	-4	-5	-6	-6	-7	-8	31	-7	-8
pair:yesterday_at	-6	-4	-3	24	24	9	-7	-4	-3	-2
pair:yet_to	-12	-4	-2	-12	22	-5	-4	-12	-10	-5
pair:young_people	-14	-4	-5	34	-8	24	-4	-4	-11	-5
pair:zone_,	-13	-6	-5	-7	-6	3	36	-3	-5	-4
pair:zone_.	40	-3	-4	-3	-5	-9	-7	-2	12	-4
pair:—_<c>	19	-4	-5	-4	-6	40	21	-6	-11	-1
pair:‘_<f>	-9	-4	-4	-4	-12	-7	-5	49	-12	-4
pair:’s_<a>	-9	-2	-2	-18	-4	-6	-4	-4	-13	-3
pair:’s_ict	-8	-5	-9	-3	-4	-3	-5	-3	-2	-2
pair:”_<p>	-10	-5	-4	5	-6	-4	-3	-2	-2	-5
parties:aa		-2	-2	-1		-3	-2		3	2
parties:ac	-3	-2	1	3	-1	-2	2	1	-1	-3
parties:af	-5	-3	-2	2	-1	-3	-4	10	14	-4
parties:ao	-2	-3	-2	-1	4	1			-2	-3
parties:ap	3	-2	-2	-1	-2			-2	1	9
parties:cc	-4	-1	-2			-2	-1		-2	-3
parties:cf	-1		-1	-2	2	-1	-2	-1		-3
parties:co	-2	-2		2	2	-1	-4	-2	-3	-2
parties:cp	1	3		-2	-2	-2	-3	-1	-3	-3
parties:ff	-4	-2	-1	3	10	-2	-2		-1	-2
parties:fo	-6	-3	1		3	-3	-4	-3	1	-4
parties:fp	1	-2	-3	-2	-2		-3	-2	-3	3
parties:oo	4	-3	-3	1	1	-1	-2	-2	-3	-4
parties:op	-2	1	1	-2	-2	-3	-3	-2	-4	4
parties:pp	10	-2	-3	-2	-3	-3	-3	-3	-4	3
place:early	-2	-2	-4	-2	-4	-4	-3	-1	-1	-3
place:item	-3	-5	-6	-8	-3	-3	-7	21	-9	-8
place:late	-3	-1	-3	-2	-2	-4	-3	-2	-1	-3
place:lead	2	1	2	1	1	2	2			2
place:title	-23	-7	-8	-12	-9	-11	-8	-6	-10	-9
rule:AGREEMENT_light	-2	-1	-1	5	1			1	-3	
rule:AGREEMENT_light&groups:1	-5	-1		8	-1	3	2		-4	-3
rule:AGREEMENT_light&groups:2	-2	-2	-1	5	2	-2	-1	3	-3	1
rule:AGREEMENT_light&groups:3	-1	-1	-1	1	1	-1	-1		-1	2
rule:AGREEMENT_light&groups:4	3	-1	-1	2	1	1	-1	-1	-1	-1
rule:AGREEMENT_light&parties:aa	-7	-2	-1	2	-1	-1	-1	4	-2	6
rule:AGREEMENT_light&parties:ac	-4	-1	-1	9	1		3	2	-5	-1
rule:AGREEMENT_light&parties:af	-7	-2	-2	8		-3	-3	12		-4
rule:AGREEMENT_light&parties:ao	-3		-4	5	-5	7	7	-1	-4	2
rule:AGREEMENT_light&parties:ap	-4	-1		2	-1	2	1	-2	-3	9
rule:AGREEMENT_light&parties:cc	-2	-1	1	3	2	-1	-2	-1	-2	-2
rule:AGREEMENT_light&parties:cf		-1	1	-1	2			1	-1	-2
rule:AGREEMENT_light&parties:co	3	1	4	6	5	1	-2		-3	-4
rule:AGREEMENT_light&parties:cp	1	3	3				-2	-1	-2	-3
rule:AGREEMENT_light&parties:ff	-3	-2	-2	5	12	-1		-2	-3	-2
rule:AGREEMENT_light&parties:fo	3	-3	-3	-1	9	1	-2	-1	-1	-4
rule:AGREEMENT_light&parties:fp	-1	-2	-3	1	1	1	-2		-3	4
rule:AGREEMENT_light&parties:oo	9		-6	8	4	1	-2	-2	-2	-3
rule:AGREEMENT_light&parties:op	7	1	3	3	1		-2	-2	-1	-2
rule:AGREEMENT_light&parties:pp	11	-2	-2		-2	-2	-2	-2	-3	3
rule:AGREEMENT_noun	-1	1	-2	4		-2		-1	-2	-1
rule:AGREEMENT_noun&groups:1	-3	4	-1	7	-3	-2	3	-3	-2	-3
rule:AGREEMENT_noun&groups:2	-2	-1	-3	5	1	-2	-2		-2	-2
rule:AGREEMENT_noun&groups:3	2	-2	-1	1		-3	-1	-1	-1	3
rule:AGREEMENT_noun&groups:4			-1	1	1	1	-2	-2		-1
rule:AGREEMENT_noun&parties:aa		-1	-1	-1	2	-2		-3	-5	1
rule:AGREEMENT_noun&parties:ac	-2	-1	-2	8	1			-2	-3	-2
rule:AGREEMENT_noun&parties:af	-4	-2	-2	8	-1	-1	-3	7	2	-4
rule:AGREEMENT_noun&parties:ao	-6	-2	-4	1	10	-1	-6	-3	-5	-4
rule:AGREEMENT_noun&parties:ap	2			1	1	1	3	-2	1	
rule:AGREEMENT_noun&parties:cc	-3		-2	2	1	-1	-2	-1	-1	-2
rule:AGREEMENT_noun&parties:cf			-1	-1	1	-2	-1	-1	-2	-1
rule:AGREEMENT_noun&parties:co	-1		-3	6	8	2	-2	-2	-1	1
rule:AGREEMENT_noun&parties:cp		2	-1		-1	-2	-3	-1	-2	-1
rule:AGREEMENT_noun&parties:ff	-5	-2	-1	8	2	-2	-1	1		-2
rule:AGREEMENT_noun&parties:fo	-1	-2	-4	2	8	-1	-2	-2	-3	-4
rule:AGREEMENT_noun&parties:fp			-1		1		-2	-2	-1	2
rule:AGREEMENT_noun&parties:oo	4	-2	-1	5	-2	1	-2	-1	-3	-3
rule:AGREEMENT_noun&parties:op	-3	-1	-6			-2	-3	-2	-2	11
rule:AGREEMENT_noun&parties:pp	8	-2	-2		-2	-3	-3	-3	-3	3
rule:AGREEMENT_verb	-1	-2	-1	11	-3	-2	-1	-2	-3	-2
rule:AGREEMENT_verb&groups:1		-3	-2	18	-4		2	-3	-4	-4
rule:AGREEMENT_verb&groups:2	-4	-2	-1	14	-3	-4	-2	-2	-4	-1
rule:AGREEMENT_verb&groups:3		-3	-2	1	-3	-1	-1	-2		1
rule:AGREEMENT_verb&groups:4	1	4		4	1	2	-1	1	-2	-2
rule:AGREEMENT_verb&parties:aa	2	-3	-1	11	-3	-1	-1			-1
rule:AGREEMENT_verb&parties:ac	-7			10			-6	1	1	-3
rule:AGREEMENT_verb&parties:af	-6	-1	-1	25	-3	-4	-4	1	-7	-4
rule:AGREEMENT_verb&parties:ao		8	-3	3	-8	7	16	-3	-5	3
rule:AGREEMENT_verb&parties:ap	-1	2		-1	-3		-1	-1	1	2
rule:AGREEMENT_verb&parties:cc	1		-3		-3	-5	-3			-2
rule:AGREEMENT_verb&parties:cf	-2	2		2	2	-1	-3		-1	-2
rule:AGREEMENT_verb&parties:co	-5	5	-1	7	15	-3	-2	-2	-3	-2
rule:AGREEMENT_verb&parties:cp	-2	2	6	1	-2	-2	-3	2	-2	-3
rule:AGREEMENT_verb&parties:ff	-4	-1	-2	18	-4	2	-1	-1	-7	-2
rule:AGREEMENT_verb&parties:fo	-8		-7	22	-4	4	-2	-2	-6	-4
rule:AGREEMENT_verb&parties:fp	-1	1	-2	2		2	-1	1	-4	3
rule:AGREEMENT_verb&parties:oo	-7	1	-7	22	-6	11	-2	-1	-2	-4
rule:AGREEMENT_verb&parties:op	-1	17	-5	2	-6	3	-2	-1	-2	19
rule:AGREEMENT_verb&parties:pp	2	-2	-1		-2	-3		-2	-2	
rule:APPOINTMENT_light	-1	-1	1	1	1	1	2			1
rule:APPOINTMENT_light&groups:1	-3	-1	2	3	-1	6	6	-1	-3	-5
rule:APPOINTMENT_light&groups:2	-1	-1	1	1	4	-1	2	1	-1	4
rule:APPOINTMENT_light&groups:3	-1	-2			-1	-1	1		2	4
rule:APPOINTMENT_light&groups:4	-3	1			-1		-2	2	1	4
rule:APPOINTMENT_light&parties:aa	-10	-2	-3	-3	-1	1	-4	-3	3	11
rule:APPOINTMENT_light&parties:ac	-2		4	1	8	2	12	1		1
rule:APPOINTMENT_light&parties:af	-3	-2	-2	1	-4	1	1	10	1	-3
rule:APPOINTMENT_light&parties:ao	-6	14			7	27	26	-8	-7	-1
rule:APPOINTMENT_light&parties:ap	-6	-1		-1	-2	4	-1	1	-3	18
rule:APPOINTMENT_light&parties:cc	-2	1	5	-1	-3	1	2	1	1	
rule:APPOINTMENT_light&parties:cf	-2	-1	4	-1	2	4	3	4		1
rule:APPOINTMENT_light&parties:co	8	3	23	1	-1	-3	-2	-3	-2	-4
rule:APPOINTMENT_light&parties:cp	2	4	3	1	3		-1	1		-1
rule:APPOINTMENT_light&parties:ff	-3			1	6	-4	2	2	8	-1
rule:APPOINTMENT_light&parties:fo	-4	-3	11	14	6	14	-2	-3		-2
rule:APPOINTMENT_light&parties:fp	2		-2	3	3	-2	-3	2	1	3
rule:APPOINTMENT_light&parties:oo	11	12	-9	-5	1	-5	-1	-1	-2	-1
rule:APPOINTMENT_light&parties:op	15	4	12	-3	1	1	-2	-1	-3	10
rule:APPOINTMENT_light&parties:pp	6	-2	-1	1	1	-2	-3	-2	-3	9
rule:APPOINTMENT_noun	-1	-1		-1	-1	-1	-2	-2	-1	10
rule:APPOINTMENT_noun&groups:1		1	5	-4	-2	-2	-2	-3	-4	-1
rule:APPOINTMENT_noun&groups:2	-2	-2	-2		-2	-1	-1	-2	-1	16
rule:APPOINTMENT_noun&groups:3	-5	-3		-1	3	-3	-2	-2		10
rule:APPOINTMENT_noun&groups:4	6	1	-2	1	-1		-2	-2	-1	2
rule:APPOINTMENT_noun&parties:aa	10	-3	-4	1	-5	-3	-5	2	-5	22
rule:APPOINTMENT_noun&parties:ac	-9	-3	-2		-4	-4	-6	-6	6	-7
rule:APPOINTMENT_noun&parties:af	1	-2	1	9		-5	-1	-3	10	-7
rule:APPOINTMENT_noun&parties:ao		-6	-3	-4	21	-4	-6	-2	2	9
rule:APPOINTMENT_noun&parties:ap	-1	-2	-1	-5	-1	1	2	-2	1	25
rule:APPOINTMENT_noun&parties:cc	-14		-3	-6		3	-4	-3		-4
rule:APPOINTMENT_noun&parties:cf	2	-2	3	-1	1	-1	-3	-4		-1
rule:APPOINTMENT_noun&parties:co	-12	-3	1	-3	30	5	-2	-1	-2	-5
rule:APPOINTMENT_noun&parties:cp	3	4	-2		2	1	-3	-2	-2	-3
rule:APPOINTMENT_noun&parties:ff		-3	-2	10	-5	-3		-1	-5	4
rule:APPOINTMENT_noun&parties:fo	-9	-2	-1	-2	11	-4	-2	-2	18	-4
rule:APPOINTMENT_noun&parties:fp	-3	-3	-1	-2	4	-1	-2	-1	-3	15
rule:APPOINTMENT_noun&parties:oo	-4	-2	-11	-4	-2	7	-1	-1	6	-1
rule:APPOINTMENT_noun&parties:op	6	1	-2	-4	7	-4	-3	-2	-1	34
rule:APPOINTMENT_noun&parties:pp		-2	-1	-1	-3	-3	-2	-2	-2	12
rule:APPOINTMENT_verb	-3	-1			-2				-1	6
rule:APPOINTMENT_verb&groups:1	-3	2	2	-1	-4	4	2	-2	-3	-1
rule:APPOINTMENT_verb&groups:2	-5	-2	-1	1		-1		1	1	11
rule:APPOINTMENT_verb&groups:3	-3	-2	-1	-3	-2	-3	-2	-1	-1	8
rule:APPOINTMENT_verb&groups:4	1	-1	-1	-1	-2	-1	-2			1
rule:APPOINTMENT_verb&parties:aa	-4	-1	-1	-2	-2		3	-2	-3	2
rule:APPOINTMENT_verb&parties:ac	-5	1	-3	-3	-2	3	4	4	5	-4
rule:APPOINTMENT_verb&parties:af	-6	-2	-3	7	-2	-2	-2	8	14	-5
rule:APPOINTMENT_verb&parties:ao	-1	-1	-4	-6	4	8	-1	-3	6	
rule:APPOINTMENT_verb&parties:ap	-5	-1	-2	-3	-3	-1	2	-2	-2	22
rule:APPOINTMENT_verb&parties:cc	-6	-3	2	-3		-2		-1		-2
rule:APPOINTMENT_verb&parties:cf	-1		2	-3	-4	5	-1	1	-1	-2
rule:APPOINTMENT_verb&parties:co	1	1	3	1	5	-4	-1	-2	1	
rule:APPOINTMENT_verb&parties:cp	-3	1	2	-2	-3	-1	-2	-1	-2	-1
rule:APPOINTMENT_verb&parties:ff	-2	-2	-2	3	3	-5		2		1
rule:APPOINTMENT_verb&parties:fo	9	-2	2	-6	18	-2	-2	-3	6	-3
rule:APPOINTMENT_verb&parties:fp		-2	-3	-2	-4	-1	-3		-1	11
rule:APPOINTMENT_verb&parties:oo	3	-4	-7	-3	7	6	-2	-2	-1	-4
rule:APPOINTMENT_verb&parties:op	6	-5	-4	-4		-1	-3	-2	-2	14
rule:APPOINTMENT_verb&parties:pp	-3	-2	-1	-2	-3	-2	-2	-2	-4	12
rule:ENFORCEMENT_light	-1	-1		-1	-1		-1	-1		-1
rule:ENFORCEMENT_light&groups:1	-3		2	1	-3	2	3	-2	-3	-3
rule:ENFORCEMENT_light&groups:2	-1	-1	-2	-1	1	-1	-2	1	2	
rule:ENFORCEMENT_light&groups:3		-2	-1	-1	-1	-2	-2	-1	1	1
rule:ENFORCEMENT_light&groups:4	1	-1	-2	-1		-1	-2			
rule:ENFORCEMENT_light&parties:aa		-2	-2	-2		-2	-2		4	1
rule:ENFORCEMENT_light&parties:ac	-2	-2	2			-2	2	1	1	-2
rule:ENFORCEMENT_light&parties:af	-5	-2	-2		-2	-3	-3	9	15	-4
rule:ENFORCEMENT_light&parties:ao	3	-2	-5	-2	4	5	-2	-3	1	-3
rule:ENFORCEMENT_light&parties:ap	2	-2	-1	-1	-2	1		-1		7
rule:ENFORCEMENT_light&parties:cc	-1	-1	-1	-3	1	-2	-1	-2	-1	-2
rule:ENFORCEMENT_light&parties:cf	1		-1	-2	1		-2	-1	2	-2
rule:ENFORCEMENT_light&parties:co	1	-1		5	2	-4	-2	-2	-2	-1
rule:ENFORCEMENT_light&parties:cp		3	1	-1	-2	-1	-2	-1	-2	-3
rule:ENFORCEMENT_light&parties:ff	-2	-2	-1	2	9	-1	-1	1	-1	-3
rule:ENFORCEMENT_light&parties:fo		-3		-4	4	-1	-2	-3	4	-4
rule:ENFORCEMENT_light&parties:fp	1	-1	-2	-2	-1	1	-3	-1	-2	1
rule:ENFORCEMENT_light&parties:oo	-3	-2	-2	3	2	1	-2	-2	-2	-4
rule:ENFORCEMENT_light&parties:op	-2	3	3	-1	-1	-2	-3	-2	-2	4
rule:ENFORCEMENT_light&parties:pp	6	-3	-2	-2	-3	-2	-3	-2	-3	2
rule:ENFORCEMENT_noun	-2	-1	-1	-3		-3	3	-1	5	-2
rule:ENFORCEMENT_noun&groups:1	-4	-1	-1	-4	-3	-3	13	-2	-2	-4
rule:ENFORCEMENT_noun&groups:2	-1	-2	-2	-4	2	-3			10	-3
rule:ENFORCEMENT_noun&groups:3	-2	-1	-3	-2	-3	-3		-1	5	4
rule:ENFORCEMENT_noun&groups:4	-2			-2	-1	-3	-3	-1	3	
rule:ENFORCEMENT_noun&parties:aa	-2	-1	-2	-3		-3	1	-4	7	1
rule:ENFORCEMENT_noun&parties:ac	-1	-2	1	-1	1	-4	1	-2	2	
rule:ENFORCEMENT_noun&parties:af	-4	-2	-3	-4	-3	-4	-3	5	23	-3
rule:ENFORCEMENT_noun&parties:ao	-8	-3	-4	-6	1	-6	-1	-2	3	-2
rule:ENFORCEMENT_noun&parties:ap	-3	-1	-2	-2	-3	-1	7	-1	5	
rule:ENFORCEMENT_noun&parties:cc	1		-2	-1	-3	-3	-1	1	3	-2
rule:ENFORCEMENT_noun&parties:cf	-2	-1		-1	-1	-4	-1	-4	10	-3
rule:ENFORCEMENT_noun&parties:co	-2	2		-7	-1	-3	-5		-1	-3
rule:ENFORCEMENT_noun&parties:cp	-1	2	3	-1	-2	-1	-2		-2	-2
rule:ENFORCEMENT_noun&parties:ff	-5	-1	-1	-1	5	-4			5	
rule:ENFORCEMENT_noun&parties:fo	-10	-2	-6	-9	12	-6	-3	-2	12	-4
rule:ENFORCEMENT_noun&parties:fp	2	-1	-2	-4	-2	-1	-3	-1	1	4
rule:ENFORCEMENT_noun&parties:oo	-10	2	-7	-4	10	-3	-2	-2		-2
rule:ENFORCEMENT_noun&parties:op	-9	-4	-4	-3	-2	-4	-4	-2	-3	7
rule:ENFORCEMENT_noun&parties:pp	5	-1	-2	-3	-4	-3	-2	-1	-4	3
rule:ENFORCEMENT_verb	-3		-1	-1	-3	-1	-1	-1	7	-1
rule:ENFORCEMENT_verb&groups:1	-4	3	1	-3	-4	1	2	-1	-2	-3
rule:ENFORCEMENT_verb&groups:2	-4	-1	-2		-2	-3	-2	-2	16	-2
rule:ENFORCEMENT_verb&groups:3	-1	-3	-1	-1	-3	-1		-3	3	1
rule:ENFORCEMENT_verb&groups:4	-1	1	-1	-1	-2	-1	-3	1	6	2
rule:ENFORCEMENT_verb&parties:aa	-5		-1	-3	-4	-3	-2	-3	9	-3
rule:ENFORCEMENT_verb&parties:ac			-1	-4	-4	-1	8	3	8	-3
rule:ENFORCEMENT_verb&parties:af	-6	-3	-3	1	-6	-4	-4		30	-4
rule:ENFORCEMENT_verb&parties:ao	-8		-3	-7	-7	3	3	-3	10	-3
rule:ENFORCEMENT_verb&parties:ap	-1	-2	-1	-3	-2	-2		-1	18	3
rule:ENFORCEMENT_verb&parties:cc	-3	-3	3	-4	-1	2		2	3	-1
rule:ENFORCEMENT_verb&parties:cf	-3	1	1	-2	-4	4	-2	1	14	-2
rule:ENFORCEMENT_verb&parties:co	2	2	10	-2	-3	1	-2	-2	-1	-4
rule:ENFORCEMENT_verb&parties:cp	2	6	2	-1	-2	-1	-2		-2	-3
rule:ENFORCEMENT_verb&parties:ff	-2	-3	-1	4	1	-4	-1	-2	5	-1
rule:ENFORCEMENT_verb&parties:fo	-7	-2	6	2	1	-1	-2	-2	7	-3
rule:ENFORCEMENT_verb&parties:fp	2	-1	-3	-1	-3	1	-3	-1	4	2
rule:ENFORCEMENT_verb&parties:oo		-4	-8	-3	-5	-6	-2	-2	-1	-3
rule:ENFORCEMENT_verb&parties:op	-6		1	1	-1	1	-2	-1	-5	-4
rule:ENFORCEMENT_verb&parties:pp	-1	-2	-1	-1	-2	-2	-2	-2	-5	8
rule:FORUM_light			1	-1	-1		-1	-2	-1	-1
rule:FORUM_light&groups:1	-2	2	4	-1	-2	2		-2	-3	-3
rule:FORUM_light&groups:2	1	-1	-1	-2			-2	-1	-1	
rule:FORUM_light&groups:3	1	-2		-3	-1	-2	-2	-1	-1	1
rule:FORUM_light&groups:4	3		-2	-1	1	-1	-2	-1		-1
rule:FORUM_light&parties:aa	1	-1	-2	-1	1	-2	-4	-2	1	1
rule:FORUM_light&parties:ac	-1	-1	3		2	-1	1	-1	1	-2
rule:FORUM_light&parties:af	-3	-2	-1	1	1	-2	-2	3	9	-4
rule:FORUM_light&parties:ao		-2	-1	-4	8	3	1	-3	-1	-4
rule:FORUM_light&parties:ap	1	-2	-1	-3	-1	2	1	-1	-1	6
rule:FORUM_light&parties:cc	-1		-1	-1	-1	-1	-1	-2	-1	-2
rule:FORUM_light&parties:cf	2	1		-1	3	1	-1		-1	-2
rule:FORUM_light&parties:co	1	-1	2	4	-7	-1	-2	-2	-2	-4
rule:FORUM_light&parties:cp	1	4	1	-2	-1	-1	-2	-1	-3	-3
rule:FORUM_light&parties:ff	-2	-2	-1	-1	5	-2	-1			-2
rule:FORUM_light&parties:fo	-6	-3	2	-3		-1	-2	-3		-3
rule:FORUM_light&parties:fp	1	-1	-2	-3	1		-3	-1	-3	1
rule:FORUM_light&parties:oo	-2	-1	-3	3	-4		-2	-2	-2	-4
rule:FORUM_light&parties:op	-5	2	4	-2	-1	-2	-3	-2	-2	1
rule:FORUM_light&parties:pp	8	-3	-2	-3	-2	-3	-3	-2	-3	1
rule:FORUM_noun	5	1	17	-2	-3	-4	-2	-2	-3	-3
rule:FORUM_noun&groups:1		4	37	-2	-3	-7	-1	-3	-5	-4
rule:FORUM_noun&groups:2	6	-1	8	-2	-2	-3	-2	-2	-3	-2
rule:FORUM_noun&groups:3	11	2	13	-1	-4	-2	-3	-3	-1	-7
rule:FORUM_noun&groups:4	10	-4	-2	-2	-3	-2	-2	1		-1
rule:FORUM_noun&parties:aa	36	4	2	1	-2	-3	-9	2		-2
rule:FORUM_noun&parties:ac	7	-3	12	-2	-3	-3	-3	3	2	-2
rule:FORUM_noun&parties:af	9	-3	12	-2	3	-6	-1	-2	6	-4
rule:FORUM_noun&parties:ao	3	7	16	8	-5	-6	-4	7	-5	-3
rule:FORUM_noun&parties:ap	5	-3	12	-2	-2	-2	1		-2	-1
rule:FORUM_noun&parties:cc	12	1		-2	-3	-3	-4	-2	3	2
rule:FORUM_noun&parties:cf	3	5	4		-3	1	-2			-2
rule:FORUM_noun&parties:co	-5	4	15	-3	-5	-3	-2	1	-2	-3
rule:FORUM_noun&parties:cp	3	3	8	-2	-2	-3	-2		-2	-1
rule:FORUM_noun&parties:ff	4		11	1	-6	-5	1		3	-3
rule:FORUM_noun&parties:fo	-3	-4	13	-5	-10	-4	-2	4	-4	-3
rule:FORUM_noun&parties:fp	9		-1	-4	-3	-3	-2	-2	-2	
rule:FORUM_noun&parties:oo	6	4	9	-4	-3	-3	-1	-1	-2	-2
rule:FORUM_noun&parties:op	-3	-7	15	-3	-4	-4	-2	-1	-2	-5
rule:FORUM_noun&parties:pp	11	-2	2	-2	-3	-2	-2	-2	-3	-5
rule:INVESTMENT_light	-1	-1		1	3				-2	-1
rule:INVESTMENT_light&groups:1	-4	-1	3	4		2	3	-1	-3	-3
rule:INVESTMENT_light&groups:2	-1	-1	-1		7	-1	-2	1	-1	-1
rule:INVESTMENT_light&groups:3	1	-2	-1	-1		-2	-1	1	-1	1
rule:INVESTMENT_light&groups:4	1	-2	-2		2		-2		-2	-2
rule:INVESTMENT_light&parties:aa	-5	-1	-1		-1	-2	-1	3	1	2
rule:INVESTMENT_light&parties:ac	-1				2	-1	1		-4	-1
rule:INVESTMENT_light&parties:af	-5	-2	-3	3	2	-3	-3	10	6	-4
rule:INVESTMENT_light&parties:ao	-2	-2	-4	-3	4	5	3	-2	-5	-5
rule:INVESTMENT_light&parties:ap	-2	-2	-2	-1	-1	2	1	-3	-3	4
rule:INVESTMENT_light&parties:cc	-3	-1	-1		4		-1		-1	-2
rule:INVESTMENT_light&parties:cf	1	-1	-1	-2	10	-1	-2	2	-2	-2
rule:INVESTMENT_light&parties:co	1	-2		4	12	-2	-2	-1	-3	-3
rule:INVESTMENT_light&parties:cp	1	2	1	-2	-1		-2	-1	-2	-2
rule:INVESTMENT_light&parties:ff	-4	-2	-1	1	17		-1	1	-3	-3
rule:INVESTMENT_light&parties:fo	2	-3	5	1	6	-1	-2	-2	-2	-4
rule:INVESTMENT_light&parties:fp	1	-2	-3		1	1	-3	-1	-4	1
rule:INVESTMENT_light&parties:oo	4	-3	-1	3	4	-1	-2	-2	-3	-4
rule:INVESTMENT_light&parties:op	1	4	1	-2	1	-1	-2	-2	-2	-4
rule:INVESTMENT_light&parties:pp	12	-3	-2	-2	-2	-3	-2	-3	-3	2
rule:INVESTMENT_noun	-3	-1	-2	-3	8		1	-1	-2	-3
rule:INVESTMENT_noun&groups:1	-5	-1	-1	-3	3	1	4	-2		-3
rule:INVESTMENT_noun&groups:2	-2	-1	-2	-2	14	1		-1	-4	-4
rule:INVESTMENT_noun&groups:3			-2	-3	4	-3	-2	3	-2	-2
rule:INVESTMENT_noun&groups:4	-4	-1	-2	-2	4	1	-2	1		-2
rule:INVESTMENT_noun&parties:aa	-4	-2	-3	-3	14	-1	2	5	2	-5
rule:INVESTMENT_noun&parties:ac	-5	-1	3	-3	3		-2	3	-2	-2
rule:INVESTMENT_noun&parties:af	-4	-2	-2	-2	8	-2	-1	7	4	-4
rule:INVESTMENT_noun&parties:ao	-10		-2	-4	11	6	3	-4	3	-2
rule:INVESTMENT_noun&parties:ap	-2	-1	-2		5		13	1	-3	-7
rule:INVESTMENT_noun&parties:cc	-5	-2	-1	-2	5	-3	-2	4		-2
rule:INVESTMENT_noun&parties:cf	-2		-1	-2	8	-2	-1	-3		-1
rule:INVESTMENT_noun&parties:co	-4	-3	-2	3	2	-4	-2	-2	-3	-3
rule:INVESTMENT_noun&parties:cp	-3	2	-1	-2		-1	-3	-1	-3	-2
rule:INVESTMENT_noun&parties:ff	-5	-3	-3	-2	21	-4	-3	2	-5	
rule:INVESTMENT_noun&parties:fo	-6	-1	-4	-6	20	1	-2	-3	-2	-3
rule:INVESTMENT_noun&parties:fp	1	-1	-3	-3	5	12	-3	-1	-5	1
rule:INVESTMENT_noun&parties:oo	-2	2	-7	-4	10	11	-2	-2		-3
rule:INVESTMENT_noun&parties:op	3	-2	2	-2		-1	-1	-1	2	-5
rule:INVESTMENT_noun&parties:pp	8	2	-3	-3	-1	-1	-3	-2	-3	-4
rule:INVESTMENT_verb	-2	-1	2	-4	8		-1	2	-2	-2
rule:INVESTMENT_verb&groups:1	-1	2	7	-5		1	1	2	-4	-4
rule:INVESTMENT_verb&groups:2	-5	-2		-4	14	-1	-2		-2	-3
rule:INVESTMENT_verb&groups:3	1	-3		-5	-4	1		11	-2	
rule:INVESTMENT_verb&groups:4		4	-1	1	22	-3	-2	-7	-2	2
rule:INVESTMENT_verb&parties:aa	-10	-2	-2	-2	3	-3	-3		-5	-3
rule:INVESTMENT_verb&parties:ac	-7	2	-3	-6	-4	5	-8	-3	-1	-2
rule:INVESTMENT_verb&parties:af	-6	-2	-2	-6	-4	-2	-2	23		-5
rule:INVESTMENT_verb&parties:ao	-7	11	-1	-3	48	-13	-7	-2	-6	-3
rule:INVESTMENT_verb&parties:ap	-7	1	4	-1	-8	8	7	-4	-6	-7
rule:INVESTMENT_verb&parties:cc	-2	-2	3	-3	7	1	-1		4	-3
rule:INVESTMENT_verb&parties:cf	-2		6	-3	21	4		-2	1	
rule:INVESTMENT_verb&parties:co	4	3	12	-6	6	-4	-2	-1	-5	-5
rule:INVESTMENT_verb&parties:cp	3	4	4	-1		5	-1	-3	-2	-1
rule:INVESTMENT_verb&parties:ff	-4	-2		-5	28	-5	-1	2	-4	1
rule:INVESTMENT_verb&parties:fo	-9	-3	22	-4		-6	-1	-2	-4	-4
rule:INVESTMENT_verb&parties:fp	-1	-1			8	-4	-3	-4	-1	5
rule:INVESTMENT_verb&parties:oo	29	-3	-11	-6	-7	7	-1	-1	-3	-4
rule:INVESTMENT_verb&parties:op	10	9	14	-3	-4	2	-1	-1	-2	-6
rule:INVESTMENT_verb&parties:pp	6	-1					-2	-2	-3	7
rule:LAUNCH_light	-2	-1		-1		9		-1	-1	-2
rule:LAUNCH_light&groups:1	-3		2	-3	-2	19	2	-2	-1	-4
rule:LAUNCH_light&groups:2	-1	-1		1	2	7	-1		-1	-3
rule:LAUNCH_light&groups:3	-1	-1		-1	-1		-1	-1	1	3
rule:LAUNCH_light&groups:4	-2		-2	1	-1	3	-2	1		-2
rule:LAUNCH_light&parties:aa	-2		-2	-3	-3	-1	-2	1	8	5
rule:LAUNCH_light&parties:ac	1		1	2	2	1	3	4	5	
rule:LAUNCH_light&parties:af	-5	-2	-3	4	1	1	-2	7	7	-3
rule:LAUNCH_light&parties:ao	-11	1	-3	-4	-10	27	-10	-2	-4	-5
rule:LAUNCH_light&parties:ap	-2	-1	-2	-1	-1	12		-1	-2	1
rule:LAUNCH_light&parties:cc	-1	-1			-1	4	-2		1	-2
rule:LAUNCH_light&parties:cf	2	-1	-1	2		4			1	-1
rule:LAUNCH_light&parties:co	-1	4	-4	7	-12	7	-1	-1	-2	-2
rule:LAUNCH_light&parties:cp	1	3	3	-3	-3	1	-2		-2	-2
rule:LAUNCH_light&parties:ff	-5	-1	-2	3	8	4		1	-1	-2
rule:LAUNCH_light&parties:fo	3	-1	4	3	4	10	-1	-2	3	-2
rule:LAUNCH_light&parties:fp		-1	-4	-1	-2	7	-2	-1	-2	-2
rule:LAUNCH_light&parties:oo	1	3	-6	-5	-4	11	-1	-1		-4
rule:LAUNCH_light&parties:op		4	-3	-3		2	-2	-1	-3	-4
rule:LAUNCH_light&parties:pp	4	-2		-1	-2		-2	-2	-3	
rule:LAUNCH_noun			-2	1	1	6		-1	-1	-3
rule:LAUNCH_noun&groups:1	-2	1	-2	-1	-1	15	4	-4	-3	-4
rule:LAUNCH_noun&groups:2		-1	-2	2	3	4	-1	1	-1	-4
rule:LAUNCH_noun&groups:3		-3	-4	1	-2	-1	-1		-1	-3
rule:LAUNCH_noun&groups:4		2	-2		-1	1	-1	-1		-2
rule:LAUNCH_noun&parties:aa	-5	-3	-2	2	1	-2	1	-2	-1	-5
rule:LAUNCH_noun&parties:ac	-1	-2	-1	3	1		-1	1	-4	-3
rule:LAUNCH_noun&parties:af	-3	-2	-2	4		-1	-2	12	4	-2
rule:LAUNCH_noun&parties:ao	10	3	-3	-4	14	4	3	-4	-1	-3
rule:LAUNCH_noun&parties:ap	3	-1	-1	2	-2	12	3	-1	-2	-4
rule:LAUNCH_noun&parties:cc	-3	-1	-3		5	1	2	1		-3
rule:LAUNCH_noun&parties:cf	-2	1	-2	-1	3	-1	-2	-2	1	-2
rule:LAUNCH_noun&parties:co	-3	1	2	3	7	-1	-2	-2	-5	-2
rule:LAUNCH_noun&parties:cp	1	4	-1		-2	1	-2	-2	-2	-2
rule:LAUNCH_noun&parties:ff	-5	-1	-3	6	-1	-1			-1	-1
rule:LAUNCH_noun&parties:fo	-7	-2	-6	5	7	-1	-2	-4	2	-4
rule:LAUNCH_noun&parties:fp	3	-1	-3	-2	-2	8	-3	-2	-2	-1
rule:LAUNCH_noun&parties:oo	6		-7	-6	-3	6	-2	-1	-4	-3
rule:LAUNCH_noun&parties:op	7	11	5	-1	-4	-2	-2	-2	1	-2
rule:LAUNCH_noun&parties:pp	10		-3		-2		-3	-2	-3	-4
rule:LAUNCH_verb	-2		-1	-1	-1	2	-1	-1	-1	
rule:LAUNCH_verb&groups:1	-2	2		-1	-3	6	-1	-2	-2	-3
rule:LAUNCH_verb&groups:2	-2	-1	-2	-2			-2	-1		2
rule:LAUNCH_verb&groups:3	-1	-2	-1	-2	-1		-2	-1	-1	1
rule:LAUNCH_verb&groups:4			-1			-1	-2		-1	-1
rule:LAUNCH_verb&parties:aa	2	-1	-2		3	-3	-5	-1	-5	-2
rule:LAUNCH_verb&parties:ac	-3	-1	1		-1	-1	2	5	3	-2
rule:LAUNCH_verb&parties:af	-4	-2	-1		-1	-2	-3	4	6	-4
rule:LAUNCH_verb&parties:ao	1	-1	-4	-2	6	7		-3	2	-2
rule:LAUNCH_verb&parties:ap	1	-1	-1	-3	-1			-1		8
rule:LAUNCH_verb&parties:cc		-1	1	-2	-1	-3		-1	-1	-2
rule:LAUNCH_verb&parties:cf	-1	1	1		1	3	-1	1		-2
rule:LAUNCH_verb&parties:co	3		5	3	-4	1	-2	-1		-4
rule:LAUNCH_verb&parties:cp	-3	4	1	-1	-2		-2		-3	-2
rule:LAUNCH_verb&parties:ff	-2	-2	-1	-1	3	-2		1	2	-3
rule:LAUNCH_verb&parties:fo	10	-3	-3		1	1	-1	-3		-3
rule:LAUNCH_verb&parties:fp		-1	-1	-2		3	-2		-2	
rule:LAUNCH_verb&parties:oo	-6		-7	-1	-6	-3	-2	-1	-1	-3
rule:LAUNCH_verb&parties:op	1	-2	6			-2	-2	-2	-3	7
rule:LAUNCH_verb&parties:pp	-1	-3	-2	-2	-3	-1	-2	-2	-3	2
rule:LICENCE_light	-1	-1	-1	-1		-1	-1	1	-1	-1
rule:LICENCE_light&groups:1	-3		1		-2		2	-2	-3	-3
rule:LICENCE_light&groups:2	-1	-1	-2	-1	2	-2	-2	3	-1	
rule:LICENCE_light&groups:3		-1	-1	-2	-1	-2	-3	1		2
rule:LICENCE_light&groups:4	2		-1	-1		-1	-2	1	-1	-1
rule:LICENCE_light&parties:aa	1	-1	-2	-2	2	-2	-3	2		-1
rule:LICENCE_light&parties:ac	-2	-1	2	-1	1	-1		4		-2
rule:LICENCE_light&parties:af	-5	-2	-2		-2	-3	-4	16	5	-4
rule:LICENCE_light&parties:ao	2	-2	-5	-2	11	1	3	2	1	-3
rule:LICENCE_light&parties:ap	3	-1	-1	-2	-1		1	-1	-1	6
rule:LICENCE_light&parties:cc		-1	-1	-2	3	-2	-1		-2	-2
rule:LICENCE_light&parties:cf				-2	2	1	-1	2	1	-2
rule:LICENCE_light&parties:co	4		1	3	1	-2	-2	-1	-1	-4
rule:LICENCE_light&parties:cp	1	4		-2	-2	-1	-2		-3	-2
rule:LICENCE_light&parties:ff	-3	-3	-2	-2	9	-1	-2	3		-3
rule:LICENCE_light&parties:fo	2	-3	-2		3	-1	-2	-2	1	-4
rule:LICENCE_light&parties:fp		-1	-2	-2			-3		-2	1
rule:LICENCE_light&parties:oo	2	-2	-2	-2	2	2	-2	-2	-2	-4
rule:LICENCE_light&parties:op	-1	-1	5	-1	1	-1	-2	-2	-2	4
rule:LICENCE_light&parties:pp	7	-2	-2	-2	-3	-2	-3	-2	-3	3
rule:LICENCE_noun	-3	-2	-3	-1	-2	-2		12	-2	-3
rule:LICENCE_noun&groups:1	-5	-4	-4	-1	-2	2	6	6	-2	-4
rule:LICENCE_noun&groups:2	-3	-2	-2	-1		-5	-3	18	-4	-4
rule:LICENCE_noun&groups:3	-4	1	-2	-3	-7	-2	-1	8	3	-3
rule:LICENCE_noun&groups:4	1	-1	-3		-1		-2	2	3	
rule:LICENCE_noun&parties:aa	-7	-2	-1	-4	-4	-1		2	7	-1
rule:LICENCE_noun&parties:ac	-6	-2	-3	-1	1		-1	7	5	-2
rule:LICENCE_noun&parties:af	-5	-2	-3	-3	-10	-4	-4	30	-1	-3
rule:LICENCE_noun&parties:ao	-5	1	-3	-10	2		7	2	27	-2
rule:LICENCE_noun&parties:ap	-1	-2		-4	-3			7	-5	-5
rule:LICENCE_noun&parties:cc	-2	-3	-3	-3	-4	-1	-1	14	-1	-2
rule:LICENCE_noun&parties:cf	-3	2	-2		1		1	2	5	-2
rule:LICENCE_noun&parties:co	-5	-1	3	14	-8		-3	3	6	-2
rule:LICENCE_noun&parties:cp			-4	-2	-3	-4	-3		-1	-3
rule:LICENCE_noun&parties:ff	-3	-2	-2	8	4	-4	1	9		-4
rule:LICENCE_noun&parties:fo	-12	2	-4	7	-15	1	-2	3	8	-1
rule:LICENCE_noun&parties:fp			-2	-4	-1	-4	-3	4	-3	-2
rule:LICENCE_noun&parties:oo	-9	3	-8	-2	-5	3	-2	-1	-4	-1
rule:LICENCE_noun&parties:op	-18	-1	-1	8	-2	-2	-3	-2	-2	8
rule:LICENCE_noun&parties:pp	11	1	-3	-3	-2	1	-3	-2	-2	-1
rule:LICENCE_verb	-2	-2	-3	-3	-4	-1	2	16	-5	-2
rule:LICENCE_verb&groups:1	-3	-4	-6	-7	-4	5	9	2	-2	-4
rule:LICENCE_verb&groups:2	-3	-3	-3	-2	-5	-2	-2	30	-9	-2
rule:LICENCE_verb&groups:3	2	1	-1	-5	-7	-4	5	8	-1	-1
rule:LICENCE_verb&groups:4	1	-3	-3		1	-1	-1	2	1	-1
rule:LICENCE_verb&parties:aa	1	-1	-2	-5	4	-2	-1	-3		-3
rule:LICENCE_verb&parties:ac	-2	-2	-2	-5	-3	-1	10	6	-5	-2
rule:LICENCE_verb&parties:af	-5	-2	-3	-6	-8	-4	-4	34	-7	-4
rule:LICENCE_verb&parties:ao	-5	-4	-4	-4	-8	-5	26	33	3	-3
rule:LICENCE_verb&parties:ap	-1	-2	-4	-3	-5	-2	2	6	-1	-2
rule:LICENCE_verb&parties:cc	-4	-3	4	-1	-2	-7	11	16	-4	-2
rule:LICENCE_verb&parties:cf	1	1	-3	1	-1	-1		6	-1	-2
rule:LICENCE_verb&parties:co	-4	-5	-6	-3	36	-4	-8	5	6	-3
rule:LICENCE_verb&parties:cp	8		-4	-3	-1		1	2	-3	-3
rule:LICENCE_verb&parties:ff	-2	-2	-2	7	-7	-3	4	7	-1	-3
rule:LICENCE_verb&parties:fo	28	-3	-5	-2	-8	-7	-4	9	3	-2
rule:LICENCE_verb&parties:fp	8	1	-4	-3	-2	-1	-3	10	-1	-7
rule:LICENCE_verb&parties:pp	5	-4	-3	-3	-1	-3	-1	-1	-4	13
rule:MEETING_light							-1	-1	-1	-1
rule:MEETING_light&groups:1	-2	1	2	1	-3	2		-3	-3	-3
rule:MEETING_light&groups:2	1	-1	-2	-1	1	-1	-1		1	
rule:MEETING_light&groups:3	1	-1	-1	-1	-1	-2	-2	-1		1
rule:MEETING_light&groups:4	3		-2	-1	-1	-1	-2	-1		
rule:MEETING_light&parties:aa	2	-2	-2	-1	2	-2	-3	-1	-1	2
rule:MEETING_light&parties:ac	-1	-1	2			-1	3	1	1	-2
rule:MEETING_light&parties:af	-3	-2	-2		-1	-3	-2	6	12	-5
rule:MEETING_light&parties:ao	2	-2	-1	-2	3	4	3	-3	3	-2
rule:MEETING_light&parties:ap	5	-1	-2	-1	-1		1	-2	2	5
rule:MEETING_light&parties:cc	-1	-1	-1	-3	1	-1	-1	-1	-1	-2
rule:MEETING_light&parties:cf	1			-2	2	1	-1	-1	-1	-2
rule:MEETING_light&parties:co	1		1	6	-1	-2	-2	-2	-2	-1
rule:MEETING_light&parties:cp		3	1	-1	-2	-1	-2	-1	-3	-3
rule:MEETING_light&parties:ff	-3	-2	-1	2	10	-3	-1		1	-3
rule:MEETING_light&parties:fo		-3		2	3	-1	-3	-3	1	-3
rule:MEETING_light&parties:fp	3	-2	-3	-2	-1	1	-3	-1	-2	1
rule:MEETING_light&parties:oo	-3	-2	-2	3	2	1	-2	-2	-2	-4
rule:MEETING_light&parties:op	-2		4	-1	-1	-2	-3	-2	-3	6
rule:MEETING_light&parties:pp	8	-2	-2	-2	-3	-3	-3	-2	-3	3
rule:MEETING_noun	10	1	-1	-1	-3	-3	-1	-2	-3	-3
rule:MEETING_noun&groups:1	11	3		1	-4	-5	-1	-3	-5	-3
rule:MEETING_noun&groups:2	9	1	-3	-2	-3	-3	-1	-2	-4	-4
rule:MEETING_noun&groups:3	12	-4	-1	1	-2	-3	-3	-2	-2	-1
rule:MEETING_noun&groups:4	5			-1	-2	-2	-1	-2	-1	-2
rule:MEETING_noun&parties:aa	5	-3	-5	-4	-4		3	1	-1	-6
rule:MEETING_noun&parties:ac	-3	-2		5	-3	2	-1	-5	1	-3
rule:MEETING_noun&parties:af	5	-3	-1	3	1		-2	2		-5
rule:MEETING_noun&parties:ao	11	-2	-3	-2	4	-2	2	-3	-9	-6
rule:MEETING_noun&parties:ap	-3	1	-1	1	-1	-4	2	-2	-2	-5
rule:MEETING_noun&parties:cc	-2	3		-3	-2	-1	-2	-3	-1	-1
rule:MEETING_noun&parties:cf	6	1	6	-1	-4	-1	1	-4		-2
rule:MEETING_noun&parties:co	12		8	-2	-1	-2	-2	-1	-1	-3
rule:MEETING_noun&parties:cp	4	4			-3	-2	-2	-2	-1	-3
rule:MEETING_noun&parties:ff	8	-1	4	-2	-3	-5		-5	-5	-3
rule:MEETING_noun&parties:fo	11	-1	7	-3	-7	-3	-2	-1	-4	-4
rule:MEETING_noun&parties:fp	10	-1	-1	-2	-3	-2	-3	-2	-2	-1
rule:MEETING_noun&parties:oo	4	5	-10	-6	-10	8	-1	-1	3	-3
rule:MEETING_noun&parties:op	2	2			-3	-1	-2	-1	-3	-3
rule:MEETING_noun&parties:pp	17	-4	-1		-3	-3	-2	-2	-3	-2
rule:MEETING_verb	6	1		-3	-2	-2	-2	-1	-2	-3
rule:MEETING_verb&groups:1	2	6	4	-5	-4	1	-1	-1	-4	-4
rule:MEETING_verb&groups:2	9	-1	-1	-2	-2	-3	-2	-1	-1	-4
rule:MEETING_verb&groups:3	8	-3	-1	-2	-1	-2	-2	-1	-2	-2
rule:MEETING_verb&groups:4	5	1	-2	-1	1	-1	-2	-1	-1	-2
rule:MEETING_verb&parties:aa		-1	-2		-2	-3	-5	-1	-4	-3
rule:MEETING_verb&parties:ac	-2	-1	2	-2	-1		5	1		
rule:MEETING_verb&parties:af	-3	-3	-1	1	-1	-1	-2	4	5	-4
rule:MEETING_verb&parties:ao	7		-4	-5	2	1	1	-3	-3	-3
rule:MEETING_verb&parties:ap	14	-1	-2	-3	-2	-3		-2	-6	-5
rule:MEETING_verb&parties:cc	-4	2		-3	-2	-1	-2	-1	-1	-1
rule:MEETING_verb&parties:cf	4	4	1	-1		-1	-1		-1	-1
rule:MEETING_verb&parties:co	4	2	4	-5	1	4	-2	-1	1	-3
rule:MEETING_verb&parties:cp	6	3	1	-1	-1	-2	-2	-1	-2	-2
rule:MEETING_verb&parties:ff	-1	-1	-1		4	-3			1	-2
rule:MEETING_verb&parties:fo	-8	-3	2	-6	1	-1	-2	-2	3	-4
rule:MEETING_verb&parties:fp	7		-3	-3	-1	-1	-2	-1	-3	-2
rule:MEETING_verb&parties:oo	7			-2	-6	-3	-2	-2	-1	-3
rule:MEETING_verb&parties:op	5	5	5	-2	-3	-4	-3	-2	-3	-6
rule:MEETING_verb&parties:pp	19	-3	-3	-2	-3	-3	-3	-2	-3	-2
rule:POLICY_light	-2	-1	-1		-1		1		-1	
rule:POLICY_light&groups:1	-4				-3	3	7	-2	-4	-3
rule:POLICY_light&groups:2	-2	-1	-2	-1	1	-1	-1	1	1	1
rule:POLICY_light&groups:3	-2	-2	-1	-1	-2	-2	-2			2
rule:POLICY_light&groups:4	3	-1	-1	-1	1	-1	-2	1		
rule:POLICY_light&parties:aa	-1	-1	-2	-2		-2				1
rule:POLICY_light&parties:ac	-3	-1	1		1	-2	3	3	-1	-2
rule:POLICY_light&parties:af	-4	-2	-2	1	-1	-3	-3	10	9	-4
rule:POLICY_light&parties:ao		-1	-3	-2	4	3	5	-4	1	-2
rule:POLICY_light&parties:ap	-1	-2	-1	-1	-2	1	3	-1	1	8
rule:POLICY_light&parties:cc		-1	-1	-2	2	-1	-1		-3	-2
rule:POLICY_light&parties:cf				-2	2	1	-1	1		-2
rule:POLICY_light&parties:co	2	-1	3	5	4	-1	-4	-2	-1	-4
rule:POLICY_light&parties:cp	-1	3	1	-1	-2		-2		-2	-3
rule:POLICY_light&parties:ff	-1	-2	-1	1	5	-2	-1	3	1	-3
rule:POLICY_light&parties:fo	-1	-3		-4	9		-4	-3		-4
rule:POLICY_light&parties:fp	2	-1	-2	-2	-1	1	-3		-1	1
rule:POLICY_light&parties:oo	-3	-2	-7	3	2	1	-2	-2	-2	-4
rule:POLICY_light&parties:op	-3	-1	6			-1	-2	-2	-2	6
rule:POLICY_light&parties:pp	5	-3	-1	-2	-2	-2	-2	-2	-3	4
rule:POLICY_noun	-1	-2	-1	-2	-2	-3	9	-1	-1	-2
rule:POLICY_noun&groups:1	-5	-1		-2	-4	-5	22	-4	-5	-4
rule:POLICY_noun&groups:2	1	-2	-2	-3	-1	-2	4	2	1	-3
rule:POLICY_noun&groups:3	2	-3	-3		-2	-3	-1	-1	1	5
rule:POLICY_noun&groups:4	-2	1	1	-1	-1	-2	-2	-1	1	-2
rule:POLICY_noun&parties:aa	-2		-1	-3			4	-5	-3	-2
rule:POLICY_noun&parties:ac	-2	-2	1	2	-2	-2	5	-1	2	-3
rule:POLICY_noun&parties:af	-4	-2	-2	-1	-2	-3	-1	10	10	-4
rule:POLICY_noun&parties:ao	-5	-3	-4	-6	-6	2	10	-1	-2	-1
rule:POLICY_noun&parties:ap			-1		-3	-2	14	-2	2	-6
rule:POLICY_noun&parties:cc	4	-2	-1	-2	-2	-2	3	-1	-1	-1
rule:POLICY_noun&parties:cf		1	4	-3	-4		-2	-1	4	-3
rule:POLICY_noun&parties:co	-7	-2	2	-1	-1	-3	-6	1	-5	-3
rule:POLICY_noun&parties:cp		-1	3	-1	-5	-1	-2	-1	-2	-2
rule:POLICY_noun&parties:ff	-5	-1	3	-3	5	-4	-1	-1	-1	2
rule:POLICY_noun&parties:fo	-5	-3	3	-3	-4	-6	-6	-1	-4	-4
rule:POLICY_noun&parties:fp	6	-1	-2	-2	-4		-3	-1		3
rule:POLICY_noun&parties:oo	-10	3	-10	-6	-3	-2	-2	-1	-2	-1
rule:POLICY_noun&parties:op	-3	-4	-5	-3	-4	-5	-5	-2	-4	4
rule:POLICY_noun&parties:pp	6	-2	-2		-4	-4	-2	-2	-3	2
rule:POLICY_verb	-2	-3	-1	-4	-2	-2	4	-1	-2	-2
rule:POLICY_verb&groups:1	-1	-6		-5	-3	-3	15	-3	-6	-3
rule:POLICY_verb&groups:2	-6	-2	-3	-4	-1	-2	2			-2
rule:POLICY_verb&groups:3	3	-3	-2		-3	-4	-4	-1	-6	
rule:POLICY_verb&groups:4	2	-1	4	-2	-4	-2	-3	-1	1	-2
rule:POLICY_verb&parties:aa	-3	-3	4	-3	-4	-3	-7		3	2
rule:POLICY_verb&parties:ac	-12	9		13	-8	-3	5	16	-5	-2
rule:POLICY_verb&parties:af	-11	-2	-3	-1	2	-3	7	3	19	-2
rule:POLICY_verb&parties:ao	4	13		-2	-10	-5	17	-5	-15	-1
rule:POLICY_verb&parties:ap	-10	1	-1	-4	-4	-4	6	-2	-1	1
rule:POLICY_verb&parties:cc		7	-6	-1	-3	-2	-2	-1	-5	-2
rule:POLICY_verb&parties:cf	-5		6	5	2	-2	-3	-2	-3	-2
rule:POLICY_verb&parties:co	-18	10	-7	-2	8	-2	-3	-2	5	-1
rule:POLICY_verb&parties:cp	6	5	7	-2	-3	-4	-3	-2	-3	-3
rule:POLICY_verb&parties:ff	-10	1	8	2	-4	-4	2	7	-4	-2
rule:POLICY_verb&parties:fo	-11	-2	-10	-1	-12	-1	-4	-2	-18	-1
rule:POLICY_verb&parties:fp	-4	-2	-1	-5	-4	1	-3	-2	-4	-3
rule:POLICY_verb&parties:op	-9	-1	-8	-2	-4	-3	-3	-2	-4	12
rule:POLICY_verb&parties:pp	3	-5	-1	-3	-3	-3	-5	-3	-4	-3
rule:VISIT_light	-1	2	-1	-1	-1	4	1	-2		-1
rule:VISIT_light&groups:1	-4	6		-1	-4	11	6	-2	-1	-2
rule:VISIT_light&groups:2	-1	1	-2	-2	2			-3	1	
rule:VISIT_light&groups:3	3	-1	-1				-2	-2	1	3
rule:VISIT_light&groups:4				-2	-1	2	-3	-1	-1	-1
rule:VISIT_light&parties:aa	-7		1	-3	-1	-1	-5	-6	5	4
rule:VISIT_light&parties:ac	-3		1	5	-4	2	9	4	-2	-3
rule:VISIT_light&parties:af	-3	-3	-2	-1	-2		-4		15	-3
rule:VISIT_light&parties:ao	-5	-3	-3	-1	11	6	1	-3	-11	-5
rule:VISIT_light&parties:ap	-5		-3	-2	-2	4	2	-2	-1	7
rule:VISIT_light&parties:cc	-3	-2	3	-3	1	-3			2	-3
rule:VISIT_light&parties:cf	-2	4	1	1	5	5	-1	-3	-1	-2
rule:VISIT_light&parties:co	-1		-5	6	-6	-1	-1	-1	-1	-2
rule:VISIT_light&parties:cp	2	13	-1	-2	-3	-1	-3	-2	-3	-3
rule:VISIT_light&parties:ff	-5	-1	-4	-2	8	-1	1	-2	-2	-3
rule:VISIT_light&parties:fo	-2	-1	-5	5	10	13	-2	-2	-6	-2
rule:VISIT_light&parties:fp	5	1	-3	-1	-3	4	-3	-3	-1	
rule:VISIT_light&parties:oo	-9	3	-5	1	-4	4	-1	-2		-2
rule:VISIT_light&parties:op	-7	6	-2	2	-2	-2	-2	-2	-4	-8
rule:VISIT_light&parties:pp	7	-3	-3	-2	-3		-3	-2	-3	5
rule:VISIT_noun	-2	8	-2	-2	1	4	-2	-2	-2	-3
rule:VISIT_noun&groups:1	-8	16	-2	-4	2	9	-4	-3	-3	-3
rule:VISIT_noun&groups:2	-1	5	-2	-1	2	3	-1	-2	-3	-3
rule:VISIT_noun&groups:3	4		-2	-1	-1	-2	-3	-1		-3
rule:VISIT_noun&groups:4	3	4	-1		-2	4	-2	-2	1	-2
rule:VISIT_noun&parties:aa	-9	2	-2		-1	2	6	7	2	-5
rule:VISIT_noun&parties:ac	1	2	8	-3	6	10	12	-3	-4	-2
rule:VISIT_noun&parties:af	-8	-4		1		7		-6	7	-3
rule:VISIT_noun&parties:ao	5	2	-1		6	18	-3	-2	11	-4
rule:VISIT_noun&parties:ap	4	2	-1	-1		6	-5	5	-1	
rule:VISIT_noun&parties:cc	-1	12	-2		-3	-1	-2	1	-2	-2
rule:VISIT_noun&parties:cf	-3	6	-1	2	4	-3	-2	-4	-4	-2
rule:VISIT_noun&parties:co	-10	12	-3	23	-5	-2	-1	-1	-3	-2
rule:VISIT_noun&parties:cp	-1	16	-1	-1	-1	2	-1	-2	-3	-3
rule:VISIT_noun&parties:ff	-4	-2	-1	-6	1	-2	-2	-2	2	-3
rule:VISIT_noun&parties:fo	-6	-3	-4	7	-5	6	-1	-1	16	-3
rule:VISIT_noun&parties:fp	4	2	-3	-3		14	-2	-2	-2	-4
rule:VISIT_noun&parties:oo	2	3	-5	13	-2	15	-2	-1	-3	-3
rule:VISIT_noun&parties:op	-3	6	7	-2	-2	1	-2	-2	3	-5
rule:VISIT_noun&parties:pp	12	1	-3	-1	-1	-1	-2	-2	-2	-3
rule:VISIT_verb	-1	3	-1	-1	-1	-2	-2	-1	-1	
rule:VISIT_verb&groups:1	-2	8		-1	-3	-1	-1	-2	-3	-3
rule:VISIT_verb&groups:2	-3	1	-3	-1		-1	-2	-1	-1	2
rule:VISIT_verb&groups:3		-1		-2	-1	-3	-2	-2	-1	2
rule:VISIT_verb&groups:4	2	1			-1	-2	-1			-1
rule:VISIT_verb&parties:aa	4	-1	-2	1	2	-3	-4	-1	-1	-2
rule:VISIT_verb&parties:ac	-2	-1	1	-1	1	-4		4	3	-2
rule:VISIT_verb&parties:af	-2	-3			3	-3	-2	1	6	-4
rule:VISIT_verb&parties:ao	2	-2	-3	-3	8	4	3	-3	3	-2
rule:VISIT_verb&parties:ap	1		-1	-3	-1	-3	-1	-1	2	9
rule:VISIT_verb&parties:cc	2	1	1	-1		-3		-1	-2	-2
rule:VISIT_verb&parties:cf		3	2	-1	2			1		-1
rule:VISIT_verb&parties:co	1	2	5	3	-3	-2	-1	-1		-4
rule:VISIT_verb&parties:cp	-1	7	-1	-1	-2	-2	-2		-3	-2
rule:VISIT_verb&parties:ff	-2	-2	-1	-2	-1	-1	1	1	2	-3
rule:VISIT_verb&parties:fo	7	-3	-3		-3	1	-1	-3		-3
rule:VISIT_verb&parties:fp	1		-1	-2		-1	-2		-2	1
rule:VISIT_verb&parties:oo	-7	-1	-5	-1	-4		-2	-1	-1	-3
rule:VISIT_verb&parties:op	3	-1	4		-1	-3	-2	-2	-3	6
rule:VISIT_verb&parties:pp		-1	-2	-2	-3	-3	-2	-2	-3	2
verb-word:accept_of	12	-3	-3	24	-7	-6	-4	-11	-7	35
verb-word:accord_from	-27	-5	28	-4	-3	-2	-1	-2	-4	-1
verb-word:accord_of	-24	-14	-6	-15	-2	-7	-13	-1	-4	27
verb-word:accuse_of	-17	-3	-3	-4		-5	-7	5	30	-9
verb-word:act_of	-3	-3	-3	-3	-5	-7	-3	-4	-16	-1
verb-word:act_on	3	-3	24	-9	-4	-4	-4	-2	-4	-3
verb-word:add_in	-6	-3	-4	-10	6	-6	-6	-13	-10	-3
verb-word:add_to	-7	-4	-4	18	-7	-7	-17	-11	68	-4
verb-word:address_in	-30	-5	49	-6	-3	-6	-5	-3	-4	-4
verb-word:address_of	-4	-4	38	-3	-5	-13	-3	-2	-4	-3
verb-word:adopt_of	-18	-4	-7	-6	-5	-8	41	-3	-4	-7
verb-word:adopt_on	-12	-4	-5	-4	-4	-6	53	-4	-8	-7
verb-word:advance_in	-4	-4	-4	-13	-4	-13	-3	-2	-2	-4
verb-word:agree_in	16	-6	-6	3	46	-4	-3	-2	-3	-5
verb-word:agree_of	-9	-5	-4	19	15	-8	5	-4	-6	33
verb-word:agree_on	-24	-3	-4	67	-8	-12	25	-4	-5	-9
verb-word:announce_for	3	-3	-4	-7		-7	30	-4	-6	-6
verb-word:announce_of	-14	-4	-4	-6	11	-7	11	-9	-15	-1
verb-word:announce_on	16	-3	-5	17	-6	-9	19	-7	-5	-4
verb-word:appeal_of	-12	-3	-4	-6	-5	-6	-15	-5	12	-4
verb-word:apply_for	-8	-3	-2	-8	-6	-7	-5	-36	-4	-3
verb-word:appoint_as	-10	-4	-4	-6	-5	-6	-10	-5	-8	58
verb-word:apprise_of	23	-3	-2	-3	-11	-6	-5	-3	-3	-6
verb-word:approve_for	-7	-2	-3	-6	17	-6	58	-3	-6	-6
verb-word:approve_of	-6	-2	-2	-5	-17	-3	-10	30	-9	6
verb-word:arrive_on	4	50	-6	-4	-3	-11	-4	-2	-6	-5
verb-word:ask_for	-23	-3	-3	-10	-5	-4	-6	-5	13	-6
verb-word:ask_of	4	-4	-4	-4	-3	-4	-5	-2	-3	-8
verb-word:assure_of	19	-3	-2	-3	-5	-5	-9	-2	-3	-4
verb-word:attend_of	-14	-4		1	-4	9	-3	-2	-5	-4
verb-word:back_by	-6	-3	-13	-3	-21	-8	40	-5	-4	-7
verb-word:ban_from	-9	-2	-3	-4	-6	-5	42	-8	1	-6
verb-word:bar_from	-7	-4	-3	-3	-10	-5	7	14	16	-8
verb-word:base_of	-4	-1	-2	-4	11	-7	-6	35	-15	-2
verb-word:be_about	22	-3	-3	-13	-3	-18	-2	-1	-8	-9
verb-word:be_after	-4	-3	-5	-11	29	-5	-8	25	-12	-4
verb-word:be_among	-53	-5	-7	-7	-2	-3	-4	-2	-3	-5
verb-word:be_at	-20	12	29	-4	-5	-5	-7	-3	-5	9
verb-word:be_before	5	-8	-5	21	-3	-7	-7	-3	-9	24
verb-word:be_between	10	-4	-4	19	-4	-6	-6	-4	-4	-5
verb-word:be_by	-2	-4	-4	-6	-6	-8	-7	-8	7	4
verb-word:be_for	-11	14	-6	-5	-5	-7	-4		-4	-5
verb-word:be_from	-20	39	-12	-4	-6	-6	-4	-2	-2	-5
verb-word:be_in	-1	-1	-5	-3	-2	-3	-5	-4	-5	-6
verb-word:be_of	-1	-2	-3	-3	-7	-6	-5	-2	-4	-3
verb-word:be_on	7	8	-5	-4	-4	12	-6	-2	-5	-6
verb-word:be_out	-13	-8	-6	-6	-6	-17	-7	-3	-8	-6
verb-word:be_over	10	27	-6	-4	-8	-9	-5	-4	-4	-5
verb-word:be_than	-10	-4	-4	-6	-8	-7	-6	-5	-10	-5
verb-word:be_to	-11	9	-5	-5	-1	-4		-4	-10	-7
verb-word:be_with	-6	-4	-1	2	-5	-5	6	-6	-7	-3
verb-word:bear_of	-9	-5	4	29	-5	-5	12	-3	-4	-9
verb-word:become_in	-6	-3	-5	-6	-29	-12	-7	15	-10	-6
verb-word:become_of	-9	-3	-4	-6	7	-5	-6	-6	-6	32
verb-word:begin_in	-5	-6	-7	-3	-13	33	-7	-3	-4	-3
verb-word:begin_of	2	10	-3	-3	-5	-24	-4	-6	6	-5
verb-word:begin_to	-15	32	-6	-3	-2	-10	-4	-2	-5	-6
verb-word:begin_with	-7	-4	-3	-6	-8	47	-6	19	5	-3
verb-word:being_of	-6	-4	-4	4	-6	-16	-9	-3	-4	-2
verb-word:block_to	-4	-3	-2	-6	-3	-8	-20	21	27	-5
verb-word:brief_on	22		1	-3	-4	4	11	-2	-5	-7
verb-word:bring_from	-20	-7	-6	-3	-6	26	-4	-2	-7	10
verb-word:bring_into	-3	-1	-9	1	-2	-5	4	-3	-5	-7
verb-word:bring_of	19	-8	-5	-5	-4	27	-4	-3	-5	-6
verb-word:bring_to	-16	-2	26	5	-8	14	-4	-3	-5	8
verb-word:bring_with	69	-3	-10	-4	-3	-14	-4	-2	-3	-5
verb-word:build_in	-2	-5	-5	16	-12	17	-7	3	-4	-2
verb-word:build_of	-9	-4	-4	17	-2	-13	-8	-5	-7	35
verb-word:build_with	-18	-4	-2	-3	-1	-18	-3	-2	-1	-2
verb-word:buy_for	-5	-8	-4	-12	36	-11	29	2	-9	-3
verb-word:buy_in	-9	-3	-4	-6	34	-5	2	4	-11	-5
verb-word:buy_of	-4	-2	-2	-9	33	-4	-5	48	-8	-3
verb-word:call_at	18	-4	-3	-3	-2	-4	-4	-2	-2	-2
verb-word:call_for	-25	-3	-4	-4	-2	-6	-6	-2	-8	-3
verb-word:call_in	21	-3	-2	-4	-2	-4	5	-4	20	1
verb-word:call_of	-45	-9	-2	-3	-3	-3	-6	-4	-12	-4
verb-word:call_on	42	-5	-10	-3	-4	-4	-3	-2	-3	-3
verb-word:call_to	-8	39	47	-4	-3	-3	-3	-2	-2	-5
verb-word:carry_for	-15	-5	-6	-9	-11	31	-7	-8	-15	-6
verb-word:carry_in	-8	-5	-5	26	-6	19	-6	-5	-13	-4
verb-word:carry_of	26	-3	-8	3	-7	18	-7	-4	-6	-1
verb-word:catch_with	31	-5	-5	-4	-4	-4	-3	-4	-4	-8
verb-word:chair_of	-8	-5	84	-5	-5	-4	-6	-2	-4	-11
verb-word:chair_on	-19	-3	-10	-4	-12	-4	37	-4	-6	51
verb-word:charge_for	-5	-1	-2	-4	-3	-2	37	27	-45	-3
verb-word:charge_with	-10	-2	-4	-3	-4	-3	-5	-4	9	-22
verb-word:clear_for	-6	-2	-7	-5	33	-5	-18	-11	-16	-4
verb-word:clear_of	-11	-4	-4	-4	-21	-7	-10	36	-7	3
verb-word:collect_of	-7	-3	-2	-3	-6	19	-9	-2	32	-6
verb-word:come_after	22	12	-4	-4	12	-6	-7	-4	13	-5
verb-word:come_at	-16	25	48	-7	-4	-9	-10	-3	-6	-4
verb-word:come_for	7	-3	-3	-8	-6	-3	-3	44	-8	-5
verb-word:come_from	17	-3	-3	-4	-4	-3	-20	-2	-9	-8
verb-word:come_in	-21	-6	7	-7	2	-7	7	-3	-6	12
verb-word:come_of	-6	-1	17	-7	-3	-2	-5	-4	-5	-6
verb-word:come_on	7	-5	-6	10	-3	-10	4	-3	-5	-4
verb-word:come_outside	-10	-7	-9	-9	-4	31	-7	-6	-5	23
verb-word:come_with	10	-12	6	6	10		6	4	17	-6
verb-word:commit_to	-7	-5	-5	-5	44	-17	-7	-4	-9	-4
verb-word:compare_on	54	-20	-4	-5	-2	-9	-6	-5	-3	-2
verb-word:complete_of		-13	-3	-5	66	-6	-4	-25	-9	38
verb-word:conclude_in	-12	-4	33	43	-6	-11	-6	-5	-6	-4
verb-word:conclude_on	-7	-3	-4	37	-6	-17	-15	-6	-11	-2
verb-word:confer_on	42	-10	-6	-5	-5	-7	-4	-4	-4	-6
verb-word:consider_of	10	-4	-4	-12	-4	-4	10	-4	-6	-4
verb-word:consult_on	46	-3	-4	-11	-4	-6	9	-3	-5	-5
verb-word:convene_in	-6	-4	25	-2	-4	-5	-5	-1	-2	-3
verb-word:count_in	-13	-5	-8	-5	-10	-11	-10	-6	-8	-9
verb-word:cover_per	-8	-2	-2	-4	-23	-9	-6	14	-3	-2
verb-word:cut_for	-8	-5	-6	-6	-6	-20	71	-5	-13	-4
verb-word:cut_off	-8	-4	-2	-2	-3	-23	-26	-1	-8	-4
verb-word:cut_on	-14	-4	-4	-6	26	48	-4	-2	-6	-4
verb-word:decide_of	-8	-2	-4	-5	-6	-6	-12	-26	-14	-2
verb-word:delay_of	-4	-4	-5	-5	-7	8	16	-3	-7	-5
verb-word:deliver_at	-16	-6	41	-8	-5	-11	-5	-3	-4	-4
verb-word:demand_in	13	-3	-3	-5	-21	-2	-8	-5	45	-9
verb-word:describe_as	-28	-4	-6	-10	-5	-7	-8	-5	-7	-10
verb-word:develop_of	-15	-5	-4	-2	-6	-2	-2	-3	-1	-1
verb-word:discuss_for	19	-5	-5	-5	-4	-5	-26	-3	-4	-3
verb-word:discuss_of	35	-5	-9	-5	-4	-5	-6	-6	-4	-4
verb-word:discuss_on	65	-11	-8	-3	-3	-9	-7	-2	-4	-6
verb-word:discuss_with	30	-4	-7	-15	-4	-5	-8	-3	-5	-7
verb-word:dismiss_as	-14	-2	-3	-2	-3	-4	-3	-5	-9	-29
verb-word:do_in	-4	-5	-4	13	-3	-4	-13	-2	30	-4
verb-word:do_of	-16	-4	-4	-7	-4	-4	-16	-2	-13	-7
verb-word:do_with	-41	-9	-5	31	-4	-6	43	-4	-7	-6
verb-word:donate_to	-16	-3	-5	-6	85	-11	-4	-7	-12	-9
verb-word:draw_for	-7	-5	-8	-15	-5	-3	-2	-1	-2	-4
verb-word:draw_from	-12	-4	21	-5	-5	-8	-8	-3	-20	-10
verb-word:draw_of	-24	-4	-9	-3	-4	27	-5	-2	-3	-4
verb-word:draw_to	-8	-9	37	-7	-7	-6	-4	-2	-4	-4
verb-word:earmark_for	-14	-4	-7	-4	54	-10	-3	-3	-4	-3
verb-word:elect_of	-20	-5	-7	-4	-9	-7	-4	-4	-6	79
verb-word:employ_in	-13	-4	-5	-5	2	-5	-3	-3	-6	-10
verb-word:end_in	69	-5	-4	-9	-5	-10	-5	-4	-10	-6
verb-word:end_of	-12	-3	-4	32	-6	-8	45	25	-15	-3
verb-word:end_with	-9	-4	11	-6	-5	-6	-7	-19	-2	-4
verb-word:enter_in	-6	-2	-4	-35	5	-4	-3	-18	-5	-4
verb-word:enter_of	-14	-1	-3	-31	-3	-8	-4	35	-8	-5
verb-word:enter_with	-7	-2	-4	81	-10	-10	-6	-7	-11	-4
verb-word:establish_in	-1	-1		13	-19	19	-3	-4	-4	-1
verb-word:exchange_of	-31	-2	-2	60	-4	-6	-3	-2	-2	-3
verb-word:exchange_on	30	-4	-4	20	-4	-5	-6	-3	-3	-3
verb-word:exchange_with	23	-5	-3	-7	-4	-6	-2	-3	-3	-4
verb-word:expand_in	-11	-6	-3	14	35	-12	-4	-4	-5	-2
verb-word:expect_with	-33	-5	37	-13	-6	-4	-2	-2	-4	-4
verb-word:explain_of	-21	-3	-4	-2	-3	-3	-6	-6	-9	-6
verb-word:explain_to	32	-19	-5	-6	-5	-6	-12	-3	-7	-10
verb-word:extend_by	-5	-3	-2	-2	1	-5	-9	5	-4	26
verb-word:extend_of	-4	-2	-2	-13	22	-6	-11	9	-11	31
verb-word:extend_to	-4	-3	-3	20	-8	36	-20	-10	-5	-3
verb-word:face_in	-1	-3	-4	-5	-6	-6	-8	-3	-15	-9
verb-word:face_of	25	-2	-2	-3	-6	-2	-23	-14	-4	-2
verb-word:fall_of	-1	-3	-6	-6	-8	-5	-4	-3	29	-10
verb-word:file_against	-8	-3	-3	-4	-5	-5	-4	-3	52	-5
verb-word:fin_for	-7	-4	-4	-7	-7	-6	-7	-8	63	-4
verb-word:find_of	-13	10	-3	-3	-10	-14	-4	-5	-16	-2
verb-word:find_on	-9	-4	-4	25	-5	-6	-8	-5	48	-3
verb-word:fly_from	20	13	-9	-3	-7	34	-10	-8	-4	-4
verb-word:fly_on	12	46	9	-5	-5	-12	-5	-4	-4	-11
verb-word:follow_by	-29	-3	-4	14	-8	-4	10	-9	46	-13
verb-word:follow_in	-9	-4	-5	-3	-4	-10	19	-2	18	-8
verb-word:follow_of	-5	6	-6	-6	-6	57	11	-6	-5	-10
verb-word:follow_on	3	-6	-2	-4	7	-8	-6	-4	-31	-5
verb-word:found_in	-24	-3	-4	-4	-6	-7	-3	6	-13	-5
verb-word:freeze_of	-8	-2	-3	-6	-3	-4	-10	13	63	-5
verb-word:gather_for	22	-10	4	-12	-4	-4	-3	-2	-2	-3
verb-word:get_for	-1	-3	-4	23	-8	-6	-5	64	-20	-3
verb-word:get_from	10	-3	-3	-16	40	-8	-3	28	-18	-4
verb-word:get_in	4	-3	-4	-4	4	-8	-12	27	-3	-5
verb-word:get_of	-18	-3	-4	-8	-9	-5	-16	-5	-5	-5
verb-word:get_with	48	-5	-6	-6	23	-6	-5	-7	68	-7
verb-word:give_at	-24	-11	34	-3	-10	-5	16	-5	-3	-7
verb-word:give_by	-3	-4	-6	-6	4	-10	-8	55	10	-4
verb-word:give_for	10	19	-4	-5	-25	-4	-5	56	-11	-5
verb-word:give_in	3	-2	-2	-2		-4	-2	14	-3	3
verb-word:give_of	-3	-12	-6	-8	-4	5	-6	3	-9	22
verb-word:give_on	-1	-5	-5	-7	-18	-7	9	7	-6	-4
verb-word:give_to	1	-4	-5	-6	43	-6	9	6	-7	6
verb-word:give_until	4	-3	-2	-3	-5	-2	40	-8	-11	-6
verb-word:go_at	-20	49	-4	-7	-12	16	-4	-7	23	-4
verb-word:go_by	-15	-5	-4	-10	-2	-8	-8	-10	-4	-5
verb-word:go_for	-8	-13	-6	-9	-6	-8	4	36	-11	-5
verb-word:go_from	-15	-5	-7	-4	37	-5	-7	-6	-18	-4
verb-word:go_in	20	-14	16	-16	-11	51	-6	-5	29	-3
verb-word:go_of	31	-4	-3	-2	-6	-5	-2	-4	6	1
verb-word:go_on	6	-6	-3	-6	-3	4	21	-6	-3	5
verb-word:go_over	-10	-7	-3	-9	-5	-9	-6	-5	37	-5
verb-word:go_to	-17	40	-4	1	-6	-6	10	21	-7	-10
verb-word:go_with	6	-9	-4	8	21	-8	-4	-10	4	-6
verb-word:grant_for	-5	-2	-3	-5	-15	-6	-5	24	-5	-2
verb-word:grant_to	11	-2	-3	-3	-18	-3	-3	18	-3	-6
verb-word:hand_by	-3	-1	-2	-6	23	-6	-5	-17	-29	-4
verb-word:hand_in	-27	-1	-1	-10	3	-3	-2	-3	-3	21
verb-word:hand_on	6	-4	-2	-8	9	-7	27	-8	-9	-4
verb-word:hand_to	-3	-3	-5	-7	29	13	-7	-2	8	-10
verb-word:have_as	51	-6	17	-3	-5	-4	-5	-3	-4	-8
verb-word:have_at	6	-3	6	-6	-8	18	-9	-2	-10	-4
verb-word:have_by	-8	-2	-3	-5	-9	-6	23	45	-22	-11
verb-word:have_for	1		-5	-4	-4	-5	13	-3	-2	-6
verb-word:have_from	40	-6	-17	-3	-4	-3	-4	-3	-11	-19
verb-word:have_in	20	-7	-5	1	5	-2	-9	-6	-6	7
verb-word:have_of	-1	-2	-4	-4	-5	-7	-2	-4	-5	5
verb-word:have_on	-4	-7	-4	-3	-4	-6	2	-3	-5	3
verb-word:have_than	-18	-5	-6	-10	-8	-24	-5	-5	-15	-8
verb-word:have_with	51	-6	-8	-4	-5	-3	-4	-3	-5	-7
verb-word:head_in	13	-6	41	-8	-3	-5	-2	-2	-3	-10
verb-word:hear_of	32	5	-5	-3	-8	-4	-8	-4	-5	-5
verb-word:hear_on	91	-5	-8	-4	-4	-4	-8	-16	-18	-4
verb-word:hold_at	-48	-5	44	-6	-4	-12	-6	-2	-4	-5
verb-word:hold_from	-16	-4	22	-12	24	-5	-7	-47	-6	-4
verb-word:hold_in	17	-4	19	-4	-6	-6	-4	-5	-4	-6
verb-word:hold_of		-1	-10	-6	7	-3	-4	-3	-4	-6
verb-word:hold_on	13	-5	26	-7	-4	-6	-13	-3	-4	-3
verb-word:hold_to	3	-3	-24	-5	26	-5	-5	-6	-5	-4
verb-word:hold_with	30	-6	-8	-3	-4	-4	-5	-3	-6	-5
verb-word:host_at	27	-3	-24	-3	-2	-3	-2	-3	-2	-3
verb-word:host_for	16	-2	-7	-4	-2	-5	-3	-2	-2	-2
verb-word:host_in	-2	-4	-11	-5	-3	-3	10	-3	-5	-4
verb-word:host_of	19	-3	-41	33	-3	-4	-2	-4	-9	-3
verb-word:impose_of	-6	-2	-3	-5	-5	-3	-7	-7	26	-3
verb-word:inaugurate_in	-16	-12	41	-6	-3	10	-6	-2	-4	-5
verb-word:include_of	-8	-2	58	-5	-12	-4	-11	-5	-4	-8
verb-word:inspect_in	-2	43	-4	-8	-5	-8	15	-2	-5	-10
verb-word:introduce_in	-10	11	-6	-9	-3	-16	11	-4	-11	-3
verb-word:introduce_on	-19	-2	-3	-4	-4	25	24	-3	-12	-10
verb-word:invest_in	-7	-4	-4	-5	36	-10	2	-4	-7	-4
verb-word:invite_to	5	-12	23	-2	-2	-7	-3	-13	-3	-4
verb-word:issue_for	-7	-4	-2	-5	-7	-8	14	58	-8	-7
verb-word:issue_in	-5	-3	-3	-4	-5	41	-11	45	-12	-5
verb-word:issue_on	-4	-2	-3	-5	-2	-5	18	3	-4	-10
verb-word:issue_to	-7	-2	-2	-9	-4	-5	-24	8	23	-4
verb-word:join_from	-20	-3	-7	-11	-9	-5	-3	-4	-14	-24
verb-word:join_in	-9	-3	47	22	1	-7	-3	-3	-5	11
verb-word:join_with	10	-4	-9	28	-2	-7	-1	-3	-5	-7
verb-word:keep_in	-25	27	-5	-4	-11	-6	-5	20	8	27
verb-word:keep_of	-6	-3	-3		-12	22	-6	-4	-4	-3
verb-word:keep_on	4	-4	-15	-6	-7	-6	-1	-3	-7	-6
verb-word:land_in	-16	17	-5	19	-8	30	-4	-4	-5	-5
verb-word:land_on	-12	58	-5	-4	-4	-6	-5	-3	-4	-5
verb-word:launch_by	-11	5	-2	-7	-7	74	-4	-8	-12	-2
verb-word:launch_for	-9	-5	-16	-6	-7	15	-6	-3	-4	-4
verb-word:launch_in	-6	-3	-9	-4	-4	15	5	-6	3	-2
verb-word:launch_of	-6	-4	-15	-5	-14	58	-11	-3	-4	-4
verb-word:launch_on	-12	-5	-4	-7	-4	30	15	-3	-4	-3
verb-word:lay_for	19	-2	-2	-8	-2	-6	16	-5	6	-3
verb-word:lay_in	-5	-5	-3	-6	-6	-9	19	-4	-6	-2
verb-word:lay_on	-10	-8	-5	-5	-19	32	-11	-3	-5	-3
verb-word:lead_for	-12	-3	15	-4	37	-5	-3	-5	-5	20
verb-word:lead_in	6	-2	-4	-3	-29	-3	-2	-1	-3	7
verb-word:lead_of	3	-15	33	-3	-4	-9	-13	-4	56	-17
verb-word:lead_to	-23	72	-9	-5	-4	-6	-8	-5	6	17
verb-word:leave_for	9	31	13	-7	-4	-5	-3	-3	-4	-10
verb-word:leave_in	-12	-29	-7	-5	-5	-6	-5	-3	-8	43
verb-word:leave_of	-7	-9	-3	-4	-8	-10	-13	-3	-5	71
verb-word:leave_on	-12	44	-11	-5	-5	-24	-4	-3	-4	-3
verb-word:lend_to	47	-4	-4	-6	20	-8	-3	-3	-6	-6
verb-word:let_of	-4	-5	-5	-6	-7	58	-11	28	-8	-8
verb-word:license_as	-5	-2	-2	-6	-3	-6	-5	37	-21	-5
verb-word:lie_of	-3	-6	-4	-9	-16	41	-3	-3	-6	-5
verb-word:lift_on	-9	-3	-4	-5	-6	10	15	-10	40	-4
verb-word:look_in	-5	-5	-3	-3	-6	-3	-4	-7	-5	-3
verb-word:look_of	-10	24	-10	-5	-3	-14	-5	-2	3	-4
verb-word:look_on	-26	48	-10	-6	-3	-10	15	-3	-10	-7
verb-word:make_at	-18	16	39	-3	-3	-20	15	-2	-5	-5
verb-word:make_by	-11	-1	-3	-8	-5	-13	-5	-2	-7	-5
verb-word:make_for	15	-4	-5	-6	9	-7		-13	-9	2
verb-word:make_in	-9	-6	-4	-4	-5	-9	12	-2	-10	-7
verb-word:make_of	-6	8	-6	-7	-5	-1	-6	2	-1	1
verb-word:make_on	8	-3	-5		-9	14	-15	-9	10	-3
verb-word:make_to	-2	34	-4	-5	4	11	-5	-2	-5	-6
verb-word:meet_at	46	-8	-6	-4	-5	-5	-4	-3	-4	-5
verb-word:meet_for	42	-4	11	-6	-5	-4	-5	-3	-14	-3
verb-word:meet_from	-9	12	-5	-3	-5	-3	-6	-3	-7	-6
verb-word:meet_in	53	-4	-6	-4	-1	-6	-4	-3	-6	-8
verb-word:meet_of	28		-5	-5	-4	-6	1	-6	-7	-9
verb-word:meet_on	15	-5	1	-4	-4		-5	-3	-4	-5
verb-word:meet_with	45	1	-6	-5	-4	-4	-3		-4	-6
verb-word:move_to	-4	-6	51	-14	-4	-8	12	-2	-4	-8
verb-word:name_for	-11	-4	-7	-9	-10	-8	-8	-4	-9	66
verb-word:name_of	-18	-4	-6	-5	-9	-7	-4	-4	-7	43
verb-word:need_for	-6	-4	-5	-8	-40	-6	-18	-5	-6	-4
verb-word:need_of	-6	-2	6	-4	6	-6		-19	-7	-7
verb-word:offer_for	-6	-5	-4	-8	21	-7	-7	-6	-8	-3
verb-word:offer_in	-4	-6	-2	-4	-15	-13	-3	27	-5	-2
verb-word:open_against	-4	-2	-2	-3	-4	-16	-3	-5	-45	-2
verb-word:open_at	-35	-4	15	-4	-3	-9	-4	-2	45	-10
verb-word:open_by	-12	-3	-25	-5	-6	49	-7	-6	11	-4
verb-word:open_for	-8	-2	-5	9	-5	35	7	-4	-11	-3
verb-word:open_in	-13	-3	41	-4	-4	21	-7	-3	-6	-3
verb-word:open_into	-4	-2	-4	-2	-2	-21	-6	-9	47	-4
verb-word:open_of	-18	-3	-4	-3	-5	22	-5	-5	67	-4
verb-word:open_on	10	-7	11	-4	-4	8	11	-3	-1	-5
verb-word:open_with	21	-4	-16	-5	-4	-38	-5	-3	-15	-4
verb-word:operate_from	-9	-3	-3	-16	-8	-5	-5	55	-10	-3
verb-word:own_to	2	-3	-4	-4	-21	-4	-12	33	-21	-3
verb-word:pass_of	3	-10	-8	-6	-5	19	27	-6	30	-4
verb-word:pass_on	-7	-2	-3	-3	-3	-4	45	-28	-20	-2
verb-word:pay_by	3	24	-2	-9	-8	-5	-1	-2	-4	-6
verb-word:pay_for	-8	-5	-2	-4	4	-4	8	6	35	-2
verb-word:pay_in	2	-6	-3	-4	-8	-4	-9	-3	-1	-4
verb-word:pay_of	-7	-3	-3	-8	67	-8	22	-6	26	-4
verb-word:pay_on	4	-5	-3	-2	-3	-3	-2	-1	-3	-5
verb-word:pay_to	-6	12	-2	-3	-3	-4	3	-8	-13	-5
verb-word:plan_in	-7	22	-4	-4	42	-5	-21	-3	-4	-3
verb-word:play_to	1	-7	17	-7	-4	-6	-16	-4	-5	-6
verb-word:plow_into	-10	-5	-5	-8	89	-11	-3	-4	-15	-9
verb-word:praise_of	1	-7	-6	-5	-9	-10	-2	-2	-3	-4
verb-word:present_of	-7	-5	-3	-6	-6	-7	-8	-3	-7	-7
verb-word:present_on	-47	-5	-4	-5	-4	-4	22	-3	-5	31
verb-word:present_to	24	13	-3	-3	-5	-6	-11	-3	-5	-3
verb-word:present_with	-26	-2	-2	-2	-3	-10	-5	-2	-3	-7
verb-word:preside_of	15	-7	12	-6	28	22	-7	-4	-7	-9
verb-word:prohibit_from	-6	-4	-5	-6	-4	-9	10	-23	54	-3
verb-word:promote_in	8	-4	-3	9	-3	-6	-6	-2	-4	34
verb-word:provide_of	-8	-4	-4	-22		-6	-6	-4	-4	-3
verb-word:publish_for	-7	-5	-5	-7	-7	-6	1	-4	-6	-6
verb-word:publish_of	-12	-4	-4	-5	-8	-8	-2	-5	-8	-5
verb-word:publish_on	-11	-4	-7	-7	-6	-9	32	-6	-1	-5
verb-word:pull_of	-18	-9	31	45	-12	-6	-6	21	-13	-4
verb-word:put_at	-3	-3	20	-14	-4	-2	-10	-1	-2	7
verb-word:put_by	-12	-5	-2	-9	-11	34	9	-3	20	-4
verb-word:put_for	10	-5	-14	-10	-6	-12	7	-2	-2	-3
verb-word:put_in		-2	-2	10	1	-7	-5	-4	7	18
verb-word:put_into	-9	-3	-3	-9	27	6	-8	-5	-7	-4
verb-word:put_of	-2	-3	-3	-7	-7	-12	-6	-8	9	6
verb-word:put_on	-13	-3	-6	-11	-9	27	-5	-8	26	-5
verb-word:put_to	1	-4	-3	10	-3	-6	20	-4	-1	-8
verb-word:question_for	28	-3	-5	-5	-4	-4	-8	-3	-5	6
verb-word:raise_for	-8	-4	-5	-6	-24	-18	27	-4	-7	-5
verb-word:raise_in	1	-2	-3	-5	21	-3	-6	-4	4	-4
verb-word:raise_of	16	-3	-6	-3	-13	-8	-8	-3	-3	-2
verb-word:reach_in	-5	-2	-4	-27	-13	-25	-3	-3	-5	-3
verb-word:reach_of	-10	-4	-3	-13	-5	-8	-8	-4	-8	-12
verb-word:reach_on	-6	-2	-3	4	-3	-6	8	-6	12	-7
verb-word:reach_with	-6	-3	-2	27	-21	-3	-6	-10	8	-4
verb-word:receive_at	54	-3	-4	-3	-4	-5	-3	-6	-3	-6
verb-word:receive_by	43	-3	-3	-1	-4	-6	-3	-3	-4	-9
verb-word:receive_from	-15	-3	-3	-8	-1	-4	-5	27	-11	-4
verb-word:receive_in	44	-3	-4	-4	-4	-5	-5	-4	-4	-7
verb-word:receive_of	10	-3	-5	-6	7	-3	-5	-6	-7	-9
verb-word:receive_on	27	-4	-4	-4	-7	5	-4	38	-4	-6
verb-word:refer_to	-27	-3	-6	-3	-5	-6	37	-5	-9	-8
verb-word:register_as	-13	-4	-3	-9	-5	-6	-7	98	-14	-6
verb-word:register_under	-7	-4	-13	-7	-3	-11	67	-7	-5	-2
verb-word:release_on	-15	-5	-6	-11	-6	1	27	-5	-9	-4
verb-word:represent_at	22	-5	43	-4	-4	-13	-5	-4	-6	-7
verb-word:review_in	70	-7	-4	-7	-4	-5	-6	-4	-5	-3
verb-word:revoke_of	-5	-2	-2	-3	-7	-3	-6	8	-5	-3
verb-word:run_for	-17	-3	-3	-7	-6	-5	-4	-3	-3	-6
verb-word:run_from	-8	-3	-5	-8	-11	-13	-6	-5		50
verb-word:run_in	-14	-3	-4	15	-6	-14	-6	-3	5	19
verb-word:run_of	-17	-3	-5	23	-12	39	-4	-5		-7
verb-word:run_with	-20	-5	-6	-5	-5	-1	-6	-7	-15	-9
verb-word:say_by	-8	-2	-3	-3	-10	-7	14	-6	-10	-4
verb-word:say_for	-11	9	-9	47	-15	-4	-3	-4	-4	-6
verb-word:say_in	-31	-3	-5	-3	-2	-6	-6	10	17	28
verb-word:say_of	-7	-5	-5	-3	-3	-3			-6	-7
verb-word:say_on	-15	14	-5	13	-4	3	-6	-3	-10	-6
verb-word:say_with	-21	-6	-4	-6	-4	-6	-3	-3	-7	-4
verb-word:search_of	-20	-4	-4	-6	-5	-9	-6	-5	69	-7
verb-word:see_as	-12	-6	-8	-3	-3	-4	-2	-6	-3	-4
verb-word:see_in	-23	-5	-4	-4	-4	-4	-9	25	-6	-8
verb-word:see_of	-4	-4	-5	-1	-7	-8	2	-3	-4	-8
verb-word:seize_of	-10	-3	-4	-7	-6	-5	-6	-8	43	-5
verb-word:sell_in	-6	-3	-3	10	18	-6	-7	-9	-4	-4
verb-word:sell_to	-9	-4	-3	-8	23	-6	-5	15	29	22
verb-word:send_of	-12	-3	-3	-13	-18	-5	-10	-9	50	-5
verb-word:send_to	-9	13	-7	-10	-6	-5	32	14	-7	9
verb-word:serve_in	-2	-4	-4	-4	-5	-5	-4	-3	3	-4
verb-word:serve_of	-10	-4	-6	-5	-4	-4	-5	-4	-14	13
verb-word:serve_with	44	-6	-5	-4	-2	-2	-4	-2	23	-10
verb-word:set_at	18	-8	-8	-9	-11	29	-4	-2	-2	-2
verb-word:set_by	-3	-5	-3	-3	56	-13	-9	-3	-4	-4
verb-word:set_for	-12	10	-4	-9	33	-12	4	-5	-12	-5
verb-word:set_in	-5	6	-4	17	16	18	-10	1	-8	-3
verb-word:set_on	-9	19	-4	41	-13	6	-11	-3	-4	-3
verb-word:shake_on	-15	-4	-4	34	-8	-14	-6	-5	-5	-6
verb-word:share_in	-6	-3	21	9	-5	-2	-11	-2	-5	-2
verb-word:share_of	-8	-2	-2	19	-11	-6	-7	-4	5	-3
verb-word:share_on	-30	-3	-5	21	-4	-5	-4	-3	-6	-2
verb-word:share_with	-14	-2	-4	11	-31	-3	19	-3	-5	-4
verb-word:ship_to	-8	-6	-8	-6	-5	9	-9	15	-12	-4
verb-word:show_by	40	-49	-18	-2	-2	24	-6	-2	-3	-6
verb-word:show_in	-6	-4	-11	-3	-7	-19	-3	-3	-5	-4
verb-word:show_of	12	50	-9	-4	-3	-5	-3	-3	-4	-15
verb-word:shut_of	-12	-4	-5	-6	-9	-8	-7	-5	54	-8
verb-word:sign_at	-9	-6	-12	63	-4	-13	16	-3	-5	-14
verb-word:sign_between	-10	-3	-4	24	-11	-6	-6	-8	-6	-3
verb-word:sign_by	-2	-3	-2	34	-4	-9	11	-2	-6	-8
verb-word:sign_for	-13	-3	-3	81	-4	-11	-9	-6	-9	-8
verb-word:sign_in	-9	-3	-6	27	-6	-8	-9	-4	-5	-4
verb-word:sign_of	-11	-4	1	32	-9	-1	-7	-3	-5	-5
verb-word:sign_on	-11	-8	-4		2	8	31	3	-4	-4
verb-word:sign_under	-8	-3	-4	46	-4	-17	-6	-2	-6	-3
verb-word:sign_with	-7	-2	-3	13	-7	2	-5	-6	-6	-4
verb-word:sit_in	30	-5	-8	-9	-4	-2	-5	-4	-7	-5
verb-word:sit_of	-22	-2	10	-3	-4	-3	-2	-2	-3	-11
verb-word:sit_on	38	-6	-6	-6	-9	-6	-7	-3	-4	-6
verb-word:sit_with	13	2	14	-3	-3	-3	-3	-2	-4	-4
verb-word:speak_at	-29	22	44	-1	-4	-7	-2	-1	-1	-2
verb-word:speak_of	2	-3	2	-3	-4	2	-2		-6	-4
verb-word:speak_on	-31	-3	-1	-3	-3	-7	-4	-2	-4	-4
verb-word:speak_with	23	-3	-8	-3	-3	-6	-6	-2	-5	-4
verb-word:speed_of	-11	-1	-8	-2	-3	18	-6	-10	-5	-3
verb-word:spend_at	-11	-6	-4	-8	-8	-6	-3	-7	-8	1
verb-word:spend_in	-16	62	-15	-4	-11	-7	-5	-3	-5	-2
verb-word:spend_on	5	-6	-3	-6	67	-19	-6	-4	-7	-5
verb-word:stag_with	-29	-3	89	-9	-7	-5	-5	-4	-8	-5
verb-word:stand_in	-17	-5	-4	-4	-6	-10	-6	27	-7	40
verb-word:stand_of	-17	-6	-17	-4	-6	-13	-5	-3	-8	-6
verb-word:start_of	-7	-5	-3	-6	-8	56	-7	-2	-5	-6
verb-word:stop_of	-27	3	-8	-6	-6	-2	-2	-6	44	-1
verb-word:stress_of	-19	-3	-5	-2	30	-4	-3	-13	-4	-8
verb-word:strike_on	-10	-4	-5	18	-3	-9	-9	-5	18	-4
verb-word:submit_to	-8	-5	-6	-8	-8	-8	46	-5	-13	-9
verb-word:sue_in	-11	-3	-3	-5	-11	-6	-6	-5	74	-6
verb-word:summon_of	6	-4	-4	-3	-4	-6	-6	-15	53	-8
verb-word:support_in	-9	-6	-6	-5	-7	-9	-4	-3	-4	-3
verb-word:suspend_of	-4	-2	-2	-7	-2	-2	-7	65	-24	-3
verb-word:swear_as	-10	-5	-7	-4	-5	-5	-4	-3	-4	50
verb-word:swear_on	-17	-5	-5	-7	-4	-5	-4	-3	-5	87
verb-word:switch_of	-5	-2	-3	26	-5	8	-6	-6	-26	-5
verb-word:take_as	-12	-3	-3	-2	-6	-6	-4	-2	-11	42
verb-word:take_at	-9	17	16	-5	-5	-10	-2	-5	-7	11
verb-word:take_by	-14	12	-9	-2	-11	-4	-5	-3	-4	6
verb-word:take_for	-26	-5	19	-4	-11	-3	-3	14	-8	14
verb-word:take_from	6	-4	-5	-4	-10	9	-5	-3	-6	23
verb-word:take_in	13	-1	23	-2	-2	4	-3	2	-1	-2
verb-word:take_of	17	-3		-5	5	-4	-5	-2	2	-13
verb-word:take_off	-5	-8	-5	-8	-25	37	-6	-10	-2	-5
verb-word:take_on	1	4	-6	2	-5	-2	1	11	-6	
verb-word:take_to	-2	23	-8	-3	-6	-8	-14	-4	-3	-13
verb-word:take_with	6	-6	-6	-7	-7	-7	-4	-3	-3	-16
verb-word:talk_at	22	-5	-3	-3	-4	-5	-2	-2	-2	-2
verb-word:talk_of	28	-2	-5	-3	8	-5	-2	-5	-2	-5
verb-word:team_with	-25	-3	-5	67	-8	-9	-3	-3	-5	-5
verb-word:tell_at	-12	-2	-6	-18	-4	-6	19	-2	-5	-4
verb-word:tell_in	-5	-3	13	-6	19	-6	19	12	-5	-2
verb-word:tell_of	-27	-3	-8	-5	-4	-3	-12	-5	-3	-9
verb-word:tell_on	4	-5	-6	1	8	-5	-5	12		-4
verb-word:thank_for	-13	3	-5	-6	2	-6	-4	-4	-6	-5
verb-word:think_of	-23	-4	-6	-4	-5	-6	-5	-5	-5	-7
verb-word:touch_of	30	-11	-4	-3	-2	-24	-2	-1	-2	-2
verb-word:tour_in	-40	58	-4	-6	-4	-10	-4	-2	-5	-4
verb-word:tour_of	38	23	-10	-3	-4	-8	-2	-2	-4	-4
verb-word:train_in	-17	-4	-6	18	-12	-10	-4	-3	-8	-7
verb-word:turn_at	29	-4	-8	-5	-5	26	-4	-16	6	-10
verb-word:turn_in	-29	-9	-5	-2	-4	23	-6	46	-3	-3
verb-word:turn_into	5	-6	-3	-7	5	-12	13	-3	-4	-7
verb-word:turn_of	42	-4	-5	-6	-6	-5	-4	33	-9	-12
verb-word:turn_on	36	-2	-8	-7	-5	-5	-2	14	25	-3
verb-word:unveil_on	-13	-2	-4	-5	-6	-22	49	-11	-14	-7
verb-word:use_for	-10	-10	-2	-4	-16	-4	-4		-6	-4
verb-word:use_of	-4	-4	-6	-6	-8	34	-10	-7	-8	-5
verb-word:visit_in	-12	72	-10	-3	-4	-4	-3	-2	-6	-8
verb-word:visit_of	26	5	-2	-1	-3	-7	-2	-1	-4	6
verb-word:walk_from	-10	-3	-9	22	18	-3	-5	-17	-7	-5
verb-word:want_of	-8	-3	-4	-6	-5	-7	-14	-8	-6	-5
verb-word:warn_of	-15	-4	-5	-7	-6	-6	-8	-6	2	-5
verb-word:weigh_on	-22	-2	-2	-4	-2	-3	-12	-2	-7	-10
verb-word:welcome_at	32	-8	-6	-4	-5	27	-4	-3	-4	-5
verb-word:welcome_of	-11	-4	-6	-3	-7	-8	5	-8	-9	-8
verb-word:will_in	-6	-4	-6	25	14	12	-5	-6	-8	-3
verb-word:will_of	38	-3	-3	-8	-6	-3	-5	-34	-4	-4
verb-word:win_for	-9	-2	-3	27	11	-4	-5	28	-6	-4
verb-word:win_in	-9	-2	-4	-9	38	-7	-4	23	-10	-4
verb-word:win_of	-6	-3	-3	54	-13	-5	-5	-23	-14	-5
verb-word:witness_of	-11	-3	31	33	-3	-11	-3	-3	-4	-3
verb-word:work_for	-10	-6	-5	-6	-5	-9	-23	-3	-7	-5
verb-word:work_in	-31	-6	-7	-5	-4	-8	-6	-3	-3	-4
verb-word:work_of	-13	-7	-6	-12	-9	52	-3	-5	-10	-8
verb-word:work_on	9	-4	5	-9	-4	-6	-10	-2	-3	-3
verb-word:work_to	-28	-28	-2	-4	-3	-2	-2	-2	-4	-3
verb-word:work_with	-22	-3	-5	-8	-5	-6	-6	-4	-6	-4
word:$	-3	-3	-2	-4	29	-8	-2	-2	2	-4
word:'s	1	1		-1	-1	3	-1		-1	
word:.	10	-2	-5	-5	3	-3	-1	3	-5	1
word:12th	14	-5	22	20	-4	-7	-6	-3	-5	-8
word:4g	3	-4	-5	-4	7	-1	-3	2	2	-3
word:4th	35	-4	-2	-2	-4	-2	-6	-3	-4	-6
word:5g	-2	1	-6	-6	-9	11	-4	6	-7	-3
word:6g	-8	-5	-11	-13	-5	-16	56	-4	-6	-7
word:a	-5	-3	-3	13	61	-9	-4	-10	2	-4
word:ababa	-6	-5	40	30	-5	11	-5	-3	-7	-4
word:able	-5	-3	-7	4	-9	-6	10	-2	-8	-3
word:about	16	-3	-1	-5	-2	-6	-3	-3	-3	-4
word:above	-8	-3	-7	-7	-7	13		-5	-4	-4
word:abroad	-16	-4	-5	-5	33	-6	-16	-3	-5	-9
word:abu		-3	-4	-4	-15	30	-9	8	-10	-4
word:abuja	13	-11	18	2	-2	7	-7	-3	-2	-10
word:abuse	19	-3	-11	-3	-3	-2	-9	-2	8	-2
word:academy	-9	-10	-12	-5	-6	58	14	-3	-6	-6
word:accelerate	-9	-3	-5	7	-3	-4	46	-20	-4	-3
word:accept	7	-4	-4	7	-7	-6	-6	-7	9	15
word:access	-2	-4	-5	-5	3	-11	-4	-9	16	-4
word:accompany	21	-2	-7	-4	-3	-4	-2	-3	-3	-6
word:accord	-4	1	-3	8	-3		-2	-5	-2	-2
word:account	-1	-4	-4	1	-10	3	-7	-9	21	-6
word:accra	32	12	25	-5	-4	9	-6	-3	-6	-5
word:accuse	-14	-3	-3	-5	-1	-11	-7	-4	22	-8
word:achieve	-11	-4	-3	-3	-3	-4	-5	-2	-6	-4
word:achievement	-10	-3	-5	-6	-3	-5	-15	-1	-6	-2
word:acknowledge	-12	-5	-2	-9	49	-7	-2	-4	-5	-8
word:acquaint	14	70	-5	-5	-5	-6	-4	-3	-5	-6
word:acquire	-10	-4	2	-15	59	-8	-3	-6	-9	-3
word:acquisition	1	-2	-3	-4	40	-5	-5	3	-11	-8
word:across	-13	1	-5	-5	4	-3	-6	2	-5	-4
word:act	-6	-3	-1	-5		-5	7	1	4	-4
word:action	-10	-3	17	-12	-9	-12	34	-4	29	-4
word:activity	-6	-6	-5	-12	-10	-7	-3	-2	5	-4
word:ad	-5	-4	-4	-3	-4	-3	33	-5	4	-6
word:adapt		-2	-2	-3	-2	-7	-3	-2	-5	-14
word:add	-10	-2	-4	-3	-6	-1	-2		3	-4
word:addis	-6	-5	40	30	-5	11	-5	-3	-7	-4
word:additional	-8	-3	-2	3	37	-5	-5	-5	-5	-2
word:address	-1	-8	28	-4	-4	-10	-4	-2	-4	-5
word:administration	-3	19	-5	-7	-3	-4	-1	-3	10	-8
word:administrative	-18	-3	-3	-3	-4	-7	-4	-9	7	-9
word:admit	-1	-3	-4	-8	-6	-18	-7	25	-9	-5
word:adolescent	-14	-2	-5	-2	-6	-5	53	-6	-5	-14
word:adopt	-9	-3	-5	-7	-4	-7	51	-3	-7	4
word:adoption	-6	-3	-6	-5	-5	24	27	-2	-4	-3
word:advance		1	-4	-1	4	-7	4	2	-5	-3
word:advertiser	-11	-4	-4	-6	-8	-8	-6	-6	50	-7
word:advertising	-6	-2	-2	-3	-11	-4	-3	-12	40	-5
word:advice	-26	38	-6	-7	-5	-8	-14	-4	-7	42
word:advise	-17	-10	-5	-6	-6	-5	-10	-5	-12	-5
word:adviser	-7	-17	-4	-6	-4		-2	-3	-2	5
word:advisory	-24	-3	-7	-2	-2	-5	23	-1	-3	19
word:advocate	-18	-5	-4	-3	-3	-5	-4	-3	-3	-4
word:affair	-10	-7	8	-3	-2	-5	-2	-1	-4	36
word:affairs	10	-3	-8	-3	-3	-3	-9	-2	-5	-5
word:affirm	-17	-5	-4	-5	-2	-7	6	-2	-4	-6
word:africa	-10	-4	19	-4	6	-3	-5	1	-4	-4
word:african	-17	-4	24	8	2	-7	-4	-3	-6	7
word:after			-2			6	-2	1	2	1
word:afternoon	51	-8	-5	-2	7	-8	-4	-4	4	-5
word:afterwards	-11	-5	-3	-5	-3	-5	-5	-2	-4	-7
word:again	14	-6	-8	-6	-5	5	-7	7	2	-4
word:against	-6	-3	-5	-5	-6	-7	-1	-5	33	-4
word:agargaon	26	-5	-3	10	-2	-8	-7	-2	-11	-4
word:age	11	-4	-7	-5	-5	-9	24	-4	12	-5
word:agency	-6	-6		2	-1	-6	3	-4	-3	-2
word:agenda	3	-4	6	-2	-7	-7	2	-3	-4	-4
word:agent	1	-3	-4	-5	-6	-5	-1	-6		-9
word:ago	-15	-7	-5	-10	31	-18	-14	-3	-8	-6
word:agree	-3	-4	-2	20	5	-7			-4	1
word:agreement	-9	-3	-5	44	-7	-2	-6	-5	-6	-4
word:ahead	-6	-1	-5	-6	10	13	-6	-10	-12	-5
word:ai	-4	-3	7	-3	-1	3	12	-2	-3	-2
word:aid	-6	-4	-4	-4	15	-14	-11	24	-7	-4
word:aide	12	-13	-4	-3	-2	-6	-3	-2	-2	35
word:aim	-4	-1	-5		-4	-5	15	-8	5	-6
word:air	2	-6	-5	-7	-8	21	-5	20	-10	
word:aires	-9	-4	-8	-13	12	-3	-6	-2	-4	-4
word:airport	7	-19	-5	-6	-4	25	-6	-3	18	-7
word:airtime	39	-4	-11	-4	13	-4	20	-3	-18	-4
word:akorda	30	-6	2	-9	-5	-5	8	-3	-4	-6
word:al	33	-8	-11	-5	-6	4	-5	-2	-5	-6
word:algorithm	-18	-3	-2	-5	-10	-6	-1	-12	19	-4
word:alike	-11	-3	-4	-5	-5	-7	8	-4	-7	-4
word:alliance	-9	-5	-4	43	-6	18	-5	-5	-7	-4
word:allocate	-15	-3	-4	-6	49	-6	-9	15	-7	-4
word:allow	-6	-3	-4	-2	-10	1	-4	35	15	-5
word:ally	-9	-5	-4	-7	-6	-11	21	-9	-6	-3
word:almaty	-15	46	-4	-9	-10	44	-9	-5	4	-7
word:almost	-11	-3	-7	-4	-13	-4	-7	-9	4	-3
word:alone	-10	-5	-6	-6	-7	-7	-9	-4	-10	-5
word:along	10	-6	-5	-3	-6		-5	-4	15	-6
word:alongside	-18	-4	-1	15	-3	-12	-4	-2	-5	15
word:already	-12	-4	8	9	11	-5	-4	-1	8	-6
word:also	7		-1	-1	-2	-2	-2	-3	-2	
word:although	-7	-3	-6	-4	-5	-6	-20	-6	-20	-7
word:alto	42	-7	-7	-5	-5	-6	-6	-4	17	-5
word:always	-13	-5	-4	-10	-8	-6	-5	-9	-13	-7
word:ambassador	-18	-14	-7	-6	-6	24	-8	-3	-5	33
word:amend	-18	-3	-5	-7	-4	-6	82	-9	-11	-4
word:amendment	-22	-2	-4	4	-4	-5	38	-4	5	
word:america	-16	-6	-5	-9	-6	-5	-2	-2	-2	-3
word:amharic	-12	-3	-7	-5	-5	57	-7	-3	-8	-7
word:amid	-13	-4	-5	-8	-5	-7	41	-4	-7	4
word:amman	15	-3	8	-6	21	-9	-4	-5	-4	-10
word:among	-1	-3	7	2	-4	-6	-2	-5	3	-3
word:amount	-23	-3	-3	-4	-43	-7	-3	-3	-9	-7
word:analyst	-22	-4	5		-7	-5	-6	-22	-6	-15
word:ankara	-7	14	9	-4	-4	-7	-4	-9	-8	-6
word:announce	-8	-3	-1	16	18	1	10	-3	-8	9
word:announcement	-9	-4	25	-3	28	9	-4	-2	-4	29
word:annual	-17	-6	69	-5	-7	-11	-10	-3	-5	-5
word:annul	-7	-2	-3	-6	-4	-4	-6	18	43	-7
word:answer	4	-4	-5	-8	-6	1	-8	-7	-5	-8
word:antenna	10	-4	-3	-13	-3	-5	19	-3	7	-11
word:anti-dumping	-10	-4	-5	-4	-8	-15	-9	-3	89	-4
word:antitrust	-15	-2	-4	-4	-4	-3	-5	-9	45	3
word:anybody	-5	-7	-6	-7	-3	-7	-25	-2	-4	-22
word:anyone	-19	34	-1	-2	-5	-5	-8	-15	-2	-1
word:apia	5	40	-4	-12	3	-2	-5	-5	-3	-2
word:appeal	-12	-4	-4	-5	-7	-6	-7	-2	17	-5
word:appear	34	-4	6	-8	-4	-4	-6	-3	11	-10
word:applicant	-24	-3	-6	-3	-5	-8	-6	69	-18	-4
word:application	-6	-3	-4	-4	-1	13	-5	13		-2
word:apply	13	5	-4	-5	-5	-6	-6	-20	-11	-4
word:appoint	-17	-4	-5	-6	-6	-8	-6	-4	-8	70
word:appointment	-8	12	-4	-4	-4	-4	-5	-4	-5	21
word:appreciate	-15	-7	-11	-5	-5	-5	-3	-5	-5	-5
word:apprise	23	-3	-2	-3	-11	-6	-5	-3	-3	-6
word:approach	-9	-4	6	-5	-5	-4	4	-3	-19	-7
word:approval	-9	-3	-4	-7	10	-6	10	26	-12	-1
word:approve	-7	-2	-3	-5		-6	21	14	-5	
word:apps	-4	-5	-5	-6	-6	-6	8	-5	14	-4
word:april		1	-1	-2	6	2	12	7	-2	10
word:arab	-43	-7	62	-5	-4	-4	-8	-3	-3	-5
word:area	1		-1	-4	-3	-4	-6	-3		-3
word:argue	-3	3	-4	-7	-5	-6	-8	-4	-11	-7
word:arizona	-8	23	-6	-4	-23	22	-5	14	-7	-4
word:arm	-16	-3	-3	-10	20	-6	-3	7	7	20
word:around	18	-1	-5	-5	-6	-6	-5	-3	-2	-5
word:arrange	-1	12	53	-5	-7	-7	-6	-3	20	-4
word:arrangement	25	-2	-3	60	-9	-6	-9	-9	-11	-10
word:arrest	2	-7	-4	-8	-4	-6	-12	-9	82	-9
word:arrive	-18	36	6	4	-7	-7	-4	-2	-6	-11
word:article	-5	-3	-11	-7	-5	-6	24	-6	61	-3
word:artificial	-6	-4	6	-1	-4	-6	7	-3	-4	-4
word:as	-5	-4	-1	-2	-3	-3	-2		-4	20
word:asean	-25	-5	57	-8	-4	-8	-8	-2	-4	-5
word:ashgabat	-3	-12	-6	-5	-4	-5	-6	-3	-6	-6
word:asia	-11	22	20	-7	-7	-6	-5	-3	-5	-4
word:asia-pacific	-11	-2	4		-6	-17	-2	-4	-3	-1
word:asian	-13	9	-4	-2	-11	18	-4	-3	-5	-3
word:aside	-6	-3	10	-10	51	-12	9	-5	15	7
word:ask	-8	-1	-5	-6	-3	-5	3	1	-1	-5
word:assemble	30	-4	-5	-6	-6	37	-7	-2	-3	-3
word:assembly	-17	18	13	-3	-9	8	14	-2	-4	1
word:asset	4	-3	-3	-4	-7	-9	6	-1	16	-4
word:assign	-11	-2	-2	-5	-3	-3	-5	24	-10	-7
word:assist	-7	-2	-2	-3	-6	-3	-8	-3	-33	-26
word:assistance	-6	-2	-3	-3	14	-4	-3	-5	3	-2
word:assistant	-10	-5	-8	-7	-7	82	-9	-4	-8	-6
word:association	-24	-10	8	-5	-4	-5	10	-2	-8	-6
word:assume	-12	-4	-6	-4	-3	-6	-9	-4	-12	73
word:assurance	7	-3	-8	-4	-2	-2	-1	-1	-1	-1
word:assure	4	-5	-4	-4	-5	-5	-6	-2	-5	-5
word:astana	-12	27	-11	-5	-5	7	-4	-2	-3	-3
word:at	5	2	6	-3	-2	2	-2	-2	-2	-1
word:attach	-7	-3	-3	-7	-14	-10	-5	7	7	-4
word:attempt	-12	-3	-3	-9	-4	11	1	-4	-9	-10
word:attend	-3	-4	8	-4	-4	4	-4	-3	-5	-5
word:attendance	-49	-6	5	-5	-4	-18	-4	-3	-6	-7
word:attention	-10	-3	-7	-6	-8	-6	-2	-3	-13	-3
word:attorney	-9	-3	-3	-3	-6	-9	4	-4	15	-6
word:attract	1	-5		-5	-11	-5	-4	-2	-3	-3
word:attractive	-10	-7	-4	-3	-6	-3	-2	-3	-2	-4
word:auckland	14	-5	25	-7	35	-6	-6	-5	-12	-5
word:auction	-10	-3	3	-8	-8	-8	-8	43	-10	-5
word:audience	35	-5	-6	-4	-2	3	-3	-5	-3	-7
word:audit	14	-4	-6	-6	-12	-13	-5	24	41	-6
word:auditor	-12	-5	-8	-6	-5	-3	-5	-5	-48	-6
word:auditorium	25	-3	-9	6	-8	-9	-7	-4	-5	-3
word:aug.	17	-3	-4	-8	-3	-6	50	-3	-4	-10
word:august	4	3	-1	5	-4	11	12	12	1	1
word:authorisation	-1	-3	-7	-7	-5	-6	-11	16	-8	-4
word:authority	-7	-4	-4	-6	-5	-10	2	9	25	-17
word:authorization	23	-2	-4	-4	-9	-7	15	-11	32	-3
word:authorize	-10	-4	-3	-9	-8	-11	-6	95	-11	-6
word:autonomous	13	-13	21	-5	-6	13	-6	-3	-5	-3
word:autumn	-34	-7	-4	25	4	30	-5	-4	12	-5
word:available	-6	-4	-5	-5	46	44	-6	-3	-15	-4
word:average	-19	-7	-10	-5	-19	-9	-7	-3	-7	-5
word:await	-9	11	-5	-13	-6	-12	-9	24	17	-9
word:award	-14	-3	-3	33	1	-6	-5	-3	-2	-4
word:aware	-16	-3	-2	-5	-3	19	-3	27	-3	-8
word:away	-3	-8	8	7	-1	-5	5	24	9	2
word:bac	-12	-2	-1	-6	42	-3	-3	-12	-2	-3
word:back	-9	6	-3	-4	-6	-4	9	-2	1	-7
word:backbone	-21	-4	2	-8	7	-10	-7	-3	17	-6
word:backup	-2	-3	-6	-7	-11	20	29	-4	27	-4
word:bad	-11	-5	-3	-4	-4	-9	-10	-10	-5	-3
word:bade	24	-21	-6	-4	-3	-3	-4	-2	-4	36
word:bag	-5	-4	-5	24	12	-8	-9	26	-17	-3
word:baht	-7	-3	-4	-5	-2	-7	-5	-7	-6	-3
word:baku	-14	-4	31	-4	-5	20	-9	12	-6	-6
word:balance	22	-8	-5	-4	-7	-5	-4	-6	-1	-8
word:baltic	-8	12	-4	-2	-2	23	-2	-2	-6	-2
word:ban	-5	-3	-4	-4	-5	-6	9	-6	16	-6
word:band	-7	-3	-4	-6	-7	-6	10	13	-10	-4
word:bandung	-12	-5	11	-18	-4	-14	-4	-6	32	-2
word:bandwidth	-16	-3	-7	-5	-9	-5	-5	-9	14	-5
word:bangabandhu	-10	-3	-5	-27	-6	-21	-2	-2	-3	-5
word:bank	-7	-5	-6	-9	-5		9	29	-5	8
word:banker	-6	-2	-4	-8	-6	-4	-4	-9	-9	-8
word:banking	-5	-4	-8	23	-12	-7	31	16	-7	-4
word:bar	-3	-4	-3	-5	-7	-5	19	13	1	-6
word:barcelona	14	-6	14	-13	-3	-7	-4	-3	-5	-3
word:baroness	27	-5	-11	-6	-6	-9	26	-4	-7	-10
word:base	-7		-3	9	3	-6	-4	13	18	-4
word:basis	-15	-4	-4	-8	-5	-7	-7	4	-10	16
word:batam	2	-7	-2	-7	-17	2	-3	-3	-4	-3
word:battery	-4	-4	-5	18	12	22	6	-5	-5	-4
word:bay	3	-5	19	-3	-5	37	-3	-3	-3	-6
word:be	-1		-1	-1	-1	-2	-2	-2	-1	
word:bear	-12	-4	7	9	7	-4	4	-3	-4	5
word:beat	-16	-6	-8	-8	-14	-6	-5	-6	-7	45
word:because	-15	3	-6	-4	-6	15	-4	19	3	-4
word:become	-7	-4	-4	-2	-2	-5	-7	5	-6	11
word:before	11			-2	-3	-4	5	-1	6	-5
word:begin	-5	10	-5	-8	-2	13	-3	-2	10	-5
word:behalf	-14	-3	-4	23	-4	-5	-4	-3	-10	-6
word:behavior	-4	-7	-2	-2	-2	-2	-1	-5	-2	-1
word:behind	12	-4	-8	20	-4		-5	-3	-9	-6
word:beijing	-2	29	-5	6	-2	-7	-5	6	-3	-4
word:being	-6	-2	10	-4	6	-3	-3	-4	3	2
word:believe	-4	-4	-3	-1	-3	-8	-22	-3	-8	-18
word:belong	-6	-5	-5	-9	16	-5	-4	-6	5	-7
word:below	-8	-2	-4	-2	-17	-10	23	-4	-9	-9
word:benefit	-11	-5	-6	-9	-3	-2	-2	-2	-2	-4
word:bengaluru	-14	9	-12	-6	-10	23	-5	-4	9	-7
word:bergen	9	-5	18	-10	-5	14	-12	-3	-4	-6
word:berlaymont	36	-3	-4	-3	-9	-3	22	-3	-3	-6
word:berlin	19	-5	11	14	-2	-7	4	-5		8
word:bernama	-4	-2	-3	10	-4	-1	-3	-3	26	-3
word:beside	-30	-4	-7	-5	24	1	-4	-4	-11	-6
word:besides	-11	-3	-7	-3	-12	9	-11	-6	2	-4
word:between	15	-4	-6	15	-3	-6	-4	-1	-3	-4
word:beyond	-14	-5	-4	-5	-6	-5	16	37	-8	-3
word:bid	11	-2	-3	-5	12	-10	-4	12	-14	-6
word:bidder	-12	-4	-5	5	-7	-8	-10	45	-17	-6
word:bidding	-9	-2	-4	-24	42	-4	-4	-14	-5	-3
word:big	-8	-7	12	-4	20	-7	-7	-4	-4	-5
word:bilateral	42	2	-7	7	-3	-3	-3	-2	-3	-4
word:bill	-8	-5	5	-3	-5	-8	39	-5	-8	-6
word:billionaire	-10	-3	-5	-8	55	-8	-3	-4	-8	-6
word:bind	-5	-4	-5	44	-5	-2	1	-3	-5	-4
word:binding	-7	-3	-4	37	-6	-7	-7	-6	21	-7
word:bishkek	15	-4	12	-19	-4	-10	-6	-4	-5	-21
word:blacklist	-10	-4	-4	-7	-8	-6	-5	-8	69	-5
word:blame	-12	-5	-5	-16	-8	24	-5	-6	-10	-5
word:blessing	-6	-3	-4	-5	-10	-5	-22	34	-11	16
word:bloc	-10	-3	-5	-3	-2	-2	-5	-2	-4	1
word:block	7	-3	-4	-4	-6	-6	-7	8	22	-5
word:blockchain	-6	-3	41	6	-4	-9	-46	-2	-1	-2
word:blueprint	-6	-5	-5	-7	-4	-10	52	-1	-3	-4
word:board	-14	1	-5	-6	7	-6		-3	-9	17
word:body	-13	-3	17	-3	-8	-18	12	-3	-4	23
word:book	-15	-4	27	-10	-8	-9	-13	12	-8	-8
word:boost	7	-2	-7	-4	1	-6	-4	-2	-2	-2
word:booth	-32	-6	-6	-3	-4	38	-8	-2	-3	-4
word:border	-8	-2	-5	-6	-5	-10	-5	-6	53	-3
word:borrower	-11	-2	-3	-6	17	-3	-8	-5	12	-3
word:boss		-6	-4	-6	-6	-9	-5	-4	-11	26
word:bottom	19	-5	-5	-10	-5	-7	-7	-4	-11	-6
word:box	-26	-5	-5	-6	-7	-13	-5	-5	48	-6
word:branch	-20	51	-6	-5	-5	44	-8	-3	-5	-15
word:brand	-11	-3	22	-6	17	14	-5	-6	-9	-5
word:brasília	29	-4	-4	-3	-4	-5	-10	-2	-4	-6
word:breach	-4	-3	-4	-4	-4	-3	-11	7	17	-7
word:break	-2	-1	-5	-7		28		-5	4	-5
word:breakfast	28	-4	4	-4	-3	-5	-6	-2	-3	-4
word:bridge	-11	-2		-5	2	-5	-4	-2	-5	-6
word:brief	35	-3	-1	-4	-3		4	-2	-5	-8
word:briefing	-11	-1	16	-5	4	-5	-2	-3	-7	-6
word:bring	3	-1	5	-1	-5	5	1	-2	4	1
word:broad	-12	-3	-6	-7	-5	-3	-5	-3	-2	-1
word:broadband	-6	-2	-4	-4	-2	9	-1	-2	-6	-3
word:broadcaster	-16	-6	-13	-5	34	-7	-6	-11	-4	-10
word:broadcasting	-5	-2	-4	-5	-3	-12	-6	6	-1	-6
word:broker	-5	-2	-2	23	-10	-3	18	19	-35	-2
word:brother	12	-4	-4	-5	-7	-5	-13	-4	-6	-6
word:brush	-40	-7	45	-3	-9	-5	-6	-2	-6	-6
word:brussels	20	5	-4	-7	-5	-6		-4	-6	1
word:bucharest	23	-5	-6	-10	-6	23	-8	-4	-4	22
word:budget	18	-6	-8	-5	18	-7	31	-3	-5	-7
word:buenos	-9	-4	-8	-13	12	-3	-6	-2	-4	-4
word:build	-4	-2	-4	13		10	-5	-2	-6	1
word:builder	-4	-4	-4	24	9	-11	-4	-5	-9	-5
word:building	4	-5	-7	-8	5		17	-7	-5	-5
word:bus	-10	-7	-6	14	11	42	-1	6	-28	-8
word:busan	-18	3	5	-6	-17	-9	-5	29	-4	-5
word:business	-5	2	2	-2	-6	-2	-5		-5	4
word:businessman	-9	19	-20	6	-5	-5	-15	-2	-3	-3
word:busy	-47	-14	-11	-4	-4	-14	-6	-3	-5	-9
word:buy	-6	-4		-8	31	-1		11	-11	-5
word:buyer	-9	-4	-5	-8	-12	-6	-16	12	-10	-5
word:by		-2		-1	1	2	2	-1	2	
word:cabinet	-10	-4	8	1	-3	-6	7	7	-3	20
word:cable	5	9	-1	10		9	-6	-4	-2	-4
word:cadre	-16	6	-3	-7	-2	-6	-3	-2	-3	-2
word:cairo	-6	29	45		-5	-12	23	-4	-4	-6
word:calendar	21	14	10	-5	-7	-8	-4	-2	-3	-4
word:california	-12	44	-8	-4	-4	-7	-4	-3	-4	-8
word:call	3	-3	-1	-2	-2			-2	-1	-3
word:camera	-6	-4	-4	-6	6	-7	1	-5	25	-4
word:camp	18	-3	4	-5	-5	12	-4	-3	-7	-4
word:campus	-1	9	-4	-4	5	18	-3	-3	-4	-5
word:can	-4	1	-5	-4	-2	3	-2	-1	-9	-5
word:canadian	-6	-3	-3	-16	38	-11	29	-7	20	-4
word:canaveral	-10	-7	-5	-7	-11	25	-5	-3	-3	-4
word:canberra	15	10	-5	33	33	-6	-8	-2	-5	-13
word:cancel	-4	17	30	5	8	12	4	3	-8	-6
word:cannot	-8	-3	-3	-4	-3	-9	-18	-14	2	-7
word:cap	-4	6	-4	-8	-6	-10	48	-4	12	-4
word:capability	12	-2	-2	-4	-13	-7	-7	-6	-2	-2
word:capacity		-5	-6	6	-4	3	-5	-2	-5	-5
word:cape	-12	-2	19	-6	32	-1	-5	-3	-5	-5
word:capital	7	11	-2	-3	1	6	8	1	-3	-4
word:car	-21	-4	-3	-5	-11	-14	8	-4	-1	-5
word:card	-4	-6	-4	2	-7	7	19	-7	2	-6
word:career	-15	-4	-3	-4	-3	-12	-5	-2	-4	-12
word:caretaker	-10	-6	-3	-6	-3	-4	-6	-2	-5	-33
word:caribbean	-21	-5	9	-4	-1	6	-6	-10	-7	-4
word:carmaker	26	17	-2	9	-20	-6	-2	-2	-3	-2
word:carrier	-10	-6	-3	14	3	-5	7	3	7	-5
word:carry	-5	-2	-4	5		5	-5	-5	12	-5
word:case	5	-3	-4	-4	-5	-7	-8	-6	22	-2
word:cash	-5	-2	-2	-9	31	-2	-2	-30	3	-2
word:catch	31	-4	-5	-5	-3	-3	-3	-4	-22	-6
word:cause	-22	-2	-4	-3	-5	-4	-3	-3	5	-10
word:caution	-9	-8	-4	-4	-3	-2	-3	-9	26	-6
word:cayman	-13	-35	-4	-4	35	-5	-5	-8	-5	-10
word:ceiling	-9	-4	-4	25	-13	-7	32	-7	-1	-9
word:cellular	-7	-1	-1	-12	-8	-9	-5	5	-4	-2
word:cent	-7	-3	-5	-5	16	-9	26	-4	-10	-5
word:center	-3	-3	1	-4	-1	6	2	-2	-4	-2
word:central	-10	2	-5	-6	3	-2	22	-4	4	-10
word:ceo	19	-7	5		-6	-6	-4	-3	-5	40
word:ceremony	-12	-3	4	19	5	17	-3	-3	-5	-1
word:certificate	-12	-3	-4	-2	-1	-6	-8	8	-11	-3
word:certification	43	-2	-3	-6	-8	-8	-11	55	-24	-5
word:certified	-18	-4	-5	-8	-12	-12	-7	79	51	-16
word:cfa	-4	-2	-3	-6	10		-4	11	-8	-2
word:chain	-4	-4	2	-2	2	-5	5	-3		-3
word:chair	4	-3	6	-5	-4	-3	3	-3	-6	8
word:chairman	-6	-5	-4	-7	-1	-6	-8	-4	2	53
word:chairmanship	31	-6	-8	-19	-5	-9	-2	-2	-5	9
word:challenge	-7	-5	-7	-5	-7	-4	-6	-3	24	-4
word:chamber	43	-4	-5	-5	-6	-5	25	-2	-3	-10
word:chance	12	-5	-5	-5	-8	-6	-6	-3	-5	-9
word:change	-9	7	-7	4	-3	2	-8	-3	3	-7
word:channel	-14	-5	-11	-9	14	-12	-7	-3	-4	-3
word:chapter	-8	-6	-5	-7	-5	-10	50	-3	-6	-5
word:charge	3	-3	2		-4	-2	3	-1	-9	2
word:charter	-17	-2	-9	4	-4	-5	43	36	-8	-9
word:chat	34	-3	-4	-4	-4	-4	-4	-3	-5	-5
word:chatbot	-5	-2	-3	-4	-5	-10	-12	-4	81	-3
word:chatgpt	-10	-1	-2	-2	-3	25	-6	-8	19	-1
word:cheap	-13	-5	-4	-1	-5	-8	-13	-3	-7	-7
word:check	10	1	-3	-6	-2	-10	13	-8	24	-4
word:chennai	12	-4	6	-10	-11	-10	-8	-4	12	-4
word:chief	-11	2	-2	-1	-3		-6	-3		32
word:child	3	-3	-4	-6	-6	9	15	-5	4	-10
word:china	-4	-2	-1	16	-12	-2	-6	6	6	-6
word:chinese	9	-3	-3	12	15	-5	-6	-6	11	-8
word:chip		-1	-2	7	4	-1	4	-1	-2	-2
word:chipmaker	-6	-3	-3	-25	17	-5	-3	-4	-5	-4
word:chipmakers	7	1	-4	-2	-2	-2	-2	-1	-2	-8
word:chips	-5	-3	6	-11	13	-4	6	-3	-3	-4
word:chitose	-18	40	-8	-3	-4	-3	-5	-3	-5	-5
word:choice	-21	-5	19	-7	-4	-6	-7	-3	-2	19
word:choose	-17	-4	-4	21	-5	-6	-7	-5	-9	32
word:circuit	-9	-3	-4	-5	-10	-5	28	-4	-7	-5
word:circular	-9	-3	-5	-14	-4	-16	69	-4	-12	17
word:cite	-4	-4	-4	-5	-5	-6	9	-9	5	-3
word:citizen	-13	-5	-3	-2	-4	7	-7	-2	-5	-5
word:city	9	-4	3	-4	-3	10	-5	-5	-4	-4
word:civil	-7	-5	-4	-4	-5	-5	-8	-3	9	-6
word:claim	-17	-4	-5	-13	-11	-7	-7	-6	8	-10
word:class	-7	15	-4	-5	-5	-11	4	14	10	-5
word:clause	32	-27	-4	-4	-9	-5	9	-6	7	-6
word:clean	-8	29	-6	-4	-5	18	-6	-2	-4	-8
word:clear	-6		-4	-5	-5	-6	-4	15	-12	
word:clearance	-5	-8	-3	-21	-7	-3	-4	21	2	-4
word:client	18	-3	-3	-5	-7	-5	-7	8	-25	-5
word:climate	-9	-15	-3	-11	-4	16	2	-6	-7	-3
word:clinch	-5	-2	-9	9	11	-7	-4	-3	-7	-2
word:close		-4	-1	-4	10	-5	-3	-4	2	-5
word:closed	47	-4	-8	-5	-4	29	-6	-3	-11	-7
word:closely	-9	-3	-4	-3	-4	-5	-5	-3	-4	-3
word:closer	-7	-5	1	-6	-4	-5	5	-3	-4	6
word:closing	35	-7	-7	-3	-10	-4	-6	-2	-4	-4
word:cloud	-9	-2	-3	32	-1	2	14	-6	-7	3
word:cluster	6	-4	-7	-5	-6	-5	-3	-7	-5	-4
word:co-founder	-13	-3	-4	-3	23	-8	-9	-8	27	10
word:coast	-8	6	-3	8	-9	-6	-7	-3	-6	-3
word:code	-5	-3	-6	14	-6	9	46	-3	-6	-5
word:coffee	44	-9	-5	-5	-3	-7	-9	15	-7	-8
word:collaborate	25	-3	-4	12	-5	-10	-5	-4	-6	-2
word:collaboration	-4	-4	-5	12	-7	-3	-4	-2	-3	-4
word:colleague	10	-26	9	-3	-4	-6	-3	-3	-5	-15
word:collect	-7	-2	-3	-4	-7	12	-7	-3	49	-5
word:college	18	-4	-5	-8	-6	15	-6	-4	-8	-8
word:colombo	10	-4	7	-4	29	-5	-7	-7	-4	-5
word:columbus	22	-3	-2	-7	-6	-7	-5	-6	24	-8
word:come	2	-2	2	-2	-2			2	1	-4
word:coming		-4	-5	-4	-5	-11	-4	-2	-5	-14
word:comment	-11	-4	-5	-9	-8	-9	29	-6	-9	-6
word:commerce	-7	-4	-5	-5	-5	-5	-12	-4	-25	14
word:commercial	-10	-4	1	-7	-1	23	-8	9	-8	-7
word:commission	13	6	-6	-9	-8	24	-9	4	-3	-5
word:commissioner	3	-7	13	-7	-5	-7	-7	-4	5	38
word:commit	-7	3	-4	-5	15	3	-4	-3	-5	-4
word:commitment	-2	10	-4	4	13	-6	-3	7	-4	-5
word:committee	-7	4	-6	-3	-6	-5	12	-3	5	1
word:common	5	-3	11	-7	-3	-7	5	-3	-3	-3
word:communication	-7	-4	-3		-2	-7	5	2	-11	4
word:communications	-11	-4	3	-5	-4	-4	5	8	-5	15
word:communiqué	-12	-1		8	-2	-6	-3	-2	-4	22
word:community	-15	7	21	-6	-5	-12	-4	-2	-6	-3
word:company	4	-4	1	4	1	2	-4	-3	-4	1
word:compare	8	-12	-6	-7	-5	-8	-5	-4	-5	-5
word:compete	-13	-5	-5	-15	-11	-9	-4	-6	-7	-4
word:competency	-4	-5	-3	-7	-2	-4	-5	-3	-3	-4
word:competition	-4	-2	5	-4	-7	-3	-6	-3	-9	
word:competitive	5	-5	-4	-5	-7	-3	-2	-2	-3	-2
word:competitor	20	-4	-5	-5	-8	-6	-5	16	3	-4
word:complain	-10	-6	-8	-5	-4	-7	-6	-3	15	-7
word:complaint	15	-3	-5	-4	-5	1	-10	-6	7	
word:complete		-9	-4	-4	25	-8	-1	11	4	10
word:complex	12		-4	-4	37	-7	-2	-4	-3	-6
word:compliance	-14	-3	30	-7	-3	-5	-17	-3	41	5
word:comply	-9	-3	-3	-5	-8	-5	-7	-8	-1	-4
word:component	-15	3	-3	-7	-11	-6	18	-3	-4	-7
word:comprehensive	-4	-3	-4	-5	-4	-4	7	-7	-7	-2
word:computer	-10	-2	-5	-5	21	25	25	-4	-8	-8
word:computing	-5	-4	-4	-2	-4	-14	19	-4	3	-4
word:concede	7	-4	-4	-4	-4	-5	-5	11	-11	-19
word:concern	29	-2	-4	-7	-7	-4	-5	-15	10	-11
word:concerned	-4	-5	-4	-3	-6	-17	-7	-3	-3	-1
word:concession	-7	-4	-3	17	-6	-6	-7	60	-22	13
word:conclave	-6	-4	33	-11	-4	-5	-9	-1	-2	-2
word:conclude		7	1	37	-8	-10	-5	11	-6	-4
word:conclusion	-8	-2	23	-6	36	-3	-5	-4	-5	-3
word:condition	-10	2	-2	-5	-10	-4	-5	18	5	-2
word:conduct	-5	2	-4	16	-15	-10	10	-4	9	-5
word:confer	19	5	9	-4	-5	-5	-4	-4	-5	-7
word:conference	-5	-6	51	-5	-3	-10	-7	-3	-3	-5
word:confidence	-1	-5	-6	-5	-10	31	-6	-2	-5	-4
word:confirm	-9	-5	-4	5	4	3	-5	-2	2	4
word:conglomerate	-8	-2	-3	-12	17	-4	-5	-4	-8	-5
word:congratulate	-37	-5	-5	-7	-7	-9	-5	-5	-9	-15
word:congress	1	1	41	-1	-5	-13		-5	-5	-5
word:connect	13		4	2	-12	2	-9	4	-6	-3
word:connection	-10	-4	-4	4	-6	6	-9	-5	-7	-1
word:connectivity	23	5	4	-8	9	-4	6	-3	-4	-5
word:consent	5	-2	-4	5	-11	-5	-6	-13	38	-3
word:consider	10	-4	-4	-9	-5	-5	5	-6	-10	-4
word:consortium	-5	-3	-3	-6	16	-3	-3	6	-9	-3
word:constellation	-12	-2	-2	17	-10	-11	27	-16	-19	-5
word:construction	-13	-4	-5	-5	-6	-16	19	7	-5	-6
word:constructive	5	-4	-3	-5	-5	-6	-10	-3	-5	-5
word:consult	24	-4	-6	-8	-3	-6	13	-3	-5	-4
word:consultancy	13	-4	-11	-3	-4	-10	-2	-3	-4	-5
word:consultant	-11	-4	-6	-6	-9	-10	-10	-10	-7	-7
word:consultation	8	-3	-7	-4	-5	-5	40	-6	-6	-2
word:consumer	-10	-3	39	-4	-4	-4	-9	-4	2	-6
word:contact	18	-4	-4	-10	-5	-5	-5	-3	-5	-6
word:content	-3	-5	-2	1	1	-8	32		2	-6
word:continent	-12	-12	7	-5	-6	-5	-3	-3	-6	-3
word:continue	-7	10	19	-5	-5	-7	-8	-3	15	-6
word:contract	-3	-4	-4	28	-9	-6	-5	-9	-8	-3
word:contractor	-9	15	23	-8	-5	19	-3	-7	-19	-4
word:contribute	-18	-17	-5	-5	42	5	-5	-3	-9	-6
word:contribution	-20	-5	-3	-7	-7	-4	-2	-2	-3	-6
word:control	3	-7	-3	-6	5	13	9	-5	-2	-6
word:convene	-4	-5	29	-4	-3	-4	-8	-2	-3	7
word:convention	-11	-9	32	-12	-5	-14	-3	-2	-3	-3
word:conversation	38		-5	-4	-3	-6	-4	-3	-3	4
word:convey	-25	34	-3	-5	-4	-4	-7	-3	-23	44
word:convince	-13	-5	-4	-7	-9	-5	-4	-2	-2	-3
word:cool	-49	-5	-6	-7	-17	-9	-6	-5	-9	-6
word:cooperate	-10	-5	-5	15	-9	-7	-8	-5	1	-3
word:cooperation	3	-5	-5	17	-4	-3	-6	-3	-5	-4
word:coordinate	16	-4	-4	-5	-5	-4	3	-4	-5	-6
word:coordination	8	-3	4	-8	-5	-6	-4	-6	-4	-6
word:copper	5	-5	-3	-4	-5	18	-4	-2	-7	-9
word:copy	-32	-5	-5	15	-5	-5	-5	-6	-7	-4
word:core	5	1	-4	51	-11	-8	4	-5	10	-6
word:corporate	-23	-4	-4	-4	-6	-6	-16	-16	27	-5
word:correct	-11	-4	-4	-6	-10	-13	-3	-4	-6	-12
word:corridor	32	-5	-6	-8	-4	-11	-4	-2	-4	-4
word:cost	-1	-5	-4	-7	8	-7	-2	-9	8	-5
word:could	-13	-2	-3	-10	-2	-9	-5	-3	-9	-6
word:council	-10	-5	13	12	-5	-5	11	4	-7	3
word:counsel	-17	-7	-4	-3	-5	-3	-4	-3	-6	-19
word:count	-3	-3	-5	-6	-13	-7	-6	-6	-10	-6
word:counter	-19	-7	-3	-4	-2	-5	-11	-3	45	-11
word:counterpart	-2	-4	-6	5	-4	-3	-3	-3	-7	-7
word:country			4	-1	-4	-6	-2	-1		-2
word:county	24	-5	-4	-5	31	-10	-6	6	-10	-4
word:couple	13	-12	-4	-26	-5	-3	-4	-3	26	-3
word:course	-21	-6	-5	1	2	9	-7	-6	-4	-5
word:court	-4	-3	1	-2	-2	-4	-6	-6	21	-2
word:courtesy	25	-4	-4	-2	6	-4	-2	-2	-3	-7
word:cover	-3	-5	-4	24	1	2	-9	-6		-3
word:coverage	1	-3	-3	-3	-8	-7	-6	-14	15	-3
word:create	-6	-3	-4	-4	3	-7	22	-2	-4	-5
word:creation	11	-5	-5	-5	-5	-6	-5	-2	-4	-5
word:credit	-4	-5	-5	-5	44	-9	-8	-11	-7	-3
word:crime	-9	-3	-5	-5	-4	-5	52	-9	17	-10
word:criminal	-21	-3	-5	-5	-5	-10	-5	-8	-7	-5
word:crisis	-26	-5	-4	-4	-4	-4	-2	-2	-5	-34
word:critical	-3	-4	1	-7	-8	-4	17	-3	-5	-6
word:criticize	-15	-5	13	-10	-6	-6	-20	-5	23	-13
word:critics	-6	-3	-7	-4	-5	-3	-4	-5	-38	-8
word:crore	-9	-3	2	16	36	-13	6	-10	-5	-4
word:cross	2	-9	-6	-6	-3	-6	-6	-5	-5	-6
word:cross-border	9	-4	-7	-3	-4	40	18	-4	-5	-4
word:crucial	-8	-4	-3	-4	-2	-2	-1	-2	-4	-2
word:crypto	-6	-3	-3	-5	-6	-5	36	14	-5	-11
word:culture	-14	34	-22	-6	-3	-2	-2	-2	-3	-2
word:curb	15	-3	-3	-5	-4	-4	4	-18	17	-5
word:currency	-5	-3	-3	-7	-15	7	-6	-9	1	-5
word:current	36	-3	-4	-5	-21	-4	-3	-3	-9	-13
word:custody	-3	-2	-4	-2	-14	16	43	-3	-18	-4
word:custom	47	-4	-5	-17	19	-2	-24	-3	-2	-3
word:customer	-11	-4	-5	-10	-9	16	-6	-6	15	-4
word:cut	1	7		-5	-1	-1	5	-4	1	-5
word:cyber	-9	3	9	5	6	1	15	-4	-5	-3
word:cybercrime	-9	-3	-5	-9	-8	-5	55	-3	-7	-4
word:cybersecurity	10	-5	-2	-5	-3	-2	19	-2	-4	2
word:d.c.	8	55	-10	-5	-9	-5	-7	-4	-7	-10
word:daily		-4	-4	-8	-5	-4	-4	-1	-1	-4
word:damage	3	-3	-6	-7	-10	-6	-11	-4	-6	-4
word:dar	-10	-5	-4	-7	20	24	-9	-5	-13	-6
word:dark	-13	-5	-7	13	-5	-7	-9	-4	6	-9
word:data	-15	2	-4	-6	-5	-7	29	-4	-7	-4
word:database	-14	-2	-3	-10	-7	-7	-8	-3	-5	-12
word:date	-1	3	-5	2		-9	1	-9	12	-5
word:datum	-1	-4	-1		-2	1	9	-1	1	1
word:davos	-2	-1	29	-4	-8	-4	-4	-3	-4	-7
word:dawn	-22	31	-3	9	-5	6	-5	-8	42	23
word:day	6	11	2	-3	-3	1		-4		2
word:days	-12	27	33	-4	-4	-9	-12	-5	34	-3
word:de	38	-3	-9	-5	-5	-4	-6	-1	-6	3
word:deadline	-2	-3	-9	-3	-6	-20	-14	-2	-10	-11
word:deal	-7	-1	-4	22	-4	-6	-6	-3	2	-5
word:death	-16	-5	-3	-2	-3	-13	-20	-7	27	-3
word:debate	-20	-2	-5	-4	-4	-6	60	-14	-12	-4
word:debrecen	-13	7	-5	-3	12	-30	-2	-3	-4	-7
word:debt	29	-4	-5	-6	19	-7	-4	25	-12	-6
word:debut	-17	-8	38	-8	-6	71	-10	-4	-8	-6
word:dec.	-7	-2	-6	-4	34	-7	-6	-8	-7	-7
word:decade	-10	-5	-6	-5	-10	-5	-13	-3	-8	8
word:december	9	-5		-2	-2	6	21	8	-5	1
word:decide	-12	-3	-3	-7	15	-6	10	16	-23	-5
word:decision	-4	-2	-3	-3		-6	6	-4	3	-2
word:declaration	-12	-5	-8	68	-8	-8	-15	-4	-5	-5
word:declare	-9	-3	8		-8	6	-2	-2	19	-4
word:decline	-10	-4	-4	-6	-6	-5	-7	21	-13	10
word:decree	-8	-4	-4	-10	3	-6	19	-6	8	7
word:dedicate	-15	-5	27	-5	-6	34	-6	22	-7	-25
word:deep	-12	32	-5	-5	-5	-8	-2	-2	-3	-4
word:deepen	-17	-4	-4	-4	-4	-6	-4	-3	-4	-5
word:deepfakes	15	-2	-3	-4	-6	-11	49	-12	-22	-4
word:deeply	-5	-3	-7	-6	-3	-5	-9	-1	-7	-1
word:defend	55	-4	-3	-14	-4	-5	-6	-3	4	-5
word:defense		-7	14	-7	28	-10	-6	-5	-7	-6
word:degree	-17	-6	-9	-4	-4	19	-7	-3	-5	-9
word:delay	-14	-4	-5	-1	-7	-9	6	-4	-14	-5
word:delegate	7	-4	9	-6	-5	-9	-3	-2	-3	-3
word:delegates	-27	-8	41	-9	-4	-5	-3	-2	-3	-3
word:delegation	8	5	-7	-2	-4	-4	-2	-3	-3	-5
word:delhi	-4	50	3	10	-4	-11	-7	-3	-4	-5
word:deliver	-11	-5	21	9	-8	-12	-6	-4	-6	-4
word:delivery	-11	-4	-4	-8	-8	14	-9	-4	20	-5
word:demand	-1	-3	-4	-5	-14	-3	-8	-3	50	-6
word:democratic	13	-5	-4	-4	-2	-4	-7	-2	-2	-1
word:deny	-20	-3	-4	-17	-9	-4	-6	-4	-19	-5
word:department	-6	-4	7	-6	-5	-6	-4	-3	-8	8
word:depend	-7	-3	-4	-7	13	-8	-6	-4	-7	-5
word:deploy	-19	-5	-3	-3	23	36	-7	-3	-6	-4
word:deputy	-5	-5	-6	-4		5	5	-1	-2	9
word:describe	-3	-4	-4	-6	-4		-7	-4	-5	-10
word:design	4	-4	-3	5	-4	33	-2	-4	-7	-4
word:designate	-25	-4	-7	-10	-6	-7	-16	-7	49	52
word:designer	12		-3	-2	19	-5	-6	7	-8	-4
word:desk	-17	-4	-4	-5	2	11	8	-3	-7	-1
word:despite	-9	-2	-3	-13	-4	-3	4	-13	12	-8
word:destination	-9	-2	-3	-2	-8	-3	-6	-3	43	-3
word:detail		1	-4	-4	-4	-5	2	-7	-1	-7
word:detailed	-15	-4	-4	-3	-6	-4	-14	-2	-3	-4
word:develop	-4	-1	-4	7	-6	-1	-1	-3	-4	-5
word:developer	-14	-4	11	28	-10	-9	-3	-3	-4	-4
word:development	-1	-1	-3		-3	-4	-1	-3	-1	
word:device	-6	-4	-3	6	-11	13	-3	-4	-6	-6
word:dfdi	-17	-3	41	-4	-8	-2	-2	-3	-3	-3
word:dhabi		-3	-4	-4	-15	30	-9	8	-10	-4
word:dhaka	14	-3	17	-4	-3	-15	-7	-2	-4	-7
word:dholera	8	-5	-3	-4	-9	-5	-6	-2	-4	-4
word:dialog	26	-6	16	-4	-5	-4	-6	-3	-4	-3
word:diary	18	-3	-11	-3	-6	-7	-6	-3	-10	-5
word:die	-4	-7	-5	-4	-6	-8	-6	-3	-10	-23
word:difference	-10	-3	-6	5	-5	-3	-6	-2	-3	34
word:different	-8	-4	-3	-4	-5	-4	-8	-17	-14	-7
word:difficulty	15	-6	-5	-8	-7	-4	-4	-3	-5	-8
word:digital	-2	-1	5	-1	-2	-2	4	-2	-3	-2
word:digitalisation	-13	-4	18	-4	9	-6	-6	-6	-5	16
word:digitalization	-12	-3	-4	18	-3	-7	-6	-5	-8	-6
word:digitize	-8	-10	-10	42	-4	-6	-4	-6	-9	-4
word:din	40	-4	-5	-4	-3	-4	4	-2	-6	-7
word:dinar	-3	-2	-5	-8	-10	-5	-12	-18	49	-1
word:dinner	49	-8	-8	-4	-5	-4	-11	-3	-4	-6
word:diplomacy	-25	-3	-3	-5	-4	-5	6	-5	-3	35
word:diplomat	-19	1	-6	-3	-4	11	-8	-2	-5	-6
word:direct	-7	2		-4	-5	-7	20	-5	8	-6
word:direction	16	-5	-4	-7	-3	-5	40	-28	-8	-6
word:directive	-6	-3	4	-4	-3	-5	57	-2	8	-7
word:directly	-1	-2	-1	-14	-3	21	-2	48	-9	-3
word:director	-11	-4	5	-2	1	-3	-4	-5	-8	29
word:director-general	2	-3	-3	-6	-3	-11	25	-1	-5	20
word:disclose	-7	-3	-3	-6	-23	-5	8	1	-10	15
word:discuss	40	-4	-5	-5	-5	-6	-2	-5	-4	-5
word:discussion	51	1		-7	-3	-5	-5	-3	-4	-5
word:dish	-11	21	-14	40	-4	-17	-7	-5	45	-4
word:dismiss	-18	-3	-5	-3	-5	-4	-5	25	9	23
word:dispute	5	-5	-6	-5	-5	-10	-4	-4	14	-5
word:dissolve	-13	-5	-4	29	-8	-8	-6	-4	-10	57
word:district	-22	-7	-9	-8	-6	49	-9	-3	-6	-5
word:dma	-6	-3	-4	-4	-4	-8	-17	-3	36	-12
word:do	-8	-1	-5	-1	-5	-5	-1	-2	-3	-5
word:doctor	-10	25	-3	-7	-4	-10	-17	34	-14	-8
word:document	-9	-6	-2	22	10	-7	-1	-5	-4	-4
word:doha	10	-7	42	-9	-5	56	-6	-3	-6	-7
word:doll	-13	-14	-7	-6	-5	-12	-9	-4	-8	-9
word:dollar	-8	-3	-4	-5	27	-5	-3	-2	1	-4
word:domestic	-30	-3	-5	24	-8	27	-14	-4	-4	-9
word:donate	-12	-3	-5	-10	82	-8	-5	-10	-13	-7
word:door	32	-5	4	6	-2	-10	-7	-1	-2	3
word:double	-11	-4	-4	-7	9	-8	9	2	-2	5
word:down	4		-4	-7	-3	-4	3	6	-2	8
word:download	-20	-4	-8	-5	-6	12	44	-27	-18	-5
word:dr	-2	18	-5	-4	-4	-7		-6	-9	9
word:dr.	5	-4	-7	-4	-5	-8	-3	-3	-5	1
word:draft	-6	-3	-5	-6	-4	-3	38	-5	-9	-6
word:drag	-10	-4	-7	29	-5	-8	-9	-3	15	-5
word:draw	-3	-5	14	-3	-5	-3	-1	-2	-5	-4
word:dresden	-7	28	-4	-5	38	-15	-9	-4	-7	-4
word:drive	-1	2	-5	-1	6	3	-7	-7	-6	-6
word:driver	10	-4	-6	-4	-9	5	4	-16	-5	-5
word:driverless	11	-5	-4	-2	-8	52	-7	20	-15	-4
word:drone	5	3	-6	-4	3	4	15	28	8	-6
word:drop	18	10	-4	-4	-3	-5	8	-4	16	5
word:dsa	1	-3	-12	-4	-3	-5	-1	-2	16	-7
word:dubai	1	9	33	-7		-7	-3	1		-5
word:dublin	-5	-3	-6	-9	-4	-6	-9	-10	20	-5
word:duct	-2	-4	4	-5	-5	-8	68	-4	-27	-5
word:due	3	1	6	-11	-7	1	12	3	-7	-5
word:durbar	10	22	-8	-5	-3	26	-5	-3	-4	-3
word:during	17	-2	-5		-4	4	-6	-1	-5	-6
word:dushanbe	-5	16	-5	6	-7	37	-2	-2	-2	-4
word:dutch	-3	-4	-8	2	10	4	-10	-12	13	19
word:duty	3	-9	-5	-5	-6	-5	15	-4	8	17
word:dwelt	17	-7	-9	-5	-2	-4	-7	-2	-6	-4
word:e-commerce	14	-6	11	-11	-5	-14	-5	-6	36	-4
word:e-government	6	-4	-4	17	-3	-4	-9	-4	-3	6
word:e-mail	-19	-4	-6	-6	-5	-8	-5	-5	-19	-6
word:ear	87	-6	-6	-6	-8	-10	-4	-4	-9	-9
word:earlier	13	-3	-4	4	-3	4	-1	7	2	
word:early	-13	5	-4	-6	5	3	-3	-3	-5	-6
word:earmark	-14	-4	-7	-4	54	-10	-3	-3	-4	-3
word:earn	-24	-9	-8	-5	-7	-11	-5	-4	-7	-11
word:earth	17	2	-7	-1	-6	-16	11	-7	-6	1
word:ease	-2	-4	-4	-3	-8	-19	34	-3	-4	-6
word:east	-5	-4	36	-8	-5	21	-3	-4	-4	-4
word:eastern	-10	4	-4	-3	-6	17	-6	-3	-4	-21
word:easy	-10	-3	-3	-7	-5	-7	3	-3	-7	-7
word:economic	-5	-6	11	-2	-4	-1	7	-3	-1	5
word:economy	4	1	5	11	-3	-4	-5	-2	-3	-5
word:ecosystem		-4	-6	-6	-6	-9	-6	-3	-4	-6
word:edition	-11	-12	28	-5	-4	1	-8	-3	-3	-3
word:education	-5	-5	-3	2	-5	-30	-6	-5	-6	-2
word:effect	-11	-4	-1	12	-5	-10	40	11	-9	
word:effective	-6	-41	-3	-2	-8	-3	-1	-2	-2	34
word:efficient	1	-3	-4	4	-3	-16	-4	-2	-2	-3
word:effort	-2	3	-6	-1	-4	13	-4	-2	-3	-5
word:egyptian	23	-11	-9	-5	-7	55	-6	-3	-8	-7
word:elect	-17	-5	-7	-5	-7	-7	-7	-4	-9	70
word:election	-38	-4	-4	-3	17	27	-4	-3	-6	-19
word:electric	-8	1	-3	-5	16	12	16	-4	-7	-5
word:electricity	8	-5	-5	-6	-8	-7	-10	-4	-6	-5
word:electronic	-3	-4	-4	-13	-2	3	10	5	-6	-7
word:electronics	8	24	10	-6	-10	-6	28	-4	-3	-12
word:else	-16	-4	-5	-5	-5	-11	-7	-4	-7	-6
word:embassy	-1	18	-5	10	-5	17	40	-3	-7	-4
word:emerge	2	-2	-3	-7	-4	-4	34	-4	5	-6
word:emergency	18	16	-4	45	-6	-6	9	-6	-8	-8
word:emphasize	-9	-4	-4	-3	-3	-10	-7	-3	-4	-7
word:employ	-14	-5	-6	-6	-4	-10	-6	-4	-7	-6
word:employee	-22	-4	-4	-5	-6	-8	-8	-4	-6	-7
word:employer	-10	-4	-6	-10	-11	-8	30	-5	-9	-5
word:employment	-18	-3	-21	-9	-4	11	-12	-3	-3	-4
word:enable	-4	-4	-3	4	-4	-2	-2	-2	-2	-2
word:enact	-5	-3	-4	-7	-4	-14	66	-5	-7	-5
word:encounter	-1	-4	-9	-4	-3	-8	-3	-3	-5	-4
word:encourage		-6	-4	-5	-7	-4	16	-3	-9	-4
word:end	2	2	1	3		1	6	-1	1	2
word:endorse	-17	-3	-5	-6	-5	-8	55	-4	-8	47
word:energy	-12	-5	-4	-5	1	-6	-7	-2	-6	-8
word:enforce	-9	-4	-4	-4	-4	-12	41	-3	23	-3
word:enforcement	-5	-2	-3	-5	-4	-8	-10	-6	27	-10
word:engage	34	-5	-7	-6	-5	-5	-5	-4	-6	5
word:engagement	31	19	-5	-4	-5	-6	-3	-3	-5	-5
word:engineer	-6	4		-3	-6	7	1	-3	-1	-5
word:engineering	-4	-8	11	-5	-5	5	-4	-2	-3	-7
word:enhance	-25	-6	-5	-14	-3	-5	-11	-2	-4	-8
word:enough	-6	-3	-4	-5	-3	-5	-18	-3	27	-2
word:ensure	-11	-3	-9	-2	-2	-3	-11	-2	-8	-7
word:enter	-8	-3	-3	15	5	10	-5	5	-8	-5
word:enterprise	2	-3	-3	-1	-8	-3	-6	-3	-3	-8
word:entity	-9	-3	-4	-7	-6	-6	-9	6	58	-4
word:entrepreneur	-13	27	-4	-8	-6	-7	-6	-3	-3	-4
word:entry	-6	-2	-3	-2	-6	-4	-5	-6	22	-4
word:environment	-10	-4	-4	-4	-5	-6		-3	-3	-4
word:envoy	6	7	-8	-9	-4	-5	-8	-4	-6	2
word:equiano	-12	-5	-5	-11	-11	39	-5	-4	-6	-5
word:equip	-14	-5	-4	-6	32	61	-6	-10	-7	-10
word:equipment	14	4	-6	-6	8	-1	-14	2	-3	-5
word:equity	-2	-3	-3	-7	22	-4	5	-10	-13	-3
word:era	-5	-6	-5	-2	-9	44	-18	-4	-6	-2
word:erase	-5	-2	-3	-11	-4	-3	36	-9	41	-12
word:es	-7	-4	-4	-6	31	32	-9	-4	-14	-6
word:establish	-6	-3	-3	-7	6	32		-6	-7	-3
word:estate	-4	-3	-3	-3	25	-2	-12	-19	-6	-7
word:estimate	23	-4	-4	-5	4	7	-8	-5	-8	-4
word:eu		-4	-6	-3	-6	37	21	-2	-4	-4
word:euro	-5	-3	-3	-2	22	-6	-6	1	5	-4
word:europe	-14	-5	-1	-4	2		-14	-2	13	-6
word:european	-5	-2	10	-5	12	16	7	2		-5
word:evaluation	-7	-2	-2	-5	-4	-11	-4	28	7	-5
word:even	-6	-5	-5	-12	-3	-8	-6	-2	-3	-6
word:evening	19	-9	5	3	-4	-2	-5	-3	-3	
word:event	-13	-4	48	-3	-6	3	-4	-3	-5	-5
word:ever	-4	-5	-6	3	-9	-8	-5	-3	13	-13
word:everyone	-5	-4	-5	-4	-3	-7	-5	-4	-5	-3
word:everything	31	-6	-5	-6	-7	-6	-7	-4	-7	-8
word:evidence	50	-3	-4	-3	-10	-6	-4	-5	6	-16
word:ex	29	-5	-4	-5	-3	-4	-2	-2	-7	-6
word:examine	2	-4	11	-8	-5	-7	-8	-5	-7	-5
word:excellency	48	-4	-5	-4	-3	-5	16	-3	-5	-8
word:exchange	-4	7	-4	14	-3	-2	-5	2	-4	-1
word:excise	31	-4	-14	-8	-6	-7	53	-3	-4	-5
word:exclusive	-13	-3	-3	-11	-14	15	27	-14	3	-4
word:executive	14		5	-3	-4	-1		-5		22
word:executives	-41	-2	-4	-3	-3	-4	-2	-1	-4	-2
word:exempt	21	-7	-3	-27	-3	-5	9	32	-23	-2
word:exemption	-9	-2	-1	-3	-3	-2	-11	-12	-6	-4
word:exhibition	-17	4	46	-6	-5	-13	-4	-3	-4	-4
word:exhibitor	-12	-7	71	-5	-5	-20	-4	-3	-7	-4
word:exist	5	-2	-3	11	-1	-5	-11	-4	-12	-2
word:expand	6	-4	-4	9	6		-4	7	-7	-4
word:expansion	-3	-4	-6	-6	27	-5	-4	-4	-5	-6
word:expect	-6	7	3	-5	-2		-3	-9	-6	-4
word:experience	-7	-4	-5	-5	-8	-4	-6	-2	-4	-4
word:expert	3	-4	-4	-8	4	-5	-6	-4	-4	9
word:expertise	-8	-6	-3	6	-9	-3	-2	-2	-1	-3
word:experts	-4	-4	-5	-9	-18	-8	-41	-3	-6	-4
word:expire	-8	-3	-5	-35	-10	-8	-7	-8	-7	-5
word:explain	17	-10	-3	-6	-4	-4	-6	-4	8	-3
word:explore	16	-3	-8	11	-8	-6	-5	-4	-5	-3
word:expo	-15	5	89	-9	-6	-18	-4	-7	-5	-4
word:export	17	-4	-5	-6	-3	-6	16		-2	-6
word:exporter	-6	-5	-5	-1	-6	-5	28	-5	-5	-6
word:expose	-4	-2	-4	-4	-24	-4	-12	-5	43	-4
word:express	-11	-4	-4	-7	-6	-6	-4	-3	-5	-6
word:extend	-6	-3	-2	2	-1	1	2		-7	10
word:extension	-4	-5	-4	-5	52	-8	-6	-8	-9	-3
word:eye		-4	-4	14	21	7	-6	-4	-8	-7
word:fab	-6	47	-4	-5	17	-7	-13	-9	-8	-4
word:face	30	-5	-5	-9	-5	-5	-8	-8	2	-6
word:facebook	12	-4	-2	-6	2	-3	-4	-5	5	-4
word:facial	-9	-3	-4	-6	-8	-6	21	-4	20	-4
word:facility	-3	-1	-5	-3	3	13	-4	-6	-2	-2
word:fact	41	30	-1	-10	-5	-2	47	-20	-2	-6
word:factory	-6	-10	-6	-4	33	27	-6	2	-5	-5
word:fail	-6	-5	-2	-7	-6	9	-9	-6	28	-1
word:fair	-27	3	39	-5	-4	-8	-5	-3	-6	-5
word:fall	-1	-4	-1	-5	-9	1	-4	-2	-1	
word:familiar	-6	-3	-3	-3	-16	-3	-7	-5	34	-3
word:family	-5	-2	-4	-4	5	-5	-3	-3	-5	-6
word:far			-6	-5	-9	1	-4	-4	16	-6
word:fare	-5	-1	-1	-4	-13	-6	-4	22	-22	-3
word:farewell	51	-24	-3	-3	-4	-3	-2	-3	-3	29
word:farm	-10	-4	-5	4	6	11	-6	4	-2	-5
word:farmer	-6	-3	-3	-6	-9	74	-17	-3	-6	-8
word:fast	-22	-5	-5	-14	-3	-7	-11	-3	-5	-4
word:faster	18	-4		-9	-4	-9	-5	-2	-3	-2
word:father	-13	-7	-5	-6	-8	-8	-4	-3	-5	-36
word:fault	7	19	-6	-7	-4	-11	-6	-4	-13	-6
word:favor	-15	-3	-3	-4	6	-8	5	8	10	-10
word:fdi	-14	-3	-3	-5	-10	27	-5	-2	-3	-6
word:feature	-25	-6	17	-5	-5	31	-6	-3	-5	-8
word:february	4	-1	4	3	-2	4	-4	3	11	-1
word:federal	-4	-4	-5	-4	-3	-8	36	-10	10	6
word:fee	14	-4	-7	-7	-6	-5	10	-3	-8	-6
word:feed	-5	-9	-3	-6	-9	51	-5	16	11	-3
word:fellow	-28	-4	-9	-7	-4	-7	-3	-2	-4	-9
word:ferry	-7	-6	-4	-6	-4	-6	-7	35	-16	-4
word:feud	-28	-13	-7	28	-6	-10	-9	-5	-5	-9
word:few	-8	8	-8	-4	-4	-4	11	-4	-2	-5
word:fiber		-4	-5	11	7	19		-3	-3	-6
word:field	-8	-4	-4	-2	-4	-5	-5	-2	-2	-3
word:fifth	-8	-4	-5	-6		-1	3	-3	-7	5
word:fight	-2	-4	-5	-5	-8	-5	-7	-6	-3	-5
word:figure	-7	-7	-7	-5	-8	-10	-10	-4	-11	-6
word:file	-13	6	-4	-5	-6	-7	-9		46	-8
word:filing	-3	-4	-4	31	5	-4	-5	-8	-11	4
word:fill	-38	-4	41	-5	-4	-6	-14	-3	-7	-6
word:film	-28	-4	-6	3	-10	-5	-4	-4	-11	-11
word:fin	-8	-3	-3	-6	-13	-6	-2	-9	52	-5
word:final	-8	-4	-4	-5	15	1	24	12	-5	-7
word:finalize	-7	-3	-4	-24	-3	-7	68	-8	-5	-3
word:finally	31	-5	-5	-4	-4	-7	-5	-4	19	-5
word:finance	-12	7	3	-6	-5	5	-3	-4	-5	29
word:financial	-11	-4	-4	-4	19	-10	12	-1	-9	-4
word:financing	8	8	-5	-9	17	-10	-2	-14	-7	-3
word:find	-3	2	-4	-6	-6	-6	-6	-4	7	1
word:finding	-9	-3	-3	-5	-6	-3	-6	-17	39	-3
word:fine	-6	-3	-4	-4	-6	-4	-10	-7	15	-4
word:finish	-11	-4	-3	-4	23	-20	-10	-4	-12	-5
word:finnish	-14	-6	41	-12	32	-6	-7	-5	-10	-4
word:fintech	6	-4	27	-5	8	2	2		6	-9
word:fintechs	-3	-5	-3	2	-9	-4	-11	-10	1	-9
word:fire	-11	6	-8	-5	3	19	-6	1	-11	51
word:firm	1	2	-5	-1	1	-4			-2	-6
word:first	-2		-3	-3	-2	24	-2	3	-5	1
word:five-day	8	56	-2	-4	-3	-3	-3	-2	-2	-4
word:five-year	3	-5	-4	27	-4	-15	18	-3	-6	-6
word:fix	11	-6	-3	-5	-5	4	38	-1	-10	-4
word:fjordnet	-17	-12	-7	-7	-5	-12	-5	-3	-6	45
word:flag	-2	9	-4	-5	-5	56	25	-7	-18	-12
word:flank	4	6	-6	-5	-5	-7	-4	-3	-7	-9
word:fleet	-11	-5	-4	-5	-11	46	-7	-6	-8	-5
word:flight	1	-21	-7	-6	-7	43	-5	32	-11	-4
word:flood	-12	28	-10	-9	-5	-11	-9	-4	-33	-3
word:floor	-5	-4	17	-7	-6	-9	1	5	10	4
word:flow	-10	-3	-5	12	-3	-6		-3	-7	-5
word:fly	7	24	-2	-4	2	3	-5	11	-7	-7
word:focus	32	-4	-5	-14	-5	-5	-5	-3	-4	-3
word:follow		-6	-3	4	1	3	-1	-4	5	5
word:following	8	-5	-4	-6	49	-4	-4	-2	-3	-3
word:foot	-16	49	36	25	-8	-23	-12	-4	-6	-5
word:for	-2		-1		2	-1	2		-1	-2
word:forbid	-9	-4	-4	-4	-5	-6	20	-7	-20	-5
word:force	-13	-4	-6	17	-5	-9	25	-6	-2	-2
word:foreign	-5	-4	-3	-5	-3	-7	19	5	-4	-5
word:form	-10	-3	10	52	-20	-7	15	9	-6	-3
word:formal	-8	-2	-4	-12	-4	-5	3	-9	78	-3
word:former	-13	-5	-6			2	-6	-6	21	-1
word:formerly	-6	-2	-3	-4	56	-5	-4	-4	15	15
word:forum	-21	-4	64	-5	-5	-10	-5		-4	-5
word:forward	-2	9	-5	-6	2	-2	10	-2	2	10
word:foster	6	-2	-4	-1	-5	-4	-7	-3	-2	-3
word:found	-12	-3	-4	-5	-7	-10	-5		-13	-8
word:foundation	-6	-7	-5	5	11	48	-5	-4	-6	-5
word:founder	-6	-5	4	-5	5	9	-5	-4	32	-1
word:four-day	-4	20	49	-6	-4	-17	-3	-3	-5	-5
word:four-member	17	-3	-3	-3	-2	-5	-3	-1	-1	-7
word:fourth	25	-4	-6	-5	1	-1	-7	-8	-4	9
word:framework	1	-3	1	9	-5	-7	6	-3	1	-2
word:franc	-4	-2	-3	-6	16	-2	-4	-2	7	-3
word:france	30	8	-34	-5	-4	-8	-6	-3	-5	40
word:francisco	-12	56	4	-4	-3	-4	-3	-2	-4	-6
word:frankfurt	-17	21	-7	-7	27	-9	-4	-8	-8	-5
word:fraud	-12	-4	-5	15	-7	-5	-11	-3	4	-7
word:free	-3	-1	-9	2	4	23	7	-5	-3	-4
word:freedom	-13	-2	-3	-3	-4	-6	-15	-2	45	-5
word:freeze	13	-2	-3	-5	-6	-4	-7		11	-4
word:french	-20	-6	-18	-4	-4	17	21	-3	-5	-9
word:frequency	2	-4	-5	-6	-6	-2	-4	57	-14	-3
word:fresh	-10	2	-3	-8	13	-6	-4	-7	-5	2
word:friday	5	5	5	1	-1	10	4	4	-3	4
word:friend	-21	-6	-9	-5	-5	-6	-4	-3	-10	8
word:fringe	14	-4	-23	21	-3	-4	-4	-2	-4	-3
word:from	-2	2		-2			1			2
word:front	12	-8	-5	1	-5	-8	-5	-4	-16	-5
word:fruitful	4	-3	-3	-2	-4	-3	-6	-3	-2	-3
word:full	-13	-6	4	-5	-8	4	-7	9	-9	11
word:fully	-6	-5	-3	-7	-13	-3	-7	-5	-7	-13
word:fund	-3	-4	-3	-1	15	6	2	-5	-4	-4
word:funding	-12	-3	-5	-14	64	-4	-2	-9	-4	-7
word:further	4	-5	-6	-7	8	-10	-2	1	7	10
word:future	-1	-4	13	-8	-4	-1	1	-2	-3	-4
word:g20	-19	-15	54	-4	32	-6	-4	-2	-3	-11
word:gaborone	-4	4	1	2	24	18	-3	-15	-8	-2
word:gain	-9	-4	-3	-7	-3	-4	-6	-3	15	-5
word:gambling		-6	-5	-3	-4	-4	48	-3	-8	-5
word:game	-1	-3	-4	-12	-4	-10	7	7		-4
word:gas	-13	-3	-3	-9	17	-7	-10	16	-9	-3
word:gate	44	-17	-11	-10	-11	59	-6	-4	-6	-4
word:gateway	-22	-2	-3	26	-2	-2	-14	-2	-5	-9
word:gather	27	-7	15	-5	-5	-7	-6	-3	-7	-6
word:gathering	-1	-4	58	-1	12	-7	-6	-2	-6	-9
word:gazette	3	-2	-4	-1	4	-7	54	-5	-9	-6
word:gb	-14	-3	-4	-10	-5	-6	-7		-4	-6
word:gdpr	-5	-2	-3	-3	-2	-4	-19	-5	22	-2
word:gear	-22	-2	-2	-3	-4	-3	-4	-6	14	-5
word:general	-14	-3	1	-1	2	-7		-5	-1	19
word:generation	-11	-4	-4	9	-7	-9	-4	-3	-5	14
word:generative	-11	-5	-10	-16	24	28	29	-3	-8	-4
word:geneva	-3	25	21	-5	-4	-8	-5	-3	-5	-6
word:geopolitics	-3	-4	-2	-6	-3	-1	-3	-2	-2	-2
word:get	1	1	-4	-3	3	-3	-6	11	-1	-5
word:ghana	3	-3	-6	-1	-5	5	-6	-4	-6	8
word:ghz	-9	-4	11	-5	3	-8	12	7	-14	-3
word:giant	1	2	-3	-21	11	-4	-2	-3		-5
word:gift		-4	-7	-4	40	-7	-4	-3	-5	-8
word:gigabit	-11	-5	-8	-4	-11	11	37	-3	-7	-6
word:gitex	7	-5	38	-6	-3	-5	-3	-2	-3	-6
word:give	-2	-3	2	-5	5	-4	3	9		-1
word:glad	-33	-6	-4	-3	-6	-6	-3	-3	-4	-12
word:glass	10	-3	-4	-5	-10	-7	-8	-2	-3	-6
word:global	-5	3	14	-1	-4	-5	-4	-2	-3	-4
word:globe	-9	-4	-3	-3	-3	-8	-6	-1	-5	-2
word:go	-1	3	-1	2	-2	3	-2	-1	-3	
word:goal	-13	-4	-3	-6	-3	-7	-5	-2	-4	-4
word:good	-6	-4	-4	-5	-5	-7	-7	-3	-6	-4
word:governance	-9	-2	-4	-6	-5	-3	9	-2	-4	-5
word:government	1	-2		-3	-1		10	-2	-2	5
word:governor	8	-2	-8	-4	7	7	4	3	3	-5
word:gpus	-38	-5	-3	4	-2	-17	-6	-2	-2	-2
word:grace	-19	-3	64	-7	-6	-6	-4	-5	-7	-20
word:graduate	2	-7	8	17	-3	-7	-6	-7	-5	-5
word:grand	15	-7	25	-7	-5	-8	-6	-3	-5	-5
word:grant	4	-2	-3	-3	14	-4	-5	7	-4	-3
word:great	2	-6	-7	-3	-8	-6	-4	19	-4	-3
word:green	-5	6	-4	-4	6	-12	16	25	-6	-3
word:greet	-26	-6	-8	-4	-4	-3	-2	-2	-4	-15
word:grid	-8	-6	-4	-8	27	26	-18	19	-9	-3
word:grievance	33	-3	-3	-3	-3	-5	-6	-3	-9	33
word:grilled	14	-3	-3	-5	-5	-4	-8	-5	-14	-13
word:ground	-4	-1	-4	3	1	32	-6	-4	-2	1
word:group	-5	-5	-4	-1	10	-6	-4	1	7	11
word:grow	-11	-4	-2	-7	-7	-10	-7	-3	9	-6
word:growth	10	-6	2		-6	-4		-2	-4	1
word:guangzhou	8	-4	-5	-7	-5	-4	-3	41	-7	-7
word:guarantee	-7	-3	-9	-6	42	-6	-4	-6	-6	-3
word:guard	-9	-5	7	-6	-5	-10	-10	-3	-9	-5
word:guest	2	-2	9	-4	-4	-2	-3	1	-3	-6
word:guidance	-8	-3	-4	10	-21	-18	75	-3	-7	-4
word:guide	46	6	-8	-6	-4	-9	36	-4	-6	-10
word:guideline	-10	-4	-8	-5	-4	-15	51	-3	-6	-6
word:gujarat	18	-5	-3	-4	-4	-5	-4	-3	-9	-13
word:gulf	-19	62	1	-4	-6	4	-8	2	-5	18
word:guwahati	-10	13	-14	-5	-10	-10	-5	-4	-5	-6
word:győr	-7	-7	-6	-5	15	34	-9	-9	-6	-3
word:h.e.	3	-4	20	-4	-6	-7	-6	-3	-4	-6
word:hackathon	-15	-14	80	-11	-6	-9	-6	-4	-8	-5
word:hail	12	-3	-3	-4	26	-6	-3	-3	-7	-6
word:half	-7	4	3	-7	8	3	1	-4	-3	-5
word:hall	5	1	10	2	-1		3	15	-9	-6
word:hand	-5	-5	-4	4	2	-4	2	-4	1	2
word:handle		-5	-4	-4	-9	4	12	-7	-7	-6
word:handset	19	-3	-9	-7	-6	-7	14	19	-13	-6
word:handshake	41	-4	-6	1	-5	-8	-6	-4	-6	-4
word:hang	12	-6	-6	-7	-9	-7	-7	-4	-12	-7
word:hanoi	15	26	8	-3	-3	8	-5	-4	-5	-6
word:harare	13	-4	-5	-5	30	-8	-3	31	-9	-5
word:harbor	-23	34	34	-5	-6	-9	-5	34	-13	-5
word:hard	-18	-3	-3	-7	-5	-9	-9	-3	29	-3
word:harm	19	-3	-5	-5	-5	-5	26	-3	-4	-5
word:harmonized	-15	-4	24	-2	-4	-6	-13	-2	-4	-2
word:have	-3	-1	-2		1			-1	3	1
word:he	1	1	-5	-1	-2	-2	-5	-3	-5	2
word:head	6		3	-4	-3	-6	-2	-1	-2	17
word:headquarter	-11	-3	-5	-23	-6	-16	-4	-3	-7	-5
word:headquarters	9	-9	-5	-3	-8	15	-4	-3	1	-4
word:health	-5	5	9	4	-6	20	-5	-3	-6	32
word:hear	30		-5	-4	-5	-5	-6	-4	-1	-5
word:hearing	43	-7	3	-6	-4	-9	5	-3	-7	-8
word:heart	13	11	-5	-7	-9	-6	-3	43	-11	-2
word:helm	-17	-4	-4	-4	-5	-7	-3	-2	-4	51
word:help	-13	-4	-1	1	-1	3	-2	-4	-7	-5
word:helsinki		-4	29	-6	10	13	-6	-4	-5	-4
word:her	12	5	-4	-8	-1	-7	10	-3	-2	-11
word:here	21	-4	-4		-5	-4	-9	-4	8	-8
word:high	-2	-6	-6	-1	2	-1	13	-3	-1	-6
word:high-level	-5	-3	15	-2	-9	-3	-8	-2	23	11
word:high-speed	-4	-2	-2	-3	-5	-15	-3	-5	-2	-2
word:high-tech	-10	-3	-4	-7	-4	-7	-7	-3	-4	-7
word:highly	-6	7	-4	-1	-11	-3	-2	-2	-2	-4
word:highness	31	-5	-15	-4	-6	-11	-6	-2	-4	-11
word:him	13	-3	-3	-3	-5	-4	-4	-3	-2	8
word:himself	-8	32	-4	-5	-4	-17	-3	-3	-5	-26
word:hint	-39	-15	32	-5	-6	-5	-3	-3	-8	-23
word:hire	-14	-3	-6	21	-5	10	-4	-5	-8	-5
word:his	7	4	-2	-5	-5	-8		-3	-1	14
word:historic	-24	12	-3	14	-4	80	-2	-2	-3	-5
word:history	-11	2	-2	-2	16	-5	-3	-3	10	-5
word:hit	4	-5	-5	-4	-7	-4	-3	-9	1	-3
word:hold	12	-3	9	-4	-1	-5	-1	-5	-4	-4
word:holder	-5	-3	-3	-6	-17	-2	18	-43	3	-2
word:holiday	13	-3	-2	-4	-7	-5	2	-4	-5	11
word:home	-10	3	-2	-5	-3		-8	-6	18	-6
word:honiara	10	8	-6	-6	22	-9	-4	-3	-6	-7
word:honor	17	-4	-13	-5	-9	12	-5	-4	-5	-6
word:honorable	50	-3	-4		-3	-7	-3	-2	-8	-4
word:hope	-12	-5	-14	-12	-5	-10	-4		-5	-4
word:hospital	-7	-4	-3	35	-8	46	-17	-9	-18	-3
word:host	-1	-4	18		-5	-4	1	-3	-4	-4
word:hotel	11	-3	6	-7	-3	-11	-5	-2	-13	-4
word:hotline	-11	-9	-3	21	-9	-8	-6	-7	-23	-7
word:hour	20	-6	1	-4	-2	-6	4	-5	1	-2
word:house	26	-5	-5	-4	-5	-1	10	-1	7	-1
word:household	-10	-4	-4	-7	-8	-9	-6	-6	-15	-8
word:how	5	4	-3	-5	-5	-6	1	-3	-2	-4
word:however	-7	18	-5	-4	-3	-8	-15	-4	28	-3
word:hrk	-7	-3	-9	-3	-20	11	-9	-20	-11	-2
word:hsinchu	-31	23	13	4	-6	33	-4	-5	-5	-5
word:hub	-4	-1	-10	6	-2	13	3	-2	-4	-3
word:huddle	8	-4	-3	-4	-3	-4	-4	-2	20	-5
word:human	-13	-2	-2	-4	-2	-5	-5	-1	-2	-5
word:hurdle	17	-3	-3	-5	-8	-8	-7	8	-5	-9
word:hyderabad	-8	-5	-5	-9	10	-22	-5	-5	-7	-7
word:hydrogen	-13	-11	17	-6	20	70	-9	-5	-4	-9
word:i	-13	-4	-5	-3	-8	-2	-6	-3	-5	-4
word:ias	-16	-2	-2	-2	-1	-3	-6	-5	-18	42
word:ict	-7	-4	7	-2	-6	-6	2	-4	-5	5
word:id	2	-4	-6	-11	-7	9	2	-4	-6	-9
word:idea	-19	-5	-4	-5	-11	30	-6	-5	-6	-4
word:identify	-4	-6	-2	-11	-4	-3	-7	-3	-6	-4
word:identity		-6	-5	4	11	-1	27	-7	-7	-6
word:if	-9	-4	-4	-5	-7	-7	-10	-3	-16	-6
word:ill	32	-3	-36	-4	-5	-4	-4	-2	-8	-10
word:illegal	-5	-3	-3	-7	-4	-4		-7	8	-2
word:image	17	-5	-8	3	-5	5	-6	-3	22	-4
word:immediate	-16	-4	-4	20	-4	-5	30	12	-19	17
word:impact	-7	-4	12	-4	-3	-2	-8	-1	-2	-4
word:implement	-21	-2	18	-3	-16	-3	19	-4	-9	-5
word:import	-5	-5	-7	-4	-6	-16	37	-7	29	-4
word:importance	-9	-6	-4	-4	17	-4	-3	-5	-5	-3
word:important	-4	1	-5	-6	4	-4	-6	-3	-3	-4
word:impose	-10	-3	-4	-5	-5	-4	16	-6	34	-4
word:impress	-3	-5	-5	-4	-3	-4	-6	-3	-5	-8
word:improve	-5	-3	-3	-4	-6	-8	-4	-5	-7	-3
word:in	1	1	2	-1	1	3	-2	-1	-1	-1
word:in-principle	-8	-2	-3	-6	-14	-3	-6	68	-12	-5
word:inaugural	-23	-5	53	-3	-7	19	-7	-2	-2	-4
word:inaugurate	-19	-8	29	-5	-7	73	-9	-3	-7	-8
word:inauguration	-11	35		-4	-5	51	-3	-2	-4	-5
word:incentive	19	-3	-7	-3	11	-5	5	-5	-4	-6
word:incident	-9	-3	15	-4	-6	-4	-3	-2	6	-10
word:include	-11	-4	14	8	-2	-8	-5	-2	-3	-3
word:increase	23	-3	-13	-5	-11	-9	20	-2	-6	-3
word:incubator	13	27	-13	-6	-9	45	7	-5	-13	-4
word:independent	-33	-4	-5	-3	-7	-6	-7	49	-7	-6
word:india	29	-3	23	-5	-4	-13	-6	-5	-7	21
word:indicate	9	-2	-1	-6	-3	-4	-5	-4	-3	-3
word:individual	-1	-7	-4	-7	-7	-5	-13	2	20	-4
word:industrial	-13	5	-6	15	-8	5	21	20	-11	-7
word:industry	-12	4	2	-1	-5	-3	2	-3	-2	-3
word:inform	40	-3	-2	-5	9	-6	-4	-6	-4	-8
word:information		-3			-5	-5	6	-4	6	
word:informed	3	-4	3	7	-5	-6	-4	-4	-6	-7
word:infrastructure	-4	-3	-4		-2	-3	-1	-3	-4	2
word:initial	-22	9	-9	84	-12	-9	-11	-3	-4	-4
word:initiative	-3	-4	-1	4	4	5	-10	-2	-4	-4
word:inject	-6	-3	-3	-4	20	-7	-8	15	-19	-4
word:injunction	-13	-1	-2	-2	-2	-3	30	-7	22	-2
word:ink	-12	-3	-4	73	-3	-7	-5	-4	-7	-4
word:innovation	-3	-2	-3	-7	-7	15	-3	-2	1	-4
word:innovative	-3	11	-7	-4	-6	-12	-4	-2	-3	-3
word:inquiry	-8	-3	-4	-6	-6	-8	-7	-6	70	-5
word:insist	15	-3	-3	-8	-6	-5	-4	-5	-22	-7
word:inspect	-9	65	-4	-10	-6	-8	4	-7	-5	-6
word:inspection	-12	64	-3	-4	-4	-11	-5	-2	-9	-6
word:instagram	17	-1	-2	-5	-17	-3	-3	-5	15	-3
word:install	2	-3	-2	-5	-4	-3	-15	27	-8	30
word:installment	-6	-5	-3	-3	-10	-11	-6	48	-25	-5
word:instead	39	-3	-4	-4	-10	33	-7	12	-8	-10
word:institute	-17	-3	8	-7	-4	-7	-4	-2	-4	-6
word:institution	-10	-3	-8	-7	-7	-4	-11	15		-3
word:instruct	-13	-2	-4	-5	-4	-3	-6	-6	3	-9
word:instruction	-6	-4	-8	-6	-3	-12	6	-5	46	-7
word:integrate	-7	-4	-3	-3	-9	-8	-4	-4	-7	-4
word:integration	-18	-4	-4	-7	8	-10	-16	12	-4	-4
word:integrator	-10	12	-8	90	-6	-11	-6	-7	-10	-11
word:intelligence	-9	-4	6	-1	-4	-6	7	-3	-4	3
word:intelligent	-27	25	-5	-2	-4	43	-2	-2	-2	-4
word:intend	-10	-4	-5	-5	15	2	-1	-4	-6	-4
word:intent	-15	-4	-5	46	-9	-5	-7	15	-6	-5
word:interact	86	-7	-9	-7	-6	-8	-4	-4	-8	-12
word:interaction	24	-6	-7	-6	-4	-8	-5	-3	-4	-9
word:interest	2	-4	-4	-4	-4	-7	11	-3	-3	-4
word:interested	-25	-5	-3	-3	-5	-5	-3	-3	-3	-4
word:interference	-16	-4	-4	-17	-5	-6	-6	-2	-15	40
word:interim	-14	-6	-4	-4	-3	-4	-9	-5	3	57
word:interlocutor	39	-13	-5	-4	-2	-24	-2	-2	-2	-3
word:international	-17	-5	16	-1	-4	-10	-4	-2	-3	-6
word:internet	3	-5		-4	-2	-1	-3	3	-1	-6
word:interview	-18	-5	-9	-5	-4	-5	-4	-2	-5	-6
word:into	-3	-1	-4	-5	11	11		-5	7	-3
word:introduce	1	-1	-7	-6	-4	26	1	-3	11	1
word:invest	-9	-4	-4	-5	27	-4	-2	1	-5	-4
word:investigate	-7	-3	-4	-6	-8	-6	-4	-12	57	-3
word:investigation	-3	-2	-4	-5	-6	-6	-7	-6	53	-3
word:investment	-6	-3	3	-4	-4	-2	-2	-1	-5	-3
word:investor	-4	-2	9	-7	7	3	-2	-3	-7	-4
word:invitation	-9	29	-11	-5	-5	-5	-3	-3	-6	-9
word:invite	-18	-7	18	-5	-6		3	-6	-4	-4
word:iphone	-2	-2	-1	39	-14		-3	7	19	-2
word:islamabad	36	-4	8	-4	18	-6	-3	-3	-4	-9
word:island	-6	5	-6	4	-3	12	-5	8	-6	-5
word:issue		-3	-3	-4	-1	-2	2	9	7	-2
word:issuer	-6	-2	-8	-5	-6	-12	76	26	-7	-12
word:it	-7	-2	-3	-2				1	2	-3
word:itinerary	-17	75	-6	-7	-4	-12	-4	-2	-4	-3
word:its	-8	-2	1		7	14	4	4	4	-2
word:jakarta	-16	23	15	-5	-3	-8	-4	-3	3	-5
word:jan.	38	-3	-3	-3	-6	-2	-5	26	2	-2
word:january	-3	-8	-2	5	7	9	26	-3	5	11
word:japan	-13	55	-9	33	-14	47	-7	-3	-5	-5
word:japanese	-11	-5	-8	-11	53	-7	-7	-6	12	-4
word:job	-8	-4	-5	-6	23	-6	-8	-2	-5	7
word:johannesburg	-1	-3	-21	-5	29	-4	-4	-3	-6	46
word:johor	-28	-3	-7	-5	-19	23	50	-8	-3	-5
word:join	-10	-7	6	25		-3	-3	-1	-6	-4
word:joint	10	-6	-7	27	-2	-5	-5	-3	-5	-4
word:jointly	-20	-10	45	19	-6	-3	-4	-3	-7	-3
word:joke	-20	-4	42	-5	-7	-10	-32	-4	-16	-8
word:josé	6	-8	33	-2	-7	-5	-2	-3	-3	-4
word:journalist	-19	29	17	-5	-6	2	-6	-3	-8	-5
word:judge	-11	-2	-4	-6	-5	-5	-16	-8	19	-6
word:july	1	-5	-2	-3	-4	7	12	13	3	3
word:june	-3	5	-2	2	3	7	1	5	-1	9
word:just	-1	-3	3	-11	24	-4	-6	-5	-3	12
word:justice	-13	-4	-5	-3	-4	-3	-4	-3	56	-5
word:karachi	-3	-4	15	-4	26	-27	-3	-9	-6	-3
word:kathmandu	37	-3	3	-7	-10	-7	-6	6	-5	-3
word:keen	-17	14	-5	-2	-4	-2	-1	-2	-2	-4
word:keep	2	-1	-5	-5	6	-5		2	-7	-2
word:kes	-7	-4	-5	-3	-5	-8	-11	-3	94	-3
word:key		-3	-6	3	-6	-1	-10	-3	-5	-5
word:keynote	-13	-7	72	-9	-6	-8	-4	-3	-4	-4
word:kick	-8	6	7	-6	-8	39	-8	-3	-8	-6
word:kigali	-18	4	22	23	2	9	-6	-3	-5	-4
word:kilometer	8	-4	-5	-6	-11	10	-5	-4	-9	-5
word:kind	-18	-4	-6	-4	-4	7	-7	7	-5	-5
word:kingdom	3	-6	-11	-36	-3	-7	-8	-3	-5	-12
word:kit	-11	-5	-6	36	-6	-11	-8	-9	50	-8
word:knock	-14	-5	-3	-6	11	-6	-9	-18	40	-8
word:know	-1	-4	-5	1	-7	-4	-6	-3	-5	1
word:knowledge	-9	2	-5	-12	-4	-11	-2	-1	-2	-1
word:konza	8	32	-9	-5	19	31	-5	-2	-3	-3
word:korean	-12	21	19	23	-23	-10	-7	-2	-2	-4
word:krone	-5	-2	-5	-8	50	31	-3	-4	8	-7
word:kuala	-2	-3	7	16	-3	-5	-5	-3	-3	-5
word:kumamoto	-7	-5	-8	30	11	7	-4	-5	-8	-4
word:kuwait	-12	-3	21	-13	38	-8	-4	-9	-10	-5
word:kyiv	17	-6	-5	12	-3	-4	-10	-3	-2	-5
word:la	57	-3	-2	-5	-8	-4	-8	1	-6	-8
word:lab	-7	-5	-5	6	-3	52	-5	-8	-5	-7
word:label	-8	-3	-4	37	-9	-14	37	-10	-29	-3
word:labor	29	-3	-3	-2	-3	-2	18	-3	-3	-8
word:laboratory	16	1	-5	7	-5	2	-6	-3	10	-4
word:lack	-14	11	-5	-6	-11	12	-4	-3	-5	-4
word:lagos	6	-4	33	-4	3	-7	-6	3	-7	-6
word:land	-4	19	-4	5	8	11	-6	2	-6	-4
word:landing	-2	48	-6	-4	-5	-8	-4	-2	-4	-3
word:language	-6	-3	-5	10	5	10	-7	-3	-6	-6
word:lapse	-8	-4	-5	-6	-7	-9	-7	24	17	29
word:laptop	-15	-4	-4	-6	72	-15	29	-7	-8	-7
word:large	-2		-1	-1		-3	3	-1	1	-3
word:laser	-43	-3	-5	-8	-4	26	-4	-2	-4	-2
word:last	4	2	-6	2	4	1	4		-1	
word:lasting	6	-7	-6	-5	-3	-4	-7	-2	-4	-4
word:late	14	-1	-7	-4	3	-1		9		3
word:later	-3	-5	3	1	2	-1	-2	-3	-4	9
word:latin	9	3	17	-5	-3	-5	-3	-2	-4	-3
word:latter	-1	-3	-3	-16	6	-2	-2	-3	-3	-12
word:launch	-10	-4	-7	-6	-4	39	-2	-4	-6	-4
word:laundering	1	-2	-5	-3	-11	-5	-6	-4	35	-8
word:law	-7	-3	-4	-6	-4	-5	16		-7	-4
word:lawmaker	-4	-4	-7	13	-4	-8	-6	-4	-11	-7
word:lawmakers	15	-4	-5	-15	-5	-7	-25	-3	-3	-3
word:lawsuit	-10	-3	-4	-6	-7	-6	-6	-6	62	-4
word:lawyer	-3	-4	-4	-6	-9	-7	-5	-3	1	-5
word:lay	-4	-4	-3	-3	5	10	15	-4	5	-5
word:lead		4	-1	-5		-7	-4	-3	3	4
word:leader	1	15	-1	-4	-4	-5	-5	-2		-8
word:leadership	-7	-6	23	-2	-4	-6	-4	-2	-4	-8
word:leading	12	-3	-3	24	-8	-5	-4	-1	-5	-5
word:leak	11	-3	-4	-5	-4	-5	-13	-5	27	9
word:learn	-8	1	-4	-3	-10	-5	-4	-4	-7	-4
word:learnt	25	-4	-5	-4	-5	-5	-4	-3	-8	-23
word:lease	-15	-5	-6	55	-7	-14		20	35	-8
word:least	-7	-4	-5	-7	-9	-6	-7	-13	22	-4
word:leave	-4	10		-1	-2	-8	-4	2	-5	4
word:lecture	-11	-15	-10	-4	-5	-4	30	-6	-3	-20
word:leg	-40	-4	-6	-11	-3	-6	-5	-3	-9	-7
word:legal	-8	-4	-4	5	-6	-9	-3	-6	-5	
word:legislation	-11	-3	-3	-8	-3	-7	37	-2	-8	-6
word:lend	27	-3	-4	-6	31	-7	-3	-5	-9	-4
word:lender	-3	-4	-5	5	21	23	7	1	-4	-6
word:lending	19	-3	-4	-6	-9	-4	-5	17	-15	-3
word:length	12	-6	-18	-3	-2	-4	-17	-2	-6	-2
word:less	-14	-4	-4	-5	-12	-9	-6	-3	-6	-6
word:lesson	-22	25	-5	-4	-5	-8	-3	-4	-23	-9
word:let	-1	-2	-3	-4	-9	11	-4	6	4	5
word:letter	-1	-3	-4	15		-7	-6	8	-9	-5
word:level	-17	-2	-6	-7	-2	-5	-3	32	-7	-7
word:levy	5	-3	-8	-4	-3	-8	14	-3	1	-7
word:license	-4	-1	-3	-1	-5	-2	-3	17	-8	-4
word:licensee	-7	-3	-4	-4	-5	-5		16	-12	-4
word:lie	-10	-5	-6	9	2	16	-5	-3	-6	-6
word:life	-11	-8	-5	-2	-8	-9	-5	-4	16	-11
word:lift	-8	-4	-4	-4	-5	4	3	-7	37	-3
word:light	-10	-5	20	-7	-5	17	-5	46	-9	-3
word:like	-11	-5	-8	-3	-6	-5	-5	-7	-3	-2
word:likely	-7	-3	-2	-5	-3	-2	-7	-12	-19	-16
word:likewise	-2	-4	-4	-9	1	-11	-5	-4	23	-6
word:limit	17	-3	-6	-3	-4	-6	-9	-2	14	-2
word:limited	-9	-3	-4	-7	-7	-13	62	-4	-9	-9
word:line	15	4	-3	-1	7	8		-1	-4	-6
word:link	18	-2	-6	9	-5	12	-5	-3	-5	-4
word:lira	-6	-2	-3	-8	15	-3	-14	-8	38	-2
word:lisbon	20	-9	32	-4	-11	-6	-4	-3	-4	3
word:list	-10	6	-4	-7		-6	-7	-1	26	-2
word:listen	20	2	-6	-6	-5	-4	5	-3	-6	-7
word:literacy	23	-13	-13	-2	22	-6	-4	-2	-5	-3
word:lithography	6	-3	-3	12	4	-5	-4	18	-10	-7
word:little	-26	-5	-4	-8	-5	-6	-7	-5	-7	-10
word:live	-16	-9	1	4	-8	98	-6	-8		-5
word:living	-17	-4	-2	-4	-8	-9	29	-2	-5	-12
word:loan	-7	-3	-5	6	24	-8	-6	-9	-9	-3
word:lobby	8	-6	-4	-5	-6	-6	-6	-3	5	-3
word:lobbyist	-28	-4	-9	-6	-7	-5	-28	-2	-7	32
word:local	-3	-1	7	-6	-7		-1	-1	-3	-4
word:localize	4	-8	-4	-4	-7	-6	-2	-14	-3	-4
word:locally	-10	-5	-7	-11	-9	36	-6	-5	21	-3
word:lock	2	-3	-5	-4	28	-4	-10	-4	19	-5
word:lodge	-13	-2	-4	-4	-6	-6	12	14	38	-4
word:logistics	-1	-3	-3	-12	9	-5	-2	-5	-2	-2
word:london	46	-3	-3	-4	22	-4	-6	8	10	-3
word:long	11	-2	-6	-5	-9	-7	2	-1	-6	-5
word:longer	-2	-7	-5	-4	16	21	-5	-7	-20	14
word:look		17	-6	-2	-5	-6	-1	-5	4	1
word:lose	-13	-4	-3	-5	-10	-9		15	6	-5
word:loss	-8	-4	-24	-7	-7	-38	-5	-3	-9	-3
word:lot	-10	-8	-5	12	-6	-6	-5	61	-11	-4
word:low	-14	-4	-5	-5	-7	-16	3	5	-8	-7
word:low-orbit	9	-4	-3	20	-6	-9	-5	33	-16	-4
word:lower	-14	-5	-9	-5	-7	36	25	-5	-6	-4
word:luleå	-9	25	38	-7	-8	28	-19	-6	-4	-4
word:lumpur	-2	-3	7	16	-3	-5	-5	-3	-3	-5
word:lunch	20	-4	-5	-6	-3	-4	-3	-2	-4	-4
word:lusaka	4	-6	7	-8	8	-6	-5	-4	-9	-4
word:lviv	-16	-3	52	-11	-5	-6	-3	-9	-6	-5
word:machine	-13	19	-6	-7	10	27	-7	1	7	-5
word:magdeburg	-9	-4	-2	10	12	-10	-4	-3	-5	-6
word:main	-2		-6	8	-6	-9	-5	-9	14	-5
word:major	-15	-3	10	-3	-7	-4	-5	-1	1	-6
word:majority	-9	-4	-5	-4	37	-7	34	-5	-11	-5
word:make	-5		-2	-1	-1	-1	8	-4	-2	2
word:maker	-7	-5	-5	-4	15	-7	2	3	1	-1
word:malaysia	-10	-3	-4	40	50	-5	-7	-9	-9	-6
word:malé	3	-5	-9	-6	-4	-12	30	-4	-6	-22
word:man	-7	-16	-4	-5	-7	-5	-4	-3	-11	24
word:manage	-14	-3	36	-5	27	-8		-2	-6	1
word:management	7	1	-4	-5	1	-5	-4	-3	-6	-4
word:manager	1	-3	-4	-4	7	-5	-4	-3	2	11
word:mandate	-22	-4	17	-4	-5	-5	-10	-2	-5	33
word:manila	23	-4	-4	23	-4	-5	-4	-7	-12	-4
word:manufacturing	-18	-3	10	-4	12	-6	-3	-2	-2	-4
word:many	-11	-5	-4	-8	-5	1	-5	-4	-7	9
word:map	28	-3	-6	-5	18	-5	-3	5	-5	-4
word:maputo	24	-5	-4	-7	-13	-14	-8	-8	-16	-12
word:march	2		6	-3	-1	1	6	-5	5	12
word:margin	33	-4	-11	-4	-4	-4	-5	-3	-5	-5
word:mark	-25	-4	39	-5	20	-6	-7	-3	-4	-6
word:market	-11	-4	-4	-5	-2	-1	-6	-5	-2	-5
word:marketplace	-6	-3	-3	-7	-4	30	-1	-5	37	-5
word:markets	-7	-3	-5	-5	-4	-6	2	4	3	-3
word:marrakech	-11	-4	38	5	-4	-6	-8	-2	-3	-3
word:mass	-10	-7	-5	-4	-6	-3	33	-4	-10	-4
word:mast	-7	10	-5	33	-11	8	1	-3	-5	-4
word:master	-16	-6	-8	5	-5	-8	-9	-3	-5	-7
word:masterplan	-10	-4	-5	-6	-5	-5	-11	-4	-13	-4
word:material	-21	-4	-4	-4	-7	-15	-8	-2	-4	-4
word:matter	3	-4		-6	-6	-5	-6	1	1	-5
word:may	1	1	-3	-3	-2	-2	13	1	-2	5
word:mayor	-10	-4	15	-5	-8	7	-6	-3	-5	-4
word:mean	4	-1	-3	-6	-2		10	-3	-5	-4
word:meanwhile	-22	-6	13	23	-2	-2	-9	-5	-1	10
word:measure	-6	-3	-4	-13	-4	-8	68	-9	3	-5
word:mechanism	17	-2	-3	-4	-3	-3	-4	-2	-2	36
word:medium	3	-5	3	-5	-5	-5	16	15	-9	-6
word:meet	35	-4	-3	-4	-3	-5	-4	-3	-5	-7
word:meeting	22	-3	-1	-3	-4	-5	-3	-2	-4	-4
word:megawatt	9	-7	-9	-6	-12	47	9	15	-7	-5
word:member	-6	1	1	-4	-5	-3	2	-1	-5	-2
word:memorandum	-10	-3	-4	37	-4	-6	-4	-4	-5	-4
word:menafn	-2	-3	-5	-9	-4	-5	-2	-2	-4	-4
word:mention	-29	-7	-14	-7	-7	-13	-7	-7	-7	-9
word:merchant	-23	-4	-5	-6	-5	39	-10	23	-12	-8
word:merger	-1	-3	-4	-5	-13	-5	-8	25	-16	-4
word:message	-10	-5	-2	-8	17	-5	13	18	-15	-4
word:messaging	4	-4	-5	-6	-9	-5	10	-4	-5	-9
word:meter	-6	-3	-4	10	17	7	-9	-7	-9	-5
word:mhz	-8	-3	-4	-9	-5	-5	-6	72	-11	-5
word:mica	-9	-2	-3	-5	-10	-3	-5	44	-23	-3
word:microelectronics	-13	-44	-4	-5	-5	-4	20	-4	-4	-4
word:middle	-11	-3	-3	-3	-3	-4	-2	-2	-2	-5
word:midnight	14	-6	-13	-6	-5	62	-21	-3	-11	8
word:might	8	-3	-3	-4		-5	-4	-9	-10	-4
word:milestone	-37	-11	-2	-7	-2	-2	-2	-3	-2	-3
word:military	5	-3	-4	-3	9	3	-8	-3	-8	-3
word:million	-11	-2	-3	-4	-20	-5	-3	-5	20	-3
word:mind	-26	-7	-5	-4	-4	-8	-4	-3	-6	37
word:minimum	-3	-3	-1	-5	-4	-3	42	-35	9	-2
word:mining	-6	-3	-2	-6	-5	-19	-31	-3	11	-2
word:minister	-13	-4	5	-4	7	-1	1	-2	-7	11
word:ministerial		19	43	-5	-3	-5	-6	-3	-4	11
word:ministers	-31	-3	68	-14	-3	-5	21	-2	-4	22
word:ministry	19	-1	-2	-3	7	-4	-2		-5	-6
word:minor	-9	-4	-5	-6	-4	-9	38	-8	15	-5
word:minute	29	-8	-6		-6	4	-7	-3	-6	-7
word:mission	12	23	-5	-4	-3	5	-4	-3	-6	-6
word:mistake	-11	-5	-4	-6	-11	-6	-7	-4	-13	-6
word:mobile		2	3	-3	-5	3	8	1	-1	-5
word:model	-7	-4	-5	-2		16	8	-5		-6
word:modernisation	-20	-4	-5	-6	34	-8	-8	-4	-3	-6
word:monday	14	1				5	4	2	2	1
word:money	-7	-3	-3	-4		-1	2	-4	2	-5
word:monitor	-10	-3	-2	23	-2	-3	49	-3	-13	-10
word:monitoring	-28	-6	31	2	-7	-6	-7	-10	-10	-1
word:monopoly	-11	-2	-4	-3	-6	-5	-5	-5	14	-4
word:month	-4	2		-2	-1	3	7	3	2	
word:montreal	5	-8	36	-5	-6	-20	-4	-3	-5	-15
word:mood	-24	-3	-3	-4	-2	-4	-4	-4	-7	-4
word:more	-5	-4	1	-4		-2		-1	-4	-2
word:moresby	2	-32	29	-2	-5	33	-3	-3	-3	-2
word:morning	14	3	1	-7	-5	-6	-2	-6	16	-6
word:most	-1	-1	-2	-2	-6	-7	-3	-2	-8	-7
word:mostly	-9	-4	-4	-5	-6	-4	-6	-3	-12	-7
word:motion	-18	-4	-3	-5	-4	-18	25	-4	45	-13
word:motorway	-12	-7	-8	-6	-3	20	-6	-5	-4	-4
word:mou	-4	-4	-3	41	-5	-6	-6	-3	-4	-4
word:mountain	21	-5	-3	-3	-3	-5	-2	-2	-2	-4
word:mous	-4	-5	-9	54	-6	-8	-6	-3	-3	-2
word:move	-5	-3	2	-4	2	-4		-6	10	10
word:mps	10	-4	-7	-3	-3	-4	14	-1	-6	-6
word:mr	-7	-5	-2	3	-12	1	-2	4	-5	-2
word:mr.	20	-8	-7	-1	-2	-6	-3	-2	-4	-2
word:mrs	18	-5	-5	17	-3	-2	-3	-1	-2	-12
word:ms	-8	-5	-5	-4	-5	-7	-5	-3		1
word:ms.	-13	-5	-10	-4	-6	-10	-6	-3	-5	-6
word:much		-4	1	-7	12	-7	-5	-3		-3
word:multinationals	3	-2	-1	-3	-8	-1	-10	-3	-2	-3
word:mumbai	49	-7	28	-7	-4	-12	-6	-3	-6	-4
word:munich	3	2	22	-5	-3	-7	-8	-3	6	-4
word:muscat	22	4	16	-3	2	-10	-3	-3	-3	-3
word:must	-7	-5	-4	-8	-7	-6	16	-4	3	-4
word:mutual	6	-4	-5	19	-4	6	-7	-2	-4	-6
word:mw	-7	-7	-8	35	-10	11	-7	-3	-5	-5
word:mwc	-6	-5	7	-4	-3	-3	-2	-6	-6	-3
word:my	2	-5	-6	4	-7	-8	-5	-3	-4	-5
word:nadi	-11	-2	2	-5	40	-4	-4	-6		-5
word:nairobi	-1	6	-12	3	18	12	-6	-4	-10	-7
word:name	-11		-2	-2	-6		-7	-3	-4	10
word:nang	-11	46	-8	-5	-7	23	-9	-3	-9	-7
word:nation	-9	-4	2	-6	-4	-3	25	-2	7	-4
word:national	-9	-3		1	1	3	16	-2	-4	-4
word:nationwide	-7	29	-3	-4	20	-11	28	-37	23	-4
word:near		-9	-4	-5	7	14	-5	-4	-4	-4
word:nearly	-25	17	-7	-4	-6	-7	-5	-4	3	-5
word:need	-9	-6		-4	-4	-7	-6	-3	-3	-2
word:negotiation	42	-11	-5	-8	-4	-11	-7	-3	-4	-4
word:net	-14	17	-4	-5	-6	-5	-5	-4	-8	-16
word:network	-4	-4	-2	3	1	1	-4	-3	-6	-5
word:never	-4	-2	-2	-5	-2	-3	-4	3	-5	-4
word:new	-3	6	-1			3	3	-3	-3	13
word:newcomer	-18	-3	-5	-5	-6	-8	-8	-9	-7	45
word:news	-7	-6	-6	-2	-6	-5	-3	-3	1	-4
word:newspaper	-7	-6	-5	-9	-5	-7	-4	-5	-7	-5
word:next	6	1	8	-2	-3	2	5	-2	-2	1
word:ng	-9	-6	-4	-5	-8	32	-4	-3	-3	-5
word:night	11	2		-6		11	2	2	5	-2
word:ninh	-12	-2	-1	-6	42	-3	-3	-12	-2	-3
word:no.	-13	-4	-4	-10	-4	-6	51	-3	-12	6
word:nobel	1	24	-8	-2	-4	16	-4	-3	-3	39
word:nobody	-3	8	-6	-5	-5	-7	-6	-2	8	-13
word:nod	-25	-3	-4	-7	7	-6	3	24	-14	-5
word:nominate	-17	-4	-7	-5	-5	-4	-5	-3	-5	64
word:nomination	-31	-4	-3	-4	-4	-4	-6	-9	-7	98
word:non-binding	-5	-3	13	-1	-13	-6	-10	-6	2	-4
word:none	-13	-7	-6	-4	-5	-8	-7	-5	-4	-4
word:noon	30	-6	-9	-3	-11	-3	-2	-4	-6	-5
word:nordic	-15	-4	34	-4	5	24	-7	-3	-5	-6
word:nordtel	57	-4	-5	-5	-5	-6	-4	-3	-6	-11
word:north		-6	-4	-3	25	5	-3	-3	-7	-5
word:not	-9	-3	-3	-5	-4	-6	-6		-2	-3
word:note	-5	-5	-4	-1	-4	-3	3	-4	-7	-5
word:nothing	-14	-5	-4	-3	3	-13	-5	-5	-17	-7
word:notice	10	-3	-4	-8	-6	-5	22	18	22	2
word:notify	-12	-5	-11	-7	-8	-10	127	-11	-27	-5
word:nov.	49	-7	-6	-5	-6	-5	-5	-3	-10	-6
word:november	-6	5	19	-1	-5	9	15	2	2	-1
word:now	-10	-5	-4	-5		2	-5	4	-5	5
word:nowhere		-1	-2	-3	-3	-8	-5	-2	-6	-4
word:npr	-2	-4	-2	-5	-10	-6	-7	-27	-27	-3
word:nuclear	-4	-5	-4	3	-4	-7	-9	-2	-4	-3
word:number	-3		1		-6	1	18	-2	4	-4
word:o	-21	-6	-6	-7	-6	-8	-6	-6	-10	-8
word:oath	-33	-4	-5	-3	-5	-5	-4	-2	-4	58
word:objection	-8	-2	-2	19	23	-4	-6	39	8	-4
word:obligation	-9	-1	-1	-6	-8	-5	-2	-25	24	-2
word:oblige	-9	-4	-3	-8	-4	-7	-5	-7	-10	-5
word:obtain	-10	-2	-3		23	-3	-11	31	2	8
word:occasion	-15	3	7	7	3	-5	-4	-2	-4	-2
word:oct.	46	-7	-5		-4	-15	-6	8	-6	4
word:october		7	20		-4	17	-3	10	-5	-2
word:of	-2	-1	-1	-2		1	-1	-1		1
word:off	-2	8	-3	-7	-7	22	-3	-4	10	-5
word:offer	-1	-2	-6	-6	11	-10	-5	5	-7	-4
word:office	4	-2	-4	-2	-3		-4	-1	1	-3
word:officer	-6	-4	13	-5	5	-5	-7	-3	14	23
word:official	5	9	-3	-2	3	-4	-4		-2	-5
word:officially	-14	-4	10	-34	-5	46	-10	-3	-4	23
word:officials	20	-3	21	-5	-5	-4	-9	-5	-5	-7
word:officiate	-17	-7	36	-7	-6	41	-4	-4	-7	-6
word:offline	-18	20	-6	-10	-3	-11	-6	-2	-7	-3
word:ohio	-12	-4	-3	-5	16	-8	-5	-5	15	-8
word:old	-15	3	-6	-6	6	7	-8	-5	-7	-9
word:on	7	1		1	-3	1	3	-1	-1	-1
word:once	-14	-5	-4	-7	-6	-10	-2	-8	3	18
word:online	12	2	-5	-1	-2	2	19	-4	-1	5
word:only	-2	-7	2	-4	-9	5	5	-1	9	-3
word:onsemi	-36	45	-4	-8	-2	-6	-5	-4	-5	-9
word:open	-3	-3	7	-2	-2	12	-4	-1	4	-4
word:open-access	-12	-5	-4	-9	25	-7	21	-28	-7	-5
word:opening	-15	-4	30	-6	-2	17		-4	-1	-4
word:operate	-9	2	-3	8	-5	12	-7	8	-8	-3
word:operating	1	-1	-2	-4	-2	-4	-6	-1	-11	-3
word:operation	-12		-4	-5	-1	63	-6	2	-7	-4
word:operational	10	-2	-3	-6	-18	-1	-5	-8	-10	33
word:operator	3	-3	-4	-2	2	-5	17		-7	-4
word:opinion	-28	-3	-4	-3	-5	-4	-7	-5	-12	-8
word:opportunity	-10	-5			-4	-4	-2	-2	-2	-6
word:opposite	50	-7	-3	-3	-14	-2	-2	-2	-2	-6
word:opposition	-16	-4	-5	-5	-4	13	-1	2	-4	-10
word:optic	1	-4	-4	-10	-4	35	-7	-3	-5	-5
word:optical	-15	-3	-4	-6	45	-10	-2	-5	-8	-6
word:option	-6	-4	-4	12	-4	-5	-7	-4	-25	-4
word:orbit	-6	-9	-4	-1	-8	30	-7	5	-8	-3
word:order	-7	-3	2	1	-5	-2	-5	-4	5	4
word:ordinance	-7	-3	-4	-4	-6	-11	74	-11	-10	-6
word:ordinary	-8	-4	-3	-2	-6	-8	-10	40	-11	-3
word:organization	3	-3	-6	-5	-2	-4	-4	-8	-3	-5
word:organize	-13	-4	63	-3	-5	-7	-3	-3	-5	-5
word:organizer	-24	-7	59	-8	-5	-6	-5	-3	-9	-6
word:oslo	11	-5	-7	-5	19	-7	-6	-3	1	-6
word:other	10	-6	7	-3	-6	-3	3	-3	-5	-5
word:others	-1	-3	6	-6	-6	-7	-3	-4	-2	-6
word:otherwise	-6	-4	-7	-6	-4	-12	-6	-6		-4
word:ottawa	-10	47	-9	-5	-6	-8	-8	-4	10	-5
word:our	-9	-5	-4	-5	-7	9	-6	-3	-6	-5
word:oust	-10	-9	-5	-4	-5	-6	-4	-4	-10	82
word:out	1	-2		-5	4	3		-4	1	-1
word:outage	28	5	-5	-5	-5	-8	-2	-6	16	-6
word:outcome	-1	-4	-4	-4	-6	-7	-5	11	-7	-6
word:outfit	-9	-3	54	-5	14	-20	-3	-4	-11	-6
word:outgoing	-15	-3	-3	-5	-6	-5	-4	-4	-5	-14
word:outlay	-9	-5	-6	-10	92	-8	-15	-13	-5	-3
word:outline	64	-18	-7	-14	-5	-6	-4	-3	-4	-4
word:outside	11	-1	-9	-6		8	-5	-6	9	7
word:outskirt	-10	-4	-12	-8	12	35	-3	-3	-7	-4
word:outsource	-5	-8	-7	11	-3	-3	-3	-3	-6	-6
word:over	11	-1	-1	-2	2		-4	-2	3	1
word:oversee	-18	-4	-4	-7	-5	-6	-25	-4	-11	-16
word:oversight	-9	6	-3	-7	-8	-6	-13	-3	5	-5
word:owe	-5	-4	-4	-4	-8	-7	-5	-12	32	-4
word:own	-9	-3	-3	-2	-7	-7	-5	2	-2	-2
word:owner	-17	-3	-4	-5	42	5	-7	13	-9	-11
word:ownership	5	-3	-3	-4	-5	-7	3	23	-25	-5
word:pace	-18	36	-9	-4	-4	-17	-9	-3	-14	-12
word:pacific	-8	-4	12	-5	-5	-7	29	-3	-8	-5
word:package	-5	-4	-3	-6	13	-9	11	-15	22	-5
word:packaging	-1	11		-9	29	2	-6	6	-8	-4
word:pact	-6	-3	-11	67	-8	-6	-6	-5	-10	-4
word:page	11	-6	-16	-5	-5	-6	5	-3		-4
word:pain	-16	-11	-5	-4	-5	-8	-11	19	10	-5
word:palace	16	3	-5	-1	1	-6	-1	-4	-4	-3
word:pandemic	-14	8	-4	-28	-3	-6	19	-3	-4	-5
word:panel	-17	-5	23	-1	-6	3	-6	3	-4	-3
word:paper	-13	1	-1	25	4	-8		1	-5	-5
word:parcel	-7	-9	-5	-13	-8	47	-6	12	33	-3
word:parent	3	-3	-6	3	-8	-7	-8	-7	-5	-5
word:parental	-8	-4	-3	-4	-4	-8	-12	-4	31	-2
word:paris	-22	6	33	-7	-4	-5	-5	-3	-4	-5
word:park	-5	10	-7	-2	20	10	-7	5	11	-5
word:parliament	-5	-4	6	-5	4	-7	26	-2	-5	-2
word:parliamentary	39	-3	-11	-3	-2	-3	-6	-3	-6	31
word:part	-4	-3	8	-5	-2		-2	-3		-5
word:parte	29	-5	-4	-5	-3	-4	-2	-2	-7	-6
word:participant	-19	-4	28	-4	-3	19	-4	-2	-4	-5
word:participate	-26	-5	-20	-4	16	-6	-9	-7	-4	-5
word:participation	11	-4	50	-9	-5	-7	-3	-3	-6	-11
word:particular	-8	-5	12	-5	-4	-4	-2	-3	-4	-9
word:particularly	-9	-4	-3	-4	-2	-3	-1	-2	-2	-2
word:partner	-4	-2	1		-2	-3	-4	-4	-3	-1
word:partnership	-5	-4	-1	12	-5	-3	-5	-3	-5	-4
word:party	1	13	-6	-4	-5	-5	-13	-9	-6	-2
word:pass		-4	-5	-4	-5	-1	31	-7	-4	-7
word:passenger	-12	-2	-3	-15	-3	25	31	-7	-18	-5
word:passport	-10	-4	-5	-10	-7	25	-9	17	-10	-4
word:past	19	3	-9	-4	-5	-6	-6	-2	-3	5
word:patent	-23	-3	-4	-10	-20	-5	-4	-7	101	-7
word:path	28	-9	-7	-6	-4	-5	-5	-3	-5	-4
word:patience	-2	-4	21	-6	-5	8	-6	-4	-10	-9
word:patient	16	-6	-4	-4	-4	-18	-15	-4	11	-5
word:patronage	-14	-4	32	-4	-6	-8	-7	-3	-4	-5
word:paulo	-16	-6	50	-8	26	20	-6	-6	-8	-8
word:pavilion	-40	28	-3	-3	-5	-3	-2	-2	-2	-3
word:pay	-1		-4	-3	-4	-1	3	-1	10	-2
word:payment	6	-4	-6	15	2	10	5	7	-10	-5
word:peaceful	-6	-2	-3	8	-3	-2	-4	-2	-5	-7
word:pen	-15	-3	-3	47	5	-7	-14	-3	-4	-3
word:penalize	-11	-2	-3	-5	-8	-4	-19	-6	27	-6
word:penalty	-7	-3	-3	-7	-6	-4	-1	-10	16	-6
word:penang	-4	34	19	-6	18	5	-5	-4	-7	-6
word:penciled	33	33	-2	-4	-3	-5	-3	-3	-6	-8
word:pending	23	18	-4	-13	21	11	-6	-20	-6	-4
word:pension	-6	-2	-3	-7	13	-3	-7	-8	13	-6
word:people	-8	-5		-3	-3	-5	-5		1	-3
word:per	-9	-4	-5	-5	15	-9	15	-4	-8	-5
word:percent	2	-5	-4	-5	12	-1	19	-4	-9	-4
word:period	-13	-4	-5	-4	23	-7	-13	-6	-5	1
word:permanent	-11	-7	-4	14	-8	-5	-5	-2	-8	29
word:permission	-7	-3	-3	-8	-11	-4	-5	83	-18	-3
word:permit		-3	-1	-5	-1	2	1	16	-14	-3
word:person	13	-3	-4	-4	-5	-7	-7	-8	15	-10
word:personal	-8	-3	8	-7	-4	-7	16	-3	-1	6
word:persuade	-17	-1	-7	-3	-3	-10	-4	-3	-4	8
word:peso	-11	-5	-4	-9	20	-9	-6	19	66	-4
word:petition	-14	28	-6	-11	-18	-4	-4	2	30	-6
word:phase	-3	-9	7	-8	6	48	-6	-2	-3	-6
word:philippine	3	-3	25	22		-5	-9	-3	5	-4
word:phone	1	-5	-4		-1	-3	4	-1	1	-5
word:photo	-35	-6	-11	-5	-5	-7	-4	-3	-7	-5
word:photograph	-23	-5	-6	-6	-6	-10	-14	-3	28	-8
word:photonic	30	-28	-2	33	1	-7	-4	-2	-2	-2
word:pick	-5	-4	-5	4	1	-8	-6	-5	11	11
word:picture	-10	-5	-4	-5	-11	17	-5	-11	16	-11
word:piece	-2	-9	-3	-4	-7	-5	44	-3	-7	-4
word:pillar	-19	-3	-4	-4	-5	-10	-9	-2	-2	-5
word:pilot	-8	-5	-5	12	9	31	-8	9	-6	-4
word:pioneer	-10	-4	-5	-7	-4	-5	-5	-6	-5	-9
word:pitch	5	-15	39	-4	11	-6	-4	-3	-6	-5
word:place	4	-5	-2		-5	-1	-1	-3	2	2
word:plain	-11	-9	-4	-19	-5	-6	-11	-3	-10	-4
word:plan	-2	-1	-5	-4	5	3	4		-5	-5
word:planalto	7	-4	-3	-2	-1	-5	18	-1	-4	-4
word:planning	-25	-2	-3	-2	4	-3	-3	11	-2	37
word:plant	-2	5	-6	-5	21	10	-3	-2	-4	-4
word:plate	-19	-4	-5	-6	-7	-10	-7	-35	-7	-4
word:platform	-3	-6	-4	2	-7		3	-2	8	-1
word:play	1	-6	-1	-6	-4	-6	-6	-4	-7	-6
word:player	-21	-4	1	-4	-5	-6	-4	-4	-6	-5
word:plead	26	-5	18	-4	-6	-10	5	-5	-4	-4
word:pledge	-3	-3	-3	-1	30	-5	-8	-3	-5	-4
word:plenary	-3	-5	28	-3	-4	-3	15	-3	-6	-7
word:plow	-10	24	-6	-7	49	9	-7	-4	-10	-7
word:plug	-14	-4	-6	-8	-10	13	-6	-5	40	-6
word:pm	-24	-4	-7	-6	-7	-6	-6	-4	-6	-11
word:point	-11	-6	-6	-6	-2	6	-10	-3	-7	-5
word:poland	-14	-5	-24	-4	14	16	-15	-3	-5	54
word:pole	20	-4	-3	44	-9	-9	-11	-3	-8	-8
word:police	3	-4	-6	-5		6	2	-7	41	-9
word:policy	5	-4		-4	-4	-4	19	-3	-3	-5
word:political	-8	-2	-3	-7	-4	-7	-3	-2	-3	-7
word:politician	6	-3	-2	-4	5	-11	-3	-1	-5	-6
word:politics	-16	2	-3	11	-5	-4	-3	-2	-3	-25
word:pool	-8	-8	-4	29	-6	-7	-2	-2	-4	-9
word:popular	-12	-2	-2	-5	-8	-3	-9	-4	-10	-5
word:port	2	-14	9	-3	-4	26	-5	-3	-6	-4
word:portability	23	-3	18	-7	-7	-5	35	-9	-12	-4
word:portal	-8	-8	-15	-7	-7	73	-3	-4	-6	-5
word:portfolio	-12	-8	-8	-3	-6	-4	-4	-2	-3	22
word:position	-9	-3	-5	-13	-4	-6	70	-7	-4	-6
word:possible	-3	-4	-3	-15	-5	-4	-4	-3	-4	-3
word:post	-2		-4	-4	3	-4	-1	-5	-5	9
word:postal	-13	-11	-4	-8	-3	-10	-4	-3	-5	-4
word:postpone	12	34	10	-9	-5	9	18	-4	-6	-6
word:potential	37	-5	-5	-6	-3	-1	-2	-4	-5	-5
word:pour	-8	-4	11	-4	68	-19	-3	-5	-4	-4
word:power	1	-1	-7	3	3	-6	-3	3	-6	-6
word:powerful	-8	-5	-5	-3	28	50	-3	-2	-10	-3
word:practice	-2	-4	-6	-7	-7	-7	12	-3	3	-7
word:praise	-11	20	-5	-5	-6	1	-4	-3	-4	-7
word:predecessor	-16	-4	-3	-3	-5	-6	27	-4	-6	32
word:preliminary	-6	-2	-4	2	-8	-5	-5	28	37	-3
word:premise	18	-3	-5	-6	-11	-11	-3	-7	30	-2
word:preparation	-10	-17	19	-12	-2	-3	-6	-3	-2	-6
word:prepare	30	-3	-28	25	-9	-6	-4	-2	-4	-11
word:presence	-13	-3	1	18	-5	11	-4	-3	-3	-8
word:present		-5	-3	-3	-4	-6	-1	-3	-5	
word:presentation	33	-3	-5	-7	-10	-8	-7	-3	-3	-7
word:preside	7	-5	6	2	19	13	-5	-4	-7	-1
word:presidency	26	-6	23	-11	-5	-7	17	-3	-6	41
word:president	-2	-8	-9	-5	1	4	-4	-3	-4	25
word:presidential	8	-3	-3	-4	-6	5		-2	-4	-1
word:press	12	-6	-5	-3	4	7	-4	-3	-2	-5
word:pressure	-15	-3	-9	-9	-4	10	-7	-3	-9	-17
word:previous	19	-4	-6	-5	-3	-6	-4	-2	-4	-7
word:previously	36	-4	-6	-10	-4	-6	-4	-3	-7	-12
word:price	5	-3	-5	-7	-2	-7	3	-4	4	-5
word:pricing	32	-7	11	-6	-3	-25	19	-4	-6	-4
word:prime		5	-5	1	6	2	21	-3	-6	
word:principle	-14	-4	-4	-5	-5	-5	1	-9	9	-5
word:prior	-12	-6	-5	-7	-5	-4	-3	-2	-4	-21
word:priority	-11	-4	-4	-5	-5	-6	-6	-2	-4	
word:privacy	-11	-3	-5	-5	-5	-6	-6	-4	39	10
word:private	-3	2	-5	-6	1	-7	1	3	-3	-6
word:prize	-20	19	-7	-3	-6	12	-2	-3	-3	-12
word:probe	-11	-10	-5	-6	-4	7	-8	-9	29	-4
word:problem	-7	-2	-3	-3	-5	-9	-5	-9	12	-2
word:procedure	-13	-2	-3	-7	6	16	-10	-5	-21	-8
word:process	-11	-6	11	4	-7	-8	-5	2	17	-3
word:processing	-24	-2	-4	-10	-5	3	-8	-2	-12	22
word:processor	57	-3	-4	17	-12	-9	-6	11	-9	-3
word:procurement	8	-4	-7	-6	-4	-5	6	-4	-5	-10
word:produce	-7	-4	9	-6	-9	-5	15	-4	-5	-4
word:product	-6	10	-7	-3	-6	-9	13	-1	12	-5
word:production	-7	-6	-8	-5	-9	48	13	-3	-4	-5
word:productive	5	-2	-2	-3	-3	-2	-2	-2	-3	-7
word:profit	-6	-4	-5	9	-21	-12	-5	-3	-7	-3
word:program	1	6	-5	-3		7	-4	-1	-6	-5
word:progress	16	-8	-6	-4	-5	-7	-3	-2	-3	-4
word:prohibit	-8	-3	-4	-6	-6	-6		42	35	-12
word:project	7	-4	-4	-4	7	-2	-5	-3	-4	-5
word:promise	-9	-9	-3	-6	10			-5		-6
word:promising	-8	-4	-8	-5	-6	43	-8	-3	-6	-5
word:promote	-1	4	-5	4	-3	-5	15	-2	-4	10
word:proper	-14	-2	-3	-3	-4	-4	-17	14	-12	-3
word:properly	-3	-2	-1	-6	-4	-3	-5	-4	-14	-4
word:proposal	7	-4	-4	-5	-6	-7	34	-6	-4	-5
word:propose	7	-2	-4	-9		-8	27	-3	-6	1
word:prosecutor	-7	-5	-3	-3	-12	-6	-6	-4	20	36
word:prospect	-3	-4	-4	-10	-5	-4	-3	-2	-3	-5
word:protect		-2	-4	3	-3	-5	-4	-4	2	-9
word:protection	-7	-4	-2	-3	-4	-3	12	-4	-1	6
word:protest	-20	-3	-4	-21	-3	-14	27	-3	-7	44
word:protocol	-14	2	-6	52	-4	-11	10	-3	-5	-3
word:proud	-7	-4	-2	-2	-5	-6	-2	-3	-5	-5
word:prove	-6	-4	-4	-5	-4	-7	-11	-3	-5	-6
word:provide	-7	-3	-2	1	6		-2	4	-5	-4
word:provider	-3	-5	-5	3	-3	-8	6	8	7	-4
word:province	7	-5	-4	-4	21	3	5	-5	-10	-4
word:provincial	23	-3	-8	-6	-14	17	-12	-3	-5	-9
word:provision	8	10	-5	-5	-6	-5	-13	-2	-3	-7
word:provisional	-9	-3	-3	-18	-5	-10	36	-9	29	28
word:public	-4	-3	-5	-2	-5	3	16		-3	-1
word:public-private	-16	-6	-3	-1	-4	-19	-4	-1	-2	-2
word:publication	21	-6	-8	-6	-4	-8	30	-3	-6	-6
word:publish	-6	1	-5	-5	-4	-7	15	-2	-6	-4
word:pull	-14	-6	13	25	25	12	-5	8	24	-5
word:punish	-5	-3	-3	-12	-14	-3	-10	-7	47	-2
word:purchase	5	-2	-3	-1	8	-3	-6	19	-3	-3
word:purpose	8	-3	-6	4	-6	-8		-3	-6	-6
word:push	-11	-4	-5	-6	-6	14	-4	-3	-7	11
word:put		-2	-1	-2	7	6	3	-5	1	
word:qatar	-12	-2	22	19	-7	-12	-9	22	-5	-3
word:qr	-12	-5	-9	-22	-5	72	-17	-3	-6	-4
word:quality	19	-4	-3	-5	3	-8	-5	-5	5	-6
word:quantum	-8	-1	-6	-14	30	6	16	-6	-11	-4
word:quarrel	-35	-5	2	-6	-6	-14	-12	-5	14	-7
word:quarter	14	-3	-4	-6		29	-6	-4	-6	-6
word:question	8	-5	-1	-6	-4	-5	-9	-3	11	-7
word:quetzaltenango	-4	-4	-12	-6	-4	-29	-5	-3	10	-3
word:quip	-17	-7	-5	-12	-5	-7	-7	-3	-5	-7
word:quit	-19	-4	-5	-7	-5	-7	-5	-4	-17	131
word:quote	-4	-3	-2	-5	6	-8	-6	-3	-4	-15
word:r	-6	-5	-5	-6	29	-5	-4	-3	3	-3
word:r&d	-13	-2	-1	7	4	-8	-3	-4	-3	-1
word:rabat	-12	47	-9	4	-6	-9	-20	-3	-4	-4
word:race	-45	-14	18	-5	-3	-7	-8	-3	-12	-4
word:radio	8	-11	4	23	-13	-14	2	-7	-15	-8
word:raid	-27	-3	-3	-5	-4	-5	-8	-10	66	-5
word:rail	9	-6	13	-5	-5	49	-9	-5	-5	-7
word:railway	-12	36	-15	-7	-6	-10	-4	-4	-5	-6
word:raise	3	-3	-4	-6	7	-6	-4	-3	-4	-3
word:rand	-4	-2	-3	-10	-2	-4	-8	-5	37	-3
word:range	-5	-6	-4	-6	-5	11	-6	3	-7	-4
word:rank	-11	-5	-8	-6	-6	-8	-5	-4	-6	-7
word:rare	50	-3	-12	-8	-5	-14	23	-4	-5	
word:rate	-6	-4	-5	-6	-6	-6	39	-9	-6	-5
word:rather	-4	-2	-2	-5	-17	-2	-11	20	-21	-5
word:ratify	-12	-4	-7	-12	-5	-11	81	-3	7	-10
word:reach	-9	-4	-5	3	-8	-6	-4	-4	-1	-6
word:reactor	-4	16	-6	-7	-6	13	-8	38	-4	-5
word:read	-12	7	-5	-5	-5	-4	-8	-4	-7	13
word:readiness	12	-4	-15	-6	-4	-8	-5	-3	-6	-13
word:reading	-2	-4	-5	-3	-3	-7	48	-4	-6	-4
word:readout	-13	-3	-4	-4	-3	-7	-3	-3	-4	-8
word:ready	-2	-5	3	-9	-6	3	-3	-7	-3	-5
word:real	-7	-2	-7	9	-15	-3	-3	-2	-11	-3
word:reason	-13	-5	-7	-5	-6	-6	-10	-4	-7	53
word:rebuild	-12	34	-3	43	-9	-8	-6	-3	-3	-11
word:recall	-9	-6	-8	7		-6	-7	-1	15	4
word:receive	31	-6	-4	-5	-2	-3	-4	6	-6	-7
word:recent	-8	-3	-3	-4	14	16	-5	-16	9	-5
word:recently	47	-3	-3	-4	-12	-8	-3	-1	-3	-2
word:reception	27	-6	-6	-4	-5	-5	-3	-2	-3	-5
word:recess	-18	23	-7	-3	-5	-7	18	-2	-10	-8
word:reckon	-9	-6	-3	-4	-9	-9	-10	-6	-11	-4
word:recognition	9	-3	2	5	-6	9	3	-3	6	-4
word:recognize	-16	-5	-3	-3	-6	-6	16	-3	-4	-9
word:recommend	-9	-4	-6	-4	-5	-6	34	-5	-9	-7
word:recommendation	-17	-1	22	40	-4	-2	-5	-6	-10	-6
word:record		-5	-2		-5	-9	-1	8		-5
word:red	11	-5	-9	-4	-4	-4	-3	-2	-4	-7
word:refer	-20	-4	-4	-4	-10	-5	27	-5	13	-9
word:reference	8	-3	-4	-6	-6	-3	-4	-4	-8	-15
word:reform	-13	8	-4	-4	-2	-3	-4	-2	-16	-14
word:refusal	-7	-3	-3	-7	-3	-5	-11	49	-27	-9
word:refuse	-23	-2	-2	-9	-11	-3	-5	21	6	-8
word:regard		-4	-4	-6	-5	-9	7	-4	-4	-4
word:regime	-8	-3	-4	-11	-4	-12	23	-7	-8	-4
word:region	-5	-2	1	-5	-2	-1	2		-2	-4
word:regional	12	-6	12	-3	2	2	-4	14	8	-4
word:register	-2	-3	-5	-6	-4	-6	19	13	4	-4
word:registration	-7	-3	-3	-5	-7	6	37	8	11	-6
word:registry	12	-3	-4	3	-4	-9	10	-4	4	15
word:regular	-17	-9	-12	-4		9	44	-3	-4	-3
word:regulate	-7	-3	-6	-6	-6	-7	20	-5	21	-5
word:regulation	-9	-3	-5	-7	-5	-6	37	1	-5	-4
word:regulator	-7	-9	19	-2	2	-6	-9	-1	-5	-6
word:regulatory	-13	12	-6	4	1		-3	-5	-8	-5
word:reiterate	-13	-8	-5	-8	-5	-5	-6	-9	-7	-6
word:reject	-8	-2	-3	-5	-6	-6	2	17	4	
word:relate	-4	-4	15	-10	-3	-3	-3	4	-3	-5
word:relation	-16	-6	-4	-6	-4	-4	-3	-2	-3	-4
word:relationship	-16	32	-3	-7	-4	-3	-2	-2	-5	-7
word:release	-5	-7	-2	-4	1	12	12	4	-4	-4
word:reliable	-8	-4	-6	-15	-4	-10	-4	-2	-4	-2
word:relief	20	-5	-4	-8	-5	-14	5	-4	-8	-8
word:relieve	-14	-3	-4	-6	-5	-3	-12	-2	-8	63
word:rely	-10	-4	-5	-5	-8	-6	-5	-3	-5	-4
word:remain	-24		-5	-8	11	-7	-5	-16	-8	-5
word:remark	-10	-2	12	-7	-6	-1	-4	-5	1	-5
word:remote	-1	-5	-4	10	-5	-8	-4	-3	-5	-6
word:remove	3	-4	-4	-5	-4	-7	14	8	-18	36
word:renew	-5	-2	-3	13	-9	-5	-7	26	-6	1
word:renewal	-12	-3	-3	-3	-6	-7	-6	41	-13	-7
word:rent	-11	-5	-10	-7	-7	-19	-5	-4	-8	-6
word:repair	37	-3	-4	-4	-5	-4	-3	-7	-23	-4
word:replace	-19	-6	-4	5	3	7	23	-5	-6	46
word:replacement	-13	-5	-16	-3	-9	-5	-11	-2	36	-18
word:reply	-18	-4	-4	-5	-8	-5	-4	-5	-9	-6
word:report	-1	-1	-5	-5	-2	-6	-2	-3		-7
word:reporter	-5	-5	-2	-5		7	4	-3	-5	-6
word:represent	11	-4	19	-4	-4	-8	-4	-3	-5	-8
word:representative	35	-4	-1	-5	-4	-4	-7	-3	-7	-4
word:representatives	7	-3	-6	-6	-5	-8	47	-5	-12	-4
word:reprimand	-5	-6	-5	-3	-3	-4	-5	-8	62	-23
word:reputation	24	-4	-5	-9	-4	-8	-5	-3	-6	-7
word:request		-3	-3	-4	-6	-5	-7	6	12	-2
word:require	-13	-3	-5	-3	-4	-5	-3	-6		26
word:requirement	-20	-3	-4	-3	-4	-6	32	-3	2	-7
word:rescue	-5	-2	-3	-6	67	-3	-6	-8	-14	-3
word:research		-2	-6	2	1	7		2	-5	-4
word:researcher	-9	4	-5	-6	-6	-6	12	-6	20	-3
word:reserve	19	-3	-4	-4	-4	-5	-4	17	23	-4
word:reshuffle	-28	-9	-4	-3	-3	-5	-4	-2	-4	31
word:residence	56	12	-5	-3	-3	-8	-3	-8	-5	-5
word:resident	5	-1	-6		-6	-14	-10	23	8	-4
word:resign	-15	-6	-5	-5	-4	-5	-8	-4	-5	47
word:resignation	-22	-5	-6	-6	-6	-7	-6	-3	-5	79
word:resilience	-2	-4	-3	-3	-3	-6	20	-3	-4	-14
word:resolution	-13	-2	-3	-18	-4	-5	-21	-5	-16	-12
word:resolve	-25	-8	-4	29	-4	-6	29	-4	-6	-7
word:resource	-16	-1	-2	-5	-1	-4	-4	-1	-2	-6
word:respect	1	-7	-4	-7	-5	-5	4	-3	-8	-7
word:respond	-3	-3	-3	-4	-4	-5	-4	-6	5	-6
word:response	-21	-3	7	-6	-7	-6	-4	-6	7	-4
word:responsible	-18	-4	1	-4	-4	-6	-9	-5	-6	-5
word:rest	-14	-3	-4	-8	-10	-10	-6	-4	-15	-7
word:restore	-4	-4	-5	-25	-4	-7	-9	-3	-9	1
word:result	-1	-2	-5	2	-5	9	-7	-5	-6	-6
word:resume	59	-4	-8	-12	-6	-7	-11	7	-7	-4
word:retd	-3	-5	-4	-3	-3	-6	-7	-3	-6	-6
word:retire	-15	-5	-5	-5	-7	-8	-7	-4	-7	66
word:retired	12	-4	-12	-4	-7	-5	-3	-3	-19	-7
word:retreat	3	-5	57	-5	28	-7	-5	-22	-5	-6
word:return	-5	16	-5	-5	-10	-7	-8	-5	23	-1
word:revenue		-4	-4	-4	-16	-8	24	-4	-7	-4
word:reverse	-19	-2	-5	-4	-4	-4	-15	12	-2	-3
word:review	21	4	-6	-1	-5	-7	-5	2	8	-2
word:revise	-9	-3	-4	-4	-7	-5	44	-5	-23	-5
word:revoke	-6	-2	-3	-5	-5	-5	-7	7	12	-5
word:revolution	14	-6	-3	-8	-3	-7	-2	-4	-5	-4
word:ribbon	-12	-6	-6	-5	-8	71	-6	-3	-9	-4
word:rich	-22	-3	-3	-3	37	-3	-6	-19	-16	-3
word:ride	13	-2	-4	24	-8	4	-4	14	-14	-3
word:ride-hailing	-15	-5	-7	-4	6	-5	15	-4	-11	-6
word:riga	11	-8	-7	-8	-6	7	-5	-3	-5	38
word:right	-5	-3	5	-7	-4	-5	1	-2	8	-5
word:ringgit	-6	-7	-5	-7	73	-15	-7	-4	-7	-4
word:rise	-18	4	-11	-4	-11	-8	1	-4	-6	-6
word:risk	-19	-4	-5	-4	11	-6	-14	-3	-9	18
word:rival	-8	-3	-4	12	-3	-9	8	-8	17	4
word:river	-20	32	-8	-7	-3	-7	-9	-3	-5	-3
word:riyadh	7	4	17	-6	7	16	11	-3	-4	-8
word:road	1	8	-5	-8	-6	23	-6	-3	-5	-8
word:roadmap	9	-5	-10	33	-4	-10	44	-3	-6	-5
word:roam	30	-4	-4	29	-5	-7	-2	-4	-4	-5
word:robot	6	-26	26	7	-10	43	4	-7	24	-5
word:robotics	-6	28	-2	23	12	25	-7	-2	-5	-4
word:robust	-10	-15	-4	-9	-3	-3	-2	-3	-5	-5
word:rocket	-13	-6	-5	-7	-6	84	-8	-4	-8	-5
word:role	-6	-4	-4	-3	-5	-4	-3	-3	-7	3
word:roll	-12	-6	-5	-5	-6	56	9	-4	-7	-7
word:rollout	21	-5	-5	-5	-4	7	-9	-3	-6	-4
word:rome	14	13	-3	14	-6	-6	-7	-4	-14	-4
word:room	16	6	-7	-6	-5	15	-3	-3	-5	-7
word:round	22	8	-1	-7	11	-7	-6	-3	-6	-4
word:roundtable	63	-33	1	-4	-3	-6	-5	-2	-5	-6
word:route	6	13	-4	2	-9	37	-5	-4	13	-5
word:row	9	-5	-4	-9	-4	-6	-6	-6	-5	-9
word:royal	12	-5	7	-6	-5	-8	-14	-3	-5	18
word:rs	-6	-2	-3	16	37	-7	14	-12	-1	-5
word:rule	7	-4	-1	-5	-3	-8	14		-6	-2
word:ruling	2	-4	-4	-5	-5	-4	-12	-4	8	-8
word:run	-6	-3	-1	6	-1	4	1	-3	-4	7
word:rupee	-7	-18	-5	-7	54	-9	-13	-11	-16	-3
word:rural	11	3	-5		4	12	-6	-4	-6	-4
word:rwanda	-5	-8	3	-8	-4	30	-6	-5	4	-4
word:safety	14	-4	-4	-7	-8	-9	9	-6	-9	10
word:salaam	-7	-4	-4	-6	31	32	-9	-4	-14	-6
word:sale	-8	-4	-8	-5	-3		3	19	-5	-4
word:same	8	-1	-5			-2	-2	5	8	1
word:san	-2	34	16	-5	-5	-5	-3	-4	-5	-4
word:sanand	-9	-5	-4	50	58	-10	-8	-14	-14	-4
word:sanction	-5	-3	-4	-8	-5	-7	-1	-4	53	-6
word:sandbox	-15	-3	-6		-5	52	-9	13	-8	-6
word:santiago	-16	-7	25	4	-8	-10	-6	-4	-5	-5
word:satellite	-2	-5	-4	4	-3	9	1	6	-9	-3
word:satellite-2	-11	-2	-6	-27	-6	-21	-3	-2	-3	-2
word:saturday	-9	30	-3	-4		8	-6	-1	6	8
word:saudi	-3	-4	8	6	23	13	-5	-4	-5	-6
word:say	-8	-3	-3	-3	-1		-2		-4	-3
word:scale	-4	-5	-4	-9	2	-4	31	-1	-5	-5
word:scam	13	31	-4	-4	-3	-4	-6	-2	-4	-3
word:scan	-14	-5	-5	-4	-3	21	-7	-3	-3	-6
word:scene	35	-5	-14	-7	-4	-3	-5	-3	-4	-7
word:schedule	31	-6	-2	-1	-5	10	-3	11	-5	-5
word:scheme	13	-3	-7	-6	-12	13	7	-5	-11	-9
word:scholarship	-23	-4	-5	34	-5	-18	-9	-3	-3	-6
word:school	-3	10	8	7	-5	5	-5	-5	-7	-4
word:science	7	1	6	-5	-3	-6	-5	-2	5	-5
word:scientific	-6	16	-2	-12	-1	-1	-1	-1	18	
word:scientist	-2	23	-5	-5	-3	45	-6	-1	-5	-3
word:scrap	-7	10	-4	-5	-10	13	18	-8	-5	-7
word:screening	-3	-1	-2	-5	-18	-2	7	48	-36	-1
word:scrutiny	-26	-2	-3	-25	-3	-4	-3	-7	-14	-11
word:sea	20	-6	-4	-9	-4	-3	-4	-3	-4	-5
word:seal	-20	-4	-5	48	-11	-8	-6	9	26	-4
word:search	-10	-3	-4	-6	-13	-7	-6	-6	49	-4
word:seat	6	-3	-4	-4	-8	-4	-5	-3	-1	27
word:second	1	-4	-6	4	-3	7	4	1	-1	5
word:secret	-11	-2	-4	21	-11	-5	-7	-10	28	-6
word:secretariat	23	-6	-4	-5	-3	-5	-4	-2	-4	-6
word:secretary	-4	-2	-5	-7	-4	19	-4	-5	-11	28
word:secretary-general	6	-8	-9	-5	-5	-8	-7	-4	-6	71
word:section	-6	20	-2	-3	-5	-6	-14	-4	20	-6
word:sector	-3	-4	-1	-5	-4	-5	-2	-2	-4	-4
word:secure	-10	-3	-4		17	-11	-5	8	-11	-3
word:security	-4	-1	6	3	-5	-2	8	3	-4	-3
word:see	4	10	-3	-6	-1	-4	-2	-3		-6
word:seed	-12	-2	-6	-8	68	-9	-4	-18	-12	-2
word:seek	-1	-3	-5	-3	-4	-7	3		3	-8
word:seize	-9	-4	-4	-6	-6	-6	-8	-7	86	-4
word:sek	-12	-4	-4	-9	9	-8	-5	89	-8	-5
word:select	-8	28	-5	34		-11	3	-5	-10	-6
word:sell	-6	-3	-4	-5	6	-4	-4	1	11	5
word:seller	-11	-3	-5	-5	-4	-10	-22	-16	32	-5
word:semicon	-10	-10	45	-5	-5	-17	-7	-4	-5	-9
word:semiconductor	-2	5		-3		-3	5	-3	-4	-2
word:semiconductors	-33	-4	-4	-9	-4	-4	37	-3	-4	-7
word:seminar	-15	-7	74	-3	-4	-10	-5	-3	-5	-7
word:senator	-18	-7	-6	-6	-3	-6		-3	2	8
word:send	-11		-5	-1	-3	1	13	4	9	-3
word:senior	2	-2	1	-4	-4	-5	-4	-2		-6
word:sensor	13	24	-7	36		-8	-8	-4	4	-7
word:sentence	-17	-5	-8	-4	-9	-7	-5	-4	81	-27
word:seoul	8	42	-7	2	2	-7	-5	-4	-5	-5
word:separate	-7	-2	-5	-1	3	9	-2	-15	-13	3
word:separately	19	4	2	-7	-4	-4	-3	2	29	-3
word:september	6	6	10	-1	-4	7	8	9	9	1
word:seri	22	2	-8	-3	-3	-5	-7	-2	-3	-5
word:series	-8	-3	-6	-8	31	-29	-4	-6	2	-3
word:serious	-16	-8	-4	-5	-8	-7	-3	-4	10	-3
word:serve	-8	-4	-4	6	-5	-5	-6	-3	13	-5
word:server	-6		-5	9	7	-3	3	-1	-9	-6
word:service	-1	-1	-4	-5	-2	13	-1	2	8	-4
word:services	-23	-3	25	-4	-4	-6	11	-3	1	-6
word:servicing	8	-6	-4	-4	-4	-3	-4	-21	34	-2
word:session	26	-5	14		-1	-6	1	-2	-2	-6
word:set	-5	2		1	8	5		-4	3	-5
word:settle	11	-3	-3		-10	2	-7	-8	20	-3
word:settlement	-7	-2	-3	-31	-16	38	-8	-6	45	-5
word:seventh	-13	-21	9	-2	-3	-4	-1	-2	-2	-45
word:several	-14	5	-3	-9	4	-5	-7	-3		7
word:shake	12	-4	-3	16	-6	-11	-5	12	-4	-10
word:shanghai	-22	7	41	-4	-4	-10	-3	-3	-4	-5
word:shape	-6	-4	9	-7	-4	-5	-9	-2	-3	-4
word:share	-13	-4	-1	2	-5	-6	-3	-5	1	-1
word:shareholder	-4	-3	-6	-2	11	-12	-6	-1	-10	-1
word:sharing	-7	-3	-6	-3	-8	-6	-7	-2	-23	-2
word:she	-7	-1	-5	-8	-5	-10		-4	3	-5
word:sheik	-18	-11	-12	-2	-2	-4	-2	-2	-4	-6
word:shell	25	-5	-5	-8	83	-9	-6	-6	-13	-7
word:shelve	4	-3	-3	-5	-4	46	35	-5	-10	-14
word:shenzhen	-45	26	-9	32	17	-9	-6	-4	-6	-4
word:shift	-9	29	-5	-8	-5	-8	-5	-5	-9	-4
word:shilling	-6	-3	-4	-5	-9	-4	15	-6	43	-4
word:ship	-3	20	-6	-5	-6	2	-6	1	9	20
word:shoe	-17	-23	-3	-4	-4	-6	-4	-2	-14	-6
word:shop	14	-15	-6	-8	-5	6	-7	-4	10	25
word:short	8	1	8	-4	5	-6	-7	-4	1	-2
word:should	-8	-3	-4	-1	-3	-7	-8	-5	-6	-3
word:show	-3	9	1	-2	-2	-2	-3	-3	-5	1
word:shut	-9	-4	-5	-7	-5	14	-7	-6	51	-6
word:side	-2	-3		-2	1	-5	-2	-3	-4	-6
word:sideline	-17	-4	-14	3	10	13	8	-4	-4	-5
word:sight	-16	-6	-3	-11	-5	-6	-5	46	-10	-4
word:sign	-8	-4	-3	29	-5	-3		-2	-5	-3
word:signal	21	-3	-4	-5	-8	-12	-6	-12	1	-3
word:signature	-4	-5	3	50	-4	-1	21	-3	-4	-5
word:significant	-5	-13	-7	-2	-2	-2	-5	-2	-3	-1
word:signing	-13	-4	-8	62	-6	-8	-5	-6	-7	-4
word:silicon	3	10	-9	-3	-2	-5	-4	-4	-6	-5
word:sim	14	-6	-4	-5	-6	-6	7	-6	9	-4
word:similar	-9	-4	-7	-6	-3	31	-4	15	13	-4
word:since	-11		-5	-3	1	4	1	-2	4	9
word:singapore	-13	-3	39	18	7	-10	-5	1	-3	-3
word:singha	10	22	-8	-5	-3	26	-5	-3	-4	-3
word:single	-4	1	-5	16	-5	4	1	-3	-4	-4
word:sister	-11	-4	9	-6	-2	-3	-8	-3	10	-8
word:sit	14	-2	-1	-5	-4	-3	-5	-4	-6	-2
word:sit-down	84	12	-6	-6	-4	-4	-3	-4	-9	-4
word:site	6	26	-5	-7	-4	-16	3	3	-3	-5
word:sitting	75	-3	-9	-5	-4	-9	23	-2	-11	-3
word:situation	2	-5	-5	-6	-9	20	-10	-4	-4	-3
word:skill	-10	-4	-1	-1	-6	10	-8	-2	-3	-3
word:slap	-11	-4	-4	-6	-12	-6	-8	-5	37	-5
word:slice	-7	-4	-5	4	-14	-9	-4	-8	-9	-3
word:slow	1	-3	-8	-3	-5	-9	-6	-2	-18	-6
word:small	-12	-4	-6	5	-8	16	-8	17	4	-4
word:smart	-11	-1	20		-5	-1		-3		-4
word:smartphones	-2	-2	-2	-6	-5	-8	41	-2	-8	-8
word:snap	-9	-4	-6	-7	43	-9	-4	-4	-10	-5
word:snow	-14	-10	-5	26	-7	20	-15	-2	-7	-3
word:so	-9	1	-5			-4	-2	2	-1	-5
word:social	-3	-3	-3	-2	-3	-5	14	2	3	-8
word:society	-7	-3	19	-25	-1	-5	13	-1	-4	-2
word:software		-4	-6	-6	5	-5	10	-5	27	-6
word:solar	-5	-3	-3	-5	31	-10		17	-11	-2
word:solution			4	9	-5	-11	-5	-3	-4	-3
word:som	-22	-4	25	-11	-9	31	41	-2	-5	-7
word:somebody	-4	-7	-5	-4	-2	-9	-12	-3	-4	-2
word:something	-5	-4	-4	-3	-5	-8	-6	-3	-4	-3
word:soon	-8	-3	-4	-6	-4	-3	7	-4	-2	-5
word:sooner	-7	-4	-4	-3	-15	-8	-4	-4	-4	-4
word:sound	12	-4	-4	-6	-9	-5	-9	14	-9	-4
word:source	-17	-5	-8	-8	-6	-5	1	-4	2	-8
word:south	-16	-5	-4	22	5	-7	-5	13	-6	-5
word:southern	-5	-7	1	38	-8	12	-6	-3	-5	-4
word:sovereign	-5	-4	15	7	10	18	11	-4	-5	-5
word:sovereignty	18	-7	32	-5	-4	-8	-10	-3	-4	-12
word:space	2	-6	-5	2	-7	-4	1	-4	-6	-5
word:spainsat	-10	-5	-4	-5	-8	57	-5	-3	-4	-6
word:spare	30	-10	-4	-6	-6	-5	-4	-4	-4	-5
word:speak	-9	-3	8	-4	-3		-1	-2	-4	-5
word:speaker	-24	-4	52	-4	-4	-3	8	-3	-9	-9
word:special	15	4	-3	-6	-4	-8	31	1	-5	-5
word:specialist	-17	-2	-7	14	-8	-4	-4	-2	-4	-2
word:spectrum	-5	-4	3	-1	-6	-2	-2	6	-7	-4
word:speech	-20	-5	62	-5	-6	-8	4	-3	-5	-9
word:speed	-1	-3	-5	-5	-6	8	4	-8	-6	-5
word:spend	5	15	-6	-6	28	-11	-5	-4	-6	-3
word:spin	-7	-2	-3	-7	18	-16	-3	-6	-12	-3
word:split	-17	-4	-4	-10	47	14	-2	-3	-6	-8
word:spokesman	-18	-3	-5	17	-2	-5	-8	-5	-16	11
word:spokesperson	17	17	-4	-7	-8	-4	-6	-3	-13	-6
word:spokeswoman	8	-3	-9	-5	-5	-6	-3	-18	-15	-4
word:spot	-10	-7	-7	17	-12	-3	-7	-1	-2	-1
word:spread	-2	-2	-2	-5	-7	21	-6	-5	-3	-6
word:spring	-4	-4	-5	-4	-8	7	-1	-8	3	-4
word:st	-22	-4	-3	4	39	4	-7	-3	-11	34
word:stability	15	-3	-4	-4	-4	-6	-3	-3	-3	-6
word:stablecoin	-7	-2	-4	-5	-14	25	17	5	12	-3
word:stablecoins	19	-2	-6	-8	-4	-4	52	-11	-6	-3
word:staff	-21	1	-7	-3		-6	1	-4	-5	-4
word:stag	-24	-4	111	-6	-7	-5	-6	-7	-9	-6
word:stage	-24	-4	34	-5	-8	-13	-5	-4	-6	10
word:stake	-9	-3	-5	-6	36	-6	-5	-6	-10	-5
word:stakeholder	15	-3	20	-4	-5	-3	-8	-5	-10	-3
word:stand	-10	-2	-3		-5	-4	2	-2	-2	3
word:standard	11	-4	4	-4	-5	-9	-2	-2	-3	-3
word:standing	20	-4	-5	44	-3	-7	-5	-3	-6	-10
word:stanford	-31	55	29	-4	-4	-2	-4	-2	-3	-7
word:start	-11	-5	-6	-6	-9	35	7	-2	-3	6
word:start-up	-8	-5		-1	27	1	5	14	-14	-4
word:start-ups	8	-5	11	-5	3	27	-7	-4	-7	-6
word:startup	-17	-8	32	-5	-9	-6	-5	22	-7	-3
word:state	1	3	-1	-3		-3	1	-2	3	-2
word:state-owned	-23	-2	-3	-23	27	-4	-4	-4	-6	27
word:statement	7	-2	-4	-3	1	-1	1	-4		-2
word:states	5	-2	11	-4	-6	-4	-5	-8	24	-5
word:station	-5	25	-5	-4	3	9	2	-5	-7	-5
word:statute	-11	-3	-6	-4	-8	-5	75	-9	-6	-5
word:stay	7	4		-4	-5	-7	-4	-3	-6	3
word:steady	-15	-4	-7	-5	-7	-8	-7	-4	-4	-3
word:step	-12	-5	-4	-6	3	3	2	-1	-5	50
word:still	-13	-5	1	-5	1	-7	-6	1	-7	-2
word:stock	18	-5	-9	-7	16	-20	-5	-3	-5	20
word:stone	-11	-7	-4	-8	-16	64	-7	28	-6	-7
word:stop	-8	4		-5	-4	-5	-7	-6	20	-3
word:store	-6	-3	-4	-9	-8	-9	31	-7	16	-3
word:story	-22	-6	-4	-4	-6	8	-6	-4	-11	-18
word:straight	-6	-5	-6	-12	-6	-6	-13	35	-13	-41
word:stranger	-5	-7	-4	-4	28	-4	-4	-6	-32	-2
word:strategic	-3	-2		13	-5	-4	-5	-2	-5	-5
word:strategy		-4	-7	-9	-4	-8	32	-3	-4	5
word:stream	-10	-5	-4	-5	-6	47	31	-3	-7	-4
word:street	5	-5	-18	-6	-6	70	-8	-4	-8	-6
word:strength	-5	-3	-4	-5	-4	-1	-4	-4	13	-3
word:strengthen		-3	-4	-1	-4	-4	15	-3	-6	-4
word:stress	-8	-5	-5		2	7	-5	-4	-5	-5
word:strike	-9	-4	-6	4	-4	-7	-9	-5	15	-4
word:string	-11	-4	-5	-6	-8	19	-14	-9	-13	-6
word:strip	-15	-2	-3	-6	-3	-5	-13	63	-52	52
word:strong	-1	-6		-7	-5	-6	-3	-2	2	-6
word:structure	-24	-2	-3	-5	-6	-5	-4	-3	-10	30
word:student	5	-5	-4	1	-7	3	-7	-3	-6	-12
word:studio	13	-4	-12	-7	4	58	-9	-4	-8	-7
word:study	-13	19	-1	-3	-8	-7	-6	-4	-14	-6
word:subject	10	-5	-5			-4	2	-1	-4	1
word:submarine	6	-4	-5	-3	10	22	-8	-7	-8	-4
word:submit	-11	-4	-4	-5	-6	-12	25	-5	-12	-8
word:subscriber	23	-5	-3	-11	-12	-11	-4	-4	29	-3
word:subscription	15	-3	-4	-13	-8	-6	14	-6	-3	-5
word:subsea	15	-9	-5	-5	-8	12	-4	-3	-5	-4
word:subsidiary	2	-2	-3	-9	-14	-4	6	8	14	-2
word:subsidy	1	-3	-3	-10	22	-8	21	-10	-11	-3
word:succeed	-20	-4	-5	-4	10	-6	-5	-3	-6	19
word:success	-7	2	-6	-4	-7	-5	-2	9	-4	-3
word:successful	-9	-4	14	-4	-4	-4	-6	-2	-4	-3
word:successor	-39	-3	-5	-2	-2	-3	-4	-1	-3	44
word:such	-7	-4	1	-5	-4	-2	-9	-6	-6	-7
word:sue	-15	-4	-4	-8	-10	-6	-7	-7	58	-6
word:suffer	-14	-3	-3	-3	-9	-8	-5	-3	-9	-4
word:suggest	-7	-4	-4	-4	-7	-7	-5	-5	-4	-7
word:suit	-9	6	-4	-4	-4	-4	-5	-4	40	-7
word:sum	4	-4	-8	-5	27	-6	-6	-7	4	-6
word:summer	-33	-6	40	-5	12	3	15	-7	-5	26
word:summit	-15	-3	54	-3	-3	-3	-6	-3	-4	-6
word:summon	58	-4	-7	-4	-4	-5	-5	-7	14	-7
word:sunday	7	8	12	-5	-4	7	4	9	-2	3
word:supercomputer		26	-5	4	-8	13	-7	-3	-7	-8
word:supervision	-10	-3	-5	-5	-4	-12	-9	-17	22	-3
word:supplier	3	-5	2	7	-1	-3	-6	-5	19	-6
word:supply	-3	-4	-2	21	-3	-4	-1	-6		-4
word:support	-6	-4	-4	-2	12	-3	-3	-1	-6	-3
word:sure	-5	-3	35	-2	-2	-6	-3	-10	13	-1
word:surprise	-14	26	-6	-7	-12	-11	-9	-2	-6	30
word:surveillance	-4	-2	-3	-5	-5	-3	-13	29	-10	-7
word:suspect	-13	-2	-3	-3	-6	-7	5	-12	22	-4
word:suspend	-7	-3	-4	-8	-5	-7		-1	27	9
word:suspension	-9	-3	-3	-13	-6	-13	-4	48	34	-3
word:sustainable		24	-3	-1	-1	-1	-2	-1	-1	-1
word:suva	-5	12	20	-6	-5	28	-10	-4	-5	-5
word:swap	18	-11	-4	26	16	-5	-9	-4	-12	-5
word:swear	-20	-6	-5	-5	-4	-5	-4	-3	-5	42
word:swing	-15	26	-12	-10	-4	20	-5	-3	-4	-6
word:swiss	-7	5	-3	-5	31	-6	8	-6	-10	-5
word:switch	-6	-6	-5	3	10	49	-8	-6	8	-4
word:sydney	-2	-7	-4	-4	-6	16	-17	-9	12	16
word:symposium	-21	-5	91	-6	-3	-9	-5	-4	-4	-5
word:system	-3	-5	-6	10		26	7	-5	-9	-5
word:systematic	-6	-4	-5	-6	-8	-4	-6	-2	17	-5
word:systems	-13	25	-3	-8	-5	-7	24	53	-9	-2
word:são	-16	-6	50	-8	26	20	-6	-6	-8	-8
word:table	1	-1	7	1	-4	-6	9	-3	-4	-4
word:tablet	-16	-5	-4	-8	71	23	-7	-6	-10	-7
word:taipei	38	42	-7	-6	-7	-3	-6	-3	-5	3
word:taiwan	-4	33	3	-5	-7	22	-5	-9	17	-9
word:take	3		6	-3	-4	1	-2	2	-2	-2
word:takeover	-6	-2	-3	-12	36	-6	-5	16	-14	-5
word:talent	2	-5	-5	17	-7	-10	-4	-3	-5	-4
word:talk	6	-4	-4	-2	-1	-4	-3	-2	-3	-4
word:talks	26	-6	-13	15	-3	-9	-8	-3	-3	-6
word:tallinn	-4	30	32	-5	-3	-7	-9	-3	-5	-5
word:tap	-12	-5	-5	31	-6	-8	-5	-5	-10	44
word:target	11	-3	-3	-5	-11	-5	-4	24	-5	-2
word:tariff	27	5	4	-8	-6	-10	12	-4	-5	-4
word:tartu	-18	-4	-7	-10	30	-15	-6	-7	39	-6
word:tashkent	14	15	17	-1	-9	-11	-6	-3	-4	-4
word:task	3	2	-4	-6	-5	6	16	-4	-5	-2
word:tax	4	-3	-4	-10	-4	-6	9	-4	7	-4
word:taxation	-18	-5	-4	-9	-4	-9	-9	-3	-5	-5
word:taxi	-10	-6	-3	-2	-6	16	26	31	-7	-4
word:teach	-19	17	-8	-6	-5	12	-8	-3	-5	-7
word:teacher	12	-5	-5	36	-6	-6	12	-3	-6	-6
word:team	1	7		-1	-4	-4	-3	-2	-4	7
word:tech	-12	-5	26	-4	-6	-10	-6	-3	-4	-2
word:technical	5	-6	10	-10	-6	23	-5	-4	-5	-5
word:technician	-15	-2	-3	11	-17	31	-11	-3	-5	-8
word:technological	-5	24	-4	-6	-5	-2	-3	-2	-3	-2
word:technologies	5	4	16	-5	-5	3	21	-2	-3	-5
word:technology	-1	-1	-3	-1	-3	-2	1	-3	-4	
word:telco	-5	-4	-8	-4	-5	-6	-5	-6	-4	-7
word:telecom	-14	-4	15	-9	1	-7	18	-3	-4	
word:telecommunication	-5	-3		-6	-6	-4	-8	-4	3	6
word:telecommunications	-16	-3	15	-3	-8	-4	3	8	-10	-6
word:telephone	29	-4	-6	-8	4	-5	-5	-3	-5	-5
word:television	-18	-7	-4	-5	-17	-8	-3	-4	-7	-7
word:tell	1	-3	3	-3	5	-1	1	-2	1	-5
word:tema	-8	-6	-5	-6	-58	52	-7	-4	-10	-4
word:temporary	-5	-2	-2	-3	-7	-3	-5	45	-6	-5
word:tenant	-18	-5	-4	-25	-4	-6	-4	-5	-3	-5
word:tender	-3	-4	-4	22	-5	-8	-6	-9	-1	3
word:tenth	-4	-3	5	-5	43	-7	-13	-4	-8	-5
word:tenure	-16	-2	-2	-5	-4	-4	-17	-3	-3	31
word:term	-12	-4	-4	8	-1	-4	-6	-5	7	6
word:terminal	-6	-4	-6	-5	20	-4	-4	2	17	-4
word:terrestrial	-5	-2	-4	-6	-4	-5	-6	-2	-4	-2
word:test	-7	-5	-5	2	-7	11	5	13	-10	-4
word:testify	100	-5	-6	-5	-7	-8	-11	-5	-9	-13
word:testing	10	-4	-5	5	-24	20	19	-3	-7	-4
word:texas	-15	-2	-2	-6	3	-4	-6	39	-23	-10
word:text	-15	-4	-3	28	-5	-5	18	16	-12	-8
word:than	-9	-5	5	-5	1	-3	-4	-2	-7	-5
word:thank	-18		-6	-6		-5	-4	-3	-6	-6
word:thanks	-26	-4	-6	-3	-6	-3	-5	-3	-2	-9
word:that	-5	-1	-3	-3	-1	-3	3	-2	-1	-3
word:their	9	-4		22	-3		3	-3	2	-6
word:them	3		-2	2	-2	-6	-2	-5	3	-5
word:theme	-2	33	37	-7	-4	-5	-7	-2	-4	-5
word:themself	52	-4	-5	-9	-6	-11	-7	-3	28	-6
word:then	27	-3	3	-5	-5	-6	6	4	-1	-5
word:there	2	-6	-1	-5	-4	-2	1	-4	-3	-3
word:they	2	-4	-4	-7	-4	-5	12	2	6	-5
word:thing	3	4	-4	8	-6	-6	-7	-5	3	-6
word:think	-15	-1	-5	-5	1	-6	-1	-4	-5	-7
word:third	-7	-3	-5	-3		8	5	-2	-7	-4
word:this	-14	-9	-5	2	-7	-9	-8	-3	-6	-11
word:though	-9	-4	6	-14	-5	-3	-11	7	-6	-5
word:thousand	10	-2	-3	-4	-11	-4	-2	-3	-11	-4
word:thrash	87	-6	-13	-7	-7	-8	-7	-4	-6	-6
word:threat	-7	-4	-4	46	-4	-4	-10	-3	-6	-7
word:three-day	-21	22	17	-4	-3	-6	-3	-2	-2	-3
word:throughout	-11	-6	-5	-5	-5	-7	-12	-4	29	-6
word:throw	14	-3	1	-11	7	-7		-6	7	-5
word:thru	11	-4	-4	-4	-2	-6	6	6	-5	-2
word:thursday	17	11	3	1	-3	2	-1	-1	-2	2
word:ticket	-9	-8	-6	-9	-25	34	35	11	16	-7
word:tie	-6	-6	-4	-2	-4		11	2	-4	-5
word:tighten	-7	-3	-4	-3	-3	-7	22	-4	-9	-3
word:tiktok	21	-4	-10	-2	-4	-10	-16	-4	27	-6
word:till	24	-3	-13	-3	-3	-14	30	-3	-3	11
word:time	2	-4	-5	-5	-4	-4	-5	-4	-5	-3
word:tirana	12	-3	-4	-11	-4	19	16	-2	-4	-6
word:title	-48	-5	-25	-5	-4	-7	46	-3	-7	-8
word:to	-1	2	-2		1	-1			-1	-1
word:today	12	9	1	-3	-7	5	2	-4	-3	
word:together	3	-6	7	2	1	3	-7	-3	-5	-3
word:token	-9	-6	-4	-13	-7	-7	27	16	25	-6
word:tokenised	-6	-4	-8	26	-5	32	18	4	-10	-3
word:tokyo	1	31	1		-5	-5	-6	-4	-4	5
word:tomorrow	49	-19	4	-4	-6	-7	-6	-3	-5	-5
word:too	-11	-4	-5	-5	-4	-7	-7	8	-11	-6
word:tool	-13	-4	-3	-4	-10	14	-6	-2	2	-2
word:toolmaker	-55	-5	-6	13	-3	-4	-6	-3	32	-2
word:top	-8	3		4	-3	-3	-2	-3	-4	9
word:toronto	-22	-5	-3	36	21	-8	-4	-4	23	-15
word:total	-10	-2	-2	-5	47	-5	-2	-3	6	-5
word:touch		7	-3	-3	-2	-10	-7	-6	-5	-4
word:tour	-5	37	-6	-3	-4	-8	-3	-2	-5	
word:toward	24	-2	-3	-12	5	-2	-5	-2	-6	-2
word:towards	-5	-8	-3	-7	45	-8	-5	-5	-10	-5
word:tower	-1	-5	-5	15	8	-5	-1	-2	-2	-2
word:town	22	-5	22	-7	-5	40	-6	-4	-18	-7
word:track	-30	-4	48	-6	-7	-11	-3	-9	39	-3
word:tracking	-6	-3	-3	-5	-15	-12	18	-10	62	-4
word:trade	4	9	-2	-1	-2	-2	-5	-2	-1	4
word:trading	3	-4	-6	-8	-10	-5	-3	-10	46	-4
word:traffic	-10	-7	-3	12	-6	23	-3	15	-5	-4
word:train	-10	-4	-4	27		-10	-7	-4	3	-4
word:training	-1	-4	-5	4	-6	-1	-3	-3	-4	-5
word:tranche	-7	-2	-2	-14	19	-12	-4	-5	-3	-2
word:transaction	13	-5	-3	-5	47	-6	-7	-5	-11	-6
word:transfer	-1	-3	-4	-5	-2	20	9	-2	-1	-8
word:transformation	-2	-4	-2	-6	2	-5	-2	-2	-3	-4
word:transit	38	-10	-8	-6	-3	-8	-3	-2	-4	-4
word:transition	-1	-4	-5	-3	-6	-5	-2	-3	-3	-3
word:transport	5	17	-4	-6	-7	-3	-2	23	-3	-3
word:transportation	-14	24	-8	-2	-4	-4	-3	-3	-2	-9
word:travel	-18	84	-11	-6	-5	-1	-6	-4	-5	-12
word:treasury	11	-3	-4	-4	17	-4	-4	-13	20	-4
word:trend	-11	-6	-5	7	-6	-4	-4	-2	-5	14
word:trial	-7	-6	-7	-8	-7	28	13	-5	30	-9
word:trio	5	-8	-8	-5	-15	-6	-6	-4	-5	-4
word:trip	-7	71	-6	2	-4	-7	-5	-3	-5	-6
word:triple	-19	-6	-16	-7	-5	-4	-4	-4	-6	-6
word:trouble	15	-3	-10	-6	-2	-8	-4	-4	52	-7
word:true	-6	-3	-3	-5	-4	-3	-10	-2	14	-3
word:trust	-16	-4	-11	-7	-5	-7	-10	-3	-4	-6
word:try	-1	-10	-11	-6	-6	23	-8	-4	-7	-7
word:tuesday	18		3	3	-5	2	6	-1	-3	-2
word:turn	14	-6	-3	-3	-1	7	-4	14	-2	-5
word:tweet	33	-4	-3	-2	-1	-3	-2	-1	-2	-2
word:twice	18	2	-6	-8	12	-13	20	-4	-7	-8
word:two-day	-18	25	12	-5	-3	-7	-5	-2	-6	-3
word:two-year	-7	-4	39	-8	-5	-10	-11	9	-4	-5
word:tête-à-tête	55	-5	-31	-6	-5	-5	-5	-3	-5	-19
word:unanimously	-12	-4	-5	-7	-5	-13	6	-4	-8	74
word:under	-7	-3	-1	12	-1	-1	3	1		-5
word:underline	-13	-7	-9	-7	-4	-4	-7	-2	-4	-4
word:underscore	-6	-3	-4	-5	-7	-3	-8	-9	-7	-5
word:undersea	-4	-5	-4	-6	13	-13	-3	-3	-3	-2
word:understand	22	-4	-5	-5	16	-8	-7	-4	-8	-9
word:understanding	-4	-4	-2	31	-4	-6	-5	-2	-3	-3
word:undertake	-9	18	16	34	-5	-9	-3	-2	-3	-3
word:undertaking	-7	-5	-4	-15	-18	-4	-8	-7	49	-4
word:undisclosed	-9	-3	-5	-5	54	-5	-3	-7	-9	-5
word:union	19	-5	-5	-3	-3	-3	-3	9	-4	-9
word:unique	20	-3	-12	-2	17	-2	-3	-2	-2	-1
word:unit	-10		-4	-7	14	2	-6	-5	12	3
word:united	12	-2	-5	-4	-9	-5	-4	-13	22	33
word:university	-17	-2	3	5	2	2	-3	-2	-4	-7
word:unless	-10	-2	-2	-1	-2	-2	-5	-16	-5	-30
word:unmanned	-9	12	-5	-3	-4	-11	-26	-2	-6	-3
word:unpaid	17	-3	-4	-9	-22	-6	-4	-8	11	-4
word:until	-4	2	3	-6	-4	-1	1	-1	4	10
word:unveil	-10	-5	-6	-8	10	30	22	-4	-6	3
word:up	1	-2	-3	-1	4	4	-3	-4	-1	-1
word:update	33	-5	-21	-7	-7	-5	18	-18	-7	-5
word:uphold	-7	-3	-6	-4	-6	-4	-4	28	16	-3
word:upon	11	-6	15	-8	-7	-12	-13	-12	-3	-3
word:urge	2	16	2	-3	-4	-5	-7	-5	-8	-4
word:us	-2	-4	-3		17	-3	-3	-3	4	-4
word:usd	-9	-2	-2	-3	34	-4	-3	2	-11	-2
word:use	-7	-4	-4	-2	-5	1	6	-1	2	-4
word:useful	-10	-4	-4	-8	-4	-4	-7	-2	-3	-4
word:user	-9	-4	-4	-5	-6	4	12	-4	6	-7
word:users	-16	-4	-13	-21	-8	-33	-8	-4	-11	-5
word:utility	-10	-5	23	31	19	-10	-10	-4	-5	33
word:vacant	-11	-4	-4	-3	-3	-5	-11	-1	-12	34
word:valid	-11	-3	-4	-5	-4	-5	-14	10	15	-5
word:valley	-6	31	-10	-5	-5	-5	-6	-4	-6	-5
word:valparaíso	-20	13	-5	-7	-8	-16	-5	-3	-8	-6
word:value	-3	-3	-3	-8	-6	-2	1	-5	-6	-3
word:vandal	-26	-7	-8	-2	-1	-4	-6	-2	-4	25
word:vantel	-2	-4	-6	12	-3	10	-4	-3	-4	-14
word:various	-18	-3	-4	-3	-3	-4	-3	-3	-8	-4
word:vehicle	20	-3	-4	-5	12	-31	-4	-4	-6	-4
word:vendor	21	-3	-4	4	-7	-3	-7	-5	-7	-5
word:venture	-9	-4	2	18	23	-9	-4	10	-7	-5
word:venue	-2	-6	-9	-5	-6	-18	-4	-2	-2	-5
word:version	-7	-3	-4	-7	-9	24	12	-3	-4	-3
word:very	-7	-9	2	-4	-3	-3	-1	-1	2	-5
word:veto	-9	-3	-5	-5	-5	-4	69	20	-10	-8
word:via	-20	-7	-6	13	-8	-4	-2	-2	-4	-4
word:vice-president	39	-11	-5	-3	-3	-5	-3	-2	-4	-6
word:victim	-19	-4	-18	-5	-3	-12		-3	-5	-3
word:victoria	-9	-5	31	-3	-4	-12	-9	-2	-3	30
word:video	23	-5	4	-7	7	-8		-3	1	-5
word:vietnam	-14	-4		3	14	9	-3	-15	-5	-4
word:view	12	5	-3	-6	-4	-5		-5	-3	
word:village	-3	2	-5	-7	3	20	-5	-16	-5	-3
word:vilnius	3	29	-7	-6	-3	9	-6	47	-8	-4
word:violation	-2	-2	-2	-9	-3	-8	-10	-9	36	-6
word:virtual	30	-4	-5	2	-2	-6	1	-7	-7	-3
word:visa	-7	-5	-6	-6	-5	-7	48	-14	-6	-5
word:vise	22	-4	-4	-3	-6	-5	-4	-4	-4	9
word:vision	-9	-4	-4	-4	-2	-13	13	-2	-6	-5
word:visit	-8	26	-5		-3	-4	-3	-1	-4	-3
word:visiting	12	-7	-6	-3	-5	-4	-2	-3	-6	-7
word:visitor	14	-6	11	-5	-5	-7	-6		-6	-6
word:vital	-18	-2	-2	-9	-3	-6	-3	-2	-4	-10
word:voice		-10	-4	-3	-4	19	-1	-3	-5	-5
word:volume	-7	-4	-3	-6	-6	-5	-14	-2	-7	-3
word:voluntary	2	51	-8	-3	-7	-10	-5	-3	-5	-4
word:vote	-12	-4	-5	-5		-7	24	-3	-8	13
word:voter	-7	-4	-5	-6	-6	-6	7	-4	32	-8
word:vow	-26	-5	-6	-12	21	-10	-8	-4	-9	-6
word:wafer	-22	20	-5	11	-6	-5	-4	-3	-6	-4
word:wait	-16	5	-4	-4	-5	-5	-7	-16	-9	-2
word:wake	-15	-4	-6	-10	-3	-12	-13	-2	-14	47
word:walk	38	-4	16	1	5	-12	-1	2	7	-7
word:wallet	7	-5	-5	-9	6	21	-4	2	-8	-4
word:want	-5	-3	-1	-5	-6	-3	-2	-6	-3	-5
word:war	-14	-5	-5	-7	15	-6	-4	-3	-5	-6
word:warehouse	-21	-4	-5	-11	37	1	-5	-6	17	-5
word:warn	-14	-3	-4	-6	-5	-7	-6	-5	-5	-2
word:warning	-15	-3	-4	-6	-8	-5	-6	-20	60	-11
word:warsaw	-12	24	-11	24	15	-5	-8	-2	-3	-5
word:washington	16	61	4	-5	8		-7	-4	-1	8
word:watch	-7	-5	-5	-6	-7	9	-8	-5	8	-5
word:watchdog	-14	-4	-6	-6	-6	-7	-11	-5	-20	19
word:water	-12	-5	-4	-5	-4	-23	40	-12	-10	-15
word:wave	-13	-3	-3	12	-8	-4	19	81	-13	-5
word:way	1	-4	-2	-2	-4	-4	-2	-4	1	6
word:we	-9	2	-2	-4	-5	2	-3	-3	-5	-4
word:wear	-20	-6	-15	-5	-7	-6	-5	-4	-12	-9
word:weather	-6	-6	-5	-5	-4	38	-9	-15	-28	-3
word:web	3	-22	56	-4	-5	-7	-4	-3	-4	-4
word:website	-12	-15	-4	-10		3	-7	-10	9	-4
word:wednesday	24	1	2	-4	-3	5	3	-2		-5
word:week	5	12	-2			5	1	-1	-3	1
word:weekend	2	40	11		-5	5	-5	-4	-5	-8
word:weekly	-32	-6	-8	-6	-6	-10	18	-4	-5	-7
word:weigh	9	-4	-4	-5	-5	-5	-8	-5	-7	-6
word:weight	-1	-3	-8	-5	-3	-8	-3	-2	-3	-4
word:welcome	-8		-1	-4	-2	-1	-2	-4	-6	-6
word:well	8	-1	-5	-2		-6	-3	-3	-3	-5
word:western	-11	-8	-7	-6	-6	23	22	-3	-4	-3
word:what	-1	-2	-3	-5	-4	-5	2	-3	-3	-5
word:whatsapp	34	-1	-1	-8	-21	-3	-5	-8	-7	-2
word:when	2	-4	-1		-2		-2		-5	-3
word:where	3	6	5	-1	-2		-1	-4		-3
word:whether	-15	-3	-4	-5	-7	-5	-5	-11	-5	-2
word:which	-3	-2	1	-1	-1	1	1		1	-3
word:while	-3	7	-5	3	1	-5	-4	-4	-2	11
word:white	2	10	-6	-8	-7	-6	14	-2	-6	-7
word:who	4		-2	-2	-4	-3	-2	-3	-3	3
word:whoever	-15	-2	-3	-3	-5	-5	-6	-9	-6	-5
word:whole	-10	16	-4	-5	6	-10	-6	-2	-6	22
word:wholesale	-5	-2	-6	23	-4	-11	35	-5	-29	-4
word:whom	17	-2	-4	-4	-5	-4	-3	1	-4	-2
word:whose	16	-4	-6	-4	-5	20	-6	-2	-5	-10
word:why	3	-2	-5	-3	-5	-3	-4	-11	-9	-8
word:wi-fi	-7	10	-6	-6	-5	36	21	-5	-11	-6
word:wide	-14	-5	19	-3	-4	-6	-5	-4	-4	-4
word:widely	-7	-4	-2	-2	-6	-7	-11	-5	-5	-3
word:widen	-11	-4	-5	-6	-6	-14	-9	-3	-4	-4
word:will	-5	2			4		-1	-3	-3	
word:win	-8	-3	-3	22	-2	-5	-6	17	-13	-4
word:wind	-21	40	-6	-6	-5	33	-4	-4	-5	-6
word:windhoek	-15	29	10	-4	-5	11	-8	-5	6	-3
word:window	-7	-7	-6	-5	-3	20	-5	-3	-5	-3
word:winner	-5	12	-5	-4	-10	8	-5	16	-10	-11
word:wireless	6	-9	-4	8	11	10	-3	-10	-6	-6
word:wish	6	-4	-5	9	-8	-5	-5	-3	-4	-6
word:with	11	-1	-1	3	-1		-1	-3	-3	-4
word:withdraw	-7	-2	-3	-3	9	-4	12	12	2	13
word:within	-5	-1	-2	-5	-4	-4	4	-8	7	-5
word:without	11	3	-3	-6	-6		-4	-4	16	-6
word:witness	-31	-4	20	26	-3	-8	-3	-2	-3	-6
word:witnesses	-41	-4	-6	-4	-5	-6	-4	-4	-8	-16
word:woman	32	-5	-10	-5	-8	7	-4	-3	-16	7
word:won	-6	-3	-6	3	38	-11	3	-5	-8	-5
word:word	-2	-7	-7	-5	-4	-5	-3	-3	-6	-6
word:work	-11	4	-2	-5	-5	1	-6	-4	-7	-3
word:worker	-11	-3	-3	-4	24	-10	-8	-3	18	-5
word:workforce	20	-1	-3	24	-8	-5	-2	-2	-2	-7
word:working	21	2	-7	-6	-4	-4	-2	-2	-2	-5
word:workshop	-13	-5	49	-6	-5	-8	-6	-7	-5	-3
word:world	-5	2	15	-3	-6	2	-6	-3	-2	
word:worldwide	-40	-8	21	-4	-2	-3	-5	-2	-6	-2
word:worth	-6	-3	-1	20	35	-3	-7	-3	-10	-3
word:would	-5	-3	-3	-3	-1	-1	-2	-2	-4	-1
word:wrap	-10	8	22	-8	-11	17	-6	-5	-4	-5
word:write	-13	-4	-4	-8	-2	-3	-7	-6	3	-3
word:written	-16	-4	-6	-5	-6	-11	-11	28	-6	-4
word:wrong	-9	-9	-3	-4	-10	-6	-3	-6	-5	-6
word:x	-11	-3	-3		-10	-4	-10	6	-6	-5
word:xinhua	14	2	-4	-4	-4	18	-6	-3	-5	-12
word:yaoundé	-3	-4	-8	4	-2	-34	-5	-2	45	-8
word:year	-10	-1	-3		4	1	4		-3	3
word:year-old	-9	-4	-7	-7	-10	-12	-17	-7	22	-6
word:yen	-6	-4	-3	-9	49	1	-6	-7	-11	-3
word:yesterday	28	-2	-3	1	-3		-2	6	-5	-2
word:yet	-11	-3	-2	-5	13	-5	-5	-7	-6	-4
word:york	9	-4	-6	-8	4	-4	-4	-5	25	-5
word:you	-8	-4	-5	-7	-7	-6	-24	-3	-5	-7
word:young	17	19	-6	8	-5	3	-6	-5	-9	-4
word:youth	31	-7	12	-3	-4	-5	-5	-2	-3	-4
word:zealand	-10	-5	32	58	-11	-10	-8	-7	-10	-13
word:zloty	-12	-5	-4	-6	68	-14	-11	-7	28	-5
word:zone	11	-4	-5	-5	-5	5	20	-3	1	-4
word:zurich	12	-20	-4	-5	-2	-16	-5	38	-8	-4
word:’s	-6	-3	-4	-6	-6	-5	-8	-2	-4	-5
`;
