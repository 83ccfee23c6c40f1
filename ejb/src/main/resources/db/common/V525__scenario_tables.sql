-- Proposed changes to posts and drop-ins. How far one is follows from its day of submission and its lines.
create sequence deployment_scenario_seq start with 50 increment by 50;
create table deployment_scenario (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    title varchar(200) not null,
    -- On which territory it is kept.
    territory_id bigint not null,
    note varchar(1000),
    -- The day on which the prefecture was asked; null for a draft.
    submitted_on date,
    search_text varchar(500) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_deployment_scenario_uuid unique (uuid),
    constraint fk_deployment_scenario_territory foreign key (territory_id) references territory (id)
);
create index ix_deployment_scenario_search on deployment_scenario (search_text, id);
create index ix_deployment_scenario_territory on deployment_scenario (territory_id);

-- What a scenario proposes for one post or drop-in.
create sequence scenario_line_seq;
create table scenario_line (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    scenario_id bigint not null,
    code varchar(20) not null,
    -- post or drop-in
    object varchar(10) not null,
    -- The code of the post or drop-in; null for one that is to be opened.
    reference varchar(40),
    proposal varchar(10) not null,
    host_id bigint,
    from_id bigint,
    to_id bigint,
    on_day date not null,
    yearly_cost decimal(14, 2),
    payer varchar(60),
    reason varchar(1000),
    -- That an opinion was given follows from the opinions.
    state varchar(10) not null,
    constraint uq_scenario_line_uuid unique (uuid),
    constraint uq_scenario_line_code unique (scenario_id, code),
    constraint fk_scenario_line_scenario foreign key (scenario_id) references deployment_scenario (id),
    constraint fk_scenario_line_host foreign key (host_id) references post_host (id),
    constraint fk_scenario_line_from foreign key (from_id) references territory (id),
    constraint fk_scenario_line_to foreign key (to_id) references territory (id),
    check (object in ('post', 'drop-in')),
    check (proposal in ('keep', 'open', 'move', 'merge', 'close')),
    check (state in ('proposed', 'decided', 'done', 'refused')),
    check (yearly_cost >= 0)
);
create index ix_scenario_line_host on scenario_line (host_id);
create index ix_scenario_line_from on scenario_line (from_id);
create index ix_scenario_line_to on scenario_line (to_id);

-- What the prefecture says of a line. Nothing is changed or taken away; the last one counts.
create sequence scenario_opinion_seq;
create table scenario_opinion (
    id bigint primary key,
    uuid varchar(36) not null,
    line_id bigint not null,
    opinion varchar(15) not null,
    comment_text varchar(1000) not null,
    given_on date not null,
    -- How whoever gave it, or brought it in by a file, is called.
    given_by varchar(200) not null,
    -- Whether an officer brought it in by a file.
    by_file boolean not null,
    created_at timestamp(6) with time zone not null,
    constraint uq_scenario_opinion_uuid unique (uuid),
    constraint fk_scenario_opinion_line foreign key (line_id) references scenario_line (id),
    check (opinion in ('favourable', 'reserved', 'unfavourable'))
);
create index ix_scenario_opinion_line on scenario_opinion (line_id, given_on, id);

-- What officers and the prefecture write to each other about a scenario.
create sequence scenario_message_seq;
create table scenario_message (
    id bigint primary key,
    uuid varchar(36) not null,
    scenario_id bigint not null,
    words varchar(2000) not null,
    written_by varchar(200) not null,
    -- Whether the prefecture wrote it.
    prefecture boolean not null,
    written_at timestamp(6) with time zone not null,
    constraint uq_scenario_message_uuid unique (uuid),
    constraint fk_scenario_message_scenario foreign key (scenario_id) references deployment_scenario (id)
);
create index ix_scenario_message_scenario on scenario_message (scenario_id, id);
