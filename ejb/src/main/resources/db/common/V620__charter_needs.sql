-- A service may come near to what is needed without naming it: help with procedures, of who needs the CAF.
alter table need_term add column near boolean default false not null;

-- What every France services desk helps with by its charter, in residents' words.
insert into vocabulary_term (vocabulary, code, label, label_en, parent_code, rank, active) values
    ('need', 'caf', 'Demander une aide de la CAF', 'Ask for family benefits (CAF)', null, 9, true),
    ('need', 'sante', 'Santé : remboursements, carte Vitale', 'Health: refunds, carte Vitale', null, 10, true),
    ('need', 'impots', 'Déclarer ou payer mes impôts', 'File or pay my taxes', null, 11, true),
    ('need', 'titres', 'Carte d''identité, permis, carte grise', 'Identity card, driving licence, car papers', null, 12, true),
    ('need', 'retraite', 'Préparer ma retraite', 'Prepare my retirement', null, 13, true);

insert into need_term (need, vocabulary, term, near) values
    ('demarche', 'programme', 'france-services', false),
    ('emploi', 'programme', 'france-services', false),
    ('caf', 'programme', 'france-services', false),
    ('caf', 'service', 'aide-demarches', true),
    ('caf', 'service-detail', 'autonomie-demarches', true),
    ('caf', 'service-detail', 'demarches-accompagnement', true),
    ('sante', 'programme', 'france-services', false),
    ('sante', 'service-detail', 'demarches-sante', false),
    ('sante', 'service', 'aide-demarches', true),
    ('sante', 'service-detail', 'autonomie-demarches', true),
    ('sante', 'service-detail', 'demarches-accompagnement', true),
    ('impots', 'programme', 'france-services', false),
    ('impots', 'service', 'aide-demarches', true),
    ('impots', 'service-detail', 'autonomie-demarches', true),
    ('impots', 'service-detail', 'demarches-accompagnement', true),
    ('titres', 'programme', 'france-services', false),
    ('titres', 'service', 'aide-demarches', true),
    ('titres', 'service-detail', 'autonomie-demarches', true),
    ('titres', 'service-detail', 'demarches-accompagnement', true),
    ('retraite', 'programme', 'france-services', false),
    ('retraite', 'service', 'aide-demarches', true),
    ('retraite', 'service-detail', 'autonomie-demarches', true),
    ('retraite', 'service-detail', 'demarches-accompagnement', true);
