package fr.maillage.web.orientation;

import fr.maillage.orientation.OrientationService;
import fr.maillage.orientation.PlaceSheet;
import fr.maillage.orientation.SheetService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** The sheet of one place. */
@Named
@RequestScoped
public class OrientationPlaceView {

    @Inject
    private OrientationView orientation;

    @Inject
    private OrientationService service;

    @Inject
    private SheetService sheets;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private LanguageView language;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private PlaceSheet sheet;
    private String openingText;

    /** Subject with which the place helps. */
    public record Help(String label, String picture) {}

    /** Reads it; a place that is not public, or no longer, is told so. */
    public void open() {
        String asked = request.getParameter("id");
        if (asked == null) {
            return;
        }
        sheet = read(asked);
        if (sheet == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        openingText = new OrientationWords(language.getLocale(), vocabularies.all())
                .opening(sheet.oriented(), LocalDateTime.ofInstant(clock.instant(), ClockProducer.PARIS));
    }

    private PlaceSheet read(String id) {
        try {
            return sheets.sheet(Identifiers.of("place", id), language.getLocale())
                    .orElse(null);
        } catch (Problem nothing) {
            return null;
        }
    }

    /** Null where there is none to show. */
    public PlaceSheet getSheet() {
        return sheet;
    }

    /** Tells if it is open now, in words. */
    public String getOpeningText() {
        return openingText;
    }

    /** The needs that its services answer. */
    public List<Help> getHelps() {
        return service.needs().stream()
                .filter(n -> sheet.place().answering().stream().anyMatch(n.answers()::contains))
                .map(n -> new Help(n.term().label(language.getTag()), OrientationView.picture(n.code())))
                .toList();
    }

    public String getPdfHref() {
        return "/orientation/place.pdf?id=" + sheet.place().id() + "&lang=" + language.getTag();
    }

    /** Back to the results, where one came from there. */
    public String getBackHref() {
        return orientation.getState().isPlaced() ? orientation.getState().href(OrientationView.RESULTS) : null;
    }

    /** A map application of the reader's choice, asked for by a click only. */
    public String getWayHref() {
        return sheet.oriented().latitude() == null
                ? null
                : "https://www.openstreetmap.org/?mlat=" + sheet.oriented().latitude() + "&mlon="
                        + sheet.oriented().longitude() + "#map=17/"
                        + sheet.oriented().latitude() + "/"
                        + sheet.oriented().longitude();
    }

    public String getShared() {
        return settings.baseUrl() + OrientationView.PLACE + "?id="
                + sheet.place().id();
    }
}
