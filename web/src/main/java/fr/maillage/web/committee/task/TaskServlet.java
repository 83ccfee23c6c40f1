package fr.maillage.web.committee.task;

import fr.maillage.committee.task.TaskAnswerService;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Takes that who does a task says it is done. */
@WebServlet("/committee/task/answer")
public class TaskServlet extends LinkServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TaskAnswerService answers;

    public TaskServlet() {
        super("/committee/task/answer.xhtml");
    }

    @Override
    protected String taken(HttpServletRequest request) {
        answers.answer(request.getParameter("link"), request.getParameter("doneOn"), request.getParameter("remark"));
        return "done";
    }
}
