package fr.maillage.web.committee;

import fr.maillage.committee.BodyList;
import fr.maillage.committee.BodyView;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.FoundReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Finds the body that somebody means by what she typed: its name, or words that only one body has. */
@RequestScoped
public class BodyReference extends FoundReference<BodyView> {

    @Inject
    private BodyList list;

    public BodyReference() {
        super("committee-body-none", "committee-body-many");
    }

    @Override
    protected List<BodyView> found(String words, int most) {
        return list.page(ListRequest.having(words), new PageRequest(0, most, "name", true))
                .items();
    }

    @Override
    protected String label(BodyView body) {
        return body.name() + " – " + body.territoryName();
    }

    @Override
    protected Stream<String> names(BodyView body) {
        return Stream.of(body.name());
    }

    @Override
    protected String id(BodyView body) {
        return body.id().toString();
    }
}
