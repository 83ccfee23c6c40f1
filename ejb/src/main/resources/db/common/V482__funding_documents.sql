-- Documents of lines of financing plans: agreements, notices of grant, proofs of payment.
create sequence funding_document_seq start with 50 increment by 50;
create table funding_document (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    line_id bigint not null,
    -- agreement, notice or payment.
    kind varchar(20) not null,
    dated_on date not null,
    -- The stored file, what it is called, what it is and how many bytes it has.
    file_id varchar(36) not null,
    file_name varchar(200) not null,
    media_type varchar(100) not null,
    size_bytes bigint not null,
    constraint uq_funding_document_uuid unique (uuid),
    constraint uq_funding_document_file unique (file_id),
    constraint fk_funding_document_line foreign key (line_id) references funding_line (id),
    check (kind in ('agreement', 'notice', 'payment'))
);
create index ix_funding_document_line on funding_document (line_id, dated_on);
