-- Who employs conseillers numériques.
create sequence post_host_seq;
create table post_host (
    id bigint primary key,
    uuid varchar(36) not null,
    -- What the national files call it.
    code varchar(40) not null,
    name varchar(300) not null,
    siret varchar(14),
    -- public or private; null where no file says.
    kind varchar(10),
    -- Its commune; null where no file says.
    territory_id bigint,
    -- Posts that the State granted it, and what it pays for them.
    posts_granted integer,
    state_amount decimal(14, 2),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_post_host_uuid unique (uuid),
    constraint uq_post_host_code unique (code),
    constraint fk_post_host_territory foreign key (territory_id) references territory (id),
    check (kind in ('public', 'private')),
    check (posts_granted >= 0),
    check (state_amount >= 0)
);
create index ix_post_host_siret on post_host (siret);
create index ix_post_host_territory on post_host (territory_id);

-- Posts of conseillers numériques. Whether one is occupied is worked out of its assignments.
create sequence post_seq start with 50 increment by 50;
create table post (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    -- What the national files call it.
    code varchar(40) not null,
    -- On which territory it is kept.
    territory_id bigint not null,
    coordinator varchar(10),
    convention varchar(20),
    convention_ends_on date,
    contract_ends_on date,
    bonus varchar(10),
    agreed decimal(14, 2),
    paid decimal(14, 2),
    -- What follows after the end of the convention.
    outcome varchar(20),
    yearly_cost decimal(14, 2),
    training varchar(20),
    note varchar(1000),
    returned_on date,
    -- The day of the national file that spoke of it last; null where none did.
    reported_on date,
    search_text varchar(500) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_post_uuid unique (uuid),
    constraint uq_post_code unique (code),
    constraint fk_post_territory foreign key (territory_id) references territory (id),
    check (agreed >= 0),
    check (paid >= 0),
    check (yearly_cost >= 0)
);
create index ix_post_search on post (search_text, id);
create index ix_post_territory on post (territory_id);
create index ix_post_convention on post (convention_ends_on);

-- Which host has a post from when to when.
create sequence post_host_period_seq;
create table post_host_period (
    id bigint primary key,
    uuid varchar(36) not null,
    post_id bigint not null,
    host_id bigint not null,
    -- Null for longer than anybody knows.
    starts_on date,
    -- The last day; null for the host of today.
    ends_on date,
    constraint uq_post_host_period_uuid unique (uuid),
    constraint fk_post_host_period_post foreign key (post_id) references post (id),
    constraint fk_post_host_period_host foreign key (host_id) references post_host (id),
    check (ends_on >= starts_on)
);
create index ix_post_host_period_post on post_host_period (post_id);
create index ix_post_host_period_host on post_host_period (host_id);

-- Who holds a post from when to when.
create sequence post_assignment_seq;
create table post_assignment (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    post_id bigint not null,
    -- What files call the adviser; null where only the post is known to be held.
    adviser varchar(60),
    starts_on date,
    -- The last day, where it is over before its contract.
    ends_on date,
    contract_ends_on date,
    constraint uq_post_assignment_uuid unique (uuid),
    constraint fk_post_assignment_post foreign key (post_id) references post (id),
    check (ends_on >= starts_on),
    check (contract_ends_on >= starts_on)
);
create index ix_post_assignment_post on post_assignment (post_id);

-- How many posts the plan wants in a commune.
create table post_target (
    territory_id bigint primary key,
    target integer not null,
    -- yes where the commune has quarters of urban policy.
    urban_policy varchar(10),
    constraint fk_post_target_territory foreign key (territory_id) references territory (id),
    check (target >= 0)
);

-- What holds for the posts of a territory, such as what one costs a year.
create table deployment_parameter (
    territory_id bigint not null,
    code varchar(40) not null,
    amount decimal(14, 2) not null,
    constraint pk_deployment_parameter primary key (territory_id, code),
    constraint fk_deployment_parameter_territory foreign key (territory_id) references territory (id),
    check (amount >= 0)
);
