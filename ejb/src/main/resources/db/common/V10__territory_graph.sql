-- Territories are the nodes of a dated acyclic graph; territory_link holds its edges as sources state them, and
-- territory_closure what follows from them. A row holds from valid_from on and no longer from valid_to on.
-- EclipseLink takes the 50 numbers that end with the sequence's value, hence the start.
create sequence territory_seq start with 50 increment by 50;

create table territory (
    id bigint primary key,
    uuid varchar(36) not null unique,
    version integer not null,
    kind varchar(20) not null,
    code varchar(80) not null unique,
    official_code varchar(20),
    name varchar(200) not null,
    search_key varchar(300) not null,
    description varchar(2000),
    population integer,
    centre_lat double precision,
    centre_lon double precision,
    valid_from date not null,
    valid_to date
);
create index territory_kind_name on territory (kind, search_key);

create table territory_link (
    parent_id bigint not null references territory (id),
    child_id bigint not null references territory (id),
    valid_from date not null,
    valid_to date,
    primary key (parent_id, child_id, valid_from)
);
create index territory_link_child on territory_link (child_id);

create table territory_closure (
    ancestor_id bigint not null references territory (id),
    descendant_id bigint not null references territory (id),
    valid_from date not null,
    valid_to date,
    primary key (ancestor_id, descendant_id, valid_from)
);
create index territory_closure_descendant on territory_closure (descendant_id, ancestor_id);

-- What the closure should be, worked out here before the difference is applied; empty between two computations.
create table territory_closure_draft (
    ancestor_id bigint not null,
    descendant_id bigint not null,
    primary key (ancestor_id, descendant_id)
);

create table territory_retired_code (
    old_code varchar(5) primary key,
    commune_id bigint not null references territory (id)
);

create table commune_postal_code (
    commune_id bigint not null references territory (id),
    postal_code varchar(5) not null,
    primary key (commune_id, postal_code)
);
create index commune_postal_code_code on commune_postal_code (postal_code);
