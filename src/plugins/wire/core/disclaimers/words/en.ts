import type { LanguageWords } from './word-class';

export const english: LanguageWords = {
  language: 'en',
  words: {
    deny: `not no neither nor without cannot none nothing nobody disclaim disclaims disclaimed disclaiming 
      except prohibit~ forbid~ forbidden barred unaffiliated free_of doesn_t
      isn_t nor_any`,
    modal: `may must should shall cannot ought permitted obliged required `,
    self: `this_article this_release this_report this_story this_press_release this_news_release this_site this_website this_page this_post
      this_content this_document this_material this_publication this_announcement this_communication this_information this_newsletter
      this_video this_column this_piece this_text this_item this_feature this_dispatch this_bulletin this_message this_email this_statement
      this_presentation this_notice this_blog this_podcast this_essay this_work this_copy this_feed this_service this_translation
      this_version this_study this_preprint the_above the_foregoing contained_here published_here posted_here these_materials these_pages
      our_site our_website herein hereof hereby hereto hereunder hereinafter thereof therein enclosed the_information_contained
      above_story above_article above_release story_above article_above release_above foregoing`,
    issuer: `we our company corporation publisher~ editor editors editorial author authors writers columnist~ contributor~
      newsroom newswire publication issuer management affiliates subsidiaries directors officers employees staff
      representatives provider operator licensor~ magazine institution 
      distributor website portal`,
    reader: `reader readers user viewer investor investors you your yourself recipient~ person persons
      anyone subscriber~ clients whoever `,
    limit: `only solely purely purpose purposes informational educational illustrative necessarily
      strictly expressly whatsoever any whether intended meant nature express implied wholly partial otherwise
      prior written informative reference indicative convenience`,
    liability: `liab~ responsib~ accountable answerable loss damage consequential indemnif~ 
      negligence incurred arising reliance rely relying relied acting`,
    accuracy: `warrant~ guarant~ accura~ inaccura~ complete completeness reliab~ correct correctness error errors omission~ timeliness
      verif~ unverified verification representation~ as_is as_available fitness merchantability assurance~ assure vouch~ mistake~
      up_to_date validity truthfulness endorse~ fact_check~ checked believed_to_be suitability`,
    advice: `advice advis~ recommend~ consult~ professional~ guidance substitute suitable suitability research due_diligence
      circumstances objectives qualified replacement `,
    money: `invest~ securities shares financial fund crypto~ 
      capital performance returns risk risks volatil~ tokens derivatives forex 
      wealth `,
    offer: `offer offers offering offered solicit~ prospectus jurisdiction~ registered registration unregistered exempt~ sell
      buy invitation inducement unlawful dispose distribution distributed forwarded`,
    future: `forward_looking forward_thinking expect expects expectation~ anticipat~ believe believes intend~ intends estimate~
      projection~ plans future assumption~ uncertaint~ materially differ differs 
      factors update updates revise undertak~ obligation~ predict~ forecast~ results actual events circumstances historical beliefs
      cautioned undue unknown`,
    rights: `copyright~ © rights reserved licen~ permission~ permit reproduc~ republi~ redistribut~ reprint~ copy copied copying
      reuse re_use reused attribut~ credited cite intellectual trademark~ excerpt~ quoting hyperlink~ creative_commons
      noncommercial resale resold retransmi~ rebroadcast consent broadcast stored unauthori~`,
    opinion: `opinion opinions views viewpoint~ express~ reflect~ own necessarily endors~ belong beliefs thoughts
      represent commentary attributable imply`,
    paid: `sponsor~ paid advert~ advertorial partner partners compensat~ commission~ affiliate~ earn earns remunerat~
      marketer links link purchases payment fee fees funded referral gifted complimentary
      `,
    supplied: `syndicat~ feed feeds wire wires unedited edited edit modif~ altered provided provide supplied third external content
      distributed publish~ originally republished contributed press_release submitted_by verbatim
      newswire hosts hosted posted author_s`,
    machine: `translat~ artificial intelligence generated generative chatbot synthetic
      computer_generated language_model original_language prevails`,
    medical: `medic~ doctor~ diagnos~ treat treatment~ physician~ cure~ disease~ prescri~ fda pharmacist clinician~
      dose clinical practitioner~ `,
    authority: `exchange regulator~ regulation~ approv~ review~ authority authori~ registered licensed act section
      law laws statut~ commission reform securities_act adequacy pursuant regulated `,
    terms: `terms conditions policies notice notices disclaimer~ disclosure~ disclose~ subject_to applies applicable
      governed legal legally binding accept accepts acceptance statement statements important please note `,
    care: `gambl~ addiction helpline hotline responsibly over_18 preliminary unaudited peer preprint
      attorney lawyer_advertising results_not_typical
      past_results discretion viewer_discretion must_be_18 must_be_21`,
    embargo: `embargo~ not_for_release not_for_publication not_for_broadcast under_embargo hold_for_release not_before until_released
      strictly_embargoed for_release_at`,
    report: `said says saying told tells added according he she his her him spokesman spokeswoman spokesperson monday tuesday wednesday
      thursday friday saturday sunday yesterday today tomorrow week reporters interview asked wrote announced argued insisted warned
      president minister officials mr mrs ms who_had`,
    court: `lawsuit lawsuits judge judges sued suing court courts ruling ruled accus~ prosecut~ trial jury plaintiff~ defendant~ appeal
      appeals convicted verdict tribunal hearing alleg~ settlement justice complaint filed`,
    praise: `founded headquartered leading provides offers solutions customers award awards worldwide global premier innovative mission
      based_in established specializ~ serving operates since experience helps trusted`,
    furniture: `contact contacts phone tel email e_mail follow subscribe related comments comment share tags home menu login sign_up
      newsletter read_more facebook twitter instagram linkedin search careers about_us click_here view_source media_contact`,
  },
};
