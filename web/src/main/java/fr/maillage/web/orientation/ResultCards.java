package fr.maillage.web.orientation;

import fr.maillage.orientation.Criterion;
import fr.maillage.orientation.Fit;
import fr.maillage.orientation.OrientationAnswer;
import fr.maillage.orientation.OrientedPlace;
import fr.maillage.orientation.PlaceSheet;
import fr.maillage.orientation.SheetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes cards of what an answer proposes. */
final class ResultCards {

    private final OrientationAnswer answer;
    private final OrientationState state;
    private final OrientationWords words;

    ResultCards(OrientationAnswer answer, OrientationState state, OrientationWords words) {
        this.answer = answer;
        this.state = state;
        this.words = words;
    }

    /** One for each sheet, numbered in their order. */
    List<ResultCard> of(List<PlaceSheet> sheets) {
        List<ResultCard> cards = new ArrayList<>();
        sheets.forEach(sheet -> cards.add(card(cards.size() + 1, sheet)));
        return cards;
    }

    private ResultCard card(int number, PlaceSheet sheet) {
        OrientedPlace oriented = sheet.oriented();
        SheetLine phone = line(sheet, "phone");
        SheetLine hours = line(sheet, "hours");
        return new ResultCard(
                number,
                sheet.place().name(),
                placeHref(oriented),
                String.join(", ", line(sheet, "address").texts()),
                phone.known() ? phone.texts().get(0) : null,
                "tel:" + sheet.place().phone(),
                words.distance(oriented),
                oriented.latitude(),
                oriented.longitude(),
                oriented.exact(),
                sheet.age().text(),
                sheet.age().old(),
                oriented.told().name(),
                words.opening(oriented, answer.moment()),
                hours.known() ? hours.texts() : List.of(),
                said(oriented, Set.of(Fit.FITS)),
                said(oriented, Set.of(Fit.UNKNOWN, Fit.PARTLY)));
    }

    /** The time has a line of its own. */
    private List<String> said(OrientedPlace oriented, Set<Fit> fits) {
        return oriented.reasons().stream()
                .filter(r -> r.criterion() != Criterion.TIME && fits.contains(r.fit()))
                .map(r -> words.reason(answer.query(), r))
                .toList();
    }

    private static SheetLine line(PlaceSheet sheet, String key) {
        return sheet.lines().stream()
                .filter(l -> l.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String placeHref(OrientedPlace place) {
        String back = state.href(OrientationView.PLACE);
        return back + (back.contains("?") ? "&" : "?") + "id=" + place.place().id();
    }
}
