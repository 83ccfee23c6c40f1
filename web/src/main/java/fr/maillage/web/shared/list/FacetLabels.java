package fr.maillage.web.shared.list;

import fr.maillage.record.list.ListFacet;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyTerm;
import fr.maillage.web.shared.ListState;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.TermLabels;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
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

    /** The values of facets that have records, and the one that is chosen; what is shown or left out last. */
    List<ListPage.Facet> of(ListSpec<?, ?> spec, List<ListFacet> facets, ListRequest request, ListState state) {
        return Stream.concat(
                        facets.stream()
                                .map(facet -> facet(
                                        spec,
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
                        .map(filter -> flag(spec, filter, request.value(filter.name()) != null, state))
                        .toList());
    }

    private ListPage.Option flag(ListSpec<?, ?> spec, ListFilter filter, boolean chosen, ListState state) {
        return new ListPage.Option(
                texts.of(spec.kind() + ".filter." + filter.name()),
                null,
                chosen ? state.without(filter.name()) : state.with(filter.name(), "true"),
                chosen);
    }

    private ListPage.Facet facet(ListSpec<?, ?> spec, ListFacet facet, String chosen, ListState state) {
        ListFilter filter = facet.filter();
        List<ListPage.Option> options = codes(filter, facet)
                .filter(code -> facet.counts().containsKey(code) || code.equals(chosen))
                .map(code -> new ListPage.Option(
                        value(spec, filter, code),
                        facet.counts().getOrDefault(code, 0L),
                        code.equals(chosen) ? state.without(filter.name()) : state.with(filter.name(), code),
                        code.equals(chosen)))
                .toList();
        return new ListPage.Facet(filter.name(), label(spec, filter), options);
    }

    /** Choices in the order of their kind, terms by the order of their vocabulary. */
    private Stream<String> codes(ListFilter filter, ListFacet facet) {
        return switch (filter.shape()) {
            case CHOICE -> filter.choices().stream();
            case TERM ->
                filter.vocabularies().stream()
                        .flatMap(vocabulary -> terms.vocabularies().terms(vocabulary).stream())
                        .map(VocabularyTerm::code);
            default -> facet.counts().keySet().stream().sorted(Comparator.naturalOrder());
        };
    }

    /** The filters that are set, the words first. */
    List<ListPage.Chip> chips(
            ListSpec<?, ?> spec, ListRequest request, ListState state, List<TerritoryView> territories) {
        return spec.filters().stream()
                .filter(filter -> request.value(filter.name()) != null)
                .map(filter -> new ListPage.Chip(
                        chip(spec, filter, request.value(filter.name()), territories),
                        filter.shape() == ListFilter.Shape.TERRITORY
                                ? RememberedTerritory.forgetting(state)
                                : state.without(filter.name())))
                .toList();
    }

    private String chip(ListSpec<?, ?> spec, ListFilter filter, String value, List<TerritoryView> territories) {
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
            default -> texts.of("shared.list.chip", label(spec, filter), value(spec, filter, value));
        };
    }

    private String label(ListSpec<?, ?> spec, ListFilter filter) {
        String field = spec.kind() + ".field." + filter.name();
        return texts.of(Messages.has(field) ? field : spec.kind() + ".filter." + filter.name());
    }

    private String value(ListSpec<?, ?> spec, ListFilter filter, String code) {
        Vocabularies known = terms.vocabularies();
        return switch (filter.shape()) {
            case CHOICE -> texts.of(spec.kind() + "." + filter.name() + "." + code);
            case TERM ->
                filter.vocabularies().stream()
                        .filter(vocabulary -> known.knows(code, vocabulary))
                        .findFirst()
                        .map(vocabulary -> known.label(vocabulary, code, terms.language()))
                        .orElse(code);
            default -> code;
        };
    }
}
