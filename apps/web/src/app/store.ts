import { configureStore } from '@reduxjs/toolkit';
import { useDispatch, useSelector } from 'react-redux';
import { methodsReducer } from '../features/methods/methods-slice.ts';
import { ownSystemReducer } from '../features/own-system/own-system-slice.ts';
import { personReducer } from '../features/person/person-slice.ts';

export const store = configureStore({ reducer: { person: personReducer, methods: methodsReducer, ownSystem: ownSystemReducer } });

export type State = ReturnType<typeof store.getState>;
export const useAppDispatch = useDispatch.withTypes<typeof store.dispatch>();
export const useAppSelector = useSelector.withTypes<State>();
