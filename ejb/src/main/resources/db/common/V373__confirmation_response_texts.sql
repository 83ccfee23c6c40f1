-- A standing campaign asks for years: what counts is when it asked, not when it began.
update indicator_definition_text set
    formula = replace(replace(formula, 'Sur les campagnes de mise à jour lancées dans les',
        'Sur les demandes des campagnes de mise à jour dans les'),
        'le nombre de fiches sur lesquelles la campagne portait', 'le nombre de fiches demandées'),
    source = replace(source, 'Une fiche compte une fois par campagne.', 'Une fiche compte une fois par demande.')
where code = 'campaign-response' and language = 'fr';
update indicator_definition_text set
    formula = replace(replace(formula, 'Of the update campaigns that began in the', 'Of what update campaigns asked in the'),
        'the number of records that the campaign asked about', 'the number of records asked about'),
    source = replace(source, 'A record counts once for each campaign.', 'A record counts once each time it is asked about.')
where code = 'campaign-response' and language = 'en';
