// Written by `npm run train`; not edited by hand.
export const attendeeText = `NONE	HOST	GUEST	PARTICIPANT	ORGANISER	SIGNATORY	WITNESS	INVESTOR	RECIPIENT	ISSUER	SUBJECT
*	192	-84	-42	-8	-211	-117	-188	-178	-214	-100	-62
AGREEMENT.alike:1	8	-4	-5	-3	-2	11	7	-2	-2	-3	-4
AGREEMENT.alike:2	-8	-5	-7	14	-2	20	3	-3	-2	-4	-5
AGREEMENT.alike:3	-13	-4	-5	-9	-1	19	24	-2	-1	-3	-4
AGREEMENT.at-kind:after1_agency	17	-3	-4	1	-2	2	-4	-2	-1	-3	-4
AGREEMENT.at-kind:after1_company	24	-3	-4	-13	-1	7	-4	-2	-1	-3	-4
AGREEMENT.at-kind:after1_country	38	-2	-2	-7	-1	-17	-3	-1	-1	-1	-2
AGREEMENT.at-kind:after1_organization	36	-4	-5	-18	-2	-12	-6	-2	-2	-3	-4
AGREEMENT.at-kind:after1_person	-18	-6	-8	5	-2	39	-7	-3	-2	-5	-6
AGREEMENT.at-kind:after1_person-office	-7	-7	-9	23	-3	6	7	-3	-3	-6	-7
AGREEMENT.at-kind:after2_agency	25	-3	-3	-12	-1	3	-4	-1	-1	-3	-3
AGREEMENT.at-kind:after2_company	-1	-3	-5	24	-1	-2	-7	-2	-2	-3	-5
AGREEMENT.at-kind:after2_country	39	-2	-2	-16	-1	-7	-3	-1	-1	-2	-2
AGREEMENT.at-kind:after2_organization	27	-2	-3	-21	-1	1	-4	-1	-1	-2	-3
AGREEMENT.at-kind:after2_person	11	-4	-6	-3	-2	10	-8	-2	-2	-4	-4
AGREEMENT.at-kind:after2_person-office	-26	-7	-9	20	-3	2	29	-4	-3	-6	-7
AGREEMENT.at-kind:before_agency	53	-3	-3	-5	-1	-22	-6	-2	-1	-3	-4
AGREEMENT.at-kind:before_company	-30	-5	-7	-11	-2	65	-7	-3	-2	-4	-7
AGREEMENT.at-kind:before_country	31	-2	-3	-4	-1	-10	-4	-1	-1	-2	-2
AGREEMENT.at-kind:before_organization	-7	-5	-6	-8	-2	22	-6	-2	-2	-4	-5
AGREEMENT.at-kind:before_person	34	-3	-4	-7	-1	-8	-6	-1	-1	-2	-3
AGREEMENT.at-kind:before_person-office	-6	-6	-8	-8	-2		38	-3	-2	-5	-6
AGREEMENT.at-kind:far_agency	27	-3	-3	-7	-1	4	-8	-1	-1	-3	-3
AGREEMENT.at-kind:far_company	28	-3	-4	-6	-1		-6	-2	-1	-2	-3
AGREEMENT.at-kind:far_country	24	-2	-2	-4	-1	-8	-4	-1	-1	-1	-2
AGREEMENT.at-kind:far_organization	17	-3	-3	-6	-1		-7	-1	-1	-2	-3
AGREEMENT.at-kind:far_person	-2	-3	-4	-9	-1	-3	31	-2	-1	-3	-3
AGREEMENT.at-kind:far_person-office	-14	-5	-6	-15	-2	-13	48	-2	-2	-4	-5
AGREEMENT.at-kind:own_agency	-17	-9	-8	-14	-3	44	-16	-4	-3	-8	-8
AGREEMENT.at-kind:own_company	21	-6	-8	-18	-2	18	-13	-3	-3	-4	-7
AGREEMENT.at-kind:own_country	40	-3	-4	-6	-1	-10	-7	-1	-1	-2	-3
AGREEMENT.at-kind:own_organization	-6	-8	-9	-16	-3	22	-12	-3	-3	-5	-6
AGREEMENT.at-kind:own_person	10	-4	-5	-12	-2	15	-6	-2	-1	-3	-4
AGREEMENT.at-kind:own_person-office	-37	-9	-9	16	-3	3	42	-4	-3	-7	-7
AGREEMENT.at:after1	5	-4	-6	7	-2	14		-2	-2	-4	-5
AGREEMENT.at:after2		-4	-5	11	-2	7	7	-2	-2	-4	-4
AGREEMENT.at:before	2	-4	-5	-7	-2	21	10	-2	-2	-3	-5
AGREEMENT.at:far	10	-3	-4	-8	-1	-2	17	-2	-1	-2	-3
AGREEMENT.at:own	-1	-5	-6	-4	-2	28	6	-3	-2	-4	-5
AGREEMENT.chance	6	-4	-4	-1	-1	6	9	-2	-1	-3	-4
AGREEMENT.class:does_appointVerb	29	-3	-4	-14	-1	-4	-7	-2	-2	-3	-3
AGREEMENT.class:does_attend	8	-5	-6	4	-2	-7	-14	-3	-2	-4	-5
AGREEMENT.class:does_background	46	-3	-5	-6	-1	-29	-8	-1	-1	-3	-2
AGREEMENT.class:does_callVerb	31	-2	-2	-10	-1	-7	-5	-1	-1	-1	-2
AGREEMENT.class:does_forumVerb	-11	-5	-5	-7	-2	35	-11	-2	-2	-4	-5
AGREEMENT.class:does_investVerb	-21	-5	-6	-8	-2	46	-10	-3	-2	-5	-6
AGREEMENT.class:does_launchNoun	32	-1	-1	-11	-1	-8	-8	-1		-1	-1
AGREEMENT.class:does_launchVerb	44	-3	-3	-10	-1	-15	-5	-1	-1	-2	-2
AGREEMENT.class:does_licenceVerb	-1	-3	-4	-8	-1	13	-5	-2	-1	-3	-4
AGREEMENT.class:does_meetVerb	14	-4	-5	-19	-2	10	-14	-2	-2	-3	-5
AGREEMENT.class:does_moneyNoun	-14	-6	-9	18	-3	9	-13	-3	-3	-6	-5
AGREEMENT.class:does_policyVerb	-15	-2	-3	-12	-1	37	-6	-1	-1	-2	-2
AGREEMENT.class:does_postNoun	26	-2	-2	-6	-1	-5	-8	-1	-1	-2	-2
AGREEMENT.class:does_punishVerb	-12	-3	-3	28	-1	-17	-10	-2	-1	-3	-3
AGREEMENT.class:does_receiveVerb	5	-7	-5	-21	-2	3	10	-2	-2	-4	-4
AGREEMENT.class:does_signVerb	-33	-3	-4	-17	-1	60	-9	-2	-1	-3	-4
AGREEMENT.class:does_talkNoun	10	-2	-5	-11	-1	-9	15	-1	-1	-2	-2
AGREEMENT.class:does_topicVerb	21	-4	-6	9	-2	-19	-10	-2	-2	-4	-4
AGREEMENT.class:does_travelNoun	-1	-3	-7	-10	-1	-7	18	-2	-1	-2	-3
AGREEMENT.class:does_travelVerb	6	-4	-7	-15	-2	-15	27	-3	-2	-4	-5
AGREEMENT.class:does_wish	34	-2	-2	-8	-1	-8	-7	-1	-1	-1	-2
AGREEMENT.class:done-accompanied_attend	-13	-8	-12	-18	-4	24	-26	-5	-4	-8	-8
AGREEMENT.class:done-according_pactNoun	25	-1	-2	-6		-9	-3	-1		-1	-1
AGREEMENT.class:done-according_receiveVerb	25	-1	-2	-6		-9	-3	-1		-1	-1
AGREEMENT.class:done-against_policyNoun	20	-1	-2	-8	-1	-5	-2	-1	-1	-1	-2
AGREEMENT.class:done-against_punishVerb	20	-1	-2	-8	-1	-5	-2	-1	-1	-1	-2
AGREEMENT.class:done-at_callVerb	8	-1	-1	-1		-2	-1			-1	-1
AGREEMENT.class:done-at_receiveVerb	10	-1	-1	-4		-2	-1			-1	-1
AGREEMENT.class:done-at_talkNoun	30	-2	-2	-3	-1	-19	-3	-1	-1	-1	-2
AGREEMENT.class:done-at_travelVerb	28	-2	-2	-7	-1	-14	-2	-1	-1	-2	-2
AGREEMENT.class:done-by_appointVerb	31	-2	-3	-14	-1	-10	-9	-1	-1	-2	-3
AGREEMENT.class:done-by_forumNoun	24	-3	-3	-3	-1	-8	-2	-1	-1	-2	-2
AGREEMENT.class:done-by_forumVerb	27	-1	-2	-5	-1	-9	-3	-1	-1	-1	-1
AGREEMENT.class:done-by_investVerb	-8	-5	-4	-6	-2	17	-11	-2	-2	-6	-6
AGREEMENT.class:done-by_launchNoun	31	-2	-2	-7	-1	-9	-7	-1	-1	-1	-2
AGREEMENT.class:done-by_launchVerb	33	-5	-5	-21	-2	-29	-7	-2	-2	-5	-4
AGREEMENT.class:done-by_meetVerb	22	-1	-1	-4	-1	-10	-2	-1	-1	-1	-1
AGREEMENT.class:done-by_policyVerb	-32	-3	-7	-12	-2	37	-9	-2	-2	-6	-6
AGREEMENT.class:done-by_receiveVerb	-11	-9	-6	-15	-3	1	22	-3	-3	-5	-7
AGREEMENT.class:done-by_signVerb	-18	-3	-6	-10	-2	28	-9	-2	-2	-6	-5
AGREEMENT.class:done-by_talkNoun	31	-2	-2	-7	-1	-9	-7	-1	-1	-1	-2
AGREEMENT.class:done-by_topicVerb	31	-2	-2	-7	-1	-9	-7	-1	-1	-1	-2
AGREEMENT.class:done-in_appointVerb	44	-2	-3	-4	-1	-40	-3	-2	-1	-2	-3
AGREEMENT.class:done-in_investVerb	-25	-2	-3	-4	-1	26	-3	-2	-1	-2	-3
AGREEMENT.class:done-in_policyVerb	-36	-3	-3	-5	-1	42	-3	-2	-1	-2	-3
AGREEMENT.class:done-in_travelVerb	17	-1	-1	-4		-5	-2	-1		-1	-1
AGREEMENT.class:done-of_appointVerb	10	-2	-2	-3	-2	-6	-5	-1	-1	-2	-2
AGREEMENT.class:done-of_forumNoun	26	-2	-2	-3	-1	-13	-2	-1	-1	-1	-2
AGREEMENT.class:done-of_forumVerb	22	-2	-2	-5	-1	-12	-2	-1	-1	-1	-2
AGREEMENT.class:done-of_investVerb	14	-2	-2	-4	-1	-11	-4	-1	-1	-2	-2
AGREEMENT.class:done-of_policyVerb	-19	-6	-7	-16	-3	-38	35	-3	-3	-6	-6
AGREEMENT.class:done-of_receiveVerb	31	-6	-4	-4	-2	-24	-11	-2	-2	-2	-4
AGREEMENT.class:done-of_signVerb	-9	-6	-7	-17	-3	-37	34	-3	-3	-6	-5
AGREEMENT.class:done-of_travelNoun	32	-2	-3	-4	-1	-22	-6	-1	-1	-1	-3
AGREEMENT.class:done-of_travelVerb	32	-2	-3	-4	-1	-22	-6	-1	-1	-1	-3
AGREEMENT.class:done-on_callVerb	32	-6	-4	-12	-1	-11	-10	-2	-1	-3	-3
AGREEMENT.class:done-on_investVerb	22	-2	-3	-4	-1	-8	-6	-1	-1	-1	-2
AGREEMENT.class:done-owner_appointVerb	22	-2	-2	-2	-1	-9	-2	-1	-1	-2	-2
AGREEMENT.class:done-owner_attend	38	-2	-3	-4	-1	-29	-4	-1	-1	-2	-3
AGREEMENT.class:done-owner_forumVerb	23	-1	-2	-2	-1	-13	-4	-1	-1	-1	-2
AGREEMENT.class:done-owner_investVerb	23	-2	-2	-3	-1	-7	-4	-1	-1	-1	-2
AGREEMENT.class:done-owner_launchVerb	22	-2	-2	-6	-1	-6	-2	-1	-1	-2	-2
AGREEMENT.class:done-owner_licenceVerb	32	-2	-3	-6	-1	-13	-10	-1	-1	-2	-3
AGREEMENT.class:done-owner_pactNoun	9	-1	-1	-1		-2	-1			-1	-1
AGREEMENT.class:done-owner_policyVerb	6	-3	-5	-7	-1	-20	22	-2	-2	-3	-4
AGREEMENT.class:done-owner_punishVerb	30	-3	-4	-16	-1	-14	-11	-1	-1	-3	-3
AGREEMENT.class:done-owner_receiveVerb	18	-1	-1	-1		-6	-3	-1		-1	-1
AGREEMENT.class:done-owner_signVerb	18	-3	-5	-6	-1	-18	16	-1	-1	-2	-4
AGREEMENT.class:done-owner_topicVerb	9	-1	-1	-1		-1	-2			-1	-1
AGREEMENT.class:done-owner_travelVerb	11	-1	-1	-1		-3	-2			-1	-1
AGREEMENT.class:done-represented_attend	-11	-5	-5	-21	-2	19	-7	-3	-2	-4	-5
AGREEMENT.class:done-to_appointVerb	30	-2	-3	-5	-1	-20	-2	-1	-1	-2	-3
AGREEMENT.class:done-to_investVerb	14	-1	-1	-2		-3	-2			-1	-1
AGREEMENT.class:done-to_licenceVerb	18	-1	-2	-3	-1	-4	-3	-1	-1	-1	-2
AGREEMENT.class:done-to_moneyNoun	18	-1	-2	-3	-1	-4	-3	-1	-1	-1	-2
AGREEMENT.class:done-to_policyVerb	29	-2	-3	-7	-1	-10	-2	-1	-1	-2	-3
AGREEMENT.class:done-to_receiveVerb	18	-1	-2	-3	-1	-4	-3	-1	-1	-1	-2
AGREEMENT.class:done-to_travelVerb	-3	-3	-3	-7	-1	13	-3	-1	-1	-2	-3
AGREEMENT.class:done-verb_appointVerb	37	-2	-3	-8	-1	-11	-4	-1	-1	-2	-2
AGREEMENT.class:done-verb_attend	31	-1	-2	-12	-1	-9	-4	-1	-1	-2	-1
AGREEMENT.class:done-verb_callVerb	-14	-3	-3	28	-1	-16	-5	-2	-1	-2	-3
AGREEMENT.class:done-verb_forumVerb	31	-1	-2	-12	-1	-9	-4	-1	-1	-2	-1
AGREEMENT.class:done-verb_receiveVerb	-4	-5	-5	-12	-2	19	-15	-2	-2	-3	-4
AGREEMENT.class:done-verb_talkNoun	-14	-3	-3	28	-1	-16	-5	-2	-1	-2	-3
AGREEMENT.class:done-verb_topicVerb	43	-3	-3	-18	-1	-16	-9	-1	-1	-3	-2
AGREEMENT.class:done-verb_travelNoun	-19	-3	-3	31	-1	-13	-6	-2	-1	-2	-3
AGREEMENT.class:done-verb_travelVerb	-2	-3	-3	26	-1	-16	-5	-2	-1	-2	-3
AGREEMENT.class:done-with_forumVerb	20	-1	-2	-4	-1	-7	-2	-1	-1	-1	-1
AGREEMENT.class:done-with_launchNoun	28	-1	-2	-4	-1	-6	-10	-1	-1	-1	-1
AGREEMENT.class:done-with_launchVerb	36	-2	-6	-19	-1	-4	-4	-1	-1	-2	-2
AGREEMENT.class:done-with_mealNoun	25	-2	-2	-4	-1	-12	-3	-1	-1	-1	-2
AGREEMENT.class:done-with_meetVerb	22	-1	-2	-3	-1	-8	-4	-1	-1	-1	-1
AGREEMENT.class:done-with_punishVerb	29	-1	-4	-9	-1	-4	-5	-1	-1	-1	-1
AGREEMENT.class:done-with_talkNoun	33	-2	-4	-6	-1	-5	-11	-1	-1	-1	-2
AGREEMENT.class:done-with_topicVerb	28	-1	-2	-4	-1	-6	-10	-1	-1	-1	-1
AGREEMENT.class:done-with_travelVerb	40	-3	-8	-8	-1	-10	-14	-2	-1	-3	-3
AGREEMENT.cue:accompany	15	-5	-10	-34	-2	-3	11	-3	-2	-5	-6
AGREEMENT.cue:address	-2	-6	-8	14	-2	-6	-12	-3	-2	-5	-6
AGREEMENT.cue:along	42	-2	-4	-24	-1	-11	-6	-1	-1	-2	-3
AGREEMENT.cue:also	18	-4	-4	6	-1	1	-12	-2	-1	-3	-3
AGREEMENT.cue:attend	-13	-11	-8	19	-3	18	-30	-4	-3	-6	-6
AGREEMENT.cue:attendance	-49	-5	-6	50	-3	-24	-15	-3	-3	-6	-6
AGREEMENT.cue:behalf	-22	-2	-3	-7	-1	34	-5	-1	-1	-2	-2
AGREEMENT.cue:both	-4	-1	-2	24	-1	-8	-5	-1	-1	-1	-2
AGREEMENT.cue:buy	-29	-6	-8	-29	-2	-23	35	-4	-3	-5	-6
AGREEMENT.cue:buyer	-25	-3	-8	-11	-2	30	-5	-2	-2	-3	-4
AGREEMENT.cue:ceremony	-25	-6	-8	50	-2	-36	7	-3	-2	-5	-7
AGREEMENT.cue:company	10	-3	-5	-12	-1	23	-8	-2	-1	-3	-4
AGREEMENT.cue:conference	49	-2	-3	-12	-1	-19	-5	-1	-1	-2	-2
AGREEMENT.cue:conversation	-4	-3	-5	-15	-2	13	-9	-2	-2	-4	-4
AGREEMENT.cue:counterpart	48	-6	-4	-5	-2	-34	-5	-2	-1	-3	-4
AGREEMENT.cue:delegation	36	-5	-7	8	-1	-34	-14	-2	-1	-3	-3
AGREEMENT.cue:discussion	24	-1	-2	-4	-1	-9	-3	-1	-1	-1	-2
AGREEMENT.cue:event	24	-3	-4	-11	-2	-7	-5	-2	-1	-2	-3
AGREEMENT.cue:exchange	-7	-2	-3	-8	-1	13	14	-1	-1	-2	-3
AGREEMENT.cue:forum	41	-2	-2	-11	-1	-29	-1	-1	-1	-2	-2
AGREEMENT.cue:fund	-35	-5	-9	19	-3	30	-12	-3	-3	-5	-6
AGREEMENT.cue:group	34	-2	-5	-5	-1	-12	-4	-1	-1	-1	-2
AGREEMENT.cue:head	56	-3	-7	-8	-1	-28	-14	-1	-1	-2	-3
AGREEMENT.cue:host	-40	-3	-3	-12	-2	44	-5	-2	-2	-3	-3
AGREEMENT.cue:initial	-13	-7	-8	-19	-3	-27	31	-4	-4	-7	-7
AGREEMENT.cue:invest	-14	-5	-7	15	-2	-10	13	-3	-2	-4	-6
AGREEMENT.cue:join	19	-1	-1	-4		-5	-3	-1		-1	-1
AGREEMENT.cue:lead	6	-2	-5	-7	-1	7	-5	-2	-1	-2	-3
AGREEMENT.cue:license	37	-2	-2	-4	-1	-11	-10	-1	-1	-3	-2
AGREEMENT.cue:likewise	23	-1	-1	-2		-16	-1	-1	-1	-1	-1
AGREEMENT.cue:meeting	53	-2	-3	-14	-1	-20	-5	-1	-1	-2	-2
AGREEMENT.cue:member	-37	-5	-8	55	-2	-26	-11	-3	-2	-5	-7
AGREEMENT.cue:name	-3	-4	-5	-19	-2	31	-10	-2	-2	-3	-4
AGREEMENT.cue:other	-18	-2	-3	-7	-1	36	-4	-1	-1	-2	-2
AGREEMENT.cue:participant	73	-3	-7	-27	-2	-43	-10	-2	-2	-3	-4
AGREEMENT.cue:partner	-4	-2	-2	23	-1	-14	-5	-1	-1	-2	-2
AGREEMENT.cue:party	-24	-5	-6	-7	-2	28	-9	-3	-2	-3	-6
AGREEMENT.cue:presence	-12	-4	-6	-13	-2	6	28	-2	-2	-4	-4
AGREEMENT.cue:present	31	-6	-6	12	-2	-25	-19	-3	-2	-5	-6
AGREEMENT.cue:receive	16	-6	-5	-14	-2	-4	14	-2	-2	-3	-4
AGREEMENT.cue:represent	-31	-5	-6	-18	-2	44	-12	-3	-2	-4	-5
AGREEMENT.cue:representative	64	-4	-6	-10	-1	-31	-8	-2	-2	-3	-4
AGREEMENT.cue:sell	20	-1	-1	-2		-8	-3	-1	-1	-1	-2
AGREEMENT.cue:session	55	-5	-7	-24	-2	-23	-12	-2	-2	-5	-4
AGREEMENT.cue:side	9	-2	-3	-11	-1	14	-5	-1	-1	-2	-2
AGREEMENT.cue:sign	-16	-6	-7	-6	-2	36	13	-3	-2	-4	-5
AGREEMENT.cue:signature	-42	-5	-6	-23	-2	60	-7	-3	-2	-4	-5
AGREEMENT.cue:speak	10	-3	-4	-14	-1	17	-7	-1	-1	-2	-3
AGREEMENT.cue:speech	-35	-4	-5	-24	-3	36	-6	-3	-2	-4	-5
AGREEMENT.cue:stake	-10	-3	-4	-9	-1	19	-8	-2	-2	-3	-4
AGREEMENT.cue:subsidiary	60	-3	-4	-7	-1	-43	-5	-2	-2	-3	-5
AGREEMENT.cue:summit	21	-1	-1	-3	-1	-11	-2	-1	-1	-1	-1
AGREEMENT.cue:talk	35	-2	-2	-7	-1	-16	-2	-1	-1	-1	-2
AGREEMENT.cue:team	29	-4	-5	-8	-1	-2	-16	-2	-2	-3	-4
AGREEMENT.cue:together	9	-3	-4	17	-1	-12	-8	-2	-1	-3	-3
AGREEMENT.cue:too	50	-2	-3	-18	-1	-21	-5	-2	-1	-2	-3
AGREEMENT.cue:tour	19	-3	-5	-11	-1	-18	13	-2	-1	-2	-3
AGREEMENT.cue:visit	12	-3	-3	4	-1	-15	10	-1	-1	-2	-2
AGREEMENT.cue:welcome	4	-6	-4	20	-2	-23	-8	-2	-2	-3	-4
AGREEMENT.cue:witness	-14	-4	-5	-17	-2	7	22	-2	-2	-4	-5
AGREEMENT.elsewhere:none	6	-4	-5	-6	-2	17	6	-2	-2	-3	-4
AGREEMENT.elsewhere:other	6	-4	-5	5	-2	3	11	-2	-2	-3	-4
AGREEMENT.elsewhere:same	-36	-6	-8	7	-2	52	-4	-3	-2	-5	-6
AGREEMENT.governor:about	35	-3	-4	-11	-1	-20	-7	-2	-1	-2	-4
AGREEMENT.governor:accompanied	-13	-8	-12	-18	-4	24	-26	-5	-4	-8	-8
AGREEMENT.governor:according	25	-1	-2	-6		-9	-3	-1		-1	-1
AGREEMENT.governor:after	28	-2	-2	-9	-1	-5	-5	-1	-1	-2	-2
AGREEMENT.governor:against	23	-1	-2	-6	-1	-7	-3	-1	-1	-1	-2
AGREEMENT.governor:among	30	-2	-3	-10	-1	-6	-3	-1	-1	-1	-2
AGREEMENT.governor:as	30	-2	-3	-4	-1	-19	-3	-1	-1	-2	-3
AGREEMENT.governor:at	37	-3	-3	-11	-1	-9	-4	-1	-1	-2	-3
AGREEMENT.governor:before	38	-4	-4	-12	-1	-16	-7	-2	-1	-3	-3
AGREEMENT.governor:between	-23	-4	-5	-12	-2	38	-7	-4	-2	-4	-6
AGREEMENT.governor:by		-5	-5	-12	-2	27	3	-2	-2	-4	-5
AGREEMENT.governor:for	22	-5	-6	-21	-2		-10	-3	-2	-4	-6
AGREEMENT.governor:free	-8	-5	-7	10	-2	16	12	-3	-2	-4	-5
AGREEMENT.governor:from	10	-3	-4	-9	-1	13	-7	-2	-1	-3	-4
AGREEMENT.governor:in	29	-2	-3	-9	-1	-3	-3	-1	-1	-2	-2
AGREEMENT.governor:of	4	-5	-5	-14	-2	22	10	-2	-2	-4	-4
AGREEMENT.governor:on	44	-4	-3	-9	-1	-23	-7	-1	-1	-2	-3
AGREEMENT.governor:owner	18	-2	-3	-7	-1	-1	5	-1	-1	-2	-3
AGREEMENT.governor:represented	-11	-5	-5	-21	-2	19	-7	-3	-2	-4	-5
AGREEMENT.governor:start-up	32	-3	-4	-8	-1	-9	-5	-2	-1	-2	-3
AGREEMENT.governor:to	11	-3	-4		-1	9	-7	-2	-1	-3	-4
AGREEMENT.governor:under	16	-1	-1	-2		-4	-3	-1		-1	-1
AGREEMENT.governor:verb	4	-4	-5	-7	-1	16	6	-2	-1	-3	-4
AGREEMENT.governor:with	32	-2	-4	-11	-1	-10	3	-1	-1	-2	-3
AGREEMENT.kind:agency	19	-4	-4	-7	-2	16	-7	-2	-1	-4	-4
AGREEMENT.kind:company	4	-4	-5	-5	-2	31	-7	-2	-2	-3	-5
AGREEMENT.kind:country	34	-2	-3	-6	-1	-10	-4	-1	-1	-2	-2
AGREEMENT.kind:organization	9	-4	-5	-12	-2	24	-7	-2	-2	-3	-4
AGREEMENT.kind:person	1	-4	-6	-1	-2	20	4	-2	-2	-3	-4
AGREEMENT.kind:person-office	-27	-6	-8	14	-3	4	45	-3	-3	-5	-6
AGREEMENT.list:list	-14	-4	-6	8	-2	23	11	-3	-2	-4	-5
AGREEMENT.list:single	7	-4	-5	-3	-2	11	7	-2	-2	-3	-4
AGREEMENT.mention:name_free	3	-4	-6	1	-2	14	8	-2	-2	-4	-5
AGREEMENT.mention:name_owner	21	-2	-3	-5	-1	-7	5	-1	-1	-2	-2
AGREEMENT.mention:nominal_free	-9	-4	-5	-15	-2	22	23	-2	-2	-4	-5
AGREEMENT.mention:nominal_owner	-28	-4	-6	-10	-2	21	21	-2	-2	-4	-5
AGREEMENT.mention:post_free	-36	-6	-9	18	-2	34	-13	-3	-2	-5	-6
AGREEMENT.mention:pronoun_free	11	-4	-5	10	-2	4	-11	-2	-2	-4	-4
AGREEMENT.mention:pronoun_owner	36	-3	-5	-14	-1	-4	-11	-2	-1	-3	-4
AGREEMENT.parts:1	-10	-5	-6	2	-2	37	-1	-3	-2	-4	-5
AGREEMENT.parts:2	10	-4	-5	-9	-2	6	15	-2	-2	-3	-4
AGREEMENT.parts:3	5	-4	-6	9	-2	-8	18	-2	-2	-4	-4
AGREEMENT.parts:4	4	-4	-5	5	-2	21	-6	-2	-2	-3	-4
AGREEMENT.rival:none_after1	-14	-5	-7	7	-2	34	4	-3	-2	-5	-6
AGREEMENT.rival:none_after2	-13	-6	-7	21	-3	11	12	-3	-2	-5	-6
AGREEMENT.rival:none_before	16	-4	-5	-12	-2	21	-3	-2	-2	-4	-5
AGREEMENT.rival:none_far	-2	-3	-4	-9	-1	-7	36	-2	-1	-3	-4
AGREEMENT.rival:none_own	-4	-4	-6	-5	-2	27	6	-2	-2	-4	-5
AGREEMENT.rival:other_after1	40	-4	-5	7	-2	-23	-6	-2	-1	-3	-4
AGREEMENT.rival:other_after2	16	-3	-4		-1	2	1	-1	-1	-2	-3
AGREEMENT.rival:other_before	-8	-4	-6	-1	-2	10	23	-2	-2	-3	-5
AGREEMENT.rival:other_far	27	-2	-3	-7	-1	4	-12	-1	-1	-2	-3
AGREEMENT.rival:other_own	15	-7	-7	1	-3	4	7	-3	-2	-5	-6
AGREEMENT.rival:same_after1	-25	-4	-6	-16	-2	39	-8	-2	-2	-4	-4
AGREEMENT.rival:same_before	-21	-4	-7	-9	-2	29	-6	-2	-1	-3	-4
AGREEMENT.rival:same_own	-9	-7	-8	-17	-3	30	-13	-3	-2	-5	-6
AGREEMENT.speech:silent_after1	3	-4	-6	9	-2	17	-4	-2	-2	-4	-5
AGREEMENT.speech:silent_after2	3	-4	-5	11	-2	1	9	-2	-2	-3	-4
AGREEMENT.speech:silent_before	1	-4	-5	-7	-2	23	7	-2	-2	-3	-5
AGREEMENT.speech:silent_far	11	-3	-4	-8	-1	-1	15	-1	-1	-2	-3
AGREEMENT.speech:silent_own	-5	-6	-6	-3	-2	31	7	-3	-2	-4	-5
AGREEMENT.speech:speaks_after1	30	-7	-10	-19	-3	-47	15	-4	-4	-7	-7
AGREEMENT.speech:speaks_after2	-12	-6	-8	-6	-3	29	-15	-3	-3	-6	-6
AGREEMENT.speech:speaks_before	9	-4	-6	-10	-2	-25	21	-2	-2	-4	-5
AGREEMENT.speech:speaks_far	-3	-4	-6	-11	-2	-12	22	-2	-2	-4	-4
AGREEMENT.speech:speaks_own	69	-4	-5	-18	-2	-34	-26	-2	-2	-4	-4
AGREEMENT.tie-at:body_after1	-9	-5	-6	-14	-3	28	-5	-3	-2	-5	-6
AGREEMENT.tie-at:body_after2	-34	-5	-7	-12	-3	38	-7	-3	-2	-5	-6
AGREEMENT.tie-at:body_before	-25	-6	-9	-11	-3	49	-7	-3	-3	-5	-8
AGREEMENT.tie-at:body_far	-15	-4	-6	-13	-2	31	-7	-3	-2	-5	-6
AGREEMENT.tie-at:body_own	-12	-6	-6	-8	-2	28	-7	-3	-2	-4	-5
AGREEMENT.tie-at:colleague_after1	-2	-8	-14	4	-4	-36	16	-5	-4	-7	-10
AGREEMENT.tie-at:colleague_after2	-37	-12	-12	3	-5	41	-30	-6	-5	-10	-11
AGREEMENT.tie-at:colleague_before	51	-3	-7	-15	-2	-21	-22	-2	-2	-3	-5
AGREEMENT.tie-at:country_after1	19	-4	-5	11	-2	-7	1	-2	-2	-4	-4
AGREEMENT.tie-at:country_after2	31	-3	-5	12	-2	-14	-12	-2	-2	-3	-4
AGREEMENT.tie-at:country_before	-2	-4	-5	-13	-2	5	30	-2	-2	-3	-4
AGREEMENT.tie-at:country_far		-3	-4	-9	-1	-6	31	-2	-1	-3	-4
AGREEMENT.tie-at:country_own	8	-6	-7	4	-2	4	13	-3	-2	-5	-5
AGREEMENT.tie-at:holder_after1	-9	-7	-8	-14	-2	49	-9	-3	-2	-5	-6
AGREEMENT.tie-at:holder_after2	-47	-10	-9	44	-3	3	-12	-5	-3	-8	-9
AGREEMENT.tie-at:holder_before	17	-3	-5	-10	-1	10	-10	-2	-1	-3	-3
AGREEMENT.tie-at:holder_far	58	-4	-4	-14	-1	-13	-14	-2	-1	-3	-3
AGREEMENT.tie-at:holder_own	15	-5	-5	-6	-2	10	-13	-2	-2	-4	-3
AGREEMENT.tie-at:none_after1	9	-4	-5	10	-2	7	-6	-2	-2	-3	-4
AGREEMENT.tie-at:none_after2	9	-4	-5	-5	-2	-5	22	-2	-2	-3	-4
AGREEMENT.tie-at:none_before	11	-4	-5		-2	17	-7	-2	-2	-3	-5
AGREEMENT.tie-at:none_far	17	-2	-3	-6	-1	-6	8	-1	-1	-2	-3
AGREEMENT.tie-at:none_own	-3	-5	-6	-13	-2	34	1	-3	-2	-4	-5
AGREEMENT.tie:body	-36	-6	-7	-11	-2	69	-6	-3	-2	-5	-6
AGREEMENT.tie:colleague	-10	-8	-11	3	-3	15	5	-4	-4	-7	-9
AGREEMENT.tie:country	8	-4	-5	1	-2	-2	17	-2	-2	-4	-4
AGREEMENT.tie:holder	-2	-6	-6	2	-2	35	-11	-2	-2	-4	-5
AGREEMENT.tie:none	8	-3	-5	-1	-1	11	5	-2	-2	-3	-4
AGREEMENT.verb:does_add	34	-3	-4	-16	-2	-21	-7	-3	-1	-3	-4
AGREEMENT.verb:does_agree	51	-8	-8	-16	-3	-47	-25	-3	-3	-6	-9
AGREEMENT.verb:does_announce	41	-2	-3	-8	-1	-22	-9	-1	-1	-2	-2
AGREEMENT.verb:does_arrange	30	-2	-2	-21	-1	-9	-5	-1	-1	-2	-2
AGREEMENT.verb:does_attend	-23	-11	-11	14	-4	8	-32	-5	-4	-8	-9
AGREEMENT.verb:does_base	-16	-4	-6	-10	-2	25	-8	-2	-2	-3	-5
AGREEMENT.verb:does_call	31	-2	-2	-12	-1	-14	-2	-1	-1	-1	-2
AGREEMENT.verb:does_carry	33	-2	-2	-12	-1	-17	-3	-1	-1	-2	-2
AGREEMENT.verb:does_chair	26	-2	-3	-8	-1	-5	-10	-1	-1	-2	-2
AGREEMENT.verb:does_choose	24	-1	-2	-6	-1	-8	-2	-1	-1	-2	-2
AGREEMENT.verb:does_come	3	-7	-12	21	-3	-51	-20	-4	-4	-7	-9
AGREEMENT.verb:does_confirm	41	-2	-3	-13	-1	-13	-5	-1	-1	-2	-2
AGREEMENT.verb:does_cooperate	63	-4	-6	-13	-1	-37	-15	-2	-1	-3	-3
AGREEMENT.verb:does_decide	24	-3	-3	-6	-1	-13	-7	-1	-1	-3	-4
AGREEMENT.verb:does_deliver	20	-1	-2	-5	-1	-4	-3	-1	-1	-1	-2
AGREEMENT.verb:does_discuss	41	-2	-3	-14	-1	-22	-5	-1	-1	-2	-2
AGREEMENT.verb:does_draw	39	-2	-2	-8	-1	-22	-4	-1	-1	-2	-2
AGREEMENT.verb:does_end	-33	-4	-5	37	-2	-19	-9	-3	-2	-5	-5
AGREEMENT.verb:does_exchange	35	-1	-1	-12	-1	-9	-9	-1		-1	-1
AGREEMENT.verb:does_expect	47	-4	-8	-35	-2	-27	-13	-2	-2	-4	-5
AGREEMENT.verb:does_explain	35	-3	-4	-5	-1	-16	-9	-1	-1	-3	-3
AGREEMENT.verb:does_express	38	-4	-4	-24	-2	-23	-8	-2	-2	-3	-4
AGREEMENT.verb:does_fly	-17	-6	-10	-24	-3	-20	26	-4	-3	-6	-7
AGREEMENT.verb:does_give	12	-9	-8	12	-3	-27	-9	-4	-3	-6	-9
AGREEMENT.verb:does_go	55	-4	-5	-13	-2	-24	-17	-3	-2	-4	-5
AGREEMENT.verb:does_have	33	-3	-4	-8	-1	-11	-17	-2	-1	-3	-4
AGREEMENT.verb:does_hold	-4	-5	-7	-35	-3	24	-9	-3	-2	-5	-7
AGREEMENT.verb:does_invest	-13	-5	-6	-20	-2	22	-15	-3	-3	-4	-6
AGREEMENT.verb:does_join	19	-1	-1	-6		-3	-5	-1		-1	-1
AGREEMENT.verb:does_look	-31	-13	-12	44	-5	-41	-33	-6	-4	-9	-11
AGREEMENT.verb:does_lose	38	-4	-5	-22	-2	-30	-5	-2	-2	-3	-6
AGREEMENT.verb:does_make	40	-3	-4	-26	-2	-12	-12	-2	-2	-4	-3
AGREEMENT.verb:does_meet	37	-4	-3	-6	-1	-10	-18	-2	-2	-3	-3
AGREEMENT.verb:does_note	-35	-6	-8	-14	-2	-19	38	-3	-3	-6	-7
AGREEMENT.verb:does_open	33	-2	-2	-13	-1	-7	-4	-1	-1	-2	-2
AGREEMENT.verb:does_own	29	-2	-3	-11	-1	-12	-6	-1	-1	-2	-3
AGREEMENT.verb:does_put	-34	-4	-5	-22	-2	52	-9	-2	-2	-4	-4
AGREEMENT.verb:does_receive	-5	-8	-6	-22	-2	7	13	-3	-2	-4	-4
AGREEMENT.verb:does_register	-21	-7	-9	-16	-3	26	-7	-4	-3	-6	-8
AGREEMENT.verb:does_run	-6	-4	-5	-23	-2	18	-8	-3	-2	-4	-7
AGREEMENT.verb:does_say	16	-6	-8	-13	-2	-28	25	-3	-3	-5	-6
AGREEMENT.verb:does_schedule	-33	-8	-10	-19	-4	-25	37	-4	-3	-7	-8
AGREEMENT.verb:does_share	3	-6	-8	19	-2	-42	-13	-3	-2	-5	-5
AGREEMENT.verb:does_sign	-40	-2	-3	-15	-1	54	-7	-1	-1	-2	-2
AGREEMENT.verb:does_sit	41	-6	-7	-27	-2	-35	-9	-3	-2	-4	-7
AGREEMENT.verb:does_sort	44	-7	-7	-41	-3	-21	-15	-3	-3	-6	-9
AGREEMENT.verb:does_speak	-12	-6	-8	-29	-3	29	-16	-3	-3	-5	-6
AGREEMENT.verb:does_stop	20	-1	-2	-4		-3	-7	-1	-1	-1	-2
AGREEMENT.verb:does_study	26	-2	-3	-5	-1	-7	-9	-1	-1	-2	-2
AGREEMENT.verb:does_supply	38	-3	-5	-23	-2	-20	-7	-2	-2	-3	-4
AGREEMENT.verb:does_take	15	-5	-6	-24	-2	4	-14	-3	-2	-6	-5
AGREEMENT.verb:does_tell	-12	-9	-12	9	-4	10	-15	-4	-3	-9	-7
AGREEMENT.verb:does_tour	-6	-3	-9	-15	-2	-9	20	-2	-2	-3	-4
AGREEMENT.verb:does_train	51	-5	-7	-14	-2	-49	-11	-3	-2	-4	-6
AGREEMENT.verb:does_travel	45	-4	-7	-27	-2	-24	-7	-2	-2	-4	-4
AGREEMENT.verb:does_undertake	51	-2	-3	-7	-1	-28	-7	-2	-1	-3	-4
AGREEMENT.verb:does_want	35	-3	-2	-7	-1	-6	-10	-1	-1	-2	-2
AGREEMENT.verb:does_work	34	-3	-3	-10	-1	-29	-5	-1	-1	-2	-3
AGREEMENT.verb:done-accompanied_accompany	-13	-8	-12	-18	-4	24	-26	-5	-4	-8	-8
AGREEMENT.verb:done-according_accord	25	-1	-2	-6		-9	-3	-1		-1	-1
AGREEMENT.verb:done-against_rule	20	-1	-2	-8	-1	-5	-2	-1	-1	-1	-2
AGREEMENT.verb:done-among_come	31	-2	-5	-17	-1	-7	-3	-1	-1	-2	-2
AGREEMENT.verb:done-at_go	32	-2	-3	-11	-1	-20	-2	-1	-1	-2	-3
AGREEMENT.verb:done-at_receive	10	-1	-1	-4		-2	-1			-1	-1
AGREEMENT.verb:done-between_split	-39	-6	-8	-10	-3	41	-9	-7	-3	-6	-9
AGREEMENT.verb:done-by_convene	22	-1	-1	-4	-1	-10	-2	-1	-1	-1	-1
AGREEMENT.verb:done-by_exchange	31	-2	-2	-7	-1	-9	-7	-1	-1	-1	-2
AGREEMENT.verb:done-by_make	-5	-6	-7	-16	-2	15	-12	-3	-2	-5	-9
AGREEMENT.verb:done-by_organize	30	-1	-2	-5	-1	-9	-5	-1	-1	-1	-2
AGREEMENT.verb:done-by_own	31	-2	-2	-6	-1	-11	-5	-1	-1	-2	-2
AGREEMENT.verb:done-by_receive	-8	-7	-6	-11	-2	-29	26	-3	-2	-4	-6
AGREEMENT.verb:done-by_show	24	-3	-3	-3	-1	-8	-2	-1	-1	-2	-2
AGREEMENT.verb:done-by_sign	-32	-3	-7	-12	-2	37	-9	-2	-2	-6	-6
AGREEMENT.verb:done-from_obtain	-35	-6	-7	-12	-3	37	-9	-4	-3	-5	-7
AGREEMENT.verb:done-in_build	19	-1	-1	-2		-10	-1	-1		-1	-1
AGREEMENT.verb:done-in_create	10	-1	-1	-1		-4	-2			-1	-1
AGREEMENT.verb:done-of_beat	36	-3	-4	-17	-2	-26	-5	-2	-2	-3	-4
AGREEMENT.verb:done-of_carry	-23	-1	-3	-6	-1	26	-3	-1	-1	-2	-2
AGREEMENT.verb:done-of_show	26	-2	-2	-3	-1	-13	-2	-1	-1	-1	-2
AGREEMENT.verb:done-of_sign	-21	-8	-10	-21	-4	-41	37	-4	-4	-7	-7
AGREEMENT.verb:done-on_pay	22	-2	-3	-4	-1	-8	-6	-1	-1	-1	-2
AGREEMENT.verb:done-owner_accord	9	-1	-1	-1		-2	-1			-1	-1
AGREEMENT.verb:done-owner_promise	10	-1	-1	-2		-2	-2			-1	-1
AGREEMENT.verb:done-owner_put	22	-1	-2	-3	-1	-6	-4	-1	-1	-1	-2
AGREEMENT.verb:done-owner_renew	32	-3	-4	-9	-1	-16	-14	-1	-1	-3	-4
AGREEMENT.verb:done-owner_send	34	-2	-3	-4	-1	-28	-4	-1	-1	-2	-2
AGREEMENT.verb:done-owner_sign	4	-4	-7	-8	-2	-26	24	-2	-2	-3	-5
AGREEMENT.verb:done-represented_represent	-11	-5	-5	-21	-2	19	-7	-3	-2	-4	-5
AGREEMENT.verb:done-to_fly	11	-1	-1	-2		-3	-1			-1	-1
AGREEMENT.verb:done-to_go	-5	-4	-4	-9	-1	14	-4	-2	-1	-3	-4
AGREEMENT.verb:done-to_grant	18	-1	-2	-3	-1	-4	-3	-1	-1	-1	-2
AGREEMENT.verb:done-to_pass	29	-2	-3	-7	-1	-10	-2	-1	-1	-2	-3
AGREEMENT.verb:done-verb_base	7	-5	-6	-10	-2	2	-7	-3	-2	-4	-6
AGREEMENT.verb:done-verb_bind	-17	-8	-10	-24	-4	25	-7	-5	-3	-7	-10
AGREEMENT.verb:done-verb_bring	31	-1	-2	-12	-1	-9	-4	-1	-1	-2	-1
AGREEMENT.verb:done-verb_choose	35	-3	-4	-13	-1	-15	-6	-2	-1	-3	-3
AGREEMENT.verb:done-verb_company	-24	-4	-6	-7	-2	29	-13	-3	-2	-3	-5
AGREEMENT.verb:done-verb_entertain	37	-2	-3	-5	-1	-17	-4	-1	-1	-2	-3
AGREEMENT.verb:done-verb_include	-7	-3	-5	-14	-2	-3	27	-2	-2	-3	-4
AGREEMENT.verb:done-verb_receive	-20	-10	-9	-22	-3	27	-28	-4	-3	-6	-6
AGREEMENT.verb:done-verb_visit	-19	-3	-3	31	-1	-13	-6	-2	-1	-2	-3
AGREEMENT.verb:done-with_catch	14	-1	-1	-2		-4	-2			-1	-1
AGREEMENT.verb:done-with_exchange	28	-1	-2	-4	-1	-6	-10	-1	-1	-1	-1
AGREEMENT.verb:done-with_hold	18	-1	-1	-5		-6	-2			-1	-1
AGREEMENT.verb:done-with_lunch	25	-2	-2	-4	-1	-12	-3	-1	-1	-1	-2
AGREEMENT.verb:done-with_meet	24	-2	-2	-3	-1	-3	-11	-1	-1	-1	-2
AGREEMENT.verb:done-with_speak	18	-1	-2	-3	-1	-8	-1	-1	-1	-1	-1
AGREEMENT.where:body	3	-4	-5		-2	13	8	-2	-2	-3	-4
AGREEMENT.where:item	-10	-3	-4	-10	-1	26	-10	-2	-1	-3	-3
APPOINTMENT.alike:1	10	-3	-4	-4	-1	-3	-2	-2	-1	-6	17
APPOINTMENT.alike:2	-5	-4	-5	-6	-1	-3	-2	-2	-1	7	24
APPOINTMENT.alike:3	5	-3	-5	-6	-1	-3	-2	-2	-1	15	4
APPOINTMENT.at-kind:after1_agency	-1	-4	-4	-7	-2	-3	-2	-2	-1	-9	27
APPOINTMENT.at-kind:after1_company	45	-2	-3	-4	-1	-2	-1	-1	-1	-3	-30
APPOINTMENT.at-kind:after1_country	28	-1	-2	-3	-1	-1	-1	-1	-1	-3	-14
APPOINTMENT.at-kind:after1_organization	27	-2	-2	-3	-1	-1	-1	-1	-1	-3	-12
APPOINTMENT.at-kind:after1_person	-26	-5	-8	-11	-2	-4	-2	-3	-2	14	33
APPOINTMENT.at-kind:after1_person-office	14	-5	-7	1	-2	-4	-2	-2	-2	-1	2
APPOINTMENT.at-kind:after2_agency	-3	-3	-4	-6	-1	-3	-2	-2	-1	-8	20
APPOINTMENT.at-kind:after2_company	8	-2	-3	-4	-1	-2	-1	-1	-1	-3	8
APPOINTMENT.at-kind:after2_country	27	-2	-2	-3	-1	-1	-1	-1	-1	-3	-12
APPOINTMENT.at-kind:after2_organization	32	-2	-3	-3	-1	-2	-1	-1	-1	-2	-18
APPOINTMENT.at-kind:after2_person	15	-3	-4	-6	-1	-2	-1	-1	-1	-4	2
APPOINTMENT.at-kind:after2_person-office	-3	-5	-5	-8	-2	-3	-2	-2	-2	10	13
APPOINTMENT.at-kind:before_agency	-12	-6	-6	-6	-2	-4	-3	-3	-2	-15	38
APPOINTMENT.at-kind:before_company	-1	-3	-4	-5	-1	-3	-2	-2	-1	-5	21
APPOINTMENT.at-kind:before_country	43	-2	-2	-3	-1	-2	-1	-1	-1	-5	-25
APPOINTMENT.at-kind:before_organization	27	-2	-2	-3	-1	-2	-1	-1	-1	-3	-19
APPOINTMENT.at-kind:before_person	25	-3	-5	-6	-1	-3	-1	-2	-1	-7	-3
APPOINTMENT.at-kind:before_person-office	1	-5	-8	-7	-2	-4	-3	-2	-2	26	-7
APPOINTMENT.at-kind:far_agency	6	-2	-3	-4	-1	-2	-1	-1	-1	-5	14
APPOINTMENT.at-kind:far_company	30	-2	-2	-3	-1	-1	-1	-1	-1	-3	-14
APPOINTMENT.at-kind:far_country	15	-1	-2	-2	-1	-1	-1	-1	-1	-2	-5
APPOINTMENT.at-kind:far_organization	20	-2	-2	-2	-1	-1	-1	-1	-1	-2	-8
APPOINTMENT.at-kind:far_person	40	-2	-3	-4	-1	-2	-1	-1	-1	-7	-17
APPOINTMENT.at-kind:far_person-office	4	-4	-5	-7	-1	-3	-2	-2	-1	10	9
APPOINTMENT.at-kind:own_agency	-1	-6	-6	-6	-2	-4	-2	-3	-2	20	1
APPOINTMENT.at-kind:own_company	-4	-6	-7	-7	-2	-5	-2	-3	-3	-21	26
APPOINTMENT.at-kind:own_country	30	-2	-3	-4	-1	-2	-1	-1	-1	-5	-9
APPOINTMENT.at-kind:own_organization	39	-5	-5	-5	-2	-3	-2	-2	-2	-11	-34
APPOINTMENT.at-kind:own_person	-24	-4	-6	-6	-2	-3	-2	-2	-2	-16	40
APPOINTMENT.at-kind:own_person-office	9	-5	-7	-9	-2	-4	-3	-3	-2	31	-18
APPOINTMENT.at:after1	5	-3	-5	-4	-2	-3	-2	-2	-1		17
APPOINTMENT.at:after2	6	-3	-4	-5	-1	-2	-1	-1	-1		14
APPOINTMENT.at:before	1	-4	-5	-5	-2	-3	-2	-2	-2	2	23
APPOINTMENT.at:far	14	-3	-3	-5	-1	-2	-1	-1	-1	1	3
APPOINTMENT.at:own	-4	-5	-6	-7	-2	-4	-2	-2	-2	17	17
APPOINTMENT.chance	-1	-10	-12	-13	-4	-7	-5	-5	-4	8	21
APPOINTMENT.class:does_appointVerb	4	-2	-3	-4	-1	-2	-1	-1	-1	-8	17
APPOINTMENT.class:does_attend	-8	-3	-5	-7	-2	-3	-2	-2	-2	-14	23
APPOINTMENT.class:does_background	44	-3	-6	-3	-1	-2	-1	-1	-1	-5	-24
APPOINTMENT.class:does_callVerb	43	-3	-4	-5	-1	-2	-2	-1	-1	-12	-31
APPOINTMENT.class:does_forumVerb	-11	-4	-5	-7	-2	-4	-2	-2	-2	-13	25
APPOINTMENT.class:does_investVerb	17	-4	-4	-5	-2	-3	-2	-2	-2	15	-25
APPOINTMENT.class:does_launchVerb	20	-3	-3	-4	-1	-2	-1	-2	-1	-6	-10
APPOINTMENT.class:does_licenceVerb	29	-2	-2	-2	-1	-1	-1	-1	-1	-4	-23
APPOINTMENT.class:does_meetVerb	-18	-3	-4	-5	-1	-2	-2	-2	-1	-12	28
APPOINTMENT.class:does_policyVerb	20	-4	-4	-4	-2	-3	-2	-2	-2	-16	-4
APPOINTMENT.class:does_punishVerb	5	-5	-5	-6	-2	-3	-2	-2	-2	-13	8
APPOINTMENT.class:does_receiveVerb	55	-2	-3	-5	-1	-2	-1	-1	-1	-5	-39
APPOINTMENT.class:does_signVerb	-45	-6	-7	-14	-3	-6	-3	-3	-3	21	30
APPOINTMENT.class:does_talkNoun	19	-1	-2	-2	-1	-1	-1	-1		-2	-9
APPOINTMENT.class:does_topicVerb	-14	-6	-9	-11	-3	-5	-4	-3	-3	45	-41
APPOINTMENT.class:does_travelVerb	4	-2	-4	-6	-1	-2	-1	-1	-1	-8	10
APPOINTMENT.class:does_wish	51	-3	-4	-6	-1	-2	-1	-1	-1	-5	-41
APPOINTMENT.class:done-according_pactNoun	18	-1	-1	-1		-1	-1	-1		-2	-10
APPOINTMENT.class:done-according_receiveVerb	18	-1	-1	-1		-1	-1	-1		-2	-10
APPOINTMENT.class:done-after_appointVerb	-10	-4	-5	-5	-2	-3	-2	-2	-1	-10	15
APPOINTMENT.class:done-at_forumVerb	34	-3	-3	-3	-1	-1	-1	-1	-1	-2	-18
APPOINTMENT.class:done-at_meetVerb	10	-5	-5	-7	-2	-4	-3	-3	-2	-21	-1
APPOINTMENT.class:done-by_appointVerb	3	-3	-5	-7	-2	-3	-2	-2	-2	-11	4
APPOINTMENT.class:done-by_callVerb	19	-1	-1	-2		-1				-2	-10
APPOINTMENT.class:done-by_investVerb	-15	-2	-4	-4	-1	-3	-1	-2	-1	-7	18
APPOINTMENT.class:done-by_talkNoun	19	-1	-1	-2		-1	-1	-1		-3	-9
APPOINTMENT.class:done-by_wish	19	-1	-1	-2		-1	-1	-1		-3	-9
APPOINTMENT.class:done-for_appointVerb	34	-1	-1	-1		-1				-2	-33
APPOINTMENT.class:done-of_launchVerb	27	-2	-2	-2	-1	-1	-1	-1	-1	-2	-17
APPOINTMENT.class:done-of_punishVerb	-29	-4	-7	-6	-2	-4	-2	-2	-2	-5	31
APPOINTMENT.class:done-of_signVerb	31	-3	-3	-5	-1	-2	-2	-1	-1	-8	-18
APPOINTMENT.class:done-owner_appointVerb	39	-4	-3	-3	-1	-2	-1	-2	-1	-6	-34
APPOINTMENT.class:done-owner_attend	11	-1	-1	-1		-1				-1	-4
APPOINTMENT.class:done-owner_forumVerb	32	-2	-2	-2	-1	-1	-1	-1	-1	-10	-22
APPOINTMENT.class:done-owner_investVerb	-26	-4	-6	-4	-1	-3	-2	-2	-1	-9	28
APPOINTMENT.class:done-owner_signVerb	-31	-4	-5	-4	-2	-3	-2	-2	-1	-9	32
APPOINTMENT.class:done-owner_topicVerb	19	-1	-2	-2	-1	-1	-1	-1		-2	-11
APPOINTMENT.class:done-owner_travelVerb	-33	-4	-4	-7	-2	-3	-2	-2	-2	-8	35
APPOINTMENT.class:done-owner_wish	27	-2	-3	-3	-1	-2	-1	-1	-1	-6	-19
APPOINTMENT.class:done-to_background	30	-2	-3	-4	-1	-2	-1	-1	-1	-3	-16
APPOINTMENT.class:done-to_investVerb	26	-1	-2	-2		-1	-1	-1		-2	-14
APPOINTMENT.class:done-to_travelVerb	-8	-6	-6	-6	-2	-5	-2	-3	-2	-11	16
APPOINTMENT.class:done-verb_appointVerb	-10	-6	-13	-8	-3	-5	-3	-5	-2	29	-52
APPOINTMENT.class:done-verb_callVerb	23	-1	-2	-4	-1	-1	-1	-1	-1	-2	-10
APPOINTMENT.class:done-verb_investVerb	-35	-5	-11	-7	-2	-4	-3	-3	-2	34	-3
APPOINTMENT.class:done-verb_licenceNoun	22	-1	-1	-2		-1	-1	-1		-1	-16
APPOINTMENT.class:done-verb_licenceVerb	22	-1	-1	-2		-1	-1	-1		-1	-16
APPOINTMENT.class:done-verb_meetVerb	27	-1	-2	-3	-1	-1	-1	-1	-1	-3	-14
APPOINTMENT.class:done-verb_punishVerb	-46	-5	-7	-9	-2	-5	-3	-4	-2	-15	47
APPOINTMENT.class:done-verb_receiveVerb	13	-1	-1	-1		-1				-1	-6
APPOINTMENT.class:done-verb_topicVerb	39	-3	-3	-4	-1	-2	-1	-1	-1	-23	-29
APPOINTMENT.class:done-with_attend	15	-1	-1	-2		-1				-1	-7
APPOINTMENT.class:done-with_meetVerb	10	-1	-1	-1						-1	-4
APPOINTMENT.cue:along	27	-2	-2	-3	-1	-1	-1	-1	-1	-3	-18
APPOINTMENT.cue:also	37	-2	-2	-3	-1	-1	-1	-1	-1	-8	-18
APPOINTMENT.cue:appoint	10	-5	-5	-6	-2	-4	-2	-2	-3	-16	5
APPOINTMENT.cue:both	30	-2	-3	-6	-1	-2	-1	-1	-1	-6	-20
APPOINTMENT.cue:ceremony	2	-4	-4	-6	-2	-3	-2	-2	-2	-15	8
APPOINTMENT.cue:company	16	-3	-4	-5	-1	-2	-1	-2	-1	-5	-2
APPOINTMENT.cue:delegation	30	-2	-2	-3	-1	-1	-1	-1	-1	-4	-16
APPOINTMENT.cue:entourage	18	-1	-1	-1						-1	-12
APPOINTMENT.cue:exchange	27	-1	-1	-2		-1				-2	-17
APPOINTMENT.cue:fund	34	-2	-3	-3	-1	-2	-1	-1	-1	-3	-19
APPOINTMENT.cue:head	-8	-3	-5	-7	-1	-2	-1	-2	-1	12	13
APPOINTMENT.cue:host	42	-2	-2	-4	-1	-2	-1	-1	-1	-3	-26
APPOINTMENT.cue:invest	18	-1	-2	-2		-1		-1		-1	-8
APPOINTMENT.cue:join	47	-2	-3	-4	-1	-2	-1	-3	-1	-5	-36
APPOINTMENT.cue:lead	19	-3	-5	-5	-1	-3	-1	-2	-1	-8	-2
APPOINTMENT.cue:license	32	-2	-2	-2		-1	-1	-1	-1	-3	-18
APPOINTMENT.cue:meeting	-37	-5	-4	-6	-2	-3	-2	-2	-2	33	21
APPOINTMENT.cue:member	19	-3	-4	-6	-1	-2	-1	-1	-1	-6	3
APPOINTMENT.cue:name	-6	-3	-4	-5	-1	-3	-1	-1	-1	21	-2
APPOINTMENT.cue:nominate	4	-2	-2	-3	-1	-2	-1	-1	-1	-19	11
APPOINTMENT.cue:other	-32	-5	-7	-9	-2	-4	-2	-2	-2	34	6
APPOINTMENT.cue:owner	50	-3	-4	-4	-1	-2	-1	-1	-1	-15	-43
APPOINTMENT.cue:party	7	-3	-5	-5	-1	-3	-1	-2	-1	-7	11
APPOINTMENT.cue:predecessor	15	-6	-9	-13	-3	-5	-4	-3	-3	-20	-4
APPOINTMENT.cue:present	-2	-4	-4	-9	-1	-2	-1	-2	-1	-9	13
APPOINTMENT.cue:receive	25	-2	-2	-2	-1	-1	-1	-1	-1	-3	-13
APPOINTMENT.cue:replace	52	-3	-2	-3	-1	-2	-1	-1	-1	-14	-33
APPOINTMENT.cue:sell	36	-2	-2	-2	-1	-1	-1	-1	-1	-3	-22
APPOINTMENT.cue:session	-11	-6	-8	-9	-2	-4	-2	-3	-2	36	-38
APPOINTMENT.cue:sign	-5	-4	-7	-5	-2	-5	-2	-2	-2	-22	16
APPOINTMENT.cue:subsidiary	-11	-2	-2	-2	-1	-1	-1	-1	-1	-2	19
APPOINTMENT.cue:succeed	-22	-7	-9	-9	-3	-6	-4	-4	-3	24	-7
APPOINTMENT.cue:successor	-12	-4	-7	-6	-2	-4	-2	-2	-2	-20	27
APPOINTMENT.cue:talk	27	-1	-2	-2		-1		-1		-2	-15
APPOINTMENT.cue:team	20	-2	-2	-2	-1	-1	-1	-1	-1	-3	-6
APPOINTMENT.cue:together	43	-2	-2	-3	-1	-1	-1	-1	-1	-5	-33
APPOINTMENT.cue:too	-9	-3	-5	-7	-1	-3	-1	-2	-1	-8	15
APPOINTMENT.cue:tour	18	-1	-1	-1						-1	-12
APPOINTMENT.cue:visit	16	-1	-1	-1		-1				-3	-7
APPOINTMENT.cue:welcome	30	-2	-2	-3	-1	-1	-1	-1	-1	-4	-16
APPOINTMENT.elsewhere:none	8	-3	-4	-4	-1	-2	-2	-2	-1	3	9
APPOINTMENT.elsewhere:other	12	-3	-4	-6	-1	-3	-2	-2	-1		12
APPOINTMENT.elsewhere:same	-21	-5	-7	-9	-2	-4	-3	-3	-2	14	38
APPOINTMENT.governor:according	18	-1	-1	-1		-1	-1	-1		-2	-10
APPOINTMENT.governor:after	-7	-4	-4	-4	-1	-2	-1	-2	-1	-8	13
APPOINTMENT.governor:at	26	-4	-4	-5	-2	-3	-2	-2	-2	-13	-4
APPOINTMENT.governor:before	50	-3	-3	-4	-1	-2	-1	-1	-1	-18	-29
APPOINTMENT.governor:between	-20	-6	-8	-10	-3	-5	-3	-4	-3	33	-53
APPOINTMENT.governor:by	-11	-4	-4	-4	-2	-3	-2	-2	-1	4	19
APPOINTMENT.governor:for	20	-2	-2	-3	-1	-2	-1	-1	-1	-8	-5
APPOINTMENT.governor:free	-4	-4	-5	-5	-2	-3	-2	-2	-2	7	23
APPOINTMENT.governor:from	26	-2	-2	-3	-1	-1	-1	-1	-1	-3	-13
APPOINTMENT.governor:in	-17	-3	-4	-5	-1	-2	-1	-2	-1	-5	29
APPOINTMENT.governor:of	22	-3	-4	-7	-1	-3	-2	-2	-1	2	-3
APPOINTMENT.governor:on	2	-6	-6	-8	-2	-4	-3	-3	-2	-12	7
APPOINTMENT.governor:owner	11	-3	-4	-5	-1	-2	-1	-1	-1	4	4
APPOINTMENT.governor:to	21	-3	-3	-5	-1	-2	-1	-1	-1	-8	1
APPOINTMENT.governor:under	33	-2	-2	-4	-1	-1	-1	-1	-1	-3	-22
APPOINTMENT.governor:verb	-10	-3	-5	-5	-1	-3	-1	-2	-1	5	20
APPOINTMENT.governor:with	29	-2	-3	-4	-1	-2	-1	-1	-1	-5	-10
APPOINTMENT.kind:agency	-6	-4	-4	-5	-2	-3	-2	-2	-2	-1	32
APPOINTMENT.kind:company	9	-3	-4	-4	-1	-2	-1	-1	-1	-5	16
APPOINTMENT.kind:country	28	-2	-2	-3	-1	-1	-1	-1	-1	-3	-13
APPOINTMENT.kind:organization	33	-2	-3	-3	-1	-2	-1	-1	-1	-3	-17
APPOINTMENT.kind:person	-3	-3	-5	-6	-1	-3	-2	-2	-1	-3	29
APPOINTMENT.kind:person-office	4	-4	-6	-5	-2	-3	-2	-2	-2	22	2
APPOINTMENT.list:list	12	-3	-4	-1	-1	-2	-2	-2	-1	-6	11
APPOINTMENT.list:single	4	-3	-5	-6	-1	-3	-2	-2	-1	5	16
APPOINTMENT.mention:name_free	13	-3	-4	-5	-1	-3	-2	-2	-1		9
APPOINTMENT.mention:name_owner	21	-2	-3	-4	-1	-2	-1	-1	-1	10	-16
APPOINTMENT.mention:nominal_free	-30	-5	-7	-8	-2	-4	-3	-3	-2	23	36
APPOINTMENT.mention:nominal_owner	-22	-5	-5	-5	-2	-3	-2	-2	-2	-7	31
APPOINTMENT.mention:post_free	-26	-5	-11	-8	-2	-6	-3	-3	-2	18	19
APPOINTMENT.mention:pronoun_free	-7	-5	-6	-7	-2	-4	-2	-2	-2	-16	34
APPOINTMENT.mention:pronoun_owner	13	-6	-8	-9	-3	-5	-3	-3	-3	-21	8
APPOINTMENT.parts:1	11	-4	-5	-6	-1	-3	-2	-2	-2	1	13
APPOINTMENT.parts:2	-3	-3	-4	-4	-1	-3	-2	-2	-1	6	20
APPOINTMENT.parts:3	23	-3	-4	-6	-1	-3	-2	-2	-1		
APPOINTMENT.parts:4	25	-2	-2	-3	-1	-1	-1	-1	-1	-4	-11
APPOINTMENT.rival:none_after1	7	-4	-6	-1	-2	-3	-2	-2	-2	-2	15
APPOINTMENT.rival:none_after2	-3	-4	-5	-7	-1	-3	-2	-2	-1	3	22
APPOINTMENT.rival:none_before	-23	-5	-7	-7	-2	-4	-2	-2	-2	15	36
APPOINTMENT.rival:none_far	19	-3	-4	-5	-1	-2	-2	-1	-1	5	-5
APPOINTMENT.rival:none_own	-1	-5	-6	-6	-2	-4	-2	-2	-2	13	14
APPOINTMENT.rival:other_after1	-4	-3	-5	-8	-1	-3	-2	-2	-1	4	21
APPOINTMENT.rival:other_after2	23	-2	-2	-3	-1	-1	-1	-1	-1	-3	-6
APPOINTMENT.rival:other_before	18	-3	-5	-5	-1	-3	-2	-2	-1	-9	11
APPOINTMENT.rival:other_far	8	-2	-3	-4	-1	-2	-1	-1	-1	-5	11
APPOINTMENT.rival:other_own	-2	-5	-7	-8	-2	-4	-3	-3	-2	18	4
APPOINTMENT.rival:same_after1	25	-2	-3	-5	-1	-2	-1	-1	-1	-6	-11
APPOINTMENT.rival:same_after2	-6	-4	-6	-8	-2	-3	-2	-2	-2	-11	15
APPOINTMENT.rival:same_before	55	-2	-2	-3	-1	-2	-1	-1	-1	-5	-46
APPOINTMENT.rival:same_far	11	-3	-3	-4	-1	-2	-2	-2	-1	-9	5
APPOINTMENT.rival:same_own	4	-5	-5	-5	-2	-3	-2	-2	-2	-18	16
APPOINTMENT.speech:silent_after1		-3	-5	-3	-2	-3	-2	-2	-1	3	20
APPOINTMENT.speech:silent_after2	8	-3	-3	-5	-1	-2	-1	-1	-1	-5	17
APPOINTMENT.speech:silent_before	3	-4	-5	-5	-2	-3	-2	-2	-2	3	19
APPOINTMENT.speech:silent_far	17	-2	-3	-4	-1	-2	-1	-1	-1	-6	5
APPOINTMENT.speech:silent_own	-6	-5	-6	-7	-2	-4	-2	-3	-2	18	19
APPOINTMENT.speech:speaks_after1	58	-4	-6	-8	-1	-3	-2	-2	-2	-26	-24
APPOINTMENT.speech:speaks_after2	-6	-5	-8	-8	-2	-4	-3	-3	-2	26	-37
APPOINTMENT.speech:speaks_before	-3	-4	-6	-5	-2	-3	-2	-2	-2	-19	13
APPOINTMENT.speech:speaks_far	-15	-5	-7	-9	-2	-4	-3	-3	-2	39	-32
APPOINTMENT.speech:speaks_own	37	-2	-2	-4	-1	-2	-1	-1	-1	-22	-31
APPOINTMENT.tie-at:body_after1	-23	-5	-7	-9	-3	-5	-3	-3	-2	-9	35
APPOINTMENT.tie-at:body_after2	2	-5	-7	-7	-2	-4	-2	-2	-2	-6	8
APPOINTMENT.tie-at:body_before	-32	-5	-6	-7	-2	-5	-3	-3	-2	-10	47
APPOINTMENT.tie-at:body_far	-2	-3	-5	-5	-1	-3	-2	-2	-1	-5	14
APPOINTMENT.tie-at:body_own	-12	-5	-6	-5	-2	-4	-2	-2	-2	-18	33
APPOINTMENT.tie-at:colleague_after1	-39	-7	-13	22	-3	-6	-5	-4	-3	-14	34
APPOINTMENT.tie-at:colleague_after2	60	-3	-3	-7	-1	-3	-1	-1	-1	-6	-42
APPOINTMENT.tie-at:colleague_before	11	-4	-6	-7	-2	-4	-2	-2	-2	-9	1
APPOINTMENT.tie-at:colleague_far		-4	-5	-8	-1	-3	-2	-2	-1	-9	19
APPOINTMENT.tie-at:colleague_own	9	-5	-7	-11	-3	-4	-3	-3	-2	-20	8
APPOINTMENT.tie-at:country_after1	21	-4	-5	-8	-1	-3	-2	-2	-1	9	-5
APPOINTMENT.tie-at:country_after2	-6	-4	-5	-7	-2	-3	-2	-2	-2	5	20
APPOINTMENT.tie-at:country_before	7	-5	-6	-6	-2	-3	-2	-2	-2	10	3
APPOINTMENT.tie-at:country_far	12	-3	-4	-5	-1	-2	-2	-2	-1	6	2
APPOINTMENT.tie-at:country_own	-4	-5	-6	-7	-2	-4	-3	-3	-2	38	-10
APPOINTMENT.tie-at:holder_after1	45	-5	-5	-9	-1	-4	-2	-2	-1	-8	-31
APPOINTMENT.tie-at:holder_after2	-23	-6	-6	-13	-2	-4	-3	-3	-2	-15	30
APPOINTMENT.tie-at:holder_before	42	-4	-5	-5	-1	-3	-2	-2	-1	-12	-40
APPOINTMENT.tie-at:holder_far	43	-4	-4	-6	-1	-4	-2	-2	-1	-8	-34
APPOINTMENT.tie-at:holder_own	39	-4	-4	-6	-1	-3	-1	-2	-1	-23	-26
APPOINTMENT.tie-at:none_after1	16	-3	-4	-6	-1	-2	-1	-1	-1	-6	5
APPOINTMENT.tie-at:none_after2	17	-2	-3	-3	-1	-2	-1	-1	-1	-3	1
APPOINTMENT.tie-at:none_before	10	-3	-5	-5	-1	-3	-2	-2	-1	-1	11
APPOINTMENT.tie-at:none_far	24	-2	-2	-3	-1	-1	-1	-1	-1	-2	-11
APPOINTMENT.tie-at:none_own	-1	-5	-6	-6	-2	-3	-2	-2	-2	-5	21
APPOINTMENT.tie:body	-32	-5	-6	-6	-2	-4	-2	-2	-2	-10	60
APPOINTMENT.tie:colleague	-11	-5	-7	2	-2	-4	-3	-3	-2	-12	33
APPOINTMENT.tie:country	5	-4	-5	-7	-2	-3	-2	-2	-2	17	5
APPOINTMENT.tie:holder	42	-4	-5	-8	-1	-3	-2	-2	-1	-12	-13
APPOINTMENT.tie:none	14	-3	-4	-4	-1	-2	-1	-1	-1	-3	8
APPOINTMENT.verb:does_accept	-34	-9	-10	-12	-4	-7	-5	-5	-4	23	10
APPOINTMENT.verb:does_become	53	-2	-3	-4	-1	-2	-1	-1	-1	-8	-42
APPOINTMENT.verb:does_belong	-26	-3	-4	-5	-1	-3	-2	-1	-1	-7	30
APPOINTMENT.verb:does_brief	38	-4	-6	-7	-1	-3	-2	-2	-2	-20	-32
APPOINTMENT.verb:does_call	19	-1	-2	-2	-1	-1	-1	-1		-2	-9
APPOINTMENT.verb:does_come	17	-3	-6	-9	-1	-3	-2	-2	-1	-9	4
APPOINTMENT.verb:does_confirm	41	-3	-3	-5	-1	-2	-1	-2	-1	-9	-37
APPOINTMENT.verb:does_congratulate	39	-3	-3	-5	-1	-2	-2	-2	-1	-25	-31
APPOINTMENT.verb:does_declare	27	-2	-2	-3	-1	-2	-1	-1	-1	-2	-18
APPOINTMENT.verb:does_depart	-4	-1	-2	-3	-1	-1	-1	-1	-1	-5	13
APPOINTMENT.verb:does_die	40	-2	-3	-3	-1	-1	-1	-1	-1	-6	-34
APPOINTMENT.verb:does_enter	-39	-6	-11	-25	-3	-6	-4	-4	-3	-14	42
APPOINTMENT.verb:does_expect	45	-3	-5	-4	-1	-3	-2	-2	-1	-7	-42
APPOINTMENT.verb:does_get	-53	-5	-6	-7	-3	-4	-3	-3	-2	-15	54
APPOINTMENT.verb:does_go	-14	-4	-7	-10	-2	-3	-2	-3	-2	-15	20
APPOINTMENT.verb:does_have	-12	-6	-7	-9	-3	-5	-3	-3	-3	-17	19
APPOINTMENT.verb:does_hold	-13	-5	-6	-9	-2	-5	-2	-2	-2	-17	24
APPOINTMENT.verb:does_introduce	-14	-5	-4	-4	-2	-3	-2	-2	-2	-9	18
APPOINTMENT.verb:does_join	33	-1	-2	-4	-1	-1	-1	-1	-1	-2	-26
APPOINTMENT.verb:does_leave	41	-1	-2	-4	-1	-1	-1	-1	-1	-6	-30
APPOINTMENT.verb:does_lose	-30	-4	-6	-8	-2	-4	-2	-3	-2	-8	33
APPOINTMENT.verb:does_meet	21	-2	-2	-2	-1	-1	-1	-1	-1	-2	-10
APPOINTMENT.verb:does_merge	44	-4	-4	-4	-1	-2	-1	-2	-1	-17	-32
APPOINTMENT.verb:does_name	24	-1	-1	-3		-1	-1	-1		-2	-13
APPOINTMENT.verb:does_preside	-40	-10	-13	-14	-4	-7	-5	-5	-4	48	-40
APPOINTMENT.verb:does_put	-8	-6	-5	-8	-3	-5	-3	-3	-2	30	-42
APPOINTMENT.verb:does_receive	26	-2	-2	-3	-1	-1	-1	-1	-1	-2	-15
APPOINTMENT.verb:does_report	50	-3	-6	-4	-1	-2	-1	-1	-1	-6	-29
APPOINTMENT.verb:does_say	26	-4	-5	-6	-2	-3	-2	-2	-2	-13	-6
APPOINTMENT.verb:does_sit	-37	-5	-7	-11	-2	-3	-3	-3	-3	-29	41
APPOINTMENT.verb:does_swear	-19	-4	-6	-11	-2	-3	-2	-2	-2	-17	26
APPOINTMENT.verb:does_take	-1	-3	-3	-5	-1	-2	-1	-1	-1	-10	14
APPOINTMENT.verb:does_tell	-29	-8	-12	-14	-3	-6	-4	-4	-3	52	-41
APPOINTMENT.verb:does_thrash	41	-3	-3	-4	-1	-2	-1	-1	-1	-8	-36
APPOINTMENT.verb:does_welcome	17	-1	-1	-3		-1				-2	-5
APPOINTMENT.verb:done-according_accord	18	-1	-1	-1		-1	-1	-1		-2	-10
APPOINTMENT.verb:done-after_step	-10	-4	-5	-5	-2	-3	-2	-2	-1	-10	15
APPOINTMENT.verb:done-at_administer	-43	-6	-6	-7	-2	-5	-3	-3	-2	-15	45
APPOINTMENT.verb:done-at_complete	8	-1	-1	-1						-1	-3
APPOINTMENT.verb:done-at_hold	34	-3	-3	-3	-1	-1	-1	-1	-1	-2	-18
APPOINTMENT.verb:done-at_meet	10	-5	-5	-7	-2	-4	-3	-3	-2	-21	-1
APPOINTMENT.verb:done-before_transpose	21	-2	-2	-4	-1	-1	-1	-1	-1	-2	-7
APPOINTMENT.verb:done-by_call	19	-1	-1	-2		-1	-1	-1		-3	-9
APPOINTMENT.verb:done-for_nominate	34	-1	-1	-1		-1				-2	-33
APPOINTMENT.verb:done-from_come	24	-1	-2	-2	-1	-1	-1	-1	-1	-3	-12
APPOINTMENT.verb:done-in_employ	14	-1	-1	-2		-1	-1	-1		-1	-5
APPOINTMENT.verb:done-of_agree	31	-3	-3	-5	-1	-2	-2	-1	-1	-8	-18
APPOINTMENT.verb:done-of_win	14	-1	-2	-2		-1	-1	-1		-2	-6
APPOINTMENT.verb:done-owner_bring	11	-1	-1	-1		-1				-1	-4
APPOINTMENT.verb:done-owner_build	13	-1	-1	-1		-1				-1	-6
APPOINTMENT.verb:done-to_go	-8	-6	-6	-6	-2	-5	-2	-3	-2	-11	16
APPOINTMENT.verb:done-to_report	30	-2	-3	-4	-1	-2	-1	-1	-1	-3	-16
APPOINTMENT.verb:done-verb_become	36	-3	-3	-4	-1	-2	-1	-1	-1	-9	-22
APPOINTMENT.verb:done-verb_brief	23	-1	-2	-4	-1	-1	-1	-1	-1	-2	-10
APPOINTMENT.verb:done-verb_lead	-8	-2	-4	-5	-1	-2	-1	-2	-1	-13	17
APPOINTMENT.verb:done-verb_license	22	-1	-1	-2		-1	-1	-1		-1	-16
APPOINTMENT.verb:done-verb_meet	27	-1	-2	-3	-1	-1	-1	-1	-1	-3	-14
APPOINTMENT.verb:done-verb_tell	17	-2	-2	-2	-1	-1	-1	-1	-1	-4	-5
APPOINTMENT.verb:done-verb_thank	41	-4	-5	-5	-2	-3	-2	-2	-2	-36	-33
APPOINTMENT.verb:done-with_din	36	-2	-2	-3	-1	-2	-1	-1	-1	-3	-24
APPOINTMENT.verb:done-with_meet	5			-1							-2
APPOINTMENT.verb:done-with_sit	15	-1	-1	-2		-1				-1	-7
APPOINTMENT.where:body	5	-3	-5	-5	-1	-3	-2	-2	-1	3	15
ENFORCEMENT.alike:1	9	-3	-3	-5	-1	-2	-1	-1	-1	5	7
ENFORCEMENT.alike:2	11	-3	-4	-5	-1	-2	-1	-1	-1	10	1
ENFORCEMENT.alike:3	6	-3	-4	-5	-1	-2	-1	-1	-1	6	7
ENFORCEMENT.at-kind:after1_agency	-6	-4	-5	-7	-2	-3	-2	-2	-2	17	11
ENFORCEMENT.at-kind:after1_company	23	-2	-3	-4	-1	-2	-1	-1	-1	-8	2
ENFORCEMENT.at-kind:after1_country	24	-2	-2	-3	-1	-2	-1	-1	-1	-6	-7
ENFORCEMENT.at-kind:after1_organization	25	-2	-3	-4	-1	-2	-1	-1	-1	-7	-5
ENFORCEMENT.at-kind:after1_person	21	-3	-4	-5	-1	-2	-1	-1	-1	7	-6
ENFORCEMENT.at-kind:after1_person-office	4	-3	-4	-6	-1	-2	-1	-1	-1	22	-6
ENFORCEMENT.at-kind:after2_agency	14	-3	-4	-6	-1	-2	-1	-2	-1	14	-10
ENFORCEMENT.at-kind:after2_company	15	-2	-3	-3	-1	-1	-1	-1	-1	-4	1
ENFORCEMENT.at-kind:after2_country	18	-1	-2	-2		-1	-1	-1	-1	-4	-4
ENFORCEMENT.at-kind:after2_organization	21	-2	-2	-3	-1	-2	-1	-1	-1	-5	-5
ENFORCEMENT.at-kind:after2_person	24	-2	-3	-5	-1	-2	-1	-1	-1	-6	-4
ENFORCEMENT.at-kind:after2_person-office	12	-2	-3	-5	-1	-2	-1	-1	-1	10	-4
ENFORCEMENT.at-kind:before_agency	-24	-6	-7	-7	-2	-5	-3	-3	-2	36	15
ENFORCEMENT.at-kind:before_company	12	-4	-5	-5	-2	-4	-2	-2	-2	-15	22
ENFORCEMENT.at-kind:before_country	16	-2	-3	-4	-1	-2	-1	-1	-1	-9	9
ENFORCEMENT.at-kind:before_organization	41	-3	-4	-4	-1	-3	-1	-2	-1	-15	-14
ENFORCEMENT.at-kind:before_person	9	-3	-4	-4	-1	-2	-1	-1	-1	15	-10
ENFORCEMENT.at-kind:before_person-office	28	-2	-3	-3	-1	-2	-1	-1	-1	-7	-7
ENFORCEMENT.at-kind:far_agency	-3	-3	-3	-5	-1	-2	-1	-1	-1	7	16
ENFORCEMENT.at-kind:far_company	-3	-2	-4	-4	-1	-2	-1	-1	-1	-5	25
ENFORCEMENT.at-kind:far_country	17	-1	-2	-2	-1	-1	-1	-1	-1	-3	-5
ENFORCEMENT.at-kind:far_organization	24	-2	-2	-2	-1	-1	-1	-1	-1	-3	-7
ENFORCEMENT.at-kind:far_person	22	-2	-2	-3	-1	-1	-1	-1	-1	-4	-6
ENFORCEMENT.at-kind:far_person-office	26	-2	-2	-4	-1	-1	-1	-1	-1	-6	-6
ENFORCEMENT.at-kind:own_agency	-32	-8	-8	-9	-3	-6	-3	-4	-3	59	1
ENFORCEMENT.at-kind:own_company	17	-5	-7	-7	-2	-4	-2	-3	-2	-28	32
ENFORCEMENT.at-kind:own_country	29	-2	-2	-3	-1	-2	-1	-1	-1	-8	-6
ENFORCEMENT.at-kind:own_organization	-26	-10	-10	-10	-4	-6	-4	-4	-3	-20	32
ENFORCEMENT.at-kind:own_person	18	-4	-5	-7	-1	-3	-2	-2	-1	17	-16
ENFORCEMENT.at-kind:own_person-office	22	-4	-4	-7	-1	-2	-2	-1	-1	6	-9
ENFORCEMENT.at:after1	9	-3	-4	-5	-1	-2	-1	-1	-1	12	1
ENFORCEMENT.at:after2	16	-2	-3	-4	-1	-2	-1	-1	-1	3	-4
ENFORCEMENT.at:before	4	-4	-5	-5	-1	-3	-2	-2	-2	9	12
ENFORCEMENT.at:far	11	-2	-3	-3	-1	-1	-1	-1	-1	-3	6
ENFORCEMENT.at:own	1	-5	-6	-7	-2	-4	-2	-2	-2	19	11
ENFORCEMENT.chance	2	-4	-5	-5	-2	-3	-2	-2	-2	13	5
ENFORCEMENT.class:does_appointVerb	-2	-3	-4	-6	-1	-3	-2	-2	-1	29	-15
ENFORCEMENT.class:does_attend	31	-1	-3	-5	-1	-1	-1	-1	-1	-8	-9
ENFORCEMENT.class:does_background	25	-1	-3	-2	-1	-1	-1	-1	-1	-6	-9
ENFORCEMENT.class:does_callVerb	17	-1	-2	-2		-1	-1	-1		-3	-4
ENFORCEMENT.class:does_forumVerb	24	-2	-2	-3	-1	-1	-1	-1	-1	-7	-6
ENFORCEMENT.class:does_investVerb	-11	-4	-5	-7	-2	-3	-2	-2	-2	17	14
ENFORCEMENT.class:does_launchVerb	-45	-5	-5	-7	-2	-3	-2	-3	-2	49	-15
ENFORCEMENT.class:does_licenceNoun	18	-1	-1	-2		-1		-1		-6	-6
ENFORCEMENT.class:does_licenceVerb	-33	-3	-3	-4	-1	-2	-2	-2	-1	25	16
ENFORCEMENT.class:does_meetVerb	17	-1	-2	-3		-1	-1	-1		-4	-3
ENFORCEMENT.class:does_policyNoun	-36	-5	-5	-6	-2	-4	-2	-2	-2	43	-27
ENFORCEMENT.class:does_policyVerb	-17	-2	-3	-4	-1	-2	-1	-1	-1	23	-8
ENFORCEMENT.class:does_punishVerb	-4	-4	-4	-5	-1	-3	-2	-2	-1	7	6
ENFORCEMENT.class:does_receiveVerb	14	-1	-1	-2		-1	-1			-2	-4
ENFORCEMENT.class:does_signVerb	10	-3	-3	-5	-1	-2	-1	-1	-1	12	-12
ENFORCEMENT.class:does_talkNoun	15	-1	-2	-2		-1	-1	-1		-3	-4
ENFORCEMENT.class:does_topicVerb	23	-1	-2	-3		-1	-1	-1	-1	-5	-5
ENFORCEMENT.class:does_travelVerb	-8	-3	-5	-5	-1	-2	-1	-2	-1	9	13
ENFORCEMENT.class:does_wish	9	-2	-3	-3	-1	-1	-1	-1	-1	10	-8
ENFORCEMENT.class:done-according_pactNoun	-3	-2	-2	-2	-1	-1	-1	-1	-1	15	-6
ENFORCEMENT.class:done-according_receiveVerb	-3	-2	-2	-2	-1	-1	-1	-1	-1	15	-6
ENFORCEMENT.class:done-as_appointVerb	19	-1	-2	-2		-1	-1	-1	-1	-4	-7
ENFORCEMENT.class:done-as_forumVerb	16	-1	-1	-1		-1				-5	-6
ENFORCEMENT.class:done-as_investVerb	19	-1	-2	-2		-1	-1	-1	-1	-4	-7
ENFORCEMENT.class:done-as_launchVerb	16	-1	-1	-1		-1				-5	-6
ENFORCEMENT.class:done-as_punishVerb	16	-1	-1	-1		-1				-5	-6
ENFORCEMENT.class:done-by_appointVerb	15	-1	-1	-2		-1	-1			-4	-3
ENFORCEMENT.class:done-by_investVerb	-10	-3	-5	-6	-1	-3	-2	-2	-1	18	-10
ENFORCEMENT.class:done-by_licenceVerb	-26	-7	-8	-9	-4	-7	-4	-4	-3	-36	31
ENFORCEMENT.class:done-by_policyVerb	-39	-7	-10	-9	-4	-9	-4	-4	-3	18	27
ENFORCEMENT.class:done-by_punishVerb	-23	-2	-3	-4	-1	-2	-1	-1	-1	26	-9
ENFORCEMENT.class:done-by_receiveVerb	39	-5	-2	-2	-1	-2	-1	-1	-1	-20	-12
ENFORCEMENT.class:done-by_signVerb	-37	-7	-11	-11	-3	-8	-4	-4	-3	44	-22
ENFORCEMENT.class:done-by_topicVerb	33	-4	-2	-2	-1	-2	-1	-1	-1	-13	-8
ENFORCEMENT.class:done-by_wish	30	-2	-2	-2	-1	-1	-1	-1	-1	-12	-9
ENFORCEMENT.class:done-flanked_attend	24	-3	-3	-6	-1	-2	-1	-1	-1	-8	-3
ENFORCEMENT.class:done-from_appointVerb	8	-1	-1	-1		-1				-1	-2
ENFORCEMENT.class:done-from_investVerb	8	-1	-1	-1		-1				-1	-2
ENFORCEMENT.class:done-in_punishVerb	33	-2	-2	-3	-1	-2	-1	-1	-1	-17	-8
ENFORCEMENT.class:done-led_investVerb	27	-2	-7	-4	-1	-2	-1	-1	-1	-6	-3
ENFORCEMENT.class:done-of_callVerb	10	-1	-1	-2		-1				-2	-3
ENFORCEMENT.class:done-of_investVerb	-27	-3	-4	-4	-2	-2	-2	-2	-1	32	-16
ENFORCEMENT.class:done-of_launchVerb	-38	-9	-10	-11	-4	-7	-4	-5	-4	-30	45
ENFORCEMENT.class:done-of_punishVerb	32	-5	-9	-6	-2	-4	-2	-3	-3	-20	-28
ENFORCEMENT.class:done-of_talkNoun	10	-1	-1	-2		-1				-2	-3
ENFORCEMENT.class:done-of_wish	10	-1	-1	-2		-1				-2	-3
ENFORCEMENT.class:done-on_callVerb	16	-3	-1	-1		-1	-1	-1		-2	-6
ENFORCEMENT.class:done-on_forumVerb	18	-2	-2	-2	-1	-1	-1	-1		-6	-4
ENFORCEMENT.class:done-on_talkNoun	16	-3	-1	-1		-1	-1	-1		-2	-6
ENFORCEMENT.class:done-on_wish	16	-3	-1	-1		-1	-1	-1		-2	-6
ENFORCEMENT.class:done-owner_appointVerb	11	-1	-1	-1		-1		-1	-1	-2	-3
ENFORCEMENT.class:done-owner_attend	12	-1	-1	-1		-1				-2	-3
ENFORCEMENT.class:done-owner_callVerb	10	-1	-1	-2		-1				-2	-3
ENFORCEMENT.class:done-owner_forumVerb	14	-5	-5	-5	-2	-3	-2	-2	-2	-31	5
ENFORCEMENT.class:done-owner_investVerb	16	-1	-2	-2		-1	-1	-1	-1	-3	-5
ENFORCEMENT.class:done-owner_launchVerb		-6	-6	-7	-3	-4	-3	-3	-2	-39	24
ENFORCEMENT.class:done-owner_licenceVerb	34	-2	-3	-2	-1	-2	-1	-1	-1	-8	-17
ENFORCEMENT.class:done-owner_meetVerb	13	-1	-1	-2	-1	-1	-1	-1		-2	-4
ENFORCEMENT.class:done-owner_punishNoun	17	-1	-1	-2		-1				-2	-9
ENFORCEMENT.class:done-owner_punishVerb	-12	-5	-6	-6	-2	-3	-2	-3	-2	-32	30
ENFORCEMENT.class:done-to_appointVerb	34	-3	-2	-3	-1	-2	-1	-1	-1	-23	-9
ENFORCEMENT.class:done-to_investVerb	38	-3	-3	-3	-1	-2	-1	-1	-1	-25	-14
ENFORCEMENT.class:done-to_policyNoun	23	-2	-2	-2	-1	-1	-1	-1	-1	-7	-6
ENFORCEMENT.class:done-to_punishVerb	-28	-3	-3	-5	-1	-3	-2	-2	-1	30	-14
ENFORCEMENT.class:done-to_travelVerb	38	-2	-2	-3	-1	-2	-1	-1	-1	-19	-12
ENFORCEMENT.class:done-verb_appointVerb	-9	-4	-7	-7	-1	-3	-2	-2	-1	27	-11
ENFORCEMENT.class:done-verb_callVerb	14	-1	-1	-2		-1				-2	-3
ENFORCEMENT.class:done-verb_investVerb	-46	-6	-11	-11	-2	-6	-3	-4	-3	17	39
ENFORCEMENT.class:done-verb_licenceNoun	40	-3	-3	-3	-1	-2	-1	-1	-1	-17	-24
ENFORCEMENT.class:done-verb_licenceVerb	-25	-4	-5	-5	-2	-3	-2	-2	-2	-17	34
ENFORCEMENT.class:done-verb_meetVerb	19	-1	-2	-3	-1	-1	-1	-1	-1	-6	-3
ENFORCEMENT.class:done-verb_policyNoun	28	-2	-2	-3	-1	-1	-1	-1	-1	-9	-9
ENFORCEMENT.class:done-verb_policyVerb	-8	-3	-4	-4	-1	-3	-2	-2	-2	-8	15
ENFORCEMENT.class:done-verb_punishVerb	-19	-7	-7	-10	-3	-6	-3	-4	-3	24	-33
ENFORCEMENT.class:done-verb_receiveVerb	29	-2	-3	-3	-1	-2	-1	-1	-1	-14	-6
ENFORCEMENT.class:done-verb_talkNoun	6	-1	-1	-1						-1	-2
ENFORCEMENT.class:done-verb_topicVerb	39	-3	-3	-5	-1	-2	-1	-1	-1	-15	-8
ENFORCEMENT.class:done-verb_wish	14	-1	-1	-2		-1				-3	-3
ENFORCEMENT.class:done-with_forumVerb	11	-1	-2	-2		-1	-1	-1		-3	-2
ENFORCEMENT.class:done-with_launchVerb	28	-2	-4	-6	-1	-2	-1	-1	-1	-6	-7
ENFORCEMENT.class:done-with_meetVerb	10	-1	-1	-2		-1				-2	-2
ENFORCEMENT.class:done-with_talkNoun	10	-1	-1	-1		-1				-3	-1
ENFORCEMENT.class:done-with_travelVerb	18	-1	-3	-4	-1	-1	-1	-1	-1	-3	-3
ENFORCEMENT.cue:along	9	-3	-2	-4	-1	-2	-1	-1	-1	-7	5
ENFORCEMENT.cue:also	4	-2	-3	-4	-1	-2	-1	-1	-1	21	-11
ENFORCEMENT.cue:appoint	40	-2	-2	-3	-1	-2	-1	-1	-1	-13	-14
ENFORCEMENT.cue:attend	30	-2	-3	-8	-1	-2	-1	-1	-1	-4	-8
ENFORCEMENT.cue:behalf	10	-1	-2	-1		-1		-1		-2	-2
ENFORCEMENT.cue:both		-2	-3	-3	-1	-1	-1	-1	-1	18	-8
ENFORCEMENT.cue:buy	25	-2	-2	-2	-1	-1	-1	-1	-1	-5	-8
ENFORCEMENT.cue:ceremony	15	-1	-1	-2		-1	-1	-1		-4	-4
ENFORCEMENT.cue:company	10	-2	-3	-4	-1	-2	-1	-1	-1	15	-11
ENFORCEMENT.cue:conference	33	-2	-4	-5	-1	-1	-1	-1	-1	-13	-5
ENFORCEMENT.cue:conversation	11	-1	-1	-2		-1	-1			-2	-2
ENFORCEMENT.cue:counterpart	14	-1	-1	-2		-1				-3	-4
ENFORCEMENT.cue:delegation	16	-1	-2	-2	-1	-1	-1	-1		-4	-3
ENFORCEMENT.cue:event	23	-2	-2	-4	-1	-1	-1	-1	-1	-4	-6
ENFORCEMENT.cue:exchange	27	-1	-2	-2	-1	-1	-1	-1	-1	-11	-6
ENFORCEMENT.cue:fine	-9	-4	-5	-5	-2	-4	-2	-2	-2	1	19
ENFORCEMENT.cue:fund	27	-1	-2	-2	-1	-2	-1	-1	-1	-6	-9
ENFORCEMENT.cue:gathering	27	-2	-3	-6	-1	-2	-1	-1	-1	-10	-4
ENFORCEMENT.cue:group	44	-3	-5	-6	-1	-2	-1	-1	-1	-13	-11
ENFORCEMENT.cue:head	36	-4	-6	-7	-1	-2	-1	-1	-1	-10	-6
ENFORCEMENT.cue:join	18	-1	-2	-3		-1	-1	-1		-3	-4
ENFORCEMENT.cue:lead	8	-2	-4	-4	-1	-2	-1	-1	-1	-13	14
ENFORCEMENT.cue:license	-10	-4	-4	-4	-1	-3	-2	-2	-1	15	8
ENFORCEMENT.cue:meeting	-5	-2	-2	-3	-1	-1	-1	-1	-1	21	-8
ENFORCEMENT.cue:member	-8	-4	-5	-8	-1	-3	-2	-2	-1	20	-10
ENFORCEMENT.cue:name	37	-2	-2	-3	-1	-2	-1	-1	-1	-12	-16
ENFORCEMENT.cue:other	23	-2	-3	-3	-1	-2	-1	-1	-1	2	-11
ENFORCEMENT.cue:owner	23	-1	-2	-2	-1	-1	-1	-1	-1	-9	-6
ENFORCEMENT.cue:panel	-19	-3	-4	-10	-1	-3	-2	-2	-1	34	-10
ENFORCEMENT.cue:party	27	-2	-3	-2	-1	-2	-1	-1	-1	-8	-9
ENFORCEMENT.cue:penalty	-16	-4	-5	-5	-2	-3	-2	-2	-2	39	-13
ENFORCEMENT.cue:presence	30	-2	-4	-4	-1	-2	-2	-1	-1	-6	-7
ENFORCEMENT.cue:present	18	-1	-2	-5	-1	-1	-1	-1	-1	-4	-3
ENFORCEMENT.cue:receive	15	-1	-2	-2	-1	-1	-1	-1	-1	-3	-4
ENFORCEMENT.cue:replace	11	-1	-1	-2		-1				-5	-1
ENFORCEMENT.cue:represent	44	-3	-4	-11	-1	-3	-2	-2	-2	-26	-23
ENFORCEMENT.cue:sell		-4	-5	-5	-2	-4	-2	-2	-2	-26	18
ENFORCEMENT.cue:seller	-6	-2	-2	-2	-1	-2	-1	-1	-1	19	-10
ENFORCEMENT.cue:session	-11	-5	-6	-6	-1	-3	-2	-2	-1	24	-23
ENFORCEMENT.cue:side	-1	-2	-3	-8	-1	-2	-1	-1	-1	23	-10
ENFORCEMENT.cue:sign	2	-3	-5	-5	-1	-4	-2	-2	-1	17	-9
ENFORCEMENT.cue:speak	15	-3	-3	-5	-1	-2	-1	-1	-1	5	-9
ENFORCEMENT.cue:subsidiary	36	-2	-3	-3	-1	-2	-1	-1	-1	-12	-12
ENFORCEMENT.cue:successor	27	-2	-3	-2	-1	-2	-1	-1	-1	-8	-9
ENFORCEMENT.cue:talk	22	-2	-2	-2	-1	-1	-1	-1	-1	-4	-7
ENFORCEMENT.cue:team	43	-3	-3	-5	-1	-2	-1	-1	-1	-20	-16
ENFORCEMENT.cue:together	-8	-3	-4	-8	-1	-2	-1	-1	-1	28	-10
ENFORCEMENT.cue:too	11	-3	-4	-7	-1	-2	-1	-2	-1	2	
ENFORCEMENT.cue:visit	36	-3	-3	-3	-1	-2	-1	-1	-1	-29	-12
ENFORCEMENT.cue:welcome	12	-1	-1	-2		-1				-2	-3
ENFORCEMENT.cue:witness	15	-1	-1	-2		-1	-1	-1		-4	-4
ENFORCEMENT.elsewhere:none	12	-3	-4	-5	-1	-2	-1	-1	-1	3	5
ENFORCEMENT.elsewhere:other	11	-2	-3	-4	-1	-2	-1	-1	-1	4	3
ENFORCEMENT.elsewhere:same	-20	-4	-6	-6	-2	-3	-2	-2	-2	36	12
ENFORCEMENT.governor:according	-3	-2	-2	-2	-1	-1	-1	-1	-1	15	-6
ENFORCEMENT.governor:after	29	-4	-3	-3	-1	-2	-1	-1	-1	-13	-6
ENFORCEMENT.governor:as	-7	-3	-4	-4	-1	-2	-1	-1	-1	23	-13
ENFORCEMENT.governor:at	-8	-5	-6	-8	-2	-4	-2	-3	-2	-28	34
ENFORCEMENT.governor:before	-2	-7	-6	-9	-2	-4	-2	-3	-2	17	-17
ENFORCEMENT.governor:between	3	-4	-5	-6	-2	-4	-2	-2	-1	-19	18
ENFORCEMENT.governor:by	1	-4	-4	-5	-1	-3	-2	-2	-1	20	-1
ENFORCEMENT.governor:flanked	24	-3	-3	-6	-1	-2	-1	-1	-1	-8	-3
ENFORCEMENT.governor:for	5	-3	-4	-4	-1	-2	-1	-1	-1	-14	16
ENFORCEMENT.governor:free	12	-3	-4	-5	-1	-2	-1	-1	-1	4	3
ENFORCEMENT.governor:from	10	-2	-2	-3	-1	-1	-1	-1	-1	4	-2
ENFORCEMENT.governor:in	20	-2	-3	-3	-1	-2	-1	-1	-1	-3	-2
ENFORCEMENT.governor:led	27	-2	-7	-4	-1	-2	-1	-1	-1	-6	-3
ENFORCEMENT.governor:of	9	-4	-5	-6	-2	-3	-2	-2	-2	17	-1
ENFORCEMENT.governor:on	26	-2	-2	-2	-1	-1	-1	-1	-1	-6	-7
ENFORCEMENT.governor:owner	-1	-3	-4	-5	-1	-3	-1	-2	-1	8	14
ENFORCEMENT.governor:presence	26	-2	-4	-3	-1	-1	-2	-1	-1	-4	-7
ENFORCEMENT.governor:than	22	-2	-2	-2	-1	-1	-1	-1	-1	-4	-6
ENFORCEMENT.governor:to	22	-2	-3	-3	-1	-2	-1	-1	-1	5	-13
ENFORCEMENT.governor:verb	-9	-3	-4	-5	-1	-3	-1	-2	-1	9	21
ENFORCEMENT.governor:with	16	-2	-3	-4	-1	-2	-1	-1	-1	6	-7
ENFORCEMENT.governor:within	28	-2	-2	-3	-1	-1	-1	-1	-1	-8	-9
ENFORCEMENT.kind:agency	-22	-5	-5	-7	-2	-4	-2	-2	-2	40	13
ENFORCEMENT.kind:company	10	-3	-4	-5	-1	-3	-1	-2	-1	-11	24
ENFORCEMENT.kind:country	21	-2	-2	-3	-1	-1	-1	-1	-1	-6	-3
ENFORCEMENT.kind:organization	16	-2	-3	-3	-1	-2	-1	-1	-1	-7	6
ENFORCEMENT.kind:person	19	-2	-4	-5	-1	-2	-1	-1	-1	5	-7
ENFORCEMENT.kind:person-office	17	-2	-3	-5	-1	-2	-1	-1	-1	7	-6
ENFORCEMENT.list:list	5	-2	-3	-5	-1	-2	-1	-1	-1	-2	15
ENFORCEMENT.list:single	9	-3	-4	-5	-1	-2	-1	-1	-1	8	3
ENFORCEMENT.mention:name_free	11	-3	-3	-4	-1	-2	-1	-1	-1	6	2
ENFORCEMENT.mention:name_owner	-4	-3	-3	-4	-1	-2	-1	-1	-1	-10	31
ENFORCEMENT.mention:nominal_free	-19	-5	-6	-7	-2	-4	-2	-3	-2	19	26
ENFORCEMENT.mention:nominal_owner	-8	-5	-6	-6	-2	-4	-2	-2	-2	41	-44
ENFORCEMENT.mention:post_free	52	-3	-6	-6	-1	-4	-2	-2	-1	-27	-11
ENFORCEMENT.mention:pronoun_free	38	-3	-3	-4	-1	-2	-1	-1	-1	-14	-9
ENFORCEMENT.mention:pronoun_owner	17	-4	-6	-6	-2	-3	-2	-2	-2	17	-24
ENFORCEMENT.parts:1	-8	-3	-4	-6	-1	-3	-2	-2	-1	18	14
ENFORCEMENT.parts:2	19	-2	-3	-4	-1	-2	-1	-1	-1	-3	2
ENFORCEMENT.parts:3	13	-3	-3	-5	-1	-2	-1	-1	-1	17	-12
ENFORCEMENT.parts:4	30	-3	-3	-4	-1	-2	-1	-1	-1	-6	-9
ENFORCEMENT.rival:none_after1	12	-3	-4	-6	-1	-3	-1	-2	-1	6	6
ENFORCEMENT.rival:none_after2	15	-2	-3	-5	-1	-2	-1	-1	-1	5	-3
ENFORCEMENT.rival:none_before	-7	-4	-6	-6	-2	-4	-2	-2	-2	21	12
ENFORCEMENT.rival:none_far	8	-2	-3	-4	-1	-2	-1	-1	-1	-5	15
ENFORCEMENT.rival:none_own	-10	-5	-6	-8	-2	-4	-2	-3	-2	22	20
ENFORCEMENT.rival:other_after1	20	-2	-3	-3	-1	-1	-1	-1	-1	-2	-5
ENFORCEMENT.rival:other_after2	23	-2	-2	-3	-1	-1	-1	-1	-1	-7	-4
ENFORCEMENT.rival:other_before	25	-3	-3	-4	-1	-2	-1	-1	-1	-16	8
ENFORCEMENT.rival:other_far	19	-2	-2	-3	-1	-1	-1	-1	-1	1	-7
ENFORCEMENT.rival:other_own	25	-5	-5	-5	-2	-3	-2	-2	-2	4	-8
ENFORCEMENT.rival:same_after1	-16	-4	-4	-6	-1	-3	-1	-2	-1	35	-12
ENFORCEMENT.rival:same_after2	-11	-2	-3	-4	-1	-2	-1	-1	-1	26	-8
ENFORCEMENT.rival:same_before	9	-2	-3	-4	-1	-2	-1	-1	-1	1	7
ENFORCEMENT.rival:same_far	-22	-2	-2	-2	-1	-1	-1	-1	-1	-5	30
ENFORCEMENT.rival:same_own	8	-4	-4	-4	-1	-3	-1	-2	-1	18	-16
ENFORCEMENT.speech:silent_after1	8	-3	-4	-5	-1	-2	-1	-1	-1	12	1
ENFORCEMENT.speech:silent_after2	14	-2	-3	-4	-1	-2	-1	-1	-1	4	-4
ENFORCEMENT.speech:silent_before	1	-4	-5	-5	-2	-3	-2	-2	-2	11	14
ENFORCEMENT.speech:silent_far	10	-2	-3	-4	-1	-1	-1	-1	-1	-2	7
ENFORCEMENT.speech:silent_own	1	-5	-6	-7	-2	-4	-2	-2	-2	18	12
ENFORCEMENT.speech:speaks_after1	21	-3	-4	-5	-1	-2	-1	-1	-1	2	-6
ENFORCEMENT.speech:speaks_after2	29	-2	-3	-5	-1	-2	-1	-1	-1	-9	-4
ENFORCEMENT.speech:speaks_before	27	-2	-2	-2	-1	-1	-1	-1	-1	-9	-7
ENFORCEMENT.speech:speaks_far	23	-2	-2	-3	-1	-1	-1	-1	-1	-4	-6
ENFORCEMENT.speech:speaks_own		-3	-3	-4	-1	-2	-1	-2	-1	23	-14
ENFORCEMENT.tie-at:body_after2	28	-2	-2	-3	-1	-2	-1	-1	-1	-11	-5
ENFORCEMENT.tie-at:body_before	-20	-9	-12	-12	-4	-9	-5	-5	-5	17	10
ENFORCEMENT.tie-at:body_own	42	-4	-5	-3	-1	-3	-1	-2	-2	-11	-21
ENFORCEMENT.tie-at:country_after1	4	-3	-4	-6	-1	-2	-1	-1	-1	19	-2
ENFORCEMENT.tie-at:country_after2	22	-2	-2	-4	-1	-1	-1	-1	-1	-6	-4
ENFORCEMENT.tie-at:country_before	18	-3	-4	-4	-1	-2	-2	-2	-1	-5	7
ENFORCEMENT.tie-at:country_far	17	-2	-3	-4	-1	-1	-1	-1	-1		-1
ENFORCEMENT.tie-at:country_own	13	-4	-5	-6	-2	-3	-2	-2	-2	10	3
ENFORCEMENT.tie-at:holder_after1	16	-3	-5	-6	-1	-3	-1	-1	-1	11	-5
ENFORCEMENT.tie-at:holder_after2	5	-4	-5	-8	-1	-3	-2	-2	-1	20	-6
ENFORCEMENT.tie-at:holder_before	26	-2	-3	-3	-1	-2	-1	-1	-1	-7	-6
ENFORCEMENT.tie-at:holder_far	17	-1	-2	-3		-1	-1	-1		-4	-3
ENFORCEMENT.tie-at:holder_own	37	-3	-3	-5	-1	-2	-1	-1	-1	-13	-5
ENFORCEMENT.tie-at:none_after1	13	-2	-3	-5	-1	-2	-1	-1	-1	3	3
ENFORCEMENT.tie-at:none_after2	15	-2	-3	-4	-1	-2	-1	-1	-1	3	-3
ENFORCEMENT.tie-at:none_before	-4	-4	-5	-5	-2	-3	-2	-2	-2	15	13
ENFORCEMENT.tie-at:none_far	7	-2	-3	-3	-1	-2	-1	-1	-1	-4	12
ENFORCEMENT.tie-at:none_own	-14	-6	-6	-7	-2	-4	-2	-3	-2	27	15
ENFORCEMENT.tie:body	-4	-6	-8	-7	-2	-5	-3	-3	-3	11	1
ENFORCEMENT.tie:colleague	7	-1	-1	-1		-1				-1	-1
ENFORCEMENT.tie:country	14	-3	-3	-5	-1	-2	-1	-1	-1	5	1
ENFORCEMENT.tie:holder	16	-3	-4	-5	-1	-2	-1	-1	-1	10	-5
ENFORCEMENT.tie:none	4	-3	-4	-5	-1	-2	-1	-2	-1	7	9
ENFORCEMENT.verb:does_add	38	-4	-5	-5	-1	-3	-2	-3	-1	-15	-30
ENFORCEMENT.verb:does_agree	24	-2	-2	-5	-1	-1	-1	-1	-1	-5	-5
ENFORCEMENT.verb:does_announce	21	-2	-2	-2	-1	-2	-1	-1	-1	-7	-3
ENFORCEMENT.verb:does_answer	43	-2	-3	-5	-1	-2	-1	-1	-1	-15	-14
ENFORCEMENT.verb:does_appear	24	-2	-3	-3	-1	-2	-1	-1	-1	-6	-6
ENFORCEMENT.verb:does_approve	18	-1	-2	-2	-1	-1	-1	-1	-1	-5	-5
ENFORCEMENT.verb:does_ask	18	-1	-2	-3	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.verb:does_become	-7	-9	-10	-10	-4	-7	-4	-5	-4	15	-36
ENFORCEMENT.verb:does_buy	38	-3	-3	-3	-1	-2	-1	-2	-1	-10	-14
ENFORCEMENT.verb:does_call	15	-1	-2	-2		-1	-1	-1		-3	-4
ENFORCEMENT.verb:does_change	-18	-6	-7	-8	-2	-4	-3	-3	-2	29	-28
ENFORCEMENT.verb:does_come	42	-3	-5	-6	-1	-2	-2	-2	-1	-17	-20
ENFORCEMENT.verb:does_comment	26	-2	-3	-3	-1	-2	-1	-1	-1	-6	-7
ENFORCEMENT.verb:does_comply	8	-3	-5	-4	-1	-3	-2	-2	-2	-29	12
ENFORCEMENT.verb:does_confirm	36	-2	-3	-5	-1	-2	-1	-1	-1	-18	-5
ENFORCEMENT.verb:does_consider	29	-2	-2	-2	-1	-1	-1	-1	-1	-15	-11
ENFORCEMENT.verb:does_control	34	-2	-4	-4	-1	-2	-1	-1	-1	-8	-11
ENFORCEMENT.verb:does_cross	-19	-4	-7	-7	-2	-4	-3	-3	-2	30	-33
ENFORCEMENT.verb:does_defend	18	-2	-2	-3	-1	-1	-1	-1	-1	-3	-4
ENFORCEMENT.verb:does_deny	37	-3	-3	-4	-1	-2	-1	-1	-1	-15	-13
ENFORCEMENT.verb:does_end	15	-1	-1	-2		-1	-1	-1		-6	-3
ENFORCEMENT.verb:does_enter	24	-2	-3	-3	-1	-2	-1	-1	-1	-4	-7
ENFORCEMENT.verb:does_expect	31	-2	-4	-3	-1	-2	-1	-1	-1	-7	-13
ENFORCEMENT.verb:does_explain	20	-2	-3	-3	-1	-1	-1	-1	-1	-3	-4
ENFORCEMENT.verb:does_fail	23	-1	-2	-2		-1	-1	-1	-1	-4	-10
ENFORCEMENT.verb:does_give	-48	-8	-9	-12	-3	-5	-3	-4	-3	-31	52
ENFORCEMENT.verb:does_go	-9	-3	-5	-5	-1	-2	-2	-2	-1	-12	27
ENFORCEMENT.verb:does_have	22	-2	-2	-3	-1	-1	-1	-1	-1	-7	-6
ENFORCEMENT.verb:does_hear	9	-1	-1	-2		-1				-2	-2
ENFORCEMENT.verb:does_hold	16	-1	-1	-3		-1				-3	-3
ENFORCEMENT.verb:does_hope	-27	-4	-6	-7	-2	-3	-2	-2	-2	35	-16
ENFORCEMENT.verb:does_investigate	45	-5	-5	-6	-2	-3	-2	-2	-2	-30	-29
ENFORCEMENT.verb:does_join	10	-1	-1	-2		-1				-2	-2
ENFORCEMENT.verb:does_keep	-22	-5	-6	-8	-2	-4	-2	-3	-2	-20	33
ENFORCEMENT.verb:does_know	43	-3	-4	-4	-1	-3	-1	-2	-1	-11	-31
ENFORCEMENT.verb:does_license	18	-1	-1	-2		-1		-1		-6	-6
ENFORCEMENT.verb:does_look	15	-8	-7	-12	-3	-5	-3	-3	-3	-42	3
ENFORCEMENT.verb:does_lose	29	-2	-3	-4	-1	-2	-1	-1	-1	-3	-16
ENFORCEMENT.verb:does_make	28	-2	-2	-3	-1	-1	-1	-1	-1	-11	-5
ENFORCEMENT.verb:does_meet	25	-2	-2	-4	-1	-1	-1	-1	-1	-6	-4
ENFORCEMENT.verb:does_move	20	-1	-3	-3	-1	-1	-1	-1	-1	-4	-5
ENFORCEMENT.verb:does_note	26	-2	-3	-4	-1	-2	-2	-1	-1	-5	-6
ENFORCEMENT.verb:does_offer	26	-2	-2	-3	-1	-2	-1	-1	-1	-6	-9
ENFORCEMENT.verb:does_open	39	-4	-3	-4	-1	-2	-1	-2	-1	-18	-13
ENFORCEMENT.verb:does_own	-3	-2	-4	-3	-1	-2	-1	-1	-1	-7	12
ENFORCEMENT.verb:does_prefer	13	-1	-2	-2		-1	-1	-1		-2	-3
ENFORCEMENT.verb:does_put	32	-2	-2	-5	-1	-2	-1	-1	-1	-9	-8
ENFORCEMENT.verb:does_receive	14	-1	-2	-2		-1	-1	-1		-2	-4
ENFORCEMENT.verb:does_remark	20	-2	-2	-3	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.verb:does_reply	33	-2	-5	-5	-1	-2	-1	-2	-1	-6	-11
ENFORCEMENT.verb:does_report	25	-1	-3	-2	-1	-1	-1	-1	-1	-6	-9
ENFORCEMENT.verb:does_revoke	-48	-9	-8	-9	-3	-6	-4	-4	-3	27	29
ENFORCEMENT.verb:does_rule	38	-3	-3	-4	-1	-2	-2	-1	-1	-18	-11
ENFORCEMENT.verb:does_say	24	-2	-3	-4	-1	-2	-1	-1	-1		-9
ENFORCEMENT.verb:does_see	11	-1	-1	-2		-1	-1			-2	-2
ENFORCEMENT.verb:does_settle	27	-2	-2	-3	-1	-2	-1	-1	-1	-2	-15
ENFORCEMENT.verb:does_sign	17	-1	-1	-2		-1	-1	-1		-5	-4
ENFORCEMENT.verb:does_sit	24	-2	-2	-5	-1	-1	-1	-1	-1	-6	-5
ENFORCEMENT.verb:does_spar	30	-2	-3	-3	-1	-2	-1	-1	-1	-3	-15
ENFORCEMENT.verb:does_speak	11	-1	-1	-2		-1				-3	-2
ENFORCEMENT.verb:does_spend	14	-1	-2	-2		-1	-1	-1		-3	-3
ENFORCEMENT.verb:does_state	-16	-4	-4	-4	-1	-3	-1	-2	-1	24	-16
ENFORCEMENT.verb:does_suspect	26	-2	-2	-4	-1	-2	-1	-1	-1	-10	-4
ENFORCEMENT.verb:does_take	-10	-4	-5	-8	-2	-4	-2	-2	-2	34	-21
ENFORCEMENT.verb:does_tell	24	-2	-3	-3	-1	-1	-1	-1	-1	-7	-3
ENFORCEMENT.verb:does_thrash	24	-2	-3	-5	-1	-2	-1	-1	-1	-7	-5
ENFORCEMENT.verb:does_underline	15	-1	-1	-2		-1	-1	-1		-3	-4
ENFORCEMENT.verb:does_want	20	-2	-2	-3	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.verb:does_warn	32	-2	-3	-4	-1	-2	-1	-1	-1	-17	-13
ENFORCEMENT.verb:does_welcome	9	-1	-1	-2		-1				-1	-2
ENFORCEMENT.verb:does_wonder	16	-1	-1	-2		-1				-4	-3
ENFORCEMENT.verb:does_write	24	-2	-3	-3	-1	-1	-1	-1	-1	-6	-6
ENFORCEMENT.verb:done-according_accord	-3	-2	-2	-2	-1	-1	-1	-1	-1	15	-6
ENFORCEMENT.verb:done-after_come	29	-6	-4	-4	-1	-2	-2	-2	-1	-17	-9
ENFORCEMENT.verb:done-as_open	16	-1	-1	-1		-1				-5	-6
ENFORCEMENT.verb:done-as_take	19	-1	-2	-2		-1	-1	-1	-1	-4	-7
ENFORCEMENT.verb:done-by_assure	13	-2	-1	-2		-1	-1	-1		-2	-3
ENFORCEMENT.verb:done-by_buy	22	-2	-2	-3	-1	-2	-1	-1	-1	-8	-3
ENFORCEMENT.verb:done-by_control	28	-2	-3	-3	-1	-2	-1	-1	-1	-5	-10
ENFORCEMENT.verb:done-by_hear	39	-5	-2	-2	-1	-2	-1	-1	-1	-20	-12
ENFORCEMENT.verb:done-by_own	37	-2	-3	-3	-1	-2	-1	-1	-1	-14	-21
ENFORCEMENT.verb:done-by_promise	16	-1	-2	-2		-1	-1	-1		-1	-7
ENFORCEMENT.verb:done-by_put	-20	-7	-9	-12	-3	-5	-4	-4	-3	25	-17
ENFORCEMENT.verb:done-by_sign	-25	-7	-12	-9	-4	-10	-4	-4	-3	30	-26
ENFORCEMENT.verb:done-flanked_flank	24	-3	-3	-6	-1	-2	-1	-1	-1	-8	-3
ENFORCEMENT.verb:done-from_buy	8	-1	-1	-1		-1				-2	-2
ENFORCEMENT.verb:done-from_come	19	-1	-2	-2	-1	-1	-1	-1	-1	-4	-4
ENFORCEMENT.verb:done-from_follow	18	-2	-2	-3	-1	-1	-1	-1	-1	-3	-4
ENFORCEMENT.verb:done-from_take	8	-1	-1	-1		-1				-1	-2
ENFORCEMENT.verb:done-in_file	34	-3	-3	-3	-1	-2	-1	-1	-1	-23	-9
ENFORCEMENT.verb:done-in_fin	-8	-12	-11	-12	-5	-9	-5	-6	-4	16	-33
ENFORCEMENT.verb:done-in_keep	27	-2	-2	-2	-1	-1	-1	-1	-1	-5	-11
ENFORCEMENT.verb:done-led_lead	27	-2	-7	-4	-1	-2	-1	-1	-1	-6	-3
ENFORCEMENT.verb:done-of_bear	20	-2	-2	-4	-1	-2	-1	-1	-1	-5	-2
ENFORCEMENT.verb:done-of_call	10	-1	-1	-2		-1				-2	-3
ENFORCEMENT.verb:done-of_control	24	-2	-3	-4	-1	-2	-1	-1	-1	-6	-5
ENFORCEMENT.verb:done-of_end	11	-1	-1	-1		-1				-3	-2
ENFORCEMENT.verb:done-of_lift	-46	-11	-12	-12	-5	-8	-5	-5	-5	-27	48
ENFORCEMENT.verb:done-of_own	6	-1	-1	-1						-1	-1
ENFORCEMENT.verb:done-of_provide	19	-1	-2	-3	-1	-1	-1	-1	-1	-4	-5
ENFORCEMENT.verb:done-on_call	16	-3	-1	-1		-1	-1	-1		-2	-6
ENFORCEMENT.verb:done-on_run	18	-2	-2	-2	-1	-1	-1	-1		-6	-4
ENFORCEMENT.verb:done-on_turn	32	-3	-4	-3	-1	-2	-1	-2	-1	-19	-20
ENFORCEMENT.verb:done-owner_appoint	14	-1	-1	-1	-1	-1	-1	-1	-1	-3	-4
ENFORCEMENT.verb:done-owner_belong	26	-2	-3	-3	-1	-2	-1	-1	-1	-4	-9
ENFORCEMENT.verb:done-owner_buy	12	-1	-1	-1		-1	-1	-1		-2	-3
ENFORCEMENT.verb:done-owner_control	21	-2	-2	-3	-1	-1	-1	-1	-1	-3	-7
ENFORCEMENT.verb:done-owner_cut	37	-3	-4	-4	-1	-2	-1	-1	-1	-11	-9
ENFORCEMENT.verb:done-owner_make	-13	-3	-4	-5	-1	-2	-2	-2	-1	22	-11
ENFORCEMENT.verb:done-owner_name	6	-1	-1	-1						-1	-1
ENFORCEMENT.verb:done-owner_open	13	-10	-11	-11	-5	-7	-5	-5	-5	-39	7
ENFORCEMENT.verb:done-owner_present	10	-1	-1	-2		-1				-2	-3
ENFORCEMENT.verb:done-owner_sanction	17	-1	-1	-2		-1				-2	-9
ENFORCEMENT.verb:done-owner_send	15	-1	-1	-2		-1	-1	-1		-3	-4
ENFORCEMENT.verb:done-owner_settle	22	-2	-2	-3	-1	-1	-1	-1	-1	-3	-7
ENFORCEMENT.verb:done-owner_work	26	-3	-4	-3	-1	-2	-1	-1	-2	-11	-20
ENFORCEMENT.verb:done-to_belong	41	-3	-4	-4	-1	-2	-1	-2	-1	-12	-23
ENFORCEMENT.verb:done-to_go	38	-2	-2	-3	-1	-2	-1	-1	-1	-19	-12
ENFORCEMENT.verb:done-to_rule	23	-2	-2	-2	-1	-1	-1	-1	-1	-7	-6
ENFORCEMENT.verb:done-to_turn	36	-3	-3	-4	-1	-3	-1	-2	-1	-20	-14
ENFORCEMENT.verb:done-verb_appoint	22	-2	-2	-2	-1	-1	-1	-1	-1	-7	-5
ENFORCEMENT.verb:done-verb_approve	-16	-4	-5	-4	-1	-3	-2	-2	-2	-9	20
ENFORCEMENT.verb:done-verb_ask	32	-2	-3	-5	-1	-2	-1	-1	-1	-11	-8
ENFORCEMENT.verb:done-verb_base	47	-3	-4	-4	-1	-3	-1	-2	-1	-11	-28
ENFORCEMENT.verb:done-verb_brief	21	-2	-2	-4	-1	-1	-1	-1	-1	-4	-5
ENFORCEMENT.verb:done-verb_call	6	-1	-1	-1						-1	-2
ENFORCEMENT.verb:done-verb_give	-46	-8	-12	-11	-4	-8	-5	-5	-4	-28	49
ENFORCEMENT.verb:done-verb_lead	58	-3	-5	-8	-2	-3	-2	-2	-1	-31	-39
ENFORCEMENT.verb:done-verb_manage	34	-2	-3	-4	-1	-2	-1	-1	-1	-8	-14
ENFORCEMENT.verb:done-verb_meet	19	-1	-2	-3	-1	-1	-1	-1	-1	-6	-3
ENFORCEMENT.verb:done-verb_name	16	-1	-2	-2		-1	-1	-1		-6	-2
ENFORCEMENT.verb:done-verb_own	41	-3	-4	-5	-1	-3	-1	-2	-1	-12	-20
ENFORCEMENT.verb:done-verb_tell	42	-4	-3	-5	-1	-2	-1	-1	-1	-27	-8
ENFORCEMENT.verb:done-verb_wonder	31	-2	-3	-4	-1	-2	-1	-1	-1	-15	-11
ENFORCEMENT.verb:done-with_compete	23	-2	-2	-3	-1	-1	-1	-1	-1	-2	-10
ENFORCEMENT.verb:done-with_din	19	-1	-2	-3	-1	-1	-1	-1	-1	-2	-7
ENFORCEMENT.verb:done-with_go	18	-1	-3	-4	-1	-1	-1	-1	-1	-3	-3
ENFORCEMENT.verb:done-with_hold	11	-1	-2	-2		-1	-1	-1		-3	-2
ENFORCEMENT.verb:done-with_meet	7	-1	-1	-1						-1	-2
ENFORCEMENT.verb:done-within_target	25	-2	-2	-2	-1	-1	-1	-1	-1	-7	-8
ENFORCEMENT.where:body	8	-3	-4	-5	-1	-2	-1	-1	-1	7	5
ENFORCEMENT.where:item	34	-2	-3	-3	-1	-2	-1	-1	-1	-6	-14
FORUM.alike:1	8	-3	-4	-2	18	-3	-2	-2	-1	-3	-4
FORUM.alike:2		-3	-4	25	-5	-2	-1	-1	-1	-3	-3
FORUM.alike:3	4	-2	-3	12	-4	-2	-1	-1	-1	-2	-2
FORUM.at-kind:after1_agency	-26	-5	-6	-32	43	-4	-2	-3	-2	-5	-6
FORUM.at-kind:after1_company	-15	-3	-4	31	-8	-3	-2	-2	-2	-3	-5
FORUM.at-kind:after1_country	40	-2	-3	-20	-5	-2	-1	-1	-1	-2	-3
FORUM.at-kind:after1_organization	2	-4	-6	-33	18	-4	-2	-3	-2	-4	-5
FORUM.at-kind:after1_person	55	-3	-5	-33	-6	-3	-1	-2	-1	-3	-3
FORUM.at-kind:after1_person-office	11	-5	-7	9	-9	-4	-2	-3	-2	-5	-5
FORUM.at-kind:after2_agency	54	-3	-4	-29	-17	-3	-2	-2	-1	-5	-4
FORUM.at-kind:after2_company	-2	-3	-4	16	-4	-3	-2	-2	-1	-3	-4
FORUM.at-kind:after2_country	28	-2	-2	-13	-3	-2	-1	-1	-1	-2	-2
FORUM.at-kind:after2_organization	-14	-4	-6	-28	26	-4	-2	-2	-2	-4	-5
FORUM.at-kind:after2_person	11	-2	-3	1	-3	-2	-1	-1	-1	-2	-3
FORUM.at-kind:after2_person-office	15	-3	-4	-3	-3	-2	-2	-1	-1	-3	-3
FORUM.at-kind:before_agency	33	-3	-3	-11	-3	-2	-1	-1	-1	-3	-3
FORUM.at-kind:before_company	27	-2	-2	-13	-1	-2	-1	-1	-1	-1	-2
FORUM.at-kind:before_country	24	-2	-3	-11	-2	-2	-1	-1	-1	-2	-2
FORUM.at-kind:before_organization	32	-3	-3	-13	-4	-2	-1	-1	-1	-2	-4
FORUM.at-kind:before_person	37	-2	-2	-22	-3	-1	-1	-1	-1	-2	-2
FORUM.at-kind:before_person-office	-4	-3	-5	21	-2	-2	-2	-1	-1	-3	-3
FORUM.at-kind:far_agency	32	-3	-3	-17	-3	-2	-1	-1	-1	-2	-3
FORUM.at-kind:far_company	35	-2	-3	-18	-3	-2	-1	-1	-1	-2	-3
FORUM.at-kind:far_country	-6	-2	-3	21	-2	-2	-1	-1	-1	-2	-3
FORUM.at-kind:far_organization	29	-2	-3	-11	-4	-2	-1	-1	-1	-2	-2
FORUM.at-kind:far_person	21	-2	-3	-7	-1	-1	-1	-1	-1	-2	-2
FORUM.at-kind:far_person-office	-15	-4	-5	25	-3	-3	-2	-2	-2	-3	-4
FORUM.at-kind:own_agency	-6	-15	-13	-41	24	-9	-5	-6	-5	-14	-12
FORUM.at-kind:own_company	12	-4	-5	10	-7	-3	-1	-2	-2	-3	-4
FORUM.at-kind:own_country	33	-2	-3	-14	-4	-2	-1	-1	-1	-2	-2
FORUM.at-kind:own_organization	-40	-15	-13	-54	54	-9	-6	-6	-5	-10	-12
FORUM.at-kind:own_person	-5	-4	-5	23	-8	-4	-2	-2	-1	-3	-4
FORUM.at-kind:own_person-office	-13	-6	-7	36	-20	-4	-3	-3	-3	-5	-5
FORUM.at:after1	1	-4	-5	8	18	-3	-2	-2	-2	-4	-4
FORUM.at:after2	6	-3	-4	6	9	-3	-1	-2	-1	-3	-3
FORUM.at:before	17	-2	-3	3	-2	-2	-1	-1	-1	-2	-3
FORUM.at:far	11	-2	-3	8	-2	-2	-1	-1	-1	-2	-3
FORUM.at:own	-7	-5	-6	14	22	-4	-2	-2	-2	-4	-5
FORUM.chance	-15	-3	-4	8	23	-2	-1	-1	-1	-3	-3
FORUM.class:does_appointVerb	-23	-4	-6	33	-9	-4	-2	-3	-2	-5	-5
FORUM.class:does_attend	-2	-2	-3	10	-3	-2	-1	-1	-1	-2	-3
FORUM.class:does_forumVerb	-24	-3	-5	35	-16	-3	-2	-2	-1	-4	-4
FORUM.class:does_investVerb	23	-3	-4	-6	-5	-3	-1	-1	-1	-3	-3
FORUM.class:does_launchVerb	33	-2	-2	-17	-2	-2	-1	-1	-1	-2	-2
FORUM.class:does_licenceVerb	37	-3	-4	-21	-10	-3	-2	-2	-1	-3	-4
FORUM.class:does_meetVerb	5	-2	-3	4	-2	-2	-1	-1	-1	-2	-3
FORUM.class:does_moneyNoun	44	-5	-7	-43	-9	-3	-2	-2	-2	-5	-5
FORUM.class:does_policyVerb	29	-2	-2	-12	-4	-2	-1	-1	-1	-2	-2
FORUM.class:does_receiveVerb	-8	-7	-6	-34	27	-5	-3	-3	-2	-5	-6
FORUM.class:does_signVerb	28	-1	-2	-17	-1	-2	-1	-1		-1	-1
FORUM.class:does_topicVerb	4	-5	-7	12	-16	-3	-2	-3	-2	-5	-5
FORUM.class:does_travelVerb	34	-2	-4	-25	-3	-2	-2	-1	-1	-2	-3
FORUM.class:done-between_signVerb	23	-2	-2	-6	-6	-1	-1	-1	-1	-2	-2
FORUM.class:done-by_forumVerb	-46	-5	-6	5	42	-4	-3	-3	-3	-6	-6
FORUM.class:done-by_policyVerb	27	-2	-3	-8	-2	-2	-1	-1	-1	-3	-3
FORUM.class:done-by_receiveVerb	21	-2	-2	-9	-1	-1	-1	-1	-1	-1	-2
FORUM.class:done-by_signVerb	28	-2	-3	-10	-2	-2	-1	-1	-1	-3	-3
FORUM.class:done-from_meetVerb	40	-2	-3	-21	-6	-2	-1	-1	-1	-2	-3
FORUM.class:done-of_appointVerb	-40	-14	-13	17	29	-9	-6	-6	-6	-11	-12
FORUM.class:done-of_talkNoun	22	-1	-1	-11	-3	-1	-1	-1	-1	-1	-1
FORUM.class:done-of_travelNoun	22	-1	-1	-11	-3	-1	-1	-1	-1	-1	-1
FORUM.class:done-of_travelVerb	-17	-8	-7	7	14	-5	-3	-3	-3	-5	-6
FORUM.class:done-owner_appointVerb	35	-4	-4	-31	-3	-2	-2	-2	-1	-3	-3
FORUM.class:done-owner_pactNoun	23	-2	-2	-8	-6	-1	-1	-1	-1	-2	-2
FORUM.class:done-owner_receiveVerb	20	-1	-2	-8	-4	-1	-1	-1	-1	-1	-2
FORUM.class:done-owner_travelVerb	20	-1	-2	-10	-1	-1	-1	-1		-1	-2
FORUM.class:done-to_investVerb	22	-1	-2	-11	-1	-1	-1	-1	-1	-1	-2
FORUM.class:done-to_travelVerb	15	-1	-1	-6	-1	-1	-1	-1		-1	-2
FORUM.class:done-verb_forumVerb	22	-2	-2	-8	-5	-1	-1	-1	-1	-2	-2
FORUM.class:done-verb_meetVerb	32	-2	-2	-17	-3	-1	-1	-1	-1	-1	-2
FORUM.class:done-verb_receiveVerb	33	-2	-3	-24	-4	-1	-1	-1	-1	-2	-2
FORUM.class:done-verb_travelVerb	33	-2	-3	-24	-4	-1	-1	-1	-1	-2	-2
FORUM.class:done-with_launchVerb	24	-1	-3	-17	-3	-1	-1	-1	-1	-1	-2
FORUM.class:done-with_mealNoun	14	-1	-1	-7	-1	-1		-1		-1	-1
FORUM.class:done-with_meetVerb	24	-1	-2	-12	-3	-1	-1	-1	-1	-1	-1
FORUM.class:done-with_policyVerb	12	-1	-1	-5	-1	-1				-1	-1
FORUM.class:done-with_signVerb	20	-1	-1	-10	-1	-1				-1	-1
FORUM.cue:accompany	6	-2	-2	4	-2	-1	-1	-1	-1	-1	-2
FORUM.cue:address	-28	-2	-4	32	-2	-1	-1	-1	-1	-2	-2
FORUM.cue:along	28	-2	-3	-12	-8	-2	-1	-1	-1	-2	-3
FORUM.cue:also	17	-1	-2	-7	-1	-1	-1	-1		-1	-1
FORUM.cue:attend	-8	-5	-6	15	-12	-4	-3	-3	-2	-5	-5
FORUM.cue:buyer	32	-2	-4	-15	-7	-3	-1	-2	-1	-2	-3
FORUM.cue:company	3	-2	-3	12	-4	-2	-1	-1	-1	-2	-3
FORUM.cue:conference	-17	-5	-6	15	10	-4	-2	-2	-2	-4	-4
FORUM.cue:conversation	52	-2	-4	-40	-6	-2	-1	-1	-1	-2	-3
FORUM.cue:discussion	-6	-4	-3	12	-3	-2	-1	-2	-1	-3	-3
FORUM.cue:event	-30	-5	-7	17	23	-4	-3	-3	-2	-5	-5
FORUM.cue:group	31	-1	-3	-22	-1	-1	-1	-1	-1	-1	-2
FORUM.cue:head	27	-2	-3	-10	-4	-1	-1	-1	-1	-2	-2
FORUM.cue:invest	20	-1	-2	-12	-1	-1	-1	-1		-1	-1
FORUM.cue:keynote	-20	-2	-4	28	-8	-2	-1	-1	-1	-2	-3
FORUM.cue:lead	20	-1	-3	-10	-1	-1	-1	-1	-1	-1	-2
FORUM.cue:license	-6	-4	-3	12	-3	-2	-1	-2	-1	-3	-3
FORUM.cue:meeting	10	-3	-3	-5	7	-2	-1	-1	-1	-3	-3
FORUM.cue:member	26	-2	-2	-13	-3	-1	-1	-1	-1	-2	-2
FORUM.cue:name	26	-1	-2	-11	-3	-1	-1	-1	-1	-2	-2
FORUM.cue:other	22	-2	-3	-3	-4	-2	-1	-1	-1	-2	-2
FORUM.cue:participant	-31	-2	-5	33	-2	-1	-1	-1	-1	-2	-2
FORUM.cue:presence	9	-2	-4	10	-4	-2	-1	-1	-1	-2	-3
FORUM.cue:present	-9	-2	-3	14	-2	-1	-1	-1	-1	-2	-2
FORUM.cue:receive	30	-3	-3	-14	-2	-2	-1	-1	-1	-2	-2
FORUM.cue:representative	18	-1	-2	-6	-3	-1	-1	-1	-1	-1	-1
FORUM.cue:sell	10	-4	-5	7	-14	-3	-2	-3	-2	-4	-5
FORUM.cue:session	-7	-5	-7	16	-3	-3	-2	-2	-1	-4	-4
FORUM.cue:side	23	-1	-2	-12	-1	-1	-1	-1	-1	-1	-2
FORUM.cue:sign	13	-2	-3	8	-3	-2	-1	-1	-1	-2	-3
FORUM.cue:signature	5	-2	-3	14	-6	-3	-1	-1	-1	-2	-3
FORUM.cue:speak	-39	-4	-5	35	17	-3	-2	-2	-2	-4	-4
FORUM.cue:speaker	-32	-3	-4	40	-11	-2	-2	-2	-2	-3	-3
FORUM.cue:speech	-9	-4	-5	12	6	-5	-2	-2	-2	-4	-5
FORUM.cue:stake	16	-2	-2	-6	-1	-1	-1	-1	-1	-1	-1
FORUM.cue:summit	20	-1	-2	-7	-3	-1	-1	-1	-1	-1	-1
FORUM.cue:talk	-2	-3	-4	19	-3	-2	-1	-1	-1	-2	-3
FORUM.cue:team	24	-2	-2	-13	-2	-1	-1	-1	-1	-1	-2
FORUM.cue:together	-23	-4	-5	-16	46	-4	-2	-3	-2	-5	-5
FORUM.cue:too	39	-4	-7	-37	-9	-4	-2	-3	-2	-6	-5
FORUM.cue:tour	32	-2	-3	-17	-2	-1	-1	-1	-1	-1	-2
FORUM.elsewhere:none	-6	-4	-5	9	23	-3	-2	-2	-2	-3	-4
FORUM.elsewhere:other	13	-3	-4	9	-2	-2	-1	-1	-1	-2	-3
FORUM.elsewhere:same	17	-3	-5	1	-3	-2	-2	-1	-1	-3	-3
FORUM.governor:as	30	-2	-4	-16	-2	-2	-1	-1	-1	-2	-3
FORUM.governor:at	30	-4	-5	-22	3	-3	-2	-2	-2	-3	-4
FORUM.governor:between	23	-2	-2	-6	-6	-1	-1	-1	-1	-2	-2
FORUM.governor:by	-6	-3	-4	-15	31	-3	-2	-2	-2	-4	-5
FORUM.governor:for	32	-2	-2	-20	-3	-1	-1	-1	-1	-2	-3
FORUM.governor:free	-9	-4	-5	30	6	-3	-2	-2	-2	-3	-4
FORUM.governor:from	40	-2	-3	-19	-5	-2	-1	-1	-1	-2	-3
FORUM.governor:in	33	-2	-3	-15	-3	-2	-1	-1	-1	-2	-2
FORUM.governor:of	1	-5	-5	-6	26	-3	-2	-2	-2	-3	-4
FORUM.governor:owner	7	-3	-4	14	-5	-2	-1	-1	-1	-3	-3
FORUM.governor:to	-8	-2	-3	19	-2	-2	-1	-1	-1	-2	-3
FORUM.governor:under	39	-2	-3	-29	-8	-2	-1	-1	-1	-2	-3
FORUM.governor:verb	41	-2	-3	-22	-4	-1	-1	-1	-1	-2	-2
FORUM.governor:with	28	-2	-3	-30	15	-2	-1	-1	-1	-2	-2
FORUM.kind:agency	5	-5	-5	-26	38	-4	-2	-2	-2	-5	-5
FORUM.kind:company	8	-3	-4	17	-5	-2	-1	-2	-1	-2	-4
FORUM.kind:country	19	-2	-3	-1	-3	-2	-1	-1	-1	-2	-2
FORUM.kind:organization	-19	-6	-6	-32	56	-4	-2	-3	-2	-4	-5
FORUM.kind:person	23	-2	-3	-1	-3	-2	-1	-1	-1	-2	-2
FORUM.kind:person-office	-10	-4	-6	39	-7	-3	-2	-2	-2	-4	-4
FORUM.list:list	6	-3	-4	3	10	-3	-1	-2	-1	-3	-3
FORUM.list:single	4	-3	-4	10	8	-3	-2	-2	-1	-3	-3
FORUM.mention:name_free	5	-3	-4	6	12	-3	-2	-2	-1	-3	-3
FORUM.mention:name_owner	9	-2	-3	9	-3	-2	-1	-1	-1	-2	-3
FORUM.mention:nominal_free	14	-3	-3	5	-4	-2	-1	-1	-1	-2	-3
FORUM.mention:nominal_owner	24	-2	-3	-11	-2	-2	-1	-1	-1	-3	-3
FORUM.mention:post_free	15	-1	-2	-7	-1	-1				-1	-1
FORUM.mention:pronoun_free	18	-4	-5	3	-12	-3	-2	-2	-2	-4	-4
FORUM.mention:pronoun_owner	2	-6	-7	14	-16	-4	-3	-3	-2	-6	-6
FORUM.parts:1	8	-3	-4	7	9	-3	-2	-2	-1	-3	-4
FORUM.parts:2	17	-3	-3	-3	5	-2	-1	-1	-1	-2	-3
FORUM.parts:3	-17	-3	-4	22	12	-3	-1	-2	-1	-3	-3
FORUM.parts:4		-3	-4	16	2	-2	-1	-1	-1	-3	-3
FORUM.rival:none_after1	-11	-5	-6	11	29	-4	-2	-3	-2	-5	-6
FORUM.rival:none_after2	-17	-4	-6	17	21	-4	-2	-2	-2	-5	-5
FORUM.rival:none_before	12	-3	-4	9	-3	-2	-1	-1	-1	-3	-3
FORUM.rival:none_far	9	-3	-4	12	-4	-2	-1	-1	-1	-2	-3
FORUM.rival:none_own		-5	-6	-6	22	-4	-2	-3	-2	-4	-5
FORUM.rival:other_after1	25	-2	-3	-5	-5	-2	-1	-1	-1	-2	-3
FORUM.rival:other_after2	29	-2	-3	-10	-3	-2	-1	-1	-1	-2	-2
FORUM.rival:other_before	21	-2	-3	-3	-2	-2	-1	-1	-1	-2	-2
FORUM.rival:other_far	12	-2	-3	4	-2	-2	-1	-1	-1	-2	-2
FORUM.rival:other_own	-11	-5	-6	22	16	-4	-2	-2	-2	-4	-5
FORUM.rival:same_own	19	-1	-2	-8	-2	-1	-1	-1	-1	-1	-1
FORUM.speech:silent_after1	3	-4	-5	4	19	-3	-2	-2	-2	-4	-4
FORUM.speech:silent_after2	5	-3	-4	7	9	-3	-2	-2	-1	-3	-3
FORUM.speech:silent_before	16	-2	-3	4	-2	-2	-1	-1	-1	-2	-3
FORUM.speech:silent_far	10	-2	-3	9	-2	-2	-1	-1	-1	-2	-3
FORUM.speech:silent_own	-7	-5	-6	14	22	-4	-2	-2	-2	-4	-5
FORUM.speech:speaks_after1	4	-4	-5	11	-8	-3	-2	-2	-2	-4	-3
FORUM.speech:speaks_after2	24	-2	-3	-14	-2	-2	-1	-1	-1	-2	-2
FORUM.speech:speaks_before	35	-2	-3	-21	-1	-1	-1	-1	-1	-2	-2
FORUM.tie-at:body_after1	35	-3	-3	-14	-7	-3	-1	-1	-1	-2	-3
FORUM.tie-at:body_after2	42	-3	-4	-19	-20	-3	-1	-1	-1	-3	-4
FORUM.tie-at:body_before	21	-2	-3	-6	-2	-2	-1	-1	-1	-3	-3
FORUM.tie-at:body_own	-24	-10	-8	-26	32	-6	-3	-4	-3	-7	-7
FORUM.tie-at:country_after1	-16	-4	-6	2	29	-4	-2	-2	-2	-5	-5
FORUM.tie-at:country_after2	24	-2	-3	-9	-3	-2	-1	-1	-1	-2	-3
FORUM.tie-at:country_before	18	-2	-3		-2	-2	-1	-1	-1	-2	-3
FORUM.tie-at:country_far	5	-2	-3	12	-3	-2	-1	-1	-1	-2	-3
FORUM.tie-at:country_own	11	-4	-5	-6	12	-3	-2	-2	-2	-4	-4
FORUM.tie-at:holder_before	33	-3	-6	-19	-2	-3	-2	-1	-1	-3	-3
FORUM.tie-at:none_after1	3	-3	-4	11	6	-3	-2	-2	-1	-3	-4
FORUM.tie-at:none_after2	-6	-3	-4	11	14	-3	-2	-2	-1	-3	-4
FORUM.tie-at:none_before	22	-2	-3	-2	-3	-2	-1	-1	-1	-2	-3
FORUM.tie-at:none_far	13	-2	-3	4	-2	-2	-1	-1	-1	-2	-3
FORUM.tie-at:none_own	-4	-6	-6	17	10	-4	-2	-2	-2	-4	-5
FORUM.tie:body	6	-4	-5	-18	21	-3	-2	-2	-2	-4	-4
FORUM.tie:colleague	-11	-3	-5	16	-4	-3	-2	-2	-1	-3	-4
FORUM.tie:country	6	-3	-4	4	11	-2	-1	-1	-1	-3	-3
FORUM.tie:holder	25	-5	-7	-9	-7	-5	-2	-2	-2	-4	-4
FORUM.tie:none	4	-3	-4	13	5	-3	-1	-2	-1	-3	-3
FORUM.verb:does_come	7	-5	-8	1	-8	-4	-2	-3	-2	-4	-6
FORUM.verb:does_confirm	-42	-5	-7	45	-10	-5	-3	-3	-2	-5	-6
FORUM.verb:does_give	10	-4	-5	3	-9	-3	-2	-2	-1	-3	-4
FORUM.verb:does_ink	20	-2	-2	-11	-2	-2	-1	-1	-1	-2	-2
FORUM.verb:does_point	28	-2	-3	-15	-5	-2	-1	-1	-1	-2	-2
FORUM.verb:does_put	27	-1	-1	-22	-1	-2	-1	-1		-1	-1
FORUM.verb:does_receive	28	-3	-3	-15	-2	-2	-1	-1	-1	-2	-2
FORUM.verb:does_say	33	-2	-4	-15	-7	-2	-1	-1	-1	-2	-3
FORUM.verb:does_see	33	-3	-3	-28	-3	-2	-2	-1	-1	-2	-4
FORUM.verb:does_send	29	-1	-2	-16	-4	-2	-1	-1	-1	-1	-2
FORUM.verb:does_share	44	-5	-7	-43	-9	-3	-2	-2	-2	-5	-5
FORUM.verb:does_sign	17	-1	-1	-8	-1	-1	-1	-1		-1	-1
FORUM.verb:does_sit	39	-3	-3	-33	-2	-2	-1	-1	-1	-2	-3
FORUM.verb:does_speak	-17	-2	-3	19	-1	-1	-1	-1	-1	-1	-2
FORUM.verb:does_take	12	-4	-6	-1	-8	-4	-2	-2	-2	-5	-4
FORUM.verb:does_use	-53	-8	-13	54	-11	-7	-4	-4	-3	-7	-9
FORUM.verb:done-between_conclude	23	-2	-2	-6	-6	-1	-1	-1	-1	-2	-2
FORUM.verb:done-by_organize	-46	-6	-7	-31	50	-6	-3	-4	-3	-8	-7
FORUM.verb:done-by_sign	28	-2	-3	-10	-2	-2	-1	-1	-1	-3	-3
FORUM.verb:done-from_meet	40	-2	-3	-21	-6	-2	-1	-1	-1	-2	-3
FORUM.verb:done-of_bear	-47	-5	-6	49	-9	-6	-2	-2	-2	-3	-4
FORUM.verb:done-of_people	34	-2	-3	-14	-4	-2	-1	-1	-1	-2	-3
FORUM.verb:done-of_tour	22	-1	-1	-11	-3	-1	-1	-1	-1	-1	-1
FORUM.verb:done-owner_accord	23	-2	-2	-8	-6	-1	-1	-1	-1	-2	-2
FORUM.verb:done-owner_confirm	35	-4	-4	-31	-3	-2	-2	-2	-1	-3	-3
FORUM.verb:done-owner_convince	14	-1	-1	-9		-1				-1	-1
FORUM.verb:done-owner_see	16	-1	-1	-8	-1	-1		-1		-1	-1
FORUM.verb:done-to_give	19	-1	-2	-9	-1	-1	-1	-1	-1	-1	-2
FORUM.verb:done-to_go	15	-1	-1	-6	-1	-1	-1	-1		-1	-2
FORUM.verb:done-verb_base	31	-2	-3	-17	-2	-2	-1	-2	-1	-2	-2
FORUM.verb:done-verb_meet	32	-2	-2	-17	-3	-1	-1	-1	-1	-1	-2
FORUM.verb:done-verb_see	33	-2	-3	-24	-4	-1	-1	-1	-1	-2	-2
FORUM.verb:done-with_begin	24	-1	-3	-17	-3	-1	-1	-1	-1	-1	-2
FORUM.verb:done-with_follow	20	-1	-2	-10	-1	-1	-1	-1	-1	-1	-1
FORUM.verb:done-with_lunch	14	-1	-1	-7	-1	-1		-1		-1	-1
FORUM.verb:done-with_meet	29	-2	-2	-15	-5	-1	-1	-1	-1	-1	-2
FORUM.verb:done-with_sign	12	-1	-1	-5	-1	-1				-1	-1
FORUM.where:body	5	-3	-4	9	9	-3	-1	-2	-1	-3	-3
INVESTMENT.alike:1	8	-3	-4	-7	-1	-3	-1	9	11	-3	-4
INVESTMENT.alike:2	1	-3	-4	4	-1	-3	-2	9	6	-3	-3
INVESTMENT.alike:3	13	-3	-4	-5	-1	-2	-2	13	-1	-3	-3
INVESTMENT.at-kind:after1_agency	25	-3	-3	-5	-1	-2	-1	1	-3	-3	-3
INVESTMENT.at-kind:after1_company	-24	-5	-7	-9	-2	-4	-3	42	16	-4	-6
INVESTMENT.at-kind:after1_country	26	-2	-2	-4	-1	-2	-1	-7	-3	-2	-2
INVESTMENT.at-kind:after1_organization	-20	-5	-6	-12	-2	-5	-3	21	22	-5	-6
INVESTMENT.at-kind:after1_person	30	-2	-4	-6	-1	-2	-1	-6	-3	-2	-3
INVESTMENT.at-kind:after1_person-office	35	-3	-4	-7	-1	-2	-1	-7	-3	-2	-3
INVESTMENT.at-kind:after2_agency	24	-2	-2	-6	-1	-2	-1	-4	-2	-2	-2
INVESTMENT.at-kind:after2_company	21	-3	-5	-10	-2	-3	-2	15	-7	-3	-4
INVESTMENT.at-kind:after2_country		-3	-4	-9	-1	-2	-2	-4	26	-2	-3
INVESTMENT.at-kind:after2_organization	35	-3	-4	-9	-1	-2	-1	-5	-4	-2	-3
INVESTMENT.at-kind:after2_person	11	-4	-5	17	-1	-3	-2	-6	-4	-3	-4
INVESTMENT.at-kind:after2_person-office	-8	-4	-5	15	-1	-3	7	2	5	-3	-4
INVESTMENT.at-kind:before_agency	12	-4	-4	-5	-1	-3	-2	17	-7	-4	-4
INVESTMENT.at-kind:before_company	-43	-8	-10	-13	-4	-7	-4	20	58	-7	-12
INVESTMENT.at-kind:before_country	16	-2	-3	-4	-1	-2	-1	7	-5	-2	-3
INVESTMENT.at-kind:before_organization	23	-2	-4	-3	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.at-kind:before_person	26	-2	-3	-4	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.at-kind:before_person-office	33	-3	-4	-6	-1	-2	-2	-6	-5	-2	-3
INVESTMENT.at-kind:far_agency	19	-2	-2	-3	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.at-kind:far_company	7	-3	-4	-6	-1	-2	-2	7	11	-3	-4
INVESTMENT.at-kind:far_country	-4	-3	-4	-5	-1	-2	-2	23	-4	-3	-3
INVESTMENT.at-kind:far_organization	15	-1	-2	-2	-1	-1	-1	-2	-1	-1	-1
INVESTMENT.at-kind:far_person	18	-2	-3	-4	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.at-kind:far_person-office	19	-2	-2	-4	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.at-kind:own_agency	-17	-8	-8	-10	-3	-6	-3	48	-15	-8	-8
INVESTMENT.at-kind:own_company	-29	-12	-14	-15	-5	-9	-5	23	56	-9	-14
INVESTMENT.at-kind:own_country	17	-2	-3	-4	-1	-2	-1	-6	8	-2	-2
INVESTMENT.at-kind:own_organization	55	-6	-6	-7	-2	-4	-2	-12	-14	-4	-5
INVESTMENT.at-kind:own_person	23	-2	-3	-4	-1	-2	-1	-5	-3	-2	-2
INVESTMENT.at-kind:own_person-office	31	-3	-3	-5	-1	-2	-2	-6	-4	-2	-3
INVESTMENT.at:after1	7	-3	-4	-7	-1	-3	-2	16	5	-3	-4
INVESTMENT.at:after2	5	-3	-4	6	-1	-3	1	3	4	-3	-4
INVESTMENT.at:before	6	-3	-5	-6	-1	-3	-2	8	14	-3	-4
INVESTMENT.at:far	13	-2	-3	-4	-1	-2	-1	3	1	-2	-2
INVESTMENT.at:own		-5	-6	-7	-2	-4	-2	16	21	-4	-5
INVESTMENT.chance	-9		-1					1	12		-1
INVESTMENT.class:does_appointVerb	-18	-4	-5	-11	-2	-3	-2	12	30	-4	-4
INVESTMENT.class:does_attend	33	-2	-3	-7	-1	-2	-1	-6	-7	-2	-2
INVESTMENT.class:does_callVerb	24	-2	-2	-7	-1	-1	-1	-4	-2	-1	-2
INVESTMENT.class:does_forumNoun	10	-1	-1	-1		-1		-2	-1	-1	-1
INVESTMENT.class:does_forumVerb	25	-2	-2	-5	-1	-2	-1	-5	-3	-2	-2
INVESTMENT.class:does_investVerb	-14	-4	-5	10	-2	-3	-2	28	-6	-4	-4
INVESTMENT.class:does_launchVerb	-14	-4	-4	-7	-1	-2	-2	27	-6	-4	-3
INVESTMENT.class:does_licenceNoun	9	-1	-1	-2		-1	-1	-2	-1	-1	-1
INVESTMENT.class:does_licenceVerb	19	-2	-2	-3	-1	-1	-1	-4	-2	-2	-2
INVESTMENT.class:does_meetVerb	-38	-4	-4	-11	-2	-3	23	18	22	-3	-4
INVESTMENT.class:does_moneyNoun	14	-1	-2	-4	-1	-1	-1	-2	-1	-1	-1
INVESTMENT.class:does_pactNoun	25	-2	-2	-5	-1	-1	-1	-4	-3	-3	-2
INVESTMENT.class:does_planned	-20	-5	-7	-7	-2	-5	-3	-21	26	-5	-7
INVESTMENT.class:does_policyVerb	10	-2	-2	-4	-1	-2	-1	-5	13	-2	-2
INVESTMENT.class:does_punishVerb	22	-2	-2	-5	-1	-1	-1	-5	-2	-2	-2
INVESTMENT.class:does_receiveVerb	-5	-3	-4	22	-1	-2	-2	-7	-6	-2	-3
INVESTMENT.class:does_signVerb	6	-3	-3	17	-1	-3	-2	-7	-4	-3	-3
INVESTMENT.class:does_talkNoun	15	-1	-2	-4	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.class:does_topicVerb	21	-2	-3	-4	-1	-1	-1	-4	-2	-2	-2
INVESTMENT.class:does_travelNoun	15	-1	-3	-3		-1	-1	-3	-1	-1	-1
INVESTMENT.class:does_travelVerb	-11	-4	-6	17	-2	-3	-2	15	-10	-3	-5
INVESTMENT.class:does_wish	20	-2	-2	-5	-1	-1	-1	-3	-3	-2	-2
INVESTMENT.class:done-according_pactNoun	14	-1	-1	-2		-1		-3	-1	-1	-1
INVESTMENT.class:done-according_receiveVerb	14	-1	-1	-2		-1		-3	-1	-1	-1
INVESTMENT.class:done-attended_attend	8	-1	-1	-2		-1		-1	-1	-1	-1
INVESTMENT.class:done-attended_forumVerb	8	-1	-1	-2		-1		-1	-1	-1	-1
INVESTMENT.class:done-before_attend	17	-2	-2	-3	-1	-1	-1	-4	-1	-1	-1
INVESTMENT.class:done-before_forumVerb	17	-2	-2	-3	-1	-1	-1	-4	-1	-1	-1
INVESTMENT.class:done-by_forumVerb	21	-1	-2	-4	-1	-1	-1	-4	-3	-1	-1
INVESTMENT.class:done-by_investVerb	16	-1	-1	-2	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.class:done-by_launchVerb	27	-2	-2	-6	-1	-1	-1	-5	-3	-3	-2
INVESTMENT.class:done-by_licenceVerb	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
INVESTMENT.class:done-by_policyVerb	20	-2	-2	-3	-1	-2	-1	-3	-2	-2	-3
INVESTMENT.class:done-by_receiveVerb	15	-2	-2	-2	-1	-1	-1	-1	-2	-1	-2
INVESTMENT.class:done-by_signVerb	24	-2	-3	-3	-1	-2	-1	-4	-3	-3	-3
INVESTMENT.class:done-by_topicVerb	28	-3	-3	-6	-1	-2	-2	-5	-3	-3	-4
INVESTMENT.class:done-for_topicVerb	25	-2	-3	-3	-1	-2	-1	-6	-7	-2	-2
INVESTMENT.class:done-from_investVerb	44	-3	-3	-4	-1	-2	-1	-18	-11	-2	-3
INVESTMENT.class:done-from_launchVerb	21	-2	-2	-3	-1	-1	-1	-6	-3	-2	-2
INVESTMENT.class:done-from_pactNoun	16	-1	-2	-2		-1	-1	-5	-2	-1	-1
INVESTMENT.class:done-from_receiveVerb	17	-1	-2	-3	-1	-1	-1	-5	-2	-1	-1
INVESTMENT.class:done-from_topicVerb	19	-2	-2	-4	-1	-1	-1	-4	-2	-1	-2
INVESTMENT.class:done-headed_travelVerb	15	-1	-4	-3	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.class:done-in_callVerb	28	-2	-3	-6	-1	-2	-1	-6	-4	-2	-2
INVESTMENT.class:done-in_investVerb	-14	-4	-5	-6	-2	-4	-2	30	-14	-4	-4
INVESTMENT.class:done-in_travelVerb	16	-1	-2	-2	-1	-1	-1	-4	-4	-1	-2
INVESTMENT.class:done-into_forumVerb	11	-1	-1	-2		-1	-1	-2	-2	-1	-1
INVESTMENT.class:done-into_launchVerb	11	-1	-1	-2		-1	-1	-2	-2	-1	-1
INVESTMENT.class:done-into_punishVerb	11	-1	-1	-2		-1	-1	-2	-2	-1	-1
INVESTMENT.class:done-of_travelVerb	-17	-9	-8	-13	-4	-6	-4	-23	29	-6	-8
INVESTMENT.class:done-owner_appointVerb	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.class:done-owner_callVerb	20	-1	-2	-7	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.class:done-owner_forumVerb	34	-3	-2	-2	-1	-2	-1	-10	-18	-3	-3
INVESTMENT.class:done-owner_investVerb	17	-1	-2	-3	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.class:done-owner_launchVerb	16	-2	-2	-4	-1	-1	-1	-2	-1	-2	-2
INVESTMENT.class:done-owner_licenceVerb	-21	-7	-7	-9	-3	-5	-4	-12	29	-5	-11
INVESTMENT.class:done-owner_policyVerb	-21	-7	-8	-10	-3	-5	-5	-13	29	-5	-11
INVESTMENT.class:done-owner_punishVerb	13	-1	-1	-2	-1	-1	-1	-1	-1	-1	-2
INVESTMENT.class:done-owner_receiveVerb	12	-1	-1	-2		-1	-1	-2	-2	-1	-1
INVESTMENT.class:done-owner_topicVerb	23	-2	-3	-3	-1	-2	-1	-3	-6	-2	-2
INVESTMENT.class:done-owner_travelVerb	12	-1	-2	-2		-1	-1	-1	-2	-1	-2
INVESTMENT.class:done-presence_policyVerb	9	-1	-2	-1		-1	-1	-2	-1	-1	-1
INVESTMENT.class:done-presence_signVerb	9	-1	-2	-1		-1	-1	-2	-1	-1	-1
INVESTMENT.class:done-represented_attend	15	-1	-1	-3	-1	-2	-1	-2	-2	-1	-1
INVESTMENT.class:done-to_forumVerb	23	-2	-2	-3	-1	-2	-1	-5	-6	-2	-2
INVESTMENT.class:done-to_investVerb	13	-1	-2	-2		-1	-1	-2	-2	-1	-1
INVESTMENT.class:done-to_licenceVerb	12	-1	-1	-2		-1	-1	-2	-1	-1	-1
INVESTMENT.class:done-to_meetVerb	6	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.class:done-to_moneyNoun	12	-1	-1	-2		-1	-1	-2	-1	-1	-1
INVESTMENT.class:done-to_receiveVerb	12	-1	-1	-2		-1	-1	-2	-1	-1	-1
INVESTMENT.class:done-to_travelVerb	18	-1	-2	-2	-1	-1	-1	-4	-3	-1	-2
INVESTMENT.class:done-verb_appointVerb	-15	-4	-7	-7	-2	-3	-2	40	-13	-5	-4
INVESTMENT.class:done-verb_attend	-44	-3	-5	-9	-1	-3	-2	53	-4	-3	-3
INVESTMENT.class:done-verb_callVerb	10	-1	-1	-2		-1		-2	-1	-1	-1
INVESTMENT.class:done-verb_investVerb	27	-2	-4	-3	-1	-1	-1	-6	-2	-3	-2
INVESTMENT.class:done-verb_licenceNoun	14	-1	-1	-2		-1	-1	-4	-2	-1	-1
INVESTMENT.class:done-verb_licenceVerb	21	-1	-2	-3	-1	-1	-1	-6	-2	-1	-2
INVESTMENT.class:done-verb_meetVerb	21	-2	-3	-4	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.class:done-verb_moneyNoun	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.class:done-verb_policyVerb	24	-2	-3	-3	-1	-2	-1	-6	-2	-2	-2
INVESTMENT.class:done-verb_punishVerb	23	-2	-2	-3	-1	-1	-1	-5	-1	-2	-3
INVESTMENT.class:done-verb_receiveVerb	12	-1	-2	-2		-1		-2	-1	-1	-1
INVESTMENT.class:done-verb_signVerb	20	-2	-2	-4	-1	-1	-1	-4	-3	-2	-2
INVESTMENT.class:done-verb_talkNoun	10	-1	-1	-2		-1		-2	-1	-1	-1
INVESTMENT.class:done-verb_topicVerb	28	-3	-2	-4	-1	-2	-1	-6	-3	-2	-2
INVESTMENT.class:done-verb_travelVerb	12	-1	-2	-2		-1	-1	-2	-1	-1	-1
INVESTMENT.class:done-with_forumVerb	15	-1	-3	-2	-1	-1	-1	-3	-4	-1	-2
INVESTMENT.class:done-with_mealNoun	16	-1	-2	-2	-1	-1	-1	-4	-3	-1	-2
INVESTMENT.class:done-with_meetVerb	16	-1	-2	-3	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.class:done-with_punishVerb	17	-1	-3	-2	-1	-1	-1	-3	-5	-1	-2
INVESTMENT.class:done-with_signVerb	18	-1	-2	-2	-1	-1	-1	-4	-2	-1	-1
INVESTMENT.cue:accompany	25	-2	-4	-4	-1	-2	-1	-5	-3	-2	-2
INVESTMENT.cue:along	26	-10	-9	-16	-4	-6	-4	-36	7	-6	-11
INVESTMENT.cue:also	-7	-3	-4	-7	-1	-2	-1	18	12	-2	-3
INVESTMENT.cue:appoint	-25	-3	-5	-6	-1	-3	-2	-12	35	-3	-5
INVESTMENT.cue:attend	4	-2	-2	15	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.cue:attendance	45	-4	-4	-19	-2	-3	-2	-9	-7	-3	-4
INVESTMENT.cue:both	12	-1	-2	-2		-1	-1	-2	-1	-1	-1
INVESTMENT.cue:buy	-13	-5	-5	-6	-2	-3	-2	26	7	-4	-5
INVESTMENT.cue:ceremony	30	-2	-2	-13	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.cue:company	-29	-4	-6	-7	-2	-3	-2	31	25	-3	-5
INVESTMENT.cue:conference	27	-2	-4	-4	-1	-1	-1	-4	-3	-2	-2
INVESTMENT.cue:conversation	24	-1	-2	-5	-1	-1	-1	-5	-3	-1	-2
INVESTMENT.cue:delegation	23	-2	-4	-5	-1	-1	-1	-4	-3	-1	-2
INVESTMENT.cue:discussion	-30	-5	-5	-12	-2	-4	22	15	19	-4	-5
INVESTMENT.cue:event		-2	-2	16	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.cue:exchange	23	-1	-2	-3	-1	-2	-1	-6	-3	-1	-2
INVESTMENT.cue:fund	16	-2	-3	-4	-1	-2	-1	-6	6	-2	-2
INVESTMENT.cue:group	2	-4	-8	-7	-3	-3	-2	-13	22	-3	-5
INVESTMENT.cue:head	40	-3	-6	-6	-1	-2	-1	-7	-7	-3	-3
INVESTMENT.cue:host	39	-3	-2	-4	-1	-3	-1	-14	-6	-3	-3
INVESTMENT.cue:initial	1	-7	-10	-11	-4	-7	-6	-21	23	-7	-10
INVESTMENT.cue:invest	7	-2	-3	-4	-1	-2	-2	13	-5	-2	-2
INVESTMENT.cue:join	-27	-3	-5	-7	-1	-3	-2	43	-6	-3	-3
INVESTMENT.cue:lead	-26	-2	-5	-5	-1	-2	-1	30	15	-2	-3
INVESTMENT.cue:license	30	-2	-2	-3	-1	-1	-1	-7	-8	-2	-2
INVESTMENT.cue:likewise	10	-1	-1	-2		-1		-2	-2	-1	-1
INVESTMENT.cue:meeting	17	-2	-2	-5	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.cue:member	29	-2	-3	-6	-1	-2	-1	-6	-5	-2	-2
INVESTMENT.cue:name	34	-1	-2	-3	-1	-2	-1	-8	-13	-1	-2
INVESTMENT.cue:nominate	11	-1	-1	-2		-1		-3	-1	-1	-1
INVESTMENT.cue:other	17	-3	-4	-4	-1	-2	-1	-10	13	-2	-3
INVESTMENT.cue:owner	12	-1	-2	-2	-1	-1	-1	-3	-3	-1	-1
INVESTMENT.cue:party	19	-2	-3	-3	-1	-2	-1	-3	-3	-1	-2
INVESTMENT.cue:presence	32	-2	-3	-5	-1	-2	-2	-8	-3	-2	-2
INVESTMENT.cue:present	47	-2	-3	-22	-1	-1	-1	-6	-3	-2	-3
INVESTMENT.cue:receive	4	-5	-7	-7	-2	-4	-2	12	8	-4	-5
INVESTMENT.cue:replace	42	-2	-4	-8	-1	-2	-1	-24	-3	-3	-3
INVESTMENT.cue:represent	34	-2	-3	-6	-1	-3	-1	-6	-8	-2	-3
INVESTMENT.cue:sell	-12	-5	-6	-8	-2	-4	-2	9	26	-4	-6
INVESTMENT.cue:side	27	-2	-2	-6	-1	-1	-1	-4	-3	-2	-2
INVESTMENT.cue:sign	7	-2	-3	-4	-1	-2	-1	14	-3	-2	-2
INVESTMENT.cue:signature	32	-2	-3	-16	-1	-4	-2	-5	-3	-3	-3
INVESTMENT.cue:speak	7	-2	-2	13	-1	-2	-1	-4	-4	-1	-2
INVESTMENT.cue:stake	30	-2	-3	-15	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.cue:subsidiary	7	-6	-8	-8	-3	-5	-3	-30	29	-5	-7
INVESTMENT.cue:talk	-10	-3	-5	-6	-1	-2	-2	-16	37	-2	-3
INVESTMENT.cue:team	41	-3	-4	-6	-1	-2	-1	-12	-6	-3	-3
INVESTMENT.cue:together	43	-3	-4	-7	-1	-2	-1	-12	-7	-3	-3
INVESTMENT.cue:too	-20	-4	-7	-11	-2	-4	-2	33	-14	-4	-5
INVESTMENT.cue:tour	26	-2	-3	-4	-1	-1	-1	-9	-3	-1	-2
INVESTMENT.cue:visit	27	-2	-3	-3	-1	-1	-1	-7	-5	-2	-2
INVESTMENT.cue:welcome	22	-2	-3	-3	-1	-1	-1	-3	-4	-1	-2
INVESTMENT.cue:witness	16	-1	-2	-2		-1	-1	-2	-3	-1	-1
INVESTMENT.elsewhere:none	6	-4	-4	-5	-1	-3	-2	17	6	-3	-4
INVESTMENT.elsewhere:other	10	-3	-4	-2	-1	-2	-1	-3	11	-2	-3
INVESTMENT.elsewhere:same	-40	-9	-12	-14	-3	-7	-4	50	19	-8	-11
INVESTMENT.governor:according	14	-1	-1	-2		-1		-3	-1	-1	-1
INVESTMENT.governor:among	34	-2	-4	-4	-1	-2	-1	-8	-9	-2	-2
INVESTMENT.governor:as	30	-3	-4	-7	-1	-2	-1	-5	-3	-3	-3
INVESTMENT.governor:at	22	-2	-3	-4	-1	-1	-1	-4	-3	-2	-2
INVESTMENT.governor:attended	8	-1	-1	-2		-1		-1	-1	-1	-1
INVESTMENT.governor:before	22	-2	-2	-5	-1	-1	-1	-3	-3	-2	-2
INVESTMENT.governor:between	-46	-9	-12	-20	-5	-13	-6	50	-13	-9	-12
INVESTMENT.governor:by	26	-3	-4	-5	-2	-2	-1	-9	5	-3	-4
INVESTMENT.governor:for	41	-3	-4	-5	-1	-3	-2	-8	-9	-3	-4
INVESTMENT.governor:free	4	-3	-4	-4	-1	-3	-1	11	9	-3	-4
INVESTMENT.governor:from	-4	-4	-5	-6	-1	-3	-2	21	8	-3	-4
INVESTMENT.governor:headed	15	-1	-4	-3	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.governor:in	1	-3	-3	-5	-1	-2	-1	3	18	-2	-3
INVESTMENT.governor:into	14	-1	-1	-2		-1	-1	-4	-2	-1	-1
INVESTMENT.governor:of	-13	-7	-7	3	-3	-5	-3	10	32	-5	-7
INVESTMENT.governor:on	32	-3	-4	-5	-1	-2	-1	-5	-3	-2	-3
INVESTMENT.governor:owner	18	-2	-3	-4	-1	-2	-1	-5	7	-2	-3
INVESTMENT.governor:presence	9	-1	-2	-1		-1	-1	-2	-1	-1	-1
INVESTMENT.governor:represented	15	-1	-1	-3	-1	-2	-1	-2	-2	-1	-1
INVESTMENT.governor:to	50	-3	-3	-4	-1	-2	-1	-12	-20	-2	-3
INVESTMENT.governor:verb	5	-3	-4	-6	-1	-2	-1	29	-10	-3	-3
INVESTMENT.governor:with	21	-2	-3	-5	-1	-2	-1	-8	11	-2	-3
INVESTMENT.kind:agency	11	-3	-3	-5	-1	-2	-1	17	-4	-3	-3
INVESTMENT.kind:company	-25	-6	-8	-11	-3	-5	-3	32	41	-5	-8
INVESTMENT.kind:country	9	-2	-3	-5	-1	-2	-1	3	7	-2	-3
INVESTMENT.kind:organization	14	-3	-4	-6	-1	-2	-1	7	4	-2	-3
INVESTMENT.kind:person	21	-2	-3	1	-1	-2	-1	-4	-3	-2	-2
INVESTMENT.kind:person-office	20	-3	-4		-1	-2		-4	-2	-2	-3
INVESTMENT.list:list	-9	-4	-5	-10	-2	-3	1	36	3	-3	-4
INVESTMENT.list:single	8	-3	-4	-3	-1	-2	-1	4	10	-3	-4
INVESTMENT.mention:name_free	4	-3	-4	-3	-1	-3	-1	12	8	-3	-4
INVESTMENT.mention:name_owner	15	-2	-3	-4	-1	-2	-1	-5	9	-2	-3
INVESTMENT.mention:nominal_free	-6	-4	-5	-8	-1	-3	-2	4	29	-4	-5
INVESTMENT.mention:nominal_owner	33	-3	-3	-7	-1	-2	-2	-5	-5	-3	-3
INVESTMENT.mention:post_free	43	-3	-6	-11	-1	-3	-2	-6	-4	-3	-4
INVESTMENT.mention:pronoun_free	27	-3	-3	-4	-1	-2	-1	-5	-4	-2	-3
INVESTMENT.mention:pronoun_owner	29	-2	-3	-5	-1	-2	-1	-4	-6	-2	-3
INVESTMENT.parts:1	-1	-4	-5	-1	-1	-3	-2	14	11	-3	-4
INVESTMENT.parts:2	15	-3	-4	-6	-1	-2	-1	5	4	-2	-3
INVESTMENT.parts:3	2	-3	-4	-5	-1	-2	-2	3	19	-2	-3
INVESTMENT.parts:4	16	-3	-4	-6	-1	-2	-1	-10	15	-3	-4
INVESTMENT.rival:none_after1	-7	-4	-6	-9	-2	-4	-2	27	15	-4	-5
INVESTMENT.rival:none_after2	-1	-4	-5	16	-2	-4	-2	6	5	-4	-5
INVESTMENT.rival:none_before	2	-3	-5	-6	-1	-3	-2	11	17	-3	-4
INVESTMENT.rival:none_far	12	-3	-3	-5	-1	-2	-1	12	-3	-2	-3
INVESTMENT.rival:none_own	1	-6	-6	-8	-2	-4	-2	19	19	-4	-6
INVESTMENT.rival:other_after1	20	-2	-3	-5	-1	-2	-1	4	-4	-2	-3
INVESTMENT.rival:other_after2	16	-2	-3	-9	-1	-2	4		3	-2	-3
INVESTMENT.rival:other_before	12	-3	-4	-6	-1	-3	-2	4	10	-3	-4
INVESTMENT.rival:other_far	14	-2	-2	-4	-1	-1	-1	-3	4	-2	-2
INVESTMENT.rival:other_own	-2	-5	-5	-6	-2	-3	-2	10	21	-4	-4
INVESTMENT.rival:same_after1	41	-3	-3	-5	-1	-2	-1	-16	-5	-3	-3
INVESTMENT.rival:same_after2	38	-2	-3	-4	-1	-2	-2	-14	-5	-2	-3
INVESTMENT.rival:same_before	32	-2	-3	-4	-1	-2	-1	-7	-9	-2	-3
INVESTMENT.rival:same_far	28	-3	-3	-4	-1	-2	-1	-6	-3	-2	-3
INVESTMENT.rival:same_own	16	-1	-2	-2	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.speech:silent_after1	10	-3	-4	-7	-1	-3	-2	18		-3	-4
INVESTMENT.speech:silent_after2	5	-3	-4	4	-1	-3	1	4	4	-3	-4
INVESTMENT.speech:silent_before	4	-3	-5	-6	-1	-3	-2	9	16	-3	-4
INVESTMENT.speech:silent_far	13	-2	-3	-4	-1	-2	-1	3	1	-2	-2
INVESTMENT.speech:silent_own		-5	-6	-8	-2	-4	-2	13	25	-4	-6
INVESTMENT.speech:speaks_after1	-7	-3	-5	-7	-1	-3	-2	-8	28	-3	-3
INVESTMENT.speech:speaks_after2	15	-5	-6	9	-2	-4	-3	-6	-5	-5	-5
INVESTMENT.speech:speaks_before	23	-2	-3	-3	-1	-2	-1	-3	-3	-2	-2
INVESTMENT.speech:speaks_far	20	-2	-3	-4	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.speech:speaks_own	1	-3	-3	-4	-1	-2	-1	22	-8	-3	-3
INVESTMENT.tie-at:body_before	-27	-9	-13	-13	-5	-9	-7	-20	31	-9	-13
INVESTMENT.tie-at:country_after1	-2	-3	-5	-7	-1	-3	-2	23	6	-3	-4
INVESTMENT.tie-at:country_after2	5	-3	-3	13	-1	-2	-2	-6	6	-2	-3
INVESTMENT.tie-at:country_before	19	-3	-4	-5	-1	-3	-2	-7	11	-3	-4
INVESTMENT.tie-at:country_far	5	-2	-3	-4	-1	-2	-1	6	7	-2	-2
INVESTMENT.tie-at:country_own	7	-4	-4	-5	-1	-3	-2	13	7	-3	-4
INVESTMENT.tie-at:holder_after1	30	-3	-4	-6	-1	-2	-1	-5	-3	-2	-2
INVESTMENT.tie-at:holder_after2	-26	-8	-8	12	-3	-6	22	17	-9	-7	-7
INVESTMENT.tie-at:holder_before	16	-2	-3	-3	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.tie-at:holder_far	21	-2	-3	-5	-1	-2	-1	-2	-2	-2	-2
INVESTMENT.tie-at:holder_own	17	-2	-2	-3	-1	-1	-1	-3	-2	-1	-1
INVESTMENT.tie-at:none_after1	7	-3	-4	-7	-1	-3	-2	15	6	-3	-4
INVESTMENT.tie-at:none_after2	14	-3	-4	-2	-1	-3	-2	4	4	-3	-4
INVESTMENT.tie-at:none_before	5	-4	-5	-7	-1	-3	-2	15	10	-3	-5
INVESTMENT.tie-at:none_far	18	-2	-3	-4	-1	-2	-1	1	-3	-2	-2
INVESTMENT.tie-at:none_own	-6	-7	-7	-9	-3	-5	-3	19	30	-5	-7
INVESTMENT.tie:body	-27	-9	-13	-13	-5	-9	-7	-20	31	-9	-13
INVESTMENT.tie:country	5	-3	-3	-2	-1	-2	-1	7	9	-3	-3
INVESTMENT.tie:holder	10	-3	-3	3	-1	-2	5	2	-3	-2	-2
INVESTMENT.tie:none	7	-3	-5	-5	-1	-3	-2	11	9	-3	-4
INVESTMENT.verb:does_accept	29	-3	-3	-5	-1	-2	-1	-5	-3	-3	-3
INVESTMENT.verb:does_add	-38	-10	-12	-12	-4	-7	-5	47	-31	-7	-10
INVESTMENT.verb:does_adopt	18	-2	-2	-3	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.verb:does_affirm	34	-4	-6	-11	-1	-3	-3	-6	-3	-4	-3
INVESTMENT.verb:does_announce	20	-2	-2	-4	-1	-1	-1	-4	-2	-1	-2
INVESTMENT.verb:does_approve	15	-1	-1	-3	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:does_ask	24	-2	-3	-5	-1	-2	-1	-5	-2	-2	-2
INVESTMENT.verb:does_attend	23	-1	-2	-8	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.verb:does_bring	24	-2	-4	-7	-1	-2	-1	-4	-2	-2	-2
INVESTMENT.verb:does_call	17	-1	-2	-4	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.verb:does_clear	26	-3	-3	-3	-1	-2	-1	-7	-3	-3	-3
INVESTMENT.verb:does_come	28	-2	-3	-5	-1	-2	-1	-5	-4	-2	-3
INVESTMENT.verb:does_compete	24	-2	-2	-4	-1	-2	-1	-5	-4	-2	-2
INVESTMENT.verb:does_conclude	35	-3	-3	-7	-1	-3	-2	-11	-4	-4	-4
INVESTMENT.verb:does_confirm	39	-3	-3	-9	-1	-3	-2	-11	-4	-3	-3
INVESTMENT.verb:does_cut	28	-3	-3	-5	-1	-2	-1	-7	-3	-2	-2
INVESTMENT.verb:does_fin	37	-4	-5	-5	-2	-3	-2	-12	-16	-3	-6
INVESTMENT.verb:does_follow	32	-3	-3	-5	-1	-2	-1	-8	-4	-3	-3
INVESTMENT.verb:does_freeze	28	-3	-2	-4	-1	-2	-1	-8	-3	-3	-3
INVESTMENT.verb:does_give	34	-3	-3	-6	-1	-2	-1	-9	-3	-3	-4
INVESTMENT.verb:does_go	-29	-10	-15	-18	-5	-9	-6	36	-30	-10	-18
INVESTMENT.verb:does_grant	14	-1	-2	-4	-1	-1	-1	-2	-1	-1	-1
INVESTMENT.verb:does_have	32	-2	-3	-10	-1	-2	-1	-4	-3	-2	-3
INVESTMENT.verb:does_head	41	-3	-9	-9	-2	-2	-2	-8	-6	-3	-4
INVESTMENT.verb:does_hear	19	-2	-2	-5	-1	-1	-1	-3	-3	-2	-2
INVESTMENT.verb:does_hold	33	-3	-4	-6	-1	-3	-1	-7	-3	-2	-3
INVESTMENT.verb:does_intend	34	-3	-7	-10	-1	-3	-2	-11	-4	-3	-4
INVESTMENT.verb:does_join	35	-2	-3	-5	-1	-2	-2	-14	-7	-2	-2
INVESTMENT.verb:does_keep	33	-2	-3	-6	-1	-2	-1	-11	-4	-2	-4
INVESTMENT.verb:does_leave	42	-3	-4	-11	-1	-2	-2	-15	-6	-3	-3
INVESTMENT.verb:does_let	21	-2	-2	-4	-1	-1	-1	-4	-3	-2	-2
INVESTMENT.verb:does_license	9	-1	-1	-2		-1	-1	-2	-1	-1	-1
INVESTMENT.verb:does_look	28	-3	-3	-5	-1	-1	-1	-5	-6	-2	-3
INVESTMENT.verb:does_make	25	-2	-2	-2	-1	-2	-1	-7	-3	-3	-2
INVESTMENT.verb:does_meet	-55	-7	-6	-19	-2	-5	30	25	29	-5	-6
INVESTMENT.verb:does_mention	15	-1	-2	-3	-1	-1	-1	-3	-1	-1	-1
INVESTMENT.verb:does_note	21	-2	-3	-4	-1	-2	-1	-4	-2	-2	-2
INVESTMENT.verb:does_open	25	-3	-2	-6	-1	-2	-1	-4	-2	-3	-2
INVESTMENT.verb:does_own	33	-2	-3	-5	-1	-2	-1	-11	-4	-2	-3
INVESTMENT.verb:does_present	42	-3	-3	-27	-1	-2	-1	-7	-3	-2	-2
INVESTMENT.verb:does_publish	14	-1	-1	-2	-1	-1	-1	-2	-2	-1	-1
INVESTMENT.verb:does_put	-15	-5	-5	27	-2	-5	-3	-12	-7	-5	-5
INVESTMENT.verb:does_recall	14	-1	-2	-2		-1	-1	-2	-1	-1	-1
INVESTMENT.verb:does_receive	28	-2	-3	-7	-1	-1	-1	-4	-2	-1	-1
INVESTMENT.verb:does_return	36	-3	-5	-10	-1	-2	-2	-6	-3	-2	-3
INVESTMENT.verb:does_run	25	-1	-2	-2	-1	-1	-1	-9	-3	-1	-2
INVESTMENT.verb:does_say	-2	-3	-4	8	-1	-3	-2	-10	20	-3	-3
INVESTMENT.verb:does_see	-23	-7	-9	32	-3	-6	-5	-21	-20	-6	-9
INVESTMENT.verb:does_set	-20	-5	-7	-7	-2	-5	-3	-21	26	-5	-7
INVESTMENT.verb:does_show	10	-1	-1	-1		-1		-2	-1	-1	-1
INVESTMENT.verb:does_sign	21	-1	-2	-5	-1	-2	-1	-4	-3	-1	-2
INVESTMENT.verb:does_speak	24	-2	-2	-4	-1	-2	-1	-4	-4	-2	-2
INVESTMENT.verb:does_spend	43	-4	-6	-17	-2	-3	-3	-11	-5	-4	-4
INVESTMENT.verb:does_stop	16	-1	-2	-3		-1	-1	-5	-1	-1	-2
INVESTMENT.verb:does_take	53	-3	-4	-13	-1	-3	-2	-14	-6	-4	-4
INVESTMENT.verb:does_tell	21	-2	-2	-4	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.verb:does_tour	16	-1	-3	-3		-1	-1	-3	-1	-1	-1
INVESTMENT.verb:does_walk	19	-2	-3	-3	-1	-1	-1	-3	-3	-1	-2
INVESTMENT.verb:does_want	30	-3	-3	-7	-1	-2	-1	-4	-4	-2	-2
INVESTMENT.verb:does_witness	8	-1	-1	-2		-1	-1	-1	-1	-1	-1
INVESTMENT.verb:does_work	22	-2	-3	-4	-1	-1	-1	-4	-2	-2	-3
INVESTMENT.verb:done-according_accord	14	-1	-1	-2		-1		-3	-1	-1	-1
INVESTMENT.verb:done-attended_attend	8	-1	-1	-2		-1		-1	-1	-1	-1
INVESTMENT.verb:done-before_bring	17	-2	-2	-3	-1	-1	-1	-4	-1	-1	-1
INVESTMENT.verb:done-between_split	-53	-13	-17	-27	-8	-18	-8	55	-19	-12	-16
INVESTMENT.verb:done-by_approve	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
INVESTMENT.verb:done-by_give	21	-2	-2	-2	-1	-1	-1	-5	-3	-2	-2
INVESTMENT.verb:done-by_own	24	-2	-2	-3	-1	-1	-1	-8	-3	-2	-2
INVESTMENT.verb:done-by_sign	24	-2	-3	-3	-1	-2	-1	-4	-3	-3	-3
INVESTMENT.verb:done-for_tell	25	-2	-3	-3	-1	-2	-1	-6	-7	-2	-2
INVESTMENT.verb:done-from_accord	16	-1	-2	-2		-1	-1	-5	-2	-1	-1
INVESTMENT.verb:done-from_acquire	38	-3	-3	-4	-1	-2	-1	-12	-11	-2	-3
INVESTMENT.verb:done-from_come	42	-3	-4	-4	-1	-3	-1	-16	-10	-3	-4
INVESTMENT.verb:done-from_hear	19	-2	-2	-4	-1	-1	-1	-4	-2	-1	-2
INVESTMENT.verb:done-from_say	17	-2	-2	-2	-1	-1	-1	-3	-2	-2	-2
INVESTMENT.verb:done-headed_head	15	-1	-4	-3	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.verb:done-in_brief	28	-2	-3	-6	-1	-2	-1	-6	-4	-2	-2
INVESTMENT.verb:done-in_go	16	-1	-2	-2	-1	-1	-1	-4	-4	-1	-2
INVESTMENT.verb:done-in_invest	-25	-3	-5	-6	-2	-3	-2	37	-12	-3	-4
INVESTMENT.verb:done-into_open	11	-1	-1	-2		-1	-1	-2	-2	-1	-1
INVESTMENT.verb:done-of_come	-25	-6	-6	-11	-3	-5	-3	32	-14	-5	-6
INVESTMENT.verb:done-of_go	31	-3	-3	-5	-1	-2	-2	-5	-9	-3	-3
INVESTMENT.verb:done-of_spin	26	-4	-5	-6	-2	-2	-2	-10	-10	-3	-4
INVESTMENT.verb:done-owner_approve	-24	-9	-10	-13	-4	-6	-5	-16	30	-7	-15
INVESTMENT.verb:done-owner_buy	14	-1	-1	-1		-1	-1	-3	-3	-1	-1
INVESTMENT.verb:done-owner_count	10	-1	-1	-1		-1	-1	-2	-2	-1	-1
INVESTMENT.verb:done-owner_pay	21	-1	-2	-8	-1	-1	-1	-2	-2	-1	-2
INVESTMENT.verb:done-owner_take	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.verb:done-owner_worry	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
INVESTMENT.verb:done-presence_sign	9	-1	-2	-1		-1	-1	-2	-1	-1	-1
INVESTMENT.verb:done-represented_represent	15	-1	-1	-3	-1	-2	-1	-2	-2	-1	-1
INVESTMENT.verb:done-to_come	27	-2	-3	-3	-1	-2	-1	-6	-9	-2	-3
INVESTMENT.verb:done-to_give	13	-1	-2	-2	-1	-1	-1	-2	-3	-1	-1
INVESTMENT.verb:done-to_go	21	-1	-2	-2	-1	-1	-1	-5	-4	-1	-2
INVESTMENT.verb:done-to_grant	12	-1	-1	-2		-1	-1	-2	-1	-1	-1
INVESTMENT.verb:done-to_speak	6	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.verb:done-verb_ask	29	-2	-3	-5	-1	-2	-1	-8	-3	-3	-3
INVESTMENT.verb:done-verb_base	-34	-8	-9	-10	-4	-6	-4	38	-31	-6	-9
INVESTMENT.verb:done-verb_describe	37	-3	-5	-8	-1	-3	-2	-15	-6	-3	-5
INVESTMENT.verb:done-verb_fin	26	-2	-3	-4	-1	-2	-1	-6	-3	-2	-2
INVESTMENT.verb:done-verb_grant	8	-1	-1	-1		-1		-1	-1	-1	-1
INVESTMENT.verb:done-verb_join	-53	-3	-5	-7	-2	-3	-2	58	-4	-3	-3
INVESTMENT.verb:done-verb_lead	11	-1	-1	-2		-1		-3	-1	-1	-1
INVESTMENT.verb:done-verb_license	14	-1	-1	-2		-1	-1	-4	-2	-1	-1
INVESTMENT.verb:done-verb_manage	41	-2	-2	-16	-1	-1	-1	-9	-3	-2	-3
INVESTMENT.verb:done-verb_meet	21	-2	-3	-4	-1	-1	-1	-3	-2	-1	-2
INVESTMENT.verb:done-verb_oblige	24	-2	-3	-3	-1	-2	-1	-6	-2	-2	-2
INVESTMENT.verb:done-verb_put	20	-2	-2	-4	-1	-1	-1	-4	-3	-2	-2
INVESTMENT.verb:done-verb_replace	42	-2	-4	-8	-1	-2	-1	-24	-3	-3	-3
INVESTMENT.verb:done-verb_take	47	-4	-11	-7	-2	-3	-2	-17	-5	-9	-5
INVESTMENT.verb:done-verb_tell	26	-3	-2	-4	-1	-2	-1	-6	-3	-2	-2
INVESTMENT.verb:done-with_close	17	-1	-3	-2	-1	-1	-1	-3	-5	-1	-2
INVESTMENT.verb:done-with_conclude	20	-1	-2	-3	-1	-1	-1	-6	-3	-1	-2
INVESTMENT.verb:done-with_coordinate	10	-1	-1	-2		-1		-1	-1	-1	-1
INVESTMENT.verb:done-with_lunch	16	-1	-2	-2	-1	-1	-1	-4	-3	-1	-2
INVESTMENT.where:body	6	-3	-4	-4	-1	-3	-1	9	9	-3	-4
INVESTMENT.where:item	24	-2	-3	-5	-1	-3	-1	-5	-2	-2	-2
LAUNCH.alike:1	3	-3	-4	7	12	-3	-2	-2	-1	-3	-4
LAUNCH.alike:2	11	-3	-4	-2	10	-2	-1	-1	-1	-2	-3
LAUNCH.alike:3	33	-3	-5	-5	-11	-3	-1	-2	-1	-3	-4
LAUNCH.at-kind:after1_agency	-1	-5	-5	-35	31	-4	-2	-3	-2	-5	-5
LAUNCH.at-kind:after1_company	-14	-4	-6	-4	31	-4	-2	-3	-2	-4	-6
LAUNCH.at-kind:after1_country	34	-2	-3	-12	-6	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:after1_organization	43	-3	-4	-19	-7	-2	-1	-2	-1	-2	-3
LAUNCH.at-kind:after1_person	17	-5	-8	10	-9	-4	-2	-3	-2	-4	-5
LAUNCH.at-kind:after1_person-office	-20	-4	-6	41	-7	-4	-2	-2	-2	-4	-4
LAUNCH.at-kind:after2_agency	10	-2	-2	-9	14	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:after2_company	28	-1	-2	-9	-8	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:after2_country	15	-1	-1	-5	-2	-1	-1	-1		-1	-1
LAUNCH.at-kind:after2_organization	25	-2	-2	-11	-3	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:after2_person	6	-2	-3	7	-2	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:after2_person-office	10	-3	-4	6	-3	-2	-2	-2	-1	-3	-3
LAUNCH.at-kind:before_agency	37	-4	-4	-7	-9	-2	-1	-1	-1	-4	-4
LAUNCH.at-kind:before_company	13	-2	-3	-8	13	-2	-1	-1	-1	-2	-4
LAUNCH.at-kind:before_country	-13	-2	-2	-4	26	-1	-1	-1	-1	-1	-2
LAUNCH.at-kind:before_organization	2	-2	-4	17	-6	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:before_person	27	-2	-3	-12	-3	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:before_person-office	36	-2	-3	-20	-2	-1	-1	-1	-1	-2	-2
LAUNCH.at-kind:far_agency	11	-3	-3	-15	20	-2	-1	-1	-1	-3	-3
LAUNCH.at-kind:far_company	29	-2	-3	-13	-3	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:far_country	27	-2	-3	-10	-3	-2	-1	-1	-1	-2	-2
LAUNCH.at-kind:far_organization	31	-3	-3	-11	-4	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:far_person	-4	-3	-4	17	-4	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:far_person-office	-25	-4	-6	41	-5	-3	-2	-2	-2	-4	-4
LAUNCH.at-kind:own_agency	-33	-8	-7	-23	49	-6	-3	-4	-3	-9	-7
LAUNCH.at-kind:own_company	14	-5	-6	-18	24	-4	-2	-3	-2	-4	-6
LAUNCH.at-kind:own_country	31	-3	-3	-12	-4	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:own_organization	37	-3	-4	-14	-8	-2	-1	-1	-1	-2	-3
LAUNCH.at-kind:own_person	-4	-5	-6	7	17	-4	-2	-2	-2	-4	-5
LAUNCH.at-kind:own_person-office	-4	-6	-8	29	-15	-4	-3	-3	-2	-5	-6
LAUNCH.at:after1	-4	-4	-6	17	16	-4	-2	-2	-2	-4	-5
LAUNCH.at:after2	15	-2	-3			-2	-1	-1	-1	-2	-2
LAUNCH.at:before	16	-2	-3	-9	9	-2	-1	-1	-1	-2	-3
LAUNCH.at:far	6	-3	-3	9	3	-2	-1	-1	-1	-2	-3
LAUNCH.at:own		-5	-6	3	27	-4	-2	-2	-2	-4	-5
LAUNCH.chance	-4	1		2	2	1					
LAUNCH.class:does_appointVerb	31	-1	-2	-13	-4	-1	-1	-1	-1	-1	-2
LAUNCH.class:does_attend	5	-2	-3	6	-7	-2	-1	-1	-1	-2	-3
LAUNCH.class:does_callVerb	2	-4	-4	11	-6	-2	-1	-1	-1	-2	-3
LAUNCH.class:does_forumVerb		-2	-3	14	-6	-2	-1	-1	-1	-2	-3
LAUNCH.class:does_investVerb	31	-2	-2	-12	-4	-2	-1	-1	-1	-2	-2
LAUNCH.class:does_launchNoun	19	-2	-1	-4	-6	-1	-1	-1	-1	-2	-2
LAUNCH.class:does_launchVerb	18	-2	-2	-4	-4	-1	-1	-1	-1	-2	-2
LAUNCH.class:does_licenceVerb	28	-2	-2	-13	-3	-1	-1	-1	-1	-2	-2
LAUNCH.class:does_meetVerb	46	-4	-4	-31	-17	-3	-2	-2	-1	-3	-3
LAUNCH.class:does_policyVerb	22	-1	-2	-6	-5	-1	-1	-1		-1	-1
LAUNCH.class:does_punishVerb	17	-1	-1	-7	-2	-1	-1	-1		-1	-1
LAUNCH.class:does_receiveVerb	22	-2	-2	-10	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:does_signVerb	44	-3	-3	-16	-9	-3	-1	-1	-1	-3	-3
LAUNCH.class:does_talkNoun	31	-2	-2	-17	-4	-1	-1	-1	-1	-1	-2
LAUNCH.class:does_topicVerb	19	-2	-2	-7	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:does_travelNoun	10	-1	-1	-4	-1	-1				-1	-1
LAUNCH.class:does_travelVerb	47	-2	-4	-28	-4	-2	-2	-1	-1	-2	-3
LAUNCH.class:does_wish	36	-2	-2	-19	-4	-2	-1	-1	-1	-2	-2
LAUNCH.class:done-according_pactNoun	16	-1	-1	-6	-2	-1	-1	-1		-1	-1
LAUNCH.class:done-according_receiveVerb	16	-1	-1	-6	-2	-1	-1	-1		-1	-1
LAUNCH.class:done-against_launchNoun	13	-1	-1	-5	-1	-1	-1	-1		-1	-1
LAUNCH.class:done-against_launchVerb	13	-1	-1	-5	-1	-1	-1	-1		-1	-1
LAUNCH.class:done-at_callVerb	15	-1	-1	-4	-4	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-at_talkNoun	12	-1	-1	-4	-3	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-at_wish	12	-1	-1	-4	-3	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-attended_attend	34	-1	-2	-27	-1	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-attended_forumVerb	34	-1	-2	-27	-1	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-between_launchNoun	-14	-7	-8	-12	24	-7	-4	-5	-3	-6	-8
LAUNCH.class:done-between_talkNoun	-14	-7	-8	-12	24	-7	-4	-5	-3	-6	-8
LAUNCH.class:done-between_topicVerb	-14	-7	-8	-12	24	-7	-4	-5	-3	-6	-8
LAUNCH.class:done-by_attend	27	-1	-2	-7	-8	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-by_callVerb	-12	-5	-5	17	-8	-4	-2	-2	-2	-4	-5
LAUNCH.class:done-by_forumVerb	-36	-8	-8	-35	42	-6	-4	-4	-3	-9	-8
LAUNCH.class:done-by_investVerb	26	-2	-2	-8	-4	-2	-1	-1	-1	-2	-3
LAUNCH.class:done-by_receiveVerb	23	-2	-2	-7	-8	-2	-1	-1	-1	-1	-2
LAUNCH.class:done-for_policyVerb	14	-2	-1	-4	-1	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-led_investVerb	-8	-3	-9	19	-4	-3	-1	-2	-1	-2	-3
LAUNCH.class:done-on_callVerb	18	-2	-2	-13	-1	-1	-1	-1		-1	-1
LAUNCH.class:done-owner_callVerb	20	-1	-1	-9	-3	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-owner_forumVerb	-19	-5	-7	-11	28	-4	-2	-3	-2	-5	-7
LAUNCH.class:done-owner_investVerb	22	-2	-3	-3	-6	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-owner_launchVerb	31	-3	-3	-6	-11	-2	-1	-1	-1	-2	-4
LAUNCH.class:done-owner_policyVerb	23	-2	-3	-4	-5	-2	-1	-1	-1	-1	-4
LAUNCH.class:done-owner_topicVerb	17	-2	-2	-3	-5	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-to_appointVerb	15	-1	-2	-5	-3	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-to_attend	24	-2	-2	-7	-4	-1	-1	-1	-1	-3	-2
LAUNCH.class:done-to_investVerb	9	-1	-1	-4	-1	-1				-1	-1
LAUNCH.class:done-to_licenceVerb	9	-1	-1	-4	-1	-1				-1	-1
LAUNCH.class:done-to_policyVerb	9	-1	-1	-4	-1	-1				-1	-1
LAUNCH.class:done-to_signVerb	9	-1	-1	-4	-1	-1				-1	-1
LAUNCH.class:done-to_travelVerb	20	-2	-2	-3	-7	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-verb_appointVerb	47	-3	-4	-31	-7	-2	-1	-2	-1	-3	-3
LAUNCH.class:done-verb_attend	-24	-5	-7	31	-11	-4	-3	-5	-2	-5	-6
LAUNCH.class:done-verb_investVerb	35	-3	-4	-13	-6	-2	-1	-2	-1	-3	-6
LAUNCH.class:done-verb_meetVerb	21	-1	-2	-13	-2	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-verb_receiveVerb	18	-1	-2	-7	-2	-1	-1	-1	-1	-1	-1
LAUNCH.class:done-verb_topicVerb	22	-2	-2	-6	-3	-1	-1	-1	-1	-2	-2
LAUNCH.class:done-with_forumVerb	33	-2	-3	-25	-3	-1	-1	-1	-1	-1	-2
LAUNCH.class:done-with_launchNoun	-27	-6	-10	32	-13	-4	-3	-3	-2	-5	-6
LAUNCH.class:done-with_launchVerb	-42	-7	-12	47	-14	-5	-3	-3	-3	-6	-6
LAUNCH.class:done-with_meetVerb	29	-1	-2	-20	-1	-1		-1		-1	-1
LAUNCH.class:done-with_policyVerb	37	-4	-4	-22	-14	-3	-2	-2	-1	-3	-4
LAUNCH.class:done-with_talkNoun	22	-1	-2	-13	-1	-1	-1	-1		-1	-1
LAUNCH.cue:accompany	49	-3	-6	-36	-5	-2	-2	-2	-1	-3	-3
LAUNCH.cue:along	22	-2	-3	-4	-4	-2	-1	-1	-1	-2	-3
LAUNCH.cue:also	21	-2	-3	-3	-4	-1	-1	-1	-1	-2	-2
LAUNCH.cue:attend	-1	-3	-3	17	-5	-2	-1	-1	-1	-2	-3
LAUNCH.cue:both	15	-2	-2	-4	-2	-1	-1	-1	-1	-1	-2
LAUNCH.cue:ceremony	-20	-4	-6	39	-11	-3	-2	-2	-2	-3	-4
LAUNCH.cue:company	-33	-4	-5	44	10	-3	-2	-2	-2	-3	-5
LAUNCH.cue:conference	-25	-5	-8	34	-11	-4	-3	-3	-2	-5	-5
LAUNCH.cue:conversation	-19	-2	-4	24	-4	-2	-1	-1	-1	-2	-3
LAUNCH.cue:delegation	30	-1	-3	-17	-2	-1	-1	-1	-1	-1	-2
LAUNCH.cue:event	-27	-4	-4	24	16	-3	-2	-2	-2	-3	-4
LAUNCH.cue:exchange	-5	-4	-5	-9	19	-4	-2	-2	-2	-4	-4
LAUNCH.cue:forum	-21	-1	-2	26	-2	-1	-1	-1	-1	-1	-2
LAUNCH.cue:fund	29	-2	-3	-14	-2	-2	-1	-1	-1	-2	-2
LAUNCH.cue:group	-23	-4	-7	-14	35	-3	-2	-2	-2	-3	-5
LAUNCH.cue:head	16	-1	-2	-5	-1	-1	-1	-1	-1	-1	-1
LAUNCH.cue:host	21	-1	-1	-7	-5	-1	-1	-1		-1	-1
LAUNCH.cue:join	45	-2	-3	-22	-12	-2	-1	-3	-1	-2	-3
LAUNCH.cue:lead	10	-1	-4	4	-3	-1	-1	-1	-1	-1	-2
LAUNCH.cue:license	20	-2	-2	-6	-4	-1	-1	-1	-1	-2	-2
LAUNCH.cue:meeting	47	-2	-2	-31	-4	-1	-1	-1	-1	-2	-2
LAUNCH.cue:member	23	-2	-3	-8	-3	-1	-1	-1	-1	-1	-2
LAUNCH.cue:name	-12	-4	-5	-25	25	-4	-2	-2	-2	-4	-4
LAUNCH.cue:other	29	-2	-2	-15	-2	-1	-1	-1	-1	-1	-2
LAUNCH.cue:present	-8	-4	-4	29	-10	-3	-2	-2	-2	-3	-4
LAUNCH.cue:receive	22	-2	-2	-9	-2	-1	-1	-1	-1	-1	-2
LAUNCH.cue:replace	11	-1	-1	-3	-1	-1				-1	-1
LAUNCH.cue:represent	-27	-4	-5	35	-5	-4	-2	-2	-2	-3	-4
LAUNCH.cue:sell	10	-1	-1	-3	-1	-1				-1	-1
LAUNCH.cue:side	-40	-4	-5	50	-8	-3	-2	-2	-2	-3	-4
LAUNCH.cue:sign	-3	-4	-5	-17	25	-4	-2	-2	-2	-3	-4
LAUNCH.cue:signature	37	-3	-3	-18	-5	-3	-1	-1	-1	-2	-2
LAUNCH.cue:speak	-7	-8	-7	-28	23	-5	-3	-3	-3	-5	-7
LAUNCH.cue:speaker	34	-2	-2	-29	-2	-1	-1	-1	-1	-2	-2
LAUNCH.cue:subsidiary	21	-2	-2	-5	-5	-1	-1	-1	-1	-1	-2
LAUNCH.cue:summit	12	-1	-1	-6	-1	-1				-1	-1
LAUNCH.cue:talk	22	-1	-2	-11	-2	-1	-1	-1	-1	-1	-1
LAUNCH.cue:team	41	-4	-9	-38	-5	-3	-2	-2	-2	-3	-3
LAUNCH.cue:together	10	-3	-4	13	-8	-2	-1	-1	-1	-3	-3
LAUNCH.cue:tour	8	-1	-1	-1	-1	-1	-1			-1	-1
LAUNCH.cue:visit	14	-1	-1	-5	-3	-1	-1	-1		-1	-1
LAUNCH.cue:welcome	18	-2	-3	-6	-3	-1	-1	-1	-1	-1	-1
LAUNCH.cue:witness	36	-3	-4	-9	-8	-3	-2	-2	-1	-3	-4
LAUNCH.elsewhere:none	1	-3	-4	5	18	-3	-2	-2	-2	-3	-4
LAUNCH.elsewhere:other	9	-3	-4	5	5	-2	-1	-1	-1	-2	-3
LAUNCH.elsewhere:same	43	-3	-4	-24	-5	-3	-2	-2	-1	-3	-4
LAUNCH.governor:according	16	-1	-1	-6	-2	-1	-1	-1		-1	-1
LAUNCH.governor:against	13	-1	-1	-5	-1	-1	-1	-1		-1	-1
LAUNCH.governor:among	32	-2	-4	-19	-2	-2	-1	-1	-1	-2	-3
LAUNCH.governor:at	-13	-4	-4	-17	32	-3	-2	-2	-2	-3	-4
LAUNCH.governor:attended	34	-1	-2	-27	-1	-1	-1	-1	-1	-1	-1
LAUNCH.governor:between	-30	-5	-7	-17	44	-6	-3	-3	-2	-5	-7
LAUNCH.governor:by	-13	-4	-5	-12	37	-3	-2	-2	-2	-4	-5
LAUNCH.governor:for	25	-3	-2	-6	-7	-1	-1	-1	-1	-2	-2
LAUNCH.governor:free	13	-3	-4	5	3	-3	-2	-2	-1	-3	-3
LAUNCH.governor:from	30	-2	-3	-8	-6	-2	-1	-1	-1	-2	-2
LAUNCH.governor:in	8	-3	-3	13	-8	-2	-1	-1	-1	-2	-3
LAUNCH.governor:led	-8	-3	-9	19	-4	-3	-1	-2	-1	-2	-3
LAUNCH.governor:of	16	-4	-5	-7	13	-3	-2	-2	-2	-4	-5
LAUNCH.governor:on	26	-2	-3	-15	-3	-1	-1	-1	-1	-2	-2
LAUNCH.governor:owner	5	-3	-4	-11	25	-2	-1	-2	-1	-3	-4
LAUNCH.governor:to	16	-2	-2	-12	5	-2	-1	-1	-1	-2	-2
LAUNCH.governor:verb	8	-3	-4	19	-6	-2	-1	-2	-1	-3	-4
LAUNCH.governor:with	-6	-3	-4	27	-5	-2	-1	-1	-1	-2	-3
LAUNCH.kind:agency	-1	-4	-4	-16	39	-3	-2	-2	-1	-4	-4
LAUNCH.kind:company	12	-3	-4	-11	20	-2	-1	-2	-1	-2	-4
LAUNCH.kind:country	16	-2	-3	-9	8	-2	-1	-1	-1	-2	-2
LAUNCH.kind:organization	28	-2	-3	-5	-5	-2	-1	-1	-1	-2	-3
LAUNCH.kind:person	7	-3	-5	14	1	-3	-2	-2	-1	-3	-4
LAUNCH.kind:person-office	-7	-4	-5	37	-6	-3	-2	-2	-1	-3	-4
LAUNCH.list:list	-12	-3	-5	32	4	-3	-2	-2	-1	-3	-4
LAUNCH.list:single	12	-3	-4	-4	13	-2	-1	-2	-1	-3	-3
LAUNCH.mention:name_free	4	-3	-4	7	10	-3	-2	-2	-1	-3	-4
LAUNCH.mention:name_owner	5	-3	-3	-10	21	-2	-1	-1	-1	-2	-3
LAUNCH.mention:nominal_free	37	-2	-3	-14	-5	-2	-1	-1	-1	-2	-3
LAUNCH.mention:nominal_owner	29	-3	-4	-5	-8	-2	-1	-1	-1	-3	-3
LAUNCH.mention:post_free	-5	-3	-6	13	-3	-3	-2	-2	-1	-3	-4
LAUNCH.mention:pronoun_free	28	-2	-2	-11	-5	-2	-1	-1	-1	-2	-2
LAUNCH.mention:pronoun_owner	7	-4	-5	-18	20	-3	-2	-2	-2	-4	-5
LAUNCH.parts:1	10	-3	-4	-1	12	-3	-2	-2	-1	-3	-4
LAUNCH.parts:2	22	-3	-3	1	-5	-2	-1	-1	-1	-2	-3
LAUNCH.parts:3	-35	-5	-6	42	20	-4	-2	-2	-2	-4	-5
LAUNCH.parts:4	-37	-5	-7	10	43	-4	-3	-3	-2	-4	-6
LAUNCH.rival:none_after1	-12	-5	-6	25	17	-4	-2	-3	-2	-4	-5
LAUNCH.rival:none_after2	2	-2	-3	16	-2	-2	-1	-1	-1	-2	-3
LAUNCH.rival:none_before	25	-2	-3	-17	7	-2	-1	-1	-1	-2	-2
LAUNCH.rival:none_far	-2	-3	-4	25	-5	-2	-2	-2	-1	-3	-4
LAUNCH.rival:none_own	7	-5	-5	-11	30	-3	-2	-2	-2	-4	-5
LAUNCH.rival:other_after1	9	-3	-5	-2	12	-3	-2	-2	-2	-3	-4
LAUNCH.rival:other_after2	23	-2	-2	-11	2	-1	-1	-1	-1	-2	-2
LAUNCH.rival:other_before	10	-2	-3	-3	10	-2	-1	-1	-1	-2	-3
LAUNCH.rival:other_far	13	-2	-3	-7	9	-2	-1	-1	-1	-2	-3
LAUNCH.rival:other_own	-7	-6	-6	21	12	-4	-2	-3	-2	-5	-5
LAUNCH.rival:same_after1	23	-2	-2	-9	-4	-2	-1	-1	-1	-2	-2
LAUNCH.rival:same_before	9	-1	-1	-2	-1	-1				-1	-1
LAUNCH.speech:silent_after1	-8	-4	-6	20	17	-4	-2	-2	-2	-4	-5
LAUNCH.speech:silent_after2	15	-2	-3			-2	-1	-1	-1	-2	-2
LAUNCH.speech:silent_before	16	-2	-3	-9	9	-2	-1	-1	-1	-2	-3
LAUNCH.speech:silent_far	4	-3	-3	11	4	-2	-1	-1	-1	-2	-3
LAUNCH.speech:silent_own	-4	-6	-6	6	31	-4	-2	-3	-2	-4	-5
LAUNCH.speech:speaks_after1	48	-3	-4	-36	-3	-2	-1	-1	-1	-2	-2
LAUNCH.speech:speaks_after2	21	-2	-2	-6	-3	-1	-1	-1	-1	-2	-2
LAUNCH.speech:speaks_before	14	-2	-2	-4	-1	-1	-1	-1	-1	-1	-2
LAUNCH.speech:speaks_far	33	-2	-3	-24	-2	-2	-1	-1	-1	-2	-3
LAUNCH.speech:speaks_own	34	-2	-3	-13	-5	-2	-1	-1	-1	-2	-2
LAUNCH.tie-at:body_after1	35	-3	-3	-14	-5	-2	-1	-1	-1	-2	-3
LAUNCH.tie-at:body_after2	-14	-4	-5	-13	25	-4	-2	-2	-2	-4	-5
LAUNCH.tie-at:body_before	-29	-11	-13	-24	37	-9	-4	-5	-4	-9	-13
LAUNCH.tie-at:body_own	31	-3	-3	-6	-10	-2	-1	-1	-1	-2	-3
LAUNCH.tie-at:country_after1	-7	-4	-6	2	27	-4	-2	-2	-2	-4	-5
LAUNCH.tie-at:country_after2	26	-2	-3	-9	-3	-1	-1	-1	-1	-2	-2
LAUNCH.tie-at:country_before	28	-2	-3	-9	-4	-1	-1	-1	-1	-2	-2
LAUNCH.tie-at:country_far	-8	-4	-5	19	12	-3	-2	-2	-1	-3	-4
LAUNCH.tie-at:country_own	-14	-6	-6	10	31	-4	-3	-3	-2	-5	-6
LAUNCH.tie-at:holder_after1	-1	-6	-9	18	-8	-5	-2	-3	-2	-5	-5
LAUNCH.tie-at:holder_after2	41	-4	-6	-32	-4	-3	-2	-2	-1	-4	-4
LAUNCH.tie-at:holder_before	20	-2	-2	-7	-2	-1	-1	-1	-1	-1	-1
LAUNCH.tie-at:holder_far	27	-2	-2	-20	-2	-1	-1	-1	-1	-2	-2
LAUNCH.tie-at:holder_own	-5	-4	-5	-7	26	-3	-2	-2	-1	-3	-4
LAUNCH.tie-at:none_after1	-1	-4	-5	16	8	-3	-2	-2	-2	-3	-4
LAUNCH.tie-at:none_after2	16	-2	-2	1	-5	-1	-1	-1	-1	-1	-2
LAUNCH.tie-at:none_before	18	-2	-3	-8	4	-2	-1	-1	-1	-2	-3
LAUNCH.tie-at:none_far	16	-2	-3	2	-3	-2	-1	-1	-1	-2	-2
LAUNCH.tie-at:none_own	18	-5	-6	-2	12	-4	-2	-2	-2	-4	-5
LAUNCH.tie:body	-11	-4	-5	-13	33	-4	-2	-2	-2	-3	-5
LAUNCH.tie:colleague	-17	-5	-7	25	-5	-5	-3	-2	-2	-4	-6
LAUNCH.tie:country	1	-4	-5	6	17	-3	-2	-2	-1	-3	-4
LAUNCH.tie:holder	2	-4	-5	6	14	-3	-2	-2	-1	-3	-4
LAUNCH.tie:none	13	-3	-4	3	3	-2	-1	-1	-1	-2	-3
LAUNCH.verb:does_adopt	16	-1	-1	-5	-3	-1	-1	-1		-1	-1
LAUNCH.verb:does_amend	19	-1	-1	-5	-5	-1	-1	-1		-1	-1
LAUNCH.verb:does_announce	27	-2	-3	-16	-3	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_approve	9	-1	-1	-2	-1	-1				-1	-1
LAUNCH.verb:does_attend	-4	-3	-3	8	-3	-3	-1	-1	-1	-3	-3
LAUNCH.verb:does_belong	31	-4	-5	-20	-17	-4	-2	-3	-2	-4	-6
LAUNCH.verb:does_brief	34	-3	-5	-20	-3	-2	-2	-1	-1	-2	-3
LAUNCH.verb:does_call	34	-2	-2	-20	-5	-1	-1	-1	-1	-2	-2
LAUNCH.verb:does_conduct	27	-1	-2	-11	-4	-1	-1	-1	-1	-2	-2
LAUNCH.verb:does_confirm	20	-1	-2	-9	-1	-1	-1	-1		-1	-1
LAUNCH.verb:does_deny	32	-2	-3	-25	-3	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_give	22	-2	-2	-10	-2	-1	-1	-1	-1	-1	-2
LAUNCH.verb:does_have	27	-2	-3	-13	-3	-2	-1	-1	-1	-2	-3
LAUNCH.verb:does_hold	17	-1	-2	-7	-1	-1				-1	-1
LAUNCH.verb:does_investigate	28	-2	-2	-13	-3	-1	-1	-1	-1	-1	-2
LAUNCH.verb:does_join	37	-2	-2	-21	-10	-2	-1	-1	-1	-2	-3
LAUNCH.verb:does_launch	19	-2	-1	-4	-6	-1	-1	-1	-1	-2	-2
LAUNCH.verb:does_meet	33	-3	-3	-29	-3	-2	-1	-1	-1	-2	-3
LAUNCH.verb:does_present	-14	-6	-5	25	-10	-3	-2	-2	-2	-3	-5
LAUNCH.verb:does_push	-39	-4	-7	41	-13	-3	-2	-2	-2	-4	-4
LAUNCH.verb:does_put	39	-3	-3	-17	-9	-3	-1	-2	-1	-4	-3
LAUNCH.verb:does_receive	25	-2	-2	-12	-2	-1	-1	-1	-1	-1	-1
LAUNCH.verb:does_reply	33	-3	-6	-8	-6	-3	-1	-2	-2	-3	-5
LAUNCH.verb:does_say	32	-2	-3	-14	-4	-2	-1	-1	-1	-2	-2
LAUNCH.verb:does_serve	27	-1	-2	-17	-2	-1	-1	-1		-1	-1
LAUNCH.verb:does_stop	8	-1	-1	-2	-1					-1	-1
LAUNCH.verb:does_take	28	-2	-2	-15	-3	-1	-1	-1	-1	-2	-2
LAUNCH.verb:does_tell	15	-2	-2	-5	-2	-1	-1	-1	-1	-1	-1
LAUNCH.verb:does_travel	41	-3	-6	-36	-3	-2	-2	-2	-1	-3	-3
LAUNCH.verb:does_turn	31	-2	-3	-15	-5	-2	-1	-1	-1	-2	-3
LAUNCH.verb:does_welcome	17	-1	-1	-9	-1	-1	-1			-1	-1
LAUNCH.verb:done-according_accord	16	-1	-1	-6	-2	-1	-1	-1		-1	-1
LAUNCH.verb:done-against_launch	13	-1	-1	-5	-1	-1	-1	-1		-1	-1
LAUNCH.verb:done-at_call	12	-1	-1	-4	-3	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-attended_attend	34	-1	-2	-27	-1	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-between_exchange	-14	-7	-8	-12	24	-7	-4	-5	-3	-6	-8
LAUNCH.verb:done-by_affirm	37	-4	-5	-35	-7	-4	-2	-2	-2	-3	-4
LAUNCH.verb:done-by_donate	29	-2	-2	-11	-5	-2	-1	-1	-1	-2	-3
LAUNCH.verb:done-by_explain	36	-3	-4	-23	-4	-3	-2	-2	-1	-3	-4
LAUNCH.verb:done-by_present	-13	-7	-7	18	-11	-6	-3	-3	-2	-5	-6
LAUNCH.verb:done-by_send	18	-1	-1	-5	-2	-1				-1	-1
LAUNCH.verb:done-from_come	20	-2	-2	-9	-3	-2	-1	-1	-1	-2	-2
LAUNCH.verb:done-led_lead	-8	-3	-9	19	-4	-3	-1	-2	-1	-2	-3
LAUNCH.verb:done-owner_come	49	-7	-8	-28	-27	-5	-3	-3	-2	-6	-8
LAUNCH.verb:done-owner_part	27	-2	-4	-8	-4	-2	-1	-1	-1	-2	-2
LAUNCH.verb:done-owner_present	20	-1	-1	-9	-3	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-owner_say	19	-1	-2	-4	-6	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-to_belong	8	-4	-5	-34	14	-3	-2	-2	-2	-4	-4
LAUNCH.verb:done-to_extend	9	-1	-1	-4	-1	-1				-1	-1
LAUNCH.verb:done-to_go	20	-2	-2	-3	-7	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-to_move	14	-1	-1	-6	-1	-1	-1	-1		-1	-1
LAUNCH.verb:done-to_send	24	-2	-2	-7	-4	-1	-1	-1	-1	-3	-2
LAUNCH.verb:done-verb_become	14	-1	-2	-7	-1	-1				-1	-1
LAUNCH.verb:done-verb_include	40	-2	-5	-26	-3	-2	-1	-1	-1	-2	-3
LAUNCH.verb:done-verb_manage	-38	-3	-4	45	-15	-3	-2	-2	-1	-3	-5
LAUNCH.verb:done-verb_meet	21	-1	-2	-13	-2	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-verb_provide	20	-1	-2	-8	-3	-1	-1	-1		-1	-1
LAUNCH.verb:done-verb_receive	18	-1	-2	-7	-2	-1	-1	-1	-1	-1	-1
LAUNCH.verb:done-verb_stand	-39	-7	-10	45	-7	-6	-4	-4	-3	-7	-9
LAUNCH.verb:done-verb_state-owned	26	-2	-2	-12	-6	-1	-1	-1	-1	-2	-2
LAUNCH.verb:done-verb_state-run	22	-2	-2	-6	-5	-1	-1	-1	-1	-2	-2
LAUNCH.verb:done-verb_tell	23	-2	-2	-6	-3	-1	-1	-1	-1	-2	-2
LAUNCH.verb:done-with_coordinate	27	-1	-2	-18	-1	-1	-1	-1	-1	-1	-2
LAUNCH.verb:done-with_hold	6		-1	-1	-1						-1
LAUNCH.verb:done-with_launch	-27	-6	-10	32	-13	-4	-3	-3	-2	-5	-6
LAUNCH.verb:done-with_meet	35	-1	-2	-29	-2	-1	-1	-1		-1	-2
LAUNCH.verb:done-with_talk	22	-1	-2	-13	-1	-1	-1	-1		-1	-1
LAUNCH.where:body	6	-3	-4	4	11	-3	-2	-2	-1	-3	-4
LAUNCH.where:item	6	-4	-5	5	-8	-3	-2	-2	-1	-3	-4
LICENCE.alike:1	4	-3	-4	-5	-1	-2	-1	-2	-1	4	13
LICENCE.alike:2	12	-3	-4	-4	-1	-2	-1	-1	-1	9	-2
LICENCE.alike:3	11	-3	-4	-5	-1	-2	-1	-1	-1	6	3
LICENCE.at-kind:after1_agency	-21	-5	-6	-8	-2	-4	-2	-3	-2	48	-16
LICENCE.at-kind:after1_company	3	-3	-5	-6	-1	-3	-2	-2	-1	-11	25
LICENCE.at-kind:after1_country	24	-1	-2	-3	-1	-1	-1	-1		-7	-5
LICENCE.at-kind:after1_organization	28	-2	-2	-4	-1	-2	-1	-1	-1	-8	-6
LICENCE.at-kind:after1_person	27	-2	-3	-4	-1	-2	-1	-1	-1	-6	-6
LICENCE.at-kind:after1_person-office	26	-3	-5	-7	-1	-2	-1	-1	-1	7	-11
LICENCE.at-kind:after2_agency	18	-3	-4	-5	-1	-2	-1	-1	-1	9	-10
LICENCE.at-kind:after2_company	-7	-2	-3	-4	-1	-2	-1	-1	-1	-4	24
LICENCE.at-kind:after2_country	16	-1	-2	-2		-1	-1	-1		-2	-4
LICENCE.at-kind:after2_organization	19	-2	-3	-3	-1	-1	-1	-1	-1	-3	-5
LICENCE.at-kind:after2_person	20	-2	-2	-5	-1	-1	-1	-1	-1	-3	-4
LICENCE.at-kind:after2_person-office	26	-2	-3	-6	-1	-2	-1	-1	-1	-4	-7
LICENCE.at-kind:before_agency	-31	-8	-7	-8	-3	-5	-3	-4	-3	58	-31
LICENCE.at-kind:before_company	-15	-5	-7	-7	-2	-5	-3	-3	-3	-16	47
LICENCE.at-kind:before_country	34	-2	-2	-3	-1	-1	-1	-1	-1	-6	-14
LICENCE.at-kind:before_organization	33	-2	-3	-3	-1	-2	-1	-1	-1	-6	-13
LICENCE.at-kind:before_person	38	-3	-3	-3	-1	-2	-1	-1	-1	-8	-14
LICENCE.at-kind:before_person-office	32	-2	-3	-3	-1	-2	-1	-1	-1	-6	-10
LICENCE.at-kind:far_agency	2	-3	-3	-5	-1	-2	-1	-2	-1	19	-7
LICENCE.at-kind:far_company	12	-2	-3	-3	-1	-2	-1	-1	-1	-4	10
LICENCE.at-kind:far_country	15	-1	-2	-2	-1	-1	-1	-1	-1	-3	-4
LICENCE.at-kind:far_organization	17	-1	-2	-3	-1	-1	-1	-1	-1	-3	-4
LICENCE.at-kind:far_person	20	-2	-3	-3	-1	-1	-1	-1	-1	-3	-5
LICENCE.at-kind:far_person-office	18	-2	-3	-4	-1	-2	-1	-1	-1	3	-5
LICENCE.at-kind:own_agency	-14	-10	-9	-10	-3	-6	-3	-4	-3	42	-27
LICENCE.at-kind:own_company	-1	-6	-8	-9	-2	-5	-3	-3	-3	-22	37
LICENCE.at-kind:own_country	13	-2	-2	-3	-1	-2	-1	-1	-1	-4	3
LICENCE.at-kind:own_organization	33	-4	-4	-4	-1	-2	-1	-2	-1	-8	-12
LICENCE.at-kind:own_person	32	-2	-3	-3	-1	-2	-1	-1	-1	-5	-13
LICENCE.at-kind:own_person-office	35	-2	-3	-4	-1	-2	-1	-1	-1	-11	-8
LICENCE.at:after1	6	-3	-4	-6	-1	-3	-1	-2	-1	14	3
LICENCE.at:after2	13	-2	-3	-5	-1	-2	-1	-1	-1	-1	3
LICENCE.at:before	-1	-4	-5	-5	-2	-4	-2	-2	-2	10	16
LICENCE.at:far	12	-2	-3	-4	-1	-2	-1	-1	-1	3	-1
LICENCE.at:own	7	-4	-5	-6	-2	-3	-2	-2	-2	5	13
LICENCE.chance	-4	-2	-3	-2	-1	-1	-1	-1	-1	13	-7
LICENCE.class:does_appointVerb		-2	-3	-4	-1	-2	-1	-1	-1	20	-9
LICENCE.class:does_attend	19	-1	-2	-3		-1		-1		-4	-5
LICENCE.class:does_callVerb	-17	-3	-5	-6	-1	-3	-2	-2	-2	-10	33
LICENCE.class:does_forumVerb	-11	-4	-5	-6	-2	-3	-2	-2	-2	12	8
LICENCE.class:does_investVerb	-20	-4	-5	-6	-2	-3	-2	-2	-2	17	22
LICENCE.class:does_launchVerb	-7	-7	-5	-7	-2	-4	-3	-3	-2	17	-18
LICENCE.class:does_licenceVerb	15	-3	-4	-4	-2	-3	-2	-2	-2	5	-14
LICENCE.class:does_meetVerb	19	-1	-2	-2		-1	-1	-1	-1	-4	-5
LICENCE.class:does_pactNoun	26	-1	-1	-2	-1	-1	-1	-1	-1	-13	-4
LICENCE.class:does_policyNoun	31	-2	-2	-2	-1	-1	-1	-1	-1	-23	-4
LICENCE.class:does_policyVerb	6	-2	-2	-3	-1	-2	-1	-1	-1	10	-6
LICENCE.class:does_postNoun	17	-1	-1	-3		-1		-1		-5	-3
LICENCE.class:does_punishNoun	31	-2	-2	-2	-1	-1	-1	-1	-1	-23	-4
LICENCE.class:does_punishVerb	19	-4	-3	-4	-1	-2	-2	-2	-1	3	-15
LICENCE.class:does_receiveVerb	33	-2	-2	-5	-1	-2	-1	-1	-1	-3	-16
LICENCE.class:does_signVerb	-8	-3	-3	-5	-1	-3	-1	-1	-1	21	-12
LICENCE.class:does_talkNoun	24	-1	-2	-2	-1	-1	-1	-1	-1	-9	-6
LICENCE.class:does_topicVerb	20	-2	-3	-4	-1	-1	-1	-1	-1	-4	-4
LICENCE.class:does_travelNoun	22	-1	-2	-2	-1	-1	-1	-1	-1	-3	-10
LICENCE.class:does_travelVerb	25	-1	-3	-4	-1	-1	-1	-1	-1	-5	-7
LICENCE.class:does_wish	9	-2	-2	-4	-1	-2	-1	-1	-1	-7	10
LICENCE.class:done-according_pactNoun	14	-1	-1	-2		-1	-1	-1		-3	-4
LICENCE.class:done-according_receiveVerb	14	-1	-1	-2		-1	-1	-1		-3	-4
LICENCE.class:done-attended_attend	12	-1	-1	-1		-1				-2	-3
LICENCE.class:done-attended_forumVerb	12	-1	-1	-1		-1				-2	-3
LICENCE.class:done-by_investVerb	26	-2	-2	-2	-1	-2	-1	-1	-1	-5	-12
LICENCE.class:done-by_policyVerb	-16	-5	-8	-8	-3	-6	-3	-3	-2	28	-17
LICENCE.class:done-by_signVerb	-20	-5	-8	-8	-3	-6	-3	-3	-2	31	-17
LICENCE.class:done-flanked_attend	17	-2	-2	-4		-1	-1	-1		-3	-2
LICENCE.class:done-from_forumVerb	15	-1	-1	-1	-1	-1	-1	-1	-1	-2	-8
LICENCE.class:done-from_receiveVerb	13	-1	-2	-2		-1				-2	-4
LICENCE.class:done-from_topicVerb	13	-1	-2	-2		-1				-2	-4
LICENCE.class:done-in_forumVerb	16	-2	-2	-2	-1	-1	-1	-1	-1	-4	-5
LICENCE.class:done-in_investVerb	21	-1	-1	-1		-1		-1		-3	-9
LICENCE.class:done-over_appointVerb	6	-1	-1	-1						-1	-1
LICENCE.class:done-owner_appointVerb	10	-1	-2	-2		-1				-1	-3
LICENCE.class:done-owner_attend	9	-1	-2	-2						-1	-2
LICENCE.class:done-owner_forumVerb	-26	-4	-5	-5	-2	-3	-2	-2	-2	33	-19
LICENCE.class:done-owner_investVerb	9	-1	-1	-1		-1				-1	-3
LICENCE.class:done-owner_licenceVerb	-26	-3	-4	-4	-2	-2	-2	-2	-2	-6	31
LICENCE.class:done-owner_signVerb	11	-1	-1	-1		-1				-2	-3
LICENCE.class:done-to_appointVerb	26	-2	-2	-3	-1	-2	-1	-1	-1	-6	-14
LICENCE.class:done-to_attend	-25	-5	-6	-8	-2	-4	-2	-2	-2	32	-14
LICENCE.class:done-to_callVerb	24	-2	-2	-3	-1	-1	-1	-1	-1	-16	-5
LICENCE.class:done-to_investVerb	27	-2	-2	-2	-1	-1	-1	-1	-1	-4	-15
LICENCE.class:done-to_licenceVerb	-21	-3	-4	-4	-1	-2	-1	-1	-1	-8	26
LICENCE.class:done-to_policyVerb	-24	-3	-4	-5	-1	-3	-2	-2	-1	-9	26
LICENCE.class:done-to_travelVerb	40	-4	-4	-4	-1	-3	-2	-2	-1	-22	-22
LICENCE.class:done-verb_appointVerb	30	-2	-2	-2	-1	-1	-1	-1	-1	-5	-22
LICENCE.class:done-verb_attend	21	-2	-3	-3	-1	-1	-1	-1	-1	-5	-6
LICENCE.class:done-verb_investVerb	-14	-3	-4	-5	-1	-3	-2	-2	-2	-10	21
LICENCE.class:done-verb_policyVerb	31	-2	-3	-3	-1	-1	-1	-1	-1	-16	-6
LICENCE.class:done-verb_punishVerb	30	-2	-2	-3	-1	-1	-1	-1	-1	-5	-18
LICENCE.class:done-verb_receiveVerb	22	-1	-2	-2	-1	-1	-1	-1	-1	-5	-4
LICENCE.class:done-verb_topicVerb	-8	-6	-6	-9	-2	-4	-2	-3	-2	29	-27
LICENCE.class:done-verb_travelVerb	15	-1	-2	-2		-1	-1	-1		-3	-2
LICENCE.class:done-with_policyVerb	8	-1	-1	-1		-1				-3	-1
LICENCE.class:done-with_signVerb	11	-1	-1	-1		-1				-3	-3
LICENCE.cue:accompany	34	-2	-5	-5	-1	-2	-1	-1	-1	-6	-9
LICENCE.cue:along	17	-2	-2	-2	-1	-1	-1	-1	-1	-2	-7
LICENCE.cue:also	33	-2	-3	-4	-1	-1	-1	-1	-1	-5	-13
LICENCE.cue:appoint	15	-1	-1	-2		-1			-1	-3	-2
LICENCE.cue:attend	18	-1	-2	-3		-1	-1	-1		-4	-4
LICENCE.cue:attendance	43	-3	-3	-19	-1	-2	-2	-1	-1	-5	-10
LICENCE.cue:both	27	-1	-2	-3		-1	-1	-1		-4	-12
LICENCE.cue:buy	23	-1	-1	-2	-1	-1	-1	-1	-1	-3	-11
LICENCE.cue:company	11	-2	-3	-3	-1	-2	-1	-1	-1	-12	11
LICENCE.cue:conference	37	-2	-5	-6	-1	-2	-1	-1	-1	-12	-6
LICENCE.cue:counterpart	26	-2	-2	-4	-1	-2	-1	-1	-1	-15	-5
LICENCE.cue:delegation	-13	-5	-9	-8	-2	-3	-3	-3	-2	-10	20
LICENCE.cue:discussion	14	-1	-1	-3		-1	-1	-1	-1	-2	-4
LICENCE.cue:exchange	16	-1	-2	-2	-1	-1	-1	-1		-4	-4
LICENCE.cue:fine	23	-1	-2	-2	-1	-1	-1	-1	-1	-3	-11
LICENCE.cue:fund	40	-2	-2	-2	-1	-2	-1	-1	-1	-4	-24
LICENCE.cue:group	11	-3	-6	-6	-1	-2	-1	-2	-1	-6	10
LICENCE.cue:head	33	-2	-4	-3	-1	-1	-1	-1	-1	-4	-16
LICENCE.cue:invest	-22	-5	-8	-8	-2	-3	-3	-3	-2	-11	29
LICENCE.cue:join	21	-1	-2	-3		-1		-1		-3	-8
LICENCE.cue:lead	21	-1	-2	-2		-1	-1	-1	-1	-3	-9
LICENCE.cue:license	-5	-3	-4	-4	-1	-2	-1	-2	-1	17	6
LICENCE.cue:meeting	15	-1	-1	-2		-1				-3	-4
LICENCE.cue:member	15	-1	-3	-4		-1	-1	-1		-3	-2
LICENCE.cue:name	24	-2	-2	-3	-1	-1	-1	-1	-1	-7	-6
LICENCE.cue:other	25	-2	-3	-3	-1	-2	-1	-1	-1	-7	-10
LICENCE.cue:owner	32	-2	-2	-2	-1	-2	-1	-1	-1	-5	-17
LICENCE.cue:presence	21	-1	-3	-2	-1	-1	-1	-1	-1	-3	-5
LICENCE.cue:present	29	-2	-2	-7	-1	-1	-1	-1	-1	-6	-6
LICENCE.cue:receive	35	-2	-3	-3	-1	-2	-1	-1	-1	-5	-18
LICENCE.cue:representative	30	-3	-4	-3	-1	-1	-1	-1	-1	-7	-8
LICENCE.cue:sell	-7	-2	-3	-3	-1	-2	-1	-1	-1	-6	23
LICENCE.cue:side	-13	-4	-3	-7	-1	-3	-2	-2	-1	-11	26
LICENCE.cue:sign	13	-2	-4	-4	-1	-3	-1	-1	-1	9	-9
LICENCE.cue:signature	24	-2	-2	-2	-1	-2	-1	-1	-1	-9	-3
LICENCE.cue:speak	27	-2	-2	-3	-1	-1	-1	-1	-1	-3	-11
LICENCE.cue:subsidiary	10	-3	-3	-4	-1	-2	-1	-1	-1	8	-3
LICENCE.cue:talk	21	-2	-2	-3	-1	-1	-1	-1	-1	-7	-3
LICENCE.cue:team	-12	-5	-6	-6	-2	-3	-2	-2	-2	23	-17
LICENCE.cue:together	-14	-5	-6	-8	-3	-4	-2	-3	-2	29	-30
LICENCE.cue:too	43	-2	-3	-7	-1	-2	-1	-2	-1	-7	-17
LICENCE.cue:visit	1	-2	-3	-3	-1	-1	-1	-1	-1	13	-9
LICENCE.cue:welcome	-22	-5	-8	-8	-2	-3	-3	-3	-2	-11	29
LICENCE.elsewhere:none	15	-3	-4	-4	-1	-2	-1	-1	-1	-3	5
LICENCE.elsewhere:other	6	-3	-4	-5	-1	-2	-1	-1	-1	8	6
LICENCE.elsewhere:same	-49	-6	-8	-9	-2	-5	-3	-3	-2	60	16
LICENCE.governor:according	14	-1	-1	-2		-1	-1	-1		-3	-4
LICENCE.governor:after	-14	-7	-8	-8	-3	-4	-3	-3	-3	39	-34
LICENCE.governor:as	50	-4	-6	-7	-2	-3	-2	-2	-2	-12	-40
LICENCE.governor:at	-11	-4	-4	-5	-1	-3	-2	-2	-1	25	-11
LICENCE.governor:attended	12	-1	-1	-1		-1				-2	-3
LICENCE.governor:before	43	-7	-6	-8	-2	-4	-2	-3	-2	-36	-17
LICENCE.governor:besides	21	-2	-2	-3	-1	-1	-1	-1	-1	-4	-6
LICENCE.governor:by	-15	-5	-6	-7	-2	-4	-2	-2	-2	23	12
LICENCE.governor:flanked	17	-2	-2	-4		-1	-1	-1		-3	-2
LICENCE.governor:for	-1	-5	-7	-7	-2	-4	-2	-3	-2	-1	12
LICENCE.governor:free	12	-3	-4	-5	-1	-2	-2	-2	-1		9
LICENCE.governor:from	23	-2	-2	-2	-1	-1	-1	-1	-1	-3	-9
LICENCE.governor:in	10	-2	-2	-3	-1	-1	-1	-1	-1	13	-9
LICENCE.governor:of	12	-4	-5	-6	-1	-3	-2	-2	-1	-1	10
LICENCE.governor:on	27	-2	-3	-3	-1	-1	-1	-1	-1	-6	-9
LICENCE.governor:over	6	-1	-1	-1						-1	-1
LICENCE.governor:owner	6	-2	-3	-4	-1	-2	-1	-1	-1	5	4
LICENCE.governor:presence	20	-2	-3	-3	-1	-1	-2	-1	-1	-4	-4
LICENCE.governor:to	-9	-3	-4	-5	-1	-2	-1	-1	-1	2	20
LICENCE.governor:verb	11	-3	-4	-5	-1	-3	-1	-2	-1	7	1
LICENCE.governor:with	24	-2	-2	-3	-1	-1	-1	-1	-1	-5	-8
LICENCE.kind:agency	-23	-5	-5	-7	-2	-4	-2	-2	-2	63	-16
LICENCE.kind:company	-7	-4	-5	-6	-2	-3	-2	-2	-2	-11	44
LICENCE.kind:country	19	-2	-2	-2	-1	-1	-1	-1	-1	-4	-4
LICENCE.kind:organization	25	-2	-3	-3	-1	-2	-1	-1	-1	-5	-7
LICENCE.kind:person	25	-2	-3	-4	-1	-2	-1	-1	-1	-4	-7
LICENCE.kind:person-office	25	-2	-3	-5	-1	-2	-1	-1	-1		-8
LICENCE.list:list	15	-2	-3	-5	-1	-2	-1	-1	-1	-7	11
LICENCE.list:single	6	-3	-4	-5	-1	-2	-1	-2	-1	8	6
LICENCE.mention:name_free	8	-3	-4	-5	-1	-2	-1	-1	-1	6	6
LICENCE.mention:name_owner	4	-2	-3	-4	-1	-2	-1	-1	-1	6	5
LICENCE.mention:nominal_free	-5	-5	-6	-7	-2	-4	-2	-2	-2	6	16
LICENCE.mention:nominal_owner	38	-3	-5	-5	-1	-3	-2	-2	-1	-12	-18
LICENCE.mention:post_free	33	-2	-3	-3	-1	-2	-1	-1	-1	-16	-4
LICENCE.mention:pronoun_free	42	-2	-3	-3	-1	-2	-1	-1	-1	-8	-21
LICENCE.mention:pronoun_owner	26	-2	-2	-3	-1	-1	-1	-1	-1	-5	-8
LICENCE.parts:1	-4	-3	-4	-5	-1	-3	-2	-2	-1	12	16
LICENCE.parts:2	11	-3	-4	-5	-1	-2	-1	-1	-1	3	4
LICENCE.parts:3	16	-3	-4	-5	-1	-2	-1	-2	-1	10	-7
LICENCE.parts:4	40	-2	-3	-4	-1	-2	-1	-1	-1	-11	-12
LICENCE.rival:none_after1	8	-3	-5	-7	-1	-3	-2	-2	-1	17	-1
LICENCE.rival:none_after2	11	-2	-3	-6	-1	-2	-1	-1	-1	-5	11
LICENCE.rival:none_before	-4	-4	-5	-5	-2	-4	-2	-2	-2	18	10
LICENCE.rival:none_far	15	-2	-3	-4	-1	-2	-1	-1	-1	-4	4
LICENCE.rival:none_own	2	-4	-5	-6	-2	-3	-2	-2	-2	4	16
LICENCE.rival:other_after1	7	-3	-4	-5	-1	-2	-1	-1	-1	4	9
LICENCE.rival:other_after2	16	-2	-3	-3	-1	-2	-1	-1	-1	3	-7
LICENCE.rival:other_before	9	-4	-6	-6	-2	-3	-2	-2	-2	-3	15
LICENCE.rival:other_far	14	-2	-3	-3	-1	-2	-1	-1	-1	5	-6
LICENCE.rival:other_own	9	-4	-4	-5	-1	-3	-2	-2	-1	7	6
LICENCE.rival:same_after1		-3	-4	-4	-1	-2	-2	-2	-1	9	-7
LICENCE.rival:same_after2	12	-1	-1	-1		-1	-1	-1		-2	-4
LICENCE.rival:same_before	6	-3	-4	-4	-1	-3	-1	-2	-1	-9	8
LICENCE.rival:same_far	-18	-4	-4	-6	-1	-3	-2	-2	-1	23	-6
LICENCE.rival:same_own	40	-3	-3	-3	-1	-2	-1	-1	-1	-30	-4
LICENCE.speech:silent_after1	7	-3	-4	-6	-1	-3	-1	-2	-1	12	4
LICENCE.speech:silent_after2	11	-2	-3	-5	-1	-2	-1	-1	-1	-1	5
LICENCE.speech:silent_before	-4	-4	-5	-5	-2	-4	-2	-2	-2	9	19
LICENCE.speech:silent_far	16	-2	-3	-3	-1	-2	-1	-1	-1	4	-6
LICENCE.speech:silent_own	10	-4	-5	-6	-2	-3	-2	-2	-2		15
LICENCE.speech:speaks_after1	2	-3	-5	-6	-1	-2	-1	-1	-1	17	-9
LICENCE.speech:speaks_after2	23	-2	-3	-4	-1	-2	-1	-1	-1	-4	-5
LICENCE.speech:speaks_before	18	-4	-6	-5	-2	-3	-2	-2	-2	4	-20
LICENCE.speech:speaks_far	-3	-3	-4	-4	-1	-2	-1	-1	-1	-5	24
LICENCE.speech:speaks_own	-14	-3	-4	-5	-1	-2	-1	-2	-1	30	-11
LICENCE.tie-at:country_after1	-8	-4	-5	-7	-2	-3	-2	-2	-2	26	6
LICENCE.tie-at:country_after2	-2	-2	-3	-5	-1	-2	-1	-1	-1	2	17
LICENCE.tie-at:country_before	-6	-5	-5	-6	-2	-3	-2	-2	-2	12	17
LICENCE.tie-at:country_far	19	-2	-3	-3	-1	-1	-1	-1	-1		-5
LICENCE.tie-at:country_own	17	-4	-5	-5	-2	-3	-2	-2	-2	15	-12
LICENCE.tie-at:holder_after1	31	-3	-3	-5	-1	-2	-1	-1	-1	-7	-5
LICENCE.tie-at:holder_after2	27	-3	-3	-8	-1	-2	-1	-1	-1	-5	-5
LICENCE.tie-at:holder_before	16	-1	-2	-2		-1	-1	-1		-3	-3
LICENCE.tie-at:holder_far	3	-3	-3	-6	-1	-2	-1	-1	-1	17	-6
LICENCE.tie-at:holder_own	23	-2	-2	-3	-1	-1	-1	-1	-1	-4	-6
LICENCE.tie-at:none_after1	14	-3	-4	-5	-1	-2	-1	-1	-1	5	2
LICENCE.tie-at:none_after2	24	-2	-3	-3	-1	-2	-1	-1	-1	-3	-9
LICENCE.tie-at:none_before	5	-4	-6	-6	-2	-4	-2	-2	-2	7	12
LICENCE.tie-at:none_far	11	-2	-3	-3	-1	-2	-1	-1	-1	2	2
LICENCE.tie-at:none_own	-2	-5	-5	-6	-2	-3	-2	-2	-2	-9	32
LICENCE.tie:country	3	-3	-4	-5	-1	-2	-2	-2	-1	12	6
LICENCE.tie:holder	18	-3	-3	-5	-1	-2	-1	-1	-1	4	-5
LICENCE.tie:none	9	-3	-4	-4	-1	-2	-1	-1	-1	1	9
LICENCE.verb:does_accord	14	-1	-1	-2		-1		-1		-2	-3
LICENCE.verb:does_add	22	-2	-2	-3	-1	-1	-1	-1		-4	-4
LICENCE.verb:does_announce	19	-2	-2	-3	-1	-2	-1	-1	-1	-4	-4
LICENCE.verb:does_approve	28	-1	-2	-2	-1	-1	-1	-1	-1	-15	-6
LICENCE.verb:does_ask	15	-1	-2	-2		-1	-1	-1		-2	-4
LICENCE.verb:does_base	22	-2	-2	-2	-1	-1	-1	-1	-1	-4	-8
LICENCE.verb:does_buy	30	-2	-2	-2	-1	-2	-1	-2	-1	-4	-16
LICENCE.verb:does_call	24	-1	-2	-2	-1	-1	-1	-1	-1	-9	-6
LICENCE.verb:does_chair	17	-1	-1	-3		-1		-1		-5	-3
LICENCE.verb:does_come	29	-2	-4	-4	-1	-1	-1	-1	-1	-4	-9
LICENCE.verb:does_comment	33	-2	-4	-5	-1	-2	-1	-1	-1	-7	-14
LICENCE.verb:does_confirm	13	-1	-1	-2		-1				-3	-2
LICENCE.verb:does_contribute	40	-3	-4	-5	-1	-3	-2	-2	-1	-23	-10
LICENCE.verb:does_count	27	-2	-2	-3	-1	-2	-1	-1	-1	-10	-5
LICENCE.verb:does_disclose	-23	-6	-7	-8	-3	-5	-2	-4	-2	26	-21
LICENCE.verb:does_emerge	22	-2	-2	-3	-1	-1	-1	-1	-1	-3	-9
LICENCE.verb:does_expect	33	-2	-4	-4	-1	-2	-1	-1	-1	-17	-5
LICENCE.verb:does_explain	24	-2	-3	-4	-1	-1	-1	-1	-1	-4	-6
LICENCE.verb:does_fin	29	-2	-3	-4	-1	-2	-1	-1	-1	-12	-9
LICENCE.verb:does_give	27	-2	-2	-4	-1	-1	-1	-1	-1	-11	-9
LICENCE.verb:does_have	34	-2	-3	-5	-1	-2	-1	-1	-1	-2	-21
LICENCE.verb:does_hold	23	-2	-2	-2	-1	-2	-1	-1	-1	-5	-6
LICENCE.verb:does_investigate	40	-4	-4	-5	-1	-3	-2	-2	-1	-28	-13
LICENCE.verb:does_invite	39	-2	-3	-8	-2	-2	-1	-2	-1	-4	-26
LICENCE.verb:does_join	15	-1	-1	-2		-1		-1		-3	-5
LICENCE.verb:does_know	20	-1	-2	-2	-1	-1	-1	-1	-1	-2	-9
LICENCE.verb:does_lead	14	-1	-2	-2	-1	-1	-1	-1	-1	-4	-4
LICENCE.verb:does_look	54	-4	-4	-9	-1	-2	-2	-2	-1	-23	-19
LICENCE.verb:does_make	-23	-3	-4	-5	-1	-3	-2	-2	-1	30	-11
LICENCE.verb:does_meet	19	-1	-2	-2		-1	-1	-1	-1	-4	-5
LICENCE.verb:does_open	-17	-7	-5	-6	-2	-4	-2	-3	-2	28	-16
LICENCE.verb:does_order	31	-2	-2	-2	-1	-1	-1	-1	-1	-23	-4
LICENCE.verb:does_own	46	-5	-6	-6	-2	-4	-2	-2	-2	-15	-41
LICENCE.verb:does_pay	-34	-6	-10	-10	-2	-5	-3	-3	-3	-16	42
LICENCE.verb:does_register	34	-3	-4	-4	-1	-3	-2	-2	-1	-29	-12
LICENCE.verb:does_return	30	-2	-4	-4	-1	-1	-1	-1	-1	-8	-5
LICENCE.verb:does_run	-1	-4	-6	-6	-2	-4	-2	-2	-2	-10	11
LICENCE.verb:does_say	-8	-4	-5	-5	-1	-3	-2	-2	-1	13	11
LICENCE.verb:does_sell	-29	-4	-5	-5	-2	-4	-2	-2	-2	-10	30
LICENCE.verb:does_sign	15	-1	-2	-2		-2	-1	-1		-4	-2
LICENCE.verb:does_spend	24	-2	-3	-4	-1	-2	-1	-1	-1	-5	-6
LICENCE.verb:does_stay	21	-1	-2	-3	-1	-1	-1	-1	-1	-3	-11
LICENCE.verb:does_stop	20	-1	-1	-2		-1	-1	-1		-1	-12
LICENCE.verb:does_take	-11	-4	-5	-8	-2	-4	-2	-2	-2	29	-21
LICENCE.verb:does_tell	26	-2	-4	-5	-1	-1	-1	-1	-1	-7	-4
LICENCE.verb:does_understand	42	-5	-5	-7	-2	-4	-2	-2	-2	-37	-16
LICENCE.verb:does_vote	35	-3	-3	-4	-1	-2	-1	-1	-1	-24	-12
LICENCE.verb:does_want	23	-3	-2	-4	-1	-2	-1	-1	-1	-4	-5
LICENCE.verb:does_write	16	-1	-2	-4		-1	-1	-1		-3	-2
LICENCE.verb:done-according_accord	14	-1	-1	-2		-1	-1	-1		-3	-4
LICENCE.verb:done-attended_attend	12	-1	-1	-1		-1				-2	-3
LICENCE.verb:done-by_announce	-34	-6	-7	-11	-3	-5	-3	-4	-3	36	-14
LICENCE.verb:done-by_buy	26	-2	-2	-2	-1	-2	-1	-1	-1	-5	-12
LICENCE.verb:done-by_own	51	-3	-4	-4	-1	-2	-1	-2	-1	-14	-23
LICENCE.verb:done-by_promise	16	-1	-2	-2		-1	-1	-1		-2	-5
LICENCE.verb:done-by_sign	-20	-5	-8	-8	-3	-6	-3	-3	-2	31	-17
LICENCE.verb:done-flanked_flank	17	-2	-2	-4		-1	-1	-1		-3	-2
LICENCE.verb:done-for_offer	20	-1	-2	-2	-1	-1	-1	-1	-1	-5	-8
LICENCE.verb:done-from_hear	13	-1	-2	-2		-1				-2	-4
LICENCE.verb:done-from_hold	15	-1	-1	-1	-1	-1	-1	-1	-1	-2	-8
LICENCE.verb:done-in_announce	17	-2	-2	-3	-1	-1	-1	-1	-1	-3	-4
LICENCE.verb:done-in_lead	11	-1	-1	-1		-1		-1		-1	-5
LICENCE.verb:done-in_sell	28	-2	-2	-2	-1	-1	-1	-1	-1	-6	-12
LICENCE.verb:done-of_complete	41	-4	-6	-5	-2	-3	-2	-2	-2	-9	-37
LICENCE.verb:done-over_pick	6	-1	-1	-1						-1	-1
LICENCE.verb:done-owner_buy	6	-1	-1	-1						-1	-2
LICENCE.verb:done-owner_hold	26	-2	-2	-2	-1	-1	-1	-1	-1	-5	-15
LICENCE.verb:done-owner_join	9	-1	-2	-2						-1	-2
LICENCE.verb:done-owner_lead	8	-1	-1	-1		-1				-1	-2
LICENCE.verb:done-owner_own	19	-1	-2	-2		-1	-1	-1		-3	-6
LICENCE.verb:done-owner_reach	11	-1	-1	-1		-1				-2	-3
LICENCE.verb:done-owner_wait	17	-1	-2	-2	-1	-1	-1	-1		-4	-4
LICENCE.verb:done-to_go	40	-4	-4	-4	-1	-3	-2	-2	-1	-22	-22
LICENCE.verb:done-to_send	-25	-5	-6	-8	-2	-4	-2	-2	-2	32	-14
LICENCE.verb:done-verb_ask	-7	-6	-6	-11	-2	-4	-2	-3	-2	19	-14
LICENCE.verb:done-verb_base	46	-4	-5	-4	-1	-3	-2	-3	-1	-9	-37
LICENCE.verb:done-verb_buy	29	-2	-2	-3	-1	-2	-1	-1	-1	-7	-19
LICENCE.verb:done-verb_fin	23	-2	-2	-3	-1	-1	-1	-1	-1	-3	-10
LICENCE.verb:done-verb_include	38	-3	-5	-6	-1	-3	-2	-2	-1	-8	-23
LICENCE.verb:done-verb_pass	31	-2	-3	-3	-1	-1	-1	-1	-1	-16	-6
LICENCE.verb:done-verb_state-owned	22	-1	-2	-2		-1	-1	-1		-5	-8
LICENCE.verb:done-with_closet	18	-1	-2	-3	-1	-1	-1	-1	-1	-2	-6
LICENCE.verb:done-with_compete	31	-2	-3	-4	-1	-2	-1	-1	-1	-4	-14
LICENCE.verb:done-with_sign	8	-1	-1	-1		-1				-3	-1
LICENCE.where:body	7	-3	-4	-5	-1	-2	-1	-1	-1	6	7
LICENCE.where:item	26	-1	-1	-2		-1	-1	-1	-1	-3	-13
MEETING.alike:1	-3	6	1	14	-2	-3	-2	-2	-2	-3	-4
MEETING.alike:2	12	2	7	-5	-1	-3	-2	-2	-1	-3	-4
MEETING.alike:3	8	2	4	1	-1	-3	-2	-2	-1	-3	-4
MEETING.at-kind:after1_agency	31	-1	-8	-7	-1	-2	-1	-1	-1	-3	-3
MEETING.at-kind:after1_company	32	-5		-15	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:after1_country	27	-4	-5	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:after1_organization	25	-6	-7	-3	-1	-2	-1	-1	-1	-2	-2
MEETING.at-kind:after1_person	-52	16	34	28	-3	-7	-4	-4	-3	-7	-8
MEETING.at-kind:after1_person-office	-39	19	5	43	-3	-6	-4	-4	-3	-7	-8
MEETING.at-kind:after2_agency	1	1	-6	19	-1	-3	-2	-2	-1	-3	-4
MEETING.at-kind:after2_company	23	-5	10	-15	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:after2_country	24	-3	-6	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:after2_organization	26	-5	2	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.at-kind:after2_person	-17	-2	14	26	-2	-5	-3	-3	-2	-5	-6
MEETING.at-kind:after2_person-office	-12	7	9	19	-2	-4	-3	-3	-2	-5	-5
MEETING.at-kind:before_agency	10	23	-11	-4	-1	-3	-2	-2	-1	-4	-4
MEETING.at-kind:before_company	28	-8	5	-9	-1	-3	-1	-2	-1	-3	-4
MEETING.at-kind:before_country	16	-5	-10	9	-1	-2	-1	-1	-1	-2	-2
MEETING.at-kind:before_organization	31	-5	-10	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.at-kind:before_person	-2	-2	10	11	-1	-3	-2	-2	-2	-3	-4
MEETING.at-kind:before_person-office	-14	19	38	-20	-2	-5	-3	-3	-3	-5	-6
MEETING.at-kind:far_agency	20		-6	-4	-1	-2	-1	-1	-1	-2	-2
MEETING.at-kind:far_company	9	-2	7	-2	-1	-2	-1	-1	-1	-2	-3
MEETING.at-kind:far_country	22	-3	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.at-kind:far_organization	18	-4	3	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.at-kind:far_person		10	6	2	-1	-3	-2	-2	-1	-3	-4
MEETING.at-kind:far_person-office	-3	4	-4	24	-2	-3	-2	-2	-2	-4	-4
MEETING.at-kind:own_agency	16	24	-7	-14	-2	-4	-2	-3	-2	-5	-5
MEETING.at-kind:own_company	-9	18	19		-3	-5	-3	-3	-3	-5	-8
MEETING.at-kind:own_country	14	-4	-4		-1	-1	-1	-1	-1	-1	-1
MEETING.at-kind:own_organization	-17	4	8	20	-3	-4	-2	-3	-2	-5	-6
MEETING.at-kind:own_person	12	-4	18	-4	-4	-6	-4	-4	-4	-7	-9
MEETING.at-kind:own_person-office	-32	18	11	15	-4	-7	-5	-5	-4	-9	-10
MEETING.at:after1	7	3	2	6	-1	-3	-2	-2	-1	-3	-4
MEETING.at:after2	7	-1	5	6	-1	-3	-2	-2	-1	-3	-4
MEETING.at:before	8	5	7	-2	-1	-3	-2	-2	-1	-3	-4
MEETING.at:far	9	1	1	2	-1	-2	-1	-1	-1	-2	-3
MEETING.at:own	1	10	9	2	-2	-3	-2	-2	-2	-4	-5
MEETING.chance	-22	5	17	11	-1	-2	-1	-1	-1	-2	-2
MEETING.class:does_appointVerb	17	-10	-11	16	-1	-2	-2	-2	-1	-3	-3
MEETING.class:does_attend	-11	-12	10	23	-2	-4	-2	-3	-2	-4	-5
MEETING.class:does_background	-7	-17	19	-38	-2	-3	-3	-3	-2	-4	-5
MEETING.class:does_callVerb	-17	8	17	1	-2	-4	-3	-3	-2	-4	-6
MEETING.class:does_forumNoun	15	-2	-4	-4		-1				-1	-1
MEETING.class:does_forumVerb	18		1	-6	-1	-3	-2	-2	-1	-3	-4
MEETING.class:does_investVerb	-7	11	4	9	-1	-3	-2	-2	-1	-3	-4
MEETING.class:does_launchNoun	22	-3	-6	-7		-1	-1	-1		-1	-1
MEETING.class:does_launchVerb	5	30	-15	-18	-1	-2	-1	-1	-1	-3	-3
MEETING.class:does_licenceVerb	27	-4	-6	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.class:does_meetVerb	1	16	-23	1	-2	-4	-3	-3	-2	-4	-5
MEETING.class:does_moneyNoun	-20	-10	33	-16	-2	-5	-2	-2	-2	-4	-5
MEETING.class:does_pactNoun	1	-20	-19	14	-2	-3	-2	-2	-2	-5	-4
MEETING.class:does_planned	18	-4	-4	-4		-1			-1	-1	-1
MEETING.class:does_policyNoun	35	-7	-7	-18	-1	-2	-1	-1	-1	-4	-2
MEETING.class:does_policyVerb	20	4	-4	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.class:does_postNoun	17	-6	-3	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.class:does_punishNoun	-2	-9	-14	15	-2	-3	-2	-2	-2	-5	-4
MEETING.class:does_punishVerb	9	18	-14	-4	-1	-2	-2	-2	-1	-3	-3
MEETING.class:does_receiveVerb	-17	11	-18	27	-2	-3	-2	-2	-2	-4	-4
MEETING.class:does_signVerb	13	3	-11	10	-1	-3	-1	-1	-1	-2	-3
MEETING.class:does_talkNoun	1	-14	23	-13	-1	-2	-2	-2	-1	-2	-3
MEETING.class:does_topicVerb	-11	-1	27	-1	-2	-4	-2	-2	-2	-5	-4
MEETING.class:does_travelNoun	-4	-25	29	-21	-2	-4	-3	-3	-2	-4	-5
MEETING.class:does_travelVerb	-19	-16	32	10	-2	-4	-3	-3	-2	-5	-6
MEETING.class:does_visitorNoun	13	-4	-1	-5		-1					
MEETING.class:does_wish	-11	18	-16	19	-2	-3	-2	-2	-1	-3	-3
MEETING.class:done-accompanied_attend	38	-6	-17	-17	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-according_pactNoun	22	-4	-6	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-according_receiveVerb	22	-4	-6	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-against_policyNoun	11	-1	-3	-3		-1				-1	-1
MEETING.class:done-against_punishVerb	11	-1	-3	-3		-1				-1	-1
MEETING.class:done-among_launchVerb	26	-2	-6	-12		-1		-1		-1	-1
MEETING.class:done-at_appointVerb	9	-2	-1	-3		-1				-1	-1
MEETING.class:done-at_attend	-12	-31	20	-27	-4	-6	-4	-5	-4	-8	-8
MEETING.class:done-at_callVerb	15	-5	-4	-3	-1	-1	-1	-1		-1	-1
MEETING.class:done-at_forumVerb	-21	20	11	-21	-3	-4	-3	-3	-3	-6	-5
MEETING.class:done-at_investVerb	25	-6	-5	-5	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-at_launchVerb	24	-4	-7	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-at_meetVerb	22	-9	-3	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_planned	12	-2	-3	-3		-1				-1	-1
MEETING.class:done-at_policyVerb	12	-2	-3	-3		-1				-1	-1
MEETING.class:done-at_punishVerb	14	-3	-2	-4		-1				-1	-1
MEETING.class:done-at_receiveVerb	25	-9	-5	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-at_talkNoun	8	-2	-2	-2						-1	-1
MEETING.class:done-at_topicVerb	24	-4	-6	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-at_travelNoun	9	-3	-2	-1						-1	
MEETING.class:done-at_travelVerb	10	-3	-3	-2						-1	-1
MEETING.class:done-at_wish	8	-1	-2	-2		-1				-1	-1
MEETING.class:done-attended_attend	8	-9	13	-22	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-attended_forumVerb	8	-9	13	-22	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-between_receiveVerb	21	-2	-7	-5	-1	-2	-1	-1		-1	-2
MEETING.class:done-between_signVerb	8	-1	-2	-2		-1					-1
MEETING.class:done-between_travelVerb	10	-1	-3	-2		-1				-1	-1
MEETING.class:done-by_appointVerb	21	-3	-5	-7	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-by_callVerb	26	-6	-9	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-by_forumVerb	18	-5	-7	3	-2	-2	-1	-1	-1	-2	-2
MEETING.class:done-by_investVerb	21	-2	-5	-6	-1	-1	-1	-1		-1	-2
MEETING.class:done-by_launchNoun	20	-3	-8	-5		-1				-1	-1
MEETING.class:done-by_launchVerb	-1	-17	5	8	-2	-3	-2	-2	-2	-5	-4
MEETING.class:done-by_licenceVerb	24	-4	-6	-7	-1	-2	-1	-1	-1	-2	-4
MEETING.class:done-by_meetVerb	16	-2	-4	-6	-1	-1				-1	-1
MEETING.class:done-by_pactNoun	17	-2	-6	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-by_planned	-12	-20	-23	27	-2	-5	-3	-3	-2	-6	-6
MEETING.class:done-by_policyNoun	17	-2	-6	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-by_policyVerb	17	-10	6		-1	-3	-2	-2	-1	-4	-4
MEETING.class:done-by_punishVerb	-12	-21	-21	20	-3	-4	-3	-3	-2	-6	-4
MEETING.class:done-by_receiveVerb	-12	29	-30	-30	-2	-4	-3	-3	-2	-4	-9
MEETING.class:done-by_signVerb	32	-7	1	-12	-1	-2	-1	-1	-1	-3	-3
MEETING.class:done-by_visitorNoun	15	-4	-3	-2	-1	-1	-1	-1		-1	-1
MEETING.class:done-by_wish	10	-2	-2	-3		-1				-1	-1
MEETING.class:done-chaired_postNoun	-15	23	-32	-19	-4	-6	-5	-5	-4	-8	-6
MEETING.class:done-for_appointVerb	8	-1	-2	-2						-1	-1
MEETING.class:done-for_forumVerb	18	-4	-4	-4		-1		-1		-1	-2
MEETING.class:done-for_planned	-15	28	-13	-15	-2	-4	-2	-2	-2	-4	-5
MEETING.class:done-for_policyVerb	-15	28	-13	-15	-2	-4	-2	-2	-2	-4	-5
MEETING.class:done-for_travelVerb	8	-1	-2	-2						-1	-1
MEETING.class:done-from_appointVerb	26	-3	-11	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-from_investVerb	25	-3	-10	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-headed_travelVerb	8	-10	2	-26	-2	-3	-2	-2	-2	-4	-5
MEETING.class:done-in_appointVerb	9	-1	-3	-2						-1	-1
MEETING.class:done-in_callVerb	30	-4	-6	-16	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-in_forumNoun	23	-11	-16	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-in_forumVerb	18	-3	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-in_investVerb	24	-4	-9	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-in_launchVerb	11	-1	-3	-3		-1				-1	-1
MEETING.class:done-in_meetVerb	10	-2	-3	-3		-1		-1		-1	-1
MEETING.class:done-in_policyVerb	5		-1	-1							
MEETING.class:done-in_receiveVerb	23	-8	-5	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-in_topicVerb	10	-2	-2	-2		-1				-1	-1
MEETING.class:done-in_travelVerb	20	-4	-6	-4		-1				-1	-1
MEETING.class:done-into_launchVerb	22	-6	-5	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-led_investVerb	-20	-14	32	-31	-2	-4	-3	-3	-2	-5	-5
MEETING.class:done-of_appointVerb	40	-14	-16	-11	-3	-3	-2	-2	-2	-3	-3
MEETING.class:done-of_attend	-25	34	-10	-11	-2	-3	-2	-3	-2	-4	-4
MEETING.class:done-of_callVerb	-14	-8	-8	27	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-of_forumNoun	-6	26	-12	-16	-1	-3	-2	-2	-2	-3	-4
MEETING.class:done-of_forumVerb	32	-7	-9	-8	-2	-2	-1	-1	-1	-2	-3
MEETING.class:done-of_investVerb	32	-7	-10	-5	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-of_launchVerb	34	-7	-7	-7	-1	-2	-1	-1	-1	-2	-5
MEETING.class:done-of_licenceNoun	16	-2	-4	-5		-1	-1	-1	-1	-1	-1
MEETING.class:done-of_licenceVerb	14	-2	-4	-3		-1	-1	-1		-1	-1
MEETING.class:done-of_meetVerb	-25	31	-14	-12	-4	-4	-3	-3	-3	-5	-6
MEETING.class:done-of_policyVerb	14	-2	-4	-3		-1	-1			-1	-1
MEETING.class:done-of_punishVerb	-21	-29	33	-28	-3	-4	-3	-3	-3	-4	-7
MEETING.class:done-of_receiveVerb	-20	21	14	-26	-2	-4	-2	-3	-2	-4	-6
MEETING.class:done-of_signVerb	19	-4	-5	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-of_talkNoun	28	-11	-6	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-of_topicVerb	42	-10	-8	-24	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-of_travelNoun	24	-12	-6	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-of_travelVerb	-4	14	-15	10	-1	-2	-1	-2	-2	-2	-3
MEETING.class:done-of_wish	28	-9	-7	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-on_callVerb	-18	26	-18	-10	-2	-3	-2	-3	-2	-4	-6
MEETING.class:done-on_punishVerb	27	-10	-9	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-on_talkNoun	-23	28	-21	-11	-3	-4	-3	-4	-3	-5	-8
MEETING.class:done-on_wish	-23	28	-21	-11	-3	-4	-3	-4	-3	-5	-8
MEETING.class:done-owner_appointVerb	-13	26	-10	-7	-1	-2	-1	-1	-1	-3	-3
MEETING.class:done-owner_attend	10	-2	-2	-3		-1				-1	-1
MEETING.class:done-owner_callVerb	15	-3	-4	-4		-1	-1	-1		-1	-1
MEETING.class:done-owner_forumVerb	20	-5	-4	-4	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-owner_investVerb	-14	-7	31	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-owner_launchNoun	14	-3	-3	-3		-1	-1	-1		-1	-1
MEETING.class:done-owner_launchVerb	-7	21	-7	-6	-1	-2	-1	-1	-1	-3	-3
MEETING.class:done-owner_licenceVerb	27	-4	-8	-6	-1	-1	-1	-1	-1	-2	-3
MEETING.class:done-owner_meetVerb	25	-7	-6	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-owner_pactNoun	14	-2	-3	-3		-1				-1	-1
MEETING.class:done-owner_policyNoun	15	-2	-3	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-owner_policyVerb	-10	-5	23	-6	-1	-2	-2	-1	-1	-2	-3
MEETING.class:done-owner_punishVerb	26	-5	-5	-5	-1	-1	-1	-1	-1	-2	-3
MEETING.class:done-owner_receiveVerb	16	-4	-4	-3		-1				-1	-1
MEETING.class:done-owner_signVerb	-8	-7	23	-10	-1	-2	-2	-2	-1	-3	-4
MEETING.class:done-owner_talkNoun	-21	25	-14	-7	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-owner_topicVerb	-7	-5	21	-4	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-owner_travelNoun	-24	28	-16	-8	-2	-3	-2	-2	-2	-3	-4
MEETING.class:done-owner_travelVerb	2	15	-6	-5	-1	-1	-1	-1		-1	-2
MEETING.class:done-owner_wish	20	-4	-5	-4		-1	-1	-1		-1	-1
MEETING.class:done-represented_attend	32	-4	-10	-9	-1	-2	-1	-1	-1	-1	-1
MEETING.class:done-start-up_forumVerb	17	-2	-4	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-through_investVerb	17	-2	-5	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-to_appointVerb	28	-4	-8	-10	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-to_attend	9	-15	-12	6	-2	-3	-2	-2	-2	-4	-4
MEETING.class:done-to_forumVerb	9	-17	-14	6	-2	-4	-2	-2	-2	-4	-4
MEETING.class:done-to_investVerb	13	-2	-3	-4		-1	-1	-1		-1	-1
MEETING.class:done-to_launchVerb	-15	-5	22	-9	-1	-2	-2	-1	-1	-2	-4
MEETING.class:done-to_licenceVerb	22	-4	-7	-5	-1	-1	-1	-1	-1	-1	-4
MEETING.class:done-to_policyNoun	18	-2	-4	-5		-1	-1	-1	-1	-1	-1
MEETING.class:done-to_policyVerb	-17	-9	22	-18	-2	-4	-3	-3	-2	-4	-9
MEETING.class:done-to_punishVerb	35	-8	-15	-7	-1	-1	-1	-1	-1	-3	-2
MEETING.class:done-to_receiveVerb	34	-12	-19	-9	-1	-2	-1	-1	-1	-5	-2
MEETING.class:done-to_signVerb	13	-2	-4	-3		-1	-1	-1		-1	-1
MEETING.class:done-to_travelVerb	23	-3	-5	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-up_investVerb	31	-5	-19	-4	-1	-2	-1	-1	-1	-2	-5
MEETING.class:done-verb_appointVerb	-34	10	35	4	-3	-5	-3	-4	-3	-8	-7
MEETING.class:done-verb_attend	15	-8	-17	-1	-1	-3	-2	-4	-1	-3	-3
MEETING.class:done-verb_callVerb	21	-5	-4	-7		-1	-1	-1		-1	-1
MEETING.class:done-verb_forumVerb	30	-5	-4	-16	-1	-1	-1	-1	-1	-1	-1
MEETING.class:done-verb_investVerb	-1	-13	13	10	-2	-4	-2	-3	-2	-7	-6
MEETING.class:done-verb_launchVerb	1	-13	18	-23	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-verb_licenceVerb	29	-3	-8	-8	-1	-1	-1	-1	-1	-1	-3
MEETING.class:done-verb_meetVerb	1	-4	-9	13	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-verb_moneyNoun	27	-7	-14	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-verb_policyNoun	30	-4	-9	-9	-1	-1	-1	-1	-1	-2	-2
MEETING.class:done-verb_policyVerb	-17	-25	28	-27	-2	-4	-2	-2	-2	-4	-4
MEETING.class:done-verb_punishVerb	35	-5	-8	-11	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-verb_receiveVerb	1	-8	17	-12	-1	-3	-1	-2	-1	-2	-4
MEETING.class:done-verb_signVerb	23	-2	-8	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.class:done-verb_talkNoun	6	8	-17	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-verb_topicVerb	-26	23	3	10	-2	-4	-3	-3	-2	-6	-6
MEETING.class:done-verb_travelNoun	6	8	-19	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.class:done-verb_travelVerb	7	18	-21	-11	-1	-2	-1	-2	-1	-2	-3
MEETING.class:done-whereas_punishVerb	15	-2	-4	-4		-1	-1	-1		-1	-1
MEETING.class:done-with_appointVerb	16	-2	-5	-4		-1		-1		-1	-1
MEETING.class:done-with_forumVerb	-28	-11	33	-10	-2	-3	-2	-2	-2	-3	-5
MEETING.class:done-with_investVerb	12	-2	-2	-4		-1				-1	-1
MEETING.class:done-with_launchVerb	-28	-11	31	-14	-2	-5	-3	-3	-3	-5	-7
MEETING.class:done-with_policyVerb	29	-13	-9	-7		-1				-1	-1
MEETING.class:done-with_punishVerb	-27	-16	31	-17	-3	-6	-3	-3	-3	-6	-8
MEETING.class:done-with_signVerb	25	-8	-6	-6		-1				-1	-1
MEETING.class:done-with_topicVerb	-29	-25	-17	36	-2	-5	-3	-3	-2	-5	-6
MEETING.class:done-with_travelVerb	40	-7	-16	-16	-1	-2	-1	-1	-1	-2	-2
MEETING.class:done-within_wish	17	-3	-4	-6		-1	-1	-1		-1	-1
MEETING.cue:accompany	-11	-15	-3	34	-2	-3	-2	-2	-2	-4	-5
MEETING.cue:address	6	-12	13	-15	-1	-2	-1	-1	-1	-3	-2
MEETING.cue:along	-13	11	-2	13	-2	-3	-2	-2	-2	-4	-5
MEETING.cue:also	-5	9	13	-1	-1	-3	-2	-2	-1	-3	-3
MEETING.cue:appoint	38	-6	-17	-13	-1	-2	-1	-1	-2	-2	-2
MEETING.cue:attend	-17	17	-2	18	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:attendance	-9	-19	-34	40	-3	-5	-3	-3	-3	-6	-6
MEETING.cue:behalf	35	-23	-4	-30	-2	-6	-2	-2	-2	-4	-4
MEETING.cue:both	29	-10	9	-19	-1	-2	-1	-1	-1	-3	-3
MEETING.cue:buy	41	5	-22	-17	-1	-2	-2	-2	-1	-3	-3
MEETING.cue:buyer	-18	-32	28	-20	-3	-9	-3	-3	-3	-7	-6
MEETING.cue:ceremony	42	-4	-8	-24	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:company	9		17	-14	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:conference	-21	-9	32	-1	-2	-3	-2	-2	-1	-3	-3
MEETING.cue:conversation	-1	-12	9	12	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:counterpart	31	-5	-8	-12	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:delegation	-6	-4	13	10	-1	-2	-1	-2	-1	-2	-3
MEETING.cue:discussion	21	-2	-22	11	-1	-2	-2	-2	-1	-3	-3
MEETING.cue:entourage	12	-3	-3	-2						-1	-1
MEETING.cue:event	31	-5	-6	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:exchange	25	-5	-7	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:fine	26	-9	-7	-3	-1	-1	-1	-1	-1	-2	-2
MEETING.cue:fund	15	-6	8	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:gathering	-7	-19	-20	11	-2	-3	-2	-2	-2	-4	-4
MEETING.cue:group	-7	-10	11	16	-2	-3	-2	-2	-2	-4	-5
MEETING.cue:head	-36	4	34	16	-2	-4	-3	-3	-2	-5	-6
MEETING.cue:host	22	5	-20	-3	-1	-3	-1	-1	-1	-2	-3
MEETING.cue:initial	25	-3	-6	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:invest	-3	-7	12	8	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:join	-21	-9	-4	38	-1	-2	-2	-2	-1	-3	-3
MEETING.cue:keynote	33	-3	-16	-9		-1	-1	-1		-1	-1
MEETING.cue:lead	1	-12	31	-10	-1	-3	-1	-2	-1	-3	-3
MEETING.cue:license	5	5	4	-4	-1	-1	-1	-1	-1	-2	-2
MEETING.cue:likewise	20	-3	-10	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:meeting	12	5	-10	6	-1	-2	-1	-1	-1	-3	-3
MEETING.cue:member	-23	11		27	-2	-3	-2	-2	-2	-4	-4
MEETING.cue:name	22	-9	-5	1	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:nominate	29	-4	-12	-16	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:other	4	4	4		-2	-3	-2	-2	-2	-4	-4
MEETING.cue:owner	22	-3	-7	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.cue:panel	-10	-13	-22	32	-1	-3	-2	-2	-1	-4	-4
MEETING.cue:participant	-16	-9	21	-19	-1	-2	-2	-2	-1	-3	-3
MEETING.cue:participate	30	-6	-18	-11	-1	-1	-1	-1	-1	-2	-2
MEETING.cue:partner	39	-6	-16	-11	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:party	13	-7	7	-12	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:penalty	43	-20	-14	-14	-2	-3	-2	-2	-2	-8	-4
MEETING.cue:predecessor	26	-13	-16	-19	-1	-3	-1	-1	-1	-3	-2
MEETING.cue:presence	3	-5	21	-9	-1	-2	-2	-1	-1	-2	-2
MEETING.cue:present	-3	12	-27	25	-2	-3	-2	-2	-2	-3	-4
MEETING.cue:receive	-10	28	9	-15	-1	-3	-2	-2	-1	-3	-3
MEETING.cue:replace	29	-4	-6	-12		-1	-1	-1		-1	-1
MEETING.cue:represent	1	-12	-1	17	-2	-5	-2	-2	-2	-4	-5
MEETING.cue:representative	-51	17	26	24	-2	-4	-3	-3	-2	-6	-5
MEETING.cue:sell	28	-4	-7	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:session	-22	13	15	9	-1	-3	-1	-2	-1	-4	-3
MEETING.cue:side	-2	-7	-10	31	-1	-3	-2	-2	-1	-3	-4
MEETING.cue:sign	9	3	16	-14	-1	-3	-1	-1	-1	-2	-3
MEETING.cue:signature	50	-5	-10	-21	-1	-4	-1	-1	-1	-2	-2
MEETING.cue:speak	9	9	-8	-1	-1	-2	-1	-1	-1	-2	-2
MEETING.cue:speaker	41	-2	-10	-22	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:speech	5	-8	-13	14	-1	-3	-1	-1	-1	-2	-3
MEETING.cue:stake	15	-8	8	-10	-1	-3	-1	-2	-1	-2	-3
MEETING.cue:subsidiary		20	-7	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:successor	-28	-9	36	-13	-2	-3	-2	-2	-2	-3	-6
MEETING.cue:summit	18	-6	-12	3	-1	-1	-1	-1	-1	-1	-2
MEETING.cue:talk	-11	3	22	-2	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:team	-4	1	14	4	-1	-3	-2	-2	-1	-3	-4
MEETING.cue:together	14	-10		7	-1	-2	-1	-1	-1	-3	-3
MEETING.cue:too	-23	-14	-25	50	-2	-3	-2	-3	-2	-4	-5
MEETING.cue:tour	-9	20	9	-15	-1	-2	-2	-2	-1	-2	-3
MEETING.cue:visit	5	13	9	-16	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:welcome	21	16	-15	-19	-1	-2	-1	-1	-1	-2	-3
MEETING.cue:witness	42	-8	-13	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.elsewhere:none	7	4	3	2	-1	-3	-2	-2	-1	-3	-4
MEETING.elsewhere:other	8	1	2	3	-1	-2	-1	-1	-1	-3	-3
MEETING.elsewhere:same		4	18	4	-2	-4	-2	-3	-2	-5	-6
MEETING.governor:about	28	-8	-10	-5	-1	-1	-1	-1	-1	-2	-2
MEETING.governor:accompanied	38	-6	-17	-17	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:according	22	-4	-6	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.governor:after	-16	18	8	-29	-3	-6	-4	-4	-4	-10	-7
MEETING.governor:against	29	-6	-8	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:among	9	-6	-19	10	-1	-2	-2	-2	-1	-2	-3
MEETING.governor:as	-21	-16	21	16	-2	-3	-2	-2	-2	-4	-4
MEETING.governor:at	23	4	-8	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:attended	8	-9	13	-22	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:before	-24	30	-12	-21	-3	-4	-2	-3	-2	-5	-4
MEETING.governor:behalf	24	-4	-11	-2	-1	-2	-1	-1	-1	-1	-2
MEETING.governor:behind	20	-3	-5	-5		-1				-1	-1
MEETING.governor:between	28	-4	-7	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.governor:by	20	2	-7	-2	-1	-2	-1	-1	-1	-3	-3
MEETING.governor:chaired	-15	23	-32	-19	-4	-6	-5	-5	-4	-8	-6
MEETING.governor:for	30	1	-5	-14	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:free	2	3	9	6	-2	-3	-2	-2	-2	-4	-5
MEETING.governor:from	-3	-11	22	2	-1	-3	-2	-2	-1	-3	-4
MEETING.governor:headed	8	-10	2	-26	-2	-3	-2	-2	-2	-4	-5
MEETING.governor:in	25	-4	-5	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.governor:into	30	-5	-7	-10	-1	-1	-1	-1	-1	-2	-2
MEETING.governor:led	-20	-14	32	-31	-2	-4	-3	-3	-2	-5	-5
MEETING.governor:of	-8	11	2	16	-2	-3	-2	-2	-2	-3	-5
MEETING.governor:on	-8	23	5	-15	-2	-3	-2	-2	-2	-3	-5
MEETING.governor:owner	13		1	-3	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:presence	-3	-13	15	-26	-3	-5	-6	-3	-3	-6	-7
MEETING.governor:represented	32	-4	-10	-9	-1	-2	-1	-1	-1	-1	-1
MEETING.governor:start-up	29	-4	-17	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:through	33	-5	-9	-12	-1	-1	-1	-1	-1	-2	-2
MEETING.governor:to	17	11	-9	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:under	38	-7	-13	-22	-1	-2	-2	-1	-1	-2	-3
MEETING.governor:until	36	-6	-14	-11	-1	-2	-1	-1	-1	-3	-3
MEETING.governor:up	31	-5	-19	-4	-1	-2	-1	-1	-1	-2	-5
MEETING.governor:verb	2	3	15	-1	-2	-3	-2	-2	-2	-4	-4
MEETING.governor:whereas	15	-2	-4	-4		-1	-1	-1		-1	-1
MEETING.governor:whether	24	-4	-5	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.governor:with	13		-12	13	-1	-2	-1	-1	-1	-2	-3
MEETING.governor:within	17	-3	-4	-6		-1	-1	-1		-1	-1
MEETING.kind:agency	16	9	-8	-2	-1	-2	-1	-1	-1	-3	-3
MEETING.kind:company	14	-1	9	-7	-1	-3	-2	-2	-1	-3	-4
MEETING.kind:country	19	-4	-6	-2	-1	-1	-1	-1	-1	-1	-2
MEETING.kind:organization	16	-3	1	-2	-1	-2	-1	-1	-1	-2	-3
MEETING.kind:person	-15	6	19	17	-2	-4	-2	-3	-2	-4	-5
MEETING.kind:person-office	-23	16	16	22	-2	-5	-3	-3	-2	-5	-6
MEETING.list:list	-1	-7	8	19	-2	-3	-2	-2	-2	-3	-4
MEETING.list:single	8	5	4		-1	-3	-1	-2	-1	-3	-4
MEETING.mention:name_free	4	4	5	4	-1	-3	-2	-2	-1	-3	-4
MEETING.mention:name_owner	16	-4		-4	-1	-1	-1	-1	-1	-2	-2
MEETING.mention:nominal_free	9	-2	3	8	-1	-3	-1	-2	-1	-3	-4
MEETING.mention:nominal_owner	19	11	-5	-11	-1	-2	-1	-1	-1	-3	-3
MEETING.mention:post_free	-15	-19	50	-37	-3	-6	-3	-3	-3	-6	-8
MEETING.mention:pronoun_free	25	17	-7	-18	-1	-3	-2	-2	-2	-3	-4
MEETING.mention:pronoun_owner	-9	7	10	13	-2	-4	-2	-3	-2	-5	-6
MEETING.parts:2	3	5	3	5	-1	-3	-2	-2	-1	-3	-4
MEETING.parts:3	13		3	-1	-1	-2	-1	-1	-1	-3	-3
MEETING.parts:4	6	3	7	1	-1	-3	-2	-2	-1	-3	-4
MEETING.rival:none_after1	-3	9	2	14	-2	-4	-2	-2	-2	-4	-5
MEETING.rival:none_after2	-3	2	6	16	-2	-3	-2	-2	-2	-4	-4
MEETING.rival:none_before	15	6	6	-7	-2	-3	-2	-2	-2	-4	-4
MEETING.rival:none_far	1	4	5	6	-1	-2	-2	-2	-1	-3	-3
MEETING.rival:none_own		-1	11	13	-2	-4	-2	-2	-2	-4	-5
MEETING.rival:other_after1	9	-4	7	1	-1	-2	-1	-2	-1	-2	-3
MEETING.rival:other_after2	13	-5	7	-3	-1	-2	-1	-1	-1	-2	-3
MEETING.rival:other_before	-10	8	14	8	-2	-3	-2	-2	-2	-3	-4
MEETING.rival:other_far	18	-5	-2	-1	-1	-2	-1	-1	-1	-2	-3
MEETING.rival:other_own	9	31	-2	-17	-2	-3	-2	-2	-2	-4	-5
MEETING.rival:same_after1	40	-5	-9	-17	-1	-1	-1	-1	-1	-2	-2
MEETING.rival:same_after2	35	-5	-6	-15	-1	-2	-1	-1	-1	-2	-2
MEETING.rival:same_before	26	-5	-5	-7	-1	-1	-1	-1	-1	-2	-2
MEETING.rival:same_far	23	6	-10	-10	-1	-1	-1	-1	-1	-1	-2
MEETING.rival:same_own	1	8	13	-11	-2	-4	-2	-2	-2	-4	-5
MEETING.speech:silent_after1	7	2		7	-1	-3	-2	-2	-1	-3	-4
MEETING.speech:silent_after2	7	-2	3	7	-1	-2	-1	-2	-1	-3	-3
MEETING.speech:silent_before	7	6	6	-2	-1	-3	-2	-2	-1	-3	-4
MEETING.speech:silent_far	9	1		2	-1	-2	-1	-1	-1	-2	-3
MEETING.speech:silent_own	1	11	9	2	-2	-4	-2	-2	-2	-4	-5
MEETING.speech:speaks_after1	-7	6	27	-25	-2	-4	-3	-3	-2	-5	-6
MEETING.speech:speaks_after2	8	7	12	-21	-2	-4	-3	-3	-2	-5	-5
MEETING.speech:speaks_before	23	-10	9	-12	-1	-2	-2	-1	-1	-3	-3
MEETING.speech:speaks_far	15	-3	5	-2	-1	-3	-2	-2	-1	-3	-4
MEETING.speech:speaks_own	29	-15	-16	6	-1	-2	-1	-1	-1	-3	-2
MEETING.tie-at:body_after1	16	2	-1	-3	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:body_after2	10	7	10	-14	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:body_before	14	-3	6	2	-1	-3	-2	-2	-2	-3	-5
MEETING.tie-at:body_far	9	-5	3	6	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:body_own	-1	16	6	-1	-2	-4	-2	-2	-2	-4	-5
MEETING.tie-at:colleague_after1	17	-17	21	-27	-3	-5	-4	-3	-3	-5	-8
MEETING.tie-at:colleague_after2	23	18	-49	-12	-3	-7	-4	-4	-3	-7	-7
MEETING.tie-at:colleague_before	27	-12	2	-21	-1	-3	-2	-2	-1	-3	-4
MEETING.tie-at:colleague_far	20	-7	-17	5	-1	-2	-2	-2	-1	-2	-4
MEETING.tie-at:colleague_own	-20	-31	13	26	-4	-7	-4	-4	-4	-7	-10
MEETING.tie-at:country_after1	4		1	13	-2	-3	-2	-2	-1	-3	-4
MEETING.tie-at:country_after2	11	-7	9	2	-1	-2	-2	-2	-1	-3	-3
MEETING.tie-at:country_before	7	14	4	-7	-1	-3	-2	-2	-2	-3	-4
MEETING.tie-at:country_far	13		-3	3	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:country_own	6	5	1	3	-1	-2	-1	-2	-1	-3	-3
MEETING.tie-at:holder_after1	-58	43	36	-8	-5	-12	-6	-6	-5	-11	-11
MEETING.tie-at:holder_after2	-10	16	-12	7	-4	-7	-5	-5	-4	-9	-9
MEETING.tie-at:holder_before	32	-22	-3	-27	-2	-4	-2	-2	-2	-4	-4
MEETING.tie-at:holder_far	-33	12	-15	30	-3	-6	-4	-4	-3	-7	-8
MEETING.tie-at:holder_own	-7	16	-7	11	-4	-7	-4	-4	-4	-8	-8
MEETING.tie-at:none_after1	16	-1	-4	5	-1	-3	-1	-2	-1	-3	-3
MEETING.tie-at:none_after2	1	-3	3	16	-1	-2	-2	-2	-1	-3	-3
MEETING.tie-at:none_before	6	1	8	2	-1	-3	-2	-2	-1	-3	-4
MEETING.tie-at:none_far	10	1	5	-4	-1	-2	-1	-1	-1	-2	-3
MEETING.tie-at:none_own	4	9	15	-3	-2	-4	-2	-3	-2	-4	-6
MEETING.tie:body	7	6	6	-1	-1	-3	-1	-2	-1	-3	-4
MEETING.tie:colleague	19	-6	7		-2	-4	-3	-3	-2	-5	-6
MEETING.tie:country	8	3	2	3	-1	-2	-2	-2	-1	-3	-3
MEETING.tie:holder	-41	39	13	15	-4	-8	-4	-5	-4	-8	-8
MEETING.tie:none	7	1	5	3	-1	-3	-2	-2	-1	-3	-4
MEETING.verb:does_accord	-3	-36	-35	16	-3	-6	-4	-4	-3	-7	-7
MEETING.verb:does_act	37	-11	-13	-25	-2	-3	-2	-2	-2	-6	-3
MEETING.verb:does_add	36	-9	-16	-5	-1	-2	-1	-2	-1	-2	-2
MEETING.verb:does_adopt	13	-2	-3	-4		-1	-1	-1		-1	-1
MEETING.verb:does_advise	-35	-10	38	-27	-2	-4	-3	-3	-2	-4	-5
MEETING.verb:does_affirm	-15	-27	28	-37	-4	-8	-4	-5	-4	-9	-10
MEETING.verb:does_agree	-17	19	-25	12	-2	-5	-3	-3	-2	-6	-9
MEETING.verb:does_announce	45	-13	-19	-30	-1	-2	-1	-1	-1	-3	-3
MEETING.verb:does_answer	-9	-23	-36	28	-3	-5	-3	-3	-3	-5	-7
MEETING.verb:does_appeal	-16	-18	-32	22	-4	-7	-4	-5	-4	-7	-8
MEETING.verb:does_appoint	19	-3	-4	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_approve	13	-2	-3	-4		-1				-1	-1
MEETING.verb:does_ask	18	-10	-32	8	-1	-3	-2	-2	-1	-3	-4
MEETING.verb:does_attend	12	-19	-40	18	-2	-5	-3	-3	-2	-5	-6
MEETING.verb:does_award	23	-4	-5	-7		-1	-1	-1		-1	-1
MEETING.verb:does_back	33	-10	-18	-25	-1	-3	-2	-2	-1	-3	-4
MEETING.verb:does_base	37	-4	-11	-13	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_become	24	-3	-7	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_begin	32	-10	-6	-10	-1	-2	-1	-1	-1	-4	-2
MEETING.verb:does_belong	30	-4	-10	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_brief	-16	-16	19	-33	-3	-3	-3	-3	-3	-4	-5
MEETING.verb:does_bring	-11	-12	23	-28	-2	-4	-2	-2	-2	-4	-5
MEETING.verb:does_build	26	-3	-8	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_buy	-26	34	-12	-21	-2	-3	-2	-4	-2	-4	-4
MEETING.verb:does_call	60	-9	-25	-25	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_carry	16	-3	-3	-5		-1				-1	-1
MEETING.verb:does_choose	23	-4	-7	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_clear	25	-4	-6	-9	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_close	26	-5	-5	-12	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_come	-13	-23	24	7	-2	-5	-3	-3	-3	-5	-7
MEETING.verb:does_comment	36	-5	-9	-12	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_commit	19	-4	-4	-5		-1				-1	-1
MEETING.verb:does_complain	37	-6	-12	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_complete	43	-7	-21	-17	-2	-3	-2	-2	-2	-3	-7
MEETING.verb:does_conclude	26	-3	-7	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_confirm	47	-6	-16	-22	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_consider	32	-6	-5	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_contribute	35	-6	-11	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_cooperate	-23	-7	31	-13	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_cut	31	-7	-7	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_decide	34	-18	-17	-12	-1	-3	-2	-2	-1	-3	-5
MEETING.verb:does_decline	39	-37	-28	-34	-3	-7	-4	-4	-3	-7	-9
MEETING.verb:does_deny	33	-6	-6	-13	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_describe	46	-10	-18	-27	-1	-2	-2	-2	-1	-3	-4
MEETING.verb:does_direct	-19	28	-34	-21	-3	-6	-4	-4	-3	-7	-9
MEETING.verb:does_disclose	22	-6	-4	-4	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_donate	23	-6	-6	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_draw	31	-11	-7	-8	-1	-2	-1	-1	-1	-3	-3
MEETING.verb:does_elect	43	-3	-16	-25	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_employ	44	-7	-19	-17	-2	-3	-2	-2	-2	-3	-7
MEETING.verb:does_endorse	19	-3	-4	-5		-1	-1	-1		-1	-1
MEETING.verb:does_equip	28	-4	-11	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_establish	19	-2	-6	-4	-1	-1	-1	-1		-1	-1
MEETING.verb:does_exchange	15	-2	-6	-3		-1				-1	-1
MEETING.verb:does_expand	25	-3	-8	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_expect	8	-15	12	-34	-2	-4	-3	-3	-2	-4	-5
MEETING.verb:does_explain	-10	-17	25	-21	-2	-5	-3	-3	-2	-4	-6
MEETING.verb:does_extend	18	-5	-3	-3		-1				-1	-1
MEETING.verb:does_finance	-29	-9	38	-18	-2	-6	-3	-3	-2	-5	-6
MEETING.verb:does_fly	22	-18	11	-28	-2	-4	-4	-3	-2	-4	-6
MEETING.verb:does_freeze	25	-7	-4	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_get	44	-15	-22	-11	-2	-3	-2	-2	-2	-3	-7
MEETING.verb:does_give	4	29	-31	-11	-2	-4	-2	-2	-2	-4	-6
MEETING.verb:does_go	33	-11	-29	-2	-2	-3	-2	-3	-2	-4	-6
MEETING.verb:does_grant	26	-4	-10	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_have	31	-5	-7	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_head	-45	-23	19	28	-4	-6	-5	-5	-4	-7	-9
MEETING.verb:does_hold	55	-11	-21	-26	-1	-3	-1	-2	-1	-3	-4
MEETING.verb:does_hope	17	-3	-4	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_host	13	-4	-1	-5		-1					
MEETING.verb:does_implement	23	-6	-7	-12	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_impress	37	-6	-9	-15	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_ink	27	-3	-5	-11	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_inspect	42	-5	-14	-22	-1	-2	-2	-1	-1	-2	-2
MEETING.verb:does_intend	-16	-23	28	-17	-2	-5	-3	-3	-2	-5	-6
MEETING.verb:does_invest	37	-11	-19	-13	-2	-4	-2	-2	-2	-3	-5
MEETING.verb:does_investigate	24	-5	-5	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_invite	-32	-14	-16	42	-3	-4	-3	-3	-2	-4	-5
MEETING.verb:does_issue	21	-3	-4	-7		-1	-1	-1		-1	-1
MEETING.verb:does_join	12	-6	-19	2	-1	-2	-2	-2	-1	-3	-3
MEETING.verb:does_keep	49	-8	-14	-19	-1	-2	-1	-1	-1	-2	-4
MEETING.verb:does_launch	28	-4	-6	-11	-1	-1	-1	-1		-1	-1
MEETING.verb:does_lead	41	-8	-17	-14	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_learn	39	-15	-20	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_lease	32	-5	-14	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_leave	51	-5	-14	-33	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_let	36	-5	-9	-15	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_lift	21	-5	-4	-5	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_like	27	-5	-6	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_look	-31	25	-27	20	-3	-5	-3	-3	-3	-6	-7
MEETING.verb:does_make	56	-9	-16	-22	-1	-2	-1	-1	-1	-3	-3
MEETING.verb:does_meet	10	21	-37	-49	-3	-6	-4	-4	-3	-6	-7
MEETING.verb:does_name	27	-10	-16	5	-1	-2	-1	-1	-1	-2	-1
MEETING.verb:does_need	27	-8	-5	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_note	53	-25	-24	-33	-1	-2	-2	-2	-1	-3	-3
MEETING.verb:does_notify	26	-4	-6	-9	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_observe	18	-7	-3	-2		-1		-1		-1	-1
MEETING.verb:does_offer	38	-5	-11	-13	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_open	-4	26	-17	-30	-2	-3	-2	-2	-2	-5	-4
MEETING.verb:does_order	28	-5	-3	-13	-1	-1	-1	-1	-1	-3	-2
MEETING.verb:does_organize	18	-4	-4	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:does_own	39	-5	-14	-17	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_part	38	-7	-14	-13	-1	-2	-2	-2	-1	-3	-3
MEETING.verb:does_participate	30	-6	-18	-11	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_pass	33	-19	-12	-16	-2	-3	-2	-2	-1	-4	-3
MEETING.verb:does_pay	4	-15	18	-21	-2	-4	-2	-3	-2	-4	-8
MEETING.verb:does_post	17	-6	-3	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_prepare	27	-12	-7	-6	-2	-2	-1	-2	-1	-3	-3
MEETING.verb:does_present	-30	29	-33	-2	-3	-5	-3	-3	-3	-6	-8
MEETING.verb:does_proclaim	39	-23	-24	-35	-3	-5	-3	-3	-2	-7	-6
MEETING.verb:does_produce	37	-8	-21	-12	-1	-3	-2	-2	-2	-3	-5
MEETING.verb:does_promise	-34	39	-35	-38	-3	-6	-4	-4	-3	-7	-10
MEETING.verb:does_provide	34	-10	-11	-11	-1	-2	-1	-1	-1	-3	-5
MEETING.verb:does_publish	18	-3	-3	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_put	10	-8	-12	17	-1	-3	-1	-1	-1	-3	-3
MEETING.verb:does_raise	-4	-19	28	-39	-2	-4	-3	-3	-2	-5	-5
MEETING.verb:does_recall	24	-4	-5	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_receive	-34	35	-15	-22	-3	-5	-3	-3	-2	-4	-5
MEETING.verb:does_refuse	20	-4	-3	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_register	31	-5	-9	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_reply	-27	-21	35	-31	-3	-6	-5	-4	-3	-7	-8
MEETING.verb:does_report	-7	-17	19	-38	-2	-3	-3	-3	-2	-4	-5
MEETING.verb:does_represent	-24	-12	20	17	-3	-6	-3	-3	-3	-4	-6
MEETING.verb:does_resign	39	-5	-15	-26	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_rule	14	-4	-4	-4	-1	-1	-1	-1		-1	-1
MEETING.verb:does_run	39	-6	-11	-12	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_satisfy	17	-2	-4	-4		-1	-1	-1		-1	-1
MEETING.verb:does_say	21		1	-6	-1	-3	-2	-2	-1	-3	-4
MEETING.verb:does_see	59	-20	-36	-49	-3	-4	-3	-3	-2	-5	-5
MEETING.verb:does_sell	31	-3	-11	-7	-1	-1	-1	-1	-1	-1	-3
MEETING.verb:does_set	18	-4	-4	-4		-1			-1	-1	-1
MEETING.verb:does_settle	24	-3	-6	-10	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_show	15	-2	-4	-4		-1				-1	-1
MEETING.verb:does_sign	38	-5	-12	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_spar	26	-5	-10	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_speak	34	-6	-6	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_spend	-3	-20	22	-24	-2	-3	-2	-2	-2	-4	-5
MEETING.verb:does_stack	25	-4	-5	-7	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:does_stand	-25	-17	33	-25	-2	-4	-3	-3	-2	-5	-6
MEETING.verb:does_state	38	-15	-30	-26	-2	-3	-3	-3	-2	-5	-6
MEETING.verb:does_supply	30	-5	-8	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_suspect	40	-9	-26	-19	-1	-2	-2	-2	-1	-2	-3
MEETING.verb:does_swear	31	-2	-10	-14		-1	-1	-1	-1	-1	-2
MEETING.verb:does_take	-7	-19	-41	44	-2	-4	-2	-3	-2	-6	-6
MEETING.verb:does_tell		5	10	-15	-3	-5	-3	-3	-3	-7	-6
MEETING.verb:does_thank	-45	-27	22	22	-3	-6	-4	-4	-3	-7	-7
MEETING.verb:does_thrash	50	-8	-14	-20	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_throw	-5	-34	-25	21	-3	-6	-4	-4	-3	-6	-7
MEETING.verb:does_tour	-32	-31	39	-10	-2	-4	-5	-3	-2	-4	-6
MEETING.verb:does_train	35	-5	-11	-18	-1	-1	-1	-1	-1	-2	-3
MEETING.verb:does_travel	-50	-15	21	35	-3	-6	-5	-5	-3	-7	-9
MEETING.verb:does_turn	-4	-7	-10	18	-1	-2	-1	-1	-1	-3	-3
MEETING.verb:does_undertake	31	-10	-11	-5	-1	-1	-1	-1	-1	-1	-3
MEETING.verb:does_unite	26	-4	-7	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_update	-22	-32	-42	32	-4	-7	-5	-5	-4	-8	-10
MEETING.verb:does_use	10	-23	11	-42	-3	-6	-4	-4	-3	-6	-7
MEETING.verb:does_visit	10	-20	9	-12	-2	-3	-2	-2	-1	-3	-4
MEETING.verb:does_wait	39	-17	-32	-23	-2	-3	-2	-2	-2	-4	-5
MEETING.verb:does_want	-26	38	-32	-3	-3	-4	-3	-3	-2	-5	-6
MEETING.verb:does_warn	44	-11	-14	-18	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:does_welcome	25	-5	-5	-12	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:does_win	-17	-7	-23	27	-1	-3	-2	-2	-2	-3	-5
MEETING.verb:does_witness	22	-2	-5	-11		-1	-1	-1		-1	-1
MEETING.verb:does_wonder	38	-5	-13	-20	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:does_work	30	-5	-11	-9	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-about_learn	23	-11	-14	-5	-1	-1	-1	-1	-1	-2	-3
MEETING.verb:done-accompanied_accompany	38	-6	-17	-17	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-according_accord	22	-4	-6	-7	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-after_come	-16	30	-42	-33	-4	-7	-5	-5	-5	-15	-9
MEETING.verb:done-against_rule	11	-1	-3	-3		-1				-1	-1
MEETING.verb:done-among_connect	26	-2	-6	-12		-1		-1		-1	-1
MEETING.verb:done-as_trade	32	-4	-10	-9	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-at_attend	-12	-31	20	-27	-4	-6	-4	-5	-4	-8	-8
MEETING.verb:done-at_begin	26	-5	-9	-12	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-at_call	8	-1	-2	-2		-1				-1	-1
MEETING.verb:done-at_come	43	-16	-16	-30	-1	-2	-1	-2	-1	-3	-2
MEETING.verb:done-at_find	15	-3	-2	-4		-1				-1	-1
MEETING.verb:done-at_hold	-21	29	-17	-23	-3	-4	-3	-3	-3	-6	-5
MEETING.verb:done-at_meet	22	-9	-3	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-at_produce	20	-3	-5	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-at_receive	21	-8	-3	-4	-1	-1	-1	-1		-1	-1
MEETING.verb:done-at_set	12	-2	-3	-3		-1				-1	-1
MEETING.verb:done-at_start	13	-2	-3	-3		-1		-1		-1	-1
MEETING.verb:done-at_tour	9	-3	-2	-1						-1	
MEETING.verb:done-attended_attend	8	-9	13	-22	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-between_end	23	-2	-7	-5	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:done-between_go	8	-1	-2	-2		-1				-1	-1
MEETING.verb:done-between_roam	11	-2	-3	-2		-1		-1		-1	-1
MEETING.verb:done-between_seal	8	-1	-2	-2		-1					-1
MEETING.verb:done-between_see	18	-2	-7	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-between_strengthen	29	-3	-8	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-by_approve	16	-3	-4	-7	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-by_arrange	23	-3	-4	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_co-chaired	37	-14	-24	-15	-2	-3	-2	-2	-1	-4	-5
MEETING.verb:done-by_complete	-51	-14	-18	52	-3	-5	-4	-4	-3	-5	-7
MEETING.verb:done-by_convene	10	-1	-2	-4	-1	-1				-1	-1
MEETING.verb:done-by_host	15	-4	-3	-2	-1	-1	-1	-1		-1	-1
MEETING.verb:done-by_ink	38	-5	-10	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-by_introduce	11	-19	16	-35	-2	-3	-3	-3	-2	-6	-4
MEETING.verb:done-by_launch	20	-3	-8	-5		-1				-1	-1
MEETING.verb:done-by_lay	30	-10	-11	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_majority-owned	31	-4	-14	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-by_name	19	-2	-2	-11		-1	-1			-1	-1
MEETING.verb:done-by_open	-12	-21	-21	20	-3	-4	-3	-3	-2	-6	-4
MEETING.verb:done-by_organize	31	-4	-6	-12	-2	-1	-1	-1	-1	-2	-2
MEETING.verb:done-by_own	22	-3	-5	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_paper	17	-2	-6	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_pass	23	-4	-5	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_promise	32	-6	-13	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-by_promote	15	-3	-4	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-by_reserve	26	-6	-7	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_run	32	-4	-12	-9	-2	-2	-1	-1	-1	-2	-3
MEETING.verb:done-by_say	25	-4	-6	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-by_secure	19	-3	-6	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-by_seek	10	-2	-2	-3		-1				-1	-1
MEETING.verb:done-by_set	-12	-20	-23	27	-2	-5	-3	-3	-2	-6	-6
MEETING.verb:done-by_sign	24	-9	7	-12	-1	-3	-2	-2	-1	-4	-4
MEETING.verb:done-by_take	27	-3	-6	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-chaired_chair	-15	23	-32	-19	-4	-6	-5	-5	-4	-8	-6
MEETING.verb:done-for_leave	8	-1	-2	-2						-1	-1
MEETING.verb:done-for_set	-15	28	-13	-15	-2	-4	-2	-2	-2	-4	-5
MEETING.verb:done-from_catch	20	-3	-5	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-from_come	32	-4	-10	-9	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-from_learn	21	-3	-6	-5	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:done-from_obtain	33	-4	-10	-9	-1	-3	-1	-1	-1	-2	-3
MEETING.verb:done-from_take	26	-3	-11	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-headed_head	8	-10	2	-26	-2	-3	-2	-2	-2	-4	-5
MEETING.verb:done-in_arrive	16	-2	-5	-5		-1	-1			-1	-1
MEETING.verb:done-in_connect	18	-2	-6	-5		-1	-1	-1	-1	-1	-1
MEETING.verb:done-in_employ	24	-3	-4	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_establish	23	-3	-6	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-in_hold	8	-2	-2	-2		-1				-1	-1
MEETING.verb:done-in_inspect	25	-10	-10	-4	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_play	31	-4	-10	-11	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-in_receive	23	-8	-5	-3	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-in_review	11	-2	-2	-1		-1				-1	-1
MEETING.verb:done-in_run	25	-4	-8	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-in_say	25	-4	-6	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-in_sell	13	-2	-3	-3		-1	-1	-1		-1	-2
MEETING.verb:done-in_show	23	-11	-16	-10	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-in_take	10	-1	-4	-2		-1				-1	-1
MEETING.verb:done-in_tell	5	-1	-1	-1							
MEETING.verb:done-in_unite	21	-3	-5	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-into_fall	31	-6	-11	-18	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-led_lead	-20	-14	32	-31	-2	-4	-3	-3	-2	-5	-5
MEETING.verb:done-of_approve	15	-2	-4	-4		-1	-1			-1	-1
MEETING.verb:done-of_assist	25	-8	-5	-8	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-of_bear	30	-4	-6	-12	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-of_call	28	-9	-7	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-of_carry	-7	-10	-21	20	-1	-7	-2	-2	-1	-3	-4
MEETING.verb:done-of_come	50	-14	-26	-17	-2	-3	-2	-3	-2	-3	-5
MEETING.verb:done-of_conclude	32	-7	-8	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-of_expect	30	-6	-11	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-of_extend	12	-2	-4	-2		-1	-1			-1	-1
MEETING.verb:done-of_follow	25	-4	-6	-8	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-of_inspect	-26	34	-19	-17	-3	-5	-3	-3	-4	-5	-6
MEETING.verb:done-of_keep	40	-6	-11	-20	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-of_lead	30	-9	-17	-5	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-of_lift	32	-5	-8	-8	-1	-2	-1	-1	-1	-2	-5
MEETING.verb:done-of_people	40	-5	-9	-15	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-of_permit	16	-2	-4	-5		-1	-1	-1	-1	-1	-1
MEETING.verb:done-of_present	-40	-9	-15	42	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:done-of_receive	-33	36	-35	-13	-3	-5	-3	-4	-3	-5	-8
MEETING.verb:done-of_see	46	-24	-19	-8	-1	-3	-2	-2	-2	-2	-4
MEETING.verb:done-of_show	-6	26	-12	-16	-1	-3	-2	-2	-2	-3	-4
MEETING.verb:done-of_speak	31	-11	-12	-10	-3	-3	-2	-2	-1	-3	-3
MEETING.verb:done-of_take	40	-14	-16	-11	-3	-3	-2	-2	-2	-3	-3
MEETING.verb:done-of_tell	23	-7	-4	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-of_tint	37	-15	-19	-14	-1	-3	-1	-2	-1	-2	-4
MEETING.verb:done-of_tour	35	-13	-7	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-of_travel	31	-6	-6	-10	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-of_visit	13	-8	-4	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-of_withdraw	16	-3	-4	-4		-1	-1	-1	-1	-1	-1
MEETING.verb:done-on_call	-23	28	-21	-11	-3	-4	-3	-4	-3	-5	-8
MEETING.verb:done-on_testify	40	-24	-29	-22	-3	-4	-2	-3	-2	-4	-7
MEETING.verb:done-owner_accord	17	-3	-3	-4		-1	-1	-1		-1	-1
MEETING.verb:done-owner_act	15	-2	-3	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_approve	25	-4	-8	-4	-1	-1	-1	-1	-1	-2	-4
MEETING.verb:done-owner_ask	14	-3	-4	-3		-1	-1	-1		-1	-1
MEETING.verb:done-owner_attend	19	-3	-5	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_back	7	-1	-1	-2							-1
MEETING.verb:done-owner_come	15	-2	-4	-3		-1		-1		-1	-2
MEETING.verb:done-owner_commit	-49	-27	51	-18	-3	-7	-5	-4	-3	-7	-8
MEETING.verb:done-owner_convince	14	-3	-5	-3		-1				-1	-1
MEETING.verb:done-owner_delay	35	-4	-15	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-owner_discuss	11	-2	-3	-2		-1				-1	-1
MEETING.verb:done-owner_explain	16	-2	-3	-4		-1	-1	-1		-1	-1
MEETING.verb:done-owner_fall	5	21	-47	-36	-4	-9	-5	-5	-4	-10	-10
MEETING.verb:done-owner_freeze	23	-3	-5	-5	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-owner_go	16	-2	-6	-4		-1				-1	-2
MEETING.verb:done-owner_hand	-36	38	-17	-12	-3	-6	-3	-4	-3	-7	-8
MEETING.verb:done-owner_head	31	-5	-10	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_hold	14	-3	-3	-4		-1				-1	-1
MEETING.verb:done-owner_inaugurate	20	-4	-3	-5	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-owner_introduce	15	-4	-2	-4		-1				-1	-1
MEETING.verb:done-owner_invite	21	-6	-5	-3	-1	-1	-1	-1		-1	-1
MEETING.verb:done-owner_involve	20	-5	-3	-4	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-owner_join	13	-3	-2	-4		-1		-1	-1	-1	-1
MEETING.verb:done-owner_launch	15	-3	-2	-3		-1	-1	-1		-1	-2
MEETING.verb:done-owner_majority-owned	27	-3	-9	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_meet	35	-8	-12	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-owner_move	38	-14	-15	-13	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-owner_open	39	-13	-7	-7	-1	-2	-1	-1	-1	-4	-4
MEETING.verb:done-owner_outsource	18	-4	-6	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_own	9	-2	-2	-2		-1	-1	-1	-1	-1	-1
MEETING.verb:done-owner_pay	16	-3	-7	-2		-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_raise	17	-2	-7	-2		-1	-1	-1		-1	-1
MEETING.verb:done-owner_read	26	-5	-6	-7	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-owner_receive	22	-8	-6	-2		-1		-1		-1	-1
MEETING.verb:done-owner_replace	7	-2	-1	-1						-1	-1
MEETING.verb:done-owner_review	9	-1	-2	-2		-1				-1	-1
MEETING.verb:done-owner_run	16	-2	-4	-4	-1	-1	-1	-1		-1	-1
MEETING.verb:done-owner_say	13	-2	-3	-3		-1	-1	-1		-1	-1
MEETING.verb:done-owner_see	12	-3	-2	-3		-1				-1	-1
MEETING.verb:done-owner_sign	-17	-7	29	-11	-1	-3	-3	-2	-2	-3	-5
MEETING.verb:done-owner_sit	5	-1	-1	-1							-1
MEETING.verb:done-owner_speak	21	-6	-5	-4	-1	-1	-1	-1		-1	-1
MEETING.verb:done-owner_take	29	-8	-11	-5	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-owner_talk	29	-14	-6	-4	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-owner_tell	-23	-11	29	-9	-2	-3	-2	-2	-2	-3	-4
MEETING.verb:done-owner_use	15	-32	-52	14	-4	-7	-5	-5	-4	-12	-9
MEETING.verb:done-owner_voice	19	-4	-5	-3	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-owner_want	13	-2	-3	-3		-1				-1	-1
MEETING.verb:done-owner_welcome	18	-3	-6	-4		-1				-1	-1
MEETING.verb:done-owner_work	21	-3	-5	-6	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-represented_represent	32	-4	-10	-9	-1	-2	-1	-1	-1	-1	-1
MEETING.verb:done-start-up_hold	17	-2	-4	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-to_attend	-9	-30	-21	17	-3	-5	-4	-4	-3	-6	-5
MEETING.verb:done-to_belong	28	-6	-15	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-to_bring	30	-9	-10	-13	-1	-2	-1	-1	-1	-3	-4
MEETING.verb:done-to_come	25	-6	-5	-6	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-to_cross	30	-5	-10	-14	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-to_drive	41	-16	-30	-22	-2	-3	-2	-2	-2	-4	-4
MEETING.verb:done-to_explain	-29	31	-14	-14	-3	-5	-3	-3	-2	-7	-7
MEETING.verb:done-to_go	18	-3	-3	-5		-1	-1	-1		-1	-1
MEETING.verb:done-to_hand	17	-3	-6	-4	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-to_lead	5	-1	-2	-2							
MEETING.verb:done-to_lend	17	-2	-4	-5		-1	-1	-1		-1	-1
MEETING.verb:done-to_look	24	-13	-3	-3		-1	-1	-1		-1	-1
MEETING.verb:done-to_put	11	-2	-2	-3		-1				-1	-1
MEETING.verb:done-to_refer	36	-7	-7	-13	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-to_rule	18	-2	-4	-5		-1	-1	-1	-1	-1	-1
MEETING.verb:done-to_sell	13	-2	-3	-3		-1				-1	-1
MEETING.verb:done-to_send	27	-4	-4	-11	-1	-1	-1	-1	-1	-3	-2
MEETING.verb:done-to_summon	34	-12	-19	-9	-1	-2	-1	-1	-1	-5	-2
MEETING.verb:done-to_write	26	-6	-7	-9	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-up_give	31	-5	-19	-4	-1	-2	-1	-1	-1	-2	-5
MEETING.verb:done-verb_act	14	-2	-3	-4		-1	-1	-1		-1	-1
MEETING.verb:done-verb_ask	-8	-18	-21	22	-2	-4	-3	-3	-2	-6	-6
MEETING.verb:done-verb_attend	32	-7	-6	-26	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_base	46	-12	-21	-10	-1	-2	-1	-2	-1	-2	-3
MEETING.verb:done-verb_choose	40	-8	-17	-16	-1	-2	-2	-2	-1	-3	-3
MEETING.verb:done-verb_come	-11	-17	22	-27	-3	-5	-3	-3	-3	-6	-7
MEETING.verb:done-verb_commend	29	-4	-9	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-verb_congratulate	44	-10	-19	-26	-1	-2	-2	-2	-1	-3	-3
MEETING.verb:done-verb_connect	23	-2	-7	-8		-1	-1	-1		-1	-1
MEETING.verb:done-verb_describe	25	-4	-6	-9	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_direct	21	-4	-5	-5	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_discuss	27	-4	-9	-7	-1	-1	-1	-1	-1	-2	-1
MEETING.verb:done-verb_elect	-31	-21	-5	32	-4	-6	-5	-5	-4	-8	-9
MEETING.verb:done-verb_enter	19	-2	-7	-5	-1	-1	-1	-1	-1	-1	-1
MEETING.verb:done-verb_fin	25	-2	-8	-7	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_fund	27	-7	-14	-6	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_give	51	-6	-16	-17	-1	-3	-2	-2	-1	-3	-8
MEETING.verb:done-verb_head	-15	28	-46	-16	-2	-4	-3	-3	-3	-5	-7
MEETING.verb:done-verb_hear	-22	-17	29	-17	-3	-5	-3	-3	-3	-5	-7
MEETING.verb:done-verb_help	26	-7	-7	-6	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_hoover	-55	-12	58	-35	-2	-4	-3	-4	-3	-4	-6
MEETING.verb:done-verb_include	-6	-16	21	-33	-2	-5	-3	-3	-2	-5	-6
MEETING.verb:done-verb_keep	38	-10	-13	-8	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-verb_lead	-9	-16	-47	33	-2	-4	-2	-3	-2	-4	-6
MEETING.verb:done-verb_let	21	-3	-6	-5	-1	-1	-1	-1	-1	-1	-3
MEETING.verb:done-verb_make	13	-1	-3	-4		-1				-1	-1
MEETING.verb:done-verb_meet	25	-3	-7	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_move	-34	-17	42	-23	-3	-7	-4	-5	-4	-8	-10
MEETING.verb:done-verb_name	-14	-5	-20	16	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-verb_own	32	-4	-11	-8	-1	-2	-1	-1	-1	-1	-2
MEETING.verb:done-verb_present	22	-3	-5	-13	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_put	27	-2	-8	-8	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_replace	40	-5	-12	-15	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_run	21	-2	-3	-11		-1	-1	-1		-1	-1
MEETING.verb:done-verb_say	32	-6	-9	-15	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-verb_see	36	-6	-11	-11	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-verb_self-driving	32	-15	-22	-11	-1	-2	-2	-2	-1	-3	-4
MEETING.verb:done-verb_state-owned	22	-3	-8	-5	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-verb_take	-18	-23	40	-47	-4	-8	-5	-5	-4	-17	-11
MEETING.verb:done-verb_tell	-4	15	-27	10	-2	-4	-2	-3	-2	-6	-5
MEETING.verb:done-verb_tour	3	10	-28	-16	-2	-4	-2	-2	-2	-4	-4
MEETING.verb:done-verb_turn	30	-4	-11	-7	-1	-2	-1	-1	-1	-2	-3
MEETING.verb:done-verb_use	27	-5	-8	-7	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-verb_visit	17	-8	-4	-2		-1		-1		-1	-1
MEETING.verb:done-whereas_warn	15	-2	-4	-4		-1	-1	-1		-1	-1
MEETING.verb:done-with_compete	36	-3	-9	-19	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-with_conclude	13	-1	-3	-5		-1		-1		-1	-1
MEETING.verb:done-with_do	28	-2	-8	-11	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-with_fly	36	-10	-17	-22	-1	-2	-1	-1	-1	-3	-3
MEETING.verb:done-with_inspect	35	-4	-16	-8	-1	-2	-1	-1	-1	-2	-2
MEETING.verb:done-with_run	30	-11	-10	-7	-1	-1	-1	-1	-1	-2	-2
MEETING.verb:done-with_seal	16	-1	-4	-6		-1	-1	-1		-1	-1
MEETING.verb:done-with_sign	29	-13	-9	-7		-1				-1	-1
MEETING.verb:done-with_take	12	-2	-2	-4		-1				-1	-1
MEETING.verb:done-with_work	25	-4	-5	-9	-1	-1	-1	-1	-1	-1	-2
MEETING.verb:done-within_consider	17	-3	-4	-6		-1	-1	-1		-1	-1
MEETING.where:body	6	3	4	3	-1	-3	-2	-2	-1	-3	-4
MEETING.where:item	27	-3	-7	-7	-1	-2	-1	-1	-1	-1	-2
POLICY.alike:1	8	-2	-3	-2	-1	-2	-1	-1	-1	2	4
POLICY.alike:2	18	-2	-2	-3	-1	-1	-1	-1	-1	-2	-4
POLICY.alike:3	19	-2	-3	-4	-1	-1	-1	-1	-1	-2	-4
POLICY.at-kind:after1_agency	18	-2	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:after1_company	16	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:after1_country	13	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:after1_organization	16	-1	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:after1_person	16	-1	-2	-5	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:after1_person-office	20	-2	-3	-5	-1	-2	-1	-1	-1	-3	-2
POLICY.at-kind:after2_agency	18	-2	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:after2_company	13	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:after2_country	10	-1	-2	-2		-1	-1	-1		-1	-2
POLICY.at-kind:after2_organization	14	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:after2_person	20	-2	-3	-5	-1	-2	-1	-1	-1	-2	-3
POLICY.at-kind:after2_person-office	4	-2	-3	-6	-1	-2	-1	-1	-1	15	-3
POLICY.at-kind:before_agency	-4	-4	-4	-5	-1	-3	-2	-2	-1	21	-5
POLICY.at-kind:before_company	19	-2	-3	-3	-1	-2	-1	-1	-1	-2	-4
POLICY.at-kind:before_country	10	-1	-1	-2		-1	-1	-1		-1	-2
POLICY.at-kind:before_organization	15	-2	-3	-3	-1	-2	-1	-1	-1	-2	-2
POLICY.at-kind:before_person	15	-1	-3	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:before_person-office	16	-2	-3	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.at-kind:far_agency	14	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:far_company	16	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.at-kind:far_country	9	-1	-1	-2		-1				-1	-1
POLICY.at-kind:far_organization	13	-1	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.at-kind:far_person	13	-1	-2	-3	-1	-1	-1	-1		-1	-2
POLICY.at-kind:far_person-office	15	-1	-2	-3		-1	-1	-1	-1	-2	-2
POLICY.at-kind:own_agency	-2	-8	-7	18	-3	-5	-3	-3	-2	1	7
POLICY.at-kind:own_company	-23	-7	-8	-13	-2	-4	-2	-3	-2	-5	46
POLICY.at-kind:own_country	30	-3	-3	-6	-1	-2	-1	-1	-1	-4	-9
POLICY.at-kind:own_person	22	-2	-3	-5	-1	-2	-1	-1	-1	-3	-5
POLICY.at-kind:own_person-office	37	-3	-4	-9	-1	-2	-1	-1	-1	-5	-8
POLICY.at:after1	17	-2	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.at:after2	12	-2	-2	-4	-1	-1	-1	-1	-1	3	-3
POLICY.at:before	12	-2	-3	-3	-1	-2	-1	-1	-1	4	-3
POLICY.at:far	14	-2	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.at:own		-5	-5	1	-2	-3	-2	-2	-2	-2	23
POLICY.chance	3	1		-6		1				-7	5
POLICY.class:does_appointVerb	14	-1	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.class:does_attend	15	-1	-2	-5		-1		-1		-2	-2
POLICY.class:does_callVerb	13	-1	-2	-3		-1	-1	-1		-1	-3
POLICY.class:does_forumVerb	16	-1	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.class:does_investVerb	15	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.class:does_launchVerb	20	-2	-2	-4	-1	-1	-1	-1	-1	-3	-4
POLICY.class:does_licenceVerb	9	-1	-1	-2		-1				-1	-2
POLICY.class:does_meetVerb	16	-2	-2	-5	-1	-1	-1	-1	-1	-2	-3
POLICY.class:does_moneyNoun	11	-1	-3	-2		-1	-1	-1		-1	-2
POLICY.class:does_policyVerb	18	-1	-1	-3		-1		-1		-1	-6
POLICY.class:does_punishVerb	15	-2	-2	-2		-1	-1	-1		-3	-3
POLICY.class:does_receiveVerb	11	-1	-2	-2		-1	-1			-1	-2
POLICY.class:does_signVerb	13	-1	-2	-4	-1	-1	-1	-1		-1	-2
POLICY.class:does_talkNoun	6	-1	-1	-1						-1	-1
POLICY.class:does_topicVerb	15	-1	-2	-3		-1	-1	-1		-2	-2
POLICY.class:does_travelVerb	17	-2	-3	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.class:does_wish	11	-1	-1	-2		-1				-1	-1
POLICY.class:done-according_pactNoun	12	-1	-1	-3		-1	-1	-1		-2	-3
POLICY.class:done-according_receiveVerb	12	-1	-1	-3		-1	-1	-1		-2	-3
POLICY.class:done-attended_attend	9	-1	-2	-1		-1				-1	-1
POLICY.class:done-attended_forumVerb	9	-1	-2	-1		-1				-1	-1
POLICY.class:done-by_appointVerb	12	-1	-1	-2		-1	-1	-1		-1	-2
POLICY.class:done-by_forumVerb	19	-1	-2	-5	-1	-1	-1	-1	-1	-2	-3
POLICY.class:done-by_punishVerb	19	-2	-2	-6	-1	-1	-1	-1	-1	-3	-3
POLICY.class:done-by_receiveVerb	12	-2	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.class:done-headed_travelVerb	9	-1	-2	-1		-1				-1	-1
POLICY.class:done-in_callVerb	11	-1	-1	-4		-1				-1	-2
POLICY.class:done-in_investVerb	6	-1	-1	-1		-1				-1	-1
POLICY.class:done-in_moneyNoun	6	-1	-1	-1		-1				-1	-1
POLICY.class:done-in_policyVerb	25	-2	-3	-5	-1	-2	-1	-1	-1	-3	-6
POLICY.class:done-into_launchVerb	10	-1	-1	-2		-1				-1	-2
POLICY.class:done-into_policyVerb	10	-1	-1	-2		-1				-1	-2
POLICY.class:done-led_investVerb	12	-1	-3	-2		-1		-1		-1	-1
POLICY.class:done-of_talkNoun	9	-1	-1	-2		-1				-1	-2
POLICY.class:done-on_callVerb	12	-1	-1	-2		-1	-1	-1		-1	-3
POLICY.class:done-on_investVerb	12	-1	-1	-2		-1	-1	-1		-1	-3
POLICY.class:done-owner_attend	9	-1	-1	-2		-1				-2	-2
POLICY.class:done-owner_forumVerb	10	-1	-1	-2		-1				-2	-2
POLICY.class:done-owner_licenceVerb	22	-2	-2	-3	-1	-1	-1	-1	-1	-2	-8
POLICY.class:done-to_attend	37	-3	-3	-9	-1	-3	-1	-2	-1	-8	-15
POLICY.class:done-to_callVerb	6	-1	-1	-1						-1	-1
POLICY.class:done-to_travelVerb	15	-1	-1	-3	-1	-1	-1	-1		-2	-4
POLICY.class:done-verb_appointVerb	19	-2	-3	-4	-1	-1	-1	-2	-1	-2	-3
POLICY.class:done-verb_attend	20	-2	-3	-4	-1	-1	-1	-2	-1	-2	-3
POLICY.class:done-verb_callVerb	29	-3	-3	-5	-1	-2	-1	-1	-1	-3	-15
POLICY.class:done-verb_forumVerb	8	-1	-1	-2		-1				-1	-1
POLICY.class:done-verb_investVerb	21	-2	-3	-3	-1	-2	-1	-1	-1	-3	-5
POLICY.class:done-verb_launchVerb	9	-1	-2	-1		-1				-1	-1
POLICY.class:done-verb_licenceVerb	13	-1	-2	-2		-1	-1	-1		-1	-3
POLICY.class:done-verb_meetVerb	12	-1	-2	-3		-1	-1	-1		-1	-2
POLICY.class:done-verb_pactNoun	4		-1	-1							-1
POLICY.class:done-verb_policyNoun	4		-1	-1							-1
POLICY.class:done-verb_policyVerb	30	-2	-4	-3	-1	-1	-1	-1	-1	-2	-17
POLICY.class:done-verb_punishNoun	4		-1	-1							-1
POLICY.class:done-verb_punishVerb	13	-1	-2	-2		-1	-1	-1		-1	-3
POLICY.class:done-verb_receiveVerb	10	-1	-2	-2		-1				-1	-2
POLICY.class:done-verb_talkNoun	11	-1	-1	-2		-1		-1		-1	-4
POLICY.class:done-verb_topicVerb	24	-3	-3	-4	-1	-2	-1	-1	-1	-3	-4
POLICY.class:done-verb_travelNoun	4	-1		-1							-1
POLICY.class:done-verb_travelVerb	11	-1	-2	-2		-1	-1	-1		-1	-2
POLICY.class:done-with_forumVerb	8	-1	-1	-2		-1				-1	-1
POLICY.class:done-with_launchNoun	9	-1	-1	-2		-1				-1	-2
POLICY.class:done-with_policyVerb	5		-1	-1		-1				-1	-1
POLICY.class:done-with_signVerb	5		-1	-1		-1				-1	-1
POLICY.class:done-with_talkNoun	9	-1	-1	-2		-1				-1	-2
POLICY.class:done-with_topicVerb	9	-1	-1	-2		-1				-1	-2
POLICY.cue:address	15	-1	-2	-6		-1		-1		-1	-1
POLICY.cue:along	7	-1	-1	-1		-1				-1	-1
POLICY.cue:also	-30	-5	-5	21	-1	-3	-2	-2	-2	-5	28
POLICY.cue:appoint	13	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:attend	13	-1	-2	-4		-1	-1	-1		-1	-2
POLICY.cue:behalf	7	-1	-1	-1		-1				-1	-1
POLICY.cue:both	15	-1	-2	-3		-1	-1	-1		-2	-2
POLICY.cue:buy	14	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.cue:company	-13	-2	-4	-6	-1	-2	-1	-1	-1	-4	22
POLICY.cue:conference	19	-2	-3	-5	-1	-1	-1	-1	-1	-2	-3
POLICY.cue:conversation	10	-1	-2	-2		-1	-1			-1	-1
POLICY.cue:delegation	11	-1	-3	-2		-1	-1			-1	-1
POLICY.cue:discussion	30	-2	-2	-5	-1	-1	-1	-1	-1	-2	-12
POLICY.cue:event	19	-1	-2	-4	-1	-1	-1	-1		-2	-5
POLICY.cue:exchange	11	-1	-2	-2		-1	-1			-1	-2
POLICY.cue:fine	10	-1	-1	-2		-1				-1	-2
POLICY.cue:fund	13	-1	-2	-2		-1	-1	-1	-1	-2	-2
POLICY.cue:gathering	17	-2	-2	-6	-1	-1	-1	-1	-1	-3	-2
POLICY.cue:head	18	-2	-4	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.cue:host	14	-1	-1	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.cue:join	19	-2	-3	-4	-1	-1	-1	-2	-1	-2	-3
POLICY.cue:lead	11	-1	-3	-2		-1		-1		-1	-1
POLICY.cue:license	15	-1	-2	-2		-1	-1	-1		-2	-4
POLICY.cue:meeting	11	-1	-2	-2		-1		-1		-1	-1
POLICY.cue:member	20	-2	-3	-6	-1	-2	-1	-1	-1	-2	-3
POLICY.cue:name	10	-1	-2	-2		-1		-1		-1	-2
POLICY.cue:other	15	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.cue:participant	15	-1	-2	-6		-1		-1		-1	-1
POLICY.cue:partner	10	-1	-1	-2		-1		-1		-2	-2
POLICY.cue:party	18	-2	-3	-3	-1	-2	-1	-1	-1	-2	-3
POLICY.cue:penalty	19	-2	-3	-3	-1	-2	-1	-1	-1	-4	-4
POLICY.cue:presence	13	-1	-2	-2	-1	-1	-1	-1		-1	-2
POLICY.cue:present	15	-1	-2	-4	-1	-1	-1	-1	-1	-1	-2
POLICY.cue:receive	11	-1	-2	-2		-1	-1	-1		-1	-2
POLICY.cue:represent	12	-1	-2	-3		-2	-1	-1		-1	-2
POLICY.cue:representative	30	-3	-4	-6	-1	-2	-1	-1	-1	-3	-9
POLICY.cue:sell	13	-1	-1	-2		-1	-1	-1		-1	-3
POLICY.cue:side	34	-2	-2	-5	-1	-2	-1	-1	-1	-3	-17
POLICY.cue:sign	17	-1	-2	-3	-1	-1	-1	-1		-2	-4
POLICY.cue:speak	20	-2	-2	-5	-1	-1	-1	-1	-1	-2	-4
POLICY.cue:speech	17	-1	-2	-3		-1	-1	-1		-2	-3
POLICY.cue:subsidiary	32	-3	-2	-5	-1	-2	-1	-1	-1	-4	-13
POLICY.cue:talk	17	-2	-2	-2		-1	-1			-3	-2
POLICY.cue:team	15	-1	-2	-2		-1				-2	-2
POLICY.cue:together	4	-2	-3	-5	-1	-2	-1	-1	-1	16	-7
POLICY.cue:tour	8	-1	-1	-1		-1	-1			-1	-2
POLICY.cue:visit	8	-1	-2	-2		-1				-1	-1
POLICY.cue:witness	5		-1	-1		-1				-1	-1
POLICY.elsewhere:none	9	-2	-3	-1	-1	-2	-1	-1	-1	1	3
POLICY.elsewhere:other	14	-2	-3	-4	-1	-1	-1	-1	-1	1	-1
POLICY.elsewhere:same	17	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.governor:according	12	-1	-1	-3		-1	-1	-1		-2	-3
POLICY.governor:among	22	-2	-3	-5	-1	-2	-1	-1	-1	-2	-4
POLICY.governor:at	16	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.governor:attended	9	-1	-2	-1		-1				-1	-1
POLICY.governor:before	-12	-10	-7	31	-3	-5	-3	-4	-3	-12	-30
POLICY.governor:by	-2	-2	-3	-5	-1	-2	-1	-1	-1	-3	20
POLICY.governor:for	-31	-4	-4	-10	-1	-3	-1	-2	-1	-7	39
POLICY.governor:free	18	-2	-3	-4	-1	-1	-1	-1	-1	-1	-4
POLICY.governor:from	14	-1	-2	-2	-1	-1	-1	-1	-1	-2	-2
POLICY.governor:headed	9	-1	-2	-1		-1				-1	-1
POLICY.governor:in	23	-2	-2	-5	-1	-2	-1	-1	-1	-3	-6
POLICY.governor:into	11	-1	-1	-2		-1				-1	-2
POLICY.governor:led	12	-1	-3	-2		-1		-1		-1	-1
POLICY.governor:of	17	-2	-3	-5	-1	-2	-1	-1	-1	5	-6
POLICY.governor:on	-31	-8	-9	-14	-2	-5	-3	-3	-3	-6	40
POLICY.governor:owner	11	-3	-3	-5	-1	-2	-1	-1	-1	12	-6
POLICY.governor:through	14	-2	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.governor:to	19	-2	-2	-4	-1	-1	-1	-1	-1	-3	-5
POLICY.governor:verb	13	-2	-3	-4	-1	-2	-1	-1	-1	-2	4
POLICY.governor:with	13	-1	-2	-3	-1	-1	-1	-1		-2	-3
POLICY.kind:agency	4	-3	-3	3	-1	-2	-1	-1	-1	6	1
POLICY.kind:company	9	-2	-3	-4	-1	-2	-1	-1	-1	-2	10
POLICY.kind:country	14	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.kind:organization	15	-1	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.kind:person	16	-2	-3	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.kind:person-office	17	-2	-3	-5	-1	-1	-1	-1	-1	1	-3
POLICY.list:list	3	-2	-3	-5	-1	-2	-1	-1	-1	-2	17
POLICY.list:single	13	-2	-3	-3	-1	-2	-1	-1	-1	1	-2
POLICY.mention:name_free	11	-2	-3	-2	-1	-2	-1	-1	-1		2
POLICY.mention:name_owner	20	-2	-2	-4	-1	-1	-1	-1	-1	-3	-5
POLICY.mention:nominal_free	20	-2	-2	-4	-1	-1	-1	-1	-1	-2	-5
POLICY.mention:nominal_owner	24	-3	-3	-3	-1	-2	-1	-1	-1	-5	-3
POLICY.mention:post_free	16	-1	-3	-3		-1	-1	-1		-2	-2
POLICY.mention:pronoun_free	22	-2	-2	-4	-1	-1	-1	-1	-1	-2	-6
POLICY.mention:pronoun_owner	-3	-5	-6	-10	-2	-4	-2	-2	-2	25	-9
POLICY.parts:1	11	-2	-3	-3	-1	-2	-1	-1	-1	1	1
POLICY.parts:2	18	-2	-2	-4	-1	-1	-1	-1	-1	-2	-4
POLICY.rival:none_after1	19	-2	-2	-5	-1	-1	-1	-1	-1	-2	-3
POLICY.rival:none_after2	10	-2	-3	-5	-1	-2	-1	-1	-1	10	-4
POLICY.rival:none_before	8	-2	-3	-4	-1	-2	-1	-1	-1	10	-4
POLICY.rival:none_far	15	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.rival:none_own	-8	-5	-5	10	-2	-3	-2	-2	-2	2	15
POLICY.rival:other_after1	15	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.rival:other_after2	14	-1	-2	-3		-1	-1	-1		-2	-2
POLICY.rival:other_before	15	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.rival:other_far	13	-1	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.rival:other_own	9	-5	-6	-11	-2	-3	-2	-2	-2	-6	25
POLICY.rival:same_after1	13	-1	-2	-2	-1	-1	-1	-1	-1	-2	-3
POLICY.rival:same_after2	12	-1	-2	-2	-1	-1	-1	-1		-2	-2
POLICY.rival:same_far	8	-1	-1	-2		-1				-1	-2
POLICY.rival:same_own	27	-3	-3	-6	-1	-2	-1	-1	-1	-3	-6
POLICY.speech:silent_after1	16	-1	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.speech:silent_after2	16	-2	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.speech:silent_before	16	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.speech:silent_far	14	-2	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.speech:silent_own	-3	-5	-5	1	-2	-3	-2	-2	-2	-2	25
POLICY.speech:speaks_after1	22	-2	-3	-5	-1	-2	-1	-1	-1	-3	-2
POLICY.speech:speaks_after2	-20	-2	-4	-6	-1	-2	-1	-1	-1	29	-3
POLICY.speech:speaks_before	-12	-4	-5	-5	-1	-3	-2	-2	-1	27	-5
POLICY.speech:speaks_far	18	-2	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.speech:speaks_own	27	-2	-3	-6	-1	-2	-1	-1	-1	-3	-6
POLICY.tie-at:body_before	-36	-11	-14	-14	-5	-9	-5	-6	-5	37	-15
POLICY.tie-at:country_after1	17	-2	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.tie-at:country_after2	19	-2	-2	-4	-1	-1	-1	-1	-1	-2	-3
POLICY.tie-at:country_before	18	-2	-3	-3	-1	-1	-1	-1	-1	-3	-3
POLICY.tie-at:country_far	14	-2	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.tie-at:country_own	-15	-6	-6	6	-2	-4	-2	-2	-2	-1	31
POLICY.tie-at:holder_after1	26	-3	-4	-7	-1	-2	-1	-1	-1	-3	-3
POLICY.tie-at:holder_before	17	-2	-3	-3	-1	-2	-1	-1	-1	-3	-2
POLICY.tie-at:holder_far	18	-2	-2	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.tie-at:holder_own	28	-2	-3	-7	-1	-2	-1	-1	-1	-3	-5
POLICY.tie-at:none_after1	15	-1	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.tie-at:none_after2	15	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.tie-at:none_before	16	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.tie-at:none_far	14	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.tie-at:none_own	22	-4	-4	-7	-1	-3	-1	-2	-1	-4	5
POLICY.tie:body	-23	-5	-7	-7	-2	-4	-2	-3	-2	34	-8
POLICY.tie:country	11	-2	-3	-2	-1	-2	-1	-1	-1	-2	4
POLICY.tie:holder	5	-2	-3	-5	-1	-2	-1	-1	-1	14	-3
POLICY.tie:none	16	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:does_answer	17	-1	-2	-4	-1	-1	-1	-1	-1	-1	-3
POLICY.verb:does_approve	9	-1	-1	-1		-1				-1	-2
POLICY.verb:does_ask	12	-1	-1	-2		-1				-2	-2
POLICY.verb:does_attend	20	-2	-2	-8	-1	-2	-1	-1	-1	-2	-2
POLICY.verb:does_become	8	-1	-1	-2		-1				-1	-1
POLICY.verb:does_bring	13	-1	-2	-3	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:does_clear	15	-2	-2	-3	-1	-1	-1	-1	-1	-3	-3
POLICY.verb:does_come	32	-3	-4	-6	-1	-2	-1	-1	-1	-3	-10
POLICY.verb:does_conclude	13	-1	-1	-3	-1	-1	-1	-1		-1	-2
POLICY.verb:does_conduct	46	-5	-7	-12	-2	-3	-2	-2	-2	-9	-27
POLICY.verb:does_confirm	19	-2	-2	-6	-1	-1	-1	-1	-1	-3	-2
POLICY.verb:does_deny	9	-1	-1	-1		-1				-1	-1
POLICY.verb:does_expect	16	-2	-3	-4	-1	-1	-1	-1	-1	-2	-2
POLICY.verb:does_give	15	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.verb:does_go	12	-1	-2	-2		-1	-1	-1		-1	-2
POLICY.verb:does_head	24	-2	-5	-5	-1	-2	-1	-1	-1	-2	-4
POLICY.verb:does_hear	10	-1	-1	-3		-1		-1		-1	-2
POLICY.verb:does_hold	15	-2	-2	-4	-1	-2	-1	-1	-1	-2	-3
POLICY.verb:does_include	13	-1	-2	-3		-1		-1		-1	-1
POLICY.verb:does_issue	7	-1	-1	-1		-1				-1	-1
POLICY.verb:does_meet	18	-2	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.verb:does_open	18	-2	-2	-3	-1	-1	-1	-1	-1	-3	-4
POLICY.verb:does_organize	16	-1	-2	-3	-1	-1	-1	-1		-2	-3
POLICY.verb:does_own	12	-1	-2	-2		-1	-1	-1		-1	-2
POLICY.verb:does_receive	11	-1	-2	-2		-1	-1			-1	-1
POLICY.verb:does_run	16	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.verb:does_say	-1	-2	-3	-4	-1	-2	-1	-1	-1	16	-3
POLICY.verb:does_sign	8	-1	-1	-2		-1				-1	-1
POLICY.verb:does_speak	17	-1	-2	-6	-1	-1	-1	-1	-1	-2	-3
POLICY.verb:does_take	14	-1	-2	-3		-1	-1	-1		-2	-2
POLICY.verb:does_tell	21	-2	-4	-4	-1	-2	-1	-1	-1	-4	-2
POLICY.verb:does_want	13	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:does_work	18	-2	-2	-3	-1	-1	-1	-1	-1	-3	-3
POLICY.verb:done-according_accord	12	-1	-1	-3		-1	-1	-1		-2	-3
POLICY.verb:done-attended_attend	9	-1	-2	-1		-1				-1	-1
POLICY.verb:done-by_make	-53	-5	-6	-7	-2	-5	-2	-3	-2	-5	54
POLICY.verb:done-by_organize	16	-1	-2	-3	-1	-1	-1	-1	-1	-2	-3
POLICY.verb:done-by_receive	12	-2	-2	-2	-1	-1	-1	-1	-1	-1	-2
POLICY.verb:done-headed_head	9	-1	-2	-1		-1				-1	-1
POLICY.verb:done-in_brief	11	-1	-1	-4		-1				-1	-2
POLICY.verb:done-into_introduce	10	-1	-1	-2		-1				-1	-2
POLICY.verb:done-led_lead	12	-1	-3	-2		-1		-1		-1	-1
POLICY.verb:done-on_pay	12	-1	-1	-2		-1	-1	-1		-1	-3
POLICY.verb:done-owner_bring	10	-1	-1	-2		-1				-2	-2
POLICY.verb:done-owner_get	28	-2	-3	-6	-1	-2	-1	-1	-1	-4	-6
POLICY.verb:done-owner_write	-34	-9	-10	-11	-4	-7	-4	-4	-4	37	-11
POLICY.verb:done-to_belong	14	-1	-2	-2	-1	-1	-1	-1	-1	-2	-3
POLICY.verb:done-to_go	15	-1	-1	-3	-1	-1	-1	-1		-2	-4
POLICY.verb:done-to_send	37	-3	-3	-9	-1	-3	-1	-2	-1	-8	-15
POLICY.verb:done-verb_become	9	-1	-1	-2		-1				-1	-1
POLICY.verb:done-verb_give	22	-2	-3	-4	-1	-1	-1	-1	-1	-3	-6
POLICY.verb:done-verb_include	19	-2	-3	-3	-1	-1	-1	-1	-1	-2	-4
POLICY.verb:done-verb_introduce	9	-1	-2	-1		-1				-1	-1
POLICY.verb:done-verb_join	23	-2	-3	-4	-1	-2	-1	-3	-1	-2	-4
POLICY.verb:done-verb_list	19	-2	-3	-3	-1	-2	-1	-1	-1	-2	-4
POLICY.verb:done-verb_meet	12	-1	-2	-2		-1	-1	-1		-1	-3
POLICY.verb:done-verb_oblige	34	-3	-5	-4	-1	-2	-1	-1	-1	-2	-24
POLICY.verb:done-verb_order	4		-1	-1							-1
POLICY.verb:done-verb_see	9	-1	-1	-1		-1				-1	-1
POLICY.verb:done-verb_turn	-31	-7	-9	-15	-3	-6	-3	-4	-3	-7	34
POLICY.verb:done-with_exchange	9	-1	-1	-2		-1				-1	-2
POLICY.verb:done-with_hold	6	-1	-1	-1		-1				-1	-1
POLICY.verb:done-with_organize	11	-1	-2	-2	-1	-1		-1		-1	-2
POLICY.verb:done-with_sign	5		-1	-1		-1				-1	-1
POLICY.where:body	12	-2	-3	-3	-1	-2	-1	-1	-1	1	1
POLICY.where:item	17	-2	-2	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.alike:1	10	1	2	-1	-1	-2	-1	-1	-1	-2	-3
VISIT.alike:2	5		13	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.alike:3	10	5	5	-7	-1	-2	-1	-1	-1	-3	-3
VISIT.at-kind:after1_agency	4	-5	-14	19	-1	-2	-1	-2	-1	-4	-4
VISIT.at-kind:after1_company	22	-4	-15	9	-1	-2	-1	-2	-1	-2	-3
VISIT.at-kind:after1_country	24	-2	-9	-5	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:after1_organization	-18	-6	-19	31	-2	-4	-2	-3	-2	-4	-5
VISIT.at-kind:after1_person	3	-7	27	-13	-1	-3	-2	-2	-1	-3	-4
VISIT.at-kind:after1_person-office	-2	-6	33	-17	-2	-3	-2	-2	-2	-4	-4
VISIT.at-kind:after2_agency	16	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:after2_company	12	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:after2_country	12	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:after2_organization	20	-3	-5	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.at-kind:after2_person	22	-2	-6	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.at-kind:after2_person-office	23	-2	-8	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.at-kind:before_agency	24	-4	-5	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.at-kind:before_company	19	-2	-5	-3	-1	-2	-1	-1	-1	-1	-3
VISIT.at-kind:before_country	18	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:before_organization	-18	-6	29	-7	-1	-3	-1	-1	-1	-3	-4
VISIT.at-kind:before_person	17	-2	-5	-3		-1	-1	-1		-1	-2
VISIT.at-kind:before_person-office	17	-2	-5	-3		-1	-1	-1	-1	-1	-2
VISIT.at-kind:far_agency	19	-3	-5	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.at-kind:far_company	15	-2	-4	-3		-1	-1	-1		-1	-2
VISIT.at-kind:far_country	13	-2	-3	-3	-1	-1	-1	-1		-1	-1
VISIT.at-kind:far_organization	22	-4	-5	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.at-kind:far_person	19	-2	-6	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.at-kind:far_person-office	7	-3	12	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.at-kind:own_agency	-17	43	-19	-9	-3	-5	-3	-3	-2	-7	-7
VISIT.at-kind:own_company	19	-15	-2	12	-2	-3	-2	-2	-2	-3	-6
VISIT.at-kind:own_country	15	-5	-2	-3		-1		-1		-1	-1
VISIT.at-kind:own_organization	-15	30	-3	-16	-4	-6	-3	-4	-3	-6	-8
VISIT.at-kind:own_person	-32	14	39	-16	-3	-6	-3	-4	-3	-6	-8
VISIT.at-kind:own_person-office	6	-5	8	-1	-3	-5	-4	-4	-3	-7	-8
VISIT.at:after1	3	-5	15	4	-1	-3	-2	-2	-1	-3	-4
VISIT.at:after2	18	-2	-5	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.at:before	14	-3	1	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.at:far	14	-2	-1	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.at:own	-2	16	8	-3	-2	-3	-2	-2	-2	-3	-4
VISIT.chance	-12	3	13	-1						-1	
VISIT.class:does_appointVerb	25	-2	-10	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.class:does_attend	15	-1	-4	-4		-1				-1	-1
VISIT.class:does_callVerb	37	-5	-28	-14	-1	-2	-1	-1	-1	-2	-3
VISIT.class:does_forumNoun	32	-7	-19	-4	-1	-2	-1	-1	-1	-1	-2
VISIT.class:does_forumVerb	21	-5	-6	-3	-1	-2	-1	-1	-1	-2	-2
VISIT.class:does_investVerb	28	-4	-9	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.class:does_launchNoun	11	-2	-4	-2		-1				-1	-1
VISIT.class:does_launchVerb	32	-4	-14	-5	-1	-2	-1	-1	-1	-2	-3
VISIT.class:does_licenceVerb	20	-2	-6	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.class:does_meetVerb	21	-2	-7	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.class:does_moneyNoun	46	-19	-22	-11	-2	-5	-2	-3	-2	-4	-5
VISIT.class:does_planned	14	-1	-5	-2		-1			-1	-1	-1
VISIT.class:does_policyNoun	23	-3	-8	-3	-1	-2	-1	-1	-1	-3	-2
VISIT.class:does_policyVerb	19	-2	-7	-3	-1	-2	-1	-1	-1	-2	-2
VISIT.class:does_punishVerb	23	-7	-5	-3	-1	-2	-1	-1	-1	-2	-2
VISIT.class:does_receiveVerb	26	-3	-13	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.class:does_signVerb	17	-2	-5	-3		-2	-1	-1		-1	-1
VISIT.class:does_talkNoun	3		-1	-1							
VISIT.class:does_topicVerb	22	-2	-7	-4		-1	-1	-1	-1	-1	-2
VISIT.class:does_travelVerb	19	-2	-6	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.class:does_wish	19	-2	-6	-3	-1	-1	-1	-1		-1	-2
VISIT.class:done-accompanied_attend	18	-2	-6	-4	-1	-2	-1	-1	-1	-1	-1
VISIT.class:done-according_pactNoun	16	-2	-4	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-according_receiveVerb	16	-2	-4	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.class:done-at_receiveVerb	8	-1	-2	-1						-1	-1
VISIT.class:done-at_talkNoun	38	-19	-13	-5	-1	-2	-1	-1	-1	-2	-3
VISIT.class:done-attended_attend	9	-1	-2	-2		-1				-1	-1
VISIT.class:done-attended_forumVerb	9	-1	-2	-2		-1				-1	-1
VISIT.class:done-between_topicVerb	18	-2	-5	-3	-1	-2	-1	-1	-1	-1	-2
VISIT.class:done-by_appointVerb	9	-1	-2	-2		-1				-1	-1
VISIT.class:done-by_callVerb	33	-24	-25	-10	-3	-5	-3	-3	-2	-6	-7
VISIT.class:done-by_forumNoun	-23	23	7	-19	-4	-7	-5	-5	-4	-9	-9
VISIT.class:done-by_forumVerb	35	-16	-12	-5	-2	-2	-1	-1	-1	-3	-3
VISIT.class:done-by_investVerb	33	-18	-21	-8	-2	-4	-2	-2	-1	-4	-5
VISIT.class:done-by_pactNoun	13	-2	-3	-2		-1	-1	-1		-1	-1
VISIT.class:done-by_policyNoun	13	-2	-3	-2		-1	-1	-1		-1	-1
VISIT.class:done-by_policyVerb	19	-2	-4	-2	-1	-2	-1	-1	-1	-2	-2
VISIT.class:done-by_receiveVerb	-4	27	-14	-5	-1	-2	-2	-1	-1	-2	-3
VISIT.class:done-by_signVerb	21	-2	-5	-3	-1	-2	-1	-1	-1	-3	-3
VISIT.class:done-by_visitorNoun	8	-2	-1	-1		-1				-1	-1
VISIT.class:done-for_appointVerb	11	-3	-2	-2		-1		-1		-1	-1
VISIT.class:done-for_travelVerb	11	-3	-2	-2		-1		-1		-1	-1
VISIT.class:done-from_meetVerb	7	-1	-2	-2		-1				-1	-1
VISIT.class:done-from_receiveVerb	12	-1	-3	-3		-1		-1		-1	-1
VISIT.class:done-from_topicVerb	12	-1	-3	-3		-1		-1		-1	-1
VISIT.class:done-in_callVerb	10	-2	-2	-2		-1				-1	-1
VISIT.class:done-in_investVerb	26	-3	-10	-11	-1	-2	-1	-2	-1	-2	-2
VISIT.class:done-in_travelVerb	34	-16	-13	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.class:done-of_signVerb	32	-12	-4	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.class:done-owner_attend	6	-1	-1	-1						-1	-1
VISIT.class:done-owner_callVerb	8	-3	-1	-1		-1				-1	-1
VISIT.class:done-owner_forumVerb	13	-2	-3	-3		-1				-1	-1
VISIT.class:done-owner_investVerb	20	-2	-5	-5		-1		-1		-1	-2
VISIT.class:done-owner_launchVerb	13	-2	-2	-2	-1	-1	-1	-1		-1	-2
VISIT.class:done-owner_meetVerb	7	-1	-1	-1						-1	-1
VISIT.class:done-owner_punishVerb	27	-11	-4	-4	-1	-2	-1	-1	-1	-3	-3
VISIT.class:done-owner_receiveVerb	9	-1	-2	-2		-1				-1	-1
VISIT.class:done-owner_talkNoun	13	-5	-1	-2		-1				-1	-1
VISIT.class:done-owner_travelNoun	22	-12	-2	-3		-1	-1	-1		-1	-2
VISIT.class:done-owner_travelVerb	33	-14	-8	-5	-1	-2	-1	-1	-1	-3	-4
VISIT.class:done-owner_wish	9	-2	-2	-1		-1				-1	-1
VISIT.class:done-represented_attend	20	-2	-7	-6	-1	-2	-1	-1		-1	-1
VISIT.class:done-to_callVerb	6	-2	-1	-1							-1
VISIT.class:done-to_forumVerb	12	-1	-3	-3		-1	-1	-1		-1	-1
VISIT.class:done-to_investVerb	5	-1	-1	-1							-1
VISIT.class:done-to_travelVerb	9	-2	-1	-2		-1				-1	-1
VISIT.class:done-verb_appointVerb	17	-2	-5	-3		-1	-1	-1		-1	-1
VISIT.class:done-verb_callVerb	17	-4	-4	-3		-1		-1		-1	-1
VISIT.class:done-verb_forumVerb	19	-2	-7	-4	-1	-1	-1	-1		-2	-2
VISIT.class:done-verb_meetVerb	30	-3	-12	-7	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-verb_receiveVerb	11	-15	-2	-9	-2	-4	-2	-2	-2	-3	-4
VISIT.class:done-verb_talkNoun	27	-8	-6	-8	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-verb_topicVerb	20	-4	-4	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.class:done-verb_travelNoun	27	-8	-6	-8	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-verb_travelVerb	-4	-9	24	-11	-1	-2	-1	-2	-1	-3	-3
VISIT.class:done-with_attend	19	-1	-10	-3		-1	-1	-1	-1	-1	-1
VISIT.class:done-with_forumVerb	17	-3	-7	-2		-1		-1		-1	-1
VISIT.class:done-with_investVerb	12	-1	-3	-2		-1		-1		-1	-1
VISIT.class:done-with_launchNoun	23	-1	-12	-5		-1	-1	-1		-1	-1
VISIT.class:done-with_meetVerb	24	-3	-11	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.class:done-with_policyVerb	11	-1	-4	-2		-1	-1			-1	-1
VISIT.class:done-with_signVerb	10	-1	-3	-1		-1				-1	-1
VISIT.class:done-with_talkNoun	-6	-5	20	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.class:done-with_topicVerb	25	-1	-12	-5		-1	-1	-1		-1	-1
VISIT.class:done-with_travelVerb	-49	-33	51	-20	-5	-8	-5	-5	-5	-9	-11
VISIT.cue:accompany	-29	14	42	-17	-2	-4	-2	-2	-2	-4	-5
VISIT.cue:address	12	-2	-2	-3		-1				-1	-1
VISIT.cue:along	12	-1	-5	-2		-1	-1			-1	-1
VISIT.cue:also	27	-3	-11	-6	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:attend	27	-3	-9	-6	-1	-1	-1	-1	-1	-2	-2
VISIT.cue:both	9	-1	-4	-1		-1				-1	-1
VISIT.cue:buy	22	-3	-5	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:ceremony	27	-1	-15	-4		-1				-1	-1
VISIT.cue:company		-10	-12	27	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:conference	37	-3	-25	-9	-1	-2	-1	-1	-1	-2	-2
VISIT.cue:conversation	28	-7	-11	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:counterpart	-20	32	-11	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.cue:delegation	-23	-11	47	-11	-1	-3	-2	-2	-1	-3	-4
VISIT.cue:exchange	14	-1	-5	-3		-1				-1	-1
VISIT.cue:fund	12	-1	-3	-3		-1		-1		-1	-1
VISIT.cue:group	-31	-8	46	-13	-2	-3	-2	-2	-2	-4	-5
VISIT.cue:head	19	16	-18	-9	-1	-2	-1	-1	-1	-3	-3
VISIT.cue:host	14	-2	-4	-4		-1	-1	-1		-1	-1
VISIT.cue:invest	32	-2	-14	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:join	11	-1	-3	-3		-1		-1		-1	-1
VISIT.cue:lead	9	-5	7	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.cue:license	14	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:meeting	17	-3	-4	-3		-1		-1		-1	-1
VISIT.cue:member	-30	-8	48	-16	-2	-3	-2	-2	-2	-4	-5
VISIT.cue:name	11	-1	-3	-2		-1	-1	-1		-1	-1
VISIT.cue:other	-10	-5	29	-14	-2	-3	-2	-2	-2	-4	-4
VISIT.cue:panel	16	-1	-3	-5		-1		-1		-1	-1
VISIT.cue:partner	14	-2	-5	-3		-1		-1		-1	-1
VISIT.cue:predecessor	10	-1	-2	-2		-1				-1	-1
VISIT.cue:presence	12	-1	-4	-2		-1	-1			-1	-1
VISIT.cue:present	-22	-6	30	-11	-1	-3	-1	-2	-1	-3	-4
VISIT.cue:receive	11	-9	12	-5	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:replace	12	-2	-3	-2		-1	-1	-1		-1	-1
VISIT.cue:represent	26	-3	-9	-7	-1	-2	-1	-1	-1	-1	-2
VISIT.cue:representative	25	-2	-7	-6	-1	-1	-1	-1	-1	-2	-2
VISIT.cue:sell	14	-2	-3	-2		-1	-1	-1	-1	-1	-2
VISIT.cue:session	32	-7	-11	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.cue:side	37	-2	-16	-9	-1	-2	-1	-1	-1	-2	-2
VISIT.cue:sign	17	-2	-5	-3		-1	-1	-1		-1	-2
VISIT.cue:signature	23	-2	-8	-4		-2	-1	-1		-1	-1
VISIT.cue:speak	20	-3	-4	-5		-1	-1	-1		-1	-1
VISIT.cue:speech	8	-1	-2	-1		-1				-1	-1
VISIT.cue:stake	10	-2	-3	-1		-1	-1			-1	-1
VISIT.cue:subsidiary	13	-2	-3	-2		-1	-1	-1	-1	-1	-2
VISIT.cue:summit	18	-2	-7	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.cue:talk	28	-6	-9	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:team	-14	-10	-16	37	-1	-2	-1	-1	-1	-3	-3
VISIT.cue:together	-8	-16	27	-11	-2	-3	-2	-2	-2	-4	-4
VISIT.cue:too	-34	-5	35	-9	-2	-3	-3	-3	-2	-5	-5
VISIT.cue:tour	-10	16	-10	20	-2	-3	-2	-2	-2	-4	-5
VISIT.cue:visit	28	-7	-9	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.cue:welcome	7	23	-12	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.cue:witness	8	-1	-2	-2						-1	-1
VISIT.elsewhere:none	15	4	-2	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.elsewhere:other	6		6	1	-1	-2	-1	-1	-1	-2	-3
VISIT.elsewhere:same	-16	-9	38	-9	-1	-3	-2	-2	-1	-3	-4
VISIT.governor:accompanied	18	-2	-6	-4	-1	-2	-1	-1	-1	-1	-1
VISIT.governor:according	16	-2	-4	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.governor:among	-32	-22	35	-14	-3	-6	-3	-4	-3	-7	-9
VISIT.governor:as	28	-6	-10	-5	-1	-2	-1	-1	-1	-3	-3
VISIT.governor:at	31	-7	-9	-5	-1	-2	-1	-1	-1	-2	-3
VISIT.governor:attended	9	-1	-2	-2		-1				-1	-1
VISIT.governor:between	24	-3	-6	-5	-1	-2	-1	-1	-1	-1	-2
VISIT.governor:by	11	17	-8	-7	-2	-3	-2	-2	-2	-3	-4
VISIT.governor:for	20	-5	-4	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.governor:free	7	-3	18	-8	-1	-2	-1	-1	-1	-3	-3
VISIT.governor:from	5	17	-9	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.governor:in	2	-9	-11	25	-1	-2	-1	-1	-1	-2	-3
VISIT.governor:of	8	28	-16	-9	-2	-3	-2	-2	-2	-4	-4
VISIT.governor:on	10	-1	-3	-2		-1				-1	-1
VISIT.governor:owner	16	6	-8	-4	-1	-2	-1	-1	-1	-2	-2
VISIT.governor:represented	20	-2	-7	-6	-1	-2	-1	-1		-1	-1
VISIT.governor:through	17	-4	-3	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.governor:to	15	-3	-3	-3		-1		-1		-1	-1
VISIT.governor:verb	-9	-6		30	-1	-2	-1	-2	-1	-3	-4
VISIT.governor:whether	14	-2	-3	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.governor:with	14	-4	7	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.kind:agency	7	14	-9	2	-1	-2	-1	-2	-1	-3	-4
VISIT.kind:company	18	-4	-6	3	-1	-2	-1	-1	-1	-2	-3
VISIT.kind:country	16	-4	-4	-3		-1	-1	-1		-1	-1
VISIT.kind:organization	-17	19	10	7	-2	-4	-2	-2	-2	-4	-5
VISIT.kind:person	2	1	19	-8	-1	-2	-1	-1	-1	-3	-3
VISIT.kind:person-office	8	-3	17	-7	-1	-3	-2	-2	-1	-3	-3
VISIT.list:list	1	-6	4	14	-1	-2	-1	-1	-1	-2	-3
VISIT.list:single	10	3	4	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.mention:name_free	6	2	6	-1	-1	-2	-1	-1	-1	-2	-3
VISIT.mention:name_owner	9	9	-6	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.mention:nominal_free	16	-6	9	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.mention:nominal_owner	35	-11	-8	-5	-1	-2	-1	-2	-1	-3	-4
VISIT.mention:post_free	39	-4	-27	-13	-1	-3	-2	-2	-1	-3	-4
VISIT.mention:pronoun_free	23	-4	-8	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.mention:pronoun_owner	31	-3	-18	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.parts:1	6	1	7	-1	-1	-2	-1	-1	-1	-2	-3
VISIT.parts:2	16			-6	-1	-2	-1	-1	-1	-2	-3
VISIT.parts:3	22	15	-26	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.parts:4	29	-7	-8	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.rival:none_after1	-8	-8	8	25	-2	-4	-2	-3	-2	-4	-5
VISIT.rival:none_after2	20	-2	-6	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.rival:none_before	9	-3	8	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.rival:none_far	20	-3	-5	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.rival:none_own	5	18	2	-8	-2	-3	-2	-2	-2	-3	-4
VISIT.rival:other_after1	9	-4	18	-10	-1	-2	-1	-1	-1	-2	-3
VISIT.rival:other_after2	16	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:other_before	17	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:other_far	12	-2	1	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.rival:other_own	-9	13	14	2	-2	-3	-2	-2	-2	-4	-5
VISIT.rival:same_after1	24	-2	-9	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.rival:same_before	25	-5	-8	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.rival:same_own	20	-6	-6	-3		-1	-1	-1		-1	-1
VISIT.speech:silent_after1	2	-5	15	4	-1	-3	-2	-2	-1	-3	-4
VISIT.speech:silent_after2	18	-2	-5	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.speech:silent_before	14	-3	2	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.speech:silent_far	14	-2		-4	-1	-1	-1	-1	-1	-1	-2
VISIT.speech:silent_own	-4	17	9	-2	-2	-3	-2	-2	-2	-4	-4
VISIT.speech:speaks_after1	32	-3	-14	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.speech:speaks_after2	17	-2	-4	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.speech:speaks_before	24	-3	-7	-3	-1	-1	-1	-1	-1	-2	-2
VISIT.speech:speaks_far	15	-2	-4	-2	-1	-1	-1	-1		-1	-1
VISIT.speech:speaks_own	40	-10	-13	-5	-1	-2	-1	-2	-1	-3	-3
VISIT.tie-at:body_after1	24	-2	-9	-4	-1	-1	-1	-1		-1	-2
VISIT.tie-at:body_after2	11	-1	-4	-1		-1				-1	-1
VISIT.tie-at:body_before	-9	-4	24	-6	-1	-3	-1	-2	-1	-3	-4
VISIT.tie-at:body_far	17	-2	-3	-2	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:body_own	10	-11	15	-4	-1	-2	-1	-1	-1	-3	-3
VISIT.tie-at:colleague_after1	-8	-5	18	-21	-2	-4	-3	-2	-2	-4	-6
VISIT.tie-at:colleague_after2	17	-2	-4	-4		-2	-1	-1		-1	-1
VISIT.tie-at:colleague_before	17	-1	-6	-3		-1	-1	-1	-1	-1	-1
VISIT.tie-at:colleague_far	32	-3	-11	-8	-1	-2	-1	-1	-1	-2	-3
VISIT.tie-at:country_after1		-5	19	2	-1	-3	-2	-2	-1	-3	-4
VISIT.tie-at:country_after2	20	-2	-6	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:country_before	17	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:country_far	10	-3	6	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.tie-at:country_own	-1	9	23	-14	-2	-4	-2	-2	-2	-5	-5
VISIT.tie-at:holder_after1	17	-1	-8	-3		-1				-1	-1
VISIT.tie-at:holder_far	11	-1	-4	-3		-1	-1	-1		-1	-1
VISIT.tie-at:holder_own	37	-14	-22	-15	-2	-4	-2	-2	-2	-4	-5
VISIT.tie-at:none_after1	7	-5	6	6	-1	-3	-2	-2	-1	-3	-4
VISIT.tie-at:none_after2	17	-2	-4	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:none_before	19	-3	-5	-3	-1	-2	-1	-1	-1	-1	-2
VISIT.tie-at:none_far	17	-2	-4	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.tie-at:none_own	-5	21	-2	3	-2	-3	-2	-2	-2	-3	-4
VISIT.tie:body	2	-6	19	-4	-1	-2	-1	-1	-1	-2	-3
VISIT.tie:colleague	12	-4	8	-11	-1	-2	-2	-1	-1	-3	-4
VISIT.tie:country	8		9	-5	-1	-2	-1	-1	-1	-2	-3
VISIT.tie:holder	31	-5	-11	-7	-1	-2	-1	-1	-1	-2	-2
VISIT.tie:none	10	3	-1		-1	-2	-1	-1	-1	-2	-3
VISIT.verb:does_comment	20	-2	-4	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:does_commit	11	-1	-3	-2		-1				-1	-1
VISIT.verb:does_conclude	16	-1	-6	-3		-1	-1	-1		-1	-1
VISIT.verb:does_decline	26	-4	-11	-3	-1	-2	-1	-1	-1	-3	-5
VISIT.verb:does_exchange	4		-1	-1							
VISIT.verb:does_explain	33	-3	-20	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.verb:does_finance	44	-26	-26	-15	-3	-7	-3	-4	-3	-6	-7
VISIT.verb:does_follow	19	-2	-7	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_get	36	-9	-18	-8	-2	-3	-2	-2	-2	-3	-7
VISIT.verb:does_give	19	-3	-4	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_go	26	-2	-8	-6	-1	-1	-1	-1	-1	-2	-3
VISIT.verb:does_hold	12	-1	-5	-2		-1				-1	-1
VISIT.verb:does_impress	21	-3	-7	-3	-1	-2	-1	-1	-1	-2	-3
VISIT.verb:does_ink	16	-2	-3	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_invite	10	-1	-2	-3		-1				-1	-1
VISIT.verb:does_launch	20	-3	-9	-3		-1		-1		-1	-1
VISIT.verb:does_meet	27	-3	-10	-5	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:does_name	7	-1	-2	-2		-1				-1	-1
VISIT.verb:does_promise	28	-5	-9	-4	-1	-2	-1	-1	-1	-2	-4
VISIT.verb:does_put	19	-2	-6	-4		-2	-1	-1		-1	-1
VISIT.verb:does_receive	37	-5	-23	-3	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_say	34	-6	-12	-5	-1	-2	-1	-1	-1	-2	-3
VISIT.verb:does_see	15	-1	-4	-3		-1	-1	-1		-1	-1
VISIT.verb:does_set	14	-1	-5	-2		-1			-1	-1	-1
VISIT.verb:does_show	32	-7	-19	-4	-1	-2	-1	-1	-1	-1	-2
VISIT.verb:does_sign	14	-1	-4	-2		-2	-1	-1		-1	-2
VISIT.verb:does_sit	20	-2	-7	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:does_speak	11	-1	-3	-2		-1	-1	-1		-1	-1
VISIT.verb:does_take	30	-2	-12	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:does_tell	21	-2	-6	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:does_think	34	-3	-20	-9	-1	-2	-1	-1	-1	-3	-3
VISIT.verb:does_turn	24	-3	-7	-7	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:does_welcome	12	-2	-4	-2		-1	-1	-1		-1	-1
VISIT.verb:does_win	14	-1	-3	-4		-1	-1	-1		-1	-2
VISIT.verb:does_work	9	-1	-3	-2		-1				-1	-1
VISIT.verb:done-accompanied_accompany	18	-2	-6	-4	-1	-2	-1	-1	-1	-1	-1
VISIT.verb:done-according_accord	16	-2	-4	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.verb:done-at_receive	8	-1	-2	-1						-1	-1
VISIT.verb:done-attended_attend	9	-1	-2	-2		-1				-1	-1
VISIT.verb:done-by_back	11	-1	-2	-3		-1		-1		-1	-1
VISIT.verb:done-by_host	8	-2	-1	-1		-1				-1	-1
VISIT.verb:done-by_name	9	-1	-2	-2		-1				-1	-1
VISIT.verb:done-by_paper	10	-1	-3	-2		-1	-1			-1	-1
VISIT.verb:done-by_promise	25	-7	-5	-6	-1	-2	-1	-1	-1	-2	-3
VISIT.verb:done-by_receive	57	-17	-22	-7	-1	-2	-2	-2	-1	-3	-4
VISIT.verb:done-by_show	-23	23	7	-19	-4	-7	-5	-5	-4	-9	-9
VISIT.verb:done-by_sign	21	-2	-5	-3	-1	-2	-1	-1	-1	-3	-3
VISIT.verb:done-for_leave	11	-3	-2	-2		-1		-1		-1	-1
VISIT.verb:done-from_come	23	-3	-5	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:done-from_hear	12	-1	-3	-3		-1		-1		-1	-1
VISIT.verb:done-from_meet	7	-1	-2	-2		-1				-1	-1
VISIT.verb:done-in_arrive	15	-5	-2	-4		-1	-1	-1		-1	-1
VISIT.verb:done-of_bear	22	-3	-7	-5	-1	-2	-1	-1	-1	-1	-1
VISIT.verb:done-of_conclude	32	-12	-4	-6	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:done-owner_call	5	-2	-1	-1						-1	-1
VISIT.verb:done-owner_cut	14	-2	-3	-2		-1	-1	-1		-1	-2
VISIT.verb:done-represented_represent	20	-2	-7	-6	-1	-2	-1	-1		-1	-1
VISIT.verb:done-to_come	18	-3	-4	-4	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:done-to_fly	13	-4	-2	-2		-1	-1	-1		-1	-1
VISIT.verb:done-to_go	8	-2	-1	-2		-1				-1	-1
VISIT.verb:done-to_pay	6	-2	-1	-1							-1
VISIT.verb:done-to_work	7	-2	-1	-1		-1				-1	-1
VISIT.verb:done-verb_include	29	-3	-8	-7	-1	-2	-1	-1	-1	-2	-3
VISIT.verb:done-verb_leave	19	-2	-5	-2		-1	-1	-1		-1	-1
VISIT.verb:done-verb_meet	30	-3	-12	-7	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-verb_receive	1	-29	4	-11	-3	-7	-3	-4	-3	-5	-6
VISIT.verb:done-verb_replace	16	-2	-5	-4	-1	-1	-1	-1	-1	-2	-1
VISIT.verb:done-verb_rotate	42	-7	-20	-22	-1	-3	-2	-2	-1	-3	-5
VISIT.verb:done-verb_see	32	-2	-21	-7	-1	-2	-1	-1	-1	-2	-2
VISIT.verb:done-verb_tell	24	-6	-4	-5	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:done-verb_travel	-36	-26	42	-28	-4	-8	-5	-5	-4	-10	-11
VISIT.verb:done-verb_visit	16	-5	-4	-3		-1		-1		-1	-1
VISIT.verb:done-with_bring	7	-1	-2	-1		-1				-1	-1
VISIT.verb:done-with_conclude	11	-1	-3	-2		-1		-1		-1	-1
VISIT.verb:done-with_din	33	-2	-14	-8	-1	-1	-1	-1	-1	-2	-2
VISIT.verb:done-with_exchange	23	-1	-12	-5		-1	-1	-1		-1	-1
VISIT.verb:done-with_hold	22	-4	-10	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.verb:done-with_meet	13	-1	-6	-2		-1	-1			-1	-1
VISIT.verb:done-with_sign	11	-1	-4	-2		-1	-1			-1	-1
VISIT.verb:done-with_sit	27	-1	-17	-4	-1	-1	-1	-1	-1	-1	-2
VISIT.verb:done-with_talk	16	-2	-5	-3	-1	-1	-1	-1	-1	-1	-1
VISIT.where:body	8	1	4	-2	-1	-2	-1	-1	-1	-2	-3
VISIT.where:item	25	-3	-7	-5	-1	-1	-1	-1	-1	-2	-2
alike:1	5	-1	-2		1			-1		-2	
alike:2	7	-1	1	-1	-1	-1	-1				-2
alike:3	7	1	2	-1	-1	-2	-1	-1	-1	-1	-2
at-kind:after1_agency	7	-3	-6	-5	5	-2	-2	-2	-2	7	2
at-kind:after1_company	14	-4	-4	-5	1	-1	-2	4	1	-4	
at-kind:after1_country	27	-3	-4	-8	-1	-3	-1	-1	-1	-2	-3
at-kind:after1_organization	13	-4	-6		1	-3	-1	5	3	-3	-4
at-kind:after1_person	-13	2	11	9	-3	5	-3	-3	-2	-2	-1
at-kind:after1_person-office	-9	2	3	20	-2	-2		-3	-2	1	-5
at-kind:after2_agency	10	-1	-4	3	-1	-1	-2	-2	-1		-1
at-kind:after2_company	13	-3	1	-4	-1	-1	-1	1	-1	-3	1
at-kind:after2_country	19	-2	-4	-7	-1	-2	-1	-1	3	-2	-3
at-kind:after2_organization	21	-3	-1	-11	5		-2	-2	-1	-2	-5
at-kind:after2_person	5	-2	1	12	-2	-1	-2	-2	-2	-4	-3
at-kind:after2_person-office	-6	-1	-1	11	-2	-2	5	-1		1	-3
at-kind:before_agency	-3	7	-7	-5	-2	-4	-2		-2	14	5
at-kind:before_company		-5	-2	-8	-1	8	-2		6	-6	11
at-kind:before_country	18	-3	-6	1	1	-3	-1	-1	-1	-2	-3
at-kind:before_organization	14	-4	2	-3	-1	5	-2	-1	-1	-3	-5
at-kind:before_person	16	-2	1		-1	-3	-2	-2	-2	-1	-3
at-kind:before_person-office	4	4	10	-8	-2	-1	6	-3	-2	-1	-5
at-kind:far_agency	14	-2	-4	-4	1	-1	-1	-1	-1		1
at-kind:far_company	12	-2	1	-4	-1	-2	-2			-2	1
at-kind:far_country	16	-2	-4	-2	-1	-2	-1	2	-1	-2	-3
at-kind:far_organization	19	-3		-6	-1	-1	-1	-1	-1	-2	-3
at-kind:far_person	9	1			-1	-2	3	-1	-1	-3	-4
at-kind:far_person-office	2		-2	9	-1	-3	4	-2	-1	-2	-3
at-kind:own_agency	-18	12	-8	-9	4	2	-4	6	-3	21	-2
at-kind:own_company	-7	3	4	-4		-1	-3	1	8	-9	12
at-kind:own_country	19	-4	-3	-3	-1	-2	-1	-1		-2	-2
at-kind:own_organization	-19	15	4	1	13	3	-3	-4	-4	-5	-3
at-kind:own_person	1		12	-1	1		-3	-3	-3	-2	-1
at-kind:own_person-office	-6	3	3	17	-4	-2	7	-4	-3		-10
at:after1	5	-1	-1	2		-1	-1		-1		-2
at:after2	8	-2	-1	2	-1	-1		-1		-1	-2
at:before	6			-4	-1			-1		-1	1
at:far	11	-1	-1	-1	-1	-2		-1	-1	-1	-1
at:own	-1	2	1	-1	1	-1	-2		1		
chance	-10	1	6	2		-1		-1	1	1	1
class:does_appointVerb	5	-5	-6	3	-1	-2	-2	1	4	4	-1
class:does_attend	2	-6	3	17	-2	-3	-3	-2	-2	-4	-2
class:does_background	19	-5	18	-14	-1	-8	-3	-1	-1	-4	-11
class:does_callVerb	-3	2	4	5	-2	-3	-2	-2	-2	-5	5
class:does_forumNoun	36	-3	-8	-5	-1	-3	-1	-1	-1	-4	-8
class:does_forumVerb	2	-2	-2	1	-2	7	-3	-2	-2	-1	1
class:does_investVerb	-5	2	-2	2	-2	4	-2	2	-2	3	-1
class:does_launchNoun	22	-2	-4	-6	-1	-2	-2	-1		-1	-2
class:does_launchVerb	-2	12	-8	-10	-1	-4	-2	8	-2	15	-5
class:does_licenceNoun	23	-1	-2	-2		-1	-1	-1	-1	-4	-10
class:does_licenceVerb	13	-3	-4	-7	-1	1	-1	-2	-1	3	1
class:does_meetVerb	1	4	-7	-4	-1	4	1	2	3	-4	1
class:does_moneyNoun	-3	-8	20	-3	-2	3	-5	-3	-2	-4	-4
class:does_pactNoun	10	-8	-8	5	-1	-3	-2	-2	-1	6	-7
class:does_planned	2	-4	-4	-5	-1	-3	-1	-4	19	-2	-3
class:does_policyNoun	4	-5	-5	-14	-2	-3	-2	-2	-1	24	-8
class:does_policyVerb	10	1	-4	-8	-1	3	-1	-2	1	3	-3
class:does_postNoun	24	-3	-2	-6	-1	-3	-4	-1	-1	-2	-2
class:does_punishNoun		-6	-7	13	-1	-2	-2	-2	-1	7	-7
class:does_punishVerb	5	6	-7	3	-1	-3	-2	-2	-1	1	1
class:does_receiveVerb	4	2	-7	10	4		2	-2	-2	-3	-7
class:does_signVerb		-1	-7	3	-1	8	-2	-2	-1	3	
class:does_talkNoun	11	-5	7	-7	-1	-3	5	-1	-1	-3	-3
class:does_topicVerb	8	-2	7	1	-2	-4	-3	-2	-2	4	-6
class:does_travelNoun		-8	15	-10	-1	-3	11	-2	-1	-2	-4
class:does_travelVerb	-5	-7	10	4	-2	-5	5	1	-3	-2	1
class:does_visitorNoun	35	-2	-3	-5	-1	-17	-1	-1	-1	-1	-5
class:does_wish	5	6	-7	4	4	-2	-2	-2	-1	-1	-3
class:done-accompanied_attend	11	-3	-8	-8	-1	14	-4	-1	-1	-2	-3
class:done-according_pactNoun	19	-2	-4	-5	-1	-2	-1	-1	-1		-2
class:done-according_receiveVerb	19	-2	-4	-5	-1	-2	-1	-1	-1		-2
class:done-after_appointVerb	-10	-4	-5	-5	-2	-3	-2	-2	-1	-10	15
class:done-after_licenceVerb	27	-2	-2	-8	-1	-4	-4	-1	-1	-4	-2
class:done-after_policyVerb	27	-2	-2	-8	-1	-4	-4	-1	-1	-4	-2
class:done-against_attend	20	-1	-2	-5	-1	-6	-2	-1	-1	-1	-2
class:done-against_forumVerb	20	-1	-2	-3	-1	-4	-1	-1	-1	-4	-4
class:done-against_launchNoun	13	-1	-1	-5	-1	-1	-1	-1		-1	-1
class:done-against_launchVerb	17	-1	-3	-5	-1	-1	-1	-1	-1	-1	-2
class:done-against_policyNoun	17	-1	-2	-5		-3	-1	-1	-1	-1	-1
class:done-against_punishVerb	19	-2	-3	-4	-1	-2	-1	-1	-1	-2	-3
class:done-among_launchVerb	26	-2	-6	-12		-1		-1		-1	-1
class:done-as_appointVerb	19	-1	-2	-2		-1	-1	-1	-1	-4	-7
class:done-as_forumVerb	16	-1	-1	-1		-1				-5	-6
class:done-as_investVerb	19	-1	-2	-2		-1	-1	-1	-1	-4	-7
class:done-as_launchVerb	16	-1	-1	-1		-1				-5	-6
class:done-as_punishVerb	16	-1	-1	-1		-1				-5	-6
class:done-at_appointVerb	44	-3	-3	-4	-1	-2	-1	-2	-3	-22	-32
class:done-at_attend	-12	-31	20	-27	-4	-6	-4	-5	-4	-8	-8
class:done-at_callVerb	21	-4	-3	-3	-1	-1	-1	-1	-1	-2	-4
class:done-at_forumVerb	-14	19	9	-15	-2	-3	-2	-3	-2	-5	-7
class:done-at_investVerb	25	-6	-5	-5	-1	-1	-1	-1	-1	-2	-2
class:done-at_launchVerb	24	-4	-5	-6	-1	-2	-1	-1	-1	-1	-2
class:done-at_meetVerb	12	-5	-4	-6	-2	-2	-2	-2	-2	-12	
class:done-at_planned	28	-6	-12	-4	-1	-1	-1	-1	-1	-2	-2
class:done-at_policyNoun	13	-3	-3	-3		-1				-1	-1
class:done-at_policyVerb	28	-6	-12	-4	-1	-1	-1	-1	-1	-2	-2
class:done-at_punishVerb	14	-3	-2	-3		-1	-1	-1	-1	-1	-1
class:done-at_receiveVerb	22	-7	-4	-4	-1	-1	-1	-1	-1	-2	-2
class:done-at_talkNoun	21	-5	-4	-3	-1	-4	-1	-1	-1	-1	-1
class:done-at_topicVerb	30	-3	-4	-5	-1	-9	-2	-1	-1	-1	-2
class:done-at_travelNoun	16	-5	-4	-2		-1	-1			-1	-1
class:done-at_travelVerb	25	-4	-4	-5	-1	-7	-1	-1	-1	-1	-1
class:done-at_wish	17	-4	-3	-3	-1	-1	-1	-1	-1	-1	-1
class:done-attended_attend	19	-4	6	-14	-1	-1	-1	-1	-1	-2	-4
class:done-attended_forumVerb	19	-4	6	-14	-1	-1	-1	-1	-1	-2	-4
class:done-before_attend	28	-2	-2	-4	-1	-1	-1	-3	-1	-11	-3
class:done-before_forumVerb	17	-2	-2	-3	-1	-1	-1	-4	-1	-1	-1
class:done-before_punishVerb	37	-3	-4	-6	-1	-3	-1	-2	-1	-25	-14
class:done-before_travelVerb	37	-3	-5	-9	-2	-2	-1	-2	-1	-10	-5
class:done-between_launchNoun	-12	-5	-6	-9	22	-5	-3	-3	-2	-4	-5
class:done-between_receiveVerb	21	-2	-6	-5	-1	-1	-1	-1	-1	-1	-2
class:done-between_signVerb	35	-2	-3	-5	-2	-4	-2	-1	-1	-14	-4
class:done-between_talkNoun	-12	-5	-6	-9	22	-5	-3	-3	-2	-4	-5
class:done-between_topicVerb	-10	-4	-6	-7	22	-4	-2	-3	-2	-4	-4
class:done-between_travelVerb	11	-1	-3	-3		-1		-1		-1	-1
class:done-by_appointVerb	17	-2	-3	-5	-1	-2	-1	-1	-1	-3	2
class:done-by_attend	54	-4	-6	-15	-5	-8	-18	-2	-1	-3	-3
class:done-by_callVerb	7	-8	-11	14	-3	-2	-1	-2	-1	-3	-6
class:done-by_forumNoun	-20	22	8	-14	-3	-7	-4	-4	-3	-6	-7
class:done-by_forumVerb	-3	-6	-6	-1	29	-3	-2	-2	-2	-3	-4
class:done-by_investVerb	5	-4	-6	-6	-2	7	-2	-2	-1	6	2
class:done-by_launchNoun	40	-2	-4	-6	-1	-5	-4	-1	-1	-3	-16
class:done-by_launchVerb	5	-9		9	-4	-10	-2	-2	-2	14	-8
class:done-by_licenceVerb	-17	-4	-4	-6	-2	16	-2	-2	-1	-7	21
class:done-by_meetVerb	17	-2	-3	-5	-1	-3	-1	-1		-1	-1
class:done-by_moneyNoun	-11	-5	-6	-5	-2	26	-6	-2	-1	-5	-7
class:done-by_pactNoun	15	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
class:done-by_planned	-6	-17	-19	24	-7	-5	-3	-3	-2	-6	-7
class:done-by_policyNoun	15	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
class:done-by_policyVerb	-13	-7	1	-3	-2	1	-2	-2	-2	12	14
class:done-by_postNoun	11	-1	-2	-3	-1	-1				-1	-1
class:done-by_punishNoun	16	-2	-2	-3	-1	-1	-1	-1	-1	-2	-2
class:done-by_punishVerb	-7	-7	-8	23	-4	-2	-2	-2	-1	8	-14
class:done-by_receiveVerb	-20	26	-11	-11	-2	2	13	-2	-2	-4	9
class:done-by_signVerb	-6	-6	-2	-10	-1	2	-2	-2	-2	21	6
class:done-by_talkNoun	25	-1	-1	-5	-1	-5	-4	-1		-2	-6
class:done-by_topicVerb	-13	23	-15	-17	-2	-4	-3	-3	-2	-8	21
class:done-by_visitorNoun	16	-3	-2	-4	-2	-2	-1	-1	-1	-1	-1
class:done-by_wish	17	-2	-2	-3		-1		-1	-1	-3	-4
class:done-chaired_postNoun	2	21	-21	-19	-3	-12	-4	-4	-3	-9	-19
class:done-flanked_attend	23	-2	-3	-5	-1	-2	-1	-1	-1	-5	-3
class:done-for_appointVerb	20	-1	-2	-2						-1	-12
class:done-for_background	24	-2	-2	-3	-1	-1	-1	-1	-1	-3	-11
class:done-for_forumVerb	17	-3	-3	-4	-1	-1	-1	-1	-1	-1	-1
class:done-for_investVerb	45	-3	-4	-9	-1	-6	-6	-1	-1	-17	-22
class:done-for_licenceVerb	24	-2	-2	-2	-1	-1	-1	-1	-1	-3	-13
class:done-for_meetVerb	22	-4	-4	-5	-1	-2	-1	-1	-1	-2	-2
class:done-for_planned	-11	26	-10	-12	-2	-3	-2	-2	-1	-3	-4
class:done-for_policyVerb	-6	24	-8	-10	-2	-3	-1	-2	-1	-3	-6
class:done-for_topicVerb	27	-4	-5	-3	-1	-1	-1	-4	-5	-1	-2
class:done-for_travelVerb	28	-2	-2	-2		-16	-1	-1		-1	-2
class:done-from_appointVerb	21	-2	-7	-4		-1	-1	-1		-2	-2
class:done-from_attend	24	-2	-6	-7	-2	-1	-1	-1		-1	-1
class:done-from_forumVerb	32	-2	-4	-4	-1	-1	-1	-6	-7	-2	-4
class:done-from_investVerb	27	-2	-5	-3	-1	-1	-1	-6	-3	-1	-3
class:done-from_launchVerb	21	-2	-2	-3	-1	-1	-1	-6	-3	-2	-2
class:done-from_meetVerb	26	-2	-3	-11	-3	-1	-1	-1	-1	-1	-2
class:done-from_pactNoun	22	-1	-2	-3		-2	-4	-4	-2	-1	-1
class:done-from_punishVerb	17	-1	-3	-4		-2	-1	-2	-1	-1	-1
class:done-from_receiveVerb	17	-1	-2	-3	-1	-1	-1	-2	-1	-1	-2
class:done-from_topicVerb	14	-1	-2	-3		-1	-1	-2	-1	-1	-3
class:done-from_travelNoun	28	-6	-7	-5	-1	-2	-1	-1	-1	-2	-2
class:done-headed_travelVerb	18	-4	3	-10	-1	-4	-2	-2	-2	-2	-3
class:done-in_appointVerb	26	-2	-3	-2	-1	-12	-1	-1	-1	-1	-2
class:done-in_attend	16	-1	-2	-2		-1				-2	-5
class:done-in_callVerb	20	-2	-2	-6	-1	-2	-1	-2	-1	-1	-1
class:done-in_forumNoun	26	-9	-14	-8	-1	-2	-1	-1	-1	-2	-2
class:done-in_forumVerb	17	-2	-3	-4	-1	-2	-1	-1	-1	-2	-2
class:done-in_investVerb	-3	-2	-5	-4	-1	16	-1	17	-2	-3	-13
class:done-in_launchVerb	15	-1	-3	-4		-2				-1	-1
class:done-in_licenceVerb	25	-2	-3	-4	-1	-1	-1	-1	-1	-4	-6
class:done-in_mealNoun	29	-2	-2	-6	-1	-2	-1	-1	-1	-5	-9
class:done-in_meetVerb	10	-1	-2	-2		-1				-1	-1
class:done-in_moneyNoun	25	-2	-2	-3	-1	-2	-1	-7	-6	-2	-2
class:done-in_planned	4	-3	-3	-7	-12	14	-2	-1	-1	-2	-3
class:done-in_policyVerb	-8	-2	-2	-7	-4	28	-1	-1	-1	-3	-3
class:done-in_punishVerb	30	-2	-3	-3	-1	-2	-1	-1	-1	-12	-6
class:done-in_receiveVerb	17	-4	-3	-2		-1		-1	-1	-1	-1
class:done-in_roomNoun	29	-2	-2	-6	-1	-2	-1	-1	-1	-5	-9
class:done-in_signVerb	18	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
class:done-in_talkNoun	18	-2	-4	-2	-1	-3	-2	-1	-1	-1	-2
class:done-in_topicVerb	-6	-2	-3	-4	-1	26	-1	-1	-1	-2	-5
class:done-in_travelNoun	16	-2	-4	-2	-1	-1	-1	-1	-1	-2	-2
class:done-in_travelVerb	27	-5	-5	-5	-1	-2	-1	-1	-1	-2	-3
class:done-in_visitorNoun	12	-1	-1	-1	-1	-1	-1	-2	-2	-1	-1
class:done-in_wish	19	-2	-3	-5	-1	-3	-2	-1	-1	-1	-2
class:done-into_forumVerb	19	-1	-2	-5	-1	-3	-1	-1	-1	-1	-2
class:done-into_investVerb	15	-1	-2	-2		-1	-1	-3	-2	-1	-2
class:done-into_launchVerb	18	-3	-3	-4	-1	-2	-1	-1	-1	-1	-2
class:done-into_policyVerb	16	-4	-3	-3		-1	-1	-1		-2	-2
class:done-into_punishVerb	19	-1	-2	-5	-1	-3	-1	-1	-1	-1	-2
class:done-into_signVerb	15	-1	-2	-2		-1	-1	-3	-2	-1	-2
class:done-led_investVerb	-3	-5	19	2	-2	-5	-2	-2	-1	-4	-7
class:done-of_appointVerb	-15	-9	-9	10	21	-6	-4	-3	-3	-7	-6
class:done-of_attend	-11	31	-7	-8	-2	-5	-3	-2	-2	-5	-6
class:done-of_callVerb	-4	-5	-5	22	-1	-4	-2	-1	-1	-2	-3
class:done-of_forumNoun	6	21	-8	-11	-1	-6	-2	-2	-2	-2	-3
class:done-of_forumVerb	18	-11	-14	-15	19	-5	-2	-2	-1	-3	-4
class:done-of_investVerb		-5	-7	-11	18	-4	-2	-2	-1	10	-5
class:done-of_launchVerb	-11	-6	-7	-8	-2	-4	-2	-2	-2	-9	32
class:done-of_licenceNoun	20	-2	-3	-9	-1	-1	-1	-1	-1	-1	-1
class:done-of_licenceVerb	23	-2	-4	-4	-1	-1	-1	-1	-1	-2	-5
class:done-of_meetVerb	-30	28	-12	-22	22	-5	-3	-3	-3	-8	-10
class:done-of_policyVerb	4	-3	-4	-7	-1	-15	25	-2	-1	-3	-3
class:done-of_punishVerb	-12	-16	21	-23	-2	-9	-4	-2	-2	-8	20
class:done-of_receiveVerb	1	17	11	-23	-3	-9	-4	-3	-2	-10	-7
class:done-of_signVerb	3	-5	-5	-9	-1	-16	24	-2	-1	10	-6
class:done-of_talkNoun	24	-6	-4	-6	-1	-1	-1	-1	-1	-1	-2
class:done-of_topicVerb	40	-6	-5	-15	-1	-2	-1	-1	-1	-7	-3
class:done-of_travelNoun	28	-8	-4	-7	-1	-5	-1	-1	-1	-1	-2
class:done-of_travelVerb	-12	8	-11	8	7	-5	-2	-5	15	-3	-5
class:done-of_wish	22	-4	-3	-4	-1	-1	-1	-1	-1	-2	-4
class:done-on_callVerb	8	14	-6	-8	-1	-4	-3	-1	-1	-2	-4
class:done-on_forumVerb	20	-2	-3	-2	-1	-1	-1	-1	-1	-5	-3
class:done-on_investVerb	37	-6	-8	-14	-1	-4	-3	-1	-1	-2	-3
class:done-on_policyVerb	25	-4	-10	-4	-1	-2	-1	-1	-1	-2	-4
class:done-on_punishVerb	33	-5	-6	-5	-1	-2	-1	-1	-1	-4	-5
class:done-on_talkNoun	-5	21	-8	-8	-1	-4	-3	-2	-2	-3	-5
class:done-on_wish	-5	21	-8	-8	-1	-4	-3	-2	-2	-3	-5
class:done-outside_forumNoun	31	-17	-21	-25	-2	-3	-2	-2	-2	-4	-5
class:done-over_appointVerb	10	-1	-1	-1		-1		-1	-1	-1	-1
class:done-owner_appointVerb	13	16	-5	-7	-1	-2	-1	-1	-1	-3	-11
class:done-owner_attend	15	-1	-2	-2		-4	-1	-1		-1	-2
class:done-owner_callVerb	13	-2	-2	-4	-1	-1	-1	-1	-1	-1	-1
class:done-owner_forumVerb	2	-4	-4	-6	12	-2	-1	-1	-1	8	-3
class:done-owner_investVerb	-3	-3	14	-4	-1	-2	-1	-1	-1	-2	5
class:done-owner_launchNoun	14	-3	-3	-3		-1	-1	-1		-1	-1
class:done-owner_launchVerb	-13	13	-5	-6	-2	-3	-1	-2	-1	6	13
class:done-owner_licenceNoun	14	-2	-1	-1		-1	-1	-2	-3	-1	-2
class:done-owner_licenceVerb	-8	-3	-5	-5	-2	-3	-3	-3	15	-4	15
class:done-owner_meetVerb	2	-5	-5	-4	20	-1	-1	-1	-1	-2	-2
class:done-owner_moneyNoun	23	-2	-6	-2		-1	-1	-1	-1	-2	-7
class:done-owner_pactNoun	16	-2	-2	-4	-2	-1	-1	-1	-1	-1	-1
class:done-owner_policyNoun	15	-2	-3	-4	-1	-1	-1	-1	-1	-1	-1
class:done-owner_policyVerb	-23	-4	13	-7	-2	-8	11	-3	11	-3	14
class:done-owner_punishNoun	12	-1	-2	-2		-1			-1	-1	-4
class:done-owner_punishVerb	-21	-6	-5	15	-2	-3	-2	-2	-1	9	16
class:done-owner_receiveVerb	16	-3	-3	-3	-1	-1		-1		-1	-1
class:done-owner_signVerb	-7	-3	12	-7	-1	-10	10	-1	-1	-3	9
class:done-owner_talkNoun	-15	25	-7	-4	-1	-2	-1	-1	-1	-2	-2
class:done-owner_topicVerb	16	-4	17	-4	-1	-2	-1	-1	-1	-18	-6
class:done-owner_travelNoun	-16	27	-8	-5	-1	-2	-2	-1	-1	-2	-3
class:done-owner_travelVerb	-3	7	-5	-5	-1	-1	-1	-1	-1	-2	11
class:done-owner_wish	22	-3	-4	-3	-1	-1	-1	-1	-1	-2	-4
class:done-presence_policyVerb	9	-1	-2	-1		-1	-1	-2	-1	-1	-1
class:done-presence_signVerb	9	-1	-2	-1		-1	-1	-2	-1	-1	-1
class:done-represented_attend	20	-3	-6	-9	-1	6	-1	-2	-1	-5	-3
class:done-start-up_forumVerb	17	-2	-4	-5	-1	-1	-1	-1	-1	-1	-1
class:done-through_investVerb	18	-3	-4	-4	-1	-1	-1	-1	-1	-1	-2
class:done-to_appointVerb	27	-2	-4	-6	-1	-3	-1	-1	-1	-4	-4
class:done-to_attend	9	-8	-7	3	-2	-3	-2	-3	-2	14	-6
class:done-to_background	30	-2	-3	-4	-1	-2	-1	-1	-1	-3	-16
class:done-to_callVerb	20	-2	-2	-2		-1	-1	-1		-5	-5
class:done-to_forumVerb	13	-9	-8	7	-1	-2	-2	-3	-3	-3	-3
class:done-to_investVerb	18	-2	-2	-4	-1	-1	-1	-1	-1	-3	-4
class:done-to_launchVerb	-7	-4	19	-8	-1	-5	-2	-1	-1	-2	-3
class:done-to_licenceVerb	-4	-2	-3	-3	-1	-2	-1	-1	-1	-3	19
class:done-to_meetVerb	8	-1	-1	-1		-1		-1	-1	-1	-1
class:done-to_moneyNoun	15	-1	-1	-3		-3	-2	-1	-1	-1	-1
class:done-to_policyNoun	19	-2	-3	-3	-1	-1	-1	-1	-1	-4	-4
class:done-to_policyVerb	-20	-4	17	-9	-1	-5	-2	-2	-1	-3	19
class:done-to_punishVerb	-9	-5	-8	-5	-1	-2	-1	-1	-1	26	-6
class:done-to_receiveVerb	-15	-5	-8	-5	-1	-2	-1	-1	-1	29	-5
class:done-to_signVerb	17	-2	-3	-3	-1	-1				-1	-5
class:done-to_talkNoun	31	-3	-3	-3	-1	-2	-1	-1	-1	-11	-8
class:done-to_travelVerb	19	-3	-3	-4	-1	3	-1	-1	-1	-5	-1
class:done-to_wish	31	-3	-3	-3	-1	-2	-1	-1	-1	-11	-8
class:done-under_background	9	-1	-1	-2		-1				-1	-1
class:done-under_receiveVerb	16	-1	-2	-2		-1				-1	-6
class:done-under_travelVerb	27	-1	-2	-16	-4	-2	-1	-1		-1	-1
class:done-unless_travelVerb	29	-2	-2	-3	-1	-1	-1	-1	-1	-16	-8
class:done-up_investVerb	1	-4	-11	-3	-1	-3	-1	-1	-2	-7	15
class:done-verb_appointVerb	-20	3	18	-4	-2	-4	-2	8	-3	13	-9
class:done-verb_attend	-18	-4	-6	14	-2	-3	-2	27	-2	-3	-6
class:done-verb_callVerb	13	-3	-3	5	-1	-3	-1	-1	-1	-2	-4
class:done-verb_forumNoun	36	-5	-19	-16	-1	-2	-1	-1	-1	-3	-3
class:done-verb_forumVerb	25	-3	-3	-9	-1	-2	-1	-2	-1	-2	-2
class:done-verb_investVerb	-27	-7	7	2	-2	-3	-2	-3	-2	17	21
class:done-verb_launchVerb	32	-7	11	-12	-2	-4	-2	-9	-10	-3	-7
class:done-verb_licenceNoun	30	-1	-2	-2		-1	-1	-2	-1	-6	-13
class:done-verb_licenceVerb	9	-3	-5	-6	-1	-3	-1	-3	-1	-10	19
class:done-verb_meetVerb	21	-2	-5		-1	-1	-1	-1	-1	-2	-4
class:done-verb_moneyNoun	35	-3	-7	-4	-1	-1	-1	-1	-1	-2	-15
class:done-verb_pactNoun	27	-2	-5	-6	-1	-1	-1	-1	-1	-2	-8
class:done-verb_policyNoun	25	-2	-4	-5	-1	-1	-1	-1		-3	-6
class:done-verb_policyVerb	10	-6	10	-8	-1	-4	-1	-2	-1	-5	3
class:done-verb_punishNoun	27	-2	-5	-6	-1	-1	-1	-1	-1	-2	-8
class:done-verb_punishVerb	-17	-3	-5	-7	-1	-2	-1	-1	-1	12	24
class:done-verb_receiveVerb	13	-5	8	-9	-1	7	-3	-1	-1	-3	-3
class:done-verb_signVerb	28	-2	-5	-6	-1	-1	-1	-2	-1	-3	-6
class:done-verb_talkNoun	8	2	-7	7	-1	-4	-1	-1	-1	-1	-2
class:done-verb_topicVerb	1	13		4	-2	-4	-2	-3	-2	7	-10
class:done-verb_travelNoun	5	3	-8	9	-1	-4	-2	-1	-1	-2	-2
class:done-verb_travelVerb	7	8	1	-4	-1	-3	-2	-1	-1	-2	-3
class:done-verb_wish	18	-1	-2	-2	-1	-3	-1	-1		-2	-3
class:done-whereas_punishVerb	15	-2	-4	-4		-1	-1	-1		-1	-1
class:done-whether_topicVerb	32	-3	-5	-12	-2	-3	-2	-2	-1	-16	-22
class:done-with_appointVerb	14	-2	-3	-3		-1	-1	-1		-1	-1
class:done-with_attend	17	-1	-7	-3		-1	-1	-1		-1	-2
class:done-with_forumVerb	6	-2	13	-8	-1	-3	-1	-1	-1	-1	-1
class:done-with_investVerb	13	-2	-2	-4	-1	-1	-1	-1		-1	-1
class:done-with_launchNoun	3	-2	-6	16	-2	-2	-3	-1	-1	-1	-2
class:done-with_launchVerb	-26	-5	23	21	-5	-3	-2	-2	-2	-4	-5
class:done-with_mealNoun	20	-1	-2	-4	-1	-4	-2	-2	-1	-1	-1
class:done-with_meetVerb	21	-2	-4	-7	-1	-2	-1	-1	-1	-1	-2
class:done-with_policyVerb	27	-7	-5	-6	-2	-1		-1		-1	-2
class:done-with_punishVerb	-1	-5	25	-21	-2	-3	-2	-2	-3	-4	-7
class:done-with_signVerb	23	-4	-4	-5	-1	-3		-1	-1	-1	-2
class:done-with_talkNoun	6	-2	13	-6	-1	-2	-2	-1	-1	-1	-2
class:done-with_topicVerb	-1	-4	-7	21	-1	-2	-3	-1	-1	-1	-2
class:done-with_travelNoun	-23	-16	28	-16	-3	-5	-9	-3	-3	-5	-6
class:done-with_travelVerb	-17	-12	38	-14	-2	-5	-5	-2	-2	-4	-5
class:done-within_wish	17	-3	-4	-6		-1	-1	-1		-1	-1
cue:accompany	-9	-2	15	9	-2	-3	4	-2	-2	-4	-4
cue:address	-16	-5	3	26	-1	-2	-4	-2	-2	-3	-3
cue:along	7	5	-2	6	-2	-3	-2	-4		-4	-3
cue:also	4	2	3		-1	-1	-2	1		-1	-3
cue:appoint	14	-4	-6	-7	-1	-2	-1	-3	19	-8	-3
cue:attend	-6	6	-4	18	-2	1	-3	-2	-1	-3	-3
cue:attendance	-14	-13	-24	48	-2	-6	-4	-4	-3	-5	-7
cue:behalf	15	-11	-2	-17	-1	15	-3	-2	-1	-3	-3
cue:both	16	-5	4	-7	-1	-2	-1	-1	-1	3	-4
cue:buy	13	1	-10	-9	-1	-3	7	9	2	-3	-5
cue:buyer	-21	-16	16	-17	-4	22	-3	-2	-2	-4	-4
cue:ceremony	5	-3	-6	22	-3	-7	1	-2	-2	-3	-1
cue:company	-2	-3	4			1	-2	1	1	-1	-1
cue:conference	-1	-5	12	11	2	-4	-2	-2	-1	-4	-7
cue:conversation	2	-7	3	8	-1	5	-2	-1	-1	-2	-2
cue:counterpart	16	10	-7	-8	-1	-4	-1	-1	-1	-3	-3
cue:delegation	-2	-4	19	2	-1	-4	-2	-2	-1	-3	-1
cue:discussion	6	-2	-11	4	-1	-3	5	4	6	-3	-4
cue:entourage	16	-3	-2	-1						-1	-6
cue:event	-7	-4	-4	13	13	-1	-2	-2	-1	-3	-4
cue:exchange	10	-2	-4	-5	1	3	4	-1	-1	-2	-3
cue:fine	7	-5	-5	-3	-1	-3	-1	-2	-2		11
cue:forum	13	-2	-2	10	-1	-14	-1	-1	-1	-1	-2
cue:fund	8	-4	2	1	-1	6	-2	-2	1	-2	-6
cue:gathering	5	-6	-7	12	-1	-2	-1	-1	-1	-5	-4
cue:greet	29	-4	-5	-4	-1	-2	-1	-1	-1	-5	-19
cue:group	-12	-7	19	5	5	-3	-2	-3	4	-5	-1
cue:head	-7	4	15	3	-2	-4	-2	-3	-3	-2	-1
cue:host	9	2	-10	-3	-1	14	-1	-2	-1	-2	-4
cue:initial	-13	-6	-8	-12	-3	-12	23	-8	21	-5	-6
cue:invest	-7	-4	2	7	-1	-4	3	3	-2	-3	4
cue:join	3	-4	-3	11	-1	-2	-1	7	-2	-3	-5
cue:keynote	-2	-2	-9	17	-5	-1	-1	-1	-1	-1	-2
cue:lead	2	-6	13	-5	-1	-1	-1	4	1	-4	-2
cue:license	7		-1	-3	-1	-2	-1	-1	-1	5	1
cue:likewise	19	-2	-6	-3		-4	-1	-1	-1	-1	-1
cue:meeting	11	1	-6	-1	-1	-3	-1	-1	-1	4	-1
cue:member	-16	3	9	18	-2	-3	-2	-2	-2		-3
cue:name	12	-4	-4	-5	2	8	-3	-2	-2	1	-4
cue:nominate	14	-2	-4	-5	-1	-1	-1	-2	-1	-9	7
cue:off_accompany	-5	-8	18	5	-2	-3	5	-2	-2	-3	-4
cue:off_address	-11	-3	-4	33	-1	-20	-4	-2	-2	-3	-3
cue:off_along	24	-5	7	-14	-1	-2	-1	-1	-1	-2	-4
cue:off_also	7	-3	7	-1	-1	-3	-2	2	1	-1	-4
cue:off_appoint	12	-3	-6	-7	-1	-2	-1	-3	22	-7	-8
cue:off_attend			-4	18	-2		-2	-2	-1	-3	-3
cue:off_attendance	-14	-13	-24	48	-2	-6	-4	-4	-3	-5	-7
cue:off_behalf	-11	-4	15	-6	-1	12	-2	-1	-1	-2	-3
cue:off_both	21	-3	2	-8	-1	-2	-1	-1	-1	-2	-3
cue:off_buy	9	-5	-6	-6	-1	-2	11	9	-1	-3	-5
cue:off_buyer	-31	-21	18	-17	-2	25	-4	-3	-2	-5	-5
cue:off_ceremony		-3	-6	23	-3	-8	2	-2	-2	-3	3
cue:off_company	5	-5	6	-3	-2		-2	3	1	-1	-1
cue:off_conference	2	-5	15	8	-2	-4	-2	-2	-1	-4	-8
cue:off_conversation		-4	6	2	-2	8	-2	-2	-1	-2	-3
cue:off_counterpart	28	-3	-6	-9	-1	-1	-1	-1	-1	-3	-3
cue:off_delegation	-7	-4	17	6	-1	-3	-1	-2	-1	-3	1
cue:off_discussion	14	-6	-8	-13	-1	-3	8	6	8	-2	-3
cue:off_entourage	15	-1	-2	-1						-1	-7
cue:off_event	-12	-3	-4	18	10		-2	-2	-1	-2	-4
cue:off_exchange	8	-2	-3	-4	1	3	5	-2	-1	-2	-3
cue:off_fine	27	-6	-5	-3	-1	-1	-1	-1	-1	-5	-3
cue:off_forum	5	-2	-2	17	-1	-17	-1	-1	-1	-1	-1
cue:off_fund	10	-3	5	-7	-1	10	-2	-1	-1	-2	-7
cue:off_gathering	5	-6	-7	12	-1	-2	-1	-1	-1	-5	-4
cue:off_greet	26	-2	-3	-4	-1	-2	-1	-1	-1	-5	-20
cue:off_group	-19	-7	26	7	6	-3	-2	-2	-2	-5	
cue:off_head	-14		19	10	-1	-4	-2	-3	-3	-4	2
cue:off_host	6	-3	-5	4	-1	10	-1	-1	-1	-2	-5
cue:off_initial	6	-5	-7	-8	-2	-4	-3	-10	24	-4	-6
cue:off_invest	-10	-4	5	13	-1	-9	-4	8	-1	-3	8
cue:off_join	5	-3	-1	4	-1	-2	-1	9	-2	-2	-5
cue:off_keynote	33	-3	-16	-9		-1	-1	-1		-1	-1
cue:off_lead	6	-5	6	-4	-1	-1	-1	5	1	-3	-3
cue:off_license	7	2	1	-6	-1	-2	-1	-1	-1	1	1
cue:off_likewise	26	-2	-10	-3	-1	-6	-1	-1	-1	-1	-2
cue:off_meeting	18	1	-7	-5	-1	-3	-1	-1	-1	3	-2
cue:off_member	-16	1	10	17	-1	-3	-2	-2	-2	3	-3
cue:off_name	13	-3	-2	-11	4	1	-1	-1	-1	5	-4
cue:off_nominate	23	-2	-4	-6		-1	-1	-2	-1	-1	-5
cue:off_other	3	2		-3	-1		-2	-2	-2	5	-2
cue:off_owner	25	-2	-4	-4	-1	-1	-1	-1	-1	-4	-6
cue:off_panel		-7	-12	24	-1	-2	-1	-1	-1	-5	-3
cue:off_participant	-9	-4	16	12	-2	-19	-5	-2	-1	-2	-3
cue:off_participate	30	-6	-18	-11	-1	-1	-1	-1	-1	-2	-2
cue:off_partner	28	-2	-5	-8	-1	-5	-2	-1	-1	-1	-2
cue:off_party	13	-5	4	-8	-1	-2	-1	-2	-1	-4	6
cue:off_penalty	-24	-6	-5	-7	-2	-3	-2	-2	-1	43	-11
cue:off_predecessor	25	-7	-11	-13	-1	-1	-1	-1	-1	-1	-2
cue:off_presence	5	-3	11	-9	-1	-3	9	-1	-1	-2	-3
cue:off_present	5	-2	-7	23	-2	-7	-4	-2	-2	-3	1
cue:off_receive	11	1	3	-8	-1	-5	5	-3	4	-2	-3
cue:off_replace	9	-2	-4	-7	-1	-1	-1	-2	-1	12	-2
cue:off_represent	-4	-6	-8	14	-2	15	-3	-2	-2	-3	-4
cue:off_representative	-2	14	19	-10	-1	-12	-4	-1	-1	-3	-3
cue:off_sell	9	-3	-4	-6	-1	-2	-1	-1	-1	-4	14
cue:off_session	-26	15	17	4	-1	-4	-2	-2	-1	11	-9
cue:off_side	7	-4	-3	13	-2	1	-2	-2	-1	-3	-3
cue:off_sign	-2	-4	5	-10	2	13	1	-2	-1		-2
cue:off_signature	18	-3	-6	-19	-2	22	-2	-1	-1	-2	-3
cue:off_speak	6	-3	-4	4	-1	4	-2	-1	-1	3	-3
cue:off_speaker	6	-2	-6	7	-1	-1	-1	-1	-1	-2	-2
cue:off_speech	-10	-4	-7	5	-2	22	-1	-1	-1	-2	-2
cue:off_stake	9	-2	-4	-7	-1	12	-3	-1	-1	-2	-3
cue:off_subsidiary	10	7	-4	-4	-1	-4	-1	-1	-2	-3	6
cue:off_succeed	1	-7	-8	-8	-3	-6	-4	-4	-3	-39	11
cue:off_successor	-28	-9	36	-13	-2	-3	-2	-2	-2	-3	-6
cue:off_summit	17	-2	-3	-6	-1	-2	-1	-1		-1	-1
cue:off_talk	7	-3	2		-1	-2	-1	-2	4	-2	-3
cue:off_team	13	2	-2	3	-1	-2	-3	-2	-1	-3	-4
cue:off_together	6	-3	-6	2	9	-2	-2	-2	-1	4	-5
cue:off_too	-19	-5	4	14	-1	-4	-2	12	-2	7	
cue:off_tour	21	3	-4	-12	-1	-5	6	-2	-1	-2	-3
cue:off_visit	8	3	9	-9	-1	-4	1	-2	-1	-2	-3
cue:off_welcome	8	8	-6	-1	-1	-4	-2	-1	-1	-2	3
cue:off_witness	13	-2	-5	-9	-1	-4	15	-1	-1	-2	-2
cue:other	1		4	-4	-1	2	-2	-3	1	3	-3
cue:own_accompany	-15	11	-4	20	-2	-4	-3	-3	-2	-4	-5
cue:own_address	-10	-11	12	-16	-1	20	-3	-2	-1	-4	-3
cue:own_along	-23	22	-35	34	-4	-6	-4	-16	2	-9	-4
cue:own_also	-9	20	-14	2	-2	5	-3	-3	-2	-1	5
cue:own_appoint	15	-5	-5	-5	-2	-3	-2	-2	-2	-14	4
cue:own_attend	-28	27	-2	6	-5	6	-19	-3	-2	-4	-5
cue:own_behalf	35	-23	-34	-30	-2	20	-4	-2	-2	-4	-4
cue:own_both		-11	7	-2	-2	-3	-2	-2	-2	16	-8
cue:own_buy	15	10	-21	-17	-2	-3	-2	7	6	-4	-7
cue:own_buyer	32	-2	-4	-15	-7	-3	-1	-2	-1	-2	-3
cue:own_ceremony	25	-4	-4	5	-6	-2	-1	-1	-1	-8	-22
cue:own_company	-17	4		11	5	6	-2	-3	1	-3	
cue:own_conference	-10	-5	-6	13	11	-5	-2	-2	-2	-7	-5
cue:own_conversation	8	-15	-4	17	-1	-1	-1	-1	-1	-2	-2
cue:own_counterpart	-1	21	-7	-5	-1	-10	-2	-1	-1	-2	-3
cue:own_delegation	8	-6	17	-4	-1	-5	-3	-2	-1	-3	-3
cue:own_discussion	-10	4	-20	29	-2	-3	-2	-2	-2	-4	-6
cue:own_entourage	21	-10	-3	-3	-1	-1	-1	-1	-1	-2	-1
cue:own_event	25	-6	-5	-19	17	-8	-3	-2	-1	-3	-6
cue:own_exchange	23	-6	-5	-5	-3	3	-5	-1	-1	-2	-3
cue:own_fine	-13	-4	-5	-5	-2	-4	-2	-2	-2	5	20
cue:own_forum	31	-3	-3	-18	-4	-2	-1	-1	-1	-2	-3
cue:own_fund	7	-6	-9	16	-1	-6	-3	-6	6	-3	-3
cue:own_group	30	-8	-24	-10	-2	-4	-2	-6	19	-3	-5
cue:own_head	13	12	1	-18	-3	-5	-2	-3	-2	4	-9
cue:own_host	15	9	-22	-23	-2	17	-2	-5	-3	-3	-4
cue:own_initial	-14	-8	-9	-24	-4	-32	32	-5	-5	-8	-9
cue:own_invest	8	-5	-6	-7	-2	5	16	-7	-4	-3	-3
cue:own_join	-11	-14	-20	35	-8	-3	-2	-3	-2	-4	-4
cue:own_keynote	-20	-2	-4	28	-8	-2	-1	-1	-1	-2	-3
cue:own_lead	-12	-11	35	-11	-1	-2	-1	-2	-1	-5	5
cue:own_license	5	-6	-6	3	-2	-3	-2	-2	-2	14	-1
cue:own_likewise	9	-1	-1	-2		-1		-1	-1	-1	-1
cue:own_meeting	-11	3	-3	10		-6	-2	-2	-1	6	2
cue:own_member	-8	10	-1	19	-3	-4	-2	-2	-2	-13	-4
cue:own_name	8	-8	-10	13	-2	23	-6	-4	-7	-14	-4
cue:own_nominate		-4	-4	-4	-1	-3	-1	-2	-1	-28	15
cue:own_other	-4	-7	16	-9	-2	8	-2	-3	10	-4	-6
cue:own_owner	48	-2	-3	-3	-1	-2	-1	-2	-2	-9	-35
cue:own_panel	-36	-5	-6	-15	-2	-4	-2	-3	-2	42	-14
cue:own_partner	10	-6	-17	17	-1	-2	-1	-1	-1	-2	-3
cue:own_party	7	-5	-11	-4	-1	21	-3	-2	-2	-5	-6
cue:own_penalty	29	-7	-7	-6	-2	-3	-2	-2	-2	-1	-11
cue:own_predecessor	15	-6	-9	-13	-3	-5	-4	-3	-3	-20	-4
cue:own_presence	-5	-3	-4		-2	7	12	-4	-2	-3	-3
cue:own_present	-2	26	-11	-29	-5	9	-2	-2	-2	-6	-22
cue:own_receive	-5	22	4	-15	-2	3	-5	9	-8	-4	-5
cue:own_replace	51	-5	-3	-3	-1	-2	-1	-1	-1	-15	-32
cue:own_represent		-16	5	9	-2	-5	-2	-3	-2	-13	-12
cue:own_representative	-25	-2	-2	29	-3	-4	-3	-3	-2	11	-10
cue:own_sell	-9	-5	-6	-1	-4	-6	-2	10	24	-11	-17
cue:own_seller	-10	-2	-3	-2	-1	-2	-1	-1	-1	22	-11
cue:own_session	30	-18	-25	4	-1	-3	-2	-2	-1	13	-6
cue:own_side	-26	-2	-32	31	-2	-4	-2	-3	-3	19	10
cue:own_sign	7	5	-4	-1	-3	-1	6	5	-2	-4	-5
cue:own_signature	-20	-5	-5	26	-5	19	-3	-2	-2	-5	-9
cue:own_speak	1	9	-6	-1	19	-3	-2	-2	-2	-13	-7
cue:own_speaker	-20	-3	-4	29	-17	-3	-2	-2	-2	-3	-3
cue:own_speech	-6	-5	-4	13	10	-2	-1	-1	-1	-3	-4
cue:own_stake	5	-13	13	-15	-2	-4	-2	-2	-2	-3	-5
cue:own_subsidiary	9	-5	-6	-7	-3	-4	-2	-16	24	9	-18
cue:own_successor	-3	-4	-5	-5	-2	-3	-2	-2	-2	-16	21
cue:own_summit	17	-6	-12	6	-2	-2	-1	-1	-1	-1	-2
cue:own_talk	-12	3	16	-1	-2	-4	-2	-7	13	-4	-4
cue:own_team	-17	-18	18	20	-2	-4	-2	-4	-3	6	-7
cue:own_together	-1	-12	11	13	-4	-6	-3	-2	-2	7	-6
cue:own_too	19	-16	-19	13	-2	-4	-3	-4	-3	-33	10
cue:own_tour	-22	25	3	13	-2	-4	-2	-2	-2	-4	-4
cue:own_visit	24	2	-10	-6	-1	-2	-1	-1	-1	-1	-3
cue:own_welcome	16	19	-18	-22	-2	-3	-2	-2	-2	-3	-4
cue:own_witness	7	-17	-18	-6	-1	16	-5	-2	-1	-2	-4
cue:owner	35	-2	-4	-4	-1	-1	-1	-1	-1	-5	-14
cue:panel	-14	-7	-11	22	-1	-2	-1	-1	-1	16	-5
cue:participant	-9	-3	16	12	-1	-18	-4	-2	-1	-2	-3
cue:participate	30	-6	-18	-11	-1	-1	-1	-1	-1	-2	-2
cue:partner	22	-4	-9	3	-1	-4	-2	-1	-1	-2	-2
cue:party	10	-5	-1	-7	-1	9	-2	-2	-1	-4	2
cue:penalty	-6	-6	-6	-6	-2	-3	-2	-2	-2	33	-11
cue:predecessor	26	-7	-11	-14	-2	-3	-2	-2	-2	-10	-6
cue:presence	2	-3	8	-7	-1		12	-2	-1	-2	-3
cue:present	4	3	-7	20	-3	-5	-4	-2	-2	-4	-1
cue:receive	6	8	3	-10	-1	-2	2			-3	-4
cue:replace	19	-3	-4	-6	-1	-1	-1	-2	-1	8	-9
cue:represent	-3	-7	-2	16	-2	13	-3	-2	-2	-5	-5
cue:representative	-15	9	12	9	-2	-9	-3	-2	-2	3	-6
cue:sell	5	-3	-4	-5	-2	-3	-1	3	7	-5	9
cue:seller	-6	-2	-2	-2	-1	-2	-1	-1	-1	19	-10
cue:session	-13	7	6	5	-1	-3	-2	-2	-1	12	-8
cue:side	1	-4	-6	17	-2		-2	-2	-1		-1
cue:sign	1	-2	2	-8	1	8	2		-2	-1	-3
cue:signature	6	-4	-6	-8	-2	25	-2	-1	-1	-3	-3
cue:speak	4	1	-5	3	4	2	-2	-2	-1	-1	-4
cue:speaker	-6	-3	-6	21	-6	-2	-1	-1	-1	-2	-3
cue:speech	-12	-4	-6	11	3	19	-1	-1	-1	-2	-3
cue:stake	7	-5	5	-9	-1	10	-3	-2	-1	-3	-3
cue:subsidiary	10	4	-4	-5	-1	-4	-1	-5	7		1
cue:succeed	-22	-7	-9	-9	-3	-6	-4	-4	-3	24	-7
cue:successor	-18	-5	23	-7	-2	-3	-2	-2	-2	-12	15
cue:summit	18	-3	-7	-1	-1	-2	-1	-1	-1	-1	-2
cue:talk	1	-1	7		-1	-2	-1	-3	7	-2	-3
cue:team	5	-2	4	9	-1	-2	-3	-2	-1	-1	-5
cue:together	4	-6	1	6	5	-3	-2	-2	-1	5	-6
cue:too	-12	-7	1	17	-2	-4	-2	10	-2	-1	3
cue:tour	-2	16			-1	-5	2	-2	-1	-3	-4
cue:visit	16	3		-8	-1	-3		-1	-1	-1	-3
cue:welcome	11	16	-10	-6	-1	-4	-2	-2	-1	-2	1
cue:witness	13	-4	-6	-9	-1	3	13	-2	-1	-2	-2
elsewhere:none	7		-1	-1			-1			-2	-1
elsewhere:other	8	-2	-1	1	-1	-2		-2		-1	-1
elsewhere:same	-17		9	-1	-2	2	-2	1	-1	8	4
governor:about	38	-6	-8	-7	-1	-8	-3	-1	-1	-2	-3
governor:accompanied	11	-3	-8	-8	-1	14	-4	-1	-1	-2	-3
governor:according	19	-2	-4	-5	-1	-2	-1	-1	-1		-2
governor:after	-14	9	5	-11	-2	-4	-2	-3	-2	21	-9
governor:against	24	-3	-4	-6	-1	-2	-1	-1	-1	-2	-3
governor:among	14	-5	5	6	-1	-3	-2	-2	-2	-3	-8
governor:around	38	-21	-20	-25	-3	-5	-3	-3	-2	-7	-7
governor:as	-3	-6	13	3	-1	-3	-2	-2	-1	13	-9
governor:at	18		-6	-8	3	-2	-2	-2	-1	-2	3
governor:attended	19	-4	6	-14	-1	-1	-1	-1	-1	-2	-4
governor:before	2	16	-5	11	-2	-4	-2	-3	-2	3	-18
governor:behalf	24	-4	-11	-2	-1	-2	-1	-1	-1	-1	-2
governor:behind	20	-3	-5	-5		-1				-1	-1
governor:beside	20	-1	-4	-3	-1	-1	-1	-2	-2	-2	-3
governor:besides	23	-2	-2	-4	-1	-1	-1	-1	-1	-3	-5
governor:between	-4	-4	-7	-9	11	7	-2	12	-2		-2
governor:by	5	1	-6	-5	4	2	-1	-2	-1	2	1
governor:chaired	2	21	-21	-19	-3	-12	-4	-4	-3	-9	-19
governor:flanked	23	-2	-3	-5	-1	-2	-1	-1	-1	-5	-3
governor:for	20	-2	-4	-11	-1	-1	-2	-2	-2	-3	8
governor:free	4	-1	1	2	-1	-1		-1		-2	-1
governor:from	5	-1	5	-4	-1	1	-2	4	1	-2	-4
governor:headed	18	-4	3	-10	-1	-4	-2	-2	-2	-2	-3
governor:in	16	-3	-4	-2	-1	-1	-1	-1	1	-1	-1
governor:into	21	-3	-4	-6	-1	-2	-1	-2	-1	-1	-2
governor:led	-3	-5	19	2	-2	-5	-2	-2	-1	-4	-7
governor:of	-1	5	-3	3	1		-1	-1	2		-3
governor:on	1	10	1	-9	-1	-4	-2	-2	-1	-4	11
governor:outside	36	-14	-20	-26	-1	-2	-2	-2	-2	-3	-4
governor:over	10	-1	-1	-1		-1		-1	-1	-1	-1
governor:owner	10	-1	-2	-3		-2	-1	-1			
governor:presence	-12	-6	14	-19	-2	-15	29	-2	-2	-5	-6
governor:represented	20	-3	-6	-9	-1	6	-1	-2	-1	-5	-3
governor:start-up	-11	-5	-12	24	-3	-4	-3	-4	-2	-3	-5
governor:than	39	-6	-7	-9	-3	-4	-2	-14	-9	-6	-18
governor:through	31	-4	-6	-8	-1	-4	-1	-1	-1	-2	-2
governor:to	16	2	-5	-3		-1	-2	-2	-2	-1	
governor:under	38	-3	-6	-13	-2	-2	-1	-1	-1	-2	-6
governor:unless	29	-2	-2	-3	-1	-1	-1	-1	-1	-16	-8
governor:until	-4	-5	-9	-8	-1	-3	-2	-2	-1	27	-25
governor:up	-15	-6	-13	-7	-2	-4	-2	-18	26	-8	10
governor:verb	1	-2	2	1	-2	-1	-1	1	-2	-1	2
governor:whereas	15	-2	-4	-4		-1	-1	-1		-1	-1
governor:whether	35	-3	-5	-7	-1	-2	-1	-1	-1	-5	-13
governor:with	16	-2	-3	-1		-2	-1	-2		-2	-4
governor:within	24	-2	-3	-4	-1	-1	-1	-1	-1	-5	-6
kind:agency	4	2	-6	-4	2	-1	-2		-2	7	1
kind:company	6	-3		-5		1	-2	1	3	-4	4
kind:country	19	-3	-4	-3	-1	-2	-1	-1		-2	-3
kind:organization	11	-1		-4	2	1	-2		-1	-3	-4
kind:person	4		4	4	-1		-1	-2	-2	-3	-3
kind:person-office	-3	1	2	9	-2	-2	4	-2	-2		-5
list:list	-2	-5		10	-1			1	-1	-3	
list:single	8		-1	-2		-1	-1	-1		-1	-1
mention:name_free	6					-1	-1			-1	-2
mention:name_owner	12	-2	-2	-4		-2	-1	-1	1	-1	1
mention:nominal_free	-1	-3	-1	-1	-2		1	-1	1	2	5
mention:nominal_owner	4	5	-5	-9	-2	2	2	-2	-2	9	-4
mention:post_free	-10	-8	22	-6	-2	9	-4	-3	-2	-1	1
mention:pronoun_free	21	4	-5	-6	-2	-1	-3	-2	-1	-5	1
mention:pronoun_owner	11			3		-2	-3	-2	-2	3	-5
parts:1	2	-3	-2	-2	1	1	-1	1	1	1	2
parts:2	9		-1	-1	-1	-2		-1	-1	-2	-1
parts:3	9	-1	-1	2		-3	1	-1		-1	-4
parts:4	5	1	4	2	-1	1	-2	-2	-1	-3	-4
rival:none_after1	-4		-2	8	1	2	-1	1		-1	-2
rival:none_after2	-1	-1	-1	9	-1	-1		-1	-1	-2	-1
rival:none_before	6			-7	-1	1	-2	-1	1	3	1
rival:none_far	5			1	-1	-3	2		-1	-2	-1
rival:none_own	-3	-1	2	1	1	-1	-2		1		1
rival:other_after1	15	-3	2	-2		-5	-2	-1	-1	-1	-1
rival:other_after2	17	-3	-1	-4	-1	-1		-1		-2	-3
rival:other_before	5			-1	-1	-1	2	-1		-4	
rival:other_far	16	-3	-2	-3		-1	-2	-1		-1	-2
rival:other_own	3	9	-1	-4		-3	-1	-1	1	-1	-2
rival:same_after1	21	-4	-7	-12	-1	3	-1	-2	-1	9	-4
rival:same_after2	22	-4	-5	-12	-1	-2	-1	-1	-1	4	1
rival:same_before	21	-4	-4	-6	-1	3	-1	-1	-1	-2	-2
rival:same_far	14	4	-8	-9	-1	-1	-1	-1	-1	1	3
rival:same_own	3	3	5	-8	-2	8	-3	-2	-2		-3
speech:silent_after1	5	-2	-1	3	1		-2		-1		-1
speech:silent_after2	9	-3	-2	3	-1	-2		-1		-2	-1
speech:silent_before	6		-1	-4	-1	1		-1		-1	1
speech:silent_far	11	-1	-1	-1	-1	-2		-1	-1	-2	-2
speech:silent_own	-2	3	2	-1	1		-1	-1	1	-1	
speech:speaks_after1	12		7	-12	-2	-8	5	-3	7		-7
speech:speaks_after2	4	1	4	-5	-2	6	-3	-2	-2	5	-7
speech:speaks_before	14	-5	2	-7	-1	-4	4	-2	-1	3	-1
speech:speaks_far	8	-2		-5	-1	-3	2	-2	-1	4	1
speech:speaks_own	21	-5	-6	-4	-2	-4	-3	8	-3	5	-6
tie-at:body_after1	9	1	-3	-5	-1	4	-2	-1	-1	-3	4
tie-at:body_after2	-1	4	7	-13	2	6	-2	-1	-1	-3	
tie-at:body_before	-18	-4	7	-2	4	8	-2	-2	3	3	4
tie-at:body_far	-1	-5	1	3	-1	9	-2	-1	-1	-2	2
tie-at:body_own	-4	11	6	-2	1		-2	-2	-2	-4	-2
tie-at:colleague_after1	-7	-12	21	-8	-3	-11	11	-4	-3	-7	9
tie-at:colleague_after2	-3	14	-28	3	-3	24	-7	-3	-3	-6	-12
tie-at:colleague_before	23	-8	1	-8	-1	-5	-4	-2	-1	-4	2
tie-at:colleague_far	17	-5	-11	-1	-1	-3	-3	-2	-1	-4	15
tie-at:colleague_own	-5	-21	6	19	-3	-6	-4	-4	-3	-11	1
tie-at:country_after1	3	-2		4	2	-3	-1	-1	-1	3	-3
tie-at:country_after2	14	-4	1	1	-1	-3	-2	-2		-2	
tie-at:country_before	8	3	-1	-6	-1	-1	3	-2		-2	
tie-at:country_far	9	-1	-2			-2	1			-1	-3
tie-at:country_own	2		-1	-1	1	-2			-1	3	-2
tie-at:holder_after1	-6	12	5	-7	-3	16	-4	-3	-2	-2	-6
tie-at:holder_after2	-31	5	-8	20	-2	1	4	3	-3	13	
tie-at:holder_before	28	-4	-3	-8	-1	5	-4	-2	-1	-3	-5
tie-at:holder_far	6	4	-5	9	-1	-4	-3	-2	-1	2	-5
tie-at:holder_own	12	3	-5	4	6		-4	-2	-2	-5	-5
tie-at:none_after1	9	-3	-3	3		-1	-2	1		-2	-1
tie-at:none_after2	9	-3	-2	3	-1	-2	1	-1		-2	-3
tie-at:none_before	7	-2	-1	-3	-1		-2				1
tie-at:none_far	13	-1		-3	-1	-2	-1	-1	-1	-2	-1
tie-at:none_own	-3	3	1	-3	-1		-2	1	3	-1	2
tie:body	-4	3	4	-3	1	5	-2	-2		-2	1
tie:colleague	3	-5	4	4	-2	1		-3	-2	-6	6
tie:country	7	-1	-1			-2		-1			-2
tie:holder	1	5	-2	3		5	-3	-2	-2		-5
tie:none	8	-1	-1		-1	-1	-1			-1	-1
type:AGREEMENT	3	-4	-5	-1	-2	14	8	-2	-2	-3	-4
type:APPOINTMENT	5	-3	-5	-5	-1	-3	-2	-2	-1	3	15
type:ENFORCEMENT	8	-3	-4	-5	-1	-2	-1	-1	-1	7	5
type:FORUM	5	-3	-4	9	8	-3	-1	-2	-1	-3	-3
type:INVESTMENT	6	-3	-4	-4	-1	-3	-1	9	9	-3	-4
type:LAUNCH	6	-3	-4	4	11	-3	-2	-2	-1	-3	-4
type:LICENCE	7	-3	-4	-5	-1	-2	-1	-1	-1	6	7
type:MEETING	6	3	4	3	-1	-3	-2	-2	-1	-3	-4
type:POLICY	12	-2	-3	-3	-1	-2	-1	-1	-1	1	1
type:VISIT	8	1	4	-2	-1	-2	-1	-1	-1	-2	-3
verb:does_accept	-2	-7	-9	-15	-2	-5	-3	-4	-3	18	7
verb:does_accord	13	-13	-13	8	-2	-4	-4	-2	-2	-4	-7
verb:does_accuse	36	-5	-7	-10	-1	-2	-2	-2	-1	-5	-27
verb:does_act	-8	-8	-11	-29	-5	-4	-2	-2	-2	31	-11
verb:does_add	-6	-6	-8	-9	-2	-6	-3	35	-12	-6	-10
verb:does_address	-22	-8	19	13	-2	-5	-2	-2	-1	-2	-3
verb:does_adopt	22	-2	-2	-4	-1	-2	-1	-2	-1	-2	-5
verb:does_advise	-28	-8	32	-21	-2	-3	-2	-5	-3	-4	-5
verb:does_affirm	5	-11	20	-28	-2	-9	-10	-4	-3	-6	-7
verb:does_agree	-11	18	-15	8	-2	-16	-6	-3	-2	-6	16
verb:does_amend	21	-1	-1	-4	-3	-2	-1	-1		-3	-2
verb:does_announce	40	-4	-5	-11	-1	-5	-2	-2	-1	-3	-3
verb:does_answer	12	-9	-15	18	-1	-3	-2	-2	-2	-9	-10
verb:does_appeal	-16	-18	-32	22	-4	-7	-4	-5	-4	-7	-8
verb:does_appear	28	-3	-4	-5	-1	-2	-1	-1	-1	-5	-6
verb:does_appoint	-36	-3	-5	-6	-1	-3	-2	-8	34	-7	23
verb:does_approve	19	-1	-2	-4	-1	-2	-1	-1	-1	-3	-3
verb:does_argue	19	-2	-4	-2	-1	-1	-1	-1	-1	-3	-3
verb:does_arrange	30	-3	-4	-15	-1	-6	-4	-1	-1	-2	-2
verb:does_ask	28	-5	-12	2	-2	-3	-2	-2	-1	-3	-3
verb:does_assure	40	-16	-32	-12	-1	-3	-2	-2	-1	-5	-6
verb:does_attend	-4	-10	-20	31	-2	1	-5	-2	-2	-4	-5
verb:does_attract	-28	-24	-24	-24	-4	37	-9	-5	-4	-10	-12
verb:does_award	43	-6	-6	-8	-2	-3	-2	-2	-2	-30	-18
verb:does_back	33	-10	-18	-25	-1	-3	-2	-2	-1	-3	-4
verb:does_bag	17	-2	-4	-3	-1	-1	-1	-1	-1	-1	-3
verb:does_base	18	-3	-6	-8	-1	10	-2	-2	-1	-2	-4
verb:does_become	18	-3	-5	-6	-1	-3	-2	-2	-1	8	-30
verb:does_begin	-5	-8	-6	-9	-1	-10	-5	-2	-1	25	-7
verb:does_believe	36	-15	-28	-24	-2	-4	-2	-2	-2	-5	-5
verb:does_belong	8	-4	-6	-13	-5	-3	-2	-2	-1	-4	20
verb:does_brief	-3	-6	19	13	-2	-2	-2	-2	-2	-8	-21
verb:does_bring	-13	-7	22	5	-1	-3	-1	-2	-2	-5	-5
verb:does_build	26	-3	-8	-9	-1	-1	-1	-1	-1	-1	-2
verb:does_buy	-34	27	-7	-11	-1	-3	-2	27	-2	-5	-9
verb:does_call	28	-3	-5	-7	-1	-2	-1	-1	-1	-3	-4
verb:does_cancel	26	-2	-2	-4	-1	-8	-3	-1	-1	-2	-2
verb:does_carry	40	-3	-3	-8	-1	-8	-2	-1	-1	-9	-6
verb:does_celebrate	41	-6	-13	-28	-5	-3	-2	-2	-1	-3	-4
verb:does_chair	25	-2	-2	-5	-1	-3	-5	-1	-1	-3	-2
verb:does_change	-14	-6	-8	-9	-2	-4	-2	-2	-2	19	8
verb:does_choose	-8	-3	-4	-10	-2	-4	-1	-4	30	-2	-3
verb:does_claim	-5	-8	14	-10	-1	-3	-2	-2	-1	-4	-5
verb:does_clear	25	-3	-3	-6	-1	-2	-1	-3	-2	-2	-3
verb:does_close	26	-5	-5	-12	-1	-1	-1	-1	-1	-2	-2
verb:does_collect	45	-3	-4	-7	-10	-3	-1	-2	-1	-34	-9
verb:does_come	1	-12	12	19	-3	-8	-4	-3	-2	-6	-6
verb:does_comment	32	-3	-4	-6	-1	-2	-1	-1	-1	-4	-7
verb:does_commit	39	-3	-5	-7	-1	-6	-2	-9	-3	-2	-3
verb:does_compare	36	-8	-12	-11	-2	-3	-2	-2	-2	-5	-19
verb:does_compete	24	-2	-2	-4	-1	-2	-1	-5	-4	-2	-2
verb:does_complain	37	-6	-12	-12	-1	-2	-1	-1	-1	-2	-2
verb:does_complete	-22	-7	-19	-15	-3	-5	-3	-3	-3	-8	31
verb:does_comply	8	-3	-5	-4	-1	-3	-2	-2	-2	-29	12
verb:does_conclude	24	-3	-5	-6	-1	-2	-1	-2	-1	-2	-2
verb:does_concur	24	-9	-13	-10	-1	-2	-1	-1	-1	-3	-4
verb:does_conduct	44	-3	-4	-11	-3	-2	-1	-1	-1	-5	-12
verb:does_confirm	18	-3	-6	12	-2	-3	-2	-2	-1	-5	-8
verb:does_congratulate	50	-6	-16	-17	-1	-2	-2	-2	-1	-15	-24
verb:does_consider	35	-5	-4	-9	-1	-1	-1	-1	-1	-6	-5
verb:does_continue	36	-4	-8	-9	-1	-2	-1	-2	-1	-4	-13
verb:does_contribute	-14	-6	-8	-10	-2	-3	-2	30	-4	-9	-6
verb:does_control	34	-2	-4	-4	-1	-2	-1	-1	-1	-8	-11
verb:does_convene	18	-2	-2	-4		-4	-1	-1		-1	-1
verb:does_cooperate	9	-5	22	-13	-1	-23	-9	-2	-1	-3	-3
verb:does_coordinate	33	-2	-3	-9	-2	-10	-3	-2	-1	-2	-3
verb:does_count	36	-3	-5	-12	-1	-3	-3	-1	-1	-6	-4
verb:does_cross	-19	-4	-7	-7	-2	-4	-3	-3	-2	30	-33
verb:does_cut	29	-4	-4	-6	-2	-2	-2	-3	-2	-2	-2
verb:does_debate	22	-2	-2	-4	-2	-1	-1	-3	-2	-2	-2
verb:does_decide	24	-7	-7	-8	-2	-6	-3	-3	-2	-4	8
verb:does_declare	37	-8	-13	-7	-1	-3	-2	-1	-1	-6	-12
verb:does_decline	32	-22	-21	-30	-2	-4	-2	-2	-2	-6	15
verb:does_defend	21	-2	-3	-4	-1	-1	-1	-1	-1	-4	-3
verb:does_deliver	37	-4	-5	-10	-1	-3	-2	-7	-2	-2	-2
verb:does_demand	33	-12	-10	-10	-1	-2	-1	-1	-1	-5	-4
verb:does_deny	30	-4	-4	-10	-1	-1	-1	-1	-1	-4	-4
verb:does_depart	-4	-1	-2	-3	-1	-1	-1	-1	-1	-5	13
verb:does_describe	55	-9	-11	-14	-1	-9	-6	-2	-2	-4	-5
verb:does_die	40	-2	-3	-3	-1	-1	-1	-1	-1	-6	-34
verb:does_din	35	-4	-7	-5	-1	-2	-2	-2	-1	-7	-27
verb:does_direct	-19	28	-34	-21	-3	-6	-4	-4	-3	-7	-9
verb:does_disclose	6	-5	-5	-6	-1	-6	-5	-2	-1	20	-11
verb:does_discuss	49	-4	-11	-13	-1	-19	-5	-1	-1	-2	-2
verb:does_divest	25	-3	-8	-4	-1	-1	-1	-1	-2	-1	-2
verb:does_do	42	-5	-5	-9	-4	-3	-2	-2	-2	-34	-14
verb:does_donate	23	-6	-6	-5	-1	-1	-1	-1	-1	-1	-2
verb:does_draw	38	-4	-4	-6	-1	-9	-2	-1	-1	-5	-3
verb:does_elect	41	-3	-12	-21	-2	-1	-1	-1	-1	-2	-2
verb:does_emerge	28	-5	-3	-4	-1	-2	-1	-1	-1	-3	-6
verb:does_employ	-34	-9	-17	-17	-3	-6	-4	-18	32	-11	29
verb:does_end	-1	-8	-14	16	-2	-10	-5	-3	-2	-6	-5
verb:does_endorse	19	-3	-4	-5		-1	-1	-1		-1	-1
verb:does_enter	-28	-4	-8	-13	-2	-4	-3	-2	-2	-8	36
verb:does_equip	28	-4	-11	-8	-1	-1	-1	-1	-1	-1	-2
verb:does_establish	19	-2	-5	-4	-1	-1	-1	-1	-1	-1	-2
verb:does_estimate	34	-5	-9	-7		-3	-4	-1	-1	-2	-3
verb:does_exchange	18	-1	-3	-5		-3	-3			-1	-1
verb:does_expand	32	-2	-5	-5	-1	-3	-2	-1	-1	-2	-10
verb:does_expect	37	-6	12	-17	-2	-6	-3	-4	-2	-6	-12
verb:does_explain	9	-8	17	-12	-1	-4	-2	-2	-1	-3	-5
verb:does_express	38	-3	-4	-20	-1	-17	-5	-2	-1	-3	-3
verb:does_extend	-7	-4	-3	-4	-1	-6	-1	-2	-1	19	-4
verb:does_fail	23	-1	-2	-2		-1	-1	-1	-1	-4	-10
verb:does_file	30	-3	-5	-6	-1	-2	-1	-1	-1	-2	-8
verb:does_fin	4	-4	-4	-6	-2	-3	-2	-4	-5	-6	17
verb:does_finance	-31	-12	33	-17	-3	23	-4	-3	-2	-5	-6
verb:does_find	46	-3	-4	-6	-1	-2	-1	-2	-1	-10	-22
verb:does_finish	33	-4	-6	-8	-1	-6	-3	-1	-1	-3	-3
verb:does_fly	4	-11	8	-24	-3	-8	21	-3	-2	-5	-6
verb:does_follow	12	-2	-5	-5	14	-4	-2	-3	-2	-2	-2
verb:does_found	-31	-6	-6	-7	-2	-4	-2	-3	-2	-20	34
verb:does_freeze	32	-9	-5	-6	-1	-2	-1	-3	-2	-3	-3
verb:does_get	-24	-8	-12	-12	29	-4	-2	-2	-2	-6	30
verb:does_give	3	14	-13	3	-2	-10	-3	-3	-2	-7	15
verb:does_go		-5	-12	-4	-2	-6	-5	15	-4	-6	17
verb:does_grant	18	-2	-5	-4	-1	-1	-1	-2	-1	-1	-2
verb:does_guide	-18	25	-33	-28	-3	-7	-4	-4	-3	-10	-16
verb:does_hand	-27	-6	-8	-9	-2	-24	-4	35	-11	-6	-7
verb:does_have	11	-3	-4	-8	-1	-3	-3	-2	-2	-5	10
verb:does_head	-23	-10	11	18	-2	-4	-3	-4	-3	-4	-6
verb:does_hear	21	-2	-3	-5	-1	-1	-1	-1	-1	-2	-4
verb:does_help	40	-2	-4	-31	-1	-7	-7	-1	-1	-2	-3
verb:does_hire	30	-1	-2	-13	-1	-1	-1	-5	-4	-1	-2
verb:does_hold	8	-4	-7	-13	-1	12	-3	-2	-1	-5	10
verb:does_hope	-11	-3	-4	-6	-1	-2	-1	-1	-1	27	-6
verb:does_host	35	-2	-3	-5	-1	-17	-1	-1	-1	-1	-5
verb:does_implement	23	-6	-7	-12	-1	-2	-1	-1	-1	-2	-3
verb:does_impose	6	-1	-1	-1		-1				-1	-1
verb:does_impress	38	-5	-8	-11	-1	-2	-1	-4	-2	-2	-3
verb:does_inaugurate	35	-3	-4	-3	-1	-4	-1	-1	-1	-2	-20
verb:does_include	39	-4	-10	-8	-1	-3	-1	-2	-1	-11	-17
verb:does_indicate	41	-24	-32	-30	-2	-4	-3	-2	-2	-6	-8
verb:does_indict	39	-5	-6	-10	-1	-2	-1	-1	-1	-5	-28
verb:does_inform	40	-11	-19	-31	-2	-3	-2	-3	-2	-4	-5
verb:does_ink	25	-2	-4	-10	-1	-1	-1	-1	-1	-1	-2
verb:does_inspect	55	-4	-9	-19	-2	-2	-2	-3	-3	-4	-12
verb:does_intend	-9	-15	23	9	-3	-5	-3	-5	-3	-6	-20
verb:does_introduce	-24	28	-27	-20	-2	-8	-3	-3	-2	-6	13
verb:does_invest	-6	-7	-11	-17	-2	20	-10	-3	-2	-4	-6
verb:does_investigate	50	-4	-4	-8	-2	-2	-1	-1	-1	-17	-12
verb:does_invite	-21	-10	-11	31	22	-4	-2	-3	-2	-5	-20
verb:does_issue	19	-2	-3	-5		-2	-1	-1	-1	-2	-2
verb:does_join	26	-2	-6	-2	-2	-1	-1	-2	-1	-2	-5
verb:does_keep	-1	-6	-8	-12	-1	-3	-2	-3	-2	-8	26
verb:does_know	39	-2	-3	-3	-1	-2	-1	-1	-1	-7	-21
verb:does_laud	41	-8	-18	-22	-2	-5	-3	-3	-2	-9	-38
verb:does_launch	27	-3	-5	-7	-1	-1	-1	-1	-1	-2	-4
verb:does_lay	1	-6	-18	15	-4	-3	-2	-2	-2	-6	-9
verb:does_lead	1	-4	-10	-8	-1	21	-2	-3	-1	-3	-3
verb:does_learn	39	-15	-20	-8	-1	-2	-1	-1	-1	-2	-3
verb:does_lease	42	-3	-9	-5	-1	-17	-3	-1	-1	-2	-2
verb:does_leave	48	-3	-6	-15	-1	-2	-1	-5	-3	-3	-10
verb:does_let	37	-4	-6	-10	-1	-3	-2	-2	-1	-5	-3
verb:does_license	23	-1	-2	-2		-1	-1	-1	-1	-4	-10
verb:does_lift	34	-4	-5	-6	-1	-2	-1	-1	-1	-3	-11
verb:does_like	33	-4	-5	-6	-1	-2	-1	-1	-1	-2	-16
verb:does_listen	30	-2	-3	-12	-1	-2	-1	-2	-1	-3	-3
verb:does_look	-12	16	-14	38	-4	-10	-7	-3	-3	-16	-2
verb:does_lose	-1	-5	-8	-11	-1	-13	-2	-2	-2	-4	21
verb:does_maintain	-17	-8	-11	-11	-3	-38	-8	-5	-4	-20	32
verb:does_make	21	-5	-7	-24	-1	-3	-3	-3	-1	24	-8
verb:does_mean	46	-15	-21	-35	-2	-5	-4	-7	-4	-6	-6
verb:does_meet	3	12	-10	-20	-2	-4	8	8	10	-4	-5
verb:does_mention	15	-1	-2	-3	-1	-1	-1	-3	-1	-1	-1
verb:does_merge	44	-4	-4	-4	-1	-2	-1	-2	-1	-17	-32
verb:does_move	-28	-12	35	-17	-2	-3	-2	-2	-2	-7	-9
verb:does_name	25	-7	-10	3	-1	-1	-1	-1	-1	-2	-4
verb:does_need	35	-4	-3	-6	-1	-2	-1	-3	-1	-6	-8
verb:does_note	5	-11	-11	-22	-2	-5	27	-2	-2	-4	-5
verb:does_notify	44	-5	-7	-9	-2	-3	-2	-2	-1	-17	-38
verb:does_object	39	-4	-5	-8	-2	-32	-4	-3	-2	-6	-14
verb:does_observe	37	-4	-4	-25	-2	-2	-1	-1	-1	-2	-2
verb:does_obtain	31	-2	-3	-10	-1	-5	-2	-2	-1	-2	-3
verb:does_offer	35	-4	-8	-10	-1	-2	-1	-1	-1	-2	-4
verb:does_open	5	14	-6	-14	-1	-3	-2	-2	-1	14	-9
verb:does_operate	36	-6	-8	-33	-3	-24	-18	-3	-3	-8	-8
verb:does_order	6	-3	-2	-7	-1	-1	-1	-1	-1	11	-7
verb:does_organize	39	-3	-4	-16	-10	-2	-1	-1	-1	-3	-3
verb:does_own	35	-3	-6	-8	-1	-3	-2	-3	-2	-5	-5
verb:does_part	-15	-6	-10	-12	-3	-3	-2	34	-3	-5	-8
verb:does_participate	30	-6	-18	-11	-1	-1	-1	-1	-1	-2	-2
verb:does_pass	38	-8	-5	-8	-1	-3	-2	-1	-1	-5	-4
verb:does_pay	-22	-9	16	-14	-2	-4	-2	-3	-2	-8	35
verb:does_plead	-23	-5	36	-7	-1	-2	-1	-2	-1	-4	-7
verb:does_pledge	43	-5	-8	-18	-1	-8	-2	-2	-2	-2	-3
verb:does_point	33	-2	-4	-22	-3	-2	-1	-2	-2	-2	-2
verb:does_post	18	-4	-2	-6	-1	-2	-1	-1	-1	-1	-1
verb:does_prefer	13	-1	-2	-2		-1	-1	-1		-2	-3
verb:does_prepare	-5	-17	-12	-22	32	-6	-3	-4	-3	-20	-22
verb:does_present	-10	21	-19	9	-5	-4	-3	-3	-2	-4	-6
verb:does_preside	-33	-8	-10	-13	-3	-6	-4	-3	-3	45	-30
verb:does_proclaim	39	-23	-24	-35	-3	-5	-3	-3	-2	-7	-6
verb:does_produce	-15	-7	-16	-11	-2	-4	-2	-17	33	-4	-6
verb:does_promise	-17	29	-15	-24	-5	-6	-3	-3	-3	-4	9
verb:does_provide	-15	-5	-6	-9	-1	-4	-2	-1	-1	-3	29
verb:does_publish	16	-2	-2	-3	-1	-1	-1	-1	-1	-1	-1
verb:does_push	-39	-4	-7	41	-13	-3	-2	-2	-2	-4	-4
verb:does_put	-6	-5	-8	13	-1	15	-2	-2	-1	5	-8
verb:does_quote	35	-4	-5	-7	-1	-3	-2	-2	-1	-15	-11
verb:does_raise	20	-13	22	-33	-2	-4	-3	-3	-2	-15	-25
verb:does_read	22	-2	-3	-3	-1	-2	-1	-1	-1	-4	-5
verb:does_recall	25	-3	-3	-6	-1	-2	-1	-1	-1	-3	-4
verb:does_receive	-2	15	-7	-12	-1	6	7	-2	-1	-2	-3
verb:does_recommend	39	-7	-8	-11	-3	-5	-3	-4	-3	-35	-37
verb:does_refuse	24	-3	-5	-7	-1	-3	-1	-1	-1	-2	-2
verb:does_register	4	-4	-6	-9	-2	14	-2	-2	-2	-9	-5
verb:does_regulate	44	-5	-7	-7	-2	-5	-2	-3	-2	-18	-38
verb:does_reject	24	-2	-2	-3	-1	-2	-1	-5	-2	-5	-2
verb:does_release	21	-2	-3	-9	-1	-1	-1	-1	-1	-1	-2
verb:does_remark	51	-3	-4	-12	-2	-4	-14	-2	-2	-7	-27
verb:does_remind	24	-3	-4	-9	-1	-1	-1	-1	-1	-3	-3
verb:does_renew	-24	-6	-7	-12	-2	-4	-2	-3	-2	31	-28
verb:does_reply	-9	-9	27	-18	-3	-4	-3	-3	-2	-6	-8
verb:does_report	16	-6	19	-18	-1	-9	-2	-2	-1	-5	-15
verb:does_represent	-14	-10	18	14	-2	-8	-3	-4	-5	-6	-8
verb:does_resign	37	-4	-12	-20	-1	-2	-1	-2	-1	-2	-2
verb:does_return	4	-6	21	-14	-2	-2	-4	-3	-2	-5	-5
verb:does_review	31	-2	-3	-5	-1	-17	-2	-1	-1	-2	-3
verb:does_revoke	-48	-9	-8	-9	-3	-6	-4	-4	-3	27	29
verb:does_rule	32	-3	-3	-7	-1	-3	-2	-1	-1	-9	-6
verb:does_run	6	-5	-7	-9	-1	6	-2	-2	-2	-4	15
verb:does_satisfy	17	-2	-4	-4		-1	-1	-1		-1	-1
verb:does_say	15	-2	-3	-5	-2	-4	2	-3	2		-1
verb:does_schedule	-33	-8	-10	-19	-4	-25	37	-4	-3	-7	-8
verb:does_see	16	-6	-11	6	-2	-3	-2	-6	-6	-4	-7
verb:does_sell	10	-3	-7	-6	-1	-2	-1	-2	-2	-4	14
verb:does_send	41	-2	-3	-11	-2	-2	-1	-1	-1	-4	-16
verb:does_serve	27	-1	-2	-17	-2	-1	-1	-1		-1	-1
verb:does_set	2	-4	-4	-5	-1	-3	-1	-4	19	-2	-3
verb:does_settle	28	-2	-3	-6	-1	-1	-1	-1	-1	-2	-9
verb:does_share	26	-5	-10	1	-3	-31	-9	-3	-2	-5	-4
verb:does_show	36	-3	-8	-5	-1	-3	-1	-1	-1	-4	-8
verb:does_sign	16	-3	-6	-8	-1	13	-2	-2	-1	-2	-3
verb:does_sit	-5	-5	-9	15	-2	-17	-3	-2	-2	-7	21
verb:does_sort	-5	-6	-7	-30	-2	-16	-9	-3	-2	-7	28
verb:does_spar	32	-3	-6	-5	-1	-2	-1	-1	-1	-3	-9
verb:does_speak	3	-3	-4	-6	-2	17	-3	-2	-1	-2	-3
verb:does_specify	36	-6	-7	-30	-8	-13	-3	-3	-2	-5	-6
verb:does_spend	22	-10	13	-18	-1	-7	-3	-3	-2	-4	-5
verb:does_stack	26	-4	-5	-9	-1	-1	-1	-1	-1	-2	-2
verb:does_stag	43	-7	-8	-23	-20	-3	-2	-2	-2	-4	-4
verb:does_stand	-3	-10	24	-20	-3	-6	-3	-3	-2	-4	-5
verb:does_state	27	-6	-14	-14	-1	-6	-2	-2	-1	12	-8
verb:does_state-run	41	-5	-7	-7	-2	-3	-2	-8	-20	-3	-5
verb:does_stay	44	-12	-34	-30	-2	-4	-3	-3	-2	-6	-10
verb:does_step	19	-1	-2	-3		-1	-1	-1		-4	-4
verb:does_stop	25	-3	-6	-6	-1	-2	-2	-2	-1	-2	-4
verb:does_stress	33	-4	-5	-19	-2	-17	-21	-2	-2	-6	-5
verb:does_study	24	-2	-3	-4	-1	-4	-5	-1	-1	-2	-2
verb:does_sue	28	-4	-5	-7	-1	-2	-1	-1	-1	-18	-10
verb:does_supply	38	-5	-7	-11	-1	-6	-2	-1	-1	-2	-3
verb:does_support	-43	-7	-8	-14	34	-5	-3	-3	-2	27	-27
verb:does_suspect	41	-6	-15	-12	-1	-2	-1	-1	-1	-6	-4
verb:does_suspend	40	-4	-4	-6	-1	-2	-1	-1	-1	-21	-6
verb:does_swear	-10	-3	-9	-11	-1	-2	-1	-1	-1	-9	25
verb:does_switch	42	-8	-6	-7	-2	-3	-2	-3	-2	-35	-14
verb:does_take	2	-7	-13	14	-2		-3	-4	-2	16	-6
verb:does_talk	14	-1	-1	-2		-5	-1			-1	-1
verb:does_tell	-7	2	3		-2		-2	-3	-2	15	-8
verb:does_thank	-26	-10	18	15	-2	-3	-2	-2	-2	-7	-5
verb:does_think	53	-6	-28	-18	-1	-13	-2	-2	-2	-4	-4
verb:does_thrash	51	-6	-10	-14	-1	-2	-1	-1	-1	-4	-12
verb:does_throw	-27	-26	-22	43	-3	-22	-13	-4	-3	-6	-7
verb:does_tour	-19	-11	29	-11	-2	-5	18	-2	-2	-3	-4
verb:does_train	58	-5	-8	-15	-2	-47	-7	-2	-2	-3	-5
verb:does_travel	-26	-9	14	23	-3	-7	-4	-3	-3	-6	-10
verb:does_try	-35	-15	-29	39	-3	-6	-3	-12	-7	-6	-8
verb:does_turn	25	-5	-7	-3	-3	-2	-1	-2	-1	-3	-3
verb:does_underline	36	-3	-16	-7	-1	-1	-1	-1	-1	-3	-4
verb:does_understand	42	-5	-5	-7	-2	-4	-2	-2	-2	-37	-16
verb:does_undertake		-6	-7	-14	-2	-12	-4	-2	-1	-4	26
verb:does_unite	30	-4	-6	-8	-1	-4	-3	-1	-1	-2	-2
verb:does_unveil	-36	-10	-10	-15	-3	-5	-3	-3	-3	38	-10
verb:does_update	-22	-32	-42	32	-4	-7	-5	-5	-4	-8	-10
verb:does_use	-21	-16	9	29	-5	-6	-4	-5	-4	-7	-8
verb:does_visit	16	-10	4	-6	-1	-2	-2	-1	-1	-2	-2
verb:does_vote	42	-3	-3	-4	-1	-2	-1	-1	-1	-17	-12
verb:does_wag	23	-2	-4	-5	-1	-1	-1	-3	-4	-1	-2
verb:does_wait	48	-11	-26	-26	-2	-10	-4	-2	-2	-4	-4
verb:does_walk	16	-2	-3	-3	-1	-1	-1	-2	-2	-1	-2
verb:does_want	1	27	-12	-4	-1	-3	-3	-2	-1	-3	-4
verb:does_warn	39	-6	-7	-9	-1	-2	-1	-1	-1	-6	-5
verb:does_watch	-27	-21	-19	30	-3	-4	-3	-3	-3	-7	-7
verb:does_welcome	20	-2	-3	-5	-1	-2	-3	-1	-1	-2	-2
verb:does_widen	30	-3	-9	-14	-3	-2	-1	-1	-1	-2	-3
verb:does_win	1	-4	-12	20	-1	-2	-1	-2	-1	-4	-11
verb:does_wish	36	-4	-5	-10	-1	-2	-1	-1	-1	-3	-7
verb:does_witness	21	-1	-3	-6	-1	-5	-1	-1	-1	-1	-1
verb:does_wonder	41	-4	-8	-15	-1	-4	-3	-1	-1	-2	-3
verb:does_work	39	-3	-5	-6	-1	-10	-1	-2	-1	-5	-4
verb:does_write	33	-2	-3	-7	-1	-2	-1	-1	-1	-5	-8
verb:done-about_learn	30	-9	-11	-4	-1	-11	-4	-1	-1	-2	-3
verb:done-accompanied_accompany	11	-3	-8	-8	-1	14	-4	-1	-1	-2	-3
verb:done-according_accord	19	-2	-4	-5	-1	-2	-1	-1	-1		-2
verb:done-after_come	-22	23	-25	-15	-2	-3	-2	-4	-3	21	-8
verb:done-after_step	-10	-4	-5	-5	-2	-3	-2	-2	-1	-10	15
verb:done-after_withdraw	27	-2	-2	-8	-1	-4	-4	-1	-1	-4	-2
verb:done-against_bring	20	-1	-2	-5	-1	-6	-2	-1	-1	-1	-2
verb:done-against_close	16	-2	-2	-2	-1	-1	-1	-1	-1	-6	-6
verb:done-against_launch	13	-1	-1	-5	-1	-1	-1	-1		-1	-1
verb:done-against_rule	17	-1	-2	-5		-3	-1	-1	-1	-1	-1
verb:done-among_come	31	-2	-5	-17	-1	-7	-3	-1	-1	-2	-2
verb:done-among_connect	26	-2	-6	-12		-1		-1		-1	-1
verb:done-as_open	16	-1	-1	-1		-1				-5	-6
verb:done-as_take	19	-1	-2	-2		-1	-1	-1	-1	-4	-7
verb:done-as_trade	33	-4	-8	-8	-1	-9	-2	-1	-1	-2	-3
verb:done-at_act	13	-3	-3	-3		-1				-1	-1
verb:done-at_administer	-43	-6	-6	-7	-2	-5	-3	-3	-2	-15	45
verb:done-at_appoint	17	-2	-2	-3	-1	-1	-1	-2	-5	-1	-1
verb:done-at_attend	-12	-31	20	-27	-4	-6	-4	-5	-4	-8	-8
verb:done-at_begin	28	-5	-7	-10	-1	-4	-1	-1	-1	-2	-2
verb:done-at_brief	26	-5	-4	-4	-2	-2	-1	-1	-1	-4	-9
verb:done-at_call	17	-4	-3	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-at_come	43	-16	-16	-30	-1	-2	-1	-2	-1	-3	-2
verb:done-at_complete	8	-1	-1	-1						-1	-3
verb:done-at_continue	37	-4	-4	-10	-12	-4	-2	-2	-2	-3	-4
verb:done-at_establish	39	-5	-4	-3	-1	-28	-2	-1	-1	-2	-2
verb:done-at_find	15	-3	-2	-4		-1				-1	-1
verb:done-at_go	32	-2	-3	-11	-1	-20	-2	-1	-1	-2	-3
verb:done-at_hold	-13	28	-17	-16	-2	-3	-2	-3	-2	-5	-8
verb:done-at_meet	12	-5	-4	-6	-2	-2	-2	-2	-2	-12	
verb:done-at_open	13	-2	-2	-2	-1	-1	-1	-2	-1	-1	-1
verb:done-at_produce	20	-3	-5	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-at_receive	17	-6	-3	-4		-1	-1	-1		-1	-1
verb:done-at_say	46	-4	-4	-5	-1	-3	-2	-2	-1	-13	-24
verb:done-at_set	28	-6	-12	-4	-1	-1	-1	-1	-1	-2	-2
verb:done-at_start	13	-2	-3	-3		-1		-1		-1	-1
verb:done-at_tell	21	-4	-6	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-at_tour	18	-7	-5	-2		-1				-1	-1
verb:done-attended_attend	19	-4	6	-14	-1	-1	-1	-1	-1	-2	-4
verb:done-before_appear	46	-5	-5	-12	-2	-3	-2	-2	-2	-14	-13
verb:done-before_bring	17	-2	-2	-3	-1	-1	-1	-4	-1	-1	-1
verb:done-before_expect	24	-3	-3	-5	-1	-1	-1	-1	-1	-7	-7
verb:done-before_lose	-24	-13	-8	-12	-4	-7	-4	-5	-3	30	-28
verb:done-before_sue	37	-3	-4	-6	-1	-3	-1	-2	-1	-25	-14
verb:done-before_transpose	-23	-10	-7	30	-2	-4	-2	-3	-2	-9	-23
verb:done-between_boost	21	-2	-4	-6	-1	-1	-1	-1	-1	-2	-2
verb:done-between_conclude	30	-2	-3	-6	-4	-8	-3	-1	-1	-2	-3
verb:done-between_end	23	-2	-7	-5	-1	-2	-1	-1	-1	-1	-2
verb:done-between_exchange	-12	-5	-6	-9	22	-5	-3	-3	-2	-4	-5
verb:done-between_go	8	-1	-2	-2		-1				-1	-1
verb:done-between_roam	11	-2	-3	-2		-1		-1		-1	-1
verb:done-between_seal	31	-3	-4	-4	-1	-2	-1	-1	-1	-19	-5
verb:done-between_see	19	-2	-6	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-between_split	-68	-9	-12	-19	-5	36	-9	48	-11	-9	-13
verb:done-between_strengthen	29	-3	-8	-10	-1	-2	-1	-1	-1	-2	-2
verb:done-by_adopt	30	-14	-5	-10	-1	-2	-1	-1	-1	-3	-3
verb:done-by_affirm	37	-4	-5	-35	-7	-4	-2	-2	-2	-3	-4
verb:done-by_announce	-23	-6	-6	-10	-4	-4	-2	-2	-2	37	-27
verb:done-by_appoint	8	-1	-1	-1		-1				-1	-1
verb:done-by_approve	28	-2	-3	-4	-1	-2	-1	-1	-1	-6	-10
verb:done-by_arrange	31	-3	-4	-7	-1	-2	-1	-1	-1	-7	-4
verb:done-by_assure	13	-2	-1	-2		-1	-1	-1		-2	-3
verb:done-by_award	24	-3	-3	-6	-3	-2	-1	-1	-1	-2	-4
verb:done-by_back	11	-1	-2	-3		-1		-1		-1	-1
verb:done-by_brief	24	-4	-6	-3		-1	-1			-1	-6
verb:done-by_build	45	-4	-5	-18	-4	-18	-2	-3	-2	-3	-4
verb:done-by_buy	23	-2	-2	-2	-1	-1	-1	-1	-1	-6	-6
verb:done-by_call	19	-1	-1	-2		-1	-1	-1		-3	-9
verb:done-by_co-chaired	37	-14	-24	-15	-2	-3	-2	-2	-1	-4	-5
verb:done-by_complete	-51	-14	-18	52	-3	-5	-4	-4	-3	-5	-7
verb:done-by_control	28	-2	-3	-3	-1	-2	-1	-1	-1	-5	-10
verb:done-by_convene	13	-1	-1	-4	-1	-3	-1	-1		-1	-1
verb:done-by_develop	-54	-12	-20	-31	38	-11	-6	-30	29	-11	-17
verb:done-by_dismiss	29	-2	-2	-4	-1	-2	-1	-1	-1	-7	-24
verb:done-by_donate	29	-2	-2	-11	-5	-2	-1	-1	-1	-2	-3
verb:done-by_engage	17	-1	-3	-7	-1	-1	-1	-1		-1	-1
verb:done-by_exchange	31	-2	-2	-7	-1	-9	-7	-1	-1	-1	-2
verb:done-by_explain	36	-3	-4	-23	-4	-3	-2	-2	-1	-3	-4
verb:done-by_finance	28	-2	-7	-3	-1	-3	-1	-1	-1	-4	-5
verb:done-by_give	31	-2	-2	-3	-1	-8	-3	-4	-2	-3	-3
verb:done-by_hand	21	-5	-5	-4	-1	-1	-1	-1	-1	-2	-2
verb:done-by_have	-32	-10	-12	-16	-3	-6	-4	-4	-3	-18	37
verb:done-by_hear	-28	28	-25	-27	-3	-4	-3	-3	-2	-17	28
verb:done-by_host	16	-3	-2	-4	-2	-2	-1	-1	-1	-1	-1
verb:done-by_inaugurate	39	-5	-6	-24	-2	-33	-8	-3	-3	-5	-5
verb:done-by_ink	38	-5	-10	-12	-1	-2	-1	-1	-1	-2	-2
verb:done-by_introduce	11	-19	16	-35	-2	-3	-3	-3	-2	-6	-4
verb:done-by_invite	16	-2	-2	-5	-1	-1	-1	-1	-1	-1	-2
verb:done-by_issue	-33	-9	-13	-10	-3	-6	-3	-4	-3	-18	37
verb:done-by_launch	37	-3	-6	-5	-1	-2	-1	-1	-1	-4	-23
verb:done-by_lay	41	-7	-9	-6	-1	-3	-1	-1	-1	-4	-22
verb:done-by_lend	22	-2	-3	-4	-1	-1	-1	-1	-1	-2	-7
verb:done-by_light	35	-3	-3	-5	-1	-2	-1	-7	-4	-10	-5
verb:done-by_majority-owned	44	-3	-9	-8	-1	-5	-2	-2	-1	-4	-9
verb:done-by_make	-13	-6	-9	-23	-6	10	-5	-3	-2	-5	34
verb:done-by_name	14	-1	-2	-6		-1				-2	-1
verb:done-by_open	-16	-12	-13	28	-7	-3	-2	-2	-2	-4	-3
verb:done-by_organize	-4	-4	-5	-13	35	-3	-2	-2	-1	-3	-3
verb:done-by_own	41	-3	-4	-5	-1	-3	-2	-2	-1	-8	-13
verb:done-by_paper	14	-2	-5	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-by_pass	37	-4	-5	-6	-1	-2	-1	-1	-1	-12	-5
verb:done-by_pay	31	-15	-18	-7	-2	-3	-2	-2	-2	-3	-4
verb:done-by_post	11	-1	-2	-3	-1	-1				-1	-1
verb:done-by_present	-13	-7	-7	18	-11	-6	-3	-3	-2	-5	-6
verb:done-by_promise	25	-4	-6	-4	-1	-2	-1	-1	-1	-2	-4
verb:done-by_promote	14	-2	-3	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-by_put	-16	-6	-7	-10	-3	-10	-5	-3	-2	24	-13
verb:done-by_receive	12	-9	-10	-7	-2	-10	21	-2	-1	-3	-4
verb:done-by_regulate	60	-5	-5	-10	-5	-3	-2	-2	-2	-37	-20
verb:done-by_reserve	26	-6	-7	-9	-1	-1	-1	-1	-1	-1	-2
verb:done-by_run	7	-15	-13	-15	25	-4	-2	-3	-3	-4	-11
verb:done-by_say	25	-4	-6	-8	-1	-1	-1	-1	-1	-2	-2
verb:done-by_secure	19	-3	-6	-4	-1	-1	-1	-1	-1	-1	-2
verb:done-by_seek	17	-2	-2	-3		-1				-4	-3
verb:done-by_sell	39	-4	-4	-5	-2	-4	-2	-2	-2	-10	-37
verb:done-by_send	33	-4	-7	-16	-2	-1	-1	-1	-1	-2	-2
verb:done-by_set	-6	-17	-19	24	-7	-5	-3	-3	-2	-6	-7
verb:done-by_show	-20	22	8	-14	-3	-7	-4	-4	-3	-6	-7
verb:done-by_sign	-15	-6	2	-9	-2	4	-2	-2	-2	22	10
verb:done-by_swear	36	-2	-3	-14	-1	-9	-9	-1	-1	-5	-3
verb:done-by_take	-4	-2	-5	-7	-1	-2	-1	-1	-1	-3	20
verb:done-by_tell	27	-3	-3	-6	-3	-2	-2	-2	-3	-2	-4
verb:done-by_test	30	-2	-3	-4	-4	-2	-1	-10	-4	-3	-3
verb:done-by_train	-17	-9	-10	-7	-2	24	-3	-2	-2	-4	-6
verb:done-by_welcome	-23	34	-14	-28	-4	-29	-13	-4	-4	-8	-9
verb:done-chaired_chair	2	21	-21	-19	-3	-12	-4	-4	-3	-9	-19
verb:done-flanked_flank	23	-2	-3	-5	-1	-2	-1	-1	-1	-5	-3
verb:done-for_give	32	-2	-3	-11	-1	-8	-8	-1	-1	-3	-5
verb:done-for_hold	10	-1	-1	-3	-1	-1				-1	-1
verb:done-for_leave	9	-2	-2	-2						-1	-1
verb:done-for_nominate	34	-1	-1	-1		-1				-2	-33
verb:done-for_offer	20	-1	-2	-2	-1	-1	-1	-1	-1	-5	-8
verb:done-for_reiterate	18	-2	-3	-7		-2	-1	-1	-1	-1	-2
verb:done-for_set	-11	26	-10	-12	-2	-3	-2	-2	-1	-3	-4
verb:done-for_speak	22	-4	-4	-5	-1	-2	-1	-1	-1	-2	-2
verb:done-for_study	24	-2	-2	-3	-1	-1	-1	-1	-1	-3	-11
verb:done-for_tell	27	-4	-5	-3	-1	-1	-1	-4	-5	-1	-2
verb:done-for_turn	-23	-6	-6	-7	-2	32	-4	-3	-2	-8	-12
verb:done-for_work	12	-2	-3	-2	-1	-1	-1	-1		-1	-2
verb:done-from_accord	22	-1	-2	-3		-2	-4	-4	-2	-1	-1
verb:done-from_acquire	35	-2	-4	-4	-1	-2	-1	-7	-6	-2	-4
verb:done-from_bring	24	-2	-6	-7	-2	-1	-1	-1		-1	-1
verb:done-from_buy	21	-1	-1	-2		-1	-1	-9	-3	-2	-2
verb:done-from_catch	24	-3	-5	-8	-1	-1	-1	-1	-1	-1	-2
verb:done-from_come	28	-2	-4	-5	-1	-2	-1	-3	-2	-3	-6
verb:done-from_find	15	-1	-3	-4		-2	-1	-1		-1	-1
verb:done-from_follow	18	-2	-2	-3	-1	-1	-1	-1	-1	-3	-4
verb:done-from_hear	14	-1	-2	-3		-1	-1	-2	-1	-1	-3
verb:done-from_hold	33	-2	-2	-2	-1	-1	-1	-10	-11	-2	-7
verb:done-from_learn	16	-2	-4	-3		-1		-1		-1	-1
verb:done-from_listen	-32	37	-34	-22	-3	-13	-7	-4	-4	-6	-8
verb:done-from_meet	26	-2	-3	-11	-3	-1	-1	-1	-1	-1	-2
verb:done-from_need	18	-3	-4	-7		-1		-1	-1	-1	-1
verb:done-from_obtain	-19	-5	-8	-9	-2	31	-3	-3	-2	-3	-4
verb:done-from_receive	24	-4	-5	-4	-1	-1	-1	-1	-1	-3	-4
verb:done-from_say	33	-3	-3	-5	-1	-12	-2	-3	-2	-3	-3
verb:done-from_silver-tipped	37	-3	-4	-8	-1	-6	-16	-3	-2	-3	-4
verb:done-from_stay	28	-6	-7	-5	-1	-2	-1	-1	-1	-2	-2
verb:done-from_take	20	-2	-8	-5		-1	-1	-1		-1	-2
verb:done-from_tokenised	19	-2	-4	-4	-1	-1	-1	-1	-1	-2	-4
verb:done-from_use	38	-31	-21	-11	-3	-5	-3	-4	-3	-8	-8
verb:done-from_wait	33	-16	-25	-14	-2	-3	-2	-2	-2	-3	-4
verb:done-headed_head	18	-4	3	-10	-1	-4	-2	-2	-2	-2	-3
verb:done-in_announce	16	-1	-2	-3	-1	-1	-1	-1	-1	-3	-4
verb:done-in_arrive	15	-3	-3	-4		-1	-1			-1	-1
verb:done-in_brief	23	-2	-3	-8	-1	-1	-1	-2	-1	-1	-2
verb:done-in_build	32	-1	-2	-5	-11	-6	-1	-1	-1	-1	-1
verb:done-in_complete	21	-3	-6	-5	-1	-1	-1	-1	-1	-1	-1
verb:done-in_connect	21	-2	-5	-7	-1	-1	-1	-1		-1	-1
verb:done-in_create	10	-1	-1	-1		-4	-2			-1	-1
verb:done-in_debate	41	-4	-5	-12	-2	-4	-2	-3	-2	-8	-20
verb:done-in_employ	23	-2	-3	-6	-1	-1	-1	-2	-1	-3	-3
verb:done-in_end	29	-7	-5	-5	-1	-7	-3	-1	-1	-3	-3
verb:done-in_establish	32	-3	-7	-10	-2	-2	-1	-2	-1	-2	-2
verb:done-in_file	32	-2	-3	-3	-1	-2	-1	-1	-1	-17	-7
verb:done-in_fin	-4	-9	-9	-10	-4	-7	-4	-9	-6	15	-25
verb:done-in_finance	29	-3	-3	-4	-1	-3	-1	-10	-8	-3	-3
verb:done-in_go	31	-2	-3	-6	-2	-2	-2	-2	-2	-5	-5
verb:done-in_hint	9	-1	-1	-2	-1	-1				-1	-2
verb:done-in_hold	8	-2	-2	-2		-1				-1	-1
verb:done-in_host	12	-1	-1	-1	-1	-1	-1	-2	-2	-1	-1
verb:done-in_inspect	39	-14	-14	-6	-1	-3	-1	-1	-1	-2	-3
verb:done-in_introduce	14	-1	-1	-2		-4	-1			-1	-1
verb:done-in_invest	-19	-3	-6	-7	-1	-2	-1	33	-6	-2	-3
verb:done-in_keep	25	-2	-2	-2	-1	-1	-1	-1	-1	-5	-10
verb:done-in_lead	41	-2	-5	-2	-1	-2	-1	-1	-1	-4	-27
verb:done-in_lose	29	-3	-2	-4	-1	-1	-1	-2	-1	-6	-7
verb:done-in_make	23	-3	-3	-6	-1	-3	-1	-1	-1	-2	-2
verb:done-in_meet	7	-1	-1	-1						-1	-1
verb:done-in_play	31	-4	-10	-11	-1	-1	-1	-1	-1	-1	-2
verb:done-in_press	15	-3	-3	-3		-1	-1	-1		-1	-1
verb:done-in_promote	26	-2	-2	-3	-1	-18	-1	-1	-1	-2	-2
verb:done-in_publish	28	-2	-3	-11	-2	-3	-1	-1	-1	-2	-3
verb:done-in_receive	23	-8	-5	-3	-1	-1	-1	-1	-1	-1	-1
verb:done-in_review	11	-2	-2	-1		-1				-1	-1
verb:done-in_run	27	-4	-6	-8	-1	-2	-1	-1	-1	-3	-4
verb:done-in_say	22	-3	-5	-6	-1	-1	-1	-1	-1	-2	-2
verb:done-in_sell	22	-2	-2	-4	-1	-1	-1	-1	-1	-3	-7
verb:done-in_set	4	-3	-3	-7	-12	14	-2	-1	-1	-2	-3
verb:done-in_show	26	-9	-14	-8	-1	-2	-1	-1	-1	-2	-2
verb:done-in_table	29	-2	-2	-6	-1	-2	-1	-1	-1	-5	-9
verb:done-in_take	28	-1	-3	-2	-1	-20	-1	-1	-1	-1	-2
verb:done-in_tell	6	-1	-1	-1						-1	-1
verb:done-in_unite	22	-3	-4	-5	-1	-2	-2	-1	-1	-1	-2
verb:done-into_fall	31	-6	-11	-18	-1	-2	-1	-1	-1	-2	-2
verb:done-into_introduce	16	-4	-3	-3		-1	-1	-1		-2	-2
verb:done-into_open	19	-1	-2	-5	-1	-3	-1	-1	-1	-1	-2
verb:done-into_put	15	-1	-2	-2		-1	-1	-3	-2	-1	-2
verb:done-led_lead	-3	-5	19	2	-2	-5	-2	-2	-1	-4	-7
verb:done-of_agree	31	-3	-3	-5	-1	-2	-2	-1	-1	-8	-18
verb:done-of_approve	17	-2	-3	-3	-1	-1	-1	-2	-2	-1	-2
verb:done-of_ask	37	-15	-14	-32	-2	-3	-2	-2	-1	-4	-4
verb:done-of_assist	24	-5	-3	-5	-1	-5	-2	-1	-1	-1	-2
verb:done-of_bear	-5	-4	-6	20	-3	4	-2	-1	-1	-3	-3
verb:done-of_beat	36	-3	-4	-17	-2	-26	-5	-2	-2	-3	-4
verb:done-of_belong	23	-2	-2	-3	-1	-1	-1	-1	-1	-4	-5
verb:done-of_call	22	-4	-3	-4	-1	-1	-1	-1	-1	-2	-4
verb:done-of_carry	-21	-6	-13	16	-1	16	-2	-2	-1	-2	-3
verb:done-of_come	3	-9	-16	-13	-2	-3	-2	26	-5	-3	-4
verb:done-of_complete	44	-4	-10	-8	-2	-3	-2	-2	-2	-7	-33
verb:done-of_conclude	33	-9	-6	-7	-1	-1	-1	-1	-1	-2	-2
verb:done-of_control	24	-2	-3	-4	-1	-2	-1	-1	-1	-6	-5
verb:done-of_cut	44	-7	-5	-6	-2	-3	-2	-2	-1	-14	-21
verb:done-of_end	-15	-2	-3	-3	-1	-11	-2	-1	-1	-11	26
verb:done-of_expect	34	-5	-7	-6	-1	-2	-1	-5	-3	-2	-3
verb:done-of_express	14	-1	-2	-5		-1				-1	-1
verb:done-of_extend	12	-2	-3	-2		-1	-2			-1	-1
verb:done-of_follow	38	-4	-5	-6	-1	-2	-2	-3	-2	-14	-5
verb:done-of_go	36	-4	-4	-8	-1	-2	-1	-4	-6	-2	-5
verb:done-of_head	-24	-18	-33	35	-4	-6	-4	-11	-12	-7	-9
verb:done-of_indict	37	-4	-7	-6	-2	-3	-2	-2	-2	-12	-35
verb:done-of_inspect	-44	32	-19	-18	-4	-7	-4	-16	28	-6	-9
verb:done-of_keep	40	-5	-8	-14	-2	-2	-1	-1	-1	-3	-5
verb:done-of_lead	36	-7	-13	-6	-1	-8	-1	-1	-1	-2	-2
verb:done-of_lift	-26	-5	-8	-8	-2	-5	-2	-2	-2	-9	39
verb:done-of_need	32	-4	-5	-7	-1	-10	-2	-1	-1	-2	-2
verb:done-of_own	44	-3	-4	-6	-1	-8	-2	-1	-1	-4	-25
verb:done-of_pass	26	-2	-3	-5	-1	-1	-1	-1	-1	-5	-6
verb:done-of_people	38	-4	-7	-15	-2	-2	-1	-1	-1	-2	-3
verb:done-of_permit	20	-2	-3	-9	-1	-1	-1	-1	-1	-1	-1
verb:done-of_plow	38	-3	-3	-15	-9	-3	-1	-3	-3	-3	-3
verb:done-of_point	48	-3	-4	-18	-7	-3	-1	-24	-10	-2	-3
verb:done-of_present	-40	-9	-15	42	-2	-3	-2	-2	-2	-3	-4
verb:done-of_provide	19	-1	-2	-3	-1	-1	-1	-1	-1	-4	-5
verb:done-of_receive	-22	35	-29	-11	-3	-22	-9	-4	-3	-5	-8
verb:done-of_run	29	-3	-3	-6	-1	-9	-2	-1	-1	-2	-3
verb:done-of_see	55	-19	-16	-19	-3	-3	-2	-2	-2	-3	-4
verb:done-of_sell	30	-3	-3	-4	-1	-2	-1	-4	-13	-2	-2
verb:done-of_show	6	21	-8	-11	-1	-6	-2	-2	-2	-2	-3
verb:done-of_sign	-13	-6	-8	-19	-3	-40	35	-4	-3	-6	-6
verb:done-of_sit	-26	34	-13	-12	-4	-6	-4	-4	-3	-14	-16
verb:done-of_speak	-7	-13	-11	-25	24	-5	-2	-3	-2	-4	-5
verb:done-of_spin	39	-4	-5	-7	-2	-24	-3	-8	-8	-3	-4
verb:done-of_stand	46	-5	-7	-14	-2	-3	-2	-7	-5	-3	-4
verb:done-of_take	-9	-12	-12	-26	26	-6	-4	-3	-3	-6	-6
verb:done-of_tell	27	-4	-3	-3	-1	-1	-1	-1	-1	-8	-3
verb:done-of_tint	37	-15	-19	-14	-1	-3	-1	-2	-1	-2	-4
verb:done-of_tour	28	-8	-5	-7	-1	-2	-1	-1	-1	-1	-2
verb:done-of_travel	-8	-9	-8	-26	27	-4	-3	-3	-3	-6	-7
verb:done-of_visit	13	-8	-4	-5	-1	-1	-1	-1	-1	-1	-1
verb:done-of_welcome	29	-8	-6	-6	-1	-1	-1	-1	-1	-1	-2
verb:done-of_win	21	-2	-4	-4	-1	-1	-1	-1	-1	-2	-4
verb:done-of_withdraw	16	-3	-4	-4		-1	-1	-1	-1	-1	-1
verb:done-of_work	23	-2	-3	-3	-1	-1	-1	-1	-1	-3	-10
verb:done-on_call	-5	21	-8	-8	-1	-4	-3	-2	-2	-3	-5
verb:done-on_count	2	-1	-1								
verb:done-on_pay	25	-2	-2	-8	-1	-4	-3	-1	-1	-1	-2
verb:done-on_produce	17	-1	-1	-1		-9	-1			-1	-2
verb:done-on_run	18	-2	-2	-2	-1	-1	-1	-1		-6	-4
verb:done-on_serve	19	-3	-3	-3	-1	-1	-1	-2	-2	-1	-2
verb:done-on_testify	41	-18	-24	-16	-2	-3	-2	-2	-2	-4	-6
verb:done-on_turn	34	-3	-3	-3	-1	-2	-1	-1	-1	-15	-17
verb:done-outside_show	31	-17	-21	-25	-2	-3	-2	-2	-2	-4	-5
verb:done-over_pick	10	-1	-1	-1		-1		-1	-1	-1	-1
verb:done-owner_accord	17	-2	-2	-5	-2	-1	-1	-1	-1	-1	-1
verb:done-owner_act	15	-2	-3	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-owner_appoint	40	-4	-3	-3	-1	-2	-1	-2	-2	-4	-39
verb:done-owner_approve	-27	-5	-7	-6	-3	-3	-2	-5	23	-5	23
verb:done-owner_argue	36	-7	-7	-13	-1	-8	-3	-2	-1	-4	-4
verb:done-owner_ask	19	-2	-3	-3	-1	-1	-1	-1	-2	-2	-3
verb:done-owner_assemble	39	-3	-6	-6	-23	-3	-1	-2	-2	-3	-5
verb:done-owner_attend	15	-2	-3	-4		-1				-1	-1
verb:done-owner_back	7	-1	-1	-2							-1
verb:done-owner_begin	-29	-14	-11	-13	-4	-7	-4	-4	-3	-37	33
verb:done-owner_belong	23	-2	-3	-4	-1	-1	-1	-1	-1	-3	-6
verb:done-owner_break	34	-5	-6	-8	-10	-3	-2	-2	-2	-3	-4
verb:done-owner_bring	16	-1	-1	-2		-5	-1	-1		-2	-2
verb:done-owner_build	17	-2	-2	-2		-2	-1	-1		-1	-4
verb:done-owner_buy	11	-1	-1	-1		-1		-2	-1	-1	-2
verb:done-owner_call	5	-2	-1	-1						-1	-1
verb:done-owner_clear	22	-1	-2	-2		-1	-1	-1	-1	-1	-12
verb:done-owner_closet	14	-2	-2	-2	-1	-1	-1	-1	-1	-2	-2
verb:done-owner_come	-1	-4	-6	-12	-9	-3	-2	-2	-1	-3	28
verb:done-owner_commit	-49	-27	51	-18	-3	-7	-5	-4	-3	-7	-8
verb:done-owner_conclude	30	-2	-4	-4	-1	-7	-1	-1	-1	-2	-6
verb:done-owner_confirm	35	-4	-4	-31	-3	-2	-2	-2	-1	-3	-3
verb:done-owner_control	21	-2	-2	-3	-1	-1	-1	-1	-1	-3	-7
verb:done-owner_convince	14	-2	-4	-5		-1				-1	-1
verb:done-owner_count	21	-2	-2	-2	-2	-1	-1	-1	-1	-3	-6
verb:done-owner_cut	32	-4	-5	-4	-1	-2	-1	-1	-1	-7	-6
verb:done-owner_delay	35	-4	-15	-7	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_discuss	11	-2	-3	-2		-1	-1			-1	-1
verb:done-owner_donate	32	-3	-4	-5	-5	-2	-1	-3	-4	-2	-3
verb:done-owner_drop	7	-1	-1	-1						-1	-1
verb:done-owner_encourage	14	-2	-2	-2		-1	-1	-1	-1	-1	-4
verb:done-owner_entrust	11	-1	-3	-2		-1	-1	-1		-1	-1
verb:done-owner_explain	17	-2	-2	-3	-1	-2	-2	-1	-1	-1	-2
verb:done-owner_fall	5	21	-47	-36	-4	-9	-5	-5	-4	-10	-10
verb:done-owner_finance	27	-2	-9	-3	-1	-2	-1	-1	-1	-2	-7
verb:done-owner_follow	32	-4	-9	-5	-1	-4	-2	-1	-1	-3	-7
verb:done-owner_freeze	26	-5	-5	-5	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_get	28	-2	-3	-6	-1	-2	-1	-1	-1	-4	-6
verb:done-owner_give	28	-2	-6	-5	-1	-1	-1	-3	-2	-2	-4
verb:done-owner_go	-22	-3	-5	-5	-1	-2	-1	-1	-1	-3	29
verb:done-owner_hand	-36	38	-17	-12	-3	-6	-3	-4	-3	-7	-8
verb:done-owner_have	45	-4	-4	-9	-2	-3	-1	-2	-1	-3	-27
verb:done-owner_head	26	-3	-7	-8	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_help	16	-1	-2	-2	-1	-3	-2	-1	-1	-1	-2
verb:done-owner_hire	21	-3	-5	-4	-1	-1	-1	-1	-1	-2	-3
verb:done-owner_hold	29	-2	-3	-4	-1	-1	-1	-3	-5	-2	-5
verb:done-owner_inaugurate	20	-4	-3	-5	-1	-1	-1	-1	-1	-2	-2
verb:done-owner_include	23	-3	-4	-6	-1	-1	-1	-1	-1	-4	-4
verb:done-owner_introduce	14	-3	-2	-4	-1	-1	-1			-1	-1
verb:done-owner_invite	21	-6	-5	-3	-1	-1	-1	-1		-1	-1
verb:done-owner_involve	20	-5	-3	-4	-1	-1	-1	-1	-1	-2	-2
verb:done-owner_join	10	-1	-2	-3		-1		-1		-1	-1
verb:done-owner_keep	24	-3	-5	-5	-1	-1	-1	-2	-1	-2	-2
verb:done-owner_laud	22	-2	-3	-4	-1	-1	-1	-1	-1	-3	-8
verb:done-owner_launch	15	-3	-2	-3		-1	-1	-1		-1	-2
verb:done-owner_lead	10	-1	-2	-2		-1		-1	-1	-1	-2
verb:done-owner_let	27	-2	-2	-4	-1	-1	-1	-1	-1	-4	-11
verb:done-owner_lose	25	-2	-3	-4	-1	-1	-1	-1	-1	-3	-7
verb:done-owner_majority-owned	24	-2	-6	-5	-1	-2	-1	-1	-1	-2	-3
verb:done-owner_make	-7	-4	-5	-9	-1	-2	-2	-2	-1	21	-9
verb:done-owner_meet	33	-7	-10	-6	-1	-1	-1	-1	-1	-2	-2
verb:done-owner_move	32	-10	-10	-9	-1	-2	-1	-1	-1	-2	-2
verb:done-owner_name	10	-1	-1	-2		-1	-1			-2	-1
verb:done-owner_open	-8	-9	-7	-8	-2	-4	-2	-3	-2	16	1
verb:done-owner_outsource	22	-3	-5	-4	-1	-6	-1	-1	-1	-1	-2
verb:done-owner_own	15	-2	-2	-2		-1	-1	-1	-1	-2	-3
verb:done-owner_part	27	-2	-4	-8	-4	-2	-1	-1	-1	-2	-2
verb:done-owner_pay	16	-2	-4	-4		-1	-1	-1	-1	-1	-1
verb:done-owner_permit	14	-2	-1	-1		-1	-1	-2	-3	-1	-2
verb:done-owner_present	15	-2	-1	-6	-1	-1		-1	-1	-1	-2
verb:done-owner_promise	13	-1	-1	-2		-1	-2	-1	-1	-1	-1
verb:done-owner_put	-11	-3	-6	-4	-1	-5	-4	-1	-1	-3	23
verb:done-owner_raise	13	-1	-5	-2		-1	-1			-1	-1
verb:done-owner_reach	11	-1	-1	-1		-1				-2	-3
verb:done-owner_read	26	-5	-6	-7	-1	-2	-1	-1	-1	-2	-2
verb:done-owner_receive	21	-6	-5	-2		-2	-1	-1	-1	-1	-1
verb:done-owner_renew	38	-5	-12	-13	-1	-15	-13	-2	-1	-3	-4
verb:done-owner_replace	12	-2	-1	-1		-1				-4	-3
verb:done-owner_review	9	-1	-2	-2		-1				-1	-1
verb:done-owner_run	36	-2	-3	-4	-6	-1	-1	-1	-1	-5	-13
verb:done-owner_sanction	15	-1	-2	-2		-1		-1	-1	-1	-5
verb:done-owner_say	18	-2	-2	-3	-2	-1	-1	-1	-1	-3	-3
verb:done-owner_see	12	-2	-2	-3		-1				-1	-1
verb:done-owner_sell	22	-2	-3	-3		-1	-1	-4	-5	-1	-2
verb:done-owner_send	33	-1	-2	-3	-1	-20	-2	-1	-1	-3	-4
verb:done-owner_settle	35	-3	-4	-12	-1	-9	-6	-1	-1	-4	-7
verb:done-owner_sign	-11	-4	22	-9	-1	-15	19	-2	-2	-3	-4
verb:done-owner_sit	8	-1	-1	-1		-1		-1	-1	-1	-1
verb:done-owner_speak	-20	-6	-5	-6	33	-2	-1	-1	-1	-2	-3
verb:done-owner_split	23	-2	-2	-4	-1	-6	-1	-2	-2	-2	-2
verb:done-owner_start	33	-3	-3	-6	-10	-5	-2	-1	-1	-2	-4
verb:done-owner_stop	16	-5	-2	-3		-1	-2	-1		-1	-1
verb:done-owner_stress	25	-3	-3	-6	-1	-5	-2	-1		-1	-2
verb:done-owner_supply	18	-3	-4	-3	-1	-2	-2	-1	-1	-1	-2
verb:done-owner_switch	25	-3	-3	-5	-6	-1	-1	-1	-1	-2	-3
verb:done-owner_take	24	-4	-5	-3	-1	-3	-1	-1	-1	-2	-3
verb:done-owner_talk	24	-10	-5	-3	-1	-1	-1	-1	-1	-2	-2
verb:done-owner_tell	-22	-9	29	-8	-1	-3	-1	-2	-1	-2	-5
verb:done-owner_tour	-24	26	-15	-9	-2	-4	-2	-2	-2	-3	-5
verb:done-owner_train	27	-3	-5	-5	-1	-3	-1	-2	-2	-2	-2
verb:done-owner_turn	18	-2	-2	-3	-1	-1	-1	-1		-3	-4
verb:done-owner_urge	12	-2	-2	-2	-3	-1	-1	-1	-1	-1	-1
verb:done-owner_use	15	-32	-52	14	-4	-7	-5	-5	-4	-12	-9
verb:done-owner_voice	19	-4	-5	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_wait	31	-4	-6	-10	-1	-2	-1	-1	-1	-4	-5
verb:done-owner_want	14	-2	-2	-2		-1				-1	-1
verb:done-owner_welcome	17	-3	-5	-3	-1	-1		-1	-1	-1	-1
verb:done-owner_win	-31	-14	-15	-12	-3	36	-7	-3	-3	-7	-7
verb:done-owner_work	27	-3	-4	-4	-1	-2	-1	-1	-1	-6	-12
verb:done-owner_worry	15	-2	-2	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-owner_write	-34	-9	-10	-11	-4	-7	-4	-4	-4	37	-11
verb:done-presence_sign	9	-1	-2	-1		-1	-1	-2	-1	-1	-1
verb:done-represented_represent	20	-3	-6	-9	-1	6	-1	-2	-1	-5	-3
verb:done-start-up_hold	17	-2	-4	-5	-1	-1	-1	-1	-1	-1	-1
verb:done-through_spend	18	-4	-3	-3	-1	-1	-1	-1	-1	-1	-2
verb:done-to_attend	-1	-21	-15	15	-2	-4	-3	-3	-2	-5	-4
verb:done-to_award	22	-2	-3	-3	-1	-2	-1	-1	-1	-4	-11
verb:done-to_belong	28	-4	-6	-12	7	-2	-1	-2	-1	-5	-9
verb:done-to_bring	30	-9	-10	-13	-1	-2	-1	-1	-1	-3	-4
verb:done-to_call	31	-3	-3	-3	-1	-2	-1	-1	-1	-11	-8
verb:done-to_come	24	-4	-4	-5	-1	-2	-1	-2	-1	-2	-2
verb:done-to_confirm	28	-3	-5	-12	-2	-1	-1	-1	-1	-1	-2
verb:done-to_cross	30	-5	-10	-14	-1	-2	-1	-1	-1	-2	-2
verb:done-to_disclose	36	-3	-3	-3	-1	-2	-1	-7	-28	-2	-8
verb:done-to_draw	33	-3	-5	-5	-1	-3	-1	-8	-9	-2	-4
verb:done-to_drive	39	-12	-24	-17	-1	-3	-2	-2	-1	-3	-4
verb:done-to_entrust	22	-2	-4	-4	-1	-6	-1	-1	-1	-1	-2
verb:done-to_exist	34	-2	-3	-10	-1	-2	-1	-4	-2	-3	-7
verb:done-to_explain	-23	29	-8	-9	-2	-3	-2	-2	-2	-10	-7
verb:done-to_extend	21	-1	-1	-3	-1	-1		-1		-1	-11
verb:done-to_fly	12	-2	-1	-2		-2	-1	-1		-1	-1
verb:done-to_give	20	-2	-3	-6	-1	-1	-1	-1	-1	-1	-3
verb:done-to_go	19	-2	-3	-4	-1	4	-1	-1	-1	-6	
verb:done-to_grant	15	-1	-1	-3		-3	-2	-1	-1	-1	-1
verb:done-to_hand	25	-2	-5	-5	-1	-6	-1	-1	-1	-1	-2
verb:done-to_issue	-27	-5	-9	-7	-2	-3	-2	-2	-2	-9	33
verb:done-to_lead	9	-1	-2	-2		-1					-3
verb:done-to_lend	22	-2	-3	-9	-1	-1	-1	-1	-1	-1	-2
verb:done-to_look	24	-13	-3	-3		-1	-1	-1		-1	-1
verb:done-to_lure	11	-2	-1	-3		-1	-1	-1		-1	-1
verb:done-to_move	24	-2	-3	-5	-1	-2	-1	-1	-1	-2	-6
verb:done-to_pass	29	-2	-3	-7	-1	-10	-2	-1	-1	-2	-3
verb:done-to_pay	6	-1	-1	-1		-1				-1	-1
verb:done-to_put	11	-2	-2	-3		-1				-1	-1
verb:done-to_recommend	39	-8	-16	-13	-2	-4	-3	-3	-2	-26	-30
verb:done-to_refer	-21	-7	-8	27	-3	-3	-2	-2	-2	-4	-5
verb:done-to_report	30	-2	-3	-4	-1	-2	-1	-1	-1	-3	-16
verb:done-to_return	11	-2	-1	-2		-1	-1	-1	-1	-1	-1
verb:done-to_rule	19	-2	-3	-3	-1	-1	-1	-1	-1	-4	-4
verb:done-to_seem	23	-3	-3	-4	-1	-1	-1	-1	-1	-5	-4
verb:done-to_sell	17	-2	-3	-3	-1	-1	-1	-1	-1	-2	-4
verb:done-to_send	8	-4	-4	-8	-2	-3	-2	-4	-1	17	-7
verb:done-to_speak	8	-1	-1	-1		-1		-1	-1	-1	-1
verb:done-to_summon	-20	-9	-14	-8	-1	-2	-1	-1	-1	32	-8
verb:done-to_take	29	-2	-2	-2	-1	-2	-1	-1	-1	-15	-5
verb:done-to_turn	-2	-3	-4	-5	-1	24	-2	-2	-1	-15	-10
verb:done-to_use	28	-5	-7	-6	-1	-2	-1	-1	-1	-2	-2
verb:done-to_work	13	-2	-2	-4	-1	-1	-1	-1	-1	-1	-1
verb:done-to_write	31	-4	-5	-13	-1	-2	-1	-1	-1	-2	-3
verb:done-under_go	27	-1	-2	-16	-4	-2	-1	-1		-1	-1
verb:done-under_report	9	-1	-1	-2		-1				-1	-1
verb:done-under_welcome	16	-1	-2	-2		-1				-1	-6
verb:done-unless_go	29	-2	-2	-3	-1	-1	-1	-1	-1	-16	-8
verb:done-up_give	1	-4	-11	-3	-1	-3	-1	-1	-2	-7	15
verb:done-verb_accompany	39	-3	-8	-10	-2	-2	-2	-6	-1	-4	-5
verb:done-verb_acquire	33	-3	-10	-10	-1	-2	-1	-1	-1	-3	-5
verb:done-verb_act	19	-2	-2	-4	-1	-1	-1	-1	-1	-4	-2
verb:done-verb_admit	23	-2	-8	-5	-1	-1	-1	-1	-1	-1	-3
verb:done-verb_appoint	41	-5	-17	-13	-1	-2	-1	-2	-2	-4	-3
verb:done-verb_approve	-16	-4	-5	-4	-1	-3	-2	-2	-2	-9	20
verb:done-verb_ask	-3	-8	-10	16	-2	-3	-2	-4	-2	11	-7
verb:done-verb_assign	31	-5	-5	-12	-1	-2	-1	-10	-2	-3	-4
verb:done-verb_attend	39	-4	-6	-20	-1	-2	-1	-5	-2	-2	-2
verb:done-verb_base	24	-7	-10	-10	-2	-2	-2	20	-5	-5	-13
verb:done-verb_become	26	-1	-2	-4	-1	-1	-1	-1	-1	-4	-9
verb:done-verb_bind	-17	-8	-10	-24	-4	25	-7	-5	-3	-7	-10
verb:done-verb_brief	34	-2	-3	-8	-1	-2	-1	-1	-1	-4	-10
verb:done-verb_bring	20	-2	-1	-6	-1	-4	-2	-1		-1	-1
verb:done-verb_buy	29	-2	-2	-3	-1	-2	-1	-1	-1	-7	-19
verb:done-verb_call	16	-1	-2	-2		-4	-1	-1		-1	-3
verb:done-verb_choose	48	-5	-10	-26	-2	-7	-3	-2	-1	-3	-3
verb:done-verb_come	-5	-13	20	-25	-3	-4	-2	-3	-2	-5	-6
verb:done-verb_commend	29	-4	-9	-8	-1	-2	-1	-1	-1	-2	-2
verb:done-verb_company	-14	-3	-4	-4	-1	25	-7	-2	-1	-2	-5
verb:done-verb_complain	-16	35	-30	-35	-3	-6	-3	-4	-3	-11	-10
verb:done-verb_complete	49	-16	-17	-14	-3	-5	-3	-4	-2	-38	-27
verb:done-verb_congratulate	44	-10	-19	-26	-1	-2	-2	-2	-1	-3	-3
verb:done-verb_connect	23	-2	-7	-8		-1	-1	-1		-1	-1
verb:done-verb_cost	45	-5	-13	-14	-1	-3	-2	-2	-2	-7	-23
verb:done-verb_describe	39	-3	-5	-7	-1	-5	-2	-7	-3	-2	-3
verb:done-verb_direct	23	-4	-5	-5	-1	-1	-1	-2	-1	-2	-2
verb:done-verb_discuss	27	-3	-6	-5	-1	-7	-1	-1	-1	-2	-1
verb:done-verb_draft	26	-3	-5	-4	-1	-1	-1	-1	-1	-3	-7
verb:done-verb_elect	-21	-18	-7	26	-6	-6	-4	-5	-4	-8	-8
verb:done-verb_encourage	-32	-7	-10	-10	-1	-3	-2	-2	-2	-6	34
verb:done-verb_enter	19	-2	-7	-5	-1	-1	-1	-1	-1	-1	-1
verb:done-verb_entertain	37	-2	-3	-5	-1	-17	-4	-1	-1	-2	-3
verb:done-verb_exist	47	-6	-6	-6	-2	-4	-2	-14	-21	-9	-32
verb:done-verb_fin	46	-3	-4	-5	-1	-4	-2	-2	-2	-5	-19
verb:done-verb_fund	43	-5	-11	-5	-1	-2	-1	-1	-1	-4	-22
verb:done-verb_give	-22	-5	-10	-12	-3	-4	-2	-3	-2	-10	37
verb:done-verb_grant	8	-1	-1	-1		-1		-1	-1	-1	-1
verb:done-verb_hand	53	-8	-12	-7	-3	-5	-3	-33	-36	-10	-28
verb:done-verb_have	34	-2	-4	-5	-1	-2	-1	-1	-1	-5	-24
verb:done-verb_head	-8	26	-33	-11	-2	-11	-3	-3	-2	-4	-6
verb:done-verb_hear	-22	-17	29	-17	-3	-5	-3	-3	-3	-5	-7
verb:done-verb_help	26	-7	-7	-6	-1	-1	-1	-1	-1	-2	-2
verb:done-verb_hoover	-55	-12	58	-35	-2	-4	-3	-4	-3	-4	-6
verb:done-verb_include	5	-5	9	-16	-1	1	19	-2	-1	-3	-5
verb:done-verb_inform	37	-7	-11	-21	-2	-3	-2	-5	-4	-4	-5
verb:done-verb_introduce	-4	-15	22	-20	-1	-9	-2	-1	-1	-2	-3
verb:done-verb_join	-15	-4	-7	-11	-2	-3	-2	41	-2	-4	-9
verb:done-verb_keep	47	-8	-13	-7	-1	-2	-1	-1	-1	-3	-10
verb:done-verb_lead	6	-7	-24	24	-2	-3	-2	-2	-1	-11	1
verb:done-verb_leave	19	-2	-3	-4	-1	-1	-1	-1		-1	-2
verb:done-verb_let	-1	-5	-9	-12	-2	-6	-3	-2	-2	-24	22
verb:done-verb_license	20	-1	-2	-2		-1	-1	-2	-1	-2	-8
verb:done-verb_list	-27	-6	-8	-15	-5	-5	-3	31	-24	-7	18
verb:done-verb_make	17	-1	-2	-3		-2	-1	-2	-1	-1	-1
verb:done-verb_manage	-24	-3	-3	24	-6	-2	-2	-5	-2	-6	17
verb:done-verb_meet	26	-2	-6	-6	-1	-1	-1	-1	-1	-2	-4
verb:done-verb_move	-26	-15	38	-19	-3	-7	-4	-5	-3	-7	-9
verb:done-verb_name	-1	-2	-7	16	-1	-5	-1	-2	-1	-3	-2
verb:done-verb_oblige	35	-2	-4	-4	-1	-2	-1	-3	-2	-2	-14
verb:done-verb_open	22	-2	-4	-6	-3	-1	-1	-1	-1	-2	-2
verb:done-verb_order	27	-2	-5	-6	-1	-1	-1	-1	-1	-2	-8
verb:done-verb_own	10	-4	-7	-6	-1	16	-2	-3	-2	-5	-9
verb:done-verb_pass	31	-2	-3	-3	-1	-1	-1	-1	-1	-16	-6
verb:done-verb_predict	21	-2	-3	-3	-1	-1	-1	-1	-1	-4	-5
verb:done-verb_present	22	-3	-5	-13	-1	-1	-1	-1	-1	-1	-2
verb:done-verb_provide	30	-2	-2	-6	-2	-3	-1	-1	-1	-2	-11
verb:done-verb_put	25	-2	-5	-6	-1	-2	-1	-2	-2	-3	-4
verb:done-verb_receive	2	-9	-1	-9	-2	23	-7	-2	-1	-3	-4
verb:done-verb_remark	32	-4	-5	-14	-1	-20	-5	-2	-1	-4	-4
verb:done-verb_replace	34	-3	-8	-10	-1	-1	-1	-5	-1	-2	-2
verb:done-verb_rotate	42	-7	-20	-22	-1	-3	-2	-2	-1	-3	-5
verb:done-verb_run	21	-2	-3	-11		-1	-1	-1		-1	-1
verb:done-verb_say	34	-4	-6	-9	-1	-2	-1	-1	-1	-5	-7
verb:done-verb_see	33	-3	-7	-11	-1	-1	-1	-1	-1	-2	-3
verb:done-verb_seize	30	-4	-5	-13	-1	-2	-1	-3	-1	-2	-3
verb:done-verb_self-driving	32	-15	-22	-11	-1	-2	-2	-2	-1	-3	-4
verb:done-verb_show	36	-5	-19	-16	-1	-2	-1	-1	-1	-3	-3
verb:done-verb_sit	-11	-4	-9	19	-1	-2	-1	-2	-1	-2	-3
verb:done-verb_stand	-39	-7	-10	45	-7	-6	-4	-4	-3	-7	-9
verb:done-verb_state-owned	33	-2	-3	-7	-3	-7	-1	-1	-1	-2	-4
verb:done-verb_state-run	27	-3	-4	-6	-3	-2	-1	-2	-2	-2	-2
verb:done-verb_summon	34	-3	-4	-5	-1	-3	-1	-2	-1	-22	-7
verb:done-verb_take	-46	-17	33	-37	-4	-7	-5	-8	-4	46	-26
verb:done-verb_tell	2	11	-12	6	-1	-3	-2	-3	-2	9	-4
verb:done-verb_thank	46	-3	-4	-16	-3	-5	-6	-2	-1	-22	-29
verb:done-verb_tour	11	5	-23	-16	-2	-3	-2	-2	-2	-3	-4
verb:done-verb_travel	-36	-26	42	-28	-4	-8	-5	-5	-4	-10	-11
verb:done-verb_turn	-17	-6	-10	-18	-5	-4	-2	-3	-2	-5	30
verb:done-verb_use	29	-4	-6	-6	-1	-2	-1	-1	-1	-3	-4
verb:done-verb_visit		-4	-3	17	-1	-4	-2	-1	-1	-1	-2
verb:done-verb_want	25	-2	-2	-4	-2	-2	-1	-1	-1	-5	-4
verb:done-verb_welcome	14	-1	-2	-2		-1		-2	-1	-1	-3
verb:done-verb_wonder	31	-2	-3	-4	-1	-2	-1	-1	-1	-15	-11
verb:done-whereas_warn	15	-2	-4	-4		-1	-1	-1		-1	-1
verb:done-with_begin	31	-2	-4	-20	-2	-3	-1	-1	-1	-2	-2
verb:done-with_break	27	-6	-13	-17	-1	-2	-1	-1	-1	-5	-4
verb:done-with_bring	7	-1	-2	-1		-1				-1	-1
verb:done-with_catch	19	-1	-1	-6	-1	-3	-2	-1		-1	-1
verb:done-with_close	44	-2	-4	-27	-2	-3	-2	-3	-3	-2	-2
verb:done-with_closet	18	-1	-2	-3	-1	-1	-1	-1	-1	-2	-6
verb:done-with_come	-21	-3	-4	-6	-2	-2	-1	-1	-1	34	-20
verb:done-with_compete	34	-2	-5	-9	-1	-2	-1	-1	-1	-3	-9
verb:done-with_conclude	19	-1	-3	-4		-5	-1	-1	-1	-1	-2
verb:done-with_cooperate	32	-3	-12	-8	-1	-2	-1	-1	-1	-2	-2
verb:done-with_coordinate	20	-1	-2	-10	-1	-1	-1	-1	-1	-1	-1
verb:done-with_develop	24	-2	-2	-5	-2	-5	-2	-1	-1	-2	-2
verb:done-with_din	31	-2	-6	-5	-1	-1	-1	-1	-1	-2	-10
verb:done-with_do	28	-2	-8	-11	-1	-1	-1	-1	-1	-1	-2
verb:done-with_exchange	21	-1	-6	-4		-2	-3	-1		-1	-1
verb:done-with_expect	20	-3	-3	-6	-1	-1	-1	-1	-1	-1	-2
verb:done-with_file	35	-13	-18	-12	-2	-3	-2	-2	-2	-4	-5
verb:done-with_fly	42	-7	-13	-17	-1	-6	-6	-1	-1	-3	-3
verb:done-with_follow	18	-1	-2	-8	-1	-1	-1	-1	-1	-1	-1
verb:done-with_go	18	-1	-3	-4	-1	-1	-1	-1	-1	-3	-3
verb:done-with_hold	17	-2	-4	-4	-1	-2	-1	-1	-1	-1	-1
verb:done-with_inaugurate	-20	-6	-10	27	-9	-4	-3	-3	-2	-9	-7
verb:done-with_inspect	-27	-17	32	-12	-2	-4	-3	-3	-2	-5	-6
verb:done-with_launch	-27	-6	-10	32	-13	-4	-3	-3	-2	-5	-6
verb:done-with_lunch	20	-1	-2	-4	-1	-4	-2	-2	-1	-1	-1
verb:done-with_meet	24	-1	-2	-11	-1	-1	-2	-1	-1	-1	-2
verb:done-with_open	-31	-7	34	-15	-2	-5	-5	-3	-2	-4	-6
verb:done-with_organize	11	-1	-2	-2	-1	-1		-1		-1	-2
verb:done-with_rate	22	-2	-5	-3		-1	-1	-1		-3	-4
verb:done-with_run	30	-11	-10	-7	-1	-1	-1	-1	-1	-2	-2
verb:done-with_say	-10	-21	-29	29	-4	-5	-3	-3	-3	-5	-6
verb:done-with_seal	16	-1	-4	-6		-1	-1	-1		-1	-1
verb:done-with_shake	22	-1	-2	-11	-1	-1	-1	-1	-1	-1	-1
verb:done-with_sign	27	-7	-5	-6	-2	-1		-1		-1	-2
verb:done-with_sit	21	-1	-9	-4	-1	-1	-1	-1	-1	-1	-3
verb:done-with_speak	16	-1	-2	-3	-1	-7	-1	-1	-1	-1	-1
verb:done-with_spend	19	-2	-3	-7	-1	-1	-1	-1	-1	-1	-2
verb:done-with_stag	-34	-6	-9	-30	37	-5	-3	-3	-3	-6	-6
verb:done-with_start	34	-5	-11	-7	-1	-2	-1	-1	-1	-2	-4
verb:done-with_take	11	-2	-2	-3		-1				-1	-1
verb:done-with_talk	18	-1	-3	-7	-1	-1	-1	-1	-1	-1	-1
verb:done-with_tour	-23	-16	28	-16	-3	-5	-9	-3	-3	-5	-6
verb:done-with_train	20	-1	-2	-2	-1	-11	-1	-1	-1	-1	-1
verb:done-with_undertake	43	-11	-20	-14	-1	-2	-1	-1	-1	-2	-2
verb:done-with_work	26	-3	-4	-7	-1	-2	-1	-3	-1	-2	-2
verb:done-within_consider	17	-3	-4	-6		-1	-1	-1		-1	-1
verb:done-within_target	25	-2	-2	-2	-1	-1	-1	-1	-1	-7	-8
where:body	6	-1	-1			-1	-1	-1		-1	-1
where:item	19	-2	-4	-2	-1	6	-2	-1	-1	-3	-7
`;
