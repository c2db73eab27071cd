/**
 * What a program uses: {@link io.github.tribikos.orm.session.SessionFactory} opens a
 * {@link io.github.tribikos.orm.session.Session}. Imports every other package of the ORM.
 */
@NullMarked
package io.github.tribikos.orm.session;

import org.jspecify.annotations.NullMarked;
