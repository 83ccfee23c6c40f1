package fr.maillage.web.shared.list;

import fr.maillage.identity.Caller;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.rest.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Answers programs that list records. */
@ApplicationScoped
public class ListReading {

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    /** The question of an address to a list. */
    public ListRequest asked(RecordList<?, ?> list, Asked asked) {
        return ListAsked.of(list, asked, vocabularies.all());
    }

    /**
     * A page of a list, as its address asks for it.
     *
     * @param document what programs read of a record
     * @throws Problem UNAUTHENTICATED or DENIED for whoever may not read it; INVALID on a parameter that the list does not have, or a value
     *     or order that it does not know; NOT_FOUND for an unknown territory
     */
    public <V> Response page(RecordList<V, ?> list, UriInfo uri, Function<V, ?> document) {
        return pageOf(list, uri, (rows, request) -> rows.stream().map(document).toList());
    }

    /**
     * The same for records of which programs read more than their list has.
     *
     * @param documents what they read of the records of a page, and of what was asked
     */
    public <V> Response pageOf(
            RecordList<V, ?> list, UriInfo uri, BiFunction<List<V>, ListRequest, ? extends List<?>> documents) {
        return Response.ok(answer(
                        list, uri, (found, request) -> ListAnswer.told(found, documents.apply(found.items(), request))))
                .build();
    }

    /**
     * The same for a kind that answers more than a page.
     *
     * @param answer what programs read of a page, and of what was asked
     */
    public <V, A> A answer(RecordList<V, ?> list, UriInfo uri, BiFunction<Page<V>, ListRequest, A> answer) {
        caller.require(list.spec().reads());
        MultivaluedMap<String, String> parameters = uri.getQueryParameters();
        ListAsked.known(list.spec(), parameters.keySet());
        ListRequest request = asked(list, Asked.byProgram(parameters::getFirst));
        PageRequest page = Paging.request(
                Objects.requireNonNullElse(parameters.getFirst("page"), "0"),
                Objects.requireNonNullElse(parameters.getFirst("size"), String.valueOf(PageRequest.DEFAULT_SIZE)),
                parameters.getFirst("sort"));
        return answer.apply(list.page(request, page), request);
    }
}
