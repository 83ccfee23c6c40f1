package fr.maillage.web.committee.ranking;

import fr.maillage.committee.ranking.RankingAnswerService;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** Takes how a member ranks. */
@WebServlet("/committee/ranking/answer")
public class RankingServlet extends LinkServlet {

    /** The fields of the form begin so; the number of the option follows. */
    static final String FIELD = "place-";

    /** More options than a ranking has. */
    private static final int MOST = 12;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RankingAnswerService rankings;

    public RankingServlet() {
        super("/committee/ranking/answer.xhtml");
    }

    @Override
    protected String taken(HttpServletRequest request) {
        rankings.answer(request.getParameter("link"), typed(request));
        return "ranked";
    }

    /** Reads what was typed for each option, by its number. */
    static Map<Integer, String> typed(HttpServletRequest request) {
        Map<Integer, String> typed = new HashMap<>();
        for (int number = 1; number <= MOST; number++) {
            String place = request.getParameter(FIELD + number);
            if (place != null) {
                typed.put(number, place);
            }
        }
        return typed;
    }
}
