import { pairs } from './pairs';
import type { LanguageWords } from './word-class';

export const spanish: LanguageWords = {
  language: 'es',
  words: {
    deny: `no ni ningún ninguna ninguno tampoco nunca jamás nada nadie sin salvo excepto excluye excluyen excluid~ exclusión declina
      declinan declinamos rechaza rechazan exime eximen exonera~ prohíbe prohíben prohibid~ prohibición vedad~ impid~ ilegal~ ilícit~
      desvincul~ deslinda~ carece carecen ajeno_a ajena_a renuncia libre_de bajo_ningún en_ningún en_modo_alguno queda_terminantemente
      no_se no_es no_son no_constituye~ no_implica~ no_garantiz~ no_vinculante~`,
    modal: `puede pueden podrá podrán podría podrían pueda puedan debe deben deberá deberán debería deberían deberías puedes debes habrá
      permitid~ autorizad~ permite obligad~ obligatori~ necesario corresponde podremos podemos posible_que posiblemente eventual~
      en_su_caso conviene se_recomienda es_recomendable está_sujeto están_sujetas`,
    self: `${pairs(
      'este esta estos estas nuestro nuestra nuestros nuestras el_presente la_presente del_presente presente dicho dicha',
      `artículo~ comunicado~ texto~ contenido~ sitio~ documento~ mensaje~ portal reportaje~ correo boletín informe~ material~ medio~ blog
      podcast~ pódcast vídeo video post anuncio servicio aviso despacho espacio trabajo enlace~ nota página~ web información informaciones
      publicación publicaciones noticia~ presentación columna~ entrada traducción versión guía obra sección comunicación tribuna~ pieza
      imagen entrevista análisis estudio newsletter titular resumen teletipo plataforma revista periódico`,
    )} los_presentes las_presentes aquí_contenid~ aquí_expresad~ aquí_publicad~ aquí_recogid~ aquí_vertid~ aquí_mencionad~ aquí_expuest~
      aquí_incluid~ contenida_en contenidos_en contenidas_en incluida_en incluidos_en publicados_en publicadas_en recogidas_en
      expresadas_en vertidas_en mencionad~_en precedente~ antecede información_contenida información_facilitada información_publicada
      información_ofrecida contenidos_de`,
    issuer: `nosotros nuestro nuestra nuestros nuestras compañía empresa sociedad emisor~ editor~ editorial~ redacción redactor~ autor
      autora autores autoras periódico diario revista agencia agencias medio_de medios_de banco entidad~ grupo institución universidad
      organismo proveedor~ titular titulares gestor~ administrador~ consejero~ directivo~ empleado~ filial~ afiliada~ representante~
      anunciante~ colaborador~ columnista~ firmante~ periodista~ equipo_de licenciante~ cadena plataforma corredor~ bróker~ broker bufete
      responsable_de_la portal operador~ patrocinador~ oferente~ página_web remitente prestador~ directores`,
    reader: `lector~ usuari~ visitante~ inversor~ inversionista~ accionista~ usted ustedes tu tus suscriptor~ paciente~ consumidor~
      destinatari~ persona personas quien quienes público ahorrador~ cliente clientes espectador~ oyente~ jugador~ tercero terceros
      tenedor~ menores_de residente~ particulares adquirente~ internauta~ cualquiera navegante~ periodistas inversores_deben potenciales`,
    limit: `sólo solo solamente únicamente exclusivamente exclusiva exclusivo meramente puramente estrictamente simplemente efectos
      finalidad propósito~ título_informativo carácter_informativo informativos informativo informativa informativas orientativ~
      ilustrativ~ divulgativ~ educativ~ pedagógic~ general generales necesariamente forzosamente expresamente expres~_o implícit~ explícit~
      expresa expreso cualquier cualesquiera algun~_naturaleza total_o parcial~ totalmente parcialmente por_escrito escrito salvo_que
      destinad~ dirigid~_exclusivamente dirigid~_únicamente reservad~_a uso_personal uso_privado particular~ directa_o indirect~
      entretenimiento referencia~ índole en_la_medida a_modo_de máximo_permitido no_comercial~ con_fines fines_informativos
      fines_educativos para_fines sin_fines previa previo personales constituye constituyen implica a_efectos`,
    liability: `responsab~ responsabil~ responsabiliz~ responsable~ irresponsab~ daño daños perjuicio~ pérdida pérdidas consecuencia~
      reclamaci~ reclamar demandas indemniz~ lucro_cesante culpa negligencia derivad~ deriva~ deriven ocasionad~ ocasionar causad~ causar
      resultante~ surgir confianza confiar fiarse basarse basad~ cuenta_y_riesgo propio_riesgo propia_responsabilidad asume asumen asumimos
      asumirá asumir acepta_ninguna responder responde responderá imputable~ incurr~ atribuible~ uso_que utilización_de utilización_que
      uso_indebido`,
    accuracy: `garantía~ garantiz~ garantizar garantizado asegura_que exactitud exact~ inexact~ veracidad veraz~ integridad íntegr~
      complet~ fiabilidad fiable~ confiabilidad confiable~ precisión imprecis~ error~ erróne~ omision~ omisión errata~ verific~ contrastad~
      comprob~ actualidad vigencia actualizad~ idoneidad adecuación comerciabilidad tal_cual tal_y_como tal_como estado_en_que
      disponibilidad certeza validez correcc~ calidad revisad~ fidedign~ declaración_o buena_fe fehaciente~ suficiencia corrección fallos
      rectificación aproximad~ variaciones`,
    advice: `asesor~ asesoramiento asesoría~ consejo consejos recomend~ recomendaci~ consult~ profesional profesionales cualificad~
      calificad~ especialista~ experto expertos sustitu~ reemplaz~ suplir orientación idóne~ adecuad~ situación_personal
      situación_financiera circunstancias perfil objetivos_de necesidades personalizad~ propia_investigación propio_análisis
      propias_decisiones diligencia investig~_por informarse acud~_a abogado_o contador decisiones_de decisión_de incitación acudir busque
      invitamos_a prestación_de infórmese infórmate`,
    money: `invertir invertido invierte financier~ financiera valores títulos acciones_de acciones_ordinarias bono bonos fondos fondo bolsa
      bursátil~ cotiza~ cotización~ mercado_de mercados precio~ capital rentabilidad~ rendimient~ ganancia~ beneficio~ riesgo riesgos
      volatil~ fluctu~ especul~ derivados instrumentos_financieros cfd cripto~ criptomoneda~ criptoactivo~ bitcoin tokens activos
      patrimonio cartera~ apalanca~ trading trader~ operar operativa ahorro~ impuesto~ fiscal~ divisa~ posición posiciones participaciones
      conflicto~_de_interés conflicto~_de_intereses perder pérdida_total inversión inversiones inversor~ dinero pierden apalancamiento
      minorist~`,
    offer: `oferta ofertas ofrec~ oferente solicitud~ solicita~ invitación vende vender venta ventas compra comprar adquirir adquisici~
      suscrib~ suscripción folleto~ prospecto registrad~ registro_de inscri~ exent~ exención jurisdicci~ estados_unidos canadá australia
      japón distribución distribuid~ difusión difundid~ publicación_o ley_de_valores colocación_privada oferta_pública
      inversores_cualificados inversores_acreditados promesa contractual~ contrato vinculante autorización_del país_en transmisión enajen~
      residentes_en`,
    future: `prospectiv~ proyecci~ proyectad~ previsi~ previst~ prevé prevén estim~ estimaci~ expectativ~ espera_que espera esperan
      esperad~ anticip~ pronóstic~ perspectiv~ futuro intencion~ intención objetivos planes plan hipótesis supuestos supuesto presunci~
      incertidumbre~ inciert~ factores factor difer~ diferir difieran diverg~ variar materialmente sustancialmente significativamente
      resultados reales acontecimient~ evento~ circunstancia~ hechos_históricos históric~ actualiz~ actualizar revis~ revisar modificar
      obligación compromiso se_compromete cree considera_que conocid~_y desconocid~ pasad~ pasados indebida fecha_de depositar_una
      acontecer futuras futuros futura`,
    rights: `copyright © derecho derechos derechos_de_autor reproduc~ reproducción reprodu~ redistribu~ redifus~ difusión republic~
      reutiliz~ reservad~ autoriz~ autorización~ consentimiento permiso~ licencia~ licenciad~ creative_commons propiedad_intelectual
      propiedad intelectual protegid~ cita citar citand~ cítese mención_de mencion~_la fuente crédito atribuci~ marca_registrada
      marcas_registradas copia copiar copias almacen~ archiv~ transmi~ uso_comercial comercial~ explotación explotar utilización utilizar
      utilizad~ extracción minería_de base_de_datos cesión depósito_legal íntegra parcial~ divulgación comunicación_pública plagi~
      fotografías clipping resumen_de_prensa`,
    opinion: `opinion~ opinión punto_de_vista puntos_de_vista parecer ideas criterio~ expresad~ expresa expresan vertid~ reflej~ coincid~
      comparte compartir compartid~ postura~ posición_de posición_del línea_editorial propias personales exclusivas corresponden
      corresponde pertenecen columna~ columnista~ colaboraci~ firmad~ valoraci~ comentarios respald~ suscribe avala~ manifestad~ juicios
      exponen representa representan tribuna`,
    paid: `publicid~ publicitari~ patrocin~ patrocinad~ publirreportaje~ publinota~ advertorial contenido_comercial branded branded_content
      remunerad~ remunerac~ pagad~ pago pagos pagó comisión comisiones afiliad~ afiliación socios socio enlace enlaces link links
      anunciante~ anuncio anuncios marca marcas promocional~ promoci~ colaboración_con colaboración_pagada compens~ contraprestación recib~
      recibir percib~ ganar ganamos llevarnos compra compras comprar coste_adicional costo_adicional precio_final sin_coste financiad~
      invitad~_por cortesía muestra~ regalad~ regalo gratuit~ marketing espacio_contratado contratad~ encargo monetiz~ porcentaje
      ofrecido_por presentado_por llevo gano`,
    supplied: `agencia~ teletipo~ despacho~ feed feeds servicio_de_noticias sindicad~ automáticamente automátic~ importad~ proporcionad~
      facilitad~ suministrad~ enviad~ remitid~ aportad~ difundid~ recibid~ tal_cual íntegramente sin_editar editad~ modific~ modificad~
      retocad~ redactad~ intervenid~ intervin~ intervien~ participado participa tercer~ tercero~ extern~ ajen~ enlace~ enlazad~
      hipervínculo~ contenido contenidos originalmente original~_en procedente~ proveniente~ proced~ fuente fuentes nota_de_prensa
      comunicado_de_prensa comunicado alojad~ publicad~ republicad~ controla control_sobre influye elaborad~_por emitid~ contribuciones
      cable_de edición_de participación_de`,
    machine: `inteligencia_artificial ia generad~ generar generativ~ automátic~ automatizad~ algoritm~ software herramienta~ máquina
      chatbot chatgpt modelo_de_lenguaje modelos_de_lenguaje traduc~ traducción~ traducid~ versión_original idioma_original lengua_original
      texto_original versión_en_inglés versión_española versión_inglesa original_en prevalec~ prevalecerá discrepancia~ divergencia~
      oficial auténtic~ asistid~_por sintétic~ cortesía supervis~ revisión_humana robot robots`,
    medical: `médic~ doctor~ facultativo~ salud sanitari~ diagnóstic~ diagnostic~ tratamient~ tratar curar cura medicament~ enfermedad~
      síntoma~ dolencia~ farmacéutic~ farmacia terapi~ terapeut~ receta~ dosis suplemento~ complemento_alimenticio
      complementos_alimenticios automedic~ prospecto~ efectos_secundarios embaraz~ urgencia~ emergencia~ psicólog~ pediatra~ matrona
      nutricionista~ dietista clínica clínico clínicos`,
    authority: `cnmv comisión_nacional regulador~ regulación reglament~ regulad~ supervis~ autoridad~ aprob~ aprobad~ aprobación
      verificad~_por inscrit~ registrad~ bolsa_de ley leyes normativa~ decreto directiva disposición disposiciones legislación legales
      licencia_de abuso_de_mercado información_privilegiada otra_información_relevante mercado_de_valores bolsas mercados_regulados
      securities_act virtud_de conforme_a conformidad en_el_sentido autorizad~_por sometid~ superintendencia cnbv cmf sanitaria_competente
      código_penal banco_de_españa`,
    terms: `término~ condici~ condiciones aviso~ advertenc~ nota_legal nota_importante cláusula~ descargo exención exoneración limitación
      disclaimer declaración_de transparencia política_de políticas_de acept~ aceptación aplicable~ sujet~ suj~_a rige regid~ jurídic~
      legal legales importante importantes atención téngase tenga_en_cuenta tener_en_cuenta se_informa_que le_recordamos recuerde
      lea_atentamente consulte_nuestr~ consulte_las más_información_en bases_legales bases condiciones_de_uso obligaciones vigente
      advertimos informamos ley_aplicable divulgación_de advierte se_advierte`,
    care: `juego_responsable juega_con juegue_con juegos_de_azar azar apuesta~ apostar ludopat~ adicci~ adictiv~ mayores_de_18
      menores_de_18 mayor~_de_edad menor~_de_edad menores no_auditad~ auditad~ sin_auditar preliminar~ provisional~ preprint prepublicación
      revisión_por_pares revisad~_por_pares consumo_responsable bebe_con con_moderación nombre_ficticio nombres_ficticios nombres_cambiad~
      presunción presunción_de_inocencia línea_de_ayuda teléfono_de_la sensibilidad contenido_sensible`,
    embargo: `embargo bajo_embargo embargado embargada no_publicar no_difundir publicar_antes difundir_antes difusión_antes
      publicación_antes prohibida_su_difusión no_publicable fin_del_embargo`,
    report: `dijo dijeron declaró afirmó aseguró explicó señaló indicó agregó añadió apuntó subrayó destacó manifestó comentó contó anunció
      reconoció advirtió sostuvo según_el según_la según_fuentes ha_dicho ha_explicado ha_asegurado ha_señalado dice explica asegura
      él_mismo ella portavoz vocero~ alcald~ president~ presidenta diputad~ senador~ lunes martes miércoles jueves viernes sábado domingo
      ayer hoy mañana semana señor señora había habían tras entrevist~ preguntad~ ayer_por ministro ministra ministros ministerio
      cuenta_que contaba respondió bromeó admitió concluyó confirmó recordó precisó lamentó reconoce admite recuerda lamenta resume bromea
      insiste ha_afirmado ha_añadido ha_indicado ha_destacado ha_recordado relató`,
    court: `tribunal~ juez jueza jueces juzgado~ juicio~ sentencia~ fiscal_general fiscalía fiscales demandante~ demandad~ demandó
      querella~ acusad~ acusaci~ absuel~ imputad~ procesad~ magistrad~ audiencia_provincial audiencia_nacional supremo apelación recurso~
      litigio~ pleito~ abogad~ letrad~ denunci~ policía detenid~ víctima~ alegaba alegó falló fallo indemnizarle testigo~ causa_penal
      condenó condenad~ condena_a`,
    praise: `fundad~ fundada_en fundó líder~ lider~ mundial~ internacional~ sede con_sede ofrece_soluciones soluciones cliente~ emplead~_en
      plantilla emplea especializad~ innovador~ innovación premio~ premiad~ galardon~ reconocid~ pioner~ presencia_en presente_en fabrica
      desarrolla comercializa distribuye trayectoria experiencia desde_su compromiso_con facturación misión referente ofrece_servicios`,
    furniture: `contact~ contacto contactos teléfono~ tel tfno fax correo mail email e_mail compart~ comparte síguenos seguir suscríb~
      suscríbete boletín_de newsletter iniciar_sesión menú comentarios comentar deja_un etiquetas tags temas lea_también lee_también
      leer_más ver_más más_leíd~ te_puede relacionad~ facebook twitter instagram linkedin whatsapp telegram imprimir quiénes_somos mapa_web
      cookies foto fotos fotografía haz_clic acerca_de contacto_de_prensa política_de_privacidad política_de_cookies regístrate regístrese`,
  },
};
