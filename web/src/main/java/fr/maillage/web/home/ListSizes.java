package fr.maillage.web.home;

import fr.maillage.identity.Caller;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.RecordList;
import fr.maillage.web.shared.list.Lists;
import fr.maillage.web.shared.list.RememberedTerritory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Numbers of records that lists have on the territory that is remembered. */
@RequestScoped
class ListSizes {

    private static final String TERRITORY = "territory";
    private static final String LIST = "/list.xhtml";

    @Inject
    private Lists lists;

    @Inject
    private Caller caller;

    @Inject
    private RememberedTerritory here;

    /**
     * The number of records on a list's page as it is opened there, in one statement.
     *
     * @param path of the page
     * @return null where no declaration tells of the page, and where the caller may not read it
     */
    Long of(String path) {
        if (!path.endsWith(LIST)) {
            return null;
        }
        String kind = path.substring(1, path.length() - LIST.length()).replace('/', '.');
        Optional<RecordList<?, ?>> list = lists.found(kind);
        return list.filter(known -> caller.may(known.spec().reads()))
                .map(known -> known.count(
                        known.spec().filter(TERRITORY).isPresent()
                                ? ListRequest.ALL.with(
                                        TERRITORY, here.getTerritory().code())
                                : ListRequest.ALL))
                .orElse(null);
    }
}
