-- What national files said of posts, a file for each day.
create sequence post_file_seq;
create table post_file (
    id bigint primary key,
    uuid varchar(36) not null,
    taken_on date not null,
    created_at timestamp(6) with time zone not null,
    constraint uq_post_file_uuid unique (uuid),
    constraint uq_post_file_day unique (taken_on)
);

create table post_file_row (
    file_id bigint not null,
    code varchar(40) not null,
    host varchar(40),
    host_name varchar(300),
    state varchar(10),
    coordinator varchar(10),
    training varchar(20),
    convention varchar(20),
    convention_ends_on date,
    contract_ends_on date,
    returned_on date,
    bonus varchar(10),
    agreed decimal(14, 2),
    paid decimal(14, 2),
    instalment1 decimal(14, 2),
    instalment1_on date,
    instalment2 decimal(14, 2),
    instalment2_on date,
    instalment3 decimal(14, 2),
    instalment3_on date,
    constraint pk_post_file_row primary key (file_id, code),
    constraint fk_post_file_row_file foreign key (file_id) references post_file (id)
);
