import { pairs } from './pairs';
import type { LanguageWords } from './word-class';

export const french: LanguageWords = {
  language: 'fr',
  words: {
    deny: `ne ni pas aucun aucune aucunement nullement jamais rien personne_ne sans sauf hormis excepté exclu exclus exclue exclues exclut
      excluent exclusion décline~ déclinons décharge dégage~ interdit interdite interdits interdites interdisent interdiction proscrit~
      prohibé~ défense_de illégal~ illicite~ dépourvu~ saurait sauraient n_est n_ont n_a n_engage~ n_accepte~ n_assume~ n_offre~
      n_implique~ n_entraîne~ n_emporte~ renonce~ désengage~ refusons refusent`,
    modal: `peut peuvent pourrait pourraient pourra pourront puisse puissent doit doivent devrait devraient devra devront devez pouvez
      saurait sauraient susceptible~ autorisé autorisée autorisés autorisées permis tenu tenue tenus obligatoire~ convient nécessaire
      il_est_recommandé il_appartient est_réservé éventuel~ éventuellement le_cas_échéant`,
    self: `${pairs(
      'ce cet cette ces notre nos le_présent la_présente du_présent au_présent les_présentes présent présente',
      `communiqué article~ texte~ contenu~ site~ document~ message page~ publication~ dépêche chronique tribune annonce présentation note
      lettre newsletter émission vidéo traduction version information~ renseignements éléments billet~ blog podcast dossier guide papier
      rapport support lien~ données avis service portail étude analyse~ reportage entretien image~ photo fiche œuvre courriel bulletin
      interview plateforme rubrique magazine revue journal`,
    )} le_présent la_présente les_présentes aux_présentes des_présentes du_présent ci_dessus ci_dessous ci_après ci_joint ci_contre
      figurant contenues_dans contenus_dans contenue_dans publiés_ici publiées_sur publiés_sur diffusés_sur diffusées_sur mentionnés_dans
      mentionnées_dans exprimées_dans exprimés_dans informations_contenues informations_fournies informations_publiées
      informations_présentées informations_diffusées le_contenu_de l_article_ci article_est texte_a`,
    issuer: `nous notre nos société sociétés entreprise émetteur~ éditeur éditeurs éditrice éditorial~ rédaction~ rédacteur~ rédactrice~
      auteur~ auteure~ auteurs magazine agence agences diffuseur~ annonceur~ groupe banque établissement~ université organisme~
      prestataire~ fournisseur~ gestionnaire exploitant~ administrateurs dirigeants salariés collaborateur~ employés mandataires filiales
      affiliés représentants hébergeur~ contributeur~ chroniqueur~ signataire~ journaliste~ équipe webmestre concédant titulaire~
      partenaire~ courtier~ plateforme marque bourse intermédiaire~ expéditeur conseil_d_administration institution institutions`,
    reader: `lecteur~ lectrice~ utilisateur~ utilisatrice~ internaute~ visiteur~ investisseur~ actionnaire~ vous votre vos abonné~
      consommateur~ destinataire~ personne personnes quiconque public usager~ épargnant~ téléspectateur~ auditeur~ joueur~ tiers porteurs
      souscripteur~ mineur mineurs particuliers résident~ ressortissant~ toute_personne professionnels_de_santé acheteur~ détenteur~
      patients patientes`,
    limit: `uniquement seulement exclusivement seul seule seuls seules purement strictement simplement simple titre_indicatif
      titre_informatif titre_d_information titre_d_exemple titre_illustratif titre_pédagogique fins finalité vocation informatif
      informatifs informative~ informationnel~ pédagogique~ éducatif~ indicatif~ général générale générales nécessairement forcément
      obligatoirement expressément explicite~ implicite~ expresse exprès quelconque quelque quelle quelles toute tout_ou_partie intégral~
      partiel~ préalable~ écrit écrite sous_réserve réservé_à destiné destinée destinés destinées notamment usage_privé usage_personnel
      cadre_privé dans_la_mesure directement indirectement d_ordre_général divertissement non_commercial~ but_d_information seul_but
      directs indirects directe directes indirecte indirectes titre_personnel constitue constituent constituer caractère tient_lieu
      tenir_lieu tenant_lieu`,
    liability: `responsab~ responsabilité~ irresponsab~ responsable~ dommage~ préjudice~ perte pertes conséquence~ réclamation~ recours
      indemnis~ indemnité~ dédommag~ engagée engagé garant résultant découlant découler résulter imputable~ subi subis subies faute
      négligence fier_à se_fier confiance risques_et_périls risque_exclusif propre_risque propres_risques encour~ utilisation_des assument
      assumer assumons endosse~ engagent incombe~ poursuivi tenu_pour tenus_pour assumé~ usage_qui utilisation_qui causés causée causées
      assume_aucune n_assume causé_par`,
    accuracy: `garanti garantie garanties garantir garantit garantissent garantissons exactitude exact~ inexact~ exhaustiv~ fiabilité
      fiable~ complet complète complétude actualité_des véracité erreur~ erroné~ omission~ coquille~ vérifi~ vérifié~ justesse pertinence
      adéquation qualité_marchande en_l_état tel_quel telles_quelles tels_quels mise_à_jour mises_à_jour à_jour conformité précision
      sincérité attest~ assurance déclaration_ou_garantie disponibilité bonne_foi soin réputées dignes_de_foi jugées_fiables sérieux
      lacune~ imprécision~ certifie certifions contrôlée contrôlées contrôlés sous_réserve_de susceptibles_de`,
    advice: `conseil conseils conseiller~ recommand~ recommandation~ préconis~ avis consult~ consultez professionnel~ qualifié~
      spécialiste~ substitu~ remplac~ adapté~ adaptée situation_personnelle situation_financière objectifs besoins personnalisé~
      rapproch~_vous renseign~_vous faites_vos propres_recherches propre_analyse propres_vérifications avocat expert_comptable notaire
      aide_à_la_décision incitation~ incite~ analyse_financière orientation demandez adressez_vous adéquat diligence~
      décision_d_investissement décisions_d_investissement décision_financière prise_de_décision décisions_financières prendre_une_décision`,
    money: `invest~ investissement~ placement~ placer financier~ financière~ titres titre_financier valeurs_mobilières actions_de
      actions_ordinaires achat_d_actions obligations_de bourse boursier~ boursière~ cours marché~ capital capitaux perte_en_capital
      performance~ rendement~ rentabilité risque risques volatil~ fluctu~ spéculat~ dérivés produits_dérivés instruments_financiers cfd
      crypto~ bitcoin jetons actifs patrimoine portefeuille~ fonds opcvm effet_de_levier trading trader~ négoci~ épargne bénéfices gain
      profit~ plus_value~ fiscal~ fiscalité monnaie~ devise~ valeur position positions détient détenir conflit_d_intérêts
      conflits_d_intérêts intérêts perdre perdent perdants perte_de placements levier`,
    offer: `offre offres offerte offerts sollicit~ sollicitation~ démarchage invitation vente~ vendre vendu~ achat achats acheter acquérir
      acquisition souscri~ souscription~ prospectus enregistr~ enregistrement immatricul~ exempt~ dispense juridiction~ état_unis
      états_unis canada australie japon u_s_persons appel_public offre_au_public placement_privé distribué diffusion distribution transmis
      publié_ou directement_ou investisseurs_qualifiés visa visé note_d_opération document_d_information clé_en_main territoire
      ressortissants céder cession contractuel~ contrat pays_où pays_dont`,
    future: `prospecti~ prévision~ prévisionnel~ prévisionnelle~ prévoi~ prévoit perspective~ anticip~ anticipation~ estim~ estimation~
      projection~ projette avenir attente~ s_attend attendu~ intention~ objectif~ hypothèse~ incertitude~ incertain~ aléa~ facteur~
      différer écarter sensiblement significativement matériellement substantiellement résultats réels_résultats réel réels réelles
      événement~ évènement~ survenance révis~ réviser actualis~ actualiser mettre_à_jour obligation s_engage historique~ croit estime
      croyances connus_et_inconnus connus_ou_inconnus passé passées passés préjug~ présag~ indicatif ultérieur~ laisse_présager
      date_des_présentes indue refléter diffèrent diffère engagement_de aucun_engagement engagement_d futurs futur`,
    rights: `copyright © droit droits auteur_et droits_d_auteur droit_d_auteur reproduc~ reproduction~ reprodui~ rediffus~ rediffusion
      diffus~ republi~ republication réutilis~ reprise repris reprendre copier copie~ extraction exploitation~ exploiter réservé réservés
      réservée réservées autoris~ autorisation~ consentement accord_écrit accord_préalable permission licence~ licencié creative_commons
      propriété propriété_intellectuelle intellectuelle protégé~ contrefaçon~ cité citer citation~ mention_de mentionner crédit attribution
      marque_déposée marques_déposées usage_commercial fouille_de_textes base_de_données archiv~ télécharg~ voisins utilisation utilisé_à
      cession_de transmis intégralité courte~ syndication source_doit mention_de_la_source nommer indication_de_la_source photographies
      visuels presse_écrite revue_de_presse panorama~_de_presse`,
    opinion: `opinion~ point_de_vue points_de_vue avis propos idée~ vues tribune~ chronique~ chroniqueur~ exprim~ exprimé~ reflèt~ reflét~
      représentent éditorial position_de position_du positions_de ligne_éditoriale ceux_de celles_de celle_de celui_de personnelle
      personnelles propre propres libre_opinion point_de_vues appartiennent partage_pas partageons subjectif~ jugement~ prise_de_position
      endoss~ adhésion approbation cautionn~ émis émises signée signés signées n_engage n_engagent engagent_que engage_que titre_personnel`,
    paid: `publicit~ publicitaire~ publi_rédactionnel~ publirédactionnel~ publireportage~ sponsor~ sponsoris~ parrain~ partenariat
      partenaire partenaires rémunér~ rémunération~ payé payée payés payant commission~ affili~ affiliation affilié~ liens lien annonceur~
      marque marques promotionnel~ promotion promo communiqué_sponsorisé contenu_commercial collaboration_commerciale compens~ contrepartie
      perçoi~ perçoit percevoir percevons touche touchons gagn~ reversé reverse reverser cliqu~ achetez achat achats acheter
      frais_supplémentaire~ surcoût coût_supplémentaire parrainé offert offerts gracieusement marketing échantillon~ brand_content
      proposé_par à_l_initiative produit_et_financé financé_par financée_par financés_par financement est_commercial commerciale
      commerciaux annonces présenté_par offert_par cliente_de`,
    supplied: `agence~ dépêche~ fil flux syndic~ brut tel_quel publié_automatiquement automatiquement importé~ fourni fournie fournis
      fournies fournit fournisseur~ transmis~ diffusé repris reprise modifi~ modifié~ retouch~ édité relu relue remani~ tiers tierce~
      externe~ extérieur~ lien liens hypertexte~ contenu contenus initialement originellement à_l_origine origine paru parue provenant
      provenance provien~ source sources communiqué_de_presse responsable_du rédigé~ écrit_par invité~ hébergé~ publié publiée publiés
      soumis contrôle relais relayé émetteur intervenu~ intervien~ participé~ impliqué~ contributeur~ contributions_de aucune_influence
      n_influence influencé relecture intervention_de`,
    machine: `intelligence_artificielle ia iag automati~ automatique~ automatisé~ algorithm~ logiciel~ machine outil outils chatbot chatgpt
      modèle_de_langage traduct~ traduction~ traduit~ version_originale langue_originale langue_d_origine version_anglaise
      version_française texte_original originale fait_foi faire_foi faisant_foi font_foi prévaut prévaudra prévaloir synthétis~
      synthétique~ divergence officielle humain~ commodité assisté_par assistée_par généré générée générés générées générer générative
      génératives robot robots`,
    medical: `médic~ médecin~ médical~ médicament~ santé sanitaire diagnosti~ traitement~ soigner soin soins guéri~ maladie~ symptôme~
      pathologie~ pharmacien~ thérap~ thérapeut~ praticien~ posologie notice_du effets_indésirables complément_alimentaire
      compléments_alimentaires automédication ordonnance~ prescri~ urgence~ urgences samu grossesse enceinte~ psycholog~ clinique~ infirm~
      sage_femme`,
    authority: `amf autorité~ autorités régulateur~ régulation réglement~ règlement~ réglementé~ agréée agrément agréés approuv~
      approbation visé visée visa bourse loi lois article_l code_de code_monétaire directive décret~ alinéa supervis~ commission contrôle
      prudentiel~ marchés_financiers abus_de_marché information_privilégiée informations_privilégiées orias acpr finma securities_act
      en_vertu conformément au_sens organisme_de_réglementation habilit~ immatriculé~ registre législation~ légale légaux fsma examiné
      examinée agréée_par agréé_par`,
    terms: `conditions condition_s avertissement~ avis note notice~ mise_en_garde disclaimer divulg~ transparence déclaration_de cgu cgv
      modalités acceptation applicable~ appliqu~ soumis soumise régi régie régis juridique~ légal légales important importante
      veuillez_noter il_est_précisé précisons rappel~ signalons à_noter sachez s_il_vous_plaît consulter consultez_nos en_savoir_plus
      politique_de voir_nos prière d_utilisation de_non_responsabilité rappelons attire_l_attention droit_applicable clause_de
      mentions_légales mention_légale acceptez accepter`,
    care: `jeu_d_argent jeux_d_argent jeux_de_hasard jouer joueurs_info dépendance~ addict~ endettement isolement appelez numéro_vert
      interdit_aux moins_de_18 mineurs majeur~ non_audité~ audités audité~ provisoire~ préliminaire~ prépublication relecture_par
      comité_de_lecture évalué_par_les_pairs évalué_par_des_pairs abus_d_alcool modération prénom~ modifié_à mange~_bouge
      présomption_d_innocence présumé~_innocent~ sensibl~ public_averti paris_sportifs parier parieurs`,
    embargo: `embargo sous_embargo ne_pas_diffuser ne_pas_publier diffusion_interdite publication_interdite interdit_avant diffusion_avant
      publication_avant publier_avant diffuser_avant jusqu_à_la_publication levée_de_l_embargo`,
    report: `a_déclaré a_dit a_expliqué a_affirmé a_ajouté a_indiqué a_précisé a_estimé a_annoncé a_rappelé a_souligné a_confié a_assuré
      ont_déclaré ont_indiqué déclare explique_t affirme_t raconte racont~ explique estime_t il_a elle_a t_il t_elle selon_lui selon_elle
      d_après lui_même porte_parole ministre~ maire président présidente député~ sénateur~ lundi mardi mercredi jeudi vendredi samedi
      dimanche hier aujourd_hui demain semaine mme était étaient avait avaient je j_ai interrog~ dit_il dit_elle confie soupire a_reconnu
      a_répondu a_conclu a_souri a_plaisanté a_confirmé a_observé a_jugé a_raconté a_regretté a_insisté a_rétorqué ont_expliqué ont_affirmé
      rappelle salue sourit regrette insiste répond plaisante`,
    court: `tribunal~ cour cour_d_appel cassation juge juges jugement jugé procès procureur~ parquet avocat~ avocate plainte~ plaignant~
      accus~ condamn~ prévenu~ audience~ verdict appel_de assign~ litige~ contentieux poursuivi~ poursuites magistrat~ partie_civile
      mis_en_examen enquête~ gendarm~ conseil_d_état jurisprudence arrêt_de relax~ procédure réclamait~ défenseur~ saisi~ débouté~`,
    praise: `fondé fondée fondés créée créé_en leader leaders mondial~ siège siège_social basé basée basés propose proposent offre_des
      solution~ collaborateurs emploie spécialis~ spécialiste_de innov~ primé~ récompens~ prix_de distinction acteur_majeur présent_dans
      implanté~ conçoit fabrique développe commercialise accompagn~ expertise savoir_faire depuis pionnier~ réseau_de chiffre_d_affaires
      engagé_dans clientèle`,
    furniture: `contact~ contacts contactez téléphone~ tél tel fax courriel mail email e_mail partager partagez suivez_nous suivre abonnez~
      s_abonner newsletter inscrivez~ inscription connexion connectez~ menu accueil recherche commentaire~ commenter réagir mots_clés tags
      étiquettes lire_aussi à_lire lire_la_suite voir_aussi sur_le_même les_plus_lus facebook twitter instagram linkedin whatsapp imprimer
      recrutement qui_sommes plan_du_site cookies crédit_photo photo à_propos_de cliquez_ici contact_presse relations_presse
      service_de_presse`,
  },
};
