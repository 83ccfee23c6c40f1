package fr.maillage.web.shared.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ProblemExceptionHandler} around the default handler. */
public class ProblemExceptionHandlerFactory extends ExceptionHandlerFactory {

    public ProblemExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ProblemExceptionHandler(getWrapped().getExceptionHandler());
    }
}
