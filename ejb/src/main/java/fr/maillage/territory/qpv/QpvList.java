package fr.maillage.territory.qpv;

import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.RecordRef;
import fr.maillage.territory.Commune;
import fr.maillage.territory.CommuneDirectoryCache;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.persistence.ClosureRepository;
import fr.maillage.territory.persistence.GraphRepository;
import fr.maillage.territory.persistence.Link;
import fr.maillage.territory.persistence.Node;
import fr.maillage.territory.persistence.StoredNode;
import fr.maillage.territory.qpv.QpvImportReport.RowError;
import fr.maillage.territory.reference.QpvFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the rows of a list of QPV and brings them into the graph, whoever the list comes from. */
@ApplicationScoped
class QpvList {

    private static final List<String> QPV = List.of(TerritoryKind.QPV.name());

    @Inject
    private GraphRepository graph;

    @Inject
    private ClosureRepository closure;

    @Inject
    private CommuneDirectoryCache communes;

    /** The right rows by territory code. What a file does not say of a QPV that is known stays as it is. */
    Map<String, Wanted> check(QpvFile.Parsed file, List<RowError> errors) {
        QpvRows rows = new QpvRows(file, communes.get(), graph.nodes(QPV));
        Map<String, Wanted> wanted = new HashMap<>();
        for (QpvFile.Row row : file.rows()) {
            rows.read(row, wanted, errors);
        }
        return wanted;
    }

    /** Adds the rows and brings the stored ones up to date; within the lock of whoever changes the graph. */
    Outcome store(Map<String, Wanted> wanted, LocalDate since) {
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
            Set<Link> oldLinks = linksByQpv.getOrDefault(node.id(), Set.of());
            Set<Link> links = row.communes() == null ? oldLinks : row.links(node.id());
            before.addAll(oldLinks);
            after.addAll(links);
            if (old == null || !links.equals(oldLinks)) {
                moved.add(node.id());
            }
            if (old != null && !old.same(row.node())) {
                renamed.put(node.id(), row.node());
            }
            if (old == null || !old.same(row.node()) || !links.equals(oldLinks)) {
                lines.add(line(old, node, row, oldLinks, links));
            }
        });
        if (!lines.isEmpty()) {
            graph.updateNodes(renamed);
            graph.replaceLinks(before, after, since);
            closure.rebuildQpv(moved, since);
            // Perimeters lie inside an EPT or not by where their own QPV lie.
            graph.links(List.of(TerritoryKind.PERIMETER.name()), TerritoryKind.QPV.name()).stream()
                    .filter(l -> moved.contains(l.childId()))
                    .map(Link::parentId)
                    .distinct()
                    .forEach(id -> closure.rebuildPerimeter(id, since));
        }
        return new Outcome(added.size(), lines.size() - added.size(), lines);
    }

    private AuditLine line(StoredNode old, StoredNode node, Wanted row, Set<Link> oldLinks, Set<Link> links) {
        List<Change> changes = new ArrayList<>();
        if (old == null || !old.name().equals(row.node().name())) {
            changes.add(new Change(
                    "name", old == null ? null : old.name(), row.node().name()));
        }
        Integer population = row.node().population();
        if (!Objects.equals(old == null ? null : old.population(), population)) {
            changes.add(new Change(
                    "population",
                    old == null || old.population() == null ? null : String.valueOf(old.population()),
                    String.valueOf(population)));
        }
        if (!oldLinks.equals(links)) {
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

    /** @param communes in which it lies; null to leave that as it is known */
    record Wanted(Node node, Set<Commune> communes) {

        Set<Link> links(long qpvId) {
            return communes.stream().map(c -> new Link(c.id(), qpvId)).collect(Collectors.toSet());
        }
    }

    record Outcome(int created, int updated, List<AuditLine> lines) {}
}
