/** The drawing on a 400 by 120 ground; its colours come from the classes `sc…`. Also on the link preview. */
export const scene = `
  <path class="sc" d="M94 104q2-29 1-58M95 46q-13-9-21 4M95 46q13-9 21 4M95 46q-7-15-18-13M95 46q7-15 18-13M95 46q-1-12 3-18M112 104q-2-21-1-42M111 62q-13-9-21 4M111 62q13-9 21 4M111 62q-7-15-18-13M111 62q7-15 18-13M111 62q-1-12 3-18"/>
  <path class="sc sc-fill" d="M20 104V76h58v28z"/>
  <path class="sc sc-tint" d="M10 79c8-3 13-11 17-23h44c4 12 9 20 17 23zM42 104V86h14v18z"/>
  <path class="sc" d="M33 63l-4 12M45 63l-2 12M57 63l1 12M67 63l4 12"/>
  <path class="sc sc-tint" d="M164 46c-5 8-14 13-27 14 1 4 3 6 6 8h42c3-2 5-4 6-8-13-1-22-6-27-14z"/>
  <path class="sc sc-fill" d="M143 68v36h10V92a11 11 0 0 1 22 0v12h10V68z"/>
  <path class="sc" d="M143 76h42M0 104h204q27-24 58 0h138M204 96q28-24 58 0M215 104q18-13 36 0M0 119h206q27-20 54 0h140M219 119h9M238 119h9"/>
  <path class="sc sc-fill" d="M283 104c2-9 2-17 1-24-9 2-18-3-18-12 0-8 6-12 12-12 1-9 9-14 17-14 10 0 16 6 17 13 8 0 13 5 13 12 0 9-9 14-19 12-1 8 0 16 3 25M322 104V74h68v30z"/>
  <path class="sc sc-tint" d="M314 76l10-17h64l10 17zM347 104V85h18v19z"/>
  <path class="sc" d="M330 84h9v9h-9zM373 84h9v9h-9z"/>
  <path class="sc sc-way" d="M49 105v7h157q27-23 56 0h94v-7"/>
  <path class="sc-pin" d="M356 55c-10-11-15-18-15-26a15 15 0 0 1 30 0c0 8-5 15-15 26z"/>
  <path class="sc sc-tick" d="m349 28 5 6 9-11"/>
`;
