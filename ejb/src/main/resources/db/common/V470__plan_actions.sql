-- What is done, and how far it is.
create sequence plan_action_seq start with 50 increment by 50;
create table plan_action (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    -- What files call it, in its territory.
    code varchar(40) not null,
    title varchar(300) not null,
    kind varchar(60) not null,
    -- Its vocabulary, for the foreign key.
    kind_vocabulary varchar(40) default 'action-kind' not null,
    -- Whose officers keep it; where it takes place is in plan_action_territory.
    territory_id bigint not null,
    purpose varchar(4000),
    -- idea, planned, running, done, suspended or abandoned.
    state varchar(20) not null,
    state_reason varchar(500),
    starts_on date,
    ends_on date,
    lead_id bigint,
    deliverables varchar(4000),
    risks varchar(4000),
    search_text varchar(2500) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_plan_action_uuid unique (uuid),
    constraint uq_plan_action_code unique (territory_id, code),
    constraint fk_plan_action_territory foreign key (territory_id) references territory (id),
    constraint fk_plan_action_kind foreign key (kind_vocabulary, kind) references vocabulary_term (vocabulary, code),
    constraint fk_plan_action_lead foreign key (lead_id) references actor (id),
    check (state in ('idea', 'planned', 'running', 'done', 'suspended', 'abandoned')),
    check (state <> 'done' or ends_on is not null),
    check (ends_on >= starts_on)
);
create index ix_plan_action_search on plan_action (search_text, id);
create index ix_plan_action_lead on plan_action (lead_id);

insert into vocabulary_term (vocabulary, code, label, label_en, parent_code, rank, active) values
    ('action-kind', 'serie-ateliers', 'Série d''ateliers', 'Series of workshops', null, 1, true),
    ('action-kind', 'parcours-individuel', 'Diagnostic individuel et parcours', 'Individual diagnosis and path', null, 2, true),
    ('action-kind', 'formation-professionnels', 'Formation de professionnels', 'Training of professionals', null, 3, true),
    ('action-kind', 'equipement', 'Équipement et connexion', 'Equipment and connection', null, 4, true),
    ('action-kind', 'defis', 'Défis', 'Challenges', null, 5, true),
    ('action-kind', 'reconditionnement', 'Reconditionnement', 'Reconditioning', null, 6, true),
    ('action-kind', 'wifi-bailleurs', 'Wifi des bailleurs', 'Landlords'' wifi', null, 7, true),
    ('action-kind', 'aidants-connect', 'Aidants Connect', 'Aidants Connect', null, 8, true),
    ('action-kind', 'guide', 'Guide', 'Guide', null, 9, true),
    ('action-kind', 'evenement', 'Événement', 'Event', null, 10, true),
    -- Its operator was liquidated in January 2024.
    ('action-kind', 'pass-numerique', 'Pass numérique', 'Pass numérique', null, 11, false);

-- Whom it is for.
create table plan_action_term (
    action_id bigint not null,
    vocabulary varchar(40) not null,
    term varchar(60) not null,
    rank smallint not null,
    constraint pk_plan_action_term primary key (action_id, vocabulary, term),
    constraint fk_plan_action_term_action foreign key (action_id) references plan_action (id),
    constraint fk_plan_action_term_term foreign key (vocabulary, term) references vocabulary_term (vocabulary, code)
);
create index ix_plan_action_term_term on plan_action_term (vocabulary, term);

-- Where it takes place: its perimeter, of one territory or several, and its communes.
create table plan_action_territory (
    action_id bigint not null,
    -- perimeter or commune.
    role varchar(20) not null,
    territory_id bigint not null,
    rank smallint not null,
    constraint pk_plan_action_territory primary key (action_id, role, territory_id),
    constraint fk_plan_action_territory_action foreign key (action_id) references plan_action (id),
    constraint fk_plan_action_territory_territory foreign key (territory_id) references territory (id),
    check (role in ('perimeter', 'commune'))
);
create index ix_plan_action_territory_territory on plan_action_territory (territory_id);

-- What it serves; the first line is its principal one.
create table plan_action_line (
    action_id bigint not null,
    line_id bigint not null,
    rank smallint not null,
    constraint pk_plan_action_line primary key (action_id, line_id),
    constraint fk_plan_action_line_action foreign key (action_id) references plan_action (id),
    constraint fk_plan_action_line_line foreign key (line_id) references frame_line (id)
);
create index ix_plan_action_line_line on plan_action_line (line_id);

-- Why it is done.
create table plan_action_evidence (
    action_id bigint not null,
    record_type varchar(40) not null,
    record_id varchar(36) not null,
    rank smallint not null,
    constraint pk_plan_action_evidence primary key (action_id, record_type, record_id),
    constraint fk_plan_action_evidence_action foreign key (action_id) references plan_action (id)
);
create index ix_plan_action_evidence_record on plan_action_evidence (record_type, record_id);

-- Who takes part beside the lead.
create table plan_action_partner (
    action_id bigint not null,
    actor_id bigint not null,
    rank smallint not null,
    constraint pk_plan_action_partner primary key (action_id, actor_id),
    constraint fk_plan_action_partner_action foreign key (action_id) references plan_action (id),
    constraint fk_plan_action_partner_actor foreign key (actor_id) references actor (id)
);
create index ix_plan_action_partner_actor on plan_action_partner (actor_id);

-- By which others file it.
create table plan_action_file (
    action_id bigint not null,
    number varchar(60) not null,
    rank smallint not null,
    constraint pk_plan_action_file primary key (action_id, number),
    constraint fk_plan_action_file_action foreign key (action_id) references plan_action (id)
);

create sequence plan_milestone_seq start with 50 increment by 50;
create table plan_milestone (
    id bigint primary key,
    uuid varchar(36) not null,
    -- Counts the changes of this row, so that two people may work on different milestones of one action.
    version integer not null,
    action_id bigint not null,
    -- Its place, from 1.
    place integer not null,
    title varchar(300) not null,
    due_on date not null,
    done_on date,
    constraint uq_plan_milestone_uuid unique (uuid),
    constraint uq_plan_milestone_place unique (action_id, place),
    constraint fk_plan_milestone_action foreign key (action_id) references plan_action (id),
    check (place > 0)
);
create index ix_plan_milestone_due on plan_milestone (due_on);
