package fr.maillage.territory;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.territory.QpvImportReport.RowError;
import fr.maillage.territory.model.QpvPolicy;
import fr.maillage.territory.persistence.ClosureRepository;
import fr.maillage.territory.persistence.GraphRepository;
import fr.maillage.territory.persistence.Link;
import fr.maillage.territory.persistence.Node;
import fr.maillage.territory.persistence.ReferenceVersionRepository;
import fr.maillage.territory.persistence.StoredNode;
import fr.maillage.territory.reference.QpvFile;
import fr.maillage.territory.reference.QpvFile.Column;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the list of QPV (priority neighbourhoods) from a file of the ANCT. It may be a part of the list: QPV that the
 * file does not name stay as they are. Safe to run twice.
 */
@Stateless
public class QpvImportService {

    /** The whole list of France has 80 kB; what is larger is another file. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final List<String> QPV = List.of(TerritoryKind.QPV.name());

    @Inject
    private GraphRepository graph;

    @Inject
    private ClosureRepository closure;

    @Inject
    private ReferenceVersionRepository versions;

    @Inject
    private CommuneDirectoryCache communes;

    @Inject
    private QpvRejects rejects;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * Takes every right row and reports the others. A QPV that spans communes becomes a part of each; former INSEE
     * codes lead to the communes of today.
     *
     * @param content a CSV with the columns {@code code_qp}, {@code nom}, {@code communes_insee}
     * @param since the day from which new QPV, and their communes, hold
     * @throws Problem UNAUTHENTICATED or DENIED without MANAGE_REFERENCE everywhere; INVALID on field {@code file} when
     *     it cannot be read, on {@code since} when that is missing; TOO_LARGE above 5 MB
     */
    public QpvImportReport take(InputStream content, LocalDate since) {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        if (since == null) {
            throw Problem.invalid("since", "required", null);
        }
        QpvFile.Parsed file = QpvFile.parse(bytes(content));
        versions.lock();
        List<RowError> errors = new ArrayList<>();
        Map<String, Wanted> wanted = check(file, errors);
        long rejected = errors.stream().map(RowError::line).distinct().count();
        Outcome outcome = store(wanted, since);
        audit.recordAll(outcome.lines());
        return new QpvImportReport(
                file.rows().size(),
                outcome.created(),
                outcome.updated(),
                wanted.size() - outcome.created() - outcome.updated(),
                (int) rejected,
                errors.isEmpty() ? null : rejects.store(file, errors),
                errors);
    }

    /** The right rows by territory code. */
    private Map<String, Wanted> check(QpvFile.Parsed file, List<RowError> errors) {
        CommuneDirectory directory = communes.get();
        Map<String, Wanted> wanted = new HashMap<>();
        for (QpvFile.Row row : file.rows()) {
            List<RowError> found = new ArrayList<>();
            add(found, row, file.columns().get(Column.CODE), QpvPolicy.checkCode(row.code()));
            add(found, row, file.columns().get(Column.NAME), QpvPolicy.checkName(row.name()));
            String column = file.columns().get(Column.COMMUNES);
            Set<Commune> in = new HashSet<>();
            for (String insee : row.communes()) {
                Optional<Commune> commune = directory.byInsee(insee);
                commune.ifPresentOrElse(
                        in::add,
                        () -> add(found, row, column, Optional.of(Violation.of("communes", "qpv.commune", insee))));
            }
            if (row.communes().isEmpty()) {
                add(found, row, column, Optional.of(Violation.of("communes", "required", null)));
            }
            String code = TerritoryKind.QPV.code(row.code());
            if (found.isEmpty() && wanted.containsKey(code)) {
                add(
                        found,
                        row,
                        file.columns().get(Column.CODE),
                        Optional.of(Violation.of("code", "qpv.repeated", row.code())));
            }
            if (found.isEmpty()) {
                wanted.put(
                        code, new Wanted(new Node(TerritoryKind.QPV.name(), code, row.code(), row.name(), null), in));
            }
            errors.addAll(found);
        }
        return wanted;
    }

    private Outcome store(Map<String, Wanted> wanted, LocalDate since) {
        Map<String, StoredNode> known = graph.nodes(QPV);
        Set<Link> allLinks = graph.links(List.of(TerritoryKind.COMMUNE.name()), TerritoryKind.QPV.name());
        Map<Long, Set<Link>> linksByQpv =
                allLinks.stream().collect(Collectors.groupingBy(Link::childId, Collectors.toSet()));
        List<Node> added = wanted.entrySet().stream()
                .filter(e -> !known.containsKey(e.getKey()))
                .map(e -> e.getValue().node())
                .toList();
        Map<String, StoredNode> stored = new HashMap<>(known);
        stored.putAll(graph.insertNodes(added, since));

        Map<Long, Node> renamed = new HashMap<>();
        Set<Link> before = new HashSet<>();
        Set<Link> after = new HashSet<>();
        Set<Long> moved = new HashSet<>();
        List<AuditLine> lines = new ArrayList<>();
        wanted.forEach((code, row) -> {
            StoredNode old = known.get(code);
            StoredNode node = stored.get(code);
            Set<Link> links = row.links(node.id());
            Set<Link> oldLinks = linksByQpv.getOrDefault(node.id(), Set.of());
            before.addAll(oldLinks);
            after.addAll(links);
            if (old == null || !links.equals(oldLinks)) {
                moved.add(node.id());
            }
            if (old != null && !old.same(row.node())) {
                renamed.put(node.id(), row.node());
            }
            if (old == null || !old.same(row.node()) || !links.equals(oldLinks)) {
                lines.add(line(old, node, row, oldLinks));
            }
        });
        if (!lines.isEmpty()) {
            graph.updateNodes(renamed);
            graph.replaceLinks(before, after, since);
            closure.rebuildQpv(moved, since);
            // Whether a perimeter lies inside an EPT depends on where its own QPV lie.
            graph.links(List.of(TerritoryKind.PERIMETER.name()), TerritoryKind.QPV.name()).stream()
                    .filter(l -> moved.contains(l.childId()))
                    .map(Link::parentId)
                    .distinct()
                    .forEach(id -> closure.rebuildPerimeter(id, since));
        }
        return new Outcome(added.size(), lines.size() - added.size(), lines);
    }

    private AuditLine line(StoredNode old, StoredNode node, Wanted row, Set<Link> oldLinks) {
        List<Change> changes = new ArrayList<>();
        if (old == null || !old.name().equals(row.node().name())) {
            changes.add(new Change(
                    "name", old == null ? null : old.name(), row.node().name()));
        }
        if (!oldLinks.equals(row.links(node.id()))) {
            Set<Long> before = oldLinks.stream().map(Link::parentId).collect(Collectors.toSet());
            changes.add(new Change(
                    "communes",
                    before.isEmpty()
                            ? null
                            : inseeCodes(communes.get().all().stream().filter(c -> before.contains(c.id()))),
                    inseeCodes(row.communes().stream())));
        }
        return new AuditLine(
                old == null ? "territory.create-qpv" : "territory.update-qpv",
                new RecordRef("territory", node.uuid()),
                row.node().name(),
                node.id(),
                changes);
    }

    private static String inseeCodes(Stream<Commune> communes) {
        return communes.map(Commune::insee).sorted().collect(Collectors.joining(" "));
    }

    private static void add(List<RowError> errors, QpvFile.Row row, String column, Optional<Violation> violation) {
        violation.ifPresent(v -> errors.add(new RowError(row.line(), column, v)));
    }

    private static byte[] bytes(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw Problem.of(
                        Problem.Kind.TOO_LARGE,
                        "file",
                        "file-too-large",
                        null,
                        String.valueOf(MAX_BYTES / (1024 * 1024)));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read", e);
        }
    }

    private record Wanted(Node node, Set<Commune> communes) {

        Set<Link> links(long qpvId) {
            return communes.stream().map(c -> new Link(c.id(), qpvId)).collect(Collectors.toSet());
        }
    }

    private record Outcome(int created, int updated, List<AuditLine> lines) {}
}
