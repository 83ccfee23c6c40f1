package fr.maillage.web.shared.rest;

import fr.maillage.identity.Permission;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Right that one must hold somewhere before a body sent to an endpoint is read. Every endpoint that takes a body bears
 * it, unless each signed-in user may use it; where the permission is held is asked by the service. On a resource it
 * holds for all that writes and bears none of its own.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Permission value();
}
