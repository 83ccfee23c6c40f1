package fr.maillage.web.shared.list;

import fr.maillage.identity.Caller;
import fr.maillage.record.list.ListFacet;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyTerm;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TermLabels;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Calls the filters of lists and their values in words. */
@RequestScoped
class FacetLabels {

    private static final Set<ListFilter.Shape> FLAGS = Set.of(ListFilter.Shape.FLAG, ListFilter.Shape.ARCHIVED);

    @Inject
    private TermLabels terms;

    @Inject
    private Texts texts;

    @Inject
    private Caller caller;

    /** The values of facets that have records, and the one that is chosen; what is shown or left out last. */
    List<ListPage.Facet> of(
            ListSpec<?, ?> spec, RecordLabels<?> labels, List<ListFacet> facets, ListRequest request, ListState state) {
        return Stream.concat(
                        facets.stream()
                                .filter(facet -> offered(facet.filter()))
                                .map(facet -> facet(
                                        spec,
                                        labels,
                                        facet,
                                        request.value(facet.filter().name()),
                                        state)),
                        Stream.of(flags(spec, request, state)))
                .filter(facet -> !facet.options().isEmpty())
                .toList();
    }

    private ListPage.Facet flags(ListSpec<?, ?> spec, ListRequest request, ListState state) {
        return new ListPage.Facet(
                "flags",
                texts.of("shared.list.flags"),
                spec.filters().stream()
                        .filter(filter -> FLAGS.contains(filter.shape()))
                        .filter(this::offered)
                        .map(filter -> flag(spec, filter, request.value(filter.name()) != null, state))
                        .toList());
    }

    private boolean offered(ListFilter filter) {
        return filter.needs() == null || caller.may(filter.needs());
    }

    private ListPage.Option flag(ListSpec<?, ?> spec, ListFilter filter, boolean chosen, ListState state) {
        return new ListPage.Option(
                texts.of(spec.kind() + ".filter." + filter.name()),
                null,
                chosen ? state.without(filter.name()) : state.with(filter.name(), "true"),
                chosen);
    }

    private ListPage.Facet facet(
            ListSpec<?, ?> spec, RecordLabels<?> labels, ListFacet facet, String chosen, ListState state) {
        ListFilter filter = facet.filter();
        Map<String, String> called = new HashMap<>(facet.called());
        Stream.concat(facet.counts().keySet().stream(), Stream.ofNullable(chosen))
                .forEach(code -> called.computeIfAbsent(code, c -> value(spec, labels, filter, c)));
        List<ListPage.Option> options = codes(filter, called, facet.counts())
                .filter(code -> facet.counts().containsKey(code) || code.equals(chosen))
                .map(code -> new ListPage.Option(
                        called.get(code),
                        facet.counts().getOrDefault(code, 0L),
                        code.equals(chosen) ? state.without(filter.name()) : state.with(filter.name(), code),
                        code.equals(chosen)))
                .toList();
        return new ListPage.Facet(filter.name(), label(spec, filter), options);
    }

    /** Choices in the order of their kind, terms by the order of their vocabulary, years from the latest, others by how many records have them, then by name. */
    private Stream<String> codes(ListFilter filter, Map<String, String> called, Map<String, Long> counts) {
        return switch (filter.shape()) {
            case CHOICE -> filter.choices().stream();
            case TERM ->
                filter.vocabularies().stream()
                        .flatMap(vocabulary -> terms.vocabularies().terms(vocabulary).stream())
                        .map(VocabularyTerm::code);
            case YEAR -> called.keySet().stream().sorted(Comparator.reverseOrder());
            default ->
                called.keySet().stream()
                        .sorted(Comparator.comparing((String code) -> counts.getOrDefault(code, 0L))
                                .reversed()
                                .thenComparing(code -> PlainText.words(called.get(code))));
        };
    }

    /**
     * The filters that are set, the words first.
     *
     * @param facets call values that the list itself names
     */
    List<ListPage.Chip> chips(
            ListSpec<?, ?> spec,
            RecordLabels<?> labels,
            ListRequest request,
            ListState state,
            List<ListPage.Facet> facets,
            List<TerritoryView> territories) {
        return spec.filters().stream()
                .filter(filter -> request.value(filter.name()) != null)
                .map(filter -> new ListPage.Chip(
                        chip(spec, labels, filter, request.value(filter.name()), facets, territories),
                        filter.shape() == ListFilter.Shape.TERRITORY
                                ? RememberedTerritory.forgetting(state)
                                : state.without(filter.name())))
                .toList();
    }

    private String chip(
            ListSpec<?, ?> spec,
            RecordLabels<?> labels,
            ListFilter filter,
            String value,
            List<ListPage.Facet> facets,
            List<TerritoryView> territories) {
        return switch (filter.shape()) {
            case WORDS -> texts.of("shared.list.quoted", value);
            case TERRITORY ->
                territories.stream()
                        .filter(territory -> territory.code().equals(value))
                        .map(TerritoryView::name)
                        .findFirst()
                        .orElse(value);
            case FLAG, ARCHIVED -> texts.of(spec.kind() + ".filter." + filter.name());
            case DAY -> texts.of("shared.list.chip", label(spec, filter), texts.value(value));
            default ->
                texts.of(
                        "shared.list.chip",
                        label(spec, filter),
                        facets.stream()
                                .filter(facet -> facet.name().equals(filter.name()))
                                .flatMap(facet -> facet.options().stream())
                                .filter(ListPage.Option::chosen)
                                .map(ListPage.Option::label)
                                .findFirst()
                                .orElseGet(() -> value(spec, labels, filter, value)));
        };
    }

    private String label(ListSpec<?, ?> spec, ListFilter filter) {
        String field = spec.kind() + ".field." + filter.name();
        return texts.of(Messages.has(field) ? field : spec.kind() + ".filter." + filter.name());
    }

    private String value(ListSpec<?, ?> spec, RecordLabels<?> labels, ListFilter filter, String code) {
        Vocabularies known = terms.vocabularies();
        return switch (filter.shape()) {
            case CHOICE -> texts.of(spec.kind() + "." + filter.name() + "." + code);
            case TERM ->
                filter.vocabularies().stream()
                        .filter(vocabulary -> known.knows(code, vocabulary))
                        .findFirst()
                        .map(vocabulary -> known.label(vocabulary, code, terms.language()))
                        .orElse(code);
            case YEAR -> code;
            default -> labels.filtered(filter.name(), code);
        };
    }
}
