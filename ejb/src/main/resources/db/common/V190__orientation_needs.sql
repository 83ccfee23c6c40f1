-- Orientation looks for places around a point: the band of latitude is read from this index.
create index ix_place_position on place (lat, lon);

-- What residents come with, in their words.
insert into vocabulary_term (vocabulary, code, label, label_en, parent_code, rank, active) values
    ('need', 'telephone', 'Utiliser mon téléphone', 'Use my phone', null, 1, true),
    ('need', 'bases', 'Apprendre les bases', 'Learn the basics', null, 2, true),
    ('need', 'demarche', 'Faire une démarche en ligne', 'Do paperwork online', null, 3, true),
    ('need', 'materiel', 'Avoir un ordinateur ou Internet', 'Get a computer or the internet', null, 4, true),
    ('need', 'securite', 'Être en sécurité sur Internet', 'Be safe online', null, 5, true),
    ('need', 'ecole', 'Suivre l''école de mon enfant', 'Follow my child''s schooling', null, 6, true),
    ('need', 'emploi', 'Chercher un travail', 'Look for work', null, 7, true),
    ('need', 'creer', 'Créer, fabriquer', 'Make and create', null, 8, true);

-- Which services answer a need: national ones, and finer ones of sources, which say it more exactly.
create table need_term (
    need varchar(60) not null,
    vocabulary varchar(40) not null,
    term varchar(60) not null,
    constraint pk_need_term primary key (need, vocabulary, term),
    constraint fk_need_term_term foreign key (vocabulary, term) references vocabulary_term (vocabulary, code)
);
insert into need_term (need, vocabulary, term) values
    ('telephone', 'service', 'outils-quotidien'),
    ('telephone', 'service-detail', 'smartphone-tablette'),
    ('bases', 'service', 'outils-quotidien'),
    ('bases', 'service', 'comprehension-monde-numerique'),
    ('bases', 'service-detail', 'smartphone-tablette'),
    ('bases', 'service-detail', 'ordinateur'),
    ('bases', 'service-detail', 'numerique-quotidien'),
    ('bases', 'service-detail', 'culture-numerique'),
    ('demarche', 'service', 'aide-demarches'),
    ('demarche', 'service-detail', 'autonomie-demarches'),
    ('demarche', 'service-detail', 'demarches-accompagnement'),
    ('demarche', 'service-detail', 'demarches-sante'),
    ('materiel', 'service', 'acces-internet-materiel'),
    ('materiel', 'service', 'acquisition-materiel'),
    ('materiel', 'service-detail', 'connexion-internet'),
    ('materiel', 'service-detail', 'acces-materiel'),
    ('materiel', 'service-detail', 'equipement'),
    ('securite', 'service', 'utilisation-securisee'),
    ('ecole', 'service', 'parentalite-education'),
    ('ecole', 'service-detail', 'parentalite'),
    ('emploi', 'service', 'insertion-professionnelle'),
    ('emploi', 'service-detail', 'insertion'),
    ('emploi', 'service-detail', 'entreprise'),
    ('creer', 'service', 'loisirs-creations'),
    ('creer', 'service-detail', 'creation-numerique');
