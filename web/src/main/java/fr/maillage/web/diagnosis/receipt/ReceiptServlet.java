package fr.maillage.web.diagnosis.receipt;

import fr.maillage.diagnosis.receipt.ReceiptLine;
import fr.maillage.diagnosis.receipt.ReceiptService;
import fr.maillage.shared.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * The address that is written beside a code: short, and in the language of whoever types it. Codes come by plain forms, so
 * that none stands in an address or a log; what they open is shown in the answer, and nobody keeps it.
 */
@WebServlet("/suivi")
public class ReceiptServlet extends HttpServlet {

    /** Where the page finds what a code opened. */
    static final String LINES = "fr.maillage.receipt.lines";

    /** Where it finds what else there is to say: nowhere, gone, throttled or erased. */
    static final String STATE = "fr.maillage.receipt.state";

    private static final String PAGE = "/diagnosis/receipt.xhtml";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReceiptService receipts;

    @Inject
    private transient ReceiptDoor door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            List<ReceiptLine> lines = door.through(request.getRemoteAddr(), () -> asked(request));
            request.setAttribute(LINES, lines);
        } catch (Problem problem) {
            request.setAttribute(STATE, state(problem));
            response.setStatus(problem.kind().status());
        }
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private List<ReceiptLine> asked(HttpServletRequest request) {
        String code = request.getParameter("code");
        if ("erase".equals(request.getParameter("do"))) {
            receipts.erase(code);
            request.setAttribute(STATE, "erased");
            return null;
        }
        return receipts.open(code);
    }

    private static String state(Problem problem) {
        return switch (problem.kind()) {
            case NOT_FOUND -> "nowhere";
            case CONFLICT -> "gone";
            case TOO_MANY -> "throttled";
            default -> throw problem;
        };
    }
}
