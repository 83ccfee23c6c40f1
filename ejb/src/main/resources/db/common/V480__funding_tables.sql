-- Who pays.
insert into vocabulary_term (vocabulary, code, label, label_en, parent_code, rank, active) values
    ('funder', 'p147', 'P147', 'P147 (urban policy)', null, 1, true),
    ('funder', 'p343', 'P343', 'P343 (digital inclusion)', null, 2, true),
    ('funder', 'ept', 'EPT', 'EPT', null, 3, true),
    ('funder', 'departement', 'Département', 'Département', null, 4, true),
    ('funder', 'commune', 'Commune', 'Commune', null, 5, true),
    ('funder', 'region', 'Région', 'Region', null, 6, true),
    ('funder', 'caf', 'CAF', 'CAF', null, 7, true),
    ('funder', 'landlord-tfpb', 'Bailleur (abattement TFPB)', 'Landlord (TFPB abatement)', null, 8, true),
    ('funder', 'foundation', 'Fondation', 'Foundation', null, 9, true),
    ('funder', 'operator', 'Opérateur', 'Operator', null, 10, true),
    ('funder', 'civic-service', 'Service civique', 'Civic service', null, 11, true),
    ('funder', 'participatory-budget-rosny', 'Budget participatif de Rosny-sous-Bois',
        'Participatory budget of Rosny-sous-Bois', null, 12, true),
    ('funder', 'europe', 'Union européenne', 'European Union', null, 13, true),
    ('funder', 'own-funds', 'Fonds propres', 'Own funds', null, 14, true),
    ('funder', 'other', 'Autre financeur', 'Other funder', null, 15, true);

-- Contracts of urban policy, in generations.
create sequence city_contract_seq start with 50 increment by 50;
create table city_contract (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    -- What files call it.
    code varchar(40) not null,
    title varchar(300) not null,
    -- Such as 2015-2023.
    generation varchar(20) not null,
    -- communal or intercommunal.
    kind varchar(20) not null,
    -- On which territory it is kept.
    territory_id bigint not null,
    starts_on date not null,
    ends_on date not null,
    signatories varchar(500),
    search_text varchar(2500) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_city_contract_uuid unique (uuid),
    constraint uq_city_contract_code unique (code),
    constraint fk_city_contract_territory foreign key (territory_id) references territory (id),
    check (kind in ('communal', 'intercommunal')),
    check (ends_on >= starts_on)
);
create index ix_city_contract_search on city_contract (search_text, id);
create index ix_city_contract_territory on city_contract (territory_id);

-- The communes and QPV that a contract is about.
create table city_contract_area (
    contract_id bigint not null,
    territory_id bigint not null,
    constraint pk_city_contract_area primary key (contract_id, territory_id),
    constraint fk_city_contract_area_contract foreign key (contract_id) references city_contract (id),
    constraint fk_city_contract_area_territory foreign key (territory_id) references territory (id)
);
create index ix_city_contract_area_territory on city_contract_area (territory_id);

-- What a funder sets aside for a contract in a year. What is used of it is the sum of its lines.
create sequence envelope_seq;
create table envelope (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    contract_id bigint not null,
    budget_year integer not null,
    funder varchar(60) not null,
    -- Its vocabulary, for the foreign key.
    funder_vocabulary varchar(40) default 'funder' not null,
    amount decimal(14, 2) not null,
    -- Why more than the amount may be granted; null where it may not.
    over_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_envelope_uuid unique (uuid),
    constraint uq_envelope unique (contract_id, budget_year, funder),
    constraint fk_envelope_contract foreign key (contract_id) references city_contract (id),
    constraint fk_envelope_funder foreign key (funder_vocabulary, funder) references vocabulary_term (vocabulary, code),
    check (amount >= 0)
);

-- Who pays what of a record of another feature in a year.
create sequence funding_line_seq;
create table funding_line (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    -- What is funded.
    record_type varchar(60) not null,
    record_uuid varchar(36) not null,
    -- What files call it, in its record.
    code varchar(40) not null,
    funder varchar(60) not null,
    funder_vocabulary varchar(40) default 'funder' not null,
    contract_id bigint,
    -- Null for the whole perimeter.
    commune_id bigint,
    budget_year integer not null,
    -- cash or in-kind.
    nature varchar(10) not null,
    asked decimal(14, 2),
    granted decimal(14, 2),
    agreed decimal(14, 2),
    paid decimal(14, 2),
    asked_on date,
    notified_on date,
    paid_on date,
    file_number varchar(60),
    -- The day of the extract that said the amounts last; null where none did.
    extracted_on date,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_funding_line_uuid unique (uuid),
    constraint uq_funding_line_code unique (record_type, record_uuid, code),
    constraint fk_funding_line_contract foreign key (contract_id) references city_contract (id),
    constraint fk_funding_line_commune foreign key (commune_id) references territory (id),
    constraint fk_funding_line_funder foreign key (funder_vocabulary, funder)
        references vocabulary_term (vocabulary, code),
    check (nature in ('cash', 'in-kind')),
    check (asked >= 0),
    check (granted >= 0),
    check (agreed >= 0),
    check (paid >= 0)
);
create index ix_funding_line_contract on funding_line (contract_id, budget_year, funder);
create index ix_funding_line_file on funding_line (file_number);

-- What a record costs.
create sequence expense_seq;
create table expense (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    record_type varchar(60) not null,
    record_uuid varchar(36) not null,
    item varchar(200) not null,
    budget_year integer not null,
    amount decimal(14, 2) not null,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_expense_uuid unique (uuid),
    constraint uq_expense_item unique (record_type, record_uuid, budget_year, item),
    check (amount >= 0)
);
