package fr.maillage.web.committee;

import fr.maillage.committee.attendance.ArrivalPage;
import fr.maillage.committee.attendance.ArrivalService;
import fr.maillage.web.shared.door.LinkView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page behind the code at the door of a gathering: early, over, archived or open. See {@link ArrivalServlet}. */
@Named
@RequestScoped
public class ArrivalView extends LinkView<ArrivalPage> {

    static final String PAGE = "/committee/gathering/present.xhtml";

    private static final List<String> FIELDS = List.of("email", "lastName", "firstName", "organisation");

    @Inject
    private ArrivalService arrivals;

    @Override
    protected ArrivalPage read(String secret) {
        return arrivals.open(secret);
    }

    @Override
    protected String stateOf(ArrivalPage shown) {
        return shown.state();
    }

    /** Names the fields that may be written, in the order of the page. */
    public List<String> getFields() {
        return FIELDS;
    }

    /** Gives what was typed when the form came back. */
    public String value(String field) {
        return typed(field);
    }

    /** Lists the errors with no field of their own. */
    @Override
    public List<String> getErrors() {
        return violations(violation -> violation.field() == null).toList();
    }

    /** Tells if somebody was just noted. */
    public boolean isThanked() {
        return getDone() != null && getPage() != null && getPage().open();
    }
}
