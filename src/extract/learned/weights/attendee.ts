// Written by `npm run train`; not edited by hand.
export const attendeeText = `NONE	HOST	GUEST	PARTICIPANT	ORGANISER	SIGNATORY	WITNESS	INVESTOR	RECIPIENT	ISSUER	SUBJECT
*	188	-104	-33	-14	-184	-112	-185	-184	-182	-97	-57
AGREEMENT.alike:1	10	-3	-5	-5	-2	12	6	-2	-2	-3	-4
AGREEMENT.alike:2	-14	-5	-7	22	-2	18	5	-3	-3	-5	-6
AGREEMENT.alike:3	-9	-3	-5	-13	-2	18	24	-2	-2	-3	-4
AGREEMENT.at-kind:after1_agency	14	-2	-4	-1	-2	7	-4	-2	-1	-3	-4
AGREEMENT.at-kind:after1_company	30	-3	-5	-14	-2	3	-4	-2	-2	-3	-4
AGREEMENT.at-kind:after1_country	40	-1	-2	-7	-1	-18	-3	-1	-1	-1	-2
AGREEMENT.at-kind:after1_organization	38	-3	-5	-19	-2	-15	-5	-2	-2	-3	-4
AGREEMENT.at-kind:after1_person	-21	-5	-8	4	-3	44	-6	-3	-3	-5	-6
AGREEMENT.at-kind:after1_person-office	-8	-6	-9	26	-3	5	6	-3	-3	-6	-7
AGREEMENT.at-kind:after2_agency	26	-2	-3	-11	-1	4	-4	-1	-1	-3	-3
AGREEMENT.at-kind:after2_company	-5	-3	-5	26	-2	-3	-5	-2	-2	-3	-5
AGREEMENT.at-kind:after2_country	42	-2	-3	-19	-1	-9	-3	-1	-1	-2	-2
AGREEMENT.at-kind:after2_organization	7	-3	-4	-24	-2	18	-4	-2	-2	-3	-4
AGREEMENT.at-kind:after2_person	13	-3	-5	4	-2	2	-5	-2	-2	-3	-4
AGREEMENT.at-kind:after2_person-office	-15	-6	-8	17	-3	5	13	-3	-3	-6	-6
AGREEMENT.at-kind:before_agency	58	-3	-4	-6	-1	-29	-5	-2	-1	-3	-4
AGREEMENT.at-kind:before_company	-27	-4	-6	-10	-2	62	-8	-3	-3	-4	-7
AGREEMENT.at-kind:before_country	31	-2	-3	-5	-1	-9	-4	-1	-1	-2	-3
AGREEMENT.at-kind:before_organization	2	-4	-6	-8	-2	15	-6	-2	-2	-3	-5
AGREEMENT.at-kind:before_person	33	-3	-4	-7	-1	-8	-6	-1	-1	-2	-3
AGREEMENT.at-kind:before_person-office	-8	-5	-8	-8	-3	2	39	-3	-3	-5	-6
AGREEMENT.at-kind:far_agency	19	-3	-4	-7	-1	11	-9	-1	-1	-3	-4
AGREEMENT.at-kind:far_company	38	-2	-3	-6	-1	-11	-7	-1	-1	-2	-3
AGREEMENT.at-kind:far_country	21	-1	-2	-4	-1	-5	-4	-1	-1	-1	-2
AGREEMENT.at-kind:far_organization	34	-2	-3	-5	-1	-9	-6	-1	-1	-2	-3
AGREEMENT.at-kind:far_person	-6	-3	-4	-8	-1	-12	33	-1	-1	-3	-3
AGREEMENT.at-kind:far_person-office	-24	-5	-7	-16	-2	-13	55	-2	-2	-4	-5
AGREEMENT.at-kind:own_agency	-12	-8	-8	-5	-4	30	-14	-4	-4	-9	-9
AGREEMENT.at-kind:own_company	3	-6	-9	-18	-3	34	-13	-4	-4	-5	-8
AGREEMENT.at-kind:own_country	41	-3	-4	-6	-1	-10	-9	-2	-2	-3	-4
AGREEMENT.at-kind:own_organization	-9	-8	-10	-17	-4	26	-14	-4	-3	-6	-8
AGREEMENT.at-kind:own_person		-4	-6	-15	-2	28	-7	-2	-2	-3	-4
AGREEMENT.at-kind:own_person-office	-35	-8	-10	15	-4	-8	46	-4	-4	-7	-8
AGREEMENT.at:after1	6	-4	-6	8	-2	15	-1	-2	-2	-4	-5
AGREEMENT.at:after2	2	-4	-5	11	-2	8	2	-2	-2	-3	-4
AGREEMENT.at:before	3	-4	-5	-7	-2	19	10	-2	-2	-3	-5
AGREEMENT.at:far	10	-3	-4	-7	-1	-5	20	-1	-1	-2	-3
AGREEMENT.at:own	-3	-5	-7	-3	-3	29	6	-3	-3	-5	-6
AGREEMENT.chance	9	-2	-4	2	-1	-2	4	-2	-1	-3	-3
AGREEMENT.class:does_appointVerb	23	-3	-5	-19	-2	-13	12	-2	-2	-4	-4
AGREEMENT.class:does_attend	-4	-5	-6	8	-3	2	-17	-3	-3	-4	-5
AGREEMENT.class:does_background	4	-4	-7	-14	-3	5	-11	-3	-3	-4	-5
AGREEMENT.class:does_callVerb	34	-2	-2	-11	-1	-9	-6	-1	-1	-1	-2
AGREEMENT.class:does_forumVerb	-6	-4	-5	-8	-2	28	-10	-2	-2	-4	-5
AGREEMENT.class:does_investVerb	-28	-5	-7	-12	-3	45	5	-3	-3	-5	-6
AGREEMENT.class:does_launchNoun	30	-1	-1	-11	-1	-6	-7	-1	-1	-1	-1
AGREEMENT.class:does_launchVerb	46	-3	-3	-10	-1	-15	-6	-2	-1	-3	-3
AGREEMENT.class:does_licenceVerb	1	-2	-4	-7	-1	11	-5	-1	-1	-3	-3
AGREEMENT.class:does_meetVerb	13	-4	-4	-15	-2	11	-16	-2	-2	-3	-4
AGREEMENT.class:does_moneyNoun	-11	-6	-9	14	-3	10	-16	-3	-3	-5	-5
AGREEMENT.class:does_policyNoun	26	-2	-2	-12	-1	-10	-3	-1	-1	-3	-2
AGREEMENT.class:does_policyVerb	-11	-2	-3	-14	-1	36	-6	-1	-1	-3	-3
AGREEMENT.class:does_postNoun	25	-2	-2	-5	-1	-4	-7	-1	-1	-1	-2
AGREEMENT.class:does_punishVerb	-11	-3	-4	25	-2	-21	-11	-2	-2	-4	-4
AGREEMENT.class:does_receiveVerb	8	-4	-5	-21	-2	2	13	-2	-2	-3	-4
AGREEMENT.class:does_signVerb	-27	-3	-5	-21	-2	54	-9	-2	-2	-4	-4
AGREEMENT.class:does_talkNoun	9	-3	-5	-13	-1	-10	15	-1	-1	-2	-3
AGREEMENT.class:does_topicVerb	21	-4	-6	16	-2	-23	-12	-2	-2	-4	-4
AGREEMENT.class:does_travelNoun	-3	-4	-8	-13	-2	-9	19	-2	-2	-3	-4
AGREEMENT.class:does_travelVerb	-9	-4	-7	-17	-2	-14	37	-2	-2	-3	-4
AGREEMENT.class:does_wish	40	-3	-3	-10	-1	-10	-9	-1	-1	-2	-2
AGREEMENT.class:done-accompanied_attend	-15	-10	-12	-21	-5	25	-26	-5	-5	-8	-9
AGREEMENT.class:done-according_pactNoun	27	-1	-2	-8	-1	-11	-3	-1	-1	-1	-1
AGREEMENT.class:done-according_receiveVerb	27	-1	-2	-8	-1	-11	-3	-1	-1	-1	-1
AGREEMENT.class:done-against_policyNoun	20	-1	-2	-8	-1	-5	-2	-1	-1	-1	-1
AGREEMENT.class:done-against_punishVerb	20	-1	-2	-8	-1	-5	-2	-1	-1	-1	-1
AGREEMENT.class:done-at_callVerb	9	-1	-1	-1		-3	-1			-1	-1
AGREEMENT.class:done-at_talkNoun	27	-2	-2	-3	-1	-24	-5	-1	-1	-1	-2
AGREEMENT.class:done-by_forumVerb	28	-1	-2	-5	-1	-10	-4	-1	-1	-1	-1
AGREEMENT.class:done-by_investVerb	-17	-5	-5	-8	-3	26	-12	-3	-3	-7	-7
AGREEMENT.class:done-by_launchNoun	26	-2	-2	-7	-1	-11	-9	-1	-1	-2	-2
AGREEMENT.class:done-by_launchVerb	36	-4	-6	-23	-3	-31	-8	-2	-2	-5	-5
AGREEMENT.class:done-by_meetVerb	23	-1	-1	-4	-1	-10	-1	-1	-1	-1	-1
AGREEMENT.class:done-by_policyVerb	-29	-3	-8	-14	-3	34	-11	-2	-2	-7	-6
AGREEMENT.class:done-by_receiveVerb	-14	-8	-6	-16	-3	7	22	-3	-3	-5	-7
AGREEMENT.class:done-by_signVerb	-20	-4	-7	-12	-3	31	-12	-2	-2	-8	-6
AGREEMENT.class:done-by_talkNoun	26	-2	-2	-7	-1	-11	-9	-1	-1	-2	-2
AGREEMENT.class:done-by_topicVerb	26	-2	-2	-7	-1	-11	-9	-1	-1	-2	-2
AGREEMENT.class:done-in_appointVerb	39	-3	-3	-5	-1	-35	-4	-2	-2	-3	-3
AGREEMENT.class:done-in_investVerb	-27	-2	-3	-5	-1	31	-4	-2	-2	-2	-3
AGREEMENT.class:done-in_policyVerb	-29	-2	-3	-5	-1	31	-4	-2	-1	-2	-3
AGREEMENT.class:done-in_travelVerb	18	-1	-1	-3	-1	-5	-3	-1	-1	-1	-1
AGREEMENT.class:done-of_appointVerb	19	-1	-2	-2	-2	-4	-4	-1	-1	-1	-2
AGREEMENT.class:done-of_forumNoun	26	-2	-2	-3	-1	-13	-2	-1	-1	-1	-2
AGREEMENT.class:done-of_investVerb	17	-1	-1	-2	-1	-3	-5	-1	-1	-1	-1
AGREEMENT.class:done-of_policyVerb	-17	-6	-8	-18	-3	-33	37	-4	-4	-6	-6
AGREEMENT.class:done-of_receiveVerb	31	-5	-4	-4	-2	-23	-10	-2	-2	-2	-4
AGREEMENT.class:done-of_signVerb	-7	-6	-7	-18	-3	-34	34	-3	-3	-6	-6
AGREEMENT.class:done-of_travelNoun	31	-3	-3	-4	-1	-20	-6	-1	-1	-2	-3
AGREEMENT.class:done-of_travelVerb	31	-3	-3	-4	-1	-20	-6	-1	-1	-2	-3
AGREEMENT.class:done-on_callVerb	36	-5	-3	-10	-1	-10	-7	-1	-1	-2	-3
AGREEMENT.class:done-on_investVerb	22	-1	-2	-4	-1	-7	-4	-1	-1	-1	-2
AGREEMENT.class:done-owner_appointVerb	-30	-4	-5	-6	-2	31	-6	-2	-2	-3	-5
AGREEMENT.class:done-owner_forumVerb	28	-2	-2	-3	-1	-19	-6	-1	-1	-2	-3
AGREEMENT.class:done-owner_investVerb	18	-1	-2	-2	-1	-5	-3	-1	-1	-1	-2
AGREEMENT.class:done-owner_launchVerb	20	-1	-2	-6	-1	-5	-1	-1	-1	-1	-2
AGREEMENT.class:done-owner_licenceVerb	32	-3	-4	-10	-2	-17	-15	-1	-2	-3	-4
AGREEMENT.class:done-owner_pactNoun	11	-1	-1	-2		-4	-1			-1	-1
AGREEMENT.class:done-owner_policyVerb	10	-2	-5	-6	-1	-24	20	-1	-2	-2	-4
AGREEMENT.class:done-owner_punishVerb	35	-3	-4	-15	-2	-13	-12	-2	-2	-3	-3
AGREEMENT.class:done-owner_receiveVerb	20	-1	-2	-2	-1	-7	-4	-1	-1	-1	-2
AGREEMENT.class:done-owner_signVerb	20	-2	-4	-6	-1	-19	14	-1	-1	-2	-3
AGREEMENT.class:done-owner_travelVerb	10	-1	-1	-2		-2	-1			-1	-1
AGREEMENT.class:done-represented_attend	-13	-4	-6	-23	-3	19	-7	-3	-3	-4	-5
AGREEMENT.class:done-to_appointVerb	29	-2	-3	-4	-1	-19	-2	-1	-1	-2	-2
AGREEMENT.class:done-to_investVerb	11	-1	-1	-2		-3	-2			-1	-1
AGREEMENT.class:done-to_licenceVerb	15	-1	-1	-3	-1	-3	-3	-1	-1	-1	-1
AGREEMENT.class:done-to_moneyNoun	15	-1	-1	-3	-1	-3	-3	-1	-1	-1	-1
AGREEMENT.class:done-to_policyVerb	25	-1	-3	-6	-1	-8	-1	-1	-1	-1	-2
AGREEMENT.class:done-to_receiveVerb	15	-1	-1	-3	-1	-3	-3	-1	-1	-1	-1
AGREEMENT.class:done-to_travelVerb	30	-1	-2	-6	-1	-20	-1	-1	-1	-1	-2
AGREEMENT.class:done-verb_appointVerb	36	-2	-4	-7	-1	-10	-5	-1	-1	-2	-3
AGREEMENT.class:done-verb_attend	27	-1	-2	-10	-1	-9	-3	-1	-1	-1	-1
AGREEMENT.class:done-verb_callVerb	-7	-2	-3	23	-1	-13	-6	-1	-1	-2	-2
AGREEMENT.class:done-verb_forumVerb	27	-1	-2	-10	-1	-9	-3	-1	-1	-1	-1
AGREEMENT.class:done-verb_receiveVerb		-5	-6	-13	-2	19	-19	-3	-2	-4	-5
AGREEMENT.class:done-verb_talkNoun	-7	-2	-3	23	-1	-13	-6	-1	-1	-2	-2
AGREEMENT.class:done-verb_topicVerb	40	-3	-4	-17	-1	-19	-8	-1	-1	-3	-3
AGREEMENT.class:done-verb_travelNoun	-12	-4	-4	28	-2	-15	-7	-2	-2	-3	-3
AGREEMENT.class:done-verb_travelVerb	-2	-4	-4	26	-2	-21	-7	-2	-2	-3	-3
AGREEMENT.class:done-verb_wish	22	-1	-1	-4	-1	-9	-3	-1	-1	-1	-1
AGREEMENT.class:done-with_forumVerb	17	-1	-2	-5	-1	-5	-2	-1	-1	-1	-1
AGREEMENT.class:done-with_launchNoun	25	-1	-2	-4	-1	-6	-9	-1	-1	-1	-1
AGREEMENT.class:done-with_launchVerb	30	-3	-4	-13	-1	-11	-5	-1	-1	-2	-2
AGREEMENT.class:done-with_mealNoun	20	-2	-2	-5	-1	-14	-2	-1	-1	-1	-2
AGREEMENT.class:done-with_meetVerb	21	-1	-2	-3	-1	-8	-4	-1	-1	-1	-1
AGREEMENT.class:done-with_talkNoun	31	-1	-3	-5	-1	-5	-10	-1	-1	-1	-2
AGREEMENT.class:done-with_topicVerb	25	-1	-2	-4	-1	-6	-9	-1	-1	-1	-1
AGREEMENT.class:done-with_travelVerb	37	-2	-7	-7	-1	-9	-12	-1	-2	-2	-3
AGREEMENT.cue:accompany	12	-7	-9	-33	-3	-1	11	-3	-3	-5	-6
AGREEMENT.cue:address	4	-4	-5	13	-2	-32	-11	-2	-2	-4	-5
AGREEMENT.cue:along	37	-2	-5	-27	-1	-12	-7	-1	-1	-2	-3
AGREEMENT.cue:also	17	-3	-4	5	-1	2	-11	-2	-2	-2	-3
AGREEMENT.cue:attend	-24	-8	-8	20	-3	24	-29	-4	-3	-5	-6
AGREEMENT.cue:attendance	-49	-4	-6	50	-3	-23	-13	-3	-3	-6	-6
AGREEMENT.cue:behalf	-8	-3	-5	-10	-2	20	-5	-2	-2	-3	-3
AGREEMENT.cue:both	-2	-2	-3	21	-1	-8	-5	-1	-1	-2	-2
AGREEMENT.cue:ceremony	-32	-5	-8	52	-3	-35	12	-3	-3	-5	-7
AGREEMENT.cue:company	2	-3	-5	-11	-2	31	-9	-2	-2	-3	-4
AGREEMENT.cue:conference	48	-2	-3	-13	-1	-18	-6	-1	-1	-2	-2
AGREEMENT.cue:conversation	-3	-4	-7	-22	-3	17	-26	-3	-3	-6	-6
AGREEMENT.cue:counterpart	19	-6	-5	-7	-2	-6	-9	-2	-2	-3	-4
AGREEMENT.cue:delegation	37	-4	-7	11	-2	-40	-19	-2	-2	-3	-4
AGREEMENT.cue:discussion	28	-1	-2	-4	-1	-11	-4	-1	-1	-1	-2
AGREEMENT.cue:event	14	-3	-5	-16	-3	6	-6	-2	-2	-3	-4
AGREEMENT.cue:exchange	-9	-2	-3	-8	-1	12	16	-1	-1	-2	-3
AGREEMENT.cue:fine	14	-1	-1	-3	-1	-4	-2	-1	-1	-1	-2
AGREEMENT.cue:forum	32	-2	-2	-7	-1	-24	-2	-1	-1	-2	-2
AGREEMENT.cue:fund	-37	-5	-10	18	-3	34	-13	-3	-4	-5	-7
AGREEMENT.cue:group	31	-1	-4	-6	-1	-10	-4	-1	-1	-1	-2
AGREEMENT.cue:head	57	-3	-6	-7	-1	-29	-12	-1	-1	-2	-3
AGREEMENT.cue:host	-39	-3	-3	-10	-2	44	-5	-2	-2	-3	-3
AGREEMENT.cue:initial	-27	-7	-8	-21	-4	-27	35	-4	-5	-7	-8
AGREEMENT.cue:invest	-14	-5	-7	16	-2	-11	10	-3	-3	-4	-6
AGREEMENT.cue:join	17	-1	-1	-5		-3	-4	-1		-1	-1
AGREEMENT.cue:lead	-1	-2	-5	-6	-1	15	-6	-1	-2	-2	-3
AGREEMENT.cue:license	40	-2	-2	-5	-1	-12	-11	-1	-1	-3	-3
AGREEMENT.cue:likewise	23	-1	-1	-2	-1	-17	-1	-1	-1	-1	-1
AGREEMENT.cue:meeting	52	-2	-3	-14	-1	-19	-6	-1	-1	-2	-3
AGREEMENT.cue:member	-40	-6	-8	55	-3	-31	-8	-3	-3	-6	-8
AGREEMENT.cue:name	3	-3	-4	-18	-2	24	-7	-2	-2	-3	-3
AGREEMENT.cue:other	-23	-2	-3	-8	-1	36	-4	-1	-1	-2	-2
AGREEMENT.cue:participant	63	-3	-4	-25	-2	-27	-9	-2	-2	-3	-3
AGREEMENT.cue:partner		-2	-2	22	-1	-11	-5	-1	-1	-1	-2
AGREEMENT.cue:party	-25	-4	-6	-7	-2	29	-9	-3	-3	-3	-6
AGREEMENT.cue:presence	-9	-5	-8	-19	-3	-4	38	-3	-3	-5	-5
AGREEMENT.cue:present	20	-5	-6	22	-2	-24	-14	-3	-3	-4	-6
AGREEMENT.cue:receive	4	-5	-5	-13	-2	-3	19	-2	-2	-3	-4
AGREEMENT.cue:represent	-25	-4	-6	-20	-2	36	-11	-2	-2	-4	-5
AGREEMENT.cue:representative	56	-4	-5	-10	-2	-29	-10	-2	-2	-3	-4
AGREEMENT.cue:sell	20	-1	-1	-2	-1	-7	-3	-1	-1	-1	-2
AGREEMENT.cue:session	55	-4	-7	-20	-2	-18	-10	-2	-2	-4	-4
AGREEMENT.cue:side	20	-2	-3	-9	-1	3	-5	-1	-1	-2	-2
AGREEMENT.cue:sign	-11	-5	-7	-4	-3	31	13	-3	-3	-5	-5
AGREEMENT.cue:signature	-23	-4	-6	-27	-2	40	-6	-2	-2	-4	-4
AGREEMENT.cue:speak	13	-2	-3	-12	-1	10	-7	-1	-1	-2	-3
AGREEMENT.cue:speech	-34	-3	-4	-20	-2	36	-4	-2	-2	-3	-4
AGREEMENT.cue:stake	-5	-3	-4	-9	-2	15	-8	-2	-2	-3	-4
AGREEMENT.cue:subsidiary	54	-3	-3	-6	-1	-39	-5	-1	-2	-2	-4
AGREEMENT.cue:summit	24	-1	-1	-3	-1	-13	-1		-1	-1	-1
AGREEMENT.cue:talk	35	-1	-2	-6	-1	-18	-2	-1	-1	-1	-2
AGREEMENT.cue:team	31	-3	-5	-8	-2	-2	-18	-2	-2	-3	-4
AGREEMENT.cue:together		-3	-5	24	-2	-14	-9	-2	-2	-4	-3
AGREEMENT.cue:too	41	-2	-3	-24	-1	-6	-3	-1	-1	-2	-2
AGREEMENT.cue:tour	21	-4	-5	-11	-2	-21	13	-2	-2	-2	-3
AGREEMENT.cue:visit	13	-2	-3	2	-1	-12	8	-1	-1	-2	-2
AGREEMENT.cue:welcome	5	-5	-3	15	-2	-18	-7	-2	-2	-3	-4
AGREEMENT.cue:witness	-6	-4	-5	-19	-2	-20	23	-2	-2	-4	-5
AGREEMENT.elsewhere:none	7	-3	-5	-4	-2	18	3	-2	-2	-3	-4
AGREEMENT.elsewhere:other	5	-4	-6	4	-2	4	12	-2	-2	-4	-5
AGREEMENT.elsewhere:same	-32	-5	-8	3	-3	41	10	-3	-3	-5	-6
AGREEMENT.governor:about	32	-2	-3	-11	-1	-20	-5	-1	-2	-2	-4
AGREEMENT.governor:accompanied	-15	-10	-12	-21	-5	25	-26	-5	-5	-8	-9
AGREEMENT.governor:according	27	-1	-2	-8	-1	-11	-3	-1	-1	-1	-1
AGREEMENT.governor:after	27	-2	-3	-10	-1	-8	-4	-1	-1	-3	-2
AGREEMENT.governor:against	23	-1	-2	-6	-1	-7	-2	-1	-1	-1	-2
AGREEMENT.governor:among	28	-1	-2	-10	-1	-6	-2	-1	-1	-1	-2
AGREEMENT.governor:as	29	-2	-3	-5	-1	-22	-3	-1	-1	-3	-3
AGREEMENT.governor:at	30	-3	-4	-14	-2		-6	-2	-2	-3	-4
AGREEMENT.governor:before	35	-2	-3	-11	-1	-15	-5	-1	-1	-2	-3
AGREEMENT.governor:between	-26	-4	-5	-13	-3	44	-6	-3	-2	-4	-6
AGREEMENT.governor:by		-5	-5	-13	-2	24	3	-2	-2	-4	-5
AGREEMENT.governor:for	60	-3	-5	-20	-2	-41	-5	-2	-2	-3	-4
AGREEMENT.governor:free	-9	-4	-7	10	-2	18	12	-2	-2	-4	-5
AGREEMENT.governor:from	16	-3	-4	-8	-1	10	-8	-2	-1	-3	-3
AGREEMENT.governor:in	27	-2	-2	-8	-1	-4	-3	-1	-1	-2	-2
AGREEMENT.governor:of	5	-4	-6	-11	-2	16	12	-2	-2	-4	-5
AGREEMENT.governor:on	40	-4	-3	-7	-1	-16	-5	-1	-1	-2	-3
AGREEMENT.governor:owner	17	-2	-3	-6	-1	2	4	-1	-1	-2	-3
AGREEMENT.governor:presence	-10	-11	-24	-48	-7	-41	32	-7	-7	-12	-13
AGREEMENT.governor:represented	-13	-4	-6	-23	-3	19	-7	-3	-3	-4	-5
AGREEMENT.governor:start-up	34	-2	-4	-9	-2	-8	-6	-1	-1	-2	-4
AGREEMENT.governor:to	17	-3	-4	2	-2	2	-7	-2	-2	-3	-4
AGREEMENT.governor:under	14	-1	-1	-3		-5	-2			-1	-1
AGREEMENT.governor:verb	-4	-3	-5	-7	-2	22	6	-2	-2	-3	-4
AGREEMENT.governor:with	35	-2	-3	-7	-1	-19	4	-1	-1	-2	-2
AGREEMENT.kind:agency	16	-3	-4	-5	-2	15	-7	-2	-2	-4	-4
AGREEMENT.kind:company	6	-3	-5	-5	-2	30	-7	-2	-2	-3	-5
AGREEMENT.kind:country	34	-2	-3	-6	-1	-9	-5	-1	-1	-2	-3
AGREEMENT.kind:organization	12	-3	-5	-13	-2	21	-6	-2	-2	-3	-4
AGREEMENT.kind:person	-2	-4	-6	-2	-2	23	5	-2	-2	-3	-4
AGREEMENT.kind:person-office	-27	-6	-8	15	-3	3	46	-3	-3	-5	-6
AGREEMENT.list:list	-9	-4	-6	11	-2	23	2	-2	-2	-4	-5
AGREEMENT.list:single	6	-4	-5	-3	-2	11	9	-2	-2	-3	-4
AGREEMENT.mention:name_free	3	-4	-6	2	-2	13	7	-2	-2	-4	-5
AGREEMENT.mention:name_owner	20	-2	-3	-5	-1	-4	4	-1	-1	-2	-3
AGREEMENT.mention:nominal_free	-17	-4	-6	-17	-2	25	30	-3	-3	-4	-6
AGREEMENT.mention:nominal_owner	-29	-3	-6	-10	-2	20	22	-2	-2	-4	-5
AGREEMENT.mention:post_free	-29	-6	-9	12	-3	30	-13	-3	-3	-5	-6
AGREEMENT.mention:pronoun_free	25	-3	-5	1	-2	-1	-11	-2	-2	-3	-4
AGREEMENT.mention:pronoun_owner	37	-3	-5	-12	-2	-7	-11	-2	-2	-3	-4
AGREEMENT.parts:1	-9	-4	-6		-2	36	1	-2	-2	-4	-5
AGREEMENT.parts:2	8	-3	-5	-6	-2	7	14	-2	-2	-3	-4
AGREEMENT.parts:3	4	-4	-6	9	-2	-4	17	-2	-2	-4	-5
AGREEMENT.parts:4	9	-3	-5	2	-2	16	-5	-2	-2	-3	-4
AGREEMENT.rival:none_after1	-17	-5	-8	9	-3	36	3	-3	-3	-5	-6
AGREEMENT.rival:none_after2	-9	-5	-7	23	-3	17	-6	-3	-3	-5	-6
AGREEMENT.rival:none_before	15	-3	-5	-13	-2	22	-2	-2	-2	-3	-5
AGREEMENT.rival:none_far	-1	-3	-4	-8	-2	-12	38	-2	-2	-3	-4
AGREEMENT.rival:none_own	-13	-5	-7	-7	-3	37	6	-3	-3	-4	-5
AGREEMENT.rival:other_after1	41	-3	-4	6	-1	-22	-6	-1	-1	-3	-3
AGREEMENT.rival:other_after2	17	-3	-4	-3	-1	-3	8	-1	-1	-2	-3
AGREEMENT.rival:other_before	-4	-4	-6	-1	-2	7	23	-2	-2	-3	-5
AGREEMENT.rival:other_far	27	-2	-3	-6	-1	3	-9	-1	-1	-2	-3
AGREEMENT.rival:other_own	16	-6	-8	4	-3	-1	7	-3	-3	-5	-6
AGREEMENT.rival:same_after1	-14	-4	-7	-22	-2	29	-7	-2	-2	-4	-4
AGREEMENT.rival:same_before	-12	-3	-6	-9	-2	22	-7	-2	-2	-3	-4
AGREEMENT.rival:same_own	-8	-6	-8	-17	-3	27	-12	-3	-3	-4	-6
AGREEMENT.speech:silent_after1	4	-4	-6	8	-2	18	-4	-2	-2	-4	-5
AGREEMENT.speech:silent_after2	4	-4	-5	14	-2	2	3	-2	-2	-3	-4
AGREEMENT.speech:silent_before	3	-4	-5	-7	-2	22	7	-2	-2	-3	-5
AGREEMENT.speech:silent_far	11	-2	-3	-7	-1	-5	18	-1	-1	-2	-3
AGREEMENT.speech:silent_own	-4	-5	-7	-2	-3	29	8	-3	-3	-5	-6
AGREEMENT.speech:speaks_after1	15	-7	-11	-1	-4	-49	14	-4	-4	-7	-8
AGREEMENT.speech:speaks_after2	-3	-5	-6	-28	-2	31	-11	-2	-2	-5	-5
AGREEMENT.speech:speaks_before	15	-4	-7	-10	-2	-36	18	-2	-2	-4	-5
AGREEMENT.speech:speaks_far	3	-4	-6	-10	-2	-13	18	-2	-2	-4	-5
AGREEMENT.speech:speaks_own	10	-5	-6	-20	-3	10	-21	-3	-3	-5	-5
AGREEMENT.tie-at:body_after1	-20	-4	-7	-15	-3	40	-5	-3	-3	-4	-6
AGREEMENT.tie-at:body_after2	-39	-6	-8	-14	-4	44	-7	-3	-3	-6	-7
AGREEMENT.tie-at:body_before	-32	-5	-10	-12	-3	55	-7	-3	-3	-5	-8
AGREEMENT.tie-at:body_far	36	-2	-3	-7	-1	-11	-4	-1	-1	-2	-3
AGREEMENT.tie-at:body_own	34	-4	-5	9	-2	-51	-7	-2	-2	-3	-4
AGREEMENT.tie-at:colleague_after1	-10	-8	-17	8	-5	-38	28	-5	-5	-8	-12
AGREEMENT.tie-at:colleague_after2	-46	-14	-12	6	-6	45	-25	-6	-6	-10	-11
AGREEMENT.tie-at:colleague_before	47	-4	-7	-16	-2	-23	-22	-2	-2	-3	-5
AGREEMENT.tie-at:country_after1	16	-3	-6	15	-2	-6	-1	-2	-2	-4	-5
AGREEMENT.tie-at:country_after2	22	-4	-5	7	-2	-10	1	-2	-2	-4	-4
AGREEMENT.tie-at:country_before	9	-4	-5	-12	-2	6	18	-2	-2	-3	-4
AGREEMENT.tie-at:country_far	1	-3	-4	-9	-1	-11	33	-1	-2	-3	-4
AGREEMENT.tie-at:country_own	-4	-6	-8	2	-3	12	18	-3	-3	-6	-6
AGREEMENT.tie-at:holder_after1	-11	-6	-8	-16	-3	48	-9	-3	-3	-5	-6
AGREEMENT.tie-at:holder_after2	-44	-8	-9	52	-3	-35	-10	-4	-3	-6	-7
AGREEMENT.tie-at:holder_before	28	-3	-4	-7	-1	-2	-10	-1	-1	-2	-3
AGREEMENT.tie-at:holder_far	51	-3	-4	-11	-1	-10	-14	-2	-2	-3	-3
AGREEMENT.tie-at:holder_own		-5	-6	-10	-2	25	-10	-2	-2	-4	-4
AGREEMENT.tie-at:none_after1	18	-3	-5	7	-2	1	-5	-2	-2	-3	-4
AGREEMENT.tie-at:none_after2	22	-3	-4	-4	-2	-6	4	-2	-2	-3	-4
AGREEMENT.tie-at:none_before	1	-4	-5	-1	-2	15	9	-2	-2	-4	-5
AGREEMENT.tie-at:none_far	10	-2	-3	-5	-1	1	10	-1	-1	-2	-3
AGREEMENT.tie-at:none_own		-5	-6	-13	-2	36	-5	-3	-3	-4	-6
AGREEMENT.tie:body	-31	-4	-7	-6	-3	59	-6	-2	-3	-4	-6
AGREEMENT.tie:colleague	-20	-9	-13	6	-4	21	9	-5	-5	-7	-10
AGREEMENT.tie:country	7	-4	-5	1	-2	1	17	-2	-2	-4	-5
AGREEMENT.tie:holder	1	-5	-6	3	-2	30	-10	-2	-2	-4	-4
AGREEMENT.tie:none	8	-3	-5	-2	-2	12	4	-2	-2	-3	-4
AGREEMENT.verb:does_add	28	-3	-4	-13	-2	-17	-6	-3	-1	-3	-4
AGREEMENT.verb:does_agree	45	-7	-7	-16	-3	-39	-27	-3	-4	-6	-9
AGREEMENT.verb:does_announce	43	-3	-4	-11	-2	-31	-12	-2	-2	-3	-3
AGREEMENT.verb:does_arrange	31	-2	-2	-19	-1	-7	-4	-1	-1	-2	-2
AGREEMENT.verb:does_attend	-23	-10	-11	8	-5	12	-31	-5	-5	-8	-10
AGREEMENT.verb:does_base	-15	-4	-6	-10	-2	22	-8	-2	-2	-3	-5
AGREEMENT.verb:does_call	29	-2	-2	-12	-1	-15	-2	-1	-1	-1	-2
AGREEMENT.verb:does_carry	34	-2	-3	-12	-1	-18	-3	-1	-1	-2	-2
AGREEMENT.verb:does_chair	28	-2	-3	-7	-1	-5	-10	-1	-1	-2	-2
AGREEMENT.verb:does_choose	26	-2	-2	-6	-1	-10	-3	-1	-1	-2	-2
AGREEMENT.verb:does_come	51	-5	-9	-22	-3	-39	-11	-3	-3	-4	-7
AGREEMENT.verb:does_confirm	37	-2	-3	-10	-1	-13	-6	-1	-1	-2	-3
AGREEMENT.verb:does_cooperate	58	-3	-5	-10	-2	-37	-17	-2	-2	-3	-3
AGREEMENT.verb:does_decide	30	-2	-3	-5	-1	-11	-7	-1	-1	-2	-3
AGREEMENT.verb:does_deliver	21	-1	-2	-5	-1	-4	-3	-1	-1	-1	-2
AGREEMENT.verb:does_discuss	44	-2	-3	-15	-1	-25	-6	-1	-1	-2	-2
AGREEMENT.verb:does_draw	38	-2	-3	-8	-1	-20	-4	-1	-1	-2	-2
AGREEMENT.verb:does_end	-31	-5	-6	37	-3	-20	-12	-3	-3	-5	-6
AGREEMENT.verb:does_exchange	34	-1	-1	-13	-1	-7	-9	-1	-1	-1	-1
AGREEMENT.verb:does_expect	54	-5	-10	-39	-3	-34	-19	-3	-3	-5	-6
AGREEMENT.verb:does_explain	34	-2	-5	-5	-1	-14	-10	-1	-1	-3	-3
AGREEMENT.verb:does_express	40	-3	-4	-25	-2	-25	-8	-2	-2	-3	-3
AGREEMENT.verb:does_give	9	-7	-9	13	-4	-19	-11	-4	-4	-6	-9
AGREEMENT.verb:does_go	43	-2	-4	-17	-2	-16	-7	-2	-2	-3	-5
AGREEMENT.verb:does_hold	-7	-4	-6	-33	-2	27	-7	-3	-2	-4	-5
AGREEMENT.verb:does_invest	-14	-4	-6	-18	-3	24	-18	-3	-3	-4	-6
AGREEMENT.verb:does_join	26	-1	-2	-7	-1	-3	-8	-1	-1	-1	-1
AGREEMENT.verb:does_look	-35	-11	-13	49	-5	-45	-33	-5	-5	-8	-10
AGREEMENT.verb:does_lose	36	-3	-5	-20	-2	-26	-3	-2	-2	-3	-5
AGREEMENT.verb:does_make	31	-3	-2	-7	-1	-8	-6	-1	-1	-3	-2
AGREEMENT.verb:does_meet	42	-3	-3	-6	-1	-10	-19	-1	-1	-2	-2
AGREEMENT.verb:does_note	-29	-4	-8	-13	-3	-16	33	-3	-3	-5	-7
AGREEMENT.verb:does_open	35	-3	-3	-15	-1	-7	-4	-1	-1	-3	-2
AGREEMENT.verb:does_own	31	-2	-3	-10	-1	-11	-6	-1	-1	-2	-4
AGREEMENT.verb:does_put	-31	-3	-5	-23	-2	48	-7	-2	-2	-4	-4
AGREEMENT.verb:does_receive	-4	-5	-6	-19	-2	8	15	-2	-2	-3	-4
AGREEMENT.verb:does_register	-15	-5	-8	-14	-3	20	-6	-3	-3	-5	-7
AGREEMENT.verb:does_report	-10	-5	-11	-10	-3	15	-7	-3	-4	-5	-6
AGREEMENT.verb:does_rule	26	-2	-2	-12	-1	-10	-3	-1	-1	-3	-2
AGREEMENT.verb:does_run	-8	-4	-6	-25	-2	24	-7	-3	-3	-4	-7
AGREEMENT.verb:does_say	18	-6	-9	-37	-3	-12	25	-3	-3	-6	-7
AGREEMENT.verb:does_schedule	-34	-7	-9	-19	-4	-26	38	-4	-4	-6	-8
AGREEMENT.verb:does_share	10	-5	-8	17	-3	-39	-15	-3	-3	-5	-5
AGREEMENT.verb:does_sign	-42	-3	-4	-21	-2	55	-9	-2	-1	-3	-3
AGREEMENT.verb:does_sort	49	-6	-8	-42	-3	-27	-15	-3	-3	-6	-10
AGREEMENT.verb:does_speak	-4	-5	-6	-27	-3	18	-16	-3	-3	-4	-5
AGREEMENT.verb:does_study	45	-3	-5	-17	-2	-18	-15	-2	-2	-3	-4
AGREEMENT.verb:does_take	8	-6	-9	-35	-3	-9	17	-4	-4	-8	-7
AGREEMENT.verb:does_tell	-23	-8	-12	24	-4	4	-20	-4	-4	-9	-7
AGREEMENT.verb:does_tour	-7	-5	-10	-19	-2	-12	19	-2	-2	-4	-5
AGREEMENT.verb:does_train	49	-4	-7	-14	-2	-45	-8	-3	-3	-4	-6
AGREEMENT.verb:does_travel	50	-3	-8	-24	-2	-26	-9	-2	-2	-4	-5
AGREEMENT.verb:does_undertake	47	-2	-4	-8	-1	-29	-8	-1	-1	-3	-4
AGREEMENT.verb:does_want	42	-4	-3	-9	-1	-7	-14	-1	-1	-2	-3
AGREEMENT.verb:does_work	32	-4	-5	-12	-2	-30	-7	-2	-2	-3	-3
AGREEMENT.verb:done-accompanied_accompany	-15	-10	-12	-21	-5	25	-26	-5	-5	-8	-9
AGREEMENT.verb:done-according_accord	27	-1	-2	-8	-1	-11	-3	-1	-1	-1	-1
AGREEMENT.verb:done-against_rule	20	-1	-2	-8	-1	-5	-2	-1	-1	-1	-1
AGREEMENT.verb:done-among_come	31	-1	-3	-16	-1	-7	-2	-1	-1	-1	-2
AGREEMENT.verb:done-between_split	-38	-5	-7	-10	-4	41	-7	-7	-4	-6	-9
AGREEMENT.verb:done-by_convene	23	-1	-1	-4	-1	-10	-1	-1	-1	-1	-1
AGREEMENT.verb:done-by_exchange	26	-2	-2	-7	-1	-11	-9	-1	-1	-2	-2
AGREEMENT.verb:done-by_make	45	-4	-6	-17	-2	-28	-13	-2	-2	-4	-6
AGREEMENT.verb:done-by_organize	32	-1	-2	-4	-2	-10	-6	-1	-1	-1	-2
AGREEMENT.verb:done-by_own	29	-2	-2	-6	-1	-10	-4	-1	-1	-2	-2
AGREEMENT.verb:done-by_receive	-11	-6	-6	-11	-3	-30	25	-3	-3	-4	-6
AGREEMENT.verb:done-by_sign	-29	-3	-8	-14	-3	34	-11	-2	-2	-7	-6
AGREEMENT.verb:done-from_obtain	-25	-5	-8	-11	-3	30	-9	-3	-3	-5	-7
AGREEMENT.verb:done-in_build	24	-1	-1	-2	-1	-14	-2	-1	-1	-1	-1
AGREEMENT.verb:done-in_create	9	-1	-1	-1		-3	-1			-1	-1
AGREEMENT.verb:done-of_beat	37	-3	-4	-17	-2	-25	-4	-2	-2	-3	-4
AGREEMENT.verb:done-of_show	26	-2	-2	-3	-1	-13	-2	-1	-1	-1	-2
AGREEMENT.verb:done-of_sign	-25	-7	-10	-23	-4	-34	38	-5	-5	-8	-8
AGREEMENT.verb:done-on_pay	22	-1	-2	-4	-1	-7	-4	-1	-1	-1	-2
AGREEMENT.verb:done-owner_accord	11	-1	-1	-2		-4	-1			-1	-1
AGREEMENT.verb:done-owner_put	20	-1	-2	-2	-1	-5	-4	-1	-1	-1	-2
AGREEMENT.verb:done-owner_renew	32	-3	-4	-10	-2	-17	-15	-1	-2	-3	-4
AGREEMENT.verb:done-owner_settle	33	-5	-6	-23	-3	-18	-19	-2	-2	-5	-5
AGREEMENT.verb:done-owner_sign	9	-3	-6	-7	-2	-29	21	-2	-2	-3	-4
AGREEMENT.verb:done-represented_represent	-13	-4	-6	-23	-3	19	-7	-3	-3	-4	-5
AGREEMENT.verb:done-to_go	30	-1	-2	-6	-1	-20	-1	-1	-1	-1	-2
AGREEMENT.verb:done-to_grant	15	-1	-1	-3	-1	-3	-3	-1	-1	-1	-1
AGREEMENT.verb:done-to_pass	25	-1	-3	-6	-1	-8	-1	-1	-1	-1	-2
AGREEMENT.verb:done-verb_base	11	-4	-6	-10	-2	-1	-5	-3	-2	-3	-5
AGREEMENT.verb:done-verb_bind	-41	-5	-9	-23	-4	44	-5	-4	-3	-6	-8
AGREEMENT.verb:done-verb_bring	27	-1	-2	-10	-1	-9	-3	-1	-1	-1	-1
AGREEMENT.verb:done-verb_call	22	-1	-1	-4	-1	-9	-3	-1	-1	-1	-1
AGREEMENT.verb:done-verb_choose	30	-2	-4	-11	-1	-8	-6	-1	-1	-2	-3
AGREEMENT.verb:done-verb_company	-21	-4	-6	-7	-2	26	-13	-2	-2	-3	-5
AGREEMENT.verb:done-verb_entertain	35	-2	-3	-4	-1	-15	-4	-1	-1	-2	-3
AGREEMENT.verb:done-verb_include	-7	-3	-6	-14	-2	-4	29	-2	-2	-3	-4
AGREEMENT.verb:done-verb_receive	-15	-9	-11	-25	-4	27	-35	-5	-4	-7	-7
AGREEMENT.verb:done-verb_visit	-12	-4	-4	28	-2	-15	-7	-2	-2	-3	-3
AGREEMENT.verb:done-with_catch	13	-1	-1	-3		-3	-2			-1	-1
AGREEMENT.verb:done-with_exchange	25	-1	-2	-4	-1	-6	-9	-1	-1	-1	-1
AGREEMENT.verb:done-with_hold	14	-1	-1	-5		-4	-2			-1	-1
AGREEMENT.verb:done-with_lunch	20	-2	-2	-5	-1	-14	-2	-1	-1	-1	-2
AGREEMENT.verb:done-with_meet	25	-2	-2	-3	-1	-3	-11	-1	-1	-1	-2
AGREEMENT.verb:done-with_speak	15	-1	-2	-2	-1	-6	-1	-1	-1	-1	-1
AGREEMENT.where:body	3	-4	-5		-2	13	8	-2	-2	-4	-4
AGREEMENT.where:item	-10	-3	-5	-10	-2	25	-11	-2	-2	-3	-4
APPOINTMENT.alike:1	6	-3	-4	-4	-2	-3	-2	-2	-2	-3	19
APPOINTMENT.alike:2	-6	-3	-5	-6	-2	-3	-2	-2	-2	5	25
APPOINTMENT.alike:3	12	-3	-5	-6	-2	-3	-2	-2	-2	10	2
APPOINTMENT.at-kind:after1_agency	4	-3	-5	-7	-2	-3	-2	-2	-2	-8	18
APPOINTMENT.at-kind:after1_company	38	-1	-3	-3	-1	-2	-1	-1	-1	-3	-22
APPOINTMENT.at-kind:after1_country	27	-1	-2	-4	-1	-1	-1	-1	-1	-3	-14
APPOINTMENT.at-kind:after1_organization	23	-1	-2	-3	-1	-1	-1	-1	-1	-2	-11
APPOINTMENT.at-kind:after1_person	-20	-4	-8	-11	-2	-4	-2	-2	-2	15	27
APPOINTMENT.at-kind:after1_person-office	18	-3	-6	4	-2	-3	-2	-2	-2	-13	6
APPOINTMENT.at-kind:after2_agency	-10	-3	-4	-6	-2	-3	-2	-2	-2	-8	26
APPOINTMENT.at-kind:after2_company	4	-2	-4	-4	-1	-2	-1	-1	-1	-3	12
APPOINTMENT.at-kind:after2_country	27	-2	-2	-2	-1	-2	-1	-1	-1	-4	-13
APPOINTMENT.at-kind:after2_organization	27	-2	-2	-2	-1	-1	-1	-1	-1	-2	-14
APPOINTMENT.at-kind:after2_person	13	-3	-5	-6	-2	-3	-2	-2	-2	-5	3
APPOINTMENT.at-kind:after2_person-office	-1	-4	-5	-7	-2	-3	-2	-2	-2	13	7
APPOINTMENT.at-kind:before_agency	-21	-5	-6	-6	-2	-4	-2	-2	-2	-12	43
APPOINTMENT.at-kind:before_company	-5	-3	-5	-5	-2	-3	-2	-2	-2	-5	25
APPOINTMENT.at-kind:before_country	46	-2	-2	-3	-1	-2	-1	-1	-1	-4	-28
APPOINTMENT.at-kind:before_person	25	-3	-5	-6	-1	-3	-1	-1	-1	-6	-9
APPOINTMENT.at-kind:before_person-office	3	-4	-7	-7	-2	-4	-3	-2	-2	19	1
APPOINTMENT.at-kind:far_agency	12	-2	-3	-3	-1	-2	-1	-1	-1	-5	8
APPOINTMENT.at-kind:far_company	27	-2	-2	-3	-1	-1	-1	-1	-1	-3	-12
APPOINTMENT.at-kind:far_country	16	-1	-2	-2	-1	-1	-1	-1	-1	-2	-6
APPOINTMENT.at-kind:far_organization	18	-1	-2	-2	-1	-1	-1	-1	-1	-2	-6
APPOINTMENT.at-kind:far_person	39	-2	-4	-4	-1	-2	-1	-1	-1	-7	-15
APPOINTMENT.at-kind:far_person-office		-3	-5	-6	-2	-3	-2	-2	-2	13	8
APPOINTMENT.at-kind:own_agency	-8	-5	-7	-7	-3	-4	-3	-3	-3	22	8
APPOINTMENT.at-kind:own_company	8	-5	-7	-7	-3	-5	-3	-3	-3	-19	11
APPOINTMENT.at-kind:own_country	28	-2	-3	-4	-1	-2	-1	-1	-1	-3	-8
APPOINTMENT.at-kind:own_organization	37	-5	-6	-6	-3	-4	-2	-2	-3	-12	-44
APPOINTMENT.at-kind:own_person	-22	-4	-6	-6	-2	-4	-2	-2	-2	-17	39
APPOINTMENT.at-kind:own_person-office	10	-5	-7	-9	-2	-4	-3	-2	-3	30	-26
APPOINTMENT.at:after1	5	-3	-5	-3	-2	-3	-2	-2	-2	-3	19
APPOINTMENT.at:after2	4	-3	-4	-5	-1	-2	-1	-1	-1		16
APPOINTMENT.at:before	2	-3	-5	-5	-2	-3	-2	-2	-2	1	23
APPOINTMENT.at:far	13	-2	-3	-4	-1	-2	-1	-1	-1	2	2
APPOINTMENT.at:own		-5	-6	-7	-2	-4	-2	-2	-2	17	10
APPOINTMENT.chance	2	-8	-11	-13	-5	-7	-5	-5	-5	8	18
APPOINTMENT.class:does_appointVerb	5	-2	-4	-5	-1	-2	-1	-1	-2	-9	18
APPOINTMENT.class:does_attend	40	-3	-5	-6	-2	-3	-2	-2	-2	-10	-34
APPOINTMENT.class:does_background	51	-3	-7	-5	-2	-3	-2	-2	-2	-7	-29
APPOINTMENT.class:does_callVerb	39	-3	-3	-5	-1	-2	-1	-1	-1	-12	-23
APPOINTMENT.class:does_forumVerb	-11	-4	-5	-7	-2	-4	-2	-2	-2	-9	20
APPOINTMENT.class:does_investVerb	19	-4	-5	-6	-2	-4	-2	-2	-2	15	-31
APPOINTMENT.class:does_launchVerb	14	-4	-4	-4	-2	-3	-2	-2	-2	-8	
APPOINTMENT.class:does_licenceVerb	33	-2	-3	-2	-1	-2	-1	-1	-1	-4	-28
APPOINTMENT.class:does_meetVerb	14	-1	-1	-1	-1	-1	-1	-1	-1	-2	-5
APPOINTMENT.class:does_policyVerb	9	-4	-4	-3	-2	-3	-2	-2	-2	-11	3
APPOINTMENT.class:does_punishVerb	50	-2	-3	-3	-1	-2	-1	-1	-1	-5	-40
APPOINTMENT.class:does_receiveVerb	51	-2	-3	-5	-1	-2	-1	-1	-1	-4	-38
APPOINTMENT.class:does_signVerb	-50	-6	-8	-16	-3	-6	-4	-3	-3	20	35
APPOINTMENT.class:does_topicVerb	-15	-6	-10	-12	-3	-5	-4	-3	-4	45	-46
APPOINTMENT.class:does_travelVerb	3	-2	-4	-6	-1	-2	-2	-1	-1	-7	12
APPOINTMENT.class:does_wish	54	-3	-4	-7	-2	-3	-1	-1	-1	-6	-43
APPOINTMENT.class:done-according_pactNoun	19	-1	-1	-1		-1				-2	-11
APPOINTMENT.class:done-according_receiveVerb	19	-1	-1	-1		-1				-2	-11
APPOINTMENT.class:done-after_appointVerb	-14	-4	-6	-5	-2	-3	-2	-2	-2	-10	21
APPOINTMENT.class:done-at_forumVerb	33	-3	-3	-3	-1	-1	-1	-1	-1	-2	-19
APPOINTMENT.class:done-at_meetVerb	13	-4	-5	-8	-3	-4	-3	-3	-3	-22	-4
APPOINTMENT.class:done-by_appointVerb	-8	-5	-8	-10	-3	-5	-3	-3	-3	-18	14
APPOINTMENT.class:done-by_callVerb	20	-1	-1	-2		-1				-2	-10
APPOINTMENT.class:done-by_talkNoun	19	-1	-1	-2		-1				-3	-10
APPOINTMENT.class:done-by_wish	19	-1	-1	-2		-1				-3	-10
APPOINTMENT.class:done-for_appointVerb	32	-1	-1	-1		-1				-2	-31
APPOINTMENT.class:done-of_launchVerb	29	-2	-2	-3	-1	-1	-1	-1	-1	-3	-18
APPOINTMENT.class:done-of_punishVerb	-34	-4	-8	-6	-2	-4	-2	-2	-3	-6	36
APPOINTMENT.class:done-of_signVerb	35	-2	-3	-4	-1	-2	-2	-1	-1	-7	-21
APPOINTMENT.class:done-owner_appointVerb	37	-3	-3	-3	-1	-3	-1	-1	-1	-6	-32
APPOINTMENT.class:done-owner_attend	11	-1	-1	-1		-1				-1	-4
APPOINTMENT.class:done-owner_forumVerb	30	-2	-2	-2	-1	-1	-1	-1	-1	-9	-22
APPOINTMENT.class:done-owner_investVerb	-28	-4	-7	-4	-2	-3	-2	-2	-2	-10	31
APPOINTMENT.class:done-owner_signVerb	-27	-3	-5	-4	-2	-2	-2	-2	-2	-8	30
APPOINTMENT.class:done-owner_topicVerb	20	-1	-2	-2	-1	-1	-1	-1	-1	-3	-9
APPOINTMENT.class:done-owner_travelVerb	-31	-5	-5	-7	-2	-4	-2	-2	-2	-9	33
APPOINTMENT.class:done-owner_wish	28	-2	-3	-2	-1	-1	-1	-1	-1	-5	-17
APPOINTMENT.class:done-to_background	31	-2	-3	-4	-1	-2	-1	-1	-1	-3	-17
APPOINTMENT.class:done-to_investVerb	22	-1	-2	-2	-1	-1	-1	-1	-1	-2	-11
APPOINTMENT.class:done-to_travelVerb	-8	-5	-6	-6	-3	-4	-2	-3	-3	-10	15
APPOINTMENT.class:done-verb_appointVerb	-11	-5	-11	-8	-3	-5	-3	-5	-3	30	-52
APPOINTMENT.class:done-verb_callVerb	24	-2	-2	-4	-1	-1	-1	-1	-1	-3	-10
APPOINTMENT.class:done-verb_investVerb	-36	-4	-10	-7	-3	-4	-3	-3	-3	33	1
APPOINTMENT.class:done-verb_licenceNoun	22	-1	-2	-2	-1	-1	-1	-1	-1	-2	-17
APPOINTMENT.class:done-verb_licenceVerb	22	-1	-2	-2	-1	-1	-1	-1	-1	-2	-17
APPOINTMENT.class:done-verb_meetVerb	25	-1	-2	-2	-1	-1	-1	-1	-1	-3	-11
APPOINTMENT.class:done-verb_receiveVerb	14	-1	-1	-1		-1				-1	-6
APPOINTMENT.class:done-verb_topicVerb	33	-3	-4	-4	-2	-2	-2	-2	-2	-28	-23
APPOINTMENT.class:done-with_attend	14	-1	-1	-2		-1				-1	-6
APPOINTMENT.class:done-with_meetVerb	10	-1	-1	-1						-1	-4
APPOINTMENT.cue:along	28	-1	-2	-3	-1	-1	-1	-1	-1	-3	-19
APPOINTMENT.cue:also	37	-2	-3	-3	-1	-2	-1	-1	-1	-8	-18
APPOINTMENT.cue:appoint	7	-5	-6	-7	-3	-5	-3	-3	-4	-17	11
APPOINTMENT.cue:both	29	-1	-2	-4	-1	-1	-1	-1	-1	-3	-14
APPOINTMENT.cue:ceremony	9	-4	-4	-7	-2	-3	-2	-2	-2	-16	1
APPOINTMENT.cue:company	19	-2	-4	-5	-1	-2	-1	-2	-1	-5	-3
APPOINTMENT.cue:delegation	27	-2	-3	-3	-1	-1	-1	-1	-1	-3	-15
APPOINTMENT.cue:entourage	18	-1	-1	-1		-1				-1	-13
APPOINTMENT.cue:exchange	24	-1	-2	-2	-1	-1	-1	-1	-1	-2	-14
APPOINTMENT.cue:fund	38	-2	-3	-3	-1	-2	-1	-1	-1	-3	-23
APPOINTMENT.cue:group	19	-1	-3	-2	-1	-1	-1	-1	-1	-2	-6
APPOINTMENT.cue:head	-12	-3	-5	-7	-1	-2	-1	-1	-1	13	10
APPOINTMENT.cue:host	37	-2	-3	-3	-1	-2	-1	-1	-1	-3	-23
APPOINTMENT.cue:invest	17	-1	-2	-3		-1	-1	-1		-2	-8
APPOINTMENT.cue:join	52	-3	-5	-5	-2	-3	-2	-4	-2	-6	-44
APPOINTMENT.cue:lead	22	-2	-5	-5	-1	-3	-1	-2	-1	-7	-4
APPOINTMENT.cue:license	29	-1	-2	-2	-1	-1	-1	-1	-1	-2	-17
APPOINTMENT.cue:meeting	-43	-5	-5	-6	-2	-3	-2	-2	-2	32	27
APPOINTMENT.cue:member	27	-3	-5	-7	-1	-2	-1	-1	-1	-6	-5
APPOINTMENT.cue:name	3	-2	-3	-4	-1	-2	-1	-1	-1	-9	13
APPOINTMENT.cue:nominate	-1	-2	-2	-3	-1	-2	-1	-1	-1	-17	15
APPOINTMENT.cue:other	37	-2	-3	-5	-1	-2	-1	-1	-1	-5	-17
APPOINTMENT.cue:party	10	-3	-5	-5	-1	-3	-2	-2	-2	-7	10
APPOINTMENT.cue:predecessor	35	-4	-7	-9	-2	-3	-3	-2	-2	-18	-28
APPOINTMENT.cue:present	2	-3	-4	-8	-1	-2	-1	-1	-1	-7	8
APPOINTMENT.cue:receive	24	-1	-2	-2	-1	-1	-1	-1	-1	-3	-13
APPOINTMENT.cue:replace	51	-2	-3	-3	-1	-2	-1	-1	-1	-14	-33
APPOINTMENT.cue:sell	40	-2	-2	-3	-1	-1	-1	-1	-1	-4	-26
APPOINTMENT.cue:session	42	-3	-4	-5	-1	-2	-1	-1	-1	-4	-24
APPOINTMENT.cue:sign	-15	-4	-10	-6	-3	-6	-3	-2	-2	-26	23
APPOINTMENT.cue:subsidiary	-12	-2	-3	-3	-1	-2	-1	-1	-1	-3	18
APPOINTMENT.cue:succeed	-2	-5	-7	-6	-3	-4	-3	-3	-3	-16	12
APPOINTMENT.cue:successor	-11	-4	-8	-4	-2	-4	-2	-2	-2	-9	20
APPOINTMENT.cue:talk	28	-1	-2	-3	-1	-1	-1	-1	-1	-2	-16
APPOINTMENT.cue:team	18	-2	-2	-3	-1	-1	-1	-1	-1	-3	-7
APPOINTMENT.cue:together	46	-2	-2	-4	-1	-2	-1	-1	-1	-7	-32
APPOINTMENT.cue:too	27	-1	-4	-3	-1	-1	-1	-1	-1	-2	-14
APPOINTMENT.cue:tour	18	-1	-1	-1		-1				-1	-13
APPOINTMENT.cue:visit	16	-1	-1	-1		-1				-3	-7
APPOINTMENT.cue:welcome	27	-2	-3	-3	-1	-1	-1	-1	-1	-3	-15
APPOINTMENT.elsewhere:none	6	-3	-4	-3	-2	-3	-2	-2	-2		14
APPOINTMENT.elsewhere:other	17	-3	-4	-5	-1	-2	-1	-1	-1	2	5
APPOINTMENT.elsewhere:same	-28	-5	-7	-9	-2	-4	-2	-2	-2	17	44
APPOINTMENT.governor:according	19	-1	-1	-1		-1				-2	-11
APPOINTMENT.governor:after	-6	-3	-5	-4	-2	-3	-2	-2	-2	-8	14
APPOINTMENT.governor:at	24	-3	-4	-5	-2	-3	-2	-2	-2	-13	-2
APPOINTMENT.governor:before	51	-2	-3	-4	-1	-2	-1	-1	-1	-20	-30
APPOINTMENT.governor:between	-20	-5	-8	-9	-3	-5	-3	-3	-3	33	-40
APPOINTMENT.governor:by	-15	-4	-5	-5	-2	-3	-2	-2	-2	6	19
APPOINTMENT.governor:for	20	-2	-3	-3	-1	-2	-1	-1	-1	-8	-4
APPOINTMENT.governor:free	-1	-3	-5	-5	-2	-3	-2	-2	-2	4	23
APPOINTMENT.governor:from	26	-1	-2	-3	-1	-1	-1	-1	-1	-2	-14
APPOINTMENT.governor:in	-11	-3	-4	-5	-1	-3	-2	-2	-2	-5	23
APPOINTMENT.governor:of	15	-3	-5	-6	-2	-3	-2	-2	-2	3	3
APPOINTMENT.governor:on	4	-6	-7	-8	-3	-4	-3	-3	-3	-12	4
APPOINTMENT.governor:owner	14	-3	-4	-4	-1	-2	-1	-1	-1	5	-1
APPOINTMENT.governor:to	16	-3	-4	-5	-1	-2	-1	-1	-1	-6	3
APPOINTMENT.governor:under	37	-2	-2	-4	-1	-1	-1	-1	-1	-3	-24
APPOINTMENT.governor:verb	-13	-3	-5	-5	-2	-3	-2	-2	-2	9	22
APPOINTMENT.governor:with	23	-2	-3	-4	-1	-2	-1	-1	-1	-3	-5
APPOINTMENT.kind:agency	-9	-4	-5	-6	-2	-3	-2	-2	-2	1	33
APPOINTMENT.kind:company	9	-3	-4	-4	-1	-2	-1	-2	-2	-5	15
APPOINTMENT.kind:country	29	-2	-2	-3	-1	-1	-1	-1	-1	-3	-15
APPOINTMENT.kind:organization	32	-2	-2	-3	-1	-1	-1	-1	-1	-3	-16
APPOINTMENT.kind:person		-3	-6	-7	-2	-3	-2	-2	-2	-2	24
APPOINTMENT.kind:person-office	3	-4	-6	-4	-2	-3	-2	-2	-2	17	6
APPOINTMENT.list:list	12	-2	-4		-1	-2	-1	-1	-1	-5	8
APPOINTMENT.list:single	4	-3	-5	-6	-2	-3	-2	-2	-2	4	17
APPOINTMENT.mention:name_free	13	-3	-4	-4	-2	-3	-2	-2	-2	-1	10
APPOINTMENT.mention:name_owner	22	-2	-3	-4	-1	-2	-1	-1	-1	11	-18
APPOINTMENT.mention:nominal_free	-36	-5	-7	-9	-3	-4	-3	-3	-3	29	34
APPOINTMENT.mention:nominal_owner	-20	-4	-5	-5	-2	-3	-2	-2	-2	-8	28
APPOINTMENT.mention:post_free	-28	-5	-11	-8	-2	-6	-3	-2	-2	21	18
APPOINTMENT.mention:pronoun_free	-21	-4	-7	-7	-2	-4	-2	-2	-2	-12	41
APPOINTMENT.mention:pronoun_owner	22	-5	-7	-8	-3	-4	-3	-2	-3	-17	-1
APPOINTMENT.parts:1	6	-3	-5	-5	-2	-3	-2	-2	-2	5	14
APPOINTMENT.parts:2	-2	-3	-5	-4	-2	-3	-2	-2	-2	1	22
APPOINTMENT.parts:3	27	-3	-5	-7	-2	-3	-2	-2	-2	2	-7
APPOINTMENT.parts:4	24	-2	-2	-3	-1	-1	-1	-1	-1	-3	-10
APPOINTMENT.rival:none_after1	8	-3	-6		-2	-3	-2	-2	-2	-9	17
APPOINTMENT.rival:none_after2	-7	-4	-6	-7	-2	-3	-2	-2	-2	4	25
APPOINTMENT.rival:none_before	-24	-4	-7	-7	-2	-4	-2	-2	-2	12	36
APPOINTMENT.rival:none_far	17	-3	-4	-5	-1	-2	-2	-1	-1	7	-5
APPOINTMENT.rival:none_own	1	-5	-6	-7	-2	-4	-2	-2	-2	7	14
APPOINTMENT.rival:other_after1	-2	-2	-4	-6	-1	-2	-1	-1	-1	7	15
APPOINTMENT.rival:other_after2	26	-2	-3	-3	-1	-2	-1	-1	-1	-3	-9
APPOINTMENT.rival:other_before	19	-3	-5	-5	-2	-3	-2	-2	-2	-8	9
APPOINTMENT.rival:other_far	9	-2	-2	-3	-1	-1	-1	-1	-1	-4	8
APPOINTMENT.rival:other_own		-6	-7	-9	-3	-5	-3	-3	-3	22	-13
APPOINTMENT.rival:same_after1	23	-2	-3	-5	-1	-2	-1	-1	-1	-5	-6
APPOINTMENT.rival:same_after2	-16	-3	-4	-7	-2	-3	-2	-2	-2	-4	21
APPOINTMENT.rival:same_before	56	-2	-3	-4	-1	-2	-1	-1	-1	-5	-51
APPOINTMENT.rival:same_far	9	-2	-3	-4	-1	-2	-1	-1	-1	-5	6
APPOINTMENT.rival:same_own	5	-5	-6	-5	-2	-4	-2	-2	-2	-20	11
APPOINTMENT.speech:silent_after1	-1	-3	-5	-3	-2	-3	-2	-2	-2	-1	23
APPOINTMENT.speech:silent_after2	4	-3	-4	-5	-1	-2	-1	-1	-1	-5	20
APPOINTMENT.speech:silent_before	4	-3	-5	-6	-2	-3	-2	-2	-2	2	20
APPOINTMENT.speech:silent_far	17	-2	-3	-4	-1	-2	-1	-1	-1	-5	4
APPOINTMENT.speech:silent_own	-3	-5	-6	-7	-2	-4	-2	-2	-2	18	12
APPOINTMENT.speech:speaks_after1	57	-3	-6	-8	-2	-3	-2	-2	-2	-19	-25
APPOINTMENT.speech:speaks_after2	-2	-5	-9	-8	-3	-5	-3	-3	-3	25	-42
APPOINTMENT.speech:speaks_before	3	-3	-5	-5	-2	-3	-2	-2	-2	-15	5
APPOINTMENT.speech:speaks_far	-20	-5	-8	-9	-3	-4	-3	-3	-3	41	-30
APPOINTMENT.speech:speaks_own	36	-2	-3	-4	-1	-2	-1	-2	-1	-19	-30
APPOINTMENT.tie-at:body_after1	-19	-5	-7	-10	-3	-5	-3	-3	-3	-9	30
APPOINTMENT.tie-at:body_after2	-4	-4	-7	-7	-2	-5	-2	-2	-3	-7	12
APPOINTMENT.tie-at:body_before	-29	-5	-7	-8	-3	-5	-3	-3	-3	-9	44
APPOINTMENT.tie-at:body_far	-8	-3	-5	-5	-2	-3	-1	-1	-1	-6	17
APPOINTMENT.tie-at:body_own	-10	-5	-7	-6	-2	-4	-2	-3	-3	-14	27
APPOINTMENT.tie-at:colleague_after1	-60	-7	-15	22	-4	-7	-5	-4	-4	-11	43
APPOINTMENT.tie-at:colleague_after2	55	-4	-4	-6	-1	-4	-2	-2	-1	-7	-43
APPOINTMENT.tie-at:colleague_before	7	-3	-6	-6	-2	-3	-2	-2	-2	-7	7
APPOINTMENT.tie-at:colleague_far	-5	-5	-6	-9	-2	-4	-3	-2	-2	-11	23
APPOINTMENT.tie-at:colleague_own	25	-4	-7	-11	-2	-4	-3	-2	-2	-19	-9
APPOINTMENT.tie-at:country_after1	25	-3	-5	-8	-2	-3	-2	-2	-2	1	-3
APPOINTMENT.tie-at:country_after2	-7	-4	-6	-7	-2	-3	-2	-2	-2	6	20
APPOINTMENT.tie-at:country_before	7	-4	-6	-5	-2	-3	-2	-2	-2	6	8
APPOINTMENT.tie-at:country_far	13	-3	-4	-5	-1	-2	-2	-1	-1	8	-2
APPOINTMENT.tie-at:country_own	-5	-5	-6	-7	-3	-4	-3	-3	-3	36	-12
APPOINTMENT.tie-at:holder_after1	36	-4	-7	-11	-2	-5	-2	-2	-2	-6	-29
APPOINTMENT.tie-at:holder_after2	-22	-6	-7	-13	-2	-4	-3	-3	-2	-13	29
APPOINTMENT.tie-at:holder_before	42	-3	-5	-5	-1	-3	-2	-1	-2	-13	-36
APPOINTMENT.tie-at:none_after1	16	-2	-4	-6	-1	-2	-1	-1	-1	-4	6
APPOINTMENT.tie-at:none_after2	15	-2	-3	-4	-1	-2	-1	-1	-1	-3	2
APPOINTMENT.tie-at:none_before	6	-3	-5	-5	-2	-3	-2	-2	-2		14
APPOINTMENT.tie-at:none_far	23	-1	-2	-3	-1	-1	-1	-1	-1	-2	-11
APPOINTMENT.tie-at:none_own	3	-4	-6	-6	-2	-3	-2	-2	-2	-4	14
APPOINTMENT.tie:body	-36	-5	-7	-7	-2	-4	-2	-2	-3	-9	60
APPOINTMENT.tie:colleague	-7	-5	-7	3	-2	-4	-3	-2	-2	-11	29
APPOINTMENT.tie:country	5	-3	-5	-6	-2	-3	-2	-2	-2	15	6
APPOINTMENT.tie:holder	39	-4	-6	-9	-2	-4	-2	-2	-2	-14	-12
APPOINTMENT.tie:none	13	-2	-4	-4	-1	-2	-1	-1	-1	-3	9
APPOINTMENT.verb:does_accept	-24	-8	-9	-10	-4	-6	-4	-4	-4	-27	28
APPOINTMENT.verb:does_become	56	-2	-3	-5	-1	-2	-1	-1	-1	-10	-46
APPOINTMENT.verb:does_belong	-26	-3	-4	-5	-1	-3	-1	-1	-1	-7	30
APPOINTMENT.verb:does_brief	37	-3	-4	-7	-2	-2	-2	-2	-2	-18	-29
APPOINTMENT.verb:does_come	14	-3	-6	-8	-2	-3	-2	-2	-2	-9	3
APPOINTMENT.verb:does_confirm	46	-2	-3	-5	-1	-2	-1	-2	-1	-10	-39
APPOINTMENT.verb:does_depart	-8	-2	-3	-3	-1	-2	-1	-1	-1	-5	16
APPOINTMENT.verb:does_die	34	-1	-2	-3	-1	-1	-1	-1	-1	-6	-32
APPOINTMENT.verb:does_enter	-37	-6	-12	-25	-4	-6	-4	-4	-4	-12	41
APPOINTMENT.verb:does_expect	38	-3	-5	-4	-2	-3	-2	-2	-2	-6	-34
APPOINTMENT.verb:does_get	-51	-4	-6	-6	-3	-3	-2	-2	-2	-13	52
APPOINTMENT.verb:does_go	-15	-4	-8	-10	-2	-4	-3	-2	-3	-12	22
APPOINTMENT.verb:does_have	-9	-6	-8	-9	-3	-5	-3	-3	-3	-17	14
APPOINTMENT.verb:does_hold	-8	-4	-6	-8	-2	-5	-2	-2	-2	-12	17
APPOINTMENT.verb:does_introduce	-18	-6	-6	-5	-2	-4	-2	-3	-3	-13	23
APPOINTMENT.verb:does_leave	32	-1	-2	-4	-1	-1	-1	-1	-1	-4	-21
APPOINTMENT.verb:does_lose	-24	-4	-6	-8	-3	-4	-3	-3	-3	-8	27
APPOINTMENT.verb:does_meet	14	-1	-1	-1	-1	-1	-1	-1	-1	-2	-5
APPOINTMENT.verb:does_merge	37	-4	-5	-4	-2	-3	-1	-2	-1	-19	-28
APPOINTMENT.verb:does_name	19	-1	-1	-2	-1	-1	-1	-1	-1	-1	-11
APPOINTMENT.verb:does_put	-9	-5	-5	-8	-3	-6	-3	-3	-3	31	-46
APPOINTMENT.verb:does_receive	21	-1	-2	-3	-1	-1	-1	-1	-1	-3	-16
APPOINTMENT.verb:does_report	54	-3	-8	-5	-2	-4	-2	-2	-2	-8	-34
APPOINTMENT.verb:does_say	25	-3	-5	-6	-2	-3	-2	-2	-2	-11	-8
APPOINTMENT.verb:does_swear	-28	-4	-6	-12	-2	-3	-2	-2	-2	-17	37
APPOINTMENT.verb:does_take	6	-3	-4	-5	-2	-3	-2	-2	-2	-11	7
APPOINTMENT.verb:does_tell	-27	-8	-13	-16	-4	-7	-5	-4	-4	48	-43
APPOINTMENT.verb:does_thrash	32	-2	-4	-4	-1	-2	-1	-1	-1	-7	-29
APPOINTMENT.verb:does_welcome	12	-1	-1	-3		-1				-1	-5
APPOINTMENT.verb:done-according_accord	19	-1	-1	-1		-1				-2	-11
APPOINTMENT.verb:done-after_step	-14	-4	-6	-5	-2	-3	-2	-2	-2	-10	21
APPOINTMENT.verb:done-at_administer	-36	-5	-6	-7	-3	-5	-3	-3	-3	-13	39
APPOINTMENT.verb:done-at_complete	9	-1	-1	-1						-1	-4
APPOINTMENT.verb:done-at_hold	33	-3	-3	-3	-1	-1	-1	-1	-1	-2	-19
APPOINTMENT.verb:done-at_meet	13	-4	-5	-8	-3	-4	-3	-3	-3	-22	-4
APPOINTMENT.verb:done-before_transpose	22	-2	-2	-4	-1	-1	-1	-1	-1	-3	-8
APPOINTMENT.verb:done-by_call	19	-1	-1	-2		-1				-3	-10
APPOINTMENT.verb:done-for_nominate	32	-1	-1	-1		-1				-2	-31
APPOINTMENT.verb:done-from_come	26	-1	-2	-2	-1	-1	-1	-1	-1	-3	-14
APPOINTMENT.verb:done-in_employ	13	-1	-1	-2	-1	-1	-1	-1	-1	-1	-4
APPOINTMENT.verb:done-of_agree	35	-2	-3	-4	-1	-2	-2	-1	-1	-7	-21
APPOINTMENT.verb:done-of_win	14	-1	-2	-2	-1	-1	-1	-1	-1	-2	-6
APPOINTMENT.verb:done-owner_bring	11	-1	-1	-1		-1				-1	-4
APPOINTMENT.verb:done-owner_build	15	-1	-1	-2		-1			-1	-1	-8
APPOINTMENT.verb:done-to_go	-8	-5	-6	-6	-3	-4	-2	-3	-3	-10	15
APPOINTMENT.verb:done-to_report	31	-2	-3	-4	-1	-2	-1	-1	-1	-3	-17
APPOINTMENT.verb:done-verb_become	34	-3	-4	-5	-1	-2	-1	-2	-1	-8	-24
APPOINTMENT.verb:done-verb_brief	24	-2	-2	-4	-1	-1	-1	-1	-1	-3	-10
APPOINTMENT.verb:done-verb_lead	-11	-2	-4	-5	-1	-2	-1	-2	-1	-13	19
APPOINTMENT.verb:done-verb_license	22	-1	-2	-2	-1	-1	-1	-1	-1	-2	-17
APPOINTMENT.verb:done-verb_meet	25	-1	-2	-2	-1	-1	-1	-1	-1	-3	-11
APPOINTMENT.verb:done-verb_tell	21	-2	-2	-2	-1	-1	-1	-1	-1	-4	-7
APPOINTMENT.verb:done-with_din	35	-2	-3	-3	-1	-2	-1	-1	-1	-3	-24
APPOINTMENT.verb:done-with_meet	5		-1	-1						-1	-2
APPOINTMENT.verb:done-with_sit	14	-1	-1	-2		-1				-1	-6
APPOINTMENT.where:body	5	-3	-5	-5	-2	-3	-2	-2	-2	3	16
ENFORCEMENT.alike:1	7	-3	-4	-5	-2	-3	-2	-2	-2	5	9
ENFORCEMENT.alike:2	13	-3	-4	-5	-1	-2	-1	-1	-1	7	2
ENFORCEMENT.alike:3	6	-3	-4	-4	-1	-2	-1	-1	-1	8	5
ENFORCEMENT.at-kind:after1_agency	2	-4	-5	-7	-2	-3	-2	-2	-2	13	6
ENFORCEMENT.at-kind:after1_company	23	-2	-3	-4	-1	-2	-1	-1	-1	-8	3
ENFORCEMENT.at-kind:after1_country	24	-1	-2	-3	-1	-1	-1	-1	-1	-6	-6
ENFORCEMENT.at-kind:after1_organization	23	-2	-3	-4	-1	-2	-1	-1	-1	-5	-5
ENFORCEMENT.at-kind:after1_person	19	-2	-5	-5	-1	-3	-1	-1	-1	8	-6
ENFORCEMENT.at-kind:after1_person-office	-3	-3	-5	-7	-1	-3	-2	-1	-1	28	-7
ENFORCEMENT.at-kind:after2_agency	4	-3	-4	-5	-1	-2	-1	-1	-1	19	-9
ENFORCEMENT.at-kind:after2_company	21	-1	-3	-3	-1	-1	-1	-1	-1	-4	-5
ENFORCEMENT.at-kind:after2_country	15	-1	-2	-2		-1	-1	-1	-1	-3	-4
ENFORCEMENT.at-kind:after2_organization	22	-1	-2	-3	-1	-2	-1	-1	-1	-6	-5
ENFORCEMENT.at-kind:after2_person	20	-2	-3	-4	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.at-kind:after2_person-office	20	-2	-3	-4	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.at-kind:before_agency	-15	-5	-7	-7	-3	-4	-3	-3	-3	29	13
ENFORCEMENT.at-kind:before_company	4	-4	-6	-5	-2	-4	-2	-2	-2	-14	26
ENFORCEMENT.at-kind:before_country	12	-2	-3	-3	-1	-2	-1	-1	-1	-9	10
ENFORCEMENT.at-kind:before_organization	41	-3	-5	-4	-2	-3	-2	-2	-2	-17	-14
ENFORCEMENT.at-kind:before_person	20	-2	-3	-4	-1	-2	-1	-1	-1	2	-9
ENFORCEMENT.at-kind:before_person-office	27	-2	-3	-3	-1	-2	-1	-1	-1	-6	-8
ENFORCEMENT.at-kind:far_agency	-11	-3	-4	-5	-2	-3	-2	-2	-2	11	20
ENFORCEMENT.at-kind:far_company	-7	-2	-4	-4	-1	-2	-1	-1	-1	-6	30
ENFORCEMENT.at-kind:far_country	18	-1	-2	-2	-1	-1	-1	-1	-1	-2	-7
ENFORCEMENT.at-kind:far_organization	27	-2	-3	-3	-1	-2	-1	-1	-1	-5	-9
ENFORCEMENT.at-kind:far_person	23	-2	-3	-3	-1	-1	-1	-1	-1	-4	-6
ENFORCEMENT.at-kind:far_person-office	27	-2	-3	-4	-1	-2	-1	-1	-1	-6	-6
ENFORCEMENT.at-kind:own_agency	-50	-7	-8	-9	-4	-6	-4	-4	-4	66	3
ENFORCEMENT.at-kind:own_company	28	-5	-7	-6	-2	-4	-2	-3	-3	-27	19
ENFORCEMENT.at-kind:own_country	29	-2	-2	-3	-1	-2	-1	-1	-1	-8	-8
ENFORCEMENT.at-kind:own_organization	-28	-9	-10	-10	-5	-6	-4	-4	-4	-25	33
ENFORCEMENT.at-kind:own_person	17	-4	-6	-7	-2	-3	-2	-2	-2	17	-15
ENFORCEMENT.at-kind:own_person-office	26	-4	-5	-7	-2	-3	-2	-2	-2	6	-10
ENFORCEMENT.at:after1	10	-3	-4	-5	-1	-3	-1	-2	-1	13	-1
ENFORCEMENT.at:after2	16	-2	-3	-4	-1	-2	-1	-1	-1	2	-5
ENFORCEMENT.at:before	5	-3	-5	-4	-2	-3	-2	-2	-2	4	14
ENFORCEMENT.at:far	9	-2	-3	-4	-1	-2	-1	-1	-1	-2	9
ENFORCEMENT.at:own		-5	-6	-7	-2	-4	-2	-2	-2	22	8
ENFORCEMENT.chance	-2	-3	-5	-5	-2	-3	-2	-2	-2	11	8
ENFORCEMENT.class:does_appointVerb	1	-3	-4	-6	-2	-3	-2	-2	-2	23	-13
ENFORCEMENT.class:does_attend	28	-1	-2	-5	-1	-1	-1	-1	-1	-6	-7
ENFORCEMENT.class:does_background	34	-2	-5	-3	-1	-2	-1	-1	-1	-10	-15
ENFORCEMENT.class:does_callVerb	25	-2	-2	-3	-1	-1	-1	-1	-1	-6	-7
ENFORCEMENT.class:does_forumVerb	26	-2	-2	-3	-1	-1	-1	-1	-1	-8	-5
ENFORCEMENT.class:does_investVerb	10	-3	-4	-6	-1	-3	-2	-2	-2	14	-13
ENFORCEMENT.class:does_launchVerb	-42	-5	-6	-7	-2	-4	-2	-3	-2	48	-16
ENFORCEMENT.class:does_licenceNoun	19	-1	-2	-2	-1	-1	-1	-1	-1	-6	-6
ENFORCEMENT.class:does_licenceVerb	-26	-3	-4	-4	-1	-2	-1	-1	-1	21	16
ENFORCEMENT.class:does_meetVerb	17	-1	-2	-3	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.class:does_policyNoun	-40	-7	-6	-7	-3	-5	-3	-3	-3	44	-37
ENFORCEMENT.class:does_policyVerb	-15	-2	-3	-4	-1	-2	-1	-1	-1	26	-9
ENFORCEMENT.class:does_punishVerb	-8	-3	-4	-5	-2	-3	-2	-2	-2	7	12
ENFORCEMENT.class:does_receiveVerb	14	-1	-1	-2	-1	-1	-1	-1	-1	-2	-5
ENFORCEMENT.class:does_signVerb	10	-2	-3	-4	-1	-2	-1	-1	-1	12	-12
ENFORCEMENT.class:does_talkNoun	17	-2	-2	-2	-1	-1	-1	-1	-1	-5	-5
ENFORCEMENT.class:does_topicVerb	24	-2	-3	-4	-1	-1	-1	-1	-1	-5	-5
ENFORCEMENT.class:does_travelVerb	-12	-2	-5	-5	-1	-2	-2	-1	-1	12	14
ENFORCEMENT.class:does_wish	10	-2	-3	-3	-1	-2	-1	-1	-1	11	-9
ENFORCEMENT.class:done-according_pactNoun	-1	-2	-2	-3	-1	-2	-1	-1	-1	11	-7
ENFORCEMENT.class:done-according_receiveVerb	-1	-2	-2	-3	-1	-2	-1	-1	-1	11	-7
ENFORCEMENT.class:done-as_forumVerb	16	-1	-1	-1		-1			-1	-6	-4
ENFORCEMENT.class:done-as_launchVerb	16	-1	-1	-1		-1			-1	-6	-4
ENFORCEMENT.class:done-as_punishVerb	16	-1	-1	-1		-1			-1	-6	-4
ENFORCEMENT.class:done-by_appointVerb	13	-1	-1	-2		-1				-3	-2
ENFORCEMENT.class:done-by_investVerb	-23	-3	-5	-6	-2	-3	-2	-2	-2	29	-10
ENFORCEMENT.class:done-by_policyVerb	-39	-7	-12	-11	-5	-10	-5	-4	-4	20	29
ENFORCEMENT.class:done-by_punishVerb	-21	-2	-3	-3	-1	-2	-1	-1	-1	26	-9
ENFORCEMENT.class:done-by_receiveVerb	34	-6	-2	-2	-2	-2	-2	-1	-1	-23	-16
ENFORCEMENT.class:done-by_signVerb	-45	-7	-13	-12	-5	-10	-5	-4	-4	48	-24
ENFORCEMENT.class:done-by_topicVerb	34	-4	-2	-2	-1	-2	-1	-1	-1	-19	-12
ENFORCEMENT.class:done-by_wish	27	-1	-2	-2	-1	-1	-1	-1	-1	-8	-11
ENFORCEMENT.class:done-flanked_attend	27	-2	-4	-7	-1	-2	-1	-1	-1	-8	-3
ENFORCEMENT.class:done-from_appointVerb	8	-1	-1	-1		-1				-1	-2
ENFORCEMENT.class:done-from_investVerb	9	-1	-1	-1		-1				-1	-3
ENFORCEMENT.class:done-in_punishVerb	28	-2	-2	-3	-1	-2	-1	-1	-1	-17	-8
ENFORCEMENT.class:done-led_investVerb	26	-2	-8	-5	-1	-2	-1	-1	-1	-7	-4
ENFORCEMENT.class:done-of_appointVerb	33	-2	-3	-6	-2	-2	-1	-1	-1	-12	-6
ENFORCEMENT.class:done-of_callVerb	11	-1	-1	-1		-1				-2	-4
ENFORCEMENT.class:done-of_investVerb	-23	-3	-3	-3	-2	-2	-2	-1	-2	31	-14
ENFORCEMENT.class:done-of_launchVerb	-37	-10	-12	-13	-6	-8	-5	-5	-5	-37	43
ENFORCEMENT.class:done-of_punishVerb	39	-5	-11	-7	-3	-5	-3	-3	-3	-28	-32
ENFORCEMENT.class:done-of_talkNoun	11	-1	-1	-1		-1				-2	-4
ENFORCEMENT.class:done-of_wish	11	-1	-1	-1		-1				-2	-4
ENFORCEMENT.class:done-on_callVerb	17	-3	-1	-1	-1	-1	-1	-1	-1	-2	-6
ENFORCEMENT.class:done-on_forumVerb	19	-2	-2	-2	-1	-1	-1	-1	-1	-8	-4
ENFORCEMENT.class:done-on_talkNoun	17	-3	-1	-1	-1	-1	-1	-1	-1	-2	-6
ENFORCEMENT.class:done-on_wish	17	-3	-1	-1	-1	-1	-1	-1	-1	-2	-6
ENFORCEMENT.class:done-owner_appointVerb	12	-1	-1	-1		-1			-1	-2	-3
ENFORCEMENT.class:done-owner_attend	12	-1	-1	-1	-1	-1	-1	-1	-1	-2	-4
ENFORCEMENT.class:done-owner_callVerb	10	-1	-1	-2		-1				-2	-3
ENFORCEMENT.class:done-owner_forumVerb	19	-5	-5	-5	-3	-4	-2	-3	-3	-40	3
ENFORCEMENT.class:done-owner_investVerb	16	-1	-1	-1		-1	-1	-1	-1	-2	-7
ENFORCEMENT.class:done-owner_launchVerb	1	-6	-6	-6	-3	-4	-3	-3	-3	-43	25
ENFORCEMENT.class:done-owner_licenceVerb	34	-2	-2	-2	-1	-1	-1	-1	-1	-7	-15
ENFORCEMENT.class:done-owner_meetVerb	14	-1	-1	-2	-1	-1	-1	-1	-1	-1	-5
ENFORCEMENT.class:done-owner_punishNoun	16	-1	-1	-1		-1			-1	-2	-8
ENFORCEMENT.class:done-owner_punishVerb	-13	-5	-6	-6	-3	-4	-2	-3	-3	-37	31
ENFORCEMENT.class:done-to_appointVerb	21	-2	-2	-2	-1	-1	-1	-1	-1	-14	-4
ENFORCEMENT.class:done-to_investVerb	29	-2	-2	-2	-1	-2	-1	-1	-1	-15	-13
ENFORCEMENT.class:done-to_policyNoun	15	-1	-1	-1		-1	-1			-2	-6
ENFORCEMENT.class:done-to_punishVerb	15	-1	-1	-1		-1	-1			-2	-6
ENFORCEMENT.class:done-to_travelVerb	33	-2	-2	-3	-1	-1	-1	-1	-1	-15	-7
ENFORCEMENT.class:done-verb_appointVerb	25	-2	-3	-3	-1	-2	-1	-2	-1	-4	-8
ENFORCEMENT.class:done-verb_callVerb	13	-1	-2	-2		-1	-1	-1	-1	-2	-3
ENFORCEMENT.class:done-verb_investVerb	-29	-4	-8	-8	-3	-5	-3	-3	-3	3	28
ENFORCEMENT.class:done-verb_licenceNoun	36	-2	-3	-2	-1	-2	-1	-1	-1	-12	-25
ENFORCEMENT.class:done-verb_licenceVerb	-34	-4	-5	-5	-2	-3	-2	-2	-2	-18	40
ENFORCEMENT.class:done-verb_meetVerb	18	-1	-2	-3	-1	-1	-1	-1	-1	-5	-4
ENFORCEMENT.class:done-verb_policyVerb	-7	-3	-6	-4	-2	-3	-2	-2	-2	-11	12
ENFORCEMENT.class:done-verb_receiveVerb	17	-1	-2	-2	-1	-1	-1	-1	-1	-3	-6
ENFORCEMENT.class:done-verb_talkNoun	7	-1	-1	-1						-1	-2
ENFORCEMENT.class:done-verb_topicVerb	44	-2	-3	-5	-1	-2	-1	-1	-1	-21	-10
ENFORCEMENT.class:done-verb_wish	15	-1	-1	-2		-1				-3	-3
ENFORCEMENT.class:done-with_forumVerb	11	-1	-2	-2		-1	-1	-1	-1	-3	-2
ENFORCEMENT.class:done-with_launchVerb	32	-3	-3	-7	-1	-2	-1	-1	-1	-8	-8
ENFORCEMENT.class:done-with_meetVerb	10	-1	-1	-2		-1				-2	-2
ENFORCEMENT.class:done-with_talkNoun	9	-1	-1	-1		-1				-2	-1
ENFORCEMENT.class:done-with_travelVerb	17	-1	-3	-3	-1	-1	-1	-1	-1	-2	-3
ENFORCEMENT.cue:along	16	-1	-2	-3	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.cue:also	3	-2	-3	-4	-1	-2	-1	-1	-1	20	-11
ENFORCEMENT.cue:appoint	42	-2	-3	-3	-1	-2	-1	-1	-2	-13	-16
ENFORCEMENT.cue:attend	34	-3	-3	-9	-1	-2	-2	-1	-1	-6	-10
ENFORCEMENT.cue:behalf	8	-1	-1	-1		-1				-2	-2
ENFORCEMENT.cue:both	-1	-2	-3	-3	-1	-2	-1	-1	-1	18	-8
ENFORCEMENT.cue:buy	24	-1	-2	-2	-1	-1	-1	-1	-1	-5	-7
ENFORCEMENT.cue:ceremony	15	-1	-1	-2		-1	-1		-1	-3	-4
ENFORCEMENT.cue:company	9	-2	-4	-4	-1	-2	-1	-1	-1	16	-12
ENFORCEMENT.cue:conference	32	-2	-3	-4	-1	-1	-1	-1	-1	-12	-4
ENFORCEMENT.cue:conversation	10	-1	-2	-2		-1	-1		-1	-2	-2
ENFORCEMENT.cue:counterpart	16	-1	-1	-2		-1				-3	-5
ENFORCEMENT.cue:delegation	18	-1	-2	-2		-1				-5	-4
ENFORCEMENT.cue:exchange	28	-2	-2	-2	-1	-2	-1	-1	-1	-9	-8
ENFORCEMENT.cue:fine	-8	-4	-5	-5	-2	-3	-2	-2	-2	-3	23
ENFORCEMENT.cue:fund	31	-2	-3	-2	-1	-2	-1	-1	-1	-6	-12
ENFORCEMENT.cue:gathering	-11	-3	-4	-8	-2	-3	-2	-2	-2	20	-7
ENFORCEMENT.cue:group	45	-2	-5	-5	-1	-2	-1	-1	-2	-13	-12
ENFORCEMENT.cue:head	18	-1	-3	-3	-1	-1	-1	-1	-1	-3	-4
ENFORCEMENT.cue:join	20	-1	-2	-3	-1	-1	-1	-1	-1	-3	-6
ENFORCEMENT.cue:lead	3	-2	-5	-5	-1	-2	-1	-1	-1	-15	19
ENFORCEMENT.cue:license	-1	-3	-4	-4	-1	-3	-2	-2	-2	9	8
ENFORCEMENT.cue:meeting	-11	-2	-3	-4	-1	-2	-1	-1	-1	25	-8
ENFORCEMENT.cue:member	-6	-4	-5	-9	-2	-3	-2	-2	-2	19	-12
ENFORCEMENT.cue:name	48	-2	-2	-3	-1	-2	-1	-1	-1	-16	-22
ENFORCEMENT.cue:other	21	-2	-2	-3	-1	-2	-1	-1	-1	-2	-7
ENFORCEMENT.cue:owner	21	-1	-2	-2	-1	-1	-1	-1	-1	-3	-9
ENFORCEMENT.cue:panel	-16	-3	-4	-10	-2	-3	-2	-2	-2	30	-9
ENFORCEMENT.cue:penalty	-17	-4	-5	-6	-2	-3	-2	-2	-2	37	-11
ENFORCEMENT.cue:presence	28	-2	-4	-3	-1	-1	-1	-1	-1	-7	-5
ENFORCEMENT.cue:present	18	-1	-2	-4	-1	-1	-1	-1	-1	-3	-3
ENFORCEMENT.cue:receive	15	-1	-2	-2	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.cue:represent	40	-2	-4	-9	-1	-3	-1	-1	-1	-23	-17
ENFORCEMENT.cue:sell	-14	-4	-4	-5	-2	-4	-2	-3	-3	4	17
ENFORCEMENT.cue:seller	-4	-2	-2	-2	-1	-1	-1	-1	-1	16	-8
ENFORCEMENT.cue:session	-9	-4	-6	-6	-2	-3	-2	-2	-2	28	-24
ENFORCEMENT.cue:side		-2	-3	-7	-1	-2	-1	-1	-1	21	-8
ENFORCEMENT.cue:sign	2	-3	-6	-6	-2	-4	-2	-2	-2	15	-11
ENFORCEMENT.cue:speak	-7	-2	-3	-3	-1	-2	-1	-1	-1	20	-7
ENFORCEMENT.cue:subsidiary	36	-2	-3	-3	-1	-2	-1	-1	-1	-10	-12
ENFORCEMENT.cue:talk	19	-1	-2	-2	-1	-1	-1	-1	-1	-3	-7
ENFORCEMENT.cue:team	41	-2	-3	-5	-1	-2	-1	-2	-1	-22	-19
ENFORCEMENT.cue:together	-22	-3	-4	-9	-2	-2	-1	-1	-1	34	-8
ENFORCEMENT.cue:too	16	-3	-5	-7	-2	-3	-2	-2	-2	1	-12
ENFORCEMENT.cue:visit	19	-1	-2	-2	-1	-1	-1	-1	-1	-2	-7
ENFORCEMENT.cue:welcome	12	-1	-2	-2		-1	-1			-2	-4
ENFORCEMENT.cue:witness	15	-1	-1	-2		-1	-1		-1	-3	-4
ENFORCEMENT.elsewhere:none	13	-3	-4	-5	-1	-2	-1	-1	-1	1	5
ENFORCEMENT.elsewhere:other	8	-2	-4	-4	-1	-2	-1	-1	-1	5	5
ENFORCEMENT.elsewhere:same	-24	-4	-7	-6	-2	-4	-2	-2	-2	44	11
ENFORCEMENT.governor:according	-1	-2	-2	-3	-1	-2	-1	-1	-1	11	-7
ENFORCEMENT.governor:after	25	-2	-3	-3	-1	-1	-1	-1	-1	-5	-7
ENFORCEMENT.governor:as	-13	-3	-5	-6	-2	-3	-2	-2	-2	28	-19
ENFORCEMENT.governor:at	-1	-4	-6	-6	-2	-4	-2	-2	-2	-23	22
ENFORCEMENT.governor:before	-4	-5	-6	-9	-3	-4	-3	-3	-3	17	-17
ENFORCEMENT.governor:between	7	-4	-6	-7	-3	-4	-2	-3	-2	-19	16
ENFORCEMENT.governor:by	3	-3	-4	-5	-2	-3	-2	-2	-2	14	2
ENFORCEMENT.governor:flanked	27	-2	-4	-7	-1	-2	-1	-1	-1	-8	-3
ENFORCEMENT.governor:for	7	-3	-5	-5	-1	-2	-1	-1	-1	-18	13
ENFORCEMENT.governor:free	13	-3	-4	-5	-1	-2	-1	-1	-1	3	3
ENFORCEMENT.governor:from	22	-1	-2	-3	-1	-1	-1	-1	-1	-4	-6
ENFORCEMENT.governor:in	27	-2	-3	-3	-1	-2	-1	-1	-1	-3	-11
ENFORCEMENT.governor:led	26	-2	-8	-5	-1	-2	-1	-1	-1	-7	-4
ENFORCEMENT.governor:of	-3	-4	-6	-6	-2	-3	-2	-2	-2	29	-1
ENFORCEMENT.governor:on	26	-2	-2	-2	-1	-1	-1	-1	-1	-7	-7
ENFORCEMENT.governor:owner	-5	-3	-4	-5	-2	-3	-2	-2	-2	8	18
ENFORCEMENT.governor:presence	23	-1	-3	-2	-1	-1	-1	-1	-1	-4	-6
ENFORCEMENT.governor:to	33	-2	-3	-3	-1	-2	-1	-1	-1	-8	-10
ENFORCEMENT.governor:verb	-9	-3	-4	-5	-2	-3	-2	-2	-2	4	26
ENFORCEMENT.governor:with	15	-2	-3	-4	-1	-2	-1	-1	-1	6	-7
ENFORCEMENT.governor:within	26	-1	-2	-2	-1	-1	-1	-1	-1	-8	-7
ENFORCEMENT.kind:agency	-25	-4	-6	-7	-2	-4	-2	-2	-2	44	13
ENFORCEMENT.kind:company	11	-3	-4	-4	-1	-3	-1	-2	-2	-12	23
ENFORCEMENT.kind:country	20	-1	-2	-3	-1	-1	-1	-1	-1	-5	-2
ENFORCEMENT.kind:organization	15	-2	-4	-4	-1	-2	-1	-1	-1	-9	9
ENFORCEMENT.kind:person	20	-2	-4	-4	-1	-2	-1	-1	-1	4	-7
ENFORCEMENT.kind:person-office	18	-2	-3	-5	-1	-2	-1	-1	-1	6	-7
ENFORCEMENT.list:list	8	-2	-3	-4	-1	-2	-1	-1	-1	-1	10
ENFORCEMENT.list:single	8	-3	-4	-5	-1	-2	-1	-2	-2	8	5
ENFORCEMENT.mention:name_free	12	-3	-4	-5	-1	-2	-1	-1	-1	6	1
ENFORCEMENT.mention:name_owner	-6	-3	-4	-4	-2	-3	-2	-2	-2	-12	35
ENFORCEMENT.mention:nominal_free	-19	-4	-6	-7	-2	-4	-2	-2	-2	17	29
ENFORCEMENT.mention:nominal_owner	-18	-5	-6	-7	-3	-4	-2	-3	-3	48	-48
ENFORCEMENT.mention:post_free	55	-3	-7	-7	-2	-4	-2	-2	-2	-33	-12
ENFORCEMENT.mention:pronoun_free	36	-2	-3	-4	-1	-2	-1	-1	-1	-15	-8
ENFORCEMENT.mention:pronoun_owner	20	-4	-5	-5	-2	-3	-2	-2	-2	16	-23
ENFORCEMENT.parts:1	-6	-3	-5	-5	-2	-3	-2	-2	-2	23	6
ENFORCEMENT.parts:2	14	-3	-4	-4	-1	-2	-1	-1	-1	-2	8
ENFORCEMENT.parts:3	28	-2	-3	-4	-1	-2	-1	-1	-1	-5	-9
ENFORCEMENT.parts:4	28	-2	-3	-3	-1	-2	-1	-1	-1	-6	-7
ENFORCEMENT.rival:none_after1	11	-3	-5	-6	-2	-3	-2	-2	-2	10	3
ENFORCEMENT.rival:none_after2	20	-2	-3	-4	-1	-1	-1	-1	-1	-1	-5
ENFORCEMENT.rival:none_before	-4	-4	-6	-5	-2	-3	-2	-2	-2	14	15
ENFORCEMENT.rival:none_far	4	-2	-3	-4	-1	-2	-1	-1	-1	-6	20
ENFORCEMENT.rival:none_own	-4	-5	-6	-7	-2	-4	-2	-3	-3	18	17
ENFORCEMENT.rival:other_after1	21	-2	-3	-4	-1	-2	-1	-1	-1	-1	-5
ENFORCEMENT.rival:other_after2	20	-2	-3	-3	-1	-2	-1	-1	-1	-5	-5
ENFORCEMENT.rival:other_before	23	-2	-3	-4	-1	-2	-1	-1	-1	-13	7
ENFORCEMENT.rival:other_far	20	-2	-3	-3	-1	-1	-1	-1	-1	2	-8
ENFORCEMENT.rival:other_own	13	-5	-6	-6	-2	-3	-2	-2	-2	17	-10
ENFORCEMENT.rival:same_after1	-13	-3	-5	-5	-2	-3	-1	-2	-2	31	-10
ENFORCEMENT.rival:same_after2	-14	-2	-3	-5	-1	-2	-1	-1	-1	24	-7
ENFORCEMENT.rival:same_before	11	-2	-3	-4	-1	-2	-1	-1	-1	1	2
ENFORCEMENT.rival:same_far	-18	-1	-2	-2	-1	-1	-1	-1	-1	-3	24
ENFORCEMENT.rival:same_own	2	-4	-5	-5	-2	-3	-2	-2	-2	20	-15
ENFORCEMENT.speech:silent_after1	7	-3	-4	-6	-2	-3	-1	-2	-1	15	-1
ENFORCEMENT.speech:silent_after2	16	-2	-3	-4	-1	-2	-1	-1	-1	2	-5
ENFORCEMENT.speech:silent_before	3	-3	-5	-5	-2	-3	-2	-2	-2	6	16
ENFORCEMENT.speech:silent_far	8	-2	-3	-4	-1	-2	-1	-1	-1	-2	10
ENFORCEMENT.speech:silent_own	1	-5	-6	-7	-2	-4	-2	-2	-2	20	10
ENFORCEMENT.speech:speaks_after1	32	-2	-4	-5	-1	-2	-1	-1	-1	-10	-4
ENFORCEMENT.speech:speaks_after2	21	-2	-3	-4	-1	-1	-1	-1	-1	-5	-3
ENFORCEMENT.speech:speaks_before	27	-2	-2	-2	-1	-1	-1	-1	-1	-9	-8
ENFORCEMENT.speech:speaks_far	25	-2	-3	-4	-1	-1	-1	-1	-1	-4	-7
ENFORCEMENT.speech:speaks_own	-6	-3	-4	-5	-2	-3	-2	-2	-2	24	-17
ENFORCEMENT.tie-at:body_after2	26	-2	-3	-3	-1	-2	-1	-1	-1	-8	-6
ENFORCEMENT.tie-at:body_before	-2	-7	-11	-10	-4	-7	-4	-4	-4	-21	14
ENFORCEMENT.tie-at:country_after1	-3	-3	-5	-7	-2	-3	-2	-2	-2	23	2
ENFORCEMENT.tie-at:country_after2	20	-2	-2	-3	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.tie-at:country_before	12	-3	-4	-4	-1	-2	-1	-1	-1	-10	16
ENFORCEMENT.tie-at:country_far	19	-2	-3	-3	-1	-1	-1	-1	-1	-6	1
ENFORCEMENT.tie-at:country_own	20	-4	-5	-6	-2	-3	-2	-2	-2	-1	4
ENFORCEMENT.tie-at:holder_after1	13	-3	-5	-6	-1	-3	-1	-1	-1	14	-5
ENFORCEMENT.tie-at:holder_after2	25	-2	-3	-5	-1	-2	-1	-1	-1	-5	-4
ENFORCEMENT.tie-at:holder_before	20	-1	-2	-2	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.tie-at:holder_far	20	-2	-2	-3	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.tie-at:holder_own	37	-3	-4	-6	-1	-2	-2	-1	-1	-16	-5
ENFORCEMENT.tie-at:none_after1	22	-2	-4	-4	-1	-2	-1	-1	-1	-1	-3
ENFORCEMENT.tie-at:none_after2	12	-2	-3	-4	-1	-2	-1	-1	-1	7	-5
ENFORCEMENT.tie-at:none_before		-3	-5	-5	-2	-3	-2	-2	-2	18	6
ENFORCEMENT.tie-at:none_far	2	-2	-3	-4	-1	-2	-1	-1	-1		15
ENFORCEMENT.tie-at:none_own	-18	-5	-7	-7	-3	-4	-2	-3	-3	39	11
ENFORCEMENT.tie:body	7	-5	-7	-7	-3	-5	-2	-3	-3	-14	10
ENFORCEMENT.tie:country	13	-3	-4	-5	-1	-2	-1	-1	-1	1	6
ENFORCEMENT.tie:holder	20	-2	-3	-5	-1	-2	-1	-1	-1	3	-5
ENFORCEMENT.tie:none	3	-3	-4	-5	-1	-2	-1	-2	-2	12	6
ENFORCEMENT.verb:does_add	31	-4	-7	-7	-2	-4	-2	-3	-2	-18	-25
ENFORCEMENT.verb:does_answer	39	-2	-3	-3	-1	-2	-1	-1	-1	-13	-13
ENFORCEMENT.verb:does_appear	23	-2	-3	-3	-1	-2	-1	-1	-1	-6	-5
ENFORCEMENT.verb:does_approve	17	-1	-2	-2	-1	-1	-1	-1	-1	-4	-5
ENFORCEMENT.verb:does_ask	13	-1	-2	-3		-1				-2	-2
ENFORCEMENT.verb:does_become	-10	-9	-11	-11	-5	-7	-5	-5	-5	18	-41
ENFORCEMENT.verb:does_buy	28	-2	-2	-2	-1	-1	-1	-1	-1	-8	-8
ENFORCEMENT.verb:does_call	17	-2	-2	-2	-1	-1	-1	-1	-1	-5	-5
ENFORCEMENT.verb:does_change	-17	-5	-7	-8	-3	-5	-3	-3	-3	27	-26
ENFORCEMENT.verb:does_come	30	-2	-3	-3	-1	-2	-1	-1	-1	-5	-12
ENFORCEMENT.verb:does_comment	30	-2	-3	-3	-1	-2	-1	-1	-1	-7	-8
ENFORCEMENT.verb:does_comply	3	-3	-6	-5	-2	-3	-2	-2	-2	-35	14
ENFORCEMENT.verb:does_confirm	35	-2	-3	-5	-1	-2	-1	-1	-1	-15	-6
ENFORCEMENT.verb:does_consider	29	-2	-2	-2	-1	-1	-1	-1	-1	-12	-14
ENFORCEMENT.verb:does_cross	-21	-4	-7	-7	-2	-4	-3	-3	-3	31	-29
ENFORCEMENT.verb:does_defend	17	-1	-2	-3	-1	-1	-1	-1	-1	-3	-4
ENFORCEMENT.verb:does_deny	31	-2	-3	-3	-1	-2	-1	-1	-1	-8	-11
ENFORCEMENT.verb:does_enter	23	-2	-3	-3	-1	-2	-1	-1	-1	-3	-8
ENFORCEMENT.verb:does_expect	32	-2	-4	-3	-1	-2	-1	-1	-1	-8	-15
ENFORCEMENT.verb:does_find	29	-2	-2	-2	-1	-1	-1	-1	-1	-13	-9
ENFORCEMENT.verb:does_go	-19	-3	-5	-6	-2	-3	-2	-2	-2	-8	28
ENFORCEMENT.verb:does_have	26	-2	-2	-3	-1	-2	-1	-1	-1	-10	-6
ENFORCEMENT.verb:does_hold	14	-1	-2	-2		-1	-1			-3	-2
ENFORCEMENT.verb:does_hope	-24	-4	-5	-6	-2	-3	-2	-2	-2	33	-17
ENFORCEMENT.verb:does_investigate	47	-4	-5	-5	-2	-3	-2	-2	-2	-26	-27
ENFORCEMENT.verb:does_join	12	-1	-1	-2		-1		-1		-2	-3
ENFORCEMENT.verb:does_keep	-20	-4	-6	-8	-2	-4	-2	-3	-3	-21	30
ENFORCEMENT.verb:does_know	43	-2	-4	-3	-1	-3	-1	-1	-2	-9	-26
ENFORCEMENT.verb:does_license	19	-1	-2	-2	-1	-1	-1	-1	-1	-6	-6
ENFORCEMENT.verb:does_look	61	-5	-5	-8	-2	-3	-2	-2	-2	-29	-22
ENFORCEMENT.verb:does_lose	31	-2	-3	-3	-1	-1	-1	-1	-1	-2	-18
ENFORCEMENT.verb:does_make	40	-4	-4	-5	-1	-2	-2	-1	-1	-26	-11
ENFORCEMENT.verb:does_meet	23	-2	-3	-3	-1	-2	-1	-1	-1	-5	-3
ENFORCEMENT.verb:does_move	17	-1	-3	-2	-1	-1	-1	-1	-1	-3	-4
ENFORCEMENT.verb:does_note	24	-2	-3	-3	-1	-2	-1	-1	-1	-5	-6
ENFORCEMENT.verb:does_open	44	-4	-4	-4	-2	-3	-2	-2	-2	-26	-16
ENFORCEMENT.verb:does_own	-20	-2	-4	-4	-1	-2	-1	-1	-1	-7	31
ENFORCEMENT.verb:does_pay	36	-3	-5	-3	-1	-2	-1	-1	-1	-17	-18
ENFORCEMENT.verb:does_prefer	16	-1	-2	-2	-1	-1	-1	-1	-1	-2	-5
ENFORCEMENT.verb:does_put	30	-2	-3	-5	-1	-2	-1	-1	-1	-7	-10
ENFORCEMENT.verb:does_receive	13	-1	-2	-1	-1	-1	-1	-1	-1	-2	-5
ENFORCEMENT.verb:does_remark	20	-2	-2	-3	-1	-1	-1	-1	-1	-4	-5
ENFORCEMENT.verb:does_reply	30	-2	-5	-4	-1	-2	-1	-1	-1	-5	-8
ENFORCEMENT.verb:does_report	34	-2	-5	-3	-1	-2	-1	-1	-1	-10	-15
ENFORCEMENT.verb:does_revoke	-45	-8	-9	-8	-4	-6	-4	-4	-4	21	31
ENFORCEMENT.verb:does_say	15	-3	-4	-4	-1	-2	-1	-1	-1	12	-12
ENFORCEMENT.verb:does_see	8	-1	-1	-1		-1				-1	-2
ENFORCEMENT.verb:does_settle	33	-2	-2	-3	-1	-2	-1	-1	-1	-2	-21
ENFORCEMENT.verb:does_sign	16	-1	-1	-2	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.verb:does_sit	22	-1	-2	-5	-1	-1	-1	-1	-1	-5	-4
ENFORCEMENT.verb:does_speak	12	-1	-1	-2		-1				-3	-2
ENFORCEMENT.verb:does_state	-14	-2	-3	-3	-1	-2	-1	-1	-1	24	-11
ENFORCEMENT.verb:does_suspect	33	-2	-4	-5	-1	-2	-1	-1	-1	-12	-5
ENFORCEMENT.verb:does_take	-4	-4	-5	-8	-2	-4	-2	-2	-2	22	-16
ENFORCEMENT.verb:does_tell	22	-2	-3	-4	-1	-1	-1	-1	-1	-5	-3
ENFORCEMENT.verb:does_thrash	29	-2	-4	-6	-1	-2	-1	-1	-1	-9	-5
ENFORCEMENT.verb:does_underline	13	-1	-2	-2		-1	-1	-1	-1	-3	-3
ENFORCEMENT.verb:does_want	20	-2	-2	-3	-1	-1	-1	-1	-1	-3	-4
ENFORCEMENT.verb:does_warn	35	-2	-2	-3	-1	-2	-1	-1	-1	-19	-9
ENFORCEMENT.verb:does_welcome	7	-1	-1	-2		-1				-1	-2
ENFORCEMENT.verb:does_wonder	15	-1	-2	-2		-1		-1		-4	-3
ENFORCEMENT.verb:does_write	22	-2	-3	-3	-1	-1	-1	-1	-1	-6	-4
ENFORCEMENT.verb:done-according_accord	-1	-2	-2	-3	-1	-2	-1	-1	-1	11	-7
ENFORCEMENT.verb:done-as_open	16	-1	-1	-1		-1			-1	-6	-4
ENFORCEMENT.verb:done-by_assure	14	-1	-1	-2	-1	-1	-1	-1	-1	-2	-3
ENFORCEMENT.verb:done-by_buy	24	-1	-2	-2	-1	-1	-1	-1	-1	-10	-3
ENFORCEMENT.verb:done-by_control	28	-2	-3	-3	-1	-2	-1	-1	-1	-4	-11
ENFORCEMENT.verb:done-by_hear	34	-6	-2	-2	-2	-2	-2	-1	-1	-23	-16
ENFORCEMENT.verb:done-by_own	20	-1	-2	-2	-1	-1	-1	-1	-1	-4	-7
ENFORCEMENT.verb:done-by_promise	21	-1	-2	-2	-1	-1	-1	-1	-1	-2	-9
ENFORCEMENT.verb:done-by_sign	-18	-7	-13	-10	-5	-11	-4	-4	-4	27	-26
ENFORCEMENT.verb:done-flanked_flank	27	-2	-4	-7	-1	-2	-1	-1	-1	-8	-3
ENFORCEMENT.verb:done-from_come	19	-1	-2	-2	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.verb:done-from_follow	16	-1	-2	-3	-1	-1	-1	-1	-1	-3	-3
ENFORCEMENT.verb:done-from_take	8	-1	-1	-1		-1				-1	-2
ENFORCEMENT.verb:done-in_file	29	-3	-3	-4	-1	-2	-1	-2	-1	-21	-10
ENFORCEMENT.verb:done-in_fin	-11	-11	-12	-12	-6	-10	-5	-6	-5	19	-31
ENFORCEMENT.verb:done-in_keep	24	-1	-2	-2	-1	-1	-1	-1	-1	-7	-10
ENFORCEMENT.verb:done-led_lead	26	-2	-8	-5	-1	-2	-1	-1	-1	-7	-4
ENFORCEMENT.verb:done-of_call	11	-1	-1	-1		-1				-2	-4
ENFORCEMENT.verb:done-of_lift	-49	-12	-14	-14	-7	-10	-6	-6	-6	-34	51
ENFORCEMENT.verb:done-of_own	7	-1	-1	-1						-2	-1
ENFORCEMENT.verb:done-on_call	17	-3	-1	-1	-1	-1	-1	-1	-1	-2	-6
ENFORCEMENT.verb:done-on_run	19	-2	-2	-2	-1	-1	-1	-1	-1	-8	-4
ENFORCEMENT.verb:done-on_turn	30	-3	-4	-3	-1	-3	-1	-2	-2	-17	-18
ENFORCEMENT.verb:done-owner_appoint	19	-1	-1	-1	-1	-1	-1	-1	-1	-4	-5
ENFORCEMENT.verb:done-owner_belong	22	-2	-2	-3	-1	-2	-1	-1	-1	-4	-7
ENFORCEMENT.verb:done-owner_buy	11	-1	-1	-1	-1	-1	-1	-1	-1	-2	-4
ENFORCEMENT.verb:done-owner_control	22	-2	-2	-3	-1	-1	-1	-1	-1	-3	-8
ENFORCEMENT.verb:done-owner_cut	36	-3	-4	-3	-1	-2	-1	-1	-1	-11	-9
ENFORCEMENT.verb:done-owner_make	-2	-3	-4	-5	-1	-2	-1	-1	-1	15	-12
ENFORCEMENT.verb:done-owner_open	14	-10	-12	-11	-6	-8	-5	-6	-6	-50	7
ENFORCEMENT.verb:done-owner_present	10	-1	-1	-2		-1				-2	-3
ENFORCEMENT.verb:done-owner_sanction	16	-1	-1	-1		-1			-1	-2	-8
ENFORCEMENT.verb:done-owner_say	-16	-3	-5	-7	-2	-4	-2	-2	-2	26	-14
ENFORCEMENT.verb:done-owner_send	15	-1	-2	-2	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.verb:done-owner_settle	23	-2	-2	-2	-1	-1	-1	-1	-1	-2	-10
ENFORCEMENT.verb:done-to_belong	35	-3	-4	-3	-1	-2	-1	-1	-1	-10	-18
ENFORCEMENT.verb:done-to_go	33	-2	-2	-3	-1	-1	-1	-1	-1	-15	-7
ENFORCEMENT.verb:done-to_rule	15	-1	-1	-1		-1	-1			-2	-6
ENFORCEMENT.verb:done-verb_appoint	15	-1	-2	-1		-1	-1	-1	-1	-3	-3
ENFORCEMENT.verb:done-verb_approve	-7	-3	-6	-4	-2	-3	-2	-2	-2	-11	12
ENFORCEMENT.verb:done-verb_ask	39	-2	-3	-5	-1	-2	-1	-1	-1	-20	-10
ENFORCEMENT.verb:done-verb_base	48	-2	-4	-4	-1	-3	-1	-2	-1	-9	-24
ENFORCEMENT.verb:done-verb_brief	20	-1	-2	-3	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.verb:done-verb_call	7	-1	-1	-1						-1	-2
ENFORCEMENT.verb:done-verb_give	-50	-7	-12	-11	-4	-8	-4	-4	-5	13	41
ENFORCEMENT.verb:done-verb_lead	61	-3	-5	-6	-2	-3	-2	-2	-2	-27	-33
ENFORCEMENT.verb:done-verb_meet	18	-1	-2	-3	-1	-1	-1	-1	-1	-5	-4
ENFORCEMENT.verb:done-verb_own	43	-3	-4	-6	-2	-4	-2	-2	-2	-11	-20
ENFORCEMENT.verb:done-verb_tell	36	-3	-3	-4	-1	-2	-1	-1	-1	-20	-9
ENFORCEMENT.verb:done-verb_wonder	31	-2	-2	-3	-1	-1	-1	-1	-1	-11	-10
ENFORCEMENT.verb:done-with_din	22	-1	-2	-3	-1	-1	-1	-1	-1	-2	-8
ENFORCEMENT.verb:done-with_go	17	-1	-3	-3	-1	-1	-1	-1	-1	-2	-3
ENFORCEMENT.verb:done-with_hold	11	-1	-2	-2		-1	-1	-1	-1	-3	-2
ENFORCEMENT.verb:done-with_meet	9	-1	-1	-1		-1				-2	-2
ENFORCEMENT.verb:done-within_target	24	-1	-2	-2	-1	-1	-1	-1	-1	-7	-8
ENFORCEMENT.where:body	7	-3	-4	-5	-1	-2	-1	-1	-1	7	6
ENFORCEMENT.where:item	38	-2	-3	-3	-1	-2	-1	-1	-1	-8	-16
FORUM.alike:1	2	-3	-4	7	15	-3	-2	-2	-2	-3	-4
FORUM.alike:2	14	-2	-3	6	-2	-2	-1	-1	-1	-2	-3
FORUM.alike:3	4	-2	-3	14	-5	-2	-1	-1	-1	-2	-3
FORUM.at-kind:after1_agency	-20	-4	-6	-33	44	-5	-2	-3	-3	-6	-6
FORUM.at-kind:after1_company	-24	-3	-6	41	-8	-4	-2	-2	-2	-3	-5
FORUM.at-kind:after1_country	28	-1	-2	-9	-5	-1	-1	-1	-1	-2	-2
FORUM.at-kind:after1_organization	-8	-3	-5	-18	19	-4	-2	-3	-2	-4	-5
FORUM.at-kind:after1_person	54	-2	-5	-28	-6	-3	-1	-1	-1	-2	-3
FORUM.at-kind:after1_person-office	34	-3	-5	-15	-8	-3	-2	-2	-2	-4	-4
FORUM.at-kind:after2_agency	44	-3	-4	-15	-15	-3	-1	-2	-2	-5	-4
FORUM.at-kind:after2_company	22	-1	-2	-8	-2	-1	-1	-1	-1	-1	-2
FORUM.at-kind:after2_country	21	-1	-3	-7	-3	-1	-1	-1	-1	-1	-2
FORUM.at-kind:after2_organization	-25	-4	-7	-16	30	-5	-3	-3	-3	-5	-5
FORUM.at-kind:after2_person	31	-2	-3	-15	-3	-2	-1	-1	-1	-2	-2
FORUM.at-kind:after2_person-office	12	-3	-4	3	-4	-2	-1	-1	-1	-2	-3
FORUM.at-kind:before_agency	33	-2	-3	-13	-3	-2	-1	-1	-1	-3	-3
FORUM.at-kind:before_company	29	-2	-3	-13	-2	-2	-1	-1	-1	-2	-3
FORUM.at-kind:before_country	22	-2	-2	-9	-2	-1	-1	-1	-1	-1	-2
FORUM.at-kind:before_person	38	-2	-2	-22	-3	-1	-1	-1	-1	-2	-2
FORUM.at-kind:before_person-office	-5	-3	-5	24	-3	-3	-2	-1	-1	-3	-4
FORUM.at-kind:far_agency	38	-3	-3	-19	-3	-2	-1	-1	-1	-3	-3
FORUM.at-kind:far_company	33	-2	-3	-15	-3	-2	-1	-1	-1	-2	-3
FORUM.at-kind:far_country	15	-1	-2	-6	-1	-1	-1	-1	-1	-1	-1
FORUM.at-kind:far_organization	30	-2	-3	-10	-5	-2	-1	-1	-1	-2	-3
FORUM.at-kind:far_person	13	-2	-3	1	-2	-2	-1	-1	-1	-2	-2
FORUM.at-kind:far_person-office	-36	-4	-5	42	-3	-3	-2	-2	-2	-3	-4
FORUM.at-kind:own_agency	35	-5	-6	-20	-17	-4	-2	-2	-2	-6	-5
FORUM.at-kind:own_company	16	-3	-5	4	-7	-3	-1	-2	-2	-3	-4
FORUM.at-kind:own_country	32	-2	-2	-13	-4	-2	-1	-1	-1	-2	-2
FORUM.at-kind:own_organization	-40	-13	-15	-58	59	-11	-6	-6	-7	-12	-13
FORUM.at-kind:own_person	-14	-3	-5	31	-7	-3	-2	-2	-2	-3	-3
FORUM.at-kind:own_person-office	-10	-6	-8	33	-16	-4	-3	-3	-3	-5	-6
FORUM.at:after1		-3	-5	7	18	-3	-2	-2	-2	-3	-4
FORUM.at:after2	11	-2	-4	-6	11	-2	-1	-1	-1	-2	-3
FORUM.at:before	16	-2	-4	5	-3	-2	-1	-1	-1	-2	-3
FORUM.at:far	11	-2	-3	7	-2	-2	-1	-1	-1	-2	-3
FORUM.at:own	-3	-4	-6	16	16	-3	-2	-2	-2	-4	-5
FORUM.chance	-3	-2	-4	5	13	-2	-1	-1	-1	-2	-2
FORUM.class:does_appointVerb	-21	-4	-6	31	-10	-4	-3	-3	-3	-5	-6
FORUM.class:does_attend	1	-2	-4	8	-3	-2	-1	-1	-1	-2	-3
FORUM.class:does_forumVerb	-22	-3	-5	36	-19	-3	-2	-2	-2	-4	-4
FORUM.class:does_investVerb	19	-3	-4	-3	-5	-3	-2	-1	-2	-3	-3
FORUM.class:does_launchVerb	29	-3	-3	-15	-3	-2	-1	-1	-1	-3	-3
FORUM.class:does_licenceVerb	35	-3	-4	-17	-9	-3	-2	-2	-2	-3	-4
FORUM.class:does_meetVerb	10	-2	-3		-3	-2	-1	-1	-1	-2	-3
FORUM.class:does_moneyNoun	40	-5	-8	-38	-9	-3	-2	-2	-2	-5	-5
FORUM.class:does_policyVerb	31	-2	-3	-13	-5	-2	-1	-1	-1	-2	-3
FORUM.class:does_receiveVerb	38	-2	-3	-25	-1	-2	-1	-1	-1	-2	-2
FORUM.class:does_signVerb	28	-1	-2	-17	-1	-2	-1	-1	-1	-1	-2
FORUM.class:does_topicVerb	-5	-4	-7	15	-9	-3	-2	-2	-2	-5	-5
FORUM.class:does_travelVerb	-4	-4	-6	14	-6	-3	-3	-2	-2	-4	-5
FORUM.class:done-between_signVerb	22	-1	-2	-5	-5	-1	-1	-1	-1	-1	-2
FORUM.class:done-by_forumVerb	-35	-4	-6	-22	42	-5	-3	-3	-3	-6	-6
FORUM.class:done-by_policyVerb	30	-2	-4	-9	-3	-2	-1	-1	-1	-3	-4
FORUM.class:done-by_receiveVerb	18	-2	-2	-6	-2	-1	-1	-1	-1	-1	-2
FORUM.class:done-by_signVerb	30	-2	-4	-10	-3	-3	-1	-1	-1	-4	-4
FORUM.class:done-from_meetVerb	36	-2	-3	-17	-4	-1	-1	-1	-1	-2	-2
FORUM.class:done-of_appointVerb	-37	-13	-13	11	28	-10	-7	-6	-7	-12	-12
FORUM.class:done-of_talkNoun	11	-1	-1	-3	-2	-1				-1	-1
FORUM.class:done-of_travelNoun	11	-1	-1	-3	-2	-1				-1	-1
FORUM.class:done-of_travelVerb	-31	-8	-8	14	18	-5	-3	-3	-4	-6	-7
FORUM.class:done-owner_appointVerb	29	-2	-3	-16	-3	-2	-1	-1	-1	-2	-2
FORUM.class:done-owner_pactNoun	22	-1	-2	-6	-7	-2	-1	-1	-1	-2	-2
FORUM.class:done-owner_receiveVerb	20	-1	-2	-6	-5	-1	-1	-1	-1	-2	-2
FORUM.class:done-owner_travelVerb	14	-1	-1	-5	-1	-1				-1	-1
FORUM.class:done-to_investVerb	19	-1	-2	-8	-2	-1	-1	-1	-1	-1	-2
FORUM.class:done-to_travelVerb	14	-1	-1	-5	-1	-1	-1	-1	-1	-1	-2
FORUM.class:done-verb_forumVerb	26	-1	-2	-9	-5	-2	-1	-1	-1	-2	-2
FORUM.class:done-verb_meetVerb	29	-2	-3	-21	-4	-2	-1	-1	-1	-2	-2
FORUM.class:done-verb_receiveVerb	35	-2	-4	-27	-4	-2	-1	-1	-1	-2	-3
FORUM.class:done-verb_travelVerb	35	-2	-4	-27	-4	-2	-1	-1	-1	-2	-3
FORUM.class:done-with_launchVerb	26	-1	-2	-16	-3	-1	-1	-1	-1	-1	-1
FORUM.class:done-with_mealNoun	16	-1	-2	-7	-2	-1		-1	-1	-1	-1
FORUM.class:done-with_meetVerb	23	-1	-2	-9	-4	-1	-1	-1	-1	-1	-2
FORUM.class:done-with_policyVerb	13	-1	-1	-5	-1	-1				-1	-1
FORUM.class:done-with_signVerb	19	-1	-2	-8	-2	-1	-1	-1	-1	-1	-1
FORUM.cue:accompany	5	-3	-2	6	-2	-1	-1	-1	-1	-2	-2
FORUM.cue:address	-33	-2	-3	36	-2	-2	-1	-1	-1	-2	-2
FORUM.cue:along	22	-1	-2	-7	-8	-1	-1	-1	-1	-2	-2
FORUM.cue:also	15	-1	-2	-6	-1	-1	-1	-1	-1	-1	-1
FORUM.cue:attend		-5	-6	7	-14	-4	-2	-2	-2	-4	-5
FORUM.cue:company	5	-2	-3	10	-4	-2	-1	-1	-1	-2	-2
FORUM.cue:conference	-20	-4	-6	16	12	-4	-2	-2	-2	-4	-4
FORUM.cue:conversation	56	-2	-3	-40	-5	-2	-1	-1	-1	-2	-3
FORUM.cue:discussion	-7	-4	-3	15	-4	-2	-2	-2	-2	-3	-4
FORUM.cue:event	-29	-5	-6	11	28	-4	-2	-2	-3	-5	-5
FORUM.cue:group	23	-1	-2	-13	-1	-1	-1		-1	-1	-1
FORUM.cue:head	24	-1	-3	-9	-3	-1	-1	-1	-1	-1	-2
FORUM.cue:invest	11	-1	-1	-4	-1	-1				-1	-1
FORUM.cue:keynote	-22	-2	-3	28	-7	-2	-2	-1	-1	-2	-3
FORUM.cue:lead	20	-1	-3	-10	-1	-1	-1	-1	-1	-1	-2
FORUM.cue:license	-7	-4	-3	15	-4	-2	-2	-2	-2	-3	-4
FORUM.cue:meeting	14	-2	-3	-4	-3	-1	-1	-1	-1	-2	-2
FORUM.cue:member	23	-1	-2	-10	-2	-1			-1	-1	-1
FORUM.cue:name	27	-1	-2	-11	-3	-1	-1	-1	-1	-2	-2
FORUM.cue:other	23	-2	-3	-4	-3	-2	-1	-1	-1	-2	-2
FORUM.cue:panel	-8	-7	-9	-25	16	-7	-3	-4	-4	-10	-8
FORUM.cue:participant	-36	-2	-4	38	-2	-2	-1	-1	-1	-2	-2
FORUM.cue:presence	7	-2	-4	10	-4	-2	-2	-1	-1	-2	-3
FORUM.cue:present	-16	-1	-2	19	-1	-1	-1	-1	-1	-1	-2
FORUM.cue:receive	27	-2	-3	-13	-1	-2	-1	-1	-1	-2	-2
FORUM.cue:representative	18	-2	-3	-4	-5	-1	-1	-1	-1	-1	-1
FORUM.cue:sell	41	-3	-4	-26	-9	-3	-2	-2	-2	-3	-6
FORUM.cue:session	-10	-5	-7	18	-4	-3	-2	-2	-2	-3	-4
FORUM.cue:side	18	-1	-2	-8	-1	-1	-1	-1	-1	-1	-1
FORUM.cue:sign	12	-2	-4	8	-3	-2	-1	-1	-1	-2	-3
FORUM.cue:signature	-7	-3	-4	24	-8	-4	-1	-1	-1	-2	-3
FORUM.cue:speak	-27	-3	-5	22	14	-3	-2	-2	-2	-4	-4
FORUM.cue:speaker	-33	-2	-3	40	-5	-2	-2	-1	-1	-2	-3
FORUM.cue:speech		-3	-4	13	-8	-4	-2	-2	-2	-3	-3
FORUM.cue:stake	15	-1	-1	-6	-1	-1	-1		-1	-1	-1
FORUM.cue:summit	19	-1	-2	-7	-2	-1	-1	-1	-1	-1	-1
FORUM.cue:talk	10	-3	-5	7	-4	-2	-1	-1	-2	-2	-3
FORUM.cue:together	-21	-4	-5	-16	41	-4	-2	-2	-2	-5	-5
FORUM.cue:tour	23	-2	-3	-10	-2	-1	-1	-1	-1	-1	-2
FORUM.elsewhere:none	-3	-3	-4	5	20	-3	-2	-2	-2	-3	-4
FORUM.elsewhere:other	13	-2	-4	9	-2	-2	-1	-1	-1	-2	-3
FORUM.elsewhere:same	-5	-3	-6	10	9	-3	-2	-2	-2	-4	-4
FORUM.governor:as	26	-2	-3	-14	-2	-2	-1	-1	-1	-2	-3
FORUM.governor:at	45	-4	-5	-22	-17	-3	-2	-2	-2	-3	-5
FORUM.governor:between	22	-1	-2	-5	-5	-1	-1	-1	-1	-1	-2
FORUM.governor:by	-8	-3	-4	-18	33	-3	-2	-2	-2	-4	-4
FORUM.governor:for	34	-2	-3	-17	-3	-2	-1	-1	-1	-2	-3
FORUM.governor:free	-14	-3	-5	36	4	-3	-2	-2	-2	-3	-4
FORUM.governor:from	33	-2	-3	-15	-3	-1	-1	-1	-1	-2	-2
FORUM.governor:in	37	-2	-3	-15	-5	-2	-1	-1	-1	-2	-2
FORUM.governor:of	-2	-4	-5	-4	25	-4	-2	-2	-2	-4	-4
FORUM.governor:owner	25	-1	-2	-9	-3	-1	-1	-1	-1	-2	-2
FORUM.governor:to	-6	-2	-3	19	-2	-2	-1	-1	-1	-2	-3
FORUM.governor:under	30	-2	-2	-16	-5	-2	-1	-1	-1	-1	-2
FORUM.governor:verb	41	-2	-3	-22	-3	-2	-1	-1	-1	-2	-2
FORUM.governor:with	26	-2	-4	-27	13	-2	-1	-1	-1	-2	-3
FORUM.kind:agency	10	-3	-4	-21	27	-3	-2	-2	-2	-4	-4
FORUM.kind:company	10	-2	-4	15	-4	-2	-1	-1	-1	-2	-3
FORUM.kind:country	24	-1	-2	-9	-3	-1	-1	-1	-1	-1	-2
FORUM.kind:organization	-33	-5	-7	-32	59	-5	-3	-3	-3	-5	-6
FORUM.kind:person	25	-2	-3	-5	-3	-2	-1	-1	-1	-2	-2
FORUM.kind:person-office	-13	-4	-6	41	-6	-3	-2	-2	-2	-3	-4
FORUM.list:list	4	-3	-4	8	8	-3	-1	-2	-1	-3	-3
FORUM.list:single	6	-3	-4	8	7	-2	-1	-1	-1	-3	-3
FORUM.mention:name_free	2	-3	-4	9	10	-2	-1	-1	-1	-3	-3
FORUM.mention:name_owner	21	-1	-2	-7	-3	-1	-1	-1	-1	-1	-2
FORUM.mention:nominal_free	-3	-3	-4	21	-4	-2	-2	-1	-1	-3	-4
FORUM.mention:nominal_owner	15	-1	-2	-4	-1	-1	-1	-1	-1	-1	-2
FORUM.mention:post_free	18	-1	-2	-10	-1	-1	-1	-1	-1	-1	-1
FORUM.mention:pronoun_free	10	-4	-6	2	1	-3	-2	-2	-2	-4	-5
FORUM.mention:pronoun_owner	39	-3	-4	-16	-6	-2	-1	-1	-1	-3	-3
FORUM.parts:1	6	-3	-4	5	12	-3	-2	-2	-2	-3	-4
FORUM.parts:2	26	-2	-3	-7	-4	-2	-1	-1	-1	-2	-2
FORUM.parts:3	-17	-3	-3	23	10	-2	-1	-1	-1	-2	-3
FORUM.parts:4		-3	-4	19	-4	-2	-2	-1	-1	-3	-3
FORUM.rival:none_after1	-22	-4	-6	16	30	-4	-2	-3	-2	-5	-5
FORUM.rival:none_after2	5	-3	-5	-21	21	-3	-2	-2	-2	-4	-4
FORUM.rival:none_before	7	-3	-4	14	-3	-2	-2	-1	-1	-3	-4
FORUM.rival:none_far	12	-3	-4	11	-4	-2	-2	-2	-2	-3	-4
FORUM.rival:none_own	9	-4	-6	-9	15	-3	-2	-2	-2	-4	-5
FORUM.rival:other_after1	32	-2	-3	-13	-4	-2	-1	-1	-1	-2	-2
FORUM.rival:other_after2	16	-2	-3	2	-3	-2	-1	-1	-1	-2	-2
FORUM.rival:other_before	22	-2	-3	-3	-2	-2	-1	-1	-1	-2	-3
FORUM.rival:other_far	15	-1	-2	-1	-1	-1	-1	-1	-1	-1	-2
FORUM.rival:other_own	-12	-5	-6	27	12	-4	-2	-2	-2	-4	-5
FORUM.rival:same_own	14	-1	-1	-6	-1	-1			-1	-1	-1
FORUM.speech:silent_after1	1	-3	-5	3	20	-3	-2	-2	-2	-3	-4
FORUM.speech:silent_after2	10	-2	-3	-5	12	-2	-1	-1	-1	-2	-3
FORUM.speech:silent_before	14	-2	-3	7	-3	-2	-1	-1	-1	-2	-3
FORUM.speech:silent_far	11	-2	-3	7	-2	-2	-1	-1	-1	-2	-2
FORUM.speech:silent_own	-3	-4	-6	16	16	-3	-2	-2	-2	-4	-5
FORUM.speech:speaks_after1	-6	-3	-4	18	-8	-3	-2	-1	-2	-3	-3
FORUM.speech:speaks_before	39	-2	-4	-24	-2	-2	-1	-1	-1	-2	-3
FORUM.tie-at:body_after1	29	-1	-2	-11	-4	-2	-1	-1	-1	-2	-2
FORUM.tie-at:body_after2	35	-3	-4	-15	-18	-4	-2	-2	-2	-3	-5
FORUM.tie-at:body_before	16	-1	-2	-4	-1	-1	-1	-1	-1	-2	-2
FORUM.tie-at:body_own	18	-2	-2	-9	-2	-2	-1	-1	-1	-2	-2
FORUM.tie-at:country_after1	-12	-4	-6	-8	30	-4	-2	-2	-2	-4	-5
FORUM.tie-at:country_after2	17	-2	-3	-1	-3	-2	-1	-1	-1	-2	-3
FORUM.tie-at:country_before	19	-2	-3		-2	-2	-1	-1	-1	-2	-3
FORUM.tie-at:country_far	4	-2	-3	13	-3	-2	-1	-1	-1	-2	-3
FORUM.tie-at:country_own	7	-3	-4	2	10	-3	-2	-2	-2	-3	-4
FORUM.tie-at:holder_before	34	-3	-8	-25	-3	-3	-3	-2	-2	-3	-3
FORUM.tie-at:none_after1	5	-3	-5	11	5	-3	-2	-2	-2	-3	-4
FORUM.tie-at:none_after2	4	-2	-4	-10	18	-2	-1	-1	-1	-2	-3
FORUM.tie-at:none_before	19	-2	-4	3	-3	-2	-1	-1	-1	-2	-3
FORUM.tie-at:none_far	17	-2	-3		-2	-1	-1	-1	-1	-2	-2
FORUM.tie-at:none_own	-8	-5	-7	18	15	-4	-2	-2	-3	-5	-6
FORUM.tie:body	31	-2	-3	-10	-6	-2	-1	-1	-1	-2	-2
FORUM.tie:colleague	-13	-3	-4	18	-4	-3	-2	-1	-2	-3	-4
FORUM.tie:country	4	-3	-4	6	10	-2	-1	-1	-1	-3	-3
FORUM.tie:holder	3	-3	-6	11	-4	-4	-2	-2	-2	-3	-4
FORUM.tie:none	6	-3	-4	9	8	-2	-1	-1	-2	-3	-3
FORUM.verb:does_come	38	-3	-7	-30	-11	-3	-2	-2	-2	-3	-5
FORUM.verb:does_confirm	-42	-5	-8	45	-14	-5	-3	-4	-3	-5	-7
FORUM.verb:does_give	4	-3	-4	8	-5	-3	-2	-2	-2	-3	-3
FORUM.verb:does_ink	17	-1	-2	-9	-1	-1	-1	-1	-1	-1	-2
FORUM.verb:does_put	33	-1	-2	-25	-1	-2	-1	-1	-1	-2	-2
FORUM.verb:does_receive	28	-2	-3	-15	-1	-2	-2	-1	-1	-2	-2
FORUM.verb:does_say	39	-2	-4	-21	-5	-2	-1	-1	-1	-3	-3
FORUM.verb:does_see	34	-2	-3	-28	-2	-2	-1	-1	-1	-2	-3
FORUM.verb:does_share	40	-5	-8	-38	-9	-3	-2	-2	-2	-5	-5
FORUM.verb:does_sign	17	-1	-2	-9	-1	-1	-1	-1	-1	-1	-1
FORUM.verb:does_sit	38	-2	-3	-30	-2	-2	-1	-1	-1	-2	-3
FORUM.verb:does_speak	-22	-2	-2	25	-1	-1	-1	-1	-1	-2	-2
FORUM.verb:does_take	16	-4	-5	-8	-8	-4	-2	-2	-2	-5	-4
FORUM.verb:done-between_conclude	22	-1	-2	-5	-5	-1	-1	-1	-1	-1	-2
FORUM.verb:done-by_organize	-42	-6	-8	-28	48	-6	-4	-4	-4	-8	-8
FORUM.verb:done-by_sign	30	-2	-4	-10	-3	-3	-1	-1	-1	-4	-4
FORUM.verb:done-from_meet	36	-2	-3	-17	-4	-1	-1	-1	-1	-2	-2
FORUM.verb:done-of_bear	-46	-4	-6	48	-7	-5	-2	-2	-2	-3	-4
FORUM.verb:done-of_people	36	-2	-3	-14	-5	-2	-1	-1	-1	-2	-3
FORUM.verb:done-of_tour	11	-1	-1	-3	-2	-1				-1	-1
FORUM.verb:done-owner_accord	22	-1	-2	-6	-7	-2	-1	-1	-1	-2	-2
FORUM.verb:done-owner_confirm	29	-2	-3	-16	-3	-2	-1	-1	-1	-2	-2
FORUM.verb:done-owner_convince	5		-1	-2							-1
FORUM.verb:done-to_give	19	-1	-2	-8	-2	-1	-1	-1	-1	-1	-2
FORUM.verb:done-to_go	14	-1	-1	-5	-1	-1	-1	-1	-1	-1	-2
FORUM.verb:done-verb_base	24	-1	-3	-10	-2	-2	-1	-1	-1	-1	-2
FORUM.verb:done-verb_meet	29	-2	-3	-21	-4	-2	-1	-1	-1	-2	-2
FORUM.verb:done-verb_see	35	-2	-4	-27	-4	-2	-1	-1	-1	-2	-3
FORUM.verb:done-with_begin	26	-1	-2	-16	-3	-1	-1	-1	-1	-1	-1
FORUM.verb:done-with_follow	12	-1	-1	-4	-1	-1				-1	-1
FORUM.verb:done-with_lunch	16	-1	-2	-7	-2	-1		-1	-1	-1	-1
FORUM.verb:done-with_meet	26	-2	-3	-11	-5	-1	-1	-1	-1	-2	-2
FORUM.verb:done-with_sign	13	-1	-1	-5	-1	-1				-1	-1
FORUM.where:body	6	-3	-4	8	7	-2	-1	-1	-1	-3	-3
INVESTMENT.alike:1	6	-3	-4	-6	-2	-3	-1	10	10	-3	-4
INVESTMENT.alike:2	8	-3	-4	-3	-1	-2	-1	9	5	-3	-3
INVESTMENT.alike:3	12	-3	-5	-5	-1	-2	-2	4	8	-3	-3
INVESTMENT.at-kind:after1_agency	25	-2	-3	-4	-1	-2	-1	2	-4	-3	-3
INVESTMENT.at-kind:after1_company	-25	-5	-8	-9	-3	-5	-3	43	14	-5	-7
INVESTMENT.at-kind:after1_country	23	-1	-2	-3	-1	-2	-1	-5	-3	-2	-2
INVESTMENT.at-kind:after1_organization	-35	-5	-7	-10	-3	-5	-3	30	25	-5	-6
INVESTMENT.at-kind:after1_person	29	-2	-4	-5	-1	-2	-1	-5	-3	-2	-3
INVESTMENT.at-kind:after1_person-office	35	-2	-4	-6	-1	-2	-2	-7	-4	-2	-3
INVESTMENT.at-kind:after2_agency	23	-2	-2	-3	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.at-kind:after2_company	15	-3	-5	-7	-2	-3	-2	18	-9	-3	-5
INVESTMENT.at-kind:after2_country	-13	-2	-3	-5	-1	-2	-1	-4	28	-2	-3
INVESTMENT.at-kind:after2_organization	30	-2	-4	-5	-1	-2	-1	-5	-4	-2	-3
INVESTMENT.at-kind:after2_person	16	-2	-4	10	-1	-2	-2	-4	-4	-2	-3
INVESTMENT.at-kind:after2_person-office	5	-3	-4	-8	-1	-2	9	4	6	-3	-3
INVESTMENT.at-kind:before_agency	12	-3	-4	-5	-2	-3	-2	19	-8	-4	-5
INVESTMENT.at-kind:before_company	-43	-8	-11	-11	-4	-8	-4	6	65	-7	-12
INVESTMENT.at-kind:before_country	16	-2	-3	-4	-1	-2	-1	8	-6	-2	-3
INVESTMENT.at-kind:before_organization	23	-2	-3	-3	-1	-2	-1	-3	-4	-2	-2
INVESTMENT.at-kind:before_person	28	-2	-4	-5	-1	-2	-1	-5	-5	-2	-3
INVESTMENT.at-kind:before_person-office	32	-2	-4	-5	-1	-2	-2	-5	-6	-2	-3
INVESTMENT.at-kind:far_agency	19	-2	-2	-3	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.at-kind:far_company	2	-3	-4	-5	-2	-3	-2	11	11	-3	-4
INVESTMENT.at-kind:far_country	19	-2	-2	-3	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.at-kind:far_organization	16	-1	-2	-3	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.at-kind:far_person	17	-2	-2	-3	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.at-kind:far_person-office	19	-2	-3	-4	-1	-1	-1	-2	-3	-2	-2
INVESTMENT.at-kind:own_agency	-20	-7	-7	-9	-3	-6	-3	48	-14	-8	-7
INVESTMENT.at-kind:own_company	-32	-10	-14	-15	-5	-9	-5	24	53	-9	-13
INVESTMENT.at-kind:own_country	16	-2	-3	-3	-1	-2	-1	-6	8	-2	-3
INVESTMENT.at-kind:own_organization	55	-5	-6	-7	-3	-4	-2	-13	-18	-4	-5
INVESTMENT.at-kind:own_person	21	-2	-2	-3	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.at-kind:own_person-office	25	-2	-3	-4	-1	-2	-1	-4	-4	-2	-2
INVESTMENT.at:after1	7	-3	-5	-6	-2	-3	-2	17	5	-3	-4
INVESTMENT.at:after2	9	-2	-4	-3	-1	-2	2	5	4	-2	-3
INVESTMENT.at:before	5	-3	-5	-5	-2	-3	-2	7	15	-3	-4
INVESTMENT.at:far	14	-2	-3	-3	-1	-2	-1	1	1	-2	-3
INVESTMENT.at:own	-1	-4	-5	-6	-2	-3	-2	18	19	-4	-5
INVESTMENT.chance	-16		-1					7	11		-1
INVESTMENT.class:does_appointVerb	-21	-3	-4	-6	-2	-3	-2	15	30	-4	-4
INVESTMENT.class:does_attend	34	-2	-3	-6	-1	-2	-2	-6	-9	-2	-2
INVESTMENT.class:does_callVerb	20	-2	-2	-5	-1	-1	-1	-4	-3	-1	-2
INVESTMENT.class:does_forumVerb	25	-2	-3	-5	-1	-2	-1	-5	-3	-2	-2
INVESTMENT.class:does_investVerb	7	-2	-3	-5	-1	-2	-1	17	-6	-3	-3
INVESTMENT.class:does_launchVerb	-15	-4	-4	-5	-2	-2	-2	26	-7	-4	-3
INVESTMENT.class:does_licenceNoun	13	-1	-2	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.class:does_licenceVerb	19	-1	-2	-2	-1	-1	-1	-4	-3	-2	-2
INVESTMENT.class:does_meetVerb	-40	-4	-4	-6	-2	-3	24	18	22	-3	-4
INVESTMENT.class:does_moneyNoun	9	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.class:does_pactNoun	18	-1	-2	-4	-1	-1	-1	-3	-3	-2	-2
INVESTMENT.class:does_planned	-23	-5	-7	-7	-3	-5	-3	-17	29	-5	-7
INVESTMENT.class:does_policyNoun	11	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.class:does_policyVerb	8	-2	-3	-3	-1	-2	-1	-5	11	-2	-2
INVESTMENT.class:does_punishNoun	11	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.class:does_punishVerb	21	-2	-3	-3	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.class:does_receiveVerb	16	-2	-2	-3	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.class:does_signVerb	23	-2	-2	-4	-1	-2	-1	-4	-4	-2	-2
INVESTMENT.class:does_talkNoun	13	-1	-2	-2		-1	-1	-2	-2	-1	-1
INVESTMENT.class:does_topicVerb	21	-2	-3	-4	-1	-1	-1	-3	-3	-2	-2
INVESTMENT.class:does_travelNoun	10	-1	-2	-1		-1	-1	-1	-1	-1	-1
INVESTMENT.class:does_travelVerb	27	-2	-4	-4	-1	-2	-1	-5	-5	-2	-3
INVESTMENT.class:does_wish	19	-2	-2	-3	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.class:done-according_pactNoun	15	-1	-1	-1	-1	-1	-1	-4	-2	-1	-1
INVESTMENT.class:done-according_receiveVerb	15	-1	-1	-1	-1	-1	-1	-4	-2	-1	-1
INVESTMENT.class:done-attended_attend	9	-1	-1	-2		-1		-1	-1	-1	-1
INVESTMENT.class:done-attended_forumVerb	9	-1	-1	-2		-1		-1	-1	-1	-1
INVESTMENT.class:done-before_attend	16	-1	-2	-2	-1	-1	-1	-4	-2	-1	-1
INVESTMENT.class:done-before_forumVerb	16	-1	-2	-2	-1	-1	-1	-4	-2	-1	-1
INVESTMENT.class:done-by_forumVerb	15	-1	-1	-2	-1	-1	-1	-3	-3	-1	-1
INVESTMENT.class:done-by_investVerb	16	-1	-1	-2	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.class:done-by_launchVerb	25	-2	-2	-3	-1	-1	-1	-4	-4	-3	-2
INVESTMENT.class:done-by_licenceVerb	16	-1	-2	-2	-1	-1	-1	-2	-2	-2	-3
INVESTMENT.class:done-by_policyVerb	21	-2	-3	-2	-1	-2	-1	-3	-2	-3	-3
INVESTMENT.class:done-by_signVerb	25	-2	-3	-3	-1	-2	-1	-4	-3	-3	-3
INVESTMENT.class:done-for_topicVerb	27	-2	-3	-2	-1	-2	-1	-7	-9	-2	-3
INVESTMENT.class:done-from_investVerb	42	-3	-4	-4	-1	-2	-1	-16	-15	-2	-3
INVESTMENT.class:done-from_launchVerb	22	-2	-2	-3	-1	-1	-1	-6	-3	-2	-2
INVESTMENT.class:done-from_pactNoun	16	-1	-2	-2	-1	-1	-1	-5	-2	-1	-1
INVESTMENT.class:done-from_receiveVerb	17	-1	-2	-2	-1	-1	-1	-5	-2	-1	-1
INVESTMENT.class:done-headed_travelVerb	12	-1	-3	-2	-1	-1	-1	-1	-2	-1	-1
INVESTMENT.class:done-in_callVerb	25	-2	-3	-6	-1	-2	-1	-5	-4	-2	-2
INVESTMENT.class:done-in_investVerb	-21	-4	-6	-6	-2	-4	-3	32	-17	-4	-5
INVESTMENT.class:done-in_travelVerb	16	-1	-2	-2	-1	-1	-1	-3	-4	-2	-2
INVESTMENT.class:done-of_travelVerb	-15	-7	-7	-10	-3	-5	-3	-16	26	-5	-7
INVESTMENT.class:done-owner_appointVerb	10	-1	-1	-1		-1		-1	-2	-1	-1
INVESTMENT.class:done-owner_callVerb	15	-1	-2	-4	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.class:done-owner_forumVerb	30	-3	-3	-3	-2	-2	-2	-11	-19	-3	-4
INVESTMENT.class:done-owner_investVerb	18	-1	-2	-2	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.class:done-owner_launchVerb	12	-1	-1	-2	-1	-1	-1	-1	-1	-1	-2
INVESTMENT.class:done-owner_licenceVerb	-19	-5	-8	-9	-3	-5	-4	-13	28	-5	-12
INVESTMENT.class:done-owner_policyVerb	-20	-5	-8	-9	-3	-5	-4	-13	28	-5	-11
INVESTMENT.class:done-owner_punishVerb	14	-1	-1	-2	-1	-1	-1	-2	-2	-2	-2
INVESTMENT.class:done-owner_receiveVerb	15	-1	-2	-2	-1	-1	-1	-2	-3	-1	-2
INVESTMENT.class:done-owner_topicVerb	27	-2	-3	-3	-1	-2	-1	-3	-8	-3	-3
INVESTMENT.class:done-owner_travelVerb	14	-1	-2	-2	-1	-1	-1	-1	-3	-1	-2
INVESTMENT.class:done-presence_policyVerb	8	-1	-1	-1		-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-presence_signVerb	8	-1	-1	-1		-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-represented_attend	15	-1	-1	-2	-1	-2	-1	-3	-2	-1	-1
INVESTMENT.class:done-to_forumVerb	6	-1	-1	-1				-1	-1		-1
INVESTMENT.class:done-to_investVerb	13	-1	-2	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.class:done-to_licenceVerb	10	-1	-1	-2		-1		-2	-1	-1	-1
INVESTMENT.class:done-to_meetVerb	6	-1	-1	-1				-1	-1		-1
INVESTMENT.class:done-to_moneyNoun	10	-1	-1	-2		-1		-2	-1	-1	-1
INVESTMENT.class:done-to_receiveVerb	10	-1	-1	-2		-1		-2	-1	-1	-1
INVESTMENT.class:done-to_travelVerb	25	-2	-2	-2	-1	-2	-1	-6	-6	-2	-3
INVESTMENT.class:done-verb_appointVerb	-25	-4	-7	-6	-2	-3	-2	46	-16	-4	-4
INVESTMENT.class:done-verb_attend	-44	-3	-5	-6	-2	-3	-2	53	-4	-3	-3
INVESTMENT.class:done-verb_callVerb	10	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-verb_investVerb	23	-1	-3	-3	-1	-1	-1	-6	-2	-2	-2
INVESTMENT.class:done-verb_licenceNoun	16	-1	-2	-2	-1	-1	-1	-5	-2	-1	-1
INVESTMENT.class:done-verb_licenceVerb	23	-1	-2	-2	-1	-1	-1	-6	-3	-2	-3
INVESTMENT.class:done-verb_meetVerb	17	-2	-2	-3	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.class:done-verb_moneyNoun	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.class:done-verb_punishVerb	22	-2	-3	-3	-1	-2	-1	-5	-2	-2	-3
INVESTMENT.class:done-verb_receiveVerb	13	-1	-2	-2		-1	-1	-2	-2	-1	-1
INVESTMENT.class:done-verb_signVerb	18	-1	-2	-3	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.class:done-verb_talkNoun	10	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-verb_topicVerb	24	-3	-3	-4	-1	-2	-1	-6	-3	-3	-3
INVESTMENT.class:done-verb_travelVerb	11	-1	-2	-1		-1	-1	-1	-1	-1	-1
INVESTMENT.class:done-with_forumVerb	16	-1	-2	-1		-1	-1	-2	-5	-1	-1
INVESTMENT.class:done-with_mealNoun	16	-1	-2	-2	-1	-1	-1	-3	-3	-1	-1
INVESTMENT.class:done-with_meetVerb	16	-1	-2	-2	-1	-1	-1	-3	-4	-1	-2
INVESTMENT.class:done-with_punishVerb	18	-1	-2	-1	-1	-1	-1	-2	-6	-1	-1
INVESTMENT.class:done-with_signVerb	19	-1	-2	-2	-1	-1	-1	-5	-3	-1	-2
INVESTMENT.cue:accompany	23	-3	-3	-3	-1	-1	-1	-4	-4	-1	-2
INVESTMENT.cue:along	23	-6	-8	-17	-4	-6	-4	-34	4	-6	-10
INVESTMENT.cue:also	-11	-3	-4	-5	-1	-2	-1	20	10	-2	-3
INVESTMENT.cue:appoint	-29	-3	-5	-5	-2	-3	-2	-9	35	-3	-5
INVESTMENT.cue:attend	2	-2	-2	17	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.cue:attendance	44	-3	-4	-19	-2	-3	-3	-8	-8	-3	-5
INVESTMENT.cue:both	13	-1	-2	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.cue:buy	2	-5	-6	-5	-2	-4	-2	11	1	-4	-5
INVESTMENT.cue:ceremony	26	-1	-2	-8	-1	-1	-1	-4	-2	-1	-2
INVESTMENT.cue:company	-28	-4	-6	-6	-2	-4	-2	27	24	-3	-5
INVESTMENT.cue:conference	27	-2	-4	-4	-1	-2	-1	-4	-5	-2	-2
INVESTMENT.cue:conversation	22	-1	-2	-4	-1	-1	-1	-5	-3	-1	-2
INVESTMENT.cue:delegation	20	-2	-3	-3	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.cue:discussion	-34	-4	-4	-8	-2	-3	22	17	18	-3	-4
INVESTMENT.cue:event	-8	-2	-2	23	-1	-2	-1	-5	-4	-2	-2
INVESTMENT.cue:exchange	24	-1	-3	-2	-1	-2	-1	-6	-4	-1	-2
INVESTMENT.cue:fund	11	-2	-3	-4	-1	-2	-1	-5	9	-2	-2
INVESTMENT.cue:group	9	-3	-8	-6	-3	-3	-2	-15	20	-3	-5
INVESTMENT.cue:head	37	-2	-5	-5	-1	-2	-1	-6	-8	-2	-3
INVESTMENT.cue:host	36	-4	-3	-4	-2	-4	-2	-13	-7	-4	-3
INVESTMENT.cue:initial	-8	-6	-9	-9	-4	-7	-5	-17	23	-6	-10
INVESTMENT.cue:invest	9	-3	-3	-4	-1	-2	-2	14	-6	-2	-3
INVESTMENT.cue:join	-26	-3	-5	-7	-2	-3	-2	43	-8	-3	-4
INVESTMENT.cue:lead	-19	-2	-5	-4	-1	-2	-1	20	16	-2	-3
INVESTMENT.cue:license	33	-2	-3	-3	-1	-2	-1	-7	-11	-2	-3
INVESTMENT.cue:likewise	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.cue:meeting	16	-1	-2	-3	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.cue:member	31	-2	-3	-6	-1	-2	-1	-5	-6	-2	-2
INVESTMENT.cue:name	13	-1	-1	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.cue:nominate	9	-1	-1	-1		-1		-2	-1	-1	-1
INVESTMENT.cue:other	7	-2	-4	-4	-1	-2	-1	-7	16	-2	-3
INVESTMENT.cue:owner	12	-1	-1	-1		-1		-2	-2	-1	-1
INVESTMENT.cue:party	23	-2	-3	-3	-1	-2	-1	-4	-3	-2	-3
INVESTMENT.cue:presence	26	-2	-3	-2	-1	-2	-2	-7	-4	-2	-2
INVESTMENT.cue:present	36	-2	-3	-11	-1	-2	-1	-6	-4	-2	-3
INVESTMENT.cue:receive	3	-4	-7	-7	-2	-4	-3	10	5	-4	-5
INVESTMENT.cue:represent	36	-2	-3	-6	-1	-4	-1	-6	-12	-2	-3
INVESTMENT.cue:sell	-14	-5	-6	-7	-2	-4	-2	8	25	-5	-6
INVESTMENT.cue:side	23	-2	-2	-4	-1	-1	-1	-3	-5	-2	-2
INVESTMENT.cue:sign	3	-2	-3	-3	-1	-2	-1	17	-3	-2	-2
INVESTMENT.cue:speak	3	-2	-2	17	-1	-2	-1	-3	-6	-2	-2
INVESTMENT.cue:stake	20	-1	-2	-4	-1	-2	-1	-3	-2	-1	-2
INVESTMENT.cue:subsidiary	11	-6	-8	-7	-3	-4	-3	-30	19	-5	-6
INVESTMENT.cue:talk	-13	-3	-5	-4	-1	-2	-2	-13	38	-2	-3
INVESTMENT.cue:team	40	-3	-4	-6	-1	-2	-1	-12	-7	-3	-3
INVESTMENT.cue:together	45	-3	-5	-7	-2	-3	-2	-12	-9	-3	-3
INVESTMENT.cue:too	-17	-4	-8	-10	-2	-4	-2	26	-16	-4	-5
INVESTMENT.cue:tour	27	-2	-3	-3	-1	-1	-1	-8	-4	-1	-2
INVESTMENT.cue:visit	29	-2	-3	-3	-1	-1	-1	-7	-5	-1	-2
INVESTMENT.cue:welcome	21	-2	-3	-3	-1	-1	-1	-3	-4	-1	-2
INVESTMENT.cue:witness	9	-1	-1	-1		-1	-1	-1	-1	-1	-1
INVESTMENT.elsewhere:none	6	-3	-5	-6	-2	-3	-2	19	4	-3	-4
INVESTMENT.elsewhere:other	9	-2	-4	-3	-1	-2		-2	12	-2	-3
INVESTMENT.elsewhere:same	-10	-6	-11	-9	-3	-5	-3	12	20	-6	-9
INVESTMENT.governor:according	15	-1	-1	-1	-1	-1	-1	-4	-2	-1	-1
INVESTMENT.governor:among	31	-2	-3	-3	-1	-2	-1	-7	-10	-2	-2
INVESTMENT.governor:as	37	-3	-4	-5	-2	-3	-2	-16	-16	-3	-3
INVESTMENT.governor:at	25	-2	-3	-3	-1	-1	-1	-5	-4	-2	-2
INVESTMENT.governor:attended	9	-1	-1	-2		-1		-1	-1	-1	-1
INVESTMENT.governor:before	16	-1	-2	-2	-1	-1	-1	-4	-2	-1	-1
INVESTMENT.governor:between	-49	-8	-12	-15	-6	-13	-6	53	-16	-9	-11
INVESTMENT.governor:by	31	-2	-3	-3	-1	-2	-1	-10	1	-3	-3
INVESTMENT.governor:for	46	-3	-4	-4	-1	-3	-1	-7	-14	-3	-5
INVESTMENT.governor:free	5	-3	-4	-5	-1	-3	-1	9	10	-3	-4
INVESTMENT.governor:from	-7	-4	-5	-5	-2	-3	-2	23	5	-3	-4
INVESTMENT.governor:headed	12	-1	-3	-2	-1	-1	-1	-1	-2	-1	-1
INVESTMENT.governor:in	-2	-2	-3	-5	-1	-2	-1	5	18	-2	-3
INVESTMENT.governor:of	-3	-5	-7	-9	-3	-5	-3	8	30	-5	-7
INVESTMENT.governor:on	31	-3	-5	-4	-1	-2	-1	-4	-4	-2	-3
INVESTMENT.governor:owner	16	-2	-3	-4	-1	-2	-1	-4	6	-2	-3
INVESTMENT.governor:presence	8	-1	-1	-1		-1	-1	-1	-1	-1	-1
INVESTMENT.governor:represented	15	-1	-1	-2	-1	-2	-1	-3	-2	-1	-1
INVESTMENT.governor:to	52	-3	-4	-4	-1	-2	-1	-12	-24	-3	-3
INVESTMENT.governor:verb	3	-3	-4	-5	-1	-2	-1	31	-12	-3	-3
INVESTMENT.governor:with	16	-2	-3	-4	-1	-2	-1	-7	12	-2	-3
INVESTMENT.kind:agency	9	-3	-3	-4	-1	-2	-1	19	-5	-3	-3
INVESTMENT.kind:company	-28	-5	-8	-9	-3	-5	-3	32	42	-5	-8
INVESTMENT.kind:country	12	-2	-3	-3	-1	-2	-1	-2	7	-2	-3
INVESTMENT.kind:organization	11	-3	-4	-5	-1	-2	-1	10	3	-2	-3
INVESTMENT.kind:person	22	-2	-3	-1	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.kind:person-office	23	-2	-4	-5	-1	-2	1	-3	-2	-2	-3
INVESTMENT.list:list	-9	-4	-6	-8	-2	-3	1	33	5	-3	-5
INVESTMENT.list:single	9	-3	-4	-4	-1	-2	-2	5	9	-3	-4
INVESTMENT.mention:name_free	5	-3	-4	-5	-1	-3	-1	13	7	-3	-4
INVESTMENT.mention:name_owner	13	-2	-3	-3	-1	-2	-1	-5	9	-2	-3
INVESTMENT.mention:nominal_free		-3	-5	-6	-2	-3	-2	-9	30	-3	-5
INVESTMENT.mention:nominal_owner	29	-2	-3	-6	-1	-2	-1	-3	-5	-3	-3
INVESTMENT.mention:post_free	39	-3	-6	-7	-1	-3	-2	-6	-4	-3	-4
INVESTMENT.mention:pronoun_free	21	-2	-2	-3	-1	-2	-1	-3	-3	-1	-2
INVESTMENT.mention:pronoun_owner	32	-2	-3	-3	-1	-2	-1	-4	-9	-2	-2
INVESTMENT.parts:1	3	-3	-4	-4	-2	-3	-2	11	11	-3	-4
INVESTMENT.parts:2	13	-3	-4	-5	-1	-2		7	2	-3	-3
INVESTMENT.parts:3	-1	-3	-4	-5	-2	-3	-2	8	19	-3	-4
INVESTMENT.parts:4	17	-3	-5	-5	-1	-3	-1	-9	12	-3	-4
INVESTMENT.rival:none_after1	-6	-4	-7	-9	-2	-4	-2	28	15	-4	-5
INVESTMENT.rival:none_after2	9	-3	-4	-2	-1	-3	-2	9	5	-3	-4
INVESTMENT.rival:none_before	3	-3	-5	-6	-2	-3	-2	6	20	-3	-5
INVESTMENT.rival:none_far	16	-2	-3	-4	-1	-2	-1	6	-4	-2	-3
INVESTMENT.rival:none_own	-1	-5	-6	-7	-2	-4	-2	20	18	-4	-6
INVESTMENT.rival:other_after1	19	-2	-4	-4	-1	-2	-1	5	-4	-2	-3
INVESTMENT.rival:other_after2	9	-2	-3	-4	-1	-2	6	1	2	-2	-3
INVESTMENT.rival:other_before	10	-3	-4	-5	-1	-2	-2	7	7	-3	-4
INVESTMENT.rival:other_far	13	-2	-3	-3	-1	-1	-1	-3	4	-2	-2
INVESTMENT.rival:other_own		-4	-5	-5	-2	-3	-2	11	18	-4	-4
INVESTMENT.rival:same_after1	39	-2	-3	-4	-1	-2	-1	-14	-5	-2	-3
INVESTMENT.rival:same_after2	35	-2	-3	-3	-1	-2	-2	-10	-7	-2	-3
INVESTMENT.rival:same_before	22	-2	-3	-3	-1	-1	-1	-2	-4	-1	-2
INVESTMENT.rival:same_far	26	-2	-3	-3	-1	-2	-1	-5	-3	-2	-3
INVESTMENT.rival:same_own	16	-1	-2	-2	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.speech:silent_after1	10	-3	-5	-6	-2	-3	-2	19	-1	-3	-4
INVESTMENT.speech:silent_after2	10	-2	-4	-6	-1	-2	2	6	5	-2	-3
INVESTMENT.speech:silent_before	4	-3	-5	-5	-2	-3	-2	8	17	-3	-5
INVESTMENT.speech:silent_far	14	-2	-3	-3	-1	-2	-1	1	1	-2	-3
INVESTMENT.speech:silent_own	-1	-4	-6	-6	-2	-4	-2	14	24	-4	-5
INVESTMENT.speech:speaks_after1	-7	-3	-5	-7	-1	-3	-2	-8	23	-3	-4
INVESTMENT.speech:speaks_after2	1	-4	-6	22	-2	-3	-3	-6	-5	-4	-4
INVESTMENT.speech:speaks_before	22	-2	-3	-3	-1	-1	-1	-3	-3	-2	-2
INVESTMENT.speech:speaks_far	22	-2	-3	-4	-1	-2	-1	-3	-3	-2	-2
INVESTMENT.speech:speaks_own	1	-3	-3	-4	-1	-2	-1	23	-9	-3	-3
INVESTMENT.tie-at:body_before	-28	-8	-12	-11	-5	-9	-6	-17	32	-7	-13
INVESTMENT.tie-at:country_after1	1	-3	-5	-6	-2	-3	-2	22	4	-3	-4
INVESTMENT.tie-at:country_after2	12	-2	-3	5	-1	-2	-2	-6	6	-2	-3
INVESTMENT.tie-at:country_before	19	-2	-4	-4	-1	-2	-2	-6	9	-2	-3
INVESTMENT.tie-at:country_far	3	-2	-3	-4	-1	-2	-1	8	7	-2	-3
INVESTMENT.tie-at:country_own	-1	-3	-4	-5	-2	-3	-2	17	9	-3	-4
INVESTMENT.tie-at:holder_after1	29	-2	-4	-5	-1	-3	-1	-5	-3	-2	-2
INVESTMENT.tie-at:holder_after2	-18	-6	-8	-17	-3	-5	24	23	-11	-6	-7
INVESTMENT.tie-at:holder_before	16	-1	-3	-2	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.tie-at:holder_far	19	-2	-2	-4	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.tie-at:holder_own	16	-2	-2	-3	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.tie-at:none_after1	7	-3	-5	-6	-2	-3	-2	15	6	-3	-4
INVESTMENT.tie-at:none_after2	12	-2	-4	-6	-1	-2	-1	7	5	-2	-3
INVESTMENT.tie-at:none_before	5	-3	-5	-6	-2	-3	-2	13	12	-3	-5
INVESTMENT.tie-at:none_far	22	-2	-3	-3	-1	-2	-1	-4	-3	-2	-3
INVESTMENT.tie-at:none_own	-4	-5	-7	-8	-3	-4	-3	18	26	-5	-6
INVESTMENT.tie:body	-28	-8	-12	-11	-5	-9	-6	-17	32	-7	-13
INVESTMENT.tie:country	4	-3	-4	-3	-1	-2	-2	9	8	-3	-3
INVESTMENT.tie:holder	14	-2	-3	-5	-1	-2	6	3	-3	-2	-2
INVESTMENT.tie:none	8	-3	-5	-5	-2	-3	-2	10	9	-3	-4
INVESTMENT.verb:does_accept	25	-2	-3	-4	-1	-2	-1	-4	-3	-2	-3
INVESTMENT.verb:does_add	-36	-9	-13	-11	-5	-8	-5	47	-36	-8	-10
INVESTMENT.verb:does_adopt	22	-2	-2	-3	-1	-2	-1	-3	-3	-2	-2
INVESTMENT.verb:does_affirm	29	-4	-6	-7	-2	-3	-3	-6	-3	-3	-4
INVESTMENT.verb:does_announce	18	-1	-2	-3	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.verb:does_approve	15	-1	-2	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:does_ask	25	-2	-3	-5	-1	-2	-1	-5	-3	-2	-2
INVESTMENT.verb:does_attend	23	-2	-2	-8	-1	-2	-1	-2	-3	-1	-2
INVESTMENT.verb:does_bring	22	-2	-4	-4	-1	-2	-1	-3	-2	-2	-2
INVESTMENT.verb:does_call	15	-1	-2	-3	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.verb:does_clear	29	-2	-3	-3	-1	-2	-1	-9	-4	-3	-3
INVESTMENT.verb:does_come	26	-2	-4	-4	-1	-2	-1	-4	-5	-2	-3
INVESTMENT.verb:does_compete	21	-2	-2	-3	-1	-2	-1	-4	-4	-1	-2
INVESTMENT.verb:does_conclude	26	-2	-2	-4	-1	-2	-1	-6	-4	-2	-3
INVESTMENT.verb:does_confirm	38	-3	-4	-6	-1	-3	-2	-12	-5	-4	-3
INVESTMENT.verb:does_cut	26	-2	-3	-4	-1	-2	-1	-5	-3	-2	-2
INVESTMENT.verb:does_expect	38	-3	-6	-5	-2	-3	-2	-18	-11	-3	-4
INVESTMENT.verb:does_fin	39	-4	-5	-5	-2	-4	-2	-10	-21	-3	-6
INVESTMENT.verb:does_follow	36	-3	-4	-6	-2	-2	-1	-9	-5	-3	-3
INVESTMENT.verb:does_freeze	29	-3	-3	-4	-2	-2	-2	-9	-5	-3	-3
INVESTMENT.verb:does_give	26	-2	-2	-4	-1	-1	-1	-6	-3	-2	-2
INVESTMENT.verb:does_grant	9	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.verb:does_have	16	-1	-2	-3	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.verb:does_head	33	-2	-7	-6	-1	-2	-1	-4	-6	-2	-3
INVESTMENT.verb:does_hear	18	-2	-2	-3	-1	-1	-1	-2	-3	-1	-2
INVESTMENT.verb:does_hold	32	-2	-4	-5	-1	-3	-1	-7	-3	-2	-3
INVESTMENT.verb:does_intend	33	-2	-6	-6	-1	-3	-2	-8	-4	-3	-3
INVESTMENT.verb:does_join	41	-2	-3	-6	-1	-2	-2	-13	-9	-2	-2
INVESTMENT.verb:does_leave	35	-2	-4	-5	-1	-2	-2	-10	-7	-2	-3
INVESTMENT.verb:does_let	18	-1	-2	-2	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.verb:does_license	13	-1	-2	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:does_look	25	-3	-3	-4	-1	-1	-1	-4	-6	-2	-2
INVESTMENT.verb:does_make	35	-4	-4	-4	-2	-3	-1	-11	-6	-5	-3
INVESTMENT.verb:does_meet	-59	-7	-6	-10	-3	-4	30	28	27	-5	-6
INVESTMENT.verb:does_mention	14	-1	-2	-2	-1	-1	-1	-2	-1	-1	-1
INVESTMENT.verb:does_note	22	-2	-3	-3	-1	-2	-2	-4	-2	-2	-2
INVESTMENT.verb:does_open	22	-3	-3	-3	-1	-2	-1	-4	-2	-3	-2
INVESTMENT.verb:does_order	11	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.verb:does_own	40	-3	-4	-5	-2	-3	-2	-15	-8	-3	-5
INVESTMENT.verb:does_present	37	-3	-3	-16	-1	-2	-1	-8	-4	-2	-3
INVESTMENT.verb:does_publish	14	-1	-2	-2	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.verb:does_put	26	-2	-2	-5	-1	-2	-1	-4	-4	-2	-2
INVESTMENT.verb:does_recall	18	-1	-2	-2	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.verb:does_receive	20	-1	-3	-3	-1	-1	-1	-4	-3	-1	-2
INVESTMENT.verb:does_return	26	-2	-5	-4	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.verb:does_say	-8	-3	-4	11	-1	-2	-2	-7	18	-3	-3
INVESTMENT.verb:does_set	-23	-5	-7	-7	-3	-5	-3	-17	29	-5	-7
INVESTMENT.verb:does_sign	17	-1	-2	-2	-1	-2	-1	-3	-3	-1	-1
INVESTMENT.verb:does_speak	21	-2	-2	-4	-1	-2	-1	-3	-4	-2	-2
INVESTMENT.verb:does_spend	32	-2	-5	-5	-1	-2	-2	-8	-4	-3	-3
INVESTMENT.verb:does_take	44	-2	-3	-5	-1	-2	-1	-12	-8	-4	-3
INVESTMENT.verb:does_tell	21	-2	-3	-4	-1	-2	-1	-3	-3	-2	-2
INVESTMENT.verb:does_tour	12	-1	-2	-2		-1	-1	-2	-1	-1	-1
INVESTMENT.verb:does_walk	16	-1	-2	-2	-1	-1	-1	-2	-3	-1	-2
INVESTMENT.verb:does_want	31	-3	-3	-5	-1	-2	-1	-5	-5	-2	-3
INVESTMENT.verb:does_witness	9	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.verb:does_work	24	-2	-3	-4	-1	-2	-1	-3	-3	-2	-3
INVESTMENT.verb:done-according_accord	15	-1	-1	-1	-1	-1	-1	-4	-2	-1	-1
INVESTMENT.verb:done-attended_attend	9	-1	-1	-2		-1		-1	-1	-1	-1
INVESTMENT.verb:done-before_bring	16	-1	-2	-2	-1	-1	-1	-4	-2	-1	-1
INVESTMENT.verb:done-between_split	-52	-11	-16	-20	-8	-17	-8	54	-22	-12	-16
INVESTMENT.verb:done-by_approve	16	-1	-2	-2	-1	-1	-1	-2	-2	-2	-3
INVESTMENT.verb:done-by_give	20	-1	-1	-2	-1	-1	-1	-4	-3	-2	-2
INVESTMENT.verb:done-by_sign	25	-2	-3	-3	-1	-2	-1	-4	-3	-3	-3
INVESTMENT.verb:done-for_tell	27	-2	-3	-2	-1	-2	-1	-7	-9	-2	-3
INVESTMENT.verb:done-from_accord	16	-1	-2	-2	-1	-1	-1	-5	-2	-1	-1
INVESTMENT.verb:done-from_acquire	39	-3	-4	-3	-1	-2	-1	-14	-12	-2	-3
INVESTMENT.verb:done-from_come	46	-3	-5	-5	-2	-4	-2	-16	-19	-3	-5
INVESTMENT.verb:done-from_say	18	-1	-2	-2	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.verb:done-headed_head	12	-1	-3	-2	-1	-1	-1	-1	-2	-1	-1
INVESTMENT.verb:done-in_brief	25	-2	-3	-6	-1	-2	-1	-5	-4	-2	-2
INVESTMENT.verb:done-in_go	16	-1	-2	-2	-1	-1	-1	-3	-4	-2	-2
INVESTMENT.verb:done-in_invest	-28	-4	-6	-7	-2	-4	-3	35	-17	-4	-5
INVESTMENT.verb:done-of_come	-21	-5	-7	-10	-3	-5	-3	29	-17	-5	-6
INVESTMENT.verb:done-of_go	27	-2	-2	-3	-1	-2	-1	-4	-7	-2	-2
INVESTMENT.verb:done-of_spin	20	-3	-4	-4	-2	-2	-1	-7	-8	-2	-3
INVESTMENT.verb:done-owner_approve	-23	-6	-10	-13	-4	-6	-5	-17	29	-7	-16
INVESTMENT.verb:done-owner_buy	9	-1	-1	-1	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:done-owner_count	11	-1	-1	-1	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:done-owner_cut	11	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.verb:done-owner_pay	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-1
INVESTMENT.verb:done-owner_take	10	-1	-1	-1		-1		-1	-2	-1	-1
INVESTMENT.verb:done-presence_sign	8	-1	-1	-1		-1	-1	-1	-1	-1	-1
INVESTMENT.verb:done-represented_represent	15	-1	-1	-2	-1	-2	-1	-3	-2	-1	-1
INVESTMENT.verb:done-to_come	19	-3	-4	-4	-2	-2	-1	-8	-10	-3	-3
INVESTMENT.verb:done-to_give	15	-1	-2	-2	-1	-1	-1	-2	-3	-1	-1
INVESTMENT.verb:done-to_go	30	-2	-3	-3	-1	-2	-1	-8	-8	-2	-3
INVESTMENT.verb:done-to_grant	10	-1	-1	-2		-1		-2	-1	-1	-1
INVESTMENT.verb:done-to_speak	6	-1	-1	-1				-1	-1		-1
INVESTMENT.verb:done-verb_ask	28	-2	-3	-4	-1	-2	-1	-7	-3	-2	-2
INVESTMENT.verb:done-verb_base	-26	-7	-10	-9	-4	-6	-4	29	-41	-7	-9
INVESTMENT.verb:done-verb_describe	31	-3	-4	-5	-1	-2	-2	-9	-7	-3	-4
INVESTMENT.verb:done-verb_fin	29	-2	-3	-3	-1	-2	-1	-6	-4	-2	-2
INVESTMENT.verb:done-verb_grant	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.verb:done-verb_join	-50	-3	-6	-6	-2	-3	-2	56	-5	-3	-4
INVESTMENT.verb:done-verb_lead	10	-1	-1	-1		-1		-3	-1	-1	-1
INVESTMENT.verb:done-verb_license	16	-1	-2	-2	-1	-1	-1	-5	-2	-1	-1
INVESTMENT.verb:done-verb_manage	43	-2	-3	-14	-1	-2	-1	-11	-4	-2	-4
INVESTMENT.verb:done-verb_meet	17	-2	-2	-3	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.verb:done-verb_put	18	-1	-2	-3	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.verb:done-verb_take	46	-3	-8	-5	-2	-3	-2	-17	-4	-6	-4
INVESTMENT.verb:done-verb_tell	21	-3	-3	-4	-1	-2	-1	-6	-4	-3	-3
INVESTMENT.verb:done-with_close	18	-1	-2	-1	-1	-1	-1	-2	-6	-1	-1
INVESTMENT.verb:done-with_conclude	20	-1	-2	-2	-1	-1	-1	-6	-4	-1	-2
INVESTMENT.verb:done-with_coordinate	12	-1	-1	-2	-1	-1	-1	-1	-1	-1	-1
INVESTMENT.verb:done-with_lunch	16	-1	-2	-2	-1	-1	-1	-3	-3	-1	-1
INVESTMENT.where:body	7	-3	-4	-5	-1	-3	-1	9	8	-3	-4
INVESTMENT.where:item	25	-2	-3	-4	-1	-3	-1	-5	-3	-2	-2
LAUNCH.alike:1	6	-2	-4	4	11	-2	-1	-1	-1	-3	-3
LAUNCH.alike:2	7	-2	-3		12	-2	-1	-1	-1	-2	-3
LAUNCH.alike:3	13	-4	-6	10		-3	-2	-2	-2	-4	-5
LAUNCH.at-kind:after1_agency	-8	-4	-6	-36	36	-3	-2	-2	-2	-5	-5
LAUNCH.at-kind:after1_company	-10	-4	-7	-1	27	-4	-2	-3	-3	-4	-6
LAUNCH.at-kind:after1_country	34	-2	-3	-11	-8	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:after1_organization	40	-2	-4	-15	-11	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:after1_person	18	-4	-7	7	-9	-4	-2	-2	-2	-4	-5
LAUNCH.at-kind:after1_person-office	-22	-4	-7	42	-9	-4	-2	-2	-2	-4	-5
LAUNCH.at-kind:after2_agency	9	-2	-3	-7	12	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:after2_company	28	-1	-3	-7	-10	-2	-1	-1	-1	-1	-2
LAUNCH.at-kind:after2_country	14	-1	-2	-3	-3	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:after2_organization	21	-1	-2	-7	-3	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:after2_person	19	-1	-3	-8	-1	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:after2_person-office	19	-1	-3	-8	-1	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:before_agency	19	-4	-5	-9	4	-3	-2	-2	-2	-4	-5
LAUNCH.at-kind:before_company	3	-2	-4	-7	19	-3	-1	-1	-2	-2	-4
LAUNCH.at-kind:before_country	-16	-2	-3	-4	25	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:before_organization	29	-2	-4	-4	-8	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:before_person	25	-2	-3	-10	-3	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:before_person-office	36	-2	-3	-19	-3	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:far_agency	9	-2	-3	-14	18	-2	-1	-1	-1	-3	-3
LAUNCH.at-kind:far_company	27	-2	-3	-12	-3	-1	-1	-1	-1	-2	-2
LAUNCH.at-kind:far_country	26	-2	-3	-9	-4	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:far_organization	28	-2	-3	-9	-5	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:far_person	-6	-3	-4	21	-4	-2	-2	-1	-1	-2	-3
LAUNCH.at-kind:far_person-office	-23	-5	-6	40	-8	-3	-3	-2	-2	-4	-5
LAUNCH.at-kind:own_agency	-22	-6	-6	-21	44	-5	-3	-3	-3	-7	-6
LAUNCH.at-kind:own_company	34	-4	-6	-17	6	-4	-2	-2	-2	-4	-6
LAUNCH.at-kind:own_country	15	-2	-3	-14	11	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:own_organization	35	-3	-4	-13	-8	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:own_person	6	-4	-5	15	-7	-3	-1	-2	-2	-3	-3
LAUNCH.at-kind:own_person-office	-23	-6	-8	42	-12	-4	-3	-3	-3	-5	-5
LAUNCH.at:after1	-5	-4	-6	17	17	-4	-2	-2	-2	-4	-5
LAUNCH.at:after2	19	-1	-2	-7		-1	-1	-1	-1	-1	-2
LAUNCH.at:before	14	-2	-3	-11	13	-2	-1	-1	-1	-2	-3
LAUNCH.at:far	5	-2	-3	10	3	-2	-1	-1	-1	-2	-3
LAUNCH.at:own	5	-4	-5	7	17	-3	-2	-2	-2	-4	-4
LAUNCH.chance	-10		-2	-2	17					-1	-1
LAUNCH.class:does_appointVerb	28	-1	-2	-12	-4	-1	-1	-1	-1	-2	-2
LAUNCH.class:does_attend	10	-2	-3	3	-9	-2	-1	-1	-1	-3	-3
LAUNCH.class:does_callVerb	4	-3	-3	12	-6	-2	-1	-1	-1	-2	-3
LAUNCH.class:does_forumVerb	8	-2	-3	2	-4	-2	-1	-1	-1	-2	-2
LAUNCH.class:does_investVerb	31	-2	-3	-11	-6	-2	-1	-1	-1	-2	-2
LAUNCH.class:does_launchNoun	19	-2	-1	-4	-6	-1	-1	-1	-1	-2	-2
LAUNCH.class:does_launchVerb	19	-2	-2	-4	-5	-1	-1	-1	-1	-2	-2
LAUNCH.class:does_licenceVerb	29	-2	-3	-12	-4	-2	-1	-1	-1	-2	-2
LAUNCH.class:does_meetVerb	42	-3	-3	-32	-6	-2	-1	-1	-1	-2	-3
LAUNCH.class:does_policyVerb	21	-2	-2	-5	-5	-1	-1	-1	-1	-1	-2
LAUNCH.class:does_punishVerb	18	-1	-2	-7	-2	-1	-1	-1	-1	-1	-2
LAUNCH.class:does_receiveVerb	16	-1	-2	-6	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:does_signVerb	39	-3	-3	-16	-9	-3	-1	-1	-1	-3	-3
LAUNCH.class:does_talkNoun	29	-2	-2	-15	-6	-1	-1	-1	-1	-1	-2
LAUNCH.class:does_topicVerb	17	-1	-2	-5	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:does_travelNoun	11	-1	-2	-3	-1	-1	-1			-1	-1
LAUNCH.class:does_travelVerb	43	-2	-4	-25	-4	-2	-2	-1	-1	-2	-3
LAUNCH.class:does_wish	35	-2	-2	-17	-5	-2	-1	-1	-1	-2	-2
LAUNCH.class:done-according_pactNoun	16	-1	-1	-6	-3	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-according_receiveVerb	16	-1	-1	-6	-3	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-against_launchNoun	13	-1	-2	-4	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-against_launchVerb	13	-1	-2	-4	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-at_callVerb	11	-1	-1	-2	-3	-1	-1		-1	-1	-1
LAUNCH.class:done-at_talkNoun	9	-1	-1	-3	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-at_wish	9	-1	-1	-3	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-attended_attend	8		-2	-3							
LAUNCH.class:done-attended_forumVerb	8		-2	-3							
LAUNCH.class:done-between_launchNoun	-17	-6	-8	-13	23	-7	-4	-5	-4	-6	-8
LAUNCH.class:done-between_talkNoun	-17	-6	-8	-13	23	-7	-4	-5	-4	-6	-8
LAUNCH.class:done-between_topicVerb	-17	-6	-8	-13	23	-7	-4	-5	-4	-6	-8
LAUNCH.class:done-by_attend	27	-1	-2	-7	-10	-1	-1	-1	-1	-2	-2
LAUNCH.class:done-by_callVerb	-11	-4	-5	21	-8	-4	-2	-2	-2	-4	-5
LAUNCH.class:done-by_forumVerb	-36	-6	-7	-32	40	-6	-3	-4	-4	-7	-7
LAUNCH.class:done-by_investVerb	27	-2	-2	-7	-5	-2	-1	-1	-1	-2	-3
LAUNCH.class:done-by_receiveVerb	20	-2	-1	-5	-8	-1	-1			-1	-1
LAUNCH.class:done-led_investVerb	-7	-2	-8	15	-4	-3	-1	-2	-2	-2	-3
LAUNCH.class:done-on_callVerb	21	-2	-2	-13	-2	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-owner_callVerb	25	-1	-2	-9	-7	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-owner_forumVerb	-22	-5	-7	-11	28	-4	-2	-3	-3	-5	-7
LAUNCH.class:done-owner_investVerb	23	-2	-4	-3	-7	-2	-1	-1	-1	-2	-3
LAUNCH.class:done-owner_launchVerb	28	-2	-3	-6	-9	-2	-1	-1	-1	-2	-4
LAUNCH.class:done-owner_topicVerb	22	-2	-2	-3	-8	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-to_appointVerb	14	-1	-2	-5	-1	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-to_attend	25	-2	-2	-6	-7	-2	-1	-1	-1	-3	-2
LAUNCH.class:done-to_investVerb	7		-1	-2	-1						-1
LAUNCH.class:done-to_licenceVerb	7		-1	-2	-1						-1
LAUNCH.class:done-to_policyVerb	7		-1	-2	-1						-1
LAUNCH.class:done-to_signVerb	7		-1	-2	-1						-1
LAUNCH.class:done-verb_appointVerb	38	-2	-4	-20	-5	-2	-1	-1	-1	-2	-2
LAUNCH.class:done-verb_attend	24	-2	-3	-7	-6	-2	-1	-2	-1	-2	-2
LAUNCH.class:done-verb_investVerb	34	-3	-4	-11	-8	-2	-1	-1	-1	-3	-6
LAUNCH.class:done-verb_receiveVerb	12	-1	-2	-3	-1	-1			-1	-1	-1
LAUNCH.class:done-verb_topicVerb	26	-2	-2	-4	-7	-2	-1	-1	-1	-2	-3
LAUNCH.class:done-with_forumVerb	33	-2	-3	-25	-3	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-with_launchNoun	-29	-6	-9	34	-14	-4	-3	-3	-3	-5	-6
LAUNCH.class:done-with_launchVerb	-39	-7	-10	45	-18	-5	-3	-3	-3	-6	-7
LAUNCH.class:done-with_meetVerb	32	-1	-2	-22	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-with_policyVerb	35	-3	-4	-18	-13	-3	-1	-2	-2	-2	-4
LAUNCH.class:done-with_talkNoun	26	-1	-2	-17	-2	-1	-1	-1	-1	-1	-1
LAUNCH.cue:accompany	50	-3	-5	-34	-6	-2	-1	-1	-1	-2	-3
LAUNCH.cue:also	17	-2	-3	3	-5	-2	-1	-1	-1	-2	-2
LAUNCH.cue:attend	-7	-2	-3	20	-6	-2	-1	-1	-1	-2	-3
LAUNCH.cue:both	15	-1	-2	-3	-3	-1	-1	-1	-1	-1	-1
LAUNCH.cue:ceremony	-21	-4	-7	43	-15	-3	-2	-2	-2	-4	-5
LAUNCH.cue:company	-25	-3	-6	48	-10	-3	-2	-2	-2	-3	-4
LAUNCH.cue:conference	-22	-4	-8	32	-15	-3	-2	-2	-2	-4	-5
LAUNCH.cue:conversation	-27	-4	-6	34	-9	-4	-3	-2	-3	-4	-5
LAUNCH.cue:delegation	24	-1	-4	-10	-2	-1	-1	-1	-1	-1	-2
LAUNCH.cue:event	-27	-4	-4	26	14	-3	-2	-2	-2	-3	-4
LAUNCH.cue:exchange	-3	-4	-5	-9	14	-4	-3	-3	-2	-4	-5
LAUNCH.cue:fund	28	-2	-6	-15	-5	-2	-1	-1	-1	-2	-3
LAUNCH.cue:group	-21	-3	-8	-14	29	-3	-2	-2	-3	-3	-5
LAUNCH.cue:head	14	-1	-2	-4	-1	-1	-1			-1	-1
LAUNCH.cue:host	24	-1	-2	-6	-7	-1	-1	-1	-1	-1	-2
LAUNCH.cue:join	44	-3	-4	-22	-15	-3	-2	-2	-2	-3	-4
LAUNCH.cue:lead	16	-2	-4	1	-7	-1	-1	-1	-1	-2	-2
LAUNCH.cue:license	20	-1	-2	-5	-5	-1	-1	-1	-1	-2	-2
LAUNCH.cue:meeting	45	-2	-2	-29	-6	-2	-1	-1	-1	-2	-2
LAUNCH.cue:member	19	-2	-3	-5	-4	-1	-1	-1	-1	-1	-1
LAUNCH.cue:name	-16	-3	-4	-23	25	-4	-2	-2	-2	-3	-4
LAUNCH.cue:other	30	-2	-3	-17	-4	-2	-1	-1	-1	-2	-2
LAUNCH.cue:present	-14	-4	-4	35	-12	-3	-2	-2	-2	-3	-5
LAUNCH.cue:receive	19	-1	-2	-6	-3	-1	-1	-1	-1	-1	-2
LAUNCH.cue:replace	10	-1	-1	-2	-1	-1				-1	-1
LAUNCH.cue:represent	-31	-3	-5	38	-6	-4	-2	-2	-2	-3	-4
LAUNCH.cue:side	-38	-3	-5	51	-8	-3	-2	-2	-2	-3	-4
LAUNCH.cue:sign	-3	-3	-4	-14	25	-3	-1	-1	-1	-3	-3
LAUNCH.cue:signature	33	-2	-3	-18	-4	-3	-1	-1	-1	-2	-2
LAUNCH.cue:speak	-1	-5	-7	-28	22	-5	-3	-3	-3	-6	-6
LAUNCH.cue:speaker	44	-3	-3	-37	-5	-2	-2	-1	-1	-2	-3
LAUNCH.cue:subsidiary	18	-1	-2	-4	-4	-1	-1	-1	-1	-1	-2
LAUNCH.cue:summit	11	-1	-1	-5	-1	-1				-1	-1
LAUNCH.cue:talk	20	-1	-2	-8	-3	-1	-1	-1	-1	-1	-1
LAUNCH.cue:team	42	-3	-7	-36	-4	-3	-1	-2	-2	-3	-3
LAUNCH.cue:together	9	-2	-4	12	-8	-2	-1	-1	-1	-3	-3
LAUNCH.cue:tour	9	-1	-1	-1	-1	-1	-1			-1	-1
LAUNCH.cue:visit	15	-1	-1	-5	-2	-1	-1	-1	-1	-1	-1
LAUNCH.cue:welcome	20	-2	-3	-6	-4	-1	-1	-1	-1	-1	-2
LAUNCH.cue:witness	35	-3	-4	-7	-12	-3	-2	-2	-2	-3	-4
LAUNCH.elsewhere:none	4	-3	-4	4	15	-3	-1	-1	-1	-3	-4
LAUNCH.elsewhere:other	9	-2	-4	5	5	-2	-1	-1	-1	-2	-3
LAUNCH.elsewhere:same	26	-3	-5	-27	14	-2	-1	-2	-2	-3	-4
LAUNCH.governor:according	16	-1	-1	-6	-3	-1	-1	-1	-1	-1	-1
LAUNCH.governor:against	13	-1	-2	-4	-2	-1	-1	-1	-1	-1	-1
LAUNCH.governor:among	25	-2	-3	-9	-2	-2	-1	-1	-1	-2	-3
LAUNCH.governor:at	26	-2	-2	-12	-3	-2	-1	-1	-1	-2	-2
LAUNCH.governor:attended	8		-2	-3							
LAUNCH.governor:between	-27	-5	-7	-17	40	-6	-3	-3	-3	-5	-6
LAUNCH.governor:by	-15	-3	-5	-4	36	-3	-2	-2	-2	-4	-4
LAUNCH.governor:for	26	-2	-2	-7	-7	-2	-1	-1	-1	-2	-3
LAUNCH.governor:free	13	-3	-4	6	2	-2	-1	-1	-1	-3	-3
LAUNCH.governor:from	30	-2	-4	-7	-7	-2	-1	-1	-1	-2	-2
LAUNCH.governor:in	7	-3	-4	15	-9	-3	-1	-1	-1	-3	-3
LAUNCH.governor:led	-7	-2	-8	15	-4	-3	-1	-2	-2	-2	-3
LAUNCH.governor:of	18	-3	-5	-9	11	-3	-2	-2	-2	-3	-5
LAUNCH.governor:on	23	-2	-3	-10	-3	-1	-1	-1	-1	-1	-2
LAUNCH.governor:owner		-3	-4	-11	27	-2	-1	-1	-1	-3	-3
LAUNCH.governor:to	11	-2	-3	-15	13	-2	-1	-1	-1	-2	-3
LAUNCH.governor:verb	24	-2	-3		-6	-2	-1	-1	-1	-2	-3
LAUNCH.governor:with	-12	-3	-4	30	-6	-2	-2	-1	-1	-3	-3
LAUNCH.kind:agency	-3	-3	-4	-16	40	-3	-2	-2	-2	-4	-4
LAUNCH.kind:company	15	-3	-4	-9	16	-3	-1	-2	-2	-3	-4
LAUNCH.kind:country	11	-2	-3	-8	12	-2	-1	-1	-1	-2	-3
LAUNCH.kind:organization	31	-2	-3	-9	-6	-2	-1	-1	-1	-2	-2
LAUNCH.kind:person	12	-3	-4	14	-5	-2	-1	-1	-1	-2	-3
LAUNCH.kind:person-office	-7	-3	-5	35	-6	-3	-2	-1	-2	-3	-4
LAUNCH.list:list	-9	-3	-5	29	4	-3	-2	-2	-2	-3	-4
LAUNCH.list:single	11	-2	-4	-3	12	-2	-1	-1	-1	-2	-3
LAUNCH.mention:name_free	6	-3	-4	6	9	-2	-1	-1	-1	-3	-3
LAUNCH.mention:name_owner	2	-3	-4	-11	24	-2	-1	-1	-1	-3	-3
LAUNCH.mention:nominal_free	42	-2	-4	-16	-8	-2	-1	-1	-1	-2	-4
LAUNCH.mention:nominal_owner	29	-3	-4	-4	-8	-2	-1	-1	-1	-2	-3
LAUNCH.mention:post_free	-12	-3	-6	19	-3	-3	-2	-1	-1	-3	-4
LAUNCH.mention:pronoun_free	27	-2	-3	-12	-3	-1	-1	-1	-1	-2	-2
LAUNCH.mention:pronoun_owner	-4	-3	-4	-17	25	-3	-2	-2	-2	-3	-4
LAUNCH.parts:1	12	-2	-4	-2	10	-2	-1	-1	-1	-2	-3
LAUNCH.parts:2	23	-2	-3		-6	-2	-1	-1	-1	-2	-3
LAUNCH.parts:3	-33	-4	-7	36	26	-4	-2	-2	-2	-4	-5
LAUNCH.parts:4	-34	-4	-6	7	42	-4	-2	-2	-2	-4	-6
LAUNCH.rival:none_after1	-18	-4	-7	29	18	-4	-2	-3	-2	-5	-6
LAUNCH.rival:none_after2	18	-1	-2	-6	-2	-1	-1	-1	-1	-1	-2
LAUNCH.rival:none_before	16	-2	-3	-16	15	-2	-1	-1	-1	-2	-3
LAUNCH.rival:none_far	1	-3	-4	23	-6	-2	-2	-1	-1	-3	-4
LAUNCH.rival:none_own	15	-3	-5	-8	17	-3	-2	-2	-2	-3	-4
LAUNCH.rival:other_after1	16	-2	-5	-7	11	-2	-1	-1	-2	-3	-3
LAUNCH.rival:other_after2	19	-1	-3	-7	1	-2	-1	-1	-1	-2	-2
LAUNCH.rival:other_before	14	-2	-3	-7	10	-2	-1	-1	-1	-2	-3
LAUNCH.rival:other_far	10	-2	-3	-4	10	-2	-1	-1	-1	-2	-3
LAUNCH.rival:other_own	-10	-5	-6	22	12	-4	-2	-2	-2	-4	-5
LAUNCH.rival:same_after1	24	-2	-2	-8	-4	-2	-1	-1	-1	-2	-2
LAUNCH.rival:same_before	12	-1	-1	-2	-2	-1				-1	-1
LAUNCH.speech:silent_after1	-8	-4	-6	20	18	-4	-2	-2	-2	-4	-5
LAUNCH.speech:silent_after2	19	-1	-3	-7		-1	-1	-1	-1	-1	-2
LAUNCH.speech:silent_before	14	-2	-3	-11	14	-2	-1	-1	-1	-2	-3
LAUNCH.speech:silent_far	4	-2	-3	12	3	-2	-1	-1	-1	-2	-3
LAUNCH.speech:silent_own		-4	-6	10	20	-4	-2	-2	-2	-4	-5
LAUNCH.speech:speaks_after1	47	-2	-4	-34	-3	-2	-1	-1	-1	-2	-2
LAUNCH.speech:speaks_after2	15	-1	-2	-5	-1	-1	-1		-1	-1	-1
LAUNCH.speech:speaks_before	14	-1	-2	-3	-2	-1	-1	-1	-1	-1	-2
LAUNCH.speech:speaks_far	34	-2	-3	-19	-3	-2	-1	-1	-1	-2	-3
LAUNCH.speech:speaks_own	35	-2	-3	-16	-3	-2	-1	-1	-1	-2	-2
LAUNCH.tie-at:body_after1	33	-2	-3	-11	-7	-2	-1	-1	-1	-2	-3
LAUNCH.tie-at:body_after2	-10	-4	-6	-10	21	-5	-2	-2	-2	-4	-5
LAUNCH.tie-at:body_before	-24	-10	-14	-23	35	-9	-5	-5	-5	-8	-14
LAUNCH.tie-at:body_far	26	-2	-4	-7	-5	-2	-1	-1	-1	-2	-3
LAUNCH.tie-at:body_own	31	-3	-3	-6	-9	-2	-1	-1	-1	-2	-3
LAUNCH.tie-at:country_after1	-4	-4	-6	2	25	-4	-2	-2	-2	-5	-6
LAUNCH.tie-at:country_after2	22	-1	-3	-8	-3	-1	-1	-1	-1	-1	-2
LAUNCH.tie-at:country_before	25	-2	-3	-8	2	-2	-1	-1	-1	-2	-3
LAUNCH.tie-at:country_far	-14	-4	-5	25	12	-3	-2	-2	-2	-3	-4
LAUNCH.tie-at:country_own	-11	-5	-6	8	27	-4	-2	-2	-2	-5	-6
LAUNCH.tie-at:holder_after1	-6	-4	-8	22	-6	-4	-2	-2	-2	-4	-4
LAUNCH.tie-at:holder_before	19	-1	-2	-6	-2	-1	-1	-1	-1	-1	-1
LAUNCH.tie-at:holder_far	35	-2	-3	-23	-1	-1	-1	-1	-1	-2	-2
LAUNCH.tie-at:holder_own	16	-3	-4		-3	-2	-1	-1	-1	-2	-3
LAUNCH.tie-at:none_after1	-4	-3	-6	18	8	-3	-2	-2	-2	-3	-4
LAUNCH.tie-at:none_after2	21	-1	-2	-5	-6	-1	-1	-1	-1	-1	-2
LAUNCH.tie-at:none_before	19	-2	-3	-13	8	-2	-1	-1	-1	-2	-3
LAUNCH.tie-at:none_far	19	-2	-2	-2	-3	-1	-1	-1	-1	-2	-2
LAUNCH.tie-at:none_own	13	-4	-5	4	8	-3	-2	-2	-2	-4	-4
LAUNCH.tie:body	-9	-4	-5	-11	32	-3	-2	-2	-2	-3	-5
LAUNCH.tie:colleague	26	-2	-5	-13	-3	-2	-1	-1	-1	-2	-3
LAUNCH.tie:country	-1	-3	-5	8	19	-3	-2	-2	-2	-3	-4
LAUNCH.tie:holder	8	-3	-5	14	-4	-3	-1	-1	-1	-2	-3
LAUNCH.tie:none	13	-2	-3	1	3	-2	-1	-1	-1	-2	-3
LAUNCH.verb:does_adopt	22	-1	-2	-6	-5	-1	-1	-1	-1	-2	-2
LAUNCH.verb:does_amend	22	-1	-2	-5	-8	-1	-1	-1	-1	-2	-2
LAUNCH.verb:does_announce	27	-2	-3	-15	-2	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_attend	-3	-3	-4	9	-4	-3	-2	-2	-2	-3	-4
LAUNCH.verb:does_belong	31	-3	-6	-19	-18	-4	-2	-2	-2	-4	-6
LAUNCH.verb:does_brief	32	-3	-4	-17	-3	-2	-1	-1	-1	-2	-3
LAUNCH.verb:does_call	32	-2	-2	-18	-7	-1	-1	-1	-1	-2	-2
LAUNCH.verb:does_conduct	33	-2	-3	-13	-6	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_confirm	19	-1	-2	-8	-2	-1	-1	-1	-1	-1	-2
LAUNCH.verb:does_deny	36	-2	-3	-24	-3	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_give	12	-1	-1	-4	-1	-1				-1	-1
LAUNCH.verb:does_hold	11	-1	-2	-4	-1	-1				-1	-1
LAUNCH.verb:does_investigate	24	-2	-2	-10	-3	-1	-1	-1	-1	-1	-2
LAUNCH.verb:does_join	28	-2	-2	-19	-10	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_launch	19	-2	-1	-4	-6	-1	-1	-1	-1	-2	-2
LAUNCH.verb:does_meet	38	-3	-3	-33	-5	-2	-1	-1	-1	-3	-3
LAUNCH.verb:does_present	-11	-6	-5	21	-8	-3	-2	-2	-2	-3	-5
LAUNCH.verb:does_push	-40	-4	-5	41	-5	-3	-2	-2	-2	-3	-3
LAUNCH.verb:does_put	36	-3	-4	-19	-12	-3	-1	-1	-1	-4	-3
LAUNCH.verb:does_receive	15	-1	-2	-5	-2	-1	-1	-1	-1	-1	-1
LAUNCH.verb:does_reply	36	-3	-6	-8	-10	-3	-2	-2	-2	-3	-5
LAUNCH.verb:does_say	29	-2	-2	-12	-3	-1	-1	-1	-1	-2	-2
LAUNCH.verb:does_serve	27	-1	-2	-18	-3	-1	-1	-1	-1	-1	-1
LAUNCH.verb:does_stop	9	-1	-1	-1	-1	-1	-1			-1	-1
LAUNCH.verb:does_take	27	-2	-3	-15	-3	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_tell	14	-1	-2	-5	-1	-1				-1	-1
LAUNCH.verb:does_turn	36	-2	-4	-23	-6	-2	-1	-1	-1	-2	-3
LAUNCH.verb:does_welcome	19	-2	-1	-11	-2	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-according_accord	16	-1	-1	-6	-3	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-against_launch	13	-1	-2	-4	-2	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-at_call	9	-1	-1	-3	-2	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-attended_attend	8		-2	-3							
LAUNCH.verb:done-between_exchange	-17	-6	-8	-13	23	-7	-4	-5	-4	-6	-8
LAUNCH.verb:done-by_donate	30	-2	-3	-10	-6	-2	-1	-1	-1	-2	-3
LAUNCH.verb:done-by_present	-16	-6	-7	21	-11	-6	-3	-3	-3	-5	-6
LAUNCH.verb:done-by_send	17	-1	-2	-5	-3	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-from_come	20	-1	-2	-8	-3	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-led_lead	-7	-2	-8	15	-4	-3	-1	-2	-2	-2	-3
LAUNCH.verb:done-owner_part	27	-2	-4	-7	-5	-2	-1	-1	-1	-2	-3
LAUNCH.verb:done-owner_present	25	-1	-2	-9	-7	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-owner_say	21	-1	-2	-4	-6	-1	-1	-1	-1	-2	-2
LAUNCH.verb:done-to_belong	2	-5	-7	-37	21	-4	-3	-3	-3	-5	-6
LAUNCH.verb:done-to_extend	7		-1	-2	-1						-1
LAUNCH.verb:done-to_move	15	-1	-2	-5	-1	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-to_send	25	-2	-2	-6	-7	-2	-1	-1	-1	-3	-2
LAUNCH.verb:done-verb_become	8	-1	-1	-2	-1	-1				-1	-1
LAUNCH.verb:done-verb_include	32	-2	-5	-13	-3	-2	-2	-1	-1	-2	-3
LAUNCH.verb:done-verb_manage	-39	-3	-5	47	-17	-3	-2	-2	-2	-3	-6
LAUNCH.verb:done-verb_provide	17	-1	-2	-5	-4	-1		-1	-1	-1	-1
LAUNCH.verb:done-verb_receive	12	-1	-2	-3	-1	-1			-1	-1	-1
LAUNCH.verb:done-verb_state-owned	26	-1	-2	-9	-7	-1	-1	-1	-1	-2	-2
LAUNCH.verb:done-verb_state-run	15	-1	-2	-4	-3	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-with_coordinate	25	-1	-2	-14	-1	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-with_hold	6	-1	-1	-1	-1	-1				-1	-1
LAUNCH.verb:done-with_launch	-29	-6	-9	34	-14	-4	-3	-3	-3	-5	-6
LAUNCH.verb:done-with_meet	37	-1	-2	-29	-2	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-with_talk	26	-1	-2	-17	-2	-1	-1	-1	-1	-1	-1
LAUNCH.where:body	7	-2	-4	3	10	-2	-1	-1	-1	-2	-3
LICENCE.alike:1	2	-3	-4	-5	-1	-3	-1	-1	-2	7	13
LICENCE.alike:2	12	-3	-4	-5	-1	-2	-1	-1	-1	8	
LICENCE.alike:3	11	-3	-4	-5	-1	-2	-1	-1	-1	5	3
LICENCE.at-kind:after1_agency	-20	-5	-7	-8	-3	-5	-3	-3	-3	47	-17
LICENCE.at-kind:after1_company	7	-3	-6	-6	-2	-3	-2	-2	-2	-12	25
LICENCE.at-kind:after1_country	29	-2	-3	-3	-1	-2	-1	-1	-1	-8	-7
LICENCE.at-kind:after1_organization	30	-2	-3	-4	-1	-2	-1	-1	-1	-8	-7
LICENCE.at-kind:after1_person	30	-2	-4	-4	-1	-2	-1	-1	-1	-7	-7
LICENCE.at-kind:after1_person-office	20	-3	-5	-7	-2	-3	-2	-2	-2	8	-9
LICENCE.at-kind:after2_agency	18	-3	-4	-6	-2	-3	-2	-2	-2	10	-10
LICENCE.at-kind:after2_company	-9	-2	-3	-4	-1	-2	-1	-1	-1	-4	25
LICENCE.at-kind:after2_country	20	-1	-2	-3	-1	-1	-1	-1	-1	-3	-7
LICENCE.at-kind:after2_organization	21	-2	-3	-3	-1	-2	-1	-1	-1	-3	-6
LICENCE.at-kind:after2_person	21	-1	-3	-4	-1	-1	-1	-1	-1	-3	-5
LICENCE.at-kind:after2_person-office	27	-2	-3	-5	-1	-2	-1	-1	-1	-5	-7
LICENCE.at-kind:before_agency	-33	-6	-8	-8	-3	-5	-3	-3	-3	56	-28
LICENCE.at-kind:before_company	-12	-5	-7	-7	-2	-5	-3	-3	-3	-16	44
LICENCE.at-kind:before_country	35	-2	-3	-3	-1	-2	-1	-1	-1	-7	-13
LICENCE.at-kind:before_organization	31	-2	-3	-3	-1	-2	-1	-1	-1	-7	-10
LICENCE.at-kind:before_person	40	-2	-4	-4	-1	-2	-1	-1	-1	-11	-12
LICENCE.at-kind:before_person-office	31	-2	-3	-3	-1	-2	-1	-1	-1	-7	-10
LICENCE.at-kind:far_agency	4	-3	-3	-4	-1	-2	-1	-1	-1	17	-7
LICENCE.at-kind:far_company	10	-2	-3	-3	-1	-2	-1	-1	-1	-5	10
LICENCE.at-kind:far_country	16	-1	-2	-2	-1	-1	-1	-1	-1	-3	-4
LICENCE.at-kind:far_organization	17	-1	-2	-2	-1	-1	-1	-1	-1	-3	-5
LICENCE.at-kind:far_person	20	-2	-3	-3	-1	-1	-1	-1	-1	-4	-5
LICENCE.at-kind:far_person-office	20	-2	-3	-5	-1	-2	-1	-1	-1	3	-6
LICENCE.at-kind:own_agency	-10	-6	-8	-9	-3	-5	-3	-3	-3	38	-27
LICENCE.at-kind:own_company		-5	-8	-8	-3	-5	-2	-3	-3	-23	36
LICENCE.at-kind:own_country	8	-2	-2	-3	-1	-2	-1	-1	-1	-4	7
LICENCE.at-kind:own_person	32	-2	-3	-4	-1	-2	-1	-1	-1	-5	-11
LICENCE.at-kind:own_person-office	38	-3	-3	-5	-1	-2	-1	-1	-1	-12	-9
LICENCE.at:after1	5	-3	-5	-6	-2	-3	-2	-2	-2	15	4
LICENCE.at:after2	12	-2	-3	-4	-1	-2	-1	-1	-1	-1	5
LICENCE.at:before	-1	-4	-5	-5	-2	-3	-2	-2	-2	13	14
LICENCE.at:far	12	-2	-3	-3	-1	-2	-1	-1	-1	3	-1
LICENCE.at:own	6	-4	-5	-5	-2	-3	-2	-2	-2	5	14
LICENCE.chance	-7	-1	-3	-2	-1	-1	-1	-1	-1	19	
LICENCE.class:does_appointVerb	-5	-3	-4	-5	-1	-2	-2	-1	-2	24	-11
LICENCE.class:does_attend	23	-1	-2	-5	-1	-1	-1	-1	-1	-6	-6
LICENCE.class:does_callVerb	-11	-3	-4	-5	-1	-2	-1	-1	-1	-11	23
LICENCE.class:does_forumVerb	-9	-4	-5	-6	-2	-4	-2	-2	-2	14	5
LICENCE.class:does_investVerb	-16	-4	-5	-6	-2	-3	-2	-2	-2	23	13
LICENCE.class:does_launchVerb	-6	-7	-6	-6	-2	-4	-2	-3	-2	17	-18
LICENCE.class:does_licenceVerb	21	-2	-4	-4	-1	-2	-1	-1	-1		-17
LICENCE.class:does_meetVerb	21	-1	-2	-2	-1	-1	-1	-1	-1	-5	-6
LICENCE.class:does_pactNoun	28	-1	-2	-3	-1	-1	-1	-1	-1	-15	-4
LICENCE.class:does_policyNoun	33	-2	-2	-3	-1	-1	-1	-1	-1	-24	-5
LICENCE.class:does_policyVerb	7	-2	-2	-3	-1	-2	-1	-1	-1	8	-7
LICENCE.class:does_punishNoun	33	-2	-2	-3	-1	-1	-1	-1	-1	-24	-5
LICENCE.class:does_punishVerb	22	-4	-4	-4	-2	-2	-2	-2	-2	4	-15
LICENCE.class:does_receiveVerb	31	-2	-3	-6	-1	-2	-1	-1	-1	-4	-12
LICENCE.class:does_signVerb	-5	-2	-3	-5	-1	-2	-1	-1	-1	19	-12
LICENCE.class:does_talkNoun	23	-1	-2	-2	-1	-1	-1	-1	-1	-9	-5
LICENCE.class:does_topicVerb	24	-2	-3	-3	-1	-1	-1	-1	-1	-5	-7
LICENCE.class:does_travelNoun	21	-1	-2	-1	-1	-1	-1	-1	-1	-5	-8
LICENCE.class:does_travelVerb	31	-2	-4	-4	-1	-1	-1	-1	-1	-7	-7
LICENCE.class:does_wish	7	-2	-3	-4	-1	-2	-1	-1	-1	-9	12
LICENCE.class:done-according_pactNoun	15	-1	-2	-2	-1	-1	-1	-1	-1	-4	-4
LICENCE.class:done-according_receiveVerb	15	-1	-2	-2	-1	-1	-1	-1	-1	-4	-4
LICENCE.class:done-attended_attend	13	-1	-2	-1		-1				-3	-3
LICENCE.class:done-attended_forumVerb	13	-1	-2	-1		-1				-3	-3
LICENCE.class:done-by_investVerb	26	-1	-2	-2	-1	-2	-1	-1	-1	-5	-12
LICENCE.class:done-by_policyVerb	-8	-4	-8	-7	-3	-6	-3	-3	-3	20	-16
LICENCE.class:done-by_signVerb	-17	-5	-9	-7	-3	-6	-3	-3	-3	27	-16
LICENCE.class:done-flanked_attend	18	-1	-3	-5	-1	-1	-1	-1	-1	-3	-2
LICENCE.class:done-from_forumVerb	13	-1	-1	-1		-1	-1	-1	-1	-2	-7
LICENCE.class:done-from_receiveVerb	14	-1	-2	-2	-1	-1	-1	-1	-1	-2	-4
LICENCE.class:done-from_topicVerb	14	-1	-2	-2	-1	-1	-1	-1	-1	-2	-4
LICENCE.class:done-in_forumVerb	17	-1	-1	-2		-1				-3	-5
LICENCE.class:done-in_investVerb	12	-1	-1	-1		-1				-2	-5
LICENCE.class:done-over_appointVerb	6		-1	-1		-1				-1	-1
LICENCE.class:done-owner_forumVerb	-33	-3	-4	-4	-2	-3	-2	-2	-2	37	-21
LICENCE.class:done-owner_investVerb	10	-1	-1	-1		-1				-2	-4
LICENCE.class:done-owner_licenceVerb	-30	-3	-4	-4	-1	-2	-1	-1	-2	-5	33
LICENCE.class:done-owner_signVerb	12	-1	-2	-2	-1	-1	-1	-1	-1	-2	-4
LICENCE.class:done-to_attend	-21	-5	-6	-9	-2	-4	-3	-2	-2	28	-14
LICENCE.class:done-to_investVerb	37	-2	-3	-3	-1	-2	-1	-1	-1	-5	-27
LICENCE.class:done-to_licenceVerb	-21	-3	-4	-4	-2	-3	-2	-2	-2	-9	26
LICENCE.class:done-to_policyVerb	-30	-3	-5	-5	-2	-3	-2	-2	-2	-10	33
LICENCE.class:done-to_travelVerb	36	-2	-2	-3	-1	-2	-1	-1	-1	-21	-10
LICENCE.class:done-verb_appointVerb	31	-2	-2	-2	-1	-1	-1	-1	-1	-5	-20
LICENCE.class:done-verb_forumVerb	-12	-3	-5	-5	-2	-4	-2	-2	-2	-10	20
LICENCE.class:done-verb_investVerb	31	-1	-2	-2	-1	-1	-1	-1	-1	-7	-14
LICENCE.class:done-verb_policyVerb	29	-1	-3	-3	-1	-1	-1	-1	-1	-16	-6
LICENCE.class:done-verb_receiveVerb	24	-1	-3	-2	-1	-2	-1	-1	-1	-7	-5
LICENCE.class:done-verb_topicVerb	-4	-5	-7	-8	-2	-4	-3	-3	-2	26	-26
LICENCE.class:done-verb_travelVerb	15	-2	-2	-2	-1	-1	-1	-1	-1	-4	-3
LICENCE.class:done-with_policyVerb	9		-1	-1		-1				-3	-1
LICENCE.class:done-with_signVerb	12	-1	-1	-1		-1				-3	-3
LICENCE.cue:accompany	39	-4	-5	-5	-1	-2	-2	-1	-1	-7	-12
LICENCE.cue:also	35	-2	-3	-4	-1	-2	-1	-1	-1	-6	-13
LICENCE.cue:appoint	19	-2	-2	-3	-1	-1	-1	-1	-2	-5	-4
LICENCE.cue:attend	19	-1	-2	-4	-1	-1	-1	-1	-1	-5	-4
LICENCE.cue:buy	19	-1	-1	-1	-1	-1	-1	-1	-1	-3	-8
LICENCE.cue:company	7	-2	-4	-3	-1	-2	-1	-1	-1	-13	17
LICENCE.cue:conference	38	-2	-5	-6	-1	-2	-1	-1	-1	-13	-7
LICENCE.cue:counterpart	28	-2	-3	-4	-1	-2	-1	-1	-1	-15	-5
LICENCE.cue:delegation	-6	-4	-9	-8	-2	-3	-2	-2	-2	-10	14
LICENCE.cue:exchange	17	-1	-2	-2	-1	-1	-1	-1	-1	-4	-5
LICENCE.cue:fine	25	-2	-2	-2	-1	-1	-1	-1	-1	-4	-11
LICENCE.cue:fund	37	-2	-2	-2	-1	-2	-1	-1	-1	-5	-19
LICENCE.cue:group	8	-3	-7	-7	-2	-3	-2	-2	-2	-9	13
LICENCE.cue:head	34	-2	-5	-4	-1	-1	-1	-1	-1	-5	-16
LICENCE.cue:invest	-16	-5	-7	-8	-2	-3	-2	-2	-2	-11	22
LICENCE.cue:join	24	-1	-2	-3	-1	-1	-1	-1	-1	-4	-10
LICENCE.cue:lead	21	-1	-3	-2	-1	-1	-1	-1	-1	-5	-8
LICENCE.cue:license	-5	-3	-3	-4	-1	-2	-1	-1	-1	18	6
LICENCE.cue:meeting	11	-1	-2	-3	-1	-1	-1	-1	-1	4	-5
LICENCE.cue:member	19	-1	-3	-5	-1	-1	-1	-1	-1	-4	-3
LICENCE.cue:name	24	-1	-2	-2	-1	-1	-1	-1	-1	-6	-7
LICENCE.cue:other	24	-2	-3	-2	-1	-2	-1	-1	-1	-6	-7
LICENCE.cue:presence	23	-1	-3	-2	-1	-1	-1	-1	-1	-4	-6
LICENCE.cue:present	30	-2	-3	-6	-1	-2	-1	-1	-1	-6	-7
LICENCE.cue:receive	37	-2	-4	-3	-1	-2	-1	-1	-1	-7	-18
LICENCE.cue:representative	33	-3	-4	-3	-1	-1	-1	-1	-1	-8	-9
LICENCE.cue:sell	-2	-2	-3	-3	-1	-2	-1	-1	-1	-6	15
LICENCE.cue:side	-23	-6	-9	-16	-3	-6	-3	-3	-3	-30	33
LICENCE.cue:sign	14	-2	-4	-4	-1	-3	-1	-1	-1	8	-9
LICENCE.cue:signature	24	-1	-2	-2	-1	-2	-1	-1	-1	-10	-3
LICENCE.cue:speak	20	-1	-2	-2	-1	-1	-1	-1	-1	-2	-8
LICENCE.cue:subsidiary	11	-3	-4	-4	-1	-2	-1	-1	-2	4	
LICENCE.cue:talk	22	-1	-2	-3	-1	-1	-1	-1	-1	-8	-4
LICENCE.cue:team	-9	-4	-6	-7	-2	-3	-2	-2	-2	22	-21
LICENCE.cue:together	-9	-5	-6	-9	-3	-4	-2	-3	-3	21	-23
LICENCE.cue:too	42	-2	-4	-7	-1	-2	-1	-2	-1	-7	-15
LICENCE.cue:visit	5	-2	-3	-3	-1	-1	-1	-1	-1	15	-11
LICENCE.cue:welcome	-16	-5	-7	-8	-2	-3	-2	-2	-2	-11	22
LICENCE.elsewhere:none	15	-3	-4	-5	-1	-2	-1	-1	-1	-2	6
LICENCE.elsewhere:other	5	-3	-4	-5	-1	-2	-1	-1	-1	9	8
LICENCE.elsewhere:same	-42	-5	-8	-8	-3	-5	-3	-3	-3	58	6
LICENCE.governor:according	15	-1	-2	-2	-1	-1	-1	-1	-1	-4	-4
LICENCE.governor:after	-8	-4	-7	-7	-2	-4	-2	-2	-2	30	-30
LICENCE.governor:as	44	-4	-6	-8	-2	-4	-2	-2	-3	-16	-39
LICENCE.governor:at	-21	-4	-5	-5	-2	-3	-2	-2	-2	30	-13
LICENCE.governor:attended	13	-1	-2	-1		-1				-3	-3
LICENCE.governor:before	42	-4	-5	-7	-2	-3	-2	-2	-2	-28	-12
LICENCE.governor:besides	21	-1	-2	-4	-1	-1	-1	-1	-1	-5	-6
LICENCE.governor:by	-8	-4	-6	-7	-3	-4	-2	-2	-2	24	1
LICENCE.governor:flanked	18	-1	-3	-5	-1	-1	-1	-1	-1	-3	-2
LICENCE.governor:for	-10	-4	-6	-6	-2	-4	-2	-2	-2	4	12
LICENCE.governor:free	11	-3	-4	-5	-1	-3	-2	-2	-2	1	10
LICENCE.governor:from	25	-2	-3	-3	-1	-1	-1	-1	-1	-4	-9
LICENCE.governor:in	5	-2	-3	-3	-1	-2	-1	-1	-1	14	-9
LICENCE.governor:of	5	-4	-5	-6	-2	-3	-2	-2	-2	-1	14
LICENCE.governor:on	30	-3	-4	-3	-1	-2	-1	-1	-1	-8	-10
LICENCE.governor:over	6		-1	-1		-1				-1	-1
LICENCE.governor:owner	5	-2	-3	-3	-1	-2	-1	-1	-1	5	6
LICENCE.governor:presence	19	-2	-3	-2	-1	-1	-2	-1	-1	-4	-3
LICENCE.governor:to	-12	-3	-4	-5	-2	-3	-2	-2	-2	3	25
LICENCE.governor:verb	17	-3	-5	-5	-2	-3	-2	-2	-2	7	-6
LICENCE.governor:with	24	-1	-2	-3	-1	-1	-1	-1	-1	-5	-8
LICENCE.kind:agency	-23	-4	-6	-7	-2	-4	-2	-2	-2	63	-16
LICENCE.kind:company	-5	-3	-5	-6	-2	-3	-2	-2	-2	-12	43
LICENCE.kind:country	19	-2	-2	-3	-1	-1	-1	-1	-1	-5	-3
LICENCE.kind:organization	26	-2	-3	-3	-1	-2	-1	-1	-1	-5	-7
LICENCE.kind:person	26	-2	-3	-4	-1	-2	-1	-1	-1	-6	-7
LICENCE.kind:person-office	25	-2	-4	-5	-1	-2	-1	-1	-1	1	-8
LICENCE.list:list	15	-2	-3	-4	-1	-2	-1	-1	-1	-8	10
LICENCE.list:single	5	-3	-4	-5	-1	-3	-1	-1	-2	9	6
LICENCE.mention:name_free	7	-3	-4	-5	-1	-3	-1	-2	-2	8	6
LICENCE.mention:name_owner	1	-2	-3	-3	-1	-2	-1	-1	-1	7	8
LICENCE.mention:nominal_free	-6	-4	-6	-7	-2	-4	-3	-2	-3	7	22
LICENCE.mention:nominal_owner	41	-3	-5	-5	-1	-3	-2	-1	-1	-15	-18
LICENCE.mention:post_free	33	-1	-3	-3	-1	-2	-1	-1	-1	-16	-4
LICENCE.mention:pronoun_free	46	-2	-3	-3	-1	-2	-1	-1	-1	-9	-23
LICENCE.mention:pronoun_owner	32	-2	-2	-3	-1	-1	-1	-1	-1	-10	-9
LICENCE.parts:1	-3	-3	-5	-5	-2	-3	-2	-2	-2	14	13
LICENCE.parts:2	10	-3	-4	-5	-1	-2	-1	-1	-1	3	6
LICENCE.parts:3	11	-3	-4	-5	-1	-2	-1	-2	-1	13	-3
LICENCE.parts:4	39	-2	-4	-5	-1	-2	-1	-1	-1	-12	-10
LICENCE.rival:none_after1	10	-3	-5	-7	-2	-3	-2	-2	-2	19	-2
LICENCE.rival:none_after2	7	-2	-3	-5	-1	-2	-1	-1	-1	-5	15
LICENCE.rival:none_before	1	-3	-5	-5	-2	-3	-2	-2	-2	23	-3
LICENCE.rival:none_far	14	-2	-3	-4	-1	-2	-1	-1	-1	-4	6
LICENCE.rival:none_own	6	-4	-5	-6	-2	-3	-2	-2	-2	2	15
LICENCE.rival:other_after1	3	-3	-5	-5	-2	-3	-1	-2	-1	4	12
LICENCE.rival:other_after2	17	-2	-3	-3	-1	-2	-1	-1	-1	3	-8
LICENCE.rival:other_before	3	-4	-6	-5	-2	-3	-2	-2	-2	-3	21
LICENCE.rival:other_far	15	-2	-3	-3	-1	-2	-1	-1	-1	5	-7
LICENCE.rival:other_own	8	-4	-4	-5	-2	-3	-2	-2	-2	6	6
LICENCE.rival:same_after1	6	-3	-3	-4	-2	-2	-1	-1	-1	2	-7
LICENCE.rival:same_after2	13	-1	-1	-1	-1	-1	-1	-1	-1	-3	-4
LICENCE.rival:same_before	-7	-3	-5	-4	-2	-3	-2	-2	-2	-12	23
LICENCE.rival:same_far	-16	-3	-4	-5	-1	-2	-2	-1	-1	26	-6
LICENCE.rival:same_own	25	-1	-2	-2		-1	-1			-15	-3
LICENCE.speech:silent_after1	7	-3	-5	-6	-2	-3	-2	-2	-2	12	5
LICENCE.speech:silent_after2	10	-2	-3	-4	-1	-2	-1	-1	-1	-1	6
LICENCE.speech:silent_before	-3	-4	-5	-5	-2	-3	-2	-2	-2	12	17
LICENCE.speech:silent_far	17	-2	-3	-3	-1	-2	-1	-1	-1	4	-7
LICENCE.speech:silent_own	11	-4	-5	-5	-2	-3	-2	-2	-2	-2	16
LICENCE.speech:speaks_after1		-3	-5	-6	-1	-2	-2	-1	-2	22	-9
LICENCE.speech:speaks_after2	25	-2	-3	-4	-1	-2	-1	-1	-1	-5	-6
LICENCE.speech:speaks_before	15	-4	-6	-5	-2	-3	-2	-2	-2	5	-18
LICENCE.speech:speaks_far	-12	-3	-4	-5	-1	-2	-2	-1	-1	-7	28
LICENCE.speech:speaks_own	-29	-3	-4	-5	-2	-3	-2	-2	-2	41	-12
LICENCE.tie-at:country_after1	-10	-4	-6	-8	-2	-4	-2	-2	-2	28	5
LICENCE.tie-at:country_after2	3	-2	-3	-4	-1	-2	-1	-1	-1	-6	18
LICENCE.tie-at:country_before	-6	-4	-5	-5	-2	-3	-2	-2	-2	14	16
LICENCE.tie-at:country_far	20	-2	-3	-3	-1	-2	-1	-1	-1		-7
LICENCE.tie-at:country_own	18	-3	-5	-5	-2	-3	-2	-2	-2	12	-12
LICENCE.tie-at:holder_after1	31	-2	-4	-6	-1	-2	-1	-1	-1	-7	-5
LICENCE.tie-at:holder_after2	27	-3	-3	-6	-1	-2	-1	-1	-1	-5	-6
LICENCE.tie-at:holder_before	17	-1	-2	-2	-1	-1	-1	-1	-1	-3	-3
LICENCE.tie-at:holder_far	-3	-3	-4	-7	-1	-2	-2	-1	-1	22	-7
LICENCE.tie-at:holder_own	27	-2	-3	-4	-1	-2	-1	-1	-1	-6	-6
LICENCE.tie-at:none_after1	16	-3	-5	-5	-2	-3	-2	-2	-2	3	3
LICENCE.tie-at:none_after2	19	-2	-3	-4	-1	-2	-1	-1	-1	4	-9
LICENCE.tie-at:none_before	6	-4	-5	-5	-2	-4	-2	-2	-2	10	6
LICENCE.tie-at:none_far	11	-2	-3	-3	-1	-2	-1	-1	-1	1	3
LICENCE.tie-at:none_own	-5	-4	-5	-6	-2	-3	-2	-2	-2	-5	30
LICENCE.tie:country	4	-3	-4	-5	-2	-3	-2	-2	-2	13	6
LICENCE.tie:holder	18	-2	-3	-5	-1	-2	-1	-1	-1	5	-6
LICENCE.tie:none	8	-3	-4	-4	-1	-2	-1	-1	-2	4	9
LICENCE.verb:does_accord	15	-1	-2	-4	-1	-1	-1	-1	-1	-3	-4
LICENCE.verb:does_add	20	-2	-3	-2	-1	-1	-1	-1	-1	-7	-5
LICENCE.verb:does_announce		-2	-4	-4	-1	-2	-1	-1	-1	14	-8
LICENCE.verb:does_approve	30	-1	-2	-2	-1	-1	-1	-1	-1	-16	-5
LICENCE.verb:does_ask	21	-1	-2	-3	-1	-1	-1	-1	-1	-3	-8
LICENCE.verb:does_base	25	-2	-2	-2	-1	-2	-1	-1	-1	-5	-8
LICENCE.verb:does_buy	24	-2	-2	-2	-1	-2	-1	-1	-1	-4	-10
LICENCE.verb:does_call	23	-2	-2	-2	-1	-1	-1	-1	-1	-10	-6
LICENCE.verb:does_come	27	-2	-3	-3	-1	-1	-1	-1	-1	-4	-10
LICENCE.verb:does_comment	35	-2	-4	-5	-1	-2	-1	-1	-1	-8	-15
LICENCE.verb:does_confirm	14	-1	-2	-2	-1	-1	-1	-1	-1	-3	-3
LICENCE.verb:does_contribute	44	-3	-4	-5	-2	-3	-2	-2	-2	-25	-8
LICENCE.verb:does_count	28	-2	-2	-3	-1	-2	-1	-1	-1	-10	-5
LICENCE.verb:does_emerge	25	-1	-2	-3	-1	-1	-1	-1	-1	-3	-10
LICENCE.verb:does_employ	-24	-7	-12	-14	-5	-8	-5	-5	-7	-32	32
LICENCE.verb:does_expect	36	-2	-4	-4	-1	-2	-1	-1	-1	-18	-6
LICENCE.verb:does_fin	33	-2	-3	-4	-1	-2	-1	-1	-1	-11	-9
LICENCE.verb:does_give	27	-2	-2	-4	-1	-1	-1	-1	-1	-13	-6
LICENCE.verb:does_hold	22	-1	-2	-2	-1	-2	-1	-1	-1	-5	-6
LICENCE.verb:does_investigate	41	-3	-4	-4	-2	-2	-2	-2	-2	-29	-10
LICENCE.verb:does_invite	43	-2	-3	-8	-1	-2	-1	-2	-1	-4	-20
LICENCE.verb:does_join	16	-1	-1	-2	-1	-1		-1	-1	-3	-6
LICENCE.verb:does_know	23	-2	-2	-2	-1	-1	-1	-1	-1	-3	-10
LICENCE.verb:does_lead	19	-1	-3	-2	-1	-2	-1	-1	-1	-4	-4
LICENCE.verb:does_look	51	-4	-5	-8	-2	-3	-2	-2	-2	-28	-15
LICENCE.verb:does_make	-20	-5	-4	-5	-2	-3	-2	-2	-2	27	-11
LICENCE.verb:does_meet	21	-1	-2	-2	-1	-1	-1	-1	-1	-5	-6
LICENCE.verb:does_open	-20	-7	-6	-6	-2	-4	-2	-3	-2	28	-17
LICENCE.verb:does_order	33	-2	-2	-3	-1	-1	-1	-1	-1	-24	-5
LICENCE.verb:does_own	46	-3	-5	-6	-2	-3	-2	-2	-2	-9	-40
LICENCE.verb:does_pay	-31	-10	-15	-13	-5	-8	-5	-5	-5	-31	35
LICENCE.verb:does_register	40	-2	-4	-4	-1	-3	-2	-2	-2	-30	-12
LICENCE.verb:does_return	37	-2	-6	-5	-1	-2	-2	-1	-1	-11	-8
LICENCE.verb:does_run	-1	-4	-6	-6	-2	-4	-2	-2	-2	-13	16
LICENCE.verb:does_say	-9	-3	-5	-5	-2	-3	-2	-2	-2	17	14
LICENCE.verb:does_sign	16	-1	-2	-2	-1	-2	-1	-1	-1	-4	-2
LICENCE.verb:does_spend	27	-2	-3	-4	-1	-2	-1	-1	-1	-7	-6
LICENCE.verb:does_take	-21	-5	-7	-11	-3	-5	-4	-3	-3	31	-24
LICENCE.verb:does_tell	30	-2	-4	-5	-1	-2	-1	-1	-1	-9	-5
LICENCE.verb:does_understand	43	-4	-5	-6	-2	-4	-2	-2	-2	-37	-14
LICENCE.verb:does_vote	36	-3	-3	-4	-1	-2	-1	-1	-1	-28	-13
LICENCE.verb:does_want	29	-3	-3	-5	-1	-2	-1	-1	-1	-7	-7
LICENCE.verb:does_write	20	-2	-2	-4	-1	-1	-1	-1	-1	-4	-4
LICENCE.verb:done-according_accord	15	-1	-2	-2	-1	-1	-1	-1	-1	-4	-4
LICENCE.verb:done-attended_attend	13	-1	-2	-1		-1				-3	-3
LICENCE.verb:done-by_announce	-28	-5	-7	-10	-3	-5	-3	-3	-3	34	-13
LICENCE.verb:done-by_buy	26	-1	-2	-2	-1	-2	-1	-1	-1	-5	-12
LICENCE.verb:done-by_own	41	-3	-4	-4	-2	-2	-1	-2	-1	-19	-20
LICENCE.verb:done-by_promise	16	-1	-2	-2	-1	-1	-1	-1	-1	-2	-5
LICENCE.verb:done-by_sign	-17	-5	-9	-7	-3	-6	-3	-3	-3	27	-16
LICENCE.verb:done-flanked_flank	18	-1	-3	-5	-1	-1	-1	-1	-1	-3	-2
LICENCE.verb:done-for_offer	22	-1	-2	-3	-1	-1	-1	-1	-1	-6	-7
LICENCE.verb:done-from_hear	14	-1	-2	-2	-1	-1	-1	-1	-1	-2	-4
LICENCE.verb:done-from_hold	13	-1	-1	-1		-1	-1	-1	-1	-2	-7
LICENCE.verb:done-in_announce	19	-1	-2	-2	-1	-1	-1	-1	-1	-4	-5
LICENCE.verb:done-in_lead	12	-1	-1	-1		-1				-2	-5
LICENCE.verb:done-in_sell	25	-1	-2	-2	-1	-1	-1	-1	-1	-6	-9
LICENCE.verb:done-of_complete	47	-4	-6	-5	-2	-4	-2	-2	-2	-10	-43
LICENCE.verb:done-over_pick	6		-1	-1		-1				-1	-1
LICENCE.verb:done-owner_buy	7	-1	-1	-1						-1	-2
LICENCE.verb:done-owner_hold	31	-2	-2	-2	-1	-1	-1	-1	-1	-6	-17
LICENCE.verb:done-owner_lead	9	-1	-2	-1		-1				-2	-2
LICENCE.verb:done-owner_reach	12	-1	-2	-2	-1	-1	-1	-1	-1	-2	-4
LICENCE.verb:done-owner_wait	16	-1	-2	-2	-1	-1	-1	-1	-1	-3	-5
LICENCE.verb:done-to_go	36	-2	-2	-3	-1	-2	-1	-1	-1	-21	-10
LICENCE.verb:done-to_send	-21	-5	-6	-9	-2	-4	-3	-2	-2	28	-14
LICENCE.verb:done-verb_ask	-10	-5	-7	-9	-3	-4	-3	-3	-2	18	-13
LICENCE.verb:done-verb_base	46	-4	-6	-4	-2	-3	-2	-3	-2	-11	-35
LICENCE.verb:done-verb_buy	20	-1	-2	-2	-1	-1	-1	-1	-1	-6	-10
LICENCE.verb:done-verb_fin	24	-1	-2	-2	-1	-1	-1	-1	-1	-3	-10
LICENCE.verb:done-verb_hold	-12	-3	-5	-5	-2	-4	-2	-2	-2	-10	20
LICENCE.verb:done-verb_include	37	-2	-5	-5	-2	-3	-2	-2	-2	-8	-20
LICENCE.verb:done-verb_pass	29	-1	-3	-3	-1	-1	-1	-1	-1	-16	-6
LICENCE.verb:done-verb_state-owned	18	-1	-2	-2	-1	-1	-1	-1	-1	-4	-7
LICENCE.verb:done-with_closet	19	-2	-3	-3	-1	-2	-1	-1	-1	-3	-6
LICENCE.verb:done-with_compete	30	-2	-3	-4	-1	-2	-1	-1	-1	-4	-12
LICENCE.verb:done-with_sign	9		-1	-1		-1				-3	-1
LICENCE.where:body	6	-3	-4	-5	-1	-2	-1	-1	-1	7	7
LICENCE.where:item	26	-1	-2	-2	-1	-1	-1	-1	-1	-4	-12
MEETING.alike:1		4		15	-2	-3	-2	-2	-2	-3	-4
MEETING.alike:2	12	1	6	-5	-2	-3	-2	-2	-2	-3	-4
MEETING.alike:3	7	5	5		-2	-3	-2	-2	-2	-3	-4
MEETING.at-kind:after1_agency	35	-5	-9	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:after1_company	22	-5	12	-15	-1	-3	-1	-2	-2	-2	-4
MEETING.at-kind:after1_country	28	-4	-7	-9	-1	-1	-1	-1	-1	-2	-2
MEETING.at-kind:after1_organization	30	-4	-7	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:after1_person	-50	17	30	30	-4	-7	-4	-4	-4	-7	-8
MEETING.at-kind:after1_person-office	-34	7	6	47	-4	-6	-4	-4	-4	-7	-8
MEETING.at-kind:after2_agency	1	2	-5	19	-2	-3	-2	-2	-2	-3	-4
MEETING.at-kind:after2_company	23	-6	8	-11	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:after2_country	24	-3	-6	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:after2_organization	27	-5	3	-13	-1	-2	-1	-1	-1	-2	-2
MEETING.at-kind:after2_person	-10	-11	9	28	-2	-4	-2	-2	-2	-4	-5
MEETING.at-kind:after2_person-office	-20	26	3	16	-3	-5	-3	-3	-3	-6	-6
MEETING.at-kind:before_agency	15	16	-11	-3	-1	-3	-1	-1	-1	-3	-4
MEETING.at-kind:before_company	27		1	-9	-2	-3	-2	-2	-2	-3	-5
MEETING.at-kind:before_country	16	-5	-11	10	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:before_organization	29	-5	-9	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.at-kind:before_person	-7		14	12	-2	-3	-2	-2	-2	-4	-5
MEETING.at-kind:before_person-office	-12	15	38	-17	-3	-4	-3	-3	-3	-5	-6
MEETING.at-kind:far_agency	19		-6	-3	-1	-2	-1	-1	-1	-2	-2
MEETING.at-kind:far_company	11	-2	2	1	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:far_country	20	-3	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:far_organization	18	-3	3	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:far_person	2	10	7	-3	-2	-3	-2	-2	-2	-3	-4
MEETING.at-kind:far_person-office	-2	12	-4	15	-2	-3	-3	-2	-2	-4	-5
MEETING.at-kind:own_agency	19	18	-2	-13	-2	-4	-2	-2	-2	-5	-5
MEETING.at-kind:own_company	-10	20	23	-2	-3	-5	-3	-3	-4	-5	-8
MEETING.at-kind:own_country	15	-4	-5		-1	-1	-1	-1	-1	-1	-1
MEETING.at-kind:own_organization	-20	10	7	19	-4	-5	-3	-3	-3	-5	-7
MEETING.at-kind:own_person	9	1	12	2	-4	-7	-4	-4	-4	-7	-9
MEETING.at-kind:own_person-office	-32	16	13	25	-4	-7	-5	-4	-4	-8	-9
MEETING.at:after1	8		4	5	-2	-3	-2	-2	-2	-3	-4
MEETING.at:after2	6	1	4	7	-2	-3	-2	-2	-2	-3	-4
MEETING.at:before	8	5	7	-2	-2	-3	-2	-2	-2	-3	-4
MEETING.at:far	10	2	-1	1	-1	-2	-1	-1	-1	-2	-3
MEETING.at:own	1	11	8	3	-2	-4	-2	-2	-2	-4	-5
MEETING.chance	-18	5	12	10	-1	-1	-1	-1	-1	-2	-2
MEETING.class:does_appointVerb	12	-10	-10	20	-1	-2	-2	-2	-2	-3	-3
MEETING.class:does_attend	-11	-13	6	26	-2	-4	-2	-2	-2	-4	-5
MEETING.class:does_background	-23	-19	16	12	-3	-6	-3	-4	-4	-6	-6
MEETING.class:does_callVerb	-22	23	9	-1	-3	-4	-3	-3	-3	-5	-7
MEETING.class:does_forumNoun	25	-4	-8	-11	-1	-1	-1	-1	-1	-1	-2
MEETING.class:does_forumVerb	7	2	6	-5	-2	-4	-2	-2	-2	-3	-4
MEETING.class:does_investVerb	-12	4	8	18	-2	-4	-2	-2	-2	-4	-4
MEETING.class:does_launchNoun	24	-4	-7	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:does_launchVerb		29	-9	-20	-2	-3	-2	-2	-2	-4	-3
MEETING.class:does_licenceNoun	-36	-7	38	-16	-2	-4	-2	-2	-2	-4	-4
MEETING.class:does_licenceVerb	14	-5	8	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.class:does_meetVerb	-1	21	-26	5	-2	-4	-3	-3	-3	-4	-5
MEETING.class:does_moneyNoun	-23	-10	36	-19	-2	-6	-2	-2	-2	-4	-5
MEETING.class:does_pactNoun	-13	-13	-19	23	-2	-4	-3	-2	-2	-5	-5
MEETING.class:does_planned	17	-3	-4	-3		-1			-1	-1	-1
MEETING.class:does_policyNoun	17	9	-10	-21	-1	-2	-1	-1	-1	-5	-3
MEETING.class:does_policyVerb	20	5	-3	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.class:does_postNoun	17	-4	-3	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:does_punishNoun	-5	-9	-15	17	-2	-3	-2	-2	-2	-4	-4
MEETING.class:does_punishVerb	10	23	-9	-17	-2	-3	-2	-2	-2	-3	-3
MEETING.class:does_receiveVerb	-11	-11	-19	35	-2	-3	-2	-2	-2	-3	-4
MEETING.class:does_signVerb	13	3	-13	13	-1	-3	-1	-1	-1	-3	-3
MEETING.class:does_talkNoun	3	-14	21	-15	-2	-3	-3	-2	-2	-3	-4
MEETING.class:does_topicVerb	-10	-1	26	-3	-2	-4	-3	-2	-3	-5	-5
MEETING.class:does_travelNoun	-18	-29	34	-18	-3	-4	-5	-3	-3	-5	-6
MEETING.class:does_travelVerb	-28	-16	38	13	-3	-5	-4	-3	-3	-5	-7
MEETING.class:does_visitorNoun	11	-3	-1	-5		-1					-1
MEETING.class:does_wish	-15	20	-10	16	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-accompanied_attend	38	-11	-12	-13	-1	-3	-1	-1	-1	-2	-2
MEETING.class:done-according_pactNoun	21	-3	-6	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-according_receiveVerb	21	-3	-6	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-against_policyNoun	12	-1	-3	-3		-1				-1	-1
MEETING.class:done-against_punishVerb	12	-1	-3	-3		-1				-1	-1
MEETING.class:done-among_launchVerb	32	-2	-10	-14	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_appointVerb	10	-1	-2	-3		-1				-1	-1
MEETING.class:done-at_attend	-14	-32	22	-26	-4	-6	-4	-4	-4	-6	-8
MEETING.class:done-at_callVerb	15	-3	-3	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_forumVerb	-20	21	8	-21	-3	-4	-2	-3	-3	-5	-5
MEETING.class:done-at_investVerb	22	-4	-5	-5	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-at_launchVerb	25	-3	-7	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_meetVerb	22	-7	-4	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_punishVerb	19	-5	-3	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_receiveVerb	22	-7	-5	-4		-1				-1	-1
MEETING.class:done-at_talkNoun	8	-1	-2	-2							-1
MEETING.class:done-at_topicVerb	28	-6	-9	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-at_wish	8	-1	-2	-2							-1
MEETING.class:done-attended_attend	10	-9	14	-25	-2	-3	-2	-2	-2	-3	-3
MEETING.class:done-attended_forumVerb	10	-9	14	-25	-2	-3	-2	-2	-2	-3	-3
MEETING.class:done-between_receiveVerb	24	-3	-7	-5	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-between_signVerb	8	-1	-2	-2							-1
MEETING.class:done-between_travelVerb	11	-1	-3	-2		-1				-1	-1
MEETING.class:done-by_appointVerb	20	-2	-4	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-by_forumVerb	19	-4	-7	2	-2	-1	-1	-1	-1	-2	-2
MEETING.class:done-by_investVerb	23	-3	-5	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-by_launchNoun	23	-5	-12	-6	-1	-1	-1		-1	-1	-1
MEETING.class:done-by_launchVerb	-5	-13	8	3	-2	-3	-2	-2	-2	-4	-3
MEETING.class:done-by_licenceVerb	26	-3	-6	-6	-1	-2	-1	-1	-1	-2	-4
MEETING.class:done-by_meetVerb	18	-3	-4	-7	-1	-1			-1	-1	-1
MEETING.class:done-by_pactNoun	17	-2	-5	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-by_planned	-17	-14	-22	25	-3	-5	-3	-3	-3	-6	-7
MEETING.class:done-by_policyNoun	17	-2	-5	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-by_policyVerb	15	-9	8	-1	-2	-3	-2	-2	-2	-4	-4
MEETING.class:done-by_punishVerb	-19	-15	-22	22	-4	-5	-3	-3	-3	-6	-4
MEETING.class:done-by_receiveVerb	-16	34	-27	-28	-3	-4	-3	-3	-3	-4	-9
MEETING.class:done-by_signVerb	34	-7	1	-12	-1	-2	-2	-1	-1	-4	-4
MEETING.class:done-by_visitorNoun	14	-4	-3	-1	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-by_wish	10	-2	-2	-2		-1				-1	-1
MEETING.class:done-chaired_postNoun	-5	21	-24	-20	-3	-4	-4	-3	-3	-5	-5
MEETING.class:done-for_appointVerb	10	-2	-2	-2		-1				-1	-1
MEETING.class:done-for_forumVerb	20	-3	-5	-5	-1	-1			-1	-1	-2
MEETING.class:done-for_planned	-17	28	-14	-17	-3	-4	-2	-3	-3	-4	-6
MEETING.class:done-for_policyVerb	-17	28	-14	-17	-3	-4	-2	-3	-3	-4	-6
MEETING.class:done-for_travelVerb	10	-2	-2	-2		-1				-1	-1
MEETING.class:done-from_appointVerb	26	-3	-13	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-from_investVerb	25	-3	-11	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-headed_travelVerb	26	-5	-15	-14	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-in_appointVerb	11	-2	-4	-2	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-in_callVerb	29	-4	-6	-16	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-in_forumNoun	29	-10	-18	-11	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-in_forumVerb	20	-3	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-in_investVerb	29	-4	-12	-6	-1	-2	-1	-2	-1	-2	-2
MEETING.class:done-in_launchVerb	7	-2	-2	-2		-1			-1	-1	-1
MEETING.class:done-in_meetVerb	12	-2	-3	-3		-1			-1	-1	-1
MEETING.class:done-in_policyVerb	4	-1	-1	-1							
MEETING.class:done-in_receiveVerb	16	-4	-4	-2		-1		-1		-1	-1
MEETING.class:done-in_topicVerb	12	-2	-3	-3		-1			-1	-1	-1
MEETING.class:done-in_travelVerb	21	-6	-6	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-into_launchVerb	23	-5	-6	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-led_investVerb	-20	-12	27	-6	-3	-4	-3	-3	-3	-4	-5
MEETING.class:done-of_appointVerb	31	-12	-16	-11	-3	-3	-2	-2	-2	-3	-4
MEETING.class:done-of_attend	16	-2	-5	-5		-1				-1	-1
MEETING.class:done-of_callVerb	-14	-7	-8	25	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-of_forumNoun	-3	28	-16	-17	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-of_forumVerb	30	-4	-8	-7	-2	-2	-1	-1	-1	-2	-3
MEETING.class:done-of_investVerb	40	-10	-25	-7	-2	-2	-1	-1	-1	-2	-3
MEETING.class:done-of_launchVerb	35	-5	-8	-8	-1	-2	-1	-1	-1	-2	-4
MEETING.class:done-of_licenceNoun	18	-2	-5	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-of_licenceVerb	14	-2	-4	-4	-1	-1	-1		-1	-1	-1
MEETING.class:done-of_meetVerb	26	-3	-8	-6	-2	-2	-1	-1	-1	-2	-2
MEETING.class:done-of_policyVerb	13	-2	-3	-3		-1	-1			-1	-1
MEETING.class:done-of_punishVerb	-24	-29	29	-37	-5	-8	-5	-5	-5	-6	-12
MEETING.class:done-of_receiveVerb	-33	24	14	-35	-4	-6	-3	-4	-4	-5	-8
MEETING.class:done-of_signVerb	20	-3	-5	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-of_talkNoun	29	-9	-6	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-of_topicVerb	38	-9	-17	-30	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-of_travelNoun	28	-9	-5	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-of_travelVerb	-8	19	-16	11	-2	-3	-2	-2	-3	-3	-4
MEETING.class:done-of_wish	29	-8	-8	-8	-1	-2	-1	-1	-1	-1	-2
MEETING.class:done-on_callVerb	-19	24	-24	-12	-3	-5	-3	-3	-4	-5	-8
MEETING.class:done-on_talkNoun	-19	24	-24	-12	-3	-5	-3	-3	-4	-5	-8
MEETING.class:done-on_wish	-19	24	-24	-12	-3	-5	-3	-3	-4	-5	-8
MEETING.class:done-owner_appointVerb	-7	21	-9	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-owner_attend	11	-2	-2	-3		-1				-1	-1
MEETING.class:done-owner_callVerb	14	-4	-2	-3		-1	-1		-1	-1	-1
MEETING.class:done-owner_forumVerb	18	-3	-4	-3	-1	-1				-1	-1
MEETING.class:done-owner_investVerb	-19	-7	31	-8	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-owner_launchNoun	13	-2	-3	-3	-1	-1				-1	-1
MEETING.class:done-owner_launchVerb	-2	18	-6	-6	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-owner_licenceVerb	32	-4	-11	-8	-1	-1	-1	-1	-2	-2	-4
MEETING.class:done-owner_meetVerb	26	-6	-7	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-owner_pactNoun	16	-3	-3	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-owner_policyNoun	16	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-owner_policyVerb	-7	-4	21	-6	-1	-2	-2	-1	-1	-2	-4
MEETING.class:done-owner_punishVerb	24	-5	-5	-4	-1	-1	-1	-1	-1	-2	-3
MEETING.class:done-owner_receiveVerb	17	-3	-5	-3		-1				-1	-1
MEETING.class:done-owner_signVerb	-6	-5	22	-10	-1	-2	-2	-1	-2	-3	-4
MEETING.class:done-owner_talkNoun	-23	26	-12	-8	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-owner_topicVerb	6	-3	7	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-owner_travelNoun	-26	28	-11	-8	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-owner_travelVerb	-1	16	-7	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-owner_wish	18	-4	-5	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-represented_attend	34	-4	-12	-10	-1	-2	-1	-1	-1	-1	-2
MEETING.class:done-start-up_forumVerb	18	-2	-5	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-to_appointVerb	28	-4	-7	-10	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-to_attend	10	-17	-11	6	-2	-3	-2	-2	-2	-4	-4
MEETING.class:done-to_forumVerb	6	-22	-15	10	-2	-4	-3	-3	-2	-4	-4
MEETING.class:done-to_investVerb	13	-2	-3	-3		-1				-1	-1
MEETING.class:done-to_launchVerb	-6	-4	19	-9	-1	-1	-1	-1	-1	-2	-3
MEETING.class:done-to_licenceVerb	25	-4	-8	-5	-1	-1	-1	-1	-1	-2	-4
MEETING.class:done-to_policyVerb	-6	-8	16	-19	-2	-3	-2	-2	-2	-4	-8
MEETING.class:done-to_punishVerb	28	-5	-12	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-to_receiveVerb	27	-6	-15	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-to_signVerb	15	-3	-4	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-to_travelVerb	22	-3	-5	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-up_investVerb	32	-4	-20	-4	-1	-2	-1	-1	-1	-2	-6
MEETING.class:done-verb_appointVerb	-31	10	31	-1	-3	-5	-3	-4	-3	-6	-6
MEETING.class:done-verb_attend	45	-9	-18	-18	-1	-2	-1	-3	-1	-2	-3
MEETING.class:done-verb_callVerb	22	-6	-6	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-verb_forumVerb	25	-3	-3	-12		-1		-1		-1	-1
MEETING.class:done-verb_investVerb	1	-12	3	12	-2	-4	-2	-2	-2	-5	-5
MEETING.class:done-verb_launchVerb	-6	-9	20	-24	-2	-2	-1	-2	-1	-3	-3
MEETING.class:done-verb_licenceVerb	29	-3	-9	-7	-1	-1	-1	-1	-1	-1	-3
MEETING.class:done-verb_meetVerb	21	-3	-6	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-verb_moneyNoun	27	-6	-14	-6	-1	-1		-1	-1	-1	-2
MEETING.class:done-verb_policyNoun	30	-3	-9	-10	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-verb_policyVerb	-19	-15	28	-27	-2	-4	-2	-2	-2	-3	-5
MEETING.class:done-verb_punishVerb	31	-4	-8	-10	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-verb_receiveVerb	-5	-12	18	-15	-2	-4	-3	-3	-3	-4	-5
MEETING.class:done-verb_signVerb	24	-2	-8	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-verb_talkNoun	3	9	-16	-9	-2	-2	-1	-1	-1	-2	-3
MEETING.class:done-verb_topicVerb	-17	15	7	13	-2	-4	-2	-2	-2	-5	-5
MEETING.class:done-verb_travelNoun	3	10	-18	-10	-2	-2	-1	-2	-2	-2	-3
MEETING.class:done-verb_travelVerb		20	-13	-14	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-with_appointVerb	16	-2	-5	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-with_forumVerb	-14	11	8	-16	-2	-2	-2	-2	-2	-3	-3
MEETING.class:done-with_launchVerb	-20	14	11	-20	-3	-4	-3	-3	-3	-4	-5
MEETING.class:done-with_pactNoun	15	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-with_policyVerb	24	-6	-8	-6		-1	-1	-1		-1	-1
MEETING.class:done-with_punishVerb	-20	14	11	-19	-3	-4	-3	-3	-3	-5	-5
MEETING.class:done-with_receiveVerb	15	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-with_signVerb	21	-4	-6	-6		-1	-1	-1		-1	-1
MEETING.class:done-with_topicVerb	-29	-22	-13	32	-3	-4	-3	-3	-3	-5	-6
MEETING.class:done-with_travelVerb	40	-5	-15	-16	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-within_wish	14	-1	-3	-6		-1				-1	-1
MEETING.cue:accompany	-16	23	-25	25	-3	-4	-3	-3	-3	-4	-6
MEETING.cue:address	1	-11	15	-15	-1	-1	-1	-1	-1	-2	-2
MEETING.cue:along	3	-9	-15	25	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:also	-4	11	14	-5	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:appoint	37	-5	-17	-12	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:attend	-15	13	-4	23	-2	-4	-2	-2	-2	-4	-4
MEETING.cue:attendance	-4	-16	-34	39	-3	-5	-3	-3	-3	-5	-7
MEETING.cue:behalf	-7	-8	19	-7	-1	-4	-1	-1	-1	-2	-3
MEETING.cue:both	30	-8	10	-20	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:buy	36	8	-20	-18	-2	-3	-2	-2	-2	-3	-3
MEETING.cue:ceremony	44	-3	-10	-25	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:company	8	1	16	-14	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:conference	-25	-8	33		-2	-3	-2	-2	-2	-3	-3
MEETING.cue:conversation	3	-10	6	8	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:counterpart	38	-7	-9	-15	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:delegation	-7	-1	12	8	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:discussion	22	2	-26	8	-2	-3	-2	-2	-2	-3	-3
MEETING.cue:entourage	9	-2	-2	-1						-1	
MEETING.cue:event	35	-6	-8	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:exchange	27	-5	-8	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:fine	25	-9	-8	-2	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:fund	15	-5	9	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:gathering	-6	-19	-19	13	-3	-5	-3	-3	-3	-7	-5
MEETING.cue:group	-7	-11	11	18	-2	-3	-2	-2	-2	-4	-5
MEETING.cue:head	-34	-3	40	15	-3	-4	-2	-3	-3	-5	-6
MEETING.cue:host	33	8	-20	-17	-1	-3	-1	-1	-1	-2	-3
MEETING.cue:initial	38	-5	-10	-16	-1	-2	-1	-1	-2	-2	-2
MEETING.cue:invest	-8	-7	16	9	-1	-2	-2	-1	-1	-2	-3
MEETING.cue:join	-24	-10	-4	40	-2	-3	-2	-2	-2	-3	-3
MEETING.cue:lead	-2	-12	35	-11	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:license	5	6	3	-4	-1	-1	-1	-1	-1	-2	-3
MEETING.cue:likewise	21	-2	-10	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:meeting	16	4	-10	3	-1	-2	-1	-1	-1	-3	-3
MEETING.cue:member	-27	12	5	27	-2	-3	-2	-2	-2	-4	-4
MEETING.cue:name	27	-7	-11	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:nominate	34	-7	-15	-23	-1	-2	-2	-1	-1	-2	-3
MEETING.cue:other	11	5	-17	11	-1	-2	-1	-1	-2	-3	-3
MEETING.cue:owner	21	-3	-6	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:panel	-5	-9	-16	23	-1	-2	-2	-1	-1	-3	-3
MEETING.cue:participate	29	-7	-20	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:partner	38	-6	-16	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:party	12	-5	10	-15	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:penalty	48	-12	-17	-12	-2	-3	-1	-2	-2	-6	-3
MEETING.cue:predecessor	23	-3	-7	-15	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:presence	-1	-5	20	-10	-1	-2	-2	-1	-1	-2	-3
MEETING.cue:present	9	15	-27	10	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:receive		14	10	-14	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:replace	26	-4	-6	-9	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:represent	-2	-12		17	-2	-5	-2	-2	-2	-4	-5
MEETING.cue:representative	-54	18	29	22	-3	-4	-3	-3	-3	-6	-5
MEETING.cue:sell	26	-4	-7	-7	-1	-1	-1	-1	-1	-2	-3
MEETING.cue:session	-21	19	17	4	-1	-2	-1	-1	-1	-3	-3
MEETING.cue:side	-1	-11	-10	32	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:sign	12	-1	15	-12	-1	-3	-2	-1	-1	-3	-3
MEETING.cue:signature	52	-5	-12	-23	-1	-3	-1	-1	-1	-2	-2
MEETING.cue:speak	24	-6	-9	1	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:speech	3	-6	-17	17	-1	-3	-1	-1	-1	-2	-3
MEETING.cue:stake	18	-3	-5	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:subsidiary		20	-7	-6	-1	-1	-1	-1	-1	-2	-3
MEETING.cue:successor	-33	-8	40	-15	-2	-3	-2	-2	-2	-3	-7
MEETING.cue:summit	20	-5	-11	3	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:talk	-14		27	-2	-1	-2	-1	-1	-2	-3	-3
MEETING.cue:team	-4		7	11	-1	-3	-2	-2	-2	-3	-3
MEETING.cue:together	4	-7	3	12	-2	-2	-1	-1	-1	-3	-3
MEETING.cue:too	-24	-11	-23	46	-2	-3	-2	-2	-2	-4	-3
MEETING.cue:tour	-6	21	9	-17	-2	-2	-2	-2	-2	-2	-3
MEETING.cue:visit	-2	19	11	-17	-1	-2	-2	-1	-2	-3	-3
MEETING.cue:welcome	18	18	-13	-18	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:witness	40	-6	-13	-11	-1	-2	-2	-1	-1	-2	-2
MEETING.elsewhere:none	9	3	2	2	-2	-3	-2	-2	-2	-3	-4
MEETING.elsewhere:other	7	4	2	3	-1	-2	-2	-1	-1	-3	-3
MEETING.elsewhere:same	-6	5	21	6	-2	-4	-3	-2	-3	-5	-6
MEETING.governor:about	29	-7	-14	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:accompanied	38	-11	-12	-13	-1	-3	-1	-1	-1	-2	-2
MEETING.governor:according	21	-3	-6	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.governor:after	-22	-19	32	-16	-3	-5	-3	-3	-3	-8	-6
MEETING.governor:against	29	-5	-8	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.governor:among	6	-7	-20	13	-2	-3	-2	-2	-2	-3	-4
MEETING.governor:as	2	-10	-13	18	-1	-2	-1	-1	-1	-3	-3
MEETING.governor:at	18	9	-8	-5	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:attended	10	-9	14	-25	-2	-3	-2	-2	-2	-3	-3
MEETING.governor:before	28	-9	-11	-14	-2	-3	-2	-2	-2	-4	-3
MEETING.governor:behalf	30	-5	-18	-3	-1	-2	-1	-1	-1	-1	-2
MEETING.governor:behind	22	-3	-5	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.governor:between	29	-4	-7	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:by	20	4	-8	-3	-1	-2	-1	-1	-1	-3	-3
MEETING.governor:chaired	-5	21	-24	-20	-3	-4	-4	-3	-3	-5	-5
MEETING.governor:for	19	5	-2	-9	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:free	3	4	8	6	-2	-4	-2	-2	-2	-4	-5
MEETING.governor:from	-8	-8	27	3	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:headed	26	-5	-15	-14	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:in	24	-3	-4	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.governor:into	34	-5	-10	-16	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:led	-20	-12	27	-6	-3	-4	-3	-3	-3	-4	-5
MEETING.governor:of	-11	9	7	19	-2	-3	-2	-2	-2	-4	-5
MEETING.governor:on	-15	29	6	-19	-2	-3	-2	-2	-2	-3	-6
MEETING.governor:owner	13		1	-3	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:presence	-6	-13	19	-25	-3	-5	-6	-3	-3	-6	-7
MEETING.governor:represented	34	-4	-12	-10	-1	-2	-1	-1	-1	-1	-2
MEETING.governor:start-up	37	-6	-12	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:than	-6	16	-21	-19	-1	-2	-2	-1	-2	-3	-3
MEETING.governor:through	36	-6	-10	-12	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:to	13	16	-10	-9	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:under	43	-10	-15	-20	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:up	32	-4	-20	-4	-1	-2	-1	-1	-1	-2	-6
MEETING.governor:verb	3	3	14	-2	-2	-3	-2	-2	-2	-4	-4
MEETING.governor:whether	23	-3	-6	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.governor:with	21	-4	-14	9	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:within	14	-1	-3	-6		-1				-1	-1
MEETING.kind:agency	17	6	-7	-1	-1	-2	-1	-1	-1	-3	-3
MEETING.kind:company	13	1	9	-6	-2	-3	-2	-2	-2	-3	-4
MEETING.kind:country	20	-4	-7	-2	-1	-1	-1	-1	-1	-1	-2
MEETING.kind:organization	16	-1	1	-4	-1	-2	-1	-1	-1	-2	-3
MEETING.kind:person	-15	6	18	18	-2	-4	-3	-3	-3	-5	-6
MEETING.kind:person-office	-23	17	16	20	-3	-5	-3	-3	-3	-5	-6
MEETING.list:list	-5	-3	12	16	-2	-3	-2	-2	-2	-3	-4
MEETING.list:single	8	5	3		-2	-3	-2	-2	-2	-3	-4
MEETING.mention:name_free	5	5	4	3	-2	-3	-2	-2	-2	-3	-4
MEETING.mention:name_owner	15	-2		-4	-1	-2	-1	-1	-1	-2	-2
MEETING.mention:nominal_free	11	-4	2	8	-2	-3	-2	-2	-2	-3	-4
MEETING.mention:nominal_owner	25	4	-2	-11	-1	-2	-2	-1	-1	-3	-4
MEETING.mention:post_free	-21	-19	45	-8	-3	-6	-4	-3	-3	-6	-8
MEETING.mention:pronoun_free	17	12	1	-11	-2	-3	-2	-2	-2	-3	-4
MEETING.mention:pronoun_owner	-3	11	2	10	-2	-4	-2	-2	-2	-5	-5
MEETING.parts:2	5	5	3	4	-2	-3	-2	-2	-2	-3	-4
MEETING.parts:3	13	2	1		-2	-3	-2	-2	-2	-3	-4
MEETING.parts:4	5	3	8	1	-2	-3	-2	-2	-2	-3	-4
MEETING.rival:none_after1	-4	3	9	15	-2	-4	-2	-2	-2	-4	-5
MEETING.rival:none_after2	-7	7	5	17	-2	-4	-2	-2	-2	-4	-5
MEETING.rival:none_before	17	5	6	-7	-2	-3	-2	-2	-2	-3	-5
MEETING.rival:none_far	3	6	2	5	-1	-2	-2	-1	-1	-3	-4
MEETING.rival:none_own		2	7	14	-2	-4	-2	-2	-2	-4	-5
MEETING.rival:other_after1	12	-3	5		-1	-2	-1	-1	-1	-2	-3
MEETING.rival:other_after2	14	-5	6	-2	-1	-2	-1	-1	-1	-2	-3
MEETING.rival:other_before	-11	9	13	9	-2	-3	-2	-2	-2	-3	-5
MEETING.rival:other_far	17	-3	-2	-1	-1	-2	-1	-1	-1	-2	-3
MEETING.rival:other_own	5	27	7	-18	-2	-4	-2	-2	-3	-4	-5
MEETING.rival:same_after1	40	-5	-11	-16	-1	-2	-1	-1	-1	-2	-2
MEETING.rival:same_after2	38	-5	-10	-13	-1	-2	-1	-1	-1	-2	-2
MEETING.rival:same_before	24	-5	-3	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.rival:same_far	23	7	-11	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.rival:same_own		12	12	-13	-2	-4	-2	-2	-2	-4	-5
MEETING.speech:silent_after1	8	-1	3	7	-2	-3	-2	-2	-2	-3	-4
MEETING.speech:silent_after2	6		3	8	-2	-3	-2	-2	-2	-3	-4
MEETING.speech:silent_before	7	6	6	-1	-2	-3	-2	-2	-2	-3	-4
MEETING.speech:silent_far	10	3	-2	1	-1	-2	-1	-1	-1	-2	-3
MEETING.speech:silent_own		11	9	2	-2	-4	-2	-2	-2	-4	-5
MEETING.speech:speaks_after1	2	14	17	-32	-2	-4	-3	-3	-3	-5	-5
MEETING.speech:speaks_after2		6	10	-10	-3	-5	-3	-3	-3	-5	-6
MEETING.speech:speaks_before	20	-11	10	-13	-2	-3	-2	-2	-2	-3	-4
MEETING.speech:speaks_far	11	-10	11	-1	-1	-2	-2	-2	-2	-3	-4
MEETING.speech:speaks_own	29	-14	-18	2	-1	-2	-1	-1	-1	-3	-3
MEETING.tie-at:body_after1	17	-5	-1	3	-1	-3	-1	-1	-1	-2	-4
MEETING.tie-at:body_after2	12	8	11	-16	-1	-3	-1	-1	-1	-2	-4
MEETING.tie-at:body_before	9	1	7	4	-2	-3	-2	-2	-2	-3	-5
MEETING.tie-at:body_far	4	-5	6	7	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:body_own	-1	17	6	-1	-2	-3	-2	-2	-2	-4	-5
MEETING.tie-at:colleague_after1	17	-17	19	-31	-4	-6	-5	-4	-4	-6	-9
MEETING.tie-at:colleague_after2	12	34	-47	-21	-4	-9	-4	-4	-4	-7	-8
MEETING.tie-at:colleague_before	32	-13		-21	-2	-3	-2	-2	-2	-3	-4
MEETING.tie-at:colleague_far	19	8	-24	-3	-2	-3	-2	-2	-2	-3	-4
MEETING.tie-at:colleague_own	-32	-31	12	28	-4	-7	-5	-4	-4	-7	-9
MEETING.tie-at:country_after1	6	1	4	6	-2	-3	-2	-2	-2	-3	-4
MEETING.tie-at:country_after2	8	-3	8	3	-2	-3	-2	-2	-2	-3	-4
MEETING.tie-at:country_before	11	9	4	-5	-2	-3	-2	-2	-2	-3	-4
MEETING.tie-at:country_far	16	1	-3	-2	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:country_own	14	1	-2	3	-1	-2	-1	-1	-1	-3	-3
MEETING.tie-at:holder_after1	-38	20	31	-7	-6	-12	-6	-6	-6	-10	-11
MEETING.tie-at:holder_after2	-27	17	-13	17	-4	-6	-4	-5	-4	-7	-8
MEETING.tie-at:holder_before	22	-19	2	-29	-2	-3	-2	-2	-2	-3	-4
MEETING.tie-at:holder_far	-36	14	-43	40	-4	-7	-5	-5	-5	-9	-9
MEETING.tie-at:holder_own	-23	18	8	7	-4	-7	-4	-4	-4	-7	-9
MEETING.tie-at:none_after1	12	-3		8	-2	-3	-2	-2	-2	-3	-4
MEETING.tie-at:none_after2	5	-6	1	16	-1	-2	-1	-1	-1	-3	-3
MEETING.tie-at:none_before	4	4	8	2	-2	-3	-2	-2	-2	-3	-4
MEETING.tie-at:none_far	10	3	2	-2	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:none_own		14	14	-1	-3	-5	-3	-3	-3	-5	-7
MEETING.tie:body	5	6	6		-2	-3	-2	-2	-2	-3	-4
MEETING.tie:colleague	13	9	3	-3	-3	-5	-3	-3	-3	-5	-6
MEETING.tie:country	11	2	2		-1	-2	-2	-1	-1	-3	-3
MEETING.tie:holder	-43	34	17	21	-4	-8	-5	-4	-4	-8	-9
MEETING.tie:none	6	2	5	4	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:does_accord	-22	-23	-31	30	-4	-7	-5	-4	-4	-7	-8
MEETING.verb:does_act	12	10	-18	-31	-2	-3	-2	-2	-2	-7	-4
MEETING.verb:does_adopt	14	-2	-3	-3		-1				-1	-1
MEETING.verb:does_advise	-32	-9	34	-24	-2	-4	-2	-2	-2	-4	-5
MEETING.verb:does_affirm	-10	-25	23	-40	-5	-9	-5	-5	-5	-10	-11
MEETING.verb:does_agree	-27	20	-32	20	-4	-6	-4	-4	-4	-8	-12
MEETING.verb:does_announce	46	-12	-20	-34	-2	-3	-2	-2	-2	-4	-4
MEETING.verb:does_answer	45	-13	-26	-19	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:does_appeal	-17	-15	-32	25	-4	-7	-4	-4	-4	-7	-8
MEETING.verb:does_appoint	22	-2	-5	-6	-1	-1	-1	-1	-2	-1	-2
MEETING.verb:does_approve	16	-2	-4	-4		-1				-1	-1
MEETING.verb:does_ask	21	-11	-32	13	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:does_attend	19	-20	-43	14	-3	-5	-3	-3	-3	-5	-6
MEETING.verb:does_award	28	-4	-8	-9	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:does_back	37	-11	-19	-28	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:does_base	36	-4	-11	-13	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_become	25	-3	-6	-8	-1	-1	-1	-1	-1	-2	-1
MEETING.verb:does_begin	30	-7	-7	-8	-1	-2	-1	-1	-1	-3	-3
MEETING.verb:does_belong	32	-3	-11	-11	-1	-2	-1	-1	-1	-1	-3
MEETING.verb:does_bring	-10	-10	23	-27	-2	-4	-2	-2	-2	-4	-5
MEETING.verb:does_build	19	-2	-6	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_buy	-26	32	-10	-17	-1	-2	-2	-2	-2	-3	-3
MEETING.verb:does_call	61	-12	-21	-21	-1	-2	-2	-1	-1	-2	-3
MEETING.verb:does_carry	16	-3	-3	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_choose	29	-3	-8	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_claim	-29	-19	34	-27	-4	-6	-5	-4	-4	-8	-10
MEETING.verb:does_clear	29	-4	-9	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_come	-14	-22	13	17	-3	-5	-3	-3	-3	-5	-7
MEETING.verb:does_commit	-13	-5	-9	23	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_complain	33	-4	-13	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_complete	41	-8	-22	-19	-2	-3	-2	-2	-2	-4	-8
MEETING.verb:does_conclude	26	-3	-7	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_confirm	45	-5	-15	-20	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_consider	32	-5	-6	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_contribute	33	-4	-11	-11	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:does_cooperate	-12	-5	16	-12	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_cut	34	-7	-11	-10	-1	-2	-1	-2	-1	-3	-3
MEETING.verb:does_decide	36	-15	-18	-10	-2	-3	-2	-2	-2	-3	-5
MEETING.verb:does_decline	40	-26	-31	-36	-4	-7	-4	-4	-3	-6	-8
MEETING.verb:does_deny	38	-6	-10	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_describe	47	-10	-19	-26	-1	-2	-2	-1	-1	-3	-4
MEETING.verb:does_direct	-20	27	-37	-19	-4	-6	-4	-4	-4	-6	-9
MEETING.verb:does_donate	26	-6	-7	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_elect	48	-4	-22	-28	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_employ	44	-7	-18	-16	-2	-3	-2	-2	-3	-3	-6
MEETING.verb:does_end	36	-13	-24	-32	-2	-4	-2	-2	-2	-5	-5
MEETING.verb:does_endorse	18	-3	-3	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_equip	29	-4	-10	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_establish	21	-3	-8	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_exchange	13	-1	-6	-2		-1				-1	-1
MEETING.verb:does_expand	26	-4	-8	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_expect	-2	-15	20	-30	-2	-4	-3	-2	-3	-4	-6
MEETING.verb:does_explain	-10	-13	20	-14	-2	-4	-2	-2	-2	-4	-5
MEETING.verb:does_extend	19	-4	-4	-4	-1	-1	-1	-1	-1	-2	-1
MEETING.verb:does_finance	-29	-10	39	-20	-3	-7	-3	-3	-3	-5	-6
MEETING.verb:does_fly	28	-17	12	-31	-3	-5	-5	-3	-3	-5	-7
MEETING.verb:does_freeze	25	-6	-4	-5	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_get	38	-19	-26	-14	-3	-4	-2	-2	-2	-4	-8
MEETING.verb:does_give	21	-8	-21	3	-2	-3	-2	-2	-2	-3	-3
MEETING.verb:does_go	53	-5	-21	-16	-1	-2	-2	-1	-1	-3	-5
MEETING.verb:does_have	26	-4	-6	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_head	-43	-16	21	23	-4	-6	-4	-4	-4	-6	-9
MEETING.verb:does_hold	55	-13	-21	-30	-2	-4	-2	-2	-2	-3	-4
MEETING.verb:does_hope	16	-3	-4	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_host	11	-3	-1	-5		-1					-1
MEETING.verb:does_implement	28	-5	-7	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_impress	36	-6	-9	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_initial	38	-17	-28	-34	-3	-6	-3	-3	-4	-5	-6
MEETING.verb:does_ink	28	-3	-6	-10	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_inspect	44	-7	-17	-20	-1	-2	-2	-1	-1	-2	-3
MEETING.verb:does_intend	-14	-19	26	-15	-3	-4	-3	-3	-3	-5	-5
MEETING.verb:does_investigate	25	-5	-6	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_invite	-35	-11	-16	45	-2	-4	-3	-3	-3	-4	-4
MEETING.verb:does_issue	21	-4	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_join	4	-8	-25	12	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:does_keep	43	-6	-15	-13	-1	-2	-1	-1	-1	-2	-4
MEETING.verb:does_launch	31	-5	-8	-10	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_lead		-24	14	-25	-2	-5	-2	-3	-2	-5	-5
MEETING.verb:does_learn	32	-13	-20	-9	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_lease	34	-5	-16	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_leave	38	-8	-14	-37	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_let	33	-7	-15	-9	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_license	35	-4	-18	-9	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_lift	20	-4	-4	-4	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_like	-4	-10	10	-20	-2	-3	-2	-2	-2	-3	-3
MEETING.verb:does_look	-24	20	-28	13	-2	-5	-2	-3	-3	-5	-6
MEETING.verb:does_make	3	25	-32	-39	-3	-5	-3	-3	-4	-8	-7
MEETING.verb:does_meet	12	21	-37	-50	-4	-6	-5	-4	-4	-7	-8
MEETING.verb:does_name	26	-10	-16	6	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:does_need	24	-5	-5	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_note	54	-25	-28	-36	-2	-3	-3	-2	-2	-4	-4
MEETING.verb:does_notify	24	-3	-6	-9	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_observe	17	-4	-4	-2	-1	-1		-1	-1	-1	-2
MEETING.verb:does_offer	35	-4	-11	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_open	-16	24	3	-35	-3	-4	-3	-3	-2	-6	-5
MEETING.verb:does_order	36	-7	-4	-18	-1	-2	-1	-1	-1	-4	-2
MEETING.verb:does_organize	23	-4	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_own	42	-6	-16	-20	-1	-2	-2	-2	-2	-2	-4
MEETING.verb:does_part	37	-5	-12	-12	-1	-2	-1	-2	-1	-3	-3
MEETING.verb:does_participate	29	-7	-20	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_pass	40	-14	-11	-12	-1	-2	-1	-1	-1	-3	-3
MEETING.verb:does_pay	-15	13	17	-27	-3	-5	-4	-3	-3	-5	-9
MEETING.verb:does_post	17	-4	-3	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_prepare	29	-8	-7	-5	-2	-2	-1	-1	-1	-3	-3
MEETING.verb:does_present	-26	27	-32	-8	-3	-5	-4	-4	-4	-6	-8
MEETING.verb:does_produce	36	-9	-20	-14	-2	-4	-2	-2	-3	-4	-6
MEETING.verb:does_provide	35	-8	-11	-12	-1	-2	-1	-1	-1	-3	-5
MEETING.verb:does_put	2	-7	-14	25	-1	-3	-1	-1	-1	-3	-3
MEETING.verb:does_raise	-2	-20	21	-43	-3	-5	-4	-3	-3	-6	-5
MEETING.verb:does_recall	23	-4	-5	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_refuse	24	-4	-6	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_register	37	-5	-14	-8	-1	-3	-1	-1	-1	-2	-3
MEETING.verb:does_renew	27	-3	-8	-11	-1	-2	-1	-1	-1	-3	-2
MEETING.verb:does_reply	-22	-20	29	-28	-4	-6	-5	-4	-4	-7	-8
MEETING.verb:does_report	-1	-17	19	-50	-3	-6	-3	-3	-3	-5	-5
MEETING.verb:does_represent	-23	-12	20	15	-3	-6	-3	-3	-3	-5	-6
MEETING.verb:does_resign	42	-4	-14	-26	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_return	-45	-25	47	-33	-3	-5	-4	-3	-3	-6	-7
MEETING.verb:does_rule	19	-5	-6	-4	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_run	40	-5	-11	-11	-1	-2	-1	-1	-1	-2	-4
MEETING.verb:does_satisfy	16	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_say	24	1	-1	-8	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:does_see	56	-11	-33	-47	-2	-3	-3	-2	-2	-4	-4
MEETING.verb:does_sell	31	-3	-10	-8	-1	-2	-1	-1	-1	-2	-4
MEETING.verb:does_set	17	-3	-4	-3		-1			-1	-1	-1
MEETING.verb:does_settle	22	-4	-5	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_show	25	-4	-8	-11	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_sign	40	-6	-13	-11	-1	-3	-1	-1	-1	-2	-2
MEETING.verb:does_spar	28	-5	-11	-9	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_speak	36	-5	-9	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_spend	4	-19	16	-27	-2	-4	-3	-2	-3	-4	-5
MEETING.verb:does_stack	25	-3	-6	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_stand	26	-6	-6	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_state	45	-13	-24	-34	-2	-3	-3	-2	-3	-5	-5
MEETING.verb:does_supply	32	-4	-9	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_swear	27	-2	-12	-16		-1	-1	-1	-1	-1	-2
MEETING.verb:does_take	-16	-17	-43	49	-3	-5	-3	-3	-3	-6	-6
MEETING.verb:does_tell	-1	8	8	-10	-3	-6	-4	-3	-4	-8	-6
MEETING.verb:does_thank	-38	-22	28	16	-4	-6	-4	-4	-4	-7	-8
MEETING.verb:does_think	50	-11	-28	-29	-2	-3	-2	-2	-2	-3	-5
MEETING.verb:does_thrash	51	-12	-13	-23	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_throw	34	-38	-20	-28	-3	-4	-3	-2	-3	-5	-5
MEETING.verb:does_tour	-25	-25	33	-12	-3	-4	-5	-3	-3	-4	-6
MEETING.verb:does_train	32	-8	-15	-22	-2	-2	-2	-1	-1	-3	-3
MEETING.verb:does_travel	-40	-17	14	32	-4	-7	-5	-4	-4	-7	-9
MEETING.verb:does_turn	-4	-7	-11	17	-1	-2	-1	-1	-1	-3	-4
MEETING.verb:does_undertake	33	-10	-13	-6	-1	-1	-1	-1	-1	-1	-3
MEETING.verb:does_unite	27	-3	-7	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_update	-21	-28	-38	32	-5	-7	-5	-5	-5	-8	-10
MEETING.verb:does_use	3	-23	11	-13	-4	-6	-4	-4	-4	-6	-8
MEETING.verb:does_visit	11	-33	8	-23	-3	-4	-4	-3	-3	-6	-7
MEETING.verb:does_want	-30	39	-35		-3	-5	-3	-3	-3	-6	-7
MEETING.verb:does_warn	34	-7	-13	-17	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_welcome	37	-15	-14	-26	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_win	-13	-8	-24	25	-2	-3	-2	-2	-2	-3	-6
MEETING.verb:does_witness	24	-3	-5	-11		-1	-1	-1	-1	-1	-1
MEETING.verb:does_wonder	39	-4	-11	-19	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_work	36	-5	-12	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-about_learn	23	-9	-14	-6	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-accompanied_accompany	38	-11	-12	-13	-1	-3	-1	-1	-1	-2	-2
MEETING.verb:done-according_accord	21	-3	-6	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-against_rule	12	-1	-3	-3		-1				-1	-1
MEETING.verb:done-among_connect	32	-2	-10	-14	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-as_trade	22	-4	-5	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-at_attend	-14	-32	22	-26	-4	-6	-4	-4	-4	-6	-8
MEETING.verb:done-at_begin	29	-4	-9	-12	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-at_call	8	-1	-2	-2							-1
MEETING.verb:done-at_come	45	-15	-18	-24	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-at_find	19	-5	-3	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-at_hold	-20	30	-16	-21	-2	-4	-2	-3	-2	-5	-4
MEETING.verb:done-at_meet	22	-7	-4	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-at_produce	22	-3	-5	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-at_receive	15	-4	-2	-3		-1				-1	-1
MEETING.verb:done-at_start	13	-2	-3	-2		-1				-1	-1
MEETING.verb:done-attended_attend	10	-9	14	-25	-2	-3	-2	-2	-2	-3	-3
MEETING.verb:done-between_end	24	-2	-8	-5	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-between_go	8	-1	-2	-2		-1				-1	-1
MEETING.verb:done-between_roam	11	-2	-2	-2		-1		-1		-1	-1
MEETING.verb:done-between_seal	8	-1	-2	-2							-1
MEETING.verb:done-between_see	20	-2	-7	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-between_strengthen	30	-4	-9	-12	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-by_approve	23	-2	-4	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-by_arrange	26	-4	-5	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-by_co-chaired	35	-12	-23	-17	-2	-3	-2	-2	-2	-4	-5
MEETING.verb:done-by_complete	-50	-16	-21	51	-4	-6	-4	-4	-3	-6	-7
MEETING.verb:done-by_convene	11	-1	-2	-4	-1					-1	-1
MEETING.verb:done-by_host	14	-4	-3	-1	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-by_ink	41	-6	-12	-12	-1	-2	-1	-1	-1	-3	-3
MEETING.verb:done-by_introduce	5	-18	14	-36	-3	-4	-3	-3	-3	-6	-5
MEETING.verb:done-by_launch	23	-5	-12	-6	-1	-1	-1		-1	-1	-1
MEETING.verb:done-by_lay	27	-8	-14	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-by_majority-owned	32	-3	-12	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-by_name	15	-2	-2	-6		-1				-1	-1
MEETING.verb:done-by_open	-19	-15	-22	22	-4	-5	-3	-3	-3	-6	-4
MEETING.verb:done-by_organize	34	-4	-7	-13	-2	-1	-1	-1	-1	-2	-2
MEETING.verb:done-by_own	23	-3	-5	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_paper	17	-2	-5	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-by_pass	21	-3	-5	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_promise	30	-8	-15	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-by_promote	15	-3	-4	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_reserve	25	-6	-10	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_run	32	-4	-10	-7	-2	-2	-1	-1	-1	-1	-3
MEETING.verb:done-by_say	26	-3	-6	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-by_secure	21	-3	-7	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_seek	10	-2	-2	-2		-1				-1	-1
MEETING.verb:done-by_set	-17	-14	-22	25	-3	-5	-3	-3	-3	-6	-7
MEETING.verb:done-by_sign	26	-9	9	-14	-2	-3	-2	-1	-2	-5	-5
MEETING.verb:done-by_take	31	-3	-6	-12	-1	-2	-1	-1	-1	-2	-4
MEETING.verb:done-chaired_chair	-5	21	-24	-20	-3	-4	-4	-3	-3	-5	-5
MEETING.verb:done-for_leave	10	-2	-2	-2		-1				-1	-1
MEETING.verb:done-for_set	-17	28	-14	-17	-3	-4	-2	-3	-3	-4	-6
MEETING.verb:done-from_catch	24	-4	-8	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-from_come	32	-4	-11	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-from_learn	18	-2	-7	-5	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:done-from_obtain	34	-4	-10	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-from_take	26	-3	-13	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-headed_head	26	-5	-15	-14	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-in_arrive	16	-4	-3	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-in_employ	22	-3	-4	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_establish	25	-3	-6	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-in_hold	8	-2	-2	-2		-1				-1	-1
MEETING.verb:done-in_inspect	27	-10	-11	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_play	33	-4	-10	-11	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_receive	16	-4	-4	-2		-1		-1		-1	-1
MEETING.verb:done-in_review	12	-3	-3	-2		-1			-1	-1	-1
MEETING.verb:done-in_run	27	-3	-8	-11	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_say	25	-3	-6	-7	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-in_sell	13	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_show	29	-10	-18	-11	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-in_tell	4	-1	-1	-1							
MEETING.verb:done-in_unite	22	-3	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-led_lead	-20	-12	27	-6	-3	-4	-3	-3	-3	-4	-5
MEETING.verb:done-of_approve	15	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-of_assist	16	-2	-5	-5		-1				-1	-1
MEETING.verb:done-of_bear	29	-3	-7	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-of_call	29	-8	-8	-8	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:done-of_come	38	-6	-23	-17	-2	-3	-2	-3	-2	-3	-4
MEETING.verb:done-of_conclude	33	-7	-10	-9	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-of_expect	29	-6	-12	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-of_extend	11	-2	-3	-2			-1			-1	-1
MEETING.verb:done-of_follow	28	-4	-7	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-of_inspect	-16	30	-25	-21	-3	-6	-3	-3	-6	-5	-7
MEETING.verb:done-of_keep	40	-5	-12	-21	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-of_lift	31	-4	-9	-8	-1	-2	-1	-1	-1	-2	-6
MEETING.verb:done-of_people	43	-5	-12	-15	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-of_permit	18	-2	-5	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-of_present	-36	-9	-17	37	-2	-4	-2	-3	-3	-4	-5
MEETING.verb:done-of_receive	-32	36	-36	-15	-4	-5	-4	-5	-5	-5	-9
MEETING.verb:done-of_show	-3	28	-16	-17	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:done-of_speak	26	-3	-8	-6	-2	-2	-1	-1	-1	-2	-2
MEETING.verb:done-of_take	31	-12	-16	-11	-3	-3	-2	-2	-2	-3	-4
MEETING.verb:done-of_tint	36	-13	-19	-14	-1	-3	-1	-2	-2	-2	-4
MEETING.verb:done-of_tour	34	-11	-7	-10	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-of_travel	33	-6	-7	-11	-2	-2	-1	-1	-2	-2	-3
MEETING.verb:done-of_visit	16	-5	-3	-4	-1	-1			-1	-1	-1
MEETING.verb:done-of_withdraw	15	-3	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-on_call	-19	24	-24	-12	-3	-5	-3	-3	-4	-5	-8
MEETING.verb:done-on_testify	43	-24	-29	-22	-3	-4	-2	-3	-3	-5	-7
MEETING.verb:done-owner_accord	16	-3	-3	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_act	16	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_approve	23	-3	-7	-3	-1	-1	-1	-1	-1	-2	-4
MEETING.verb:done-owner_ask	10	-1	-2	-3		-1				-1	-1
MEETING.verb:done-owner_attend	20	-3	-5	-6	-1	-1				-1	-1
MEETING.verb:done-owner_back	8	-1	-2	-2		-1				-1	-1
MEETING.verb:done-owner_buy	11	-1	-3	-2		-1	-1			-1	-1
MEETING.verb:done-owner_come	19	-3	-5	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_commit	-51	-23	53	-19	-4	-7	-5	-4	-4	-7	-9
MEETING.verb:done-owner_convince	15	-3	-6	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_delay	34	-5	-13	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-owner_discuss	4	-1	-1								
MEETING.verb:done-owner_explain	22	-2	-4	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_fall	-1	25	-50	-39	-6	-11	-6	-5	-6	-11	-12
MEETING.verb:done-owner_freeze	24	-4	-6	-5	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-owner_go	16	-2	-6	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_hand	-25	29	-9	-8	-2	-4	-2	-2	-2	-4	-5
MEETING.verb:done-owner_head	32	-4	-10	-10	-1	-1		-1	-1	-1	-2
MEETING.verb:done-owner_heat	27	-4	-10	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-owner_hold	11	-1	-3	-3						-1	-1
MEETING.verb:done-owner_inaugurate	20	-3	-4	-5	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-owner_introduce	12	-3	-2	-3		-1				-1	-1
MEETING.verb:done-owner_invite	20	-4	-6	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_involve	18	-3	-3	-4	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-owner_join	14	-2	-3	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_launch	14	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_majority-owned	26	-2	-7	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_meet	34	-9	-12	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-owner_move	38	-13	-15	-15	-2	-3	-2	-1	-2	-3	-3
MEETING.verb:done-owner_open	33	-9	-5	-5	-1	-2	-1	-1	-1	-3	-3
MEETING.verb:done-owner_outsource	16	-3	-5	-2		-1			-1	-1	-1
MEETING.verb:done-owner_own	9	-1	-2	-2		-1				-1	-1
MEETING.verb:done-owner_raise	18	-2	-7	-2	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_receive	18	-4	-6	-2		-1				-1	-1
MEETING.verb:done-owner_replace	9	-3	-2	-1		-1				-1	-1
MEETING.verb:done-owner_review	7	-1	-1	-1		-1				-1	-1
MEETING.verb:done-owner_run	16	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_say	15	-2	-4	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_see	16	-4	-4	-4		-1				-1	-1
MEETING.verb:done-owner_sign	-16	-6	25	-10	-2	-2	-3	-2	-2	-3	-5
MEETING.verb:done-owner_sit	6	-1	-1	-1							-1
MEETING.verb:done-owner_speak	19	-4	-5	-3	-2	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_take	31	-7	-13	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-owner_talk	27	-10	-8	-4	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-owner_tell		-7	10	-6	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-owner_turn	9	-2	-1	-1		-1				-1	-1
MEETING.verb:done-owner_use	40	-19	-30	-30	-3	-4	-2	-2	-3	-6	-5
MEETING.verb:done-owner_voice	16	-3	-4	-2	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_want	13	-2	-3	-3		-1				-1	-1
MEETING.verb:done-owner_welcome	19	-3	-8	-3		-1		-1	-1	-1	-1
MEETING.verb:done-owner_work	21	-3	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-represented_represent	34	-4	-12	-10	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:done-start-up_hold	18	-2	-5	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-to_attend	-3	-34	-20	13	-3	-5	-4	-4	-3	-6	-6
MEETING.verb:done-to_belong	29	-6	-12	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-to_bring	24	-8	-10	-14	-1	-2	-1	-1	-2	-3	-4
MEETING.verb:done-to_come	25	-4	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-to_cross	31	-5	-10	-13	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-to_drive	31	-18	-23	-22	-3	-4	-2	-3	-3	-5	-6
MEETING.verb:done-to_go	18	-3	-4	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-to_hand	15	-2	-5	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-to_lead	6	-1	-2	-1							
MEETING.verb:done-to_look	24	-10	-4	-3	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-to_put	13	-2	-3	-3	-1	-1				-1	-1
MEETING.verb:done-to_refer	36	-6	-7	-11	-1	-2	-1	-1	-1	-2	-4
MEETING.verb:done-to_sell	14	-2	-4	-3		-1		-1	-1	-1	-1
MEETING.verb:done-to_send	21	-2	-4	-7	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-to_summon	27	-6	-15	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-to_write	28	-6	-7	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-up_give	32	-4	-20	-4	-1	-2	-1	-1	-1	-2	-6
MEETING.verb:done-verb_accompany	27	-13	-16	-8	-1	-2	-2	-2	-1	-2	-3
MEETING.verb:done-verb_act	13	-2	-2	-3	-1	-1	-1	-1		-1	-1
MEETING.verb:done-verb_ask	8	-10	-15	4	-2	-3	-2	-2	-2	-4	-4
MEETING.verb:done-verb_attend	26	-4	-5	-17		-1	-1	-1		-1	-1
MEETING.verb:done-verb_base	47	-9	-18	-8	-1	-2	-1	-2	-1	-2	-3
MEETING.verb:done-verb_choose	34	-7	-16	-12	-1	-2	-2	-2	-1	-3	-3
MEETING.verb:done-verb_commend	25	-3	-7	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-verb_congratulate	33	-10	-19	-21	-1	-2	-1	-2	-1	-3	-3
MEETING.verb:done-verb_connect	27	-2	-9	-9	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-verb_describe	26	-3	-7	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-verb_direct	16	-3	-4	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_discuss	29	-4	-10	-9	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_elect	-34	-21		33	-5	-7	-5	-5	-5	-8	-9
MEETING.verb:done-verb_enter	21	-2	-8	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-verb_fin	24	-3	-8	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_fund	27	-6	-14	-6	-1	-1		-1	-1	-1	-2
MEETING.verb:done-verb_give	44	-5	-12	-15	-1	-2	-1	-1	-1	-3	-7
MEETING.verb:done-verb_head	-3	19	-45	-14	-3	-4	-3	-3	-3	-5	-7
MEETING.verb:done-verb_hear	-17	-14	24	-15	-3	-5	-3	-3	-3	-5	-7
MEETING.verb:done-verb_help	23	-6	-8	-7	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_hoover	-54	-13	58	-33	-3	-4	-3	-3	-3	-5	-6
MEETING.verb:done-verb_include	-4	-14	22	-32	-3	-5	-4	-3	-3	-6	-7
MEETING.verb:done-verb_keep	37	-8	-13	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-verb_lead	-13	-11	-48	34	-3	-4	-2	-3	-2	-4	-6
MEETING.verb:done-verb_let	25	-3	-9	-5	-1	-1	-1	-1	-1	-1	-4
MEETING.verb:done-verb_make	10	-1	-3	-3		-1				-1	-1
MEETING.verb:done-verb_meet	21	-3	-6	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_move	-38	-18	46	-22	-4	-7	-4	-5	-4	-8	-11
MEETING.verb:done-verb_own	29	-3	-9	-7	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:done-verb_present	22	-3	-4	-9	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-verb_put	27	-2	-9	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_replace	37	-7	-11	-10	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_run	19	-2	-3	-9		-1		-1		-1	-1
MEETING.verb:done-verb_say	29	-4	-9	-13	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-verb_see	44	-13	-20	-17	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:done-verb_self-driving	29	-14	-21	-11	-1	-2	-1	-1	-2	-3	-4
MEETING.verb:done-verb_state-owned	24	-3	-9	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_take	-5	-29	23	-41	-4	-7	-4	-5	-4	-12	-8
MEETING.verb:done-verb_tell	-9	20	-30	15	-2	-4	-2	-2	-2	-6	-5
MEETING.verb:done-verb_tour	-4	15	-22	-14	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:done-verb_turn	30	-4	-13	-8	-1	-2	-1	-1	-1	-2	-4
MEETING.verb:done-verb_use	26	-5	-8	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_visit	24	-11	-9	-2	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-with_accord	15	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-with_compete	34	-3	-8	-16	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-with_conclude	13	-2	-3	-5		-1				-1	-1
MEETING.verb:done-with_do	26	-2	-7	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-with_fly	37	-6	-16	-22	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-with_inspect	32	-4	-14	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-with_run	24	-10	-7	-5	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-with_seal	19	-2	-6	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-with_sign	24	-6	-8	-6		-1	-1	-1		-1	-1
MEETING.verb:done-with_work	22	-2	-4	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-within_consider	14	-1	-3	-6		-1				-1	-1
MEETING.where:body	6	4	4	2	-2	-3	-2	-2	-2	-3	-4
MEETING.where:item	27	-3	-7	-8	-1	-2	-1	-1	-1	-1	-2
POLICY.alike:1	9	-2	-3	-1	-1	-2	-1	-1	-1		3
POLICY.alike:2	15	-2	-3	-4	-1	-1	-1	-1	-1	-2	
POLICY.alike:3	19	-2	-3	-4	-1	-1	-1	-1	-1	-2	-4
POLICY.at-kind:after1_agency	16	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:after1_company	18	-1	-3	-3	-1	-2	-1	-1	-1	-2	-4
POLICY.at-kind:after1_country	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:after1_organization	16	-1	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:after1_person	16	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:after1_person-office	20	-2	-3	-5	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:after2_agency	18	-2	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:after2_company	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:after2_country	10	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:after2_person	18	-2	-3	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:after2_person-office	-1	-2	-4	-5	-1	-2	-1	-1	-1	19	-4
POLICY.at-kind:before_agency	16	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:before_company	19	-2	-3	-3	-1	-2	-1	-1	-1	-2	-4
POLICY.at-kind:before_country	10	-1	-1	-2		-1		-1		-1	-2
POLICY.at-kind:before_organization	14	-1	-3	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:before_person	15	-2	-3	-4	-1	-2	-1	-1	-1	-2	-3
POLICY.at-kind:before_person-office	15	-1	-3	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:far_agency	14	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:far_company	16	-2	-3	-3	-1	-1	-1	-1	-1	-2	-4
POLICY.at-kind:far_country	8	-1	-1	-1		-1				-1	-1
POLICY.at-kind:far_organization	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:far_person	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:far_person-office	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:own_agency	-9	-7	-8	21	-3	-5	-3	-3	-3	-9	9
POLICY.at-kind:own_company	-27	-6	-8	-12	-2	-4	-2	-3	-3	-5	49
POLICY.at-kind:own_country	26	-2	-2	-6	-1	-2	-1	-1	-1	-2	-8
POLICY.at-kind:own_person	26	-2	-3	-5	-1	-2	-1	-1	-1	-2	-7
POLICY.at-kind:own_person-office	36	-3	-4	-9	-1	-2	-2	-1	-1	-3	-9
POLICY.at:after1	17	-1	-3	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.at:after2	11	-1	-3	-4	-1	-1	-1	-1	-1	4	-3
POLICY.at:before	15	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.at:far	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.at:own	-2	-4	-6	2	-2	-3	-2	-2	-2	-5	25
POLICY.chance	2			-10							9
POLICY.class:does_appointVerb	15	-1	-2	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.class:does_attend	14	-1	-2	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.class:does_forumVerb	16	-1	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.class:does_investVerb	15	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.class:does_launchVerb	23	-2	-3	-4	-1	-1	-1	-1	-1	-3	-5
POLICY.class:does_licenceVerb	9	-1	-1	-2		-1	-1		-1	-1	-2
POLICY.class:does_meetVerb	17	-2	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.class:does_moneyNoun	11	-1	-2	-1		-1				-1	-1
POLICY.class:does_policyVerb	9	-1	-1	-2		-1				-1	-1
POLICY.class:does_punishVerb	18	-2	-2	-3	-1	-1	-1	-1	-1	-3	-4
POLICY.class:does_receiveVerb	11	-1	-2	-2		-1	-1			-1	-2
POLICY.class:does_signVerb	15	-1	-2	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.class:does_topicVerb	14	-1	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.class:does_travelVerb	19	-1	-4	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.class:does_wish	12	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.class:done-according_pactNoun	12	-1	-1	-3	-1	-1	-1		-1	-1	-3
POLICY.class:done-according_receiveVerb	12	-1	-1	-3	-1	-1	-1		-1	-1	-3
POLICY.class:done-attended_attend	11	-1	-2	-2		-1	-1			-1	-2
POLICY.class:done-attended_forumVerb	11	-1	-2	-2		-1	-1			-1	-2
POLICY.class:done-by_appointVerb	12	-1	-1	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.class:done-by_forumVerb	20	-1	-2	-5	-1	-1	-1	-1	-1	-2	-3
POLICY.class:done-by_licenceVerb	18	-2	-2	-3	-1	-2	-1	-1	-1	-2	-5
POLICY.class:done-by_punishVerb	16	-1	-2	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.class:done-by_receiveVerb	11	-2	-2	-1	-1	-1	-1	-1	-1	-1	-2
POLICY.class:done-headed_travelVerb	8	-1	-2	-1		-1				-1	-1
POLICY.class:done-in_investVerb	6	-1	-1	-1		-1				-1	-1
POLICY.class:done-in_moneyNoun	6	-1	-1	-1		-1				-1	-1
POLICY.class:done-in_policyVerb	18	-2	-3	-4	-1	-2	-1	-1	-1	-2	-4
POLICY.class:done-into_launchVerb	9	-1	-1	-2		-1				-1	-2
POLICY.class:done-into_policyVerb	9	-1	-1	-2		-1				-1	-2
POLICY.class:done-led_investVerb	12	-1	-4	-2		-1		-1	-1	-1	-1
POLICY.class:done-of_talkNoun	7	-1	-1	-1						-1	-1
POLICY.class:done-on_callVerb	12	-1	-2	-2		-1	-1			-1	-3
POLICY.class:done-on_investVerb	12	-1	-2	-2		-1	-1			-1	-3
POLICY.class:done-owner_attend	7	-1	-1	-2		-1				-1	-1
POLICY.class:done-owner_forumVerb	7	-1	-1	-2		-1				-1	-1
POLICY.class:done-owner_licenceVerb	22	-2	-3	-4	-1	-1	-1	-1	-1	-2	-8
POLICY.class:done-to_attend	36	-3	-4	-7	-2	-3	-1	-2	-2	-5	-19
POLICY.class:done-to_travelVerb	16	-1	-1	-4	-1	-1	-1	-1		-1	-4
POLICY.class:done-verb_appointVerb	17	-1	-2	-3	-1	-1	-1	-2	-1	-2	-3
POLICY.class:done-verb_attend	19	-2	-3	-3	-1	-2	-1	-2	-1	-2	-3
POLICY.class:done-verb_callVerb	33	-2	-3	-5	-1	-2	-1	-1	-1	-3	-21
POLICY.class:done-verb_forumVerb	8	-1	-1	-2		-1				-1	-1
POLICY.class:done-verb_investVerb	19	-1	-2	-3	-1	-1	-1	-1	-1	-2	-5
POLICY.class:done-verb_launchVerb	10	-1	-3	-1		-1				-1	-2
POLICY.class:done-verb_licenceVerb	14	-1	-2	-2	-1	-1	-1	-1	-1	-1	-4
POLICY.class:done-verb_meetVerb	11	-1	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.class:done-verb_pactNoun	3			-1							-1
POLICY.class:done-verb_policyNoun	3			-1							-1
POLICY.class:done-verb_policyVerb	19	-1	-4	-3	-1	-1	-1	-1	-1	-1	-6
POLICY.class:done-verb_punishNoun	3			-1							-1
POLICY.class:done-verb_punishVerb	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.class:done-verb_receiveVerb	11	-1	-2	-2		-1	-1	-1	-1	-1	-2
POLICY.class:done-verb_talkNoun	13	-1	-1	-1		-1				-1	-6
POLICY.class:done-verb_topicVerb	21	-2	-3	-4	-1	-2	-1	-1	-1	-3	-4
POLICY.class:done-verb_travelNoun	4	-1	-1	-1							-1
POLICY.class:done-verb_travelVerb	10	-1	-2	-2		-1				-1	-2
POLICY.class:done-with_forumVerb	9	-1	-1	-2		-1				-1	-1
POLICY.class:done-with_launchNoun	9	-1	-1	-2		-1				-1	-2
POLICY.class:done-with_policyVerb	6	-1	-1	-1		-1				-1	-1
POLICY.class:done-with_signVerb	6	-1	-1	-1		-1				-1	-1
POLICY.class:done-with_talkNoun	9	-1	-1	-2		-1				-1	-2
POLICY.class:done-with_topicVerb	9	-1	-1	-2		-1				-1	-2
POLICY.cue:address	13	-1	-1	-5		-1		-1		-1	-1
POLICY.cue:along	6		-1	-1						-1	-1
POLICY.cue:also	-33	-5	-5	24	-2	-3	-2	-2	-2	-4	26
POLICY.cue:appoint	14	-1	-2	-3	-1	-1	-1	-1	-2	-1	-3
POLICY.cue:attend	16	-2	-3	-4	-1	-2	-1	-1	-1	-2	-3
POLICY.cue:behalf	8	-1	-1	-1		-1				-1	-2
POLICY.cue:both	14	-1	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.cue:buy	12	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:company	-12	-2	-4	-4	-1	-2	-1	-1	-1	-3	24
POLICY.cue:conversation	10	-1	-2	-2		-1	-1		-1	-1	-1
POLICY.cue:delegation	9	-1	-2	-2		-1	-1			-1	-1
POLICY.cue:event	19	-1	-2	-4	-1	-1	-1	-1	-1	-2	-6
POLICY.cue:exchange	10	-1	-2	-2		-1	-1			-1	-2
POLICY.cue:fine	9	-1	-1	-2		-1				-1	-2
POLICY.cue:gathering	23	-2	-3	-6	-1	-2	-1	-1	-1	-5	-3
POLICY.cue:head	19	-2	-4	-4	-1	-1	-1	-1	-1	-2	-4
POLICY.cue:join	17	-1	-3	-3	-1	-1	-1	-2	-1	-2	-3
POLICY.cue:lead	11	-1	-3	-2		-1				-1	-1
POLICY.cue:license	14	-1	-2	-2		-1				-1	-4
POLICY.cue:meeting	11	-1	-2	-2		-1	-1	-1	-1	-1	-2
POLICY.cue:member	21	-2	-3	-5	-1	-2	-1	-1	-1	-2	-3
POLICY.cue:name	9	-1	-1	-1		-1				-1	-2
POLICY.cue:other	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.cue:participant	13	-1	-1	-5		-1		-1		-1	-1
POLICY.cue:partner	10	-1	-1	-2		-1				-1	-2
POLICY.cue:party	19	-2	-3	-4	-1	-2	-1	-1	-1	-3	-3
POLICY.cue:penalty	20	-2	-3	-3	-1	-1	-1	-1	-1	-3	-4
POLICY.cue:presence	12	-1	-3	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:present	18	-1	-3	-5	-1	-1	-1	-1	-1	-1	-3
POLICY.cue:receive	11	-1	-2	-2		-1	-1	-1	-1	-1	-2
POLICY.cue:represent	13	-1	-2	-3	-1	-2	-1	-1	-1	-1	-2
POLICY.cue:representative	31	-3	-4	-5	-1	-2	-1	-1	-1	-2	-10
POLICY.cue:sell	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.cue:side	38	-2	-3	-6	-1	-2	-1	-1	-1	-3	-23
POLICY.cue:sign	17	-1	-2	-3	-1	-2	-1	-1	-1	-2	-4
POLICY.cue:speak	20	-1	-2	-4	-1	-1	-1	-1	-1	-2	-5
POLICY.cue:speech	16	-1	-2	-4	-1	-1	-1	-1	-1	-1	-4
POLICY.cue:subsidiary	35	-3	-3	-6	-1	-2	-1	-1	-2	-3	-15
POLICY.cue:talk	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:team	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:together	9	-2	-3	-6	-1	-2	-1	-1	-1	17	-9
POLICY.cue:tour	7	-1	-1	-1						-1	-1
POLICY.cue:visit	8	-1	-2	-2		-1				-1	-1
POLICY.cue:witness	5	-1	-1	-1		-1				-1	-1
POLICY.elsewhere:none	9	-2	-3		-1	-2	-1	-1	-1		2
POLICY.elsewhere:other	15	-2	-3	-4	-1	-1	-1	-1	-1	-2	1
POLICY.elsewhere:same	16	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.governor:according	12	-1	-1	-3	-1	-1	-1		-1	-1	-3
POLICY.governor:among	23	-2	-4	-5	-1	-2	-1	-1	-1	-2	-4
POLICY.governor:at	14	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.governor:attended	11	-1	-2	-2		-1	-1			-1	-2
POLICY.governor:before	-22	-7	-7	33	-3	-5	-3	-3	-3	-8	-25
POLICY.governor:by	2	-2	-3	-5	-1	-2	-1	-1	-1	-3	16
POLICY.governor:for	-39	-6	-7	-17	-3	-5	-3	-3	-3	-7	40
POLICY.governor:free	18	-2	-3	-4	-1	-2	-1	-1	-1		-4
POLICY.governor:from	14	-1	-2	-2	-1	-1		-1	-1	-1	-2
POLICY.governor:headed	8	-1	-2	-1		-1				-1	-1
POLICY.governor:in	22	-2	-3	-5	-1	-2	-1	-1	-1	-2	-5
POLICY.governor:into	11	-1	-2	-2	-1	-1	-1	-1		-1	-2
POLICY.governor:led	12	-1	-4	-2		-1		-1	-1	-1	-1
POLICY.governor:of	22	-2	-3	-5	-1	-2	-1	-1	-1	-2	-6
POLICY.governor:on	-28	-6	-7	-9	-2	-4	-2	-2	-2	-5	39
POLICY.governor:owner	20	-2	-2	-4	-1	-2	-1	-1	-1	-2	-4
POLICY.governor:through	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.governor:to	21	-1	-2	-4	-1	-1	-1	-1	-1	-2	-6
POLICY.governor:verb	11	-2	-3	-3	-1	-1	-1	-1	-1	-2	6
POLICY.governor:with	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.kind:agency	11	-2	-3	3	-1	-2	-1	-1	-1	-3	1
POLICY.kind:company	9	-2	-3	-4	-1	-2	-1	-1	-1	-2	10
POLICY.kind:country	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.kind:organization	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.kind:person	16	-1	-3	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.kind:person-office	16	-2	-3	-5	-1	-1	-1	-1	-1	3	-4
POLICY.list:list	2	-2	-4	-5	-1	-2	-1	-1	-1	-2	18
POLICY.list:single	14	-2	-3	-2	-1	-1	-1	-1	-1	-1	-1
POLICY.mention:name_free	10	-2	-3	-2	-1	-2	-1	-1	-1	-1	2
POLICY.mention:name_owner	17	-1	-2	-4	-1	-1	-1	-1	-1	-2	-4
POLICY.mention:nominal_free	18	-1	-2	-3	-1	-1	-1	-1	-1	-2	-4
POLICY.mention:post_free	19	-2	-4	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.mention:pronoun_free	22	-2	-3	-5	-1	-2	-1	-1	-1	-2	-6
POLICY.mention:pronoun_owner	31	-3	-4	-8	-1	-2	-1	-1	-1	-3	-7
POLICY.parts:1	12	-2	-3	-2	-1	-2	-1	-1	-1	-1	2
POLICY.parts:2	18	-1	-2	-3	-1	-1	-1	-1	-1	-2	-4
POLICY.rival:none_after1	18	-2	-3	-4	-1	-2	-1	-1	-1	-2	-3
POLICY.rival:none_after2	7	-2	-3	-5	-1	-2	-1	-1	-1	14	-4
POLICY.rival:none_before	15	-1	-3	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.rival:none_far	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.rival:none_own	10	-3	-4	16	-2	-3	-2	-2	-2	-4	-13
POLICY.rival:other_after1	15	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.rival:other_after2	14	-1	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.rival:other_before	15	-1	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.rival:other_far	13	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.rival:other_own	-3	-5	-7	-13	-2	-4	-2	-2	-2	-6	35
POLICY.rival:same_after1	14	-1	-2	-2	-1	-2	-1	-1	-1	-2	-3
POLICY.rival:same_after2	12	-1	-2	-2	-1	-1	-1	-1	-1	-2	-2
POLICY.rival:same_far	9	-1	-1	-2		-1				-1	-2
POLICY.rival:same_own	-12	-5	-7	-9	-2	-4	-2	-2	-2	-5	23
POLICY.speech:silent_after1	17	-1	-3	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.speech:silent_after2	16	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.speech:silent_before	15	-1	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.speech:silent_far	13	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.speech:silent_own	-4	-4	-6	3	-2	-4	-2	-2	-2	-5	26
POLICY.speech:speaks_after1	21	-2	-3	-5	-1	-2	-1	-1	-1	-2	-3
POLICY.speech:speaks_after2	-17	-3	-5	-7	-1	-2	-1	-1	-1	29	-4
POLICY.speech:speaks_before	16	-2	-3	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.speech:speaks_far	19	-2	-3	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.speech:speaks_own	28	-3	-4	-8	-1	-2	-1	-1	-1	-3	-5
POLICY.tie-at:country_after1	16	-1	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.tie-at:country_after2	20	-2	-3	-4	-1	-1	-1	-1	-1	-3	-3
POLICY.tie-at:country_before	14	-1	-2	-2	-1	-1	-1	-1	-1	-2	-3
POLICY.tie-at:country_far	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:country_own	-11	-5	-6	6	-2	-4	-2	-2	-2	-5	29
POLICY.tie-at:holder_after1	27	-3	-4	-8	-1	-3	-1	-1	-1	-3	-3
POLICY.tie-at:holder_before	15	-1	-2	-2	-1	-1	-1	-1	-1	-2	-2
POLICY.tie-at:holder_far	17	-2	-2	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.tie-at:holder_own	24	-3	-3	-7	-1	-2	-1	-1	-1	-3	-4
POLICY.tie-at:none_after1	16	-1	-3	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.tie-at:none_after2	13	-1	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.tie-at:none_before	16	-1	-3	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.tie-at:none_far	14	-1	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.tie-at:none_own	18	-3	-5	-7	-1	-3	-1	-2	-2	-4	8
POLICY.tie:body	15	-1	-2	-3	-1	-1	-1	-1	-1	-1	-3
POLICY.tie:country	11	-2	-3	-1	-1	-2	-1	-1	-1	-2	4
POLICY.tie:holder		-2	-3	-5	-1	-2	-1	-1	-1	18	-3
POLICY.tie:none	16	-1	-3	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:does_answer	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.verb:does_approve	10	-1	-1	-1		-1			-1	-1	-2
POLICY.verb:does_ask	11	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_become	8	-1	-1	-2		-1				-1	-1
POLICY.verb:does_clear	13	-1	-2	-2	-1	-1	-1	-1	-1	-2	-3
POLICY.verb:does_come	30	-3	-4	-6	-1	-2	-1	-1	-1	-3	-11
POLICY.verb:does_conduct	38	-4	-7	-13	-3	-3	-2	-2	-2	-9	-31
POLICY.verb:does_confirm	23	-2	-3	-6	-1	-2	-1	-1	-1	-5	-3
POLICY.verb:does_deny	9	-1	-1	-1		-1				-1	-1
POLICY.verb:does_expect	17	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:does_give	12	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_go	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.verb:does_head	25	-2	-6	-5	-1	-2	-1	-1	-1	-2	-5
POLICY.verb:does_hear	12	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_include	13	-1	-2	-3	-1	-1	-1	-1	-1	-1	-1
POLICY.verb:does_issue	7	-1	-1	-1		-1				-1	-1
POLICY.verb:does_meet	23	-3	-3	-4	-1	-2	-1	-1	-1	-2	-6
POLICY.verb:does_open	22	-2	-2	-3	-1	-1	-1	-1	-1	-3	-5
POLICY.verb:does_organize	20	-2	-2	-4	-1	-2	-1	-1	-1	-2	-5
POLICY.verb:does_own	15	-1	-2	-2	-1	-1	-1	-1	-1	-2	-4
POLICY.verb:does_receive	10	-1	-2	-2		-1	-1		-1	-1	-1
POLICY.verb:does_run	16	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.verb:does_say	-3	-2	-3	-4	-1	-2	-1	-1	-1	19	-3
POLICY.verb:does_sign	9	-1	-1	-3		-1				-1	-1
POLICY.verb:does_speak	15	-1	-1	-5		-1				-1	-2
POLICY.verb:does_take	15	-1	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:does_tell	20	-2	-4	-4	-1	-1	-1	-1	-1	-4	-3
POLICY.verb:does_want	15	-2	-2	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:does_work	16	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.verb:done-according_accord	12	-1	-1	-3	-1	-1	-1		-1	-1	-3
POLICY.verb:done-attended_attend	11	-1	-2	-2		-1	-1			-1	-2
POLICY.verb:done-by_make	-51	-5	-7	-8	-3	-4	-2	-3	-3	-4	52
POLICY.verb:done-by_receive	11	-2	-2	-1	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:done-headed_head	8	-1	-2	-1		-1				-1	-1
POLICY.verb:done-into_introduce	9	-1	-1	-2		-1				-1	-2
POLICY.verb:done-led_lead	12	-1	-4	-2		-1		-1	-1	-1	-1
POLICY.verb:done-on_pay	12	-1	-2	-2		-1	-1			-1	-3
POLICY.verb:done-owner_bring	7	-1	-1	-2		-1				-1	-1
POLICY.verb:done-to_belong	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.verb:done-to_go	16	-1	-1	-4	-1	-1	-1	-1		-1	-4
POLICY.verb:done-to_send	36	-3	-4	-7	-2	-3	-1	-2	-2	-5	-19
POLICY.verb:done-verb_become	10	-1	-1	-2		-1				-1	-1
POLICY.verb:done-verb_give	20	-1	-3	-3	-1	-1	-1	-1	-1	-2	-6
POLICY.verb:done-verb_include	21	-2	-4	-4	-1	-1	-1	-1	-1	-2	-4
POLICY.verb:done-verb_introduce	10	-1	-3	-1		-1				-1	-2
POLICY.verb:done-verb_join	21	-2	-3	-3	-1	-2	-1	-3	-1	-2	-4
POLICY.verb:done-verb_list	21	-2	-3	-3	-1	-2	-1	-1	-1	-2	-5
POLICY.verb:done-verb_meet	12	-1	-2	-2	-1	-1	-1	-1	-1	-1	-3
POLICY.verb:done-verb_order	3			-1							-1
POLICY.verb:done-verb_see	9	-1	-2	-1		-1				-1	-2
POLICY.verb:done-verb_turn	-22	-7	-9	-13	-3	-6	-3	-4	-3	-6	26
POLICY.verb:done-with_exchange	9	-1	-1	-2		-1				-1	-2
POLICY.verb:done-with_hold	6	-1	-1	-1						-1	-1
POLICY.verb:done-with_organize	12	-1	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:done-with_sign	6	-1	-1	-1		-1				-1	-1
POLICY.where:body	12	-2	-3	-2	-1	-2	-1	-1	-1	-1	1
POLICY.where:item	16	-2	-3	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.alike:1	10	-1	2		-1	-2	-1	-1	-1	-2	-3
VISIT.alike:2	1	3	14	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.alike:3	9	8	2	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.at-kind:after1_agency	1	-4	-16	21	-2	-3	-2	-2	-2	-4	-4
VISIT.at-kind:after1_company	21	-3	-17	10	-1	-2	-1	-1	-1	-2	-4
VISIT.at-kind:after1_country	25	-2	-9	-6	-1	-1	-1	-1	-1	-2	-2
VISIT.at-kind:after1_organization	-13	-5	-21	27	-2	-4	-2	-3	-2	-4	-5
VISIT.at-kind:after1_person	-7	-5	36	-14	-2	-3	-2	-2	-2	-3	-4
VISIT.at-kind:after1_person-office	-2	-5	31	-16	-2	-3	-2	-2	-2	-4	-5
VISIT.at-kind:after2_agency	16	-2	-3	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.at-kind:after2_company	14	-1	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:after2_country	13	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:after2_organization	22	-2	-6	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.at-kind:after2_person	22	-2	-7	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:after2_person-office	24	-2	-9	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.at-kind:before_agency	22	-3	-5	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.at-kind:before_company	21	-2	-6	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.at-kind:before_country	21	-2	-6	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.at-kind:before_organization	-19	-5	29	-7	-2	-3	-2	-2	-2	-3	-4
VISIT.at-kind:before_person	17	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:before_person-office	18	-2	-6	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:far_agency	20	-2	-5	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.at-kind:far_company	15	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:far_country	14	-1	-4	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.at-kind:far_organization	21	-3	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:far_person	20	-2	-7	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.at-kind:far_person-office	6	-2	12	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.at-kind:own_agency	11	20	-14	-7	-2	-4	-2	-2	-2	-5	-5
VISIT.at-kind:own_company	12	-10	-1	12	-2	-3	-2	-2	-2	-3	-5
VISIT.at-kind:own_country	15	-5	-2	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.at-kind:own_organization	-9	20	6	-14	-4	-6	-3	-3	-3	-6	-7
VISIT.at-kind:own_person	-27	25	29	-17	-3	-6	-3	-3	-4	-6	-8
VISIT.at-kind:own_person-office	-6	7	14	-4	-4	-6	-4	-4	-4	-8	-8
VISIT.at:after1		-4	16	5	-2	-3	-2	-2	-2	-3	-4
VISIT.at:after2	18	-2	-6	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.at:before	14	-2	1	-3	-1	-2	-1	-1	-1	-2	-2
VISIT.at:far	15	-2	-1	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at:own		11	8	-1	-2	-3	-1	-2	-2	-3	-4
VISIT.chance	-9	-5	13	1							
VISIT.class:does_appointVerb	26	-2	-10	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.class:does_attend	15	-1	-4	-4	-1	-1	-1	-1	-1	-1	-1
VISIT.class:does_callVerb	42	-6	-36	-21	-2	-3	-2	-2	-2	-3	-4
VISIT.class:does_forumNoun	18	-1	-10	-3		-1		-1		-1	-1
VISIT.class:does_forumVerb	20	-3	-7	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.class:does_investVerb	30	-2	-11	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.class:does_launchNoun	5	-1	-1	-1							
VISIT.class:does_launchVerb	20	-2	-8	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.class:does_licenceVerb	21	-2	-7	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.class:does_meetVerb	22	-2	-8	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.class:does_moneyNoun	35	-13	-26	-14	-3	-7	-2	-3	-3	-5	-6
VISIT.class:does_planned	16	-1	-6	-2	-1	-1	-1		-1	-1	-1
VISIT.class:does_policyNoun	26	-4	-9	-4	-1	-2	-1	-1	-1	-4	-3
VISIT.class:does_policyVerb	15	-1	-5	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.class:does_punishVerb	10	-1	-3	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.class:does_receiveVerb	27	-2	-16	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.class:does_signVerb	18	-1	-6	-3	-1	-2	-1	-1	-1	-1	-2
VISIT.class:does_talkNoun	4		-1	-1							
VISIT.class:does_topicVerb	23	-2	-8	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.class:does_travelVerb	16	-1	-5	-2		-1	-1		-1	-1	-2
VISIT.class:does_wish	21	-2	-8	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.class:done-accompanied_attend	18	-2	-5	-3	-1	-2	-1	-1	-1	-1	-1
VISIT.class:done-according_pactNoun	20	-3	-6	-6	-1	-1	-1	-1	-1	-2	-2
VISIT.class:done-according_receiveVerb	20	-3	-6	-6	-1	-1	-1	-1	-1	-2	-2
VISIT.class:done-at_receiveVerb	8	-1	-2	-1						-1	-1
VISIT.class:done-at_talkNoun	31	-12	-18	-7	-2	-3	-1	-2	-2	-3	-4
VISIT.class:done-attended_attend	11	-1	-3	-2		-1	-1			-1	-1
VISIT.class:done-attended_forumVerb	11	-1	-3	-2		-1	-1			-1	-1
VISIT.class:done-between_topicVerb	19	-2	-6	-3	-1	-2	-1	-1	-1	-1	-2
VISIT.class:done-by_appointVerb	9	-1	-2	-2		-1				-1	-1
VISIT.class:done-by_callVerb	34	-17	-28	-13	-4	-6	-3	-3	-3	-7	-8
VISIT.class:done-by_forumNoun	-4	-10	16	-14	-3	-5	-3	-3	-3	-5	-6
VISIT.class:done-by_forumVerb	32	-7	-11	-5	-2	-2	-1	-1	-1	-2	-3
VISIT.class:done-by_pactNoun	12	-1	-3	-2		-1	-1			-1	-1
VISIT.class:done-by_policyNoun	12	-1	-3	-2		-1	-1			-1	-1
VISIT.class:done-by_policyVerb	19	-2	-4	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.class:done-by_receiveVerb	-3	26	-18	-5	-1	-2	-2	-1	-1	-2	-3
VISIT.class:done-by_signVerb	21	-2	-5	-3	-1	-2	-1	-1	-1	-3	-3
VISIT.class:done-by_visitorNoun	6	-1	-1	-1							-1
VISIT.class:done-for_appointVerb	10	-2	-2	-2		-1				-1	-1
VISIT.class:done-for_travelVerb	10	-2	-2	-2		-1				-1	-1
VISIT.class:done-from_meetVerb	8	-1	-2	-2		-1				-1	-1
VISIT.class:done-from_receiveVerb	14	-1	-4	-4	-1	-1		-1	-1	-1	-1
VISIT.class:done-from_topicVerb	14	-1	-4	-4	-1	-1		-1	-1	-1	-1
VISIT.class:done-in_callVerb	10	-2	-2	-2		-1				-1	-1
VISIT.class:done-in_travelVerb	31	-12	-14	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.class:done-of_signVerb	29	-11	-5	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.class:done-owner_callVerb	11	-5	-1	-1		-1				-1	-1
VISIT.class:done-owner_forumVerb	14	-2	-3	-3	-1	-1				-1	-1
VISIT.class:done-owner_launchVerb	13	-2	-2	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-owner_punishVerb	20	-10	-2	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-owner_receiveVerb	12	-1	-3	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-owner_talkNoun	14	-6	-2	-2		-1		-1	-1	-1	-1
VISIT.class:done-owner_travelNoun	29	-17	-2	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-owner_travelVerb	30	-10	-7	-4	-1	-2	-1	-1	-1	-3	-3
VISIT.class:done-owner_wish	9	-1	-2	-1						-1	-1
VISIT.class:done-represented_attend	21	-2	-9	-5	-1	-2	-1	-1	-1	-1	-1
VISIT.class:done-to_callVerb	5	-1	-1	-1							-1
VISIT.class:done-to_forumVerb	13	-1	-3	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-to_investVerb	6	-2	-1	-1		-1				-1	-1
VISIT.class:done-to_travelVerb	10	-3	-1	-2		-1		-1	-1	-1	-1
VISIT.class:done-verb_appointVerb	16	-2	-5	-2		-1		-1		-1	-1
VISIT.class:done-verb_callVerb	15	-3	-4	-3		-1		-1	-1	-1	-1
VISIT.class:done-verb_forumVerb	21	-2	-7	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.class:done-verb_meetVerb	33	-2	-16	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.class:done-verb_receiveVerb	7	-10	2	-8	-2	-4	-2	-2	-2	-3	-4
VISIT.class:done-verb_talkNoun	25	-6	-6	-7	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-verb_topicVerb	20	-5	-4	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.class:done-verb_travelNoun	25	-6	-6	-7	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-verb_travelVerb	-3	-7	23	-11	-2	-3	-2	-2	-2	-3	-4
VISIT.class:done-with_attend	22	-1	-13	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-with_forumVerb	17	-3	-7	-2		-1			-1	-1	-1
VISIT.class:done-with_launchNoun	27	-1	-16	-4	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-with_meetVerb	26	-3	-13	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.class:done-with_policyVerb	12	-1	-4	-2		-1				-1	-1
VISIT.class:done-with_signVerb	10	-1	-3	-1		-1				-1	-1
VISIT.class:done-with_talkNoun	-6	-4	20	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.class:done-with_topicVerb	30	-1	-16	-5	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-with_travelVerb	-48	-29	51	-22	-5	-8	-5	-5	-6	-10	-12
VISIT.cue:accompany	-26	13	36	-17	-2	-4	-3	-2	-2	-4	-5
VISIT.cue:address	12	-2	-4	-2		-1				-1	-1
VISIT.cue:along	12	-1	-4	-2		-1				-1	-1
VISIT.cue:also	25	-2	-12	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:attend	21	-3	-6	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:both	8	-1	-4	-1						-1	-1
VISIT.cue:buy	18	-2	-4	-2	-1	-2	-1	-1	-1	-1	-2
VISIT.cue:ceremony	31	-2	-21	-5	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:company	-2	-8	-13	28	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:conference	41	-3	-29	-9	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:conversation	28	-5	-11	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.cue:counterpart	-25	33	-12	-5	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:delegation	-22	-9	45	-12	-2	-3	-2	-2	-2	-4	-4
VISIT.cue:exchange	15	-1	-7	-2	-1	-1	-1			-1	-1
VISIT.cue:fund	15	-1	-5	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:group	-40	-5	49	-12	-2	-3	-2	-2	-2	-4	-5
VISIT.cue:head	16	20	-22	-9	-1	-3	-1	-1	-2	-3	-3
VISIT.cue:host	14	-2	-5	-3	-1	-1		-1	-1	-1	-1
VISIT.cue:invest	38	-2	-19	-8	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:join	11	-1	-3	-3		-1		-1		-1	-1
VISIT.cue:lead	10	-4	4	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.cue:license	16	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:meeting	17	-3	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:member	-19	-4	39	-18	-2	-3	-2	-2	-2	-3	-4
VISIT.cue:name	10	-1	-3	-2		-1				-1	-1
VISIT.cue:other	-11	-4	28	-15	-1	-3	-1	-2	-2	-3	-4
VISIT.cue:panel	18	-1	-5	-6	-1	-1	-1	-1	-1	-2	-1
VISIT.cue:partner	13	-1	-4	-2		-1				-1	-1
VISIT.cue:predecessor	12	-1	-3	-2		-1	-1	-1	-1	-1	-1
VISIT.cue:presence	12	-1	-4	-2		-1	-1			-1	-1
VISIT.cue:present	-22	-4	30	-10	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:receive	9	-7	9	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.cue:replace	13	-2	-4	-2	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:represent	27	-2	-10	-7	-1	-2	-1	-1	-1	-1	-2
VISIT.cue:representative	25	-2	-7	-6	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:sell	14	-2	-4	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:session	29	-4	-11	-5	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:side	44	-2	-22	-10	-1	-2	-1	-1	-1	-2	-2
VISIT.cue:sign	17	-2	-5	-3	-1	-2	-1	-1	-1	-1	-2
VISIT.cue:signature	23	-2	-8	-4	-1	-2	-1	-1	-1	-1	-2
VISIT.cue:speak	16	-1	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:speech	7	-1	-1	-1		-1				-1	-1
VISIT.cue:stake	10	-1	-3	-1		-1	-1			-1	-1
VISIT.cue:subsidiary	14	-2	-4	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:summit	20	-2	-9	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:talk	30	-5	-12	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.cue:team	-17	-9	-20	37	-2	-3	-2	-2	-2	-3	-4
VISIT.cue:together	24	-7	-4	-5	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:too	-37	-5	39	-10	-2	-3	-3	-2	-2	-5	-4
VISIT.cue:tour	-8	19	-13	18	-2	-3	-2	-2	-2	-4	-5
VISIT.cue:visit	28	-6	-10	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:welcome	4	24	-16	-9	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:witness	7	-1	-1	-2						-1	-1
VISIT.elsewhere:none	10	3	-3	3	-1	-2	-1	-1	-1	-2	-3
VISIT.elsewhere:other	10		6	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.elsewhere:same	-21	-5	35	-8	-1	-2	-1	-1	-1	-3	-3
VISIT.governor:accompanied	18	-2	-5	-3	-1	-2	-1	-1	-1	-1	-1
VISIT.governor:according	20	-3	-6	-6	-1	-1	-1	-1	-1	-2	-2
VISIT.governor:among	-29	-18	31	-16	-4	-6	-3	-4	-4	-7	-9
VISIT.governor:as	27	-4	-9	-5	-1	-2	-1	-1	-1	-3	-3
VISIT.governor:at	26	-4	-8	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.governor:attended	11	-1	-3	-2		-1	-1			-1	-1
VISIT.governor:between	20	-2	-6	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.governor:by	16	12	-7	-6	-2	-3	-2	-1	-2	-3	-4
VISIT.governor:for	22	-5	-4	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.governor:free	7	-4	21	-9	-1	-2	-1	-1	-1	-3	-3
VISIT.governor:from	4	19	-8	-5	-1	-2	-1	-1	-1	-2	-3
VISIT.governor:in	3	-7	-12	25	-1	-2	-1	-1	-1	-3	-3
VISIT.governor:of	16	21	-15	-8	-1	-2	-1	-1	-1	-3	-4
VISIT.governor:on	11	-1	-3	-2		-1				-1	-1
VISIT.governor:owner	11	11	-8	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.governor:represented	21	-2	-9	-5	-1	-2	-1	-1	-1	-1	-1
VISIT.governor:to	14	-3	-3	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.governor:verb	-7	-5	-3	27	-1	-3	-1	-2	-2	-3	-4
VISIT.governor:with	19	-4		-6	-1	-2	-1	-1	-1	-2	-2
VISIT.kind:agency	12	6	-8	4	-1	-2	-1	-1	-1	-3	-3
VISIT.kind:company	16	-3	-6	4	-1	-2	-1	-1	-1	-2	-3
VISIT.kind:country	17	-3	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.kind:organization	-16	12	13	10	-2	-3	-2	-2	-2	-4	-5
VISIT.kind:person	-1	4	22	-9	-1	-3	-1	-1	-1	-3	-3
VISIT.kind:person-office	7		16	-6	-1	-2	-2	-1	-1	-3	-4
VISIT.list:list	-1	-5	6	15	-1	-2	-1	-1	-1	-2	-3
VISIT.list:single	12	3	4	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.mention:name_free	7		5		-1	-2	-1	-1	-1	-2	-3
VISIT.mention:name_owner	3	14	-6	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.mention:nominal_free	12	-4	10	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.mention:nominal_owner	29	-5	-8	-5	-1	-2	-1	-1	-1	-3	-3
VISIT.mention:post_free	44	-3	-30	-15	-2	-3	-2	-2	-2	-3	-4
VISIT.mention:pronoun_free	22	-3	-7	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.mention:pronoun_owner	34	-3	-21	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.parts:1	6	1	6		-1	-2	-1	-1	-1	-2	-3
VISIT.parts:2	15	-4	3	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.parts:3	20	19	-31	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.parts:4	35	-5	-14	-5	-2	-2	-1	-1	-1	-2	-3
VISIT.rival:none_after1	-12	-6	7	29	-2	-4	-2	-3	-2	-5	-6
VISIT.rival:none_after2	20	-2	-6	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:none_before	7	-3	11	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.rival:none_far	21	-2	-6	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.rival:none_own	6	17	2	-8	-2	-3	-1	-1	-1	-3	-4
VISIT.rival:other_after1	7	-3	20	-10	-1	-2	-1	-1	-1	-3	-4
VISIT.rival:other_after2	17	-2	-6	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:other_before	18	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:other_far	12	-2	2	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:other_own	-4	6	13	4	-2	-3	-2	-2	-2	-3	-4
VISIT.rival:same_after1	24	-2	-10	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.rival:same_after2	13	-1	-3	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:same_before	34	-6	-11	-5	-1	-2	-1	-1	-1	-2	-4
VISIT.rival:same_own	22	-6	-8	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.speech:silent_after1		-4	17	5	-2	-3	-2	-2	-2	-3	-4
VISIT.speech:silent_after2	18	-2	-6	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.speech:silent_before	14	-2	2	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.speech:silent_far	15	-2	-1	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.speech:silent_own	-2	12	9	-1	-2	-3	-1	-2	-2	-3	-4
VISIT.speech:speaks_after1	29	-2	-12	-6	-1	-1	-1	-1	-1	-2	-2
VISIT.speech:speaks_after2	18	-2	-5	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.speech:speaks_before	20	-2	-8	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.speech:speaks_far	15	-1	-5	-2		-1				-1	-1
VISIT.speech:speaks_own	43	-7	-21	-6	-1	-2	-1	-1	-1	-3	-3
VISIT.tie-at:body_after1	33	-2	-13	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.tie-at:body_after2	14	-2	-5	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:body_before	-12	-4	26	-6	-1	-3	-1	-1	-1	-3	-4
VISIT.tie-at:body_far	15	-2	-3	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:body_own	2	-6	14	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.tie-at:colleague_after1	-31	-6	46	-18	-3	-4	-3	-3	-3	-4	-7
VISIT.tie-at:colleague_after2	18	-3	-5	-3	-1	-2	-1	-1	-1	-1	-1
VISIT.tie-at:colleague_before	20	-1	-9	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.tie-at:colleague_far	34	-3	-14	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.tie-at:country_after1	1	-4	17	2	-2	-3	-2	-2	-2	-4	-4
VISIT.tie-at:country_after2	20	-2	-7	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:country_before	18	-2	-6	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.tie-at:country_far	8	-2	7	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.tie-at:country_own	-4	20	13	-15	-2	-3	-2	-2	-2	-4	-5
VISIT.tie-at:holder_after1	17	-1	-8	-2		-1				-1	-1
VISIT.tie-at:holder_far	11	-1	-3	-2		-1				-1	-1
VISIT.tie-at:holder_own	33	-11	-20	-14	-2	-4	-2	-2	-2	-3	-4
VISIT.tie-at:none_after1	5	-4	6	8	-2	-3	-2	-2	-2	-3	-4
VISIT.tie-at:none_after2	18	-2	-4	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:none_before	20	-2	-6	-3	-1	-2	-1	-1	-1	-2	-2
VISIT.tie-at:none_far	17	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:none_own		8	4	5	-1	-3	-1	-1	-2	-3	-4
VISIT.tie:body	2	-4	18	-5	-1	-2	-1	-1	-1	-2	-3
VISIT.tie:colleague	-3	-4	26	-12	-2	-3	-2	-2	-2	-3	-5
VISIT.tie:country	8	3	7	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.tie:holder	29	-4	-11	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.tie:none	10	1		1	-1	-2	-1	-1	-1	-2	-3
VISIT.verb:does_commit	17	-1	-5	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_conclude	15	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_exchange	4		-1	-1							
VISIT.verb:does_finance	35	-13	-26	-14	-3	-7	-2	-3	-3	-5	-6
VISIT.verb:does_follow	28	-2	-10	-6	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:does_get	38	-7	-19	-8	-3	-4	-2	-2	-2	-3	-8
VISIT.verb:does_go	18	-2	-8	-4	-1	-1	-1	-1	-1	-1	-3
VISIT.verb:does_hold	14	-1	-6	-2		-1				-1	-1
VISIT.verb:does_impress	16	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_ink	17	-1	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_invite	9	-1	-2	-3		-1				-1	-1
VISIT.verb:does_meet	29	-3	-11	-4	-1	-2	-2	-1	-1	-2	-3
VISIT.verb:does_promise	29	-3	-11	-5	-1	-2	-1	-1	-1	-2	-5
VISIT.verb:does_put	20	-1	-7	-4	-1	-2	-1	-1	-1	-1	-1
VISIT.verb:does_receive	36	-2	-27	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_say	32	-4	-13	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:does_see	11	-1	-4	-2		-1	-1			-1	-1
VISIT.verb:does_set	16	-1	-6	-2	-1	-1	-1		-1	-1	-1
VISIT.verb:does_show	18	-1	-10	-3		-1		-1		-1	-1
VISIT.verb:does_sign	14	-1	-4	-2	-1	-2	-1	-1	-1	-1	-2
VISIT.verb:does_sit	20	-2	-7	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_speak	11	-1	-4	-2		-1				-1	-1
VISIT.verb:does_take	29	-2	-10	-7	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:does_tell	22	-2	-7	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:does_turn	30	-3	-9	-10	-1	-2	-1	-1	-1	-2	-3
VISIT.verb:does_welcome	11	-2	-4	-2		-1				-1	-1
VISIT.verb:does_win	14	-1	-3	-4		-1	-1	-1	-1	-1	-2
VISIT.verb:does_work	9	-1	-3	-1		-1				-1	-1
VISIT.verb:done-accompanied_accompany	18	-2	-5	-3	-1	-2	-1	-1	-1	-1	-1
VISIT.verb:done-according_accord	20	-3	-6	-6	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:done-at_receive	8	-1	-2	-1						-1	-1
VISIT.verb:done-attended_attend	11	-1	-3	-2		-1	-1			-1	-1
VISIT.verb:done-by_host	6	-1	-1	-1							-1
VISIT.verb:done-by_paper	10	-1	-3	-2		-1	-1			-1	-1
VISIT.verb:done-by_promise	28	-6	-9	-8	-1	-2	-1	-1	-2	-2	-4
VISIT.verb:done-by_receive	58	-14	-28	-8	-2	-3	-3	-2	-2	-3	-4
VISIT.verb:done-by_show	-4	-10	16	-14	-3	-5	-3	-3	-3	-5	-6
VISIT.verb:done-by_sign	21	-2	-5	-3	-1	-2	-1	-1	-1	-3	-3
VISIT.verb:done-for_leave	10	-2	-2	-2		-1				-1	-1
VISIT.verb:done-from_come	28	-3	-8	-10	-1	-2	-1	-2	-1	-2	-3
VISIT.verb:done-from_hear	14	-1	-4	-4	-1	-1		-1	-1	-1	-1
VISIT.verb:done-from_meet	8	-1	-2	-2		-1				-1	-1
VISIT.verb:done-in_arrive	18	-6	-2	-4	-1	-1	-1	-1	-1	-1	-1
VISIT.verb:done-of_bear	25	-3	-8	-6	-1	-2	-1	-1	-1	-1	-2
VISIT.verb:done-of_conclude	29	-11	-5	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:done-owner_cut	13	-2	-3	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-represented_represent	21	-2	-9	-5	-1	-2	-1	-1	-1	-1	-1
VISIT.verb:done-to_come	18	-3	-4	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:done-to_go	8	-2	-1	-2		-1				-1	-1
VISIT.verb:done-to_pay	5	-1	-1	-1							-1
VISIT.verb:done-to_work	8	-2	-1	-1		-1				-1	-1
VISIT.verb:done-verb_include	29	-3	-9	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.verb:done-verb_leave	21	-4	-6	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-verb_meet	33	-2	-16	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:done-verb_receive	-1	-22	7	-10	-3	-7	-3	-4	-3	-5	-6
VISIT.verb:done-verb_replace	16	-2	-5	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:done-verb_rotate	39	-8	-26	-26	-2	-4	-2	-3	-2	-4	-6
VISIT.verb:done-verb_see	36	-2	-25	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.verb:done-verb_tell	24	-6	-5	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:done-verb_travel	-39	-21	44	-31	-5	-8	-5	-5	-5	-10	-12
VISIT.verb:done-verb_visit	14	-4	-4	-3		-1		-1		-1	-1
VISIT.verb:done-with_bring	6	-1	-1	-1		-1				-1	-1
VISIT.verb:done-with_conclude	10	-1	-3	-2		-1				-1	-1
VISIT.verb:done-with_din	33	-2	-15	-8	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:done-with_exchange	27	-1	-16	-4	-1	-1	-1	-1	-1	-1	-1
VISIT.verb:done-with_hold	22	-3	-10	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.verb:done-with_meet	13	-1	-6	-2	-1	-1	-1		-1	-1	-1
VISIT.verb:done-with_sign	12	-1	-4	-2		-1				-1	-1
VISIT.verb:done-with_sit	31	-1	-22	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-with_talk	15	-2	-5	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.where:body	9	1	4	-1	-1	-2	-1	-1	-1	-2	-3
VISIT.where:item	22	-2	-6	-4	-1	-1	-1	-1	-1	-2	-2
alike:1	5	-1	-3	1						-1	1
alike:2	8	-1		-2	-1	-1	-1		-1		-1
alike:3	7	3	2	-1	-2	-2	-1	-2	-1	-1	-2
at-kind:after1_agency	10	-4	-7	-5	5	-1	-2	-1	-2	6	1
at-kind:after1_company	11	-4		-5	1	-1	-2	3		-4	
at-kind:after1_country	28	-3	-5	-7	-1	-3	-1	-1	-1	-2	-3
at-kind:after1_organization	10	-3	-7	1		-2	-1	7	3	-3	-4
at-kind:after1_person	-14	2	11	8	-3	5	-3	-3	-2	-1	
at-kind:after1_person-office	-10	-1	3	23	-3	-1	-1	-3	-3	1	-5
at-kind:after2_agency	7	-1	-4	4	-1	-1	-2	-1	-1	1	
at-kind:after2_company	13	-3	1	-4	-2	-1	-1	1	-2	-3	1
at-kind:after2_country	18	-2	-4	-6	-1	-2	-1	-1	3	-2	-3
at-kind:after2_organization	17	-3		-10	5	4	-1	-1	-1	-2	-4
at-kind:after2_person	8	-5	2	10	-2	-2	-2	-2	-2	-3	-3
at-kind:after2_person-office	-2	6	-1	6	-2	-2	2	-1	-1	-1	-3
at-kind:before_agency		4	-7	-5	-2	-5	-2	1	-2	12	6
at-kind:before_company	-2	-2	-3	-7		8	-3	-1	7	-5	11
at-kind:before_country	18	-3	-6	1	1	-3	-1		-1	-2	-3
at-kind:before_organization	18	-3	3	-5	-2	2	-2	-1	-1	-3	-5
at-kind:before_person	15	-1	3		-2	-2	-2	-2	-2	-2	-4
at-kind:before_person-office	4	3	9	-7	-2	-1	6	-2	-2	-2	-5
at-kind:far_agency	13	-1	-5	-4			-2	-1	-1		1
at-kind:far_company	13	-2	-1	-3	-1	-3	-2			-3	2
at-kind:far_country	19	-2	-3	-4	-1	-2	-1	-1	-1	-2	-3
at-kind:far_organization	21	-2		-6	-1	-2	-1	-1	-1	-2	-3
at-kind:far_person	9	2			-1	-3	3	-1	-1	-3	-4
at-kind:far_person-office		2	-2	7	-2	-3	5	-2	-2	-1	-2
at-kind:own_agency	-18	7	-6	-7	2	1	-3	6	-4	23	
at-kind:own_company	-5	5	5	-4	-2	1	-4	2	6	-9	8
at-kind:own_country	18	-3	-4	-3		-2	-1	-1		-2	-2
at-kind:own_organization	-16	13	3		15	2	-4	-4	-5	-6	-1
at-kind:own_person	1	5	8	1	-3	3	-3	-3	-3	-3	-2
at-kind:own_person-office	-11	4	3	20	-4	-5	8	-3	-3	-1	-8
at:after1	5	-2		2		-1	-2		-1		-2
at:after2	9	-1	-1	1	-1	-1	-1	-1	-1	-1	-1
at:before	7			-4	-1			-1		-1	1
at:far	11		-2	-1	-1	-2		-1	-1	-2	-1
at:own		3	1		-1		-1				
chance	-9		4	2		-1				2	2
class:does_appointVerb	1	-5	-5	5	-2	-2	1	2	4	4	-1
class:does_attend	1	-7	4	20	-2	-2	-3	-3	-3	-3	-5
class:does_background	2	-7	10	8	-2	4	-4	-2	-2	-6	-14
class:does_callVerb	-3	9		7	-2	-3	-2	-2	-2	-5	2
class:does_forumNoun	35	-2	-6	-6	-1	-3	-1	-1	-1	-4	-8
class:does_forumVerb	3	-1	-1	1	-2	6	-3	-2	-2	-1	1
class:does_investVerb	-5		1	4	-2	4		1	-2	3	-4
class:does_launchNoun	22	-2	-4	-6	-1	-2	-2	-1	-1	-1	-2
class:does_launchVerb	-7	13	-6	-11	-2	-4	-2	9	-2	15	-5
class:does_licenceNoun	-19	-3	29	-6	-1	-2	-1	-2	-2	-4	-12
class:does_licenceVerb	10	-3	2	-6	-1		-1	-1	-1	2	
class:does_meetVerb	1	6	-7	-2	-1	4	2	3	3	-3	-4
class:does_moneyNoun	1	-6	17	-8	-3	3	-6	-2	-2	-4	-4
class:does_pactNoun		-5	-7	18	-1	-3	-3	-2	-2	3	-5
class:does_planned	5	-3	-5	-4	-1	-3	-1	-4	17	-2	-3
class:does_policyNoun		6	-7	-13	-2	-3	-1	-1	-1	23	-7
class:does_policyVerb	10	1	-3	-8	-1	3	-1	-2	1	3	-3
class:does_postNoun	25	-2	-2	-6	-1	-3	-4	-1	-1	-2	-2
class:does_punishNoun	3	-5	-8	14	-1	-2	-1	-1	-1	4	-6
class:does_punishVerb	7	9	-5	-1	-2	-3	-2	-2	-2	2	-2
class:does_receiveVerb	13	-4	-8	10	-1		3	-2	-2	-2	-6
class:does_signVerb	3		-9	1	-2	7	-2	-1	-1	3	
class:does_talkNoun	14	-4	5	-8	-1	-3	5	-1	-1	-3	-3
class:does_topicVerb	6	-2	6	3	-2	-4	-3	-2	-2	5	-7
class:does_travelNoun	-10	-8	18	-9	-2	-4	14	-2	-2	-3	-4
class:does_travelVerb	-7	-7	12	4	-2	-4	8	-2	-2	-2	1
class:does_visitorNoun	36	-2	-3	-6	-1	-19	-1	-1	-1	-1	-5
class:does_wish	5	9	-5	5	-1	-2	-2	-1	-1	-1	-4
class:done-accompanied_attend	9	-4	-7	-7	-1	13	-4	-1	-1	-2	-3
class:done-according_pactNoun	19	-2	-4	-5	-1	-1	-1	-1	-1		-3
class:done-according_receiveVerb	19	-2	-4	-5	-1	-1	-1	-1	-1		-3
class:done-after_appointVerb	-14	-4	-6	-5	-2	-3	-2	-2	-2	-10	21
class:done-after_licenceVerb	29	-2	-3	-11	-1	-8	-4	-1	-1	-3	-3
class:done-after_policyVerb	29	-2	-3	-11	-1	-8	-4	-1	-1	-3	-3
class:done-against_attend	24	-1	-2	-6	-1	-7	-2	-1	-1	-1	-2
class:done-against_forumVerb	22	-1	-2	-4	-1	-4	-1	-1	-1	-3	-3
class:done-against_launchNoun	13	-1	-2	-4	-2	-1	-1	-1	-1	-1	-1
class:done-against_launchVerb	17	-2	-3	-5	-1	-1	-1	-1	-1	-1	-2
class:done-against_policyNoun	17	-1	-2	-5	-1	-2	-1	-1	-1	-1	-1
class:done-against_punishVerb	18	-1	-3	-4	-1	-2	-1	-1	-1	-2	-2
class:done-among_launchVerb	32	-2	-10	-14	-1	-1	-1	-1	-1	-1	-1
class:done-as_forumVerb	16	-1	-1	-1		-1			-1	-6	-4
class:done-as_launchVerb	16	-1	-1	-1		-1			-1	-6	-4
class:done-as_punishVerb	16	-1	-1	-1		-1			-1	-6	-4
class:done-at_appointVerb	39	-2	-3	-3	-1	-2	-1	-2	-4	-21	-30
class:done-at_attend	-14	-32	22	-26	-4	-6	-4	-4	-4	-6	-8
class:done-at_callVerb	21	-3	-4	-3	-1	-1	-1	-1	-1	-2	-3
class:done-at_forumVerb	-9	21	6	-15	-2	-3	-2	-2	-2	-4	-7
class:done-at_investVerb	22	-4	-5	-5	-1	-2	-1	-1	-1	-2	-2
class:done-at_launchVerb	26	-3	-5	-6	-1	-3	-1	-1	-1	-1	-2
class:done-at_meetVerb	15	-4	-4	-6	-2	-3	-2	-2	-2	-14	-3
class:done-at_policyNoun	13	-2	-3	-3	-1	-1				-1	-1
class:done-at_punishVerb	17	-3	-2	-4	-1	-2	-1	-1	-1	-1	-1
class:done-at_receiveVerb	23	-5	-4	-4		-1	-1			-2	-3
class:done-at_talkNoun	26	-3	-5	-3	-1	-7	-1	-1	-1	-1	-2
class:done-at_topicVerb	35	-4	-6	-7	-1	-17	-3	-1	-1	-2	-2
class:done-at_travelNoun	18	-4	-6	-2	-1	-2	-1	-1	-1	-1	-1
class:done-at_travelVerb	18	-4	-6	-2	-1	-2	-1	-1	-1	-1	-1
class:done-at_wish	18	-3	-5	-3	-1	-1	-1	-1	-1	-1	-1
class:done-attended_attend	15	-4	9	-11	-1	-2	-1	-1	-1	-3	-5
class:done-attended_forumVerb	15	-4	9	-11	-1	-2	-1	-1	-1	-3	-5
class:done-before_attend	29	-2	-3	-4	-1	-2	-1	-3	-2	-11	-4
class:done-before_forumVerb	16	-1	-2	-2	-1	-1	-1	-4	-2	-1	-1
class:done-before_travelVerb	35	-3	-4	-10	-3	-2	-1	-1	-1	-11	-4
class:done-between_launchNoun	-10	-5	-7	-9	21	-5	-3	-3	-3	-4	-6
class:done-between_receiveVerb	23	-2	-7	-5	-1	-2	-1	-1	-1	-2	-2
class:done-between_signVerb	37	-2	-4	-5	-2	-4	-2	-1	-1	-16	-5
class:done-between_talkNoun	-10	-5	-7	-9	21	-5	-3	-3	-3	-4	-6
class:done-between_topicVerb	-7	-4	-7	-8	19	-4	-3	-3	-2	-4	-5
class:done-between_travelVerb	12	-1	-3	-3		-1		-1		-1	-1
class:done-by_appointVerb	11	-2	-3	-5	-1	-1	-1	-1	-1	-3	7
class:done-by_attend	57	-4	-7	-14	-6	-5	-23	-2	-2	-3	-3
class:done-by_callVerb	12	-6	-12	13	-3	-3	-2	-2	-2	-4	-6
class:done-by_forumNoun	-4	-10	16	-14	-3	-5	-3	-3	-3	-5	-6
class:done-by_forumVerb	-1	-4	-6	-4	28	-3	-1	-1	-1	-2	-4
class:done-by_investVerb	-4	-4	-7	-7	-2	8	-2	-2	-2	11	7
class:done-by_launchNoun	39	-3	-7	-6	-1	-4	-3	-1	-1	-3	-14
class:done-by_launchVerb	4	-7	4		-2	-11	-3	-2	-2	15	-8
class:done-by_licenceVerb	-24	-3	-4	-5	-2	16	-2	-1	-1	-5	25
class:done-by_meetVerb	19	-3	-3	-6	-1	-3	-1		-1	-1	-1
class:done-by_moneyNoun	-23	-5	-6	-6	-2	29	-6	-2	-2	-7	-8
class:done-by_pactNoun	14	-2	-4	-2	-1	-1	-1	-1	-1	-1	-1
class:done-by_planned	-9	-12	-19	22	-8	-5	-3	-3	-3	-6	-7
class:done-by_policyNoun	14	-2	-4	-2	-1	-1	-1	-1	-1	-1	-1
class:done-by_policyVerb	-16	-6	2	-3	-2	2	-2	-2	-2	12	16
class:done-by_postNoun	10	-1	-2	-3		-1				-1	-1
class:done-by_punishNoun	15	-2	-2	-3	-1	-1	-1	-1	-1	-2	-2
class:done-by_punishVerb	-4	-4	-7	16	-2	-2	-1	-1	-1	10	-19
class:done-by_receiveVerb	-18	28	-13	-13	-2	1	13	-2	-2	-6	9
class:done-by_signVerb	-9	-6	-2	-10	-2	3	-2	-2	-2	25	5
class:done-by_talkNoun	26	-1	-1	-4	-1	-5	-4	-1	-1	-2	-7
class:done-by_topicVerb	-9	24	-18	-21	-3	-5	-4	-3	-3	-13	17
class:done-by_visitorNoun	14	-3	-2	-3	-2	-2	-1	-1	-1	-1	-1
class:done-by_wish	16	-2	-2	-2	-1	-1	-1	-1	-1	-2	-4
class:done-chaired_postNoun	7	19	-19	-18	-3	-9	-4	-3	-3	-7	-16
class:done-flanked_attend	25	-2	-3	-6	-1	-2	-1	-1	-1	-5	-3
class:done-for_appointVerb	20	-2	-2	-2		-1				-1	-11
class:done-for_background	24	-2	-3	-3	-1	-1	-1	-1	-1	-3	-12
class:done-for_forumVerb	18	-2	-3	-5	-1	-1		-1	-1	-1	-2
class:done-for_investVerb	42	-3	-6	-4	-2	-3	-1	-2	-2	-27	-26
class:done-for_meetVerb	25	-3	-5	-6	-1	-2	-1	-1	-1	-2	-3
class:done-for_planned	-12	27	-13	-15	-3	-4	-2	-2	-2	-4	-5
class:done-for_policyVerb	-9	26	-11	-13	-3	-4	-2	-2	-2	-5	-11
class:done-for_topicVerb	32	-5	-7	-4	-1	-2	-1	-5	-6	-2	-3
class:done-for_travelVerb	24	-2	-2	-2		-12	-1		-1	-1	-2
class:done-from_appointVerb	22	-2	-7	-4	-1	-1	-1	-1	-1	-2	-3
class:done-from_attend	24	-2	-7	-7	-2	-1	-1	-1	-1	-1	-2
class:done-from_forumVerb	32	-3	-4	-5	-2	-2	-1	-6	-7	-2	-5
class:done-from_investVerb	30	-2	-6	-4	-1	-1	-1	-5	-5	-2	-3
class:done-from_launchVerb	22	-2	-2	-3	-1	-1	-1	-6	-3	-2	-2
class:done-from_meetVerb	22	-1	-2	-9	-2	-1	-1	-1	-1	-1	-2
class:done-from_pactNoun	23	-1	-3	-4	-1	-2	-5	-4	-2	-1	-2
class:done-from_punishVerb	20	-2	-4	-5	-1	-2	-1	-2	-1	-1	-1
class:done-from_receiveVerb	18	-1	-3	-3	-1	-1	-2	-2	-1	-2	-3
class:done-from_topicVerb	15	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
class:done-from_travelNoun	27	-6	-7	-5	-1	-2	-1	-1	-1	-2	-3
class:done-headed_travelVerb	25	-2	-6	-7	-1	-3	-2	-1	-1	-1	-2
class:done-in_appointVerb	30	-2	-3	-3	-1	-16	-2	-1	-1	-2	-2
class:done-in_attend	10	-1	-2	-2		-1				-1	-1
class:done-in_callVerb	23	-3	-3	-7	-1	-2	-1	-2	-2	-1	-2
class:done-in_forumNoun	29	-7	-13	-8	-1	-2	-1	-1	-1	-2	-2
class:done-in_forumVerb	23	-2	-4	-5	-2	-2	-1	-1	-1	-2	-2
class:done-in_investVerb	-6	-2	-6	-4	-1	16	-2	19	-4	-2	-14
class:done-in_launchVerb	23	-2	-2	-4	-4	-5	-1	-1	-1	-2	-2
class:done-in_licenceVerb	17	-2	-4	-5	-1	-1	-1	-1	-1	-1	-2
class:done-in_meetVerb	14	-1	-2	-3	-1	-3	-1	-1	-1	-1	-1
class:done-in_moneyNoun	25	-2	-2	-2	-1	-2	-1	-5	-6	-2	-2
class:done-in_planned	22	-2	-2	-5	-3	-2	-1	-1	-1	-1	-6
class:done-in_policyVerb	-5	-2	-2	-6	-2	23	-1	-1	-1	-2	-4
class:done-in_punishVerb	34	-2	-3	-4	-4	-2	-1	-1	-1	-14	-7
class:done-in_receiveVerb	12	-2	-3	-2		-1		-1	-1	-1	-1
class:done-in_talkNoun	18	-2	-4	-2	-1	-3	-1	-1	-1	-1	-2
class:done-in_topicVerb	-7	-3	-3	-5	-1	24	-1	-1	-1	-2	-5
class:done-in_travelNoun	16	-3	-4	-2	-1	-1	-1	-1	-1	-1	-2
class:done-in_travelVerb	26	-5	-6	-5	-1	-2	-1	-1	-1	-1	-2
class:done-in_visitorNoun	11	-1	-1	-1		-1		-1	-2	-1	-2
class:done-in_wish	20	-2	-4	-6	-1	-3	-1	-1	-1	-1	-2
class:done-into_investVerb	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-1
class:done-into_launchVerb	19	-3	-4	-5	-1	-1	-1	-1	-1	-2	-2
class:done-into_policyVerb	14	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
class:done-into_signVerb	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-1
class:done-led_investVerb	-6	-5	16	4	-2	-5	-2	-2	-2	-4	-6
class:done-of_appointVerb	-16	-7	-8	7	23	-4	-3	-2	-2	-7	-6
class:done-of_attend	16	-2	-3	-3		-3	-1			-1	-1
class:done-of_callVerb	-2	-5	-5	20	-1	-4	-1	-1	-1	-2	-3
class:done-of_forumNoun	7	22	-10	-12	-2	-6	-2	-2	-2	-3	-4
class:done-of_forumVerb	9	-8	-15	-18	21	-3	-2	-2	-2	-3	-4
class:done-of_investVerb	1	-6	-14	-13	20	-3	-2	-2	-2	13	-6
class:done-of_launchVerb	-9	-5	-8	-8	-3	-4	-2	-2	-2	-11	31
class:done-of_licenceNoun	22	-2	-4	-9	-1	-1	-1	-1	-1	-1	-2
class:done-of_licenceVerb	24	-2	-4	-4	-1	-1	-1	-1	-1	-3	-5
class:done-of_meetVerb	-10	-5	-9	-23	24	-3	-2	-2	-2	-3	-4
class:done-of_policyVerb	4	-3	-4	-7	-2	-12	25	-2	-2	-3	-3
class:done-of_punishVerb	-17	-17	20	-26	-3	-9	-4	-3	-3	-14	26
class:done-of_receiveVerb	-3	21	11	-26	-3	-12	-5	-3	-3	-23	-11
class:done-of_signVerb	2	-5	-5	-9	-2	-14	24	-2	-2	11	-6
class:done-of_talkNoun	32	-9	-8	-6	-1	-1	-1	-1	-1	-1	-2
class:done-of_topicVerb	36	-6	-12	-26	-1	-2	-1	-1	-1	-3	-3
class:done-of_travelNoun	40	-12	-10	-7	-1	-4	-1	-1	-1	-1	-2
class:done-of_travelVerb	-15	11	-14	10	8	-5	-2	-4	13	-4	-5
class:done-of_wish	21	-4	-4	-4	-1	-1	-1	-1	-1	-2	-3
class:done-on_callVerb	4	18	-6	-7	-1	-4	-2	-1	-2	-2	-4
class:done-on_forumVerb	22	-2	-4	-2	-1	-1	-1	-1	-1	-6	-3
class:done-on_investVerb	40	-6	-10	-14	-1	-4	-2	-1	-1	-2	-3
class:done-on_punishVerb	34	-3	-6	-4	-1	-2	-1	-2	-2	-6	-8
class:done-on_talkNoun	-2	21	-8	-7	-2	-4	-3	-2	-2	-3	-5
class:done-on_wish	-2	21	-8	-7	-2	-4	-3	-2	-2	-3	-5
class:done-outside_forumNoun	33	-18	-27	-26	-3	-4	-3	-3	-3	-5	-6
class:done-over_appointVerb	9	-1	-1	-1		-1		-2	-1	-1	-1
class:done-owner_appointVerb	1	13	-5	-5	-1	13	-1	-1	-1	-3	-12
class:done-owner_attend	15	-1	-2	-2		-3	-1	-1	-1	-1	-2
class:done-owner_callVerb	14	-3	-1	-3	-1	-1	-1	-1	-1	-1	-2
class:done-owner_forumVerb	2	-3	-4	-4	12	-3	-1	-2	-2	7	-2
class:done-owner_investVerb	-8	-3	17	-4	-1	-2	-1	-1	-2	-2	6
class:done-owner_launchNoun	13	-2	-3	-3	-1	-1				-1	-1
class:done-owner_launchVerb	-11	9	-5	-5	-2	-3	-1	-2	-2	4	15
class:done-owner_licenceVerb	-12	-3	-6	-6	-1	-4	-3	-3	15	-4	17
class:done-owner_meetVerb	1	-5	-6	-5	21	-2	-1	-1	-1	-2	-3
class:done-owner_moneyNoun	26	-2	-7	-3	-1	-2	-1	-1	-1	-2	-8
class:done-owner_pactNoun	17	-2	-3	-4	-2	-2	-1	-1	-1	-1	-2
class:done-owner_policyNoun	16	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
class:done-owner_policyVerb	-24	-3	13	-6	-2	-9	11	-2	10	-3	13
class:done-owner_punishNoun	11	-1	-2	-1		-1			-1	-1	-3
class:done-owner_punishVerb	-9	-5	-5	-5	-2	-3	-2	-1	-2	7	18
class:done-owner_receiveVerb	17	-3	-4	-3	-1	-1	-1	-1	-1	-1	-2
class:done-owner_signVerb	-4	-3	12	-6	-1	-10	9	-1	-1	-2	7
class:done-owner_talkNoun	-15	21	-7	-5	-1	-2	-1	-1	-1	-2	-3
class:done-owner_topicVerb	10	-3	5	-3	-1	-1	-1	-1	-2	-1	-2
class:done-owner_travelNoun	-19	28	-6	-5	-1	-2	-2	-1	-1	-2	-3
class:done-owner_travelVerb	-4	10	-6	-5	-1	-2	-1	-1	-1	-2	10
class:done-owner_wish	21	-3	-4	-3	-1	-1	-1	-1	-1	-2	-4
class:done-presence_policyVerb	8	-1	-1	-1		-1	-1	-1	-1	-1	-1
class:done-presence_signVerb	8	-1	-1	-1		-1	-1	-1	-1	-1	-1
class:done-represented_attend	21	-3	-7	-9	-1	9	-1	-2	-1	-5	-3
class:done-start-up_forumVerb	18	-2	-5	-5	-1	-1	-1	-1	-1	-1	-2
class:done-to_appointVerb	24	-2	-4	-6	-1	-3	-1	-1	-1	-2	-2
class:done-to_attend	6	-8	-7	3	-3	-2	-2	-1	-1	15	-7
class:done-to_background	31	-2	-3	-4	-1	-2	-1	-1	-1	-3	-17
class:done-to_callVerb	22	-2	-2	-2	-1	-1	-1	-1	-1	-7	-4
class:done-to_forumVerb	15	-11	-8	4	-1	-2	-1	-1	-1	-2	-2
class:done-to_investVerb	16	-1	-2	-3	-1	-1	-1	-1	-1	-2	-4
class:done-to_launchVerb		-3	17	-9	-1	-6	-1	-1	-1	-2	-3
class:done-to_licenceVerb	-3	-2	-3	-3	-1	-2	-2	-1	-1	-3	16
class:done-to_meetVerb	15	-1	-3	-4		-1		-1	-1	-1	-1
class:done-to_moneyNoun	13	-1	-1	-3	-1	-2	-2	-1	-1	-1	-1
class:done-to_policyNoun	16	-1	-2	-3		-1	-1			-2	-4
class:done-to_policyVerb	-16	-3	16	-8	-1	-4	-1	-1	-1	-4	18
class:done-to_punishVerb	21	-3	-6	-4	-1	-1	-1	-1	-1	-1	-3
class:done-to_receiveVerb	19	-2	-5	-4	-1	-2	-2	-1	-1	-1	-1
class:done-to_signVerb	17	-2	-3	-3	-1	-1		-1	-1	-1	-5
class:done-to_talkNoun	35	-3	-3	-3	-1	-2	-1	-1	-1	-15	-8
class:done-to_travelVerb	21	-3	-3	-4	-1	-3	-1	-1	-1	-5	1
class:done-to_wish	35	-3	-3	-3	-1	-2	-1	-1	-1	-15	-8
class:done-under_background	8	-1	-1	-1		-1				-1	-1
class:done-under_receiveVerb	14	-1	-2	-2	-1	-1	-1	-1	-1	-2	-6
class:done-under_travelVerb	23	-1	-2	-10	-3	-3	-1	-1	-1	-1	-1
class:done-unless_travelVerb	32	-2	-2	-3	-1	-2	-1	-1	-1	-17	-7
class:done-up_investVerb	-2	-4	-15	-3	-1	-2	-1	-1	-2	-4	20
class:done-verb_appointVerb	-16	4	16	-4	-2	-3	-2	10	-4	7	-9
class:done-verb_attend	-1	-3	-6	-7	-2	-3	-1	30	-2	-3	-6
class:done-verb_callVerb	15	-3	-3	5	-1	-3	-1	-1	-1	-2	-4
class:done-verb_forumNoun	35	-4	-21	-17	-2	-3	-1	-2	-2	-3	-4
class:done-verb_forumVerb	16	-2	-3	-7	-1	-2	-1	-2	-1	-2	6
class:done-verb_investVerb	-13	-6	2	5	-2	-3	-2	-3	-2	13	12
class:done-verb_launchVerb	32	-5	11	-13	-2	-7	-2	-7	-11	-3	-7
class:done-verb_licenceNoun	31	-1	-2	-2	-1	-1	-1	-2	-1	-4	-15
class:done-verb_licenceVerb	4	-3	-6	-6	-2	-3	-2	-3	-2	-12	21
class:done-verb_meetVerb	26	-2	-8	-6	-1	-1	-1	-1	-1	-2	-4
class:done-verb_moneyNoun	27	-3	-6	-3	-1	-1	-1	-1	-1	-2	-7
class:done-verb_pactNoun	27	-2	-6	-6	-1	-1	-1	-1	-1	-3	-9
class:done-verb_policyNoun	27	-2	-5	-5	-1	-1	-1	-1	-1	-3	-6
class:done-verb_policyVerb	9	-5	14	-11	-1	-7	-2	-2	-1	-6	3
class:done-verb_punishNoun	27	-2	-6	-6	-1	-1	-1	-1	-1	-3	-9
class:done-verb_punishVerb	-6	-3	-5	-6	-1	-2	-1	-1	-1	17	5
class:done-verb_receiveVerb	9	-5	9	-9	-2	8	-3	-2	-2	-3	-4
class:done-verb_signVerb	27	-2	-6	-5	-1	-1	-1	-1	-1	-2	-5
class:done-verb_talkNoun	6	6	-7	6	-1	-3	-2	-1	-1	-2	-3
class:done-verb_topicVerb	1	8	3	3	-2	-4	-2	-2	-2	7	-10
class:done-verb_travelNoun	3	7	-8	8	-1	-4	-2	-1	-1	-2	-2
class:done-verb_travelVerb	4	9	7	-4	-2	-4	-2	-1	-1	-3	-4
class:done-verb_wish	19	-1	-2	-2	-1	-2	-1	-1	-1	-2	-4
class:done-whether_topicVerb	30	-3	-5	-10	-2	-2	-1	-2	-2	-12	-22
class:done-with_appointVerb	12	-1	-3	-3		-1	-1			-1	-1
class:done-with_attend	18	-1	-8	-3	-1	-1	-1	-1	-1	-1	-2
class:done-with_forumVerb	9	5	3	-8	-1	-2	-1	-1	-1	-1	-2
class:done-with_investVerb	15	-1	-2	-5	-1	-1	-1	-1	-1	-1	-2
class:done-with_launchNoun	5	-2	-8	14	-2	-2	-3	-1	-1	-2	-2
class:done-with_launchVerb	-23	9	5	24	-6	-4	-3	-2	-2	-4	-5
class:done-with_mealNoun	21	-1	-2	-5	-1	-6	-1	-2	-2	-1	-2
class:done-with_meetVerb	21	-2	-4	-6	-1	-2	-1	-1	-1	-1	-2
class:done-with_pactNoun	15	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
class:done-with_policyVerb	21	-3	-5	-6	-2	-1	-1	-1	-1	-1	-1
class:done-with_punishVerb	6	12	10	-25	-2	-2	-2	-2	-3	-3	-4
class:done-with_receiveVerb	15	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
class:done-with_signVerb	20	-2	-4	-5	-1	-2	-1	-1	-1	-1	-1
class:done-with_talkNoun	6	-2	11	-5	-1	-2	-2	-1	-1	-2	-2
class:done-with_topicVerb	-4	-4	-9	20	-1	-2	-2	-1	-1	-2	-2
class:done-with_travelNoun	-26	-16	31	-15	-3	-6	-9	-3	-3	-6	-6
class:done-with_travelVerb	-16	-9	32	-13	-2	-4	-4	-2	-2	-4	-5
class:done-within_wish	14	-1	-3	-6		-1				-1	-1
cue:accompany	-9	15	5	5	-2	-3	3	-2	-2	-4	-5
cue:address	-12	-4	6	24	-1	-8	-3	-1	-1	-2	-3
cue:along	18	-6	-10	14	-2	-3	-2	-4	-1	-2	-4
cue:also	4	4	3	-1	-2	-2	-2	1		-2	-3
cue:appoint	10	-3	-6	-6	-1	-2	-1	-3	17	-8	
cue:attend	-7	5	-4	22	-2	1	-4	-2	-2	-3	-4
cue:attendance	-17	-14	-28	53	-3	-7	-4	-4	-4	-5	-6
cue:behalf	-8	-4	10	-7	-1	14	-3	-1	-1	-2	-3
cue:both	17	-5	4	-8	-1	-2	-1	-1	-1	3	-4
cue:buy	18	3	-10	-10	-1	-2	8	3	1	-3	-5
cue:ceremony	3	-3	-7	24	-4	-7	2	-2	-2	-4	-1
cue:company	-2	-1	4	1	-2	3	-2	1	1	-1	-1
cue:conference		-4	11	11	1	-5	-2	-2	-2	-5	-7
cue:conversation	5	-6	3	8	-2	4	-3	-2	-2	-3	-3
cue:counterpart	18	10	-7	-9	-1	-2	-2	-1	-1	-3	-3
cue:delegation	-1	-3	18	2	-1	-4	-3	-2	-2	-3	-2
cue:discussion	5		-15	4	-2	-4	7	4	6	-3	-3
cue:entourage	15	-3	-2	-1		-1	-1	-1		-1	-6
cue:event	-8	-4	-5	15	12	3	-2	-2	-2	-3	-4
cue:exchange	11	-2	-4	-5		3	4	-1	-1	-2	-3
cue:fine	7	-5	-5	-3	-1	-2	-1	-1	-2	-1	14
cue:forum	28	-2	-2	-4	-1	-15	-1			-1	-1
cue:fund	6	-3	2	1	-1	6	-2	-2	2	-3	-7
cue:gathering	-12	-5	-7	11	-2	-3	-2	-2	-2	15	-6
cue:greet	27	-2	-3	-4	-1	-2	-1	-1	-1	-5	-22
cue:group	-13	-7	18	7	5	-3	-2	-3	2	-5	
cue:head	-7	3	16	4	-2	-4	-2	-2	-3	-1	-1
cue:host	13	4	-9	-9	-1	16	-2	-2	-2	-2	-5
cue:initial	-6	-6	-9	-15	-2	-9	22	-6	16	-4	-6
cue:invest	-7	-4	3	8	-2	-5	3	3	-3	-3	3
cue:join	1	-4	-3	13	-2	-2	-2	8	-2	-3	-6
cue:keynote	3	-4	-20	17	-5	-2	-2	-1	-1	-2	-3
cue:lead	4	-6	15	-6	-2	-1	-2	2	1	-3	-2
cue:license	7		-1	-3	-1	-2	-1	-2	-2	5	1
cue:likewise	20	-2	-6	-3		-4	-1	-1	-1	-1	-1
cue:meeting	12	1	-7	-2	-2	-3	-2	-1	-1	5	
cue:member	-17	5	8	19	-2	-4	-2	-2	-2	1	-4
cue:name	16	-4	-5	-6	3	4	-2	-1	-1	-4	-1
cue:nominate	10	-2	-4	-6	-1	-1	-1	-1	-1	-9	10
cue:off_accompany	-7	15	6		-2	-3	4	-2	-2	-4	-5
cue:off_address	-13	-2	-4	30	-2	-10	-4	-1	-1	-2	-3
cue:off_along	30	-3	-5	-11	-1	-2	-1	-1	-1	-2	-3
cue:off_also	6		8	-2	-2	-4	-2	2	1	-2	-5
cue:off_appoint	11	-3	-6	-6	-1	-2	-1	-3	21	-7	-8
cue:off_attend	-5	3	-5	22	-2		-2	-2	-2	-3	-4
cue:off_attendance	-17	-14	-28	53	-3	-7	-4	-4	-4	-5	-6
cue:off_behalf	3	-4	11	-7	-1	4	-2	-1	-1	-2	-3
cue:off_both	21	-3	1	-8	-1	-2	-1	-1	-1	-2	-3
cue:off_buy	16	-4	-6	-6	-1	-2	12	-2	-1	-3	-4
cue:off_ceremony	-1	-3	-8	24	-4	-8	3	-2	-2	-3	3
cue:off_company	4	-5	6	-2	-2		-2	2		-1	-2
cue:off_conference	3	-4	13	8	-3	-5	-2	-2	-2	-4	-7
cue:off_conversation	1	-4	6	5	-2	6	-4	-2	-2	-3	-3
cue:off_counterpart	26	-3	-5	-7	-1	-1	-1	-1	-1	-3	-3
cue:off_delegation	-7	-5	17	8	-1	-3	-1	-1	-1	-3	
cue:off_discussion	15	-6	-12	-14	-2	-4	10	7	8	-3	-3
cue:off_entourage	14	-1	-1	-1		-1				-1	-8
cue:off_event	-15	-3	-5	20	10	6	-2	-2	-2	-3	-4
cue:off_exchange	8	-2	-4	-5	1	3	6	-2	-1	-2	-3
cue:off_fine	24	-6	-6	-2	-1	-2	-1	-1	-1	-2	-3
cue:off_forum	29	-1	-2	-4	-1	-17	-1			-1	-1
cue:off_fund	12	-3	5	-7	-1	10	-2	-1	-1	-3	-8
cue:off_gathering	-12	-5	-7	11	-2	-3	-2	-2	-2	15	-6
cue:off_greet	27	-2	-3	-4	-1	-2	-1	-1	-1	-5	-22
cue:off_group	-17	-7	22	9	6	-3	-2	-2	-2	-5	1
cue:off_head	-13	-6	19	13	-1	-4	-2	-2	-2	-3	2
cue:off_host	16	-3	-5	-7	-1	11	-1	-1	-1	-2	-5
cue:off_initial	13	-5	-9	-12	-2	-3	-3	-7	18	-3	-5
cue:off_invest	-10	-3	7	14	-1	-9	-5	8	-2	-2	6
cue:off_join	3	-3	-2	7	-1	-2	-1	9	-2	-3	-6
cue:off_lead	9	-4	6	-4	-2		-2	3	1	-3	-3
cue:off_license	7	2	1	-6	-1	-2	-1	-1	-2	1	2
cue:off_likewise	27	-2	-10	-4	-1	-6	-1	-1	-1	-1	-2
cue:off_meeting	21	-4	-9	-4	-2	-3	-1	-1	-1	4	-2
cue:off_member	-18	1	9	19	-2	-4	-2	-2	-2	3	-2
cue:off_name	21	-2	-3	-11	4	1	-1	-1	-1	-2	-3
cue:off_nominate	24	-2	-4	-7	-1	-1	-1	-1	-1	-1	-5
cue:off_other	8	-3	1	1	-1	6	-2	-2	-2	-3	-4
cue:off_owner	20	-3	-5	-5	-1	-1	-1	-1	-1	-2	-3
cue:off_panel	5	-5	-9	18	-1	-2	-1	-1	-1	-5	-3
cue:off_participant	-1	-2	-4	19	-2	-13	-4	-1	-1	-2	-3
cue:off_participate	29	-7	-20	-12	-1	-2	-1	-1	-1	-2	-2
cue:off_partner	25	-2	-5	-6	-1	-4	-2	-1	-1	-1	-2
cue:off_party	12	-3	4	-9	-1	-2	-1	-2	-2	-4	6
cue:off_penalty	-26	-4	-4	-6	-1	-2	-1	-1	-1	45	-10
cue:off_predecessor	20	-2	-5	-8	-1	-1	-1	-1	-1	-1	-1
cue:off_presence	7	-4	9	-11	-1	-9	17	-1	-1	-3	-4
cue:off_present	7	-1	-6	20	-3	-7	-3	-2	-2	-3	
cue:off_receive	14	-4	2	-8	-1	-5	6	-3	4	-2	-3
cue:off_replace	5	-3	-5	-6	-1	-1	-1	-1	-1	15	-2
cue:off_represent	-8	-5	-6	15	-2	16	-3	-2	-3	-3	-4
cue:off_representative	-2	15	19	-9	-1	-11	-4	-1	-1	-3	-4
cue:off_sell	12	-3	-5	-5	-1	-2	-1	-1	-1	-4	11
cue:off_session	-22	18	18	9	-1	-3	-2	-1	-1	-3	-6
cue:off_side	8	-4	-4	14	-2	-1	-2	-1	-1	-3	-3
cue:off_sign	-3	-4	6	-7	2	11	1	-1	-1		-2
cue:off_signature	20	-3	-8	-19	-3	20	-2	-1	-1	-3	-3
cue:off_speak	8	-2	-5	2	-1	3	-2	-1	-2	4	-3
cue:off_speaker	15	-4	-14		-3	-2	-2	-1	-2	-3	-3
cue:off_speech	-10	-3	-7	9	-2	20	-1	-1	-1	-2	-2
cue:off_stake	8	-2	-4	-5	-1	12	-3	-1	-1	-2	-3
cue:off_subsidiary	8	7	-4	-5	-1	-4	-1	-1	-2	-3	7
cue:off_succeed	-2	-5	-7	-6	-3	-4	-3	-3	-3	-16	12
cue:off_successor	-33	-8	40	-15	-2	-3	-2	-2	-2	-3	-7
cue:off_summit	19	-2	-4	-6	-1	-2	-1	-1	-1	-1	-1
cue:off_talk	9	-2	4	-3	-1	-2	-1	-1	4	-2	-3
cue:off_team	17	-2	-6	7	-1	-2	-3	-2	-1	-3	-4
cue:off_together	-1	-1	-6	10	7	-3	-2	-2	-2	4	-5
cue:off_too	-23	-5	6	19	-2	-3	-2	10	-3	10	-7
cue:off_tour	22	5	-5	-12	-1	-6	5	-2	-1	-2	-3
cue:off_visit	7	7	7	-10	-1	-3	1	-1	-1	-2	-3
cue:off_welcome	9	9	-7	-2	-1	-3	-1	-1	-1	-2	2
cue:off_witness	11	-2	-6	-9	-2	-4	16	-1	-1	-2	-3
cue:other	8		-1	-1	-2	4	-2	-2	1	-2	-4
cue:own_accompany	-11	10	-1	17	-3	-4	-3	-3	-3	-5	-6
cue:own_address		-11	15	-15	-1	-2	-1	-1	-1	-2	-2
cue:own_along	-13	-19	-30	47	-4	-6	-4	-21	3	-7	-9
cue:own_also	-4	18	-15	3	-2	5	-3	-3	-3	-3	5
cue:own_appoint	7	-5	-6	-6	-3	-4	-2	-2	-3	-15	11
cue:own_attend	-16	12		6	-5	7	-17	-3	-2	-4	-5
cue:own_behalf	-17	-2	-2	-4	-1	22	-7	-1	-1	-1	-1
cue:own_both	1	-11	10	-6	-2	-4	-2	-2	-2	17	-7
cue:own_buy	19	10	-18	-19	-2	-3	-2	8	1	-4	-6
cue:own_ceremony	16	-4	-4	8	-4	-2	-1	-1	-1	-10	-24
cue:own_company	-15	6	-1	9	-3	11	-3	-3	1	-3	1
cue:own_conference	-14	-4	-6	15	12	-3	-2	-2	-2	-9	-5
cue:own_conversation	16	-12	-5	8	-1	-2	-1	-1	-1	-2	-2
cue:own_counterpart	5	20	-11	-13	-2	-5	-3	-2	-2	-3	-3
cue:own_delegation	8		16	-8	-2	-5	-4	-2	-2	-3	-4
cue:own_discussion	-15	7	-22	27	-3	-3	-2	-2	-2	-4	-4
cue:own_entourage	18	-7	-3	-2	-1	-1	-1	-1	-1	-2	-1
cue:own_event	24	-6	-6	-14	12	-11	-2	-1	-1	-3	-6
cue:own_exchange	28	-7	-7	-6	-3	-1	-5	-1	-1	-2	-3
cue:own_fine	-10	-4	-5	-5	-2	-3	-2	-2	-2	-2	24
cue:own_fund	-2	-4	-8	19	-2	-8	-3	-5	10	-3	-3
cue:own_group	20	-6	-13	-9	-2	-4	-2	-10	19	-4	-7
cue:own_head	5	15	3	-23	-3	-5	-3	-3	-3	4	-9
cue:own_host	7	11	-22	-15	-2	18	-3	-5	-3	-4	-5
cue:own_initial	-29	-10	-12	-29	-6	-36	36	-6	-7	-10	-11
cue:own_invest	11	-5	-8	-7	-3	4	15	-7	-5	-3	-4
cue:own_join	-11	-17	-20	35	-9	-4	-2	-3	-3	-4	-5
cue:own_keynote	-22	-2	-3	28	-7	-2	-2	-1	-1	-2	-3
cue:own_lead	-17	-14	41	-15	-1	-3	-1	-2	-2	-4	4
cue:own_license	7	-5	-6	2	-2	-2	-1	-3	-3	13	-2
cue:own_likewise	8	-1	-1	-1				-1	-1		-1
cue:own_meeting	-15	12	-1	2	-2	-5	-2	-2	-2	7	6
cue:own_member	-5	13	-3	19	-2	-4	-2	-2	-2	-13	-19
cue:own_name	-4	-8	-12	16	-3	15	-4	-2	-2	-13	9
cue:own_nominate	-8	-3	-4	-4	-1	-2	-1	-1	-1	-25	22
cue:own_other	6	11	-10	-8	-2	-3	-2	-2	11	-1	-5
cue:own_owner	36	-3	-4	-4	-2	-3	-2	-3	-3	-9	-32
cue:own_panel	-40	-6	-9	-22	14	-6	-3	-3	-3	41	-14
cue:own_partner	14	-6	-17	16	-1	-2	-2	-1	-1	-1	-2
cue:own_party	-10	-3	-7	-5	-2	20	-5	-2	-2	-5	-7
cue:own_penalty	29	-5	-9	-6	-2	-3	-2	-2	-2	-7	-8
cue:own_predecessor	35	-4	-7	-9	-2	-3	-3	-2	-2	-18	-28
cue:own_presence	-6	-4	-5	1	-2	8	11	-4	-3	-3	-4
cue:own_present	-3	24	-11	-25	-3	11	-2	-2	-2	-5	-17
cue:own_receive	-5	16	6	-12	-2	5	-5	10	-9	-4	-5
cue:own_replace	49	-4	-3	-3	-1	-2	-1	-1	-1	-14	-31
cue:own_represent	1	-18	2	7	-3	-5	-2	-3	-3	-13	-9
cue:own_representative	-30	1	-1	25	-3	-4	-3	-3	-3	12	-11
cue:own_sell	-12	-5	-6	-7	-3	-6	-3	10	23	4	-21
cue:own_seller	-8	-2	-2	-2	-1	-2	-1	-1	-1	17	-9
cue:own_session	39	-14	-23	-12	-2	-3	-1	-2	-2	16	-6
cue:own_side	-14	-13	-28	30	-2	-4	-2	-3	-4	14	6
cue:own_sign	12	1	-5	-4	-3		6	5	-3	-4	-5
cue:own_signature	-18	-3	-4	30	-4	5	-2	-1	-1	-3	-7
cue:own_speak	2	-7	-6	1	23	-3	-2	-2	-2	-3	-6
cue:own_speaker	-22	-2	-3	28	-7	-2	-2	-1	-1	-2	-3
cue:own_speech	2	-4	-4	13	-2	-2	-1	-1	-1	-2	-5
cue:own_stake	11	-3	-2	-1		-1		-1	-1	-1	-1
cue:own_subsidiary	14	-4	-6	-6	-3	-3	-2	-18	22	5	-18
cue:own_successor	-11	-4	-8	-4	-2	-4	-2	-2	-2	-9	20
cue:own_summit	18	-5	-11	5	-1	-3	-1	-1	-1	-1	-2
cue:own_talk	-14		20	-1	-2	-4	-2	-6	13	-4	-4
cue:own_team	-24	-5	15	20	-2	-4	-2	-4	-3	6	-7
cue:own_together	8	-12	6	9	-4	-7	-3	-2	-2	6	-6
cue:own_too	30	-13	-18	20	-3	-4	-3	-3	-3	-37	-16
cue:own_tour	-21	25	2	13	-2	-4	-2	-2	-2	-4	-4
cue:own_visit	18	3	-8	-5	-1	-2	-1	-1	-1	1	-3
cue:own_welcome	15	22	-16	-24	-2	-3	-2	-2	-2	-3	-4
cue:own_witness	44	-15	-18	-8	-1	-14	-3	-1	-1	-2	-3
cue:owner	34	-3	-5	-5	-1	-1	-1	-1	-1	-3	-15
cue:panel	-14	-5	-9	15	7	-2	-1	-1	-1	15	-5
cue:participant	-1	-2	-3	18	-2	-12	-4	-1	-1	-2	-3
cue:participate	29	-7	-20	-12	-1	-2	-1	-1	-1	-2	-2
cue:partner	21	-4	-9	3	-1	-3	-2	-1	-1	-1	-2
cue:party	7	-3	2	-8	-1	8	-2	-2	-2	-4	3
cue:penalty	-5	-5	-6	-6	-2	-3	-2	-2	-2	32	-8
cue:predecessor	34	-3	-6	-8	-1	-2	-1	-1	-1	-7	-14
cue:presence	2	-4	7	-8	-1	-5	17	-2	-2	-3	-4
cue:present	6	4	-7	17	-3	-5	-3	-2	-2	-3	-1
cue:receive	9	3	3	-9	-1	-2	3	1	1	-3	-4
cue:replace	17	-3	-4	-6	-1	-1	-1	-1	-1	9	-9
cue:represent	-7	-7	-2	17	-2	14	-3	-2	-3	-4	-4
cue:representative	-14	12	13	7	-2	-8	-4	-2	-2	3	-6
cue:sell	4	-3	-5	-5	-1	-3	-1	3	8	-2	5
cue:seller	-4	-2	-2	-2	-1	-1	-1	-1	-1	16	-8
cue:session	-9	11	9	4	-1	-3	-2	-1	-1	3	-6
cue:side	4	-5	-7	19	-2	-2	-2	-2	-2		-1
cue:sign	2	-2	2	-6		7	2		-2	-2	-3
cue:signature	11	-3	-7	-7	-3	18	-2	-1	-1	-3	-3
cue:speak	5	-3	-5	2	5	2	-2	-1	-2	2	-3
cue:speaker	-2	-3	-11	21	-4	-2	-2	-1	-1	-2	-3
cue:speech	-12	-3	-6	12	-2	17	-1	-1	-1	-2	-3
cue:stake	9	-2	-4	-5	-1	11	-2	-1	-1	-2	-2
cue:subsidiary	10	5	-5	-5	-1	-4	-1	-4	7	-1	2
cue:succeed	-2	-5	-7	-6	-3	-4	-3	-3	-3	-16	12
cue:successor	-29	-6	29	-9	-2	-4	-2	-2	-2	-6	15
cue:summit	18	-3	-6	-1	-1	-2	-1	-1	-1	-1	-1
cue:talk	2	-1	9	-3	-1	-3	-1	-3	7	-2	-4
cue:team	5	-2		13	-1	-2	-3	-2	-2	-1	-5
cue:together	2	-4	-1	10	4	-4	-2	-2	-2	5	-5
cue:too	-13	-5	4	22	-2	-3	-2	9	-3		-9
cue:tour	-1	17	-2		-2	-5	2	-2	-2	-3	-4
cue:visit	13	6		-8	-1	-3		-1	-1	-1	-3
cue:welcome	12	16	-9	-8	-1	-3	-2	-1	-1	-2	
cue:witness	17	-4	-7	-9	-2	-5	14	-1	-1	-2	-3
elsewhere:none	8		-1	-1	-1	-1	-1		-1	-2	-1
elsewhere:other	8	-1	-1		-1	-1		-2		-1	-1
elsewhere:same	-20	1	11		-1	1	-1	-1	-1	9	4
governor:about	37	-5	-10	-8	-1	-9	-3	-1	-1	-2	-3
governor:accompanied	9	-4	-7	-7	-1	13	-4	-1	-1	-2	-3
governor:according	19	-2	-4	-5	-1	-1	-1	-1	-1		-3
governor:after	-11	-7	14	-8	-2	-4	-2	-2	-2	17	-7
governor:against	24	-3	-4	-5	-1	-2	-1	-1	-1	-2	-2
governor:among	6	-5	6	7	-1	-3	-2	-2	-2	-2	-3
governor:as	14	-5	-7	6	-2	-4	-2	-3	-3	13	-11
governor:at	20	3	-6	-7	-2	-1	-2	-1	-2	-1	1
governor:attended	15	-4	9	-11	-1	-2	-1	-1	-1	-3	-5
governor:before	9	-4	-5	15	-2	-5	-2	-2	-2	5	-16
governor:behalf	30	-5	-18	-3	-1	-2	-1	-1	-1	-1	-2
governor:behind	22	-3	-5	-5	-1	-1	-1	-1	-1	-1	-2
governor:beside	22	-2	-4	-3	-1	-2	-1	-2	-2	-2	-3
governor:besides	22	-2	-2	-5	-1	-1	-1	-1	-1	-4	-5
governor:between	-4	-4	-7	-9	10	7	-2	12	-2		-2
governor:by	7	1	-6	-5	4	1	-1	-2	-1	2	
governor:chaired	7	19	-19	-18	-3	-9	-4	-3	-3	-7	-16
governor:flanked	25	-2	-3	-6	-1	-2	-1	-1	-1	-5	-3
governor:for	16		-3	-8	-1	-5	-1	-2	-3	-3	13
governor:free	4	-1	2	1	-1	-1		-1	-1	-2	-1
governor:from	3		6	-3	-2	-1	-2	5		-3	-5
governor:headed	25	-2	-6	-7	-1	-3	-2	-1	-1	-1	-2
governor:in	15	-3	-4	-1	-2	-2	-1		1		-2
governor:into	25	-3	-5	-8	-1	-1	-1	-1	-1	-2	-2
governor:led	-6	-5	16	4	-2	-5	-2	-2	-2	-4	-6
governor:of	-3	3	-1	4				-1	1	1	-3
governor:on	-2	15	2	-9	-1	-4	-2	-2	-2	-4	11
governor:outside	37	-15	-23	-26	-2	-3	-2	-3	-3	-4	-4
governor:over	15	-1	-2	-3		-1		-2	-1	-1	-1
governor:owner	10		-2	-4		-1	-1	-1	-1		
governor:presence	1	-6	11	-21	-2	-13	20	-2	-2	-5	-6
governor:represented	21	-3	-7	-9	-1	9	-1	-2	-1	-5	-3
governor:start-up	-24	-5	-10	25	14	-5	-3	-6	-4	-3	-5
governor:than	-6	16	-21	-19	-1	-2	-2	-1	-2	-3	-3
governor:through	34	-4	-7	-9	-1	-5	-2	-1	-1	-2	-3
governor:to	15	4	-6	-3		-1	-2	-2	-3	-2	1
governor:under	40	-5	-6	-10	-2	-2	-1	-1	-1	-2	-6
governor:unless	32	-2	-2	-3	-1	-2	-1	-1	-1	-17	-7
governor:until		-5	-11	-11	-2	-4	-2	-2	-2	23	-30
governor:up	-18	-6	-16	-8	-3	-5	-2	-19	25	-6	15
governor:verb	3	-1	1		-2		-1	2	-2		2
governor:whether	38	-3	-5	-7	-1	-2	-1	-1	-1	-6	-17
governor:with	19	-2	-5	-1		-4		-2		-2	-3
governor:within	22	-1	-2	-4	-1	-1	-1	-1	-1	-5	-5
kind:agency	4	1	-6	-3	1	-1	-2		-2	7	1
kind:company	6	-1		-4	-1	1	-2	1	2	-4	4
kind:country	20	-3	-5	-3		-2	-1	-1		-2	-2
kind:organization	12	-1		-4	2		-2		-1	-3	-3
kind:person	4	1	5	3	-2		-1	-2	-2	-3	-3
kind:person-office	-3	3	3	8	-2	-2	4	-2	-2	-1	-4
list:list	-2	-3	2	9	-1		-1	1	-1	-3	-1
list:single	8	1	-1	-3	-1	-1		-1	-1	-1	
mention:name_free	6				-1	-1	-1		-1	-1	-1
mention:name_owner	11	-1	-2	-4		-1		-1		-2	2
mention:nominal_free	-2	-4	-1	-1	-2	1	2	-2	1	2	6
mention:nominal_owner	2	1	-3	-9	-2	4	3	-2	-2	10	-3
mention:post_free	-10	-8	20	3	-2	7	-3	-2	-2	-1	
mention:pronoun_free	18	3	-2	-6	-1	-1	-3	-2	-2	-5	2
mention:pronoun_owner	17	3	-2		1	-2	-3	-2	-2		-7
parts:1	4	-2	-2	-2		1	-1			2	1
parts:2	8	1	-1	-1	-2	-2		-1	-1	-2	1
parts:3	9		-2	3		-3	1	-1		-2	-4
parts:4	5	2	5	2	-1		-2	-2	-1	-3	-4
rival:none_after1	-6	-1		10		2	-1	1	-1	-1	-2
rival:none_after2		1		7	-1	-1	-2	-1	-1	-2	
rival:none_before	7			-7	-1	1	-2	-1	1	2	1
rival:none_far	6	1	-1	1	-1	-3	3	-1	-2	-2	
rival:none_own	-1			2	-1	1	-1			-1	
rival:other_after1	16	-3	2	-3		-5	-2	-1	-2	-2	-1
rival:other_after2	16	-3	-1	-3	-1	-2	1	-1		-2	-3
rival:other_before	5			-1	-1	-1	2	-1	-1	-4	1
rival:other_far	15	-2	-2	-2	-1	-1	-2	-1		-1	-2
rival:other_own	1	7	1	-3		-3	-1	-1		1	-2
rival:same_after1	24	-4	-8	-12	-1	2	-1	-2	-1	7	-4
rival:same_after2	23	-4	-8	-10	-1	-2	-1	-1	-1	5	2
rival:same_before	19	-4	-3	-6	-1	4	-1	-1	-1	-2	-2
rival:same_far	14	4	-8	-8	-1	-2	-1	-1	-1	1	3
rival:same_own	-1	4	6	-10	-2	5	-3	-2	-2	1	3
speech:silent_after1	5	-2		3			-2		-2		-1
speech:silent_after2	9	-2	-1	1	-1	-1		-1	-1	-2	-1
speech:silent_before	6			-4	-1			-1		-1	1
speech:silent_far	11		-2	-1	-1	-2		-1	-1	-2	-1
speech:silent_own	-1	3	1		-1		-1	-1		-1	
speech:speaks_after1	16	4	2	-11	-2	-8	4	-3	7	-2	-7
speech:speaks_after2	2	2	4	-5	-2	5	-3	-2	-2	6	-7
speech:speaks_before	18	-5	2	-7	-1	-5	5	-1	-2	-2	
speech:speaks_far	6	-5	3	-3	-1	-3	2	-2	-2	4	1
speech:speaks_own	14	-5	-7	-5	-2	1	-3	8	-4	10	-6
tie-at:body_after1	9	-5	-3	-1	-2	7	-2	-2	-2	-3	3
tie-at:body_after2	-2	5	7	-14	2	11	-2	-1	-2	-3	1
tie-at:body_before	-19	-1	8	-1	4	10	-2	-2	3	-4	6
tie-at:body_far	4	-4	4	4	-1	-3	-2	-1	-1	-2	5
tie-at:body_own	1	13	6		-2	-5	-2	-2	-2	-4	-1
tie-at:colleague_after1	-21	-12	28	-7	-4	-12	11	-4	-4	-7	12
tie-at:colleague_after2	-7	28	-29	-12	-3	25	-7	-3	-3	-7	-14
tie-at:colleague_before	28	-9		-9	-2	-5	-4	-2	-2	-3	
tie-at:colleague_far	16	5	-16	-5	-2	-4	-3	-2	-2	-6	9
tie-at:colleague_own	-6	-22	8	23	-4	-6	-4	-4	-4	-11	-12
tie-at:country_after1	3	-2	1	2	1	-3	-2		-1	3	-2
tie-at:country_after2	11	-3	1		-1	-3	-1	-2	-1	-3	1
tie-at:country_before	10	1	-1	-6	-2	-1	1	-2	-1	-2	1
tie-at:country_far	10	-1	-2	-1	-1	-3	2			-2	-2
tie-at:country_own	4		-3				1		-1	1	
tie-at:holder_after1	-8	6	4	-2	-3	17	-4	-3	-3	-1	-6
tie-at:holder_after2	-29	7	-8	20	-2	-6	7	6	-4	4	2
tie-at:holder_before	32	-3	-2	-7	-1	-1	-4	-1	-1	-3	-6
tie-at:holder_far	4	5	-9	14	-2	-3	-3	-2	-2	2	-5
tie-at:holder_own	7	6	2	2	-2	5	-3	-3	-2	-5	-6
tie-at:none_after1	10	-3	-2	4	-1	-2	-2	1	-1	-2	-2
tie-at:none_after2	12	-3	-2	2	-1	-2	-1		-1	-1	-3
tie-at:none_before	5	-1	-1	-2	-1						
tie-at:none_far	12		-1	-3	-1	-2		-1	-1	-2	
tie-at:none_own	-4	3	1	-2	-1	1	-2	1	2	1	1
tie:body	-3	3	5	-2		3	-2	-2	-1	-3	2
tie:colleague		4	5	2	-3			-3	-3	-6	3
tie:country	8	-1	-1	-1	-1	-2		-1	-1	-1	
tie:holder	2	5		5	-2	4	-2	-1	-2	-1	-5
tie:none	7	-1	-1	-1	-1	-1	-1			-1	-1
type:AGREEMENT	3	-4	-5		-2	14	8	-2	-2	-3	-4
type:APPOINTMENT	5	-3	-5	-5	-2	-3	-2	-2	-2	3	16
type:ENFORCEMENT	8	-3	-4	-5	-1	-2	-1	-1	-1	7	6
type:FORUM	6	-3	-4	8	7	-2	-1	-1	-1	-3	-3
type:INVESTMENT	7	-3	-4	-5	-1	-3	-1	9	8	-3	-4
type:LAUNCH	7	-2	-4	3	10	-2	-1	-1	-1	-2	-3
type:LICENCE	6	-3	-4	-5	-1	-2	-1	-1	-1	7	7
type:MEETING	6	4	4	2	-2	-3	-2	-2	-2	-3	-4
type:POLICY	12	-2	-3	-2	-1	-2	-1	-1	-1	-1	1
type:VISIT	9	1	4	-1	-1	-2	-1	-1	-1	-2	-3
verb:does_accept	5	-6	-8	-11	-2	-4	-3	-3	-3	-10	20
verb:does_accord	-7	-8	-15	22	-2	-5	-5	-3	-3	-4	-5
verb:does_accuse	33	-5	-6	-7	-1	-2	-1	-1	-1	-3	-20
verb:does_act	-18	9	-14	-26	-5	-4	-2	-2	-2	29	-11
verb:does_add	-4	-6	-8	-10	-3	-7	-3	37	-18	-8	-13
verb:does_address	-24	-9	17	14	-2	-4	-2	-1	-1	-3	-3
verb:does_adopt	19	-2	-3	-4	-2	-2	-1	-1	-1	-1	-2
verb:does_advise	-27	-7	33	-18	-2	-4	-2	-4	-3	-4	-5
verb:does_affirm	5	-10	20	-27	-3	-9	-9	-4	-3	-5	-6
verb:does_agree	-13	21	-17	11	-3	-20	-7	-3	-3	-8	12
verb:does_amend	23	-1	-2	-5	-5	-3	-1	-1	-1	-3	-2
verb:does_announce	43	-4	-6	-14	-1	-9	-3	-2	-2	1	-4
verb:does_answer	45	-5	-9	-7	-1	-2	-1	-1	-1	-8	-9
verb:does_appeal	-17	-15	-32	25	-4	-7	-4	-4	-4	-7	-8
verb:does_appear	27	-2	-3	-3	-1	-2	-1	-1	-1	-6	-8
verb:does_appoint	-35	-3	-5	-6	-2	-3	-2	-5	34	-8	26
verb:does_approve	21	-2	-3	-4	-2	-3	-1	-1	-1	-3	-3
verb:does_argue	16	-2	-4	-2		-1	-1	-1	-1	-2	-3
verb:does_arrange	34	-3	-5	-15	-1	-5	-3	-1	-1	-2	-2
verb:does_ask	28	-5	-14	4	-1	-3	-2	-2	-1	-3	-4
verb:does_assure	36	-15	-31	-13	-2	-3	-2	-2	-2	-6	-7
verb:does_attend	-3	-11	-22	29	-3	2	-6	-3	-3	-5	-5
verb:does_attract	-26	-16	-20	-20	-4	33	-9	-4	-4	-8	-9
verb:does_award	43	-5	-8	-9	-2	-3	-2	-2	-2	-31	-18
verb:does_back	37	-11	-19	-28	-2	-3	-2	-2	-2	-3	-4
verb:does_bag	18	-2	-4	-4	-1	-1	-1	-1	-1	-1	-3
verb:does_base	17	-3	-6	-7	-1	11	-2	-2	-2	-3	-4
verb:does_become	18	-3	-5	-6	-2	-3	-2	-2	-2	13	-33
verb:does_begin		-6	-7	-8	-2	-7	-7	-2	-2	22	-6
verb:does_believe	-13	-3	-3	-7	-1	16	-5	-1	-1	-3	-4
verb:does_belong	12	-3	-7	-13	-6	-3	-1	-1	-1	-4	21
verb:does_brief	3	-3	-4	18	-2	-2	-1	-1	-1	-8	-16
verb:does_bring	-3	-6	21	-17	-2	-3	-2	-2	-2	-4	-4
verb:does_build	19	-2	-6	-6	-1	-1	-1	-1	-1	-1	-1
verb:does_buy	-10	29	-6	-9	-1	-2	-1	-1	-1	-4	-6
verb:does_call	30	-3	-5	-8	-1	-2	-1	-1	-1	-4	-4
verb:does_cancel	24	-2	-3	-4	-1	-7	-2	-1	-1	-2	-2
verb:does_carry	37	-3	-3	-8	-1	-8	-1	-1	-1	-8	-4
verb:does_celebrate	44	-6	-13	-29	-6	-3	-2	-2	-2	-3	-5
verb:does_chair	31	-2	-3	-6	-1	-4	-7	-1	-1	-4	-4
verb:does_change	-13	-5	-8	-7	-2	-4	-3	-3	-2	26	-20
verb:does_choose	-6	-3	-5	-11	-2	-4	-2	-5	28	-2	-3
verb:does_claim	-26	-14	33	-20	-3	-5	-4	-3	-3	-6	-9
verb:does_clear	26	-2	-4	-5	-1	-2	-1	-4	-2	-2	-3
verb:does_come	10	-12	9	9	-3	-7	-3	-3	-3	-5	-4
verb:does_comment	35	-3	-5	-5	-1	-2	-1	-1	-1	-6	-9
verb:does_commit	2	-4	-7	18	-1	-8	-3	-1	-1	-2	-3
verb:does_compare	36	-5	-14	-11	-2	-3	-2	-2	-2	-6	-18
verb:does_compete	21	-2	-2	-3	-1	-2	-1	-4	-4	-1	-2
verb:does_complain	33	-4	-13	-10	-1	-2	-1	-1	-1	-2	-3
verb:does_complete	-19	-8	-19	-17	-3	-5	-3	-3	-3	-10	30
verb:does_comply	3	-3	-6	-5	-2	-3	-2	-2	-2	-35	14
verb:does_conclude	24	-2	-6	-7	-1	-1	-1	-1	-1	-2	-2
verb:does_concur	29	-6	-13	-9	-1	-2	-1	-1	-1	-2	-3
verb:does_conduct	49	-3	-4	-12	-4	-2	-1	-1	-1	-5	-16
verb:does_confirm	18	-3	-6	14	-2	-3	-2	-3	-2	-5	-8
verb:does_congratulate	36	-10	-19	-18	-3	-4	-3	-3	-3	-27	-27
verb:does_consider	34	-4	-5	-9	-1	-2	-1	-1	-1	-4	-5
verb:does_continue	40	-3	-10	-11	-2	-3	-1	-2	-2	-5	-14
verb:does_contribute	-16	-4	-8	-9	-3	-3	-2	30	-5	-9	-6
verb:does_convene	19	-2	-2	-5		-3	-1		-1	-1	-1
verb:does_cooperate	21	-4	12	-11	-1	-24	-10	-1	-1	-2	-3
verb:does_coordinate	32	-2	-3	-9	-3	-6	-2	-2	-1	-2	-3
verb:does_count	39	-3	-6	-13	-1	-2	-1	-1	-1	-7	-5
verb:does_cross	-21	-4	-7	-7	-2	-4	-3	-3	-3	31	-29
verb:does_cut	31	-4	-5	-6	-2	-2	-2	-3	-2	-2	-3
verb:does_debate	24	-2	-3	-4	-2	-1	-1	-3	-3	-2	-3
verb:does_decide	25	-6	-8	-8	-2	-5	-3	-4	-2	-4	7
verb:does_declare	41	-7	-15	-8	-1	-3	-2	-1	-1	-7	-8
verb:does_decline	29	-14	-22	-30	-2	-4	-2	-2	-2	-7	16
verb:does_defend	21	-2	-3	-4	-1	-2	-1	-1	-1	-5	-4
verb:does_deliver	39	-4	-6	-9	-1	-4	-2	-9	-3	-3	-3
verb:does_demand	35	-8	-8	-9	-1	-2	-1	-1	-1	-5	-5
verb:does_deny	30	-3	-5	-9	-1	-1	-1	-1	-1	-2	-3
verb:does_depart	-8	-2	-3	-3	-1	-2	-1	-1	-1	-5	16
verb:does_describe	54	-7	-11	-14	-2	-9	-5	-2	-2	-4	-5
verb:does_die	34	-1	-2	-3	-1	-1	-1	-1	-1	-6	-32
verb:does_din	38	-3	-10	-5	-1	-3	-2	-1	-2	-6	-29
verb:does_direct	-20	27	-37	-19	-4	-6	-4	-4	-4	-6	-9
verb:does_disclose	3	-4	-6	-6	-2	-6	-5	-2	-2	22	-13
verb:does_discuss	53	-4	-16	-16	-1	-21	-5	-1	-1	-3	-3
verb:does_divest	26	-3	-9	-4	-1	-1	-1	-2	-3	-1	-2
verb:does_do	40	-4	-5	-9	-3	-3	-2	-2	-2	-34	-12
verb:does_donate	26	-6	-7	-6	-1	-2	-1	-1	-1	-2	-2
verb:does_draw	37	-3	-4	-6	-2	-10	-3	-1	-1	-5	-4
verb:does_elect	47	-3	-17	-24	-2	-2	-1	-1	-1	-2	-2
verb:does_emerge	29	-4	-4	-5	-1	-2	-1	-1	-1	-3	-7
verb:does_employ	-26	-8	-16	-16	-4	-7	-4	-17	30	-16	25
verb:does_end	-3	-5	-11	18	-2	-9	-6	-2	-2	-4	-5
verb:does_endorse	18	-3	-3	-5	-1	-1	-1	-1	-1	-1	-1
verb:does_enter	-25	-3	-8	-12	-2	-4	-2	-2	-2	-6	35
verb:does_equip	29	-4	-10	-8	-1	-1	-1	-1	-1	-1	-2
verb:does_establish	21	-3	-8	-4	-1	-1	-1	-1	-1	-1	-2
verb:does_estimate	35	-4	-8	-7	-1	-4	-7	-1	-1	-2	-4
verb:does_exchange	17	-1	-3	-5		-3	-3			-1	-1
verb:does_expand	32	-3	-5	-6	-1	-3	-2	-1	-1	-2	-10
verb:does_expect	38	-6	11	-16	-2	-7	-4	-3	-2	-6	-13
verb:does_explain	3	-8	19	-11	-2	-4	-3	-2	-2	-4	-4
verb:does_express	40	-2	-4	-20	-2	-19	-5	-1	-1	-2	-3
verb:does_extend	-6	-3	-4	-4	-1	-6	-2	-1	-1	20	-4
verb:does_file	20	-3	-6	-11	-1	-11	-2	-1	-1	-2	-3
verb:does_fin	6	-3	-4	-5	-2	-3	-2	-3	-6	-5	14
verb:does_finance	-30	-9	28	-17	-3	23	-4	-3	-3	-5	-6
verb:does_find	40	-3	-4	-5	-1	-2	-1	-2	-2	-7	-17
verb:does_finish	33	-4	-6	-7	-1	-6	-3	-1	-1	-3	-3
verb:does_fly	-12	-12	9	-30	-3	-6	29	-3	-3	-6	-7
verb:does_follow	-11	-2	-6	-5	32	-4	-1	-3	-2	-2	-3
verb:does_freeze	27	-5	-4	-5	-1	-2	-1	-3	-2	-2	-3
verb:does_get	-29	-8	-14	-12	31	-4	-3	-2	-2	-6	24
verb:does_give	22	-5	-9	12	-2	-8	-2	-2	-2	-4	-4
verb:does_go	-1	-4	-10	3	-2	-4	-2	-2	-2	-5	21
verb:does_grant	17	-2	-6	-4	-1	-1	-1	-1	-1	-1	-2
verb:does_guide	-23	31	-29	-26	-4	-7	-4	-4	-4	-11	-18
verb:does_hand	-26	-6	-8	-10	-3	-24	-5	35	-12	-7	-8
verb:does_have	14	-3	-4	-7	-2	-3	-2	-2	-2	-6	6
verb:does_head	-25	-6	13	20	-2	-3	-2	-3	-4	-3	-5
verb:does_hear	20	-2	-3	-4	-1	-1	-1	-1	-2	-3	-4
verb:does_help	38	-3	-4	-32	-2	-9	-8	-2	-2	-3	-3
verb:does_hire	32	-2	-2	-11	-2	-1	-1	-5	-5	-2	-2
verb:does_hold	11	-4	-6	-13	-1	14	-2	-2	-2	-4	5
verb:does_hope	-10	-3	-4	-5	-1	-2	-1	-1	-1	24	-7
verb:does_host	36	-2	-3	-6	-1	-19	-1	-1	-1	-1	-5
verb:does_implement	28	-5	-7	-10	-1	-2	-1	-1	-1	-2	-2
verb:does_impose	6	-1	-1	-1							-1
verb:does_impress	38	-5	-7	-10	-1	-2	-1	-5	-2	-2	-3
verb:does_inaugurate	39	-3	-4	-4	-1	-4	-1	-1	-1	-2	-21
verb:does_include	42	-4	-14	-10	-2	-3	-1	-2	-2	-11	-15
verb:does_indicate	43	-24	-32	-36	-2	-4	-3	-2	-3	-6	-8
verb:does_indict	37	-4	-5	-8	-1	-2	-1	-1	-1	-4	-19
verb:does_inform	38	-12	-18	-28	-2	-3	-2	-2	-3	-3	-4
verb:does_initial	38	-17	-28	-34	-3	-6	-3	-3	-4	-5	-6
verb:does_ink	24	-2	-5	-8	-1	-1	-1	-1	-1	-1	-2
verb:does_inspect	49	-5	-11	-19	-2	-2	-2	-2	-3	-4	-12
verb:does_intend	8	-12	21	-11	-2	-5	-3	-4	-3	-5	-20
verb:does_introduce	-30	30	-29	-23	-3	-9	-4	-3	-3	-9	18
verb:does_invest	-5	-8	-15	-19	-2	22	-13	-3	-3	-4	-6
verb:does_investigate	48	-4	-4	-7	-2	-2	-1	-1	-1	-15	-10
verb:does_invite	-16	-8	-11	39	-2	-3	-2	-2	-2	-4	-17
verb:does_issue	20	-3	-4	-4	-1	-2	-1	-1	-2	-2	-2
verb:does_join	20	-3	-9	4	-2	-2	-2	-3	-2	-2	-4
verb:does_keep	3	-5	-10	-10	-2	-3	-2	-4	-3	-8	25
verb:does_know	38	-2	-3	-3	-1	-2	-1	-1	-1	-6	-18
verb:does_laud	43	-7	-19	-25	-3	-5	-3	-3	-3	-8	-37
verb:does_launch	29	-4	-5	-7	-2	-1	-1	-1	-1	-2	-5
verb:does_lay	40	-3	-5	-18	-3	-2	-1	-1	-1	-5	-6
verb:does_lead	-17	-13	10	-14	-2	22	-4	-3	-3	-4	-5
verb:does_learn	32	-13	-20	-9	-1	-2	-1	-1	-1	-2	-3
verb:does_lease	40	-4	-10	-6	-1	-15	-3	-1	-1	-2	-3
verb:does_leave	42	-2	-4	-13	-1	-1	-1	-4	-3	-3	-9
verb:does_let	39	-4	-9	-6	-1	-4	-2	-2	-2	-5	-6
verb:does_license	30	-2	-6	-3	-1	-1	-1	-1	-1	-4	-12
verb:does_lift	39	-3	-6	-5	-2	-2	-1	-1	-1	-3	-14
verb:does_like	5	-8	9	-17	-2	-3	-2	-2	-2	-4	-19
verb:does_listen	25	-2	-3	-7	-2	-2	-1	-1	-1	-3	-3
verb:does_look	-7	16	-15	33	-7	-11	-7	-3	-3	-14	-11
verb:does_lose	5	-4	-9	-10	-2	-11	-2	-2	-2	-4	18
verb:does_make	-9	19	-15	-19	-2	-4	-3	-3	-3	30	-12
verb:does_meet	1	14	-11	-19	-2	-4	8	8	9	-4	-5
verb:does_mention	14	-1	-2	-2	-1	-1	-1	-2	-1	-1	-1
verb:does_merge	37	-4	-5	-4	-2	-3	-1	-2	-1	-19	-28
verb:does_move	-22	-13	32	-21	-2	-4	-2	-2	-3	-8	-10
verb:does_name	24	-7	-11	3	-1	-1	-1	-1	-1	-2	-4
verb:does_need	35	-3	-4	-7	-2	-2	-1	-3	-2	-3	-8
verb:does_note	10	-11	-13	-24	-3	-5	29	-2	-2	-4	-5
verb:does_notify	46	-4	-6	-9	-2	-3	-1	-2	-2	-19	-37
verb:does_object	44	-4	-6	-8	-2	-36	-5	-2	-3	-6	-14
verb:does_observe	38	-4	-5	-24	-3	-2	-1	-1	-1	-2	-2
verb:does_obtain	34	-2	-3	-12	-1	-4	-2	-2	-2	-2	-3
verb:does_offer	38	-4	-9	-11	-1	-2	-1	-1	-1	-3	-4
verb:does_open	-6	16		-15	-2	-3	-2	-2	-2	12	-8
verb:does_operate	42	-5	-7	-33	-3	-23	-14	-3	-3	-8	-8
verb:does_order	16	-3	-2	-8	-1	-1	-1	-1	-1	7	-6
verb:does_organize	44	-3	-4	-18	-13	-2	-1	-1	-1	-2	-3
verb:does_own	15	-3	-7	-9	-1	-3	-2	-3	-2	-4	18
verb:does_part	-16	-5	-9	-10	-3	-3	-2	33	-4	-6	-9
verb:does_participate	29	-7	-20	-12	-1	-2	-1	-1	-1	-2	-2
verb:does_pass	36	-5	-5	-7	-1	-3	-1	-1	-1	-5	-4
verb:does_pay	-28	12	14	-18	-3	-5	-3	-3	-3	-9	22
verb:does_plead	-28	-6	37	-8	-2	-3	-2	-2	-2	-4	-7
verb:does_pledge	39	-10	-16	-22	-2	-3	-2	-2	-3	-3	-4
verb:does_point	41	-2	-4	-26	-2	-2	-1	-2	-2	-2	-2
verb:does_post	17	-3	-2	-5	-1	-2	-1	-1	-1	-1	-1
verb:does_prefer	16	-1	-2	-2	-1	-1	-1	-1	-1	-2	-5
verb:does_prepare	-5	-12	-13	-23	31	-6	-3	-3	-3	-18	-24
verb:does_present	-12	20	-16	8	-4	-4	-2	-3	-2	-4	-5
verb:does_preside	39	-3	-5	-8	-2	-3	-2	-2	-2	-7	-19
verb:does_produce	-15	-7	-17	-12	-2	-4	-2	-15	32	-4	-6
verb:does_promise	-17	-6	-13	-10	-2	-4	-2	-4	-5	-7	33
verb:does_provide	-18	-4	-6	-9	-1	-4	-2	-1	-1	-3	32
verb:does_publish	16	-2	-2	-3	-1	-1	-1	-1	-2	-1	-2
verb:does_push	-40	-4	-5	41	-5	-3	-2	-2	-2	-3	-3
verb:does_put	-4	-5	-10	11	-2	14	-2	-2	-2	5	-7
verb:does_quote	36	-4	-6	-8	-2	-4	-2	-2	-2	-18	-12
verb:does_raise	18	-13	19	-36	-3	-4	-3	-3	-3	-9	-28
verb:does_read	20	-2	-3	-3	-1	-2	-1	-1	-1	-6	-5
verb:does_recall	25	-3	-3	-6	-1	-3	-1	-1	-1	-2	-3
verb:does_receive	8	-3	-8	-9	-1	7	12	-2	-2	-2	-3
verb:does_recommend	46	-6	-8	-12	-4	-6	-3	-4	-4	-43	-33
verb:does_refuse	28	-3	-7	-7	-1	-3	-1	-1	-1	-2	-2
verb:does_register	12	-4	-7	-9	-2	15	-2	-2	-2	-8	-5
verb:does_regulate	49	-5	-8	-7	-2	-5	-2	-3	-3	-19	-42
verb:does_reject	29	-2	-3	-3	-1	-2	-1	-6	-4	-6	-3
verb:does_release	18	-2	-4	-6	-1	-1	-1	-1	-1	-1	-2
verb:does_remark	47	-3	-5	-13	-2	-5	-18	-2	-2	-4	-5
verb:does_renew	-12	-4	-7	-9	-2	-3	-1	-2	-2	24	-25
verb:does_reply	-10	-8	26	-15	-5	-4	-2	-2	-2	-5	-7
verb:does_report	11	-7	14	-30	-2	7	-3	-2	-2	-7	-18
verb:does_represent	-13	-9	18	12	-3	-9	-3	-4	-7	-5	-7
verb:does_resign	41	-3	-11	-21	-1	-2	-1	-1	-2	-2	-2
verb:does_return	-7	-6	29	-11	-2	-3	-6	-2	-2	-6	-7
verb:does_review	28	-2	-3	-5	-1	-15	-2	-1	-1	-2	-3
verb:does_revoke	-45	-8	-9	-8	-4	-6	-4	-4	-4	21	31
verb:does_rule	27	-4	-4	-7	-1	-5	-2	-1	-1	-2	-2
verb:does_run	4	-5	-8	-10	-2	7	-2	-3	-2	-6	17
verb:does_satisfy	16	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
verb:does_say	13	-2	-4	-7	-2	-2	3	-2	2	3	-1
verb:does_schedule	-34	-7	-9	-19	-4	-26	38	-4	-4	-6	-8
verb:does_see	51	-4	-11	-26	-1	-1	-1	-1	-1	-2	-7
verb:does_sell	-7	-4	-8	-7	-1	-2	-1	-3	-3	-5	22
verb:does_send	39	-2	-4	-12	-2	-2	-1	-1	-1	-6	-18
verb:does_serve	27	-1	-2	-18	-3	-1	-1	-1	-1	-1	-1
verb:does_set	5	-3	-5	-4	-1	-3	-1	-4	17	-2	-3
verb:does_settle	30	-3	-4	-5	-1	-1	-1	-1	-1	-2	-11
verb:does_share	28	-5	-8	-1	-4	-32	-12	-2	-3	-5	-5
verb:does_show	35	-2	-6	-6	-1	-3	-1	-1	-1	-4	-8
verb:does_sign	16	-4	-7	-9	-1	13	-2	-1	-1	-2	-2
verb:does_sit	-2	-3	-8	23	-1	-4	-3	-1	-1	-3	-3
verb:does_sort	-9	-6	-8	-30	-3	-17	-9	-3	-3	-9	32
verb:does_spar	35	-4	-9	-8	-1	-2	-1	-1	-1	-2	-10
verb:does_speak	7	-2	-4	-3	-1	13	-3	-1	-1	-2	-2
verb:does_specify	40	-5	-8	-32	-8	-13	-3	-3	-3	-5	-6
verb:does_speed	25	-7	-6	-7	-1	-7	-5	-1	-1	-3	-3
verb:does_spend	18	-11	10	-16	-2	-3	-2	-3	-2	-4	-5
verb:does_stack	26	-3	-5	-9	-1	-1	-1	-1	-1	-2	-2
verb:does_stag	38	-6	-9	-20	-16	-4	-2	-2	-2	-4	-4
verb:does_stand	33	-3	-4	-11	-2	-5	-2	-1	-1	-2	-3
verb:does_state	35	-5	-10	-15	-2	-7	-2	-2	-2	9	-7
verb:does_state-run	42	-5	-8	-6	-2	-3	-2	-7	-23	-3	-5
verb:does_step	22	-2	-3	-3	-1	-1	-1	-1	-1	-4	-4
verb:does_stop	13	-1	-2	-2	-1	-1	-2	-1	-1	-1	-3
verb:does_stress	42	-6	-8	-23	-3	-32	-21	-4	-3	-7	-7
verb:does_study	-13	-8	-20	29	-2	-9	-7	-2	-2	-4	-5
verb:does_sue	23	-4	-5	-6	-1	-2	-1	-1	-1	-14	-11
verb:does_supply	30	-4	-8	-7	-1	-2	-1	-1	-1	-2	-3
verb:does_support	-40	-6	-7	-12	36	-4	-2	-2	-2	27	-25
verb:does_suspect	33	-2	-4	-5	-1	-2	-1	-1	-1	-12	-5
verb:does_suspend	40	-3	-4	-5	-2	-2	-1	-1	-1	-22	-6
verb:does_swear	-13	-3	-11	-12	-2	-2	-2	-2	-2	-9	33
verb:does_switch	44	-7	-6	-6	-2	-3	-2	-2	-2	-36	-11
verb:does_take	-4	-6	-13	15	-2	-3	7	-4	-3	16	-6
verb:does_talk	12	-1	-1	-1		-4	-1			-1	-1
verb:does_tell	-8	3	1	4	-2	-1	-3	-3	-3	16	-8
verb:does_thank	-31	-12	25	13	-3	-3	-2	-2	-2	-4	-5
verb:does_think	63	-7	-25	-22	-2	-12	-3	-2	-2	-4	-6
verb:does_thrash	53	-8	-9	-16	-1	-2	-1	-1	-1	-4	-16
verb:does_throw	-9	-28	-19	30	-3	-21	-15	-3	-3	-6	-6
verb:does_tour	-20	-10	22	-12	-2	-7	16	-2	-2	-3	-5
verb:does_train	52	-5	-9	-18	-2	-42	-6	-3	-2	-4	-5
verb:does_travel	-25	-12	9	27	-4	-8	-5	-4	-4	-7	-11
verb:does_trouble	-32	-5	-8	-18	-3	-26	-6	-3	-3	-6	40
verb:does_turn	9	-5	-8	11	-2	-2	-1	-1	-1	-2	-3
verb:does_underline	35	-6	-14	-7	-1	-2	-1	-1	-1	-3	-4
verb:does_understand	43	-4	-5	-6	-2	-4	-2	-2	-2	-37	-14
verb:does_undertake	8	-6	-8	-7	-1	-14	-4	-1	-1	-3	22
verb:does_unite	29	-3	-6	-7	-1	-3	-2	-1	-1	-1	-2
verb:does_unveil	-29	-9	-11	-15	-3	-5	-3	-4	-3	35	-10
verb:does_update	-21	-28	-38	32	-5	-7	-5	-5	-5	-8	-10
verb:does_use	-17	-17	10	17	-4	-6	-4	-4	-4	-7	-8
verb:does_visit	19	-12	2	-12	-1	-3	-5	-1	-1	-4	-3
verb:does_vote	42	-3	-3	-4	-1	-2	-1	-1	-1	-18	-13
verb:does_wag	22	-2	-4	-4	-1	-1	-1	-3	-4	-1	-2
verb:does_wait	52	-15	-31	-35	-2	-13	-4	-3	-2	-5	-6
verb:does_walk	17	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
verb:does_want	-6	31	-14	-3	-2	-3	-4	-2	-2	-4	-5
verb:does_warn	38	-4	-6	-8	-1	-2	-1	-1	-1	-8	-5
verb:does_watch	-26	-22	-20	31	-3	-5	-3	-3	-3	-7	-9
verb:does_welcome	26	-4	-4	-9	-1	-1	-2	-1	-1	-1	-2
verb:does_widen	39	-2	-9	-18	-2	-2	-1	-1	-1	-2	-3
verb:does_win	3	-5	-13	20	-2	-3	-2	-2	-2	-6	-10
verb:does_wish	36	-5	-6	-12	-1	-2	-1	-1	-1	-3	-9
verb:does_witness	20	-1	-3	-5		-3	-1	-1	-1	-1	-2
verb:does_wonder	40	-3	-7	-13	-2	-5	-4	-1	-1	-3	-3
verb:does_work	42	-3	-5	-5	-1	-15	-2	-1	-1	-4	-5
verb:does_write	30	-2	-3	-9	-2	-2	-1	-1	-1	-5	-4
verb:done-about_learn	32	-7	-12	-5	-1	-10	-3	-1	-1	-2	-3
verb:done-accompanied_accompany	9	-4	-7	-7	-1	13	-4	-1	-1	-2	-3
verb:done-according_accord	19	-2	-4	-5	-1	-1	-1	-1	-1		-3
verb:done-after_come	-13	-5	-8	-5	-2	-3	-2	-2	-1	22	-8
verb:done-after_step	-14	-4	-6	-5	-2	-3	-2	-2	-2	-10	21
verb:done-after_withdraw	29	-2	-3	-11	-1	-8	-4	-1	-1	-3	-3
verb:done-against_bring	24	-1	-2	-6	-1	-7	-2	-1	-1	-1	-2
verb:done-against_close	19	-1	-2	-2	-1	-1	-1	-1	-1	-5	-5
verb:done-against_launch	13	-1	-2	-4	-2	-1	-1	-1	-1	-1	-1
verb:done-against_rule	17	-1	-2	-5	-1	-2	-1	-1	-1	-1	-1
verb:done-among_come	31	-1	-3	-16	-1	-7	-2	-1	-1	-1	-2
verb:done-among_connect	32	-2	-10	-14	-1	-1	-1	-1	-1	-1	-1
verb:done-as_open	16	-1	-1	-1		-1			-1	-6	-4
verb:done-as_trade	24	-3	-4	-6	-1	-8	-2	-1	-1	-2	-2
verb:done-at_act	13	-2	-3	-3	-1	-1				-1	-1
verb:done-at_administer	-36	-5	-6	-7	-3	-5	-3	-3	-3	-13	39
verb:done-at_appoint	19	-2	-3	-2	-1	-1	-1	-2	-6	-1	-1
verb:done-at_attend	-14	-32	22	-26	-4	-6	-4	-4	-4	-6	-8
verb:done-at_begin	30	-4	-7	-10	-1	-5	-1	-1	-1	-1	-2
verb:done-at_brief	29	-4	-3	-4	-2	-2	-1	-1	-1	-4	-8
verb:done-at_call	18	-3	-5	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-at_come	45	-15	-18	-24	-1	-2	-1	-1	-1	-2	-2
verb:done-at_complete	9	-1	-1	-1						-1	-4
verb:done-at_continue	34	-4	-5	-10	-17	-6	-2	-2	-2	-3	-4
verb:done-at_establish	30	-3	-4	-3	-1	-22	-1	-1	-1	-2	-2
verb:done-at_find	19	-5	-3	-5	-1	-1	-1	-1	-1	-1	-1
verb:done-at_hold	-8	30	-17	-14	-2	-3	-2	-2	-2	-4	-9
verb:done-at_meet	15	-4	-4	-6	-2	-3	-2	-2	-2	-14	-3
verb:done-at_produce	22	-3	-5	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-at_receive	15	-3	-2	-4		-1				-1	-1
verb:done-at_say	46	-4	-5	-6	-2	-3	-2	-2	-2	-18	-28
verb:done-at_start	13	-2	-3	-2		-1				-1	-1
verb:done-at_tell	19	-3	-6	-6	-1	-1	-1	-1	-1	-1	-2
verb:done-at_tour	22	-5	-9	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-attended_attend	15	-4	9	-11	-1	-2	-1	-1	-1	-3	-5
verb:done-before_appear	46	-4	-5	-13	-2	-3	-2	-2	-2	-15	-16
verb:done-before_bring	16	-1	-2	-2	-1	-1	-1	-4	-2	-1	-1
verb:done-before_expect	27	-2	-3	-5	-1	-2	-1	-1	-1	-8	-7
verb:done-before_lose	-25	-8	-8	-11	-4	-6	-4	-4	-4	30	-22
verb:done-before_transpose	-31	-6	-7	36	-3	-4	-3	-3	-3	-7	-18
verb:done-between_boost	21	-2	-5	-6	-1	-2	-1	-1	-1	-2	-2
verb:done-between_conclude	30	-2	-3	-5	-4	-8	-3	-1	-1	-2	-3
verb:done-between_end	24	-2	-8	-5	-1	-2	-1	-1	-1	-2	-2
verb:done-between_exchange	-10	-5	-7	-9	21	-5	-3	-3	-3	-4	-6
verb:done-between_go	8	-1	-2	-2		-1				-1	-1
verb:done-between_roam	11	-2	-2	-2		-1		-1		-1	-1
verb:done-between_seal	31	-2	-4	-4	-1	-2	-1	-1	-1	-20	-7
verb:done-between_see	20	-2	-7	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-between_split	-66	-8	-12	-15	-6	36	-8	47	-13	-9	-13
verb:done-between_strengthen	30	-4	-9	-12	-1	-2	-1	-1	-1	-2	-3
verb:done-by_adopt	28	-9	-4	-7	-1	-2	-1	-1	-1	-3	-3
verb:done-by_announce	-21	-5	-7	-9	-7	-4	-3	-3	-3	36	-26
verb:done-by_appoint	9	-1	-1	-1		-1			-1	-1	-2
verb:done-by_approve	19	-2	-3	-4	-1	-2	-1	-1	-1	-2	-3
verb:done-by_arrange	34	-4	-5	-8	-1	-2	-1	-1	-1	-7	-4
verb:done-by_assure	14	-1	-1	-2	-1	-1	-1	-1	-1	-2	-3
verb:done-by_award	24	-2	-3	-5	-3	-2	-1	-1	-1	-2	-4
verb:done-by_brief	15	-1	-2	-1		-1	-1			-1	-6
verb:done-by_build	48	-3	-5	-15	-3	-17	-2	-2	-2	-2	-4
verb:done-by_buy	23	-2	-2	-2	-1	-1	-1	-1	-1	-6	-6
verb:done-by_call	19	-1	-1	-2		-1				-3	-10
verb:done-by_co-chaired	35	-12	-23	-17	-2	-3	-2	-2	-2	-4	-5
verb:done-by_complete	-50	-16	-21	51	-4	-6	-4	-4	-3	-6	-7
verb:done-by_control	28	-2	-3	-3	-1	-2	-1	-1	-1	-4	-11
verb:done-by_convene	15	-1	-2	-4	-1	-3	-1			-1	-1
verb:done-by_develop	-54	-11	-21	-32	34	-11	-6	-23	35	-11	-16
verb:done-by_dismiss	41	-2	-3	-4	-1	-2	-1	-1	-1	-8	-32
verb:done-by_donate	30	-2	-3	-10	-6	-2	-1	-1	-1	-2	-3
verb:done-by_engage	15	-1	-3	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-by_exchange	26	-2	-2	-7	-1	-11	-9	-1	-1	-2	-2
verb:done-by_finance	32	-3	-6	-4	-1	-3	-1	-1	-1	-5	-7
verb:done-by_give	28	-2	-2	-3	-1	-9	-3	-3	-2	-2	-3
verb:done-by_hear	-22	28	-26	-29	-4	-5	-4	-3	-3	-22	22
verb:done-by_host	14	-3	-2	-3	-2	-2	-1	-1	-1	-1	-1
verb:done-by_inaugurate	38	-5	-7	-24	-3	-31	-8	-3	-3	-5	-5
verb:done-by_ink	41	-6	-12	-12	-1	-2	-1	-1	-1	-3	-3
verb:done-by_introduce	5	-18	14	-36	-3	-4	-3	-3	-3	-6	-5
verb:done-by_invite	15	-2	-2	-3	-1	-1	-1	-1	-2	-1	-2
verb:done-by_issue	-29	-6	-10	-9	-3	-6	-3	-3	-3	-22	34
verb:done-by_launch	36	-4	-9	-5	-1	-1	-1	-1	-1	-3	-18
verb:done-by_lay	42	-7	-11	-6	-1	-3	-1	-1	-2	-5	-21
verb:done-by_light	35	-3	-4	-5	-2	-3	-2	-6	-5	-13	-8
verb:done-by_majority-owned	42	-3	-9	-8	-2	-4	-2	-1	-1	-4	-8
verb:done-by_make	-17	-4	-7	-9	-2	-12	-5	-2	-2	-4	40
verb:done-by_name	13	-2	-2	-5		-1				-1	-1
verb:done-by_open	-11	-8	-13	21	-2	-3	-2	-2	-2	-4	-3
verb:done-by_organize	-2	-4	-6	-13	32	-4	-2	-1	-1	-3	-3
verb:done-by_own	33	-2	-3	-4	-1	-3	-2	-1	-1	-7	-9
verb:done-by_paper	14	-2	-4	-2	-1	-1	-1	-1	-1	-1	-1
verb:done-by_pass	33	-3	-5	-5	-1	-2	-1	-1	-1	-10	-5
verb:done-by_pay	35	-10	-20	-8	-3	-3	-2	-2	-2	-4	-5
verb:done-by_post	10	-1	-2	-3		-1				-1	-1
verb:done-by_present	-16	-6	-7	21	-11	-6	-3	-3	-3	-5	-6
verb:done-by_promise	30	-4	-7	-5	-1	-2	-1	-1	-1	-2	-5
verb:done-by_promote	15	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-by_put	-28	-6	-9	-12	-4	-15	-9	-4	-4	32	-14
verb:done-by_receive	9	-8	-14	-7	-2	-12	20	-2	-2	-3	-4
verb:done-by_regulate	61	-5	-6	-9	-6	-4	-2	-2	-2	-34	-17
verb:done-by_reserve	25	-6	-10	-9	-1	-1	-1	-1	-1	-1	-2
verb:done-by_run	8	-7	-13	-14	26	-4	-2	-3	-3	-4	-12
verb:done-by_say	26	-3	-6	-9	-1	-2	-1	-1	-1	-2	-2
verb:done-by_secure	21	-3	-7	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-by_seek	15	-2	-2	-2	-1	-1	-1	-1	-1	-3	-4
verb:done-by_sell	37	-3	-4	-4	-2	-3	-2	-2	-2	-9	-31
verb:done-by_send	32	-3	-7	-14	-2	-2	-1	-1	-1	-2	-2
verb:done-by_set	-9	-12	-19	22	-8	-5	-3	-3	-3	-6	-7
verb:done-by_show	-4	-10	16	-14	-3	-5	-3	-3	-3	-5	-6
verb:done-by_sign	-18	-6	2	-10	-2	6	-2	-2	-2	21	9
verb:done-by_take	-12	-3	-6	-9	-1	-2	-1	-1	-1	-4	25
verb:done-by_test	34	-3	-4	-6	-8	-3	-1	-11	-6	-3	-4
verb:done-by_welcome	-27	39	-15	-28	-5	-31	-13	-4	-4	-8	-10
verb:done-chaired_chair	7	19	-19	-18	-3	-9	-4	-3	-3	-7	-16
verb:done-flanked_flank	25	-2	-3	-6	-1	-2	-1	-1	-1	-5	-3
verb:done-for_hold	10	-1	-1	-4	-2	-1				-1	-1
verb:done-for_leave	10	-2	-2	-2		-1				-1	-1
verb:done-for_nominate	32	-1	-1	-1		-1				-2	-31
verb:done-for_offer	22	-1	-2	-3	-1	-1	-1	-1	-1	-6	-7
verb:done-for_set	-12	27	-13	-15	-3	-4	-2	-2	-2	-4	-5
verb:done-for_speak	25	-3	-5	-6	-1	-2	-1	-1	-1	-2	-3
verb:done-for_study	24	-2	-3	-3	-1	-1	-1	-1	-1	-3	-12
verb:done-for_tell	32	-5	-7	-4	-1	-2	-1	-5	-6	-2	-3
verb:done-for_work	13	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-from_accord	23	-1	-3	-4	-1	-2	-5	-4	-2	-1	-2
verb:done-from_acquire	37	-2	-4	-4	-1	-2	-1	-9	-7	-2	-4
verb:done-from_bring	24	-2	-7	-7	-2	-1	-1	-1	-1	-1	-2
verb:done-from_buy	22	-1	-2	-2	-1	-1	-1	-7	-7	-1	-3
verb:done-from_catch	23	-3	-6	-6	-1	-1	-1	-1	-1	-2	-2
verb:done-from_come	32	-3	-5	-5	-1	-2	-1	-3	-4	-3	-7
verb:done-from_find	18	-2	-4	-5	-1	-2	-1	-1	-1	-1	-1
verb:done-from_follow	16	-1	-2	-3	-1	-1	-1	-1	-1	-3	-3
verb:done-from_hear	15	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
verb:done-from_hold	35	-2	-3	-3	-1	-2	-1	-9	-10	-2	-7
verb:done-from_learn	16	-2	-5	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-from_listen	-28	33	-32	-20	-3	-14	-8	-4	-4	-6	-7
verb:done-from_meet	22	-1	-2	-9	-2	-1	-1	-1	-1	-1	-2
verb:done-from_need	14	-2	-3	-4		-1		-1	-1	-1	-1
verb:done-from_obtain	-7	-4	-8	-7	-2	23	-3	-2	-2	-3	-4
verb:done-from_receive	21	-3	-6	-4	-1	-1	-1	-1	-1	-3	-3
verb:done-from_say	31	-3	-3	-5	-1	-13	-2	-2	-2	-3	-3
verb:done-from_silver-tipped	40	-4	-5	-8	-2	-7	-21	-3	-2	-3	-4
verb:done-from_stay	27	-6	-7	-5	-1	-2	-1	-1	-1	-2	-3
verb:done-from_take	20	-2	-8	-4	-1	-1	-1	-1	-1	-1	-2
verb:done-from_tokenised	21	-2	-4	-3	-1	-1	-1	-1	-1	-3	-4
verb:done-from_use	33	-19	-18	-10	-3	-4	-2	-3	-2	-6	-6
verb:done-headed_head	25	-2	-6	-7	-1	-3	-2	-1	-1	-1	-2
verb:done-in_announce	18	-1	-2	-2	-1	-1	-1	-1	-1	-3	-4
verb:done-in_arrive	15	-4	-3	-3	-1	-1	-1			-1	-1
verb:done-in_brief	28	-3	-4	-10	-1	-1	-1	-3	-3	-2	-2
verb:done-in_build	27	-1	-2	-4	-2	-7	-1	-1	-1	-1	-6
verb:done-in_complete	20	-3	-6	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-in_create	9	-1	-1	-1		-3	-1			-1	-1
verb:done-in_debate	37	-4	-5	-12	-2	-5	-2	-4	-3	-5	-15
verb:done-in_employ	22	-2	-3	-4	-1	-1	-1	-1	-1	-3	-3
verb:done-in_end	28	-4	-4	-4	-1	-6	-2	-1	-1	-2	-3
verb:done-in_establish	30	-3	-8	-9	-1	-2	-1	-1	-1	-1	-2
verb:done-in_file	28	-2	-3	-3	-1	-2	-1	-1	-1	-17	-7
verb:done-in_fin	-3	-9	-10	-10	-5	-8	-4	-8	-8	14	-24
verb:done-in_finance	31	-2	-3	-4	-1	-3	-1	-8	-10	-2	-3
verb:done-in_go	22	-1	-2	-6	-2	-2	-2	-2	-3	-2	-2
verb:done-in_hint	8	-1	-1	-2	-1	-1				-1	-2
verb:done-in_hold	8	-2	-2	-2		-1				-1	-1
verb:done-in_host	11	-1	-1	-1		-1		-1	-2	-1	-2
verb:done-in_inspect	38	-11	-15	-7	-1	-3	-1	-1	-1	-2	-3
verb:done-in_introduce	17	-1	-1	-2	-1	-7	-2	-1	-1	-1	-1
verb:done-in_invest	-21	-4	-7	-9	-2	-3	-2	32	-9	-3	-4
verb:done-in_keep	20	-1	-2	-2	-1	-1	-1	-1	-1	-5	-7
verb:done-in_lead	38	-2	-10	-2	-1	-2	-1	-1	-1	-3	-28
verb:done-in_lose	27	-2	-2	-4	-1	-1	-1	-1	-2	-5	-8
verb:done-in_meet	9	-1	-2	-2		-1				-1	-1
verb:done-in_play	33	-4	-10	-11	-1	-1	-1	-1	-1	-1	-2
verb:done-in_press	16	-3	-3	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-in_promote	28	-2	-2	-4	-1	-22	-1	-1	-1	-2	-2
verb:done-in_publish	27	-2	-3	-10	-2	-3	-1	-1	-1	-3	-4
verb:done-in_receive	16	-4	-4	-2		-1		-1		-1	-1
verb:done-in_review	12	-3	-3	-2		-1			-1	-1	-1
verb:done-in_run	28	-3	-7	-9	-1	-1	-1	-1	-1	-2	-4
verb:done-in_say	23	-3	-5	-6	-1	-1	-1	-1	-1	-2	-3
verb:done-in_sell	20	-1	-2	-3	-2	-1	-1	-1	-1	-3	-5
verb:done-in_set	22	-2	-2	-5	-3	-2	-1	-1	-1	-1	-6
verb:done-in_show	29	-7	-13	-8	-1	-2	-1	-1	-1	-2	-2
verb:done-in_take	27	-2	-4	-4	-1	-20	-3	-1	-1	-2	-2
verb:done-in_tell	8	-1	-1	-1		-1				-1	-2
verb:done-in_unite	20	-2	-4	-5	-1	-2	-2	-1	-1	-1	-2
verb:done-into_introduce	14	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-into_put	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-1
verb:done-led_lead	-6	-5	16	4	-2	-5	-2	-2	-2	-4	-6
verb:done-of_agree	35	-2	-3	-4	-1	-2	-2	-1	-1	-7	-21
verb:done-of_approve	16	-2	-3	-3	-1	-1	-1	-1	-2	-1	-2
verb:done-of_ask	33	-8	-15	-26	-2	-3	-2	-2	-2	-3	-4
verb:done-of_assist	16	-2	-3	-3		-3	-1			-1	-1
verb:done-of_bear	-13	-3	-6	25	-3	4	-1	-1	-1	-3	-3
verb:done-of_beat	37	-3	-4	-17	-2	-25	-4	-2	-2	-3	-4
verb:done-of_belong	25	-2	-3	-3	-1	-2	-1	-1	-1	-7	-5
verb:done-of_call	21	-4	-4	-4	-1	-1	-1	-1	-1	-2	-3
verb:done-of_come	1	-5	-13	-11	-2	-4	-2	25	-8	-4	-5
verb:done-of_complete	51	-4	-9	-9	-2	-3	-2	-2	-2	-8	-35
verb:done-of_conclude	34	-9	-7	-8	-1	-2	-1	-1	-1	-2	-2
verb:done-of_cut	47	-5	-5	-6	-2	-3	-2	-2	-2	-15	-22
verb:done-of_develop	14	-1	-2	-3	-1	-1		-1	-1	-1	-4
verb:done-of_end	-25	-3	-4	-5	-2	-12	-3	-2	-2	-12	30
verb:done-of_expect	33	-5	-8	-6	-1	-2	-1	-4	-3	-2	-3
verb:done-of_extend	11	-1	-2	-2		-1	-1			-1	-1
verb:done-of_follow	41	-4	-6	-6	-1	-2	-1	-2	-2	-14	-6
verb:done-of_go	32	-3	-3	-8	-1	-2	-1	-3	-6	-2	-2
verb:done-of_head	-22	-14	-34	33	-4	-6	-4	-11	-15	-6	-9
verb:done-of_indict	34	-3	-8	-6	-2	-4	-2	-2	-2	-16	-33
verb:done-of_inspect	-41	28	-23	-20	-4	-7	-4	-12	31	-7	-9
verb:done-of_keep	40	-5	-10	-17	-3	-2	-1	-1	-1	-2	-3
verb:done-of_lift	-25	-5	-9	-9	-3	-5	-3	-3	-3	-12	38
verb:done-of_need	32	-4	-6	-7	-1	-8	-3	-1	-1	-2	-2
verb:done-of_own	35	-3	-4	-6	-1	-8	-2	-1	-2	-4	-22
verb:done-of_pass	28	-2	-3	-5	-1	-2	-1	-1	-1	-6	-6
verb:done-of_people	41	-4	-9	-14	-2	-2	-1	-1	-1	-2	-3
verb:done-of_permit	22	-2	-4	-9	-1	-1	-1	-1	-1	-1	-2
verb:done-of_plow	37	-2	-3	-13	-12	-2	-1	-3	-4	-3	-3
verb:done-of_point	54	-2	-5	-19	-6	-3	-1	-24	-12	-2	-3
verb:done-of_present	-36	-9	-17	37	-2	-4	-2	-3	-3	-4	-5
verb:done-of_receive	-22	35	-32	-12	-4	-22	-9	-4	-4	-5	-8
verb:done-of_sell	26	-2	-3	-4	-1	-2	-1	-3	-9	-2	-2
verb:done-of_show	7	22	-10	-12	-2	-6	-2	-2	-2	-3	-4
verb:done-of_sign	-21	-6	-8	-19	-4	-31	37	-4	-4	-7	-6
verb:done-of_speak	-10	-5	-9	-23	24	-3	-2	-2	-2	-3	-4
verb:done-of_spin	34	-3	-4	-5	-2	-22	-4	-5	-6	-3	-4
verb:done-of_stand	39	-3	-4	-12	-4	-3	-2	-9	-7	-3	-4
verb:done-of_take	-11	-8	-11	-25	29	-4	-3	-2	-2	-5	-6
verb:done-of_tint	36	-13	-19	-14	-1	-3	-1	-2	-2	-2	-4
verb:done-of_tour	42	-15	-12	-9	-1	-1	-1	-1	-1	-1	-2
verb:done-of_travel	-6	-8	-9	-28	28	-5	-3	-3	-4	-7	-8
verb:done-of_visit	16	-5	-3	-4	-1	-1			-1	-1	-1
verb:done-of_welcome	29	-8	-8	-7	-1	-2	-1	-1	-1	-2	-2
verb:done-of_win	22	-3	-5	-5	-1	-1	-1	-1	-1	-2	-4
verb:done-of_withdraw	15	-3	-4	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-of_work	24	-2	-3	-3	-1	-2	-1	-1	-1	-3	-9
verb:done-on_call	-2	21	-8	-7	-2	-4	-3	-2	-2	-3	-5
verb:done-on_count	5	-1	-2								
verb:done-on_pay	24	-1	-2	-8	-1	-3	-2	-1	-1	-1	-2
verb:done-on_produce	17	-1	-1	-1		-9	-1			-1	-2
verb:done-on_run	19	-2	-2	-2	-1	-1	-1	-1	-1	-8	-4
verb:done-on_testify	44	-18	-23	-17	-2	-3	-2	-2	-2	-4	-6
verb:done-on_turn	33	-3	-4	-3	-1	-2	-1	-1	-1	-14	-16
verb:done-outside_show	33	-18	-27	-26	-3	-4	-3	-3	-3	-5	-6
verb:done-over_pick	9	-1	-1	-1		-1		-2	-1	-1	-1
verb:done-owner_accord	17	-2	-3	-4	-2	-2	-1	-1	-1	-1	-2
verb:done-owner_act	16	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_appoint	33	-3	-4	-3	-1	-3	-1	-1	-2	-5	-30
verb:done-owner_approve	-34	-4	-7	-6	-2	-3	-2	-5	23	-4	26
verb:done-owner_argue	34	-4	-6	-14	-2	-11	-5	-2	-2	-4	-5
verb:done-owner_arrive	14	-2	-1	-5	-2	-1	-1	-1	-1	-1	-1
verb:done-owner_ask	18	-2	-2	-3	-2	-1	-1	-1	-3	-2	-3
verb:done-owner_assemble	37	-3	-7	-6	-22	-3	-1	-2	-2	-3	-4
verb:done-owner_attend	16	-2	-4	-4		-1				-1	-1
verb:done-owner_back	8	-1	-2	-2		-1				-1	-1
verb:done-owner_begin	-33	-12	-12	-14	-5	-7	-4	-5	-4	-33	37
verb:done-owner_belong	23	-2	-3	-4	-1	-2	-1	-1	-1	-3	-6
verb:done-owner_break	29	-4	-6	-6	-7	-2	-1	-1	-1	-3	-4
verb:done-owner_bring	19	-1	-1	-2	-1	-7	-2	-1	-1	-1	-2
verb:done-owner_build	19	-1	-2	-2	-1	-2	-2	-1	-1	-1	-6
verb:done-owner_buy	10	-1	-2	-1		-1	-1	-1	-1	-1	-2
verb:done-owner_clear	21	-2	-2	-3	-1	-1	-1	-1	-1	-1	-10
verb:done-owner_closet	14	-1	-2	-2	-1	-1	-1	-1	-1	-2	-3
verb:done-owner_come	-25	-3	-6	-6	-1	-2	-1	-1	-1	-3	30
verb:done-owner_commit	-51	-23	53	-19	-4	-7	-5	-4	-4	-7	-9
verb:done-owner_conclude	28	-2	-4	-4	-1	-3	-1	-1	-1	-2	-9
verb:done-owner_confirm	29	-2	-3	-16	-3	-2	-1	-1	-1	-2	-2
verb:done-owner_control	22	-2	-2	-3	-1	-1	-1	-1	-1	-3	-8
verb:done-owner_convince	12	-2	-4	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-owner_count	23	-3	-4	-4	-1	-1	-1	-1	-2	-2	-5
verb:done-owner_cut	31	-3	-5	-3	-1	-2	-1	-1	-1	-7	-6
verb:done-owner_delay	34	-5	-13	-7	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_discuss	4	-1	-1								
verb:done-owner_donate	35	-3	-5	-4	-7	-3	-1	-3	-6	-3	-4
verb:done-owner_drop	7	-2	-1	-1		-1				-1	-1
verb:done-owner_encourage	16	-2	-2	-2	-1	-1	-1	-1	-1	-2	-5
verb:done-owner_entrust	11	-1	-2	-2		-2	-1			-1	-1
verb:done-owner_explain	21	-2	-4	-5	-1	-2	-2	-1	-1	-1	-2
verb:done-owner_fall	-1	25	-50	-39	-6	-11	-6	-5	-6	-11	-12
verb:done-owner_finance	28	-3	-10	-4	-1	-2	-1	-1	-1	-2	-8
verb:done-owner_follow	27	-2	-3	-3	-1	-6	-2	-1	-1	-3	-7
verb:done-owner_freeze	24	-3	-5	-5	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_give	32	-3	-7	-4	-1	-2	-1	-5	-3	-2	-6
verb:done-owner_go	-22	-3	-6	-5	-2	-2	-2	-2	-2	-4	28
verb:done-owner_hand	-25	29	-9	-8	-2	-4	-2	-2	-2	-4	-5
verb:done-owner_head	25	-3	-7	-7	-1	-1	-1			-1	-2
verb:done-owner_heat	27	-4	-10	-10	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_help	16	-1	-2	-2	-1	-3	-1	-1	-1	-1	-2
verb:done-owner_hire	22	-2	-5	-4	-1	-1	-1	-1	-1	-2	-3
verb:done-owner_hold	30	-2	-3	-3	-1	-1	-1	-4	-7	-3	-6
verb:done-owner_inaugurate	20	-3	-4	-5	-1	-1	-1	-1	-1	-2	-2
verb:done-owner_include	26	-2	-4	-6	-1	-2	-1	-1	-1	-4	-5
verb:done-owner_introduce	15	-2	-2	-4	-1	-2	-1	-1	-1	-1	-2
verb:done-owner_invite	20	-4	-6	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_involve	18	-3	-3	-4	-1	-1	-1	-1	-1	-2	-2
verb:done-owner_join	12	-1	-2	-3		-1				-1	-1
verb:done-owner_keep	21	-2	-4	-4	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_laud	25	-2	-3	-5	-1	-1	-1	-1	-1	-3	-9
verb:done-owner_launch	14	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_lead	13	-1	-3	-2	-1	-1		-1	-1	-1	-2
verb:done-owner_let	26	-1	-2	-3	-1	-1	-1	-1	-1	-4	-10
verb:done-owner_lose	22	-2	-3	-3	-1	-2	-1	-1	-1	-3	-7
verb:done-owner_majority-owned	25	-2	-6	-5	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_make	-2	-3	-4	-5	-1	-2	-1	-1	-1	15	-12
verb:done-owner_meet	34	-9	-12	-8	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_move	34	-9	-11	-10	-1	-2	-1	-1	-1	-3	-3
verb:done-owner_name	13	-1	-1	-2		-3	-1		-1	-1	-2
verb:done-owner_open	-13	-7	-7	-6	-3	-4	-2	-3	-3	14	5
verb:done-owner_outsource	18	-2	-4	-2		-5	-1			-1	-1
verb:done-owner_own	16	-1	-2	-2	-1	-1	-1	-1	-1	-2	-4
verb:done-owner_part	27	-2	-4	-7	-5	-2	-1	-1	-1	-2	-3
verb:done-owner_pay	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-1
verb:done-owner_present	17	-1	-1	-5	-2	-1	-1	-1	-1	-1	-2
verb:done-owner_put	-14	-2	-6	-4	-1	-5	-3	-1	-1	-3	24
verb:done-owner_raise	15	-2	-5	-2	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_reach	12	-1	-2	-2	-1	-1	-1	-1	-1	-2	-4
verb:done-owner_receive	20	-4	-6	-2		-2	-1			-1	-1
verb:done-owner_renew	40	-5	-14	-16	-2	-14	-12	-2	-2	-3	-5
verb:done-owner_replace	13	-2	-2	-1		-1				-5	-3
verb:done-owner_review	7	-1	-1	-1		-1				-1	-1
verb:done-owner_run	33	-2	-3	-3	-6	-2	-1	-1	-1	-5	-13
verb:done-owner_sanction	13	-1	-2	-2		-1			-1	-1	-4
verb:done-owner_say	5	-2	-3	-4	-2	-1	-1	-1	-1	12	-4
verb:done-owner_see	14	-3	-3	-3		-1		-1	-1	-1	-2
verb:done-owner_sell	21	-2	-3	-3	-1	-1	-1	-3	-6	-1	-2
verb:done-owner_send	15	-1	-2	-2	-1	-1	-1	-1	-1	-3	-5
verb:done-owner_settle	34	-3	-4	-11	-2	-9	-8	-1	-2	-3	-8
verb:done-owner_sign	-6	-4	21	-8	-2	-16	17	-2	-2	-3	-5
verb:done-owner_sit	10	-1	-1	-1	-1	-1		-1	-1	-1	-1
verb:done-owner_speak	-21	-4	-5	-6	32	-2	-1	-1	-1	-2	-4
verb:done-owner_split	25	-2	-3	-3	-1	-7	-2	-2	-3	-2	-3
verb:done-owner_start	29	-3	-3	-6	-8	-5	-2	-1	-1	-2	-4
verb:done-owner_stop	18	-9	-2	-2	-1	-1	-1	-1	-1	-1	-1
verb:done-owner_stress	30	-3	-3	-5	-1	-13	-2	-1	-1	-2	-2
verb:done-owner_supply	22	-3	-4	-4	-1	-2	-2	-1	-1	-2	-2
verb:done-owner_switch	19	-2	-2	-4	-3	-1	-1	-1	-1	-2	-2
verb:done-owner_take	24	-4	-8	-4	-1	-2	-1	-1	-1	-1	-2
verb:done-owner_talk	23	-7	-6	-3	-1	-1	-1	-1	-1	-2	-2
verb:done-owner_tell	2	-6	11	-6	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_tour	-25	28	-11	-9	-2	-3	-2	-2	-2	-3	-5
verb:done-owner_train	23	-1	-2	-2	-1	-5	-1	-4	-3	-1	-2
verb:done-owner_turn	11	-1	-1	-2		-1				-1	-2
verb:done-owner_urge	15	-1	-2	-2	-5	-1	-1	-1	-1	-1	-2
verb:done-owner_use	40	-19	-30	-30	-3	-4	-2	-2	-3	-6	-5
verb:done-owner_voice	16	-3	-4	-2	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_wait	28	-3	-6	-5	-1	-1	-1	-1	-1	-3	-5
verb:done-owner_want	12	-2	-3	-2		-1				-1	-2
verb:done-owner_welcome	18	-2	-6	-3	-2	-1	-1	-1	-1	-1	-1
verb:done-owner_win	-31	-12	-15	-12	-4	36	-7	-3	-3	-7	-8
verb:done-owner_work	28	-2	-4	-4	-1	-2	-1	-1	-1	-4	-9
verb:done-presence_sign	8	-1	-1	-1		-1	-1	-1	-1	-1	-1
verb:done-represented_represent	21	-3	-7	-9	-1	9	-1	-2	-1	-5	-3
verb:done-start-up_hold	18	-2	-5	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-to_attend	4	-24	-15	11	-2	-4	-3	-3	-2	-4	-4
verb:done-to_award	22	-2	-3	-3	-1	-1	-1	-1	-1	-3	-9
verb:done-to_belong	23	-4	-6	-15	13	-3	-1	-2	-2	-5	-8
verb:done-to_bring	24	-8	-10	-14	-1	-2	-1	-1	-2	-3	-4
verb:done-to_call	35	-3	-3	-3	-1	-2	-1	-1	-1	-15	-8
verb:done-to_come	26	-4	-5	-5	-1	-1	-1	-2	-2	-2	-2
verb:done-to_confirm	27	-3	-5	-12	-1	-1	-1	-1	-1	-1	-2
verb:done-to_cross	31	-5	-10	-13	-1	-2	-1	-1	-1	-2	-2
verb:done-to_disclose	40	-3	-3	-3	-1	-2	-1	-8	-26	-2	-8
verb:done-to_drive	31	-13	-21	-19	-2	-3	-2	-2	-2	-4	-5
verb:done-to_entrust	22	-2	-4	-4	-1	-5	-1	-1	-1	-1	-2
verb:done-to_exist	36	-3	-4	-9	-2	-2	-1	-3	-2	-3	-9
verb:done-to_explain	-35	39	-9	-10	-3	-4	-2	-3	-2	-13	-9
verb:done-to_extend	19	-1	-1	-2	-1	-1	-1	-1	-1	-1	-11
verb:done-to_give	18	-1	-2	-5	-1	-1	-1	-1	-2	-1	-4
verb:done-to_go	21	-3	-3	-4	-1	-3	-1	-1	-1	-5	2
verb:done-to_grant	13	-1	-1	-3	-1	-2	-2	-1	-1	-1	-1
verb:done-to_hand	24	-2	-4	-4	-1	-6	-1	-1	-1	-1	-2
verb:done-to_issue	-26	-4	-10	-7	-2	-3	-2	-2	-2	-9	31
verb:done-to_lead	10	-1	-2	-2		-1					-2
verb:done-to_lend	21	-2	-3	-8	-1	-1	-1	-1	-1	-1	-2
verb:done-to_look	24	-10	-4	-3	-1	-1	-1	-1	-1	-2	-2
verb:done-to_move	22	-2	-4	-6	-1	-2	-1	-2	-1	-1	-2
verb:done-to_pass	25	-1	-3	-6	-1	-8	-1	-1	-1	-1	-2
verb:done-to_pay	7	-1	-1	-1		-1	-1			-1	-1
verb:done-to_put	13	-2	-3	-3	-1	-1				-1	-1
verb:done-to_refer	-21	-7	-9	29	-4	-4	-3	-2	-2	-4	-6
verb:done-to_relate	17	-2	-3	-5	-1	-1	-1	-1	-1	-3	-3
verb:done-to_report	31	-2	-3	-4	-1	-2	-1	-1	-1	-3	-17
verb:done-to_return	13	-2	-2	-2	-1	-1	-1	-1	-1	-1	-1
verb:done-to_rule	16	-1	-2	-3		-1	-1			-2	-4
verb:done-to_seem	21	-2	-3	-4	-1	-1	-1	-1	-1	-3	-4
verb:done-to_sell	18	-2	-4	-3	-1	-1	-1	-1	-1	-2	-4
verb:done-to_send	4	-3	-4	-7	-3	-2	-1	-1	-1	18	-8
verb:done-to_speak	15	-1	-3	-4		-1		-1	-1	-1	-1
verb:done-to_summon	24	-4	-10	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-to_take	18	-2	-1	-1		-1				-9	-2
verb:done-to_turn	-19	-4	-6	-8	-2	31	-4	-2	-2	-10	-14
verb:done-to_use	31	-6	-8	-9	-1	-2	-1	-1	-1	-2	-3
verb:done-to_work	14	-2	-1	-3	-1	-1				-1	-1
verb:done-to_write	35	-5	-6	-14	-1	-2	-1	-1	-1	-2	-3
verb:done-under_go	23	-1	-2	-10	-3	-3	-1	-1	-1	-1	-1
verb:done-under_report	8	-1	-1	-1		-1				-1	-1
verb:done-under_welcome	14	-1	-2	-2	-1	-1	-1	-1	-1	-2	-6
verb:done-unless_go	32	-2	-2	-3	-1	-2	-1	-1	-1	-17	-7
verb:done-up_give	-2	-4	-15	-3	-1	-2	-1	-1	-2	-4	20
verb:done-verb_accompany	35	-7	-9	-6	-2	-2	-1	-3	-1	-3	-5
verb:done-verb_acquire	33	-3	-11	-9	-1	-2	-1	-1	-1	-2	-5
verb:done-verb_act	20	-2	-3	-3	-1	-1	-1	-1	-1	-6	-3
verb:done-verb_admit	21	-2	-8	-5	-1	-1	-1	-1	-1	-1	-3
verb:done-verb_appoint	37	-4	-17	-11	-1	-2	-1	-3	-2	-3	-3
verb:done-verb_approve	-7	-3	-6	-4	-2	-3	-2	-2	-2	-11	12
verb:done-verb_ask	8	-5	-7	4	-2	-2	-2	-3	-2	10	-8
verb:done-verb_assign	33	-3	-6	-10	-1	-2	-1	-9	-2	-3	-4
verb:done-verb_attend	30	-3	-5	-11	-1	-1	-1	-4	-1	-1	-2
verb:done-verb_base	23	-5	-10	-7	-2	-3	-2	19	-6	-5	-12
verb:done-verb_become	24	-1	-2	-3	-1	-1	-1	-1	-1	-3	-10
verb:done-verb_bind	-41	-5	-9	-23	-4	44	-5	-4	-3	-6	-8
verb:done-verb_brief	33	-2	-4	-6	-1	-2	-1	-1	-1	-3	-12
verb:done-verb_bring	23	-1	-2	-7	-2	-5	-2	-1	-1	-1	-2
verb:done-verb_buy	20	-1	-2	-2	-1	-1	-1	-1	-1	-6	-10
verb:done-verb_call	16	-1	-2	-2		-3	-1	-1	-1	-1	-4
verb:done-verb_choose	46	-4	-9	-21	-2	-5	-3	-2	-1	-3	-3
verb:done-verb_commend	25	-3	-7	-6	-1	-2	-1	-1	-1	-2	-2
verb:done-verb_company	-17	-2	-4	-4	-1	23	-7	-1	-1	-2	-5
verb:done-verb_complete	50	-13	-19	-14	-4	-6	-3	-4	-3	-36	-31
verb:done-verb_congratulate	33	-10	-19	-21	-1	-2	-1	-2	-1	-3	-3
verb:done-verb_connect	27	-2	-9	-9	-1	-1	-1	-1	-1	-1	-1
verb:done-verb_cost	44	-5	-12	-13	-2	-3	-2	-2	-2	-7	-27
verb:done-verb_describe	35	-3	-5	-6	-1	-5	-2	-4	-3	-2	-3
verb:done-verb_direct	19	-3	-4	-3	-1	-1	-1	-2	-1	-2	-2
verb:done-verb_discuss	28	-3	-6	-6	-1	-8	-1	-1	-1	-2	-2
verb:done-verb_elect	-25	-18	-4	27	-7	-6	-4	-5	-4	-8	-9
verb:done-verb_encourage	-29	-7	-9	-10	-2	-4	-2	-2	-3	-7	34
verb:done-verb_enter	21	-2	-8	-5	-1	-1	-1	-1	-1	-1	-1
verb:done-verb_entertain	35	-2	-3	-4	-1	-15	-4	-1	-1	-2	-3
verb:done-verb_exist	50	-5	-6	-6	-2	-4	-2	-13	-22	-9	-37
verb:done-verb_fin	44	-3	-5	-5	-1	-4	-2	-2	-2	-6	-20
verb:done-verb_fund	35	-4	-10	-5	-1	-1	-1	-1	-1	-3	-12
verb:done-verb_give	-28	-4	-9	-11	-3	-4	-2	-2	-2	6	36
verb:done-verb_grant	8	-1	-1	-1		-1		-1	-1	-1	-1
verb:done-verb_hand	47	-7	-12	-6	-3	-5	-3	-27	-33	-9	-26
verb:done-verb_have	36	-2	-4	-5	-1	-2	-1	-1	-1	-6	-24
verb:done-verb_head	5	17	-36	-10	-2	-13	-3	-2	-2	-4	-6
verb:done-verb_hear	-17	-14	24	-15	-3	-5	-3	-3	-3	-5	-7
verb:done-verb_help	23	-6	-8	-7	-1	-1	-1	-1	-1	-2	-2
verb:done-verb_hold	-12	-3	-5	-5	-2	-4	-2	-2	-2	-10	20
verb:done-verb_hoover	-54	-13	58	-33	-3	-4	-3	-3	-3	-5	-6
verb:done-verb_include	3	-5	8	-14	-2	-1	19	-2	-2	-4	-6
verb:done-verb_inform	41	-5	-9	-17	-1	-3	-2	-4	-4	-3	-4
verb:done-verb_introduce	1	-8	24	-20	-2	-14	-3	-2	-1	-3	-4
verb:done-verb_join	-18	-3	-6	-7	-2	-3	-2	41	-3	-4	-9
verb:done-verb_keep	45	-7	-13	-7	-1	-2	-1	-1	-1	-3	-10
verb:done-verb_lead	2	-5	-22	25	-2	-4	-2	-2	-2	-10	3
verb:done-verb_leave	18	-3	-4	-3	-2	-1	-1	-1	-1	-1	-2
verb:done-verb_let	-10	-5	-12	-13	-3	-8	-3	-3	-3	-28	29
verb:done-verb_license	21	-1	-2	-2	-1	-1	-1	-2	-1	-2	-9
verb:done-verb_list	-32	-6	-9	-12	-6	-5	-3	30	-28	-9	20
verb:done-verb_make	17	-1	-2	-2		-3	-1	-2	-2	-1	-1
verb:done-verb_manage	-32	-3	-4	32	-8	-3	-2	-6	-3	-6	19
verb:done-verb_meet	27	-2	-8	-6	-1	-1	-1	-1	-1	-2	-4
verb:done-verb_move	-36	-15	45	-18	-4	-7	-5	-4	-4	-7	-10
verb:done-verb_name	17	-1	-4	-2		-5	-1			-1	-1
verb:done-verb_oblige	26	-2	-4	-5	-1	-2	-1	-2	-2	-2	-9
verb:done-verb_open	23	-2	-4	-7	-3	-1	-1	-1	-1	-2	-2
verb:done-verb_order	27	-2	-6	-6	-1	-1	-1	-1	-1	-3	-9
verb:done-verb_own	9	-3	-7	-6	-1	20	-2	-2	-2	-5	-10
verb:done-verb_pass	29	-1	-3	-3	-1	-1	-1	-1	-1	-16	-6
verb:done-verb_predict	22	-3	-4	-3	-1	-1	-1	-1	-1	-3	-5
verb:done-verb_present	22	-3	-4	-9	-1	-1	-1	-1	-1	-1	-1
verb:done-verb_promote	21	-8	-7	-2		-1				-1	-1
verb:done-verb_provide	28	-2	-3	-5	-2	-2	-1	-1	-1	-2	-10
verb:done-verb_put	22	-2	-5	-5	-1	-1	-1	-1	-1	-2	-2
verb:done-verb_receive		-7	-2	-9	-2	22	-11	-2	-2	-4	-4
verb:done-verb_replace	29	-5	-9	-7	-1	-1	-1	-1	-1	-2	-2
verb:done-verb_rotate	39	-8	-26	-26	-2	-4	-2	-3	-2	-4	-6
verb:done-verb_run	19	-2	-3	-9		-1		-1		-1	-1
verb:done-verb_say	35	-3	-6	-8	-1	-2	-1	-1	-1	-4	-9
verb:done-verb_see	38	-3	-10	-12	-2	-2	-1	-1	-1	-2	-3
verb:done-verb_seize	26	-3	-4	-11	-1	-2	-1	-2	-1	-2	-2
verb:done-verb_self-driving	29	-14	-21	-11	-1	-2	-1	-1	-2	-3	-4
verb:done-verb_shanghai	10	-3	-1	-2		-1				-1	-1
verb:done-verb_show	35	-4	-21	-17	-2	-3	-1	-2	-2	-3	-4
verb:done-verb_state-owned	32	-2	-4	-6	-3	-8	-1	-1	-1	-2	-3
verb:done-verb_state-run	22	-2	-3	-4	-2	-1	-1	-2	-2	-1	-2
verb:done-verb_take	-24	-20	21	-29	-4	-6	-4	-9	-4	31	-27
verb:done-verb_tell	-7	16	-14	8	-2	-3	-2	-3	-2	10	-5
verb:done-verb_thank	41	-4	-6	-18	-3	-8	-6	-2	-2	-27	-22
verb:done-verb_tour	3	11	-18	-14	-2	-2	-2	-2	-2	-3	-3
verb:done-verb_travel	-46	-22	50	-35	-5	-8	-5	-6	-5	-10	-12
verb:done-verb_turn	-12	-5	-11	-13	-6	-5	-2	-3	-3	-4	25
verb:done-verb_use	26	-4	-6	-5	-1	-1	-1	-1	-1	-2	-4
verb:done-verb_visit	3	-4	-4	16	-1	-4	-2	-1	-1	-2	-2
verb:done-verb_want	26	-2	-3	-3	-5	-2	-1	-1	-1	-5	-5
verb:done-verb_welcome	16	-2	-2	-2	-1	-1	-1	-2	-2	-1	-4
verb:done-verb_wonder	31	-2	-2	-3	-1	-1	-1	-1	-1	-11	-10
verb:done-with_accord	15	-2	-4	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-with_begin	26	-1	-2	-16	-3	-1	-1	-1	-1	-1	-1
verb:done-with_bring	6	-1	-1	-1		-1				-1	-1
verb:done-with_catch	16	-1	-1	-4	-1	-3	-2	-1	-1	-1	-1
verb:done-with_close	41	-2	-3	-29	-3	-2	-1	-2	-5	-2	-3
verb:done-with_closet	19	-2	-3	-3	-1	-2	-1	-1	-1	-3	-6
verb:done-with_come	-29	-2	-3	-6	-2	-2	-1	-1	-1	33	-4
verb:done-with_compete	34	-2	-5	-9	-1	-2	-1	-1	-1	-3	-9
verb:done-with_conclude	21	-1	-3	-4	-1	-5	-1	-1	-1	-1	-2
verb:done-with_cooperate	29	-2	-12	-6	-1	-2	-1	-1	-2	-2	-2
verb:done-with_coordinate	18	-1	-2	-8	-1	-1	-1	-1	-1	-1	-1
verb:done-with_develop	19	-1	-2	-4	-2	-3	-1	-1	-1	-1	-2
verb:done-with_din	32	-2	-6	-5	-1	-1	-1	-1	-1	-2	-11
verb:done-with_do	26	-2	-7	-9	-1	-1	-1	-1	-1	-1	-2
verb:done-with_exchange	22	-1	-8	-4		-2	-3		-1	-1	-1
verb:done-with_expect	14	-2	-3	-2		-1				-1	-2
verb:done-with_file	28	-6	-6	-5	-1	-2	-1	-1	-1	-2	-3
verb:done-with_fly	42	-5	-12	-18	-1	-5	-5	-1	-1	-2	-3
verb:done-with_follow	12	-1	-1	-4	-1	-1				-1	-1
verb:done-with_go	17	-1	-3	-3	-1	-1	-1	-1	-1	-2	-3
verb:done-with_hold	15	-2	-4	-3	-1	-2	-1	-1	-1	-1	-1
verb:done-with_inaugurate	-19	-6	-9	26	-13	-4	-3	-3	-3	-11	-8
verb:done-with_inspect	-21	-12	26	-13	-3	-5	-3	-3	-3	-5	-6
verb:done-with_launch	-29	-6	-9	34	-14	-4	-3	-3	-3	-5	-6
verb:done-with_lunch	21	-1	-2	-5	-1	-6	-1	-2	-2	-1	-2
verb:done-with_meet	22	-1	-2	-9	-2	-1	-2	-1	-1	-1	-2
verb:done-with_open	-16	11	11	-24	-3	-4	-5	-3	-3	-4	-4
verb:done-with_organize	12	-1	-2	-3	-1	-1	-1	-1	-1	-2	-2
verb:done-with_rate	17	-2	-4	-3	-1	-1	-1		-1	-2	-4
verb:done-with_run	24	-10	-7	-5	-1	-1	-1	-1	-1	-2	-2
verb:done-with_say	-2	-17	-22	20	-5	-5	-3	-3	-3	-4	-5
verb:done-with_seal	19	-2	-6	-6	-1	-1	-1	-1	-1	-1	-1
verb:done-with_shake	20	-1	-2	-8	-2	-1	-1	-1	-1	-1	-1
verb:done-with_sign	21	-3	-5	-6	-2	-1				-1	-1
verb:done-with_sit	23	-1	-12	-3	-1	-1	-1	-1	-1	-1	-3
verb:done-with_speak	13	-1	-1	-2	-1	-5	-1	-1	-1	-1	-1
verb:done-with_stag	-29	-6	-9	-20	32	-5	-3	-3	-3	-6	-6
verb:done-with_start	32	-6	-6	-6	-1	-5	-2	-1	-1	-2	-4
verb:done-with_take	10	-1	-2	-2		-1				-1	-1
verb:done-with_talk	18	-1	-3	-6	-1	-1	-1	-1	-1	-1	-1
verb:done-with_tour	-26	-16	31	-15	-3	-6	-9	-3	-3	-6	-6
verb:done-with_train	18	-1	-2	-2		-10	-1	-1	-1	-1	-1
verb:done-with_work	25	-2	-4	-6	-1	-1	-1	-3	-2	-2	-2
verb:done-within_consider	14	-1	-3	-6		-1				-1	-1
verb:done-within_target	24	-1	-2	-2	-1	-1	-1	-1	-1	-7	-8
where:body	6			-1	-1	-1	-1	-1	-1	-1	
where:item	22	-2	-4	-5	-1	7	-2	-2	-1	-3	-7
`;
