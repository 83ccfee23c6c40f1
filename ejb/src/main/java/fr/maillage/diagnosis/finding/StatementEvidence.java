package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.persistence.StatementRepository;
import fr.maillage.diagnosis.statement.StatementList;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Statements on which findings rest. */
@ApplicationScoped
class StatementEvidence implements EvidenceKind {

    @Inject
    private StatementRepository repository;

    @Inject
    private StatementService statements;

    @Inject
    private StatementList list;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    public String type() {
        return repository.kind();
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return repository.known(ids);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return statements.readable(ids).stream().collect(Collectors.toMap(StatementView::id, StatementView::words));
    }

    @Override
    public Map<UUID, String> suggested(String words, int most) {
        Map<UUID, String> found = new LinkedHashMap<>();
        if (caller.may(Permission.COLLECT)) {
            list.page(ListRequest.having(words), new PageRequest(0, most, "saidOn", false))
                    .items()
                    .forEach(statement -> found.put(statement.id(), statement.words()));
        }
        return found;
    }

    /**
     * Reads texts by the codes of a collection.
     *
     * @param collection its key
     * @return the same texts; the codes of its statements as a finding names these
     */
    List<String> in(long collection, List<String> texts) {
        Map<String, String> known = repository.coded(texts, collection).stream()
                .collect(Collectors.toMap(
                        Statement::code, said -> Evidence.written(new RecordRef(type(), said.uuid()))));
        return texts.stream().map(text -> known.getOrDefault(text, text)).toList();
    }

    @Override
    public Map<String, List<UUID>> coded(Collection<String> codes, long territory) {
        return repository.codedInside(codes, territory, ClockProducer.today(clock));
    }
}
