-- What open data writes for a term: exactly a value that the pattern of schema v1.0.2 admits. Null for terms that an
-- administrator has added: they are ours, not the standard's. Independent of the label shown, which may be edited.
alter table vocabulary_term add column standard_label varchar(200);
update vocabulary_term set standard_label = label where vocabulary in
    ('service', 'public', 'support', 'fee', 'programme', 'label', 'access', 'assistance', 'itinerancy');
-- The pattern has no space here, the schema's own description has one: files are checked against the pattern.
update vocabulary_term set standard_label = 'Étapes numériques(La Poste)' where vocabulary = 'label' and code = 'etapes-numeriques';
update vocabulary_term set standard_label = code where vocabulary = 'typology';

-- The standard wants an identifier once per file; ours is only unique together with its source.
create index ix_place_source_id on place (source_id);
