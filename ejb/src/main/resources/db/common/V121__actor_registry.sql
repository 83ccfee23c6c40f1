create sequence actor_seq start with 50 increment by 50;
create table actor (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    name varchar(300) not null,
    short_name varchar(60),
    -- A term of the list "actor-type".
    type varchar(60) not null,
    -- SIRET, RNA or, in New Caledonia, RIDET.
    identifier varchar(14),
    -- Where it acts; whoever may edit actors there may edit it.
    territory_id bigint not null,
    address varchar(500),
    phone varchar(20),
    email varchar(254),
    website varchar(2000),
    remark varchar(2000),
    -- Begins with the name, so that it also sorts by name.
    search_text varchar(2000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_actor_uuid unique (uuid),
    -- Archived actors keep theirs: whoever enters it again must notice.
    constraint uq_actor_identifier unique (identifier),
    constraint fk_actor_territory foreign key (territory_id) references territory (id)
);
create index ix_actor_territory on actor (territory_id);
create index ix_actor_search on actor (search_text, id);

create table actor_term (
    actor_id bigint not null,
    vocabulary varchar(40) not null,
    term varchar(60) not null,
    rank smallint not null,
    constraint pk_actor_term primary key (actor_id, vocabulary, term),
    constraint fk_actor_term_actor foreign key (actor_id) references actor (id),
    constraint fk_actor_term_vocabulary foreign key (vocabulary, term) references vocabulary_term (vocabulary, code)
);
create index ix_actor_term_term on actor_term (vocabulary, term, actor_id);

-- People one reaches an actor through, in their work. A contact that is taken out is deleted: these are personal data.
create sequence actor_contact_seq start with 50 increment by 50;
create table actor_contact (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    actor_id bigint not null,
    name varchar(200) not null,
    duty varchar(200),
    email varchar(254),
    phone varchar(20),
    -- Asked not to be written to.
    no_mail boolean not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_actor_contact_uuid unique (uuid),
    constraint fk_actor_contact_actor foreign key (actor_id) references actor (id)
);
create index ix_actor_contact_actor on actor_contact (actor_id);

-- Who runs a place; unknown until somebody says so.
alter table place add column actor_id bigint;
alter table place add constraint fk_place_actor foreign key (actor_id) references actor (id);
create index ix_place_actor on place (actor_id);
create index ix_place_pivot on place (pivot);

insert into vocabulary_term (vocabulary, code, label, label_en, parent_code, rank, active) values
    ('actor-type', 'commune', 'Commune', 'Municipality', null, 1, true),
    ('actor-type', 'ccas', 'CCAS ou CIAS', 'Municipal social services (CCAS, CIAS)', null, 2, true),
    ('actor-type', 'intercommunalite', 'EPT ou EPCI', 'Intercommunal body (EPT, EPCI)', null, 3, true),
    ('actor-type', 'departement', 'Département', 'Département', null, 4, true),
    ('actor-type', 'region', 'Région', 'Region', null, 5, true),
    ('actor-type', 'etat', 'Service de l''État', 'Service of the State', null, 6, true),
    ('actor-type', 'protection-sociale', 'Organisme de protection sociale', 'Social protection body', null, 7, true),
    ('actor-type', 'emploi', 'Emploi et insertion', 'Employment and integration', null, 8, true),
    ('actor-type', 'association', 'Association', 'Non-profit association', null, 9, true),
    ('actor-type', 'centre-social', 'Centre social ou espace de vie sociale', 'Social centre', null, 10, true),
    ('actor-type', 'mediatheque', 'Médiathèque ou bibliothèque', 'Library', null, 11, true),
    ('actor-type', 'bailleur-social', 'Bailleur social', 'Social landlord', null, 12, true),
    ('actor-type', 'operateur', 'Opérateur (télécommunications, service public)', 'Operator (telecommunications, public service)', null, 13, true),
    ('actor-type', 'fondation', 'Fondation', 'Foundation', null, 14, true),
    ('actor-type', 'conseil-citoyen', 'Conseil citoyen', 'Citizens'' council', null, 15, true),
    ('actor-type', 'collectif-habitants', 'Collectif d''habitants', 'Residents'' group', null, 16, true),
    ('actor-type', 'education', 'Établissement d''enseignement', 'School or university', null, 17, true),
    ('actor-type', 'entreprise', 'Entreprise', 'Company', null, 18, true),
    ('actor-type', 'autre', 'Autre', 'Other', null, 19, true);

insert into vocabulary_term (vocabulary, code, label, label_en, parent_code, rank, active) values
    ('network', 'hub', 'Hub territorial pour un numérique inclusif', 'Regional hub for digital inclusion', null, 1, true),
    ('network', 'per', 'PER', null, null, 2, true),
    ('network', 'france-services', 'France services', null, null, 3, true),
    ('network', 'conseiller-numerique', 'Conseiller numérique', null, null, 4, true),
    ('network', 'aidants-connect', 'Aidants Connect', null, null, 5, true),
    ('network', 'mednum', 'La MedNum', null, null, 6, true),
    ('network', 'centres-sociaux', 'Fédération des centres sociaux', 'Federation of social centres', null, 7, true),
    ('network', 'tiers-lieux', 'Réseau de tiers-lieux', 'Network of third places', null, 8, true),
    ('network', 'pimms', 'PIMMS Médiation', null, null, 9, true);

-- Whoever gives an actor an identifier holds this row, so that two who enter the same one at once are told.
create table actor_identifier_lock (id integer not null primary key);
insert into actor_identifier_lock (id) values (1);
