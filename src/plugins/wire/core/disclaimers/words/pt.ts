import { pairs } from './pairs';
import type { LanguageWords } from './word-class';

export const portuguese: LanguageWords = {
  language: 'pt',
  words: {
    deny: `não nem nenhum nenhuma nunca jamais nada ninguém sem salvo exceto excepto exclui excluem excluíd~ exclusão declina declinam
      rejeita recusa isenta isentam exime eximem exoner~ proíbe proíbem proibid~ proibição vedad~ veda impedid~ ilegal~ ilícit~ desvincul~
      livre_de tampouco sequer renuncia alhei~ de_modo_algum em_hipótese em_nenhum em_caso_algum não_se não_é não_são não_constitu~
      não_vincul~ não_garant~ não_implica~ fica_proibida`,
    modal: `pode podem poderá poderão poderia poderiam possa possam deve devem deverá deverão deveria deveriam devendo permitid~ autorizad~
      permite obrigad~ obrigatóri~ possível eventual~ eventualmente cabe compete recomenda_se convém sugere_se é_recomendável pode_ser
      sujeit~_a podemos poderemos é_permitid~ necessário necessária`,
    self: `${pairs(
      'este esta estes estas esse essa deste desta destes destas neste nesta nestes nestas nosso nossa nossos nossas o_presente a_presente do_presente presente',
      `artigo~ comunicado~ texto~ conteúdo~ site~ sítio~ documento~ portal material~ relatório~ boletim e_mail email blog podcast~ vídeo~
      post anúncio serviço aviso trabalho link~ notícia~ reportagem~ matéria~ nota página~ publicação publicações informação informações
      apresentação coluna~ tradução versão mensagem comunicação newsletter obra peça crónica crônica imagem análise estudo guia espaço
      entrevista veículo plataforma revista jornal resumo despacho`,
    )} os_presentes as_presentes aqui_contid~ aqui_express~ aqui_publicad~ aqui_apresentad~ aqui_mencionad~ aqui_expost~ aqui_veiculad~
      aqui_indicad~ supracitad~ contidas_neste contidas_nesta contidos_neste constantes_deste constantes_do expressas_neste
      expressas_nesta informações_contidas informações_fornecidas informações_publicadas informações_apresentadas conteúdo_deste`,
    issuer: `nosso nossa nossos nossas companhia empresa sociedade emissor~ emissora emitente editor~ editora editorial redação redacção
      redator~ redactor~ autor autora autores autoras jornal jornalista jornalistas revista agência agências banco entidade~ grupo
      instituição universidade provedor~ fornecedor~ titular titulares gestor~ administrador~ diretores dirigentes funcionários empregados
      colaborador~ controladas subsidiárias coligadas afiliad~ representante~ anunciante~ colunista~ articulista~ signatári~ assessoria_de
      plataforma corretora corretor~ escritório_de veículo veículo_de portal operador~ licenciante~ patrocinador~ ofertante~ remetente
      consultor~ órgãos_sociais proprietári~ nós`,
    reader: `leitor~ usuário~ usuári~ utilizador~ visitante~ investidor~ acionista~ accionista~ você vocês assinante~ paciente~ consumidor~
      destinatári~ pessoa pessoas quem público cliente clientes espectador~ ouvinte~ jogador~ terceiros detentor~ titulares_de menores
      residentes adquirente~ internauta~ qualquer_pessoa seu_próprio sua_conta aforrador~ poupador~ telespectador~ potenciais`,
    limit: `somente apenas unicamente exclusivamente exclusiva exclusivo exclusivos meramente puramente estritamente simplesmente fins fim
      finalidade propósito~ caráter carácter título_informativo título_ilustrativo título_de informativo informativos informativa
      informativas ilustrativ~ educativ~ educacion~ pedagógic~ orientativ~ indicativ~ didátic~ geral gerais necessariamente
      obrigatoriamente expressamente expressa expresso implícit~ explícit~ qualquer quaisquer total_ou parcial parcialmente totalmente
      integral prévi~ por_escrito escrita escrito destinad~ dirigid~ reservad~_a uso_pessoal uso_privado pessoal pessoais diretamente
      indiretamente diret~ indiret~ entretenimento referência~ natureza na_medida a_menos_que salvo_indicação não_comercial~ limitad~
      prévia prévio prévias constitui constituem caracteriza implica`,
    liability: `responsab~ responsabiliz~ responsabilidade responsáve~ responsável responsáveis dano danos prejuízo~ perda perdas
      consequência~ reclamaç~ reivindicaç~ indeniz~ indemniz~ lucros_cessantes culpa negligência decorrent~ decorra~ resultant~ resulte~
      causad~ causar advind~ oriund~ confiança confiar basear_se baseadas conta_e_risco por_sua_conta próprio_risco assume assumem
      assumimos assumir aceita_qualquer respond~ responde incorrid~ imputáve~ atribuíve~ uso_que uso_indevido utilização_destas
      utilização_que sofrid~`,
    accuracy: `garantia~ garant~ garantir garante garantem garantimos exatidão exactidão exat~ exact~ inexat~ inexact~ veracidade verídic~
      integridade integralidade complet~ incomplet~ completude fiabilidade fiáve~ confiabilidade confiáve~ precisão imprecis~ precisas erro
      erros omissão omissões gralhas verific~ verificad~ confirmad~ auditad~ atualidade actualidade atualizad~ actualizad~ adequação
      adequabilidade comerciabilidade tal_como tal_qual estado_em_que como_está disponibilidade validade fidedign~ declaração_ou boa_fé
      qualidade correção correcção falhas retificação alterações_sem variações`,
    advice: `aconselhamento aconselh~ conselho conselhos recomend~ recomendaç~ consultoria consult~ consulte assessoria assessor~
      orientação orientações profissional profissionais qualificad~ habilitad~ especialista~ especializado perito~ substitu~ substituto
      adequad~ apropriad~ situação_pessoal situação_financeira circunstâncias perfil objetivos_de objectivos_de necessidades personalizad~
      própria_pesquisa própria_análise própria_avaliação próprias_pesquisas diligência procure procurar advogado_ou contador contabilista
      decisão_de decisões_de tomada_de_decisão incentivo indicação_de sugestão informe_se`,
    money: `invest~ investir investiment~ investimento aplicaç~ aplicações financeir~ financeira títulos valores_mobiliários ações_da
      ações_ordinárias acções ações_de obrigações_da fundo_de fundos bolsa cotaç~ cotação mercado_de mercados preç~ preço capital
      rentabilidade rentabil~ rendiment~ desempenho retorno~ ganho~ lucro~ risco riscos volatil~ oscilaç~ flutuaç~ especul~ derivativ~
      derivados instrumentos_financeiros cfd cripto~ criptomoeda~ criptoativo~ bitcoin tokens ativos activos patrimônio património
      carteira~ alavanc~ trading trader~ negociaç~ poupança imposto~ fiscal~ tribut~ divisa~ câmbio posição posições detém
      conflito~_de_interesse~ perder perdas dinheiro perdem perder_todo retalho varejo`,
    offer: `oferta ofertas oferec~ ofertad~ solicitaç~ solicitação convite venda vender vendid~ compra comprar adquirir aquisição aquisiç~
      subscrição subscrever prospecto prospeto registrad~ registad~ registro_de registo isent~ isenção jurisdiç~ estados_unidos canadá
      austrália japão distribuição distribuíd~ divulgação_ou difusão oferta_pública colocação_privada investidores_qualificados
      investidores_profissionais promessa contratu~ contrato vinculativ~ vinculant~ país_em países_em lei_de_valores cessão alienaç~
      subscritas subscritos`,
    future: `prospectiv~ prospetiv~ projeç~ projeção projeções projetad~ projecç~ previs~ previsão prevê preveem previst~ estim~
      estimativa~ expectativ~ espera esperad~ anteci~ perspectiv~ perspetiv~ futuro intenç~ intenção objetivos objectivos planos plano
      hipótese~ premissa~ pressupost~ suposiç~ incertez~ incert~ fator~ factor~ difer~ diferir diverg~ variar materialmente
      substancialmente significativamente resultados reais efetiv~ acontecimento~ evento~ circunstância~ fatos_históricos factos_históricos
      históric~ atualizar actualizar atualização rever revisar revisão alterar obrigação compromisso compromete acredita crê conhecid~_e
      desconhecid~ passad~ passados indevida na_data futuras futuros futura`,
    rights: `copyright © direito direitos direitos_autorais direitos_de_autor direito_de_autor reproduç~ reprodução reprodu~ redistribu~
      republic~ reutiliz~ reservad~ autoriz~ autorização~ consentimento permissão permissões licença~ licenciad~ creative_commons
      propriedade propriedade_intelectual intelectual protegid~ citar citação citada citad~ menção fonte crédito créditos atribuição
      marca_registrada marcas_registradas marca_registada marcas_registadas cópia cópias copiar copiad~ armazen~ arquiv~ transmiss~
      transmit~ uso_comercial comercial~ exploração utilização utilizar utilizad~ extração mineração_de base_de_dados cedência cessão
      na_íntegra trechos obra plági~ divulgad~ clipping fotografias licenciamento`,
    opinion: `opiniões opinião opinativ~ ponto_de_vista pontos_de_vista ideias conceitos express~ expressa expressam emitid~ reflet~
      refletem reflect~ coincid~ partilha partilhad~ compartilha posição_de posição_do posição_da posicionamento linha_editorial próprias
      próprios pessoais pertencem coluna~ colunista~ artigo_de_opinião artigos_de_opinião artigos_assinados assinad~ crônica~ juízos
      comentários manifestad~ vinculam endoss~ inteira_responsabilidade pensamento representa representam`,
    paid: `publicid~ publicitári~ patrocin~ patrocinad~ publieditorial publirreportagem publireportagem advertorial conteúdo_pago branded
      branded_content conteúdo_comercial informe_publicitário remunerad~ remuneraç~ pago paga pagos pagamento comissão comissões
      comissionad~ afiliad~ afiliação parceir~ parceria~ link links hiperlink~ anunciante~ anúncio anúncios marca marcas promocion~ promoç~
      compens~ contrapartida contraprestação receb~ receber recebemos ganh~ ganhar compra compras comprar custo_adicional custos_adicionais
      custo_extra sem_custo preço_final financiad~ a_convite convite_da oferecid~_por brinde gratuit~ cortesia marketing apoi~_comercial
      monetiz~ publi oferecimento percentagem porcentagem apresentado_por ganho`,
    supplied: `agência~ despacho~ feed feeds sindicad~ automaticamente automátic~ importad~ fornecid~ enviad~ disponibilizad~ transmitid~
      divulgad~ veiculad~ reproduzid~_de tal_como editad~ modific~ modificad~ alterad~ redigid~ elaborad~ revist~_pela interveio intervém
      intervenção particip~ participou envolvid~ terceir~ terceiros extern~ link links hiperligaç~ conteúdo conteúdos originalmente
      originalmente_em proveniente~ provém fonte fontes press_release comunicado_de_imprensa nota_à_imprensa comunicado hospedad~ alojad~
      publicad~ republicad~ controle_sobre controlo_sobre ingerência influência_sobre íntegra emitid~ enviado_por cedid~ produzid~_por
      contribuições participação_da intervenção_da edição_da`,
    machine: `inteligência_artificial ia ai gerad~ gerar generativ~ automátic~ automatizad~ algoritm~ software ferramenta~ máquina chatbot
      chatgpt modelo_de_linguagem modelos_de_linguagem traduç~ tradução traduzid~ traduc~ versão_original idioma_original língua_original
      texto_original versão_inglesa versão_em_inglês versão_portuguesa original_em prevalec~ prevalece prevalecerá discrepância~
      divergência~ oficial autêntic~ assistid~_por sintétic~ supervisão revisão_humana robô robôs faz_fé fará_fé`,
    medical: `médic~ médico médicos doutor~ saúde sanitári~ diagnóstic~ tratament~ tratar curar cura medicament~ remédio~ doença~ sintoma~
      patologia~ farmacêutic~ farmácia terapi~ terapeut~ receita_médica prescriç~ dose dosagem suplemento~ bula automedicaç~
      efeitos_secundários efeitos_colaterais gravidez grávida~ gestante~ urgência~ emergência~ psicólog~ pediatra~ nutricionista~ anvisa
      infarmed profissional_de_saúde clínica clínico`,
    authority: `cvm cmvm comissão_de regulador~ regulaç~ regulament~ regulad~ supervis~ autoridade~ aprov~ aprovad~ aprovação examinad~
      registrad~ registad~ bolsa_de lei leis normativ~ decreto diretiva instrução disposições legislação legais banco_central
      banco_de_portugal abuso_de_mercado informação_privilegiada fato_relevante securities_act nos_termos termos_do termos_da
      em_conformidade sentido_do sentido_da anbima sancionad~ autorizad~_pela b3 euronext competente~ código susep`,
    terms: `termo termos condiç~ condições aviso avisos advertência~ nota_legal nota_importante cláusula~ isenção_de exclusão_de
      limitação_de disclaimer declaração declarações_de transparência política_de políticas_de aceit~ aceitação aplicáve~ sujeit~ regid~
      rege~ jurídic~ legal legais importante importantes atenção observe ressalv~ ressalta_se salient~ esclarec~ informamos lembramos
      lembre_se consulte_os consulte_as consulte_nossos saiba_mais_em leia_atentamente termos_de_uso foro vigente~ alerta adverte
      advertimos`,
    care: `jogo_responsável jogue_com jogue_de jogos_de_azar azar aposta~ apostar ludopatia vício viciad~ dependência jogo_patológico
      maiores_de_18 menores_de_18 proibido_para_menores maiores_de_idade menores_de_idade não_auditad~ auditad~ não_revisad~ preliminar~
      provisóri~ preprint pré_publicação pré_print revisão_por_pares revisto_por_pares revisad~_por_pares linha_de_apoio beba_com moderação
      nome_fictício nomes_fictícios presunção presunção_de_inocência público_sensível aprecie_com`,
    embargo: `embargo sob_embargo embargado embargada embargados não_publicar não_divulgar publicar_antes divulgar_antes divulgação_antes
      publicação_antes proibida_a_divulgação divulgação_proibida`,
    report: `disse disseram afirmou declarou explicou acrescentou destacou ressaltou contou informou_o informou_a apontou comentou anunciou
      lembrou reconheceu alertou segundo_o segundo_a segundo_ele conta_que diz dizem explica sublinhou referiu adiantou ele ela porta_voz
      prefeit~ president~ presidente deputad~ senador~ governador~ segunda_feira terça_feira quarta_feira quinta_feira sexta_feira sábado
      domingo ontem hoje amanhã semana senhor senhora havia tinha tinham entrevist~ perguntad~ eu ministro ministra ministério respondeu
      brincou admitiu concluiu confirmou ironizou lamentou avaliou relatou completou admite lembra resume brinca afirma destaca ressalta
      relata conclui`,
    court: `tribunal~ tribunais juiz juíza juízes julgament~ julg~ sentença~ procurador~ promotor~ ministério_público ação_civil processo
      processos processou réu réus condena~ condenaç~ absolv~ acusad~ acusaç~ arguid~ denúncia denunci~ recurso recurs~ apelação supremo
      stf stj relator desembargador~ advogad~ vítima~ polícia preso_em detid~ testemunh~ litígio~ indenizar justiça_do magistrad~`,
    praise: `fundad~ fundada_em líder líderes mundial~ internacional~ sede com_sede sediad~ oferece_soluções soluções cliente~ emprega
      trabalhadores especializad~ inovador~ inovação prêmi~ prémio~ premiad~ reconhecid~ pioneir~ presente_em presença_em fabrica
      desenvolve comercializa distribui trajetória experiência faturamento faturação volume_de_negócios missão referência_em
      compromisso_com`,
    furniture: `contat~ contact~ contato contatos contacto contactos telefone~ telemóvel tel fax correio mail email e_mail compartilh~
      partilh~ siga siga_nos seguir assine inscreva~ subscreva newsletter cadastr~ login menu início comentários comentar deixe_um
      etiquetas tags tópicos leia_também leia_mais veja_também mais_lid~ relacionad~ facebook twitter instagram linkedin whatsapp telegram
      imprimir quem_somos mapa_do cookies foto fotos clique_aqui sobre_nós assessoria_de_imprensa sala_de_imprensa política_de_privacidade
      voltar`,
  },
};
