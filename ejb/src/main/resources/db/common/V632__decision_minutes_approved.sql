-- That minutes are approved leaves nothing to be carried out: such a decision was done by being taken.
update decision set done_on = decided_on
    where done_on is null and withdrawn_on is null and lower(text) not like '% pas %'
    and (lower(text) like 'le compte rendu % est approuvé.' or lower(text) like 'le compte rendu % est approuvé'
        or lower(text) like 'les comptes rendus % sont approuvés.' or lower(text) like 'les comptes rendus % sont approuvés'
        or lower(text) in ('le compte rendu est approuvé', 'le compte rendu est approuvé.'));
