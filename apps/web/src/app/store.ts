import { combineSlices, configureStore, createDynamicMiddleware } from '@reduxjs/toolkit';
import { useDispatch, useSelector } from 'react-redux';
import { sessionReducer } from '../features/accounts/session-slice.ts';
import { methodsReducer } from '../features/methods/methods-slice.ts';
import { ownSystemReducer } from '../features/own-system/own-system-slice.ts';
import { personReducer } from '../features/person/person-slice.ts';

const rootReducer = combineSlices({ person: personReducer, methods: methodsReducer, ownSystem: ownSystemReducer, session: sessionReducer });
const lateMiddleware = createDynamicMiddleware();

export const store = configureStore({
  reducer: rootReducer,
  middleware: (usual) => usual().concat(lateMiddleware.middleware),
});

/** Takes in what arrives after the first screen: the answers of the server, and what asks for them. */
export const late = { inject: rootReducer.inject, addMiddleware: lateMiddleware.addMiddleware };

export type State = ReturnType<typeof store.getState>;
export const useAppDispatch = useDispatch.withTypes<typeof store.dispatch>();
export const useAppSelector = useSelector.withTypes<State>();
