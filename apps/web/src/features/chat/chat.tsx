import { useState } from 'react';
import { Conversation } from './conversation.tsx';
import { Conversations } from './conversations.tsx';
import { Facts } from './facts.tsx';
import type { ChartHere } from './new-question.tsx';
import './chat.css';

type Props = {
  /** The id of a conversation, `facts` for what is kept in mind, or null for all of them. */
  readonly place: string | null;
  /** The profile or the chart that a new question is about at first. */
  readonly about: string | null;
  /** The charts of this device. */
  readonly charts: readonly ChartHere[];
};

/** The screens of the chat. A question that began a conversation is asked once its screen is there. */
export function Chat({ place, about, charts }: Props) {
  const [begun, setBegun] = useState<{ readonly id: string; readonly text: string } | null>(null);
  if (place === null) return <Conversations about={about} charts={charts} onBegun={(id, text) => setBegun({ id, text })} />;
  if (place === 'facts') return <Facts />;
  return <Conversation key={place} id={place} first={begun?.id === place ? begun.text : null} onAsked={() => setBegun(null)} />;
}
