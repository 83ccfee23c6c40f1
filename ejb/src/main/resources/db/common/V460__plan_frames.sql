-- What actions answer to: schemes, roadmaps, protocols, each at its level.
create sequence frame_seq start with 50 increment by 50;
create table frame (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    -- What files call it, in its territory.
    code varchar(40) not null,
    name varchar(300) not null,
    kind varchar(60) not null,
    -- Its vocabulary, for the foreign key.
    kind_vocabulary varchar(40) default 'frame-kind' not null,
    territory_id bigint not null,
    starts_on date,
    ends_on date,
    description varchar(4000),
    search_text varchar(2500) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_frame_uuid unique (uuid),
    constraint uq_frame_code unique (territory_id, code),
    constraint fk_frame_territory foreign key (territory_id) references territory (id),
    constraint fk_frame_kind foreign key (kind_vocabulary, kind) references vocabulary_term (vocabulary, code),
    check (ends_on >= starts_on)
);
create index ix_frame_search on frame (search_text, id);

insert into vocabulary_term (vocabulary, code, label, label_en, parent_code, rank, active) values
    ('frame-kind', 'scheme', 'Schéma territorial numérique', 'Territorial digital scheme', null, 1, true),
    ('frame-kind', 'fne-roadmap', 'Feuille de route France Numérique Ensemble', 'France Numérique Ensemble roadmap', null, 2, true),
    ('frame-kind', 'per-protocol', 'Protocole PER', 'PER protocol', null, 3, true),
    ('frame-kind', 'other', 'Autre cadre', 'Other frame', null, 4, true);

-- What a frame says at a time. An adopted version never changes; the next one takes its place.
create sequence frame_version_seq start with 50 increment by 50;
create table frame_version (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    frame_id bigint not null,
    -- From 1.
    number integer not null,
    -- draft, submitted, adopted or revised.
    state varchar(20) not null,
    submitted_on date,
    adopted_on date,
    assembly varchar(200),
    deliberation varchar(100),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_frame_version_uuid unique (uuid),
    constraint uq_frame_version_number unique (frame_id, number),
    constraint fk_frame_version_frame foreign key (frame_id) references frame (id),
    check (state in ('draft', 'submitted', 'adopted', 'revised')),
    check (state = 'draft' or submitted_on is not null),
    check (state in ('draft', 'submitted')
        or (adopted_on is not null and assembly is not null and deliberation is not null))
);

-- An axis or an objective, the same over all versions: what actions refer to.
create sequence frame_line_seq start with 50 increment by 50;
create table frame_line (
    id bigint primary key,
    uuid varchar(36) not null,
    frame_id bigint not null,
    code varchar(40) not null,
    -- axis or objective.
    level varchar(20) not null,
    constraint uq_frame_line_uuid unique (uuid),
    constraint uq_frame_line_code unique (frame_id, code),
    constraint fk_frame_line_frame foreign key (frame_id) references frame (id),
    check (level in ('axis', 'objective'))
);

-- What a version says of a line.
create table frame_version_line (
    version_id bigint not null,
    line_id bigint not null,
    -- Counts the changes of this row, so that two people may work on different lines of one draft.
    version integer not null,
    -- The axis of an objective; null for an axis.
    parent_id bigint,
    label varchar(500) not null,
    target_value decimal(14, 2),
    unit varchar(60),
    due_on date,
    -- Its place among those below the same one.
    rank integer not null,
    constraint pk_frame_version_line primary key (version_id, line_id),
    constraint fk_frame_version_line_version foreign key (version_id) references frame_version (id),
    constraint fk_frame_version_line_line foreign key (line_id) references frame_line (id),
    constraint fk_frame_version_line_parent foreign key (version_id, parent_id)
        references frame_version_line (version_id, line_id),
    check (parent_id <> line_id),
    check (target_value >= 0)
);
create index ix_frame_version_line_line on frame_version_line (line_id);
create index ix_frame_version_line_parent on frame_version_line (version_id, parent_id);

create table frame_version_line_term (
    version_id bigint not null,
    line_id bigint not null,
    vocabulary varchar(40) not null,
    term varchar(60) not null,
    rank smallint not null,
    constraint pk_frame_version_line_term primary key (version_id, line_id, vocabulary, term),
    constraint fk_frame_version_line_term_line foreign key (version_id, line_id)
        references frame_version_line (version_id, line_id),
    constraint fk_frame_version_line_term_term foreign key (vocabulary, term)
        references vocabulary_term (vocabulary, code)
);
create index ix_frame_version_line_term_term on frame_version_line_term (vocabulary, term);
