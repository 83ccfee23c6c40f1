package fr.maillage.web.shared.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Size that a body may have where it is no record but a whole problem; stands at the parameter that takes it. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface LargestBody {

    /** In mebibytes, instead of the one that records have. */
    int value();
}
