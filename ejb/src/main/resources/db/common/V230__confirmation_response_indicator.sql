-- How many of the records that campaigns ask about are answered for: computed by the feature "confirmation".
insert into indicator_definition
    (code, display_rank, measure, factor, decimals, direction, dimension, when_absent, absent_reason)
values
    ('campaign-response', 39, 'RATIO', 100, 1, 'UP', null, 'NOT_COMPUTABLE', 'no-campaign');

insert into indicator_definition_text
    (code, language, name, unit, formula, source, numerator, denominator, not_computable)
values
    ('campaign-response', 'fr', 'Taux de réponse aux campagnes', '%',
     'Sur les campagnes de mise à jour lancées dans les 12 mois avant le relevé : nombre de fiches pour lesquelles quelqu''un a répondu, par le lien du message ou par téléphone, divisé par le nombre de fiches sur lesquelles la campagne portait, multiplié par 100.',
     'Campagnes de mise à jour. Une fiche compte une fois par campagne. Celles dont l''acteur n''a pas d''adresse comptent aussi ; une fiche dite fermée compte comme réponse, même archivée depuis.',
     'Fiches avec une réponse', 'Fiches sur lesquelles une campagne portait',
     'Non calculable quand aucune campagne des 12 derniers mois ne portait sur une fiche du territoire. 0 % veut dire qu''on a demandé et que personne n''a encore répondu.'),
    ('campaign-response', 'en', 'Response rate of campaigns', '%',
     'Of the update campaigns that began in the 12 months before the snapshot: number of records that somebody answered for, by the link of the message or by telephone, divided by the number of records that the campaign asked about, times 100.',
     'Update campaigns. A record counts once for each campaign. Those whose actor has no address count, too; a record said to be closed counts as answered, even if it was archived since.',
     'Records answered for', 'Records that a campaign asked about',
     'Not computable when no campaign of the last 12 months asked about a record of the territory. 0% means that somebody asked and nobody has answered yet.');
