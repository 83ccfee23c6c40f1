-- What advisers did in a month in a place, as a source says: what a file says of it takes the place of what the source
-- said before. No row is about a person.
create sequence activity_sheet_seq start with 50 increment by 50;
create table activity_sheet (
    id bigint primary key,
    uuid varchar(36) not null,
    -- Whose files say so, such as coop.
    source varchar(60) not null,
    -- The first day of the month.
    counted_in date not null,
    -- The commune of the place; a larger territory where the file names none.
    territory_id bigint not null,
    -- The place as the file calls it; empty for none, such as help at a distance.
    place varchar(200) not null,
    -- What files call the adviser; empty where they do not say.
    adviser varchar(60) not null,
    received_at timestamp(6) with time zone not null,
    constraint uq_activity_sheet_uuid unique (uuid),
    constraint uq_activity_sheet unique (source, counted_in, territory_id, place, adviser),
    constraint fk_activity_sheet_territory foreign key (territory_id) references territory (id)
);
create index ix_activity_sheet_territory on activity_sheet (territory_id, counted_in);

-- How much of it there was, one row for each value of a dimension: dimensions are never crossed.
create table activity_count (
    sheet_id bigint not null,
    -- kind, theme, duration, age, status or redirection.
    dimension varchar(20) not null,
    term varchar(60) not null,
    activities integer not null,
    -- Who took part: one for help to one person, as many as came for a workshop.
    supports integer not null,
    constraint pk_activity_count primary key (sheet_id, dimension, term),
    constraint fk_activity_count_sheet foreign key (sheet_id) references activity_sheet (id),
    check (activities >= 0),
    check (supports >= 0)
);

-- What advisers help with, as the Coop de la médiation numérique lists it.
insert into vocabulary_term (vocabulary, code, label, label_en, parent_code, rank, active) values
    ('mediation-theme', 'diagnostic', 'Diagnostic numérique', 'Digital assessment', null, 1, true),
    ('mediation-theme', 'materiel', 'Prendre en main du matériel', 'Getting to know a device', null, 2, true),
    ('mediation-theme', 'maintenance', 'Maintenance de matériel', 'Maintaining devices', null, 3, true),
    ('mediation-theme', 'contenus', 'Gérer ses contenus numériques', 'Managing one''s files', null, 4, true),
    ('mediation-theme', 'internet', 'Navigation sur internet', 'Browsing the internet', null, 5, true),
    ('mediation-theme', 'courriel', 'E-mail', 'E-mail', null, 6, true),
    ('mediation-theme', 'bureautique', 'Bureautique', 'Office software', null, 7, true),
    ('mediation-theme', 'reseaux-sociaux', 'Réseaux sociaux communication', 'Social networks and messaging', null, 8, true),
    ('mediation-theme', 'sante', 'Santé', 'Health', null, 9, true),
    ('mediation-theme', 'banque-achats', 'Banque et achats en ligne', 'Banking and shopping online', null, 10, true),
    ('mediation-theme', 'professionnel', 'Accompagner un professionnel', 'Helping a professional', null, 11, true),
    ('mediation-theme', 'insertion', 'Insertion professionnelle', 'Getting into work', null, 12, true),
    ('mediation-theme', 'securite', 'Prévention en sécurité numérique', 'Being safe online', null, 13, true),
    ('mediation-theme', 'parentalite', 'Parentalité', 'Parenting', null, 14, true),
    ('mediation-theme', 'scolarite', 'Scolarité et numérique', 'School and digital life', null, 15, true),
    ('mediation-theme', 'creation', 'Créer avec le numérique', 'Creating with digital tools', null, 16, true),
    ('mediation-theme', 'culture', 'Culture numérique', 'Digital culture', null, 17, true),
    ('mediation-theme', 'ia', 'Intelligence artificielle (IA)', 'Artificial intelligence (AI)', null, 18, true),
    ('mediation-theme', 'demarches', 'Aide aux démarches administratives', 'Help with paperwork', null, 19, true),
    ('mediation-theme', 'autre', 'Autre', 'Other', null, 20, true);

-- Who takes part in what advisers do, and who is sent on: computed by "deployment".
insert into indicator_definition
    (code, display_rank, measure, factor, decimals, direction, dimension, when_absent, absent_reason)
values
    ('support-theme', 86, 'COUNT', 1, 0, 'UP', 'mediation-theme', 'ZERO', null),
    ('support-redirected', 87, 'RATIO', 100, 1, 'NEUTRAL', null, 'NOT_COMPUTABLE', 'no-support');
