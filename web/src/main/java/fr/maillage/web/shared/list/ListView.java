package fr.maillage.web.shared.list;

import fr.maillage.identity.Caller;
import fr.maillage.record.RecordField;
import fr.maillage.record.RecordView;
import fr.maillage.record.list.KeptLayout;
import fr.maillage.record.list.KeptListService;
import fr.maillage.record.list.ListColumn;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.record.several.SeveralService;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lists of all kinds, each as its address asks for it. */
@Named("lists")
@RequestScoped
public class ListView {

    private static final String TERRITORY = "territory";
    private static final List<ListFilter.Shape> FORM = List.of(ListFilter.Shape.WORDS, ListFilter.Shape.TERRITORY);

    @Inject
    private Lists lists;

    @Inject
    private FacetLabels facets;

    @Inject
    private ListCells cells;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private TerritoryService territories;

    @Inject
    private RememberedTerritory remembered;

    @EJB
    private KeptListService kept;

    @EJB
    private SeveralService acts;

    @Inject
    private Texts texts;

    @Inject
    private Caller caller;

    private final Map<String, ListPage> read = new HashMap<>();

    /** The list of a kind. */
    public ListPage of(String kind) {
        return read.computeIfAbsent(kind, k -> page(lists.of(k)));
    }

    private <V, F extends Enum<F> & RecordField> ListPage page(RecordList<V, F> list) {
        ListSpec<V, F> spec = list.spec();
        ListState state = ListState.ofRequest(spec.standard(), spec.ascending());
        ListRequest request = ListAsked.of(list, Asked.byPage(), vocabularies.all());
        if (spec.local()) {
            request = request.with(TERRITORY, remembered.of(state));
        }
        Page<V> page = list.page(request, state.request());
        KeptLayout layout = kept.layout(spec.kind());
        List<ListColumn<V, F>> columns = spec.shown(layout.columns()).stream()
                .filter(column -> column.seen(caller::may))
                .toList();
        @SuppressWarnings("unchecked") // A kind has one enum of fields.
        RecordLabels<F> labels = (RecordLabels<F>) lists.labels(spec.kind());
        List<TerritoryView> choices =
                spec.filter(TERRITORY).isPresent() ? territories.choices(request.value(TERRITORY)) : List.of();
        labels.about(page.items());
        LocalDate day = list.day(request);
        @SuppressWarnings("unchecked") // An act is about the rows of the list of its kind.
        RowAct<V> act = (RowAct<V>) lists.act(spec.kind()).orElse(null);
        String here = edits(spec) && !request.archived() ? state.pageHref(state.getPage()) : null;
        List<ListPage.Row> rows = page.items().stream()
                .map(row -> row(
                        row,
                        columns.stream()
                                .map(column -> cells.of(list, column, row, day, labels, here))
                                .toList(),
                        act != null && act.offered(row)))
                .toList();
        List<ListPage.Facet> shown = facets.of(spec, labels, list.facets(request), request, state);
        return new ListPage(
                spec.kind(),
                state,
                page,
                heads(columns, rows),
                rows,
                shown,
                facets.chips(spec, labels, request, state, shown, choices),
                request.value("q"),
                choices,
                request.value(TERRITORY),
                held(spec, request, state),
                edits(spec) ? adding(spec, request) : null,
                "/api/v1" + spec.address(),
                views(spec.kind()),
                edits(spec)
                        ? spec.several().stream()
                                .map(field -> new ListPage.Choice(
                                        field.key(), texts.of(spec.kind() + ".field." + field.key())))
                                .toList()
                        : List.of(),
                edits(spec) && acts.archivable(spec.kind()),
                act != null && edits(spec),
                layout.dense());
    }

    private boolean edits(ListSpec<?, ?> spec) {
        return spec.edits() != null && caller.may(spec.edits());
    }

    /** The form of a new record, which begins with the record of a facet that was chosen. */
    private static String adding(ListSpec<?, ?> spec, ListRequest request) {
        return spec.facets().stream()
                .filter(filter -> filter.shape() == ListFilter.Shape.RECORD && request.value(filter.name()) != null)
                .map(filter -> filter.name() + "=" + request.value(filter.name()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"),
                        query -> "/" + spec.kind().replace('.', '/') + "/edit.xhtml"
                                + (query.isEmpty() ? "" : "?" + query)));
    }

    private static ListPage.Row row(Object record, List<ListPage.Cell> cells, boolean acting) {
        return new ListPage.Row(
                record instanceof RecordView view ? view.id().toString() : null,
                cells.stream()
                        .filter(ListPage.Cell::head)
                        .map(ListPage.Cell::text)
                        .findFirst()
                        .orElse(""),
                cells,
                acting && record instanceof RecordView view
                        ? ListActs.meaning(view.id().toString(), view.version())
                        : null);
    }

    private List<ListPage.Chip> views(String kind) {
        String path = "/" + kind.replace('.', '/') + "/list.xhtml";
        return kept.views(kind).stream()
                .map(view -> new ListPage.Chip(view.name(), view.query().isEmpty() ? path : path + "?" + view.query()))
                .toList();
    }

    /** The headings; a column is one of numbers by its first row. */
    private List<ListPage.Head> heads(List<? extends ListColumn<?, ?>> columns, List<ListPage.Row> rows) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new ListPage.Head(
                        texts.of(columns.get(i).label()),
                        Objects.requireNonNullElse(columns.get(i).order(), ""),
                        !rows.isEmpty() && rows.get(0).cells().get(i).number()))
                .toList();
    }

    private static List<Map.Entry<String, String>> held(ListSpec<?, ?> spec, ListRequest request, ListState state) {
        return Stream.concat(
                        spec.filters().stream()
                                .filter(filter -> !FORM.contains(filter.shape()))
                                .filter(filter -> request.value(filter.name()) != null)
                                .map(filter -> Map.entry(filter.name(), request.value(filter.name()))),
                        state.getKept().entrySet().stream())
                .toList();
    }
}
