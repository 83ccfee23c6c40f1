-- What actions count month by month: never who, only how many. Which counts a kind asks for is data.
create sequence plan_measure_seq start with 100 increment by 50;
create table plan_measure (
    id bigint primary key,
    version integer not null,
    -- What files and the API call it.
    code varchar(60) not null,
    label varchar(120) not null,
    label_en varchar(120) not null,
    unit varchar(60) not null,
    unit_en varchar(60) not null,
    -- sum: months add up; last: the latest month holds.
    tally varchar(10) not null,
    constraint uq_plan_measure_code unique (code),
    check (tally in ('sum', 'last'))
);

create table plan_kind_measure (
    kind varchar(60) not null,
    -- Its vocabulary, for the foreign key.
    kind_vocabulary varchar(40) default 'action-kind' not null,
    measure_id bigint not null,
    rank smallint not null,
    constraint pk_plan_kind_measure primary key (kind, measure_id),
    constraint fk_plan_kind_measure_kind foreign key (kind_vocabulary, kind) references vocabulary_term (vocabulary, code),
    constraint fk_plan_kind_measure_measure foreign key (measure_id) references plan_measure (id)
);
create index ix_plan_kind_measure_measure on plan_kind_measure (measure_id);

create sequence plan_figure_seq start with 50 increment by 50;
create table plan_figure (
    id bigint primary key,
    -- Grows with each change; the sum over a month tells whether somebody changed it meanwhile.
    version integer not null,
    action_id bigint not null,
    measure_id bigint not null,
    -- Its first day.
    counted_in date not null,
    -- Null where it was taken back.
    figure decimal(14, 2),
    -- officer or file.
    source varchar(20) not null,
    noted_at timestamp(6) with time zone not null,
    constraint uq_plan_figure unique (action_id, counted_in, measure_id),
    constraint fk_plan_figure_action foreign key (action_id) references plan_action (id),
    constraint fk_plan_figure_measure foreign key (measure_id) references plan_measure (id),
    check (figure >= 0)
);
create index ix_plan_figure_measure on plan_figure (measure_id, counted_in);

insert into plan_measure (id, version, code, label, label_en, unit, unit_en, tally) values
    (1, 1, 'ateliers', 'Ateliers tenus', 'Workshops held', 'ateliers', 'workshops', 'sum'),
    (2, 1, 'places', 'Places offertes', 'Seats offered', 'places', 'seats', 'sum'),
    (3, 1, 'presences', 'Présences', 'Attendances', 'présences', 'attendances', 'sum'),
    (4, 1, 'certifies', 'Personnes certifiées', 'People certified', 'personnes', 'people', 'sum'),
    (5, 1, 'entrees', 'Entrées dans le parcours', 'People who entered', 'personnes', 'people', 'sum'),
    (6, 1, 'niveau_avant_debutant', 'Débutants avant', 'Beginners before', 'personnes', 'people', 'sum'),
    (7, 1, 'niveau_avant_intermediaire', 'Intermédiaires avant', 'Intermediates before', 'personnes', 'people', 'sum'),
    (8, 1, 'niveau_avant_avance', 'Avancés avant', 'Advanced before', 'personnes', 'people', 'sum'),
    (9, 1, 'niveau_apres_debutant', 'Débutants après', 'Beginners after', 'personnes', 'people', 'sum'),
    (10, 1, 'niveau_apres_intermediaire', 'Intermédiaires après', 'Intermediates after', 'personnes', 'people', 'sum'),
    (11, 1, 'niveau_apres_avance', 'Avancés après', 'Advanced after', 'personnes', 'people', 'sum'),
    (12, 1, 'sorties', 'Sorties du parcours', 'People who completed', 'personnes', 'people', 'sum'),
    (13, 1, 'seances', 'Séances', 'Sessions', 'séances', 'sessions', 'sum'),
    (14, 1, 'professionnels_formes', 'Professionnels formés', 'Professionals trained', 'personnes', 'people', 'sum'),
    (15, 1, 'foyers', 'Foyers équipés', 'Households equipped', 'foyers', 'households', 'sum'),
    (16, 1, 'appareils_neufs', 'Appareils neufs remis', 'New devices given', 'appareils', 'devices', 'sum'),
    (17, 1, 'appareils_reconditionnes', 'Appareils reconditionnés', 'Reconditioned devices', 'appareils', 'devices', 'sum'),
    (18, 1, 'stock', 'Appareils en stock', 'Devices in stock', 'appareils', 'devices', 'last'),
    (19, 1, 'donnees_par_personne', 'Données mobiles par personne', 'Mobile data per person', 'Go', 'GB', 'last'),
    (20, 1, 'defis', 'Défis', 'Challenges', 'défis', 'challenges', 'sum'),
    (21, 1, 'appareils_collectes', 'Appareils collectés', 'Devices collected', 'appareils', 'devices', 'sum'),
    (22, 1, 'logements_raccordes', 'Logements raccordés', 'Homes connected', 'logements', 'homes', 'sum'),
    (23, 1, 'structures_habilitees', 'Structures habilitées', 'Organisations authorised', 'structures', 'organisations', 'sum'),
    (24, 1, 'aidants_habilites', 'Aidants habilités', 'Carers authorised', 'personnes', 'people', 'sum'),
    (25, 1, 'fiches_confirmees', 'Fiches confirmées', 'Records confirmed', 'fiches', 'records', 'sum'),
    (26, 1, 'guides_distribues', 'Guides distribués', 'Guides handed out', 'exemplaires', 'copies', 'sum'),
    (27, 1, 'evenements', 'Événements', 'Events', 'événements', 'events', 'sum'),
    (28, 1, 'participants', 'Participants', 'Participants', 'personnes', 'people', 'sum'),
    (29, 1, 'pass_distribues', 'Pass distribués', 'Passes handed out', 'pass', 'passes', 'sum'),
    (30, 1, 'pass_utilises', 'Pass utilisés', 'Passes used', 'pass', 'passes', 'sum');

insert into plan_kind_measure (kind, measure_id, rank) values
    ('serie-ateliers', 1, 0),
    ('serie-ateliers', 2, 1),
    ('serie-ateliers', 3, 2),
    ('serie-ateliers', 4, 3),
    ('parcours-individuel', 5, 0),
    ('parcours-individuel', 6, 1),
    ('parcours-individuel', 7, 2),
    ('parcours-individuel', 8, 3),
    ('parcours-individuel', 9, 4),
    ('parcours-individuel', 10, 5),
    ('parcours-individuel', 11, 6),
    ('parcours-individuel', 12, 7),
    ('formation-professionnels', 13, 0),
    ('formation-professionnels', 14, 1),
    ('equipement', 15, 0),
    ('equipement', 16, 1),
    ('equipement', 17, 2),
    ('equipement', 18, 3),
    ('equipement', 19, 4),
    ('defis', 20, 0),
    ('defis', 13, 1),
    ('defis', 28, 2),
    ('reconditionnement', 21, 0),
    ('reconditionnement', 17, 1),
    ('reconditionnement', 18, 2),
    ('wifi-bailleurs', 22, 0),
    ('aidants-connect', 23, 0),
    ('aidants-connect', 24, 1),
    ('guide', 25, 0),
    ('guide', 26, 1),
    ('evenement', 27, 0),
    ('evenement', 28, 1),
    ('pass-numerique', 29, 0),
    ('pass-numerique', 30, 1);
