package io.github.tribikos.event;

/**
 * Is told of errors of the database before the caller gets them, and may change them: a driver's code that the dialect does not
 * know, an exception of the program's own. Called on the thread that runs the statement, for any number of threads at once.
 */
public interface ErrorListener {
    /** Is told of an error. What is thrown here is logged, and the error thrown as it is. */
    void failed(ErrorEvent event);
}
